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
    onze vorige boekhouder kan nog bij alles
    Wij stappen per 1 januari over naar een ander kantoor. Wat moet er met alle apps die het oude kantoor heeft aangesloten?
    het oude kantoor leest volgens mij nog altijd mee in onze cijfers, dat moet stoppen
    Ruzie gehad met de accountant, die moet er vandaag nog uit met al zijn programma's!!
    Goedendag, onze boekhouding is overgenomen door een andere firma. Hoe sluiten wij de toegang van de vorige netjes af zonder dat de webshop stilvalt?
    nieuwe boekhouer, oude heeft nog tal van koppeligen lopen
    Den boekhouder is op pensioen en zijn opvolger zit bij een ander bureau, wat doe ik met zijn links in Exact?
    Als ik van accountant wissel, welke koppelingen vallen dan om?
    Geachte, in verband met de beëindiging van de samenwerking met ons administratiekantoor wensen wij al hun machtigingen te laten vervallen.
    overstap naar een goedkopere boekhouder, stappenplan?
    we doen de boekhouding voortaan zelf en nemen afscheid van het kantoor, wat ruimen we op
    Kan een ex-boekhouder via een oude scan-app nog onze bonnen zien?
    wij zijn het nieuwe kantoor en de klant zit nog vol tools van de vorige collega
    Het abonnement staat op naam van het kantoor waar we weggaan. Blijven onze koppelingen dan bestaan?
    wie haalt bij een wissel van accountant de oude apps weg, zij of wij
    Mijn boekhouder stopt ermee, zijn klanten gaan naar een fusiekantoor
    bij de overdracht aan kantoor Willems wil ik geen enkele achterdeur laten openstaan
    is het genoeg als ik de gebruiker van de oude accountant verwijder?
    Basecone liep via de boekhouder die nu weg is en wij willen die wel houden
    Hoelang houdt een vorig administratiekantoor toegang als je niets doet?
    we hebben de samenwerking opgezegd maar ik zie hun rapportagetool nog elke dag ophalen
    In welke volgorde wissel ik van boekhouder: eerst het nieuwe kantoor erin of eerst het oude eruit?
    de oude accountant werkt tegen, hij wil de administratie niet loslaten
    Nieuwe accountant vraagt of alles van de oude "losgekoppeld" is. Geen flauw idee wat dat inhoudt. Kun je helpen?
    'k ga weg bij mijn fiduciaire, moet ik in Exact iets doen?
    van kantoor veranderd en nu is de bankkoppeling dood
    checklist overdracht boekhouding naar ander kantoor, deel koppelingen
    Wij hebben een geschil met de oude boekhouder en hij heeft onze debiteurenlijst nog
    het nieuwe bureau neemt maandag over, welke apps mogen blijven
    onze administratie moet van het abonnement van de oude accountant naar dat van de nieuwe
    we gaan per januari naar een ander kantoor, hoe pak ik al die koppelingen aan
    we nemen afscheid van onze accountant, ik denk dat dat iets anders is
    die administratie stond bij het vorige kantoor, we zijn net overgestapt en alles moet opgeruimd
    we zijn gewisseld van boekhoudkantoor, zou dat het kunnen zijn en wat moet ik dan allemaal doen
    morgen test ik het wel. ondertussen: wij krijgen een nieuwe accountant, wat moet er met de koppelingen
    in exact ook, daar is het hele boekhoudkantoor op weg naar buiten, met al zijn tools
    of beter gezegd: het hele kantoor vertrekt, niet één persoon, er komt een nieuwe accountant
    de administratie zit nog bij de vorige accountant, we stappen nu over, hoe verloopt dat met de koppelingen
    de controle is eigenlijk omdat we van accountant veranderen, is daar een aparte uitleg voor?
    de oude boekhouder kent het, en we zijn bij hem weg, wat moet ik allemaal opruimen
    mijn cliënt vertrekt naar een andere accountant, in exact online, hoe handelen we dat af
    bij ons deed de accountant dat altijd, maar we wisselen van kantoor
    dit is eigenlijk omdat onze boekhouder weggaat en die heeft er wel tien
    ik ben trouwens ook bezig over te gaan naar een andere fiscalist/boekhouder, in exact dan
    we zijn bij de vorige boekhouder weg, voor exact moet ik dat ook nog opruimen
    wij gaan naar een andere boekhouder, wat moet er met alle koppelingen
    overstap naar nieuw administratiekantoor, hoe ruimen we exact op
    onze oude accountant mag er niet meer bij, ook zijn programma's niet
    De samenwerking met ons kantoor stopt per 1 januari. Hoe regelen we de toegang van hun software tot onze Exact?
    nieuwe boekhouder sinds deze maand, oude kan nog overal bij
    accountant gewisseld, welke apps blijven en welke moeten weg
    we wisselen van accountant en zijn bang dat de kassa dan stilvalt
    ander kantoor, zelfde exact, wat nu
    de vorige boekhouder heeft van alles aangesloten in onze administratie
    checklist overstappen accountant exact online
    Wij veranderen van boekhoudkantoor en willen vermijden dat er iets uitvalt.
    ex-boekhouder, hoe krijg ik zijn scanprogramma's uit onze cijfers
    klant stapt over naar een ander kantoor, wat moeten ze met hun software doen?
    hoe verhuis ik een administratie van het ene kantoor naar het andere met de koppelingen
    overname door een nieuw accountantskantoor, opschonen van toegangen
    we nemen afscheid van ons administratiekantoor dat alles in exact inregelde
    Per volgend boekjaar doet een ander kantoor onze administratie; in welke volgorde pak ik de gekoppelde programma's aan?
    accountantswissel en onze webshop hangt aan de naam van de oude
    boekhouder weg, apps weg?
    de nieuwe accountant wil zijn eigen tools, de oude zijn tools moeten eruit
    ruzie met boekhouder, wil hem en zijn systemen eruit
    wij worden zelf boekhouder voor onze bv, het kantoor stopt
    fusie van accountantskantoren, andere contactpersonen en pakketten, wat met de toegang
    afscheid van de vaste boekhouder, wat blijft draaien
    vanaf januari hebben we een nieuwe boekhouder. welke koppelingen ruim ik op?
    Ons kantoor wordt vervangen door een ander administratiekantoor, hoe pak ik dat met de gekoppelde apps aan?
    en als we wisselen van accountant, blijft dan alles lopen of moet ik eerst iets doen
    we stappen per 1 januari over naar een ander kantoor
    o ja en de boekhouder gaat eruit, wat moet ik dan allemaal opruimen?
    onze accountant stopt ermee en we krijgen een nieuwe, hoe pak ik dat aan met alle koppelingen die op zijn naam staan?
    mijn baas heeft ruzie met Van Dijk Accountants en wil ze er met al hun koppelingen uit
    wisselen van administratiekantoor
    Straks doet iemand anders onze jaarrekening. Moet ik daar nu al iets voor regelen?
    Wij gaan weg bij onze boekhouder; welke van zijn apps mogen blijven?
    amai, nieuwe boekhouder vanaf april en den ouden had daar vanalles aan gekoppeld
    scanpakket was van de vorige accountant, rapportage ook, en nu zijn we overgestapt
    Kunt u mij ook begeleiden bij de overgang naar een nieuw accountantskantoor?
    het accountantskantoor verandert trouwens ook nog bij ons
    ons boekhoudbureau houdt op te bestaan, een ander bureau neemt het over
    ik wil van een groot kantoor naar een klein zonder dat de kassa uitvalt
    overstap boekhouder, heb je een stappenplan voor de koppelingen?
    hij heeft opgezegd. de boekhouder dus. met 12 apps op zijn naam
    de nieuwe accountant wil niet dat de vorige nog in onze cijfers kan
    Per 1 januari gaan we naar een ander kantoor voor onze cijfers. Welke programma's die aan Exact hangen moet ik dan nalopen?
    Wij nemen afscheid van onze accountant, hoe voorkomen we dat hij via zijn eigen software nog meekijkt in onze boeken?
    checklist softwarekoppelingen bij wisselen van administratiekantoor
    Ons vorige kantoor heeft van alles aan onze Exact gehangen en nu zijn we daar weg. Hoe krijgen we dat netjes opgeschoond?
    We zijn na tien jaar weg bij Van Dam Accountants. In onze omgeving staan nog drie scantools van hen, wat nu?
    Boekhouder de deur gewezen, hoe pak ik al zijn tooltjes in ons pakket aan
    Mijn schoonzus neemt de boeken over van het kantoor dat het altijd deed. In welke volgorde ruim ik de rommel van dat kantoor op zonder dat onze kassa uitvalt?
    ander accountantskantoor, wat doen met alles wat de vorige gekoppeld had?
    Hoe regel je de aan- en afmelding van software als je van fiscalist en boekhouder verandert?
    opkuis na vertrek van onze boekhouder: wat mag blijven draaien en wat moet weg
    Wij stappen over naar een goedkopere boekhouder en willen dat de webshop gewoon blijft boeken. Waar moeten we op letten?
    Na de fusie van ons kantoor kiezen we voor een ander bureau. Hoe zorg ik dat het oude bureau nergens meer bij kan, ook niet via hun rapportagetool?
    andere boekhouder
    wij wisselen van accountant
    nieuwe accountant, wat met de koppelingen?
    overstappen naar ander administratiekantoor
    oude boekhouder eruit halen
    toegang oude accountant intrekken
    koppelingen van vorige boekhouder opruimen
    van boekhouder veranderen exact online
    weg bij ons kantoor, apps opruimen
    accountant gewisseld, apps controleren
    hoe haal ik onze oude accountant weg?
    administratie meenemen naar nieuwe boekhouder
    nieuw administratiekantoor koppelingen regelen
    overstap boekhouder checklist
    abonnement staat bij de accountant, we gaan weg
    vorige accountant ziet nog alles
    apps van oude boekhoudkantoor weghalen
    accountant rechten afnemen na overstap
    wisselen van accountantskantoor
    andere acountant
    fiscalist stopt, we krijgen een nieuwe
    verhuizen administratie van boekhouder naar ons
    boekhouder verwijderen uit exact
    wat opruimen bij wissel van boekhouder?
    ex boekhouder nog gekoppeld
    samenwerking met accountant beëindigd
    onze accountant verandert
    oude boekhouder kan nog in onze boeken
    ruzie met de boekhouder, hij moet eruit
    per 1 januari nieuw kantoor, wat met de apps
    boekhouder stopt ermee, koppelingen staan bij hem
    nieuwe accountant gebruikt andere apps dan de oude
    fusie van ons kantoor, we zoeken andere boekhouder
    wacht, we stappen per 1 januari over naar een ander kantoor, wat moet er dan allemaal met die koppelingen
    Wij gaan weg bij onze accountant en er hangen een stuk of tien apps aan Exact. In welke volgorde pak ik dat aan?
    we wisselen ook van kantoor, die oude koppelingen moeten nog weg
    dat was altijd de boekhouder maar die is weg
    onze boekhouder vertrekt, wat met zijn koppelingen in exact
    bij exact zit die boekhouder ook nog overal in, hoe pak ik dat aan
    we zijn pas van boekhouder gewisseld, wat moet er dan met de koppelingen
    die login via de boekhouder willen we juist kwijt
    klant is van boekhouder veranderd
    en wat met de koppelingen van die boekhouder in exact?
    we krijgen een nieuwe boekhouder
    Per 1 januari stappen wij over naar een ander kantoor. Wat moet er met alle koppelingen in Exact gebeuren?
    oude accountant eruit nieuwe erin
    Geachte, wij beëindigen de samenwerking met ons administratiekantoor; graag advies over de apps die zij hebben gekoppeld. Hoogachtend, dhr. Tol
    boekhouder gewisseld, wat nu met de apps
    Wij stappen over naar een andere boekhouder. Wat doen we met alle apps die de oude in onze Exact heeft gezet?
    nieuwe accountant, oude koppelingen opruimen
    Per 1 januari gaan we weg bij ons administratiekantoor. Hun scan- en rapportageprogramma's kijken nog in onze cijfers. Hoe pakken we dat aan?
    van boekhouder wisselen exact
    we hebben ruzie met onze accountant en nemen een ander. zijn software moet uit onze boekhouding
    Mijn boekhouder stopt ermee. Welke stappen voor de programma's die hij op onze Exact had aangesloten?
    wisselen vn kantoor, wat met de connecties
    Onze kassa mag bij de overstap naar een nieuw kantoor niet uitvallen, maar de tools van het oude kantoor moeten wel weg
    Heb een nieuwe fiscalist/boekhouder gevonden. In welke volgorde zet ik de oude er in Exact uit, met zijn apps?
    wij wisselen van boekhouder, wat moet er met de koppelingen gebeuren
    nieuwe boekhouder vanaf 1/1, de oude zit nog overal in met zijn programma's
    van kantoor veranderen en de apps opruimen
    Na 22 jaar weg bij ons accountantskantoor. Met gemengde gevoelens, maar goed: hoe zorg ik dat ze niet meer in onze cijfers kunnen?
    onze stichting heeft de samenwerking met het administratiekantoor opgezegd, wat met scancloud, rapportage en zo
    mijne boekhouder is failliet, nieuwe gevonden. wa met al die apps die hij op mijn exact had
    we stappen over naar een ander kantoor, waar begin ik met exact
    'k zin van boekhouder veranderd, en den oude zit nog met zijn spel in mijn exact. wa moe'k doen
    Mijn accountant gaat met pensioen en het kantoor dat hem overneemt bevalt ons niet. We gaan dus naar een ander. Moet ik iets met de gekoppelde programma's?
    boekhouder wissel -> koppelingen?
    Wij gaan naar een andere boekhouder, wat moet er gebeuren met de koppelingen in Exact?
    overstap accountant koppelingen
    nieuwe boekhouder per 1 januari, hoe zorg ik dat de oude niet meer bij onze cijfers kan
    We veranderen van accountantskantoor. Welke apps moet ik stopzetten en welke niet?
    Van accountant gewisseld, maar hun tools halen nog data op denk ik
    Ik ben van kantoor veranderd en wil dat de scanner van de vorige boekhouder weg is
    Hoe pakt ge dat aan, wisselen van boekhouder, zonder dat de kassa stilvalt?
    We stappen per 1 januari over naar een ander administratiekantoor, wat moet ik met alle gekoppelde apps?
    Nieuwe boekhouder, oude had overal apps hangen
    Onze accountant is gewisseld. Ik wil zeker weten dat de vorige niet meer meekijkt en dat onze kassa blijft draaien.
    Ik ben weg bij mijn oude boekhouder maar zijn scanprogramma zit nog in onze Exact
    Checklist overstap naar ander kantoor, kant Exact Online
    Hoe neem ik afscheid van mijn accountant zonder dat de webshop stilvalt?
    van boekhouder veranderd, wat opruimen in exact
    Wij doen de boekhouding vanaf nu zelf en het kantoor dat dat deed moet er helemaal uit
    Mijn accountantskantoor is overgenomen en ik ga ergens anders heen. Hoe regel ik de toegang van hun programma's?
    Kan mijn vorige boekhouder nog in mijn cijfers via zijn tools?
    Wissel van accountant, eerst wat blijft veiligstellen en dan de rest eruit, hoe doe je dat?
    Ik heb het contract met het boekhoudkantoor opgezegd, moeten hun koppelingen dan ook weg?
    Als Vlaamse kmo veranderen we van fiscalist, welke toestellen en apps moeten we nakijken in Exact?
    De nieuwe accountant vraagt of we de rommel van de vorige eerst willen opruimen
    Onze boekhouder gaat met pensioen en stopt zijn kantoor. Een collega van hem neemt ons over, wat betekent dat voor de koppelingen?
    Bij de oude accountant stond Visionplanner aan op onze administratie, de nieuwe werkt met iets anders
    ik ga naar een andere bookhouder, hoe zit dat met de appjes
    Overstap accountantskantoor: toegang, apps en gebruikers netjes overdragen
    Wat moet er in Exact Online gebeuren als je van administratiekantoor wisselt?
    De samenwerking met ons kantoor eindigt en ik ben bang dat ze onze gegevens blijven ophalen
    Help, we hebben de boekhouder ontslagen en nu weet ik niet welke koppelingen van hem waren en welke van ons
    Hoe haal ik een heel accountantskantoor uit mijn Exact, met gebruikers en apps erbij?
    In het voorjaar gaan we over naar een grotere accountant, ik wil alvast een plan voor onze koppelingen
    Vorige adviseur buitensluiten, eigen bankkoppeling en urenapp houden
    Kantoor A eruit, kantoor B erin
    Wij zijn het nieuwe kantoor van deze klant. Hoe ruimen we de integraties van zijn vorige accountant op?
    Als zelfstandige wissel ik van boekhouder, loopt mijn kassasysteem gevaar?
    de oude accountant zijn rapportagetool trekt nog elke nacht onze cijfers binnen, we zijn daar al drie maand weg
    Ik wil een nette overgang tussen twee boekhouders wat betreft alles wat aan Exact hangt
    Welke apps horen bij de vertrekkende boekhouder en welke moet ik houden, en in welke volgorde doe ik dat?
    Na twaalf jaar bij hetzelfde kantoor stappen we over; er staan minstens tien programma's in de lijst en die wil ik één voor één langs
    Oude boekhouder kan er nog in, hoe sluit ik alles af
    Nieuwe accountant begint maandag, hoe maak ik het klaar?
    Wij splitsen van ons boekhoudkantoor, wat is verstandig met de apps die zij ooit voor ons hebben aangezet?
    opruimen na vertrek bij accountant
    Ik heb ruzie met mijn boekhouder en ga weg, hoe voorkom ik dat hij bij onze administratie kan blijven
    Verandering van dienstverlener voor de boekhouding: toegangen en machtigingen herzien
    Mijn man heeft een goedkopere boekhouder gevonden. Is er iets wat ik in Exact moet doen behalve het wachtwoord wijzigen?
    Tijdens de overgang van onze accountant moet Lightspeed gewoon blijven boeken, hoe pak ik de hele overgang aan?
    Onze franchise verplicht een ander boekhoudbureau, wat doen we met de koppelingen van het huidige bureau?
    Hoe scheid ik de apps van ons kantoor van de apps van de zaak, nu we naar een ander kantoor gaan?
    Ons contract met de boekhouder loopt af op 30 juni, wat moet er dan in Exact dicht en wat juist niet?
    Opzegging bij de accountant is de deur uit, welke stappen zet ik nu in Exact met al die gekoppelde pakketten?
    Mijn boekhouder gaat met pensioen en ik krijg een nieuwe, wat moet ik met al die gekoppelde programma's?
    Wij veranderen van boekhoudkantoor per 1 juli, hoe kuisen we de koppelingen proper op?
    Onze vrijwillige boekhouder stopt ermee en een kantoor neemt het over. Wat met de aangesloten programma's?
    Wij wisselen van boekhouder, maakt het uit of Exact op onze naam of op die van hem staat?
    Nieuwe accountant. Wat moet er met de apps?

