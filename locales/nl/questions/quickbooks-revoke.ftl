### Hoe lezers om deze gids vragen: een vraag per regel. Niemand krijgt ze te zien.

quickbooks-revoke =
    hoe koppel ik een app los van quickbooks
    app intrekken in quickbooks
    app verwijderen uit quickbooks online
    toestemming intrekken quickbooks
    koppeling met quickbooks verbreken
    een app mag niet meer bij quickbooks
    quickbooks app disconnect
    oude app heeft nog toegang tot quickbooks
    ok klaar hier. de engelse dochter heeft quickbooks en daar moet ook een app weg
    voor quickbooks moet ik hem ook nog loskoppelen he
    en bij intuit, hoe gooi je er daar eentje uit
    quickbooks ook, die wil ik daar ontkoppelen
    als ik dit ook voor quickbooks wil, hoe gaat dat
    mooi zo, volgende: quickbooks
    tot die terugbelt: hoe koppel ik iets los van quickbooks
    zelfde collega heeft ook iets aan quickbooks gehangen, dat moet er af
    maakt niet uit. bij quickbooks wil ik dat pakket ook kwijt
    hoe zit dat bij quickbooks
    dan nog quickbooks graag
    hoe koppel ik een app los van QuickBooks
    quickbooks online: oude webshop verbinding weg
    Onze tijdregistratie hangt nog aan QuickBooks, die willen we eraf.
    app disconnecten in quickbooks
    toegang tot quickbooks intrekken voor een leverancier
    ik heb iets toegelaten in QuickBooks en wil dat terugdraaien
    in QuickBooks een externe dienst eruit gooien
    quickbooks integratie met shopify stoppen
    Een stagiair verbond een onbekende tool met QuickBooks, hoe maak ik dat ongedaan?
    hubdoc moet los van quickbooks
    derden weren uit onze quickbooks cijfers
    betaalapp mag niet meer in quickbooks
    quickbooks verbinding opheffen na opzeggen contract
    Hoe beëindig ik de machtiging van een toepassing in QuickBooks Online?
    quickbooks: welke programma's hebben toegang en hoe haal ik er eentje af
    intuit quickbooks app eruit
    onze britse vestiging wil Dext uit QuickBooks hebben
    QuickBooks en onze crm moeten uit elkaar
    wij stappen weg van een inventory tool die in quickbooks meeleest
    verwijderen van een gekoppelde toepassing quickbooks online
    proefabonnement over, tool moet QuickBooks uit
    graag uitleg loskoppelen quickbooks en controle daarna
    datalek bij een partner die in onze QuickBooks kan, meteen dichtzetten
    quickbooks toestemming ongedaan maken
    QuickBooks leest nog door een rapportagedienst mee die we niet meer hebben
    hoe verbreek je de band tussen een app en QuickBooks
    en quickbooks? daar wil ik ook iets loskoppelen
    quickbooks ook nog
    onze engelse tak zit op QuickBooks, daar moet dezelfde app eraf
    hoe koppel ik een app los van QuickBooks Online?
    bij quickbooks staat nog een app die we niet meer gebruiken
    en dan hetzelfde verhaal in quickbooks, hoe gaat dat daar?
    Kunt u aangeven hoe men in QuickBooks een app verwijdert?
    die paypal-sync hangt aan quickbooks, weg ermee
    quickbooks: stripe eruit
    disconnect in quickbooks, waar zit dat?
    we gaan weg bij Hubdoc, dat zit in quickbooks
    kan een app stiekem nog bij quickbooks nadat ik hem heb losgekoppeld?
    exact gelukt, nu quickbooks
    QuickBooks Online: koppeling met de webshop verbreken graag
    wij werken in Londen met quickbooks en willen daar ook opschonen
    da programma moet ook van quickbooks af
    hoe verwijder ik tsheets uit quickbooks, het staat er al jaren voor niks?
    iets in quickbooks intrekken
    hoe haal ik een oude tijdregistratie uit QuickBooks
    QuickBooks: een programma dat we niet meer gebruiken moet van ons bedrijf af
    Wij stappen over op ander kassasysteem en het oude zit nog vast aan QuickBooks Online. Hoe verbreek ik dat?
    derde partij uit quickbooks online zetten
    Ik wil dat de bonnenscanner niet langer bij onze cijfers in QuickBooks kan.
    toegang van een leverancier tot QuickBooks opzeggen
    verbinding tussen webshop en QuickBooks verbreken
    Onze boekhoudster heeft in QuickBooks iets aangezet wat we niet willen. Hoe zet ik dat weer uit?
    quickbooks integratie verwijderen die niemand kent
    proefperiode van een app is voorbij, hoe maak ik hem los van QuickBooks
    kan ik in QuickBooks zelf een toegelaten dienst eruit gooien
    rechten van een extern pakket bij QuickBooks beëindigen
    app verwijderen uit QuickBooks
    QuickBooks app loskoppelen
    QuickBooks koppeling verwijderen
    toegang intrekken QuickBooks
    hoe verbreek ik een koppeling met QuickBooks?
    QuickBooks integratie stoppen
    app ontkoppelen QuickBooks Online
    Shopify van QuickBooks halen
    Dext loskoppelen van QuickBooks
    QuickBooks rechten van app weg
    QuickBooks toestemming intrekken
    gekoppelde apps QuickBooks verwijderen
    QuickBooks disconnect knop
    app deleten in QuickBooks
    kassa uit QuickBooks halen
    QuickBooks verbinding verbreken
    machtiging QuickBooks intrekken
    waar zit loskoppelen in QuickBooks?
    quikbooks app verwijderen
    externe app QuickBooks stoppen
    app mag niet meer bij QuickBooks
    QuickBooks oude koppeling opruimen
    webshop ontkoppelen van QuickBooks
    Intuit app toegang verwijderen QuickBooks
    Kan ik een app in QuickBooks blokkeren?
    QuickBooks scan app weghalen
    toestemming van QuickBooks terugdraaien
    Lightspeed QuickBooks koppeling eraf
    QuickBooks: integratie deleten
    betaalapp van QuickBooks loskoppelen
    QuickBooks app weg, collega heeft hem verbonden
    app niet meer nodig, hoe uit QuickBooks
    nieuwe kassa, oude moet van QuickBooks af
    verkeerd bedrijf verbonden, app loskoppelen van QuickBooks
    ik ben accountant en wil app uit QuickBooks halen
    en hoe zit dat bij quickbooks?
    quickbooks app ontkoppelen
    Onze Ierse dochter gebruikt QuickBooks en wil af van een bonnetjesapp. Wat moet zij doen?
    tis niet exact maar quickbooks, daar wil ik een app afkoppelen
    in quickbooks zit ie ook nog, die wil ik daar ook kwijt
    en in quickbooks, hoe gaat het daar
    bestaat er ook een gids om iets los te koppelen bij QuickBooks?
    er is nog zo'n app, in QuickBooks ditmaal
    app loskoppelen quickbooks
    We gebruiken een oude kassa-app niet meer en die hangt nog aan QuickBooks. Eruit ermee
    Beste support, hoe beëindig ik de koppeling van een tool met onze QuickBooks Online?
    quickbooks toegang app intrekken
    Hoe koppel ik een app los van QuickBooks?
    quickbooks app verwijderen
    We betalen niet meer voor Expensify maar het hangt nog aan onze QuickBooks. Hoe eruit?
    qb koppeling stop
    Ik wil niet meer dat Shopify gegevens naar QuickBooks Online stuurt
    toegang van een externe partij tot ons Quickbooks beëindigen
    Onze Amerikaanse dochter heeft in QuickBooks een loonapp verbonden die weg moet
    quikbooks intergratie ontkoppelen
    app loskoppelen van quickbooks
    hoe haal ik een app uit QuickBooks Online
    Belgische vestiging van een Amerikaans bedrijf, wij zitten op quickbooks en een urenapp moet eraf
    quickbooks toestemming intrekken voor een koppeling
    wij gebruiken Expensify niet meer, zit nog in quickbooks
    qbo koppeling weg
    de vorige penningmeester had PayPal-sync aan quickbooks hangen, graag stoppen
    wij kregen quickbooks van de amerikaanse partner erbij en daar hangt een onkostenapp aan die ik eraf moet halen
    quikbooks app afkoppelen
    hoe zorg ik dat een programma onze QuickBooks niet meer kan lezen, telefoonabonnement van die firma is opgezegd
    Oude kassasoftware zit nog aan QuickBooks vast, moet eraf
    toegang app intrekken bij quickbooks online
    We zijn gestopt met een bonnetjesapp die in QuickBooks boekt
    Ik wil een integratie in QuickBooks stopzetten
    een leverancier kan nog in ons QuickBooks, hoe haal ik die toestemming weg
    Verbinding Shopify - QuickBooks verbreken
    Onze zaak in Londen zit in QuickBooks en de oude kassa moet daar los van
    Hoe verwijder ik Square uit QuickBooks, we hebben nu iets anders in de winkel
    quickbooks roosterapp eruit
    De Engelse vestiging van het hotel wil Deputy niet meer in QuickBooks hebben
    Ons café in Dublin heeft QuickBooks, en daar zit een fooientool aan die weg moet
    Mag de vorige kassaboer nog bij onze QuickBooks? Nee! Hoe verbreek ik dat
    webwinkel plugin loshalen quickbooks online
    Er hangen vijf dingen aan onze QuickBooks en ik weet niet precies hoe de kassa daar heet die eruit moet
    loskopelen app quickbooks winkel
    Eén Ierse klant zit op QuickBooks, daar moet een oude bonnenapp uit
    Dochter in Engeland gebruikt QBO en wil Receipt Bank niet meer laten meelezen
    koppeling met intuit quickbooks stoppen
    hoe zorg ik dat Shopify niet langer facturen in mijn QuickBooks schiet
    Engelse klant: Hubdoc moet uit zijn QuickBooks
    toegang kassa tot QBO stoppen
    rapportagetool weg bij QuickBooks van onze dochter
    QuickBooks Online: urenapp kwijtraken
    onze Amerikaanse dochter gebruikt QuickBooks, app moet los
    software ontkoppelen quickbooks online
    een tool heeft nog toegang tot quickbooks en dat contract is voorbij
    quickbooks: derde partij eruit
    de Canadese vestiging op QuickBooks wil een tijdschrijf-app kwijt
    contract met tool voorbij en die zit nog in quickbooks online
    QuickBooks bij onze Ierse tak: een app moet eruit
    De Amerikaanse vriendenstichting wil een app uit QuickBooks zetten
    Uit QuickBooks wil ik de declaratie-app weg hebben
    Wij boeken in QuickBooks en willen van de oude urenapp af
    urenpakket heeft nog steeds toegang tot ons quickbooks
    van het oude CRM af in QuickBooks Online
    CRM van QuickBooks afhalen
    hoe haal ik de webshop los van quickbooks online
    in quickbooks zit een app die we niet meer willen
    Amerikaanse dochter, QuickBooks, urenapp opgezegd
    app uit QuickBooks verwijderen
    Wij hebben de Shopify-sync niet meer nodig in QuickBooks
    hoe haal ik een plugin los van quickbooks online
    Mijn vorige bureau kan nog in QuickBooks via hun rapportagetool
    de feed naar QuickBooks moet stoppen nu we de winkel sluiten
    QuickBooks: de repricer mag niet meer meelezen
    quickbooks app weg
    quickbooks loskoppelen
    app uit qbo
    we zitten op quickbooks en de oude kassa moet er nu echt af
    quickbooks koppeling met kassa stoppen
    Ons Engelse hotel gebruikt QuickBooks en de oude kassa moet daar weg
    Onze pub in Londen werkt met QuickBooks en een rooster-app moet er weg
    De Ierse zaak werkt met QuickBooks, ticket-app eruit graag
    De Engelse dochter heeft QuickBooks, daar moet een app losgekoppeld worden
    quickbooks online app verwijderen
    Hoe ontneem ik een expensetool de toegang tot QuickBooks
    Betaalapp eruit in QuickBooks
    in onze Amerikaanse boekhouding (QuickBooks) hangt nog een oude tijdregistratie
    QB koppeling met onze webwinkel stoppen
    QuickBooks in de VS: receipt-app moet geen toegang meer hebben
    onze controller in Dublin wil een app uit QuickBooks halen
    QuickBooks-koppeling van het oude kassasysteem verwijderen
    hoe gooi ik een app uit QuickBooks
    onze Britse vestiging zit op quickbooks en daar moet een tool losgekoppeld worden
    QuickBooks: koppeling met de kassa beëindigen
    we hebben een geldapp aan quickbooks gehangen, spijt als haren op mijn hoofd
    disconnect in quickbooks, hoe
    die expense-tool mag niet meer in onze quickbooks boeken
    ruzie met leverancier, zijn app zit in QuickBooks en moet eruit vandaag nog
    Quickbooks en zijn zeven apps: eentje mag er weg
    hoe stop ik de toegang van een webshop tot ons QuickBooks bedrijf
    Een Amerikaanse klant wil dat wij hun tool uit onze QuickBooks halen, waar zit dat
    loskoppelen bonnenapp quickbooks online
    een bonnenapp trekt nog gegevens uit onze QuickBooks, wegdoen
    App losmaken van QuickBooks
    Een tool heeft nog toegang tot QuickBooks, weg ermee
    De Amerikaanse vestiging zit op QuickBooks en wil de oude expense-app daar weg hebben. Waar doe je dat?
    Een Canadese klant wil zijn oude bonnenapp losmaken van QuickBooks Online. Hoe?
    Klant in de VS vraagt hoe hij een payroll-app ontkoppelt van QuickBooks.
    Ons Engelse filiaal zit op QuickBooks, daar moet een oude CRM-app van af
    de boekhouding van de Amerikaanse dochter draait op QuickBooks en een inkoopapp moet daaruit
    Een tool losmaken van QuickBooks
    Hoe krijg ik een bonnenscanner uit mijn QuickBooks Online
    quickbooks, plugin eraf halen
    De urenregistratie moet van QuickBooks af
    Mag ik in QuickBooks een app loskoppelen zonder de leverancier te bellen?
    de kassa-app moet uit quickbooks voordat we overstappen
    Zijn er gevolgen als ik een app in QuickBooks verbreek, en hoe doe ik dat?
    In QuickBooks hangt nog een urenapp, die wil ik loskoppelen
    mijn quickbooks toont een app die we niet meer gebruiken, weg ermee
    De Amerikaanse vestiging gebruikt QuickBooks en daar moet een app van af
    Onze Amerikaanse dochter stopte vorige maand met die app in QuickBooks, hoe maken ze hem los
    De verkochte winkel boekt nog in onze QuickBooks
    Wij stopten in juli met de bonnen-app, in QuickBooks US staat hij nog
    quickbooks: de scanapp mag geen gegevens meer trekken
    qbo app disconnect
    quickbooks toegang intrekken
    quickbooks integratie weg
    intuit app ontkoppelen
    Hoe haal ik een app weg uit quickbooks?
    quikbooks ontkopelen
    Onze Engelse dochter werkt in QuickBooks, hoe verbreek je daar de band met een app?
    Bonnenapp uit QuickBooks gooien, hoe
    App ontkoppelen van QuickBooks Online
    Onze Amerikaanse dochter heeft QuickBooks en daar moet een plugin uit
    QuickBooks-app eruit gooien
    Wij willen een kassa-integratie uit QuickBooks verwijderen.
    Onze scantool mag niet meer in QuickBooks komen, waar schakel ik die uit?
    Waar in QuickBooks haal ik een verbonden app uit ons bedrijf?
    Een betaaldienst heeft nog toegang tot QuickBooks en moet losgekoppeld worden.
    Een app die we niet meer gebruiken zit nog in QuickBooks, hoe haal ik hem eruit?
    Een app die we niet meer gebruiken zit nog in QuickBooks Online, hoe haal ik die weg?
    Hoe koppel ik een declaratieapp los van QuickBooks Online?
    We stoppen met een voorraadapp, waar haal ik hem uit QuickBooks?
    Hoe haal ik een webshopapp van ons bedrijf in QuickBooks af en controleer ik het?
    onze zaak zit in QuickBooks en Shopify moet eraf
    In QuickBooks wil ik de kassa loskoppelen
    hoe verbreek ik de band tussen quickbooks en onze urenapp
    app weg uit quickbooks online, onze kapsalon
    Engelse dochter van de klant werkt in QuickBooks, daar moet een app vanaf
    Tool loskoppelen van QuickBooks Online
    Oude bonnenapp uit QuickBooks halen
    Twee tools met QuickBooks in de naam, eentje moet los, hoe kies ik
    quickbooks: tool loskoppelen
    amerikaanse tak gebruikt quickbooks, daar moet een app af
    De Amerikaanse dochter werkt in QuickBooks, daar moet een app los
    QuickBooks: leverancier mag er niet meer bij
    app eruit in quickbooks
    quickbooks online toegang app stoppen
    quickbooks online: app loskoppelen
    ons Engelse filiaal werkt met QuickBooks en de oude kassa moet daar weg
    kas-app uit quickbooks halen
    amerikaanse dochter heeft quickbooks, expense-app moet los
    klant met QuickBooks wil ons afkoppelen
    loonapp loshalen van QuickBooks
    verbinding tussen QuickBooks en de webshop verbreken
    stop een app die in mijn QuickBooks kijkt
    De bonnenapp moet weg uit QuickBooks
    De verbinding van een app met QuickBooks stoppen
    ik wil een tool uit quickbooks halen
    Gooi de tijdregistratie uit QuickBooks
    Onze Engelse dochter gebruikt QuickBooks en wil een bonnenapp loskoppelen, waar moet ze dan zijn?
    De app van de vorige controller moet uit QuickBooks van onze Amerikaanse entiteit, hoe verbreek ik die?
    Een kassa-app hangt nog aan QuickBooks van de verkochte dochter, hoe verbreken we dat?
    We hebben een handvol klanten op QuickBooks Online en willen een tool daar weghalen.
    Ons Engelse kantoor gebruikt QuickBooks en daar moet een app af.
    app afkoppelen in quickbooks
    Hoe verbreek ik een app in QuickBooks Online?
    Een tijdregistratie-app moet weg uit ons QuickBooks.
    App in QuickBooks loskoppelen
    App loskoppelen van QuickBooks Online
    Een tijdregistratie-app uit QuickBooks Online halen
    Een oude app hangt nog aan onze QuickBooks, hoe koppel ik ze los?
    Een app losmaken van QuickBooks
    Een app loskoppelen van QuickBooks, waar doe ik dat?
    QuickBooks-koppeling met een oude kassa verbreken
    Hoe koppel ik in QuickBooks een programma af dat ik niet meer gebruik?

