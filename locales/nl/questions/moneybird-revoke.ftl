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
    één van mijn zaakjes draait op moneybird, daar moet ook iets van hem af
    nee ik zit met moneybird in mijn maag, een tijdschrijfdingetje moet daar af
    zeg en moneybird, hoe haal je daar een app weg
    en moneybird? waar zit het daar
    de oude medewerker had ook een ding in moneybird staan
    hij zit ook nog in moneybird
    kan je 't ook in moneybird doen
    er loopt ook iets op moneybird wat niemand kent, afsluiten daar
    en bij moneybird, daar wil ik hem ook vanaf
    moneybird moet eraf, xero erop. hoe doe ik het eerste
    hoe haal ik een app weg bij Moneybird
    moneybird koppeling verbreken met ons urenpakket
    In Moneybird heeft een oude webshop nog toegang, die moet eruit.
    toegang van derden stopzetten moneybird
    ons offerteprogramma kan nog bij moneybird, hoe stop ik dat
    moneybird app intrekken
    Ik heb een bonnetjesscanner toegelaten tot Moneybird en wil dat ongedaan maken.
    weg met die zapier verbinding in moneybird
    welke programma's kunnen in mijn Moneybird en hoe gooi ik er eentje uit
    moneybird oauth toepassing schrappen
    wij stoppen met een crm dat aan Moneybird hangt
    verbonden toepassing uit moneybird verwijderen
    Gelieve te zeggen hoe ik een gekoppelde dienst in Moneybird de rechten ontneem.
    boekhoudapp op telefoon van ex-zakenpartner leest nog mee in moneybird
    proef afgelopen, tool moet los van moneybird
    moneybird: ingestemd met iets verdachts, terugdraaien!
    hoe ontkoppel ik stripe-sync van moneybird
    Hoe beëindig ik de toestemming van een toepassing in onze Moneybird-administratie?
    ontwikkelaars pagina moneybird app verwijderen
    derde partij eruit zetten bij Moneybird
    oude integratie moneybird opruimen
    in moneybird een partij blokkeren die via software meekijkt
    mijn freelancer bouwde iets op moneybird, dat moet nu weg
    moneybird toegang opzeggen van factuurtool en nakijken of dat gelukt is
    kan iemand mij helpen moneybird los te maken van woocommerce plug-in
    wij hebben daarnaast moneybird, hoe haal je daar een koppeling weg
    voor moneybird wil ik ook een app verwijderen
    en bij moneybird?
    in moneybird hangt ook nog een app die ik weg wil
    hoe haal ik een app weg bij Moneybird?
    Mijn eenmanszaak zit in Moneybird, daar wil ik de urenregistratie ook ontkoppelen
    moneybird opruimen
    waar zit in moneybird dat ontwikkelaarsding met de apps?
    kan de bonnetjesapp nog bij mijn moneybird, ik ben daar vanaf?
    zelfde maar dan moneybird
    ik doe ook de boeken van mijn vrouw in moneybird en daar staat nog een oude webshop aan, hoe krijg ik die los?
    Graag ook de toegang tot Moneybird beëindigen voor een voormalige leverancier
    moneybird en zapier, die twee wil ik uit elkaar
    o en moneybird trouwens, daar had ik ook ja gezegd tegen zo'n appje
    hoe zie ik of een app echt geen toegang meer heeft tot mijn Moneybird?
    verloopt toegang bij moneybird vanzelf of moet ik die weghalen?
    moneybird: alles van die app intrekken
    'k heb in moneybird iets gekoppeld da nie meer nodig is
    naast Exact ook moneybird graag, dezelfde tool
    hoe haal ik een oude urenapp van mijn Moneybird af
    Moneybird: een programma dat ik vroeger gebruikte leest nog mee, dat moet stoppen
    Ik heb in Moneybird ooit een app toegelaten die ik niet vertrouw. Hoe verbreek ik dat?
    externe dienst loskoppelen in moneybird
    wie mag er nog in mijn Moneybird neuzen en hoe stop ik zo'n programma
    toestemming voor een bankimport terugnemen bij Moneybird
    Mijn webshop is opgeheven, maar die hangt nog aan Moneybird. Waar verwijder ik de verbinding?
    moneybird toegang van derde partij opzeggen
    Ik stop met een ritregistratie-abonnement en wil dat het bedrijf niet meer in mijn Moneybird kan.
    integratie opruimen in Moneybird die niemand nog gebruikt
    hoe maak je in Moneybird ongedaan dat je een programma toegang gaf
    een dienst verwijderen uit Moneybird, kan dat zelf
    app verwijderen uit Moneybird
    Moneybird koppeling verwijderen
    toegang intrekken Moneybird
    hoe ontkoppel ik een app in Moneybird?
    Moneybird integratie verbreken
    app loskoppelen Moneybird
    Moneybird toestemming app weg
    gekoppelde apps Moneybird
    Moneybird rechten app intrekken
    Shopify van Moneybird afhalen
    Moneybird api toegang verwijderen
    Dext weghalen bij Moneybird
    externe app in Moneybird stoppen
    Moneybird machtiging intrekken
    Moneybird app deleten
    kassa ontkoppelen van Moneybird
    waar zie ik apps in Moneybird om te verwijderen
    Moneybird: koppeling opheffen
    app mag niet meer in Moneybird
    moneybrid koppeling weg
    Moneybird verbinding verbreken
    urenapp uit Moneybird halen
    toestemming in Moneybird terugdraaien
    Moneybird scan app verwijderen
    token van app in Moneybird weghalen
    webshop van Moneybird loskoppelen
    Kan ik een app in Moneybird blokkeren?
    Moneybird ontwikkelaars pagina app weghalen
    oude koppeling Moneybird opruimen
    facturatie app uit Moneybird gooien
    Moneybird app weg, we gebruiken hem niet meer
    verkeerde app toegang tot Moneybird gegeven
    overgestapt van app, oude uit Moneybird halen
    proefapp in Moneybird verwijderen nu de proef voorbij is
    leverancier gehackt, sluit app af in Moneybird
    en hetzelfde nog een keer maar dan in moneybird?
    moneybird koppeling weg
    Voor een van onze klanten die met Moneybird werkt moet een urenapp worden afgesloten. Hoe doe je dat daar?
    en bij moneybird, hoe gaat het daar
    die app is van Moneybird trouwens, daar moet hij weg
    nu nog zoiets voor moneybird
    ik wil onze moneybird opruimen
    wij hebben trouwens geen Exact maar moneybird
    koppeling verwijderen in moneybird
    Ik heb Moneybird ooit aan een urentool gehangen en wil die er nu uit hebben
    Hallo, hoe ontneem ik een externe applicatie de toegang tot mijn Moneybird? Gr. Noor
    moneybird app toegang stoppen
    Hoe verwijder ik de toegang van een app in Moneybird?
    Ik heb mijn urenapp ooit aan Moneybird gehangen, gebruik hem niet meer en wil hem eruit
    app loskoppelen van monnybird
    Een webshopplugin kan nog steeds facturen aanmaken in onze Moneybird. Dat moet stoppen.
    moneybird integratie intrekken aub
    Gripp mag niet langer in onze Moneybird-administratie
    Wij zijn overgestapt van kassasysteem. Het oude heeft nog rechten op Moneybird, waar draai ik die terug?
    app uit moneybird halen
    hoe stop ik de koppeling tussen mijn urenprogramma en Moneybird
    zzp'er hier, had een factuurtooltje geprobeerd op moneybird, die moet er weer af
    mijn ex deed de boekhouding en heeft een of andere app aan onze Moneybird gehangen. weg ermee
    moneybird koppeling verbreken
    welke knop om Zapier uit moneybird te gooien
    ik wil nie meer dat da programma in mijne moneybird zit
    Kleine vereniging, gratis gedoe uitgeprobeerd met Moneybird, er zit nu een vreemde app in die facturen mag maken. Hoe eruit?
    mijn kapsalonprogramma hoeft niet meer met moneybird te praten want ik ben overgestapt
    moneyburd app toegang weg
    Hoe verwijder ik een gekoppelde app uit Moneybird?
    Mijn oude urenprogramma heeft nog toegang tot Moneybird, dat moet weg
    Ik had een kilometerapp verbonden met Moneybird en gebruik die niet meer
    Hoe ontkoppel ik de kassa van Moneybird?
    app kan nog in mijn administratie bij moneybird, stop
    Wij willen dat de webshopplugin niet meer in onze Moneybird kan schrijven
    De kassa van ons koffietentje moet uit Moneybird
    moneybird: oude afsprakenapp geen toegang meer geven
    Wij als kappers doen de boeken in Moneybird en Salonized hoeft er niet meer bij
    Hoe sluit ik SumUp af van Moneybird
    Ik had een urenapp aan mijn Moneybird hangen en die gebruik ik niet meer
    Wij hebben een yogastudio en boeken in Moneybird, en de lesrooster-app heeft daar niks meer te zoeken
    Die koppeling van de webshop met moneybird mag weg
    Mijn afwasser had zijn uren-appje op onze Moneybird aangesloten, hoe draai ik dat terug
    moneybird toegang app beëindigen
    ik heb een klein atelier en moneybird, en een bestelapp die ik beu ben moet daar uit
    toegang weghale app moneybird
    Klantje in Moneybird, een oude urenapp heeft nog toegang, hoe gaat die eruit?
    moneybird app verwijderen
    Mijn zzp-klanten zitten op Moneybird en een van hen wil een bonnenapp kwijt die meekijkt
    Kan ik in moneybird een programma dat ik ooit heb toegelaten weer buitensluiten
    Een offertetool mag niet meer in mijn Moneybird, ik ben zelfstandige en snap er weinig van
    hoe stop ik Zapier in Moneybird
    Die verlofapp is opgezegd maar staat nog als toegestaan bij Moneybird
    Ik doe de boeken van wat freelancers in Moneybird, bij eentje leest een oude app mee, weg ermee
    Een kassa-app die ik niet meer gebruik kan nog in mijn Moneybird
    app toegang moneybird ongedaan maken
    bonnenscanner moneybird loskoppelen
    Toen ik begon heb ik in Moneybird een kilometerapp toegelaten. Die wil ik kwijt
    Klantje met Moneybird heeft spijt van een gekoppelde chatbot
    een app moet uit Moneybird
    onze stichting boekt in moneybird en een oude tool heeft nog toegang
    externe toegang tot moneybird afsluiten
    hoe ontkoppel je software van moneybird
    moneybird oauth toestemming opheffen
    de vereniging boekt met moneybird en de vorige ledenapp leest nog mee
    derde partij app moneybird weghalen na audit
    Onze buurtvereniging zit bij Moneybird en er moet een app af
    Het wijkcomité gebruikt Moneybird en de oude declaratie-app moet eruit
    Ik heb in Moneybird een app toegelaten en wil hem weer kwijt
    urenapp weghalen bij Moneybird
    ik ben zzp'er met moneybird en wil een gekoppelde tool eruit
    Moneybird koppeling stoppen
    zzp app uit moneybird gooien
    urenregistratie heeft nog toegang tot mijn Moneybird
    offertetool loskoppelen van Moneybird
    mijn freelance-administratie in moneybird heeft een app die weg moet
    moneybird: oude webshop heeft nog toegang
    koppeling in moneybird weghalen
    Onze webshopplugin mag niet meer bij Moneybird
    hoe ontneem ik een app zijn toegang tot Moneybird
    klant wil onze app uit zijn Moneybird, hoe
    zapier eruit bij moneybird
    we gaan weg bij het platform dat onze facturen in Moneybird zet, hoe sluit ik het af
    moneybird app loskoppelen
    urenapp uit moneybird
    moneybird toegang derden intrekken
    mijn zzp boekhouding staat in moneybird en de kilometerapp mag er niet meer bij
    moneybird welke app was het ook alweer die weg moet
    ik probeerde een scanapp uit bij moneybird en die mag er nu weer uit
    moneybird tool verwijderen rechten
    moneybird app eruit
    webshop niet meer aan moneybird
    Onze yogastudio zit bij Moneybird en de kassa moet er uit
    hoe gooi ik een app uit moneybird
    De boekingssoftware mag niet meer bij mijn Moneybird
    Dat urenprogramma van mijn trimsalon moet van Moneybird af
    Bij Moneybird een oud kassakoppelingetje weghalen
    Onze dochter-bv zit op Moneybird en daar moet een app uit
    hoe koppel ik een applicatie los van moneybird
    Uren-app mag niet meer in Moneybird komen
    toegang intrekken Moneybird extern programma
    Ik gaf ooit een rapportagetool toegang tot Moneybird, nu spijt
    moneybird app eruit gooien
    Voor de overname moeten alle tools van de Moneybird-administratie af
    een zzp-collega gebruikt Moneybird en wil van zijn factuurkoppeling af
    moneybird: machtiging van derde app beëindigen
    We verkopen de Moneybird-bv, welke app er ook in mag, die moet eruit, hoe doe je dat
    die urenapp moet uit moneybird
    wij gebruiken Moneybird voor mijn bijberoep en daar hangt een tool aan die ik niet meer vertrouw
    app wegdoen bij Moneybird na proefmaand
    de webwinkel is verkocht, maar zij hebben nog toegang tot mijn Moneybird denk ik
    Moneybird, koppeling met offerteprogramma stopzetten
    iemand zijn AI-dinges leest mee in mijn Moneybird, eruit ermee
    mijn man wil weg van die facturenapp in Moneybird, ontkoppelen
    Moneybird + oud kassaprogramma: toegang beëindigen
    wat moet ik doen om een uurprogramma geen toegang meer te geven tot Moneybird
    een app heeft mijn Moneybird-facturen rondgemaild, afsluiten!
    Hoe krijg ik de webwinkel van mijn ex uit mijn Moneybird
    App loskoppelen van Moneybird
    Hoe stop ik een app bij Moneybird?
    Een programma mag niet meer in onze Moneybird
    Toegang weghalen in Moneybird voor de urenapp
    Onze starter werkt met Moneybird en heeft daar ooit een urenapp toegelaten die er nu weer af moet.
    Hoe haal je in Moneybird een app weg waar je vroeger toestemming voor gaf? Vraag van een cliënt.
    Mijn cliënt wil de CRM-app niet meer bij zijn Moneybird hebben, wat zijn de stappen?
    Onze zzp-tak gebruikt Moneybird en daar moet een urenapp uit
    Een planner koppelde ik ooit aan Moneybird en die mag niet meer meekijken
    Moneybird: koppeling met de CRM-app beëindigen
    Een facturentool moet uit mijn Moneybird
    Ik wil een programma bij Moneybird afsluiten
    moneybird: ooit verbonden met een kassa, mag weg
    Hoe zorg ik dat zo'n urenplugin niet meer bij Moneybird naar binnen kan
    De CRM mag niet meer bij Moneybird binnen
    Van Moneybird een oud offerteprogramma afhalen
    Hoe sluit ik een app af in Moneybird, moet ik dat zelf zijn die akkoord gaf?
    we zijn klaar met die scan-app, hij mag ons Moneybird niet meer in
    urenapp mag per 1 juni niet meer in Moneybird, wat doe ik
    Moneybird laat nog een app binnen die we niet meer hebben
    in Moneybird een programma de toegang ontnemen
    Ik ben zzp'er met Moneybird en wil een oude urenapp eruit gooien
    Mijn zzp-boeken zitten in Moneybird, het urenprogramma heb ik vorige maand opgezegd, maar het kan er nog in
    Spijt van een app die ik gisteren bij Moneybird toeliet
    Webshop verkocht, koppeling met mijn Moneybird moet weg
    De boekhoudrobot die ik vorig najaar in Moneybird toeliet bevalt niet meer
    Moneybird: app eruit, voorgoed
    ik wil niet meer dat de urentool in Moneybird mag
    de toegang van een app tot moneybird stoppen
    toegang app moneybird weg
    moneybird applicatie intrekken
    moneybird scanapp eruit
    moneybird ontwikkelaar pagina app weghalen
    monybird app verwijderen
    Kan ik die app van moneybird afhalen?
    moneybrid koppeling eraf
    Zzp'er met Moneybird, heb een urenapp geprobeerd en wil hem nu geen toegang meer geven
    Hoe gooi ik een app uit Moneybird?
    Mijn oude urentool kan nog bij Moneybird
    moneybird koppeling weghalen
    Ik wil dat een factuurapp mijn Moneybird niet meer kan lezen
    De koppeling tussen mijn kassa en Moneybird stopzetten
    Welke stappen om een tool geen toegang meer te geven tot Moneybird
    Hoe ontneem ik een app de toegang tot onze Moneybird-administratie?
    Ik gebruik een factuurtool niet meer en wil die bij Moneybird weghalen.
    Waar zie ik in Moneybird welke toepassing ik heb toegelaten, en hoe gooi ik die eruit?
    Hoe trek ik in Moneybird de rechten in van een urenapp?
    Een oude webshopkoppeling moet uit Moneybird weg, waar zit dat?
    Een app heeft te veel inzage in Moneybird, hoe haal ik hem daar helemaal weg?
    Mijn Moneybird is nog verbonden met een tool die ik niet gebruik, hoe maak ik dat los?
    Hoe gooi ik een gekoppelde app uit Moneybird?
    Ik heb in Moneybird een app toegang gegeven en wil dat weer stoppen
    Mijn urenapp moet van Moneybird af, waar regel ik dat?
    Een oude urenapp heeft nog toegang tot mijn Moneybird en die wil ik afsluiten.
    Welke weg volg ik om een koppeling met een externe app in Moneybird te beëindigen?
    Hoe haal ik een uren-app weer los van mijn Moneybird?
    Ik ben gestopt met een boekhoudhulpje en wil het uit Moneybird hebben.
    Waar in Moneybird zie ik welke apps erbij kunnen en haal ik er een af?
    De kassa-app moet geen toegang meer hebben tot Moneybird, hoe regel ik dat?
    Wij doen de boeken in Moneybird en een oude urenapp kan er nog bij
    moneybird app losmaken
    Mijn man heeft in Moneybird iets met Zapier aangezet, hoe zet ik dat uit
    moneybird: bestel-app mag er niet meer in
    ik gebruik moneybird, een bonnenapp moet weg
    Klant zit in Moneybird en wil een oude uren-app kwijt
    App loskoppelen in Moneybird, hoe
    Een van onze zzp-klanten heeft in Moneybird een tool toegelaten die eruit moet
    Welke van de drie apps in de Moneybird van de klant bedoel je, er moet er een af
    moneybird: app eruit
    zzp klant op moneybird wil urenapp niet meer toelaten
    scriptje van een hobbyist kan nog bij onze moneybird
    De kleine stichting van de groep zit op Moneybird, daar moet een app weg
    Toegang van een urenapp tot Moneybird beëindigen
    moneybird app weg
    moneybird toegang intrekken
    tool mag niet meer in moneybird
    moneybird, welke app eruit?
    koppeling moneybird stop
    onze stichting gebruikt Moneybird en een oude app moet daar weg
    app losmaken van moneybird
    toegang van een webshop tot onze moneybird beëindigen
    het zusje van onze stichting boekt in moneybird, daar moet de bonnen-app eruit
    klant zit op Moneybird en wil onze app ontkoppelen
    oude app uit Moneybird halen
    hoe neem ik de toegang terug van een app bij Moneybird
    bonnenapp mag niet meer in mijn Moneybird
    De urenapp moet los van Moneybird
    Toegang van een programma tot Moneybird stoppen
    Ik wil een koppeling in Moneybird opzeggen
    In Moneybird mag die ene tool niet meer meekijken
    Schop dat oude programma uit mijn Moneybird
    Een klant van kantoor zit op Moneybird en wil een gekoppelde app daar weghalen, hoe gaat dat?
    De oude factuurapp mag niet meer in de Moneybird-administratie van onze dochter, waar zet ik dat stop?
    Voor een zzp-klant met Moneybird moet een gekoppelde urenapp eraf, waar klik ik dan op?
    Mijn klant wil een gekoppelde kassa uit Moneybird halen omdat hij van systeem verandert, hoe doet hij dat?
    moneybird app toegang weghalen
    Een van onze klanten zit op Moneybird en wil een oude urenapp eruit hebben, waar zit dat?
    Welke stappen om een externe applicatie los te maken van Moneybird
    Ik wil dat een tool niet meer bij mijn Moneybird kan.
    Een urenapp hangt nog aan onze Moneybird-administratie en mag weg.
    Mijn oude webshop mag niet meer in Moneybird boeken.
    Ik wil een koppeling uit Moneybird verwijderen.
    Hoe ontkoppel ik een applicatie van onze Moneybird-administratie?
    Een tool die ik met Moneybird had verbonden mag niet meer bij mijn facturen.
    Onze urenapp mag niet langer bij Moneybird
    Een app uit Moneybird verwijderen, hoe?
    Ik wil een urenapp niet langer in Moneybird laten.
    Toegang van een app tot Moneybird beëindigen
    App die ik in Moneybird toeliet weer weghalen
    moneybird app weghalen
    Ik wil dat mijn urenapp niet langer bij mijn Moneybird kan
    Een oude urenapp heeft nog toegang tot mijn Moneybird, die moet eruit.
    Een app bij Moneybird eruit halen, waar?