change-accountant_whose-subscription =
    is het abonnement van ons of van de boekhouder als we overstappen
    maakt het uit van wie het exact-abonnement is bij een nieuwe accountant
    is de licentie van ons of van de accountant waar we vertrekken
    ik ga weg bij mijn boekhouder, maar van wie is dat Exact-contract eigenlijk
    het kantoor betaalt Exact en wij stappen over, wat nu
    maakt het bij een wissel uit wie de factuur van Exact krijgt
    maakt het bij een accountantswissel uit van wie het exact abonnement is
    blijft onze administratie staan als we van boekhouder wisselen of verhuist die
    Wat verandert er aan de aanpak als Exact bij een overstap op naam van het kantoor staat?
    overstap accountant, blijft administratie waar die is?
    Maakt het bij een overstap uit of de Exact-licentie van mijn accountant is of van mijzelf?
    Onze nieuwe boekhouder vraagt wie houder is van het abonnement. Waarom is dat van belang voor de overgang?
    wij huren Exact via het kantoor, verandert dat iets aan het opruimen bij vertrek?
    Voor we weggaan bij de accountant: blijft onze administratie staan of hangt dat van het abonnement af?
    is het anders weggaan bij je boekhouder als hij alleen meekijkt in onze eigen omgeving
    en maakt het uit of wij Exact huren of het kantoor dat doet, als we overstappen?
    licentie van ons of van kantoor
    Onze boekhouder heeft ooit Exact voor ons aangevraagd. Kunnen we zomaar naar een ander kantoor of hangt dat van de licentie af?
    .opt-own =
        we betalen dat zelf rechtstreeks aan exact
        wij betalen het zelf
        van ons
        wij betalen
        ons eigen abonnement
        van onszelf
        het is ons eigen contract
        wij krijgen zelf de rekening van Exact
        de boekhouder heeft enkel een login bij ons
        op onze naam afgesloten in 2016
        staat in onze kosten, elke maand 60 euro
        wij zijn de klant van Exact
        contract getekend door onze directeur
        wij betalen Exact rechtstreeks
        het abonnement staat op onze bv
        dat is van onszelf, al sinds we in 2015 met Exact begonnen
        De boekhouder heeft bij ons enkel een gebruiker om mee te kijken.
        ik krijg elke maand zelf de factuur van Exact
        wij hebben de licentie, hij is gast
        eigen licentie, accountant logt in als user
        is van ons, zij hebben alleen toegang gekregen
        het contract met Exact is door mij getekend
        onze omgeving, de fiduciaire komt er gewoon in kijken
        wij krijgen elke maand zelf de rekening van Exact
        Ze mogen er bij ons in, maar de tent is van ons
        toen we weggingen hoefde er niets te verhuizen, de boeken staan gewoon bij ons
        ik heb het contract met Exact zelf getekend
        de boekhouder zit bij ons in, niet wij bij hem
        niet van de accountant
        wij betalen het, hij niet
        die kijkt alleen mee
        de boekhouder is geen eigenaar
        niet van hem, wij betalen zelf
        wij krijgen elke maand een rekening van exact
        ons
        de accountant heeft enkel een kijkaccount bij ons
        eigen beheer
        Het abonnement staat op naam van ons kantoor te Gent, dus van de firma zelf.
        de boekhouder niet, die betaalt niks
        wij betalen het zelf, de accountant kijkt alleen mee
        op naam van onze eigen bv
        van mijzelf
        wij betalen Exact zelf elke maand
        de accountant kan alleen meekijken in ons pakket
    .opt-accountants =
        van de boekhouder
        van het kantoor
        de accountant betaalt
        via de boekhouder
        dat loopt via het kantoor, staat op hun factuur
        we loggen in via MijnKantoor
        zij hebben dat allemaal geregeld, wij betalen hun
        zit in het pakket van de accountant
        we betalen Exact niets rechtstreeks
        hangt onder hun omgeving
        wij zitten in de omgeving van het kantoor
        het zit bij hun maandtarief in
        wij hebben een login gekregen van het administratiekantoor en betalen Exact dus niet apart
        Exact staat op de factuur van mijn accountant.
        zij hebben de licentie, wij mogen inloggen
        onze administratie hangt onder die van hem
        de boekhouder is eigenaar
        ik heb nooit iets met Exact zelf afgesloten, dat liep via kantoor
        Het is een dossier binnen het pakket van de fiduciaire.
        we krijgen het via hen
        wij zitten bij de boekhouder in, niet hij bij ons
        Het kantoor heeft het afgesloten en rekent het door in hun tarief
        we mochten destijds meekijken in hun omgeving
        zij betalen Exact, wij betalen hen
        Alles hing onder hun dak, als we daar weg zijn hebben we niks
        niet van ons
        wij hebben zelf geen abonnement
        loopt via het kantoor
        zit bij hen, niet bij ons
        we krijgen het doorgerekend op de nota van het boekhoudkantoor
        niet van ons in elk geval
        Wij zijn klant bij kantoor X en zij hebben ons er als administratie onder gehangen.
        komt de invoice van Exact bij jullie? nee bij kantoor Maes
        nooit zelf iets bij Exact afgesloten, loopt via het kantoor
        zit in het pakket van het kantoor
        van hem
        wij hebben nooit iets aan Exact betaald
        via den boekhouder, altijd al zo geweest
        de accountant factureert het aan ons door
        staat bij hem
        den boekhouder heeft da al die jaren geregeld, op zijn naam
        staat op naam van het administratiekantoor
    .stuck-how-to-tell =
        weet ik niet
        hoe zie ik dat
        geen idee van wie
        geen idee, ik ben maar de secretaresse
        waar kan ik zien op wiens naam dat staat
        ik heb nog nooit een factuur van Exact gezien, wat betekent dat
        hoe weet een mens dat nu
        bij wie moet ik dat nagaan
        misschien van ons, misschien van hen, geen idee
        hoe zie ik dat?
        geen idee op wiens naam de licentie staat
        waar kan ik opzoeken wie de eigenaar is van de omgeving
        Ik zou niet weten of wij of het kantoor het contract hebben.
        staat dat op een factuur
        kan van ons zijn of van hem, wie beslist daarover
        betalen wij dat, of zit het in de prijs van de boekhouder? weet ik niet
        maakt het uit en hoe kom ik erachter
        bestaat er een plek waar je kunt nagaan van wie het is?
        onze facturen lopen door elkaar, waaraan herken je zoiets
        Nooit bij stilgestaan, ik log gewoon in
        van hen of van ons, ik zou het echt moeten uitzoeken, hoe doe je dat
        Kan je aan het scherm zien wie de eigenaar is?
        hoe kan ik dat zien, van wie?
        hoe kom ik daarachter
        ik heb er geen zicht op wie dat betaalt
        weet ik niet, ik ben hier pas begonnen
        waar kan ik dat aan zien dan
        geen idee, zou allebei kunnen, hoe kom ik daarachter
        hoe kom je daar nou achter
        geen idee wie dat betaalt, mijn man deed dat altijd
        ik dacht van ons maar de boekhouder beweert van hem

change-accountant_make-list =
    lijst van apps maken voordat we van boekhouder wisselen
    welke apps gebruikt de oude boekhouder
    hoe krijg ik alle apps van het vorige kantoor op papier
    wat heeft onze ex-accountant door de jaren allemaal aangesloten
    overzicht opstellen voor de overgang naar het nieuwe bureau
    voor de overdracht wil de nieuwe firma een lijst van links
    hoe maak ik een lijst van alle apps van onze oude boekhouder
    eerste stap bij accountantswissel: waar vind ik wat er allemaal gekoppeld is
    Waarom moet ik bij een overstap eerst inventariseren voor ik iets van de vorige accountant weghaal?
    welke software gebruikt de oude accountant in onze exact, lijst
    Wij gaan weg bij ons kantoor. Waarom zou ik eerst alles moeten opschrijven voor ik iets verwijder?
    kan ik bij een accountantswissel niet gewoon beginnen met weghalen in plaats van inventariseren
    eerste klus als je van boekhouder wisselt: opschrijven welke programma's er aan Exact hangen, waar staat dat?
    De overstap naar het nieuwe kantoor begint volgende week. Waar zie ik wat de oude accountant allemaal heeft aangesloten, zodat ik het kan noteren?
    is er gevaar dat ik bij het afscheid van de accountant iets afsluit wat 's nachts stilletjes draait?
    oh ja, waar begin ik als de accountant straks vertrekt, eerst opschrijven wat er hangt?
    lijstje koppelingen voor de overstap
    Voordat wij van kantoor wisselen wil ik op papier hebben welke programma's er aan onze boekhouding vastzitten en wie dat ooit goedkeurde. Hoe maak ik zo'n lijst?
    hoe maak ik een lijst van apps van de oude boekhouder
    Waar zie ik welke programma's ons vorige kantoor heeft gekoppeld, voordat ik ga opruimen
    Voordat de oude boekhouder weg is wil ik weten wat er allemaal via hem loopt, waar kijk ik dat na?
    Hoe krijg ik een overzicht van wat het oude kantoor allemaal aan onze Exact heeft hangen?
    wij wisselen van boekhouder en ik wil eerst inventariseren welke apps er zijn. waar klik ik
    lijst van gekoppelde programmas maken vóór de overstap naar nieuw kantoor
    we wisselen van kantoor: hoe zie ik welke apps de oude boekhouder allemaal op ons gezet heeft
    lijst maken van alle koppelingen voor de overstap naar de nieuwe accountant, waar vind ik ze
    wil eerst inventariseren voor we bij de boekhouder weggaan
    Waar zie ik alle apps die de oude boekhouder in onze Exact heeft hangen?
    overzicht maken van apps voor overstap naar nieuwe accountant
    lijst met gekoppelde programma's opvragen want we wisselen van boekhouder
    Waar vind ik alle programma's die de vorige boekhouder ooit heeft aangesloten, als startpunt voor de overstap?
    Ik wil voor we van kantoor wisselen eerst inventariseren wat er allemaal aan onze boeken hangt
    Hoe maak ik een inventaris voor de overgang naar de nieuwe accountant, zonder iets te veranderen?
    Alles wat aan onze Exact hangt wil ik zwart op wit voordat ik het gesprek met de nieuwe accountant heb
    lijst van apps maken voor de wissel van accountant
    .done =
        lijst gemaakt
        klaar
        opgeschreven
        lijstje af, 9 apps
        elf apps genoteerd met leverancier en al
        alles in excel gezet, wie en wat
        het staat op papier
        made the inventory
        lijstje ligt voor me, veertien regels
        uitgeschreven met namen erbij
        lijst klaar, 14 apps
        alles opgeschreven in Excel
        ik heb ze allemaal genoteerd, met naam erbij
        De inventaris is gemaakt.
        gedaan, het zijn er maar drie
        print gemaakt van het scherm en namen erbij geschreven
        staat op papier
        overzicht compleet
        app voor app genoteerd, wie het gekoppeld heeft staat er ook bij
        klaar met opsommen, wat doe ik ermee
        twaalf stuks, met naam en wie hem heeft toegelaten
        Alles in een Excelletje gezet
        ik heb ze een voor een overgeschreven
        het zijn er maar drie, dat was snel gedaan
        uitgeprint en ingevuld
        lijst staat in excel, 14 apps
        ja zo, dat hebben we
        was een rotklus maar de lijst is af
        lijstje klaar, elf stuks
        overgeschreven
        Ik heb ze genoteerd met datum erbij.
        geprint
        bon, opgeschreven
        alles opgeschreven op een kladblok
        klaar met noteren
        lijstje van elf apps op papier
        overgetypt in excel, met namen
    .stuck-menu-not-visible =
        ik zie dat menu niet
        appmachtigingen ontbreekt
        bovenaan bij mij geen import/export
        die appmachtigingen vind ik niet
        mijn scherm heeft dat tabblad niet
        waar moet ik klikken, ik zie dat niet staan
        enkel relaties en verkoop in mijn menu
        ik vind import/export niet
        dat menu heb ik niet
        Bij mij ziet Exact er anders uit dan op het plaatje.
        de kolom overige ontbreekt
        appmachtigingen staat er niet
        ik klik linksboven maar zie die optie niet staan
        waar is dat? ons scherm heeft andere knoppen
        krijg het onderdeel met apps niet te zien
        ik zie alleen mijn eigen taken, dat hele blok ontbreekt
        Waar jij over praat komt op mijn beeldscherm niet voor
        in dat menu linksbovne heb ik maar vier regels
        die kolom aan de rechterkant is er bij mij niet
        bij de directeur staat het er wel en bij mij niet
        dat import/export is er bij mij niet
        dat menu is er bij mij niet, alleen verkoop en inkoop
        kolom overige ontbreekt
        lijst leeg
        waar zit dat, ik zie enkel een blauwe balk
        import/export zie ik op mijn tablet niet
        er zit geen kolom overige in mijn menu
        onder Overige staat bij mij geen appmachtigingen
    .stuck-what-to-note =
        wat schrijf ik op
        wat moet op de lijst
        welke kolommen maak ik
        is de naam van elke app genoeg?
        moet ik ook datum en zo opschrijven
        wie de toestemming gaf zie ik niet, wat vul ik dan in
        hoe uitgebreid moet dat lijstje
        wat moet er allemaal in die lijst
        hoe uitgebreid moet ik dat opschrijven?
        is alleen de naam genoeg
        Welke gegevens dien ik per app te noteren?
        moet ik de administraties er ook bij zetten
        en als er niet staat wie het heeft gekoppeld, wat schrijf ik dan
        heb je een voorbeeld van zo'n lijst
        welke kolommen zet ik in mijn Excel
        de lijst staat voor mijn neus, en wat moet ik er nu van overschrijven
        is alleen de naam genoeg of wil je meer weten
        moet ook de datum erbij en welke bv?
        ik heb pen en papier, wat wilt u dat ik opschrijf
        Hoe uitgebreid moet het, we hebben er zestig
        is de naam genoeg of moet er meer bij
        wie de toestemming gaf staat er niet bij, wat vul ik dan in?
        wat moet er precies op dat lijstje
        naam en leverancier, is dat genoeg of nog meer?
        maar ik zie niet wie dat ooit toestond
        wat moet er allemaal op dat lijstje komen
        welke gegevens moet ik per app opschrijven dan
        wat moet er precies op die lijst
        welke gegevens heb je per app nodig?

