### Zo vragen lezers naar deze gids: elke regel is een voorbeeld. Niemand krijgt ze te zien.
### Een regel onder de naam van een stap leidt naar die stap. Onder een keuze of omweg staat wat mensen daar zeggen.

change-accountant =
    we krijgen een nieuwe boekhouder, wat doe ik met alle koppelingen
    wisselen van accountant en de koppelingen opruimen
    de oude boekhouder heeft nog overal toegang
    overstap naar een ander administratiekantoor
    welke koppelingen moeten weg als we van accountant wisselen
    We stappen over naar een ander kantoor en er hangen twintig apps aan
    Hoe zorg ik dat onze vorige accountant nergens meer bij kan?
    Na de overstap van kantoor moet alles van het oude kantoor eruit
    alle apps van de oude accountant intrekken
    nieuwe accountant, in welke volgorde zet ik de koppelingen om
    Boekhouder opgezegd, nu de koppelingen nog
    kan de vorige boekhouder via een app nog meekijken
    onze administratie gaat naar een andere boekhouder
    wij gaan weg bij ons administratiekantoor, wat doe ik eerst
    De nieuwe boekhouder vraagt welke koppelingen van de vorige waren
    checklist bij verandering van accountant
    alle koppelingen nalopen omdat we van accountant veranderen
    samenwerking met het kantoor stopt, apps opruimen
    nieuwe boekhouder
    andere accountant
    wisselen van boekhouder
    wisselen van accountant
    oude accountant
    vorige accountant
    vorig kantoor
    weg bij de boekhouder
    boekhouder opgezegd
    afscheid van de accountant
    koppelingen van de oude boekhouder
    boekhouder heeft nog toegang
    accountant kan er nog bij
    alle koppelingen tegelijk

change-accountant_whose-subscription =
    is het abonnement van ons of van de boekhouder als we overstappen
    maakt het uit van wie het exact-abonnement is bij een nieuwe accountant
    .opt-own =
        van ons
        wij betalen
        ons eigen abonnement
        van onszelf
        het is ons eigen contract
    .opt-accountants =
        van de boekhouder
        van het kantoor
        de accountant betaalt
        via de boekhouder
        dat loopt via het kantoor, staat op hun factuur
    .stuck-how-to-tell =
        weet ik niet
        hoe zie ik dat
        geen idee van wie
        geen idee, ik ben maar de secretaresse

change-accountant_make-list =
    lijst van apps maken voordat we van boekhouder wisselen
    welke apps gebruikt de oude boekhouder
    .done =
        lijst gemaakt
        klaar
        opgeschreven
        lijstje af, 9 apps
    .stuck-menu-not-visible =
        ik zie dat menu niet
        appmachtigingen ontbreekt
    .stuck-what-to-note =
        wat schrijf ik op
        wat moet op de lijst

change-accountant_keep-or-stop =
    welke apps blijven als de accountant vertrekt
    hoe bepaal ik wat weg kan na de overstap naar een nieuw kantoor
    .done =
        gedaan
        alles ingedeeld
        klaar
        heb er overal blijft of stopt achter gezet
        gedaan, ook met de nieuwe boekhouder besproken
    .stuck-unsure-about-app =
        die app ken ik niet
        ik twijfel over een app
        onbekende app
        er staat er eentje bij die niemand hier kent

change-accountant_move-kept =
    een app die blijft staat op naam van de oude boekhouder
    onze webshop is gekoppeld via de login van het oude kantoor
    .done =
        overgezet
        alles staat op onze naam
        klaar
    .stuck-nobody-to-move-to =
        wij hebben niemand
        geen gebruiker
        op wie dan
        we zijn met z'n tweeën, er is niemand om het op te zetten

change-accountant_withdraw-old =
    apps van de oude accountant intrekken
    toestemmingen van het vorige kantoor weghalen
    .done =
        ingetrokken
        alles weg
        klaar
        alles wat weg moest is ingetrokken en afgestreept
        klikte intrekken bij alle drie
    .stuck-accountant-does-not-help =
        hij werkt niet mee
        de boekhouder reageert niet
        ze weigeren
        de oude boekhouder reageert niet op mijn mails
    .stuck-no-revoke-button =
        ik kan niets intrekken
        geen knop intrekken
        mag ik niet
        ik zie daar nergens een knop om iets in te trekken

