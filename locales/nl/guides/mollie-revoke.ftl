### Gids “mollie-revoke”: de toestemming van een app intrekken bij Mollie.
### Hoe de schermen in het Nederlands heten, is niet bekend: hier staan de Engelse woorden.

mollie-revoke = Een app intrekken bij Mollie
    .summary = Trek de toestemming in die je een app bij Mollie gaf, en kijk na of dat gelukt is.
    .keywords =
        bij mollie, app intrekken bij mollie, authorisations, revoke, toestemming intrekken bij mollie,
        koppeling weghalen bij mollie, mollie dashboard

mollie-revoke_which-app = Om welke app gaat het?
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

mollie-revoke_for-me = Wat kan ik voor je doen?
    .body =
        Ik kan Mollie vragen om de toestemming van de app in te trekken.
        { with-own-keys.body }

# C: help.mollie.com
mollie-revoke_open-authorisations = Open “{ -ui-mollie-authorisations }”
    .body =
        Log in bij het dashboard van Mollie.

        1. Klik op “{ -ui-mollie-more }” ①.
        2. Klik op “{ -ui-mollie-authorisations }” ②.

        Is je dashboard in het Nederlands? Dan staan er andere woorden. Welke, weet ik niet.
    .why =
        Hier staan de apps die van je organisatie toestemming kregen.
        Met deze stap verander je nog niets.
    .alt = In het menu staat “{ -ui-mollie-more }” ①. Daaronder staat “{ -ui-mollie-authorisations }” ②.

# C: help.mollie.com
mollie-revoke_withdraw = Trek de toestemming in
    .body =
        1. Zoek { $app } in de lijst ③.
        2. Klik ernaast op “{ -ui-mollie-revoke }” ④.
    .why =
        Hiermee vervalt wat de app bij Mollie mocht.
        Dat geldt voor de hele organisatie.
    .alt = In de lijst staat { $app } ③. Ernaast staat “{ -ui-mollie-revoke }” ④.

mollie-revoke_proof = Is het gelukt?
    .body = { app-proof.body }

mollie-revoke_prove-by-hand = Vraagt de app om opnieuw te verbinden?
    .body =
        Laat { $app } nieuwe gegevens ophalen bij Mollie. Wat gebeurt er?

        Verbind niet opnieuw als de app erom vraagt.
    .why =
        Of de app uit de lijst verdwijnt, is niet bekend.
        De app zelf laat zien of die nog binnenkomt.
    .opt-asks-again = De app moet opnieuw verbinden
    .opt-still-works = De app werkt nog
    .opt-cannot-test = { cannot-test }

mollie-revoke_withdrawn = De toestemming is ingetrokken
    .body =
        De app kan niet meer bij Mollie.
        Je betalingen zelf gaan gewoon door.

mollie-revoke_still-works = De app kan nog bij Mollie
    .body =
        Misschien gebruikt de app ook een API-sleutel. Die verandert niet als je een toestemming intrekt.

        - Kijk onder “{ -ui-mollie-developers }” bij “{ -ui-mollie-keys }”.
        - Of vraag de leverancier hoe de app met Mollie gekoppeld is.

mollie-revoke_still-allowed = Mollie laat de app nog toe
    .body =
        De toegangssleutel van de app werkt nog.

        - Trok je de goede app in, bij de goede organisatie?
        - Deed ik het voor je? Trek de toestemming dan zelf in, in het dashboard van Mollie.

        Kom je er niet uit? Vraag hulp aan Mollie.

mollie-revoke_not-proven = Ingetrokken, maar niet nagekeken
    .body =
        Je hebt de toestemming ingetrokken. Of de app echt niet meer binnenkomt, is nog niet nagekeken.

        Laat de app later nieuwe gegevens ophalen.

# C: samenvatting van docs.mollie.com
mollie-revoke_api-key = De app gebruikt een API-sleutel
    .body =
        Dan valt er hier niets in te trekken. Vervang de sleutel:

        1. Klik op “{ -ui-mollie-developers }”.
        2. Klik op “{ -ui-mollie-keys }”.
        3. Vervang of verwijder de sleutel.

        Let op: alles wat deze sleutel gebruikt, stopt dan. Dat kan je webwinkel zijn.

mollie-revoke_not-my-app = Kan een programma dit voor mij doen?
    .body =
        Alleen met de toegangssleutels van de app zelf. Die heeft de leverancier, of jij als het jullie eigen app is.

        Voor een app van een ander doe je het op het scherm. Dat doen we hier.
    .why =
        Mollie geeft de sleutels alleen aan de app.
        Wie ze niet heeft, kan ze niet intrekken.

mollie-revoke_app-not-in-list = De app staat niet in de lijst
    .body =
        Dat kan twee oorzaken hebben.
        Wat is het bij jou?
    .why =
        In de lijst staan alleen apps die toestemming kregen.
        Een app met een API-sleutel staat er niet in.
    .opt-key = De app gebruikt een API-sleutel
    .opt-other-organisation = Misschien is het een andere organisatie

mollie-revoke_other-organisation = Kijk bij een andere organisatie
    .body =
        Heb je meer organisaties bij Mollie? Open dan de andere, en zoek de app daar.

        { back.body }
    .why = Een toestemming hoort bij één organisatie.

mollie-revoke_fewer-rights = De app mag blijven, maar met minder
    .body =
        Een deel intrekken kan bij Mollie niet, voor zover bekend.

        Trek alles in. Verbind de app daarna opnieuw, en sta minder toe.
    .why = Bij het verbinden zie je welke rechten de app vraagt.

mollie-revoke_payments = Stoppen mijn betalingen dan?
    .body =
        Nee. Je trekt alleen in wat deze app mag; je betalingen zelf gaan door.
        Apps met een API-sleutel merken er niets van.
    .why = Een app die alleen meekijkt, doet zelf geen betalingen.
