### Gids “moneybird-revoke”: een app weghalen bij Moneybird. Hoe de knop heet die intrekt, is niet bekend.

moneybird-revoke = Een app weghalen bij Moneybird
    .summary = Haal een app weg bij Moneybird, en kijk na of dat gelukt is.
    .keywords =
        moneybird, app weghalen bij moneybird, app intrekken bij moneybird, koppeling verbreken met moneybird,
        ontwikkelaars, gekoppelde app moneybird

moneybird-revoke_which-app = Om welke app gaat het?
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

moneybird-revoke_for-me = Zal ik het proberen?
    .body =
        Ik kan Moneybird vragen om de toestemming van de app in te trekken.
        Moneybird antwoordt altijd ja, ook als er niets gebeurde. Daarom kijk ik het daarna na, en zeg ik het als het niet gelukt is.

        { with-own-keys.body }

# C: één openbaar programma
moneybird-revoke_open-page = Open “{ -ui-moneybird-developers }”
    .body =
        Log in bij Moneybird als de gebruiker die { $app } toestemming gaf.

        1. Klik rechtsboven op je eigen naam ①.
        2. Klik op “{ -ui-moneybird-developers }” ②.

        Of ga meteen naar moneybird.com/user/applications.
    .why =
        Hier staan de apps en de sleutels die bij jou horen.
        Met deze stap verander je nog niets.
    .alt = Rechtsboven staat je naam ①. In het menu eronder staat “{ -ui-moneybird-developers }” ②.

# D: niemand zag hoe de knop heet
moneybird-revoke_remove = Haal de toegang weg
    .body =
        1. Zoek { $app } op deze pagina.
        2. Haal de toegang van de app weg.

        Hoe de knop heet, weet ik niet. Lees goed wat er staat voor je klikt.
    .why =
        De toegang van een app verloopt bij Moneybird niet vanzelf.
        Daarom moet je die zelf weghalen.

moneybird-revoke_proof = Is het gelukt?
    .body = { app-proof.body }

moneybird-revoke_prove-by-hand = Vraagt de app om opnieuw te verbinden?
    .body =
        Laat { $app } nieuwe gegevens ophalen bij Moneybird. Wat gebeurt er?

        Verbind niet opnieuw als de app erom vraagt.
    .why =
        De app zelf laat zien of die nog binnenkomt.
        Een melding op het scherm is geen bewijs.
    .opt-asks-again = De app moet opnieuw verbinden
    .opt-still-works = De app werkt nog
    .opt-cannot-test = { cannot-test }

moneybird-revoke_withdrawn = De app kan niet meer bij Moneybird
    .body =
        De toegang is weg.

        Heeft de app ook een eigen sleutel van jou? Die staat op dezelfde pagina, en blijft gelden tot je die weghaalt.

moneybird-revoke_still-works = De app kan nog bij Moneybird
    .body =
        Misschien gebruikt de app een sleutel die je zelf hebt gemaakt. Of een collega gaf ook toestemming.

        Kom je er niet uit? Vraag hulp aan Moneybird of aan de leverancier van de app.

moneybird-revoke_still-allowed = Moneybird laat de app nog toe
    .body =
        De toegangssleutel van de app werkt nog. Die verloopt niet vanzelf.

        - Haalde je de goede app weg, als de goede gebruiker?
        - Deed ik het voor je? Haal de toegang dan zelf weg, op moneybird.com/user/applications.

        Kom je er niet uit? Vraag hulp aan Moneybird.

moneybird-revoke_not-proven = Weggehaald, maar niet nagekeken
    .body =
        Je hebt de toegang weggehaald. Of de app echt niet meer binnenkomt, is nog niet nagekeken.

        Laat de app later nieuwe gegevens ophalen.

moneybird-revoke_page-not-found = Ik kan deze pagina niet vinden
    .body =
        Typ dit adres in je browser: moneybird.com/user/applications.
        Log in als Moneybird daarom vraagt.
    .why = Het menu kan bij jou anders zijn. Dit adres is steeds hetzelfde.

moneybird-revoke_app-not-in-list = De app staat hier niet
    .body =
        Je ziet alleen de apps die jij toestemming gaf.

        Vraag wie de app heeft verbonden. Die kan de app op de eigen pagina weghalen.
    .why = Een toestemming hoort bij één gebruiker.

moneybird-revoke_personal-token = Ik heb zelf een sleutel gemaakt
    .body =
        Een sleutel die je zelf maakte, verloopt niet. Wie hem heeft, kan bij je gegevens.

        Verwijder hem op deze pagina.
    .why = Zo’n sleutel werkt tot je hem met de hand verwijdert.

moneybird-revoke_person-leaves = Het gaat om een persoon, niet om een app
    .body =
        Gaat je boekhouder weg? Dan haal je die gebruiker weg, niet een app.

        De eigenaar doet dat bij de instellingen, onder gebruikers.
    .why = Alleen een eigenaar kan gebruikers toevoegen en weghalen.
