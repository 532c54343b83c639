### Gids “revoke”: alle rechten van een app intrekken.
### De cijfers ① tot en met ⑤ horen bij vaste plekken op het scherm: laat ze staan.
### Boven een tekst die op één bron of op niets rust, staat dat: “# <graad>: <bron>”, zoals in labels.ftl.

revoke = Rechten van een app intrekken
    .summary = Trek alle rechten in die jij een app in Exact Online gaf, en kijk na of dat gelukt is.
    .keywords =
        afgooien, eruit gooien, intrekken, ingetrokken, intrekking, koppeling verwijderen, vorige leverancier,
        overgestapt, toegang weghalen, ongebruikt, vergissing, terugdraaien, ongedaan maken, ex-medewerker, datalek,
        gehackt, definitief

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
        Een programma kan dit niet voor je doen in Exact Online. Je klikt zelf; ik wijs je de weg.

        Is { $app } al met Wegwijs verbonden? Dan laat ik eerst zien wat ik ga doen.
        Er gebeurt niets zonder jouw akkoord.

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
    .alt = Bovenaan loopt een balk. Helemaal rechts staat je naam ①. Eronder is een menu open. Daarin staat “{ -ui-my-exact-online }” ②.

revoke_security-center = Ga naar “{ -ui-security-center }”
    .body =
        Je bent nu in “{ -ui-my-exact-online }”.
        Kijk naar het menu links.
        Klik daar op het tabblad “{ -ui-security-center }” ③.
    .why =
        Hier staat welke apps via jouw account bij Exact Online mogen.
        Met deze stap verander je nog niets.
    .alt = Links op de pagina staat het menu van “{ -ui-my-exact-online }”. Daarin staat “{ -ui-security-center }” ③.

revoke_find-app = Zoek de app in de lijst
    .body =
        Scroll omlaag naar “{ -ui-permissions-for-my-apps }”.
        Zoek daar de regel van { $app } ④.

        Je ziet hier ook de administraties waar elke app bij mag.

        Wil je alleen een administratie weghalen? Zoek dan bij de app naar “{ -ui-manage-administrations }”, of klik eerst op de app. Staat het er niet? Ga via “{ -ui-import-export }” naar “{ -ui-app-permissions }”.
    .why =
        Elke regel is een [app-registratie](term:app-registration) die jij [toestemming](term:consent) gaf.
        De naam kan iets anders zijn dan je gewend bent. Zoek ook op de leverancier.
    .alt = Dit is de pagina “{ -ui-security-center }”. Lager op de pagina staat een rood kader om “{ -ui-permissions-for-my-apps }”. In die lijst staat { $app } ④.

revoke_withdraw = Trek de rechten in
    .body =
        Blijf op de regel van { $app }.
        Klik helemaal rechts op “{ -ui-revoke }” ⑤.
        Exact Online kan vragen of je het zeker weet.

        De toestemming is dan meteen weg. Soms kan de app nog { -minutes-of-access } minuten door.
        Wie de app weer wil gebruiken, moet opnieuw inloggen en [toestemming](term:consent) geven.
    .why =
        Hiermee vervalt de toestemming die jij gaf.
        Je kunt later opnieuw toestemming geven.
        Bij een [standaardapp](term:standard-app) kun je dan ook “{ -ui-all-administrations }” kiezen.
    .alt = Dit is de lijst “{ -ui-permissions-for-my-apps }”. Rechts op elke regel staat “{ -ui-revoke }”. Op de regel van { $app } staat daar ⑤ bij.

revoke_proof = Is het echt gelukt?
    .body = { proof.body }

revoke_still-authorised = De app heeft nu nog toegang
    .body =
        Exact Online laat { $app } op dit moment nog toe.
        Kreeg de app vlak voor het intrekken nog toegang? Dan kan die nog { -minutes-of-access } minuten werken.

        1. Kijk of je op de juiste regel zat.
        2. Wacht { -minutes-of-access } minuten en ga dan verder. Ik kijk het opnieuw na.
    .why =
        Een app krijgt telkens toegang voor { -minutes-of-access } minuten.
        Daarna moet de app opnieuw om toegang vragen.
        Dan blijkt of Exact Online die nog geeft.