change-accountant_keep-or-stop =
    welke apps blijven als de accountant vertrekt
    hoe bepaal ik wat weg kan na de overstap naar een nieuw kantoor
    welke apps blijven en welke vliegen eruit bij de nieuwe accountant
    de oude boekhouder gebruikte een scanner die wij graag houden
    bespreek ik met het nieuwe kantoor welke tools mogen stoppen
    mag alles weg of hangt er iets van ons aan de spullen van het oude kantoor
    hoe bepaal ik welke apps bij een accountantswissel blijven en welke stoppen
    is de bankkoppeling van ons of van de vertrekkende boekhouder
    Moet de nieuwe accountant meekijken met wat er mag blijven?
    kassa, webshop, rapportage kantoor: wat houden we na de overstap
    Ik heb een lijst met veertien programma's en we wisselen van boekhouder. Hoe bepaal ik wat houden we, wat vervalt en wat nieuw is?
    moet onze eigen kassa en urenregistratie weg als de accountant vertrekt?
    Lijst klaar, nieuwe accountant wil hem zien. Moet die er iets van vinden?
    wat is van ons en wat was alleen voor het oude kantoor, hoe sorteer ik dat
    Moet ik software die de nieuwe boekhouder straks wil gebruiken nu al aansluiten, terwijl de oude er nog is?
    en hoe bepaal ik wat mag blijven als het oude kantoor eruit is
    welke apps houden bij overstap
    De nieuwe accountant vraagt welke koppelingen we meenemen. Hoe beslis je dat per app?
    welke apps moeten blijven bij een nieuwe accountant
    Hoe bepaal ik welke koppelingen van de oude boekhouder stoppen en welke van ons zijn?
    kassa blijft, scansoftware kantoor weg?
    Welke koppelingen moet je houden en welke kunnen weg als je van boekhouder wisselt?
    Heb nu 14 apps op een lijstje staan. Hoe beslis ik wat van ons is en wat van het oude kantoor?
    moet de nieuwe boekhouder meekijken naar welke apps stoppen?
    welke apps moeten blijven en welke weg als we van boekhouder veranderen
    de webshop is van ons maar basecone van de oude accountant denk ik. wat hou ik
    moet de nieuwe boekhouder mee beslissen welke koppelingen weg mogen
    Welke apps moeten blijven en welke kunnen weg nu we van boekhouder wisselen?
    overstap: moet de bankkoppeling en kassa blijven staan als de accountant weggaat
    hoe bepaal ik wat alleen van de vorige accountant was
    Welke apps kunnen weg als we van boekhouder wisselen en welke moet ik zeker houden?
    Is de bankkoppeling van ons of van de accountant, en mag die weg bij de overstap?
    Hoe verdeel ik de lijst in houden en weggooien nu we bij het kantoor weggaan
    De nieuwe boekhouder wil andere software gebruiken, zet ik die nu al in de lijst of later?
    Moet de nieuwe accountant ook naar de lijst met apps kijken voor ik er iets uitgooi?
    Welke koppelingen kan ik laten lopen en welke moeten eruit nu ik een ander kantoor heb?
    .done =
        gedaan
        alles ingedeeld
        klaar
        heb er overal blijft of stopt achter gezet
        gedaan, ook met de nieuwe boekhouder besproken
        zes blijven, vijf gaan eruit
        met de nieuwe boekhouder doorgenomen
        achter alles staat nu een letter
        kassa en webshop houden we, de rest stopt
        gekleurd: groen en rood
        overal een besluit op
        bij elke app staat nu wat ermee moet
        besproken met het nieuwe kantoor, zes blijven en vier weg
        de hele lijst ingedeeld, met de zaakvoerder erbij
        Wij hebben voor alle apps een beslissing genomen.
        kassa en webshop houden we, de rest kan weg
        heb kleurtjes gegeven, groen blijft rood stopt
        ok verdeeld
        alles blijft behalve de scan-app van de oude
        de keuzes zijn gemaakt, verder
        nieuwe boekhouder heeft er haar fiat op gegeven
        kassa en shop houden we, hun scanprogramma niet
        Ben ze allemaal langsgelopen met de nieuwe boekhouder
        groen voor houden, rood voor weg
        de nieuwe heeft zijn fiat gegeven op het rijtje
        van elke weten we nu wat ermee moet
        overal een b of een s achter gezet
        met de nieuwe boekhouder doorgenomen, akkoord
        jazeker
        geen twijfelgevallen meer over
        kassa en webshop houden we, de rest gaat weg
        verdeeld
        de nieuwe boekhouder heeft hem ook al bekeken
        alles gemarkeerd
        alles stopt bij ons
        alles blijft
        kleurtjes gegeven, rood en groen
        vier rood, zeven groen
        geen onbekende dingen bij, gelukkig
        drie houden we, twee kunnen weg
        overal een B of S achter gezet
        doorgesproken met de nieuwe boekhouder
        samen met de nieuwe boekhouder doorgenomen, is rond
        kassa en bank blijven, al de rest mag oprotten
        nagelopen met de nieuwe boekhouder
    .stuck-unsure-about-app =
        die app ken ik niet
        ik twijfel over een app
        onbekende app
        er staat er eentje bij die niemand hier kent
        van eentje weet ik niet wat ie doet
        'Connect Prod', wie gebruikt dat?
        geen idee of die scanner van hen of van ons is
        over twee namen kan ik niet beslissen
        wat is Yuki2Exact in godsnaam
        er staat er eentje tussen die niemand herkent
        wat is 'DataBridge v2'? nooit van gehoord
        ik weet niet of die weg mag
        Van twee apps kunnen wij niet vaststellen waar ze toe dienen.
        is die van ons of van de boekhouder?
        twijfelgeval: zou iets met de bank kunnen zijn
        onbekende app, blijft of stopt?
        bang om iets weg te doen dat we toch gebruiken
        van bijna elke weten we het nu, behalve van een zekere Finsight
        Er staat er een met een naam die niemand hier iets zegt
        is dat van hen of van ons, dat ding met die Engelse naam?
        ik durf bij die ene geen rood of groen te zetten
        wat doet 'Connector 2' in vredesnaam
        wat als ik van een app niet weet waar hij voor is
        wat is Finbox, nooit van gehoord
        er zit iets tussen dat ik niet thuis kan brengen
        bij drie heb ik een vraagteken gezet, zegt me niks
        Ik twijfel over één app, wie gebruikt die?
        er staat iets van "DataBridge", nooit van gehoord
        bij twee weet ik niet wat het is
        wat is in hemelsnaam dat ene ding van 2017
        twee namen zeggen mij niks
        wat is Visionplanner en wie gebruikt dat?
        sommige namen zeggen mij niets

change-accountant_move-kept =
    een app die blijft staat op naam van de oude boekhouder
    onze webshop is gekoppeld via de login van het oude kantoor
    de webshop draait op de login van de vertrekkende accountant, hoe houd ik die aan
    eerst iets overnemen voor ik het vorige kantoor eruit zet?
    wat wij houden staat nog op naam van de boekhouder die weggaat
    kan de kassakoppeling van het oude bureau naar onszelf voor de wissel
    onze webshop draait op de naam van de oude accountant, hoe houden we hem in de lucht bij de wissel
    apps die moeten blijven eerst op eigen naam zetten bij vertrek boekhouder?
    Wat moet er gebeuren met programma's die wij houden maar die de vorige boekhouder heeft aangesloten?
    kassa hangt aan boekhouder, boekhouder gaat weg
    Onze webshop is destijds door iemand van het oude kantoor aangesloten. Moet die over naar een eigen login voordat we het kantoor eruit zetten?
    wat we houden staat op naam van de medewerkster van de vorige accountant, hoe krijgen we dat eerst op ons
    Als de oude boekhouder eerst vertrekt, vallen dan alle programma's die hij heeft ingesteld in één keer stil?
    Bij de kantoorwissel willen we de bankkoppeling behouden, maar die draait onder de accountant. Eerst overzetten of eerst hem weghalen?
    volgorde: eerst de blijvers naar een eigen gebruiker, dan pas de accountant eruit, klopt dat?
    straks is de oude boekhouder weg en onze webshopkoppeling staat op zijn naam, wat dan
    kassa staat op naam oude accountant
    De urenregistratie moet gewoon doorlopen na de overstap, maar iemand bij het vorige kantoor heeft haar ooit gekoppeld. Moet dat eerst om?
    onze webshop staat op naam van de oude accountant
    Een koppeling die moet blijven is destijds door het kantoor ingelogd. Hoe zorg ik dat die blijft lopen?
    urenapp loopt via boekhouder die weggaat
    De webshop hangt aan de login van de oude boekhouder. Hoe voorkom ik dat die uitvalt als hij weg is?
    Onze urenregistratie is door het vorige kantoor gekoppeld onder hun naam en moet blijven. Wat doen we vóór we ze eruit gooien?
    app blijft maar staat op naam vd accountant die weggaat
    onze kassa is destijds gekoppeld door iemand van het oude kantoor, hoe hou ik die werkend als zij weggaan
    webshopkoppeling staat op naam van de vorige accountant en moet blijven
    wat eerst: overzetten wat blijft of de oude boekhouder eruit gooien
    Onze webshopkoppeling staat op naam van de oude boekhouder, die moet blijven als we wisselen
    de kassa is door het kantoor gekoppeld dat we verlaten, hoe houden we die werkend
    eerst overzetten wat blijft, hoe doe ik dat bij overstap boekhouder
    Koppeling met de urenapp loopt via login van de accountant waar we weggaan
    De webshop is van ons maar staat op naam van een medewerker van het oude kantoor, wat eerst?
    Onze kassa hangt aan de inlog van de boekhouder die we verlaten. Hoe houd ik die in leven?
    Moet ik eerst onze eigen apps naar een eigen inlog brengen voor ik de accountant eruit gooi?
    De urenapp die blijven moet is door onze accountant aangezet met zijn account
    Onze bankfeed willen we meenemen, alleen heeft de vertrekkende accountant die geautoriseerd. Hoe pak ik die van hem over?
    Klant komt van een ander kantoor, zijn webshop en kassa lopen op diens login. Eerst overhevelen, maar hoe?
    .done =
        overgezet
        alles staat op onze naam
        klaar
        kassa en bank lopen nu op onze eigen login
        drie koppelingen omgezet, data komt binnen
        de webshop is opnieuw verbonden als KOPPELING
        niets staat nog op hun naam dat wij nodig hebben
        overgezet en getest
        er viel niks over te zetten, alles stond al op ons
        alles wat blijft loopt nu via onze eigen gebruiker
        de webshop en kassa staan op onze naam en halen weer op
        Deze apps zijn opnieuw gekoppeld en getest.
        niks over te zetten, stond al op ons
        gebeurd, vier stuks
        ze draaien nu op koppelingen@onsbedrijf
        hoefde maar één app, werkt
        alle blijvers omgehangen
        geen enkele app die blijft was van de boekhouder, door dus
        kassa en shop lopen sinds gisteren via onze officemanager
        niks stond nog op hun naam, dus dat was snel klaar
        Alle vier om, en de cijfers komen binnen
        van hun mensen hangt er nu niets meer aan wat we houden
        We hebben SYSTEEM ervoor aangesteld en getest
        klaar, drie gedaan
        er stond niks op zijn naam, hoefde niet
        zonder kleerscheuren, de drie draaien op onze eigen gebruiker
        draait nu op de login van onze directeur
        alles wat blijft loopt via KOPPELING
        niks stond op zijn naam
        alle vijf getest, data komt over
        Reeds geregeld, alle koppelingen stonden al op mijn naam.
        stond allemaal al op onze naam
        overgezet, data komt binnen
        kassa en uren staan nu op mijn eigen naam
        webshop loopt nu op onze eigen user
        alles wat blijft stond al op mijn naam
        beide apps omgezet, facturen komen binnen
    .stuck-nobody-to-move-to =
        wij hebben niemand
        geen gebruiker
        op wie dan
        we zijn met z'n tweeën, er is niemand om het op te zetten
        ik ben zzp'er zonder personeel, wie dan?
        niemand hier heeft een login behalve zij
        wij hebben geen eigen gebruikers in Exact
        kan de nieuwe accountant dat niet op zich nemen
        naar wie zou dat moeten gaan, er is geen mens over
        wij zijn met z'n tweeën en niemand zit in Exact
        we hebben geen gebruiker die dat kan overnemen
        op wie moet ik het dan zetten?
        Binnen ons bedrijf is er niemand met een eigen Exact-login.
        alleen de boekhouder werkte erin
        kan de nieuwe accountant die koppelingen niet overnemen
        ik doe dit niet zelf en personeel heb ik niet
        geen eigen account beschikbaar
        we zijn met z'n tweeën en geen van ons komt in Exact
        Op wie moet het dan? De oude deed altijd alles
        er is geen medewerker die daarvoor in aanmerking komt
        ik ben zzp'er, heb geen personeel
        kan het nieuwe kantoor die kassa niet op zich nemen, wij hebben daar niemand voor
        wij zijn een eenmanszaak, ik heb niemand behalve mezelf
        geen van ons mag bij alle administraties en niemand wil het
        wij zijn met één en ik ga zelf ook weg
        we hebben enkel de boekhouder als gebruiker, verder niemand
        op wie moet dat dan komen, er is hier geen mens die van exact weet
        geen eigen gebruikers
        wij hebben niemand met een exact login hier
        ik ben zzp'er en heb zelf geen account, op wie moet dat dan
        ik ben een eenpitter, wie moet dat dan worden
        we zijn maar met z'n tweeën en geen van beiden heeft een login
        wie moet die eigenaar worden dan, er is hier geen mens voor

