### Zo vragen lezers naar deze gids: elke regel is een voorbeeld. Niemand krijgt ze te zien.
### Een regel onder de naam van een stap leidt naar die stap. Onder een keuze of omweg staat wat mensen daar zeggen.

own-app =
    client secret kwijt
    ik ben het client secret van onze exact app kwijt
    waar vind ik de client id en client secret
    hoe registreer ik een eigen app in de App Store van Exact Online
    redirect uri klopt niet
    welke redirect url moet ik invullen bij de app
    app registreren in het App Center
    Hoe maak ik een eigen app aan voor Power BI?
    Onze ontwikkelaar vraagt een client id en secret, waar haal ik die
    De vorige it-man registreerde de app en het geheime wachtwoord ervan is zoek
    mag ik een nieuwe app-registratie maken bij Exact
    wat is een client secret en waar staat het
    callback url van onze eigen app wijzigen
    Hoe kom ik aan de sleutels voor onze eigen koppeling?
    de proefversie van Invantive for Excel werkt niet meer, ik moet een eigen app registreren
    apps.exactonline.com mijn apps beheren
    het terugkeeradres van de app is ongeldig
    waar registreer ik een applicatie om de api te gebruiken
    Ik moet een eigen app registreren maar weet niet hoe
    Waar laat ik Exact zien dat het onze eigen app is?
    nieuwe server, dus het adres van de callback is anders geworden
    client secret opnieuw bekijken
    het secret opzoeken zonder de koppeling in te trekken
    client id
    redirect url
    callback uri
    callback url
    uri ongeldig
    eigen app
    app registreren
    eigen app aanmaken
    eigen app maken
    app aanmelden in de app store
    app store
    app center
    mijn apps beheren
    invantive for excel app
    api key
    Onze programmeur is weg en niemand heeft het client secret nog.
    Het pakket vraagt een Client ID en een Client Secret. Ik heb nog nooit van die dingen gehoord. Waar haal ik ze vandaan?
    wij willen zelf een app registreren in het Exact App Center, hoe begin je daaraan
    "Callback URI is not valid", wat heb ik verkeerd gedaan?
    redirect url klopt niet zegt ie, mar ik heb hem gewoon gekopieerd
    Geachte, voor onze eigen rapportage dienen wij bij Exact een toepassing te registreren. Welke gegevens zijn vereist?
    allee, die slash achteraan dat adres, moet die er nu bij of niet
    moet je betalen om een eigen app aan te maken bij Exact?
    client sekret kwijt
    De consultant die onze registratie maakte reageert niet meer en ik heb haar geheime sleutel nodig!!
    nieuwe server, dus ook een ander terugkeeradres voor onze app bij Exact. Waar pas ik dat aan?
    kan ik een eigen OAuth-registratie maken met een gewone boekhoudlicentie
    Wij hebben zelf iets gebouwd op de API. Exact geeft bij het inloggen een fout over het adres.
    invalid_client bij het verbinden van ons zelfgemaakte script
    Is een app die ik zelf registreer zichtbaar voor andere klanten in de App Store?
    onze sleutel stond per ongeluk op github
    waar typ ik die twee lange codes in Excel?
    Power BI met eigen app: welke Redirect URI hoort daar bij
    Bij het aanmaken van onze app moet ik kiezen welke gegevens hij mag lezen. Wat raadt u aan?
    apps.exactonline.com geopend en nu zie ik enkel een winkel, geen beheer
    heb ik voor Nederland en België elk een aparte registratie nodig
    hoe vervang ik een uitgelekt secret van een zelf geregistreerde app
    De leverancier zegt "maak uw eigen app aan bij Exact". Hoe moeilijk is dat voor een niet-technisch mens?
    client id aanvragen
    localhost als redirect, mag dat van Exact?
    Hallo, ik neem een zelfgebouwde integratie over. De registratie staat bij een ander abonnement. Hoe krijg ik inzage in de id?
    eigen app testen zonder hem te publiceren
    het secret dat ik plak wordt geweigerd, ik begrijp er niks van
    iemand bij ons heeft ooit een app geregistreerd maar in welk account?
    verschil tussen zelf registreren en gewoon de app van de leverancier nemen

