### Zo vragen lezers naar deze gids: elke regel is een voorbeeld. Niemand krijgt ze te zien.
### Een regel onder de naam van een stap leidt naar die stap.

division-scope-error =
    de app zegt dat de divisie niet in de rechten zit die aan deze applicatie zijn verleend
    rode tekst zodra hij projecten ophaalt, facturen gaan goed
    exact weigert een administratie
    error division scope
    de app zegt dat de divisie niet is toegestaan
    melding dat de gebruiker niet bij de administratie mag volgens de scope
    geen toegang tot divisie foutmelding in invantive
    exact geeft een foutmelding over divisie
    app krijgt geen toegang tot een van de administraties, forbidden
    wat betekent not within division scope
    invantive geeft error bij ophalen van één administratie
    verboden toegang tot administratie melding
    foutmelding bij ophalen van data
    toegang geweigerd tot administratie
    verzoek wordt geweigerd
    melding over division scope
    administratie valt buiten de scope
    fout bij synchroniseren met Exact
    weigering bij één administratie
    Wat betekent itgeneor228?
    import klapt eruit met een weigering
    koppeling loopt vast op een geweigerde administratie
    Onze factuurscanner krijgt nul op het rekest zodra hij bij de tweede bv aanklopt.
    Exact zegt nee tegen de webshop
    De deur gaat dicht voor dat programma zodra het de boekingen van de holding opvraagt.
    Halverwege het inladen knalt het eruit met rode letters over een bedrijf dat niet mag.
    Het pakket struikelt elke nacht over dezelfde bv en stopt dan met een fout.
    Bij negen klanten loopt het goed, bij de tiende krijg ik een afwijzing op mijn scherm.
    Waarom mag de kassa ineens niet meer bij de omzet, hij krijgt een stopbord?
    Visionplanner breekt af met de tekst dat het niet is toegestaan
    Sinds vanochtend kaatst Exact elke opvraging terug.
    Er staat iets over scope in de logregel en daarna gebeurt er niets meer.
    Goedemorgen, bij het inlezen van de grootboekmutaties in Silverfin krijgen wij een melding dat de administratie niet benaderd mag worden. Kunt u aangeven wat wij hieraan kunnen doen?
    Ik werk op de helpdesk van een leverancier en een klant stuurt een schermafdruk waarop staat dat de divisie buiten het bereik van onze koppeling ligt; wat moet de klant doen?
    Gisteren draaide de maandrapportage nog als een zonnetje, vandaag breekt hij bij administratie 412 af met een verboden-melding.
    Hoe los ik op dat onze urenregistratie een weigering krijgt zodra hij projecten leest?
    Kan het zijn dat een administratie die ik vorige week heb uitgevinkt nu deze foutmelding veroorzaakt?
    Wat als de nachtelijke run stukloopt omdat één vestiging niet bevraagd mag worden?
    Waar ligt het aan dat dezelfde query bij bv A slaagt en bij bv B een foutcode oplevert?
    bestellingen doorsturen mislukt met een autorisatiefout
    query faalt, niet gemachtigd voor deze divisie
    De tool mag de cijfers van Jansen Beheer niet lezen en gooit een fout.
    Basecone weigert te boeken: geen machtiging voor het bedrijf
    Zapier-stap op rood, Exact laat hem er niet in
    de bank-app wordt de toegang ontzegd bij het lezen van dagboeken
    Ik heb een nieuw accountantskantoor en sindsdien spuugt het koppelprogramma fouten uit bij elke klant die het raadpleegt.
    Dext komt niet verder dan een onbevoegd-melding als het leveranciers wil uitlezen
    Verversen van de rapportage breekt af, met een rode melding over de pasgeopende vestiging.
    power query krijgt een 403 voor de bv van dit jaar
    In het keuzelijstje van de app kan ik de kersverse dochter kiezen, en dan volgt 'Forbidden'.
    Het tabblad van Holding Zuid blijft steken op een foutcode in plaats van cijfers.
    De nachtelijke ophaalslag ligt stil, hij mag van Exact niet aan administratie 310 komen.
    'geen bevoegdheid' staat er boven mijn grafieken zodra ik de Franse bv aanklik
    Elke ochtend weer die afwijzing in de urenapp voor dezelfde klant, ik word er gek van.
    Token in orde, de klant ziet toch een weigering op zijn tweede onderneming
    Wat wil "User division is not within division scope" zeggen?
    Een klant stuurt een screenshot met itgeneor228, wat moet hij doen?
    Hoe los ik een 403 op bij het ophalen van facturen uit één bepaald bedrijf?
    Waarom stopt de nachtelijke run altijd bij dossier 47 met "geen toegang"?
    Wat antwoord ik een klant bij wie de synchronisatie zegt dat de adminsitratie niet toegelaten is?
    Gisteren liep alles nog, vandaag een wijgering bij twee firma's, wie of wat kan dat veroorzaakt hebben?
    Is het mogelijk dat één verboden administratie de hele verversing laat mislukken met een fout?
    Ik ben netjes ingelogd, waarom mag de app dan toch dit dossier niet ophalen van Exact?
    Kan ik die rode melding "niet binnen bereik" zelf wegkrijgen of is dat iets voor jullie?
    Goeiemiddag, waar komt foutcode itgeneor060 vandaan, we krijgen die sinds we een firma verwijderd hebben?
    Bij het ophalen van de cijfers krijg ik nul op het rekest
    Het verversen loopt stuk op één bedrijf, de rest gaat goed
    de webshop krijgt de deur op zijn neus zodra hij een factuur wil wegzetten
    Engelse tekst in beeld dat de gebruiker ergens niet binnen valt
    Vannacht om drie uur is het inlezen afgeketst, iets met niet mogen bij die firma
    gisteren nog prima, nu weigert Exact de boeken van onze dochter te geven
    Excel spuugt een foutcode uit, itgeneor nog wat
    Er piept een melding dat dit bedrijf verboden terrein is
    Stopt halverwege met een boze boodschap over een zaak die hij niet lezen mag
    Hij wil een bedrijf openen waar hij niks te zoeken heeft en dan knalt alles eruit
    Sinds we een bedrijf hebben weggestreept loopt de nachtelijke verwerking vast met een weigering
    Bij het verversen van de maandrapportage stopt het proces met "Forbidden - User division is not within division scope". De dag ervoor liep het nog. Wat is er gewijzigd?
    Onze nachtelijke import struikelt op itgeneor228 bij divisie 1837204 en slaat daarna de overige honderd klanten over. Hoe lossen we dat structureel op?
    In de logbestanden van Azure Data Factory vind ik voor één klant steevast een HTTP 403 en voor de andere klanten een 200. Wat weigert daar precies?
    Toen ik de nieuwe BV aan het model toevoegde kreeg ik een rood scherm met itgenoda060. Zonder die BV loopt alles. Mag het programma haar soms niet lezen?
    Wij zijn softwareleverancier; een klant stuurt een schermafdruk door waarop Exact het opvragen van zijn administratie afwijst. Wat moet ik de klant laten nakijken?
    Bij 3 van de 190 dossiers breekt het ophalen van de saldibalans af met "toegang geweigerd". Wat is er anders aan die drie, en hoe krijg ik ze weer door de controle?
    Na het inperken van een app vorige week krijgt de controller bij elke verversing een verbodsmelding, ook al gebruikt hij de weggehaalde entiteit helemaal niet meer. Hoe raakt hij die fout kwijt?
    De aanmelding lukt, de verbinding is groen, maar zodra er facturen uit Bouw BV worden gelezen komt de melding dat dit niet is toegestaan. Graag de oorzaak.
    Forbidden staat er in het groot, als ik de cijfers van mijn tweede bv wil inlezen
    User division is not withing division scope??? Ik verkoop schoenen, wat moet ik daarmee
    Het verversen van Power BI stopt met 403 bij de holding
    itgeneor228 krijg ik op mijn scherm, iemand enig idee
    De webshop kan geen bestellingen meer wegschrijven: "geen toegang tot deze administratie"
    Bij alle bedrijven lukt het, alleen bij de vzw wordt de app geweigerd met een rode melding
    Factuurscanner spuwt elke nacht dezelfde fout in mijn mailbox: division not allowed. Vorige week deed hij het nog.
    de webshop krijgt "verboden" terug zodra hij facturen van de akkerbouw-bv wil ophalen
    Bij twee van de vijftien winkels zegt de kassa-import 'geen toegang tot deze administratie'. Rest loopt.
    Ik durf bijna niks meer aan te raken. Er kwam rood in beeld: itgeneor228. Heb ik iets stuk gemaakt?
    De nachtelijke synchronisatie stopt telkens aan dossier 118 met een weigering; alle dossiers ervoor lukken. Wat nu?
    DataSource.Error: Forbidden op 1 vd 40 divisies, refresh faalt intergaal.
    Het ledenprogramma geeft een Engelse mededeling, 'User division is not within division scope'. Wat wil men mij daarmee zeggen?
    LBO-model trekt geen data meer: 'niet toegestaan' op holdco 2. Closing is vrijdag.
    'Toegang geweigerd' bij de ondedelenfirma, terwijl gister alles nog liep als een zonnetje. Wat is dat voor flauwekul?
    Het reservatiesysteem kan de logies boeken maar aan de brasserie wordt het buitengegooid met code itgeneor060
    omg de webshop zegt 'forbidden' als ie mijn klanten wil ophalen, paniek
    Urenapp loopt vast op één van de combinaties, 'access denied', en de mannen willen vrijdag hun centen.
    foutje bij inlezen lidgeld: 'administratie valt buiten het bereik van de app'. ja en nu?
    02:14 job dood. 'itgenoda060'. help aub
    Het ophalen stopt halverwege met de tekst dat de adminstratie niet toegestaan is
    Eén klantdossier word geweigerd, de andere honderd gaan goed
    waarom mag de app niet bij de holding, er komt een rode melding
    Excel invoegtoepassing toont "geen rechten op divisie"
    Foutcode itgeneor060, wie weet wat dat is
    Onze import meldt dat toegang ontzegd is tot een vestiging
    verversen mislukt: user division...scope, hoe verhelpen?
    Net na de fusie geeft de oude administratie elke nacht een fout in het logboek, terwijl ze nog bestaat
    Wij hebben het abonnement een pakket lager gezet en sindsdien spuugt de tool wegeringen uit
    De faillissementscurator heeft een bv laten afsluiten en nu klapt de hele consolidatie eruit met een foutmelding
    Alleen op de eerste van de maand krijgen we een geweigerd verzoek, precies op de bv die dan pas gelezen word
    Wij leveren een app en één klant stuurt ons een schermafdruk met HTTP 403 en veel hekjes. Wat vraag ik hem te controleren?
    Omdat de controller met zwangerschapsverlof is, is haar inlog dichtgezet, en meteen kreeg de rapportage de deur in het gezicht
    Test met een verzonnen administratienummer gaf dezelfde afwijzing als bij onze echte, dus wat klopt er niet?
    de robot die facturen boekt loopt vast: "not allowed" bij de belgische NV, bij de nederlandse niks aan de hand
    Sinds we een bv hernoemd en verhuisd hebben naar een ander abonnement weigert de datawarehouse-lading hem
    Tijdens de demo voor de directie verscheen er een foutbalk over een verboden divisie, hoe voorkom ik dat morgen?
    itgeneor228
    fout itgenoda060 bij verversen
    power bi vernieuwen mislukt, bedrijf geweigerd
    geen toegang tot administratie volgens tool
    ophalen data stopt met rode melding bij bv 7
    synchronisatie webshop afgewezen door Exact
    import breekt af: niet toegestaan
    sinds bedrijf afgevinkt geeft rapport error
    leverancier meldt weigering vanuit Exact voor onze administratie
    melding itgeneor060 wat betekend dat
    nachtelijke run klapt eruit op één klant, verboden
    request denied tijdens download mutaties
    Excel zegt onvoldoende rechten voor division 1234567
    Gisteren hebben we een paar bedrijven bij de app weggevinkt. Sinds vannacht klapt de verversing er met "Forbidden - User division is not within division scope" uit.
    We hebben een dochter verkocht en uit het abonnement gehaald. Nu geeft het hele rapport een 403 zodra hij bij die dochter komt.
    Onze nachtelijke import is al twee dagen rood, met itgeneor228 in het logboek. Niemand heeft iets veranderd, voor zover ik weet.
    De webshop wil een order wegschrijven in de nieuwe bv en wordt geweigerd. In de oude bv gaat het wel goed.
    Mijn Excel draait bij klant 1 tot en met 60 zonder problemen, bij 61 stopt hij met verbode toegang. Die klant hebben we er in mei bij gekregen.
    Een klant belt onze servicdesk: zijn koppeling meldt itgenoda060. Wat moet ik hem laten doen?
    Vanmorgen was alles prima, na de lunch kreeg de kassa bij elke boeking "geen toegang tot deze administratie". Wij zijn alleen van hoofdbedrijf gewisseld.
    Power BI weigert te vernieuwen sinds de gebruiker zijn standaardbedrijf in Exact heeft omgezet. Er staat iets van Forbidden met een nummer erachter.
    De accountant heeft bij het akkoord geven alleen de werkmaatschappij gekozen. Nu knalt onze querry op de holding eruit met een weigering.
    Bij de fusie zijn de bedrijfsnummers veranderd. Ons script vraagt nog naar het oude nummer en wordt telkens afgewezen.
    De scanner wilde een factuur afleveren bij onze stichting en kreeg nul op het rekest: itgeneor060. De bonen stapelen zich op.
    Ik wil dat de nachtelijke verversing zonder Forbidden doorloopt, nu klapt hij er bij één bedrijf uit
    Sinds we een dochter hebben verkocht struikelt het hele rapport met de mededeling dat iets niet is toegestaan
    onze programmeur mailt een regel met itgeneor228 en vraagt of ik dat kan oplossen
    Wat probeert Exact me duidelijk te maken met 'not within division scope'?
    Na de opruimactie van vorige week weigert Exact ineens gegevens van de holding te geven, met een rode melding
    Ik had één klant uit de koppeling gehaald en nu geeft álles een fout in plaats van alleen die ene
    Leverancier beweert dat wij hun software blokkeren. We hebben niets gedaan, maar elke opvraging wordt geweigerd
    Hoe krijg ik die administratie weer toegankelijk voor Power BI, hij zegt dat toegang geweigerd is
    de foutcode itgenoda060 is vanmorgen opgedoken en ik wil hem weg hebben voor de accountant komt
    Wij zijn supportdesk van een kassaleverancier en willen klanten kunnen uitleggen waar 'User division' in de foutmelding vandaan komt
    Bij de vorige controle ging het ophalen nog goed; nu krijgen we op het archiefbedrijf nul op het rekest met itgeneor060
    foutmelding administratie
    fout bij administratie
    fout bij ophalen
    error divisie
    melding over administratie
    exact weigert
    administratie geweigerd
    divisie geweigerd
    administratie niet toegestaan
    geen toegang tot administratie
    geen toegang tot divisie
    geen toegang fout
    toegang geweigerd
    buiten de scope
    niet binnen de scope
    scope
    division scoping fout
    fout na verwijderen administratie
    administratie verwijderd fout in koppeling
    gebruiker mag niet bij administratie
    gebruiker heeft geen rechten op divisie
    log
    geen toegang voor één administratie
    fout 403 bij administratie
    exact weigert toegang
    weigert toegang tot divisie
    weigert toegang tot administratie
    niet binnen scope
    fout bij verversen
    krijg intussen in de app user division is not within division scope wat is da nu weer
    weet je wat hij nú zegt? not within division scope
    nu komt er not within division scope
    division scope foutje
    er staat nu een melding over division scope, wat is dat
    bij een andere app staat division not in scope
    oke en hoe los ik forbidden - user division is not within... op
    iets met division scope, daar snap ik geen iota van
    er staat iets van user division enzo
    nu ineens division scope met een nummer erachter, ander probleem zeker
    en exact: ‘De divisie is niet opgenomen in de rechten’
    hebben jullie ook iets over de fout ‘not within division scope’ in exact
    User division is not within division scope, wat betekent dit
    itgeneor228 krijg ik bij het verversen
    De Exact Online divisie 123456 is niet opgenomen in de rechten die aan deze applicatie werden verleend
    app krijgt een fout over een administratie die hij niet mag zien
    melding itgenoda060 sinds vannacht
    Exact weigert één administratie met een tekst over division scope
    Forbidden - User division is not within division scope verschijnt bij 4 van de 30 klanten
    Hoe los ik de foutmelding op dat een divisie buiten de rechten valt?
    wrong division zegt ons script
    rood kruis met de tekst: administratie niet toegestaan voor deze toepassing
    onze dataload crasht op divisie 1042 met itgeneor060
    In de log staat iets van 'not within division scope'. Gaarne uw hulp.
    fout bij ophalen van dossier 88, de rest lukt, er staat division scope in
    itgeneor321??
    Foutcode itgeneor228 in Invantive Cloud, wat moet ik aan de administraties doen?
    waarom zegt exact dat een divisie niet in de scope zit terwijl ik er zelf gewoon in kan
    sinds we een bv hebben opgeheven geeft de nachtrun een division fout
    de webshop krijgt bij boeken in bv 7 een scope-melding over de division
    melding over divisie en rechten bij Power Query, en nu
    foutje: user division is not in scope, iemand?
    Onze ontwikkelaar stuurde mij 'division scope exception' door, wat moet ik in Exact regelen?
    Application Scope Violated of division scope, ik krijg de tweede
    administratie geweigerd door exact foutmelding oplossen
    DivisionBlocked kreeg ons pakket terug van Exact
    mailtje van de leverancier: 'de API weigert uw administratie wegens scope'
    we krijgen ook "User division is not within division scope". Wat is daaraan te doen?
    itgeneor228 verschijnt bij de nachtelijke run
    ik krijg nu user division is not within division scope
    itgeneor228 staat er ineens, wat moet ik daarmee?
    trouwens ik zie in de log van de app iets met division scope
    Forbidden en dan een heel verhaal over division, waar komt dat vandaan?
    De Exact Online divisie 123456 is niet opgenomen in de rechten, staat er
    itgenoda060 sinds vanochtend
    Onze app geeft de melding dat een divisie buiten de scope valt. Kunt u helpen?
    wa betekent 'division is not within division scope' eigenlijk
    bij power bi refresh: forbidden, user division is not...
    ik heb even een andere foutmelding tussendoor: division 998 not within scope
    itgeneor321 oplossen
    de app klaagt over division scope, wat is er mis?
    waarom zegt exact dat mijn divisie niet in de scope zit, ik ben notabene hoofdgebruiker!
    foutje met scope van een divisie bij de koppeling, kan dat later of is dat erg?
    itgeneor060, en ja ik heb al opnieuw gestart
    nee wacht ik kreeg eerst nog dit: Forbidden - User division is not within division scope
    ik krijg 'User division is not within division scope' en weet niet wat ik moet doen
    Ons pakket struikelt over één BV met een rode melding dat die niet is toegestaan. Bij de andere BV's gaat het goed.
    itgeneor228 bij het ophalen uit Exact, wat wil dat zeggen
    De Exact Online divisie is niet opgenomen in de rechten, zegt het programma. Hoe los ik dat op?
    foutcode itgenoda060
    Exact wijst een van onze dossiers af met een tekst over division scope
    Sinds vanochtend stopt de import halverwege met een Engelse zin waarin het woord division twee keer voorkomt. Help!
    wat is een division scope en waarom valt mijn administratie erbuiten
    Power BI refresh mislukt: forbidden user division
    De nachtelijke synchronisatie geeft een 403 met een hele zin over de divisie erachter. Wie weet raad?
    error itgeneor321 tijdens laden van een bedrijf
    het programma roept dat een vennootschap buiten de scope ligt
    melding not within division scope
    foutmelding administratie niet toegestaan
    division scope error exact
    divisie niet opgenomen in de rechten
    Wat betekent division scope?
    fout over divisie in Power BI
    application scope violated
    forbidden user division
    itgenoda060 oplossen
    app krijgt fout op één divisie
    divisie niet binnen scope
    exact geeft fout: division not allowed
    hoe los ik de division scope fout op?
    itgeneor321 in Invantive
    scope fout bij administratie
    foutmelding divisie 1234567
    de divisie zit niet in de toestemming
    melding BlockedUser
    LicenseExpired melding bij koppeling
    division scope melding in Dext
    foutcode itgeneor060
    geweigerd: administratie valt buiten scope
    verwijderde administratie geeft foutmelding in app
    app zegt divisie niet toegestaan
    Exact Online divisie niet opgenomen foutmelding
    divison scope eror
    not within division scope oplossen
    data scope fout exact api
    fout division scope sinds we een administratie verwijderden
    forbidden met user division erachter, hele nacht al
    Excel geeft itgeneor228 zodra ik ververs
    application scope violated terwijl app wel gekoppeld is
    divisiefout in log, andere administraties werken gewoon
    even tussendoor, ik krijg nu: Forbidden - User division is not within division scope
    not within division scope
    Bij het verversen van onze rapportage verschijnt itgeneor228 en blijft één bedrijf leeg. Wat is daaraan te doen?
    De app geeft een foutmelding dat een administratie niet is toegestaan, wat moet ik doen?
    itgeneor228 in mijn rapport
    Sinds gisteren: "De Exact Online divisie 1748233 is niet opgenomen in de rechten die aan deze applicatie werden verleend". Hoe los ik het op?
    exact weigert één bv en noemt iets met division
    foutmelding dat de divisie niet in de rechten zit, wat nu
    Sinds vanmorgen geeft Invantive Cloud "De Exact Online divisie 1834567 is niet opgenomen in de rechten". Vrijdag werkte het nog.
    krijg itgeneor321 bij het verversen van mijn power bi
    app zegt: requested division not within division scope. help?
    wat betekent itgenoda060 en hoe geraak ik er vanaf
    melding over een administratie die niet toegestaan is bij het ophalen
    Bij het inlezen stopt onze app telkens bij één bedrijf met iets van 'division scope'. Onze consultant is op verlof, kunt ge mij vooruithelpen?
    ik heb verschillende fouten gezien over rechten: eentje met 'division scope' en eentje met 'application scope'. Welke hoort bij wat?
    mijn app toont een code itgeneor-nogwat bij een administratie, hoe weet ik welke soort fout dat is
    onze Power BI stopt: "The requested division is not within division scope". Gisteren heeft de accountant iets opgeruimd.
    error over scope bij ophalen, hoe los ik dat op
    itgenoda060?? wat moet ik daarmee
    App ligt dwars op 1 dossier: 'niet opgenomen in de rechten'. Snap er de ballen van.
    foutmelding dat de administratie niet is toegestaan, sinds vanmorgen, wat betekent het
    er staat "not within division scope" en ik ben maar de invaller van de secretaresse
    Goedenavond, als gepensioneerd vennoot kijk ik nog mee. De rapportage zegt dat divisie 1029384 niet is opgenomen in de rechten van de app. Wat moet daar gebeuren?
    itgeneor228 in de log gezien
    melding itgenoda060 bij ophalen exact
    onze tool kafferde me uit in 't engels: requested division is not within scope
    hoi ik stuur een screenshot van de it-man door: "Forbidden - division 2213 is not within the division scope". Help
    Krijg itgeneor321 telkens bij 1 bedrijf, de andere 6 gaan wel
    dinsdag ging het nog, vandaag "De Exact Online divisie 554433 is niet opgenomen in de rechten"
    foutmelding dat de administratie niet is toegestaan voor de app
    Onze rapportage stopt met de fout itgeneor228, wat is dat
    divisie is niet opgenomen in de rechten, krijg ik in invantive
    app geeft fout bij één bv: geen toegang tot deze division
    Ik kreeg vanochtend een melding dat divisie 1234567 niet in de scope zit, wat betekent dit?
    error over division bij het inlezen van een klant
    wat moet ik met itgeneor321, de query loopt vast
    Wat betekent user division is not within division scope en hoe kom ik ervan af?
    Ik krijg code itgeneor321 bij het ophalen
    De Exact Online divisie 1234567 is niet opgenomen in de rechten
    itgenoda060 bij de nachtrun
    melding over division scope na update van het rapport
    App zegt dat een divisie niet is toegestaan. Hoe los ik dat op?
    Rood scherm: not within division scope. Ik ben maar de secretaresse, wat moet ik doen?
    403 met daarachter iets over division scope
    De import stopt op één bedrijf met de tekst dat die divisie buiten de scope valt
    Foutmelding administratie niet toegestaan in scanprogramma
    Sinds vanochtend klapt onze Power BI refresh op 'user division is not within...'
    itgeneor060 opgelost krijgen
    De webshopleverancier stuurde me deze fout door: division scope. Zegt jullie dat iets?
    Waarom weigert Exact één bepaalde administratie aan de app, met een foutmelding erbij?
    Krijg een error dat de divisie niet in de rechten zit.
    Loonpakket geeft Forbidden, en erachter staat dat de gebruiker zijn division niet binnen scope valt
    Kunt u mij helpen met een bericht dat de administratie niet binnen het toegestane bereik ligt? Het komt elke nacht terug in de log.
    divison scope error
    Bij klant 43 geeft de rapportagetool een fout over scope, bij de andere klanten niet
    Hoe verhelp ik de fout dat een divisie niet opgenomen is in de rechten van de app?
    Exact online api forbidden division scope
    Invantive Cloud geeft itgeneor228 zodra hij de vierde bv probeert
    Ons urenpakket logt 'not within division scope' en stopt dan helemaal
    Melding zegt forbidden en dan een lap Engels over divisions
    De verversing mislukt met een fout over één dossier waar hij geen toelating voor heeft
    User division not in scope, gisteren werkte alles nog.
    kassakoppeling: fout, administratie valt niet onder de toestemming
    Wat moet ik doen als een app een bedrijf opvraagt en Exact antwoordt dat het buiten de division scope ligt?
    fout division scope oplossen stappen
    Krijg bij het boeken van bonnetjes: deze divisie is niet toegestaan
    Dashboard kapot. Tekst: User division is not within division scope. Graag snel.
    Weet iemand wat code itgeneor321 wil zeggen, ik kan er niks van maken
    In het logboek van Visma staat een scope fout voor divisie 987654
    Exact blokkeert de opvraging en noemt daarbij division scope
    Er springt een fout op over een niet toegelaten administratie telkens het CRM synchroniseert
    De error gaat over scope van divisies, niet over inloggen
    Excel add-in: divisie niet opgenomen in de rechten, hoe nu verder
    Job faalt op HTTP 403 body: division scope. Oorzaak?
    waarom mag de app ineens niet meer in een administratie, hij geeft een scope-fout terug
    Bij opvragen van de debiteuren komt er forbidden met division scope voorbij, bij de crediteuren van een ander bedrijf niet
    Onze ict'er is met verlof en nu zegt de koppeling dat de division niet binnen bereik is.
    scope fout exact
    Voor alle bedrijven goed, maar bij één ervan de melding dat het niet onder de rechten valt
    help er staat dat mijn divisie niet is opgenomen ofzo
    melding itgeneor228 bij verversen van de maandrapportage
    Ik krijg een melding dat het dossier niet in de rechten is opgenomen
    divisie is niet opgenomen in de rechten, wat is dat nou weer, ik bak brood
    Het dashboard van het hotel stopt met itgeneor228
    Bij ophalen van de nieuwe lunchroom komt er een fout dat die divisie niet mag
    not within division scope roosterapp
    itgenoda060 in Power BI sinds we de tweede zaak verkocht hebben
    De scanapp weigert bonnetjes voor onze catering-bv: division niet in scope
    Ik heb een code itgeneor060 en een Engelse zin met Forbidden, over welke fout gaat het eigenlijk?
    Er is een fout bij het ophalen van onze catering: De Exact Online divisie 204 is niet opgenomen in de rechten
    scope melding na verkoop pizzeria
    Tijdens de ochtendverversing van het rapport: itgeneor321, en de bakkerij-bv ontbreekt
    mijn planner roept iets over division scope zodra ik de nieuwe studio kies
    Boekhouder stuurt screenshot: Forbidden - User division is not within division scope. Wij hebben een garage. Wat moeten wij?
    Engelse fout met division en scope, elke ochtend, bloemenwinkel
    itgeneor228 bij het openen van de omzetlijst, wat doe ik eraan
    De kassaboer vraagt of ik 'de divisie in scope wil zetten' want anders blijft de fout komen
    Foutmelding dat een van onze bedrijven niet in het bereik van de app valt
    rapport klapt eruit op een divisie
    Wat is een divisie en waarom is hij niet in scope, ik verkoop schoenen
    Scanapp: fout 'is niet opgenomen in de rechten', bij de tearoom
    Sinds de fusie valt de webshop om over een divisie
    De bestelapp werkt voor de brasserie maar zodra hij iets voor de patisserie wil halen verschijnt: User division is not within division scope
    fout divisoin scope
    Bij klant 37 geeft de import een fout dat de divisie niet binnen de scope valt
    Foutmelding user division is not within division scope bij het ophalen van de saldilijst
    itgeneor228 in de rapportage, wat is dat nou weer
    Visionplanner klaagt dat de administratie niet is toegestaan, de andere 79 gaan goed
    "De Exact Online divisie 1834412 is niet opgenomen in de rechten" kreeg ik vanochtend
    er staat iets over division scope en verder snap ik er geen jota van
    Onze Power BI ververst niet meer sinds we een klant uit de app hebben gehaald: not within division scope
    melding itgenoda060 tijdens nachtelijke run
    de verversing struikelt over één dossier met een engelse zin over scope
    Consolidatie loopt vast op dochter 12: gebruiker divisie valt buiten toegestane divisies
    mijn klant mailt een screenshot met een lange Engelse fout, daarin staan division en scope
    Er zijn zoveel meldingen met scope en licence erin, welke heb ik en wat betekent het
    klant: uw programma zegt dat mijn divisie niet mag?? wat is een divisie
    De loonjournaalpost voor Zorggroep gaat niet door, tekst over user division en scope, bij andere werkgevers wel
    userdivision is not within divsion scope wat betekend dit
    we zijn bezig met de maandafsluiting en bij één bv zegt het pakket dat de divisie buiten de rechten valt
    Elke nacht hetzelfde mailtje: divisie 3312 niet opgenomen in de rechten
    scope foutmelding rapportage klant
    Zorggroep: foutcode itgeneor228 bij het dagelijks bijwerken, overige 30 stichtingen zonder problemen
    wat betekent "scope" in een weigering met een administratienummer erbij
    de import mag van Exact niet bij divisie 90077
    Al mijn bv's lukken behalve de laatste, en de melding gaat over niet opgenomen in de rechten
    melding divisie niet toegestaan in app van de klant
    klant mailt: 'not within division scope'. wie moet dit oplossen, hij of wij
    devision scope fout
    Bij de btw-controle mist één bv, in de log staat dat de gebruiker-divisie buiten het bereik ligt
    Er rolt een fout uit met het divisienummer van mijn eigen kantoor-bv erin, dat de app daar niet mag komen
    een van de werkgevers wordt door Exact geblokkeerd voor onze loonapp, "niet opgenomen in de rechten"
    De app mag niet bij een van onze entiteiten volgens de foutmelding
    Exact schrijft dat de divisie buiten het bereik van de toepassing valt
    een melding over division scope in onze nachtelijke run
    de administratie is niet opgenomen in de rechten zegt het log
    itgenoda060 vannacht
    Het log spreekt van een divisie die niet toegestaan is voor de gebruiker, hoe lossen we dat op
    onze ETL klapt eruit op bv 17 met een tekst over scope
    van de 43 entiteiten wordt er eentje afgekeurd met een zin over divisie
    Sinds de interim een dossier heeft opgeruimd geeft de robot een weigering met een nummer erin
    ik begrijp niets van de fout die onze rapportagetool toont over een administratie die niet binnen de afbakening ligt
    ik heb een foutmelding van exact over toegang, en weet niet welke soort het is: divisie, application scope of blocked?
    De leverancier schrijft: jullie divisie valt buiten de scope. Ik ben de IT-man en moet het oplossen, maar wat bedoelen ze en waar zit dat?
    Volgens de tool mag hij niet bij administratie 305, alle andere gaan goed, en in het log staat het woordje scope
    nachtrun rood: divisie niet toegestaan
    exact weigert een administratie, met name en toenaam in de fout
    we krijgen in het log 'de exact online divisie 1234567 is niet opgenomen in de rechten'
    bij het verversen van het rapport meldt hij een bv waar hij volgens exact niet aan mag komen
    Bij het laden van de nieuwe maand zegt de tool dat we voor de Duitse dochter niet binnen de toegestane divisies vallen
    exact noemt een getal van zeven cijfers en zegt dat dat niet mag
    Log: administratie buiten bereik van app. Wie moet dit oplossen, wij of de leverancier?
    de robot mag alle bv's in behalve die ene, en hij zegt erbij dat die niet binnen de rechten van de app ligt
    divsion scope fout
    foutcode itgen met iets over een divisie die niet in de rechten is opgenomen
    devisie niet binnen scope, wadde?
    dossier mag niet van exact zegt de app, met het nummer van het dossier erbij
    Er staat 'User division is not within division scope', wat wil dat zeggen in mensentaal?
    Forbidden en dan iets met division scope bij het ophalen van de kerkboeken
    Sinds we een stichting erbij hebben geeft het programma een fout dat die divisie niet in de rechten zit
    De Exact Online divisie is niet opgenomen in de rechten, staat er in mijn rapport
    itgeneor228 bij het verversen, wat nu
    Het scherm zegt dat de administratie 1034 buiten de toegestane divisies valt
    Melding: administratie niet toegestaan voor deze app, wat doe ik daaraan?
    Exact zegt 'not within division scope' als ik het rapport van de VvE ververs
    Op het scherm verschijnt iets over een divisie die niet in mijn rechten zit, ik weet niet eens wat een divisie is
    itgenoda060 in ons dashboard van de woningstichting
    Het klooster is nieuw bij ons, en de app zegt dat die administratie buiten zijn bevoegdheid ligt
    Mijn Power BI geeft voor de kinderopvang een fout met 'division scope', de andere gaan goed
    Rood balkje: administratie valt buiten de rechten van de app. Wat nu, ik ben maar de secretaresse
    De app mag kennelijk niet aan de divisie waar wij in werken en zegt dat in het Engels
    Het rapport stopt bij de zwembad-bv en zegt dat die divisie niet is toegestaan
    Ik ververs Excel en lees: division scope. Wat moet een mens daarmee
    Ons programma meldt dat het voor dossier 18 geen toestemming heeft, met een Engelse zin over scope
    Ik heb een hele rij foutcodes van Invantive, welke hoort bij 'administratie niet toegestaan'?
    foutmeldng division scope wat is da
    Ik kreeg een regel Engels over 'user division' en nu staat het rapport van de scholengroep stil
    Bij het ophalen van het nieuwe fonds struikelt de app: valt niet binnen de toegelaten divisies
    Er is een administratie waar de app tegenaan botst, 'not within division scope' staat erbij
    Er is een zin met 'division scope' verschenen toen de app de tuinvereniging wilde ophalen
    foutmelding in de scan-app: administratie niet toegestaan
    De Exact Online divisie 3145678 is niet opgenomen in de rechten
    Ons BI-rapport klapt eruit met een melding over 'division scope', alleen bij de nieuwe vof
    invantive geeft itgenoda060 en stopt
    Krijg bij het syncen van het bestelportaal een engelse fout over een division die buiten de scope valt, wat moet ik daarmee
    scope fout bij maatschap
    het pakket haalt vier bedrijven op en struikelt over het vijfde met 'not within division scope'
    Melding: divisie is niet opgenomen in de rechten. Ik ben agrariër en geen IT'er, wat wil dit zeggen?
    itgeneor060 bij verversen rapport
    wat betekent user division
    de app haalt alles op behalve de beheer-bv en roept iets over 'division'
    de rittenapp zegt: administratie valt buiten de rechten
    Onze rapportagetool klaagt dat divisie 998877 niet tot de toegekende divisies behoort
    fout: user divsion not within divsion scope
    Sinds we een stal-bv hebben toegevoegd krijgt het managementpakket elke nacht een scope-fout. Hoe los ik dat op?
    exact weigert één bedrijf met een melding waar 'scope' in staat
    foutcode itgeneor228 op de vof
    na het inperken van de app op bv's geeft het planbord een fout op de bv die ik heb weggehaald of vergeten
    ons ERP logt 'Forbidden - User division is not within division scope' voor company 12
    Bij het ophalen van facturen uit de dochteronderneming verschijnt telkenmale de boodschap dat de afdeling niet binnen het bereik valt
    foutmelding 'division scope' bij stal-bv, overige doen het
    De loonwerkapp weigert sinds gisteren de verhuur-bv. Op het scherm een Engelse zin die eindigt op 'division scope'. De monteurs kunnen geen uren kwijt. Wat doe ik?
    'de divisie is niet opgenomen' bij import
    User division is not within division scope bij het pushen van een Shopify-order
    De plugin klaagt dat de divisie niet in de rechten is opgenomen
    itgeneor228 in onze log
    Forbidden - User division ... onze klant stuurt me deze regel, wat moet hij doen?
    foutcode over division scope sinds ik vorige week bedrijven heb uitgevinkt
    middleware geeft 403 met een tekst over scope en een divisienummer
    itgeneor060 wat betekent dat
    fout bij merchant: administratie niet toegestaan voor deze app, met nummer 2816453
    de connector mag van exact niet bij divisie 104233 staat er
    not within division scope, komt elke nacht terug
    welke foutcodes horen er allemaal bij dat division scope gedoe
    de merchant ziet in de plugin: 'divisie valt buiten de verleende rechten'
    Forbidden - User division is not... de rest past niet op mijn scherm
    nieuwe winkel gekoppeld, direct scope error met nummer
    vertaal dit eens: not within division scope
    error 403 division scope op één van de zeven bedrijven, andere zes prima
    Klant plakt dit in zijn ticket: "Forbidden - User division is not within division scope (3012988)". Wat stuur ik terug?
    sinds de opsplitsing in twee bv's gooit de connector een scope-fout op de tweede
    divisie niet toegestaan, zegt de plugin bij één winkel
    de fout noemt een divisienummer en het woord scope, meer verstand heb ik er niet van
    forbidden division scope wat nu
    exact online divisie is niet opgenomen in de rechten
    fout: divisie 1234567 valt buiten scope
    sinds vanmorgen geeft de rapportage de fout dat een divisie niet binnen de scope valt, hoe los ik dat op
    melding admin niet toegestaan bij ophalen
    errror divison not in scope klippa
    app vraagt divisie op die niet mag volgens exact
    itgenoda060 of itgeneor060 waar hoort dat bij
    foutcode begint met itgen, welke soort melding is dit
    klippa: forbidden user division scope
    'niet opgenomen in de rechten' exact divisie
    powerbi refresh faalt, tekst met division scope
    itgeneor321 sinds toevoegen nieuwe bv
    zes bv's gaan goed en bij de zevende zegt hij dat de divisie buiten bereik is
    division not in scope hoe oplossen
    scope fout weg krijgen
    admin niet toegestaan voor app
    de scanleverancier mailt dat wij een divisie moeten vrijgeven omdat zij een weigering krijgen
    divisie fout rapport maandafsluiting haast
    drie soorten scope meldingen, hoe herken ik de mijne
    elke nacht een mail van de rapportagetool dat een divisie niet binnen de scope ligt, ik wil daar vanaf
    sinds we een tweede bv hebben krijgt de controller bij het verversen een tekst over division scope te zien
    rapport: 'User division is not within' ... wat doe ik hiermee
    itgeneor228 bij verversen excel
    waarom mag de app een van onze administraties niet volgens exact
    mail van leverancier: 'not within division scope', graag actie klant
    exact blokkeert divisie voor tool, snap het niet
    De salonsoftware meldt 'User division is not within division scope' bij onze tweede zaak
    itgeneor228 in het nachtelijke rapport van de hotels
    Melding over division scope sinds we de catering-bv hebben opgeheven
    Wat is een division scope en waarom klaagt de kassa erover?
    De Exact Online divisie 3471120 is niet opgenomen in de rechten, aldus de import
    Wij krijgen Forbidden met erachter iets over divisions, bij één praktijk van de acht
    itgenoda060 powerbi
    De app roept dat een administratie niet binnen de scope valt, hoe los ik die fout op?
    de log noemt 'division 204411 not in scope', dat is ons oude grand café
    In de foutregel staat een getal van zeven cijfers en dat het niet binnen de scope valt
    Wat kan ik doen aan 'niet opgenomen in de rechten' als de import van de sportclubs vastloopt?
    De melding noemt onze sauna en het woord division scope
    itgeneor060 bij het laden van de dierenklinieken
    Scope-fout nadat we de bv's bij de app hadden uitgedund
    Er staat User division in de fout en ik weet niet eens wat een division is
    Er staat 'divisie buiten bereik van de toestemming' of zoiets bij het inlezen van de camping
    Bij de eerste zes zaken loopt de import, bij nummer zeven: not within division scope
    Import hapert op een bv met een tekst over scope van de divisie, screenshot van de leverancier erbij
    Hij mag volgens de foutregel niet bij divisie 998123; dat is ons zwembad, en dat hoort er wel bij
    itgeneor228 verschijnt bij het verversen van ons groepsrapport
    "De Exact Online divisie is niet opgenomen in de rechten" wat moet ik hiermee
    scope fout op divisie 2207
    De BI-tool struikelt over één bv met 'not within division scope'
    Mail van leverancier: jullie app is niet gescoped op deze divisie. Eh?
    melding over divisie die niet binnen de scope valt sinds we administraties hebben weggehaald bij de app
    ticket: itgenoda060 in nachtelijke batch
    Forbidden met daarachter een verhaal over division scope, hoe los je dat op
    het rapport stopt bij administratie 1450, die zou volgens de melding buiten de rechten liggen
    rode balk in Invantive met 'divisie niet in rechten'
    Nadat bv Zuid uit de app is gevinkt klapt de refresh met een scopemelding over die bv
    controller krijgt itgeneor321 en moet morgen rapporteren
    Meerdere meldingen door elkaar met 'scope' erin, welke is de mijne?
    Om de nacht een mailtje: 'division 1830 not within scope'. Wie ruimt dat op?
    De leverancier van het dashboard stuurt een schermafdruk met 'not within division scope' en vraagt of wij 'de scoping' willen regelen
    Excel geeft itgeneor060 en noemt een bv die wij pas hebben afgevinkt
    een foutmelding dat die bv niet tot het bereik van de app behoort
    'User division is not within division scope' sinds de stichting weg is uit de selectie
    fout over divisie bij vernieuwen spreadsheet, iets met 'niet opgenomen in de rechten'
    scopefout op een administratie
    Onze nachtelijke export sneuvelt op 'division', het gaat om een bv die vorige week uit de app is gevinkt
    Bericht uit het ETL-log: 'Forbidden - User division is not within division scope', bv 640
    de app klaagt dat een divisie niet in de rechten is opgenomen
    itgeneor228 staat er bij mij in Excel
    Er staat iets van division scope en dan het nummer van onze bv, wat moet ik daarmee
    foutmelding dat de administratie niet toegestaan is voor de app, gisteren ging het nog
    Ik snap geen letter: 'not within division scope'. De kassa staat stil.
    het dossier van onze frituur is 'niet opgenomen in de rechten' zegt mijn rapport
    rare fout met itgenoda060 sinds wij een firma hebben weggehaald
    forbidden met erachter user division en scope
    Invantive weigert één firma met een code itgeneor321
    die melding over scope komt altijd bij dezelfde vennootschap, de andere vier lopen door
    De Exact Online divisie 48213 is niet opgenomen in de rechten. Mooi. En nu?
    mijn man stuurt een foto van het scherm door: forbidden user division, hij denkt dat we gehackt zijn
    Division scope fout na het afsluiten van de oude bv, wat moet er gebeuren
    Ze weigeren ons dossier 102 met een Engelse zin over division
    Power BI vernieuwen mislukt: division niet binnen scope
    'User division' en iets met scope, en dat om zeven uur 's morgens. Wat wil die app van mij?
    rapport weigert de immo-bv: administratie niet toegestaan voor deze app
    wat is een division en waarom zit ze niet in de scope
    foutcode itgeneor060 bij het vernieuwen
    Excel roept iets over division scope sinds we het vakantiehuis in een aparte administratie hebben gezet
    de app mag niet bij divisie 7 zegt hij in het Engels, en divisie 7 is ons café
    Mijn kassa spreekt Engels: user division is not within the scope. Wie is user?
    een fout over een administratie waar hij niet bij zou mogen, maar hij moet er juist wel bij!
    Power BI faalt op één bedrijf, itgenoda060
    Waarom weigert hij ons filiaal met zo'n scope-verhaal en het hoofdhuis niet
    forbidden met daarachter een heel verhaal over user division
    'is niet opgenomen in de rechten' staat er, en dan een divisienummer dat ik niet ken
    de melding dat mijn dossier niet in de scope zit, hoe krijg ik dat weg
    'division' en 'scope' en ik ben maar een bloemiste
    'niet opgenomen in de rechten', en de app is nochtans al jaren van ons
    Foutmelding over division scope in de app
    Divisie is niet opgenomen in de rechten
    Not within division scope bij het verversen
    De app struikelt over een administratie die hij niet mag zien
    Hoe los ik een division scope fout op?
    itgenoda060 foutcode
    Ik krijg itgeneor321 in Excel
    Exact divisie 123456 is niet opgenomen in de rechten van de app
    Division scope melding na het inkrimpen van de app
    De melding noemt een divisienummer dat buiten scope valt
    De app mag volgens de fout niet bij divisie 98765
    Rode melding: administratie niet toegestaan voor deze app
    Exact zegt dat de administratie buiten de toestemming valt
    User division is not within division scope, roept ons systeem bij een klant met acht bv's. Hij denkt dat het aan onze software ligt. Wat moet hij in Exact nazien?
    De nachtrun bij de cliënt stopt bij dossier 1043, volgens de log valt dat niet binnen de divisie-scope. Hoe krijg ik die er weer doorheen?
    Invantive geeft itgeneor321 en mijn controller leest daarin dat de divisie niet is opgenomen in de rechten. Wat is de bedoeling?
    Een klant stuurde ons een foto van zijn scherm: forbidden, en dan iets met division scope. Kan ik hem stap voor stap helpen, ik ben de clientmanager en geen techneut.
    Sinds de nieuwe werkmaatschappij meeloopt krijgt de rapportage een fout die letterlijk zegt dat die divisie niet in de scope zit. De andere bedrijven lopen door.
    In mijn wekelijkse controle duikt itgenoda060 op voor een dossier dat we juist willen rapporteren. Waar zet ik dat recht?
    Wij hebben de klant uitgelegd dat het niet aan onze server ligt: de fout zegt dat de divisie niet in de rechten zit. Nu wil hij een handleiding.
    Partner vraagt: wat is in vredesnaam een division scope, en waarom staat dat in het foutrapport van de jaarrekeningtool?
    Excel-invoegtoepassing weigert één bv met de melding dat de Exact Online divisie niet is opgenomen in de rechten.
    fout in log: not within division scope, dossier 87, klant boos, wat moet ie doen in exact
    Een nieuwe collega heeft in de planner alle klanten geselecteerd, en nu regent het within division scope fouten bij klanten die nooit meededen.
    Onze app stopt bij een klant met de boodschap dat het gevraagde bedrijf buiten de division scope ligt. Hij wil het bedrijf wel degelijk meenemen.
    Het samenstelpakket stopt bij cliënt 212 en citeert Exact: divisie niet opgenomen in de rechten. De cliënt is wel van ons en moet erbij.
    Rapport verversen: 'User division is not within division scope'. Ik ben maar een data-analist, wat betekent dit
    itgeneor228 in onze Excel-sheet sinds de nieuwe BV erbij is
    De foutmelding noemt een nummer en zegt dat die divisie niet is opgenomen in de rechten
    De planningstool roept iets over divisies buiten het bereik, alleen bij de vestiging Gent
    Forbidden met een lange Engelse zin over division scope, wat moet ik daarmee als inkoper
    ons verzuimsysteem struikelt over BV Holding: niet binnen de scope. De andere twee BV's lopen
    Power BI gateway logt itgeneor321, moet ik iets aan de app of aan de gebruiker doen?
    Waarom weigert Exact precies één administratie en noemt die netjes bij naam in de fout, de rest komt gewoon binnen
    Invantive geeft itgenoda060 bij het vernieuwen van mijn voorraadoverzicht
    De app vraagt gegevens van een bedrijf waar ze volgens de foutmelding geen toestemming voor hebben, hoe krijg ik dat recht
    Wat is een division en waarom ligt onze urenregistratie daar buiten volgens het rode balkje
    Foutmelding bij de import: administratie 1204 valt niet binnen de rechten van de app
    De HR-sync noemt een divisienummer dat ik niet ken en zegt dat het buiten scope is. Hoe vind ik uit of de app erbij hoort te kunnen
    Mijn Excel gaf gisteren drie BV's, vandaag stopt hij halverwege met een zin over scope en divisie
    Welke divisie ligt er nou dwars: 'niet opgenomen in de rechten', in de refresh van het inkooprapport
    403 met uitleg: user division niet in scope. Collega dacht dat ik meer rechten nodig had, klopt dat wel?
    Ik moest van iemand de code opzoeken: itgeneor060. Kunt u zeggen wat ik in Exact moet aanvinken
    Bij het bedrijf dat de app niet mocht lezen staat in de log iets van 'within division scope', andersom snap ik het niet
    division scope fout lightspeed
    In de melding staat letterlijk dat de divisie van de gebruiker niet binnen het bereik ligt; ik wil dat hij dat bedrijf wél leest
    De nachtrun van het voorraadpakket klapt op bedrijf 31, scope, de andere dertig gaan goed
    Consultant zegt dat het een scoping-probleem is en geen rechtenprobleem. Wat moet ik dan doen?
    Fout met 'scope' erin na de overname van een klantadministratie
    Excel: divisie 88213 is niet opgenomen. Is dat erg of moet ik hem er gewoon uit halen
    De rittenapp klaagt over 'division 4419902' en scope, is dat het bedrijf dat we vergeten zijn aan te vinken?
    Bij elke BV die begint met een V krijg ik een scopefout, de rest haalt hij op
    Zapier stopt met 'division not in scope', een paar bedrijven gaan goed
    Foutcode itgenoda060 in Invantive bij het ophalen van één bepaald bedrijf
    De Exact Online divisie 1234567 is niet opgenomen, zegt mijn rapport
    Ik krijg een Engelse zin over een scope en een bedrijfsnummer
    Bij verversen: dat bedrijf valt buiten wat mag, of zoiets, met nummer 2044518 erbij
    melding itgeneor321 hoe los ik die op
    Rode tekst dat mijn bedrijf niet 'within scope' is
    Het rapport struikelt over bedrijf 904 met een foutmelding dat het niet mag, de andere gaan goed
    itgeneor060 na het toevoegen van een bv
    Invantive weigert met een code die met itgeneor begint en daarachter de naam van onze stichting
    Rapport haalt negen bv's op en klapt bij de tiende met itgeneor228
    Invantive: 'divisie niet opgenomen', bij mij een dochterbedrijf
    scope fout met nummertje erachter, wie weet raad
    Is "User division is not within division scope" erg en moet ik daar iets voor intrekken?
    itgeneor228, wat mag hij nu niet?
    Wat moet ik eerst nakijken bij de melding dat de divisie niet is opgenomen in de rechten?
    Mag de app niet in divisie 2314567? Er komt een fout met division scope
    rapport stopt met not within division scope, wie moet dat oplossen
    De Exact Online divisie is niet opgenomen in de rechten, staat er. Sinds wanneer moet dat?
    Er staat itgeneor060 en de gebruiker schrikt. Is er data kwijt?
    Sinds we een bv toevoegden klaagt de verversing over 'division scope'. Moet ik iets aanvinken of opnieuw inloggen?
    itgenoda060?? wat moet ik
    not wihtin division scope... wa moet ik eerst doen
    Er staat dat het bedrijf buiten het bereik valt ('division scope') bij verversen. Verlies ik data als ik het negeer?
    Gaat 'division scope' over gebruikersrechten of over wat de app mag? Hij weigert bv 112.
    Er staat een lange Engelse zin met 'division scope' en dan stopt de app
    'De Exact Online divisie is niet opgenomen in de rechten', zegt mijn Excel
    itgeneor321 in een rood balkje, en ik moet morgen rapporteren
    In de mail van de server: User division is not within division scope. Vertaal dat eens
    Mijn scherm zegt dat bedrijf 1029384 niet in de rechten zit
    Foutmelding in Power BI: divisie 3 valt buiten de scope
    Er is een rode regel met een bedrijfsnaam en 'not allowed for this app'
    Het programma stopt bij klant 14 van de 30 met een zin over een division
    De verversing stopt en er staat: divisie niet opgenomen in de rechten van de app
    Op het scherm van de controller: 'not within division scope', bij mij niet
    Bij klant Smit verschijnt een fout dat de divisie niet binnen bereik valt, bij de anderen niet
    Een Engelse foutmelding met 'scope' en het nummer van onze dochter-bv
    Invantive geeft code itgeneor060, met daarachter een hele zin over divisies
    De mail met de fout noemt onze bv bij naam en zegt dat de app daar niet bij mag
    Na de overname werd er een bv bijgezet en sindsdien knalt Power BI eruit met User division is not within division scope
    Vanmorgen bij verversen: itgeneor228, gisteren nog niet, enige verschil is dat we een administratie hebben toegevoegd
    De collega heeft bij het beperken van de app één bv te veel weggehaald en nu geeft de run not within division scope
    Er staat De Exact Online divisie 2481 is niet opgenomen in de rechten, dat is de bv die we vorige maand kochten
    Sinds ik vorige week de app strakker heb ingesteld krijgt de rapportage de fout dat een divisie niet in de rechten zit
    itgenoda060 na verkoop van de bv
    Het ging mis na de jaarwisseling, foutcode itgeneor321, we hadden net een nieuwe vennootschap opgezet
    de tool vraagt een dossier dat niet mee toegestaan is, dat zegt de fout toch, division scope iets
    Na het weghalen van oma's holding uit de app klaagt de nachtelijke run: niet opgenomen in de rechten
    Bij verversen na de oprichting van bv 7: User division is not within division scope
    itgeneor060 sinds de splitsing
    Voor de vakantie liep de Excel, erna zegt hij dat divisie 730012 niet binnen de scope valt
    Een dag na de oprichting van de joint venture: error user division is not within division scope in de logs
    Haar eenmanszaak uit het dashboard gehaald en nu: not within division scope bij elk verversen
    na toevoegen bv: divsion scope error, gisteren nog nooit gezien
    'User division is not within division scope' en ik wil dat weg hebben
    foutmelding dat de divisie niet is opgenomen in de rechten, hij moet er wel bij kunnen
    division scope fout sinds wij een paar bedrijven uitgezet hebben
    itgeneor228, wat wil dat van me
    de app klaagt: administratie niet toegestaan
    not within division scope, alleen bij bv 4
    ik krijg itgenoda060 zodra ik ververs, de andere rapporten niet
    de tool roept dat een divisie buiten de scope valt, dat moet stoppen
    melding over rechten op divisie 1234567 in power bi
    waarom is administratie 12 niet toegestaan voor de app volgens die melding
    sinds ik die ene bv bij de app heb weggehaald zeurt hij over division scope, dat mag ophouden
    'is niet opgenomen in de rechten' staat er, voor bedrijf 88, wel graag
    rapport breekt af op een administratie die niet toegestaan is, de andere laadt hij wel
    user division fout in de log van onze koppeling, kan iemand die ontcijferen
    itgeneor321 fout
    itgenoda060 exact
    division scope fout power bi
    app weigert bv met melding scope
    forbidden division scope oplossen
    melding: divisie buiten bereik
    itgeneor060 wat betekent
    rode melding divisie 1234567 geen rechten app
    rapport knalt op divisie scope
    not within divison scope
    rood bericht dat divisie niet in de scope zit
    scope melding noemt bv nummer
    excel invantive: divisie niet in rechten
    rode fout over divisie buiten rechten
    Wat wil exact met 'division scope'?
    Welke divisie mag hij niet, met die foutmelding?
    divison scope foutmeldng
    Wat wil 'User division is not within division scope' zeggen, ligt dat aan mijn rechten of aan de app?
    Er staat Forbidden met daarachter iets over division scope. Moet ik de gebruiker of de koppeling aanpassen?
    itgeneor228, wat is dat voor iets en is het ernstig
    Bij één dossier krijgt de klant van mij een rode melding met het woord scope erin
    Power BI van onze klant struikelt over een divisie die niet in de rechten is opgenomen, volgens de tekst
    de exact online divisie is niet opgenomen in de rechten... is dit een fout van ons of van de leverancier
    scope fout bij bv zeeland, de rest loopt gewoon door
    De weigering noemt een divisienummer en zegt dat de app daar niet bij hoort te kunnen
    Krijg itgenoda060 bij verversen van Excel, is er gesleuteld aan onze rechten?
    Application Scope of division scope, wat is het verschil en wat moet ik ermee
    Sinds de fusie klaagt het rapport dat een divisie buiten het bereik valt
    Is 'niet binnen division scope' een beveiligingsmelding waar ik me druk om moet maken?
    De app krijgt nee op dossier 3141 en de melding rept van scope. Te veel beperkt misschien?
    Mijn klant heeft itgeneor060 in beeld en vraagt of hij gehackt is
    Wat is scope in vredesnaam? De foutmelding zegt dat onze divisie erbuiten valt
    gisteren administraties bij de app beperkt, vandaag regent het meldingen met division scope
    In de foutregel staat divisie en scope en ook ons klantnummer. Moeten wij iets of de bouwer?
    Ik lees 'user division' in een weigering. Is dat een afdeling of een bv?
    Er zijn kennelijk soorten Forbidden: division scope, application scope, blocked. Welke heb ik en wat betekent elk?
    Kan de cliënt zelf iets doen aan 'user division is not within division scope', of moet ons kantoor dat?
    De een zegt dat de scopefout komt door te weinig rechten, de ander door een verkeerde aanvinklijst. Hoe weet ik het?
    er staat iets van division scoop bij 1 bv. wasda
    User division is not within division scope, staat in rood in mijn Excel
    itgeneor228 bij het verversen
    De melding zegt dat een divisie niet is opgenomen in de rechten
    Ik krijg een fout over 'division scope', nooit van gehoord
    Rapport stopt met een Engelse zin over division en scope
    itgenoda060 hoe los ik dat op
    Application Scope Violated bij het ophalen van salarissen
    Een foutmelding noemt administratie 3481203 als niet toegestaan
    Rode balk: divisie valt buiten de scope, en dat voor onze hoofd-bv
    Melding met 'within division scope' in het log van de leverancier
    De tool klaagt dat een administratie buiten zijn toestemming valt
    itgeneor060 krijg ik bij een klant
    Foutmelding: De Exact Online divisie 102938 is niet opgenomen in de rechten van de app
    Excel geeft een scope-fout voor een bv die ik gewoon in beeld wil
    Ons rapport blijft hangen met 'not within division scope', sinds wij de keuze hebben aangepast
    Onze app meldt dat een administratie niet is toegestaan, hoe los ik dat op?
    Wat betekent not within division scope in de log van onze koppeling?
    Bij het ophalen geeft Invantive de code itgeneor228, hoe verhelp ik dat?
    De synchronisatie stopt met de melding dat de division buiten de scope valt.
    Melding: De Exact Online divisie is niet opgenomen in de rechten. Hoe krijg ik die weg?
    Sinds gisteren komt er een fout over division scope bij één van onze BV's.
    Hoe voorkom ik de fout user division is not within division scope?
    De leverancier zegt dat we een division scope error hebben, wat moeten wij doen?
    Power BI breekt het verversen af met division scope, waar ligt dat aan?
    itgeneor321 bij administratie 1200, hoe los ik dit op?
    Bij elke nachtelijke run staat er een scopefout voor dezelfde administratie in het logboek.
    Waarom weigert Exact een administratie met de tekst not within division scope?
    Krijg de melding division not in scope na toevoegen van een administratie.
    De app probeert een administratie te lezen die volgens Exact niet is toegestaan.
    Klippa geeft een foutmelding over een niet toegestane divisie, hoe herstel ik dat?
    Ik zie itgenoda060 in Excel als ik gegevens van onze holding wil ophalen.
    Volgens de foutmelding hoort de administratie niet bij de rechten van de app, wat is de oplossing?
    De koppeling geeft bij drie van de tien bedrijven de melding division scope.
    Wat doe ik met een 403 waar achter staat dat de division niet within scope is?
    Na het verwijderen van een administratie krijg ik steeds user division is not within division scope.
    onze tool zegt division scope violated voor divisie 2345678, help
    Sinds we de toegang hebben beperkt, klaagt de app over een administratie buiten de scope.
    De import loopt vast op itgeneor060, hoe kom ik daarvan af?
    Bij het boeken van facturen verschijnt: administratie niet toegestaan voor deze app.
    In de mail van de koppeling staat dat divisie 310 niet is opgenomen in de rechten.
    Hoe lees ik de fout Forbidden user division en wat is de remedie?
    Onze ontwikkelaar stuurt de tekst division scope door, wat moet ik in Exact aanpassen?
    Exact weigert de gegevens van één BV en noemt daarbij het woord division scope.
    Kun je helpen met de fout dat een administratie niet in de rechten van de app zit?
    Waarom komt na de overname bij één entiteit de melding not within division scope?
    Het datawarehouse faalt op een divisie die volgens Exact niet mag, hoe krijg ik dat goed?
    De fout over de divisie komt alleen bij de buitenlandse vestiging, wat kan ik doen?
    Het logboek staat vol met user division is not within division scope, waar moet ik beginnen?
    Een van onze maandrapporten geeft een fout over een divisie die niet in de rechten zit.
    Kun je uitleggen waarom Exact zegt dat de divisie buiten de scope valt?
    Na het inperken van de app krijgen we elke nacht een melding over een niet toegestane administratie.
    Bij het openen van het dashboard verschijnt Forbidden met iets over division scope erachter.
    Hoe herstel ik een koppeling die één administratie niet mag benaderen volgens de foutmelding?
    De helpdesk van onze tool verwijst naar Exact vanwege een division scope-fout.
    Blue10 stopt bij onze stichting met: administratie niet toegestaan.
    Foutcode itgeneor228 komt steeds terug in ons Excel-model, wat is de oplossing?
    Onze app geeft bij BV 12 een weigering met de woorden division scope.
    Er is een administratie overgezet en nu zegt de koppeling dat die niet binnen de scope ligt.
    Ik lees not within division scope, maar we hebben niets veranderd. Hoe kan dat?
    Hoe repareer ik de melding dat een administratie niet onder de toestemming valt?
    De fout over de scope verschijnt alleen als ik alle administraties tegelijk ophaal.
    Waarom is een bedrijf ineens niet meer toegestaan voor onze app, met scopefout?
    De robot die facturen boekt, geeft user division is not within division scope.
    Wat is de betekenis en oplossing van itgeneor321?
    In Power Query krijg ik een 403 met division scope, hoe los ik dat op?
    Onze scanner meldt dat hij de administratie van de VOF niet mag benaderen: division scope.
    Sinds de nieuwe toestemming klaagt de tool over vier divisies die er niet in zitten.
    Invantive: De Exact Online divisie 998 is niet opgenomen in de rechten. Wat doe ik?
    Moet ik een administratie ergens aanvinken om de fout division scope kwijt te raken?
    De verwerking slaat een klant over met de reden not within division scope.
    Krijg ik de scopefout weg zonder de app helemaal opnieuw te koppelen?
    forbidden user division not in division scope, hoe fix ik dit
    Mijn ontwikkelaar snapt de division scope-melding niet, kunt u ons op weg helpen?
    De fout noemt een divisienummer dat volgens Exact niet bij de app hoort. Hoe nu verder?
    Bij het maken van de consolidatie stuit ik op een scopefout voor de Poolse vestiging.
    Horen de codes itgeneor060 en itgenoda060 bij dezelfde fout of zijn dat twee verschillende problemen?
    De app roept division scope bij elk bedrijf dat we na 2024 hebben toegevoegd. Hoe verhelp ik dat?
    In het foutenrapport van onze leverancier staat user division is not within division scope, kunt u dat duiden?
    Wij hebben een bedrijf uit de lijst gehaald en nu mailt de app scopefouten. Wat hoort er te gebeuren?
    Hoe maak ik een einde aan de melding dat divisie 5 niet is toegestaan?
    Op het scherm van Agicap staat: company not within division scope. Wat vraagt dat van ons?
    Een geplande taak faalt met itgeneor228; welke rechten ontbreken er?
    Waarom mag mijn rapport niet bij administratie 803 volgens de foutmelding over de scope?
    Bij het inlezen van grootboekmutaties stuit ik op een geweigerde administratie, reden: division scope.
    De melding is: Forbidden, gevolgd door iets over divisie en scope. Hoe herstel ik dit?
    Hoe kan één van veertig administraties geweigerd worden met not within division scope?
    Ik kan de maandafsluiting niet draaien omdat een bedrijf volgens Exact niet in de scope zit.
    Moeten wij de administratie toevoegen aan de app als hij een scopefout geeft?
    Onze consolidatie mislukt door een foutmelding over een niet toegestane divisie van de dochter.
    Welke handelingen lossen de fout user division not within scope op bij een scanprogramma?
    In de applicatielog lees ik itgeneor321, division 41. Wat is er met die administratie?
    Een klant meldt dat onze software een division scope-fout toont, wat laat ik hem doen?
    De boekingsrobot weigert dienst voor één administratie, volgens Exact valt die buiten de scope.
    scope fout divisie exact oplossen
    Sinds wij op losse administraties zijn overgegaan, regent het meldingen over division scope.
    Is de foutmelding dat een divisie niet is opgenomen in de rechten iets wat ik zelf kan verhelpen?
    Waarom zegt de koppeling bij het aanmaken van relaties dat de administratie niet toegestaan is?
    Ik kreeg een ticket over not within division scope en heb geen flauw idee wat dat inhoudt.
    Ons portaal toont bij twee klanten een rode balk met division scope. Hoe los ik dat op?
    De ETL-job stopt op een administratie die niet binnen de division scope valt.
    Bij het versturen van facturen zegt de tool dat divisie en scope niet overeenkomen. Hoe los ik dat op?
    Onze planner toont elke ochtend itgenoda060 voor dezelfde BV, wat doe ik eraan?
    Er staat in het Engels dat de user division niet in de scope valt; wat moet ik dan wijzigen?
    Na de komst van twee nieuwe klanten gooit de app division-scopefouten.
    Kan een beheerder de fout over een niet toegestane administratie in Exact zelf wegnemen?
    Wat moet ik zeggen tegen een klant die De Exact Online divisie is niet opgenomen in de rechten ziet?
    De koppeling wijst onze holding af en noemt daarbij division scope als reden.
    foutmelding user division is not within division scope wat moet ik doen
    krijg itgeneor228 bij een van de administraties, hoe los ik dat op
    De app meld dat een adminstratie niet is toegestaan, hoe herstel ik dat?
    wij krijgen steeds een division scope error bij het ophalen
    divisie niet opgenomen in de rechten zegt invantive, wat nu
    Ik krijg de melding User division is not within division scope, wat moet ik doen?
    Bij het ophalen van facturen zegt het programma dat een administratie niet is toegestaan
    De app stopt bij één bedrijf met een fout over division scope
    Invantive geeft itgeneor228 en ik weet niet hoe ik dat oplos
    Sinds vanochtend staat er in de app dat een divisie niet is opgenomen in de rechten
    hoe los ik die fout op over een administratie die buiten de division scope valt
    Ons dashboard laadt niet verder en noemt een administratie waar het niet bij mag
    De synchronisatie geeft een fout over een divisie van ons, de rest komt wel binnen
    Code itgenoda060 verschijnt als ik mijn Excel ververs, wat is er aan de hand?
    Ik krijg elke nacht een foutmail dat de divisie niet is toegestaan voor de app
    De helpdesk zegt dat ons bedrijf niet binnen de scope van de app valt, hoe fix ik dat?
    Mijn app meldt not within division scope terwijl ik die bv gewoon kan openen
    Power BI weigert te verversen met een melding dat de Exact Online divisie niet in de rechten zit
    Er verschijnt itgeneor321 zodra ik de tweede bv selecteer
    Waarom zegt de koppeling dat mijn bedrijf niet in de division scope zit?
    Na het toevoegen van een bv komt de fout over user division, hoe krijg ik dat weg?
    Bij het versturen van verkooporders krijg ik een rode balk over een divisie die niet mag
    Mijn app vermeldt dat administratie 12 niet in zijn toegestane lijst zit
    De koppeling geeft not within division scope sinds we een bedrijf hebben toegevoegd in het programma
    Een van de vier bedrijven wordt geweigerd met de tekst division scope, de andere gaan prima
    Ik ben geen techneut, maar er staat user division in een fout, wat kan ik eraan doen?
    Ons Excel-sjabloon stopt met itgeneor060, terwijl het vorige week nog liep
    exact zegt dat de administratie niet is toegestaan voor deze app, hoe sta ik die toe
    De webshop logt: user division is not within division scope, orders blijven hangen
    Het programma van de accountant meldt dat onze bv niet is opgenomen in de rechten
    Kan ik zelf iets doen aan een weigering omdat de divisie buiten de scope ligt?
    Ik kies in de app de winkel in Breda en dan krijg ik de fout over division scope
    De melding noemt onze administratie bij nummer en zegt dat die niet binnen de rechten valt
    Waar komt division scope vandaan, en waarom zie ik die fout pas sinds deze week?
    Onze boekingsapp geeft een fout dat hij niet bij de divisie van de winkel mag
    Wat doe ik tegen de melding dat de divisie niet is opgenomen in de rechten van de app?
    Ik wil een rapport draaien en krijg itgeneor228 met de naam van ons bedrijf
    User division staat er in de fout, en dan iets met scope, en daarna stopt alles
    Voor ons bedrijf in Tilburg weigert Exact de app met een scopefout
    De nachtelijke synchronisatie breekt af op een administratie buiten de scope
    Zodra ik de holding kies verschijnt not within division scope, bij de werkmaatschappij niet
    de app zegt dat een administratie niet mag, terwijl ik nergens iets heb veranderd
    Kun je me door de fout division scope heen helpen, ik snap de Engelse tekst niet
    Invantive meldt dat onze Exact-divisie niet is opgenomen in de rechten, hoe krijg ik hem erin?
    Bij het ophalen van onze derde bv krijgt de boekhoudtool een scopeweigering, hoe los ik die op?
    De app voor onze webwinkel struikelt over een bedrijf met de woorden not within division scope
    Ik heb een foutmelding doorgestuurd gekregen over een divisie en scope, wat moet ik regelen?
    Sinds het filiaal in de app gekozen is weigert Exact met een tekst over de divisie
    Hoe krijg ik het programma zover dat het geen itgenoda060 meer geeft bij onze bv?
    Ik krijg Forbidden - User division is not within division scope in de log van onze connector.
    Wat betekent itgeneor228 bij het verversen van mijn Power BI-dataset?
    Hoe los ik de fout op dat een divisie niet binnen de division scope valt?
    De refresh stopt met De Exact Online divisie is niet opgenomen in de rechten.
    Invantive Query Tool geeft itgeneor321 zodra ik de tabel transactionlines opvraag.
    Onze API-call naar divisie 123456 geeft 403 met not within division scope.
    Sinds gisteren faalt de nachtelijke load met een fout over een administratie buiten de scope.
    Waarom zegt Exact dat mijn app niet bij een bepaalde administratie mag?
    In Invantive Cloud verschijnt itgenoda060, hoe krijg ik dat weg?
    Na het aanmaken van een nieuwe dochter geeft de connector een division scope error.
    De foutmelding noemt een divisienummer en zegt dat het niet is toegestaan voor deze app.
    Mijn query met use all@eol loopt stuk op een administratie die niet in de rechten zit.
    hoe los ik user division not within division scope op
    Een klant krijgt in onze software de melding dat zijn administratie niet is toegestaan door Exact.
    Alles laadt, behalve één bedrijf: daarvan komt een fout met division scope terug.
    itgeneor060 komt elke nacht terug in onze logbestanden, waar zit dat in?
    Onze app geeft een foutmelding dat de administratie geen onderdeel is van de verleende rechten.
    Ons script krijgt user division not within division scope bij divisie 2201.
    Na het inperken van de app verschijnt er elke nacht een division scope-fout, hoe krijg ik rust?
    Power BI: DataSource.Error itgeneor228, wat moet ik aanpassen?
    De API weigert één administratie met een tekst over scope, de gebruiker heeft er wel rechten op.
    Hoe interpreteer ik de foutmelding dat een Exact-divisie niet in de rechten is opgenomen?
    Van onze klant krijgen we een screenshot met not within division scope, wat kunnen wij adviseren?
    Bij het uitlezen van alle divisies struikelt onze tool over één niet toegestane administratie.
    Het inlezen van bankmutaties faalt met een melding dat de divisie buiten de toegekende rechten valt.
    De connector stopt bij administratie Vastgoed met een fout over onvoldoende scope voor de divisie.
    Ik moet itgeneor321 oplossen voordat de maandrapportage draait, hoe doe ik dat?
    Sinds een collega administraties heeft weggehaald bij de app, loopt mijn query op een division scope error.
    In Azure Data Factory zie ik 403 user division is not within division scope, waar los ik dat op?
    foutcode itgenoda060 in power bi bij exact, iemand een idee
    De webshop kan geen orders meer plaatsen omdat de administratie niet toegestaan zou zijn voor de app.
    Kan ik de division scope uitbreiden zodat deze fout verdwijnt?
    Wij krijgen de scope-melding alleen in de Belgische administratie, wat klopt daar niet?
    Mijn applicatie logt dat de huidige divisie niet binnen de toestemming van de gebruiker valt.
    Elke keer dat we een administratie bijmaken krijgen we een fout dat die niet toegestaan is.
    De integratie zegt dat administratie 77 niet mag, terwijl ik die in Exact gewoon kan openen.
    Wat is de oorzaak van de 403 met division scope op het endpoint current/Me?
    Wij zijn softwareleverancier: hoe leggen we een gebruiker uit wat not within division scope betekent?
    Een query in Invantive Control geeft een rode melding over een divisie zonder toestemming.
    Ons orderpakket zegt administratie niet toegestaan, hoe krijg ik dat in orde?
    In de log staat divisionscope forbidden voor divisie 310, wat nu?
    De scan-app meldt dat Exact de gekozen administratie weigert wegens ontbrekende toestemming.
    Welke instelling lost itgeneor228 op na het toevoegen van een bedrijf?
    Bij het verversen van één partitie komt een melding over niet opgenomen in de rechten.
    Mijn tool kan opeens niet meer bij administratie 15 en meldt een scope.
    Kan ik de melding division scope negeren of moet er iets gebeuren?
    Onze integratie liep goed tot Exact ging klagen dat de divisie buiten scope is.
    Hoe verhelp ik de itgeneor321 die optreedt bij divisie 77 in onze SQL-job?
    Onze klantportal krijgt van Exact terug dat de administratie buiten de verleende rechten ligt.
    Hoe voorkom ik dat onze job stukgaat op een divisie waarvoor Exact zegt dat de app geen rechten heeft?
    Wat moet de klant in Exact aanpassen als onze API-log not within division scope toont?
    Onze rapportage stopt met de fout User division is not within division scope, hoe los ik dat op?
    Sinds gisteren krijg ik itgeneor228 bij het ophalen van bv Zuid, wat is er aan de hand?
    De Exact Online divisie 2345678 is niet opgenomen in de rechten, zegt Invantive.
    Bij één klant geeft de app aan dat de administratie niet binnen de scope valt.
    Ik kreeg Forbidden met daarachter dat de divisie niet is toegestaan, hoe kom ik daarvan af?
    Power BI verversen faalt met itgenoda060 op één van de tien administraties.
    We gaven vorige week opnieuw toestemming en nu verschijnt division scope in de foutmelding.
    Wat moet ik doen tegen de melding dat mijn divisie buiten de toegestane divisies valt?
    na toevoegen van een bv krijgen we itgeneor321, hoe verhelp ik dat
    De app meldt dat hij niet bij administratie 104 mag terwijl hij dat wel moet.
    Mijn nachtelijke import loopt vast op een administratie die niet toegestaan zou zijn.
    De helpdesk van de leverancier zegt dat er een division scope error is, hoe ga ik die te lijf?
    Horen itgeneor060 en itgeneor228 bij dezelfde soort fout over een administratie?
    Een van onze klanten kreeg vandaag de fout dat zijn administratie niet in de rechten van de app zit.
    Ik zie User division is not within division scope in Power BI en snap niet wat ik moet wijzigen.
    Bij het draaien van de consolidatie zegt Invantive dat divisie 3391 niet is toegestaan.
    De import gaf itgenoda060 nadat ik een bv bij de app had weggehaald.
    Foutcode itgeneor060 bij één administratie, de rest loopt gewoon door.
    Hoe zorg ik dat de app weer bij de administratie mag die nu geweigerd wordt?
    Alle dossiers worden opgehaald behalve dat van Jansen, daar komt een division-fout.
    melding: divisie niet opgenomen in de rechten, hoe oplossen
    De leverancier vraagt ons de division scope te herstellen, waar doe je dat?
    Ik gaf toestemming voor losse administraties en nu weigert Exact er eentje met een foutmelding.
    Sinds we met een andere login koppelden, is er een administratie die de app niet mag.
    De consolidatie loopt vast met de tekst dat de divisie niet binnen de scope ligt.
    Wij kregen itgeneor321 direct na het aanmaken van een nieuwe administratie, wat is de oplossing?
    Een medewerker stuurde me de fout not within division scope, wat moet ik daarmee als beheerder?
    In het portaal zien klanten een melding dat hun administratie niet is toegestaan voor de app.
    itgeneor228 fout bij verversen excell, hoe weg te krijgen
    Ik heb de app al herstart maar hij weigert administratie 12 telkens met een scope-fout.
    Kun je me helpen bij de melding dat een administratie niet is opgenomen in de rechten?
    Er komt een scope-fout bij dossier Peeters en ik moet dat vandaag oplossen.
    User division is not within division scope, ik snap er geen woord van
    De app zegt dat de divisie niet is opgenomen in de rechten
    Foutmelding: de administratie van de holding valt niet binnen de scope
    itgeneor228 krijg ik in mijn rapport, wat wil dat zeggen
    de kassa klaagt dat hij bij bedrijf 102938 niet mag
    Melding in het Engels over een division scope, mijn dochter vertaalde het als buiten bereik
    not within division scope sinds we de broodjeszaak openden
    Er komt een tekst dat de app een bepaalde administratie niet mag aanspreken, hoe krijg ik die melding weg
    Ik heb een foutcode van het rapportenprogramma met itgen ervoor, welk soort fout is dat
    er staat een lange engelse zin met scope erin, hoort die bij een administratie of bij iets anders
    Welke van die foutmeldingen is het als er scope in staat maar ook forbidden
    Bij het ophalen krijgen we dat de administratie 'Bloemen Noord' niet onder de rechten van de app valt
    Forbidden met iets van division scope erachter, al drie dagen, wat moeten we doen
    het rapport hapert op één bv met een melding dat die niet toegelaten is
    De app spuugt elke nacht een regel uit over een divisie die hij niet mag
    Kan je mij helpen met itgenoda060
    melding: exact online divisie 34567 is niet opgenomen in de rechten
    fout zegt dat onze garage-bv buiten bereik van de app is
    user division not within division scope bij de kassa van zaak twee
    ik heb twee foutmeldingen door elkaar, een met division scope en een met application scope, waar hoort welke
    Bij zaak twee komt 'division scope', bij zaak een loopt alles
    Ik zou die melding over een niet toegelaten dossier willen doen ophouden
    de kassa wil bij de zaak van mijn broer en dan zegt exact dat dat buiten de scope is
    er zijn kennelijk verschillende weigeringen van Exact, hoe herken ik of ik de fout met een administratie heb
    dat ding zegt dat de divisie van de kaasmakerij er niet bij hoort, wat nu
    Foutmelding dat dossier 2219 niet is opgenomen in de rechten
    itgeneor228 bij het verversen van de groepscijfers
    De tool klaagt dat een bepaalde klant buiten zijn bereik valt, met code en al
    Sinds we een klant hebben toegevoegd in de rapportage roept hij iets over division scope
    'De Exact Online divisie is niet opgenomen in de rechten', wat moet ik nu
    Excel geeft een melding over een administratie die niet mag, bij het draaien van de consolidatie
    Error met het nummer van een cliënt erin, die zou niet in scope zijn
    Is itgenoda060 hetzelfde als die fout over division scope?
    Er bestaan verschillende meldingen over rechten van een app: scope, application scope, blockeduser. Welke heb ik?
    Ik heb een foutregel met een code van Invantive voor me liggen, bij welke soort hoort die
    Twee foutregels, eentje over divisions en eentje over applications, lees ik ze goed?
    Hoe lees ik deze fout: iets met division, iets met scope en een code
    Bij het doorlopen van alle klanten struikelt de rapportage steeds over dezelfde bv met 'not within division scope'
    Rood in beeld: administratie 1044 is niet toegestaan voor deze app
    Bericht dat een divisie niet in de rechten zit, wij noemen dat gewoon dossiers, wat wil hij van me
    itgenoda060 bij de nachtelijke replicatie
    De Exact Online divisie 123456 is niet opgenomen in de rechten
    foutmelding dat de administratie buiten het bereik van de app valt
    query over alle BV's klapt op eentje met iets over division scope
    itgeneor321 na toevoegen BV, help
    Sinds de fusie komt bij elke sync: division niet toegestaan voor deze app
    melding met 'within division scope' bij Basecone
    app mag niet bij administratie 42, zegt de fout letterlijk
    er staat een fout met scope erin, maar welk soort scope, division of application
    hoe onderscheid ik die foutcodes itgeneor228, 321 en 060
    is 'division is niet opgenomen in de rechten' hetzelfde als division scope
    Support hier. Klant belt met 'administratie niet binnen bereik' sinds hij een BV kocht. Wat laat ik hem doen?
    na kopiëren van een administratie krijg ik itgeneor060 op de kopie
    fout met het woord 'divisie' en 'rechten' in de Invantive log
    app loopt, maar op administratie 77 zegt hij letterlijk dat die niet is toegestaan
    in mijn SQL script over alle divisies krijg ik op 1 divisie een division scope error en stopt alles
    not within division scope bij GET op SystemDivisions, snap het niet
    ik had de app vorige maand beperkt en nu regent het division scope meldingen
    foutcode itgeneor228 in Power BI bij vernieuwen
    klant heeft app maar op één BV gezet, onze software probeert alle BV's en krijgt die scope-weigering
    administratie buiten scope
    drie rode regels in de log: iets met scope, iets met blocked, iets met 403. welke hoort waarbij
    krijg itgenoda060, is dat die fout over administraties of iets anders
    bij het doorlopen van alle divisies struikelt ons script over één: niet binnen de scope van de app
    app van leverancier mag niet bij BV 9 volgens de melding, wij vinden dat hij dat wel mag
    'De Exact Online divisie 3099 is niet opgenomen in de rechten' sinds vanochtend
    Onze connector geeft: User division is not within division scope. Graag oplossing.
    not within division scope sinds de fusie van de twee bv's
    De Exact Online divisie 2834410 is niet opgenomen in de rechten
    De nachtelijke run breekt af op itgeneor228, zegt iets over een divisie
    Foutmelding met division scope bij een van de dertien vennootschappen, de run stopt daarop
    itgenoda060 in de log van het consolidatierapport
    Melding dat een divisie niet binnen de scope valt, en dat precies op de dag van de rapportage
    Ik heb de hele melding nu voor me, met scope erin, er zijn kennelijk varianten. Welke is dit?
    Application scope of division scope, wat is het verschil tussen die fouten?
    Het budgetpakket stopt bij BV Oost met een zin over division scope, de andere negen gaan goed
    Foutmail uit de nachtrun: 'User division is not within division scope', onderwerp vennootschap 14
    divisie niet opgenomen in de rechten, leverancier zegt dat wij dat zelf moeten fixen
    Wij hebben drie verschillende scope-fouten in de logs, welke hoort bij wat?
    Is itgeneor228 hetzelfde als een division scope melding?
    Ons rapport over 31 administraties strandt op de zevende: division niet binnen division scope. Directie wacht.
    Wij kochten twee bv's bij, sindsdien mailt het pakket dagelijks itgeneor321
    Pakket valt om op een van de negen, tekst gaat over een divisie die niet binnen het bereik valt
    forbidden - user division
    division scope fout
    app zegt administratie niet toegestaan
    fout administratie 1234567 nie in scope
    divisie 2094 is niet opgenomen
    invantive fout rechten divisie
    application scope of division scope, krijg de laatste
    user divison not in scope power bi
    scope error administratie
    welke fout is t: division scope of application scope
    lange fout met scope, welke soort is dat
    invantive code itgen..., waar hoort die bij
    fout over administratie lezen, wat betekent
    scope scope scope, welke fout heb ik
    divisie fout app exact
    app klaagt over divisie 88
    rood: division scope
    foutmelding over een divisie die niet is opgenomen in de rechten
    het rapport stopt met een melding dat administratie 305 niet is toegestaan
    app zegt dat hij een bepaalde administratie niet mag benaderen, division scope staat erbij
    itgeneor228 bij verversen
    Bij het ophalen van de tweede school krijg ik Forbidden met een heel verhaal over scope
    itgenoda060, iets met divisie
    fout: administratie valt buiten de toestemming
    wat is division scope en waarom krijg ik er een fout van
    waar hoort itgeneor321 bij
    er staat forbidden en nog een woord erachter over scope, hoe weet ik welke van de fouten dit is
    welke van de meldingen over administraties heb ik nu te pakken: scope, blocked of application scope
    De Exact Online divisie 45 is niet opgenomen in de rechten; wat voor fout is dat
    hoe lees ik zo'n foutregel over een divisie, wat is het belangrijke stuk
    Rapport loopt tot aan de derde stichting en meldt dan dat die niet binnen de scope valt
    'administratie is niet opgenomen in de rechten van de app' wat moet ik daarmee
    scope error op één bv, de andere gaan goed
    vijf van de zes halen op, zes geeft 'not within division scope'
    eerste keer dat ik 'division' lees: er mag iets niet met een administratie zegt het rapport
    leverancier vraagt welk type foutmelding wij krijgen: scope, application scope of blocked. ik zie een lange zin in het Engels
    foutcode itgenoda060 staat onderin, waar gaat die over
    klant mailt ons: 'User division is not within division scope', wat moet hij doen?
    itgeneor228 in de log van onze PowerBI-verversing
    De Exact Online divisie 2345678 is niet opgenomen in de rechten
    onze app wil bij bedrijf 12 en Exact zegt dat het buiten de divisiescope valt
    Melding over een administratie die de app niet zou mogen, terwijl klant zegt dat alles is aangevinkt
    scope error divisie, wat nu
    Voorganger kreeg elke maand die divisiefout, hij loste het zelf op maar schreef niks op
    rapport stopt halverwege met een fout over een divisie die er niet bij hoort
    Forbidden met erachter iets over division scope
    als leverancier zien wij bij 3 klanten 'not within division scope'. Wat laten we ze doen?
    cliënt belt over 'de administratie staat niet in de rechten van de app', letterlijke melding uit ons pakket
    verversen lukt niet meer, code itgeneor060
    de rode balk zegt dat een bepaalde bv niet binnen het bereik van de toestemming valt
    foutmelding administratie niet toegestaan, hoe krijg ik die weg
    Er zijn meerdere foutteksten in omloop bij onze klanten: scope, blocked, application scope. Welke betekent wat?
    op welk woord in de fout moet ik letten om te weten of het om de administratie of de gegevenssoort gaat
    horen de codes itgeneor228 en itgenoda060 bij dezelfde fout?
    waar herken ik de fout over divisies aan, in ons ticketsysteem staan allerlei varianten
    ons ticket: klant krijgt bij ophalen 'administratie valt buiten rechten van de app'. Wat sturen we terug?
    de fout kwam nadat klant zijn keuze van bedrijven had ingekort, nu klaagt onze app over divisie 88
    onze BI-man zegt iets met divisionscope en loopt vast
    waarom weigert Exact precies die ene bv met een scope-melding
    itgeneor228 klant 14
    mijn voorganger heeft de nieuwe bv wel in Power BI gezet maar nooit bij de app, nu een divisiefout
    wij zien itgeneor en iets met application en iets met license, hoe lees ik welke fout het is
    wij ontvangen bij klant een weigering met 'scope' en een administratienummer erin, wat moet klant goedzetten
    De Exact Online-divisie staat niet in de rechten, aldus Invantive
    fout op één dossier: valt niet binnen division scope, de andere 79 gaan goed
    De app klaagt dat een divisie buiten de scope valt
    Ik krijg itgeneor228 en snap er niets van
    volgens de melding hoort onze bv niet bij de rechten
    De divisie is niet opgenomen in de rechten, staat er
    Exact weigert een bepaald bedrijf met een zin over division scope
    foutcode itgeneor321 tijdens het verversen van excel
    Hoe los ik die scopefout op één administratie op?
    Invantive geeft itgenoda060 bij een van onze bedrijven
    Eén dossier geeft een fout over het bereik van de app
    Melding: administratie niet toegestaan, hoe kom ik daarvan af?
    not within division scope, opeens elke ochtend
    Bij bedrijf 214 meldt de tool dat het buiten bereik ligt
    Onze rapporten breken af op een divisie die niet mag
    Die zin over de divisie die er niet bij hoort blijft terugkomen
    De import struikelt over een bedrijf dat niet in de scope zit
    Er staat Forbidden met daarachter iets over division scope
    Wat betekent itgeneor060 en hoe raak ik het kwijt?
    ik lees dat de divisie van de gebruiker niet is toegestaan
    Hoe krijg ik de scope weer goed voor deze administratie?
    Er zijn zoveel codes, bij welke hoort die van mij?
    Hoort itgeneor228 bij de fout over administraties?
    Welke van de bekende foutteksten heb ik voor me?
    Is mijn code er een over scope of over iets anders?
    Onze tool meldt dat de divisie geen deel is van de scope
    Een melding met division scope stopt onze nachtelijke import
    Bij het ophalen van een klant krijgen we de fout dat de divisie niet binnen de division scope valt.
    De app geeft User division is not within division scope zodra hij onze nieuwe holding wil lezen, hoe los ik dat op?
    Sinds we een bv hebben toegevoegd, stopt de rapportage met itgeneor228, wat is er aan de hand?
    Wij krijgen itgeneor321 bij één van de klanten van kantoor, bij de anderen gaat het goed.
    Er komt een foutmelding dat de Exact Online divisie niet is opgenomen in de rechten, wat moet ik doen?
    De consolidatie loopt vast op onze Duitse dochter, met een melding over division scope.
    Onze scanapp meldt bij een nieuwe klant dat de administratie niet toegestaan is, hoe verhelp ik dat?
    Wat betekent de melding itgenoda060 die wij zien bij het verversen van de groepscijfers?
    Power BI faalt op de stichting met not within division scope, terwijl de bv's wel verversen.
    Een klant mailt dat zijn koppeling Forbidden - User division is not within division scope geeft, hoe help ik hem?
    Na de verkoop van een werkmaatschappij krijg ik een division-foutmelding bij het laden van alle administraties.
    Omdat ik de app beperkte tot drie bv's, klaagt hij nu over een administratie buiten de scope.
    Sinds maandag krijgt iedereen op kantoor itgeneor060 als we de dossiers inlezen, waar zit dat in?
    De app wil een administratie lezen waar hij volgens de fout geen recht op heeft, hoe zoek ik dat uit?
    Bij 3 van onze 60 klanten zie ik in het logboek een scope-fout op de divisie, hoe krijg ik die weg?
    Ik zie in de app de tekst dat de administratie buiten het bereik van de toestemming valt, wat nu?
    Bij dossier 2041 zegt de app dat de administratie buiten de toegestane divisies ligt, hoe maak ik dat goed?
    Onze nachtelijke import van negen bv's breekt af op User division is not within division scope, al sinds zaterdag.
    Hoe verhelp ik itgeneor228 voor een stichting die we vorige maand bij de groep hebben gekregen?
    In de mail van de leverancier staat dat Exact de divisie weigert vanwege scope, wat moet ik als kantoor aanpassen?
    De kassa van winkel 7 boekt niet door, de fout gaat over een division die niet in scope is.
    Ik wil de cijfers van een overgenomen klant inlezen, maar krijg alleen de melding dat de divisie niet is toegestaan.
    Wat doe ik tegen de division scope-melding die opkomt wanneer de consolidatie bij onze Spaanse dochter aankomt?
    TriFact365 geeft bij één klant de fout dat deze administratie niet in de machtiging zit, waar pas ik dat aan?
    De app noemt nummer 1839204 en zegt not within division scope, hoe krijg ik die administratie erbij?
    Sinds de IT-afdeling een app opnieuw goedkeurde, krijgen drie bv's een melding over de scope van de divisie.
    Invantive toont De Exact Online divisie is niet opgenomen in de rechten, en dat bij een actieve klant.
    De accountantssoftware haalt vier dossiers binnen en struikelt over het vijfde met een scope-melding.
    Waarom krijgt onze vastgoed-bv als enige een divisiefout terwijl ze met dezelfde app is gekoppeld?
    Tijdens de maandafsluiting verscheen itgeneor321 op de nieuwe entiteit, wie of wat moet ik aanpassen?
    bij klant 88 krijg ik 'not within division scope' in de app, weet jij hoe ik dat weg krijg
    Onze consolidatie geeft itgeneor228 op de overgenomen groothandel, de andere entiteiten gaan goed.
    Toen we de kinderopvang-bv aan het dashboard toevoegden, kwam er een fout dat de divisie niet in de scope zit.
    Het loonpakket kan niet naar onze stichting boeken, want Exact vindt dat de divisie niet bij de toestemming hoort.
    Sinds ik bij het akkoord maar zes bv's koos, meldt de app bij nummer zeven een scope-weigering.
    Iemand van de helpdesk noemde het division scoping, maar hoe los ik die fout voor onze klant nu op?
    Wij zien voor een dossier de tekst User division is not within division scope, hoewel het dossier gewoon open staat.
    Op de nieuwe Ierse vennootschap loopt LucaNet stuk met een divisiemelding, wat is de remedie?
    De oude holding gaat goed, maar voor de nieuwe holding zegt Exact dat de gebruikersdivisie buiten bereik valt.
    Hoe repareer ik een koppeling die bij elk nieuw dossier van kantoor itgeneor060 teruggeeft?
    De app haalt bij hotel Zeezicht niets op en noemt als reden de divisiescope, wat kan ik zelf doen?
    Bij het testen van de groepsrapportage kreeg ik op drie administraties tegelijk een divisieweigering.
    Onze programmeur stuurt me een foutregel met division scope over bv 14 en vraagt mij dit in Exact te regelen.
    Voor de jaarrekening van klant Smit wil de software niet verder en meldt de scope van de divisie.
    invantive meldt itgenoda060 voor een van mijn administraties, hoe krijg ik die weer ingelezen
    De begrotingsapp stopt bij school 9 met de opmerking dat de divisie niet in de rechten zit, wat doe ik?
    Wat moet er in Exact anders als LucaNet voor één vennootschap User division is not within division scope teruggeeft?
    Wegens een divisiefout kan Dext geen factuur meer naar dossier Van Dam sturen, hoe krijg ik dat opgelost?
    Twee van onze winkels krijgen een scope-fout op de divisie bij het doorboeken van de omzet, wat moet ik instellen?
    Omdat onze nieuwe praktijk-bv niet meegenomen is, toont Invantive itgeneor321, hoe verhelp ik dat definitief?
    De foutmelding spreekt over een divisie die niet in de rechten van de app is opgenomen, het gaat om hotel 2.
    ik krijg division scope fout op een stichting die gister nog werkte, hoe kan dat en wat doe ik
    Ons incassopakket wil facturen van de verhuur-bv lezen en wordt geweigerd vanwege de division scope.
    Na de inrichting van een nieuwe klant mislukt de eerste synchronisatie met een melding over de divisie.
    Sinds we een klant hebben toegevoegd geeft de tool division scope fouten. Hoe los ik die op?
    Invantive meldt itgeneor060 bij het ophalen van administratie 1043, wat moet ik doen?
    De nachtelijke verwerking stopt met: De Exact Online divisie is niet opgenomen in de rechten.
    Bij het vernieuwen van Power BI krijg ik de melding dat een divisie buiten de scope valt.
    Onze rapportage loopt vast op één administratie met een foutmelding over division scope. De andere 60 gaan goed.
    Ik krijg een fout dat de app niet bij een administratie mag, hoe haal ik die weg?
    itgeneor321 in log
    Klant gaf vorige week een foutmelding door: not within division scope. Hij gebruikt onze koppeling. Wat raad je aan?
    Waarom weigert Exact een administratie met het woordje scope in de fout?
    Dagelijks mailt de app me dat administratie 88 not allowed is. Hoe stop ik dat?
    Error 403 division scope bij Silverfin import
    We zien in het logboek itgenoda060 staan sinds de laatste wijziging van de machtigingen.
    Foutmelding dat gebruiker-divisie niet binnen het bereik valt, help
    Hoe verhelp ik de melding dat een divisie niet in de rechten van de app zit?
    Na het opheffen van een bv geeft de app steeds een scope-fout op dat nummer.
    de app zegt userdivision is not within divisionscope wat is dat nou weer
    Er staat een lange Engelse error over division scope in de console, kan ik dat als boekhouder zelf oplossen?
    Mijn query op Exact loopt stuk met een administratie die niet toegestaan is
    Onze IT'er stuurde een screenshot met 'not within division scope' voor twee klanten. Waar begin ik?
    Het draaien van de query stopt op klant 23 met de mededeling dat die buiten de toegestane divisies ligt
    Onze leverancier noemt het een 'division scope issue' en zegt dat de klant het moet oplossen. Wat moeten we doen?
    Foutmelding administratie niet toegestaan voor app
    Sinds de opschoning van de bedrijvenlijst bij de app loopt de nachtverwerking vast met scope errors
    itgenoda060 power bi refresh
    De app wil een dossier openen waar hij niet bij mag en geeft daar elke dag een error over
    In Excel krijg ik: de Exact Online divisie 2050 is niet opgenomen in de rechten.
    Bij de import in het consolidatiepakket: 'is not within division scope'. Ik ben geen techneut, hoe verhelp ik dit?
    Vanuit het log kopieer ik: Forbidden - User division is not within division scope. Vorige maand ging het nog goed.
    Twee van de negentig klanten geven scope-fout
    waarom staat er 'division' in de foutmelding en wat moet ik ermee
    Onze dataset refresht niet meer door één error: not within scope
    Bij één klant zegt het pakket 'divisie buiten scope', hoe geef ik hem alsnog vrij?
    melding division niet in rechten
    Wat wil Exact zeggen met 'User division'? Onze import ligt stil op die fout.
    Ik kreeg een rapport met twaalf keer itgeneor228. Ik zoek een oplossing in gewone taal.
    De app krijgt bij een aantal bv's te horen dat ze niet binnen de division scope vallen
    Na het toevoegen van twee vestigingen stopt de connector met een scope error
    Weigering op administratie 909 in Invantive Data Hub, code itgeneor321
    hoe krijg ik die not within division scope foutmelding weg bij klant
    De verversing breekt af met een melding over een niet toegestane divisie
    We hebben 75 klanten in één rapport. Sinds we er een paar uit de app hebben gehaald eindigt het verversen met een melding over user division scope. Wat nu?
    Elke nacht halen we de cijfers van alle klanten op. Sinds dinsdag stopt het bij klant 34 met 'not within division scope'. Er is volgens mij niets aangepast.
    Onze rapporten zijn overgezet naar Power BI. Bij het verversen verschijnt nu itgenoda060 en ik heb geen idee wat dat betekent. Kan ik dat zelf oplossen?
    Ik heb van de softwarehelpdesk te horen gekregen dat de fout aan onze Exact-rechten ligt. In hun log staat User division is not within division scope. Wat moet ik doen?
    Foutmelding: User division is not within division scope, hoe los ik dat op?
    division scope fout exact
    Wat betekent not within division scope?
    Invantive geeft itgeneor228 bij het ophalen van onze administraties.
    De Exact Online divisie is niet opgenomen in de rechten, staat er in rood.
    Sinds we een bv hebben gesloten geeft de tool een fout over division scope. Wat moet ik aanpassen?
    Krijg de melding itgenoda060 in Excel, wat nu?
    Bij het verversen in Power BI stopt hij op een divisie die niet in de scope valt.
    Onze webshop kan niet boeken, hij zegt dat de division niet binnen de division scope ligt.
    De app weigert een van de bedrijven met een melding over scope, hoe krijg ik dat goed?
    Ik kreeg een mail van onze BI-leverancier dat er bij ons een division scope error optreedt en dat wij dat in Exact moeten regelen.
    User division is not within scope krijg ik sinds gisteren bij de koppeling
    Mag een app niet bij een administratie? Ik krijg namelijk een foutmelding met een divisienummer en het woord scope.
    Fout over divisie 2784510 die niet tot de rechten van de app behoort.
    Hoe verhelp ik een division scope error zonder de hele koppeling opnieuw te maken?
    division scope error sinds toevoegen nieuwe bv
    Na het beperken van de rechten van Visionplanner krijgen we overal division scope errors.
    Klippa geeft aan dat administratie 104 geen onderdeel is van de toegestane administraties.
    Met code itgeneor060 valt onze nachtelijke lading om.
    Wat doe ik met de fout dat een bedrijf niet in de toestemming van de app zit?
    Wij hebben vorige week de holding uit de rechten van onze BI-tool gehaald. Sindsdien loopt de nachtelijke verversing vast met een melding over division scope.
    Vanmorgen begon onze scanapp te klagen: User division is not within division scope. Gisteren draaide hij nog. Wat is er veranderd en hoe los ik het op?
    De support van onze webshop stuurde me een schermafdruk met not within division scope erin. Ik moet daar iets mee in Exact, maar wat?
    Ik snap de fout user division niet, mag onze app soms niet bij dat bedrijf?
    Bij het ophalen van bv nummer 7 zegt Visionplanner dat de divisie buiten het bereik valt.
    De melding dat een administratie geen deel uitmaakt van de division scope verschijnt bij elke run.
    Itgeneor228 bij Power BI refresh, hoe krijg ik dat weg?
    Agicap weigert een van onze bv's te laden wegens scope, de andere vier laden wel.
    Is een scope-error iets van Exact of van de leverancier, en wie moet hem oplossen?
    Ons nieuwe bedrijf is aan Klippa toegevoegd en nu staat er in Klippa dat de divisie niet is toegestaan.
    Kun je een division scope error verhelpen als gewone gebruiker?
    Sinds de splitsing van de onderneming weigert Exact de app voor één divisie met een scopefout.
    De urenapp stopte met de tekst dat onze vereniging niet in de division scope zit.
    Foutmelding in het Engels: user division is not within division scope. Ik begrijp geen Engels, wat moet ik doen?
    Make geeft op de Exact-module een 403 met division scope erachter.
    Hoe maak ik dat een administratie weer binnen de scope van Float valt, want nu faalt elke run daarop?
    De scope melding komt alleen bij twee van onze bv's, de anderen gaan goed.
    Power Query meldt itgeneor228 voor divisie 881122.
    Onze programmeur krijgt een fout over de divisie, terwijl de API-sleutel klopt: not within division scope.
    scope fout na overname bv
    division scope forbidden bij webshop hoe fixen
    Zenvoices kan niet in de nieuwe bv boeken, foutmelding: user division is not within division scope.
    Bij elke poging zegt Exact dat de divisie buiten de scope van onze onestokoppeling ligt.
    In de mail van onze dashboardbouwer staat: division outside scope, please fix. Hoe doe ik dat?
    Vandaag drie keer geprobeerd te verversen, steeds dezelfde scope-fout op onze vastgoed-bv.
    Waarom accepteert Exact het ophalen van BV A wel en zegt het bij BV B dat de divisie niet in scope is?
    Excel-invoegtoepassing geeft itgeneor060 bij onze holding.
    foutmelding division scope
    We krijgen itgeneor228 in onze query sinds er een bv bij kwam, hoe los ik dat op?
    Onze koppeling geeft een 403 met de tekst dat de divisie niet binnen de scope valt.
    De Exact Online divisie 1234567 is niet opgenomen in de rechten, zegt Invantive. Wat moet ik doen?
    Helpdesk hier van een softwaremaker: klant stuurt mij een screenshot met Forbidden - User division is not within division scope. Hoe leg ik hem uit wat hij moet aanpassen?
    sinds maandag itgeneor321 bij het ophalen van een van de bedrijven
    In het log van de nachtrun staat dat een administratie niet in de division scope zit, hoe krijg ik dat weg?
    Hoe verhelp ik itgenoda060 in Power BI?
    De helpdesk van ons pakket verwijst me terug: in Exact zou de administratie niet bij de rechten van de app horen. Foutcode itgeneor228.
    403 division scope in Postman
    Hoe krijg ik de melding weg dat een divisie niet in de rechten van de app is opgenomen?
    We hebben bij het koppelen drie bedrijven gekozen en nu geeft het vierde een division scope error.
    Query op alle bedrijven stopt met 'user division is not within division scope', terwijl ik zelf wel in alle bedrijven kan.
    In de logging van onze middleware staat de hele dag 'not within division scope'. Wat moet de klant doen en wat moeten wij doen?
    Waarom mag mijn app één divisie niet in terwijl ik hoofdgebruiker ben?
    Excel add-in roept dat de Exact Online-divisie niet is opgenomen in de rechten
    Foutmelding over divisie die niet is toegestaan bij verversen dataset Power BI
    Ik ontwikkel een integratie en bij één klant krijg ik Forbidden met de toevoeging division scope, hoe los je dat bij hem op?
    Wat bedoelt Exact met division scope in de foutmelding en wie moet er iets aan doen?
    Consolidatie loopt vast op de zesde bv met een foutje over scope van de division
    Na het beperken van de rechten krijg ik overal scopefouten op administraties die eruit zijn gehaald. Hoe pak ik dat aan?
    hoe los ik itgeneor321 op in de nachtelijke job
    onze connector zegt not within division scope bij administratie 42
    Bij het laden van tabel TransactionLines krijg ik itgeneor228 voor één partitie.
    scope fout administratie
    'Deze administratie valt buiten de toegestane bedrijven van de app', zegt de connector. Hoe maak ik dat goed?
    Support vraagt me de division scope te controleren na een 403. Wat is dat en waar begin ik?
    exact api geeft division scope fout na toevoegen dochter
    Ik heb bij een klant de rechten ingeperkt en nu mailt hun BI-man dat zijn query stopt op division scope. Wat vertel ik hem?
    Error over division scope in onze connector, hoe te fixen?
    De job slaat één bedrijf over met de mededeling dat het buiten het toegestane bereik van de toepassing ligt.
    Invantive Studio stopt met code 228 en noemt een divisie waar ik toch echt in mag werken.
    Een kant-en-klaar rapport van onze leverancier loopt vast op een bedrijf dat 'niet binnen de scope' zou vallen. Ik ben geen techneut. Wat moet ik aanpassen?
    scope error divisie exact api
    Exact weigert onze software voor een bepaald bedrijfsnummer met tekst over division scope
    divisie niet opgenomen in rechten
    itgeneor321 betekenis
    itgeneor228 bij het verversen van Excel
    Bij verversen: geen toegang tot divisie 998877
    De app geeft sinds de splitsing van de bv een melding dat een administratie niet is toegestaan
    Division scope error na toevoegen bv
    In de log van ons middlewareplatform staat "not within division scope" bij klant 40312, de rest gaat goed. Wat doe ik?
    De scanapp weigert één administratie: "niet opgenomen in de rechten"
    Divisie niet toegestaan volgens app
    Onze controller krijgt bij het laden van het budgetmodel de tekst dat de gebruikersdivisie niet binnen de divisiescope valt.
    Foutmelding itgenoda060, wat nu
    Wat moet ik met de melding dat een administratie niet in de rechten van de app is opgenomen?
    Nu we per klant kiezen wat de app mag zien, krijgen we bij één klant dat de divisie buiten bereik valt.
    We hebben bij de app een administratie weggehaald en nu klapt de hele import eruit met een fout over divisies.
    De import breekt af op administratie 14: geen toegang binnen de divisiescope. De andere dertien zijn prima.
    User division is not within division scope, maar dan bij Invantive in het Nederlands
    Bij de nieuwste klant krijgen we vanuit de praktijksoftware dat de app die administratie niet mag openen
    Er wordt een administratie geweigerd die we vorige maand wel gewoon konden inlezen; de melding noemt 'division scope'.
    Fout in de log: Forbidden, division scope, klantnummer 887
    Waarom zou een app een divisie niet mogen terwijl de gebruiker er wel bij kan?
    Meerdere administraties, één ervan levert een fout op over rechten van de app op die divisie.
    We hebben de scanapp opnieuw toegelaten met een kleinere selectie en nu regent het fouten over een divisie.
    Waar komt de fout vandaan dat de divisie van de gebruiker buiten de scope ligt?
    De rapportagetool van de boekhouder geeft bij mijn pensioen-bv een fout over een divisie die niet is toegestaan.
    De mail van de leverancier: "uw administratie 114 valt buiten de door u gegeven rechten."
    Divisie buiten scope Power BI
    Foutmelding divisie scanapp
    App mag divisie niet openen
    De Exact Online divisie is niet opgenomen in de rechten, wat betekent dat?
    Wij kregen vandaag voor het eerst de melding dat een divisie niet binnen de scope ligt.
    Kan ik de weigering van één administratie in mijn ETL-tool ongedaan maken? Hij noemt de divisiescope.
    Na het opnieuw koppelen met een beperkte selectie krijgt de rapportage bij drie bv's een fout over toegestane divisies.
    melding divison scope bij verversen excel
    Ik zie in mijn app een foutregel met "divisie" en "niet toegestaan".
    Tijdens de proef mocht de app overal bij, nu krijgen we bij drie bv's dat de divisie niet in de rechten zit.
    Ik beheer de koppelingen voor een schoolbestuur met twaalf scholen. Voor één school krijgt de rapportage een fout over de divisie.
    Een scope-error op één division in onze dataflow
    Mijn rapport stopt bij vestiging Eindhoven met een melding dat die divisie niet in de toestemming zit
    Power BI haalt alles op tot hij bij de nieuwste bv komt en dan: not within division scope.
    Wij beheren via één tool de cijfers van 25 zorgpraktijken. Praktijk Heemstede geeft sinds gisteren de fout dat die divisie niet in de scope is opgenomen.
    De app krijgt te horen dat hij een bepaalde administratie niet mag gebruiken
    Wat doe ik aan "not within division scope"?
    Excel-verversing klapt op code itgeneor321
    Onze middleware meldt voor één van de klanten dat de divisie niet in de toestemming zit, hoe fixen we dat?
    De nieuwe stagiaire draaide de maandrapportage en bij de laatste bv kwam een melding dat de divisie van de gebruiker niet binnen de division scope valt.
    Wat betekent niet opgenomen in de rechten bij een divisie?
    De Exact Online divisie is niet opgenomen in de rechten, wat nu?
    Sinds gisteren stopt de synchronisatie met itgenoda060. Er is niets gewijzigd voor zover ik weet.
    Wat betekent not within division scope en hoe kom ik ervan af?
    Mijn Power BI refresh geeft een error over division scope.
    krijg steeds melding divsion scope in de koppeling
    De app zegt dat hij niet bij een administratie mag, division scope, wat doe ik?
    division scope foutmelding
    Elke ochtend staat in het logboek dat een divisie niet in de rechten zit. De andere administraties gaan goed.
    Onze leverancier stuurde een screenshot met User division is not within division scope. Wat vragen ze van ons?
    Hoe los ik itgeneor060 op in Invantive?
    Fout met divisie en scope tijdens synchronisatie van bankboeken
    Een error over "division not in scope" blokkeert onze nightly run.
    Melding dat de divisie buiten de scope valt bij het ophalen van journaalposten
    Exact Online weigert één divisie, de melding noemt division scope.
    De nachtelijke verversing breekt af met een regel over User division en scope. Gisteren ging het nog goed, wat moet ik doen?
    Divisie valt buiten scope volgens de app
    Sinds we met een nieuwe versie werken krijgen we itgeneor321 op twee administraties.
    Hoe verhelp ik de fout dat een administratie niet binnen de scope valt?
    Invantive zegt: de Exact Online divisie 1234567 is niet opgenomen in de rechten
    Foutmelding over divisie buiten bereik in onze BI-tool
    Er kwam een mail van het datateam: itgenoda060. Weet iemand wat er scheelt?
    Sinds we een bv hebben bijgezet in de tool krijg ik forbidden met division scope erachter
    Melding: user division not within division scope. Gisteren ging het nog.
    Eén van onze zestien administraties wordt geweigerd, met een Engelse zin over division scope
    De verversing geeft een fout op één entiteit: de divisie hoort niet bij de machtiging. Al de rest laadt wel.
    Ik krijg in Excel de boodschap dat mijn divisie niet in de scope zit
    Onze data-analist kreeg "divisie niet in scope" bij het laden van de Duitse dochter. Die hoort er gewoon bij. Hoe lossen we dat op?
    Mijn rapport wil niet laden want user division is not within...
    Hij weigert één administratie met scope-fout
    Een dochterbedrijf geeft fout bij ophalen, volgens de melding niet opgenomen in de rechten van de app
    Forbidden met daarachter iets over user division, en dat alleen bij onze nieuwste klant
    Power Query: itgeneor060
    Een klantdossier wordt door Exact geweigerd in onze tool, iets met scope. De klant wil dat we er wel bij kunnen.
    Elke zondag faalt ons datapakhuis op administratie 17. De log noemt division scope. Die administratie bestaat en moet mee.
    user division niet in scope
    Bij het inlezen stopt hij op een dossier dat buiten de machtiging valt, krijg een rode foutlijn
    Fout bij één klant: Exact Online divisie 3456712 is niet opgenomen in de rechten. Ik wil dat die klant meekomt.
    Scopefout bij maar één van de administraties
    Eén van de entiteiten geeft bij verversen 'user division is not within...' en dan breekt het hele rapport af
    Het systeem blokkeert één van onze klanten: divisie buiten machtiging
    Wat doe ik met forbidden, not within division scope?
    Sinds vanochtend weigert Exact ons dossier 44 in de scan-app, en wel met een zin over division scope. Toegang is nodig.
    Waarom zegt de tool dat een administratie niet in de rechten zit?
    Fout bij synchronisatie: Exact aanvaardt de divisie niet omdat ze niet in de scope van de gebruiker zit
    In de mail van het rapport stond: divisie 998877 niet opgenomen. Dat is ons bedrijf in Aken en dat moet er gewoon bij.
    Ik krijg bij één entiteit steevast itgeneor228
    Foutje bij het synchroniseren: user division, scope, enzovoort. Maar één dossier heeft er last van en dat hebben we wel nodig.
    Ons Qlik-rapport breekt af op een bedrijf dat volgens Exact buiten bereik ligt
    Waarom mag de app niet aan dossier 12 terwijl ze wel aan de andere mag? Ik krijg een fout met het woord scope.
    De melding dat een administratie niet toegelaten is krijg ik weg noch verklaard
    Division scope, alweer. Deze keer bij de vastgoedvennootschap. Hoe maak ik dat in orde zodat ze mee geladen wordt?
    Bij de Roemeense dochter zegt de tool dat de divisie niet toegelaten is. Bij alle andere dochters gaat het goed. Ze moet er wel bij.
    Wat kan ik doen tegen 'niet opgenomen in de rechten'?
    Fout op 1 admin: not within division scope. Kheb die nodig voor de btw dus graag snel.
    De foutmelding gaat over één divisie die volgens Exact niet tot de toestemming behoort. Hoe maak ik dat terug goed?
    scope foutje admin
    Weer diezelfde fout over scope, en altijd bij hetzelfde bedrijf
    In de log staat 'User division is not within division scope' en daarna stopt heel de import. We willen dat bedrijf er gewoon bij.
    Mijn tool mag blijkbaar niet in één van de administraties, Exact zegt dat de gebruikersdivisie buiten de scope valt
    Sinds vandaag geeft de import van de kliniek een fout met divisie en scope erin. Wie moet wat aanpassen?
    Fout bij openen van mijn Excel-rapport: de divisie van de gebruiker valt buiten de scope. Gisteren heb ik een bedrijf toegevoegd aan de selectie.
    Mijn groepsrapport lukt voor alle landen behalve Frankrijk, daar krijg ik itgeneor321
    Waarschuwing in ons pakket: administratie zit niet in de divisies van de toestemming
    not within division scope bij nieuw dossier in Visionplanner
    De consolidatie stopt: 'User division is not within division scope'. Ik zie de vennootschap wel als ik zelf in Exact zit.
    Waarom kan de app één klant niet lezen, met in de fout iets van divisie?
    Onze tool van Invantive gooit itgenoda060 op bij de Nederlandse holding
    Ik krijg voor ons filiaal in Nijmegen een weigering vanwege de divisie, terwijl het filiaal gewoon bij de rapportage hoort. Gisteren heb ik het in de tool aangezet. Wat ontbreekt er nog?
    De synchronisatie van klant Peeters geeft een fout met scope; de klant zelf vindt het goed dat we meelezen
    foutmelding divisie scope klant kan niet geladen worden
    Waarom wordt mijn eigen bedrijf door Exact geweigerd aan de app? Er staat user division bij.
    Melding van Exact: divisie valt niet binnen bereik van de app, na toevoegen van een klant
    Eén dossier niet toegelaten volgens foutmelding, moet wel
    itgeneor060 in log
    De refresh faalt op één division, not within scope, maar die company moet erin
    krijg steeds diviion scope fout bij 1 klant
    Wat is er aan de hand als Exact meldt dat de divisie niet in de rechten is opgenomen?
    exact foutmelding divisie niet toegestaan
    Foutmelding user division bij ophalen van gegevens
    Power Query geeft forbidden met daarachter iets over division scope sinds de fusie
    Scope error bij één bv
    Er zijn verschillende fouten met Forbidden, hoe weet ik welke ik heb?
    De importtool stopt bij administratie 12 met een fout over rechten op die divisie. De elf ervoor gaan goed. Wat kan ik eraan doen?
    melding: administratie valt buiten de toegestane administraties van de app
    App geeft foutmelding over een administratie die hij niet mag benaderen, hoe los ik dat op?
    Klopt het dat een app een administratie apart moet mogen? Wij krijgen division scope als fout.
    Kan de app weer bij een bv die hij eerst wel mocht? Nu staat er dat de divisie niet is toegestaan
    Tijdens het verversen van onze rapporten stopt alles bij één klant met een tekst over user division en scope. Bij de andere klanten gaat het wel goed. Wat moet ik doen?
    Het inlezen in ons datawarehouse loopt vast op administratie 408. De melding zegt dat de app er niet bij mag terwijl ik dat als beheerder wel mag.
    Error in de refresh: division scope, terwijl onze data engineer niks heeft gewijzigd in de pipeline
    Mijn collega krijgt bij één administratie een weigering, met daarin "division scope". Wat is de vlugste oplossing?
    Wij kunnen één bv niet meer inlezen, er komt een scope-melding terug. Bij het opnieuw draaien gebeurt hetzelfde.
    Een medewerker heeft een administratie toegevoegd en nu stopt de hele nachtverwerking met een fout over de scope
    not within division scope, hoe los ik dat op?
    Ons BI-pakket mag van Exact niet bij de nieuwe administratie en geeft daar een fout over
    De synchronisatie geeft sinds het weekend aan dat de divisie geen deel uitmaakt van de rechten. Hoe maak ik dat in orde?
    Foutmelding: user division, wat betekent dat en wat doe ik eraan?
    Zelfs als beheerder krijg ik via de Excel-invoegtoepassing een weigering op de nieuwe vennootschap, met iets over scope erin
    Een klant van ons kantoor gaf ons pas toegang tot zijn administratie. Ons controleprogramma kan er niet bij en zegt dat de divisie niet binnen de scope zit.
    Wat moet ik doen als een app klaagt dat een divisie niet bij de toegestane divisies zit?
    Hoe kan ik zorgen dat de app wel bij divisie 2145 mag? Nu krijg ik Forbidden met division scope.
    Sinds er een bv is bijgekomen kan onze ETL niet verder. Hij stopt op die bv met een tekst waarin User division voorkomt. De rest zou gewoon mogen doorlopen.
    geen toegang tot divisie via app
    Eén van onze 24 administraties geeft bij het ophalen een melding dat die buiten de scope van de app valt. Sinds wanneer weet ik niet. Graag een oplossing.
    Wat is division scope?
    De consultant zegt dat wij onze bv's niet hebben vrijgegeven voor zijn tool en daarom een scopefout zien. Waar geef ik ze vrij?
    De app meldt dat een administratie niet is toegestaan sinds ik hem heb beperkt. Was dat de bedoeling of moet ik er een bij zetten?
    Een nieuwe bv, en meteen gaat onze dagelijkse import onderuit met een tekst over de toegestane divisies. Hoe laat ik de app die bv gebruiken?
    scope divisie fout app
    De app klaagt dat divisie 1843220 niet in de rechten is opgenomen.
    Melding itgeneor228 in Power BI, wat nu?
    Not within division scope, en die administratie willen we juist wel in het rapport.
    Sinds we een administratie hebben verwijderd uit de keuze zegt het pakket dat de divisie buiten de scope ligt, en ik wil hem er weer bij.
    Foutmelding over rechten op de divisie, terwijl ik dacht dat we alles hadden toegestaan.
    Wij hebben vijftien vennootschappen en bij het verversen komt er bij eentje een melding dat die divisie niet is inbegrepen. Die moet er wel in.
    Waarom weigert Exact precies die ene administratie aan de app, met tekst over division?
    Verversen mislukt: de Exact Online divisie 2209 is niet opgenomen in de rechten
    Hoe los ik een fout over division scope op?
    divisie niet in scope
    De koppeling zegt dat de gebruiker wel bestaat maar zijn divisie niet binnen de scope valt.
    Foutregel bij het synchroniseren: geen rechten op divisie, terwijl ik zelf prima in die administratie kan.
    Ons rapport loopt over veertig dossiers en valt om bij dossier 31, met de tekst dat het niet in de rechten van de app zit.
    Hoe krijg ik die foutmelding over de divisie weg bij het verversen in Excel?
    Eén administratie wordt geweigerd met een melding over scope
    foutmeldng division scope bij 1 bedrijf
    Power Query geeft bij een van de bedrijven een melding dat de divisie buiten bereik ligt
    Een vestiging ontbreekt en in het logboek staat een weigering vanwege division scope.
    Invantive meldt itgeneor321 voor een van de divisies
    Hoe los ik op dat de app één divisie geweigerd krijgt?
    Sinds we een app hebben ingeperkt krijgen we een foutmelding over de division scope op een bedrijf dat er wel bij had gemoeten.
    Het verversen stopt bij de divisie van onze Belgische dochter wegens ontbrekende rechten van de app.
    Error itgeneor228, wat betekent dat voor mijn administratie?
    In het log: administratie 77 niet toegestaan voor deze app, en die willen we erbij.
    Eén van onze dossiers valt buiten de scope, aldus de app, en dat mag niet zo blijven.
    Melding over division scope wegwerken
    De app wil bij een administratie waar hij volgens Exact niet bij mag, en dat klopt niet.
    Mijn verversing in Power BI struikelt over één divisie die niet in de rechten zou zitten.
    Divisie buiten scope bij synchroniseren van de voorraad, en het bedrijf hoort er wel bij
    Foutmelding itgeneor060 bij de nachtelijke download
    De koppeling slaat één bedrijf over en roept iets over not within division scope.
    De datakoppeling meldt dat divisie Oost buiten de scope ligt. Die moet juist wel mee.
    fout divisie niet opgenomen
    Ons rapport over alle dossiers loopt vast omdat er eentje niet in de scope zit.
    Zelf kan ik de administratie openen, de app krijgt een divisieweigering. Hoe los ik het op?

division-scope-error_user-lost-it =
    gebruiker heeft geen rechten meer op de administratie, nu een fout
    fout sinds rechten van gebruiker zijn aangepast
    Mijn collega mag niet meer in bv 3 en nu weigert de koppeling
    Ze hebben Karin van een klantdossier afgehaald, en prompt valt de import op haar naam om.
    Sinds mijn rol is gewijzigd wordt het ophalen van debiteuren geweigerd, hoe krijg ik dat hersteld?
    Kan een foutmelding ontstaan doordat iemand per ongeluk mijn toegang tot de werkmaatschappij heeft weggehaald?
    De persoon op wiens naam het loopt kan zelf ook niet meer in die administratie komen, en Cash geeft nu een fout.
    Sinds de fusie stuit de cockpit op één grootboek waar Joris geen rechten meer op heeft
    Wat betekent NoDivisionAccess bij het inlezen?
    Wat als er NoDivisionAccess verschijnt nadat iemand aan mijn gebruikersrechten heeft gezeten?
    Sinds ik van functie veranderd ben weigert de import één dossier, hoe komt dat?
    Na het opschonen van de personeelsrechten krijgt het rapport op kantoor Gent een njet
    Truus mag niet meer bij die bv, en nu valt de import met een fout om
    Nadat HR de functie van onze administrateur had gewijzigd, geeft de koppeling op zijn account "NoDivisionAccess" voor de holding. Moeten zijn rechten hersteld worden?
    De technische gebruiker achter de interface is per ongeluk van twee administraties afgehaald en de verwerking wordt daar nu botweg afgewezen. Klopt het dat dit samenhangt?
    Sinds de boekhouder mij van een administratie afgehaald heeft geeft ons rapport een foutcode
    NoDivisionAccess, dat zegt hij. Gisteren nog niet.
    Sinds meester Claes de vennootschap verliet, krijgt het pakket bij zijn administratie de melding NoDivisionAccess. Wat is daaraan te doen?
    Planner is zijn rechten op de GmbH kwijt en nu krijgt het ritprogramma nul op het rekwest met een foutmelding. Oplossing?
    Sinds mijn rollen zijn opgeschoond weigert de nachtelijke import één bv met NoDivisionAccess
    Foutmelding dat ik geen toegang heb tot die administratie, terwijl het vorige maand nog ging. HR heeft wel aan de gebruikers gezeten.
    de collega op wiens naam het loopt is overgeplaatst en nu geeft elk verzoek voor vestiging Gent een wegering
    NoDivisionAccess
    gebruiker mag bedrijf niet meer in en nu foutmeldingen in koppeling
    Ik ben vorige week van team gewisseld en daarbij zijn mij klanten afgenomen. Sindsdien komt mijn rapport met NoDivisionAccess.
    De beheerder heeft bij iedereen de rechten opgeschoond. De inlog waar de koppeling op draait mag kennelijk niet meer in de holding, want daar loopt hij op stuk met een foutmelding.
    De rechten zijn op advies van de auditor aangescherpt en sindsdien krijgt de koppeling NoDivisionAccess
    Kan die weigering komen doordat mijn baas mij van die administratie heeft afgehaald?
    scope-fout omdat mijn gebruiker niet meer bij die administratie mag, hoe krijg ik die terug
    NoDivisionAccess melding
    Sinds de rechten van onze medewerker zijn aangepast geeft de app de divisiefout, wie kan dat herstellen?
    ik kan het geweigerde dossier zelf ook niet meer openen linksboven, daarvandaan de fout?
    De scope-fout treft een BV waar de gebruiker van het pakket sinds de reorganisatie niet meer bij mag. Wie geeft haar die terug?
    collega op wiens naam de app draait verloor vorige week een administratie, nu division-fout
    login van het programma kan de BV uit de scope-melding niet meer kiezen, hoe herstel ik dat
    Iemand heeft de rechten van onze systeemgebruiker opgeschoond. Sindsdien valt één administratie buiten de scope, hoe krijgt hij die terug?
    rechten van de gebruiker achter de app zijn ingeperkt en nu not within division scope, hoe geef ik die ene administratie terug
    degene die koppelde kan die bv zelf niet meer openen, komt de divisiefout daardoor?
    Sinds de functiewijziging van Anja ziet zij één bedrijf niet meer en de app op haar naam ook niet. Wat moet er gebeuren?
    gebruiker kan de bv niet meer openen en de app ook niet
    Degene die koppelde is zijn toegang tot die administratie kwijt, daardoor Forbidden. Wat nu?
    de gebruiker waarmee de app is ingelogd kan de administratie uit de divisiefout niet meer kiezen, hoe geef ik hem die terug
    division scope fout, en ja: onze koppelgebruiker ziet dat bedrijf linksboven niet staan
    Sinds de rechten van Sanne zijn opgeschoond weigert de app dossier 12, en zij kan het zelf ook niet openen. Scopefout dus.
    Sinds de herschikking van de rechten ziet onze Griet dat dossier niet meer, en de app op haar naam krijgt division scope. Verband?
    de gebruiker van de koppeling heeft geen toegang meer tot die bv in exact, foutmelding divisie. Waar geef ik dat terug
    iemand heeft een bv bij onze koppelgebruiker weggehaald. nu niet in scope fout
    gebruiker die de app koppelde kan de bv niet meer openen, vandaar de divisiefout?
    Na het opschonen van rechten ziet Anja een dossier niet meer en nu faalt de app met scope-melding
    hoe geef ik een gebruiker toegangsrechten op een administratie omdat de app een divisiefout geeft
    Division scope fout, en de gebruiker van de koppeling kan dat bedrijf sinds kort ook zelf niet meer kiezen.
    Collega is van een administratie afgehaald, nu geeft zijn app daar een scope melding op.
    De koppelgebruiker is zijn rechten op één bv kwijt en de app klaagt over de divisie. Waar zet ik die terug?
    Na opschonen van gebruikersrechten krijgen we user division not within scope.
    degene die koppelde ziet de geweigerde administratie linksboven niet staan
    Toegangsrechten van de api-user ingeperkt, sindsdien scope fout op drie divisies.
    de collega die de koppeling deed kan dat dossier zelf niet meer aanklikken en nu division scope
    Rayonhoofd heeft andere rechten gekregen en nu zegt de kassa-app dat filiaal Almere niet in de scope zit
    Sinds de rechten van Kim zijn ingekort geeft de app op haar naam een divisiefout voor het hotel
    Divisiefout: de gebruiker van de app ziet de pub linksboven ineens niet meer
    De medewerker op wiens naam de app draait kan dossier Jansen niet meer kiezen linksboven en nu krijgen we scope fouten
    sinds de rechten van Bea zijn teruggezet krijgt de app divisiefouten bij de bv's die zij niet meer mag
    De gebruiker achter de app kan die bv niet meer openen sinds de rolwijziging, vandaar de divisiefout
    na opschoning van de autorisaties kan het serviceaccount dossier 12 niet meer kiezen en faalt de run op scope
    De fout over de divisie kwam nadat ze mijn rechten op het verzorgingshuis hadden weggehaald
    Scope-fout op de kringloop; nu blijkt dat mijn login daar sinds de reorganisatie niet meer in mag
    division scope fout en de gebruiker van de koppeling blijkt die bv linksboven niet meer te kunnen kiezen
    sinds de koppelgebruiker uit de loonwerk-bv is gehaald krijgen we not within division scope
    de gebruiker van de scanner is uit een vennootschap gehaald en nu staat er 'not within division scope'
    scope-fout; Jolanda, van wie de koppeling is, kan het filiaal zelf ook niet meer openen
    de gebruiker van de plugin kan het bedrijf uit de scope-melding niet meer kiezen in Exact
    koppelgebruiker ziet de bv niet meer, vandaar scope fout
    rechten van systeemuser op admin 12 weggehaald nu division scope
    degene die koppelde kan die administratie linksboven niet meer kiezen en de app geeft sindsdien de divisiefout
    iemand heeft de toegang van de koppelgebruiker tot bv zuid afgenomen en nu valt die divisie buiten scope
    De scopefout gaat over een zaak die de gebruiker achter de app niet meer kan openen
    Rechten van de koppelgebruiker zijn ingeperkt en sindsdien een scopefout op het café
    Division scope fout, en de koppelgebruiker kan die bv sinds kort niet meer openen
    ik kan die divisie zelf ook niet meer kiezen, zou daarom die not within division scope komen?
    Scope-fout, en de koppelgebruiker kan die bv niet meer openen
    De persoon achter de app is uit het dossier gehaald en sindsdien komt de fout dat de divisie buiten bereik ligt. Waar krijgt zij dat dossier terug?
    Scope-fout bij Rotterdam, en Bas die de koppeling ooit maakte kan Rotterdam sinds vorige week niet meer aanklikken
    itgeneor228, en onze collega kan die bv sinds kort zelf niet meer kiezen in Exact
    De persoon achter de app mag niet meer in die bv en nu krijg ik een division scope fout, wie geeft dat terug?
    Melding over de divisie, en de gebruiker ziet dat bedrijf zelf ook niet meer linksboven
    Sinds HR de rechten van Dirk bijstelde kan hij Noord niet meer openen, en de app op zijn naam geeft not within division scope
    scope-fout; die gebruiker kan de bv sinds kort niet meer kiezen in Exact
    scope fout, koppelgebruiker kan bv niet kiezen
    Scopefout, en de collega onder wie het loopt ziet die bv sinds kort zelf ook niet meer in haar keuzelijst
    De scope-fout gaat over een bv waar de koppelgebruiker sinds kort zelf niet meer in kan
    De gebruiker van de app mag niet meer bij de administratie en nu is er een scopefout, hoe geef ik die rechten terug?
    De rechten van de koppelingsgebruiker zijn ingeperkt en nu geeft één bedrijf een scopefout. Waar herstel ik die?
    Door een rolwissel kan de koppelingsgebruiker één bedrijf niet kiezen en volgt er een scopefout.
    Fout over division scope, en degene die koppelde kan die administratie zelf niet meer kiezen
    De scopefout begon toen mijn collega, die de app koppelde, uit dat bedrijf werd gehaald
    De gebruiker van de app kan de administratie uit de foutmelding niet meer kiezen in Exact.
    Door een rechtenwijziging kan ons serviceaccount administratie 12 niet meer openen en nu komt de division-fout.
    De gebruiker achter de koppeling ziet de administratie uit de foutmelding niet meer in Exact.
    Na een wijziging van rechten van Piet valt één divisie buiten de scope, moet hij die terugkrijgen?
    Kan het dat de divisiefout komt omdat de rechten van de gekoppelde gebruiker zijn ingeperkt?
    Mijn vrouw kan die zaak zelf ook niet meer aanklikken in Exact en nu geeft haar app een scopefout
    division scope fout, en degene van de koppeling ziet die administratie linksboven niet staan
    sinds haar rechten op de tweede winkel zijn weggehaald geeft de app not within division scope
    not within scope en mijn collega zegt dat zij die zaak ook kwijt is linksboven
    sinds gisteren kan de bediende die de app koppelde niet meer in zaak twee, en ja hoor, scope fout
    Scope-fout en de gebruiker waarop de app draait kan klant Bos sinds de reorganisatie niet meer kiezen
    Collega zit nu in een ander team en mag niet meer bij die klant, sindsdien de divisiemelding
    De naam uit de fout is voor onze koppelgebruiker linksboven verdwenen, wie zet hem terug
    Divisiefout nadat iemand de rechten per dossier heeft opgeschoond, de gebruiker ziet hem niet meer
    Divisiefout op klant Veen; de gebruiker van de link is bij de teamwissel die klant kwijtgeraakt
    gebruiker achter de koppeling kan de BV niet meer kiezen en de app geeft division scope
    rechten van onze koppelgebruiker zijn ingeperkt, sindsdien scope-fout op twee BV's
    scope-fout op een BV die we al jaren ophalen; blijkt dat het account er sinds de rolwijziging niet meer bij kan
    Sinds de rechten van de groepscontroller zijn ingeperkt kan zij die bv niet meer kiezen en geeft de app een division scope fout
    De scopemelding begon toen men mij uit die ene vennootschap haalde
    Na de schoning van de autorisatiematrix kan de interfacegebruiker de zorgtak niet meer openen, sindsdien scopefout
    user kan bv niet meer kiezen, division scope
    division scope sinds recht op bv van user afgenomen
    collega ziet klant 40 niet meer, app geeft scope fout
    gebruiker van app mag dossier nie meer, scope
    klant uit zijn lijst gehaald en nu scope error
    division scope: de gebruiker van de app ziet die administratie zelf ook niet meer
    sinds haar rechten op de kinderopvang zijn afgenomen krijgt de app een scope-fout op die boekhouding
    inloggebruiker kan de bv niet meer kiezen linksboven en de app geeft nu een administratie-fout
    administratie is bij de koppelgebruiker weggehaald, rapport geeft not within division scope
    na het opschonen van rechten kan de systeemgebruiker vestiging Tilburg niet meer kiezen en het rapport meldt division scope
    divisiefout; degene die koppelde kan dat bedrijf zelf ook niet meer kiezen
    sinds Piet niet meer bij vestiging Oost mag, weigert Exact de app daar met een divisiefout
    gebruiker achter de koppeling ziet de bv niet meer in zijn keuzelijst, vandaar die scope-melding. hoe herstel ik dat
    divisiefout op filiaal Zwolle nadat iemand de rechten van de koppelgebruiker had opgeschoond
    De gebruiker van de app kan het bedrijf uit de scopefout niet meer openen
    Wie geeft de appgebruiker weer recht op de bv uit de scopefout?
    scopefout, en de ingelogde gebruiker ziet die bv zelf ook niet
    De scope-fout komt op een bv waar de gekoppelde gebruiker sinds kort niet meer in mag, hoe herstel ik dat?
    De koppelgebruiker is uit de bouw-bv verwijderd en sindsdien meldt de app een divisiefout, wat moet terug?
    Sinds de rechten van de koppelgebruiker zijn aangepast kan hij administratie 55 niet meer kiezen en geeft de app een divisiefout.
    Onze koppelgebruiker verloor vorige week zijn rechten op twee klanten en precies die geven nu division scope.
    De gebruiker van de app ziet die administratie zelf ook niet meer, komt daar de division scope fout door?
    Scopefout op een administratie die de gebruiker van de koppeling zelf ook niet meer kan openen.
    Foutmelding over divisie, en Jolanda die destijds gekoppeld heeft mag sinds haar functiewissel niet meer in die bv.
    De persoon die de koppeling maakte is uit de vastgoed-bv gehaald en nu geeft die een divisiefout.
    Sinds een herindeling van gebruikers mag onze koppellogin niet meer in bv 6 en de app geeft een divisiefout.
    Division scope-fout, en de gebruiker van de koppeling kan de administratie niet eens kiezen in Exact.
    Onze koppelgebruiker is de toegang tot een bv kwijt en nu krijgen we itgeneor228, waar stel ik dat recht in?
    Iemand heeft bij onze koppelgebruiker een administratie weggehaald, daardoor nu not within division scope.
    De melding zegt dat de divisie niet binnen het bereik valt, en inderdaad: de koppelgebruiker kan die administratie niet meer openen
    Onze koppelgebruiker is een administratie kwijtgeraakt en nu staat er een scope-fout. Wie zet dat terug?
    Iemand heeft mij van een administratie afgehaald en nu weigert de koppeling met de melding over division scope
    De divisiefout komt doordat onze koppelgebruiker het bedrijf sinds de reorganisatie niet meer mag openen.
    .opt-new-administration-invisible =
        het is een splinternieuwe bv
        pas vorige week aangemaakt
        die bestaat nog geen maand
        nieuw bedrijf inderdaad
        net opgericht en nu al gedoe
        hij is nieuw, verder graag
        klopt, hij is pas vorige week aangemaakt
        is een nieuwe ja, sinds dinsdag
        pas opgericht
        hij is net nieuw, dus help verder
        pas opgericht, dus die gids graag
    .finish =
        dat geef ik door aan de beheerder, meer niet
        top, zet ik zo even recht, klaar
        ik stuur dit door naar wie de gebruikers doet
        ik heb haar de rechten gegeven

division-scope-error_data-scope =
    app mist recht op voorraadgegevens
    scope ontbreekt voor verkooporders
    application scope violated, wat nu
    fout: app mag dit soort gegevens niet lezen
    Facturen komen door, maar bij de salarisgegevens krijgt het programma een weigering
    De tool mag wel kijken maar niet wegschrijven, en dan volgt een fout.
    Shopify zet klanten over zonder moeite, maar struikelt met een foutmelding over artikelen
    Waarom krijgt HubSpot alleen bij de projecten een verbod, terwijl de relaties van hetzelfde bedrijf gewoon worden opgehaald?
    De leverancier beweert dat zijn koppeling een categorie gegevens niet mag aanraken en daarom een fout krijgt; waar zit dat?
    Boekstukken met bijlagen worden geweigerd, de rest van de boeking niet
    Omzet komt binnen, maar voorraad opvragen is de app verboden
    Net de loonjournaalposten opgevraagd en toen kwam er 'Application Scope Violated'.
    Hoe krijgt een app rechten op projectgegevens, want nu staat er Application Scope Violated?
    Waarom haalt de app wel klanten op maar krijgt hij een fout bij de bankafschrifen?
    Verkoop lezen lukt, maar bij de voorraad zegt hij: mag jij niet
    Foutmelding dat dit soort gegevens voor hem taboe is
    Klanten komen binnen, bankboekingen ketsen af
    Het lezen van debiteuren gaat goed, maar bij het opvragen van projecturen antwoordt Exact met "Application Scope Violated". Het is steeds dezelfde administratie. Wat ontbreekt er?
    Onze connector mag volgens de foutregel geen bankafschriften ophalen, wel grootboekmutaties. Is dat een recht van de app of van mij als gebruiker?
    de app mag volgens de fout geen verkoopoders ophalen, facturen gaan prima
    Application Scope Violated bij het inladen van de vaste activa, wat wil dat zeggen?
    Begrotingstool meldt "Application Scope Violated" bij het ophalen van de kostenplaatsen.
    De boekingstool zegt dat ie mijn facturen niet mag lezen omdat de app niet voor dat soort gegevens bevoegd is. Hoe kan dat nou?
    403 enkel op het endpoint voor voorraad, alle adnere resources van dezelfde divisie antwoorden wél.
    Verkoopfacturen komen binnen maar bij de projecten roept hij "Application Scope Violated"
    De app krijgt een 403 zodra hij iets van HRM wil ophalen, de rest lukt
    Melding dat dit soort gegevns niet mag worden opgevraagd, bij alle bv's hetzelfde, alleen bij de voorraad
    Application Scope Violated
    facturen lukt, voorraad wordt geweigerd
    Facturen ophalen lukt, maar toen we ook de projecturen wilden kwam er "Application Scope Violated". Is daar iets aan te doen?
    Het dashboard toont de omzet gewoon, maar zodra ik de salaristabel erbij klik zegt hij dat de app dat niet mag lezen.
    Wil de voorraad kunnen uitlezen, maar krijg te horen dat de app dat soort gegevens niet mag opvragen
    Application Scope Violated, wat moet er gebeuren zodat ook de urenregels worden doorgelaten?
    facturen lukken prima, zodra hij aan de salarissen komt wordt hij teruggefloten met een fout, dat wil ik anders
    Application Scope Violated. Cannot read
    melding dat de app een soort gegevens niet mag gebruiken in exact
    Onze eigen app krijgt sinds kort 'scope violated cannot write' bij verkoopfacturen.
    scope violated maar het gaat niet over een administratie
    Application Scope Violated, wat is dat dan weer?
    mijn collega stuurt een screenshot met Application Scope Violated erop
    Application Scope Violated, wat betekent dat?
    De foutmelding heeft het niet over een divisie maar over 'application scope'. Ligt dat aan de leverancier of aan ons?
    ons zelf geregistreerde programma geeft sinds kort Application Scope Violated terwijl dat vroeger niet kon
    wie bepaalt welke soorten gegevens een programma mag, want wij krijgen een application scope fout
    Leverancier heeft de voorraad toegevoegd aan zijn product en nu knalt het met 'scope violated'. Moeten wij opnieuw akkoord geven?
    Application Scope Violated. Cannot read, wat wil hij nou weer
    scope violated cannot write
    Onze webshop mag ineens geen projecten meer schrijven: 'Application Scope Violated'. Ligt dat aan ons of aan de leverancier?
    De app meldt dat hij een bepaald soort gegevens niet mag lezen. Waar regel je dat?
    "Scope Violated. Cannot write" bij het wegschrijven van verkooporders
    wat is 'Application Scope Violated', gaat dat over een bedrijf of over gegevens?
    Onze zelfgebouwde koppeling geeft sinds dit jaar ineens een Application Scope fout op de loonjournaalposten. Vroeger niet.
    de app mag blijkbaar deze soort gegevens niet lezen, application scope ofzo
    leverancier heeft documenten erbij gezet en nu krijg ik scope violated op documenten
    Application Scope violated, wie kiest die soorten gegevens eigenlijk, wij of de leverancier?
    Application Scope Violated staat er, dat is toch niet van een administratie?
    onze eigen app geeft sinds 2024 ineens "application scope violated"
    application scope violated bij het ophalen van de salarisgegevens, wat moet de leverancier doen
    de logfile zegt: Application Scope Violated, request is not in scope of the application
    Bij ophalen projecturen verschijnt application scope violated, bij facturen niet
    Onze eigen app krijgt ineens 'Application Scope Violated' bij het lezen van artikelen
    scope violated, heeft dat met de bv te maken of met iets anders?
    app mag bepaalde gegevens niet lezen volgens exact, melding over application scope
    Melding application scope violated bij ophalen van salarissen
    Wat wil scope violated zeggen, mag de app geen facturen lezen?
    Sinds een update vraagt onze app om voorraad en dan zegt Exact application scope violated
    Forbidden met application scope erachter, is dat iets anders dan division scope?
    Onze zelf geregistreerde app krijgt opeens Application Scope Violated, dat was vroeger nooit.
    De scanapp heeft geen recht op het soort gegevens dat hij opvraagt, zegt de fout
    Scope projecten ontbreekt bij app, foutmelding
    bij relaties gaat het goed, bij bankafschriften krijg ik een application scope fout
    Application Scope Violated op endpoint salesinvoices
    Loonkoppeling: application scope violated sinds hun update
    custom app van onszelf krijgt sinds kort Application Scope Violated
    Application Scope Violated zegt de voorraadapp bij het ophalen van artikelen
    Application Scope Violated, hoewel de zaak wel aangevinkt is
    Er staat Application Scope Violated bij de leveranciers, bij een gewone gekochte app
    Application Scope Violated bij het ophalen van loonjournaalposten
    "application scope" staat er, niet division. Gaat dat ook over klanten?
    onze eigen app krijgt sinds kort Application Scope Violated op de voorraad
    loonpakket: application scope violated op werknemers
    Onze eigen client krijgt sinds kort de melding dat de application scope geschonden is
    de fout gaat niet over een bv maar over het soort data dat de app niet mag
    scope violated op HR-gegevens
    Wij riepen een nieuw endpoint aan en kregen application scope violated, wat moet er aangepast
    onze client werd aangemaakt voor facturen en nu we ook projecten opvragen komt er een fout over application scope
    de leverancier moet een datasoort toevoegen zegt de foutmelding volgens mij: application scope
    aplication scope violated wat wil dat zeggen
    Application Scope Violated, is dat omdat wij een nieuwe school hebben?
    Wat betekent application scope bij die fout, heeft het met mijn administratie te maken?
    Onze eigen app krijgt sinds kort Application Scope Violated, terwijl we niets gewijzigd hebben
    Melding 'Application Scope Violated' in ons urenpakket sinds de update
    scope violated op salarisgegevens, heeft dit iets met bv's te maken?
    eigen koppeling kreeg vorig jaar nog voorraad terug en nu Application Scope Violated
    scope violated na nieuwe functie in ons CRM
    Application Scope Violated op crm/Accounts, leverancier bellen of opnieuw toestaan
    eigen app geeft scope violated op voorraad, wat moet ik in de registratie veranderen
    Application Scope Violated bij het ophalen van voorraadmutaties
    scope violated, maar het gaat niet over een bedrijf lijkt me, eerder over het soort gegevens
    onze app krijgt Application Scope Violated bij inkooporders, klant snapt er niks van
    app scope violated bij salarissen ophalen
    fout zegt dat soort gegevens niet mag, niet over divisie
    Application scope violated bij ophalen voorraad, divisies staan goed
    mijn zelf geregistreerde app kreeg altijd facturen, nu application scope
    de api geeft application scope violated terug bij lonen maar facturen uit dezelfde bv lukken wel
    Application Scope Violated bij de urenapp, terwijl alle bedrijven aangevinkt zijn
    onze eigen app krijgt sinds dit jaar application scope violated
    Sinds de update leest de planner ook verlof en nu krijgen we Application Scope Violated
    Foutmelding zegt dat de applicatie geen scope heeft voor deze gegevens, niet over een bv
    scope violated bij ophalen salarissen
    Application Scope Violated, klinkt gevaarlijk, wat is dat
    application scope violated bij de kassa, gaat dat over de firma of over welke gegevens hij mag
    'Application Scope' en niet 'division', is dat een andere fout?
    Wat houdt Application Scope Violated in?
    Melding Application Scope Violated in onze koppeling
    Application Scope Violated lees ik bij het ophalen van contracten. De leverancier van het standaardpakket zegt dat wij een bedrijf moeten toevoegen, maar klopt dat wel?
    De leverancier heeft de app uitgebreid met verkooporders en sindsdien krijgt onze klant Application Scope Violated. Moet hij opnieuw akkoord geven?
    Application Scope Violated, staat er. Onze HR-tool probeerde salarissen te lezen
    Wat wil die melding over application scope zeggen, het gaat om inkooporders die het CRM nooit eerder las
    De nieuwe versie van de magazijnapp wil nu ook voorraadposities en krijgt 'scope violated' terug
    Application Scope Violated, wat moet ik daarmee
    Scope Violated bij het ophalen van lonen
    Application Scope Violated: moet ik daarvoor opnieuw toestemming geven?
    Mag de app bepaalde gegevens niet? Er staat Application Scope Violated
    Wie moet er iets doen bij Application Scope Violated: ik of de maker van de app?
    Application Scope Violated staat er bij het ophalen van verlof
    Na hun update kwam er Application Scope Violated, daarvoor nooit gezien
    Onze leverancier heeft lonen toegevoegd en nu springt er application scope violated uit
    Application Scope Violated bij loonboekingen, bij de rest niet
    application scope violated eigen app
    Wat is 'Application Scope Violated'? Gaat dat over een bv of over iets anders
    De melding zegt dat de application scope geschonden is. Een inbraak? Of mag de app dit soort data gewoon niet
    application scope violated bij onze eigen app sinds dit voorjaar
    Application Scope Violated, terwijl de administratie gewoon toegestaan is
    Wat is het verschil met Application Scope Violated? Die krijg ik namelijk.
    Ik zie Application Scope Violated bij het ophalen van projecten.
    Application scope violated na een update van de app, moet ik opnieuw toestemming geven?
    De koppeling meldt Application Scope Violated bij verkoopkansen, wie kan dat verhelpen?
    Wat doe ik als onze eigen app sinds kort Application Scope Violated geeft?
    Sinds de zomer geeft onze zelfbouwapp Application Scope Violated op facturen, hoe kan dat?
    application scope violated bij onze app, wat houdt dat in
    Wat is Application Scope Violated en hoe kom ik er vanaf?
    De app geeft Application Scope Violated bij het ophalen van de voorraad
    Bij het inlezen van verlofuren staat er Application Scope Violated
    Is Application Scope Violated hetzelfde als een administratie die niet mag, of iets anders?
    Wat houdt Application Scope Violated in bij een call naar de Exact API?
    Onze eigen app krijgt sinds de nieuwe versie Application Scope Violated op het endpoint voor projecten.
    Exact zegt Application Scope Violated bij het ophalen van medewerkers, hoe komt dat?
    Is Application Scope Violated iets wat ik zelf kan oplossen of moet de leverancier dat doen?
    Onze koppeling meldt Application Scope Violated bij het ophalen van projecten, mag de app dat niet?
    Is Application Scope Violated een kwestie van administraties of van soorten gegevens?
    Application Scope Violated verschijnt bij salarisgegevens, moet de leverancier dat toestaan?
    Application Scope Violated staat er in de webshop
    de app mag van Exact deze soort gegevens niet, scope violated
    Application Scope Violated, terwijl het dossier gewoon is toegestaan
    Application Scope Violated bij opvragen van payroll
    fout: scope violated, geen divisie, wel een datasoort
    sinds 2024 krijgt onze eigen app op sommige tabellen Application Scope Violated
    Application Scope Violated op de loongegevens
    De leverancier heeft onlangs projecten toegevoegd en nu zegt de log Application Scope Violated
    Melding gaat niet over een bv maar over Application Scope, sinds we ook voorraad willen inlezen
    scope violated soort gegevens
    scope-fout gaat niet over een bedrijf maar over het soort gegevens volgens mij
    Application Scope Violated bij ophalen van kostenplaatsen
    klant krijgt 'application scope violated', is dat ook een kwestie van bedrijven aanvinken?
    Wat is Application Scope Violated?
    De app meldt Application Scope Violated bij facturen
    Sinds kort Application Scope Violated in onze eigen app
    Bij de nieuwe klant zegt de app Application Scope Violated zodra hij salarissen wil ophalen, wat betekent dat?
    Onze urenapp krijgt bij alle bv's Application Scope Violated zodra hij verlof wil ophalen, wie moet dat oplossen?
    De app geeft Application Scope Violated bij het ophalen van salarisgegevens.
    Onze eigen app werkte jaren en nu krijgen we ineens Application Scope Violated, hoe dat zo?
    Sinds 2024 geeft onze eigen koppeling een fout met 'Application Scope', over welke rechten gaat dat?
    De uren-app mag volgens de foutmelding deze soort gegevens niet gebruiken: Application Scope
    We gebruiken een eigen app voor rapportages over projecten. Sinds deze week krijgen we Application Scope Violated bij het ophalen van uren. De facturen gaan nog goed.
    application scope violated bij onze eigen app
    De urenkoppeling meldt Application Scope Violated zodra hij projecten wil lezen.
    Na een update van de voorraadkoppeling zegt Exact: Application Scope Violated. Wij hebben aan de rechten niets veranderd. Wie moet dit oplossen?
    Application Scope Violated bij het ophalen van verlofdata, wat moet ik regelen?
    Sinds een update krijgt ons eigen script Application Scope Violated op de relaties.
    Application Scope Violated oplossen
    Sinds onze eigen app ook bankmutaties ophaalt krijgen we Application Scope Violated.
    De fout heeft Scope in de naam maar gaat over salarisgegevens en niet over een bv.
    Wat betekent Application Scope Violated?
    Onze eigen app krijgt sinds kort Application Scope Violated bij het ophalen van projecten, waar ligt dat aan?
    De app mag wel de facturen maar bij de voorraad komt application scope violated, hoe los ik dat op?
    Foutmelding over application scope bij salarisgegevens, ligt dat bij ons of bij de leverancier?
    Onze eigen koppeling haalde jaren projecten op. Sinds kort krijgt hij daar Application Scope Violated, bij facturen niet.
    De foutmelding spreekt van Application Scope, niet van division. Wat is daar mis?
    Application Scope Violated krijg ik bij het ophalen van relaties.
    Application scope violated bij een app van een leverancier, kan ik zelf iets aanzetten?
    Is Application Scope Violated hetzelfde als een administratie die niet mag?
    Krijg Application Scope Violated op verlofgegevens, ligt dat aan ons of aan de leverancier?
    .opt-reauthorise =
        er is net een soort bijgekomen dus ik geef opnieuw akkoord
        leverancier heeft documenten toegevoegd
        scopes gewijzigd vorige week
        wij hebben de registratie aangevuld
        nieuw akkoord vanwege het extra recht
        opnieuw autoriseren na de uitbreiding
        Er zijn deze week inderdaad gegevens bijgekomen, dus nog eens akkoord geven.
        opnieuw toestaan
        er is vorige week een soort bijgekomen dus opnieuw toestaan
        leveranciers zeggen dat ze iets toevoegden, ik moet zeker weer akkoord geven?
        er is vorige maand projecten bijgekomen, dus opnieuw
    .finish =
        dat leg ik bij de leverancier neer

division-scope-error_blocked =
    gebruiker geblokkeerd, koppeling geeft fout
    licentie verlopen volgens de foutmelding
    abonnement geblokkeerd, data ophalen lukt niet
    administratie geblokkeerd
    inactieve gebruiker
    Volgens de melding staat onze boekhoudster op non-actief en daarom komt er niets binnen.
    We hebben de rekening van Exact te laat betaald en nu krijgt ons rapport alleen maar een foutmelding over een afgesloten klant.
    Jan is uit dienst en zijn login is dichtgezet; de Spendesk-uitwisseling klapt er nu uit.
    Wat moet ik doen als er staat dat de klant geblokkeerd is terwijl het programma gegevens leest?
    Kan ik iemand deblokkeren zodat het verversen niet langer afketst?
    Zes weken weg geweest en mijn spreadsheet meldt dat de licentie geblokkeerd is.
    Waarom staat er BlockedUser bij het ophalen, ik kan toch gewoon in Exact werken?
    Kan een onbetaalde factuur ervoor zorgen dat de koppeling LicenseExpired teruggeeft?
    Wat betekent DivisionBlocked en wie haalt die blokkering eraf?
    Er staat dat onze gebruiker op slot zit
    rekening van Exact niet betaald, nu krijgen alle programma's een weigering terug?
    Licentie voorbij zegt de fout, terwijl wij netjes betalen
    Alle klanten van één abonnement vallen uit met "LicenseExpired" in het antwoord. Volgens onze inkoopafdeling is de rekening gewoon betaald. Wat kan ik daaraan doen?
    Er kwam een foutcode BlockedUser terug nadat iemand vijfmaal een verkeerd wachtwoord had ingevoerd op het integratieaccount. Hoe wordt dat ongedaan gemaakt?
    Bij een failliete cliënt is de administratie op slot gezet en nu stokt onze hele batch met "DivisionBlocked". Kan die blokkade eraf of moet ik hem uit de batch laten?
    Wij waren wat laat met betalen aan Exact en nu weigert de koppeling elk verzoek. Zijn we geblokkeerd?
    LicenseExpired?! We hebben net verlengd!
    Kassa stuurt niks door, in het logboek staat BlockedUser bij de login van onze winkelmeid
    LicenseExpired zegt mijn kassa als hij de dagtoatlen wil doorsturen, en ik heb nochtans betaald
    ticket 88213: foutcode DivisionBlocked bij ophalen verkoopfacturen, wat antwoordt ik
    Sinds het account van de ontslagen boekhouder op non-actief staat meldt de exportsoftware ‘InactiveUser’. Hoe krijg ik de cijfers alsnog?
    BlockedUser in de log, wat betekent dat en wie zet mij weer aan?
    Er staat LicenseExpired terwijl wij gewoon de factuur betaald hebben
    ik krijg terug dat de klant geblokkeerd is, "BlockedCustomer", en geen regel data meer
    BlockedUser melding bij ophalen
    licentie verlopen fout in rapportagetool
    InactiveUser koppeling ligt plat
    De rekening van Exact is bij ons blijven liggen en nu geeft de koppeling een fout over een geblokkeerde klant.
    Onze oud-collega is op inactief gezet en de volgende ochtend begon de import te roepen: InactiveUser. Wat nu?
    We hebben het abonnement een maatje kleiner gemaakt om geld te besparen. De dag erna stond er LicenseExpired in de log van de webshop.
    Het abonnement was even niet betaald, inmiddels wel, maar de koppeling meldt nog LicenseExpired
    Een vertrokken medewerker is op inactief gezet en nu krijgt ons rapport InactiveUser. Hoe los ik dat op zonder hem terug te zetten?
    IT heeft mijn account geblokkeerd na drie foute wachtwoorden en nu meldt de factuurrobot BlockedUser
    LicenseExpired kreeg ik terug van exact in de api
    wat betekent BlockedCustomer
    De melding bevat InactiveUser, heeft dat met de rechten van de app te maken?
    BlockedUser in het logboek van ons pakket, wie kan dat opheffen
    er staat BlockedUser achter de fout
    LicenseExpired krijg ik erbij te zien, wat nu?
    Wat houdt BlockedUser in als melding van Exact?
    LicenseExpired krijg ik terug bij het ophalen, wie moet ik bellen
    melding DivisionBlocked op één van onze bedrijven
    Er staat InactiveUser achter de weigering. Kan ik dat zelf verhelpen met de rechten van het programma?
    BlockedCustomer in de log van onze webshop, hebben we een rekening niet betaald?
    BlockedUser?? ik ben toch niet geblokkeerd
    LicenseExpired in logboek
    De app krijgt InactiveUser terug van Exact en niemand hier weet wie daarmee bedoeld wordt. Wie kan dit rechtzetten?
    BlockedUser
    foutmelding LicenseExpired terwijl we gewoon betalen
    App weigert met DivisionBlocked, kan ik dat via de rechten van de app herstellen?
    er staat LicenseExpired achter forbidden, wat moet ik
    de app meldt DivisionBlocked voor een administratie. Heeft dat met rechten van de app te maken?
    melding InactiveUser sinds mijn collega uit dienst is
    blocked customer staat er in het logboek van onze kassakoppeling
    LicenceExpired / geblokkeerde klant staat er, we hebben wel gewoon betaald dacht ik
    er staat BlockedUser in de fout
    Melding LicenseExpired bij de app, we hebben nochtans betaald
    DivisionBlocked?? zegt de koppeling van een van mijn klanten
    de logs geven InactiveUser sinds onze collega op pensioen is
    BlockedCustomer gezien in een mail van de app, wie moet ik bellen?
    LicenseExpired staat er in de foutmelding van onze koppeling
    Wat betekent DivisionBlocked? De app haalt niks meer op
    InactiveUser in het logboek
    foutmelding InactiveUser bij de koppeling
    Er staat LicenseExpired in de log van het kassapakket
    wat betekent DivisionBlocked
    Onze app meldt BlockedCustomer, hebben wij iets niet betaald?
    De koppeling zegt dat de administratie geblokkeerd is, DivisionBlocked of zoiets
    Forbidden met BlockedUser: moet ik dan de rechten van de app aanpassen?
    Licentie verlopen zegt de fout, terwijl wij gewoon in Exact kunnen.
    inactive user error exact api
    BlockedUser in de log
    Exact zegt BlockedUser tegen onze kassa
    InactiveUser staat in het logje van de kassa
    BlockedCustomer lees ik in de foutmelding van de boekingsapp
    BlockedUser staat er
    melding LicenseExpired bij klant, wij doen zijn boekhouding
    DivisionBlocked bij het boeken vanuit de app
    InactiveUser foutje na weekend
    in de log LicenseExpired, is dat van ons of van de klant
    LicenseExpired als antwoord van de API
    InactiveUser in het log van de koppeling
    Exact antwoordt met BlockedCustomer, onze facturen zijn toch betaald?
    DivisionBlocked op een van de bv's
    de api zegt dat de klant geblokkeerd is
    De API zegt InactiveUser maar in ons identity-systeem is het account gewoon actief
    klant geblokkeerd komt terug als antwoord, is dat iets van de facturatie van exact
    blokeduser staat er
    bij ons staat er licence expired in het antwoord terwijl alles betaald is
    In de melding staat BlockedUser, wie is er geblokkeerd?
    LicenseExpired krijg ik te lezen in de app van de gymzaalverhuur
    DivisionBlocked?? wat hebben we fout gedaan
    Wat betekent InactiveUser in zo'n foutregel?
    wat betekent LicenseExpired in het logboek van de scanner
    DivisionBlocked bij onze transport-bv
    melding InactiveUser in het CRM
    BlockedCustomer foutcode
    in het logboek: BlockedUser, daarna niks meer
    LicenseExpired na automatische incasso mislukt
    DivisionBlocked betekent?
    InactiveUser op de orderimport
    LicenseExpired in de foutmelding van de connector
    BlockedUser?? bij het boeken van orders
    DivisionBlocked staat er achter forbidden
    de melding eindigt op DivisionBlocked voor filiaal Breda
    DivisionBlocked wat betekent dat
    melding BlockedCustomer bij koppeling
    de rapportage faalt met het woord licenseexpired, ligt dat aan de app of aan ons contract
    inactiveuser in log van koppeling
    Er staat BlockedUser in de fout die de kassa laat zien
    LicenseExpired zegt het hotelpakket
    fout DivisionBlocked bij gesloten bistro
    De fout bevat BlockedUser met de naam van onze oude manager
    melding LicenseExpired bij verversen
    DivisionBlocked bij het ophalen, wat nu
    er staat BlockedUser in de foutmelding van de webshop
    LicenseExpired zegt hij, terwijl wij toch betalen?
    DivisionBlocked, wat is er geblokkeerd en door wie
    InactiveUser krijgt de webshop terug van Exact
    Foutcode LicenseExpired in de app
    DivisionBlocked melding
    BlockedCustomer staat in de log
    In het foutbericht staat DivisionBlocked. De klant wil de app opnieuw rechten geven, maar volgens mij is er iets anders aan de hand met dat bedrijf.
    InactiveUser staat er in het antwoord van Exact. De klant wil de app meer rechten geven, maar dat slaat volgens mij nergens op.
    LicenseExpired staat er in de log van onze orderkoppeling
    De urenapp krijgt BlockedUser als antwoord van Exact, wie is dat dan
    DivisionBlocked bij het ophalen, wat is daar geblokkeerd
    in het foutenlogboek van de WMS lees ik InactiveUser
    BlockedUser staat er in de fout
    LicenseExpired krijg ik terug van Exact via ons pakket
    BlockedUser in het log, wie heeft die geblokkeerd en mag die weer open?
    LicenseExpired, kan het kwaad om te wachten tot de factuur betaald is
    DivisionBlocked: wie kan die administratie weer vrijgeven en helpt opnieuw koppelen?
    In het logje lees ik BlockedUser
    LicenseExpired staat er achter de foutcode
    De dag na het vertrek van Femke verscheen BlockedUser in het logboek
    LicenseExpired in de log, precies sinds de verlenging van ons abonnement was blijven liggen
    DivisionBlocked op een bv die we voor de jaarafsluiting hadden dichtgezet
    Na het weekend waarin wij iedereen van de oude ploeg dichtzetten zegt de log InactiveUser
    Forbidden - BlockedUser
    melding LicenseExpired bij de koppeling
    blockeduser exact api
    licenseexpired melding app
    blockedcustomer fout
    Wat betekent LicenseExpired achter Forbidden, is dat iets van de app of van ons abonnement?
    BlockedUser staat er. Is er iemand geblokkeerd of is de app geblokkeerd?
    divisionblocked in de foutcode
    Er staat LicenseExpired in de fout van de app
    De fout noemt BlockedUser, wie moet daar iets aan doen?
    Wat wil LicenseExpired zeggen als melding van de koppeling?
    DivisionBlocked verschijnt bij een van onze administraties in de app.
    In de log staat InactiveUser, wat moet er nu gebeuren?
    De app toont BlockedCustomer, betekent dat dat onze licentie op slot zit?
    Onze app zegt BlockedUser bij elke poging, moet ik de rechten van de app aanpassen?
    Wat moet ik met DivisionBlocked, is dat een kwestie van app-rechten?
    In de foutmelding van de app staat BlockedUser, wat is er dan geblokkeerd?
    Ik zie LicenseExpired in de melding van ons programma
    BlockedCustomer staat er in de foutmelding van de koppeling, wat betekent dat voor ons?
    De app zegt InactiveUser sinds vanochtend, waar gaat dat over?
    De API antwoordt met BlockedUser, ligt dat aan de app of aan de gebruiker?
    In de fouttekst staat LicenseExpired, wat moet ik doen?
    Wat is de oorzaak van DivisionBlocked bij één van onze administraties?
    Wat moet ik met InactiveUser in het antwoord van de Exact API?
    Exact geeft als antwoord BlockedCustomer, is dat iets met de app of met het abonnement?
    De app geeft BlockedUser terug, heeft dat met zijn rechten te maken?
    In het logboek staat LicenseExpired sinds de eerste van de maand, wie moet dat oplossen?
    Wat moet ik met de melding BlockedCustomer in het log van onze koppeling?
    BlockedUser staat er achter de fout
    LicenseExpired zegt de app, wat moeten we nu
    DivisionBlocked staat er in de fout
    Melding InactiveUser vanuit de app, wat houdt dat in
    BlockedUser in de response
    LicenseExpired staat er in de fout, wat nu
    fout eindigt op BlockedCustomer
    De log meldt DivisionBlocked voor een bv
    InactiveUser staat er achter de weigering
    LicenseExpired als antwoord van Exact aan de tool
    BlockedUser krijgt het pakket terug
    licenseexpired fout
    BlockedUser staat er in de foutmelding
    LicenseExpired bij het ophalen
    melding BlockedUser bij klant
    DivisionBlocked staat erin, zijn dat de apprechten?
    in de foutmelding van de app staat blockeduser
    Er staat DivisionBlocked in de log van de app
    Wat moet ik met de melding LicenseExpired?
    Wij krijgen bij één klant DivisionBlocked terug van Exact, ligt dat aan de rechten van de app?
    De app geeft LicenseExpired terug bij een van onze dochters, heeft dat met divisierechten te maken?
    In de foutmelding staat BlockedUser, wat is er aan de hand?
    LicenseExpired melding bij ophalen gegevens
    Bij één klant krijgt de app DivisionBlocked terug van Exact.
    Wat moet ik doen met de fout LicenseExpired in de app?
    De koppeling geeft BlockedUser terug.
    Foutmelding LicenseExpired in de app terwijl we gewoon betalen.
    Sinds de eerste van de maand staat er InactiveUser in de log van onze kassa.
    De leverancier mailt dat Exact ons als BlockedCustomer teruggeeft bij elke aanroep. Wij begrijpen niet wat dat inhoudt.
    In de respons staat InactiveUser, wat zegt dat?
    De koppeling geeft BlockedCustomer terug bij elke aanroep.
    BlockedUser staat er in het antwoord van de API, verder werkt inloggen voor anderen wel.
    LicenseExpired in api antwoord
    Melding: LicenseExpired
    De foutmelding noemt BlockedCustomer, ligt dat aan de rechten van de app?
    De app meldt BlockedUser, wat is er aan de hand?
    LicenseExpired als fout bij ophalen
    Exact antwoordt BlockedCustomer op elke aanvraag van ons koppelprogramma, kan ik dat bij de apprechten oplossen?
    Wat moet ik doen met InactiveUser in het logboek van de app?
    De fout zegt BlockedUser, wat moet ik daarmee?
    In de foutmelding lees ik InactiveUser, wat betekent dat?
    Onze kassakoppeling geeft DivisionBlocked terug, wat betekent dat?
    In de log van de koppeling staat InactiveUser, moet ik dan iets aan de app doen?
    In de logging staat BlockedUser, wat moet ik daarmee?
    LicenseExpired staat er in de foutregel van de koppeling.
    De melding eindigt op InactiveUser
    .opt-move-link =
        die medewerker is weg, zet op een ander
        de gebruiker is geblokkeerd omdat hij vertrok
        een andere login moet dit overnemen
        op naam van iemand anders
        InactiveUser, was van Kees
        overzetten dan maar
        Die persoon komt niet meer terug; de koppeling moet op mijn naam.
        de gebruiker is uit dienst, koppeling moet op een ander
        InactiveUser was het bij ons, iemand anders neemt het over
        Jan is uit dienst, koppeling moet via iemand anders
        laten lopen via mijn eigen login
        de gebruiker is uit dienst, moet op naam van een ander
    .opt-link-stopped =
        niks komt nog binnen sindsdien
        ik wil weten waarom alles stilvalt
        de hele koppeling ligt plat
        zoek de oorzaak
        is het de licentie of wat
        de koppeling staat stil
        sindsdien ligt de hele koppeling eruit
        alles staat stil, er komt geen boeking meer door
        koppeling ligt nu dus stil
    .finish =
        ok die collega is uit dienst, de baas regelt het, klaar
        vraag het de abonnementsbaas, goed, doei
        factuur van Exact niet betaald zeker haha, ik zoek het uit
        licentie verlopen, ik bel exact

division-scope-error_own-app-instead =
    eigen app als noodoplossing tegen scopefout
    Niets helpt tegen die 403, is er nog een laatste redmiddel?
    Kunnen wij de divisiebeperking omzeilen door zelf een app te registreren, zodat we nooit meer die weigering krijgen?
    Ik heb alles geprobeerd en de fout blijft terugkomen; een accountant raadde een zelf aangemaakte registratie aan, hoe werkt dat?
    Is het mogelijk om met een eigen app die scopefouten voorgoed te vermijden?
    De partnerapp blijft ons bij wisselende administraties een 403 geven, wat we ook aanvinken. Onze architect stelt voor een eigen registratie te nemen die die beperking niet kent. Kan dat?
    bijbaanprojectje: als ik zelf een app registreer ben ik dan van dat gezeur met 'User division is not within division scope' af?
    Kan ik van die eeuwige scope-fout af door zelf iets te registreren in de App Store van Exact?
    Alles geprobeerd, nog steeds "not within division scope". Is er een uiterste redmiddel?
    De leverancer opperde een eigen registratie zodat die 403 op steeds andere bv's voorgoed ophoudt, klopt dat
    blijft scope fout geven, kan het met eigen app
    Al maanden worden we bij steeds andere bedrijven geweigerd en elke keer moeten we alles opnieuw instellen. Onze IT'er stelt voor om een eigen app te registreren zodat die weigeringen niet meer voorkomen.
    Is er een manier om nooit meer last te hebben van die division-fouten, desnoods met een eigen app?
    helpt een eigen app om van de division scope fouten af te komen
    ik wil nooit meer die scope-meldingen, is een eigen registratie een oplossing
    Kan een zelf geregistreerde app deze administratiefout vermijden, en wat is het nadeel?
    eigen app als uitweg voor divisiefouten zinvol?
    heb ik geen last van die division-scope-fout als ik een eigen app neem?
    Zou een eigen app het probleem met de division scope omzeilen, en wat is de prijs daarvan?
    onze IT'er stelt voor zelf iets te registreren zodat die scope-fouten ophouden, is dat verstandig?
    kan een eigen registratie als laatste redmiddel dienen tegen not within division scope
    nadelen van een zelf geregistreerde app ipv die van de leverancier als je steeds scope-fouten hebt
    wordt de toegang van een eigen app lastiger te beperken als we die nemen om scope-fouten te ontlopen?
    helpt het tegen die divisiefouten als we een eigen app laten maken?
    scope-fout omzeilen met eigen app
    Bij een zelf geregistreerde app schijnt de administratiekeuze niet te bestaan. Is dat een uitweg uit deze weigeringen?
    helpt een eigen app tegen die division scope fout
    Als ik zelf een app registreer, ben ik dan van dat gedoe met divisies af?
    Consultant adviseert een eigen app te registreren tegen die divisie-weigeringen, klopt dat en wat is het nadeel?
    zou een eigen app registreren helpen tegen die division scope fouten
    iemand op het forum zei: maak je eigen app bij exact dan heb je die divisiemelding nooit meer. klopt dat?
    eigen app als alternatief voor steeds opnieuw administraties toevoegen na een scopefout, wat is het nadeel
    Zou een eigen app dat probleem met de division scope oplossen? een kennis raadde dat aan
    ben ik van die divisie-fouten af als we zelf een app registreren
    zou een zelf geregistreerde app die divisiefout oplossen
    helpt het om een eigen app aan te maken tegen de scope errors
    Invantive-support tipte een eigen client, krijg ik dan geen itgeneor228 meer?
    Kan ik met een eigen app-registratie van die eeuwige division scope fouten af?
    Zou een eigen client id helpen tegen de scope weigering per divisie, en wat is het nadeel?
    we overwegen zelf een app te registreren omdat de standaard-app steeds een administratie weigert
    Lost een eigen app de fout 'not within division scope' definitief op.
    Is het verstandig een eigen app te nemen als uitweg voor de foutmelding over divisies?
    Heeft een zelf geregistreerde app last van division scope of ziet die gewoon alles van de gebruiker?
    leverancier raadt aan zelf een app te registreren vanwege de scope meldingen, nadelen?
    Zijn we van de division scope-meldingen af als we zelf een app registreren?
    Verdwijnen die divisiefouten als we een eigen app laten registreren in plaats van die van de leverancier?
    Een IT'er zegt dat wij met een eigen registratie van die scopefouten af zijn. Klopt dat?
    Kunnen we die scope fouten voorgoed omzeilen door zelf een app te registreren?
    kunnen we met een eigen registratie van die eeuwige divisiefouten afkomen
    helpt een zelf geregistreerde client tegen division scope-fouten en wat is het nadeel?
    Adviseur beweert dat we met een eigen appregistratie nooit meer last hebben van divisies die niet mogen. Is dat verstandig qua beveiliging?
    zou een zelf geregistreerde app die division scope-fout niet krijgen
    helpt het om zelf een app te registreren zodat we van dat division-scope-gedoe af zijn
    Zou een eigen registratie in de app store ons van die division-scopefouten verlossen?
    helpt eigen app registreren tegen division scope fout
    geen scope gezeik meer met eigen client id?
    we overwegen zelf een app aan te melden zodat die divisiefout nooit meer kan, wat is het nadeel
    Zouden we van die division scope fouten af zijn met een zelf geregistreerde app?
    Zijn we van die division scope fouten af met een eigen app-registratie?
    zijn we van die division scope verlost als we zelf een app registreren in plaats van die van de leverancier
    Krijg ik geen scope fouten meer met een eigen app?
    Wij overwegen een eigen registratie zodat die division-scope-fouten verdwijnen bij elke nieuwe klant. Wat is de keerzijde?
    Als allerlaatste redmiddel tegen de division scope-fout: zou een app op onze eigen naam hem omzeilen, en wat kost dat aan controle?
    Zou een eigen registratie dat eeuwige itgeneor228 voorkomen?
    Zijn we van die division scope fout af als we zelf een app registreren?
    Die divisiefout blijft terugkomen, kan een zelf geregistreerde app dat voorkomen
    Na drie keer die scope-fout overweeg ik een eigen registratie zodat dat gezeik met bv's ophoudt, helpt dat
    lost een zelf geregistreerde app dat gezeur over division scope op
    eigen app registreren tegen scope fout
    Wat is het nadeel van een eigen app nemen om van de divisiefout af te zijn?
    Kan een eigen registratie ons voorgoed van de scope-foutmelding afhelpen?
    Zou een zelf geregistreerde app de division-scopefouten voorgoed oplossen?
    Adviseert u een eigen app te nemen om van scopemeldingen af te zijn?
    Kan een zelf geregistreerde app die fouten over division scope voorkomen?
    Heeft een eigen app-registratie last van division scope of is dat alleen bij leveranciersapps?
    Helpt het tegen de division scope-fout als we zelf een app laten registreren?
    De leverancier raadt een eigen app-registratie aan tegen de scope-fouten, wat is het nadeel?
    zou een eigen geregistreerde app van die division scope fouten af helpen
    Zou een eigen registratie ons van al die divisiefouten verlossen?
    steeds weer division scope bij nieuwe BV's, is een eigen app dan de ontsnapping en wat kost het
    helpt een eigen client id tegen not within division scope
    Helpt het om zelf een app te registreren tegen die eeuwige division scope fouten?
    Zou een eigen registratie ons verlossen van die divisiefouten bij elke nieuwe bv?
    eigen app maken om van division scope af te zijn?
    lost een eigen app die telkens terugkerende scope-fouten op?
    zouden we van die divisiefouten af zijn als we zelf een app registreren?
    helpt een eigen app tegen die steeds terugkerende scopefout
    Welk nadeel heeft een eigen app als oplossing voor de scopefout?
    Zou een zelf geregistreerde app de scope-fouten bij ons kantoor voorkomen, en wat is het nadeel daarvan?
    Onze leverancier adviseert een eigen app tegen de scope-fouten, wat is het nadeel daarvan?
    Zijn we met een eigen registratie af van die terugkerende division scope fout?
    Zou een eigen app ons van die division scope-fouten verlossen, en wat is het nadeel?
    Heeft een eigen appregistratie zin tegen steeds terugkerende itgeneor228?
    Leverancier stelt voor een eigen appregistratie te nemen, dan zouden de divisiefouten verdwijnen. Klopt dat?
    Heb je met een eigen registratie nooit meer last van division scope?
    .finish =
        dan overleg ik met de leverancier, klaar
        laat maar, dat is te veel werk voor ons
        is goed, ik overleg met ze
        klinkt niet handig, nee

division-scope-error_ask-manager =
    Ik mag dit zelf niet herstellen, wie kan de geweigerde administratie vrijgeven?
    Wie bij ons moet ik vragen om die foutmelding op te lossen als ik geen beheerder ben?
    Als gewone medewerker krijg ik de blokkade niet weg, wie beheert dat?
    Wie kan de weigering van een administratie opheffen als ik zelf geen rechten mag uitdelen?
    Rood scherm, niet bevoegd voor deze firma, en zelf kan ik er niks aan veranderen
    Voor het oplossen van de weigering op administratie 512 moet het bereik van de app worden bekeken, wat mij als inhuurkracht niet is toegestaan. Tot wie richt ik me?
    Onze import wordt geweigerd en ik heb zelf te weinig rechten om er iets aan te doen, wie moet ik lastigvallen
    Exact weigert onze kassa en ze zeggen dat de beheerder van het abonnement dat moet oplossen, wie is dat en wat moet ik hem vragen?
    Om de weigering op te lossen moet ik bij rechten komen die ik zelf niet heb. Wie kan dit voor mij rechttrekken?
    Ik krijg Forbidden en onze beheerder is met pensioen, wie moet er nu naar kijken?
    Wie moet ik de foutcode doorsturen als ik zelf niets mag instellen in het abonnement
    Het programma wordt geweigerd bij drie klanten en de oplossing vraagt om rechten die ik niet heb. Onze kantoorbeheerder weet van niks, wie kan dit wel verhelpen?
    De verversing wordt geweigerd en ik mag zelf aan die machtigingen niets veranderen. Naar wie stuur ik de foutmelding door?
    wie kan er voor mij achter die scope-melding aan als ik niks kan inzien
    divisiefout, wie mag dat regelen
    Geen van de schermen is voor mij toegankelijk en de koppeling blijft de administratie weigeren. Wat geef ik door, en aan wie?
    wie kan voor mij kijken waarom bv geweigerd wordt, ik zie die schermen niet
    Wat geef ik door aan onze beheerder over deze division-fout?
    ik kan niets zien van de app en heb een divisiefout, wie in ons bedrijf mag dit nakijken
    scopefout en ik heb geen rechten voor licenties, wie vraag ik en wat zeg ik erbij
    Wie is bij Exact degene die alle apps van iedereen ziet? Ik moet een 'not within division scope' laten oplossen.
    ik krijg division scope fout maar mag zelf niks in exact, aan wie vraag ik dit en wat geef ik door?
    ik ben maar invalkracht en kan niks zien van apps of administraties; die scope-fout moet iemand anders oppakken, wie
    Aan welke persoon binnen het kantoor leg ik een divisiefout voor als ik zelf geen licentie mag beheren?
    ik kan de rechten van de app niet nakijken voor de divisiefout, wie wel
    wie op kantoor kan kijken waarom exact die bv weigert met scope error
    Division scope fout en ik heb zelf te weinig rechten om iets na te kijken, wie kan dat en wat geef ik door?
    Aan welke persoon in ons bedrijf leg ik een geweigerde divisie voor?
    Ik ben niet bevoegd het abonnement te beheren, wie lost de scope melding voor mij op?
    Onze bakkerij heeft geen IT'er. Bij wie moet ik wezen met een fout over een divisie buiten scope?
    beheerder wil weten waar het om gaat bij de scope melding, wat noem ik allemaal
    Division scope-melding, en ik mag zelf Appmachtigingen niet in. Bij wie leg ik dat neer en wat vertel ik dan?
    Ik kan die divisie niet zelf vrijgeven voor de kassa, wie wel en wat moet ik erbij zeggen?
    Scopefout, maar ik ben maar assistent en mag niks bij de apps. Aan wie geef ik dat nummer door
    iemand met rechten moet de scopefout bij het dossier oplossen, ik niet. Wie is dat en wat vertel ik
    ik mag de scope van apps niet inzien en moet die divisiefout oplossen, wie heeft dat recht
    Scope-fout, en ik mag de apps niet beheren. Wie help ik en wat moet die weten?
    ik krijg not within division scope en kan zelf niet kijken wat de app mag, wie wel
    wie met beheerrechten moet ik bellen over een division scope-melding, en wat geef ik door
    scopefout, ik mag zelf niets bekijken in Exact, aan wie geef ik dit door en wat zeg ik
    division scope fout maar mag niks bekijken
    division fout, heb geen beheer abonnement, wie vraag ik
    division scope, collega met beheer abo wat moet ik hem doorgeven
    Ik krijg een scopefout op een bv en mag zelf niet in de app-machtigingen kijken, bij wie moet ik zijn
    ik mag zelf niks nakijken en de kassa geeft die division-fout, wat vraag ik aan wie het abonnement beheert
    Ik zit met een scopefout en mag de rechten van de app niet inzien, wie vraag ik wat precies
    Wie mag ik inschakelen voor de scope-fout als ik geen licentiebeheer heb?
    Wie in ons bedrijf kan mij met die division scope helpen, zelf mag ik nergens in
    Wie kan bij een scopefout voor mij kijken wat er voor de app is gekozen?
    Wie kan bij ons de administratie uit de scopefout voor de app openzetten, ik mag dat niet
    scope fout oplossen mag ik zelf niet, wie wel en wat geef ik door
    Scope-fout, maar ik mag de apps van anderen niet bekijken, wie wel en wat vertel ik
    wie moet ik inschakelen voor een scope-fout als ik zelf niks mag in Exact
    Scopefout, en ik mag de app niet inzien. Wie moet ik wat vertellen?
    scope fout, wie kan keuze nakijken
    ik kan niet zien wat de app mag, wie kan me helpen met die scope-fout
    divisiefout maar ik heb geen beheerrechten om de bedrijven van de app te zien; wie vraag ik wat
    Wie kan voor mij de administratie bij de app zetten zodat de scope-fout verdwijnt? Ik beheer het abonnement niet.
    Ik mag zelf de app-rechten niet bekijken, wie kan deze division scope fout voor mij uitzoeken?
    Wie kan de division scope-fout voor mij oplossen als ik niet bij de apprechten mag?
    Voor die divisiefout moet er een administratie bij, maar ik heb de rechten niet. Wat vertel ik aan wie het wel mag?
    .finish =
        ik stuur het door naar de licentiebeheerder, dat is het
        ga ik doen, fini
        ok, Marleen beheert dat, tot zover
        ik geef het door aan de financieel directeur
        gaat naar onze applicatiebeheerder

division-scope-error_where-is-message =
    waar vind ik de volledige foutmelding
    foutmelding wordt afgekapt
    Ik zie alleen "er ging iets mis", hoe krijg ik de hele tekst te zien?
    In welk logboek van het pakket staat precies wat Exact antwoordde?
    Support vraagt om de letterlijke melding, maar Excel toont maar een half zinnetje.
    Waar vind ik de volledige foutmelding? Ik zie enkel "ophalen mislukt".
    Ik zie maar een half zinnetje van de fout, waar lees ik de rest?
    Power BI laat alleen "DataSource.Error: Forbidden" zien, de rest is afgekapt. Support wil de volledige tekst inclusief code hebben. Waar haal ik die op?
    Ik krijg maar een halve foutmelding, de rest valt buiten beeld. Waar haal ik de volledige tekst vandaan?
    Er staat een afgekapte foutregel met 'Forb...' in beeld. Waar vind ik in vredesnaam de volledige tekst?
    Ik zie alleen een rood kruis en "er ging iets mis", waar lees ik de hele fouttekst?
    Power BI kapt de melding af na "Forbidden - User div...", hoe zie ik de rest
    De helpdesk wil de volledige fout met code, maar in mijn shcerm staat enkel 'gegevensbron mislukt'
    waar zie ik volledige foutmelding, scherm kapt tekst af
    Power BI zegt alleen maar dat er iets mis is met de bron en dat het verboden is. De helpdesk wil de volledige tekst van de fout, maar die krijg ik niet in beeld.
    De helpdesk wil de complete fouttekst van de geweigerde aanroep hebben, maar ik zie alleen 'er ging iets mis: 403'
    er staat alleen het begin van de fout over de divisie, waar lees ik de rest
    ik zie enkel een code bij de geweigerde administratie, waar staat de volledige tekst
    Waar in de software klik ik om de complete scope-melding te lezen?
    melding afgekapt na 'User div', hoe krijg ik hem heel te zien
    Mijn pakket zegt alleen 'Error: Forbidden - User div...' en kapt dan af. Waar lees ik de rest van die scopetekst?
    ik zie enkel de code itgeneor228, waar staat de volledige tekst
    de melding over de divisie is te lang voor het schermpje, hoe krijg ik het einde te zien
    heb ik iets aan enkel het codetje of moet ik de hele zin over division scope hebben
    de app toont een halve scope-melding, moet ik op details klikken of in het logboek kijken
    ik zie alleen itgeneor en de rest valt weg, waar staat de volledige divisiemelding
    hele scope-melding vinden
    Het scherm breekt de tekst af na 'User division'. Waar lees ik wat erachter komt?
    De app toont alleen 'mislukt', waar staat de rest van de tekst?
    ik zie maar een half zinnetje van de error
    403 en een lap tekst met accolades, welk stukje telt
    ik zie alleen een rood kruisje in de app, waar staat de volledige melding over die administratie
    hoe weet ik of er division scope staat, de app zegt alleen 'synchronisatie mislukt voor 1 bedrijf'
    waar vind ik de code itgen... want de app toont alleen dat een administratie niet lukte
    de app zegt enkel dat er iets niet mag met een administratie, maar waar lees ik de volledige fout
    Ik moet de precieze divisie-foutmelding doorgeven aan de leverancier. Waar staat die in het programma?
    app zegt alleen 'mislukt', waar lees ik de volledige fout
    waar kan ik de complete foutmelding van de koppeling terugvinden
    logboek van de app, waar staat dat
    Ik zie alleen een rood kruisje bij het ophalen, waar lees ik wat er precies misgaat met die administratie?
    De app zegt enkel 'fout bij synchronisatie', waar staat de volledige tekst over het bedrijf dat niet mag?
    Hoe vind ik de hele foutmelding, ze is afgekapt na Forbidden - User div?
    Alleen een itgen-code op mijn scherm, verder geen tekst. Is dat genoeg?
    waar zit het logboek van de koppeling waar die scope melding in zou staan
    Leverancier vraagt om de letterlijke foutmelding over de divisie, die kan ik niet vinden
    waar lees ik de volledige fout over de administratie in een koppeling terug
    ik zie alleen een code bij de fout, waar staat de rest
    Het dashboard toont een half zinnetje over division, waar staat de volledige fouttekst
    Alleen een code itgeneor228 zichtbaar, is er meer tekst ergens?
    Ik zie alleen een rood kruis, iemand zei dat er een zin over scope in moet staan. Waar lees ik die helemaal
    alleen een code itgeneor in beeld, waar is de rest van de fouttekst
    de tool toont alleen een kruisje bij de bv, waar staat de volledige tekst over de divisie
    ik zie enkel itgen-zoveel, waar vind ik de hele tekst van de divisieweigering
    Ik zie maar een halve foutmelding over een divisie, waar staat de rest?
    Ik zie een code met itgene en dan puntjes, waar staat de volledige melding?
    de app zegt alleen 'fout bij administratie', waar lees ik de volledige tekst
    foutje met scope in een klein rood blokje, hoe krijg ik de hele regel te zien
    klant zegt 'iets met scope', waar in de plugin staat de volledige tekst van de fout
    mijn scherm kapt de scopemelding af, waar lees ik hem helemaal
    app zegt alleen ophalen mislukt, waar staat volledige fout over divisie
    waar vind ik details van die scope melding in log
    De app toont alleen 'fout bij ophalen, iets met scope', waar lees ik de complete melding?
    waar vind ik de hele tekst van die scopefout, ik zie alleen itgen-nog-wat
    hoe krijg ik die volledige foutcode van invantive te zien, ik zie maar een half zinnetje over scope
    De klant stuurt me alleen een code, itgeneor060, en ik wil de hele fouttekst. Waar in het pakket zou die staan?
    Ik zie alleen een kort stukje 'division scope ...' en dan drie puntjes, hoe krijg ik de rest te zien
    Ik zie een half regeltje over een scope, waar staat de complete tekst
    Waar moet ik kijken voor de volledige tekst? Ik zag alleen itgeneor en de rest viel weg
    Ik zie maar een stukje van de foutmelding over de divisie, een half zinnetje met puntjes
    Mijn collega kreeg vannacht een mailtje dat er een divisiefout was, waar staat de volledige tekst
    er flitst iets voorbij over division, waar lees ik de volledige melding na
    volledige tekst scope fout vinden
    Ik zie alleen een code, moet ik de hele fout over die divisie ergens anders zoeken?
    In het venster zie ik maar een halve zin over scope, hoe krijg ik de hele melding
    De app zegt alleen dat er iets mis is met de divisie, waar vind ik de volledige foutmelding?
    In de app staat alleen Fout bij ophalen divisie; waar lees ik de volledige tekst?
    Hoe krijg ik de complete tekst van de divisiefout te zien, de app toont alleen een code?
    Ik zie alleen een kort stukje van de fout over de administratie, waar staat de hele tekst?
    De app toont enkel een code bij de geweigerde administratie, waar lees ik de volledige fout?
    De app zegt alleen dat de division iets fout gaf, waar vind ik de volledige tekst van de melding?
    In Power BI zie ik een afgekapte scope-fout; hoe lees ik de hele melding?
    Ik zie alleen mislukt bij de import, waar vind ik de volledige tekst van de divisiefout?
    de helft van die zin over division scope valt weg, waar zie ik hem helemaal
    Er is iets met scope zegt de support, maar ik zie alleen een rood kruis, waar staat de hele tekst
    app zegt alleen 'administratie niet toegestaan', waar vind ik de code erbij
    De tool toont een code zonder uitleg, waar vind ik de volledige tekst om te zien of het om een divisie gaat?
    Ik heb maar een halve regel over een divisie die niet mag, waar staat de rest
    waar staat hele scope melding
    rapport meldt iets met een divisie maar kapt de tekst af, waar staat de rest
    klant leest maar de helft van de divisiefout voor, waar staat de volledige
    Waar lees ik de complete scopefout na?
    De app zegt alleen dat het ophalen van een administratie mislukte, waar vind ik de volledige foutmelding over de divisie?
    De app toont alleen 'mislukt'. Waar lees ik de volledige foutmelding over de administratie?
    In het programma staat alleen itgeneor en de rest valt weg, waar vind ik de hele tekst?
    Waar lees ik de volledige tekst van de division scope fout? Ik zie alleen een rood kruisje.
    Ik zie alleen een code over de divisie in de tool, waar lees ik de volledige foutmelding?
    Er staat in de app alleen iets over divisie en dan drie puntjes, hoe krijg ik de complete tekst te zien?
    Rapportage geeft een half zichtbare fout over divisies. Waar staat het hele bericht?
    Ik zie alleen een rood kruis in de app, waar vind ik de volledige tekst over die divisie?
    Waar haal ik de complete division scope melding vandaan, ik zie alleen een code
    Ik zie enkel een foutcode en geen zin erbij, waar staat de volledige melding over die geweigerde divisie?
    In het programma staat enkel 'mislukt', hoe krijg ik de hele tekst te zien over de geweigerde administratie?
    Waar in de tool vind ik de volledige foutmelding als er alleen een code staat als itgeneor228?
    De app toont alleen een rood kruisje bij de laatste import, waar lees ik de volledige foutmelding over de administratie?
    Ik krijg alleen een afgekapte regel over een divisie te zien, hoe lees ik de volledige fout?
    Ik krijg alleen code itgeneor321 te zien, waar staat de rest van de fout?
    Ik zie alleen een rood bolletje bij de sync en vermoed een divisieprobleem. Waar staat de tekst?
    .done =
        in het logboek gevonden, onder details
        nu zie ik de hele zin
        er stond een pijltje om uit te klappen
        volledige tekst gekopieerd
        er kwam een code tevoorschijn
        ahzo, daar stond het
        in het logboek stond de hele zin
        op details gedrukt en nu kan ik hem lezen
        alleen een itgen-code, maar die heb ik nu
        gevonden onder de historiek van gisternacht
        tekst gekopieerd
        ik heb em voor me, itgeneor228
        achter details stond hij
        gevonden in de logs
        alleen een code gevonden, dat volstaat toch?
        onze it heeft hem doorgestuurd, ik heb hem
        onder details gevonden
        ja in het logboek staat de hele zin
        ik heb enkel een code maar die heb ik nu, terug
        onder details stond de hele lap
        logboek gevonden, code genoteerd
        logboek geopend, daar staat hij helemaal
        op details geklikt en nu zie ik een code

division-scope-error_name-not-in-message =
    foutmelding noemt geen administratie
    Er staat alleen een nummer in de fout, om welk bedrijf gaat het?
    Hoe achterhaal ik op welke van mijn tweehonderd dossiers de fout slaat? De tekst zegt het niet.
    Ik lees "verboden", maar nergens voor welke bv
    Over welk bedrijf gaat die fout, er staat alleen een nummer bij?
    Melding zegt dat hij ergens niet bij mag, maar niet bij welk bedrijf
    De foutmelding zegt wel dat een divisie buiten het bereik valt, maar niet welke. Met zeshonderd klanten kan ik ze moeilijk allemaal aflopen. Hoe kom ik erachter?
    er staat wel dat ik niet bij een administartie mag maar niet welke. Ik heb er acht!
    Een weigering zonder te vermelden om welke administratie het gaat. Prachtig. Hoe kom ik daarachter?
    In de fout staat geen bedrijfsnaam, alleen een code. Hoe weet ik om welke van de 60 het gaat?
    Hij zegt dat een divisie niet mag maar niet welke, alleen een nummer van zeven cijfers
    itgeneor228 en verder niks, welke bv wordt hier nu geweigerd?
    error noemt geen bedrijf, welke is het dan
    Ik kreeg een 403 met "division scope" erin, zonder dat erbij staat om welk bedrijf het gaat. Wij hebben er negentig.
    Ik wil de geweigerde administratie herstellen, maar de melding verzwijgt welke het is
    in de division scope fout staat niet welke administratie het is
    hoe kom ik erachter welk van de veertig dossiers de scopefout veroorzaakt
    De melding noemt geen bedrijf. Moet ik ze één voor één proberen?
    welke divisie is het, er staat geen nummer bij de scope fout
    er staat niet bij welke divisie buiten de scope ligt
    In de scope-fout staat nergens welk bedrijf het betreft. Mag ik ze één voor één proberen, of is dat gevaarlijk?
    geen naam, geen nummer bij de division-melding, hoe zoek ik dan de boosdoener
    Ik wil per BV testen welke de scope-fout geeft. Kan Exact mij blokkeren als ik dat te vaak doe?
    fout noemt geen divisie
    scope-fout zonder administratie erbij: begin ik met de laatst toegevoegde of verwijderde?
    division scope, maar wélke staat er niet bij!
    scope-fout zonder bedrijfsnaam
    We hebben 60 administraties en de weigering noemt er geen één. Hoe vind ik de boosdoener zonder uren proberen?
    foutmelding noemt geen bv
    Er staat niet bij welke administratie geweigerd wordt. Hoe vind ik dat uit zonder de boel te blokkeren?
    division scope error zonder nummer
    in de scopefout staat geen enkel bedrijf of nummer genoemd, hoe zoek ik nu welke het is
    division scope error zonder divisienummer
    Melding zegt niet over welke administratie het gaat en wij hebben er 40!
    er staat nie bij welk dossier geweigerd wordt, alleen 'not within division scope'
    Er staat niet bij over wélke administratie de melding gaat, alleen dat er een divisie niet mag
    division scope zonder nummer of naam, hoe kom ik erachter welke
    de fout noemt geen bedrijf, wij hebben er 14
    division fout zonder naam of nummer, welke bv is het
    De scopefout noemt geen administratie, hoe kom ik erachter
    not within division scope maar niet welke van onze 30 dossiers
    de foutmelding noemt geen bedrijf, hoe weet ik welke administratie geweigerd wordt
    Division scope error, maar welke van onze dertig divisies bedoelt hij?
    Er staat nergens een nummer of naam bij de weigering; moet ik ze stuk voor stuk ophalen?
    Hij klaagt over een divisie buiten scope zonder te zeggen dewelke
    welke bv veroorzaakt de scope fout? de log zwijgt
    Geen divisiecode in de melding. Hoe vind ik de boosdoener onder tachtig klanten?
    Hij zegt alleen maar dat er een divisie niet mag. Ik heb er twaalf.
    Er staat een fout over scope maar nergens welk dossier het is, hoe weet ik dat dan?
    Er staat dat een divisie niet mag maar niet welke, en we hebben er zestien
    Welke zaak bedoelen ze? De scopefout noemt geen naam
    De melding zegt division scope maar niet welke van mijn 60 klanten het is
    hoe kom ik erachter welk dossier de weigering veroorzaakt, er staat geen naam en geen nummer
    in de scopefout staat geen bv-naam en geen nummer, welke van de 30 is het
    melding zegt dat een divisie niet mag maar niet welke
    Er staat niet bij over welke administratie het gaat, enkel dat ze niet in scope is
    Veertig VvE's en de scope-melding noemt er geen een bij naam, hoe vind ik de zondebok?
    division scope-melding zonder naam of nummer, hoe kom ik achter het bedrijf
    welk van onze zes bedrijven veroorzaakt 'not within division scope', er staat niets bij
    de scopefout noemt geen bedrijf of nummer, hoe weet ik om welke winkel het gaat
    scope staat er, geen nummer, en ik heb negen bedrijven
    scope fout noemt geen bv
    hoe kom ik achter welke divisie de fout geeft, staat er niet bij
    zestig dossiers en fout zegt niet welke divisie
    In de scopefout staat geen naam en geen nummer, hoe weet ik welk hotel het is?
    Er staat enkel 'user division' en geen bv-naam in de fout, hoe achterhaal ik welke?
    Scopefout noemt geen enkele bv of nummer
    hij zegt not within division scope maar niet welke firma, we hebben er acht
    division scope fout zonder firmanaam, hoe zoek ik uit welke van de elf het is
    Division scope fout zonder nummer, om welke administratie gaat het?
    De fout over de divisie noemt geen naam en geen nummer, en mijn klant heeft er vijftien. Hoe kom ik erachter welke het is zonder er vijftien keer tegenaan te lopen?
    Not within division scope, prima, maar er staat geen bedrijf of nummer bij. We hebben er veertien
    Een scope-fout zonder bedrijfsnaam of nummer erbij, hoe weet ik welke
    Er staat division scope, maar niet welke. Mag ik ze stuk voor stuk proberen?
    Division scope, maar welke divisie dan? Er staat geen naam of nummer bij
    Het enige wat in de melding staat is not within division scope, geen naam of nummer, en we hebben er veertig
    Er staat not within division scope en verder geen hint, we hebben vorige week twee bv's toegevoegd en een gewist
    division scope, maar hij noemt geen bedrijf of nummer
    scope fout zonder divisienummer
    De scopefout vertelt niet om welk dossier het gaat, we hebben er tachtig
    De scope-melding zegt niet over welke administratie het gaat
    In de division-scopefout staat niet om welk bedrijf het gaat, hoe vind ik dat uit?
    De scopemelding noemt geen administratie, hoe weet ik welke het is?
    Hoe ontdek ik welke van de dertig bedrijven de scopefout veroorzaakt?
    De fout over de division scope geeft geen code of naam, hoe speur ik het bedrijf op?
    De melding over division scope noemt geen bedrijf, hoe weet ik welk bedrijf het is?
    Er staat alleen user division zonder bedrijfsnaam, hoe vind ik de schuldige administratie?
    De division scope-fout noemt geen administratie, hoe weet ik welke het is?
    Ik laad 60 administraties en krijg itgeneor228 zonder divisienummer erbij.
    De refresh meldt itgeneor060 maar zegt niet over welk bedrijf het gaat.
    In de scope-foutmelding staat nergens om welke administratie het gaat.
    Hoe vind ik uit welke van onze vijftig administraties de scope-fout veroorzaakt?
    Scope fout zonder dat erbij staat welk bedrijf, wij hebben er zes
    hij zegt dat een divisie niet mag maar welke divisie zegt hij er niet bij
    not within division scope, geen nummer geen naam, hoe kom ik erachter om welke zaak het gaat
    de scope-melding noemt geen bedrijf, moet ik ze dan een voor een proberen
    geen flauw idee welke zaak de scope-fout bedoelt, er staat enkel een zin
    Scope-fout zonder dossiernummer, en we hebben er 120
    Not within division scope, maar welke division? Het staat er niet
    Hoe zoek je uit over welke klant een divisiemelding gaat als hij geen naam noemt
    De fout zegt dat een divisie niet mag en laat weg welke, moet ik ze een voor een proberen?
    fout over division scope maar er staat geen nummer of naam bij
    60 administraties en één geeft scope-fout, welke dan
    in de log alleen 'user division is not within division scope', geen idee welke BV
    scope-melding zonder nummer, en ik ga niet 60 BV's één voor één proberen, of wel
    Division scope fout zonder naam of nummer, van de veertien bv's weet ik niet welke het is
    De melding zegt dat 'een divisie' buiten de scope valt. Lekker specifiek.
    Hoe achterhaal ik welke vennootschap de scopefout veroorzaakt als de log hem niet noemt
    De nachtrun over dertig entiteiten geeft één scopefout zonder aanduiding van welke
    scope fout zonder naam van bv
    division scope, welke administratie staat er nie bij
    geen nummer in de scopemelding
    fout noemt geen administratie
    we hebben 60 dossiers, division scope zegt nie welke
    niet binnen scope, maar van wat dan? niks vermeld
    scope-fout zonder dat er staat welke administratie
    not within division scope, maar welke van de elf?
    de melding over de scope noemt geen nummer of naam, hoe kom ik erachter
    foutmelding administratie niet toegestaan, alleen zegt ie niet dewelke
    scope-melding, zeventien administraties, nul aanwijzingen
    de divisiefout vertelt niet welk bedrijf het is en klant heeft er 60
    not within division scope, maar geen nummer, geen naam
    hoe spoor ik op welke bv de boosdoener is als de melding over scope dat niet zegt
    in de weigering over division scope staat niet om welke van de 80 klanten het gaat
    De scopefout zegt niet welk bedrijf het is
    Hoe weet ik over welke bv de division scope klaagt?
    Er staat geen naam of nummer bij de scopemelding
    Dertig dossiers en de scopefout noemt er geen
    Hoe zoek ik uit welk van de dertig dossiers de divisiefout veroorzaakt, want dat staat er niet bij?
    Er staat wel dat een divisie buiten de scope valt, maar niet welke van de 70. Hoe vind ik die?
    Scope-fout zonder administratienummer, hoe kom ik achter de boosdoener?
    De melding over division scope noemt geen administratie, hoe weet ik dan welke het is?
    Zes bv's, één scope-fout en geen naam erbij. Hoe achterhaal ik op welke het misgaat?
    Er staat divisie niet in scope maar geen nummer of naam erbij, hoe achterhaal ik welke?
    Ik heb een division scope fout zonder divisienummer, hoe spoor ik het bedrijf op?
    De melding zegt alleen dat een divisie buiten de scope valt, maar niet welke.
    Welke van mijn vijftig administraties geeft deze scopefout? Er staat geen naam bij.
    De melding zegt division scope maar niet welke administratie, hoe zoek ik dat uit?
    Not within division scope zonder divisienummer erbij, en nu?
    Er staat not within division scope maar nergens om welk bedrijf het gaat
    Hoe vind ik uit welke van onze veertig administraties de scope-fout geeft?
    Geen bedrijfsnaam te zien bij die fout over division scope. Hoe zoek ik uit welke het is?
    Not within division scope zonder dat erbij staat om welke bv het gaat, en wij hebben er dertig
    Er staat wel dat een divisie buiten de rechten valt maar niet welke. We hebben er zestig.
    De fout zegt alleen dat de divisie niet mag, niet om welke divisie het gaat.
    Welke van onze administraties bedoelt Exact? De scopefout noemt er geen.
    .done =
        één voor één geprobeerd, de stichting gaf de fout
        nummer teruggevonden in de instellingen
        het was de laatst toegevoegde
        na drie pogingen wist ik welke
        het is de net verwijderde
        leverancier zei welke bv
        één voor één geprobeerd, bij de derde ging het fout
        we hadden er vorige week eentje toegevoegd, dat is hem
        het blijkt de holding
        uit de instellingen gehaald welke hij afloopt, en ik heb de boosdoener
        één voor één gedaan, het is de vijfde
        we hadden er net eentje gewist, die is het dus
        ik weet nu welke
        in de instellingen van de app zag ik welke, terug
        gevonden, nummer 7
        één voor één gedaan, het is die van de camping
        we hebben er vorige week een verwijderd, die zal het zijn
        bij de derde ging het mis, weet het nu
        in de instellingen staan er twaalf, ik begin bij de nieuwste
        vorige week hebben we er een verwijderd ja

division-scope-error_which-user =
    namens welke gebruiker treedt de fout op
    Op wiens account draait het ding dat steeds een 403 krijgt?
    De melding heeft het over een gebruiker die geen toegang heeft, maar hoe weet ik wie dat is?
    Mijn collega heeft van de nieuwe maatschap wel data, ik krijg itgeneor228. Onder wiens naam haalt dat ding eigenlijk op?
    Hoe achterhaal ik onder welke gebruiker die geweigerde aanvraag liep?
    Wie is die gebruiker waar de weigering over klaagt? Er staat geen naam bij
    Om de afwijzing te herstellen moet ik weten onder wiens account de koppeling data opvraagt. Het contract noemt een naam die hier niemand kent.
    Die weigering gaat over een gebruiker, maar over wie? Wij loggen met drie man in
    De export wordt geweigerd omdat 'de gebruiker' geen toegang zou hebben. Over welke gebruiker gaat het dan, bij een koppeling die vanzelf draait?
    De fout spreekt over "user", maar wie is dat? Ikzelf of degene die het ooit heeft ingesteld?
    Met welke inlog draait die taak die telkens een 403 krijgt? Dat kan niemand me vertellen.
    Forbidden voor gebruiker, welke gebruiker dan? we hebben er vijftien
    forbidden, onder welke gebruiker draait dit eigenlijk
    De fout zegt dat de gebruiker er niet bij mag. Er werken hier veertien mensen in Exact en de koppeling is ooit door iemand gemaakt, maar door wie?
    Welke van onze gebruikers is het die hier Forbidden krijgt? Dat staat er niet bij en ik moet het weten om het te verhelpen
    wiens toegang moet ik bekijken bij zo'n scope-weigering
    welke gebruiker zit achter de divisiefout
    Voor het oplossen van 'not within division scope' moet ik weten wie destijds inlogde voor de app. Hoe vind ik die persoon?
    welke gebruiker heeft de app gekoppeld, hoe vind ik dat
    Ik moet weten wie destijds inlogde voor deze app maar dat is jaren geleden
    scopefout: met welke gebruiker is de app eigenlijk ingelogd? geen idee wie dat destijds deed
    ik moet weten wie de koppeling heeft toegestaan om de divisiemelding op te lossen, waar staat dat
    Wie heeft bij ons de app ingelogd? De gids over not within division scope vraagt of die gebruiker het bedrijf kan kiezen
    ze vragen mij welke gebruiker de app koppelde toen, voor die divisiefout, ik heb geen idee
    divisie niet in scope, en de helpdesk wil weten "als wie de app is ingelogd". Waar staat dat
    wie was het die ooit inlogde voor deze app? iedereen wijst naar elkaar, en de divisiefout blijft
    van welke gebruiker moet ik de bv-toegang nakijken bij een divisiefout
    scope-error en ik weet niet wie er ooit de app heeft ingelogd
    Wie is 'de gebruiker van de app' bij zo'n division melding?
    fout over division scope: over welke gebruiker heeft hij het als hij 'user' zegt?
    Met wiens login werkt de app die de scope-fout geeft? dat weet hier niemand.
    User division... maar welke user is dat bij onze koppeling
    Moet ik bij de scope melding naar mijn eigen rechten kijken of naar die van wie de app aansloot, en hoe zie ik wie dat was?
    Wie logde in voor de koppeling waar nu een administratie geweigerd wordt?
    ict-partner zette de tool op, nu een division scope fout; onder wiens naam loopt het
    Is het mijn account of dat van de controller dat de scope fout krijgt? De app zegt het niet.
    er is een scope-fout maar wie heeft destijds aangelogd voor deze koppeling
    Division scope zou van de gebruiker afhangen, alleen weet ik niet wie de hotelapp heeft gekoppeld
    Bij die division fout moet de gebruiker van de app kijken, maar wie is dat, de app staat er al jaren
    de divisiefout hangt van de gebruiker af maar ik weet niet met wiens login de robot werkt
    De melding heeft het over 'user division', maar welke user is dat dan bij ons?
    met welke gebruiker is de app gekoppeld die deze division scope-fout geeft
    ze vragen bij de scope-fout wie de app had goedgekeurd, waar staat dat
    scope fout: wie heeft app destijds gekoppeld
    welke user zit achter de koppeling die divisiefout geeft
    Bij een scopefout moet de koppelgebruiker het bedrijf kunnen kiezen, maar wie is die gebruiker?
    division scope; welke gebruiker zit er onder de app, dat moet ik weten om de fout op te lossen
    wie is de 'user' in user division not within scope, wij zijn met vijf
    Welke gebruiker hoort bij deze division scope melding?
    Voor de division-scope-fout moet de gebruiker achter de app kijken of hij het dossier kan kiezen. Wie is dat bij een pakket uit 2018?
    de divisie is niet in scope van de 'user', welke user bedoelen ze, die van de app of ik
    De foutmelding over de divisie gaat over 'de gebruiker', maar welke gebruiker bedoelen ze
    De divisiefout vraagt wie de app toestemming gaf, ons personeel is compleet vernieuwd na de overname
    wie is de gebruiker achter die division-scope fout
    Bij een scopefout moet ik kijken of 'de gebruiker' de bv kan kiezen, maar wie heeft er ooit ingelogd?
    Bij de scopefout moet ik weten welke gebruiker de app heeft gekoppeld, waar zie ik dat?
    Met wiens toestemming krijgt de app die scopefout, hoe zoek ik dat na?
    Wie heeft de app gekoppeld die nu de division-scopefout geeft, en hoe zoek ik dat op?
    Bij de scope-fout moet ik weten met welke gebruiker de app inlogt, hoe vind ik dat?
    Hoe zie ik onder welke gebruiker de app draait die de scopefout geeft?
    De divisiefout hangt af van de gebruiker van de koppeling, maar hoe weet ik wie dat is?
    bij die scope fout moet ik de gebruiker van de app hebben, wie is dat bij ons
    Voor de scope-fout moet de gebruiker van de app kijken, maar wie is dat
    Voor de scopefout moet ik weten wie destijds aanmeldde in de app, hoe kom ik daarachter
    scope fout, als welke user is app ingelogd
    scope-fout, als wie is dit rapport eigenlijk aangemeld
    bij de divisiefout moet ik weten wie destijds inlogde, hoe vind ik dat
    Namens wie liep de app toen hij de scopefout gaf?
    De melding gaat over de divisie van de gebruiker, maar ik weet niet welke gebruiker bij onze groepskoppeling hoort.
    Wie is de gebruiker uit 'user division is not within scope', hoe kom ik daarachter?
    Division scope fout, maar met welke gebruiker is deze app verbonden?
    Welke gebruiker zit er achter de toestemming? Dat moet ik weten voor de division scope fout.
    Om te kijken of de gebruiker bij de geweigerde divisie kan, moet ik weten welke gebruiker de app heeft.
    Division scope-fout: hoe weet ik met welke gebruiker de app is aangemeld?
    Van welke gebruiker moet ik nagaan of hij het geweigerde bedrijf kan kiezen?
    In verband met de scope-fout moet ik de koppelgebruiker kennen, hoe kom ik daaraan?
    De fout gaat over de gebruiker die toestemming gaf, maar hoe kom ik erachter wie dat bij ons was?
    Over welke gebruiker gaat het als er staat User division is not within division scope?
    .done =
        blijkt de login van onze controller
        nagevraagd: Sandra
        dat ben ik dus zelf
        kantoor had ingelogd
        stond bij mijn eigen apps
        naam bekend
        het was de consultant, stond in de instellingen
        navraag gedaan: Johan heeft toen ingelogd
        ik bleek het zelf te zijn
        naam gevonden
        bij koppelingen staat boekhouding@, dat is het dus
        staat in de instellingen, ingelogd als info@
        in de instellingen staat j.devries, die is het
        navraag gedaan, 't was de boekhouder
        goed, ik weet wie
        door naar de vraag van daarnet
        het staat in de app: boekhouding@
        degene die het instelde was Kees, weet ik nu
        ok achterhaald, terug naar de vraag
        't was de oude secretaris, hoor ik net
        in de app staat facturen@ons bedrijf, dat is hem
        ikzelf dus

division-scope-error_menu-not-visible =
    Ik wil de 403 verhelpen, maar het menu Import/Export staat niet op mijn scherm
    Om de scopefout op te lossen moet ik linksboven iets aanklikken, alleen zie ik dat daar niet.
    Voor die Forbidden moet ik volgens jullie naar Import/Export, maar hoe kom ik daar als dat er niet staat?
    Bij de forbidden-fout werd ik verwezen naar Import/Export om het bereik te bekijken, maar bij mijn rol staat dat menu er niet tussen. Hoe nu verder?
    Voor die toegangsfout bij het ophalen zeggen ze: ga naar Appmachtigingen. Ik heb dat niet in mijn menu
    Er komt steeds een weigering op de loonjournaalpost en ik moest dan bij appmachtigingen kijken, maar dat menu heb ik helemaal niet hoor.
    Voor mijn scope-fout moest ik naar Import/Export, maar dat woord komt bij mij in heel Exact niet voor
    Ik kan de geweigerde bv niet goedzetten want het menu linksboven toont bij mij maar drie dingen
    bij fout itgenoda060 zou ik appmachtigingen moeten openen, die link bestaat bij mij niet
    Volgens de leverancier moest ik na de Forbidden-fout naar Import/Export om het bedrijf erbij te zetten. Dat zie ik bij mij niet in het menu staan.
    ik kan bij app-machtigingen niet komen om die divisie te checken
    menu ontbreekt, wil scope van app zien
    Vanwege de melding over de divisie zoek ik de gekozen administraties op, maar het menu dat u noemt heb ik niet. En nu?
    divisie fout nakijken maar Import/Export staat niet in mijn menu
    Appmachtigingen onzichtbaar, moet itgeneor228 oplossen
    voor een divisiefout moet ik in Appmachtigingen kijken maar ik heb dat menu niet
    onder de bedrijfsnaam zie ik geen Import/Export terwijl de divisiefout mij daarheen stuurt
    divisiefout, uitleg zegt kolom Overige, ik heb enkel Facturen en Relaties ofzo
    divisiefout nakijken, maar geen import/export in beeld
    waar is appmachtigingen? moet daar kijken voor de scope error
    Voor de scope fout moet ik in Appmachtigingen kijken, dat staat niet in mijn scherm.
    Division scope error uitzoeken maar ik heb geen Import/Export in het menu
    Hoe zie ik bij een geweigerde administratie wat de app mag als de kolom Overige leeg is?
    De fout zegt dat de divisie niet in de rechten zit; nakijken lukt niet want dat menu mis ik
    Zonder Import/Export toch opzoeken of het geweigerde bedrijf bij de app staat.
    Venster te smal? ik vind Appmachtigingen niet en moet een scope melding oplossen.
    Mijn login toont geen Appmachtigingen, dus kan ik niet controleren wat de app mag na die divisiefout.
    Voor die divisiefout moet ik naar App-machtigingen, maar ik heb geen Import/Export in beeld
    Om de scopefout na te gaan moet ik App-machtigingen openen maar mijn scherm heeft dat niet
    scopefout nakijken gaat niet: kolom Overige toont bij mij geen app-machtigingen
    ik moet vanwege de divisiefout kijken wat er bij de app gekozen is, maar dat import/exportmenu heb ik niet
    Voor die division scope melding moet ik bij Appmachtigingen kijken maar ik zie het menu niet
    wil kijken of de divisie is toegestaan na de scope-fout maar import/export is er niet
    geen kolom Overige bij mij, en ik moet de keuze van de app bekijken vanwege 'division not in scope'
    bij de division-fout moest ik App-machtigingen openen maar dat menu zie ik niet
    division scope nakijken maar geen import/export in menu
    scope fout, kolom overige met appmachtigingen mis ik
    voor die scope-fout moet ik in import/export zijn en dat zie ik niet staan
    Ik moet voor de divisiefout bij App-machtigingen kijken maar Import/Export is bij mij niet te vinden
    Ik moet vanwege de scopefout naar Import/Export, en dat menu is er bij mij niet
    Door de scopefout wil ik kijken bij welke bedrijven de app mag, maar ik heb geen Import/Export.
    Bij een scopefout moet ik in Appmachtigingen kijken maar die optie heb ik niet in beeld.
    Voor de division scope-fout moet ik naar Appmachtigingen, maar dat zit bij mij niet in het menu
    Voor de scope-fout wil ik zien welke administraties de app mag, maar App-machtigingen vind ik niet.
    scope-fout, ik zoek App-machtigingen maar zie import/export niet staan
    Wil voor de divisiefout bij de app kijken, alleen mis ik Import/Export linksboven
    door een scope-fout moet ik naar Importeren/Exporteren, maar dat staat niet in mijn menu
    scope fout, zie import/export nie
    wil voor de scopefout de keuze bij de app zien maar Import/Export ontbreekt
    Voor die divisiefout moet ik naar Import/Export maar dat menu krijg ik niet in beeld
    Voor de division scope fout moet ik onder import/export kijken, maar dat zie ik niet op mijn scherm.
    Ik wil bij een division scope-fout de administraties van de app bekijken maar Import/Export ontbreekt bij mij.
    Appmachtigingen niet te vinden, en ik moet daar kijken vanwege itgeneor060.
    Voor die scopefout moet ik bij Appmachtigingen zijn, maar zo'n menu heb ik niet.
    Ik moet kijken welke administraties de app mag wegens de scopefout, maar Appmachtigingen is er niet.
    .done =
        zat achter de puntjes rechts
        venster groter en toen zag ik het
        via mijn naam gegaan
        met het account van de baas wel
        venster breder, balk compleet
        ok, gevonden
        venster breder gemaakt en daar was het
        uitgezoomd, nu zie ik de kolom
        via mijn eigen naam ben ik er ook geraakt
        kolom gevonden
        scherm stond op 150 procent, dat was alles
        bij machtigingen voor mijn apps staat hij, gelukkig
        via het beveiligingscentrum lukt het wel
        venster groter gemaakt, daar is ie
        zoom op 80 en het staat er
        via het beveiligingscentrum kon ik het wel zien, verder
        via Beveiligingscentrum lukte het wel
        op de grote monitor staat het er ineens
        oké gezien, door
        ah uitzoomen hielp
        via beveiligingscentrum kan ik het ook zien

division-scope-error_screen-does-not-open =
    Mijn Exact Online opent niet, alleen een scopefout
    Ik klik op mijn naam, kies Mijn Exact Online en krijg dezelfde forbidden-tekst als het programma.
    Sinds de fout over de divisie krijg ik een leeg scherm zodra ik Mijn Exact Online aanklik.
    Waarom opent Mijn Exact Online niet meer sinds die divisionfout? Ik kan er niets nakijken.
    Fout over een verboden bedrijf, en klikken op mijn eigen pagina in Exact doet ook al niks
    Ik krijg zowel in de rapportagetool als bij het openen van Mijn Exact Online de boodschap dat mijn divisie niet binnen scope valt. Hoe kan ik het herstellen als dat scherm ook dienst weigert?
    Nadat ik een bedrijf bij de app weghaalde geeft Mijn Exact Online zelf ook Forbidden, ik kom er niet meer in
    Eerst een 403, dan wil ik hem verhelpen, en ja hoor: Mijn Exact Online gaat ook niet open. Wat is de B-weg?
    Klik ik op Mijn Exact Online om de fout uit te zoeken, dan krijg ik daar óók "not within division scope"
    Na het verwijderen van een bv krijg ik overal Forbidden, zelfs mijn eigen pagina in Exact komt met een foutscherm
    Wit scherm met 403 bij het openen van mijn eigen instellingen sinds die administratie is opgeheven
    na foutmelding scope wil ook Mijn Exact Online niet meer openen
    Een bedrijf werd uit de selectie gehaald, de koppeling gaf daarna itgeneor228 en nu krijg ik Mijn Exact Online zelf ook niet meer open.
    Volgens de uitleg bij deze Forbidden moet ik Mijn Exact Online in, maar ook dat scherm weigert dienst
    om de divisiefout te bekijken wil ik Mijn Exact Online openen maar dat hangt
    sinds het verwijderen van een bv gaat mijn eigen pagina niet open en komt er een scope-fout, andere weg?
    Voor het nakijken van de scope-fout heb ik Mijn Exact Online nodig, maar dat scherm geeft een error.
    divisiefout + Mijn Exact Online stuk
    Na het verwijderen van een administratie gaat Mijn Exact Online niet meer open en de app geeft scope-fouten. Hoe bekijk ik dan toch de keuze?
    wil de scope-fout nakijken maar de pagina Mijn Exact Online blijft hangen
    Mijn Exact Online loopt vast sinds een bedrijf gewist is, en ik moet voor een division-fout bij de bedrijvenlijst zijn
    Mijn Exact Online hapert sinds ik een administratie verwijderde, en de app klaagt over de division scope. Kan ik via Import/Export?
    welk scherm werkt nog om de administraties van de app te zien bij een scope-fout als Mijn Exact Online weigert
    mijn exact online pagina loopt vast sinds we een bv weggooiden
    Mijn Exact Online crasht na verwijderen administratie
    Na het opheffen van een administratie krijg ik een foutpagina bij mijn eigen instellingen, en de app geeft een divisiefout. Hangt dat samen?
    na het verwijderen van een bv opent mijn exact online niet meer
    Mijn Exact Online loopt vast sinds we een administratie wisten en ik wil kijken wat de app mag
    bv verwijderd → mijn persoonlijke pagina in exact geeft fout en de app ook
    Mijn Exact Online blijft wit sinds ik een administratie heb verwijderd
    na het wissen van een administratie gaat Mijn Exact Online niet meer open en krijg ik ook divisiefouten
    Mijn Exact Online blijft wit, ik wou kijken waarom de app de divisie niet mag
    mijn exact online opent niet meer sinds we een bv verwijderd hebben
    Na het wissen van een administratie krijg ik een fout op mijn eigen instellingenpagina
    my exact crasht en de app geeft divisiefout
    Ik klik op Mijn Exact Online en krijg een foutpagina, terwijl ik een scope fout van een app moet oplossen.
    Sinds de verwijdering van een administratie laadt Mijn Exact Online niet en geeft de koppeling division scope.
    wit scherm bij Mijn Exact Online na opheffen van een dossier
    Kan het verwijderen van een firma ervoor zorgen dat mijn eigen instellingenpagina stukgaat?
    pagina met mijn apps crasht, er is vorige maand een geselecteerd bedrijf gewist
    Mijn Exact Online blijft laden, dat begon na het wissen van een oude bv.
    sinds het verwijderen van een dossier opent Mijn Exact Online niet meer en de app smijt scope-errors
    Sinds een zaak verwijderd is krijg ik die divisiefout én Mijn Exact Online gaat niet meer open
    Mijn Exact Online hangt sinds we de pub verwijderd hebben en de app zegt divisie niet in scope
    sinds we een administratie verwijderden blijft mijn exact online wit en de app geeft divisiefouten
    Om die divisiemelding uit te zoeken moet ik in Mijn Exact Online zijn maar dat gaat niet open sinds de stichting weg is
    na het wissen van een administratie krijg ik mijn exact online niet meer open en de app geeft een scope-fout
    sinds we een bv verwijderden opent mijn exact online niet meer, en ik moest daar kijken vanwege een scope-fout
    scope-fout én mijn exact online gaat niet meer open sinds we een administratie wisten
    Mijn Exact Online geeft een fout sinds we een filiaal verwijderden, en de plugin roept division scope
    mijn exact online opent niet meer na verwijderen bv + scope fout
    na weggooien administratie krijg ik mijn exact online niet open en app geeft divisiefout
    Mijn Exact Online gaat niet open sinds die bv weg is en ik zit met een scopefout
    Sinds een administratie verwijderd is opent Mijn Exact Online niet meer en krijg ik scopefouten
    scope-fout sinds we een firma gewist hebben en nu gaat Mijn Exact Online ook niet meer open
    Om de scope-fout te bekijken wil ik mijn toestemmingen zien, maar Mijn Exact Online blijft leeg sinds een bedrijf is verwijderd.
    Na het weggooien van een administratie krijg ik de divisiefout in de app en opent Mijn Exact Online ook niet meer
    scopefout nalopen, maar mijn eigen Exact-pagina laadt niet meer sinds we een BV hebben verwijderd
    Scope-fout gekregen en nu start Mijn Exact Online ook niet meer
    Moet ik Mijn Exact Online per se in voor die division fout? Dat scherm gaat niet open na het wissen van een bv.
    Ik wil na die divisiefout kijken wat er aangevinkt is, maar Mijn Exact Online blijft leeg
    Sinds we een bv hebben gewist opent Mijn Exact Online niet meer en geeft de app een divisiefout
    na het verwijderen van een administratie gaat Mijn Exact Online niet open en krijg ik scope-fouten
    scope melding en mijn exact online opent niet
    Mijn Exact Online opent niet meer sinds we een bv verwijderd hebben, en ik wou net die scopefout uitzoeken
    Sinds het verwijderen van een administratie opent Mijn Exact Online niet en krijg ik scopefouten.
    Om de scopefout te verhelpen moet ik in Mijn Exact Online zijn, maar die pagina laadt niet.
    Ik heb een scope-fout en bovendien gaat Mijn Exact Online niet open sinds een bv weg is
    Mijn Exact Online opent niet meer sinds er een administratie is verwijderd, en de app geeft een division-fout.
    Na het verwijderen van een administratie krijg ik de scope-fout en opent Mijn Exact Online niet meer.
    door die scope fout wilde ik in Mijn Exact Online kijken maar dat opent niet sinds we een bv weggooiden
    Sinds er een dossier gewist is krijg ik divisiefouten en gaat Mijn Exact Online niet meer open
    na het verwijderen van een BV gaat Mijn Exact Online niet meer open en de app geeft division scope
    Ik wil de scopefout uitzoeken maar Mijn Exact Online blijft hangen sinds die bv verwijderd is
    bv gewist, nu opent mijn exact online niet en scope fout
    sinds we een bv verwijderden gaat Mijn Exact Online niet open en geeft de app een scope-melding
    sinds een bv is verwijderd opent Mijn Exact Online niet meer, en er is een divisiefout
    Sinds de bv verwijderd is opent Mijn Exact Online niet en krijg ik scopefouten
    Sinds een gekozen bv is verwijderd krijg ik de scope-fout en gaat Mijn Exact Online ook niet meer open.
    Na het verwijderen van een bv krijg ik scope-fouten en gaat Mijn Exact Online niet meer open.
    Voor de scopefout moet ik Mijn Exact Online openen, maar dat hangt sinds we een bedrijf hebben verwijderd.
    Na het weghalen van een bv gaat Mijn Exact Online niet meer open, en ik zit met een divisiefout.
    Sinds we een administratie weggooiden gaat Mijn Exact Online niet meer open en krijg ik ook division scope.
    Mijn Exact Online blijft leeg na het verwijderen van een administratie en de app geeft een scopefout, hoe kom ik toch bij de rechten?
    Sinds er een administratie is verwijderd krijg ik Mijn Exact Online niet open, en juist daar moest ik de scopefout nakijken
    Sinds de administratie is verwijderd gaat Mijn Exact Online niet meer open en geeft de app een divisiefout.
    Mijn Exact Online weigert dienst sinds we een bedrijf verwijderden dat bij de app hoorde, en nu krijgen we scopefouten.
    .done =
        langs import/export ging het wel
        dat andere scherm doet het
        om die weg heen gekomen
        via appmachtigingen zie ik hetzelfde
        andere route genomen
        laat dat scherm maar, dit lukt
        via import/export kwam ik er wel
        die omweg werkt, dank
        andere pagina gepakt en die blijft niet hangen
        oké, dat scherm heb ik dus niet nodig
        ik sta nu bij de apps zonder dat er iets vastloopt
        ok dan langs import export
        inderdaad, we hadden een bv verwijderd
        ok dan ga ik via import/export, door
        dan ga ik via import/export
        ok dat scherm heb ik dus niet nodig
        vandaar! vorige maand een administratie weggegooid
        ok dan via appmachtigingen
        bij ons is inderdaad een bv verwijderd
        dat scherm heb ik dus niet nodig, mooi, door

division-scope-error_app-not-in-list =
    De app die de 403 geeft staat niet in de lijst
    Het pakket met de weigering kan ik tussen de appmachtigingen nergens terugvinden om het te herstellen.
    De app die 403 geeft staat niet bij Appmachtigingen, waar kan hij dan zitten?
    Hij wordt geweigerd bij een bedrijf, ik wil dat rechtzetten maar vind hem niet terug
    Om die itgenoda060 op te lossen moet ik de app opzoeken, maar hij komt niet voor in de lijst
    De praktijksoftware loopt stuk op Sneek met 'forbidden'. Ik wil nagaan wat die daar mag, maar in de lijst met apps komt hij niet voor.
    De app die steeds een weigering krijgt kan ik niet vinden tussen de apps, dus hoe zet ik het recht?
    Wel elke nacht een 403 van het ding, maar in het overzicht met programma's ontbreekt het
    Zocht de oorzaak van de fout op divisie 812344 bij de machtigingen, alleen staat onze connector er niet tussen
    Foutmelding over de division scope, dus ik ga kijken welke bedrijven de app mag. Tussen de appmachtigingen zit hij niet.
    Om de 403 te verhelpen zou ik de app moeten aanpassen, maar tussen de apps staat hij niet
    in de lijst waar ik de divisies zou nakijken komt onze app niet voor
    app met scope-fout niet te vinden
    De koppeling die de weigering krijgt, zie ik bij de app-machtigingen niet terug. Hoe kan ik dan zien wat er is gekozen?
    divisiefout van Invantive, maar bij Appmachtigingen zie ik Invantive niet
    app ontbreekt in appmachtigingen, wou de scopefout oplossen
    waarom zie ik de app met de itgeneor321-fout niet tussen de gekoppelde apps
    bij de appmachtigingen zie ik de app van de divisiefout niet staan
    ik kijk bij Appmachtigingen vanwege die divisiefout, geen spoor van Tripletex of hoe het ook heet
    zoek de app die steeds 'divisie niet toegestaan' roept, maar in exact lijkt hij niet te bestaan
    app met de divisiefout staat niet in appmachtigingen
    ik zoek de app die de scope-melding geeft maar de lijst kent hem niet
    de app die de division scope fout geeft, staat niet in Appmachtigingen
    Hoe zoek ik een geweigerde administratie uit als het programma dat de fout gooit nergens in de lijst van apps voorkomt?
    scope melding van de kassa maar de kassa-app is er niet bij in Exact
    foutmelding divisie niet toegestaan, app onvindbaar tussen de machtigingen
    Bij Appmachtigingen geen enkel spoor van het pakket met de scope-weigering.
    Kan een app een scope fout krijgen zonder dat ze in de lijst van Exact staat?
    Vanwege de scope-fout zoek ik de kassa bij de apps om te zien welke zaken hij heeft, maar hij staat er niet
    Wilde kijken of divisie 204 bij de scanapp hoort, de scanapp is er niet bij
    krijg scope fout van een app die in het hele abonnement niet in de lijst staat
    ik wil bij die divisieweigering de app openen, alleen zie ik hem niet tussen de machtigingen
    kan de scope niet nakijken bij de divisiefout want de tool staat niet tussen de app-machtigingen
    De app met de divisiefout vind ik niet terug in Appmachtigingen
    app geeft not within division scope, maar in appmachtigingen staat hij helemaal niet
    om de scope-fout na te kijken moet ik de app in de lijst openen, maar hij staat er niet tussen
    wil bij de scopefout nakijken wat de app mag maar hij zit niet tussen de App-machtigingen
    scope fout van app maar app staat nergens in lijst
    wil divisies nakijken maar die app zit er niet tussen
    zoek welke bv's mogen (divisiefout), hele app niet te vinden in appmachtigingen
    Ik wil bij de app met de scopefout de bedrijven nakijken maar hij staat niet bij de apps
    App uit de scopefout staat niet in App-machtigingen
    ik zoek de app die not within division scope zegt bij appmachtigingen maar hij staat er niet
    Ik moet bij de scope-fout kijken wat de app mag, maar onder app-machtigingen komt hij niet voor.
    Scope-fout in de planner, ik wil zien wat er voor de planner gekozen is maar hij staat niet tussen de app-machtigingen
    Ik wil na de scope-fout zien welke bv's de app heeft, maar hij staat er niet. Hoe kan dat?
    Om de divisiefout op te lossen zoek ik de app in de lijst, tevergeefs
    De tool met de divisiefout staat niet bij de app-machtigingen, hoe kan ik dan zien of de bv erin zit
    division scope: ik moet de app openen maar hij staat niet in appmachtigingen
    De app met de division-scopefout kan ik niet vinden bij Appmachtigingen.
    Ik wil het bedrijf uit de scopefout toevoegen maar de app ontbreekt in de lijst met apps.
    Ik wil bij de scope-fout kijken wat de app mag, alleen staat de app niet in Appmachtigingen
    Ik wil de fout over de division scope oplossen maar de app staat niet onder Appmachtigingen.
    De app met de divisiefout staat niet tussen de app-machtigingen, waar kan dat aan liggen?
    Voor de scope fout moet ik naar de lijst met apps, maar de app waar het om gaat staat daar niet
    De app die de scope-fout geeft ontbreekt in het rijtje appmachtigingen
    scope-fout, ik wil de BV's bij de app bekijken maar hij staat niet in de lijst
    scope fout, app niet in appmachtigingen
    om de scope-fout op te lossen moet ik de app in appmachtigingen vinden maar hij is er niet
    om de divisiefout te verhelpen zoek ik de app in de lijst maar hij staat er niet
    Scopefout, maar de app ontbreekt bij de appmachtigingen
    Door de scope-fout wil ik zien welke bv's de app mag, maar de app staat niet in de lijst.
    Voor de divisiefout wil ik kijken wat de app mag, alleen staat de app niet bij App-machtigingen.
    Voor de division scope fout moest ik bij de app kijken, maar die staat niet in Appmachtigingen.
    Division scope-fout, maar de app staat niet tussen de appmachtigingen.
    Waar is de app die itgenoda060 geeft? Hij staat niet in de lijst.
    Door de foutmelding over division scope wil ik zien wat er gekozen is, maar de app staat niet bij de appmachtigingen
    .opt-other-name =
        hij heet anders
        andere naam
        onder een andere naam
        zou best eens onder de fabrikant kunnen staan
        ze heten tegenwoordig anders
        de app heeft een Engelse titel in Exact
        die leverancier is overgenomen
        iets met Invantive in plaats van Power BI
        mss de merknaam
        Die kan onder de naam van de maker staan
        Mogelijk een andere benaming
        Wij noemen het Cloud, misschien staat er iets anders
        Het programma is hernoemd
        officiële naam ken ik niet
        Zal ik eens op het bedrijf zoeken in plaats van op het product?
        Er staat iets met NL erachter, dat zou hem kunnen zijn
        De technische titel verschilt waarschijnlijk
        Ik zocht op onze bijnaam, dus wellicht daarom
        Klinkt logisch dat de softwaremaker een eigen merknaam voert
        het pakket is omgedoopt, misschien staat het nog onder de oude benaming
        wij noemen het de scanner maar zo zal het wel niet geregistreerd zijn
        er staat er eentje met (NL) achter die er wat op lijkt
        de maker heeft drie producten, hoe zou dit heten
        zelfde bedrijf erachter, ander etiket?
        misschien niet zo genoemd
        niet onder die naam
        heet vast anders
        die naam ken ik niet, lijkt erop
        niet de naam die ik gebruik
        er staat wel iets met Scan2.. maar zo heet ons pakket niet
        misschien onder de firma die hem maakt?
        niet onder Flexi dan maar onder de firma erachter
        misschien onder Invantive in plaats van Power BI connector
        dat pakket is overgenomen en heeft een nieuwe naam gekregen
        hij staat bij jullie vast net iets anders geschreven
        ik denk dat het product gewoon anders gedoopt is
        de naam zegt me niks, kan anders staan
        dit programma is onlangs van naam veranderd
    .opt-other-account =
        ik heb nog een account
        ander land
        verkeerd account
        we hebben een Belgische omgeving ernaast
        dat zit in het abonnement van de boekhouder
        ik ben nu bij de verkeerde klant ingelogd
        via start.exactonline.de
        kan zijn dat het onder mijn andere login hangt
        twee logins, verkeerde gepakt
        Ik denk dat ik in het verkeerde abonnement zit
        Er is ook nog een Frans account
        De koppeling hangt aan het account van de moeder
        tweede login, even wisselen
        Wij doen de Belgische boeken op een andere site
        Deze app draait onder een andere licentie
        Als accountant heb ik een portaal en een eigen omgeving, dit is de andere
        Op .com zou hij kunnen staan
        Ik heb twee omgevingen
        Klopt, wij zitten in meer landen
        ik heb ook nog een login via de accountant
        we zitten zowel in België als Nederland
        ben nu op .nl maar de Duitse dochter draait op .de
        mijn vorige werkgever gaf me ook een toegang, misschien zit het daar
        twee abonnementen, ik zit vast in het verkeerde
        niet in de goede omgeving
        ik zit niet bij het juiste abonnement
        niet de login van toen
        ander land denk ik
        misschien niet hier ingelogd
        niet in dit abonnement dan
        wij hebben ook een duitse omgeving
        mijn boekhouder heeft zijn eigen omgeving
        ik zit op exactonline.fr, verdorie
        onze app loopt op de Franse site geloof ik
        ik zit misschien op het verkeerde account, ik heb er twee
        er is nog een Duits account bij ons
        ik zat in het account van de accountant te kijken
    .opt-none-fits =
        geen van deze
        niks daarvan
        ik wil hulp
        alles al bekeken, niets gevonden
        geen van beide
        één land, één account, en die naam klopt ook
        dat verklaart het bij ons niet
        nee hoor, allebei uitgesloten
        kom er niet uit
        Niets van dat alles
        Ik heb hier iemand bij nodig
        Allebei al gecontroleerd
        dat is het niet
        Bel mij of zo, ik kom er niet uit
        Naam klopt, account klopt, toch geen app
        Zonder hulp gaat dit niet lukken
        Onze beheerder moet hiernaar kijken denk ik
        Mijn geval wijkt af
        nee en nee
        naam klopt, account klopt, land klopt, en hij staat er niet
        al alles nagekeken, kan iemand meekijken
        ik geef het op, wie kan mij verder helpen
        er is maar één account en maar één naam
        dat is het allemaal niet
        niets daarvan
        nee
        nergens
        klopt geen van tweeen
        geen idee waar hij is
        ik wil gewoon een mens spreken
        namen nagelopen, adres klopt, één login, en toch niks
        ik geef het op, wie kan me helpen
        Geen van beide is op mij van toepassing.
        nope, dit is het allebei niet, wie kan er meekijken
        't is geen van beiden
        hulp graag, kom er niet uit
        geen van drieën, graag iemand spreken
        niks van dit
        geen van tweeën, kom er niet uit

division-scope-error_other-name =
    Onder welke naam staat het programma dat de scopefout geeft?
    De fout komt uit ons kassasysteem, maar bij de machtigingen zie ik alleen een mij onbekende firmanaam; is dat hetzelfde?
    zoek de app die de 403 gooit, maar in exact heet er niks zo als ons tooltje
    Forbidden komt van onze kassa, maar in Exact heet geen enkele app zo. Bij welke naam zoek ik de geweigerde bv op?
    In de fout staat een productnaam die ik niet terugvind, kan die app onder de bouwer geregistreerd staan?
    403 van 'BI Connector', in de lijst alleen een partnernaam, is dat dezelfde die de weigering geeft
    Onze factuurtool kreeg een 403 en ik zoek hem op om het recht te herstellen. In de lijst staat alleen "een partner B.V.", zou dat hem zijn?
    onder welke naam zou de app met die scope-fout in de lijst staan
    scope-fout, app heet anders in lijst
    Om de divisies na te kijken zoek ik het product, maar alleen de softwaremaker staat genoemd. Is dat dezelfde?
    staat de app die de divisiefout geeft misschien onder een andere naam in appmachtigingen
    scopefout komt van 'Data Hub' maar in Exact zie ik die naam niet, heet die daar naar de fabrikant?
    ik vind geen 'Exact connector Pro' in de lijst om de divisiefout na te kijken, misschien andere benaming?
    Scope fout bij ons dashboard, en onder die naam heeft Exact geen app. Heet hij anders?
    Ik zie drie apps met vreemde namen, welke geeft de division scope fout van ons scanpakket?
    Leveranciersnaam of productnaam, waaronder vind ik de app met de divisiefout.
    App met landcode in de naam, is dat degene die de scope weigering krijgt?
    onze leverancier voert drie merknamen, onder welke staat de app die de divisie geweigerd krijgt
    De app met de scope fout heet bij ons Bonnetje. Zoek ik in Exact op de fabrikant?
    hoe herken ik in de lijst de app die de divisiefout veroorzaakt, de namen zeggen me niks
    Vanwege een scope-fout wil ik bij de app kijken, alleen heet die in Appmachtigingen vast anders dan wij hem noemen
    Divisiefout van Tebi, maar ik zie Tebi niet in de lijst, andere naam?
    De app met de scopefout heet bij ons "Rapportage", in Exact vind ik niks onder die naam
    wil de scope nakijken bij de divisiefout maar de tool heet in exact vast anders
    De app uit de scope-fout heet in de Appmachtigingen anders denk ik, waar zoek ik op?
    heet de app die de scope-fout geeft in appmachtigingen anders dan in ons menu? vind hem niet
    scopefout van 'OrderFlow', in App-machtigingen zie ik die naam niet
    division fout van "spend cloud" maar staat onder andere naam?
    De app uit de scopemelding heet in de lijst misschien anders, ik zie alleen iets met 'NL' achter de naam van de fabrikant
    Na de scopefout moest ik de tool opzoeken bij de machtigingen, maar hij heet daar vast anders sinds hun naamswijziging
    De app uit de scopefout heet bij Appmachtigingen anders, hoe herken ik hem?
    Staat de app die de scope-fout geeft misschien onder een andere naam in de lijst?
    Divisiefout van Power BI, maar in de lijst staat alleen iets van een leverancier, is dat hem
    voor de scope-fout zoek ik de app in de lijst, kan hij onder leveranciersnaam staan
    scope fout van tool die in lijst anders heet
    vanwege de divisiefout wil ik de bedrijven bij de app bekijken, maar onze merknaam staat niet in de lijst, wel iets met NL erachter
    De app die de division scope fout geeft staat niet onder zijn productnaam in de machtigingenlijst.
    Onder welke naam staat een Invantive-app met itgeneor228 in de lijst met machtigingen?
    Kan de app met de scopefout onder de naam van de maker in de lijst staan?
    .done =
        daar stond ie, onder de fabrikant
        stond er onder Invantive
        leverancier gaf me de naam
        stond bij de P van Power
        dat was de bedrijfsnaam inderdaad
        hebbes
        op de maker gezocht en daar stond hij
        het heet hier nog bij de oude merknaam
        er zat een landcode achter, vandaar
        gevonden onder de firmanaam
        had eroverheen gelezen, nu zie ik het
        met NL erachter, dat is em
        zat onder de firmanaam
        staat er met BE achter
        ok zo heet ie dus, door
        had er .nl achter staan, gezien
        staat er als Invantive met een landcode, gezien
        met de leveranciersnaam direct raak
        jup, door
        ja, onder de naam van het moederbedrijf

division-scope-error_other-account =
    Zit ik in het verkeerde Exact-account als ik de geweigerde administratie nergens zie?
    Kan de weigering komen doordat ik op de Belgische site ben ingelogd in plaats van de Nederlandse?
    Is het mogelijk dat itgenoda060 komt doordat de klant in Nederland zit en wij via de Belgische site inloggen?
    Bij het uitzoeken van een 403 op onze Belgische vestiging blijkt die administratie niet te bestaan waar ik ben ingelogd. Moet ik de fout in de andere landomgeving herstellen?
    kan een Forbidden komen doordat ik op de Nederlandse site zit en mijn dossier in België?
    Misschien komt de weigering doordat ik in de Duitse Exact ben ingelogd en de bv in de Nederlandse zit?
    403 op een adminstratie die in ons andere abonnement hangt, waar moet ik dan kijken
    Kan een verkeerd landadres, .be in plaats van .nl, die fout "niet binnen bereik" geven?
    hangt die app met divisiefout soms aan ons belgische adres?
    scope-fout, ander exact-account
    Ik kan de keuze van administraties achter de scope-melding niet vinden; wij hebben ook een account via .de. Daar kijken?
    scopefout in het Belgische dossier, moet ik dan op exactonline.be inloggen om de app te zien?
    wij hebben twee exact-accounts, in welk account kijk ik voor die division error
    de administratie met de scopefout zit in het account van mijn boekhouder geloof ik, moet ik daar inloggen
    Division scope fout in onze Belgische koppeling, ik kijk op .nl en zie de app niet
    Scope weigering: zit ik wel in het goede Exact account om naar de app te kijken? we hebben er twee
    App met divisiefout hoort bij de inlog via het kantoor denk ik, waar moet ik dan kijken?
    duitse omgeving, scope melding, verkeerd webadres misschien?
    Fout over divisie in een koppeling van onze Franse tak, op welk Exact-adres zoek ik die app?
    scope fout, maar onder deze inlog bestaat de app niet; onder mijn andere wel?
    Zit de app met de divisiefout misschien bij het account van de accountant?
    Kan die divisiefout komen doordat ik in het Belgische Exact zit te kijken en de app in het Nederlandse werkt?
    Wij werken op .be en .nl, en de app van de divisiefout zie ik in .nl niet terug
    divisiefout bij onze Belgische tool, en ik ben op .nl ingelogd waar ik de tool niet zie
    De app met de scope-fout draait op Exact België, kijk ik wel in het goede land?
    scope-fout op de Belgische bv en in mijn Nederlandse Exact staat de app niet in de lijst, ander account?
    scopefout, en de app staat niet in de lijst, wij hebben ook exactonline.de
    scope fout, misschien ben ik op .be ingelogd ipv .nl
    Bij het uitzoeken van die scopefout staat de app nergens, maar ik heb ook nog een login op de Belgische site
    scope-fout, de app hangt aan de duitse exact geloof ik
    Kan de scopefout komen doordat ik in het verkeerde land van Exact naar de app zoek?
    Scope-fout op een Belgisch dossier, moet ik dan in een andere Exact-omgeving kijken
    Scopefout bij de Belgische vennootschap, en in de lijst ontbreekt de app: kan ik in de verkeerde omgeving zitten?
    scope fout, misschien zit ik in verkeerd land
    divisiefout, de app werkt met de .be-omgeving en ik kijk in .nl
    Bij het uitzoeken van de scopefout zie ik de app niet; hij draait op ons Duitse Exact.
    Kan ik bij een division scope-fout in het verkeerde land zitten te kijken, bijvoorbeeld .be in plaats van .nl?
    Ik zoek de app met itgeneor228 in het Nederlandse Exact, maar hij draait in het Belgische.
    Kan de divisiefout komen doordat de app op ons Belgische account gekoppeld is?
    .done =
        in het Belgische stond ze wel
        juiste account te pakken
        omgewisseld en hem gezien
        via het kantoor ingelogd en gezien
        de andere login had hem
        land gewisseld
        ik moest op de belgische zijn, daar staat het
        met de login van de accountant zie ik hem
        ander adres, andere lijst, app gevonden
        overgestapt naar het juiste abonnement
        ja, onder .de
        met mijn andere login zie ik hem wel
        ander account gepakt en hij staat er
        land klopt, account klopt
        zo, juiste adres
        met het goede account ingelogd, hij staat er
        adres klopte al, verder
        gewisseld van account
        stond op .com
        in het belgische account gevonden
        ik zit al op exactonline.nl

division-scope-error_another-consent =
    Alles staat goed aangevinkt en toch blijft de weigering komen
    Gebruikt het programma misschien de toestemming van een collega, nu ik nog steeds een 403 krijg?
    Administratie toegevoegd, bewaard, opnieuw geprobeerd: nog altijd dezelfde fout. Telt soms iemand anders zijn keuze?
    Alle bedrijven staan aangevinkt en toch blijft de scopefout, mag het zijn dat de keuze van iemand anders telt?
    Het bedrijf staat keurig aangevinkt en toch blijft hij roepen dat het niet mag
    De geweigerde administratie staat bij de app keurig aan de rechterkant, al weken. Toch blijft het verzoek afgewezen worden. Gebruikt de server misschien de machtiging van een andere medewerker?
    Bij de app staan alle firma's netjes aangevinkt en nog zegt hij verboden toegang. Zit er iemand anders zijn toestemming tussen?
    We hebben de administratie netjes toegevoegd bij de machtiging en toch blijft de interface een 403 geven. Speelt er een tweede goedkeuring van een collega mee?
    De bv staat netjes aangevinkt bij de app en toch blijft hij roepen dat die er niet onder valt
    Ik heb de oplossing van de scope-fout uitgevoerd, bij mij weg, maar de server krijgt hem nog steeds. Zit er een ander accoord tussen?
    bij mij doet hij het, bij de geplande taak onder een andere naam komt Forbidden
    bedrijf staat gewoon aangevinkt, toch not within scope
    Ik heb na de weigering het bedrijf aangevinkt bij de app, opgeslagen en een kwartier gewacht. Nog steeds dezelfde Forbidden, misschien gebruikt het programma de inlog van mijn collega.
    Iedere administratie staat netjes aangevinkt en toch volgt er een weigering; gebruikt het pakket soms het akkoord van iemand anders?
    kan de scope-fout komen doordat de app de toestemming van een collega gebruikt met minder bedrijven
    bij mij is de divisie aangevinkt, maar telt mijn keuze wel voor die fout
    Meerdere collega's gaven akkoord; wiens keuze veroorzaakt de divisieweigering?
    scopefout door keuze van ander?
    Bij mij zit de BV er wel in, bij het akkoord van mijn collega misschien niet. Kan de scope-fout van haar akkoord komen?
    twee akkoorden voor hetzelfde pakket, welke veroorzaakt de division-melding
    collega heeft de tool ook aangesloten met minder bedrijven, komt daar de scope-fout vandaan?
    Kan ik zien welke toestemming de app gebruikt, de mijne of die van een collega, nu er een division-fout is?
    scope-melding blijft want de app draait op het akkoord van iemand anders, vermoed ik
    kan het dat die scope-fout van de toestemming van een collega komt?
    divisiekeuze van wie geldt hier
    Mijn goedkeuring dekt het bedrijf, die van Jan niet. Mogelijk gebruikt de app de zijne en krijg ik daarom de weigering?
    kan het de toestemming van een collega zijn die geweigerd wordt
    bij mij staat de bv aangevinkt, misschien gebruikt de app die van een ander
    Mijn keuze klopt, maar zou de app die van mijn collega gebruiken? krijg not within division scope
    scope fout terwijl ik het bedrijf toegevoegd heb: gebruikt de app misschien de toestemming van een collega met minder dossiers?
    kan de divisiefout komen van de selectie die mijn voorganger maakte
    kan het dat de app de toestemming van iemand anders gebruikt en dat daarom de divisie niet in scope is, ook al heb ik ze aangevinkt?
    ik én mijn vennoot hebben allebei gekoppeld. Bij mij staat de bv aan, toch divisie buiten scope
    geldt bij een divisiefout mijn vinkje of dat van de collega die ook ja zei
    divisiefout blijft, gebruikt de app misschien de toestemming van mijn collega
    bv staat bij mij aan maar scopefout; kan het van een ander zijn
    bij mij staat de divisie er gewoon bij en toch scope fout; kan de app de toestemming van een collega gebruiken?
    Twee van ons koppelden dezelfde tool, nu division scope. Wiens bedrijvenlijst telt voor die fout?
    Scope melding terwijl ik niks veranderd heb, heeft een ander misschien zijn keuze aangepast?
    Kan het dat de weigering van de divisie komt door wat mijn collega voor die app heeft gekozen?
    Meerdere toestemmingen op één product en één ervan geeft de division scope fout.
    Mijn eigen lijst is in orde, vermoed dat de vorige boekhouder zijn beperkte toestemming in gebruik is bij deze fout.
    Kan een toestemming van een stagiair met maar één bedrijf de oorzaak zijn van onze divisiefout?
    Ik heb de zaak aangevinkt maar de scope-fout blijft, kan het dat de app op de keuze van mijn compagnon draait?
    Kan de divisiefout komen doordat een collega de app met minder klanten heeft toegelaten dan ik?
    mijn keuze is goed maar de robot lijkt de scope van een collega te hanteren en weigert daarom de bv
    Kan het dat die divisiefout komt doordat de app op het akkoord van een collega draait met minder administraties?
    Mijn keuze klopt maar de scope-fout blijft, zou het akkoord van de voorzitter gebruikt worden?
    division scope-fout terwijl ik de bv heb aangevinkt, mijn collega heeft dezelfde app ook gekoppeld met minder bv's
    scope-fout, bij mij staat alles aangevinkt, mijn vader heeft dezelfde app ook ooit gekoppeld
    kan die divisiefout komen doordat de plugin op de toestemming van mijn broer draait met andere bedrijven
    scope-weigering terwijl ik alles aanvinkte, mogelijk telt het vinkje van mijn compagnon
    scope fout; ik heb alles aangevinkt maar collega koppelde ook
    geldt mijn lijst of die van collega bij division scope
    Zou de scopefout komen doordat de app op de toestemming van mijn collega draait, die minder bedrijven koos?
    Divisie aangevinkt in mijn lijst, scopefout blijft; telt de toestemming van mijn collega soms?
    firma is toegevoegd bij mij maar de division scope fout blijft, heeft mijn collega misschien ook een toelating gegeven met minder
    Bij mij staat het bedrijf aangevinkt voor de app, maar de scope-fout komt terug. Mijn collega heeft dezelfde app ook eens toegelaten. Telt haar keuze mee?
    Ik heb de BV keurig toegevoegd, de divisiefout blijft, kan het zijn dat de tool het akkoord van mijn collega gebruikt?
    Scope-fout terwijl ik het bedrijf wel heb aangevinkt; misschien telt de keuze van mijn collega?
    Kan het zijn dat bij division scope de keuze van mijn collega telt in plaats van de mijne?
    Scope-fout bij mij, niet bij mijn collega, met dezelfde app. Telt haar keuze soms?
    Ik had de bv toegevoegd maar na het ververs weer de divisiefout, er heeft ooit ook een collega die tool toegestaan
    scope-fout blijft na toevoegen, misschien gebruikt hij de toestemming van mijn collega
    scope fout door keuze van collega
    Zou het kunnen dat de scopefout komt omdat de app op de keuze van een collega draait in plaats van de mijne?
    De administratie staat aan bij mijn toestemming en toch de scopefout, telt die van een collega misschien?
    Bij mij staan alle bedrijven aan, maar de scopefout blijft; gebruikt de app een andere collega?
    Kan een scopefout komen doordat de app werkt met het akkoord van iemand anders dan ik?
    Division scope-fout, terwijl ik de bv heb aangezet, werkt de app misschien met de toestemming van een collega?
    Ik heb de winkel toegevoegd bij de app, toch nog de scopefout, gebruikt de app de keuze van iemand anders?
    De administratie is voor mijn app aangevinkt en toch krijg ik de scopefout; telt misschien de keuze van een collega?
    Volgens mij staat alles goed, maar de scope-error blijft; kan de app op andermans toestemming draaien?
    De scope-fout blijft hoewel ik de bv toevoegde, gebruikt de app de keuze van een collega?
    ik vink de zaak aan maar de scope fout blijft, misschien telt de keuze van mijn compagnon
    Ik heb het dossier toegestaan maar de divisiefout komt misschien door de keuze van mijn collega
    scope-fout, mijn selectie is goed maar misschien pakt de tool de consent van een ander
    Kan die division scope fout komen doordat het pakket met de selectie van mijn collega werkt?
    Scopefout terwijl bij mij alles klopt. Draait het pakket op de beperktere keuze van een ander?
    scope fout, telt misschien keuze van collega
    ik voegde de bv toe maar scope-fout blijft, misschien loopt het op de toestemming van mijn baas
    divisiefout terwijl ík alles toestond; misschien telt de keuze van mijn collega
    Kan de keuze van mijn collega de scopefout veroorzaken?
    De bv staat bij mijn machtiging aangevinkt, maar de scope-fout blijft, gebruikt de app soms de toestemming van een collega?
    Ik heb de administratie toegevoegd en de scope-fout blijft; kan de app de toestemming van mijn collega gebruiken?
    Mijn selectie klopt, kan de division scope fout ontstaan doordat de app de toestemming van een collega gebruikt?
    De bv staat bij mij aangevinkt voor de app, maar de scopefout blijft. Telt misschien de keuze van een collega?
    Mijn selectie bevat de administratie, en toch de divisiefout. Draait de app misschien op de keuze van een collega?
    Division scope terwijl bij mij alles openstaat; kan de app de toestemming van een collega gebruiken?
    Kan een divisiefout ontstaan doordat de keuze van een collega geldt en niet die van mij?
    .done =
        Joris keek bij zichzelf, zijn keuze was te klein
        collega's gevraagd
        het is duidelijk van wie nu
        drie akkoorden, die van Ans wordt gebruikt
        niemand anders heeft hem gekoppeld
        uitgezocht
        Petra heeft gekeken, bij haar ontbreekt die bv
        collega's gevraagd, alleen ik heb het programma gekoppeld
        het bleek op de keuze van Johan te lopen
        iedereen heeft bij zichzelf gekeken
        nagevraagd, weet nu wiens lijst telt
        collega heeft gekeken en bij hem stond het dossier niet
        collega's gecheckt, enkel ik
        Karin blijkt hem ook te hebben, zij past het aan
        goed, gaan we verder
        niemand anders heeft hem, ga verder
        rondgevraagd op kantoor
        gecheckt met mijn collega's
        ga ik doen, volgende
        bij Mark stond hij ook, met minder bv's
        ze hebben allemaal niks

division-scope-error_own-app =
    scopefout bij een zelf geregistreerde app
    Wij hebben de app zelf aangemaakt in de App Store van Exact en krijgen toch een 403, waar stel ik de administraties in?
    Maatwerk van onze programmeur wordt geweigerd, geldt dan een andere aanpak?
    We hebben zelf iets laten bouwen en dat loopt tegen een muur: geen toegang tot dit bedrijf
    Is het een idee om zelf een app te registreren zodat we van dat gezeur met divisions en 403's af zijn?
    Wij overwegen een eigen registratie omdat de standaardapp op sommige divisies een 403 geeft; waar moet ik dan op letten?
    We hebben een eigen appregistratie en krijgen toch een wegering op een bv, dat zou toch niet kunnen?
    Bij een zelf aangemaakte app valt er niks te vinken, hoe los ik dan die 403 op?
    Client id is van onszelf, fout is "User division is not within division scope", nu ben ik het spoor bijster
    Onze ontwikkelaar zegt dat het een zelf geregistreerde app is en toch krijg ik bij de holding een 403. Wat moet er dan anders?
    we hebben de app zelf geregistreerd om van dit soort scope-meldingen af te zijn, en krijgen toch Forbidden op een bv
    wij hebben zelf een app geregistreerd en krijgen toch die division scope fout
    eigen app en scope-melding
    Klopt het dat zelf geregistreerde apps deze weigering niet horen te krijgen? Bij ons gebeurt het wel.
    wij hebben een zelf geregistreerde app en die geeft 'not within division scope', ik dacht dat dat niet kon
    geldt de divisiefout ook voor eigen apps
    Wij werken met een eigen app en zien daar geen administraties staan. Hoe los ik dan die scopemelding op?
    onze eigen app krijgt not within division scope, kan dat eigenlijk wel
    zelf geregistreerde app en toch divisie niet toegestaan
    wij bouwden de app zelf en krijgen evengoed die divisie-weigering, raar toch
    kan een zelf geregistreerde app tegen een division scope fout lopen?
    itgeneor321, en we hebben of willen een eigen geregistreerde app, wat betekent dat
    Geldt zo'n division scope-fout ook voor ons zelfgebouwde kassascript?
    We hebben zelf een app aangemeld en toch die division scope, of helpt een eigen app er juist tegen?
    hoort een eigen registratie ooit een fout over division scope te geven?
    Die divisie-fout, zou een eigen app die omzeilen?
    We overwegen een eigen app om van die scope-fouten af te zijn, zinvol?
    hebben zelf geregistreerde apps ook last van division scope-fouten
    de scopefout komt van iets wat we misschien zelf hebben geregistreerd, geldt die fout daar ook
    zelf geregistreerde app geeft division scope, kan dat
    Speelt zo'n divisiefout ook bij een app die je zelf hebt geregistreerd?
    Wij hebben een eigen app en toch een division scope fout, hoort dat?
    ik denk dat ons programma zelf geregistreerd is, kan dan nog zo'n division scope melding komen?
    Wij krijgen de scope-fout bij een klant en overwegen een eigen registratie. Of hebben we die al en zegt de fout dan iets anders?
    Ons dashboard draait op een zelf geregistreerde app en die roept tóch not within division scope
    Het bureau raadt aan een eigen registratie te nemen zodat die divisiefout nooit meer komt, klopt dat
    Scope-fout, en wij hebben het ding zelf geregistreerd geloof ik
    Kan het zijn dat we met een eigen app helemaal geen division scope fout meer krijgen, of hebben wij er al een?
    De programmeur die wegging zei dat je met een eigen app nooit een divisiefout hebt. Wij krijgen hem toch, hoe zit dat
    wij hebben een zelf aangemaakte app, hoe zit het dan met not within division scope
    Helpt het tegen die scope-melding als wij zelf een app registreren?
    Scopefout, terwijl het toch om onze eigen registratie gaat, hoe kan dat
    Onze eigen app gooit een scopefout, of moeten we juist een eigen app nemen?
    We krijgen scope-fouten; maakt het verschil of het een eigen app is of die van de leverancier?
    scope fout, en het is geloof ik onze eigen app
    Onze eigen app en toch een divisiefout, of andersom, helpt een eigen app ertegen?
    kan ik van die scope-melding afkomen met een eigen registratie
    Scope-fout op iets dat volgens IT onze eigen app is, of misschien willen we er een. Hoe zit dat?
    scope fout en het is onze eigen app, of willen we dat
    valt een eigen app ook onder die administratie-fouten of enkel een standaardapp
    wij draaien op een eigen app of willen er een, speelt de divisiefout dan ook?
    zou een eigen app deze scopefout voorkomen
    Heeft het zin om een eigen app te maken, zodat we die division scope-fout voor onze groep niet meer krijgen?
    Heeft een eigen app registreren zin om van die division scope meldingen af te komen?
    Zou een eigen app ons van die division scope meldingen afhelpen?
    Krijg je met een zelf geregistreerde app ook division scope fouten?
    Wij overwegen een eigen app-registratie zodat we nooit meer last hebben van division scope. Is dat een goed idee?
    Wij krijgen de divisiefout bij iets dat volgens mij onze eigen app is.
    Geldt die division scope-fout ook voor een eigen app?
    We overwegen een eigen app vanwege de scopefouten, of hebben die het ook?
    Wij hebben een eigen app in Exact en krijgen toch not within division scope, kan dat?
    Krijgt een zelf geregistreerde app ook last van die fout over division scope?
    Wij overwegen een eigen registratie omdat die fout over divisies steeds terugkomt, heeft dat zin?
    Dit is een koppeling die we zelf lieten bouwen en hij klaagt over de divisie. Hoort dat niet alleen bij gekochte apps te gebeuren?
    Kan een eigen app ook over divisies klagen, of hebben we dan iets anders aan de hand?
    .opt-is-own =
        het is een eigen app die deze fout geeft
        een eigen app geeft deze fout
        onze eigen app geeft de fout
        de fout komt van onze eigen app
        het is een eigen app
        ja een eigen app
        de eigen app
        die van onszelf krijgt hem ook
        onze zelf geregistreerde koppeling loopt hierop stuk
        wij hebben een eigen client id en toch deze tekst
        deze fout komt uit ons maatwerk
        we zijn er al een, en het gaat fout
        de zelfbouw doet dit
        Ons eigen programma krijgt deze melding
        Het is zelf geregistreerd en toch gaat het mis
        wij zijn de eigenaar van de app
        Eerste: de foutmelding komt uit onze zelfgemaakte tool
        Bij ons intern script, ja, dáár komt die fout vandaan
        Ik heb al een app van onszelf en die loopt hierop vast
        De app op onze bedrijfsnaam geeft het
        Onze developer heeft hem gebouwd en hij wordt geweigerd
        die van ons doet dit
        Hoe kan dat, een zelfbouwkoppeling zou dit toch niet hebben?
        dat kan niet zeggen jullie, maar ons eigen bouwsel krijgt hem toch
        we hebben zelf geprogrammeerd en toch deze weigering
        die fout komt bij onze zelf ingeschreven koppeling
        niet van een leverancier, gewoon van ons, en ik heb hem al
        onze it-man zweert dat hij het zelf heeft geregistreerd en toch komt die melding
        geen standaardapp, de onze
        niet van een leverancier
        eigen app en toch die fout
        wij hebben hem geregistreerd
        het is niet standaard, en geeft deze melding
        onze eigen registratie spuugt deze melding uit
        zou niet mogen maar onze eigen doet het ook
        niet gekocht, zelf geregistreerd
        die van ons geeft hem
        wij hebben er al een, en die spuugt deze fout uit
        Onze ontwikkelaar schreef hem en nu komt dit
        we hebben er zelf een en juist die geeft de fout
        hij is van ons en doet het niet
        is al eigen, door ons geregistreerd
        onze eigen app gooit hem eruit
        we gebruiken eigen client id en toch die fout
        het is niet een app van een ander
        nee we hebben er al een en die werkt niet
    .opt-want-own =
        ik wil weten of een eigen app helpt
        helpt een eigen app
        ik wil een eigen app
        zou een eigen app helpen
        is een eigen app een oplossing
        ik overweeg een eigen app
        kan ik een eigen app nemen
        is overstappen op eigen registratie een uitweg?
        nu nog de standaard, maar ik overweeg het
        heeft het zin om er zelf een te bouwen
        zou ik er dan van verlost zijn
        vertel eens wat dat oplevert
        benieuwd of dat dit omzeilt
        Ik heb er nog geen, maar zou het schelen?
        We willen weten of we dat beter kunnen nemen
        Overweging voor later, lost zelf registreren dit op?
        Is zoiets slim in ons geval?
        wil ik misschien
        Nu gebruiken we die van de leverancier, kan het ook met eentje van onszelf?
        Onze IT stelt voor om over te stappen, vandaar
        Vertel, wat zijn de voordelen van zelf aanmelden
        Zou maatwerk ons hiervan verlossen
        Nog niet, ik oriënteer me
        nu gebruiken we die van de leverancier, zou iets zelf registreren schelen?
        we hebben er nog geen, is dat de moeite waard
        ik denk erover om zelf iets in te schrijven
        het is niet van ons, maar misschien moesten we dat maar eens doen
        los ik hiermee die weigeringen voorgoed op?
        nog geen eigen app
        wij hebben er geen, kan dat wel
        nog niet, maar misschien een oplossing
        helpt het als we zelf registreren
        is standaard niet genoeg dan
        nog niet, maar als dat alles oplost overwegen we het
        heb er nog geen, zou het schelen
        zou dat een oplossing kunnen zijn voor ons?
        nog geen, wel interesse
        ik hoor dat je dan nooit meer dat gezeur hebt
        ik vraag me af of we er zelf een zouden moeten maken
        ik vroeg me af of zo'n eigen app het zou oplossen
        alleen maar benieuwd of dat beter werkt
        benieuwd of dat een oplossing is
        ik heb nu niks eigens, zou dat schelen?
        die fout komt niet van een eigen app

division-scope-error_own-app-refused =
    eigen app en toch buiten division scope, kan dat?
    Hoe controleer ik of de geweigerde app echt van onszelf is?
    Men zei dat een eigen registratie geen divisiegrenzen kent, maar de onze loopt er wel tegenaan.
    Hoe kan onze eigen app een Forbidden krijgen, die mocht toch overal bij?
    We draaien naar eigen zeggen op een zelf geregistreerde app, en die zou geen administratiebeperking hebben. Waarom krijgen we dan tóch "not within division scope"?
    We hebben een zelfgemaakte koppeling, die zou overal bij mogen, en toch wordt administratie 300 afgewezen
    Klant zweert dat hij een eigen app gebruikt, maar krijgt tóch 'not within division scope'. Klopt dat wel?
    Men bezwoer ons dat het een eigen registratie is, maar de scope-weigering zegt van niet. Hoe controleer ik dat?
    Onze zelf aangemelde app wordt afgewezen op een vestiging, gebruikt hij stiekem toch de sleutel van de leverancer?
    overgestapt op eigen client id juist om van 'not within division scope' af te zijn, en hij komt nog steeds
    Ze beloofden dat een eigen app nooit tegen de division scope aan kan lopen. Nou, die van ons dus wel, net nog.
    onze eigen app geeft ook division scope, dat zou toch niet kunnen
    wij gebruiken een zelf geregistreerde app en toch zegt hij dat de divisie niet in scope is
    Hoe kan een eigen app deze administratiemelding geven als er niks te kiezen valt?
    gebruikt ons product stiekem de registratie van de leverancier? scopefout bij eigen app
    Wij gebruiken een eigen app en krijgen toch een division scope fout. Dat zou toch niet kunnen?
    scope-fout bij zelf geregistreerde integratie, vreemd want daar valt niets te kiezen
    Onze ontwikkelaar zweert dat het onze eigen registratie is. Waarom dan toch not within division scope?
    hoe controleer ik of het product stiekem de registratie van de leverancier gebruikt, ik krijg namelijk scope-fouten
    bij een eigen app is geen keuze van administraties, hoe kan hij dan klagen over de division scope
    gebruikt ons pakket misschien stiekem toch de app van de leverancier, gezien die divisiefout
    draait product wel op onze eigen registratie
    Ons eigen client id staat ingevuld en desondanks 'not within division scope'. Hoe controleer ik welke registratie er echt gebruikt wordt?
    eigen app geeft ook division scope, hoe kan dat
    Wij hebben zelf geregistreerd dus zonder keuze van bv's, en toch die weigering op een divisie
    zou het product stiekem de app van de leverancier gebruiken
    hoe kijk ik of Invantive echt ónze app-registratie gebruikt en niet die van henzelf, want ik krijg toch scopefouten
    ik dacht dat we een eigen app hadden maar de divisiefout blijft. Gebruikt het product stiekem de app van de leverancier?
    leverancier beweert dat we op onze eigen registratie draaien maar dan kan die scopefout toch niet? waar zie ik dat
    Hoe check ik of ons product wel echt onze eigen app gebruikt? Wij krijgen division-scope-fouten die daar niet bij horen
    onze eigen app geeft not within division scope, dat kan toch niet
    wij hebben een zelf geregistreerde app en krijgen toch de divisiefout
    Eigen client id, en nog altijd scopefout op een bv. Hoe kan dat?
    Wij gebruiken onze eigen app en krijgen tóch not within division scope, hoe kan dat?
    Division scope fout bij een zelf geregistreerde app. Dat zou niet moeten kunnen?
    eigen client id ingesteld, melding divisie niet in scope blijft
    gebruikt het product stiekem de app van de leverancier in plaats van onze registratie? we krijgen een divisiefout
    hoe controleer ik welke app-registratie achter de koppeling zit die division scope meldt
    onze in-house app geeft itgeneor228, dacht dat eigen apps daar geen last van hadden
    Product zegt dat het onze registratie gebruikt, maar de divisiefout doet anders vermoeden. Waar controleer ik dat?
    we draaien toch echt een eigen app en krijgen division scope error, kan niet toch?
    Onze eigen app geeft een divisiefout, dat zou toch niet moeten kunnen?
    Bij een eigen app is er geen keuze van zaken, en toch deze scopefout, rara
    Onze zelf geregistreerde koppeling zegt not within division scope, dat kan toch niet bij een eigen app?
    eigen registratie, dus geen keuze van bedrijven, en toch niet in de scope? hoe kan dat nou
    onze eigen client krijgt division scope-fouten, dat kan toch niet?
    volgens ons is het maatwerk op eigen registratie, toch komt de divisiefout
    Onze eigen geregistreerde app zou die division scope fout niet mogen geven en toch krijg ik hem
    onze zelf geregistreerde app geeft toch 'not within division scope', dat kan toch niet
    hoe kan een eigen registratie 'not within division scope' geven, gebruikt het pakket misschien toch die van de maker
    onze zelf geregistreerde app geeft ook not within division scope, dat kan toch niet
    eigen client id, toch not within division scope
    onze eigen app hoort geen divisiekeuze te hebben en toch wordt hij geweigerd op een divisie, gebruikt het pakket stiekem een andere
    Wij hebben een eigen app en krijgen toch een division-scope-fout, dat kan toch niet?
    Scopefout bij zelfbouw; gebruikt het product misschien toch de registratie van de leverancier?
    onze zelf geregistreerde app geeft toch division scope fout, dat kan toch niet
    Wij dachten een zelf geregistreerde app te gebruiken, en die zou deze division-scope-fout nooit mogen geven. Toch krijgen we hem. Hoe controleer ik dat?
    Wij dachten een eigen registratie te gebruiken maar krijgen toch een fout over divisie en bereik, gebruikt het pakket soms die van de leverancier
    Onze zelf geregistreerde integratie geeft itgeneor228, dat zou toch niet kunnen
    Hoort een eigen app een division scope fout te geven? Wij hebben er een en krijgen hem toch.
    Wij hebben onze eigen app en krijgen toch 'not within division scope', dat zou niet kunnen
    Dit is onze eigen geregistreerde app en hij geeft sinds dinsdag division scope, kan dat eigenlijk wel
    onze eigen app geeft division scope, terwijl er bij een eigen app niks te kiezen valt
    eigen app geeft toch division scope
    Onze zelf geregistreerde app zou die scopefout toch nooit mogen geven? Gebruikt het product stiekem die van de leverancier
    Wij hebben een eigen app geregistreerd en krijgen toch een division-scopefout, hoe kan dat?
    Een zelf gebouwde app hoort toch geen scopefout te geven? De onze doet het wel.
    Wij gebruiken onze eigen app en krijgen toch de fout over division scope, hoe kan dat?
    Wij gebruiken een eigen geregistreerde app en krijgen toch not within division scope, hoe kan dat?
    Wij gebruiken onze eigen geregistreerde app en krijgen toch een division scope-fout, kan dat wel?
    onze eigen app geeft division scope fout, dat kan toch niet
    Wij hebben zelf die app geregistreerd en toch not within division scope
    het programma met ons eigen client id zegt dat een administratie buiten de scope ligt
    met onze eigen app kan je geen bedrijven kiezen, waarom komt die scope melding dan toch
    we hebben zelf een client id, en toch de fout dat de administratie niet mag
    Wij hebben zelf een app aangemeld en krijgen tóch not within division scope, dat kan toch niet
    Eigen client id ingevuld en nog steeds een divisiefout, gebruikt het pakket stiekem dat van de leverancier?
    Een zelf geregistreerde koppeling zou geen dossierkeuze hebben, waarom dan deze scope-melding
    Hoe weet ik of het product echt onze registratie pakt, want hij geeft een divisiefout
    onze eigen app krijgt division scope fout, dat kan toch helemaal niet
    eigen client id ingevuld en toch die scope-melding, gebruikt het product stiekem de app van de leverancier
    we hebben een eigen client geregistreerd juist om die division scope kwijt te zijn, en hij komt nog steeds
    Onze eigen registratie zou geen divisiekeuze kennen, en toch krijgen wij division scope. Rara.
    Zelf geregistreerde app en toch not within division scope, kan dat?
    Hoe kan een maatwerkkoppeling op ons eigen client id een division scope fout geven?
    IT zweert dat de tool op onze registratie draait, maar de division scope fout zou dan onmogelijk zijn
    eigen app geeft division scope, kan toch nie
    zelf geregistreerd en toch not within division scope
    onze eigen app hoort die fout nie te geven, scope
    division scope bij zelfbouw
    eigen app? dan zou divisiefout niet mogen
    onze eigen app krijgt een division scope fout, dat kan toch niet
    wij hebben een eigen registratie en toch administratie niet toegestaan
    division scope bij zelfgebouwde app, is het dan wel onze eigen app die gebruikt wordt
    eigen app zou alles moeten zien en nu zegt hij dat divisie 12 buiten scope is
    client id is van onszelf dachten we, toch klaagt hij over een divisie buiten scope; gebruikt hij stiekem de app van de leverancier?
    wij hebben toch een eigen client id, hoe kan die divisiefout dan?
    volgens IT is het onze zelf geregistreerde app, maar de scopefout zou daar niet bij moeten optreden
    eigen app geeft not within division scope, gebruikt het pakket stiekem die van de leverancier?
    leverancier: bij een eigen app kan die fout niet. Maar wij krijgen hem! onze eigen app
    Onze zelf geregistreerde app geeft de scopefout, hoe kan dat?
    Een eigen app hoort toch geen division scope te melden?
    Wij hebben een eigen registratie en toch die fout over de divisie
    Onze zelf geregistreerde app geeft toch not within division scope op een dochter, dat kan toch eigenlijk niet?
    Onze eigen app zou bij alles moeten kunnen, maar ook die geeft not within division scope.
    Volgens ons gebruiken we een eigen app en toch staat er division scope, hoe controleer ik of dat echt zo is?
    Wij gebruiken onze eigen geregistreerde app en krijgen tóch een division scope fout, dat kan toch niet?
    Onze eigen app geeft division scope, dat kan toch niet?
    Eigen client id ingesteld en toch itgeneor228, gebruikt het product misschien de app van de leverancier?
    Bij een eigen registratie zou geen division scope moeten optreden, waarom bij ons wel?
    Wij dachten dat ons pakket op onze eigen registratie liep, toch krijgen we een scope-fout. Hoe zie ik welke registratie het gebruikt?
    Wij hebben de app zelf geregistreerd, hoe kan die dan toch een fout over administraties buiten de scope krijgen?
    Onze eigen appregistratie geeft een division-scopefout, dat zou toch niet kunnen?
    .done =
        product gebruikte toch de app van de leverancier
        registratie nagekeken
        leverancier gebeld hierover
        het client id was niet van ons
        toch een standaardapp gebleken
        instellingen bekeken
        je had gelijk, hij gebruikt toch de registratie van de leverancier
        leverancier bevestigt: het is hun sleutel
        nagekeken in de instellingen, het is een gewone
        uitgezocht, blijkt helemaal niet van ons te zijn
        ik heb het client id vergeleken
        je hebt gelijk, het product draait op de app van de leverancier
        blijkt toch die van de leverancier te zijn
        vraag ik na bij de leverancier, terug
        het product gebruikt toch de app van de leverancier, terug
        nagekeken, het is echt die van ons
        leverancier gebeld, het is hun registratie
        gezien, verder maar
        aha dat verklaart veel
        bleek toch de app van invantive zelf
        leverancier gemaild

## Wat mensen bij een stap zeggen

division-scope-error_which-message =
    welke melding is het: division scope, application scope of een woord als BlockedUser
    er staat een foutmelding maar ik weet niet welke soort
    er zijn zoveel soorten forbidden, welke heb ik dan?
    welke foutmelding hoort waarbij
    Ik heb drie verschillende weigeringen in het logboek staan, met scope, met blocked en eentje kaal. Waar kijk ik naar?
    .opt-division =
        iets met division
        not within scope
        divisie niet toegestaan
        buiten division
        melding over de divisie
        administratie niet binnen bereik
        not within division scope
        division scope
        iets met division scope
        die met division
        de melding over division
        itgenoda060
        itgeneor228
        de eerste melding over divisie
        forbidden division
        niet binnen division scope
        iets met divisie
        User division is not within division scope, dat hele verhaal
        in het Engels, iets met scope van een divisie
        itgeneor321 staat ervoor
        divisie 2843119 is niet opgenomen in de rechten
        hij klaagt over een nummer dat buiten bereik valt
        de bovenste
        Er staat iets over division scope aan het eind
        User division is not within ... en dan nog wat
        De fout noemt een divisie die niet in de rechten is opgenomen
        Hij zegt dat de divisie buiten bereik ligt
        Het is die met divisie erin
        Invantive meldt itgenoda060
        De lange zin over "user division", die krijg ik
        ik lees: administratie niet opgenomen in de rechten van deze applicatie
        Volgens het log valt de division niet binnen de scope
        itgeneor228 staat er in het rood
        hij zegt dat mijn divisie niet meegenomen is in de rechten van het programma
        die bv ligt buiten het bereik, zo begrijp ik het engels
        achter forbidden komt iets over user division en scope, niet over application
        de foutregel noemt nummer 1204873 en zegt dat die niet bij de verleende rechten hoort
        niet opgenomen in de rechten
        die divisie valt niet binnen de scope
        iets met divisie niet toegestaan
        itgeneor321 staat erbij
        er staat iets met user division en scope, heel lang verhaal in t engels
        "de divisie 2451178 zit niet bij de rechten van deze applicatie", zoiets dus
        niet dat andere scope ding, die over de division
        iets met 321 erin
        User division is not within.. en dan nog wat
        itgenoda060 in een mailtje van onze it
        hij zegt dat we geen toegang hebben tot die bv
        hij zegt dat de Exact Online divisie niet is opgenomen in de rechten
        iets met division scope en een nummer ervoor
        not within division scope staat er in rode letters
        itgeneor321
        not within division scope staat er
        de divisie is niet opgenomen in de rechten
    .opt-data =
        iets over application scope
        de app mag die data niet
        application scope violated
        scope violated
        iets met scope violated
        die met application scope
        cannot read
        cannot write
        application scope
        er staat scope violated
        violated
        application scope violated zegt hij
        iets met application scope, 't is geschonden blijkbaar
        gaat over een soort data, niet over een bedrijf
        kreeg 'violated' in rode letters
        komt sinds we de documenten zijn gaan ophalen, iets met application
        the application isn't allowed this kind of data
        deze resource valt buiten de rechten van de applicatie
        Application Scope, ja die
        Scope Violated, cannot read staat er
        Hij klaagt over de scope van de applicatie
        Er is iets geschonden volgens de melding, iets met application
        De fout gaat over de soort gegevens en niet over een bedrijf
        scope violation bij het wegschrijven
        Tweede in het rijtje, met Violated
        cannot write, application scope
        Onze eigen app krijgt sinds kort een melding dat hij zijn scope overtreedt
        Ik zie "violated"
        achter scope staat violated, en vooraan application, niks over een divisie
        cannot read, het programma mag blijkbaar mijn artikelen niet inkijken
        hij mag de boekingen niet wegschrijven, er staat scope violated cannot write
        overtreding van het toepassingsbereik, als ik het vertaal
        het gaat hem om een soort gegevens, er staat iets met application
        mag de gegevens niet lezen
        scope violated, cannot write
        geen leesrecht volgens de app-scope
        niet de divisie, maar de application scope
        cannot read staat erachter
        application scope violated cannot read, dat staat in het rood
        mag deze soort gegevens niet lezen, zoiets
        application scope violated staat er in het rood
    .opt-blocked =
        blocked
        gebruiker geblokkeerd
        account geblokkeerd
        abonnement verlopen
        blockeduser
        licenseexpired
        blocked user
        license expired
        iets met blocked
        de gebruiker is geblokkeerd
        geblokkeerd
        licentie verlopen
        inactiveuser
        inactive user
        er staat blocked
        division blocked
        een woord met blocked
        blockedcustomer
        InactiveUser staat er
        LicenseExpired lees ik
        er staat BlockedUser in mijn logboek
        inactive user, zegt ie
        iets van geblokkeerde klant
        DivisionBlocked met een nummer
        ons abonnement zou verlopen zijn volgens die tekst
        BlockedUser zegt hij
        Er staat dat de licentie verlopen is
        Ik lees InactiveUser
        Iets met Expired erin
        Het woord geblokkeerd komt erin voor
        DivisionBlocked, wat dat ook moge zijn
        Volgens de fout is de gebruiker inactief
        LicenseExpired dus, terwijl wij netjes betalen
        De melding bevat zo'n aan elkaar geschreven Engels woord over blokkeren
        er staat LicenseExpired achter
        inactiveuser, in één woord geschreven
        iets met een vergrendelde klant, BlockedCustomer geloof ik
        hij heeft het over een geblokkeerde gebruiker, nergens over scope
        DivisionBlocked, dus die bv zit op slot
        BlockedUser
        LicenseExpired
        gebruiker niet meer actief
        InactiveUser las ik
        licentie is niet meer geldig
        DivisionBlocked
        Ik lees hier "LicenseExpired". Dat klinkt niet best.
        account mag niet meer ofzo, inactiveuser
        onze licentie zou verlopen zijn volgens dat bericht
        account geblokkeerd staat er
        er staat BlockedUser
        LicenseExpired las ik
        LicenseExpired, zegt u dat iets?
        gebruiker geblokkeerd BlockedUser
    .opt-other =
        geen forbidden
        er staat geen division scope
        niets met division scope of forbidden
        andere tekst
        andere fout
        heel andere melding
        staat er niet bij
        onbekende fout
        een andere melding
        andere melding
        iets anders
        ik zie een andere fout
        geen van deze
        een andere fout
        staat er niet tussen
        die staat er niet bij
        er staat wat anders
        niet een van deze
        mijn melding staat er niet bij
        een heel andere melding
        anders
        iets heel anders, over een document type
        bij mij staat Document Type not allowed
        heel iets anders, timeout na 100 seconden
        mijn fout begint met itgencli
        geen van deze vier, hij heeft het over btw-codes
        een Nederlandse tekst over een ongeldige factuurdatum
        lijkt op geen enkele
        Geen van deze
        Bij mij staat er iets over documenttypes
        Document Type not allowed
        Timeout, dat is het
        Hij zegt Bad Request, dat zit er niet tussen
        Wat ik zie lijkt nergens op
        totaal iets anders, een 500
        Ik krijg een melding over het dagboek
        Not found, lees ik
        Die van mij gaat over btw-codes
        document type not allowed, wat moet ik daarmee
        bij mij gaat het over een verkeerd btw-nummer
        too many requests staat er
        geen van deze vier, hij heeft het over een time-out
        niks met verboden, wel dat het dagboek afgesloten is
        niet forbidden
        document type not allowed
        niks forbidden, bij mij staat document type not allowed
        geen van die vier, het is iets over een time-out
        geen van die hierboven
        geen van die
        time-out na dertig seconden
        bij mij heel iets anders, document type not allowed
        geen van die vier, ik krijg iets over een time-out
        iets met document type not allowed
    .stuck-where-is-message =
        waar vind ik de foutmelding
        ik heb de tekst niet
        waar moet ik kijken
        waar vind ik de hele melding
        waar staat de melding
        ik zie geen melding
        ik zie niet de hele melding
        hoe zie ik de hele foutmelding
        waar kan ik de fout lezen
        ik heb de melding niet
        de melding is weg
        ik weet niet wat er stond
        waar staat die fout
        ik zie maar een stuk van de melding
        ik kan de melding niet meer zien
        ik zie alleen een rood kruisje, geen tekst
        ik krijg alleen een rood kruisje, geen tekst
        op welke plaats moet ik dat lezen?
        de app zegt 'mislukt' en dat is het
        er is nergens een logje te bekennen
        popup was weg voor ik 't kon lezen
        Ik zie alleen een rood kruisje, geen tekst
        Waar kan ik dat teruglezen?
        De app toont enkel "er ging iets mis"
        Hoe krijg ik de complete tekst te zien
        hij breekt het af met puntjes
        Het venster met de fout is al dicht, kan ik dat ergens terugvinden?
        Mijn rapport mislukt, maar een uitleg vind ik niet
        Waar zit het logboek in dit programma?
        ik kreeg alleen een rood bolletje te zien
        waar moet ik klikken om de volledige tekst te kunnen lezen?
        mijn collega had de fout gezien en heeft hem weggeklikt
        de zin wordt halverwege afgekapt met puntjes
        het programma zegt alleen dat er iets misging, de rest houdt het voor zich
        De regel loopt buiten beeld, ik krijg enkel het begin te lezen.
        waar kan ik dat precies lezen? de app zegt alleen "mislukt"
        ik zie maar een half zinnetje
        ik zie alleen een rood kruisje, waar kan ik lezen wat er mis is
    .opt-bare =
        alleen forbidden
        kale forbidden
        403 zonder meer
        verder niets
        kale 403
        één woord en daarmee uit
        enkel 403, geen letter uitleg
        de zin stopt na forbidden
        kaal scherm met verboden erop
        niks erachter, zelfs geen punt
        'verboden' en dan witregels
        Enkel dat ene woord
        403 en punt
        Hij zegt alleen verboden, verder geen uitleg
        Niks erachter, gewoon Forbidden
        Geen toelichting bij de fout, alleen een code 403
        Kale foutmelding
        In het log staat Forbidden en daarna een lege regel
        ik heb de details opengeklapt en er staat werkelijk niet meer
        Slechts het cijfer 403 wordt vermeld.
        één woord en that's it
        één woord, verboden, en daarmee moet ik het doen
        het getal 403 en een wit scherm
        geen code, geen divisie, geen uitleg, puur dat ene engelse woord
        kort en bondig: mag niet. de rest van het blad is leeg
        ik heb alles uitgeklapt en zelfs dan blijft het bij forbidden
        niets erachter
        403, verder niks
        geen uitleg, enkel verboden
        kaal forbidden
        403 en dat was het, geen letter meer
        verder geen letter uitleg
        enkel 403
        forbidden, punt, meer zegt hij niet
        alleen dat ene engelse woord forbidden, daarna houdt het op
        er staat verder niks bij

division-scope-error_which-administration =
    bij welke administratie hoort het nummer in de foutmelding
    om welke bv gaat de weigering
    er staat een nummer bij de scope-fout, wat doe ik daarmee
    hoe zoek ik op bij welk bedrijf een divisienummer hoort
    Hebben de andere dossiers ook last van deze scope-weigering of alleen die ene?
    waar schrijf ik op om welke administratie het gaat in de divisiefout
    De melding over division scope noemt een nummer van zeven cijfers. Welke administratie is dat?
    hoe ontdek ik over welke BV die scope-fout gaat, we hebben er dertig
    staat in de fouttekst over de divisie ergens de naam van het bedrijf
    waarom maakt het uit welke administratie het is bij een scope-melding
    de app zegt division scope met een code, hoe vertaal ik die code naar een administratie
    er komt een division-fout, om welke bv zou dat gaan?
    welke administratie weigert hij
    In de foutmelding over de divisie staat een nummer van zeven cijfers. Hoort dat bij een van onze bedrijven?
    hoe weet ik over welke bv de foutmelding gaat
    Er staat een nummer achter divisie, is dat een van onze administraties?
    foutmelding gaat over divisie 3094411 zegt mij niks
    er staat een nummer in de melding van de division scope, is dat de administratie?
    hoe zoek ik uit welk bedrijf de fout 'niet opgenomen in de rechten' veroorzaakt
    Divisie 2210987 wordt geweigerd. Waar zie ik welk dossier dat is?
    er staat een nummer van een divisie in de foutmelding, hoe weet ik welk bedrijf dat is
    not within division scope maar wij hebben 31 administraties. Welke is de boosdoener?
    ik krijg een divisienummer in de foutmelding, welke bv is dat
    de division scope fout noemt een getal van 7 cijfers, hoe vind ik het dossier
    Voor welke administratie geldt de scope fout nu eigenlijk?
    In de fout staat divisie 3456789, welk bedrijf hoort daarbij?
    hoe weet ik om welk bedrijf het gaat, er staat alleen een nummer bij division scope
    Er staat een nummer achter die division-scope-fout, hoe weet ik welke zaak dat is
    scope fout, hoe weet ik bij welk van de 80 dossiers hij hapert, er staat een nummer achter
    welke bv is divisie 2034187 uit de scopefout
    In de foutregel over de scope staat een getal van zes cijfers, is dat onze administratie?
    not within division scope met een nummer erachter, wat is dat nummer voor bedrijf
    divisienummer 2890123 in de melding 'not within scope', welk bedrijf is dat
    hoe kom ik van een divisienummer uit de scope-fout naar de naam van de bv
    bij die scope-fout staat een getal van zes cijfers, is dat het bedrijf waar het om gaat
    division scope fout, welke bv is het
    bij die scope melding staat een nummer, is dat de administratie?
    bij welke bv hoort divisienummer in foutmelding scope
    De division scope fout: om welke bv gaat het, dat wil ik vinden
    bij welke van onze firma's hoort die divisie uit die scope-melding
    itgenoda060 noemt nummer 88211, welk bedrijf van ons is dat
    Het nummer in de scopefout zegt me niets, waar hoort het bij?
    Hoe kom ik erachter welk bedrijf hoort bij het nummer in de scopefout?
    in de scope-fout staat een nummer, bij welke van onze zaken hoort dat
    Waar haal ik uit de scope-fout voor welke klant hij is, ik zie een nummer
    division scope, en er staat een nummer bij van zes cijfers, is dat de administratie
    Er staat een divisienummer in de scopefout, wat heb ik daaraan?
    division scope, welk nummer is welke bv
    scope-fout met een getal 1843221 erbij, hoe vertaal ik dat naar een bedrijf
    er staat een nummer in de divisiefout, moet ik dat ergens noteren of opzoeken?
    Bij de scopefout staat een nummer, bij welk bedrijf hoort het?
    Er staat een nummer in de divisiefout. Welke bv hoort daarbij?
    Hoe kom ik erachter over welke administratie die division scope-fout gaat?
    De melding not within division scope noemt geen naam, alleen een nummer. Om welke bv gaat dat?
    Welke bv hoort bij de code in de foutmelding over division scope?
    .done =
        ik weet om welke administratie het gaat
        ik weet welke
        ik heb de administratie gevonden
        het gaat om administratie 102
        ik heb het nummer
        ik zie het nummer
        ik weet het nu
        het is de Belgische bv, nummer 17
        genoteerd: 3489021
        blijkt onze stamrecht-bv te zijn
        opgezocht, gaat om de stichting
        heb het nummer overgeschreven uit de fout
        klant Van Dam, da's em
        Het gaat om nummer 1874
        Ik weet welke: Bakker Vastgoed
        genoteerd
        Er stond een nummer bij en dat hoort bij onze holding
        Gevonden, die van de stichting
        De stukgelopen bv is de nieuwe in Antwerpen
        Opgeschreven, en nu?
        Ik heb ze stuk voor stuk geprobeerd, het is de vierde
        Ja, de naam staat tussen haakjes in de melding
        3021556 is het, dat is de klant die vorige maand erbij kwam
        het is de holding, nummer stond in de regel
        opgezocht: 1204873 is onze bv in Breda
        ik weet welke, de rest loopt namelijk gewoon
        Jansen Vastgoed, dat dossier is vorige week aangemaakt
        briefje ligt voor me met de naam erop
        't is Bakkerij Wouters NV
        ik heb het nummer op een papierke gezet
        ja die van de holding dus
        was niet makkelijk maar ik heb het nummer
        nooit van gehoord, maar genoteerd: 1845523
        nummer 482911, opgeschreven
        onze Belgische vennootschap
        weet het
        het is nummer 102, de holding
        opgeschreven, Van Dam Beheer
        het gaat om onze vestiging in Luik
        't is de 204, de vzw
        het gaat om 1203 jansen beheer
        opgeschreven, divisie 2841937
        het is de nieuwe vastgoed bv
    .stuck-name-not-in-message =
        er staat geen bedrijf bij
        geen naam in de melding
        alleen een nummer
        ik weet niet welke bv
        er staat alleen een code
        welke administratie is dat
        er staat geen administratie bij
        er staat geen naam in de melding
        ik zie geen administratie in de melding
        ik weet niet welke administratie
        de melding zegt niet welke
        er staat alleen een nummer
        geen idee welke administratie
        er staat niet om welke administratie het gaat
        hoe weet ik welke administratie
        de naam staat er niet in
        hoe kom ik daar achter, de melding zegt niks
        er staat alleen een raar nummer dat ik niet ken
        uit die tekst haal ik niet welk bedrijf
        we hebben er veertig, welke bedoelt hij?
        noemt geen enkel bedrijf bij naam
        hoe weet ik nou welke van de acht de boosdoener is
        De fout noemt geen enkel bedrijf
        Er is geen naam of nummer te bekennen
        Hoe weet ik welke van de dertig het is?
        nergens vermeld
        De tekst zegt alleen dat het niet mag en niet voor wie
        Ik kan er niet uit opmaken welke klant hij bedoelt
        We hebben tientallen dossiers, hij zegt er niet bij waarop hij struikelt
        Waaraan zie ik om welke vennootschap het draait?
        nergens een bedrijf vermeld, alleen de klacht
        we hebben dertig dossiers en hij zegt niet bij welke het misloopt
        hoe kom ik erachter welke bv hij bedoelt?
        geen nummer, geen naam, hooguit een tijdstip
        het kan de holding zijn maar ook een van de winkels, dat laat hij in het midden
        nergens een naam te bekennen in die foutmelding
        er staat geen naam bij, alleen de code
        Ik kan er niet uit opmaken welke het is.
        wij hebben er zestig, ik heb echt geen idee welke
        hoe zoek je dat uit
        ik lees alleen een engelse zin, geen bedrijf erbij
        in de melding staat geen naam en geen nummer hoor
        alleen een code, geen bedrijf
        geen nummer te zien in de melding
        er staat alleen dat het niet mag, niet waar

division-scope-error_wanted =
    moet de app wel bij die administratie kunnen
    de administratie waar de fout over gaat bestaat niet meer of is niet de bedoeling
    Onze app meldt dat een BV niet binnen de scope valt. Moet ik dat altijd oplossen, of kan de weigering gewoon bedoeld zijn?
    misschien heeft iemand die administratie expres dichtgezet, moet ik de scope-fout dan wel verhelpen
    is een division-scope melding per definitie een probleem
    de fout over de divisie gaat over een bedrijf waar we eigenlijk niks mee doen, moet ik wel rechten wijzigen?
    Is het erg als de app een administratie niet mag zien en daar een scope-fout over geeft?
    moet ik die division-fout eigenlijk wel oplossen, die bv gaat de app niks aan
    hoort de app daar wel bij
    We krijgen steeds de melding over de scope, maar misschien is dat juist de bedoeling. Hoe beoordeel ik dat?
    moet die app daar eigenlijk wel bij kunnen
    De app probeert onze privé-bv op te halen en krijgt een weigering. Is dat een probleem of juist prima?
    Weigering op de pensioen-bv: weet niet eens of dat pakket daar iets te zoeken heeft
    de melding zegt dat de app niet bij onze holding mag; ik weet eigenlijk niet of dat wel de bedoeling is
    is die division-fout erg als de app dat bedrijf helemaal niet nodig heeft?
    moet ik het oplossen of juist zo laten, de scopefout gaat over de privé-bv van de baas
    Moet ik die weigering over de administratie wel oplossen? misschien hoort die app daar gewoon niet te komen
    melding divisie niet toegestaan, maar ik weet niet of de app die bv eigenlijk nodig heeft
    moet de rapportage eigenlijk wel bij de slapende bv? hij zeurt over division scope
    vraag vooraf: is zo'n divisie-weigering erg als we dat bedrijf toch niet gebruiken in de app
    app klaagt dat hij niet in een bv mag, maar moet hij daar eigenlijk wel in?
    division fout voor een dossier waarvan ik niet weet of het bedoeld is
    Scopefout over een administratie die al opgeheven is, of toch niet nodig, hoe beoordeel ik dat
    Divisiefout gaat over een zaak waarvan ik twijfel of de kassa er wel bij moet
    De fout over de divisie gaat over een zaak waar ik zelf niet weet of de planner daar iets moet
    De division scope melding komt bij een klant die geen scan afneemt. Is dat dan wel iets wat ik moet oplossen?
    de robot stuit op een administratie buiten scope, moeten we die eigenlijk wel willen ophalen?
    Ik krijg een divisiefout, maar hoort die administratie eigenlijk wel bij deze app? Hoe beslis ik dat
    Moet die ene stichting uit de scope-fout er wel bij, of is het juist goed dat ze geweigerd wordt?
    app klaagt dat hij niet in de beheer-bv mag, maar moet hij dat wel willen?
    Ik krijg een division-scope-weigering voor een bedrijf; hoe bepaal ik of de app daar überhaupt thuishoort?
    de scope-fout gaat over een bv waarvan ik niet zeker weet of de plugin daar iets te zoeken heeft
    scope fout maar weet niet of app daar wel moet zijn
    app wordt geweigerd op de holding, hoort die er eigenlijk bij te kunnen?
    app klaagt over divisie van privé holding, twijfel of dat erbij moet
    Moet ik de bv uit de scopefout toestaan of juist niet? Waar hangt dat van af?
    De app krijgt division-scope fout op de privé-bv, moet hij daar eigenlijk wel bij?
    de melding noemt onze holding als niet toegestaan, maar moet die app daar eigenlijk wel aan?
    Scopefout op de familie-BV: moet ik die nu toestaan of is het juist goed dat hij geweigerd wordt, hoe bepaal ik dat
    Die scope-fout betreft een bv waarvan ik niet weet of het pakket er iets te zoeken heeft
    De scopefout noemt bv Oost. Moet ik die zomaar toevoegen of eerst bedenken of de tool er wel bij hoort te kunnen
    hij wil bij een administratie die niet toegestaan is, moet ik dat toelaten of juist niet
    De scopefout gaat over een oude BV; hoe bepaal ik of de app daar wel bij hoort te kunnen?
    Er komt een fout dat de app niet in mijn holding mag, moet ik dat oplossen of laten
    Division scope-melding voor de privé-bv van de partner, moet de app daar wel bij horen te komen?
    de app vraagt om een BV die hij niet hoort te zien en krijgt een scope-fout, is dat erg
    De divisie uit de scopefout is de privéholding; moet ik dat wel oplossen of is het juist goed?
    division scope fout op bv die app niet hoeft
    scope-fout op een bv waarvan ik niet weet of die app daar hoort te komen, wat nu eerst
    divisiefout op een dossier: moet ik dat zomaar toevoegen of eerst vragen of het de bedoeling is
    Hoort de app bij dat bedrijf te kunnen, of is de scopefout juist goed?
    De app klaagt over een divisie; hoe bepaal ik of hij daar eigenlijk wel bij hoort te kunnen?
    Ik krijg division scope maar weet niet of de app die administratie eigenlijk wel nodig heeft.
    Er komt een scopefout over een bedrijf. Hoe bepaal ik of dat erg is?
    .opt-wanted =
        ja die moet erbij
        die hebben we nodig
        hij moet er wel bij
        wel de bedoeling
        zeker nodig
        klopt die hoort erbij
        ja de app heeft die nodig
        ja
        ja dat moet
        de app moet erbij
        die heeft hij nodig
        ja hij moet erbij kunnen
        ja graag
        dat is de bedoeling
        hij hoort erbij te kunnen
        nodig
        dat moet kunnen
        jazeker, daar moeten rapportages uit komen
        tuurlijk
        daar moeten de cijfers ook van in het rapport
        zonder die bv klopt de consolidatie niet
        zeker weten, die is nieuw en hoort erbij
        ja we willen er facturen inschieten
        natuurlijk moet dat kunnen
        anders heb ik er niks aan
        Natuurlijk moet hij daarbij kunnen
        Zonder die bv klopt onze consolidatie niet
        Daar draait de halve omzet, dus zeker
        De facturen van die klant moeten met deze app ingelezen worden
        Absoluut, we hebben er net voor betaald
        Dat is juist het bedrijf waarvoor we hem aanschaften
        Het rapport heeft deze cijfers nodig
        Wij gebruiken het programma ook voor die vestiging
        Dat was wel het plan
        ja hallo, zonder die cijfers geen consolidatie
        de klant betaalt er zelfs extra voor
        daar draait onze hele verkoop, dus die moet erin
        we hebben die bv vorige maand opgericht om juist daarmee te factureren
        hij zou er altijd al in gezeten moeten hebben
        ja zeker
        niet zonder
        moet er gewoon bij kunnen
        mag niet ontbreken
        kan niet gemist worden
        zonder die cijfers heb ik geen consolidatie he
        tuurlijk, daar betalen we hem voor
        kan niet zonder
        tuurlijk, daar draait de hele rapportage op
        hoort erbij
        zonder die bv kan ik geen btw-aangifte doen
        tuurlijk, daar draait ons hele rapport op
        jawel die moet mee
        de directie wil die cijfers zien dus die hoort erin
        jazeker, daar draaien we de rapporten op
        ja moet in de consolidatie
        zonder die kloppen de cijfers niet
    .opt-not-wanted =
        nee hoeft niet
        niet nodig
        is terecht
        hij hoort er niet bij
        laat maar geweigerd
        mag er niet bij
        nee dat is niet de bedoeling
        nee
        niet de bedoeling
        dat hoeft niet
        hij mag er niet bij
        nee hij hoort daar niet bij
        beter van niet
        de app moet daar niet bij
        liever niet
        dat wil ik niet
        neen, daar heeft die app niks te zoeken
        nee bedoeling is dat niet
        dat is mijn privé-bv, daar blijft hij af
        die is juist expres uitgezet
        liever niet, staan salarissen in
        gaat die leverancier geen bal aan
        per ongeluk aangevinkt in de app
        moet dicht blijven
        Nee, daar heeft hij niks te zoeken
        Die hebben we bewust afgeschermd
        Liever niet, dat is privé van de eigenaar
        Hij hoort daar af te blijven
        Goed dat hij geweigerd wordt dan
        Dat bedrijf gebruikt deze app helemaal niet
        Die had hij nooit mogen opvragen
        is niet nodig
        De holding willen we erbuiten houden
        Dat zou een privacyprobleem zijn, dus nee
        die privé-bv van de directeur gaat niemand wat aan
        we hebben hem er met opzet uit gelaten
        dat dossier is voor een andere afdeling, hier hoort het niet thuis
        bestaat nog wel, maar de klant wil niet dat dit programma meekijkt
        goed dat hij tegengehouden wordt
        hoeft niet
        die mag hij juist niet zien
        bewust weggelaten
        Dat is mijn privé-bv, daar mag niemand bij!
        die is privé, blijf er af
        die hadden we juist afgeschermd
        directie wil niet dat de salarisbv naar buiten gaat
        nope, is van de buren
        neen, die heeft daar geen zaken
        nee, hoeft ie niet bij
    .opt-gone =
        die bv is verkocht
        administratie is weg
        die is gearchiveerd
        failliet
        de administratie bestaat niet meer
        die bestaat niet meer
        die is er niet meer
        opgeheven
        verwijderd
        die is verwijderd
        die administratie is weg
        is opgeheven
        gearchiveerd
        die bv is gestopt
        al lang weg
        bestaat niet meer
        die bv hebben we vorig jaar opgeheven
        vorig jaar opgeheven, verwijderd uit Exact
        die bv is verkocht en weggegooid
        was een testadministratie, al lang gewist
        is gefuseerd en uit de lijst gehaald
        dat bedrijf is failliet en opgedoekt
        bestaat al niet meer sinds januari
        Die is vorig jaar opgeheven
        We hebben dat dossier verwijderd
        Deze bv is gefuseerd en weg uit Exact
        Ah, dat is die we net gewist hebben
        Het bedrijf is failliet en de boekhouding is verwijderd
        Dat nummer was van een klant die vertrokken is, we hebben alles weggegooid
        Opgedoekt in maart
        Het betreft een testadministratie die intussen geschrapt is.
        Die kan niet, want hij is overgezet naar een ander kantoor en hier gewist
        die is in december opgeheven
        de bv is gefuseerd en de boekhouding verwijderd
        klant is vertrokken en het dossier is gewist
        vroeger had hij die wel nodig, maar die boekhouding is er niet meer
        ik heb hem zelf weggegooid bij de opruiming
        die bv is opgeheven
        niet meer in Exact
        is verwijderd
        we hebben die administratie niet meer
        geliquideerd
        die is in maart opgeheven en uit exact gegooid
        Opgedoekt. Gefusioneerd met de moeder, dossier gewist.
        hebben we niet meer, opgedoekt
        Dat dossier is bij ons weg, de klant is vertrokken en alles gewist
        we hebben die vorige maand samengevoegd met een andere, hij staat nergens meer
        die hebben we verwijderd na de fusie
        administratie is verwijderd in december
        die bv is er niet meer

division-scope-error_user-can-pick =
    hoe zie ik of de gebruiker de geweigerde administratie zelf kan kiezen
    de administratie staat niet tussen de keuzes van de gebruiker die koppelde
    moet de gebruiker achter de app de administratie uit de scope-fout linksboven kunnen kiezen
    hoe weet ik of de divisiefout aan de gebruiker ligt of aan de app
    Laat ik degene die koppelde even inloggen om te zien of hij het geweigerde dossier nog heeft?
    divisiefout: eerst user checken?
    Ligt een scope-fout aan de app of aan de gebruiker? Hoe test ik of de gebruiker die administratie linksboven heeft?
    mag een app meer administraties zien dan wie hem koppelde? ik krijg division scope
    Bij een division scope fout vraagt de leverancier of de gebruiker het bedrijf zelf kan openen. Waarom is dat belangrijk?
    hoe controleer ik bij de scope-melding dat degene die inlogde het dossier in zijn keuzelijst heeft
    kwijtgeraakte rechten van de gebruiker, kan dat een division-fout geven? hoe zie ik het
    bij die scope-fout, maakt het uit of degene die koppelde de bv zelf kan openen?
    kan gebruiker administratie zelf kiezen
    De consultant die onze app instelde heeft misschien geen toegang tot de bv uit de divisiemelding. Hoe check ik dat?
    hoe check ik of de gebruiker zelf nog bij die bv mag bij een division scope fout
    De app wordt geweigerd; kan het liggen aan degene die hem koppelde?
    division scope: kan het zijn dat het account achter de app die bv is kwijtgeraakt, hoe check je dat
    scope fout op een administratie: moet ik kijken of de gebruiker die de app heeft aangemeld dat bedrijf zelf kan openen?
    kan de division error komen doordat de gebruiker zelf niet meer in dat dossier kan
    kan het aan de gebruiker liggen dat ik die division scope melding krijg? zij ziet die bv zelf ook niet
    Bij wie van ons moet ik kijken of die bv linksboven te kiezen is, ivm not within division scope
    die divisiefout, moet de mens die destijds aanmeldde het dossier zelf kunnen openen in exact?
    hoe test ik of de koppelgebruiker bij de administratie uit de divisiemelding kan
    kan het aan de gebruiker liggen dat de app een division fout geeft
    Moet degene die koppelde de bv zelf ook kunnen openen bij een scope-melding?
    division scope error, ik zie de bv zelf wel in exact
    division scope: moet ik eerst kijken of de koppelgebruiker zelf in dat bedrijf kan?
    bij not within division scope: hoe check ik of degene die koppelde die bv zelf in Exact kan openen
    Hoe kijk ik of de persoon op wie de kassa draait die zaak uit de division-scope-fout kan kiezen?
    division scope, moet de medewerker van de koppeling dat dossier zelf ook kunnen openen?
    kan de scopefout ook door de gebruiker komen in plaats van door de app, hoe test ik dat
    Hoe controleer ik of de login achter de app die administratie zelf wel kan kiezen, ik kreeg een scope-fout
    division scope fout: moet degene die de app koppelde die bv zelf kunnen openen
    bij een scope-fout, hoe ga ik na of de gebruiker van de app het bedrijf zelf kan openen
    moet het account van de connector dat bedrijf uit de scopefout zelf wel kunnen openen?
    division scope: kan de koppelgebruiker die bv zelf openen?
    eerst checken of degene die koppelde de divisie uit de fout linksboven ziet
    Scopefout op divisie, moet de koppelgebruiker die bv zelf kunnen kiezen?
    Kan het zijn dat mijn login zelf die divisie niet meer mag kiezen, vandaar die scope-fout, hoe kijk ik dat na
    Moet bij division scope degene die de app toeliet zelf die bv kunnen openen?
    Hoe controleer ik bij een scopefout of de gebruiker zelf wel bij de administratie kan?
    Moet ik bij een scope-fout nagaan of de gekoppelde gebruiker de administratie zelf kan openen?
    scope fout, hoe controleer ik of degene die ja zei die winkel zelf kan aanklikken
    Scope-fout: hoe test ik of de gekoppelde gebruiker dat dossier zelf kan openen
    scope-fout, moet ik ook kijken of de gebruiker zelf de BV kan openen
    Hoe controleer ik of de koppelgebruiker de divisie uit de scopemelding zelf nog kan openen?
    division scope, kan user die bv zelf kiezen?
    scope-fout: hoe controleer ik of de inloggebruiker die boekhouding nog heeft
    Bij de divisiefout, hoe check ik of de man die hem koppelde dat bedrijf zelf nog kan openen
    Hoe kijk ik na of de appgebruiker de bv uit de scopefout kan kiezen?
    Moet de gebruiker van de koppeling de nieuwe klant zelf in Exact kunnen openen om de divisiefout te voorkomen?
    Ik heb een divisiefout; hoe controleer ik of de gebruiker van de koppeling die administratie zelf mag kiezen?
    Kan de divisiefout komen doordat de koppelgebruiker die administratie zelf niet kan openen?
    Kan de koppelgebruiker administratie 12 zelf wel kiezen? Daar geeft de tool een scopefout.
    Moet de gebruiker van de koppeling de administratie zelf kunnen kiezen bij een division scope-melding?
    Itgeneor228: hoe check ik of degene die de app heeft gekoppeld die administratie linksboven ziet?
    Hoe test ik of de gebruiker achter de koppeling die geweigerde divisie zelf kan kiezen?
    Kan ik zelf testen of de persoon achter de app de geweigerde administratie mag kiezen?
    Kan een divisiefout ontstaan doordat de gebruiker van de koppeling de bv zelf niet kan openen?
    Hoe ga ik na of de persoon achter de app het geweigerde bedrijf zelf kan openen?
    .opt-can-pick =
        staat ertussen
        hij is te kiezen
        de gebruiker ziet hem
        wel zichtbaar
        ja die staat ertussen
        ja
        die staat ertussen
        hij staat ertussen
        ja ik zie hem
        ja die kan ik kiezen
        die kan ik kiezen
        ja te kiezen
        ik kan hem kiezen
        de administratie staat in de lijst
        ja hij staat erbij
        die zie ik staan
        ja hij staat in het lijstje linksboven
        linksboven gevonden en geopend
        Sandra ziet hem gewoon in haar rijtje
        net geprobeerd, ze kwam er zo in
        kan er zonder probleem naartoe wisselen
        is zichtbaar bij die login
        jawel, derde van boven
        Ik ben die gebruiker en hij staat linksboven in het lijstje
        Gevonden in het menu, geen probleem
        Ja, ze kan erin
        Hij heeft hem net geopend waar ik bij stond
        te kiezen
        Netjes tussen de andere bedrijven
        Ik kan erheen switchen
        Onze boekhoudster ziet hem gewoon
        Met dat account kom ik er zonder meer in
        De collega bevestigt dat die in haar overzicht voorkomt
        Petra logt in en klikt hem zo open
        onder haar naam zie ik hem in het uitklaplijstje
        geen enkel probleem voor hem, hij werkt er dagelijks in
        hij heeft er vanmorgen nog in geboekt
        ik heb meegekeken over zijn schouder: gevonden, derde van boven
        kan hem kiezen
        niet verdwenen, hij staat linksboven
        hij ontbreekt niet
        nog steeds te kiezen
        gewoon in het lijstje
        bij Ineke verschijnt hij keurig in het lijstje
        linksboven te vinden, ja
        Kan wel gekozen worden
        ik ben die gebruiker en ik werk er dagelijks in
        gebruiker heeft ingelogd en kan er zo in
        jazeker, net geprobeerd
        jawel, ik zag hem in het rijtje
        ze ziet hem gewoon in het lijstje
        die ontbreekt niet
        geen probleem, kan hem zo kiezen
    .opt-cannot-pick =
        iedereen behalve hij
        alle anderen wel, hij niet
        iedereen ziet hem, hij niet
        staat er niet
        die gebruiker ziet hem niet
        hij mist
        ontbreekt
        niet zichtbaar
        nee die ontbreekt
        nee
        die ontbreekt
        die staat er niet
        die staat er niet tussen
        ik zie hem niet
        ik kan hem niet kiezen
        nee die kan ik niet kiezen
        hij staat er niet bij
        niet te kiezen
        de administratie staat er niet bij
        nee die zie ik niet
        hij ontbreekt bij haar
        zij ziet alleen de andere drie
        ze heeft gezocht maar niks gevonden
        bij die login stopt het na zes bedrijven en deze is er niet bij
        hij is er vorige week afgehaald
        Sandra krijgt hem niet in beeld
        onvindbaar in zijn rijtje
        ontbreekt inderdaad bij de systeemgebruiker
        Die persoon krijgt hem niet in zijn lijst
        Er staan er zes en deze zit er niet bij
        Nope, niet te vinden onder dat account
        Zij heeft daar geen toegang toe, merk ik nu
        Weg. Vorige week stond hij er nog
        Hij zoekt zich suf maar vindt het bedrijf niet
        Ik heb wel andere bv's maar die ene niet
        Als ik met het koppelaccount aanmeld verschijnt de administratie nergens
        niet zichtbaar voor hem
        Mijn rechten daarop zijn kennelijk afgenomen
        Petra ziet de andere wel maar deze niet meer
        sinds haar overstap naar verkoop komt ze niet meer in die boekhouding
        ik wel, maar de gebruiker van de koppeling vindt hem niet
        zoeken op naam levert bij hem niets op
        hij kon er tot vorige maand in, nu is het lijstje korter
        niet meer te kiezen
        ontbreekt bij haar
        hij ziet hem niet
        die is weg bij hem
        Ze krijgt linksboven maar twee dossiers te zien en dit zit er niet tussen.
        nope nergens te vinden in die lijst
        de boekhouder ziet em niet meer staan sinds zijn rechten zijn opgeschoond
        noppes in zijn lijst
        hij ziet er maar drie en deze is er niet bij
        kan niet gekozen worden
        zijn rechten op die bv zijn afgepakt
        niet te zien in de lijst bij hem
        nee in zijn lijst komt ie niet voor
        ze ziet wel de andere vijf maar deze niet
        bij haar ontbreekt ie
        ie stoat er nie tusschen
        ik zie m nergens
        niks te vinden onder die naam
    .stuck-which-user =
        wie bedoel je
        om wie gaat het
        met welke login
        wiens account
        ik weet niet welke gebruiker dat is
        welke gebruiker
        welke gebruiker bedoel je
        wie is die gebruiker
        wie is dat
        ik weet niet wie dat is
        met welke gebruiker
        om welke gebruiker gaat het
        welke login is dat
        hoe weet ik welke gebruiker
        ik weet niet wie de app gekoppeld heeft
        geen idee welke gebruiker
        wie heeft hier ooit ingelogd dan?
        kan van drie mensen zijn
        mijn voorganger regelde dat, geen naam bekend
        hoe kom ik achter die persoon
        is dat mijn eigen login of die van kantoor
        Wie heeft dat indertijd gedaan? Geen idee
        Ik weet niet met welke login de app gekoppeld is
        Welke persoon bedoel je?
        Hoe zie ik op wiens naam dit loopt
        Kan iedereen geweest zijn, we zijn met twaalf
        De man die dit instelde werkt hier niet meer, dus welk account was het
        Is er ergens te zien onder wie het programma aangemeld is?
        Ben ik dat of mijn collega?
        wie heeft dat destijds gedaan, ik werkte hier toen nog niet
        welke collega moet ik daarvoor roepen?
        onder wiens account draait dat ding eigenlijk
        het kan Petra zijn geweest of de externe consultant
        ik kan hem kiezen, maar of ik degene ben die toen ja zei weet ik niet
        geen flauw idee wie dat destijds geweest is
        Onze IT heeft dat gedaan, maar onder welke login weet ik niet.
        wie logde daar destijds in, geen flauw benul
        dat is gedaan door iemand die al weg is, ik weet niet wie
        met welke inlog die app gekoppeld is weet hier niemand

division-scope-error_look-at-app =
    waar bekijk ik welke administraties bij de app met de fout zijn gekozen
    ik wil de keuze bij de app nalopen omdat hij forbidden geeft
    waar zie ik bij welke administraties de app mag, voor die scope-fout
    in welk scherm staat of divisie 1042 bij de keuze van het pakket hoort
    Ik wil nakijken of de geweigerde onderneming is aangevinkt voor de software, hoe kom ik daar?
    om die divisiefout te snappen moet ik de appmachtigingen bekijken, route graag
    Waar bekijk ik bij welke administraties de app mag, om de scope-fout te begrijpen?
    division-fout, en nu wil ik zien wat er destijds bij de toestemming is aangevinkt
    waar in Exact staat de bedrijvenkeuze van een app die klaagt over scope
    Om die scope-melding te snappen: waar scrol ik naartoe om de toegestane BV's van de app te lezen?
    scope-fout, en ik zoek het scherm waar de bedrijven van deze koppeling op een rij staan
    waar zie ik of die bv uit de scope-melding bij de app is aangevinkt?
    gekozen divisies van app bekijken
    Ik wil nakijken welke administraties voor de koppeling zijn gekozen vanwege 'not within division scope'. Welke menu's zijn dat?
    waar zie ik of die bv bij de app is aangevinkt
    app geeft division scope fout, waar kijk ik in exact welke administraties hij mag
    In welk scherm staat wat er destijds bij de goedkeuring is gekozen?
    waar zie ik in exact welke bedrijven er voor de app aangevinkt zijn, i.v.m. de melding 'not within division scope'
    divisie fout: waar staat onderaan bij de app de lijst van administraties
    op welk scherm staat welke dossiers Invantive mag, ik heb een itgeneor321
    waar zie ik welke bv's zijn aangevinkt voor de app met de divisiefout
    scopefout, in welk scherm controleer ik de toegestane dossiers
    hoe bekijk ik of het divisienummer uit de fout bij de app hoort
    waar zie ik of de divisie uit de foutmelding bij de app is toegestaan
    Ik heb een scope fout op één bv. In welk scherm staat wat die app allemaal mag inkijken?
    Waar in Exact lees ik welke dossiers een app mag zien, in functie van een division scope-fout?
    Fout over divisie van de tapasbar, waar zie ik welke zaken er voor de kassa aangevinkt zijn
    Voor de foutmelding over divisie 204: waar staat welke zaken de scanapp mag
    waar kan ik nazien welke administraties bij een app zijn aangevinkt, want ik krijg steeds die not within scope
    Waar lees ik af welke administraties de app met de scopefout op dit moment mag?
    waar zie ik bij de app of het bedrijf uit de division-scope-melding is aangevinkt
    waar kijk ik na welke administraties wel zijn toegestaan als een plugin 'not within division scope' roept
    waar vind ik welke firma's de plugin mag, om de scope-melding te controleren
    waar zie ik toegestane divisies van app na scope fout
    appmachtigingen scroll onderaan divisie uit melding zoeken
    plek waar staat welke bv's app mag, ivm divisiemelding
    Waar zie ik welke bv's zijn aangevinkt nu ik een division scope fout heb
    waar zie ik welke firma's de app mag, want hij geeft die division scope fout op eentje
    Waar zie ik na een scope-fout welke bedrijven bij dat pakket zijn aangevinkt
    Waar zie ik na die divisiefout welke bedrijven er bij de app aangevinkt staan
    waar zie ik wat er voor de app is aangevinkt, ik krijg not within division scope
    Waar zie ik of het bedrijf uit de scopefout bij de gekozen administraties van de app staat?
    Waar zie ik in Exact welke administraties een app mag, nu hij over zijn scope klaagt?
    waar lees ik of de winkel uit de scope-fout bij de app is aangevinkt
    Waar staat voor de scope-fout de lijst met dossiers die bij deze app horen
    Not within division scope: waar zie ik welke vennootschappen er destijds voor de app gekozen zijn?
    scope fout, waar zie ik wat er bij de app gekozen is
    waar zie ik welke administraties de app mag, ik heb er een scope-fout op
    Waar zie ik welke bedrijven toegestaan zijn als ik een scopefout heb?
    Waar kan ik zien welke administraties voor de app gekozen zijn, nu hij op scope stukloopt?
    Waar kan ik zien of de geweigerde divisie bij de toegestane administraties van de app zit?
    Waar zie ik welke administraties voor de app gekozen zijn nu ik itgeneor228 krijg?
    Division scope: in welk scherm staan de administraties die deze app mag benaderen?
    Waar staat welke administraties aan een app zijn toegekend, zodat ik de divisiefout kan verklaren?
    .done =
        ik zie de keuze
        ik heb gekeken
        ik zie de administraties van de app
        de lijst staat open
        ik heb de app geopend
        zie de administraties van de app staan
        naar beneden gescrold, zie vijf bedrijven
        app geopend en het rijtje bekeken
        ja daar staan ze, rechts en links
        ik zit bij de administraties van de app
        gekeken, kan 't nu beantwoorden
        helemaal onderaan inderdaad
        Ik zit onderaan de app en zie de bedrijven
        Bekeken
        De selectie staat voor mijn neus
        App geopend, naar beneden gerold, daar staat een rijtje van vier
        gezien, hij heeft er drie
        Ja ik heb gekeken wat er aangevinkt is
        Alle stappen gedaan, ik ben bij het overzicht beland
        Ik weet nu waar hij bij mag
        Gevonden na even zoeken, lijst is zichtbaar
        Oké dat staat open, wat moet ik nagaan?
        rechterrijtje voor me, zeven namen
        ik zie helemaal onderaan welke bedrijven erin zitten
        gevonden, de app opengeklikt en doorgescrold
        ik kijk er nu naar
        de opsomming bij het rapportageprogramma staat open
        gezien, gescrold, en nu?
        niet zo moeilijk, ik zie de lijst
        eindelijk onderaan geraakt
        onderaan de app zie ik een stuk of vijf namen
        gevonden, ik kijk ernaar
        ik heb de keuze voor me
        ja onderaan zie ik drie administraties staan
        gescrold tot onder, ik zie het lijstje
        onderaan de pagina zie ik de administraties
        sta onderaan bij de administraties van de app
    .stuck-menu-not-visible =
        ik zie dit niet op mijn scherm
        dat menu heb ik niet
        het menu staat er niet
        dat import/export heb ik niet in mijn balk
        mijn scherm toont alleen verkoop
        ik mis het menu waar je het over hebt
        wel ingelogd, maar geen appmachtigingen te bespeuren
        is dat tabblad ergens verstopt?
        Zo'n menu heb ik niet linksboven
        De kolom Overige bestaat bij mij niet
        Ik vind die appmachtigingen niet terug op de pagina
        mijn balk is anders
        Als ik op de bedrijfsnaam klik is er geen import of export
        Het plaatje komt niet overeen met wat ik voor me heb
        Waar verstop je dat? Ik zie XML, CSV en meer niet
        Mij wordt die link niet aangeboden
        mijn scherm ziet er heel anders uit dan je beschrijft
        kolom overige? die heb ik niet
        linksboven staat bij mij enkel een hamburger en verder geen import
        ik kom niet eens bij de pagina waar de apps zouden moeten staan
        tot stap 2 lukt het, daarna ontbreekt die link
        dat Import/Export vind ik nergens
        import/export is bij mij nergens
        linksboven klikken geeft niks
        kolom Overige ontbreekt
        ik heb linksboven niks om op te klikken
        geen kolom overige te bekennen
        overige kolom? heb ik niet
        geen appmachtigingen hier
    .stuck-app-not-in-list =
        de app staat er niet bij
        ik vind de app niet
        hij staat er niet tussen
        de app komt in de lijst niet voor
        Power BI ontbreekt in de opsomming
        er staan vier apps en de mijne is er niet bij
        onze leverancier vind ik daar niet tussen
        hoe heet dat ding dan hier, ik zie hem niet staan
        Visionplanner niet te vinden
        De app die de fout geeft staat er niet tussen
        Ik zie alleen andere programma's
        Power BI-koppeling ontbreekt in het overzicht
        Hij is niet te vinden, ook niet op pagina twee
        Geen spoor van Invantive in die lijst
        er staan vier apps maar niet deze
        Waarom is de lijst leeg?
        Ik zoek Visionplanner, en die wordt niet genoemd
        de pagina opent wel, maar ons programma staat er niet tussen
        ik zie Klippa en nog drie, niet die van ons
        al twee keer van boven naar beneden gelezen, geen spoor van onze scanner
        welke naam moet ik zoeken? geen enkele komt me bekend voor
        de rij apps is er, alleen die ene die ik zoek is er niet
        Klippa staat niet in die lijst, wel tien andere
        de app die ik zoek staat er niet tussen
        twee schermen geprobeerd, Klippa vind ik niet terug
        appmachtigingen heb ik open maar onze app is er niet bij
        hij staat er niet tussen, alleen Mollie
        appmachtigingen open maar onze app zit er niet bij
    .stuck-screen-does-not-open =
        mijn exact online gaat niet open
        het scherm opent niet
        de pagina laadt niet
        mijn exact online wil niet openen
        Mijn Exact Online blijft maar draaien
        krijg een wit vlak als ik op mijn naam doorklik
        pagina geeft zelf een foutmelding sinds die bv weg is
        het beveiligingscentrum crasht
        klik klik en nog steeds niks open
        Mijn Exact Online blijft hangen
        Als ik op mijn naam klik en doorga krijg ik een wit scherm
        Die pagina crasht steeds
        Sinds we een bv wisten, krijg ik mijn profielpagina niet meer open
        er komt een foutpagina in plaats van mijn instellingen
        Ik probeerde het langs mijn eigen naam, maar daar laadt niets
        Bij het openen van mijn persoonlijke pagina zegt Exact dat er een onverwachte fout is
        Het beveiligingscentrum weigert te laden
        mijn exact online blijft een wit vlak
        er draait een rondje en daarna een foutpagina, ik kom die pagina niet binnen
        sinds we een bv hebben gewist loopt dat beveiligingsscherm vast
        ik klik op mijn naam en de pagina laadt oneindig
        het persoonlijke deel crasht zodra ik het aanklik
        wit scherm als ik op mijn naam druk
        mijn exact online blijft maar laden en dan wit
        Mijn Exact Online crasht sinds we die bv wisten
        Mijn Exact Online blijft wit als ik erop klik
    .stuck-own-app =
        het is een eigen app
        het is onze eigen app
        ik wil een eigen app
        helpt een eigen app
        kan een eigen app dit oplossen
        we hebben een eigen app
        onze app is zelf gemaakt
        misschien een eigen app nemen
        moet ik een eigen app maken
        die hebben we zelf geregistreerd, met een client id
        onze ontwikkelaar heeft deze gemaakt
        maatwerk is het, telt dit dan ook?
        we draaien op een zelf aangemaakte registratie
        is onze eigen dinges
        Het is geen gekochte app, wij hebben hem gemaakt
        Kan een zelf geregistreerde app hier iets aan veranderen?
        Ik heb hier geen keuze omdat dit ons eigen programma is
        Zou ik van dit gedoe af zijn als ik zelf een app aanmeld?
        onze interne koppeling krijgt deze melding
        Wij draaien met een eigen client id
        Misschien moeten we maar een eigen registratie nemen, helpt dat?
        Het gaat over maatwerk van onze IT
        wij hebben het zelf laten bouwen, geldt dit dan ook
        ons eigen registratienummer, eigen sleutel, dus er is geen keuze gemaakt
        wordt het niet makkelijker als wij zelf iets registreren in plaats van hun app
        de stagiair informatica heeft dat ding geprogrammeerd en ingeschreven
        ik overweeg een eigen registratie, dan ben ik van dit gedoe af
        het is er een van onszelf trouwens
        kunnen we niet beter een eigen app nemen
        dit is er een die we zelf hebben aangemeld
        zou een eigen app hier niet beter zijn?
        dit hebben wij zelf geregistreerd, er staat geen lijst

division-scope-error_covered =
    hoort de administratie uit de fout bij de gekozen administraties
    de administratie staat er gewoon bij en hij weigert toch
    hoort die bv nou wel of niet bij wat de app mag, ik krijg de divisiefout
    zit administratie in de scope
    De lijst met gekozen bedrijven van de koppeling heb ik open. Moet het bedrijf uit de melding dan rechts staan?
    rechterlijst of linkerlijst, staat de geweigerde bv erin
    Hoe lees ik af of de administratie uit de foutmelding wel bij de selectie hoort?
    Ik heb de twee kolommen voor me vanwege die divisie-fout, hoe lees ik nu af of de bv meedoet?
    staat het bedrijf in de rechterlijst dan mag de app er toch bij? maar ik krijg scope-fout
    Bij Appmachtigingen zie ik de app met 5 bedrijven. Het geweigerde is er niet bij geloof ik, of kijk ik verkeerd?
    division fout terwijl de bv volgens mij gewoon rechts in de lijst staat
    Ik zit in de app bij administraties beheren vanwege die scope-melding: waar moet de bv staan?
    hoe lees ik af of de bv uit de fout bij de keuze hoort
    Ik kijk bij de kassa welke zaken hij mag vanwege de scope-melding, staat dat in de rechter lijst?
    hoe zie ik of het dossier uit de scopemelding wel of niet in de rechterlijst staat
    hoe bepaal ik of de geweigerde divisie wel of niet in het rechterlijstje hoort
    Hoe zie ik of de administratie uit die scope-melding tussen de toegestane zit?
    waar zie ik aan welke kant het bedrijf staat, na een melding dat het niet in de scope zit
    hoe zie ik in welk lijstje de bv van de scopefout zou moeten staan
    staat divisie uit fout rechts in de lijst of niet
    scope melding, lijst geopend, links of rechts wat telt
    Staat divisie 2207 wel bij de toegelaten administraties? Ik krijg de scopefout
    hoe weet ik of die divisie uit de foutmelding in het rechtse lijstje van de app zit
    Hoe zie ik of de administratie uit de scopefout in de rechterlijst van de app staat?
    Waar zie ik of de administratie uit de foutmelding bij de keuze van de app hoort?
    waar zie je na een scope-fout of de winkel rechts of links staat bij de app
    Ik sta bij de app en zie twee lijsten, in welke moet het dossier uit de scope-fout staan
    scope-fout op BV 8, hoe lees ik in die twee lijsten of BV 8 erbij hoort
    Hoe lees ik of de divisie uit de scopefout bij de gekozen vennootschappen zit, links of rechts?
    zit bv uit de scopefout wel bij gekozen lijst
    scope-fout: waaraan zie ik of de boekhouding echt bij de gekozen zit, links of rechts
    ik heb de lijst bij de app voor me; in welke kolom moet het bedrijf uit de divisiefout staan
    De app mag volgens mij bij deze bv, hoe controleer ik dat bij een division-scope-fout?
    Staat de administratie uit de division scope-melding rechts of links als de app erbij mag?
    Waar zie ik in Administraties beheren of de geweigerde divisie wel aan de toegestane kant staat?
    Waar zie ik of de bv uit de foutmelding bij de app is aangevinkt?
    Hoe zie ik of het geweigerde bedrijf wel is opgenomen bij wat de app mag?
    .opt-not-selected =
        alles behalve die
        alle andere wel
        op die ene na allemaal
        alleen die ontbreekt
        die moet ik nog toevoegen
        staat niet aangevinkt
        nog niet gekozen
        hoort er nog niet bij
        nee ontbreekt
        die mist nog
        nee die wil ik toevoegen
        die wil ik toevoegen
        nee maar ik wil hem toevoegen
        hij staat er niet bij
        nee die staat er niet bij
        die ontbreekt
        die moet erbij
        voeg hem toe
        toevoegen
        nee die mist
        die is niet gekozen
        niet aangevinkt
        staat er niet bij, moet erbij
        hij staat nog links
        vergeten mee te nemen toen de bv erbij kwam
        enkel de oude vijf zijn gekozen
        ontbreekt, die ene moet er nog in
        rechts zie ik de holding, de werkmaatschappij niet
        kun je hem erbij zetten
        Die ontbreekt, zet hem er maar bij
        Hij staat nog in de linkerkolom
        Nee, vergeten aan te vinken destijds
        nog niet, wel graag
        Rechts staan er vijf en deze is er niet bij
        Dat bedrijf is later opgericht en nooit toegevoegd
        Hoe krijg ik hem aan de rechterkant?
        Niet geselecteerd, dat is dus de reden. Voeg maar toe
        De ene die ik nodig heb mist
        Alleen deze ene moet er nog bij komen
        staat links en hoort rechts
        die ene ontbreekt, daar moet alleen die bij
        de oude tien staan er wel, de nieuwe van maart nog niet en die wil ik er graag bij
        ik wil hem overzetten naar de rechterkant
        nee vergeten aan te vinken destijds, alsnog doen
        nee, die ene moet erbij
        niet aangevinkt, wil ik toevoegen
        staat links, niet rechts
        zit er niet in
        vergeten toe te voegen
        hij ontbreekt in het rijtje, die moet er dus bij
        alleen die ene erbij, de rest moet dicht blijven
        staat links, moet naar rechts
        ontbreekt rechts, graag erbij zetten
        hij ziet er twee, en dit is de derde
        staat in de linkerlijst, ik wil hem rechts hebben
        ontbreekt! zet ik erbij
        nee die mist, erbij zetten
        staat nog links
        nee nog niet, zet m er maar bij
        niet erbij en ik wil niet alles, alleen deze
    .opt-want-all =
        neen, en zet ineens maar alles open
        ik wil alle administraties
        doe maar allemaal
        nee en geef alles
        nee en ik wil meteen alles toestaan
        ik wil alles toestaan
        meteen alles
        geef alles vrij
        alles toestaan
        de app mag overal bij
        ik wil alles in een keer
        sta alles toe
        nee doe maar meteen alles
        alles mag
        nee en geef hem meteen maar alles
        zet de boel maar helemaal open
        er komen er elke maand bij, doe meteen het hele pakket
        ik heb geen zin om dit per bv te doen
        alles openzetten graag, ook wat later komt
        voortaan gewoon de complete club
        gooi maar open
        Hij staat er niet bij en ik wil eigenlijk overal toegang geven
        Zet gewoon de hele boel open, dan ben ik van dit gezeur af
        Nee en doe meteen maar allemaal
        Elke maand hetzelfde probleem, laat hem in het vervolg alles zien
        ook toekomstige bedrijven graag, dan hoeft dit nooit meer
        Niet erbij. Liefst krijgt hij onbeperkte toegang
        Wij openen elk kwartaal een filiaal en dan zou het vanzelf mee moeten
        alles in één klap
        De ontbrekende en alle andere erbij, de app is van ons vaste kantoorpakket
        Geen losse keuze meer, gewoon het totaal
        ontbreekt, en ik ben het beu telkens eentje bij te zetten, gooi alles maar open
        niet aanwezig; liefst heb ik dat elke nieuwe bv vanzelf meekomt
        we richten maandelijks iets op dus geef hem maar het hele kantoor
        die niet en nog twaalf andere ook niet, ik wil van die lijst af
        zet de deur maar wagenwijd open, nu en in de toekomst
        nee, en hij mag ze allemaal
        niet steeds kiezen, geef alles
        alles toestaan dan
        geen beperking meer
        staat er niet bij, doe maar alle
        niet een maar alle
        staat er niet in, gooi de hele boel maar open dan zijn we ervan af
        geen gedoe meer, alles open graag
        laat hem maar overal bij, dan zijn we ervan af
        niet, en elke maand komt er een bij dus alles graag
        alles
        nee, en zet dan maar meteen de hele boel open
        niet alleen deze, alles mag
    .opt-selected =
        staat erbij
        aangevinkt
        ja hij staat rechts
        is geselecteerd
        zit erbij
        staat al aan
        ja die staat erbij
        ja
        die staat erbij
        hij staat erbij
        hij staat er gewoon bij
        die is gekozen
        ja hij is aangevinkt
        die staat ertussen
        ja die is er
        staat er al bij
        staat gewoon in de rechterlijst
        netjes in de rechterlijst en toch die fout
        die is gewoon aangevinkt
        't staat ertussen, dus daar ligt het niet aan
        alle administraties is gekozen
        vreemd, want hij mag er volgens dit scherm bij
        zie m rechts staan
        Raar, die is gewoon geselecteerd
        Hij zit aan de rechterkant
        Ja, en toch die fout
        wel degelijk aangevinkt
        Daar ligt het niet aan, hij is erin opgenomen
        Volgens dit scherm mag hij er juist bij
        Staat er keurig tussen, dus ik snap het niet
        De app heeft toegang tot alles en ook tot deze
        Ik zie hem rechts als derde
        Is aanwezig
        hij staat gewoon rechts, dus daar ligt het niet aan
        aangevinkt en wel, en toch krijg ik die fout
        raar, precies deze bv zit er gewoon in
        alles is al toegestaan, ook deze
        die hoeft er niet meer bij, die is er al
        staat rechts
        niet vergeten, is gekozen
        ontbreekt niet
        is er gewoon bij en toch fout
        hij staat er wel degelijk in
        kan daar niet aan liggen, ze staat rechts
        toch wel hoor
        staat netjes rechts
        Die is reeds geselecteerd.
        staat er gewoon bij en toch die fout!
        jawel hij staat rechts
        raar, hij zit er gewoon in
        er ontbreekt er rechts geen een
        het is niet zo dat ie mist
    .stuck-another-consent =
        misschien gaf een ander toestemming
        is er een tweede toestemming
        collega heeft ook toestemming gegeven
        misschien geldt de keuze van een ander
        een collega gaf de toestemming
        de keuze van mijn collega
        zou mijn collega een andere keuze gemaakt hebben?
        collega heeft dezelfde tool ook gekoppeld
        misschien loopt het via de toestemming van een ander
        drie mensen gaven hier akkoord op, welke telt
        mijn lijst klopt, maar die van Joris?
        er hangt nog een oudere machtiging onder een andere naam
        Mijn lijst kan wel kloppen, maar mijn collega heeft hem ook gekoppeld
        Op wiens toestemming draait hij eigenlijk?
        Er hebben hier drie mensen ja gezegd tegen deze app
        misschien telt de keuze van Henk
        De koppeling loopt volgens mij onder de login van de controller
        Kan er nog een tweede akkoord bestaan van een andere gebruiker?
        Ik vrees dat ik naar de verkeerde persoon zijn keuze zit te kijken
        Bij mij is hij anders ingesteld dan bij mijn chef
        rechts staat hij bij mij wel, maar misschien niet bij mijn collega
        we hebben met drie man ja gezegd op dit programma, welke telt er dan
        kan het zijn dat hij de lijst van Petra gebruikt en niet die van mij
        ik kijk nu naar mijn eigen vinkjes, die van een ander kan ik niet zien
        er zijn hier twee mensen die dezelfde tool gekoppeld hebben
        mijn collega heeft dezelfde app ook gekoppeld, telt dat mee?
        mijn collega heeft ook toestemming gegeven, telt die?
        ja en nee: hij staat er, maar onder een andere user
        Jeroen heeft hem ook gekoppeld, telt die van hem?
        onze controller heeft die app ook gekoppeld, geldt die van haar dan?
    .stuck-own-app =
        het is een eigen app
        zelf gebouwde app
        ik kan niks kiezen want maatwerk
        helpt een eigen app
        helpt het als wij een eigen registratie maken
        bij ons is geen lijst want we bouwden hem zelf
        self-registered, dus niks te kiezen hier
        wij gebruiken een client secret van onszelf
        zou een zelfgemaakte app hier van af zijn?
        dat scherm heeft geen keuze, is maatwerk
        Er is geen rechterlijst want dit is onze eigen app
        Zou een eigen registratie dit euvel voorkomen?
        Onze zelfgebouwde koppeling heeft die keuze niet eens
        Dit programma is door ons aangemeld
        ik overweeg een eigen app te nemen, is dat slim
        Wij zijn zelf de maker van die app, gaat dit dan wel op?
        Eigen client id, geen lijst met bedrijven te zien
        Wat als we overstappen op maatwerk?
        er is helemaal geen rechterlijst, we hebben het ding zelf gebouwd
        hoe zit dat als je je eigen registratie gebruikt
        dit is maatwerk van onze it'er, daar is destijds niets gekozen
        zou ik geen eigen programma moeten inschrijven, dan speelt dat gezeur met lijsten niet
        wij zijn zelf de leverancier
        Bij onze zelfgemaakte app is er helemaal geen lijst.
        er is hier geen keuze, wij hebben een zelfgebouwde app
        is een eigen app dan geen oplossing
        bij ons is het een eigen app, die heeft dat niet
        er valt hier niks te kiezen, hebben hem zelf gemaakt

division-scope-error_only-forbidden =
    er staat alleen forbidden en geen division scope
    geen tekst achter forbidden, alleen een 403
    en wat als er gewoon alleen Forbidden staat, zonder dat division-gedoe?
    403 zonder division scope erachter
    Ik zocht naar de tekst over de scope, maar bij ons staat er na het woord Forbidden niks. Ben ik hier dan verkeerd?
    er staat alleen maar forbidden, verder niks
    Kale 403 zonder uitleg, waar ligt dat aan?
    Forbidden. Punt. Daar moet ik het mee doen?
    ik dacht dat het een divisie fout was maar er staat helemaal geen scope bij, alleen maar Forbidden
    geen code, geen divisienummer, enkel 403. zit ik hier goed bij de scopefout?
    In de lijst met scope-meldingen herken ik de mijne niet, bij mij staat puur forbidden.
    bij mij geen division of application scope, gewoon één woord: Forbidden. klopt de scope-gids dan wel
    Ik dacht dat het over een divisie ging maar er staat eigenlijk alleen Forbidden in beeld
    ik dacht dat er een divisie bij zou staan, maar de hele melding is één woord en geen administratie
    ik dacht dat het de divisie was maar bij nader inzien staat er enkel forbidden, geen woord over scope
    ik dacht dat het een scope-fout was maar er staat niks over division, alleen het kale woord
    dacht division scope maar er staat enkel forbidden
    zocht op division scope maar bij mij alleen 403 zonder tekst
    Ik dacht dat het een scopefout was maar er staat alleen Forbidden
    Ik dacht aan een scopefout, maar bij nader lezen staat er niets achter Forbidden
    ik lees hier over division scope maar bij mij staat achter forbidden niks
    bij mij geen woord over division, kaal forbidden, ben ik hier verkeerd?
    Ik dacht dat het de scopefout was maar er staat helemaal niks over division, alleen Forbidden
    Ik dacht dat het een scope-fout was maar er staat louter Forbidden
    In mijn log staat geen 'scope', enkel Forbidden. Zit ik dan wel goed bij die administratiefout?
    Ik zocht naar de divisiefout, maar bij mij staat na Forbidden niks meer
    Vorige week was het een lange divisiefout, nu is het alleen nog het woord Forbidden
    de scope-fout is veranderd in enkel het woord Forbidden
    De melding heeft niets over scope, alleen Forbidden
    Is een kale Forbidden zonder tekst hetzelfde als de fout over division scope?
    Moet ik bij een melding Forbidden zonder de naam van een administratie ook naar division scope kijken?
    Ik dacht aan een division scope-fout, maar er staat echt niets meer dan Forbidden.
    De fout noemt geen administratie en geen scope, alleen 403 Forbidden; hoort dat hierbij?
    ik zocht op scope fout maar bij mij staat er eigenlijk alleen forbidden zonder divisie
    Dacht een divisiefout te hebben, bij nader inzien staat er enkel Forbidden zonder dossier of scope
    ik zocht division scope maar bij ons staat enkel Forbidden
    Ik dacht aan een scopefout maar bij nader inzien staat er louter 403. Andere aanpak?
    ik zocht mijn fout op bij scope-fouten maar er staat bij mij niets achter Forbidden
    dacht dat het de divisiefout was maar er staat niks over divisie achter Forbidden
    Ik zocht de scopefout op, maar bij mij staat enkel Forbidden
    Ik dacht aan een divisiefout, maar bij deze klant staat er alleen Forbidden en geen woord over scope.
    Is een kale 'Forbidden' hetzelfde als die division scope-fout?
    Ik verwachtte een melding over de division scope maar er staat alleen het woord Forbidden in het antwoord.
    Ik zoek op division scope maar bij mij staat er kaal Forbidden zonder die woorden. Is dat hetzelfde?
    Alleen het woordje Forbidden, hoort dat bij de fout over administraties of is dat iets anders?
    Krijg enkel Forbidden terug, geen division scope erbij. Wat is dat dan?
    Mijn fout zegt niks over divisies, alleen Forbidden. Moet ik dan ook een administratie toevoegen?
    .opt-forbidden =
        naar die gids
        zoek het uit
        loop die vier maar met me na
        oorzaken nalopen graag
        hij zegt enkel dat woord, dus ja
        volgende gids dan
        start met nakijken
        doe die vier
        hup
        loop maar met me langs
        ja die vier
        laten we dat doen
        wat ontbreekt er dan
        zoek de oorzaak
        waarom krijg ik die weigering, ga door
        ja loop maar met me mee
        die vier oorzaken, kom maar op
        loop maar met me door die vier
        ok volgende gids
    .finish =
        nu geen zin meer in

division-scope-error_check-app =
    kijk na welke administraties de app ziet vanwege de fout
    welke administraties ziet de app die forbidden geeft
    kun je zelf opvragen welke administraties de app ziet, ik heb een divisiefout
    laat eens zien welke divisies er terugkomen voor onze koppeling, want hij klaagt over scope
    Wegwijs, kijk jij even of de geweigerde divisie in de lijst staat?
    kan je opvragen welke administraties onze app krijgt, ik heb een division fout
    divisie fout: laat eens zien wat de app ziet
    welke bv's geeft exact terug aan de app waar de scopefout uit komt?
    kan wegwijs laten zien welke administraties de app krijgt nu ik die scope fout heb
    waar zie ik zwart op wit welke divisies in de scope van de app vallen, vanwege die foutmelding
    Ik wil de scope van de app vergelijken met de lijst waar de fout op valt
    Welke divisies mag de app nu eigenlijk, ik krijg scope-fouten
    welke administraties ziet de app bij scope melding
    scope error, kun je nakijken tot welke divisies onze app toegang heeft
    Hoe zie ik welke bedrijven aangevinkt zijn bij de app die over scope klaagt?
    hoe zie ik welke bedrijven de app uit de scopefout nu wel en niet ziet
    Kun jij bij een scope-fout nakijken welke klanten de app mag zien
    waar zie ik welke BV's de app mag, gezien de scope-fout
    kan jij zien welke administraties app mag bij scope fout
    waar zie ik of bedrijf 540 uit de foutmelding bij de app is toegelaten
    Kan Wegwijs zelf kijken welke divisies de app ziet nu ik een division scope-melding heb?
    .check =
        ja doen
        vraag maar op
        ga je gang
    .plan =
        mag ik eerst zien wat er verzonden wordt
        toon de aanvraag, dan beslis ik daarna
        eerst zien wat er precies uitgaat
    .by-hand =
        ik loop het liever zelf na in Exact
        niet nodig, ik ga zelf kijken
        nee ik ga zelf in exact kijken
        app hangt niet aan jullie

division-scope-error_add-administration =
    de administratie uit de foutmelding ontbreekt bij de app, ik wil die erbij zetten
    hoe voeg ik de geweigerde administratie toe aan de app
    hoe voeg ik de administratie uit de scope-melding toe aan de app
    de geweigerde divisie moet erbij, waar zet ik dat aan zodat de fout stopt
    De keuze van het pakket mist inderdaad de onderneming uit de foutmelding. Hoe komt ze erbij?
    scopefout: bedrijf niet aangevinkt, aanvinken waar
    De Exact Online divisie 102345 is niet opgenomen in de rechten die aan deze applicatie werden verleend, hoe voeg ik die toe
    ontbrekende divisie toevoegen
    De oorzaak van de scope-fout is gevonden: dat bedrijf zat niet in de keuze. Hoe zet ik het erbij?
    geweigerde bv blijkt niet aangevinkt
    Ik zie nu dat de administratie uit de fout niet bij de app hoort. Hoe krijg ik hem erbij?
    administratie zit niet in de keuze dus vandaar die weigering
    gevonden: het bedrijf uit de scopefout zat niet in de selectie van de app. hoe nu toevoegen
    De divisie was niet aangevinkt voor de app en dat is de oorzaak, wat is de volgende stap?
    oorzaak van division error gevonden, administratie ontbreekt in de keuze
    de app heeft dat bedrijf wel nodig en het zat niet in zijn toegestane lijst, dus scopefout. Welke gids nu?
    Bij de app is die ene bv niet aangevinkt en vandaar dat not within division scope. Hoe zet ik ze erbij
    de bv uit de foutmelding zit niet in de keuze van de app, toevoegen dus, hoe
    oorzaak van scope error gevonden: administratie niet geselecteerd
    De bv uit de melding ontbreekt in de keuze. En nu?
    De fout zegt niet binnen division scope en inderdaad, dat dossier hebben we nooit aangevinkt
    De scope-fout klopt, het terras-bv'tje is nooit aangevinkt bij de kassa en moet erbij
    De pub is inderdaad niet toegestaan voor de app, daarom de divisiefout. Hij hoort erbij
    De patisserie hoort erbij maar is nooit aangekruist bij de bestelapp, vandaar die divisiefout denk ik
    De weigering over de divisie klopt: dat dossier is nooit aangevinkt, maar het hoort er wel bij
    de geweigerde divisie ontbreekt inderdaad bij de app en moet er gewoon bij
    Het hospice zit niet bij wat de app mag en daarom die scope-melding, en het moet er wel bij
    De kinderboerderij hoort in het rapport, maar is niet bij de app aangevinkt, en daarom die scope-fout
    Het klopt, de bv uit de scope-foutmelding staat niet bij de app aangevinkt. Hoe krijg ik hem erbij?
    het bedrijf uit de melding 'not within division scope' blijkt niet toegestaan voor de app, toevoegen dus, maar hoe
    scopefout opgelost zoeken: de bv van de melding staat inderdaad niet bij de toegestane, hij moet erbij
    divisie ontbreekt bij app, toevoegen om scope fout weg te krijgen
    oorzaak gevonden: nieuwe bv niet aangevinkt, vandaar not within division scope
    app kent nieuwe werkmaatschappij niet -> division scope, erbij zetten
    De scopefout klopt: die vestiging was ik vergeten aan te vinken bij de app, hoe zet ik haar erbij?
    De divisie uit de scopefout ontbreekt in de selectie van de app en hoort er wel in
    die firma uit de division-fout moet er gewoon bij, waar doe ik dat
    scopefout op Deventer en ja, Deventer ontbreekt in wat voor de app gekozen is. Toevoegen dus, maar hoe
    Het bedrijf uit de scopefout staat links en niet rechts bij de app; hoe krijg ik het erbij
    Scope-fout op de stichting: die is niet aangevinkt en moet er wel bij
    Uit de scope-melding blijkt dat bv West niet aangevinkt staat bij de app en hij moet er wel bij
    De fout over de rechten noemt bv Oost en die is inderdaad vergeten aan te vinken bij de app, hoe nu verder
    scope-melding gaat over bv Vis en die wil ik gewoon toelaten, alleen die
    divisie uit scope melding toevoegen aan app
    De scopefout gaat over de nieuwe werkmaatschappij, die had er gewoon bij gemoeten. Aan welke kant zet ik dat recht
    De bv uit de scope-fout moet de app gewoon mogen zien, hoe voeg ik hem toe
    De scopefout klopt, het bedrijf is niet gekozen; hoe zet ik het er alsnog bij?
    De administratie uit de scope-fout stond inderdaad niet aangevinkt bij de app, hoe los ik dat op?
    Een divisie uit de foutmelding ontbreekt bij de rechten van de app, waar voeg ik die toe?
    De bv uit de scope-melding staat niet bij de app, kan ik hem gewoon toevoegen?
    De scope-fout noemt bv Oost en die ontbreekt bij de app, hoe zet ik hem erbij?
    De scope fout gaat over de bloemenkiosk en die staat niet bij de app, wat is het vervolg
    Dossier uit de scope-melding staat inderdaad niet bij de app, hoe komt het erbij
    division scope fout, BV stond er inderdaad niet bij, en nu
    De divisie uit de scopefout hoort er echt bij en staat niet in de selectie. Hoe voeg ik hem alsnog toe?
    division scope, bv ontbreekt in keuze, toevoegen
    scope-fout omdat de kinderopvang niet bij de app staat; hoort er wel bij
    het bedrijf uit de division scope-fout blijkt nooit bij de app gezet, hoe vul ik dat aan
    De scopefout klopt omdat de bv niet is aangevinkt, hoe voeg ik die toe?
    De scope-fout gaat over een nieuwe dochter die gewoon niet bij de app is aangevinkt, hoe zet ik die erbij?
    De klant uit de division scope-fout staat niet bij de toegestane administraties. Hoe krijg ik hem erbij?
    De bv uit de scope-melding staat niet bij de app. Hoe voeg ik haar toe?
    De fout noemt divisie 31 en die had ik inderdaad niet toegestaan, dus die moet erbij.
    Division scope-fout omdat de administratie niet is aangevinkt bij de app, hoe zet ik hem erbij?
    De bv stond niet aangevinkt, vandaar de foutmelding. Hoe krijg ik die erbij?
    Blijkt dat het bedrijf waar de scopefout over gaat niet is aangevinkt. Hoe zet ik dat recht?
    De scopefout komt doordat het bedrijf niet is aangevinkt. Kan ik het toevoegen zonder opnieuw te beginnen?
    .opt-change-administrations =
        kom, zet die bv erbij
        hij moet er nog in, wijs me hoe
        toevoegen dus, laat zien
        breng me naar waar ik hem aanvink
        ja die ene moet mee
        doen we
        hoe voeg ik hem dan toe
        en dan?
        help me erbij zetten
        ja doe maar toevoegen
        hoe gaat dat
        ga maar naar die volgende gids
        hoe zet ik hem erbij dan
        breng mij daarheen
        toevoegen ja graag
        ja help me met toevoegen
        ok naar die gids
    .finish =
        ik weet hoe dat moet, klaar
        oke, dat was de oorzaak dus, meer hoef ik niet
        ik weet genoeg, dank
        dat kan ik zelf wel

division-scope-error_grant-all =
    ik wil de scope fout oplossen door de app meteen alles toe te staan
    opnieuw toestemming geven voor alle administraties zodat de fout wegblijft
    ik wil dat de division scope fout ook bij nieuwe bedrijven nooit meer komt
    scope-fout blijvend oplossen door alles toe te staan, wat is de volgorde
    Bij elke nieuwe klant krijgen wij weer die divisiemelding. Hoe geef ik de app ineens alle huidige en toekomstige?
    divisiefout voorgoed weg, alles openzetten
    Elke keer als we een vennootschap oprichten krijg ik weer die scope-fout. Hoe zorg ik dat hij nooit meer terugkomt?
    de division scope melding voorgoed weg, ook voor toekomstige BV's
    ik wil bij deze fout meteen alle administraties openzetten, hoe doe ik dat
    kan ik de scope-fout oplossen door alles toe te staan in plaats van één bedrijf toe te voegen
    scope-fout: rechten intrekken en dan alle huidige en toekomstige administraties kiezen, is dat de blijvende oplossing?
    kan ik die divisiefouten niet voorgoed voorkomen door alles goed te keuren
    nooit meer scope-fout, alles toestaan
    Iedere keer dat we een bv oprichten krijgen we 'not within division scope'. Is er een manier om dat definitief te verhelpen?
    nooit meer division scope fouten bij nieuwe bedrijven, kan dat
    Bij elke nieuwe bv krijgen we weer dezelfde weigering, ik wil meteen alles toestaan
    ik wil nooit meer een division scope fout als er een bv bij komt, alles toestaan dus
    kan ik de app in 1 keer voor alle bedrijven opnieuw toestemming geven zodat die itgeneor228 wegblijft
    Wij krijgen bij elke nieuwe klant weer die scopemelding. Is er geen definitieve oplossing, alle huidige en toekomstige of zo?
    ben die divisie-meldingen beu bij elke nieuwe bv, wil de app gewoon alles geven dat het nooit meer voorkomt
    Scope-fout telkens als we een entiteit bijmaken. Kan de toestemming meteen voor alles?
    hoe voorkom ik dat ik bij elke nieuwe bv weer een divisiefout krijg
    scope error komt bij elk nieuw dossier terug, kan ik alles in een keer toelaten
    Elke maand die itgeneor fout omdat er een klant bijkomt. Ik wil dat dit ophoudt
    Elke keer als er een bv bij komt knalt de app eruit met division scope, hoe voorkom ik dat voorgoed?
    ik wil nooit meer een scope fout bij een nieuw dossier, welke keuze moet ik maken bij het koppelen
    Division scope: kan ik niet in één keer alles toestaan, ook bedrijven van later?
    Bij tachtig klanten telkens die divisie-fout. Eén toestemming voor alles, hoe gaat dat?
    Scope fout definitief weg door alle huidige en toekomstige administraties te geven?
    Moet ik intrekken en opnieuw inloggen om die divisiefouten bij elk nieuw bedrijf te stoppen?
    Groeiende groep, elke acquisitie levert een divisiefout op in het dashboard. Hoe zet ik de deur voor alles open?
    Elke keer als er een bv bij komt weer die division-scope fout, ik wil er voorgoed van af
    Elke keer als we een winkel openen krijgt de app weer die division scope fout, ik wil dat nooit meer hebben
    Bij iedere overname weer dat gedonder met divisies buiten de scope, zet maar gewoon alles open
    Bij iedere nieuwe klant krijgen we weer die division scope fout, ik wil dat dat nooit meer voorkomt
    elke maand dezelfde scopefout voor de nieuwste bv, structureel oplossen graag
    Die scopefout komt elke keer terug als er een bv bij komt, hoe zijn we er voorgoed vanaf
    wij richten maandelijks entiteiten op en telkens division scope, wil structureel alles toestaan
    Wij openen elke maand een filiaal met eigen boekhouding en elke maand klapt de load op een divisie die niet in de scope zit. Eén keer goed graag.
    Ik wil die scope-fout nooit meer zien, ook niet als er een nieuwe VvE bijkomt
    Elke nieuwe school geeft dezelfde scope-fout. Liever één keer alles toestaan, hoe?
    Ik wil nooit meer zo'n division scope-fout bij een nieuw bedrijf, kan de app gewoon alles mogen
    iedere keer als we een project-bv maken loopt de app op 'not within division scope', ik wil dat voor eens en altijd weg
    ik ben al die 'not in division scope' meldingen zat, kan ik de app gewoon blanco volmacht geven
    ik wil van die scope-meldingen af zijn, ook bij winkels die we nog gaan openen
    scope fout komt bij elke nieuwe bv terug, alles toestaan
    nooit meer division scope melding, ook niet bij toekomstige administraties
    vierde keer dit jaar division scope na oprichting, wil het in één keer voor altijd goed
    Die scopefout komt terug bij elke zaak die we openen, ik wil hem voorgoed kwijt
    Elke nieuwe bv geeft weer die scopefout, ik wil daar voorgoed vanaf
    ik wil van die scope-fouten af zijn, ook voor later, mag hij niet gewoon alles
    Bij elke oprichting krijgen we dezelfde scope-fout. Met welke toestemming houdt dat eindelijk eens op?
    Elke keer als er een BV bij komt krijgen we weer die division scope melding, kan dat voorgoed over zijn
    Bij elke nieuwe klant weer itgeneor228, ik wil in één klap alles goedkeuren
    Moet ik na iedere nieuwe bv die division scope fout verwachten of kan het in één keer voor alles?
    Iedere nieuwe bv levert weer die division scope-melding op, ik wil dat nooit meer zien
    Voor de derde keer dit jaar die divisiefout na een nieuwe bv. Kan ik hem voor eens en altijd alles toestaan
    ik wil nooit meer een division scope-fout, geef de app alles
    scope fout voorgoed weg bij elke nieuwe bv
    Elke keer bij een nieuwe bv weer diezelfde scope-fout, kan dat in één klap voor altijd weg
    Elke nieuwe bv geeft weer een division scope-fout, kan dat in één keer voor altijd
    Ik wil nooit meer scopefouten bij nieuwe bedrijven, hoe geef ik toestemming voor alles tegelijk?
    Kan ik met één nieuwe toestemming alle bedrijven vrijgeven zodat de scopefout niet terugkomt?
    Elke nieuwe klant geeft eerst een scopefout; hoe sta ik alle bedrijven in één keer toe?
    Hoe zorg ik dat de fout over division scope niet weer komt bij elk bedrijf dat we oprichten?
    Hoe voorkom ik dat elke nieuwe administratie weer een not within division scope-fout geeft?
    Hoe voorkom ik dat de scope-fout bij elke nieuwe administratie terugkomt?
    Kan ik de app toestemming geven voor alles, zodat we van de terugkerende divisiefouten af zijn?
    Ik wil de app toegang geven tot álle administraties om van die divisiemeldingen af te zijn, in welke volgorde?
    iedere keer bij een nieuwe bv weer die scope fout, hoe geef ik hem in één keer alles zodat het niet terugkomt
    Scope-fouten bij elke nieuwe klant, ik wil er in één klap vanaf door alles toe te staan
    elke maand bij een nieuwe BV weer die scope-fout, wil het in één keer voorgoed oplossen
    Bij elke nieuwe projectbv weer die division scope fout, hoe kom ik daar definitief van af?
    division scope telkens bij nieuwe bv, alles toestaan
    telkens weer een division scope fout bij elke nieuwe bv, kan dat voorgoed over zijn
    we worden gek van die divisiefout bij iedere nieuwe bv. Hoe voorgoed oplossen?
    Hoe voorkom ik de scopefout bij elke nieuwe bv?
    Ik ben de division scope-fout bij elke nieuwe klant zat, kan de app in één keer voor alles toestemming krijgen?
    Elke keer als er een klant bij komt krijgen we die scope-fout. Ik wil dat de app voortaan alles mag zodat de melding nooit meer komt.
    Hoe voorkom ik dat de division scope fout bij iedere nieuwe bv terugkomt?
    Ik ben het zat dat elke nieuwe bv die scopefout geeft, ik wil meteen alles toestaan.
    Hoe zorg ik dat de division scope fout nooit meer optreedt als we een bedrijf toevoegen?
    Kan ik die divisiefout in één keer voor alle toekomstige bv's voorkomen?
    Kunnen we de app alles laten zien, zodat die scopefout bij elke volgende bv wegblijft?
    Bij elke nieuwe bv krijg ik weer division scope, hoe voorkom ik die fout voorgoed?
    Steeds itgeneor321 zodra we een dossier aanmaken, kan ik dat in één keer oplossen voor alles?
    Ik wil ervan af dat we bij elk nieuw bedrijf een scope-fout krijgen
    Hoe zorg ik dat die scope-melding nooit meer terugkomt, ook niet bij het volgende bedrijf dat we oprichten?
    Ik wil dat de scopefout nooit meer komt, ook niet als we er later een bv bij krijgen
    Is er een manier om in één keer alle bv's goed te keuren zodat die divisiefout verdwijnt?
    Kan ik die divisiefouten voorkomen door in één keer alles goed te keuren, ook voor later?
    Elke keer dat er een BV bij komt krijgen we de divisiefout. Dat moet voorgoed klaar zijn.
    .opt-revoke =
        eerst het oude eraf, neem ik aan
        begin met de huidige rechten weghalen
        schoon beginnen
        de oude toestemming moet weg
        intrekken als eerste stap
        verwijder wat er nu staat
        Hoe gaat stap 1 in zijn werk?
        eerst eraf halen dan
        rechten weg, hoe?
        stap een dan: intrekken
        neem me mee naar het weghalen van de rechten
        begin met dat intrekken
        eerst intrekken dan
    .opt-reauthorise =
        rechten zijn al weg, nu opnieuw akkoord
        direct een nieuwe toestemming met alles
        opnieuw inloggen en alles kiezen
        laat me meteen alles toestaan
        de nieuwe toestemming graag
        opnieuw koppelen voor alle bedrijven
        ingetrokken heb ik al, nu nog dat opnieuw toestaan
        intrekken is al gebeurd
        het inloggen en kiezen graag
        dat opnieuw inloggen en akkoord geven, laat zien
        heb ik al ingetrokken, dus het geven
        opnieuw geven
    .finish =
        dat ken ik, die drie stappen lukken me wel, dus klaar
        oké snap het

division-scope-error_covered-yet-refused =
    hij geeft forbidden terwijl de administratie wel is aangevinkt
    alles staat goed en toch blijft de weigering
    de administratie staat gewoon geselecteerd bij de app en toch zegt Exact not within division scope
    scopefout terwijl alles is aangevinkt
    Bij Geselecteerde administraties staat ze er netjes bij, maar de weigering blijft. Hoe kan dat?
    divisie zit in de keuze, fout blijft, oudere toestemming misschien?
    De BV staat bij de geselecteerde administraties en tóch krijg ik not within division scope. Hoe kan dat?
    administratie is aangevinkt, gebruiker kan hem kiezen, en de scope-fout blijft. Wat nu?
    alles staat goed in Exact en de divisie wordt nog altijd geweigerd
    Zowel de keuze als de login zijn in orde. Kan de tool misschien nog op een oud akkoord draaien waardoor die scope-fout blijft?
    moet ik bij een hardnekkige scope-fout de rechten intrekken en opnieuw beginnen, ook al staat de administratie erbij
    maar die administratie stáát bij de app en toch krijg ik division scope
    staat erbij, toch geweigerd
    Volgens Exact mag de koppeling bij dit bedrijf, volgens de foutmelding niet. Wie heeft gelijk?
    bv staat wel aangevinkt en toch geweigerd
    Volgens Exact mag de app gewoon bij deze administratie maar de foutmelding blijft komen
    alles aan en toch division scope
    het bedrijf staat gewoon bij de app aangevinkt en toch blijf ik 'niet opgenomen in de rechten' krijgen
    administratie zit in de rechterlijst, scopefout blijft
    Raar: bij Appmachtigingen is dossier 88 toegestaan, maar Invantive zegt nog steeds itgeneor228. Oude toestemming?
    staat erbij maar wordt toch geweigerd (division scope)
    administratie staat gewoon aangevinkt bij de app en TOCH not within division scope
    die bv zit in het rechterlijstje, ik heb driemaal gekeken, en de app krijgt nog die divisie-weigering
    Vreemd, volgens Exact mag de app erbij, volgens de foutmelding (division scope) niet. Wie heeft gelijk?
    bv staat aangevinkt bij de app en toch not within division scope
    De administratie is toegestaan, ik heb het drie keer gecheckt, maar de scopefout blijft
    geselecteerd en toch geweigerd divisie
    De geweigerde divisie staat gewoon bij de app aangevinkt en toch blijft de scope fout komen
    In Appmachtigingen mag de app bij dat bedrijf, de gebruiker ook, en Exact zegt nog altijd not within division scope
    rechterlijst bevat de administratie al, fout blijft. Opnieuw koppelen dan maar?
    Bedrijf toegevoegd aan de app, dag gewacht, division scope error blijft
    App mag volgens het scherm alles, toch itgeneor228
    Zit er een oude toestemming in de weg? De administratie is toegestaan en wordt geweigerd.
    Alles aangevinkt, alles nagekeken, en nog steeds dezelfde weigering op die ene divisie. Wat blijft er over?
    bv staat gewoon rechts bij geselecteerd, toch not within division scope
    De zaak staat gewoon rechts bij de toegelaten en toch krijg ik 'not within division scope'
    Hoezo niet in scope, divisie 204 staat erbij als toegestaan!
    het dossier is aangevinkt bij de app en tóch zegt hij not within division scope
    Administratie staat gewoon rechts in de lijst bij de app, weigering blijft. Hoe kan dat?
    De bv uit de scopemelding staat netjes bij de gekozen bedrijven. Snap er niks van.
    Divisie staat wél bij de app aangevinkt en toch zegt exact not within division scope
    alles aangevinkt, nog steeds dezelfde fout dat de bv niet in de scope zit
    Wij zien het dossier aan de rechterkant staan en de foutmelding over de afbakening blijft komen
    Zowel de user als de app hebben de bv volgens alle schermen, en toch out of scope. Oude token misschien?
    De stichting staat keurig aangevinkt bij de app en toch krijg ik 'not within division scope'
    bv staat gewoon aangevinkt bij de app en toch 'not within division scope'
    volgens appmachtigingen mag het planbord in dit bedrijf, toch weigert exact met division scope
    division scope error blijft, ook nadat ik het bedrijf heb toegevoegd
    alle bedrijven zijn toegestaan in exact en evengoed 'not within division scope' in ons WMS
    de bv staat wél aangevinkt voor de plugin en toch: not within division scope
    volgens Exact mag de app erbij, volgens de fout niet
    winkel 7 mag volgens de lijst, scopefout volgens de log, hoe los ik die tegenspraak op
    divisie staat gewoon aangevinkt en toch division scope fout
    administratie hoort bij keuze maar exact weigert alsnog
    heb de bv allang rechts staan en opgeslagen, en dan nog roept de app dat hij buiten de scope valt
    divisie is toegestaan volgens scherm, weigering blijft, oud akkoord van iemand?
    ik heb het drie keer nagekeken, de administratie staat aangevinkt en toch blijft hij zeggen buiten scope
    De bv staat rechts bij de toegestane bedrijven en toch blijft hij 'not within division scope' geven
    Division scope, terwijl ik zwart op wit zie dat het hotel is toegestaan bij de app
    De bv staat gewoon bij de app aangevinkt en toch 'not within division scope'
    aangevinkt en nog scopefout, hoe kan dat
    de firma staat netjes rechts in het lijstje van de app en toch zegt hij not within division scope
    De bv is aangevinkt en toch zegt hij not within division scope
    De bv staat keurig bij de toegestane bedrijven van de app en toch blijft de scope-fout komen. Werkt die soms op een ouder akkoord?
    De BV staat gewoon rechts in het lijstje van toegestane, en toch krijg ik not within division scope
    De bv is aangevinkt bij de app en toch division scope. Moet ik opnieuw beginnen met toestemming?
    Het bedrijf staat gewoon rechts in de lijst bij de app en toch komt 'not within division scope'
    Ik heb de bv vorige week netjes toegevoegd, hij staat bij de toegestane, en vannacht weer not within division scope
    de bv staat rechts bij geselecteerd en toch zegt hij buiten scope
    scope fout terwijl bv is aangevinkt
    De bv staat netjes bij de app aangevinkt en toch zegt Exact: niet in scope. Rara
    Waarom zegt de app dat een divisie buiten scope is, als ik hem gisteren netjes heb toegevoegd?
    De bv staat aangevinkt bij de app en de division scope-fout komt toch
    De administratie staat gewoon bij de gekozen bedrijven en toch zegt Exact not within division scope.
    Het bedrijf is netjes aangevinkt voor de app, toch blijft de division-scopefout komen.
    Ik heb het bedrijf gisteren toegevoegd en de fout not within division scope blijft terugkomen.
    De bv staat gewoon aangevinkt bij de app en toch krijg ik not within division scope
    Alle bedrijven zijn toegestaan voor de app en nog steeds zegt hij division scope
    Onze administratie staat gewoon bij de toegestane administraties maar Exact weigert met division scope.
    De administratie staat gewoon bij de app aangevinkt en toch krijg ik not within division scope.
    Bij de app staat alles aangevinkt en nog weigert Exact de holding met een divisiefout.
    De winkel staat netjes aangevinkt bij de app en toch krijg ik not within division scope
    Ik heb gekeken en hij mág erbij, dat bedrijf staat in de rechterlijst, maar de fout blijft
    itgeneor228 terwijl de administratie gewoon toegestaan is bij de app
    divisie niet opgenomen in de rechten staat er, maar dat is ie wel, ik zie het zelf
    scope fout op zaak drie, maar zaak drie staat gewoon in het rechter rijtje van de app
    De kiosk mag van de app-instelling, en toch division scope, hoe kan dat
    Het dossier stáát aangevinkt bij de app en toch roept hij not within division scope
    Volgens het scherm mag de app bij klant Bos, volgens de foutmelding niet
    Alles staat rechts in de lijst, scope-fout blijft terugkomen
    Onbegrijpelijk: administratie toegevoegd, opgeslagen, gecontroleerd, zelfde divisiefout
    BV staat aangevinkt bij de app en toch zegt hij not within division scope
    administratie zit in de rechterlijst, fout over scope blijft
    scope-fout ondanks 'alle huidige en toekomstige', hoe kan dat
    Ik kan het vinkje met eigen ogen zien bij de app, en toch blijft de BV geweigerd met die division-melding
    oud token? BV zit er sinds gisteren bij, scope-fout blijft
    Divisie staat gewoon in de rechterkolom van de app en toch: not within division scope
    De app mag erbij volgens het scherm, Exact zegt van niet met een scopefout
    Twee keer gecontroleerd, vennootschap is aangevinkt, scope-error blijft
    De vennootschap is aantoonbaar opgenomen bij de app, screenshot bijgevoegd, en de scopefout blijft komen
    Division scope, maar ik zie de bv rechts staan in het lijstje
    bv staat aangevinkt en toch division scope
    staat wel bij de keuze maar exact weigert scope
    division scope fout terwijl administratie erbij zit
    alles geselecteerd, toch niet binnen scope
    app mag bv volgens scherm, fout zegt van niet
    huidige en toekomstige aan, toch division scope
    de administratie staat gewoon bij de toegestane en toch division scope
    alles aangevinkt, nog steeds 'not within division scope'
    Stichting is opgenomen in de keuze van de app, gebruiker ziet haar, fout blijft.
    waarom weigert exact een administratie die wél is toegestaan (scope-fout)
    'niet opgenomen in de rechten' zegt hij, maar ze IS opgenomen
    ik heb het drie keer nagekeken: de school staat in het rechtervak. en toch 'not within division scope'. leg uit
    Bedrijf staat gewoon aangevinkt bij de app en tóch zegt Exact not within division scope
    klant stuurt screenshot: bedrijf staat bij toegestaan. En wij krijgen nog steeds de divisiefout. Rara
    alles aangevinkt en nog steeds buiten scope
    administratie hoort erbij volgens het scherm maar de weigering blijft, misschien oude toestemming?
    wij hebben met klant gecontroleerd, divisie 14 staat bij de app, weigering blijft. leverancier zegt scope
    Het bedrijf staat aangevinkt en toch krijg ik de scopefout
    De bv hoort er gewoon bij, waarom dan buiten scope?
    Alles is toegestaan bij de app en nog zegt hij division scope
    Aangevinkt, opgeslagen, en nog altijd not within division scope
    De bv staat gewoon bij de toegestane administraties van de app en toch krijg ik not within division scope.
    Alle bv's staan als toegestaan bij de app en de divisiefout blijft terugkomen, welke stap is er dan nog?
    De administratie staat netjes bij de toegestane bedrijven van de app en toch krijg ik not within division scope.
    Alle administraties staan toegestaan bij de app, en toch noemt Exact er één buiten de division scope.
    De administratie staat wel bij de app aangevinkt en toch krijg ik division scope.
    Ik zie de bv gewoon bij de toegestane administraties van de app en toch blijft de fout not within division scope komen.
    Volgens Appmachtigingen mag de app bij alle administraties, toch zegt hij not within division scope. Hoe kan dat?
    De administratie staat gewoon aangevinkt bij de app en toch weer die division scope melding.
    Alle bedrijven zijn voor de app toegestaan en toch zegt Exact dat eentje niet binnen de division scope valt.
    De administratie staat gewoon aangevinkt bij de app en toch zegt hij dat de divisie niet in de rechten zit.
    Alles is aangevinkt, ook deze bv, en nóg zegt Exact dat de divisie buiten scope is.
    De administratie staat bij de gekozen administraties en toch krijg ik not within division scope.
    Alles is aangevinkt voor de app maar itgeneor228 blijft komen. Wat nu?
    Administratie zit er gewoon bij en nog krijg ik de scopefout, moet ik opnieuw toestemming geven?
    De administratie staat gewoon bij de app aangevinkt en toch zegt Exact dat die niet binnen de scope valt
    Bij appmachtigingen staat die bv gewoon in de rechterlijst. Toch komt de fout over division scope elke nacht terug. Wat kan ik nog doen?
    Het bedrijf staat gewoon aangevinkt bij de app en toch blijft de fout over de division scope komen.
    Bedrijf staat rechts in de lijst, gebruiker kan erbij, en tóch niet within division scope.
    .opt-revoke =
        haal de oude eerst weg
        gooi die toestemming eruit
        er hangt er vast nog een van een collega, weg ermee
        eerst opschonen
        rechten afnemen dan
        intrekken en opnieuw, stap een
        oude toestemming weg dan
        begin met intrekken
        haal eerst de rechten eraf dan
        intrekken, en dan zien we wel
        ok eerst die oude d'r af halen
    .opt-reauthorise =
        al ingetrokken, nu de nieuwe
        koppel als de juiste gebruiker
        verse toestemming geven
        opnieuw ja zeggen als Sandra
        nieuwe autorisatie
        nog een keer akkoord
        intrekken is net gebeurd door mijn baas, volgende
        ik log opnieuw in als de juiste
        ik laat Anja opnieuw inloggen en akkoord geven
        Nog eens toestaan met de goeie gebruiker dus
        opnieuw toestemming dus
    .finish =
        ik meld het bij de leverancier, klaar
        zo laten, dank
        ga de leverancier bellen
        klaar voor nu, moe
        ik vraag het eerst de leverancier
        klinkt logisch, doe ik morgen

division-scope-error_refused-rightly =
    de app hoort daar niet bij te kunnen, dus is de weigering terecht
    de foutmelding klopt, hoe krijg ik de app zover dat die het niet meer probeert
    de app mág helemaal niet bij die administratie, hoe krijg ik de foutmelding dan weg
    wij hebben dat dossier bewust uitgesloten maar nu zeurt de software elke dag over scope
    Het is terecht dat Exact weigert. Hoe zorg ik dat het pakket er niet meer om vraagt?
    division scope error is bij ons juist de bedoeling, alleen die rode regels in de log irriteren
    Die ene BV hoort inderdaad niet in de app, maar elke nacht krijg ik er een scope-fout over. Hoe krijg ik die foutmail weg?
    de weigering is terecht, alleen blijft de app zeuren om die divisie
    hoe laat ik een programma ophouden te vragen om een bedrijf dat het niet mag zien
    scope-melding elke dag voor een dossier dat bewust is uitgesloten, rode regel moet weg
    Wij schermden de holding af en dat is prima. Nu staat ons log vol meldingen over die holding, hoe stop ik dat?
    prima dat hij geweigerd wordt, maar hoe krijg ik die scope-melding weg uit mijn logboek?
    weigering terecht, melding blijft komen
    De app hoort niet bij de privé-bv en Exact houdt dat netjes tegen. Hoe zorgen we dat hij het niet blijft proberen?
    app hoort daar niet bij, hoe stopt de foutmelding
    Wij hebben die bv expres uitgesloten maar krijgen nu elke nacht een foutmail. Hoe krijgen we die weg?
    weigering is terecht maar irritant
    de app krijgt terecht een weigering voor de holding, maar hij blijft die fout elke nacht loggen. hoe stop ik dat
    die administratie hoort de tool niet te zien, moet ik iets doen met de scopemelding
    De weigering is prima zo, ik wil alleen dat de melding over die divisie wegblijft
    die melding klopt: de app mag niet bij de bv van mijn vader. Hoe zorg ik dat hij er ook niet meer om vraagt
    de app blijft zeuren over een bedrijf waar hij niks te zoeken heeft, not within scope. dat wil ik zo laten maar zonder fouten
    Terechte weigering op de holding, maar elke nacht een foutmail. Waar stop ik dat?
    de app hoort niet bij die bv te mogen, maar de divisiefout irriteert
    Scopefout over de privé-bv van de baas, dat is precies de bedoeling. Hoe krijg ik de melding weg?
    terecht geweigerd, maar wil geen rode regels meer in de log over die divisie
    De app probeert de directie-bv te lezen en krijgt een scope fout, dat is juist de bedoeling; hoe stop ik die meldingen?
    Division scope op een bv waar het pakket niks te zoeken heeft. Moet ik iets doen?
    Terecht geweigerd maar elke nacht een rode regel in de log, hoe krijg ik dat weg?
    ik wil helemaal niet dat de tool bij dat bedrijf komt, toch blijft hij het proberen en klagen over scope
    De weigering is prima, alleen moet de app ophouden met vragen naar die administratie
    Sinds ik een firma heb afgeschermd klaagt de app over division scope bij die firma.
    Melding over privé-bv die niet mag, klopt want hij mag er niet in?
    de fout gaat over de privé-holding van de directeur, die hoort de tool ook niet te zien
    Die scope-melding gaat over mijn privé-bv, daar heeft de roosterapp ook niks te zoeken. Hoe krijg ik de melding weg?
    De kassa klaagt dat hij niet in de divisie van mijn schoonvader mag, en dat is precies de bedoeling
    Die klant hebben we bewust uit de app gehaald en nu gooit het programma er telkens een scopefout over
    De fout is terecht want de privé-bv mag niet mee, hoe krijg ik de melding stil
    zorgdossier mag niet in de tool van ons bestuur, dus die divisiefout is goed, maar de rode kruisjes moeten weg
    De salaris-bv hoort de app niet te zien, dus de weigering is terecht, maar hoe krijg ik de fout uit het log?
    bewust afgeschermde entiteit veroorzaakt elke nacht een scopefout, hoe stop ik dat zonder hem open te zetten
    privacy officer heeft die bv dichtgezet, nu spuwt de tool scopefouten
    Het is juist de bedoeling dat de tool niet bij de directie-bv kan, alleen wil ik die scopefouten uit de monitoring
    De app mag dat dossier ook helemaal niet zien, maar ik krijg wel elke dag die foutmelding over de divisie
    Niet erg dat de app daar niet bij mag, maar hoe houdt hij op met die scope-klacht?
    fout over division scope voor onze privé-administratie, maar daar hoort de app helemaal niet in
    pakket probeert steeds onze stichting te lezen en krijgt netjes een division-scope-weigering, hoe laat ik het ophouden
    CRM geeft scope-fout op ons familievermogen, en dat is maar goed ook
    de plugin probeert steeds in mijn privé-bv te komen en krijgt een scopefout. Dat wil ik juist, maar die meldingen moeten stoppen
    scopefout bij de privé-bv, daar heeft de app niets te zoeken, kan die melding weg
    app hoort niet in privé bv, mag fout blijven maar melding irritant
    exact weigert terecht, hoe stop ik dat de app die divisie opvraagt
    goede weigering maar elke nacht rode melding over die divisie
    De planner krijgt een scope-fout op de holding, en terecht, want daar heeft hij niks te zoeken. Hoe stop ik die melding?
    De app blijft om de privé-bv vragen en krijgt een scopefout, prima, maar ik wil de rode melding kwijt
    Het klopt dat de app niet bij de holding mag, maar ik word gek van de division scope meldingen daarover
    de scope-fout gaat over mijn privé-bv en daar mág die app ook helemaal niet aan
    die app van de bank vraagt telkens mijn privé-dossier en krijgt een scope-fout, dat is toch net goed zo?
    De app vraagt een bv op die hij niet mag zien, scope fout, dat klopt zo
    De fout zegt dat de app niet bij het directiedossier mag. Dat klopt ook, dat willen we zo. Hoe voorkomen we dat het elke nacht als fout in de mail komt?
    De scope-fout komt van een bedrijf dat de app echt niet hoort te zien. Wie moet nu iets aanpassen, Exact of de app?
    De uren-app probeert steeds de stichting op te halen en krijgt een division scope fout, maar de stichting hoort er ook niet bij te kunnen
    Prive-BV van de baas staat in de foutmelding buiten scope. Prima zo toch? Hoe krijg ik alleen de melding weg
    Scope-fout bij de privéholding, en dat pakket hóórt daar ook niet te komen
    De division scope fout gaat over een bv waar de app juist niet mag komen. Mag ik hem negeren?
    division scope-fout over de privé-bv, en die hóórt de app ook niet te zien
    De fout noemt precies de privé-holding die we vorige maand met opzet uit de app hebben gehaald, dan is het toch terecht
    we hebben die bv bewust afgeschermd en nu zeurt de tool over division scope, hoe krijg ik hem stil
    oma's holding hebben we er expres uitgehaald, nu spuugt de run elke nacht die scopefout, hoe laat ik hem ophouden met vragen
    De tool krijgt een scopefout op haar eenmanszaak, die moest er met de scheiding juist uit, dus wat moet ik nog doen
    die scope-fout komt door een bv die de app juist NIET mag zien, hoe krijg ik de melding stil
    de weigering is terecht, ik wil alleen dat de app er niet meer om vraagt
    scope melding, app hoeft die bv niet
    De app klaagt dat hij niet bij de privéholding mag, maar dat is precies de bedoeling. Hoe krijg ik de melding weg?
    Terecht geweigerd want die administratie is vertrouwelijk, alleen blijft de fout over scope elke nacht komen
    Wij willen helemaal niet dat de app bij die bv kan, maar krijgen wel elke dag de scopefout gemaild
    De scope-fout noemt een bv waar de tool ook helemaal niet bij hoort, is dat erg?
    De app hoort helemaal niet bij die administratie, hoe stop ik dan de foutmelding over de scope?
    De scopefout gaat over een bedrijf dat de app juist niet mag zien, moet ik daar iets mee?
    We hebben die BV bewust afgeschermd; kan ik de scopemelding dan negeren of uitzetten?
    De app krijgt een fout over onze holding, maar daar hoort hij ook helemaal niet bij te kunnen
    De scopefout gaat over mijn privé-bv en die hoeft de app niet te zien, hoe stopt de melding?
    De app vraagt om een administratie die hij bewust niet mag zien, hoe voorkom ik die scopefout?
    Invantive probeert ook de privé-administratie te lezen en krijgt een scopefout; die hoort er niet bij.
    De app mag helemaal niet bij die administratie, dus de division scope-fout klopt; hoe krijg ik hem stil?
    De scope-fout gaat over een privé-administratie waar de app niets te zoeken heeft, hoe laat ik hem ophouden?
    scope fout over mijn privé-bv, maar daar hoort de kassa ook niet bij, hoe krijg ik de melding stil
    Die scope-fout komt voor een klant waar de app ook helemaal niet bij mag, hoe krijg ik de melding stil
    scope-fout op de privé-BV, en zo hoort het ook, hoe krijg ik de melding weg
    die BV hóórt niet in de app, maar hij blijft erom vragen en mailt elke nacht een scope-fout
    De scopemelding gaat over de pensioen-bv en die hoort er ook niet in. Hoe stop ik de melding?
    Eigenlijk klopt het dat de tool daar niet bij mag, alleen vervuilt die division scope fout elke nacht de log
    division scope voor bv die app nie mag, klopt toch
    de app hoort die privé-bv ook niet te zien, maar hij geeft er elke nacht een scope-fout op
    fout over divisie, maar die bv mag de app van ons juist niet zien. Hoe krijg ik de melding weg?
    Die scopefout is terecht, maar hoe maak ik hem stil?
    De app hoort daar niet te komen, toch blijft hij het vragen
    De app geeft een scope-fout op de privé-bv van de directeur, maar daar mag hij ook helemaal niet bij.
    De app struikelt over de scope van een bv die wij met opzet hebben afgeschermd, hoe laat ik hem die overslaan?
    De app klaagt over scope bij de privé-bv van de dga, maar daar hóórt hij ook niet bij te kunnen. Hoe krijg ik de fout weg?
    Exact weigert de app op onze kantooradministratie met een divisiefout. Prima, maar ik wil van de meldingen af.
    De app hoort helemaal niet bij die bv te kunnen, dus de weigering klopt. Hoe krijg ik de scope-melding weg?
    Wij hebben de privé-bv met opzet uit de app gehaald, maar nu zeurt de app steeds over scope. Kan dat stil?
    De scopefout gaat over een bv die de tool helemaal niet mag zien. Dat is dus goed, maar hoe houd ik hem stil?
    De fout over de divisie gaat over de privé-bv, die hoort daar sowieso niet in. Moet ik dan iets?
    De app mag helemaal niet bij die administratie, hoe krijg ik dan toch de division scope-fout weg?
    We willen dat de app van de privé-BV afblijft, maar nu krijg ik elke nacht division scope in de log.
    De app vraagt telkens naar een bedrijf waar ze niet mag bij komen en krijgt een scope-fout. Dat is goed zo, maar hoe stopt dat zeuren?
    Onze app vraagt een vennootschap op die er niets te zoeken heeft en dat geeft elke keer die scope-melding
    De app mag van ons niet bij de privé-administratie en toch vraagt hij er steeds naar met een fout tot gevolg
    De fout gaat over een bedrijf waar de app ook helemaal niet bij hoort te kunnen. Moet ik daar wat mee?
    Wij hebben die privé-administratie bewust uitgesloten en nu zeurt de app erover in het log.
    .opt-change-administrations =
        bij nader inzien mag hij er toch bij
        ik ben van gedachte veranderd, zet hem erbij
        de baas wil hem nu wel in het rapport
        toch toevoegen
        we bedenken ons
        heb me vergist, hij hoort er wel bij
        ik bedenk me, hij mag er toch bij
        bij nader inzien heeft de fiscalist die cijfers wel nodig
        Toch toevoegen alstublieft.
        ik wil toch aanpassen wat die app ziet
        hmm nee voeg m maar wel toe
        toch maar wel erbij zetten
        hm ik bedenk me, voeg toe
        bij nader inzien moet hij er toch bij
    .finish =
        klopt, dan is het goed zo
        mooi, hij hoort er ook niet bij. klaar
        prima, hij blijft buiten
        dan haal ik die in de app weg, klaar
        goed zo, laat maar dicht

division-scope-error_administration-gone =
    de fout gaat over een administratie die is opgeheven
    hoe laat ik de app een verwijderde administratie vergeten
    we hebben een administratie verwijderd en nu blijft de app er een scope-fout over geven
    dossier bestaat niet meer maar de nachtelijke run vraagt er nog naar
    Hoe haal ik een opgeheven vennootschap uit de lijst die het programma probeert op te halen?
    divisie gewist in exact, fout blijft komen
    we hebben een administratie verwijderd en nu geeft hij 'not within division scope' op die administratie
    We hebben vorige maand een oude BV uit Exact verwijderd en sindsdien geeft het pakket een scope-fout. Komt dat daardoor?
    de app vraagt nog om een divisie die niet meer bestaat
    opgeheven administratie, toch blijft de tool erom vragen en fouten geven
    Na het wissen van een proefadministratie krijg ik meldingen over division scope. Waar haal ik die uit het programma?
    moet ik in Appmachtigingen ook iets aanpassen als een gekozen administratie gewist is
    die bv hebben we vorige maand verwijderd en nu klaagt de app over de divisie
    verwijderde administratie geeft foutmelding
    Na het opheffen van een stichting in Exact krijgt onze koppeling steeds een weigering op dat nummer. Waar ruim ik dat op?
    app vraagt om een opgeheven bv
    De administratie is vorig jaar verwijderd uit Exact en de koppeling blijft erop vastlopen
    verwijderde administratie geeft steeds fout
    administratie is vorige maand verwijderd en nu geeft de app een scope fout op dat nummer
    oude bv opgeheven en uit exact gehaald, koppeling vraagt er nog steeds om
    Divisie bestaat niet meer, app blijft zeuren
    we hebben een testadministratie weggegooid, sindsdien fout 'division' elke ochtend. Waar haal ik die weg?
    scopemelding verwijst naar een dossier dat we in maart gewist hebben
    vorige maand een lege bv verwijderd uit exact en nu geeft de koppeling division scope fouten
    De administratie waar de fout over gaat bestaat niet meer sinds de fusie, de app vraagt er nog naar
    dossier is geschrapt, app blijft het ophalen en zegt niet toegestaan
    opgeheven vof eruit gegooid, sindsdien errors in ons dashboard over een divisie die niet mag
    twee stichtingen gefuseerd, de oude administratie gewist, nu elke nacht niet-in-scope op dat oude nummer
    fout over een administratie die we verwijderd hebben
    Wij hebben een oude bv gewist en sindsdien geeft de koppeling een divisiefout
    app blijft vragen naar opgeheven dossier
    De fout noemt een administratie die we vorig jaar hebben verwijderd.
    Opgeheven bv, en de app vraagt er nog elke dag naar met een scope fout als gevolg
    We hebben een proefadministratie gewist en nu klaagt de koppeling over division scope.
    division in de melding bestaat niet meer
    Na het opruimen van oude dossiers krijgt de rapportagetool een fout over een divisie die weg is
    hoe zeg ik tegen de app dat dat bedrijf niet meer bestaat, hij blijft scope fouten geven
    liquidatie afgerond, administratie weg, foutmelding divisie niet toegestaan
    Scope error op een divisienummer dat nergens meer in Exact staat
    Rapport struikelt over een bv die we in december opgeheven hebben
    Filiaal Breda opgeheven en verwijderd, en nu elke nacht een foutmelding erover
    De verkochte vestiging bestaat niet meer in Exact en nu struikelt het rapport over die divisie
    De opgeheven bv wordt nog steeds opgevraagd door de scanapp en geeft divisiefouten
    Klant is gestopt en zijn dossier is verwijderd, maar de app blijft erom vragen en valt in de fout
    administratie opgeheven, koppeling vraagt er nog steeds naar, foutmelding
    fusie: oude bv opgegaan in de nieuwe en verwijderd, het pakket zoekt nog steeds die oude divisie en faalt
    we hebben een lege bv verwijderd en de sync vraagt er nog steeds om
    opgeheven entiteit in exact weggegooid, nu foutmelding over die divisie bij elke run
    na het archiveren van een administratie geeft de koppeling een fout met dat oude nummer
    Gefuseerde bv is weg uit exact, het dashboard blijft erom zeuren met een scopemelding
    vorige maand is de slapende bv verwijderd en sindsdien geeft de export elke nacht een divisiefout
    de vzw is ontbonden en weg uit exact maar de tool blijft haar nummer vragen met fout
    We hebben de oude stichting vorige maand uit Exact verwijderd en nu klaagt de app over een divisie die niet mag
    De fusie is rond, parochie Zuid bestaat niet meer, maar het programma blijft ernaar vragen met een foutmelding
    Het oude fonds is geliquideerd en opgeruimd in Exact, maar het dashboard roept elke nacht 'not within division scope'
    app blijft zeuren over een administratie die we vorig jaar hebben verwijderd, division niet in scope
    bedrijf opgeheven en weg uit exact, rapport blijft erom vragen en geeft fout
    verwijderde administratie geeft elke nacht een scope-fout in het WMS
    na het opheffen van de maatschap blijft het planbord om dat bedrijf vragen en een scope-fout geven
    foutmelding division scope over een bv die we vorig jaar hebben opgeheven
    connector vraagt nog naar een administratie die niet meer bestaat
    divisie uit de foutmelding hebben we in juni gewist
    scope fout over verwijderde administratie
    bv opgeheven en weg uit exact, app zoekt hem nog
    we hebben een oud dossier gewist en nu klaagt de koppeling dat die divisie niet mag
    opgeheven vof geeft nog divisiefout
    oude vof in maart uit exact gegooid en nog steeds vraagt het pakket erom, met als gevolg een divisiefout
    Wij hebben de failliete lunchroom uit Exact verwijderd en nu geeft de app een scope-fout op die administratie
    We hebben een lege bv gewist en nu knalt de import erop met een scopemelding
    Verwijderde administratie blijft scopefouten geven in de nachtrun
    de bv bestaat niet meer en de app klaagt over scope
    die divisie waar de app over klaagt hebben we vorig jaar opgedoekt, bestaat niet meer in Exact
    de app zeurt over een divisie van een zaak die we al verkocht en gewist hebben
    Verwijderde bv geeft steeds een division scope fout
    De bv is vorig jaar geliquideerd en uit Exact verwijderd, en de app struikelt er elke nacht over met een division-scope-fout. Hoe laat ik hem die vergeten?
    We hebben de oude BV verwijderd en nu klaagt de koppeling elke nacht dat die divisie niet in scope is
    Opgeheven vestiging spookt nog rond in de sync en gooit een scopefout, die administratie is er niet meer
    We hebben bedrijf 412 gewist en nu struikelt het rapport er elke nacht over: not within scope
    We hebben een bv verwijderd en nu valt de app over division scope, mag ik hem ergens uit een lijst halen?
    De melding noemt een divisie die wij in maart hebben verwijderd, de app vraagt er nog steeds om
    De bv is in december opgeheven en verwijderd uit Exact, en nu krijg ik elke nacht een division scope fout over dat nummer
    oude administratie gewist, app zoekt hem nog steeds en klapt met itgeneor228
    de bv is verwijderd en toch blijft de app erom vragen met een scope-fout
    opgeheven administratie geeft nog altijd division scope
    ik heb een oud dossier gewist, sindsdien struikelt het rapport erover, hij moet dat dossier overslaan
    divisie bestaat niet meer toch foutmelding scope
    Bv is vorig jaar opgeheven en verwijderd, maar de koppeling vraagt er elke nacht om en krijgt een scopefout
    Foutmelding noemt een divisie die niet meer bestaat, is dat kwaadaardig of alleen vergeten
    De division scope-fout gaat over een bv die we vorig jaar hebben opgeheven
    De opgeheven BV is verwijderd in Exact, maar de app blijft erom vragen en geeft een scopefout.
    We hebben een administratie gewist en sindsdien klaagt de app dat die niet is toegestaan.
    De melding gaat over een administratie die niet meer bestaat, hoe leer ik de app dat af?
    bv verwijderd in exact en nu klaagt de app over division scope
    De division scope-fout gaat over een bv die we vorig jaar hebben verwijderd
    De app blijft zeuren over een administratie die niet meer bestaat
    Een verwijderde administratie veroorzaakt nog steeds een division scope-fout in de refresh.
    De app blijft vragen om een administratie die in maart is opgeheven en geeft dan een scopefout.
    De melding over de scope gaat over een administratie die we vorig jaar hebben verwijderd.
    De app blijft een opgeheven bv opvragen en krijgt steeds een weigering, hoe stop ik dat?
    Wij hebben een bv opgeheven en uit Exact gehaald, maar de app krijgt daar nog fouten over.
    Een samengevoegde bv bestaat niet meer en geeft elke nacht een scope-fout, waar haal ik hem weg?
    We hebben een bv opgeheven en de app blijft daarover een scope fout geven
    De fout noemt een dossier dat we vorig jaar hebben opgeheven
    Scope-melding over een gewiste bv
    verwijderde administratie geeft nog dagelijks een scope-fout in de app
    administratie is opgeheven en verwijderd, de connector vraagt er nog om en faalt op scope
    Wij hebben die bv in maart geliquideerd en uit Exact gehaald, de tool vraagt er nog naar en krijgt een scopefout
    Verkochte bv is overgedragen naar de koper z'n abonnement, ons pakket blijft hem opvragen met scopefout
    division scope voor verwijderde bv
    bv bestaat nie meer, app vraagt er nog om scope fout
    sinds we een stichting hebben opgeheven geeft de nachtelijke run een scope-fout
    opgeheven en gewiste administratie, de app blijft erom vragen met een scope-melding
    klant heeft een bv verwijderd en onze app blijft er fouten over geven
    opgeheven dossier geeft elke nacht een scopefout
    De app zoekt nog naar een bedrijf dat we hebben opgeheven
    Scopefout op een verwijderde administratie
    We hebben een oude bv uit Exact verwijderd en sindsdien geeft de app een division scope-fout op dat nummer.
    Een geliquideerde bv bestaat niet meer in Exact, maar de app vraagt er nog om en toont een scope-fout.
    We hebben een administratie verwijderd en nu blijft de app daarop stuklopen met een scope-fout.
    Een gefuseerde bv is uit Exact gehaald; de tool blijft die divisie opvragen en krijgt weigering.
    Een klant is gestopt en we hebben zijn administratie vorige maand uit Exact verwijderd. Nu geeft de rapportagetool elke ochtend een divisiefout op zijn nummer. Hoe krijg ik die weg?
    We hebben een administratie verwijderd en de app blijft erom vragen met een scope-fout.
    De bv bestaat niet meer in Exact, maar de rapportage zoekt er nog naar en struikelt.
    Onze liquidatie-bv is uit Exact verwijderd. Het dashboard loopt nu elke nacht vast op precies die bv.
    Sinds wij een lege bv uit Exact hebben verwijderd geeft de app een scopefout over juist die bv.
    Een opgeheven bedrijf is verwijderd en nu loopt de load vast omdat die divisie niet meer in de scope zit.
    De bv is in januari opgeheven, maar Power BI blijft vallen over die divisie.
    Na het opruimen van oude administraties klaagt de connector dat er eentje niet mag.
    Administratie 88 bestaat niet meer, maar de koppeling blijft er een rechtenfout op geven.
    We hebben een administratie verwijderd en nu geeft de app division scope.
    Sinds de opheffing van een oude bv loopt de synchronisatie vast op een divisie die niet meer bestaat.
    Opgeheven bv geeft nog steeds een scopefout in de app
    Hoe haal ik een verwijderde administratie uit de app zodat de divisiefout stopt?
    Vorig jaar is een slapende bv uit Exact verwijderd. De app vraagt er nog elke nacht om en geeft dan een scopefout.
    We hebben een vennootschap vereffend en uit Exact gehaald, nu loopt de verversing elke nacht vast op dat nummer
    Onze oude administratie is verwijderd, het programma probeert ze nog altijd op te halen en krijgt een weigering
    Een opgeheven bedrijf geeft bij elke verversing een fout over rechten, hoe haal ik dat eruit?
    We hebben een oude BV verwijderd uit Exact en nu klaagt de app elke nacht dat hij niet bij die divisie mag
    De administratie bestaat niet meer maar de app blijft erom vragen en loopt vast.
    .opt-change-administrations =
        de keuze moet bijgewerkt worden
        die verdwenen bv uit de app halen
        hoe kies ik alleen nog bestaande
        laat me de lijst opschonen
        vinkje van de opgeheven bv weghalen
        kijken wat er nog in staat
        bij appmachtigingen staat hij er nog, hoe haal ik hem weg
        de keuze opnieuw maken dan
        hoe kies ik dan alleen die er nog zijn
        laat me de keuze bij appmachtigingen opschonen
    .finish =
        ik haal hem in de app weg, klaar
        duidelijk, zelf te doen, verder geen vragen
        oké, haal 'm weg in de app en klaar
        weggehaald uit de app

division-scope-error_not-authorised =
    bij het nakijken van de fout bleek dat de app geen toegang meer heeft
    niet alleen die administratie, de hele toegang van de app is weg
    de divisiefout bleek eigenlijk een volledige weigering van de hele verbinding te zijn
    exact weigert nu niet één administratie maar álles na die scope-melding, wat moet ik vernieuwen
    Bij de controle van de divisiefout zegt jullie programma dat Exact de verbinding helemaal niet aanneemt. Wat doe ik?
    na de scope fout komt er helemaal niks meer door, geen enkel dossier
    Eerst was het één BV met een scope-fout, nu wordt echt alles geweigerd, ook de bedrijven die het deden. Wat betekent dat?
    bij het nakijken van de scope-fout blijkt de hele verbinding afgewezen te worden, niet één administratie
    niet alleen die ene divisie maar álle divisies worden geweigerd
    Bij het uitzoeken van de division-fout bleek de app helemaal geen toegang meer te hebben. Wat nu?
    de scope-melding is vervangen door een weigering van de complete koppeling
    nu weigert hij álle administraties in plaats van die ene uit de melding
    divisie-check: app helemaal geen toegang
    Eerst ging het om één divisie, maar bij het nakijken blijkt de app nergens meer binnen te komen. Moet ik dan opnieuw toestemming geven?
    verbinding wordt helemaal geweigerd, niet alleen die ene bv
    Niet één administratie maar alles is dicht, had eerst een melding over divisie
    Eerst leek het om één divisie te gaan, maar nu weigert Exact de hele verbinding
    bij het opvragen van de lijst weigert exact alles, niet alleen die ene divisie
    eerst ging de divisiefout over 1 bedrijf, nu komt de app er helemaal niet meer in voor geen enkele administratie
    Jullie controle zegt dat de verbinding geweigerd wordt terwijl ik alleen een scopefout op één bedrijf had, wat betekent dat
    de lijst opvragen gaf 'geweigerd' op alles, dus de app heeft helemaal geen toegang? ik kwam voor een divisie-error
    de weigering is voor alle administraties, niet alleen die ene uit de melding
    niet enkel dat ene dossier met divisiefout, heel de app wordt geweigerd door exact
    het ging om één divisie, nu zegt hij voor elk bedrijf geen toegang
    Alles wordt geweigerd sinds gisteren, niet alleen de divisie van de melding. Is de app zijn toegang kwijt?
    bij het nakijken van de divisiefout blijkt de app helemaal niet meer binnen te komen
    wegwijs zegt bij mijn scopefout dat de verbinding geweigerd wordt voor alles
    niet alleen die ene bv, alle bv's worden geweigerd
    Bij het uitzoeken van de divisiefout blijkt de kassa helemaal geen toegang meer te hebben
    na die divisiefout heeft de app ineens helemaal geen toegang meer, en nu?
    eerst ging het om een divisiefout, nu blijkt de app in zijn geheel geen machtiging meer te hebben
    Eerst was het een scopefout, nu zegt de app dat hij helemaal geen toegang meer heeft
    geen division fout maar er staat dat de app helemaal geen toegang meer heeft
    divisie melding, maar app heeft al geen toegang meer blijkt
    De app meldde eerst iets over een divisie en laat nu helemaal een inlogscherm zien
    De scope-fout bleek gevolg van een intrekking: de app kan er helemaal niet meer in sinds gisteren
    eerst scope-fout, nu zegt hij dat de app helemaal geen toegang meer heeft
    De fout zegt dat de toestemming van de app ongeldig is geworden; is dat dan nog wel een kwestie van administraties?
    Ik onderzocht een scope-fout en merkte dat de app helemaal geen toegang meer heeft, wat nu?
    scope fout gezocht, blijkt dat de app helemaal geen toegang meer heeft
    Bij het uitzoeken van de divisiefout blijkt dat de app helemaal geen toegang meer heeft
    na die scope-fout blijkt de app helemaal geen toegang meer te hebben
    division scope en app heeft ook geen toegang meer
    divisiefout bleek niet het probleem: app vraagt nu gewoon om in te loggen bij alle administraties
    Ik zocht een division scope-fout uit en nu blijkt de app helemaal geen toegang meer te hebben.
    .opt-reauthorise =
        dan koppel ik opnieuw
        nieuwe toestemming, hoe
        laat hem weer binnen
        geef hem opnieuw toegang
        fix de verbinding
        alles opnieuw autoriseren
        dan maar opnieuw aanloggen
        opnieuw ja zeggen dus, goed
        hoe geef ik hem weer toegang
        ja help me daarmee
        dan opnieuw verbinden
        ja geef de toestemming maar opnieuw
        help me even met opnieuw inloggen dan
    .finish =
        dat regelt mijn collega morgen, ik ben klaar
        goed om te weten, afsluiten
        ik meld het aan mijn baas en stop

division-scope-error_other-message =
    mijn melding lijkt op geen van deze meldingen
    het is een heel andere foutmelding dan die in de lijst
    Document Type not allowed bij uploaden naar exact
    document type not allowed via mijnkantoor
    Onze klant krijgt bij het insturen van bonnen 'document type not allowed', hoe komt dat?
    geen scope en geen forbidden maar een heel andere melding, wat nu
    Document Type not allowed, wat is dat voor melding?
    Document Type not allowed krijg ik bij het insturen van een bon, wat is dat
    Een klant van ons logt in via MijnKantoor en kan geen documenten doorsturen, er staat iets van een document type. Hoe komt dat?
    document type niet toegestaan bij het uploaden vanuit de scanner
    klanten die binnenkomen via het MijnKantoor-portaal krijgen een fout met 'Document Type'
    app geeft Document Type not allowed bij onze klant, moet hij met een gewone gebruiker inloggen?
    Document Type not allowed, geen divisie te bekennen
    andere foutmelding dan scope
    Een klant van ons logt in via MijnKantoor en krijgt 'Document Type not allowed'. Waar komt dat vandaan?
    Document Type not allowed
    Klant logt in via het portaal van de boekhouder en krijgt bij het uploaden "Document Type not allowed"
    mijn foutmelding staat er niet tussen
    Klant logt in via MijnKantoor en krijgt 'Document Type not allowed' bij de scan-app
    mijn melding lijkt op geen van de scopefouten, er staat iets heel anders over een dagboek
    Document Type not allowed, klant logt in via MijnKantoor
    mijn klant probeert via MijnKantoor een factuurapp te koppelen: "document type not allowed"
    onze boekhouder werkt met mijnkantoor en mijn scan-app zegt dat document type niet mag
    document type not allowed bij het uploaden van facturen
    Onze klant logt in via MijnKantoor en krijgt 'Document Type not allowed'
    andere fout dan scope, waar kan ik mijn melding plakken
    Klant logt in via MijnKantoor en krijgt Document Type not allowed bij uploaden
    Bij bonnetjes insturen: documenttype niet toegestaan. Ligt dat aan de app?
    Wij krijgen een fout over document type als we via het portaal van de accountant binnenkomen
    Uploaden van een factuur geweigerd vanwege type document, inloggen gaat via de boekhouder.
    Melding over documentsoort die niet mag in de scanapp.
    Klant stuurt facturen in vanuit het portaal van ons kantoor en de app zegt dat dit type document niet mag
    Cliënt logt in via MijnKantoor en krijgt Document Type not allowed
    Document Type not allowed krijg ik als ik als klant via het portaal van de boekhouder koppel
    'Document Type not allowed' bij het uploaden van bonnetjes, onze boekhouder werkt met MijnKantoor
    Klant logt in via MijnKantoor en krijgt Document Type not allowed
    "Document Type not allowed" bij het insturen van een factuur via de scanner
    een heel andere fout, iets met document type not allowed
    bij het inschieten van een bijlage krijg ik document type not allowed
    klant logt in via mijnkantoor en de scanapp krijgt een documenttype-fout
    Document Type not allowed, wat is dat nu weer? Ik log in via MijnKantoor van de boekhouder
    De fout die ik krijg lijkt niet op division scope, er staat iets over een documenttype
    scanner weigert facturen met 'document type not allowed', klant logt in via mijnkantoor
    onze klant uploadt via MijnKantoor en krijgt Document Type not allowed
    ik krijg een heel andere foutcode dan die over division scope, iets met document type
    Document Type not allowed bij facturen van een klant die via MijnKantoor inlogt
    melding over documenttype niet toegestaan, klant komt binnen via MijnKantoor
    klant logt in via mijnkantoor en kan geen documenten sturen, type niet toegestaan
    andere fout dan division scope, iets met document type
    Foutmelding Document Type not allowed bij een klant die via MijnKantoor inlogt
    melding 'Document Type not allowed' bij klant die via MijnKantoor inlogt
    Document Type not allowed zegt hij bij mijnkantoor
    Melding Document Type not allowed
    Document Type not allowed, krijgt mijn klant bij het uploaden via de app. Hij logt in via het MijnKantoor-portaal van ons. Is dat die scope-fout?
    Ik krijg Document Type not allowed als ik een pakbon wil uploaden via de app
    Client van een boekhouder logt in via MijnKantoor en bijlagen uploaden geeft document type niet toegestaan
    Document Type not allowed, staat er
    Document Type not allowed, wat mag er niet? De klant logt in via MijnKantoor
    Document Type not allowed staat er, is dat hetzelfde als die divisiefout
    Document Type not allowed, sinds ik via het mijnkantoor-portaal van mijn accountant inlog
    foutmelding van de app gaat niet over scope en niet over forbidden, het is iets met een code die ik niet ken
    document type not allowed mijnkantoor
    'Document Type not allowed' als mijn klant via MijnKantoor inlogt, is dat ook zo'n scopefout?
    De melding luidt Document Type not allowed, hoort dat ook bij division scope?
    Wat betekent Document Type not allowed bij het inschieten van stukken?
    Een klant die via MijnKantoor inlogt krijgt Document Type not allowed.
    Document Type not allowed: komt dat door de scope of door te weinig rechten?
    De app zegt Document Type not allowed als ik een bon wil doorsturen
    Bij een factuur uploaden krijg ik Document Type not allowed terug van Exact
    Bij het uploaden van een bijlage krijg ik Document Type not allowed, wat betekent dat?
    Een klant die via MijnKantoor inlogt krijgt Document Type not allowed in onze app.
    De fout over onze administratie luidt Document Type not allowed, wat is dat voor iets?
    Document Type not allowed zegt hij, via mijnkantoor ingelogd
    'Document Type not allowed' als klanten via ons MijnKantoor inloggen
    Document Type not allowed bij uploaden via de app
    Document Type not allowed bij een klant die via MijnKantoor inlogt
    Wij krijgen 'Document Type not allowed', valt dat onder die divisiefouten?
    andere fout, nie division scope
    document type not allowed staat er als onze app een factuur boekt
    Document Type not allowed bij klant die via MijnKantoor inlogt
    fout waar geen divisie of scope in voorkomt, iets met documenttype
    Ik krijg Document Type not allowed
    Onze klant logt in via MijnKantoor en krijgt in de app Document Type not allowed, hoe komt dat?
    Document Type not allowed melding via MijnKantoor
    Document Type not allowed, hoe kom ik van die fout af?
    De klantinlog via MijnKantoor geeft Document Type not allowed.
    Bij het wegschrijven van een document meldt de app Document Type not allowed.
    Bij het aanbieden van bonnetjes via de klantlogin van MijnKantoor zegt de app: Document Type not allowed.
    Ik krijg Document Type not allowed, is dat hetzelfde als de fout over een administratie?
    Bij inloggen via MijnKantoor geeft de app Document Type not allowed
    Ik krijg Document Type not allowed via MijnKantoor, wat is dat?
    Klant logt in via MijnKantoor van de accountant en de app meldt dat het documenttype niet is toegestaan.
    Document Type not allowed geeft de app terug, is dat ook een administratie die niet mag?
    Wij zitten via MijnKantoor van de accountant in Exact en krijgen Document Type not allowed.
    De fout luidt Document Type not allowed, gaat dat over de administratie?
    .opt-forbidden =
        geen rechten staat er toch eigenlijk
        het is een kale 403 bij nader inzien
        de app mag iets niet
        access denied is de tekst
        lijkt op verboden
        er wordt iets geweigerd
        toch gewoon forbidden zie ik nu
        er staat gewoon forbidden en anders niks
        hij wordt geweigerd met een kale 403
        forbidden zonder uitleg staat er
        toch kale forbidden
    .opt-too-many-requests =
        het gaat over limieten
        429 bleek het
        te vaak opgehaald
        we zouden te veel aanroepen doen
        mail over daglimiet gekregen
        rate limit
        er stond iets van too many
        limiet overschreden zegt ie
        te vaak gevraagd, een uur wachten, stond er
        429 zie ik staan
        iets dat er teveel aanvragen zijn geweest vandaag
        ik krijg 429 too many requests
    .opt-choose =
        weet niet welke gids, help kiezen
        iets heel anders
        document type not allowed, wat nu
        doe mij maar de keuzehulp
        geen idee waar ik moet zijn
        kies jij maar
        ik weet niet wat ik nodig heb
        ik weet niet welke ik moet hebben, help me kiezen
        geen idee of ik moet intrekken of beperken of opnieuw geven
        help me kiezen dan maar
    .finish =
        oke, via MijnKantoor dus, weet genoeg
        ik plak straks de melding bij ask
        document type not allowed was het, ik log wel anders in, klaar
