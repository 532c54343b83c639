### Wat mensen bij een stap zeggen, en wat ze dan bedoelen. Hieruit wordt geleerd; niemand krijgt het te zien.
### Een regel is een voorbeeld. Wat bij één stap hoort, staat in questions/<gids>.ftl.

## Woorden

# Welke keuze: at-1 is de bovenste, from-end-1 de onderste.
ordinals =
    .at-1 =
        eerste, 1e, 1ste, bovenste, allereerste, een, één, allerbovenste
    .at-2 =
        tweede, 2e, 2de, twee
    .at-3 =
        derde, 3e, 3de, drie
    .at-4 =
        vierde, 4e, 4de, vier
    .at-5 =
        vijfde, 5e, 5de, vijf
    .at-6 =
        zesde, 6e, 6de, zes
    .at-7 =
        zevende, 7e, 7de, zeven
    .at-8 =
        achtste, 8e, 8ste, acht
    .at-9 =
        negende, 9e, 9de, negen
    .from-end-1 =
        laatste, onderste, allerlaatste, helemaal onderaan, onderaan
    .from-end-2 =
        voorlaatste, op een na laatste, één na laatste, op één na laatste, een na laatste, een na onderste
    .middle =
        middelste, middenste
# Hoe talen heten.
language-names =
    .nl =
        nederlands, nederlandse, nederlandstalig, nederlandstalige, hollands, vlaams, nl, ned
    .en =
        engels, engelse, engelstalig, engelstalige, eng
    .de =
        duits, duitse
    .fr =
        frans, franse
    .es =
        spaans, spaanse
# Waarmee een keuze begint die ja of nee zegt.
answer-words =
    .yes =
        ja
    .no =
        nee, neen
# Wat om een aangewezen keuze heen staat.
choosing-words =
    de, het, die, dat, deze, dit, doe, doen, maar, optie, opties, keuze, nummer, nummertje, nr, antwoord, mogelijkheid, punt,
    punten, kies, kiezen, neem, pak, ik, wil, zou, graag, voor, met, ga, denk, van, is, was, zeg, eentje, dan, wordt, bij, mij, op, in,
    toch, gewoon, knop, regel, ding, vakje, gids, gidsen, uit, lijst
polite-words =
    alsjeblieft, alstublieft, aub, svp, alsjeblief, graag, hoor, joh, zeg, nou, eh, euh, uh, uhm, ehm, hmm, hm, mmm, hè, he,
    sorry, pardon, oh, ow, ah, aha, tja, tsja, pff, pfff, pffff, toch, even, effe, effen, ff, eens, maar, dan, eigenlijk, gewoon, gij, amai,
    goh, ach, meneer, mevrouw, ok, oke, oké, okee, okay, hallo, hoi, hey, bedankt, dankje, dankjewel, merci
question-words =
    hoe, wat, waar, waarom, wanneer, welke, wie, waarmee, waardoor, waarvoor, kan, kun, mag, moet, hoeveel, hoezo, hoelang, zou
# Wat vertelt dat iets gebeurd is, naast “gedaan” en zijn soort.
past-words =
    heb, hebben, had, hadden, is, was, deed, deden, ging, gingen, stond, kwam, kreeg, zag, vond, klikte, koos, zette, las, nam,
    drukte, vulde, schreef, typte, opende, sloot
# Waarmee naar de reden wordt gevraagd.
why-words = waarom, hoezo, waarvoor, waartoe, vanwaar, why
# Zo heet geen app: dit is bij de vraag om een naam geen antwoord.
no-app =
    terug, waarom, overslaan, vorige, ja, nee, neen, hallo, hoi, hoezo, geen, weetniet, sla over, volgende, bedankt, dankje,
    dankjewel, dank, waarvoor, huh, onbekend, leeg, niets, niks, verder,
    gelukt, klaar, gedaan, ok, oke, okee, jep, yep, check
# Van wie iets is: “een eigen app” is “je eigen app”.
whose-words = je, jouw, mijn, ons, onze, jullie, uw
# Woorden die een zin omkeren.
negations =
    niet, nie, geen, nee, neen, niets, niks, nooit, nergens, zonder, niemand, ontbreekt, ontbreken, mist, mis, kwijt, nope, noch, weg,
    uit, verkeerd, verkeerde, mislukt, leeg, lege

## Overal

done =
    geopend
    aangezet
    uitgezet
    ingevuld
    genoteerd
    opgeschreven
    doorgelezen
    gelezen
    bekeken
    gekeken
    gecheckt
    gecontroleerd
    opgezocht
    uitgevoerd
    aangevinkt
    uitgevinkt
    afgerond
    afgehandeld
    opgestart
    gestart
    doorgelopen
    ingelogd
    aangemeld
    bevestigd
    bewaard
    opgeslagen
    verplaatst
    versleept
    toegevoegd
    verwijderd
    geselecteerd
    uitgekozen
    ingesteld
    aangepast
    gewijzigd
    gescrold
    ben naar beneden gescrold
    ik heb alles bekeken
    alles nagelopen
    alles bekeken
    heb alles doorgelopen
    helemaal doorgelezen
    ik heb het opgeschreven
    ik heb het genoteerd
    ik heb het ingevuld
    ik heb het bevestigd
    heb ik net gedaan
    zojuist gedaan
    reeds gedaan
    al gedaan
    had ik al gedaan
    dat had ik al
    dat deel is klaar
    dit onderdeel is af
    zo dat zit erop
    zit erop
    dat zit er op
    gefikst en door
    en door
    hup volgende
    kom maar door
    door naar de volgende
    next please
    volgende aub
    ik ga door
    gaan we door
    laten we verder gaan
    ok ik zit er
    ik zit op dat scherm
    ik sta op de pagina
    de pagina staat open
    scherm staat open
    ja hij opent
    ja die zie ik
    die zie ik staan
    ik zie wat je bedoelt
    ja daar staat het
    hier ben ik
    ben binnen
    ik ben binnen
    is gelukt hoor
    het werkt
    werkt
    prima gelukt
    dat ging goed
    ging goed
    verliep goed
    appeltje eitje
    makkie
    fluitje van een cent
    piece of cake
    allemaal gedaan
    gepiept
    dat is gepiept
    tot hier gelukt
    staat erop
    is geregeld
    geregeld
    tis gebeurd
    t is in orde
    das gelukt
    da is gelukt
    t werkt
    hij staat er
    ja ik ben er
    ja ik zie het
    ik heb het open
    heb het open
    heb geklikt
    ik heb geklikt
    ik heb erop gedrukt
    lukt
    ja lukt
    ja dat lukt
    goed verder
    dat is klaar
    dat heb ik nu
    dan
    ga maar verder
    kom maar met de volgende
    wat moet ik nu
    oke wat nu
    en nu verder
    gelukt
    het is gelukt
    dat is gelukt
    is gelukt
    klaar
    ik ben klaar
    klaar hiermee
    gedaan
    heb ik gedaan
    dat heb ik gedaan
    ik heb het gedaan
    is gebeurd
    gebeurd
    voor elkaar
    verder
    ga verder
    we kunnen verder
    ga maar door
    door
    doorgaan
    volgende
    volgende stap
    naar de volgende stap
    volgend
    wat nu
    en nu
    wat is de volgende stap
    en dan
    wat moet ik nu doen
    staat open
    hij is open
    het staat open
    hij staat open
    ik ben er
    ik ben er nu
    daar ben ik
    ik zit er nu in
    ik sta er nu
    gevonden
    heb het gevonden
    heb hem gevonden
    ik heb hem
    ik zie het
    ik zie hem
    ik zie het staan
    ik zie hem staan
    daar staat ie
    ja ik zie het nu
    ja gelukt
    ja klaar
    ja gedaan
    ok gelukt
    oké dat is gelukt
    oke klaar
    check gedaan
    check
    dat werkte
    dat lukte
    het lukte
    t is gelukt
    tis gelukt
    geklikt
    heb erop geklikt
    aangeklikt
    opgelost
    in orde
    is in orde
    komt voor elkaar
    gefikst
    gelukt hoor wat nu
    gelukt en nu
    ok verder
    oke volgende
    volgende graag
    verder graag
    yes gelukt
    top gelukt
    ben zover
    zover ben ik
    ik ben zover
    zo dat is gedaan
    zo klaar
    heb ik
    die heb ik
    hebbes
    afgevinkt
    next
    dat stuk is klaar
    deze stap is klaar
    stap gedaan
    alles gedaan
    ik heb gedaan wat er staat
    ik heb het aangeklikt
    uitgeprint en bewaard
    op de knop geklikt en bevestigd
    aangemaakt en meteen gekopieerd
    dat ziet er goed uit zo
    staat hier voor mijn neus
    zit er nu naar te kijken
    ik heb een schermafdruk gemaakt
    screenshotje genomen
    het vinkje staat eraan
    vinkje weggehaald bij die ene
    net even uitgelogd en weer ingelogd
    de app afgesloten en opnieuw opengedaan
    pagina ververst
    met f5 herladen
    in kladblok geplakt
    in de wachtwoordkluis gezet
    wachtwoord ingetikt en binnen
    code van mijn telefoon overgetypt
    de collega heeft het zonet voor me goedgezet
    mail is de deur uit
    berichtje gestuurd naar de beheerder
    heb ze opgebeld en doorgegeven
    gedownload en uitgepakt
    geïnstalleerd
    bijgewerkt naar de laatste versie
    de oude eruit gegooid
    alles netjes op een rijtje gezet
    lijstje is af
    namen en leveranciers overgenomen in excel
    afgestreept op mijn papier
    oude waarde vervangen door de nieuwe
    het adres aangevuld
    er kwam een groen balkje
    kreeg de melding dat het bewaard was
    hij vroeg of ik het zeker wist en ik zei ja
    venster ging dicht na het opslaan
    teruggezet zoals het hoorde
    stilgezet voorlopig
    de timer uitgeschakeld
    gisteren al geregeld met de boekhouder
    dat deed ik vanmorgen vroeg al
    daar was ik al mee bezig en het is rond
    ik ben erin geraakt
    kheb da gedaan
    tis ingevuld en verzonden
    amai dat ging vlot
    alle drie gehad
    ook de laatste nagekeken
    een half uurtje gewacht zoals gevraagd
    de wachttijd is om
    die had ik vorige week al achter de rug
    bladzijde is geladen
    menu is uitgeklapt
    naar rechts geschoven met het pijltje
    op mijn naam rechtsboven gedrukt
    ben doorgeklikt tot het einde
    onderaan de pagina beland
    koppeling verbroken
    opnieuw verbonden en getest
    er een briefje van gemaakt
    naam veranderd en weggeschreven
    overgezet naar de andere gebruiker
    rechten toegekend
    ff gecheckt en t staat goed
    ik heb gedaan wat u vroeg
    gegevens opgehaald

