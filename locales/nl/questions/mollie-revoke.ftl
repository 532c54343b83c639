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
    diezelfde tool leest ook mee in mollie, kan ik dat daar stopzetten?
    hetzelfde pakket haalt ook transacties bij mollie op en dat wil ik eruit
    oh wacht het gaat niet over exact maar over mollie, daar moet die plugin eruit
    mollie: iemand heeft daar een boekhoudpakket aan hangen, dat moet stoppen
    het gaat eigenlijk om mollie
    voor mollie moeten we ook een app opzeggen
    nu hetzelfde trucje bij mollie, daar moet er een af
    staat dit bij mollie op dezelfde plek
    dat was exact. mollie nog
    laat zitten. bij mollie moet er ook eentje uit
    geen zin meer. wat anders: mollie, een app z'n toestemming stoppen
    hop, volgende is mollie
    hoe trek ik een app in bij Mollie
    Mollie: oude boekhoudsoftware heeft nog toegang tot onze betalingen
    ons vorige factuurprogramma hangt nog aan mollie, eraf graag
    Ik heb een plug-inbouwer toegang gegeven tot ons Mollie-account en wil dat stoppen.
    toestemming weghalen mollie dashboard
    wie kan er via software in onze mollie transacties kijken en hoe stop ik dat
    mollie koppeling verbreken met moneymonk
    in mollie een externe partij de toegang ontzeggen
    Gelieve de stappen om een gemachtigde toepassing bij Mollie te schrappen.
    webwinkelplatform opgezegd, moet nog uit mollie
    mollie authorisations leegmaken
    een tool die uitbetalingen uit Mollie leest moet eruit
    per ongeluk een integratie goedgekeurd in mollie
    ons kassasysteem mag niet meer bij mollie
    hoe haal ik exact of een andere boekhoud-app los van Mollie?
    mollie revoke app
    stagiair heeft in mollie op authorise gedrukt voor iets onbekends
    Mollie toegang van derden intrekken, wij stappen over naar een andere leverancier
    we willen dat abonnementensoftware geen mollie gegevens meer leest
    zit er in mollie nog een oud crm vast dat ik eruit moet gooien
    mollie partner kan nog in ons account, beëindigen
    Hoe beëindig ik de volmacht van een applicatie in ons Mollie-account?
    mollie + oude webshopbouwer = weg ermee
    machtiging voor rapportagedienst in Mollie opzeggen
    ik wil weten hoe je bij mollie een derde partij eruit zet en controleert of het gelukt is
    nu hetzelfde bij mollie
    bij mollie hangt er ook nog een boekhoudapp aan, die mag los
    hoe haal ik een app weg die ik bij Mollie toegang had gegeven?
    In Mollie staat nog een oude koppeling met WooFakturen, graag verwijderen
    mollie: toestemming intrekken
    wij zijn gestopt met die abonnementendienst en die kan nog bij onze mollie
    waar zit authorisations in het mollie dashboard?
    Zou u mij tevens kunnen helpen met het intrekken van een app in Mollie?
    en mollie dan, moet daar niet ook iets weg?
    mn webshopbouwer had een app op mollie, die wil ik eruit
    nog eentje maar dan mollie
    exact is klaar, volgende is mollie
    ik wil niet dat die crowdfundingpartij nog aan mijn mollie-gegevens kan
    mollie account ontkoppelen van een boekhoudpakket, hoe werkt dat?
    't zelfde probleem heb ik met mollie ook: oude leverancier zit er nog in
    hoe check ik of een app echt weg is bij Mollie?
    de kassaleverancier uit mollie gooien
    hoe gooi ik een oude webshopplugin uit Mollie
    Ons vorige boekhoudprogramma leest nog steeds mee bij Mollie. Hoe sluit ik dat af?
    Mollie: een partij die vroeger meekeek met onze uitbetalingen mag dat niet langer
    toegang van een rapportagetool tot ons Mollie-account beëindigen
    Wij zijn van kassaleverancier gewisseld en de oude heeft nog rechten bij Mollie. Hoe haal ik die weg?
    wie kan er allemaal bij onze Mollie en hoe zet ik zo iemand eruit
    derde partij afsluiten in het dashboard van Mollie
    Ik gaf een cashflowdienst ooit toegang tot Mollie en daar heb ik spijt van.
    mollie rechten terugnemen van een externe dienst
    Een stagiair heeft een dienst toegelaten in ons Mollie-account. Hoe draai ik dat terug?
    machtiging opheffen die een app bij Mollie heeft
    kan ik een gekoppelde dienst bij Mollie zelf verwijderen, of moet de support dat doen
    app verwijderen bij Mollie
    Mollie koppeling verwijderen
    toestemming intrekken Mollie
    Mollie loskoppelen van webshop
    app toegang Mollie intrekken
    hoe trek ik een app in bij Mollie?
    Mollie ontkoppelen van Shopify
    Mollie autorisatie verwijderen
    gekoppelde apps Mollie weghalen
    Mollie rechten van app weg
    boekhoudkoppeling Mollie verbreken
    Mollie integratie stoppen
    waar vind ik authorisations in Mollie
    Mollie dashboard app weghalen
    kassa app in Mollie ontkoppelen
    machtiging app bij Mollie intrekken
    Mollie: app deleten
    koppeling met boekhoudpakket in Mollie intrekken
    app mag niet meer bij Mollie
    Mollie app eruit
    oude webshop nog aan Mollie gekoppeld
    Molie koppeling opheffen
    externe app Mollie blokkeren
    toegang tot Mollie ontzeggen
    kan ik een Mollie toestemming terugdraaien?
    Mollie connect app intrekken
    WooCommerce van Mollie afhalen
    verbinding met Mollie verbreken
    Lightspeed mag niet meer bij mijn Mollie
    stop toegang tot Mollie betalingen
    app bij Mollie weghalen, we hebben een nieuwe webshop
    Mollie toegang intrekken, leverancier is gestopt
    per ongeluk app in Mollie goedgekeurd
    Mollie koppeling weg omdat we de app niet gebruiken
    stoppen betalingen als ik de app bij Mollie intrek?
    en voor Mollie dan?
    mollie loskoppelen
    Wij stappen af van het kassasysteem dat bij onze Mollie-betalingen kon meekijken. Hoe ontneem ik het die toegang?
    het is eigenlijk bij mollie dat ik iets weg wil hebben
    mollie geeft ook een fout, kan dat
    nu wil ik in Mollie opruimen
    nu mollie nog
    nu de mollie-kant nog
    en hetzelfde voor onze mollie, waar doe ik dat
    ik wil hetzelfde doen bij mollie
    nu nog eentje bij Mollie
    Onze oude boekhoudkoppeling mag niet meer in ons Mollie-account kijken. Hoe verwijder ik die?
    Goedemiddag, wij stoppen met het facturatiepakket en willen de toegang tot Mollie beëindigen. Dank!
    mollie machtiging van een app stopzetten
    We gebruiken een andere boekhoudtool en de oude leest nog steeds onze Mollie-uitbetalingen. Hoe stop ik dat?
    toestemming mollie weg
    ex-webbouwer heeft nog toegang tot ons Mollie-account via zijn plugin
    Kan ik Informer de toegang tot Mollie ontzeggen?
    molly app loskoppelen hoe dan
    In Mollie hebben wij ooit PayNLSync gemachtigd. Die firma is failliet, dus graag eruit.
    hoe haal ik een koppeling weg in mollie
    ons oude donatieplatform hangt nog aan de Mollie van de vereniging, dat moet eraf
    Mollie toestemming intrekken
    de vorige webbouwer heeft toegang tot onze mollie via zijn plugin, dat wil ik niet meer
    boekhoudpakket loskoppelen van Mollie
    ticketverkoper gestopt, maar hun app leest nog onze betalingen in mollie
    mollie app weg
    hallo ik ben de nieuwe van de webshop en in mollie staat nog een app van de vorige eigenaar met toegang, wil ik niet
    crowdfunding is voorbij, dat platform hoeft niet meer in ons mollie-account te kijken
    mollie machtiging van programma stopzetten aub
    Hoe trek ik de toegang van een app tot mijn Mollie in?
    mollie koppeling weg
    Ik heb een boekhoudtool toestemming gegeven voor Mollie, dat wil ik ongedaan maken
    We zijn gestopt met een facturatieprogramma dat nog aan Mollie hangt
    app mag niet meer bij onze mollie transacties
    Een oud abonnementenplatform kan nog altijd ons Mollie-account inkijken, hoe stop ik dat
    Mollie: machtiging van derde partij verwijderen
    Ik wil weten hoe ge een programma loskoppelt van Mollie
    De oude webshopbouwer kan nog in onze Mollie, dat moet stoppen
    Hoe haal ik een kassa van Mollie af
    mollie: boekhoudapp mag niet meer bij betalingen kijken
    Die cadeaubonnentool van het restaurant heb ik ooit bij Mollie toegelaten, weg graag
    Onze reserveringssite met aanbetalingen is gestopt maar staat nog bij Mollie
    De ticketverkoop voor ons café liep via een app die in Mollie mocht, die app doen we niet meer
    Wie mag er allemaal in onze Mollie en hoe gooi ik er een uit
    Stop de toegang van het facturatieprogramma tot Mollie graag
    mollie toestemming intrekken bakkerij
    Oude bureau dat onze webwinkel maakte heeft via hun app rechten op Mollie, afpakken
    een programa kan nog in onze mollie, moet weg
    De bestelapp toonde mijn Mollie-uitbetalingen aan de kok, dat was niet de bedoeling, die app eruit
    Een oud boekhoudprogramma van mijn klant kan nog in zijn Mollie kijken, dat moet stoppen
    Hoe haal ik e-Boekhouden weg bij Mollie
    We hebben een webshopplugin weggedaan maar die staat bij Mollie nog als gemachtigd
    Klant wil dat wij niet langer zijn Mollie-uitbetalingen kunnen inlezen
    Van welk scherm in Mollie haal ik een partij af die mijn transacties leest
    ons importprogramma voor Mollie-settlements stoppen bij klant De Boer
    toegang tot betaalprovider mollie weghalen voor crm
    Onze webwinkelklant verlaat ons kantoor, onze uitlezing van zijn Mollie moet dicht
    wie kijkt er in mijn Mollie? Factuursturen staat erbij, daar ben ik al weg, hoe gaat die eruit
    molie koppeling verwijderen oude boekhoudpakket
    programma dat ik niet ken is gemachtigd in het dashboard van mijn betaalprovider Mollie, opzouten
    koppeling mollie en exact-boekhoudapp uitzetten aan de kant van mollie
    donatieplatform kan nog in de mollie van de stichting
    mollie machtiging weghalen
    welke programma's kun je bij mollie eigenlijk weghalen, ik weet de naam niet precies
    Chatbot mag niet langer bij de Mollie van onze klant
    onze betaalprovider mollie geeft een oude webshopplugin nog toegang, dat moet weg
    app ontkoppelen van mollie
    de boekhoudtool mag niet meer in ons mollie-dashboard
    een derde partij heeft oauth-toegang tot Mollie en het contract is beëindigd
    autorisatie bij mollie beëindigen
    boekhoudpakket opgezegd maar het leest nog uitbetalingen bij onze psp Mollie
    ik gaf een plugin toegang tot mijn mollie account en wil daarvan af
    Wij hadden een donatieplugin bij Mollie en die hoeft niet meer bij onze betalingen
    de oude webwinkelbouwer kan nog in onze Mollie
    Hoe ontzeg ik een programma de toegang tot Mollie?
    De inzamelactie met dat ene platform is klaar, bij Mollie mag het geen betalingen meer zien
    Onze collectebus-app mag niet langer in Mollie kijken
    Het evenementenbureau kan onze Mollie-betalingen nog inzien, hoe stop ik dat?
    een app bij Mollie de toegang ontnemen
    onze oude webshopbouwer kan nog in Mollie, dat moet stoppen
    Mollie: boekhoudkoppeling loskoppelen
    een plugin mag niet meer in onze mollie
    app eruit bij mollie
    de abonnementensoftware heeft nog toegang tot Mollie terwijl we gestopt zijn
    crowdfundtool heeft toegang tot ons mollie account
    bij Mollie een koppeling intrekken
    facturatieprogramma mag niet meer bij onze Mollie-betalingen
    een app bij Mollie intrekken
    Het facturatieprogramma hoeft niet meer in mijn Mollie te kijken
    We zijn van webshopplatform gewisseld, hoe haal ik het oude weg bij Mollie
    mollie toestemming boekhoudconnector stoppen
    bureau heeft via een tool toegang tot onze mollie-betalingen, eruit
    de oude dropship-app kan nog terugbetalingen doen via mijn Mollie, dat moet stoppen
    onze boekhoudbrug is vervangen, de eerste heeft bij Mollie nog toestemming
    boekhoudpakket bij mollie loskoppelen
    oude webshop heeft nog toegang mollie
    mollie machtiging intrekken
    crm mag niet meer in mollie
    wij gebruiken een andere facturentool en de vorige hangt nog aan mollie
    mollie, weet niet welke app precies
    mijn oude webshopbouwer heeft via een app nog toegang tot ons mollie account, hoe haal ik die eruit
    betaalapp eruit bij mollie
    toegang van app tot mollie stoppen
    facturatietool loskoppelen van mollie
    De ticketapp moet niet meer in mijn Mollie kunnen kijken
    Ik wil de reserveringssoftware loskoppelen van Mollie
    mollie toestemming intrekken voor webshop plugin die we niet meer gebruiken
    Welke stap in het Mollie-dashboard neemt een app zijn toegang af?
    Een donatieplugin van de club kan nog steeds onze Mollie-betalingen zien
    Waar in Mollie staan apps die ooit toestemming kregen
    De boekhoudplugin kan nog bij Mollie, die is nergens voor nodig
    Een plugin hangt nog aan onze Mollie en die moet weg
    hoe haal ik de rechten van het boekhoudpakket bij Mollie weg
    Wij gebruiken die factuur-app niet meer, kan hij nog in onze Mollie kijken? Afsluiten graag
    mollie toegang derde partij stopzetten
    CFO wil dat het oude abonnementenplatform niet meer bij onze iDEAL-transacties kan
    Ontkoppelen van een tool in het Mollie-dashboard
    ticket: verwijder authorisatie recurring-app in Mollie
    Mollie: partner-app eruit na einde contract
    onze webbouwer is gewisseld, zijn tool kan nog in de Mollie kijken
    Bij Mollie willen we een boekhoudkoppeling niet langer machtigen
    penningmeester wil donatieplugin uit Mollie
    Afscheid van een betaalplatform: hoe trek ik wat ik bij Mollie goedkeurde weer in
    Eindelijk af van de donatiemodule: machtiging bij Mollie eruit
    de oude webshop hangt nog aan onze Mollie, die moet eraf
    hoe haal ik een app weg uit mollie
    Mollie: app mag niet meer meekijken in onze betalingen
    Ik ben van boekhoudpakket veranderd, het oude zit nog in Mollie en dat wil ik niet
    datalek bij een plugin die aan mollie hing, weg ermee
    toestemming bij Mollie terugtrekken voor die boekingsdienst
    mollie app ontkoppelen
    een factuurprogramma waar we ruzie mee hebben ziet nog altijd wie ons betaalt via Mollie
    Waar zie ik wie ik binnengelaten heb in Mollie en hoe gooi ik ze eruit
    Ik wil die sponsor-app uit onze Mollie van de voetbalclub
    wie heeft er toegang tot mijn Mollie en hoe ontneem ik dat
    de kapperssoftware kan in mijn Mollie kijken en ik wil dat stoppen
    boekhoudkoppeling met Mollie doorknippen, betalingen moeten blijven lopen
    ik heb een app goedgekeurd in Mollie van een firma die nu in het nieuws is
    Mollie loskoppelen van Exact-import
    ik zou die kerstmarkt-app uit Mollie halen, hij is niet meer nodig
    een vroegere verkoper had toegang met zijn app tot onze Mollie-omzet
    De boekhoudtool mag niet meer bij ons Mollie-account
    Mollie koppeling intrekken
    Toestemming van een app in Mollie weghalen
    Ik wil een partij uit ons Mollie-dashboard gooien
    Onze klant heeft een facturatietool toegang tot Mollie gegeven en wil die nu terugtrekken. Hoe gaat dat?
    De boekhoudapp hoeft niet meer in Mollie te kijken, onze klant wil de machtiging beëindigen.
    Het oude voorraadpakket kan nog bij onze Mollie-betalingen, hoe haal ik dat eraf
    We zijn gestopt met een facturatietool die aan Mollie hing
    Toegang van een plug-in tot Mollie beëindigen
    Verkoop testte een abonnementstool op Mollie, die mag nu geen betalingen meer lezen
    Een webshopbouwer kan bij onze Mollie-betalingen, dat moet ophouden
    Hoe gooi ik een boekhoudtooltje uit mijn Mollie
    Mollie: ooit ergens akkoord op gegeven, wil ik terugdraaien
    die donatieplugin mag niet meer in mollie kijken
    Ik wil bij Mollie een externe partij de deur wijzen
    Mijn oude kassaleverancier ziet nog onze Mollie-transacties, stop dat
    Mollie, partij uitsluiten
    Mag ik een app bij Mollie er zelf uitgooien?
    We zijn van webshopbouwer veranderd, de oude mag niet meer in ons Mollie kijken
    wat moet ik in mollie doen voordat ik het abonnement van die facturatietool opzeg
    Wie bij ons mag het boekhoudpakket de toegang tot Mollie ontnemen, en waar?
    Bij Mollie staat nog een oude webshopplugin met toestemming, die mag eraf
    Welke apps mogen bij Mollie en hoe gooi ik er een uit?
    In Mollie zie ik een app met toestemming die ik nooit gaf, verwijderen
    De boekhoudapp die onze Mollie-uitbetalingen las is vervangen, hij moet daar uit
    Webbouwer ruzie, hij kan nog bij onze Mollie
    proefperiode voorbij, die app moet van mollie af
    Na het faillissement van die app-bouwer wil ik niet dat iemand nog via hen bij mijn Mollie kan
    de webshopbouwer mag niet meer in mijn Mollie
    haal die app weg bij Mollie maar laat de betalingen lopen
    Mollie: toegang van Shopify-plugin afkappen
    ik wil niet dat het oude boekhoudpakket nog in Mollie kijkt
    app loskoppelen mollie
    mollie toegang derden weg
    mollie app verwijderen
    payment plugin eruit mollie
    mollie autorisatie opheffen oude webshop
    wie mag bij mijn mollie, weghalen
    mollie ontkopelen boekhoudapp
    boekhoudtool mag niet meer in mollie kijken
    Hoe haal ik iets los bij mollie?
    molie machtiging weg
    Wie kan er allemaal bij ons Mollie-account via een app, en hoe gooi ik er een uit?
    Een oud factuurprogramma leest onze Mollie-betalingen nog mee, dat moet stoppen
    Ik gaf bij Mollie ooit akkoord aan een cashflowtool, nu wil ik dat terugdraaien
    Een oude webshopplugin kan nog bij onze Mollie, hoe stop ik dat?
    Toegang tot Mollie terugnemen van een boekhoudtool
    mollie app loskoppelen
    Ik vertrouw de donatie-app niet meer die ik bij Mollie toestemming gaf
    Een bureau had ooit toegang tot onze Mollie via hun app, die moet weg
    Hoe zeg ik een app bij Mollie de toegang op?
    Hoe haal ik in Mollie een app weg die ik toegang had gegeven?
    Ons oude boekhoudpakket mag niet meer bij Mollie, hoe trek ik dat in?
    Waar vind ik in het Mollie-dashboard de gekoppelde partijen om er één te verwijderen?
    De webshopbouwer heeft nog toegang tot ons Mollie-account via zijn app, hoe stop ik die?
    Een oude plug-in heeft nog toestemming bij Mollie, hoe verbreek ik dat?
    Welk menu in Mollie gebruik ik om een boekhoudkoppeling af te sluiten?
    Hoe zeg ik bij Mollie de machtiging op van een factuurprogramma?
    Onze donatieapp mag van ons bestuur niet langer bij Mollie, hoe haal ik de toestemming weg?
    app verwijderen bij mollie, waar zit dat
    Hoe haal ik de toegang van een boekhoudapp weg bij Mollie?
    Ik wil een webshopplugin niet langer bij mijn Mollie-account laten
    Waar trek ik in Mollie de toestemming van een app in?
    Een oude boekhoudkoppeling kan nog in mijn Mollie, hoe maak ik daar een eind aan?
    Ik wil de rechten van Shopify bij Mollie stoppen
    Een kassa-app kan nog in ons Mollie-dashboard, ik wil die toestemming intrekken
    Hoe trek ik de toegang van een boekhoudapp tot ons Mollie-account in?
    Ik wil dat een oude webshopplugin niet langer bij ons Mollie-account mag, hoe trek ik dat in?
    Ik wil een oude factuurapp niet langer bij Mollie laten meekijken, waar trek ik dat in?
    Hoe haal ik bij Mollie de toestemming weg van een webshop die we niet meer hebben?
    Een vorige boekhoudtool heeft nog inzage in onze Mollie-betalingen, hoe sluit ik dat af?
    Ik ben klaar met een abonnementenapp en wil dat hij niets meer mag in Mollie.
    De oude webwinkel mag niet meer aan mijn Mollie zitten
    hoe haal ik een programma weg dat bij mollie mag meekijken
    gestopt met Sendcloud-achtig ding, dat heeft nog toestemming bij Mollie
    Bij Mollie heb ik een boekhoudapp toegang gegeven, die moet daar weg
    De donatieknop van de carnavalsvereniging mag niet meer in ons Mollie
    mollie toestemming intrekken programma
    welke apps mogen bij ons Mollie-geld kijken, eentje moet eruit
    Klant gebruikt een andere boekhoudkoppeling, de oude mag niet meer bij zijn Mollie
    Hoe haal ik een programma van de Mollie van onze webshopklant af
    Factuurtool eruit bij Mollie graag
    In de Mollie van de klant staan een paar boekhoudtools, eentje moet eruit, welke noem ik
    mollie: toestemming van een app weghalen
    boekhoudtool mag niet meer bij onze Mollie
    oude webshopplugin staat nog bij mollie als gemachtigd
    Een app mag niet meer bij onze Mollie-betalingen, contract is klaar
    Bij Mollie een machtiging voor het facturatiepakket weghalen
    app bij mollie intrekken
    mollie toegang van plugin weg
    boekhoudtool mag niet meer in mollie
    toestemming mollie terugtrekken
    mollie koppeling stoppen
    mollie, welke app moet ik eruit doen
    app weg bij mollie pls
    onze oude webshop mag niet meer bij Mollie kijken
    in Mollie heb ik ooit een boekhoudapp toegelaten, die wil ik daar verwijderen
    donatieplugin ontkoppelen van mollie
    welke apps kunnen bij ons mollie-account en hoe gooi ik er een uit
    app van ex-vrijwilliger heeft nog toegang tot onze betalingen bij mollie
    mollie-toestemming van een afgedankte plugin opzeggen
    in Exact is het programma weg, nu nog bij Mollie
    klant wil ons pakket geen toegang meer geven tot zijn Mollie
    de boekhoudkoppeling leest mijn Mollie-betalingen, dat moet stoppen
    opgezegd bij een facturatie-app maar hij hangt nog aan Mollie
    Mollie machtiging van de kassa-app opheffen
    hoe trek ik een machtiging bij mollie in
    Onze oude webshop hangt nog aan Mollie
    Mollie-toestemming van een boekhoudapp opzeggen
    Het oude kassasysteem mag niet langer in Mollie kijken
    Een klant wil dat zijn oude webshopapp niet meer bij Mollie kan, waar trekken we die toestemming in?
    Onze winkel-bv stopt met een abonnementenapp, hoe haal ik die los van ons Mollie-account?
    De stichting wil een donatie-app niet langer in haar Mollie laten, hoe beëindigen wij dat voor hen?
    Bij een klant met drie webwinkels moet een marketingapp uit Mollie, hoe halen we die weg?
    Hoe haal ik een app weg die bij mijn Mollie-account mag?
    Onze klant heeft ooit een boekhoudtool toegang gegeven tot Mollie en wil daar vanaf, waar doet hij dat?
    Waar zie ik bij Mollie welke partijen toestemming hebben en hoe haal ik er een af?
    Hoe trek ik bij Mollie de toegang van een app in?
    app ontkoppelen mollie
    Onze oude webshop heeft nog toestemming in Mollie, die moet weg.
    Ik wil dat een boekhoudapp geen Mollie-betalingen meer kan inlezen, hoe haal ik dat in Mollie weg?
    Welke apps mogen bij onze Mollie en hoe haal ik er één weg?
    Hoe haal ik een app weg bij Mollie?
    Een plugin die we niet meer gebruiken heeft nog toegang tot Mollie, hoe haal ik die eraf?
    Ik heb ooit een abonnemententool bij Mollie toegelaten, hoe draai ik dat terug?
    Onze vorige webbouwer heeft via zijn app inzage in Mollie, dat moet stoppen.
    Mollie toegang app intrekken
    Plugin van oude webshop nog gemachtigd bij Mollie, weg ermee
    Hoe haal ik een oude webshopplugin uit mijn Mollie?
    Hoe zet ik bij Mollie een app stop die ik ooit toegang gaf?
    Een pakket dat we niet meer gebruiken kan nog altijd onze Mollie-betalingen zien, hoe stop ik dat?
    Mollie: machtiging van oude boekhoudkoppeling weghalen
    mollie toestemming weg
    Hoe beëindig ik de toestemming van een boekhoudkoppeling in Mollie?
    Een boekhoudapp mag niet meer bij onze Mollie-betalingen