change-accountant_withdraw-old =
    apps van de oude accountant intrekken
    toestemmingen van het vorige kantoor weghalen
    tools van het oude kantoor nu definitief intrekken
    waar klik ik om de vorige boekhouder zijn apps te stoppen
    na de wissel alle overbodige toestemmingen van het kantoor afsluiten
    het dashboard van de ex-accountant mag niets meer ophalen
    hoe trek ik de apps in die alleen de oude boekhouder gebruikte
    moet de vorige accountant zelf zijn software uit onze exact halen of kan ik dat
    Op welke manier streep ik één voor één de programma's van het oude kantoor weg?
    rapportagetool van vorige kantoor eruit, hij had akkoord gegeven
    We zijn over en de blijvers lopen goed. Waar klik ik om de rapportagetool van de oude accountant af te sluiten?
    Eén tool van ons vorige kantoor heeft toestemming van vier medewerkers daar. Moeten die alle vier weg?
    kan de vorige boekhouder het zelf in zijn eigen beveiligingscentrum afmelden of doen wij dat
    Hoe ontneem ik per gebruiker de toegang aan de software die alleen het oude kantoor gebruikte?
    nu de wissel van accountant rond is wil ik de stoppers één voor één afstrepen, waar doe ik dat
    en die scanapp van het vorige kantoor, hoe krijg ik die er bij ons uit?
    apps vorige accountant intrekken
    Het oude administratiekantoor gebruikte een rapportagetool op onze cijfers. Wij willen dat die nu stopt, waar halen we die weg?
    toegang van apps van oude boekhouder intrekken
    Het scanprogramma van ons vorige kantoor mag eraf. Waar doe ik dat?
    Rapportage- en scantools van de vorige boekhouder mogen eraf. Per gebruiker, of kan de boekhouder het zelf doen?
    Hoe haal ik de apps die alleen het vorige kantoor gebruikte nu weg?
    lijst klaar, alles overgezet. nu de tools van de oude accountant eruit, waar doe ik dat
    kan ik de toestemming van de oude boekhouder per persoon intrekken of moet hij dat zelf doen?
    apps van het oude kantoor stopzetten nu alles van ons overgezet is
    moet de oude accountant zelf intrekken of kan ik dat ook
    Hoe trek ik de apps van de vorige boekhouder in?
    we zijn weg bij kantoor X en hun scansoftware mag niet meer bij onze bv
    rapportagetool van de oude accountant loskoppelen na overstap
    Hoe haal ik de rapportagetool weg die alleen ons vorige kantoor gebruikte?
    Alle apps van de oude boekhouder die niet meer nodig zijn wil ik nu één voor één intrekken, waar?
    Lijst klaar, eigen apps staan op ons. Waar gooi ik de rest van de oude accountant eruit?
    Het scanpakket van onze ex-boekhouder mag er nu af, kan ik dat als abonnementsbeheerder zelf doen?
    hoe haal ik de rapportagesoftware van de vorige adviseur eruit bij mijn nieuwe klant
    .done =
        ingetrokken
        alles weg
        klaar
        alles wat weg moest is ingetrokken en afgestreept
        klikte intrekken bij alle drie
        de vijf rode zijn eruit
        allemaal op intrekken geklikt en afgestreept
        hun scanner en rapportage hebben geen toegang meer
        het oude kantoor heeft het zelf verwijderd en gemaild
        weg ermee, klaar
        lijst is afgevinkt
        alle rode zijn ingetrokken
        weg ermee, gedaan
        de oude boekhouder heeft ze zelf verwijderd
        Van elke app die stopt, zijn de rechten beëindigd.
        vijf afgestreept
        ingetrokken per gebruiker
        heb ze een voor een aangeklikt en eruit gegooid, was een half uurtje werk
        hij heeft op revoke geklikt in zijn eigen scherm en dat bevestigd
        laatste van de lijst is eruit
        alles wat moest stoppen is gestopt
        alles wat rood was is weg
        Zij hebben zelf bij zich opgeruimd en stuurden een bewijsje
        zes stuks doorgestreept, de lijst is af
        die scanner van hen komt er niet meer in
        Ik heb ze per persoon weggehaald, het ging vlot
        ingetrokken, stuk voor stuk, dat was een klusje
        allemaal foetsie
        duurde lang maar alles is doorgestreept
        allemaal doorgestreept
        weg ermee, alles ingetrokken
        hij heeft het zelf gedaan in zijn beveiligingscentrum
        afgevinkt
        er viel niks in te trekken, was al leeg
        vier apps ingetrokken en afgestreept
        oude boekhouder heeft ze weggehaald
        lijst is afgewerkt
        alles van het oude kantoor doorgestreept
        vijf ingetrokken, was zo gebeurd
        drie ingetrokken, alles doorgestreept
        de oude boekhouder heeft ze zelf weggehaald
    .stuck-accountant-does-not-help =
        hij reageert niet op mijn mails
        geen reactie van de oude boekhouder
        hij werkt niet mee
        de boekhouder reageert niet
        ze weigeren
        de oude boekhouder reageert niet op mijn mails
        ze nemen de telefoon niet op
        ruzie met dat kantoor, die doen niks meer
        ze willen eerst hun laatste rekening betaald zien
        al drie mails gestuurd, geen reactie
        zij zeggen dat het niet hun probleem is
        hij reageert niet op mails
        het oude kantoor weigert mee te werken
        ruzie gehad, zij gaan niets voor ons doen
        De vorige boekhouder stelt zich niet meewerkend op.
        ze willen er geld voor hebben
        wat als die niks intrekt
        kantoor is failliet, er neemt niemand op
        moet dat via hem? hij heeft er geen zin in
        zij zouden zelf bij zich opruimen maar reageren nergens op
        Wij zijn daar na vijftien jaar weggegaan, dat is slecht gevallen, en nu neemt de beste man de telefoon niet meer op
        hij wil er eerst geld voor zien
        already drie mails gestuurd, geen enkele reply
        dat kantoor bestaat niet meer, bij wie moet ik dan zijn?
        ze weigeren omdat er nog een factuur openstaat
        de vorige boekhouder reageert nergens op
        hij weigert gewoon, zegt dat we eerst de factuur moeten betalen
        Mijn e-mails aan het kantoor blijven onbeantwoord.
        failliet, dat kantoor
        hij neemt de telefoon niet op
        ze weigeren zolang de laatste rekening openstaat
    .stuck-no-revoke-button =
        ik kan niets intrekken
        geen knop intrekken
        mag ik niet
        ik zie daar nergens een knop om iets in te trekken
        ik kan wel kijken maar niks weghalen
        geen kruisje, geen knop, niets om te verwijderen
        alles grijs daar bij die app
        waar zou dat intrekken dan moeten staan
        hij laat mij alleen mijn eigen apps verwijderen
        nergens iets om in te trekken
        er is geen knop bij die app
        ik kan de app openen maar niets weghalen
        Het intrekken is bij mij niet mogelijk, het staat grijs.
        volgens mij kan ik alleen meekijken, want er valt niets weg te klikken
        waar zit dat intrekken dan
        de optie ontbreekt aan het einde van de regel
        ik heb het recht niet om dat weg te doen
        ik zie de app wel staan, maar er valt niks weg te halen
        Alles enkel om te lezen, ik kan er niet aan zitten
        er hoort daar toch een knop te zijn? Bij mij is het kaal
        mijn account staat niet toe dat ik hun app eruit gooi
        Waarschijnlijk mag ik te weinig, want weghalen lukt me niet
        ik zie de apps wel maar er is niks om op te klikken
        er staat geen knop om in te trekken
        ik klik op de app maar kan er niks mee
        grijs, niet aan te klikken
        er is geen knop intrekken bij mij
        ik klik op de app maar er staat geen intrekken
        knop is grijs

change-accountant_remove-users =
    gebruikers van de oude boekhouder blokkeren
    wanneer verwijder ik de login van de vorige accountant
    moeten de medewerkers van het oude kantoor uit onze gebruikerslijst
    accountant verwijderen bij gebruikers na de overstap
    kan ik de logins van het vorige bureau al dichtzetten
    hoe verbreek ik de band met het kantoor in Exact
    hoe verwijder ik de gebruikers van de oude boekhouder in exact
    wanneer kan ik de login van de vorige accountant blokkeren, nog voor de jaarrekening?
    Moet de algemene kantoorgebruiker van onze ex-accountant ook geblokkeerd worden?
    oude boekhouder als gebruiker weghalen exact
    hoe krijg ik de mensen van het oude kantoor uit de gebruikers?
    wanneer mag ik de boekhouder blokkeren, de aangifte over Q4 moet hij nog doen?
    Wanneer mag ik de login van de vorige accountant blokkeren? De jaarrekening moet nog ingediend worden.
    oude boekhouder staat nog in de gebruikerslijst, hoe blokkeer ik hem en die algemene kantoorlogin
    Wij zijn weg bij het kantoor en al hun tools zijn opgeruimd. Mag ik nu hun gebruikers uit Stamgegevens gooien?
    Wat vervalt er allemaal als we de medewerkers van de oude accountant als gebruiker verwijderen?
    accountant zit nog met info@kantoor.nl in onze Exact als gebruiker, toegang tot de administraties wegnemen hoe
    dan nog iets, die lui van ons oude kantoor staan nog als gebruiker in exact
    oude boekhouder uit gebruikerslijst halen
    Het contract met de accountant is opgezegd. Wanneer mag ik zijn logins blokkeren en waar doe ik dat?
    gebruikers van de vorige accountant verwijderen
    Wanneer mag ik de logins van het oude kantoor blokkeren? De jaarrekening is nog niet af.
    oude boekhouder kan nog inloggen in onze exact
    Hoe gooi ik de gebruikers van het oude kantoor uit onze Exact en wanneer mag dat?
    oude boekhouder kan nog inloggen bij ons. blokkeren vóór of na de jaarrekening?
    er staan nog vier logins van het accountantskantoor in onze gebruikerslijst
    accountant weg, login accountant weg?
    hoe haal ik de logins van het oude boekhoudkantoor uit onze exact
    er staan 4 gebruikers van de vorige accountant bij ons, ook een algemene. weg ermee?
    wanneer mag ik de oude boekhouder blokkeren, hij moet nog de jaarrekening doen
    de assistente van het oude kantoor kan nog inloggen bij ons las ik net, hoe zet ik die stop
    accountant blokkeren als gebruiker na overstap, wanneer mag dat
    moet ik wachten tot de jaarrekening klaar is voor ik de toegang van de vorige boekhouder weghaal
    vorige boekhouder staat nog als gebruiker met toegang tot de dossiers
    Hoe blokkeer ik de inloggen van ons vorige administratiekantoor?
    Wanneer sluit ik de oude boekhouder af, de jaarrekening moet nog komen
    Er staan vijf medewerkers van het oude kantoor bij onze gebruikers plus een algemene, mogen die weg?
    gebruiker van ex-boekhouder deactiveren
    Te vroeg de accountant eruit gooien, kan hij dan de btw-aangifte nog afmaken?
    Hoe krijg ik het vorige boekhoudkantoor helemaal uit mijn Exact?
    Kan ons vorige administratiekantoor nog inloggen, en hoe beëindig ik dat netjes?
    .done =
        verwijderd
        geblokkeerd
        klaar
        drie logins van het kantoor op inactief
        toegang afgenomen na de jaarrekening
        oude boekhouder kan er niet meer in
        geblokkeerd, ook hun algemene account
        uit de gebruikerslijst gehaald
        ze zijn eruit gegooid
        ze kunnen er niet meer in
        gebruikers geblokkeerd
        twee namen verwijderd en de algemene kantoorlogin ook
        De toegang van het vorige kantoor is beëindigd.
        de jaarrekening is af, dus ik heb ze eruit gehaald
        weggedaan
        oude accountant is geen gebruiker meer
        alle drie op inactief gezet
        gedaan, ook het info@-account van het kantoor
        ik heb hun rechten op onze bv's weggehaald
        ook de algemene inlog van het kantoor is dicht
        ze komen er niet meer in, getest
        De jaarrekening is binnen en daarna hebben we ze afgesloten
        alle drie op slot
        onze hoofdgebruiker heeft de oude club eruit gehaald
        geblokkeerd, alle drie
        Hun medewerkers hebben geen toegang meer tot onze boekhouding.
        ook de info@-gebruiker weggedaan, prima
        geen toegang meer voor hen, eindelijk
        alle drie van het kantoor eruit
        toegang ontnomen
        opgekuist
        foetsie
        beide accounts van het kantoor geblokkeerd
        geblokkeerd, ook die algemene
        dat doen we in juni na de jaarrekening, voor nu ok
        weg zijn ze
        twee accounts geblokkeerd
    .stuck-may-not-change-users =
        mag ik niet
        ik kan geen gebruikers wijzigen
        ik mag geen gebruikers bewerken van exact
        gebruikersbeheer is voor mij niet beschikbaar
        dat doet bij ons de directeur
        blokkeren lukt niet, te weinig bevoegdheid
        ik kan ze zien staan maar niet aanpassen
        wie bij ons zou dat mogen doen?
        daar kan ik niet bij met mijn rechten
        ik mag niemand blokkeren
        Het wijzigen van gebruikers is voor mij afgeschermd.
        de gebruikerslijst gaat niet open
        wie kan dat doen, ik ben niet de beheerder
        knop bewerken is niet aanwezig
        mijn rol staat dat niet toe zegt hij
        ik ben maar een medewerker, dit is iets voor de hoofdgebruiker
        ik zie hen wel staan, maar ik kan ze niet op slot doen
        die pagina laat me alleen mezelf bewerken
        Dat is voorbehouden aan de directie, ik doe de facturen
        het vakje blokkeren is grijs
        wie bij ons kan dat wel, want mij lukt het niet
        daar heb ik de rechten niet voor
        blokkeren lukt mij niet, dat doet alleen onze directeur
        kan niks wijzigen bij gebruikers
        knop blokkeren is er niet bij mij
        Daartoe ontbreken mij de rechten.
        ik kan gebruikers alleen bekijken
        dat mag alleen de directeur bij ons, ik krijg een foutje
        mag ik als penningmeester niet aankomen
        ik mag bij gebruikers niks aanpassen
        wijzigen is bij mij uitgegrijsd
    .stuck-accountant-linked =
        hij staat er niet bij
        geen gebruiker van de boekhouder
        accountant niet in de lijst
        de boekhouder zit niet in de gebruikerslijst
        ik zie alleen onze eigen mensen in dat overzicht
        hun kantoor komt nergens voor bij gebruikers
        ze werken via accountants.exact.com
        hoe komen zij dan binnen als ze er niet tussen staan
        geen enkele naam van hen te vinden daar
        ik zie de boekhouder niet in de lijst met gebruikers
        enkel eigen personeel in die lijst, het kantoor heeft er nooit tussen gestaan
        hij komt er toch in, maar is geen user bij ons
        Het kantoor heeft een eigen Exact en is daarmee aan ons verbonden.
        de accountant zit via accountants.exact.com aan ons vast
        hoe verbreek ik de band met het kantoor, ze hebben geen login bij ons
        onze administratie heet bij hen een externe administratie, hoe maak ik dat los
        nergens een naam van hem te vinden bij gebruikers
        ik kan iedereen op slot doen, maar hen zie ik niet staan
        Er hebben daar nooit andere mensen in gestaan dan die van ons
        ze kijken toch mee? En toch geen enkele naam van dat kantoor
        zij komen vanuit hun eigen Exact bij ons binnen
        hoe sluit je iemand af die niet in het rijtje voorkomt
        ik zoek me suf maar er staat niemand van het kantoor in de lijst
        enkel onze eigen mensen staan daar in
        hij staat niet in de lijst van gebruikers
        ik zie enkel onze eigen mensen staan
        staat er niet tussen, komt die via een ander abonnement binnen?
        die heeft nooit een login bij ons gehad, en toch kan hij binnen
        er staan alleen eigen mensen bij, geen accountantskantoor
        ik zie ze nergens in de gebruikerslijst en toch kunnen ze erin
        zie geen enkele naam van het kantoor in het overzicht
        ze staan er niet tussen terwijl ze wel in onze boeken kunnen

