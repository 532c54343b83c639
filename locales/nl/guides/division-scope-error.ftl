### Gids “division-scope-error”: Exact Online weigert een administratie met “Forbidden”.

division-scope-error = Foutmelding: administratie niet toegestaan
    .summary = Los de melding “Forbidden - User division is not within division scope” op, en wat daarop lijkt.
    .keywords =
        foutmelding, foutmelding administratie, foutmelding divisie, fout bij administratie, fout bij ophalen,
        foutcode, error, error divisie, melding over administratie, 403, fout 403, forbidden, verboden, geweigerd,
        weigert, exact weigert, administratie geweigerd, divisie geweigerd, administratie niet toegestaan,
        divisie niet toegestaan, geen toegang tot administratie, geen toegang tot divisie, geen toegang fout,
        toegang geweigerd, niet bevoegd, division scope, buiten de scope, niet binnen de scope, scope,
        division scoping fout, fout na verwijderen administratie, administratie verwijderd fout in koppeling,
        verwijderde administratie, gebruiker mag niet bij administratie, gebruiker heeft geen rechten op divisie,
        itgenoda, itgeneor, application scope, geblokkeerde gebruiker, licentie verlopen, log, logboek,
        geen toegang voor één administratie, fout 403 bij administratie, exact weigert toegang,
        weigert toegang tot divisie, weigert toegang tot administratie, administratie valt buiten de scope,
        niet binnen scope, 403 bij verversen, fout bij verversen, forbidden bij verversen

division-scope-error_which-message = Welke melding zie je?
    .body =
        Lees de melding rustig door. Codes als `itgeneor228`, `itgeneor060` en `itgenoda060` horen bij de eerste.

        Welke past het best?
    .why =
        Exact Online gebruikt “Forbidden” voor verschillende dingen.
        Het deel erachter vertelt wat er aan de hand is.
    .opt-division = “… not within division scope”
    .opt-data = “Application Scope Violated”
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
        Dan moet niet de toegang anders, maar de vraag van de app.
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
    .alt = Helemaal links in de balk bovenaan staat de naam van de administratie, met een ① erbij. Rechts staat je eigen naam.

division-scope-error_check-app = Welke administraties ziet de app?
    .body =
        Is de app met Wegwijs verbonden, dan vraag ik de lijst met administraties op.
        Ik lees alleen en verander niets. Bij een fout probeer ik het niet steeds opnieuw.

        Of Exact Online die lijst altijd per app beperkt, weet ik niet zeker. Daarom kijk je straks ook zelf.

division-scope-error_look-at-app = Bekijk de keuze bij de app
    .body =
        1. Klik linksboven op de naam van de administratie ① en kies “{ -ui-import-export }” ②.
        2. Kies in de kolom “{ -ui-other }” voor “{ -ui-app-permissions }” ③.
        3. Klik op de app en schuif helemaal naar beneden.

        Daar staan de administraties waar de app bij mag.
    .why =
        Hier zie je wat er bij de toestemming is gekozen: de [keuze van administraties](term:division-scoping).
    .alt = Links in de balk bovenaan staat de naam van de administratie, met een ① erbij. In het menu daaronder staat bij “{ -ui-import-export }” een ②. In de kolom “{ -ui-other }” staat bij “{ -ui-app-permissions }” een ③.

division-scope-error_covered = Hoort de administratie bij de keuze?
    .body =
        Staat de administratie uit de melding bij “{ -ui-selected-administrations }”?
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
        1. Trek de rechten van de app in.
        2. Start de app en log opnieuw in.
        3. Kies bij de toestemming “{ -ui-all-administrations }”.

        Deze fout komt dan ook bij een nieuwe administratie niet meer. Voor beide delen is er een gids.

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

division-scope-error_administration-gone = Laat de app de administratie loslaten
    .body =
        De administratie is verwijderd, maar de app vraagt er nog om.

        - Haal de administratie weg in de instellingen van de app.
        - Kijk ook bij “{ -ui-app-permissions }”: kies daar alleen administraties die er nog zijn.

        Gaat “{ -ui-my-exact-online }” niet meer open? Dat komt vaker voor na het verwijderen van een administratie. Ook dan helpt “{ -ui-app-permissions }”.

