### Gids “xero-revoke”: een app loskoppelen van een organisatie in Xero.
### De schermen van Xero zijn alleen in het Engels.

xero-revoke = Een app loskoppelen van Xero
    .summary = Haal een app weg bij je organisatie in Xero, en kijk na of dat gelukt is.
    .keywords =
        xero, app loskoppelen, app ontkoppelen, koppeling verbreken, connected apps, disconnect, disconnect app,
        toestemming intrekken in xero, app weghalen uit xero

xero-revoke_which-app = Om welke app gaat het?
    .body =
        Typ de naam van de app of de koppeling.
        Ik gebruik die naam in de volgende stappen.

        Weet je de naam niet? Laat dit dan leeg en ga verder.
    .why =
        Met de naam erbij lees je makkelijker wat je moet doen.
        De naam blijft op deze computer.
    .given = “{ $app }”
    .absent = de app
    .err-too-long = Deze naam is te lang. Gebruik hooguit 100 tekens, of laat dit leeg.

xero-revoke_for-me = Wat kan ik voor je doen?
    .body =
        Ik kan Xero vragen om alles in te trekken wat jij deze app toestond. De app mag dan bij geen enkele organisatie meer die jij hebt verbonden.
        { with-own-keys.body }

        Gaat het om één organisatie? Doe het dan zelf: ik wijs je de weg.

# B: moolahmore, upsheets, reconcile.ly, beefree
xero-revoke_open-settings = Open “{ -ui-xero-settings }”
    .body =
        Log in bij Xero. Open de organisatie waar { $app } niet meer bij mag.

        1. Klik linksboven op de naam van de organisatie ①.
        2. Klik op “{ -ui-xero-settings }” ②.
    .why =
        Xero is alleen in het Engels. Daarom staan de woorden hier ook in het Engels.
        Een app hoort bij een organisatie. Je begint dus bij de goede organisatie.
    .alt = Linksboven staat de naam van de organisatie ①. In het menu eronder staat “{ -ui-xero-settings }” ②.

xero-revoke_connected-apps = Ga naar “{ -ui-xero-connected-apps }”
    .body =
        Je bent nu bij de instellingen.
        Klik op “{ -ui-xero-connected-apps }” ③.
    .why =
        Hier staan de apps die bij deze organisatie mogen.
        Met deze stap verander je nog niets.
    .alt = Tussen de instellingen staat “{ -ui-xero-connected-apps }” ③.

xero-revoke_disconnect = Koppel de app los
    .body =
        1. Zoek { $app } in de lijst ④.
        2. Open het menu met de puntjes naast de app.
        3. Klik op “{ -ui-xero-disconnect }” ⑤.
        4. Klik op “{ -ui-xero-disconnect-app }” om het te bevestigen.
    .why =
        Hierna mag de app niet meer bij deze organisatie.
        Je kunt de app later weer verbinden.
    .alt = In de lijst staat { $app } ④. Naast de app is een menu open. Daarin staat “{ -ui-xero-disconnect }” ⑤.

xero-revoke_proof = Is het gelukt?
    .body = { app-proof.body }

xero-revoke_proof-everywhere = Is alles ingetrokken?
    .body = { app-proof.body }

xero-revoke_prove-by-hand = Staat de app nog in de lijst?
    .body =
        Laad “{ -ui-xero-connected-apps }” opnieuw.
        Zie je { $app } daar nog?
    .why =
        De lijst van Xero telt. Wat de app zelf zegt, is geen bewijs.
    .opt-gone = Nee, de app is weg
    .opt-still-there = Ja, de app staat er nog
    .opt-cannot-look = { cannot-test }

xero-revoke_disconnected = De app is losgekoppeld
    .body =
        De app mag niet meer bij deze organisatie.

        Had de app ook toegang tot een andere organisatie? Open die dan, en doe daar hetzelfde.
        Wil je de app weer gebruiken? Daar is een gids voor.

xero-revoke_which-are-left = Staat de organisatie er nog bij?
    .body =
        De app mag nog bij de organisaties die ik net terugkreeg.
        Staat de organisatie waar het om gaat daar nog bij?
    .why =
        Je koppelt een app per organisatie los.
        Bij de andere organisaties blijft de app dus mogen.
    .opt-gone = Nee, die staat er niet meer bij
    .opt-still-there = Ja, die staat er nog bij

