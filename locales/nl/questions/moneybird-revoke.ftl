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

moneybird-revoke_for-me =
    kun jij de app bij moneybird voor mij intrekken
    kan wegwijs dit bij moneybird doen

moneybird-revoke_open-page =
    waar vind ik ontwikkelaars in moneybird
    waar staan mijn gekoppelde apps in moneybird
    adres van de pagina met apps van moneybird
    .done =
        pagina staat voor me
        via de link gegaan, zie m'n apps
    .stuck-page-not-found =
        ik vind ontwikkelaars nergens

moneybird-revoke_remove =
    waar zit de knop om een app weg te halen in moneybird
    hoe heet de knop om toegang weg te halen bij moneybird
    .stuck-app-not-in-list =
        ik zie de app hier niet terug
    .stuck-personal-token =
        ik had ooit zelf een token aangemaakt
    .done =
        toegang is eraf

moneybird-revoke_proof =
    hoe weet ik of de app echt weg is bij moneybird
    kun je nakijken of de app nog bij moneybird kan

moneybird-revoke_prove-by-hand =
    hoe test ik zelf of de app nog bij moneybird kan
    de app moet opnieuw verbinden met moneybird
    .opt-asks-again =
        hij wil opnieuw verbinden
        de app vraagt om toestemming
        wil opnieuw verbinden
    .opt-still-works =
        hij doet het nog
        er komen nog gegevens binnen
    .opt-cannot-test =
        dat kan ik nu niet proberen
        weet ik niet
        weet ik pas volgende week

moneybird-revoke_withdrawn =
    weggehaald bij moneybird, wat nu
    de app kan niet meer bij moneybird

moneybird-revoke_still-works =
    weggehaald bij moneybird maar de app werkt nog
    waarom komt de app nog binnen bij moneybird

moneybird-revoke_still-allowed =
    moneybird neemt de sleutel van de app nog aan
    moneybird laat de app nog toe na het intrekken

moneybird-revoke_not-proven =
    weggehaald bij moneybird maar niet nagekeken
    later kijken of de app nog bij moneybird kan

moneybird-revoke_page-not-found =
    ik vind ontwikkelaars niet in moneybird
    het menu van moneybird ziet er anders uit

moneybird-revoke_app-not-in-list =
    de app staat niet op de pagina van moneybird
    ik zie de app niet bij mijn apps in moneybird

moneybird-revoke_personal-token =
    ik heb zelf een api-token gemaakt in moneybird
    verloopt een persoonlijke sleutel van moneybird

moneybird-revoke_person-leaves =
    mijn boekhouder gaat weg, hoe haal ik die uit moneybird
    gebruiker van de boekhouder weghalen uit moneybird