moneybird-revoke_for-me =
    kun jij de app bij moneybird voor mij intrekken
    kan wegwijs dit bij moneybird doen
    kan jullie programma de app bij Moneybird automatisch weghalen
    moneybird intrekken via api, werkt dat betrouwbaar
    Waarom kijkt de hulp bij Moneybird nog na of het intrekken gelukt is?
    moneybird automatisch laten doen
    wil jij het bij moneybird proberen in te trekken?
    Kan een programma namens mij aan Moneybird vragen de toegang te stoppen, en is het antwoord te vertrouwen?
    klopt het dat Moneybird altijd ja zegt als je om intrekking vraagt via de api
    automatisch laten intrekken bij Moneybird, hoe weet ik dan of het gebeurd is
    kan Wegwijs de app bij Moneybird voor mij intrekken en wordt dat nagekeken?
    Moneybird bevestigt elke intrekking, zeggen ze. Hoe weet ik of een app er dan echt uit is als jullie het vragen?
    kan wegwijs dat bij moneybird voor me proberen?
    moneybird laten intrekken door jou
    Ik bezit de sleutels van onze Moneybird-app. Heeft het zin om jullie het verzoek te laten doen?
    kan jij het bij moneybird voor me doen
    Kan dit via een programma, dat intrekken bij Moneybird?
    Ik ben niet zo handig met computers; wil jij de toegang tot mijn Moneybird stoppen?
    kan wegwijs onze eigen moneybird app intrekken
    Probeer jij het eens bij Moneybird, we hebben de sleutels van de app. Weet je zeker dat het lukt?
    laat mij eerst zien wat je naar moneybird stuurt voor het intrekken
    kan jij het proberen bij moneybird, onze eigen app intrekken
    doe jij die moneybird-app eraf, het is er een van onszelf
    trekt wegwijs de toestemming in bij moneybird of moet ik dat doen
    Kun jij voor mij bij Moneybird onze eigen app intrekken?
    moneybird zegt altijd ja bij intrekken, kun jij het doen en nakijken
    we hebben de sleutels van onze Moneybird-app, probeer jij het maar
    Kun jij die app uit Moneybird halen voor mij?
    Kunt u in Moneybird die app er voor mij afhalen?
    kan je moneybird app voor me verwijderen
    Probeer jij het bij Moneybird eens, die app weghalen
    doe jij moneybird app weg
    kun jij proberen de app bij Moneybird voor me weg te halen
    .act =
        probeer maar
        doe jij het en zeg of het gelukt is
        ja graag, eigen koppeling, sleutels liggen klaar
    .plan =
        wat vraag je dan letterlijk aan moneybird
        laat het verzoek zien
        wat stuur je dan door aan moneybird, mag ik dat lezen
    .by-hand =
        nee ik haal hem er zelf af
        als het toch niet zeker is doe ik het zelf
        geef mij de klikroute maar
        als het toch niet zeker is doe ik het liever zelf
        sleutels? heb ik niet, app is van een ander
        doe ik liever zelf op de pagina
        sleutels zitten bij de leverancier
        als het toch niet zeker is klik ik wel