change-accountant_look-again =
    is de overstap van boekhouder nu helemaal klaar
    controleren of de oude accountant er niet meer in komt
    overstap gedaan, hoe check ik dat de vorige boekhouder nergens meer bij kan
    nog eens nalopen na het vertrek van het kantoor
    zijn alle sporen van de oude accountant nu weg?
    draait wat moest blijven nog na de wissel
    Hoe controleer ik aan het eind van de accountantswissel of alles klopt?
    alles van het oude kantoor is weg denk ik, wat moet ik nog nakijken om zeker te zijn dat de overstap af is
    Is het genoeg dat de lijst schoon is na het vertrek van de boekhouder, of moet ik ook kijken of de blijvers data ophalen?
    laatste controle na wissel van boekhouder
    Wij hebben de overstap volgens plan doorlopen. Waaraan zie ik dat hij echt klaar is?
    hoe weet ik of we bij die wissel van boekhouder niks vergeten zijn
    eindcontrole na overstap accountant
    De oude accountant is eruit, de nieuwe is begonnen. Wat bekijk ik nog voordat ik de overgang afsluit?
    hoe controleer ik dat de overstap compleet is
    is er nog iets achtergebleven van het vorige kantoor?
    Wij denken klaar te zijn met het opruimen na de accountantswissel, wat moet ik als laatste nog bekijken?
    Hoe controleer ik aan het eind of er niets meer van de oude boekhouder in onze Exact zit?
    hoe weet ik of we echt klaar zijn nu alles van het vorige kantoor is ingetrokken en hun logins dicht zijn?
    eindcontrole accountantswissel koppelingen
    hoe controleer ik na de wissel van boekhouder of alles goed staat
    ben ik klaar met de oude accountant of zie ik iets over het hoofd
    we hebben alles van de oude boekhouder opgeruimd, hoe controleer ik dat er niks is blijven hangen
    Na de wissel: waar kijk ik of enkel onze eigen apps nog staan?
    is de boekhouderswissel nu volledig? hoe kan ik dat zien in exact
    Hoe controleer ik na de accountantswissel of er echt niets van het oude kantoor is achtergebleven en onze apps het doen?
    Laatste check na overstap boekhouder
    Overstap naar nieuw kantoor afgerond, wat controleer ik als laatste om zeker te zijn dat er niets is blijven hangen?
    .opt-clean =
        alles tip top
        ja
        alles goed
        alles werkt
        enkel onze eigen dingen staan er nog, en ze lopen
        ziet er netjes uit
        zes apps over en ze draaien alle zes
        niets van hen meer te zien en de kassa loopt
        ziet er piekfijn uit
        precies wat we wilden houden
        opgeruimd en werkend
        alles van ons doet het
        helemaal schoon en alles draait
        alleen onze eigen apps staan er nog
        prima zo
        De lijst is zoals afgesproken en de gegevens worden opgehaald.
        kassa loopt, webshop loopt, de rest is weg
        niks meer van de oude te zien
        klopt als een bus, enkel de kassa, de webshop en de bank staan er nog en die lopen
        we zijn rond
        in orde, enkel wat moest blijven
        alles getest, geen problemen
        kassa en shop en verder niks, en allebei pakken ze nieuwe omzet
        Geen spoor meer van het vorige kantoor, en wat we wilden houden doet het
        zo moet het zijn, alles draait en het rijtje is kort
        Vier apps, vier keer verse cijfers
        onze nieuwe boekhouder keurde het goed, niets te veel en niets te weinig
        niets meer van de oude
        alles goed, niks gestopt
        geen spoor meer van het vorige kantoor
        alleen wat moest blijven, en dat loopt
        niets vergeten, alles werkt
        die van hen zijn weg, de onze niet
        van de oude is er niks meer en onze spullen lopen
        niks vreemds meer in die lijst en alles draait
        netjes, zes apps en alle zes halen op
        schoon
        Niets meer van de vorige accountant, en alle koppelingen functioneren.
        perfect in orde
        enkel onze kassa en bank staan er en die halen alles op
        helemaal schoon en onze apps draaien
        netjes, alleen onze kassa en de bank, draaien allebei
        niets vreemds meer in die lijst en alles haalt op
        ziet er netjes uit, alles haalt op
    .opt-links-left =
        alles weg behalve één
        schoon op eentje na
        er staat nog iets
        nog een oude app
        hun scanner staat er nog tussen
        er is er één die niet weg wil
        nog een koppeling op naam van het oude kantoor
        vergeten: de rapportagetool van hen
        we zien nog altijd Visionplanner van de vorige
        eentje over het hoofd gezien
        er staat nog een app van hem in
        die rapportagetool van het oude kantoor is er nog
        één vergeten
        Ik tref nog een toestemming aan van de vorige boekhouder.
        zie nog twee oude
        niet alles is weg
        hun scanprogramma heeft nog toegang
        nog een restje van vroeger
        de aangiftesoftware van de ex-accountant staat er nog altijd
        blijkbaar is er iets blijven hangen van hen
        kassa en shop doen het, maar hun scanner staat er ook nog
        de vorige zie ik nog bij één app staan
        Bijna schoon, op eentje na die van hen is
        er duikt weer iets op dat we allang hadden weggestreept
        Zij kunnen via hun rapportageding nog steeds meelezen
        niet alles weg
        nog steeds iets van hen
        hun scanapp is niet weg
        er staat er nog een
        ze zijn er nog niet af
        hun rapportagetool staat er nog
        weg? nee, hun app staat er nog
        dacht alles weg, niet dus
        niet al hun koppelingen zijn eraf
        er prijkt nog een Visionplanner van hen
        bijna, maar Basecone staat er toch nog van hem
        er hangt nog een scan-app van hen aan
        ik zie nog iets met zijn naam
        eentje die er niet hoort
        één app blijft maar staan, die krijg ik niet weg
        er hangt nog een app van het oude kantoor aan
        hé ik zie daar nog hun rapportagetool
        nog eentje van hem vergeten
        er hangt nog een rapportage-ding van die ouwe
        'k zie nog altijd de naam van 't kantoor staan
        er hangt nog een rapportagetool van ze aan
        zie hun naam nog bij één regel
    .opt-link-stopped =
        een app is gestopt
        de webshop werkt niet meer
        de webshop stuurt niks meer door sinds vanmorgen
        onze kassa ligt eruit
        help, de bankkoppeling is mee gesneuveld
        eentje die we houden wilden doet het niet meer
        de urenapp haalt geen gegevens op
        sinds het blokkeren geen bonnen meer
        de webshop haalt niks meer op
        onze kassa is uitgevallen
        Een koppeling die we wilden houden, werkt sinds gisteren niet.
        sinds de opruiming krijgen we uit de urenapp geen uren meer, en die stond nochtans bij 'blijft'
        de bank komt niet meer door sinds ik hun gebruiker heb geblokkeerd
        oeps, de verkeerde is gestopt
        iets wat we nodig hebben doet het niet meer
        factuurscanner die moest blijven geeft fout
        blijver is eruit gevallen
        door de opkuis is ons orderpakket zijn verbinding kwijt
        de shop doet het nog, maar de kassa is stil
        Sinds we hen hebben buitengesloten komt er geen omzet meer binnen
        eentje die we wilden houden ligt eruit
        het lampje van de urenregistratie is nu rood
        Blijkbaar hing de webshop toch aan hun naam, want hij is dood
        onze webshop doet het niet meer
        iets werkt niet dat moest blijven
        de scanner haalt niks meer op
        te veel weg, onze eigen app ligt eruit
        die mocht niet stoppen
        foutmelding in een app die we houden
        sinds daarnet doet de webshop het niet meer
        onze urenapp vraagt om opnieuw in te loggen, en die wilden we houden
        de bank komt niet meer door en er staat ook nog een app van hen
        de webshop doet niets meer
        kassa ligt eruit sinds ik hem blokkeerde
        urenapp geeft ineens een fout
        niks meer van hem, maar de bank komt niet door
        de webshop geeft ineens geen orders meer door
        oei onze urenapp doet niks meer
        verdorie, mijn urenapp ligt eruit
        de webshop doet niks meer sinds net
        kassa stuurt geen omzet meer door
    .opt-cannot-tell =
        kan ik niet zien
        weet ik niet
        die lijst krijg ik niet te zien
        ik kan dat overzicht niet openen
        geen rechten op dat scherm
        de lijst is voor mij verborgen
        dat kan enkel de hoofdgebruiker bekijken
        ik kom daar niet in
        kan het niet controleren
        die lijst krijg ik niet open
        geen toegang tot het overzicht
        kan dat niet nakijken
        Ik mag de apps van het abonnement niet inzien.
        bij mij is het leeg, ik heb geen rechten
        een collega had de lijst gemaakt, ik kan er niet in
        dat overzicht is voor mij onzichbaar
        ik zie alleen mijn eigen apps, niet die van anderen
        wie kan voor mij eens kijken
        dat scherm is afgeschermd
        of alles weg is weet ik niet, ik mag niet op dat scherm
        dat overzicht krijg alleen mijn baas te zien
        De bladzijde gaat bij mij niet meer open
        ik moet iemand anders laten kijken, bij mij staat er niets
        Wij hebben daar geen inzage in
        geen idee
        ik mag die lijst niet zien
        kan het niet bekijken
        ik heb er geen rechten voor
        lijst opent niet bij mij
        ik mag die lijst niet in
        kan niet zeggen, krijg 'geen rechten' als ik de lijst open
        appmachtigingen is weg uit mijn menu
        geen rechten om te kijken
        zie alleen mijn eigen apps, niet die van anderen
        dat overzicht mag ik niet openen
        ik heb geen toegang tot die pagina dus weet het niet
        zou ik niet kunnen zeggen, ik kom niet in die lijst
        ik mag die lijst niet openen
        ik kan er niet bij, geen rechten
        scherm met apps blijft leeg bij mij

change-accountant_changed =
    overstap van accountant klaar, wat nu
    koppelingen van de nieuwe boekhouder maken
    kantoorwissel afgerond, moet ik nog iets bewaren
    de oude is eruit en de nieuwe erin, zijn we klaar
    wat geef ik de nieuwe boekhouder mee nu alles is opgeruimd
    moet ik de lijst van de overstap bijhouden
    overstap naar nieuwe boekhouder afgerond, hoe koppelen we zijn programma's
    oude kantoor is eruit, onder welke gebruiker moet de nieuwe accountant verbinden
    Alles van de vorige accountant is weg. Welke gebruiker geeft toestemming voor de software van het nieuwe kantoor?
    nieuwe boekhouder aansluiten na opruimen
    overstap naar het nieuwe kantoor is rond, wanneer mogen zij hun apps koppelen
    nieuwe accountant apps laten koppelen
    Alles van de vorige boekhouder is weg en het onze werkt. Onder wiens login komen de pakketten van het nieuwe kantoor?
    alles van het oude kantoor is weg en onze apps draaien
    Overstap rond. Hoe koppelen we nu wat de nieuwe boekhouder nodig heeft?
    nieuwe boekhouder zit erin, oude is eruit, klaar toch?
    Oude boekhouder is eruit, onze apps werken. Wat moet het nieuwe kantoor nu doen om hun tools aan te sluiten?
    alles opgeruimd na de wissel, met wiens login koppelt de nieuwe accountant zijn programma's?
    De wissel van boekhouder is helemaal afgerond, alles van hem is weg. Nog iets te doen voor later?
    oude kantoor volledig eruit. nieuwe wil zijn scansoftware aansluiten, op mijn login of op die van hem?
    oude boekhouder is eruit en alles werkt, wat moet de nieuwe nu nog koppelen
    klaar met de overstap, moet ik de lijst bijhouden?
    met welke gebruiker koppelt het nieuwe kantoor zijn apps
    Overstap klaar, hoe koppelt de nieuwe boekhouder zijn eigen apps?
    alles van de vorige is weg en onze apps draaien, nog iets te doen?
    moet de nieuwe accountant met een eigen gebruiker koppelen
    De oude accountant is eruit en alles draait. Hoe sluit ik nu de programma's van het nieuwe kantoor aan, onder wiens naam?
    Alles van de vorige boekhouder is opgeruimd, is er nog iets wat ik moet bewaren?
    De oude boekhouder is eruit en alles draait, wat doe ik nu nog met het nieuwe kantoor?
    .finish =
        klaar
        dank je
        overstap rond, bedankt
        klaar, nieuwe boekhouder mag beginnen
        lijst is opgeborgen
        klaar, eindelijk van hem af
        lijst opgeborgen bij de jaarstukken
        klaar is kees
    .opt-overview =
        laat me nog één keer alles zien
        ik wil een lijst om te bewaren
        kijken wat er overblijft
        complete opsomming voor de map
        ik wil nog eens nakijken wat er nu allemaal gekoppeld staat
        wil nog even checken wat er nu allemaal hangt
        ik wil nog een keer nagaan wat er hangt
        lijst bekijken van alle koppelingen
        nog één keer de lijst bekijken
        toon mij wat er nu nog aangesloten is

change-accountant_moves-along =
    administratie verhuizen van het abonnement van de oude accountant naar de nieuwe
    werkstroom voor het verhuizen van een administratie tussen kantoren
    ons dossier zit in het abonnement van de vorige boekhouder, hoe komt het eruit
    administratie verhuizen van het ene kantoor naar het andere
    wij hebben zelf geen licentie, alleen de accountant die we verlaten
    gaan de koppelingen mee als onze administratie naar een nieuw kantoor verhuist
    het abonnement is van de boekhouder, hoe krijgen we onze administratie mee bij vertrek
    administratie verhuizen tussen twee kantoren via werkstroom
    Wie dient het verzoek in om ons dossier van het oude naar het nieuwe kantoor over te brengen?
    moeten alle apps opnieuw gekoppeld na verhuizing naar ander kantoor
    onze hele boekhouding zit in het abonnement van het kantoor en moet mee als we weggaan
    Onze boeken staan in het abonnement van de accountant en we gaan weg. Hoe verhuist zo'n administratie naar ons nieuwe kantoor?
    administratie overdragen tussen twee kantoren via de werkstroom, wie begint?
    Moet ik na de verhuizing van de administratie naar het andere abonnement alle tools opnieuw aansluiten?
    Welke rechten heeft het nieuwe kantoor nodig om onze administratie over te nemen uit het abonnement van het oude?
    het dossier zit in de Exact van de boekhouder zelf, we vertrekken daar, mogen we intussen al dingen afsluiten?
    en als exact op rekening van de boekhouder staat, kan ik dan wel weg?
    administratie naar ander kantoor verhuizen
    Onze boeken zitten in het abonnement van de accountant en die nemen we niet mee. Hoe komen ze bij het nieuwe kantoor terecht?
    exact abonnement is van de boekhouder, wij willen weg
    Onze administratie staat in het abonnement van het kantoor waar we vertrekken. Hoe krijgen we die mee?
    administratie verhuizen naar andere accountant
    Ons hele Exact-abonnement loopt via de boekhouder waar we weggaan. Hoe krijgen we onze administratie daar weg?
    administratie verhuizen naar licentie van nieuwe boekhouder, wat gebeurt met de koppelingen
    moet ik na de verhuizing van ons dossier naar het andere kantoor alle apps opnieuw aansluiten?
    We zitten onder de licentie van kantoor A en gaan naar kantoor B. Wie start het verzoek?
    abonnement is van de oude boekhouder, wij hebben zelf geen exact. hoe gaat onze administratie mee naar de nieuwe
    onze boeken staan in de exact van het kantoor dat we verlaten, wat gebeurt er met de koppelingen bij verhuis
    administratie verhuizen tussen twee kantoren, moeten de apps dan opnieuw gekoppeld
    wie start de verhuizing van onze administratie, de oude of de nieuwe accountant
    Onze administratie zit in het abonnement van de boekhouder en wij gaan weg, hoe krijgen we die mee?
    administratie verhuizen van oude naar nieuwe accountant exact
    het Exact abonnement is van het kantoor waar we vertrekken, blijven de apps werken na verhuizing?
    boekhouder betaalt exact, wij gaan naar een ander, wat gebeurt er met ons dossier
    Mijn boekhouding zit in het abonnement van mijn oude boekhouder, hoe krijg ik die naar de nieuwe?
    Het Exact-contract is van het kantoor dat we verlaten, blijven de koppelingen werken als de administratie verhuist?
    Administratie overdragen van accountant A naar accountant B binnen Exact Online
    Wie moet het verzoek doen om mijn dossier te verhuizen naar een ander abonnement?
    wij hebben geen eigen licentie, alles staat bij de boekhouder, en nu gaan we weg
    Moet ik de webshop opnieuw aansluiten nadat onze administratie naar het nieuwe kantoor is overgebracht?
    Welke rechten zijn nodig voor zo'n verhuizing van de administratie tussen twee abonnementen
    We nemen een cliënt over wiens administratie nog in het abonnement van het vorige kantoor hangt
    .finish =
        ok
        nieuwe boekhouder start de werkstroom
        wachten op het kantoor
        ok ik bel de nieuwe boekhouder, klaar
        duidelijk, wachten dus
        nieuwe boekhouder gaat het in gang zetten
        oké dan doen we tot dan niks
        nieuwe boekhouder gaat het verzoek indienen
        ok, wachten dus
    .opt-move-link =
        koppelingen overzetten
        ik wil alvast de webshop op een eigen login
        koppelingen overzetten na de verhuizing
        via onze eigen gebruiker
        hoe laat ik een koppeling over iemand anders lopen
        kan ik de koppelingen alvast op een ander zetten
        hoe zet je zo'n app op iemand anders zijn login
        laat hem via mij lopen in plaats van via hem
        welke stappen voor een app na de verhuizing
        hoe zet ik zo'n app straks op een andere gebruiker?
    .opt-overview =
        alvast een lijst maken van wat er hangt
        welke apps zijn er allemaal
        inventaris voor de verhuizing
        geef me alvast dat lijstje van apps
        ik zou al eens kijken welke apps er zijn
        lijst maken, waar?
        welke apps zijn er gekoppeld dan
        toon wat er allemaal aan hangt zodat ik het op kan schrijven
        ik maak alvast die lijst, waar vind ik ze

