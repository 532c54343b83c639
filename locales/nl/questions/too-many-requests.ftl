### Zo vragen lezers naar deze gids: elke regel is een voorbeeld. Niemand krijgt ze te zien.
### Een regel onder de naam van een stap leidt naar die stap. Onder een keuze of omweg staat wat mensen daar zeggen.

too-many-requests =
    te veel verzoeken naar Exact
    ik krijg 429 van de exact koppeling
    mail van Exact: je app heeft onderstaande api-limieten overschreden
    limiet van de api bereikt
    hoeveel verzoeken per minuut mag een app doen
    de app wordt afgeknepen door Exact
    Er is geen capaciteit meer beschikbaar voor API-gebruik
    daglimiet van de api overschreden
    Onze rapportage haalt te vaak gegevens op volgens Exact
    too many requests bij het verversen van power bi
    Exact houdt onze app tegen omdat hij te veel vraagt
    Ik kreeg een waarschuwing dat we te veel api-verkeer hebben
    hoe vaak mag ik verversen voordat Exact de app blokkeert
    na een uurtje verversen krijgt iedereen te horen dat hij moet wachten
    rate limit exact online
    De koppeling ligt elke middag een uur stil en 's ochtends is alles weer goed
    hoe blijf ik onder de limiet van 5000 per dag
    api-quotum op
    Kan ik meer api-aanroepen per dag krijgen?
    te veel aanroepen van twee programma's tegelijk
    exact blokkeert de app een uur
    te veel aanvragen
    limiet overschreden
    per minuut
    per dag
    60 per minuut
    5000 per dag
    mail van exact over limieten
    waarschuwing api
    api-verbruik
    te vaak ophalen
    Exact mailt dat we te veel opvragen, wat moet ik daarmee?
    Elke ochtend om tien uur stopt ons rapport met 429. Na de middag gaat het weer. Hoe krijg ik dat weg?
    hoeveel keer per dag mag ik verversen zonder op slot te gaan
    te veel verzoekn zegt hij
    amai, alweer geblokkeerd voor een uur, wat doet die app toch
    Geachte, wij ontvingen een waarschuwing inzake overschrijding van de API-limieten. Welke maatregelen dienen wij te nemen?
    IK KRIJG AL DE HELE DAG TOO MANY REQUESTS
    ons magazijnsysteem vraagt iedere minuut de voorraad en nu zegt Exact stop
    sinds we twee rapporten tegelijk laten lopen komt de melding over de limiet
    daglimiet op om 9 uur 's ochtends, hoe kan dat
    Er kwam een mail over tien mislukte aanroepen in een uur. Ik dacht dat alles goed ging. Waar kijk ik?
    moet ik bijbetalen voor meer aanroepen?
    een app blijft maar proberen en Exact houdt hem tegen wegens te veel fouten
    wat is itgeneor429 en hoe lang duurt het
    de 570 seconden waarschuwing gekregen voor onze scantool
    kan ik de teller van de api ergens zien staan
    Wij zijn een kantoor met tachtig dossiers. Het verversen haalt het einde niet door de limiet. Wat is wijsheid?
    app afgeknepen door Exact tot morgen
    telt de limiet per gebruiker, per bedrijf of per programma
    Power BI ververst acht keer per dag, is dat te vaak voor Exact?
    bij de jaarafsluiting haalt iedereen tegelijk op en dan loopt het vast op de limiet
    ik heb twintig keer op vernieuwen geklikt en nu mag ik niks meer
    Het lijkt of onze koppeling te gulzig is, Exact remt hem af
    geen capaciteit meer voor api-gebruik staat er in het rood
    mag ik opnieuw koppelen om van de limiet af te zijn?
    nachtelijke import breekt af halverwege, fout 429
    wie van de drie programma's vreet onze verzoeken op
    Onze leverancier beweert dat de limiet van Exact te laag is. Klopt dat, en kan die omhoog?
    throttling melding, gaat dat vanzelf over
    hoe zorg ik dat het volgende maand niet weer te veel is
    even iets heel anders, ik krijg net een mailtje van exact dat onze app over zijn limiet zit??
    ik zie 429 in het log staan, te vaak geprobeerd denk ik
    er staat ook too many requests, welke is erger
    na honderd keer proberen krijg ik nu een mail dat we een uur geblokkeerd zijn door te veel fouten
    hij klaagt over quota zie ik, hoe krijg ik dat weg
    exact zegt ook nog eens dat we meer dan 60 aanroepen per minuut doen
    we halen elk kwartier alles op en nu zegt exact ho
    en ik kreeg ook zo'n limietmail van Exact over een van die apps
    nu iets anders: 429
    exact heeft ons afgeknepen, mag ik daar hulp bij
    ‘er is geen capaciteit meer beschikbaar’ krijg ik nou
    die andere app loopt tegen de minuutlimiet
    ok. nu die mail van exact over 10 fouten per uur
    dank. dan heb ik bij exact nog een daglimiet die vol zit
    429 too many requests van exact
    mail van Exact dat onze API limieten overschreden zijn
    ons programma wordt door exact afgeknepen
    Er is geen capaciteit meer beschikbaar voor API-gebruik op partitie
    itgeneor429 bij verversen in power bi
    te veel aanroepen, de app moet wachten, hoelang
    Exact blokkeert de app omdat hij te vaak iets vraagt, wat doen wij eraan?
    daglimiet bereikt om 10 uur 's ochtends al
    ik kreeg een mailtje dat er meer dan 10 fouten per uur waren
    minuutlimiet exact api overschreden
    itgenexl150
    Onze import stopt halverwege met de mededeling dat er te veel verzoeken zijn gedaan.
    we verversen elk kwartier 60 administraties en nu zegt exact stop
    de app ligt een uur stil vanwege limieten
    itgeneor229 wat nu
    Hoe voorkom ik dat Exact ons programma tegenhoudt wegens teveel api-verkeer?
    'Je app heeft onderstaande API-limieten overschreden'
    dashboard ververst niet, er staat iets van throttling
    quota op, morgen weer?
    Exact zegt dat we over ons aantal calls heen zijn
    we worden gestraft voor te veel opvragen
    mag ons script maar 60 keer per minuut bij exact? het wordt geweigerd
    mailtje over 570 seconden, wat bedoelen ze
    De leverancier meldt 'status code 429' en vraagt of wij de frequentie kunnen verlagen.
    Wanneer mag hij na die limietmail van Exact weer gegevens ophalen?
    ik krijg ook nog 429 trouwens
    mail van exact over limieten, wat wil dat zeggen?
    de koppeling zit aan de api-limiet
    too many requests staat er in het logboek
    Exact heeft ons een bericht gestuurd over tien fouten in één uur, wat moeten wij doen?
    itgeneor429 elke nacht weer van de koppeling
    de app vraagt te veel zegt exact
    waarom word ik afgeknepen bij het verversen van power bi
    geen capaciteit staat er bij de refresh
    daglimiet op, en het is pas tien uur
    de app haalt zo vaak op dat exact hem tegenhoudt, hoe maak ik dat rustiger?
    itgenexl150 verschijnt bij excel
    rate limit bereikt
    twee rapporten verversen tegelijk en dan loopt het vast op te veel verzoeken
    hoeveel aanroepen per minuut mogen we eigenlijk doen?
    da krijg ik nu: teveel aanvragen, probeer later opnieuw
    statuscode 429, is er iets stuk of moet ik gewoon geduld hebben?
    429 van Exact, wat nu
    Wij kregen een mail van Exact dat onze software te vaak iets opvraagt. Wat moeten we doen?
    limiet overschreden bij het ophalen van cijfers
    er wordt teveel gevraagd zegt Exact, hoe bouw ik dat af
    het programma is afgeknepen
    Power BI ververst niet meer: too many requests
    Elke nacht rond drie uur krijgt ons dashboard te horen dat het maximum bereikt is. Hoe los ik dat structureel op?
    itgeneor429
    geen capaciteit meer volgens de foutmelding van Invantive
    wij lopen tegen het dagplafond van de api aan
    Exact heeft ons pakket een uur op slot gezet. Is er iets kapot en raken we gegevens kwijt?
    te druk bevonden door Exact, alles staat op pauze
    rate limit
    te veel verzoeken
    error 429
    429 too many requests
    api limiet bereikt
    daglimiet exact overschreden
    mail over api limieten
    hoeveel calls per dag mag je?
    minuutlimiet
    app wordt afgeknepen
    too many requests exact online
    limiet verhogen api
    Power BI loopt tegen limiet aan
    teveel aanroepen
    hoe lang moet ik wachten na 429?
    throttling
    rate limit overschreden webshop
    te veel api calls
    mail van exact over fouten per uur
    429 fout in Excel
    geen capaciteit melding
    api-limiet per minuut
    app vraagt te vaak gegevens op
    request limiet exact
    Shopify sync geeft 429
    waarschuwing te veel fouten
    rate limt bereikt
    api verbruik te hoog
    Hoe voorkom ik de rate limit?
    429 elke ochtend als alle rapporten tegelijk verversen
    limiet bereikt terwijl we maar één app hebben
    mail van exact dat we te vaak een token ophalen
    te veel verzoeken sinds we elk kwartier synchroniseren
    daglimiet op, hoe komen we de dag door
    en nu krijg ik 429 Too Many Requests
    limiet api overschreden
    Er kwam een mail van Exact dat onze app de API-limieten heeft overschreden. Wat wordt er van ons verwacht?
    app heeft al dagen een 429, kan je daarmee helpen
    we krijgen nu 429 in het log
    krijg nu mail dat we te vaak ophalen
    nu moet de app een uur wachten zegt exact
    429 staat er
    Too Many Requests
    Exact stuurt mij een mail dat onze app de API-limieten overschrijdt. Is er iets kapot?
    itgeneor429 tijdens verversen
    Er is geen capaciteit meer beschikbaar voor API-gebruik op partitie, wat betekent dat nu weer
    app wordt afgeknepen door exact
    te veel verzoeken, wat nu
    429 too many requests exact online koppeling
    Onze Power BI-refresh stopt halverwege met een melding over limiet van aanvragen. Is er iets stuk?
    itgenexl150 bij het verversen in Excel
    melding itgeneor229, geen capaciteit
    Hallo, sinds we naast Klippa ook een dashboard hebben, stokt alles rond 9 uur met 'rate limit'. Verlies ik nu gegevens?
    daglimiet bereikt volgens ons programma
    hoe weet ik of het de limiet per minuut of iets met fouten is, de app moet wachten
    Exact vindt dat we te veel vragen. Zijn we nu geblokkeerd?
    rapport laadt maar voor de helft, 'too many requests'
    API limiet overschreden staat er, wij zijn maar een klein kantoor met 4 dossiers
    te veel verzoeken zegt exact, wa moet ik doen
    Ik krijg 429 en snap er geen snars van
    mail van Exact gekregen dat onze app te vaak iets opvraagt
    Wij krijgen 's ochtends steeds "geen capaciteit beschikbaar" bij het verversen van de rapporten
    Itgenexl150 in excel, wat is dat
    limiet overschreden staat er, per dag of per minuut weet ik niet
    heb ik iets stukgemaakt?? er staat dat het maximum aantal aanvragen bereikt is
    de app zei iets van "limit reached" en doet nu niks
    exact smeekt om rust geloof ik: too many requests
    Kreeg een mail van Exact dat onze app over de limiet gaat, wat moet ik doen?
    error too many requests in de koppeling met exact
    app moet wachten zegt ie, minutely limit
    onze rapportage stopt halverwege de nacht met een melding over het aantal aanroepen
    dagelijkse limiet bereikt exact api
    Exact geeft 429, wat moet ik doen?
    Ik kreeg een mail van Exact dat onze app over de limiet gaat
    De app zegt dat er te veel verzoeken zijn gedaan
    We lopen steeds tegen de API-limiet aan
    daglimiet bereikt exact
    itgeneor429 in ons Invantive-rapport
    Melding: geen capaciteit meer, probeer het later opnieuw
    Onze webshop haalt blijkbaar te vaak orders op en Exact zet hem op slot
    foutcode itgenexl150 wat nu
    Er staat dat het maximum aantal aanroepen per minuut overschreden is
    Waarom mag mijn rapport vandaag niks meer ophalen van Exact? Het quotum zou op zijn
    Rate limit Exact Online, hoe voorkom ik dat?
    power bi refresh mislukt met 429
    exact mailt over 10 errors per uur, wat is dat?
    Ik heb een e-mail van Exact dat onze client-id tijdelijk geblokkeerd is wegens fouten
    De kassa synchroniseert elke minuut en nu mag hij een uur niks meer
    we worden afgeknepen door exact, te druk
    Hoe krijgen wij de koppeling weer op gang nadat Exact ons wegens te veel aanvragen heeft geblokkeerd?
    ik ververs mijn excel zo vaak dat exact boos wordt
    Elke ochtend rond tien uur is ons aantal API-calls op en dan staat de hele boel stil tot middernacht
    verzoeklimiet overschreden
    onze app is een uur buitengesloten door te veel fouten
    X-RateLimit op nul, app ligt stil
    Moet ik iets repareren als Exact zegt dat we teveel opvragen?
    De BI-tool van 80 administraties vreet onze limiet op
    mail over errorlimiet gekregen, wat moet ik daarmee
    itgeneor229
    Te veel aanroepen; hoe zorg ik dat het niet elke week terugkomt?
    Ons loonpakket mag van Exact even niets meer opvragen omdat het te gulzig was
    Het dagelijkse quotum van de API raakt op voor de middag.
    hey krijg steeds 429 op de api, alles staat nu te retryen
    Wij verversen 's nachts alle dashboards en om vijf uur staat er overal 'te veel verzoeken'
    Exact zegt wachten, de app zegt wachten, maar waarop eigenlijk? er stond iets van limiet
    Scanprogramma zegt: limiet bereikt bij Exact Online. Ben ik nu facturen kwijt?
    teveel request foutmelding
    Kan het kwaad als we de limiet van Exact overschrijden?
    Er kwam een waarschuwing binnen dat een van onze koppelingen te zwaar op Exact leunt. Hoe maak ik het lichter?
    Minuutlimiet 60 calls overschreden volgens de log
    App gethrottled, hoe los ik dat structureel op?
    Ge belast Exact te veel, schrijft de leverancier, en daarom ligt het er nu uit tot straks
    Kreeg een mailtje van Exact dat de kassa te veel vraagt. Moet ik nu iets doen?
    Ge krijgt hier te veel aanvragen, zegt hij, en dan haalt hij niks meer binnen
    hij zegt too many requests wat betekent dat nou
    Sync ligt er elke middag uit door limieten van Exact
    er staat itgeneor429, is dat erg
    Exact API geeft 429 terug, wat is de juiste reactie
    minutely of daily limit, waar zie ik welke ik raak
    34 filialen om middernacht tegelijk en dan krijg ik een blokkade van Exact
    De kassa krijgt steeds 429 terug van Exact en dan staat de dagomzet stil
    Ik kreeg een mail van Exact dat onze kassa te vaak aanklopt
    Exact zegt dat de bakkerij over haar limiet is met ophalen, wat nu
    Onze webshop, kassa en rooster halen allemaal elke vijf minuten op en nu heeft Exact er genoeg van
    te veel verzoeken, kassa mag even niet
    Mews hangt, in de log staat API limit reached bij Exact Online
    In het mailtje staat iets over 570 seconden en in de log 429, welke van die twee telt nou?
    De leverancier van de kassa schrijft: jullie raken de API-limiet van Exact, wij kunnen niets doen. Wat kan ik dan doen?
    Elke zaterdagavond als het terras vol zit loopt de verbinding vast met code 429
    itgeneor429 in ons omzetrapport, sinds we er drie winkels bij hebben
    Baas boos: dashboard ververst niet, er staat iets van 'limit exceeded, try again later'
    Exact zegt dat we vandaag onze calls op hebben, het is elf uur 's ochtends
    geen capaciteit zegt exact, te druk met de webwinkel op black friday
    De app is in de wachtkamer gezet door Exact omdat hij te ongeduldig is
    Mailtje 'Your app has exceeded the limit', moet ik bang zijn
    sinds het nieuwe dashboard loopt de kassa tegen een plafond bij Exact
    api limiet overschreden kapsalon
    Voortdurend ophalen van de voorraad geeft 'Too Many Requests'
    Exact heeft genoeg van ons dashboard, dat vraagt elke minuut naar de omzet
    foutmelding 429 webwinkel
    De mail zegt dat wij de daglimiet hebben bereikt, en dat op de eerste verkoopdag
    Exact stuurt mail over teveel fouten binnen een uur, ik snap er niks van want ik doe zelf niks
    te veel reqests kassa
    Mail van Exact: limiet overschreden. Wat moet ik daarmee
    429 bij het verversen van alle klanten
    te veel verzoeken zegt het pakket en dan stopt het halverwege de portefeuille
    Het dashboard van 80 klanten loopt iedere ochtend vast op "too many requests"
    itgeneor429 in de nacht
    tool zegt dat we aan het maximum zitten voor vandaag
    Er staat dat er geen capaciteit meer is bij het ophalen
    Sinds we een tweede rapportage hebben draait de eerste op een limiet stuk
    Excel verversing wordt afgeknepen door Exact
    Rate limit, hoe los je dat op met veel klanten
    Er zijn blijkbaar limieten per minuut, per dag, op fouten, hoe zie ik welke wij raken
    Iedere maand rond de loonrun krijgen we een bericht van Exact dat er te veel is opgevraagd
    Onze tool stopt bij klant 43 van de 80 met een getal, 429
    verversen lukt s ochtends wel en s middags niet meer, limiet?
    teveel request exact
    De verversing is afgebroken wegens overschrijding, kan dat kwaad voor mijn klant zijn boeken?
    ons kantoor is gegroeid naar 200 cliënten en nu loopt de nachtelijke ophaalactie tegen een plafond
    itgenexl150 in Excel
    het ene bericht zegt 429, het andere tien fouten, weer een ander 570, wat is wat?
    De helpdesk zegt: u vraagt te veel van Exact. Wat moet ik anders doen?
    verversing overdag mislukt met 429, 's nachts lukt hij
    waarschuwing api limiet
    Onze excel met 120 tabbladen haalt alles tegelijk op en Exact knijpt ons af
    Exact heeft ons programma een uur in de wacht gezet
    429 foutje bij loonpakket
    de nachtelijke ronde langs alle cliënten haalt de finish niet, Exact zegt genoeg gevraagd
    mail van exact over te hoog verbruik door onze app
    Sinds we vier dashboards hebben draaien krijgt de ene na de andere nachtrun nul op het rekest vanwege te veel bevragingen
    Exact knijpt ons af
    onze sync wordt gethrottled
    rate limit exact online api hoe ga je daar mee om
    De koppeling ligt elke middag stil en komt de volgende ochtend vanzelf weer op gang
    Exact stuurt ons mailtjes dat onze applicatie over haar limieten gaat
    quota op, dashboard leeg, directie boos
    Wij verversen elk kwartier 60 administraties en sinds maandag zegt exact ho
    volgens het log vragen we te vaak iets aan exact, hoe lossen we dat structureel op
    de api laat ons niet meer toe tot morgen omdat het dagbudget op is
    Twee rapporten tegelijk verversen geeft fouten over capaciteit, een voor een gaat het goed
    itgeneor429 in het nachtelijke log
    itgeneor229 bij verversen van het dashboard
    itgenexl150 krijg ik in excel als ik een paar keer achter elkaar op vernieuwen druk
    Ik weet niet of we over de minuutlimiet, de daglimiet of de foutenlimiet gaan
    welke grenzen hanteert exact eigenlijk voor koppelingen
    Er is een bericht van exact over limieten maar er zijn er blijkbaar meerdere soorten?
    Sinds collega Bart een eigen Excel heeft gebouwd die elk uur alle administraties ophaalt, ligt onze nachtelijke load er steeds uit met de mededeling dat we te veel vragen
    Beste helpdesk, elke dag rond drie uur 's middags weigert Exact onze aanroepen en na middernacht gaat het weer. Wat is dat en hoe voorkom ik het?
    het lijkt of exact ons straft omdat we zo vaak data ophalen
    teveel requests melding in powerbi, wat moet ik doen
    ons budget aan api aanroepen is elke dag op rond lunchtijd
    api exact beperkt, dagelijks plafond bereikt
    De webshop vraagt elke minuut de voorraad op en krijgt na een tijd een afwijzing dat het te vaak is
    Ik kreeg als beheerder een waarschuwing van Exact over overmatig gebruik door onze applicatie
    mijn script draait in een lus over 200 administraties en exact gooit er na een stuk of zestig de rem op
    te druk volgens exact
    we worden tegengehouden vanwege volume en ik wil snel weer in de lucht
    Sinds de accountant ook een tool aan onze boeken heeft hangen, krijgen wij 's middags geen data meer en volgens de log vragen we te veel op
    Hoe vaak per dag mag een dashboard eigenlijk verversen voordat exact ingrijpt
    rapport doet het tot een uur of elf en dan: te veel aanvragen
    wij hebben een waarschuwingsmail over het gebruik van de API, moet ik me zorgen maken
    kan er data verloren gaan als exact onze app tijdelijk tegenhoudt
    Exact zet ons op de rem en de controller wil cijfers, wat kan ik nu doen?
    request quota overschreden
    hij zegt dat het te druk is en dat we moeten wachten
    exact zegt da we te veel opvragen, wat doede daaraan
    te veel verzoekn
    onze kubus kan smiddags niet meer laden, iets met maximum aantal bevragigen
    Er kwam een mail van Exact dat onze app te vaak iets vraagt
    429 staat er, de app moet even wachten, maar hoe lang en waarom
    Te veel verzoeken? Wij zijn maar een klein kerkje
    De leverancier zegt dat we over de daglimiet heen zijn
    Het programma is gestraft omdat het te druk was, hoe krijg ik het weer aan de praat?
    API limiet overschreden, het rapport van de corporatie ververst niet meer
    We halen kennelijk te veel op, elke middag rond drie uur zegt hij stop
    We hebben de knop verversen denk ik te vaak ingedrukt, nu krijgen we 429
    Mail van Exact: uw app heeft de limiet bereikt. Is dat een rekening of een waarschuwing?
    Ons rapport is door Exact op pauze gezet wegens drukte, zoiets
    Hoe voorkomen we dat we elke middag door onze aantal aanvragen heen zijn?
    Het programma staat in de wacht: too many requests. Moet ik opnieuw inloggen?
    Ik krijg mails met minute limit en daily limit, ik ben pastoraal medewerker en begrijp er niks van
    Er zijn blijkbaar meerdere grenzen: per minuut, per dag, per fout. Welke heb ik geraakt?
    Alles staat stil omdat we te gretig waren zegt de leverancier; er is iets met limieten
    Melding 'no capacity' in het dashboard van de woningstichting
    te veel requests wat nu exact
    Exact vindt dat ons programma te veel vraagt en doet nu niks meer voor ons
    Er staat dat we aan onze maximum aantal calls zitten, 't is pas tien uur
    De stagiair heeft een script laten lopen en nu zegt Exact 429
    De koppelingen vechten om de aandacht van Exact en verliezen allemaal: te veel verzoeken
    mail van Exact dat we over de limiet gaan
    Het planbord haalt elke 5 minuten alles op en nu zegt exact dat het te veel is
    de app zegt dat hij even moet wachten van exact, hoe lang nog
    Rapport ververst niet, 'geen capaciteit beschikbaar'
    groothandel met 40.000 artikelen, voorraadsync loopt vast op api limiet
    dagelijkse limiet bereikt
    is er iets kapot als Exact ons tegenhoudt wegens aantal verzoeken
    Exact knijpt onze voorraadsync af
    limiet van de api overschreden, wat nu
    groot bestelportaal, elke minuut stand opvragen, en toen kwam 429
    De koppeling ligt plat wegens 'too many requests', is er iets stuk?
    we zijn volgens exact te gretig met ophalen
    veel te veel aanroepen, zegt de logging van het bestelportaal
    Exact stuurt mij een e-mail over het overschrijden van een limiet door het planbord. Wat wordt van mij verwacht?
    we krijgen steeds dat er te veel wordt opgevraagd
    fabriek met elke minuut sync, exact zegt stop
    rate limit exact
    limiet per minuut 60 overschreden
    Het rapport breekt halverwege af met een code 429, ook als ik het rustig probeer
    wat doe je als een app zichzelf op slot zet door te vaak te vragen
    Exact heeft onze koppeling tijdelijk geblokkeerd, wegens te veel foutieve aanroepen volgens de mail
    de urenapp meldt dat het quotum van vandaag op is
    ophalen lukt alleen s nachts, overdag teveel verzoeken
    twee systemen vechten om dezelfde limiet
    Elke middag rond drie uur houdt de voorraadsync ermee op en zegt iets over requests, de volgende ochtend gaat het vanzelf weer. Wat is dat en hoe kom ik ervan af?
    exact mailt 'limits'
    raak ik gegevens kwijt als exact mijn app laat wachten
    Black Friday en Exact gooit onze plugin eruit met 429
    Mail van Exact: uw app heeft te veel aanroepen gedaan
    limiet bereikt, orders blijven hangen tot morgen
    De sync loopt vast omdat we te vaak vragen
    Exact stuurt een bericht over 10 fouten in een uur, wat moet ik daarmee
    too many requests lightspeed
    te druk voor exact zegt de log, hoe krijg ik mijn orders toch binnen
    itgeneor429 bij een klant van ons
    daglimiet op, het is pas elf uur 's ochtends
    alle voorraadupdates samen zijn blijkbaar te veel van het goede voor Exact
    wij halen elk kwartier alles op en nu is de kraan dicht
    wat voor soorten limieten kent Exact, per minuut of per dag, en welk bericht hoort waarbij
    sinterklaasdrukte en Exact laat ons in de wacht staan
    we zijn gestraft voor te veel calls
    Exact zet de kraan dicht zodra het druk wordt in de shop
    bericht van exact in mijn mail over limiet overschreden, ik ben bakker geen programmeur
    er staat dat we te gulzig zijn, of zoiets
    Onze nieuwe repricer vraagt elke minuut alles op en nu is ook de kassa buitengesloten met 429
    Exact vindt ons te druk
    merchant stuurt een screenshot door van een Exact-mail: limiet bereikt. Wat adviseren we?
    uitverkoop, duizenden orders, en dan zegt Exact: even wachten
    mail exact over limiet
    koppeling moet wachten zegt exact
    5000 per dag op
    elke ochtend om 7 uur weigert exact omdat er te vaak gevraagd is, hoe krijgen we de boel weer lopend
    app afgeknepen door exact
    limiet per minuut of per dag, hoe zie ik
    limiet bereikt exact
    exact mail: app over de grens
    429 powerbi refresh
    te vaak opgevraagd
    dagelijks limiet vol voor lunch
    koppeling op pauze door exact
    rapportage ververst niet meer want we zouden te veel vragen stellen aan exact
    exact stuurt mails dat onze app te veel vraagt en het dashboard blijft leeg tot de volgende dag
    sinds we naast power bi ook een excel rapport verversen worden we door exact op pauze gezet
    limietmail van exact
    dashboard leeg want 429
    ophalen vertraagd door limieten van exact
    Exact mailt dat onze kassakoppeling te veel verzoeken doet
    Het dashboard van de hotelketen krijgt steeds 429
    De dagelijkse limiet is op, zegt het pakket, en het is pas elf uur
    Te veel aanroepen door drie rapporten tegelijk op maandagochtend
    itgenexl150 in het werkblad van de dierenkliniek
    we worden geblokkeerd omdat de app te vaak vraagt
    Power BI ververst elk kwartier voor 22 restaurants en nu zit het dicht
    kan het dat we op een quotum zitten? halverwege het ophalen houdt het op met 'too many'
    Mail over 10 fouten in een uur van Exact gekregen, moet ik iets doen?
    Pakket meldt dat we voor vandaag uitgevraagd zijn
    Zodra ik op verversen druk terwijl de nachtrun nog loopt krijg ik 429
    De revenue-tool hamert elke minuut op Exact en nu worden we geweigerd wegens drukte
    Exact schrijft dat onze app is afgeremd
    limiet per minuut overschreden hotelrapport
    even niks ophalen zegt de app, want quota
    De kassa zegt: probeer later opnieuw, te veel verkeer richting Exact
    Na het toevoegen van vijf clubs loopt de nachtelijke run tegen een plafond
    Het rapport blijft halverwege hangen met 'te veel aanvragen', bij de vijftiende kliniek
    Sinds we ook een dashboard aan de muur van de keuken hebben wordt Exact ongeduldig met ons: 429
    429 Too Many Requests in de log van de BI-tool
    Wij kregen een mail van Exact dat onze app over zijn limiet heen gaat
    te veel aanvragen zegt de koppeling, mag dat wat minder?
    daglimiet bereikt om half tien 's ochtends al, wat vreet dat op
    ticket: API limit exceeded, sync gepauzeerd
    De koppeling wordt door Exact afgeremd
    Vlak voor de maandafsluiting zegt Exact dat wij te vaak data opvragen, hoe krijgen we het weer vlot
    Twee rapporten draaien tegelijk en dan loopt de boel vast met een limietmelding
    rate limit overschreden, moet ik iets opnieuw koppelen of afwachten
    minuutlimiet per administratie, refresh breekt halverwege af met 429
    Te druk met ophalen volgens Exact. Wat is te druk en hoe doen we het rustiger?
    Er zijn blijkbaar verschillende limieten, hoe weet ik welke wij raken
    De maandafsluiting hangt, de tool zegt: wachten, limiet van Exact bereikt
    Exact stuurde de CFO een mail over ons verbruik van de API, paniek
    we blijken meer op te vragen dan mag, hoe gaan we terug in ons hok
    Sinds het nieuwe dashboard elke vijf minuten ververst krijgen de andere tools 429
    Wij zitten 's middags altijd door ons dagquotum heen
    "No capacity" itgeneor229, verversen breekt af
    Mag ik opnieuw koppelen als hij zegt dat er te veel verzoeken waren?
    app wordt een uur op de strafbank gezet door exact
    De mail van Exact heet 'API-limieten' en noemt onze koppeling
    429 bij het laden van de kubus
    429 too many requests, heb ik te veel gevraagd of zo?
    kreeg een kwade mail van Exact over limieten
    het ophalen stopt elke dag rond elf uur met iets over te veel aanvragen
    Exact houdt ons tegen omdat de app te druk is
    een mail over 10 fouten in een uur, wat moet ik daarmee
    daglimiet bereikt zegt de webshop, we hebben juist black friday!!
    Onze kassa bestookt Exact precies, ze hebben ons een uur in de hoek gezet
    Te veel verzoeken, en de btw moet vandaag binnen, paniek
    rapport verversen lukt niet meer, 'geen capaciteit', 's morgens gaat het wel
    mag een app maar zoveel keer per dag bij Exact? de onze zit blijkbaar over de schreef
    Ik druk de hele tijd op vernieuwen want er komt niks, en nu zegt hij dat ik over de limiet ben
    Exact heeft onze app voor straf uitgezet voor een uur, stond in een mail
    te veel opgevraagd deze maand? de kassa zegt limiet
    Rate limit op een zondag, terwijl de zaak gesloten is
    hoe voorkom ik die mails over het overschrijden van het aantal aanvragen
    429 en mijn leverancier zegt: wachten. Hoelang en waarop?
    't schijnt dat onze app te gulzig is, Exact heeft hem op rantsoen gezet
    De webshop en het dashboard trekken elkaar leeg, zegt mijn zoon, en daarom krijgen we 429
    Mail van Exact: uw app heeft tien fouten gemaakt. Ik voel mij terug op school. Wat moet ik doen?
    itgenexl150 en niks gaat nog vooruit
    waarom mag ik na een bepaald uur niks meer ophalen, staat er 'limiet bereikt'
    hij vraagt te veel aan Exact, hoe kalmeer ik hem
    We kunnen pas morgen weer ophalen zegt de melding, kan dat niet vroeger
    exact heeft ons geblokkeerd voor een uur omdat de kassa in een lusje zat
    Mijn leverancier vraagt hoeveel aanvragen we doen per dag, ik krijg 429, hoe verminder ik dat?
    Bij elke ververs krijg ik 'too many', alsof ik een robot ben
    de mail zegt dat onze app te veel fouten maakt en een uur moet stoppen, gaan we nu bestellingen kwijt zijn?
    Foutmelding 429, wat moet ik doen?
    Exact zegt dat de app te vaak vraagt
    Ik kreeg een mail van Exact over limieten
    De app moet wachten van Exact
    Onze koppeling zit aan de daglimiet
    API-limiet bereikt
    Hoe voorkom ik dat de app tegen de limiet loopt?
    Te veel verzoeken naar Exact, verversen lukt niet
    Ons rapport wordt afgeknepen door Exact
    Exact waarschuwt voor te veel API-aanroepen
    Exact stuurt mails dat onze app tien keer fout ging
    Wat is de limiet per dag voor een app?
    De import stopt halverwege door te veel aanvragen
    Hoe spreid ik het ophalen zodat Exact niet remt?
    Limiet per minuut overschreden
    Het verversen in Power BI eindigt met 429
    Exact mailt onze klant dat de app te veel fouten per uur maakt en daarom een uur moet wachten. De klant wil meteen alles opnieuw koppelen. Is dat verstandig?
    Ons dashboard ververst elke vijf minuten over zestig dossiers en Exact antwoordt nu steeds met 429. Hoe krijgen we dat weer in rustig vaarwater?
    De consultant heeft zes rapporten gemaakt die allemaal om acht uur starten, en sindsdien krijgt de klant meldingen over limieten.
    Wij zijn de leverancier en krijgen van een klant de mail van Exact doorgestuurd over te veel verzoeken. Wat kan de klant zelf doen in afwachting van onze aanpassing?
    itgeneor429 in de planner van mijn klant, elke ochtend weer. Wat moet er anders aan het ophalen?
    Sinds we met drie medewerkers tegelijk in Excel verversen krijgen we te veel aanvragen. Hoe krijgen we dat geregeld zonder iemand te verbieden te werken?
    Kwartaalafsluiting bij negentig klanten op één avond, en Exact houdt ons tegen tot morgen. Hoe plan ik dat slimmer?
    De klant denkt dat hij zijn app opnieuw moet koppelen vanwege die 429, ik denk van niet. Wie heeft gelijk en hoe komt hij er vanaf?
    mail van exact over limiet bij onze klant, app staat nu stil, moeten wij wat doen of gaat dat over
    Een onderzoeksbureau haalt via Excel tien jaar historie bij twintig bedrijven op en nu ligt alles op de daglimiet. Hoe verdeel je dat?
    De nieuwe rapportagetool van onze interimmer trekt zo hard aan Exact dat andere pakketten nu ook foutmeldingen met 429 krijgen.
    Sinds de fusie draaien er twee rapportagepakketten op hetzelfde Exact en krijgen we beurtelings de mededeling dat er te veel gevraagd wordt.
    Mail van Exact over een limiet, ik ben inkoper, moet ik hier iets mee
    429 in de log, elke ochtend rond negen
    Het voorraaddashboard ververst niet meer, 'te veel verzoeken', mijn baas heeft het om tien uur nodig
    De WMS en de webwinkel halen allebei elk kwartier op en nu zegt Exact dat het genoeg is
    Power BI refresh afgebroken met itgeneor429
    Hoe lang duurt het voordat zo'n too many requests weer vrij is, en hoe voorkom ik het
    Dagelijkse limiet bereikt, zegt de verkooptool. Kunnen we dat verhogen of slimmer verdelen
    Sinds we er een derde rapport bij hebben gemaakt lopen ze elkaar in de weg en krijgen we capaciteitsmeldingen
    Exact zet onze koppeling een uur stil omdat die te vaak aanklopt
    De CRM-sync stond per ongeluk op iedere minuut. Nu worden we afgeremd
    itgenexl150 bij het verversen van het inkoopbestand
    De voorraadrefresh ligt eruit tot morgen zegt het scherm, want daglimiet. Hoe zorg ik dat dit niet elke week gebeurt
    We hebben Power BI, een WMS en een webshop, en Exact vindt ons te gulzig
    Verkoop drukt de hele dag op vernieuwen in hun dashboard en nu krijgt het magazijn niks meer
    exact zegt rustig aan
    Er staat 'quota exceeded' bij de nachtelijke lading, mag ik hem handmatig nog eens starten
    Is een 429 ernstig? De helpdesk van het CRM stelt voor de hele verbinding opnieuw te leggen
    Hoeveel keer per uur mag een rapport bij Exact aankloppen voor ze ons stilzetten
    Onze stagiair liet een script in een lus draaien tegen Exact en nu ligt iedereen stil
    De leverancier zegt: u zit aan uw API-limiet. Wat kan ik daar als klant aan doen
    Na middernacht is alles weer goed, tot een uur of drie 's middags
    Exact weigert verzoeken wegens drukte, komt dat door ons of door hen
    Hoe verdeel ik vijf programma's zodat Exact ons niet steeds laat wachten
    te veel calls
    De planner en het MES zijn allebei op realtime gezet en Exact geeft nu 'too many'
    Iedereen ververst om half negen tegelijk zijn Excel en dan krijgt niemand iets
    Mag ik het rapport nog openen als er 429 in beeld staat, of maak ik het dan erger
    Exact stuurt me een mail dat we over een limiet heen gaan
    Te veel aanvragen, zegt het dashboard, en dan moet ik wachten
    Het rapport is halverwege gestopt met Too Many Requests
    Mail gekregen over tien fouten binnen een uur, en nu zit alles op slot
    itgenexl150 bij het verversen
    We bevragen Exact blijkbaar te vaak, hoe maken we dat rustiger
    Sinds we ook de webshop hebben aangesloten zegt de BI-tool dat de capaciteit op is
    hoelang duurt het voor exact ons weer doorlaat na te veel vragen
    De server van ons dashboard klopt te vaak aan en Exact doet dicht
    Twintig rapporten tegelijk verversen geeft 429
    Mail van Exact: u heeft de limiet bereikt. Moet ik iets kopen of iets uitzetten
    Wat is het verschil tussen de melding per minuut, per dag en die over fouten?
    Hoe lang moet ik wachten als Exact zegt dat er te veel verzoeken zijn?
    Is het erg dat we een mail kregen over limieten? Gaat er iets verloren?
    429, mag ik gewoon doorgaan of moet ik stoppen
    Moet ik de koppeling opnieuw leggen na 'too many requests'?
    Hoe vaak mag een app eigenlijk gegevens ophalen? We worden afgeknepen.
    itgeneor429 elke ochtend om 7 uur, kan het kwaad
    Is zo'n blokkade wegens te veel aanvragen een straf of gaat dat vanzelf over? En wat doe ik intussen?
    kan ik iets kwijtraken als Exact de app een uur laat wachten
    Vlak voor de deadline: 'Too many requests'. Welke stekker trek ik als eerste uit het stopcontact?
    teveel requests al 2 dgn, gaat da vanzelf over
    Mag ik drie keer op verversen drukken als de rapportage blijft hangen op een limietmelding?
    Moet ik mijn rapporten 's nachts draaien om niet tegen Exact's limiet te lopen? Nu stopt hij telkens.
    In mijn mailbox een bericht van Exact dat de app te vaak belt, wat moet ik daarmee
    Het scherm zegt 'Too Many Requests, try again later'
    429 staat er in het rood en het verversen stopt halverwege
    De rapportage stopt elke dag rond elf met 'daglimiet bereikt'
    Mail: uw app heeft 10 fouten in een uur veroorzaakt en wordt een uur tegengehouden
    itgeneor429 in beeld, en nu?
    Er kwam een waarschuwing dat we per minuut te veel opvragen
    Ik zie 'no capacity available' als ik op vernieuwen druk
    Er kwam een vriendelijk mailtje van Exact: uw applicatie overschrijdt de grenzen
    De voortgangsbalk blijft op 60 procent en dan 'limit exceeded'
    Ik zie 'wait 3600 seconds' in ons logboek
    Exact knijpt ons af, staat er, wegens te veel aanroepen
    Het rapport is half gevuld en onderaan staat 'rate limit'
    mailtje gekregen over te veel requests weet niet wat dat is
    Sinds we een tweede dashboard hebben krijg ik elke ochtend 429
    Gisteren kwam er een mail van Exact dat onze app te veel fouten maakte, vandaag haalt hij niks op
    De stagiair heeft het verversen op elke minuut gezet en nu houdt Exact ons tegen
    Na het inlezen van tien jaar historie zegt het programma Too Many Requests
    itgeneor429 na het draaien van drie rapporten tegelijk gisteren
    Bij de maandafsluiting hebben we met zn vieren tegelijk ververst en nu moeten we wachten staat er
    We kregen een brief, nou ja mail, over 570 seconden. Wat hebben we verkeerd gedaan
    Voor de accountantscontrole alles binnengehaald en sindsdien is het limiet bereikt
    sinds de nieuwe webshop erbij is loopt Power BI vast op de dagelijkse limiet
    Wij draaiden in het weekend een inhaalslag van drie jaar en nu laat Exact ons maar druppelsgewijs toe
    De nieuwe analist ververst elke tien minuten en nu krijgt de hele afdeling Too many requests
    Exact mailde gisternacht: tien fouten binnen een uur, app aangehouden
    429 na de livegang van gisteren
    Het bestuur wilde live cijfers, we zetten alles op elke minuut, een dag later zei Exact ho: limiet bereikt
    Er zijn blijkbaar verschillende limieten, die mail van gisteren ging over minuten of dagen, hoe zie ik welke
    sinds de prikklok elke minuut probeert te boeken mailt exact over limieten
    gister te vaak op vernieuwen gedrukt en nou zegt ie te veel verzoeken
    429, ik wil dat dat ophoudt
    te veel verzoeken zegt de app, terwijl ik maar één keer op verversen drukte
    mail van Exact: uw app heeft het maximum bereikt
    de tool wordt elke ochtend afgeknepen door Exact
    Exact remt ons rapport af, hoe krijg ik het weer vlot
    10 fouten in een uur en nu een uur straf
    hij zegt dat de daglimiet op is
    we willen niet langer elke nacht vastlopen op het maximum aantal aanroepen
    Too many requests bij power bi verversen
    zonder de limiet te raken verversen, hoe
    Ik wil niet wachten tot morgen maar de app zegt dat het maximum voor vandaag op is
    sinds collega's zelf ook verversen zegt Exact dat we te veel vragen
    mail van Exact met 'limiet' erin en nu haalt de webshop niets op, gaat het vanzelf over
    rem op onze API, hoe krijg ik die eraf
    code 429 in de excel-invoegtoepassing
    er zijn blijkbaar meerdere limieten, welke heb ik geraakt
    429 too many requests exact
    te veel aanroepen exact api
    dagelijkse limiet overschreden
    app moet wachten quotum op
    exact remt onze app af
    power bi refresh 429
    te veel verzoken per minuut
    melding geen capaciteit meer api
    calls op voor vandaag
    exact blokkeert app een uur
    app op pauze door te veel calls
    mail exact: 10 errors
    Vragen we te vaak gegevens op?
    Waarom laat exact ons een uur wachten?
    te veel verzoekn exact app wacht
    429, is dat erg en moet ik iets opnieuw koppelen?
    Kreeg een mail van Exact dat onze app te vaak langskomt. Wat wordt er van ons verwacht?
    Is dit een storing of hebben wij een limiet bereikt? De app zegt too many requests
    te veel verzoeken staat er bij de webshopkoppeling sinds de kerstdrukte
    Sinds we Power BI elk kwartier verversen komen er weigeringen met een getal 429
    Wat is die rate limit van Exact waar onze leverancier het over heeft, en hoe blijven we eronder?
    Mail: 10 errors in an hour, your app is blocked. Is dat tijdelijk of blijvend?
    itgeneor429 bij het ophalen van 60 administraties
    Wordt er misbruik van ons gemaakt of is het gewoon druk? Exact mailt dat de app te veel vraagt
    Drie rapporten om zes uur 's ochtends en een ervan krijgt steeds 429
    Is 'no capacity' hetzelfde als te veel aanvragen
    itgexl150 of zoiets, itgenexl150, app wacht en wacht
    Is 429 een straf of een bescherming, en gaat het vanzelf over?
    429 wat is da en moet ik iets doen
    429 Too Many Requests in het logboek van de webshop
    Mail van Exact gekregen dat onze app over de limiet zit
    Het ophalen blijft hangen omdat het maximale aantal aanroepen van vandaag op is
    Dagelijkse api-limiet bereikt, en nu?
    De tool mag een uur niets doen van Exact, waarom?
    Exact zegt dat we 10 fouten in een uur hebben gemaakt en heeft ons afgeknepen
    Ons dashboard ververst elk kwartier en is nu geblokkeerd wegens te veel vragen
    De kassaleverancier zegt dat onze 5000 calls per dag op zijn
    Te veel aanvragen, staat er, probeer het later
    Drie rapporten verversen tegelijk en dan weigert Exact met een limiet
    Hoe voorkom ik dat ons programma door Exact op pauze wordt gezet?
    rate limit exact overschreden
    X-RateLimit-Remaining staat op 0
    Onze software mag volgens Exact voorlopig niets meer opvragen
    Melding: het maximum aantal verzoeken per minuut is bereikt
    De tool is te gretig, Exact remt hem af
    Halverwege de middag stopt het verversen omdat de daglimiet op is
    De kassabouwer zegt 'throttling door Exact', wat moet ik daarmee?
    foutmelding 429
    daglimiet api overschreden
    Exact zegt te vaak opgevraagd
    Onze app krijgt foutcode 429 van Exact, wat moet ik doen?
    Ik kreeg een mail van Exact dat een app te veel verzoeken doet.
    Hoe los ik too many requests op bij het verversen van Power BI?
    De koppeling zegt dat de limiet van Exact is bereikt, hoe nu verder?
    Invantive toont itgeneor229, wat betekent dat en hoe verhelp ik het?
    Het ophalen stopt elke ochtend met een melding over de daglimiet.
    Exact blokkeert onze app een uur na tien fouten, hoe voorkom ik dat?
    We krijgen een mail over 10 errors per uur, wat wordt er van ons verwacht?
    Moet ik iets doen als de app meldt dat er te veel aanvragen zijn gedaan?
    Onze rapporten lopen vast met itgeneor429, hoe kom ik daarvan af?
    Waarom mag onze app tijdelijk niets ophalen en hoe herhaalt dat zich niet?
    Te veel api calls volgens de leverancier, wat kunnen wij daar zelf aan doen?
    Hoe blijf ik met drie rapportagetools binnen de limieten van Exact?
    De app zegt dat Exact geen capaciteit heeft en dat we moeten wachten.
    error 429 exact online wat nu
    Met itgenexl150 stopt het bijwerken van mijn Excel-bestand.
    Sinds we elk kwartier verversen houdt Exact onze tool tegen.
    De webshopkoppeling loopt tegen een maximum aan en slaat bestellingen over.
    Hoe verminder ik het aantal verzoeken dat onze koppeling aan Exact doet?
    Exact mailt dat we over de limiet per minuut gaan, wat is de aanpak?
    Alle administraties verversen gaat mis doordat er te veel tegelijk wordt gevraagd.
    Ons ERP krijgt een 429 terug en de nachtrun is half, wat moeten we aanpassen?
    De mail van Exact noemt rate limit exceeded, wat verwacht men van ons?
    Hoe vaak mag een app eigenlijk gegevens opvragen voordat Exact hem tegenhoudt?
    Bij het verversen van twintig rapporten tegelijk loopt alles vast op te veel verzoeken.
    De scansoftware is een uur geblokkeerd door Exact na een reeks fouten, hoe krijg ik hem weer op gang?
    We gebruiken Invantive en Power BI naast elkaar en krijgen steeds de melding te veel aanvragen.
    Exact zegt maximum aantal aanroepen bereikt, moet ik de koppeling opnieuw leggen?
    Elke maandag om acht uur krijgt de tool een 429 omdat iedereen ververst, hoe lossen we dat op?
    Waardoor krijg ik itgeneor229 op drukke dagen en wat doe ik eraan?
    De limiet per dag is op voor twaalf uur 's middags, hoe ga ik zuiniger om met verzoeken?
    Onze leverancier zegt dat we de minuutlimiet overschrijden, wat kunnen we instellen?
    te veel verzoeken melding in de app, hoe weer normaal laten werken
    Onze app is afgeknepen door Exact omdat hij te vaak vraagt. Wat nu?
    Na het toevoegen van vijftig klanten loopt de synchronisatie tegen de limiet aan.
    Onze webshop krijgt HTTP 429 zodra er veel bestellingen binnenkomen, hoe vangen we dat op?
    Ik heb een waarschuwingsmail van Exact over het aantal API-aanroepen, moet ik me zorgen maken?
    De verversing breekt halverwege af omdat het maximum voor vandaag bereikt is.
    Wat doe je als Exact jouw koppeling tijdelijk de toegang ontzegt vanwege drukte?
    Onze nieuwe datawarehouse-job veroorzaakt 429-fouten bij andere apps, hoe stemmen we dat af?
    Hoe kunnen wij minder zwaar op Exact leunen zodat de limietmeldingen ophouden?
    De rapporten vullen zich maar half, in de log staat too many requests.
    exact mail limiet overschreden wat moet ik doen
    Na tien mislukte pogingen is de app een uur buitengesloten, hoe krijg ik het ophalen weer goed?
    Krijg ik met itgenexl150 in Excel te maken met een limiet en wat is de oplossing?
    Wij worden gemaild over te veel mislukte aanvragen van onze app, hoe komt daar een eind aan?
    Sinds het toevoegen van een tweede dashboard krijgt de eerste steeds 429.
    Mijn ververstaak stopt met too many requests op de vijftigste administratie, hoe plan ik dat beter?
    we krijgen 429 bij het verversen van de rapporten
    mail van exact over te veel fouten door een app, wat nu
    Ik kreeg een mail van Exact dat onze app te veel vraagt, wat moet ik doen?
    De app meldt 429 en haalt niks meer op
    Er staat too many requests in ons dashboard, hoe los ik dat op?
    Exact houdt onze koppeling een uur tegen vanwege te veel fouten
    Onze Power BI krijgt 429 als we alle bedrijven tegelijk verversen
    Wat betekent het als een programma aan zijn limiet bij Exact zit?
    hoe voorkom ik dat de app elke middag over de limiet gaat
    Ik kreeg bericht over tien fouten in een uur bij onze app
    De melding itgeneor429 komt steeds als ik mijn Excel vernieuw
    We kunnen sinds vanmiddag niks ophalen omdat het maximum voor vandaag bereikt zou zijn
    Exact mailt dat de app te snel achter elkaar gegevens opvraagt
    Het dagelijkse maximum van onze app bij Exact is op, hoe krijg ik dat opgelost?
    Onze cijfers verversen niet omdat er te veel verzoeken zouden zijn gedaan
    Sinds we elk halfuur ophalen zegt Exact dat het te veel is
    Wat doe ik als het programma meldt dat Exact even geen capaciteit heeft voor ons?
    De rapportage loopt vast op 429 zodra twee collega's tegelijk verversen
    Ik ontving een waarschuwing van Exact over limieten van de app
    app krijgt steeds te veel aanvragen melding wat nu
    Hoe stel ik het ophalen zo in dat Exact onze app niet meer tegenhoudt?
    Exact laat de koppeling een uur wachten, is er iets stuk of kapot gegaan?
    Sinds er twee bedrijven bij kwamen loopt ons rapport tegen het maximum aan verzoeken aan
    Exact geeft 429 terug op onze API-calls, wat moet ik doen?
    Onze refresh loopt vast op te veel verzoeken, hoe krijg ik hem weer aan de gang?
    Ik kreeg een mail van Exact dat onze app de limiet overschrijdt.
    Hoe blijf ik met Power BI onder de API-limiet van Exact Online?
    itgeneor429 verschijnt sinds vanochtend in Invantive Cloud, wat nu?
    We draaien drie tools op dezelfde koppeling en krijgen rate limit-fouten.
    onze sync geeft te veel verzoeken bij exact, moet ik wachten of iets wijzigen
    Het dagquotum van de Exact API is elke middag al op.
    Wat is de reden dat onze connector plots tegen rate limiting van Exact aanloopt?
    Invantive Cloud geeft itgeneor229, is er iets stuk of moet ik wachten?
    De maandafsluiting vraagt veel data en Exact knijpt ons af met 429.
    Hoe ga ik in mijn code goed om met too many requests van Exact?
    Excel meldt itgenexl150 bij het verversen, wat kan ik daaraan doen?
    Sinds we een tweede dashboard hebben krijgen we limietmeldingen van Exact.
    exact zegt too many requests, hoe voorkom ik dat
    Onze app is geblokkeerd wegens te veel fouten in een uur, hoe komt hij weer vrij?
    Het verversen van zestig administraties geeft halverwege 429, hoe pak ik dat aan?
    Exact mailt dat onze app te veel calls doet, wat verwachten ze van ons?
    Power BI krijgt sinds vanochtend Too Many Requests van Exact, wat moet ik doen?
    Ik kreeg een mail van Exact dat onze app te veel fouten maakt, hoe los ik dat op?
    Het ophalen stopt halverwege met 429, hoe krijg ik het weer aan de gang?
    Onze import meldt itgeneor429 en ligt nu stil.
    Wij lopen elke dag om elf uur tegen de limiet van Exact aan, hoe blijven we daaronder?
    exact zegt dat we te vaak vragen, wat nu
    Door drie rapporten die tegelijk verversen krijgen we steeds te veel verzoeken.
    De import van onze webshop wordt door Exact afgeremd met de melding te veel aanvragen.
    Elke nacht om drie uur valt het ophalen stil met 429, hoe verhelp ik dat?
    Invantive geeft itgenexl150 en er komt niks meer binnen.
    Exact stuurt ons mails dat we over de limiet zijn, hoe krijgen we rust?
    Sinds we dertig administraties ophalen loopt de app vast op het maximum aantal verzoeken.
    Is itgeneor229 een limiet op verzoeken of een foutenlimiet?
    De app zegt dat Exact hem tijdelijk tegenhoudt door te veel verzoeken, wat kan ik het beste doen?
    Sinds we elk kwartier verversen krijgen we foutcode 429 van Exact, hoe komen we ervan af?
    Ik kreeg een waarschuwing van Exact over het overschrijden van limieten, moet ik me zorgen maken en wat doe ik?
    te veel verzoken melding in power bi, exact blokkeert ons
    De kassa zegt 429, te veel verzoeken, wat heb ik gedaan
    mail van exact dat onze app tegen de limiet zit
    Too many requests staat er in het rapport
    ze zeggen dat ons rapport te vaak iets vraagt bij Exact en nu staat hij op pauze
    te druk bevraagd, app moet wachten
    We kregen bericht dat de app tijdelijk tegengehouden wordt vanwege teveel oproepen
    er staat iets over een limiet in de app, per minuut of per dag dat weet ik niet, welke is het
    ik kreeg een mail van exact over de app met een grens, over welke grens gaat dat
    itgeneor429, welke limiet is dat
    er kwam mail binnen van Exact dat ons programma te vaak aanklopt
    het rapport hangt, "no capacity", te veel gevraagd zeggen ze
    Wat nu, de app is op de vingers getikt omdat hij te veel vraagt
    scantool staat stil: daglimiet bereikt
    iets over een quotum in de app, weet niet of het per dag of door fouten is
    de app krijgt even geen antwoord meer van Exact omdat hij zo gulzig is
    Mailtje van Exact: uw toepassing overschrijdt
    kassa in de ijskast gezet door Exact, te veel gevraagd
    te veel verzoeken of te veel fouten, hoe weet ik welk van de twee wij aan de broek hebben
    429 in de logs van onze rapportagetool sinds we met 120 klanten draaien
    Mail van Exact over limieten gekregen en nu komt er niets meer
    De nachtrun stopt halverwege omdat Exact zegt dat we te vaak vragen
    Wij halen elk uur alle klanten op en lopen tegen een plafond
    too many requests exact
    Te veel aanroepen, zegt de app, hoe krijg ik hem weer vlot
    Quota op voor vandaag en de partner wil cijfers
    Invantive meldt itgeneor429
    Welke limiet is dit: per minuut, per dag of vanwege fouten? Ik heb de mail van Exact hier
    Is itgenexl150 ook een limietmelding
    Er staat no capacity, is dat hetzelfde als te veel verzoeken
    In de mail staat 570 seconden, in de app staat 429, welke telt
    Sinds we ook de kwartaalklanten meenemen houdt Exact de tool om tien uur voor gezien wegens te veel vragen
    Wij zitten aan het maximum, zegt de app, kom later terug
    itgenexl150 in Excel add-in
    mail van Exact: uw app is tijdelijk beperkt
    API-limiet bereikt, hele dag geen data meer
    We krijgen steeds 'no capacity' tijdens de refresh
    throttling exact api aanpakken
    power bi ververst elk kwartier en nu worden we geweigerd wegens te veel
    minutelimiet overschreden bij initiële load 45 BV's
    is dit de minuutlimiet, de daglimiet of de foutlimiet
    melding over 60 per minuut of 5000 per dag, welke heb ik geraakt
    wat betekenen die codes 229 en 429 van Invantive
    mail over limieten gekregen maar begrijp niet welk soort
    Twee teams, één Exact: finance ververst Excel, IT draait een ETL. Gevolg: geweigerd wegens te veel verzoeken.
    sinds we elk kwartier verversen krijgen we 's middags niks meer, 'limiet'
    onze app is een uur lang in de ban gedaan
    klanten van ons pakket lopen tegen de dagelijkse API-grens aan
    te veel aanvragen, tijdelijk geweigerd, volgens het log
    excel-model met 20 queries geeft itgenexl150
    request quota exceeded, toestemming is prima
    Exact stuurde een mail over limieten maar ik weet niet of het om aantallen of om fouten gaat
    429 of fouten-mail of 570 seconden, hoe verschillen die
    klanten bellen dat de data van vanochtend ontbreekt, in onze logs alleen maar 429
    onze koppeling wordt afgeremd door exact
    wij krijgen al dagen een melding over capaciteit en verzoeken, koppeling zelf is in orde
    429 op ons groepsrapport, elke ochtend rond zeven
    Exact stuurt een mail dat onze app de limiet overschrijdt
    Te veel verzoeken zegt de connector, veertien bv's achter elkaar
    itgeneor429 tijdens de maandafsluiting, juist dan
    De consolidatie stopt halverwege met een melding over capaciteit
    Welke soorten limieten zijn er en hoe zie ik uit de mail van Exact welke wij raken?
    De mail gaat over 10 fouten, de log over 429, is dat hetzelfde?
    Minuutlimiet, daglimiet, foutlimiet: welke hebben wij
    De eindejaarsrun over twintig bv's wordt afgebroken wegens te veel aanroepen
    Wat voor limiet is itgeneor229?
    Er zijn kennelijk drie soorten begrenzing, welke betreft ons volgens deze mail?
    Twee weken na de start van het nieuwe dashboard kregen wij bericht dat onze app teveel vraagt
    Boodschap 'no capacity' in het consolidatiepakket
    Bij de maandafsluiting ververst iedereen tegelijk en dan komt er een melding over limieten
    De cijfers komen half binnen met de tekst 'too many requests', precies op dag twee van de sluiting
    mail van exact over limiet
    app geblokkeerd wegens te veel fouten
    limiet api bereikt
    mail 10 errors
    app moet wachten zegt exact
    power bi verversen te veel aanvragen
    no capacity melding
    minutenlimiet
    welke limiet, minuut of dag
    mail over limiet, wat staat daar
    429, of fouten, of 570 sec, welke heb ik
    wat zegt die limietmelding
    welk soort limiet raak ik
    limietmail exact snap ik nie
    exact remt app af
    over de limiet gegaan met app
    mail van exact: onze app heeft te veel aanvragen gedaan
    429 in het log van de webshopkoppeling
    het dashboard ververst elk kwartier en nu zegt Exact dat we over de limiet zijn
    Too many requests bij het ophalen van de projecten, wat moeten we doen
    de daglimiet van API-aanroepen is bereikt en de orders staan stil
    Elke nacht rond drie uur loopt de verversing vast op een limietmelding
    exact houdt onze app tegen vanwege 10 fouten in een uur
    itgeneor429 in invantive
    Onze twee rapporten vreten samen alle calls op, hoe voorkomen we dat?
    wegens overbelasting geblokkeerd door Exact staat er
    no capacity melding bij ophalen
    quota overschreden
    is dit nu een limiet per minuut, per dag of vanwege fouten? er staat alleen 429
    wat betekent itgeneor229
    er zijn verschillende limieten bij Exact hoor ik, welke raken wij
    gaan er gegevens verloren bij zo'n 429 of is het alleen uitstel
    Exact heeft ons een waarschuwing gestuurd over het aantal verzoeken van ons magazijnsysteem
    de nachtelijke import strandt halverwege op een limiet
    sinds we ook de webshop hebben aangesloten krijgt het BI-rapport 429
    'U heeft het maximum aantal API-aanroepen bereikt' staat er bij de kassa
    te vaak ververst denk ik, exact laat het rapport nu niet meer ophalen
    we worden afgeknepen, hoe krijgen we het ophalen weer op gang
    rate limit, mail van Exact aan onze beheerder, wat moet er gebeuren
    de kassa van de kantine vraagt elke minuut iets op en dat vindt Exact te gortig
    de leverancier vraagt: per minuut of per dag? ik heb alleen een 429-mailtje
    Exact stuurt ons als leverancier mails dat een klant over zijn limiet gaat
    429 bij het verversen van Power BI
    melding: te veel verzoeken, probeer later opnieuw
    klant zegt dat wij hem 'op slot' hebben gezet, Exact mailt over 10 fouten
    itgeneor429 staat er, wat nu
    dagelijks rond vier uur zitten we door ons tegoed aan aanroepen heen
    De koppeling wordt afgeremd sinds we er 30 bedrijven bij deden
    no capacity left staat er, is Exact vol?
    onze twee rapporten vreten samen de limiet op
    Wij halen elk kwartier alles op en nu blokkeert Exact ons een uur
    voorganger had de verversing op elke 5 minuten gezet, nu krijgen we boze mails van Exact
    Gaat deze mail over minuten, per dag of over fouten? ik snap niet welke grens
    klant stuurt ons een limietmail van Exact door. Welke soorten limieten zijn er
    hoort itgeneor229 bij een limiet of is dat iets anders
    mail van Exact noemt 570 seconden en een andere noemt 10 fouten, waar gaat elk over
    een leverancier schrijft dat ons account door Exact 'getemperd' wordt
    rapport blijft hangen, in de log: no more requests allowed today
    Exact-mail: uw app veroorzaakte meer dan 10 fouten. Paniek bij klant
    we verversen met zes man hetzelfde Excel en krijgen 429
    wij kregen een limietmelding midden in de maandafsluiting
    trainer liet 20 cursisten tegelijk ophalen met dezelfde app, en toen blokkeerde Exact
    mail van Exact over een grens, maar is dat per minuut, per dag of vanwege fouten
    Exact zegt stop, te druk, en onze rapporten zijn half gevuld
    sinds de tweede BI-tool krijgen we steeds een mail over het overschrijden van grenzen
    onze app wordt bij grote klant telkens geknepen door Exact
    De app krijgt 429 terug en haalt niets op
    Too many requests, zegt onze rapporttool
    Exact mailt dat we over een limiet gaan
    Wij bestoken Exact te vaak en worden geweigerd
    De fout 429 verpest mijn dagelijkse verversing
    Er komt een bericht over te veel verzoeken
    itgeneor429 verschijnt bij elke verversing
    Onze dagelijkse hoeveelheid opvragingen is op
    Hoe zorg ik dat de tool minder vaak aanklopt?
    Het dashboard loopt tegen een plafond bij Exact
    Exact remt ons af wegens te veel aanvragen
    Ik kreeg post over tien fouten in een uur
    de koppeling mag even niet meer, te veel gevraagd
    Het bericht luidt: geen capaciteit meer voor deze app
    Wat doe ik tegen het bereiken van de daglimiet?
    429 too many requests oplossing
    Meerdere programma's tegelijk en nu een limietmelding
    Power BI stopt halverwege met een 429
    is dit de minuutlimiet of de daglimiet
    Welke grens heb ik overschreden volgens de 429?
    Waar gaat de mail van Exact over, limiet of fouten?
    Zijn er verschillende soorten limieten op verzoeken?
    Exact vindt dat onze app te vaak langskomt
    Ons kantoor krijgt 429-fouten als we 's ochtends alle klanten tegelijk verversen, wat moeten we doen?
    Exact stuurde een mail dat onze groepsapp te veel verzoeken doet, hoe krijg ik dat weer rustig?
    Halverwege het inlezen van 80 dossiers stopt de app met Too Many Requests, hoe voorkom ik dat?
    Sinds we drie bv's hebben toegevoegd, loopt het dashboard tegen een limiet van Exact aan.
    De rapportage van de holding geeft itgeneor429, hoe lang moet ik wachten en wat kan ik aanpassen?
    De app meldt dat het maximum aantal aanroepen voor vandaag op is, terwijl we nog twaalf klanten moeten.
    Twee programma's halen 's nachts dezelfde werkmaatschappijen op en nu krijgen we allebei de limietmelding.
    Hoe zorg ik dat het verversen van onze vijftien bv's niet steeds door Exact wordt afgeremd?
    Elke ochtend om acht uur loopt het inlezen van onze dossiers vast op te veel verzoeken, wat kan ik eraan doen?
    Exact remt de app van de scholengroep af, omdat er te vaak wordt opgehaald, hoe lossen we dat op?
    Ik krijg een waarschuwingsmail over API-limieten voor de holding, moeten we nu opnieuw koppelen of gewoon wachten?
    De eerste twintig vennootschappen gaan goed en daarna komt steeds 429, is daar iets aan te doen?
    Power BI ververst zestien bv's acht keer per dag en nu zegt Exact dat het te veel is.
    In ons kantoordashboard verschijnt itgenexl150 bij het bijwerken van alle klanten, wat betekent dat?
    Tijdens de jaarafsluiting vragen wij zoveel op dat Exact de app een tijd tegenhoudt, hoe spreid ik dat?
    wij krijgen steeds 429 als we alle winkels tegelijk inlezen, wat kan ik hieraan doen
    Het dashboard van de scholen wordt vanaf elf uur door Exact tegengehouden wegens te veel aanvragen.
    Sinds Tableau elke tien minuten alle hotels ophaalt, komt er een melding over te veel verzoeken.
    Een mail van Exact waarschuwt dat onze kantoorapp over de daggrens gaat, hoe krijgen we dat omlaag?
    De inleesronde van klanten duurt te lang en eindigt met Too Many Requests, wat moet ik veranderen?
    Ons loonkoppelprogramma werd vannacht stopgezet wegens het aantal aanroepen, gaat dat vanzelf over?
    Bij de migratie van twaalf bv's loopt de app telkens tegen de grens per minuut, hoe ga ik verder?
    exact stuurt mails dat we over de limiet zijn met de groepsrapportage, wat moet ik doen
    te veel verzoeken exact
    Exact mailt dat onze app te veel errors heeft gegeven, wat moet ik doen?
    foutcode 429 bij ophalen klantgegevens
    We halen 120 administraties op en krijgen halverwege 'too many requests'.
    itgenexl150 in Invantive, wat betekent dat?
    De daglimiet van Exact is bereikt volgens de app. Hoe komt het ophalen weer op gang?
    Onze koppeling wordt afgeknepen omdat hij te vaak vraagt
    Sinds we twee rapportagetools hebben krijgen we steeds 429
    Mag een app maar een beperkt aantal keer per minuut bij Exact langs?
    rate limit exact online hoe oplossen
    We kregen een mail van Exact over 10 fouten in een uur bij onze app. Sindsdien haalt hij niets op.
    Exact blokkeert onze app tijdelijk
    De nachtrun over 200 dossiers strandt op 429
    Hoe laat ik de app weer binnen de limieten van Exact blijven?
    Na honderd klanten ophalen krijg ik geen capaciteit meer
    we zitten te vaak over de api limiet van exact
    Mail van Exact: uw applicatie overschrijdt de limiet
    Kan ik iets doen aan de melding minutely limit?
    Door 429's loopt onze nachtelijke import voor alle klanten niet af
    Aan het einde van het kwartaal ververst iedereen zijn rapporten en dan zegt elke tool dat er te veel aanvragen zijn. Wat doen we eraan?
    Is een 429 erg, raken we iets kwijt?
    exact limiet bereikt wat nu
    Wij hebben 180 klanten en een rapportagetool die elk uur ververst. Sinds deze week zegt hij halverwege de ochtend dat er te veel verzoeken zijn. Wat is daaraan te doen?
    Onze app krijgt 429 Too Many Requests van Exact.
    Ik ontving een mail van Exact dat onze app te veel fouten maakt.
    De rapportage stopt halverwege omdat de limiet bereikt is.
    Exact mailt dat de app tien errors in een uur had, wat moet ik doen?
    Invantive geeft itgeneor429 en wil niets meer ophalen.
    We laden elke ochtend achttien administraties in. Sinds de nieuwe dashboards erbij zijn krijgen we meldingen over te veel verzoeken. Hoe los je dat op?
    Daglimiet van de API op, wat nu?
    de koppeling zegt no capacity
    Hoe voorkom ik dat Power BI tegen de limiet van Exact aanloopt?
    Onze webshop mag even niet meer praten met Exact wegens te veel aanroepen.
    Code itgenexl150 in Excel bij verversen
    Elke nacht om twee uur valt onze datalading uit met 429. Overdag handmatig lukt het meestal wel. Wat moeten we aanpassen?
    Ik kreeg een waarschuwing van Exact over de API-limiet per minuut, moet ik daar iets mee?
    Ons dashboard blokkeert na een paar keer verversen achter elkaar.
    Wat doe ik als Exact zegt dat er te veel aanroepen zijn geweest vandaag?
    De koppeling is een uur geblokkeerd door Exact vanwege te veel fouten.
    api limiet exact bereikt
    Sinds we van vier naar twintig administraties gingen loopt het verversen tegen een maximum aan.
    krijg steeds to many requests bij het verversen
    Drie tools op hetzelfde moment en dan roept Exact dat het te veel is.
    Make voert duizenden stappen uit en nu zegt Exact dat het maximum bereikt is.
    Tijdens de maandafsluiting verversen we met z'n vieren de rapporten en dan blokkeert Exact ons.
    Hoe krijg ik het ophalen weer aan de gang na een 429?
    Onze leverancier schrijft dat we throttled worden, wat houdt dat in en wat kunnen we doen?
    te veel verzoeken melding
    Exact zegt dat onze koppeling even moet pauzeren.
    Ons rapport haalt van alle bv's alles op en loopt tegen het plafond van Exact. Wat nu?
    Ik krijg 429 too many requests van Exact, wat kan ik doen?
    Onze nachtelijke verversing stopt halverwege omdat er te veel aanroepen zijn gedaan.
    Hoe blijf ik met Power BI onder de limieten van de Exact-API?
    Exact stuurt een mail dat onze app over de limiet ging. Wat moet ik aanpassen?
    Er komt een mail van Exact binnen over tien fouten in een uur en de app doet niks meer, hoe krijg ik hem aan de gang?
    Power BI mislukt halverwege met een foutmelding over te veel verzoeken, wat stel ik anders in?
    De dagelijkse limiet van Exact is om 10 uur al op, hoe verdelen we dat slimmer?
    Bij ons draaien Excel, Power BI en een scanner tegelijk en nu worden we afgeknepen door Exact.
    De leverancier zegt dat Exact ons even op slot heeft gezet wegens te veel calls. Hoe kom ik daar weer uit?
    minutelimiet exact api overschreden
    Sinds ik elk uur ververs krijg ik een code itgeneor229.
    Wat doe ik met een mail van Exact over het aantal fouten van onze applicatie?
    Wij zijn een softwarebedrijf en één klant loopt steeds tegen de 429 van Exact aan. Wat kan hij zelf veranderen?
    te veel requests
    Sinds we naar 60 administraties zijn gegroeid redt de nachtelijke export het niet meer binnen de API-limiet.
    exact blokkeert onze app tijdelijk, hoe los ik dat op
    Onze refresh wordt afgekapt: 'maximum aantal verzoeken per dag bereikt'. Hoe komen we daaronder?
    Mijn script doet te veel calls per minuut en Exact remt het af, wat zijn de regels?
    Er staat 'too many errors' in een mail van Exact aan onze ontwikkelaar, sindsdien ligt het ophalen stil.
    De Excel-macro krijgt 429 als drie collega's tegelijk verversen
    Onze ontwikkelaar heeft een lus in het script en nu zegt Exact 429. Wat moeten we doen en wat juist laten?
    We hebben een nieuw dashboard erbij en sindsdien faalt het oude met 'te veel verzoeken'. Wat is een goede verdeling?
    Er loopt ergens een oneindige lus en Exact houdt ons tegen met te veel aanvragen, eerste hulp graag.
    429 exact online
    Mail van Exact: te veel fouten in een uur, app tijdelijk geblokkeerd
    Waarom zegt de app dat hij even moet wachten?
    Elke nacht stopt de import halverwege met de melding Too Many Requests
    Sinds we een tweede rapportage hebben gebouwd krijgen we tegen de middag steeds te horen dat er te veel verzoeken zijn. Daarna ligt alles stil tot de volgende dag.
    Exact zegt dat we over onze daglimiet heen zijn. Wat kunnen we doen zodat de koppeling morgen niet weer vastloopt?
    Melding over te veel aanvragen per minuut in onze integratie
    Onze dataverversing strandt met code itgenexl150, wat moet ik doen?
    Ik kreeg als eigenaar van de app een mail dat die te vaak verzoeken doet
    429 van Exact
    itgeneor429 na verversen
    Onze ontwikkelaar heeft een lus gebouwd die te vaak aanklopt bij Exact, nu mogen we er niet meer in vandaag.
    We worden geblokkeerd wegens te veel foutpogingen door onze webshop
    Sinds we de betaalde versie hebben ververst de app elke vijf minuten en houdt Exact hem tegen.
    De API van Exact zegt dat we te veel vragen; hoe krijgen we onze data dan wel op tijd?
    Elke maandag, als iedereen tegelijk ververst, weigert Exact met de boodschap dat het te druk is.
    Rate limits van Exact verpesten onze nightly load
    De app krijgt elke dag rond het middaguur geen antwoord meer van Exact vanwege het aantal verzoeken
    Wij hebben een eigen script dat elke minuut de openstaande posten bekijkt. Gisteren kregen we een mail dat er grenzen zijn en nu antwoordt Exact niet meer.
    Hoe kom ik van die limietmeldingen van Exact af?
    Omdat directie live cijfers wil, ververst ons dashboard elke minuut. Na een uurtje of twee zegt Exact dat het welletjes is.
    App even geblokkeerd door Exact
    De app krijgt 429 Too Many Requests.
    Exact zegt dat we te veel aanvragen doen.
    Onze rapporten verversen niet meer, er staat iets van no capacity. Gisteren draaiden we alles extra vaak vanwege de maandafsluiting.
    Hoe kom ik van de melding te veel verzoeken af?
    429 fout bij verversen
    Exact stuurt mails dat we over de limiet gaan. Sinds we een extra rapport hebben gebeurt dat dagelijks.
    Waarom blokkeert Exact onze koppeling tijdelijk wegens overbelasting?
    Onze koppeling wordt afgeremd door Exact vanwege te veel aanvragen
    Halverwege de dag stopt onze voorraadsync met een melding over te veel aanvragen. 's Nachts loopt hij weer.
    Exact: teveel verzoeken, app wacht
    Mail van Exact dat onze app over een limiet heen is, wat doen we?
    Exact stuurde ons een mail dat de app meer dan 10 fouten in een uur maakte
    Te veel aanvragen, capaciteit bereikt, staat er in ons rapport. Hoelang duurt dat?
    We hebben drie rapporten die elk uur verversen en nu begint Exact te weigeren wegens te veel bevragingen. Hoe krijg ik dat weer vlot?
    Teveel calls naar exact, wa nu
    Sinds we de app op elk kwartier gezet hebben krijgen we mails van Exact over limieten
    Onze koppeling wordt door Exact even tegengehouden. Er staat iets over capaciteit. Moet ik iets doen of gewoon wachten?
    Ons pakket ligt een uur plat door fouten, zegt Exact in een mail. Hoe krijg ik dat weer op gang?
    Rapport loopt vast, foutcode itgeneor429
    Elke nacht om 2 u loopt de replicatie vast op de limiet van Exact. Overdag gaat het wel. Wat kan ik daaraan doen?
    Wat moet ik doen als Exact klaagt dat we te vaak data ophalen?
    Het pakket zegt 429, maar bij een ander programma is alles goed
    Rapport verversen mislukt: te veel verzoeken
    Hoe krijg ik ons rapport binnen de limieten van Exact?
    Exact houdt onze app tegen want te veel verzoeken. Komt dat vanzelf goed?
    Wat is die 429 en moet ik mij zorgen maken?
    Mijn macro in Excel haalt per rij iets op uit Exact en nu zegt hij te veel verzoeken
    'Capaciteit overschreden' in het logboek van onze Exact-import
    De app krijgt te veel verzoeken terug van Exact, ligt dat aan de leverancier of aan ons?
    Is het normaal dat Exact om acht uur 's ochtends geen gegevens meer geeft wegens limiet?
    Onze IT'er zegt dat Exact ons "throttelt". Wat moeten wij dan doen?
    Limiet bereikt bij Exact
    Zijn er limieten op hoeveel een app mag opvragen bij Exact? De onze zit er volgens mij over.
    Het programma kan even niet bij Exact door te veel oproepen
    Hoe vermijd ik dat ons rapport nog eens geblokkeerd wordt door Exact?
    Exact stuurt elke nacht een bericht dat we over de limiet gaan. Overdag merken we er niks van. Wat moet ik veranderen?
    Wij hebben Power BI, Excel én een webshop die tegelijk aan Exact trekken. Sinds kort lopen ze om de beurt vast met te veel verzoeken.
    Onze app mag even niet meer van Exact. Komt het terug goed als ik niks doe?
    wij krijge 429 van exact sinds vanmorge help
    Dagelimiet van Exact bereikt door onze app
    Wat als Exact zegt dat er geen capaciteit meer is voor onze app?
    De datawarehouse-job liep jaren prima. Sinds we van 20 naar 45 administraties gingen, breekt hij af met te veel verzoeken. Wat kunnen we eraan doen?
    Rapport mag niet meer verversen van Exact
    Exact zegt: te veel verzoeken per minuut. Wat kan ik instellen om dat te voorkomen?
    Het programma staat een uur op pauze door Exact wegens te veel fouten
    429 te veel verzoeken power bi exact
    te veel verzoeken fout
    We zitten aan de rate limit van Exact, moeten we het schedule aanpassen?
    te veel verzoeken exact online
    Ik kreeg een mail van Exact dat er tien fouten in een uur waren
    Sinds we een tweede rapportagetool hebben, valt 's ochtends het ophalen uit met de melding dat we te veel vragen. Hoe lossen we dat op?
    Exact laat onze app niet meer door wegens te veel aanvragen
    Waarom krijgen wij steeds 429 terug?
    Hoe voorkom ik dat onze rapporten elke dag op de Exact-limiet stuklopen?
    429 error exact
    Het ophalen van data in Power BI faalt want er zijn te veel aanroepen gedaan. Ik heb al op vernieuwen geklikt, maar dat maakt het volgens mij alleen maar erger.
    Exact limiet overschreden
    Onze app ligt een uur stil vanwege te veel fouten bij Exact
    Limieten van Exact: wat als je eroverheen gaat?
    Vanaf maandag is ons dashboard tegen lunchtijd leeg. In de log van de leverancier staat dat Exact ons niet meer toelaat tot middernacht omdat het dagmaximum bereikt is.
    Wij draaien twee rapportagepakketten naast elkaar. Sinds kort laat Exact ze om de beurt niet meer binnen vanwege te veel aanvragen.
    Kregen we net een berichtje van Exact dat onze applicatie aan zijn maximum zit. Is dat erg en wat moet er gebeuren?
    te veel requests, hoe los ik dat op
    De helft van onze nachtelijke verversingen mislukt. De foutcode is itgeneor429.
    Ik krijg elke ochtend een mail van Exact over overschrijding van limieten door onze app. Eerst dacht ik aan spam, maar de rapporten zijn ook leeg.
    Sinds de leverancier een update deed haalt hij elke minuut alles op en houdt Exact ons tegen. We willen weer gewoon verder.
    Mag ik meerdere keren per dag verversen of loop ik dan tegen de Exact-limiet aan? Nu staat alles stil met 429.
    hoe vaak mag een app data uit exact halen voordat hij geblokkeerd wordt, die van ons ligt er nu uit
    Bij het laden van drie jaar geschiedenis zegt Exact na een half uur dat het genoeg is geweest. Hoe krijg ik toch alles binnen?
    Bij het afsluiten van de maand trekt iedereen tegelijk rapporten en dan laat Exact ons programma niet meer toe. Wat is een slimme aanpak?
    Onze leverancier zegt dat de limiet bij Exact ligt, Exact zegt dat het programma te gulzig is. Hoe dan ook: elke ochtend stopt het.
    Exact staat geen verzoeken meer toe van onze app
    Twee keer per dag gaat onze connector op slot bij Exact
    Wij hebben 60 klanten in één rapportagetool en lopen elke avond vast op de grens van Exact. De leverancier adviseert "rustiger aan". Hoe doe je dat?
    Morgen is de maandafsluiting en Exact laat onze rapporten niet meer verversen omdat we te vaak hebben gevraagd. Wat doe ik het best?
    Bestellingen komen vertraagd binnen omdat Exact zegt dat er te veel verzoeken zijn
    Ons programma mag van Exact pas morgen weer. We hebben vandaag gewoon te veel opgevraagd denk ik. Hoe voorkom ik dat?
    De foutmelding van onze tool luidt "Too Many Requests". Ik heb hem al drie keer herstart. Het wordt er niet beter op. Wat moet ik dan wel doen?
    Het ophalen van kwartaalcijfers duurt te lang en breekt af omdat we te veel opvragen bij Exact
    exact blokkeert api
    Sinds we elke vijf minuten verversen in plaats van elk uur wil Exact niet meer meewerken. Terugzetten naar een uur helpt niet direct.
    Wat doe ik als Exact mijn programma voor de rest van de dag buitensluit door het aantal opvragingen?
    Foutmelding itgeneor229 bij het ophalen, wat houdt die in en hoe verder?
    Exact mailt dat onze app over de limiet gaat.
    Hij zegt capacity exceeded en te veel aanvragen, moet ik nu opnieuw koppelen?
    Vanmorgen heb ik het rapport een keer of acht ververst omdat er een kolom ontbrak. Nu krijg ik steeds 429 en doet niets het meer.
    Waarom moet mijn app ineens wachten van Exact?
    Kregen een rate limit mail, moeten we de app nu disablen?
    Het ophalen loopt vast op limieten, hoe krijg ik dat weer vlot?
    Krijg mail: your app has reached the maximum number of errors per hour.
    Teveel calls, hoe voorkom ik dat dit elke ochtend gebeurt?
    De app meldt dat hij pas om middernacht weer gegevens mag ophalen.
    Status 429 bij het verversen van Excel
    limiet overschreden mail exact
    We mogen van Exact nog maar vijf verzoeken doen vandaag, hoe kom ik daar weer uit?
    Hoe krijg ik onze nachtelijke sync weer aan de gang na too many requests?
    Sinds we er een tweede rapport naast draaien, stoppen ze allebei halverwege met een tekst over te veel verzoeken.
    Exact laat onze app een uur lang niks doen, hoe komt dat en wat doe ik eraan?
    429 fout help
    Rate limit geraakt, moeten we throttlen of opnieuw authorizen?
    Na het inlezen van vijf jaar historie kregen we een blokkade wegens teveel verzoeken.
    Sinds de nieuwe tool erbij kwam krijgen beide programma's 429 terug
    We worden afgeknepen door Exact, de API zegt 429
    Na een paar keer snel verversen zegt Exact dat het genoeg is geweest.
    De app haalt zoveel op dat Exact hem stilzet, hoe los ik dat op?
    Exact stuurde een waarschuwing over de API-limiet
    Onze Excel-sheets verversen allemaal bij het openen. Nu krijgt iedereen op maandag een melding over te veel aanvragen.
    Exact houdt onze koppeling tegen omdat er te vaak wordt opgehaald
    Hoe blijf ik onder de limieten van Exact met vier programma's?
    Fout 429 bij onze urenkoppeling, wat doe ik
    Hoe weet ik of het om de minuutlimiet, de daglimiet of om fouten gaat?
    429 bij verversen
    Bij de maandafsluiting ververst iedereen tegelijk en dan krijgen we allemaal dezelfde melding over te veel verzoeken.
    Hoe komt het dat Exact onze app ineens laat wachten?
    Ons pakket zegt dat het dagquotum van Exact op is.

