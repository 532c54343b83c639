### Hoe lezers om deze gids vragen: een vraag per regel. Niemand krijgt ze te zien.

xero-revoke =
    hoe koppel ik een app los in xero
    hoe trek ik een app in bij xero
    app verwijderen uit xero
    xero app ontkoppelen
    ik wil dat een app niet meer bij onze xero-gegevens kan
    connected apps xero weghalen
    disconnect app xero
    koppeling met xero verbreken
    wij gebruiken een app niet meer en die moet uit xero
    hoe zorg ik dat hubdoc niet meer in xero kan
    een oude app heeft nog toegang tot xero
    app van de vorige boekhouder uit xero halen
    xero koppeling opzeggen

xero-revoke_for-me =
    kun jij de app voor mij intrekken bij xero
    kan wegwijs alles van een app bij xero in één keer intrekken

xero-revoke_open-settings =
    waar vind ik settings in xero
    hoe kom ik bij de instellingen van mijn organisatie in xero
    waar klik ik op de naam van de organisatie in xero
    .done =
        ingelogd en settings open
        gelukt, ik zit in het instellingenscherm
        was even zoeken, maar onder de bedrijfsnaam stond het
        juiste bv gekozen en doorgeklikt
        heb ze openstaan
        aangemeld, linksboven gedrukt, ik zie nu allerlei instellingen
        we zijn er
    .stuck-not-my-app =
        ik heb geen zin in dat geklik, kan de computer dat niet overnemen?
        is daar geen scriptje voor?
        automatisch kan zeker niet?
        waarom moet ik dat met de hand doen, u bent toch een programma
        graag dat jij het regelt, ik ken niks van xero

xero-revoke_connected-apps =
    waar staat connected apps in xero
    welke apps zijn verbonden met mijn xero
    waar zie ik de lijst met apps in xero
    .done =
        staat open
        ja hoor, hebbes
        ik zie een rijtje programma's met namen erbij
        doorgeklikt, nu staan hubdoc en stripe daar
        de pagina met gekoppelde programma's is geladen
        het lijstje is er
        zat onderaan, maar 'k ben er geraakt
        aangeklikt, volgende
    .stuck-older-screen =
        bij mij ziet het eruit als een heel oude versie, met general settings
        bij ons staat er eerst general settings en pas daarna connect
        uw plaatje lijkt niet op wat ik voor me heb
        ik werk nog in die vorige opmaak van xero
        mijn menu is helemaal anders ingedeeld
        klopt niet met mijn scherm, ik zie setup staan en geen puntjes
    .stuck-no-connected-apps =
        dat item ontbreekt bij mij
        ik heb maar een paar keuzes, niets over apps
        waar zou ik dat dan moeten zien?
        volgens mij heb ik er de rechten niet voor, ik ben alleen read only
        da's hier niet te vinden, geen connected apps in mijn menu

xero-revoke_disconnect =
    waar zit de knop disconnect in xero
    achter welke puntjes staat disconnect bij xero
    moet ik disconnect app nog bevestigen in xero
    .done =
        eruit gegooid en bevestigd
        op disconnect app geklikt
        bevestigd in het tweede venstertje
        drie puntjes, disconnect, nog eens ja gezegd
        hij is losgemaakt
        weg ermee, gebeurd
        verbroken, xero gaf een groen balkje
        'k heb hem afgekoppeld zoals ge zei
    .stuck-app-not-in-list =
        hij staat er niet tussen
        ik lees alle namen af maar die van ons ontbreekt
        er staan maar twee apps en dit is er geen van
        lijst is leeg
        onder welke naam zou die hier dan moeten staan?
        heb drie keer gescrold, nergens dat programma
    .stuck-for-everyone =
        werkt het straks ook niet meer bij de anderen op kantoor?
        mijn vennoot gebruikt het nog, raakt die het dan ook kwijt
        alleen voor mij of voor iedereen?
        ben bang dat ik de hele ploeg ermee afsluit
        wat merken mijn medewerkers ervan als ik dit doe