mollie-revoke_for-me =
    kun jij de app bij mollie voor mij intrekken
    kan wegwijs dit bij mollie doen
    kun jij die app bij mollie er niet zelf uitgooien?
    mollie automatisch laten intrekken
    Ik heb de sleutels van onze eigen Mollie-app. Kan Wegwijs de toestemming daarmee namens mij laten vervallen?
    kan jij de app bij mollie intrekken
    Is er een API waarmee ik de toegang van een app bij Mollie kan stopzetten zonder te klikken?
    wij bouwden de app niet zelf, kan een scriptje hem toch bij mollie afmelden
    kan wegwijs de mollie-toestemming intrekken voor onze eigen app
    Doe jij het maar bij Mollie, maar laat eerst zien wat er verstuurd wordt
    wij hebben de sleutels van onze mollie app, kun jij de toegang beëindigen
    kan jij de mollie-toestemming van onze eigen app intrekken
    doe jij het voor mij bij mollie, het is onze zelfgemaakte app
    wegwijs: trek onze app in bij Mollie
    Kun jij bij Mollie onze eigen app intrekken? We hebben de sleutels
    laat Wegwijs de mollie toestemming intrekken, maar toon eerst wat je verstuurt
    wij bouwden zelf een Mollie-app, trek de autorisatie voor mij in
    Wil jij die app bij Mollie voor mij intrekken?
    kun jij bij mollie intrekken voor mij
    Wil jij het akkoord bij Mollie voor de klant beëindigen
    trek jij mollie app in
    .act =
        ga je gang, het is ons eigen appje
        regel maar, sleutels staan klaar
        het is door onze eigen programmeur gemaakt, dus vooruit met de geit
        doe maar, heb de sleutels hier
    .by-hand =
        nee ik klik liever zelf
        het is een app van een ander dus ik ga het dashboard in
        ik klik wel, zeg maar waar
        app is van een bouwer van webshops, niet van ons, sleutels hebben we niet
        het is een plugin van een ander, sleutels hebben we niet
    .plan =
        ik teken niks zonder te lezen, wat gaat er naar mollie

