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

mollie-revoke_payments =
    stoppen mijn betalingen als ik een app intrek bij mollie

mollie-revoke_fewer-rights =
    minder rechten geven aan een app bij mollie