yes =
    jazeker wel
    ja echt
    ja dat is het
    ja precies
    ja doe
    doen
    ja zeker weten
    reken maar
    vast
    vast wel
    ik denk het wel
    ik geloof van wel
    volgens mij wel
    jawel hoor
    affirmatief
    yep yep
    oke dan
    ok prima
    yess
    joe
    jo
    bevestigd ja
    ja meneer
    ja
    jep
    jup
    yep
    yes
    jawel
    ja hoor
    jazeker
    zeker
    zeker weten
    klopt
    dat klopt
    ja dat klopt
    inderdaad
    idd
    ok
    oke
    oké
    okee
    okay
    okido
    prima
    goed
    is goed
    helemaal goed
    akkoord
    ja graag
    graag
    doe maar
    ja doe maar
    uiteraard
    natuurlijk
    tuurlijk
    juist
    precies
    check
    top
    ja ja
    jaja
    joa
    ja klopt
    joh ja
    jahoor
    ja natuurlijk
    ja inderdaad
    absoluut
    zo is het
    ja dat is zo
    dat is zo
    k
    oki

no =
    nee echt niet
    volgens mij niet
    ik denk van niet
    ik geloof het niet
    niet echt
    nee totaal niet
    neuh
    nah
    nee zeker niet
    nee dat klopt niet
    nee helemaal niet
    nee niks
    negatief
    niks daarvan
    geenszins
    nee sorry
    nee
    neen
    nee hoor
    nope
    nee joh
    nee dat niet
    nee dank je
    nee bedankt
    niet
    dat niet
    dat klopt niet
    klopt niet
    nee klopt niet
    zeker niet
    helemaal niet
    absoluut niet
    nee nee
    neenee
    nee helaas
    helaas niet
    jammer genoeg niet
    ik denk het niet
    nee dat is niet zo
    toch niet
    bijlange niet
    nog niet
    nee nog niet
    liever niet

back =
    eentje terug graag
    nog een keer terug
    vorige pagina
    de vorige pagina
    ga naar de vorige
    vorige graag
    vorige aub
    laat de vorige stap zien
    ik wil iets terug
    doe de vorige nog eens
    ik klikte verkeerd
    ik zat fout
    dat had ik niet moeten kiezen
    wacht dat was verkeerd
    oeps verkeerde
    stapje terug
    een pagina terug
    kan ik weer terug
    back
    go back
    ongedaan
    undo
    herstel
    nee terug naar de vorige
    nee niet dat
    dat niet terug
    nee ik bedoelde iets anders
    ik bedoelde iets anders
    fout antwoord
    ik heb het verkeerde gekozen
    mag ik terug
    breng me terug
    naar het vorige scherm
    een scherm terug
    vorige vraag
    laat de vorige zien
    eentje terug
    nog eens de vorige stap
    ik wil de vorige stap zien
    nee dat was verkeerd
    terug
    ga terug
    ga eens terug
    even terug
    een stap terug
    stap terug
    1 stap terug
    terug naar de vorige
    vorige
    vorige stap
    naar de vorige stap
    vorig scherm
    de vorige nog eens
    ik wil terug
    kan ik terug
    hoe kan ik terug
    hoe ga ik terug
    terug graag
    terugkeren
    keer terug
    draai dat terug
    oeps terug
    oeps
    dat bedoel ik niet
    dat bedoelde ik niet
    nee dat bedoelde ik niet
    nee terug
    verkeerde keuze
    verkeerd gekozen
    ik heb verkeerd gekozen
    ik heb verkeerd geklikt
    foutje
    foutje terug
    verkeerd
    fout gekozen
    dat was niet de bedoeling
    ik was te snel
    te snel
    maak dat ongedaan
    ongedaan maken
    herstel dat
    laat me de vorige stap nog zien
    wat stond er net
    wat stond er hiervoor
    wat was de vorige stap
    ik wil mijn antwoord veranderen
    ik wil mijn vorige antwoord aanpassen
    ander antwoord geven
    iets anders kiezen dan net
    ik heb me vergist
    vergissing
    nee iets anders
    niet deze
    weer terug
    ene terug
    neem dat terug
    annuleer dat
    terug naar hiervoor
    ga 1 terug
    mag die laatste klik ongedaan
    laat me dat antwoord herroepen
    ik wou dat andere aanklikken
    kunnen we eentje terugspoelen
    breng me naar waar ik net was
    mijn vinger schoot uit
    ik heb te rap geklikt
    ga ne keer terug
    kunt u even teruggaan
    hoe kom ik bij het scherm van daarnet
    wat vroeg je daarnet ook weer
    ik wil die vraag van zonet overdoen
    dat antwoord was niet juist ik wil het wijzigen
    wacht ik wil toch wat anders antwoorden
    bij nader inzien had ik iets anders moeten zeggen
    zet eens een stapje achteruit
    achteruit
    vorige bladzij
    het scherm hiervoor graag
    ik ben te ver doorgegaan
    stap gemist ga eens terug
    haal mijn laatste antwoord weg
    sorry misklik
    verdorie verkeerd gedrukt
    ik wil nalezen wat hiervoor stond
    teurg
    pak die hiervoor er nog eens bij
    terug naar dat scherm hiervoor
    naar het vorige
    oeps verkeerde app ingevuld, ga even terug
    nee nee terug, hij staat er toch
    stap terug svp
    o nee, ik had de verkeerde aangevinkt, stap terug
    terug naar daarnet
    even een stapje terug
    vorige vraag graag