moneybird-revoke_open-page =
    waar vind ik ontwikkelaars in moneybird
    waar staan mijn gekoppelde apps in moneybird
    adres van de pagina met apps van moneybird
    waar vind ik Ontwikkelaars in moneybird
    onder welk menu staan de apps in Moneybird
    Als welke gebruiker moet ik inloggen in Moneybird om de toegelaten apps te zien?
    moneybird apps pagina
    Op welke pagina in Moneybird zie ik welke apps en sleutels bij mijn login horen?
    waar zit 'Ontwikkelaars' in Moneybird
    moet ik in Moneybird via mijn naam of via de instellingen naar de toegelaten apps
    Ik wil in Moneybird alleen even kijken welke diensten mogen. Waar klik ik, en verander ik dan al iets?
    pagina met mijn gekoppelde apps in Moneybird, waar zit die
    waar staan in moneybird de gekoppelde programma's
    moneybird ontwikkelaars menu
    Onder welk knopje van mijn naam zitten bij Moneybird de apps die ik heb goedgekeurd?
    waar in moneybird staan gekoppelde apps
    Onder welk menu zit de pagina met applicaties en sleutels in Moneybird?
    moneybird ontwikkelaars pagina
    Waar in Moneybird staan de apps die ik toestemming gaf?
    moneybird ontwikkelaars pagina, moet ik daar zijn om een app weg te halen?
    als welke gebruiker moet ik in Moneybird inloggen om de app eruit te halen
    waar vind ik in moneybird de apps die ik toegang gaf
    ontwikkelaars in moneybird, waar zit dat, rechtsboven?
    met welk account moet ik inloggen bij moneybird om de app weg te halen
    Waar zie ik in Moneybird welke apps ik toestemming gaf?
    ontwikkelaars menu moneybird om app los te koppelen
    als wie moet ik inloggen bij Moneybird om een app weg te halen?
    Waar zit dat in Moneybird, apps die ik ooit heb goedgekeurd?
    Rechtsboven op mijn naam geklikt in Moneybird, en nu? Ik wil de lesapp weg
    waar in Moneybird vind ik welke apps ik heb toegelaten
    waar staan bij moneybird de applicaties die toegang hebben
    Waar in Moneybird zie ik welke programma's ik heb toegelaten?
    moneybird ontwikkelaars menu apps
    waar zie ik in Moneybird de apps die ik toestond
    waar staan de apps die ik toegang gaf in moneybird
    moneybird developer menu waar
    onder mijn naam in moneybird zie ik waar apps
    op welke pagina van Moneybird staan gekoppelde applicaties
    waar in Moneybird staan de apps die ik heb toegelaten
    Onder welk menu in Moneybird staan de apps die ik toestemming gaf?
    waar in Moneybird klik ik om te zien welke apps erin mogen
    Onder welk menu in Moneybird zitten de apps met toegang
    via welk menu zie ik in moneybird welke applicaties toegang hebben
    waar ontwikkelaar in moneybird
    welk menu moet ik hebben in moneybird om apps met toegang te zien
    rechtstreeks adres van de Moneybird-pagina met apps?
    In welk menu van Moneybird staan mijn gekoppelde apps?
    Waar vind ik in Moneybird de apps die ik toegang gaf?
    .done =
        pagina staat voor me
        via de link gegaan, zie m'n apps
        ik zie mijn toepassingen en sleutels
        adres ingetikt, hij kwam meteen
        op mijn naam geklikt en ontwikkelaars gekozen
        ben er
        met het account van mijn vrouw ingelogd, zij had het toegestaan, en nu zie ik de apps
        scherm met apps is geladen
        die pagina is open
        via het adres rechtstreeks gegaan, ik zie een rijtje apps
        Ik bevind mij op de ontwikkelaarspagina.
        op m'n naam, dan ontwikkelaars: gelukt
        ben er, wat nu
        ok ik zie toepassingen en tokens staan
        ingelogd met het goede mailadres en doorgeklikt
        link werkte
        pagina staat voor mijn neus
        klaar, volgende graag
        zit erin, ik kijk nu naar een rijtje programma's en wat lange codes
        via het webadres kwam ik er meteen, een wachtwoord hoefde niet eens
        Kees is even onder zijn eigen account aangemeld en heeft het venster voor me klaargezet
        eerst kon ik het niet vinden, nu wel
        't stond inderdaad onder mijn naam verstopt, wat moet ik hier aanklikken?
        ik ben op die pagina, zie apps en sleutels
        het adres getypt, staat open
        dat adres werkte wel, ben er
        ja hoor ik zit er
        via dat adres erop gekomen
        ok
        ontwikkelaars staat open
        ja ik ben op die pagina
        met de link was het meteen raak
        ik zie de apps
        zit op de pagina met applicaties
        pagina staat open
    .stuck-page-not-found =
        ik vind ontwikkelaars nergens
        onder mijn naam zie ik enkel profiel en uitloggen
        krijg een 404
        waar zit dat menu dan, rechtsboven is er niks
        die link geeft bij mij een lege pagina
        da woord ontwikkelaars staat er niet
        er staat geen ontwikkelaars in mijn menu
        krijg een 404 daar
        Ik vind dat onderdeel niet terug in mijn account.
        onder mijn naam zie ik enkel uitloggen en profiel
        waar zit dat dan precies
        kom steeds op het dashboard van de administratie uit
        dit menu bestaat bij ons niet meer denk ik
        heb overal geklikt, die plek is onvindbaar
        als ik op mijn naam druk krijg ik alleen profiel en uitloggen
        eerst kon ik het nog wel vinden, nu niet meer
        ik heb alles opengeklapt wat daar in de hoek zit maar iets voor programmeurs zit er niet tussen
        sedert de nieuwe lay-out is dat stukje bij ons verdwenen, ik blijf maar zoeken
        zit op mijn telefoon en heb daar helemaal geen hoekje met wie ik ben, waar zit dat dan?
        bij mijn naam staat geen Ontwikkelaars
        404
        ik zie alleen Instellingen en Uitloggen onder mijn naam
        ontwikkelaars? nooit gezien, bestaat bij mij niet
        waar zit dat verstopt
        het menu ziet er heel anders uit dan u beschrijft
        ik krijg een 404
        onder mijn naam staat geen ontwikkelaars
        krijg een 404 op dat adres
        het menu bij mijn naam geeft alleen uitloggen en profiel
        krijg 404