too-many-requests_which-limit =
    welke limiet heb ik overschreden bij Exact
    wat betekent 429 in de melding van de koppeling
    minuut, dag of fouten, hoe zie ik welke grens het was
    de mail van Exact heeft het over requests, welke soort is dat
    betekent itgenexl150 dat ik te veel vroeg
    wat is het verschil tussen een limiet op fouten en op verzoeken
    is er iets kapot of zijn we gegevens kwijt na een 429
    hoe zie ik of het te veel verzoeken of te veel fouten waren
    Exact noemt in de mail getallen; welke soort limiet is dat dan?
    verschil tussen foutenlimiet en verzoekenlimiet exact
    Hoe zie ik aan de melding of het om te veel verzoeken of om te veel fouten gaat?
    wat is het verschil tussen de mails van Exact over limieten
    itgeneor229 bij het verversen, waar hoort die bij
    Exact stuurt verschillende waarschuwingen over ons programma. Welke grens hoort bij welke mail?
    de app krijgt 429, gaat dat om de minuut of om de dag
    welke limiet heb ik nou geraakt, per minuut of per dag of fouten?
    soorten api-limieten
    De mail van Exact noemt een getal dat ik niet kan plaatsen. Gaat het om aantallen verzoeken of om mislukte pogingen?
    .opt-requests =
        429
        te veel verzoeken
        geen capaciteit
        too many requests
        itgeneor429
        er staat 429
        429 staat er in rood
        'geen capaciteit' zegt het rapport
        we zouden over de 5000 per dag zijn
        daglimiet bereikt volgens de tool
        itgeneor429 bij het verversen
        zestig per minuut overschreden
        Er is geen capaciteit meer op de partitie, zegt hij
        Te veel aanroepen in één minuut
        Hij zegt dat we over de daglimiet zijn
        too many requests, steeds weer
        itgeneor429 in het logboek
        De API-limiet van vijfduizend is bereikt
        We hebben blijkbaar te vaak iets opgevraagd
        Rate limit exceeded, zoiets
        Het aantal calls was te hoog vandaag
        volgens hem hebben we vandaag al te vaak iets opgevraagd
        Onze dagvoorraad schijnt op te zijn
        er is iets met volgelopen partities, we mogen er even niet bij
        sinds we twintig bv's elk kwartier laten bijwerken staat hij op de rem
        ik zie ergens 429 staan
        niet meer toegestaan vandaag, te vaak gevraagd
        daglimiet bereikt
        de tool mag even niet meer, te druk geweest
        geen capaciteit op de partitie
        daglimiet op
        niet over fouten, wel over het aantal aanvragen
        het kwam als rode regel in Power BI: capacity... partitie
        429 in het logboek
        geen capaciteit, later proberen las ik
        429 kreeg ik
        geen capaciteit, zei ie
        geen capaciteit meer zegt excel
        geen capaciteit staat er
    .opt-errors =
        10 fouten
        te veel fouten
        foutlimiet
        er staat fouten in de mail
        ik kreeg een mail dat er tien keer iets fout ging
        Exact mailt dat er tien keer iets misging
        onderwerp van de mail: te veel foutieve aanroepen
        wegens herhaalde fouten een uur geblokkeerd
        bericht dat onze app maar blijft mislukken
        in de mail hebben ze 't over errors per hour
        mail met een telling van mislukte pogingen
        Exact mailde dat er tien fouten in een uur waren
        Het gaat om mislukte verzoeken, staat in de e-mail
        Een bericht over errors per uur
        fouten, niet aantallen
        Ze schrijven dat de app te veel foutieve aanroepen deed
        In mijn inbox: te veel errors in zestig minuten
        De waarschuwing telt de missers van onze app
        Die over het foutenmaximum
        We zijn tegengehouden omdat het te vaak misging
        Mail van Exact: 10 errors overschreden
        we hebben niet te veel gevraagd, er ging te veel mis, schrijven ze
        Exact stuurde een bericht dat het tien keer fout is gegaan
        de app is een uur op strafbank gezet omdat het telkens mislukte
        te veel missers achter elkaar, dat stond in de brief van Exact
        In mijn inbox: blokkade vanwege herhaalde mislukkingen
        mail over fouten
        te veel fouten per uur
        niet te veel verzoeken, te veel fouten
        errors per hour stond er
        de mail gaat over mislukte aanvragen
        niet over verzoeken, over fouten per uur gaat het
        mail over tien fouten in een uur
        exact schrijft dat er te veel mislukte aanroepen waren
        exact klaagt dat onze app tien keer de mist in ging
        de mail zegt dat de app een uur geblokkeerd is na 10 mislukte pogingen
        mail van exact: 10 fouten in een uur
        mail van exact over 10 errors
    .opt-too-soon =
        570 seconden
        te snel
        te snel nieuwe toegang
        570
        iets met 570 seconden in een mailtje van exact
        mail waarin 570 seconden genoemd wordt
        de app zou te snel nieuwe tokens vragen
        access token binnen tien minuten opnieuw opgevraagd
        iets over vernieuwen voor de tijd om is
        Exact klaagt dat er elke minuut een nieuwe sleutel gevraagd wordt
        token refresh te vroeg
        Er staat 570 seconden in
        Ze zeggen dat we te snel een nieuw token vragen
        die met de seconden
        De mail gaat over tokens die te vroeg vernieuwd worden
        Wij zouden minder dan tien minuten na de vorige keer al om toegang gevraagd hebben
        Binnen 570 s opnieuw aangevraagd
        Tokenaanvraag te frequent volgens Exact
        Het bericht noemt een wachttijd van negenenhalve minuut tussen twee aanvragen
        refresh token te vroeg
        Een e-mail dat de access token nog niet ververst mocht worden
        Exact schrijft dat de app te vroeg om een vers toegangsbewijs vraagt
        ze klagen dat hij niet bijna tien minuten wacht voor hij opnieuw aanklopt
        Iets met 570, kan dat?
        hij had nog geldige toegang en vroeg al een volgende aan, staat in de brief
        te snel achter elkaar vernieuwd, daar ging het bericht over
        mail over seconden
        te snel een nieuw token
        niet lang genoeg gewacht met token, stond er
        token nog niet verlopen
        te vroeg ververst
        iets van 570 seconden
        iets met 570 sec
        Er wordt te vaak een nieuw token gevraagd, meldt Exact.
        iets over dat we de sleutel te snel weer ophalen
        in die mail gaat het over 570 seconden
        iets over 570 sec in een mailtje
        niet vaker dan elke 570 seconden staat in de mail
    .opt-not-sure =
        weet ik niet
        kan ik niet zien
        geen idee
        geen idee, de webshop synct gewoon niet meer
        collega zei iets van limieten, meer weet ik niet
        die mail heb ik niet gekregen
        vage foutmelding, kan alles zijn
        staat niet duidelijk bij
        ik durf het niet te zeggen
        weggegooid zonder te lezen
        Ik heb geen melding, hij stopt alleen
        Onduidelijk welke het is
        Wij weten enkel dat het ophalen stilligt
        De leverancier zei dat het iets met limieten was, meer niet
        Kan het niet opzoeken
        Ik weet niet welke van die drie
        Het bericht ging naar iemand anders en ik ken de inhoud niet
        Valt niet te achterhalen
        Het scherm zegt alleen: probeer later opnieuw
        Er staat alleen 'mislukt', geen getal of niks
        de melding is alweer weggeklikt door een collega
        ik weet alleen van horen zeggen dat er een limiet was
        zou van alles kunnen zijn, het is een vage zin in het Engels
        Het is te sumier om er iets uit op te maken
        mail niet gekregen
        niet duidelijk
        hij zegt alleen wachten, meer niet
        geen idee, de app zegt enkel dat het mislukt is en het logboek kan ik niet openen
        onleesbaar voor mij
        't verschil zie ik niet
        mijn collega heeft die mail en die is op cursus
        wat er precies staat kan ik niet lezen
        ik zie niks, alleen dat het niet werkt
    .stuck-where-is-message =
        waar vind ik de melding
        ik zie geen mail
        waar staat dat
        waar kan ik die melding terugvinden?
        waar komt zo'n mail binnen dan
        in welk log moet ik kijken
        app zegt alleen 'mislukt', verder leeg
        naar wie stuurt Exact dat bericht eigenlijk
        ik zou niet weten waar die tekst te lezen valt
        Waar vind ik die tekst terug?
        Naar welk e-mailadres stuurt Exact zoiets?
        Ik heb geen mail gehad, wie dan wel?
        waar is het logboek
        Kan ik ergens zien wat er precies misging?
        In de app lees ik alleen mislukt, hoe vind ik meer?
        Hoe lees ik de hele foutmelding?
        Moet ik in mijn spam kijken voor dat bericht?
        op welke plek kan ik nalezen wat er gezegd werd?
        bij wie zou die mail van Exact binnengekomen zijn
        waar houdt dat programma zijn geschiedenis bij
        Ik wil best kijken, maar waar moet ik zoeken
        kunt u zeggen waar zo'n bericht verschijnt?
        ik heb die mail niet gekregen
        in de app staat enkel mislukt, waar zit de rest
        de mailbox waar dat binnenkomt leest niemand
        Mag ik u vragen waar die tekst te lezen valt?
        in welke mailbox komt dat dan aan?