why =
    waarom daar
    waarom juist daar
    waarom die knop
    waarom dat menu
    waarom deze lijst
    waarom inloggen
    waarom wachten
    waarom opslaan
    waarom daarheen
    hoezo daar
    hoezo wachten
    hoezo inloggen
    hoezo die lijst
    hoezo moet ik dat aanklikken
    waarom moet ik daarnaartoe
    waarom kan het niet gewoon ergens anders
    waarom niet via instellingen
    waarom zo omslachtig
    waarom op deze manier
    waarom eerst dit
    waarvoor is deze stap
    wat schiet ik hiermee op
    wat levert dit op
    wat heeft dat voor nut
    waar dient dit toe
    waar slaat dit op
    waar is dit goed voor
    met welk doel
    wat is het doel
    wat is het doel van deze stap
    en waarom precies
    om welke reden
    wat is de gedachte hierachter
    ik begrijp niet waarom dit nodig is
    ik zie het nut niet
    is dat verplicht
    is dit verplicht
    ben ik verplicht dit te doen
    moet ik dat echt
    wat doet die knop
    wat gebeurt er als ik dit doe
    kan dit kwaad
    is dat veilig
    is dit gevaarlijk
    gaat er dan niks stuk
    wat houdt dit in
    leg dat eens uit
    licht eens toe
    toelichting graag
    vertel wat meer
    meer informatie
    meer info graag
    achtergrond
    wat heeft dit met mijn app te maken
    waarom zou dat moeten
    waarom moet dat dan
    waarom juist dit
    is dit echt nodig
    moet dat nou
    hoezo dit
    vertel eens waarom
    wat is hier de bedoeling van
    wat is dat
    wat is dit
    wat betekent dit
    wat bedoel je hiermee
    waarom moet ik hier zijn
    waarvoor doe ik dit
    waartoe dient dit
    voor wat is dat nodig
    vanwaar
    waarom
    waarom dit
    waarom deze stap
    waarom moet dat
    waarom moet ik dat doen
    waarom is dat nodig
    waarvoor is dat
    waarvoor dient dat
    waar is dat voor nodig
    waar is dat goed voor
    wat is het nut
    wat is het nut hiervan
    wat heb ik daaraan
    hoezo
    hoezo dan
    hoezo moet dat
    en waarom dan wel
    is dat nodig
    is dat echt nodig
    moet dat echt
    moet dat
    moet dit per se
    waarom wil je dat weten
    waarom vraag je dat
    waarom vragen jullie dat
    wat doe je met dat antwoord
    waarvoor wil je dat weten
    waarom doen we dit
    waarom hier
    leg uit waarom
    leg eens uit
    leg uit
    uitleg
    uitleg graag
    meer uitleg
    kun je dat uitleggen
    kan je dat eens uitleggen
    wat is de reden
    wat is de bedoeling
    wat is de bedoeling hiervan
    wat heeft dit voor zin
    wat is de zin hiervan
    heeft dit zin
    wat bereik ik hiermee
    wat gebeurt er dan
    wat doet dit
    kan ik dit overslaan
    moet ik dit wel doen
    snap niet waarom dit moet
    ik snap niet waarom
    vanwaar deze vraag
    wat voor nut heeft dat
    waarom zou ik
    waarom zou ik dat doen
    waarom mag het niet per mail
    waarom moeten die twee precies gelijk zijn
    wat is het nut om dat te noteren
    waarom vanuit de app en niet vanuit exact
    wat maakt het uit welke gebruiker ik neem
    waarom eerst de nieuwe en dan pas de oude
    wat heeft de beheerder daarmee te maken
    waarom zou ik een uur stil moeten zitten
    waarvoor moet ik uitloggen
    en waarom mag dat niet gewoon blijven staan
    wat is er mis met mijn eigen account
    waarom moet dat in een privévenster
    waarom opschrijven als het toch op het scherm staat
    hoezo niet gewoon verwijderen
    waar is zo'n lijst goed voor
    wat heb ik eraan om dat uit te zetten
    is het erg als ik dit niet doe
    wat kan er misgaan als ik het vergeet
    waarom per administratie
    wat win ik ermee door minder vaak te verversen
    waarom moet mijn boekhouder daarvan weten
    kunt u mij zeggen wat hier de achtergrond van is
    ik wil wel eens weten waarom dit zo ingewikkeld is
    wa is daar nu het nut van
    voor wat moet ik da doen
    vanwaar al die moeite
    waarom moet het vandaag nog
    waarom vraagt hij twee keer om toestemming
    hoezo mag niemand anders dat geheim zien
    waarom is één gebruiker niet genoeg
    maakt de volgorde dan iets uit
    waarom moet ik scrollen tot helemaal onderaan
    dient dat ergens toe dat kopiëren
    waarom een nieuwe sleutel als de oude nog werkt
    en waarom kan de app dat niet zelf
    leg eens uit waarom die adressen moeten kloppen
    wat is de logica achter die volgorde
    waarom moet ik daarvoor hoofdgebruiker zijn
    is daar een goede reden voor
    wat voor verschil maakt het of ik dat aanvink
    waarom is alleen kijken niet voldoende
    waarom doen jullie daar zo moeilijk over
    waarom mag ik die oude niet alvast weggooien dan
    hoezo uitloggen, da's toch onzin
    kan ik niet gewoon de rechten intrekken?
    waarom wil je dat weten?
    waarom vanuit de app en niet vanuit xero?
    waarom moet ik op dat adres letten
    waarom moet ik als die gebruiker inloggen?
    waarom moet ge dat weten?
    waarom kan een computer dat niet gewoon
    waarom juist met die gebruiker inloggen
    verander ik hier nu al iets??
    kan ik dit later nog herstellen? wat gebeurt er precies
    hoezo hoort dat daar
    en hoe weet ik dat dat klopt, waarvoor is dit
    moet ik dat allemaal lezen? waarvoor?
    waarom nog testen
    waarom via import export, gek
    waarom moet ik dat bij elke app doen zucht
    waarom is dat belangrijk
    wat heeft die gebruiker ermee te maken
    waar is da goed voor
    waarom maakt dat uit
    waarom niet gewoon verwijderen en opnieuw toevoegen