quickbooks-revoke_for-me =
    kun jij de app bij quickbooks voor mij intrekken
    kan wegwijs dit bij quickbooks doen
    kan jullie hulp de app bij QuickBooks voor mij loskoppelen
    quickbooks intrekken via een programma, wat heb ik nodig
    Moet ik in QuickBooks zelf klikken of kan het ook automatisch met de sleutels van onze eigen app?
    quickbooks revoke per api
    trek jij het bij quickbooks voor me in, wij hebben zelf de sleutels van die app?
    kan jij die app in quickbooks niet namens mij afsluiten?
    quickbooks intrekken laten doen
    We hebben de sleutels van onze eigen Intuit-app. Kunt u QuickBooks dan vragen de toestemming te beëindigen?
    kan jij quickbooks vragen de app los te koppelen
    Doet dit programma het intrekken bij QuickBooks zelf?
    is er iets automatisch om een app uit quickbooks te krijgen, jij misschien?
    kan wegwijs het intrekken bij QuickBooks, het is onze eigen app
    doe jij de quickbooks-ontkoppeling voor ons, met de keys die we hebben
    toon eerst wat je naar Intuit stuurt voordat je onze app intrekt
    kan jij onze eigen app intrekken bij quickbooks
    doe het voor mij in quickbooks, wij hebben de sleutels van de app
    wegwijs, haal onze zelfgemaakte koppeling uit quickbooks
    Kun jij de toestemming van onze eigen app bij QuickBooks intrekken?
    trek quickbooks in voor mij, het is onze eigen app met sleutels
    laat zien wat je naar QuickBooks stuurt voor je iets intrekt
    Kun jij de roosterapp uit QuickBooks voor mij loskoppelen?
    Kan Wegwijs de app zelf van QuickBooks losmaken?
    qbo doe jij het
    kunt gij die app voor mij loskoppelen van quickbooks of moet ik het zelf doen
    Doe jij dat loskoppelen in QuickBooks even
    .act =
        doe jij maar, eigen app met sleutels
        neem het over van mij
        neem het over, ik ben al blij dat ik ingelogd geraak
        ja graag, doe u dat voor mij mevrouw
        is ons eigen programma, trek maar in
        ja neem het over
    .plan =
        wat zeg je tegen quickbooks dan
        voor akkoord wil ik het verzoek zien
        laat eens kijken wat er verzonden wordt
        transparantie graag: wat wordt er verzonden
        wil zwart op wit zien wat er verzonden wordt
    .by-hand =
        ik ga wel klikken in quickbooks
        app van een leverancier, dus handmatig
        geen sleutels, dus handmatig
        wij zijn de leverancier niet, ik klik zelf
        zelf