too-many-requests_what-fails =
    mail over tien fouten per uur, waar komen die vandaan
    de foutlimiet van Exact is bereikt, hoe vind ik de fout
    tien fouten per uur, waar vind ik welke opvraging misloopt
    steeds dezelfde fout en dan een uur op slot, wat zit erachter
    de foutenlimiet blijft terugkomen, hoe haal ik de oorzaak weg
    gaat het om inloggen of om één dossier bij al die mislukkingen
    exact blokkeert ons na 10 fouten per uur, hoe vind ik welke fout het is
    welke fout zit er achter de mail over te veel mislukte aanroepen
    De app wordt een uur geweigerd omdat er te veel misging. Waar begin ik met zoeken?
    10 errors per uur limiet
    Mail van Exact: tien fouten in een uur, uw software is een uur geblokkeerd. Wat kan daarachter zitten?
    als ik het uur uitzit en de fout blijft, gaat hij dan meteen weer op slot?
    te veel mislukte pogingen volgens Exact
    Wij zijn niet over het aantal verzoeken, maar over het aantal fouten gegaan. Waar begin ik met zoeken?
    koppeling een uur dicht wegens tien fouten, wat zoek ik eerst
    mail over 10 fouten in een uur, wat gaat er dan fout?
    10 errors per hour
    Exact schrijft dat onze app te veel fouten maakte en daarom een uur geblokkeerd is. Hoe vind ik de onderliggende fout?
    mail over te veel fouten in een uur
    Exact blokkeert de app een uur omdat er te vaak iets misging. Hoe vind ik die fout?
    te veel errors, api geblokkeerd
    exact mailt dat mijn app 10 fouten in een uur had, wat ging er dan mis?
    app is een uur geblokkeerd na tien fouten, hoe vind ik wat er achter zit
    waarom houdt exact de app een uur tegen
    blijft een uur dicht door foutlimiet, duurt ondertussen al 3 uur
    mail van exact over 10 fouten in een uur, wat gaat er dan fout
    Exact schrijft dat onze app meer dan tien fouten maakte en daarom een uur geblokkeerd is. Welke fouten?
    10 errors mail, ik weet niet wat er steeds mislukt
    mail: "more than 10 errors", app een uur dicht. Wat doet mijn app dan verkeerd?
    geblokkeerd wegens fouten (10), maar ik zie in de app geen enkele fout
    mail over 10 fouten per uur, hoe weet ik welke fout het is
    exact blokkeert onze app een uur wegens fouten, wat gaat er mis
    Mail: uw applicatie heeft te veel errors veroorzaakt
    tien fouten in een uur, app geblokkeerd
    Mail gekregen dat er 10 fouten in een uur waren, hoe vind ik welke fout daarachter zit?
    Exact mailt dat onze kassa tien keer in een uur fout zat en nu een uur straf heeft, waar komt zoiets vandaan?
    Die mail over tien fouten: hoe vind ik uit wat er achter die fouten zit bij de kassa
    Exact mailt dat er 10 fouten binnen een uur waren, hoe achterhaal ik wat er mislukt
    bericht: tien fouten in een uur, welke fout zit daarachter
    Mail van Exact: tien fouten binnen een uur, app opgeschort
    na tien mislukte aanroepen wordt onze integratie een uur in de ijskast gezet
    Onze API-key zit in de strafbank wegens te veel errors
    wij kregen een mail over 10 errors
    Exact meldt dat onze app herhaaldelijk mislukte verzoeken doet, hoe zoek ik de onderliggende fout?
    De mail van Exact gaat niet over aantallen maar over herhaalde fouten, tien stuks in een uur. Hoe vind ik de bron?
    Onze app wordt telkens zestig minuten uitgesloten na een reeks mislukte calls
    tien fouten mail gekregen maar wij zien zelf geen fouten, waar zoeken
    Exact mailt over tien mislukte pogingen in een uur, hoe zoek ik welk foutje daarachter zit?
    Tien fouten per uur, aldus Exact. Waaraan zie ik wat er telkens misgaat?
    mail gekregen over 10 fouten in een uur, wat betekent dat
    Exact schrijft dat onze app tien keer fout ging en een uur geblokkeerd is
    tien fouten in één uur zegt Exact, hoe weet ik welke fouten dat waren
    mail exact: 10 fouten in uur
    mail over tien errors, een uur geblokkeerd
    Ik kreeg een bericht over 10 errors per uur op onze api key
    Mail van Exact over 10 fouten: welke fout zit daar achter?
    tien fouten zegt de mail van Exact, maar welke fouten? hoe weet ik wat er steeds misloopt
    Exact mailt over tien fouten in een uur bij onze klant. Hoe vind ik uit welke fout er steeds achter zit?
    Tien fouten binnen het uur, meldt Exact per mail, maar welke fouten dan? Waar begin ik met zoeken
    Exact mailt over 10 fouten in een uur, hoe weet ik welke fout dat steeds is
    In de mail van Exact staat tien fouten in een uur maar niet welke fout, waar moet ik aan denken
    mail van Exact over 10 errors, maar welke fout het is staat er niet bij
    In de mail staat dat er tien fouten waren, hoe weet ik welke fout dat steeds is?
    Exact mailt: tien fouten in een uur. Welke fouten dan
    mail over 10 errors, app een uur in de wacht, wat gaat er telkens mis
    hoe kom ik erachter wat er tien keer fout ging volgens die mail van exact
    exact stopt de app vanwege telkens dezelfde fout zei de mail, hoe vind ik wat er fout gaat
    er ging tien keer iets mis met de app en exact zette hem stil, wat ging mis
    Exact mailt dat we tien fouten in een uur hadden, welke fouten waren dat
    We worden een uur geblokkeerd wegens fouten, waar komt dat door
    Mail: te veel mislukte verzoeken. Hoe zoek ik uit wat er mislukt
    mail van Exact: meer dan 10 fouten per uur. welke fouten dan
    onze key is een uur geblokkeerd vanwege fouten, wat gaat er dan steeds mis
    elke nacht de 10-fouten-mail, bron onbekend
    Exact schrijft dat onze app te veel fouten gaf; welke call het is staat er niet bij
    we worden telkens een uur geblokkeerd om fouten, ik zoek de achterliggende oorzaak
    Mail van Exact: 10 fouten binnen een uur. Hoe vind ik welke fout dat is?
    Onze app is een uur geblokkeerd wegens herhaalde fouten, waar komen die vandaan?
    Exact blokkeert wegens fouten en zegt niet welke. Waar begin ik te zoeken?
    mail 10 fouten in een uur, welke fouten
    exact zegt app maakt steeds fouten
    wat gaat er mis dat app telkens fout krijgt, mail
    10 errors mail, wat zit erachter
    app maakt te veel fouten volgens exact, welke dan
    mail over 10 fouten in een uur, welke fouten zijn dat dan
    waarom telt exact fouten en wat gaat er bij ons steeds fout
    Exact schrijft dat de app herhaaldelijk mislukte verzoeken doet. Hoe vind ik wat er mislukt?
    tien mislukte aanroepen, uurtje op slot, welke aanroep is de boosdoener
    Exact-mail: 'your app caused 10 errors'. welke dan, bij ons lijkt alles te lopen
    mail over 10 fouten in een uur: welke fouten dan, hoe vind ik wat er telkens misging
    Exact zet ons stil vanwege herhaalde fouten, moet ik niet eerst weten wat er fout gaat
    10 errors mail. het verkeer is niet te druk, het gaat steeds mis
    we kregen de tien-foutenmail; moet ik achterhalen welke aanroep fout liep
    Welke fout zit er achter die mail over tien fouten?
    Tien fouten per uur, maar welke fouten dan?
    waarom telt exact zoveel fouten van onze app
    Exact mailde dat onze app tien fouten in een uur gaf, hoe zoek ik uit wat er bij de bv's misgaat?
    Exact blokkeert de app na tien fouten in een uur. Hoe ontdek ik welke fouten dat zijn?
    Exact mailt dat onze app tien fouten in een uur gaf, waar moet ik zoeken?
    De tien-foutenmail van Exact kwam binnen, wat is er dan meestal mis met de app?
    In de mail van Exact staat dat er tien fouten waren in een uur, hoe weet ik welke fout dat steeds is?
    Exact zegt tien fouten in een uur, wat gaat er dan telkens mis?
    .opt-signing-in =
        hij komt er niet in
        inloggen mislukt
        401
        geen toestemming meer
        unauthorized, elke poging
        hij wordt aan de poort geweigerd sinds het wachtwoord wijzigde
        invalid token bij elke poging
        unauthorized de hele tijd
        Kees is weg en zijn login werkt niet meer
        de toestemming is verlopen denk ik
        krijgt nergens toegang toe
        Hij kan niet meer aanmelden bij Exact
        De toestemming is verlopen, dus alles faalt
        401 elke keer
        invalid grant in het log
        De koppeling is eruit gegooid
        Zijn sleutel werkt niet meer
        De app wordt aan de voordeur al geweigerd
        Sinds ik het wachtwoord heb gewijzigd lukt het inloggen van de app niet
        refresh token expired
        We hebben hem ingetrokken en hij blijft aankloppen
        het wachtwoord van die gebruiker is vorige week veranderd en sindsdien is het raak
        Peter is uit Exact gehaald en dat ding liep op Peter
        alles wordt geweigerd, niet enkel één onderdeel
        er staat steeds unauthorized
        Volgens de leverancier kent Exact onze app niet meer terug
        komt er niet meer in
        aanmelden mislukt steeds
        geen toegang meer
        token niet meer geldig
        hij kan niet verbinden
        hij raakt niet meer binnen, wachtwoord gewijzigd vermoed ik
        De app meldt keer op keer dat de aanmelding is mislukt.
        inloggen wordt telkens afgewezen
        hij zit buiten, de toestemming is verlopen denk ik
        de logs zeggen 401 bij elke poging
        sinds de inlog van Karel dicht is krijgt hij overal nee
        token verlopen, komt er niet door
        de aanmelding mislukt elke keer
        hij komt niet meer binnen sinds gisteren
        inloggen mislukt telkens
        token verlopen lees ik
    .opt-one-part =
        één administratie
        een onderdeel
        403
        forbidden bij één bedrijf
        elke keer gaat het mis bij de salarisadministratie, de rest loopt
        alleen bij de stichting gaat hij onderuit
        voorraad opvragen lukt niet, facturen wel
        steeds dezelfde bv in de foutenlijst
        forbidden op één bedrijf
        projecten wordt afgewezen
        de salarismodule doet moeilijk
        Enkel bij de voorraad geeft hij een 403
        Een van de bv's wordt tegengehouden, de rest loopt
        Het gaat steeds om projecten, dat lukt niet
        Alles werkt, behalve salaris
        Die verwijderde bv wordt nog opgevraagd
        Bij klant De Boer faalt het, anderen niet
        Hij mag niet bij de documenten
        Slechts bij één soort gegevens mislukt het
        De holding geeft verboden
        niet alles wordt geweigerd, enkel één onderdeel
        bij de holding knalt hij, de rest gaat goed
        Alleen de vaste activa geven steeds een rood kruis
        We hebben in december een bv verkocht en daar blijft hij om vragen
        de loonmodule hebben we opgezegd en precies die mag hij niet meer lezen
        eentje geweigerd
        alleen die administratie niet
        niet alles, een bv
        salaris mag niet
        forbidden op een deel
        de rest faalt niet
        alleen de voorraad wordt telkens afgekeurd
        één dossier geeft steeds forbidden, de rest gaat goed
        er staat forbidden zonder uitleg achter
        elke keer dezelfde klant, verder gaat alles goed
        enkel het voorraaddeel geeft een fout
        dossier 12 loopt steeds op een weigering
        alle bv's komen door op één na
        enkel de salarisboekingen lopen stuk
        enkel de administratie van Luik wordt geweigerd
        alles loopt behalve de projecten
        één administratie wordt altijd geweigerd
        alleen de voorraad faalt, de rest loopt
        de voorraad wordt geweigerd, rest loopt
        alles gaat, alleen voorraad niet
        één bv mag niet
    .opt-not-sure =
        weet ik niet
        geen idee
        tja, kan ik nergens uit opmaken
        geen detail te zien bij die fouten
        er staat niet bij wat er misging
        geen flauw benul wat erachter zit
        kan van alles wezen
        ik heb alleen de mail, geen uitleg
        zou ik moeten gokken
        Geen idee wat erachter zit
        Dat zegt de mail niet
        Ik kan geen fout vinden
        onbekend helaas
        De oorzaak is mij niet duidelijk
        Hoe zou ik dat kunnen zien? Het log is leeg
        Wij zien alleen dat er tien missers waren
        Kan van alles wezen
        De leverancier weet het ook niet
        Tja, daar tast ik over in het duister
        daar heb ik geen zicht op, het logboek is van de leverancier
        kan de inlog zijn, kan een bv zijn
        Ik zie een teller met fouten, niet welke
        Zou ik niet kunnen zeggen, ik doe alleen de crediteuren
        nog niemand heeft uitgezocht wat er achter zit
        niet te zien
        geen flauw idee wat
        kan ik niet vinden
        onbekend
        weetikveel
        kweenie
        geen zicht op
        het is iets, maar vraag me niet wat
        dat zie ik niet, ik heb alleen de mail
        tja weet ik niet precies
        kan ik nergens zien
        geen idee wat er fout gaat