moneybird-revoke_remove =
    waar zit de knop om een app weg te halen in moneybird
    hoe heet de knop om toegang weg te halen bij moneybird
    hoe heet de knop om een app weg te halen in moneybird
    verloopt toegang bij Moneybird vanzelf of moet ik hem zelf weghalen
    Op de pagina van Moneybird zie ik de app staan; waarop klik ik nu?
    moneybird app gevonden, prullenbak?
    Verloopt de toegang van een app bij Moneybird vanzelf als ik niks doe?
    hoe heet de knop in Moneybird waarmee je een programma weghaalt
    ik zie de dienst op de pagina van Moneybird staan maar weet niet waarop ik moet klikken
    Als ik mijn account bij de app opzeg, blijft die dan bij Moneybird nog binnen mogen zonder einddatum?
    app staat op mijn Moneybird-pagina, verdwijnt zijn toegang na een tijdje of moet ik hem weghalen
    op die moneybirdpagina, hoe gooi ik de app er dan uit
    knop in moneybird om app te verwijderen
    Ik sta bij de gekoppelde toepassingen van Moneybird en durf nergens op te klikken. Hoe heet de goede knop?
    welke knop verwijdert de app in moneybird
    Ik zie de app op de Moneybird-pagina staan, hoe heet de knop om hem eruit te halen? Verloopt het anders vanzelf?
    staat de app op die moneybird-pagina, en dan? ik durf niks aan te klikken
    ik zit op moneybird.com/user/applications en zie de app, hoe haal ik hem weg?
    welke knop op die Moneybird-pagina neemt de toegang van de app af
    pagina met apps in Moneybird open, zie geen duidelijke verwijderknop
    ik sta bij Ontwikkelaars in moneybird en de plugin staat er. hoe eruit?
    ik zit op de pagina met applicaties van moneybird, hoe haal ik de app weg
    staat op moneybird.com/user/applications, welke knop nu
    zie mijn app bij ontwikkelaars in moneybird, wat klik ik
    Ik ben op de ontwikkelaarspagina van Moneybird, welke knop haalt de app weg?
    moneybird pagina applications, waar klik ik
    app staat op mijn Moneybird pagina, hoe verwijder ik die zonder iets stuk te maken
    Ik zie de kassa staan op die ontwikkelaarspagina van Moneybird, hoe heet de knop om hem weg te doen
    Op de ontwikkelaarspagina van Moneybird staat de app, en wat klik ik nu aan?
    ik ben op de ontwikkelaarspagina van moneybird, hoe haal ik daar een app weg
    Ik ben op die Moneybird-pagina met apps, hoe heet de knop om er een weg te doen?
    hoe heet in moneybird de knop om een app de toegang af te nemen
    ik zie de app op de Moneybird-pagina maar weet niet welke knop ik daar moet hebben
    moneybird toegang weghalen welke knop
    hoe heet de knop in Moneybird om die app zijn toegang af te pakken
    Ik sta op de Moneybird-pagina met apps en durf niet op de knop, welke haalt de toegang weg
    Ik sta op die ontwikkelaarspagina van Moneybird voor de opgezegde urenapp, welke knop druk ik in
    ik zie de app op de ontwikkelaarspagina van moneybird, hoe haal ik hem weg
    Ik zie de app op de ontwikkelaarspagina van Moneybird, welke knop haalt hem weg
    hoe heet de knop in moneybird om een app weg te halen
    op moneybird pagina, welke knop haalt app weg
    in moneybird op de pagina met apps, welke knop neemt de toegang weg
    Hoe heet de knop om een app uit Moneybird te halen als ik op de pagina Ontwikkelaars ben?
    .stuck-app-not-in-list =
        ik zie de app hier niet terug
        bij mij is die lijst leeg
        mijn compagnon heeft hem gekoppeld denk ik
        waar moet die naam dan staan?
        ik vind wel twee andere, maar de kassa niet
        zo'n app heb ik nooit zelf toegestaan
        de app staat hier niet bij
        zie hem niet tussen mijn toepassingen
        Wellicht heeft onze boekhouder hem gekoppeld, want bij mij is niets te zien.
        leeg overzicht
        alleen een urenapp, niet die ene die weg moet
        volgens mij hangt ie aan iemand anders zijn account
        geen Tellow of wat dan ook hier
        ik mis de koppeling die we bedoelen
        ik zie drie andere pakketten maar net die ene niet
        staat er niet bij en heeft er bij mij ook nooit bij gestaan
        volgens mij heeft mijn compagnon dat destijds met zijn eigen inlog geregeld
        de bladzijde is leeg, ik heb hier zelf nooit ergens ja tegen gezegd
        hij trekt elke nacht onze facturen binnen en toch bespeur ik hem nergens, hoe kan dat?
        het lijstje is helemaal leeg
        niks te zien hier
        pagina is leeg op mijn eigen spulletjes na
        Karel heeft die destijds gekoppeld dus bij mij verschijnt er niks
        pagina is leeg bij mij
        hier staat precies niks van die app
        onze app zit er niet tussen
        lege pagina, geen apps
    .stuck-personal-token =
        ik had ooit zelf een token aangemaakt
        er staat ook een api-sleutel met mijn eigen omschrijving
        wat doe ik met die code die ik aan onze bouwer gaf
        geen app, wel een sleutel van vorig jaar
        voor een script heb ik zelf iets aangemaakt, die reeks tekens
        vervalt zo'n eigen token vanzelf?
        er staat ook een token dat ik ooit heb aangemaakt
        ik heb zelf een api-sleutel gemaakt voor een script
        Wat met de persoonlijke sleutel die ik aan de leverancier bezorgde?
        mijn zoon heeft destijds een token gegenereerd
        het is geen app maar een code die ik zelf gemaakt heb
        kreeg een lange sleutel en die heb ik in zapier gezet
        verloopt zo'n zelfgemaakt token vanzelf
        hoe zit dat met m'n eigen API token hier
        ik heb destijds een lange code gemaakt en die in hun scherm geplakt
        niet de app zelf, maar de code die ik voor ze heb aangemaakt zit me dwars
        onze programmeur kreeg van mij een API token per mail, en die doet het nog altijd
        er is nooit een akkoordscherm geweest, er is gewoon een reeks tekens in de configuratie gezet
        hieronder staat ook iets wat ik in 2021 voor een scriptje heb gegenereerd, moet dat mee weg?
        er staat wel een token die ik vorig jaar aanmaakte
        ik heb een lange code in dat programma geplakt die ik hier gemaakt had
        er staat een token die ik ooit zelf heb aangemaakt
        ik heb toentertijd zo'n persoonlijke sleutel gegenereerd
        daar staat een token die ik vorig jaar zelf heb aangemaakt
    .done =
        toegang is eraf
        op het kruisje geklikt, hij is eruit
        verwijderd en bevestigd
        de webshop staat er niet meer tussen
        weg
        er stond iets van intrekken, dat heb ik gedaan
        gelukt, rechten van dat programma zijn weggehaald
        toegang weggehaald
        knop heette bij mij verwijderen, gedaan
        De betreffende app is zonet geschrapt.
        er stond 'toegang ontzeggen', daarop geklikt en de regel was weg
        hij is verdwenen van de pagina
        op het prullenbakje geklikt, en bevestigd
        ingetrokken bij moneybird
        klaar is kees
        weg, controleer het maar
        app gewist uit de lijst
        er stond een prullenbakje naast, daarop geklikt en de hele regel is verdwenen
        stond er net nog, nu niet meer
        hij vroeg of ik het zeker wist en ik heb ja gezegd
        het was de enige, de bladzijde is nu leeg
        ik twijfelde even aan dat rode kruisje maar het bleek het goede te zijn, hij ligt eruit
        verwijderd
        ik heb op een rood kruisje geklikt en bevestigd, hij is eraf
        geen enkele app meer op de pagina
        knop heette anders maar 't is weg
        verwijderd hoor
        prullenbakje aangeklikt en weg was ie
        ik heb de toegang er net afgehaald, er kwam een groen balkje
        hij staat er niet meer tussen
        ik heb erop geduwd en hij vroeg of ik zeker was, ja gezegd
        knop heette intrekken, gedaan
    .stuck-person-leaves =
        onze boekhoudster stopt, haar login moet eruit
        het is geen programma maar een oud-medewerker
        hoe gooi ik iemand uit de administratie?
        we veranderen van kantoor, zij mogen niet meer meekijken
        een stagiair van vroeger kan er nog in
        het gaat eigenlijk om mijn boekhouder die weggaat
        een ex-medewerker mag er niet meer in
        Onze administrateur vertrekt, hoe ontneem ik hem de toegang?
        geen app maar een mens
        ik wil die gebruiker verwijderen, niet een koppeling
        we hebben een ander kantoor genomen, de vorige accountant moet eruit
        stagiair is klaar, die z'n inlog moet dicht
        mijn ex-compagnon kan nog in onze moneybird
        Marijke is met pensioen en mag er niet meer in
        niet de app zelf, maar de vrouw die ermee werkte moet eruit
        wij stappen over naar een ander kantoor en de oude heeft nog zijn inlog
        gaat over iemand uit ons team, niks met software
        mijn ex-vennoot kijkt nog altijd mee in de cijfers, hoe krijg ik hem buiten?
        eigenlijk wil ik een gebruiker kwijt
        wie de boekhouding deed is weg, en die moet er ook uit
        onze boekhoudster is ontslagen, haar wil ik eruit
        eigenlijk wil ik mijn ex-compagnon de toegang ontzeggen
        geen programma, een mens
        het is een medewerker die vertrekt, geen app
        het is de oude boekhouder die eruit moet, niet een programma
        onze stagiaire is weg en kan er nog in
        kunnen we onze ex-penningmeester er ook uit halen, die logt nog altijd in

moneybird-revoke_proof =
    hoe weet ik of de app echt weg is bij moneybird
    kun je nakijken of de app nog bij moneybird kan
    kun je nagaan of Moneybird de app nu buiten houdt? heb hem verwijderd
    kan jij testen of de app er bij moneybird echt niet meer in kan, toegang is zojuist weggehaald
    Moneybird-toegang verwijderd, graag een bevestiging dat de sleutel niet meer werkt
    is de app nu echt uit moneybird, kan je dat nakijken
    moneybird toegang weggehaald, hoe controleer ik dat
    kan ik zien dat die app niet meer in mijn moneybird komt
    Hoe weet ik of de app niet meer bij Moneybird kan?
    app weggehaald bij moneybird, controle
    test of toegang tot Moneybird echt dicht is
    Kan jij nagaan of de app echt niet meer in Moneybird kan?
    check of app uit moneybird is
    Waaraan merk ik dat de app bij Moneybird geen toegang meer heeft?
    Ga na of Moneybird de app nu weigert
    Hoe controleer ik of een app echt uit Moneybird is?
    .check =
        controleer maar of hij buiten staat
        ja check dat
        kijk maar
        kijk maar na, ik hoor het wel
        ja bekijk het even
        test of ie nog binnenkomt
    .plan =
        wat ga je vragen aan moneybird
        toon het eerst
        laat mij dat verzoek zien
    .by-hand =
        dat doe ik wel
        nee, ik heb geen verbinding met wegwijs
        ik start die app straks zelf wel op
        hij is niet aan jullie programma gekoppeld
        ik kijk wel in de app