quickbooks-revoke_open-apps =
    waar vind ik apps in quickbooks
    waar staat overview in quickbooks
    waar staan de verbonden apps in quickbooks
    welk menu in QuickBooks laat zien wat er aangesloten is
    Waar klik ik in QuickBooks Online voor het overzicht van apps?
    quickbooks apps tab waar
    Onder welk menu van QuickBooks Online staan de apps die bij ons bedrijf mogen?
    waar is de Overview-pagina met verbonden diensten in QuickBooks
    met welke rol moet ik in QuickBooks inloggen om de lijst van verbonden apps te openen
    Ik wil in QuickBooks eerst zien wat er verbonden is. Wijzig ik iets als ik die pagina open?
    waar klik ik in QuickBooks om alle gekoppelde apps van ons bedrijf te zien
    waar staan in quickbooks de gekoppelde apps
    quickbooks menu apps
    In QuickBooks zoek ik het overzicht van verbonden programma's. Moet ik beheerder zijn om dat te zien?
    waar staan apps in quickbooks
    Onder welk menu-item vind ik in QuickBooks de gekoppelde apps?
    ik ben ingelogd in quickbooks maar zie geen apps
    waar zie ik in QuickBooks welke apps gekoppeld zijn
    in welk menu van quickbooks zit het overzicht van apps, moet er een uit
    hoe kom ik in QuickBooks bij de gekoppelde software, links in het menu of bij het tandwiel? Er moet iets uit.
    quickbooks waar staan mijn apps (wil er een weg)
    waar zie ik in quickbooks welke apps verbonden zijn
    welk menu in quickbooks voor de apps, ik zie links vanalles
    ik wil een app uit quickbooks maar vind de lijst niet
    Waar vind ik de apps in QuickBooks om er een los te koppelen?
    quickbooks menu apps overview
    als welke gebruiker moet ik inloggen in QuickBooks om een app te verwijderen
    Waar staan in QuickBooks de dingen die eraan gekoppeld zijn, ik zie alleen facturen
    Waar klik ik in QuickBooks om te beginnen met het afkoppelen van de kassa, onder Apps of bij het tandwiel?
    waar in het menu van quickbooks staan de gekoppelde apps
    waar zie ik in quickbooks de gekoppelde apps
    Waar zitten in QuickBooks de gekoppelde apps zodat ik er een los kan maken?
    waar zit het appmenu in QuickBooks om een koppeling te verbreken
    waar staat 'Overview' in QuickBooks om een app los te maken
    waar staan in QuickBooks de programma's die verbonden zijn
    quickbooks apps overzicht waar
    waar vind ik in QuickBooks het lijstje van verbonden apps waar ik er één uit wil gooien
    waar vind ik in QuickBooks het rijtje apps
    Waar open ik in QuickBooks het overzicht met apps
    waar zit het apps-menu in quickbooks om iets los te koppelen
    waar staat in QuickBooks het menu met apps
    In welk menu van QuickBooks vind ik de apps?
    .done =
        ja apps staat open
        overzicht van gekoppelde programma's in beeld
        ingelogd als beheerder, overview aangeklikt
        ben er geraakt
        links in het menu gevonden
        ik zie de tegels met programma's
        check, volgende stap
        overview van apps staat open
        ingelogd als beheerder en op apps gedrukt
        Het appoverzicht is zichtbaar.
        ok ben er
        allebei de klikken gedaan
        ik zie de gekoppelde apps van ons bedrijf
        zo, qbo geopend, lijst voor me
        volgende graag
        in orde, ik heb het rijtje apps
        ik sta in het overzicht, er zijn er vier aan gekoppeld
        onze beheerder is even ingelogd en de pagina staat voor ons
        ja hoor, links in het menu gevonden, wat nu
        ik mocht dit eerst niet maar ben sinds gisteren beheerder, dus zit erin
        allee, ik zie ze staan, de kassa en dat urenpakket
        overview staat open, toch niet zo diep weggestopt
        sta op Overview
        tegeltjes met programma's op mijn scherm
        ok gezien
        ja in apps en daar het overzicht
        ik ben er
        zie de gekoppelde apps
        binnen, en nu
        apps, overview, check
    .stuck-accountant =
        wij zijn een kantoor en doen dit voor een klant
        ik zit in quickbooks online accountant
        het is de administratie van mijn cliënt
        bij mij staat firm apps, ik ben boekhouder van beroep
        hoe doet een boekhoudkantoor dat?
        ik werk voor een kantoor en zit in quickbooks accountant
        als accountant zie ik een ander menu
        Ik beheer dit voor een klant van ons kantoor.
        wij zijn boekhouders, geldt dit ook voor ons
        heb QBOA, geen gewone quickbooks
        mijn cliënt vroeg mij dit te doen, ik ben zijn boekhouder
        bij ons staan alle klanten onder elkaar, wat kies ik
        ben zelf de fiscalist, niet het bedrijf
        ik doe dit niet voor mezelf maar voor een klant van ons kantoor
        wij hebben een twintigtal dossiers onder ons, en ik heb dus een ander menu vooraan
        ik kom binnen via de kant voor boekhoudkantoren, niet als het bedrijf zelf
        mijn zaak is het niet, ik ben de externe die de boeken nakijkt
        bij ons op kantoor werken we met de versie voor vakgenoten, waar kijk ik dan?
        wij doen dit vanuit ons kantoor voor tig klanten
        wij zijn het kantoor, het gaat om een klant van ons
        boekhouder hier, cliënt heeft ons gevraagd
        als fiduciaire zien wij een ander menu
        ik doe dit als boekhouder voor een klant
        wij zijn een administratiekantoor met quickbooks accountant
        ik log in via het kantoor, ik doe dit voor klanten
        ik ben de boekhouder van die klant
        ik werk op een accountantskantoor, heb andere menu's
        ben de accountant van dit bedrijf
    .stuck-not-admin =
        mijn baas heeft de beheerdersrechten
        ik ben maar gewone gebruiker
        hij zegt dat ik geen toestemming heb
        geen admin hier
        enkel de zaakvoerder mag aan die instellingen komen
        ben geen beheerder van dit bedrijf
        mag er niet in, alleen de baas
        Mijn gebruiker is slechts standaard, geen admin.
        hij zegt dat ik onvoldoende rechten heb
        apps is bij mij afgeschermd
        de master admin is mijn collega, niet ik
        heb alleen toegang tot verkoopfacturen
        zonder adminrechten kom ik niet verder zeker
        ik doe alleen de verkoopfacturen, de rest is voor mij dichtgezet
        het is wel mijn eigen werkgever maar ik mag er niets instellen
        hij zegt dat ik daar geen toestemming voor heb, alleen de baas
        ik ben een gewone gebruiker, is dat een probleem?
        ik was beheerder, sinds gisteren niet meer
        apps staat er niet, ik ben maar gewone gebruiker
        mijn baas is de enige die dat mag geloof ik
        krijg de melding dat ik onvoldoende rechten heb
        niet de beheerder
        ik ben geen beheerder van het bedrijf
        het wordt mij niet toegestaan, ik ben geen beheerder
        ik ben maar de jongste bediende, beheren mag alleen meneer Verhaeghe
        ben geen admin in quickbooks
        hij zegt dat ik daar geen rechten voor heb

quickbooks-revoke_disconnect =
    waar zit disconnect in quickbooks
    welk pijltje naast launch in quickbooks
    waar klik ik om de app te disconnecten naast Launch in QuickBooks
    quickbooks stelt vragen bij het loskoppelen, moet ik die invullen
    Kan ik een toepassing later weer met QuickBooks verbinden als ik nu op Disconnect klik?
    pijltje bij launch quickbooks
    QuickBooks stelt me vragen als ik op Disconnect druk. Hoort dat?
    pijltje naast Launch in QuickBooks, wat kies ik daar om te stoppen
    kan ik een programma na het loskoppelen in QuickBooks later weer verbinden
    In QuickBooks zie ik bij het pakket een Launch-knop. Waar zit de optie om het los te maken?
    app in QuickBooks gevonden, waar zit Disconnect
    quickbooks: app gevonden, waar zit disconnect
    pijltje naast launch quickbooks
    QuickBooks wil dat ik een vragenlijstje invul bij het loskoppelen. Hoort dat erbij?
    app gevonden in quickbooks, hoe koppel ik los
    Er staat Launch naast de app in QuickBooks, maar ik wil hem juist weg
    quickbooks vraagt redenen bij loskoppelen, moet dat
    App gevonden in QuickBooks, naast hem staat Launch. Hoe koppel ik hem los?
    pijltje naast Launch in quickbooks, wat dan
    quickbooks stelt vragen als ik wil loskoppelen, moet ik die invullen?
    app gevonden in quickbooks, staat launch naast. wat nu
    quickbooks vraagt een reden als ik disconnect doe, moet ik dat invullen
    ik zit bij apps in quickbooks, hoe koppel ik hem nu los
    App staat in overview van QuickBooks, hoe krijg ik hem weg?
    pijltje naast Launch in quickbooks, wat kies ik daar
    QuickBooks stelt vragen als ik op Disconnect klik, moet ik die invullen?
    In QuickBooks zie ik naast de kassa alleen Launch staan, hoe haal ik hem er dan af?
    qbo: app gevonden in het overzicht, achter welke pijl zit de knop om hem los te maken
    met welke stappen koppel je een app los in het apps-overzicht van quickbooks
    Welk pijltje in QuickBooks moet ik hebben om de app los te maken?
    pijltje naast Launch in quickbooks, hoe verder om de app los te maken
    moet ik vragen invullen bij het loskoppelen in QuickBooks
    bij QuickBooks zit er een pijltje naast Launch, wat kies ik daar om de app los te maken
    quickbooks disconnect vragenlijstje invullen?
    waar naast de app in QuickBooks moet ik klikken om los te koppelen, ze vragen ook nog een reden
    Waar in QuickBooks zit het menuutje met Disconnect bij een app
    Pijltje naast starten in QuickBooks, zit daar loskoppelen
    waar zit disconnect precies in quickbooks, naast Launch?
    Welke knop naast de app verbreekt hem in QuickBooks?
    Welke knop in QuickBooks maakt een app los?
    .done =
        vragenlijstje ingevuld en losgekoppeld
        reden opgegeven en nog eens bevestigd
        losgemaakt, de tegel is weg
        enquête overleefd, hij is eraf
        verbroken
        twee keer geklikt zoals het moest
        ontkoppeld daarnet
        vragen ingevuld en nogmaals disconnect
        app los van quickbooks
        De ontkoppeling is voltooid.
        ok eraf gehaald
        ingevuld waarom ik wegga en weg was ie
        pijltje, disconnect, reden, klaar
        hij zegt dat de app disconnected is
        als reden 'gebruiken we niet meer' gekozen, waarna de app uit het bedrijf was
        kaartje met de app is verdwenen
        ontkoppeld, controleer maar
        ze wilden nog weten waarom ik wegging, iets ingevuld en het is gebeurd
        pijltje, verbreken, nog een keer verbreken, klaar
        eraf, er staan er nog maar drie
        was even zoeken naar die knop maar uiteindelijk is het gelukt
        dat vragenlijstje overgeslagen en toen was hij verdwenen
        stomme vragen, maar hij is eraf
        niks meer van te zien na de tweede klik
        ontkoppeld, vragenlijstje ingevuld
        tweede disconnect ook gedaan
        weg
        app is verdwenen
        ja weg
        vragenlijstje ingevuld en weg is ie
    .stuck-no-disconnect =
        disconnect staat er niet in dat pijltje
        in dat uitklaplijstje zit alleen launch
        waar moet dat knopje dan zitten?
        naast het pijltje krijg ik enkel settings te zien
        er valt bij deze app niets los te koppelen
        die optie ontbreekt gewoon
        ik klik op het pijltje en krijg alles behalve disconnect
        bij het pijltje staat alleen launch
        Ik vind nergens de mogelijkheid om te ontkoppelen.
        pijltje doet niks
        zie enkel instellingen en beoordelen
        5 is er niet
        waar zit dat, er is maar één knop
        de optie om los te maken ontbreekt bij deze app
        dat pijltje geeft mij maar één keuze: openen
        de app staat er wel, maar een knop om hem eruit te gooien niet
        alles behalve verbreken kan ik er kiezen
        naast het ding zit niks om op te klikken, hoe krijg ik hem los?
        bij de anderen kan ik hem afkoppelen, alleen bij deze ontbreekt dat
        er staat alleen Launch en geen pijltje
        Disconnect ontbreekt in het uitklapmenuutje
        bij dat pijltje staat alleen Launch en Support
        die optie is er niet bij
        onder het pijltje staat alleen openen
        er is geen knop om los te koppelen
        onder het pijltje staat geen disconnect
        alleen launch en support, meer niet
    .stuck-older-screen =
        bij mij heet het my apps met action ernaast
        geen launch te zien, wel action
        uw afbeelding is anders dan mijn quickbooks
        ziet er hier verouderd uit
        ik heb een tabblad my apps
        bij ons is het menu niet zo ingedeeld
        bij mij heet alles anders
        ik zie my apps en een kolom action
        Mijn scherm wijkt af van de beschrijving.
        geen launch bij mij, wel iets anders
        oude versie wellicht
        plaatje lijkt totaal niet op wat ik heb
        hier staat een tegelweergave met my apps bovenaan
        menu klopt niet, ziet eruit als vroeger
        bij mij heet dat alles anders, ik heb nog de vorige uitvoering
        uw plaatje lijkt niet op wat ik hier heb
        nergens Launch, wel een lijstje met Action ernaast
        wij hebben die grote vernieuwing nog niet gehad geloof ik
        staat er bij jou een pijltje? ik heb een heel andere opmaak met tabbladen
        hier heet alles My Apps en er is geen pijltje
        uw foto lijkt nergens op mijn scherm
        hier staat my apps, niet wat jij zegt
    .stuck-connected-by-another =
        een vorige collega had dit opgezet
        dat deed onze oude boekhouder destijds
        ik heb hem niet zelf gekoppeld
        hij zegt dat een andere gebruiker eigenaar is van de koppeling
        mijn compagnon zijn naam staat erbij
        mijn voorganger heeft hem aangesloten
        melding: alleen wie de app verbond kan dit
        Hij werd destijds door een andere beheerder gekoppeld.
        staat op naam van een ontslagen medewerker
        ik was het niet die hem heeft toegevoegd
        onze vorige controller is de eigenaar van die koppeling
        app hangt aan de login van mijn broer
        "contact the user who connected this app" krijg ik te zien
        die is er door mijn voorganger aangehangen, ik zat toen nog niet hier
        dit staat op naam van iemand die al lang uit dienst is
        hij zegt dat enkel degene die hem geïnstalleerd heeft dat kan
        ik heb hem niet toegevoegd, dat was de zus van de baas
        mijn compagnon zette het destijds op en hij is nu op wereldreis, en mij laat ie het niet doen
        mijn voorganger heeft dit gekoppeld, krijg ik het er dan nog af
        mijn voorganger heeft dat ding opgezet
        er staat dat een andere gebruiker hem beheert
        niet door mij gekoppeld destijds
        hij is op naam van een oud-medewerker aangesloten
        er staat bij dat hij door Linda gekoppeld is
        mijn voorganger heeft die app gezet
        de app is door mijn voorganger gekoppeld
        hij zegt dat alleen degene die verbond dat mag