too-many-requests_proof =
    blijft de app fouten geven omdat de toestemming weg is
    kun je nakijken of de app er nog in komt ondanks de limiet
    mag de app nog binnen of zijn al die fouten door een dode toestemming
    één keer testen of de afgeremde app nog toegang heeft
    maakt een controle de foutenteller niet nog erger
    kijk na of de toestemming leeft, want er zijn te veel fouten
    kunnen jullie nagaan of de app nog binnenkomt of nog geblokkeerd is na te veel fouten
    Kan wegwijs testen of de toestemming er nog is, zonder dat het weer als fout telt?
    mijn app was een uur dicht door fouten, mag je nu één keer kijken of hij er weer in komt
    kan je kijken of de app nog binnenkomt na die mail over fouten
    tien fouten mail gehad, komt onze koppeling er nog in of niet
    Kan jij zien of de kassa na al die fouten nog binnen mag bij Exact?
    kun je kijken of de app nog binnenkomt na al die 429's
    Is de app nog gewoon gemachtigd ook al krijgt hij 429?
    kan app er nog in na 429
    Kun jij nagaan of de app er nog in komt, we zitten tegen een limiet aan
    429, komt app er nog in?
    Is onze app nu echt geblokkeerd door de limiet of kan hij er nog in?
    .check =
        kijk het na
        doe maar
        kijk maar of hij nog binnenkomt
        ja test het
        één keer kijken mag
    .plan =
        laat eerst zien
        wat verstuur je
        wat verstuur je precies, toon het me vooraf
        ik wil eerst de aanvraag lezen want hij is al bijna geblokkeerd
        eerst tonen wat er verstuurd wordt
        maar telt jouw poging dan ook als fout? laat eens zien wat je doet
        laat zien welke aanroep dat is
    .by-hand =
        ik kijk zelf
        niet nakijken
        nee niet nog meer aanvragen, ik kijk zelf
        ik probeer het zelf wel in de app
        ik zie dat zelf wel in het logboek
        nee, geen extra verzoeken meer, ik kijk zelf

too-many-requests_stop-fetching =
    moet ik opnieuw koppelen bij te veel verzoeken
    automatisch verversen uitzetten wegens de api-limiet
    waar schakel ik de planning uit zodat de 429 ophoudt
    moet ik de toestemming intrekken om het bestoken te stoppen
    geplande verversing pauzeren in Power BI wegens de limiet
    is uitzetten nodig als Exact ons toch al tegenhoudt
    moet ik opnieuw koppelen of iets intrekken bij een 429
    hoe zorg ik dat het pakket zichzelf niet blijft vastzetten met steeds proberen
    Wat is het eerste wat ik moet uitzetten als Exact te veel verzoeken meldt?
    auto-refresh pauzeren bij limiet, is dat genoeg
    Moet ik bij een 429 het pakket opnieuw aansluiten of juist even stilzetten?
    nachtelijke verversing uitzetten vanwege limiet, is dat genoeg
    Ons rapport blijft maar proberen sinds Exact het tegenhoudt. Maakt dat het erger?
    is de toestemming kapot bij too many requests
    moet ik de app intrekken als Exact hem wegens te veel verzoeken tegenhoudt
    moet ik bij een 429 de koppeling intrekken of alleen het ophalen stilzetten?
    automatisch verversen uitzetten na 429
    De app hamert door terwijl Exact ons al afremt. Hoe breng ik hem tot bedaren?
    wat moet ik als eerste doen bij 429
    Moet ik de koppeling eraf halen als de app te veel opvraagt?
    app vraagt te veel, uitzetten of opnieuw koppelen?
    moet ik het automatisch verversen stopzetten nu de app te veel vraagt
    wat doe ik als eerste bij 429, alles uitzetten?
    is het slim om de koppeling opnieuw te leggen bij te veel verzoeken of juist niet
    De app draait elk kwartier en botst op de limiet. Zet ik die planning beter even uit?
    moet ik de koppeling eruit halen nu ik tegen de limiet zit, of gewoon even uitzetten?
    429: eerst automatisch verversen stoppen?
    Hebben we er baat bij de koppeling opnieuw te leggen bij te veel verzoeken
    moet ik het automatisch verversen stopzetten bij een 429
    hoe stop ik de geplande sync zolang de limiet geldt
    Is het zinvol om opnieuw te koppelen als de limiet bereikt is of moet ik de planning uitzetten
    moet ik bij 429 de koppeling loshalen of juist laten staan
    Is het slim om de app te blijven laten proberen tijdens een blokkade van Exact?
    429. Eerst de scheduler uit?
    Wat zet ik nu het eerst uit als Exact zegt dat de kassa te veel vraagt? Opnieuw koppelen dan maar?
    Zaterdagdrukte, 429. Trek ik de kassa er helemaal uit of zet ik alleen het automatische uit?
    Moet ik bij een 429 de automatische verversing uitzetten of juist opnieuw verbinden
    wij zitten op de limiet, moet de app losgekoppeld worden of enkel stilgezet
    Moet ik bij deze limietmelding de toestemming intrekken of opnieuw inloggen?
    de planner blijft maar draaien terwijl exact ons afhoudt vanwege het aantal requests, wat zet ik stil?
    eerst de scheduled refresh pauzeren zeker nu we 429's hebben?
    Collega wil meteen opnieuw koppelen omdat de app zegt te veel verzoeken, is dat verstandig?
    We zitten over de limiet en de leverancier stelt voor om alles opnieuw te koppelen. Dat lijkt mij onzin, toch?
    twee programma's gebruiken dezelfde app en exact zegt genoeg, moet ik ze allebei stoppen
    Is het nodig om bij een 429 de koppeling te verwijderen, of moet hij gewoon even uit?
    Bij te veel verzoeken: eerst de automatische verversing uit of eerst wachten?
    429, moet ik de koppeling intrekken of alleen het automatisch verversen uitzetten
    moet de app uit of losgekoppeld worden als hij te vaak vraagt
    moet ik bij 429 de plugin herverbinden of juist met rust laten
    limiet bereikt, wat zet ik als eerste uit?
    automatisch ophalen uitzetten na 429
    moet ik opnieuw koppelen bij 429?
    Exact houdt de app tegen wegens limieten, is opnieuw verbinden dan slim of juist niet?
    Moet ik bij 429 de automatische verversing uitzetten
    moet ik de app stilleggen of net opnieuw koppelen bij die 429
    Moet ik automatisch verversen uitzetten bij 429?
    429. moet ik nu de koppeling eraf halen of alleen het automatisch ophalen stilleggen
    Moet ik bij 429 het nachtelijk ophalen uitzetten of juist opnieuw verbinden
    Wat moet ik als eerste uitzetten bij te veel aanvragen?
    Het scherm blijft 429 geven, moet ik opnieuw koppelen of iets uitzetten
    na die 429 blijft hij elke vijf minuten bonken, moet ik hem ontkoppelen of alleen het ophalen stoppen
    moet ik de koppeling intrekken bij 429 of alleen het automatisch ophalen uitzetten
    429: ophalen pauzeren of intrekken?
    429: moet ik de app nu opnieuw koppelen of juist stoppen met ophalen?
    Moet ik de toestemming intrekken zolang de app wegens te veel verzoeken vastzit, of alleen het verversen uitzetten?
    Moet ik bij 429 de koppeling opnieuw leggen of alleen het ophalen uitzetten?
    Moet ik opnieuw verbinden na een melding over te veel verzoeken?
    429, moet ik het automatisch verversen uitzetten en hoe doe ik dat veilig
    Limiet bereikt, moet ik de koppeling verbreken of alleen het ophalen stilzetten
    moet ik de planning stilzetten terwijl we geblokkeerd zijn
    De tool is begrensd door Exact. Moet ik nu iets intrekken of alleen de geplande runs uitzetten?
    429, auto ophalen uitzetten?
    limiet bereikt, moet ik iets uitzetten of opnieuw koppelen
    limiet bereikt, moet ik de planning stoppen of juist laten doorlopen?
    Moet ik het automatisch verversen uitzetten bij een 429?
    Zal ik bij een limiet beter loskoppelen of alleen pauzeren?
    Moet ik opnieuw koppelen als de app 429 krijgt?
    Moet ik na een 429 de verversing tijdelijk uitzetten of juist opnieuw koppelen?
    Moet ik bij een 429 de automatische verversing uitzetten of opnieuw koppelen?
    Moet ik bij een 429 de toestemming intrekken en opnieuw geven of juist niet?
    Moet ik bij een limietmelding de koppeling opnieuw leggen of het automatisch ophalen uitzetten?
    Waarom moet ik het automatische verversen uitzetten als ik zo'n limietmelding krijg?
    Moet ik de koppeling verbreken bij een 429 of alleen het automatisch ophalen stilzetten?
    .done =
        uitgezet
        staat uit
        gedaan
        automatisch verversen staat uit
        heb power bi refresh gestopt
        geplande taak gepauzeerd
        automatisch verversen staat op nooit
        het schema is gedeactiveerd
        schuifje om, ook in Power BI
        de nachtelijke run is stopgezet
        het ligt nu stil
        Het schema staat uit
        Ik heb de automatische import gepauzeerd
        gestopt
        Uitgezet, in beide programma's
        De geplande taak is gedeactiveerd
        Hij ververst niet meer vanzelf
        Power BI-planning eraf gehaald
        Onze IT'er heeft de service stilgelegd
        Gedaan, er loopt niets meer
        Alles op handmatig gezet
        hij staat nu op handmatig
        De taak in de planner van Windows is gepauzeerd
        beide programma's zwijgen
        collega van IT heeft de nachtrun eruit gehaald
        refresh staat op off, ook in Power BI
        stond niet waar ik dacht maar het is uit
        taakplanner staat uit
        beide programma's stilgelegd
        hij haalt niks meer op nu
        uit
        Power BI refresh gepauzeerd
        de nachtelijke taak staat op pauze en die van het magazijn ook
        de planning heb ik gestopt
        ja hij ligt stil nu
        automatisch verversen staat nu uit
        twee programma's, allebei stilgezet
        planning staat uit
        andere programma ook uit
    .stuck-cannot-switch-off =
        die optie is er nie
        ik kan het nergens uitzetten
        kan ik niet uitzetten
        die knop is er niet
        ik weet niet waar
        er zit geen knop om dat uit te zetten in ons pakket
        er is geen schakelaar voor in dat pakket
        de leverancier heeft dat in handen, niet ik
        ik vind geen planning om stop te zetten
        hij blijft maar draaien, hoe krijg ik hem stil
        bij ons loopt het op hun server
        Er is geen knop om het te stoppen
        De app draait bij de leverancier, daar kan ik niet aan
        Hoe zet ik dat dan uit? Het gaat vanzelf
        kan niet uit
        Ik heb de rechten niet om de planning te wijzigen
        Het loopt op een server waar ik niet bij mag
        Wij mogen dit niet stilleggen, de magazijnen draaien erop
        Zal ik dan maar de toestemming intrekken zodat hij ophoudt?
        hij gaat vanzelf, daar zit geen schakelaar op
        Dat draait bij de leverancier, ik heb er niks over te zeggen
        ik kan hem niet stil krijgen zonder alles in te trekken
        we hebben het pauzeren gezocht en het bestaat niet in dit pakket
        Alleen de beheerder kan die planning aanpassen en die is er niet
        die planning kan alleen onze leverancier wijzigen
        ik mag die instelling niet wijzigen, alleen de baas
        geen uitknop te vinden in dat pakket
        de verversing staat vast ingesteld door de leverancier
        ik mag dat schema niet wijzigen
        ik zie geen schakelaar, het pakket doet dat helemaal op eigen houtje
        er is geen knop om dat te stoppen
        dat kan ik niet uitzetten, dat doet de leverancier
        er is geen knop om dat uit te zetten
        de leverancier beheert dat, ik kan er niet bij
        draait op de server van de leverancier

too-many-requests_wait =
    hoe lang moet ik wachten na 429
    wanneer mag de app weer na de limiet
    volstaat een kwartier na te veel verzoeken
    daglimiet bereikt, om hoe laat begint de nieuwe dag
    mag ik tussendoor proberen tijdens de straftijd
    een uur gewacht, en nu?
    wat zijn de grenzen precies per minuut en per dag bij exact api
    limiet geldt die per administratie of per app
    Volstaan een paar minuten rust bij de grens per minuut?
    moet ik na te veel fouten ook een uur stilzitten
    Hoeveel verzoeken per minuut en per dag mag een programma bij Exact doen?
    api limiet exact online getallen
    als de minuutgrens geraakt is, mag ik dan na een paar minuten weer
    daglimiet bereikt om tien uur 's ochtends, wanneer kan het weer
    geldt het maximum per bedrijf of voor alles samen
    hoe lang duurt het voor exact weer verzoeken toelaat?
    wachttijd na limiet
    De daglimiet is bereikt om twee uur 's middags. Kan ik vandaag nog iets, of pas morgen?
    hoelang moet ik wachten na 429
    Wanneer mag de app weer iets ophalen uit Exact, over een uur of pas morgen?
    hoeveel verzoeken mag een app per dag doen
    hoeveel minuten moet ik wachten na te veel verzoeken per minuut
    per dag limiet op, mag het morgen weer?
    Kan ik het na een kwartiertje nog eens proberen of moet het een uur zijn, we hebben 429 gehad
    hoelang moet ik wachten na een 429
    limiet geraakt, wanneer mag de app weer
    hoe lang wachten na een 429
    mag ik meteen opnieuw proberen als hij zegt te veel verzoeken, of een uurtje koffie drinken
    een hele dag wachten na te veel verzoeken of is een uur genoeg
    hoeveel minuten geduld bij limiet per minuut
    hoelang moet de app wachten na te veel verzoeken
    limiet bereikt, kan ik over een kwartier weer
    is een 429 morgen vanzelf over?
    per minuut, per dag of fouten: hoelang duurt het wachten telkens
    Hoe lang moet ik wachten tot de kassa weer mag ophalen na zo'n limietmelding?
    Exact laat de kassa niet toe omdat hij te druk was, komt dat vanzelf goed morgenvroeg voor we opengaan?
    Tot wanneer moeten we de kassa met rust laten na zo'n melding over te veel verzoeken per minuut
    Hoe lang ligt de app stil bij een 429, minuten of een dag
    hoelang duurt zo'n penalty van exact
    Wanneer mogen we weer na de dagelijkse limiet?
    een uur of een etmaal? onze app zit vast op het aantal calls
    is de minuutlimiet zo weer weg?
    de app is op slot gezet wegens te veel bevragingen, kan ik gewoon wachten en hoeveel tijd
    kan ik om vijf uur weer draaien of pas morgen, we hebben de daglimiet geraakt
    fouten te veel, hoeveel minuten afkoelen
    hoelang duurd het voor exact ons terug binnenlaat na te veel bevragingen
    Moet ik na zo'n mail over te veel verzoeken een uur wachten of een hele dag?
    Wanneer mag ik weer verversen na een te-veel-verzoeken, over een paar minuten of morgen?
    hoe lang moet de app stilstaan na een 429 per minuut
    daglimiet bereikt om 15.00, wanneer kan het weer
    een uur geblokkeerd wegens fouten, wachten we een uur of langer
    hoe lang blijft de blokkade van Exact duren na te veel verzoeken
    hoe lang wachten 429
    morgen weer?
    daglimiet bereikt, wanneer gaat hij open
    hoe lang moet de tool wachten na een 429 per minuut, en na een daglimiet
    hoe lang moet ik die app met rust laten nadat Exact hem heeft geblokkeerd voor te veel fouten
    429, iets met 'per minuut'. Hoe kort mag ik wachten
    Kan het alweer na een paar minuten of is de hele dag verspeeld bij te veel verzoeken per minuut?
    Gaat een 429 vanzelf over of moet ik tot morgen stoppen
    net 429 gekregen, kan ik over vijf minuten weer
    mag ik bij 429 gewoon blijven proberen of moet ik even niks doen
    Is een kwartier wachten genoeg na de melding dat onze app te veel fouten maakte?
    Na tien fouten in een uur, hoelang houdt Exact de app dan tegen?
    de app zit op zijn limiet, kan ik gewoon een kop koffie nemen en het dan weer proberen
    429 vandaag, doet hij het vanzelf morgen weer
    Gaat die blokkade wegens teveel aanvragen vanzelf over
    te vaak opgehaald, moet ik wat doen of lost tijd dit op
    kan ik bij een volle limiet rustig wachten
    Hoe lang duurt zo'n time-out van Exact
    429 gekregen, mag ik na een kwartier weer?
    Hoe lang moet de rapportage stilliggen als de daglimiet op is
    Is een uurtje wachten genoeg na te veel fouten
    gewoon een uurtje niks doen en dan weer proberen bij 429?
    limiet geraakt, wanneer mag ik weer
    moet ik tot morgen wachten of is 5 minuten genoeg na too many requests
    hoe lang laten we hem rusten na een blokkade wegens 429
    blokkade wegens fouten, kan ik die opheffen of alleen uitzitten
    Automatisch ophalen staat uit, hoe lang laat ik het rusten na de 429?
    Morgenvroeg rapportage en nu 429. Wanneer kan ik weer?
    Is een uur rust genoeg na de foutmail?
    minuutlimiet geraakt, hoe lang koffie
    hoe lang wachten na 429
    uur wachten genoeg na limiet?
    morgen pas weer? daglimiet
    wanneer mag app weer na te veel fouten
    pas morgen verder of straks
    hoe lang pauze moet ik nemen na een 429, minuten of uren
    opnieuw proberen na 429: wanneer mag het weer
    moet ik wachten tot morgen of tot over een uur met ophalen
    Even niets doen zei de leverancier na de limietmelding. Hoe lang is even?
    limiet geraakt om 10 uur, bestuur vergadert om 14 uur, is het dan weer vrij?
    hoelang moet klant wachten als het een dagtegoed is
    429 over minuten, kan ik zo weer verder?
    na tien fouten gestraft, wanneer mag de app weer
    limiet van vandaag op, klant wil weten wanneer we weer leveren
    Na een 429 opnieuw proberen, vanaf welk moment mag dat?
    Moet ik een uur of een dag geduld hebben bij 429?
    Kan ik na de limietmelding direct weer verversen?
    Hoe lang moet de app met rust gelaten worden na te veel verzoeken?
    Moet ik na te veel verzoeken een uur of een dag wachten?
    Al een uur 429. Blijven wachten of opnieuw proberen, en hoe vaak?
    Hoe lang moet ik de app met rust laten na deze limietmelding?
    Hoe lang wachten na too many requests voordat ik het weer probeer?
    Wanneer mag ik het weer proberen na een blokkade om te veel verzoeken?
    Wanneer mag ik het weer proberen na een melding over te veel aanvragen?
    Hoelang blijft Exact boos na te veel aanroepen?
    .done =
        gewacht
        een uur voorbij
        klaar met wachten
        een uurtje gewacht
        heb koffie gehad, wat nu
        een nachtje overheen laten gaan
        uur om, koffie gedronken
        het is nu morgen, dus gedaan
        ruim zestig minuten verder
        gewacht zoals gezegd en één keer geprobeerd
        de tijd zit erop
        Uur voorbij
        We hebben tot vanochtend gewacht
        Dat heb ik afgewacht, en één keer geprobeerd
        Na de lunch weer gekeken, het kan weer
        Inmiddels is het een dag later
        Er zijn anderhalf uur verstreken
        Ik heb een nacht niets gedaan
        De blokkade lijkt eraf, ik ga door
        Pauze gehad, wat nu?
        uurtje koffie gedronken, en toen één keer geprobeerd
        Het is inmiddels de volgende ochtend
        we zijn ruim een uur verder
        die minuten zijn om
        heb hem met rust gelaten tot na de lunch
        het uur is om
        gewacht, nu?
        duurde lang maar de ene poging gaf geen fout meer
        niet langer geblokkeerd, uur is om
        uur om
        ik heb koffie gedronken, het mag weer
        't is de volgende ochtend
        één keer geprobeerd en het ging
        we hebben er een nacht over laten gaan
        uur is voorbij
        gewacht, koffie gedronken
        het is nu de volgende dag
        ruim een uur geleden gestopt, ga door
        koffie gedronken, uur is om
        ruim gewacht, we kunnen door
    .stuck-how-long =
        hoelang duurt dit
        hoe lang duurt dit
        hoe lang moet ik wachten
        hoe lang dan
        weet ik niet
        welke limiet is het
        hoe lang moet ik nou wachten
        is vijf minuten genoeg?
        is een kwartier genoeg of moet het een dag zijn?
        tot wanneer blijft die blokkade
        staat nergens een tijdstip bij
        wanneer mag hij weer
        hoe lang duurt zo'n straf
        Hoelang moet ik precies stilzitten?
        Wanneer mag hij weer?
        Is een kwartier genoeg?
        uur of dag?
        Waaraan merk ik dat de blokkade voorbij is
        De tekst noemt geen tijdstip
        Ik heb haast, kan het ook korter?
        Tot hoe laat duurt zo'n daglimiet, middernacht?
        minuten, uren of tot morgen, daar kom ik niet uit
        ik heb al een kwartier gewacht en weet niet of dat genoeg is
        Er staat nergens tot hoe laat we geblokkeerd zijn
        Ik moet om vier uur bij de bank zijn met verse cijfers, lukt dat nog of moet ik ze afbellen
        hoe weet ik of het over minuten of over dagen gaat
        tot wanneer dan precies
        is het per dag of per minuut, hoe zie ik dat
        Hoeveel geduld wordt er van mij verwacht?
        moet ik nu een kwartier zitten of tot morgen
        weet ik veel of het per minuut of per dag is, hoe lang moet ik wachten dan
        hoelang precies?
        hoelang dan ongeveer
        weet niet of 't per minuut of per dag is
        hoe lang precies?