stuck =
    lukt echt niet
    wil niet
    gaat niet lukken
    doet niks
    doet het niet bij mij
    zie ik nergens
    zie niets
    die zie ik nergens
    ik vind het nergens
    kan ik niet vinden
    niet gevonden
    vind ik niet
    weet niet waar ik moet zijn
    geen idee hoe dat moet
    hoe doe ik dat
    hoe doe je dat
    hoe moet dat
    waar dan precies
    waar staat dat
    zit vast
    ik kom niet verder
    ik snap er niks van
    ik ben de weg kwijt
    ik ben het spoor bijster
    het ziet er bij mij anders uit
    heb ik niet
    die heb ik niet
    niet aanwezig
    ontbreekt bij mij
    er klopt iets niet
    dit klopt niet
    gaat fout
    ging mis
    het mislukte
    error
    krijg een fout
    niks gebeurt
    da lukt nie
    da gaat nie
    wa moek doen
    kweet nie wat doen
    kweetet nie
    ik snap et nie
    kvind et nie
    kzie da nie
    ik kan dat niet
    kan dat niet
    ik kan dit niet
    dat kan ik niet
    het lukt gewoon niet
    het wil maar niet
    bij mij niet
    bij mij werkt dat niet
    snap het echt niet
    wat bedoel je
    ik begrijp je niet
    huh
    hè wat
    wat
    ik zie dat nergens
    nergens te vinden
    vind ik niet terug
    ik zie niks
    ik zie niets
    help ik snap het niet
    kan iemand me helpen
    hij geeft een fout
    ik krijg een fout
    ik krijg een foutmelding
    loop steeds vast
    ik kom er niet uit
    kom er niet uit
    ik zit vast
    vast
    vastgelopen
    ik loop vast
    loop vast
    help
    help me
    help mij
    hulp
    ik heb hulp nodig
    hulp nodig
    kan je helpen
    kun je me helpen
    het lukt niet
    dat lukt niet
    lukt niet
    het lukt mij niet
    het lukt me niet
    lukt me niet
    wil niet lukken
    dat lukt me niet
    gaat niet
    dat gaat niet
    het gaat niet
    het wil niet
    het werkt niet
    werkt niet
    dat werkt niet
    werkt niet bij mij
    doet het niet
    hij doet het niet
    ik snap het niet
    snap het niet
    snap er niks van
    snap er niets van
    ik snap er geen bal van
    ik begrijp het niet
    begrijp ik niet
    ik begrijp er niks van
    ik volg het niet meer
    ik ben het kwijt
    ik raak de weg kwijt
    ik weet het niet
    ik weet niet hoe
    ik weet niet hoe dat moet
    ik weet niet wat ik moet doen
    weet niet wat ik moet doen
    geen idee wat ik moet doen
    geen idee hoe
    hoe dan
    ik kan het niet vinden
    kan het niet vinden
    ik vind het niet
    vind het niet
    ik zie het niet
    zie het niet
    ik zie dat niet
    dat zie ik niet
    zie ik niet
    dat heb ik niet
    dat staat er niet
    dat staat er bij mij niet
    staat er niet
    het staat er niet
    ik zie iets anders
    bij mij ziet het er anders uit
    mijn scherm ziet er anders uit
    er gebeurt niks
    er gebeurt niets
    niets gebeurt
    mislukt
    het is mislukt
    nee lukt niet
    nee het lukt niet
    nee dat lukt niet
    nee ik zie het niet
    niet gelukt
    het is niet gelukt
    nog niet gelukt
    helaas niet gelukt
    ik heb een probleem
    probleem
    er gaat iets mis
    het gaat mis
    er gaat iets fout
    wat als het niet lukt
    en als het niet lukt
    en als dat niet lukt
    en als dat niet helpt
    en als dat niet werkt
    wat als dat niet werkt
    dat helpt niet
    helpt niet
    dat hielp niet
    ik heb dat al geprobeerd
    heb ik al geprobeerd
    ik krijg het niet voor elkaar
    krijg het niet gedaan
    ik geraak er niet
    ik geraak er niet uit
    't gaat niet
    tgaat niet
    ik geraak niet verder
    ik kan niet verder
    kan niet verder
    ik heb geen idee
    wat moet ik doen als het niet lukt
    waar moet ik zijn
    waar vind ik dat
    waar staat dat dan
    waar dan
    waar zit dat
    ik zoek me suf
    waar is dat
    is er iemand die kan helpen
    ik zie die puntjes niet
    de knop waar je het over hebt vind ik niet
    daar kom ik niet uit
    het scherm blijft wit
    hij blijft maar draaien
    ik kan er niet op klikken
    die knop is grijs
    bij mij ontbreekt dat hele menu
    heb alles afgezocht maar nee
    er springt een venster op dat ik niet ken
    hij zegt dat ik geen rechten heb
    dat vakje laat zich niet aanvinken
    ik raak er niet wijs uit
    zit hier al een kwartier naar te staren
    wat jij beschrijft zie ik hier niet
    er staan wel tien knoppen welke nu
    dat woord komt op mijn scherm niet voor
    ik kan u niet volgen
    waar zou ik dat dan moeten zien
    mijn lijst is helemaal leeg
    het schuift niet verder naar beneden
    hij gooit me er telkens uit
    als ik klik gebeurt er geen fluit
    kvin da menu nergens nie
    ge zijt me kwijt
    welk icoontje bedoel je
    rechtsboven staat bij mij niks
    geen flauw benul hoe dit werkt
    dit is me te moeilijk
    zo'n pijltje heb ik niet
    ik loop hier tegen een muur
    tis hier precies allemaal anders
    kan het op een andere manier want zo gaat het niet
    blijf op hetzelfde scherm hangen
    ik snap er niks van, kunt u helpen aub
    ik weet niet waar de instellingen van dat ding zitten
    ik zie geen import/export staan
    kweet nie of ik da recht heb
    waar zie ik dat
    ik zie nergens settings staan hoor
    puntjes? welke puntjes, ik zie die niet
    er staat een ander adres, xero-login.net ofzo
    mijn dashboard is nederlands, ik zie dat woord niet
    geen opslaan knop te zien
    waar zit die knop dan

restart =
    helemaal overnieuw
    begin overnieuw
    van voor af aan
    vanaf de start
    vanaf stap 1
    terug naar start
    doe de hele gids nog een keer
    ik wil alles nog eens doen
    ik wil weer vooraan beginnen
    terug vooraan
    weer vooraan beginnen
    begin maar weer van voren af aan
    van het begin af aan
    alles vergeten en opnieuw
    helemaal vanaf stap een
    naar de eerste stap
    naar stap een
    eerste stap
    opnieuw
    opnieuw beginnen
    begin opnieuw
    ik wil opnieuw beginnen
    helemaal opnieuw
    nog een keer vanaf het begin
    nog eens vanaf het begin
    vanaf het begin
    van voren af aan
    terug naar het begin
    naar het begin
    terug naar stap 1
    ga naar stap 1
    begin bij het begin
    overnieuw
    over nieuw
    herstart
    herstarten
    start opnieuw
    opnieuw starten
    reset
    alles opnieuw
    doe alles opnieuw
    doe deze gids opnieuw
    deze gids opnieuw
    kan ik opnieuw beginnen
    mag ik opnieuw beginnen
    nog een keer van voor af aan
    van nul beginnen
    herbegin
    herbeginnen
    terug naar af
    laten we opnieuw beginnen
    de hele gids nog een keer
    gooi alles om en begin van voren
    ik wil met een schone lei beginnen
    kunnen we het hele verhaal nog eens doorlopen
    breng me naar het allereerste scherm
    helemaal van vooraf
    laat ons herbeginnen
    kunde da nog is van in t begin doen
    wis mijn antwoorden en start weer
    alle antwoorden wissen
    ben halverwege de draad kwijt doe maar vanaf het begin
    wilt u weer bij stap een beginnen
    opniew beginnen
    opnieuw beginne aub
    nog een rondje vanaf de start
    zelfde gids maar dan voor een tweede app
    begin deze uitleg van voren
    zet alles terug op nul
    mag het helemaal over
    niks van wat ik zei klopte begin opnieuw
    mijn collega wil het ook doen start de gids opnieuw
    ga helemaal terug naar waar we begonnen
    restart graag
    spoel terug naar het begin
    de allereerste vraag weer
    start maar fris
    van a tot z nog eens
    we doen het hele ding opnieuw
    kben mijn draad kwijt, alles opnieuw van in 't begin

