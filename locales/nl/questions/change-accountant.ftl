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
    We gaan met het restaurant naar een andere boekhouder, wat moet er met al die koppelingen van de oude
    Nieuwe accountant per 1 januari. De oude heeft scanapps en rapporten op onze boeken, hoe ruimen we dat op
    boekhouder gewisseld, kassa mag niet stilvallen
    Wij verlaten ons kantoor na twintig jaar en ik wil niks vergeten
    onze oude boekhouder kan er nog altijd in met zijn programmaatjes
    Onze boekhouder vertrekt, maakt het uit of Exact van ons is of van hem?
    Fiscalist en boekhouder in één, en die gaat weg. Hij heeft van alles op onze Exact gezet. Wat moet ik regelen?
    Wij stappen met de drie apotheekjes over naar een goedkoper kantoor, en dan?
    Het oude kantoor zijn rapportagetool kijkt nog mee, wij zitten nu bij een ander kantoor
    Accountant failliet, en die had alles van ons gekoppeld
    wissel van boekhoudkantoor checklist koppelingen horeca
    In januari komt een nieuwe boekhoudster, ik wil niet dat de kassa dan stuk gaat en ook niet dat de oude nog binnen kan
    Wij weten niet van wie het abonnement is nu we van kantoor wisselen, maakt dat iets uit voor de kassa?
    Na ruzie zijn we weg bij ons kantoor. Alles wat van hen is moet eruit, wat van ons is moet blijven draaien
    Nieuwe boekhoudster begint, ze vraagt of wij 'de oude koppelingen hebben opgeschoond'
    onze vroegere cijfermeester heeft nog van alles lopen
    Van kantoor A naar kantoor B, vier winkels, kassa moet door
    opzeggen accountant wat met apps
    Mijn boekhouder sterft uit zeg maar, hij gaat met pensioen en sluit zijn kantoor, wat gebeurt er met de links
    Wij nemen de boekhouding weer in eigen huis, het kantoor eruit en de kassa moet door
    kantoor weg, hun tools weg, onze kassa blijft
    Waar moet je op letten bij afscheid van je administratiekantoor als je veel apps hebt
    Boekhouder Van Damme doet al dertig jaar onze twee brasserieën, maar hij sukkelt met de digitale dingen en wij gaan naar een jonger kantoor; wat moeten wij doen met al wat hij aan onze boeken heeft hangen
    nieuwe bokhouder, oude koppelinge opruimen
    Wij nemen per 1 januari een klant over van een ander kantoor, hun scantool en rapportages hangen er nog aan. Hoe pakken we dat netjes aan?
    onze boekhoudster stopt ermee en we gaan naar een groot kantoor, wat moet er met al die koppelingen gebeuren
    Klant stapt over naar ons, in zijn Exact zitten nog vier programma's van de collega hiervoor
    overname dossier van confrater, apps van hem eruit en die van ons erin
    Ik heb mijn boekhouder opgezegd. Hij gebruikte allerlei programmaatjes op onze cijfers, hoe zorg ik dat die eruit gaan zonder dat mijn kassa stilvalt?
    Na ruzie met het vorige kantoor: ik wil niet dat hun software nog in mijn boeken kijkt, maar de webshop moet blijven lopen
    checklist wisseling administratiekantoor koppelingen exact
    Mijn nieuwe accountant vraagt of ik alles van de vorige wil opschonen, waar begin ik
    We zijn in juni gewisseld van kantoor en volgens mij leest Basecone van de oude nog steeds mee, plus nog een paar dingen van hen
    Overstap van kantoor A naar ons: volgorde van opruimen zodat de urenregistratie van de klant niet omvalt
    De vorige fiscalist had Caseware en Visionplanner aan onze administratie hangen, wij zitten nu bij iemand anders
    wat moet een bakker regelen in Exact als hij een andere boekhouder neemt, qua gekoppelde programma's
    Ons kantoor raakt een klant kwijt; hoe halen zij onze tools eruit zonder hun eigen bankkoppeling en uren te verliezen?
    dossier gaat weg bij ons kantoor, klant houdt zijn eigen Exact, wie doet wat met onze programma's
    Vlaamse KMO, we veranderen van boekhouder, CodaBox en Clearfacts van de oude moeten weg en Teamleader moet blijven
    Wij stappen over naar een ander kantoor. Maakt het voor de koppelingen uit of Exact van ons is of dat het via hen liep?
    nieuwe boekhouder vraagt of wij zelf de Exact licentie hebben of dat de oude die heeft, waarom wil hij dat eerst weten
    Beste, wij hebben afscheid genomen van kantoor Van Dam. Er staan bij ons nog allerlei dingen open van hen en ik ben bang dat ik iets sloop als ik zelf begin te klikken.
    nieuw kantor vraagt ons alle software van het oude kantoor eruit te halen hoe begin je
    Den boekhouder is gestopt met zijn zaak, en wie kuist nu al die koppelingen op die hij had
    onze loonverwerking ging via het oude kantoor en gaat nu naar u, uw collega had Nmbrs en zo gekoppeld. Wat moet uit en wat moet aan?
    ex-boekhouder leest nog mee?
    als we in januari overgaan naar jullie, in welke volgorde verhuizen of sluiten we de programma's dan
    Eerste klant die van een concurrent komt, heeft iemand een draaiboek voor hun tooltjes in zijn Exact
    Voor een overnamegesprek: de klant wil zeker weten dat na vertrek bij zijn oude adviseur niets van diens software in de boeken blijft
    Wij verliezen klant Hendriks aan een collega-kantoor. Hij wil een nette overdracht, dus: onze scan en rapportage weg, zijn kassa intact.
    Notitie voor Joke: Bakkerij Mol komt per 1/7 van Kroon Accountants naar ons. Hun meegeleverde software moet eruit, Lightspeed moet blijven. Zoek uit hoe.
    de baas is boos dat zijn vorige accountant nog kan meegluren met dat dashboardje en al
    wat doen ervaren kantoren als een cliënt binnenkomt met een spoor van oude adviseursprogramma's
    scheiding van accountant, wie krijgt de apps
    onze adminstratiekantoor is overgenomen en wij gaan ergens anders heen, moet alles los?
    hoe nemen wij digitaal afscheid van ons boekhoudkantoor
    Bij een overstap zegt de een dat we eerst moeten weten van wie Exact is. Wat verandert dat dan?
    Kroon Accountants is niet meer onze accountant, wij zijn een beetje bang voor wat hun software nog allemaal kan in ons Exact
    Als adviseur neem ik dossier Mol over. Drie systemen van de vorige, twee van de ondernemer zelf. Plan van aanpak?
    moet een ondernemer zelf opruimen na het vertrek van zijn boekhouder of doet het kantoor dat
    We stappen over naar een ander kantoor en IT moet zorgen dat de software van het oude kantoor eruit gaat
    nieuw administratiekantoor per januari, wat doen we met al hun tools in onze exact
    het oude boekhoudkantoor had eigen scan- en rapportagesoftware aangesloten, en wij wisselen
    transitieplan boekhouder: koppelingen
    na beëindiging met onze accountant willen we geen digitale resten van hen
    boekhouder opgezegd, wat van hun programma's moet blijven en wat weg
    overstap van kantoor A naar kantoor B zonder dat de kassa stilvalt
    maakt het bij een boekhouderswissel uit op wiens contract exact staat
    De directie heeft een ander accountantskantoor gekozen. Mijn taak als IT: zorgen dat hun programma's eruit gaan zonder dat het onze raakt.
    wisselen van boekhouder en alle aanhangsels
    boekhoudbureau A stopt, B begint, wie regelt de digitale lijntjes
    afscheid van de accountant: hun scansoftware zit nog aan ons vast
    Ons nieuwe kantoor begint in april. Hoe zorg ik dat het oude kantoor dan nergens meer in kan, ook niet via hun programma's?
    accountant eruit, zijn Basecone eruit, onze webshop erin laten
    draaiboek voor it bij wisseling van accountantskantoor
    ex-boekhouder kan via zijn software nog van alles zien
    wij zijn met ruzie weg bij ons kantoor en willen de digitale banden doorsnijden
    we gaan naar nen andere boekhouder, hoe zit dat met al die koppelingen
    De stichting gaat naar een ander kantoor, wat moet er gebeuren met alles wat de oude boekhouder had aangesloten?
    Ons boekhouder stopt ermee en de nieuwe begint in januari, hoe kuisen we de koppelingen op?
    Wij hebben ruzie met de accountant en gaan weg, maar de kassa en de bank moeten blijven lopen
    Het zorghuis wisselt van administratiekantoor. Hoe zorgen we dat het oude kantoor niet meer meekijkt?
    Nieuwe accountant voor de kerk, oude weg, en wat met zijn scanprogramma's?
    Na 20 jaar nemen we afscheid van onze boekhouder, wat moet ik met al die apps van hem
    Het fiscaal kantoor dat we verlaten gebruikt eigen software op onze boeken, hoe pakken we de scheiding aan?
    Waar begin ik als de club van boekhouder wisselt, moet ik eerst weten wie Exact betaalt?
    Het mandaat van ons kantoor loopt af, de raad heeft een ander gekozen, en hun programma's hangen overal
    We gaan de boekhouding in eigen huis doen en nemen afscheid van het kantoor, wat moet er los?
    Andere fiduciaire vanaf april, hoe kuisen we de toegang van de vorige op
    De accountant is overgenomen door een groot kantoor, wij stappen op, en dan?
    Wij zeggen ons boekhoudkantoor op. Kunnen zij daarna nog in onze kerkboeken met hun software?
    Er komt een nieuwe accountant door de aanbesteding; de vorige had een stuk of zes tools draaien
    Van kantoor veranderen zonder dat de kassa het merkt, wat is de volgorde?
    Nieuwe administrateur VvE, oude er nog aan vast
    Eerste stap als we van kantoor veranderen: wat moet ik als allereerste weten?
    nieuwe boekhouder wat met de apps vd oude
    De penningmeester heeft een ander administratiekantoor gekozen, moeten wij zelf hun apps opruimen?
    Het contract met het accountantskantoor eindigt 31/12, en hun mensen en programma's zitten nog overal in
    Onze dorpsboekhouder gaat met pensioen, en hij had alles geregeld met zijn eigen programmaatjes
    Gedoe met het oude kantoor: we willen alles zelf houden wat van ons is en de rest weg
    De diaconie neemt een ander kantoor; hoe scheiden we wat van ons is en wat van hen?
    Onze accountant fuseert en wij gaan liever naar een ander, wat met de apps die zij in ons Exact zetten?
    we gaan weg bij ons administratiekantoor, wat moet ik met al hun programma's die in onze boeken zitten
    nieuwe boekhouder vanaf januari, hoe voorkomen we dat de oude nog meekijkt en dat onze kassa blijft werken
    Overstap accountant, schoonmaak koppelingen
    Mijn vorige boekhouder had van alles gekoppeld, scannen, aangifte, rapportages. Hoe pak ik die opruiming aan?
    Na 22 jaar nemen wij afscheid van ons accountantskantoor. Graag een stappenplan zodat hun software geen toegang meer heeft en de onze wel.
    ruzie met de boekhouder, ik wil hem en zijn tooltjes eruit maar mn webshop moet blijven lopen
    boekhouder wisselen, maakt het uit of de exact licentie op hun of op onze naam staat
    we stappen over van kantoor Jansen naar kantoor De Wit en Jansen heeft overal voelsprieten zitten
    Boekhouder gaat met pensioen, opvolger werkt met heel andere software. Hoe pakken we die wissel aan in Exact?
    ontslag boekhouder, toegang en koppelingen opschonen
    Wij hebben onze administrateur de deur gewezen. Zijn scanprogramma, zijn rapportages, zijn inlog: alles weg. Maar de kassa moet doorgaan.
    Per 1 juli nemen wij een andere fiscalist in de arm; wat dient er te gebeuren met de toepassingen van de vorige?
    onze dossierbeheerder verandert, wat met de apps
    Bij wisselen van boekhouder: hangt het af van wie de licentie betaalt wat we moeten doen?
    ons kantoor is overgenomen door een ander kantoor en wij gaan weg; zij hebben scansoftware en een benchmarktool op onze administratie
    Het administratiekantoor stopt ermee, failliet. Hoe zorgen we dat wij verder kunnen met onze kassa en hun programma's verdwijnen?
    andere boekhouder wat doen met koppelingen
    De familie kiest voor een ander kantoor na de bedrijfsoverdracht. Hun rapportagetool, scanportaal en salarispakket zitten overal in. Hoe maak je dat schoon?
    wisselen van accountant midden in het boekjaar, wat met alle apps
    boekhouder opgezegd, wat moet ik in Exact doen
    oude boekhouder mag nergens meer bij, ook niet via zijn software
    Ik vertrek bij mijn boekhouder maar ik weet niet welke van de apps van hem zijn en welke van mij
    nieuwe accountant vraagt ons om eerst de rommel van de vorige op te ruimen
    hoe neem je netjes afscheid van een administratiekantoor qua toegang en koppelingen
    Start-up, wij gaan van een online boekhouder naar een eigen finance-man. Alles wat de online boekhouder had gekoppeld moet door ons nagelopen.
    we doen de boeken voortaan zelf, het kantoor eruit met zijn tools
    checklist overstap boekhouder exact apps
    Vorige boekhouder deed alles onder zijn account, van bonnetjes tot aangifte. Vanaf 1 april komt er een ander. Wat moet er in welke volgorde?
    kantoor wisselen zonder dat webshop en kassa uitvallen
    Wij zijn ontevreden over ons kantoor en gaan naar een nichtje dat boekhouder is. Er hangt van alles: een bonnetjesapp van het kantoor, onze eigen kassa, een salarisding. Wat doe ik in welke volgorde?
    Na opzegging van de dienstverlening wensen wij dat alle applicaties van het kantoor worden losgemaakt, met behoud van onze eigen webshop.
    voordat we van boekhouder wisselen: is de exact van hem of van ons, en waarom is dat belangrijk
    We stappen over naar een ander kantoor en de webshopkoppelingen moeten heel blijven
    Nieuwe boekhouder vanaf januari. Wat moet er met alle apps van de oude gebeuren?
    hoe zorg ik dat het vorige accountantskantoor nergens meer bij kan maar mijn kassa blijft werken
    Onze boekhouder had een scantool, rapportagetool en weet ik wat aangesloten. Hij is weg.
    overstappen administratiekantoor checklist koppelingen
    Ruzie met de boekhouder, contract opgezegd, wat ruim ik op in Exact
    ons nieuwe kantoor vraagt of we de oude spullen van het vorige eruit willen halen
    webshop + kassa op login van het kantoor dat we verlaten, hoe pak ik de overstap aan
    ge verandert van boekhouder en dan, wat met al die connecties?
    maakt het bij wisselen van boekhouder uit of het Exact-abonnement van hem of van ons is?
    per 1 januari doet mijn zwager de boeken, het kantoor moet er met al zijn software uit
    boekhouder met pensioen, opvolger staat klaar, de webshop mag geen dag plat
    oud kantoor eruit, nieuw kantoor erin, apps netjes houden
    Kantoor X doet het niet meer voor ons. Kantoor Y zegt: ruim eerst de rommel van X op. Welke volgorde?
    wij gaan de boekhouding zelf doen, wat moet er met de programma's die het kantoor had aangesloten
    Onze accountantsfirma is overgenomen en wij willen weg, met behoud van kassa en shop
    nieuwe boekhouder vanaf 1 jan, apps opruimen
    wisselen van accountantskantoor wat met alle koppelingen
    oude adminkantoor weg, hun scantool enzo ook eruit
    boekhouder stopt ermee per kwartaal, zijn opvolger komt, wat moet ik met alles wat hij gekoppeld heeft
    overstap accountant checklist apps
    ander kantoor, koppelingen behouden + rest weg
    van kantoor A naar kantoor B en onze kassa moet blijven draaien terwijl hun rapportagetool eruit moet
    boekh gaat met pensioen, al zijn apps zitten nog in ons exact
    opgezegd bij accountant. nu?? koppelingen
    wissel boekhouder, betalen wij exact of hij
    eerste stap bij ander boekhoudkantoor: op wiens contract draait onze administratie eigenlijk
    boekhouder weg maar staat exact op hem of op ons
    per 1 april gaan we naar een ander kantoor en ik wil dat er niks van de oude blijft hangen in exact
    nw accountant vraagt schone lei qua koppelingen
    wisseling accountant: kassa+webshop mogen niet uitvallen
    vorige boekh had eigen scanprogramma aan onze exact, nieuwe werkt met ander
    accountantswissel en app rechten
    we stappen over en mijn man zegt dat dat kantoor met al hun programma's blijft meekijken als we niks doen
    fiduciaire veranderd, wat met hun apps in exact
    boekhouder nr 3 in vijf jaar, elke keer blijft er software van ze achter, nu wil ik het goed doen
    starten met overstap accountant: eerst abonnement uitzoeken?
    vanaf september doet een ander kantoor onze boeken en de oude had van alles aan exact hangen
    schoonmoeder deed de administratie en stopt, zij had tools gekoppeld, we gaan naar een echt kantoor
    als wij opzeggen bij het kantoor kunnen hun programma's dan nog bij onze cijfers en wat doe ik daaraan
    accountantskantoor fuseert met ander, wij vertrekken, koppelingen meenemen of schrappen
    samenwerking kantoor beëindigd, digitale restjes in exact opruimen
    nieuwe fiscalist, oude had rapportagetool + scanner gekoppeld
    accntant wissel koppelngen
    hoe pak je een boekhouderswissel aan zonder dat de koppelingen omvallen
    Wij verruilen ons administratiekantoor voor een ander en ik wil niet dat het oude nog via allerlei tools in de restaurantcijfers kan
    Per januari nieuwe boekhouder voor de tandartspraktijk, wat moet er met alle koppelingen?
    De boekhouder van de manege stopt ermee, en hij had overal apps aan hangen
    overstap accountant, wat met kassa en scan-app
    Na ruzie met het kantoor: hoe zorg ik dat hun programma's eruit zijn en die van ons blijven lopen?
    Ons oude kantoor gebruikte Basecone en Visionplanner op onze boeken, het nieuwe wil iets anders
    We gaan van fiscalist wisselen, komt er iets kijken bij de software die meelas?
    Zijn er stappen om netjes afscheid te nemen van een accountant wat betreft toegang van apps?
    Mijn horecaboekhouder gaat met pensioen en verkoopt zijn praktijk, wie ruimt de connecties op
    nieuwe accountant begint 1 april, hoe schoon ik alles van de vorige op
    Het kantoor waar wij weggaan had voor het restaurant een scandienst en een dashboard geregeld, wat doe ik daarmee?
    Onze vzw krijgt een andere boekhouder, de vorige had overal zijn eigen tools aan hangen
    van kantoor gewisseld, hoe weet ik dat hun software er niet meer bij kan
    Ik neem een klant over van een collega-kantoor en zie allerlei tools van hen in zijn Exact
    Accountantswissel tandartspraktijk: draaiboek voor de koppelingen gevraagd
    Het nieuwe kantoor vraagt of wij willen opruimen wat het vorige aan software had draaien
    Hoe zeg je als hotel een accountant gedag zonder je kassakoppeling te verliezen
    We verlaten ons kantoor na een geschil, en ik wil de apps van hen netjes scheiden van die van ons
    Boekhouder overleden, zijn zoon neemt niet over, wij zoeken een ander: wat met al zijn gekoppelde tools?
    Per 1 januari stappen wij over van kantoor Jansen naar een ander accountantskantoor, wat doen we met hun software in onze Exact?
    nieuwe accountant, oude koppelingen
    De oude boekhouder had van alles aan onze administratie hangen, dat moet netjes opgeruimd bij de overstap
    Notulen RvB: wisseling accountant, actie: toegang oude kantoor en hun tools afbouwen
    We nemen afscheid van ons administratiekantoor. Welke apps moeten blijven en welke niet, hoe pak je dat aan?
    Onze accountant is opgezegd en die zat met drie programma's in Exact
    overgang naar BDO, hoe houden we kassa en webshop in de lucht terwijl de rest van het oude kantoor verdwijnt
    Met ruzie uit elkaar gegaan met de boekhouder, zijn login zit overal achter
    checklist accountantswissel exact apps
    Ander kantoor gaat onze jaarrekening doen. Moeten hun voorgangers ook digitaal vertrekken?
    De samenstelpraktijk die wij inhuurden stopt ermee, nu moeten hun scansoftware en rapportagetools uit ons abonnement
    hoe ontvlechten we ons van het oude administratiekantoor in Exact, apps incluis
    Vanaf Q2 doen we de boekhouding zelf en heeft het kantoor geen rol meer, dus al hun tools opruimen
    Wij wisselen van accountant; maakt het uit of Exact op hun of onze naam staat?
    Kantoor De Boer doet onze boekhouding nog tot juni, daarna doet Van Oers het; wat moet er met al die gekoppelde dingen van De Boer gebeuren?
    Wij stappen over naar een andere samensteller. Zij vragen 'is alles van de vorige opgeruimd?'
    onze directeur heeft de accountant de laan uit gestuurd. wie haalt diens programma's weg en zorgt dat de onze blijven draaien
    draaiboek overstap administratiekantoor, onderdeel apps
    We willen de banden met het vorige accountantskantoor ook in Exact doorsnijden, apps en mensen
    bij de fusie krijgen we een andere accountant, de oude gebruikte Caseware en een scanbak bij ons
    vertrekkend boekhoudkantoor, nieuwe start, welke apps eerst
    Er komt een andere samensteller, en de vorige zijn rommel moet weg maar onze kassa niet
    wij gaan weg bij onze boekhouder en hij heeft overal zijn programma's aan hangen
    Nieuwe accountant vanaf januari, wat moet er met al die koppelingen van het oude kantoor?
    ruzie met de fiduciaire gehad, ze mogen niks meer zien maar de kassa moet blijven draaien
    overstap boekhoudkantoor checklist apps
    Hoe nemen we afscheid van de vorige boekhouder zonder dat de webshop stilvalt?
    Het kantoor heeft hun Basecone en hun rapporttool op ons dossier, wij stappen over, hoe ruimen we dat op
    de boekhoudster van vroeger kijkt nog altijd mee vrees ik, we zitten al bij een andere
    als we van accountant veranderen, wat blijft dan gekoppeld en wat niet
    mijn man heeft de boekhouder buitengegooid. Letterlijk. Nu nog uit Exact en al zijn software ook.
    van boekhouder A naar B: wie trekt wat in en wanneer
    Vorige boekhouder gestopt wegens pensioen, een jongere neemt het over, wat met hun scanprogramma's in onze Exact
    Wij verlaten ons kantoor en willen zelf de touwtjes in handen: welke apps houden we, welke gaan mee de deur uit
    de accountant had veel zelf gekoppeld, nu we wisselen weet ik niet wat ik veilig kan weghalen
    Zijn er dingen die ik moet doen in Exact voor ik mijn ontslagbrief naar de accountant stuur?
    boekhouder failliet, nieuwe gevonden, koppelingen?
    Het nieuwe kantoor vraagt of wij de rommel van het vorige willen opkuisen in Exact
    accountantswissel, hoe voorkom ik dat de oude nog toegang houdt via zijn tools
    onze boekhouder is overleden en zijn kantoor wordt overgenomen door iemand die wij niet willen, hoe gaan we met alle links over naar een ander
    We gaan de boekhouding in eigen beheer doen, het kantoor mag eruit met alles erop en eraan
    is die Exact nu van ons of van de boekhouder, dat maakt toch uit als we vertrekken?
    Gisteren de fiduciaire opgezegd, vandaag lig ik wakker van alles wat zij in onze Exact hebben geïnstalleerd
    volgende maand starten bij een nieuw kantoor en ze vragen een propere lei wat koppelingen betreft
    hoe zorg ik dat een ex-boekhouder via zijn software niks meer te zien krijgt, en wij toch blijven draaien
    Er komt een andere accountant, de oude heeft zeker zes programma's lopen in ons dossier. Volgorde?
    verandering van boekhouder en koppelingen wat eerst
    onze boekhouder heeft zijn kantoor verkocht aan een grote groep, wij gaan liever naar een kleine. Wat met de links?
    Vader en boekhouder hebben vijftig jaar samengewerkt, nu breek ik ermee. Hoe verdwijnen hun tools zonder drama?
    Nieuwe boekhoudster zegt: kijk eens wat de vorige nog open heeft staan en ruim het op
    maakt het uit of wij dan wel het kantoor Exact betaalt als we van boekhouder wisselen?
    Gaat ons hele winkeltje stilvallen als we de boekhouder buitenzetten, want hij heeft alles gekoppeld?
    's Nachts bedacht: de oude boekhouder kan nog altijd via zijn rapporttool onze cijfers zien, we zijn al een jaar weg
    grote schoonmaak na accountantswissel
    Het nieuwe kantoor gebruikt Silverfin, het oude had Caseware en Basecone hangen. Hoe gaat die wissel?
    wij zijn op 1 april overgestapt, kan ik nu zijn spullen eruit gooien en in welke volgorde?
    van fiduciaire veranderen en exact apps
    ik had nooit gedacht dat een boekhouder zoveel achterlaat: programma's, logins, noem maar op. Hoe ruim ik dat na de overstap op?
    onze accountant ging met de noorderzon vertrekken, de nieuwe komt maandag, koppelingen op orde brengen
    wat van de vorige boekhouder mag weg, wat moet blijven zodat de webshop doordraait
    de oude boekhouder weigert mij nog te woord, gelukkig hebben we een nieuwe, maar zijn apps hangen er nog
    straks een andere accountant, moeten al die tooltjes dan ook mee verhuizen of weg
    na dertig jaar een ander kantoor. Wat met alle draden die nog naar het oude lopen?
    van boekhouder veranderen: eerst app's overzetten of eerst afscheid nemen?
    wij nemen afscheid van ons kantoor en houden de kassa, de webshop en de moed erin. Hoe pakken we de koppelingen aan?
    nieuw kantoor, oude sleutels: wat doen we met de programma's van het vorige
    We krijgen een andere accountant, wat met de koppelingen?
    De vorige boekhouder kan nog steeds in onze Exact
    Overstap naar nieuw kantoor, hoe ruim ik op?
    Hoe verbreek ik alles van ons oude administratiekantoor?
    Wij wisselen van accountant per januari
    Apps van de oude boekhouder weghalen en de onze houden
    wisselen van boekhouder exact koppelingen
    Ons boekhoudkantoor is opgezegd, wat moet ik in Exact regelen?
    Nieuwe accountant start, ouwe moet eruit met al zijn tools
    Vanaf volgend jaar andere boekhouder, wat regelen we met apps?
    Onze oude fiscalist moet uit Exact met al zijn software
    Veranderen van boekhoudkantoor zonder dat de webshop stilvalt
    Afscheid van onze accountant, welke koppelingen blijven?
    Ander boekhoudkantoor gekozen, wie ruimt hun apps op?
    Wij nemen per 1 juli een cliënt over van een collega-kantoor. Het abonnement is van de cliënt zelf. Hoe zorgen we dat de scan- en rapportagespullen van dat andere kantoor eruit gaan en zijn kassa blijft lopen?
    Na twintig jaar stap ik over naar een ander administratiekantoor. Wat van hen nog allemaal aan mijn boekhouding hangt weet ik niet, ik wil dat netjes afronden zonder dat mijn webshop stilvalt.
    Onze nieuwe accountant vraagt of de vorige nog ergens met zijn programma's bij kan. Eerlijk gezegd geen idee. Waar begin je met zo'n opschoning?
    Als partner krijg ik van een nieuwe cliënt te horen dat het oude kantoor nog steeds maandrapporten mailt. Hun tooling zit er dus nog op. Hoe pakken we die wisseling stap voor stap aan?
    We zijn weg bij het kantoor dat ons twaalf jaar deed. Zij hadden Visionplanner, Basecone en nog iets voor de aangiften. Eén ervan gebruiken we zelf ook. Hoe scheid ik dat?
    De boekhouder en wij gaan uit elkaar, niet helemaal in vrede. Ik wil dat zijn kant eruit is voor hij zijn laatste factuur krijgt, maar onze kassa mag geen minuut plat.
    Interim hier: het bestuur heeft een ander accountantskantoor benoemd. In het overdrachtsplan moet komen wat er met alle aangesloten software van het vorige kantoor gebeurt.
    Wij zijn het oude kantoor, de klant vertrekt naar een ander. Hij vraagt ons om een nette overdracht van alles wat wij ooit voor hem hebben aangesloten. Wat is een goede volgorde?
    Mijn zoon heeft een ander boekhoudkantoor uitgezocht. De bank en de bestelapp zijn indertijd door de oude boekhouder ingeregeld. Straks doet niks het meer, vrees ik.
    Er komt een nieuw samenstelkantoor bij de stichting. Penningmeester wil zeker weten dat de software van het vorige kantoor niets meer bij ons leest, met behoud van onze ledenadministratie.
    Onze cliënte heeft een boekhouder gehad die met pensioen is en zijn praktijk heeft opgedoekt. Wij doen het nu. Er hangen nog vijf programma's van hem aan haar boeken, sommige zijn nuttig.
    wisselen van kantoor per jaareinde, wat te doen met alles wat zij gekoppeld hebben en hun gebruikers, checklist gevraagd
    Vlaams dossier: klant verandert van boekhouder, zijn vorige gebruikte CodaBox en een rapporteringstool. Hoe kuisen we dat proper op zonder zijn eigen kassa los te koppelen?
    Het kantoor van mijn man deed de boeken, maar sinds de scheiding doet een ander het. Alles wat bij hem hoorde moet weg, maar ik weet niet welke programma's van hem zijn en welke van mij.
    Ons kantoor is overgenomen door een groter kantoor dat andere pakketten gebruikt. Bij honderd klanten moeten dus de oude kantoortools eruit en de klanteigen zaken blijven. Hoe ga je te werk?
    Wij dachten dat wisselen van boekhouder een kwestie was van een handtekening. Nu blijkt er van alles aangesloten te zijn op zijn naam en op die van zijn personeel. Waar begin je?
    Volgende maand komt er een andere accountant. Mijn dochter die van computers is zegt dat ik eerst moet weten wat van wie is. Kun je helpen?
    Er loopt een geschil met de oude fiscalist, dus hij moet digitaal buiten staan voordat de advocaat zijn brief stuurt, alleen zijn een paar programma's via hem wél van ons.
    Als overnemende partij wil ik de klant een draaiboek geven voor de wissel: wat van het vorige kantoor eruit, wat van hem blijft, en wanneer wij onze eigen tools aansluiten.
    Het administratiekantoor van mijn vader wordt opgeheven, wij zijn zelf klant en gaan naar een ander. Hoe voorkomen we dat onze apps met hem verdwijnen?
    De samenwerking met onze externe boekhouddienst eindigt 31 december. Ze hebben zelf ongeveer acht pakketten aangesloten. Waar begin ik met ontvlechten?
    Tijdens een training aan ondernemers vroeg iemand: als ik van accountant wissel, moet ik dan alle wachtwoorden en apps opnieuw doen? Wat is het eerlijke antwoord?
    De curator heeft een ander kantoor aangesteld voor de boeken. Het vorige moet digitaal uitgezwaaid worden, inclusief alle tools, maar de kassa draait door.
    Wisselen van boekhouder halverwege het jaar: er lopen nog aangiften bij de oude terwijl de nieuwe al begint. Wat haal je wanneer weg?
    klant komt van ander kantoor, hoe ruim je netjes op wat die allemaal gekoppeld hadden zonder zn kassa te slopen
    Wij verliezen een klant en willen er fatsoenlijk uit: onze apps, onze inlogs, onze automatische rapporten. Wat moet de klant, wat moeten wij?
    Ons kantoor neemt het cliëntenbestand over van een gestopte collega. Per cliënt hangen er nog programma's van hem. Is er een vast stramien voor?
    De gemeente heeft de accountantsdienst opnieuw aanbesteed en wij zijn het niet geworden. Hoe dragen wij onze koppelingen correct over of af?
    De klant gaat volgende week naar de concurrent en vraagt of hij iets moet doen aan de software die wij hebben aangesloten. Ik wil een eerlijk en volledig antwoord geven.
    Wij zijn van drie kleine boekhouders naar één groot kantoor gegaan. Van elk van die drie hangen er nog spullen in Exact. Ruimen, maar onze eigen webshop heel laten.
    Overstapseizoen: tien nieuwe klanten, tien vorige kantoren, en overal nog digitale resten. Hoe doe je zo'n wissel ordentelijk?
    Een accountantswissel, vier werkmaatschappijen, twee oude kantoren. Mij is gevraagd te zorgen dat er niks van hen blijft hangen en niks van ons omvalt.
    Mijn buurman deed altijd mijn boeken en heeft van alles aan elkaar gekoppeld. Nu gaat het naar een echt kantoor. Hoe haal ik hem er netjes tussenuit?
    De partnerraad besloot dat we stoppen met mkb-klanten onder de ton omzet. Die stappen dus over. Wat geven we ze mee over onze software in hun Exact?
    Mijn vaste accountant is geschorst. De vervanger begint morgen en vraagt welke van diens programma's nog draaien en welke van mij zijn. Waar begin ik?
    Onze vereniging stapt van een betaald kantoor over op een vrijwillige boekhouder. Alles wat het kantoor had aangehaakt mag eraf, behalve de ledenincasso.
    We nemen afscheid van ons kantoor en al hun scan- en rapportagetools hangen nog aan onze boeken
    Nieuwe boekhouder per januari, wat doen we met alles wat de vorige gekoppeld heeft in Exact
    De vorige accountant had eigen software aan onze administratie hangen, hoe ruimen we dat netjes op zonder ons WMS te slopen
    overstap kantoor, koppelingen opschonen, waar begin je
    Wij van logistiek horen dat er een andere accountant komt; blijft onze scannerkoppeling dan werken en wat moeten we regelen
    Administratiekantoor failliet, ze konden via drie apps bij ons naar binnen, hoe sluiten we dat geordend af
    Bij de wissel van boekhouder vraagt iedereen of Exact van ons is of van het kantoor, hoe zit dat met de apps
    Onze boekhouder stopt ermee en draagt ons over aan een collegakantoor, wat moet er gebeuren met hun scan-app in onze Exact
    Wissel van administratiekantoor midden in het jaar, ik als officemanager moet de apps regelen
    Na 12 jaar weg bij de accountant, ze hebben overal koppelingen, hoe begin ik zonder iets stuk te maken
    Het nieuwe kantoor vraagt: wat hing er van het oude kantoor nog aan jullie Exact en is dat opgeruimd?
    Het contract met het kantoor is opgezegd, zij zitten met Silverfin en Basecone op onze boeken, wij met een eigen WMS; wie moet er wanneer uit
    Mijn vader deed de zaken met één boekhouder, ik neem een ander. Wat hangt er aan apps en hoe zeg ik dat netjes af
    Na de overgang naar een nieuw kantoor wil ik zeker weten dat de oude nergens meer via software kan meekijken
    Kantoor A eruit, kantoor B erin, koppelingen incluis
    We gaan van een groot kantoor naar een eenpitter, en er hangen nog vier kantoorapps aan onze Exact
    Financiën wisselt van kantoor en vraagt mij als applicatiebeheerder wat er qua gekoppelde software van hen moet verdwijnen en blijven
    Wij stappen over naar een ander boekhoudkantoor en het oude had allerlei programma's aan onze Exact hangen
    Per 1 januari nieuwe accountant. Hoe zorg ik dat de oude nergens meer bij kan en onze kassa blijft lopen
    We wisselen van boekhouder: wat moet ik opruimen en in welke volgorde
    Nieuw kantoor, oude sleutels. Alles van het vorige kantoor netjes weg
    onze boekhoudster stopt ermee en haar zoon neemt ons niet over, wat doe ik met alles wat zij heeft aangesloten
    Het oude accountantskantoor heeft nog allerlei tooltjes op onze boeken
    Overstap van kantoor De Vries naar BDO, checklist voor de software die meekijkt?
    Dag accountant, hallo accountant: hoe houd ik mijn webshop aan de praat tijdens de wissel
    Onze boekhouder wordt overgenomen door een grote keten en wij gaan weg, wat met zijn software op onze boeken
    Hoe neem je afscheid van een kantoor dat overal aan vastzit in Exact
    Nieuwe boekhouder wil met schone lei beginnen: al het oude eraf, behalve kassa en bank
    Ruzie met ons kantoor, we gaan weg. Wat moet er met hun scan- en rapportagepakketten?
    Maakt het voor het opruimen uit of Exact van ons is of van het kantoor waar we weggaan?
    We gaan per 1 januari naar een ander kantoor. Wat moet ik eerst regelen met alles wat zij aan Exact hebben hangen?
    Mag de oude boekhouder nog in onze cijfers als we bij hem weg zijn? En zijn programma's?
    Wat gebeurt er met onze koppelingen als we van accountant veranderen?
    Is het netjes om de vorige boekhouder nu al dicht te zetten of moet ik op de jaarrekening wachten?
    Hoe lang houdt het vorige kantoor toegang na de opzegging?
    wisselen van boekhouder, bang dat de kassa stilvalt. welke volgorde
    Ruzie met de fiscalist, hij en al zijn tools moeten eruit maar onze eigen dingen moeten blijven draaien
    Onze nieuwe accountant vraagt wat er van de vorige nog in zit
    Boekhoudkantoor is gefuseerd en wij gaan weg, wat nemen we mee en wat gaat dicht?
    Moet ik toestemming van mijn oude accountant hebben om zijn scantool af te sluiten?
    Wij zijn een vzw en veranderen van boekhouder, wat loopt er op zijn naam en wat verlies ik?
    Nieuwe fiscalist vanaf het tweede kwartaal. Mag de oude intussen nog alles zien met zijn tools, of maak ik dat eerst schoon?
    Wij verlaten ons kantoor na twintig jaar en zij hebben alles ingericht; wat is van ons en wat van hen als het gaat om gekoppelde apps?
    Mijn boekhouder stopt ermee, pensioen. Zijn opvolger is een ander kantoor. Hoe zorg ik dat de kassa blijft lopen en hij eruit is?
    zeg maar dag tegen de oude administratiekantoor, maar wat eerst
    Met ruzie weg bij de accountant: in welke volgorde sluit ik hun programma's af zonder onze webshop te raken?
    Hoe lang mag de vorige accountant nog aan onze data zitten en hoe maak ik daar netjes een einde aan, inclusief zijn programma's?
    nieuwe boekhouder begint maandag, vorige heeft 5 appjes hangen
    Onze boekhouder heeft bij ons ingelogd om zijn rapportagetool en scantool te verbinden. Wij gaan naar een ander. Wat eerst?
    Moeten de koppelingen van ons oude kantoor weg voor het nieuwe kantoor zijn eigen spullen aansluit?
    Van huisboekhouder naar groot kantoor: wat van de oude mag er nog in blijven en wat moet er uit?
    De boekhouder is ineens gestopt wegens ziekte, een ander kantoor neemt het over. Wat doe ik met zijn apps, in welke volgorde?
    Op onze boeken zie ik nog de scantool en rapporten van het vorige kantoor, per 1 januari gaan we naar een ander
    We stappen over naar een nieuwe accountant en ik wil dat de oude met al zijn programma's niets meer ziet
    De nieuwe boekhouder vraagt: is alles van de vorige eruit? Op het scherm staan zeven namen waarvan er vier van hem zijn
    In de opzegbrief aan het kantoor staat dat zij hun toegang beëindigen, maar hoe zorg ik dat onze kassa blijft lopen
    Het oude kantoor mailde 'succes verder', en hun apps hangen nog aan ons
    We wisselen van boekhoudkantoor, wat blijft en wat moet weg bij de koppelingen?
    Op oude jaarstukken staat nog de naam van het vorige kantoor en hun scansoftware ziet nog onze facturen. We zijn daar weg
    Na 20 jaar gaan wij weg bij ons boekhoudkantoor, wat moet ik aan de kant van gekoppelde software regelen
    Nieuwe accountant stuurde een checklist met 'koppelingen vorige adviseur opruimen'
    Het contract met kantoor Van Loon is opgezegd. Zij hadden scansoftware, een portaal en een rapportagetool aan ons Exact
    Wat doe ik met de programma's van de oude boekhouder nu de nieuwe begint
    Onze vorige accountant ziet via zijn dashboard nog elke dag onze omzet, we zijn er per januari weg
    nieuwe boekhouder per 1 jan, oude heeft nog programmas op ons exact hangen
    Wij hebben na vijftien jaar ons kantoor de deur gewezen, per januari begint een ander. Wat moet er met al hun programma's
    Onze boekhouder is overgenomen door een groot kantoor en daar voelden we niks voor, we hebben nu een ander, de oude zit nog overal in
    De maat was vol na die te late aangifte. Nieuwe accountant getekend, hoe ruimen we de sporen van de oude op zonder onze kassa te slopen
    de fiscalist heeft opgezegd en ik krijg een nieuwe, mijn winkelkassa is door hem aangesloten
    Sinds vorige week een nieuw administratiekantoor, het vorige kan nog met van alles bij ons in de boeken
    We zijn vertrokken bij kantoor A na het meningsverschil over de jaarrekening, hun scan en rapportagetools lezen nog steeds mee
    Mijn zwager deed de boeken, dat is in slechte sfeer geëindigd, een echt kantoor neemt het over. wat met zijn koppelingen
    Accountant failliet, curator belt, en ik moet hun spullen uit mijn Exact
    Overstap boekhouder is rond per 1/1. Lijstje nodig van wat blijft en wat weg kan
    Na de fusie nemen we het kantoor van de andere partij, ons oude kantoor moet netjes uit de systemen
    Ons kantoor kreeg een tuchtklacht en wij zijn direct gewisseld, hun software moet uit onze boeken maar de kassa moet blijven
    De oude boekhouder verhuisde naar Spanje, ik heb nu een dame uit het dorp. Hij had allerlei programma's aangesloten
    Moedermaatschappij verplicht ons vanaf dit kwartaal hun huisaccountant te nemen, wat betekent dat voor alles wat de vorige heeft ingericht
    wij hebben na de mislukte jaarrekening een nieuwe boekhouder, waar te beginnen met schoonmaken
    Na twintig jaar stopt mijn boekhouder en draagt zijn klanten over, mijn apps staan half op hem half op mij
    De samenwerking met het kantoor is per brief beëindigd en zij hebben nog drie tools aan ons hangen
    vereniging kreeg gratis een nieuwe boekhouder, de vorige had van alles gekoppeld
    De accountant die onze overname begeleidde gaat weg, de nieuwe begint volgende week, zijn tools zitten door alles heen
    Mijn boekhouder stuurde een afscheidskaart, per juli neemt kantoor Jansen het over. Wat doe ik met de toegang van zijn programma's
    Ons huwelijk en dus ook haar rol als mijn boekhouder is over, een kantoor neemt de boeken, haar koppelingen moeten uitgezocht
    Boekhouder kreeg ruzie met mijn vrouw, we gaan naar een ander, hij had van alles aan elkaar geknoopt
    Onze boekhouder is gestopt na zijn hartaanval, zijn collega uit een ander kantoor neemt ons over
    boekhouder ontslagen, nieuwe komt maandag, die ouwe zn apps moeten eruit
    Kantoor weigerde onze winkel nog te bedienen na de controle, we vonden een ander, maar hun software hangt door de onze heen
    nieuwe boekhouder per 1 januari en ik wil niet dat de oude nog ergens bij kan
    van kantoor gewisseld, de spullen van het vorige kantoor moeten eruit, onze kassa niet
    we gaan weg bij onze accountant maar onze apps moeten blijven
    wisseling van administratiekantoor: wat mag blijven, wat moet weg
    oude accountant had overal tooltjes hangen, die wil ik opruimen bij de overstap
    ik neem afscheid van mijn boekhouder en wil niks vergeten qua koppelingen
    alles van kantoor De Wit eruit behalve wat we zelf gebruiken
    overstap naar ander kantoor zonder dat de webshop stilvalt
    de nieuwe accountant vraagt of ik de koppelingen van de vorige heb opgeschoond
    Ons oude kantoor scant nog steeds onze bonnen terwijl we daar klant af zijn, hoe ruimen we al hun apps op
    nieuw jaar nieuw kantoor, en van het oude wil ik geen draadje meer over
    boekhoudkantoor opgezegd; wat van hen hangt er nog aan, en hoe raak ik dat kwijt zonder mijn eigen spullen te verliezen
    ik ga naar een andere accountant en die wil met een schone lei beginnen
    Mijn boekhouder gaat met pensioen en zijn opvolger werkt met andere programma's. De oude eruit, wat van ons is niet.
    overdracht van kantoor A naar B, koppelingen netjes regelen
    wij stappen over naar een ander kantoor, maakt het uit op wiens naam Exact staat
    overstap boekhouder koppelingen opschonen
    nieuwe accountant, oude apps weg
    wisselen van administratiekantoor apps
    boekhouder opgezegd toegang opruimen
    accountantswissel exact koppelingen
    ander kantoor vanaf januari, welke apps blijven
    oude boekhouder meekijken stoppen
    kantoor veranderd, scantool van hen weghalen
    afscheid accountant checklist exact
    overstapen boekhouder ap toegang
    we gaan weg bij ons kantoor, wat met koppelingen
    boekhouder switch opruimlijst
    oude kantoor eruit, eigen koppelingen houden
    boekhouder ruzie, hun programma's weg
    nieuwe accountant start, schone lei koppelingen
    per jaarwisseling ander administratiekantoor
    boekhouder weg maar zijn scantool nog gekoppeld
    kantoorwissel stappen exact toegang
    Nieuwe boekhouder, wat moet eruit en wat blijft?
    Hoe veeg ik de sporen van ons oude kantoor weg?
    boekhoudr gewisseld apps opruime
    Wij stappen over naar een ander kantoor, welke lijntjes van de oude moet ik doorknippen en welke niet?
    Kan mijn vorige boekhouder nog meekijken via zijn programma's?
    Nieuwe accountant per januari, wat doe ik met alle tools van de vorige
    Ruzie met het administratiekantoor; ik wil zeker weten dat ze er niet meer in kunnen, ook niet via apps
    Ik neem een cliënt over van een collega-kantoor, wat moet ik qua koppelingen verwachten en opruimen?
    switch van boekhouder, apps opruimen zonder de kassa te slopen
    Is het genoeg om de oude accountant als gebruiker te verwijderen of kan hij dan nog bij onze cijfers?
    Klant vertrekt bij ons kantoor. Wat hoort er netjes met de aangesloten software te gebeuren
    Is het verstandig meteen alles van de vorige boekhouder af te sluiten, of eerst kijken wat van ons is?
    Bij de overgang naar een groter kantoor: welke apps gaan mee, welke gaan weg?
    Onze ex-accountant heeft tools draaien die ik niet ken. Wat is van hem en wat van ons?
    Ik adviseer een winkelier die van boekhouder wisselt en bang is dat de kassa omvalt
    Boekhouder gestopt wegens ziekte. Zijn apps lopen nog bij ons. Wat blijft, wat moet weg, en wie beslist dat
    gaan weg bij boekhoudr, wat met zn apps
    We stappen over naar een ander kantoor, wat moet ik met alle programma's die de oude boekhouder eraan hing?
    Nieuwe accountant per 1 januari, hoe zorg ik dat de vorige nergens meer bij kan?
    De samenwerking met ons administratiekantoor stopt, zij hebben tig tools aangesloten
    boekhouder wisselen exact koppelingen
    Bij de wissel van accountant wil ik niet dat de kassa en webshop eruit klappen
    Wij nemen de boekhouding zelf in huis, het kantoor heeft nog overal toegang
    Afscheid van de boekhouder: checklist voor Exact?
    Hij doet na 15 jaar onze boeken niet meer. Wat moet er met zijn apps?
    Onze administrateur is overgenomen door een groot kantoor en wij gaan weg; hoe ruim ik netjes op
    De fiscalist vertrekt als externe en nu moeten alle verbindingen van zijn kantoor geschoond worden
    Klant gaat bij ons kantoor weg, hoe dragen wij de koppelingen goed over
    Mijn nieuwe boekhouder vraagt wat ik al geregeld heb met de tools van de oude
    De VvE krijgt een nieuw administratiekantoor, wat doen we met de koppelingen van het vorige?
    Na fusie werken we met een andere accountant, de spullen van de oude moeten eruit maar ons bonnensysteem niet
    Hoe scheid ik netjes van een boekhouder die al onze software heeft aangesloten
    Oud kantoor eruit, nieuw kantoor erin, hoe pak ik dat aan in Exact?
    Opruimen na het vertrek van het boekhoudkantoor
    Onze boekhouder gaat met pensioen en een ander kantoor neemt het over, hoe zit dat met de software die hij gebruikte?
    Ik ben een ruzie met mijn accountant aan het afronden en wil hem overal uit, maar mijn eigen apps houden
    Wissel administratiekantoor: waar moet ik in Exact aan denken
    Van accountant A naar B, met drie koppelingen die door A zijn gelegd
    overstap ander boekhoudkantoor apps opruimen
    nieuwe boekhouder, wat met de koppelingen
    vorige boekhouder kijkt nog mee via apps
    weg bij mijn boekhouder, koppelingen houden
    hoe sluit ik de oude boekhouder af
    kantoorwissel boekhouding checklist koppelingen
    oude boekhouder heeft toegang
    Wij stappen over naar een andere boekhouder, wat moet er met de koppelingen gebeuren?
    Hoe zorg ik dat de oude accountant en zijn apps niet meer bij onze cijfers kunnen?
    Per 1 januari nieuw kantoor, hoe ruim ik de programma's van het vorige op?
    Onze vorige boekhouder heeft nog apps aan onze Exact hangen, hoe pak ik dat aan?
    Bij het wisselen van accountant wil ik niet dat onze kassakoppeling stopt.
    Wat komt er kijken bij een overstap van boekhouder in Exact Online qua apps en toegang?
    We zijn weg bij ons administratiekantoor, hoe sluit ik hun toegang af zonder iets te breken?
    De nieuwe accountant vraagt ons de oude koppelingen op te schonen, waar beginnen we?
    Hoe draag ik onze Exact-omgeving netjes over van de ene boekhouder aan de andere?
    De samenwerking met ons kantoor is beëindigd, welke apps moeten blijven en welke weg?
    wisselen van boekhouder, wat te doen met gekoppelde apps
    Ik wil voorkomen dat de oude boekhouder na de overstap nog meekijkt via zijn scansoftware.
    In welke volgorde verwijder ik de oude accountant en zijn koppelingen?
    Ons boekhoudkantoor is gefuseerd en wij gaan weg, hoe houden we onze eigen apps draaiend?
    Na de jaarrekening stoppen we met het huidige kantoor, wat moet ik in Exact regelen?
    We halen de boekhouding in eigen huis en nemen afscheid van de accountant, hoe zit het met zijn apps?
    Hoe zeg ik de toegang van ons vorige administratiekantoor op en houd ik onze eigen tools werkend?
    Het nieuwe kantoor begint in juli; hoe zorg ik voor een nette wisseling van apps?
    De oude boekhouder gebruikte Basecone en Visionplanner bij ons, wat doe ik daarmee na het vertrek?
    Wij zijn niet tevreden over onze accountant en stappen over. Wat vergeet men vaak in Exact?
    Kunnen wij zelf onze omgeving opschonen na een breuk met het boekhoudkantoor?
    Welke zaken regel ik in Exact bij een wissel van boekhouder, zowel apps als gebruikers?
    Onze stichting krijgt een andere administrateur van buiten; hoe halen we de programma's van de vorige weg?
    Wat moet er klaar zijn voordat ik de oude accountant de deur wijs in Exact?
    Ik zoek een stappenplan voor de overgang naar een nieuw accountantskantoor.
    Ons oude kantoor heeft overal toegang, hoe trek ik dat stuk voor stuk terug?
    De boekhouder gaat met pensioen en een ander kantoor neemt ons over; hoe zit het met zijn koppelingen?
    Ik ben ondernemer en wissel van boekhouder, wat moet er met zijn scanapp gebeuren?
    Komende zomer gaan wij naar een ander kantoor, hoe bereid ik de koppelingen daarop voor?
    Hoe ontvlecht ik de programma's van onze vorige boekhouder uit onze Exact?
    Ik help een klant die van een collega-kantoor naar ons komt; hoe ruimen we de oude koppelingen op?
    Wij gaan van een groot kantoor naar een zelfstandige boekhouder, wat gebeurt er met de apps?
    Welke volgorde houd ik aan: nieuwe boekhouder toelaten, oude apps weg, oude gebruikers weg?
    De vorige accountant mag na de jaarrekening nergens meer bij. Wat moet ik allemaal nalopen?
    Bij ons vertrek bij het kantoor wil ik dat onze urenapp en kassa gewoon blijven draaien.
    oude boekhouder weg, hoe krijg ik zijn koppelingen en toegang eruit
    Wie regelt bij een accountantswissel de opruiming van koppelingen en hoe doe ik dat als klant?
    Wij verlaten ons administratiekantoor en ik ben bang dat er van alles omvalt in Exact. Hoe pak ik dit aan?
    Wat moet ik met de scan- en rapportageapps van een kantoor dat niet langer voor ons werkt?
    we krijgen een nieuwe boekhouder, wat moet ik met de apps van de oude doen
    We gaan naar een andere boekhouder, wat moet ik met alle koppelingen in Exact?
    Hoe zorg ik dat mijn oude accountant niet meer in onze Exact kan?
    Ik wissel per 1 januari van administratiekantoor, welke apps moeten er dan af?
    Onze boekhouder stopt ermee, hoe houd ik de koppelingen die wij nodig hebben?
    De samenwerking met het kantoor is voorbij en hun programma's hangen nog aan onze administratie
    wat moet ik regelen in exact als ik van accountant verander
    Hoe ruim ik op wat de vorige boekhouder in Exact heeft achtergelaten?
    We stappen over naar een goedkoper kantoor en willen dat de webshop blijft werken
    Mijn nieuwe accountant vraagt welke apps van de vorige er nog in Exact zitten en wat eruit mag
    De nieuwe boekhouder wil schoon beginnen, hoe haal ik de spullen van de oude uit Exact?
    We zeggen ons accountantskantoor op, in welke volgorde regel ik de koppelingen?
    Hoe stap ik over naar een ander kantoor zonder dat de kassa en webshop losraken?
    Onze accountant gaat met pensioen en een ander kantoor neemt het over, wat moet ik in Exact doen?
    Voor de overgang naar een nieuwe boekhouder wil ik weten welke koppelingen blijven en welke niet
    boekhouder gewisseld, hoe krijg ik de vorige helemaal uit exact
    Mijn oude administratiekantoor kan nog steeds in mijn boeken, hoe sluit ik dat netjes af?
    Ik ga de boekhouding zelf doen in plaats van via een kantoor, wat moet er met hun apps gebeuren?
    Een nieuw kantoor doet vanaf volgend jaar onze boeken, hoe houd ik onze eigen apps en verdwijnen die van hen?
    We wisselen van accountantskantoor, wat doe ik met alle gekoppelde apps in Exact?
    Onze oude boekhouder heeft nog apps op onze administratie, hoe ruim ik dat op bij de overstap?
    Per 1 januari gaat de boekhouding naar een ander kantoor, hoe houden we onze webshopkoppeling in stand?
    Hoe ontneem ik het vorige kantoor de toegang zonder dat onze eigen koppelingen uitvallen?
    Als IT'er begeleid ik de wissel van accountant, in welke volgorde pak ik de koppelingen aan?
    wij krijgen een nieuwe boekhouder, wat moet er met de koppelingen van de oude
    Ons nieuwe kantoor vraagt wat er van de vorige accountant nog in Exact hangt.
    Bij de overgang naar een ander administratiekantoor wil ik de koppelingen netjes achterlaten.
    Het contract met onze accountant is opgezegd, hoe regel ik de app-toegang in Exact?
    Welke koppelingen moet ik veiligstellen voordat onze boekhouder vertrekt?
    Er komt een nieuw accountantskantoor met eigen software, wat moet er met de oude tools gebeuren?
    Onze boekhouder stopt ermee en zijn scan- en rapportage-apps zitten nog in Exact.
    accountant gewisseld, hoe haal ik alles van het oude kantoor uit exact
    Kun je een stappenplan geven voor de koppelingen bij een accountantswissel?
    De vorige accountant heeft alle apps ingericht; hoe neem ik afscheid zonder stilstand?
    We nemen afscheid van ons accountantskantoor; hoe houd ik de tijdregistratie en webshop werkend?
    Bij de overdracht naar een nieuwe boekhouder moet ik als IT de toegang van de oude opruimen.
    Volgende maand gaat de boekhouding naar een ander kantoor, en de huidige heeft allerlei apps aangesloten; wat nu?
    Per januari gaan we naar een ander kantoor, wat doen we met de apps die de oude boekhouder had gekoppeld?
    We zijn van accountant gewisseld en ik wil zeker weten dat hij nergens meer bij kan.
    Hoe ruim ik de koppelingen van ons vorige administratiekantoor op zonder onze kassa stil te leggen?
    De overstap naar een nieuwe boekhouder is rond, wat moet ik nog nalopen in Exact?
    Ik heb het contract met de accountant opgezegd, welke apps blijven en welke moeten weg?
    nieuwe accountant, hoe regel ik de koppelingen
    Wij doen de boekhouding voortaan zelf, hoe komen we los van alles wat het kantoor had aangesloten?
    We hebben een nieuwe boekhouder gevonden en willen de overgang van alle koppelingen goed doen.
    Mijn accountant is gestopt met zijn praktijk, wat moet er met zijn apps in onze Exact gebeuren?
    Het oude kantoor kan volgens mij nog meekijken via hun eigen software, hoe maak ik daar een eind aan?
    In welke volgorde neem ik afscheid van een administratiekantoor zonder dat er iets uitvalt?
    wisselen van accountant, wat met de gekoppelde apps
    Wij verhuizen van kantoor De Vries naar een ander, hoe voorkomen we dat onze webshop straks losraakt?
    Ik heb de opzegbrief aan onze accountant verstuurd, wat regel ik nu rond zijn toegang en apps in Exact?
    Na twintig jaar wisselen we van boekhouder, waar begin ik met alle aansluitingen?
    overstap naar andere boekhoduer, wat moet er met de oude koppelingen
    Maakt het voor het opruimen van de koppelingen van de oude boekhouder uit van wie het abonnement is?
    Wij gaan naar een ander boekhoudkantoor, wat moet er met al die apps van het oude gebeuren
    ruzie met de boekhouder, wij stappen over, hoe zorg ik dat hij en zijn programma's eruit zijn
    Per 1 januari een nieuwe accountant, hoe pak ik dat met de koppelingen aan zonder dat de kassa stopt
    onze boekhouder stopt ermee en zijn scanspullen hangen nog overal
    andere fiduciaire, wat met de gekoppelde programma's
    de nieuwe man van de belasting wil beginnen, de oude zit nog overal in
    Moet ik bij een nieuwe boekhouder eerst weten van wie Exact is, van hem of van ons
    Wij gaan in zee met een jonger kantoor, hoe laat ik alles van het oude netjes uit Exact verdwijnen
    de oude boekhouder is overleden en zijn kantoor stopt, een nieuwe neemt het over, wat met zijn toegang en apps
    bij wisselen van administratiekantoor: wat haal je weg en wat laat je staan qua koppelingen
    nieuwe boekhouder gevonden, stappenplan voor de apps
    Mijn zus wordt onze boekhouder in plaats van kantoor De Wit, De Wit heeft overal zijn programma's ingehangen
    overstap van fiduciaire en de kassa mag geen dag stilvallen
    Wij hebben onze boekhouder de wacht aangezegd, wat met zijn toegang via al die programma's
    welke volgorde bij een nieuw kantoor: eerst koppelingen of eerst mensen eruit
    Ons kantoor is gefuseerd en wij gaan weg, hoe houd je je eigen kassa aan de praat
    Volgende maand gaat het dossier naar een andere boekhouder, wat doe ik met de apps die op de oude staan en welke neem ik mee
    Wij nemen een klant over van een ander kantoor, hun tools hangen nog aan zijn Exact
    Klant gaat weg bij ons naar een concurrent, wat moet er met de koppelingen op onze naam gebeuren
    Nieuwe cliënt, overgestapt, de vorige adviseur heeft nog allerlei apps erop zitten
    Hoe ruim je de erfenis van een vorig accountantskantoor op in Exact
    Overdracht dossier tussen twee kantoren: apps, gebruikers, alles
    De klant wisselt per 1 januari van boekhouder, ik wil dat zijn kassa doorloopt maar het rapportagespul van de vorige weg is
    overstap kantoor wat met apps
    Van het administratiekantoor waar hij vandaan komt wil onze nieuwe klant niets meer in zijn boeken zien
    Bij de overstap van kantoor: maakt het uit of de klant zelf bij Exact betaalt of het vorige kantoor
    Wij zijn het nieuwe kantoor. De klant heeft Exact zelf. Het vorige kantoor heeft er vier tools in hangen. Draaiboek?
    De klant stapt naar ons over en is bang dat zijn oude boekhouder via softwaretjes blijft meekijken
    Einde samenwerking met een cliënt die zelf het abonnement heeft: onze programma's en mensen moeten er ordelijk uit, zijn eigen kassa niet
    we wisselen van accountant, wat moet er met al hun apps op onze Exact
    oud kantoor kan via Basecone en Visionplanner nog bij ons, nieuwe start in januari
    overgang naar ander administratiekantoor, IT-kant van de koppelingen
    afscheid van ons boekhoudkantoor: welke koppelingen gaan mee en welke niet
    maakt het uit of Exact van ons is of van het kantoor, nu we overstappen
    Per 1 januari nieuw kantoor. Ik ben de IT'er en moet zorgen dat hun voorganger met al zijn tools eruit is en onze eigen apps blijven draaien.
    oud accountantskantoor heeft scan, rapportage en fiscale software aan onze boeken hangen, we gaan weg
    boekhouder gewisseld, apps opruimen
    accountant stopt ermee (pensioen), opvolger is ander kantoor, wat met de lijntjes naar onze Exact
    ruzie met het kantoor, we zijn weg, maar zij hebben nog apps lopen op onze cijfers
    overstap boekhouder: hoe voorkom ik dat de kassa stilvalt en dat zij nog meelezen
    nieuwe boekhouder wil schone start zonder tools van de vorige
    we wisselen van kantoor, begint het met uitzoeken van wie Exact is?
    Wij wisselen van accountantskantoor per 1 januari en hun tools hangen nog overal aan
    Offboarding van ons administratiekantoor: wat doe ik met alle apps die zij gekoppeld hebben?
    De groep gaat van kantoor A naar kantoor B. Welke links blijven en welke gaan?
    Opzegging accountant, inclusief al zijn scan- en rapportagesoftware
    Het samenstelkantoor stopt ermee en een ander neemt het over. De apps van de een moeten eruit, die van ons blijven.
    De rechtsvoorganger deed de boekhouding uit bij kantoor X, wij halen die naar binnen; wat doen we met alles wat X aansloot?
    Kantoorwissel, checklist apps
    Onze revisor geeft het mandaat terug, zijn medewerkers hebben in de loop der jaren allerlei software aan onze dossiers gehangen, hoe ruim ik dat ordelijk op?
    Fusie van kantoren: onze dossiers gaan naar een andere accountant en er hangt software van de oude aan
    Wij wisselen van kantoor: maakt het uit of Exact op onze naam of op de hunne loopt?
    veranderen van accountant, wat met apps
    oude boekhouder zit nog in alles
    wissel kantoor, koppelingen opkuisen
    weg bij boekhouder, zijn tools moeten eruit
    van accountantskantoor a naar b
    boekhouder weg, wat met koppelingen
    overstap fiduciaire
    ander kantoor per 1 jan, apps regelen
    vorige accountant kan nog meekijken via apps
    we nemen afscheid van ons kantoor
    nieuwe accountant wil andere apps, oude opruimen
    wissel boekhouder, abonnement van ons of van hem
    ander boekhoudkantoor, apps?
    boekhouder gewisseld, oude tools hangen er nog
    wij stappen over naar een ander administratiekantoor, wat moet er met de koppelingen
    nieuwe accountant per januari, de oude had overal zijn programma's aan hangen
    oude boekhouder opgezegd, hoe ruimen we op wat hij aan apps had
    de stichting krijgt een andere accountant en wil dat de vorige niet meer meekijkt
    afscheid van kantoor De Vries: kassa moet blijven, hun scansoftware moet weg
    wisselen van boekhouder, waar moet ik allemaal op letten qua toegang
    kerk neemt afscheid van administratiekantoor en wil de boel netjes overdragen qua apps
    maakt het uit of het Exact-abonnement van ons of van het kantoor is als we van accountant wisselen
    per 1 januari doet kantoor Bakker onze boeken en niet meer kantoor Smit. wie regelt de koppelingen van Smit?
    boekhouder gewisseld, opruimen van zijn programma's en de onze laten draaien
    wij hebben ruzie met de accountant en vertrekken. hoe zorgen we dat zijn software er niet meer bij kan en onze kassa wel
    de penningmeesters zijn het eens: ander administratiekantoor. Draaiboek voor de apps?
    Wij wisselen van kantoor en het oude had allerlei software aan onze Exact hangen
    klant stapt over naar een andere boekhouder, wat moet er met de koppelingen gebeuren
    oude boekhouder eruit, nieuwe erin, en onze kassa moet blijven draaien
    ons accountantskantoor gaat fuseren en wij gaan weg, hoe ruim ik hun apps op
    nieuwe accountant vraagt om de boel van zijn voorganger op te ruimen in Exact
    administratiekantoor gewisseld, apps opruimen
    boekhoudster stopt ermee, en een ander kantoor neemt het over. Wat met alle apps die zij koppelde?
    maakt het bij een kantoorwissel uit of Exact van ons of van de accountant is
    onze boekhouder gaat met pensioen en verkoopt zijn praktijk; hun tools moeten weg en de onze blijven
    cliënt vertrekt naar concurrent-kantoor, hoe ruimt hij onze kantoorapps op
    de nieuwe accountant zegt: eerst opruimen wat er van de vorige nog aan hangt
    overstap kantoor, bang dat de webshop stopt als we de oude eruit gooien
    fiduciaire gewisseld, hun scanapp ziet onze facturen nog
    kantoorwissel per juli: stappenplan voor de apps
    Wij gaan naar een ander kantoor, wat doen we met de koppelingen?
    Onze boekhouder stopt ermee en zijn tools hangen nog aan ons
    Ruim alles op wat van het vorige kantoor was
    Nieuwe accountant per januari, hoe regel ik de apps?
    Het oude kantoor mag na de overstap nergens meer bij
    We wisselen van boekhouder, welke koppelingen blijven?
    Bij het afscheid van de accountant, wat moet er los?
    Hoe stap ik over zonder dat mijn kassa uitvalt?
    de vorige boekhouder leest nog mee via zijn programma's
    andere boekhouder en oude koppelingen opruimen
    Maak ons los van het kantoor maar hou de webshop aan
    Wat moet ik regelen met apps als het kantoor verandert?
    overstap naar een nieuwe revisor, ook voor de gekoppelde tools
    maakt het voor de overstap uit wie het abonnement heeft
    Bij de nieuwe boekhouder beginnen we met schone koppelingen
    Onze groep stapt per 1 januari over naar een ander accountantskantoor, wat moet er met de gekoppelde apps gebeuren?
    Een nieuwe klant komt bij ons van een ander kantoor en daar hangen nog hun apps aan, hoe ruimen we die op?
    We hebben afscheid genomen van de accountant van onze holding, hoe zorg ik dat zijn software niet meer meeleest?
    Wij wisselen met al onze bv's van boekhouder en willen dat de kassa en webshop gewoon blijven werken.
    Hoe regel ik de overstap naar een nieuwe accountant zonder dat onze eigen koppelingen omvallen?
    De vorige accountant had scan- en rapportageapps op onze vennootschappen, welke moeten weg en welke blijven?
    Een klant verlaat ons en vraagt wat hij met onze koppelingen in zijn Exact moet doen bij de overgang.
    Na de overname krijgt onze dochter de accountant van de moeder, hoe pakken we de oude koppelingen aan?
    Het zorgconcern heeft een nieuw accountantskantoor gekozen, hoe krijgen we de apps van het vorige kantoor eruit?
    Wij nemen zestien winkels over van een collega-kantoor, wat doen we met de koppelingen die zij gebruikten?
    De familie stapt met de holding en drie bv's over naar een goedkopere boekhouder, waar moeten we qua apps op letten?
    Hoe bereid ik de wisseling van administratiekantoor voor, zodat loon, kassa en webshop gewoon door blijven lopen?
    We willen bij de overgang naar een ander kantoor eerst een lijst van wat van de oude is, hoe pakken we dat aan?
    Per april doet een ander kantoor onze samenstelling, dus hun voorganger mag niet meer met zijn tools in de dossiers.
    Een klant gaat van ons weg en onze apps moeten bij hem netjes opgeruimd worden, wat is de volgorde?
    wij gaan met de winkels naar een ander boekhoudkantoor, wat moet er met de koppelingen van de oude
    De scholengroep heeft de administratie aanbesteed en per augustus komt er een nieuw kantoor, wat doen we met hun apps?
    Als nieuwe accountant wil ik bij mijn klant de tools van mijn voorganger netjes laten verdwijnen, hoe?
    Onze hotels krijgen een andere administrateur van buiten, hoe voorkomen we dat het reserveringssysteem daarbij losraakt?
    Vader stopt met zijn boekhouder van dertig jaar, hoe scheiden we de apps van de bv's van die van het kantoor?
    Na de overstap wil ik zeker weten dat de vorige accountant nergens meer bij de stichting kan komen.
    Hoe begin ik met de wissel van accountant als de ene bv een eigen abonnement heeft en de andere bij hem zit?
    overstap andere accountant koppelingen
    Een klant komt van een ander kantoor naar ons. Hoe ruimen we de apps van het oude kantoor op?
    Wij nemen een klant over van een collega-kantoor, wat moet er met de koppelingen gebeuren?
    Onze klant vertrekt naar een andere accountant. Welke koppelingen moeten eraf en wat blijft?
    Nieuwe boekhouder per januari, hoe zorg ik dat de vorige nergens meer bij kan?
    Vorige accountant nog steeds toegang
    Wij stappen over naar een ander administratiekantoor en willen onze eigen webshopkoppeling houden.
    Hoe gaat een wissel van boekhouder in zijn werk qua app-machtigingen?
    Het oude kantoor gebruikte Basecone en Visionplanner op onze boeken, dat moet weg en de kassa moet blijven. Hoe pak ik dat aan?
    overname klant van ander kantoor apps opschonen
    Wij zijn het nieuwe kantoor van een bakker en zijn oude boekhouder hangt nog overal in
    Afscheid van onze accountant: checklist voor koppelingen
    Welke volgorde houd je aan bij een klant die naar ons overstapt met zes apps van zijn vorige kantoor?
    Hoe krijg ik de tools van het vertrekkende administratiekantoor uit onze Exact zonder dat de onze omvallen?
    wisselen van boekhouder exact opruimen
    Een klant stopt bij ons en ik wil niets van onze kantoorapps achterlaten in zijn boekhouding.
    Overdracht van cliënt tussen kantoren: wat met de apps?
    Onze klant gaat weg en neemt zijn Exact mee. Hoe zorgen we dat zijn nieuwe boekhouder schoon begint?
    We hebben een klant overgenomen van een kantoor dat stopt. Hij heeft een kassa en een webshop aan Exact hangen, plus allerlei spullen van dat kantoor. Hoe pakken we dit aan?
    Nieuw kantoor, oude koppelingen
    Na 12 jaar weg bij onze boekhouder: hoe houden we de koppelingen die van ons zijn?
    Hoe nemen wij als opvolgend accountant het app-landschap van een klant over?
    Een nieuwe klant heeft ruzie met zijn vorige boekhouder. Hij wil zeker weten dat die via geen enkele app nog bij zijn cijfers kan. Zijn kassakoppeling moet wel heel blijven.
    Wij stappen over naar een andere accountant, wat doe ik met de koppelingen van de oude?
    Nieuwe boekhouder, hoe zorg ik dat de vorige niet meer bij onze cijfers kan?
    wisselen van accountant exact online
    Per 1 januari gaan we naar een ander kantoor. Het oude kantoor heeft allerlei apps aan onze administratie hangen. Hoe ruim ik dat netjes op?
    De oude accountant heeft zijn scanprogramma nog aan ons Exact hangen.
    We nemen afscheid van ons administratiekantoor en doen het voortaan zelf.
    Welke stappen horen bij een accountantswissel als je Exact Online gebruikt?
    Hoe houd ik onze webshopkoppeling in leven als we van boekhouder veranderen?
    opruimen na vertrek boekhouder
    Ons nieuwe kantoor wil met een schone lei beginnen qua apps.
    We zeggen de samenwerking met de boekhouder op, welke toegang moet er weg?
    accountant gewisseld, oude apps staan er nog
    Maakt het bij een wissel van accountant uit van wie de Exact-licentie is?
    Wij zijn een kleine webshop en nemen na acht jaar afscheid van onze boekhouder. Hij heeft van alles gekoppeld. Hoe pakken we dat aan zonder dat onze shop stilvalt?
    Een ander kantoor neemt in april onze administratie over. Hoe bereid ik de koppelingen daarop voor?
    Ik wil voorkomen dat ons vorige kantoor nog jarenlang via hun software meekijkt.
    De samenwerking met het accountantskantoor is in onmin geëindigd, wat moet ik qua toegang regelen?
    We halen de boekhouding in huis en stoppen met het kantoor. Wat doen we met hun programma's in ons Exact?
    nieuwe accountant wat met koppelingen
    Als groep brengen wij alle bv's onder bij één nieuw kantoor. Hoe ruimen we de apps van de oude kantoren op?
    Onze vereniging krijgt een andere boekhouder. Moeten de koppelingen van de vorige eruit en hoe gaat dat?
    De boekhouder gaat met pensioen en een nieuw kantoor neemt het over. Wat doen we met alles wat hij aan Exact heeft gehangen?
    Mijn vorige accountant leest nog mee, dat wil ik stoppen nu ik een nieuwe heb.
    checklist accountant wisselen exact
    Hoe laat ik ons vorige kantoor los zonder dat de bank en de kassa uitvallen?
    Wat moet er met de apps van het oude kantoor gebeuren als een nieuw kantoor begint?
    We gaan naar een ander accountantskantoor, wat moet er met de koppelingen gebeuren?
    wisselen van accountant apps opruimen
    Ons oude kantoor had allerlei software aan onze Exact hangen, hoe ruim ik dat netjes op zonder onze eigen apps te slopen?
    Per 1 januari stappen we over naar een nieuwe boekhouder. Hoe bereid ik de koppelingen daarop voor?
    Hoe krijg ik de vorige accountant en zijn tools uit onze omgeving?
    Wij stappen over van kantoor en Exact zit op de factuur van de oude accountant. Wat betekent dat voor de apps?
    Wij zeggen ons accountantskantoor op. Zij hebben scansoftware, een rapporttool en een btw-app aan onze Exact gehangen. Hoe pak ik dit aan als it-verantwoordelijke?
    nieuwe boekhouder koppelingen
    De overstap naar een nieuw administratiekantoor is in maart, wat moet er voor die tijd met de apps gebeuren?
    Hoe voorkom ik dat onze webshop uitvalt als we afscheid nemen van onze boekhouder?
    Mag de vorige accountant via zijn programma's nog meekijken in onze cijfers, en hoe maak ik daar een eind aan?
    Checklist apps bij wisseling van accountant
    Onze nieuwe accountant vraagt ons de rommel van de vorige op te ruimen in Exact, inclusief al diens gekoppelde tools.
    we gaan weg bij onze boekhouder, wat nu met alle links in exact
    Kantoor A heeft alles voor ons ingericht en kantoor B neemt het over. Welke koppelingen houden we en welke gaan eruit?
    De samenwerking met de accountant eindigt en ik wil zeker weten dat niets van hen achterblijft in onze Exact.
    Ons externe boekhoudkantoor is overgenomen en we vertrekken, hoe regel ik de apps die op hun naam staan?
    Hoe scheid ik de apps van onze oude accountant van die van onszelf bij een overstap?
    We nemen zelf de boekhouding over van het kantoor. Wat doen we met de apps die zij hebben aangesloten?
    overstap accountant: toegang software oude kantoor beëindigen
    Onze accountant stopt ermee en zijn klanten gaan naar een ander kantoor. Welke stappen neem ik met de koppelingen in Exact?
    Ik wil de samenwerking met het administratiekantoor zonder kleerscheuren beëindigen wat betreft Exact-apps
    De handover naar een nieuw accountantskantoor is in Q1, welke links in Exact moeten we opschonen?
    na wisseling boekhouder blijven zijn apps data trekken, hoe ruim ik alles op
    Wij gaan van een groot kantoor naar een klein kantoor. Onze it moet zorgen dat scanner en kassa blijven werken en al het andere van het oude kantoor verdwijnt.
    Onze boekhouder is overleden en een ander kantoor neemt het over. Wat moeten wij doen met de koppelingen die hij in Exact had gelegd?
    weg bij accountant, apps opruimen
    We stappen per 1 januari over naar een ander kantoor en willen dat de oude boekhouder nergens meer in kan met zijn scansoftware.
    Maakt het voor het opruimen uit of het Exact-abonnement van ons is of van de boekhouder?
    We willen het nieuwe kantoor in de koppelingen zetten en het oude eruit, in welke volgorde doe je dat?
    Boekhouder gewisseld, oude apps opruimen
    Moeten we eerst weten op wiens naam de Exact-licentie staat voordat we bij een wissel van kantoor apps verwijderen?
    Na twaalf jaar nemen we afscheid van ons accountantskantoor. Zij hebben van alles aan onze Exact hangen en wij willen niet dat er iets omvalt.
    Wisselen van administratiekantoor zonder dat onze kassakoppeling stopt
    Het oude kantoor had overal toegang toe. Hoe maken we dat netjes los nu we naar een ander gaan?
    Ons kantoor stopt per juli met ons als klant. Hoe komen wij te weten wat we moeten overnemen en wat weg kan aan koppelingen?
    Met ingang van het nieuwe boekjaar doet een ander kantoor onze cijfers. Hoe zorg ik dat de oude tools weggaan en de kassa blijft draaien?
    Hoe ga je om met alle softwarekoppelingen van een accountant waar je bij weggaat?
    Boekhouder weg, apps van boekhouder nog niet
    Overstappen van kantoor: wie haalt de oude apps eruit en hoe weten we zeker dat onze eigen dingen blijven?
    De samenwerking met de boekhouder eindigt in mei, we willen zijn aangiftesoftware loskoppelen maar Lightspeed houden.
    Onze oude accountant heeft nog allerlei lijntjes naar ons Exact lopen. We zijn al een half jaar bij een ander. Wat is een verstandige manier om dat op te ruimen?
    Van boekhouder gewisseld, wat nu met Basecone en Visionplanner van hem?
    Wij nemen een nieuwe accountant. Welke koppelingen moeten eerst op onze eigen naam voordat de oude eruit gaat?
    Er zit nog software van twee accountants geleden in onze Exact, plus die van de huidige die vertrekt.
    Nieuwe boekhouder: hoe ruim ik op?
    We gaan van een extern kantoor naar een eigen boekhouder in dienst. Wat doen we met de apps van het kantoor?
    De oude accountant heeft nog toegang via zijn apps, en wij zijn bang om iets stuk te maken als we die zomaar weghalen.
    Koppelingen oude accountant opruimen
    Onze vaste accountant gaat stoppen met zijn praktijk. Hij heeft bij ons de bank, de kassa en de scanner aangesloten. Hoe pakken wij dat op een rij aan?
    De mail van het kantoor: "we beëindigen onze dienstverlening, regel zelf uw koppelingen."
    Van boekhouder wisselen, koppelingen
    Op 1 april stappen we over. De nieuwe accountant adviseert om nu al te kijken welke apps van de oude zijn en welke van ons. Waar beginnen we?
    Wij zijn twee jaar geleden van kantoor gewisseld en hebben nooit opgeruimd. Wat hangt er nog van hen aan onze administratie en hoe ruim je dat veilig op?
    We krijgen ruzie met ons administratiekantoor en vertrekken. Hun tools mogen niet meer bij onze cijfers, onze eigen koppelingen moeten doordraaien.
    Na de fusie gaan beide bedrijven naar hetzelfde kantoor. Het vorige kantoor van bedrijf B heeft nog allerlei koppelingen in B.
    andere boekhoudr wat met koppelingen
    De nieuwe boekhouder vraagt ons de toegangen van zijn voorganger op te ruimen. Wat moet er weg en in welke volgorde?
    Accountantswissel: eerst de eigen koppelingen veiligstellen, maar hoe?
    Onze accountant heeft de praktijk verkocht, en wij gaan niet mee naar de koper. Zijn portaal, scanapp en rapportage lopen allemaal nog op onze boekhouding.
    Wij gaan terug van een groot kantoor naar een boekhouder in het dorp. Het kantoor heeft bij de start zijn hele gereedschapskist aan onze Exact gehangen.
    Oude accountant weg, hoe zit het met zijn apps?
    Het contract met de accountant is opgezegd per kwartaal. De nieuwe wil schone lei. De oude gebruikt zeker vier programma's die in onze Exact mogen.
    Afscheid van accountant, toegang apps
    We krijgen een nieuwe accountant, wat moet ik met de koppelingen?
    wissel van boekhouder koppelingen
    Per 1 maart gaan we naar een ander kantoor. De huidige boekhouder heeft allerlei software aan onze Exact gehangen.
    Hoe stap ik over naar een ander administratiekantoor zonder dat onze apps stoppen?
    Hoe ruim ik de software van onze vorige accountant op?
    oude boekhouder weg, apps ook
    We gaan van een groot kantoor naar een zzp-boekhouder. Wat moeten we met alle gekoppelde programma's doen?
    Nieuw administratiekantoor: hoe voorkom ik dat het vorige kantoor blijft meekijken?
    Wat doe ik met alle apps als ik van boekhouder verander?
    Ons kantoor is overgenomen en we gaan naar een ander. De oude accountant heeft een scanprogramma, een rapportagetool en een fiscaal pakket aan onze Exact gekoppeld.
    Stappenplan voor koppelingen bij een nieuwe accountant
    We stappen over naar een andere boekhouder, wat moet er met al die gekoppelde programma's gebeuren?
    Onze accountant stopt ermee per 1 januari
    Ons vorig kantoor werkte met een eigen scanpakket en rapporteringstool op onze boeken. De samenwerking is gedaan. Hoe kuis ik dat op zonder dat onze kassa stilvalt?
    Hoe zorgen we dat ons vorige accountantskantoor via hun software niks meer kan zien?
    Nieuwe boekhouder vanaf het volgende boekjaar, de oude heeft zeker vijf programma's gekoppeld
    We hebben ruzie met de boekhouder en gaan weg. Ik wil eerst weten welke van onze programma's dan nog blijven werken.
    Wij zijn sinds kort klant bij een ander fiduciair kantoor en de vorige zit nog overal in
    Wie ruimt de apps op als je van boekhouder verandert?
    boekhouder wissel koppelingen opruimen
    Overstap accountant, apps
    De fiduciaire waar we weggaan gebruikt een eigen portaal dat op onze boeken zit. Moet ik dat zelf losmaken, en wanneer juist?
    Mijn boekhoudster stopt met haar praktijk en verkoopt haar klantenbestand, maar ik ga naar iemand anders. Hoe los ik haar programma's van mijn Exact zonder de mijne te raken?
    Ander boekhoudkantoor, hoe verhuizen de koppelingen mee
    Volgende maand tekenen we bij een nieuw accountantskantoor. Wat met de apps?
    Na twintig jaar gaan we weg bij onze boekhouder. Er hangen vast dingen aan ons Exact waar ik geen weet van heb. Hoe pak ik dat ordelijk aan?
    Wat gebeurt er met de gekoppelde apps als ik mijn accountant opzeg, en in welke volgorde doe ik dat best?
    Mijn boekhouder en ik gaan uit elkaar. Hij heeft de scan-app, de rapportage en de bankkoppeling geregeld.
    Fiduciaire gewisseld, welke rechten moet ik bij de oude weghalen?
    Boekhouder weg, wat nu met zijn software?
    Mijn vorige boekhouder heeft nog een app die elke nacht ons grootboek leest, en er komt een nieuwe boekhouder
    Ons accountantskantoor fuseert en wij gaan liever ergens anders heen. Hoe maken we de oude apps los?
    Een nieuwe boekhouder neemt over en vraagt welke programma's de vorige achterliet en wat daarvan weg mag
    Na de breuk met onze boekhouder wil ik nalopen wat hij allemaal aan ons Exact heeft gehangen
    Vanaf 1 januari doet een kantoor uit Sittard onze boeken. Het oude kantoor had allerlei hulpprogramma's op ons Exact. Wat moet eraf, wat moet blijven, en in welke volgorde?
    Wij nemen een nieuwe fiduciaire, en willen geen achterdeurtjes van de vorige laten openstaan
    Onze accountant is failliet, we hebben een andere. Zijn programma's staan nog open op onze boeken.
    Bij een wissel van boekhouder, wie haalt dan zijn koppelingen weg?
    We gaan van boekhouder A naar boekhouder B. A heeft de scan-app op zijn naam staan en die willen wij houden.
    andere accountant, koppelingen nakijken
    Onze nieuwe accountant vraagt een clean start, welke oude connecties moeten eruit?
    wissel van bkh kantoor wa met de apps die zij gezet hebben
    Wij stappen per 1 januari over naar een ander kantoor, wat doe ik met alle koppelingen van het oude?
    nieuwe boekhouder, oude apps opruimen
    Betalen wij Exact zelf of loopt dat via het kantoor? Dat maakt uit voor de overstap denk ik
    Ons administratiekantoor is overgenomen en we willen weg. Welke koppelingen raken we kwijt en wat moeten we vooraf regelen?
    Wat moet ik met de apps van mijn accountant als ik van kantoor wissel?
    Hoe zorg ik dat de vorige boekhouder via zijn tools niet meer bij onze cijfers kan?
    Accountantswissel: welke koppelingen blijven werken?
    oude accountant koppelingen
    Maakt het voor de koppelingen uit of de licentie bij het kantoor ligt of bij ons?
    Wat moet ik regelen met apps voordat de oude boekhouder wordt afgesloten?
    Van Deloitte naar een klein kantoor, wat gebeurt er met onze gekoppelde programma's?
    We zijn na tien jaar weg bij ons accountantskantoor. Zij hadden een eigen scanprogramma, een rapportagetool en nog iets voor aangiften aan onze Exact hangen. Hoe ruimen we dat netjes op?
    Ons administratiekantoor stopt ermee en een ander neemt de klanten over. Hoe houd ik de koppelingen van mijn winkel aan de praat en raak ik die van het kantoor kwijt?
    We zijn de administratie zelf gaan doen en hebben geen accountant meer. Hoe halen we zijn programma's uit onze omgeving?
    ander boekhoudkantoor, apps meenemen
    Mijn boekhouder gaat met pensioen. Hij heeft alles voor me geregeld, ook de software die met Exact praat. Ik weet niet eens wat dat allemaal is. Hoe zorg ik voor een nette overgang?
    Ik wissel van boekhouder en ben bang dat de oude nog bij mijn gegevens kan via zijn software. Hoe pak ik dit veilig aan?
    Nieuwe accountant per 1 juli, koppelingen
    Hoe houd je de eigen webshopkoppeling heel als je weggaat bij je accountant?
    Boekhouder weg, hun scan- en rapportagesoftware nog gekoppeld. Wij willen netjes schoonmaken zonder dat onze eigen bankapp stopt.
    Als wij straks een andere accountant hebben, moeten hun programma's weg. Is daar een soort draaiboek voor?
    Wij zaten bij een franchiseboekhouder en gaan zelfstandig verder met een ander. Wat doen we met alle programma's die zij hebben aangesloten?
    Kantoor wisselt, apps blijven hangen
    Eindelijk een nieuwe boekhouder
    Hoe gaan jullie om met software van de vorige accountant die nog gemachtigd is bij jullie klant?
    De samenwerking met ons kantoor is met ruzie geëindigd. Hun software zit nog in onze Exact en wij hebben geen contact meer. Wat doen we stap voor stap?
    Wij hebben onze accountant opgezegd per direct. Welke van zijn koppelingen moeten we eerst overnemen voordat we hem buitensluiten?
    We nemen afscheid van ons administratiekantoor en willen zelf de baas zijn over alle gekoppelde software
    Per 1 januari stappen we over naar een ander kantoor; wat moet er met alle koppelingen van het oude gebeuren?
    We gaan van accountant wisselen en ik wil niet dat onze kassa daardoor uitvalt.
    Oude boekhouder eruit, koppelingen opruimen
    Het nieuwe kantoor vraagt of wij de oude koppelingen willen opschonen voor ze beginnen.
    Wisselen van administratiekantoor, wat met apps die zij hebben aangezet?
    Onze boekhouder stopt met zijn praktijk. Wat doen we met de programma's die hij aan onze administratie had hangen?
    Nieuwe accountant, oude tools
    Het contract met ons administratiekantoor loopt af. Zij hebben een scanapp, een rapportagetool en een aangiftepakket aan onze Exact hangen.
    boekhouder weg, apps ook
    Ik ga de boekhouding zelf doen en wil de oude boekhouder met al zijn appjes netjes uitzwaaien.
    We wisselen van boekhouder. Maakt het uit of wij of zij voor Exact betalen?
    Stappenplan gezocht voor de koppelingen bij een overstap naar een ander boekhoudkantoor
    Nieuwe boekhouder heeft geen zin in de apps van de oude. Hoe pakken we dat opruimen aan?
    De oude boekhouder werkte met zijn eigen tools op onze administratie; die horen na 31 december weg te zijn, op de webshop na.
    Wij ruilen onze accountant in voor een ander. Wat moet er in welke volgorde met de apps gebeuren?
    Overstap boekhouder: welke koppelingen weg, welke blijven?
    Ons administratiekantoor gaat dicht en we zoeken een ander. Hoe redden we onze koppelingen?
    Wat moet ik met de scansoftware van de vorige boekhouder in onze Exact?
    Het familiebedrijf stapt over op een groter kantoor. Opa's boekhouder had een handvol programma's op Exact aangesloten en die moeten netjes weg.
    Van boekhouder veranderd, nu de apps nog
    Wij willen niet dat de oude accountant via zijn software kan blijven meekijken, maar onze eigen apps moeten doorgaan.
    Andere accountant, wat nu met de bestaande koppelingen?
    De samenwerking met de boekhouder stopt op stel en sprong. Hoe zorg ik dat zijn programma's eruit gaan en onze bankkoppeling blijft?
    apps van vorige boekhouder
    Oude boekhouder had overal toegang toe via eigen apps, nieuwe boekhouder wil schoon beginnen.

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
        het is niet van de boekhouder
        niet van de boekhouder
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
        nee, niet van de boekhouder
        hij is niet de eigenaar, dat zijn wij
    .opt-accountants =
        het abonnement is niet van onszelf
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
        wij betalen daar niks voor
        we hebben zelf nooit een contract met exact gehad
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
    We wisselen van boekhouder: waar maak ik de lijst van wat er aan programma's loopt?
    Nieuwe boekhoudster vraagt wat er allemaal loopt, waar haal ik zo'n lijst vandaan met wie het goedkeurde
    Van Damme vertrekt, op welk scherm zie ik alle programma's en wie van zijn kantoor ze aanzette?
    Voordat we de vorige boekhouder eruit zetten wil ik op papier hebben wat er allemaal draait en van wie
    Eerste klus bij de overname van deze klant: inventariseren welke programma's van het vorige kantoor eraan hangen, waar staat dat
    waar inventariseer ik wat er van het oude kantoor aan onze boekhouding hangt voor de overstap
    We stappen over naar een nieuw kantoor, waar vind ik wat het oude allemaal gekoppeld heeft?
    Hoe inventariseer ik wat het vertrekkende kantoor allemaal aan onze boeken had hangen?
    Hoe maak ik een lijst van wat het vorige kantoor allemaal gekoppeld heeft, voor ik iets weghaal?
    hoe breng ik in kaart wat onze vertrekkende boekhouder er allemaal aan heeft hangen
    we nemen afscheid van onze accountant; waar zie ik alles wat op zijn naam is toegelaten
    wisselen van kantoor: hoe krijg ik eerst alles op papier wat er gekoppeld is voor ik iets aanraak
    vóór het afscheid van de boekhouder wil ik weten wat er allemaal hangt en op wiens naam
    lijstje maken welke apps vorige accountant eraan hing
    overstap: eerst alle apps opschrijven waar vind ik die
    voor ik iets weghaal van het oude kantoor wil ik een overzicht op papier van alle koppelingen
    inventaris koppelingen voor vertrek bij kantoor
    Waar haal ik de lijst met apps vandaan die ik met de nieuwe accountant wil doorlopen?
    Accountantswissel: welke apps waren van hen, waar maak ik die lijst
    waar haal ik een lijst van wat de vorige accountant gekoppeld had, voor ik hem opzeg
    Welke apps gebruikte onze oude accountant, hoe zet ik ze op een rij?
    Voor de overstap naar het nieuwe kantoor wil ik eerst op papier hebben wat het oude kantoor allemaal heeft aangesloten, nog zonder iets weg te halen. Waar vind ik dat?
    Nieuwe boekhouder vraagt een opgave van alle programma's en wie ze heeft goedgekeurd, vóór hij het van zijn voorganger overneemt. Waar haal ik dat?
    Voordat we van boekhouder veranderen wil ik alle apps op papier hebben, waar vind ik ze
    Eerste stap bij het wisselen van boekhouder: hoe krijg ik op papier wat hij heeft hangen
    Wat is het eerste dat ik opschrijf als we van accountant wisselen, waar vind ik alle apps met wie ze goedkeurde?
    Nieuwe accountant per juli: op welk scherm zie ik eerst wat er nu hangt
    Nieuwe accountant vraagt voor de overdracht welke apps er aan ons hangen, waar haal ik dat voor hem uit
    waar haal ik de lijst van apps vandaan voor ik het oude kantoor eruit zet
    Hoe begin ik met inventariseren welke apps de vertrekkende boekhouder op ons dossier heeft
    Waar haal ik een lijst van koppelingen vandaan nu we van accountant wisselen?
    Welke lijst van apps maak ik voordat onze oude accountant vertrekt, en waar haal ik die?
    Klant komt over van een ander kantoor, hoe krijg ik eerst op papier welke apps er hangen
    eerst inventariseren welke apps de oude accountant gebruikte, hoe
    Eerste actie bij wisseling van kantoor: inventariseren wat zij hebben aangesloten. Waar staat dat?
    wissel boekhouder, eerst lijst maken?
    we gaan weg bij de accountant, hoe maak ik eerst een lijst van wat er via hem loopt
    we verlaten ons kantoor: eerst inventariseren welke apps er zijn, hoe
    Hoe breng ik de apps van de oude boekhouder in kaart?
    Hoe maak ik voor de wissel van accountant een lijst van alle apps?
    Hoe breng ik in kaart wat de vertrekkende boekhouder allemaal gekoppeld heeft?
    Nieuwe accountant per januari, hoe maak ik een lijst van alle apps waar de oude iets mee doet?
    We nemen afscheid van ons kantoor en willen eerst alle apps op papier, waar staan ze?
    Hoe krijg ik op een rij wat er van de oude boekhouder allemaal aan ons Exact gekoppeld is?
    Wij gaan weg bij ons kantoor en ik wil weten welke apps ze hebben gekoppeld, waar zie ik die?
    Hoe breng ik in kaart welke koppelingen ons huidige kantoor in Exact heeft, nu we overstappen?
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
    Bij het wisselen van boekhouder: welke apps laat ik staan en welke niet? Kassa, scan, rapport
    Van de elf programma's die de vorige boekhouder achterliet: hoe bepaal ik welke mogen blijven en welke weg kunnen
    we wisselen van kantoor, moet de nieuwe accountant meebeslissen welke apps eruit gaan?
    Kantoorwissel: kassa ja, caseware nee, maar hoe zit het met dingen die de nieuwe accountant pas gaat gebruiken
    hoe bepaal ik per tool of hij na de wissel van boekhouder blijft of verdwijnt
    Bij de wissel van boekhouder: welke apps houden we en welke gaan mee de deur uit?
    Hoe verdeel ik de apps over wat van ons is en wat van de boekhouder die weggaat?
    overstap kantoor: welke apps houd je en welke gaan eruit, hoe deel ik dat in
    de nieuwe accountant wil andere scansoftware, hoe bepaal ik per app wat blijft en wat stopt
    welke programma's van de oude boekhouder heb ik nodig voor de nieuwe en welke gaan weg
    nieuw kantoor, hoe bepaal ik welke koppelingen blijven en welke van de vorige boekhouder weg kunnen
    welke apps houden na wissel boekhouder
    ouwe boekhouder weg, basecone blijven of stoppen?
    lijst met 9 apps, wat mag weg nu kantoor wisselt
    pinautomaat, bonnenapp, rapportage kantoor: welke blijft na overstap
    Bij de wissel van boekhouder: welke apps mogen weg en welke laat ik staan?
    Hoe bepaal ik bij de wissel van kantoor welke apps blijven en welke stoppen
    wat moet ik houden en wat schrappen van alles wat het vorige kantoor gekoppeld heeft
    Welke apps houden we en welke stoppen bij de nieuwe accountant?
    We gaan van accountant veranderen en hebben de lijst met programma's op tafel. Hoe bepaal je welke van ons zijn en welke alleen het oude kantoor dienden?
    Welke programma's neem je mee naar een nieuwe accountant en welke laat je achter? Ik heb de lijst maar geen criterium.
    Lijst met apps gemaakt voor de accountantswissel, hoe bepaal ik wat blijft en wat weg kan
    Welke programma's van de oude accountant houden we en welke gaan weg, hoe bepaal ik dat?
    Welke apps mogen blijven en welke moeten weg bij een wissel van boekhouder?
    Nieuwe accountant: ik heb de lijst met apps, hoe bepaal ik wat van hem was en wat van ons
    Bij de wissel van kantoor: hoe bepaal ik welke van de apps van ons zijn en welke van de oude accountant
    welke apps horen bij de oude accountant en welke zijn van ons, hoe verdeel ik dat bij de wissel
    overstap: wat houden wat stoppen
    Welke van de apps hou je en welke stop je als je van kantoor wisselt?
    Welke apps van de oude boekhouder mogen weg en welke laten we bij een overstap staan?
    Welke apps horen bij ons en welke bij de oude accountant als we overstappen?
    Hoe bepaal ik welke apps van de oude accountant weg mogen en welke niet?
    Welke apps laat je meestal staan als je van boekhouder wisselt, en welke stop je?
    welke apps laat je staan en welke gooi je weg als je van boekhouder verandert
    Lijst van apps van de overgenomen klant ligt er, welke horen te blijven en welke waren van het oude kantoor
    welke apps houden we en welke gaan weg nu het kantoor wisselt
    Hoe bepaal ik bij het vertrek van ons kantoor welke apps meegaan?
    Kantoorwissel: per app beslissen wat blijft. Op welke gronden?
    welke apps houden bij nieuwe boekhouder
    welke apps laten we staan en welke niet nu het kantoor wisselt
    hoe bepaal ik bij de wissel van boekhouder welke koppeling blijft en welke weg mag
    Welke apps mogen mee naar de nieuwe boekhouder en welke niet?
    Hoe bepaal ik welke apps van de vorige accountant mogen blijven en welke bij onze groep moeten stoppen?
    Welke koppelingen houd je en welke stop je als een klant van kantoor wisselt?
    Hoe bepaal ik bij een accountantswissel welke apps blijven en welke stoppen?
    Bij de overstap naar een andere boekhouder: hoe bepaal ik welke apps mogen blijven?
    Welke koppelingen van de oude boekhouder zou je normaal laten staan en welke niet?
    Welke koppelingen blijven en welke stoppen bij een wissel van boekhouder, hoe bepaal ik dat?
    Welke koppelingen houden we en welke mogen weg als we van kantoor veranderen?
    Hoe bepaal ik welke programma's van de oude accountant kunnen blijven en welke weg moeten?
    Welke van de programma's van ons oude kantoor moeten we houden?
    Welke apps laat je staan en welke gaan weg als je van boekhouder verandert?
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
    De kassa staat op naam van iemand bij ons oude boekhoudkantoor en moet blijven, wat doe ik eerst
    De webshop hangt aan een medewerker van het kantoor waar we weggaan. Dat moet eerst anders zeker?
    Onze kassakoppeling staat op naam van een medewerker van het oude kantoor, wat doen we daarmee vóór we ze eruit gooien
    De webshop was ooit door de vorige boekhouder aangesloten met zijn login. Die willen we houden, maar hij gaat weg.
    bij overstap: apps die we houden draaien op login oude accountant, eerst wat?
    onze webshop loopt via een medewerker van het vertrekkende kantoor, hoe redden we die
    de kassa hangt aan het account van de oude boekhouder en die moet blijven draaien
    De kassa blijft, maar staat op naam van iemand van het oude kantoor, hoe pakken we dat aan voor we afscheid nemen?
    Onze bonnenapp is ooit door de boekhouder geactiveerd; hij vertrekt, wij houden de app. Eerst overzetten of eerst weg?
    onze kassa-koppeling staat op naam van een medewerker van het oude kantoor, hoe red ik die bij de overstap
    de boekhouder die we verlaten heeft de voorraadapp onder zijn eigen login gezet, die moet bij ons blijven werken
    webshop en urenapp zijn van ons maar staan op naam van het vorige administratiekantoor
    Ons kassasysteem is door de vertrekkende boekhouder op zijn eigen naam gezet. Wij houden het. Eerst doen of later?
    de kassa draait op de login van de boekhouder die weggaat en moet blijven, wat doe ik voor het afscheid
    bol-koppeling staat op het kantoor dat vertrekt en moet blijven lopen, wat eerst
    webshop staat op naam vd oude boekhouder, moet wel blijven
    urenapp loopt via login accountantskantoor dat we verlaten, app houden
    shopify hangt aan de oude accountant maar die willen wij houden, eerst op eigen naam dan toch?
    kassakoppeling staat op mail van oude adviseur, eerst verplaatsen voor hij eruit gaat
    de urenapp die we zelf betalen is ooit door het kantoor gekoppeld, die moet mee voor het contract eindigt
    De kassa moet blijven na de boekhouderswissel maar staat op hun naam, wat eerst?
    De kassa staat op naam van een medewerker van het oude kantoor en moet blijven draaien na de wissel
    onze webshop staat op naam van iemand bij het vorige kantoor, wat eerst: overzetten of boekhouder weg?
    Onze kassa blijft, maar staat op naam van een medewerkster van het kantoor waar we weggaan. Wat moet er met die kassa gebeuren voor we de rest van het oude kantoor verwijderen?
    De kassakoppeling die we houden is ooit door een assistent van het vorige kantoor goedgekeurd. In welke volgorde veiligstellen en opruimen?
    onze urenapp staat op de inlog van het oude kantoor en moet na de wissel blijven, wat doe je dan eerst
    De kassa staat op naam van een medewerker van de boekhouder die we verlaten, die moet eerst op ons
    Wat moet ik doen met de webshop die op naam van onze vertrekkende accountant staat, vóór ik zijn apps afsluit?
    Onze kassa staat op naam van iemand van het oude kantoor, wat doe ik eerst voor we afscheid nemen
    Onze kassa is destijds door de medewerker van het oude kantoor gekoppeld, we gaan daar weg maar de kassa moet blijven draaien
    de kassa staat op naam van de oude accountant en moet na de overstap doorlopen, wat eerst
    webshop staat op naam oude accountant
    De kassa moet blijven lopen na de accountantswissel, maar staat op de naam van iemand van het oude kantoor
    De urenapp moet blijven maar staat op naam van de oude boekhouder, wat doe ik eerst?
    Hoe zorg ik dat de kassakoppeling van de oude accountant eerst naar ons wordt overgezet?
    De kassa-app staat op naam van iemand bij het oude kantoor, wat doe ik daarmee vóór de overstap?
    de kassa staat op naam van het oude kantoor maar moet blijven, hoe krijgen we die eerst los
    De kassa van de overgekomen klant hangt op een login van het vorige kantoor, die moet blijven lopen
    webshopkoppeling loopt op naam van iemand van het oude kantoor, die moet wel blijven
    het oude kantoor heeft onze urenapp destijds gekoppeld en die willen we houden na de wissel
    Onze kassakoppeling staat op naam van een medewerker bij het oude kantoor en moet blijven. Wat eerst?
    kassa staat op login van oude boekhouder, moet blijven
    kassa staat op naam van iemand bij het oude kantoor maar moet blijven draaien
    de kassakoppeling staat op naam van iemand van het oude kantoor en moet blijven. wat eerst
    de webshop staat op naam van ons oude kantoor en moet blijven
    De kassa-app blijft, maar staat op naam van het oude kantoor, moet die eerst over voordat wij opzeggen?
    De webshopkoppeling moet na de wissel van boekhouder blijven, maar staat op naam van het oude kantoor.
    Een app die we willen houden staat op naam van de oude accountant, wat moet eerst?
    Apps die we willen houden staan op naam van de vertrekkende accountant, die eerst omzetten?
    Onze webshop loopt via de inlog van de oude boekhouder. Hoe stel ik die veilig voordat we hem afsluiten?
    Onze kassa draait op de login van de boekhouder die weggaat. Wat doen we met die koppeling voordat we zijn toegang sluiten?
    Onze kassakoppeling staat op naam van de oude accountant en moet blijven bij de overstap. Hoe regel ik dat eerst?
    Bij de overstap moet de webshop blijven, maar die is door het oude kantoor gekoppeld. Wat eerst?
    De webshopkoppeling moet blijven maar staat op naam van de oude boekhouder, wat doe ik daar eerst mee?
    Hoe zorg ik dat een app die blijft eerst op onze eigen naam staat voordat ik de accountant eruit haal?
    De kassa moet bij ons blijven als we van boekhouder wisselen, maar staat op naam van iemand van het oude kantoor.
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
    De scansoftware van de vertrokken boekhouder mag weg, waar doe ik dat als eigenaar?
    Nu mag alles van het vorige kantoor eruit, ik ben licentiebeheerder, waar klik ik
    Welke van ons mag de apps van het vorige administratiekantoor daadwerkelijk uitzetten, en waar
    de lijst met wat weg mag van de oude boekhouder is klaar, nu nog het uitzetten zelf
    de tools die alleen het vorige kantoor gebruikte, waar haal ik die per stuk weg
    Hoe haal ik de scansoftware van het oude kantoor eruit nu we bij een ander zitten?
    De rapporttool van het vorige kantoor moet uit onze lijst, wie van ons mag dat doen?
    Waar haal ik de rapportagetool van het vorige accountantskantoor eruit nu alles wat moest blijven over is?
    De tools van het oude kantoor mogen eruit, wat van ons is loopt al via eigen login. Eén voor één afstrepen, maar waar?
    Eindelijk is alles wat blijft van ons. Hoe haal ik de vier pakketten van het oude kantoor uit de lijst?
    nieuwe boekhouder is er, hoe streep ik de scan- en rapportagetools van de vorige weg
    tools van vorige boekhouder intrekken
    hun aangiftesoftware moet eruit nu we weg zijn
    oude kantoor: vraag of zij zelf hun apps intrekken of doe ik het
    nu de apps van vorig kantoor echt dichtgooien, een voor een
    Hoe haal ik nu concreet het scanprogramma van de vorige boekhouder weg bij ons?
    Lijst klaar, nu de apps van het vorige kantoor intrekken, waar
    lijst is klaar, boekhouder is gewaarschuwd, hoe haal ik nu concreet zijn programma's er één voor één uit?
    Alles wat moest blijven loopt intussen op onze eigen mensen. Nu de rapportagetool en de aangifteapp van het vorige kantoor nog: waar gooien we die er als beheerder uit?
    Na het veiligstellen van onze eigen apps wil ik nu de vier programma's van het vorige kantoor wegnemen. Kan ik dat zelf als beheerder per gebruiker?
    belastingtool en scanner van de vorige accountant mogen eruit, hoe streep ik die één voor één weg
    Mag ik zelf de scantool van het vorige kantoor intrekken of moeten zij dat doen?
    Hoe trek ik de tools van het vorige kantoor in als zij ze zelf goedkeurden
    Afscheid genomen van kantoor, onze eigen dingen zijn veilig, nu hun rapportagesoftware de deur uit
    hoe trek ik bij de overstap de scantool van het oude kantoor in, alleen die
    Waar trek ik bij een boekhouderswissel de apps in die alleen het oude kantoor gebruikte?
    Hoe trek ik per app in wat alleen de vorige accountant gebruikte?
    De apps die alleen het oude kantoor gebruikte mogen weg, waar trek ik die per gebruiker in?
    hoe haal ik van het oude boekhoudkantoor de programma's weg die stoppen
    Nu de rapportagetools van het vorige kantoor bij deze klant weg, per app of in één keer?
    hoe haal ik de scantool van het vorige kantoor eraf
    Hoe halen we na de wissel de rapportagetool van het vorige kantoor uit onze boeken?
    apps van vorig kantoor intrekken hoe
    hoe haal ik de scan- en aangiftesoftware van de vorige boekhouder eruit
    hoe haal ik na de wissel de scansoftware van het oude kantoor eruit
    Hoe haal ik de tools van het oude kantoor stuk voor stuk weg?
    Hoe trekken we de apps in die alleen de oude boekhouder gebruikte?
    De blijvers zijn omgezet, hoe stop ik nu de apps die alleen de oude boekhouder gebruikte?
    Wie kan de rechten van de apps van de vorige accountant intrekken, wij of hij?
    Hoe trek ik de apps in die alleen de vorige accountant gebruikte?
    Hoe haal ik de apps weg die alleen de oude boekhouder gebruikte?
    Welke koppelingen van het oude boekhoudkantoor moet ik zelf intrekken en hoe?
    Hoe trek ik de apps in die enkel het vorige kantoor nodig had?
    Waar kan ik een app die alleen de oude boekhouder gebruikte echt beëindigen in ons abonnement?
    Hoe trek ik in wat alleen het oude kantoor in onze Exact gebruikte?
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
    Hoe haal ik de mensen van ons vorige kantoor uit onze Exact, en wanneer kan dat zonder problemen met de aangifte?
    De logins van ons vorige kantoor staan nog bij onze gebruikers, weg ermee, hoe?
    De nieuwe firma is er. De mensen van Van Damme staan nog als gebruiker. Nu of na de jaarrekening eruit?
    De oude boekhouder kan zelf nog inloggen bij ons in Exact, wanneer en hoe haal ik hem daaruit?
    Vorig kantoor had drie logins plus een info@ account, mogen die al dicht of moet de jaarrekening eerst klaar
    accounts van medewerkers vorige accountantskantoor blokkeren, te vroeg?
    Er staat nog een login van assistent bij kantoor Van Dam tussen onze gebruikers, wanneer gooi ik die dicht
    wanneer kan ik de gebruikers van het oude kantoor dichtzetten, voor of na de jaarrekening
    logins van de vorige boekhouder verwijderen, ook hun algemene kantooraccount
    Wanneer mag ik de vorige boekhouder uit onze gebruikers zetten, de jaarrekening moet nog af?
    De kantoormedewerkers van vroeger staan nog als gebruiker bij ons, mogen die er nu uit?
    wanneer kan ik de logins van het oude kantoor dichtzetten, de jaarrekening moet nog
    oude boekhouder als gebruiker blokkeren nu we weg zijn
    moeten we de gebruikers van het vorige kantoor meteen na de overstap blokkeren of wachten op de jaarcijfers
    algemene kantoorlogin van vorige accountant staat nog bij onze gebruikers
    medewerkers van vorige accountant hebben nog logins bij ons
    Wanneer en hoe sluit ik de inlog van het oude kantoor af, de jaarrekening moet nog
    gebruikers van vorig administratiekantoor blokkeren
    oude boekhouder login blokkeren
    users van vorig kantoor verwijderen wanneer?
    jaarrekening nog niet klaar, mag ik toegang oude accountant al dichtzetten
    er staan nog drie mensen van het oude accountantskantoor bij onze gebruikers, die wil ik er nu uit
    info@oudekantoor.nl staat nog als gebruiker
    wanneer veilig om vorige accountant te blokkeren, aangifte loopt nog
    Wanneer kan ik de mensen van het vorige kantoor als gebruiker blokkeren, nu of pas na de jaarrekening?
    Hoe en wanneer haal ik de users van het oude accountantskantoor weg
    waar haal ik de mensen van het oude kantoor zelf weg na de overstap, en wanneer mag dat al
    hoe krijg ik de vorige boekhouder en zijn assistente uit onze gebruikers nu alles overgezet is
    Hoe verwijder ik de gebruikers van het oude kantoor?
    Vorige accountant staat nog met vier namen en een algemeen adres tussen onze gebruikers. Wanneer mag ik die dichtzetten, de jaarrekening moet nog af?
    De overgang is bijna klaar, alleen hebben de mensen van het oude kantoor nog inlogs bij ons. Waar zet ik die uit en wanneer is dat verstandig?
    Bij de overgang naar ons bleken er zeven inlogs van het vorige kantoor te bestaan, ook info@. Wanneer en waar blokkeert de klant die?
    Wanneer mag ik de logins van de vertrokken accountant blokkeren, de jaarrekening moet nog
    De mensen van het vorige kantoor kunnen nog in onze boeken rondkijken, hoe haal ik die personen eruit
    Wanneer mag ik de gebruikers van het oude kantoor blokkeren?
    moet ik wachten met het verwijderen van de oude boekhouder tot de laatste aangifte binnen is
    Kan het kwaad de mensen van het oude kantoor te blokkeren terwijl de laatste btw-aangifte nog loopt?
    Hoe haal ik de mensen van ons vorige kantoor uit het scherm met gebruikers, en wanneer
    Jaarrekening van de oude accountant is binnen, nu moeten hij en zijn drie assistenten uit onze Exact
    wanneer haal ik de inlog van de oude boekhouder weg, voor of na de jaarrekening
    gebruikers oud kantoor blokkeren wanneer
    Wanneer mag ik de gebruikers van het vorige kantoor eruit halen, nu of pas na de jaarrekening?
    Wanneer kan ik de logins van het oude kantoor blokkeren, de jaarrekening moet nog
    Wanneer kan ik het account van de vorige accountant veilig blokkeren in Exact?
    Moet ik behalve de apps ook de logins van het oude kantoor uitzetten, en waar?
    Wanneer kan ik de gebruikers van de vorige accountant het best blokkeren?
    Wanneer kan ik de gebruikers van het vorige accountantskantoor veilig blokkeren?
    Wanneer kan ik de gebruikers van het oude kantoor veilig blokkeren, nu de jaarrekening nog loopt?
    wanneer kan ik de logins van de oude boekhouder weghalen, hij moet de jaarrekening nog doen
    Wanneer haal je de mensen van het vorige kantoor als gebruiker weg bij de overgestapte klant
    oude boekhouder staat nog als gebruiker, wanneer mag hij eruit
    Wanneer en hoe sluit ik de logins van het vorige kantoor af, gezien de jaarrekening nog komt?
    Per wanneer mag ik de inlogs van het vertrekkende kantoor blokkeren
    oude boekhouder als gebruiker weghalen
    wanneer login vorige boekhouder blokkeren
    mogen de gebruikers van het oude kantoor nu al geblokkeerd, de jaarrekening moet nog
    oude boekhouder kan nog inloggen bij ons, wanneer en waar haal ik hem weg
    hoe zorgen we dat het oude kantoor zelf ook niet meer kan inloggen, en wanneer
    wanneer blokkeer ik de logins van de oude boekhouder
    Wanneer kan ik de gebruikers van het oude kantoor blokkeren bij onze bv's, en waar doe ik dat?
    Wanneer blokkeer je de gebruikers van het vorige accountantskantoor?
    Hoe verwijder ik de medewerkers van ons oude kantoor uit Exact?
    Wanneer kan ik de oude accountant blokkeren, voor of na de jaarrekening?
    Onder onze gebruikers staan nog vier mensen van het vorige kantoor, hoe haal ik die er verantwoord uit?
    De apps van het vorige accountantskantoor zijn weg, nu nog hun gebruikers. Waar haal ik die weg?
    Mag ik de gebruikers van het oude administratiekantoor al blokkeren of kan dat beter later?
    De oude boekhouder staat nog met drie gebruikers in ons Exact, wat doen we daarmee?
    De persoonlijke logins van het vorige kantoor staan nog in onze gebruikerslijst. We zijn net overgestapt. Wanneer en hoe haal ik die eruit?
    Wanneer en hoe verwijder ik de gebruikers van het oude kantoor uit onze Exact?
    oude accountant als gebruiker verwijderen
    Hoe blokkeer ik de logins van het oude kantoor en wanneer doe ik dat het best?
    De vorige accountant kan nog steeds bij ons inloggen, hoe haal ik die gebruikers weg nadat alles is overgezet?
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
    We denken dat de wissel van boekhouder rond is, hoe controleer ik dat er niks achterbleef?
    Laatste controle na de overstap van kantoor, wat bekijk ik dan allemaal
    Overstap gedaan, hoe controleer ik achteraf dat er niks van de vorige accountant is blijven hangen en dat mijn eigen spul nog draait
    alles van kantoor van dam is naar mijn weten weg, laatste controle?
    eindcontrole na de wissel van boekhouder: wat kijk ik na
    Hoe kijk ik na of er na het vertrek van de oude boekhouder niks van hem is blijven hangen?
    Hoe loop ik na de kantoorwissel na of er niks vergeten is?
    overstap gedaan, hoe check ik dat er niks van de oude boekhouder is achtergebleven en alles werkt
    laatste check na afscheid boekhouder, wat loop ik nog eens na
    laatste controle na het opruimen van de tools van het vorige kantoor
    overstap naar nieuwe boekhouder lijkt klaar, hoe kijk ik na of er niks van de oude over is
    overstap boekhouder gedaan, laatste controle apps
    na wissel accountant nog 1x nalopen of alles klopt
    Hoe controleer ik aan het eind van de kantoorwissel of er niks van de oude is blijven hangen?
    Hoe controleer ik na de wissel van kantoor of alles goed staat
    na de wissel van kantoor, hoe kijk ik nog eens na of alles van de oude weg is en het onze nog loopt
    De wissel van accountant lijkt rond. Waarmee overtuig ik me ervan dat onze apps draaien en die van hen weg zijn?
    Hoe controleer ik na de accountantswissel of de apps die bleven nog lopen en er niets ouds meer hangt
    Hoe controleer ik na de wissel van kantoor of alles klopt?
    Hoe controleer ik na de wissel van accountant of alleen onze eigen apps over zijn en nog lopen?
    Het oude kantoor is eruit, hoe zie ik dat er niks van hen is achtergebleven
    Oude kantoor weg, apps omgezet, hun tools ingetrokken. Hoe controleer ik of ik niets over het hoofd zag
    overstap van kantoor achter de rug, hoe controleer ik dat er niets van de oude achterblijft
    Hoe controleer ik na de wissel van boekhouder of alles klopt en niets is uitgevallen?
    Overstap vrijwel rond, hoe controleer ik of van het vorige kantoor niets is achtergebleven en de rest loopt
    hoe controleer ik dat na de wissel van kantoor alles klopt
    Hoe stel ik vast dat de kantoorwissel compleet is wat apps betreft?
    wissel boekhouder af, laatste check
    overstap naar nieuw kantoor gedaan, hoe controleer ik dat alles klopt met de apps
    hoe controleer ik aan het eind of er niks van de vorige accountant is blijven hangen
    Hoe check ik of na de boekhouderswissel alles goed staat?
    Hoe controleer ik na de wisseling of niets van de oude accountant is achtergebleven?
    Overstap naar nieuw kantoor bijna klaar, hoe controleer ik of er niets van het oude is achtergebleven?
    Alles van de oude boekhouder is weg, denk ik. Hoe kijk ik of de rest nog draait?
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
        er staat niks meer van de vorige in
        geen rare dingen meer te zien
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
        nog niet alles van de oude is weg
        nee, helaas niet helemaal schoon
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
        die lijst gaat bij mij niet open

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
    De overstap naar de nieuwe boekhouder lijkt af, wat koppel ik nu voor hem en moet ik die lijst bewaren?
    De wissel van accountant is rond en alles van de vorige is eruit. Wat moet er daarna nog, sluiten we de programma's van de nieuwe aan?
    oude kantoor is eruit, hoe sluiten we de tools van het nieuwe netjes aan
    De wissel van kantoor is klaar, kan de nieuwe accountant nu zijn eigen programma's aansluiten?
    Overstap achter de rug, oude kantoor eruit, onze apps lopen. Moet er nog iets gebeuren?
    oude kantoor is eruit, alles schoon. Nu wil de nieuwe boekhouder zijn eigen scanpakket koppelen, op welke login?
    afscheid van de boekhouder is rond, apps schoon. Hoe houden we dat volgend jaar bij?
    alles van het vorige kantoor is eruit en onze apps lopen. Nieuwe boekhouder wil nu zijn eigen tool, onder wie koppelen we die
    oude boekhouder helemaal eruit, nieuwe moet nog aansluiten wat nu
    alles van vorig kantoor weg en eigen apps draaien, lijstje bewaren?
    Oude kantoor is eruit en alles draait, moet ik voor de nieuwe boekhouder nog iets verbinden?
    Oude kantoor is eruit; wanneer en hoe koppelen we de tools van het nieuwe?
    we zijn helemaal over naar de nieuwe boekhouder en onze eigen apps werken, wat nog te doen?
    De overstap naar de nieuwe accountant is rond: oude eruit, eigen programma's lopen. Mag het nieuwe kantoor nu zijn eigen tooling aansluiten, en op wiens gebruiker?
    De wissel van kantoor is rond en alles loopt; wat moet er nog voor het nieuwe kantoor gebeuren met apps
    Overstap naar nieuwe accountant afgerond, wat bewaar ik van de lijst?
    Nieuwe accountant, oude eruit, alles loopt. Moet ik nog iets of mag nu het nieuwe kantoor aan de slag met hun tools?
    Oud kantoor is eruit, eigen apps doen het, wat moet ik nu nog voor de nieuwe accountant doen
    De oude boekhouder is eruit en alles werkt, hoe sluit ik nu de nieuwe aan?
    oude kantoor eruit, onze apps werken, wat moet ik nog doen voor de nieuwe boekhouder
    Oude kantoor eruit, apps lopen. Wat rest ons nog na de wissel
    oude kantoor is eruit, hoe sluit ik het nieuwe netjes aan
    oude boekhouder weg, alles werkt, klaar?
    oude kantoor is eruit. wat moet de nieuwe boekhouder nu nog koppelen?
    Alles van de oude accountant is weg. Hoe koppel ik nu wat de nieuwe nodig heeft?
    De wissel van boekhouder is rond en de oude kan nergens meer bij; hoe sluit de nieuwe zijn apps aan?
    De wissel van boekhouder is achter de rug. Hoe sluit ik de nieuwe op onze Exact aan?
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
    Het abonnement staat bij de oude boekhouder, en wij nemen de boeken mee naar een nieuwe. Hoe gaat dat met de koppelingen?
    Wij zitten in het Exact van Van Damme en gaan naar een ander kantoor dat ook Exact heeft
    Onze boeken staan in de Exact van het oude kantoor en de nieuwe accountant wil ze bij zich hebben. Wat eerst, koppelingen of verhuizing?
    klant komt naar ons, administratie zit in licentie van de ander. Moeten wij al iets met de apps of wachten op de verhuizing
    administratie overdragen naar ander accountantskantoor aanvraag workflow en wat gebeurt er met de gekoppelde programma's
    administratie zit bij het vorige kantoor in hun Exact, nu naar ons kantoor, scankoppeling mag intussen niet stuk
    wij zijn de nieuwe accountant en willen dossier overnemen van abonnement naar abonnement, welke rechten zijn daarvoor nodig
    onze boeken staan in het abonnement van de oude accountant, kunnen die mee naar het nieuwe kantoor
    exact loopt via het kantoor en we gaan weg, wat gebeurt er met de administratie
    eigendom van de administratie overdragen aan nieuwe accountant
    Wij hebben geen eigen contract met Exact, alles loopt via het kantoor waar we weggaan
    Onze boeken zitten in het abonnement van het kantoor dat we verlaten, kunnen die mee naar de nieuwe?
    De oude accountant betaalt Exact en wij hangen daaronder, wat gebeurt er met ons dossier als we weggaan?
    Wij vallen onder het abonnement van de vertrekkende accountant. Kunnen we dan nu al koppelingen opruimen?
    exact staat op rekening van ons oude kantoor, de boekhouding moet dus mee verhuizen naar de nieuwe. en onze apps?
    administratie verhuist naar abonnement van andere accountant, moeten alle koppelingen opnieuw
    onze boekhouding zit in het abonnement van de boekhouder die we verlaten
    hoe verhuist onze administratie van het ene kantoor naar het andere, en wat gebeurt er met de gekoppelde kassa
    abonnement is van de accountant die we verlaten, kunnen wij onze boekhouding mee naar een ander kantoor nemen
    onze administratie zit in het abonnement van de boekhouder die we verlaten
    accountant betaalt Exact voor ons, wij gaan weg. Moeten we alle koppelingen opnieuw doen?
    het vertrekkende kantoor is eigenaar van ons abonnement, kunnen wij meteen alles loskoppelen?
    administratie zit in abonnement van boekhouder, wij gaan weg
    exact staat op naam kantoor, overzetten naar nieuw kantoor
    dossier moet mee naar andere accountant, wie vraagt die verhuizing aan
    wij hebben geen eigen licentie, alles loopt via het kantoor dat we verlaten, hoe krijgen we onze boekhouding mee
    zonder eigen abo bij kantoor weg, krijgen wij onze administratie mee?
    het kantoor zegt dat onze boeken in hun licentie zitten dus bij vertrek moet er eerst iets verhuisd worden
    We stappen over maar onze boeken zitten in het abonnement van de oude boekhouder, hoe krijgen we ze daaruit?
    De boeken van de manege zitten onder het kantoor dat we verlaten, moeten de koppelingen wachten?
    Onze boekhouding zit in het abonnement van de accountant die we verlaten
    Exact staat op de factuur van het kantoor waar we weggaan, wat gebeurt er met de koppelingen
    Exact staat op naam van het kantoor, we gaan weg, hoe krijgen we onze administratie mee
    het dossier zit in de Exact van de oude boekhouder, kan dat verhuizen naar de nieuwe
    Onze administratie zit in de licentie van de oude accountant, hoe verhuist die?
    Mijn boekhouding zit in de omgeving van het oude kantoor en ik stap over. Moet mijn hele administratie dan naar het nieuwe kantoor, en wat gebeurt er onderweg met mijn aangesloten kassa?
    Cliënt komt van een ander kantoor en zijn administratie hangt onder hún licentie. Wie moet de verhuizing aanvragen, en blijven zijn koppelingen dan leven?
    Het kantoor waar ik wegga zegt dat mijn administratie van hun licentie naar die van mijn nieuwe boekhouder overgezet moet worden. Wat doe ik intussen met mijn koppelingen?
    Zowel wij als het vertrekkende kantoor moeten iets aanvragen om de boeken van de klant te verhuizen. Welke rechten heb je daarvoor nodig?
    Het Exact-abonnement staat bij de oude accountant, we gaan weg. Moet de hele administratie mee verhuizen
    Onze Exact zit in het abonnement van de boekhouder waar we weggaan, wat nu?
    Als we van kantoor wisselen moeten de boeken dan niet eerst mee, want het kantoor betaalt Exact
    Het abonnement is van de boekhouder. Wat gebeurt er met onze administratie en koppelingen als we weggaan?
    Moet de administratie eerst verhuizen naar ons nieuwe kantoor voordat ik aan de apps kom?
    Wij zitten in de Exact van het kantoor. Mag ik voor we verhuizen al aan koppelingen sleutelen?
    Ons dossier zit in het abonnement van de oude accountant, hoe komt het in dat van de nieuwe en wat gebeurt er met de apps
    De oude boekhouder had ons in zijn eigen Exact zitten, hoe krijgen we de boel naar de nieuwe en wat gebeurt er met de apps
    Exact stond altijd op de factuur van het kantoor, nu gaan we weg, moet de administratie dan mee verhuizen
    De dame uit het dorp zegt dat onze boeken nog in het abonnement van de oude boekhouder zitten
    de administratie zit in het abonnement van mijn oude boekhouder en moet naar ons toe
    administratie verhuizen naar ander kantoor abonnement
    De administratie zit in het abonnement van ons oude kantoor, moet ik nu al aan de koppelingen zitten?
    Ons dossier staat in het abonnement van de boekhouder waar we weggaan
    Onze administratie zit in het abonnement van de oude accountant, hoe verhuist die naar de nieuwe?
    Kan onze administratie van het ene naar het andere accountantskantoor worden overgezet in Exact?
    Ons dossier staat bij het oude kantoor in Exact, welke verzoeken zijn nodig om het mee te nemen?
    Onze administratie zit in het abonnement van de accountant die we verlaten, hoe krijgen we die mee?
    Bij de wissel van accountant moet onze administratie uit zijn abonnement naar ons toe, hoe begint dat?
    Onze administratie zit in het abonnement van de oude accountant, wat gebeurt er met de apps bij een verhuizing?
    Kan een administratie met koppelingen en al verhuizen naar het abonnement van de nieuwe boekhouder?
    Onze administratie zit in het abonnement van het oude kantoor, kan hij mee naar de nieuwe accountant?
    Het kantoor waar we weggaan betaalt Exact, wat betekent dat voor onze administratie en koppelingen?
    Exact zit in het abonnement van de boekhouder en die verlaten we, hoe komt onze administratie los
    De klant zit in het abonnement van het vorige kantoor, hoe krijgen we het dossier bij ons en wat met de apps
    licentie is van het oude kantoor, hoe krijgen we onze administratie mee
    Exact staat op de factuur van de oude accountant, moeten we verhuizen?
    Onze vijf bv's staan in het abonnement van het oude kantoor, dus die moeten mee. En de koppelingen?
    Exact loopt via het vertrekkende kantoor, ook hun abonnement. Eerst de boeken verhuizen?
    administratie zit in abonnement oude boekhouder
    exact is van kantoor, wij gaan weg, administratie mee?
    de administratie zit in het abonnement van de accountant die we verlaten
    Exact staat op naam van het oude kantoor. Hoe krijgen we de administratie mee naar het nieuwe
    Onze boeken zitten in het abonnement van het oude kantoor
    Hoe verhuist onze administratie van kantoor naar kantoor?
    Onze bv's zitten in het abonnement van de oude accountant, kunnen we de koppelingen nu al overzetten?
    Het Exact-abonnement staat op naam van het kantoor waar onze hotels weggaan, hoe verhuist de administratie dan?
    De administratie zit in het abonnement van de oude accountant, wat moet er eerst gebeuren bij de overstap?
    Een klant komt naar ons maar zijn administratie staat in het pakket van zijn oude kantoor
    Ons Exact loopt via het abonnement van de accountant, hoe nemen we de administratie mee naar de nieuwe?
    Administratie verhuizen naar abonnement van nieuwe accountant
    Het abonnement is van de boekhouder en wij betalen hem. Nu stappen we over. Blijven onze gegevens en koppelingen bij hem achter?
    Onze administratie staat in het abonnement van het oude kantoor en moet mee naar het nieuwe. Wat gaat er dan voor?
    Onze boekhouding staat in het abonnement van het oude kantoor. Hoe pakken we de wissel dan aan?
    Wij hangen onder de Exact-licentie van het kantoor dat we verlaten. Wat moet er eerst gebeuren?
    Onze administratie zit in het abonnement van de oude accountant, hoe krijgen we die mee?
    We stappen over en de administratie hangt onder het kantoor. Wie vraagt de verhuizing aan?
    abonnement staat op naam van accountant, wij gaan weg
    Ons dossier zit in het abonnement van de boekhouder waar we weggaan, hoe krijgen we dat mee?
    Onze boekhouding zit in de licentie van het kantoor dat we gaan verlaten. Wat gebeurt er dan met onze koppelingen?
    Het kantoor waar we weggaan zegt dat de administratie eerst moet verhuizen. Wie vraagt dat aan?
    De administratie staat in de licentie van onze vertrekkende boekhouder. Blijven de koppelingen dan leven?
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
    Bijna klaar met de boekhouderswissel en er staat toch nog een programma van de oude tussen
    Toch nog een scanprogramma van de oude boekhouder gevonden na de overstap
    Bijna alles van het vorige kantoor is weg, maar één programma van ze staat er hardnekkig nog
    na de wissel blijkt Visionplanner van de oude boekhouder er tóch nog in te zitten
    maanden na de wissel zie ik nog een app van het vorige kantoor
    restant van oude boekhouder in onze lijst
    Alles opgeruimd na de wissel, maar er staat toch nog een app van het oude kantoor tussen
    Ik dacht dat alles van de vorige boekhouder weg was en zie nu toch nog zijn aangifteprogramma staan
    maanden na de wissel van kantoor vind ik nog een app van hen in onze lijst
    half jaar na het afscheid zie ik dat de rapportagetool van de oude accountant nog steeds leest
    Toch nog iets van de vorige boekhouder gevonden tussen de apps
    na de wissel van boekhouder staat zijn scanapp er nog steeds tussen
    toch nog 1 app van oude accountant in de lijst
    half jaar na de wissel zie ik nog iets van het vorige kantoor staan tussen de gekoppelde apps
    restje oude boekhouder app weg krijgen
    dacht klaar te zijn maar er hangt nog een ding van de vorige boekhoudster tussen
    Overstap afgerond, alleen staat er nog één tool van het oude kantoor bij
    Na de overstap hangt er nog iets van het vorige kantoor aan
    we zijn overgestapt, alles opgekuist, en nu staat er toch nog een koppeling van het vorige kantoor
    een halfjaar bij de nieuwe en in de lijst staat nog altijd iets van het vorige kantoor
    Na de overstap zie ik nog één app van het oude kantoor
    Overstap leek klaar, maar een maand later ontdekt onze nieuwe accountant dat er toch nog een programma van het vorige kantoor aan hangt. Hoe krijgen we die laatste weg?
    De wisseling van kantoor is afgerond, dachten wij. Bij de controle blijkt één app van de vorige te zijn blijven hangen, alleen zichtbaar voor henzelf.
    Het oude kantoor is weg en er hangt nog één rapporttool van hen in de lijst
    Na de wissel van kantoor staat er toch nog één programma van de vorige in het rijtje
    De overstap is rond maar er staat nog één tool van de vorige accountant in de lijst, moet die weg?
    De overstap naar de nieuwe accountant was klaar, en toch staat er nog één tooltje van de oude tussen
    Na de wissel dacht ik alles schoon te hebben, maar er staat nog één programma van het vorige kantoor in de lijst
    na de wissel staat er nog één app van de oude accountant
    nog app van vorige boekhouder actief
    Overstap gedaan, en toch staat er nog een app van het vorige kantoor tussen. Hoe krijg ik die weg
    Oude accountant al drie maanden weg en er staat toch nog eentje van hem in de lijst
    Na de overstap staat er nog een app van het vorige kantoor in de lijst, hoe krijg ik die weg?
    Er blijkt maanden na de wissel nog een rapportagetool van de vorige boekhouder te draaien.
    De overstap is klaar maar er staat nog een programma van de oude boekhouder in de lijst
    Na de wissel van accountant staat er nog een koppeling van het oude kantoor in de lijst.
    De oude boekhouder is al maanden weg maar zijn rapportagetool staat nog op onze lijst.
    Na de overstap zie ik nog één app van het vorige kantoor staan.
    Na het vertrek van ons kantoor blijkt hun rapportage-app nog toegang te hebben.
    De overstap is gedaan, maar er hangt nog een scantool van het vorige kantoor
    Na de kantoorwissel staat er toch nog een tool van de vorige adviseur bij
    accountant weg, maar één app van hem staat er nog
    Na afronding van de kantoorwissel staat er nog een app van de vorige tussen
    nog 1 app van vorige boekhouder over
    na de wissel van kantoor staat er nog een programma van de vorige tussen
    alles opgeruimd na de wissel, toch staat er nog één app van het oude kantoor
    Na de overstap staat er nog een app van het oude kantoor
    De overstap is rond, maar ik zie bij de holding nog een koppeling van de vorige accountant staan.
    Na de wissel van kantoor zie ik nog één app van de oude boekhouder in de lijst staan.
    De overstap is klaar maar er staat nog een koppeling van het oude kantoor in de lijst.
    We zijn al drie maanden bij de nieuwe accountant en nu zie ik nog een koppeling van het oude kantoor staan.
    De overstap is al maanden geleden en toch staat de scanapp van de vorige accountant er nog tussen.
    Na de overstap staat er nog een app van de oude accountant in de lijst.
    Een jaar na de wissel zie ik nog software van de vorige boekhouder staan, hoe gaat die alsnog weg?
    Alles overgezet naar de nieuwe boekhouder maar er staat nog één app van de oude in de lijst
    De overstap is gedaan en toch staat er nog een programma van het vorige kantoor in de lijst.
    De nieuwe accountant ziet nog een koppeling van de vorige staan.
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
    Sinds we onze oude boekhouder eruit gezet hebben doet de kassa niks meer, en die moest juist blijven
    De pinapp is uitgevallen doordat we het oude kantoor verwijderden
    Kantoor eruit, en meteen ook de omzet uit de webshop weg
    Oude boekhouder verwijderd en meteen kwam er niks meer uit de webshop. Dat was niet de bedoeling!
    sinds we het vorige kantoor eruit hebben gegooid staat onze kassa-aansluiting stil
    sinds we de oude boekhouder hebben verwijderd boekt onze webshop niets meer
    toegang van het vorige kantoor afgesloten en prompt viel onze kassa uit
    boekhouder eruit gezet en meteen deed onze eigen planningsapp het niet meer
    We hebben de oude boekhouder eruit gezet en nu doet onze eigen kassa het niet meer
    Sinds het vorige kantoor weg is komen de bonnen niet meer door, terwijl die app moest blijven
    Oude kantoor afgesloten, nieuw kantoor blij, maar de kassa van de kringloop zwijgt sindsdien
    oude boekhouder verwijderd en toen deed onze eigen urenapp het ook niet meer
    sinds het vertrek van ons kantoor ligt de webshopkoppeling stil die we wilden houden
    accountant eruit gegooid en nu zijn de orders van de webshop ook weg
    Direct na het afsluiten van ons oude kantoor stopte ook de urenapp, die moest juist blijven
    het oude kantoor is afgesloten en prompt doet onze kassa het niet meer
    boekhouder eruit, webshop dood
    sinds het oude kantoor eruit is komt er geen omzet meer van de shop, dat was niet de bedoeling
    kassa dood sinds oude boekhouder eruit is
    na opruimen accountant valt urenkoppeling uit
    we hebben de vorige boekhouder geblokkeerd en sindsdien komen onze bonnetjes niet meer door, terwijl die app juist moest blijven
    sinds vertrek accountant bonnenapp stil, was niet de bedoeling
    vorige week alle rechten van het oude kantoor weggehaald en nu krijgt de webshop geen facturen meer in exact
    Sinds we de vorige accountant eruit hebben gezet doet de hotelkassa, die juist moest blijven, het niet meer
    De afscheid nemende boekhouder is geblokkeerd en onze eigen webshop doet het niet meer
    Sinds het vorige kantoor weg is, komt de webshop niet meer door; die had moeten blijven
    oude accountant afgesloten en nu is onze kassa ook gestopt, die moest net blijven
    Sinds de vorige boekhouder weg is werkt de bonnenapp niet meer en die hadden we willen houden
    Oude boekhouder verwijderd en nu doet onze webshop het niet
    Sinds we het oude kantoor hebben verwijderd komt er niets meer uit onze eigen urenapp. Die had juist moeten blijven. Stond zeker op hun naam?
    Vorige week de vorige boekhouder eruit gezet en nu boekt de kassa niets meer. Moet ik de hele kassa opnieuw inrichten?
    Door het afscheid van de vorige accountant is ook ons eigen bestelsysteem stilgevallen. Dat stond op de blijft-lijst. Hoe krijgen we het weer aan?
    Na de overgang van kantoor Smit naar ons is bij de klant de bestelapp dood. Die was van hemzelf maar stond blijkbaar op Smit. Wat nu?
    Sinds we het oude kantoor eruit gezet hebben doet ook onze eigen webshopkoppeling het niet meer
    Sinds het oude kantoor weg is ligt de webshop eruit, terwijl die juist moest blijven
    Oude boekhouder eruit gehaald en nu doet de kassa niks meer, wat heb ik verkeerd gedaan?
    Sinds het oude kantoor eruit is, is ook het lampje van onze eigen webshop gedoofd
    Sinds ik de oude accountant eruit heb gezet doet onze eigen kassa het niet meer
    oude boekhouder geblokkeerd, webshop dood, die moest juist blijven
    Op de dag dat ik de oude boekhouder afsloot, stopte de bestelapp die wij zelf betalen
    oude boekhouder weggehaald en nu doet onze kassa het niet meer, dat was niet de bedoeling
    kassa stopte na overstap boekhouder
    Sinds we de oude boekhouder eruit hebben gegooid doet onze kassa het niet meer
    Accountant weg, webshop stil. Hing die stiekem op zijn naam?
    Na het wegwerken van de oude accountant doet onze webshopkoppeling niks meer en die moest juist blijven
    Sinds het vertrek van onze boekhouder doet de webshopkoppeling het niet meer, die moest juist blijven.
    Onze kassa-app viel uit zodra we de oude accountant hadden weggehaald, hoe krijgen we die terug?
    Door het intrekken van de oude boekhouder is ook onze eigen webshopkoppeling stilgevallen.
    Nadat we de oude accountant verwijderden viel onze webshopkoppeling uit
    Sinds de accountantswissel doet de kassakoppeling het niet meer terwijl die moest blijven
    Sinds de oude boekhouder is verwijderd, werkt onze kassakoppeling niet meer.
    Na het vertrek van ons accountantskantoor viel de banklink-app uit, die moest juist blijven.
    Nadat we de oude accountant verwijderden, deed onze webshopkoppeling het niet meer.
    Toen het oude kantoor eruit ging stopte ook onze bankapp, en die wilden we houden.
    boekhouder de deur uit gedaan en nou doet de webshop het ook niet meer
    Wij hebben het oude kantoor verwijderd en prompt viel de kassa van de klant uit
    na vertrek van de accountant doet onze kassa het niet meer
    Direct na het blokkeren van het oude kantoor hield onze webshopkoppeling op, die had moeten blijven
    Kantoor eruit, en daarmee per ongeluk onze urenkoppeling
    boekhouder weg en nu kassa gestopt
    sinds de oude accountant weg is werkt onze kassakoppeling niet meer
    oude kantoor verwijderd, en nu ligt de webshop eruit die juist moest blijven
    na vertrek van de oude boekhouder viel onze bankkoppelingsapp, die moest blijven, stil
    Sinds we van boekhouder wisselden doet onze kassa het niet
    Sinds de oude accountant weg is, werkt de kassakoppeling van onze winkel-bv niet meer, terwijl die moest blijven.
    Na het weghalen van de oude boekhouder deed onze kassakoppeling het niet meer.
    Oude boekhouder weg, en de urenkoppeling die moest blijven ook
    Na het weghalen van de oude accountant doet onze kassa het niet meer.
    Na het vertrek bij het oude kantoor werkt onze urenapp niet meer, terwijl die had moeten blijven.
    Sinds we de oude accountant hebben afgesloten doet onze eigen webshopkoppeling het niet meer.
    We hebben het vorige kantoor afgekoppeld en nu komen de kassabonnen niet meer binnen.
    Sinds we de oude boekhouder hebben verwijderd werkt onze urenapp niet meer.
    Oude accountant eruit, en toen viel de bankkoppeling om die moest blijven
    Vrijdag hebben we de oude accountant geblokkeerd. Maandag bleek dat de koppeling van onze kassa, die moest blijven, er ook uit lag.
    Nu de oude accountant weg is, doet onze bonnetjesapp niets meer, terwijl die juist moest blijven
    Na het blokkeren van de oude accountant is onze eigen webshopkoppeling ook weggevallen.
    Sinds de oude boekhouder eruit is doet onze kassakoppeling niks meer.
    De webshop had moeten blijven na het vertrek van de oude accountant, maar hij is gestopt.
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
    Na de boekhouderswissel wil ik de lijst met apps nakijken maar die zie ik niet, wie mag dat wel?
    Ik regel de overstap naar de nieuwe accountant maar ik krijg de lijst met apps niet te zien omdat ik niets aan het abonnement mag beheren
    wij wisselen van boekhouder, mag zelf de applijst niet zien, wie kan er met mij doorheen
    Ik mag de applijst niet zien om te controleren of het oude kantoor weg is, wie kan meekijken?
    Niemand van ons bestuur mag het applijstje openen nu de boekhouder weg is, hoe verder?
    we wisselen van boekhouder en ik mag zelf die lijst met apps niet openen, wie vraag ik om hem met me door te lopen
    de lijst met apps van de oude accountant kan ik niet openen, wie mag dat wel bij ons
    wissel van boekhouder: ik mag de lijst met apps niet eens zien, wie moet dat dan samen met mij doen
    wissel accountant maar ik kan lijst met apps niet zien
    mag appmachtigingen niet inzien, moet wel oude boekhouder opruimen
    Om na de wissel van kantoor te kijken wat er nog hangt moet ik de lijst zien, en dat mag ik niet
    ik zie die lijst met koppelingen niet eens en we zitten midden in de wissel van boekhouder, wie kan die samen met mij bekijken
    Aan het eind van de accountantswissel wil ik zien of alles klopt, maar de lijst met machtigingen kan ik niet openen. Wie vraag ik erbij?
    Ik begeleid de wissel van boekhouder maar mag de lijst met apps niet openen
    Wij wisselen van kantoor en ik mag de lijst van aangesloten software niet eens zien
    bij de wissel van boekhouder mag ik die lijst met apps niet eens inzien
    Ik kan bij de boekhouderswissel zelf de lijst met apps niet zien, wie moet ik vragen?
    Ik kan na de overstap de lijst met apps niet zien, wie moet ik vragen of de oude accountant eruit is?
    Bij de wissel van boekhouder kan ik de lijst met apps niet bekijken, wie hier mag dat wel
    Bij de wissel van kantoor kan ik de lijst met apps van de klant niet openen, wie wel
    kantoorwissel, ik kan de lijst met apps niet openen, wie wel
    wissel boekhouder, zie lijst apps niet, wie wel
    wij mogen de applijst niet zien bij het opruimen na de oude accountant, wie wel
    wie kan de applijst inzien bij onze wissel van boekhouder
    Ik kan bij de accountantswissel de lijst met apps niet zien, wie kan die met me doornemen?
    Ik kan bij de wissel van accountant de lijst met apps niet openen, wie kan dat wel?
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
    Hoe weet ik of wij het Exact-abonnement zelf hebben of dat het van ons oude boekhoudkantoor is?
    Betalen wij Exact zelf of zit het in het tarief van de boekhouder die we gaan verlaten, en wat betekent dat
    Exact staat gewoon op de maandfactuur van onze accountant, is het dan zijn abonnement?
    geen idee of die Exact licentie van ons of van het kantoor is, waar zie je dat aan
    Wij betalen Exact zelf per incasso, dan zijn wij toch eigenaar en niet de boekhouder?
    Betaalt de klant Exact of betalen wij het door? Hoe zie je wie de eigenaar van de licentie is bij een overstap
    is exact van ons of van de boekhouder, hoe kom ik erachter
    staat ons abonnement op naam van het kantoor? ik zie alleen hun factuur
    wie is contractpartij van exact bij ons, wij of de accountant
    Wij gaan weg bij ons kantoor maar van wie is dat Exact nou, van hen of van ons?
    Exact staat op de factuur van de boekhouder, is het dan wel ons abonnement?
    Wie betaalt Exact, wij of het kantoor? Dat moet ik weten voor de overstap maar hoe zie je dat
    hoe kom ik erachter of Exact van ons is of van de boekhouder waar we vertrekken
    krijgen wij de factuur van exact of het kantoor, en wat zegt dat over van wie de licentie is bij een overstap
    op de nota van de boekhouder staat een regel Exact Online, is het abonnement dan van hem? we gaan daar weg
    hoe zie ik of het abonnement van ons of van de vertrekkende boekhouder is
    hoe weet ik of exact van ons of de boekhouder is
    krijg rekening van accountant met exact erop, abo van wie?
    wij betalen exact zelf, dus eigendom ons?
    staat exact op naam van het kantoor of op de bv, waar zie ik dat
    Is het Exact-abonnement eigenlijk van ons of van het kantoor waar we weggaan?
    Exact staat op de rekening van de boekhouder, is het dan ook zijn abonnement? We vertrekken daar
    Nieuw kantoor vraagt of het abonnement van ons is of van de oude accountant, hoe zie ik dat
    hoe kom ik te weten wie het Exact-abonnement betaalt, wij of het kantoor
    op de factuur van het kantoor staat 'Exact licentie', zegt dat iets over van wie het is?
    Is het Exact-abonnement van ons of van de boekhouder?
    Wij gaan naar een andere boekhouder en nu zegt de nieuwe dat het uitmaakt van wie de licentie is. Ik betaal alles via één rekening van het oude kantoor. Van wie is dat dan?
    Voor de kantoorwissel: hoe kom ik er als eigenaar achter of ik huurder of eigenaar ben van mijn eigen Exact?
    De klant die naar ons overstapt krijgt zijn Exact op de nota van het vorige kantoor. Is het abonnement dan van hem of van hen?
    Wij betalen Exact via de factuur van het administratiekantoor, is het abonnement dan van hen
    Betalen wij Exact of doet de boekhouder dat? Hoe zie ik wiens abonnement het is nu we overstappen
    Van wie is ons Exact, van ons of van de accountant? Dat moet ik weten voor we overstappen.
    Ik krijg de rekening van Exact via het kantoor, is het abonnement dan van hen of van ons?
    We gaan weg bij het kantoor, maar wiens abonnement is het nu eigenlijk, het is ooit door hen geregeld
    hoe weet ik of het Exact-abonnement van mij of van de accountant is
    is abonnement van ons of van boekhouder
    Is ons Exact van onszelf of van de boekhouder? We gaan daar weg en ik weet het niet
    abonnement van de accountant of van ons, waar zie ik dat nu we overstappen
    Wie bezit eigenlijk het abonnement, nu we bij de boekhouder weggaan? De factuur komt van hem
    Is ons Exact van ons of van het boekhoudkantoor dat we verlaten? Geen idee wie betaalt
    Hoe weet ik of het Exact-abonnement van ons is of van de boekhouder, nu we overstappen?
    De boekhouder betaalt Exact en wij krijgen een doorbelasting, van wie is het abonnement dan bij een overstap?
    Waaraan zie ik of Exact op naam van het accountantskantoor of van ons bedrijf staat?
    Is het Exact-abonnement van mij of van mijn accountant, hoe zie ik dat voor ik wissel?
    Wij krijgen Exact via de factuur van het accountantskantoor, is het abonnement dan van hen?
    Hoe weet ik of het Exact-abonnement van ons is of van de accountant?
    Exact staat op de factuur van ons accountantskantoor, is het abonnement dan van hen?
    Hoe weet ik of het Exact-abonnement van ons is of van de boekhouder die we verlaten?
    Wie betaalt Exact bij ons, en waarom maakt dat uit als we van boekhouder wisselen?
    Ik betaal alles via de boekhouder die we nu verlaten, is Exact dan van hem of van mij
    Waar zie ik aan of het Exact-abonnement van de klant is of van het kantoor dat hij verlaat
    hoe weet ik of de Exact-licentie op naam van het kantoor staat
    Bij de overstap vragen ze van wie het abonnement is. Wij krijgen een factuur van het kantoor waar Exact op staat.
    wie betaalt exact, wij of boekhouder, hoe weet ik da
    wij krijgen geen rekening van Exact, alleen van het kantoor; van wie is het dan nu we weggaan
    hoe zie ik of Exact op onze naam staat of op die van het kantoor waar we weggaan
    Is het abonnement van ons of van de boekhouder?
    Hoe zie ik wie Exact betaalt, wij of het kantoor?
    We wisselen van accountant, maar is het Exact-abonnement van onze holding nou van ons of van hem?
    Is het Exact-abonnement van ons of van de accountant? We gaan bij hem weg.
    Hoe zie je voor een kantoorwissel wie Exact betaalt en dus eigenaar is?
    Hoe kom ik erachter of het Exact-abonnement van ons of van de accountant is?
    Wij zien Exact als post op de rekening van de accountant. Is het abonnement dan van hem?
    Hoe kom ik erachter of het Exact-abonnement van ons is of van de accountant, nu we gaan wisselen?
    Staat Exact op onze eigen factuur of die van het kantoor, en wat zegt dat bij een overstap?
    Hoe weet ik of Exact van ons is of van het boekhoudkantoor?
    De boekhouder rekent Exact aan mij door, is het abonnement dan van hem?
    Hoe kom ik erachter of de Exact licentie van ons is of van het kantoor?
    Op wiens naam staat ons Exact abonnement? Dat moet ik weten voor we overstappen naar een ander kantoor
    Van wie is onze Exact-licentie, van ons of van het kantoor waar we weggaan?
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
    Voor de overstap van boekhouder moet ik een lijst met apps maken, maar ik heb dat menu linksboven niet
    Ik wil alles opschrijven voor de boekhouder vertrekt, maar dat scherm met apps krijg ik niet te zien
    Wil bij de overname nagaan wat de vorige accountant had hangen, maar linksboven geen Import/Export te bekennen
    voor de boekhouderswissel moet ik de applijst hebben maar het menu import/export is nergens
    Voor de overgang naar de nieuwe accountant moet ik een lijst maken maar ik vind Import/Export niet
    ik wil zien wat onze oude boekhouder gekoppeld had, maar ik heb geen appmachtigingen in beeld
    ik moet de tools van de vorige accountant inventariseren en zie de kolom overige niet
    wissel van boekhouder, wil lijst van apps maken maar vind Import/Export niet
    wissel boekhouder, vind import/export niet linksboven
    wil apps vd oude accountant zien maar kolom overige is er niet
    voor de overstap moet ik een lijst maken via import/export maar dat menu zie ik niet
    Voor het wisselen van accountant moet ik de lijst van aangesloten programma's hebben bij Import/Export, maar bij mij staat daar geen kolom Overig. Wat nu?
    Wij moeten als nieuw kantoor de klant telefonisch naar de lijst van programma's leiden maar hij ziet linksboven nergens Import/Export.
    Om de apps van de vorige accountant op te sommen moet ik in Import/Export zijn, maar dat zie ik niet
    Voor de wissel van boekhouder moet ik de appenlijst in, maar import/export is er niet. Mis ik een recht?
    We wisselen van accountant, ik moet de apps opschrijven, maar dat menu heb ik niet
    bij de wissel van boekhouder moest ik linksboven een lijst met apps openen, maar dat menu ziet er bij mij anders uit
    ik moet voor de overstap van accountant naar Appmachtigingen, dat menu heb ik niet
    Voor de wissel van boekhouder moet ik de applijst openen, maar Import/Export zit niet in mijn menu
    Ik wil zien wat de vertrekkende boekhouder gekoppeld heeft, maar Import/Export ontbreekt bij mij.
    ik moet een lijst van de apps maken voor de nieuwe boekhouder maar import/export zie ik nergens
    Wil de apps van de overkomende klant opschrijven maar Import/Export is er bij mij niet
    voor de kantoorwissel moet ik een lijst van apps maken maar zie dat menu niet
    Voor de kantoorwissel moet ik een lijst van apps openen die bij mij niet in het menu staat
    wissel boekhouder, geen import/export
    kantoorwissel: ik vind de lijst met apps niet onder Import/Export
    Voor de boekhouderswissel zoek ik de applijst, maar het menu ontbreekt
    Om alle apps op te schrijven voor de overstap zoek ik import/export, maar bij mij is dat er niet.
    Voor de overstap naar een nieuwe boekhouder wil ik de apps opschrijven, maar Appmachtigingen zie ik niet.
    Ik zie de lijst met apps niet die ik moet maken voor de accountantswissel.
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
    Wat noteer ik per koppeling als we van boekhouder veranderen?
    Welke gegevens per app moet ik vragen aan onze oude boekhouder voor de overdracht?
    Welke kolommen moet mijn excelletje hebben als ik de apps van de oude boekhouder inventariseer?
    wat noteer ik per programma bij zo'n kantoorwissel, naam leverancier en dan
    wat schrijf je per tool op als je van boekhouder verandert
    Ik maak een lijst van apps voor de overstap naar de nieuwe boekhouder, wat zet ik erop?
    Voor de overgang naar een ander kantoor noteer ik alle koppelingen, welke vijf dingen per stuk?
    wat zet ik in het lijstje per app bij een wissel van administratiekantoor
    wat zet ik per app op papier als we van accountant veranderen
    wat zet ik op de lijst van apps die ik voor de nieuwe accountant maak
    lijst oude boekhouder: welke kolommen
    wat noteer ik per koppeling voor overdracht naar nieuwe accountant
    Welke gegevens noteer ik per app voor de overdracht van boekhouder A naar B?
    Wat schrijf ik per app op voor de overdracht naar het nieuwe kantoor?
    wat moet ik van elke app noteren voor we van boekhouder wisselen
    Ik ga bij de kantoorwissel alle programma's op een rijtje zetten. Welke kolommen zijn zinvol in dat lijstje, zodat de nieuwe boekhouder er wat aan heeft?
    Voor de kantoorwissel leg ik een lijst aan van alle programma's. Is de naam genoeg, of ook wie er ja zei en op welke dossiers?
    wat noteer ik per app nu we van kantoor wisselen
    Bij de overstap van boekhouder: welke dingen schrijf ik per programma op?
    Wat schrijf ik per app op als we van accountantskantoor wisselen?
    Wat noteer ik van elke app voor ik van boekhoudkantoor wissel
    We wisselen van kantoor en ik leg een lijst aan van hun apps, wat moet daar minimaal op staan
    wat noteer ik per app voor de overstap naar het nieuwe kantoor
    lijstje overstap accountant wat noteren
    We wisselen van accountant; wat schrijf ik per app op in het lijstje voor de nieuwe?
    Welke dingen zet ik per app op papier bij een wissel van accountant?
    Wat moet er per app op mijn lijstje staan als we van boekhouder wisselen?
    Wat noteer ik per app als we van boekhouder wisselen?
    Wat leg ik per app vast voordat we van accountant wisselen?
    Wat noteer ik per app als we van accountant veranderen
    Wat noteer ik per tool als een klant van kantoor wisselt
    accountantswissel: wat noteer ik per koppeling
    Overdracht tussen kantoren: welke kenmerken noteer ik per koppeling?
    wat opschrijven per app bij wissel kantoor
    welke gegevens per app noteren bij de overstap van boekhouder
    kantoorwissel: wat leg ik per app vast in mijn lijstje
    Wat noteer ik per app bij de overstap van boekhouder?
    Voor de overdracht tussen twee kantoren maak ik een appslijst van de klant, wat hoort daar per app op?
    Wat moet er op de lijst van koppelingen bij een overgang naar een nieuwe boekhouder?
    Wat schrijf ik per app op als ik de wissel van boekhouder voorbereid?
    Wat schrijf ik per app op als we van boekhouder veranderen?
    Ik inventariseer alle apps voor de overgang naar een nieuw kantoor, wat moet ik per app noteren?
    Lijst maken van apps voor de boekhouderwissel, wat zet ik erin?
    Wat schrijf ik per app op als we van accountant wisselen?
    Wat moet ik per koppeling opschrijven voordat we het kantoor verlaten?
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
    Onder de apps zit iets van onze vorige boekhouder dat niemand herkent, wat doe ik ermee nu hij vertrekt?
    Ik laat me van kantoor veranderen en er is één programma waarvan niemand weet of het van hen is
    In de nalatenschap van de vorige accountant zit een programma waar niemand van weet wat het doet, ook hij niet
    een van de apps van het oude kantoor zegt me niks, durf hem niet uit te zetten
    bij de wissel van kantoor zit een tool waarvan niemand weet of hij van ons of van hen is
    Bij de overstap kwam ik een app tegen waarvan ik niet weet of die van de oude boekhouder is of van ons
    Vreemde app in de lijst, misschien van de vorige accountant, misschien van ons. Wat bij de overstap?
    bij de overstap naar een nieuw kantoor kwam ik een app tegen waarvan ik niet weet of die van hen of van ons is
    vorige accountant antwoordt niet meer en er staat een app die niemand kent, weghalen of laten staan
    tussen de koppelingen van het vorige kantoor zit er een waarvan niemand weet of hij weg mag
    rare app van oude boekhouder? geen idee wat het is
    bij overstap vond ik een naam die niemand kent, laten staan of wegdoen
    vreemde tool in lijst, vorige accountant vragen voor hij weg is?
    Bij het opruimen na de accountantswissel kom ik een app tegen die niemand kent, laten staan of weg?
    Bij de opruiming na de oude accountant staat een app waarvan ik niet weet wat hij doet
    van de lijst van de oude boekhouder snap ik de helft van de apps niet, blijven of stoppen?
    Er staan er vier op die ik niet ken, allemaal van de vorige boekhouder, wat doe ik daarmee bij de wissel?
    Is deze app van onze vorige accountant of van ons?
    Bij het uitzoeken voor de overgang naar het nieuwe kantoor kom ik een programma tegen dat niemand kent, ook de nieuwe accountant niet. Weggooien of laten zitten?
    Op de lijst voor de kantoorwissel staat iets met een afkorting van drie letters. Het oude kantoor neemt nog net de telefoon op. Wat vraag ik, en als ze het niet weten?
    Oude kantoor noemt het onmisbaar, nieuwe kantoor kent het niet, de klant ook niet. Wat doe je tijdens de wissel met zo'n app?
    Bij de overstap naar het nieuwe kantoor kwamen we een app tegen waarvan niemand weet of de oude accountant die gebruikte
    Tussen de spullen van de oude boekhouder zit iets dat niemand bij ons kent, weg ermee of niet?
    Bij het opruimen na de oude accountant staat er iets waarvan ik niet weet of het weg mag
    Bij de wissel van kantoor: één naam in de lijst kennen we niet, is die van hen of van ons
    Overstap naar ander kantoor, en in de lijst staat Fiscaal Gemak, geen idee of dat van hen was of van ons
    we wisselen van boekhouder en er hangt een app die niemand kent, weg of niet
    app van oud kantoor, waarvoor?
    Op de lijst van de oude boekhouder staat een naam die ik niet ken, weg of laten staan bij de overstap?
    Nieuwe boekhouder vraagt wat 'ScanX' is uit de tijd van de oude. Wij weten het niet. Laten staan?
    Tussen de apps bij onze wissel van boekhouder zit er een waarvan ik niet weet van wie hij is
    Bij de overstap zie ik een app die ik niet ken, mag die weg of niet?
    Is die vreemde app in onze lijst van de vorige boekhouder of van ons, en wanneer kan hij weg?
    De vorige boekhouder had een app gekoppeld die ik niet ken, laten staan of weg?
    In de lijst bij onze accountantswissel staat een app die niemand kent, laten staan of weg?
    De oude accountant had een app gekoppeld die ik niet ken, moet die blijven?
    bij het opruimen van de oude boekhouder zie ik een app waarvan ik niet weet of hij van hem was
    Geen van ons kent een van de apps die het vorige kantoor achterliet, laten staan?
    app van het oude kantoor die niemand kent, laten staan?
    Op de lijst voor de kantoorwissel staat een app die ons niets zegt, van ons of van hen?
    app van oude boekhouder? ken m niet
    is deze app van de oude accountant of van ons? naam zegt me niks, we stappen over
    bij het opruimen na de kantoorwissel staat een app die de nieuwe boekhouder ook niet kent
    Een app van de oude boekhouder, ik weet niet wat die doet
    Bij de overstap naar een ander kantoor kom ik een app tegen die niemand in de groep kent, wat doe ik ermee?
    Bij de overname staat er een app die de nieuwe noch de oude boekhouder lijkt te kennen.
    In de lijst van de oude accountant zit een app die ik niet ken, mag die weg?
    De oude accountant heeft een app nagelaten waarvan niemand weet waar hij voor dient, weghalen of laten staan?
    Op de lijst van de oude boekhouder staat een app waarvan niemand hier weet wat die doet. Weg of houden?
    Niemand kan me vertellen waar de app "FiscaalLink" van de oude accountant voor was.
    We twijfelen of een app van ons of van de vertrokken boekhouder is. Intrekken of laten?
    Tussen de apps van onze oude boekhouder staat er een die ik niet ken, laten staan of weg?
    App waarvan alleen de oude boekhouder weet wat hij doet, hoe ga ik daarmee om bij de wissel?
    Er staat een app van vroeger waar noch wij noch de nieuwe boekhouder van weten waarvoor ze dient, wat doen we bij de overstap?
    De oude boekhouder had een app met een naam die ons niets zegt, weghalen of laten staan bij de wissel?
    In de lijst van ons oude kantoor staat een programma waar ik nog nooit van gehoord heb
    We nemen afscheid van ons kantoor en van één koppeling weten we niet of die van hen is.
    Bij de wissel van accountant stuit ik op een app waarvan ik niet weet of hij van hen was.
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
    We zijn met z'n tweeën in de snackbar en de boekhouder die weggaat had alles op zijn naam, wie moet het overnemen?
    Alleen ik en mijn vrouw en geen verstand van computers, op wie zetten we de kassa nu de boekhouder stopt?
    Mijn zaak bestaat uit mij en een afwasser, op wiens naam moet de koppeling dan nu de boekhouder weggaat
    klein bedrijfje, geen eigen Exact gebruiker behalve ik, wie neemt de links over van het oude kantoor? mag de nieuwe accountant dat?
    de boekhouder had alles op zijn naam en wij hebben zelf niemand met een exact-login
    we zijn maar met twee, wie moet de koppelingen van de vertrekkende boekhouder overnemen
    Wij zijn een klein clubje, er is niemand op wiens naam de kassa kan nu de boekhouder weggaat
    Geen van onze vrijwilligers heeft een Exact-login, en de koppeling hangt aan de boekhouder die weggaat
    ik ben eenmanszaak, geen personeel, wie moet de koppelingen van de vertrekkende boekhouder overnemen
    wij hebben binnen het bedrijf niemand die koppelingen kan dragen nu de accountant weggaat, kan de nieuwe accountant dat doen
    wij zijn een boerengezin zonder kantoorpersoneel, op wie zet je de koppelingen die de boekhouder op zijn naam had
    eenpitter, boekhouder weg, wie draagt dan de bankapp en scanner
    eenmanszaak, ik heb geen personeel om de koppelingen van de oude boekhouder naar toe te halen
    ik ben in mijn eentje, op wie zet ik de koppelingen als de boekhouder weg is
    eenmanszaak, alles op naam boekhouder, op wie dan overzetten
    wij hebben zelf geen exactgebruiker voor de koppelingen nu accountant vertrekt
    kunnen de apps op de nieuwe boekhouder komen te staan bij gebrek aan eigen mensen
    stichting zonder personeel, penningmeester heeft geen login, koppeling liep via kantoor dat weggaat
    ik ben de enige in de zaak en heb zelf niet eens een inlog, op wie zet ik de kassa als het kantoor weggaat
    De kassa staat op naam van de vertrekkende accountant en wij hebben in de zaak niemand met een Exact-login
    Wij hebben intern niemand om de koppelingen van het oude kantoor op te zetten
    we zijn maar met twee en geen van ons heeft een login waar de kassa naartoe kan nu de boekhouder weg is
    ik sta er alleen voor en de koppelingen staan op naam van de boekhouder die vertrekt, op wie zet ik ze dan
    Wij hebben geen eigen gebruiker om de apps van de accountant op over te zetten
    Ik ben eenpitter zonder personeel. De oude boekhouder gaat weg en op zijn naam draait mijn webshopkoppeling. Op wie moet ik dat dan zetten, kan de nieuwe boekhouder dat zijn?
    We zijn een vereniging met alleen vrijwilligers. De boekhouder stopt en onze ledenapp loopt via hem. Niemand van ons heeft een login. Wat is wijs?
    De eigenaar is 74 en wil zelf geen inlog. De oude boekhouder gaat weg, de kassa moet blijven. Mag ons kantoor de kassakoppeling overnemen, en is dat slim?
    De kassakoppeling staat op naam van de vorige accountant, maar wij hebben zelf niemand met een Exact-login
    Ik ben zzp'er, alles stond op naam van de oude boekhouder, op wie moet de kassa nu draaien?
    Mag de nieuwe accountant de koppelingen dragen? Wij hebben zelf niemand met een login.
    Alle apps draaien op de vorige accountant en bij ons in de winkel is niemand die dat kan overnemen
    We gaan weg bij de accountant, de kassa liep op hem, maar ik ben alleen en heb geen medewerkers die dat overnemen
    onze apps stonden op naam van de oude accountant, maar wij hebben zelf geen gebruiker om ze op te zetten
    eenmanszaak, wie neemt koppelingen boekhouder over
    Na het afscheid van de accountant heeft niemand hier een eigen gebruiker om de kassakoppeling op te zetten
    Wij zijn maar met z'n tweeën en hebben zelf geen Exact-login, aan wie hang ik de kassa als de boekhouder weg is?
    Wij hebben zelf geen medewerker met Exact, op wie zet ik de koppelingen van de oude boekhouder dan?
    Geen van ons heeft een eigen login, wie neemt de koppelingen van de oude boekhouder over?
    Kan de nieuwe boekhouder de koppelingen dragen of kunnen we beter zelf een gebruiker laten maken?
    De kassakoppeling staat op naam van de oude accountant en wij hebben zelf niemand om hem over te nemen
    Wie moet de koppelingen van de oude accountant overnemen als ik een eenmanszaak ben zonder personeel?
    De koppelingen staan op naam van de oude boekhouder en wij hebben zelf geen gebruiker om ze op te zetten.
    Wij hebben zelf geen gebruiker die de apps van de oude boekhouder kan overnemen.
    Kan de nieuwe accountant de koppelingen op zijn naam nemen als wij niemand hebben?
    Bij de overstap van accountant moet de kassa van zijn naam af maar hier is niemand om het over te nemen
    De klant is eenpitter zonder eigen gebruikers, op wie zetten we de koppeling van het vorige kantoor
    er is bij ons geen geschikte gebruiker om de apps van het oude kantoor op te zetten
    Na het vertrek van het kantoor hebben we intern geen eigen login om de apps op te zetten
    eenmanszaak, niemand om koppeling van boekhouder op te zetten
    bestuur van drie vrijwilligers, niemand hier kan de koppelingen van de oude boekhouder overnemen
    eenmanszaak, oude boekhouder weg, en er is niemand bij ons om de koppeling op te zetten
    Wij hebben zelf geen gebruiker om de apps van het kantoor over te nemen
    De apps staan op naam van de oude accountant, maar wij hebben in de bv's zelf niemand om ze over te nemen.
    De kassakoppelingen van de winkels hangen aan de vertrekkende accountant en er is bij ons geen opvolger, wat nu?
    Bij de overstap van accountant is er bij ons in het bedrijf niemand op wiens naam de koppelingen kunnen.
    De apps staan op naam van de oude boekhouder en wij hebben zelf niemand met een login.
    Onze kassa loopt op de oude accountant. Zelf heb ik alleen mijn eigen login en verder is er niemand. Naar wie zetten we hem over?
    De kassakoppeling staat op naam van het oude kantoor en bij ons heeft niemand een account om die over te nemen.
    Wij hebben zelf geen Exact-gebruikers, alles liep via de boekhouder die nu vertrekt. Wie neemt de apps over?
    De koppelingen van de oude accountant moeten op iemand van ons, maar ik ben in mijn eentje en wil dat niet zelf zijn.
    Geen eigen gebruiker voor koppelingen accountant
    Wij hebben geen personeel dat de koppelingen van het vertrekkende kantoor op zich kan nemen. Mag de nieuwe accountant dat doen?
    Wij zijn een eenmanszaak zonder andere gebruikers, op wiens naam moeten de koppelingen van de oude accountant dan?
    Wij zijn maar met twee en hebben niemand om de koppelingen van de vroegere boekhouder op te zetten
    Mag de nieuwe boekhouder de koppelingen op zijn naam nemen als we zelf niemand hebben?
    We zijn met z'n tweeën en geen van ons heeft een Exact-login die bij de koppelingen past nu de boekhouder weggaat.
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
    De oude boekhouder neemt niet op en weigert zijn scanprogramma uit onze boeken te halen
    Vorige kantoor wil pas meewerken aan loskoppelen als de slotrekening betaald is
    De gepensioneerde boekhouder is onbereikbaar, en zijn scanapp hangt er nog
    Het vorige kantoor reageert niet op mails en belt niet terug, terwijl hun programma's nog in onze boeken zitten
    oude boekhouder weigert zijn toegang in te trekken zolang de laatste factuur niet betaald is
    Moeten wij wachten tot het vorige kantoor zelf opruimt? Ze traineren de boel.
    Vorig kantoor zegt dat het uitzetten van hun app drie uur consultancy kost, kan het ook zonder hen
    oude boekhouder reageert niet meer en zijn software zit nog in onze boeken
    ruzie met de vorige accountant, hij weigert zijn apps los te koppelen
    het vorige kantoor werkt tegen en geeft hun koppelingen niet vrij
    Het oude kantoor reageert niet op onze vraag om hun apps los te koppelen
    De vorige boekhouder weigert zijn machtiging in te trekken zolang wij de laatste rekening niet betalen
    De vorige boekhouder is met de noorderzon vertrokken en zijn scan-app zit er nog
    het oude kantoor reageert nergens op en wil zijn tools niet loskoppelen
    Boekhouder gijzelt onze koppelingen tot de eindafrekening betaald is, kunnen wij er zelf aan?
    het vorige kantoor neemt de telefoon niet op en hun app leest nog mee
    vorige boekhouder is boos en weigert mee te werken aan het loskoppelen van zijn programma's
    oude kantoor weigert mee te werken aan het loskoppelen
    vroegere boekhouder doet niks, zijn rapportagetool leest nog mee bij ons
    oude boekhouder reageert nergens op
    ruzie met accountant, weigert koppeling los te maken
    kantoor wil niet meewerken aan overstap, hun app toch eruit
    kantoor failliet, niemand neemt op, hun app zit er nog in
    Het oude kantoor reageert nergens op terwijl hun apps nog aan onze boeken hangen
    boekhouder weigert mee te werken aan het loslaten van de koppelingen
    Het oude kantoor reageert niet en weigert hun koppelingen op te ruimen
    ex-boekhouder wil niet meewerken aan het intrekken
    de oude boekhouder neemt niet op en weigert zijn programma's los te maken, kunnen we dat zelf
    hij gijzelt ons: zegt dat alleen hij zijn koppelingen kan intrekken
    oude kantoor laat niks meer horen, hoe krijgen wij hun toegang eraf zonder hen
    hij wil zijn toestemmingen niet intrekken zolang zijn laatste ereloonnota openstaat
    De oude accountant werkt niet mee aan het loskoppelen
    Het vorige kantoor reageert niet op mails en weigert zijn programma's los te koppelen zolang er een factuur openstaat. Kunnen wij dat ook zonder hun medewerking?
    Wij nemen een cliënt over en de vorige boekhouder traineert. Zijn scansoftware leest nog gewoon mee. Heb ik hem nodig om die weg te halen?
    Het oude kantoor is failliet, er neemt niemand meer op. Hun programma's hangen nog aan mijn boeken. Kan ik dat alleen af?
    Oude boekhouder wil pas meewerken na betaling van zijn eindafrekening die wij betwisten. Intussen leest zijn software gewoon door. Kunnen wij zonder hem?
    Onze vroegere boekhouder neemt de telefoon niet meer op en zijn apps zitten nog in onze Exact
    De vorige boekhouder neemt de telefoon niet meer op en zijn scanpakket zit nog in onze boeken
    Oude kantoor weigert mee te werken aan het loshalen van hun spullen
    Moet de oude boekhouder meewerken of kan ik zonder hem? Hij reageert niet meer.
    Mag hij weigeren zijn apps af te sluiten? Hij zegt dat hij er geen tijd voor heeft.
    Het oude kantoor reageert niet op mijn mails om hun apps eraf te halen
    Het vorige kantoor is boos dat we weg zijn en neemt niet meer op, hun app kan nog steeds bij ons
    kantoor is failliet en niemand beantwoordt, hun tool leest nog mee, hoe krijg ik die weg na de wissel
    vorige accountant weigert zijn apps los te koppelen
    mijn oude boekhouder reageert niet meer en zijn apps zitten nog op onze boeken
    oude boekhouder reageert niet toegang weg
    vorige kantoor weigert mee te werken
    De vorige boekhouder reageert niet op mails om zijn apps los te halen, kan het ook zonder hem?
    oude kantoor werkt tegen bij het afsluiten van hun koppelingen
    Kan ik het vorige kantoor zijn apps afnemen zonder medewerking?
    De vorige boekhouder neemt de telefoon niet op en zijn apps hangen nog aan ons dossier
    De vorige boekhouder weigert mee te werken aan het afsluiten van zijn apps, wat kan ik zelf?
    Onze ex-accountant reageert niet op mails, kunnen wij zijn koppelingen zonder hem weghalen?
    We hebben ruzie met de vorige boekhouder en hij laat zijn apps gewoon staan, mogen wij ze weghalen?
    Onze oude boekhouder reageert niet meer, hoe krijgen we zijn apps toch weg?
    De vorige boekhouder wil zijn koppelingen niet weghalen omdat we ruzie hebben
    Het oude kantoor reageert niet meer, kunnen wij hun apps zelf intrekken?
    De vorige boekhouder weigert zijn apps los te koppelen, wat kunnen wij doen?
    De vorige boekhouder reageert niet meer, kunnen we zijn apps zelf uit Exact halen?
    Ons vorige kantoor weigert zijn koppelingen te verwijderen, wat kunnen we zelf doen?
    Onze oude accountant is onbereikbaar en zijn apps staan er nog, wie van ons mag ze intrekken?
    de oude boekhouder neemt zijn telefoon niet meer op en zijn apps hangen nog in onze boeken
    Het vorige kantoor reageert nergens op en hun apps hangen er nog
    vorige accountant reageert niet op verzoek zijn apps los te koppelen
    kantoor neemt de telefoon niet op en hun scanapp leest nog mee
    Het vorige kantoor weigert zijn koppelingen op te ruimen
    Oude accountant reageert nergens op, hun apps lezen nog mee
    Ruzie met het vorige kantoor, zij laten hun apps expres staan
    oude boekhouder antwoordt niet
    vorig kantoor werkt tegen bij apps
    oude kantoor reageert niet meer en wij willen hun apps eruit
    vorige boekhouder doet moeilijk over het loslaten van zijn koppelingen
    vorige boekhouder reageert niet op onze verzoeken om zijn apps los te koppelen
    De oude boekhouder weigert zijn apps los te maken
    ons vorige kantoor reageert niet op verzoeken
    De vorige boekhouder van onze groep reageert niet meer en zijn apps hangen nog aan onze administraties.
    Het vorige kantoor weigert mee te werken aan het loskoppelen van zijn software bij onze winkels, wat kunnen wij zelf?
    De vorige accountant reageert niet op ons verzoek om zijn apps los te koppelen.
    Oude kantoor neemt de telefoon niet op, kunnen wij hun koppelingen zelf beëindigen?
    De vorige boekhouder reageert niet op ons verzoek zijn apps los te koppelen.
    Ons oude kantoor neemt de telefoon niet meer op en hun apps hangen nog aan onze boeken.
    Oude boekhouder reageert niet op mijn verzoek om zijn programma's los te koppelen.
    De vertrokken accountant reageert niet als we vragen om zijn apps los te koppelen. Kunnen we het zelf?
    Oude boekhouder weigert mee te werken
    De oude accountant werkt niet mee aan het weghalen van zijn apps.
    Ruzie met de vorige boekhouder, hij wil zijn koppelingen niet intrekken
    Vorige accountant reageert niet meer, kunnen wij zijn toestemmingen zelf weghalen?
    De vorige boekhouder reageert niet op ons verzoek om zijn apps los te koppelen, kunnen we het zonder hem?
    Ons vorige kantoor weigert hun programma's los te koppelen, kunnen we dat ook zonder hen?
    Ons oude kantoor reageert nergens meer op en hun programma's kijken nog steeds mee.
    Het oude kantoor weigert hun koppelingen los te halen. Kunnen wij dat zelf?
    Mag ik de apps van de vorige boekhouder zelf weghalen als hij niet meewerkt?
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
    Ik wil de app van onze vorige boekhouder intrekken bij App-machtigingen maar mag daar niks
    Apps van het oude kantoor zie ik, maar afpakken lukt mij niet, er is geen knop voor
    Ik zie de tools van de vorige accountant keurig staan, maar er is nergens iets om ze weg te halen
    Programma's van vorige boekhouder: ik zie ze, maar weghalen gaat niet, geen enkel knopje
    ik wil de tools van het oude kantoor weghalen in appmachtigingen maar er is niets aan te klikken
    Ik wil de app van de vertrokken accountant weghalen bij appmachtigingen maar ik kan daar niks intrekken
    Bij de apps van het oude kantoor krijg ik geen mogelijkheid om in te trekken, alleen kijken
    kan de app van onze vorige boekhouder aanklikken maar niet intrekken
    in de lijst kan ik de scan-app van de ex-boekhouder wel openen maar er is niets om hem uit te zetten
    wil de apps van het oude kantoor wegdoen in App-machtigingen maar ik kan er niks aanpassen
    bij het opruimen na de boekhouder zie ik zijn apps wel, intrekken lukt niet met mijn rechten
    bij app van oude accountant kan ik niks intrekken
    knop intrekken grijs/weg bij app vd vorige boekhouder
    welk recht heb ik nodig om de tools van het vorige kantoor eruit te gooien, ik zie ze wel maar kan niks
    Ik wil de app van het oude kantoor intrekken in dat overzicht maar ik kan er niks aanklikken
    Ik zie de app van de oude accountant wel maar kan hem niet intrekken
    ik wil de tools van de vertrekkende boekhouder intrekken maar er is niks om op te klikken bij Appmachtigingen
    Ik kan de apps van de oude accountant niet intrekken
    Voor de kantoorwissel heb ik de lijst met programma's open, maar ik kan van de oude accountant niets wegklikken. Welk recht mis ik daarvoor?
    Ik kan de apps van de vorige boekhouder wel zien maar niet intrekken
    Ik wil het pakket van de vorige boekhouder eruit gooien maar kan daar niks aanklikken
    Kan bij appmachtigingen niks weghalen van de oude boekhouder, welk recht mis ik?
    Bij de apps van het oude kantoor zie ik geen knop om iets weg te halen
    we zijn van boekhouder veranderd en ik wil zijn tool intrekken in de lijst, maar ik kan daar nergens op drukken
    bij de apps van het oude kantoor kan ik nergens op intrekken drukken
    app oude accountant niet in te trekken
    Wil de programma's van de oude boekhouder intrekken maar ik kan daar niks aanklikken
    Ik wil de apps van het oude kantoor intrekken, maar daar is voor mij geen knop voor
    Ik wil de apps van de vorige accountant intrekken, maar bij Appmachtigingen kan ik niets aanklikken.
    Wij mogen de koppelingen van het oude kantoor wel zien maar niet stopzetten, welk recht ontbreekt?
    Ik wil de apps van mijn vorige accountant intrekken in de lijst maar er is niets om op te klikken
    Ik wil apps van de vorige accountant verwijderen onder Appmachtigingen maar kan daar niets intrekken.
    Bij de apps van de oude accountant kan ik niets intrekken, wat heb ik daarvoor nodig?
    van de vorige accountant wil ik een app intrekken maar er is geen knop voor mij
    Bij de kantoorwissel kan ik in de appmachtigingen van de klant niets beëindigen
    ik kan de apps van het oude kantoor niet intrekken, geen knop
    Bij de apps van het vorige kantoor kan ik niets beëindigen, alleen kijken
    kan apps van oud kantoor niet intrekken
    ik kan de apps van het vorige kantoor niet intrekken in appmachtigingen
    in App-machtigingen kan ik de app van het oude kantoor niet weghalen
    Ik wil de apps van het oude kantoor intrekken maar dat lukt daar niet
    Van de oude accountant moet een app weg, maar bij de appmachtigingen van onze bv kan ik niets intrekken.
    Ik kan de app van de oude accountant niet intrekken, er is geen mogelijkheid op mijn scherm.
    Ik wil bij de overstap de apps van de oude boekhouder intrekken, maar in dat scherm kan ik niets aanklikken.
    Ik wil de apps van de oude accountant stoppen maar bij Appmachtigingen kan ik niets intrekken.
    In het overzicht van apps kan ik bij die van de oude boekhouder nergens iets intrekken
    We zijn weg bij het oude kantoor, en ik kan hun apps wel zien staan maar niets intrekken.
    Bij de apps van het vorige kantoor kan ik niets intrekken, alleen kijken.
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
    De oude boekhouder moet uit onze gebruikers maar ik mag die lijst niet wijzigen
    Mensen van het vorige kantoor uit de gebruikers halen mag ik niet van Exact
    wil de oude boekhouder dichtzetten bij de gebruikers maar dat scherm is voor mij alleen lezen
    Ik ben office manager, geen beheerder, en moet de logins van het vorige kantoor laten verwijderen
    het oude kantoor moet uit de gebruikers maar ik mag die niet bewerken
    De oude boekhouder moet uit onze gebruikers maar ik mag dat zelf niet doen
    ik wil de logins van het vorige kantoor blokkeren maar heb geen rechten op gebruikers
    gebruikers van het oude kantoor moeten eruit, maar die pagina mag ik niet bewerken
    ik kan de gebruikers van de oude boekhouder niet blokkeren, mis het recht
    mag zelf geen users blokkeren, oude accountant moet weg
    kom niet in gebruikersbeheer, wie kan vorige boekhouder eruit zetten
    De vorige boekhouder moet uit de gebruikers, maar ik heb die rechten niet
    De medewerkers van het vorige kantoor moeten eruit maar ik mag geen gebruikers beheren
    Exact laat mij de gebruikers van het oude kantoor niet blokkeren, ik heb de rechten niet
    Ik mag de oude boekhouder niet verwijderen als gebruiker
    Nieuwe boekhouder zegt: zet de oude eruit. Maar bij gebruikers kan ik niets wijzigen, alles is grijs. Aan wie vraag ik dat en wat geef ik door?
    Als penningmeester mag ik geen gebruikers blokkeren, dus de oude boekhouder blijft erin staan na de overstap. Wie mag het wel?
    De oude boekhouder moet uit onze gebruikerslijst en ik mag daar niks in wijzigen
    Ik mag in Exact de mensen van ons vorige kantoor niet blokkeren, wie mag dat wel?
    Het oude kantoor moet uit de gebruikers, maar die pagina mag ik niet wijzigen
    De oude accountant was zelf de baas over onze gebruikers, nu mag ik hem er niet eens uithalen
    ik wil de oude boekhouder als gebruiker blokkeren maar mag niet aan gebruikers komen
    oude boekhouder blokkeren geen rechten
    Ik moet de mensen van het oude kantoor blokkeren maar krijg geen rechten om gebruikers te wijzigen
    De vorige boekhouder staat nog als gebruiker in ons Exact en ik mag hem niet verwijderen
    Ik mag de gebruikers van het oude kantoor niet blokkeren, wie kan dat wel?
    Wie van ons kan de logins van het vorige accountantskantoor uitzetten als ik dat niet mag?
    Ik mag de gebruikers van het oude boekhoudkantoor niet verwijderen, wie kan dat?
    Ik mag geen gebruikers aanpassen maar de oude accountant moet eruit, wie kan dat?
    Ik wil de login van de oude boekhouder blokkeren, maar mag geen gebruikers aanpassen.
    Ik zou de oude boekhouder uit de gebruikers halen maar dat laat Exact mij niet doen
    Moet de oude adviseur bij de klant verwijderen maar mag daar geen gebruikers aanpassen
    mag de oude boekhouder niet uit de gebruikers halen
    De logins van het oude kantoor moeten eruit en ik kan geen gebruikers bewerken
    mag oude boekhouder niet uit users halen
    ik mag gebruikers niet aanpassen en het oude kantoor moet eruit
    wil de gebruikers van het vorige kantoor blokkeren maar mag niet bij gebruikers
    Ik mag de logins van het oude kantoor niet blokkeren
    Ik moet de vorige boekhouder uit onze vier bv's halen maar mag geen gebruikers aanpassen, wie vraag ik?
    Ik mag geen gebruikers beheren, maar de oude accountant moet er wel uit.
    Ik moet de mensen van ons vorige kantoor uit Exact halen maar mag geen gebruikers wijzigen.
    Ik moet de oude accountant blokkeren maar heb geen rechten om gebruikers aan te passen.
    Ik mag geen gebruikers blokkeren, maar de oude boekhouder moet eruit.
    Wie kan de gebruikers van het oude kantoor blokkeren als ik dat niet mag?
    Ik wil de vroegere boekhouder zijn gebruikers blokkeren maar heb daar zelf de rechten niet voor
    De oude boekhouder moet uit onze gebruikerslijst maar ik heb daar geen rechten voor
    De oude boekhouder moet eruit als gebruiker, maar ik heb daar de rechten niet voor.
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
    Onze oude boekhouder staat niet bij de gebruikers en toch kan hij in onze boeken, hoe kan dat
    Wij hebben elk een eigen Exact en toch kijkt het vorige kantoor bij ons naar binnen
    De oude accountant staat helemaal niet tussen onze gebruikers en toch kan hij bij de cijfers
    Kantoor heeft eigen Exact, wij ook. Hun naam vind ik nergens in de gebruikerslijst, hoe maken we ons los?
    hoe beëindig ik de band met accountants.exact.com van het oude kantoor
    in onze gebruikerslijst geen spoor van het oude kantoor, zij werken vanuit hun eigen Exact met ons als externe administratie
    in onze gebruikerslijst staat geen enkele boekhouder maar ze kijken toch mee
    het kantoor heeft toegang zonder dat ze als gebruiker bestaan, hoe verbreek ik dat
    de fiduciaire staat niet bij onze gebruikers en kan toch alles zien
    Ik wil het oude kantoor verwijderen maar zie ze niet eens tussen onze gebruikers staan
    Hoe kan de boekhouder in onze boeken zonder dat hij bij ons als gebruiker bestaat? We willen van hem af
    Ons vorig kantoor opent ons dossier via hun eigen portaal, in onze gebruikerslijst zijn ze niet te vinden
    boekhouder kijkt mee via accountants.exact.com, hoe verbreek ik dat bij een overstap
    vorige accountant heeft een eigen abonnement en ziet ons als externe administratie, hoe knip ik die band door
    hoe kan het dat de vorige boekhouder nog in onze cijfers zit, hij staat helemaal niet bij gebruikers
    in onze gebruikerslijst staat het oude kantoor niet, toch kunnen ze erin
    accountant ziet ons dossier via zijn eigen Exact, hoe verbreek ik dat
    boekhouder niet tussen gebruikers maar kan er wel bij
    accountants.exact.com koppeling verbreken na overstap
    oude kantoor staat nergens als gebruiker, toch zien ze onze cijfers, hoe haal ik die band weg
    kantoor kijkt mee via hun eigen portaal en niet als user, hoe stop ik dat na opzeggen
    De oude accountant staat helemaal niet bij onze gebruikers, hoe kijken ze dan mee?
    externe administratie bij oud kantoor, hoe verbreken
    ik wil de boekhouder verwijderen als gebruiker maar hij staat niet bij onze gebruikers, toch kan hij binnen
    het kantoor zit er via accountants.exact.com in, hoe breken we die band bij de wissel
    Ik zie de accountant niet bij de gebruikers maar hij kan er wel in
    Nieuwe boekhouder wil dat ik het oude kantoor verwijder, maar in mijn gebruikerslijst kom ik ze nergens tegen terwijl ze wel alles zien. Hoe zitten die er dan in?
    Het oude kantoor kijkt mee zonder dat ze bij ons als gebruiker staan, ik denk via hun eigen omgeving. Hoe verbreek ik die band nu wij naar een ander gaan?
    Ik kan het vorige kantoor niet verwijderen want ze staan nergens in mijn gebruikers. Zij zien mij als externe administratie, zeggen ze. Hoe eindigt dat?
    Ik wil het oude kantoor verwijderen maar tussen onze gebruikers staat niemand van hen, toch zien ze onze cijfers
    Ik zie de oude boekhouder niet tussen onze mensen, en toch kan hij erbij
    Oude boekhouder staat niet bij de mensen in Exact maar heeft ons vast nog onder externe dossiers
    Hoe haal ik het oude kantoor weg als ze niet eens tussen onze gebruikers staan?
    Ik wil het vorige kantoor weghalen maar in de gebruikerslijst komt hun naam niet voor
    Ik wil de oude accountant uit onze gebruikers halen na de wissel maar hij staat er helemaal niet bij, toch kan hij erin
    Hij stond nooit bij onze gebruikers, toch werkte de oude boekhouder elke week in ons dossier, hoe sluit je dat nu we weg zijn
    de oude accountant staat niet bij onze gebruikers en ziet toch alles
    externe administraties kantoor band verbreken
    boekhouder niet in gebruikerslijst toch toegang
    Hoe kan ons oude kantoor nog kijken terwijl geen van hen bij onze gebruikers staat?
    Het oude kantoor kan nog in onze boeken maar ik vind ze niet terug tussen de gebruikers
    De accountant die weggaat staat niet in onze gebruikerslijst maar kan er wel bij, hoe kan dat?
    Hoe verbreek ik de band met een kantoor dat via externe administraties bij ons meekijkt?
    Ik wil de oude accountant eruit zetten maar hij staat niet tussen onze gebruikers
    De vorige boekhouder zit via zijn eigen abonnement aan onze administratie vast, hoe verbreek ik dat?
    De oude accountant staat niet bij onze gebruikers maar kan toch in onze administratie, hoe zit dat?
    Ons oude kantoor komt binnen via accountants.exact.com, hoe verbreek ik die band?
    De oude accountant staat niet tussen onze gebruikers, maar ziet onze administratie wel.
    Hoe verbreek ik de band met het oude kantoor dat ons als externe administratie ziet?
    de vorige boekhouder kan er nog in maar staat nergens bij onze gebruikers
    Het vorige kantoor staat niet als gebruiker bij de klant en kan er toch in
    het kantoor kan erbij maar staat niet bij onze gebruikers
    onze ex-accountant komt via zijn eigen accountantsportaal binnen, niet als gebruiker
    Het oude kantoor kijkt bij ons mee maar komt in gebruikers niet voor, hoe zit dat?
    Vertrekkend kantoor kijkt via accountants.exact.com mee, geen gebruiker te vinden bij ons
    boekhouder staat niet bij gebruikers maar ziet alles
    externe administraties kantoor, band verbreken
    de oude accountant staat nergens bij onze gebruikers en kijkt toch mee
    het oude kantoor staat niet bij onze gebruikers, maar kijkt wel mee
    De boekhouder kijkt mee maar staat niet bij onze gebruikers
    Ik wil de oude accountant bij onze bv's verwijderen, maar hij staat niet tussen de gebruikers.
    De boekhouder waar we afscheid van nemen ziet onze stichting nog, maar een gebruiker van hem vind ik niet.
    Het vorige kantoor staat niet bij onze gebruikers maar kan wel in onze administratie, hoe dan?
    Oude kantoor heeft onze boeken als externe administratie, hoe verbreek je die band?
    De oude accountant kijkt mee maar staat niet bij de gebruikers, hoe halen we hem weg?
    De accountant staat niet bij onze gebruikers maar kan er toch in, hoe verwijder ik die na de overstap?
    Het oude kantoor kijkt mee via accountants.exact.com en niet als gebruiker, hoe verbreek ik dat nu we weg zijn?
    Het vorige kantoor kijkt via een accountantsportaal mee, ze staan niet als gebruiker bij ons. Hoe krijg je dat los?
    De oude accountant staat niet bij onze gebruikers en kan toch in onze boeken.
    Hoe verbreek ik de band met een kantoor dat via accountants.exact.com bij ons binnenkomt?
    Ik zie onze ex-boekhouder nergens bij de gebruikers, maar hij kan nog aan onze boeken. Hoe komt dat?
    Het oude kantoor staat niet in onze gebruikerslijst maar kan wel bij de boekhouding
    Hoe verbreek ik de band met mijn vorige kantoor als zij via accountants.exact.com bij mij kunnen?
    Ons oude kantoor is via externe administraties verbonden, niet als gebruiker. Hoe gaat dat eruit?
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
