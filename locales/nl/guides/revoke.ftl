### Gids “revoke”: alle rechten van een app intrekken.
### De cijfers ① tot en met ⑤ horen bij vaste plekken op het scherm: laat ze staan.

revoke = Rechten van een app intrekken
    .summary = Haal alle rechten weg die jij een app in Exact Online gaf, en kijk na of dat gelukt is.
    .keywords =
        mag niet meer bij, niet meer bij kan, niet meer bij onze cijfers, niet meer bij onze gegevens, van een koppeling af,
        afgooien, eruit gooien,
        intrekken, ingetrokken, intrekking, rechten intrekken, toestemming intrekken, machtiging intrekken,
        toegang intrekken, koppeling verwijderen, koppeling weghalen, koppeling eruit, koppeling eraf,
        koppeling verbreken, koppeling beëindigen, koppeling stopzetten, koppeling opzeggen, app verwijderen,
        app weghalen, app eruit, app afsluiten, app blokkeren, app ontkoppelen, app loskoppelen, app kwijt,
        van een app af, oude app, oude koppeling, vorige leverancier, andere leverancier, overgestapt,
        toegang weghalen, toegang ontnemen, toegang afnemen, toegang ontzeggen, toegang stoppen, toegang blokkeren,
        app mag er niet meer bij, gebruiken we niet meer, ongebruikt, per ongeluk toestemming, verkeerde app,
        vergissing, terugdraaien, ongedaan maken, ex-medewerker, uit dienst, datalek, gehackt, niet vertrouwen,
        contract gestopt, samenwerking gestopt, alles weghalen, alle rechten weg, helemaal weg, definitief,
        knop intrekken, beveiligingscentrum, machtigingen voor mijn apps, mijn exact online gaat niet open,
        ingetrokken maar werkt nog, bewijzen dat de toegang weg is, excel, deautoriseren, afmelden app, wissen,
        schrappen, opruimen, stopt met gegevens ophalen, geen gegevens meer ophalen, ophalen stoppen,
        mag niet meer bij onze gegevens, mag niet meer bij onze cijfers, niet meer bij kan,
        zeker weten dat de toegang weg is, power bi koppeling verwijderen, staat niet bij mijn machtigingen,
        app niet in lijst machtigingen, oude boekhouder heeft toegang, afgooien, gekoppelde app weg,
        appmachtiging verwijderen, mijn naam rechtsboven, app opruimen, oude koppelingen opschonen,
        oude koppelingen opruimen, van die koppeling af, wil ervan af, toestemming terugtrekken,
        toestemming terugdraaien, toegang intrekken van leverancier, rechten afnemen, rechten verwijderen,
        rechten weghalen, machtiging verwijderen, machtiging weghalen, autorisatie verwijderen,
        autorisatie intrekken, toestemming weghalen, toestemming verwijderen, toestemming stoppen, app stopzetten,
        app opzeggen, app uitzetten, app uitschakelen, app deactiveren, programma verwijderen, pakket verwijderen,
        software verwijderen, integratie verwijderen, integratie stopzetten,
        ingetrokken maar app haalt nog gegevens op, ingetrokken maar toegang, knop ontbreekt,
        ik zie intrekken niet, intrekken staat er niet, test-app, proefversie gestopt, verkeerd geklikt,
        per ongeluk akkoord, per ongeluk toegestaan, nooit meer toegang, geen toegang meer geven,
        mag nergens meer bij

revoke_which-app = Om welke app gaat het?
    .body =
        Typ de naam van de app of de koppeling.
        Ik gebruik die naam in de volgende stappen.

        Weet je de naam niet? Laat dit dan leeg en ga verder.
    .why =
        Met de naam erbij lees je makkelijker wat je moet doen.
        De naam blijft op deze computer en staat niet in het adres van een stap.
    .given = “{ $app }”
    .absent = de app
    .err-too-long = Deze naam is te lang. Gebruik hooguit 100 tekens, of laat dit leeg.

revoke_for-me = Wat kan ik voor je doen?
    .body =
        Is de app met Wegwijs verbonden, dan laat ik eerst zien wat ik kan doen om { $app } de toegang af te nemen.
        Er gebeurt niets zonder jouw akkoord.

        Er is geen beschreven manier waarop een programma rechten in Exact Online kan intrekken.
        Bij Exact Online klik je straks dus zelf.
        Ik wijs je de weg.

