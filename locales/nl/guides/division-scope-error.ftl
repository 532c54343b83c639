### Gids “division-scope-error”: Exact Online weigert een administratie met “Forbidden”.

division-scope-error = Foutmelding: administratie niet toegestaan
    .summary = Los de melding “Forbidden - User division is not within division scope” op, en wat daarop lijkt.
    .keywords =
        foutmelding, foutmelding divisie, foutcode, error, forbidden, verboden, geweigerd, weigert, niet bevoegd,
        division scope, verwijderde administratie, itgenoda, itgeneor, geblokkeerde gebruiker, licentie verlopen,
        logboek

division-scope-error_which-message = Welke melding zie je?
    .body =
        Lees de melding goed.
        Een product van Invantive toont er een code bij. De codes `itgeneor228`, `itgeneor321`, `itgeneor060` en `itgenoda060` horen bij de eerste. Dat is ook zo voor “De Exact Online divisie … is niet opgenomen in de rechten”.

        Welke lijkt er het meest op?
    .why =
        Exact Online gebruikt “Forbidden” voor verschillende dingen.
        Het deel erachter vertelt wat er aan de hand is.
    .opt-division = “… not within division scope”
    .opt-data = “Application Scope Violated”
    .opt-bare = Alleen “Forbidden” of { -status-forbidden }, verder niets
    .opt-blocked = Een woord als BlockedUser of LicenseExpired
    .opt-other = Een andere melding

division-scope-error_which-administration = Om welke administratie gaat het?
    .body =
        De app vraagt om een [administratie](term:administration) die niet in de toestemming zit.

        Zoek uit welke dat is. Staat er een naam of nummer bij de melding? Schrijf die op.
    .why =
        De oplossing hangt af van die ene administratie.
        Voor de andere administraties werkt de app misschien gewoon.

division-scope-error_wanted = Moet de app erbij kunnen?
    .body =
        Denk even na: hoort de app gegevens uit deze administratie te krijgen?
    .why =
        Soms is de weigering precies wat iemand wilde.
        Dan hoef je de rechten niet te wijzigen. De app moet er niet meer om vragen.
    .opt-wanted = Ja, de app heeft die nodig
    .opt-not-wanted = Nee, dat is niet de bedoeling
    .opt-gone = De administratie bestaat niet meer

division-scope-error_user-can-pick = Kan de gebruiker de administratie kiezen?
    .body =
        Het gaat om de gebruiker die inlogde toen de app [toestemming](term:consent) kreeg.
        Laat die gebruiker inloggen bij { $site } en linksboven ① de administratie zoeken.
    .why =
        Een app mag nooit meer dan de gebruiker die inlogde.
        Raakte die een administratie kwijt, dan krijgt de app deze fout.
    .opt-can-pick = Ja, die staat ertussen
    .opt-cannot-pick = Nee, die ontbreekt
    .alt = { administration-name.alt }

division-scope-error_check-app = Welke administraties ziet de app?
    .body =
        { list-proof.body } Bij een fout probeer ik het niet steeds opnieuw.

        { list-proof.limits } Daarom kijk je straks ook zelf.

division-scope-error_look-at-app = Bekijk de keuze bij de app
    .body =
        { way-to-app-permissions.body }
        4. Klik op de app en scroll helemaal naar beneden.

        Daar staan de administraties waar de app bij mag.
    .why =
        Hier zie je wat er bij de toestemming is gekozen: de [keuze van administraties](term:division-scoping).
    .alt = { way-to-app-permissions.alt }

division-scope-error_covered = Hoort de administratie bij de keuze?
    .body =
        Mag de app bij de administratie uit de melding?
        Klik zo nodig op “{ -ui-manage-administrations }”. Wat de app mag zien, staat in de rechterlijst.
    .why =
        Vraagt de app om iets buiten de keuze, dan weigert Exact Online dat.
        Staat de administratie er wel bij, dan is er iets anders aan de hand.
    .opt-not-selected = Nee, die wil ik toevoegen
    .opt-want-all = Nee, en ik wil meteen alles toestaan
    .opt-selected = Ja, die staat erbij

division-scope-error_add-administration = Voeg de administratie toe
    .body =
        Dit is de oorzaak: de administratie zit niet in de keuze van de app.

        De volgende gids helpt je de administratie toe te voegen, en kijkt na of het gelukt is.