own-app_what-is-it-about =
    er klopt iets niet aan de registratie van onze eigen app
    vraag over onze app-registratie
    ik heb iets met een registratie maar weet niet of het om secret of redirect gaat
    zelf geregistreerde app hapert bij het verbinden, welke kant moet ik op
    codes kwijt, adres fout of nieuwe maken: waar zit mijn probleem
    het product wil app-gegevens van Exact, kies jij voor mij
    .opt-secret =
        secret kwijt
        ik ben het secret kwijt
        het geheim is weg
        client secret vergeten
        dat geheime wachtwoord van onze app, nergens meer te vinden
        de sleutel die erbij hoort is zoek
        onze programmeur is weg met het wachtwoord van de app
        nergens genoteerd dat geheim ding
        het product vraagt een secret en ik heb hem niet
        ergens in een mailtje van 2019, niet meer te vinden
        client secret foetsie
    .opt-redirect =
        callback uri is not valid
        redirect klopt niet
        het adres wordt geweigerd
        callback
        iets met een terugkeeradres dat fout is
        na het inloggen komt er een pagina met 'URI' en ongeldig
        het adres waar hij naartoe moet klopt blijkbaar niet
        we zijn naar een nieuw domein verhuisd en nu faalt hij op de redirect
        http of https, daar struikelt hij over
        Exact toont na mijn wachtwoord een klacht over de uri
    .opt-refused =
        hij weigert de gegevens
        invalid client
        gegevens fout
        geweigerd
        hij pikt de sleutels niet die ik invul
        invalid_client krijg ik terug
        ons pakket slikt het id niet
        alles ingetikt en hij zegt nee
        'onjuiste gegevens' zegt het programma na opslaan
        de combinatie zou niet kloppen
        credentials rejected
    .opt-register =
        registreren
        nieuwe app
        een eigen app maken
        proefversie
        we hebben er nog geen, moet gemaakt worden
        proefversie is verlopen, itgenexl053
        we beginnen net met maatwerk
        onze developer vraagt om een client id
        een nieuwe aanmelden in de app store
        ik wil er zelf een opzetten voor Excel
    .stuck-what-are-these =
        wat is dat
        wat betekent client id
        wat is een redirect uri
        welke gegevens zijn dat
        client id, secret, uri... ik weet niet eens wat dat allemaal is
        client-wat?
        die drie termen zeggen me niks
        wat is nou weer een redirect uri
        is een secret hetzelfde als mijn wachtwoord?
        leg uit in gewonemensentaal
    .stuck-own-or-standard =
        is dit een eigen app
        weet ik niet
        hoe weet ik of het een eigen app is
        hoe zie ik of dat er eentje van onszelf is of van een leverancier
        misschien is het gewoon die van de leverancier
        hoe weet ik of wij hem geregistreerd hebben
        we gebruiken Basecone, valt dat hieronder?
        weet niet of dit maatwerk is
        kan ik ergens zien wiens registratie het is

