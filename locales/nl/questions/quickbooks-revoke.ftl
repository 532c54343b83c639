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

quickbooks-revoke_for-me =
    kun jij de app bij quickbooks voor mij intrekken
    kan wegwijs dit bij quickbooks doen

quickbooks-revoke_open-apps =
    waar vind ik apps in quickbooks
    waar staat overview in quickbooks
    .done =
        ja apps staat open
        overzicht van gekoppelde programma's in beeld
        ingelogd als beheerder, overview aangeklikt
        ben er geraakt
        links in het menu gevonden
        ik zie de tegels met programma's
        check, volgende stap
    .stuck-accountant =
        wij zijn een kantoor en doen dit voor een klant
        ik zit in quickbooks online accountant
        het is de administratie van mijn cliënt
        bij mij staat firm apps, ik ben boekhouder van beroep
        hoe doet een boekhoudkantoor dat?
    .stuck-not-admin =
        mijn baas heeft de beheerdersrechten
        ik ben maar gewone gebruiker
        hij zegt dat ik geen toestemming heb
        geen admin hier
        enkel de zaakvoerder mag aan die instellingen komen

quickbooks-revoke_disconnect =
    waar zit disconnect in quickbooks
    welk pijltje naast launch in quickbooks
    .done =
        vragenlijstje ingevuld en losgekoppeld
        reden opgegeven en nog eens bevestigd
        losgemaakt, de tegel is weg
        enquête overleefd, hij is eraf
        verbroken
        twee keer geklikt zoals het moest
        ontkoppeld daarnet
    .stuck-no-disconnect =
        disconnect staat er niet in dat pijltje
        in dat uitklaplijstje zit alleen launch
        waar moet dat knopje dan zitten?
        naast het pijltje krijg ik enkel settings te zien
        er valt bij deze app niets los te koppelen
        die optie ontbreekt gewoon
    .stuck-older-screen =
        bij mij heet het my apps met action ernaast
        geen launch te zien, wel action
        uw afbeelding is anders dan mijn quickbooks
        ziet er hier verouderd uit
        ik heb een tabblad my apps
        bij ons is het menu niet zo ingedeeld
    .stuck-connected-by-another =
        een vorige collega had dit opgezet
        dat deed onze oude boekhouder destijds
        ik heb hem niet zelf gekoppeld
        hij zegt dat een andere gebruiker eigenaar is van de koppeling
        mijn compagnon zijn naam staat erbij

quickbooks-revoke_proof =
    hoe weet ik of de app echt weg is bij quickbooks
    kun je nakijken of de app nog bij quickbooks kan

quickbooks-revoke_prove-by-hand =
    hoe test ik zelf of de app nog bij quickbooks kan
    de app moet opnieuw verbinden met quickbooks
    .opt-asks-again =
        hij wil opnieuw verbinden
        de app vraagt om toestemming
        kreeg connect to quickbooks te zien
        er komt een inlogvenster van intuit
        geweigerd, hij kan er niet in
        melding: verbinding verbroken, koppel opnieuw
        token expired meldt hij
        de bonnetjesapp wil weer aangemeld worden
    .opt-still-works =
        hij doet het nog
        er komen nog gegevens binnen
        hij trekt nog steeds facturen binnen
        de onkosten van vandaag zijn weer doorgestuurd
        alsof er niks is losgekoppeld
        blijft lopen
        hij ververst zonder morren
        net nog een nieuwe klant die er vanzelf in kwam
        helaas, hij is nog volop bezig
    .opt-cannot-test =
        dat kan ik nu niet proberen
        weet ik niet
        die app staat op de tablet van mijn chauffeur
        wij hebben het contract al stopgezet en kunnen niet inloggen
        pas bij de volgende urenrun merk ik het
        zit thuis zonder toegang
        mijn collega weet hoe dat werkt, maar ze is vrij
        nu niet, later

quickbooks-revoke_disconnected =
    losgekoppeld van quickbooks, wat nu
    de app kan niet meer bij quickbooks

quickbooks-revoke_still-works =
    losgekoppeld van quickbooks maar de app werkt nog
    waarom komt de app nog binnen bij quickbooks

quickbooks-revoke_still-allowed =
    quickbooks neemt de sleutel van de app nog aan
    quickbooks laat de app nog toe na het intrekken

quickbooks-revoke_not-proven =
    losgekoppeld van quickbooks maar niet nagekeken
    later kijken of de app nog bij quickbooks kan

quickbooks-revoke_accountant =
    ik ben accountant, hoe koppel ik een app los in quickbooks
    waar vind ik firm apps in quickbooks
    .done =
        firm apps gevonden
        via de kantoorkant zie ik hem
        ok zelfde manier dus
        de eigenaar van het kantoor doet het even
        klant geopend en de app staat er
        gelukt langs die weg

quickbooks-revoke_not-admin =
    ik ben geen admin in quickbooks
    wie mag een app loskoppelen in quickbooks
    .done =
        baas is ingelogd en kijkt mee
        ik ben nu admin gemaakt
        doorgegeven aan de beheerder
        hij heeft me de rechten gegeven
        de zaakvoerder zit naast me
        gevraagd, mag

quickbooks-revoke_no-disconnect =
    ik zie geen disconnect in quickbooks
    de knop disconnect ontbreekt in quickbooks
    .done =
        bij de instellingen van de app stond hij
        knop gevonden binnen het programma zelf
        daar zat het verstopt
        vanuit de app losgemaakt
        settings geopend, disconnect gezien
        ah ja, daar

quickbooks-revoke_connected-by-another =
    een collega heeft de app met quickbooks verbonden
    hoe neem ik een app over in quickbooks met change admin
    .done =
        overgenomen met change admin
        nu ben ik de beheerder van de koppeling
        get app now gedaan en gewisseld
        staat op mijn naam
        overname gelukt
        eigenaar gewijzigd, daarna losgekoppeld

quickbooks-revoke_older-screen =
    mijn quickbooks ziet er anders uit
    ik heb my apps in quickbooks
    .done =
        onder my apps gevonden
        action aangeklikt, daar was het
        klopt, zo heet het hier
        ja nu zie ik het
        langs de oude menu's gelukt
        action, disconnect, klaar
