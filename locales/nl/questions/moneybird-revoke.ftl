### Hoe lezers om deze gids vragen: een vraag per regel. Niemand krijgt ze te zien.

moneybird-revoke =
    hoe trek ik een app in bij moneybird
    app weghalen bij moneybird
    koppeling met moneybird verbreken
    toestemming intrekken in moneybird
    een app mag niet meer bij moneybird
    oude app heeft nog toegang tot moneybird
    moneybird koppeling verwijderen
    app ontkoppelen van moneybird
    api-token verwijderen in moneybird

moneybird-revoke_person-leaves =
    mijn boekhouder gaat weg, hoe haal ik die uit moneybird

moneybird-revoke_personal-token =
    ik heb zelf een api-token gemaakt in moneybird