division-scope-error_user-lost-it = De gebruiker mag er niet meer bij
    .body =
        Dit is de oorzaak: de gebruiker van de app kan de administratie niet kiezen.

        Vraag wie de gebruikers beheert om die rechten te geven. Dat gaat meestal bij “{ -ui-master-data }”, “{ -ui-users }” en “{ -ui-roles }”.
        Is het een nieuwe administratie? Dan helpt de gids hieronder verder.

division-scope-error_not-authorised = De app heeft geen toegang meer
    .body =
        Exact Online weigert de verbinding helemaal, niet alleen voor deze administratie.

        Geef de app opnieuw toestemming. Kies dan meteen de juiste administraties.

division-scope-error_data-scope = De app mag deze soort gegevens niet
    .body =
        “Application Scope Violated” gaat niet over een administratie, maar over een soort gegevens. Die zit niet in de [afbakening van gegevens](term:data-scoping) van de app.

        De leverancier beheert die afbakening. Vraag de leverancier of de app deze gegevens hoort te gebruiken.
        Is de afbakening kort geleden ruimer geworden? Geef dan opnieuw toestemming.

division-scope-error_blocked = De gebruiker of het abonnement is geblokkeerd
    .body =
        - `BlockedUser`, `InactiveUser`: de gebruiker mag niet meer inloggen.
        - `BlockedCustomer`, `LicenseExpired`: er is iets met het abonnement.
        - `DivisionBlocked`: deze administratie is geblokkeerd.

        Met rechten van een app los je dit niet op. Vraag iemand die het abonnement mag beheren: “{ -ui-manage-subscription }”.

division-scope-error_other-message = Dit is een andere melding
    .body =
        Deze gids gaat over een administratie die niet is toegestaan.

        Plak je melding bij `wegwijs ask`, dan zoek ik er een gids bij. Of laat de gids hieronder je helpen kiezen.

division-scope-error_own-app-instead = Een eigen app als laatste uitweg
    .body =
        Een [eigen app](term:own-app) kent geen keuze van administraties. Die ziet alles wat de ingelogde gebruiker ziet, en krijgt deze fout dus niet.

        Daar staat tegenover dat je de toegang dan alleen via de rechten van die gebruiker kunt beperken.
        Overleg met de leverancier of het product met een eigen app kan werken.

division-scope-error_ask-manager = Vraag iemand die het abonnement beheert
    .body =
        Vraag hulp aan iemand die het abonnement mag beheren.
        Dat recht heet meestal “{ -ui-manage-subscription }”.

        Diegene ziet de apps van alle gebruikers bij “{ -ui-import-export }”, “{ -ui-app-permissions }”.
        Vertel erbij om welke app, welke administratie en welke melding het gaat.

division-scope-error_where-is-message = Waar vind ik de hele melding?
    .body =
        Kijk in de app bij het resultaat van de laatste keer ophalen, of in het logboek.
        Soms moet je op “details” klikken.

        Zie je alleen een code? Die is genoeg.
    .why =
        Een app toont vaak alleen het begin.
        Juist het einde van de melding maakt het verschil.

division-scope-error_name-not-in-message = Er staat geen administratie bij
    .body =
        - Kijk in de instellingen van de app welke administraties die ophaalt.
        - Haal ze één voor één op, en kijk bij welke het misgaat. Doe dat niet te vaak achter elkaar.

        Is er kort geleden iets verwijderd of toegevoegd? Begin daarmee.
    .why =
        Exact Online telt mislukte pogingen. Na tien fouten in een uur kan het de app een uur lang weigeren.

division-scope-error_which-user = Ik weet niet welke gebruiker dat is
    .body =
        - Kijk in de instellingen van de app. Soms staat daar wie verbonden is.
        - Vraag wie de app heeft ingesteld: die logde in.
    .why =
        Een [toestemming](term:consent) hoort bij één gebruiker.
        Alleen de rechten van die gebruiker tellen.

