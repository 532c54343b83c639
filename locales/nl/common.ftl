### Teksten die in meer dan één gids staan. Een gids noemt ze: { other-name.body }.
### Wat hier staat, staat nergens anders: verbeter het hier.

## Getallen van Exact Online. Een tekst noemt ze bij hun naam en typt ze nooit zelf.

# Zo lang geldt een toegangssleutel, in minuten.
-minutes-of-access = 10
# Zo lang mag een app ongebruikt blijven, in dagen.
-days-unused = 30
# Zo lang geldt de code na het akkoord, in minuten.
-minutes-of-code = 3
# Zoveel fouten in een uur, dan wordt een app een uur lang geweigerd.
-errors-an-hour = 10
# Zoveel verzoeken laat Exact Online meestal toe, per app en administratie: in een minuut, op een dag.
-requests-a-minute = 60
-requests-a-day = 5.000
# Zoveel seconden na de vorige keer mag een app weer nieuwe toegang vragen.
-seconds-of-access = 570
# Zo antwoordt Exact Online als iets niet mag, en als het te veel is.
-status-forbidden = 403
-status-too-many = 429

## De weg naar de apps van het abonnement

import-export = Open “{ -ui-import-export }”
    .body =
        1. Klik linksboven op de naam van de administratie ①.
        2. Klik op “{ -ui-import-export }” ②.
    .alt = Bovenaan loopt een balk. Helemaal links staat de naam van de administratie ①. Eronder is een menu open. Daarin staat “{ -ui-import-export }” ②.

app-permissions = Open “{ -ui-app-permissions }”
    .body =
        Je bent nu in “{ -ui-import-export }”.
        Zoek de kolom “{ -ui-other }”.
        Klik daar op “{ -ui-app-permissions }” ③.
    .alt = De pagina “{ -ui-import-export }” heeft kolommen met links. In de kolom “{ -ui-other }” staat “{ -ui-app-permissions }” ③.

way-to-app-permissions =
    .body =
        1. Klik linksboven op de naam van de administratie ①.
        2. Klik op “{ -ui-import-export }” ②.
        3. Klik in de kolom “{ -ui-other }” op “{ -ui-app-permissions }” ③.
    .alt = Links in de balk bovenaan staat de naam van de administratie ①. In het menu eronder staat “{ -ui-import-export }” ②. In de kolom “{ -ui-other }” staat “{ -ui-app-permissions }” ③.

menu-not-visible = Ik zie dit niet op mijn scherm
    .body =
        Linksboven staat de naam van de administratie ①.
        In het menu daaronder staat “{ -ui-import-export }” ②.
        In de kolom “{ -ui-other }” staat “{ -ui-app-permissions }” ③.

        Zie je dat niet? Maak het venster breder of zoom uit.
    .why = Niet elke versie van Exact Online ziet er hetzelfde uit.

administration-name =
    .alt = Bovenaan loopt een balk. Helemaal links staat de naam van de administratie ①. Rechts staat je eigen naam.

## De app staat niet in de lijst

app-not-in-list = De app staat niet in de lijst
    .body =
        Dat kan verschillende oorzaken hebben.
        Wat is het bij jou?
    .why =
        De lijst hoort bij het abonnement waarin je nu bent ingelogd.
        Wie het abonnement mag beheren, ziet de apps van alle gebruikers. Misschien zie jij er minder.
    .opt-other-name = De app kan daar anders heten
    .opt-other-account = Ik heb nog een account, of het is een ander land
    .opt-other-user = Een collega kan de toestemming hebben gegeven
    .opt-none-fits = Geen van deze, ik wil hulp

other-name = Zoek op de naam van de leverancier
    .body =
        De app kan hier iets anders heten dan je gewend bent.
        Soms staat er een landcode of een slagzin achter.

        Zoek ook op de naam van de leverancier.
    .why =
        De naam in de lijst komt uit de [app-registratie](term:app-registration).
        Dat is niet altijd de naam waaronder jij het product kent.

addresses =
    .body =
        Kijk naar het adres in je browser.
        In Nederland is dat start.exactonline.nl.
        Andere landen hebben .be, .de, .fr, .es, .co.uk of .com.
    .why = Een account hoort meestal bij één adres van Exact Online.
    .alt = Bovenaan in de browser staat het adres, in een rood kader. In Nederland is dat start.exactonline.nl.

# Wie op een nagemaakte pagina staat, hoort dat meteen te lezen.
other-address = Er staat een ander adres in mijn browser
    .body =
        Lees wat er staat vanaf `https://` tot de eerste `/` daarna. Daar hoort precies start.exactonline.nl te staan. In andere landen staat er .be, .de, .fr, .es, .co.uk of .com in plaats van .nl.

        Staat er iets anders, ook al lijkt het erop? Log daar dan niet in en sluit die pagina. Ga zelf naar { $site }, log daar in en start de app opnieuw.

        Heb je er je wachtwoord al ingevuld? Wijzig het dan meteen bij Exact Online.
    .why =
        Een nagemaakte pagina kan met dezelfde letters beginnen, of er een streepje of een woord bij hebben.
        Exact heeft sinds 2023 één login voor al zijn producten. Misschien zie je daardoor een ander adres. Ga ook dan eerst zelf naar Exact Online.

