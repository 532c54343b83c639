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
    ons client secret ben ik trouwens ook kwijt, weet jij waar ik dat opduikel
    waar registreer ik zelf iets in die app store
    callback uri is not valid, dat staat er de hele tijd bij onze eigen app
    oke hoe maak ik dan zo'n eigen app aan, met client id en al
    hoe vraag ik een client id aan?
    hij zegt invalid client, secret zal wel fout zijn, waar vind ik het goede
    bij exact hebben we er zelf eentje geregistreerd, waar stond dat geheime wachtwoord ook weer
    hoe zit dat bij exact met een eigen client secret
    invalid redirect!! bij onze zelfgebouwde
    ligt het soms aan de registratie van onze app, hoe kijk ik de client-gegevens na
    client secret kwijt, help
    ik kom terug op een pagina met callback uri not valid
    hier staat er een die wij zelf geregistreerd hebben, hoe kom ik aan het secret
    moet ik dan ook mijn client secret opnieuw ophalen? waar stond dat
    bij exact gebruiken we een eigen registratie, die redirect uri is fout
    client secret kwijt van onze exact app
    hoe registreer ik een eigen app in de exact app store
    callback uri is not valid
    redirect uri klopt niet met exact, waar pas ik dat aan
    Wij hebben zelf een registratie gemaakt en willen het geheime wachtwoord daarvan terugvinden.
    waar staat de client id van ons eigen koppelprogramma
    apps.exactonline.com hoe maak ik daar iets aan
    het pakket vraagt om client id, client secret en redirect uri. Waar haal ik die?
    itgenexl001 in Excel
    ontwikkelaar wil oauth-gegevens voor exact, waar maak ik die
    proefversie invantive for excel werkt niet meer, eigen app nodig
    Waar vind ik de sleutel van onze zelf geregistreerde toepassing?
    terugkeeradres instellen bij exact
    de gegevens van onze app worden geweigerd, id of secret fout?
    ik moet een app-registratie aanmaken voor een maatwerkkoppeling
    geheim van de app gelekt via een mailtje
    wij bouwen zelf iets op exact, hoe krijg ik toegangsgegevens
    itgenexl053 melding
    de nieuwe server heeft een ander adres, hoe wijzig ik het in onze registratie
    Hoe komen wij aan een eigen client id bij Exact Online?
    secret opnieuw bekijken exact developer
    exact api key aanmaken
    login stuurt niet terug naar ons programma, iets met callback
    registratie van eigen toepassing, welk recht nodig
    invalid redirect na het inloggen bij exact met onze zelfbouw
    waar vind ik het client secret van onze eigen koppeling terug
    ik ben het client secret kwijt
    hoe registreer ik zelf een app bij exact?
    callback uri is not valid, help
    wij hebben een ontwikkelaar en die vraagt een client id en secret
    de redirect uri klopt niet zegt ie
    Waar vinden wij de gegevens van onze eigen app-registratie terug?
    onze programmeur wil een eigen app in de app store van exact zetten
    geheime sleutel van onze app kwijtgeraakt, is die nog op te zoeken?
    localhost als callback mag dat?
    even iets van IT: het terugkeeradres in de app-registratie is verkeerd
    ik moet ergens oauth-gegevens vandaan halen voor exact
    invalid client krijg ik, dus id of secret zal wel fout zijn
    kan ik voor ons intern script zelf iets aanmaken in plaats van via een leverancier?
    de proefversie-app van Invantive for Excel werkt niet meer, moet ik er zelf een registreren?
    hoe kom ik weer aan die sleutel van onze zelfgebouwde koppeling, die ex-collega is weg met zijn notities?
    itgenexl053, en nu?
    waar haal ik het client secret van ons zelfgebouwde programma vandaan
    Onze programmeur heeft een client id, een secret en een callback-adres nodig. Waar regel ik die bij Exact?
    hoe meld ik ons eigen script aan in de app store van exact
    De handleiding van het pakket zegt dat ik zelf iets moet registreren bij apps.exactonline.com. Hoe gaat dat?
    Callback URI is not valid
    iets klopt er niet tussen de gegevens in het product en die bij apps.exactonline.com
    itgenexl053 in Excel, proefversie voorbij
    Ik moet api-gegevens aanleveren voor onze data-analist, waar maak ik die aan in Exact?
    ons IT-bureau wil oauth credentials
    eigen integratie registreren, wat heb ik nodig
    het geheim van de zelf aangemaakte registratie is zoek
    Wij wisselen van server en dus verandert het terugkeeradres van onze maatwerkintegratie. Waar pas ik dat aan?
    waar vind ik het client secret?
    eigen app registreren
    client id opzoeken
    app registratie exact online
    api sleutel exact aanmaken
    client secret opvragen
    redirect uri aanpassen
    Hoe maak ik een eigen app aan?
    apps.exactonline.com app beheren
    client id en secret exact
    invalid redirect uri
    terugkeeradres wijzigen
    oauth gegevens exact
    client secret niet geldig
    nieuwe app registreren voor Power BI
    callback url instellen
    developer app exact maken
    secret van onze app verloren
    redirect_uri mismatch
    client sercet vergeten
    itgenexl001
    eigen api koppeling aanmelden
    app-id vinden
    ontwikkelaar wil client id hebben
    callback uri fout
    invalid client
    secret opnieuw ophalen
    vorige ontwikkelaar weg, waar staat ons client secret
    redirect uri wijzigen omdat de server verhuist
    Excel vraagt client id, waar haal ik die
    wij bouwen zelf een app, hoe registreren
    website kreeg nieuw adres, callback uri klopt niet meer
    iets anders: ons client secret, hoe zit het daarmee
    eigen app registreren of aanpassen
    Onze ontwikkelaar heeft ooit zelf een app aangemeld in de App Store van Exact. Waar beheer ik zo'n registratie?
    waar vind ik die registratie dan
    hoe krijg ik dat client secret nog terug te zien
    hoe registreer ik er zo een
    ik heb nog iets anders: hoe registreren wij een app van onszelf
    waar vind ik die registratie dan? ik moet het secret ook hebben
    waar in de app store staat onze registratie
    die sleutels, waar vind ik die van onze eigen app in Exact dan
    iets met onze eigen exact-app klopt niet
    Wij hebben zelf een app geregistreerd bij Exact en nu gaat er van alles mis met de sleutels
    client id en secret geregel exact
    iets met client id en secret van exact klopt niet meer
    De software vraagt een Client ID, Client Secret en Redirect URL voor Exact. Hoe kom ik daaraan?
    eigen exact api app hulp
    Mijn voorganger heeft een registratie gemaakt op apps.exactonline.com en ik moet die overnemen en nakijken. Wat moet ik weten?
    onze zelfgeregistreerde app geeft problemen bij het inloggen
    Power BI-consultant zegt dat we een 'eigen app registratie' in Exact nodig hebben of moeten repareren. Help?
    Ik zoek de sleutels van de app die ons bedrijf zelf bij Exact heeft laten registreren
    gedoe met de app die we zelf bij exact geregistreerd hebben
    iets met client id en secret, onze eigen koppeling
    Ik ben penningmeester en ons lid-programmeur heeft destijds zelf een registratie gedaan bij exact. Nu moet ik daar iets mee
    de consultant vraagt naar 'de gegevens van uw eigen app registratie', ik snap er geen jota van maar ik moet iets doen
    hulp bij zelf geregistreerde app van ons in exact app store
    ge moet blijkbaar een eigen registratie hebben, waar begin ik
    Wij hebben zelf een app geregistreerd bij Exact, waar regel ik de gegevens daarvan?
    eigen app instellingen exact
    Ik heb een vraag over onze eigen registratie: client id en zo
    onze applicatiebeheerder is weg en wij moeten met de zelf aangemaakte app verder, waar begin ik
    het pakket vraagt om onze eigen app-gegevens van Exact en weigert ze dan
    Hulp nodig met zelf geregistreerde app in de App Store van Exact
    iets met client id secret en redirect, snap er niks van
    Ik wil zelf een app aanmelden in de Exact App Store zodat ons maatwerk bij de cijfers kan
    Onze programmeur vraagt om een client id en secret voor Exact, hoe kom ik daaraan?
    Hoe registreer je een eigen API-toepassing bij Exact Online?
    eigen app aanmaken exact online app center
    We bouwen een koppeling in-house en hebben daarvoor een registratie nodig
    De leverancier van ons dashboard zegt dat we een eigen app moeten registreren, wat houdt dat in?
    OAuth-gegevens regelen voor een zelfgeschreven script
    Er is iets mis met de registratie van onze eigen app en ik weet niet waar te beginnen
    Waar beheer ik de app die wij zelf bij Exact hebben geregistreerd?
    Onze stagiair IT wil een Python-script laten praten met Exact, wat heeft hij nodig van mij?
    Product vraagt me om "eigen client" gegevens van Exact in te vullen en ik heb nog niets
    Invantive for Excel wil een eigen app van ons, proefversie is voorbij
    Hoe zet ik een private app op voor één bedrijf?
    Wij willen niet de app van de leverancier gebruiken maar een die van onszelf is
    Maatwerkkoppeling met Exact opzetten, inloggegevens voor de API
    Voor n8n heb ik een client ID en client secret van Exact nodig
    n eigen connector voor power bi, hoe meld ik die aan bij exact
    Ik ben de developer, zij hebben Exact, wie registreert wat en waar?
    Kan een gewone klant van Exact ook een app registreren of moet je partner zijn?
    Instellingen van onze zelf geregistreerde app bekijken of aanpassen
    De webbouwer heeft iets geprogrammeerd en wil nu sleutels van Exact Online hebben
    API key voor Exact aanvragen
    Ik moet een toepassing laten registreren voor onze magazijnrobot, kan je me daardoor loodsen?
    Hoe kom ik aan eigen OAuth credentials in plaats van de gedeelde van de leverancier
    Wij hebben zelf een koppeling laten bouwen en moeten de gegevens daarvan in orde brengen
    Zapier vraagt om onze eigen Exact-app, geen idee hoe ik die maak
    onze ict'er wil een testapp in exact
    Onze huisgemaakte integratie: registratie nakijken
    Kun je me helpen met het aanmelden van een zelfbouwapplicatie, ik ben geen techneut maar de directeur vindt dat ik het moet doen
    Ik krijg in Excel de melding dat itgenexl053 niet meer mag, de proefperiode is om. Hoe krijg ik een app van onszelf?
    Een app laten registreren op naam van ons bedrijf
    Postman gebruiken met Exact Online, wat moet ik eerst aanmaken?
    Registratie app store nodig voor eigen software van ons transportbedrijf
    Zelf ontwikkelde urenregistratie aansluiten, nog niets geregeld bij Exact
    Welke gegevens horen er bij een eigen geregistreerde app en hoe maak ik er een?
    Hoe vraag ik toegang tot de REST API voor ons eigen programma?
    Make.com en Exact, custom app opzetten
    Wij stappen af van de standaardapp en willen voor hetzelfde product een eigen registratie
    Kan ik voor elke klant van ons kantoor een eigen app-registratie doen en hoe gaat dat dan?
    De koppeling die onze IT zelf heeft gemaakt krijgt geen verbinding meer door iets met client id of callback of secret, ik weet niet welk van de drie
    Ik moet voor een maatwerkproject drie gegevens aanleveren van onze app in Exact
    Er is voor onze data-analist een private app nodig, wie of wat regelt dat
    plugin wil dat ik zelf een app registreer bij Exact
    Ik wil m'n eigen integratie tegen de Exact API draaien, hoe krijg ik een registratie
    Bij een klant moeten we hun eigen app in de App Store nazien, wat zijn de aandachtspunten?
    De jongen die onze eigen kassakoppeling bouwde is weg en nu vraagt het ding om een client secret
    Wij hebben zelf iets laten maken dat de reserveringen in Exact zet, hoe meld ik dat aan
    callback URI is not valid zegt Exact als de bakkerijsoftware verbinding zoekt
    Power BI wil een client id en secret van ons, waar haal ik die
    eigen koppeling registreren in app store exact voor ons hotel
    De zelfgebouwde webshopkoppeling van de fietsenzaak slikt de sleutels niet die ik heb ingevuld
    Onze IT'er wil een maatwerkscript voor de hotelomzet bij Exact aanmelden
    Ik ben dat geheime wachtwoord van onze zelfgemaakte kassa-app kwijt
    Wij betaalden een freelancer om onze bakkersbestellingen in Exact te zetten. Hij wil nu dat wij 'de app aanmelden'. Kan ik dat als bakker?
    Het maatwerkprogramma van de garage geeft invalid_client sinds de nieuwe server
    Hoe kom ik aan een API-sleutel voor Exact voor onze eigen webshop
    Nieuwe url van ons reserveringssysteem en sindsdien zegt Exact dat de callback niet deugt
    itgenexl053 in Excel, de trial is voorbij en wij willen onze omzet blijven ophalen
    sleutelgegevens maatwerkkoppeling kwijt na crash pc
    ons hotel wil een eigen appregistratie
    Er is iets met ons zelfgemaakte kassascript en zijn registratie, ik weet niet of het het geheim of het adres is
    De IT-partner wil een client id voor onze eigen koppeling met de koelcelregistratie
    Exact zegt dat het terugkeeradres niet bij de registratie past, ons eigen reserveringssysteem
    Waar meld je bij Exact software aan die je zelf hebt laten maken
    De drie codes van ons eigen kassascript: waar liggen die
    verkeerd client secret melding
    Ik moet voor het ticketsysteem van ons theatercafé een app registreren, zelf gebouwd
    Ons eigen kassaprogramma roept dat de callback ongeldig is
    Een vriend van de voetbal heeft voor ons een programma gemaakt dat de bestellingen van de brasserie rechtstreeks boekt, en nu zegt hij dat wij bij Exact zelf iets moeten aanmaken met een id en een geheim
    clinet secret kwijt
    Wij willen onze eigen koppeling aanmelden bij Exact voor het rapportagepakket
    Callback URI is not valid krijg ik
    De it'er van de klant vraagt om een client id en secret van Exact. Waar haal ik dat?
    itgenexl001 bij openen van Excel
    invantive excel zegt dat de proefversie-app niet meer te gebruiken is, itgenexl053
    redirect uri klopt niet volgens Exact, na verhuizing van de server
    Onze programmeur is weg en met hem de sleutel van onze interface met Exact
    pakket weigert de gegevens van onze registratie in de app store
    Waar registreer je een interface voor eigen gebruik, geen leverancier
    vroeger heette het App Center, daar had ik een app gemaakt, waar is dat gebleven
    app store exact, sleutels van onze eigen app opzoeken
    We hebben een nieuwe domeinnaam en nu struikelt het aansluiten op de terugkeer-url van onze eigen app
    Eigen app doet moeilijk maar ik weet niet of het aan het secret of aan de redirect ligt
    De klant heeft een programmeur die "onze eigen Exact registratie" nodig heeft, waar maak je die
    onze BI-man vraagt het client secreet, waar vind ik dat
    Vroeger draaide ons excelmodel op de proefversie en nu moet er een eigen aanmelding komen
    apps.exactonline.com, wat kan ik daar
    redirect uri fout bij het inloggen op ons maatwerk
    de gegevens van onze zelf aangemelde app worden niet geslikt door het pakket
    Onze systeembeheerder wil voor het datawarehouse geen app van een leverancier gebruiken maar iets onder eigen naam
    Excel: itgenexl053, wat nu
    Onze nieuwe ICT-partner moet de sleutels van de zelfgemaakte interface krijgen
    Exact client id aanvragen
    na wijzigen webadres klantportaal werkt aanmelden via onze eigen registratie niet, callback
    wij willen onafhankelijk zijn van de app van de leverancier en er zelf een aanmelden
    clientsecret nodig voor power bi connector
    Een cliënt met een handige neef die iets bouwt op Exact, wat moet ik die neef aanleveren aan codes
    ik kreeg 'redirect_uri mismatch' toen ik onze rapportage-interface aansloot
    registratie bij exact voor ons eigen programma
    Onze ontwikkelaar is vertrokken en niemand weet waar onze zelfgebouwde koppeling bij Exact geregistreerd staat
    we hebben zelf een integratie gebouwd tegen Exact maar de registratie klopt volgens mij niet
    wij willen niet meer via het account van de leverancier lopen maar met een registratie op onze eigen naam
    Waar beheren wij de OAuth-client die we destijds in het App Center hebben aangemaakt?
    oauth client exact eigen beheer
    De penetratietester vraagt wie bij ons de OAuth-gegevens van onze maatwerkkoppeling beheert, waar kijk ik dat na?
    Ons intern script heeft een nieuwe callback nodig omdat de server een andere hostnaam krijgt
    we migreren naar een nieuw domein en nu komt het inlogproces van onze maatwerksoftware niet meer terug waar het moet
    Voor onze Python-koppeling moet ik ergens een id en sleutel vandaan halen
    de consultant zegt dat wij een 'eigen app' moeten hebben voor Power BI, hoe begin ik daaraan
    ik moet onze zelfgemaakte integratie in de appstore van exact bijwerken
    Het product vraagt om drie technische gegevens van Exact en ik heb er geen een
    Vorig jaar heeft een freelancer voor ons een importprogramma geschreven dat zich met eigen gegevens bij Exact aanmeldt; nu willen we die gegevens in beheer nemen en nakijken wat er staat.
    Beste, wij zijn bezig met het overdragen van ons maatwerk aan een andere IT-partner en die vraagt waar de registratie van de koppeling met Exact te beheren valt.
    kvk-koppeling zelf gemaakt, client gegevens bijwerken
    mijn baas denkt dat we voor power bi een eigen toegang bij exact moeten aanvragen in plaats van die van invantive te gebruiken, klopt dat en waar
    hoe zit dat met zo'n zelf aangemelde applicatie, er moet iets aan gewijzigd worden maar ik ben er nooit eerder geweest
    voor het project datawarehouse heb ik oauth-credentials van onze organisatie nodig
    de sleutels voor onze eigen api-koppeling graag, waar ligt dat
    Er staat een apllicatie van ons zelf in de app store die ik moet nalopen
    Ik erf een integratie van mijn voorganger. Ze draait op een registratie van onszelf, maar verder is er niets gedocumenteerd.
    de leverancier van het rapportagepakket raadt een registratie op onze naam aan vanwege de privacy
    bij ons is het maatwerk, dus de aanmeldgegevens liggen niet bij een leverancier maar bij ons, alleen waar
    volgende week gaat onze applicatie van on-premise naar Azure en dan verandert de url waar exact naar terugstuurt
    een eigen koppeling bij exact, wat komt daar qua registratie bij kijken
    De app store van Exact, daar zou onze interne tool in staan. Ik moet daar iets aan rechtzetten.
    oauth app beheren exact
    kunde gij mij zeggen waar da wij onzen eigen client bij exact moeten beheren
    eigne app exact onderhoud waar
    Onze vrijwilliger-programmeur heeft zelf iets laten registreren bij Exact en nu vraagt het programma om een geheim
    We willen een eigen app aanmelden voor ons rapport, hoe gaat dat?
    Callback URI is not valid, krijg ik als ik onze eigen app wil verbinden
    Waar vind ik het client secret terug? De jongen die het deed is weg
    Het programma vraagt client id en client secret, dat heb ik nog nooit gezien
    itgenexl001 in Invantive for Excel, moeten we nu zelf een app aanvragen?
    Ons IT-bedrijf zegt dat de redirect URI niet klopt met wat er geregistreerd is
    De app is bij ons zelf geregistreerd en weigert nu de gegevens die ik intik
    Een neef heeft een koppeling voor de fanfare geprogrammeerd en nu klaagt die over callback
    Wij moeten voor Invantive een eigen registratie doen, waar en wat?
    Onze zelf aangemelde app accepteert zijn eigen gegevens niet meer sinds we van server wisselden
    De consultant vroeg mij om het secret uit de App Store te halen
    Wij zijn van plan voor de bibliotheek een eigen koppeling te laten registreren
    Ons programma vraagt om een app-sleutel van Exact die de vorige IT'er heeft aangemaakt
    clent secret kwijt hoe vind ik da
    Onze penningmeester-programmeur is vertrokken met alle sleutels van de zelf aangemelde app
    Het product wil dat wij zelf een app-registratie bij Exact aanmaken, ik snap er geen jota van
    Melding over callback bij onze zelfgeregistreerde koppeling na verhuizing van de website
    Wij hebben voor de vereniging zelf iets geregistreerd in het App Center destijds, en moeten nu bij die gegevens
    Er is iets mis met de registratie van onze eigen app, maar of het nu secret of callback is weet ik niet
    we willen zelf een koppeling bouwen tussen ons planbord en Exact, waar melden we die aan
    Onze programmeur vraagt om een client id en secret, waar haal ik die vandaan
    redirect uri wijzigen nadat we van domein zijn veranderd
    De vorige IT'er had een app geregistreerd, de sleutels zijn nergens te vinden en het nieuwe pakket vraagt erom
    start-up hier: wij willen onze eigen integratie draaien op exact, hoe registreer je zoiets
    invantive for excel itgenexl053
    proefversie zegt dat ik een eigen app moet aanmaken
    het pakket weigert de client gegevens die ik heb ingevuld
    api sleutel aanmaken exact online
    server verhuisd naar nieuwe url en nu pakt het inloggen niet meer want het terugkeeradres klopt niet
    Hoe maak ik een eigen toegang voor ons zelfgeschreven magazijnprogramma?
    waar registreer ik een applicatie bij Exact
    we moeten van de leverancier een 'eigen app' gebruiken ipv die van hun, hoe zet je dat op
    Onze developer is ermee gestopt en wij hebben het app-wachtwoord nodig voor zijn opvolger
    terugkeeradres komt niet overeen
    het pakket vraagt client id, client secret en callback. help
    exact online api toegang regelen voor start-up
    na migratie naar azure klopt de callback niet meer
    invalid_client bij het verbinden van ons eigen tooltje
    Ik krijg in Excel de melding dat de proefperiode-app niet meer gebruikt mag worden en dat ik er zelf één moet maken
    er is iets met onze zelf aangemelde app maar ik weet niet of het aan het secret of aan het adres ligt
    wij zijn een softwarebedrijfje en willen inloggen via exact testen, waar maak ik de app aan
    sleutels van onze eigen koppeling zoek
    de url in ons pakket is veranderd van http naar https en sindsdien weigert Exact het inloggen met een callback-fout
    Hoe komt een start-up aan inloggegevens voor de API van Exact?
    maatwerk: geheime sleutel van de koppeling vergeten
    redirect url mismatch
    we gaan van testserver naar productie, het terugkeeradres in de registratie moet dus anders
    het WMS wil een 'client-id', wat en waar is dat
    eigen registratie maken ipv die van de leverancier
    ons tooltje meldt callback uri not valid sinds het nieuwe domein
    app aanmaken in exact app store
    Mijn neef bouwt een planbord voor ons en wil gegevens uit Exact lezen. Hij zegt dat ik iets moet 'registreren'.
    secret verlopen of weg, hoe kom ik aan het juiste
    proefversie invantive excel werkt niet meer, eigen app nodig
    wat moet ik doen als een pakket om een eigen sleutel van Exact vraagt
    ontwikkelaarssleutel exact
    Callback URI https://planner.bouwbv.nl/exact is not valid
    ons intranet moet met exact praten, app aanvragen
    Onze vorige developer heeft het client secret nooit doorgegeven en nu is zijn laptop gewist
    Wij zijn een jong bedrijf en bouwen een tool die orders in Exact zet. Op de site van Exact word ik niet wijs. Welke stappen zijn nodig om onze app bekend te maken bij ons eigen abonnement?
    verkeerde redirect in registratie
    geheime sleutel vergeten, oude beheerder is weg, WMS wil hem hebben
    Ontwikkelaar vraagt het client secret van onze koppeling en ik weet niet waar dat staat
    we willen een eigen koppeling bouwen tussen onze shop en Exact, wat moet ik aanvragen
    Callback URI is not valid na de verhuizing van de webshop naar een nieuw domein
    de middleware wil een client id en client secret van exact
    hoe registreer ik een app in de app store van exact voor eigen gebruik
    redirect uri klopt niet zegt exact
    secret kwijt na serververhuizing
    De webbouwer is failliet en niemand heeft het geheime sleuteltje van de koppeling
    nieuw domein voor de shop en nu weigert Exact de terugkeerpagina
    invalid client bij onze zelfgemaakte koppeling
    itgenexl001 in de excel
    ik moet zelf een registratie doen voor de proefversie van Invantive voor Excel ermee kon stoppen, itgenexl053
    nieuwe middleware wil 'een app registratie van uw organisatie'
    de koppeling is door een student gemaakt, nu moet ik bij de sleutels
    sinds we https verplicht hebben klopt de terugkeerlink niet meer met exact
    zelf een exact app aanmaken voor mijn webshopscript
    wachtwoord van de app (niet van de gebruiker) opzoeken
    iets met onze eigen exact-registratie klopt niet, secret of redirect, weet niet welk
    De vorige programmeur gaf ons een zip met alles erin behalve het secret
    we willen niet afhankelijk zijn van de app van een leverancier en er zelf een hebben bij Exact
    callback fout na overzetten van staging naar live
    De handleiding van onze middleware begint met: maak een app aan in de Exact App Store. Ja, hoe dan?
    eigen app registreren exact
    redirect uri fout
    apps.exactonline.com registratie client id
    itgenexl001 itgenexl053
    trial app invantive excel werkt niet meer
    client id secret redirect allemaal opnieuw invoeren
    server verhuisd, redirect uri moet anders
    de ontwikkelaar die onze koppeling bouwde is weg en niemand heeft het secret
    gedoe met eigen app, secret of redirect weet niet
    secret kwijt eigen koppeling
    redirect fout eigen app
    aanmelden eigen app
    client id aanvragen exact
    maatwerk koppeling bouwen, registratie bij exact nodig
    onze maatwerkapp zegt invalid redirect sinds de verhuizing naar de nieuwe server
    onze softwarebouwer vraagt om een client id en secret van exact, waar haal ik die vandaan
    invantive voor excel meldt dat de proefapp niet meer mag en dat ik iets moet registreren
    eigen registratie app store
    callback fout bij inloggen eigen portaal
    apps.exactonline.com hoe werkt
    client id en secret invullen bij invantive
    registratie controleren exact eigen koppeling
    Callback URI is not valid, zegt Exact als ik ons zelfgebouwde hotelportaal wil verbinden
    Ik ben het client secret kwijt van de app die we zelf geregistreerd hebben
    Hoe registreer ik voor onze klinieken een eigen app bij Exact?
    Het kassaproduct vraagt om een client id en een secret van onszelf
    onze zelf geregistreerde app accepteert de gegevens niet
    de ontwikkelaar is weg en heeft het secret meegenomen, hoe kom ik daar weer aan
    Invantive for Excel geeft itgenexl053, ik moet iets zelf registreren?
    redirect uri klopt niet na verhuizing van onze ledenportaal naar een ander domein
    Wij maken zelf een app voor de festivals en willen die in de App Store van Exact zetten voor eigen gebruik
    De website van de dierenkliniek praat via een eigen geregistreerde app met Exact en nu klaagt hij over een callback
    Voor een eigen script wil ik een client id aanvragen
    client secret onvindbaar en de bouwer neemt niet op
    We willen de hotelkoppeling via onze eigen registratie laten lopen in plaats van via de leverancier
    fout bij verbinden: redirect uri mismatch
    Onze stagiair bouwt een bonnenlezer en heeft daarvoor gegevens uit de App Store nodig
    Secret kwijtgeraakt bij de serverwissel
    Ons reserveringssysteem is maatwerk en wil client-gegevens uit Exact, waar maak ik die aan?
    Wij hebben een eigen app geregistreerd bij Exact en het client secret is zoek
    Waar vind ik de client id van onze zelf geregistreerde koppeling
    hoe maak je een app-registratie aan voor ons datawarehouse
    onze ontwikkelaar vraagt om een redirect url, ik snap er niks van
    invalid redirect uri bij inloggen
    secret kwijt, IT'er vertrokken, zelfgebouwde koppeling
    De trial-app van Invantive for Excel mag niet meer, we moeten een eigen registratie doen
    ticket: client credentials worden niet geaccepteerd door de etl-tool
    App Store Exact: manage my apps, nieuw aanmaken, wat vul ik in?
    Onze BI-man wil een client id en secret van Exact
    Na verhuizing van de server klopt het terugkeeradres van onze eigen integratie niet meer
    wij bouwden zelf een koppeling en Exact herkent de gegevens niet
    Onze eigen app hapert in de registratie, het kan secret of url zijn
    De partij die onze maatwerkkoppeling bouwde wil dat wij zelf een app registreren. Ik ben controller, geen programmeur.
    Wij kregen een formulier met client-id, geheim en terugkeeradres in te vullen voor ons ETL-pakket
    geheim van de eigen koppeling opvragen
    Callbackadres moet anders omdat ons domein wijzigt
    Na de domeinwijziging zegt het inlogscherm dat de callback niet geldig is
    registratie van onze zelfbouw in de App Store nakijken
    de bouwer van onze integratie is failliet, wij hebben alleen nog de software; hoe komen we weer aan het secret
    Excel-addin zegt dat de proefapp niet meer gebruikt kan worden
    client id + secret + uri: onze zelf aangemaakte registratie opnieuw invoeren in het product
    onze neef heeft een programmaatje gemaakt en het client secret is zoek
    Callback URI is not valid staat er als ik wil koppelen
    ik moet een eigen app registreren voor Invantive, hoe gaat dat
    waar vind ik client id en client secret terug in Exact
    redirect uri klopt niet zegt hij
    De man die onze webshop bouwde vraagt een 'client id' uit Exact, geen flauw idee
    itgenexl001 in Excel, moet ik nu zelf een app aanmaken?
    Secret kwijt, papiertje weggegooid, wat nu
    hoe maak ik in de App Store van Exact een app van onszelf aan
    Wij willen een eigen koppeling bouwen met een student informatica, die moet iets registreren bij Exact
    Het product neemt onze gegevens niet aan, secret en id ingevuld en nog weigert het
    De student die onze tool bouwt kan niet verder: 'I need the client secret'. Waar halen we dat?
    Exact zegt dat de redirect niet geldig is als ik onze eigen koppeling start
    zelf een app aanmaken in exact voor excel invantive na proefperiode
    wij zijn aan het prutsen met een eigen programmaatje en Exact weigert de sleutel
    bij het koppelen van de software die mijn zoon schreef krijg ik 'callback' en dan niet geldig
    waar in Exact maak je een eigen toepassing aan zodat een student ermee kan werken
    leverancier zegt: maak zelf een app en geef mij de drie codes
    client secret weg, pc gecrasht, kan ik het ergens nog zien?
    itgenexl053 en een proefversie die niet meer mag
    de programmeur is weg en zijn koppeling doet 'invalid client', hebben we nu een nieuw secret nodig?
    mijn zoon wil een programmaatje schrijven op Exact, ze vragen iets met een redirect
    kan ik een client secret opnieuw bekijken of is dat maar één keer te zien
    Exact weigert de terugkeerpagina van onze zelfgemaakte koppeling
    Hoe registreer ik een eigen app bij Exact?
    Waar vind ik de client id van onze app?
    De redirect URI klopt niet
    We bouwen zelf een koppeling, hoe meld ik die aan?
    eigen app registreren app store exact
    itgenexl001 bij Invantive for Excel
    Ons eigen programma wordt geweigerd: verkeerde client gegevens
    Redirect url aanpassen van eigen app
    Onze programmeur heeft een client id nodig voor Exact
    Invantive vraagt om een eigen app, hoe maak ik die?
    De callback-url wordt niet geaccepteerd
    Het secret van onze eigen integratie opzoeken
    Client secret opnieuw zien in de App Store
    Wij hebben voor de klant in 2021 een eigen app aangemeld in de App Store en het client secret is met de beheerder verdwenen. Hoe komen we daar weer aan?
    Bij het verbinden krijgt onze cliënt callback URI is not valid. De registratie is van henzelf. Waar vergelijk je dat?
    Voor Invantive for Excel moet de klant een eigen app registreren, want de proefversie geeft itgenexl053. Hoe begint hij?
    Onze ontwikkelaar vraagt om client id, secret en redirect van de klant. Waar vindt een gewone administrateur die?
    De server is verhuisd en nu klopt het terugkeeradres van onze zelf aangemelde app niet meer. Waar pas je dat aan?
    Klant wil niet langer via onze registratie lopen maar via een van hemzelf. Wat moet hij doen bij Exact om er een te maken?
    De ontwikkelaar heeft een nieuwe server en vraagt ons als accountant of wij het terugkeeradres in de registratie van de klant kunnen wijzigen. Waar is dat?
    Het product zegt invalid client bij onze eigen registratie. De vorige consultant heeft alles met de hand overgetikt. Wat leg ik naast elkaar?
    Wij zijn twee jaar geleden als kantoor begonnen met een eigen registratie voor rapportages, en het wachtwoord van die app, zeg maar, is zoek.
    Hoe leg ik cursisten uit hoe je bij Exact een applicatie van jezelf aanmeldt, wat je invult en wat je terugkrijgt?
    Klant krijgt in de proefversie van de Excel-invoegtoepassing itgenexl001 en moet blijkbaar zelf iets registreren.
    klant heeft eigen app bij exact maar client secret kwijt, hoe terugvinden
    Een leverancier wil dat onze klant voortaan een eigen registratie gebruikt in plaats van de zijne, en stuurt een lap Engelse tekst. Wat moet de klant doen?
    De beheerder van ons zelf aangemelde programma is overleden; niemand weet waar het client secret staat. Kan dat weer opgezocht worden?
    Een ZZP-programmeur bouwde iets voor onze klant en wil nu weten onder welke sleutel het bij Exact bekendstaat. Waar kan de klant dat inzien?
    De man die onze API-koppeling bouwde is weg en de geheime sleutel uit de Exact App Store heeft niemand meer
    callback uri is not valid, bij het koppelen van ons zelfgebouwde dashboard
    Het WMS vraagt een client id en nog twee dingen van Exact, waar haal ik die vandaan
    Ik wil zelf een app aanmelden bij Exact zodat Power BI rechtstreeks kan lezen
    We zijn met het dashboard verhuisd naar een nieuw webadres en sindsdien weigert Exact terug te sturen na het inloggen
    redirect uri klopt niet zegt de fout, er zit verschil tussen wat ik invulde en wat Exact kent
    De trial van Invantive for Excel is voorbij, itgenexl001, er moet een eigen registratie komen
    Onze CRM-bouwer wil dat wij een registratie op naam van ons bedrijf maken bij Exact, hoe pakken we dat aan
    invalid client bij het verbinden, volgens mij heb ik de sleutel verkeerd overgenomen
    Nieuwe server voor de urenregistratie, ik moet het client secret opnieuw invullen maar heb het niet
    Onze stagiair gaat een koppeling in Python schrijven, hoe komt hij aan sleutels voor Exact
    Wij zijn van bureau gewisseld en de nieuwe vraagt om onze drie Exact-gegevens, het oude bureau geeft ze niet
    Om met Postman te testen heb ik een id en een geheim nodig van Exact, hoe kom ik daaraan
    Data-team wil niet meer via de app van de leverancier maar via een op onze naam, hoe zet je dat op
    Na inloggen komt er een foutpagina dat de callback niet geldig is; ons subdomein is veranderd
    Het geheim dat ik invul wordt geweigerd, wellicht met een spatie erachter gekopieerd
    exact app registreren voor python script hoe
    Op het oude adres http, nu https, en sindsdien zegt Exact bij het koppelen dat het adres niet mag
    We gaan migreren naar een andere server: wat van onze eigen Exact-registratie moet mee
    De data-engineer wil rechtstreeks de REST API van Exact aanspreken, wat moet hij daarvoor aanvragen
    Wij hadden sinds 2022 iets in het App Center staan, waar is dat gebleven en kan ik het geheim nog lezen
    Koppelen lukt niet omdat het pakket een callback stuurt die Exact niet herkent
    Ons zelfgemaakte ding moet naar acceptatie, andere url, Exact klaagt
    Hoe kom ik van de leveranciersapp af en ga ik over op een registratie die van ons is
    client id kwijt, secret kwijt, pakket opnieuw geinstalleerd
    Het MES kent alleen 'bring your own app' en wil sleutels van Exact, wie maakt die
    Na een naamswijziging van ons bedrijf is ook het callback-adres anders, Exact weigert
    De rittenapp laat ons kiezen: 'gebruik onze app' of 'gebruik eigen Exact-app'. Hoe maak ik die eigen
    We zijn het client secret kwijt van onze zelf aangemelde integratie
    Invantive vraagt om een client id, waar haal ik die
    Die lange geheime sleutel van onze registratie zat in het hoofd van een vertrokken developer
    redirect uri klopt niet volgens exact
    itgenexl053 in Invantive for Excel
    De proefversie houdt op en ik moet een eigen registratie maken, zei de helpdesk
    client id en secret worden niet geslikt door het product
    Wij bouwen zelf iets op Exact en moeten ons daar ergens aanmelden
    Onze zelfbouw geeft na het aanmelden een fout over de callback
    Wat heb je nodig om zelf iets te registreren bij Exact zodat Invantive ermee werkt
    Nieuwe ontwikkelaar kan het secret van onze registratie niet meer vinden
    client secret weg, hoe krijg ik hem terug te zien
    Onze ontwikkelaars willen iets eigens registreren bij Exact, hoe gaat dat
    Mag ik zelf een app registreren bij Exact of moet dat via een ontwikkelaar?
    Is het erg dat ik het client secret kwijt ben? Kan ik het nog ergens terugzien?
    Callback URI is not valid, wat moet eerst kloppen?
    Het product weigert onze client id, in welke volgorde controleer ik dat?
    Wat gebeurt er als ik de redirect uri in de app store aanpas
    Onze ontwikkelaar is weg en niemand heeft de geheime sleutel van onze registratie
    proefversie invantive excel geeft itgenexl001, moet ik nu zelf iets registreren?
    Moet ik onze koppeling opnieuw opzetten als het client secret zoek is?
    Eerst registreren, dan invullen, dan koppelen? Wij willen een eigen app voor ons datawarehouse.
    Mag een andere consultant onze bestaande app-registratie gebruiken, en hoe vindt hij het secret terug?
    reditect uri mismatch exact, wie moet dat fixen wij of zij
    Kunnen we het client secret vervangen of tonen zonder dat de productie stilvalt? We zijn het kwijt.
    In het product staan drie lege vakjes: client id, client secret, redirect URI. Waar haal ik die vandaan
    'Callback URI is not valid' staat er als ik wil inloggen
    Ik zie itgenexl053 in Excel en er staat iets over een eigen app maken
    Op het scherm alleen bolletjes bij het secret, ik heb het nodig en heb het nergens genoteerd
    invalid client, zegt ons zelfgemaakte programma
    onze programmeur is weg en niemand weet het geheime sleuteltje van de app meer
    De programmeur stuurt mij een scherm met 'redirect mismatch', hij zegt dat ik het in Exact moet goedzetten
    Ik moet voor het nieuwe rapportagepakket een eigen registratie aanmaken op apps.exactonline.com
    Onze app heeft een sleutel nodig die alleen uit een rij sterretjes bestaat
    De leverancier vraagt ons 'een eigen app te registreren', ik ben administratief medewerker en schrik
    Onze ontwikkelaar is vertrokken en met hem het geheim van de registratie, waar vinden we dat terug
    Na de verhuizing naar een nieuw domein zegt Exact dat de Callback URI niet geldig is
    Wij kregen itgenexl001 in Excel nadat de proefperiode voorbij was
    De webbouwer vraagt na de migratie om client id en secret, die heeft ooit iemand opgeschreven
    Vorige week is onze site van http naar https gegaan, sindsdien weigert Exact ons terug te sturen
    We bouwen sinds januari zelf een koppeling en moeten die ergens aanmelden bij Exact
    De server werd vernieuwd en de instellingen waren weg, product wil nu drie gegevens van onze app
    het briefje met de client secret is weg na de verbouwing
    Leverancier adviseerde vorige maand om een eigen app te registreren in plaats van die van hun
    Wij zijn na de hostingwissel onze koppelgegevens kwijt, de registratie bij Exact bestaat nog
    Invantive for Excel zei ineens itgenexl053 na de proefmaand
    Er kwam een nieuw productiedomein en inloggen via Exact eindigt nu met een klacht over de callback
    De zelfbouw van onze vorige programmeur moet op een nieuw systeem, daar wordt om id en secret gevraagd
    Onze zelfgebouwde tool staat sinds de migratie op een ander webadres en nu mag hij na het inloggen niet terugkomen van Exact
    De trainer liet ons voor het oefenen een eigen app aanmelden, voor het echt willen we het nu goed doen
    secret kwijt sinds crash van de server, eigen app
    wij willen onze eigen app registreren in plaats van die van de leverancier
    client secret kwijt, ik wil niet opnieuw beginnen
    redirect uri klopt niet, hoe krijg ik dat goed
    het product wil een client id en ik heb er geen
    waar maak ik een eigen koppeling aan in de App Store van Exact
    onze programmeur vertrok zonder het secret achter te laten
    eigen registratie voor power bi maken
    de client-gegevens worden geweigerd door het programma
    ik wil niet langer via de app van de leverancier, maar via een registratie van onszelf
    callback adres wijzigde na de verhuizing van de server en nu weigert Exact het
    onze eigen registratie moet een ander terugkeeradres krijgen
    eigen app in App Center, waar is het wachtwoord van de app gebleven
    wij bouwen zelf iets en hebben daar sleutels voor nodig van Exact
    redirect uri klopt niet exact
    eigen app registreren app store
    client id en secret opvragen
    exact app center eigen registratie
    itgenexl053 excel
    zelf app aanmelden bij exact
    invalid client exact
    nieuwe registratie voor maatwerkkoppeling
    clientsecret vergeten waar staat
    developer gegevens app exact inzien
    redirect url aanpassen registratie
    oauth client aanmaken
    registratie app kwijt, secret opzoeken
    wij willen eigen client id
    php script koppelen aan exact, sleutels nodig
    Waar heb ik dat geheim van de app gelaten?
    Hoe kom ik aan een client id?
    cliënt secret vergetten
    redirct uri fout
    Wat heb ik nodig om onze eigen applicatie met Exact te laten praten, moet ik die ergens aanmelden?
    Client secret kwijt, is dat een ramp of kan ik hem terugvinden?
    Het product weigert onze client id en secret, welke van de twee is fout?
    onze zelf geregistreerde app doet het niet na de verhuizing naar een nieuw domein, iets met de callback
    Callback URI is not valid, ligt dat aan ons of aan Exact
    itgenexl001 verschijnt in Excel, moet ik nu iets registreren?
    Wij willen geen app van de leverancier maar een registratie op eigen naam, hoe begin je daaraan
    Is het slim om zelf een app te registreren of nemen we die van de leverancier? En als we het doen: hoe?
    De callback van ons product en die in de App Store zijn verschillend sinds de overstap op https
    Wie kan bij ons het geheime sleuteltje van de eigen integratie terugvinden
    Wie van ons heeft de sleutel van de eigen registratie, en kan hij opnieuw getoond worden?
    Onze ontwikkelaar heeft een client id nodig voor Exact, waar haal ik dat vandaan?
    Ik moet een eigen registratie doen in de App Store van Exact, hoe gaat dat
    Het wachtwoord van onze API-app is nergens meer te vinden
    Callback URI is not valid krijg ik na het inloggen
    client secret zoek
    In het programma moet ik client id, secret en nog iets met redirect invullen, waar staan die?
    We willen ons eigen maatwerk op Exact laten inloggen, wat moet ik daarvoor aanmelden?
    De IT'er die alles registreerde is weg en nu vraagt het nieuwe systeem om het secret
    Na verhuizing van onze server klopt het terugkeeradres niet meer in de app-registratie
    invalid_client bij het ophalen van een token, de sleutels zijn volgens mij goed
    Ik zie itgenexl001 in Excel en het zegt iets over de proefversie
    Voor onze interne BI-tool moet er volgens de leverancier een app op onze naam worden aangemaakt
    n8n wil een OAuth-client voor Exact Online, hoe kom ik daaraan
    Ons product weigert de gegevens van de registratie en zegt dat ze ongeldig zijn
    Waar registreer ik zelfgebouwde software zodat die bij Exact mag?
    redirect_uri mismatch exact online
    De website is van http naar https gegaan en sindsdien komt het inloggen op Exact niet terug bij ons
    We stappen over op een ander domein, moet ik dan iets aanpassen bij de app die we zelf registreerden?
    mijn zelfgeschreven script mag niet meer inloggen want de sleutel zou fout zijn
    Hoe vraag ik API-sleutels aan bij Exact voor ons eigen programma?
    Wij hebben een eigen app bij Exact staan en ik moet het geheim daarvan in een nieuwe server zetten
    Waar vind ik het 'application secret' terug van onze koppeling die we zelf hebben aangemaakt
    Make.com vraagt om client-gegevens van Exact, hoe krijg ik die?
    De programmeur zegt 'maak even een app aan bij Exact en stuur mij de sleutels', en nu?
    We willen een koppeling die op naam van ons bedrijf geregistreerd staat, niet van de leverancier
    Op de testserver werkt inloggen wel, op de nieuwe url krijgen we een fout over de callback
    Ik heb de sleutel verkeerd overgetikt denk ik, waar kan ik die nog eens zien?
    Onze registratie in het oude App Center, bestaat die nog en waar staat de code?
    Bij het koppelen: 'Callback URI https://... is not valid'
    Hoe pas ik het webadres aan in een app die ons bedrijf zelf heeft laten registreren?
    De accountmanager stuurde een handleiding waarin staat dat wij zelf een app moeten aanmaken bij Exact
    oauth app aanmaken exact online eigen bedrijf
    Zonder eigen registratie mag de Excel-invoegtoepassing niet verder, zegt hij
    Wij draaien een zelfbouw-voorraadsysteem en de login bij Exact geeft een fout over het client secret
    Ik heb de inloggegevens nodig waarmee onze software zich bij Exact voorstelt
    De consultant wil een id en een geheim en een url, ik snap er niks van, waar komt dat vandaan?
    De leverancier levert alleen software, het aanmelden bij Exact moeten we zelf op eigen naam doen
    Waar kan ik onze registratie bij Exact openen om het terugstuuradres te corrigeren?
    Ons IT-bedrijf vraagt toegang tot de app store om een applicatie aan te maken
    eigen app exact online maken
    ik krijg unauthorized_client bij het inloggen van onze zelfgebouwde software
    Na de migratie van de server vraagt de software om een consumer key en secret van Exact
    Wat is de client id van onze app en waar staat dat
    Na inloggen bij Exact kom ik op een foutpagina met 'callback', ons programma opent niet
    eigen app aanmaken in App Store
    client secret opvragen exact online
    app registreren exact app store
    developer app aanmaken exact
    nieuwe client secret maken
    Hoe registreer ik een eigen app bij Exact Online?
    Ik ben het client secret van onze app kwijt, waar vind ik dat terug?
    Wij krijgen Callback URI is not valid bij het koppelen, hoe los ik dat op?
    Waar maak ik een client id en client secret aan voor onze koppeling?
    De leverancier vraagt om een eigen app-registratie, hoe doe ik dat?
    Onze maatwerkkoppeling accepteert de client id niet, wat controleer ik?
    Invantive for Excel geeft itgenexl001 en vraagt een eigen app, hoe maak ik die?
    Redirect URI klopt niet volgens de foutmelding, waar pas ik die aan?
    Ik moet voor onze eigen koppeling iets registreren in de App Store van Exact.
    Waar kan ik het secret van onze zelf gemaakte app nog eens bekijken?
    Hoe stel ik de redirect URI van onze app goed in?
    De ontwikkelaar heeft een client id nodig van Exact Online, hoe kom ik daaraan?
    Het App Center bestond vroeger, waar beheer ik nu onze eigen app?
    Ons interne programma wordt door Exact geweigerd vanwege verkeerde sleutels.
    waar vind ik de client secret van onze exact app
    Kan ik een eigen app aanmaken in plaats van die van de leverancier te gebruiken?
    Foutmelding callback uri bij inloggen vanuit onze eigen software, wat klopt er niet?
    We gaan naar een nieuw domein, dus het terugkeeradres van onze app moet veranderen.
    Wat heb ik nodig om een zelfgebouwde koppeling bij Exact aan te melden?
    Hoe controleer ik of client id, secret en redirect URI overeenkomen met de registratie?
    Met itgenexl053 werkt de proefversie niet meer, hoe registreer ik een eigen app?
    De oude IT'er registreerde onze app en niemand kent het geheime wachtwoord ervan.
    Wij bouwen zelf een integratie en moeten die bekendmaken bij Exact Online, hoe begin ik?
    Onze app draait op een nieuwe server en het secret moet opnieuw worden ingevuld.
    De programmeur vraagt om een redirect URI te registreren, waar doe ik dat bij Exact?
    Hoe kom ik aan inloggegevens voor de API voor onze eigen software?
    Onze eigen koppeling zegt dat het secret onjuist is, hoe zoek ik het juiste op?
    Wij willen niet via de app van Invantive maar via een eigen registratie werken, hoe maak ik die?
    Na verhuizing naar een andere hosting geeft de inlog callback uri is not valid.
    Ik zoek de plek waar onze organisatie haar zelf aangemelde apps beheert.
    De documentatie vraagt drie gegevens uit de Exact App Store, hoe verkrijg ik die?
    invalid client bij onze maatwerkkoppeling, hoe controleer ik de gegevens?
    Ons datawarehouse heeft een eigen app-registratie nodig, wat moet ik invullen?
    Hoe pas ik het terugkeeradres van onze zelf geregistreerde app aan?
    Kan ik het client secret van twee jaar geleden nog terugvinden?
    Invantive for Excel weigert de proefversie-app, hoe zet ik er een van onszelf in?
    De koppeling vraagt om een client id en ik heb geen idee waar ik die vandaan haal.
    Onze stagiair bouwt een script op de Exact-API; hoe registreren we daar een app voor?
    Exact zegt dat de callback niet overeenkomt met wat is aangemeld, wat moet gelijk zijn?
    Het hoofd ICT wil een applicatie aanmelden bij Exact Online, welke weg moet hij volgen?
    Ons BI-team wil een client id om zelf gegevens uit Exact te trekken, hoe maken we dat?
    We kregen een nieuwe callback-url van de leverancier, waar verander ik die bij onze registratie?
    De verbinding zegt unauthorized client en het gaat om onze eigen app. Welke gegevens vergelijk ik?
    Hoe vind ik de sleutel van de app die mijn voorganger bij Exact had aangemaakt?
    De callback van onze testomgeving wordt niet geaccepteerd door Exact, wat moet ik wijzigen?
    Waar registreert een bedrijf zelf een toepassing voor Exact Online?
    Onze Excel-tool meldt itgenexl053, klopt het dat we een eigen app moeten aanvragen?
    Bij het invullen van client id en secret zegt het programma dat ze niet kloppen.
    Wij hebben een eigen app in Exact nodig voor het koppelen van een intern portaal.
    Waar vind ik in Exact de gegevens die onze softwarebouwer nodig heeft, zoals client id en secret?
    Wij willen ons eigen koppelingsprogramma officieel aanmelden, kan dat en hoe?
    client secret kwijt van onze eigen app, waar staat die
    hoe registreer ik een app in de exact app store
    callback uri is not valid bij onze eigen koppeling
    We hebben zelf een app geregistreerd bij Exact en ik ben het client secret kwijt
    Hoe registreer ik een eigen app in de App Store van Exact?
    Callback URI is not valid staat er als ik wil koppelen, wat is dat?
    De programmeur vraagt om een client id en een client secret, waar haal ik die?
    Onze zelfgemaakte koppeling zegt dat de gegevens van de app niet kloppen
    Waar vind ik de redirect URI die voor onze app is ingesteld?
    De handleiding van het rapportprogramma zegt dat ik een eigen app moet aanmaken, hoe gaat dat?
    ik moet ergens client id invullen voor exact, waar vind ik dat
    Invantive for Excel noemt itgenexl001 en zegt dat ik een eigen app nodig heb
    Onze oude websitebouwer is weg en het secret van onze Exact-app hebben we niet meer
    Het programma accepteert het secret van onze app niet, wat kan ik nalopen?
    Ik krijg een fout over een callback-adres bij het verbinden van onze eigen app
    Ons websitebureau moest een koppeling met Exact bouwen, hoe meld ik daarvoor een app aan?
    Bij het verbinden krijg ik een melding dat het terugkeeradres niet klopt met de registratie
    Ik heb het client secret van onze app ooit opgeschreven maar nu niet meer, kan ik het opnieuw bekijken?
    Het rapportagepakket vraagt om onze eigen app-gegevens, hoe kom ik aan die codes?
    Onze eigen koppeling is verhuisd naar een nieuwe server en nu klopt het callbackadres niet meer
    wat moet ik doen om zelf een app te registreren bij exact voor onze webshop
    Het programma zegt invalid client bij onze zelf aangemaakte app
    De trial-app itgenexl053 werkt niet meer in Excel en nu moet ik iets van onszelf registreren
    Waar vul ik de gegevens in van de app die we in de App Store hebben aangemaakt?
    Ik heb het secret van onze app overgetypt en het wordt geweigerd, wat kan er mis zijn?
    Kan onze programmeur ergens het id en secret van ons eigen Exact-appje terugvinden?
    Onze applicatiebouwer zegt dat ik op apps.exactonline.com iets moet registreren, wat moet ik doen?
    Ik ben het client secret van onze Exact-app kwijt, waar vind ik het terug?
    Exact zegt Callback URI is not valid, hoe krijg ik dat goed?
    Hoe registreer ik een eigen app in de Exact Online App Store?
    Onze ontwikkelaar heeft een client id en secret nodig voor de Exact API.
    Welke redirect URI hoort er bij onze app-registratie en waar zie ik die?
    De software weigert onze client id en secret, wat kan er fout zijn?
    In Invantive for Excel zie ik itgenexl053, wat moet ik nu registreren?
    We willen een API-client bouwen voor Exact Online, hoe krijgen we sleutels?
    Na verhuizing naar een ander domein klopt de callback van onze app niet meer.
    hoe maak ik een eigen app aan op apps.exactonline.com
    De API-sleutels van onze eigen applicatie moeten in een nieuwe omgeving worden ingevoerd.
    Voor onze eigen .NET-applicatie zoek ik de client secret bij Exact, die staat nergens meer.
    De OAuth-callback van onze maatwerkapp wordt door Exact geweigerd als ongeldig.
    Kan ik in Exact zelf een app aanmaken zodat Power BI met eigen sleutels werkt?
    Ik wil een nieuwe app-registratie voor de acceptatieomgeving aanmaken bij Exact.
    Invantive vraagt om een eigen client id, hoe kom ik daaraan?
    Bij het verbinden krijg ik invalid_client, kloppen onze gegevens uit de App Store wel?
    We hebben een nieuwe webserver en moeten de callback-URL in de Exact-registratie aanpassen.
    Onze vorige ontwikkelaar heeft de app geregistreerd, hoe zie ik de sleutels?
    Ik krijg itgenexl001 in de Excel-invoegtoepassing, hoe maak ik een eigen registratie?
    Is het mogelijk het client secret van een bestaande registratie opnieuw te bekijken?
    Hoe krijg ik de redirect-adressen in Exact en in onze software gelijk?
    waar staat het client secret van mijn exact app
    Wat heb ik nodig om als bedrijf een eigen koppeling bij Exact aan te melden?
    Exact meldt dat het terugkeeradres niet klopt bij onze zelfgebouwde portal.
    Ik ben het client secret van onze zelf geregistreerde app kwijt, waar vind ik het terug?
    Bij het koppelen verschijnt Callback URI is not valid, wat moet ik in de registratie aanpassen?
    Het product accepteert onze client id en secret niet, hoe controleer ik die?
    Onze ontwikkelaar vraagt een client id voor Exact, hoe maak ik die aan?
    ik krijg itgenexl053 in invantive for excel, moet ik zelf een app aanmaken
    Het adres van onze server is veranderd en nu klopt de redirect van de eigen app niet meer.
    De programmeur is weg en wij hebben de gegevens van onze eigen Exact-app nodig.
    De App Store van Exact toont onze app, maar het secret dat ik heb werkt niet in het product.
    Ik moet voor Invantive for Excel zelf een client id hebben, hoe kom ik daaraan?
    De foutmelding zegt dat de callback URI niet geldig is sinds ons nieuwe domein.
    We hebben een script gebouwd dat Exact moet lezen, hoe registreer ik dat als app?
    Wij hebben het secret ooit ingevuld en niemand heeft het bewaard, kan ik het nog inzien?
    redirect uri fout bij eigen koppeling, waar aanpassen
    Onze zelfgebouwde integratie moet een nieuw redirect-adres krijgen, waar pas ik dat aan?
    Hoe begin ik als mijn softwareleverancier zegt dat wij zelf een app in de App Store moeten aanmaken?
    Het programma zegt dat de client gegevens ongeldig zijn, terwijl wij niets hebben gewijzigd.
    wij zijn het client secert van onze app kwijt
    Het rapportenprogramma wil een client id en een secret, ik heb geen idee wat dat is
    Mijn neef heeft ooit een eigen app voor ons geregistreerd en nu vraagt het programma om die geheime code
    callback uri is not valid krijg ik bij het verbinden
    wij moeten zelf een app aanmaken van de leverancier, waar doe je dat
    De planning van de garage werkt via een registratie van onszelf, daar klopt iets niet meer aan
    er is iets met onze eigen app-registratie maar ik weet niet of het de code of het adres is
    gedoe met de eigen app, waar moet ik beginnen
    Iemand van Invantive zei dat wij een eigen appje moeten aanmaken bij Exact, weet jij hoe
    het excel-ding zegt itgenexl053 en nu moet er een registratie komen
    onze eigen registratie werkt niet meer, secret of adres, een van de twee
    Ik moet voor onze webbouwer drie codes uit Exact halen
    hoe kom je aan eigen sleutels voor een zelfgebouwd programmaatje
    de eigen koppeling van ons garagebedrijf doet raar, ik weet niet of het om het geheim, het adres of een nieuwe aanmelding gaat
    Er wordt gevraagd naar een registratie bij apps punt exactonline, dat hebben wij nooit gedaan geloof ik
    de programmeur van de garage heeft een app op onze naam nodig in de winkel van Exact
    onze eigen app doet moeilijk met iets, kan je me vragen wat er speelt
    De verzamelde gegevens van onze zelf geregistreerde app moeten weer op orde, codes en adres
    We willen voor het kantoor een eigen registratie bij Exact in plaats van die van de leverancier
    eigen app exact registreren client id
    Ons portaal voor klanten haalt zelf uit Exact, en de gegevens van die registratie kloppen niet meer
    Er is iets met onze zelf aangemelde app, geheim, adres of id, ik weet niet welke van de drie
    Drie gegevens horen bij onze registratie en een ervan klopt niet, welke pak ik aan
    Het kantoor heeft een eigen aangemelde koppeling en de man die dat deed is met pensioen; nu vraagt het pakket om gegevens die alleen hij kende
    Liever een koppeling op onze eigen naam bij Exact dan die van de maker, wat komt daarbij kijken
    Wij hebben als kantoor zelf iets bij Exact aangemeld en bij het verbinden klopt er wat niet met adres of sleutel
    gedoe met onze eigen registratie bij Exact: iets klopt niet, maar is het de id, het secret of de callback
    eigen app in App Center nakijken
    hoe werkt een eigen client id bij exact, wij bouwen zelf een koppeling
    onze eigen app deed het, tot de leverancier van domein wisselde en nu moet er iets in de registratie
    apps.exactonline.com, wat kan ik daar met onze app
    er is iets met de gegevens van onze eigen app, secret of uri of registreren, wat heb ik nodig
    vragen over onze zelf aangemelde app bij Exact, o.a. geheim en terugkeeradres
    onze private app op orde brengen: id, secret, uri
    leverancier zegt dat onze app-registratie niet klopt, wat niet zegt hij er niet bij
    we gaan van de leveranciersapp naar een eigen app, wat komt er bij kijken
    leverancier vraagt om drie gegevens van onze eigen app bij Exact, ik heb er twee, help
    wij hebben zelf iets geregistreerd bij exact en dat moet worden nagekeken voor de migratie
    iets met onze aangemaakte app in de appstore van exact en de gegevens ervan
    klant heeft zelf een app geregistreerd voor ons product en vraagt hulp met de gegevens
    Wij hebben destijds zelf een registratie gemaakt voor het datawarehouse en nu klopt er iets niet met de gegevens daarvan
    Client id en geheim van onze maatwerkkoppeling kwijt na vertrek van de ontwikkelaar
    Voor Power BI vraagt de connector om een client id van onszelf, hoe kom ik aan zoiets
    callback URI is not valid bij onze maatwerkconnector
    IT wil een eigen registratie bij Exact zodat we niet afhankelijk zijn van de leverancier. Regelen?
    Er is iets met onze eigen registratie, geheim of adres of de aanmelding zelf; welke onderwerpen zijn er?
    Bij welke problemen met een zelf aangemelde app kun je helpen?
    De gegevens van onze eigen aanmelding in de App Store, daar is iets mee en de bouwer is failliet
    Eigen app, problemen, waar begin ik
    Onze zelf aangemelde koppeling heeft iets met 'callback' of met 'secret', ik weet niet precies welke van de twee
    Ons IT-team beheert een eigen client id bij Exact, de overdracht ervan is niet gedocumenteerd en nu wil het product niet verbinden
    Wij bouwen zelf een koppeling met het datawarehouse en moeten die bij Exact bekendmaken
    De callback van onze zelfbouw wordt geweigerd sinds het nieuwe domein
    De gegevens van de registratie die onze externe ontwikkelaar in de App Store deed, daar moeten wij iets in herstellen
    client id en secret nodig
    eigen app in app store
    app center secret opzoeken
    developer portal exact waar
    zelf api app maken
    redirect url aanpassen
    ontwikkelaar vraagt client id
    eigen registratie maken voor excel
    secret vergeten
    app registratie exact
    api sleutels exact eigen app
    koppel product vraagt client id
    iets met eigen app: id, secret, uri, weet niet welke
    eigen app werkt niet, welk van 3 gegevens
    onze registratie geeft gedoe
    eigen app, hulp, weet nie waar beginnen
    gedoe met app store registratie
    van alles mis met onze eigen app gegevens
    zelf app maken exact api
    exact api credentials
    de IT-leverancier vraagt om een client id en secret van Exact, hoe kom ik daaraan
    Wij willen zelf een app aanmelden bij Exact voor ons dataplatform.
    het pakket wil dat wij onze eigen app-gegevens invullen, waar haal ik die
    developer account exact, eigen toepassing aanmelden voor de woningcorporatie
    onze eigen app-registratie klopt niet meer na verhuizing naar een nieuwe server
    apps.exactonline.com wat moet ik daar doen voor onze eigen integratie
    er is iets mis met onze eigen app bij Exact, ik weet niet of het de id, het geheim of het adres is
    wat kan er allemaal schorten aan een eigen registratie
    Eigen app, iets met de gegevens. Waar begin ik?
    wij hebben zelf iets geregistreerd in de app store van exact en daar moet ik nu wat mee
    de ICT-partner heeft voor onze stichting een eigen app in Exact geregistreerd en is nu weg, wij moeten erbij
    vanuit excel krijg ik het verzoek om een eigen client id
    we willen niet afhankelijk zijn van de app van de leverancier en een eigen registreren
    iets met een eigen integratie die ooit door een student is aangemeld bij exact, ik moet die onderhouden
    secret kwijt van de registratie die mijn voorganger deed
    redirect URI klopt niet na verhuizing van onze server
    wij willen een zelf geregistreerde app gebruiken in plaats van die van de leverancier, hoe maak je die
    klant moet van ons een eigen app aanmaken, wat moet hij doen
    client id en secret invullen, waar komen die vandaan
    de developer vraagt naar het geheim van onze app bij Exact
    App Store van Exact: onze eigen app geeft invalid client
    uit het handboek: 'registreer een app in het App Center' maar dat bestaat niet meer?
    nieuw callbackadres doorvoeren in onze eigen registratie
    de keys van onze eigen koppeling zijn zoek
    iets mis met onze eigen registratie, maar is het het secret, het adres of het id? waar begin ik
    eigen app doet moeilijk, welke vragen stelt u eerst
    ik heb onze eigen app geërfd van mijn voorganger, wat kan ik daar allemaal mee regelen, geheim, adres, nieuwe maken?
    voorganger heeft onze Exact-app destijds aangemaakt en ik moet nu de gegevens aan de nieuwe software geven
    de nieuwe ontwikkelaar vraagt een eigen registratie bij Exact voor het intranet
    aanmelden bij Exact vanuit onze eigen tool geeft een fout over het terugkeeradres
    klant gebruikt ons product met een eigen client id, maar is het bijbehorende geheim kwijt
    klant met eigen client id meldt 'iets met de registratie', welke mogelijkheden leg ik hem voor
    kan bij een eigen registratie van alles mis zijn, geef me de keuzes
    onze hostingpartij wijzigt het domein, dan moet er bij Exact ook iets aan onze eigen registratie veranderen toch
    Power BI-bouwer wil 'een client id van Exact op onze naam'
    van leveranciersapp naar eigen registratie, hoe begin je
    wij willen zelf een app aanmelden bij exact
    Mijn programma vraagt om een client id en secret
    Callback URI is not valid, zegt het scherm
    Onze eigen registratie in de App Store klopt niet meer
    Het product slikt onze client gegevens niet
    Er is gedoe met de redirect van onze eigen koppeling
    Ik bouw zelf een koppeling en moet die registreren
    Hoe beheer ik de app die wij zelf hebben aangemaakt?
    Onze maatwerkkoppeling heeft een nieuw secret of adres nodig
    De registratie van onze zelfbouw app moet worden nagekeken
    Iets mis met de sleutelgegevens van ons eigen programma
    eigen app app store exact registratie
    Iets met client id, secret of redirect, maar welke van de drie?
    Onze eigen app wil niet verbinden en ik weet niet welk gegeven fout is
    Ik heb een vraag over onze zelf geregistreerde app
    Help me kiezen wat er aan onze eigen registratie schort
    Ons zelfgeschreven script heeft inloggegevens van Exact nodig
    De inloggegevens van onze zelfbouw koppeling moeten opnieuw
    Onze groep wil een eigen app registreren bij Exact Online voor de datakoppeling, hoe pak ik dat aan?
    De programmeur van onze klant vraagt om het client secret van zijn app, waar vind ik dat terug?
    Bij het koppelen van onze eigen app krijg ik Callback URI is not valid, hoe los ik dat op?
    Wij zijn op kantoor het client secret van onze zelf gemaakte koppeling kwijt, is dat nog op te zoeken?
    Het datawarehouse van de holding weigert ons client id, hoe controleer ik of de gegevens kloppen?
    Invantive for Excel geeft itgenexl053 nu de proefperiode om is, moet ik zelf een app registreren?
    De redirect URI van onze groepskoppeling moet veranderen omdat de server verhuist, waar doe ik dat?
    Hoe maak ik als kantoor een eigen app aan in de App Store van Exact voor onze klantrapportage?
    Onze IT-leverancier heeft een client id en secret nodig om de bv's te kunnen uitlezen, hoe kom ik daaraan?
    De app die wij zelf hebben geregistreerd kan niet inloggen omdat het terugkeeradres niet klopt.
    De scholengroep laat een koppeling bouwen en de bouwer wil dat wij een app registreren, waar doen we dat?
    Sinds de verhuizing naar een nieuwe server accepteert Exact het terugkeeradres van onze groepskoppeling niet meer.
    Ik zoek het geheime wachtwoord van de app die onze vorige IT'er voor de bv's heeft gemaakt.
    Het rapportageprogramma zegt dat client id of secret onjuist is voor onze holding, waar kijk ik die na?
    Als accountantskantoor willen wij voor een klant een eigen app aanmelden, wat hebben we daarvoor nodig?
    Waar vul ik voor onze zelfgebouwde groepskoppeling een nieuwe redirect URI in bij Exact?
    Excel zegt itgenexl001 bij de cijfers van onze dochters en vraagt om een eigen app, hoe maak ik die?
    De leverancier van ons BI-pakket raadt aan om met een eigen app te werken, hoe registreert de groep die?
    Bij een klant faalt de zelfgemaakte webshopkoppeling op callback URI, waar pas je dat adres aan?
    onze client secret is zoek van de koppeling die de groep zelf heeft, hoe kom ik er weer aan
    Voor de winkelgroep bouwt een bureau een koppeling en dat wil een registratie op onze naam, hoe vraag ik die aan?
    Na overstap op https werkt het inloggen via onze eigen app niet, het callback-adres zou ongeldig zijn.
    Mijn klant heeft een zelfgemaakte koppeling en kent zijn client id niet meer, waar staat dat?
    Ik wil bij Exact een app van de holding aanmelden zodat Tableau daarmee kan verbinden.
    Na het vernieuwen van het datawarehouse neemt de koppeling van de scholen de oude appgegevens niet aan.
    Op welke site beheer ik de zelf geregistreerde app van ons accountantskantoor?
    Kan één registratie dienen voor al onze vennootschappen, en hoe maak ik die app aan?
    Wij krijgen bij het verbinden van de groepsapp de tekst dat de redirect niet overeenkomt, hoe herstel ik dat?
    Wij willen de koppeling van onze scholen onder een eigen registratie bij Exact brengen, hoe begin ik?
    Waar vind ik het client secret van onze eigen Exact-app terug?
    Callback URI is not valid bij inloggen, hoe los ik dat op?
    Ik moet een eigen app registreren in de Exact App Store, hoe begin ik?
    Onze IT-partner vraagt om client id en secret voor Exact Online. Waar haal ik die vandaan?
    De redirect URI komt niet overeen volgens Exact, wat moet ik aanpassen?
    Onze server is verhuisd naar een ander adres. Nu weigert Exact de callback van onze zelfgebouwde koppeling.
    Het pakket zegt dat de client credentials ongeldig zijn, waar controleer ik die?
    Invantive for Excel toont itgenexl053 over de proefversie-app, en nu?
    Hoe maak ik een app registratie voor ons kantoor aan?
    De programmeur van onze koppeling is weg en niemand heeft de client secret nog
    foutmelding redirect uri mismatch eigen koppeling
    Waar registreer ik onze zelfgebouwde koppeling bij Exact?
    Het product vraagt een eigen client id, hoe kom ik daaraan?
    De callback in onze registratie wijst nog naar de oude website
    Onze kantoor-IT wil dashboards bouwen en heeft daar een app-registratie voor nodig
    client id en client secret exact opvragen
    Ik kreeg na het inloggen 'Callback URI https://... is not valid'
    Na het overtypen van het secret weigert het pakket nog steeds
    itgenexl001 melding excel
    Onze app registratie bij Exact nalopen
    Kan ik het secret van de eigen koppeling opnieuw bekijken?
    Exact wil de redirect niet accepteren van ons dashboard
    Wij bouwen zelf een klantportaal en willen dat aan Exact hangen. Wat moeten we registreren en waar?
    Onze IT-leverancier heeft de portal naar een ander domein verhuisd. Nu zegt Exact bij het inloggen dat de callback URI niet geldig is. Wat moet er worden aangepast?
    Ik ben het client secret van onze app kwijt.
    client id en secret exact online
    Invantive for Excel vraagt om een client ID, hoe maak ik die aan?
    We bouwen zelf een koppeling en hebben een app-registratie nodig.
    Callback URI is not valid bij het inloggen, wat is er mis?
    Onze ontwikkelaar heeft een client id en een secret nodig voor Exact Online. Waar vraag ik die aan?
    Foutcode itgenexl001 in Invantive for Excel, moet ik een eigen app aanmaken?
    Hoe wijzig ik de redirect URI van onze geregistreerde app?
    eigen app aanmaken voor koppeling
    Het product zegt dat de client gegevens niet kloppen.
    Onze webbouwer vraagt om API-gegevens van Exact, hoe kom ik daaraan?
    Waar vind ik in Exact de registratie terug die onze oude developer heeft gemaakt?
    De redirect url mismatch error bij onze eigen connector, hoe fix ik die?
    Onze data-analist wil met een Python-script bij Exact en vraagt om een client id en secret. Hoe komen we daaraan als bedrijf?
    De app die we in 2019 in het App Center hebben geregistreerd moet een andere terugkeer-URL krijgen. Waar wijzig ik dat?
    Na de verhuizing van onze website naar een ander domein geeft het inloggen Callback URI is not valid.
    We werken met een eigen registratie en het product accepteert de sleutel niet meer.
    developer account exact online registreren
    Voor een n8n-workflow heb ik eigen API-sleutels van Exact nodig, hoe regel ik die?
    Kunnen wij als gewone onderneming een private app aanmaken?
    waar haal ik client secret exact voor eigen koppeling
    Hoe komt een vereniging aan een client id om de ledenadministratie met Exact te laten praten?
    Make wil dat ik een eigen Exact-app invul met id en geheim, waar maak ik die?
    Onze registratie in de App Store is door een ex-collega gemaakt, hoe beheren we die nu zelf?
    Bij het verbinden met onze eigen app zegt Exact dat de callback niet geldig is.
    secret van eigen app kwijt
    We willen weg van de app van de leverancier en met een eigen registratie werken.
    Waar kan ik de gegevens van onze zelf aangemaakte app inzien en controleren?
    De proefversie van Invantive for Excel is afgelopen en nu vraagt hij om een eigen app.
    Kun je als bedrijf zelf in de App Store van Exact een app laten registreren zonder leverancier?
    Hoe registreer ik zelf een app in de App Store van Exact Online?
    Mijn client id en secret worden geweigerd door ons pakket, wat klopt er niet?
    Waar vind ik de gegevens van de app die onze voorganger heeft geregistreerd?
    Callback URI is not valid, hoe los ik dat op?
    Wij bouwen zelf een interface op de API en hebben een client id nodig. Hoe kom ik daaraan?
    Voor Invantive for Excel moet ik blijkbaar een eigen app registreren door itgenexl001, hoe doe ik dat?
    Wij willen ons eigen script op de Exact API laten draaien, hoe maak ik daar een registratie voor aan?
    Ons pakket vraagt om client id en client secret van Exact Online. Waar haal ik die vandaan?
    De ontwikkelaar is weg en niemand heeft het secret van onze app. Kan ik dat nog ergens bekijken?
    Ik heb een nieuwe url voor onze interface en moet de callback bij Exact aanpassen, waar?
    invalid client bij het ophalen van een token, onze eigen registratie is nog van 2021
    App registreren in apps.exactonline.com voor een Power BI-project
    Na verhuizing van onze server van http naar https accepteert Exact de terugkeer-url niet meer
    itgenexl053 in excel oplossen
    Onze datawarehousekoppeling draait op een eigen app. Waar controleer ik de instellingen daarvan?
    Onze stagiair wil een dashboard bouwen op de API. Hoe vraag ik daarvoor een eigen client id aan bij Exact?
    eigen app aanmaken exact
    Bij het inloggen met onze zelfgemaakte koppeling komt 'Callback URI ... is not valid'.
    Het wachtwoord van onze app (secret) staat nergens meer, waar vind ik het terug?
    Ik wil de registratie bekijken waarmee ons consolidatiepakket werkt, want het pakket keurt de sleutel af.
    In de handleiding van de software staat dat we een app in de App Store moeten registreren met een redirect uri. Hoe doe ik dat?
    Na een nieuwe subdomeinnaam krijg ik een callback-fout van Exact bij het koppelen
    Hoe kom ik aan API-sleutels voor Exact Online?
    Onze zelfbouw-app krijgt invalid_client sinds de verhuizing naar Azure. Waar vergelijk ik de gegevens met die bij Exact?
    Voor een eigen integratie met n8n vraagt men om een clientgeheim en een redirect. Hoe maak ik die registratie bij Exact?
    Ik moet als IT-partner bij een klant een app registreren in zijn Exact App Store voor onze BI-oplossing. Wat heb ik daarvoor nodig?
    callback uri not valid
    Ons client secret is kwijt na de laptopwissel van de ICT'er, waar vind ik dat terug?
    Hoe meld ik een eigen app aan bij Exact zodat onze ontwikkelaar kan beginnen?
    Callback URI is niet geldig bij koppelen eigen app
    Redirect URI komt niet overeen
    Wij zijn het client secret kwijt, moet de app opnieuw geregistreerd worden?
    Hoe krijg je een client id en client secret voor Exact Online?
    Waar beheer ik onze zelf geregistreerde app bij Exact?
    itgenexl053 in Invantive for Excel, moeten we zelf een app registreren?
    De mail van de leverancier: "stuur ons het client id van uw eigen appregistratie bij Exact."
    Onze ontwikkelaar heeft zelf een koppeling gemaakt en nu is de callback fout volgens Exact.
    Wij moeten een redirect URI opgeven voor onze eigen app en krijgen steeds 'niet geldig'.
    Onze eigen app registreren of het secret ervan terugvinden, waar gaat dat?
    Hulp bij onze eigen app in de App Store.
    Er is iets mis met de registratie van onze zelfgemaakte koppeling.
    Waar beheer ik de registratie van ons eigen koppelprogramma?
    Onze ontwikkelaar is weg en wij moeten nu zelf de appregistratie bijhouden.
    Onze zelf aangevraagde app bij Exact geeft problemen, waar vind ik uitleg over de registratie?
    Wij hebben een eigen registratie bij Exact en daar moet iets aan gebeuren.
    Wie helpt mij met de gegevens van onze zelf geregistreerde app?
    Vraag over de eigen app die ons bedrijf in de App Store heeft staan
    Ik ben het client secret van onze eigen koppeling kwijt, kan ik dat ergens terugvinden?
    De redirect-URL van onze eigen app moet veranderen na een verhuis van server
    Hoe maak ik een client id en client secret aan voor Exact?
    Onze eigen app krijgt geen verbinding, volgens de leverancier kloppen de gegevens van de registratie niet
    Eigen app registreren bij Exact voor onze datawarehouse
    De callback klopt niet meer sinds we van domeinnaam veranderd zijn
    Client secret terugvinden
    Exact zegt dat onze callback URI niet geldig is. Vorige week is het product naar een nieuwe server gegaan.
    Ons product wil een client id van een zelf aangemaakte app, hoe regel ik dat bij Exact?
    De secretsleutel van onze eigen Exact-app is zoek na een crash van de server
    Wat moet er juist ingevuld worden als redirect bij een eigen registratie, en waar maak ik die aan?
    De koppeling die wij zelf gebouwd hebben weigert te verbinden omdat het secret verkeerd zou zijn
    Ik wil een eigen app laten registreren voor ons rapportageproduct
    secret kwijt eigen exact app
    Hoe vind ik het secret terug dat bij onze registratie in de App Store hoort?
    De leverancier wil dat we een eigen app aanmaken bij Exact omdat die van hen niet meer mag
    We hebben vorig jaar zelf een app geregistreerd bij Exact voor ons BI-pakket. Nu vraagt het nieuwe pakket om het client secret en niemand heeft het opgeschreven.
    Fout redirect URI bij koppelen van eigen app
    We willen voor Invantive for Excel onze eigen registratie gebruiken, want de proefversie-app werkt niet meer
    De redirect URI in onze app registration matcht niet met het product
    Hoe registreer je een eigen app bij Exact?
    onze maatwerkapp mag niet meer bij exact, ze zeggen dat de redirect niet overeenkomt met de registratie
    Wij willen voor Invantive een eigen app registreren in plaats van die van de leverancier
    Onze ontwikkelaar is vertrokken en wij hebben de inloggegevens van de app die hij bij Exact had geregistreerd niet meer. Kunnen we die sleutel ergens terugvinden?
    De redirect URI moet volgens onze softwareleverancier worden aangepast in de App Store, waar doe ik dat?
    Bij ons pakket krijg ik "Callback URI https://... is not valid" zodra ik wil inloggen bij Exact. De leverancier zegt dat het aan onze registratie ligt.
    Ons product weigert de client id en het secret die we uit de App Store hebben gekopieerd
    redirect uri aanpassen eigen app
    Eigen app registreren, welke stappen?
    Ik moet van de leverancier een app aanmaken op apps.exactonline.com, maar weet niet wat ik daar moet invullen
    De callback klopt niet, zegt Exact
    Hoe vind ik het client secret terug van de app die onze vorige IT-leverancier in de App Store van Exact heeft gezet?
    Nieuwe eigen app aanmaken voor de rapportage
    Foutmelding callback URI bij zelfbouw app
    Wij hebben de app ooit op een oud domein geregistreerd en nu klopt het adres waarnaar Exact terugstuurt niet meer
    Hoe komt het dat Exact mij na het inloggen niet terugstuurt naar onze eigen tool, maar een fout over de callback geeft?
    app secret ontbreekt in nieuwe omgeving, waar vind ik dat van onze zelf geregistreerde app
    Ik ben het geheim van onze zelfgemaakte app kwijt, en nu?
    Callback URI is not valid staat er als ik wil verbinden
    Onze ontwikkelaar is weg en niemand heeft het client secret bewaard. Het pakket vraagt er nu om.
    Hoe meld ik onze zelfgebouwde koppeling aan bij Exact?
    De redirect die ons pakket stuurt is blijkbaar anders dan wat in de App Store staat.
    Hoe registreer ik een app voor ons eigen script in de App Store van Exact?
    Geheim van onze app zoekgeraakt bij serververhuizing, kan ik het nog inzien?
    Wij willen voortaan een eigen registratie gebruiken in plaats van de standaardkoppeling van de leverancier. Hoe pak ik dat aan?
    Waar vind ik de id en het geheim van een app die we zelf hebben aangemeld?
    Exact meldt na het inloggen dat de callback van onze app niet geldig is.
    Wat heb ik nodig om in Exact een eigen app aan te maken voor onze Power Automate-stroom?
    Bij het inloggen vanuit ons eigen portaal zegt Exact dat de callback URI niet geldig is. Gisteren werkte het, en toen zijn we naar een nieuw domein verhuisd.
    Ik moet een redirect-adres wijzigen bij onze geregistreerde app.
    Onze custom app geeft invalid callback, wie fixt dat?
    Wij hebben zelf een app in de App Store, en het product vraagt nu om id en geheim.
    Hoe zie ik het client secret van onze registratie?
    Eigen app aanmelden bij Exact voor Excel
    Mijn eigen app vraagt na een verhuizing van server opnieuw om het client secret, waar ligt dat?
    Ik wil zelf een app-registratie maken voor onze koppeling met Exact.
    client secret opnieuw tonen, waar
    Registratie van onze eigen koppeling bij Exact nakijken
    Hoe krijg ik voor ons eigen programma een client id van Exact?
    Onze programmeur heeft bij Exact een app aangemeld en nu klopt het terugkeeradres niet meer.
    Onze eigen app wordt geweigerd bij het inloggen vanwege het callback-adres
    Exact-app registreren voor eigen gebruik
    Het adres waar Exact na het inloggen naartoe moet, staat verkeerd geregistreerd bij onze app.
    Hoe vind ik de gegevens van een app die wij bij Exact hebben geregistreerd?

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
        ik weet het geheime sleuteltje van onze app niet meer
        waar vind ik het secret terug
        het stond in een document dat weg is
        De vorige ontwikkelaar heeft ons de geheime code nooit gegeven.
        client secret nodig voor nieuwe server
        de lange geheime string die bij het client id hoort is zoek
        hebben enkel nog het client id, de andere sleutel niet
        kan ik het wachtwoord van de app ergens opvragen?
        Wij verhuizen naar een andere server en moeten daar het secret opnieuw invullen.
        sleutel niet opgeslagen destijds, stom
        de stagiair had het op een briefje staan en dat briefje is weg
        We verhuizen naar een nieuwe server en ik weet dat lange wachtwoord van de app niet meer
        het programma wil een geheime code die ik nooit heb opgeschreven
        de id heb ik nog, de andere lange reeks niet meer
        Vorige beheerder is vertrokken en nam de geheime sleutel in zijn hoofd mee
        we hebben een nieuwe laptop en dat lange wachtwoord van de app staat nergens meer
        dat geheime ding heeft de vorige programmeur nooit opgeschreven
        ik weet de geheime sleutel niet meer
        die lange code is zoek, stond in de mailbox van een vertrokken collega
        kwijt
        dat geheime ding van de app weet ik niet meer
        we hebben de code van de eigen app niet bewaard
        dat geheime wachtwoord van de app is nergens meer te vinden
        dat geheime ding niet meer terug te vinden, verhuisd van server
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
        de redirect URI klopt niet volgens Exact
        Na het inloggen krijg ik een pagina dat het callback-adres ongeldig is.
        terugkeeradres wordt niet aanvaard
        wij hebben een nieuwe domeinnaam en nu gaat het terugsturen fout
        de leverancier spreekt van een redirect mismatch, dus het adres in onze registratie moet anders
        het adres waarnaar Exact moet terugsturen is veranderd
        De foutmelding noemt een https-adres en zegt dat het not valid is.
        waar pas ik de callback url aan
        onze app draait nu op een andere url, exact weigert die
        na het inloggen klaagt Exact over het adres waar hij heen moet terugsturen
        sinds we een nieuwe domeinnaam hebben komt hij na inloggen niet meer bij ons terug
        Iets met een callback die niet deugt
        we zijn van http naar https gegaan en nu strandt het halverwege op de link
        hij zegt not valid over een webadres
        na het inloggen krijg ik iets over een callback die niet deugt
        na het inloggen krijg ik een foutpagina over een callback
        iets met een url die niet geldig is
        ik ben niks kwijt hoor, het terugkeeradres klopt gewoon niet
        er staat een fout met callback uri
        krijg iets over een callback die niet geldig is
        na de verhuizing van de website pakt hij het adres niet meer
        callback uri niet geldig
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
        invalid client zegt het programma
        de ingevulde gegevens worden niet geaccepteerd
        Het pakket meldt dat onze app-gegevens onjuist zijn.
        client id en secret ingevuld, toch fout
        unauthorized_client
        de sleutels kloppen volgens mij maar hij blijft ze afkeuren
        foute combinatie van id en secret, staat er
        hij pakt onze registratie niet
        credentials geweigerd
        gegevens overgetypt uit de registratie, maar de software aanvaardt ze niet
        ik heb de id en de andere lange reeks, maar het pakket slikt ze niet
        alles braaf overgetypt en hij vindt het niet goed
        Onze software zegt 'invalid client'
        wat we ook invullen, het programma keurt het af
        vorige week deden die codes het nog en nu worden ze niet meer geaccepteerd
        ik heb het secret wél, alleen wil het pakket het niet slikken
        geen callback gedoe, hij aanvaardt gewoon onze gegevens niet
        Invantive zegt 'invalid client'
        alles ingevuld en hij accepteert het niet
        De gegevens worden door het programma niet aanvaard.
        power bi zegt dat de client gegevens fout zijn
        product accepteert mijn client id niet
        gegevens ingevuld en het programma spuugt ze uit
        Power BI zegt dat de client-gegevens ongeldig zijn
        invalid_client krijg ik
        hij accepteert ze niet
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
        hoe maak ik een nieuwe app aan in de App Store
        we hebben nog niks, moet er een client id komen
        Onze ontwikkelaar vraagt om API-sleutels voor Exact, hoe kom ik daaraan?
        api toegang aanvragen
        in Excel verschijnt opeens itgenexl001 en ik moet blijkbaar iets van onszelf aanmaken
        de leverancier zegt dat we zelf een app moeten aanmaken
        eerste keer, wil er eentje registreren
        Wij bouwen een maatwerkkoppeling en hebben een registratie nodig.
        de proefversie van Invantive for Excel is afgelopen, nu moet ik iets eigens hebben
        hoe krijg ik OAuth-gegevens voor mijn script
        wij hebben er nog geen, daar begint het mee
        De proefperiode is afgelopen en nu moet er iets van onszelf komen
        onze programmeur gaat iets bouwen op Exact, waar meld ik dat aan
        hoe kom ik aan zo'n id en zo'n sleutel, we hebben nog nooit wat aangevraagd
        bij Invantive for Excel staat itgenexl053 en ze zeggen dat ik er zelf een moet maken
        we beginnen pas, er bestaat nog niks
        we hebben er nog geen, we beginnen van nul
        proefversie is verlopen, itgenexl001 staat er
        nieuwe aanmaken
        we willen er zelf een aanmaken in de app store
        ik moet van invantive een app registreren
        we hebben nog geen eigen app
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
        wat is in godsnaam een redirect uri
        client id, secret, ik snap er niks van
        leg eens uit wat die termen betekenen
        Ik ben geen technicus; waar dienen die drie codes voor?
        is het client id hetzelfde als mijn gebruikersnaam?
        welk van de drie moet geheim blijven
        wat bedoel je met die gegevens
        verschil tussen id en secret?
        client wat? ik ben van de boekhouding
        Leg eens uit in gewone taal wat die uri moet voorstellen
        wat is het verschil tussen dat id en dat secret
        ik snap geen van de drie termen
        is dat geheim iets anders dan mijn gewone wachtwoord?
        id, secret, uri, ik zie door de bomen het bos niet
        u spreekt van drie gegevens, ik begrijp er niet één van
        wat is een client id
        redirect uri, secret, id, het is chinees voor mij
        leg die drie dingen eens uit
        client id, redirect... wat is wat?
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
        is dit wel een eigen app?
        hoe weet ik of wij die zelf hebben geregistreerd
        we gebruiken gewoon Klippa, geldt dit dan ook voor ons
        Volgens mij hebben wij nooit iets geregistreerd, het is van een leverancier.
        eigen of standaard, wat is het verschil
        ik heb nooit een client id hoeven intikken, ben ik hier verkeerd
        moet ik een secret hebben als ik een gekocht pakket gebruik?
        kan het zijn dat de softwareleverancier de registratie heeft en niet wij
        misschien hebben we hem gewoon bij een leverancier gekocht, hoe zie ik dat
        Is Klippa er een van ons of van hen?
        weet niet of wij dat zelf hebben aangemeld of de softwareboer
        we loggen alleen maar in en vullen verder nooit iets in, telt dat dan ook?
        zelf gemaakt of van de plank, wie kan dat zeggen
        hoe weet ik of wij zo'n ding zelf hebben geregistreerd of dat het van Klippa komt
        hebben wij wel zoiets, een eigen app? of is dat van Klippa
        de leverancier heeft die gemaakt denk ik
        hoe zie ik of het er een van onszelf is
        is die van klippa nu van ons of van hen