too-many-requests_one-at-a-time =
    twee programma's halen tegelijk op en raken de limiet
    kan ik meer apps spreiden over de nacht om onder de limiet te blijven
    scanner en dashboard delen dezelfde app, hoe plan ik ze apart
    hoeveel tijd laat ik tussen twee programma's voor de limiet
    alles staat op zes uur 's ochtends, is dat het probleem
    handmatig verversen terwijl de nachtrun loopt, mag dat
    twee programma's delen dezelfde app, tellen die samen voor de limiet
    hoe plan ik meerdere verversingen zonder over de limiet te gaan
    Mogen ons rapport en de nachtrun tegelijk ophalen of moeten ze om de beurt?
    tijden spreiden om onder de 60 per minuut te blijven
    We hebben vier rapporten die allemaal om zes uur verversen. Kan dat de 429 veroorzaken?
    delen twee programma's met dezelfde aansluiting ook dezelfde limiet
    handmatig verversen terwijl de nachtrun nog loopt, slecht idee?
    spreiden van de ophaaltijden tegen de api-grens
    drie apps halen tegelijk op en lopen tegen de grens, na elkaar zetten?
    drie rapporten verversen tegelijk om 7 uur en dan krijgen we 429
    ophaaltijden spreiden
    Power BI, de webshop en Excel trekken allemaal tegelijk aan Exact. Delen die dezelfde limiet?
    drie rapporten verversen tegelijk
    Onze Power BI en onze planning halen allebei om 6 uur op, kan dat samen te veel zijn?
    hoe plan ik meerdere programma's zodat ze elkaar niet in de weg zitten
    twee programma's halen tegelijk op en dan krijgen we 429. hoe verdeel ik dat
    mag ik de refresh met de hand starten terwijl de nachtelijke ophaalronde nog loopt? toen kwam de limietmelding
    Hoe plan ik Power BI en de scan-app zo dat ze elkaar niet in de weg zitten met de limiet?
    alles start bij ons om 6u en dan is de capaciteit op
    mag dashboard om 7 en facturatie-app ook om 7 draaien of geeft dat te veel aanvragen
    drie programma's halen tegelijk op om middernacht, zou dat die te-veel-verzoeken geven?
    hoe spreid ik de verversingen zodat exact niet zegt dat het te veel is
    Rapport met de hand ververst terwijl de planning liep, toen 429. Mag dat niet samen?
    drie programma's halen tegelijk gegevens op, is dat waarom we de limiet raken
    hoe spreid ik de tijden van onze koppelingen om 429 te vermijden
    Power BI en de Excel verversen allebei om 7 uur, te veel verzoeken
    Power BI en de webshop verversen allebei om zes uur en dan krijgen we 429, hoe spreid ik dat?
    Kan het kwaad om het rapport met de hand te verversen terwijl de nachtrun nog bezig is?
    alle jobs starten tegelijk om middernacht, limiet
    drie apps tegelijk aan het ophalen, in welke volgorde zet ik ze weer aan na de blokkade
    Hoe plan ik de tijden van mijn scan-app en dashboard zodat ze elkaar niet in de weg zitten bij Exact?
    Drie rapportages verversen om 07:00 tegelijk en klappen er allemaal uit met 429
    WMS en BI van mijn klant bijten mekaar voor de requests, hoe plan ik dat?
    De kassa, de roosterapp en het dashboard trappen alle drie om zes uur 's ochtends af bij Exact en dan loopt het vast
    Ik klik zelf op verversen terwijl het rapport ook automatisch loopt, kan daardoor die limiet geraakt worden?
    Het rooster, de webshop en het rapport op hetzelfde moment: 429. Na elkaar zetten, of hoe?
    Power BI en het scanpakket halen allebei om 7 uur op, is dat de reden van onze 429?
    mag ik Power BI met de hand verversen terwijl de nachtelijke ophaling nog loopt, of krijg ik dan 429
    Power BI, Excel en de webshop verversen alle drie om zes uur. Moet ik dat spreiden?
    kunnen we de nachtjobs beter na elkaar plannen om binnen de limiet te blijven
    bij handmatig verversen terwijl de automatische run bezig is gaat het mis met te veel aanvragen
    vier cronjobs starten op het hele uur en trekken samen de limiet leeg
    wachtrij inrichten voor de jobs die dezelfde exact-app gebruiken?
    Onze vijf klantrapporten starten allemaal om 06:00. Sindsdien gaan er elke ochtend twee stuk op te veel verzoeken.
    mag ik zelf op vernieuwen drukken terwijl de geplande verversing loopt, soms loopt het dan vast op de limiet
    Om zes uur verversen hier drie programma's tegelijk, is dat waarom we vastlopen op de limiet?
    Zowel de controller als de nachttaak verversen rond zeven uur en dan komt de limiet
    Power BI en het voorraadpakket draaien allebei om 6 uur, is dat waarom we tegen de limiet lopen
    drie programma's trekken tegelijk aan exact, hoe verdeel ik de tijden
    mijn collega ververst Excel terwijl het nachtprogramma nog loopt en dan zegt exact 429
    feedtool, kassa en dashboard verversen allemaal om middernacht en dan krijg ik 429
    mag ik handmatig verversen terwijl de nachtelijke sync loopt, want ik zit aan de limiet
    powerbi en excel tegelijk verversen -> 429
    schema's spreiden limiet
    scan en bi om 6u, botst
    Kassa, planner en rapport halen alle drie om zes uur op en dan 429, hoe verdeel ik dat?
    Drie pakketten verversen om zes uur tegelijk en lopen in de 429, hoe plannen we dat
    kassa en webshop trekken om hetzelfde uur alles binnen, zou dat die limietfout geven
    Twee programma's halen tegelijk op en lopen tegen 429, wat helpt?
    Hoe spreid je de ophaalmomenten van drie pakketten, zodat ze niet tegelijk aan Exact trekken en de limiet raken?
    Om zes uur starten Power BI, de WMS-sync en de salarisexport tegelijk, daarna 429. Moet ik ze spreiden?
    Twee rapporten verversen allebei om zes uur en dan is er 429, slim om te spreiden?
    Mogen twee programma's tegelijk ophalen of moet ik ze na elkaar zetten vanwege de limiet?
    Om zes uur starten bij ons drie rapporten tegelijk en dan zegt Exact ho
    Drie programma's beginnen sinds de zomer allemaal om zes uur en dan komt 429, hoe verdeel ik dat
    Power BI en de scantool draaien beide om zes uur en dan klapt het op de limiet, kan dat om en om
    twee rapporten tegelijk geeft 429, spreiden
    Twee tools halen om zeven uur tegelijk alles op, is dat de reden van de limiet en hoe spreid ik ze
    Twee programma's halen om zes uur tegelijk op en dan krijg ik 429
    Kan ik de ophaaltijden van twee programma's beter spreiden om een 429 te voorkomen?
    Mag ik een rapport met de hand verversen terwijl de automatische run nog bezig is, of krijg ik dan 429?
    Twee programma's halen tegelijk gegevens op en dan komt de limietmelding, hoe plan ik dat?
    Hoe plan ik twee refreshes zodat ze elkaar niet in de weg zitten bij de Exact-limiet?
    Kan ik de refresh van Excel en van Power BI tegelijk laten draaien zonder 429?
    Mag ik twee rapporten tegelijk laten verversen, of vraagt dat te veel van Exact?
    Hoe verdeel ik de ophaaltijden van drie programma's zodat ze elkaar niet in de weg zitten?
    kassa, scantool en rapport halen allemaal om zes uur op en dan krijg ik 429
    429 elke ochtend als de kassa en het rapport tegelijk beginnen
    Limiet voorbij, drie tools starten allemaal om zes uur, hoe spreid ik dat
    twee ETL's starten om 6 uur en lopen samen tegen de grens
    Excel én de ETL tegelijk, daarom 429, hoe verdeel ik ze
    Power BI en het consolidatiepakket draaien allebei om zes uur en dan 429. Spreiden?
    Vier rapporten verversen tegelijk en lopen vast op 429, hoe plan ik ze
    2 programma's halen tegelijk op, 429
    drie programma's verversen om zes uur tegelijk en dan krijgen we 429, hoe plan ik dat
    twee programma's halen tegelijk op en samen raken ze de limiet. hoe spreid ik dat
    Drie programma's verversen om zes uur en dan krijgen we 429
    hoe spreid ik de ophaalmomenten van onze tools
    Twee rapportagetools verversen om zes uur dezelfde bv's en zitten elkaar in de weg, hoe plan ik dat beter?
    Power BI en Excel verversen allebei om zeven uur en geven dan 429, hoe plan ik dat?
    Twee rapporten verversen tegelijk en dan krijgen we 429, hoe plan ik dat beter?
    Drie tools halen om zes uur tegelijk op en worden geremd, hoe spreid ik dat?
    Kunnen de webshopsync en Power BI beter niet tegelijk draaien vanwege de limiet?
    Twee programma's verversen om zes uur tegelijk en dan komt er 429, hoe verdeel ik dat?
    Webshop en Power BI halen tegelijk op en dan krijgen we 429, hoe plan ik dat slim?
    Excel en Power BI verversen allebei om zes uur en dan loopt Exact vast met een 429, kan ik die spreiden?
    Kan ik vermijden dat verschillende programma's tegelijk bij Exact aankloppen?
    Hoe plan ik meerdere programma's zodat ze elkaar bij Exact niet in de weg zitten?
    Mogen de webshop en de rapportage tegelijk ophalen, of lopen we dan tegen de limiet?
    .done =
        gespreid
        één tegelijk
        gedaan
        Power BI om 6, scanner om 7
        tijden uit elkaar getrokken
        elk programma heeft een eigen uur gekregen
        er draait nooit meer iets tegelijk
        planning verspreid over de nacht
        eerst het ene, dan het andere ingesteld
        Het dashboard om vijf uur, de scanner om zes uur
        Ze draaien nu na elkaar
        Ik heb de tijden uit elkaar gelegd
        Er loopt er nog maar één, de andere wacht
        Planning aangepast zodat ze elkaar niet in de weg zitten
        Elke tool heeft een eigen uur gekregen
        Met collega's afgesproken dat niemand meer tussendoor ververst
        Weer aangezet, om de beurt
        Wij hebben maar één programma, dus dat is al zo
        Power BI om zes, de webshop om acht
        ze lopen elkaar nu niet meer voor de voeten
        Er is er toch maar één, dus dat zit goed
        ieder heeft een eigen tijdstip en ik druk niet meer zelf op verversen
        netjes na elkaar gezet in de planner
        Verspreid over de nacht, met telkens een uur ertussen.
        ze zitten elkaar niet meer in de weg
        toch nog gelukt, om 5 en om 7 nu
        de ene om 3u, de andere om 5u
        alleen deze app loopt bij ons
        rooster gemaakt voor alle vier
        webshop om middernacht en rapportage om vier
        eentje om zes en eentje om half acht
        Power BI op de nacht gezet, de rest overdag
        ingepland, niks overlapt nog
        ja de tijden zijn nu verschillend
        powerbi om vijf, het andere om acht
        tijden uit elkaar gezet
        wij hebben maar één programma
        het ene om 5 en het andere om 7 gezet
        tijden uit elkaar
        er is maar één programma
    .stuck-who-fetches =
        welke programma's
        weet ik niet
        wie haalt er op
        weet ik veel welke programma's er allemaal ophalen
        hoe kom ik erachter wat er allemaal meeleest?
        geen zicht op wat er 's nachts allemaal draait
        welke tools trekken er eigenlijk aan dezelfde app
        zou een oud rapport kunnen zijn, maar welk
        hoe kom ik erachter wie er nog meer ophaalt
        misschien doet de boekhouder ook iets, weet ik niet
        Ik weet niet welke tools er allemaal trekken aan Exact
        Hoe zie ik wie er ophaalt?
        Welke programma's zijn dat dan?
        geen overzicht van wat er draait
        Er is van alles gekoppeld door de jaren heen, wat loopt er nog?
        Misschien haalt er iets op waar ik geen weet van heb
        Kan ik ergens terugvinden welke rapporten 's nachts lopen?
        Ieder heeft zijn eigen spreadsheet, wie weet wat er draait
        ik weet van Power BI, maar is er nog iets wat meezuigt?
        Ze lopen elkaar voor de voeten, maar wie zijn het allemaal?
        misschien heeft de accountant ook nog iets lopen waar wij niks van weten
        hoe zie ik wie er allemaal aan het trekken is
        Er zijn hier zoveel rapportjes gemaakt in de loop der jaren, ik heb geen overzicht
        wie is er allemaal aan het trekken dan
        welke draaien er dan allemaal
        er blijkt nog iets anders aan te trekken, maar wat
        zou de boekhouder ook iets laten lopen?
        bij ons heeft iedere afdeling wel iets hangen, ik heb geen overzicht
        geen benul welke programma's er allemaal gegevens ophalen
        hoe weet ik wie of wat er allemaal op Exact trekt

too-many-requests_fetch-less =
    hoe verminder ik het aantal api-verzoeken
    minder vaak verversen om de daglimiet niet te raken
    welke dossiers kan ik uitzetten om onder de grens te blijven
    van elk kwartier naar elk uur, scheelt dat genoeg verzoeken
    alleen wijzigingen ophalen, waar stel je dat in
    oude boekjaren weglaten om de daglimiet te sparen
    hoe vaak is verstandig om te verversen zonder in de limieten te lopen
    kan ik administraties uitzetten om minder verzoeken te doen
    Hoe beperk ik het aantal aanroepen structureel?
    elk uur 100 bedrijven is dat te veel? wat kan minder
    Ons dashboard ververst elk uur alle veertig bedrijven en raakt de limiet. Waar valt te besparen?
    alleen wijzigingen ophalen of minder vaak, wat helpt het meest tegen het maximum
    hoe vaak verversen is redelijk zonder de grens te raken
    ongebruikte bedrijven uitzetten, scheelt dat in het aantal verzoeken
    onze koppeling haalt elk uur alles op en zit vol, waar kan het minder
    hoe krijg ik het aantal api-aanroepen omlaag
    minder vaak ophalen uit exact
    Ons dashboard ververst elk kwartier voor tachtig administraties en loopt tegen de daggrens aan. Wat kan er zuiniger?
    hoe laat ik de app minder ophalen
    Wij verversen elk kwartier alle bv's. Is dat te gek?
    aantal aanroepen naar exact omlaag brengen
    wij verversen elk uur alle 60 administraties en komen aan de daglimiet. hoe wordt dat minder
    app haalt teveel op, waar kan ik snijden
    Is één keer per nacht ophalen genoeg om onder de grens te blijven?
    minder dossiers laten ophalen helpt dat tegen too many requests
    Rapport ververst elk kwartier en we lopen steeds tegen de daglimiet, wat is normaal
    hoe minder verzoeken versturen naar exact
    kan ik oude administraties uitzetten om onder de grens te blijven?
    hoe kan ik minder ophalen zodat we onder de limiet blijven
    verversen elk kwartier is misschien te vaak, 429
    Is één keer per nacht genoeg om geen limietfout te krijgen?
    Is een keer per nacht verversen genoeg om onder de limiet van Exact te blijven?
    oude administraties tellen mee in het aantal verzoeken, kan ik die uit het rapport laten
    alles wordt elke keer opnieuw binnengehaald, kan dat zuiniger
    hoe verlaag ik het aantal api-verzoeken van ons dashboard
    Onze app haalt elk uur tien jaar historie op, daar moet toch in te snijden zijn
    Moeten we die 22 administraties echt elk uur verversen? We lopen tegen limieten aan
    Moet voorraadsync echt om de 5 minuten? Exact klaagt
    Elke tien minuten de verkopen van alle filialen ophalen, is dat te veel voor Exact? We worden steeds afgeknepen
    Drie dichte filialen worden ook elk uur opgehaald en Exact vindt het te veel
    wij verversen ieder uur 80 klanten, is dat te vaak voor de limiet van Exact
    Hoe verlagen we het aantal calls zonder dat het rapport onbruikbaar wordt?
    is elk kwartier verversen niet overdreven, we lopen steeds tegen de grens
    we halen ook de slapende bv's elk uur op, kan dat minder zodat we onder de limiet blijven
    incrementeel laden in plaats van alles opnieuw, helpt dat tegen de blokkade op aantallen
    volledige historie wordt elke nacht gedownload en daardoor zitten we aan ons plafond
    onze bi-leverancier haalt elk half uur tien jaar historie op, dat kan toch slimmer zonder over de limiet te gaan
    kan het helpen om de slapende vennootschappen uit te zetten zodat we niet meer over ons maximum gaan
    Hoe kan ik die app wat rustiger laten ophalen zodat we onder de grens blijven?
    Elk uur alles ophalen hoeft voor onze kleine club niet, hoe zet ik het soberder zodat er geen 429 komt?
    hoe krijg ik het aantal verzoeken van de webshopkoppeling omlaag
    kan de urenapp ook alleen nieuwe regels ophalen in plaats van alles
    rapport ververst ieder halfuur alle jaren, is dat niet te gek
    hoe zet ik oude administraties uit zodat we binnen de limiet blijven
    hoe vaak per dag is normaal om artikelvoorraden op te halen zonder in de limiet te lopen
    hoe krijg ik het aantal aanroepen naar beneden, nu haalt hij elk uur alles op
    slapende winkels halen we ook elk uur op, zou minder helpen tegen de limiet
    minder ophalen hoe
    alleen nieuwe regels ophalen vanwege limiet
    Hoe vaak per dag ophalen is redelijk zodat we niet weer tegen die limiet aan zitten?
    Wij verversen elk uur 40 administraties en raken de daglimiet, hoe kan het zuiniger
    hoe zorg ik dat de app minder vaak bij Exact gaat aankloppen, de limiet zit altijd vol
    Hoe vraagt onze app minder op bij Exact, tegen de limiet?
    Hoe vaak is vaak genoeg voor een rapportagepakket dat tegen de daglimiet van Exact aanloopt? De klant ververst nu elk kwartier.
    Welke knoppen heeft een klant om minder op te vragen: vaker, minder bedrijven, alleen wijzigingen? Hij loopt steeds tegen de limiet.
    Haalt elk uur alles op van elf BV's waarvan we er drie gebruiken, vast de reden van die 429. Wat zet ik terug
    Hoe vaak per dag is redelijk om te verversen zonder aan de limiet te komen?
    Hoe krijg ik het aantal verzoeken omlaag, we verversen nu elk uur alles
    Ik haal elk uur alles op sinds de nieuwe controller dat wilde, en nu 429, kan het zuiniger
    hoe knijp ik het aantal aanroepen, minder bv's of minder vaak
    minder vaak ophalen tegen limiet
    Moet een dashboard echt elk uur verversen? Hoe kom ik met minder verzoeken toe
    Hoe vaak per dag mogen we verversen om niet tegen de limiet te lopen?
    Is één keer per nacht ophalen genoeg om onder de limiet te blijven?
    Welke gegevens kan ik beter overslaan om minder aanvragen aan Exact te doen?
    Hoe vaak per dag kan een app het beste ophalen om onder de limiet van Exact te blijven?
    Hoe verminder ik het aantal API-calls van onze nachtelijke load uit Exact?
    Scheelt het voor de limiet als ik ongebruikte administraties uit de load haal?
    Hoe verminder ik wat de app ophaalt, zodat we onder de limiet blijven?
    hoe zorgen we dat we niet weer over de limiet gaan, hij ververst nu ieder kwartier
    Kunnen we minder ophalen zodat de 429 wegblijft, nu gaat alles elk uur mee
    hoe krijgen we het aantal calls omlaag, we halen elk uur alles opnieuw
    moet elk rapport echt elk uur? we lopen steeds tegen de limiet
    Elk uur veertien bv's verversen, wordt dat te veel voor Exact? Hoe breng ik dat omlaag
    minder vaak ophalen voor limiet
    elk kwartier verversen te veel?
    hoe maak ik dat het rapport minder calls verbruikt
    hoe breng ik het aantal aanroepen naar beneden, moet het echt elk uur
    Hoe laat ik de app alleen het nieuwe ophalen tegen die 429?
    Elke tien minuten verversen is te veel voor Exact, wat dan wel?
    Moeten we echt alle 45 administraties ieder uur ophalen, of hoe kan het minder zodat de limiet niet op is?
    Hoe kan ik minder ophalen zodat we onder de daggrens van Exact blijven?
    Hoe verminder ik het aantal aanroepen zodat we onder de grens blijven?
    Hoe breng ik het aantal calls naar Exact omlaag zonder data te missen?
    Hoe zorgen we dat onze rapportage minder vaak aanvraagt zodat we binnen de grens blijven?
    Is één keer per nacht ophalen genoeg om geen limietmelding meer te krijgen?
    Hoe verminder ik het aantal verzoeken zodat we onder de daglimiet blijven?
    Power BI ververst elk half uur en loopt tegen de limiet, wat kan er minder?
    Hoe kunnen we minder vaak bij Exact aankloppen met onze rapporten?
    Moet ons dashboard echt elk halfuur verversen of lost minder vaak die 429 op?
    Is het slim om de verversing van elk uur naar eens per nacht te zetten vanwege de limieten?
    Kan ik minder vaak ophalen zodat we onder de grens van Exact blijven?
    Kan het schelen als we administraties die niemand gebruikt niet meer ophalen, gezien de limiet?
    Is het nodig dat ons pakket elk uur alles ophaalt? We lopen steeds tegen de grens.
    Hoe vaak per dag is redelijk om op te halen zonder dat Exact ons afremt?
    .done =
        minder vaak
        aangepast
        gedaan
        teruggezet naar 1x per nacht
        van elk uur naar eenmaal per nacht
        twaalf slapende bv's uitgezet
        alleen mutaties aangevinkt
        oude jaren eruit gelaten
        interval verruimd
        Van elk uur naar eens per nacht gegaan
        We halen nu alleen mutaties op
        minder vaak ingesteld
        De slapende bv's eruit gehaald
        Teruggebracht tot tweemaal daags
        Historie van voor 2020 laten we voortaan weg
        Ik heb vijf rapporten geschrapt
        Schema verlaagd en onnodige bedrijven uitgezet
        Alleen nog wat nieuw is
        Is nu een stuk zuiniger afgesteld
        van elk uur naar één keer 's nachts
        Slapende bv's eruit gegooid
        we pakken nu enkel wat er nieuw bij kwam
        Rapport teruggebracht van tien jaar naar twee jaar
        die hele zuster-administratie kijkt toch niemand naar, uitgezet
        van elk uur naar elke nacht
        We hebben het teruggebracht tot wat nodig is.
        ging niet zonder gemor maar dertig administraties staan af
        tien slapende bv's uitgezet
        alleen wijzigingen nu
        teruggeschroefd
        Wij hebben het aantal administraties gehalveerd.
        uurtje werd dag, en zes lege bv's eruit
        staat nu op alleen wijzigingen
        ok teruggebracht
        van elk uur naar elke nacht gezet
        oude administraties uitgezet
        staat nu op 1x per nacht
        alleen wijzigingen staat aan
    .stuck-need-it-all =
        ik heb alles nodig
        het moet elk uur
        minder kan niet
        onze voorraad moet elk kwartier kloppen
        minderen kan niet, de directie wil live cijfers
        alle vijftig bv's zijn in gebruik
        kan Exact de limiet voor ons verhogen?
        wij kunnen niet zonder, elk uur alles
        Dat gaat niet, de voorraad moet elk kwartier kloppen
        Wij kunnen niets missen van die gegevens
        Minder vaak is voor ons geen optie
        alles is nodig
        Onze klanten kijken live mee, dus elk uur is het minimum
        Kan ik bij Exact geen hogere limiet kopen?
        Bij 200 dossiers heb ik nu eenmaal zoveel verzoeken
        De accountant eist een volledige dump iedere dag
        één keer 's nachts is voor ons niet genoeg, het magazijn kijkt elk kwartier
        Slapende bv's hebben wij niet, ze zijn alle dertig nodig
        onze voorraad op de webshop moet actueel zijn, dus terugschroeven kan niet
        De directie wil alles live
        kan Exact onze grens niet gewoon verhogen? Snoeien is geen optie
        minder ophalen kan echt niet, alles is nodig
        onze directie wil alles live
        dat gaat niet, het magazijn heeft elke vijf minuten de stand nodig
        minderen is geen optie
        de koers van de dag hangt ervan af, dus terugschroeven kan niet
        nee wij moeten elk kwartier alles hebben
        minder kan niet, de winkelkassa heeft het continu nodig
        dat gaat niet, wij hebben alles de hele dag nodig
        de kassa moet elk kwartier, sorry
        alles is nodig voor de consolidatie

too-many-requests_works =
    loopt het ophalen weer na de limiet
    hoe weet ik of we nu onder de limiet blijven
    ben ik nu echt van de 429 af
    hoeveel nachten moet het goed gaan voor de limiet opgelost is
    planning weer aan, waar kijk ik of alles binnenkwam
    geen mail meer van Exact, betekent dat dat het goed zit
    hoe weet ik dat de 429 echt is opgelost en niet morgen terugkomt
    één keer gelukt na de limiet, is dat genoeg bewijs
    Waaraan zie ik dat het ophalen weer binnen de grenzen blijft?
    limietprobleem voorbij? wanneer zeker
    hoe zie ik of we nu onder de limiet blijven?
    Is één geslaagde verversing genoeg om te zeggen dat het limietprobleem over is?
    na de 429 weer aangezet, wanneer weet ik dat het ophalen echt goed loopt
    We hebben de ophaaltijden gespreid na de limietmail. Hoe lang moet het goed gaan voor ik het vertrouw?
    nachtrun zonder 429, is het dan opgelost
    waar kijk ik morgen of het rustiger schema werkt tegen de limiet
    hoe zie ik of het limietprobleem nu over is
    na aanpassen ophalen: 429 weg?
    We halen rustiger op sinds gisteren. Na hoeveel tijd zonder melding mag ik aannemen dat we binnen de grens zitten?
    hoe weet ik of ik nu onder de limiet blijf
    Gisteren alles gespreid, eerste poging ging goed. Is dat genoeg bewijs dat de limiet niet meer geraakt wordt?
    hoe kijk ik of het ophalen na de limietmelding weer goed loopt
    rustiger ingesteld, wanneer weet ik of de 429 weg is
    Moet ik de volgende geplande ronde afwachten om te zien of de limiet nu gehaald wordt?
    Vannacht liep de eerste ronde na de aanpassing. Waar zie ik of alles binnen is zonder limietmelding?
    hoe weet ik of het na de 429 weer goed loopt
    wanneer kijk ik of het ophalen weer goed gaat na die limiet, nu of na de nacht
    na de 429 weer aangezet, hoe weet ik dat alles binnen is
    hoe weet ik of de limiet nu niet meer geraakt wordt
    planning aangepast vanwege 429, wanneer check ik of het goed loopt
    Orders komen weer door na de blokkade, hoe kijk ik of alles is opgehaald?
    Heb alles uit en weer aan gezet met spreiding, hoe zie ik of de limietproblemen voorbij zijn
    ophalen gespreid na de 429, waar kijk ik of het nu goed gaat
    Hoe zie ik of onze jobs na het spreiden weer netjes doorlopen zonder limietmelding?
    Na een dag wachten zonder 429, waar kijk ik of het ophalen van vannacht gelukt is?
    limiet gehad, tijden aangepast, wanneer kan ik zien of het ophalen weer goed loopt
    hoe weet ik of we nu onder de grens blijven
    rustiger ingesteld, hoe weet ik of we nu onder de limiet blijven
    loopt ophalen weer na 429? waar zie ik
    Gewacht na de 429, hoe zie ik of het ophalen weer loopt
    hoe zie ik of het ophalen na die limiet weer normaal loopt
    Wacht voorbij, ophalen weer aan. Hoe weet ik of de limiet nu echt geen probleem meer is?
    De limietmelding is weg, hoe zie ik of het ophalen weer helemaal loopt
    Gisteren 429 gehad, gewacht, ophalen weer aan, waar zie ik of het nu goed loopt
    na de 429 alles weer aangezet, hoe zie ik of het ophalen nu weer lukt
    Schema aangepast na de 429, hoe zie ik of het nu goed loopt
    hoe zie ik of na de 429 alles weer compleet opgehaald wordt
    Hoe weet ik na het spreiden of alles binnenkomt zonder de limiet te raken?
    limiet voorbij, loopt ophalen weer?
    hoe zie ik dat het ophalen na de 429 weer loopt
    na het wachten weer aangezet. hoe zie ik of hij nu onder de limiet blijft?
    Schema aangepast na de 429, wanneer weet ik dat het ophalen weer loopt?
    .opt-works =
        tot nu toe geen klachten
        vannacht ging het goed
        ja
        het werkt
        geen melding meer
        drie nachten op rij zonder mail
        compleet ververst vannacht
        geen 429 meer gezien
        probleem weg
        alle bedrijven zijn binnen
        stil in de mailbox, mooi zo
        Vannacht liep alles zonder kik
        Geen mail meer gehad
        Ja hoor, compleet binnen
        draait weer
        De run van vier uur is volledig doorgekomen
        Alles is opgehaald en niemand klaagt
        Al twee dagen rustig
        Keurig, honderd procent
        Het loopt als een zonnetje
        De import is klaar zonder een 429
        vannacht niks rood gezien en alles is bij
        geen mailtje meer gehad en de cijfers kloppen
        Drie nachten op rij goed
        Het rapport was vanochtend volledig
        Zo rustig is het in maanden niet geweest, alle bv's zijn binnen
        niks meer gezien
        zonder fouten
        hele nacht niets
        niet meer vastgelopen
        hij is niet één keer meer blijven hangen
        niks meer van gehoord, geen enkele mail vannacht
        nacht goed doorgekomen
        alles is binnen
        geen enkele waarschuwing in het logboek
        alle dertien bv's tot gisteren bijgewerkt, inbox leeg
        ja alles binnen, niks geks
        loopt weer als een zonnetje
        vannacht is alles goed opgehaald
        alles binnen
        geen meldingen meer
        er ontbreekt niks
    .opt-again =
        nee
        weer 429
        komt terug
        begint weer van voren af aan te klagen
        vannacht toch weer 429
        nieuwe mail van Exact gekregen vanochtend
        't was even goed en nu opnieuw geblokkeerd
        hetzelfde gezeur
        halverwege afgebroken, limiet
        helaas, weer tegengehouden
        Weer een 429
        Vanochtend opnieuw zo'n mail
        Nee, hij stokt halverwege
        zelfde liedje
        We zitten alweer aan de limiet
        De fout kwam na tien minuten terug
        Er is niets verbeterd
        Nog steeds te veel volgens Exact
        Drie bv's opgehaald en toen werd hij afgekapt
        Het hielp voor één nacht en nu zijn we terug bij af
        vannacht weer rood en niet alles is bij
        wéér een mailtje gehad, precies hetzelfde
        halverwege de twintigste bv sloeg hij opnieuw dicht
        Eén dag ging het goed, en op dag twee zaten we met het hele team weer naar hetzelfde bericht te kijken
        Nog steeds 429, ondanks alles
        nog steeds
        niet weg
        melding is er nog
        niet opgelost
        gisteravond weer die 429
        Helaas, identieke boodschap.
        weer die 429, om 4 uur
        helaas, weer een mailtje van exact
        halverwege afgebroken met diezelfde tekst
        ging niet goed
        om kwart over drie klapte hij er weer uit
        nee, vanochtend kreeg ik diezelfde mail
        zelfde melding, ik word gek
        vanmorgen weer die mail
        het is niet over
    .opt-cannot-test =
        weet ik nog niet
        morgen
        pas morgenvroeg draait hij, dus weet ik nog niet
        eerste run is vannacht pas
        rapport ververst alleen op maandag
        moet nog een dag wachten
        de planning staat nog uit bij ons
        nog te vroeg
        kan het resultaat van hier niet zien
        De volgende run is pas zondag
        Dat zie ik morgen
        kan ik nog niet zeggen
        Ik heb geen toegang tot de app om te kijken
        Onze beheerder moet dat nagaan
        Voorlopig niet te beoordelen, we wachten op de planning
        Ik ben nu niet op kantoor
        Nog niks gelopen sinds de wijziging
        Vraag het me over een paar dagen
        De leverancier zet hem pas vanavond aan
        vannacht loopt hij pas weer, nu valt er niks te zien
        hij staat nog uit tot de leverancier terug is
        ik kom pas maandag weer achter dat scherm
        De eerstvolgende run is over een week
        Te vroeg om te zeggen, we hebben hem nog niet laten lopen
        weet ik niet
        geen idee
        kan ik niet nagaan
        nog niet gedraaid
        niet te zien voor mij
        ik werk hier niet meer
        planning is pas donderdag
        nog niet kunnen zien
        morgen pas weer toegang tot de server
        hij draait pas vannacht
        kan ik pas maandag zien
        volgende ronde is pas vannacht
        programma staat nog uit

