### Gids “forbidden”: alleen “Forbidden”, met vier oorzaken in vaste volgorde; de eerste “nee” is het antwoord.

forbidden = Alleen “Forbidden”: waarom mag het niet?
    .summary = Exact Online zegt “Forbidden” en verder niets. Loop vier oorzaken langs. De eerste “nee” is het antwoord.
    .keywords =
        forbidden, alleen forbidden, kale forbidden, verboden, toegang geweigerd, geen toegang, onvoldoende rechten,
        rechten ontbreken, module ontbreekt, opslaan geweigerd, boeken geweigerd

# C: zapfloor
forbidden_which-message = Staat er alleen “Forbidden”?
    .body =
        Lees de hele melding. Staat er na “Forbidden” nog iets, dan zegt dat precies wat er is.

        Staat er niets achter? Dan zijn er vier oorzaken. We lopen ze in deze volgorde langs: de gebruiker, de administratie, de app, de licentie.

        Laat de app intussen niet blijven proberen: na { -errors-an-hour } fouten in een uur moet die een uur wachten.
    .why =
        Vier oorzaken geven hetzelfde woord. Alleen door ze na te lopen weet je welke het is.
    .opt-bare = Ja, alleen “Forbidden” of { -status-forbidden }
    .opt-more = Nee, er staat meer

forbidden_user-may-act = Mag de gebruiker dit zelf?
    .body =
        Laat de gebruiker die de app koppelde inloggen bij { $site } en met de hand doen wat de app wil: dezelfde boeking maken, of dezelfde lijst openen.

        Lukt dat niet? Kijk dan in “{ -ui-users }” bij “{ -ui-overview }” ①, kies de gebruiker ② en zoek naast ③ naar “{ -ui-rights }”.
    .why =
        Een app mag nooit meer dan de gebruiker die [toestemming](term:consent) gaf.
    .opt-may = Ja, dat lukt
    .opt-may-not = Nee, dat mag niet
    .opt-cannot-tell = Ik kan dat niet nakijken
    .alt = Dit is de pagina van één gebruiker. Bovenaan staat “{ -ui-overview }” ①. Daaronder staat de gebruiker ②. In een rood kader, onder “{ -ui-monitor }”, staat “{ -ui-access-rights }” ③.

forbidden_user-may-reach = Ziet die gebruiker de administratie?
    .body =
        Laat dezelfde gebruiker linksboven op de naam van de administratie klikken ①.
        Is de administratie te kiezen waar de melding over gaat?
    .why =
        Wie rechten heeft in de ene administratie, heeft ze niet vanzelf in de andere.
    .opt-can-pick = Ja, die is te kiezen
    .opt-cannot-pick = Nee, die staat er niet
    .alt = { administration-name.alt }

forbidden_app-may-reach = Mag de app bij de administratie?
    .body =
        Laat dezelfde gebruiker kijken:

        1. Klik rechtsboven op de eigen naam ① en open “{ -ui-my-exact-online }”.
        2. Klik links op “{ -ui-security-center }” ②.
        3. Zoek de app ③ en kies “{ -ui-manage-administrations }” ④.

        Staat de administratie bij wat de app mag?
    .why =
        Bij een [standaardapp](term:standard-app) kies je bij welke administraties die mag. Dat staat los van wat de gebruiker mag.
    .opt-included = Ja, die staat erbij
    .opt-not-included = Nee, die staat er niet bij
    .opt-own = Het is een eigen app, daar is geen keuze
    .alt = Rechtsboven staat je naam ①. In het menu links staat “{ -ui-security-center }” ②. In de lijst staat de app ③, met daaronder “{ -ui-manage-administrations }” ④.

forbidden_module-included = Zit het onderdeel in de licentie?
    .body =
        Gaat het om een onderdeel zoals voorraad, projecten of salaris? Kijk of dat bij jullie in Exact Online te openen is.

        Is het er niet, ook niet voor de hoofdgebruiker? Dan zit het niet in de licentie.
    .why =
        Dit is de laatste oorzaak. Een app kan geen onderdeel gebruiken dat er niet is.
    .opt-included = Ja, het onderdeel is er
    .opt-not-included = Nee, dat hebben we niet
    .opt-cannot-tell = Dat weet ik niet

forbidden_other-text = Wat erachter staat, wijst de weg
    .body =
        - Gaat het over `division scope`, `Application Scope`, of een woord als `BlockedUser`? Neem de eerste gids.
        - Gaat het over te veel verzoeken, of { -status-too-many }? Neem de tweede.
        - Wil de app dat je inlogt, of komt er niets meer? Neem de derde.