division-scope-error_menu-not-visible = Ik zie dit niet op mijn scherm
    .body =
        De naam van de administratie staat linksboven ①. In het menu daaronder staat “{ -ui-import-export }” ②. “{ -ui-app-permissions }” ③ staat in de kolom “{ -ui-other }”.
        Maak het venster breder of zoom uit.

        Nog niet? Probeer “{ -ui-my-exact-online }”, “{ -ui-security-center }”, “{ -ui-permissions-for-my-apps }”. Ook daar zie je bij welke administraties een app mag.
    .why =
        Niet elke versie van Exact Online ziet er hetzelfde uit.
    .alt = Links in de balk bovenaan staat de naam van de administratie, met een ① erbij. In het menu daaronder staat bij “{ -ui-import-export }” een ②. In de kolom “{ -ui-other }” staat bij “{ -ui-app-permissions }” een ③.

division-scope-error_screen-does-not-open = “{ -ui-my-exact-online }” gaat niet open
    .body =
        Dat is bekend: het komt voor na het verwijderen van een gekozen administratie.

        Je hebt het hier niet nodig. De weg langs “{ -ui-import-export }” en “{ -ui-app-permissions }” werkt dan nog.
    .why =
        Beide schermen tonen welke administraties een app mag zien.
        Het ene kan vastlopen terwijl het andere werkt.

division-scope-error_app-not-in-list = De app staat niet in de lijst
    .body =
        Daar kunnen verschillende oorzaken voor zijn.
        Wat past het best bij jou?
    .why =
        De lijst hoort bij het abonnement waarin je nu bent ingelogd.
        Wie het abonnement mag beheren, ziet de apps van alle gebruikers. Misschien zie jij er minder.
    .opt-other-name = De app kan daar anders heten
    .opt-other-account = Ik heb nog een account, of het is een ander land
    .opt-none-fits = Geen van deze, ik wil hulp

division-scope-error_other-name = Zoek op de naam van de leverancier
    .body =
        Bij een [standaardapp](term:standard-app) staat er de naam van de partner, niet die van het product.
        Zoek in de lijst naar de leverancier.
    .why =
        De partner beheert de [app-registratie](term:app-registration).
        Daarom staat diens naam in de lijst.

division-scope-error_other-account = Kijk bij het juiste account en land
    .body =
        Kijk naar het adres in je browser.
        In Nederland is dat start.exactonline.nl. Andere landen: .be, .de, .fr, .es, .co.uk en .com.

        Log in op het adres en met het account waarmee de app werkt.
    .why =
        Een account hoort bij één adres van Exact Online.
        Een app die je op het ene adres gebruikt, staat niet op het andere.
    .alt = Bovenaan in de browser staat het adres, in een rood kader. Het begint met start.exactonline.

division-scope-error_another-consent = Misschien geldt de keuze van een ander
    .body =
        Eén product kan de toestemming van meer gebruikers hebben.
        Gebruikt de app die van een collega, dan telt diens keuze.

        Vraag collega’s om in hun eigen “{ -ui-security-center }” te kijken.
    .why =
        Welke toestemming de app op dit moment gebruikt, kan ik niet zien.

division-scope-error_own-app = Het is een eigen app, of die wil ik
    .body =
        Een [eigen app](term:own-app) kent geen keuze van administraties.
        Wat is er bij jou aan de hand?
    .why =
        De melding hoort bij een [standaardapp](term:standard-app).
        Een eigen app zonder deze keuze is soms een uitweg.
    .opt-is-own = Het is een eigen app die deze fout geeft
    .opt-want-own = Ik wil weten of een eigen app helpt

division-scope-error_own-app-refused = Kijk of het wel een eigen app is
    .body =
        Bij een [eigen app](term:own-app) hoort deze melding niet voor te komen. Misschien gebruikt het product toch de app van de leverancier.

        Kijk in de instellingen van het product welke app-registratie het gebruikt, of vraag de leverancier.
    .why =
        Alleen een gepubliceerde app heeft een keuze van administraties.