division-scope-error_grant-all = Geef opnieuw toestemming, voor alles
    .body =
        { grant-all.body }
        Deze fout komt dan ook bij een nieuwe administratie niet meer.

division-scope-error_covered-yet-refused = Begin met een nieuwe toestemming
    .body =
        De administratie staat erbij, en toch weigert Exact Online. Misschien gebruikt de app een oudere toestemming, of die van een collega.

        Trek de rechten in en geef opnieuw toestemming als de juiste gebruiker.
        Blijft de fout komen? Vraag de leverancier van de app om hulp.

division-scope-error_refused-rightly = De weigering klopt
    .body =
        De app mag niet bij deze administratie, en zo hoort het.

        Zorg dat de app er ook niet meer om vraagt: haal de administratie weg in de instellingen van de app.
        Bedenk je je? Dan kun je de administratie toevoegen.

# C: T718, uit 2020
division-scope-error_administration-gone = Haal de administratie weg in de app
    .body =
        De administratie is verwijderd, maar de app vraagt er nog om.

        - Haal de administratie weg in de instellingen van de app.
        - Kijk ook bij “{ -ui-app-permissions }”: kies daar alleen administraties die er nog zijn.

        Gaat “{ -ui-my-exact-online }” niet meer open? In 2020 gebeurde dat soms na het verwijderen van een administratie. Ook dan helpt “{ -ui-app-permissions }”.

division-scope-error_user-lost-it = De gebruiker mag er niet meer bij
    .body =
        Dit is de oorzaak: de gebruiker van de app kan de administratie niet kiezen.

        { user-rights.body }

        Is het een nieuwe administratie? Dan helpt de gids hieronder verder.

division-scope-error_not-authorised = De app heeft geen toegang meer
    .body =
        Exact Online weigert de verbinding helemaal, niet alleen voor deze administratie.

        Geef de app opnieuw toestemming. Kies dan meteen de juiste administraties.

# C: picqer #659
division-scope-error_data-scope = De app mag deze soort gegevens niet
    .body =
        “Application Scope Violated” gaat niet over een administratie. Het gaat over [soorten gegevens](term:data-scoping): de app mag deze soort niet gebruiken.

        - Bij een standaardapp kiest de leverancier ze. Vraag of de app deze gegevens hoort te gebruiken.
        - Bij een [eigen app](term:own-app) kiest je eigen organisatie ze. Kijk bij de registratie in de App Store. Sinds 2024 krijgen ook eigen apps deze melding.

        Is er kort geleden een soort bij gekomen? Geef dan opnieuw toestemming.

division-scope-error_blocked = De gebruiker of het abonnement is geblokkeerd
    .body =
        - `BlockedUser`, `InactiveUser`: de gebruiker mag niet meer inloggen.
        - `BlockedCustomer`, `LicenseExpired`: er is iets met het abonnement.
        - `DivisionBlocked`: deze administratie is geblokkeerd.

        Met rechten van een app los je dit niet op. Vraag iemand die het abonnement mag beheren: “{ -ui-manage-subscription }”.

# C: onFact
division-scope-error_only-forbidden = Er staat alleen “Forbidden”
    .body =
        Dan zegt de melding niet wat er ontbreekt. Er zijn vier oorzaken.

        De volgende gids loopt ze met je langs. De eerste “nee” is het antwoord.

division-scope-error_other-message = Dit is een andere melding
    .body =
        Deze gids gaat over een administratie die niet is toegestaan.

        - Staat er “Document Type not allowed”? Dan heeft de gebruiker te weinig rechten. Dat gebeurt als een klant inlogt via MijnKantoor van de boekhouder. Log dan in met een gewone gebruiker van Exact Online.
        - Is het iets anders? Plak je melding als vraag in Wegwijs, dan zoek ik er een gids bij. Of laat de gids hieronder je helpen kiezen.

division-scope-error_own-app-instead = Een eigen app als laatste uitweg
    .body =
        Bij een [eigen app](term:own-app) is er geen keuze van administraties. Die ziet alles wat de ingelogde gebruiker ziet, en krijgt deze fout dus niet.

        Daar staat tegenover dat je de toegang dan alleen via de rechten van die gebruiker kunt beperken.
        Overleg met de leverancier of het product met een eigen app kan werken.

