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
        ik zie welke programma's toestemming hebben
        bij mij heette het autorisaties, staat open
        ingelogd op het dashboard en doorgeklikt via more
        een lijst met drie apps voor mijn neus
        ben er
        zat inderdaad onder dat laatste menupunt
    .stuck-not-my-app =
        kan jij dit niet voor me regelen met een programma?
        kunt u dat niet achter de schermen doen?
        zo'n programma als jij moet dat toch zelf kunnen
        ik heb liever dat het vanzelf gaat
        is er een api waarmee je dat in een keer regelt
        geen zin om in te loggen, doe jij het

mollie-revoke_withdraw =
    waar klik ik op revoke in mollie
    hoe heet de knop om in te trekken bij mollie
    .done =
        op revoke gedrukt
        ingetrokken en bevestigd
        hij vroeg of ik zeker was, ja gezegd
        toestemming weggehaald
        't is gebeurd
        de boekhoudkoppeling is eraf
        revoke gekozen bij de tweede regel
    .stuck-fewer-rights =
        de app mag wel blijven, alleen niet meer alles zien
        hij mag uitbetalingen blijven lezen maar geen klanten meer
        kan ik enkel terugbetalen uitzetten?
        ik wil hem houden, maar beperkt
        niet alles weg, slechts een stukje
        read only zou genoeg zijn voor dat programma
    .stuck-app-not-in-list =
        die plugin van woocommerce ontbreekt
        enkel een oude test-app, niet de onze
        waar hoort die dan tussen te staan?
        lijst is helemaal leeg bij mij
        ik lees alle namen maar die staat er niet bij
    .stuck-payments =
        kunnen klanten dan nog afrekenen?
        krijg ik mijn geld nog uitbetaald?
        wat gebeurt er met ideal in de webshop
        lopen de abonnementen door?
        ik ben bang dat mijn kassa stilvalt

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
        kreeg een knop connect with mollie te zien
        er staat nu: koppeling verbroken
        hij komt er niet meer in
        foutmelding unauthorized bij het ophalen
        het boekhoudpakket wil dat ik me opnieuw aanmeld
        toegang geweigerd, mooi zo
    .opt-still-works =
        hij doet het nog
        er komen nog gegevens binnen
        rare zaak, de app haalt nog gewoon betalingen op
        de uitbetaling van vandaag is gewoon ingelezen
        alsof er niks is ingetrokken
        loopt vrolijk verder
        ververst en de nieuwe transacties verschijnen
        nog altijd actief, hij trekt alles binnen
        zelfs de refund van daarnet zie ik daar terug
    .opt-cannot-test =
        dat kan ik nu niet proberen
        weet ik niet
        onze webbouwer beheert dat, die is pas donderdag terug
        de app haalt maar één keer per week iets op
        ik heb daar geen login voor
        nu even geen tijd
        die software is al van de pc af
        kan ik vandaag niet zien

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
    .done =
        ok dan klik ik zelf
        snap het
        goed, op het scherm dus
        jammer, verder
        die sleutels hebben wij niet, begrepen
        doen we het met de hand

mollie-revoke_app-not-in-list =
    de app staat niet bij authorisations in mollie
    ik zie de app niet in mollie
    .opt-other-organisation =
        we hebben nog een tweede mollie-account voor de andere winkel
        we hebben meer organisaties
        een ander account
        ik ben ingelogd als de bv, de shop is van de eenmanszaak
        we hebben twee webwinkels met elk een profiel en een bedrijf
        verkeerde bedrijf misschien
        rechtsboven zie ik een andere bedrijfsnaam
        mijn compagnon heeft zijn eigen mollie
        zou bij de stichting kunnen zitten
    .opt-key =
        live_ sleutel gebruiken we
        er is een api-sleutel ingevuld
        met een key
        in de webshop staat zo'n lange code ingevuld
        de bouwer heeft destijds een live_ code geplakt
        zonder inloggen gekoppeld, met zo'n reeks tekens
        woocommerce plugin met sleutel
        ik zie bij developers een live key staan
        test_ en live_ staan in de instellingen

mollie-revoke_other-organisation =
    hoe wissel ik van organisatie in mollie
    de app hoort bij een andere organisatie in mollie
    .done =
        gewisseld, daar staat hij
        de eenmanszaak geopend en gevonden
        nu in het goede bedrijf
        hier zie ik de app
        ja, bij die andere
        overgestapt naar de tweede winkel

mollie-revoke_fewer-rights =
    minder rechten geven aan een app bij mollie
    kan ik bij mollie een deel van de rechten weghalen
    .done =
        dan trek ik alles in en verbind opnieuw
        helder, alles of niets
        begrepen, straks minder aanvinken
        ok, geen deel dus
        prima, dan maar helemaal
        zo doe ik het

mollie-revoke_payments =
    stoppen mijn betalingen als ik een app intrek bij mollie
    blijven betalingen doorlopen als ik bij mollie intrek
    .done =
        oef, gerustgesteld
        fijn, dan durf ik het
        goed, betalingen gaan door
        ok dan trek ik hem in
        dat wou ik weten
        duidelijk, dank u