xero-revoke_all-disconnected = De app mag nergens meer bij
    .body =
        De app mag bij geen enkele organisatie meer die jij had verbonden.
        Verbond een collega de app ook? Dan kan de app daar nog bij.

        Wil je de app weer gebruiken? Daar is een gids voor.

xero-revoke_still-allowed = De app mag nog bij Xero
    .body =
        De app ziet nog organisaties in Xero.

        Koppel de app zelf los, in Xero. Lukt dat niet? Vraag dan hulp aan Xero.

xero-revoke_not-proven = Losgekoppeld, maar niet nagekeken
    .body =
        Je hebt de app losgekoppeld. Of dat gelukt is, is nog niet nagekeken.

        Open later “{ -ui-xero-connected-apps }”. Is de app weg uit de lijst, dan is het goed.

xero-revoke_still-listed = De app staat er nog
    .body =
        Kijk of je het bij de goede organisatie deed, en of je het loskoppelen hebt bevestigd.

        Klopt dat? Vraag dan hulp aan Xero of aan de leverancier van de app.

xero-revoke_ask-colleague = Vraag een collega om mee te kijken
    .body =
        De app staat niet bij jouw organisaties.
        Vraag wie de app heeft verbonden. Die weet om welke organisatie het gaat.

xero-revoke_not-my-app = Kan een programma dit voor mij doen?
    .body =
        Alleen met de toegangssleutels van de app zelf. Die heeft de leverancier, of jij als het jullie eigen app is.

        Voor een app van een ander doe je het op het scherm. Dat doen we hier.
    .why =
        Xero geeft de sleutels alleen aan de app.
        Wie ze niet heeft, kan ze niet intrekken.

# C: oude hulppagina van Xero
xero-revoke_no-connected-apps = Ik zie “{ -ui-xero-connected-apps }” niet
    .body =
        Misschien mag je dit niet zien ③.
        Je hebt in Xero de rol Standard of Adviser nodig.

        Vraag iemand met die rol om dit te doen, of om jou de rol te geven.
    .why = Niet elke gebruiker mag apps beheren in Xero.
    .alt = { xero-revoke_connected-apps.alt }

# C: oude hulppagina van Xero
xero-revoke_older-screen = Mijn scherm ziet er anders uit
    .body =
        Misschien heb je een ouder scherm. Daar is dit de weg:

        1. Klik op “{ -ui-xero-settings }” en dan op “{ -ui-xero-general-settings }”.
        2. Klik onder “{ -ui-xero-connect }” op “{ -ui-xero-connected-apps }”.
        3. Klik bij de app op “{ -ui-xero-setup }”.
        4. Klik op “{ -ui-xero-settings }”, op “{ -ui-xero-remove }” en nog een keer op “{ -ui-xero-remove }”.
    .why = Xero heeft zijn menu veranderd. Niet iedereen ziet hetzelfde.

xero-revoke_app-not-in-list = De app staat niet in de lijst
    .body =
        De lijst geldt voor één organisatie.
        Wat is het bij jou?
    .why = Een app kan bij de ene organisatie mogen, en bij de andere niet.
    .opt-other-organisation = Misschien is het een andere organisatie
    .opt-none-fits = Ik heb alle organisaties bekeken

xero-revoke_other-organisation = Kijk bij een andere organisatie
    .body =
        Open in Xero een andere organisatie.
        Ga ook daar naar “{ -ui-xero-connected-apps }”, en zoek de app.

        { back.body }
    .why = Elke organisatie heeft een eigen lijst met apps.

# C: upsheets
xero-revoke_for-everyone = Geldt dit ook voor mijn collega’s?
    .body =
        Ja. Koppel je de app hier los, dan geldt dat voor alle gebruikers van deze organisatie.

        Gebruikt een collega de app nog? Overleg dan eerst.
    .why = De app is verbonden met de organisatie, niet met jou alleen.

xero-revoke_app-says-connected = De app zegt dat die nog gekoppeld is
    .body =
        Dat kan, want de app merkt het soms pas later.
        Kijk naar de lijst in Xero. Staat de app daar niet meer, dan is het gelukt.
    .why =
        De app heeft nog een toegangssleutel van net ervoor.
        Bij de gegevens van je organisatie komt die daar niet meer mee.