xero-revoke_proof =
    hoe weet ik zeker dat de app weg is bij xero
    kun je nakijken of de app nog bij xero kan

xero-revoke_which-are-left =
    ik krijg nog organisaties terug van xero, welke zijn dat
    de app ziet nog één organisatie in xero
    .opt-gone =
        die organisatie staat er niet meer tussen
        die is weg
        onze bv zit er niet meer bij, alleen nog de stichting
        niet meer ertussen
        enkel de andere twee zijn over
        nee, die is verdwenen uit het rijtje
        de naam waar het om ging lees ik niet meer terug
        alleen de holding bleef over en die mag blijven
    .opt-still-there =
        die staat er nog bij
        hij ziet die organisatie nog
        jawel, onze bv wordt nog genoemd
        helaas ja
        de verkeerde is weg, die ene staat er gewoon
        hij is er nog tussen, bovenaan zelfs
        ik zie dat bedrijf nog steeds opgesomd
        da's niet gelukt, ze staat er nog altijd

xero-revoke_proof-everywhere =
    is alles van de app ingetrokken bij xero
    kan de app nergens meer bij in xero

xero-revoke_prove-by-hand =
    hoe kijk ik zelf of de app uit connected apps van xero weg is
    moet ik connected apps in xero opnieuw laden
    .opt-gone =
        de app is weg
        hij staat er niet meer
        na verversen is die regel verdwenen
        f5 gedaan en hij was foetsie
        lijst is nu een stuk korter, die naam ontbreekt
        niet meer terug te vinden
        alleen hubdoc is over, de andere is eruit
        pagina herladen, geen spoor meer
    .opt-still-there =
        hij staat er nog
        de app is er nog
        hij blijft gewoon staan
        ververst en ze prijkt er nog altijd
        ja, die blijft maar terugkomen in de lijst
        niks veranderd, zelfde rijtje als daarnet
        ook na opnieuw inloggen zie ik hem
        helaas, nog aanwezig
        disconnect leek te werken maar de regel is blijven staan
    .opt-cannot-look =
        ik kan nu niet kijken
        dat zie ik morgen pas
        xero ligt eruit, kan het niet bekijken
        mijn sessie is verlopen en ik heb de code niet bij me
        ik zit in de trein zonder laptop
        alleen de boekhouder kan in dat scherm en die is op vakantie
        xero doet onderhoud vandaag
        geen idee, ik krijg die pagina niet meer open
        kan dat later ook?
    .stuck-app-says-connected =
        de app zelf beweert nog verbonden te zijn
        in de software zelf brandt het lampje nog groen
        hun dashboard toont nog altijd linked with xero
        maar de leverancier zijn scherm meldt: verbonden
        hoe kan het dat het programma nog doet alsof er niets gebeurd is?
        bij hen staat de status op actief, raar

xero-revoke_disconnected =
    de app is losgekoppeld van xero, wat nu
    klaar met loskoppelen in xero
    .opt-xero-reconnect =
        we hebben hem toch weer nodig
        vergissing, deze had moeten blijven
        hoe zet ik hem er later weer op?
        opnieuw aansluiten graag
        mijn collega mist hem nu al, terugzetten dus
        volgende maand gaan we er weer mee werken
    .opt-xero-one-organisation =
        er is nog een tweede bv waar hij uit moet, de rest mag blijven
        de stichting moet er ook nog af
        bij maar één van onze bedrijven mag hij niet
        hij mag elders gewoon blijven lopen, behalve bij de holding
        ik wil nog één organisatie weghalen
        en nu nog die andere vennootschap apart

xero-revoke_all-disconnected =
    de app is bij al mijn xero organisaties weg
    alles is ingetrokken bij xero, kan een collega er nog bij
    .opt-xero-reconnect =
        oei dat was te veel, eentje wil ik terug
        hoe sluit ik hem weer aan?
        wil hem bij één bedrijf weer laten werken
        opnieuw koppelen nu
        toch weer verbinden, de kassa heeft hem nodig
        begin ik van voren af aan met koppelen?