mollie-revoke_open-authorisations =
    waar vind ik authorisations in mollie
    waar zit more in het dashboard van mollie
    waar staan de apps met toegang in mollie
    waar staat in mollie de lijst met apps die toegang hebben
    authorisations vinden in het mollie dashboard
    Onder welk menu van Mollie zie ik wie er toestemming heeft? Mijn dashboard is Nederlands.
    mollie more menu, waar
    Waar in het Mollie-dashboard staat de lijst met diensten die toegang kregen?
    onder welk menu zit Authorisations bij Mollie, ik vind het niet
    Mijn Mollie-dashboard is in het Nederlands. Hoe heet 'More > Authorisations' daar?
    ik wil bij Mollie eerst alleen kijken welke programma's mogen meelezen, op welke pagina is dat
    op welke pagina van Mollie zie je de goedgekeurde partijen
    waar vind ik in mollie welke apps erbij mogen
    authorisations in mollie dashboard
    Mijn Mollie-dashboard is Nederlands en ik zie geen 'Authorisations'. Waar zit dat scherm?
    waar in het mollie dashboard staan gekoppelde apps
    Ik zit in Mollie en zie betalingen, bestellingen, klanten. Onder welk kopje staan de goedkeuringen?
    mollie authorisations vinden
    waar in het mollie dashboard vind ik welke apps toegang hebben
    Mijn Mollie is in het Nederlands, hoe heet 'Authorisations' daar?
    ik zoek het menu met gemachtigde apps bij Mollie
    waar staat in mollie de lijst van apps die toegang hebben
    mijn mollie dashboard is nederlands, waar vind ik authorisations
    onder welk knopje zitten de machtigingen bij Mollie
    Waar staat Authorisations in Mollie? Mijn dashboard is in het Nederlands
    mollie dashboard more menu autorisaties vinden
    Ik zoek in Mollie de pagina met de apps die ik toegang gaf
    welk menu in mollie om toestemmingen te zien
    Waar in Mollie staat welke apps ik toegelaten heb, onder Meer ofzo?
    Mollie-dashboard staat bij mij in het Nederlands, waar zit dan Authorisations?
    waar in het dashboard van Mollie staan de partijen die ik heb toegelaten
    waar in het dashboard van mollie staan de geautoriseerde apps
    Waar in het Mollie-dashboard staan de apps die bij onze betalingen mogen?
    waar in het Mollie dashboard staan de apps die ik toeliet
    Nederlands Mollie dashboard, waar staat authorisations
    waar in het Mollie-dashboard staan de apps die toegang hebben
    autorisaties mollie waar
    mollie dashboard Nederlands, waar staat dat menu
    Waar zit Authorisations in het Mollie-dashboard
    welk menu in het dashboard van Mollie toont de gekoppelde apps
    Mijn Mollie-dashboard is Nederlands, welk woord zoek ik voor Authorisations
    Webbouwer moet van onze Mollie af, waar in het dashboard staat zo'n toestemming
    waar zit in het Mollie-dashboard de lijst met toegestane apps
    waar in het mollie scherm staan de programma's die erbij mogen
    Waar in het dashboard van Mollie staan de apps met toegang
    waar zit authorisations in mollie dashboard
    waar autorisaties in mollie
    waar in het mollie-dashboard vind ik de gekoppelde apps
    Waar in het dashboard van Mollie staan de apps die toegang hebben?
    Waar in Mollie zie ik welke apps ik heb goedgekeurd?
    .done =
        ik sta bij authorisations
        gevonden onder more
        ik zie welke programma's toestemming hebben
        bij mij heette het autorisaties, staat open
        ingelogd op het dashboard en doorgeklikt via more
        een lijst met drie apps voor mijn neus
        ben er
        zat inderdaad onder dat laatste menupunt
        zit in het lijstje met apps
        ingelogd bij mollie en onder more doorgeklikt
        Ik heb het overzicht van verleende machtigingen geopend.
        autorisaties heet het bij mij, staat open
        ja gevonden, er staan vier apps
        dat menu was even zoeken maar ben er
        mijn dashboard is nederlands maar ik denk dat ik het heb: machtigingen, met app-logo's
        beide knoppen gehad
        in het dashboard op de goede pagina beland
        check, authorisations open
        ik zie een rijtje met namen van programma's
        Ben er, via dat puntjesmenu
        onze boekhoudkoppeling staat daar als tweede
        in het Nederlands heette het anders maar het scherm is hetzelfde
        Er komt een lijst tevoorschijn
        ik zit op de pagina met die apps
        More en dan Authorisations, ja
        eh ja dat staat voor m'n neus
        hehe, eindelijk in dat scherm geraakt
        jep sta erop
        zie een rijtje met programma's
        na enig zoeken onder de drie puntjes gevonden, merci
        ja daar ben ik, zie een lijst
        more en dan dat andere geklikt
        pagina is open
        bij mij heette het Autorisaties, ben er
        more en dan authorisations, staat open
    .stuck-not-my-app =
        kan jij dit niet voor me regelen met een programma?
        kunt u dat niet achter de schermen doen?
        zo'n programma als jij moet dat toch zelf kunnen
        ik heb liever dat het vanzelf gaat
        is er een api waarmee je dat in een keer regelt
        geen zin om in te loggen, doe jij het
        kan jij dat niet voor me doen?
        is er geen manier om het te automatiseren, ik heb hier geen zin in
        Waarom moet ik zelf klikken, een programma zou dat toch kunnen?
        heb geen client secret van die app, want hij is van een ander
        doe jij het maar via de api
        het is de plugin van een externe partij, kun jij hem er niet uit halen
        Zou u dit namens mij kunnen uitvoeren?
        als wij de sleutels niet hebben, kan een script het dan niet
        kan jij dat niet even voor me wegklikken
        moet ik dit echt met de hand doen? Een script zou fijner zijn
        Waarom kan de computer het niet zelf
        ik had liever dat dit automatisch ging, zonder dat ik ergens op moet klikken
        bij onze eigen app ging het met een commando, bij deze niet?
        kan dit programma dat zelf niet even doen, via de computer?
        kan jij daar niet gewoon voor mij op klikken
        moet ik dat echt met de hand doen, je bent toch een computer
        kan dit niet automatisch door software gebeuren
        gaat dit niet automatisch met een of andere tool
        kan een programmaatje dat niet doen

mollie-revoke_withdraw =
    waar klik ik op revoke in mollie
    hoe heet de knop om in te trekken bij mollie
    op welke knop druk ik in mollie naast de app
    geldt intrekken in Mollie voor de hele organisatie of alleen voor mij
    Wat vervalt er als ik in de lijst van Mollie op revoke klik?
    mollie revoke knop zichtbaar, en dan?
    Geldt het beëindigen van een toestemming bij Mollie voor onze hele organisatie of alleen voor mij?
    ik heb de lijst in Mollie open en de dienst gevonden, op welke knop ernaast druk ik
    als ik bij Mollie op Revoke klik, verliezen mijn collega's dan ook die tool
    Ik sta bij de regel van de oude leverancier in Mollie. Wat moet ik aanklikken om het te stoppen?
    welke knop in Mollie haalt de rechten van een app in één keer weg
    in mollie zie ik de app staan, welke knop gooit hem eruit?
    revoke knop mollie
    De lijst met geautoriseerde partijen bij Mollie heb ik gevonden. Geldt intrekken daar voor heel onze organisatie?
    app gevonden bij mollie, welke knop nu
    Geldt intrekken bij Mollie voor het hele bedrijf of alleen voor mij?
    Mollie-lijst staat open met de app erin, hoe nu verder?
    ik sta in mollie bij de machtigingen en zie de app, wat druk ik nu
    naast de app staat Revoke in mollie, is dat de goede knop?
    Lijst met machtigingen in Mollie gevonden, de app staat erin. En nu?
    mollie: waar klik ik precies naast de app om de toestemming te beëindigen
    ik zie de app bij authorisations in mollie, wat klik ik
    app in de lijst van mollie gevonden, hoe trek ik ze nu in
    revoke knop bij mollie, is dat wat ik moet hebben
    Ik zie de app bij Authorisations in Mollie, klik ik dan gewoon op Revoke?
    revoke knop mollie wat doet die
    app gevonden in de lijst van Mollie, hoe verwijder ik hem
    Ik zie de cadeaubonapp in Mollie staan, op welke knop druk ik?
    Mollie, ik heb de lijst voor me met drie programma's, hoe gooi ik de middelste eruit
    bij Mollie in de goede lijst, factuursturen staat op rij 4, en dan
    ik zie de app in mollie onder authorisations, hoe krijg ik hem eraf
    revoke knop mollie waar
    in Authorisations van Mollie de app gevonden, welke knop nu
    ik sta bij Authorisations in Mollie, hoe haal ik daar een regel weg
    revoke knop mollie naast app
    naast elke app in Mollie staat een knop in het Engels, moet ik op Revoke drukken?
    Welke knop staat er bij Mollie naast de app om hem eruit te zetten
    ik zie de app bij Authorisations in Mollie staan, en dan
    Ik sta in Mollie bij de autorisaties, waarop klik ik om er een weg te halen
    Welke knop bij Mollie haalt de machtiging van een app weg?
    mollie lijst open, welke knop intrekken
    welke knop bij mollie naast de app om hem te stoppen
    Welke knop bij Mollie haalt de toestemming van een app weg?
    Ik zie de app bij Mollie onder Authorisations, wat klik ik nu?
    .done =
        op revoke gedrukt
        ingetrokken en bevestigd
        hij vroeg of ik zeker was, ja gezegd
        toestemming weggehaald
        't is gebeurd
        de boekhoudkoppeling is eraf
        revoke gekozen bij de tweede regel
        revoke geklikt
        die is weg bij mollie
        De machtiging is door mij beëindigd.
        gedaan, stond op de derde regel
        ingetrokken zonder gemor
        knop 4 gehad
        hij vroeg nog om bevestiging, ja gezegd
        ok app eruit
        met een druk op de knop heeft die marketingtool niets meer te zoeken bij onze betalingen
        toestemming opgezegd, kijk maar of het klopt
        hij vroeg of ik het zeker wist en ik zei ja
        Weg ermee, klaar
        op dat rode woord ernaast gedrukt
        die boekhoudtoestand kan er sinds daarnet niet meer bij
        onze penningmeester heeft hem er net uit gegooid
        op revoke geklikt
        geen app meer te zien, weg is ie
        was niet moeilijk, revoke geklikt
        weg ermee, gedaan
        er sprong een venstertje open en daarna was de regel verdwenen
        ingetrokken
        zo die mag er niet meer in
        klaar, regel is verdwenen
        revoke geduwd, hij is eruit
        knopje ingedrukt. app weg.
        revoke aangeklikt
        ja weg
    .stuck-fewer-rights =
        de app mag wel blijven, alleen niet meer alles zien
        hij mag uitbetalingen blijven lezen maar geen klanten meer
        kan ik enkel terugbetalen uitzetten?
        ik wil hem houden, maar beperkt
        niet alles weg, slechts een stukje
        read only zou genoeg zijn voor dat programma
        hij mag wel betalingen zien maar geen terugbetalingen doen
        kan ik ook een deel van de rechten afnemen
        Wij willen de koppeling behouden, evenwel met beperktere bevoegdheden.
        alleen lezen is genoeg voor dat ding
        te veel rechten, maar weg hoeft hij niet
        moet de hele toestemming eruit of kun je permissies uitvinken
        boekhouder heeft genoeg aan de uitbetalingen, de rest mag hij niet zien
        scope verkleinen, hoe doe ik dat
        hij mag blijven meekijken, maar geen geld meer terugstorten
        niet helemaal eruit, alleen een beetje inperken
        Alleen de klantgegevens wil ik hem afnemen
        kan ik zeggen: lezen ja, wijzigen nee
        helemaal weg is te veel, hij moet enkel minder kunnen
        hij mag nog wel de betalingen lezen, alleen niet meer terugbetalen
        hij mag wel mijn betalingen zien maar geen terugbetalingen meer doen
        niet alles eraf, alleen dat ene recht
        kan ik enkel het terugbetalen uitzetten en de rest laten
        hij hoeft niet weg, hij mag alleen geen terugbetalingen meer doen
        alleen lezen mag, schrijven niet meer, gaat dat
        mag wel blijven maar zonder terugbetalingen
    .stuck-app-not-in-list =
        die plugin van woocommerce ontbreekt
        enkel een oude test-app, niet de onze
        waar hoort die dan tussen te staan?
        lijst is helemaal leeg bij mij
        ik lees alle namen maar die staat er niet bij
        hij staat er niet
        die webshopplugin komt niet voor in het rijtje
        Ik vind de toepassing niet terug onder de autorisaties
        lijst is leeg, geen enkele app
        zie alleen boekhoudkoppelingen, niet degene die ik zoek
        hoe kan het dat woocommerce hier niet bij staat
        niks te vinden onder die naam
        ons kassasysteem ontbreekt in dit overzicht
        andere namen genoeg, alleen de goede niet
        Een lege pagina, en toch komen ze nog bij onze betalingen
        de webshopplugin komt er niet in voor
        twee keer gezocht, hij is er niet
        Ze halen elke dag gegevens op en toch geen spoor van hen hier
        ik zie vijf andere maar deze niet
        ik tel er zes, maar de mijne ontbreekt
        het rijtje is helemaal leeg bij ons
        ik vind er vijf maar net die ene niet
        ik zie onze boekhoudapp hier niet tussen
        lijst is leeg
        ik zie sendcloud en exact maar die van ons niet
        staat er nie in zunne
        er staat van alles, behalve waar ik voor kom
        kan die app niet vinden tussen de rest
    .stuck-payments =
        kunnen klanten dan nog afrekenen?
        krijg ik mijn geld nog uitbetaald?
        wat gebeurt er met ideal in de webshop
        lopen de abonnementen door?
        ik ben bang dat mijn kassa stilvalt
        kunnen mijn klanten daarna nog afrekenen?
        ik ben bang dat ideal eruit ligt als ik dit doe
        Blijven de incasso's gewoon lopen?
        heeft dit gevolgen voor mijn webshop, het is bijna black friday
        stopt dan de kassa
        wat gebeurt er met openstaande betalingen
        mijn abonnementen die maandelijks afgeschreven worden, gaan die door?
        Zal de checkout blijven functioneren na deze handeling?
        kunnen klanten daarna nog afrekenen?
        ik ben bang dat de kassa er vanmiddag uit ligt
        Blijft iDEAL het dan doen
        U begrijpt dat ik dit niet aandurf zolang ik niet zeker weet dat er morgen nog geld binnenkomt
        wat merkt mijn webshop hiervan
        ik ben bang dat de webshop dan stilvalt
        komt er dan nog geld binnen vrijdag?
        ik wil niet dat de kassa plat gaat
        loopt mijn iDEAL gevaar
        komen mijn ideal betalingen nog wel binnen daarna
        kunnen de mensen in de webshop straks nog afrekenen
        vrijdag is ons mosselfeest, de tickets lopen toch nog door hè
        durf niet, straks ligt de webshop plat