too-many-requests_within-limits =
    we blijven nu onder de api-limiet
    geen limietmeldingen meer, wat noteer ik
    de limiet wordt niet meer geraakt, hoe houd ik dat zo
    nieuw programma erbij, hoe voorkom ik dat het weer te veel wordt
    wat leg ik vast over de ophaaltijden
    alles binnen de grens, wie leest er eigenlijk nog mee
    Geen 429 meer sinds vorige week. Wat leg ik vast zodat een nieuw programma het niet weer verpest?
    binnen de grens gebleven, hoe houd ik dat zo
    geen limietmails meer van Exact over onze app, wat noteer ik voor de toekomst
    De ophaaltijden zijn verdeeld en het gaat goed. Hoe blijft dat zo als er een app bij komt?
    weer onder de grens, hoe bewaak ik dat
    geen 429 meer sinds gisteren, moet ik iets bijhouden?
    limietprobleem over
    Het ophalen loopt weer zonder waarschuwingen van Exact. Hoe voorkom ik dat een nieuw programma alles verstoort?
    geen 429 meer, moet ik nog iets vastleggen
    ophalen loopt weer netjes vannacht
    het loopt weer zonder limietmelding. hoe houd ik dat zo
    429 is weg, nog iets noteren of doen?
    Ophalen gaat weer goed, maar straks komt er een vierde programma bij. Hoe voorkom ik dat de limiet dan weer opspeelt?
    het ophalen loopt weer zonder limietmelding, moet ik nog iets noteren
    geen 429 meer, hoe houden we dat zo
    ophalen loopt weer zonder limietmelding, moet ik iets noteren
    Alles komt nu zonder meldingen binnen. Hoe houd ik dat zo als er nog een app bijkomt?
    Geen limietmails meer gehad deze week, kan ik de kassa nu laten zoals hij is?
    Het past nu binnen de limiet. Hoe voorkom ik dat een nieuw programma er weer overheen gaat?
    het loopt weer, hoe voorkomen we dat een nieuw rapport straks weer alles opmaakt van de requests
    Het ophalen loopt weer zonder 429, wat kan ik doen zodat het niet opnieuw gebeurt met een volgend programma?
    geen 429 meer, hoe houden we dat zo als er straks nog een app bij komt
    limietproblemen opgelost, wat noteer ik zodat een nieuw pakket ons niet weer over de grens duwt
    sync loopt weer zonder 429, hoe hou ik het zo
    loopt weer zonder limietmelding, hoe voorkom ik dat de volgende tool het bederft
    429 weg, hoe houden zo
    Geen 429 meer, wat leg ik vast zodat het zo blijft
    sinds gisteren geen 429 meer, hoe houd ik dat zo als er volgende maand nog een programma bij komt
    De limietmeldingen zijn weg sinds we de tijden hebben verspreid. Hoe voorkom ik dat een nieuw pakket er weer overheen komt?
    Alles past nu binnen de limiet, hoe houd ik bij welk programma wanneer ophaalt zodat een nieuwe collega het niet verpest
    Ophalen gaat weer zonder limietmelding. Wat leg ik vast zodat het zo blijft?
    De limiet is na gisteren niet meer geraakt, hoe houd ik dat zo als er straks een app bijkomt
    het loopt weer zonder 429, hoe voorkom ik dat een nieuw programma er weer bovenop komt
    Het ophalen gaat weer goed, wat leg ik vast zodat een nieuw programma geen 429 veroorzaakt?
    Het ophalen loopt weer binnen de limiet, wat leg ik vast zodat het zo blijft?
    na die 429 loopt het weer, hoe voorkom ik dat een nieuw programma er bovenop komt
    Geen 429 meer deze week, wat leg ik vast zodat het zo blijft
    loopt weer binnen de grens, hoe hou ik dat zo
    De 429 is weg na spreiding, hoe houd ik dat zo als er een nieuw pakket bijkomt?
    blijft nu binnen limiet, nog iets doen?
    429 is weg, hoe blijft dat zo
    het draait nu zonder 429. hoe voorkom ik dat een nieuw programma er dwars doorheen komt
    Het verversen loopt weer, hoe hou ik het onder de limiet?
    Alles draait weer binnen de limiet, hoe voorkom ik dat een nieuwe app roet in het eten gooit?
    De 429's zijn weg, hoe voorkom ik dat een nieuw programma er weer overheen gaat?
    Nu loopt het weer, hoe houd ik bij welk programma wanneer ophaalt zodat het niet opnieuw vastloopt?
    Gelukt, geen limiet meer geraakt. Hoe houd ik dat zo als er weer een programma bij komt?
    .finish =
        klaar
        dank je
        tijden genoteerd, klaar
        het loopt, bedankt
        rust in de tent
        klaar dus
        tijden staan genoteerd, afsluiten
        top klaar
    .opt-overview =
        overzicht
        welke apps lezen er eigenlijk mee, toon eens
        ik wil weten wie er allemaal ophaalt
        lijst van alle programma's
        wie vraagt er nog meer
        welke apps lezen er mee? laat zien
        welke lezen er mee?
        ja dat overzicht wil ik
        ik heb eigenlijk geen idee wat er allemaal aan onze exact hangt
        ik wil weten welke apps er allemaal meelezen
        overzicht maken ja
        welke apps lezen er allemaal mee?
        ja overzicht graag

too-many-requests_dead-consent =
    een app zonder toestemming blijft proberen en raakt de foutlimiet
    app blokkeert zichzelf met mislukte pogingen
    fouten omdat de app zonder toegang blijft aankloppen
    de app is niet meer toegelaten en maakt zichzelf geblokkeerd
    eerst wachten of eerst toestemming geven bij te veel mislukte pogingen
    verlopen akkoord en daardoor tien fouten per uur
    app had geen toestemming meer, bleef proberen en werd toen geblokkeerd op fouten
    foutenlimiet bereikt doordat inloggen steeds mislukt, wat is de volgorde van herstel
    Onze nachtrun zonder geldige machtiging heeft zichzelf vastgezet met tien mislukkingen per uur; eerst wachten of eerst toestemmen?
    wegens mislukte aanmeldingen houdt exact de app tegen
    Een uitgelogd programma bleef de hele nacht proberen en nu is het ook nog een uur geblokkeerd. In welke volgorde herstel ik dat?
    verlopen akkoord plus een blokkade wegens te veel fouten
    de tool heeft geen toegang meer en hamert door tot Exact hem op slot doet
    app zonder geldige toestemming bleef proberen en zit nu op slot
    De toestemming van de app is weg en door het geprobeer is hij ook geblokkeerd. Eerst wachten of eerst opnieuw koppelen?
    steeds foutenlimiet omdat de app probeert in te loggen en niet meer mag
    app blokkeert zichzelf zonder toestemming
    De tool komt niet meer binnen, blijft het elke minuut proberen en daardoor mailt Exact over fouten. Hoe doorbreek ik dat?
    app zonder toestemming blijft proberen en blokkeert zichzelf
    Door verlopen inlog krijgen we honderden mislukte pogingen en daarna een blokkade
    te veel fouten omdat de app niet meer in mag
    de app heeft geen toestemming meer maar blijft kloppen en blokkeert zichzelf met 10 fouten
    inloggen van de koppeling mislukt telkens en daardoor foutlimiet, wat is de volgorde: eerst wachten of eerst opnieuw toestemming
    Toestemming is ingetrokken, app weet dat niet en probeert elke minuut opnieuw. Nu mail over 10 fouten.
    app komt niet meer binnen en blijft proberen tot exact een mail over 10 fouten stuurt
    De toestemming van de app is weg en hij blijft kloppen op de deur, vandaar de blokkade van een uur?
    inloggen mislukt elke keer en dan geblokkeerd wegens te veel fouten
    app zonder geldige toestemming blijft proberen en wordt geblokkeerd op fouten
    Exact mailt over fouten en ik zie dat de app niet meer ingelogd is maar elke vijf minuten blijft proberen
    toestemming is weg en de app hamert door, nu zijn we een uur geblokkeerd
    De app blokkeert zichzelf doordat hij zonder geldige toegang blijft vragen
    ingetrokken app blijft verzoeken sturen tot Exact hem buitensluit
    elke keer als ik opnieuw wil koppelen zit hij weer in de strafbank door zijn eigen mislukte pogingen
    Tien fouten per uur, allemaal 401, want de koppeling is verlopen. Wat eerst: wachten of inloggen?
    Script blijft hameren met ingetrokken token, 10 fouten per uur
    cron met revoked refresh token blijft proberen, app geblokkeerd
    Mail over tien fouten per uur, en de kassa komt er al sinds maandag helemaal niet meer in maar blijft het proberen
    De oude kassa blijft kloppen bij Exact zonder dat hij nog toestemming heeft en daardoor krijg ik foutenmails
    De app is niet meer toegelaten maar blijft het proberen en daardoor krijgen we foutlimiet-mails
    Opgezegde app klopt elke minuut aan en mag niet naar binnen, Exact mailt over fouten
    Onze app heeft geen geldig token meer en blijft toch elke minuut proberen, waarna exact hem een uur blokkeert
    de toestemming is weg en de service hamert door tot we op de foutlimiet zitten
    De koppeling van de ex-collega pollt nog steeds, zonder rechten, en zet zichzelf daarmee telkens vast
    10 errors mail, blijkt dat het programma niet meer ingelogd is maar wel elk uur probeert
    Een vergeten testserver klopt elke minuut aan met een verlopen token en daardoor wordt onze app steeds een uur geblokkeerd
    de sync is zijn toestemming kwijtgeraakt en ramt nu door, vandaar die mail over tien fouten
    de pruller van een service blijft aankloppen zonder geldige machtiging en zit daardoor elk uur op slot
    Mail over 10 fouten per uur, en de app kon toch al niet meer inloggen
    De oude scan-app klopt nog elke vijf minuten aan terwijl hij niet meer binnen mag, en Exact stuurt mails
    app is eruit gegooid maar blijft elke minuut proberen en nu krijg ik mails over te veel fouten
    ingetrokken app blijft kloppen en exact stuurt mails over foutieve pogingen
    de oude app is zijn toestemming kwijt maar probeert het elke seconde opnieuw, mailbox vol waarschuwingen van Exact
    een app zonder geldige toestemming blijft bonken op Exact en daardoor die 10-foutenmail
    de toestemming van de oude shop is weg maar hij blijft vragen, en nu zitten we geblokkeerd
    app blijft proberen zonder toestemming -> blokkade
    toestemming verlopen en toch elk kwartier poging, exact blokkeert
    Na die mail over 10 fouten blijkt dat de kassa al dagen zonder geldige toestemming blijft aankloppen
    De app is niet meer welkom maar blijft proberen en loopt daardoor op de foutenlimiet
    mail over 10 fouten, de app heeft geen toegang meer en blijft maar proberen
    Ze heeft geen toestemming meer en toch klopt ze elke minuut aan bij Exact, nu krijg ik die limietmails
    App komt er niet meer in en krijgt nu ook tien-foutenmails
    De tien fouten per uur blijken allemaal inlogfouten: de app klopt aan met een vervallen toestemming en blokkeert zichzelf zo steeds opnieuw. Hoe doorbreek ik dat?
    De mail over tien fouten komt elk uur terug; de app is niet meer toegelaten en blijft toch proberen. In welke volgorde herstel ik dat?
    Mail: tien fouten in een uur. De app komt er al dagen niet in en blijft het maar proberen
    Niemand logde meer in op die app, maar hij probeert elke vijf minuten en wij krijgen mailtjes over fouten
    Mail over tien fouten: het pakket blijft kloppen terwijl het al eerder buitengezet was
    Tien fouten per uur en de app is haar toegang kwijt. Moet ik eerst wachten of eerst opnieuw toestemming geven?
    De app is zijn toegang kwijt, blijft het proberen, en nu staat er 429
    Mail over tien fouten; ik denk omdat de app sinds het vertrek van Saskia niet meer binnen mag en blijft proberen
    Sinds we de oude gebruiker dichtzetten regent het foutenmails van Exact, hij blijft aankloppen denk ik
    de app is er al uitgegooid en blijft toch aankloppen, daar komt nu een limietmail van
    10 fouten per uur mail, app zonder toegang
    Zou het kunnen dat de app zichzelf blokkeert omdat hij zonder geldige toestemming blijft proberen? Mail over 10 fouten
    Waarom blijft Exact ons een uur blokkeren? De app logt telkens in met iets wat al is ingetrokken
    De app heeft geen toegang meer en blijft toch kloppen, nu kregen we de 10-foutenmail
    De app is ingetrokken maar blijft proberen en nu krijgen we mails over fouten.
    De oude app zonder toestemming bestookt Exact nog steeds en blokkeert zichzelf, hoe stop ik dat?
    We krijgen foutenmails van Exact over een app die er helemaal niet meer in mag.
    De app heeft geen toestemming meer en blijft maar proberen, nu krijg ik mails over fouten
    De app blijft met een ongeldig token aankloppen en blokkeert zichzelf een uur, hoe doorbreek ik dat?
    De app is niet meer toegelaten maar blijft elke minuut proberen, en nu is hij geblokkeerd.
    De mail over tien fouten komt doordat de app niet meer binnenkomt, wat doe ik eerst?
    app mag er niet meer in en probeert het de hele nacht, nu mail over tien fouten
    App zonder geldige toestemming blijft maar aankloppen en dus krijgen we limietmails
    app zonder geldige toestemming blijft hameren en daardoor de 10-fouten-mail
    oude testserver probeert met een verlopen token elke minuut in te loggen, Exact stuurt de 10-fouten-mail
    10 fouten per uur en de app komt er ook niet meer in, is dat met elkaar verbonden?
    app zonder toestemming blijft bonken, foutlimiet
    tien fouten per uur omdat de app geen toestemming meer heeft en blijft kloppen
    de toestemming is weg maar onze server blijft proberen en nu is hij ook nog geblokkeerd
    De mail over tien fouten komt doordat de app niet meer binnenkomt
    De toestemming bij een klant is verlopen en de app bleef proberen, nu is er een mail over tien fouten.
    Tien fouten per uur omdat de app zonder geldige toestemming blijft proberen
    Mail over tien fouten, en de app blijkt er niet meer in te komen maar blijft proberen.
    De oude kassa blijft bij Exact aankloppen zonder toestemming en wordt steeds een uur geblokkeerd.
    De app heeft geen toestemming meer en blijft Exact bestoken, waardoor hij telkens een uur dichtzit.
    Na het intrekken bleef het script proberen en nu mailt Exact over tien fouten.
    De mail van Exact gaat over tien fouten en de app komt er inderdaad niet meer in. Wat is hier aan de hand?
    De app is zijn toegang kwijt, blijft proberen en krijgt nu ook nog een blokkade van Exact.
    De app mag niet meer in Exact en blijft toch proberen, nu krijgen we mails over 10 fouten.
    Verlopen koppeling blijft elk kwartier proberen, daardoor blokkade van een uur
    Ingetrokken app blijft aankloppen en veroorzaakt foutmails van Exact
    Een programma waarvan de toestemming verlopen is blijft de hele nacht proberen en daardoor blokkeert Exact ons
    De app is niet meer gemachtigd maar blijft kloppen, en elk uur blokkeert Exact ons door de fouten
    Een oude koppeling zonder geldige toestemming blijft elke minuut proberen en we worden steeds geblokkeerd
    Exact houdt ons tegen omdat de tool zonder geldige toegang blijft aankloppen, hoe stop ik dat?
    Een oude app zonder toegang blijft het proberen en daardoor krijgen we mails over tien fouten.
    De app heeft geen toegang meer maar probeert het elke minuut. Daardoor krijgen we mails over fouten.
    .opt-reauthorise =
        opnieuw toestemming
        opnieuw toestemming geven dan maar
        uur is om, nu nieuw akkoord
        geef hem weer toegang
        koppel hem straks opnieuw
        hoe krijg ik hem weer binnen
        daarna weer toestemming geven, hoe
        nieuw akkoord geven
        uur gewacht, hoe geef ik hem weer toestemming
        opnieuw toestemming dan, na een uurtje
        uit gezet, over een uur opnieuw toestemming
        uur is om, nu koppelen
    .opt-link-stopped =
        waarom gestopt
        waarom viel die toestemming eigenlijk weg
        ik wil weten hoe het kwam
        zoek uit wat er gebeurd is
        eerst wil ik weten waardoor hij eruit vloog
        koppeling is inderdaad dood, sinds wanneer en waarom?
        de hele koppeling ligt plat
        hij is gestopt sinds maandag ja
    .finish =
        ik zet het uit en wacht, klaar
        ok dan doe ik dat morgen, verder niks
        ok ik zet m uit en kom later terug

too-many-requests_refused-part =
    elke keer dezelfde administratie geweigerd en daardoor de foutlimiet
    één bedrijf veroorzaakt de tien fouten per uur
    één dossier geeft telkens een weigering en daardoor zitten we op slot
    kan ik dat ene onderdeel overslaan zodat de fouten stoppen
    de projecten worden geweigerd en dat telt op tot de foutenlimiet
    welk bedrijf veroorzaakt al die weigeringen in het uur
    één administratie geeft steeds een weigering en daardoor zitten we aan de foutenlimiet
    tellen geweigerde verzoeken mee voor de 10 fouten per uur
    Kan ik die ene onderneming die telkens faalt uitzetten zodat de rest niet wordt geblokkeerd?
    telkens hetzelfde onderdeel fout, hele app een uur dicht
    Eén bedrijf geeft steeds een weigering en daardoor slaat de foutenteller van Exact op tilt. Kan ik dat ene deel uitzetten?
    telkens dezelfde weigering telt mee voor de tien fouten, hoe voorkom ik de blokkade
    limiet op fouten bereikt door een enkel onderdeel dat niet mag
    één administratie wordt geweigerd en blokkeert zo via de fouten heel onze app
    Telkens dezelfde BV in de foutenlijst en na tien keer gaat alles dicht. Haal ik die BV uit de app?
    één bv wordt geweigerd en die fouten tikken de limiet vol
    foutlimiet door één onderdeel
    Telkens tien weigeringen op dezelfde administratie en dan ligt alles een uur stil. Wat zet ik uit?
    één bv wordt steeds geweigerd en daardoor te veel fouten
    Telkens dezelfde weigering op één onderdeel, en nu zit de hele app op slot
    Steeds dezelfde 403 op de voorraad en na een tijdje staat de hele app een uur stil
    één administratie geeft steeds 403 en daardoor raakt de hele app aan de foutlimiet
    Alleen het onderdeel salaris wordt geweigerd, maar nu ligt door de 10-foutenregel alles een uur plat. Wat kan ik uitzetten?
    er is één dossier dat niet mag en de app blijft het vragen, tot exact na 10 keer alles dichtgooit
    één bv wordt steeds geweigerd en dat telt op tot 10 fouten per uur
    door die ene geweigerde administratie ligt heel onze app elk uur stil (mail over fouten)
    één bv wordt steeds geweigerd en daardoor zit de hele app op de foutenlimiet
    tien fouten door steeds dezelfde administratie die niet mag
    De tien fouten komen steeds van één en dezelfde administratie waar de app niet in mag
    een enkele tabel geeft telkens 403 en daardoor krijgen we die foutenlimiet
    Klant 37 wordt elke keer geweigerd en trekt de hele sync mee in een blokkade van een uur
    mail over 10 fouten, allemaal op salarisgegevens die we niet hebben
    hoe sla ik dat ene geweigerde bedrijf over zodat de rest niet wordt afgeknepen
    forbidden op 1 onderdeel, errorlimiet overschreden voor alles
    één ex-cliënt staat nog in de ophaallijst en daardoor krijg ik telkens de mail van 10 fouten
    Exact mailt over tien fouten per uur, en het blijkt telkens dezelfde gesloten vestiging te zijn die geweigerd wordt
    Telkens dezelfde verkochte bv geeft fouten en daardoor staat alles een uur op slot
    elk uur faalt hetzelfde dossier en daardoor wordt de hele app een uur geblokkeerd
    Elke nacht tien keer dezelfde weigering op een enkele administratie, en dan staat de hele koppeling een uur stil
    een dichtgezet dossier zorgt ervoor dat onze app te veel fouten maakt en geblokkeerd raakt
    de sync vraagt salarisdata waar hij niet bij mag en komt daardoor in de foutenlimiet
    Slechts een endpoint geeft steeds een weigering maar daardoor stopt alles vanwege 10 fouten
    steeds dezelfde ene vestiging geeft een weigering en na tien keer ligt de hele interface plat
    Onze koppeling vraagt elke vijf minuten een onderdeel op dat we niet hebben, en zo raken we aan de foutgrens
    Tien fouten in een uur, telkens over de voorraad van één stichting, en daardoor staat alles stil
    Elke nacht tien fouten omdat de app bij het gesloten filiaal wil, en dan staat hij een uur in de hoek
    steeds 10 fouten per uur omdat één bv wordt geweigerd
    de app vraagt telkens naar salaris, mag dat niet, en loopt zo elke ochtend in de blokkade van een uur
    één geblokkeerde bv laat onze app elke nacht in de foutlimiet lopen
    elk uur een weigering op dezelfde bv en daardoor een mail over fouten
    tien fouten per uur, allemaal van een onderdeel dat we niet mogen lezen
    steeds zelfde bv geweigerd -> 10 fouten
    een onderdeel dat we niet hebben wordt elk uur opgevraagd, daarom zit alles op slot
    1 geweigerde bv veroorzaakt steeds het uurslot
    telkens dezelfde administratie die niet mag en na tien keer ligt alles een uur plat
    De tien fouten komen allemaal van één bv die geweigerd wordt, elke nacht weer
    Eén administratie weigert telkens en daardoor krijgen we de tien-foutenmail
    tien fouten per uur en altijd op dezelfde firma, de rest gaat goed
    Mail van Exact over tien fouten, één onderdeel wordt steeds geweigerd
    Die foutenmails van Exact gaan over één dossier waar de app niet bij mag. Elke weigering telt, begrijp ik. Hoe stop ik dat?
    Elke nacht tien errors en dan geblokkeerd, omdat één BV telkens geweigerd wordt
    Een verlof-tabel faalt iedere run en door die reeks fouten houdt Exact alles een uur tegen
    Tien fouten per uur omdat er elke keer één bedrijf geweigerd wordt
    Mail over 10 fouten: steeds dezelfde administratie wordt geweigerd, moet die uit de app?
    Mail over 10 fouten: in het logje is het steeds hetzelfde bedrijf dat geweigerd wordt
    Na het verwijderen van één bv kreeg ik de mail over tien fouten, hij blijft die ene vragen
    één bv wordt steeds geweigerd en daardoor komt er telkens die mail van 10 fouten
    geblokkeerd door steeds geweigerde administratie
    De mail over 10 fouten per uur gaat elke keer over dezelfde bv die geweigerd wordt, wat zet ik uit
    Elke nacht vraagt de app om een bv die niet mag, en dat levert steeds de foutenblokkade op
    Eén administratie wordt steeds geweigerd en daardoor komt de app aan tien fouten per uur.
    De foutenmail komt doordat de app steeds een gesloten bedrijf opvraagt, wat zet ik uit?
    Eén bedrijf wordt telkens geweigerd en daardoor krijgt de app tien fouten per uur
    Eén tabel geeft steeds 403 en daardoor krijgen we een mail over tien fouten per uur.
    Eén administratie wordt steeds geweigerd en daardoor zitten we aan de tien fouten per uur.
    telkens weigert hij dezelfde winkel en daardoor zitten we aan die tien fouten
    Steeds dezelfde klant wordt geweigerd en daardoor krijgen we een uur straf
    één endpoint geeft telkens 403 en daardoor zitten we op de foutlimiet
    de foutlimiet wordt gehaald door steeds dezelfde geweigerde BV
    Foutlimiet bereikt doordat telkens dezelfde bv geweigerd wordt
    1 deel steeds geweigerd en dan foutlimiet
    elk uur geblokkeerd door fouten, steeds hetzelfde onderdeel Projecten dat geweigerd wordt
    tien fouten per uur doordat een van de bedrijven altijd weigert
    Eén geweigerd onderdeel levert ons tien fouten per uur op
    Eén klant wordt telkens geweigerd en nu blokkeert Exact de app na tien fouten, hoe stop ik dat?
    De app vraagt elke keer een administratie op die hij niet mag hebben en raakt daardoor aan de 10 fouten per uur.
    Door één administratie die steeds geweigerd wordt, blokkeert Exact de hele app een uur.
    Eén bv wordt telkens geweigerd en daardoor halen we de grens van tien fouten per uur.
    Ons logboek toont steeds dezelfde weigering op één tabel en daarna een blokkade van een uur.
    Eén administratie geeft steeds fouten en daardoor blokkeert Exact de hele app elk uur.
    Eén administratie wordt telkens geweigerd en daardoor komt er een mail over te veel fouten.
    De foutlimiet wordt bereikt doordat de app steeds projecten opvraagt die hij niet mag zien.
    Exact mailde over tien fouten in een uur. In het log zie ik telkens dezelfde geweigerde administratie terugkomen.
    Elke keer faalt één bedrijf en daardoor krijgen we een blokkering van een uur
    Er komen steeds fouten van één onderdeel dat de app niet mag lezen, tot Exact ons blokkeert
    Elke nacht vraagt de app ook een onderdeel op dat wij niet hebben, en daarna zegt Exact dat er te veel fouten zijn
    App krijgt telkens een weigering op één administratie en loopt daardoor vast op tien fouten per uur
    Er is één administratie die elke keer geweigerd wordt, en daardoor blokkeert Exact ons na tien pogingen helemaal.
    Telkens dezelfde administratie die niet mag, en na tien keer gaat alles op slot.
    .opt-division-scope-error =
        zoek het uit
        de weigering noemt een divisie
        division scope bij de stichting
        buiten de scope staat erbij
        hij mag niet bij die administratie, staat er
        "administratie niet toegestaan"
        scope-fout voor bv 4
        er staat dat de administratie niet mag
        division scope bij die van Luik
        administratie niet toegestaan, zegt ie
        division scope
        administratie niet toegestaan staat er
    .opt-forbidden =
        er staat alleen forbidden bij dat deel
        kale weigering
        geen reden erbij
        kale forbidden bij de voorraad
        geen verdere uitleg dan dat woord
        hij geeft gewoon forbidden voor dat onderdeel
        zoek uit waarom, er staat kale 403
    .finish =
        dat deel staat uit en dat mag zo blijven
        we halen die administratie eruit, verder goed
        ik zet dat deel uit en klaar

too-many-requests_asked-too-soon =
    mail van Exact over 570 seconden tussen tokens
    app vraagt te vaak een nieuwe toegangssleutel
    token wordt te snel ververst volgens Exact, wie moet dat oplossen
    twee servers met dezelfde koppeling en een mail over 570
    wat wil Exact met die bijna tien minuten
    moet ik iets doen aan die waarschuwing over access tokens
    mail van exact: uw app vraagt te vaak een nieuw access token, binnen 570 seconden
    twee servers met dezelfde refresh token, exact klaagt over te snel vernieuwen
    Wij kregen bericht dat een token pas na negen en een halve minuut vernieuwd mag worden. Wat moeten we doen?
    token te snel ververst waarschuwing
    ik heb een mail dat de app te snel nieuwe toegang vraagt, 570 seconden of zoiets
    Mail van Exact over 570 seconden, wat willen ze van mij
    ons programma vraagt te vroeg een nieuw token aan volgens een waarschuwing van Exact
    Exact schrijft dat onze software binnen tien minuten opnieuw toegang vraagt. Is dat iets voor ons of voor de leverancier?
    twee programma's op dezelfde aansluiting, waarschuwing over tokens
    mail: app vraagt binnen 570 seconden nieuwe toegang
    mail van exact over 570 seconden, wat bedoelen ze?
    token te vroeg vernieuwd 570
    Exact waarschuwt dat onze app te vaak een nieuw token ophaalt. Kan dat door twee programma's op één koppeling?
    mail van exact over 570 seconden
    Exact klaagt dat onze app te snel nieuwe tokens ophaalt. Wat doen we fout?
    token te vaak ververst
    app vraagt te snel een nieuw token, 570 sec staat er
    Wat bedoelt Exact met: binnen 570 seconden opnieuw toegang gevraagd? Wij hebben de app op twee computers staan.
    twee servers gebruiken zelfde koppeling en nu mail dat we te snel nieuwe toegang vragen
    9,5 minuut regel van exact?
    mail over 570 seconden, wat is dat voor getal
    Exact klaagt dat onze app binnen 570 seconden opnieuw een token vraagt
    we kregen post van exact: tokens te snel opgevraagd
    570 sec?
    testserver en productie gebruiken dezelfde koppeling, nu mail over 570 seconden
    App vraagt te snel een nieuw token volgens een mail van Exact
    twee servers met dezelfde koppeling, nu een mail over tokens en 570
    wat is dat 570 seconden gedoe
    Exact mailt iets over 570 seconden
    wat zijn die 570 seconden waar exact het over heeft
    De app ververst zijn token te vaak volgens een e-mail van Exact
    twee servers gebruiken dezelfde koppeling en nu krijg ik een mail dat er te snel een nieuw token wordt gevraagd
    mail: token requested too frequently
    nieuwe toegang mag maar eens per bijna tien minuten, wij gaan daaroverheen, oplossing?
    Ontwikkelaar vraagt bij elke aanroep een vers access token aan en Exact klaagt daarover per mail
    Mail over 570 seconden
    twee workers refreshen hetzelfde token en Exact mailt dat het te vlug gaat
    Mail van Exact dat de reserveringsapp binnen 570 seconden opnieuw toegang vroeg
    Twee kassacomputers gebruiken dezelfde link en Exact klaagt over te snel nieuwe toegang
    Exact mailt dat onze app te snel een nieuw token vraagt
    twee servers met dezelfde koppeling, nu mail over 570 seconden
    wat is dat met 570 seconden
    Exact mailt dat we tokens te vaak vernieuwen
    onze middleware vernieuwt het access token bij elke call, exact klaagt
    Twee servers delen hetzelfde refresh token en nu komt er een mail over het te snel opvragen van tokens
    mail over tokens binnen 10 minuten opnieuw aanvragen
    load balanced omgeving, elke node vraagt zelf een nieuw token aan, exact stuurt waarschuwingen
    ik kreeg een mail van exact waarin 570 seconden genoemd wordt, wij draaien de app op twee machines
    Token refresh te vroeg, volgens Exact. Moet de leverancier dat repareren of wij?
    mail over acces token te snel opnieuw gevraagd, twee instanties draaien naast mekaar
    In de mail van Exact gaat het over 570 seconden, wat moet ik daarmee?
    Het programma vernieuwt zijn toegang te rap, zegt Exact in een mail
    twee servers gebruiken dezelfde koppeling en nu een waarschuwing over 570 sec
    wat betekent die 570 seconden-waarschuwing
    test en productie vernieuwen allebei het token en exact klaagt
    570 seconden mail ontvangen op het algemene adres
    mail met 570 seconden erin, wat willen ze
    onze middleware vernieuwt het token te vroeg volgens Exact
    mail: token te vroeg vernieuwd
    mail exact 570 sec token
    Een mail van Exact over 570 seconden, wat is dat nu weer
    mail van exact: uw app vraagt binnen 570 seconden een nieuw token
    Exact klaagt dat we te vroeg een nieuw token opvragen
    mail: 570 seconden access token. Hoezo?
    wat betekent die mail over 570 seconden, wij hebben maar één programma lopen
    De mail van Exact noemt 570 seconden. Er draaien bij de klant een planner en een Excel op dezelfde verbinding. Wat betekent dat getal?
    Wij als leverancier kregen een mail over 570 seconden doorgestuurd van een klant. Komt dat doordat hij twee servers laat draaien?
    Er kwam een mail van Exact die iets zegt over 570 seconden, wie snapt dat
    Twee computers met dezelfde Exact-verbinding en nu die mail over tien minuten wachten tussen nieuwe tokens, 570 en nog wat
    Een mail van Exact over 570 seconden
    Mail over 570 seconden: moet ik iets doen of moet de leverancier dat?
    De mail van Exact heeft het over 570 seconden, wat wil dat zeggen
    Sinds ik dezelfde koppeling ook thuis heb draaien stuurt Exact mails over 570 seconden
    mail 570 seconden exact
    Wat bedoelt Exact met 570 seconden in die mail over tokens?
    Mail van Exact over 570 seconden, wat moet de bouwer daarmee?
    Exact mailt dat de app binnen 570 seconden opnieuw toegang vroeg, wat is dat?
    Ik ontving bericht dat de app vaker dan eens per 570 seconden een token vraagt, wie lost dat op?
    Twee servers gebruiken dezelfde koppeling en Exact mailt over 570 seconden, hoe los ik dat op?
    Exact stuurt een mail over 570 seconden, wat houdt dat in?
    De app vraagt volgens Exact binnen 570 seconden alweer nieuwe toegang
    Exact mailt dat we binnen 570 seconden een nieuw access token vragen, wat is er fout?
    Twee servers vernieuwen hetzelfde token en Exact stuurt een mail over 570 seconden.
    Exact mailde dat de app binnen 570 seconden opnieuw toegang vroeg, wat is dat?
    Waarom mailt Exact ons over een token dat te snel wordt ververst?
    mail met 570 seconden erin
    Mail over 570 seconden tussen toegangsaanvragen
    wij vragen te snel een nieuw access token aan volgens Exact
    twee servers delen één refresh token, Exact mailt over 570 seconden
    mail 570 seconden
    token te snel opgevraagd 570
    mail over 570 seconden gekregen
    exact klaagt dat onze app te snel om een nieuw token vraagt
    Exact mailt dat we te snel een nieuw token ophalen
    Exact stuurde een mail over 570 seconden
    Ik kreeg van Exact een mail over 570 seconden voor onze groepskoppeling, wat betekent dat?
    Volgens een mail van Exact vraagt de app van de stichting binnen 570 seconden steeds nieuwe toegang, wie lost dat op?
    We kregen een mail van Exact over 570 seconden, wat houdt dat in?
    token te vroeg opgevraagd volgens mail van exact, 570 sec
    Exact schrijft dat onze app te vaak een nieuw token aanvraagt.
    Er kwam een mail van Exact dat de app binnen 570 seconden opnieuw toegang vroeg. Is dat ernstig?
    Exact mailt over 570 seconden en tokens, onze app zou te snel vernieuwen.
    Twee servers delen één refresh token en Exact klaagt dat we te snel een nieuwe vragen.
    Waarschuwing per mail: access token te snel ververst
    Mail van Exact over 570 seconden, wat is dat?
    We kregen bericht dat de app binnen 10 minuten nieuwe tokens opvraagt, is dat erg?
    Twee programma's op dezelfde koppeling en een mail over 570 seconden
    Wat is er aan de hand als Exact mailt dat er te snel een nieuw token gevraagd wordt, minder dan 570 seconden?
    Mail van Exact over de 570 seconden, wat is dat?
    Exact mailt iets over 570 seconden, wat bedoelen ze daarmee?
    Onze ontwikkelaar kreeg een mail dat we te vroeg een nieuw token aanvragen, binnen tien minuten
    Mail van Exact over 570 seconden, wat betekent dat?
    Exact schrijft dat onze app binnen 570 seconden alweer om toegang vroeg.
    Twee programma's delen dezelfde koppeling en nu mailt Exact over te snel toegang vragen.
    .finish =
        ok
        ik stuur het door
        mail doorgestuurd naar de leverancier
        tweede programma uitgezet
        geef het een eigen gebruiker
        mail doorgestuurd naar de leverancier, klaar
        er draaien er inderdaad twee, ik zet er een uit en dan is het goed
        mail doorgestuurd naar de maker
        er draaien inderdaad twee, zet er een uit
        test en productie op dezelfde koppeling, dat is het
        mail doorgestuurd naar leverancier