menu =
    ik zoek een andere gids
    naar een andere gids
    toon de gidsen
    wat zijn de andere gidsen
    terug naar het hoofdmenu
    terug naar het startscherm
    dit is de verkeerde gids
    ik moet ergens anders zijn
    wat kan je nog meer
    waarmee kan je nog meer helpen
    waar kan je me nog meer mee helpen
    wat weet je nog meer
    kan je me ergens anders mee helpen
    heb je ook uitleg over iets anders
    laat me de andere gidsen zien
    wat is er nog meer
    kan je met iets anders helpen
    ik had een andere vraag
    ik heb een andere vraag
    andere vraag
    iets anders vragen
    ga naar het overzicht
    naar alle gidsen
    de lijst met gidsen
    ik wil naar het begin van wegwijs
    menu
    alle gidsen
    gidsen
    toon alle gidsen
    laat alle gidsen zien
    welke gidsen zijn er
    welke gidsen heb je
    lijst met gidsen
    overzicht van gidsen
    andere gids
    een andere gids
    ik wil een andere gids
    hoofdmenu
    naar het menu
    terug naar het menu
    naar het hoofdmenu
    startscherm
    naar het startscherm
    beginscherm
    home
    overzicht
    waar kun je nog meer mee helpen
    waar kun je allemaal mee helpen
    wat kun je nog meer
    wat kan je allemaal
    wat kan je nog
    wat zijn de andere mogelijkheden
    ik zoek iets anders
    ik wil iets anders doen
    ander onderwerp
    iets heel anders
    verkeerde gids
    dit is niet de goede gids
    dit is niet wat ik zoek
    ik zit in de verkeerde gids
    ik moet iets anders hebben
    alle onderwerpen
    welke onderwerpen heb je in huis
    laat de inhoudsopgave zien
    is er ook een gids voor iets anders
    geef me het keuzemenu
    waar staat de lijst van alles wat je kunt
    mijn vraag gaat over iets anders
    ik kom eigenlijk voor een ander probleem
    hier gaat het bij mij niet over
    dit onderwerp heb ik niet nodig
    mag ik een ander onderwerp kiezen
    breng me naar de voorpagina
    de beginpagina van wegwijs
    ik ben in het verkeerde verhaal beland
    bekijk alle hulponderwerpen
    heb je nog andere handleidingen
    toon eens alles wat er is
    wat zit er nog meer in dit programma
    verlaat deze gids en laat de rest zien
    uit deze gids graag
    ik wil van onderwerp wisselen
    das den verkeerde uitleg
    waar kan ik een andere gids openen
    per ongeluk de gids gekozen die ik niet moest hebben
    kunt u mij het overzicht tonen
    gidsenlijst
    welke problemen los jij allemaal op
    nog een heel ander probleempje
    keuzescherm tonen

stop =
    ik hou op
    ik hou ermee op
    ik ga stoppen
    ik neem pauze
    pauzeren
    morgen ga ik verder
    ik doe dit morgen
    ik maak het later af
    ik maak het morgen af
    genoeg zo
    tot hier
    laat zitten
    doeg
    de groeten
    ik ben weg
    ik moet gaan
    nu geen tijd
    programma sluiten
    onthoud waar ik ben
    ik stop er even mee
    we stoppen ermee
    ik moet ervandoor
    ik moet nu weg
    ik ga naar huis
    het is mooi geweest
    ik geef het op
    ik geef op
    ik haak af
    sluit het programma
    sluit dit af
    ciao
    adieu
    tot straks
    ik ga lunchen
    straks verder
    doe ik later wel
    stop
    stoppen
    stop maar
    ik stop
    ik wil stoppen
    ik stop ermee
    ik kap ermee
    we stoppen
    einde
    afsluiten
    sluit af
    sluiten
    sluit maar
    exit
    quit
    doei
    dag
    tot ziens
    tot later
    tot morgen
    houdoe
    salut
    ik ga weg
    ik ga later verder
    later verder
    morgen verder
    ik doe dit later
    ik ga morgen verder
    nu even niet
    genoeg voor vandaag
    genoeg
    ik ben er klaar mee
    laat maar
    laat maar zitten
    hou maar op
    ophouden
    houd op
    ik hou het voor gezien
    ik moet weg
    beëindigen
    beëindig dit
    ik heb nu geen tijd
    geen tijd meer
    kan ik later verdergaan
    bewaar mijn plek
    bewaar en stop
    afbreken
    pauze
    even pauze
    weg hier
    voor vandaag vind ik het welletjes
    mijn pauze is om ik moet aan het werk
    ik word weggeroepen
    er staat een klant aan de balie ik ga
    we zien morgen wel weer
    laten we het hierbij houden
    ik klap mijn laptop dicht
    de batterij is bijna op ik sluit af
    mijn werkdag zit erop tot morgen
    kap er maar mee
    heb er geen zin meer in
    hier stop ik
    kunnen we dit op een ander moment afmaken
    bewaar dit tot volgende week
    even de boel dichtdoen
    ik moet de kinderen halen
    tot de volgende keer
    fijne avond nog
    slaap lekker
    trek de stekker er maar uit
    kheb er genoeg van
    tkan wachten tot morgen
    salu en tot later
    ik pik het later weer op
    u hoort later van mij
    hiermee wil ik ophouden
    ik verlaat het programma
    stpo

act =
    regel jij dat maar
    kun jij het regelen
    kan jij dit regelen
    kun je dit niet gewoon regelen
    kun je dat voor mij doen
    kun je het overnemen
    doe jij het
    doe jij dat maar
    doe het maar voor mij
    laat het programma het doen
    kan dit automatisch
    gaat dit ook automatisch
    kan het vanzelf
    haal jij hem weg
    doe dit voor me
    kan jij het niet doen
    wil jij het doen
    doe het voor mij
    doe jij het maar
    doe jij het voor mij
    kun jij het doen
    kan jij dat doen
    kun je dat voor me doen
    kan je dat voor mij doen
    kan jij dat niet voor mij doen
    kunt u dat voor mij doen
    doe het zelf maar
    regel jij het
    regel het voor me
    regel jij het maar
    los jij het op
    voer het uit
    voer maar uit
    jij mag het doen
    ik wil dat jij het doet
    neem het over
    neem jij het over
    automatisch
    doe het automatisch
    kan dat niet automatisch
    trek jij het in
    trek het voor me in
    trek jij ze maar in
    haal jij hem eruit
    kan wegwijs het doen
    laat wegwijs het doen
    zet jij het voor me
    ik laat het aan jou over
    doe maar voor mij
    jij doet het
    kan ik dit niet aan jou uitbesteden
    jij bent de computer dus doe jij het
    wilt u dat voor mij in orde brengen
    kunt u dit even voor mij uitvoeren
    klik jij maar
    vul jij dat eens in voor mij
    zet jij die knop om
    kan de robot dat niet afhandelen
    laat het programma dat zelf opknappen
    geen zin om dat allemaal te klikken doe jij dat
    kunde gij da nie doen
    neem me dat werk uit handen
    mag ik dat aan wegwijs overlaten
    kan dat niet met één druk op de knop
    heb je geen knopje dat het voor me doet
    ga je gang en regel het
    ga jij het maar fiksen
    pas jij het aan
    schakel jij hem uit
    stuur jij dat verzoek maar
    jij kunt dat vast sneller dan ik
    zou je de handelingen willen overnemen
    voer jij die stappen uit
    fix jij het ff
    ik geef je toestemming doe het
    u mag het in mijn plaats doen
    ik machtig je om het te doen
    verwijder jij hem voor mij
    doet gij het maar voor mij