revoke_proof-after-wait = Is het nu wel gelukt?
    .body =
        Zijn er { -minutes-of-access } minuten voorbij? Dan kijk ik nog een keer of { $app } toegang heeft.
        Ik verander niets.

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
    .opt-cannot-test = { cannot-test }

revoke_wait-ten-minutes = Wacht { -minutes-of-access } minuten
    .body =
        Kreeg { $app } vlak voor het intrekken nog toegang? Dan kan die nog { -minutes-of-access } minuten werken.

        Wacht die tijd af. Ga daarna verder met de volgende stap.
    .why =
        Een app krijgt telkens toegang voor { -minutes-of-access } minuten.
        Na het intrekken krijgt de app geen nieuwe toegang meer. De oude kan nog even werken.

revoke_prove-after-wait = Werkt de app nu nog?
    .body =
        Start { $app } opnieuw en haal nieuwe gegevens op uit Exact Online.
        Moet je inloggen? Doe dat niet, maar kies hier wat je ziet.
    .why =
        Na { -minutes-of-access } minuten is de oude toegang voorbij.
        Werkt de app dan nog, dan is er iets anders aan de hand.
    .opt-asks-to-sign-in = De app vraagt me om in te loggen
    .opt-still-works = De app werkt nog steeds
    .opt-cannot-test = { cannot-test }

revoke_revoked = De rechten zijn ingetrokken
    .body =
        Via jouw account kan { $app } niet meer bij Exact Online.
        Gaf een collega ook toestemming, dan geldt die nog.

        Wil je de app weer gebruiken? Log dan in via de app en geef opnieuw toestemming.
        Bij een standaardapp kun je dan “{ -ui-all-administrations }” kiezen. Dan ziet de app ook een nieuwe administratie.

revoke_not-proven = Ingetrokken, maar niet bewezen
    .body =
        Je hebt de rechten van { $app } in het scherm ingetrokken.
        Of de toegang echt weg is, is nog niet nagekeken.

        Wacht { -minutes-of-access } minuten. Haal daarna met de app nieuwe gegevens op.
        Moet je dan inloggen bij Exact Online, dan is het gelukt.
        Werkt de app nog, dan is misschien de toestemming van een ander in gebruik.

revoke_narrow-instead = Haal alleen administraties weg
    .body =
        Je hoeft niet alles in te trekken.
        Bij een [standaardapp](term:standard-app) kies je zelf bij welke administraties die mag.

        In de volgende gids lees je hoe je dat voor { $app } wijzigt.

revoke_another-consent = Er is misschien nog een toestemming
    .body =
        Ook na { -minutes-of-access } minuten werkt { $app } nog.
        Misschien is de toestemming van een andere gebruiker in gebruik. Eén product kan er meer hebben.

        - Vraag collega’s om in hun eigen “{ -ui-security-center }” te kijken.
        - Of vraag iemand die het abonnement mag beheren. Die ziet de apps van alle gebruikers via “{ -ui-import-export }” en dan “{ -ui-app-permissions }”, en kan ze daar intrekken.

revoke_still-allowed = Exact Online laat de app nog toe
    .body =
        Ook na het wachten krijg ik toegang met de verbinding in Wegwijs. Ik weet niet waarom.

        - Misschien zat je op een andere regel dan die van { $app }.
        - Misschien hoort de verbinding bij een andere gebruiker.

        Kom je er niet uit? Vraag hulp aan iemand die het abonnement mag beheren.

revoke_ask-manager = { ask-manager }
    .body =
        { ask-manager.body }

        Die persoon doet dit:

        1. Klik linksboven op de naam van de administratie ⑥.
        2. Klik op “{ -ui-import-export }” ⑦.
        3. Klik in de kolom “{ -ui-other }” op “{ -ui-app-permissions }” ⑧.

        Daar staan de apps van alle gebruikers. Intrekken kan er per gebruiker of per administratie.
    .alt = { revoke_screen-does-not-open.alt }

