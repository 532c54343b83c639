### Gids “quickbooks-revoke”: een app loskoppelen van QuickBooks Online.
### Hoe de schermen in het Nederlands heten, is niet bekend: hier staan de Engelse woorden.

quickbooks-revoke = Een app loskoppelen van QuickBooks
    .summary = Koppel een app los van QuickBooks Online, en kijk na of dat gelukt is.
    .keywords =
        quickbooks, quickbooks online, app loskoppelen van quickbooks, disconnect, app weghalen uit quickbooks,
        koppeling intrekken quickbooks

quickbooks-revoke_which-app = Om welke app gaat het?
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

quickbooks-revoke_for-me = Wat kan ik voor je doen?
    .body =
        Ik kan QuickBooks vragen om de toestemming van de app in te trekken.
        { with-own-keys.body }

quickbooks-revoke_open-apps = Open “{ -ui-quickbooks-apps }”
    .body =
        Log in bij QuickBooks Online als iemand die het bedrijf mag beheren.

        1. Klik op “{ -ui-quickbooks-apps }” ①.
        2. Klik op “{ -ui-quickbooks-overview }” ②.
    .why =
        Hier staan de apps die bij dit bedrijf mogen.
        Met deze stap verander je nog niets.
    .alt = In het menu staat “{ -ui-quickbooks-apps }” ①. Daaronder staat “{ -ui-quickbooks-overview }” ②.

quickbooks-revoke_disconnect = Koppel de app los
    .body =
        1. Zoek { $app } ③.
        2. Klik op het pijltje naast “{ -ui-quickbooks-launch }” ④.
        3. Klik op “{ -ui-quickbooks-disconnect }” ⑤.
        4. Vul de korte vragen in, en klik nog een keer op “{ -ui-quickbooks-disconnect }”.
    .why =
        Hierna mag de app niet meer bij dit bedrijf.
        Je kunt de app later weer verbinden.
    .alt = In de lijst staat { $app } ③. Rechts staat “{ -ui-quickbooks-launch }” ④. In het menu eronder staat “{ -ui-quickbooks-disconnect }” ⑤.

quickbooks-revoke_proof = Is het gelukt?
    .body = { app-proof.body }

quickbooks-revoke_prove-by-hand = Vraagt de app om opnieuw te verbinden?
    .body =
        Laat { $app } nieuwe gegevens ophalen. Wat gebeurt er?

        Verbind niet opnieuw als de app erom vraagt.
    .why = De app zelf laat zien of die nog binnenkomt.
    .opt-asks-again = De app moet opnieuw verbinden
    .opt-still-works = De app werkt nog
    .opt-cannot-test = { cannot-test }

quickbooks-revoke_disconnected = De app is losgekoppeld
    .body =
        De app kan niet meer bij dit bedrijf.
        Wil je de app weer gebruiken? Verbind dan opnieuw via de app.

quickbooks-revoke_still-works = De app werkt nog
    .body =
        Kijk of je het bij het goede bedrijf deed.

        Klopt dat? Vraag dan hulp aan QuickBooks of aan de leverancier van de app.

quickbooks-revoke_still-allowed = QuickBooks neemt de app nog aan
    .body =
        De toegangssleutel van de app werkt nog.

        - Koppelde je de goede app los, bij het goede bedrijf?
        - Deed ik het voor je? Koppel de app dan zelf los, in QuickBooks.

        Kom je er niet uit? Vraag hulp aan QuickBooks.

quickbooks-revoke_not-proven = Losgekoppeld, maar niet nagekeken
    .body =
        Je hebt de app losgekoppeld. Of de app echt niet meer binnenkomt, is nog niet nagekeken.

        Laat de app later nieuwe gegevens ophalen.

quickbooks-revoke_accountant = Ik ben accountant
    .body =
        Ga naar “{ -ui-quickbooks-apps }” en dan naar “{ -ui-quickbooks-firm-apps }”.
        Verder gaat het op dezelfde manier.
    .why = Alleen wie het kantoor bezit, beheert apps voor een klant.

quickbooks-revoke_not-admin = Ik mag het bedrijf niet beheren
    .body =
        Alleen wie het bedrijf beheert, kan een app loskoppelen.

        Vraag die persoon om dit te doen.
    .why = QuickBooks noemt die rol Admin.

quickbooks-revoke_no-disconnect = Ik zie “{ -ui-quickbooks-disconnect }” niet
    .body =
        Open de instellingen van de app.
        Bij sommige apps staat de knop daar.
    .why = De plek van de knop verschilt per app.

quickbooks-revoke_connected-by-another = Een ander heeft de app verbonden
    .body =
        1. Klik op “{ -ui-quickbooks-apps }” en dan op “{ -ui-quickbooks-find-apps }”.
        2. Zoek de app, en klik op “{ -ui-quickbooks-get-app }”.
        3. Klik op “{ -ui-quickbooks-change-admin }”.

        Koppel de app daarna los.
    .why = Wie de app niet zelf verbond, neemt hem eerst over.

quickbooks-revoke_older-screen = Mijn scherm ziet er anders uit
    .body =
        Op een ouder scherm heet het “{ -ui-quickbooks-my-apps }”.
        Naast de app staat dan “{ -ui-quickbooks-action }”.
    .why = QuickBooks heeft zijn menu veranderd.