own-app_find-secret =
    waar klik ik om het client secret te tonen
    client secret terugvinden van een bestaande app
    kan ik het secret van onze app nog ergens inzien
    sleutel van onze registratie terugvinden in de App Store
    achter welk oogje of knopje zit het secret verborgen
    kan je een client secret na jaren nog bekijken
    in welk menu toont Exact het geheim van de app
    waar kan ik het client secret van onze app nog een keer zien
    is een kwijtgeraakt client secret terug te halen of moet ik een nieuwe app maken
    Op welke pagina van Exact staat het geheim van onze eigen toepassing?
    secret tonen exact app store knop
    Client secret kwijt. Moet ik nu een nieuwe app maken of kan ik het ergens teruglezen?
    waar klik ik op Tonen om het secret te zien
    De vorige beheerder heeft het geheim van onze registratie niet doorgegeven. Is het nog terug te vinden?
    mag ik het client secret naar de leverancier mailen
    secret opzoeken van een bestaande eigen registratie
    client secret kwijt!
    waar staat ons client secret
    De programmeur is weg en heeft het geheim van onze app niet achtergelaten. Moet ik nu een nieuwe app maken?
    client secret kwijt
    Ik vind het geheim van onze app niet meer terug. Moet ik nu een nieuwe registreren?
    Waar kan ik de geheime sleutel van onze geregistreerde koppeling opnieuw inzien? Onze oud-ontwikkelaar heeft niks achtergelaten.
    server gecrasht, secret van exact app weg
    Bij het opnieuw installeren van ons rapportagepakket wordt gevraagd om de geheime sleutel van de Exact-app. Niemand heeft hem bewaard. Waar vind ik die terug?
    waar staat het secret van onze eigen app in exact
    Kan ik de client secret nog een keer laten tonen of moet er een nieuwe gemaakt worden?
    waar haal ik het geheim van onze app terug, onze ontwikkelaar is weg
    ze vragen om een secret code van exact en die staat nergens opgeschreven
    de laptop met het client secret is gecrasht, kan ik het nog opvragen
    nieuwe server, de installateur vraagt om id en secret van onze app. id heb ik, secret niet
    geheime sleutel van onze registratie nergens te vinden, wachtwoordkluis leeg
    Waar vind ik het client secret van onze app terug?
    De ontwikkelaar heeft het geheime codeke niet doorgegeven, kan ik dat ergens terug bekijken in Exact?
    Nieuwe laptop, en in Invantive moet ik het client secret weer invullen. Waar staat dat?
    Waar kan ik het geheim van onze Exact-registratie terugzien, er staan alleen bolletjes
    Onze vroegere programmeur heeft het secret meegenomen, hoe zie ik het opnieuw?
    client secret opzoeken exact
    We zetten de software op een nieuwe server en hebben de geheime sleutel nergens bewaard
    Kan je een secret later nog tonen of is dat eenmalig zoals bij Microsoft?
    Het lange wachtwoord van de app is zoek
    Het client secret van de klant is zoek sinds de vorige IT-partner, is dat nog ergens te raadplegen?
    Waar kan ik het geheim van onze zelfgebouwde kassakoppeling terugvinden? De bouwer is met pensioen
    Er staan bolletjes in plaats van het client secret van ons bestelscript, hoe maak ik het leesbaar
    waar laat Exact het geheime wachtwoord van onze geregistreerde app nog eens zien
    secret van de interface stond op een post-it die weg is
    Nieuwe server, alles opnieuw invullen, maar het geheime deel van onze appregistratie weet niemand meer
    het wachtwoord van onze maatwerkkoppeling staat in geen enkele kluis, kan ik het nog ergens terugzien?
    Server gecrasht, configbestand weg, en daarmee ook de geheime sleutel van onze Exact-client
    kan je het secret later nog uitlezen of laat exact het maar een keer zien
    De vorige beheerder had de sleutel alleen op zijn laptop staan. Client id heb ik nog wel.
    ik heb alleen het client id nog de rest is bij de verhuizing kwijtgeraakt
    Wij moeten de koppeling op een nieuwe machine installeren en die vraagt om de secret, maar die is zoek
    environment variable EXACT_CLIENT_SECRET is leeg en niemand kent de waarde
    waar toont exact de geheime code van een app die we zelf hebben aangemeld
    sleutel vergeten op te slaan bij registratie, wat nu
    De oude server is gesloopt voordat iemand de instellingen had genoteerd. Het id kon ik uit een mail vissen, het geheime deel niet.
    kan iemand mij zeggen waar ik de sterretjes achter client secret zichtbaar maak
    we hebben een nieuwe container uitgerold en de geheime waarde was nergens bewaard, moet ik nu een hele nieuwe app maken?
    secret kwjit, id wel
    clietn secret verloren, hoe terug te vindn
    wij zijn de geheime sleutel van ons zelfgeschreven progamma kwijt, id staat nog in de config
    Het geheime sleuteltje van onze eigen app is kwijt met de vorige penningmeester, waar haal ik het?
    De handleiding vraagt het client secret en dat briefje is zoek
    waar kan ik het geheime wachtwoord van onze geregistreerde app nog eens bekijken
    secret nooit opgeslagen, is dat nog op te vragen bij exact
    de sleutel van onze app staat met bolletjes, hoe maak ik hem zichtbaar
    client secret opnieuw inzien apps.exactonline.com
    onze bouwer vraagt het secret en die zit in Exact ergens verstopt
    op welke site van Exact kan ik het secret van onze eigen app weer opvragen
    waar staat client secret
    secret terugvinden app store exact
    we hebben een nieuwe server en moeten het wachtwoord van onze eigen geregistreerde app nog eens kunnen aflezen
    secret opzoeken appregistratie
    Waar staat het geheim van onze geregistreerde app om te kopiëren?
    Client secret terugzien, waar is de knop
    waar klik ik om het geheim van onze app te zien te krijgen
    Waar in Exact kan de beheerder het geheim van hun eigen app weer zichtbaar maken? De ontwikkelaar wacht.
    waar op de app store kan je het client secret nog eens bekijken, ik ben het briefje kwijt
    Achter welk knopje staat het verborgen secret van onze registratie
    Kan ik het client secret later opnieuw bekijken of alleen bij het aanmaken?
    Waar zit het knopje dat het client secret leesbaar maakt
    het secret van onze registratie is na de laptopwissel verdwenen, op welk scherm kan ik het weer tonen
    waar lees ik het geheim van onze geregistreerde app nog eens na
    Waar kan ik het secret van onze eigen registratie nog eens bekijken?
    Waar in de App Store staat het geheime wachtwoord van onze registratie, ik zie alleen bolletjes
    Op welke pagina van Exact kan ik het client secret zichtbaar maken?
    Waar in de App Store klik ik om het verborgen client secret te tonen?
    waar vind ik dat client secret terug, ik heb het briefje weggegooid
    Die geheime sleutel van onze eigen app, waar staat die in Exact
    client secret kwijt na nieuwe computer
    Het programma vraagt het secret van onze registratie, dat is ooit gemaakt door de vorige boekhoudster
    ik moet die lange geheime tekst van onze eigen app nog eens hebben voor de nieuwe pc
    de code die erg geheim is, van onze zelf gemaakte app, die heb ik nooit opgeschreven
    Het geheim van onze app zat bij de vorige IT'er in het hoofd
    Het pakket vraagt om het client secret en niemand heeft het opgeschreven
    Waar in de App Store staat de sleutel van onze eigen app
    Kluis leeg, geheim weg, app bestaat nog. Waar haal ik het secret terug
    Kan ik het secret van een al bestaande registratie nog inzien?
    Nieuwe laptop, ik moet het client secret opnieuw invullen en heb het niet meer
    secret kwijt, wachtwoordkluis leeg
    ontwikkelaar is weg en het secret van onze app staat nergens opgeschreven
    server opnieuw geïnstalleerd, nu vraagt de tool om het geheim van de app
    Leverancier vraagt om client secret, waar haal ik dat
    secret opvragen bij eigen app exact
    de tool vraagt na een update om id én geheim van onze registratie, id weet ik nog
    iemand heeft de keyvault leeggegooid, client secret van onze Exact-app weg
    Waar lees ik het geheime deel van onze registratie terug? De ontwikkelaar is weg.
    Het geheim van onze eigen app stond in een mailtje dat niemand meer heeft
    Kan ik het wachtwoord van de maatwerkapp nog ergens opvragen in de App Store?
    Bij de serververhuizing is onze client secret verloren gegaan, waar is die terug te vinden
    De penetratietest is klaar, nu moet het geheim van onze connector opnieuw in de kluis en ik heb het niet
    Hoe lees ik het verborgen wachtwoord van onze App Store-registratie uit
    bolletjes in plaats van het secret, hoe maak ik die zichtbaar
    waar vind ik client secret
    secret terugvinden
    client secret tonen
    secret niet opgeschreven, nog te zien?
    kwijt: dat lange wachtwoord van onze app
    it vraagt secret van onze exact app, waar
    onze eigen registratie bij exact: geheim kwijt, wat nu
    client secret opnieuw opzoeken
    waar kan ik het client secret weer laten tonen
    mijn voorganger registreerde de app en het geheim staat nergens opgeschreven
    secret van onze eigen app kwijtgeraakt bij serverwissel
    in het portaal staat het geheim met sterretjes, hoe krijg ik het te zien
    Bouwer van ons dataplatform vraagt nogmaals om de geheime sleutel van onze app. Waar staat die?
    de sleutel van ons zelf aangemelde programma moet in de nieuwe server, maar waar lees ik hem af
    waar staat het client secret als je het niet hebt opgeschreven
    secret opvragen exact app store
    klant heeft zijn secret niet bewaard, kan hij het nog ergens tonen?
    onze implementatieconsultant vraagt het secret, mijn voorganger bewaarde niks, waar toon ik het
    secret weer zichtbaar maken bij onze registratie
    Het client secret is zoek, kan ik het ergens teruglezen?
    Waar staat het geheim van onze eigen app?
    Niemand heeft het client secret bewaard
    De vorige ontwikkelaar liet geen secret achter
    Op welke plek bij apps.exactonline.com kan ik het secret van de kantoorapp laten tonen?
    Hoe kan ik het verborgen client secret zichtbaar maken in de App Store?
    Waar kan ik het client secret van onze bestaande app nog eens bekijken?
    De laptop met de gegevens van onze eigen app is gecrasht. Kan ik het secret ergens terugzien?
    Waar klik ik in de App Store om het secret van onze registratie zichtbaar te maken?
    Waar kan ik het client secret van onze eigen app nog een keer bekijken?
    Ik ben het client secret van onze eigen app kwijt.
    Waar kan ik in de App Store ons geheim nog eens tonen?
    Hoe krijg ik het client secret van onze registratie opnieuw in beeld?
    Waar in de App Store van Exact klik ik op tonen voor het secret?
    Waar staat bij Exact het geheim dat bij onze eigen registratie hoort?
    Waar laat Exact het geheim van een zelf geregistreerde app nog een keer zien?
    .done =
        ja gevonden
        ik heb hem gevonden
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
        gevonden en gekopieerd
        staat in mijn klembord
        ja, op tonen geklikt en ik zie hem
        Ik heb de sleutel nu voor me.
        heb m, stond er gwn nog
        secret staat er inderdaad nog gewoon
        oké die lange code heb ik overgenomen
        in de wachtwoordkluis gezet, volgende
        hij stond er naast, stom dat ik dat niet wist
        het geheim is zichtbaar geworden, wat doe ik ermee?
        op tonen gedrukt en de reeks staat in mijn klembord
        Hij stond er gewoon nog
        ik heb hem nu in de wachtwoordkluis gezet
        gekopieerd, hele rij letters en cijfers
        dat geheim kunnen we nu lezen, geen nieuw nodig
        ik zie nu een reeks letters en sterretjes, op Tonen gedrukt en hebbes
        was helemaal niet kwijt, stond er gewoon
        eindelijk, gekopieerd
        ja hebbes, staat op het klembord
        tonen aangeklikt, nu zie ik allemaal tekens
        heb het
        oeps ik heb het op facebook gezet haha nee grapje, het is gekopieerd
        staat op mijn klembord
        secret in de wachtwoordkluis gezet
        staat op het klembord nu
        heb op Tonen geklikt en gekopieerd
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
        die knop om apps te beheren heb ik niet
        in de app store zie ik alleen apps van anderen en geen beheer
        Ik mis de menukeuze waar onze eigen apps zouden staan.
        onvoldoende rechten om registraties te bekijken
        mijn login mag dat blijkbaar niet
        er is geen beheeroptie voor mij op die site
        wie van ons kan wél bij die registratie
        ik ben geen hoofdgebruiker en krijg het niet te zien
        dat menu komt bij mij niet voor, bij de baas wel
        Ik kom op die site wel binnen maar er is niks te beheren
        de bladzijde blijft leeg omdat ik zeker niet genoeg mag
        alleen onze directeur heeft daar de sleutels van
        hij laat me enkel apps kopen, niet de onze bekijken
        er is bij mij geen mijn apps beheren
        die keuze in het menu ontbreekt, ik kan alleen apps zoeken en kopen
        mijn apps beheren zie ik nergens
        ik log in en zie enkel 'mijn apps' om te kopen
        dat menu met mijn apps heb ik niet
        dat menu-item is er bij mij niet
    .stuck-app-not-listed =
        de app staat er niet bij
        hij staat er niet
        lege lijst
        de pagina is leeg, nul apps
        drie staan er, die van het rapport ontbreekt
        vorige boekhouder heeft hem gemaakt, ik zie hem niet
        onder mijn apps geen spoor van dat ding
        hij hoort hier toch te staan?
        de lijst is leeg
        ik zie wel twee apps maar niet degene die ik zoek
        onze app staat er niet tussen
        Is die misschien door onze boekhouder in een ander abonnement aangemaakt?
        hij zit er niet bij
        ik vind enkel een oude testapp
        moet ik op een ander land inloggen, want hier staat niks
        waar is de koppeling gebleven in dit overzicht?
        dat menu heb ik, maar onze koppeling komt er niet in voor
        er staan drie namen en niet die van ons
        Een leeg lijstje, terwijl het ding toch elke dag draait
        kan het zijn dat de boekhouder hem bij zichzelf heeft aangemeld?
        Ik zie wel de app van de webshop maar niet die van het dashboard
        er staan twee apps in maar de onze is er niet bij
        onder dat kopje staat ie niet tussen, alleen een testding
        't staat niet bij
        lijst is leeg bij mij
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
        de sleutel is per ongeluk op GitHub gezet
        ex-werknemer kent hem ook
        Ik heb het secret naar een externe partij gemaild, en daar heb ik nu spijt van.
        kan ik een nieuw geheim laten genereren
        iemand anders heeft deze code gezien, is dat erg?
        hij stond in een screenshot in Teams
        hoe vervang ik het, want het ligt op straat
        de vorige leverancier heeft het nog in handen
        het stond in een mail naar de halve afdeling
        De ontslagen programmeur weet hem nog uit zijn hoofd
        ik heb hem per ongeluk in de groepschat geplakt
        hij is dus niet kwijt maar juist bij te veel mensen bekend
        onze code stond openbaar op github, met die sleutel erin
        ik had het secret al naar de leverancier gemaild, mag dat?
        onze ex-programmeur weet dat ding ook nog uit zijn hoofd
        ik denk dat onze ex-stagiair die code ook heeft
        het stond per ongeluk in een mail naar de hele afdeling
        Onze externe programmeur beschikt hier eveneens over, dat verontrust mij.
        ik ben bang dat de oud-collega het secret nog heeft
        die code is ooit rondgemaild, dus anderen hebben hem
        ik heb hem per ongeluk in de groepsapp gezet
        onze oud-IT'er heeft dat ding ook nog