own-app_find-secret =
    waar klik ik om het client secret te tonen
    client secret terugvinden van een bestaande app
    kan ik het secret van onze app nog ergens inzien
    sleutel van onze registratie terugvinden in de App Store
    achter welk oogje of knopje zit het secret verborgen
    kan je een client secret na jaren nog bekijken
    in welk menu toont Exact het geheim van de app
    .done =
        gevonden
        gekopieerd
        ik heb het secret
        op tonen geklikt en in de kluis gezet
        op tonen geklikt en gekopieerd
        die lange reeks tekens heb ik nu
        secret staat op mijn klembord
        terug boven water
        ik zie hem voor me, gekopieerd in de kluis
        gevonden naast het client id
    .stuck-may-not-manage =
        ik zie dat niet
        mijn apps beheren staat er niet
        geen rechten
        ik zie dat menu voor het beheren van apps niet
        in de App Store heb ik dat menu niet
        mijn apps beheren staat er bij mij niet tussen
        ik kan inloggen daar, maar beheren niet
        waar is die knop om apps te beheren
        enkel een winkel met apps, geen eigen apps
    .stuck-app-not-listed =
        de app staat er niet bij
        hij staat er niet
        lege lijst
        de pagina is leeg, nul apps
        drie staan er, die van het rapport ontbreekt
        vorige boekhouder heeft hem gemaakt, ik zie hem niet
        onder mijn apps geen spoor van dat ding
        hij hoort hier toch te staan?
    .stuck-secret-leaked =
        het is uitgelekt
        een ander kent het
        iemand heeft het secret
        gemaild
        een oud-collega heeft het secret ook, is dat erg?
        oeps, hij stond in een mail aan de hele afdeling
        de ex-programmeur heeft een kopie
        hij staat op github, vrees ik
        kan ik een ander aanvragen omdat deze bekend is
        een extern bureau kent hem nu ook

own-app_enter-secret =
    waar plak ik het teruggevonden client secret
    moet ik opnieuw koppelen na het invullen van het secret
    secret opgezocht, in welk vakje plak ik het
    spatie meegekopieerd met het client secret, geeft dat een fout
    nieuwe sleutel ingevuld, moet iedereen weer aanmelden
    vervangt het nieuwe secret het oude in ons pakket
    .done =
        ingevuld
        opgeslagen
        geplakt
        zit erin
        geplakt zonder spaties, opgeslagen
        staat erin en opnieuw verbonden
        ingevoerd bij de instellingen
        overgezet naar het pakket
        het veld is gevuld en bewaard
        plakken gelukt
    .stuck-where-to-enter =
        waar vul ik dat in
        ik vind de plek niet
        geen veld
        in welk veld moet dat nou precies
        in welk veld hoort dat lange ding
        ik zie in ons programma geen plaats voor een geheim
        is dat bij de connectie-instellingen?
        moet dat in Exact of in de tool
        nergens een vakje 'client secret'

own-app_find-redirect =
    Callback URI 'https://onzeapp.nl/cb' is not valid
    waar staat de geregistreerde redirect uri van onze app
    welk terugkeeradres staat er bij Exact voor onze registratie
    waar lees ik de Redirect URI die ooit is opgegeven
    fout over callback, ik wil zien wat er geregistreerd staat
    adres in de App Store opzoeken van onze eigen toepassing
    .done =
        gevonden
        gekopieerd
        ik zie hem
        ik heb het adres gekopieerd
        het geregistreerde adres heb ik gekopieerd
        er staat https://app.voorbeeld.nl/callback
        terugkeeradres gevonden bij de registratie
        de url op mijn klembord
        hij eindigt op een schuine streep, zie ik
        genoteerd welk adres daar staat
    .stuck-may-not-manage =
        ik zie dat niet
        geen rechten
        mijn apps beheren staat er niet
        daar kom ik niet in, ik mis dat recht denk ik
        dat tabblad met eigen apps mankeert bij mij
        ik kom alleen in de winkel
        geen rechten om registraties te bekijken
        bij mij staat er enkel 'ontdek apps'
        waar moet 'mijn apps beheren' zitten
    .stuck-app-not-listed =
        de app staat er niet bij
        hij staat er niet
        hij staat er gewoon niet tussen, vreemd
        die app is hier niet geregistreerd zo te zien
        lijst bevat enkel een oude test
        onze koppeling zit er niet in
        is die bij een ander abonnement aangemaakt?
        zie niks van ons rapport terug in dat overzicht