forbidden_no-right = De gebruiker heeft te weinig rechten
    .body =
        Dit is het antwoord. Vraag wie de gebruikers beheert om het recht erbij te geven:

        1. Open “{ -ui-master-data }”, dan “{ -ui-users }”, en klik op “{ -ui-overview }” ①.
        2. Kies de gebruiker ②.
        3. Klik naast “{ -ui-access-rights }” ③ op “{ -ui-rights }” en geef wat de handleiding van de app noemt.

        Laat de app het daarna één keer proberen. Wil je die rechten niet aan deze persoon geven? Laat de koppeling dan via een andere gebruiker lopen.
    .alt = Dit is de pagina van één gebruiker. Bovenaan staat “{ -ui-overview }” ①. Daaronder staat de gebruiker ②. In een rood kader, onder “{ -ui-monitor }”, staat “{ -ui-access-rights }” ③.

forbidden_no-administration = De gebruiker mag niet bij de administratie
    .body =
        Dit is het antwoord.

        { user-rights.body }

        Laat de app het daarna één keer proberen.

forbidden_app-not-allowed = De app mag niet bij de administratie
    .body =
        Dit is het antwoord: de administratie hoort niet bij wat voor de app is gekozen.

        De gids hieronder helpt je die toe te voegen. Daarna kijk je meteen of het werkt.

forbidden_no-module = Het onderdeel zit niet in de licentie
    .body =
        Dit is het antwoord. Aan de rechten van de app hoef je niets te wijzigen.

        Vraag de leverancier of de app zonder dit onderdeel kan werken. Of vraag wie het abonnement mag beheren om het toe te voegen.

forbidden_still-forbidden = Alle vier zijn in orde
    .body =
        Misschien werkt de app op de toestemming van een ander dan je denkt. Geef één keer opnieuw toestemming, als de gebruiker die je net nakeek.

        Blijft het “Forbidden”? Vraag dan de leverancier. Vertel welke administratie, welk onderdeel, hoe laat, en dat deze vier zijn nagekeken. Die kan zien wat de app precies vroeg.

forbidden_ask-manager = { ask-manager }
    .body =
        { ask-manager.body }

        Vraag of het onderdeel dat de app gebruikt in de licentie zit. Vertel erbij dat de gebruiker, de administratie en de app al zijn nagekeken.

forbidden_where-is-message = Waar vind ik de hele melding?
    .body =
        Kijk in de app bij het laatste resultaat, of in het logboek. Klik op “details” als dat er staat.

        Staat er een stuk tekst met accolades? Zoek daarin naar het woord `value`. Wat daarachter staat, is de melding.
    .why =
        Veel apps tonen alleen { -status-forbidden }. De uitleg staat dan een regel lager.

# C: Zenvoices
forbidden_which-user = Ik weet niet welke gebruiker dat is
    .body = { whose-consent.body }
    .why =
        De rechten van een ander zeggen niets over deze koppeling.

forbidden_which-administration = Ik weet niet om welke het gaat
    .body =
        Kijk in de app bij welke administratie de melding staat. Staat er alleen een nummer? Zoek dat op in de lijst linksboven.

        Weet je het niet? Kies dan de administratie die het laatst is toegevoegd.
    .why =
        Vaak werkt de app voor alle andere administraties wel.

forbidden_app-not-in-list = De app staat niet in mijn lijst
    .body =
        Dan gaf een ander de toestemming. Laat die persoon kijken.

        Of ga via “{ -ui-import-export }” naar “{ -ui-app-permissions }”. Wie het abonnement mag beheren, ziet daar de apps van alle gebruikers, met hun administraties.
    .why =
        Een [toestemming](term:consent) hoort bij één gebruiker. Daarom heeft elke gebruiker een eigen lijst.

forbidden_own-app = Is dit een eigen app?
    .body =
        { own-or-standard.body }

        Bij een eigen app is er geen keuze van administraties. Dan is dit niet de oorzaak: kies hier dat het een eigen app is.
    .why = { own-or-standard.why }

forbidden_who-knows = Wie weet wat er in de licentie zit?
    .body =
        Vraag iemand die het abonnement mag beheren, of je boekhouder. Dat recht heet meestal “{ -ui-manage-subscription }”.
    .why =
        Wat je in het menu ziet, hangt ook af van je eigen rechten.
