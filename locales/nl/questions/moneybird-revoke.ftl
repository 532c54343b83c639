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

moneybird-revoke_open-page =
    .done =
        pagina staat voor me
        via de link gegaan, zie m'n apps
    .stuck-page-not-found =
        ik vind ontwikkelaars nergens

moneybird-revoke_remove =
    .stuck-app-not-in-list =
        ik zie de app hier niet terug
    .stuck-personal-token =
        ik had ooit zelf een token aangemaakt
    .done =
        toegang is eraf

moneybird-revoke_proof =
    .opt-asks-again =
        wil opnieuw verbinden
    .opt-cannot-test =
        weet ik pas volgende week