own-app_make-equal =
    de redirect uri verschilt een schuine streep van de registratie
    moet de redirect uri precies gelijk zijn aan die in de app store
    http of https in de redirect, maakt dat uit
    hoofdletters in het terugkeeradres, telt dat mee
    de ene heeft www en de andere niet, welk verander ik
    hoe krijg ik beide adressen precies hetzelfde
    .done =
        gelijk gemaakt
        nu zijn ze gelijk
        aangepast
        nu zijn ze precies hetzelfde
        de schuine streep aan het eind bijgezet
        nu identiek, teken voor teken
        http veranderd in https
        www weggehaald en bewaard
        gelijkgetrokken
        in de registratie aangepast
    .stuck-which-is-right =
        welke is goed
        welke moet ik aanpassen
        weet ik niet
        maar welke van die 2 is nou goed?
        moet ik exact aanpassen of het product
        moet ik die in het product of die in Exact veranderen
        wie van de twee heeft gelijk
        welk adres laat ik staan
        ze zijn anders, maar welke moet wijken?
        is de korte of de lange de goede

own-app_compare-details =
    het product weigert onze client id en secret
    Exact zegt dat de gegevens van de app niet kloppen
    id, secret en land nalopen van onze registratie
    welke gegevens leg ik naast elkaar als invalid_client verschijnt
    kan een verkeerd land de eigen app laten mislukken
    hoe vergelijk ik zulke lange codes zonder fouten
    .done =
        vergeleken
        alles klopt
        aangepast
        nagekeken, land stond op belgie, nu nederland
        er zat een typfout in het id
        land stond op België, nu Nederland
        alle drie gecontroleerd en gekopieerd
        het secret was een oude, vervangen
        komt overeen nu
        nagekeken, één teken verschilde
    .stuck-may-not-manage =
        geen rechten
        ik zie dat niet
        ik kan de registratie niet inkijken
        beheer van apps is voor mij afgesloten
        alleen de baas kan in dat scherm
        die pagina in de App Store wordt mij geweigerd
        zonder dat menu kan ik niks vergelijken
    .stuck-app-not-listed =
        staat er niet bij
        geen app te zien
        onze app komt niet voor in dat overzicht
        niks om mee te vergelijken, hij staat er niet
        registratie onvindbaar
        ik zie andere apps maar deze niet
        onder welk abonnement is die dan aangemaakt?
        daar is het leeg bij mij
    .stuck-where-to-enter =
        waar staat dat in het product
        ik vind die plek niet
        waar zie ik die client id in het product zelf
        waar kan ik in ons pakket het id nakijken
        op welke pagina staan die gegevens in het product
        geen idee waar het programma dat bewaart
        welk scherm in de tool bedoel je
        in Excel, onder welk menu dan?

own-app_may-you-register =
    heb ik rechten nodig om een app te registreren bij Exact
    wie mag een eigen app registreren
    ben ik bevoegd om zelf een app aan te maken
    heeft onze boekhouder of wijzelf het recht om te registreren
    welke rol is nodig voor een eigen registratie
    mag een gewone gebruiker in de App Store een app toevoegen
    .opt-may =
        ja
        ik probeer het
        dat mag ik
        ik ben hoofdgebruiker
        abonnement beheren heb ik
        we gaan het gewoon proberen
        heb al eens een app aangemaakt
        beheerder hier, dus jawel
        kom maar op
    .opt-may-not =
        nee
        mag ik niet
        geen rechten
        dat recht heb ik niet
        dat mag alleen de directeur
        ik heb enkel boekhoudrechten
        ben maar een invaller
        daar ben ik niet toe bevoegd
        het hoofdkantoor beslist erover
        mij niet toegestaan