own-app_enter-secret =
    waar plak ik het teruggevonden client secret
    moet ik opnieuw koppelen na het invullen van het secret
    secret opgezocht, in welk vakje plak ik het
    spatie meegekopieerd met het client secret, geeft dat een fout
    nieuwe sleutel ingevuld, moet iedereen weer aanmelden
    vervangt het nieuwe secret het oude in ons pakket
    ik heb het client secret gevonden, moet ik daarna opnieuw koppelen
    secret geplakt en wordt niet geaccepteerd, spatie?
    Als wie moet ik inloggen nadat ik het geheim in het programma heb ingevuld?
    client secret invullen en dan?
    Ik heb het secret teruggevonden en wil het in het product plakken. Waar let ik op?
    na het invullen van het teruggevonden secret, moet ik dan opnieuw aansluiten en als wie
    een spatie achter het client secret, kan dat kwaad
    het teruggevonden geheim staat nu in het pakket, onder welke login verbind ik
    client secret in de koppeling geplakt, moet ik nu opnieuw inloggen als dezelfde gebruiker
    ik heb het secret gevonden, waar plak ik het en moet ik daarna opnieuw koppelen?
    secret invullen in product
    Na het kopiëren van het geheim zegt ons pakket nog steeds dat het ongeldig is. Kan een spatie de schuldige zijn?
    secret gevonden, wat doe ik ermee
    Moet ik na het plakken van de sleutel opnieuw inloggen, en met welk account?
    spatie achter het secret erg?
    Ik heb het secret gekopieerd. Plakken in het product en dan? Moet ik daarna weer koppelen?
    secret ingeplakt maar wordt niet geaccepteerd, kan er een spatie achter zitten?
    na invoeren client secret: inloggen als wie?
    ik heb het client secret gevonden, wat doe ik er nu mee
    secret geplakt maar moet ik dan ook opnieuw koppelen of niet
    moet ik na het invullen van het secret met dezelfde persoon inloggen als vroeger
    Ik heb het client secret gevonden, moet ik na het plakken opnieuw koppelen?
    secret ingeplakt in ons pakket, zegt ongeldig, kan er een spatie bij zitten?
    secret opgezocht en opgeslagen in het rapportageprogramma. Wie moet er nu opnieuw aanmelden, ik of de collega van destijds?
    hoe plak ik dat geheim van de app goed in het pakket, hij pakt het niet
    Secret gevonden, waar let ik op bij het plakken in het programma?
    Moet ik opnieuw koppelen nadat ik het client secret in de software heb vervangen, en als wie?
    Kan een spatie achter het geplakte secret de boosdoener zijn?
    nieuw secret geplakt en nog steeds invalid_client, spatie misschien?
    Ik heb het secret weer gevonden, moet ik er nog op letten hoe ik het in de kassasoftware plak?
    Zit er een spatie voor of achter het secret dat ik plak in ons bestelprogramma, maakt dat uit?
    ik heb het secret nu gekopieerd, moet ik na het plakken in het pakket opnieuw aansluiten en als wie?
    Ik heb de sleutel van de App Store gekopieerd, hoe krijg ik die er zonder fouten in bij ons product?
    moet ik na het plakken van de nieuwe secret ook opnieuw inloggen, en met wie?
    secret teruggevonden en nu, plakken en klaar?
    er sluipt bij het plakken van de sleutel steeds een spatie mee, kan dat kwaad?
    Ik heb het secret gekopieerd en geplakt, moet ik daarna weer verbinden of is dat genoeg?
    ik heb het secret gekopieerd, moet ik na het plakken in het voorraadpakket opnieuw inloggen
    secret gevonden. Plakken met of zonder spatie, en moet ik daarna weer verbinden?
    secret teruggevonden, nu moet het in de middleware, met wie log ik daarna in
    secret plakken spatie erachter?
    secret gevonden, en nu in product, opnieuw koppelen?
    Het nieuwe geheim plakken in het pakket, moet ik daarna weer verbinden en als wie?
    Secret gekopieerd, hoe plak ik het in het product
    heb de geheime code teruggevonden, plakken en dan ook opnieuw koppelen of niet?
    Waar plak ik het nieuwe client secret zonder spaties?
    ik heb het secret teruggevonden, moet ik na het plakken in het WMS ook opnieuw koppelen
    Moet ik opnieuw koppelen nadat ik het teruggevonden secret heb geplakt?
    secret gekopieerd uit de app store en in het product geplakt, moet ik dan nog opnieuw verbinden als dezelfde gebruiker
    secret geplakt met spatie erachter, is dat erg, en moet ik daarna opnieuw koppelen
    Moet ik na het invullen van het teruggevonden secret ook weer opnieuw koppelen?
    Ik heb het client secret gevonden, hoe zet ik het goed in het programma zonder fouten?
    ik heb het secret gekopieerd, waar moet ik op letten als ik het in het programma plak
    Secret gevonden in de App Store, waar let ik op bij het plakken, spaties en zo
    heb het secret gekopieerd, waar plak ik het en moet ik daarna opnieuw koppelen
    Ik heb het geheim teruggevonden en gekopieerd, hoe plak ik het goed in het product?
    Secret geplakt met een spatie erachter, kan dat de boel verstoren, en moet ik daarna opnieuw verbinden?
    secret gekopieerd, in product plakken en dan
    ik heb het geheim gekopieerd, waar moet ik op letten bij het plakken in het product
    ik heb het secret, waar en hoe plak ik het zonder fouten, moet ik daarna opnieuw koppelen
    Ik heb het secret terug, hoe zet ik het goed in het product?
    Ik heb ons client secret gekopieerd uit de App Store, waar moet ik op letten bij het plakken in het product?
    Ik heb het secret gevonden, waar moet ik bij het invullen op letten?
    Het client secret in het pakket plakken, moet ik daarna opnieuw koppelen?
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
        geplakt en opgeslagen
        het staat erin
        Ingevuld in het pakket en opnieuw ingelogd.
        secret is bijgewerkt
        ja zonder spaties erin gezet
        opgeslagen, hij vraagt niks
        ok heb hem in de config gezet
        de nieuwe server heeft nu de goede sleutel
        ingetikt, bewaard, klaar
        opgeslagen en meteen opnieuw verbonden met dezelfde gebruiker
        geplakt, opgeslagen en opnieuw aangemeld
        Het veldje is gevuld en hij slikte het
        hij vroeg om weer in te loggen, dat heb ik als Wim gedaan
        onze beheerder heeft de reeks in het pakket gezet
        zonder spaties erin en bewaard
        geplakt en bewaard, ik moest ook opnieuw koppelen en dat is gebeurd
        geen gezeur meer over het secret, opgeslagen
        geplakt en bewaard
        erin gezet, hij vroeg om opnieuw te koppelen en dat heb ik gedaan
        staat
        spatie weggehaald, opgeslagen
        Ingelogd als dezelfde persoon als vroeger.
        okido
        staat erin, opnieuw gekoppeld ook
        hij heeft hem aangenomen
        staat erin zonder spaties
        zit erin, hij verbindt weer
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
        waar moet die code naartoe
        in het product vind ik geen vakje voor een secret
        onder welke instelling zet ik dit neer?
        Ik heb het secret, maar het programma biedt nergens een veld aan.
        welk menu in mijn software
        het formulier vraagt alleen een gebruikersnaam, geen geheim
        moet dat in de app of in Exact
        is er een plek voor sleutels in Power BI
        ik heb de reeks, maar het pakket heeft nergens een veldje
        Moet dat bij de server-instellingen of bij mijn profiel?
        onder welk tabblad van dat programma hoort zoiets
        geen vakje voor te vinden, enkel een inlogknop
        ik zit hier met een code en weet niet waar ik hem kwijt kan
        en in welk vakje moet dat dan
        waar moet dat ergens, ik zie geen veldje
        in welk scherm van het product?
        ik heb overal gezocht in de instellingen, geen client secret te bekennen
        welk veld moet dat in? zie alleen gebruikersnaam
        in het pakket kan ik die plek niet vinden

