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

mollie-revoke_app-not-in-list =
    de app staat niet bij authorisations in mollie
    .opt-other-organisation =
        we hebben nog een tweede mollie-account voor de andere winkel
    .opt-key =
        live_ sleutel gebruiken we

mollie-revoke_payments =
    stoppen mijn betalingen als ik een app intrek bij mollie

mollie-revoke_fewer-rights =
    minder rechten geven aan een app bij mollie

mollie-revoke_open-authorisations =
    .done =
        ik sta bij authorisations
        gevonden onder more
    .stuck-not-my-app =
        kan jij dit niet voor me regelen met een programma?

mollie-revoke_withdraw =
    .done =
        op revoke gedrukt
    .stuck-fewer-rights =
        de app mag wel blijven, alleen niet meer alles zien

mollie-revoke_proof =
    .opt-asks-again =
        hij wil opnieuw gekoppeld worden
        hij vraagt om in te loggen bij mollie
    .opt-still-works =
        rare zaak, de app haalt nog gewoon betalingen op