moneybird-revoke_prove-by-hand =
    hoe test ik zelf of de app nog bij moneybird kan
    de app moet opnieuw verbinden met moneybird
    hoe controleer ik dat de app niet meer bij Moneybird komt
    weggehaald bij moneybird, moet de app nu vragen om opnieuw te verbinden
    Waaraan zie ik dat het verwijderen in Moneybird gelukt is?
    moneybird test of toegang weg is
    Hoe merk ik of een app er echt niet meer bij kan in Moneybird nadat ik hem weghaalde?
    app wil na het weghalen opnieuw verbinden met Moneybird, klik ik dat weg
    Moneybird gaf een melding dat het weg is. Is dat bewijs genoeg?
    nakijken of de dienst geen Moneybird-facturen meer ophaalt, hoe
    Ik haalde een pakket uit Moneybird. Moet ik het daarna nog laten proberen om zeker te zijn?
    is die app nou echt weg bij moneybird, hoe zie ik dat
    moneybird verwijderen controleren
    Moneybird gaf een groen balkje na het weghalen. Is dat genoeg bewijs dat de app niet meer binnenkomt?
    hoe weet ik of de app niet meer bij moneybird kan
    Moneybird zegt 'verwijderd'. Kan ik daarop vertrouwen?
    hoe test ik of de app niet meer bij Moneybird kan
    app weggehaald in moneybird, hij vraagt nu om opnieuw te verbinden. Goed teken?
    waaraan merk ik zelf dat moneybird de app buiten houdt
    App verwijderd op de Moneybird-pagina, wat laat ik hem doen om te zien of het gelukt is?
    Hoe test ik of de lesapp niet meer bij Moneybird komt nadat ik hem weghaalde
    hoe test ik of die urenapp echt niet meer in Moneybird kan
    hoe check ik of een tool moneybird niet meer in kan
    Hoe weet ik of de app uit Moneybird echt geen toegang meer heeft?
    vraagt de app nu om opnieuw te verbinden met Moneybird, is dat een teken dat het weg is
    waaraan zie ik dat de plugin echt niet meer in Moneybird kan
    testen of moneybird app eruit is
    hoe test ik of het offerteprogramma uit mijn Moneybird is
    hoe controleer ik dat de app uit Moneybird weg is
    hoe test ik of de app in moneybird er echt uit is
    Weggehaald in Moneybird, wat hoort de app nu te zeggen
    Hoe controleer ik of de app werkelijk uit Moneybird is?
    moneybird app weg, check hoe
    .opt-asks-again =
        tot gisteren werkte hij nog, nu wil hij verbinden
        ja
        ja dat moet
        ja, die vraagt om opnieuw te verbinden
        hij kan er niet meer bij
        de app krijgt geen toegang meer
        hij wil opnieuw verbinden
        de app vraagt om toestemming
        wil opnieuw verbinden
        kreeg een venster om moneybird te koppelen
        hij raakt niet meer binnen
        foutmelding: geen toegang
        er staat nu niet verbonden, klik om te koppelen
        synchroniseren mislukt met 401
        de webshop stuurt me naar de inlogpagina van moneybird
        hij wil opnieuw verbinding maken
        app zegt: moneybird niet gekoppeld
        Er wordt mij verzocht nogmaals toestemming te verlenen.
        ophalen faalt, moet opnieuw koppelen
        kreeg een scherm autoriseer toepassing, niks mee gedaan
        nu staat er een knop verbind met moneybird
        toegang geweigerd en of ik hem weer wil aansluiten
        eruit gegooid, hij vraagt om een nieuwe koppeling
        onze kassa meldt sinds net dat ze nieuwe rechten van moneybird nodig heeft
        er komt niets binnen, alleen een verzoek tot verbinden
        het lampje bij Moneybird is rood geworden in de kassa
        hij haalt niets op, alleen wat er al in zat zie ik nog
        kreeg meteen een inlogvenster van Moneybird voor mijn neus, heb het weggeklikt
        sinds vanmiddag komt er geen bon meer door, hij roept dat de machtiging ontbreekt
        ze sturen me een mailtje dat de synchronisatie gestopt is en of ik even langs wil komen om in te loggen
        hij is eruit
        niets komt nog binnen zonder koppelen
        geen toestemming meer, zegt de app
        401 invalid_token
        geen data meer, koppelknop is terug
        niet meer bevoegd, maak opnieuw verbinding
        ik krijg een inlogscherm van moneybird voor m'n neus
        werkt niet meer, wil dat ik inlog
        ie wil dat ik opnieuw koppel
        verzoek om in te loggen bij moneybird verscheen
        synchronisatie mislukt, toegang geweigerd
        hij haalt niks meer op
        foutmelding: geen toegang, verbind opnieuw
        hij begint te zagen dat ik opnieuw moet koppelen
        "verbinding verbroken" staat er
        melding: koppeling verlopen, maak opnieuw verbinding
        er komt niks tot ik weer verbind
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
        de factuur van zonet is gewoon doorgekomen
        hij blijft maar ophalen
        alsof ik niks heb weggehaald
        nog steeds gekoppeld, nieuwe contacten verschijnen
        loopt door, snap er niks van
        ververst en alle bonnetjes staan er weer
        werkt nog gewoon
        facturen komen nog altijd over
        De app heeft zonet nog nieuwe gegevens binnengehaald.
        helaas, hij kan er nog in
        niks aan de hand volgens de app, alles ververst
        nee, geen verschil met gisteren
        sync geslaagd, dus toegang is er nog
        mijn uren zijn gewoon doorgezet
        ophalen ging probleemloos
        hij trekt nog lustig data
        de bon van vanochtend is er gewoon in gekomen
        hij haalt alles op, zelfs wat ik net pas heb geboekt zie ik nog verschijnen
        ik dacht dat ie eruit lag maar er kwamen zojuist weer vijf facturen over
        er is niks veranderd, lampje blijft groen
        da's raar, een test-klant die ik daarnet in Moneybird zette stond een minuut later in dat pakket
        niet weg
        ja hoor, die werkt nog
        hij doet het gewoon
        facturen komen nog steeds over
        vraagt niet om te verbinden
        nog niet verbroken
        weg? nee
        dacht van wel maar hij is niet weg
        geen fout, hij haalt gewoon facturen
        toegang is niet ingetrokken zo te zien
        geen koppelverzoek gekregen
        van niet-meer-werken is geen sprake
        hoe komt het dan dat er nog facturen binnenrollen
        helaas, niks veranderd, alles komt nog door
        facturen van vanochtend staan er alweer in
        loopt nog als een trein
        niks geen foutmelding, gewoon nieuwe bonnetjes
        de facturen komen nog binnen
        hij gaat gewoon door
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
        dat kan ik nu niet bekijken
        app is al verwijderd van mijn telefoon
        Ik heb er geen toegang toe.
        alleen de boekhouder kan dat zien
        geen tijd, moet zo weg
        hij draait eens per week
        weet niet hoe ik iets laat ophalen
        mijn proefperiode daar is afgelopen, kom er niet meer in
        misschien morgen
        kan het niet proberen vanaf deze plek
        dat ding draait alleen bij Joost en die is er maandag pas weer
        hij loopt uit zichzelf 's nachts, overdag kan ik hem niet laten lopen
        ons abonnement bij hen is al opgezegd, ik kom zelf hun site niet meer in
        weet ik morgenvroeg pas
        geen idee, ik zit in de trein en heb alleen mijn mobiel bij me
        geen idee
        kan ik niet proberen
        ik werk hier niet meer
        niet na te gaan
        weet niet hoe ik hem moet starten
        weet niet of hij nog binnenkomt
        kan niet zeggen of het werkt
        de app is al opgezegd, ik kan er niet meer in
        heb mijn telefoon met die app niet bij me
        het contract is al opgezegd, ik kan niet meer inloggen op dat pakket
        de app staat op een andere computer
        ze halen alleen 's nachts op, dus dat weet ik morgen pas
        kan vandaag niet testen
        de app is al opgezegd, kan er niet in

moneybird-revoke_withdrawn =
    weggehaald bij moneybird, wat nu
    de app kan niet meer bij moneybird
    bij moneybird kan hij er niet meer in, zijn er nog restjes die ik moet opruimen?
    moneybird klaar, sleutel ook weg?
    De koppeling met Moneybird is eraf. Ik had het bedrijf toen ook een sleutel gegeven, vervalt die mee?
    moneybird toegang is weg, nog iets opletten?
    moneybird app verwijderd, is daarmee ook mijn eigen sleutel ongeldig
    App is uit Moneybird. Moet ik de token die ik hem gaf ook nog weghalen?
    toegang tot moneybird is weg. blijft een sleutel die ik de app zelf gaf nog geldig?
    Gelukt, de app is uit Moneybird. Moet ik nog aan iets denken?
    app is uit moneybird, maar ik had hem ook een eigen sleutel gegeven. geldt die nog
    moneybird zegt toegang weg, de tool vraagt opnieuw te verbinden. is dat het dan
    app kan niet meer in moneybird, moet ik nog iets opruimen
    App kan niet meer bij Moneybird, is er nog een sleutel die blijft werken?
    moneybird toegang is weg, klaar toch?
    urenapp kan nu niks meer met moneybird, maar ik had ze ook een sleutel gemaild
    Toegang bij Moneybird dicht. Blijft er dan echt niks openstaan?
    De kassa vraagt nu opnieuw om Moneybird, is het dan klaar of bestaat er ook nog een sleutel?
    app is uit moneybird, geldt dat ook voor een token dat ik ervoor had aangemaakt
    Van Moneybird af en het programma vraagt opnieuw te verbinden. Klaar, of moet er nog een sleutel weg?
    app weg uit moneybird, blijft mijn zelfgemaakte sleutel dan nog geldig
    moneybird app eruit, sleutel nog geldig?
    de app vraagt om opnieuw te verbinden met Moneybird sinds ik hem eruit haalde, is dat goed nieuws?
    Urenapp is bij Moneybird weg, moet ik na dit alles nog aan een sleutel denken
    moneybird-app vraagt opnieuw te verbinden nadat ik hem weghaalde, goed zo?
    De app vraagt weer verbinding met Moneybird, is er nog een sleutel over
    De app kan niet meer bij Moneybird, maar blijft een sleutel van mij geldig?
    .finish =
        mooi, hij is buiten
        ook geen sleutel, dus klaar
        tip top, klaar
        er was geen sleutel, dus klaar
        klaor
        netjes, klaar
        geen eigen sleutel, dus dat was alles
        ook de sleutel verwijderd, afsluiten maar

moneybird-revoke_still-works =
    weggehaald bij moneybird maar de app werkt nog
    waarom komt de app nog binnen bij moneybird
    app werkt nog met Moneybird terwijl ik hem heb weggehaald
    moneybird verwijderd en toch komen er facturen binnen, tweede sleutel?
    Na het weghalen in Moneybird blijft de dienst binnenkomen; gaf een collega ook akkoord?
    moneybird koppeling niet dood te krijgen
    hij komt nog altijd bij moneybird binnen, wat nu?
    Ik haalde de app weg uit Moneybird en toch worden er nog facturen opgehaald. Gaf een collega ook toestemming misschien?
    verwijderd in Moneybird maar de app doet nog alles
    de dienst is weg van mijn Moneybird-pagina en hij leest nog steeds mee, hoe kan dat
    app weggehaald bij Moneybird en de koppeling loopt door, komt dat door een eigen sleutel?
    In Moneybird heb ik de app verwijderd, maar hij boekt vanochtend nog. Wat kan er over zijn?
    moneybird: app weggehaald maar hij boekt nog gewoon facturen!
    moneybird app nog actief na weghalen
    Onze webshop stuurt nog steeds orders naar Moneybird hoewel ik hem verwijderd heb. Heeft iemand anders hem ook goedgekeurd?
    app leest moneybird nog na verwijderen
    Ik haalde de toegang weg en toch komen er facturen uit Moneybird binnen, hoe kan dat?
    moneybird koppeling weg en tog nog facturen in de app
    Weggehaald in Moneybird en toch maakt de app nog facturen aan
    moneybird app verwijderd, werkt nog steeds
    Hoe kan het dat die plugin na het verwijderen in moneybird nog altijd contacten ophaalt
    app weggehaald in moneybird en hij haalt nog facturen op
    moneybird toegang weg, maar de tool werkt gewoon verder. heeft een collega hem ook gekoppeld?
    hoe kan die app nog binnen in moneybird, ik heb hem eruit gedaan
    Ik heb de app verwijderd in Moneybird maar hij synct nog steeds
    moneybird app werkt door na intrekken
    Programma haalt nog facturen uit Moneybird, heeft een collega soms ook toestemming gegeven?
    Toegang weggehaald in Moneybird en toch zet de kassa er nog bonnen in
    De lesapp leest na het weghalen nog altijd mee in Moneybird, heeft een ander hem misschien ook toegelaten?
    Ik had de app bij Moneybird weggehaald maar hij zet er nog doodleuk facturen in
    uit moneybird gehaald en de app loopt gewoon door
    Van Moneybird afgehaald en toch krijgt dat programma nog alles
    app haalt nog steeds facturen uit moneybird na het weghalen
    Moneybird app verwijderd, blijft facturen sturen
    toegang weggehaald bij moneybird en de shop boekt nog steeds facturen
    moneybird app doet het nog na weghalen
    moneybird rechten weg en webshop maakt gewoon nog facturen aan
    Weggehaald bij Moneybird en de app haalt nog facturen
    Toegang in Moneybird weggehaald maar tool werkt nog
    uit moneybird gegooid en toch haalt die app nog facturen binnen
    Weggehaald in Moneybird en de app haalt nog steeds facturen op. Waar leeft hij nog op?
    app weg uit moneybird en hij synct gewoon door
    In Moneybird weggehaald maar de app haalt nog op, kan dat van een collega zijn?
    In Moneybird weggehaald, en de app leest nog steeds nieuwe facturen
    Gisteren bij Moneybird de toegang weggehaald en de app leest nog gewoon mee
    weggehaald in Moneybird, app kan er nog steeds in
    moneybird toegang weg app werkt nog
    Weggehaald in Moneybird en hij leest nog. Een sleutel of een collega?
    App weggehaald in Moneybird, maar hij blijft facturen ophalen.
    App weggehaald in Moneybird en hij leest nog steeds mijn facturen
    De app heeft na het weghalen nog steeds toegang tot Moneybird, hoe kan dat?
    weggehaald in moneybird en hij werkt nog steeds
    App uit Moneybird verwijderd en hij werkt nog
    moneybird app weggehaald en hij werkt nog
    moneybird app weggehaald, leest nog
    in moneybird weggehaald maar het programma komt er nog in
    bij Moneybird weggehaald maar de app leest nog mee
    Verwijderd in Moneybird, maar de app komt er nog in
    In Moneybird heb ik de app van de bv verwijderd, en toch haalt die nog facturen op.
    App in Moneybird weggehaald maar hij werkt nog, hoe kan dat?
    De app haalt nog steeds op uit Moneybird, terwijl ik hem daar heb verwijderd.
    .finish =
        ik vraag moneybird, dat was het
        oké verder zoek ik zelf
        sleutel gewist, nu is het goed
        ik ga het navragen bij moneybird
        het was inderdaad mijn sleutel, weggehaald, klaar
        collega had ook toestemming gegeven, die haalt het weg
        ik leg het bij moneybird neer