quickbooks-revoke_proof =
    hoe weet ik of de app echt weg is bij quickbooks
    kun je nakijken of de app nog bij quickbooks kan
    controleer of QuickBooks onze app nu weigert, net losgekoppeld
    wil je nagaan of quickbooks de app nu buitensluit
    QuickBooks-ontkoppeling gedaan, kun jij verifiëren dat hij er niet meer in komt?
    hoe weet ik dat de app niet meer in quickbooks kan
    quickbooks losgekoppeld, kan jij dat nakijken
    zekerheid nodig dat die app uit onze quickbooks is
    Hoe controleer ik of de app echt niet meer in QuickBooks kan?
    losgekoppeld bij quickbooks, gelukt of niet?
    app wil opnieuw verbinden met QuickBooks, mag ik dat negeren na het loskoppelen
    Kijk of QuickBooks de app nog aanneemt
    .plan =
        eerst wil ik zien welke vraag je stelt
        wat gaat er naar intuit
        laat het me lezen
        wat gaat er de deur uit als je dat vraagt?
    .by-hand =
        zelf kijken vertrouw ik meer
        staat los van wegwijs
        zelf checken gaat sneller
    .check =
        ga je gang, kijken kan geen kwaad
        ja vraag na bij quickbooks
        doe die controle maar

quickbooks-revoke_prove-by-hand =
    hoe test ik zelf of de app nog bij quickbooks kan
    de app moet opnieuw verbinden met quickbooks
    hoe weet ik dat de app echt los is van QuickBooks
    losgekoppeld van quickbooks, hoe test ik het
    Waaraan merk ik dat een toepassing niet meer in QuickBooks binnenkomt?
    check na disconnect quickbooks
    Hoe test ik of een app na het loskoppelen echt niet meer bij QuickBooks kan?
    na Disconnect wil de app weer verbinden met QuickBooks, negeren?
    Wat moet er gebeuren in de tool als hij goed los is van QuickBooks?
    nakijken of QuickBooks echt dicht is voor die dienst
    Ik heb het in QuickBooks verbroken. Laat ik het programma nog één keer ophalen om zeker te zijn?
    hoe weet ik dat de app quickbooks niet meer binnenkomt
    quickbooks loskoppelen testen
    Na het loskoppelen in QuickBooks wil de app meteen weer verbinden. Betekent dit dat het gelukt is?
    hoe test ik dat app niet meer in quickbooks kan
    hoe test ik zelf dat de app niet meer in quickbooks komt
    Losgekoppeld van QuickBooks, de app vraagt weer te verbinden. Wat zegt dat?
    waaraan zie ik dat quickbooks de app echt kwijt is
    Wat laat ik de app doen om te weten of het loskoppelen van QuickBooks gelukt is?
    Hoe test ik of de webwinkel echt uit QuickBooks is
    QuickBooks: waaraan merk ik dat de app echt los is
    check of een losgekoppelde app quickbooks echt niet meer leest
    QuickBooks losgekoppeld, hoe controleer ik of het zo is?
    hoe weet ik of de scanner echt los is van QuickBooks
    app losgemaakt in quickbooks, wat zou ik nu moeten zien als ik de app open
    app vraagt opnieuw verbinden met quickbooks, klaar?
    hoe kijk ik na of het loskoppelen in QuickBooks geslaagd is
    Losgekoppeld in QuickBooks, hoe test ik het in de app
    Hoe toon ik aan dat de app los is van QuickBooks?
    hoe controleer ik of de app los is van QuickBooks
    .opt-asks-again =
        ja
        ja dat moet
        ja, die vraagt om opnieuw te verbinden
        hij kan er niet meer bij
        de app krijgt geen toegang meer
        hij wil opnieuw verbinden
        de app vraagt om toestemming
        kreeg connect to quickbooks te zien
        er komt een inlogvenster van intuit
        geweigerd, hij kan er niet in
        melding: verbinding verbroken, koppel opnieuw
        token expired meldt hij
        de bonnetjesapp wil weer aangemeld worden
        hij vraagt me quickbooks opnieuw te verbinden
        connect to quickbooks knop is terug
        De synchronisatie mislukte met verzoek tot herverbinding.
        koppeling weg zegt ie
        krijg intuit inlogscherm
        ja, moet opnieuw gekoppeld worden
        geen data, wel een reconnect melding
        app geeft token revoked en wil verbinden
        eruit geknikkerd, hij smeekt om een nieuwe koppeling
        er verscheen een groen knopje om qbo weer aan te sluiten
        hij kreeg geen cijfers binnen en toonde een groene knop van Intuit
        lampje staat op rood, link verbroken schrijven ze
        ik moest ineens een bedrijf kiezen en akkoord geven, heb ik niet gedaan
        vroeger ging dat vanzelf, nu wil hij eerst mijn wachtwoord van QuickBooks
        de laatste import is mislukt omdat er geen machtiging meer is
        hij komt niet binnen
        opnieuw verbinden staat er
        verbinding is weg
        geen data zonder koppelen
        nee hij krijgt niets meer
        fout: invalid_grant
        koppeling is weg, moet opnieuw
        token ingetrokken, opnieuw koppelen
        haalt niets op, moet weer verbinden
        hij wil dat ik opnieuw verbind, niet gedaan
        hij vraagt om te reconnecten, moet ik dat doen?
        de app zegt 'no longer authorised'
        hij komt er niet meer in, vraagt om connect
        hij smeekt om een nieuwe verbinding
        geen toegang meer, meldt ie
        knalt eruit met token expired
        hij vraagt me weer in te loggen bij intuit
        hij zegt: verbinding maken met quickbooks
        app vraagt nu om "connect to quickbooks"
        hij is de verbinding kwijt en wil opnieuw
        niks komt binnen zonder verbinden
    .opt-still-works =
        hij vroeg om te verbinden en dat heb ik gedaan
        ik heb opnieuw verbonden en nu werkt het weer
        alles is nog gekoppeld
        er staat gewoon verbonden
        de webshop zegt dat mollie verbonden is
        hij zegt verbonden, alles goed
        nee, niet meer
        nee, die vraagt niets
        nee, daar vraagt de app niet om
        hij doet het nog
        er komen nog gegevens binnen
        hij trekt nog steeds facturen binnen
        de onkosten van vandaag zijn weer doorgestuurd
        alsof er niks is losgekoppeld
        blijft lopen
        hij ververst zonder morren
        net nog een nieuwe klant die er vanzelf in kwam
        helaas, hij is nog volop bezig
        hij haalt nog data op
        zonder morren stuurde hij de kassabonnen van vandaag door naar quickbooks
        De facturen werden net gewoon doorgestuurd.
        niets gemerkt, sync ok
        verkoop van vanmiddag staat er al in
        nee, alles loopt
        raar maar hij zit er nog in
        verversen ging goed
        zonder te vragen kwamen de cijfers binnen
        onverminderd actief
        mijn proeffactuurtje kwam er zo doorheen
        hij vroeg helemaal niets en had binnen tien tellen de nieuwe klanten
        hij doet alsof zijn neus bloedt, alles loopt door
        ik had verwacht dat het lampje rood werd, maar nee
        de omzet van vandaag zit er al in, dus hij heeft nog altijd een sleutel
        niet weg
        geen koppelscherm gezien
        loopt gewoon door
        hij is niet losgekoppeld
        er is niks veranderd
        weg? was het maar waar
        geen fout, loopt door
        dacht losgekoppeld, maar nee
        hij is niet buitengesloten
        toegang is niet weg
        er blijft gewoon data binnenkomen
        zowat alles loopt nog, ook na tien minuten
        vraagt niks, en de bonnen van vandaag zitten er al in
        helaas, niks veranderd, hij haalt vrolijk op
        trekt doodleuk nieuwe facturen binnen
        niets gemerkt, alles ververst
        nee hoor vraagt niks, haalt gewoon op
        hij blijft boekingen halen
        niks van te merken, loopt door
        doet alles nog
        helaas, hij haalt nog alles op
        niks van gemerkt, hij doet het nog
        synchroniseert nog vrolijk door
        bonnen worden nog doorgezet, dus nee niet weg
        niks van te merken dat ik introk
    .opt-cannot-test =
        dat kan ik nu niet proberen
        weet ik niet
        die app staat op de tablet van mijn chauffeur
        wij hebben het contract al stopgezet en kunnen niet inloggen
        pas bij de volgende urenrun merk ik het
        zit thuis zonder toegang
        mijn collega weet hoe dat werkt, maar ze is vrij
        nu niet, later
        wij hebben alleen quickbooks, het pakket zelf staat bij de klant
        app is niet van mij, ik kan er niet in
        Op dit moment heb ik geen gelegenheid dit te testen.
        pas vannacht loopt de sync
        account daar is opgeheven
        klant moet dat zelf bekijken
        geen idee hoe je dat ding iets laat ophalen
        kom er later op terug
        ben thuis zonder vpn
        iemand anders heeft de toegang
        ik heb zelf geen inlog van dat pakket, dat is van de verkoop
        zij draaien hun ronde op de eerste van de maand
        de proefperiode is voorbij en ik raak er niet meer binnen om te kijken
        kan ik niet nagaan zolang Bart op reis is
        straks, ik moet nu een vergadering in
        geen idee
        kan dat niet testen
        heb het programma niet hier
        ik ben daar weg, kan niet kijken
        de app is van een collega
        weet niet of hij nog werkt
        kan niet zien of het gelukt is
        kan de app niet starten op deze laptop
        ik heb maar halve rechten in die app dus weet 't niet
        we hebben geen licentie meer van dat pakket
        alleen de kassa in de winkel kan dat en die is dicht
        nu onmogelijk
        app zit bij mijn compagnon
        nu geen mogelijkheid om dat uit te proberen
        kan er nu niet aan, zit in een vergadering
        het abonnement op de app is al gestopt
        heb de app nu niet bij de hand