change-accountant_links-left =
    er staat nog een app van de vorige accountant in de lijst
    na de overstap blijft een koppeling van het oude kantoor staan
    ik dacht dat het oude kantoor eruit was maar er staat er nog eentje
    bij het nakijken na de wissel vond ik een vergeten app van de boekhouder
    een tool van de vorige accountant wil niet verdwijnen
    er blijft een toestemming van het ex-kantoor hangen
    overstap klaar maar er staat nog een app van de oude boekhouder in de lijst
    restje van vorige accountant duikt nog op na het opruimen
    Wij hebben alles van ons oude kantoor weggehaald, op één toepassing na die alleen zij zien. Hoe nu?
    nog 1 app van ex-boekhouder over
    De accountant is maanden weg en toch zie ik nog een tool van hem in de lijst staan. Wat doe ik daarmee?
    er is na de overstap nog één ding van het vorige kantoor blijven hangen
    alleen de oude boekhouder ziet dat programma nog, hoe krijgen wij het dan weg?
    Alles opgekuist na de wissel, behalve één restje van de ex-accountant. Wie kan dat wegdoen?
    we vonden achteraf nog een overblijfsel van ons vorige administratiekantoor tussen de programma's
    hee, we zijn maanden over en er duikt nog een app van de vorige boekhouder op
    nog restje van oude accountant
    Bij het nalopen na de wissel van kantoor zie ik toch nog een toestemming die van hen was. Wat doe ik daarmee?
    er staat nog één koppeling van het oude kantoor
    Na het opruimen zie ik nog een app van de vorige accountant staan
    vorige kantoor is al een maand weg en toch staat hun app nog in de lijst
    Na de wissel van kantoor staat er toch nog een tool van de vorige accountant tussen
    dacht dat alles weg was maar er hangt nog één app van het oude kantoor aan. Hoe die nog weg?
    één koppeling kan alleen de oude boekhouder zien, hoe krijgen wij die eruit
    boekhouder is al weg maar er staat nog een app van hem in de lijst
    na de overstap zie ik nog altijd visionplanner van het oude kantoor staan
    oude koppeling van vorige accountant krijg ik niet zelf te zien maar hij zegt dat hij er nog in kan
    Er staat nog een app van de vorige boekhouder in de lijst, terwijl we alles hadden weggehaald
    na opruimen nog 1 koppeling van oud kantoor over
    oude accountant is weg maar Basecone van hun staat er nog
    Ik dacht dat ik alles van de oude boekhouder weg had maar er staat nog één app van hem in de lijst
    Na de opruimactie duikt er toch nog een programma van het vorige kantoor op
    Alleen de vorige accountant zelf schijnt die ene koppeling nog te kunnen zien, hoe krijgen we die weg?
    een restje van de ex boekhouder bij appmachtigingen
    Bij de controle achteraf zie ik nog een aangiftepakket van het vorige kantoor in het rijtje, vergeten of normaal?
    Na de overstap zie ik bij de klant nog steeds iets van het vorige kantoor hangen
    .opt-revoke =
        intrekken
        die laatste moet eruit
        hun scanner ook weg
        nog eentje afsluiten
        hoe haal ik die weg
        intrekken dan
        Gelieve mij de stappen voor het verwijderen te tonen.
        help me die laatste intrekken
        hoe krijg ik die ene app eraf
        weghalen dat ding, hoe
        help me die laatste eruit te gooien
        haal ik er nu uit, hoe ging dat ook weer?
        neem me mee door het weghalen
    .opt-overview =
        ik kijk de lijst nog eens na
        wat staat er nog meer
        toon alle apps opnieuw
        ik zou de lijst nog eens bekijken
        lijst nog eens nalopen
        waar stond het overzicht van apps ook alweer
        alle koppelingen zien graag
        nog eens in de lijst kijken
        even het lijstje opnieuw bekijken
    .finish =
        haal ik zo weg, dat is alles
        ok, zelf doe ik de rest
        weet genoeg hoor
        en weg is ie, klaar
        weggehaald, nu schoon

change-accountant_kept-link-stopped =
    na het verwijderen van de oude boekhouder werkt onze kassa niet meer
    sinds de accountant weg is haalt een app die moest blijven niets op
    sinds we de boekhouder verwijderden doet de webshop niks meer
    door de wissel van kantoor viel een app uit die we nodig hebben
    de accountant is eruit en Basecone meteen ook, dat was niet de bedoeling
    te vroeg opgeruimd bij de overstap en nu ligt de bank stil
    na de accountantswissel is onze kassa gestopt met boeken
    we hebben de oude boekhouder verwijderd en nu ligt de webshop eruit
    Na het blokkeren van het vorige kantoor krijgt een programma dat moest blijven geen gegevens meer.
    boekhouder weg, bank-app ook dood
    Toen we de oude accountant blokkeerden viel onze kassa uit. Die moest juist blijven, hoe krijgen we hem terug?
    De boekhouder is eruit en nu doet het urenprogramma dat we wilden houden niets meer. Zijn de instellingen kwijt?
    te snel opgeruimd na vertrek accountant, onze eigen webshopkoppeling ligt eruit
    we hebben het oude kantoor verwijderd en iets van onszelf ging mee plat
    stond zeker op naam van de ex-boekhouder: programma dat wij houden is gestopt na zijn verwijdering
    oeps, accountant eruit gegooid en nu is de webshop ook stil
    app gestopt na wissel accountant
    Sinds wij de gebruikers van het vorige kantoor blokkeerden, komen er geen kassabonnen meer binnen. Die hadden juist moeten blijven.
    kassakoppeling gestopt nadat we de boekhouder eruit haalden
    Sinds het account van de vorige accountant dicht is komt de webshop niet meer door
    we hebben de logins van het oude kantoor geblokkeerd en nu ligt onze urenregistratie eruit!
    Sinds we de oude boekhouder geblokkeerd hebben werkt onze webshopkoppeling niet meer
    accountant eruit gezet, kassa ligt plat, oeps
    Na afscheid van het vorige kantoor komt er van de urenapp niets meer binnen. Hoe herstel ik dat?
    oude boekhouder verwijderd en prompt ligt onze kassa stil
    sinds de accountant geblokkeerd is doet de webshop het niet meer, terwijl die moest blijven
    we wilden alleen het kantoor eruit maar nu is ook de urenapp dood
    nieuwe boekhouder heeft de oude geblokkeerd zonder iets te zeggen, nu komen de bestellingen van de webwinkel niet meer in exact
    sinds we de vorige accountant eruit hebben gezet ligt de webshop eruit
    de app die moest blijven is gestopt na de overstap
    Boekhouder verwijderd en nu doet onze kassakoppeling niks meer
    We hebben de accountant eruit gehaald en nu doet de kassa het niet meer
    Sinds de oude boekhouder geblokkeerd is komen er geen webshoporders meer binnen
    Foutje bij de overstap: onze eigen urenapp ging mee met het kantoor
    Ik trok de apps van ons oude kantoor in en nu ligt onze bankkoppeling eruit
    na vertrek boekhouder scanapp dood terwijl die moest blijven
    Sinds het vorige kantoor is afgesloten werkt onze webwinkel ook niet meer met Exact, da was niet de bedoeling
    .opt-move-link =
        overzetten
        dan zet ik hem over op mijn eigen naam
        kassa op onze eigen login zetten
        hij stond op het kantoor, zet over
        nieuwe gebruiker voor de webshop
        ja zet hem dan maar over op onze Inge
        zet hem over naar mij
        die stond inderdaad op zijn naam
        via een eigen gebruiker koppelen, hoe
        zet hem op onze eigen login, laat zien hoe
        hoe krijg ik hem van de boekhouder naar ons
        via een eigen account laten draaien graag
        zet de webshop op naam van onszelf
        ja via een eigen gebruiker, hoe gaat dat
        app moet via onze eigen gebruiker, help
    .opt-link-stopped =
        waarom gestopt
        hij stond al op ons, dus waarom stopt hij
        zoek de oorzaak van de stilstand
        het was niet op hun naam
        ik zou liever eerst weten waardoor hij gestopt is
        die stond niet op zijn naam, het is iets anders
        nee hij stond op mijn naam, iets anders is stuk
        wat is er dan gebeurd, waarom stopte ie
        zoek de oorzaak
        zoek met me uit wat er stuk is
        ik wil weten waarom hij gestopt is
        't was niet op zijn naam hoor, zoek eens uit wat er mis is
        zoek uit waarom hij niet loopt
    .finish =
        hij loopt alweer, laat maar
        opnieuw gekoppeld, loopt weer
        heb hem al opnieuw verbonden, draait weer
        leverancier lost het op, klaar

change-accountant_ask-manager =
    ik kan de lijst met apps niet zien bij de overstap van boekhouder
    wie helpt bij de koppelingen van de vorige accountant
    ik mag de apps van het oude kantoor niet beheren, wie dan wel
    wie regelt de kantoorwissel in Exact als ik geen beheerder ben
    onze beheerder wás de boekhouder die weggaat
    moet de directeur de vorige accountant eruit zetten?
    ik kan de lijst voor de boekhouderswissel niet openen, wie moet ik hebben
    wie helpt met apps van oude accountant
    Voor de overstap moet iemand met mij de koppelingen doorlopen, want ik zie ze zelf niet. Welk recht moet die persoon hebben?
    ik kan de lijst niet zien om te checken of de oude accountant eruit is, wie wel
    Wij wisselen van boekhouder, maar ik kan de lijst met apps zelf niet openen. Wie moet me helpen?
    geen licentiebeheer, hoe rond ik de overstap van accountant af
    ik wil nagaan of de apps van onze vorige boekhouder weg zijn, maar die lijst gaat bij mij niet open en ik weet niet wie er wel in kan
    heb geen beheerrechten op het abonnement; wie loopt met mij de apps van het oude kantoor na?
    kan de lijst met apps niet zien, we wisselen van accountant. wie wel?
    welk recht moet iemand hebben om met mij door de apps van de oude boekhouder te lopen
    ik ben maar secretaresse en mag niks zien van machtigingen, wie vraag ik voor de wissel van kantoor
    Ik kan bij de wissel van boekhouder de lijst met apps niet openen, wie wel?
    ik kan bij ons niet nagaan of de apps van het vorige kantoor nog draaien, lijst is voor mij dicht
    wie binnen ons bedrijf moet meekijken of de boekhouderswissel goed is afgerond, ik heb geen licentie beheren
    Niemand bij ons kan nakijken welke apps de oude boekhouder nog heeft, bij wie klop ik aan?
    Ik mag het abonnement niet beheren en kan dus niet nagaan of het vorige kantoor er echt uit is
    ik kan die lijst met apps niet zien van de oude boekhouder zn spul, wie moet ik dan hebben
    .finish =
        ok
        directeur neemt de lijst met me door
        gevraagd aan wie het abonnement heeft
        ik vraag het de directeur, dat was mijn vraag
        oké ga ik doen, doei
        weet wie dat is, opgelost
        oké, die ken ik, bel ik
        dat is onze directeur, ik plan iets in

change-accountant_how-to-tell =
    hoe weet ik of het exact-abonnement van ons of van de accountant is
    op wiens naam staat het abonnement bij de overstap
    hoe kom ik erachter of Exact bij ons of bij het oude kantoor loopt
    waar lees ik op wiens naam de licentie staat voor we wisselen
    ik krijg zelf nooit een rekening van Exact, is het dan van de accountant
    eigen abonnement of dat van de fiduciaire, waaraan zie je het
    hoe weet ik of het exact-abonnement van ons is of van de boekhouder
    op wiens naam staat de licentie, de onze of die van de oude accountant
    Wij betalen Exact niet rechtstreeks, het zit in de factuur van het kantoor. Van wie is het abonnement dan?
    exact van ons of van accountant?
    staat exact nou op naam van het kantoor of van ons, waaraan zie ik dat
    Hoe zie ik of het Exact-abonnement van ons is of van de boekhouder? Ik krijg geen factuur van Exact zelf.
    Exact staat als regel op de nota van de accountant, van wie is het dan
    wij betalen rechtstreeks aan Exact, betekent dat dat het abonnement van ons is?
    Bij de wissel vraagt men wie eigenaar van het abonnement is. Ik heb geen idee, waar kijk ik dat na?
    aan wie kan ik vragen op wiens naam onze Exact-licentie loopt
    hoe zie ik eigenlijk of Exact van ons is of van de boekhouder?
    wie is eigenaar van ons abonnement
    Ik krijg geen factuur van Exact, wel elke maand een bedrag van het kantoor. Betekent dat dat de licentie van hen is?
    is het abonnement van ons of van de boekhouder
    Exact staat als regel op de factuur van ons kantoor, betekent dat dat het hun abonnement is?
    wie betaalt exact
    hoe weet ik of de exact-licentie van ons is of van de boekhouder?
    wij krijgen nooit een factuur van Exact zelf, alleen van het kantoor. Is het abonnement dan van hen?
    wie is eigenaar van ons exact abonnement
    van wie is ons exact-abonnement eigenlijk, van ons of van de boekhouder
    wij betalen niks aan exact, staat op de factuur van het kantoor. van wie is het dan
    hoe zie ik wie de licentie heeft, wij of de accountant
    is dat exact van mij of van mijn boekhouder, ik zou het echt niet weten
    Is Exact nu van ons of van de boekhouder? Hoe zie ik dat
    wie heeft het abonnement, wij of de accountant
    Wij krijgen geen factuur van Exact, de boekhouder rekent het door. Van wie is het dan?
    abonnementseigenaar achterhalen, wij of kantoor
    Is ons Exact-abonnement van onszelf of van de boekhouder, waar zie ik dat?
    Ik betaal alles via de boekhouder, is Exact dan van hem?
    We krijgen zelf een factuur van Exact, betekent dat dat de licentie van ons is als we weggaan bij het kantoor?
    Wie is eigenaar van de Exact-licentie, wij of het kantoor
    Op de nota van mijn accountant staat een regel Exact Online, wat zegt dat?
    Geen idee of de boekhouder bij ons inlogt of wij bij hem, hoe zoek ik dat uit
    ik zou eerlijk niet weten of Exact nou van mij is of van mijn boekhouder
    Exact staat op de factuur van onze accountant, is het dan van hem?
    .done =
        ik weet het
        van ons
        ok
        op de bankrekening gekeken, wij betalen zelf
        het staat op hun factuur
        hoofdgebruiker zegt: van ons
        contract opgezocht, wij dus
        geen factuur van Exact, dus van hen
        is uitgezocht
        op onze bankafschriften staat Exact, dus wij betalen
        Gevraagd: het is van het kantoor
        ik heb de factuur gevonden en weet het nu
        hoofdgebruiker wist het meteen
        Oké, dat is dan duidelijk
        ah wij krijgen de rekening, dus van ons. terug naar de vraag
        het staat op hun factuur zie ik nu
        exact stuurt de rekening naar ons, ok
        op zijn factuur staat inderdaad exact online
        we betalen zelf dus
        het staat op de nota van de boekhouder
        nu weet ik het
        het staat op zijn rekening, van de boekhouder dan
        exact factureert ons rechtstreeks, duidelijk
        hoofdgebruiker gevraagd: van ons
        weet het nu, verder