moneybird-revoke_still-allowed =
    moneybird neemt de sleutel van de app nog aan
    moneybird laat de app nog toe na het intrekken
    De controle zegt dat Moneybird de app nog toelaat. Haalde ik de verkeerde weg?
    jullie vroegen Moneybird om de intrekking, maar de sleutel van de app doet het nog. Wat nu zelf doen?
    Wegwijs: toegangssleutel bij Moneybird werkt nog. Verloopt die anders later vanzelf?
    testresultaat Moneybird negatief: de dienst is nog steeds welkom, heb ik als de verkeerde gebruiker gewerkt?
    jullie test zegt dat het bij Moneybird niet gelukt is
    wegwijs zegt dat moneybird de sleutel nog accepteert, had jij het niet weggehaald?
    moneybird laat app nog toe volgens controle
    Na uw poging bij Moneybird blijkt het toegangstoken nog te werken. Moet ik nu zelf naar die pagina?
    moneybird laat de app volgens de controle nog toe
    Wegwijs heeft het bij Moneybird geprobeerd maar zegt dat de toegangssleutel nog werkt
    de controle na het intrekken geeft aan dat moneybird hem nog toelaat
    Na jouw intrekking accepteert Moneybird de toegangssleutel van onze app nog. Verloopt die vanzelf?
    moneybird zei ja op het intrekken maar de check zegt van niet
    jullie test zegt dat moneybird de app nog toelaat
    wegwijs probeerde in te trekken bij moneybird maar sleutel werkt nog
    check moneybird negatief, toegang bestaat nog. en nu
    Wegwijs zegt dat Moneybird de app nog binnenlaat
    check mislukt, toegangssleutel bij moneybird nog geldig
    jij hebt Moneybird gevraagd in te trekken maar de sleutel werkt nog, en nu?
    Volgens jouw controle laat Moneybird de app nog toe
    volgens de controle laat Moneybird de weggehaalde app nog toe
    moneybird accepteert app nog steeds volgens jou
    Volgens de controle laat Moneybird de app nog binnen
    Bij Moneybird verwijderd en de app trekt nog facturen
    Ik heb de app bij Moneybird weggehaald maar hij maakt nog steeds facturen aan.
    .finish =
        bel moneybird wel
        oké sluiten
        dan maar moneybird mailen
        ik heb hem nu met de hand weggehaald. klaar
        moneybird gebeld, rest komt later

moneybird-revoke_not-proven =
    weggehaald bij moneybird maar niet nagekeken
    later kijken of de app nog bij moneybird kan
    moneybird: weggehaald, nog niet gecontroleerd, kan ik dat laten?
    moneybird later testen
    Ik nam de app van Moneybird af, maar heb vandaag geen tijd om te kijken of hij buiten staat. Wat doe ik morgen?
    uit moneybird gehaald maar niet getest
    app weggehaald bij moneybird maar kan hem nu niet proberen, hoe weet ik het later zeker
    heb de app bij moneybird weggehaald, test volgt later. wat is de bedoeling?
    Weg bij Moneybird denk ik, maar de software draait pas weer maandag
    moneybird app weggehaald, niet gekeken of het werkte
    kan pas maandag testen of de app nog in moneybird komt
    weggehaald in moneybird maar de tool kan ik nu niet openen
    Weggehaald in Moneybird maar nog niet kunnen testen
    kan pas morgen zien of de app nog in moneybird raakt
    app uit Moneybird gehaald, durf nog niet te zeggen of hij er echt uit is want de app ligt er vandaag uit
    moneybird: weggeklikt maar niet gecheckt, is dat erg
    App weggehaald in Moneybird maar hij draait alleen 's nachts, dus ik weet niet of het gelukt is
    bij moneybird weggehaald, proberen kan pas morgen
    app bij moneybird weggehaald, niet kunnen testen
    Weggehaald in Moneybird maar het programma is vandaag dicht, hoe weet ik het zeker?
    bij moneybird verwijderd, de tool kan ik nu niet openen
    moneybird toegang weg maar de app start hier niet
    app verwijderd bij moneybird, kan nu niet testen
    moneybird app verwijderd, niet nagekeken
    weggehaald bij Moneybird maar kan vandaag niet proberen of die app nog binnen kan
    Weggehaald uit Moneybird, maar ik kan het nu niet testen. Wanneer weet ik het zeker?
    Bij Moneybird weggehaald, kan het pas maandag controleren
    in moneybird weggehaald, nog niet gekeken of het echt zo is
    Bij Moneybird weggehaald, nog niet kunnen proberen
    weggehaald in Moneybird maar kan de app nu niet testen
    .finish =
        zie ik later, klaar
        dat is goed, meer niet
        volgende week kijk ik wel
        ik zet het op mijn lijstje

moneybird-revoke_page-not-found =
    ik vind ontwikkelaars niet in moneybird
    het menu van moneybird ziet er anders uit
    ik kan de pagina met apps in moneybird niet vinden, is er een rechtstreeks adres
    ontwikkelaars staat niet in mijn moneybird menu
    Heeft de pagina met toepassingen van Moneybird een vast webadres?
    moneybird link naar applications
    ik vind dat scherm van ontwikkelaars in moneybird niet
    Onder mijn naam in Moneybird staat geen Ontwikkelaars. Is er een rechtstreeks adres?
    directe link naar de applicatiepagina van moneybird graag, menu is bij mij anders
    Ik volg de uitleg voor Moneybird maar dat menu-item bestaat bij mij niet.
    url van user/applications bij Moneybird
    moneybird: ik kom niet op de pagina met apps via mijn naam
    ik heb in moneybird geen 'ontwikkelaars' onder mijn naam
    moneybird pagina apps kwijt
    Het menu bij Moneybird ziet er bij mij heel anders uit. Bestaat er een rechtstreeks adres?
    Ik kom in Moneybird niet bij die pagina met apps, is er een rechtstreeks adres?
    Er staat bij mij onder mijn naam in Moneybird niets over ontwikkelaars
    ik vind 'Ontwikkelaars' niet in mijn Moneybird-menu
    onder mijn naam in moneybird staat niks over apps of ontwikkelaars
    heb je een rechtstreekse link naar de pagina met apps in Moneybird?
    kan 'ontwikkelaars' niet vinden in moneybird
    bij mij geen menu ontwikkelaars als ik op mijn naam klik in moneybird
    wat is het rechtstreekse adres van de apps-pagina bij moneybird
    Ik zie "Ontwikkelaars" niet in Moneybird
    moneybird applications pagina vind ik niet, wat is het adres
    Als ik op mijn naam klik in Moneybird staat er niks over apps
    Op de gsm vind ik dat menu van Moneybird niet, is er een rechtstreekse link?
    Ik vind dat developer-gedoe nergens in Moneybird, ik heb een koffiezaak geen computerbedrijf
    Er is in mijn Moneybird geen kopje Ontwikkelaars, hoe kom ik op die pagina met apps?
    Ik zie in Moneybird nergens een kopje Ontwikkelaar of Developer onder mijn naam
    ik zie geen developer in het menu van moneybird
    waar is dat ontwikkelaarsscherm van moneybird, kan het niet vinden
    In Moneybird vind ik dat Developer-menu niet om de app weg te halen
    waar zit die ontwikkelaarspagina in Moneybird, ik vind hem niet
    geen ontwikkelaars in mijn moneybird menu
    ik zie geen Developer onder mijn naam in Moneybird
    developer staat niet in mijn moneybird menu
    zoek me suf in moneybird naar waar apps staan
    Ik zie bij Moneybird nergens 'Ontwikkelaar' in het menu
    Ik zie nergens Developer in Moneybird
    ik zie in Moneybird nergens iets van ontwikkelaars of applicaties staan om die app weg te doen
    Ik vind Developer niet in Moneybird
    Ik zoek in Moneybird waar je gekoppelde apps weghaalt maar het menu met mijn naam heeft geen ontwikkelaars. Is er een direct adres?
    Waar zit dat ontwikkelaarsding in Moneybird om een app eraf te halen
    Onder mijn naam in Moneybird staat geen Ontwikkelaar, hoe kom ik dan bij de aangesloten tools
    Moet ik ergens developer aanzetten in Moneybird? Ik vind die pagina niet om de app weg te halen.
    Ik zie in Moneybird geen 'Ontwikkelaar' onder mijn naam staan
    Op een forum las ik Developer in Moneybird om een app weg te halen, die knop heb ik niet
    wil een app uit Moneybird halen maar Developer zie ik nergens
    moneybird user/applications pagina niet te vinden
    Waar zit die ontwikkelaarspagina in Moneybird, ik zie hem niet
    De pagina in Moneybird waar je apps weghaalt kan ik niet vinden
    Waar zit in Moneybird de pagina Ontwikkelaars? Ik kan hem niet vinden.
    Waar zit in Moneybird de pagina waar je apps kunt weghalen, ik vind hem niet
    Waar zit de pagina Ontwikkelaars in Moneybird om een app weg te halen?
    Ik kom in Moneybird niet bij de pagina Ontwikkelaar om een app te verwijderen.
    ik vind in moneybird de plek met apps niet
    In Moneybird kan ik die pagina met apps niet vinden, er is geen Developer
    developer-pagina moneybird onvindbaar
    Ik zoek in Moneybird waar verbonden apps staan en vind het nergens
    vind applicaties pagina moneybird niet
    moneybird: ik vind die pagina met ontwikkelaar/apps niet
    ik vind in Moneybird geen Developer onder mijn naam, wilde een app weghalen
    Ik vind de ontwikkelaarspagina van Moneybird niet
    Ik help een klant een app uit Moneybird te halen, maar de pagina Ontwikkelaars vinden we niet.
    Waar vind ik de pagina Developer in Moneybird om een app weg te halen?
    Waar zit in Moneybird de pagina met gekoppelde applicaties? Ik kan hem niet vinden.
    Ik vind in Moneybird nergens Ontwikkelaars om een app weg te halen.
    Ik vind in Moneybird de pagina niet waar de gekoppelde toepassingen staan
    .done =
        via het adres lukte het wel
        ingetypt en ik zie de apps
        moest opnieuw inloggen, nu is hij er
        toch gevonden
        oké pagina geladen
        ja zo kom ik er
        met dat adres lukt het
        getypt en ik ben er
        De pagina is nu zichtbaar.
        ok moest nog inloggen maar hij staat er
        url werkt, top
        nu wel gevonden
        terug naar de stap maar
        geplakt in de adresbalk en jawel, mijn toepassingen verschijnen
        met die link sla je het menu over, handig, ik zie het overzicht
        via de adresbalk binnengekomen
        ja zo, met dat adres sta ik er wel
        moest wel mijn wachtwoord nog een keer geven, maar nu ben ik er
        getypt en daar is ie
        oké top, bladwijzer van gemaakt, terug naar waar we waren
        het menu heb ik opgegeven, rechtstreeks lukte het wel
        met dat adres lukte het
        ik zie nu de pagina
        yes dat is em
        met dat adres kom ik er wel
        gelukt na opnieuw aanmelden
        weer naar de stap
        ah daar is ie
        met het adres ben ik er
        ja nu open
        nu wel, via dat adres
        met dat adres wel gelukt
        ja nu zie ik hem
        moest inloggen, nu staat ie er