division-scope-error_ask-manager = { ask-manager }
    .body =
        { ask-manager.body }

        Die persoon ziet de apps van alle gebruikers via “{ -ui-import-export }” en dan “{ -ui-app-permissions }”.
        Vertel erbij om welke app, welke administratie en welke melding het gaat.

division-scope-error_where-is-message = Waar vind ik de hele melding?
    .body =
        Kijk in de app bij het resultaat van de laatste keer ophalen, of in het logboek.
        Soms moet je op “details” klikken.

        Zie je alleen een code? Ook die helpt.
    .why =
        Een app toont vaak alleen het begin.
        Juist het einde van de melding maakt het verschil.

division-scope-error_name-not-in-message = Er staat geen administratie bij
    .body =
        - Kijk in de instellingen van de app welke administraties die ophaalt.
        - Haal ze één voor één op, en kijk bij welke het misgaat. Doe dat niet te vaak achter elkaar.

        Is er kort geleden iets verwijderd of toegevoegd? Begin daarmee.
    .why =
        Exact Online telt mislukte pogingen. Na { -errors-an-hour } fouten in een uur kan het de app een uur lang weigeren.

division-scope-error_which-user = { which-user }
    .body = { which-user.body }
    .why = { which-user.why }

division-scope-error_menu-not-visible = { menu-not-visible }
    .body =
        { menu-not-visible.body }

        Gaf je de toestemming zelf? Ga dan via “{ -ui-my-exact-online }” en “{ -ui-security-center }” naar “{ -ui-permissions-for-my-apps }”. Ook daar zie je bij welke administraties een app mag.
    .why = { menu-not-visible.why }
    .alt = { way-to-app-permissions.alt }

# C: T718, uit 2020
division-scope-error_screen-does-not-open = “{ -ui-my-exact-online }” gaat niet open
    .body =
        In 2020 gebeurde dit na het verwijderen van een gekozen administratie. Misschien is dat nu ook de oorzaak.

        Je hebt het hier niet nodig. Ga via “{ -ui-import-export }” naar “{ -ui-app-permissions }”.
    .why =
        Beide schermen tonen welke administraties een app mag zien.
        Het ene kan vastlopen terwijl het andere werkt.

division-scope-error_app-not-in-list = { app-not-in-list }
    .body = { app-not-in-list.body }
    .why = { app-not-in-list.why }
    .opt-other-name = { app-not-in-list.opt-other-name }
    .opt-other-account = { app-not-in-list.opt-other-account }
    .opt-none-fits = { app-not-in-list.opt-none-fits }

division-scope-error_other-name = { other-name }
    .body = { other-name.body }
    .why = { other-name.why }

division-scope-error_other-account = { other-account }
    .body = { other-account.body }
    .why = { other-account.why }
    .alt = { addresses.alt }

division-scope-error_another-consent = { another-consent }
    .body =
        Eén product kan de toestemming van meer gebruikers hebben.
        Gebruikt de app die van een collega, dan telt diens keuze.

        Vraag collega’s om in hun eigen “{ -ui-security-center }” te kijken.
    .why =
        Welke toestemming de app nu gebruikt, kan ik niet zien.

division-scope-error_own-app = Het is een eigen app, of die wil ik
    .body =
        Bij een [eigen app](term:own-app) is er geen keuze van administraties.
        Deze fout krijg je alleen bij een standaardapp. Wat is het bij jou?
    .why =
        Alleen bij een [standaardapp](term:standard-app) kies je administraties.
        Een eigen app zonder die keuze is soms een uitweg.
    .opt-is-own = Een eigen app geeft deze fout
    .opt-want-own = Ik wil weten of een eigen app helpt

division-scope-error_own-app-refused = Kijk of het wel een eigen app is
    .body =
        Bij een [eigen app](term:own-app) hoort deze melding niet voor te komen. Misschien gebruikt het product toch de app van de leverancier.

        Kijk in de instellingen van het product welke app-registratie het gebruikt, of vraag de leverancier.
    .why =
        Alleen een [standaardapp](term:standard-app) heeft een keuze van administraties.