thanks =
    top bedankt
    heel fijn
    dat is fijn
    heel handig
    mooi zo
    geweldig bedankt
    je bent een topper
    topper
    toppie
    dank je wel hoor
    dank voor de hulp
    bedankt voor je hulp
    fijn dat je helpt
    dat helpt
    daar heb ik wat aan
    wat een uitkomst
    perfect
    lekker
    lief van je
    duizendmaal dank
    bedankt
    dank je
    dankje
    dankjewel
    dank je wel
    dank u
    dank u wel
    hartelijk dank
    heel erg bedankt
    super bedankt
    bedankt voor de hulp
    merci
    mercikes
    thanks
    thx
    tnx
    fijn
    wat fijn
    super
    mooi
    geweldig
    je bent een held
    je bent geweldig
    je helpt me goed
    lekker bezig
    chapeau
    goed gedaan
    handig
    wat handig
    tof
    heel fijn dank
    bedankt joh
    nice
    wat ben ik blij met jou
    je hebt me uit de brand geholpen
    dit scheelt me een hoop gezoek
    kei bedankt
    echt een dikke merci
    dat had ik zonder jou nooit geweten
    wat leg je dat goed uit
    hartstikke fijn zeg
    heel vriendelijk van u
    u bent zeer behulpzaam
    ge zijt ne goeie
    duidelijke uitleg complimenten
    petje af
    tienduizend keer bedankt
    fantastisch
    prachtig dit
    wauw knap gedaan
    ik waardeer het enorm
    mijn dank is groot
    alvast bedankt
    jij verdient een taart
    danku
    zo blij dat dit bestaat
    eindelijk iemand die het begrijpelijk uitlegt
    goed bezig maat
    hulde
    bdankt
    dank u wel, heel duidelijk uitgelegd
    dank u wel, vriendelijk van u

hello =
    hee
    hai
    dag wegwijs
    hoi daar
    is daar iemand
    ben jij een robot
    ben je een mens
    een momentje
    wachten
    ogenblik
    even zoeken
    ik zoek even
    eventjes geduld
    sec
    blijf even hangen
    wacht even
    wacht
    moment
    momentje
    een moment
    ogenblikje
    even wachten
    ben zo terug
    ik kijk even
    even kijken
    ik ga even kijken
    ik ben bezig
    bezig
    hallo
    hoi
    hey
    hé
    hi
    goedemorgen
    goeiemorgen
    goedemiddag
    goeiemiddag
    goedenavond
    goedenavond allemaal
    goeiedag
    goedendag
    hallo daar
    hoi wegwijs
    yo
    hallo ben je er nog
    ben je er nog
    hoe gaat het
    hoe gaat het met je
    alles goed
    ben je een robot
    ben jij een mens
    wie ben jij
    aangenaam
    hé hallo daar
    goeienavond
    dag allemaal
    aangenaam kennis te maken
    zeg ben jij echt
    praat ik met een mens
    zit er iemand aan de andere kant
    hoor je mij
    luister je nog
    hoe heet jij
    hoe is het ermee
    alles kits
    goedendag mevrouw
    halloooo
    joehoe
    de telefoon gaat even geduld
    er staat iemand voor mijn bureau moment
    geef me twee minuutjes
    blijf aan de lijn
    ik pak even mijn bril
    mijn computer moet nog opstarten
    niet weglopen ik kom zo
    een tel
    seffens
    effekes wachten
    hij is nog aan het laden wacht
    laat me even nadenken
    met wie spreek ik

skip =
    ben de naam vergeten
    vergeten
    ik zou het niet weten
    doe maar zonder naam
    zonder naam verder
    niet van toepassing
    nvt
    maakt niks uit
    dat zeg ik niet
    zeg ik liever niet
    naamloos
    heb ik niet paraat
    moet ik opzoeken
    dat moet ik navragen
    kan het me niet herinneren
    kweet et nie
    geen idee hoe dat ding heet
    ik heb geen naam
    die naam weet ik niet
    naam weet ik niet
    ik wil dat niet zeggen
    vraag me iets anders
    laat maar leeg
    kan ik dit overslaan
    mag ik dit overslaan
    wil ik overslaan
    die weet ik niet
    dat zou ik moeten opzoeken
    weet ik zo niet
    weet ik niet
    dat weet ik niet
    ik weet het niet
    weet het niet
    weet niet
    geen idee
    ik heb geen idee
    geen flauw idee
    ik weet de naam niet
    weet de naam niet
    ik weet niet hoe hij heet
    ik weet niet hoe die heet
    ik ken de naam niet
    de naam ken ik niet
    naam onbekend
    ik weet niet welke app
    ik weet niet welke
    ben ik vergeten
    dat ben ik vergeten
    naam vergeten
    sla over
    overslaan
    sla maar over
    sla dit over
    ik sla dit over
    deze overslaan
    liever niet
    wil ik niet zeggen
    zeg ik niet
    dat zeg ik liever niet
    gaat je niks aan
    laat leeg
    leeg laten
    leeg
    niet invullen
    vul ik niet in
    doe maar zonder
    zonder naam
    geen naam
    geen
    niks
    maakt niet uit
    doet er niet toe
    ga verder zonder
    volgende
    verder
    kweenie
    weet k nie
    geen antwoord
    dat weet ik zo niet
    zou ik niet weten
    weet ik niet meer
    dat weet ik niet zeker
    ik weet het niet zeker
    weet ik niet meer hoe dat heet
    ik heb geen idee van de naam
    Geen naam bekend

check =
    kijk maar
    kijk eens
    check het even
    ja kijk na
    ja controleer maar
    wil jij even kijken
    kan jij dat controleren
    verifieer het
    kijk het na
    kijk maar na
    kijk het maar na
    kun je het nakijken
    kun jij het nakijken
    kan je dat checken
    controleer het
    controleer maar
    controleer het voor me
    check het
    check het maar
    check
    ga maar kijken
    ga na of het gelukt is
    ja kijk maar
    kijk jij maar
    test het
    test maar
    bewijs het
    verifieer
    zoek het uit
    ga het na
    nakijken
    controleren
    is het gelukt
    hoe weet ik of het gelukt is
    laat jij maar zien of het gelukt is
    check het ff

plan =
    wat doe je dan precies
    wat stuur je
    wat verstuur je
    laat zien wat je gaat doen
    welke gegevens stuur je
    ik wil eerst weten wat je doet
    eerst het plan zien
    wat ga je doen
    wat ga je versturen
    wat verstuur je precies
    wat stuur je precies
    wat wordt er verstuurd
    laat eerst zien
    laat eerst zien wat je doet
    laat zien wat je verstuurt
    eerst zien
    wil eerst zien wat er gebeurt
    wat gebeurt er dan precies
    welke verzoeken doe je
    toon het plan
    laat het plan zien
    wat doe je dan
    wat zou je versturen
    mag ik eerst kijken wat je stuurt
    wat is je plan
    laat mij eerst zien wat er verstuurd wordt
    wat stuur je dan allemaal op? eerst even zien
    kan de API-call eerst gelogd worden voor we iets sturen
    welk request doe je dan? laat zien aub

by-hand =
    ik klik zelf wel
    ik klik liever zelf
    zelf
    ik doe het zelf wel
    laat mij het zelf doen
    ik ga zelf kijken
    ik test zelf wel
    nee dat doe ik zelf
    hoeft niet ik doe het zelf
    liever niet automatisch
    ik doe het zelf
    doe ik zelf
    dat doe ik zelf
    ik doe het liever zelf
    zelf doen
    liever zelf
    ik kijk zelf
    ik kijk het zelf na
    ik controleer het zelf
    ik check het zelf
    kijk ik zelf na
    ik wil het zelf doen
    ik wil het zelf nakijken
    handmatig
    met de hand
    nee ik doe het zelf
    nee ik kijk zelf
    ik regel het zelf
    laat mij maar
    ik test het zelf
    zelf nakijken
    kan ik het ook zelf doen
    kan ik het ook zelf nakijken
    niet automatisch
    jij niet ik doe het zelf
    blijf er af
    ik controleer het liever zelf
    ik klik liever zelf hoor
    ik test het zelf wel in de app