change-accountant_menu-not-visible =
    ik zie appmachtigingen niet voor de lijst van de oude boekhouder
    menu ontbreekt bij het opruimen na de oude accountant
    de lijst met apps van de boekhouder krijg ik niet te zien in mijn menu
    bij ons ontbreekt het scherm om het oude kantoor eruit te halen
    enkel de accountant heeft dat menu en die gaat juist weg
    waar zit appbeheer, bij mij staat het er niet voor de overstap
    dat menu met apps om de spullen van de boekhouder na te lopen heb ik niet
    app-overzicht ontbreekt, wissel accountant
    Ik wil de lijst voor onze nieuwe accountant maken, maar onder de naam van de administratie staat geen import/export. Wat nu?
    Bij de overstap van boekhouder moet ik naar Appmachtigingen maar dat zie ik nergens
    geen Import/Export in mijn menu, hoe maak ik dan de lijst van apps van het oude kantoor
    wissel van boekhouder, maar ik vind import/export niet om de lijst te maken
    geen appmachtigingen te zien op mijn scherm, moet oplijsten wat de vorige accountant heeft
    op mijn laptop staat die kolom Overige er niet, voor de lijst bij de accountantswissel
    Ik zie Import/Export niet, moet een lijst maken van apps voor de nieuwe boekhouder
    appmachtigingen ontbreekt in mijn menu, we wisselen van accountant
    Ik wil de apps van de oude boekhouder op een rij zetten maar Appmachtigingen kan ik nergens vinden
    Voor de accountantswissel moet ik bij Import/Export zijn, en dat menu heb ik niet
    kolom Overige ontbreekt bij mij, en ik zoek de lijst met apps van ons vorige kantoor
    Mijn scherm ziet er anders uit dan bij de nieuwe boekhouder, ik krijg die applijst niet gevonden
    Linksboven klikken geeft niks met Import, hoe kom ik dan bij de apps die het oude kantoor gebruikte?
    Ik moet een lijst van koppelingen maken wegens de wisseling van administratiekantoor, maar Import/Export zie ik niet
    .done =
        gevonden
        ok
        onder de streepjes gevonden
        beheerder heeft de lijst voor me gemaakt
        ander account, nu wel
        baas toonde de lijst op zijn scherm
        rechten gekregen, nu wel
        balk uitgeklapt
        venster groter gemaakt, toen kwam het tevoorschijn
        Uitgezoomd en ja hoor
        een collega met meer rechten doet het nu
        ik had op de verkeerde naam geklikt, nu staat het er
        Alsnog gevonden, rechtsonder
        ik moest eerst op de naam linksboven klikken, dom van me
        staat ervoor!
        venster groter gemaakt, nu wel
        mag het niet beheren, vraag ik na
        ctrl min en daar was het
        uitzoomen hielp, daar staat het
        scherm breder gemaakt en ik zie hem
        uitgezoomd en toen stond hij er
        het was het smalle scherm, nu zie ik het
        venster stond te smal, zie het nu
        dan mag ik het dus niet, ik vraag mijn baas
        beheerder maakt de lijst voor me

change-accountant_what-to-note =
    wat noteer ik per app bij een wisseling van boekhouder
    welke kolommen op de lijst voor de nieuwe accountant
    wat noteer ik per app voor de overdracht aan het nieuwe kantoor
    moet ik bij elke tool van de accountant ook de gebruiker opschrijven
    volstaat een foto van de applijst voor de wissel
    welke kolommen in mijn lijstje voor de nieuwe boekhouder
    wat noteer ik per app van de oude boekhouder bij de overstap
    welke gegevens zet ik op de lijst bij het wisselen van accountant
    Volstaat naam en leverancier op het lijstje voor de wissel van boekhoudkantoor?
    overstaplijst apps, welke vijf dingen
    Welke gegevens noteer ik per programma als we van accountant wisselen, zodat een collega het kan afmaken?
    bij onze kantoorwissel maak ik een lijstje, is alleen de naam van het programma voldoende?
    ik zie niet wie destijds akkoord gaf voor een tool van de oude boekhouder, wat zet ik dan op het overstaplijstje
    kolommen voor het overstapoverzicht oude naar nieuwe boekhouder
    Mijn collega maakt volgende week de accountantsoverstap af. Wat moet er minstens op de lijst staan?
    en wat zet ik per koppeling in dat overzicht voor de nieuwe accountant?
    wat noteren per app bij overdracht
    Mijn collega gaat de overstap van boekhouder afmaken. Welke gegevens moet ik haar per koppeling meegeven?
    wat schrijf ik op over de koppelingen van de oude accountant
    Welke info per koppeling leg ik vast zodat een collega de overstap naar het nieuwe kantoor kan afmaken?
    Wat moet er op het lijstje per app staan voor de overstap naar een andere accountant?
    welke gegevens van elke koppeling noteren bij wisselen van kantoor
    is de naam van de app genoeg, of moet ik ook opschrijven wie ja heeft gezegd? (we wisselen van accountant)
    welke gegevens noteer ik per app voor de nieuwe boekhouder
    wat moet er op die lijst staan van koppelingen bij een overstap
    is de naam van de app genoeg of moet ik meer opschrijven voor het nieuwe kantoor
    Wat moet er op het lijstje per app bij het wisselen van boekhouder?
    welke gegevens noteer ik van elke koppeling voor de overstap
    Wat moet ik per app bijhouden in mijn lijstje voor de accountantswissel?
    Excel maken van koppelingen voor de nieuwe boekhouder, welke kolommen?
    Is naam en leverancier genoeg, of moet ik bij elke app van de oude boekhouder meer opschrijven?
    Ik zie niet wie de app heeft goedgekeurd, hoort dat wel in mijn overzicht voor de overdracht?
    welke gegevens noteren per koppeling bij overstap kantoor
    Wij wisselen van accountantskantoor en ik moet per gekoppeld programma iets opschrijven, wat is voldoende?
    .done =
        ok
        duidelijk
        vijf kolommen gemaakt
        is genoteerd
        tabel klaar
        overal een leverancier bij gezet
        weet wat ik moet noteren
        schema overgenomen
        vijf kolommen, oké
        Duidelijk, ik ga schrijven
        zo heb ik het ook opgezet
        dat is te doen, terug naar de lijst
        Ik heb van elke app die vijf dingen
        vijf dingen, oké
        kolommen gemaakt
        duidelijk, terug naar mijn lijst
        Dat volstaat, dank u.
        duidelijk, ga ik invullen
        ok ik maak er kolommen van
        genoteerd al
        begrepen, terug naar de lijst
        ok vijf kolommen gemaakt
        weet genoeg om te beginnen
        simpel, doen we
        alles genoteerd al

change-accountant_unsure-about-app =
    onbekende app van de oude boekhouder, weg of laten staan
    niemand weet of deze app van de vorige accountant nodig is
    in de lijst van het oude kantoor staat iets wat niemand kent
    is Visionplanner van de accountant of van ons
    mag een onbekende app weg bij het wisselen van boekhouder
    wat doet dat programma dat de vorige boekhouder aansloot
    in de lijst bij de overstap staat een app waarvan we niet weten of hij van de oude boekhouder is
    onbekend programma, mogelijk van het vorige kantoor, laten staan of weghalen
    Onze ex-accountant antwoordt nog: wat vraag ik hem over software die wij niet herkennen?
    van wie is dit, van ons of van de oude accountant?
    er staat iets tussen waarvan niemand weet of het van de oude boekhouder was
    Op de overstaplijst staat iets wat niemand kent. Moet ik het meteen weghalen of wachten tot de oude boekhouder reageert?
    Eén programma kunnen we niet thuisbrengen bij de wissel van kantoor. Aan wie vraag ik dat, nu de accountant nog opneemt?
    onbekende tool bij accountantswissel, laten staan tot het laatst?
    kan ik bij twijfel over een programma van het vorige kantoor eerst proefdraaien op een stille dag
    Wat als ik bij het afscheid van de boekhouder iets verkeerds afsluit, is dat te herstellen?
    er staat iets tussen van de vorige boekhouder en niemand hier weet wat het doet
    vage app van oud kantoor, weg?
    Bij het opruimen na ons vorige kantoor kom ik een naam tegen die nergens op lijkt. Durf ik die zomaar in te trekken?
    app van de boekhouder die niemand kent, weghalen of laten staan
    Bij het opruimen na de accountantswissel kom ik een programma tegen dat ik niet durf weg te halen
    durf een app van de vorige accountant niet te verwijderen want ken hem niet, tip?
    In de lijst staat 'Finbox Connect', niemand bij ons kent het. Is dat van de oude boekhouder?
    onbekende app bij het opruimen na accountantswissel, weghalen of laten staan
    Bij de overstap kom ik een programma tegen dat noch wij noch de nieuwe boekhouder kent. Gevaarlijk om te verwijderen?
    wat is 'fin-sync' in hemelsnaam, staat in onze lijst en de oude boekhouder is bijna weg. houden of niet
    onbekende koppeling van tijdens de vorige accountant, durf hem niet weg te doen
    In de lijst staat een app die ik niet ken, misschien van de oude boekhouder. Weghalen of niet?
    onbekende koppeling gevonden bij overstap accountant
    "Visionplanner" staat erbij, geen idee wie dat gebruikt, we gaan weg bij ons kantoor
    Er staat een app tussen die ik niet herken, kan van de oude boekhouder zijn of van ons. Durf hem niet weg te doen.
    Bij de overstap kom ik een onbekend programma tegen, wie vraag ik dat?
    Wat doe ik met een vreemde naam in de lijst, nu de vorige accountant nog net bereikbaar is?
    Twijfelgeval bij het opruimen na onze boekhouder: houden of intrekken?
    iets met 'connector v2' in de applijst, geen idee of het kantoor dat nodig had
    er hangt iets aan met de naam Silverfin Connect, is dat van ons vorig kantoor of van ons?
    .done =
        ok
        oude boekhouder kende hem
        laten staan tot het laatst
        leverancier gebeld
        bleek van hun rapportage
        staat met vraagteken onderaan
        collega's wisten het ook niet
        de oude zegt dat het hun rapportagetool was, dus weg
        Nagevraagd, hij mag blijven
        die laten we dan staan tot het eind
        leverancier mailde wat het is
        Opgelost, bleek de urenapp onder een andere naam
        we laten hem tot het laatst staan
        oké duidelijk
        hij zei dat het voor de btw was
        laat ik staan dan
        leverancier gemaild
        ok tot het laatst
        Het bleek onze eigen urenregistratie te zijn.
        ik laat hem staan tot het laatst
        gevraagd, hij is van het oude kantoor
        oké doen we, volgende
        volgens de oude was het voor de btw-aangifte, stopt dus
        ik laat hem staan tot het eind
        oké, terug naar de lijst
        laten we hem staan tot het eind

change-accountant_nobody-to-move-to =
    op wie zet ik de koppelingen van de oude boekhouder over
    wij hebben zelf geen gebruiker voor de koppelingen van het kantoor
    ik ben zzp'er, op wie zet ik de apps van de boekhouder dan
    alleen de accountant had een login en die vertrekt
    er is bij ons geen tweede persoon voor wat de boekhouder gekoppeld had
    kan het nieuwe kantoor de te houden apps op zich nemen
    wij hebben zelf niemand in exact om de koppelingen van de boekhouder op te zetten
    kan de nieuwe accountant de koppelingen overnemen in plaats van wij zelf
    Op wie zetten wij de verbindingen als geen enkele medewerker bij ons een login heeft, nu het kantoor vertrekt?
    geen eigen user, boekhouder stopt
    alle koppelingen lopen via het oude kantoor en bij ons is er niemand om ze op te zetten
    Wij zijn maar met zijn tweeën en geen van ons heeft een Exact-login. Op wie zetten we de programma's over nu de accountant weggaat?
    kan de nieuwe boekhouder de dingen die blijven op zijn naam nemen of is dat onhandig bij een volgende overstap
    niemand in ons bedrijf om de blijvers naar over te zetten na vertrek kantoor
    Onze accountant deed alles, intern hebben we geen gebruiker. Moeten we een aparte laten maken of mag het nieuwe kantoor het doen?
    zonder eigen medewerker in Exact, onder welke login hangen we de kassa als de boekhouder stopt?
    maar wij hebben zelf helemaal niemand met een login, alles liep via het kantoor
    niemand intern om koppeling over te nemen
    We zijn een eenmanszaak en de oude boekhouder deed alles. Op wie moeten de apps dan draaien na zijn vertrek?
    bij ons is er niemand die de koppelingen kan overnemen van de accountant
    We zijn een eenmanszaak zonder boekhouder in huis: op wiens account zet ik de apps dan?
    Boekhouder weg, wij zijn met z'n tweeën en geen van beiden wil koppelingen op naam hebben
    We zijn een eenmanszaak, alleen ik en de boekhouder hebben een login. Naar wie zet ik de koppelingen over nu hij weggaat?
    bij ons kan niemand de koppelingen van de oude accountant overnemen
    Kan de nieuwe boekhouder de apps op zijn naam nemen? Wij hebben niemand die daarvoor geschikt is.
    eenmanszaak, ik ben de enige en ik werk zelf niet in exact. naar wie zet ik de koppelingen van de boekhouder dan over
    we hebben niemand in huis om de apps van de oude accountant op te nemen
    kan de nieuwe boekhouder die koppelingen gewoon op zich nemen, wij hebben geen eigen gebruiker
    Ik ben eenmanszaak en alles hing aan de boekhouder, naar wie zet ik de koppeling over?
    we hebben intern niemand die de apps kan overnemen van het kantoor dat we verlaten
    kan de nieuwe accountant de koppelingen op zijn naam nemen of is dat onverstandig
    Wij hebben zelf niemand met een Exact-login, op wie zet ik de kassa als de boekhouder weggaat?
    Eenmanszaak, ik ben de enige en kan niks met Exact; wie neemt de koppelingen van de oude accountant over?
    Kan de nieuwe boekhouder de webshop gewoon op zijn naam nemen omdat wij niemand hebben?
    De koppelingen stonden allemaal bij het kantoor en intern is er geen geschikte persoon
    Is het slim om de apps op het account van de nieuwe accountant te zetten?
    boekhouder gaat weg maar hier zit verder niemand op kantoor die dat koppelspul op zn naam kan nemen
    .done =
        ok
        aparte login laten maken
        nieuwe boekhouder neemt ze over
        dan een systeemgebruiker
        ik maak zelf een login aan
        koppelingen@ is aangemaakt
        nieuw kantoor zegt ja
        het nieuwe kantoor neemt ze over
        Er komt een gebruiker zonder gezicht voor
        we hebben er net een aangemaakt op info@
        oké, mijn vrouw krijgt een inlog
        Keuze gemaakt, we doen het onszelf met een aparte
        aparte gebruiker aangevraagd en gekregen
        dan maken we zo'n aparte
        nieuwe boekhouder neemt ze over, afgesproken
        goed plan
        Wij verkiezen een eigen technische gebruiker.
        we laten een algemene gebruiker aanmaken
        nieuwe boekhouder neemt het over
        afgesproken met hem, gaan we door
        goed plan, een aparte user
        aparte gebruiker laten maken, heet Koppelingen
        de nieuwe boekhouder neemt ze over
        dan toch maar zo'n los account, terug
        ik neem het toch zelf op me