mollie-revoke_proof =
    hoe weet ik of de app echt weg is bij mollie
    kun je nakijken of de app nog bij mollie kan
    controleer jij of de app er bij Mollie niet meer in komt? ik heb op Revoke geklikt
    wil je even testen of mollie onze app nu weigert
    Net de machtiging in Mollie weggehaald, kan Wegwijs bevestigen dat de app buiten staat?
    hoe kan ik nagaan of de app niet meer in mollie raakt
    mollie ingetrokken, kan jij controleren of het dicht is
    bewijs voor het bestuur dat de app uit onze mollie is
    Hoe controleer ik of de app echt niet meer bij Mollie kan?
    ingetrokken bij mollie, is het gelukt?
    app vraagt nu om opnieuw met Mollie te verbinden, is dat een goed teken
    Kun je checken of de ticket-app nu uit Mollie is?
    mollie intrekken gelukt? check
    Check jij of de app echt uit Mollie is na mijn intrekking
    .check =
        kijk jij of hij erin komt
        test maar even
        probeer maar of hij er nog in geraakt
        ja, voor de zekerheid
        controleer het maar bij mollie
        ja ga na of ie geweigerd wordt
    .plan =
        laat lezen wat je mollie vraagt
        wat wordt er verzonden
        ik wil het bericht zien voor je het stuurt
    .by-hand =
        ik probeer het in de app
        niet verbonden, dus zelf
        nee, wegwijs zit daar niet aan vast
        test het zelf in de webshop
        hij hangt niet aan wegwijs

mollie-revoke_prove-by-hand =
    hoe test ik zelf of de app nog bij mollie kan
    de app moet opnieuw verbinden met mollie
    hoe weet ik of het weghalen bij Mollie gelukt is
    app nog in mollie-lijst na intrekken, is dat erg, hoe test ik het
    Waaraan merk ik dat de software echt niet meer bij Mollie komt?
    bewijs dat mollie-toegang weg is
    Ik heb de app bij Mollie ingetrokken. Hoe test ik in de app dat hij er niet meer bij kan?
    app vraagt om opnieuw te verbinden met Mollie na het intrekken, moet ik dat doen
    Verdwijnt een dienst uit de lijst van Mollie als het gelukt is, of moet ik het anders controleren?
    ingetrokken bij Mollie, waaraan merk ik dat het gelukt is
    hoe check ik dat die partij echt geen uitbetalingen van Mollie meer ziet
    hoe check ik dat die app echt niet meer bij mollie kan?
    mollie intrekking testen
    Ik heb bij Mollie op intrekken geklikt, maar zie geen verschil. Waaraan merk ik dat het gelukt is?
    hoe check ik of een app echt niet meer bij mollie kan
    Mollie-toegang ingetrokken, de app vraagt nu om te verbinden, moet ik dat doen?
    Ingetrokken bij Mollie. Hoe test ik zelf of de app er niet meer in kan?
    app vraagt na revoke om opnieuw te verbinden met Mollie, moet ik dat doen?
    hoe merk ik aan de app dat hij mollie echt kwijt is
    Mollie-toestemming weg. Wat moet ik in de tool proberen om zeker te zijn?
    Moet die app nu om opnieuw verbinden met Mollie vragen of hoe zie ik dat het gelukt is?
    Hoe weet ik of de app echt niet meer bij Mollie kan, wat moet hij doen als ik hem laat ophalen?
    hoe test ik of een app er bij mollie echt uit ligt
    Ik trok een app in bij Mollie, hoe check ik dat hij er niet meer bij kan?
    bij Mollie ingetrokken, hoe test ik dat
    hoe merk ik dat een app echt niet meer in Mollie kan
    hoe zie ik of de app er bij Mollie echt uit ligt
    hoe test ik dat app niet meer in mollie kan
    hoe controleer ik of de mollie-intrekking werkte
    hoe weet ik dat die app nu echt niet meer in Mollie kan
    Hoe controleer ik dat een bij Mollie ingetrokken app er echt niet meer in kan?
    Bij Mollie ingetrokken, waaraan merk ik in de app dat het werkte
    Hoe bewijs ik dat de app echt buiten staat bij Mollie?
    mollie ingetrokken, hoe testen
    hoe weet ik dat het bij mollie gelukt is met intrekken
    hoe check ik of de app bij Mollie echt buiten staat
    .opt-asks-again =
        de app werkt niet meer
        ja
        ja dat moet
        ja, die vraagt om opnieuw te verbinden
        hij kan er niet meer bij
        de app krijgt geen toegang meer
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
        hij vraagt om opnieuw te koppelen
        verbinden met mollie, staat er nu groot
        De toepassing meldt dat de verbinding hersteld dient te worden.
        geen data meer, hij wil opnieuw toestemming
        krijg een knop reconnect
        koppeling verbroken zegt het pakket
        import mislukt: not authorized
        moet mollie weer aansluiten volgens de app
        ja, connectie weg, hij stuurt me naar mollie
        foutje bij het ophalen en dan een verzoek om te verbinden
        hij kan er niet meer bij en vraagt of ik Mollie opnieuw wil aansluiten
        Er staat een oranje balkje: verbinding verbroken
        sinds vanmiddag geen enkele betaling meer binnengekomen in het boekhoudpakket, wel een knop 'connect'
        hij staat buiten
        Geen toegang, roept het programma
        komt er niet meer in
        moet opnieuw koppelen
        nee, verbinding verbroken
        geen toegang meer
        hij is zijn toestemming kwijt, vraagt om te verbinden
        fout: access token revoked
        nee, toegang ingetrokken zegt de app
        haalt niks meer op en wil opnieuw koppelen
        401, koppel Mollie opnieuw
        er komt niks nieuws meer binnen
        niks komt meer binnen, hij wil een nieuwe verbinding
        foutmelding: niet geautoriseerd
        connectie verbroken staat er in rood
        hij wil dat ik mollie weer koppel
        hij vraagt om opnieuw in te loggen bij mollie, dat heb ik niet gedaan
        krijg "verbind met mollie" te zien
        hij doet het niet meer
    .opt-still-works =
        de app hoeft niet opnieuw te verbinden
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
        rare zaak, de app haalt nog gewoon betalingen op
        de uitbetaling van vandaag is gewoon ingelezen
        alsof er niks is ingetrokken
        loopt vrolijk verder
        ververst en de nieuwe transacties verschijnen
        nog altijd actief, hij trekt alles binnen
        zelfs de refund van daarnet zie ik daar terug
        haalt nog steeds transacties op
        nee hij doet het gewoon
        De betalingen van heden zijn zojuist opgehaald.
        alles komt binnen zoals altijd
        niets van gemerkt, sync liep door
        werkt tot mijn spijt nog
        verse uitbetalingen staan erin
        app zegt verbonden en data klopt ook
        geen foutmelding, ophalen lukte
        ja die leeft nog, zie de order van net
        hij kan er nog gewoon bij en vraagt helemaal niets
        de betaling van vijf minuten geleden staat er alweer in
        Alsof ik niets gedaan heb
        zelfs na het weghalen zie ik verse transacties verschijnen
        Hij leest vrolijk door
        niet weg
        hij haalt nog betalingen op
        geen verzoek om te koppelen
        vraagt nergens om
        toegang is er gewoon nog
        nee, niet verbroken
        weg? welnee
        dacht ingetrokken, maar hij haalt nog op
        geen foutmelding, betalingen komen gewoon
        is zijn toegang niet kwijt
        niks van gemerkt, loopt door
        doet het nog prima, helaas
        hij is niet gestopt
        jammer genoeg niet weg, hij haalt alles nog op
        alles komt gewoon binnen, ook de betalingen van vandaag
        die trekt zich er niks van aan
        nee vraagt nergens om en de cijfers zijn vers
        hij haalt doodleuk alles op
        hij doet of er niks gebeurd is
        haalt nog gewoon betalingen op
        alles doet het nog alsof er niks gebeurd is
        hij vraagt niks
        er is niets veranderd, betalingen komen binnen
    .opt-cannot-test =
        dat kan ik nu niet proberen
        weet ik niet
        onze webbouwer beheert dat, die is pas donderdag terug
        de app haalt maar één keer per week iets op
        ik heb daar geen login voor
        nu even geen tijd
        die software is al van de pc af
        kan ik vandaag niet zien
        kan er niet mee testen nu
        die app is van onze boekhouder, ik zie zelf niks
        Momenteel is het mij niet mogelijk dit te controleren.
        hij haalt alleen om middernacht op
        heb dat account al gesloten
        weet niet waar ik in die app moet verversen
        komt later wel
        mijn collega heeft de inlog
        ik zit niet op kantoor
        laat maar, dat kan ik niet nagaan
        ik kan zelf niet in dat pakket, alleen onze boekhouder
        dat weet ik pas na de volgende nachtrun
        Vandaag zijn er nog geen betalingen om op te halen
        Het abonnement op die app is opgezegd, dus ik kan er niet meer in om te kijken
        ik kom er later op terug, collega is er niet
        geen idee
        kan ik niet proberen
        ik heb die app niet
        webshop is niet van mij, kan niet kijken
        ik kan daar niet inloggen
        weet niet of hij er nog in kan
        of het weg is kan ik niet zien
        ik heb geen toegang tot die app zelf, dat doet de webbouwer
        zonder het wachtwoord van die app kan ik niks proberen
        mijn collega heeft het wachtwoord van die app en die zit op de camping
        pas volgende week
        kan er nu niet bij, app is van de zaak
        weet ik pas morgen
        geen tijd voor, straks
        de app draait bij de boekhouder, ik kan daar niet in
        geen bereik, zit tussen Roermond en Weert
        kan pas als de webbouwer er is
        heb zelf geen login voor die app
        kan er nu niet bij

mollie-revoke_withdrawn =
    ingetrokken bij mollie, wat nu
    de app kan niet meer bij mollie
    mollie-toestemming is eraf, moet ik verder nog iets doen?
    klaar bij mollie?
    De boekhoudapp vraagt om een nieuwe verbinding met Mollie, dus hij is eruit. Lopen de klantbetalingen nu wel door?
    app bij mollie is eruit, gaan betalingen nog door
    App heeft geen toegang meer tot Mollie. Gaan mijn betalingen nu gewoon verder?
    mollie intrekken is gelukt en nagekeken, moet ik nog iets doen
    mollie toestemming is weg, moet ik klanten iets laten weten of lopen betalingen gewoon door
    app vraagt nu opnieuw te verbinden met mollie, dus het is gelukt?
    ingetrokken bij Mollie, app kan niet meer. klaar?
    Mollie-toestemming is weg, lopen de betalingen van klanten nu door?
    app buiten bij mollie, moet ik nog iets doen
    app moet opnieuw verbinden met Mollie sinds ik introk, dus dan is het goed? en het geld van mijn klanten?
    Het is gelukt in Mollie denk ik, gaan mijn uitbetalingen gewoon door
    De app vraagt opnieuw om Mollie sinds ik hem weghaalde, lopen de pinbetalingen van de winkel gewoon door?
    de app bij Mollie vraagt nu om opnieuw te verbinden, was dat het dan?
    weg bij mollie, lopen de uitbetalingen nu normaal door?
    De app is bij Mollie ingetrokken, is er voor onze betaalpagina iets veranderd?
    de app vraagt opnieuw verbinden met Mollie, dus weg; lopen mijn uitbetalingen gewoon verder na het intrekken
    mollie ingetrokken, gaan betalingen gewoon door nu
    de app vraagt nu om Mollie opnieuw te verbinden, dan is hij dus weg?
    De app moet weer verbinden met Mollie nu ik hem introk, is het dan gelukt?
    Klaar bij Mollie, app vraagt om verbinden, betalingen gaan door toch?
    app is bij Mollie buitengesloten, loopt mijn betalingsverkeer nu nog
    De app vraagt nu om opnieuw te verbinden met Mollie; is hij daarmee echt buiten?
    .finish =
        mooi, hij is eruit, klaar
        top, dat was de bedoeling
        niets meer, goedenavond
        opgelost
        meer had ik niet nodig