quickbooks-revoke_disconnected =
    losgekoppeld van quickbooks, wat nu
    de app kan niet meer bij quickbooks
    quickbooks is los, kan ik later nog terug met dezelfde app?
    na ontkoppelen quickbooks weer verbinden
    De app komt QuickBooks niet meer in. Als we hem in januari toch weer willen, waar begin je dan?
    los van quickbooks, hoe kom ik er later weer aan
    App is uit QuickBooks gehaald. Hoe krijg ik hem later eventueel terug?
    gelukt, app is los van quickbooks. later weer aansluiten, gaat dat via de app?
    QuickBooks-app is weg en getest. Kan ik hem nog terughalen als de baas zich bedenkt?
    quickbooks app is los, maar we willen hem toch terug. hoe
    losgekoppeld in quickbooks, kan ik later opnieuw verbinden
    app vraagt nu te verbinden met quickbooks, dus gelukt zeker?
    App is weg uit QuickBooks, hoe krijg ik hem later terug als het nodig is
    quickbooks loskoppelen gelukt, nog iets doen?
    hij staat niet meer bij onze apps in QuickBooks en boekt niet meer. Kan ik later weer verbinden?
    quickbooks koppeling is eraf, app vraagt opnieuw te verbinden, dan is alles toch in orde
    QuickBooks zegt dat de kassa los is en de kassa vraagt om opnieuw verbinden, ben ik er?
    losgekoppeld van QuickBooks, kan dat later weer aan?
    tool is los van quickbooks, kan hij later nog terug
    los van QuickBooks, kan ik later weer verbinden
    app weg uit QuickBooks, kan ik hem volgend jaar gewoon weer verbinden?
    App is uit QuickBooks, kan ik later opnieuw verbinden
    losgekoppeld van QuickBooks en hij vraagt om verbinden. Kan ik later terug?
    .finish =
        klaar, bedankt en tot ziens
        meer niet nodig
        uitstekend, afgerond
        schitterend, klaar
        niks meer te doen
        mooi, verder niets
        afgehandeld, ticket kan dicht

quickbooks-revoke_still-works =
    losgekoppeld van quickbooks maar de app werkt nog
    waarom komt de app nog binnen bij quickbooks
    na loskoppelen uit QuickBooks werkt de app nog, verkeerd bedrijf misschien?
    quickbooks disconnect gedaan maar er komen nog boekingen
    De toepassing blijft gegevens uit QuickBooks ophalen na het loskoppelen. Bij wie moet ik zijn?
    quickbooks losgekoppeld, doet het nog
    Losgekoppeld in QuickBooks en het pakket haalt nog steeds cijfers op. Misschien het verkeerde bedrijf gedaan?
    na Disconnect in QuickBooks gaat de dienst gewoon door
    ik verbrak het in QuickBooks maar er lopen nog gegevens
    losgekoppelde app in QuickBooks blijft actief, hoe kan dat
    QuickBooks: app eraf gehaald bij BV A, misschien hing hij aan BV B
    losgekoppeld in quickbooks en hij synct nog
    quickbooks app blijft werken
    Misschien zat ik in QuickBooks bij het verkeerde bedrijf, want de app haalt nog steeds facturen op. Wat nu?
    losgekoppeld van quickbooks en app werkt nog
    De tool zet nog steeds verkopen in QuickBooks na het ontkoppelen
    QuickBooks meldde dat de app los is, vannacht stonden er toch weer boekingen
    quickbooks disconnect gedaan, app synct nog steeds
    Losgekoppeld en toch stuurt de app nog verkopen naar QuickBooks, hoe kan dat?
    de ontkoppelde app werkt gewoon door in QB, misschien verkeerd bedrijf gepakt?
    losgekoppeld in quickbooks en de app werkt nog altijd
    quickbooks disconnect gedaan maar urenapp boekt nog
    hij zou weg moeten zijn uit quickbooks, toch komen er nieuwe gegevens
    Losgekoppeld in QuickBooks maar de app boekt gewoon verder
    quickbooks app werkt nog na disconnect
    ik heb twee bedrijven in QuickBooks en de app haalt nog steeds gegevens op
    Square boekt nog steeds in QuickBooks, een dag nadat ik hem daar losgekoppeld heb
    In QuickBooks losgemaakt en toch komen er bonnen binnen
    losgekoppeld bij quickbooks, kassa boekt rustig door
    ontkoppeld van quickbooks en toch komt er data door
    In QuickBooks losgekoppeld en het programma boekt doodleuk verder
    disconnect in quickbooks en de app boekt nog gewoon door
    losgekoppeld van QuickBooks maar hij haalt nog facturen op, misschien verkeerd bedrijf
    losgekoppeld in QuickBooks en de sync boekt gewoon verder
    losgekoppeld quickbooks werkt nog
    losgekoppeld in quickbooks maar hij draait door
    losgekoppeld in QuickBooks en de app doet het nog
    losgekoppeld in QuickBooks maar hij boekt nog
    De app werkt nog na loskoppelen in QuickBooks, moest ik in een ander bedrijf zijn?
    Losgekoppeld in QuickBooks, en de app toont vrolijk nieuwe facturen
    Losgemaakt in QuickBooks en toch boekt hij vandaag nog
    losgekoppeld in QuickBooks, werkt nog
    quickbooks losgekoppeld, app gaat door
    Losgekoppeld in QuickBooks en de app haalt nog steeds facturen op
    In QuickBooks losgekoppeld en de app haalt nog steeds klanten op
    Losgekoppeld in QuickBooks en toch blijft de app gegevens ophalen, wat nu?
    De app is losgekoppeld van QuickBooks, maar hij zet nog steeds bonnen door.
    Losgemaakt in QuickBooks en de bonnenapp werkt nog
    quickbooks losgekoppeld maar app leest nog
    in quickbooks losgekoppeld en de app werkt nog
    Losgekoppeld van QuickBooks en de app gaat gewoon door
    App losgekoppeld in QuickBooks en toch komt er nog data binnen.
    .finish =
        was een ander bedrijf, ik weet het nu, klaar
        ga ik zelf achteraan
        ik vraag het de leverancier morgen
        oké klaar
        ik ga naar quickbooks support, klaar

quickbooks-revoke_still-allowed =
    quickbooks neemt de sleutel van de app nog aan
    quickbooks laat de app nog toe na het intrekken
    Jullie controle meldt dat QuickBooks de app nog aanneemt, terwijl hij los is. Wat kijk ik na?
    toegangssleutel bij QuickBooks werkt nog na loskoppelen volgens Wegwijs
    Wegwijs: QuickBooks neemt de sleutel nog aan. Heb ik het bij het verkeerde bedrijf gedaan?
    jullie koppelden het voor me los van QuickBooks maar de controle is niet goed
    quickbooks test faalt, dienst nog toegelaten
    je controle zegt dat quickbooks het token nog slikt
    quickbooks accepteert app nog
    U probeerde het bij QuickBooks en het toegangstoken doet het nog. Moet ik zelf loskoppelen?
    quickbooks neemt de sleutel van de app nog aan volgens de test
    wegwijs meldt dat de toegangssleutel bij QuickBooks nog geldig is na het intrekken
    jij hebt het ingetrokken bij quickbooks maar de controle zegt 'nog aangenomen'
    quickbooks neemt de sleutel van onze app nog aan volgens de controle, verkeerde bedrijf misschien?
    Wegwijs trok hem in bij QB maar hij blijkt er nog in te kunnen
    volgens jullie controle neemt quickbooks de app nog aan
    wegwijs heeft ingetrokken bij quickbooks, check zegt dat het nog werkt
    quickbooks test: sleutel nog geldig. wat nu
    Wegwijs meldt dat QuickBooks de app nog accepteert
    controle bij quickbooks zegt sleutel werkt nog
    jij trok in bij QuickBooks maar de check is niet goed
    QuickBooks neemt de kassa nog aan zeg je, hoe kan dat na loskoppelen?
    In QuickBooks losgekoppeld en de app werkt nog steeds
    quickbooks pakt de app nog steeds aan na loskoppelen
    De controle meldt dat QuickBooks de app nog toelaat
    Losgemaakt in QuickBooks maar de app haalt nog facturen op
    Losgekoppeld in QuickBooks en de app haalt nog steeds gegevens op.
    .finish =
        vraag ik quickbooks
        goed, quickbooks bellen
        dan koppel ik hem zelf los, klaar hier