revoke_name-not-visible = Ik zie mijn naam of het menu niet
    .body =
        Je naam staat rechtsboven in Exact Online ①.

        - Log eerst in, als je dat nog niet hebt gedaan.
        - Maak het venster breder of zoom uit. Misschien valt de naam buiten beeld.
        - Opent het menu niet? Laad de pagina opnieuw.

        Probeer daarna de stap nog een keer.
    .why =
        Waarom je naam of het menu ontbreekt, kan ik hier niet zien.
        Dit is wat je het eerst kunt proberen.
    .alt = Bovenaan loopt een balk. Helemaal rechts staat je naam ①. Links staat de naam van de administratie.

revoke_tab-not-visible = Ik zie “{ -ui-security-center }” niet
    .body =
        - Kijk of je in “{ -ui-my-exact-online }” bent. Het tabblad staat daar in het menu links ③.
        - Maak het venster breder of zoom uit. Misschien valt het menu buiten beeld.

        Lukt het nog niet? Ga terug en kies bij de hulp: “{ -ui-my-exact-online }” gaat niet open. Daar vind je een andere weg.
    .why =
        Het gaat om het menu van “{ -ui-my-exact-online }”, niet om het menu van je administratie.
        Misschien staat het tabblad bij jou op een andere plek.
    .alt = { revoke_security-center.alt }

# C: T718, uit 2020
revoke_screen-does-not-open = “{ -ui-my-exact-online }” gaat niet open
    .body =
        Neem een andere weg:

        1. Klik linksboven op de naam van de administratie ⑥.
        2. Klik op “{ -ui-import-export }” ⑦.
        3. Klik in de kolom “{ -ui-other }” op “{ -ui-app-permissions }” ⑧.
        4. Klik in de lijst op { $app }.

        Wie het abonnement mag beheren, kan hier per gebruiker of per administratie intrekken.
    .why =
        In 2020 gebeurde dit als een gekozen administratie was verwijderd, of als de gebruiker daar niet meer bij mocht.
        Misschien is dat nu ook de oorzaak.
    .alt = Links in de balk bovenaan staat de naam van de administratie ⑥. In het menu eronder staat “{ -ui-import-export }” ⑦. In de kolom “{ -ui-other }” staat “{ -ui-app-permissions }” ⑧.

revoke_other-route = Is het via het andere menu gelukt?
    .body =
        Je was bij “{ -ui-app-permissions }”.
        Heb je daar alle rechten van { $app } kunnen intrekken?
    .why =
        Via dit menu trek je in per gebruiker of per administratie.
        Daarvoor moet je het abonnement mogen beheren.
    .opt-withdrawn = Ja, alles is ingetrokken
    .opt-not-possible = Nee, dat lukte niet
    .opt-opens-now = “{ -ui-my-exact-online }” gaat nu wel open

revoke_opens-after-all = Ga verder waar je was
    .body =
        Dan kan het toch via het eerste menu.
        { back.body }
    .why =
        In “{ -ui-my-exact-online }” zie je alle apps die jij toestemming gaf bij elkaar.

# C: Finstack
revoke_app-not-in-list = De app staat niet in de lijst
    .body =
        Staat er onder de lijst “{ -ui-show-all }”? Klik daar eerst op: misschien zie je nu maar een deel.

        Het kan ook iets anders zijn. Wat is het bij { $app }?
    .why =
        De lijst hoort bij de gebruiker die nu is ingelogd.
        Apps die een ander toestemming gaf, staan er niet in.
    .opt-other-user = { app-not-in-list.opt-other-user }
    .opt-other-account = { app-not-in-list.opt-other-account }
    .opt-other-name = { app-not-in-list.opt-other-name }
    .opt-long-unused = De app is al een maand niet gebruikt
    .opt-none-fits = { app-not-in-list.opt-none-fits }

revoke_given-by-other-user = { given-by-other-user }
    .body =
        Alleen die collega ziet { $app } in het eigen “{ -ui-security-center }”.
        Laat je collega inloggen en naar die lijst gaan. Ga dan samen verder.

        Kan dat niet? Vraag iemand die het abonnement mag beheren. Die ziet de apps van alle gebruikers via “{ -ui-import-export }” en dan “{ -ui-app-permissions }”.
        Intrekken kan daar per gebruiker of per administratie.
    .why = { given-by-other-user.why }