mollie-revoke_still-works =
    ingetrokken bij mollie maar de app werkt nog
    waarom komt de app nog binnen bij mollie
    app haalt nog steeds mollie transacties op na het intrekken
    mollie toestemming weg en toch loopt het door, api-sleutel?
    Ook na revoke in Mollie blijft de software gegevens ophalen, wat controleer ik?
    mollie blijft doorgaan
    Bij Mollie alles ingetrokken, maar de app haalt nog betalingen op. Kan hij een sleutel gebruiken?
    na Revoke in Mollie leest dat programma nog gewoon mee
    Ik heb de oude dienst in Mollie uitgezet en hij werkt vrolijk door. Waar kijk ik verder?
    toestemming weg bij Mollie, toegang niet
    app ingetrokken bij Mollie en toch haalt hij nog uitbetalingen binnen
    bij mollie ingetrokken en die app haalt vrolijk betalingen op
    mollie app werkt nog steeds
    Ondanks het intrekken bij Mollie blijft de webwinkelplugin transacties tonen. Heeft hij soms een tweede ingang?
    bij mollie ingetrokken maar app werkt nog
    De koppeling haalt nog altijd betalingen op uit Mollie nadat ik de autorisatie weghaalde
    app blijft mollie-betalingen zien
    Ik heb de app ingetrokken in Mollie maar hij haalt nog vrolijk betalingen op
    revoke gedaan mollie, plugin werkt nog. hoe kan dat
    Na het intrekken bij Mollie komen er nog altijd transacties binnen in die tool
    in mollie ingetrokken en de app haalt vrolijk nieuwe betalingen op
    revoke gedaan bij mollie, programma werkt gewoon door, hoe kan dat
    app kan nog steeds in mollie na intrekken, zit er nog een sleutel?
    Toestemming in Mollie ingetrokken en de app haalt nog steeds betalingen op
    revoke gedaan bij mollie maar het programma werkt gewoon verder
    Hoe kan een app nog bij Mollie als ik hem al heb weggehaald?
    Ingetrokken bij Mollie en de app leest vrolijk verder in onze betalingen
    Ik heb de app bij Mollie weggehaald en toch ziet hij nog elke betaling
    Uit Mollie gehaald, maar vanmorgen heeft het pakket weer uitbetalingen opgehaald
    toestemming bij mollie ingetrokken maar de tool haalt nog transacties op
    Bij Mollie ingetrokken en toch haalt dat ding nog betalingen op
    Mollie zegt ingetrokken, het platform zegt goeiendag en leest verder
    ingetrokken bij mollie maar het boekpakket haalt nog betalingen op
    mollie toestemming weg maar orders worden nog betaald geboekt door die app
    ingetrokken bij Mollie en het programma haalt nog steeds betalingen op
    ingetrokken mollie app werkt nog
    Ingetrokken bij Mollie en de app ziet nog betalingen
    Mollie-toestemming ingetrokken en de tool leest nog steeds betalingen
    uit Mollie gehaald en de webshop haalt er nog altijd betalingen op
    Bij Mollie ingetrokken, maar de app ziet nog alle betalingen. Hoe kan dat?
    Ingetrokken bij Mollie maar de tool haalt nog steeds betalingen binnen
    Bij Mollie eruit gegooid en hij ziet nog steeds nieuwe betalingen
    Uit Mollie gegooid en toch komen er nog betalingen bij de tool binnen
    Ingetrokken bij Mollie en de app doet het nog. Is er een tweede ingang?
    Bij Mollie op Revoke gedrukt en de plugin ziet nog altijd elke betaling
    Ingetrokken bij Mollie afgelopen vrijdag en de app haalt nog altijd betalingen op
    in mollie ingetrokken, hij haalt nog altijd betalingen binnen
    mollie ingetrokken app leest nog
    Bij Mollie ingetrokken en toch ziet het programma de betalingen nog
    De tool leest nog steeds mijn Mollie-betalingen nadat ik hem heb ingetrokken
    Ik heb de toestemming bij Mollie ingetrokken en toch haalt het programma uitbetalingen op.
    In Mollie heb ik de app ingetrokken maar hij haalt nog betalingen op
    De app kan na het intrekken nog altijd Mollie-betalingen lezen, waar ligt dat aan?
    Ik heb de app bij Mollie ingetrokken en hij haalt nog steeds betalingen op.
    ingetrokken bij Mollie maar de app leest nog betalingen
    Bij Mollie weggehaald maar de boekhoudtool van de klant leest gewoon door
    mollie ingetrokken maar app leest nog betalingen
    mollie ingetrokken, app werkt nog
    in mollie ingetrokken en toch haalt de app nog betalingen op
    bij Mollie ingetrokken, app haalt nog betalingen op
    Ingetrokken bij Mollie en de app leest nog betalingen
    Ik heb de app in Mollie ingetrokken voor onze klant, maar hij haalt nog steeds betalingen op.
    Ik trok de app in bij Mollie en hij leest nog steeds onze betalingen.
    De ingetrokken app int nog steeds via Mollie gegevens binnen, zou hij een sleutel gebruiken?
    Bij Mollie ingetrokken en de app haalt nog steeds betalingen op.
    Ondanks intrekken in Mollie blijft het boekhoudpakket transacties ophalen
    De app is bij Mollie ingetrokken maar toont nog altijd nieuwe betalingen
    Ik trok de app bij Mollie in en hij haalt nog steeds betalingen op.
    .finish =
        het was een sleutel, ik vervang hem, klaar
        gevonden bij developers, bedankt dat was het
        ik bel de leverancier wel even
        ah het is een api key, ik pak het op met de webbouwer
        oke, ik ben eruit

mollie-revoke_still-allowed =
    mollie neemt de sleutel van de app nog aan
    mollie laat de app nog toe na het intrekken
    Wegwijs zegt dat de toegangssleutel bij Mollie nog werkt, terwijl ik op Revoke klikte. Wat heb ik verkeerd gedaan?
    de controle bij Mollie meldt: nog toegelaten
    jullie hebben het bij Mollie voor me afgesloten maar de controle zegt dat de dienst nog binnen mag
    na het intrekken bij Mollie zegt de controle 'laat de app nog toe'
    De app zou bij Mollie weg zijn, maar jullie test zegt dat zijn toegangssleutel nog geldt. Wat controleer ik?
    jouw controle zegt dat mollie de app nog toelaat, heb ik de verkeerde te pakken?
    mollie accepteert token nog
    Wegwijs meldt dat de sleutel bij Mollie nog geldig is, terwijl ik net heb ingetrokken. Wat nu?
    mollie accepteert de sleutel van de app nog volgens jullie test
    wegwijs zegt dat mollie de app nog toelaat nadat het is ingetrokken
    jij trok het in bij Mollie, en volgens je eigen controle werkt de toegangssleutel van de app nog
    mollie accepteert onze app nog, zegt de controle. heb ik de verkeerde organisatie gepakt?
    De nakijkstap geeft aan dat de sleutel van de app nog leeft bij Mollie
    volgens jullie check laat mollie de app nog toe
    wegwijs trok in bij mollie maar de sleutel werkt nog, wat doe ik
    controle mollie zegt: nog toegang
    Wegwijs meldt dat Mollie de app nog toelaat
    de controle zegt dat de sleutel van de app bij mollie nog werkt
    jij zou het intrekken bij Mollie, maar de check faalt
    Mollie laat de ticketapp nog toe zegt jouw test
    mollie laat app nog binnen volgens check
    ingetrokken bij Mollie maar volgens de controle laat mollie hem nog altijd toe
    App ingetrokken bij Mollie maar hij haalt nog betalingen op
    Jouw controle zegt dat Mollie de app nog toelaat
    Bij Mollie ingetrokken en het pakket haalt de uitbetalingen nog op
    .finish =
        verkeerde organisatie, ik doe het opnieuw, klaar hier
        laat maar zitten, verder niks
        dat regel ik zelf wel af
        ik vraag het na bij mollie
        ik heb 'm nu zelf ingetrokken in het dashboard, klaar
        ik vraag mollie om hulp, klaar
        dan trek ik hem zelf in op het dashboard

mollie-revoke_not-proven =
    ingetrokken bij mollie maar niet nagekeken
    later kijken of de app nog bij mollie kan
    mollie ingetrokken maar ik kan de app niet starten om te kijken
    mollie intrekking niet nagekeken
    Bij Mollie heb ik de toestemming beëindigd. De leverancier liet ons niet meer inloggen, dus testen kan niet. Genoeg zo?
    bij mollie weggehaald, niet kunnen controleren
    in mollie ingetrokken, nu geen tijd om te testen, wat moet ik later doen
    revoke geklikt in mollie maar de app staat uit, ik weet niet of hij er nog in kan
    Kan vandaag niet controleren of Mollie de app echt buitensluit na het intrekken; hoe doe ik dat later?
    mollie revoke geklikt, niet getest, goed zo?
    kan de app vandaag niet laten ophalen, weet dus niet of mollie dicht is
    ingetrokken bij mollie vanuit de auto, nakijken komt later
    Bij Mollie op Revoke geklikt maar kan nu niet testen of de app er nog in komt
    mollie ingetrokken, controle volgt later
    Revoke gedaan in Mollie, maar de app is van het marketingbureau dus ik kan zelf niet kijken of hij nog werkt
    Bij Mollie weggehaald, maar ik kan die app niet openen om te kijken of het werkte
    Mollie ingetrokken, ticketverkoop begint pas in mei, dus niks te zien
    mollie-machtiging eraf gehaald, kan de app nu niet proberen
    Bij Mollie de app ingetrokken maar nog niet getest, wanneer kijk ik?
    toestemming in Mollie weg, app kan ik pas maandag proberen
    mollie ingetrokken niet getest
    ingetrokken in Mollie maar de webshop is dicht dus ik kan niet zien of het gelukt is
    bij Mollie ingetrokken, kijken kan pas later
    Mollie-toestemming eraf, testen kan alleen de klant
    mollie toestemming weg, nog niet getest
    mollie ingetrokken nog nie gecheckt
    Toestemming bij Mollie ingetrokken maar nog niet getest, wat doe ik later?
    .finish =
        prima zo, tot ziens
        onthoud ik, sluit maar
        zie ik vanzelf vanavond, basta
        probeer ik vanmiddag
        ik geef het door aan de webbeheerder, klaar