revoke_open-menu = Open “{ -ui-my-exact-online }”
    .body =
        Log in bij { $site } als de gebruiker die { $app } toestemming gaf.

        1. Klik rechtsboven op je eigen naam ①. Er opent een menu.
        2. Klik daarin op “{ -ui-my-exact-online }” ②.

        De cijfers in deze gids zijn de plekken op het scherm waar je moet zijn.
    .why =
        In “{ -ui-my-exact-online }” staan de apps die jij zelf toestemming gaf.
        Een [toestemming](term:consent) hoort bij één gebruiker.
        Gaf een collega de toestemming, dan zie jij die hier niet.
    .alt = Helemaal rechts in de balk bovenaan staat je naam, met een ① erbij. Daaronder is een menu open. Bij “{ -ui-my-exact-online }” staat een ②.

revoke_security-center = Ga naar “{ -ui-security-center }”
    .body =
        Je bent nu in “{ -ui-my-exact-online }”.
        Kijk naar het menu links.
        Klik daar op het tabblad “{ -ui-security-center }” ③.
    .why =
        Hier staat welke apps met jouw toestemming bij Exact Online mogen.
        Met deze stap verander je nog niets.
    .alt = Links op de pagina staat het menu van “{ -ui-my-exact-online }”. Bij “{ -ui-security-center }” staat een ③.

revoke_find-app = Zoek de app in de lijst
    .body =
        Schuif omlaag naar “{ -ui-permissions-for-my-apps }”.
        Zoek daar de regel van { $app } ④.

        Je ziet hier ook de administraties waar elke app bij mag.
        Die pas je ergens anders aan: linksboven in het menu “{ -ui-import-export }”, bij “{ -ui-app-permissions }”.
    .why =
        Elke regel is een [app-registratie](term:app-registration) die jij toestemming gaf.
        Let op de naam: bij een [standaardapp](term:standard-app) staat er de naam van de partner, niet die van het product.
    .alt = In “{ -ui-security-center }”, lager op de pagina, staat de lijst “{ -ui-permissions-for-my-apps }” in een rood kader. Bij de regel van { $app } staat een ④.

revoke_withdraw = Trek de rechten in
    .body =
        Blijf op de regel van { $app }.
        Klik helemaal rechts op “{ -ui-revoke }” ⑤.
        Exact Online kan vragen of je het zeker weet.

        Het werkt meteen.
        Wie de app weer wil gebruiken, moet opnieuw inloggen en toestemming geven.
    .why =
        Hiermee vervalt de toestemming die jij gaf.
        Je kunt later opnieuw toestemming geven.
        Bij een [standaardapp](term:standard-app) kun je dan ook “{ -ui-all-administrations }” kiezen.
    .alt = In de lijst “{ -ui-permissions-for-my-apps }” eindigt elke regel rechts met de knop “{ -ui-revoke }”. Bij de knop van { $app } staat een ⑤.

revoke_proof = Is het echt gelukt?
    .body =
        Is de app met Wegwijs verbonden, dan kan ik dit nakijken.
        Ik vraag dan hooguit één nieuw toegangsbewijs en doe hooguit twee leesverzoeken.
        In je administraties verander ik niets.

revoke_still-authorised = De app heeft nu nog toegang
    .body =
        Exact Online laat { $app } op dit moment nog toe.
        Toegang die vlak voor het intrekken is gegeven, kan nog hooguit 10 minuten werken.

        1. Kijk of je op de juiste regel zat.
        2. Wacht 10 minuten en ga dan verder. Ik kijk het opnieuw na.
    .why =
        Een toegangsbewijs van Exact Online geldt 10 minuten.
        Daarna moet de app een nieuw bewijs vragen.
        Dan blijkt of Exact Online dat nog geeft.

revoke_proof-after-wait = Is het nu wel gelukt?
    .body =
        Zijn er 10 minuten voorbij? Dan kijk ik nog een keer of { $app } toegang heeft.
        Ik vraag weer hooguit één nieuw toegangsbewijs en doe hooguit twee leesverzoeken.

revoke_prove-by-hand = Vraagt de app om in te loggen?
    .body =
        Dit kijk je zelf na.
        Start { $app } en haal nieuwe gegevens op uit Exact Online.
        Is het intrekken gelukt, dan moet je eerst inloggen bij Exact Online.

        Log daar niet in. Anders kan de app weer toegang krijgen.
    .why =
        Dat je in het scherm iets intrekt, is nog geen bewijs.
        Pas als je in de app opnieuw moet inloggen, weet je dat de toegang echt weg is.
    .opt-asks-to-sign-in = De app vraagt me om in te loggen
    .opt-still-works = De app werkt nog
    .opt-cannot-test = Ik kan het nu niet proberen