own-app_find-redirect =
    Callback URI 'https://onzeapp.nl/cb' is not valid
    waar staat de geregistreerde redirect uri van onze app
    welk terugkeeradres staat er bij Exact voor onze registratie
    waar lees ik de Redirect URI die ooit is opgegeven
    fout over callback, ik wil zien wat er geregistreerd staat
    adres in de App Store opzoeken van onze eigen toepassing
    welke redirect uri staat er in onze registratie bij exact
    waar kijk ik op apps.exactonline.com naar de callback uri van onze app
    Wat is een callback URI en waar lees ik die bij de registratie af?
    geregistreerde redirect opzoeken
    Waar staat de geregistreerde redirect URI van onze app?
    wat is een redirect uri en waar kijk ik welke wij opgaven
    Ik krijg 'Callback URI is not valid' na het inloggen. Waar vind ik het adres dat wij destijds hebben opgegeven?
    is callback URI hetzelfde als redirect URI
    callback van onze eigen app kwijt, waar in Mijn apps beheren zie ik hem
    Callback URI https://… is not valid
    geregistreerde redirect uri opzoeken
    Bij het koppelen van onze eigen app krijg ik 'Callback URI is not valid'. Waar zie ik welk adres er geregistreerd staat?
    Callback URI is not valid
    Bij het inloggen zegt Exact dat het terugkeeradres niet geldig is. Waar staat wat wij hebben opgegeven?
    redirect uri opzoeken exact app center
    Callback URI is not valid, zegt Exact als ik wil inloggen via onze tool
    waar zie ik in exact welk terugkeeradres er voor onze app geregistreerd staat
    foutmelding over redirect uri bij inloggen
    Na verhuizing van onze server naar een nieuw domein krijg ik bij het koppelen een fout over de callback. Waar staat het adres dat Exact verwacht?
    bij het koppelen krijg ik een witte pagina met Callback URI en iets van not valid
    waar in exact staat het terugkeeradres van onze app geregistreerd
    na het inloggen een fout over een uri die niet geldig is
    Fout "Callback URI is not valid" bij het koppelen van onze eigen app
    callback uri not valid wat nu
    Waar zie ik welke redirect URI er bij onze app in Exact geregistreerd staat?
    melding dat de call back url niet geldig is zodra ik op verbinden klik
    Callback URI is not valid, wat nu
    Bij het inloggen zegt Exact dat de redirect niet klopt
    Waar zie ik welk terugkeeradres er bij onze app geregistreerd is?
    Na het aanklikken van verbinden krijg ik een witte pagina met "Callback URI ... is not valid"
    Server verhuisd naar ander domein en nu weigert Exact de callback van onze app
    redirect uri exact app opzoeken
    redirect_uri mismatch, wat staat er geregistreerd?
    Exact vindt de callback van ons maatwerk ongeldig, waar zie ik welke er geregistreerd staat?
    Waar vind ik op de Exact-site welk terugkeeradres er voor ons eigen reserveringssysteem in staat?
    Welk terugkeeradres staat er bij Exact geregistreerd voor onze app? De ontwikkelaar wil het weten
    Na het inloggen zegt Exact dat het terugkeeradres ongeldig is, terwijl ik niets gewijzigd heb. Waar zie ik wat er geregistreerd staat?
    exact wil ons niet terugsturen naar onze applicatie omdat het adres niet bekend is
    Inloggen wordt meteen afgekapt met een klacht over de callback
    Waar staat vastgelegd naar welke url exact na het inloggen springt voor onze eigen client?
    foutmelding over callback url bij het koppelen van onze zelfgebouwde webshopkoppeling
    wij zijn van domeinnaam veranderd en nu weigert exact ons na het aanloggen met iets over een uri
    Gebruikers klikken op koppelen, loggen in, en zien dan een foutpagina van Exact over een ongeldig adres. Dat is begonnen toen wij de applicatie achter een andere proxy zetten.
    callbak uri not valid sinds de nieuwe server
    exact klaagt over het retouradres van onze app en ik wil weten wat daar eigenlijk ingevuld is
    redirct uri wordt geweigerd na de verhuis van onze server
    Waar kan ik zien welk terugkeeradres er bij onze app geregistreerd staat?
    Callback klopt niet; waar staat het adres dat we bij de registratie hebben opgegeven?
    waar staat welk terugkeeradres wij bij onze app hebben opgegeven
    hoe weet ik welke callback exact van ons kent
    waar zie ik welk terugkeeradres er bij Exact is vastgelegd voor onze koppeling
    callback not valid, waar zie ik de geregistreerde link bij Exact
    welke return url staat er bij exact geregistreerd
    Waar lees ik welke callback er bij onze app geregistreerd staat?
    Waar zie ik welke redirect URI bij onze app geregistreerd staat
    waar staat in Exact welk terugkeeradres we toen voor onze eigen app hebben opgegeven
    Waar staat het adres dat bij onze eigen app geregistreerd is? Het product meldt dat de callback niet geldig is.
    Waar staat in Exact welk terugkeeradres bij onze registratie hoort
    Waar staat de redirect URI die bij Exact geregistreerd is?
    Callback niet geldig. Waar in apps.exactonline.com lees ik welk adres er geregistreerd staat
    Sinds de serverwissel klopt de callback niet, waar staat welke Exact verwacht
    waar staat welke redirect URI er bij Exact geregistreerd is voor onze app
    Welk callbackadres staat er nu geregistreerd bij onze app?
    Waar zie ik welk redirect-adres er voor onze app bij Exact staat geregistreerd?
    Callback URI is not valid staat er, waar zie ik welk adres bij ons geregistreerd is
    welk terugkeeradres hebben wij bij Exact opgegeven voor onze eigen app
    het ding zegt dat de redirect uri niet klopt, waar zoek ik de goede op
    foutmelding callback uri ... not valid bij onze eigen koppeling
    er komt callback uri fout, de maker vraagt wat er aan onze kant als adres geregistreerd staat
    Exact zegt dat het teruggaan-adres van onze eigen app fout is
    Onze koppeling met eigen client id wil niet meer, callback zegt hij
    Na een serververhuizing klopt de terugkeer-url van onze zelfgebouwde tool niet
    Callback URI is not valid, waar lees ik wat er bij ons is vastgelegd
    Welk terugkeeradres hebben we destijds opgegeven voor onze registratie
    Foutmelding over de callback na het verhuizen van ons portaal naar een ander domein
    Ik moet weten welke redirect er in de App Store staat bij onze app
    Na inloggen komt: Callback URI ... is not valid
    domein van onze tool is gewijzigd, inloggen geeft callback uri not valid
    welke redirect uri staat er geregistreerd, hij komt niet overeen met mijn code
    terugkeeradres wordt niet geaccepteerd door exact
    fout over callback zodra ik op koppelen klik in mijn eigen tool
    na het inloggen: 'Callback URI https://... is not valid', eigen app
    wat staat er bij exact als callback van onze app, onze dev weet het niet meer
    Callback URI is not valid: waar zie ik welk adres er voor onze app geregistreerd is?
    De ontwikkelaar vraagt welk terugkeeradres er bij Exact bekend staat
    Waar staat het redirect-adres van onze eigen registratie
    Na de verhuizing naar een nieuw domein klaagt de connector over de callback
    Na het inloggen komt de connector niet terug, Exact klaagt over het callback-adres. Wat hebben wij geregistreerd?
    Welk callback-adres staat er bij Exact voor onze eigen koppeling
    waar staat geregistreerde redirect uri
    callback uri opzoeken in exact
    redirect adres van onze app zien
    callback not valid, wat staat er geregistreerd
    welke callback kent exact van ons
    terugkeeradres app waar te vinden
    redirect uri mismatch bij onze zelfgebouwde koppeling
    welk terugkeeradres staat er bij onze app geregistreerd, waar lees ik dat
    Callback URI not valid: hoe zie ik welk adres Exact verwacht
    foutmelding dat het terugstuuradres niet klopt bij inloggen met onze eigen app
    na verhuizing naar https werkt inloggen niet meer, callback klopt niet
    waar vind ik de redirect van onze registratie
    eigen app exact callback fout
    Exact weigert met 'Callback URI https://oud.school.nl is not valid' sinds we een nieuw domein hebben
    Callback URI https://... is not valid
    waar kan ik zien welk terugkeeradres bij onze app geregistreerd staat
    na sslwijziging zegt Exact dat de callback niet geldig is
    voor de nieuwe server moet ik weten welk callbackadres bij Exact vastligt
    klant meldt 'Callback URI ... is not valid' bij het koppelen met zijn eigen app
    Welke redirect URI staat er bij onze app geregistreerd?
    Ik krijg callback URI not valid en wil de vastgelegde zien
    Waar kijk ik het terugkeeradres van onze app na?
    Waar staat de geregistreerde terugkeer-url van onze app?
    Ik krijg Callback URI is not valid bij het koppelen van onze eigen app.
    Callback URI is not valid staat er als ik op verbinden klik
    Bij het koppelen krijg ik Callback URI is not valid
    Waar staat de redirect URI die bij onze registratie hoort?
    .done =
        ja gevonden
        ik heb hem gevonden
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
        ik heb het adres van de registratie
        Het geregistreerde adres eindigt op /callback, dat heb ik genoteerd.
        ja, die URI staat er
        url gevonden bij de app
        heb 'm overgenomen in kladblok
        oke het adres dat daar staat is nog van onze oude site
        zichtbaar, en nu?
        de redirect is gevonden, vergelijken maar
        Er staat iets met https en ons domein, die heb ik nu
        het begint met https en eindigt op /auth, dat staat er geregistreerd
        Gevondne en in kladblok gezet
        dus zo heeft onze programmeur het destijds opgegeven, ik heb het
        Dat adres heb ik nu voor me
        overgenomen van het scherm, klaar om te vergelijken
        ik heb hem, begint met https://bridge.
        copy paste klaar
        was even zoeken maar gekopieerd
        stond toch op een andere tab, ik heb em
        gevonden, eindigt op /callback
        adres staat in mijn kladblok
        gekopieerd, kijk mee zou ik zeggen
        gevonden, stond onderaan bij de app
        oké, heb beide adressen nu
        gekopieerd, eindigt op een schuine streep
        ja ik heb het adres hier voor me staan
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
        ik kom niet in het beheer van de apps
        Voor mij toont apps.exactonline.com geen beheergedeelte.
        heb ik daar een speciaal recht voor nodig
        daar mag ik niet bij, alleen de baas
        menu ontbreekt, ik zie alleen de winkel
        mijn gebruiker heeft de licentierechten niet
        kan enkel apps zoeken, niet beheren
        ik word tegengehouden met geen bevoegdheid
        wat er geregistreerd staat krijg ik niet te zien, ik ben geen beheerder
        Enkel de zaakvoerder geraakt aan dat scherm
        bij mij ontbreekt dat hele onderdeel van de site
        ik word steeds teruggestuurd naar de winkelpagina
        onvoldoende rechten, zegt apps.exactonline
        mijn knop beheer mijn apps bestaat niet
        geen rechten op die site zegt hij
        Ik krijg enkel het publieke gedeelte van die winkel te zien.
        ik heb geen optie om apps te beheren in dat scherm
        mijn login toont dat onderdeel niet
        mijn apps beheren staat er niet bij mij
    .stuck-app-not-listed =
        de app staat er niet bij
        hij staat er niet
        hij staat er gewoon niet tussen, vreemd
        die app is hier niet geregistreerd zo te zien
        lijst bevat enkel een oude test
        onze koppeling zit er niet in
        is die bij een ander abonnement aangemaakt?
        zie niks van ons rapport terug in dat overzicht
        er staan geen apps
        onze registratie is niet te vinden
        Ik ben ingelogd maar het overzicht bevat onze koppeling niet.
        alleen iets van de accountant, niet de onze
        de app waar het om gaat ontbreekt
        zou die op een andere login staan? hier niet in elk geval
        wij hebben er ooit een gemaakt maar die zie ik niet terug
        nul resultaten onder mijn apps
        ik ben beheerder en zie dat onderdeel wel, alleen is er geen spoor van onze app
        Tussen de apps die er staan zit de juiste niet
        hij draait op de Belgische Exact, zou ik daarom niets zien
        Er staat er geen een, het vak is leeg
        misschien destijds onder een ander abonnement gemaakt, hier is hij niet
        ik zit op de belgische exact, maakt dat iets uit
        die app van ons staat nergens
        drie apps maar niet deze
        bij mijn apps zie ik hem niet tussen
        er staan er twee maar niet degene die we gebruiken

own-app_make-equal =
    de redirect uri verschilt een schuine streep van de registratie
    moet de redirect uri precies gelijk zijn aan die in de app store
    http of https in de redirect, maakt dat uit
    hoofdletters in het terugkeeradres, telt dat mee
    de ene heeft www en de andere niet, welk verander ik
    hoe krijg ik beide adressen precies hetzelfde
    maakt een slash aan het eind van de redirect uri verschil
    redirect uri lijkt hetzelfde maar wordt geweigerd, waar moet ik op letten
    Moeten http en https in beide adressen overeenkomen bij de callback?
    hoofdletter in redirect erg?
    maakt een slash op het eind iets uit bij de redirect uri
    Maakt een schuine streep aan het einde van de redirect URI uit?
    http of https in het callback-adres, is dat een verschil
    Ik heb beide adressen naast elkaar en zie alleen verschil in www. Is dat genoeg om geweigerd te worden?
    hoofdletters in de redirect uri, telt dat
    hoe precies moeten de twee terugkeeradressen overeenkomen
    twee redirect-adressen lijken hetzelfde maar exact vindt van niet
    redirect uri slash aan het eind
    Mag er verschil zijn tussen http en https in het terugkeeradres van de app en dat in het pakket?
    redirect uri lijkt gelijk maar wordt geweigerd
    Maakt een schuine streep aan het eind van het terugkeeradres uit?
    https of http in redirect uri
    Ik heb beide redirect-adressen voor me. Volgens mij zijn ze gelijk, toch weigert Exact. Waar let ik op?
    maakt een schuine streep aan het eind van de redirect uri uit?
    http of https bij callback adres exact, hoofdletters belangrijk?
    adres in product en adres in registratie verschillen op www, moet dat precies hetzelfde zijn
    adres in het product is met www en bij exact zonder, maakt dat uit voor die redirect
    moet de redirect uri met of zonder schuine streep op het einde
    http of https bij de callback, en letten ze op hoofdletters?
    Het redirect-adres lijkt precies hetzelfde en toch is de callback ongeldig, maakt een schuine streep uit?
    http of https in de redirect uri, maakt dat verschil
    Ik heb beide adressen naast elkaar, waar moet ik op letten
    Maakt een schuine streep aan het eind uit in de callback van onze app?
    Volgens mij zijn de twee redirect-adressen hetzelfde, toch vindt Exact van niet
    http of https, www of niet, hoe precies moet de redirect URI overeenkomen?
    Hoofdletters in de redirect uri, gevoelig?
    Zie het verschil niet tusen de twee callbackadressen, waar zit zoiets meestal in?
    slash aan het eind van de redirect, maakt dat uit?
    De callback in de software eindigt op een schuine streep en die bij Exact niet, maakt dat uit?
    Kan een hoofdletter in de redirect URI van ons hotelscript de oorzaak zijn dat Exact hem afkeurt?
    Redirect ziet er hetzelfde uit en toch niet geldig, waar moet ik op letten, schuine streep?
    Beide adressen lijken hetzelfde, maar eentje eindigt op een schuine streep. Maakt dat uit?
    is de redirect hoofdlettergevoelig?
    bij ons staat http en in de registratie https, is dat het probleem met de callback
    met of zonder www in de callback, mag dat verschillen
    Ik heb de twee url's naast elkaar gelegd, waar moet ik op letten voor het terugkeeradres?
    kan ik een wildcard gebruiken in de redirect of moet hij exact gelijk zijn
    Kan één spatie aan het eind van de url al genoeg zijn om de callback te laten mislukken?
    de beheerder van de proxy zegt dat poort 443 erbij moet in de url, moet dat dan in beide staan
    Kan een schuine streep op het einde van het adres maken dat de callback niet klopt?
    www ervoor of niet, kan dat in de redirect URI verschil maken?
    mijn redirect uri lijkt precies hetzelfde maar hij wordt geweigerd, maakt een slash op het eind uit
    http of https in de callback, en mag www erbij
    verschil hoofdletters in callback url, telt dat mee
    Beide adressen zien er voor mij hetzelfde uit en toch is het niet valid
    callback met en zonder slash, dat kan toch niet uitmaken?
    callback not valid en volgens mij is het verschil alleen een schuine streep aan het eind
    http versus https in de redirect, maakt dat uit
    redirect slash op eind wel of niet
    www of zonder www redirect uri
    callback bijna gelijk, hoofdletter verschil?
    Waar moet ik op letten bij het vergelijken van twee callback-adressen, http of https, slash, www?
    Redirect URI is bijna gelijk, maakt een schuine streep aan het eind uit?
    http of https en hoofdletters in de callback, hoe precies moet dat
    moet die schuine streep op het einde van de redirect er nu bij of niet
    Maakt een slash achter de redirect URI uit?
    callback uri not valid en ik zie het verschil niet, waar moet ik op letten, www, slash, hoofdletters?
    Waar moet ik op letten bij het vergelijken van de twee callback-adressen, schuine streep en zo
    Maakt een schuine streep aan het eind van de redirect uri iets uit?
    Registratie zegt https://x.nl/cb, product zegt https://www.x.nl/cb. Maakt dat www uit?
    Twee callbackadressen naast elkaar sinds de hostingwissel en ik zie het verschil niet, waar let ik op
    http of https, wel of geen slash: waar moet ik op letten bij de redirect
    redirect uri slash verschil https
    Waar zit het verschil tussen deze twee callback-adressen, een schuine streep misschien? Exact noemt hem ongeldig
    Callback lijkt hetzelfde maar hij klaagt nog, waar moet ik op letten bij het vergelijken?
    Maakt een schuine streep aan het eind van de callback URI verschil?
    Hoe nauwkeurig moet de redirect URI in ons product overeenkomen met de registratie?
    Maakt een schuine streep aan het eind van de redirect URI iets uit voor onze app?
    Maakt een slash aan het eind van de redirect URI uit bij Exact?
    Mijn redirect-adressen lijken hetzelfde en toch wordt hij geweigerd, kan een schuine streep aan het eind het verschil maken?
    Het adres in het programma en dat in de registratie lijken hetzelfde en toch wordt het geweigerd
    een schuine streep achteraan, maakt dat uit bij zo'n redirect uri
    De redirect lijkt hetzelfde op een streepje na, maakt dat uit
    ik heb beide redirect-adressen, ze lijken gelijk, waar zit het verschil meestal
    maakt een slash aan het eind van de redirect uri uit
    Het ene adres heeft een schuine streep aan het eind, het andere niet; telt dat?
    http tegenover https in de callback, maakt dat uit?
    slash op einde redirect uri verschil
    http of https redirect, moet gelijk?
    het adres lijkt hetzelfde maar hij blijft klagen, kan een schuine streep aan het eind uitmaken bij de redirect
    de twee adressen lijken gelijk maar Exact blijft weigeren, schuine streep misschien?
    Moet er wel of geen schuine streep achter de redirect URI?
    Maakt een schuine streep aan het eind van de redirect URI iets uit voor onze eigen groepskoppeling?
    Is een schuine streep aan het eind van de redirect URI belangrijk?
    Kan een schuine streep aan het eind van de callback genoeg zijn voor een weigering?
    De redirect URI in het product en in Exact lijken gelijk maar worden geweigerd, waar zit het verschil?
    Maakt http of https en hoofdletters uit bij de callback-URL van onze eigen app?
    Redirect URI komt niet overeen, er staat bij de ene een schuine streep achter en bij de andere niet
    Hoe vergelijk ik de redirect-URL in ons programma met de registratie bij Exact?
    Callback URI klopt niet volgens Exact, waar moet ik op letten als ik de twee adressen naast elkaar leg?
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
        er stond een slash te veel, aangepast
        nu zijn ze identiek
        http naar https veranderd en bewaard
        Beide adressen komen thans volledig overeen.
        ik heb de registratie aangepast aan het product
        het was de www
        verschil gevonden en gecorrigeerd
        ja letter voor letter hetzelfde, opgeslagen
        hoofdletter in het pad weggehaald, opnieuw verbonden
        er zat een schuine streep te veel aan het eind, weggehaald
        Nu zijn ze identiek
        hoofdletter in ons pakket verbeterd en bewaard
        ze verschilden niet meer nadat ik www had weggelaten
        opnieuw gekoppeld nadat ik het ene over het andere had geplakt
        het was de slash op het einde! aangepast
        ze zijn nu exact eender
        er zat een slash te veel, nu niet meer
        er was een schuine streep te veel
        identiek nu
        http moest https zijn, aangepast
        gelijkgezet en opnieuw verbonden
        was www, is nu zonder
        done
        dubbel gecheckt en letter voor letter hetzelfde
        http was het, https van gemaakt
        precies hetzelfde nu en opgeslagen
        was http zonder s, aangepast en opgeslagen
        er miste een schuine streep, aangepast
        http stond er, nu https en opgeslagen
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
        welk van de twee moet ik wijzigen
        is die van Exact de juiste of die van het programma?
        ze zijn verschillend maar ik weet niet welke fout is
        Aan welke kant dient de aanpassing te gebeuren?
        pas ik de registratie aan of de software
        wat is nu het goede adres
        ik durf niks te veranderen zonder te weten welke leidend is
        de een eindigt op oauth en de ander op callback, welke pakken we
        ze verschillen, maar welke pas ik dan aan?
        moet de ene naar de andere of omgekeerd
        Het pakket zegt www en Exact zegt zonder, wie heeft er gelijk
        ik durf geen van beide te veranderen zolang ik niet weet wie leidend is
        Wint onze software of wint de App Store
        maar wie van de twee moet ik nu aanpassen?
        pas ik het bij Exact aan of in het product?
        welke moet ik veranderen, die van exact of die van het programma?
        ze verschillen, maar wie heeft er gelijk
        kan het product niet wijzigen, dat staat vast
        ik zie er twee verschillende en kies dan maar die uit de handleiding zeker?
        welke moet ik nou aanpassen, die in het product of die andere
        ze verschillen, maar wie heeft gelijk
        ze verschillen, maar welke moet ik veranderen
        is het die in exact of die in het programma die fout is
        welke moet ik nou wijzigen, die bij exact of die in het pakket?

own-app_compare-details =
    het product weigert onze client id en secret
    Exact zegt dat de gegevens van de app niet kloppen
    id, secret en land nalopen van onze registratie
    welke gegevens leg ik naast elkaar als invalid_client verschijnt
    kan een verkeerd land de eigen app laten mislukken
    hoe vergelijk ik zulke lange codes zonder fouten
    het product zegt dat de gegevens van onze eigen app niet kloppen, wat vergelijk ik allemaal
    app-gegevens geweigerd, kan het aan het land liggen
    Ons programma weigert client id en geheim zonder te zeggen welk fout is.
    credentials eigen app ongeldig volgens het pakket
    Het product weigert onze gegevens maar zegt niet welke fout is. Wat vergelijk ik allemaal?
    kan een verkeerd land in het product zorgen dat client id en secret geweigerd worden
    client id of secret niet geaccepteerd, hoe vind ik de fout
    Ik heb alles overgetypt en het product zegt dat de gegevens ongeldig zijn. Hoe loop ik ze na?
    de koppeling met onze eigen app wordt geweigerd, loop ik client id, secret, uri en land na?
    het programma weigert de gegevens van onze eigen app, welk van de drie is fout
    invalid_client eigen app
    Ons pakket accepteert client id en secret niet en zegt er niet bij waarom. Wat vergelijk ik met wat?
    product zegt dat de gegevens van de app niet kloppen
    We krijgen telkens een weigering na het invullen van client id en geheim. Wat moet ik allemaal naast elkaar leggen?
    unauthorized client met eigen app, welke gegevens nakijken
    Het product zegt 'invalid client' als ik met onze eigen Exact-app wil verbinden
    client id en secret worden niet geaccepteerd door de software, alles al overgetypt
    gegevens van onze app worden geweigerd, geen idee welk veld fout is
    product zegt dat client id of secret ongeldig is
    de software weigert de gegevens van onze registratie, ik heb ze nochtans overgetypt
    Ons programma zegt invalid client bij de eigen app van Exact
    product accepteert onze client id niet
    Ik heb alles overgetypt maar het pakket vindt de app-gegevens niet goed
    Het pakket zegt invalid client na het invullen van onze sleutels
    Client id en secret ingevuld maar de software vindt ze ongeldig
    Onze eigen app wordt geweigerd, terwijl ik alles van de registratie heb overgetypt
    Kan het aan het land liggen dat onze app-gegevens niet geaccepteerd worden?
    invalid_client exact online
    unauthorized_client melding bij onze zelfgemaakte koppeling, waar zit het verschil?
    product weigert client id/secret, alles lijkt goed
    Middleware geeft aan dat de gegevens niet aanvaard worden, welk land en welke id moet ik naast mekaar leggen?
    De kassa van de garage slikt de drie codes niet, hoe loop ik na wat er fout is overgetypt?
    Ons eigen bestelscript weigert de codes die ik heb overgenomen van een papiertje
    product meldt invalid client terwijl ik alles heb overgetypt van de app store
    het product zegt dat client id of secret niet klopt, wat vergelijk ik allemaal
    unauthorized_client bij onze maatwerkkoppeling, terwijl alles volgens mij goed is ingevuld
    Ons product slikt de gegevens van onze registratie niet en zegt alleen dat ze onjuist zijn
    het pakket accepteert de client gegevens niet
    de tokenaanvraag van ons script faalt met een klacht over de client, niet over de gebruiker
    ik heb id en secret overgetypt en nu zegt het product dat ze niet kloppen
    Wij zitten in België, het product staat op Nederland en keurt onze eigen registratie af
    Test en productie hebben elk hun eigen registratie, ik vermoed dat ik de gegevens van die twee door elkaar heb gehaald want de aanmelding wordt geweigerd
    onze robot meldt dat de client onbekend is bij exact terwijl hij gewoon in de lijst staat
    het programma zegt authenticatie van de client mislukt, gebruiker en wachtwoord zijn goed
    produkt aanvaard onze client gegevens niet, geen idee welk van de drie fout zit
    Het programma weigert de drie gegevens van onze app, wat moet ik allemaal naast elkaar leggen?
    Na de verhuizing naar een andere server klopt er iets niet aan id, secret of adres, hoe vergelijk ik?
    alle drie de gegevens overgetypt en het urenpakket zegt invalid client
    product accepteert id en secret niet, wat kan er verkeerd staan
    ons pakket neemt de registratiegegevens niet aan, kan het land verkeerd staan
    'Client authentication failed' in ons zelfbouwpakket, alles ingevuld volgens mij
    onze middleware zegt dat de client gegevens ongeldig zijn, wat vergelijk ik allemaal
    invalid_client van onze eigen registratie, welke gegevens leg ik naast elkaar
    product weigert client id
    gegevens eigen app kloppen niet volgens pakket
    product zegt ongeldige client
    Het pakket zegt 'invalid client', welke gegevens van onze registratie moet ik naast elkaar leggen?
    Het product slikt onze client id en secret niet, wat vergelijk ik
    id, secret en adres ingevuld en toch geweigerd, hoe vergelijk ik die met wat bij Exact staat
    Het product weigert onze registratie met ongeldige client. Welke gegevens leg ik naast elkaar, en doet het land er ook toe?
    Ons pakket weigert de gegevens van onze app in Exact, id of secret of land, hoe loop ik dat na
    Het product zegt dat de gegevens van onze app niet kloppen, wat leg ik naast elkaar
    Na het terugzetten van de backup weigert het product onze app-gegevens, hoe vergelijk ik ze
    het programma zegt dat de clientgegevens fout zijn terwijl ik ze heb overgetypt
    product weigert client id en secret vergelijken
    Id fout, secret fout of land fout: hoe zoek ik uit waarom ons product de eigen registratie weigert
    Het pakket slikt ons client id en secret niet, hoe ga ik na welke van de drie fout is
    Client id lijkt juist en toch weigert Exact, wat moet ik allemaal naast elkaar leggen?
    Kan een verkeerd land in de instellingen ervoor zorgen dat onze client id geweigerd wordt?
    het programma weigert de gegevens van onze eigen app, hoe kijk ik of ik alles goed heb overgetypt
    invalid client zegt hij, volgens mij klopt alles, waar kan ik het naast elkaar leggen
    De codes van onze app worden niet geslikt door het rapport, terwijl ik ze netjes overschreef
    Verbinding wordt geweigerd na het invullen van id en secret, misschien staat het verkeerde land erin
    ik heb drie codes overgenomen uit Exact en nog weigert het product, wat naast wat leggen
    Het pakket zegt dat de ingevulde gegevens van onze registratie niet kloppen, wat vergelijk ik allemaal
    invalid_client bij onze eigen app, wat loop ik na
    Id, geheim en adres allemaal overgetypt, en het wordt geweigerd
    Na het overzetten naar een andere server accepteert hij onze app-gegevens niet
    Kan het land verkeerd staan, want onze registratie wordt door het pakket niet gepikt
    Ons pakket weigert id en geheim van de eigen registratie, terwijl ik ze echt overgenomen heb
    de tool accepteert onze client id niet
    onze app-gegevens ingetypt en hij zegt onbekende client
    unauthorized_client, alles overgetypt van papier
    waarom neemt het pakket onze id en secret niet aan
    melding 'client authentication failed' bij onze eigen registratie
    waarschijnlijk een typefout in id of secret, hoe loop ik ze na
    Het product weigert onze client-gegevens, zonder over een callback te zeuren. Wat moet ik langslopen?
    invalid_client bij onze eigen app, hoe controleer ik alles
    De connector zegt dat de referenties van onze registratie niet kloppen
    Unauthorized client, zelf geregistreerd, id en secret lijken goed
    Zelfde app, zelfde gegevens, toch geweigerd bij het verbinden: zit er ergens een typefout in onze registratie?
    Kan een fout land in het product de reden zijn dat onze eigen registratie niet geaccepteerd wordt
    Credentials van de eigen registratie worden afgekeurd na een kopieeractie
    product weigert client id en secret
    gegevens eigen app kloppen nie, vergelijken
    invalid client, alles naast elkaar leggen
    product zegt verkeerde client
    id secret uri ingevuld, wordt niet aanvaard
    fout land in product of fout id? eigen app
    unauthorized_client eigen app
    het product zegt invalid client bij onze eigen app
    Gegevens van de eigen app worden geweigerd door het pakket. Wat moet ik nalopen?
    unauthorized_client, terwijl we id en secret hebben ingevuld
    de id en het geheim zijn overgetypt, toch weigert hij ze
    client id klopt volgens mij maar hij accepteert de combinatie niet
    het sleutelpaar van onze registratie werkt niet in het nieuwe rapportageplatform
    het platform zegt 'inloggegevens van de app ongeldig', terwijl we alles uit de registratie hebben overgenomen
    het pakket zegt dat onze gegevens onjuist zijn, id, secret of land, wat vergelijk ik
    invalid client credentials, alles lijkt goed ingevuld
    klant typte het client id over en nu weigert het programma
    software weigert id en secret van onze app; hij stond op land België terwijl wij Nederland zijn?
    welke drie gegevens loop ik naast elkaar na als het pakket onze eigen app afkeurt
    Het product zegt dat de gegevens van onze app fout zijn
    Invalid client, terwijl ik alles overtypte
    Hoe controleer ik of id, secret en adres overeenkomen?
    Het product weigert de gegevens van onze eigen app, wat moet ik allemaal vergelijken?
    Hoe loop ik client id, secret en redirect na tussen registratie en pakket?
    De koppeling weigert ons client id en secret, wat moet ik allemaal vergelijken?
    Het product weigert client id en secret van onze eigen app.
    Onze eigen gegevens worden niet geaccepteerd door de koppeling, kan het land verkeerd staan?
    De software zegt dat onze client id ongeldig is
    Client id of secret ongeldig volgens ons product, wat loop ik na?
    Het product weigert onze eigen app met een fout over de gegevens.
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
        alles nagekeken, het client id bevatte een typefout
        nu komt het overeen
        Ik heb de drie velden opnieuw gekopieerd.
        er stond Duitsland ingesteld, dat is nu Nederland
        gecontroleerd, geen verschil gezien
        het secret was oud, vervangen
        vergeleken en verbeterd
        alle drie kloppen
        waren gelijk, op één spatie na die ik heb weggehaald
        de waarden zijn nu dezelfde als in de app store
        het id bleek op een cijfer na te kloppen, hersteld
        Alle drie naast elkaar gelegd en niks geks gezien
        er stond nog Duitsland, dat is nu Nederland
        ik heb ze alle drie opnieuw geplakt
        Komt nu overeen tot op de punt
        client id had een spatie te veel, hersteld
        het stond op Nederland maar wij zitten in België, nu goed
        nagekeken maar niks gevonden dat afwijkt
        niets wat nog afwijkt
        land stond op België, moest Nederland zijn, aangepast
        alle drie nagekeken
        id klopte niet, gekopieerd
        nergens een verschil
        secret was een oude, nieuwe erin geplakt
        gelijk nu
        alles komt overeen
        nagelopen en gekopieerd wat niet klopte
        alles nagelopen, het land stond op België, nu Nederland
        secret week af, gekopieerd, klaar
        id had een cijfer te weinig, hersteld
    .stuck-may-not-manage =
        geen rechten
        ik zie dat niet
        ik kan de registratie niet inkijken
        beheer van apps is voor mij afgesloten
        alleen de baas kan in dat scherm
        die pagina in de App Store wordt mij geweigerd
        zonder dat menu kan ik niks vergelijken
        kan de registratie niet inzien
        ik mag daar niet kijken met mijn login
        Bij mij ontbreekt de pagina waar je apps beheert.
        het beheerdeel krijg ik niet open
        recht licentie beheren heb ik niet
        welke collega zou dat mogen openen
        ik zit er wel in maar zonder beheerknop
        de site zegt dat mijn account dit niet toelaat
        de kant van ons pakket zie ik, de kant van Exact mag ik niet zien
        Ik heb niks om mee te vergelijken, die site laat me niet toe tot het beheer
        dat kan bij ons alleen Guido en die is ziek
        de knop om onze apps te bekijken heb ik niet
        Toegang geweigerd op die appwinkel
        ik kan die beheerpagina niet openen
        ik kan niet bij beheer mijn apps
        beheren van apps zit er bij mij niet in
        ik kom wel op de site maar mag blijkbaar niks beheren
        ik kom niet bij dat beheren, alleen kopen kan ik
        kom niet in dat beheer, optie ontbreekt
    .stuck-app-not-listed =
        staat er niet bij
        geen app te zien
        onze app komt niet voor in dat overzicht
        niks om mee te vergelijken, hij staat er niet
        registratie onvindbaar
        ik zie andere apps maar deze niet
        onder welk abonnement is die dan aangemaakt?
        daar is het leeg bij mij
        er is niets om mee te vergelijken, de app staat niet in de lijst
        ik zie de registratie nergens
        onze app komt niet voor op die pagina
        Misschien staat hij onder het abonnement van ons vorige kantoor?
        lege pagina bij mijn apps
        hij is verdwenen uit het overzicht
        ik tref er alleen drie onbekende apps aan
        wel ingelogd, geen spoor van de app
        Ik mag daar wel kijken, maar onze app ontbreekt
        bij Exact staan er twee en geen van beide is deze
        niks om op te klikken, het rijtje is leeg
        hij moet er toch zijn, we gebruiken hem al jaren, en toch niet te zien
        is die van ons soms bij een ander bedrijf geregistreerd?
        die app van ons is daar onvindbaar
        onze app staat er niet tussen
        ik zie een lege pagina zonder onze app
        onze app komt in dat overzicht niet voor
    .stuck-where-to-enter =
        waar staat dat in het product
        ik vind die plek niet
        waar zie ik die client id in het product zelf
        waar kan ik in ons pakket het id nakijken
        op welke pagina staan die gegevens in het product
        geen idee waar het programma dat bewaart
        welk scherm in de tool bedoel je
        in Excel, onder welk menu dan?
        waar staan die gegevens in het product
        ik kan in de software het client id niet vinden
        Op welke plaats in het programma kan ik nakijken wat er is ingevuld?
        waar zie ik welk land er is ingesteld
        de app store heb ik, maar het andere deel zoek ik nog in het pakket
        in mijn tool is geen scherm met die velden
        onder welk tabblad vul je die normaal in
        moet ik daarvoor in een configuratiebestand zijn
        de kant van Exact heb ik, de kant van ons pakket vind ik niet
        Waar laat ons programma zien wat er is ingevuld?
        op welk scherm van de software staan die codes dan
        in het pakket kom ik nergens een land of een id tegen
        ik weet wat het moet worden, niet op welke plek
        waar staat dat in het product zelf?
        in het product zie ik die gegevens niet
        waar staan ze in dat programma van ons
        en waar staan die gegevens dan in het product
        geen idee op welk scherm ik dat client id in moet tikken
        waar staat dat id in het pakket?