own-app_register =
    nieuwe app maken in mijn apps beheren
    welke stappen om een eigen app te registreren
    op welke knop klik ik om een nieuwe registratie te beginnen
    welke naam geef ik onze toepassing in de App Store
    moet er een logo of website bij een eigen app
    formulier nieuwe app bij Exact, wat vul ik waar
    .done =
        geregistreerd
        gemaakt
        de app is er
        aangemaakt en de codes gekopieerd
        geregistreerd onder de naam Rapportage
        app heet 'Rapportage Excel', id en secret gekopieerd
        opgeslagen, er kwam een client id uit
        nieuwe registratie staat
        aangemaakt met het adres uit de handleiding
        heb nu twee lange codes
        gefikst in de App Store
    .stuck-which-redirect =
        welke redirect uri
        wat vul ik bij redirect in
        welk adres
        wat vul ik in bij redirect uri?
        wat zet ik bij het terugkeeradres
        hij wil een url, maar welke?
        in de handleiding vind ik geen callback
        mag dat onze eigen website zijn
        mag ik localhost invullen daar
    .stuck-which-data =
        welke soorten gegevens
        scopes kiezen
        welke gegevens kies ik
        ze willen dat ik soorten data kies, welke dan
        hij vraagt om scopes aan te vinken
        moet ik financieel, crm, of alles nemen
        een hele waslijst aan rechten, wat heb ik nodig
        lezen of schrijven, wat kies ik hier
        welke categorieen zijn verplicht?

own-app_enter-details =
    waar vul ik client id en redirect uri van de nieuwe app in
    eigen app geregistreerd, wat doe ik met de client id
    registratie af, waar zet ik de id en het geheim in de software
    welke van de drie gegevens wil het product precies
    na registreren de codes overnemen in Power BI
    moet ik na het invullen ook nog inloggen
    .done =
        ingevuld
        klaar
        id, geheim en adres staan in het pakket
        gekoppeld en akkoord gegeven
        alle drie overgenomen
        ingetikt en ingelogd als de rapportgebruiker
        bewaard, toestemming verleend
        velden gevuld en verbonden
    .stuck-where-to-enter =
        waar dan
        ik vind dat niet
        geen veld
        ik vind in Excel geen scherm voor een id
        waar moeten die codes heen
        in welk menu van de tool plak ik dit
        product heeft zulke velden niet, lijkt het
        moet dit bij de leverancier of doe ik dat ergens zelf

own-app_works =
    eigen app ingevuld, werkt het koppelen nu
    hoe test ik onze eigen app-registratie
    alle codes ingevuld, hoe probeer ik of de registratie goed is
    wat zie ik als de eigen app geslaagd is
    eerste keer verbinden met onze app, wat mag ik verwachten
    mislukt of gelukt, waar merk ik dat aan met een eigen registratie
    .opt-works =
        ja
        het werkt
        gelukt
        gegevens komen binnen
        hij doet het!!
        de eerste cijfers zijn binnen
        verbonden zonder mokken
        ik zie mijn grootboek in Excel
        geen fout meer, alles geladen
        top
        ingelogd en data gekregen
    .opt-redirect-refused =
        weer callback
        zelfde fout
        redirect nog steeds fout
        de callback-fout is terug
        exact dezelfde URI-klacht als daarnet
        nog steeds dat adres dat niet deugt
        'is not valid' opnieuw
        hij struikelt weer over het terugkeeradres
        zelfde liedje met de redirect
    .opt-other-error =
        andere fout
        nee
        iets anders
        nu zegt hij invalid_grant
        een nieuwe foutcode, itgencun
        een time-out ditmaal
        application scope violated
        fout over rechten, niet over het adres
        een wit scherm met 500
    .opt-cannot-test =
        kan nu niet
        later
        kan ik vandaag niet proberen, de server ligt plat
        de rapportgebruiker is er pas maandag
        product staat op een server waar ik niet bij kan
        moet eerst de IT hebben
        dat test onze developer later
        kan het op deze pc niet draaien
        even geen gelegenheid

own-app_connected =
    onze eigen app doet het, wat bewaar ik van de registratie
    eigen app werkt, onder welke gebruiker draait hij
    onze registratie draait, waar bewaar ik het secret veilig
    wie moet weten hoe onze eigen app in elkaar zit
    moet een registratie elk jaar verlengd worden
    verbonden met de eigen toepassing, wat noteer ik voor mijn opvolger
    .finish =
        klaar
        dank je
        staat in de kluis, klaar
        werkt, meer wou ik niet
        bedankt, Excel loopt
    .opt-move-link =
        andere gebruiker
        overzetten
        hij ziet te veel, laat hem via een ander lopen
        op een gebruiker met minder rechten
        de login past niet, omzetten
        via een aparte gebruiker graag
    .opt-overview =
        welke apps hebben we nog meer
        toon alles wat gekoppeld is
        eens kijken wat er naast deze draait
        lijst van koppelingen