revoke_wait-ten-minutes = Wacht 10 minuten
    .body =
        Toegang die vlak voor het intrekken is gegeven, kan nog hooguit 10 minuten werken.

        Wacht die tijd af. Je mag Wegwijs sluiten: je plek blijft bewaard.
        Ga daarna verder met de volgende stap.
    .why =
        Een toegangsbewijs van Exact Online geldt 10 minuten.
        Na het intrekken krijgt de app geen nieuw bewijs meer, maar een oud bewijs kan nog even werken.

revoke_prove-after-wait = Werkt de app nu nog?
    .body =
        Start { $app } opnieuw en haal nieuwe gegevens op uit Exact Online.
        Moet je inloggen? Doe dat niet, maar kies hier wat je ziet.
    .why =
        Na 10 minuten is een oud toegangsbewijs niet meer geldig.
        Werkt de app dan nog, dan is er iets anders aan de hand.
    .opt-asks-to-sign-in = De app vraagt me om in te loggen
    .opt-still-works = De app werkt nog steeds
    .opt-cannot-test = Ik kan het nu niet proberen

revoke_revoked = De rechten zijn ingetrokken
    .body =
        Met jouw toestemming komt { $app } niet meer bij Exact Online.
        Gaf een collega ook toestemming, dan geldt die nog.

        Wil je de app weer gebruiken? Log dan in via de app en geef opnieuw toestemming.
        Bij een standaardapp kun je dan “{ -ui-all-administrations }” kiezen.

revoke_not-proven = Ingetrokken, maar niet bewezen
    .body =
        Je hebt de rechten van { $app } in het scherm ingetrokken.
        Of de toegang echt weg is, is nog niet nagekeken.

        Haal over 10 minuten of later met de app nieuwe gegevens op.
        Moet je dan inloggen bij Exact Online, dan is het gelukt.
        Werkt de app nog, dan is misschien de toestemming van een ander in gebruik.

revoke_narrow-instead = Haal alleen administraties weg
    .body =
        Je hoeft niet alles in te trekken.
        Bij een [standaardapp](term:standard-app) kies je zelf bij welke administraties die mag.

        In de volgende gids lees je hoe je dat voor { $app } aanpast.

revoke_another-consent = Er is misschien nog een toestemming
    .body =
        Ook na 10 minuten werkt { $app } nog.
        Misschien is de toestemming van een andere gebruiker in gebruik. Eén product kan er meer hebben.

        - Vraag collega’s om in hun eigen “{ -ui-security-center }” te kijken.
        - Of vraag iemand die het abonnement mag beheren. Die ziet bij “{ -ui-import-export }”, “{ -ui-app-permissions }” de apps van alle gebruikers en kan daar intrekken.

revoke_still-allowed = Exact Online laat de app nog toe
    .body =
        Ook na het wachten krijg ik toegang met de verbinding in Wegwijs. Ik weet niet waarom.

        - Misschien zat je op een andere regel dan die van { $app }.
        - Misschien hoort de verbinding bij een andere gebruiker.

        Kom je er niet uit? Vraag hulp aan iemand die het abonnement mag beheren.

revoke_ask-manager = Vraag iemand die het abonnement beheert
    .body =
        Vraag hulp aan iemand die het abonnement mag beheren.
        Dat recht heet meestal “{ -ui-manage-subscription }”.

        Diegene klikt linksboven op de naam van de administratie ⑥, kiest “{ -ui-import-export }” ⑦ en daarna, in de kolom “{ -ui-other }”, “{ -ui-app-permissions }” ⑧.
        Daar staan de apps van alle gebruikers.
        Intrekken kan daar per gebruiker of per administratie.
    .alt = Links in de balk bovenaan staat de naam van de administratie, met een ⑥ erbij. In het menu daaronder staat bij “{ -ui-import-export }” een ⑦. In de kolom “{ -ui-other }” staat bij “{ -ui-app-permissions }” een ⑧.

revoke_name-not-visible = Ik zie mijn naam of het menu niet
    .body =
        Je naam staat rechtsboven in Exact Online ①.

        - Log eerst in, als je dat nog niet hebt gedaan.
        - Maak het venster breder of zoom uit. Misschien valt de naam buiten beeld.
        - Opent het menu niet? Laad de pagina opnieuw.

        Probeer daarna de stap nog een keer.
    .why =
        Ik weet niet waarom je naam of het menu bij jou ontbreekt.
        Dit is wat je het eerst kunt proberen.
    .alt = Helemaal rechts in de balk bovenaan staat je naam, met een ① erbij. Links staat de naam van de administratie.