change-accountant_remove-users =
    gebruikers van de oude boekhouder blokkeren
    wanneer verwijder ik de login van de vorige accountant
    .done =
        verwijderd
        geblokkeerd
        klaar
    .stuck-may-not-change-users =
        mag ik niet
        ik kan geen gebruikers wijzigen
        ik mag geen gebruikers bewerken van exact
    .stuck-accountant-linked =
        hij staat er niet bij
        geen gebruiker van de boekhouder
        accountant niet in de lijst
        de boekhouder zit niet in de gebruikerslijst

change-accountant_look-again =
    is de overstap van boekhouder nu helemaal klaar
    controleren of de oude accountant er niet meer in komt
    .opt-clean =
        ja
        alles goed
        alles werkt
        enkel onze eigen dingen staan er nog, en ze lopen
        ziet er netjes uit
    .opt-links-left =
        er staat nog iets
        nog een oude app
    .opt-link-stopped =
        een app is gestopt
        de webshop werkt niet meer
    .opt-cannot-tell =
        kan ik niet zien
        weet ik niet
        die lijst krijg ik niet te zien

change-accountant_changed =
    overstap van accountant klaar, wat nu
    koppelingen van de nieuwe boekhouder maken
    .finish =
        klaar
        dank je

change-accountant_moves-along =
    administratie verhuizen van het abonnement van de oude accountant naar de nieuwe
    werkstroom voor het verhuizen van een administratie tussen kantoren
    .finish =
        ok
    .opt-move-link =
        koppelingen overzetten

change-accountant_links-left =
    er staat nog een app van de vorige accountant in de lijst
    na de overstap blijft een koppeling van het oude kantoor staan
    .opt-revoke =
        intrekken

change-accountant_kept-link-stopped =
    na het verwijderen van de oude boekhouder werkt onze kassa niet meer
    sinds de accountant weg is haalt een app die moest blijven niets op
    .opt-move-link =
        overzetten
        dan zet ik hem over op mijn eigen naam
    .opt-link-stopped =
        waarom gestopt

change-accountant_ask-manager =
    ik kan de lijst met apps niet zien bij de overstap van boekhouder
    wie helpt bij de koppelingen van de vorige accountant
    .finish =
        ok

change-accountant_how-to-tell =
    hoe weet ik of het exact-abonnement van ons of van de accountant is
    op wiens naam staat het abonnement bij de overstap
    .done =
        ik weet het
        van ons
        ok

change-accountant_menu-not-visible =
    ik zie appmachtigingen niet voor de lijst van de oude boekhouder
    menu ontbreekt bij het opruimen na de oude accountant
    .done =
        gevonden
        ok

change-accountant_what-to-note =
    wat noteer ik per app bij een wisseling van boekhouder
    welke kolommen op de lijst voor de nieuwe accountant
    .done =
        ok
        duidelijk

change-accountant_unsure-about-app =
    onbekende app van de oude boekhouder, weg of laten staan
    niemand weet of deze app van de vorige accountant nodig is
    .done =
        ok

change-accountant_nobody-to-move-to =
    op wie zet ik de koppelingen van de oude boekhouder over
    wij hebben zelf geen gebruiker voor de koppelingen van het kantoor
    .done =
        ok

change-accountant_accountant-does-not-help =
    oude boekhouder weigert de apps in te trekken
    vorige accountant reageert niet meer over de koppelingen
    .done =
        ok

change-accountant_no-revoke-button =
    ik kan de apps van de vorige boekhouder niet intrekken
    geen knop om de toestemming van de oude accountant weg te halen
    .done =
        ok

change-accountant_may-not-change-users =
    ik mag de gebruikers van de oude boekhouder niet blokkeren
    wie verwijdert de login van het oude kantoor
    .done =
        ok
        gevraagd

change-accountant_accountant-linked =
    de accountant staat niet bij de gebruikers maar ziet onze administratie wel
    externe administraties bij accountants.exact.com beëindigen
    .done =
        ok
        beëindigd
