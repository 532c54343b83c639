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