finish =
    ik ben klaar bedankt
    klaar bedankt
    meer hoef ik niet
    ik heb genoeg
    nee niks meer
    ik ben er klaar mee
    afronden
    afgerond
    einde
    nee hoor dit was het
    finish
    klaar
    ik ben klaar
    niets
    niks
    niets meer
    niks meer
    verder niets
    verder niks
    dat was het
    dat was alles
    meer heb ik niet nodig
    nee niets
    nee dank je
    nee bedankt
    nee ik ben klaar
    dit was het
    ik heb alles
    ik weet genoeg
    ik ben geholpen
    niets hoor
    nee dat was het
    alles is gelukt
    helemaal klaar
    hier kan ik mee verder
    zo is het goed
    mooi, dan is dit af
    laat maar zo, ik ben er wel mee klaar
    dan mail ik de leverancier, tot ziens
    oke ik weet genoeg
    top, dat was het
    klaar ermee, ik bel de leverancier

continue =
    aha
    oke dan
    verder met de stap
    ga verder
    weer terug naar de stap
    duidelijk verder
    terug naar de stap
    terug
    verder
    ga door
    ok
    oke
    duidelijk
    snap ik
    ik snap het
    ik begrijp het
    begrepen
    helder
    ah zo
    gelezen
    ok duidelijk
    ok ik snap het
    doorgaan
    terug naar waar ik was
    ga verder met de stap
    sluit dit
    weer terug

## Talen

lang =
    in het { $language }
    in het { $language } graag
    { $language }
    { $language } graag
    kan het in het { $language }
    kan dit ook in het { $language }
    kan het ook in het { $language }
    kan je { $language } praten
    kun je { $language }
    spreek je { $language }
    spreekt u { $language }
    praat { $language }
    praat maar { $language }
    ga verder in het { $language }
    verder in het { $language }
    liever in het { $language }
    liever { $language }
    ik wil het in het { $language }
    ik lees liever { $language }
    ik versta alleen { $language }
    ik spreek { $language }
    ik ben { $language }
    zet het op { $language }
    zet maar op { $language }
    zet de taal op { $language }
    taal { $language }
    taal naar { $language }
    schakel over naar { $language }
    overschakelen naar { $language }
    wissel naar { $language }
    uitleg in het { $language }
    tekst in het { $language }
    de tekst in het { $language } graag
    doe maar { $language }
    in { $language }
    naar het { $language }
    { $language } versie
    heb je dit ook in het { $language }
    vertaal naar het { $language }
    andere taal
    een andere taal
    kan het in een andere taal
    taal wijzigen
    taal veranderen
    verander de taal
    wissel van taal
    zou u { $language } kunnen spreken
    graag alles vertaald in het { $language }
    praat eens { $language } tegen mij
    mijn moedertaal is { $language }
    de gids mag in het { $language }
    kan de tekst naar { $language }
    mag het ook { $language } zijn
    geef me de { $language } uitleg
    is er een { $language } vertaling
    bestaat deze hulp ook in het { $language }
    waar zet ik wegwijs op { $language }
    hoe krijg ik deze uitleg in het { $language }
    voor mij is { $language } makkelijker
    ik begrijp { $language } beter
    mijn collega leest enkel { $language }
    schrijf vanaf nu { $language }
    antwoord me { $language }
    { $language } aub
    toon wegwijs in het { $language }
    maak er { $language } van
    ik volg de stappen liever in het { $language }
    kunde { $language } klappen
    wij spreken hier { $language }
    leg het me uit in het { $language }
    waar wijzig ik de taal van deze uitleg
    heb je nog andere talen
    welke talen spreek je
    taalkeuze

lang-not =
    ik spreek geen { $language }
    ik snap geen { $language }
    ik begrijp geen { $language }
    mijn { $language } is niet zo goed
    mijn { $language } is slecht
    niet in het { $language }
    geen { $language } graag
    ik versta geen { $language }
    ik kan geen { $language } lezen
    waarom is dit in het { $language }
    dit is { $language }
    dit is in het { $language }
    niet { $language } graag
    ik lees geen { $language }

ui-lang =
    mijn scherm is in het { $language }
    mijn exact is in het { $language }
    mijn exact online is in het { $language }
    mijn exact online is { $language }
    mijn exact is { $language }
    exact staat bij mij in het { $language }
    exact staat op { $language }
    exact is bij mij { $language }
    bij mij is alles in het { $language }
    bij mij is het in het { $language }
    bij mij staat het in het { $language }
    bij mij staan de knoppen in het { $language }
    de knoppen zijn in het { $language }
    de knoppen zijn { $language }
    mijn knoppen zijn { $language }
    ik heb { $language } knoppen
    ik heb een { $language } exact
    ik heb exact in het { $language }
    mijn menu is in het { $language }
    mijn menu is { $language }
    de menu's zijn { $language }
    ik heb een { $language } scherm
    ik zie { $language } woorden
    ik zie alles in het { $language }
    alles is { $language } bij mij
    alles staat in het { $language }
    ik werk in een { $language } exact
    ik werk met de { $language } versie van exact
    mijn omgeving is { $language }
    labels in het { $language }
    labels { $language }
    labels graag in het { $language }
    de labels zijn { $language }
    mijn labels zijn { $language }
    knoppen in het { $language } graag
    mijn programma staat in het { $language }
    op mijn scherm is alles { $language }
    op mijn scherm staat het in het { $language }
    de woorden op mijn scherm zijn { $language }
    bij ons staat exact op { $language }
    hier staat het in het { $language }
    mijn exact spreekt { $language }
    ik gebruik exact in het { $language }
    mijn scherm heeft een andere taal
    mijn exact is in een andere taal
    mijn knoppen zijn in een andere taal
    labels in een andere taal
    andere taal van de labels
    mijn scherm staat in een andere taal
    de menu's in exact staan bij ons in het { $language }
    ik heb alles { $language } op mijn scherm
    exact toont bij mij { $language } teksten
    in mijn exact heten de knoppen anders want het is { $language }
    onze boekhouding draait in het { $language }
    mijn account is ingesteld op { $language }
    de taal van mijn exact is { $language }
    wij gebruiken hier de { $language } exact online
    de schermen van exact zijn hier { $language }
    bij ons op kantoor staat het programma op { $language }
    geef de knopnamen in het { $language }
    hoe heet die knop in het { $language }
    wat is de { $language } naam van dat menu
    noem de knoppen zoals ze in het { $language } heten
    het menu links is { $language }
    enkel { $language } termen in exact
    zet de namen van de knoppen op { $language }
    mijn gebruiker heeft { $language } als taal in exact
    op de knop staat een { $language } woord
    mijnen exact staat in t { $language }
    alles wat ik in exact tegenkom is { $language }
    de interface staat op { $language }
    zelf heb ik de { $language } schermen
    mijn baas heeft exact op { $language } gezet
    de knoppen hebben bij mij een andere taal
    de taal in exact is anders dan in jouw uitleg

ui-lang-not =
    mijn scherm is niet in het { $language }
    mijn exact is niet { $language }
    mijn exact online is niet in het { $language }
    de knoppen zijn niet { $language }
    ik heb geen { $language } knoppen
    bij mij is het niet { $language }
    mijn scherm is niet { $language }
    bij mij staat exact niet in het { $language }

## Andere dingen