quickbooks-revoke_not-proven =
    losgekoppeld van quickbooks maar niet nagekeken
    later kijken of de app nog bij quickbooks kan
    quickbooks losgemaakt maar niet getest
    quickbooks, later controleren?
    De app is in QuickBooks losgekoppeld, alleen kan ik hem zelf niet openen. Hoe weet ik het dan?
    quickbooks app weg, niet nagekeken
    in QuickBooks losgekoppeld, testen kan pas volgende week. Wat moet ik dan doen?
    quickbooks losgekoppeld maar nog niet getest, wanneer en hoe kijk ik dat na
    Ik heb Disconnect gedaan in QB vlak voor mijn vakantie, niet gecontroleerd. Wat doe ik als ik terug ben?
    quickbooks losgekoppeld maar niet getest
    kan de app nu niet openen om te zien of quickbooks dicht is
    disconnect gedaan in quickbooks, nakijken morgen?
    In QuickBooks losgekoppeld, testen kan nu even niet
    disconnect quickbooks gedaan, weet niet zeker of het werkte, kan app niet openen
    quickbooks losgekoppeld op verzoek van de baas, of het echt dicht is heb ik niet bekeken
    In QuickBooks heb ik Disconnect gedaan maar het programma zelf kan ik pas donderdag openen
    Kassa losgehaald in QuickBooks, ik zit in de trein en kan niet kijken of het effect had
    los in quickbooks, nog niet getest
    De app is los in QuickBooks, maar ik kan het programma niet openen om te testen
    in QuickBooks losgekoppeld maar niet kunnen testen
    kan niet controleren of QuickBooks de app nu weigert want ik heb geen login meer voor de app
    quickbooks-app losgemaakt, pas maandag kan ik zien of hij weg is
    quickbooks losgekoppeld, kan nu niet testen
    app uit quickbooks gehaald, testen kan ik pas volgende week
    Losgekoppeld in QuickBooks maar niet getest, wat moet ik later nog doen?
    Ik koppelde een app los van QuickBooks maar kon het niet testen, wat doe ik later?
    in quickbooks losgekoppeld, testen lukt nu niet
    Los in QuickBooks, niet gecontroleerd
    in quickbooks losgekoppeld, testen komt later
    in QuickBooks losgekoppeld, leverancier is dicht dus niet kunnen testen
    In QuickBooks losgekoppeld, nog niet nagekeken. Hoe test ik het later?
    .finish =
        later vandaag kijk ik, klaar
        dat was het dan wel
        laat maar zo, test volgt
        dat hoor ik wel van de gebruiker, klaar
        later dus, prima

quickbooks-revoke_accountant =
    ik ben accountant, hoe koppel ik een app los in quickbooks
    waar vind ik firm apps in quickbooks
    ik ben accountant en wil een app van een klant loskoppelen in QuickBooks
    quickbooks online accountant: waar zitten de firm apps
    Hoe verwijdert een kantoor een toepassing voor zijn cliënt in QuickBooks?
    app van klant weghalen quickbooks accountant
    ik ben accountant, hoe doe ik dat in quickbooks voor een klant?
    Ik ben accountant en wil in QuickBooks een programma van mijn kantoor losmaken. Waar zit dat?
    Firm apps in QuickBooks, wie mag daar iets weghalen
    quickbooks accountant: app van een klant beheren vanuit het kantoor
    Als kantoor werken wij met QuickBooks Online Accountant. Is de weg om iets los te koppelen dan anders?
    Firm apps: koppel ik als kantoor een app in QuickBooks daar los
    ik ben accountant, in quickbooks accountant ziet het er anders uit
    quickbooks kantoor-apps
    Vanuit QuickBooks Online Accountant wil ik een app bij een klant loskoppelen. Waar staat die?
    ik ben accountant, app van klant loskoppelen quickbooks
    Vanuit QuickBooks Online Accountant wil ik een app van ons kantoor ontkoppelen
    Wij zijn een kantoor met twintig klanten in QuickBooks en een van onze tools moet weg
    Ik ben zelf accountant met QuickBooks Online Accountant, waar zitten de apps van mijn kantoor?
    QBOA: app van het kantoor loskoppelen
    als boekhouder heb ik een ander quickbooks-menu, hoe haal ik daar een app weg?
    ik ben accountant met QuickBooks Online Accountant, waar zitten de apps van kantoor
    quickbooks voor boekhouders: firm apps loskoppelen
    ons kantoor heeft een app op quickbooks accountant, hoe gaat die eraf
    Ik ben accountant, waar staan de apps van mijn kantoor in QuickBooks?
    quickbooks online accountant app loskoppelen firm apps
    Ons kantoor heeft een app op QuickBooks Accountant die weg mag
    Ik doe de QuickBooks-boeken voor een stuk of tien cafés, waar vind ik als boekhouder die apps
    Als kantoor met veel horecaklanten: de kassatool hangt bij ons op kantoorniveau in QuickBooks, waar haal ik die af
    Ik zit in QuickBooks Online Accountant en zie de apps van ons kantoor zelf nergens
    als accountant met veertig quickbooks klanten, waar staan de apps van kantoor
    ik ben accountant met quickbooks online accountant, waar zitten de apps van ons kantoor
    Ik doe als accountant QuickBooks voor klanten, waar koppel ik een app af?
    ik ben accountant met QuickBooks, waar zitten de apps van mijn kantoor
    kantoor-apps in QuickBooks Accountant loskoppelen, ander menu?
    ik ben accountant en wil bij QuickBooks een app loskoppelen, waar in mijn kantoorscherm
    accountant quickbooks apps van kantoor
    Ik doe de QuickBooks van een pub als accountant, waar zie ik de apps om er een weg te halen?
    Als accountant zie ik in QuickBooks een ander menu om apps los te koppelen
    ik doe quickbooks voor mijn klanten als accountant, waar staan dan de apps om los te koppelen
    ik zit in QuickBooks voor accountants en zie het gewone apps-menu niet om een koppeling te verbreken
    Ik ben accountant, waar ontkoppel ik kantoorapps in QuickBooks?
    Ik zit als accountant in QuickBooks en het menu is anders dan bij de klant. Hoe koppel ik daar een app los?
    Als accountant wil ik in QuickBooks een app van ons kantoor afkoppelen
    Ik ben accountant met QuickBooks-klanten en moet iets van mijn kantoor afhalen
    Ik ben accountant met QuickBooks, waar moet ik zijn om een kantoorapp los te koppelen?
    Ik ben accountant, in QuickBooks zie ik 'Firm apps', moet ik daar zijn om er een los te koppelen
    Als accountant zijn we gestopt met een tool, hoe gaat die uit QuickBooks van het kantoor
    quickbooks accountant firm apps
    Als accountant in QuickBooks wil ik een kantoorapp ontkoppelen, staat die elders?
    Ik ben accountant en wil voor mijn kantoor een app uit QuickBooks halen, waar staat dat?
    Ik ben boekhouder en wil bij een klant een app loskoppelen van QuickBooks, waar zit dat?
    Ik ben accountant en wil een kantoorapp uit QuickBooks verwijderen.
    Als accountant zie ik in QuickBooks een ander menu, waar koppel ik een app los?
    Ik werk vanuit QuickBooks Accountant, waar zitten daar de apps van het kantoor
    Ik doe als accountant QuickBooks voor klanten, waar ontkoppel ik een kantoorapp?
    accountant in quickbooks, app los
    ik ben accountant en zoek in quickbooks waar ik een app van mijn kantoor loskoppel
    als accountant met QuickBooks Accountant, waar koppel ik een kantoorapp los
    Ik ben accountant, waar koppel ik in QuickBooks een app los?
    Ik ben accountant en wil in QuickBooks een app van kantoor loskoppelen, waar staat die lijst?
    Ik zit als accountant in QuickBooks, waar ontkoppel ik daar een app voor een klant?
    Als accountant wil ik een kantoor-app in QuickBooks loskoppelen.
    Ik ben accountant en wil bij een klant een app uit QuickBooks halen.
    Ik ben accountant, waar haal ik in QuickBooks een app van ons kantoor los?
    Ik ben accountant en wil een app van ons kantoor loshalen in QuickBooks
    .done =
        firm apps gevonden
        via de kantoorkant zie ik hem
        ok zelfde manier dus
        de eigenaar van het kantoor doet het even
        klant geopend en de app staat er
        gelukt langs die weg
        onder kantoorapps zie ik hem
        De weg voor accountants heb ik gevolgd.
        ok dat is het menu dat ik heb
        ja daar staat de app van de klant
        gelukt via ons kantoor
        bij de kantoorapps herken ik de koppeling van mijn cliënt
        terug maar, ik zit goed
        als kantooreigenaar kom ik er inderdaad via firm apps
        duidelijk, zelfde manier dus
        gevonden, via die van het kantoor lukte het
        oké dus een extra tussenstap, ik sta nu in het dossier van mijn klant
        ja dat heb ik, en dan verder zoals u zei?
        de vennoot die het kantoor bezit heeft het voor mij geopend
        snap ik, ga verder
        Firm apps gevonden, verder
        via Firm apps gevonden
        terug en verder
        zo, nu zie ik dezelfde lijst
        toch geen accountant, ik vergiste mij
        firm apps, ja daar staat hij
        ok ik ben er
        ah firm apps, gevonden
        oké via kantoor-apps, verder
        dossier van de klant open, firm apps open, door
        ja daar staat ie, door
        firm apps open, zelfde indeling