own-app_may-you-register =
    heb ik rechten nodig om een app te registreren bij Exact
    wie mag een eigen app registreren
    ben ik bevoegd om zelf een app aan te maken
    heeft onze boekhouder of wijzelf het recht om te registreren
    welke rol is nodig voor een eigen registratie
    mag een gewone gebruiker in de App Store een app toevoegen
    welk recht heb ik nodig om een app te registreren bij exact
    mag een gewone gebruiker een eigen app aanmaken
    Geldt een app-registratie voor het hele abonnement, en wie mag dat?
    heb ik licentie beheren nodig voor een registratie
    Welk recht heb ik nodig om zelf een app te registreren in de App Store van Exact?
    itgenexl001 in Invantive for Excel, wat moet ik doen
    De proefversie van Excel-invoegtoepassing werkt niet meer en vraagt om een eigen registratie. Mag iedereen die maken?
    mag een gewone medewerker een eigen registratie aanmaken
    heb ik Licentie beheren nodig om een eigen app te registreren
    mag iedereen bij ons zo'n eigen app aanmelden?
    recht nodig om app te registreren
    itgenexl001 in Invantive for Excel, ik moet blijkbaar een eigen app hebben. Kan ik dat zelf doen?
    itgenexl053 in excel
    Wat heb ik nodig om zelf een app te mogen registreren bij Exact Online?
    proefversie van invantive excel werkt niet meer, eigen app nodig
    Invantive for Excel geeft itgenexl001, iemand zei dat ik een eigen app nodig heb
    melding itgenexl053 wat moet ik doen
    welke rechten heb je nodig om bij Exact zelf een app aan te maken?
    De proefapp van de Excel-invoegtoepassing mag ik niet meer gebruiken. Hoe krijgen we onze eigen client id?
    itgenexl001 in invantive for excel
    foutcode itgenexl053 wat moet ik doen
    mag iedereen bij ons een app aanmelden bij exact of heb je daar een recht voor nodig
    proefversie van Invantive for Excel voorbij en nu geeft hij itgenexl053, hoe verder
    Mag ik als gewone gebruiker een eigen app aanmaken bij Exact?
    Excel geeft itgenexl053, de proefapp van Invantive werkt niet meer
    welk recht heb je nodig voor een app-registratie
    Welk recht heb ik nodig om een app aan te melden bij Exact?
    Kan iedere gebruiker een app registreren of alleen de beheerder?
    Moet je hoofdgebruiker zijn voor een eigen app-registratie
    itgenexl001 in beeld, en nu?
    Mag ik als gewone boekhoudmedewerkster een app aanmaken in de App Store of krijg ik dan een weigering?
    Welk recht heb ik nodig om een eigen app te registreren?
    itgenexl001 bij opstarten, mag ik dan zelf een app aanmaken?
    Ik ben gewoon bedrijfsleider, mag ik wel een eigen app aanmelden voor de kassa?
    Mag ik als assistent zelf een app aanmelden in de App Store of heb je daar een recht voor nodig
    kan iedereen op kantoor een eigen registratie aanmaken of alleen de beheerder
    Welk recht heb je nodig om zelf een client aan te melden bij Exact?
    itgenexl001 in Excel, de proefversie mag niet meer
    mag een gewone gebruiker een eigen OAuth-app aanmaken of alleen de beheerder?
    De Excel-invoegtoepassing zegt dat de meegeleverde app van de proefversie niet langer bruikbaar is
    Invantive for Excel trial is afgelopen en wil dat we onze eigen app opgeven
    Is er een speciale rol nodig voordat onze developer de integratie mag registreren?
    Voordat ik met de registratie begin: wat moet mijn account in Exact mogen?
    De proefversie van Invantive voor Excel weigert ineens de standaardtoegang en praat over zelf iets registreren
    wie mag bij ons een app aanmelden in de app store van exact
    itgenexl001 in Excel, wat nu
    heb ik speciale rechten nodig om een eigen app aan te melden
    kan een gewone gebruiker een eigen app aanmaken of moet je licentiebeheerder zijn
    welk recht heb ik nodig om zelf een app in de exact app store te zetten
    proefversie van Invantive Excel geeft itgenexl001, mag ik zelf iets registreren
    mag ik zelf app registreren
    heb ik beheer abonnement nodig voor eigen app
    Heb ik een bepaald recht nodig om zelf een app te registreren voor de sauna?
    itgenexl001 in Excel, nu zelf registreren?
    mag zomaar iemand in een kleine zaak een app registreren of heb ik daar een speciaal recht voor nodig
    Wij willen als kantoor voor een klant een eigen app aanmaken. Mag dat zomaar of heb je daar een bepaald recht voor nodig?
    heb ik een bepaald recht nodig om voor ons team een app bij Exact in te schrijven
    Welk recht is vereist om bij Exact een eigen app aan te melden?
    Kan zomaar elke gebruiker een eigen app registreren, of zie ik die knop straks niet eens
    mag iedereen bij ons een eigen app aanmaken of moet dat de hoofdgebruiker zijn
    Welk recht heb ik nodig om zelf een app bij Exact te mogen registreren?
    Welk recht heb ik nodig om bij Exact zelf een app te mogen registreren?
    Welk recht heb ik nodig om een eigen app bij Exact te registreren?
    Welk recht heb je nodig om een eigen app voor Exact te mogen aanmelden?
    mag ik als eigenares zelf een app aanmaken bij Exact of moet dat iemand anders doen
    itgenexl001 in Excel, de proefversie kan niet meer, moet ik nu zelf iets registreren
    wat heb ik nodig om een eigen app bij Exact te mogen registreren
    heb ik een speciaal recht nodig voor een eigen registratie in de app store
    Kan ik als vrouw van de baas zelf zo'n app aanmelden of heb ik daar te weinig rechten voor
    wie mag er bij ons eigenlijk een app registreren in de winkel van exact
    Mag een gewone medewerker een app aanmelden bij Exact of heb je daar een recht voor nodig
    itgenexl001 in Excel van Invantive
    Ik wil een eigen registratie maken, heb ik daar beheer van het abonnement voor nodig?
    De proefversie-app van Invantive voor Excel werkt niet meer, moeten we zelf iets aanmelden? Code itgenexl053
    wie mag een eigen app aanmaken bij Exact, kan een gewone gebruiker dat
    de proef-app van Invantive for Excel is afgelopen, wat nu
    mag ik als extern consultant voor de klant een app registreren
    welke bevoegdheid heb ik nodig voor een client id
    Excel-invoegtoepassing zegt itgenexl001, collega zegt dat ik een eigen app nodig heb, mag ik dat wel
    proefversie-app gestopt, wie mag bij ons een eigen registreren
    itgenexl001 in Excel, de proefversie doet het niet meer
    Mag ik als controller een eigen registratie aanmaken of moet een hoofdgebruiker dat doen?
    itgenexl053 wat nu
    De leverancier verlangt dat wij zelf een app aanmelden. Ben ik daartoe bevoegd met een gewone login?
    proefapp in Excel op, eigen app nodig, kan ik dat
    mag ik een app registreren
    welk recht nodig om eigen app te maken
    kan iedereen in exact app aanmaken
    trial excel add-in weigert, zelf registreren mag ik dat
    heb ik abonnement beheren nodig voor eigen app
    ben gewone user, eigen app maken kan?
    heb ik speciale rechten nodig om zelf een app bij Exact aan te melden
    mag een gewone medewerker een toepassing registreren
    itgenexl001 in excel, moet ik nu zelf iets registreren
    itgenexl053 en proefversie
    wie mag bij ons een eigen app aanmaken
    kan ik als officemanager zelf een toepassing aanmelden of moet dat een hoofdgebruiker zijn
    wie mag er bij ons eigenlijk een app aanmaken in de App Store
    mag een gewone boekhouder een app registreren of moet je beheerder zijn
    klant vraagt: kan ik als gebruiker zonder beheer zelf een app aanmaken, of heb ik een recht nodig
    itgenexl053 bij een klant met de proefversie
    Welk recht heb ik nodig om een app te registreren?
    Mag iedereen bij ons een eigen app aanmelden?
    excel toont itgenexl001 omdat de proefversie voorbij is
    Ik zie itgenexl053 in Invantive voor Excel
    Welk recht heb je nodig om zelf een app te registreren bij Exact?
    Welk recht heb ik nodig om een app te mogen registreren bij Exact?
    itgenexl053 melding in Excel, proefversie app werkt niet meer
    Mag ik zelf een app registreren bij Exact of heb ik daar een bijzonder recht voor nodig?
    Invantive for Excel toont itgenexl053, moet ik zelf iets registreren en mag ik dat?
    Welk recht heb ik nodig om zelf een app te registreren bij Exact?
    itgenexl001 in Invantive for Excel, proefversie verlopen. Wat moet ik regelen?
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
        jazeker, ik beheer de licentie
        laten we het maar proberen
        Ik beschik over de nodige rechten.
        denk het wel
        ik heb alle rechten in ons Exact
        kan ik, ben zaakvoerder
        dat vinkje staat bij mij aan
        volgens mij mag ik alles, dus gaan
        we zien wel of het lukt
        ik ben hier de baas over het abonnement
        of ik genoeg mag weet ik eerlijk gezegd niet, maar mijn baas zit in Portugal en het moet vandaag af, dus ik waag het erop
        Guido heeft me vanochtend beheerder gemaakt
        Wij kunnen dat zelf, ik ben hoofdgebruiker
        vroeger mocht ik het niet, nu wel
        niet geblokkeerd, ik mag dat
        geen probleem
        ik heb dat recht
        ik zou niet weten waarom niet
        weet ik niet, ik waag het erop
        zou niet weten waarom niet
        ik kom in elk scherm dus ga er maar van uit
        weet niet, we zien wel
        itgenexl053
        proberen kan geen kwaad
        't is niet dat ik het niet mag
        tuurlijk
        we gaan het proberen
        ik ben zelf hoofdgebruiker dus dat zal wel lukken
        ben hoofdgebruiker dus dat zal wel
        gok van wel, we zien het
        niemand houdt me tegen
        weet niet zeker, maar ik probeer het
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
        ik ben maar een gewone gebruiker
        nope, geen beheer
        Helaas beschik ik niet over die bevoegdheid.
        mijn rechten zijn beperkt tot inkoop
        ik heb het nagezien en het staat uit
        kan ik niet zelf aanmaken, wie in het bedrijf dan wel?
        alleen onze accountant heeft dat
        mijn baas moet dat doen zeker
        zonder dat recht, ik ben extern ontwikkelaar
        vroeger mocht ik het, nu niet meer
        Over het abonnement gaat de baas, ik boek alleen facturen
        geen rechten, heb ik al gekeken
        dat soort zaken doet bij ons het hoofdkantoor
        Helaas ben ik maar een gewone gebruiker
        mag niet
        geen recht
        heb ik niet
        niet toegestaan voor mij
        ik kan het abonnement niet beheren
        ik ben maar een gewone boekhoudster, ik mag hier niks
        zoiets heb ik nooit gekregen
        de directeur heeft dat, ik niet
        Helaas ben ik slechts gewone gebruiker.
        ik mag helemaal niks in dat exact
        alleen onze boekhouder kan dat
        nee dat zit bij de directie
        ben maar een gewone gebruiker
        nee, de franchisegever houdt dat soort rechten bij zich
        dat licentie beheren heb ik nooit gekregen
        licentie beheren staat bij mij uit
        ik ben maar gewone gebruiker
        geen rechten voor
        die knop heb ik niet

own-app_register =
    nieuwe app maken in mijn apps beheren
    welke stappen om een eigen app te registreren
    op welke knop klik ik om een nieuwe registratie te beginnen
    welke naam geef ik onze toepassing in de App Store
    moet er een logo of website bij een eigen app
    formulier nieuwe app bij Exact, wat vul ik waar
    stappen om een nieuwe app te maken in Mijn apps beheren
    welke naam geef ik een nieuwe registratie
    Waar klik ik in de App Store om een eerste eigen toepassing aan te maken?
    nieuwe app in app store, wat vul ik in
    Hoe maak ik stap voor stap een nieuwe registratie aan op apps.exactonline.com?
    welke naam geef ik onze registratie, zodat we hem later herkennen in het Beveiligingscentrum
    nieuw programma aanmaken bij Mijn apps beheren, wat vul ik in
    Na het bewaren van de registratie zie ik twee codes. Welke moet ik kopiëren?
    eigen app registreren, wat vul ik in bij naam en redirect
    hoe maak ik een nieuwe eigen app aan bij exact
    app aanmelden op apps.exactonline.com
    Een leverancier vraagt ons een eigen clientid aan te leveren. Hoe loopt die registratie?
    nieuwe eigen app aanmaken bij exact
    Hoe registreer ik een app in de App Store van Exact Online, stap voor stap graag
    api key aanvragen bij exact
    Onze ontwikkelaar vraagt om een client id en secret van Exact, waar maak ik die aan?
    Hoe maak ik in de Exact App Store een nieuwe app aan voor ons eigen bedrijf?
    stap voor stap client id aanmaken op apps.exactonline.com
    nieuwe appregistratie exact, naam en redirect invullen en dan?
    hoe maak ik zelf een app aan bij exact zodat ik een client id krijg
    handleiding van het product zegt: registreer een eigen app. waar doe je dat
    client id en secret aanvragen
    wij willen geen standaardkoppeling maar een registratie op onze eigen naam
    Hoe registreer ik een nieuwe app in apps.exactonline.com?
    wij moeten een eigen client id hebben voor Power BI, stappen graag
    nieuwe appregistratie exact app store stap voor stap
    Leverancier zegt: maak zelf een app aan bij Exact en stuur ons niks. Hoe doe ik dat?
    Ik zit op apps.exactonline.com, hoe maak ik daar precies een nieuwe app aan?
    Welke naam geef ik onze app bij het registreren?
    nieuwe app toevoegen in Mijn apps beheren, wat vul ik in
    Het aanmaakformulier voor een nieuwe toepassing staat open, wat moet ik na het opslaan nog kopiëren?
    App registreren. Hoe
    trialversie Invantive for Excel geeft itgenexl053, ik moet een eigen registratie doen
    Op welke site maak ik een eigen appregistratie aan en wat vul ik daar in voor onze bestelmodule?
    Naam, adres, opslaan: hoe maak ik stap voor stap een registratie voor ons bestelscript aan
    Ik mag een app aanmelden, hoofdgebruiker ben ik. Waar dan en welke velden?
    Stap voor stap een nieuwe app aanmaken op apps.exactonline.com graag
    nieuwe app in de App Store maken, wat vul ik waar in
    Hoe meld ik een nieuwe integratie aan zodat ik een client id en secret krijg?
    Onze developer heeft een client id nodig om tegen de REST API te programmeren
    Stappen om een OAuth-client aan te maken in de App Store
    ik zoek het formulier waar je een nieuwe app maakt bij exact
    we gaan met Power Automate bouwen en hebben een nieuwe registratie nodig, waar klik ik
    Graag een kloon van onze productie-app voor test, dus een tweede registratie aanmaken
    nieuw: n8n aan exact hangen, waar vraag ik de api sleutels aan
    We willen een eigen dashboard bouwen in Python en Exact moet ons programma leren kennen. Hoe?
    app aanmaken in de appstore voor intern gebruik, hoeft niet gepubliceerd te worden
    moet een eigen client door Exact goedgekeurd worden of kan ik hem zelf aanmaken
    zapier/make scenario met eigen oauth app, hoe maak ik die
    nieuwe client aanmaaken bij exact voor ons eigen script, de stapen graag
    Bij welke site meld ik ons eigen programmaatje aan en wat moet er allemaal ingevuld worden?
    We moeten voor de boekhoudkoppeling zelf iets aanmaken op apps.exactonline.com, wat vul ik waar in?
    stappen om een nieuwe app aan te maken op apps.exactonline.com
    wat vul ik in bij het aanmaken van een nieuwe app, naam en adres
    waar klik ik op apps.exactonline.com om een nieuwe app aan te maken
    klaar om onze shopkoppeling te registreren, welke velden vul ik in op apps.exactonline.com
    nieuwe app aanmaken manage my apps
    welke velden bij registreren eigen app
    stappen nieuwe registratie in apps.exactonline
    Welke stappen in de app store als ik onze eigen app voor de sportclub aanmaak?
    Nieuwe app aanmaken in de App Store van Exact, welke velden
    waar juist op apps.exactonline maak ik een nieuwe app aan, welke knop
    Waar klik ik precies om bij Exact een nieuwe registratie te maken voor onze scansoftware, ik heb het recht al
    Welke velden vul ik in als ik een eigen registratie aanmaak?
    Hoe meld ik een eigen app aan en mag ik de naam zelf kiezen?
    Wat vul ik allemaal in op het scherm om een nieuwe eigen app te maken
    We hebben vorige week besloten zelf een app aan te melden, waar klik ik dat aan en wat vul ik in
    stap voor stap een eigen app registreren bij Exact, wat vul ik in
    Ik mag registreren; wat vul ik op apps.exactonline.com stap voor stap in voor een nieuwe eigen app?
    Op apps.exactonline.com wil ik een nieuwe app aanmaken, wat moet ik daar invullen?
    Welke naam en welk adres geef ik op bij het aanmaken van een nieuwe app in de App Store?
    hoe maak je stap voor stap een nieuwe app aan in de app store van Exact
    waar voer ik de naam en het adres in als ik onze eigen app aanmeld
    ik heb het recht, nu de app zelf registreren, welke knoppen
    nieuw aanmelden van een app bij apps.exactonline.com, hoe gaat dat precies
    hoe maak ik die registratie voor het Excelprogramma, ik heb alle rechten
    Welke stappen zet ik op apps.exactonline.com om een nieuwe app aan te maken
    Ik heb het recht, nu nog onze app aanmelden, wat vul ik in
    Hoe komt men aan een client id voor de tool die onze IT'er schreef
    wil een client id en secret voor ons script
    hoe maak ik een app aan bij exact voor power bi
    nieuwe registratie aanmaken voor een zelfgebouwd dashboard
    Onze Python-job heeft een client id nodig, waar vraag ik die aan
    api key exact online aanvragen
    klant wil dat wij een eigen app voor hem registreren, hoe verloopt dat
    ons script moet zelfstandig bij Exact kunnen, dus we willen een eigen id en geheim
    app toevoegen in apps.exactonline.com
    Ik heb het recht. Wat zijn de handelingen om een nieuwe registratie te maken op apps.exactonline.com?
    Waar klik ik om een eigen app aan te maken en het id te krijgen
    Nieuwe eigen app aanmaken voor het datawarehouse, stappen graag
    Onder welke naam en met welk adres leg ik onze app vast in de App Store
    Hoe maak ik een client id aan voor ons rapportageplatform?
    Eigen registratie opzetten: waar, welke velden, wat kopieer ik?
    nieuwe app aanmaken in app store hoe
    stappen eigen app registreren
    app maken op apps.exactonline.com
    waar maak ik registratie aan
    hoe registreer ik iets voor onze webdeveloper
    eigen app aanmaken welke velden
    stappen om een nieuwe eigen app te registreren in het portaal
    ik mag registreren, welke knop en wat vul ik in voor een eigen app
    nieuwe app aanmelden voor ons bi-platform: naam, redirect, opslaan, en dan?
    in het portaal sta ik op beheer van apps, hoe leg ik nu een nieuwe aan voor ons dashboard
    waar klik je om een app te registreren, ik heb de rechten
    hoe noem ik de app die we aanmaken en welk adres vul ik in
    recht heb ik, ik sta in de App Store. welk formulier en wat vul ik in voor een nieuwe app
    klant zit met ons aan de telefoon en wil nu de app aanmaken, welke velden
    Waar maak ik een nieuwe eigen app aan?
    Welke velden vul ik in bij het aanmelden van een app?
    Hoe kom ik aan een client id voor onze koppeling?
    Op welke plaats maak ik in de App Store van Exact een nieuwe app voor de groep aan?
    Welke velden vul ik in bij een nieuwe app-registratie in de App Store?
    Hoe maak ik stap voor stap een eigen appregistratie aan bij apps.exactonline.com?
    nieuwe app registreren voor client id
    Onze leverancier wil dat wij zelf een app aanmaken in de App Store, hoe gaat dat?
    Hoe meld ik onze zelfgebouwde koppeling aan in de App Store van Exact?
    Welk scherm moet ik hebben om voor ons datawarehouse een eigen app te registreren?
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
        app is aangemaakt
        geregistreerd, ik heb een client id gekregen
        De registratie staat en de twee codes zijn gekopieerd.
        heb hem 'Exact-Excel kantoor' genoemd en opgeslagen
        gelukt, id en secret liggen klaar
        staat erin
        nieuwe app gemaakt
        ja, met de uri uit de handleiding
        bewaard, ik zie nu een lange sleutel
        de aanmaak ging vlot
        hij heet nu Dashboard Directie en ik heb beide codes
        Aangemaakt en de twee reeksen veilig gezet
        opgeslagen, er kwam een id uit
        de nieuwe staat in het rijtje
        Gelukt, naam gegeven die over vijf jaar nog te snappen is
        aangemaakt, heet "Koppeling magazijn"
        opgeslagen en de id en het geheim heb ik gekopieerd
        das in orde
        geen fout meer na de derde poging, ze staat erin
        Was toch niet zo moeilijk. Beide gekopieerd
        aangemaakt, heet Rapportage 2026
        id en secret gekopieerd
        gedaan
        Bewaard. Beide codes staan in onze kluis.
        app aangemaakt, id en secret gekopieerd
        bewaard en alles genoteerd
        aangemaakt, id en secret gekopieerd
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
        wat moet ik bij redirect invullen?
        dat adres ken ik niet
        welke url vul ik in als ik alleen Excel gebruik
        Het formulier verlangt een terugkeeradres, en ik heb geen website.
        mag ik onze eigen homepage opgeven
        in de handleiding staat niets over een callback
        mag daar een willekeurig adres in
        verplicht veld redirect uri, geen idee
        hij wil een webadres en ik weet niet welk
        moet daar onze eigen website in?
        Wat zet ik bij die url, gewoon exactonline.nl?
        ik kan dat vakje voor het terugkomen niet leeg laten, wat hoort erin
        een link verzinnen zal wel niet mogen, waar haal ik hem dan vandaan
        mag ik zomaar https://localhost invullen?
        welk adres moet in dat veld redirect?
        ze vragen een uri en ik heb geen handleiding
        ik vul maar localhost in?
        geen enkel idee wat ik daar bij callback zet
        de handleiding noemt er drie, welke uri moet het zijn
        bij redirect uri weet ik niet wat ik moet typen
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
        welke scopes moet ik aanvinken
        er staat een hele lijst met rechten, financieel, crm, hr...
        hij vraagt lezen of schrijven per onderdeel
        Welke categorieën gegevens heeft onze toepassing nodig?
        moet ik alles maar aanzetten
        mag ik later nog een gegevenssoort bijzetten
        data scopes kiezen, help
        ik twijfel of ik salarissen moet meenemen
        hij wil vinkjes bij verkoop, inkoop en personeel, welke zet ik aan
        moet de app ook bij de lonen kunnen? Hij vraagt ernaar
        Er staat een hele rits onderdelen met lezen of schrijven erachter
        alles aanvinken lijkt me wat veel, maar wat dan wel
        Wat voor informatie mag hij gaan gebruiken, daar blijf ik steken
        ik moet ook scopes aanvinken, welke?
        hij wil weten wat voor gegevens de app mag zien
        moet CRM ook aan of is financieel voldoende
        hij wil dat ik aanvink of het facturen of relaties zijn
        scopes kiezen, lezen of schrijven, wat moet ik
        alle vinkjes of maar een paar?
        welke data scopes moet ik aanklikken
        er staan allemaal vinkjes over financieel, crm, hrm...

own-app_enter-details =
    waar vul ik client id en redirect uri van de nieuwe app in
    eigen app geregistreerd, wat doe ik met de client id
    registratie af, waar zet ik de id en het geheim in de software
    welke van de drie gegevens wil het product precies
    na registreren de codes overnemen in Power BI
    moet ik na het invullen ook nog inloggen
    nieuwe app geregistreerd, wat vul ik nu in het product in
    client id en secret heb ik, hoe maak ik het eerste contact
    Na het registreren: welke drie gegevens moeten in onze software en wie logt er in?
    registratie klaar, volgende stap in het pakket
    De registratie is gemaakt. Onder welke gebruiker moet ik nu voor het eerst verbinden in het product?
    client id, secret en adres uit de verse registratie in het product zetten, en dan?
    zegt de registratie al namens wie ons script werkt
    client id en secret van onze nieuwe app heb ik, hoe koppel ik er nu mee
    De app is geregistreerd. Wie moet inloggen bij de eerste keer koppelen?
    app is geregistreerd, waar gaan het id en het secret nu heen?
    client id invullen in pakket
    De registratie in de App Store is klaar. Wat vul ik in ons programma in en als wie log ik daarna in?
    app geregistreerd, waar vul ik de gegevens nu in
    Ik heb client id en secret gekregen na registreren, wat is de volgende stap in het product?
    Registratie in de App Store is klaar, id en geheim heb ik. Welke stap in ons pakket komt nu, en als wie log ik in?
    App is aangemaakt, ik heb id en secret en adres. Hoe zet ik die in het pakket en als wie log ik dan in?
    verse registratie klaar, nu nog in de software zetten en koppelen
    onze registratie bij exact staat er, moet de redirect in het pakket precies dezelfde zijn en wie moet er daarna inloggen
    app geregistreerd, id en secret gekopieerd, en nu?
    wat vul ik allemaal in het programma in nadat ik bij exact een app heb gemaakt
    met welke gebruiker koppel ik na het registreren van onze eigen app
    App is geregistreerd, wat doe ik met de client id en het secret?
    registratie klaar, hoe nu verder in Excel zodat het koppelt
    Ik heb drie codes van Exact gekregen na het aanmaken van de app, wat vul ik waar in ons programma in?
    App geregistreerd, drie gegevens gekopieerd. Hoe krijg ik het pakket daarmee verbonden en met welke gebruiker log ik in?
    We hebben een verse registratie, wat is de volgende stap in de software zelf?
    Met wiens Exact-inlog moet ik de eerste keer verbinden na het invullen van onze verse app-codes?
    Registratie voor ons eigen kassascript is gemaakt, nu moeten de codes nog in het script, en dan?
    Nieuwe registratie gemaakt, codes gekopieerd, het programma vraagt nu om een login. Welke login?
    Ik heb id en secret gekregen van onze beheerder, wat doe ik daarmee in het pakket en met wie log ik dan in
    Ik heb net een registratie aangemaakt met id, secret en terugkeeradres. Hoe breng ik die over naar Power BI en wie moet er dan inloggen?
    registratie is klaar, nu moet het product er nog mee gaan werken
    welke drie waarden zet ik in de connector nadat de app in de store is aangemaakt
    Moet de nieuwe app gekoppeld worden als de serviceaccount of als mezelf, nu de gegevens bekend zijn?
    Ik heb de app geregistreerd en drie codes gekregen, wat doe ik er nu mee in het programma?
    app aangemaakt en nu heb ik een id en een secret, wat doe ik ermee in ons magazijnpakket
    registratie klaar, hoe krijg ik het WMS nu zover dat het die gebruikt
    app net geregistreerd, drie gegevens gekopieerd, wat doe ik ermee in de middleware
    registratie klaar, drie codes op papier, en nu?
    id secret redirect waar en in welke volgorde in product
    Client id en secret heb ik nu, wat moet ik in het kassapakket invullen en als wie verbinden?
    Registratie gelukt, waar zet ik id, secret en uri in de software en als wie koppel ik
    app is geregistreerd, ik heb nu drie codes, wat doe ik daarmee in het programma
    Registratie is gemaakt, drie gegevens op zak; hoe nu verder in het rapportagepakket
    Ik heb client id, secret en adres; hoe sluit ik nu het product aan
    eigen app geregistreerd, welke gegevens neem ik over in het product
    Met welke gebruiker moet ik inloggen als ik de gegevens van onze nieuwe app in het product heb gezet?
    De registratie is klaar, hoe komen id en secret in het programma
    Registratie klaar, ik heb een id en een secret, wat moet er nu in het pakket gebeuren
    id en secret heb ik, hoe gaat het nu verder in het product
    Registratie staat, id en geheim heb ik. Hoe krijg ik ze in het pakket aan de praat?
    app geregistreerd, id en secret in product zetten
    app geregistreerd, id en geheim heb ik; wat doe ik er nu mee in het product
    registratie gelukt. Waar vul ik id, secret en redirect nu in en dan verbinden
    Ik heb client id en secret, hoe krijg ik het product nu gekoppeld?
    Ik heb net een app geregistreerd en nu moeten id, secret en redirect het product in. Wat is de volgorde?
    Client id en secret heb ik binnen, waar moeten die nu naartoe?
    Ik heb een client id en secret aangemaakt, wat vul ik waar in bij de software?
    Na het registreren heb ik id, secret en adres, hoe krijg ik het product aan de praat?
    Waar vul ik client id en secret in ons product in nadat ik de app geregistreerd heb?
    Client id en secret heb ik, waar en hoe vul ik die in om onze app te verbinden?
    Registratie gedaan, nu heb ik drie gegevens. Wat doe ik daarmee in het pakket?
    .done =
        ingevuld
        klaar
        id, geheim en adres staan in het pakket
        gekoppeld en akkoord gegeven
        alle drie overgenomen
        ingetikt en ingelogd als de rapportgebruiker
        bewaard, toestemming verleend
        velden gevuld en verbonden
        alle drie ingevuld en gekoppeld
        gedaan, toestemming gegeven als onze controller
        Opgeslagen en ingelogd met de bedoelde gebruiker.
        ok staat in de software
        het product heeft nu id, secret en uri
        ingegeven en bewaard
        ingeladen en verbonden met onze eigen sleutels
        overgenomen met copy paste, ik kreeg het toestemmingsscherm en heb goedgekeurd
        config aangepast en ingelogd
        klaar, testen dan maar
        id, geheim en adres staan in het pakket, en ik ben als Wim binnengelaten
        Alles ingevuld en ja gezegd op de vraag
        onze leverancier keek via teamviewer mee, die heeft me door alle vakjes gepraat en we zijn nu verbonden
        in de software gezet en bewaard, Exact vroeg om akkoord en kreeg het
        Drie vakjes gevuld, volgende
        ingevuld, gekoppeld, toestemming gegeven
        zo, dat zit erin
        alle drie erin, al was het secret lang
        alles erin, gekoppeld
        ingevuld en akkoord gegeven
        het draait
        zit erin
        gelukt met de login van Els
        komt voor elkaar, even wachten... ja, bewaard
        ingetikt en opgeslagen, gekoppeld als de controller
        ik heb ze geplakt en toegestaan
        alle drie erin gezet en toestemming gegeven
        ingevuld, mag hij nu data ophalen?
    .stuck-where-to-enter =
        waar dan
        ik vind dat niet
        geen veld
        ik vind in Excel geen scherm voor een id
        waar moeten die codes heen
        in welk menu van de tool plak ik dit
        product heeft zulke velden niet, lijkt het
        moet dit bij de leverancier of doe ik dat ergens zelf
        waar in Invantive vul ik dat in
        ik heb de codes, maar het programma heeft er geen vakken voor
        Op welk scherm horen deze gegevens thuis?
        kan het invoerveld voor client id niet vinden
        mijn leverancier toont alleen een knop verbinden
        staat dat onder geavanceerd of zo
        moet ik die aan de leverancier bezorgen, want ik zie geen invulplek
        zoek me rot naar de juiste instelling in de software
        ik heb drie gegevens en nul vakjes
        Het pakket vraagt nergens naar een eigen app
        zit dat bij hun klantenservice of kan ik er zelf bij
        ik krijg enkel 'log in met Exact', geen plek voor die codes
        Waar wil Power BI dat hebben?
        in ons pakket kan ik alleen op 'verbind' klikken, geen invulvelden
        in welk menu van ons pakket gaat dat
        ik zie maar één veld en ik heb drie dingen
        Waar dien ik deze codes in te geven?
        waar in vredesnaam moet dat client id heen
        in ons pakket is geen plek voor een client id
        welk scherm is dat in Power BI?

own-app_works =
    eigen app ingevuld, werkt het koppelen nu
    hoe test ik onze eigen app-registratie
    alle codes ingevuld, hoe probeer ik of de registratie goed is
    wat zie ik als de eigen app geslaagd is
    eerste keer verbinden met onze app, wat mag ik verwachten
    mislukt of gelukt, waar merk ik dat aan met een eigen registratie
    registratie ingevuld, hoe test ik of onze eigen app nu koppelt
    eigen app testen
    Secret en adres zijn aangepast voor onze eigen registratie. Wat moet ik proberen om te weten of het nu goed is?
    hoe test ik of de eigen app nu kan koppelen
    hoe test ik of onze eigen app nu goed staat ingesteld?
    Alles ingevuld: id, secret, redirect. Waaraan merk ik dat de eigen app met Exact kan praten?
    eigen app opgezet, hoe weet ik of koppelen nu lukt
    Welke test doe ik om te zien of onze zelfgeregistreerde app binnenkomt nu de gegevens zijn aangepast?
    alles van onze eigen app ingevuld, hoe test ik of het koppelen nu lukt
    Ik heb redirect en secret aangepast, hoe weet ik dat het goed is
    Ik vulde de registratiegegevens in, waar zie ik of Exact onze eigen app nu accepteert
    client secret vervangen, even proberen: wat hoor ik te zien als het goed is
    App geregistreerd en ingevuld, hoe test ik of de oauth-flow nu slaagt?
    Alle codes van ons eigen bestelscript ingevuld, hoe test ik of hij nu verbindt?
    alles van onze registratie ingevuld, test ik het gewoon door te verbinden?
    Hoe test ik of onze nieuwe registratie het doet?
    alles staat erin, waaraan merk ik dat onze eigen client goed is?
    Codes ingevuld, hoe probeer ik of de eigen app verbinding maakt?
    sleutels ingevuld, hoe test ik of de zelf geregistreerde app kan verbinden
    alles van de eigen registratie staat erin, nu testen, hoe
    secret ingevuld, hoe test ik of de eigen koppeling nu bij Exact kan
    hoe test ik eigen app verbinding
    eigen registratie ingevuld, wat is de proef op de som
    hoe weet ik of onze eigen app nu verbinding krijgt na het plakken van die codes
    Hoe test ik of het koppelen met onze eigen app nu lukt nadat ik alles heb ingevuld?
    secret ingevuld in het rapport, hoe zie ik of de eigen app nu verbinding krijgt
    Gegevens van de eigen app ingevuld, hoe test ik of het verbinden lukt
    hoe test ik of de nieuwe client gegevens werken
    Hoe test ik of de connector met onze nieuwe registratie kan aanmelden?
    ingevuld, kan ik nu koppelen met eigen app?
    gegevens van eigen app ingevuld, hoe test ik of het nu koppelt
    Hoe test ik of onze eigen app na het invullen verbindt?
    We hebben het secret ingevuld, hoe testen we of de eigen app nu echt verbinding krijgt?
    Hoe weet ik dat onze eigen app na het invullen van het secret weer verbinding maakt?
    Registratiegegevens staan in het product, hoe weet ik of koppelen nu lukt?
    Nieuw secret ingevuld, hoe merk ik of onze eigen app weer verbinding krijgt?
    Nieuwe redirect staat erin. Hoe test ik of onze eigen app nu kan verbinden?
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
        we zijn binnen
        koppeling staat en de data komt
        hij doet het
        De eerste facturen zijn opgehaald.
        verbonden
        top, alles geladen
        geen fout meer, ik zie gegevens
        gelukt!
        de tabellen vullen zich
        het loopt nu zoals het moet
        de facturen van vandaag rollen binnen
        nu geen callback-gezeur meer, ik ben erdoor
        Verbonden, en Excel vult zich
        Hij doet het, hoera
        eindelijk cijfers in het rapport
        geen fout meer
        niets mis
        hij verbindt
        callback niet meer geweigerd
        data is er
        verbonden! de facturen stromen binnen
        joepie
        wat een verademing, hij loopt
        geen callback-fout meer en de rijen komen binnen
        data komt binnen
        ja! eindelijk
        geen fouten
        Alles functioneert naar behoren, waarvoor dank.
        grootboek is opgehaald, 4000 regels
        verbonden en data opgehaald
        jippie hij loopt
        hij haalt de cijfers op, hoera
        lekker, data is binnen
        niks meer over die uri
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
        weer die callback-melding
        zelfde fout met de uri
        nog altijd not valid
        Exact blijft het terugkeeradres afkeuren.
        redirect klopt nog steeds niet volgens hem
        hij klaagt opnieuw over het adres
        uri wordt opnieuw geweigerd, terwijl ik hem gekopieerd heb
        dezelfde pagina over de callback verschijnt
        geen vooruitgang, redirect mismatch
        toch weer 'Callback URI'
        nog altijd dat callback-gezeur, ik kom er niet door
        Hij klaagt wéér over dat adres
        ze waren toch gelijk? En toch stuurt Exact me met dezelfde zin weg over de uri
        de url is volgens hem nog steeds niet goed
        Zelfde liedje: not valid
        callback uri is not valid
        nog steeds die callback
        redirect weer niet geldig
        zelfde callbackfout, niet weg
        uri nog altijd geweigerd
        nee, callback klopt niet
        zelfde gezeik, callback klopt nog steeds niet
        toch nog altijd dat callback ding
        nog altijd diezelfde callback melding
        adres is weer niet geldig
        callback is weer niet geldig volgens exact
        alweer dat callbackgezeur
        zelfde uri-melding als net
        nog steeds geen geldige callback
    .opt-other-error =
        verbonden maar er komt niets binnen
        verbinding goed maar leeg
        nu zegt hij invalid_client
        andere fout
        nee
        iets anders
        nu zegt hij invalid_grant
        een nieuwe foutcode, itgencun
        een time-out ditmaal
        application scope violated
        fout over rechten, niet over het adres
        een wit scherm met 500
        nu krijg ik iets anders: scope violated
        invalid_grant
        Er verschijnt een nieuwe melding die ik niet eerder zag.
        een 500 van de server
        crasht met een onbekende fout
        de uri is goed maar nu zegt hij unauthorized
        iets over een ongeldig id nu, dus weer een andere hobbel
        hij geeft een andere error dan daarstraks
        time-out
        geen callback-gezeur meer, maar nu zegt hij unauthorized
        er verschijnt iets wat ik nog niet eerder zag
        Nu weer gedoe over een secret dat niet klopt
        we komen een stap verder en dan valt hij om met een 500
        Ik zie een blanco pagina met een code van acht cijfers
        niet die callback, iets anders
        invalid_client
        nu een andere melding
        geen callbackfout meer, wel een nieuwe
        unauthorized_client
        nu een andere: unauthorized_client
        ligt plat, er staat 403
        het adres klaagt hij niet meer over, inloggen wel
        nu zegt hij 'unauthorized'
        nieuwe fout, iets van scope violated
        geen callback fout meer, wel iets anders
        het doet het niet
        hij blijft hangen op een wit scherm
        te veel verzoeken staat er
        nu krijg ik iets anders: invalid client
        nu iets met unauthorized client
        een andere foutcode, dertien tekens lang
        krijg ineens forbidden
        niet die van de callback, iets anders
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
        de ontwikkelaar moet het proberen, morgen
        kan nu niet testen
        de machine waar de software op staat is vandaag in onderhoud
        Wij kunnen dit pas maandag controleren.
        ik heb zelf geen toegang tot dat programma
        nog niet geprobeerd en dat lukt vandaag ook niet
        wachten op de leverancier die de knop heeft
        mijn collega heeft de laptop met de software
        ik kan het resultaat niet zien
        testmoment is pas volgende week ingepland
        degene met de inlog is er maandag pas weer
        Exact ligt plat voor onderhoud, dus ik kan niks uitproberen
        de server draait pas vannacht weer
        morgen kijk ik of het gaat, ik moet weg
        We wachten tot de leverancier het pakket online zet
        weet ik niet
        geen idee
        kan ik niet proberen
        product staat hier niet
        ik heb geen licentie van het product bij me
        ik mag er van de ict pas maandag aan
        kan pas testen als de collega terug is
        het excelbestand staat op mijn andere pc
        straks misschien, heb nu een vergadering
        product staat op de pc op kantoor, ik zit thuis
        heb nu geen tijd om te testen
        kan vandaag niet bij het programma
        het product ligt eruit vandaag, later