change-accountant_accountant-does-not-help =
    oude boekhouder weigert de apps in te trekken
    vorige accountant reageert niet meer over de koppelingen
    de oude boekhouder neemt zijn telefoon niet meer op voor de overdracht
    het kantoor weigert mee te werken aan onze overstap
    ex-accountant eist eerst betaling voor hij iets vrijgeeft
    failliet kantoor, hoe krijg ik hun apps eruit
    de oude boekhouder weigert mee te werken aan het weghalen van zijn koppelingen
    vorige accountant reageert niet op mails, hoe krijgen we zijn software eruit
    Kan ik buiten mijn ex-accountant om diens toestemmingen beëindigen?
    boekhouder dwars bij overstap
    de vorige boekhouder reageert nergens meer op, kan ik zijn apps ook zonder hem weghalen?
    Onze vorige accountant reageert nergens meer op en zijn tools zitten er nog in. Kunnen wij dat zonder hem?
    boekhouder weigert mee te werken aan de overstap, kunnen wij zelf zijn programma's uitzetten
    We hebben ruzie met het oude kantoor over de rekening. Hebben we hun medewerking nodig om hun toegang via tools te stoppen?
    de ex-accountant zegt dat alleen hij zijn software kan afmelden. Is dat waar als het ons abonnement is?
    ander punt: het oude kantoor reageert nergens meer op en hun apps staan er nog
    vorige boekhouder werkt tegen
    De vorige accountant weigert zijn koppelingen te verwijderen zolang de laatste factuur open staat. Kunnen wij dat buiten hem om?
    oude accountant reageert niet op verzoek om in te trekken
    Het vorige kantoor weigert mee te werken. Kan ik hun apps zelf afsluiten?
    ruzie met boekhouder, hoe krijg ik hem eruit
    De vorige boekhouder reageert niet meer op mails en zijn apps hangen nog in onze Exact
    oude accountant weigert zijn toestemmingen in te trekken
    Ruzie met het vorige kantoor: ze willen niks meer doen. Kunnen we hun programma's zelf eruit halen?
    oude boekhouder antwoordt niet meer op mails, hoe krijg ik zijn koppelingen weg zonder hem
    ruzie met accountant, hij weigert zijn apps los te koppelen
    het kantoor rekent 150 euro om hun koppeling weg te halen, kan het zonder hen
    De oude boekhouder reageert niet meer, hoe krijg ik hun apps weg?
    ruzie met vorige accountant, die weigert mee te werken aan intrekken
    boekhouder neemt de telefoon niet op en zijn koppelingen staan er nog
    failliet kantoor, niemand die de toestemming nog intrekt
    Mijn oude boekhouder reageert niet op mails, hoe krijg ik zijn koppelingen er toch uit?
    Het vorige kantoor weigert zijn apps los te koppelen
    Accountant werkt tegen, kan ik zijn toestemmingen zelf verwijderen?
    We hebben ruzie en hij wil niks intrekken zolang de laatste factuur open staat
    oude boekhouder failliet, niemand bereikbaar, zijn scanapp heeft nog toegang
    Heb ik de medewerking van de vertrokken accountant nodig om zijn software te weren?
    De oude boekhouder neemt zijn telefoon niet meer op en zijn scanprogramma hangt nog aan onze boeken
    .done =
        ok
        onze directeur heeft het zelf ingetrokken
        doen we zonder hen
        gelukt via appmachtigingen
        zonder hen gelukt
        we konden het zelf
        hoofdgebruiker heeft hen niet nodig
        dan halen we het zelf weg, we hebben ze niet nodig
        Directeur heeft het vanaf onze kant gedaan
        hoofdgebruiker gevraagd, hij pakt het op
        fijn dat het ook zonder hen kan
        Is al gebeurd, zonder dat ze meewerkten
        ons Ann mag het en heeft ze eruit gegooid
        dan doe ik het zelf wel, prima
        toch nog meegewerkt nadat ik boos werd
        gelukkig, dan doen we het zelf
        hoofdgebruiker trekt het in
        oké, zonder hem dus
        net gedaan via appmachtigingen
        de directeur heeft dat recht, prima
        fijn, niet van hem afhankelijk dus
        hoofdgebruiker gevraagd
        dan hebben we hem niet nodig, verder
        heerlijk, dan doe ik het zonder die vent
        onze beheerder haalt ze weg

change-accountant_no-revoke-button =
    ik kan de apps van de vorige boekhouder niet intrekken
    geen knop om de toestemming van de oude accountant weg te halen
    bij de app van de vorige boekhouder is er geen intrekken te vinden
    ik zie de tool van het oude kantoor wel maar kan hem niet stoppen
    intrekken staat grijs bij alles wat de accountant aansloot
    alleen het kantoor zelf kan het stoppen, lijkt het
    ik kan de app van de oude accountant niet intrekken, geen knop bij appmachtigingen
    welk recht heb ik nodig om toestemming van de vorige boekhouder weg te halen
    Bij de software van ons vorige kantoor kan ik nergens op intrekken drukken.
    app van ex-boekhouder niet te schrappen door mij
    Ik sta bij de tool van onze vorige accountant maar ik kan er niets afsluiten, er is geen knop. Welk recht mis ik?
    bij de programma's van het oude kantoor kan ik niks wegklikken, terwijl de overstap af moet
    Onze boekhouder is weg en ik wil zijn tool afsluiten. Op dat scherm zie ik wel de naam, maar geen manier om het te stoppen.
    mis ik Licentie beheren als ik de toestemmingen van de ex-boekhouder niet kan opheffen?
    als gewone medewerker kan ik de tool van het vertrokken kantoor niet uitzetten
    ik wou de apps van ons vorige kantoor intrekken maar er valt daar niets te klikken bij mij
    oude accountantsapp: geen intrekmogelijkheid
    In de lijst staan de toestemmingen van de oude boekhouder wel, alleen kan ik er niks mee. Welk recht mis ik?
    kan bij de apps van de boekhouder niks intrekken
    Ik zie de koppeling van het kantoor maar er is geen mogelijkheid hem te verwijderen, welk recht mis ik
    de app van de boekhouder kan ik wel aanklikken maar niet verwijderen
    Ik zie in de lijst de apps van de oude boekhouder wel, maar er is geen knop om in te trekken
    kan bij appmachtigingen alleen kijken, wil de tools van het vorige kantoor weghalen
    welke rechten mis ik om de app van onze ex-accountant in te trekken
    ik zie de apps van de oude boekhouder wel maar kan niets intrekken
    geen knop intrekken bij appmachtigingen, wij wisselen van accountant
    kan de app van ons vorige kantoor aanklikken maar nergens weghalen
    Ik wil de app van de vorige boekhouder intrekken maar er is geen knop
    geen intrekken mogelijk bij appmachtigingen, moet van oude accountant af
    Ik zie de apps wel staan maar kan niks weghalen. We zijn gewisseld van kantoor
    In de applijst staat de scanner van de oude accountant, maar ik kan er niks mee doen, alleen kijken
    Ik mag blijkbaar de machtiging van de vorige boekhouder niet wissen, welk recht mis ik?
    bij appmachtigingen geen optie om de app van ons vorige kantoor in te trekken
    Ik zie de tools van de oude boekhouder wel staan, verwijderen is er niet bij
    Heb ik Licentie beheren nodig om die accountantsapps eruit te krijgen?
    .done =
        ok
        recht gekregen, nu kan ik het
        baas heeft het gedaan
        in mijn eigen beveiligingscentrum gelukt
        helemaal rechts stond het
        met abonnementsrecht lukt het
        ander heeft het gedaan voor me
        collega met dat recht heeft het overgenomen
        Ik kon het toch, bij mijn eigen beveiligingsscherm, rechts
        het recht is me gegeven, nu zie ik hem
        aangevraagd bij de beheerder, die haalt ze eruit
        Ja, die had ik zelf toegelaten en nu is hij weg
        via het beveiligingscentrum lukte het wel, helemaal rechts
        collega met dat recht heeft het gedaan
        oke door
        recht gekregen, nu lukt het
        ik gaf ze zelf, in mijn beveiligingscentrum stond de knop
        collega heeft het gedaan
        Helemaal rechts, inderdaad, over het hoofd gezien.
        in mijn beveiligingscentrum kon het wel
        collega met licentie beheren doet het
        helemaal rechts stond hij
        rechts op de regel, ja, gezien
        in mijn eigen centrum kon het wel
        nu wel, ga verder

change-accountant_may-not-change-users =
    ik mag de gebruikers van de oude boekhouder niet blokkeren
    wie verwijdert de login van het oude kantoor
    ik kan de mensen van het oude kantoor niet uit de gebruikers halen
    gebruikersbeheer mocht alleen onze ex-accountant
    geen recht om de login van de vorige boekhouder te blokkeren
    wie mag de accountant verwijderen als ik het niet mag
    ik mag de accounts van de oude boekhouder niet blokkeren, wie wel
    geen rechten om gebruikers van het vorige kantoor weg te halen
    Aan wie geef ik de namen van de vorige accountantsmedewerkers door zodat ze eruit gaan?
    boekhouder-users verwijderen mag ik niet
    Ik moet de oude accountant uit onze Exact halen maar mag de gebruikers niet bewerken. Aan wie vraag ik dat?
    de knop om de vorige boekhouder te blokkeren is grijs bij mij
    Wie bij ons kan de logins van het vertrokken kantoor weghalen? Ik heb daar de rechten niet voor.
    welke gegevens geef ik mee als ik een ander vraag de gebruikers van ons oude kantoor te verwijderen
    gebruikersbeheer zit bij mij dicht, hoe krijg ik die ex-accountant er dan uit
    die oude boekhouder blokkeren mag ik niet zegt exact, en nu
    geen recht om accountant te verwijderen
    Ik wil de logins van het vorige kantoor sluiten maar kan gebruikers alleen bekijken. Aan wie vraag ik dat?
    Ik wil de logins van het oude kantoor blokkeren maar mag dat niet in Exact
    wie kan de accounts van onze vorige boekhouder afsluiten als ik geen beheerder ben
    wil de oude boekhouder blokkeren maar mag niet aan de gebruikers
    gebruikers wijzigen niet toegestaan, de vorige accountant staat er nog in
    ik heb geen rechten om het oude kantoor eruit te halen, wie wel
    Ik kan de oude boekhouder niet blokkeren, heb geen rechten op gebruikers
    gebruikers van vorige accountant verwijderen mag ik niet
    wie kan de accounts van het oude kantoor dichtzetten, ik mag het zelf niet
    Ik wil de gebruikers van ons oude kantoor blokkeren maar krijg dat scherm niet bewerkt
    Wie kan bij ons de inlog van de vertrokken boekhouder dichtzetten als ik het zelf niet mag?
    geen rechten om ex-accountant als gebruiker te verwijderen
    Gebruikersbeheer is voor mij dicht, terwijl de medewerkers van het vorige kantoor er nog in staan
    Wat moet ik doorgeven aan de beheerder zodat hij de mensen van de oude boekhouder eruit haalt?
    Ik wil de oude boekhouder uit Exact halen maar ik mag daar niets aan gebruikers veranderen
    .done =
        ok
        gevraagd
        namen doorgegeven aan de beheerder
        hoofdgebruiker pakt het op
        de directeur zet ze uit
        mailtje met hun adressen verstuurd
        beheerder blokkeert ze morgen
        ligt bij de hoofdgebruiker
        namen en mailadressen doorgegeven aan de beheerder
        Zij heeft ze op slot gezet
        de hoofdgebruiker doet het vanmiddag
        ik mag het nu zelf
        Geregeld via de directie
        namen doorgegeven, ze zijn eruit
        namen doorgegeven
        hoofdgebruiker heeft ze geblokkeerd
        lijst met mailadressen gestuurd naar IT
        Ik heb het verzoek ingediend.
        doorgestuurd naar de beheerder met de namen
        mailtje eruit, we kunnen
        doorgegeven aan de hoofdgebruiker met de namen erbij
        ze zijn geblokkeerd door onze secretaris
        ik heb mail gestuurd, ga maar verder
        hoofdgebruiker heeft ze eruit gezet
        verzoek ligt er, verder maar

change-accountant_accountant-linked =
    de accountant staat niet bij de gebruikers maar ziet onze administratie wel
    externe administraties bij accountants.exact.com beëindigen
    de vorige boekhouder werkt in onze cijfers maar staat nergens bij gebruikers
    hoe kan het kantoor meekijken zonder gebruiker bij ons
    de accountant is gekoppeld aan ons abonnement, waar verbreek ik dat
    geen login te zien van het oude kantoor, hoe komen ze dan binnen
    de oude boekhouder staat niet tussen onze gebruikers maar kan wel in onze administratie
    accountants.exact.com, externe administraties, hoe verbreek ik de band met het kantoor
    Hoe komt ons vorige kantoor binnen als wij het nergens in de gebruikerslijst zien?
    kantoor gekoppeld aan onze exact zonder user, verbreken
    ik zie het kantoor nergens tussen de gebruikers staan maar ze kijken wel mee
    Ik zoek het oude kantoor bij onze gebruikers om het te blokkeren, maar het staat er helemaal niet tussen. Toch kunnen ze erin?
    hoe komt onze vorige accountant binnen als hij geen gebruiker is bij ons?
    accountants.exact.com en externe administraties, hoe maak je die band los na de wissel
    Wij en het kantoor hadden elk een eigen Exact. Wat gebeurt er met hun programma's als we de band met hen verbreken?
    geen enkele gebruiker van de boekhouder te vinden en toch werkt hij gewoon in onze boeken
    de accountant staat niet eens tussen onze gebruikers en toch ziet hij alles
    kantoor kijkt mee maar is geen gebruiker
    Wij hebben ons eigen abonnement en het kantoor ook. Hoe verbreek ik die band met hun kantooromgeving?
    boekhouder staat niet in onze gebruikerslijst maar ziet wel alles
    Hoe verbreek ik de band met het kantoor als ze niet als gebruiker in Exact staan?
    externe administratie accountant loskoppelen
    De boekhouder staat nergens in onze gebruikerslijst maar kan wel in onze cijfers. Hoe kan dat?
    ons kantoor kijkt mee via accountants.exact.com, hoe verbreek ik die band
    wij hebben een eigen abonnement en de accountant ook, er is een soort koppeling tussen. Die moet weg want we stappen over.
    oude boekhouder staat nergens bij de gebruikers en toch kan hij in onze administratie
    hoe komt het kantoor binnen als ze geen gebruiker hebben bij ons
    band met accountantskantoor verbreken in exact, zij hebben zelf ook exact
    externe administraties bij de boekhouder, hoe stop ik dat
    Oude boekhouder staat niet bij gebruikers maar kan wel in onze administratie
    hoe verbreek ik de band met het kantoor via accountants.exact.com
    externe administraties: ons bedrijf staat nog bij de oude accountant
    Ik vind de boekhouder niet in het gebruikersoverzicht, en toch boekt hij nog bij ons
    De oude boekhouder komt nog in onze boeken maar staat niet tussen onze gebruikers, hoe kan dat?
    Wij hebben een eigen licentie en het kantoor ook, hoe verbreek ik de band tussen die twee?
    Ik zie geen enkele gebruiker van het accountantskantoor en toch kijken ze mee
    Wat is accountants.exact.com en hoe haal ik mijn administratie daar bij de vorige boekhouder weg?
    Onze bv's staan bij het oude kantoor als externe administraties, hoe maak ik daar een eind aan?
    kantoor niet zichtbaar in gebruikerslijst maar heeft wel toegang
    Hoe raakt een klant ons kwijt als wij niet bij zijn gebruikers staan maar via accountants.exact.com gekoppeld zijn?
    wij zien het oude kantoor niet bij gebruikers, kan het toch nog bij onze administratie?
    .done =
        ok
        beëindigd
        band met het kantoor beeindigd
        externe koppeling verbroken
        zij zien ons niet meer
        via accountants.exact.com losgemaakt
        relatie opgezegd in Exact
        kantoor bevestigt de ontkoppeling
        die band is verbroken, ze zien ons niet meer
        Vanuit hun abonnement hebben ze ons losgelaten
        klopt, we zaten als externe bij hen, nu niet meer
        opgezegd via dat portaal
        Verzoek is ingediend, straks zijn we eraf
        band verbroken op accountants.exact.com
        dus zo kwamen ze binnen! losgemaakt
        band verbroken
        klopt, hij heeft zijn eigen abonnement
        gedaan via accountants.exact.com
        dus zo kwam hij binnen, ik was al ongerust
        Het kantoor heeft ons op verzoek ontkoppeld.
        inderdaad, externe administraties, begrepen
        is nu losgemaakt
        ah daar zaten ze, opgelost
        snap ik, dan wacht ik tot alles over is en ga nu terug
        klopt, wij hebben ieder een eigen pakket, ze hebben ons losgekoppeld
        staan nu niet meer als externe administratie