quickbooks-revoke_not-admin =
    ik ben geen admin in quickbooks
    wie mag een app loskoppelen in quickbooks
    ik ben geen admin in QuickBooks, kan ik toch iets loskoppelen
    Welke rol heb ik in QuickBooks nodig om een toepassing te verwijderen?
    quickbooks zegt geen rechten om apps te beheren
    ik ben geen admin in quickbooks, mag ik dan wel loskoppelen?
    Ik ben geen admin in QuickBooks. Kan ik toch een verbonden programma loskoppelen?
    in QuickBooks mis ik de beheerdersrol om een dienst los te maken, wie vraag ik
    welke rol is er in QuickBooks nodig om een verbonden pakket te verbreken
    app loskoppelen in QuickBooks mag ik niet, ligt dat aan mijn rol
    Ik ben gewone gebruiker in QuickBooks en wil een app verbreken. Bij wie moet ik zijn?
    quickbooks zegt dat ik geen admin ben
    geen beheerder in quickbooks
    Mijn rol in QuickBooks is standaardgebruiker en de knop om los te koppelen doet niets. Wie mag dat?
    geen admin in quickbooks
    Ik kan geen apps loskoppelen want ik ben gewone gebruiker in QuickBooks
    mag ik als medewerker zelf een app uit quickbooks halen
    ik ben geen admin in quickbooks, kan ik toch een app verwijderen
    Welke rechten heb je nodig in QuickBooks om een app los te koppelen? Ik ben gewone gebruiker.
    mag niets wijzigen bij apps in QB, wie wel?
    ik ben geen admin in quickbooks, kan ik de app toch loskoppelen
    quickbooks laat me niets met apps doen, ben maar gewone gebruiker
    wie moet een app uit quickbooks halen als ik het bedrijf niet beheer
    ik doe enkel inboeken in quickbooks, mag ik een app afkoppelen of moet de zaakvoerder dat
    Ik ben geen beheerder in QuickBooks en kan de app niet loskoppelen
    quickbooks zegt dat ik geen rechten heb om apps te beheren
    alleen de zaakvoerder is admin in QuickBooks, kan ik toch een app weghalen?
    Ik werk alleen aan de bar en mag in QuickBooks weinig, kan ik de kassa er wel uithalen?
    Ik beheer ons bedrijf in QuickBooks niet, dat is mijn schoonvader, en de fooientool moet weg
    ik ben geen beheerder van het bedrijf in quickbooks en moet een app weghalen
    ik ben geen beheerder van het quickbooks-bedrijf, kan ik toch een app loskoppelen
    In QuickBooks ben ik geen beheerder en toch moet ik die app eruit krijgen
    ik ben geen beheerder van het bedrijf in quickbooks en wil een app loskoppelen
    QuickBooks laat mij geen apps loskoppelen want ik ben gewone gebruiker
    QuickBooks laat mij geen apps loskoppelen, ik ben geen beheerder
    geen beheerder quickbooks
    in quickbooks krijg ik geen apps beheer, alleen gewone rol
    Ik ben geen beheerder in QuickBooks en wil toch een app verwijderen
    quickbooks laat mij niks loskoppelen, ik ben geen beheerder
    Ik ben geen beheerder van QuickBooks, kan ik een app losmaken?
    Ik ben geen beheerder in QuickBooks maar er moet wel een app weg
    Ik beheer het bedrijf in QuickBooks niet, kan ik toch een tool losmaken?
    Wie mag er een app loskoppelen in QuickBooks? Ik ben geen beheerder.
    QuickBooks zegt dat alleen een beheerder apps mag loskoppelen, en dat ben ik niet
    Ik kreeg een mindere rol in QuickBooks en kan de app nu niet meer losmaken
    ik beheer het bedrijf niet in QuickBooks, kan ik de app toch loskoppelen
    quickbooks geen beheerder app weg
    Ik ben geen beheerder van het bedrijf in QuickBooks, kan ik een app toch loskoppelen?
    Ik ben geen beheerder in QuickBooks, kan ik toch een app loskoppelen?
    Ik mag in QuickBooks geen apps loskoppelen, wie kan dat wel?
    In QuickBooks mag ik het bedrijf niet beheren, kan ik dan toch een app loskoppelen?
    in quickbooks mag ik het bedrijf niet beheren, hoe krijg ik die app los
    In QuickBooks van de klant ben ik geen beheerder, mag ik de app lossen
    quickbooks zegt dat ik geen beheerder ben, wil app weghalen
    In QuickBooks ben ik geen beheerder van het bedrijf en de app moet weg
    ik mag in quickbooks het bedrijf niet beheren maar er moet een app weg
    ik ben geen beheerder in QuickBooks en moet een app eruit halen
    Ik ben geen beheerder in QuickBooks en wil een app weghalen
    Wij willen als groep een app uit QuickBooks halen, maar ik ben geen beheerder van dat bedrijf.
    Ik ben geen beheerder in QuickBooks maar moet een app ontkoppelen
    Zonder beheerdersrechten een app loskoppelen van QuickBooks, kan dat?
    Ik kan in QuickBooks geen apps loskoppelen, ik ben er geen beheerder.
    Mag ik als gewone medewerker een app uit QuickBooks halen?
    .done =
        baas is ingelogd en kijkt mee
        ik ben nu admin gemaakt
        doorgegeven aan de beheerder
        hij heeft me de rechten gegeven
        de zaakvoerder zit naast me
        gevraagd, mag
        beheerder zit nu achter de knoppen
        ik heb admin gekregen
        De zaakvoerder voert het uit.
        ok vraag het aan hem
        duidelijk, terug
        ze heeft me rechten gegeven
        directeur logt nu in
        ik heb het bij de master admin neergelegd, hij is ermee bezig
        mijn rol is zonet verhoogd, het appmenu is niet langer afgeschermd
        opgelost met mijn baas erbij
        de zaakvoerder is er even bij komen zitten en doet het zelf
        ik heb het doorgestuurd naar wie erover gaat
        ze hebben mij rechten gegeven, ik kan verder
        begrepen, ik vraag het aan mijn chef
        opgelost, het stond op naam van de directeur en die heeft nu geklikt
        ik heb de eigenaar ernaast zitten nu, door
        baas zit nu naast mij en is ingelogd
        ik geef het door aan de zaakvoerder
        ik heb intussen die rol gekregen
        jammer
        de baas logt even in
        gevraagd, hij zit naast me
        collega met die rechten doet het
        de baas heeft me beheerder gemaakt, verder
        zaakvoerder logt zelf in, terug naar de stap
        beheerder zit nu naast me, verder
        collega met admin logt in, ga maar door

quickbooks-revoke_no-disconnect =
    ik zie geen disconnect in quickbooks
    de knop disconnect ontbreekt in quickbooks
    ik zie geen Disconnect bij de app in quickbooks
    loskoppelen staat niet in het menu van deze app in QuickBooks
    Waar vind ik bij sommige toepassingen de knop Disconnect van QuickBooks, als hij niet naast Launch staat?
    quickbooks knop loskoppelen weg
    in quickbooks zie ik nergens disconnect
    Bij ons programma in QuickBooks is er geen Disconnect te vinden onder het pijltje. Waar dan wel?
    disconnect ontbreekt in QuickBooks
    In QuickBooks toont het menu van dat pakket alleen andere keuzes. Kan de knop in de instellingen van het pakket zitten?
    ik open het menu van de app in QuickBooks en er is geen optie om los te koppelen
    Andere apps in QuickBooks hebben Disconnect en deze niet. Waar zoek ik?
    bij deze app zit in quickbooks geen disconnect
    quickbooks disconnect ontbreekt
    Naast 'Launch' verschijnt bij mij geen loskoppeloptie in QuickBooks. Kan het ook in de app zelf?
    geen disconnect bij de app in quickbooks
    In het pijltje bij de QuickBooks-app ontbreekt de optie om te ontkoppelen
    bij één app in quickbooks kan ik niet ontkoppelen, wel bij de rest
    In QuickBooks staat alleen Launch bij de app, geen mogelijkheid om los te koppelen in het lijstje
    geen disconnect optie in quickbooks bij deze app
    onder het pijltje in QB ontbreekt loskoppelen, zit het ergens anders?
    geen disconnect te zien bij de app in quickbooks
    quickbooks pijltje naast launch toont alleen instellingen
    knop loskoppelen ontbreekt in quickbooks bij die ene app
    quickbooks alleen launch, geen disconnect
    Knop om los te koppelen ontbreekt bij één app in QuickBooks
    In QuickBooks heeft de kassa geen loskoppelknop, alle andere apps wel
    achter de app in quickbooks zit alleen Launch, niets om los te koppelen
    bij de app in quickbooks zit geen disconnect
    Bij deze app in QuickBooks staat geen Disconnect onder het pijltje
    bij Launch in QuickBooks zit geen menu met loskoppelen
    QuickBooks toont bij de app geen Disconnect
    quickbooks disconnect ontbreekt onder launch
    Bij QuickBooks ontbreekt de knop Disconnect naast onze kassa
    In QuickBooks staat er geen Disconnect bij de app
    bij launch in QuickBooks zit geen disconnect
    Geen knop Disconnect in QuickBooks
    In QuickBooks klap ik het pijltje bij de app open en er staat geen loskoppelen bij. Waar dan?
    In QuickBooks zie ik alleen Launch bij de app en geen loskoppelen
    Bij die tool in QuickBooks ontbreekt de knop om hem los te maken
    In QuickBooks hoort er disconnect bij de app te staan maar dat zie ik niet
    In QuickBooks zie ik naast Launch geen Disconnect staan
    In QuickBooks is sinds de update geen ontkoppelknop bij de app te zien
    quickbooks disconnect knop weg
    In QuickBooks heeft één app geen optie om los te koppelen, waar dan?
    In QuickBooks ontbreekt Disconnect bij de app die weg moet.
    Bij Launch zie ik in QuickBooks geen optie om los te koppelen.
    Ik zie in QuickBooks bij de app geen knop om los te koppelen
    Bij de app in QuickBooks zie ik geen Disconnect, waar zit die?
    Naast de app in QuickBooks staat alleen starten en geen loskoppelen, wat nu?
    ik zie in quickbooks geen loskoppelen bij de app
    QuickBooks toont geen loskoppelen bij deze app
    Bij QuickBooks zie ik achter de app alleen starten, geen loskoppelen
    quickbooks geen disconnect knop
    quickbooks toont geen disconnect bij die app
    bij de app in QuickBooks staat geen Disconnect onder het pijltje
    In QuickBooks ontbreekt loskoppelen bij de app
    Er staat in QuickBooks geen knop om de app te ontkoppelen.
    In QuickBooks zie ik geen optie om de app los te koppelen.
    Ik zie Disconnect niet bij de app in QuickBooks.
    Ik zie in QuickBooks geen optie om de app los te koppelen
    In QuickBooks staat achter de app geen optie om te ontkoppelen
    Bij de app in QuickBooks staat geen knop om te ontkoppelen.
    .done =
        bij de instellingen van de app stond hij
        knop gevonden binnen het programma zelf
        daar zat het verstopt
        vanuit de app losgemaakt
        settings geopend, disconnect gezien
        ah ja, daar
        in de instellingen van de app stond hij
        gevonden in de app zelf
        De knop bevond zich bij de app-instellingen.
        ja daar zit het
        ok gezien
        terug, ik heb em
        onder het tandwiel van het programma
        de leverancier had de ontkoppelknop in zijn eigen instelingen verstopt
        losgemaakt via hun eigen scherm
        ik moest de app eerst starten en daarbinnen zoeken, daar was het
        ah, binnen in dat pakket zelf zat er een schakelaartje
        ja, bij de voorkeuren van het urenprogramma stond hij
        daar wel, en meteen gebruikt
        gevonden onder een tandwiel, dank u
        zo is het alsnog gelukt
        jawel hij zat in de app, losgemaakt
        in de instellingen zat ie
        gevonden!
        gevonden, losgekoppeld
        in de app zelf gevonden
        ja onder instellingen stond disconnect