own-app_redirect-still-refused =
    de redirect uri is gelijk en toch is de callback niet geldig
    redirect uri met localhost wordt geweigerd
    adressen zijn identiek en hij zeurt nog over de callback
    redirect voor de derde keer aangepast en nog ongeldig
    duurt het even voor een nieuw terugkeeradres geldt
    het adres in de foutmelding is anders dan wat ik invulde
    .finish =
        ok
        ik vraag het
        adres uit de fout overgenomen
        het was localhost, ik vraag de leverancier
        dan bel ik de maker

own-app_ask-supplier =
    alle gegevens van de eigen app kloppen en toch een fout
    registratie nagekeken maar koppelen lukt niet
    id en secret kloppen, adres ook, toch weigert de software te verbinden
    wat meld ik de maker over onze mislukte eigen registratie
    mag ik het secret meesturen naar de helpdesk van het pakket
    eigen app geeft een andere fout dan redirect, wie kent die
    .finish =
        ok
        ik vraag de leverancier
        leverancier gemaild met de tekst erbij
        die bel ik wel
    .opt-reauthorise =
        laat ik eens opnieuw toestemming proberen
        eerst nog eens opnieuw akkoord proberen
        ik geef hem een verse toestemming
        opnieuw verbinden als poging
    .opt-link-stopped =
        hij liep gister nog en ineens stopte de boel
        hij werkte eerst wel en is gestopt
        vroeger ging het, nu niet meer
        plots uitgevallen

own-app_not-proven =
    eigen app ingevuld maar nog niet getest
    secret ingevuld, wanneer weet ik of het goed is
    codes staan erin, test volgt zodra de rapportagegebruiker er is
    registratie klaar maar het product draait op een andere server
    pas volgende week kan ik de eigen app uitproberen
    ingevuld zonder te verbinden, is het dan al af
    .finish =
        klaar
        later

own-app_ask-main-user =
    wie is hoofdgebruiker en kan een app registreren
    ik mag geen app registreren, wie wel
    ik kan geen app aanmaken, wie bij ons wel
    hoe vind ik de hoofdgebruiker voor de registratie
    wat geef ik de hoofdgebruiker door om een app voor ons te maken
    kan hij mij tijdelijk het registratierecht geven
    .finish =
        ok
        ik vraag het
        Marc geeft me het recht
        hoofdgebruiker doet het zelf
        gevraagd aan de directie

own-app_what-are-these =
    wat is het verschil tussen client id, client secret en redirect uri
    uitleg client id en redirect uri
    client id, dat is toch hetzelfde als een gebruikersnaam?
    waarvoor dient zo'n redirect uri eigenlijk
    leg die drie termen van een app uit in mensentaal
    wat is geheim en wat mag iedereen zien
    .done =
        duidelijk
        ok
        snap ik
        ok, secret = wachtwoord van de app
        helder uitgelegd
        nu begrijp ik die termen
        dus id is openbaar en secret niet
        aha zo zit dat
        nu kan ik verder

own-app_own-or-standard =
    hoe zie ik of wij een eigen app of die van de leverancier gebruiken voor het secret
    heb ik een client secret nodig bij een standaardapp
    hebben wij zelf iets geregistreerd of gebruiken we die van de maker
    hoe merk je dat een app zelf gemaakt is
    er is nooit om een id gevraagd, hebben wij dan een eigen app
    wie beheert de registratie van een standaardproduct
    .done =
        duidelijk
        ok
        het is een eigen app
        wij vulden zelf een id in, dus eigen
        blijkt van de leverancier
        nu weet ik welke soort
        we loggen enkel in, dus standaard
        IT zegt dat we hem registreerden
        zelfgemaakt dus

