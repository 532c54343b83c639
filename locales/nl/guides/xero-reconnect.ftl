### Gids “xero-reconnect”: een app opnieuw verbinden met Xero.

xero-reconnect = Een app opnieuw verbinden met Xero
    .summary = Verbind een app weer met je organisatie in Xero, en kijk na of de app werkt.
    .keywords =
        xero, opnieuw verbinden, weer koppelen, verbinding verlopen, app werkt niet meer met xero,
        opnieuw toestemming geven in xero

xero-reconnect_start-app = Begin bij de app
    .body =
        Open de app, en zoek de knop om met Xero te verbinden.
        De app stuurt je dan naar Xero.
    .why =
        Een verbinding begint altijd bij de app.
        In Xero zelf kun je alleen loskoppelen.

xero-reconnect_sign-in = Log in bij Xero
    .body =
        Kijk eerst naar het adres in je browser. Lees wat er staat vanaf `https://` tot de eerste `/` daarna.

        - Daar hoort precies login.xero.com te staan.
        - Staat er iets anders? Log dan niet in, en vraag het de leverancier.

        Klopt het adres? Log dan in.
    .why =
        Zo trap je niet in een nagemaakte pagina.
        De toestemming hoort bij de gebruiker die nu inlogt.

xero-reconnect_allow = Kies de organisatie en geef toestemming
    .body =
        Xero laat zien wat de app wil.

        1. Lees of dat klopt met wat de app voor je doet.
        2. Kies de organisatie waar de app bij mag.
        3. Ga akkoord.
    .why =
        Je kiest hier zelf bij welke organisatie de app mag.
        Je kunt die later weer weghalen.

xero-reconnect_proof = Heeft de app weer toegang?
    .body = { app-proof.body }

xero-reconnect_prove-by-hand = Werkt de app weer?
    .body =
        Haal met de app nieuwe gegevens op.
        Kijk ook in Xero bij “{ -ui-xero-connected-apps }”.
    .why = { proof-by-data.why }
    .opt-works = Ja, de app haalt gegevens op
    .opt-not-listed = Nee, of de app staat niet in de lijst
    .opt-cannot-test = { cannot-test }

xero-reconnect_works-again = De app is weer verbonden
    .body =
        De app mag weer bij deze organisatie.

        Mag de app te veel? Dan kun je één organisatie weghalen, of alles loskoppelen.

xero-reconnect_not-connected = De app is niet verbonden
    .body =
        Vraag hulp aan de leverancier van de app. Vertel erbij:

        - welke organisatie je koos;
        - hoe laat je akkoord gaf;
        - welke melding je zag, letter voor letter.

        Geef nooit je wachtwoord.

xero-reconnect_not-proven = Akkoord gegeven, maar niet nagekeken
    .body =
        Je gaf akkoord. Of de app werkt, is nog niet nagekeken.

        Haal later met de app nieuwe gegevens op.

xero-reconnect_not-allowed = Je gaf geen toestemming
    .body =
        Sluit het scherm zonder akkoord te geven.
        Vraag de leverancier waar de app deze gegevens voor nodig heeft.

xero-reconnect_other-address = { other-address }
    .body =
        Lees wat er staat vanaf `https://` tot de eerste `/` daarna. Daar hoort precies login.xero.com te staan.

        Staat er iets anders, ook al lijkt het erop? Log daar dan niet in en sluit die pagina. Vraag het de leverancier van de app.

        Heb je er je wachtwoord al ingevuld? Wijzig het dan meteen bij Xero.
    .why =
        Een nagemaakte pagina kan met dezelfde letters beginnen, of er een streepje of een woord bij hebben.

xero-reconnect_no-button = Ik zie geen knop om te verbinden
    .body =
        Kijk in de instellingen van de app.
        Zegt de app dat die al gekoppeld is? Koppel de app daar dan eerst los, en verbind opnieuw.
    .why = Een app kan nog denken dat de oude verbinding werkt.

xero-reconnect_asks-too-much = De app vraagt meer dan ik verwacht
    .body =
        Geef dan nog geen akkoord.
        Wat wil je doen?
    .why =
        Wat je ooit toestond, kan blijven gelden tot alles is ingetrokken.
        Kijk dus goed wat de app vraagt.
    .opt-go-on = Ik ga toch verder
    .opt-stop = Ik stop hier

xero-reconnect_allow-after-all = Ga verder waar je was
    .body = { back.body }
    .why = Je kunt de app later weer loskoppelen.