mollie-revoke_api-key =
    de app gebruikt een api-sleutel van mollie
    hoe vervang ik mijn api key bij mollie
    live sleutel van mollie verwijderen
    onze webshop gebruikt een mollie api key, hoe trek ik die in
    wat stopt er als ik de mollie sleutel vervang
    Waar vervang ik in Mollie een API-sleutel die een oude leverancier kent?
    mollie live key verwijderen gevolgen webwinkel
    hij zit met een api-sleutel aan mollie, wat dan?
    Onze webwinkel werkt met een API-sleutel van Mollie en die is uitgelekt. Waar vervang ik hem?
    Mollie sleutel vernieuwen, wat valt er dan stil
    Als ik de live key bij Mollie verwijder, ligt mijn webshop dan plat?
    De oude programmeur heeft nog een API access token van onze Mollie. Hoe maak ik die waardeloos?
    waar zitten de API access tokens in Mollie
    onze webshop praat met mollie via een live_ sleutel, hoe trek je die in?
    mollie api-sleutel vervangen
    De ex-ontwikkelaar kent onze API-sleutel van Mollie. Kan ik die vernieuwen, en valt de winkel dan stil?
    app gebruikt een api key van mollie
    Hoe vervang ik de live API-sleutel bij Mollie, en valt mijn webshop dan uit?
    mollie sleutel wijzigen
    Onze WooCommerce heeft een live_ sleutel van Mollie. Hoe maak ik die ongeldig?
    mollie api key vervangen omdat oude webbouwer hem heeft
    Een programma gebruikt onze Mollie API-sleutel, geen toestemming. Hoe haal ik dat weg en wat valt er dan uit?
    apikey mollie resetten, stopt mijn webshop dan
    programma zit in mollie met een api sleutel, hoe maak ik die ongeldig
    mollie live key stond in de code van de oude webbouwer, vervangen hoe
    api key mollie verwijderen wat gebeurt er dan met de shop
    onze freelancer is weg en had de mollie sleutel op zijn laptop, die wil ik vervangen
    Onze oude webbouwer heeft de API-sleutel van Mollie, hoe vervang ik die?
    mollie api key vernieuwen omdat plugin er niet meer bij mag
    De app werkt met een live_ sleutel van Mollie, hoe haal ik die weg?
    stopt mijn webwinkel als ik de sleutel in Mollie vervang?
    De oude webbouwer heeft onze Mollie live key nog, hoe maak ik die onbruikbaar
    In de webshop staat een live_-code van Mollie die het oude bureau ook heeft, wat doe ik daarmee?
    De shop werkt met een live_ sleutel van Mollie en die is uitgelekt via onze oud-webbouwer
    mollie api key vervangen
    boekhoudtool kreeg destijds gewoon onze API-sleutel geplakt, hoe maak ik die waardeloos
    de sleutel die met live_ begint zit in een oud koppelscript, hoe maak ik die onbruikbaar
    de webshop praat met mollie via een live key, hoe vervang ik die
    mollie api key gelekt
    sleutelrotatie mollie, gevolgen voor shop
    Het programma gebruikt een sleutel van Mollie, hoe maak ik die ongeldig?
    De webbouwer heeft onze live API key van Mollie nog
    De school-webshop is met een API key aan Mollie gekoppeld, en die key moet dood
    Mollie API-sleutel vervangen omdat de oude bouwer hem heeft
    onze webshop gebruikt een live key van mollie en die is uitgelekt
    hoe vernieuw ik de sleutel in Mollie
    de scanner gebruikt geen toestemming maar een sleutel in Mollie, hoe maak ik die ongeldig
    plugin gebruikt een api key van mollie, hoe maak ik die ongeldig
    live key van Mollie staat bij de oude webbouwer, vervangen?
    app heeft onze mollie sleutel
    de webbouwer heeft onze sleutel van mollie in zijn plugin geplakt en we zijn weg bij hem
    De webshop gebruikt een sleutel van Mollie, hoe maak ik die ongeldig?
    De shop koppelt met Mollie via een API-sleutel, hoe maak ik die ongeldig
    api key van mollie vernieuwen omdat oude leverancier hem heeft
    onze website gebruikt een live_ sleutel van Mollie en die is bij de verkeerde terechtgekomen
    er staat geen app maar een API-sleutel van Mollie in onze oude webshop, die moet dood
    de vorige webbouwer heeft een sleutel van Mollie die nog werkt, dat moet stoppen
    Hoe vervang ik de API-sleutel bij Mollie die een app gebruikt?
    De webshop van onze klant zit met een sleutel aan Mollie vast en niet via een toestemming. Hoe sluit je die dan af?
    De webshopbouwer gebruikte een Mollie-sleutel in plaats van een toestemming, hoe maak ik die ongeldig
    De webshop zit met een live_-sleutel aan Mollie vast, hoe zet ik dat stop
    Valt mijn webshop uit als ik de API-sleutel bij Mollie vervang om een app buiten te sluiten?
    De app gebruikt een live_-sleutel van Mollie, wat haal ik dan weg
    De webbouwer die wegging heeft onze Mollie API-sleutel nog
    Sleutel van Mollie stond in een mail die is uitgelekt
    Mollie app gebruikt een api-sleutel, die wil ik ongeldig maken
    mollie live key oude plugin
    De webshop gebruikt een sleutel van Mollie in plaats van een toestemming, wat is het verschil en hoe vervang ik hem
    De plugin werkt met een live_-sleutel van Mollie en niet met inloggen, hoe sluit ik hem af?
    De koppeling met Mollie loopt via een API-sleutel, hoe vervang ik die?
    Onze oude webbouwer heeft de Mollie API key nog, hoe maak ik die onbruikbaar?
    Het programma zit met een API-sleutel aan Mollie vast, hoe stop ik dat?
    Onze webwinkel gebruikt een Mollie API-sleutel, hoe vervang ik die?
    De webshop gebruikt een API-sleutel van Mollie, hoe sluit ik die af?
    de webshop heeft een sleutel van mollie in plaats van een toestemming, hoe vervang ik die
    De tool gebruikt een live_ sleutel bij Mollie, hoe maak je die ongeldig
    plugin gebruikt een mollie api key, hoe sluit ik die af
    De partij gebruikt een API-sleutel van Mollie in plaats van een machtiging, hoe sluit ik die buiten?
    mollie api key vervangen, app gebruikt sleutel
    het programma gebruikt een API-sleutel van mollie, dus staat niet tussen de toestemmingen, hoe stop ik het
    app gebruikt een live-sleutel van Mollie, hoe maak ik die onbruikbaar
    De app gebruikt een API-sleutel van Mollie, hoe stop ik dat?
    De oude shopplugin van onze groothandel gebruikt een API-sleutel bij Mollie, hoe maak ik die onbruikbaar?
    Een oude plugin gebruikt een Mollie API-sleutel, hoe maak ik die onbruikbaar?
    De webshop werkt met een API-sleutel van Mollie, hoe trek ik die in?
    Onze webbouwer heeft een Mollie API-sleutel in de plugin gezet, hoe sluit ik dat af?
    Hoe vervang ik een API-sleutel van Mollie die een app gebruikt?
    De plugin van de webshop werkt met een API-sleutel van Mollie, hoe krijg ik die buiten?
    Ons kassasysteem gebruikt een API-sleutel van Mollie, hoe trek ik die in?
    De plugin werkt met een sleutel bij Mollie en niet met toestemming. Hoe stop ik die?
    .finish =
        dan laat ik het, te riskant voor de webwinkel
        sleutel vervangen, klaar
        sleutel is vervangen, klaar

mollie-revoke_not-my-app =
    kan een programma de app van een ander intrekken bij mollie
    waarom moet ik bij mollie zelf klikken
    kan jullie programma de toegang bij mollie voor mij intrekken
    zijn de sleutels van de app nodig om het bij Mollie automatisch te doen
    Moet ik het bij Mollie zelf op het scherm doen of gaat het ook met een script?
    mollie automatisch intrekken voor app van een ander
    kan jij het bij mollie niet gewoon voor mij doen?
    Waarom kan Wegwijs de app van een leverancier niet zelf intrekken bij Mollie?
    wie heeft de sleutels om bij Mollie andermans app automatisch in te trekken
    Mollie intrekken via een script voor een app die niet van ons is, kan dat
    Ik wil dat jullie een dienst van een derde voor mij bij Mollie afsluiten. Waarom moet ik zelf klikken?
    mollie: kan software dit voor mij doen of moet ik het scherm op
    waarom kan een programma dat bij mollie niet voor mij, het is van een softwarebedrijf
    mollie: app van leverancier automatisch weg?
    De partij waarvan ik bij Mollie af wil, is niet van ons. Moet ik het dan echt met de hand doen?
    Kan een programmaatje de Mollie-toegang van een leveranciersapp intrekken zonder dat ik inlog?
    waarom kun je een mollie-app van een ander niet voor mij weghalen
    kan een programma een vreemde app uit mollie halen of moet ik zelf klikken
    automatisch intrekken bij mollie van een app van iemand anders
    kan wegwijs de app van de leverancier bij Mollie eruit halen zonder mij
    kan software een gekochte app intrekken bij mollie en bij xero, of moet ik overal zelf klikken
    Kan Wegwijs de app van een leverancier automatisch bij Mollie intrekken?
    moet ik zelf in het mollie dashboard klikken of doet een programma dat
    Waarom kun jij WeFact niet voor me intrekken bij Mollie
    Kan ik dat intrekken bij Mollie ook met een programmaatje laten doen?
    Onze programmeur wil de Mollie-toegang vanuit zijn code wegnemen, kan dat?
    Kan jullie robot die Mollie-toestemming voor veertig klanten automatisch weghalen?
    kan ik mollie-autorisaties per script intrekken
    Kunt u dat bij Mollie niet automatisch voor mij doen?
    kan jullie tool die mollie-app voor mij intrekken
    is er een script dat toegang tot Mollie intrekt
    kan een script bij Mollie de toestemming van andermans app intrekken
    script om mollie app in te trekken
    Kan een script die Mollie-toestemming voor mij intrekken?
    kan een script voor mij een vreemde app bij Mollie intrekken
    kan er geen script de app uit Mollie halen voor mij
    kan het intrekken bij mollie ook met een scriptje
    Kunnen jullie dat bij Mollie niet automatisch voor me afsluiten?
    Kan een script voor mij de rechten bij Mollie intrekken of moet dat met de hand?
    Kan een script al die Mollie-autorisaties van apps voor mij opruimen
    kan ik een script Mollie-toestemmingen laten intrekken
    mollie intrekken via script
    Kan een script bij Mollie alle toestemmingen van andermans apps intrekken?
    Kan een programma die app voor mij weghalen bij Mollie?
    Kan jullie assistent een Mollie-app automatisch voor mij intrekken?
    Kan ons script de toestemming van een leverancier bij Mollie intrekken?
    Kunnen jullie een app van een ander automatisch bij Mollie intrekken?
    kun jij die app voor mij bij mollie verwijderen
    Kan een script de Mollie-toestemmingen van al onze klanten in een keer opruimen
    Kan dit bij Mollie geautomatiseerd voor al onze webshops, zonder klikken?
    kan programma mollie app intrekken
    kan ik het intrekken bij mollie automatisch laten doen door een script
    kan jij of een programma het bij Mollie automatisch voor mij intrekken
    Kan software de Mollie-toestemming voor mij intrekken?
    Kan een programma de Mollie-toestemmingen van al onze klanten in één keer intrekken, of moet dat per scherm?
    Kan een script de Mollie-toestemming van andermans app voor me intrekken?
    Kan dat intrekken bij Mollie ook automatisch door een programma?
    Kan dat intrekken bij Mollie ook automatisch door een programma gedaan worden?
    .done =
        ok dan klik ik zelf
        snap het
        goed, op het scherm dus
        jammer, verder
        die sleutels hebben wij niet, begrepen
        doen we het met de hand
        ok dan doe ik het zelf
        de leverancier geeft die secret nooit af, dus dan klik ik wel
        Goed, ik volg de schermen.
        jammer maar helder
        begrepen, verder
        snap ik, de sleutels heb ik niet
        ga maar door met klikken dan
        oké geen automatisme, wijs me het dashboard maar
        laten we het handmatig doen
        oké breng me terug naar de stap
        oké dan doe ik het zelf
        Snap ik, met de hand dan maar
        jammer, maar duidelijk
        de sleutels hebben wij niet, dus we klikken
        Prima, wijs me de weg
        dan maar op het scherm
        gesnopen
        jammer, dan doe ik het zelf
        oké begrepen, neem me mee terug
        helder
        oké is van een leverancier, dus zelf klikken
        oké, dan doe ik het op het scherm
        jammer maar helaas, verder
        ok dan klik ik het zelf
        helder, terug naar authorisations