moneybird-revoke_app-not-in-list =
    de app staat niet op de pagina van moneybird
    ik zie de app niet bij mijn apps in moneybird
    de app staat niet op mijn moneybird pagina
    collega heeft iets aan Moneybird gekoppeld, ik zie het niet
    Waarom komt de te verwijderen dienst niet voor bij mijn Moneybird-toepassingen?
    moneybird lijst leeg, toch een koppeling
    de app staat bij mij niet in moneybird, mijn compagnon heeft 'm verbonden geloof ik
    Ik zie het programma niet op mijn pagina in Moneybird, terwijl we het wel gebruiken. Wie ziet het dan wel?
    bij moneybird onder user/applications ontbreekt de dienst die weg moet
    Mijn compagnon heeft die app aan Moneybird gehangen. Kan ik dat onder mijn login weghalen?
    waarom zie ik in Moneybird alleen mijn eigen toestemmingen
    de app die eruit moet is door mijn collega aan Moneybird gekoppeld en staat niet bij mij
    op mijn moneybirdpagina ontbreekt de app waar we vanaf willen
    moneybird toont app niet
    De kassakoppeling werkt in Moneybird maar staat niet bij mijn toepassingen. Wie kan haar dan weghalen?
    app staat niet op mijn moneybird pagina
    Mijn compagnon heeft de app in Moneybird verbonden, ik zie hem niet
    Mijn vrouw heeft de kassa aan Moneybird gehangen, in mijn account zie ik hem niet staan
    Op de applicatiepagina van Moneybird staat de app niet die ik eruit wil
    app niet te zien bij mij in moneybird, mijn compagnon heeft hem denk ik gekoppeld
    lijst in moneybird is bij mij leeg maar de koppeling werkt wel
    app staat niet op mijn moneybird-pagina
    bij ontwikkelaars in moneybird is niks te zien, mijn vennoot heeft de app gekoppeld
    moneybird lijst leeg maar app werkt wel
    De app staat niet op mijn ontwikkelaarspagina in Moneybird
    moneybird toont geen enkele app bij mij, toch is er een gekoppeld
    app niet te zien in mijn Moneybird, misschien heeft mijn compagnon hem verbonden
    In Moneybird zie ik alleen mijn eigen dingen, de kassa die mijn zus koppelde niet
    De lesapp is door mijn vennoot aan Moneybird gehangen, bij mij is de pagina leeg
    De boekhouder heeft de app aan Moneybird gehangen en bij mij staat hij niet op die pagina
    moneybird-pagina met apps is bij mij leeg, terwijl er echt een app aan hangt
    de app staat niet op mijn applicatiepagina in moneybird, een bestuurslid heeft hem aangesloten
    De app die van Moneybird af moet staat niet op mijn pagina, de secretaris heeft hem verbonden
    mijn vrouw heeft de app aan Moneybird gekoppeld en ik zie hem niet
    tool staat niet bij mij in Moneybird maar werkt wel
    Moneybird toont mij die plugin niet, mijn compagnon heeft hem gekoppeld
    app niet op moneybird pagina
    bij developer in moneybird staat de koppeling niet die mijn compagnon maakte
    Bij Moneybird staat de kassa niet tussen de applicaties, mijn vennoot heeft hem toen gekoppeld
    De app staat in Moneybird niet bij mij terwijl hij wel draait
    op de pagina van Moneybird met apps staat hij niet, mijn partner had hem gekoppeld
    die kassa-app zou in Moneybird moeten staan en ik zie hem nergens om te verwijderen
    De app staat niet op mijn Moneybird-pagina
    In Moneybird bij de ontwikkelaarspagina zie ik de kassa-app niet, maar hij doet het wel. Wie heeft hem er dan op gezet?
    de app die in moneybird hangt staat bij mij niet op de lijst
    In Moneybird zie ik het programma niet staan dat eruit moet, heeft een collega het aangesloten?
    Waarom mag ik de app van mijn compagnon in Moneybird niet zien om hem weg te halen?
    De app die uit Moneybird moet, staat niet op mijn pagina
    Mijn compagnon heeft die app ooit in Moneybird gezet, bij mij staat hij niet
    bij Moneybird staat de app niet op die pagina, collega heeft hem gekoppeld
    moneybird app staat er niet, collega koppelde
    In Moneybird staat de app die weg moet niet bij mij, zou mijn compagnon hem hebben aangesloten?
    Onder Ontwikkelaars bij Moneybird zie ik de tool niet die weg moet
    De app die ik uit Moneybird wil halen staat niet op mijn pagina.
    Kan ik in Moneybird een app verwijderen die mijn compagnon heeft toegestaan?
    In Moneybird zie ik de app die weg moet niet staan, een collega koppelde hem
    De app die ik in Moneybird wil verwijderen staat niet in mijn lijst.
    De app staat niet op mijn pagina in Moneybird, terwijl hij wel facturen leest.
    in moneybird staat de app die ik kwijt wil niet bij mij
    De app waar het om gaat staat niet op mijn Moneybird-pagina, de klant gaf het akkoord
    Op de pagina in Moneybird staat de app niet die weg moet
    app staat nie op mijn moneybird pagina
    de app die ik in moneybird wil weghalen staat niet op mijn pagina, vermoedelijk van een ander bestuurslid
    de app die uit Moneybird moet staat niet op mijn pagina
    De app staat niet op mijn pagina in Moneybird
    In Moneybird zie ik de app die weg moet niet tussen mijn applicaties.
    Die ene app zie ik niet staan bij mijn toepassingen in Moneybird
    Bij Moneybird zie ik de urenapp niet die weg moet, iemand anders heeft hem verbonden.
    In Moneybird staat de app die ik zoek niet op de pagina met toepassingen
    Op de ontwikkelaarspagina van Moneybird zie ik de app niet die mijn collega koppelde
    Mijn compagnon koppelde de app aan Moneybird en bij mij staat hij niet.
    .done =
        mijn compagnon gevraagd, hij haalt hem weg
        gevonden wie het was
        de eigenaar heeft hem op zijn pagina verwijderd
        zij logt nu in en doet het
        ok dat vraag ik na
        begrepen, het hoort bij een ander
        ik vraag het na bij mijn collega
        ok het was de boekhouder, die haalt hem weg
        Duidelijk, ik neem contact op met degene die hem verbond.
        zij heeft het inmiddels gedaan
        begrepen, terug
        collega zit er al achteraan
        De collega die hem toevoegde is gevonden en regelt het.
        aha, een ander account dus
        Jan heeft em op zijn pagina weggeklikt
        mijn compagnon had hem gekoppeld, hij logt vanavond in om hem te schrappen
        bleek van Ilse te zijn, die heeft hem op haar eigen account eraf gehaald
        ik bel mijn compagnon wel, duidelijk
        mijn baas doet het zo bij zichzelf
        ok snap ik, dan moet ik bij een ander zijn
        we hebben uitgevogeld wie het was en die heeft het intussen gedaan
        mijn compagnon had hem verbonden en heeft hem eraf gehaald
        aha dus ik zie alleen de mijne, logisch
        dan stap ik even bij Karel langs
        duidelijk terug maar
        mmm oké
        ik log in als die collega, goed idee
        collega heeft hem bij zich weggehaald
        gevraagd en gedaan
        collega heeft hem weggehaald, ik ga verder
        aha, 't is de mijne niet dus. verder
        oké, mijn collega heeft hem gekoppeld, die doet het
        collega logt nu in, verder