own-app_may-not-manage =
    ik zie mijn apps beheren niet in de app store
    manage my apps ontbreekt bij mij
    bij mij is er geen beheer van apps in de winkel
    waarom zie ik mijn registraties niet na het inloggen
    enkel ontdekken, niets om te beheren
    welk recht ontbreekt mij om registraties te zien
    .done =
        ok
        nu wel
        ik vraag het
        hoofdgebruiker kijkt met me mee
        recht gekregen, knop is er
        gevraagd aan de baas
        Marc heeft hem geopend op mijn scherm
        ik mag het nu
        directeur zoekt het op

own-app_app-not-listed =
    onze eigen app staat niet in de app store bij mijn apps
    de geregistreerde app is onvindbaar in het app center
    beheer opent wel maar onze toepassing is nergens
    onder welk abonnement kan onze registratie zitten
    drie apps gezien, die van het rapport niet
    registratie verdwenen uit de lijst
    .done =
        gevonden
        ok
        ander account
        stond bij het abonnement van de boekhouder
        verkeerd land, nu zie ik hem
        toch een app van de leverancier
        bij de zusterfirma stond hij wel
        kantoor heeft de registratie
        met .nl in het adres stond hij er wel

own-app_secret-leaked =
    client secret per ongeluk gemaild, wat nu
    kan iemand met ons client secret in de administratie
    secret in een mail naar de hele firma, wat te doen
    ex-ontwikkelaar bezit onze sleutel nog
    is een uitgelekt geheim gevaarlijk zonder inlog
    nieuw geheim maken nu het oude op straat ligt
    .done =
        ok
        duidelijk
        toestemming ingetrokken
        nieuwe registratie gemaakt
        oude app uitgezet
        nieuw geheim is er, oude telt niet meer
        alles dichtgezet
        vervangen en de oude weg

own-app_where-to-enter =
    waar in het product vul ik de client id in
    geen veld voor client secret in het pakket
    het product heeft geen vak voor de id, wat nu
    in welk scherm van mijn software hoort het secret
    eigen-app-gegevens invullen in Excel, onder welk tabblad
    vult de leverancier dat in of ik
    .done =
        gevonden
        ok
        veldje gevonden bij verbinding
        leverancier hielp
        zat onder geavanceerd
        handleiding had een plaatje
        onder 'eigen app gebruiken'
        daar is een vak voor

own-app_which-is-right =
    pas ik de redirect uri in het product of in de registratie aan
    twee verschillende redirect uri's, welke is de goede
    twee verschillende terugkeeradressen, wie heeft gelijk
    volg ik de handleiding of de registratie voor het adres
    pas ik Exact aan of de software bij een callbackfout
    het lange adres of het korte
    .done =
        ok
        duidelijk
        handleiding aangehouden
        de onze was goed
        registratie aangepast
        product had gelijk
        we volgen het boekje
        nu weet ik welke ik aanpas

own-app_which-redirect =
    ik weet niet welke redirect uri bij de nieuwe app moet
    waar vind ik de redirect uri die het product wil
    welk adres geef ik op, er staat niets in de handleiding
    mag de redirect onze homepage zijn
    het registratieformulier wil een url, heb er geen
    waar toont het product zijn eigen terugkeeradres
    .done =
        gevonden
        ok
        stond in de handleiding op pagina 4
        overgenomen uit het product
        leverancier mailde het adres
        staat onder het vak van het id
        gekopieerd van de helppagina
        dat adres heb ik

own-app_which-data =
    welke scopes kies ik bij de registratie van een eigen app
    soorten gegevens kiezen voor onze eigen app
    lezen of beheren aanvinken voor onze rapportage-app
    heeft een rapport ook CRM nodig bij het registreren
    te veel soorten gegevens gekozen, kan dat kwaad
    kan ik de vinkjes van de registratie later wijzigen
    .done =
        ok
        gekozen
        financieel lezen aangevinkt
        gekozen wat de handleiding zegt
        alleen het nodige
        drie vinkjes gezet
        lezen op facturen en relaties
        volgens de lijst van de leverancier