revoke_tab-not-visible = Ik zie “{ -ui-security-center }” niet
    .body =
        - Kijk of je in “{ -ui-my-exact-online }” bent. Het tabblad staat daar in het menu links ③.
        - Maak het venster breder of zoom uit. Misschien valt het menu buiten beeld.

        Lukt het nog niet? Ga terug en kies bij de hulp: “{ -ui-my-exact-online }” gaat niet open. Daar vind je een andere weg.
    .why =
        Het gaat om het menu van “{ -ui-my-exact-online }”, niet om het menu van je administratie.
        Ik weet niet of het tabblad bij iedereen op dezelfde plek staat.
    .alt = Links op de pagina staat het menu van “{ -ui-my-exact-online }”. Bij “{ -ui-security-center }” staat een ③.

revoke_screen-does-not-open = “{ -ui-my-exact-online }” gaat niet open
    .body =
        Neem een andere weg:

        1. Klik linksboven op de naam van de administratie ⑥.
        2. Kies “{ -ui-import-export }” ⑦.
        3. Kies in de kolom “{ -ui-other }” voor “{ -ui-app-permissions }” ⑧.
        4. Klik in de lijst op { $app }.

        Wie het abonnement mag beheren, kan hier per gebruiker of per administratie intrekken.
    .why =
        Dit is een bekend probleem.
        Het komt voor als een gekozen administratie is verwijderd, of als jij daar niet meer bij mag.
    .alt = Links in de balk bovenaan staat de naam van de administratie, met een ⑥ erbij. In het menu daaronder staat bij “{ -ui-import-export }” een ⑦. In de kolom “{ -ui-other }” staat bij “{ -ui-app-permissions }” een ⑧.

revoke_other-route = Hoe ging het langs de andere weg?
    .body =
        Je was bij “{ -ui-app-permissions }”.
        Heb je daar alle rechten van { $app } kunnen intrekken?
    .why =
        Langs deze weg trek je in per gebruiker of per administratie.
        Daarvoor heb je het recht nodig om het abonnement te beheren.
    .opt-withdrawn = Ja, alles is ingetrokken
    .opt-not-possible = Nee, dat lukte niet
    .opt-opens-now = “{ -ui-my-exact-online }” gaat nu wel open

revoke_opens-after-all = Ga verder waar je was
    .body =
        Dan kan het toch langs de eerste weg.
        Je gaat nu terug naar de stap waar je was.
    .why =
        In “{ -ui-my-exact-online }” zie je alle apps die jij toestemming gaf bij elkaar.

revoke_app-not-in-list = De app staat niet in de lijst
    .body =
        Daar kunnen verschillende oorzaken voor zijn.
        Wat past het best bij { $app }?
    .why =
        De lijst hoort bij de gebruiker die nu is ingelogd.
        Apps die een ander toestemming gaf, staan er niet in.
    .opt-other-user = Een collega kan de toestemming hebben gegeven
    .opt-other-account = Ik heb nog een account, of het is een ander land
    .opt-other-name = De app kan daar anders heten
    .opt-long-unused = De app is al een maand niet gebruikt
    .opt-none-fits = Geen van deze, ik wil hulp

revoke_given-by-other-user = Een collega gaf de toestemming
    .body =
        Alleen die collega ziet { $app } in het eigen “{ -ui-security-center }”.
        Laat je collega inloggen en naar die lijst gaan. Ga dan samen verder.

        Kan dat niet? Wie het abonnement mag beheren, ziet de apps van alle gebruikers bij “{ -ui-import-export }”, “{ -ui-app-permissions }”.
        Intrekken kan daar per gebruiker of per administratie.
    .why =
        Een [toestemming](term:consent) hoort bij de gebruiker die inlogde toen de app erom vroeg.
        Daarom heeft elke gebruiker een eigen lijst.

revoke_other-account = Kijk bij het juiste account en land
    .body =
        Kijk naar het adres in je browser.
        In Nederland is dat start.exactonline.nl. Andere landen: .be, .de, .fr, .es, .co.uk en .com.

        Log in op het adres en met het account waarmee { $app } werkt.
        Ga daarna weer naar de lijst.
    .why =
        Een account hoort bij één adres van Exact Online.
        Een toestemming die je op het ene adres gaf, staat niet op het andere.
    .alt = Bovenaan in de browser staat het adres, in een rood kader. Het begint met start.exactonline.