too-many-requests_still-limited =
    ondanks minder verversen blijft de 429 komen
    limietmelding blijft terugkomen, wat vertel ik de leverancier
    alles rustiger gezet en toch weer 429
    wat vertel ik de softwaremaker over de terugkerende limiet
    de limiet blijft knellen, kan de app het zuiniger
    ten einde raad met die grens, wie helpt
    minder gaan ophalen en toch weer 429, wie kan dit oplossen
    wat moet ik de leverancier vertellen over de terugkerende limietmelding
    Ondanks spreiding en minder verversen komt de mail van Exact over limieten terug.
    blijft terugkomen die 429
    Alles al gespreid en verminderd, en nog elke dag 429. Welke gegevens wil de leverancier hebben?
    limietmelding keert terug ondanks rustiger schema
    We halen nog maar één keer per nacht op en toch zitten we aan het plafond. Wie kan dat oplossen?
    429 blijft komen bij de app, wat zeg ik tegen de leverancier
    app vraagt nu weinig en krijgt toch weer een limietmail van Exact
    alles rustiger gezet en vannacht toch weer 429
    limietmelding komt terug
    Ondanks spreiding en minder ophalen krijgen wij dagelijks de mail van Exact. Wat leggen we de leverancier voor?
    429 komt steeds terug ondanks alles
    Minder opgehaald, gespreid, gewacht: en wéér de limietmail. Wat vraag ik aan de leverancier?
    Goedemorgen, voor de derde keer deze maand een limietmail van Exact ondanks het spreiden. Wie lost dit op? Mvg Dirk
    alles gespreid en minder vaak, en toch weer 429
    ik blijf tegen die limiet oplopen ondanks minder ophalen, wat vertel ik de leverancier
    De melding komt elke dag terug, ook nu ik nog maar 1x per nacht ophaal. Wie lost dit op?
    helpt allemaal niet te veel verzoeken blijft
    alles al gespreid en verminderd en nog komt die 429 terug
    Melding over te veel verzoeken blijft terugkeren, ook al halen we nog maar 1x per nacht op
    we hebben alle raad opgevolgd maar limiet blijft, wat zeg ik tegen de leverancier
    alles uitgesmeerd en minder opgehaald en nog steeds 429
    limietmelding komt elke week terug ondanks aanpassing van de planning
    Wat vertel ik de leverancier als de te-veel-verzoeken-fout blijft komen?
    Gewacht, minder vaak ingepland, en vanochtend opnieuw 429
    ondanks een rustiger schema krijgen we weer de limietmail
    Alles gedaan wat jullie zeggen over verzoeken beperken en toch weer geblokkeerd; wat vraag ik de leverancier?
    429 komt iedere dag terug hoe rustig we het ook zetten
    limiet blijft, wie kan helpen?
    dagelijks om 6 uur 429, ook nadat ik alles gespreid heb over de nacht, 80 administraties
    Hebben het ophalen al teruggezet naar een keer per nacht, en toch iedere ochtend weer diezelfde 429
    Alles geprobeerd om minder op te vragen en toch elke middag die limiet, wat leg ik de kassaboer voor
    Gespreid, minder vaak, minder klanten en nog steeds dat limietbericht
    nog altijd elke dag tegen het plafond, ook na spreiden en minder vaak
    We hebben alles gespreid en verlaagd en toch komen de 429's elke dag terug
    ondanks een nachtelijke run nog steeds te veel requests, wie kan dit oplossen
    wat heeft de leverancier van ons nodig om die limietproblemen te onderzoeken?
    drie weken geleden alles naar de nacht verplaatst en nog elke dag een mail van Exact over de limieten
    We halen nog maar één keer per nacht op en toch komt die mail van limieten terug
    weer 429, voor de vierde week, alles al rustiger gezet
    ondanks nachtelijk ophalen krijgen we nog steeds too many requests
    wij hebben echt alles gedaan en toch weer diezelfde 429, wat vertel ik de leverancier
    ondanks alles uitsmeren blijft 429 komen
    nog steeds de limiet na minder ophalen, wat vraag ik de leverancier
    elke dag opnieuw die limiet, ook al halen we nu maar twee keer per dag
    429 komt steeds terug
    alles gespreid en toch limiet, wat stuur ik leverancier
    Rustiger gezet, gewacht, en toch weer 429. Wie kan nog helpen?
    Alles rustiger gezet, na drie dagen weer 429
    alles rustiger gezet, een dag gewacht en die 429 is er wéér
    Limietmelding komt na een dag wachten weer terug
    Minder dossiers, rustiger schema, een dag gewacht, en de 429 is terug. Wat moet de leverancier van ons weten?
    Al minder vaak gezet, een dag gewacht, één programma tegelijk en toch wéér too many requests
    Minder vaak ophalen ingesteld en weer die 429, wie kan helpen
    Minder vaak laten ophalen, gewacht en toch weer 429. Wat moet de leverancier van me weten?
    Alles rustiger gezet, een dag gewacht, en hetzelfde 429-bericht verschijnt weer
    Vorige week minder vaak laten ophalen en vanochtend weer die 429
    verversing naar één keer per nacht gezet vorige week en gisteren wéér aangehouden
    minder vaak opgehaald, gespreid, en de 429 blijft terugkomen
    429 komt elke dag terug
    Minder vaak ophalen, één voor één, en toch komt 429 terug. Wat vraag ik de leverancier?
    Een etmaal gewacht en minder opgehaald, toch weer 429
    Na rustiger ophalen komt de 429 toch terug, wat vraag ik de leverancier?
    Ondanks spreiden en minder ophalen krijgen we weer een limietmail, wat is de volgende stap?
    Ik haal nu alleen 's nachts op en toch komt de 429 terug
    Na wachten en minder ophalen komt 429 gewoon terug, wie kan dit oplossen?
    Ik heb het schema al verruimd, maar de 429 blijft elke nacht terugkomen.
    We halen nog maar één keer per nacht op en de 429 komt toch terug.
    Ondanks minder verversen komt de limietmelding elke dag terug, wat vraag ik de leverancier?
    gewacht, minder opgehaald, en toch weer 429
    We halen al de helft op, gespreid, en de 429 komt gewoon terug
    gewacht, minder calls, toch komt de 429 terug
    Alles gespreid en beperkt, 429 komt elke nacht terug
    429 komt steeds terug ondanks minder ophalen
    we halen al veel minder op en toch blijft de limietmelding terugkeren
    alles rustiger gezet en de limietmelding blijft terugkomen
    Rustiger ingesteld en de 429 komt elke dag terug
    We hebben het verversen van de dossiers al teruggebracht tot 's nachts en toch blijft de 429 terugkomen.
    Alles al gespreid en minder vaak gezet, toch komt de limietmelding elke dag terug.
    Ophalen gespreid en verminderd, en toch weer 429. Wat vraag ik de leverancier?
    Na een dag wachten en minder vaak ophalen krijgen we weer dezelfde 429.
    Minder vaak verversen, gewacht, gespreid en de 429 komt nog steeds terug.
    Alles geprobeerd tegen de 429 en hij blijft komen, wat moet de leverancier weten?
    Alles trager gezet, toch krijgen we nog altijd te veel aanvragen. Wie moet ik aanspreken?
    We hebben alles rustiger gezet en toch komt de limietmelding elke dag terug
    Ik heb een dag gewacht en minder opgehaald, en de limietmelding blijft terugkomen.
    .finish =
        ok
        ik vraag het
        leverancier weet het nu
        alles doorgestuurd
        ik mail dit naar de leverancier, klaar
        ok einde
        ik bel de leverancier
        alles doorgegeven, klaar
        leverancier gemaild met tijden

too-many-requests_not-proven =
    ophalen rustiger gezet, wanneer weet ik of het onder de limiet blijft
    planning aangepast na de 429 maar nog niet gezien
    planning aangepast, morgen weet ik of de limiet nog komt
    eerste nachtrun na de 429 moet nog komen
    is het opgelost als ik nog niet heb kunnen verversen
    rustiger ingesteld, wanneer kijk ik na
    schema aangepast vanwege de limiet maar kan het pas morgen zien
    limiet aangepast, nog niet bewezen
    Ik heb het ophalen gespreid om onder de API-grens te blijven. Waar kijk ik morgenochtend naar?
    rustiger ingesteld maar nog niet gezien of het genoeg is
    ik heb de tijden aangepast, pas vannacht draait hij. hoe weet ik of we onder de limiet blijven
    minder ophalen ingesteld maar kan nog niet testen of 429 weg is
    Wanneer mag ik ervan uitgaan dat de aanpassing tegen te veel verzoeken genoeg was?
    heb de frequentie verlaagd, wanneer weet ik of de limiet gehaald wordt
    minder gaan ophalen om de limiet te ontwijken, kan pas overmorgen kijken. waar let ik dan op
    is er een teken dat mijn aanpassing tegen te veel verzoeken genoeg was?
    planning aangepast tegen de limiet, maar pas morgen weet ik of het helpt
    minder vaak verversen ingesteld, nog niet bekeken of 429 wegblijft
    Heb de kassa minder vaak laten ophalen bij Exact wegens die limietmail, wanneer weet ik of dat genoeg is
    Schema van de refresh aangepast vanwege de limiet maar pas morgen zien we of het genoeg is
    Ik heb het ophalen rustiger gezet na de 429, hoe weet ik morgen of het genoeg was?
    ophalen verminderd maar de nachtrun komt nog, weet nog niet of de limiet gehaald wordt
    verversing op één keer per dag gezet na de 429, maar nog niet gezien of dat genoeg is
    ophalen teruggeschroefd na de limietmail, morgen pas de volgende run
    minder ophalen ingesteld, kijk morgen
    Verversing teruggeschroefd, pas morgen weet ik of de limietmails wegblijven
    alles van het ophalen naar 's nachts gezet, maar of die limiet nu wegblijft weet ik niet
    Refresh van elk uur naar elke nacht gezet vanwege 429, wanneer weet ik of dat genoeg is
    Het ophalen rustiger gezet, hoe weet ik morgen of het genoeg was tegen die 429?
    Heb het ophalen vertraagd na de mail van Exact, of het genoeg is zie ik morgen pas
    schema's rustiger gezet tegen de limiet, weet pas morgen of het helpt
    Ik heb het verversen minder vaak gezet; hoe zie ik of dat genoeg is tegen de limiet?
    ophalen naar de nacht gezet vanwege de limiet, waar kijk ik morgen naar
    Minder ophalen ingesteld vanwege de limiet, pas morgen weet ik of het helpt
    schema aangepast tegen de 429, morgen pas zichtbaar of het helpt
    Schema rustiger gezet na de 429, nog geen run geweest
    ophalen rustiger gezet, morgen zien of limiet weg is
    ik heb het schema aangepast vanwege de 429, wanneer weet ik of het genoeg is
    We hebben het ophalen van de winkels gespreid, hoe zie ik morgen of de limiet niet meer geraakt wordt?
    Ik heb de verversing naar één keer per nacht gezet vanwege 429, hoe weet ik of het genoeg is?
    Ik heb het ophalen rustiger gezet vanwege de limiet, wat moet ik morgen bekijken?
    Minder vaak ophalen ingesteld na de limietmail, nog niets gezien. Waar let ik morgen op?
    Ik haal nu nog maar één keer per nacht op. Wanneer weet ik of Exact tevreden is?
    .finish =
        klaar
        morgen
        morgen check ik het
        zie het na vannacht
        goed zo, niks meer
        goed, laten rusten

too-many-requests_where-is-message =
    waar komt de mail over api-limieten binnen
    waar zie ik welke limiet de app raakte
    wie krijgt de mail van Exact over de limieten
    ik zie alleen mislukt, hoe weet ik of het 429 was
    logboek van de laatste run openen voor de limietmelding
    de waarschuwing ging naar een oud-collega, hoe lees ik die
    waar komt die mail van exact over limieten binnen, ik heb hem niet gekregen
    ik weet niet welke limiet het was, waar staat dat in het logboek
    Naar welk adres stuurt Exact de waarschuwing over te veel verzoeken?
    hele tekst van de 429 terugvinden, hoe
    Naar welk mailadres stuurt Exact waarschuwingen over api-gebruik?
    ik weet dat we een limiet raken maar zie de tekst nergens, waar moet ik kijken
    wie ontvangt de mail over overschreden limieten
    De app zegt enkel 'mislukt' en ik vermoed een limiet. Staat de hele tekst in een logboek?
    de app zegt enkel mislukt, waar staat of het een limiet was
    429-melding terugvinden
    Naar welk mailadres stuurt Exact die waarschuwingen over limieten? Bij mij is niets binnengekomen.
    waar zie ik welke limiet ik overschreed
    Wie krijgt die mail van Exact over limieten, bij ons heeft niemand iets
    de app zegt alleen mislukt
    waar staat die melding over te veel verzoeken, ik zie alleen dat er niks binnenkomt
    naar wie stuurt exact die mail over limieten? ik heb niks gekregen
    collega zegt dat het de limiet is, maar waar lees ik dat zelf na in de app
    Naar wie stuurt Exact die mails over limieten? ik zie ze niet
    ik weet niet of het verzoeken of fouten zijn, waar staat de limietmelding
    waar in de app kan ik zien dat er te veel verzoeken waren
    waar zie ik of we over de limiet zijn gegaan
    wie krijgt de mail van exact over limieten, ik heb niks ontvangen
    In welk log zie ik de 429
    waar kan ik zien of wij over de limiet gaan
    de leverancier zegt dat Exact een mail over limieten stuurde, maar ik heb niks gehad
    Naar welk mailadres stuurt Exact die waarschuwing over te veel fouten?
    Staat in het logboek van de app of het per minuut of per dag te veel was?
    ik vermoed 429 maar zie het nergens op mijn scherm
    wie krijgt dat limietmailtje bij ons
    Waar zou ik die mail over limieten moeten gekregen hebben?
    waar zie ik in een app de melding dat ie te veel vroeg
    De baas zegt dat Exact de kassa afknijpt, maar waar staat dan dat bericht over limieten?
    Waar in de kassa lees ik of het de limiet per minuut of per dag was?
    Onze leverancier zegt dat Exact een mail over limieten stuurde, bij wie komt die binnen?
    De leverancier vraagt om de letterlijke limietmail, bij mij kwam niks aan
    waar komt die mail over limieten terecht, ik zie hem nergens
    Ik denk dat we over de API-limiet gaan, in welk log zie ik dat
    exact schijnt een waarschuwing over aantallen gestuurd te hebben, naar wie?
    De helpdesk vraagt of er 429 in het logboek staat, waar vind ik dat
    Exact schijnt een mail te sturen over limieten, maar naar wie? Ik heb niks gekregen
    leverancier zegt dat er limietmails van Exact zijn, wij zien niks, waar komen die binnen
    waar lees ik welke limiet we overschreden, per minuut of per dag
    wie krijgt de limietmail van exact binnen
    mijn webbouwer zegt dat we over een limiet zijn gegaan, waar zie ik dat zelf
    naar welk mailadres stuurt Exact die limietberichten eigenlijk
    waar staat melding over limiet
    wie krijgt die mail over limieten
    In welke mailbox komt zo'n waarschuwing over limieten van Exact terecht?
    Waar komt zo'n limietmail van Exact binnen, bij wie?
    Exact zou een mail gestuurd hebben over te veel aanvragen maar naar wie, ik vind niks
    Naar welk mailadres stuurt Exact de limietwaarschuwing?
    De klant zegt dat er een mail van Exact over limieten zou zijn, maar die is bij hem nooit aangekomen. Bij wie in de mailbox belandt zoiets?
    Bij wie komt dat mailtje van Exact over limieten binnen? Ik heb hem zelf nooit gezien
    Ze zeggen dat we afgeknepen worden door Exact, maar waar zie ik dat zwart op wit in de app
    Er zou ergens een mail over limieten zijn, naar wie gaat die?
    Bij wie komt de mail over limieten binnen? Ik heb hem niet gehad.
    Iemand zou een mail over limieten gehad moeten hebben, maar wie krijgt die
    De leverancier zegt dat er een limietmail is gestuurd, ik heb niks gehad, bij wie komt die aan
    waar staat dat bericht over de limiet, ik zie het niet
    limietmelding waar te vinden, mailbox van wie
    Ze zeggen dat Exact een mail stuurt over limieten, bij wie komt die dan aan?
    Men zegt dat er een limietmelding is, waar zou ik die in de app vinden
    Bij wie komt de mail van Exact over limieten binnen, en waar zie ik de 429 in de app?
    De leverancier praat over een limietmail van Exact maar ik heb niets gekregen, waar gaat die heen?
    Waar staat de melding over de limiet, ik heb zelf geen mail gekregen?
    Waar stuurt Exact de mail over overschreden API-limieten naartoe?
    Waar in de app lees ik welke limiet we precies hebben overschreden?
    Waar kwam die mail over limieten terecht, want ik heb niets ontvangen?
    ze zeggen dat er een mail over limieten is geweest, bij wie komt die binnen
    In welke mailbox belandt die limietmail van Exact eigenlijk
    op welk mailadres komen die limietmeldingen van Exact binnen
    Iemand zei dat Exact over limieten mailde, in wiens mailbox zou die zitten?
    waar komt mail over limiet aan
    waar zie ik 429 melding in app
    de leverancier vraagt welke limietmelding we kregen, waar vind ik die terug
    klant zegt dat er 'iets met een limiet' was, waar kan dat bericht staan
    Waar vind ik het bericht over te veel verzoeken?
    Iemand zei dat Exact een mail over limieten stuurde voor de groepsapp, maar naar wie gaat zo'n mail?
    Waar komt de mail van Exact over limieten binnen? Ik heb niks gehad.
    Ik hoor dat er een limietmelding is, maar waar lees ik die terug?
    Waar komt de mail van Exact over limieten binnen? Ik heb niets gezien.
    Ik hoor dat er een mail over tien fouten is gestuurd, maar naar wie stuurt Exact zoiets?
    Een collega had het over een limietmail van Exact, maar in mijn inbox zit niks. Waar komt die terecht?
    Bij welke persoon komt de limietmail van Exact binnen en waar in de app zie ik zo'n melding?
    Er schijnt een mail te zijn over tien fouten, maar wie krijgt die mail?
    Iemand kreeg een mail over limieten van Exact, naar wie wordt die gestuurd?
    Waar lees ik terug welke limiet we geraakt hebben
    Waar zie ik welke limiet het was, die per minuut of per dag?
    Waar komt zo'n mail van Exact over limieten terecht, want wij hebben niks gezien?
    Iemand zegt dat wij over de API-limiet gaan, waar staat die melding dan?
    Waar lees ik wat Exact precies heeft gemaild over onze limieten?
    Naar welk adres stuurt Exact eigenlijk die mail over limieten?
    .done =
        gevonden
        ok
        mail zat in de inbox van onze developer
        log geopend, regel gevonden
        nu heb ik de volledige tekst
        mail van Exact teruggevonden in de spam
        gelezen: te veel fouten
        log van vannacht bekeken
        stond in het logboek van vannacht
        De mail lag bij de programmeur in de inbox
        ik heb de hele tekst nu voor me
        gevonden, het was een lange zin met 429 erin
        In de spam van de directeur, nota bene
        logboek: 429. Ik weet genoeg
        in het log van vannacht
        info@ kreeg de mail
        gelezen, ging over aanvragen
        logboek gevonden, ik lees 429, terug
        ja gezien onderaan de log
        oke weet genoeg om verder te gaan
        in de mailbox van de vorige beheerder gevonden
        ok ik weet het
        mail zat in de postbus van ict
        log zegt 429
        in de spam gevonden

too-many-requests_cannot-switch-off =
    ik kan het automatisch ophalen niet uitzetten bij de limiet
    geen knop om verversen te stoppen na 429
    de planning zit bij de leverancier, hoe stop ik het bestoken
    geen pauzeknop in onze software bij te veel verzoeken
    kan ik de pc uitzetten om de aanroepen te stoppen
    mag ik intrekken als er geen uitknop is
    ik kan het automatisch ophalen niet stoppen en zit tegen de limiet
    er is geen uitknop voor verversen in dat pakket en exact blijft 429 geven
    Kan ik de app dan maar intrekken omdat ik het ophalen niet kan stilzetten?
    leverancier regelt het ophalen zelf, hoe zet ik dat een uur stil
    ik kan het automatisch ophalen niet uitzetten en hij blijft 429 geven
    De automatische verversing zit ingebakken in het pakket en ik kan hem niet stoppen terwijl we over de limiet zijn. Dan maar intrekken?
    geen uitknop voor het ophalen, limiet loopt op
    kan de leverancier het ophalen een uur pauzeren als ik dat zelf niet kan
    ik kan de app niet stoppen met ophalen en hij is over zijn limiet, programma sluiten?
    De koppeling loopt op de server van de leverancier en raast door ondanks de limiet. Hoe zet ik die stil?
    ik kan het verversen niet uitzetten en exact blokkeert ons steeds
    ophalen uitzetten lukt niet, 429
    Het is een clouddienst zonder uitknop, en die blijft de limiet raken. Is intrekken dan de enige manier?
    kan automatisch ophalen niet uitzetten
    Er is geen schakelaar om het verversen te pauzeren. Dan maar intrekken?
    app blijft doorgaan met opvragen, geen pauzeknop
    ik krijg het automatisch ophalen niet uit, er is geen knop voor en de limiet loopt vol
    alleen de leverancier kan de synchronisatie stoppen, wat doe ik nu bij 429? intrekken?
    Hoe stop ik een programma dat blijft ophalen terwijl we al geblokkeerd zijn wegens te veel verzoeken?
    geen schakelaar voor sync te vinden, foutlimiet
    hoe krijg ik dat automatische ophalen uit, de app zit aan zijn limiet
    429 maar er is geen knop om het automatisch ophalen te stoppen
    de leverancier draait het op zijn server, ik kan het ophalen dus niet uitzetten en exact blokkeert ons
    Kan ik de app anders gewoon intrekken als ik het verversen niet uit kan zetten bij te veel verzoeken?
    ik kan de sync niet uitzetten terwijl we op de limiet zitten
    geen knop om automatisch ophalen te pauzeren, moet ik dan de app intrekken om de 429 te stoppen?
    Het draait bij de leverancier in de cloud, kan ophalen niet stoppen en we zitten geblokkeerd
    Er zit geen uitknop op de automatische synchronisatie en Exact houdt ons tegen
    hoe stop ik het ophalen als de app daar geen instelling voor heeft
    De webshop draait bij een hoster en ik kan de sync niet pauzeren, terwijl we over de limiet zitten
    Moet ik de rechten intrekken om de app te laten ophouden met vragen? Uitzetten gaat niet
    kan achtergrondtaak niet uitzetten, 429 blijft maar oplopen
    kan nergens vinden hoe ik dat automatisch ophalen uitzet
    On-prem agent heeft geen uitknop voor polling en blijft limietfouten geven
    Er zit nergens een uit-knop voor automatisch ophalen op onze kassa en Exact blijft klagen over te veel
    Onze PMS kan ik niet pauzeren, moet ik dan de toestemming intrekken om Exact rust te geven?
    De helpdesk moet het ophalen stilzetten want ik kan er niet bij, Exact zit op de limiet
    zit op de limiet en dat pakket heeft geen uitknop voor het ophalen
    Het is een SaaS-product, ik heb geen knop om het automatisch verversen te stoppen terwijl we over de limiet zitten
    kan ik de app gewoon intrekken om hem stil te krijgen? ik kan de planning niet pauzeren
    achtergronddienst laat zich niet uitschakelen en blijft doorvragen ondanks te veel verzoeken
    leverancier beheert de planning, wij kunnen de polling niet stopzetten tijdens de blokkade
    de leverancier regelt het ophalen, ik kan hem niet pauzeren, en we zitten in de strafbank van exact
    Ik moet het automatisch ophalen stilzetten na die 429 maar ik vind daar geen knop voor
    Dat dashboard blijft maar ophalen, 429 na 429, en stoppen kan ik het niet
    ik kan het automatisch syncen in het magazijnpakket niet uitzetten en exact blokkeert ons
    planbord blijft ophalen en er is geen uit-knop, terwijl Exact ons blokkeert
    er zit geen pauzeknop op de voorraadsync en exact zegt 429
    we zitten aan de limiet maar in de plugin is er geen uitknop voor het automatische ophalen
    kan sync niet uitzetten
    leverancier draait ophalen zelf, kan ik niet pauzeren
    Ik krijg 429 en zou het automatisch ophalen moeten stopzetten, maar daar is geen knop voor
    429, en het ophalen kan ik in dat pakket niet uitzetten
    ik vind nergens waar ik dat automatisch ophalen kan stilleggen en Exact blijft klagen over de limiet
    hoe stop ik dat constante ophalen als er geen knop voor is, want Exact blokkeert ons
    Ik kan het automatisch ophalen niet uitzetten tijdens de limiet
    Exact wil dat de app even rust, maar in het pakket van onze klant zit geen uitknop voor het automatisch ophalen. Mag ik dan de toegang intrekken om het te stoppen?
    De leverancier regelt het ophalen op zijn server, ik heb geen uitknop en Exact mailt over te veel verzoeken
    Vanwege de 429 moet het ophalen even uit, maar dat pakket heeft geen pauzeknop
    Mag ik de toegang intrekken om het ophalen te stoppen? Er zit geen uitknop op en we zitten aan de limiet.
    Ik moet het automatisch ophalen stilzetten vanwege die 429, alleen heeft de app geen schakelaar
    Moest het automatisch ophalen uitzetten na die 429, dat kan in dit programma niet
    leverancier is op vakantie en ik kan de verversing zelf niet pauzeren terwijl exact 429 geeft
    ik wil het ophalen stilleggen vanwege 429 maar nergens zit een uitknop
    automatisch ophalen niet uit te zetten 429
    De app heeft geen uitknop voor het automatisch verversen en de limiet loopt maar door
    Kan ik de app niet beter intrekken om de limiet te laten zakken? Uitzetten gaat niet
    De tool ververst vanzelf en ik kan dat niet uitzetten, terwijl Exact ons afknijpt
    Ik kan de automatische synchronisatie nergens uitzetten terwijl de app geblokkeerd is wegens te veel verzoeken.
    Het ophalen draait bij de leverancier zelf; hoe leg ik dat stil tijdens een blokkade?
    Ik moet het automatisch ophalen stoppen vanwege de limiet maar kan dat in het programma niet uitzetten
    Onze app blijft ondanks de limiet doorvragen en heeft geen uitknop
    Ik kan de automatische verversing van de leverancier niet zelf stopzetten terwijl Exact 429 geeft.
    De app heeft geen schakelaar om automatisch ophalen te stoppen, moet ik hem bij 429 dan intrekken?
    Onze dashboardleverancier plant het verversen, ik kan het niet stoppen terwijl we 429 krijgen.
    ik wil het automatisch ophalen stoppen vanwege 429 maar de app heeft daar geen knop voor
    Er is geen uitknop voor het automatisch ophalen en we worden beperkt
    de leverancier draait de sync bij hem, ik kan hem niet pauzeren en we zitten op de limiet
    de ETL wordt door een externe partij gehost, die krijg ik pas morgen te pakken, en intussen blijft hij hameren
    Bij 429 zou ik het ophalen moeten stoppen, maar in ons pakket zit geen schakelaar
    kan auto ophalen nie uitzetten, 429
    ik zie nergens hoe ik het automatisch ophalen stopzet, intussen blijft de limiet raak
    het ophalen zit in de cloud van de leverancier, ik kan het niet stopzetten en we zitten tegen de limiet
    Ik vind geen schakelaar om het ophalen te pauzeren bij 429
    De app blijft maar ophalen voor alle klanten terwijl we 429 krijgen, en ik kan dat nergens uitzetten.
    Waar zet ik het automatisch ophalen uit, als onze dashboardtool daar geen knop voor heeft en 429 blijft geven?
    Ik krijg 429 en de tool heeft geen knop om het automatisch verversen uit te zetten.
    Wij kunnen de synchronisatie zelf niet pauzeren terwijl Exact 429 geeft, moet ik hem dan intrekken?
    Er is geen knop om het automatisch ophalen te stoppen en we krijgen steeds 429.
    Ik moet het automatisch ophalen pauzeren vanwege 429 maar vind in de app geen schakelaar.
    Onze app heeft geen knop om het ophalen te pauzeren, wat doe ik dan met die 429?
    De app krijgt 429 maar ik kan het automatisch ophalen nergens uitzetten.
    Kan ik bij 429 de app het beste maar intrekken als ik de sync niet kan stoppen?
    Ons rapportageprogramma draait bij de leverancier en ik kan het verversen niet stoppen. Ondertussen blijft de 429 komen, moet ik intrekken?
    In ons programma zit geen knop om het ophalen te pauzeren
    Het ophalen gaat in de cloud van de leverancier, ik kan het niet stopzetten. Wat dan tijdens zo'n blokkering?
    De leverancier heeft geen knop om het synchroniseren te pauzeren en wij zitten op de limiet
    Ik kan het programma niet stoppen want het draait bij de leverancier in de cloud, en Exact blokkeert ons
    De leverancier heeft nergens een knop om het synchroniseren te pauzeren en wij zitten aan de limiet.
    Ophalen pauzeren kan niet in ons pakket. Kan ik dan de toegang maar beter intrekken vanwege die 429?
    .done =
        ok
        gestopt
        programma afgesloten
        leverancier zet het een uurtje stil
        pc uitgezet
        ze pauzeren het voor ons
        stekker eruit voor nu
        rapport dichtgedaan
        programma afgesloten, laptop dicht
        Leverancier zet hem een uur stil
        de stekker is er figuurlijk uit
        we hebben de service gestopt op de server
        Helpdesk gebeld, geregeld
        stekker eruit getrokken haha
        programma afgesloten, dat hielp, terug
        leverancier heeft het stilgezet
        gedaan zo
        programma gesloten
        afgesloten bij alle collega's