revoke_other-account = { other-account }
    .body = { other-account.body }
    .why =
        { addresses.why }
        Een toestemming die je op het ene adres gaf, staat niet op het andere.
    .alt = { addresses.alt }

revoke_other-name = { other-name }
    .body = { other-name.body }
    .why = { other-name.why }

# D: niemand zag of de regel verdwijnt
revoke_long-unused = De toestemming kan verlopen zijn
    .body =
        Is een app { -days-unused } dagen niet gebruikt, dan moet je opnieuw inloggen.
        Misschien staat de app dan ook niet meer in de lijst. Dat is niet bekend.

        Start { $app }. Moet je inloggen bij Exact Online? Dan heeft de app nu geen toegang via jouw account.
        Log dan niet in.
    .why =
        Is de toestemming verlopen, dan valt er niets meer in te trekken.
        Gaf een collega ook toestemming, dan kan die nog wel gelden.

revoke_no-revoke-button = Ik zie geen “{ -ui-revoke }”
    .body =
        In je eigen lijst hoort “{ -ui-revoke }” ⑤ helemaal rechts op de regel van { $app } te staan.

        Wat zie jij?
    .why =
        Misschien kijk je naar de lijst van een ander of van de hele organisatie.
        Om daar in te trekken, moet je het abonnement mogen beheren.
    .opt-far-right = Ik heb nog niet helemaal rechts gekeken
    .opt-other-list = Dit is misschien niet mijn eigen lijst
    .opt-own-list = Het is mijn lijst, maar het staat er niet
    .alt = { revoke_withdraw.alt }

revoke_look-far-right = Kijk helemaal rechts
    .body =
        Scroll naar rechts, of maak het venster breder.
        Zoek op de regel van { $app } ④ naar “{ -ui-revoke }” ⑤.
    .why =
        In een smal venster kan het einde van de regel buiten beeld vallen.
    .alt = Dit is één regel uit “{ -ui-permissions-for-my-apps }”. Links staat { $app } ④. Helemaal rechts staat “{ -ui-revoke }” ⑤.

revoke_open-own-list = Open je eigen lijst
    .body =
        1. Klik rechtsboven op je eigen naam ①.
        2. Klik op “{ -ui-my-exact-online }” ②.
        3. Klik links op “{ -ui-security-center }” ③.
        4. Scroll naar “{ -ui-permissions-for-my-apps }” en zoek { $app } ④.
    .why =
        Dit is de lijst met apps die jij zelf toestemming gaf.
        Die toestemming kun je zelf intrekken.
    .alt = Dit is de hele weg. Rechtsboven staat je naam ①. In het menu eronder staat “{ -ui-my-exact-online }” ②. In het menu links staat “{ -ui-security-center }” ③. In de lijst “{ -ui-permissions-for-my-apps }” staat { $app } ④.

revoke_works-afterwards = Ingetrokken, maar de app werkt nog
    .body =
        Dat kan twee oorzaken hebben:

        - De app kreeg vlak voor het intrekken nog toegang. Die kan nog { -minutes-of-access } minuten werken. Wacht, en probeer { $app } opnieuw.
        - De toestemming van een andere gebruiker is in gebruik. Die staat in diens eigen “{ -ui-security-center }”.
    .why =
        Het intrekken zelf werkt meteen.
        Toegang die de app al had, kan nog even geldig zijn.
        Eén product kan ook de toestemming van meer gebruikers hebben.

revoke_withdraw-or-narrow = Moet ik wel alles intrekken?
    .body =
        Met intrekken vervallen alle rechten die jij { $app } gaf.

        Wil je alleen bepaalde administraties weghalen? Wijzig dan de [keuze van administraties](term:division-scoping).
        Dat kan bij een standaardapp, niet bij een [eigen app](term:own-app).
    .why =
        Na het intrekken moet je opnieuw toestemming geven om de app te gebruiken.
        Haal je alleen een administratie weg, dan blijft de app werken voor de andere.
    .opt-withdraw = Ja, alles moet weg
    .opt-narrow = Nee, alleen bepaalde administraties

revoke_withdraw-all = Ga verder met intrekken
    .body = { right-guide.body }
    .why =
        Met intrekken vervallen alle rechten die jij { $app } gaf.
        Je kunt later opnieuw toestemming geven.