other-account = Kijk bij het juiste account en land
    .body =
        { addresses.body }

        Log in op het adres en met het account waarmee de app werkt.
        Ga daarna weer naar de lijst.
    .why =
        { addresses.why }
        Een app die je op het ene adres gebruikt, staat niet op het andere.

given-by-other-user = Een collega gaf de toestemming
    .why =
        Een [toestemming](term:consent) hoort bij één gebruiker.
        Daarom heeft elke gebruiker een eigen lijst.

## Wie kan helpen

ask-manager = Vraag iemand die het abonnement beheert
    .body =
        Vraag hulp aan iemand die het abonnement mag beheren.
        Dat recht heet meestal “{ -ui-manage-subscription }”.

which-user = Ik weet niet welke gebruiker dat is
    .body =
        - Kijk in de instellingen van de app. Soms staat daar als wie de app is ingelogd.
        - Vraag wie de app heeft ingesteld. Meestal logde die in.
    .why =
        Een [toestemming](term:consent) hoort bij één gebruiker.
        Alleen de rechten van die gebruiker tellen.

# C: Zenvoices
whose-consent =
    .body =
        - Kijk in de instellingen van de app. Vaak staat daar als wie de app is ingelogd.
        - Is de app in een terminal met Wegwijs verbonden? Dan zegt `wegwijs access` daar namens wie.
        - Maakt de app boekingen? Open in Exact Online de nieuwste. De knop rechtsboven laat zien welke gebruiker die maakte.
        - Laat wie het kan zijn kijken in het eigen “{ -ui-security-center }”. Staat de app daar, dan gaf die persoon de toestemming.
        - Wie het abonnement mag beheren, ziet alle apps via “{ -ui-import-export }” en dan “{ -ui-app-permissions }”.

user-rights =
    .body =
        Vraag wie de gebruikers beheert om die rechten te geven. Dat gaat zo:

        1. Open “{ -ui-master-data }”, dan “{ -ui-users }”.
        2. Klik op “{ -ui-overview }” en kies de gebruiker.
        3. Zoek het kopje “{ -ui-monitor }”.
        4. Klik op “{ -ui-access-rights }”.
        5. Zet de administratie met de pijl van links naar rechts en sla op.

another-consent = Misschien geldt de keuze van een ander

## Wat voor app het is

own-or-standard = Een eigen app of een standaardapp?
    .body =
        Een [eigen app](term:own-app) heeft je organisatie zelf geregistreerd in de Exact Online App Store.
        Een [standaardapp](term:standard-app) is van een leverancier, bijvoorbeeld Klippa of Invantive.
    .why = Alleen bij een standaardapp kun je kiezen bij welke administraties de app mag.
    .opt-standard = Een standaardapp van een leverancier
    .opt-own = Een eigen app van onze organisatie
    .opt-not-sure = Dat weet ik niet

own-app-limits = Bij een eigen app kun je niet kiezen
    .body =
        Een [eigen app](term:own-app) ziet elke administratie die de ingelogde gebruiker ziet.

        Wil je minder laten zien? Dit kun je doen:

        - Beperk in Exact Online de rechten van die gebruiker. Die ziet dan zelf ook minder.
        - Of maak een aparte gebruiker voor de app. Trek de oude toestemming in. Log daarna via de app in als die gebruiker.

grant-all =
    .body =
        1. Trek de rechten van de app in.
        2. Start de app en log opnieuw in.
        3. Kies bij de toestemming “{ -ui-all-administrations }”.

        Voor het intrekken en voor het opnieuw geven is er een gids.

## Nakijken

proof =
    .body =
        Is de app met Wegwijs verbonden? Dan kan ik dit nakijken.
        Ik vraag Exact Online alleen of de app nog binnenkomt. In je administraties verander ik niets.

list-proof =
    .body =
        Is de app met Wegwijs verbonden? Dan kan ik de lijst met administraties opvragen.
        Ik lees alleen en verander niets.
    .limits = Ik laat zien wat Exact Online teruggeeft. Dat kan meer zijn dan de app mag zien.

proof-by-data =
    .why = Pas als er nieuwe gegevens binnenkomen, weet je dat de app weer toegang heeft.

cannot-test = Ik kan het nu niet proberen

empty-list =
    .body =
        1. Zit dit onderdeel in het abonnement?
        2. Mag de gebruiker die inlogde deze gegevens zien?
        3. Staan er gegevens in de administratie?
        4. Mag de app deze soort gegevens gebruiken?

## Bij andere producten dan Exact Online

with-own-keys =
    .body =
        Dat kan alleen met de toegangssleutels van de app zelf. Die heb je als het jullie eigen app is.

        Is de app al met Wegwijs verbonden? Dan laat ik eerst zien wat ik ga doen.
        Er gebeurt niets zonder jouw akkoord.

app-proof =
    .body =
        Is de app met Wegwijs verbonden? Dan kan ik dit nakijken.
        Ik vraag alleen of de app nog binnenkomt, en verander verder niets.

app-list-proof =
    .body =
        Is de app met Wegwijs verbonden? Dan kan ik de lijst met organisaties opvragen.
        Ik lees alleen en verander niets.

## Terug

back =
    .body = Je gaat nu terug naar de stap waar je was.
right-guide =
    .body =
        Dan zit je goed in deze gids.
        { back.body }