too-many-requests_how-long =
    hoelang duurt de blokkade door de api-limiet
    staat er in de melding tot wanneer de limiet geldt
    tot hoe laat zijn we geblokkeerd na een 429
    er staat reset time in de fout, wat is dat
    duurt een blokkade door fouten langer als ik doorga
    is het morgen vanzelf over met de daglimiet
    hoe lang duurt de blokkade na een 429
    wanneer mag de app weer na te veel verzoeken
    Is het een uur of tot morgen voordat Exact ons weer toelaat wegens de limiet?
    hoe weet ik of het de minuut- of de dagteller was, er staat geen tijd bij
    hoelang moet ik wachten na een 429?
    In de 429-melding staat een tijdstip. Moet ik daarop wachten?
    er staat nergens tot wanneer we geblokkeerd zijn, hoe lang zit ik de limiet uit
    een uur gewacht en dezelfde limietmelding, is het dan de dagelijkse?
    Ik weet niet welke grens we raakten. Hoe bepaal ik de wachttijd?
    de app is tegengehouden, wanneer mag hij weer
    er staat geen tijd bij die 429, hoe weet ik wanneer het weer mag?
    wachttijd onbekend bij limiet
    Onze app meldt alleen dat hij moet wachten. Is er een vuistregel als er geen tijdstip genoemd wordt?
    er staat geen tijd in de 429 melding, hoe weet ik hoelang de blokkade duurt
    na een uur kwam de melding over te veel verzoeken terug, is het dan toch de daglimiet?
    hoelang duurt da eer we terug mogen ophalen, er staat niks bij
    er staat geen tijd bij de limietmelding, hoe weet ik hoe lang ik moet wachten
    "try again later" bij 429, ja hoe laat is later
    Is er een manier om te weten wanneer de limiet weer op nul staat?
    er staat geen tijd in de limietmelding, hoe weet ik wanneer het weer mag
    hoe zie ik aan een 429 of het een uur is of tot morgen
    wachttijd onbekend bij te veel verzoeken
    Hoe lang duurt zo'n blokkade van Exact bij te veel verzoeken?
    wanneer mag de app weer na een 429
    is dat een uur of een hele dag wachten
    Om hoe laat begint de daglimiet opnieuw te tellen?
    Geblokkeerd sinds negen uur, kan ik voor de lunch nog iets ophalen?
    moet ik na 10 fouten echt een vol uur stil zitten
    hoeveel minuten wachten na minuutlimiet
    Er staat een raar getal als resettijd in de melding, is dat hoelang ik moet wachten?
    Hoe weet ik of het een minuut- of een daglimiet is waar mijn shop tegenaan loopt?
    Hoe lang duurt zo'n straf van Exact? Onze kassa staat al sinds elf uur in de wacht
    Na een uur wachten kwam de limietmelding terug, hoelang nu
    staat er ergens tot wanneer de 429 duurt
    er staat geen tijd in de 429, hoe weet ik of het minuten of een dag is
    Geeft exact ergens aan wanneer de blokkade op aantallen eindigt?
    na een uur wachten nog steeds te veel verzoeken, is het dan de daglimiet?
    De app is op de vingers getikt wegens te veel vragen, wanneer mag hij weer?
    In de 429-melding staat geen tijd. Gok ik een uur of een nacht?
    in de melding staat een tijdstip, mag hij daarna weer
    in de fout staat geen tijd, hoe lang moet ik de sync stil laten liggen
    duurt die blokkade een uur of de hele dag, waar zie je dat aan
    staat er in de 429 ergens tot wanneer ik moet wachten
    hoe weet ik wanneer de straftijd van Exact om is
    geen tijd in 429 melding
    Hoeveel uur moet ik wachten na zo'n limiet van Exact?
    wanneer mag de app weer na 429
    Staat ergens wanneer we weer mogen ophalen na de 429?
    tot wanneer zijn we gestraft met die 429, een uur, een dag?
    Is het na middernacht voorbij, die limiet, of sneller?
    Wanneer mag de app weer na de limiet?
    We hebben het ophalen stilgelegd na de 429. Kan ik ergens zien of ik een uur of tot morgen geduld moet hebben?
    429 gekregen om 11 uur, wanneer mag ik weer verversen
    Te veel verzoeken. Moet ik een minuut, een uur of een dag geduld hebben?
    Na hoeveel tijd mag ik het weer proberen bij 429, er staat geen tijdstip bij
    is het een uur of een dag, die blokkade van te veel aanroepen
    In de 429-melding zie ik geen tijd staan, hoelang moet ik wachten
    We hebben vannacht de limiet geraakt, hoe lang zitten we nu op de strafbank
    na de inhaalslag zegt hij limiet, moet ik een uur of een dag geduld hebben
    hoelang duurt zo'n 429-blokkade, ik wil niet te vroeg weer proberen
    429 wachttijd
    wanneer reset api limiet
    Hoelang duurt die 429-straf?
    Hoe lang duurt zo'n limiet, een minuut of een dag?
    429, moet ik een uur wachten of tot morgen
    Minuutlimiet of daglimiet, hoe weet ik welke het is en tot wanneer?
    Hoe lang duurt zo'n blokkade na een 429 voordat ik weer mag?
    Hoelang moet ik wachten voor de app na een 429 weer mag ophalen?
    Is de limiet morgen weer vrij of duurt de blokkade maar een uur?
    Hoe kan ik zien wanneer de app weer verzoeken mag doen?
    Duurt het een uur of een dag voordat onze app na de limietmelding weer verder kan?
    hoe lang blijft de app geblokkeerd na te veel verzoeken
    Hoe lang moet ik wachten als een app te veel heeft opgevraagd bij Exact?
    Na de melding te veel verzoeken, werkt het dan over een paar minuten weer of pas morgen?
    Hoe lang moet onze app wachten na een 429 van Exact?
    Gaat het bij de limiet van Exact om verzoeken per minuut of per dag?
    Wanneer mag onze integratie weer data ophalen na een limietmelding?
    Hoelang moet ik wachten na een 429 voordat de app het weer mag proberen?
    Gaat de daglimiet van Exact om middernacht weer open?
    Wanneer is de limiet per minuut weer vrij en wanneer die per dag?
    hoe lang moet ik wachtten na too many requests
    hoelang duurt zo'n 429 straf
    Te veel verzoeken, is het een uur of een dag, hoe zie ik dat
    wanneer mag de app weer, er staat geen tijd in de melding
    tot hoe laat staat die app aan de kant, 429 gekregen om negen uur
    na hoeveel tijd mag ik het weer proberen met die app die op de limiet zat
    Waaraan zie ik of het de dagteller is of die van een uur, voor het wachten
    Staat er ergens een tijdstip tot wanneer ik buitengesloten ben
    Al een uur gewacht en weer 429, wat zegt dat over de wachttijd
    Hoe bereken ik hoe lang ik op de limiet moet wachten als er geen tijd bij staat
    Geen tijdstip in de 429, waar leid ik uit af of het vanavond of morgen weer mag
    waar zie ik hoe lang de blokkade duurt, retry-after?
    duur van de limiet staat nergens, hoe schat ik dat
    na een uur wachten weer 429, is het dan de daglimiet
    waar in het antwoord staat wanneer we weer mogen
    Kan ik ergens aflezen wanneer de limiet weer vrij is?
    429 zonder tijdstip, hoe bepaal ik de wachttijd
    Staat er in de respons een moment waarop we weer mogen?
    hoe weet ik hoelang limiet duurt
    staat ergens tot wanneer app geblokkeerd is, 429
    tot hoe laat duurt straf van exact
    waaraan zie ik einde van limiet
    staat ergens in de melding tot welk tijdstip we moeten wachten
    hoe kom ik te weten of het een uurslot of een dagslot is, de mail noemt geen tijd
    ik heb een uur gewacht en de 429 kwam terug, hoelang dan nog
    hoe zie ik aan de 429 of het om minuten of om een dag wachten gaat
    er staat geen tijd in de melding, wanneer mag ik weer proberen
    na een uur wachten kwam dezelfde limiet terug, wat zegt dat over hoe lang
    staat er ergens tot hoe laat de app moet wachten
    geen tijdstip in de limietmelding, hoe bepaal ik de wachttijd
    Staat ergens tot wanneer de app geblokkeerd is door 429?
    Waaraan zie ik hoelang die limiet nog duurt?
    De 429 noemt geen tijd, hoe schat ik de wachttijd?
    We krijgen bij de groepsrapportage de limietmelding, hoe weet ik wanneer de app weer mag?
    Wanneer mag de app weer verzoeken doen na te veel aanroepen?
    Er staat geen tijd bij de 429. Hoe lang laten we de app met rust?
    Hoe lang moet ik wachten na een 429 van Exact?
    Wanneer is de blokkade voorbij als het dagquotum van de API op is?
    Hoe lang blijft een app geblokkeerd na te veel aanvragen?
    Er staat een tijdstip in de 429-melding, is dat het moment waarop het weer mag?
    Duurt een 429 een uur of de hele dag?
    Hoelang houdt Exact ons tegen na die 429?
    Is een kwartier wachten genoeg na too many requests?
    Wanneer mag de app weer proberen na de melding over de daglimiet?
    Hoe lang duurt het voordat Exact ons weer toelaat na te veel fouten?
    Moet ik een uur of een dag wachten voordat onze app weer bij Exact terechtkan?
    Ik zie geen tijd in de melding staan, hoelang moet de app dan wachten?
    De melding noemt geen tijdstip. Wanneer weet ik dat de limiet voorbij is?
    .done =
        ok
        ik wacht
        er stond een tijd bij, tot 14.00
        dan neem ik een uur
        begrepen, tot morgen
        ik wacht tot morgenochtend
        tijdstip gevonden in de fout
        uurtje dus
        er stond 15:40, dus tot dan
        Oké, morgen dan maar
        ik begin met een uur, duidelijk
        dan is het de daggrens, snap ik
        Wekker gezet
        tot 14:05 staat er
        staat geen tijd bij
        een uur dus
        begrepen
        er stond een tijd bij, tot 14 uur, terug
        snap het, eerst een uur dus
        er staat 14:30 in, dus tot dan
        begin ik met een uur
        er staat 16:40 bij, dus tot dan
        geen tijd te zien, wacht ik een uur
        tijdstip is al voorbij

too-many-requests_who-fetches =
    hoe zie ik welke programma's onze api-limiet opmaken
    welke apps gebruiken de meeste verzoeken
    vergeten rapporten die nog elke nacht ophalen vinden
    hoe kom ik achter de gulzigste app
    haalt onze boekhouder misschien ook op via dezelfde app
    lijst van alles wat bij Exact gegevens vraagt wegens de limiet
    welke programma's trekken er allemaal data uit exact en vreten de limiet op
    hoe kom ik erachter wie het api-quotum verbruikt
    Volgens mij haalt een vergeten rapport elke nacht alles op. Hoe spoor ik dat op, we zitten aan de limiet?
    limiet vol terwijl wij niks doen, wie haalt er op
    welke apps halen er bij ons dan allemaal op, dat we zo over de limiet gaan?
    Ik weet niet welk programma al die verzoeken doet. Hoe zoek ik dat uit?
    welk van onze programma's vreet de limiet op
    Misschien draait er nog een oud rapport 's nachts dat niemand leest. Hoe vind ik dat, want we raken de daglimiet?
    welke apps halen automatisch op, wij zitten aan de daglimiet
    De limiet gaat om alle programma's op één app samen. Hoe vind ik welke collega's allemaal verversen?
    welke programma's vreten onze api-limiet op?
    wie haalt er allemaal op
    Ik verdenk een vergeten rapport van de vele verzoeken, maar weet niet wat er allemaal aan Exact trekt. Hoe vind ik de slokop?
    Ik weet niet wie er zoveel opvraagt, hoe vind ik de schuldige
    misschien draait er nog een oud rapport ergens
    wij weten niet welke programma's er allemaal ophalen uit exact, de limiet raakt vol
    hoe kom ik erachter wie al die verzoeken doet? wij gebruiken zelf maar 1 app
    Welke apps trekken automatisch data en hoe laat? Ik moet ze spreiden vanwege de limiet, maar heb geen overzicht.
    ik weet niet wat er nog meer aan onze exact hangt dat de capaciteit opsoupeert
    welke programma's trekken er allemaal aan onze exact? we zitten steeds aan de grens
    Ik weet niet welke apps automatisch ophalen, moet dat weten voor die limiet
    welke programma's halen allemaal data op en maken de limiet vol
    429 maar ik weet niet welke app het veroorzaakt
    geen idee welke van onze programma's Exact zo belast
    Hoe achterhaal ik wie of wat al die verzoeken doet?
    We zitten aan de limiet, maar welke apps halen er eigenlijk automatisch gegevens op?
    misschien leest de accountant ook mee en zijn we daarom door ons quotum, hoe check ik dat
    welke app is de grootverbruiker van onze api calls
    er draait 's nachts iets dat onze limiet opmaakt, ik weet niet wat
    geen overzicht welke tools bij ons allemaal data trekken, wie belast de boel zo
    Wie of wat vraagt er bij ons de hele dag dingen op bij Exact? Wij komen steeds aan de limiet en ik weet het niet
    Exact zegt te veel bevragingen. Kassa, boekhouder, webshop, dashboard, hoe kom ik erachter wie de boosdoener is
    Geen idee welk programma al die verzoeken doet waardoor we aan de limiet komen
    Zes pakketten bij ons, welke daarvan maakt de limiet op?
    Iets of iemand verbruikt al onze calls, maar wij weten niet welk programma
    de limiet is op terwijl ons rapport nauwelijks draait, wie haalt er nog meer op
    welke tools trekken aan dezelfde exact-omgeving, ik wil de grootverbruiker vinden
    misschien ververst de accountant ook nog iets, hoe zie ik wie de calls verstookt
    we hebben geen idee welk van onze acht tools het meeste ophaalt en ons over de streep trekt
    Is het de accountant of ons eigen dashboard dat al die aanroepen verbruikt?
    Wie van de leveranciers bevraagt ons zo vaak? Ons eigen rapport draait maar 1 keer per nacht en toch is de limiet op.
    We gaan over de limiet, maar welke programma's halen er hier eigenlijk allemaal op?
    Hoe kom ik te weten welke software allemaal uit onze boeken trekt, nu we over de limiet zijn?
    welke programma's vreten onze api-limiet op
    geen idee welk van onze pakketten de boel overvraagt bij Exact
    iets bij ons vraagt veel te veel op bij Exact maar wat
    we gaan over de limiet maar welke van onze programma's veroorzaakt dat?
    geen idee hoeveel tools er tegelijk uit Exact lezen, toch 429
    er trekt iets de hele nacht data uit Exact, ik weet niet wat, en we zitten aan de limiet
    welke programma's halen allemaal op
    wie vreet de limiet leeg
    wie haalt er zoveel op bij exact
    We zitten aan de limiet maar ik weet niet welke programma's er allemaal staan te trekken
    Geen idee welke programma's zoveel ophalen dat we op de limiet zitten
    welke van onze programma's vraagt er dan te veel, kassa of webshop of rapport?
    Welk programma verbruikt al onze verzoeken?
    Wij zitten aan de limiet, terwijl de app van de klant maar één keer per dag draait. Wie haalt er dan nog meer op?
    Limiet bereikt, maar wie of wat vraagt er dan zoveel? Ik heb geen idee welke programma's allemaal meelopen
    Iets vraagt Exact suf, maar welk programma is dat
    Wie zijn er allemaal aan het ophalen? We overschrijden de limiet en ik weet niet door welk programma.
    Er trekt iets de hele nacht aan Exact en we raken aan de limiet, maar welk programma is dat
    Er kwam 429 en de schuld zou bij meerdere programma's liggen, maar welke halen er bij ons op
    De analist zegt dat hij het niet is, wie haalt er dan verder op zodat wij aan 429 komen
    een of ander programma vreet onze limiet op, welk weet ik niet
    welk programma vreet onze api calls
    Ik weet niet welk programma die limiet opmaakt, we hebben er zes. Hoe zie ik dat
    We raken aan de daglimiet en ik weet niet welke programma's allemaal ophalen
    Geen idee welke tools onze dagelijkse aanroepen opsnoepen
    Welke van onze programma's vragen er zoveel op bij Exact, waar zie ik dat?
    Er vragen kennelijk meer tools tegelijk gegevens op, hoe achterhaal ik welke dat zijn voor de limiet?
    Drie programma's delen de limiet; hoe zie ik welke er automatisch ophalen?
    Welke van onze programma's verbruiken eigenlijk de limiet van Exact?
    Iets bij ons vraagt te veel op bij Exact, hoe zie ik welk programma dat is?
    Hoe weet ik welke programma's samen onze API-limiet bij Exact opmaken?
    Er zijn meerdere pakketten die Exact bevragen, hoe ontdek ik welke de limiet opeet?
    Iets verbruikt al onze verzoeken bij Exact, maar welk programma is dat?
    limiet bereikt, maar welke programma's allemaal bezig zijn met ophalen weet ik niet
    Welke van onze pakketten snoepen van dezelfde limiet? Niemand weet wat er 's nachts draait
    wie verbruikt al die calls, er zijn meerdere programma's
    limiet op, en niemand weet welk programma de slokop is
    Wie trekt er allemaal data en veroorzaakt samen die limiet?
    De daglimiet is op en wij weten niet wie hem opmaakt
    welke programmas vreten onze api calls
    wie haalt zo veel op, 429
    er slurpt iets onze calls op maar wij weten niet welk programma
    welke van onze programma's verbruiken die aanroepen? geen idee
    Welk programma vreet onze verzoeken op?
    We zitten steeds aan de limiet, maar ik weet niet welke programma's er bij onze bv's allemaal ophalen.
    Welke software haalt er allemaal op bij onze hotels, want samen zitten ze over de limiet van Exact?
    Hoe weet ik welke programma's samen onze limiet opmaken?
    Volgens Exact vragen we te veel, maar welke programma's zijn dat allemaal?
    Hoe zie ik welke programma's samen onze limiet opmaken?
    Wij zitten aan de limiet, maar welke tools halen er eigenlijk allemaal automatisch op?
    welke van onze programma's vreten al die api calls op?
    Iets of iemand gebruikt al onze aanvragen op, hoe vind ik de boosdoener?
    We zitten over de limiet maar ik weet niet welke programma's allemaal gegevens ophalen.
    Wie verbruikt al die API-calls?
    Hoe achterhaal ik welke apps 's nachts allemaal ophalen en samen de limiet raken?
    Hoe vind ik uit welke programma's er allemaal 's nachts data zitten te trekken uit Exact?
    Ik vermoed dat er meer programma's tegelijk data ophalen en dat we daardoor geblokkeerd worden. Hoe zie ik welke?
    Hoe kom ik te weten welk programma zoveel aanvragen bij Exact doet dat de rest niet meer aan bod komt?
    Er wordt te veel opgehaald, maar ik heb geen idee welke software dat doet.
    Welke van onze programma's veroorzaakt al die aanroepen waar Exact over klaagt?
    .done =
        ok
        gevonden
        vier apps gevonden waarvan twee 's nachts
        boekhouder bleek ook op te halen
        lijstje klaar
        er draaide een vergeten rapport
        drie collega's gevraagd
        twee programma's op dezelfde app
        het zijn er drie: de shop, Power BI en een oud Excelletje
        Boekhouder bevestigt dat zij om vijf uur iets draaien
        we hebben nu een overzicht met tijden
        dat ene rapport van een vertrokken collega was het, weg ermee
        Rondgevraagd, ik weet genoeg
        twee oude rapporten van een ex-collega, die zetten we uit
        drie apps, twee halen vanzelf
        een vergeten rapport van 2019!
        aan collega's gevraagd
        de boekhouder zegt dat zij niks draaien
        vier apps gezien, drie halen op, terug
        boekhouder gevraagd, die van hem loopt om 6 uur
        lijst bekeken, verder
        vier apps gezien, twee halen 's nachts op
        boekhouder gevraagd, die van hem loopt om zes uur
        boekhouder heeft ook nog een tool erop
        lijstje gemaakt met tijden

too-many-requests_need-it-all =
    kan ik een hogere api-limiet krijgen bij Exact
    wij moeten elk kwartier alles ophalen maar lopen tegen de limiet
    realtime voorraad nodig maar de limiet staat in de weg
    kan Exact onze grens verhogen tegen betaling
    tachtig dossiers en allemaal nodig, hoe dan
    elk uur alles ophalen is een eis van de directie, wat kan er
    kan exact onze api-limiet verhogen
    wij hebben echt elk kwartier alles nodig, hoe doen we dat binnen de grens
    Is er een ruimere limiet te koop bij Exact voor onze app?
    alleen wijzigingen ophalen in plaats van alles, wie regelt dat vanwege de 429
    ik moet écht elk kwartier alles hebben, kan die limiet niet hoger?
    Wij moeten echt elk kwartier alle gegevens hebben. Kunnen we bij Exact een hogere limiet kopen?
    ruimere api-grens aanvragen
    minder ophalen is voor ons geen optie, wat kan de leverancier doen aan het aantal verzoeken
    koppeling heeft echt alles nodig, ruimere limiet mogelijk bij Exact?
    Ons orderproces kan niet zonder verversing elk kwartier en de app zit aan zijn maximum. Wat kan de bouwer van de app daaraan doen?
    maar wij hebben echt elk uur alles nodig, kan die limiet omhoog?
    hogere api-limiet aanvragen
    Voor onze 120 klanten moeten alle mutaties dagelijks binnenkomen en dat past niet in de grens. Wat zijn de mogelijkheden?
    wij hebben alles elk uur nodig
    Kan ik bij Exact een hogere limiet aanvragen of kopen?
    minder ophalen is geen optie voor ons
    ik heb echt elk uur alle administraties nodig, kan de limiet omhoog?
    minder ophalen kan niet bij ons, directie wil live cijfers. wat dan met de grens van verzoeken
    Kan je bij Exact een ruimere limiet kopen of aanvragen?
    wij moeten alles hebben en vaak, is er een slimmere manier van ophalen dan telkens alles
    wij moeten elk uur alle 60 administraties hebben, minder kan niet, en toch 429
    kan ik bij exact een hogere limiet krijgen
    Minder ophalen is geen optie voor ons als controllersafdeling, hoe krijg ik dan meer ruimte?
    actuele cijfers zijn bij ons heilig, elk kwartier verversen moet, hoe ga ik dan om met die 429
    wij moeten elk uur alle bv's verversen, limiet is te laag
    Voorraad moet realtime zijn, minder ophalen is geen optie, wat dan met de 429?
    Wij moeten elk kwartier alle administraties hebben, minder vaak is voor ons geen optie
    kan ik bij exact meer api calls bijkopen
    Is er een ruimere limiet te krijgen tegen betaling?
    Minder ophalen kan niet, de directie wil live cijfers. Wat dan tegen die 429?
    kunnen we bulk of alleen mutaties ophalen zodat we binnen de grens blijven maar niks missen
    hogere daglimiet aanvragen
    80 klanten, alles nodig, meermaals per dag: hoe houden we het onder de grens?
    Maandafsluiting: ik heb elk kwartier verse cijfers van alle entiteiten nodig maar Exact remt af
    ik moet alles near realtime binnenhalen, kan de rate limit omhoog
    Minder ophalen is geen optie, ik moet per uur de omzet van elf winkels zien, maar Exact zet me op rem
    Ik heb alle 80 klanten elk uur nodig, minder ophalen is geen optie
    De directie eist kwartierverversing voor de hele groep ondanks de limiet
    Wij hebben realtime cijfers nodig voor honderd entiteiten, kan exact onze limiet verhogen?
    tegen betaling meer api-calls?
    minder ophalen is geen optie, de directie wil elk kwartier verse cijfers van alles
    webhooks of bulk in plaats van pollen, we mogen niets missen maar zitten op de limiet
    Onze magazijnvoorraad moet per minuut kloppen, dus minder vaak ophalen kan niet. Wat dan?
    kunnen we bij exact een hoger maximum aan api calls kopen
    Wij hebben elk kwartier alle cijfers van alle 40 huizen nodig, en toch lopen we tegen die grens aan
    De directie wil elk kwartier alles vers en de limiet is te klein, wat kunnen we vragen?
    wij moeten elk kwartier alle voorraad hebben, minder ophalen is geen optie, kan de limiet omhoog
    voor onze webshop moet de voorraad realtime, kan exact ons meer calls geven
    minder vaak verversen kan niet, wij leveren binnen het uur
    ik kan niet minder vaak ophalen, de voorraad moet live kloppen
    krijg ik bij Exact een ruimere limiet tegen betaling?
    mijn voorraad moet elke minuut kloppen anders verkoop ik nee
    elk uur alles nodig, limiet omhoog kopen?
    realtime dashboard moet, kan limiet ruimer
    elk kwartier alles nodig van 60 bv's
    wij verversen 70 administraties elk kwartier en dat moet echt, kan exact ons meer ruimte geven
    Voor onze revenue manager moet elk uur alles ververst worden en dan loopt het vast op de limiet, kan die ruimer?
    Wij moeten elk kwartier alles hebben en de limiet zit in de weg, kan die omhoog?
    ik heb elk kwartier mijn stock nodig en Exact vindt dat te veel aanvragen
    minder vaak ophalen kan niet want wij verkopen dagverse vis, wat nu met die limiet
    Wij moeten elk kwartier alles verversen, kan de limiet omhoog?
    Minder vaak ophalen is voor deze klant geen optie, hij stuurt op uurcijfers. Kan Exact de limiet verruimen?
    Ons magazijn moet elke vijf minuten de hele voorraad hebben, maar dat mag niet van de limiet
    Controller wil alles van alle BV's elk uur actueel, Exact knijpt ons af met 429
    Wij moeten elke tien minuten alles hebben, hoe doe je dat met die limiet
    Mag de limiet bij Exact omhoog? Wij hebben alles elk kwartier nodig.
    Minder ophalen gaat niet, de directie wil elk kwartier alle cijfers op het scherm, en dan komt die limiet
    De directie wil sinds de overname elk kwartier cijfers van alle 30 bv's en dan lopen we tegen de limiet
    minder ophalen kan niet, wij hebben elk uur alles nodig, en toch 429
    elk kwartier alles verversen, limiet verhogen?
    hogere api limiet aanvragen
    Wij moeten echt elk kwartier alles ophalen, kan de limiet omhoog?
    We zitten steeds aan de limiet, maar ik kan echt niet minder ophalen
    Wij hebben elk uur alle gegevens nodig, kan de limiet van Exact omhoog?
    De directie wil realtime cijfers, maar dan gaan we over de limiet. Is er een ruimere grens?
    Kan ik bij Exact een hogere limiet krijgen als we echt alle mutaties elk uur nodig hebben?
    Wij moeten elk kwartier alles ophalen en lopen daardoor tegen de limiet, wat kan wel?
    Kan Exact mij een ruimere limiet geven, want wij hebben echt alles elk uur nodig?
    Wij hebben alle administraties elk uur nodig maar lopen tegen de limiet aan.
    Kunnen we bij Exact een hogere API-limiet krijgen voor onze realtime rapportage?
    We moeten elk kwartier alle administraties verversen, kan Exact onze limiet verruimen?
    Kan de app alleen wijzigingen ophalen, want wij hebben alles elk uur nodig en botsen op de limiet?
    minder ophalen kan niet, ik moet elk uur mijn voorraad kloppend hebben, kan de grens omhoog
    Minder vaak ophalen kan niet, wij moeten ieder kwartier alle klanten hebben
    we moeten alles elk kwartier hebben, kan de limiet omhoog
    elk uur 120 administraties volledig, dat moet gewoon, en we krijgen 429
    Wij moeten elk kwartier alle cijfers van twintig bv's, kan de limiet omhoog?
    Treasury wil elk uur alles live, en dan komt 429. Kan de grens omhoog?
    heb alles elk uur nodig, limiet te klein
    ons bestuur wil elk uur alle administraties vers, kan de limiet hoger
    de directie wil elk kwartier verse cijfers van alle 50 bv's, minder is geen optie, en dus limiet
    Wij willen alles elk kwartier en toch geen 429
    Kan Exact ons een ruimere limiet geven?
    Wij hebben echt elk uur alle klanten nodig in het dashboard, maar lopen daardoor tegen de limiet aan.
    Wij hebben alle 150 administraties elk uur nodig, kan de limiet van Exact omhoog?
    Alles elk kwartier verversen voor al onze dossiers, mag dat van Exact?
    Wij hebben de cijfers van alle bv's ieder uur nodig, kan de limiet omhoog?
    Wij willen elk kwartier alle mutaties ophalen, kan de limiet omhoog?
    Wij moeten van alle 60 bedrijven elk uur alles hebben en lopen tegen 429 aan. Bestaat er een ruimere limiet?
    Elk kwartier alles ophalen is voor ons noodzakelijk, hoe krijg je ruimere limieten?
    We moeten echt elk kwartier alles van alle dossiers hebben, kan de limiet hoger?
    limiet verhogen bij exact mogelijk?
    Wij hebben echt elk kwartier verse cijfers nodig van alle 40 dossiers, krijg je bij Exact een hogere limiet?
    Wij kunnen niet minder ophalen, de directie wil het live. Wat dan met de limiet?
    We hebben elk kwartier alle mutaties van veertig administraties nodig, maar lopen steeds tegen de limiet aan
    Minder ophalen gaat niet, ons magazijn draait op actuele cijfers. Kan Exact de grens voor ons oprekken?
    De directie wil elk kwartier verse cijfers van alles, terwijl Exact ons daarvoor blokkeert.
    .done =
        ok
        ik vraag de leverancier
        leverancier gevraagd naar alleen wijzigingen
        zij kijken of het zuiniger kan
        mail gestuurd
        ze gaan het bulksgewijs doen
        leverancier belooft aanpassing
        gevraagd of het in één keer kan
        leverancier kan alleen wijzigingen laten ophalen, zet hij aan
        Ze sturen voortaan honderd regels in één keer
        ik heb de vraag bij ze neergelegd
        goed, dan gaan we daar met de softwareclub over praten
        Toch maar gekozen voor elk uur, is ook vers zat
        gemaild naar de leverancier
        zij kunnen enkel wijzigingen aan
        terug dan
        ik vraag het na
        leverancier gevraagd, kan met alleen wijzigingen, terug
        ik vraag ze om alleen wijzigingen
        goed idee, verder
        leverancier kan alleen wijzigingen doen, wordt aangezet
        gevraagd aan de leverancier, door
        dan toch maar minder vaak