own-app_connected =
    onze eigen app doet het, wat bewaar ik van de registratie
    eigen app werkt, onder welke gebruiker draait hij
    onze registratie draait, waar bewaar ik het secret veilig
    wie moet weten hoe onze eigen app in elkaar zit
    moet een registratie elk jaar verlengd worden
    verbonden met de eigen toepassing, wat noteer ik voor mijn opvolger
    eigen app werkt, waar bewaar ik de gegevens van de registratie
    onze zelf geregistreerde app doet het, moet het secret in een kluis
    Nu de eigen app verbonden is: wat moeten we vastleggen voor een opvolger?
    registratie klaar en werkend, nog aandachtspunten?
    Onze eigen registratie werkt. Wat moet ik vastleggen in de wachtwoordkluis?
    zelf geregistreerde app draait, ziet die nu alle bedrijven van mij?
    eigen app gekoppeld en werkend, wie mag weten waar de registratie staat
    De zelf geregistreerde app doet het. Ziet hij nu meer dan de bedoeling is?
    eigen app draait, wat documenteer ik
    onze eigen app werkt, moet ik die gegevens nog ergens bewaren?
    eigen app draait, en nu
    De koppeling via eigen registratie loopt. Ziet hij nu alles van wie er inlogde?
    eigen app doet het, waar bewaar ik de gegevens
    De geregistreerde app werkt nu. Welke bedrijven ziet hij eigenlijk?
    zelf geregistreerde app werkt, bij welke bv's kan die nu
    Waar bewaar je de gegevens van zo'n eigen registratie netjes nu alles draait?
    eigen registratie draait eindelijk. wie moet er allemaal bij kunnen en waar leg ik dat vast
    eigen app werkt, waar bewaar je zo'n registratie netjes
    koppelen met eigen registratie gelukt, moet ik nog iets documenteren
    Onze eigen app werkt nu; bij welke administraties kan die allemaal?
    Waar bewaren we het client secret het beste nu alles werkt
    Onze eigen app werkt, waar bewaar ik de registratiegegevens veilig?
    Bij welke administraties kan onze zelfgemaakte app nu hij draait, ik heb er geen gekozen
    Werkt nu, waar laat ik de registratiegegevens zodat mijn opvolger ze vindt?
    Ons eigen kassaprogramma haalt data op! Wie moet ik nu laten weten waar die registratie staat, en wat ziet hij allemaal?
    Onze eigen app doet het. Waar bewaren we die sleutelgegevens veilig?
    Onze eigen koppeling draait. Wat moeten we vastleggen voor de overdracht van de registratie?
    onze maatwerkclient werkt, welke documentatie hoort in de wachtwoordkluis?
    via onze eigen client zijn nu alle administraties zichtbaar, hoort dat zo?
    Onze eigen app werkt, waar bewaar ik die geheime gegevens het best?
    maatwerkkoppeling draait. Waar bewaren we de sleutels zodat we over 3 jaar niet weer zoeken?
    eigen integratie werkt nu, wat moet ik documenteren voor mijn opvolger
    eigen app werkt, waar bewaar ik de gegevens zodat het volgende bureau ze vindt
    eigen app werkt, waar bewaar ik secret
    Onze eigen app werkt nu, waar leg ik vast wie bij de registratie kan?
    Onze eigen app werkt, hoe bewaren we de gegevens veilig
    onze eigen app werkt, hoe bewaar ik die gegevens goed voor later
    Eigen app werkt nu! Moet ik iets bewaren of afschermen, en ziet die nu alles van mijn gebruiker
    Eigen app draait. Wat moet ik nu bewaren en waar?
    Onze eigen app doet het nu, hoe zorg ik dat niemand het secret weer kwijtraakt
    Eigen app doet het weer sinds gisteren, waar bewaar ik dit zodat we het niet nog eens kwijtraken
    De registratie werkt nu, moet ik nog iets bewaren voor mijn opvolger?
    Onze eigen app werkt nu, wat moeten we vastleggen over waar de registratie staat?
    eigen app werkt nu, waar bewaar ik die codes het best
    Onze eigen app draait nu, moet ik de registratie ergens vastleggen voor later
    eigen app werkt, wat leg ik vast voor mijn opvolger
    De eigen app werkt. Wat moet ik vastleggen voor mijn opvolger?
    eigen app werkt, waar secret bewaren
    eigen app doet het. waar bewaar ik id en secret, en ziet hij nu alles van mij?
    Onze eigen app verbindt, waar bewaren we de registratiegegevens het best?
    Onze eigen app werkt, waar bewaar ik de registratiegegevens en wie moet erbij kunnen?
    Eigen app draait, maar onder de verkeerde gebruiker. Wat nu?
    .finish =
        klaar
        dank je
        staat in de kluis, klaar
        werkt, meer wou ik niet
        bedankt, Excel loopt
        opgeslagen in de kluis, klaar is kees
        in de kluis gezet, dank
        gelukt, mijn neef zal trots zijn
        staat in de kluis, bedankt
    .opt-move-link =
        andere gebruiker
        overzetten
        hij ziet te veel, laat hem via een ander lopen
        op een gebruiker met minder rechten
        de login past niet, omzetten
        via een aparte gebruiker graag
        verkeerde gebruiker eigenlijk, kan dat om?
        hij ziet nu veel te veel administraties, liever via een andere login
        hij hangt aan de verkeerde gebruiker, die wil ik wisselen
        ik heb als mezelf ingelogd maar het moet via het kantooraccount
        hij ziet nu te veel bv's, liever via een andere gebruiker
        zet hem op de systeemgebruiker, niet op mij
    .opt-overview =
        welke apps hebben we nog meer
        toon alles wat gekoppeld is
        eens kijken wat er naast deze draait
        lijst van koppelingen
        laat zien wat er verder nog allemaal aan onze exact hangt
        wat hangt er nog meer aan ons exact?
        laat de andere apps eens zien
        laat eens zien wat er nog meer aan onze exact hangt
        welke apps zijn er allemaal aangesloten
        lijst met koppelingen graag
        lijst met alle koppelingen graag

own-app_redirect-still-refused =
    de redirect uri is gelijk en toch is de callback niet geldig
    redirect uri met localhost wordt geweigerd
    adressen zijn identiek en hij zeurt nog over de callback
    redirect voor de derde keer aangepast en nog ongeldig
    duurt het even voor een nieuw terugkeeradres geldt
    het adres in de foutmelding is anders dan wat ik invulde
    twee keer gelijk gemaakt en nog steeds callback uri is not valid
    mag localhost als redirect uri bij exact
    De fout toont zelf een adres, moet ik dat in de registratie zetten?
    callback blijft geweigerd na aanpassen
    De adressen zijn nu identiek en het blijft 'Callback URI is not valid'. Hoe zie ik welk adres het product echt stuurt?
    accepteert Exact een redirect URI met localhost?
    al gelijkgemaakt en toch weer callback fout
    Bij ons staat er http://localhost als terugkeeradres. Kan het zijn dat Exact dat niet aanneemt?
    eigen app: callback gelijk gemaakt, weer geweigerd, moet het adres uit de foutmelding in de registratie?
    adres aangepast en wéér callback uri not valid
    localhost redirect wordt geweigerd
    Ik heb de redirect in de registratie gewijzigd, maar Exact blijft de callback afwijzen. Is 'localhost' soms niet toegestaan?
    weer callback uri not valid na aanpassen
    Ik heb het adres aangepast en krijg dezelfde melding, staat localhost in de weg?
    redirect blijft geweigerd
    adres al aangepast en nog steeds callback not valid
    Accepteert Exact een redirect met localhost? Ik krijg het er niet door ook al staat hij precies zo in de registratie
    Heb de redirect URI letterlijk gekopieerd, opgeslagen, en weer dezelfde fout. Wat nu?
    heb redirect aangepast en hij zegt nog altijd callback uri is not valid
    mag localhost als redirect bij exact? fout blijft
    callback uri fout blijft terugkomen ook nadat ik het adres gekopieerd heb in de registratie
    Redirect aangepast in Exact en nog altijd callback uri not valid
    kan ik http://localhost als redirect gebruiken bij Exact
    derde keer dezelfde callback fout, heb alles gelijk gezet
    Redirect aangepast en nog steeds "Callback URI is not valid"
    Adressen zijn nu letter voor letter gelijk en toch weigert Exact de callback
    Mag een redirect naar localhost, want hij blijft zeuren
    Ik heb de callback al drie keer verbeterd maar dezelfde fout komt terug
    Accepteert Exact een terugkeeradres zonder https? Ik krijg het niet geldig
    redirect aangepast, nog steeds callback uri not valid
    http://localhost:3000/callback wordt niet gepakt door Exact
    Heb de callback precies gelijk gemaakt en nog steeds: Callback URI is not valid, het is iets met localhost
    Callback URI is not valid, alweer, terwijl ik hem letterlijk uit de handleiding heb overgenomen
    Redirect aangepast en nog altijd "not valid", er staat localhost in
    nogmaals callback uri not valid na wijziging
    We gebruiken localhost als terugkeeradres bij de eigen registratie, en Exact blijft weigeren
    adressen zijn nu letterlijk gelijk en toch blijft de callback afgekeurd worden
    mag ik een http adres zonder tls als redirect registreren voor onze ontwikkelomgeving
    developer test op zijn laptop met 127.0.0.1 en komt niet terug uit het inlogscherm
    Callback aangepast in de app store, opgeslagen, opnieuw geprobeerd, precies dezelfde klacht over de uri
    De callback is drie keer gekopieerd en geplakt, toch blijft Exact volhouden dat hij niet geldig is
    hoe weet ik welk adres het product echt stuurt, want wat ik registreerde wordt nog steeds afgewezen
    Alles gelijk gemaakt en nog zegt hij dat de callback URI ongeldig is
    De callback blijft ongeldig, ook nu beide adressen letterlijk hetzelfde zijn
    uri al drie keer aangepast en nog steeds callback not valid
    callback met localhost werkt niet bij exact
    callback aangepast naar wat in de handleiding staat, weer geweigerd, welk adres stuurt hij dan echt
    exact pakt mijn callback zonder https niet
    adressen zijn letter voor letter gelijk en nog steeds callback uri not valid
    localhost als redirect wordt geweigerd
    terugkeeradres gekopieerd en geplakt, nog steeds not valid
    callback nog steeds niet valid na gelijk maken
    adres uit fout precies overgenomen? callback blijft fout
    callback zelfde gemaakt, exact weigert nog, localhost
    Redirect URI gelijk gemaakt en toch blijft Callback URI ongeldig, het is een localhost-adres
    Callback blijft geweigerd terwijl ik alles letter voor letter gelijk maakte
    localhost als redirect uri mag dat
    letter voor letter gelijk gezet en nog altijd callback uri not valid
    Callback aangepast en nog altijd not valid, localhost misschien?
    Beide adressen zijn letter voor letter gelijk gemaakt en de callback-fout blijft. In de fout staat http zonder s. Wat nu?
    adres letter voor letter gelijk gemaakt, http://localhost:8080, en Exact vindt de callback nog steeds ongeldig
    Adressen gelijk gemaakt, letter voor letter, nog steeds callback not valid
    Mag een redirect uri met localhost? Hij blijft weigeren, ook nu alles gelijk is.
    Na het gelijkmaken nog altijd 'callback URI not valid', mag http niet?
    De twee adressen zijn letter voor letter hetzelfde en nog staat er 'Callback URI not valid'
    Beide adressen gisteren gelijk gemaakt en toch weer callback uri is not valid
    redirect twee keer gelijkgemaakt en nog steeds geweigerd
    callback uri nog steeds ongeldig localhost
    Redirect staat nu letterlijk gelijk, toch weer 'callback uri not valid'. is localhost misschien verboden
    Ik heb de callback al drie keer letter voor letter gelijk gezet en hij vindt het nog steeds niet geldig, het is localhost
    De redirect URI is gelijkgemaakt en Exact weigert nog steeds, ligt het aan localhost?
    Ook na het gelijk zetten meldt Exact dat de callback URI ongeldig is, wat rest er nog?
    Ik heb de redirect URI gelijk gemaakt en hij wordt nog steeds geweigerd
    Mag een redirect URI met localhost worden gebruikt in de registratie bij Exact?
    Ik heb de redirect twee keer aangepast en krijg nog steeds Callback URI not valid.
    Mag een redirect URI localhost bevatten bij Exact?
    Na het gelijk maken van de adressen blijft de callback-fout, welk adres stuurt het product dan?
    Ondanks gelijke redirects zegt Exact nog altijd callback niet geldig.
    adressen precies gelijk gemaakt en nog steeds callback uri not valid, het begint met localhost
    Redirect gelijk gezet en hij blijft callback not valid zeggen, er staat localhost in
    redirect aangepast, nog steeds callback not valid, we gebruiken localhost
    Beide adressen zijn nu identiek en nog altijd Callback URI not valid
    De redirect is localhost en wordt blijvend geweigerd
    Letter voor letter gelijk gemaakt en Exact weigert de callback nog
    redirect gelijk gemaakt toch callback not valid
    localhost redirect geweigerd
    redirect staat goed in beide en toch callback not valid, hij gebruikt localhost
    adressen zijn nu gelijk en nog steeds callback not valid; het is een localhost-adres
    redirect gelijk gemaakt en nog zegt hij callback not valid
    Het terugkeeradres van onze eigen app is aangepast en ik krijg nog steeds dat de callback niet geldig is.
    De adressen zijn nu letterlijk gelijk en nog zegt Exact dat de callback URI ongeldig is. Er staat localhost in.
    Ik heb de redirect URI al gelijk gemaakt maar krijg weer Callback URI is not valid.
    Accepteert Exact een redirect naar localhost?
    Registratie en product hebben letterlijk dezelfde redirect url en nog steeds callback uri not valid.
    De callback met localhost wordt blijven geweigerd terwijl hij gelijk is aan de registratie.
    Redirect URI gelijk gemaakt en nog steeds Callback URI is not valid.
    Mag een redirect URI met localhost in de registratie van Exact?
    Nog steeds callback uri fout na aanpassen
    Redirect URI staat nu aan beide kanten hetzelfde maar Exact zegt nog steeds dat de callback ongeldig is
    De adressen zijn nu gelijk en toch blijft Callback URI is not valid verschijnen, met localhost erin.
    .finish =
        ok
        ik vraag het
        adres uit de fout overgenomen
        het was localhost, ik vraag de leverancier
        dan bel ik de maker
        ik vraag het de leverancier, dat was het
        aha localhost, dan weet ik het. klaar
        laat maar, hier stopt het voor mij met vragen
        er staat localhost in, ik vraag de leverancier
        leverancier mailen dus, ok

own-app_ask-supplier =
    alle gegevens van de eigen app kloppen en toch een fout
    registratie nagekeken maar koppelen lukt niet
    id en secret kloppen, adres ook, toch weigert de software te verbinden
    wat meld ik de maker over onze mislukte eigen registratie
    mag ik het secret meesturen naar de helpdesk van het pakket
    eigen app geeft een andere fout dan redirect, wie kent die
    alle gegevens van onze eigen app kloppen en koppelen geeft toch een andere fout
    wat mag ik de leverancier sturen over onze app-registratie die niet werkt, het secret ook?
    Registratie nagekeken, product weigert nog altijd met een onbekende melding. Wie is nu aan zet?
    eigen app nagelopen, blijft foutmelding
    Onze registratie is twee keer nagekeken en het product accepteert de eigen app niet. Wat zeg ik tegen de leverancier?
    mag ik de leverancier het client secret geven als het koppelen met onze eigen app niet lukt
    Alle gegevens van onze registratie kloppen en het product blijft ze weigeren. Wat moet ik doorgeven en wat juist niet?
    registratie dubbel gecontroleerd, nog een andere fout, helpdesk van het product bellen?
    onze eigen app koppelt niet en aan de registratie ligt het niet
    registratie klopt van a tot z en het product wil nog steeds niet, wie helpt
    eigen app mislukt, leverancier vragen
    Id, secret en adres zijn vergeleken en goed bevonden. Wat meld ik de maker van ons pakket, en wat beslist niet?
    eigen app gegevens kloppen allemaal maar koppelen lukt niet
    Registratie gecheckt, toch andere foutmelding. Wat mag ik wel en niet naar de leverancier sturen?
    Alles drie keer vergeleken en de eigen app komt er nog niet in, wat stuur ik naar de softwaremaker?
    Id, secret, redirect en land gecontroleerd, alles klopt, product geeft nog altijd een fout. Bij wie moet ik zijn?
    eigen app blijft geweigerd na alles vergelijken, wat meld ik aan de maker van de software
    mag ik het client secret meesturen als ik de helpdesk van het product mail?
    onze eigen app: drie velden nagekeken, juist land, toch een foutcode die niks met callback te maken heeft
    alles van onze eigen app vergeleken en het product blijft een fout geven
    registratie klopt, toch andere fout. wie bel ik
    id secret redirect land allemaal gecheckt. lukt niet. wat stuur ik naar de leverancier
    Alle gegevens van onze eigen app kloppen en toch krijg ik een andere fout, wie kan helpen
    wat mag ik de leverancier sturen over onze app, ook het secret?
    client id, secret, redirect en land nagekeken, product blijft weigeren
    Redirect, id, secret, land: alles van onze eigen app nagelopen en toch een andere foutmelding. Wie kan nu helpen?
    Wat vertel ik de maker van het programma als onze registratie klopt maar het verbinden mislukt?
    Vraagt de helpdesk van het pakket terecht om ons client secret?
    Alle gegevens van de eigen app zijn gecheckt, nog steeds een error 500 bij koppelen
    Onze ict heeft de registratie driemaal vergeleken, alles gelijk, en het pakket meldt nog altijd iets vaags bij het verbinden
    Registratie klopt aantoonbaar, koppelen faalt met andere fout
    Connector van de klant geeft na volledige controle van de registratie nog een onbekende fout
    Alle codes kloppen, callback klopt, en toch weigert onze maatwerkkoppeling met iets vaags. Wie bel ik?
    Registratie klopt van a tot z maar de maker zijn programma geeft een eigen foutcode
    registratie drie keer nagelopen en het pakket krijgt geen verbinding, welke info wil de leverancier
    Ik heb id, secret, redirect en land vier keer nagekeken. Het product koppelt nog steeds niet met onze app. Bij wie klop ik aan?
    alles van onze registratie vergeleken, klopt tot op de letter, andere fout dan over de callback
    wat mag ik wel en niet doorsturen aan de leverancier als onze eigen client niet aan de praat komt?
    Registratie drie keer nagekeken, geheim klopt, adres klopt, en toch wil de eigen app niet verbinden
    alle sleutels en uri kloppen en het product geeft toch een fout, wat meld ik de maker
    redirect gelijk, secret gelijk, land goed, en nog een onbekende fout van het product
    registratie nagelopen, andere foutmelding bij verbinden, wat zeg ik tegen de maker van de middleware
    registratie gecontroleerd en koppelt nog niet, wat meld ik bouwer
    De registratie is nagekeken en het pakket wil nog steeds niet verbinden met onze client id
    Registratie drie keer nagelopen en het product koppelt nog steeds niet met onze eigen app
    registratie drie keer nagezien, het product geeft nog een andere fout bij koppelen van onze eigen app, en nu?
    Client id en secret kloppen maar het pakket weigert nog
    De registratie is drie keer nagekeken en het product weigert nog steeds. Wat geef ik de leverancier, en wat juist niet?
    De drie gegevens van de registratie zijn gecontroleerd, land ook, en het rapportagepakket krijgt nog steeds geen verbinding met Exact
    Registratie drie keer gecontroleerd, het product weigert nog; wat meld ik aan de maker?
    Alles in de registratie klopt en toch weigert het product. Mag ik het client secret aan de leverancier geven?
    Registratie nagekeken, alles klopt, product blijft de app weigeren
    Secret, id en callback kloppen nu na de migratie en er komt een andere vage fout
    alles vergeleken, alles gelijk, en het product weigert onze eigen app nog steeds
    registratie klopt, product koppelt nog niet
    Id, secret en callback zijn alle drie nagekeken en toch krijgt het pakket een fout die ik niet ken
    Registratie nagekeken en koppelen mislukt nog steeds, welke info geef ik de leverancier?
    De registratie klopt helemaal en het product meldt toch een fout, wat geef ik door aan de maker?
    alle gegevens van onze eigen app vergeleken, klopt allemaal, en het doet het niet
    Alle gegevens van onze registratie kloppen en toch een andere fout, wat vertel ik de leverancier
    registratie klopt helemaal maar het product geeft een andere fout bij koppelen
    Onze registratie is compleet nagelopen en het product geeft nog steeds een andere fout. Wat meld ik de maker?
    registratie klopt, product blijft fout geven
    registratie helemaal nagekeken en de eigen app verbindt nog niet, wat geef ik door aan de maker van het pakket
    gegevens van onze eigen app vergeleken, alles gelijk, toch een andere fout
    De registratie klopt helemaal en toch kan het product niet verbinden met onze eigen app.
    Onze registratie is helemaal nagekeken en het pakket wil nog steeds niet verbinden met de eigen app.
    Alle registratiegegevens kloppen en toch lukt het koppelen van onze eigen app niet, wat meld ik aan de leverancier?
    Alle gegevens van de eigen app zijn vergeleken en het product weigert nog. Wat nu?
    .finish =
        ok
        ik vraag de leverancier
        leverancier gemaild met de tekst erbij
        die bel ik wel
        ik bel ze, prettige middag
        duidelijk, niks meer te doen
        ik neem contact op met ze
    .opt-reauthorise =
        laat ik eens opnieuw toestemming proberen
        eerst nog eens opnieuw akkoord proberen
        ik geef hem een verse toestemming
        opnieuw verbinden als poging
        misschien moet ik gewoon opnieuw toestemming geven
        nog eens inloggen en akkoord geven, hoe ging dat
        ik wil toch nog een keer toestemming geven, misschien helpt dat
        opnieuw akkoord geven, hoe dan
        misschien nog eens toestemming geven, toon hoe
        kan ik de toestemming niet eerst vernieuwen
    .opt-link-stopped =
        hij liep gister nog en ineens stopte de boel
        hij werkte eerst wel en is gestopt
        vroeger ging het, nu niet meer
        plots uitgevallen
        eigenlijk werkte het vorige week nog wel en nu ineens niet
        hij werkte en is gestopt

own-app_not-proven =
    eigen app ingevuld maar nog niet getest
    secret ingevuld, wanneer weet ik of het goed is
    codes staan erin, test volgt zodra de rapportagegebruiker er is
    registratie klaar maar het product draait op een andere server
    pas volgende week kan ik de eigen app uitproberen
    ingevuld zonder te verbinden, is het dan al af
    gegevens van eigen app staan erin maar koppelen kan pas later
    eigen app ingevuld, niet getest
    Ik heb client id en secret ingevuld; degene die inlogt is er morgen pas. Is er tot dan iets te doen?
    sleutel ingevuld, koppelen test ik later
    gegevens van eigen app ingevuld maar koppelen kan ik pas morgen testen
    alle sleutels van onze eigen app staan erin, maar de server gaat pas maandag aan. Hoe check ik het dan?
    id en secret ingevoerd, nog niet geprobeerd te koppelen. wat als laatste controle?
    gegevens van onze app ingevuld, kan nu niet testen of koppelen lukt
    secret staat erin maar het programma draait pas vannacht
    heb het client id ingetikt maar moet weg, is het dan goed?
    eigen app ingevuld maar kan nu niet proberen of koppelen lukt
    De gegevens van de app staan erin, testen kan pas als de systeembeheerder terug is
    client id en secret staan erin maar de verbinding heb ik nog niet uitgeprobeerd
    eigen app geregistreerd en ingevuld, testen doet de controller volgende week. Is dat oké zo?
    Sleutels van onze app zijn ingevuld maar ik kan pas volgende week testen of het verbindt
    creds staan in de vault en config, kan pas na deploy koppelen
    De codes van ons eigen script zijn ingevuld, maar de keuken is dicht en het draait pas morgenvroeg
    Client gegevens staan erin maar het onderhoudsvenster is pas vannacht, ik kan nu niet testen
    Gegevens van onze registratie zijn ingevuld, de netwerkploeg opent de poort pas donderdag. Kan ik afsluiten?
    De codes van onze eigen app zijn ingevuld, maar ik kan nu niet testen. Wanneer weet ik het?
    nieuwe sleutels staan in het pakket maar de server gaat pas vannacht draaien
    gegevens van de app ingevuld maar ik kan nog niet verbinden want de ontwikkelaar is ziek
    heb client secret vervangen in het pakket, of hij verbindt weet ik pas als de nachtjob loopt
    secret staat erin, de server gaat pas vannacht live
    secret ingevuld, pas maandag testen
    Secret ingevuld in de etl, kan pas na de release testen
    secret ingevuld in het programma, maar onze student test het pas zaterdag
    Alle gegevens van de eigen registratie staan in het product, maar verbinden kan pas als de directeur terug is. Is het dan klaar?
    sleutels ingevuld maar de eerste run is pas morgen
    Client id en secret ingevuld, verbinden kan pas morgen, hoe weet ik of het goed zat
    Gegevens van de eigen app ingevuld, maar nog niet opgehaald. Wanneer is het zeker?
    Nieuw secret ingevuld gisteravond, de tool draait pas morgen, hoe weet ik of het goed is
    client secret ingevuld maar koppelen kan ik nu niet testen
    secret ingevuld, kan pas later testen
    Secret ingevuld, niet getest want het pakket is in onderhoud
    gegevens van de eigen app ingevuld maar kan vandaag niet testen
    Nieuw geheim ingevuld in het pakket, morgen pas een run. Is het daarmee klaar?
    gegevens eigen app ingevuld, nog nie getest
    gegevens ingevuld bij de eigen app, testen kan pas volgende week
    secret ingevuld maar koppelen kan pas als de server vanavond aan staat
    Het nieuwe secret is ingevuld voor de holding maar verbinden kan pas morgen, hoe weet ik dan of het klopt?
    Nieuw secret is ingevuld maar ik kan pas morgen testen of de eigen app verbindt.
    Het nieuwe secret staat in het product maar ik kan nu niet testen. Wanneer weet ik of het goed is?
    Secret ingevuld, maar ik kan nu nog niet proberen of het werkt. Hoe weet ik dat later?
    .finish =
        klaar
        later
        test ik later, klaar voor nu
        prima dan sluiten we af
        goed, vanavond haal ik op
        collega probeert het morgen
        ok dan
        klaar voor nu

own-app_ask-main-user =
    wie is hoofdgebruiker en kan een app registreren
    ik mag geen app registreren, wie wel
    ik kan geen app aanmaken, wie bij ons wel
    hoe vind ik de hoofdgebruiker voor de registratie
    wat geef ik de hoofdgebruiker door om een app voor ons te maken
    kan hij mij tijdelijk het registratierecht geven
    wie is onze hoofdgebruiker die een app kan registreren
    ik mag zelf geen registratie maken, aan wie vraag ik het
    Hoe zie ik de kolom Hoofdcontactpersoon om te weten wie een eigen app mag aanmaken?
    registreren mag niet, wie bij ons wel
    Ik mag zelf niets registreren in de App Store. Wie kan dat voor mij doen en hoe vind ik die persoon?
    kolom Hoofdcontactpersoon zie ik niet bij Gebruikers, hoe voeg ik die toe om te weten wie een app kan registreren
    wie kan mij het recht geven om een eigen registratie te maken
    ik heb het recht niet om een app te registreren, wie is bij ons hoofdgebruiker
    Geen Licentie beheren, dus geen registratie. Wie kan onze eigen app aanmaken?
    ik heb het recht niet om een app te registreren, wie bij ons wel?
    wie kan eigen app aanmelden
    Volgens Exact moet een hoofdgebruiker onze app registreren. Waar zie ik wie dat zijn?
    Wie is bij ons hoofdgebruiker, en kan die een eigen app aanmaken?
    recht om app te registreren ontbreekt
    Ik mag zelf geen app aanmaken bij Exact. Wie bij ons kan dat wel en hoe vind ik die persoon?
    waar zie ik in exact wie de hoofdcontactpersoon is, die moet een app voor mij registreren
    geen recht licentie beheren, dus geen client id. wie vraag ik
    ik mag geen app registreren, wie in ons bedrijf mag dat wel
    hoe zie ik wie hoofdgebruiker is zodat die onze app kan registreren
    geen recht om een registratie te maken, aan wie vraag ik dat
    Ik heb geen recht om een app te registreren, wie kan dat bij ons wel?
    hoe zie ik wie hoofdgebruiker is zodat die onze app kan aanmaken
    licentie beheren heb ik niet, en toch moet er een eigen app komen
    Ik mag geen app registreren, wie in ons bedrijf kan dat wel voor mij doen?
    Hoe zie ik wie bij ons hoofdgebruiker is, ik heb hem nodig voor een app-registratie
    Ontwikkelaar hier zonder Licentie beheren, via wie krijg ik een eigen app geregistreerd
    Waar staat de kolom Hoofdcontactpersoon, ik moet iemand vragen onze app aan te maken
    Als freelancer heb ik een beperkte inlog bij de klant, wie daar kan de app voor mij aanmelden?
    ik mag geen app registreren, bij wie moet ik zijn
    Ik mag zelf geen app registreren voor ons restaurant, wie is bij ons die hoofdgebruiker en waar zie ik dat?
    Ik wil een app aanmelden, maar het recht Abonnement beheren heb ik niet. Aan wie vraag ik dat hier op kantoor
    Ik ben IT-beheerder maar heb in Exact geen abonnementsrechten, wie kan onze app voor mij registreren?
    wie bij ons kan mij het recht geven om een client aan te maken
    hoe vind ik de hoofdgebruiker die de app store registratie voor ons kan doen
    als netwerkbeheerder heb ik geen licentierechten in exact, bij wie moet ik zijn om een client te laten aanmelden
    Ik mag zelf geen app registreren, bij wie van ons moet ik aankloppen en hoe vind ik die?
    ik mag geen app registreren, welke collega is hoofdgebruiker en waar zie ik dat
    hoofdcontactpersoon kolom gebruikers aanpassen
    hoofdgebruiker gezocht om een app te registreren, hoe zie ik wie dat is
    geen recht om apps te registreren, hoe weet ik wie hoofdcontactpersoon is
    ik mag geen app registreren, wie moet dat voor me doen en hoe vind ik die
    om de koppeling zelf te registreren heb ik een recht nodig dat ik niet heb, bij wie moet ik zijn
    mag geen app registreren, wie dan
    kolom hoofdcontact gebruikers vinden voor appregistratie
    Ik mag zelf geen app registreren voor de kliniek, wie wel?
    Ik mag zelf geen app registreren, wie bij ons wel
    om een app te registreren moet ik een recht hebben dat ik niet heb, wie is hier de hoofdgebruiker
    Ik mag geen app registreren, wie kan dat wel?
    Ik mag bij deze klant geen app registreren. Wie kan me dat recht geven, en hoe vind ik die persoon?
    Zelf een app registreren mag ik niet als analist, wie in het bedrijf kan dat wel
    Ik mag zelf niks registreren bij Exact, wie bij ons wel?
    Ik mag geen app registreren. Wie is bij ons de hoofdgebruiker die dat wel mag?
    Ik mag geen app registreren, bij wie moet ik zijn en waar zie ik wie dat is
    Ik wil onze app registreren maar mag dat niet, de hoofdgebruiker is na de overname veranderd en ik weet niet wie
    ik mag geen app registreren, wie in ons bedrijf wel
    geen recht app te registreren wie wel
    Om een app te registreren heb ik het recht niet, wie kan mij dat geven?
    Ik mag geen app registreren, wie bij ons zou dat dan wel kunnen
    Mij ontbreekt Licentie beheren om een app aan te melden, bij wie moet ik zijn?
    Ik mag zelf geen app registreren, wie binnen ons bedrijf kan dat wel?
    Ik heb geen recht om een app te registreren, wie in ons bedrijf kan dat wel?
    Ik mag zelf geen app registreren in Exact, wie in ons bedrijf kan dat?
    Ik mag geen app registreren, wie op kantoor geeft me dat recht
    mag zelf geen app registreren, wie bij ons wel en waar zie ik dat
    Ik mag zelf geen app aanmelden, hoe vind ik uit wie hoofdgebruiker is?
    Registreren mag ik niet, wie bij ons kan het mij toestaan
    mag geen app registreren, wie is hoofdgebruiker
    ik mag zelf niet registreren, hoe zie ik wie hier hoofdgebruiker is
    ik mag geen app registreren. Wie is bij ons hoofdgebruiker?
    Wie mag er een app registreren als ik dat niet mag?
    Ik mag zelf geen app registreren voor onze groep, wie in de organisatie kan dat wel?
    Ik heb het recht niet om een eigen app te registreren, bij wie moet ik zijn?
    Ik heb geen recht om een app te registreren, wie kan dat voor mij doen?
    Wie bij ons is de hoofdgebruiker die een eigen app mag registreren?
    Ik moet een app registreren maar heb geen beheerrecht op het abonnement, wie kan dat dan?
    Ik mag zelf geen app aanmelden in de App Store, wie in ons bedrijf kan dat?
    Ik mag geen app registreren, wie bij ons kan dat wel?
    Wie kan bij ons apps registreren nu ik Licentie beheren niet heb?
    Ik mis het recht om in de App Store een app te registreren, wie kan dat voor mij doen?
    Ik mag geen app registreren. Wie binnen het bedrijf kan dat wel en hoe vind ik die?
    .finish =
        ok
        ik vraag het
        Marc geeft me het recht
        hoofdgebruiker doet het zelf
        gevraagd aan de directie
        kolom gevonden, weet wie het is
        oké dat was mijn vraag
        duidelijk, ik wacht op het recht