revoke_other-name = Zoek op de naam van de leverancier
    .body =
        De naam in de lijst kan anders zijn dan je verwacht.
        Bij een [standaardapp](term:standard-app) staat er de naam van de partner, niet die van het product.

        Zoek in de lijst naar de leverancier van { $app }.
    .why =
        De partner beheert de [app-registratie](term:app-registration).
        Daarom staat diens naam in de lijst.

revoke_long-unused = De toestemming kan verlopen zijn
    .body =
        Wordt een toestemming 30 dagen niet gebruikt, dan vervalt die vanzelf.
        Of de regel dan ook uit de lijst gaat, weet ik niet.

        Start { $app }. Moet je inloggen bij Exact Online, dan is er nu geen toegang met jouw toestemming.
        Log dan niet in.
    .why =
        Is de toestemming verlopen, dan valt er niets meer in te trekken.
        Gaf een collega ook toestemming, dan kan die nog wel gelden.

revoke_no-revoke-button = Ik zie geen “{ -ui-revoke }”
    .body =
        In je eigen lijst hoort “{ -ui-revoke }” ⑤ helemaal rechts op de regel van { $app } te staan.

        Wat past het best bij wat je ziet?
    .why =
        Misschien kijk je naar de lijst van een ander of van de hele organisatie.
        Om daar in te trekken, moet je het abonnement mogen beheren.
    .opt-far-right = Ik heb nog niet helemaal rechts gekeken
    .opt-other-list = Dit is misschien niet mijn eigen lijst
    .opt-own-list = Het is mijn lijst, maar het staat er niet
    .alt = In de lijst “{ -ui-permissions-for-my-apps }” eindigt elke regel rechts met de knop “{ -ui-revoke }”. Bij de knop van { $app } staat een ⑤.

revoke_look-far-right = Kijk helemaal rechts
    .body =
        Schuif naar rechts, of maak het venster breder.
        Zoek op de regel van { $app } ④ naar “{ -ui-revoke }” ⑤.
    .why =
        In een smal venster kan het einde van de regel buiten beeld vallen.
    .alt = Een regel van de lijst “{ -ui-permissions-for-my-apps }”. Links staat { $app }, met een ④ erbij. Helemaal rechts staat de knop “{ -ui-revoke }”, met een ⑤ erbij.

revoke_open-own-list = Open je eigen lijst
    .body =
        1. Klik rechtsboven op je eigen naam ①.
        2. Klik op “{ -ui-my-exact-online }” ②.
        3. Klik links op “{ -ui-security-center }” ③.
        4. Schuif naar “{ -ui-permissions-for-my-apps }” en zoek { $app } ④.
    .why =
        Dit is de lijst met apps die jij zelf toestemming gaf.
        Die toestemming kun je zelf intrekken.
    .alt = De hele weg in één plaatje: rechtsboven je naam ①, in het menu daaronder “{ -ui-my-exact-online }” ②, in het menu links “{ -ui-security-center }” ③, en in de lijst “{ -ui-permissions-for-my-apps }” { $app } ④.

revoke_works-afterwards = Ingetrokken, maar de app werkt nog
    .body =
        Dat kan twee oorzaken hebben:

        - Toegang die vlak daarvoor is gegeven, kan nog hooguit 10 minuten werken. Wacht, en probeer { $app } opnieuw.
        - De toestemming van een andere gebruiker is in gebruik. Die staat in diens eigen “{ -ui-security-center }”.
    .why =
        Het intrekken zelf werkt meteen.
        Een toegangsbewijs dat al was uitgedeeld, kan nog even geldig zijn.
        Eén product kan ook de toestemming van meer gebruikers hebben.

revoke_withdraw-or-narrow = Moet ik wel alles intrekken?
    .body =
        Met intrekken haal je alle rechten weg die jij { $app } gaf.

        Wil je alleen bepaalde administraties weghalen? Pas dan de [keuze van administraties](term:division-scoping) aan.
        Dat kan bij een standaardapp, niet bij een [eigen app](term:own-app).
    .why =
        Na het intrekken moet je opnieuw toestemming geven om de app te gebruiken.
        Haal je alleen een administratie weg, dan blijft de app werken voor de andere.
    .opt-withdraw = Ja, alles moet weg
    .opt-narrow = Nee, alleen bepaalde administraties

revoke_withdraw-all = Ga verder met intrekken
    .body =
        Dan zit je goed in deze gids.
        Je gaat nu terug naar de stap waar je was.
    .why =
        Intrekken haalt alle rechten weg die jij { $app } gaf.
        Je kunt later opnieuw toestemming geven.