mollie-revoke_app-not-in-list =
    de app staat niet bij authorisations in mollie
    ik zie de app niet in mollie
    de app die ik uit mollie wil halen staat niet bij authorisations
    mollie lijst is leeg terwijl er wel iets gekoppeld is
    Waarom komt ons webshopplatform niet voor tussen de toegelaten apps van Mollie?
    mollie authorisations: plug-in ontbreekt
    in de lijst van Mollie staat hij niet
    De dienst die ik wil weren staat niet tussen de Authorisations van Mollie. Hoe kan dat?
    onze webshop ontbreekt in de lijst met toestemmingen van Mollie terwijl hij wel betalingen doet
    ik zie bij Mollie een lege lijst met toegelaten diensten
    Bij Mollie onder Authorisations zoek ik ons boekhoudpakket, maar ik vind het niet. Wat zijn de mogelijke redenen?
    de koppeling die weg moet ontbreekt in het rijtje Authorisations in Mollie, waarom
    bij mollie staat dat ding helemaal niet in het rijtje
    mollie lijst: app ontbreekt
    Onze voorraadtool haalt betalingen uit Mollie, maar bij de machtigingen daar zie ik hem niet. Hoe kan dat?
    app staat niet in de mollie lijst
    Onze webshop-plugin is wel met Mollie verbonden maar komt niet voor bij de goedgekeurde apps
    woocommerce staat niet tussen de toegestane apps bij mollie, hoe kan dat
    app staat niet bij Authorisations in Mollie, maar hij werkt wel
    De plugin die ik uit Mollie wil hebben zie ik nergens in het lijstje
    mollie machtigingen leeg
    mollie lijst is leeg en toch haalt het programma betalingen op
    ik vind de plugin niet terug tussen de machtigingen in Mollie
    App staat niet bij Authorisations in Mollie
    niks te zien in mollie lijst terwijl boekhoudpakket gekoppeld is
    Waarom zie ik mijn webshop niet in de lijst met toestemmingen van Mollie?
    De reserveringstool neemt geld aan via onze Mollie maar staat niet bij de toegelaten apps
    Ik zie de ticket-app niet bij Mollie, terwijl hij wel betalingen ziet, misschien werkt hij met een sleutel
    Bij Mollie onder de machtigingen zie ik die app niet, toch leest hij mee
    de plugin staat niet onder authorisations in mollie
    Bij Authorisations in Mollie zie ik de app die weg moet niet
    ik zie de webshop niet tussen de authorisations in mollie
    boekhoudapp staat niet bij de Mollie-toestemmingen
    bij Mollie Authorisations staat de webshop helemaal niet
    app staat niet bij mollie autorisaties
    Onder Autorisaties bij Mollie staat de ticketapp niet
    De plugin staat niet bij de autorisaties van Mollie
    bij authorisations in mollie staat de plugin niet tussen
    De app staat niet bij Autorisaties in Mollie
    Bij Mollie staat de boekhoudapp niet tussen de autorisaties, terwijl hij duidelijk betalingen ophaalt.
    bij Mollie onder authorisations zie ik de tool die weg moet niet
    Bij Mollie staat de partij die eruit moet niet in het lijstje
    De app staat niet tussen de authorisations van Mollie, heeft hij dan nog wel toegang?
    Onder autorisaties bij Mollie zie ik de plugin niet staan
    De app die in Mollie weg moet sinds de opzegging staat niet bij Autorisaties
    onder Authorisations bij Mollie staat de app niet die ik weg wil
    app niet bij mollie authorisations
    Programma staat niet bij de autorisaties van Mollie, terwijl het er duidelijk in kan
    In Mollie staat de app niet onder Authorisations, maar hij haalt wel betalingen op.
    Ik zie bij Mollie geen toestemming van ons kassasysteem, terwijl het wel gekoppeld is.
    De app die ik bij Mollie wil verwijderen staat niet onder autorisaties
    In mijn Mollie-dashboard zie ik de app niet bij de autorisaties.
    Bij Mollie zie ik de webshop niet onder autorisaties, hoe kan hij dan toch betalingen lezen?
    bij mollie authorisations staat mijn app niet
    In Mollie zie ik de app die weg moet niet bij de autorisaties
    app niet te zien bij mollie authorisations
    Het facturatiepakket staat niet tussen de machtigingen bij Mollie
    app niet in mollie lijst
    ik wil een app bij mollie weghalen maar hij staat niet onder authorisations
    bij Mollie staat de app die ik wil intrekken niet onder Authorisations
    In Mollie staat de app niet bij autorisaties
    Bij Mollie zie ik de app die eruit moet niet tussen de autorisaties
    In Mollie staat de app niet bij Authorisations.
    De app die weg moet staat niet tussen de autorisaties in Mollie.
    Bij Mollie onder Authorisations zie ik de app niet staan
    De app die bij Mollie weg moet staat niet bij de authorisations.
    Onze koppeling met Mollie staat niet bij de gemachtigde apps, hoe raak ik hem kwijt?
    De app die ik bij Mollie wil intrekken staat niet tussen de machtigingen
    Het boekhoudpakket staat niet bij de autorisaties in mijn Mollie dashboard
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
        we hebben bij mollie twee bedrijven
        misschien hangt hij onder de andere bv
        Het kan een andere vennootschap betreffen.
        zit nu in de organisatie van de stichting, die app is van de winkel
        heb nog een tweede profiel onder een ander kvk-nummer
        verkeerde firma denk ik
        ik kan linksboven wisselen tussen bedrijven, dat heb ik nog niet gedaan
        mogelijk onder mijn oude eenmanszaak
        wellicht hoort ie bij onze Belgische tak
        onder een ander bedrijf kijken dus
        wij hebben twee bedrijven bij Mollie en ik zit in het verkeerde, vrees ik
        de stichting heeft ook een profiel bij jullie, daar zou hij onder kunnen hangen
        Misschien is dit de bv terwijl hij op de vof draait
        ik kijk nu bij de winkel in Gent, maar Antwerpen heeft zijn eigen account
        het kan dat onze oude firma hem heeft toegelaten
        misschien niet deze organisatie
        verkeerde organisatie
        niet het goede bedrijf
        ik zit niet bij de juiste
        staat onder ons andere profiel van bedrijf
        geen key, eerder een andere organisatie
        onze stichting heeft een apart mollie-account
        we zitten met twee bv's bij mollie, ik kijk misschien in de verkeerde
        wij hebben nog een tweede bv met een eigen mollie
        andere firma denk ik
        niet de sleutel, wel het andere
        onder de stichting staat een apart account
        we hebben twee bedrijven bij mollie, kan die andere zijn
        ik zit geloof ik in het verkeerde account
        wij hebben ook nog een mollie van de kantine
        ik denk dat ik op de verkeerde account zit
        wacht, onze jeugdafdeling heeft een eigen mollie
        zit denk ik op de organisatie van de oude bv
        er is geen api sleutel
        misschien niet de goede organisatie
        nee, zonder sleutel
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
        we hebben destijds een live_ sleutel in de plugin geplakt
        hij werkt met een api key
        Bij de installatie diende ik een code uit Mollie te kopiëren.
        in de instellingen van de shop staat zo'n lange code
        de webbouwer heeft een key ingevuld
        sleuteltje ja
        er is nooit om toestemming gevraagd, alleen om een token
        via test/live api key gekoppeld
        het is een module waar je zelf een sleutel in zet
        gaat met key, niet met oauth
        de bouwer van de webshop heeft er ooit een code van Mollie in geplakt
        Ze vroegen destijds om iets dat met live_ begint
        bij het instellen hoefde ik nooit bij Mollie in te loggen, alleen een lange tekst in te vullen
        wij hebben maar één bedrijf bij Mollie en in de plugin staat zo'n reeks
        hij is aangesloten met een sleutel, denk ik
        geen toestemming, een sleutel
        met een api key
        niet via oauth
        nooit toestemming gegeven, wel een key geplakt
        live key ingevuld
        er is geen app, alleen een sleutel
        we hebben enkel dit ene account
        onze programmeur plakte destijds een lange code in de webshop
        er is zo'n sleutel ingevuld ja
        we hebben ooit zo'n live_ code ingeplakt
        volgens de webbouwer loopt het met een sleutel
        het is via zo'n api code ingesteld
        ze hebben mij indertijd zo een lange code laten kopiëren
        't loopt met een sleutel geloof ik
        de webbouwer had het over een sleutel
        ik heb ooit een live_ code in de app geplakt
        gaat met een api key, zegt de webbouwer
        het is geen andere organisatie
        we hebben maar één organisatie, geen andere

mollie-revoke_other-organisation =
    hoe wissel ik van organisatie in mollie
    de app hoort bij een andere organisatie in mollie
    wij hebben twee organisaties bij Mollie, in welke moet ik zoeken
    mollie wisselen van organisatie om de app te vinden
    Kan de toestemming bij een ander Mollie-bedrijf van ons staan?
    tweede mollie account van de holding, daar kijken?
    we hebben twee organisaties bij mollie, waar kijk ik?
    Wij hebben twee organisaties in één Mollie-login. Geldt een toestemming voor allebei?
    hoe wissel ik bij Mollie van organisatie om daar de toegelaten dienst te zoeken
    in Mollie zit ik in de stichting maar de app is bij de BV toegelaten, waar moet ik zijn
    app bij Mollie gezocht in de verkeerde organisatie, waar wissel ik
    Ik beheer in Mollie drie webshops onder aparte organisaties. In welke moet ik de app intrekken?
    we hebben twee mollie-accounts, moet ik dan in allebei kijken?
    andere organisatie in mollie
    Hoe wissel ik in Mollie naar onze tweede webwinkel om daar de machtiging van de app te zoeken?
    wij hebben twee mollie organisaties
    Kan de app bij ons andere Mollie-bedrijf gekoppeld zijn?
    we hebben twee organisaties in Mollie, kan de app bij de andere staan? hoe wissel ik
    app hangt misschien aan ons tweede Mollie-account
    hoe kijk ik bij de andere BV in mollie of de app daar staat
    Onder één mollie-login heb ik drie bedrijven, de app zal wel bij een ander staan
    ik heb twee organisaties bij mollie, misschien zit de app bij de andere
    niet in de lijst bij mollie onder de vzw, waar kijk ik voor de winkel
    hoe wissel je in mollie van organisatie om daar naar de app te zoeken
    Ik heb twee bedrijven bij Mollie, misschien hangt de app aan de andere
    mollie wisselen van organisatie om app te zoeken
    ik beheer mollie voor drie winkels, in deze zie ik de app niet. Bij de andere kijken?
    Mijn vrouw haar zaak staat ook onder mijn Mollie login, kan de app daar toegang hebben gekregen?
    We hebben twee bedrijven in Mollie, bakkerij en webwinkel, en ik zie de app bij de ene niet
    Stichting en café hebben elk iets in Mollie, ik kijk denk ik bij de verkeerde
    klant heeft drie organisaties in Mollie, de app staat in deze niet
    op welk Mollie account hangt die tool, de klant heeft er twee
    wij hebben twee mollie-organisaties, de app zit misschien bij de andere
    We hebben twee clubs onder één Mollie-login, waar zit de app dan?
    we hebben twee organisaties in Mollie, bij deze staat de app niet
    twee webshops, twee mollie organisaties, app niet te vinden
    ik heb twee Mollie-organisaties, de app moet in de andere zitten
    2 mollie accounts welke
    in mollie hebben we twee bedrijven, app hangt misschien aan de andere
    Wij hebben twee organisaties bij Mollie, in welke zit de app die weg moet?
    We hebben twee organisaties bij Mollie, staat de app bij de andere?
    we hebben twee mollie-accounts voor twee winkels en in dit staat hij niet
    Klant heeft twee organisaties bij Mollie en de app staat niet in de lijst van de eerste.
    we hebben twee Mollie-organisaties, in welke zit de app die weg moet
    Bij Mollie hebben we twee organisaties, misschien zit die partij bij de andere
    Ik heb drie bedrijven bij Mollie, moet ik bij het juiste zijn om de app te vinden?
    Ik heb twee winkels in Mollie en de app staat niet bij deze
    We kregen na de overname een tweede Mollie-organisatie, waarschijnlijk zit de app daar
    wij hebben drie organisaties bij Mollie, de app zit vast bij een andere
    tweede mollie organisatie app zoeken
    Wij hebben twee organisaties bij Mollie; de app die eruit moet staat bij deze niet
    Wij hebben twee organisaties in Mollie en zien de app nergens, waar moet ik kijken?
    Ik heb twee bedrijven bij Mollie en vind de app die weg moet in dit bedrijf niet
    wij hebben twee bedrijven in Mollie, misschien hangt de app bij het andere
    De klant heeft twee organisaties bij Mollie, kijk ik wel in de goede
    2 organisaties bij mollie, app in andere?
    wij hebben twee organisaties in mollie, misschien kijk ik bij de verkeerde voor die app
    ik heb twee Mollie-organisaties, de app kan onder de andere hangen
    Wij hebben twee organisaties bij Mollie, waar zit de app?
    We hebben bij Mollie meer organisaties voor de groep en zie de app bij deze niet, moet ik elders kijken?
    We hebben twee Mollie-organisaties, bij welke haal ik de app weg?
    We hebben meerdere organisaties bij Mollie en ik vind de app in geen lijst
    We hebben twee organisaties bij Mollie, staat de app misschien bij de andere?
    Mijn tweede bedrijf heeft een eigen Mollie-organisatie; zit de in te trekken app daar?
    We hebben twee organisaties bij Mollie, in welke moet ik zoeken om de app in te trekken?
    Bij Mollie hebben we drie organisaties en de app staat niet bij deze.
    .done =
        gewisseld, daar staat hij
        de eenmanszaak geopend en gevonden
        nu in het goede bedrijf
        hier zie ik de app
        ja, bij die andere
        overgestapt naar de tweede winkel
        andere organisatie geopend, daar staat hij
        gewisseld en gevonden
        In de tweede vennootschap trof ik de app aan.
        ja onder de bv, top
        ok ben overgeschakeld
        staat nu de goede firma voor
        daar was ie inderdaad
        rechtsboven van bedrijf gewisseld en hij stond meteen bovenaan
        rechtsom gevonden bij de stichting
        juiste bedrijf geselecteerd
        bij de vof stond hij wel
        Overgeschakeld, en daar is hij
        de andere bekeken, gevonden
        ik zit nu in het goede bedrijf
        Beide nagelopen, klaar daarmee
        gewisseld van organisatie en gevonden
        daar stond ie inderdaad
        ben gewisseld van bedrijf
        oke terug dan
        daar stond hij
        oké sta nu in de juiste
        ja ok ik kijk daar
        gewisseld, staat er nu tussen
        andere staat open, door

