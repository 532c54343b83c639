### Gids “xero-one-organisation”: één organisatie weghalen bij een app in Xero.

xero-one-organisation = Eén organisatie weghalen bij een app in Xero
    .summary = Laat een app niet meer bij één organisatie in Xero. Bij de andere blijft de app werken.
    .keywords =
        xero, één organisatie weghalen, alleen één organisatie, organisatie uitsluiten, organisatie loskoppelen,
        app beperken in xero

xero-one-organisation_right-organisation = Open de goede organisatie
    .body =
        Log in bij Xero. Open de organisatie waar de app niet meer bij mag.

        1. Kijk linksboven of daar de goede naam staat ①. Klik erop.
        2. Klik op “{ -ui-xero-settings }” ②.
    .why =
        Je koppelt de app los bij de organisatie die open is.
        De andere organisaties houden de app.
    .alt = Linksboven staat de naam van de organisatie ①. In het menu eronder staat “{ -ui-xero-settings }” ②.

xero-one-organisation_disconnect = Koppel de app hier los
    .body =
        1. Klik op “{ -ui-xero-connected-apps }” ③.
        2. Open het menu met de puntjes naast de app ④.
        3. Klik op “{ -ui-xero-disconnect }” ⑤.
        4. Klik op “{ -ui-xero-disconnect-app }” om het te bevestigen.
    .why = Dit geldt alleen voor deze organisatie, maar wel voor alle gebruikers ervan.
    .alt = Bovenaan staat “{ -ui-xero-connected-apps }” ③. In de lijst staat de app ④. In het menu ernaast staat “{ -ui-xero-disconnect }” ⑤.

xero-one-organisation_proof = Is de organisatie weg?
    .body = { app-list-proof.body }

xero-one-organisation_prove-by-hand = Wat zie je nu?
    .body =
        Laad “{ -ui-xero-connected-apps }” opnieuw bij deze organisatie.
        Open daarna een andere organisatie waar de app wel bij mag, en kijk ook daar.
    .why = Zo weet je dat de app hier weg is en bij de andere nog werkt.
    .opt-gone-here = Hier is de app weg, bij de andere niet
    .opt-still-there = De app staat hier nog
    .opt-all-gone = De app is overal weg

xero-one-organisation_narrowed = De app mag niet meer bij deze organisatie
    .body =
        Bij de andere organisaties blijft de app werken.

        Moet de app nergens meer bij? Daar is een gids voor.

xero-one-organisation_all-gone = De app is overal weg
    .body =
        Misschien heeft de app zelf alles losgekoppeld, of deed een collega dat.

        Verbind de app weer met de organisaties die je wilt houden. Daar is een gids voor.

xero-one-organisation_still-listed = De app staat er nog
    .body =
        Kijk of je het loskoppelen hebt bevestigd.

        Deed je dat? Vraag dan hulp aan Xero of aan de leverancier van de app.

xero-one-organisation_several = Het zijn er meer dan één
    .body =
        Doe dit dan voor elke organisatie apart.
        Moet de app nergens meer bij? Dan kan het sneller via de app zelf, als die een knop heeft om alles los te koppelen.
    .why = In Xero koppel je een app per organisatie los.

xero-one-organisation_not-in-list = De app staat niet in de lijst
    .body =
        Dan mag de app al niet meer bij deze organisatie.
        Of je bent bij een andere organisatie dan je denkt. Kijk linksboven naar de naam.
    .why = Elke organisatie heeft een eigen lijst met apps.
