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
        ik zie mijn toepassingen en sleutels
        adres ingetikt, hij kwam meteen
        op mijn naam geklikt en ontwikkelaars gekozen
        ben er
        met het account van mijn vrouw ingelogd, zij had het toegestaan, en nu zie ik de apps
        scherm met apps is geladen
    .stuck-page-not-found =
        ik vind ontwikkelaars nergens
        onder mijn naam zie ik enkel profiel en uitloggen
        krijg een 404
        waar zit dat menu dan, rechtsboven is er niks
        die link geeft bij mij een lege pagina
        da woord ontwikkelaars staat er niet

moneybird-revoke_remove =
    waar zit de knop om een app weg te halen in moneybird
    hoe heet de knop om toegang weg te halen bij moneybird
    .stuck-app-not-in-list =
        ik zie de app hier niet terug
        bij mij is die lijst leeg
        mijn compagnon heeft hem gekoppeld denk ik
        waar moet die naam dan staan?
        ik vind wel twee andere, maar de kassa niet
        zo'n app heb ik nooit zelf toegestaan
    .stuck-personal-token =
        ik had ooit zelf een token aangemaakt
        er staat ook een api-sleutel met mijn eigen omschrijving
        wat doe ik met die code die ik aan onze bouwer gaf
        geen app, wel een sleutel van vorig jaar
        voor een script heb ik zelf iets aangemaakt, die reeks tekens
        vervalt zo'n eigen token vanzelf?
    .done =
        toegang is eraf
        op het kruisje geklikt, hij is eruit
        verwijderd en bevestigd
        de webshop staat er niet meer tussen
        weg
        er stond iets van intrekken, dat heb ik gedaan
        gelukt, rechten van dat programma zijn weggehaald
    .stuck-person-leaves =
        onze boekhoudster stopt, haar login moet eruit
        het is geen programma maar een oud-medewerker
        hoe gooi ik iemand uit de administratie?
        we veranderen van kantoor, zij mogen niet meer meekijken
        een stagiair van vroeger kan er nog in

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
        kreeg een venster om moneybird te koppelen
        hij raakt niet meer binnen
        foutmelding: geen toegang
        er staat nu niet verbonden, klik om te koppelen
        synchroniseren mislukt met 401
        de webshop stuurt me naar de inlogpagina van moneybird
    .opt-still-works =
        hij doet het nog
        er komen nog gegevens binnen
        de factuur van zonet is gewoon doorgekomen
        hij blijft maar ophalen
        alsof ik niks heb weggehaald
        nog steeds gekoppeld, nieuwe contacten verschijnen
        loopt door, snap er niks van
        ververst en alle bonnetjes staan er weer
    .opt-cannot-test =
        dat kan ik nu niet proberen
        weet ik niet
        weet ik pas volgende week
        het abonnement op die app is al gestopt
        zit niet op kantoor
        alleen mijn collega heeft daar een login
        de koppeling draait 's nachts pas
        nu geen tijd voor, later misschien
        ik kan dat programma niet meer openen

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
    .done =
        via het adres lukte het wel
        ingetypt en ik zie de apps
        moest opnieuw inloggen, nu is hij er
        toch gevonden
        oké pagina geladen
        ja zo kom ik er

moneybird-revoke_app-not-in-list =
    de app staat niet op de pagina van moneybird
    ik zie de app niet bij mijn apps in moneybird
    .done =
        mijn compagnon gevraagd, hij haalt hem weg
        gevonden wie het was
        de eigenaar heeft hem op zijn pagina verwijderd
        zij logt nu in en doet het
        ok dat vraag ik na
        begrepen, het hoort bij een ander

moneybird-revoke_personal-token =
    ik heb zelf een api-token gemaakt in moneybird
    verloopt een persoonlijke sleutel van moneybird
    .done =
        sleutel verwijderd
        die code is gewist
        token weggegooid, script stopt dan maar
        eruit gehaald
        oude sleutel opgeruimd
        bouwer weet ervan, hij is verwijderd

moneybird-revoke_person-leaves =
    mijn boekhouder gaat weg, hoe haal ik die uit moneybird
    gebruiker van de boekhouder weghalen uit moneybird
    .done =
        gebruiker verwijderd bij instellingen
        de eigenaar heeft haar eruit gehaald
        kantoor heeft geen login meer
        ok, dat vraag ik aan de baas
        gedaan onder gebruikers
        hij kan er niet meer in