quickbooks-revoke_connected-by-another =
    een collega heeft de app met quickbooks verbonden
    hoe neem ik een app over in quickbooks met change admin
    een collega heeft de app met QuickBooks verbonden, hoe krijg ik hem los
    quickbooks change admin van een app
    Moet ik de toepassing eerst overnemen in QuickBooks als een ander hem aansloot?
    quickbooks app van iemand die al weg is loskoppelen
    een ex-collega had het in quickbooks verbonden, nu kan ik het niet losmaken
    In QuickBooks heeft een vertrokken collega het programma verbonden. Hoe neem ik het over zodat ik het kan losmaken?
    Change Admin in QuickBooks, wanneer gebruik je dat
    quickbooks: dienst verbonden door iemand anders, ik kan hem niet loskoppelen
    Get app now klinkt als iets nieuws kopen in QuickBooks. Moet ik dat toch kiezen om een programma over te nemen?
    de app in QuickBooks is gekoppeld door iemand anders, moet ik eerst beheerder van die app worden
    een oud-collega heeft die app aan quickbooks gehangen, ik kan er niet bij
    quickbooks app van ander overnemen
    In QuickBooks staat dat iemand anders de app verbond. Hoe word ik beheerder van die verbinding?
    collega heeft de app in quickbooks verbonden
    Een ex-medewerker verbond de app met QuickBooks, hoe neem ik die over om hem los te halen?
    De vorige eigenaar verbond deze tool met QuickBooks en nu kan ik hem niet loskrijgen
    Mijn voorganger heeft de app met QuickBooks verbonden en ik kan hem niet loskoppelen
    quickbooks app is door collega gekoppeld, hoe word ik er admin van
    app hoort bij iemand die weg is, quickbooks laat mij hem niet verwijderen
    quickbooks zegt dat een ander de app verbonden heeft
    de app in quickbooks is aangesloten door een vroegere collega en ik kan hem niet lossen
    change admin quickbooks app, hoe werkt dat
    de ex-zaakvoerder heeft de app op quickbooks gezet, ik ben nu admin
    app aan quickbooks gehangen door iemand die hier al drie jaar weg is, krijg hem niet los
    Een collega die weg is heeft de app aan QuickBooks gekoppeld, ik kan hem niet loskoppelen
    quickbooks change admin app
    App is door de vorige boekhouder verbonden met QuickBooks, hoe neem ik die over om te verwijderen
    De vorige manager had Square in QuickBooks gezet, die is weg, en ik krijg hem er niet af
    Change Admin, is dat wat ik moet doen in QuickBooks om de kassa van mijn voorganger los te krijgen?
    Een collega die weg is heeft die app aan QuickBooks gehangen, nu krijg ik hem niet los
    een ex-collega verbond de app met quickbooks
    beheerder van een app in quickbooks wijzigen
    De app in QuickBooks is door mijn voorgangster verbonden, krijg ik hem toch los?
    mijn vertrokken collega heeft de app aan QuickBooks gehangen, ik krijg hem er niet af
    app in quickbooks is verbonden door een oud-medewerker, change admin?
    ik ben nu beheerder in QuickBooks maar de app is door iemand anders aangesloten
    een ex-collega koppelde de app in QuickBooks, ik kan hem niet losmaken
    collega heeft app aan quickbooks gehangen
    In QuickBooks heeft de vorige manager de app verbonden en daardoor kan ik hem niet losmaken
    De app in QuickBooks is door een ander gekoppeld en ik mag hem niet verwijderen
    mijn vennoot had die app verbonden met quickbooks en ik krijg hem niet los
    de vorige manager heeft de app aan QuickBooks gehangen en is foetsie, hoe krijg ik hem eraf
    Iemand anders verbond de app met QuickBooks, kan ik hem toch losmaken?
    In QuickBooks heeft de vorige boekhouder de app verbonden en ik kan er niets mee. Hoe krijg ik dat op mijn naam om hem los te maken?
    De QuickBooks-app is door een ex-collega verbonden, hoe krijg ik die eruit
    Mijn voorganger heeft die tool op QuickBooks aangesloten en mij laat hij er niet aan
    De app in QuickBooks is door mijn voorganger aangesloten, kan ik hem toch loskoppelen?
    QuickBooks zegt dat iemand anders de app beheert, ik wil hem loskoppelen
    De vertrokken controller koppelde het in QuickBooks, ik krijg het niet los
    quickbooks app door ander verbonden
    App in QuickBooks is door een ex-collega gekoppeld, kan ik die toch verbreken?
    De app in QuickBooks is door een oud-collega verbonden, hoe krijg ik hem toch los?
    Mijn collega heeft een app aan QuickBooks gehangen en ik moet hem eraf halen
    Iemand die weg is heeft de app in QuickBooks verbonden, hoe ontkoppel ik die toch?
    Een oud-collega heeft de app met QuickBooks verbonden, hoe haal ik die er nu af?
    De vorige boekhouder heeft de app aan QuickBooks gehangen
    Een vertrokken collega had de app aan QuickBooks gehangen, nu kan ik hem niet loskrijgen
    collega koppelde app in quickbooks
    app in quickbooks is door een ander verbonden, hoe krijg ik die los
    iemand die weg is had de app aan QuickBooks gekoppeld, hoe krijg ik hem los
    Een collega verbond de app met QuickBooks, hoe neem ik dat over?
    Mijn compagnon heeft de app in QuickBooks verbonden, kan ik hem loskoppelen?
    De app in QuickBooks is door een ander verbonden, wat is Change Admin?
    Een oud-collega verbond het programma met QuickBooks, kan ik het dan alsnog loskoppelen?
    .done =
        overgenomen met change admin
        nu ben ik de beheerder van de koppeling
        get app now gedaan en gewisseld
        staat op mijn naam
        overname gelukt
        eigenaar gewijzigd, daarna losgekoppeld
        overgenomen, nu ben ik het
        change admin gedaan
        De koppeling staat nu op mijn naam.
        ok ik heb hem overgenomen
        app opnieuw opgezocht en admin gewisseld
        klaar, en nu loskoppelen
        de ex-controller is er als eigenaar afgehaald, ik sta er nu
        gelukt zonder mijn voorganger
        via find apps en get app kon ik de zaak naar mij toe trekken
        ja dat werkte
        staat nu op mijn naam, ik kan door
        overgenomen van mijn voorganger, dat ging vlot
        nu laat ie het me wel doen
        hij is van mij, en weg is ie
        even zoeken in die winkel, maar de wissel is gemaakt
        overgenomen
        Change Admin aangeklikt, staat op mijn naam
        weer naar de vorige
        hij staat nu op mij
        change admin gedaan, nu sta ik erbij
        overgezet op mijn naam
        admin omgezet, nu loskoppelen

quickbooks-revoke_older-screen =
    mijn quickbooks ziet er anders uit
    ik heb my apps in quickbooks
    mijn QuickBooks heeft geen Overview maar My Apps
    quickbooks scherm ziet er ouder uit, er staat Action
    Bij ons ziet het menu van QuickBooks er anders uit; hoe heet het daar?
    oude quickbooks layout apps
    mijn quickbooks ziet er anders uit, er staat my apps
    Mijn QuickBooks heeft geen Overview, alleen My Apps. Hoe werkt het daar?
    Action naast de app in QuickBooks, is dat de oude versie
    menu van QuickBooks ziet er bij mij anders uit dan beschreven
    QuickBooks met My Apps en een Action-menu, hoe koppel ik daar los
    De stappen voor QuickBooks noemen een menu dat ik niet heb. Bestaat er een oudere versie?
    mijn quickbooks ziet er ouder uit, geen 'apps' maar 'my apps'
    oude quickbooks lay-out
    Op mijn scherm van QuickBooks staat naast de app iets als 'Action'. Is dat waar ik moet zijn?
    Bij mij staat My Apps en een kolom Action in QuickBooks
    quickbooks bij mij heeft nog het oude menu, waar zit ontkopelen dan
    Bij mij heet het My Apps in QuickBooks en ik zie geen Overview
    quickbooks ziet er anders uit, er staat Action naast de app
    oude versie van quickbooks scherm, waar zit loskoppelen
    mijn quickbooks heeft 'my apps' en geen overview
    ander scherm in quickbooks, ik zie Action naast de app
    oude lay-out quickbooks app verwijderen
    Mijn QuickBooks ziet er anders uit, ik heb My Apps en Action
    oude quickbooks scherm, waar zit disconnect
    Scherm van QuickBooks komt niet overeen met de uitleg over apps
    Bij mij heet het in QuickBooks My Apps en er staat Action naast de kassa
    Mijn QuickBooks heeft geen Overview onder Apps, alleen My Apps
    in mijn quickbooks staat Mijn apps met een kolom Actie, anders dan in jullie uitleg
    mijn quickbooks heeft nog my apps met action
    In mijn QuickBooks heet het nog My Apps en ziet alles er anders uit
    bij mij heet het My Apps met Action in quickbooks
    QuickBooks met ouderwets scherm, waar is de loskoppelknop
    in mijn QuickBooks staat My Apps en Action in plaats van Overview
    quickbooks oud scherm
    Bij mij heet het in QuickBooks My Apps en is het scherm anders
    Mijn QuickBooks toont 'My Apps' met Action, klopt dat
    in mijn quickbooks staat er My Apps en Action, niet wat ik overal lees
    Mijn QuickBooks ziet er ouderwets uit, waar maak ik daar een tool los?
    Mijn QuickBooks heeft My Apps in plaats van Apps, is dat een oudere versie en waar koppel ik dan los?
    Bij mij staat in QuickBooks 'My Apps' en 'Action', niet wat ik elders lees
    Mijn QuickBooks heeft nog My Apps, hoe haal ik daar iets weg
    quickbooks my apps action oud scherm
    Bij mij heet het in QuickBooks My Apps en ziet het er ouderwets uit, hoe koppel ik daar los
    Ik zie in QuickBooks My Apps in plaats van Overview, hoe ontkoppel ik dan een app?
    In mijn QuickBooks heet het Mijn apps en ziet het scherm er anders uit, hoe koppel ik daar los?
    Mijn QuickBooks heeft een menu My Apps en verder lijkt niets op de uitleg
    QuickBooks heeft bij mij My Apps en Action in plaats van wat jullie beschrijven
    quickbooks scherm ziet er anders uit
    mijn quickbooks ziet er ouder uit, er staat My Apps
    QuickBooks toont bij mij My Apps en Action, niet Apps en Overview
    QuickBooks toont bij mij My Apps in plaats van een overzicht
    Het QuickBooks van onze klant ziet er ouder uit en ik vind de app niet om hem los te koppelen.
    De menu's in QuickBooks zien er bij mij anders uit, waar ontkoppel ik dan de app?
    In mijn QuickBooks heet het 'Mijn apps' en zie ik een knop Actie, hoe ontkoppel ik daar?
    In QuickBooks heet het bij mij Mijn apps in plaats van Apps, waar klik ik dan?
    Mijn QuickBooks ziet er ouder uit, waar zit loskoppelen daar?
    In mijn QuickBooks staat er 'Mijn apps' in plaats van een overzicht, hoe koppel ik daar los?
    In mijn QuickBooks heet het My Apps en zie ik de genoemde menu's niet
    In mijn QuickBooks heet het My Apps en staat er Action, hoe koppel ik dan een app los?
    .done =
        onder my apps gevonden
        action aangeklikt, daar was het
        klopt, zo heet het hier
        ja nu zie ik het
        langs de oude menu's gelukt
        action, disconnect, klaar
        ja my apps, gevonden
        action geklikt
        Het stemt overeen met mijn scherm.
        ok nu snap ik het
        bij action stond disconnect
        oude scherm dus, prima
        de kolom action had ik over het hoofd gezien, nu zie ik de keuze
        zo kan ik verder
        mijn quickbooks is dus nog van de oude stempel, maar ik vind het zo wel
        klopt met wat ik zie
        ja dat klopt, bij ons heet het zo
        met die andere woorden kwam ik er wel uit
        oke dan heb ik dus inderdaad de vorige versie, gelukt
        gezien, staat er precies zoals u het nu omschrijft
        prima, die naam kende ik wel
        zo herken ik het, ja
        Action stond er en het is gelukt
        naar de stap van daarstraks
        oké top
        klopt met mijn scherm
        action gevonden
        ja my apps, en dan action, gelukt
        action staat er inderdaad naast. vort
        klopt, bij mij is het my apps
        action gevonden, disconnect staat eronder
        ja die heb ik, verder

quickbooks-revoke_which-app =
    .skip =
        naam onbekend, door
        eh... tja, weet ik niet
        dat weet alleen mijn man
        naam ontschoten, ga verder zonder
        dat kan ik onderweg niet opzoeken
        gin gedacht
        sla die vraag maar over
        een of andere kassa koppeling