own-app_what-are-these =
    wat is het verschil tussen client id, client secret en redirect uri
    uitleg client id en redirect uri
    client id, dat is toch hetzelfde als een gebruikersnaam?
    waarvoor dient zo'n redirect uri eigenlijk
    leg die drie termen van een app uit in mensentaal
    wat is geheim en wat mag iedereen zien
    wat is een client id, een client secret en een redirect uri
    welke van die oauth-gegevens is geheim en welke niet
    Kunt u in gewone taal uitleggen waar die drie gegevens voor dienen?
    client id vs secret, wat is wat
    client id, secret, redirect uri... wat zijn dat in gewone taal?
    Wat is het verschil tussen client id en client secret?
    is een client id geheim
    client id, client secret, redirect uri: leg het uit aan een leek
    Onze leverancier praat over drie gegevens van een registratie. Waar dient elk voor?
    waar dienen client id, client secret en redirect uri van een eigen app voor
    uitleg client id en secret
    De leverancier vraagt drie technische gegevens van onze app. Welke daarvan zijn geheim?
    wat is een client id
    Kun je in gewone taal uitleggen wat secret en redirect URI zijn en welke daarvan geheim is?
    waar is zo'n terugkeeradres voor
    wat is een client id en is dat geheim
    Redirect URI, client secret, client ID... kan iemand dat in gewone taal uitleggen?
    verschil tussen id en secret van een app
    Onze consultant vroeg per mail het client id. Mag ik dat zomaar geven?
    verschil tussen client id en client secret?
    redirect uri, in gewone mensentaal graag
    welke van die codes is geheim en welke mag ik gewoon doormailen
    Wat is een client id?
    wat is het verschil tussen client secret en redirect uri, in gewone mensentaal
    redirect uri betekenis
    Is het client id geheim of mag ik dat mailen?
    Is een redirect uri geheim?
    Ik ben boekhouder, geen programmeur: wat zijn die drie codes die ze van onze app willen?
    Mag ik het client id gewoon mailen?
    wat betekent callback url in gewone taal
    Plugin vraagt client id, client secret en redirect uri. Wat zijn dat allemaal?
    wat is een redirect uri?
    Onze programmeur vraagt om client id, client secret en redirect uri, ik run een broodjeszaak, wat is dat allemaal
    Is een client id geheim? En een secret? En een redirect? Onze websitebouwer wil ze alle drie per mail
    client id, client secret, redirect uri: leg dat eens uit voor een boekhouder
    is een client id geheim?
    Leg eens uit: client id, client secret, redirect uri?
    welk van de drie is geheim en welke mag gewoon in git staan
    Is het client id vertrouwelijk? Onze security officer wil het weten.
    wat is een redirect uri in mensentaal
    verschil tussen het id en het secret bij oauth
    mag het client id in een mail naar de leverancier staan en het secret niet?
    onze functionaris vraagt wat een client secret nou precies is en hoe gevoelig dat is
    Client id, client secret, redirect URI... wat is wat, en wat mag niemand weten?
    Wat is een redirect URI in mensentaal?
    is een client id geheim of mag ik dat mailen naar de bouwer
    leg eens in gewone taal uit wat een secret en een callback zijn
    ze vragen me om een client id en zo, ik ben tuinder, wat is dat
    client id, secret, redirect: leg eens uit voor een bakker
    wat is een callback url eigenlijk
    wat is client id
    wat betekent client secret
    client id/secret/redirect uitleg simpel
    Wat is nou een client id, een secret en een redirect uri, in mensentaal?
    leg uit voor een financiële: client id en secret
    client id, secret, redirect, kan iemand mij dat uitleggen alsof ik vijf ben
    Wat is een client id en wat is een redirect URI?
    Wat is het verschil tussen client id en client secret, en mag ik dat eerste wel gewoon mailen naar de leverancier?
    Client id, secret, redirect: kan iemand in gewone taal zeggen wat die drie zijn
    Client id, secret, redirect: leg eens uit wat wat is
    Welke van client id, secret en redirect uri moet geheim blijven?
    Wat zijn client id, secret en redirect precies, het product vraagt ze zomaar
    De IT'er die wegging liet een briefje achter met client id, secret en redirect uri, wat is wat
    client id, secret, redirect uri: wat is wat
    wat is een client secret
    betekenis redirect uri
    Client id, client secret, redirect uri: wat is wat en wat is geheim?
    Mag ik de client id gewoon mailen of is dat ook een wachtwoord
    Onze leverancier vraagt client id, secret en redirect. Wat daarvan mag ik veilig geven?
    Wat is het verschil tussen client id, client secret en redirect URI?
    Is een client id geheim, en wat is dan de client secret?
    Wat is nou eigenlijk een client id, een client secret en een redirect URI?
    Is de client id van een Exact-app geheim of mag die gewoon in de code staan?
    Wat is het verschil tussen een client id, een client secret en een redirect URI?
    De handleiding praat over client id en redirect URI, kun je uitleggen wat dat zijn?
    client id, client secret, redirect uri, wat zijn dat voor dingen
    Client id, secret, redirect: wat is wat en welke is geheim
    wat is het verschil tussen client id, secret en redirect uri
    Client id, secret, redirect: wat is wat en welke is vertrouwelijk?
    De leverancier vraagt naar id, secret en redirect van onze registratie, wat zijn dat?
    wat is client id eigenlijk
    wat is redirect uri
    wat is een client secret eigenlijk
    redirect uri, client id... leg eens uit in mensentaal
    trainer: wat zijn in hemelsnaam die drie codes van een eigen app
    Onze softwareleverancier vraagt naar client id, secret en redirect URI, wat zijn dat voor gegevens?
    Wat is een redirect URI en wat is een client secret eigenlijk?
    De programmeur heeft het over drie gegevens: id, secret en redirect. Wat zijn dat?
    Wat is een redirect URI en wat is een client id, in gewone taal?
    De leverancier vraagt om client id, client secret en redirect uri. Wat zijn dat en welke is geheim?
    Wat is een client id, client secret en redirect URI?
    De leverancier vraagt om client id en secret, wat is wat?
    verschil client id en client secret
    Client id, secret, redirect: wat is wat?
    Wat betekent client id precies, en is dat ook geheim?
    De leverancier vraagt om drie gegevens van onze registratie, wat is het verschil?
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
        ah, dus het ene is een naam en het andere een wachtwoord
        Duidelijk, nu snap ik waar het over gaat
        die uri is dus gewoon de weg terug
        oké, bedankt voor de uitleg, terug naar de vraag
        Zo ingewikkeld is het dus niet
        helder, nu weet ik welke ik kwijt ben
        't is mij nu duidelijk, merci
        en dat id is dus niet geheim
        helder, het gaat dus om dat wachtwoord
        ah zo, nu snap ik ze
        oke die uitleg had ik nodig
        duidelijk, het gaat om het secret dus
        ah dus een naam, een wachtwoord en een adres, verder
        helder uitgelegd voor een leek
        ja nu weet ik het weer, terug
        snap het, weer verder

own-app_own-or-standard =
    hoe zie ik of wij een eigen app of die van de leverancier gebruiken voor het secret
    heb ik een client secret nodig bij een standaardapp
    hebben wij zelf iets geregistreerd of gebruiken we die van de maker
    hoe merk je dat een app zelf gemaakt is
    er is nooit om een id gevraagd, hebben wij dan een eigen app
    wie beheert de registratie van een standaardproduct
    heb ik eigenlijk wel een client secret nodig of is het een app van de leverancier
    ik zoek een secret maar misschien is dit helemaal geen eigen app
    Waaraan herken ik dat wij zelf de registratie moeten beheren en niet de leverancier?
    secret nodig? wij kochten dit pakket
    Ik moest een client id invullen in het product. Betekent dat dat het een eigen app is en dat wij een secret hebben?
    heeft een gekocht pakket ook een client secret dat ik moet opzoeken
    Ze vragen om het client secret van ons pakket, maar wij loggen gewoon in bij de leverancier. Bestaat dat secret dan wel?
    heb ik als klant van een leverancier een geheim nodig in de App Store, of is dat alleen voor eigen registraties
    hoe weet ik of ons product op een eigen registratie draait, voor ik naar een secret ga zoeken
    moet ik wel een secret hebben, ik log gewoon in bij dat pakket
    hebben wij een eigen registratie nodig
    Bij het koppelen vroeg het product nooit om een client id. Is er dan wel een registratie van onszelf?
    moet ik eigenlijk wel een secret hebben
    De leverancier vraagt niks over client id, is het dan wel een eigen app?
    heb ik een eigen app als ik alleen maar hoef in te loggen
    Hoe zie ik of onze koppeling een eigen registratie is of gewoon de app van de leverancier?
    is onze Klippa koppeling een eigen app?
    ik moest vroeger eens een client id intikken, is het dan een eigen registratie
    Hoe weet ik of Klippa bij ons een eigen registratie gebruikt
    Hoe weet ik of die koppeling van onszelf is geregistreerd of van de leverancier?
    Is onze Power BI-verbinding een eigen app of gewoon de standaard van de maker?
    Ik heb destijds een client id moeten invullen, is het dan een app van onszelf?
    Weet niet of wij een eigen registratie hebben
    wij loggen alleen maar in bij de scantool, hoort daar een client secret van ons bij?
    ik moest ergens een client id invullen, is het dan een eigen app
    Is die connector nu van de vendor of met onze eigen client id?
    Hoe weet ik of onze kassa via een eigen registratie loopt of via die van de leverancier?
    Eigen app of van de leverancier, ik heb indertijd zelf een lange code moeten invullen in de PMS
    Moet ik in de App Store zijn voor dit pakket? Geen idee of het onder onze eigen registratie draait
    Hoe kom ik erachter of ons rapportagepakket onder onze eigen registratie draait of onder die van de leverancier?
    Ik weet niet of die client van ons is, er is ooit wel een guid ingevuld
    we hebben ooit een client id moeten intypen, betekent dat dat het onze eigen app is
    is mijn power bi connector nu een eigen app of niet, voor de secret die ze vragen
    er wordt me gevraagd het secret te vernieuwen maar volgens mij gebruiken we gewoon de standaardverbinding van de leverancier
    Ik moet weten of het een eigen app is voor dat client secret, hoe zie je dat?
    We hebben zelf een client id moeten intypen. Is het dan onze eigen app?
    hoe weet ik of ons pakket via een eigen registratie werkt of via die van de leverancier, ik zoek namelijk het secret
    ik moest ooit zelf een code invullen in het pakket, is dat dan een eigen registratie en vind ik daar het secret
    ons planbord vroeg nooit om een client id, kan ik dan wel een secret opzoeken
    moest ooit zelf een client id invoeren in de plugin, betekent dat dat het onze eigen app is?
    weet niet of dit eigen app is
    moest client id invullen, dus eigen app?
    Ik weet niet of de hotelkoppeling door ons geregistreerd is of van de leverancier is, en nu vraagt hij om een client id
    Leverancier vraagt of we een eigen app hebben, hoe weet ik dat? We moesten ooit iets van een id invullen
    ik weet niet of wij zelf iets geregistreerd hebben of dat het van de leverancier komt, er wordt om een secret gevraagd
    Moest ik ooit een client id invullen, is het dan een eigen app?
    Het gaat over onze dashboardkoppeling en de helpdesk vraagt of het een eigen registratie betreft. Ik herinner me wel dat ik ooit een id moest intikken.
    Is die BI-verbinding van ons nou door onszelf geregistreerd of is het er een van de leverancier, hoe merk je dat
    Was het nou onze registratie of die van de leverancier? Ik heb ooit zelf een client id ingetypt
    Moesten wij ooit zelf een client id invullen, en betekent dat dat het een eigen app is?
    Ik heb nooit een client id ingevuld, is het dan wel een eigen app waar dit secret bij hoort
    We kregen een mail over onze app-registratie, maar hebben we wel een eigen app, of is dat die van de leverancier
    is dat ding van ons een eigen app, we moesten ooit zelf een client id invullen
    moesten wij een client id invullen of niet
    Moesten wij ooit zelf een client id invullen? Dan is het toch onze eigen registratie, of niet
    Wij kregen destijds een formulier met client id. Betekent dat dat de app van onszelf is?
    Moet ik hier echt iets registreren of gebruikt onze tool gewoon de app van de leverancier?
    Hoe weet ik of onze koppeling een eigen registratie gebruikt of die van de leverancier?
    We moesten ooit een client id invullen, betekent dat dat het onze eigen app is?
    Is de koppeling met onze webshop op een eigen registratie gebouwd of niet, waar merk ik dat aan?
    Ik weet niet of ons programma via een eigen registratie werkt, heb ik dan wel een client secret?
    Hoe weet ik of onze connector een eigen geregistreerde app gebruikt?
    Hoe kom ik erachter of dit onze eigen app-registratie is of die van de leverancier?
    We hoefden nooit een client id in te vullen, is het dan wel een app van onszelf?
    hoe weet ik of wij een eigen app hebben of gewoon die van de leverancier, ik zie wel een client id
    Ik zoek een client secret maar misschien is het niet eens onze eigen app
    hoe zie ik of ons product met een eigen client draait of met die van de leverancier
    ik heb destijds zelf een client id ingetikt, is het dan een eigen app
    Wij moesten ooit een client id invullen in dat pakket; is het dan er een van onszelf?
    Hebben wij dat zelf geregistreerd of zit er een app van de leverancier onder? Anders zoek ik vergeefs naar een secret.
    weet nie of t eigen app is, secret?
    moet ik zelf een registratie hebben of gebruikt ons pakket die van de leverancier? secret gevraagd
    weet niet of onze app bij Exact zelf geregistreerd is of van de leverancier, moest ooit wel een client id invullen
    Hebben wij voor LucaNet een eigen registratie of niet, want iemand vraagt naar het secret?
    Moest je zelf een client id invullen of niet, hoe weet ik of die koppeling op een eigen registratie draait?
    Hoe weet ik of wij met een eigen registratie werken of met die van de leverancier? Ik zoek namelijk een client secret.
    Mij wordt om een client id gevraagd maar ik weet niet eens of wij wel een eigen app hebben.
    Hoe zie ik of bij ons zelf een app is geregistreerd voordat ik naar een secret ga zoeken?
    Bij het instellen moest ik zelf een client id invullen. Betekent dat dat het onze app is?
    Moest ik een client id invullen, of is dat bij een app van de leverancier niet nodig? Ik wil weten of we een eigen registratie hebben.
    Heeft ons pakket een eigen registratie nodig gehad of loopt het via de leverancier? Dat wil ik weten voor ik het secret zoek.
    Ik weet niet of wij in de App Store zelf iets geregistreerd hebben of dat het van de leverancier is
    Moet ik een client id invullen of alleen inloggen, en wat zegt dat over wat voor app het is?
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
        we moesten zelf een id invullen, dus het is er een van ons
        Dan is het vast de onze
        uitgezocht: onze programmeur heeft hem aangemeld
        oké, ik weet nu welke soort het is
        het bleek er een van een leverancier, goed om te weten
        ja wij moesten er een id in plakken, dan is het dus onze eigen
        moest ik nooit invullen, dus die is van de leverancier
        wij vulden inderdaad zo'n id in
        oké duidelijk, terug
        dan heb ik hier dus niks te zoeken
        Voor zover ik mij herinner logde ik enkel in.
        wij moesten een client id invullen, dus van onszelf
        dan is hij van klippa, oke
        snap het verschil nu
        moest een client id invullen dus van onszelf
        duidelijk, terug naar de vraag
        we hebben ooit een client id moeten invullen, dus eigen
        IT zegt eigen

own-app_may-not-manage =
    ik zie mijn apps beheren niet in de app store
    manage my apps ontbreekt bij mij
    bij mij is er geen beheer van apps in de winkel
    waarom zie ik mijn registraties niet na het inloggen
    enkel ontdekken, niets om te beheren
    welk recht ontbreekt mij om registraties te zien
    ik zie Mijn apps beheren niet staan in de app store
    menu voor mijn registraties ontbreekt op apps.exactonline.com
    Waarom kan ik onze registratie niet openen in de App Store?
    geen toegang tot mijn apps beheren, wie wel
    'mijn apps beheren' zie ik niet staan op apps.exactonline.com
    Op apps.exactonline.com zie ik 'Mijn apps beheren' niet staan. Waarom?
    mijn apps beheren ontbreekt in mijn menu, ik moet bij het secret
    waarom mag ik de registratie met het geheim niet bekijken
    knop Mijn apps beheren niet te zien op apps.exactonline.com, terwijl ik het client secret moet hebben
    Ik mag de registratie van onze eigen app niet bekijken. Wie kan even meekijken?
    op apps.exactonline.com zie ik nergens 'mijn apps beheren'
    manage my apps ontbreekt
    Ik ben ingelogd in de App Store, maar het onderdeel met onze registraties is weg. Welk recht mis ik?
    beheer mijn apps staat er niet in de app store
    Ik log in op apps.exactonline.com maar zie nergens een knop om mijn apps te beheren
    wil ons secret opzoeken maar heb die optie niet op apps.exactonline.com
    In het App Center van Exact mis ik het menu om onze apps te beheren
    'Mijn apps beheren' staat er bij mij niet, bij de directeur wel
    ingelogd op apps.exactonline.com maar nergens een beheerknop voor onze registratie
    zie 'mijn apps beheren' niet op apps.exactonline.com
    er is bij mij geen menu om de app te beheren in de app store
    in de app store van exact kan ik niks beheren, knop ontbreekt
    op die app store van exact kan ik alleen apps bekijken en niet beheren
    Mijn apps beheren staat niet in mijn menu
    ingelogd op apps.exactonline.com maar ik zie nergens beheer van mijn apps
    Menu Mijn apps beheren ontbreekt bij mij, bij collega wel
    Mijn apps beheren staat er bij mij niet
    Op apps.exactonline.com zie ik alleen de winkel, geen plek waar onze eigen apps staan
    Ingelogd in de App Store maar het beheermenu ontbreekt
    kan niet bij beheer van apps in de exact app store welk recht mis ik
    Mijn collega heeft wel een menu om apps te beheren en ik niet
    geen Manage my apps in apps.exactonline.com
    Met mijn login bij de klant zie ik Mijn apps beheren niet staan
    In de app store van Exact zie ik nergens Mijn apps beheren, ik moet bij de sleutels van onze eigen koppeling
    apps.exactonline.com geopend voor ons script, maar 'mijn apps beheren' ontbreekt bovenaan
    op apps.exactonline.com zie ik geen Beheer mijn apps
    apps.exactonline.com toont mij geen mogelijkheid om apps te beheren
    Bij mij ontbreekt de knop voor het beheren van mijn apps in de app store
    Ik ben ingelogd op de app store maar zie alleen de etalage met apps, niet onze eigen registraties
    mijn collega ziet 'mijn apps beheren' wel en ik niet
    ik zie op apps.exactonline enkel de winkel, niks om onze eigen dingen te beheren
    Op apps.exactonline.com zie ik geen 'Mijn apps beheren'
    In de App Store van Exact mag ik de apps van de vereniging niet beheren
    mijn apps beheren ontbreekt bij mij in de app store
    ingelogd op apps.exactonline.com en ik mag niets beheren
    waarom heb ik geen menu om apps te beheren in de App Store
    op apps.exactonline.com is er geen knop om mijn apps te beheren
    manage my apps niet zichtbaar
    mijn apps beheren ontbreekt in app store
    Op apps.exactonline.com zie ik Manage my apps niet staan
    Manage my apps ontbreekt op apps.exactonline.com
    mijn apps beheren vind ik niet, mag ik dat niet?
    Ik zie Mijn apps beheren niet op apps.exactonline.com
    Om het secret op te zoeken moet ik naar mijn apps beheren, maar dat menu heb ik als extern consultant niet. Wie in het bedrijf wel?
    Op apps.exactonline.com zie ik geen Manage my apps, alleen maar een etalage met apps
    Op de site waar je registraties beheert ontbreekt bij mij dat menu
    Welk recht moet ik hebben om bij Manage my apps te komen?
    Moest van de leverancier bij Mijn apps beheren zijn, dat krijg ik niet te zien sinds ik een andere rol heb
    de overgestapte collega kon bij Mijn apps beheren, ik krijg dat niet te zien
    op apps.exactonline zie ik geen Manage my apps
    In de App Store zie ik geen plek om mijn apps te beheren, mis ik een recht?
    Ik ben ingelogd op apps.exactonline.com maar het menu om apps te beheren ontbreekt
    Op apps.exactonline.com zie ik Mijn apps beheren niet, welk recht mis ik?
    Ik wil onze app-registratie openen maar dat onderdeel ontbreekt bij mij in de App Store.
    Ik kan geen app registreren want het beheeronderdeel verschijnt niet, wie kan dat regelen?
    Waarom krijg ik in de App Store van Exact geen beheeroptie voor apps te zien?
    Op apps.exactonline.com zie ik Mijn apps beheren niet, waar zit dat?
    Op apps.exactonline.com zie ik geen Mijn apps beheren staan.
    Ik log in op de App Store van Exact maar kan onze eigen apps niet beheren.
    In de App Store zie ik geen plek om mijn eigen apps te beheren.
    bij apps.exactonline.com zie ik geen mijn apps beheren
    Op apps.exactonline.com ontbreekt bij mij het stuk waar je je eigen apps beheert
    op apps.exactonline.com zie ik 'mijn apps beheren' niet
    beheer van eigen apps is niet zichtbaar voor mijn account
    Op apps.exactonline.com ontbreekt bij mij Mijn apps beheren
    In de App Store zie ik wel apps om te kopen maar niet het beheer van de onze
    zie mijn apps beheren niet
    op apps.exactonline.com ontbreekt bij mij het beheer van mijn apps
    Manage my apps zie ik niet staan
    Mijn apps beheren ontbreekt in de App Store
    Ik wil voor de holding een app registreren, maar zie op apps.exactonline.com geen Manage my apps.
    Waarom zie ik in de App Store van Exact geen beheer van eigen apps, terwijl ik controller van de groep ben?
    Bij apps.exactonline.com zie ik geen 'Beheer mijn apps' staan.
    Manage my apps ontbreekt in mijn App Store scherm
    Ik zie Mijn apps beheren niet op apps.exactonline.com.
    Ik moet onze app-registratie openen in de App Store, maar het onderdeel om apps te beheren zie ik niet.
    In de App Store zie ik geen mogelijkheid om mijn apps te beheren.
    Ik moet het client secret opzoeken, maar 'Beheer mijn apps' ontbreekt in mijn scherm.
    In de App Store zie ik nergens Mijn apps beheren.
    Ik ben ingelogd op apps.exactonline.com maar mis de pagina om onze registraties te beheren
    In de App Store zie ik Mijn apps beheren niet staan.
    Ik log in op apps.exactonline.com maar kan nergens onze apps beheren.
    Mijn apps beheren niet zichtbaar
    Manage my apps zie ik niet staan als ik inlog op de App Store
    Ik heb geen beheer van apps in de App Store van Exact, hoe kom ik daaraan?
    In de app store van Exact zie ik geen plek om mijn eigen apps te beheren
    Op apps.exactonline.com ontbreekt bij mij het onderdeel om eigen apps te beheren.
    Het kopje om mijn apps te beheren op de Exact App Store krijg ik niet te zien.
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
        Guido kijkt even mee op zijn scherm
        recht gekregen, het menu is er nu
        gevraagd aan de hoofdgebruiker, die stuurt het door
        Ik kan er nu in
        de zaakvoerder heeft mij aangepast, top
        gevraagd en gekregen
        de hoofdgebruiker zat naast me en heeft het even opgezocht
        hoofdgebruiker kijkt mee
        gevraagd aan Ingrid
        recht gekregen, ik zie het nu staan
        de hoofdgebruiker kijkt mee, kunnen we
        gevraagd aan Hans
        staat er nu wel, na opnieuw inloggen
        de voorzitter heeft me het recht gegeven
        ze kijkt nu mee op mijn scherm, verder
        recht gekregen, zie het menu nu
        collega met rechten zit naast me

own-app_app-not-listed =
    onze eigen app staat niet in de app store bij mijn apps
    de geregistreerde app is onvindbaar in het app center
    beheer opent wel maar onze toepassing is nergens
    onder welk abonnement kan onze registratie zitten
    drie apps gezien, die van het rapport niet
    registratie verdwenen uit de lijst
    onze eigen app staat niet tussen Mijn apps beheren
    ik zie een lege lijst bij mijn apps in de app store terwijl we er een hebben
    Kan de boekhouder de registratie in zijn eigen abonnement hebben gezet? Wij vinden ze niet terug.
    registratie onvindbaar in app store
    op apps.exactonline.com staat onze zelfgemaakte app er niet bij
    Mijn apps beheren is leeg, terwijl onze app zeker geregistreerd is. Kan de boekhouder hem in zijn eigen abonnement hebben gezet?
    onze registratie staat niet op apps.exactonline.com, verkeerde land misschien?
    ik zoek de registratie van een gekocht pakket onder Mijn apps beheren, hoort die daar
    eigen app staat niet bij Mijn apps beheren, ander abonnement?
    In de App Store is het lijstje met onze eigen apps leeg. Toch draait er eentje, waar is die dan geregistreerd?
    in de app store staat onze eigen app niet tussen mijn registraties
    registratie niet te vinden
    Onze koppeling draait al jaren, maar in 'beheer mijn apps' is de lijst leeg. Staat ze bij de accountant?
    onze app staat niet bij de geregistreerde apps
    In de App Store is de lijst met eigen apps leeg, terwijl we er zeker een hebben gemaakt. Of de boekhouder?
    registratie onvindbaar
    Onze zelfgemaakte app staat niet tussen 'mijn apps' terwijl hij wel werkt. Waar is hij dan geregistreerd?
    Lijst met apps is leeg op apps.exactonline.com, heeft de boekhouder hem misschien op zijn eigen licentie gezet?
    zoek registratie van onze app maar de lijst toont alleen een andere
    onze app staat niet bij 'mijn apps beheren'
    kan het dat de boekhouder onze app in zijn abonnement geregistreerd heeft, ik vind hem niet
    Onze app staat niet in Mijn apps beheren
    lijst met apps is leeg terwijl wij toch een client id hebben
    Waar is de registratie gebleven? Misschien heeft de boekhouder hem destijds gemaakt
    Onze zelfgebouwde app staat niet tussen de apps die ik in de App Store beheer
    De lijst bij Mijn apps beheren is leeg, terwijl de koppeling wel bestaat
    Kan het zijn dat onze boekhouder de app in zijn abonnement heeft geregistreerd?
    Ik zoek het secret van de scantool maar die tool staat er niet tussen
    registratie niet te vinden, andere apps wel
    Ben ik misschien in het verkeerde land ingelogd, want onze app ontbreekt in het beheeroverzicht
    onze app staat niet in de App Store onder mijn login
    Accountant had onze app onder zíjn abonnement geregistreerd, zie hem niet staan
    Bij Mijn apps beheren staat onze kassakoppeling niet, misschien heeft de boekhouder hem bij zichzelf aangemaakt
    Ik zie in Mijn apps beheren niets, ben ik in het goede abonnement? Het gaat om het script van de bakkerij
    Ben ingelogd in de app store en onze app staat er niet tussen, zou die bij de accountant geregistreerd zijn?
    onze app moet in de store staan, maar mijn lijst is leeg. Verkeerd land of abonnement?
    In de app store zie ik wel mijn beheerscherm maar onze integratie zit er niet tussen
    de lijst met onze geregistreerde apps is leeg terwijl de koppeling gewoon draait
    kan het dat de accountant onze client onder zijn abonnement heeft aangemeld? ik vind hem bij ons niet terug
    onze maatwerkapp staat niet in het overzicht van registraties, wel op de .be site misschien?
    Ik ben hoofdgebruiker, kan registraties beheren, en toch ontbreekt de client die elke nacht draait
    Ik ben in Mijn apps beheren, maar onze geregistreerde app staat er niet tussen. Zit die soms bij de accountant?
    De app die wij zelf lieten registreren staat niet op apps.exactonline.com bij mij
    Op apps.exactonline.com ingelogd maar onze registratie staat er niet, misschien heeft de boekhouder hem aangemaakt?
    de registratie die onze vorige programmeur maakte is onvindbaar onder mijn login
    ik zie twee oude apps in beheer maar niet die van ons WMS
    ingelogd in de app store, maar onze koppeling staat niet bij de geregistreerde apps
    misschien heeft het bureau onze app op hun eigen account geregistreerd
    bij manage my apps is het leeg terwijl ons script al jaren draait
    eigen app staat niet in app store lijst
    app door accountant geregistreerd? niet te vinden
    in de app store zie ik onze app nergens terwijl hij al jaren draait, misschien door het kantoor aangemeld
    Onze zelf gemaakte app staat niet tussen de apps in de app store, wel iets anders
    In Manage my apps staat onze koppeling niet
    op apps.exactonline zie ik de app van onze neef niet staan
    de boekhouder heeft onze eigen app geregistreerd denk ik, want bij ons staat hij niet in de App Store
    Onze geregistreerde app staat niet in de App Store-lijst
    Onze zelf aangemelde app zou bij apps.exactonline.com moeten staan, maar het lijstje is leeg. Heeft onze accountant hem misschien in zijn eigen abonnement gezet?
    In mijn apps zie ik niets terwijl we toch echt zelf registreerden. Kan het in een andere landomgeving staan?
    ik kom wel bij mijn apps op de app store maar die van ons dashboard staat er niet tussen, misschien maakte de accountant hem
    Onze registratie staat niet bij het beheer, heeft de boekhouder hem misschien in zijn eigen abonnement gezet?
    Hoort onze app in Manage my apps te staan? Ik zie hem niet, misschien heeft de accountant hem geregistreerd.
    Mijn apps beheren is leeg, terwijl onze eigen app toch draait
    De registratie is jaren terug door onze accountant gedaan denk ik, in onze lijst van eigen apps staat niets
    in de App Store staat onze eigen app niet onder mijn apps
    eigen app ontbreekt in app store beheer
    Onze app zou geregistreerd moeten zijn, maar bij het beheer van apps staat hij er niet. Stond hij bij de accountant?
    In de App Store zie ik wel andere registraties maar die ene van ons niet
    Onder Mijn apps beheren staat onze eigen app niet, terwijl hij wel werkt.
    Onze eigen registratie is zoek in de App Store, kan die bij de boekhouder in het abonnement staan?
    Ik zoek de registratie van onze app, maar de pagina met mijn apps is leeg.
    Onze zelf geregistreerde app staat niet in de lijst op apps.exactonline.com
    Onze accountant zou de app voor ons registreren, maar ik zie hem niet bij Mijn apps beheren
    Onze eigen app staat niet in de App Store-lijst waar ik het secret zoek.
    De app is ooit door onze accountant geregistreerd en ik zie hem niet in ons account.
    Onze eigen app staat niet bij de apps die ik kan beheren, terwijl hij wel werkt.
    Staat onze app misschien in het abonnement van de accountant, want ik zie hem niet bij de apps die ik beheer?
    ik wou het secret opzoeken maar onze app staat niet in de lijst van mijn apps
    Tussen mijn beheerde apps staat onze registratie niet, zou ons vorige kantoor hem hebben aangemeld
    accountant heeft de app geregistreerd, ik zie hem niet bij mijn apps
    eigen app bestaat zeker, want hij draait, maar mijn apps-pagina is leeg
    In de App Store onder mijn apps staat onze connector niet, terwijl hij gewoon draait
    Kan de accountant onze registratie in zijn eigen abonnement hebben staan? Ik zie hem niet bij ons.
    Ik ben ingelogd in de App Store en mijn beheerlijst is leeg, terwijl er een registratie hoort te zijn
    mijn eigen app staat niet in app store lijst
    boekhouder registreerde onze app, zie hem nie
    ingelogd op het portaal maar onze geregistreerde app staat er niet tussen
    ingelogd op apps.exactonline.com maar onze app staat er niet
    Onze eigen app staat niet bij de beheerde apps in de App Store
    Onze eigen koppeling bestaat al jaren, maar staat niet bij mijn apps in de App Store, waar is die geregistreerd?
    Een accountant heeft ooit voor ons de koppelapp aangemaakt, maar hij staat niet tussen onze eigen apps.
    In de App Store staat onze eigen app niet tussen mijn apps, misschien heeft de accountant hem geregistreerd?
    Onze zelfgemaakte app staat niet bij Mijn apps beheren.
    De registratie van onze app is onvindbaar, misschien heeft de accountant hem gemaakt.
    Ik log in op apps.exactonline.com maar onze eigen app is er niet bij. Hoort die misschien bij een ander abonnement?
    onze geregistreerde app staat niet tussen mijn apps in de app store
    Wij hebben volgens de vorige beheerder een app geregistreerd, maar bij Mijn apps is de lijst leeg.
    Onze app staat niet onder Mijn apps beheren, misschien heeft de accountant hem geregistreerd?
    Onze eigen app staat niet bij Mijn apps beheren.
    Ik zoek onze registratie maar de lijst in de App Store is leeg.
    Volgens de leverancier hebben wij in 2019 zelf een app geregistreerd. Ik ben ingelogd op apps.exactonline.com maar zie hem niet in de lijst.
    Bij Mijn apps beheren staat onze eigen registratie er niet tussen
    Misschien heeft onze accountant de eigen app in zijn abonnement geregistreerd, ik zie ze niet bij mij
    Onze eigen app is ooit geregistreerd door de accountant en ik vind hem nergens terug in de App Store
    In de App Store staat onze eigen app niet tussen mijn apps.
    De app is destijds door onze accountant geregistreerd en staat bij mij niet onder mijn apps.
    Ik ben ingelogd op apps.exactonline.com en de app die onze IT ooit aanmeldde zie ik niet.
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
        ik zat bij het verkeerde bedrijf ingelogd
        Op de .be stond hij wel
        de boekhouder had hem bij zichzelf staan, hij zoekt het voor ons op
        oké dan is het er geen van ons, verklaard
        Nu zie ik hem tussen de rest
        blijkt in dat van onze boekhouder te zitten, die zoekt het op
        ok gevonden, we kunnen door
        was het abonnement van de boekhouder
        verkeerd land, nu staat ie er
        dus dat is een app van een leverancier...
        opgelost
        ik zat in de belgische omgeving, domdom
        was op de belgische site aan het zoeken
        hij is van een leverancier, vandaar
        hij stond in het abonnement van de boekhouder
        het is er een van een leverancier, dan snap ik het
        staat in het abonnement van de boekhouder, die zoekt hem op