term =
    wat is { $word }
    wat is een { $word }
    wat is dat { $word }
    wat is dat nou een { $word }
    wat is dat een { $word }
    wat betekent { $word }
    wat bedoel je met { $word }
    wat bedoelen jullie met { $word }
    wat is nu weer een { $word }
    wat wil { $word } zeggen
    wat wordt bedoeld met { $word }
    wat moet ik verstaan onder { $word }
    wat houdt { $word } in
    leg { $word } uit
    leg uit wat een { $word } is
    uitleg { $word }
    { $word }
    { $word } wat is dat
    een { $word } wat is dat
    een { $word }
    { $word } betekenis
    betekenis van { $word }
    ik weet niet wat { $word } is
    ik weet niet wat een { $word } is
    ik ken het woord { $word } niet
    snap het woord { $word } niet
    ik begrijp { $word } niet
    wat zijn { $word }
    hoezo { $word }
    definitie { $word }
    kun je uitleggen wat { $word } is
    wat was een { $word } ook weer
    wat bedoelt u met { $word }
    { $word } wat betekent dat hier
    en { $word } wat is dat dan
    wat is { $word } eigenlijk
    wat is { $word } in gewone mensentaal
    nooit gehoord van { $word }
    ik ken geen { $word }
    { $word } zegt me niks
    wat moet ik me voorstellen bij een { $word }
    waar staat { $word } voor
    wat verstaan jullie onder een { $word }
    kunt u { $word } even toelichten
    wat voor iets is een { $word }
    dat woord { $word } wat houdt dat in
    hoe moet ik { $word } begrijpen
    { $word } is dat iets van exact
    er staat { $word } maar wat is dat
    hier staat iets over { $word } wat moet ik daaronder verstaan
    jullie hebben het over { $word } wat bedoelen jullie
    wa is da { $word }
    wa betekent { $word } feitelijk
    wat is die { $word } waar je het over hebt
    ik lees { $word } maar ik snap het woord niet
    vertel eens wat een { $word } is
    geef eens een voorbeeld van een { $word }
    omschrijf { $word } eens
    een { $word } wat doet die feitelijk
    waar dient een { $word } voor
    wat noemen jullie een { $word }
    is een { $word } hetzelfde als een wachtwoord
    { $word } sorry wat
    help wat is een { $word }
    wat is in vredesnaam { $word }
    het begrip { $word } ken ik niet
    wat heet hier { $word }
    wat bedoelen ze daar met { $word }
    mag ik vragen wat { $word } betekent
    moet ik weten wat { $word } is
    ik weet eigenlijk niet goed wat { $word } precies inhoudt
    wat is een { $word } voor ding
    kom ik { $word } ergens tegen of is dat vaktaal

# Hier is niets mee bedoeld dat Wegwijs kan.
nonsense =
    waar boek ik deze bon
    hoe boek ik een creditnota
    welke btw code moet ik gebruiken
    wanneer moet de aangifte binnen zijn
    hoe doe ik btw aangifte
    op welke grootboekrekening boek ik dit
    hoe sluit ik het jaar af
    hoe maak ik een offerte
    hoe voeg ik een debiteur toe
    hoe importeer ik een bankafschrift
    hoe wijzig ik mijn wachtwoord
    waar vind ik mijn loonstrook
    hoe stel ik een herinnering in
    hoe wijzig ik het briefpapier
    hoe maak ik een nieuwe gebruiker aan
    wat kost het abonnement
    hoe zeg ik mijn abonnement op
    hoe exporteer ik de balans
    waar zie ik de winst en verlies
    hoe verwerk ik een inkoopfactuur
    hoe stel ik mijn handtekening in
    mijn printer print niet
    outlook doet het niet
    teams start niet op
    excel loopt vast
    hoe maak ik een draaitabel
    wat eten we
    ik heb trek
    ik heb dorst
    gaan we lunchen
    zullen we koffie drinken
    wie haalt koffie
    de koffie is koud
    mooi weer
    wat een weer
    het is warm hier
    de airco doet het niet
    mijn rug doet pijn
    ik ben moe
    ik ga op vakantie
    hoeveel vakantiedagen heb ik
    wanneer is het weekend
    is het al vrijdag
    heb je de wedstrijd gezien
    wie heeft er gewonnen
    ken je een mop
    vertel een grap
    zing een liedje
    welke dag is het
    hoe laat gaat de winkel dicht
    wanneer gaat de trein
    mijn fiets is gestolen
    mijn auto start niet
    mijn kat slaapt
    mijn hond blaft
    de buurman maakt lawaai
    mijn moeder is jarig
    gefeliciteerd
    proficiat
    gelukkig nieuwjaar
    mijn stoel is kapot
    mijn toetsenbord hapert
    mijn muis is leeg
    mijn scherm is stoffig
    waar ligt de stapler
    wie heeft mijn pen
    de lift is stuk
    de vergadering begint zo
    ik moet naar de tandarts
    recept voor pannenkoeken
    wat kost benzine
    wie is de koning
    hoe hoog is de eiffeltoren
    kun je programmeren
    schrijf een gedicht
    vertaal dit woord
    twee plus twee
    abcdefg
    aaaa
    qwertyuiop
    hjkl
    xxx
    jklmno
    zzzz
    bananen
    paarse olifant
    kaas
    sokken
    asdf
    qwerty
    blabla
    lorem ipsum
    test test
    lalala
    wat een mooi weer vandaag
    hoe laat is het
    wie wint de voetbalwedstrijd
    ik heb honger
    vertel een mop
    wat eten we vanavond
    mijn hond is ziek
    ik hou van je
    je bent stom
    wat een rotprogramma
    stomme computer
    ik ga koffie halen
    hoeveel is twee plus twee
    wat is de hoofdstad van belgië
    mijn printer doet het niet
    ik heb vakantie
    kun je een gedicht schrijven
    bestel een pizza
    wanneer komt de trein
    hoe maak ik een factuur
    wat zijn jullie openingstijden
    wat is het telefoonnummer van de helpdesk
    hoe boek ik een bonnetje
    de btw aangifte moet nog de deur uit
    hoe oud ben je
    wie heeft jou gemaakt
    welke dag is het vandaag
    speel muziek
    mijn salaris klopt niet
    ik ben ziek
    koop aandelen
    het regent
    wat kost een abonnement
    wat heb jij vanmiddag op je brood
    de soep was vandaag erg zout
    er is taart in de kantine
    mijn dochter speelt zaterdag hockey
    ajax speelde weer belabberd
    club brugge staat op kop
    wie wordt er wereldkampioen
    de tour de france begint in juli
    max verstappen rijdt zondag
    het gaat sneeuwen volgens buienradar
    het waait hard buiten
    er staat file op de a2
    de e40 zit potdicht
    ik moet nog tanken
    de bus reed niet vanmorgen
    welke serie kijk jij
    netflix is duurder geworden
    ken je een goed boek
    photoshop opent mijn foto niet
    hoe zet ik een filmpje in powerpoint
    word nummert mijn bladzijden verkeerd
    mijn iphone wil niet updaten
    hoe verwijder ik een contact op whatsapp
    welke laptop moet ik kopen
    spotify hapert in de auto
    hoe zet ik een afspraak in mijn agenda
    google maps stuurt me de verkeerde kant op
    hoe bereken ik de kilometervergoeding
    waar dien ik mijn declaratie in
    hoe vraag ik verlof aan
    wat is het minimumloon
    hoe schrijf ik een auto af
    wanneer wordt het loon gestort
    hoeveel btw zit er op boeken
    is deze rekening al betaald
    welke klant heeft nog een openstaande post
    hoe stuur ik een aanmaning
    hoe tel ik mijn voorraad
    de stoelen in de vergaderzaal zijn lelijk
    de plant op mijn bureau gaat dood
    mijn buurvrouw is bevallen
    de baas draagt een rare das
    morgen krijg ik een nieuwe keuken
    wie doet de afwas
    de verwarming tikt
    vannacht slecht geslapen
    barstende hoofdpijn vandaag
    sinterklaas komt eraan
    wat geef ik mijn vrouw cadeau
    olifanten vergeten nooit
    het konijn van de overkant
    daarom dus toen groen
    misschien als of en toch ook
    dinges van dat geval
    zeven appels en een ladder
    hatsikidee
    pompidom
    1234567
    tralala hopsasa
    de maan is van kaas
    omdat de vis
    wie is de president van amerika
    hoeveel planeten zijn er
    hoe lang kook ik een ei
    waarom zijn bananen krom
    wat gebeurt er met de btw-aangifte van mijn buurman