mollie-revoke_fewer-rights =
    minder rechten geven aan een app bij mollie
    kan ik bij mollie een deel van de rechten weghalen
    kan ik een app in Mollie minder rechten geven in plaats van alles weghalen
    mollie: software mag wel betalingen lezen maar geen terugbetalingen doen
    Is het mogelijk om bij Mollie maar een deel van de toestemming te schrappen?
    mollie rechten van app verkleinen
    kan een app bij mollie ook met minder rechten blijven?
    Kan ik bij Mollie een programma alleen laten lezen en het terugbetalen verbieden?
    Mollie: de dienst mag blijven maar wil ik minder rechten geven, hoe
    Onze boekhoudtool mag bij Mollie klanten aanmaken, dat hoeft niet. Is dat ene recht weg te halen?
    gedeeltelijk intrekken bij Mollie
    kan een toestemming in Mollie kleiner gemaakt worden
    mag die app bij mollie ook wat minder, dus alleen kijken en geen terugbetalingen?
    mollie rechten inperken
    De partij mag betalingen zien maar liever geen refunds doen. Kan ik bij Mollie een deel van de machtiging afnemen?
    app bij mollie minder laten doen
    Mag ik een app bij Mollie alleen laten meekijken zonder terugbetalingen te doen?
    deels intrekken mollie
    Kan ik een app in Mollie alleen laten lezen in plaats van ook terugbetalen?
    mollie rechten van app beperken zonder hem helemaal te verwijderen
    De boekhoudtool mag blijven bij Mollie, maar geen refunds doen. Waar zet ik dat?
    app mag in mollie alleen betalingen zien en geen terugbetalingen doen, kan dat beperkt worden
    minder rechten voor een app bij mollie zonder hem weg te gooien
    mollie app te ruime rechten, versmallen?
    Kan ik een app bij Mollie alleen leesrechten laten houden?
    mollie app minder rechten geven
    App mag betalingen zien maar geen terugbetalingen doen, kan ik dat in Mollie instellen?
    Deel van de toestemming bij Mollie schrappen zonder alles in te trekken
    De boekhoudapp mag bij Mollie wel kijken maar geen terugbetalingen doen, kan ik dat stuk weghalen?
    Kan een app in Mollie minder rechten krijgen zonder hem er helemaal uit te halen?
    Die Mollie-app mag uitbetalingen lezen maar geen refunds doen, kan dat ingeperkt
    mollie-app mag blijven maar alleen betalingen lezen, geen refunds
    rechten van een app bij mollie verminderen
    Mag de app bij Mollie alleen nog kijken en niet meer terugbetalen?
    mag de app in Mollie alleen betalingen lezen en niet terugstorten
    minder rechten voor een app in mollie, kan dat los
    mag de boekhoudapp bij Mollie alleen lezen en geen terugbetalingen doen
    mollie app alleen lezen maken
    mollie: app mag terugbetalen, dat hoeft niet, wel houden
    de app mag mollie betalingen zien maar geen terugbetalingen doen, kan dat half
    Mag de boekingsapp bij Mollie alleen betalingen zien en geen terugbetalingen doen?
    Mollie: app mag betalingen zien maar geen terugbetalingen doen
    de app mag in Mollie wel betalingen zien maar geen terugbetalingen meer doen
    hoe zet ik een app in Mollie op minder rechten zonder hem kwijt te zijn
    Kan een app bij Mollie minder rechten krijgen?
    Mag de app bij Mollie wel betalingen blijven lezen maar niets meer terugbetalen?
    Kan ik een app in Mollie alleen laten lezen en geen terugbetalingen laten doen
    Kan een partij bij Mollie blijven maar alleen de uitbetalingen zien
    Mag ik bij Mollie één recht van een app afhalen en de rest laten?
    Kan de app bij Mollie alleen betalingen zien en niet meer terugstorten?
    Na het nieuws over dat lek mag de app bij Mollie alleen nog betalingen zien, geen terugboekingen doen
    app mag bij Mollie blijven maar zonder terugbetalingen
    mollie app minder rechten
    Kan een app bij Mollie mijn betalingen blijven zien maar geen terugbetalingen meer doen?
    De app mag bij Mollie wel betalingen zien, maar geen terugbetalingen doen
    Mag een app bij Mollie ook minder rechten krijgen zonder hem te verwijderen?
    Kan ik bij Mollie instellen dat een app alleen betalingen leest en niets terugbetaalt?
    Kan een app bij Mollie blijven maar met minder rechten?
    Kan een app bij Mollie alleen leesrechten houden in plaats van alles?
    Kan een app bij Mollie alleen betalingen lezen en geen terugbetalingen doen?
    mag een app bij mollie ook iets minder krijgen in plaats van niks
    Mag een app bij Mollie ook alleen uitbetalingen zien in plaats van alles
    mollie-app mag alleen betalingen lezen, niet terugbetalen, kan dat
    Mag bij Mollie het pakket wel betalingen lezen maar niet terugbetalen?
    app bij mollie minder laten mogen
    kan een app bij mollie alleen betalingen zien en geen terugbetalingen doen
    kan ik bij Mollie alleen terugbetalen verbieden en de rest laten?
    Kan een app bij Mollie alleen minder mogen?
    Kan een app bij Mollie blijven voor onze winkel-bv maar dan met minder rechten dan nu?
    Mag een app bij Mollie met minder rechten blijven bestaan?
    Kan een app bij Mollie minder rechten krijgen in plaats van helemaal weg?
    Een app in Mollie mag wel betalingen zien maar geen terugbetalingen doen, kan ik dat terugdraaien?
    Kan een app bij Mollie ook minder mogen in plaats van helemaal weg?
    Kan een app in Mollie alleen bij de betalingen en niet bij de uitbetalingen, of is het alles of niets?
    .done =
        dan trek ik alles in en verbind opnieuw
        helder, alles of niets
        begrepen, straks minder aanvinken
        ok, geen deel dus
        prima, dan maar helemaal
        zo doe ik het
        dan maar alles eraf en opnieuw koppelen
        opnieuw verbinden met minder rechten dus, ga ik doen
        Akkoord, ik trek alles in en verbind nadien opnieuw.
        jammer, maar goed, verder
        begrepen terug
        zo doen we het
        prima dan geef ik straks minder
        dan knip ik hem eerst helemaal los, straks vink ik alleen lezen aan
        snap het, ga door
        goed plan
        dan alles eruit en straks zuiniger toelaten
        Jammer, ik haal hem helemaal weg
        goed, bij het opnieuw aansluiten let ik op de lijst
        vooruit, helemaal weg en daarna opnieuw met minder vinkjes
        Snap het, alles of niets
        snap ik, doen we
        dan maar alles eraf
        lastig, maar snap het
        goed.
        oké dan alles intrekken en opnieuw
        snap ik, doe ik
        dan begin ik met alles eraf
        dan alles eraf en opnieuw, terug
        allez vooruit dan
        dan alles intrekken en opnieuw, ok
        jammer maar duidelijk
        verder, ik trek hem helemaal in

mollie-revoke_payments =
    stoppen mijn betalingen als ik een app intrek bij mollie
    blijven betalingen doorlopen als ik bij mollie intrek
    stoppen onze ideal betalingen als ik een app uit Mollie haal
    kunnen klanten nog afrekenen via mollie als ik de boekhoud-app intrek
    Heeft het beëindigen van een machtiging in Mollie gevolgen voor onze uitbetalingen?
    mollie checkout blijft werken na weghalen software?
    stoppen de betalingen in mijn winkel als ik bij mollie iets intrek?
    Kunnen klanten nog afrekenen met iDEAL als ik bij Mollie een app afsluit?
    lopen mijn uitbetalingen door na het verwijderen van een rapportagedienst bij Mollie
    Ik durf bij Mollie niets weg te halen, want straks kan er niemand meer betalen. Is dat terecht?
    stopt de kassa met pinnen als ik in Mollie een toestemming ophef
    abonnementen via Mollie, blijven de incasso's gaan als een gekoppelde partij eruit gaat
    komt er dan geen geld meer binnen via mollie als ik die app eruit haal??
    mollie: lopen betalingen door
    Voor ik iets intrek bij Mollie: kunnen klanten op zaterdag dan nog gewoon afrekenen?
    stoppen mijn betalingen als ik de app bij mollie intrek
    Kunnen klanten nog met iDEAL betalen nadat ik de koppeling uit Mollie haal?
    bang dat de webshop geen geld meer ontvangt via mollie
    Komt er nog geld binnen als ik de app bij Mollie intrek?
    bang dat mijn klanten niet meer kunnen afrekenen met ideal als ik die mollie-koppeling weghaal
    stopt de webshop als ik op revoke klik?
    stoppen mijn betalingen als ik in mollie een app intrek
    kan ik in mollie iets intrekken zonder dat de webwinkel geen geld meer ontvangt
    durf niet op revoke te drukken bij mollie, straks kan niemand meer afrekenen
    als ik die app eruit gooi bij mollie, krijgen wij dan de donaties nog wel??
    Als ik de app intrek bij Mollie, kunnen klanten dan nog betalen?
    stopt ideal als ik op revoke klik in mollie
    bang dat mijn webwinkel geen betalingen meer krijgt als ik die machtiging weghaal
    Als ik die app bij Mollie eruit gooi, kunnen mijn klanten dan nog wel afrekenen vanavond?
    Durf niks weg te halen in Mollie want dan kan de webshop misschien niet meer afrekenen
    Als ik de boekhoudkoppeling bij Mollie wegdoe, kunnen mijn klanten dan nog afrekenen?
    bang dat ideal in de webshop uitvalt als ik die app van mollie haal
    als onze toegang tot zijn Mollie stopt, loopt de kassa in de webwinkel door?
    vallen onze ideal-betalingen uit als ik de boekhoudapp bij mollie intrek
    checkout blijft werken bij intrekken mollie-toestemming?
    Als ik die app bij Mollie eruit haal, komen de giften dan nog wel binnen?
    kunnen klanten nog afrekenen als ik een app bij Mollie intrek
    gaat iDEAL uit als ik de app bij Mollie weghaal
    kunnen klanten nog betalen als ik die app bij Mollie intrek
    stoppen ideal betalingen als ik mollie app intrek
    klanten kunnen toch nog betalen na intrekken mollie?
    Stoppen de aanbetalingen van gasten als ik die app uit Mollie haal?
    Als ik die app bij Mollie eruit haal, komen er dan nog wel iDEAL-betalingen binnen?
    blijven klanten kunnen betalen na intrekken in mollie
    als ik die app uit Mollie haal kunnen de klanten dan nog betalen met bancontact?
    Valt mijn kassa stil als ik bij Mollie iets intrek? klanten staan hier aan te schuiven
    blijven onze QR-betalingen lopen als ik een app intrek bij Mollie
    Lopen betalingen door als ik de app in Mollie intrek?
    Als wij die app bij Mollie eruit gooien, kunnen mijn klanten dan nog gewoon met iDEAL afrekenen?
    Als ik het CRM bij Mollie loskoppel, kunnen klanten dan nog betalen
    Lopen de iDEAL-betalingen door als ik een partij bij Mollie buitensluit?
    Kan er nog met iDEAL betaald worden als ik bij Mollie een app intrek?
    wat gebeurt er met mijn betalingen wanneer ik die koppeling bij mollie verwijder
    Als ik bij Mollie die app intrek, kunnen klanten dan nog betalen in de winkel?
    Ik durf na die toestand van vorige keer niets in te trekken bij Mollie, straks kan niemand meer afrekenen
    blijft ideal werken als ik die app bij mollie eruit haal
    als ik bij Mollie een app eruit haal, kunnen klanten dan niet meer betalen
    stopt ideal als ik app bij mollie weghaal
    mollie betalingen blijven na intrekken?
    Als ik bij Mollie een app afsluit, kunnen klanten dan nog afrekenen?
    Kunnen klanten nog betalen als ik de app bij Mollie weghaal?
    Kunnen klanten nog betalen als ik een app bij Mollie intrek?
    Heeft het intrekken van een app bij Mollie gevolgen voor onze iDEAL-betalingen?
    Kunnen klanten nog gewoon betalen als ik een app bij Mollie intrek?
    Lopen de betalingen door als ik een gekoppelde app bij Mollie intrek?
    Stoppen mijn iDEAL-betalingen als ik een app bij Mollie intrek?
    als ik dat programma bij Mollie eruit gooi kunnen mijn klanten dan nog iDEALen
    Kan zijn klant nog met iDEAL afrekenen als ik de boekhoudapp van Mollie haal
    als ik de app bij mollie intrek, lopen de iDEAL-betalingen door
    Komen klanten nog door de kassa als ik bij Mollie de boekhoudapp eruit gooi?
    mollie intrekken, betalingen stoppen?
    vallen mijn mollie betalingen weg
    vallen de donaties stil als ik bij mollie die app eruit gooi
    lopen de ideal-betalingen door wanneer ik een mollie-app intrek
    als ik de app bij Mollie intrek, komen iDEAL-betalingen dan nog binnen?
    bang dat de webshop geen geld meer krijgt als ik die machtiging bij Mollie weghaal
    Blijven klanten kunnen betalen als ik een app bij Mollie weghaal?
    Komt mijn geld van Mollie nog binnen na het intrekken?
    Als ik de app bij Mollie intrek voor onze webshop-bv, kunnen klanten dan nog gewoon betalen?
    Lopen de betalingen in de webshop gewoon door als ik bij Mollie een app intrek?
    Kunnen klanten nog betalen als ik bij Mollie een app intrek?
    Als ik een app bij Mollie afsluit, kunnen klanten dan nog betalen?
    Stoppen mijn betalingen als ik een app bij Mollie intrek?
    Blijft iDEAL werken als ik een boekhoudapp uit Mollie haal?
    Blijven klanten gewoon kunnen betalen als ik bij Mollie een app eruit gooi?
    .done =
        oef, gerustgesteld
        fijn, dan durf ik het
        goed, betalingen gaan door
        ok dan trek ik hem in
        dat wou ik weten
        duidelijk, dank u
        gelukkig, dan ga ik door
        ok gerustgesteld
        Dank, dan durf ik het aan.
        mooi, verder
        mijn incassso's lopen door lees ik, dus terug naar de knop
        fijn om te weten
        dus de shop blijft draaien, top
        als ideal blijft werken vind ik het goed
        dan klik ik gewoon
        oké kom maar
        gelukkig, dan durf ik wel
        Oké, de klanten merken er niets van
        dat stelt me gerust
        de kassa blijft dus draaien, mooi
        Prima, verder
        fijn dan durf ik het wel
        gerustgesteld
        oef, gelukkig
        pak van mijn hart, we gaan door
        gelukkig, dan durf ik het
        oef, dan ga ik verder
        gerustgesteld, terug graag
        oké gerustgesteld

mollie-revoke_which-app =
    .skip =
        zeg ik liever niet, ga door
        niet bekend bij mij, ik val hier maar een week in
        naam? nee. volgende
        zeg ik liever niet
        iets van de webshop, hoe het heet geen flauw idee
        vul maar niks in