own-app_secret-leaked =
    client secret per ongeluk gemaild, wat nu
    kan iemand met ons client secret in de administratie
    secret in een mail naar de hele firma, wat te doen
    ex-ontwikkelaar bezit onze sleutel nog
    is een uitgelekt geheim gevaarlijk zonder inlog
    nieuw geheim maken nu het oude op straat ligt
    ons client secret staat per ongeluk op internet
    iemand heeft het geheim van onze app gezien, hoe krijg ik een nieuw
    Het client secret is per e-mail rondgestuurd. Kan een ander nu bij onze administratie?
    secret gelekt wat nu
    ons client secret van de app stond per ongeluk in een mail, wat nu?
    Ons client secret staat per ongeluk op GitHub. Wat nu?
    oude ontwikkelaar kent het geheim van onze registratie nog, wat kan hij daarmee
    hoe krijg ik een nieuw client secret als het oude op straat ligt
    Het secret is per mail naar de verkeerde gestuurd. Kan iemand daarmee alleen in onze administratie?
    client secret gelekt, toestemming van de eigen app intrekken of nieuwe app registreren?
    het client secret stond per ongeluk in een mail aan een klant, wat nu?
    secret gelekt
    Een ex-programmeur kent het geheim van onze eigen app. Kan hij daarmee in onze boeken en hoe krijg ik een nieuw?
    client secret op straat
    Per ongeluk het secret in een openbare repo gezet, wat moeten we nu doen?
    ex-ontwikkelaar kent onze geheime sleutel
    hoe krijg ik een nieuw secret
    Het client secret is per ongeluk in een mail naar een externe beland. Wat nu?
    secret gelekt op github
    ex-programmeur kent nog de geheime sleutel van onze Exact-app, kan ik een nieuwe maken?
    Hoe vervang ik het secret van onze app? Het stond maanden open in een gedeelde Excel.
    een externe heeft ons client secret gezien, wat nu
    het secret stond in een mail naar de hele afdeling
    stagiair heeft het client secret op github gezet!!
    hoe krijg ik een nieuw client secret, het oude is uitgelekt
    ruzie met ex-ontwikkelaar die de geheime code van onze app nog heeft, moet ik me zorgen maken
    Ons client secret is per mail rondgestuurd, wat nu?
    oud IT-bedrijf kent nog het secret van onze app
    Hoe vernieuw ik het client secret als een ex-medewerker het kent
    Ons client secret stond per ongeluk in een openbare GitHub-repo
    De ex-programmeur kent de geheime sleutel van onze app nog, hoe maak ik die onbruikbaar?
    Iemand heeft het secret in een groepsmail gezet
    nieuw client secret aanmaken want het oude is uitgelekt
    Kan ik het secret van onze registratie vernieuwen na een hack?
    Secret gedeeld in Teams met een externe, wat nu
    secret stond in een publieke git repo
    Ex-ontwikkelaar beschikt nog over het client secret van onze eigen app
    Een ontslagen medewerker heeft nog het client secret van ons kassascript in zijn mail staan
    Het client secret van ons kassascript stond in een openbare WhatsAppgroep
    Die vriend van de voetbal is geen vriend meer en hij weet het geheim van onze registratie nog
    ex-werknemer heeft het geheim van onze eigen app, kan ik een nieuw krijgen?
    de stagiair heeft id en secret in een presentatie gezet
    De client secret is per ongeluk naar GitHub gepusht
    Een externe ontwikkelaar die weg is kent onze client secret nog. Wat adviseren jullie?
    onze sleutel stond in een ticket bij een leverancier, moeten we die vervangen?
    Mogelijk datalek: het secret van onze koppeling is in verkeerde handen
    hoe roteer je een client secret bij exact
    beleid zegt dat we oauth secrets jaarlijks moeten vervangen, kan dat bij onze eigen registratie?
    secret gemaild naar heel de afdeling, oeps
    gitguardian alert exact client secret
    Een leverancier heeft per ongeluk ons configuratiebestand met de sleutel van onze Exact-app aan een andere klant gemaild. Wat moeten we doen?
    In onze repository staat al twee jaar het geheim van de koppeling in platte tekst
    developer uit dienst, hij had de secret op zijn eigen laptop
    CISO eist vervanging van de oauth sleutel na het incident
    sleutel van onze app staat per ongeluk op een publieke wiki, wat nu doen
    Onze stagiair heeft het client secret in de groepsapp gezet, wat nu
    De vorige ICT'er kent het secret van onze app nog, en hij is boos vertrokken
    Het geheim van onze app stond op een dia bij de ledenvergadering
    Stagiair heeft ons client secret op GitHub gezet
    een ontslagen programmeur kent het secret van onze koppeling nog
    secret per ongeluk in een mail naar 40 man
    secret gedeeld in teams-kanaal met externen
    de oude softwarebouwer heeft nog onze client secret en we vertrouwen hem niet
    de laptop met daarop ons client secret is gestolen
    freelancer heeft het client secret op github gezet
    het geheim van onze koppeling stond in een mail aan iedereen
    ons secret staat in een screenshot op slack
    secret per mail gestuurd, erg?
    oud-stagiair heeft ons client secret
    bureau dat onze site bouwde kent ons secret nog en we liggen met ze overhoop
    secret in whatsappgroep gezet oeps
    ex werknemer heeft een kopie van het geheim van onze eigen app meegenomen
    Een ex-freelancer kent het client secret van ons ticketportaal
    secret per ongeluk in de groepsapp gezet
    Het client secret stond in een mail aan twintig mensen
    secret van onze app op github gezet door stagiair
    dat client secret stond in een mail aan heel het team en die is uitgelekt!
    de ontslagen programmeur kent ons client secret nog, wat doen we
    mijn neef heeft het geheim van onze app op github gezet, ramp?
    Het client secret is per ongeluk gemaild, wat nu?
    Een ex-medewerker van de leverancier heeft het client secret van onze eigen app in zijn mailbox staan. Moeten we een nieuw geheim aanvragen?
    Het client secret stond open en bloot in een handleiding die naar alle klanten is gestuurd. Wat moet er nu gebeuren?
    Iemand heeft onze client secret per ongeluk in een Teams-kanaal gezet, wat nu
    De freelancer die weg is kent de sleutel van onze app nog
    secret stond in een publieke git repo, hoe krijgen we een nieuwe
    Ons client secret is per ongeluk in een mail naar buiten gegaan
    Het geheim van onze registratie stond in een openbare GitHub-map
    Wat moet ik eerst doen: ons client secret stond per ongeluk in een mail aan een klant
    kan het kwaad dat onze ex-programmeur het client secret nog heeft
    Moet ik de toestemming intrekken als iemand ons client secret heeft gezien?
    Het client secret stond per ongeluk in een gedeelde schermafdruk
    De programmeur die we ontsloegen kent nog de client secret van onze app
    Iemand heeft gisteren onze client secret in een Teams-kanaal gezet
    per ongeluk het secret op github gezet
    De hostingpartij waar we ruzie mee hebben kan onze client secret nog inzien
    het client secret stond per ongeluk in een mail naar een leverancier, die mag het niet meer gebruiken
    iemand buiten de firma heeft ons geheim van de app, hoe maak ik dat onbruikbaar
    client secret gelekt
    secret per mail verstuurd, vervangen
    De ex-programmeur kent ons client secret nog, wat moet ik doen?
    Secret van onze app stond per ongeluk in een openbare repo
    client secret in een mail gestuurd naar de verkeerde. hoe erg is dat
    Is het een lek als onze ex-bouwer de geheime sleutel nog in zijn code heeft?
    client secret staat in een mailtje naar een verkeerde afdeling buiten ons bedrijf, moet ik alarm slaan
    Onze sleutel van de eigen app stond per ongeluk op GitHub, wat nu?
    Een ex-medewerker heeft het client secret nog in zijn mail staan
    Het client secret is per mail rondgestuurd, wat moet ik nu doen?
    Een ex-ontwikkelaar kent nog ons client secret, hoe beveilig ik dat?
    Ons secret stond een tijdje op GitHub, is een nieuw secret mogelijk?
    Iemand buiten het bedrijf heeft ons app-wachtwoord, hoe krijg ik een ander secret?
    Iemand heeft het client secret van onze app in een mailtje gezet, is dat erg?
    Een ex-medewerker heeft het secret van onze eigen app nog, hoe maak ik dat onbruikbaar?
    Ons client secret staat per ongeluk in een publieke git-repository, wat nu?
    Een ex-medewerker kent het secret van onze API-app, hoe krijg ik een nieuw?
    Het client secret is per mail naar een extern bureau gegaan, wat moeten we nu doen?
    Een ex-ontwikkelaar kent het secret van onze app, kan ik dat vernieuwen?
    Een collega plakte ons client secret in een chat, moeten we de app opnieuw registreren?
    De vorige IT-man kent ons client secret nog, is dat gevaarlijk en wat doe ik
    per ongeluk het client secret in een appgroep gezet
    Een stagiair heeft het client secret in een mail naar een klant gezet
    client secret staat per ongeluk op github
    ontslagen ontwikkelaar kent ons client secret
    het geheim stond in een screenshot naar de leverancier
    De ontwikkelaar heeft het client secret in een publieke repository gezet
    Ons geheim stond in een mail aan twintig mensen, wat nu?
    Een oud-consultant heeft ons client secret nog in zijn notities. Risico, en wat te doen?
    client secret in mail gestuurd, nieuw nodig
    ex developer heeft secret
    het client secret is per ongeluk in een mail naar tien mensen beland
    ex-programmeur heeft het geheim van onze app nog
    ex-ontwikkelaar heeft het secret nog
    klant mailde zijn client secret naar ons en naar 12 anderen in cc
    Ons client secret stond per ongeluk in een mail
    Een oud-medewerker kent het secret van onze app
    Een oud-medewerker van de groep kent het client secret van onze koppeling, wat moeten we nu doen?
    De bouwer heeft ons client secret per ongeluk in een mail aan drie partijen gezet, wat nu?
    Het client secret is per ongeluk per mail naar een klant gestuurd, wat nu?
    Een ex-programmeur kent ons client secret nog, wat is verstandig?
    De vorige IT-leverancier kent ons secret. Hoe sluiten we dat gat?
    Een ingehuurde programmeur is vertrokken en kent het secret van onze eigen app. Hoe erg is dat en wat doe ik?
    Het client secret van onze app stond in een mail naar een externe, wat moeten we doen?
    Een ex-inhuurkracht kent het secret van onze registratie nog, kan dat gewijzigd worden?
    Ons client secret stond in een gedeelde map, wat nu
    Iemand heeft ons client secret per ongeluk in een ticket gezet, kunnen we een nieuwe krijgen?
    Ons client secret is per ongeluk in een mail naar buiten gegaan.
    Iemand heeft ons client secret op GitHub gezet, help
    Een extern bureau heeft ons client secret in een openbaar document gezet. Wat moeten we nu meteen doen?
    Een stagiair heeft het client secret van onze eigen koppeling op een forum gezet
    Het secret van onze app is per mail naar een klant gegaan, wat nu?
    Een oud-medewerker van het IT-bedrijf heeft ons client secret nog, wat moeten we doen?
    Het client secret stond in een openbare repository. Wat nu?
    Iemand heeft ons client secret per ongeluk in een openbare mail gezet.
    Een ex-collega heeft het geheim van onze app nog in zijn mailbox. Hoe kom ik aan een nieuw?
    .done =
        ok
        duidelijk
        toestemming ingetrokken
        nieuwe registratie gemaakt
        oude app uitgezet
        nieuw geheim is er, oude telt niet meer
        alles dichtgezet
        vervangen en de oude weg
        we hebben de app ingetrokken en een verse gemaakt
        Er is een ander geheim aangemaakt, de oude werkt niet meer
        bericht gewist en de directie ingelicht, verder dan maar
        ik schat het risico laag in, ga door
        hij die het wist kan er nu niks meer mee
        ben geschrokken maar begrijp het, verder
        valt mee, het was een collega die het mag weten
        ok, ik registreer een nieuwe
        we hebben al ingegrepen
        Goed, ik ga verder waar ik gebleven was.
        valt mee, het was een oud secret
        ik doe straks een nieuwe, eerst dit afmaken
        gelezen en genoteerd
        geen misbruik te zien, door
        nieuwe registratie gemaakt, oude ingetrokken
        goed om te weten, ga maar verder
        vermoed geen misbruik, ik ga verder
        nieuw secret kunnen aanmaken
        het was alleen een collega, dat is oké

own-app_where-to-enter =
    waar in het product vul ik de client id in
    geen veld voor client secret in het pakket
    het product heeft geen vak voor de id, wat nu
    in welk scherm van mijn software hoort het secret
    eigen-app-gegevens invullen in Excel, onder welk tabblad
    vult de leverancier dat in of ik
    waar vul ik client id en secret in in het product
    ons pakket heeft geen veld voor een client secret, waar zit dat
    In welke instellingen van het programma zet ik de gegevens van onze eigen app?
    plek voor eigen app gegevens in software
    waar plak ik voor die eigen app het client id?
    In welk scherm van het product vul ik client id en client secret in?
    ik heb de drie gegevens maar kan in ons pakket geen veld vinden voor het secret
    waar in het programma zet je een eigen app-registratie
    waar in de koppelingsinstellingen zet ik het client id van onze eigen app
    Het product vraagt nergens om een client secret. Waar zou dat veld kunnen zitten?
    ik heb id en secret maar kan in het programma nergens een vakje vinden
    plek voor client id in software
    In welke hoek van ons pakket vul je normaal de gegevens van een eigen app in?
    waar in het programma vul ik client id in
    Ik vind in onze software geen veld voor client secret
    ons pakket heeft duizend instellingen, waar hoort dat client secret
    ik vind in het product geen velden voor client id en secret
    waar moet ik dat secret nu invullen, in exact of in de software?
    Zit ergens in het pakket een plek voor 'eigen app'? Ik heb de codes maar kan ze nergens kwijt
    waar in het programma vul ik client id en secret in
    in welk scherm van Power BI-connector moet dat client secret
    ik heb de codes van exact maar vind het vakje niet om ze in te plakken
    In welk scherm van het pakket moet het client id ingevuld worden?
    waar plak ik het secret? zie geen veld
    Ik vind in onze software geen vakje voor client id
    In welk scherm van mijn programma vul ik dat client secret in?
    Ik heb de codes van Exact maar vind in het pakket geen veld ervoor
    Waar moet het client id komen te staan, in Exact of in het BI-programma?
    De software laat alleen een inlogknop zien, geen plek voor eigen sleutels
    waar plak ik id en secret in power query
    Waar in het pakket voer ik de client id en het geheim in?
    Op welk scherm in onze kassasoftware hoort dat client secret eigenlijk thuis?
    Ik heb het secret in de hand, nu de kassasoftware nog. Tabje integraties, iets anders?
    Waar in het rapportagepakket moet dat client secret heen
    id en secret op zak, en waar vul je die in het excelpakket in
    In welk scherm van ons pakket moet het client id komen te staan?
    ik heb de sleutels van onze app maar zie in de software nergens een veld ervoor
    waar vul je in power bi de eigen app gegevens in
    Ik heb het client secret op papier staan, in welk venster moet dat ingetikt worden?
    Ik heb nu het client id en secret van onze app, maar het programma heeft geen vakje daarvoor
    op welke plek in het product plak ik dat client id
    waar in de urensoftware zit het veld voor een eigen client id
    heb het id en secret gekregen, vind het invulveld in het pakket niet
    waar in de middleware typ je het client id en secret
    waar vul ik client id in in pakket
    welk veld in pakket voor secret
    Waar in het product vul ik dat client secret in?
    In welk scherm van het product vul ik client id en secret in
    ik heb het secret, maar waar plak ik het in dat programma
    Waar plak ik client id en secret in het pakket?
    We hebben de gegevens van onze registratie, maar in het product van de leverancier zien we nergens een veld voor client id.
    Ik heb nu het secret gekopieerd, maar waar in onze planningssoftware hoort dat
    In welk scherm van het product typ ik het client secret?
    Waar in het programma moet het nieuwe client secret in?
    Ik heb het secret gekopieerd en zie in ons product nergens een vakje om het in te plakken
    Heb het secret terug sinds vanmorgen, waar moet dat in het programma
    ik heb het secret, waar in het programma vul ik dat in
    waar client id invullen in product
    Ik heb het secret gevonden, maar in welk scherm van het product hoort dat?
    Ik heb id en secret nu, maar in welk scherm van onze software moet dat worden geplakt?
    Waar in de software vul ik het client id en secret in?
    Ik heb id en secret uit Exact, maar waar plak ik die in het product?
    Waar in het programma vul ik het client id en secret van onze app in?
    Waar in het pakket vul ik de client id en het secret van onze app in?
    We hebben een client id en secret gekregen, maar waar in de tool horen die?
    Ik heb het client secret gevonden, maar waar moet het in het programma ingevuld worden?
    In welk scherm van het kassaprogramma moeten dat client id en secret nou
    In welk veld van het pakket gaat het client id, ik vind het nergens
    waar vul ik de client id in bij de tool
    In het product vind ik geen veld voor het client id van onze registratie
    Secret in handen, maar het rapportageplatform heeft nergens een invulveld
    waar in product vul ik client id in
    waar in ons pakket vul ik die client id in
    ik vind in het programma geen plek voor een client id
    Waar in het programma plak ik het client secret?
    Ik heb het client secret van onze groepsapp, maar waar in het rapportagepakket moet ik het invullen?
    Ik heb een client id en secret, maar waar vul ik die in het programma in?
    Waar in Power BI of het pakket voer ik de gegevens van onze registratie in?
    Waar vul ik in het product ons client id en secret in?
    Ik heb net een client secret gekopieerd, maar waar in Power BI of het product moet ik het kwijt?
    Ik heb client id en secret, in welk scherm van het product horen die?
    We hebben een nieuw secret, maar waar in de software vul je dat in?
    Waar in het programma vul ik ons client id en secret in?
    In welk scherm van de software horen de client id en het secret te staan?
    Ik heb nu een client id van Exact, maar waar moet dat in ons rapportageprogramma?
    Waar in ons pakket moet ik het client id en secret van onze registratie kwijt?
    In welk scherm van het pakket moeten client id en secret van onze eigen app worden ingevuld?
    Ik heb de id van onze eigen app. In welk scherm van het programma hoort die?
    .done =
        gevonden
        ok
        veldje gevonden bij verbinding
        leverancier hielp
        zat onder geavanceerd
        handleiding had een plaatje
        onder 'eigen app gebruiken'
        daar is een vak voor
        bij verbindingen, geavanceerd, daar zat een veld
        leverancier heeft het aangewezen
        In de handleiding op bladzijde 12, en ja hoor
        ik zie de vakjes
        gevonden onder het tandwieltje
        ok gevonden bij de verbindingsinstellingen
        onder verbindingen, gevonden
        zit bij datacontainer, ok
        handleiding pagina 12 legt het uit
        hun helpdesk stuurde een plaatje, ik zie het
        terug naar invullen
        stond bij geavanceerd
        heb het veld, ik kan weer door
        zat onder verbindingen, eigen app
        gevonden in de handleiding, blz 12
        ja daar, onder het tandwiel
        gevonden in de verbindingsinstellingen
        zie de velden

own-app_which-is-right =
    pas ik de redirect uri in het product of in de registratie aan
    twee verschillende redirect uri's, welke is de goede
    twee verschillende terugkeeradressen, wie heeft gelijk
    volg ik de handleiding of de registratie voor het adres
    pas ik Exact aan of de software bij een callbackfout
    het lange adres of het korte
    redirect uri in het product en in de registratie verschillen, welke moet ik aanpassen
    welke van de twee callback adressen is leidend
    Pas ik het terugkeeradres in Exact aan of in de software?
    twee verschillende redirects, welke klopt nou
    Het product heeft een ander terugkeeradres dan de App Store. Welke van de twee moet ik aanpassen?
    redirect uri's verschillen: registratie wijzigen of product wijzigen?
    aan welke kant pas je het callback-adres aan als ze niet gelijk zijn
    callback in de app store wijkt af van de handleiding van het product, welke is leidend
    Wij hebben zelf een adres verzonnen voor de redirect. Welke kant moet ik dan wijzigen?
    de redirect in de app store en die in het pakket verschillen, welke pas ik aan?
    welk redirect-adres is leidend
    Twee terugkeeradressen, allebei werken ze niet samen. Verander ik de registratie of het product?
    Moet ik de registratie aanpassen of juist het product als de adressen verschillen?
    Adres in ons pakket en adres bij Exact verschillen. Welke pas ik aan?
    Redirect in de registratie en redirect in het product verschillen, welke van beide moet ik aanpassen?
    Moet ik het adres bij Exact wijzigen of dat in de tool? Ze zijn verschillend en ik durf niets te gokken.
    twee verschillende callback-adressen, welke is leidend
    redirect in het product en bij exact verschillen, welke moet ik aanpassen
    welke uri is nu de juiste, die van de handleiding of die van de registratie
    pas ik het adres aan in exact of in de software
    Twee verschillende redirect adressen, in het pakket en in Exact. Welke moet ik aanhouden?
    pas ik de redirect in exact aan of in de software
    registratie zegt /callback en product zegt /oauth, wie heeft gelijk
    Het programma heeft een ander callback-adres dan de registratie, welke van de twee moet ik aanpassen?
    Moet ik de redirect in de App Store wijzigen of die in het pakket?
    Ik heb twee verschillende terugkeeradressen, wie heeft gelijk?
    handleiding zegt redirect X, in exact staat Y, welke volgen
    Pas ik mijn eigen script aan of de registratie bij Exact als de adressen verschillen?
    redirect in code en in App Store verschillen, welke pas ik aan
    In Make.com staat een andere callback dan in de registratie bij Exact, welke volg ik?
    In Exact staat een andere callback dan in het kassaprogramma, welke moet ik aanpassen?
    Ons eigen bedachte callbackadres staat bij Exact goed maar in het product anders, wie moet er wijken
    Pakket heeft adres X, registratie heeft adres Y, welke van de twee pas ik aan?
    De handleiding noemt een ander terugkeeradres dan wat wij geregistreerd hebben, welke moet ik aanpassen?
    twee redirects die verschillen, is die in het product leidend of die bij Exact?
    pas ik de callback aan in de app store of in de software
    In het product staat een ander terugkeeradres dan in de registratie, welk van beide moet ik aanpassen?
    de uri in de app store en die in het pakket verschillen, welke moet ik aanpassen
    adres uit handleiding of het adres dat wij zelf bedachten, welke laat ik staan
    redirect in de registratie en in het product verschillen, welke pas ik aan
    2 verschillende redirects welke goed
    registratie zegt a, product zegt b
    callback in handleiding anders dan geregistreerd, welke aanpassen
    De redirect in het pakket en die in de registratie verschillen, welke moet ik aanpassen?
    Redirect in product en in registratie verschillen, welke is leidend
    twee verschillende redirect adressen, welke moet ik veranderen
    Twee verschillende callback-adressen, welke is de juiste?
    Het adres in ons product eindigt op een schuine streep, dat in de registratie niet. Welke van de twee moeten we aanpassen?
    Leveranciershandleiding zegt adres A, onze registratie zegt adres B. Wie heeft gelijk, en waar wijzig ik het?
    In het product staat redirect met een schuine streep aan het eind, in Exact zonder. Welke verander ik
    Redirect URI in het product en in de registratie verschillen, welke wint
    Moet ik de redirect uri in het product aanpassen of die in de registratie? Ze verschillen.
    In het product staat een schuine streep aan het eind, bij de registratie niet. Welk adres is het goede
    Na de domeinwissel heb ik twee verschillende callbackadressen, in het product en bij Exact, welke moet ik aanpassen
    Na de hostingwissel staan er twee terugkeeradressen, met en zonder slash, welke houd ik
    twee verschillende redirect adressen, welke moet ik wijzigen en welke laten staan
    redirect uri product of registratie aanpassen
    Twee redirect-adressen, die van het product en die bij Exact. Welke van de twee is leidend?
    De callback in ons pakket en die in de registratie verschillen, welke moet ik aanpassen?
    De redirect URI in het product en in de registratie verschillen, welke moet ik aanhouden?
    Ik heb twee verschillende callbackadressen, pas ik Exact aan of de software?
    De redirect URI in het programma is anders dan die bij Exact, welke moet ik aanpassen?
    De redirect URI in de software wijkt af van die in de registratie, welke moet ik aanpassen?
    De redirect URI in het product en die in de App Store verschillen, welke moet ik aanhouden?
    Moet ik de redirect in de App Store aanpassen of die in het programma?
    registratie zegt het ene adres, programma het andere, welke moet ik aanpassen
    Twee verschillende callback adressen, welke moet ik aanpassen
    product heeft adres A, registratie adres B, welke moet ik aanpassen
    Product en App Store verschillen, wie van beide moet ik aanpassen?
    twee redirects, welke is goed
    twee verschillende redirects, die in het product en die in de registratie; welke moet wijken
    twee verschillende redirects: in de handleiding en in de registratie, welke moet ik aanhouden
    Twee redirect-adressen verschillen, welke moet ik aanpassen?
    Het adres in ons pakket en dat in de registratie van de groepsapp verschillen, welk van beide moet ik aanpassen?
    De redirect URI in het product en die in de registratie verschillen, welke is de juiste?
    De redirect-url in de registratie verschilt van die in het product, welke pas ik aan?
    Redirect URI in de software en in de App Store verschillen. Welke moet ik aanpassen?
    Callback-adres in de handleiding is anders dan in onze registratie, welk van de twee moet ik aanpassen?
    De redirect URI in ons product verschilt van die bij de registratie, welke moet ik nu veranderen?
    Product zegt A, App Store zegt B als redirect. Welke pas ik aan?
    .done =
        ok
        duidelijk
        handleiding aangehouden
        de onze was goed
        registratie aangepast
        product had gelijk
        we volgen het boekje
        nu weet ik welke ik aanpas
        die van de handleiding, dus bij Exact aanpassen
        Oké, het pakket wint
        wij hebben hem zelf bedacht, dus het programma moet mee
        ik weet nu aan welke kant ik moet zijn
        Beslist, de registratie gaat om
        dan houd ik die van de handleiding aan
        heb het zelf verzonnen destijds, dus ik wijzig het in het pakket
        oké en weer voort
        de handleiding dus
        die in exact aangepast
        we kozen zelf een adres destijds
        snap ik, verder
        Onze ontwikkelaar bepaalde dat adres, dus de registratie is juist.
        de handleiding zegt die zonder slash, dus die
        de handleiding zegt die met www, die zet ik in exact
        zelf verzonnen adres dus product aanpassen
        ah ok dan weet ik welke
        dan is de handleiding goed en pas ik de registratie aan
        we hadden zelf iets verzonnen, dus het product moet anders
        aangepast zoals in het boekje

own-app_which-redirect =
    ik weet niet welke redirect uri bij de nieuwe app moet
    waar vind ik de redirect uri die het product wil
    welk adres geef ik op, er staat niets in de handleiding
    mag de redirect onze homepage zijn
    het registratieformulier wil een url, heb er geen
    waar toont het product zijn eigen terugkeeradres
    welke redirect uri moet ik opgeven bij een nieuwe registratie
    ik weet niet wat ik als callback moet invullen bij het aanmaken van de app
    Mag ik zomaar een adres verzinnen als redirect URI?
    redirect uri leeg laten bij registreren?
    Bij het registreren moet ik een redirect URI opgeven en ik heb geen idee welke. Waar vind ik die?
    mag ik zelf een redirect uri verzinnen
    Het formulier vraagt om een terugkeeradres voor ons product. Van wie krijg ik dat?
    welke redirect URI hoort bij een eigen app voor ons product, waar staat die vermeld
    De registratie van de eigen app wil een redirect URI en ik heb geen website. Wat vul ik in?
    bij het aanmelden wil exact een redirect uri, wat vul ik daar in?
    geen idee welke redirect uri
    Kan ik als terugkeeradres van onze nieuwe app gewoon onze website opgeven?
    welke redirect uri moet ik invullen bij registreren
    Exact vraagt om een redirect URI bij een nieuwe app, mag ik zomaar iets invullen?
    heb geen idee wat ik bij redirect invul voor een nieuwe app
    Wat moet ik invullen bij redirect URI als ik een nieuwe app aanmaak? Ik heb geen website.
    waar vind ik het juiste callback-adres voor mijn nieuwe registratie
    bij registreren app wordt om een redirect gevraagd, mag ik iets verzinnen?
    welke redirect uri moet ik invullen bij het registreren van de app
    exact vraagt een redirect adres voor mijn nieuwe app en ik heb er geen
    bij registratie verplicht veld redirect, wat zet ik daar
    Bij registreren vraagt Exact om een redirect URI, wat vul ik in?
    welke callback url moet ik opgeven bij nieuwe app
    ik maak een app aan en moet verplicht een adres geven maar heb geen website
    Bij het aanmaken van de app wordt een redirect URI gevraagd, wat moet daar staan?
    Ik heb geen flauw idee welk adres ik als callback moet opgeven voor onze nieuwe app
    redirect uri invullen bij registratie, is dat onze website?
    Het veld terugkeeradres is verplicht en ik weet niet wat de software gebruikt
    Mag ik zomaar www.onsbedrijf.nl als redirect invullen bij een nieuwe registratie?
    welke redirect uri moet erin
    Bij registreren van onze eigen app vraagt Exact een redirect URI en ik weet niet wat ik daar moet typen
    De aanmaakpagina van onze eigen app eist een terugkeeradres, ik verzin maar wat?
    bij registreren vraagt hij een redirect uri, wat vul ik daar in voor Invantive
    Bij het aanmaken van de app vraagt exact een redirect, geen idee wat ik daar moet zetten
    Wat vul ik in als terugkeeradres bij een nieuwe registratie voor een Excel-invoegtoepassing?
    registratieformulier verlangt een url, wij hebben geen website voor dit script
    Bij het aanmaken van de app willen ze een redirect URI, wat vul ik daar in?
    wat moet ik invullen bij redirect uri als ik een nieuwe app aanmaak voor ons planbord
    ik heb geen website, wat zet ik dan neer als redirect bij het registreren
    redirect uri verplicht veld, maar ons script draait gewoon op een pc
    bij het registreren vraagt Exact een redirect uri, wat vul ik daar in
    welke redirect uri invullen
    bij aanmelden app wil exact een url van me
    Welke redirect URI moet ik invullen bij het registreren van de app voor de kassa?
    Welke redirect URI moet ik opgeven bij het registreren
    bij het registreren vraagt Exact een redirect uri en ik weet niet wat ik moet invullen
    Welke redirect URI moet ik invullen bij registratie?
    Bij het aanmaken van onze app vraagt Exact een redirect URI. Ik heb werkelijk geen idee wat ik daar moet invullen.
    Welk terugkeeradres moet ik invullen als ik de app voor het WMS aanmaak? geen idee
    Welk terugkeeradres moet ik bij de registratie invullen?
    Welke redirect uri moet ik opgeven bij het registreren, mag ik die zelf verzinnen?
    Bij het registreren wil hij een redirect URI, die ken ik niet
    Bij het aanmelden van onze eigen app wordt om een redirect gevraagd, onze vorige IT-man regelde dat altijd
    bij registreren vragen ze een redirect URI en ik weet niet welke
    welke redirect uri invullen bij registreren
    Wat vul ik in bij redirect uri als ik een app registreer, dat weet ik niet
    Bij het registreren wil hij een redirect URI en ik heb geen idee wat daar moet staan
    Welke redirect URI moet ik opgeven bij het registreren van de app?
    Het formulier voor een nieuwe app vraagt een redirect URI en ik weet niet wat daar hoort.
    Bij het registreren van een app wil Exact een redirect URI, wat vul ik daar in?
    Welke redirect URI moet ik opgeven bij het registreren van een app voor Exact?
    Ik moet bij de registratie een terugkeeradres invullen, waar vind ik dat van Invantive?
    Bij het registreren van een app vraagt Exact een redirect URI, welk adres vul ik in?
    bij het registreren vraagt hij een redirect uri, wat vul ik daar in
    Ik ben onze app aan het registreren en moet een redirect invullen, geen idee welke
    bij registreren moet ik een redirect uri opgeven, wat vul ik in
    geen idee wat ik bij redirect uri moet invullen voor Invantive
    Bij het aanmelden wordt om een redirect URI gevraagd en ik heb geen idee wat ik invul
    De registratie wil een terugkeeradres van het product; waar staat dat?
    registreren vraagt redirect, wat vul ik in
    formulier van onze eigen app vraagt een redirect uri, wat vul ik in
    bij het registreren vraagt hij een redirect uri en ik heb geen idee welke
    Wat vul ik in bij redirect URI als ik registreer?
    Bij het registreren van onze app vraagt Exact om een redirect URI, maar wat moet ik daar invullen?
    welke redirect uri moet ik invullen bij mijn app registratie
    De registratie vraagt om een return-adres, waar staat welk ik moet nemen?
    Welke redirect URI moet ik invullen bij het registreren van een app?
    Welk callback-adres vul ik in bij de registratie?
    De softwareleverancier noemt geen callback, wat zet ik bij de registratie neer?
    Welke redirect-URI vul ik in bij het aanmaken van onze app?
    Welke redirect URI moet ik invullen bij het registreren van een eigen app?
    Ik weet niet welk adres ik als redirect URI moet opgeven bij het aanmaken van onze app
    Onze leverancier vraagt om bij de registratie een terugkeeradres in te vullen, welk adres is dat?
    Bij het registreren vraagt Exact om een redirect URI. Wat vul ik in?
    .done =
        gevonden
        ok
        stond in de handleiding op pagina 4
        overgenomen uit het product
        leverancier mailde het adres
        staat onder het vak van het id
        gekopieerd van de helppagina
        dat adres heb ik
        in het boekje stond het letterlijk
        Hij stond vlak naast het id in de software, overgenomen
        leverancier mailde me het adres
        nu heb ik iets om in te vullen
        Gekopieerd uit het programma zelf
        stond vlak onder het vakje van het client id
        overgenomen uit de pdf
        stond naast het client id vakje
        gevonden op bladzijde 3
        overgenomen
        leverancier gaf me https://… door
        Juist, ik heb hem.
        ja die stond naast het client id veld
        heb hem uit het handboek
        gevonden, knippen plakken
        letter voor letter overgetikt, kunnen we weer
        gevonden op pagina 4 van de handleiding
        oh ja, daar staat ie

own-app_which-data =
    welke scopes kies ik bij de registratie van een eigen app
    soorten gegevens kiezen voor onze eigen app
    lezen of beheren aanvinken voor onze rapportage-app
    heeft een rapport ook CRM nodig bij het registreren
    te veel soorten gegevens gekozen, kan dat kwaad
    kan ik de vinkjes van de registratie later wijzigen
    welke soorten gegevens moet ik aanvinken bij het registreren van de app
    de app store wil weten welke scopes mijn eigen app gebruikt
    Is het verstandig om bij de registratie alle soorten gegevens te kiezen?
    data scopes kiezen bij nieuwe eigen app
    bij het registreren moet ik soorten gegevens aanvinken, wat kies ik?
    Het registratieformulier vraagt welke soorten gegevens onze app mag. Wat vink ik aan?
    te weinig datasoorten gekozen bij mijn eigen registratie, kan dat later aangevuld
    welke scopes kies ik bij het registreren van ons eigen script
    bij onze eigen app moet ik soorten gegevens aanvinken, alles of zo min mogelijk?
    Ik weet niet wat ons script straks allemaal leest. Wat kies ik bij de gegevenssoorten van de registratie?
    tijdens het registreren moet ik datascopes aanvinken, welke?
    soorten gegevens kiezen bij registratie
    Het formulier voor onze eigen app vraagt welke gegevens ze mag gebruiken. Alles aanvinken of zo weinig mogelijk?
    welke soorten gegevens vink ik aan bij registreren
    Bij het aanmaken van de app moet ik scopes kiezen. Alles maar aanvinken?
    kan ik later nog gegevenssoorten toevoegen aan mijn eigen app
    Bij het aanmaken van de app moet ik allemaal vinkjes zetten: financieel, CRM, logistiek… Welke?
    welke scopes kies ik voor onze eigen appregistratie
    bij het aanmaken van de app moet ik soorten gegevens aanvinken, welke
    welke scopes kies ik voor onze registratie, alles maar?
    Welke scopes moet ik kiezen bij het aanmaken van onze app
    app registreren: welke soorten gegevens aanvinken, alles maar?
    Bij het registreren moet ik scopes aanvinken, welke?
    Hoeveel gegevenssoorten geef ik onze eigen app, alles of zo min mogelijk?
    Nieuwe app: lijst met financieel, crm, logistiek en nog twintig vakjes, wat vink ik aan?
    Application Scope Violated bij onze zelfgebouwde app, heb ik bij de registratie te weinig aangekruist?
    Kan ik later nog soorten data bijvoegen aan onze geregistreerde app?
    scopes kiezen bij eigen app
    Bij de registratie moet ik scopes aankruisen. Welke?
    wat zet ik aan bij scopes van m'n app, financial read genoeg?
    Kies ik bij de registratie van het bestelscript alleen verkooporders of ook voorraad en financieel?
    App registreren: ik moet gegevenssoorten aanvinken, allemaal of alleen wat nodig is?
    Bij het aanmaken van onze client moet ik scopes aanvinken, welke minimaal?
    least privilege: welke gegevenssoorten zet ik aan bij de registratie van onze eigen app?
    exact vraagt bij registratie welke soorten data, kan ik later nog iets toevoegen
    privacy by design: bij het registreren van de maatwerkapp alleen noodzakelijke data aanvinken, en als het te weinig is?
    Bij registratie van de interne app staat een lange lijst vinkjes met gegevens. De security officer wil zo weinig mogelijk, de ontwikkelaar alles.
    Bij de registratie moet ik aanvinken welke gegevens de app gebruikt, wat kies ik?
    Moet ik bij het aanmelden van onze app alle soorten gegevens aanzetten of spaarzaam zijn?
    bij het aanmaken van de app moet ik scopes aanvinken, welke
    welke soorten gegevens kies ik voor een koppeling die alleen uren boekt
    aanvinken wat mijn nieuwe app mag, alles maar of zo min mogelijk
    registratie vraagt om rechten: lezen, schrijven, welke onderdelen. geen idee
    bij de registratie moet ik aanvinken welke gegevens de app mag, hoeveel neem ik
    vinkjes met gegevenssoorten in de registratie, wat als ik er te weinig neem
    welke scopes kiezen bij registreren
    soorten gegevens eigen app kiezen, alles aanzetten?
    Bij de registratie van onze app moet ik gegevenssoorten aanvinken, welke?
    Bij registreren van onze app moet ik gegevenssoorten aankruisen, welke?
    bij de registratie van onze app moet ik aanvinken welke gegevens, facturen, relaties, weet ik veel
    Welke scopes kies ik bij het registreren van de app?
    Bij het registreren van de app voor onze klant moeten we aanvinken welke soorten gegevens hij gaat gebruiken. Alles aanvinken of juist zuinig zijn?
    Bij het registreren moet ik aanvinken welke soorten gegevens: verkoop, hrm, voorraad... wat kies ik voor een BI-app
    Bij het registreren moet ik aangeven welke soorten gegevens, ik weet niet welke
    Is het erg als ik bij het registreren te weinig soorten gegevens aankruis?
    Bij het maken van de app krijg ik een hele waslijst gegevens om aan te vinken, welke neem ik
    Bij het aanmelden van onze app moet ik gegevenssoorten kiezen, vorige keer kozen we te weinig en dat gaf gedoe
    bij de registratie moet ik gegevenssoorten aanvinken, liefst zo weinig mogelijk
    scopes kiezen bij app registratie
    Bij het registreren moet ik soorten gegevens aanvinken, welke zijn verstandig?
    Tijdens het aanmaken van de registratie moet ik scopes aanvinken, welke neem ik?
    Bij de registratie moet ik soorten gegevens kiezen, welke vink ik aan?
    Welke gegevensscopes kies ik bij het aanmaken van een eigen app?
    Bij mijn eigen app kan ik scopes aanvinken; hoe weet ik welke ik nodig heb?
    Exact vraagt bij het aanmaken van mijn app welke soorten gegevens ik wil, wat kies ik?
    Bij het registreren van onze app moet ik datascopes kiezen, welke neem ik?
    Hoe weet ik welke scopes onze eigen registratie nodig heeft?
    Tijdens de registratie moet ik soorten gegevens aanvinken, welke heeft onze app nodig?
    Wat gebeurt er als ik bij het registreren te weinig soorten gegevens kies?
    ik registreer een app en moet vinken welke gegevens hij mag, wat kies ik
    Bij het aanmelden van onze app vraagt hij welke soorten gegevens, alles aanvinken?
    bij het aanmaken van de app vraagt exact welke datasoorten, wat kies ik
    registratieformulier vraagt datascopes voor ons script, lezen of schrijven, wat nu
    Welke gegevenssoorten vink ik aan bij het aanmelden van onze eigen app, dataminimalisatie in acht nemend?
    Bij het registreren kiezen we de gegevenssoorten zelf. Wat als we te weinig aankruisen?
    bij registratie soorten gegevens kiezen, welke
    bij registreren moet ik aanvinken welke gegevens de app mag gebruiken, wat kies ik
    tijdens registreren moet ik gegevenssoorten aanvinken, welke
    Bij het registreren moet ik gegevenssoorten aanvinken, welke?
    Ik registreer een app voor de groep en moet soorten gegevens aanvinken, welke kies ik dan?
    Welke gegevenssoorten moet ik bij de registratie aanzetten als onze app alleen facturen van de bv's leest?
    Bij het registreren van onze app moet ik scopes kiezen, welke neem ik?
    Welke gegevenssoorten vink ik aan bij de registratie van een eigen dashboard-app?
    Bij het registreren moet ik soorten gegevens kiezen, welke neem ik?
    Welke scopes kies ik voor onze eigen app als de handleiding niets zegt?
    Bij het registreren van de app moet ik scopes aanvinken, welke neem ik?
    Bij het registreren van onze app moet ik aanvinken welke gegevens hij mag, wat kies ik daar?
    Bij het registreren van een eigen app moet ik scopes aanvinken, welke kies ik?
    Welke soorten gegevens moet ik kiezen voor onze zelf te registreren app?
    Bij het registreren van onze eigen app moet ik aankruisen welke gegevens, wat neem ik daar?
    Bij het maken van onze eigen app in de App Store moet ik soorten gegevens kiezen, hoeveel zet ik aan?
    Welke soorten gegevens vink ik aan als ik een eigen app registreer?
    Welke soorten gegevens vink je aan bij het aanmelden van een eigen app?
    .done =
        ok
        gekozen
        financieel lezen aangevinkt
        gekozen wat de handleiding zegt
        alleen het nodige
        drie vinkjes gezet
        lezen op facturen en relaties
        volgens de lijst van de leverancier
        alleen financieel lezen aangezet, meer hoeft niet
        In het boekje stonden er vier, die heb ik genomen
        verkoop wel, lonen niet
        vinkjes staan goed, denk ik
        keuze gemaakt met de leverancier aan de lijn
        alleen verkoop en relaties dan
        de handleiding zei financieel lezen
        alles aangevinkt, lekker makkelijk
        ingesteld
        Ik heb de minimale keuze gemaakt.
        heb financieel en relaties aangevinkt
        handleiding zei alles lezen, gedaan
        ok gekozen
        dan neem ik alleen wat nodig is
        duidelijk, minder is beter
        alleen financieel aangevinkt
        handleiding noemde er vier, die heb ik
        vinkjes gezet
