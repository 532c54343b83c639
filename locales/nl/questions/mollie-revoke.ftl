### Hoe lezers om deze gids vragen: een vraag per regel. Niemand krijgt ze te zien.

mollie-revoke =
    hoe trek ik een app in bij mollie
    toestemming van een app intrekken bij mollie
    app weghalen bij mollie
    koppeling verwijderen in mollie
    een app mag niet meer bij mollie
    rechten van een app intrekken in het mollie dashboard
    een oude webshop heeft nog toegang bij mollie
    authorisations bij mollie intrekken
    app loskoppelen bij mollie
    hoe stop ik een app die bij mollie meekijkt
    machtiging intrekken bij mollie

mollie-revoke_for-me =
    kun jij de app bij mollie voor mij intrekken
    kan wegwijs dit bij mollie doen

mollie-revoke_open-authorisations =
    waar vind ik authorisations in mollie
    waar zit more in het dashboard van mollie
    waar staan de apps met toegang in mollie
    .done =
        ik sta bij authorisations
        gevonden onder more
    .stuck-not-my-app =
        kan jij dit niet voor me regelen met een programma?

mollie-revoke_withdraw =
    waar klik ik op revoke in mollie
    hoe heet de knop om in te trekken bij mollie
    .done =
        op revoke gedrukt
    .stuck-fewer-rights =
        de app mag wel blijven, alleen niet meer alles zien

mollie-revoke_proof =
    hoe weet ik of de app echt weg is bij mollie
    kun je nakijken of de app nog bij mollie kan

mollie-revoke_prove-by-hand =
    hoe test ik zelf of de app nog bij mollie kan
    de app moet opnieuw verbinden met mollie
    .opt-asks-again =
        hij wil opnieuw verbinden
        de app vraagt om toestemming
        hij wil opnieuw gekoppeld worden
        hij vraagt om in te loggen bij mollie
    .opt-still-works =
        hij doet het nog
        er komen nog gegevens binnen
        rare zaak, de app haalt nog gewoon betalingen op
    .opt-cannot-test =
        dat kan ik nu niet proberen
        weet ik niet

mollie-revoke_withdrawn =
    ingetrokken bij mollie, wat nu
    de app kan niet meer bij mollie

mollie-revoke_still-works =
    ingetrokken bij mollie maar de app werkt nog
    waarom komt de app nog binnen bij mollie

mollie-revoke_still-allowed =
    mollie neemt de sleutel van de app nog aan
    mollie laat de app nog toe na het intrekken

mollie-revoke_not-proven =
    ingetrokken bij mollie maar niet nagekeken
    later kijken of de app nog bij mollie kan

mollie-revoke_api-key =
    de app gebruikt een api-sleutel van mollie
    hoe vervang ik mijn api key bij mollie
    live sleutel van mollie verwijderen

mollie-revoke_not-my-app =
    kan een programma de app van een ander intrekken bij mollie
    waarom moet ik bij mollie zelf klikken

mollie-revoke_app-not-in-list =
    de app staat niet bij authorisations in mollie
    ik zie de app niet in mollie
    .opt-other-organisation =
        we hebben nog een tweede mollie-account voor de andere winkel
        we hebben meer organisaties
        een ander account
    .opt-key =
        live_ sleutel gebruiken we
        er is een api-sleutel ingevuld
        met een key

mollie-revoke_other-organisation =
    hoe wissel ik van organisatie in mollie
    de app hoort bij een andere organisatie in mollie

mollie-revoke_fewer-rights =
    minder rechten geven aan een app bij mollie
    kan ik bij mollie een deel van de rechten weghalen

mollie-revoke_payments =
    stoppen mijn betalingen als ik een app intrek bij mollie
    blijven betalingen doorlopen als ik bij mollie intrek