xero-revoke_still-allowed =
    xero laat de app nog toe na het intrekken
    intrekken bij xero hielp niet, de app ziet nog organisaties

xero-revoke_not-proven =
    in xero losgekoppeld maar nog niet nagekeken
    ik kan nu niet zien of de app uit xero weg is

xero-revoke_still-listed =
    de app staat na disconnect nog in de lijst van xero
    xero toont de app nog steeds bij connected apps

xero-revoke_ask-colleague =
    wie heeft deze app met xero verbonden
    bij geen van mijn xero organisaties staat de app

xero-revoke_not-my-app =
    kan een programma de app van iemand anders loskoppelen in xero
    waarom moet ik het bij xero zelf doen
    .done =
        ok dan doe ik het zelf
        duidelijk, op het scherm dus
        helder, we gaan verder
        snap ik, die sleutels heb ik niet
        goed, met de hand dan
        spijtig, maar begrepen

xero-revoke_no-connected-apps =
    ik zie connected apps niet in xero
    connected apps ontbreekt in mijn xero menu
    welke rol heb ik nodig om apps te beheren in xero
    .done =
        heb intussen de rol standard gekregen
        de beheerder heeft mij adviser gemaakt, nu zie ik het wel
        collega met de juiste rol zit nu naast me
        opgelost, mijn rechten zijn verhoogd
        nu staat het er wel
        onze accountant logt in en kijkt mee

xero-revoke_older-screen =
    mijn xero ziet er anders uit
    ik heb nog general settings in xero
    .done =
        via general settings is het gelukt
        op remove geklikt, tweemaal
        zo stond het bij mij inderdaad
        setup, settings, remove: gedaan
        langs de oude weg eruit gehaald
        ah ja, zo werkt het wel

xero-revoke_app-not-in-list =
    de app staat niet tussen de connected apps van xero
    ik zie de app nergens in xero
    .opt-other-organisation =
        we hebben twee bedrijven in xero, zou bij de ander kunnen zitten
        het kan een andere organisatie zijn
        ik heb er meer
        ik zit nu in de holding, hij hoort vast bij de werkmaatschappij
        we beheren vijf bv's, ik heb pas deze bekeken
        zou bij de stichting kunnen staan
        linksboven staat de verkeerde bedrijfsnaam
        kan zijn dat ik in de demo company zit
        even wisselen dan
    .opt-none-fits =
        overal gekeken, nergens
        overal gekeken
        nergens te vinden
        alle vier de bedrijven afgelopen, niks gevonden
        ik heb er maar één en daar staat hij niet in
        heb ze allemaal al gehad
        er is geen enkel bedrijf meer over om te bekijken
        elke administratie van ons opengedaan, resultaat nul
        dat heb ik al gedaan, overal hetzelfde lege lijstje

xero-revoke_other-organisation =
    hoe wissel ik van organisatie in xero
    de app kan bij een andere xero organisatie horen
    .done =
        andere bv geopend, daar staat hij
        gewisseld van bedrijf
        gevonden bij de holding
        ja hier zit ie
        tweede organisatie bekeken
        nu sta ik in de juiste, met de app in beeld

xero-revoke_for-everyone =
    geldt loskoppelen in xero ook voor mijn collega
    kan mijn collega de app nog gebruiken als ik hem loskoppel in xero
    .done =
        overlegd, het mag weg
        niemand gebruikt het nog, heb het rondgevraagd
        collega's weten ervan
        akkoord van mijn vennoot gekregen
        ok begrepen, geldt voor allemaal
        ze zijn op de hoogte

xero-revoke_app-says-connected =
    in xero losgekoppeld maar de app zegt dat hij nog verbonden is
    de app denkt dat xero nog gekoppeld is
    .done =
        in xero is hij wel weg, goed
        dan trek ik me van die melding niks aan
        lijst bekeken zoals je zei
        na een uur zag de app het zelf ook
        begrepen, xero telt
        oké, laat die app maar denken