moneybird-revoke_personal-token =
    ik heb zelf een api-token gemaakt in moneybird
    verloopt een persoonlijke sleutel van moneybird
    ik heb zelf een token gemaakt in moneybird, hoe trek ik dat in
    verloopt een persoonlijke api sleutel van Moneybird
    Een oud script gebruikt een door mij aangemaakte sleutel voor Moneybird. Waar verwijder ik die?
    moneybird api token weggooien
    ik heb ooit zelf een sleutel in moneybird gemaakt, die moet ook weg
    Ik heb in Moneybird zelf een API-token gemaakt voor een script. Hoe maak ik dat ongeldig?
    verloopt een persoonlijke sleutel van Moneybird?
    Een freelancer heeft mijn Moneybird-token nog op zijn laptop. Wat kan hij daarmee en hoe stop ik dat?
    token uit moneybird verwijderen
    zelfgemaakte sleutel in Moneybird, wie hem heeft kan erbij?
    ik heb zelf ooit een api-token gemaakt in moneybird, hoe verwijder ik die
    moneybird persoonlijke sleutel weg
    Een freelancer bouwde iets op mijn eigen Moneybird-token. Verloopt dat ooit of moet ik het wissen?
    moneybird api token zelf gemaakt, hoe weg
    Ik heb jaren geleden een persoonlijke sleutel in Moneybird aangemaakt voor een script. Verloopt die?
    token moneybird verwijderen
    Ik heb in Moneybird een API-token aangemaakt en ergens ingeplakt. Hoe maak ik die ongeldig?
    persoonlijke sleutel moneybird intrekken
    verloopt een zelf aangemaakte token in Moneybird vanzelf?
    mijn moneybird token staat in een oud script van een freelancer
    ik heb ooit zelf een api-sleutel gemaakt in moneybird, hoe verwijder ik die
    mijn neef de programmeur heeft een token van mijn moneybird, vervalt dat
    eigen toegangstoken moneybird weghalen
    verloopt een sleutel die ik zelf in moneybird heb aangemaakt vanzelf?
    in moneybird staat een sleutel die ik zelf heb aangemaakt voor een script dat al lang niet meer draait
    Ik heb ooit een API token gemaakt in Moneybird, hoe gooi ik die weg?
    verloopt een persoonlijke sleutel van moneybird vanzelf?
    mijn neef kreeg een Moneybird token voor een scriptje, dat moet ongeldig
    Ik heb ooit zelf zo'n code gemaakt in Moneybird voor de kassaman, blijft die altijd werken?
    Kan iemand met een oude Moneybird-sleutel van mij nog bij mijn facturen?
    Ik heb in Moneybird ooit zelf een token aangemaakt voor een scriptje, hoe krijg ik dat weg
    sleutel die ik voor mijn excelmacro in moneybird maakte moet ongeldig worden
    ik heb voor een script een persoonlijk token in moneybird aangemaakt, vervalt dat vanzelf
    api token moneybird opruimen
    Ik heb ooit zelf een token aangemaakt in Moneybird en aan een bekende gegeven, blijft dat werken?
    ik heb zelf een api-token gemaakt in moneybird en aan een freelancer gegeven
    api sleutel moneybird verwijderen
    token van moneybird ligt op straat
    zelfgemaakte sleutel bij moneybird onklaar maken
    ik heb ooit zelf een api-sleutel gemaakt in Moneybird voor de webbouwer, hoe krijg ik die dood
    moneybird api token verwijderen
    eigen sleutel gemaakt moneybird, opruimen
    Ik heb in Moneybird zelf een token gemaakt voor het boekingssysteem, vervalt dat vanzelf?
    Ik heb in Moneybird zelf een API-token gemaakt voor een script, hoe maak ik dat ongedaan
    ik heb ooit zelf een token aangemaakt in Moneybird voor een handige neef, die moet ongeldig
    de sleutel die ik in Moneybird heb aangemaakt voor mijn ex zijn script, hoe schrap ik die
    Zelfgemaakte API-sleutel in Moneybird verwijderen
    Ik heb in Moneybird zelf een API-token gemaakt voor een scriptje van mijn neef. Hoe maak ik die onbruikbaar?
    Ik had in Moneybird zelf een token aangemaakt voor een scriptje, kan dat kwaad nu ik hem niet meer gebruik
    Ik heb in Moneybird zelf een geheime sleutel gemaakt en die moet onklaar
    Vervalt een zelfgemaakte Moneybird-sleutel vanzelf of moet ik hem weggooien?
    Ik zie in Moneybird een sleutel met mijn naam die ik vorig jaar aan een programmeur gaf
    Ik heb ooit zelf een sleutel gemaakt in Moneybird voor een freelancer die nu weg is
    Vorige week stond mijn Moneybird token in een gedeeld bestand
    ik heb in Moneybird zelf een token gemaakt en dat mag niet meer werken
    moneybird api token zelf gemaakt verwijderen
    Heb ooit zelf een token aangemaakt in Moneybird voor een scriptje, blijft dat eeuwig geldig?
    Ik heb ooit in Moneybird een API-token aangemaakt voor een scriptje, dat moet weg
    Ik heb in Moneybird ooit een API-token aangemaakt, hoe maak ik die ongeldig?
    Verloopt een zelf gemaakte sleutel in Moneybird vanzelf of moet ik hem verwijderen?
    Ik heb zelf een sleutel gemaakt in Moneybird voor een programma, hoe maak ik die ongeldig?
    Ik heb zelf een API-token in Moneybird gemaakt, hoe maak ik dat ongeldig?
    Een ontwikkelaar kreeg van mij een zelfgemaakte Moneybird-sleutel, hoe trek ik die in?
    Ik heb ooit zelf een sleutel gemaakt in Moneybird voor een script, hoe maak ik die ongeldig?
    ik had zelf ooit een sleutel gemaakt in Moneybird voor de webshop, blijft die geldig
    Ik heb ooit een persoonlijke API-token in Moneybird gemaakt voor een script
    persoonlijk token in moneybird aangemaakt voor een script, moet weg
    Ik maakte zelf een API-token in Moneybird voor het dashboard, dat moet ongeldig
    zelf moneybird api token gemaakt, weg
    ik maakte ooit zelf een token in moneybird voor een script, hoe stop ik dat
    ik heb in Moneybird zelf een token gemaakt voor een script, hoe ruim ik dat op
    Ik maakte zelf een sleutel in Moneybird en wil die kwijt
    Ik heb ooit zelf een sleutel gemaakt in Moneybird voor een klantrapport, hoe maak ik die ongeldig?
    Ik heb ooit zelf een API-token gemaakt in Moneybird, vervalt die vanzelf?
    Ik heb ooit zelf een API-token in Moneybird gemaakt, hoe verwijder ik dat?
    Ik heb in Moneybird zelf een token aangemaakt voor een script, hoe maak ik die ongeldig?
    Ik heb ooit zelf een API-token gemaakt in Moneybird, verloopt die?
    Ik heb in Moneybird destijds zelf een API-token gemaakt, hoe krijg ik dat onschadelijk?
    Ik heb ooit zelf een API-token aangemaakt in Moneybird en wil die weg hebben
    Ik heb ooit in Moneybird een token aangemaakt voor een script, hoe maak ik dat ongeldig?
    Token gemaakt in Moneybird en gedeeld met een bouwer, hoe trek ik die in?
    .done =
        sleutel verwijderd
        die code is gewist
        token weggegooid, script stopt dan maar
        eruit gehaald
        oude sleutel opgeruimd
        bouwer weet ervan, hij is verwijderd
        token verwijderd
        sleutel is weg
        De door mij aangemaakte sleutel heb ik geschrapt.
        token van twee jaar terug stond er inderdaad, hij is nu weg
        ook dat gedaan, verder
        die code bestaat niet meer
        prullenbak, klaar
        alle drie mijn tokens eruit
        goed, terug
        zapier-sleutel verwijderd, daar kan niemand meer mee binnen
        die code is ook de prullenbak in
        allemaal opgeruimd, er staat geen enkele reeks meer
        heb hem gewist en de programmeur gewaarschuwd dat zijn script stilvalt
        klaar, nu de rest
        ah stond gewoon onderaan dezelfde bladzijde, weg ermee
        heb hem verwijderd, en dan?
        voilà, eruit
        gewist
        sleutel is naar de prullenbak
        zonde, maar vooruit, weg
        gewist van de pagina
        oké gedaan
        hij is eraf, had er zelfs twee
        gedaan, token weg
        ok haal ik weg, ga door

moneybird-revoke_person-leaves =
    mijn boekhouder gaat weg, hoe haal ik die uit moneybird
    gebruiker van de boekhouder weghalen uit moneybird
    onze boekhouder moet uit Moneybird, is dat ook bij apps
    ex-collega kan nog in moneybird inloggen, hoe haal ik die persoon weg
    Wie mag in Moneybird een gebruiker verwijderen als de boekhouder vertrekt?
    moneybird gebruiker weg ipv app
    in moneybird gaat het mij niet om een app maar om de boekhoudster die weggaat
    Mijn boekhouder stopt en hij heeft een login in mijn Moneybird. Hoe haal ik hem daaruit?
    gebruiker verwijderen in Moneybird, ik ben niet de eigenaar
    Onze administratief medewerkster vertrekt. Hoe ontneem ik haar de toegang tot Moneybird?
    persoon eruit zetten bij moneybird, waar zit dat
    wie mag er in Moneybird collega's weghalen
    mijn boekhouder moet uit moneybird, is dat ook een app?
    gebruiker uit moneybird halen
    Onze administratieve kracht vertrekt en mag niet meer in Moneybird. Waar haalt de eigenaar haar weg?
    boekhouder uit moneybird verwijderen
    Mijn boekhouder stopt; hoe haal ik zijn toegang tot Moneybird weg? Het is geen app maar een mens.
    gebruiker weghalen moneybird
    Mijn boekhouder gaat weg en mag niet meer in mijn Moneybird, hoe doe ik dat?
    medewerker uit moneybird halen
    Niet een app maar een mens moet uit onze Moneybird: een oud-collega
    boekhouder mag niet meer in onze moneybird, hoe haal ik hem weg
    medewerkster weg, moet uit moneybird. is dat ook bij apps
    moneybird: het is geen app maar een mens die geen toegang meer mag
    mijn schoonzus deed de moneybird maar we hebben ruzie, zij mag er niet meer in
    Boekhouder moet uit mijn Moneybird, niet een app
    medewerker uit dienst, toegang tot moneybird stoppen
    Hoe haal ik mijn vorige administratiekantoor weg als gebruiker in Moneybird?
    Mijn boekhouder moet uit Moneybird want we stoppen met hem, hoe
    Onze administratieve hulp stopt en moet uit Moneybird
    Onze boekhouder moet uit Moneybird, hij zelf, niet een programma
    hoe verwijder ik een oud-medewerker uit de moneybird administratie
    onze boekhouder moet uit moneybird, het gaat om de mens
    penningmeester vertrekt, login moneybird weg
    Onze boekhoudster gaat weg, hoe haal ik haar uit Moneybird?
    collega uit Moneybird halen, geen app
    mijn boekhouder moet uit Moneybird, hoe doe ik dat
    boekhouder uit moneybird
    medewerker weg uit moneybird
    mijn boekhoudster stopt en kan nog inloggen in mijn moneybird
    Mijn boekhouder vertrekt en moet uit Moneybird, het is geen app
    Onze boekhouder moet uit Moneybird, een mens dus, geen app
    mijn boekhouder heeft nog toegang tot Moneybird en we gaan uit elkaar
    mijn compagnon gaat weg, hoe haal ik hém uit Moneybird, het gaat niet om een app
    Mijn boekhouder moet uit Moneybird, hoe?
    Mijn boekhouder heeft toegang tot mijn Moneybird en gaat weg. Waar haal ik hem eruit?
    De boekhouder moet uit Moneybird, hoe doe ik dat
    Mijn boekhoudster kijkt mee in Moneybird en gaat weg
    Onze boekhouder vertrekt en mag niet meer in Moneybird, moet ik een app of een gebruiker weghalen?
    Onze boekhouder moet uit Moneybird, hij als mens, geen app
    Mijn boekhouder stopt en kan nog in mijn Moneybird, hoe krijg ik hém eruit
    de boekhouder mag niet meer in onze Moneybird, het is geen app maar een mens
    boekhouder uit moneybird halen
    Mijn boekhouder moet uit Moneybird, is dat dezelfde weg als een app eruit halen?
    Mijn boekhouder als persoon moet uit Moneybird, niet een app
    Onze boekhouder moet uit Moneybird, hoe verwijder ik hem als gebruiker?
    Mijn boekhouder moet uit Moneybird, hoe haal ik hem weg?
    Mijn boekhouder moet uit Moneybird, is dat hetzelfde als een app weghalen?
    mijn boekhouder moet uit moneybird, geen app maar de mens
    Onze assistent moet uit de Moneybird van de klant, ze stopt
    boekhouder moet uit onze moneybird
    In Moneybird moet de vertrekkende boekhouder eruit, geen app
    in moneybird moet onze vorige boekhouder eruit, geen app maar een mens
    mijn boekhouder moet uit Moneybird, geen app maar hijzelf
    Mijn boekhouder moet uit Moneybird, geen app
    Wij stoppen als boekhouder voor een klant met Moneybird, hoe haalt hij ons als gebruiker eraf?
    Mijn vorige boekhouder heeft nog toegang tot Moneybird, hoe haal ik die persoon weg?
    Mijn boekhouder moet uit Moneybird, dat is geen app maar een persoon.
    Onze boekhouder gaat weg en mag niet meer in Moneybird, waar haal ik hem weg?
    Onze boekhouder gaat weg en heeft nog een login in ons Moneybird.
    Mijn boekhouder moet uit Moneybird, gaat dat ook via de apps?
    Onze oude boekhouder moet uit Moneybird, waar haal ik die persoon weg?
    Onze boekhouder mag niet meer in Moneybird kijken, hoe haal ik hem eruit?
    Onze boekhouder moet uit Moneybird, dus niet een app maar een mens.
    .done =
        gebruiker verwijderd bij instellingen
        de eigenaar heeft haar eruit gehaald
        kantoor heeft geen login meer
        ok, dat vraag ik aan de baas
        gedaan onder gebruikers
        hij kan er niet meer in
        de eigenaar heeft het gedaan
        De accountant heeft geen toegang meer.
        ok die persoon is eruit
        duidelijk, ga terug
        ik geef het door aan de eigenaar
        haar inlog is dicht
        de vorige boekhouder staat niet meer onder gebruikers
        opgelost, nu nog de app
        de directeur heeft haar er zojuist uit gezet
        oké dus dat is een ander verhaal, ik geef het door aan de eigenaar
        hij staat niet meer bij de medewerkers
        goed om te weten, terug naar de app nu
        begrepen, dat regelen we bij de instellingen
        nou dat was makkelijk
        oké dan is de eigenaar aan zet
        ik ben zelf eigenaar, heb haar er net uitgegooid
        keer terug
        nee, toch de app
        snap ik, dat doe ik apart
        geregeld door de eigenaar
        boekhouder is eruit gezet door de baas, verder
        ok dan weet ik waar, terug
        eigenaar is ingelicht
        ok doen we daar

moneybird-revoke_which-app =
    .skip =
        geen naam bekend
        niks invullen
        laat ik even open
        naam kwijt, iets met urenregistratie
        ich weit 't neet
        ik heb het nooit opgezet, dat deed de vorige penningmeester
        naam onbekend
        kan de naam zo snel niet vinden
        een urenregistratie, vraag me niet welke
        doorgaan zonder
