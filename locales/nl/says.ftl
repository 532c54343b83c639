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
        duits, duitse, duitstalig, duitstalige
    .fr =
        frans, franse, franstalig, franstalige, fransstalig
    .es =
        spaans, spaanse, spaanstalig, spaanstalige
# Hoe lezers de woorden uit de woordenlijst ook noemen.
term-names =
    .administration =
        administraties, dossier, dossiers, divisie, divisies, boekhouddossier, klantadministratie, admnistratie, adminstratie, administartie, bedrijfsadministratie, entiteit
    .app-registration =
        appregistratie, app registratie, app-registraties, appregistraties, applicatieregistratie, registratie van de app, client-registratie, oauth-registratie, registratie in de app store, app-registartie, app-regsitratie, api-registratie
    .own-app =
        eigen apps, eigen-app, eige app, zelfgebouwde app, zelf geregistreerde app, zelfgeregistreerde app, maatwerkapp, maatwerk-app, onze eigen app, privé-app, zelfgemaakte app, bedrijfseigen app
    .standard-app =
        standaard-app, standaard app, standaardapps, standaart app, standaardapplicatie, leveranciersapp, app van de leverancier, app van derden, publieke app, kant-en-klare app, marketplace-app, stanaardapp
    .consent =
        toestemmingen, toestemmming, toesteming, machtiging, machtigingen, autorisatie, autorisaties, app-toestemming, gebruikerstoestemming, app-machtiging, goedkeuring van de app, oauth-toestemming
    .division-scoping =
        administratiekeuze, keuze van administratie, keuze administraties, administratieselectie, selectie van administraties, divisiekeuze, divisieselectie, divisie-scope, administratie-scope, afbakening van administraties, beperking per administratie, dossierkeuze
    .data-scoping =
        soort gegevens, soorten data, gegevenssoort, gegevenssoorten, datasoorten, gegevenstypen, gegevenscategorieën, gegevenscategorie, afbakening van gegevens, gegevens-scope, soorten gegeven, soorten gevens
    .xero =
        xerro, xeroo, ksero, xreo, xero-boekhouding, xero boekhoudprogramma, xero boekhoudpakket, xero-pakket, boekhouden in xero
    .mollie =
        molie, molli, mollie-betalingen, mollie betaalprovider, mollie bv, mollie b.v., mollie betaaldienst, mollie-betaalpakket, betalen via mollie
    .moneybird =
        moneyburd, money bird, moneybirt, monybird, moneybird.nl, moneybird-boekhouding, moneybird boekhoudprogramma, moneybird boekhoudpakket, moniebird
    .quickbooks =
        quickbooks, quick books, quickboeks, quikboeks, quickboks, quickbooks van intuit, quickbooks boekhoudprogramma, quickbooks-boekhouding, quickbooks boekhoudpakket, qb-online

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
# Waarmee naar de betekenis van een woord wordt gevraagd.
meaning-words =
    betekent, betekenis, betekenen, bedoelen, bedoel, bedoelt, bedoeld, bedoelde, uitleg, uitleggen, leg, begrip, term, woord, woordje, verklaar,
    verklaren, verklaring, definitie, inhouden, inhoudt, houdt in, verstaan, verstaat, versta, wat is, wat zijn, wat is een, vakterm,
    vaktaal, jargon, nooit van gehoord, omschrijving, omschrijf, wil zeggen, wa is, wat voor, wat heet, uitlegt

# Waarmee naar de reden wordt gevraagd.
why-words = waarom, hoezo, waarvoor, waartoe, vanwaar, why
# Zo heet geen app: dit is bij de vraag om een naam geen antwoord.
no-app =
    terug, waarom, overslaan, vorige, ja, nee, neen, hallo, hoi, hoezo, geen, weetniet, sla over, volgende, bedankt, dankje,
    dankjewel, dank, waarvoor, huh, onbekend, leeg, niets, niks, verder,
    gelukt, klaar, gedaan, ok, oke, okee, jep, yep, check, allemaal
# Wat voor een naam staat die in een zin wordt genoemd: “het gaat om …”.
name-before =
    nee ik bedoel, nee het is, sorry ik bedoel, het gaat om, het gaat over, dat is, het is, de app is, de app heet, app heet, de naam is,
    hij heet, het heet, dat heet, die heet, het programma heet, de tool heet, de koppeling die eruit moet is, de app die eruit moet is, de app die weg moet is, de koppeling is, de koppeling heet, het betreft, we hebben het over, ik bedoel
# Wat achter zo’n naam staat: “Basecone, denk ik”.
name-behind = ofzo, of zo, of zoiets, denk ik, dacht ik, geloof ik, meen ik, volgens mij, dus, hoor, aub, alsjeblieft, alstublieft, graag
# Hoe iemand zichzelf noemt: “ik vraag het even aan mijn collega” is geen naam.
oneself-words = ik, ikzelf, we, wij, mij, me
# Wat iets terugneemt van wat ervoor staat: “gelukt, maar …”. Met .anywhere: wat dat altijd doet;
# anyword staat daarin voor één woord, welk dan ook: “op Basecone na”.
reservations =
    maar, alleen, toch, daarna, toen, echter, hoewel, tot
    .anywhere =
        behalve, uitgezonderd, op uitzondering, met uitzondering, deels, half, halve, helft, gedeeltelijk, bijna, zo goed als, op een na,
        op twee na, op eentje na, op anyword na, op anyword anyword na, van de 2, van de 3, van de 4, van de 5, van de 6, van de 8, van de 9, van de 10,
        nog niet alles, van de twee, van de drie, van de vier, van de vijf, van de zes, van de acht, van de negen, van de tien, niet alles, niet allemaal, soms wel, vooralsnog, eerst wel
# Wat een gok is, of van horen zeggen: daarmee is niets aangetoond.
guesses =
    waarschijnlijk, vermoedelijk, misschien, mss, wellicht, ik denk, denk ik, ik dacht, dacht ik, gok, ik geloof, geloof ik, vermoed, neem aan, neem ik aan,
    volgens, hopelijk, ik hoop, hoop ik, schijnt, schijnbaar, blijkbaar, zou moeten, lijkt, vast, vast wel, ga ervan uit, ga er van uit, zei dat, zei hij, zei ze,
    zal wel, naar verluidt, naar ik hoor, hoor ik
# Van wie iets is: “een eigen app” is “je eigen app”.
whose-words = je, jouw, mijn, ons, onze, jullie, uw
# Woorden die een zin omkeren. Met .missing: die zeggen dat iets er niet is, of niet goed is; “niet kwijt” keert dat weer om.
negations =
    niet, nie, ni, nimeer, geen, nee, neen, niets, niks, nooit, nergens, zonder, niemand, nope, noch
    .missing =
        foetsie, verdwenen, ontbreekt, ontbreken, mist, mis, kwijt, weg, uit, verkeerd, verkeerde, mislukt, leeg, lege

## Overal

done =
    het is ingetrokken
    de rechten zijn ingetrokken
    alles is ingetrokken
    hij is ingetrokken
    de toegang is ingetrokken
    ik heb het ingetrokken
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
    staat nu open bij mij
    ok dat scherm heb ik voor mijn neus
    yes, zie hem staan
    tabblad gevonden, hij zat gewoon links zoals je zei
    Dat is uitgevoerd, wat is het volgende?
    done & dusted
    ja hoor, de lijst is in beeld
    't is gebeurd
    't staat er, allez verder
    Ik heb het zojuist gedaan zoals u beschreef.
    ik ben erin
    ingelogd met de goede gebruiker
    lijstje gemaakt, zeventien apps in totaal
    de regel met Basecone erop heb ik gevonden
    check, next one
    heb op intrekken gedrukt en ok gezegd op dat vraagje
    oke gelukt na twee keer proberen
    eindelijk, daar is ie
    dat was makkelijk, volgende graag
    alles aangevinkt wat moest en opgeslagen
    pfoe gevonden, zat helemaal rechts verstopt
    gelukt hoor!
    de pagina heeft even moeten laden maar hij is er
    menu opengeklapt
    ik zie cijfer 3
    dat kadertje met apps, ja dat zie ik
    heb braaf gewacht
    net mijn naam aangeklikt en het menu kwam tevoorschijn
    deze is klaar, door naar de volgende
    gedaan meneer
    zo, dat staat
    hij is eraf
    de app is uit het lijstje verdwenen
    ik ben waar ik moet zijn
    naam van de administratie aangeklikt, en toen import/export
    gedaan, kostte wat zoekwerk maar bon
    in orde gebracht
    da's gebeurd zulle
    ok ok heb em
    ja die pagina kwam meteen
    ik zit op het scherm met de machtigingen
    gesnopen en gedaan
    uitgelogd en weer ingelogd, zoals gevraagd
    de nieuwe boekhouder heeft de lijst gekregen en is akkoord
    Uw instructie is opgevolgd, graag vervolgen.
    gelezen, door
    begrepen, volgende stap aub
    net klaar met het overzetten van de laatste app
    alle administraties geselecteerd
    opgeslagen!
    bewaard en venster gesloten
    het vinkje is weg bij de holding
    heb die twee bv's eruit gehaald met het pijltje
    Toestemming gegeven in het scherm van exact
    adres klopt, ik ben ingelogd
    url gecontroleerd, start.exactonline.nl staat er keurig
    ik heb de leverancier gebeld, die weet ervan
    mail is de deur uit naar de leverancier
    secret gekopieerd
    nieuwe sleutel staat in het pakket
    got it, volgende
    ja gezien
    jaja zie 't
    en ja hoor, daar stond het
    oh wacht, nu zie ik hem wel!
    laat maar, ik heb hem al gevonden
    had over het tabblad heen gekeken maar ben er nu
    sorry was even weg, is inmiddels gedaan
    dat had ik gisteren al gedaan en het staat er nog steeds goed in
    hier was ik al, dus volgende
    stond al open
    die stap heb ik vanochtend al afgerond
    tis geluk t
    gedann
    gevondne
    klaar met dit stukje, wat nu
    klaar met deze stap
    punt 1 tot en met 4 gedaan
    alle vier de puntjes doorlopen
    heb het precies zo gedaan als op het plaatje
    ziet er bij mij net zo uit als op je tekening
    collega heeft het zonet voor mij gedaan, ik stond ernaast
    Marieke heeft ingelogd en op intrekken geklikt
    we hebben het samen met haar login gedaan, ok
    de app is opgestart en ik krijg het inlogscherm
    inlogscherm verscheen
    ja die vraag kreeg ik, op akkoord geklikt
    disconnect geklikt
    losgekoppeld in xero
    de puntjes gevonden en disconnect app bevestigd
    ik zit bij connected apps
    dashboard van mollie staat open
    in moneybird bij de externe applicaties beland
    prima, weer een stap verder
    vinkje erbij, hup
    deze ook weer gehad
    hatsikidee
    hopla gedaan
    bam
    is geregeld van mijn kant
    ik heb alles ingevuld wat daar stond

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
    jaa
    klopt helemaal
    correct
    Dat is juist.
    Dat heeft u goed begrepen.
    eens
    mee eens
    oke doe maar
    goed zo
    vanzelfsprekend
    exact ja
    yup
    ajo
    awel ja
    ja zulle
    bwa ja
    ja volgens mij wel
    denk van wel
    lijkt me wel
    dat lijkt me wel ja
    waarschijnlijk wel
    zo is dat
    zo zit het inderdaad
    bevestigd
    ik bevestig
    in orde
    komt in orde
    komt overeen
    daar ben ik het mee eens
    ik zeg ja
    mag
    mag je doen
    ja sorry, ja dus
    het antwoord is ja
    j
    ja hoor, doe maar
    dat klopt helemaal
    yes please
    mij best
    oké dan
    ga je gang
    uiteraard, waarom niet
    ja dat wil ik
    ja, dat is de bedoeling
    ik ga akkoord
    ik weet het zeker
    Bevestigd.
    sure
    oke prima
    doen we
    lijkt me goed
    lijkt mij een goed plan
    dat mag
    mag van mij
    amai ja
    bah ja, waarom niet
    jao
    jup doen
    ik denk het wel, ja
    dat heb je goed begrepen
    exact, haha, ja
    ja met mijn goedkeuring
    jaaaa
    ja begin daar
    ja die
    die ja
    ja dat is hem
    dat zoek ik ja
    start die gids maar
    begin maar
    laten we daarmee beginnen
    ja doe die maar
    kom maar op
    breng me daar maar heen
    ga daar maar naartoe
    open die maar
    dat klopt, die bedoel ik
    precies die
    ja laat maar zien
    goed, daar begin ik

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
    neeh
    nee dank u
    no
    klopt van geen kant
    niet juist
    niet correct
    Dat is niet juist.
    Dat is helaas niet het geval.
    dat is niet zo
    zo is het niet
    zo zit het niet
    zo zit dat bij ons niet
    niet waar
    dat is niet waar
    onjuist
    fout
    helemaal fout
    mis
    mis poes
    die niet
    niet dat
    niet die
    niet dat, nee
    dat bedoel ik niet
    bedoelde ik niet
    echt niet
    totaal niet
    integendeel
    oneens
    niet mee eens
    daar ben ik het niet mee eens
    niet akkoord
    nee liever niet
    bij ons niet
    bij mij niet
    denk het niet
    ik geloof van niet
    lijkt me niet
    waarschijnlijk niet
    welnee
    welneen
    nee toch
    neeje
    nee zulle
    ne
    n
    het antwoord is nee
    ik zeg nee
    ben je gek, nee
    ontkennend
    nee en nog eens nee
    nee bedankt, hoeft niet
    niet doen
    dat wil ik niet
    hoeft niet
    nee dat was niet de bedoeling
    nee nee nee
    ik ga daar niet mee akkoord
    in geen geval
    allesbehalve
    no way
    no thanks
    nee, dat hebben wij niet
    toch maar niet
    bij nader inzien niet
    afgewezen
    Nee, dat is bij ons niet het geval.
    nie
    nee tegen beide
    dat mag niet
    ik wil dat juist niet
    ben ik tegen
    daar geef ik geen toestemming voor
    pertinent niet
    mm nee
    vergeet het maar
    nee laat dat zo

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
    stapje terug graag
    kan ik nog ff naar de vorige
    ik was nog niet klaar met het vorige
    oeps verkeerde aangeklikt
    nee wacht, dat was het foute antwoord
    mag ik mijn antwoord veranderen
    ga één stap achteruit
    ik heb te snel geklikt
    shit, per ongeluk op gelukt gedrukt
    Ik zou graag willen terugkeren naar de voorgaande stap.
    hoe kom ik weer bij de vorige vraag
    ik had iets anders moeten kiezen
    toch maar de andere keuze
    back aub
    was te vlug, kan je eens teruggaan
    dat laatste neem ik terug
    vergissing van mijn kant
    ik bedoelde het andere knopje
    terugg
    wat stond er net ook alweer
    ik wil nog een keer lezen wat hiervoor stond
    Sorry ik drukte op klaar maar het was nog helemaal niet klaar
    verkeerde optie gekozen, had de tweede moeten zijn
    herstel mijn laatste keuze
    laat de vorige pagina nog es zien
    ik ging te hard, eentje terug
    een stap te ver
    we zijn een stap te ver
    Kunt u mij terugbrengen naar de stap hiervoor?
    ik heb me misklikt
    ai, misgeklikt
    mis gedrukt
    wissel mijn antwoord om, het moest de bovenste zijn
    ho ho, ik moet dat vorige nog doen
    heb de vorige stap overgeslagen zonder het te willen
    die vorige stap heb ik eigenlijk niet gedaan
    zeg dat ik nee had gezegd ipv ja
    ik zei ja maar het is nee, kan dat nog anders
    antwoord aanpassen
    keuze herzien
    corrigeer: ik koos verkeerd
    ff terug hoor
    doe dat laatste eens ongedaan
    ctrl z
    ctrl+z!!
    waar is de terugknop
    er is geen terug-knop?
    hoe ga ik hier terug
    ik wil een stap terug zonder alles kwijt te raken
    niet helemaal opnieuw, alleen de vorige
    nee niet opnieuw beginnen, gewoon één stap terug
    bij nader inzien was mijn antwoord net niet juist
    achteraf gezien heb ik fout geantwoord
    Allez, ik heb op het verkeerde geduwd
    ik heb op het verkeerd gedrukt
    foute knop
    foutje, keer eens terug
    keer terug aub
    we moeten nog even terug want mijn collega zegt dat het anders zit
    mijn baas zegt nu dat het toch de andere is, kan ik dat veranderen
    hier ben ik te vroeg, eerst nog het vorige afmaken
    de stap hiervoor graag nogmaals
    laat me opnieuw kiezen
    mag ik nog eens kiezen
    opnieuw kiezen
    ik heb me bedacht over mijn vorige antwoord
    ik trek mijn antwoord in
    ging dat nou te snel, ik had die pagina nog niet uit
    ho stop, vorige pagina
    back to vorige stap pls
    previous
    prev
    <-
    terugspoelen
    ik wil weer zien wat ik net zag
    hij sprong door voordat ik klaar was met lezen
    per ongeluk enter gedrukt
    mijn kat liep over het toetsenbord en nu ben ik een stap verder
    ik heb zomaar wat aangeklikt, dat klopt niet, terug dus
    heb gegokt en verkeerd gegokt
    nou gok was fout denk ik, terug
    deze vraag kreeg ik omdat ik verkeerd antwoordde
    ik zit nu op het verkeerde spoor door mijn vorige keuze
    volgens mij ben ik bij de vorige vraag verkeerd afgeslagen
    verkeerde afslag genomen
    dit had ik niet moeten aanklikken
    annuleer mijn laatste antwoord
    laatste stap annuleren
    vergeet wat ik net zei
    doe alsof ik dat net niet gezegd heb
    niet goed, vorige
    vorige vraag wijzigen
    Excuus, ik heb mij vergist bij de vorige vraag.
    Pardon, zou ik mijn antwoord nog mogen corrigeren?
    ik kwam net van een ander schermpje, daar wil ik weer heen
    'k moet efkes terug
    ff een tandje terug
    zet hem eens een stap terug
    ik klikte op het eerste terwijl ik het derde bedoelde
    nog een stap terug
    nog verder terug, twee stappen
    stap 2 moet ik nog een keer zien
    die uitleg van daarnet, waar is die gebleven
    ik ben die vorige instructie alweer vergeten, toon ze nog eens
    ik heb ja geklikt maar dat was gelogen haha
    te rap geklikt
    doe maar even de stap hiervoor weer
    te ver geklikt sorry
    oeps ik drukte te snel op verder
    ho, eentje terug graag
    wat stond er daarnet ook alweer
    ik wil nog eens lezen wat er net stond
    mag ik mijn antwoord nog wijzigen
    ik heb ja gezegd maar het moest nee zijn
    dat vorige antwoord klopte niet, kan ik dat nog aanpassen
    verkeerde keuze gemaakt
    shit verkeerde knop
    nee wacht ik moest die andere aanklikken
    het plaatje van net, kan dat nog een keer in beeld
    ga s.v.p. één stap achteruit
    Zou u mij nogmaals het voorgaande scherm willen tonen?
    terug naar wat we net deden
    ik ben een stapje te ver
    kan het weer zoals het net was
    nog 1 keer de uitleg van zojuist
    die lijst van daarnet wil ik opnieuw zien
    kheb per ongeluk verder geduwd
    'k ben te rap geweest, toon de vorige nog eens
    ge zijt te snel, ik zat nog bij het vorige
    sorry mijn muis schoot door
    ik klikte dubbel en nu mis ik er een
    volgens mij heb ik iets overgeslagen
    sla je nu niet een stap over? ik zag iets voorbijflitsen
    previous aub
    Undo, ik had iets anders moeten kiezen
    ik bedenk me, dat van net was toch anders
    toch niet, bij nader inzien is het wel een standaardapp, kan ik dat nog zeggen
    bij de vraag hiervoor gokte ik maar wat, laat me die nog eens zien
    dat met die naam rechtsboven moet ik nog doen, ga daar even naar terug
    was nog bezig met scrollen toen je doorging
    ik had de vorige tekst nog niet uitgelezen
    verkeerd afgeslagen hier
    we zijn de verkeerde kant op gegaan door mijn antwoord
    dit is niet de goeie afslag, vorige splitsing graag
    hoe kom ik bij de stap van hiervoor
    is er een knop om terug te gaan
    kan ik ook teruggaan
    teruuuug
    trug
    ga trug
    eentje trug pls
    mijn collega wil de vorige stap ook nog ff zien
    ik moet van mijn baas een printscreen van het vorige scherm maken, toon dat nog es
    wat moest ik ook alweer aanklikken bij de vorige?
    vergeten wat de vorige stap zei
    die 3 puntjes van net, herhaal dat eens
    herhaal het voorgaande
    niet zo snel!! ik was nog aan het zoeken in die lijst
    rustig aan, ik zit nog een stap eerder
    loop niet op de zaken vooruit, ik zit nog bij inloggen
    ik hang nog bij de vorige pagina
    nog niet klaar daar
    nog ff bij de vorige blijven
    laat de vorige nog even staan
    waarom sprong je door, ik had nog niks gedaan
    heb op enter gedrukt zonder te lezen
    ik zei gedaan maar dat was niet zo
    ik zei net "gelukt" maar dat klopt bij nader inzien niet
    trek mijn laatste antwoord in
    ander antwoord geven op de vraag van net
    antwoord herzien
    mijn fout, ik bedoelde het andere
    foutje, de andere optie was het
    ik heb de tweede gekozen, moest de eerste zijn
    kan die keuze nog ongedaan
    keuze ongedaan maken
    maak mijn klik ongedaan
    dat was een misklik
    misklik
    mis geklikt
    per ongeluk op volgende gekomen met mijn mouw
    de kat liep over het toetsenbord, mag ik terug
    wat zei je nou net over dat venster?
    ik wil terugkijken wat er bij ① stond
    even checken of ik het vorige goed deed, toon dat nog eens
    ik twijfel of ik de vorige stap wel goed heb gedaan, mag die nog eens
    laat nog eens zien hoe ik daar kwam
    nogmaals de vorige instructie a.u.b.
    Kunt u een pagina teruggaan?
    Mag ik u verzoeken de voorgaande stap te herhalen, ik had die nog niet afgerond.
    ik wens mijn vorige antwoord te corrigeren
    terugbladeren
    bladzijde terug
    1 terug
    stap -1
    kan ik backspacen
    undo last step
    kun je rewinden
    spoel even terug
    nee niet deze, die ervoor
    deze had ik nog niet nodig, ik was bij die ervoor
    ik zat nog in het security center te kijken, jij bent al verder
    terwijl ik belde heeft iemand op verder gedrukt
    mn zoontje heeft geklikt, doe de vorige weer
    ik werd gestoord en heb blind op verder gedrukt, wat was die vorige?
    had de melding nog niet overgeschreven, mag ik het scherm van net weer
    ik moet de app naam toch anders invullen, terug naar waar ik die typte
    de naam die ik typte is fout, hoe verbeter ik dat
    typfout gemaakt bij de vorige vraag
    ik heb een verkeerde naam opgegeven daarnet
    ik dacht dat ik klaar was met die lijst maar nee
    blijkt dat ik daarnet iets gemist heb, toon nog eens
    allé, nog eens dat van daarjuist
    wa stond er daarjuist?
    dat van zojuist was ik nog aan het doen hoor
    terug naar de vorige vraag, ik heb het nagevraagd bij de boekhouder en het zit anders
    mijn collega zegt net dat het antwoord anders is, kan ik dat nog veranderen
    hm nee ik denk dat ik op het verkeerde spoor zit, ga terug naar de keuze
    dit pad klopt niet voor ons, eentje terug en dan kies ik iets anders
    ik kom hier door een fout antwoord
    hier hoor ik niet te zijn, heb net verkeerd gekozen
    dat was te vlug gezegd van mij, ik wil opnieuw antwoorden op die vraag
    kunnen we nog even naar daarnet
    ik ga liever nog een keer over het vorige heen
    zet me weer bij waar ik net was
    je bent me kwijt bij de vorige, laat die weer zien
    hee die vorige was ik nog mee bezig!!
    Terug a.u.b., het bovenste deel heb ik niet gelezen.
    even terug hoor want ik moest eerst uitloggen en dat heb ik niet gedaan
    vorige scherm van deze hulp graag
    ho, ééntje te ver geklikt
    kunnen we een stap achteruit alstublieft
    ben vergeten te kopieren wat ik in de stap hiervoor had moeten kopieren
    keer is terug gast
    wat stond er ook alweer hiervoor? even teruglezen
    ga een schermpje achteruit, ik was de weg kwijt in het menu
    hoe kwam ik ook weer op deze pagina in Mollie, laat de uitleg van net nog es zien
    ← vorige
    oeps te snel
    wat was de vorige instructie
    Zou u mij het voorgaande nogmaals kunnen tonen?
    ik moet eerst nog dat ding van Settings doen, was nog nie zover
    mag ik het vorige scherm nog eens zien, daar stond iets over die gebruikers
    nee wacht dat bedoelde ik niet met mijn vorige antwoord
    ff terug naar dat van welke administratie
    ik heb op volgende gedrukt zonder te lezen sorry
    ik was nog niet klaar met het lijstje
    Hier hoor ik niet te zitten, ik heb de verkeerde melding aangeduid. Laat me die vraag opnieuw beantwoorden
    antwoord van zonet wijzigen
    ga eens eentje terug
    terug aub
    ho, te snel, ik zat nog in het vorige scherm
    wacht die van net wil ik nog een keer zien
    Kunt u nogmaals de voorgaande stap tonen?
    ik heb te vroeg op gelukt gedrukt
    foutje, ik was er nog niet
    ho eens, die vorige had ik niet af
    stop stop stop, eentje terug
    whoa wacht, één terug
    stop even, ik moet die vorige uitleg nog lezen
    stop! verkeerde knop, terug
    halt, niet zo rap, ik was nog bij dat menu bezig
    niet zo snel, wat stond er net
    wat stond er ook alweer op het scherm hiervoor
    laat dat van daarnet nog eens zien
    mag ik het vorige plaatje nog eens
    stap achteruit
    eentje achteruit graag
    een vakje terug haha
    terug naar het stukje over mijn naam rechtsboven
    vorige scherm
    ik wil mijn vorige antwoord veranderen
    ik heb net het verkeerde gekozen
    verkeerde keuze gemaakt, ik bedoelde die andere
    oei verkeerd geantwoord
    oeps verkeerde optie
    ik klikte per ongeluk door
    per ongeluk op enter
    kat liep over toetsenbord en nu ben ik een stap te ver
    mijn vinger gleed uit, ik moet eentje terug
    ik zei ja maar ik bedoelde nee bij die vorige
    dat antwoord van net klopt toch niet
    ik had gezegd dat het een eigen app is maar dat is niet zo, terug
    Ik heb mij vergist in het voorgaande antwoord.
    vergist, sorry
    sorry ik zei gelukt maar dat was niet waar
    dat 'klaar' van zonet neem ik terug
    was nog niet klaar
    nog niet klaar hoor, ik moest nog opslaan
    ik was daar nog aan het zoeken
    hela ik was nog bezig
    je gaat me te vlug, ik zit nog op het vorige
    rustig, ik heb de vorige nog niet gedaan
    vorige stap opnieuw
    die stap van net opnieuw graag
    doe die laatste nog eens over
    overdoen, alleen de laatste stap
    opnieuw de vorige uitleg, dan snap ik het misschien
    begin nog eens aan de stap van zonet
    nog een keer wat je net zei
    herhaal de vorige
    kan je herhalen wat ervoor kwam
    ik wil niet helemaal opnieuw, alleen de laatste stap
    niet van voren af aan, gewoon een stapje terug
    niet stoppen hoor, alleen terug
    ff terug
    ff 1 terug
    1tje terug
    ja maar eerst nog even terug
    terug jij
    kunnen we daar nog even op terugkomen, dat scherm van net
    die lijst die je net gaf, waar is die
    het vorige was nog niet gelukt
    ik heb het vorige overgeslagen, dat moet ik toch nog doen
    had ik iets moeten opschrijven bij de vorige? laat nog eens zien
    ik heb die namen niet genoteerd, toon ze nog eens in de stap ervoor
    ongedaan maken, mijn laatste keuze
    draai mijn laatste antwoord terug
    zet hem eentje terug
    schuif eens terug
    blader terug
    hoe ga ik naar de vorige pagina van deze uitleg
    waar zit de terugknop
    waar kan ik terug
    kan ik nog terug
    kan ik mijn antwoord nog aanpassen
    mag ik nog van gedachten veranderen over de vorige vraag
    ik wil toch die andere mogelijkheid van net
    toch de andere optie van daarnet
    vraag me dat nog eens
    stel die vraag van net opnieuw
    dat was te snel
    te rap gegaan
    keer eens weer naar de vorige stap
    efkes weerom
    gaat ge eens een stap achteruit
    zou ik alsjeblieft nog eens die vorige mogen bekijken, ik had mijn bril niet op
    ik kreeg telefoon en heb blind doorgeklikt, eentje terug dus
    ben afgeleid geraakt, laat me de vorige nog eens lezen
    ik had dat vorige niet goed gelezen
    ik ben een stap te ver
    ben te ver
    deze snap ik pas als ik de vorige nog eens zie
    dit kan nog niet want ik heb het hiervoor nog niet gedaan
    nog niet, eerst dat vorige afmaken
    o jee ik heb er een overgeslagen
    we waren nog bij het stuk hiervoor
    return
    naar de vraag hiervoor
    heel even stop, dat vorige lijstje had ik nog nodig
    opnieuw... of nee, alleen de stap hiervoor
    wo wo wo stop, die vorige snapte ik nog niet
    hou even op, ik wil eerst het scherm van zonet afmaken
    nee wacht, ik bedoelde een andere app
    toch maar niet, ga eens terug
    oh wacht, verkeerde app
    ik had de verkeerde naam ingetypt daarnet
    Excuseer, ik heb u het verkeerde programma opgegeven.
    ho, te snel, ik was nog bij dat menu
    ik drukte te vroeg op verder
    nee nee, het ging om die andere, van de kassa
    oeps bij jouw vraag het foute antwoord aangeklikt
    ik wil dat vorige nog eens lezen
    mis, ik zei ja maar het is nee
    effe weerom
    kan ik mijn antwoord van zonet nog veranderen
    sla eens een stap over naar achteren aub
    wat stond er op het scherm hiervoor ook alweer
    ik bedacht me, laat me nog eens kiezen
    Ik moest bij het vorige nog iets aanvinken, dat heb ik overgeslagen.
    sorry was nog niet klaar met inloggen en toen ging jij al door
    die keuze van net klopt niet, het moet de hele app zijn en niet één administratie
    allez nee, da was het verkeerde, keer eens terug
    typefout in de appnaam, mag ik die opnieuw invullen
    oeps verkeerde naam ingetikt daarnet
    nee wacht, ik had bij de vorige toch ja moeten zeggen, doe jij het maar
    wacht, verkeerde regel! ik zat bij een ander
    ik zat idd op de verkeerde regel, terug
    toch nog eentje terug, ik kan hem nu wel starten
    nee toch alles weg, terug
    goed, dan neem ik terug die andere weg
    wacht, nee, toch eentje houden
    Ik ben één scherm te ver, hoe ga ik terug?
    nee wacht, ik heb er nog eentje niet bekeken
    hmm terug, het was toch iets anders
    oei, zo definitief, toch maar terug
    nee ik bedoelde de boekhouder
    eigenlijk weet ik al welke het is, ga terug
    terug, ik had Zuid nog vergeten
    nog niet, er klopt iets niet met de rechterkant
    ik kan hem nu toch openen, terug
    zie ik nu pas, het was een standaard. terug!
    dit was niet de bedoeling, ga terug
    dat land klopt al
    wacht, ik wil nog één administratie erbij
    ik kon het toch proberen, even terug
    nee wacht ik had toch die andere melding moeten nemen
    nee wacht, hij stond er volgens mij toch wel in
    hij bestaat toch nog, zegt mijn collega net
    doe maar terug, het is er een van Klippa
    ik had de vorige vraag fout, sorry
    nee toch niet, ik moet een stap terug
    wacht, de hoofdgebruiker zegt net dat hij hem wel ziet
    terug, er stond toch iets achter
    wacht, we hebben het wél, het staat alleen onder een andere naam
    nee wacht, ik weet het intussen: we hebben voorraad
    toch iets anders gezien, terug
    terug, ik heb me vergist bij het koppelen
    was wel gebruikt, terug
    nee wacht, het abonnement loopt nog
    ik heb het zojuist gezien, hij werkt, laat me het antwoord wijzigen
    ik heb hem nog niet uitgezet, ga terug
    nee wacht, hij doet het toch niet
    ik kan nu toch kijken, laat me terug
    nee toch niet klaar, er is er nog een blijven staan
    ik zei dat verkeerd, hij is van ons
    fout, het abonnement is toch van onszelf
    oh wacht, het was toch geen sleutel maar het filiaal
    heb het toch kunnen proberen: hij kan niet meer. vorige vraag
    terug naar de lijst dan
    nee wacht ik had nog niet geklikt
    misschien op een andere naam kijken, ga terug
    nee het ging wel om een app, terug
    wij hebben helemaal geen invantive cloud, fout geklikt
    het blijkt dat ik het toch wel mag, ga terug
    het deed het bij nader inzien wel, ga terug
    er kwam net toch iets binnen, mag ik het antwoord veranderen?
    ga ff een stap terug wil die lijst nog eens zien
    toch nog te binnen geschoten wie het was: Joke! vorige vraag aub
    terug naar die keuze van de gebruiker
    oeps, één terug alstublieft
    heb het recht nu gekregen, terug
    oei secret vergeten te kopiëren, ik moet terug
    terug, mijn klembord is leeg
    mag ik die tweede stap nog eens zien, de vorige
    er zijn net wél gegevens binnengekomen, dus terug naar de vraag
    heb nog niet op bevestigen gedrukt, terug
    toch nog even terug, ik heb mijn telefoon gevonden en kan wél kijken
    potverdikke, ik had niet bevestigd. terug
    wacht, er was toch nog een organisatie die ik niet geopend had
    ik had de verkeerde bv aangevinkt, terug
    ik heb toch maar besloten het goed te vinden
    eerst even de vorige pagina weer
    hm nee ik bedenk me, toch niet
    wacht nee, verkeerde bv open
    naam aanpassen, ik typte QuickBook ipv de app
    was inderdaad bij het verkeerde bedrijf, terug
    jij deed het voor mij, dus ik ga het nu zelf proberen
    fout gezeten, vorige graag
    zat op de verkeerde regel, moet terug
    terug, ik had nog één oorzaak niet bekeken
    eerst vorige, ik was nog niet klaar met klikken
    ah, met 'toon alles' kwam hij eruit!
    op beide adressen niet te vinden
    toch ontdekt, hij zat achter het balkje! terug
    nee hoor, ook uiterst rechts leeg
    ik heb me bedacht, toch alleen eentje
    verkeerd gekozen bij de vorige vraag
    ik koos verkeerd, het was geen weigering maar een inlogscherm
    nee hoor, we gebruiken hem dagelijks. Dit klopt niet
    foute oorzaak gekozen, hij is er nog gewoon
    zonder de app kom ik er ook niet in, geblokkeerd account
    wacht ik had per ongeluk op intrekken geklikt in jullie lijst
    oei, verkeerde appnaam ingetypt
    sorry die app was het niet, ik bedoel een andere
    stop, dit is de regel van een andere app
    ho, ik had nog niet op intrekken gedrukt
    oei ik had nog niks ingetrokken, alleen gekeken
    eigenlijk nog geen tien minuten geleden, te snel geklikt
    ho, dat inlogscherm was van een ander programma
    ik kan het toch wel uitproberen, collega heeft de app
    nee toch maar alles weg, ik drukte verkeerd
    foutje, hij werkt niet meer, hij vraagt om in te loggen
    wacht, volgens mij trok ik de verkeerde in
    oh wacht, de app staat er toch, onderaan
    oh daar is ie, helemaal rechts
    mijn exact online ging net toch open, was gewoon traag
    oei ik was nog niet in die lijst, ik zat bij de bankkoppelingen
    nee toch niet, was de pagina van de administratie
    de naam klopte wel, ik keek erover
    haha, daar staat ie gewoon
    hij is er nu toch uit, net getest
    ik wou dit niet vragen, klikte ernaast
    nee doe toch maar een paar administraties
    ik wou eigenlijk intrekken en niet kijken, verkeerde gids
    ik zit nog niet in import/export, te vroeg verder
    dit is de lijst van de verkeerde klant, ik ben te snel geweest
    sorry, hij wordt toch nog gebruikt door het magazijn
    oh ik ken em wel, da's die van de bank
    terug, mijn eigen apps volstaan eigenlijk
    oh hij is net opengegaan
    nee, ik heb toch die van iedereen nodig
    ik zit wel juist, was verkeerd gegokt
    laat maar, bleek ik zelf te zijn
    't uitroepteken hoort bij een andere app, ik keek mis
    hoef niks op te schrijven, wou gewoon de lijst
    nee geen controle, ik kijk maar gewoon even
    oh ik wist het al, het staat op mijn naam
    was nog aan het laden, er staat toch van alles
    ik twijfel niet meer, laat maar
    toch liever alles weg in plaats van een paar
    hij werkt weer, dus verkeerde vraag
    hij vroeg niet om in te loggen, ik vergiste me
    er ontbreekt niks, ik keek in het verkeerde jaar
    er verandert eigenlijk niks, fout gekozen
    toch een eigen app, te snel geantwoord
    hij vraagt helemaal geen login, het stond gewoon stil
    nee, niet alles, alleen die ene nieuwe
    ik wist de oorzaak wel, fout knopje
    er stond toch geen forbidden, het was 429
    er komt toch nog iets binnen, zie ik net
    het was geen 429 maar 403
    geen gebruiker, het was de boekhouder die wisselt
    sorry, zelfde boekhouder, alleen een andere medewerker
    toch geen eigen app, hebben 'm gekocht
    het is toch een gekochte app
    ik wist het eigenlijk al, hoefde dit niet
    deze uitleg zocht ik niet
    oh, dit was niet mijn vraag, hij geeft een foutcode
    wou deze vraag niet openen, muis schoot uit
    ik weet het al, 't is een gewone
    ik had nog niet eens gekeken of hij werkt
    ho, liever toch het hele zootje
    nee, laat die omweg, ik klikte te gauw op klaar
    hm, naam was juist, verkeerde keuze van mij
    één stap terug, ik was nog aan het lezen
    vergeet die naam, hij stond gewoon bovenaan
    foutje, de app is gewoon stuk
    oh wacht het is tóch een eigen app, verkeerd geantwoord
    oeps, was nog niet op het beheerknopje aan het klikken, te snel
    stop, ik heb nog een administratie vergeten naar rechts te zetten
    toch maar niet die tweede weg, hij stond gewoon in mijn eigen lijst
    verkeerd menu open, ik zat bij export
    shit verkeerde app geopend
    ik zei ja maar het was nee
    toch een standaardapp, verkeerd ingevuld
    nee ik wil toch enkele administraties houden
    oh die link voor alles staat er toch
    ah nu zie ik het wel, het klopt toch
    wacht de app heette toch anders, ik zie em
    hij stond er toch
    daar is ie, keek erover
    nee het is een kwestie van ander account
    oei nee, juiste account, de app heet gewoon anders
    ik zat al onderaan eigenlijk
    stond toch rechts, verkeerd om gekeken
    gevonden, stond onder de B
    oeps, wou helemaal niet alles
    liever toch zelf kiezen
    nee laat, ik wou gewoon verder kiezen
    toch liever alles eruit
    nee wacht, hier moest ik niet zijn
    het inlogscherm was van de app zelf, niet van exact
    ben ingelogd als de verkeerde
    verkeerde bv aangevinkt daarnet
    ik was nog niet akkoord gegaan
    ik had op annuleren gedrukt
    oei nee, hij vraagt alweer om in te loggen
    ik kan toch nu al kijken
    nee eigenlijk gebeurt er niks, ik zag oude cijfers
    ik wil het bij nader inzien wel geven
    hij staat er nu toch
    oh, nu is hij wel binnen
    de fout zegt iets anders, sorry
    oh daar staan ze
    het is toch niet meer dan vorige keer
    staat er toch, onder een nummer
    fout ging vanzelf weg, zit in de app
    het abonnement moest ik nog nakijken
    wacht die gebruiker kon ze niet kiezen, verkeerd gezegd
    de app mocht er toch niet bij, te snel geantwoord
    stond toch al aan
    dat was het filter niet
    toch niet, keek naar een andere bv
    ik kan het nu wel zien
    hij ziet ze toch, op scherm twee
    hij kon ze toch kiezen
    staat er toch bij, onderaan
    de app stond er toch, andere naam
    ik ben het zelf blijkbaar
    het was Joris, weet ik weer
    oh toch, hij staat er
    zie ze nu
    ik weet al waar
    staat toch iets in
    het is eigenlijk geen fout, gewoon lege lijst
    de melding was toch die andere
    verkeerd nummer opgezocht daarnet
    de app heeft ze toch niet nodig
    de gebruiker kon ze toch niet kiezen
    wacht, ik keek bij de verkeerde app
    ze stond er wel bij
    toch liever enkel die ene
    ze bestaat nog, ander nummer
    staat toch in zijn lijst
    het werkt voor de rest wel
    er stond toch division
    het was toch division scope
    nee, ik heb al een eigen app
    app gevonden, andere naam
    ik heb hem al
    stond er toch bij, helemaal rechts
    het was toch ik
    ging gewoon open nu
    ander account was het
    nee zelfde account
    sorry, ik moest een ander probleem hebben dan dit
    ik klikte te rap, er stond wel degelijk iets achter forbidden
    o nee, met de hand lukte het eigenlijk niet, dat had ik verkeerd
    wacht, ik had moeten zeggen dat hij die admin niét kan kiezen
    foutje, de app mocht er toch niet bij
    ik zei dat er meer stond, maar dat was de datum maar
    ho, ze deed het in de verkeerde administratie, het lukt haar wel
    hij stond er toch, verder naar onder in de lijst
    verkeerd gekeken, ze hoort er wel bij
    oei nee, we hebben het onderdeel wel, het heet anders
    één van de vier klopte toch niet, de licentie denk ik
    ik weet het intussen wel: het zit erin
    staat toch in de melding, had er over gelezen
    ik weet het al, we hebben de licentie gezien
    hier moest ik niet zijn, onze koppeling is nooit gestart geweest
    wacht, hij vraagt niet om in te loggen, er staat 403
    ik moet terug, het was toch een foutcode met limieten
    oh nee, ik weet nu toch wat er gebeurd is: haar wachtwoord was verlopen
    ik had de test met de verkeerde verbinding gedaan
    nee sorry, er komen er nu nog meer niet door
    nee toch geen weigering, hij vraagt om in te loggen
    limieten was fout, die mail was van een ander pakket
    bij nader inzien heeft niemand iets ingetrokken, dat was in een testadministratie
    nee de licentie loopt nog, ik keek op een oude factuur
    te vroeg gejuicht, er komt toch niks nieuws
    er komt nu tóch data binnen, mijn antwoord was te vroeg
    ik kan het eigenlijk wel testen, heb de app hier open
    ah daar is ze, een melding bovenaan. terug
    inloggen gaat toch, caps lock stond aan
    die melding kwam niet van Exact zie ik nu, verkeerde gids
    nee die mail ging niet over fouten, verkeerd gelezen
    ik weet het intussen wel, het is één onderdeel
    ik had de andere mail, die met seconden
    oei, het ophalen staat nog aan bij ons
    hij komt er wel in hoor, ik vergiste mij van app
    die mail ging over fouten en niet over seconden
    ik kan het toch nu al nakijken
    't is al goed, ik heb de mail gevonden
    bij nader inzien mag het ook minder vaak
    nee dit moet ik niet hebben, wij hebben geen eigen app
    mijn secret heb ik nog, het was de callback
    ik heb een verkeerd stuk gekopieerd, nog eens terug
    oei, ik heb het adres van de verkeerde app genomen
    sorry, er stond toch callback in de fout
    het secret niet gekopieerd, moet terug naar de registratie
    ik ben iets vergeten op te slaan in het product
    het was de testomgeving die werkte, niet de echte
    kijk, nu is het een andere fout en geen callback
    het is toch die callback weer, zie ik nu
    ik kan toch testen, collega heeft het product open
    ik heb dat recht toch, zie ik net
    ja ok, ik wist het toch al, het secret ontbreekt
    hij staat er toch, achter het menuutje rechts
    vals alarm, het was het client id in die mail
    ik zie het al, het product heeft de goede
    hier, boven het client id staat het
    ik moest niks kiezen, dat scherm was van een andere app
    o nee ik heb toch nog niet uitgezocht van wie ie is
    stop, dit was de verkeerde medewerker, ik wil een andere kiezen
    hm ik zat toch nog onder de oude naam, terug
    ik had nog niet op akkoord gedrukt
    ik zei te snel dat alles overkomt
    oei hij kan toch niet meer inloggen
    blijkt dat ze er toch nog in kan
    ah ik weet ineens wie het was
    hij stond onder een andere naam, alles is er dus
    nu komt er plots toch iets binnen
    ah kijk, ik mag het toch wel
    gevonden, heet bij hen "herautoriseren", vorige scherm graag
    wij gebruiken toch geen invantive, fout geklikt
    nee het is toch de nieuwe naam, niks aan de hand
    ah daar staat de keuze, onderaan
    nee hoor het was alleen deze ene
    ik was de lijst nog niet klaar
    er moest nog een app op stop gezet worden
    er was nog een app niet ingetrokken
    ik moet eerst nog twee gebruikers blokkeren
    nee toch van ons, ik vond net de factuur van Exact
    die bleek toch van ons te zijn
    oh hij draait weer, was gewoon storing
    wacht, ik zie de lijst ineens wel
    ik weet het al, laat maar, is van ons
    er is toch iemand, onze stagiair
    hij belt net terug, hij doet het toch
    gevonden, hij stond onder zijn meisjesnaam
    ik moest niet bij mollie zijn
    verkeerde naam ingetikt zonet
    ik sloeg dat vorige scherm te snel over
    ik had nog niet op revoke gedrukt
    eigenlijk heb ik hem nog niet ingetrokken
    nee toch niet, nu vraagt ie om te verbinden
    ik was de verkeerde aan 't intrekken, opnieuw
    ik kan het toch nu proberen
    nee, geen sleutel, de app had wel toestemming
    o hij staat op pagina twee
    nee het ging via een sleutel, andere keuze
    ok gerust, terug naar het intrekken
    't was niet moneybird maar een ander pakket
    de naam van de app klopt niet, ff terug
    toch proberen dat jij het doet
    neen hij werkt toch nog zie ik
    nu vraagt hij ineens om in te loggen, dus toch weg
    verkeerde app gewist, ik ga terug
    ja hij staat er toch, onder de B
    heb er nooit een gemaakt, foute klik
    oei verkeerde gids aangeklikt, het ging niet over xero
    sorry, ik was nog niet in de lijst met connected apps
    ik had nog niet op disconnect geklikt eigenlijk
    eigenlijk wilde ik niet alles intrekken, maak dat ongedaan
    ik denk dat ik de bevestiging vergeten ben, terug naar het loskoppelen aub
    nee dat was niet de bedoeling, ik klikte te rap op intrekken
    ah ik kan toch kijken, breng me terug naar de vraag
    oh wacht hij is nu wel weg, ik had niet ververst
    nee, ik heb nog niet alle organisaties bekeken, ga maar terug
    verkeerd geklikt, ik hoef helemaal geen programma
    laat maar, ik heb toch het nieuwe scherm
    o, hij stond gewoon onderaan de lijst
    hij zat toch in de eerste, terug graag
    dat wilde ik niet vragen, ga terug naar de puntjes
    laat maar, de app zegt nu zelf dat ie los is
    ik ben nog niet eens bij xero, zit nog in de app
    ik ben met de verkeerde gebruiker ingelogd, terug
    ik was te vlug, hij doet het toch niet
    hij doet het intussen wél, ik antwoordde te snel
    ik kan het nu toch testen, vraag het opnieuw
    nee toch maar wel toestaan, ga terug
    oh hij zit rechtsboven, gevonden, terug
    bij nader inzien vraagt hij niks raars, ik had verkeerd gelezen
    nee ik stop liever, dat was de verkeerde keuze
    ik zit in de verkeerde gids denk ik, hij moet overal weg
    nog niet losgekoppeld, ik ging te vlug door
    volgens mij heb ik net geannuleerd ipv bevestigd, terug
    nee wacht, hij stond er nog, ik keek bij de andere
    toch niet overal weg, ik keek in een oude tab
    ik wou Xero, niet quickbooks, terug
    zit nog niet in dat overzicht, even terug
    te snel, ik moest die vragen nog invullen
    was nog niet klaar met loskoppelen, vorige scherm
    haha, nu vraagt hij wel om te verbinden, antwoord aanpassen
    ik kan het wél testen, mijn collega is er net
    ik ben helemaal geen accountant, vergist
    blijkt dat ik wel beheerder ben, terug
    laat maar, hij zat onder het pijltje
    de naam van daarnet klopte niet, één terug
    ik was te snel, vorige graag
    nee wacht ik heb nog niet gedrukt
    hoe was die vorige stap ook weer
    hoe was die ene stap
    ik heb per ongeluk 'werkt nog' gezegd
    één terug want het was de verkeerde rij
    ik weet genoeg, terug
    oké terug dan
    toch nog eens de gewone weg proberen
    terug naar de uitleg met die vier punten
    nee ik vergiste me, dat eerste scherm doet het toch niet
    nope ander land is het niet
    dan was het toch iets anders, één terug
    dat had ik al gedaan, vorige
    wat was de keuze ook alweer? vorige
    hm vorige scherm
    toch liever maar een paar, terug
    ik ben verkeerd, vorige
    terug naar het rijtje
    ik wil er nog een openklappen, terug
    wacht, Karin gebruikt hem nog, terug
    hij opent nu wel, ga terug
    ik wilde toch die van iedereen, terug
    gevonden, ga terug naar de lijst
    dat is het niet, andere mogelijkheid
    niet van een collega, vorige
    ik wil die lijst weer voor me
    ik ga weer naar de lijst zelf
    teruggaan
    ik drukte mis, vorige
    nee er verandert niks, terug
    toch liever beperken, stap terug
    ik heb niks ingetrokken, vorige
    eigenlijk vroeg hij wel om in te loggen, terug
    het is toch de boekhouder, terug
    verkeerd, het is geen eigen app, vorige
    het blijkt toch van een leverancier, terug
    dan alleen een paar bv's, terug
    terug naar de vraag
    ho wacht ik had de verkeerde aangevinkt
    nee terug, dit wil ik niet
    terug, ik ben vergeten op te slaan
    ga maar terug
    maar het is helemaal geen eigen app, verkeerd gekozen
    oei dat wil ik eigenlijk toch niet
    ik wil toch álles intrekken
    hmm, toch eerst de administraties anders zetten
    dit is verontrustend, ga terug
    o wacht, ik kan het nu toch testen
    nee ik kreeg net juist een loginscherm
    ga terug alsjeblieft
    kunt u mij weer terugbrengen
    ik heb me toch bedacht
    o nee, ik had een andere melding moeten kiezen
    vergist, terug
    oei verkeerd geantwoord daarnet
    ik wou eigenlijk nee antwoorden
    zucht, fout gekozen, terug
    hij bestaat bij nader inzien nog wel
    ga terug, hij kan hem toch kiezen
    dat was de melding helemaal niet
    wacht, ik zie nu dat er meer achter staat
    nee toch wel die van de divisie
    nee dat willen we niet, terug
    geen van twee, ik klikte verkeerd
    hmm terug graag, ik had verkeerd geklikt
    één stapje terug
    ga eens naar de vorige
    vorige scherm aub
    toch nog even terug, hij is ververst
    verkeerde antwoord gegeven, hij staat er wel in
    de app stond er toch, onder een andere naam
    weer terug naar dat menu met uitleg
    het is toch maar dat ene woord, terug
    foutje, ze staat er toch bij
    we hebben het onderdeel wél, sorry
    die heb ik al gebeld, het onderdeel zit erin
    even terug, ik weet het inmiddels
    terug, ik koos fout
    dat was het niet, hij draaide elke dag
    het wachtwoord was niet gewijzigd bij nader inzien
    de licentie loopt gewoon nog, verkeerd gekozen
    de koppeling valt toch weer uit zie ik net
    het komt net binnen, het werkt toch
    net gekeken, data binnen
    terug naar welke mail het was
    vorig punt aub
    oeps, hij mag er toch nog in
    het was toch die mail over fouten
    de run is net geweest, kan ik alsnog antwoorden
    ff een stapje terug
    ho wacht, ik moet nog even kijken of Els alles zag
    ik zie boven toch de naam van Peter staan, niet van Els
    de oude kan toch niet inloggen, zo blijkt
    oeps hij kan toch nog binnen
    intussen weet ik wie het was, ga eens terug
    nu is ie er ineens wel, terug naar de vraag
    nee het werkt ondertussen wel
    er komt net iets binnen! toch kunnen kijken
    ik ben vergeten te kopiëren
    ho even, ik heb de verkeerde gekopieerd
    nee nee ik wou mijn secret terugvinden
    ik mag toch niet registreren blijkt
    secret weg, niet gekopieerd
    aangepast naar wat in de fout stond, nu werkt het
    terug, dan probeer ik het nog eens
    toch gelukt hoor, kaartje kan weg
    kan nu toch testen
    er kwam net data binnen
    ik heb dat recht intussen gekregen
    blijkt dat ik het zelf ben
    vorige vraag heb ik fout beantwoord, tis toch van hem
    ik ben een app vergeten, even terug
    oeps, ik had er nog eentje op de lijst verkeerd gezet
    nee ik wil nog niet intrekken, eerst nog één overzetten
    ik moet eerst nog een gebruiker blokkeren
    toch nog iets gevonden van de oude
    blijkt toch van ons te zijn
    is weg nu, nog eens naar de vraag
    hij kijkt mee en de lijst is netjes
    ik tikte net de verkeerde naam in
    effe weer naar het vorige
    wacht nee, ik vergiste me, terug
    mijn collega is net binnen, nog eens die vraag graag
    nee wacht, het is toch geen sleutel
    oh wacht nu zie ik hem toch staan
    nee wacht, andere app
    stap terug graag
    terug een scherm
    toevallig kan ik er nu toch bij, vraag het nog eens
    typfout in de naam gemaakt daarnet
    ga es terug
    oeps niet bevestigd daarnet
    hé ik kan er net weer in, terug naar die vraag
    ha, hij staat toch bij de holding, even terug
    oh daar is ie, sorry, verkeerd gelezen
    kwam hier te vroeg, terug
    was ik niet met het verkeerde account ingelogd? terug
    terug, hij doet het ineens
    o hij staat nu al te laden, terug
    toch maar wel doen, terug
    wacht, ik wil die keuze nog eens maken
    sta bij de verkeerde firma, terug
    terug, was niet bevestigd
    wacht ik keek verkeerd, terug
    nee, verkeerde naam ingegeven
    terug want ik gokte maar wat
    voorgaande scherm
    o nu kan ik toch in die app
    vorige vraag, ik had de naam fout getypt
    nog een keer de stap hiervoor laten zien
    terug, ik wil nog iets zien op het vorige scherm
    ik wil nog even naar het wachten terug
    ga nog 's een stap terug
    toch terug, ik wil wel alles weg
    vorige graag, ik wil nog een keer proberen
    zou toch graag nog een keer terug en opnieuw kijken
    terug zonder te kiezen
    toch liever beperken, terug naar de vraag
    nog even terug
    vorige keer was ik verkeerd, terug
    ga terug naar de lijst
    ik wil nog een app openklikken, terug
    hmm terug, het was toch een andere app
    probeer ik nog een keer te openen, terug
    ik wil toch die van iedereen, terug
    terug naar de applijst
    vorige vraag, ik bedoelde iets anders
    terugje
    terug naar wat ik in de app zag
    eentje terug alsjeblieft
    terug, toch liever alles weg
    terug aub, het was een andere oorzaak
    nee ga terug
    even terug, ik weet de oorzaak toch
    terug, ik kijk nog even naar de melding
    terug, ik koos het foute antwoord
    vorige alsjeblieft
    klopt niet, terug
    hola terug, het is geen eigen app
    gewoon terug
    wacht ff terug
    vorige stap nog eens
    naar de gegevens terug
    wil terug naar het akkoord
    terug naar akkoord geven
    toch nu al nakijken, terug
    nee hij haalde niks op, terug
    een terug, inloggen kwam alsnog
    wacht, toch niet, nog eens die vraag
    doe nog eens de vorige
    wacht, ik moet nog een administratie erbij zetten, terug
    nee ik zie dat er nog eentje mist, eentje terug graag
    foutje, ga een stap terug
    hm terug
    wacht, ik kan het toch nu testen, terug
    toch niet, ik wil wel kiezen welke administraties
    ga nog eens terug naar de vorige vraag
    ga terug aub
    wacht dat wil ik toch niet, terug
    terug naar het bekijken van de app
    nee toch liever alleen die ene toevoegen, terug
    verkeerde melding gekozen, terug
    wacht er stond toch nog iets achter, terug
    klikte verkeerd, terug
    vorige stap nog even
    terug, de hoofdgebruiker ziet hem nu wel
    ho terug
    foutje, terug graag
    terug, het is toch het inloggen
    eentje terug aub
    nu kan ik het wel zien, ga terug
    wacht ik wil nog even de vorige zien
    oh wacht vorige vraag graag
    toch even naar de vorige vraag
    nee ik koos verkeerd, vorige
    nee dit is het niet, vorige vraag
    nee wacht, dit klopt niet, eentje terug
    ik kan het nu toch testen, vorige vraag
    vorige scherm nog eens
    ik kan het tóch proberen, vorige vraag
    hm misschien heb ik het recht wel, vorige vraag
    terug, ik moet nog wat intrekken
    nog niet klaar, vorige stap
    terug, ik heb de verkeerde login
    even de vorige
    toch maar wel, vorige vraag
    terug naar het xero scherm
    nee ik heb nog niet geklikt, vorige
    toch even testen nu, vorige vraag
    nog niet zover, die hiervoor graag
    ik kan nu toch wel testen, vorige vraag
    terug naar vorige
    wacht, weer het scherm hiervoor
    nee wacht, ik kan het proberen, vorige vraag
    ik zat nog niet in het goede scherm, even een stap trug
    ik ben uit het beveiligingscentrum gevlogen, graag terug naar hoe ik daar kwam
    nog even terug, ik weet niet of ik wel op ja heb geklikt
    misschien had ik de verkeerde regel, ik wil terug
    ik denk dat ik hem niet eens heb ingetrokken, vorige
    klopt niet, ik wil één terug
    eigenlijk kan ik het nu wel testen, ga even terug
    nee toch wel alles intrekken, terug
    nee ik probeer eerst toch nog het gewone scherm, vorige
    laat me die stappen nog eens zien
    vorig scherm, ik zag hem toch
    dat was het niet, vorige vraag graag
    ik wil er nog een paar openklikken, even terug
    nee dat was niet wat ik bedoelde, terug
    ik wil toch mijn eigen lijstje zien, ga terug
    dat is het niet, vorige
    ik doe helemaal geen controle, vorige
    het is toch geen eigen app, vorige
    even terug naar de vraag van hoeveel
    nee ik bedoelde alle, terug
    nee niet alles, terug
    ik weet ineens wat het is, ga terug
    zo'n melding heb ik niet, terug
    hij doet het opeens weer, terug
    ging niet over limieten hoor, terug
    nee gaat om de boekhouder, terug
    we houden hem toch, terug
    het is geen eigen app zie ik nu, terug
    ik weet al welke het is, terug
    bij nader inzien is het wel gekocht spul, terug
    dan toch maar per administratie, terug
    nee er was iets anders, terug
    wacht, toch die lijst zien
    dat adres ziet er raar uit, ik ga een stap terug
    ik wil die gegevens nog eens nalezen, terug
    wacht, verkeerde administratie aangevinkt, terug
    ik denk dat ik geen akkoord gaf, terug
    toch even de vorige vraag opnieuw
    ik kan nu toch testen, ga terug
    nu vraagt hij het wel, terug
    nee hij haalt toch gegevens op, vorige
    toch niet, terug, ik wil stoppen met akkoord geven
    ga nog ne keer een stap achteruit want ik was te rap
    nee terug naar de vorige vraag
    ho, het is toch een gewone van een leverancier, vorige vraag
    nee nee ik wou toch enkel beperken, terug
    ik vink ze toch liever gewoon zelf aan, ga terug
    licentie beheren heb ik zelf ook zie ik, ga even terug
    wacht, dit wil ik toch niet, terug
    nee wacht, toch alles eraf
    toch maar alleen die ene toevoegen, ga terug
    nee ze bestaat nog wel, vergissing, terug
    ben er zelf eentje met licentierecht, stap terug
    vorige vraag, ik had nee moeten zeggen
    o jawel, we hebben het toch, vraag terug
    ik weet het ineens weer, we hebben dat onderdeel wel, terug
    toch weer naar de vorige vraag
    een stap terug, ik sloeg iets over
    hoofdgebruiker ziet hem ineens wel, terug
    stapje terug doen
    terug naar die tijden
    ga nog eens terug naar minder ophalen
    hij heeft nu al opgehaald, ik ga terug om het te melden
    oh wacht ik weet het wel, had ik net verkeerd getikt, ga eens terug
    ik kan nu toch testen, even terug
    ik had iets anders moeten kiezen, terug graag
    het was toch wat anders, vorige vraag
    heb het al niet meer op mijn klembord, terug
    dit zoek ik niet, vorige
    ik heb het secret niet gekopieerd, terug
    adres aangepast, nog eens proberen
    kan toch nu proberen, terug
    ik heb het recht net gekregen, terug
    ik had de knop nog niet ingedrukt, eentje terug
    oei nee verkeerde gids gekozen, even eentje terug
    nee ho, vorige scherm
    volgens mij heb ik stap 4 overgeslagen, terug
    laat me dan de vorige stap nog eens zien
    ik kan nu toch kijken, ga terug
    niet bevestigd denk ik, stap terug
    ik heb er eentje overgeslagen, terug naar de vraag
    toch gevonden, hij heette anders. ga terug
    hij heeft me teruggegooid naar de app, vorige stap
    hij logt me uit, stap terug
    nog niet akkoord gegeven, terug
    nee wacht hij doet het nu wel, terug
    de leverancier heeft het uitgelegd, ik wil het alsnog toestaan
    wacht ik wil toch nee zeggen bij de vorige vraag
    ik zit toch in de verkeerde, terug
    even terug ik heb niet bevestigd
    niet bevestigd nee, terug
    neen, ik moest iets anders aanduiden, terug
    vorig scherm, ik had de foute app
    ik heb me vergist bij de vorige, hij vraagt nu wel om te verbinden
    nog 's terug naar de controle, misschien was ik te vlug
    toch wel, ik kan het net proberen, ga terug
    het was toch geen sleutel geloof ik, terug
    ik zie hem nu wel, terug naar de lijst
    nog even terug, ik lees te snel
    weer terug aub ik was te haastig
    wacht ik ben als verkeerde persoon ingelogd, stap terug
    effe trug
    een stapje terug, ik heb de verkeerde weggehaald
    terug, ik had eerst nog een vraag
    nee hij vraagt nu ineens wel om te verbinden, terug
    doe de controle nog eens, stap terug
    hola, terug
    vorige pagina aub, ik zie de apps niet meer
    stap terug, ik heb verkeerd geantwoord
    kijk nog eens na, ga 1 terug
    doe die vraag nog eens, ik kan het nu zien
    ik zat verkeerd, had de verkeerde app te pakken, terug
    ik wil toch nog testen, stap terug
    toch alles weg, ik wil terug
    ga één terug, wil nog een keer laten controleren
    het eerste scherm gaat nu toch open, terug
    liever toch via appmachtigingen, vorige
    op toon alles geklikt en nu staat hij er wel
    dat was het niet, vorige keuzes graag
    terug naar wat ik net koos
    ik was al in mijn eigen lijst, vorige
    toch alleen sommige, ga terug
    ik moet er nog drie bekijken, ga terug
    oei nog iets vergeten in de lijst, vorige stap
    verkeerd gekozen, was een andere app, terug
    en die van mijn collega's dan? wil toch alles
    was niet de naam, andere oorzaak kiezen
    bleek toch niet van een collega, terug naar de keuze
    liever toch alleen een paar administraties, terug
    toch een andere melding dan ik dacht, terug
    liever losse toevoegen, vorige
    geen 429 bij mij, terug
    blijkt gewoon een gekochte app, terug
    nee ik weet de app nu, terug
    wil eerst nog even de bv's nakijken, terug
    kan nu toch testen, terug
    nee wacht, toch eerst navragen
    oeps verkeerde bv rechts gezet, nog even terug
    wil toch liever nog iets aanpassen, terug
    oh wacht het was toch een app van de leverancier
    hm toch niet, ik wil alleen de holding eraf halen
    dan kies ik ze toch liever los
    ik heb dat recht zelf, even terug dan
    toch alles eraf
    toch alleen die ene toevoegen
    toch division scope zie ik nu, terug
    geen van beide, verkeerd geklikt
    ik blijk dat recht zelf te hebben
    hij is net ververst, kan nu wel kijken
    heb nu iemand met dat recht naast me zitten
    hij heeft net gelopen, kan toch kijken
    ff terug, ik heb er een vergeten aan te vinken
    toch nog eens checken of die nieuwe gebruiker wel alles zag, stapje terug
    ik weet inmiddels wie het was, kan ik terug?
    toch even een stap terug, misschien werkt het nu wel
    hm terug, ik koos het verkeerde
    terug, ik zag verkeerd, was 429
    nee dat was het niet, ga terug
    nee ze is er gewoon nog, verkeerd gekozen
    dat was het toch niet, vorige scherm
    moest hem eerst nog kopiëren, stap terug
    een stap terug, secret verkeerd geplakt
    laat me het nog eens vergelijken, terug
    ik blijk het recht toch te hebben, ga terug
    lijst vergeten op te slaan, terug
    het abonnement is toch van ons, blijkt, terug
    terug graag, ik wilde eigenlijk wat anders aanklikken
    terug, verkeerde app ingetikt
    stap terug aub, ik had disconnect nog niet bevestigd
    terug, ik wil die lijst nog eens zien
    ik kan nu toch kijken, ga maar terug
    ik had niet op bevestigen geklikt, even terug
    o wacht, hij staat er toch, onder een andere naam. terug
    terug, akkoord was nog niet gelukt
    terug, hij doet het nu ineens wel
    bij nader inzien vertrouw ik het wel, terug
    leverancier zegt dat het moet, ik doe het toch
    nee wacht, ik wil die keuze nog eens zien
    ik twijfel of dit de goede bv is, even terug
    terug, vergeten te bevestigen bij disconnect
    oeps niet bevestigd, terug
    wacht, kan het nu wel testen
    o hij staat er wel, onderaan. terug
    terug, ik haalde de verkeerde weg
    terug, ik wil het nog eens testen
    probeer nog eens na te kijken, terug
    kan het toch meteen testen, terug
    terug, dit is het verkeerde bedrijf
    ze kan het nu testen, ga terug
    ga terug naar de stap
    terug naar de stap
    terug naar de vorige vraag
    ik wil terug naar de stap hiervoor
    breng me terug naar de vorige stap

why =
    wat zijn gekozen administraties
    wat houdt mijn exact online in
    wat betekent gekozen administraties
    wat doet het beveiligingscentrum
    wat doet zo'n beveiligingscentrum eigenlijk
    wat is het beveiligingscentrum
    wat is mijn exact online
    wat is import/export
    wat zijn app-machtigingen
    wat is administraties beheren
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
    waarom moet dit
    waarvoor is dat nodig
    waarom eigenlijk deze stap
    wat heb ik hieraan
    wat als ik dit oversla
    kan ik deze stap niet overslaan
    en als ik het niet doe?
    Wat is het nut hiervan?
    Mag ik vragen waarom u dit van mij wilt weten?
    wrm
    wrm moet da
    waartoe dient deze vraag
    wat gebeurt er als ik dit laat zitten
    vanwaar deze stap
    hoezo dat dan
    leg eens uit waarom ik dit moet doen
    waarom vraag je dit
    wat maakt het uit wat ik hier antwoord
    maakt dat iets uit dan
    lijkt me overbodig
    volgens mij is dit nergens voor nodig
    dit slaat toch nergens op, waarom zou ik dat doen
    ik zie niet in waarom dit moet
    de reden?
    met welke reden
    wat is hier de bedoeling van, ik wil gewoon van die app af
    Voor wat dient dat eigenlijk
    waarom al die stappen
    kan dat niet korter, is dit stuk verplicht
    verplicht?
    is dit verplicht of optioneel
    moet ik dit doen of is het alleen voor de zekerheid
    ik snap niet waarom dit er tussen zit
    waarom eerst dit en niet meteen het volgende
    waarom in deze volgorde
    wat levert dat op
    wat is het gevaar als ik het niet doe
    kan het kwaad als ik deze stap sla
    risico als ik dit negeer?
    why
    why moet dit
    wat is de logica hierachter
    waarom is dit belangrijk
    hoe belangrijk is dit nou echt
    moet dat nou echt, heb er geen tijd voor
    ik wil best maar leg eerst uit waarom
    mijn directeur vraagt waarom wij dit moeten doen
    wat moet ik tegen mijn baas zeggen als hij vraagt waar dit voor is
    de klant wil weten waarom dit nodig is
    motivatie voor deze stap graag
    Gaarne een toelichting op de noodzaak van deze handeling.
    Waarom is deze handeling vereist?
    nut?
    zin?
    heeft het zin om dit te doen als de app al weg is
    doen we dit voor de veiligheid of zo
    is dit voor de privacy of waarom
    wat zou er misgaan zonder dit
    kan ik ook zonder
    gaat het ook zonder deze stap
    anderen hoeven dit toch ook niet, waarom ik wel
    bij de vorige keer hoefde dit niet, waarom nu wel
    waarom nu pas
    waarom kan dat niet gewoon later
    is da nu echt nodig
    moet da echt
    ik doe dit niet voordat ik weet waarom
    overtuig me
    waarom moet ik daar mijn tijd aan besteden
    dat is toch dubbelop, dit hebben we toch al gedaan
    lijkt me dubbel werk
    waarom nog een keer controleren, ik heb het toch gedaan
    waarom moet ik dat bewijzen
    waarom moet dat opgeschreven worden
    wat doe je met mijn antwoord
    wat heeft mijn antwoord voor gevolg
    welke gevolgen heeft dit
    wat verandert er hierdoor
    doet deze stap ook echt iets of is het alleen kijken
    doel?
    achtergrond van deze stap?
    meer uitleg over het waarom
    ik wil weten wat erachter zit
    welk belang heeft dit
    is dit niet een beetje overdreven
    overdreven zeg, is dat nodig
    typisch exact, waarom moet dat zo
    wat is de meerwaarde
    waarom kan ik niet meteen door
    kan ik meteen door naar het eind, of is dit echt van belang
    waarom hou je me hiermee op
    stel dat ik het gewoon niet doe
    en als we dit nou laten voor wat het is
    stel ik sla dit over, werkt het dan nog
    als ik het vergeet, is er dan een ramp
    waarom is dit beter dan gewoon laten staan
    kun je uitleggen wat het voordeel is
    voordeel van dit?
    wie heeft bedacht dat dit moet
    van wie moet dit, van exact of van jullie
    is dit een eis van Exact of een tip
    waaorm
    waarom ???
    nou ben ik benieuwd waarom dit moet
    uit nieuwsgierigheid: waarom deze stap?
    Als IT'er wil ik weten wat hier de rationale van is
    rationale?
    waarvoor is dit nodig
    waarom?
    moet dit echt
    wat als ik dit niet doe
    wat gebeurt er als ik deze stap oversla
    leg eens uit waarom ik dit zou doen
    ik snap niet wat dit ermee te maken heeft
    wat heeft mijn naam hiermee te maken
    waar heb je dat voor nodig
    hoezo moet ik opnieuw inloggen
    hoezo tien minuten wachten
    waarom niet gewoon meteen verder
    waarom zou ik dat nakijken, ik heb het toch net ingetrokken
    is dat niet een beetje overdreven
    lijkt me onzin eerlijk gezegd
    klinkt omslachtig, is daar een reden voor
    waarom zo ingewikkeld
    waarom langs deze omweg
    kan dat niet korter? waarom eerst dit
    Wat is de achterliggende reden van deze stap?
    Kunt u motiveren waarom dit vereist is?
    Graag een onderbouwing, ik moet dit intern verantwoorden.
    onze auditor zal vragen waarom we dit deden, wat zeg ik dan
    mijn baas wil weten waarvoor dit dient
    de directeur vraagt of dit nu echt moet
    ik ga dit niet doen zonder te weten waarom
    eerst uitleggen, dan doen
    zeg me 1 goeie reden
    waarom vertrouw je de app niet gewoon
    wat is hier het doel van
    reden?
    noodzaak?
    waarvoor dient da
    waarom moek da doen
    awel en waarom is dat nodig dan
    wa is 't nut daarvan
    waarom doen wij dat eigenlijk
    is dat echt nodig voor zo'n klein appje
    kan het kwaad als ik dit laat zitten
    mag ik dit laten
    mag dit ook weggelaten worden
    heeft het gevolgen als ik hier gewoon doorklik
    wat mis ik als ik doorga zonder dit
    en als ik dit nou eens niet doe?
    stel ik sla dit over, gaat het dan stuk
    ik zou denken dat dit niet hoeft
    volgens mij is dit helemaal niet nodig
    volgens onze it'er is dit overbodig
    mijn accountant zegt dat dit niet hoeft, klopt dat
    de leverancier zei dat intrekken genoeg was, waarom dan dit nog
    ik heb het scherm toch al gezien, waarom nog een bewijs
    waarom moet ik bewijzen dat het gelukt is
    gelukt is toch gelukt? waarom nog testen
    vanwaar die volgorde
    waarom niet eerst de oude weghalen
    waarom uitloggen? ik zit er net in
    waarom een privévenster
    waarom nou weer een collega vragen
    wat is de zin van dit lijstje bijhouden
    zinloos dit, of zie ik iets over het hoofd
    wat levert het op
    wat bereiken we hiermee
    wat doet dit precies voor mij
    logica?
    ik zie de logica niet
    ik zie het verband niet tussen dit en mijn probleem
    hoe helpt dit mij om die app weg te krijgen
    wat heeft dat tabblad met mijn koppeling te maken
    tis toch raar dat ik daar moet kijken, waarom daar
    waarom moet ik juist daar klikken
    waarom hier en niet in de app zelf
    waarom kan de leverancier dat niet zien en moet ik het doen
    waarom moet IK dat doen
    is dit nodig voor de AVG of zo
    is dit om veiligheidsredenen
    is dit een regel van exact of verzinnen jullie dat
    van wie moet dit
    sinds wanneer moet dit
    vroeger hoefde dat niet, waarom nu wel
    vorige keer hoefde ik dit niet te doen
    bij mn andere klant hoefde dit niet
    heeft dit wel zin als de app toch al weg is
    dient dit ergens toe
    why moet ik dit doen
    waarom dit?? kost alleen maar tijd
    ik heb haast, is dit stuk echt belangrijk
    hoe belangrijk is dit
    is dit een must of een nice to have
    moet of mag
    ist nodig
    waarrom
    wrm is dit nodig
    waarom wilt ge dat ik wacht
    graag toelichting op het waarom
    Licht u eens toe waarom ik dit moet vastleggen.
    dit lijkt mij dubbel werk, klopt dat
    doen we dit niet dubbel?
    dit heb ik net toch ook al gedaan, waarom nog eens
    ben sceptisch, waar is dit goed voor
    k geloof niet dat dit iets uitmaakt
    maakt het iets uit of ik dit doe
    maakt dit verschil
    en dat helpt?
    ik doe dit niet graag, is er een goede reden voor
    riskant lijkt me, waarom zou ik dat willen
    waarom vraag je me de melding letter voor letter over te nemen
    moet ik dit nu doen of is het alleen voor de volledigheid
    is dit alleen voor de zekerheid?
    heb ik dit nodig als ik maar 1 administratie heb
    wat wordt hier eigenlijk mee gecontroleerd
    ik wil best klikken maar dan wil ik eerst snappen waarom
    Voor welk risico is dit bedoeld?
    zou je kunnen zeggen wat het voordeel is van dit zo te doen
    waarom uitzetten, dan krijg ik toch juist niks meer
    heeft dat nou echt nut, die wachten tot na de jaarrekening?
    wat is het idee hierachter
    waarvoor dient dit testje
    is er een bijzondere reden dat ik hier moet beginnen
    Waarom mag ik dan niet inloggen?
    waarom als die gebruiker en niet gewoon met mijn eigen login
    vanwaar die argwaan met dat adres
    kan dat niet in één keer, vanwaar eerst dit
    Wat is de reden dat ik als die gebruiker moet inloggen?
    waarom kijken we als eerste naar het abonnement
    hoezo nog een keer kijken
    Met welk doel vraagt u naar de voorgeschiedenis?
    is dit nu echt nodig, die screenshot
    waar is dat goed voor, elke app openklikken
    hoezo maakt dat uit in welke ik zit
    waarom heb je die naam nodig
    waarom moet ik dat allemaal opschrijven
    snap niet waarom iemand dat met de hand moet gaan nadoen, het is toch de app die klaagt
    en waarom moeten wij die hele lijst door
    wa maakt dat uit welke het programma ziet
    motiveer dit eens aub
    waarom moet ik dit doen
    weet je dat wel zeker
    ben je daar zeker van
    moet dat nou echt
    is dit wel nodig
    is dat nu allemaal noodzakelijk
    waar dient dat voor
    Wat is het nut van deze handeling?
    Mag ik vragen met welk doel ik dit moet uitvoeren?
    why tho
    why do I need this stap
    hoezo moet ik inloggen
    en dan?
    en dan wat
    wat gebeurt er als ik hierop klik
    wat gebeurt er dan precies
    en mijn boekingen, blijven die bestaan dan
    raak ik dan geen gegevens kwijt
    ben ik straks al mijn facturen kwijt?
    en onze cijfers van vorig jaar, verdwijnen die
    kan dat kwaad
    kan dit geen kwaad voor de btw-aangifte
    is het wel veilig om daar in te loggen
    niet gevaarlijk?
    kan ik hier iets mee slopen
    kan ik hier iets mee stukmaken
    kan dat later nog teruggedraaid worden
    is dit omkeerbaar
    valt dit nog te herstellen als het misgaat
    merken mijn collega's daar iets van
    wat merkt de klant hiervan
    gaat de webshop dan plat
    stopt de koppeling dan meteen
    loopt de nachtelijke sync dan nog door
    werkt de app daarna nog bij de anderen
    krijgt de leverancier hier bericht van
    wie ziet dit allemaal
    wat doe je met die naam die ik intyp
    waarom wil je weten hoe die app heet
    wat heb jij aan de naam van die app
    waarvoor vraag je dat
    waarom vraagt u dit aan mij
    gaat jou toch niks aan welke app
    sla je dat ergens op
    waar blijft wat ik hier invul
    waarom eerst een lijst maken, kan ik niet gewoon alles weggooien
    waarom tien minuten wachten
    vanwaar die wachttijd
    waarom als die gebruiker en niet als mezelf
    waarom kan ik niet gewoon mijn eigen login pakken
    waarom moet dat via mijn naam en niet via instellingen
    waarom niet gewoon het wachtwoord veranderen, dat lijkt me sneller
    is er geen snellere weg en zo nee waarom niet
    dit lijkt me overbodig
    dit slaat toch nergens op
    ik snap het nut niet
    ik zie niet in waarom
    ik zie het belang hier niet van in
    leg eens uit waarom
    verklaar u nader
    licht dat eens toe
    Graag een toelichting op deze stap.
    reden
    wat is de logica
    en wat levert dat op
    wat schiet ik daarmee op
    wat als ik het niet doe
    en als ik dit nou oversla, wat dan
    maakt het uit of ik dat doe
    wat zijn de gevolgen
    consequenties?
    wat zijn de risico's
    zit hier een risico aan
    ben ik aansprakelijk als dit fout loopt
    kost dit geld
    kost dat iets extra van het abonnement
    mijn directeur wil weten waarom we dit doen
    hoe leg ik aan mijn baas uit dat dit moet
    zeker dat dat moet ja?
    serieus, moet ik dat doen?
    ge zijt zeker dat dat geen kwaad kan?
    klopt dit wel wat je zegt
    ik vertrouw het niet helemaal, waarom dit adres
    is dit geen phishing
    hoe weet ik dat dit echt van exact is
    wat verandert er eigenlijk door
    verander ik hier nu al iets mee of is het alleen kijken
    gaat dit meteen in
    en wat dan met de facturen die nog onderweg zijn
    als ik dit intrek, moet ik dan alles opnieuw instellen?
    kan ik daarna nog gewoon in exact
    word ik er dan zelf ook uitgegooid
    geldt dat dan voor alle bv's
    is dit wel wat ik wil
    doe ik hier wel goed aan
    is dat verstandig midden in de maandafsluiting
    moet dit nu of mag het ook na de aangifte
    ja dat zie ik, maar moet ik daar nu echt op drukken?
    ik ben er bijna, maar is dit wel zo slim
    weet je het zeker
    weet je het wel zeker
    weet je het heel zeker?
    weet u het zeker?
    bent u daar zeker van
    en je weet dat zeker?
    is dat wel zo
    is ie dan meteen weg?
    merken klanten dat?
    was dat al gebeurd?
    zal ik dat zo doen?
    is dat wel veilig
    wat gebeurt er met mijn cijfers
    ben ik dan facturen kwijt?
    blijven de oude boekingen staan
    moet dit echt vandaag nog
    Waarom onder mijn eigen naam en niet die van de beheerder?
    kan dat geen kwaad
    heeft de rest van kantoor hier last van
    valt de webshop dan stil
    krijgt de leverancier daar bericht van
    en als ik dat niet doe?
    is dit definitief of kan ik het later nog terugzetten
    Verlies ik daarmee ook de koppeling met de bank?
    gaat de kassa het morgenvroeg nog doen als ik hierop druk
    dus als ik hier klik is alles weg?
    wat heeft dat nou voor nut, we gebruiken die app toch niet meer
    mag ik dat gewoon doen tijdens kantooruren, of storen we dan iemand
    kost mij dat iets bij Exact als ik hem eruit haal
    ziet de fiscus daar iets van
    Betekent dit dat zij daarna echt niets meer kunnen inkijken?
    en de gegevens die ze al hebben binnengehaald, wissen ze die?
    moet da nu persé
    loopt de btw-aangifte dan niet in de soep
    is het niet slimmer om eerst een backup te maken?
    Hoe lang duurt het voor dat ingaat?
    en mijn collega's, kunnen die dan nog werken?
    Waartoe dient het dat ik u die naam meedeel?
    Waarom moet het per se die gebruiker zijn? Ik ben toch ook beheerder?
    gaat er iets kapot als ik daarop druk?
    Bah. Waarom die tien minuten?
    waarom verdwijnt dat dan
    wat een omweg zeg, waarom?
    waarom kan ik dat niet gewoon zelf zien
    wat is het verschil met die andere lijst
    verander ik hier iets mee per ongeluk?
    waar is dat eigenlijk goed voor, zo'n lijst
    ik heb er tientallen, moet dat echt een voor een?
    waarom zie ik die van Karin niet
    dus niemand weet wat dat betekent? lekker dan
    Is het nodig om dit alles vast te leggen?
    vraagt een accountant dat echt allemaal?
    waarom verplicht Exact dat niet
    is het heel erg als ik me vergis
    doet dat er toe?
    wat maakt het uit of hij nog toegang heeft
    wat bedoel je met vijf plekken
    dertig dagen, zo kort? waarom
    kan dat echt zonder iets stuk te maken?
    dus ik kan geen bedrijven kiezen? belachelijk
    waarom wissen ze dat niet mee
    is hun toestemming dan anders dan die van mij?
    waarom is dat onderscheid van belang
    hoezo staat die knop zo verstopt
    Waarom moet ik zuinig zijn met kiezen?
    ik heb het kruisje gebruikt, is dat erg
    waarom nu ineens via deze weg
    lezen jullie dan ook onze cijfers?
    Forbidden!! dat is toch slecht?
    geldt dat ook voor een bedrijf van volgend jaar?
    mijn login gebruik ik ook voor een andere klant, gaat dat dan stuk?
    bovenin staat iets met identity.exact.com, is dat oplichterij?
    is daar iets aan te wijzigen of is het slikken of stikken
    is dit bindend, kan ik er later nog vanaf?
    heb ik nu iets kapotgemaakt?
    waarom is te vroeg een fout
    kan ik dat later nog veranderen of zit ik eraan vast
    mag ik die pagina verversen
    wat maakt het nou uit welke het is
    waarom vraag je dat, hij geeft toch gewoon een fout
    kan mij t schelen wat die gebruiker ziet, het gaat om de app
    wat levert die lijst op
    is dat niet gevaarlijk, alles toestaan?
    waarom heet dat anders, idioot
    vijf vragen? waar is dat voor nodig
    wie bedoel je met de gebruiker en wat doet dat ertoe
    en als ik het zelf wel zie, is dat niet genoeg?
    waarom weer een lijst, dat deden we net al
    heb ik dat niet net al gedaan bij exact?
    dat verversen, is dat nodig
    waarom heet een app anders dan hij heet
    waarom moet een mens dat met de hand doen
    wat wil je met al die vragen
    30 dagen, wie heeft dat verzonnen
    wat heeft mijn wachtwoord met die app te maken
    waarom moet ik dat weten, wachten is toch genoeg
    is één keer per nacht niet te weinig
    hoe kan een weigering een fout zijn
    waarom moet dat samen
    waarom is die nu ineens dood
    waarom heeft niet iedereen dat
    moet dat voor elke?
    moet dat wachten op de aangifte of mag het vandaag
    en als er dan toch iemand iets mist, krijg ik het terug?
    waarom kan een stukje niet
    verandert er iets als je dat vraagt?
    waarom zit dat bij mij ergens anders
    zou die niet uit zichzelf aflopen?
    verloopt dat nooit?
    wat gebeurt er als ik nu de oude al wegdoe
    als het toch werkt kan die oude toch blijven staan?
    waarom mag ik hem niet gewoon eerst weggooien en dan nieuw
    hoezo moet ik dit controleren, het scherm zei toch gelukt
    als wie moet ik inloggen en waarom maakt dat uit
    als ik te weinig kies, is dat erg?
    kan ik niet gewoon onze website opgeven
    waarom moet ge die naam weten?
    Wordt die naam ergens naartoe gestuurd?
    waarom moet ik hier eerst een organisatie kiezen, het gaat toch om de app
    gaat er hier al iets stuk als ik klik?
    waarom mag de app überhaupt nog bij die andere?
    waarom nog een keer, je hebt het toch net gedaan?
    waarom mag ik niet gewoon op de app afgaan?
    waarom is dat dan nog niet zeker
    waarom geeft Xero die sleutels niet aan mij?
    waarom mag de ene wel en de andere niet
    hoe komt het dat de mijne verouderd is
    kan ik dat niet vanuit Xero zelf starten
    kan ik later nog terugkomen op mijn keuze
    hoe moet ik weten of die gegevens nieuw zijn
    hoezo is dat geen bewijs, ik gaf toch akkoord?
    waarom denkt zo'n ding dat het nog verbonden is
    waarom moet ik ook bij een andere gaan kijken
    moet dat echt, die naam
    verandert dit al iets in de boeken
    wat vragen ze daar? ik wil geen reden opgeven
    mag ik zelf nergens aan komen, waarom
    waarom zit die knop bij elk anders
    waarom moet ik die eerst op mijn naam zetten
    gaat dat ooit weg, dat oude scherm?
    wat doe je met die naam? privacy en zo
    waarom kan een programma dat niet
    is daar al gevaar bij, bij dat klikken
    waarom zou het niet gelukt zijn? ik heb op de knop gedrukt
    waarom tien? dat is vreemd
    waarom toch die tien minuten, ingetrokken is toch ingetrokken
    waarom is dat dan niet bewezen
    waarom zie ik dat niet en mijn collega wel
    waarom zou dat eerste scherm dichtgeklapt zijn
    waarom was die andere weg dan nodig
    waarom zie ik niet gewoon alles van iedereen
    Vanwaar die afwijkende benaming?
    wat als mijn collega hem ook heeft
    waarom zou dat in een ander lijst niet mogen
    hoe kan dat er twee oorzaken voor zijn
    waarom niet gewoon verwijderen en nieuw maken
    ja maar hoe kan dat dan, hij deed het toch niet
    waarom houden ze me tegen, ik doe niks raars
    hoezo maakt een wachtwoord daarvoor uit
    snap ik niet, waarom mag dat maar één keer
    waarom laat hij dat niet gewoon op het scherm zien
    waarom doet het ertoe wie het was
    komt dat ergens online te staan dan?
    waarom kan jij dat niet gewoon doen
    wat is dat voor iets, zo'n beveiligingscentrum
    hoezo zie ik daar administraties van andere klanten
    is da erg als er een naam bij staat die ik ni ken
    zijn mijn facturen dan ook weg
    kan ik dit nog ongedaan maken later
    waarom moet dat nog gecontroleerd, ik heb toch geklikt
    verander je iets als je kijkt?
    waarom laten ze die nog toe als ik het net introk
    kan die app in die minuten nog van alles ophalen?
    telt jouw controle ook voor mijn collega zijn login?
    is da nu echt nodig, die test
    tien minuten? op basis waarvan
    kan hij ondertussen nog bij mijn salarissen
    waarom moet ik em opnieuw opstarten
    wat als ik nu toch inlog?
    hoe weet je zo zeker dat het weg is
    geldt dat ook voor mijn collega's hun rechten
    wat kan die toestemming van een ander dan nog
    is dat wel zo veilig als alles weghalen
    hoe weet jij dat die er nog in mag
    waarom mag ik dat zelf niet
    raakt hij dan ook de apps van de rest kwijt?
    kan herladen kwaad als ik nog een boeking open heb staan
    waarom zou het bij mij ergens anders staan
    is dat tabblad er voor iedereen?
    is deze omweg even veilig
    trek ik daar niet per ongeluk alles van iedereen in
    waarom werkt intrekken hier per administratie
    wat is er mis met die andere weg dan
    moet ik nu helemaal opnieuw beginnen
    waarom zie ik niet wat anderen toelieten
    waarom kan ik dat niet voor hem doen
    verliest mijn collega dan ook zijn andere dingen?
    waarom gebruiken ze een andere naam
    wie bepaalt die dertig dagen
    Is het dan vanzelf veilig
    waarom zou ik dat niet mogen
    waarom verstoppen ze dat zo ver weg
    weet je zeker dat het rechts staat
    ziet de beheerder dit als ik mijn eigen lijst open
    hoe kan dat als intrekken meteen werkt
    wat kan ie in die tijd nog wijzigen
    wat is het gevaar als ik alles wegdoe
    wat gaat er nu precies allemaal weg
    zie ik dan ook privédingen van collega's
    moet ik daar rechten voor hebben
    waarom zou een leverancier mijn gegevens delen
    is alleen kijken dan veilig
    wat doe je met wat ik hier antwoord?
    moet ik er iets mee, of mag het blijven staan
    Is het genoeg dat ik alle namen ken?
    wat kan zo'n slapende app nog doen dan
    waarom eerst rondvragen als ik het zeker weet
    waarom staat dat vast welke gegevens
    hebben ze dat dan allemaal al gezien
    kan een app er zomaar in komen zonder dat wij dat weten
    mag ik zomaar op internet zoeken, is dat wel betrouwbaar
    stopt die app dan echt zodra zij weg is
    waarom kan da niet gewoon automatisch mee
    waarom mag ik niet alles zien
    wat ziet zo iemand dan meer dan ik
    waarom mag de één dat zien en de ander niet
    waarom zou ik die van een ander niet mogen zien
    wat mis ik als ik alleen de mijne bekijk
    waarom staan er maar drie in
    kan een app werken zonder in die lijst te staan
    waarom niet gewoon de productnaam
    is dat erg?
    waarom moet ik dat opschrijven, het staat toch daar
    waarom wil de accountant weten wie dat besloot
    mogen ze dat zomaar leeg laten
    waarom is dat bij een eigen app anders
    kan hij dan overal aan?
    hoe merk ik dat die nodig was
    kan ik echt zonder gevolgen terug
    waarom moet ik eerst kiezen
    wat is er zo zeker aan alles intrekken
    kan dat kwaad, nu nog eens ophalen
    log je in als mij?
    is het gevaarlijk om alles open te zetten
    waarom maakt de volgorde uit
    valt mijn koppeling stil als ik dit doe
    verlies ik dan mijn boekingen
    geef ik dan niet te veel
    ziet hij dan ook de oude jaren
    moet dat elke keer weer
    waarom niet direct bij de app zelf beginnen
    wat betekent forbidden
    zijn de gegevens van die dagen kwijt
    moet ik zelf de oorzaak kennen dan
    wat is te veel
    gaan er nu gegevens verloren
    waarom gaat de oude pas op het eind weg
    merken klanten daar iets van
    waarom eerst een lijst, ik wil em eruit
    is dat secret gevaarlijk als iemand het ziet
    staat alles daarin of enkel van mij
    waarom kan dat niet bij een eigen app
    verliest die gebruiker dan zelf ook zijn rechten
    waarom vast, het zijn toch mijn gegevens
    is da wel volgens de gdpr
    kan het kwaad als ik toch opnieuw toestemming geef
    waarom kan beperken niet bij alles
    blijven mijn eigen cijfers staan
    waarom krijg je dan een fout
    blijft de oude dan voor altijd
    maakt 't uit welke app
    wat merken zij als ik het weghaal
    hoe weet je dat van dat inloggen
    wat heb jij aan mijn akkoord
    kijk je dan in mijn boekhouding
    waarom twee keer dezelfde vraag
    verschilt dat per abonnement of zo
    wie ziet daar dat ik iets wegdoe
    is dat om ons tegen te houden
    wat raad je aan en op basis waarvan
    moet echt álles eraf?
    mag ik daar wel zitten als gewone gebruiker
    wat heeft zo'n onbekende al gezien
    hoe kan een collega dat zonder ons weten
    gaat er iets mis als ik gok
    hoe weet ik dat ie de rest niet meer ziet
    kost een extra administratie geld
    duurt dat lang, en moet dat echt
    waarom moet dat in die volgorde
    waar dient zo'n redirect-ding voor
    is kijken echt zonder risico
    wie heeft dat ooit vastgelegd
    waarom bestaan er drie manieren voor
    is dat niet overdreven, eerst iedereen vragen
    maakt dat uit welk soort app het is
    is dit wel veilig, dat beveiligingscentrum?
    moet ik echt bij mijn eigen naam zijn en niet bij instellingen
    verander ik al iets als ik hierop klik?
    wat gebeurt er met de cijfers van een administratie die ik weghaal?
    zien mijn collega's dat ook in hun scherm
    moet da echt, hij bewaart dat toch vanzelf?
    importeer ik dan niet per ongeluk iets?
    waarom zitten apps onder import, raar
    kan ik hier iets stuk maken
    is dat voor het hele bedrijf of alleen voor mij?
    mag ik die zomaar openen
    waarom moet ik dat zelf nog controleren
    waarom nog eens, dat heb ik toch net gedaan
    hoe weet jij dat het nog niet klopt?
    waarom blijven we testen
    wat bewijst dat dan
    hoe weet je zo zeker dat het klopt?
    waarom is opslaan geen bewijs
    wat kan er nog misgaan dan?
    is het niet gevaarlijk dat die alles ziet
    raak ik dan mijn cijfers kwijt
    is intrekken definitief
    hoe kan dat toch
    waarom zou de keuze van een collega gelden
    waarom mag ik dat niet zelf
    kan die dan alles van mij zien?
    waarom is dat per persoon
    waarom zou die anders heten
    moet ik echt uitloggen
    is daar een duurder abonnement voor nodig?
    waarom heet zo'n app anders dan het product
    is die dan weg?
    waarom doen ze dat, andere naam
    hoe weet ik dat het dan echt die app is
    wat heeft het land ermee te maken
    kan ik twee accounts hebben zonder het te weten?
    waarom zou een eigen app dat niet hebben
    waarom zit dat zo ver weg
    klopt dat echt, lege rechterlijst?
    hoezo niet bij het abonnement, we betalen ervoor
    telt dat ook voor de loonadministratie?
    hoe krijg ik dat weer terug
    hoezo telt haar keuze en niet die van mij
    kan een app er twee hebben
    kan dat later terug?
    waarom werkt de app dan wel door
    moet die andere klant echt stoppen dan?
    waarom begin ik niet gewoon in exact
    is dat adres met login.exact veilig?
    waarom moet ik zo letten op die url
    met wie delen ze dat dan
    wat als ik er eentje te veel kies?
    komt een nieuwe er dan nooit bij
    waarom weigert exact dat
    is mijn app nu ook stuk?
    waarom is akkoord geen bewijs
    kan ophalen iets overschrijven?
    waarom zou het nu wel gaan
    wat is het verschil met daarnet
    waarom vervalt dat na zo'n tijd
    hoe weet je dat de toestemming aankwam
    waarom weet je het niet zeker
    akkoord is akkoord toch?
    kan het van een collega zijn zonder dat ik het zag
    is sluiten genoeg?
    hoort die er dan niet bij
    waarom mag mijn wachtwoord niet
    hoe kan dat blijven vragen
    waarom vraagt hij dat niet
    is dat erg
    waarom is dat overal anders
    klopt dat wel, die minuten?
    ziet de app dan ook mijn mail?
    waarvoor willen ze mijn bankgegevens
    hoe veilig is dat
    is alles niet te veel
    kost dat meer
    kan die buiten het abonnement vallen terwijl ik ze zie
    is de toestemming nu gegeven of niet
    waarom geen fout dan
    hoezo betekent leeg geen rechten
    waarom begint ge bij het abonnement
    moet ik die mens daar echt voor storen?
    waarom weigeren ze dat
    heeft dat met die nieuwe te maken?
    waarom gaat het om díe gebruiker
    verander ik iets door te kijken
    waarom hoort een nieuwe er niet vanzelf bij
    hoezo nog een keuze, ik heb dat in exact al gedaan
    kost aanzetten geld?
    kost dat extra per administratie
    gaan mijn dashboards daarvan stuk?
    waarom zou dat filter er zijn
    zien mijn collega's dan ook meer
    kan ik dat ongedaan maken?
    waarom niet standaard alles
    is alles kiezen veilig?
    waarom niet meteen zeker
    hoe kan dat, bij ons gemaakt
    kan die verhuizen?
    waarom krijgt die dat niet automatisch
    waarom hoorde die er niet bij
    wat is beter, alles of toevoegen
    wat kan het dan zijn
    zijn die vijf wel alles
    waarom mag hij dat wel
    waarom ziet die meer dan ik
    ben ik dan geen hoofdgebruiker als eigenaar?
    hoe komt iemand aan twee accounts
    kan het van meer mensen zijn
    hangt dat aan mijn abonnement?
    is de koppeling dan weg
    hoe weet ik dat dat hem is?
    waarom zie ik dat niet
    kan dat niet gedeeld
    wat ziet hij dan
    waarom ontbreekt dat
    waarom niet in exact
    is dat bij elk pakket zo
    mag ik een stap wissen
    waarom deed de maker dat
    waarom geen foutmelding
    maakt het uit welke van die
    is die fout gevaarlijk voor mijn cijfers
    werken de andere dan nog wel?
    wat gebeurt er als ik nee zeg
    waarom zou iemand dat willen weigeren
    waarom precies die gebruiker
    hoe raakt iemand dat kwijt?
    waarom weigert exact als ze er niet staat
    mag de app daarbuiten echt niks
    ziet de app daarna alles erin
    waarom eerst intrekken?
    hoe kan dat nou
    waarom vraagt die app er dan om
    is het lek?
    waarom vraagt die nog
    zijn de oude cijfers weg
    hoe raakt hij dat kwijt
    waarom helemaal
    waarom sinds 2024
    wat is zo'n soort
    waarom geblokkeerd
    zijn mijn cijfers weg?
    waarom zegt hij niet meer
    is 403 erg
    waarom niet via mijnkantoor
    is dat veilig, plakken?
    waarom krijgt die de fout niet
    waarom het einde
    waar dient die code voor
    waarom niet te vaak
    waarom loopt dat vast
    hoe kan die dan data vragen
    waarom heet hij anders
    is dat dan zeker hem
    wat maakt het land uit
    kan dat door elkaar lopen
    waarom telt die van haar
    is dat beter
    hoe zie je dat
    maakt dat nou uit of er nog iets achter staat
    mag ik echt niet blijven proberen? wat gebeurt er dan
    waarom met de hand, de app doet dat toch juist
    hoezo per administratie? rechten zijn toch rechten
    waarom zou de app minder mogen dan ik zelf
    kan ik daar iets kapot klikken?
    ga ik hier meer voor moeten betalen dan?
    is het niet gevaarlijk om die persoon meer rechten te geven
    waarom krijgt de app niet gewoon zelf dat recht
    moet die gebruiker dan alles van die firma kunnen zien?
    waarom niet gewoon mijn login gebruiken
    wie heeft die dan niet aangevinkt en waarom
    verliezen de andere administraties hun koppeling als ik dit doe?
    waarom vraagt die app dan iets wat we niet hebben
    zeker dat het aan de licentie ligt?
    waarom zou nog eens toestemming helpen als alles goed staat
    wat kan de leverancier zien dat ik niet zie?
    wat moet hij daar dan precies mee
    waarom moet ik die hele tekst hebben, 403 is toch 403
    telt mijn eigen login dan niet mee
    waarom de laatste? dat is toch gokken
    hoezo heeft iedereen een aparte lijst
    mag een collega zomaar zien welke apps ik gebruik
    kan ik dat niet op de factuur zien
    waarom zie ik het zelf niet in het menu
    waarom mag ik niet gewoon blijven drukken tot het lukt
    maakt gegevens ophalen het niet erger dan?
    wat ga je precies opvragen bij Exact?
    telt die test mee als fout
    waarom stopt heel de app als er één iemand vertrekt
    hoe kan jij weten dat dat de oorzaak is
    waarom moet ik eerst uitloggen, ik zit er toch in
    Zijn mijn instellingen van de koppeling dan weg?
    ben je daar zeker van?
    hoe kan dat, hij mocht het gisteren nog
    heeft iemand dan rechten afgepakt
    waarom gooit Exact je er na een maand al uit
    Waarom hangt dat aan een persoon en niet aan de firma
    waarom kan dat niet twee keer met dezelfde login
    waarom helpt koppelen dan niet
    worden die dagen vanzelf ingehaald of niet
    Wat kan die leverancier dan wel zien?
    waarom staat dat niet gewoon op mijn scherm
    moet ik in een ander zijn mails gaan kijken?
    waarom telt alleen die ene
    Kan die persoon zien dat ik dit opzoek?
    wat maakt dat adres nu uit
    kost zo'n overschrijding ons geld?
    wat als hij intussen door blijft vragen
    waarom zo streng, na tien keer al
    is dat niet weer een verzoek erbij
    waarom maar één keer proberen
    krijgen we die gemiste uren later nog binnen?
    verlies ik historiek als ik er uitvink
    waarom niet direct proberen
    een hele nacht wachten? is dat niet overdreven
    Waarom die tijden noteren
    waarom eerst wachten en dan pas toestaan?
    waarom zo'n rare tijd
    is dat erg, de app loopt toch gewoon
    waarom lost Exact dat niet op
    mag ik die mail wel doorgeven, staat daar niks geheims in?
    Is één nacht voldoende om het te weten
    waarom gaat die mail naar een ander dan mij
    Wat staat er dan in die mail
    is afsluiten niet gevaarlijk voor de gegevens
    waarom is intrekken dan geen goed idee
    hoe kan de app dat weten en ik niet
    telt dat uur vanaf nu of vanaf de melding
    waarom moet ik mijn boekhouder daarmee lastigvallen
    Is zo'n oud rapport echt een probleem?
    waarom beslist de app hoeveel verzoeken
    is er echt geen ruimere grens te koop?
    mag ik als boekhoudster hier wel aanzitten
    verandert het secret als ik op tonen klik
    waarom mag dat niet gewoon in een mailtje
    wat doet dat secret eigenlijk
    Kan de leverancier het nu ook lezen?
    waarom stuurt exact mij naar een adres
    is callback en redirect nu hetzelfde of niet
    maakt zo'n streepje nu echt uit
    vallen de andere gebruikers eruit als ik dat wijzig
    waarom alle drie, ik denk dat het de id is
    is plakken beter dan typen?
    kost zo'n registratie iets
    waarom een herkenbare naam
    voor welke gebruiker moet dat dan
    mag die app nu alles zien van die persoon
    waarom moet ik nog gegevens ophalen
    Waarom ziet die app meteen alles
    is een kluis echt nodig
    waarom mag localhost niet
    hoe weet je dat het product dat stuurt en niet de browser?
    waarom niet goed als alles ingevuld is
    kan er intussen iets misgaan
    Krijg ik dan ook te zien wat iedereen betaalt?
    waarom is het ene geheim en het andere niet
    zijn drie sleutels niet wat veel
    waarom zou ik geen secret hebben bij een standaardapp
    hoe kun je 'bijna zeker' zeggen?
    mag ik dan ook ons abonnement opzeggen met dat recht
    kan iemand hem verwijderd hebben?
    waarom mag een boekhouder dat in zijn eigen abonnement zetten
    hoe weet ik of er misbruik is
    waarom staat dat overal anders
    mag ik daar zomaar iets veranderen
    waarom moet het product luisteren
    wat als ik de verkeerde verander
    waarom kan ik geen adres van mezelf nemen
    Komt daar dan iets van ons terecht?
    wat maakt dat uit, via wie
    kan ik hem echt niet gewoon eerst blokkeren
    is dat nu al nodig dan
    moet die persoon echt overal bij kunnen
    is het wel veilig om dat aan 1 iemand op te hangen
    waarom alles en niet alleen wat hij nodig heeft
    ziet ze dan ook de lonen van de bv
    moet dat nu echt met zijn eigen login
    ik heb die rechten toch net gegeven, wat moet ik dan nog nakijken
    is dat niet overdreven, een screenshot
    wat gebeurt er als ik de startdatum wel verander
    zijn mijn instellingen straks niet foetsie
    waarom mag ik hem niet eerst verwijderen
    wat als ik alle administraties kies, ziet die app dan ook de holding
    waarvoor moet ik nu een document laten komen
    moet dat oude echt weg, het stoort toch niet
    valt de nieuwe niet mee weg als ik dit doe
    waarom nog één keer ophalen, dat deed ik al
    hoe weet jij dat er nog eentje is
    waarom ziet de app er eentje minder dan vroeger
    de oude laten staan, halen ze dan niet alles dubbel op
    twee toestemmingen tegelijk, botst dat niet
    mag dat wel van Exact, een nepgebruiker
    kan hij daarna nog in zijn andere omgeving
    waar haal je dat, het werkte vroeger wel
    wat gebeurt er dan precies bij die andere klant
    klopt dat wel, want wij doen dat al jaren zo
    waarom mag ik dat zelf niet, ik ben zaakvoerder
    geeft die beheerder mij dan ook extra rechten
    mag ik ze niet gewoon allemaal geven
    wat als ik er eentje te veel aanzet
    waarom eerst die leverancier bellen
    waarom eerst in de browser inloggen
    is er nu iets stuk doordat ik akkoord klikte
    waarom onthoudt ie dat
    ziet ie dan ook de administratie van de directie
    waarom krijgt de ene app wel keuze en deze niet
    moet elke app apart, kan dat niet in 1 keer
    waarom zou alles stoppen bij blokkeren
    waarom is dat belangrijk voor die koppelingen
    ruimen jullie dan meteen iets op als ik kies
    ziet de boekhouder dat ik hier zit te neuzen
    wat heeft de nieuwe boekhouder daarmee te maken
    is het erg als ik er eentje fout zet
    waarom eerst dit en dan pas opruimen
    merken de klanten in de webshop daar iets van
    blokkeren of toegang wegnemen, wat is het verschil en waarom
    zijn zijn boekingen dan ook weg
    waarom moet die lijst bewaard
    waarom mag ik tot dan niks veranderen
    gaan mijn oude cijfers mee
    hoe kan het dat die is blijven hangen
    hoe weet je dat die op zijn naam stond
    waarom is wie betaalt de baas
    waarom verstoppen ze dat
    is dat recht gevaarlijk om te hebben
    moet ik echt alle vijf hebben
    waarom de leverancier ook
    kan ik die echt veilig tot het laatst laten
    hoezo is intrekken niet erg
    kan de nieuwe boekhouder dan bij alles
    kan hij ons daarna nog iets maken
    zie ik met dat recht ineens ook andere dingen
    waarom moeten die mailadressen mee
    zou ik daar iemand mee kunnen buitensluiten dan
    wat stopt er allemaal als ik die band breek
    waarom staat hij niet gewoon als gebruiker bij ons
    wat doe je met die naam
    wordt dat ergens bewaard of doorgestuurd
    wat doe je daar precies bij mollie
    waarom nakijken, mollie zei toch ok
    kan dat nakijken zelf iets veranderen
    waarom mag ik niet opnieuw verbinden
    is uit de lijst weg niet bewijs genoeg
    weet je zeker dat ie er niet meer bij kan
    hoe weet je dat het een sleutel is
    tot dan kan hij er dus misschien nog bij?
    stopt dan ook mijn kassa in de winkel
    hoe weet ik dat het dezelfde sleutel is
    waarom geeft mollie die niet aan mij
    is op het scherm even goed
    wat is het verschil en waarom telt dat
    kan een app erin zitten zonder in die lijst te staan
    waarom zou hij daar zitten
    voor zover bekend, dus je bent niet zeker?
    en de uitbetalingen naar mijn bank ook niet?
    waarvoor heb je dat nodig
    gaat die naam naar moneybird
    als het altijd ja zegt, wat heb ik er dan aan
    zie jij dan ook mijn facturen
    ontwikkelaars? ben ik niet, mag ik daar wel komen
    waarom als die gebruiker en niet als eigenaar
    verdwijnen de facturen die die app maakte dan ook
    wat kijk je dan na
    waarom telt zo'n melding niet
    krijgt de app nu weer toegang als ik ophaal
    kan hij nu alles zien dan
    hoe kom je bij een collega uit
    verloopt dat echt nooit
    moet dat echt nog
    waarom zou mijn menu anders zijn
    wat stopt er als ik die wis
    is dat gevaarlijk zo'n sleutel
    zijn zijn boekingen dan weg
    waarom kan alleen een eigenaar dat
    is het veilig om u die sleutels te geven?
    wat gebeurt er met mijn andere apps als jij dat doet
    moet ik echt eerst de organisatie openen
    kan ik daar per ongeluk iets stuk maken in die instellingen?
    en als ik daarop klik, is er dan meteen iets veranderd bij de collega's?
    ben ik dan mijn boekingen kwijt die via die app gekomen zijn?
    loskoppelen, kan ik dat nadien nog ongedaan maken
    waarom moet dat nog gecontroleerd worden, ik heb het toch net gedaan
    waarom staan die andere er nog tussen?
    is dat erg, dat ie nog bij die andere mag
    waarom nog es kijken als jij het zelf hebt ingetrokken
    waarom moet ik die pagina nu opnieuw laden?
    hoe weet je dat zo zeker
    merken mijn collega's hier iets van?
    waarom kan het bij een collega dan nog wél
    hoe komt dat die er nog bij kan
    moet dat nakijken echt nog
    wat als hij er dan toch nog bij staat?
    waarom gaat die niet weg?
    kan de app intussen nog alles lezen
    waarom weet die collega dat wel en jij niet
    waarom mag ik die sleutels niet hebben
    is het met de hand wel even grondig?
    waarom twee keer op remove?
    hoe kan een app bij de ene wel staan en bij de andere niet
    wat maakt dat uit welke organisatie het is?
    kan ik dat niet in één keer voor alles zien?
    waarom geldt dat voor iedereen?
    waarom merkt die app dat pas later?
    hoe lang duurt dat, minuten of dagen
    raak ik mijn oude instellingen in de app kwijt?
    kan die app dan ook betalingen doen?
    waarom wil je dat nog nakijken?
    waarom moet ik ook nog in xero kijken?
    wat bewijst dat, nieuwe gegevens ophalen
    waarom lukt dat nu niet
    moeten ze dat uur echt weten?
    waarom moet dat nog nagekeken
    kan het kwaad als ik het zo laat?
    had ik dan wel mogen weigeren?
    is er nu iets doorgestuurd
    wat kan er gebeuren als ik toch akkoord ga
    is dat verstandig, toch doorgaan
    kan ik dat later echt nog terugdraaien?
    waarom moet die organisatie openstaan
    geldt dat dan zeker alleen voor dit bedrijf?
    wat met de facturen die al verstuurd zijn
    waarvoor dient die lijst
    is dat nakijken zonder risico voor de andere organisaties?
    kan dat niet in één overzicht
    hoe weet ik dat dat zo blijft
    kan een collega dat zomaar terug aanzetten?
    kan hij er nu nog aan, ja of nee?
    waarom kan dat niet allemaal tegelijk
    wie heeft die er dan afgehaald?
    hoe kan ik daar zeker van zijn
    kan jij dan in mijn boekhouding?
    wat doet intrekken precies
    moet dat echt via Apps, ik zie ze op het startscherm ook
    waarom stellen ze daar vragen over
    blijven de geboekte facturen staan?
    is dat nodig? ik zag hem toch verdwijnen
    hoe kunt ge dat nagaan zonder mijn wachtwoord
    waarom mag ik dan niet opnieuw verbinden?
    weet die leverancier dat nu?
    hoe is dat mogelijk?
    lopen mijn cijfers nu gevaar
    hoe lang blijft die sleutel werken?
    mag ik dat ook laten?
    waarom is dat bij een accountant anders
    haal ik hem dan weg bij al mijn klanten?
    waarom mag een gewone gebruiker dat niet
    kan ik die rol niet even zelf aanzetten?
    waarom zit dat bij elke app ergens anders
    is het daar evengoed weg bij quickbooks?
    krijgt mijn collega daar een mail van
    waarom heb ik dat oude scherm nog
    werkt dat daar net zo goed?
    ik heb toch al op intrekken gedrukt, waarvoor is dit
    hoe komt zoiets
    waarom deed dat scherm het niet
    hoezo is dat beter
    waarom zie ik dat van haar dan niet
    per land een ander adres?
    vreemd, waarom heet dat daar anders
    na een maand al?
    waarom alleen de mijne
    hoezo kan er toegang overblijven
    is dat definitief dan
    wat heb ik aan zo'n lijst
    wat moet ik daaruit opmaken
    waar dient deze vraag voor
    waarom kan het bij de ene wel en de andere niet
    is dat erg, zo'n onbekende app
    hoe kan een app nou ontbreken
    wie verzint die namen
    kan exact dat niet zeggen dan
    hoe helpt dat u verder
    verandert daar iets door
    is het echt niet definitief
    hoe komt het dat die verlopen is
    dus die van mijn collega blijft gelden, hoe dat zo
    waarom niet gewoon via import/export zoals vroeger
    hoezo moet ik helemaal naar onder
    heeft dit gevolgen als ik ze niet kies?
    moet dat echt nog apart opgeslagen worden
    heb ik hier speciale rechten voor nodig?
    verandert er al iets als ik hierop klik?
    en wat krijg ik dan te zien
    waarom staat er geen uitleg bij sommige
    is dat nodig?
    hoezo moet ik dat testen, ik heb toch opgeslagen
    en waarom kan dat niet bij ons?
    waarom zie ik die van een ander niet
    zou dat dan echt uitmaken, als wie ik ben ingelogd?
    waarom is die knop zo verstopt
    is dat erg, dat alles links staat?
    is alles toestaan wel veilig dan
    en dan ook die van volgend jaar?
    hoe kan dat, twee toestemmingen
    kan ik het later terugdraaien
    stopt dat dan bij mijn andere klant ook?
    mijn login doe ik ook voor een ander kantoor, is dat erg
    waarom moet ik naar dat adres kijken
    hoezo moet ik dat kiezen
    wat is "huidige en toekomstige"
    is mijn toestemming nu mislukt?
    dat heb ik toch net gedaan?
    waarom moet de app dicht
    na 30 dagen opnieuw? waarom
    hoe weet ik dan zeker dat het goed is
    de app heeft nu toch niks gekregen?
    wachtwoord geven aan de helpdesk mag niet hè?
    hoe komt dat dan
    en de vorige toestemming, blijft die gewoon staan?
    waarom hoort dat zo bij een eigen app
    waarom zouden ze loongegevens willen
    mag je nee zeggen dan?
    waarom krijg je dan niks te kiezen
    f5 gedrukt, was dat fout?
    waarom komt er dan geen foutmelding
    doet dat ertoe dan
    waarom gaat het om die gebruiker en niet om mij
    waarom weigert Exact als ie er niet bij staat
    is dat wel verstandig, alles open?
    hoe kan dat nou, hij staat er toch bij
    waarom vraagt die app daar nog om
    hoezo geen toegang, gisteren nog wel
    hoe komt het dat eigen apps dat nu ook hebben
    waarom gaat die gids daar niet over
    wat doet het einde van de melding ertoe
    waarom niet te vaak achter elkaar
    wat raar zeg, waarom is dat
    waar gaat dat rode kader over
    hoe kan het programma twee toestemmingen hebben
    en waarom moet ik dat nog eens bekijken
    Waarom kan niemand haar dan zien?
    waarom telt haar gebruiker en de mijne niet
    wie heeft dat ooit zo gekozen dan?
    vanwaar kan dat komen
    waarom noemen ze dat niet gewoon hetzelfde
    hoezo heeft de een wel een lijst en de ander niet
    kan een stap echt rijen weggooien?
    Waarom vier oorzaken voor één woord?
    hoe kan dat nou, vorige week mocht hij het nog
    wie bepaalt dat, welke erbij horen
    kan een andere gebruiker ertussen zitten dan?
    kan het niet met mijn rechten
    waarom heeft elk een aparte lijst
    wat doet het ertoe
    wat maakt het uit wat ik zie, t werkt niet
    en waarom nog eens controleren
    waarom stopt dat als iemand vertrekt
    kan een wachtwoord echt een app stoppen?
    wat is er dan niet bewezen?
    waarom moet ik de fout zoeken
    telt jouw poging ook als fout?
    moet ik de toestemming intrekken?
    waar komt die grens vandaan
    waarom blokkeert die zichzelf
    snap niks van die seconden
    is afsluiten genoeg?
    waarom mag ik die oude login niet gewoon wissen
    waarvoor is dat nodig, die naam
    hoezo precies wat die gebruiker mag
    waarom nu al, kan dat later niet
    wat doet dat ertoe wat zij ziet
    waarom moet dat, ik doe gewoon opnieuw koppelen
    en als ik die startdatum nou toch aanpas?
    waarom moet ik uitloggen
    is dit nu bovenop de oude toestemming of vervangt het die?
    waarom die oude nog laten staan dan
    moet die oude per se weg?
    waarom pas dan blokkeren
    waarom is dat erg, zo'n oude toestemming?
    waarom mag die oude nog niet weg
    kan het wachtwoord verlopen?
    hoezo kan dat niet met die gebruiker
    dus de eerste stopt dan? waarom
    is dat zo erg, kan ik niet eerst koppelen
    waarom niet gewoon verwijderen
    gaan mijn databases dan niet weg?
    waarom heeft de ene dat wel en de andere niet
    als ik hem blokkeer stopt dus alles?
    moet ik dan voor elke app dit hele verhaal doen??
    mag ik dit niet op teams zetten?
    kan je niet gewoon een nieuwe maken
    callback en redirect is dat hetzelfde
    Zo kieskeurig, waarom?
    Welk van de drie zal het zijn, denkt u?
    hoezo alle drie
    waarom heb ik daar zo'n recht voor nodig
    moet die naam iets speciaals zijn
    waarom is toestemming nog nodig als ik al geregistreerd heb
    eigen app ziet dus alles? waarom
    secret ook meesturen?
    waarom moet ik dat nog nakijken
    ik zie enkel wat van ons is? hoezo
    is dat gevaarlijk?
    zit er iemand nu in mijn boekhouding??
    hoezo elk product anders
    waarom die van het product
    kan ik er zelf een verzinnen?
    maakt dat uit dan
    moet ik echt alles noteren, ik heb haast
    waarom moet hij dat ook zien
    waarom niet gewoon wachten tot ie stopt
    waarom moeten ze allemaal weg
    waarom als laatste
    waarom moet ik alles laten ophalen
    waarom moet dat verhuizen
    gaan al mijn apps dan stuk??
    waarom moet die ook weg
    waarom beslist die over alles
    en als ik iets verkeerd intrek?
    waarom beter een eigen
    mag dat juridisch wel?
    waarom kan ik die van hem niet intrekken
    dan stoppen mijn apps toch ook?
    waar heeft u die naam voor nodig?
    wordt dat ergens opgeslagen dan
    voor wie geldt dat allemaal?
    waarom zou ik dat nog nakijken
    waarom moet ik niet gewoon in die lijst kijken
    en de klanten kunnen blijven afrekenen?
    waarom is dat belangrijk dan, weg is weg
    maar dan ligt mijn winkel plat?!
    wie heeft die sleutels dan en waarom ik niet
    waarom staan die er dan niet in
    en kan ik later kiezen wat hij mag?
    zeker weten? waarom merkt de winkel daar niks van
    blijft dat wel bij mij op de pc?
    hoezo weet niemand of dat werkt
    wat heb ik als gewone boekhouder op een ontwikkelaarspagina te zoeken
    vervalt dat niet vanzelf op den duur
    waar is dit voor nodig
    waarom volstaat dat groene balkje niet
    is dat nu definitief?
    waar komt dat door zeg
    hoe weet jij dat
    waarom vertrouw je mij niet
    waarom via een adres en niet via het menu
    waarom zie ik niet gewoon alles
    werkt zo'n ding werkelijk eeuwig
    waarom kan ik dat niet als medewerker
    is die naam verplicht
    waarom kun jij dat wel en ik niet
    waarom is dat nou weer in het Engels
    verander ik hier iets?
    kan ik later terug koppelen
    waarom blijft hij bij de rest toegelaten
    waarom twijfel je eraan, jij trok het toch in
    waarom enkel bij deze
    hoezo kan hij bij collega's nog wel
    waaraan merk je dat
    waarom telt mijn klik niet als bewijs
    zeg waarom blijft die hangen
    waarom weet die dat wel
    wie bezit die sleutels
    de leverancier wil ze niet geven, waarom is dat
    waarom hebben ze dat verbouwd
    waarom zou dat verschillen
    waarom aparte lijsten
    hoe lang duurt dat dan eer die het doorheeft
    waarom toont die dan nog groen
    moet ik niet in Xero zelf zijn?
    met welk account? dat van mij of dat van de baas
    waarom kies ik dat hier
    kan ik dat later nog wegnemen
    waarom zou je dat checken
    waarom op twee plekken kijken
    waarom moet het letter voor letter
    waarom hebben ze dat nodig denk je
    waarom moet die eerst los
    waarom zou een oude toestemming nog gelden
    laatste twijfel: kan het ongedaan?
    gaan de andere dan niet stuk
    zijn mijn collega's hem ook kwijt
    waarvoor dient die controle
    waarom die andere ook bekijken
    wat was de reden dat dit per firma gaat
    hoe kan dat zomaar
    snap niet waarom dat blijft staan
    waarom kan dat niet ineens
    leest er iemand mee
    hoezo sleutels van de app
    kan hier iets misgaan
    kan ik hem daarna nog terug krijgen
    wanneer kan ik hem terug koppelen
    waarom werkt dat niet meteen
    waar baseer je dat op
    waarom telt dat niet als gelukt
    waarom enkel wie eigenaar is van het kantoor
    waarom is dat bij elke app anders
    en als mijn voorganger daar iets van merkt?
    wanneer is dat veranderd
    waarom twee schermen
    waarvoor heb je die naam nodig
    waarom moet dat nog nagekeken, hij stond toch niet meer in de lijst
    je hebt net al gekeken, waarom nog eens
    waarom mag ik die inlog niet gewoon doen
    waarom kan dat alleen bij zo'n standaardapp
    hoezo kan een product er meer hebben
    waarom kan ik dat zelf niet
    waarom zou dat buiten beeld vallen
    waarom via een omweg
    waarom moest ik eerst die omweg
    waarom zie ik die app dan niet gewoon ook
    waarom is dit een andere lijst dan die ik had
    hoe kan een ander dan ook toestemming hebben
    wat maakt het uit of het een eigen app is
    waarom kom ik weer op hetzelfde uit
    waarom moet ik weten of ze het delen
    waarom staan die gegevens vast
    hoe kan er iets tussen staan dat niemand kent
    waarom stopt die app dan
    waarom mag ik dat niet zien
    waarom mag ik dat niet zien dan
    hoezo kan ik alleen mijn eigen zien
    waarom ziet zij hem wel en ik niet
    waarom weet je dat niet
    waarvoor is dat opschrijven eigenlijk
    waarom de datum erbij
    hoezo staan die alleen daar
    waarvoor moet ik gegevens ophalen
    waarom vraag je wat ik al weet
    hoezo blijft ie dan werken
    waarom verloopt dat na 30 dagen
    waarom moet hij er eerst uit
    waarom vijf
    wat is het verschil tussen die twee en waarom
    hoezo vroeg hij te veel
    waarom gaat de oude als laatste
    hoe kan hij toegang hebben terwijl het niet werkt, waarom
    waarom kan beperken alleen bij standaardapps
    waarom stopt die andere klant dan
    waarom moet dat per se in die lijst
    hoezo kon je bij een eigen app niks kiezen
    waarom moet ik dat lezen
    wat is het voordeel van toekomstige
    waarom nog een keer kijken
    waarom check je dat via wegwijs
    waarom alle administraties nalopen
    waarom zou het nu wel lukken
    waarom vraag je weer hetzelfde
    waarom verloopt het na dertig dagen zonder gebruik
    hoe kan dat, ik heb nooit akkoord gegeven
    waarom is de eerste nee genoeg
    waarom kun je dit niet oplossen
    waarom hoeft dat niet, inloggen
    waarom vraagt die app te vroeg
    waarom staan ze bij een eigen app ergens anders
    waarom zouden ze dat allemaal willen
    waarom ziet de app alleen wat ik zie
    waarom geeft hij dan geen fout
    waarom langs deze omweg?
    hoezo niet bewezen
    waarom mag ik dat zelf niet zien
    waarom zou die app ineens anders heten
    wat heeft dat land ermee te maken
    waarom is die pagina zo lang
    waarom moet de hoofdgebruiker die kunnen kiezen
    wat is het verschil met ze allemaal aanvinken en waarom vraag je dat
    hoe kan een ander zijn keuze voorgaan op die van mij
    wat maakt het voor verschil
    maakt dat uit welke precies
    waar heb je dat nummer voor nodig
    waarom moet ik eerst alles weghalen om alles te kunnen geven
    waarom blijft ie om iets vragen dat weg is
    waarom mag hij die gegevens dan niet
    waarom is dat een laatste uitweg
    moet dat echt de volledige tekst zijn, waarom
    ligt dat aan mijn rechten of waaraan
    hoezo 2020, dat is toch lang geleden
    vanwaar die landcode
    wat maakt de .be of .nl uit
    waarom is dat belangrijk wat erachter staat
    wat bewijst dat als hij het met de hand kan
    waarom moet dezelfde gebruiker dat doen
    waarom moet die gebruiker dat bekijken en niet ik
    waarom geldt dat voor de app als hij er niet in kan
    hoe komt het dat die niet gekozen was
    waarom heeft een app dat onderdeel nodig
    waarom zou hij op iemand anders zijn toestemming draaien
    wat doet het ertoe wie dat was
    waarom is er bij een eigen geen keuze
    vijf vragen? waarom zoveel
    waarom gaat het over die gebruiker en niet over mij
    waarom moet ik straks ook nog zelf kijken
    waarom twee keer kiezen, dat heb ik toch al in Exact gedaan
    waarom daarna opnieuw ophalen
    wat heeft het rapport ermee te maken
    waarom is dat niet automatisch
    waarom zou ik voor alle huidige en toekomstige kiezen
    hoe kan het dat zelfs hij hem niet ziet
    waarom erft de app dat van de gebruiker
    hoe kan dat, vorige maand werkte het
    waarom moet ik vertellen wat ik bij elke laag zag
    waarom ziet die wel alle gebruikers
    waarom zou iemand hem daar aanmaken
    waarom kan ik dat niet zien bij haar
    waarom heet dat overal anders
    waarom wil je weten waarin
    waarom geen foutmelding als er rechten ontbreken
    waarom zou je dat nu nakijken
    waarom moet ik zo lang wachten
    waarom mag het niet tegelijk
    wat levert minder ophalen op
    waarom moet ik die tijden opschrijven
    waarom blijft hij het dan proberen
    waarom kun je dat zelf niet oplossen
    waarom is intrekken geen goed idee
    waarom juist een uur
    waarom weet jij dat van die ruimere grens niet
    waarom wil je de naam van die persoon hebben?
    waarvoor moet dat iemand zijn die blijft dan
    is dat nou echt nodig, die schermafdruk
    waarom moet ik nog kijken wie er bij de boeking staat
    waarom pas daarna blokkeren
    waarom kan de oude gebruiker dat niet gewoon zelf
    waarom is het erg als die oude blijft staan
    waarom moet de oude nog blijven staan
    waarom kan dat niet met twee omgevingen
    hoezo stopt die andere dan
    waarom moet ze eerst uitloggen
    waarom eerst de leverancier bellen
    moet ik dan eerst in exact inloggen? waarom
    waarom mag ik niet gewoon akkoord doen
    waarom ziet zo'n eigen app dan alles
    waarom mag ik hem niet nu al blokkeren
    waarom wil je dat bij exact vragen
    waarom wil je weten wat er daarvoor gebeurde
    waarom moet ik ophalen, het staat toch op verbonden
    hoezo kijken of die geblokkeerd is
    wat maakt het uit wat erachter staat
    waarom niet opnieuw koppelen
    waarom zou iemand dat intrekken
    waarom helpt opnieuw koppelen niet
    waarom is een aparte gebruiker beter
    waarom kan jij het niet oplossen
    waarom is die melding zo belangrijk
    waarom moet je dat nou weten
    wat doet dat adres ertoe
    maakt zo'n streepje nou echt uit
    waarom kopiëren in plaats van typen
    waarom is daar een recht voor nodig
    waarom een naam die ik herken
    voor wie moet ik dan inloggen en waarom
    waarom ziet die app elke administratie
    waarom neemt exact geen localhost aan
    waarom mag ik het secret niet aan hen geven
    hoe bedoel je niet bewezen
    waarom kan alleen een hoofdgebruiker dat
    waarom zijn er drie nodig
    maakt dat verschil dan uit
    waarom ook aan de nieuwe boekhouder laten zien
    waarom niet gewoon alles in een keer intrekken
    waarom een datum op die lijst
    waarom moet ik elke app daarna opnieuw koppelen
    waarom ziet alleen de oude boekhouder die app
    waarom stond die op zijn naam
    waarom moet de leverancier erbij
    waarom niet meteen eruit gooien
    waarom werkt dat ook zonder hem
    waarom mag ik dat niet als gewone gebruiker
    waarom staan ze dan niet bij de gebruikers
    waarom moet ik die naam geven
    waarom heb je die toegangssleutels nodig
    wat is daar te vinden, waarom moet ik daar heen
    hoezo moet dat nog gecontroleerd
    waarom twijfel je of het gelukt is
    waarom moet ik dat per organisatie doen
    hoezo kan die nog via een collega
    hoe kan dat, waarom ziet die app nog organisaties
    waarom moet dat nog
    waarom staat die er nog steeds
    waarom heb ik een ouder scherm
    waarom geldt dat per organisatie
    waarom niet alleen voor mij
    waarom vanuit de app en niet vanuit xero
    waarom dat adres zo precies bekijken
    wat betekent dat, waarom vraagt xero dit
    waarom is die controle nodig
    waarom ook in xero kijken
    waarom zou de app te veel mogen
    waarom is dat nodig als ik al akkoord gaf
    waarom eerst los en dan weer vast
    waarom zo goed op die naam letten
    waarvoor dient die bevestiging nog
    waarom wil je die lijst met organisaties hebben
    waarom ook bij de andere kijken
    waarom werkt hij bij de rest nog
    waarom blijft die erin staan
    waarom kan dat niet in een keer
    hoe kan die daar al weg zijn
    waarom alleen met sleutels van de app
    waarom is controle nodig
    waarom niet opnieuw verbinden als hij dat vraagt
    waarom gaan betalingen dan wel door
    waarom verandert die sleutel niet mee
    waarom stopt mijn webshop dan
    waarom heeft alleen de leverancier die sleutels
    waarom merken apps met een sleutel er niks van
    waarom wil je dat weten van mij
    waarom zegt moneybird altijd ja
    waarom als degene die toestemming gaf
    waarom verloopt die sleutel niet vanzelf
    waarom zie ik alleen mijn eigen apps
    waarom mag alleen de eigenaar dat
    waar gebruik je die naam voor
    waarom kan dat enkel met die sleutels
    waarom moet ik die vragen invullen
    waarom dan niet opnieuw verbinden
    waarom moet ik voor opnieuw verbinden in de app zijn
    waarom werkt die toegangssleutel nog
    waarom nog niet zeker
    waarom mag niet iedereen dat
    waarom zit die knop soms daar
    waarom heb ik nog het oude scherm
    waarom moet ik via mijn naam en niet via instellingen
    is dat niet voor wachtwoorden, dat beveiligingsgedoe? waarom daar dan
    wat heb ik aan die lijst
    waarom moet die weg, de vorige penningmeester zei dat het geen kwaad kon
    hoezo heeft ie nog toegang ik heb toch op intrekken gedrukt
    moet dat echt twee keer gecontroleerd worden?
    hoezo niet bewezen, ik heb het toch met eigen ogen gezien
    hoe kan een ander daar nou ook toestemming voor geven
    hoe weet jij dat ie nog toegang heeft
    waarom kan ik dat niet zelf
    waarom heeft mijn collega dat wel en ik niet
    wat is het verschil met die andere weg dan
    waarom kan ik de hare niet zien
    waarom noemen ze dat daar anders
    waarom zetten ze dat zo ver weg
    waarom was die andere lijst niet goed
    hoe kan dat nou nog werken
    ik wil niks importeren, waarom daar?
    waarom zou ik op elke naam moeten klikken
    waarom moet ik dat nu kiezen
    waarom kan dat bij een eigen app dan niet
    stopt die app dan echt als hij weg is
    waarom mag ik als hulpkracht dat niet zien
    waarom ziet mijn scherm er anders uit dan dat van u
    waarom dan via mijn eigen naam
    waarom ontbreekt er een dan
    waarom zie ik die van haar niet gewoon
    waarom zegt Exact niet wat er mis is
    voor wie moet ik dat opschrijven
    waarom laten ze zo weinig zien
    waarom staat dat niet gewoon hier
    wat kan er misgaan als ik hem weghaal
    waarvoor moet je dat controleren
    waarom vraag je wat ik al weet, ik weet niks
    zit ik echt nergens aan vast?
    waarom blijft ie voor de rest wel werken
    waarom is de oude dan weg
    kan dat zonder dat ik eerst iets weghaal, waarom eigenlijk
    waarom moet ik hem eerst weghalen om meer te geven, dat is toch gek
    vijf lagen? waarom zo veel
    waarom nog meer vragen, ik heb toch gezegd dat ie stilstaat
    waarom de oude pas op het laatst
    wat moet ik in een app store, het is toch geen telefoon
    moet ik die lijst echt zien
    waarom mag ik daar niks aan veranderen, het zijn mijn cijfers!
    waarom kan beperken niet altijd
    waarom houden ze wat ze al hadden
    waarom geldt die van een collega nog
    waarom kon je bij een eigen niet kiezen
    die andere koppeling, waarom stopt die dan
    moet ik dat allemaal lezen
    waarom moet ik dat kiezen
    wat geef ik nu eigenlijk weg, waarom moet dat
    waarom moet ik dat allemaal nalopen
    waarom vraagt die app dat niet uit zichzelf
    waarom staat het bij een eigen app niet hier
    waarom vragen ze dat allemaal
    wie is die hoofdgebruiker en waarom moet die dat kunnen
    waarom geeft ie dan geen fout
    en waarom moet ik een nieuwe dan zelf toevoegen, dat vergeet ik geheid
    wat gebeurt er als ik nu opsla? waarom moet dat
    waarom via import, ik wil toch niks importeren
    wordt er nu iets veranderd of kijk ik alleen? waarom hier
    moet da nu wéér?? leg eens uit
    waarom zegt ge niet gewoon dat het goed is
    waarom kan dat bij een eigen app niet dan
    hoezo een omweg, kan het niet direct?
    waarom zie ik die van m'n collega dan niet
    waarom heet die daar anders
    waarom verstoppen ze dat zo
    hoe bedoelt u oorzaken, waarom vraagt u dat
    waarom maakt het land uit
    waarom zetten ze dat niet bovenaan
    waarom staan ze dan links als de app overal bij mocht
    waarom moet ik zelf er ook bij kunnen
    wat is het risico, waarom zou ik dat niet doen
    hoef ik dan echt niks aan te vinken? waarom niet
    waarom staat dit scherm hier eigenlijk tussen
    waarom moet ik dat opschrijven
    waarom eerst eraf en dan weer erop?
    raar dat exact weigert, waarom doet ie dat
    waarom vraagt hij nog om iets wat weg is
    waarom is zij die rechten kwijt
    hoe kan die toegang zomaar weg zijn, waarom
    waarom is dat dan geen kwestie van een administratie
    waarom kan ik dat hier niet oplossen
    waarom zegt ie niet gewoon wat er is
    waarom als laatste uitweg
    waarom mag een gewone gebruiker dat niet zien
    waarom is de hele tekst zo belangrijk
    waarom doet exact zo iets stoms
    waarom krijgt alleen een standaardapp die fout
    waarom hoort dat niet voor te komen
    waarom volstaat een gewone login niet
    hoe weet u dat dit het is
    waarom is die er niet bij gezet
    waarom hebben wij dat niet in de licentie
    bij welke gebruiker moet ik dan toestaan, waarom die
    kan ik zelf niet zien wat in de licentie zit, waarom niet
    waarom kan wegwijs dat niet zien
    vijf vragen? kan dat niet korter, waarom zoveel
    hoezo moet dat op twee plekken, waarom
    waarom moet ik daarna verversen
    waarom is het niet bewezen
    hoe kom je daarbij, waarom dit antwoord
    waarom heeft die gebruiker geen recht
    waarom kan ik dat niet
    waarom moet het de hoofdgebruiker zijn
    waarom wilt ge die gebruiker kennen
    waarom zie ik dat zelf niet
    waarom zie je die dan niet meteen
    wat doet dat commando, waarom alles
    ik wou net alles intrekken, waarom mag dat niet
    waarom mag het niet samen
    hoe is die toestemming weg geraakt, waarom
    waarom juist 570 seconden
    waarom kunt ge dat niet oplossen
    waarom is het niet zeker
    waarom moet ik mijn boekhouder daarvoor bellen
    waarom kan ik er niet gewoon mezelf in zetten dan
    waarvoor moet die vent nu al inloggen, ik wil gewoon koppelen
    moet dat echt, ze bewaren de instellingen toch zeggen jullie zelf
    wat voor gegevens geef ik hier eigenlijk allemaal weg, moet dat
    waarom moet die oude toestemming weg als het nu toch loopt
    waarom nog een keer gegevens ophalen daarna
    waarom mag de oude nog niet weg
    waarom kan je dat niet nu al zien
    waarom mag dat mailadres niet ook bij de andere zaak horen
    wat is er mis met twee omgevingen op één login
    waarom mag ik dat als bedrijfsleider niet
    kan ik ze niet gewoon allemaal geven
    waarom zou ik geloven dat alles blijft staan
    hoe weet exact dat ik het was dan
    waarom krijgt een eigen app alles te zien
    waarom niet alles in één keer overzetten
    moet ik dat allemaal weten, maak het gewoon
    waarvoor is die controle nodig
    mag ik de koppeling niet gewoon weggooien en opnieuw maken
    hoe weet jij dat hij nog wordt toegelaten
    hoe kan een klant nou zo'n band verbreken zonder dat ik het weet
    waarom weigert exact ons opeens
    wie verzint zoiets, dertig dagen
    waarom hangt zo'n koppeling aan een mens
    een koppeling zou toch niks te maken moeten hebben met een wachtwoord
    slaat nergens op dat dat maar één keer kan
    hoezo helpt opnieuw koppelen niet
    waarom stopt dat minder snel met een aparte gebruiker
    hoe kan het dat je het niet zeker weet
    waarom moet dat zo omslachtig
    waarom heeft elk land een ander adres
    waarom mag je dat niet mailen, mijn collega wacht erop
    waarom moet dat adres kloppen
    wat maakt zo'n streepje nou uit
    moet dat land er ook toe doen
    waarom moeten wij dat zelf registreren
    waarom moet ik ook nog toestemming geven, het is toch onze eigen app
    waarom ziet die app alles
    wat is er mis met localhost
    waarom mogen ze het secret niet weten
    hoe weet ik dan of het goed is
    waarom mag ik dat niet gewoon zelf
    hoe kan die bij iemand anders staan
    waarom is dat zo erg eigenlijk
    waarom mag ik niet gewoon onze website invullen
    waarom moet de nieuwe dat ook zien
    hoe kan die daar nog staan
    waarom mag ik dat niet zien, ik ben eigenaar
    wat heeft de factuur ermee te maken
    waarom verstoppen ze dat zo diep
    kan ik hem niet meteen weghalen
    mag dat zomaar zonder zijn toestemming
    en waarom zou mijn kassa dan ook stoppen
    waarvoor moet ge die naam hebben als ge hem toch niet kunt zien
    waarom kan dat alleen met die sleutels
    moet ik per se in die ene organisatie zitten? wat maakt dat uit
    waarom daarheen en niet gewoon bij gebruikers
    waarom moet ik dat twee keer bevestigen
    waarom zou een collega er dan nog bij kunnen
    hoezo mag die er nog bij, ik heb hem er net af gegooid
    waarom weet een collega dat dan wel
    waarom moet ik nou weer terug
    waarom moet ik dat adres zo precies lezen
    waarom moet ik kiezen, we hebben er maar eentje
    wat controleer je dan eigenlijk
    waarom is dat niet zeker dan
    waarom zonder akkoord sluiten
    waarom eerst loskoppelen als ik juist wil verbinden
    waarom stuur je me terug
    hoezo linksboven kijken
    raakt hij dan niet overal af? waarom hier
    waarom blijft die daar zo hardnekkig staan
    waarom kan dat niet in één keer
    hoe kan hij er al niet meer bij mogen
    waarvoor die toegangssleutels
    waarom gaan die betalingen wel door
    waarom stopt alles dan
    wat maakt dat uit, sleutel of niet
    waarom kan een deel niet
    waarom merken die met een sleutel er niks van
    waarom weet jij niet hoe die knop heet
    vertrouw je mij niet of zo
    hoezo kan een collega ook toestemming geven
    waarom verloopt dat niet vanzelf
    wat valt er nog na te kijken
    waarom verloopt zoiets niet
    waar hebben jullie dat voor nodig
    waarom willen die weten waarom ik stop
    hoe bestaat het dat hij nog werkt
    waarom werkt die sleutel nog
    waarom telt mijn woord niet
    waarom heb ik een oud scherm
    maakt dat uit welke app dan?
    waarom vraag je dit als je het toch niet kan
    wat doet dat beveiligingscentrum eigenlijk, waarom daar
    moet dat echt, tien minuten?
    niet bewezen? wat bedoel je daarmee
    hoe kan een app nou twee toestemmingen hebben
    waarom nu ineens een andere weg
    hoezo heet dat daar anders
    wat zijn appmachtigingen, waarom moet ik dat hebben
    waarom stopt die app dan als hij vertrekt
    en waarom weet jij dat niet
    waarom hoeven ze dat er niet bij te zetten
    wat heb ik aan die controle
    30 dagen? staat dat ergens
    welke lagen bedoel je
    waarom niet gelijk opnieuw koppelen
    waarom kan dat bij eigen apps niet
    belachelijk dat dat niet kan, waarom niet
    waarom moet ik een nieuwe zelf toevoegen
    waarom vervangt dat de oude
    wat maakt die administratiekeuze uit
    waarom moet ik dat lezen, doet toch niemand
    waarom na 30 dagen opnieuw
    waarom zeg je niet bewezen
    waarom ziet de app alleen wat die persoon ziet
    wat heeft dat adres met inloggen te maken
    waarom krijg je dan geen keuze
    waarom zou je niet gewoon alles kiezen
    waarom niet opnieuw laden
    waarom moet ik daar zijn
    waarom niet gewoon op intrekken drukken
    waarom moet dat nog een keer
    dus ik kan bij mijn eigen app niks kiezen? waarom niet
    waarom vraagt u dat
    wat doet die knop ook al weer
    hm waarom blijf ik dan hier
    waarom raakt iemand dat zomaar kwijt
    waarom moet die daar aan te pas komen
    waarom een uur wachten?
    waarom moet het dezelfde gebruiker zijn
    hoe kan dat nou, hij kon er altijd bij
    je had dat toch net al gedaan?
    heeft dat er wat mee te maken dan
    waarom mag ik die oude niet meteen blokkeren dan?
    waar is dat voor nodig, ik heb die rechten net gegeven
    wat als de instellingen straks toch weg zijn?
    waarom moet dat, het is toch dezelfde app
    waar dient al die toestemming voor?
    toekomstige ook aanvinken, is dat wel slim?
    hoezo moet ik kijken wie geboekt heeft?
    is dat nodig als die man toch al weg is?
    hoe komt dat nou, ik had toch alles aangevinkt
    waar ging het mis dan?
    waarom moet die oude nog blijven
    waarom mag dat mailadres nergens anders bij horen?
    waarom stopt die andere dan?
    waarom moet ze eerst uitloggen?
    waarom eerst de leverancier vragen?
    wat was er gebeurd als ik wel akkoord had gedaan?
    moet ik voor elke app al die stappen opnieuw??
    is dat wel veilig, je zit toch niet aan mijn boekhouding?
    wat heeft dat ermee te maken?
    weet je dat zeker?
    waarom ziet geen app hem meer als ie gearchiveerd is
    hoezo weigert hij opeens, het werkte altijd
    waarom houdt exact dat tegen? wij betalen er toch voor
    waarom na 30 dagen al?
    waarom stopt een app als ik mijn wachtwoord wijzig?
    waarom kan één login maar een keer?
    waarom helpt opnieuw verbinden niet?
    waarom stopt zo'n aparte user minder snel?
    hoezo niet bewezen, ik heb toch akkoord gegeven
    waarom per land een ander adres?
    waarom hebben we überhaupt een eigen app?
    waarom is zo'n streepje belangrijk?
    moet ik ze alle drie doen?
    waarom kan die proefversie niet meer?
    waarom een naam die ik later herken?
    waarom dezelfde redirect?
    waarom ziet hij elke administratie?
    waarom accepteert Exact geen localhost?
    waarom is het nog niet goed, alles staat er toch in
    waarom mag ik zelf niks
    waarom zit dat achter licentie beheren?
    waarom weet je dat niet zeker?
    waarom zeg je niet precies waar?
    waarom niet andersom?
    kan ik niet beter alles pakken dan?
    waarom alles opschrijven?
    waarom moet de nieuwe dat ook zien?
    waarom eerst dit en dan pas intrekken?
    waarom wachten tot na de aangifte?
    is dat erg, één oude?
    waarom de leverancier ook?
    kan dat kwaad als hij blijft staan?
    waarom is het via de nieuwe boekhouder minder goed?
    raakt dan echt elke organisatie de app kwijt? waarom alles tegelijk
    waarom vraag je dat, jij hebt die lijst toch
    waarom mag ie er nog bij
    waarom is dat nog niet zeker
    waardoor kan dat komen?
    waarom moet je daar die rol voor hebben
    waarom geldt die lijst maar voor een
    waarom geldt dat meteen voor iedereen
    waar dient die test voor
    waarom mag ik mijn wachtwoord niet geven?
    waarom moet het er eerst af?
    waarom nog geen akkoord geven?
    waarom weer terug?
    waarom moet ik zo op die naam letten
    hoe komt het dat ie blijft staan?
    waarom zie ik hem dan niet
    waarom alleen met die sleutels
    waarom mag ik dan niet verbinden
    waarom werkt die sleutel nog?
    waarom merken die er niks van
    waarom zegt moneybird altijd ja?
    waarom weet je de knop niet
    hoe kan dat nou?
    waarom is dit niet genoeg
    waarom zie ik alleen die van mezelf
    waarom verloopt zo'n ding niet
    waar heb je dat voor nodig?
    mag dat wel van quickbooks?
    waarom, ik zag hem toch verdwijnen
    en waarom dan niet verbinden
    waarom neemt quickbooks hem nog aan
    waarom kan je dat nu niet zeggen
    hoezo is dat anders voor accountants
    waarom is het bij mij anders

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
    help!
    help me ff
    hij doet niks
    ik begrijp er geen snars van
    Ik begrijp helaas niet wat u van mij verlangt.
    Kunt u mij verder helpen, het lukt mij niet.
    hè?
    wat?
    wat moet ik nou doen
    wat wordt hier van mij verwacht
    ik weet het niet meer
    geen flauw idee
    hoe bedoel je
    dit gaat niet
    kan ik niet
    't lukt nie
    't marcheert niet
    amai ik geraak er niet aan uit
    kom geen stap verder
    dit is te moeilijk voor mij
    te ingewikkeld
    veel te technisch
    ik ben niet zo handig met computers
    sorry ik ben een digibeet
    ik ben boekhouder geen programmeur, dit is mij te hoog gegrepen
    pff
    pfff dit wordt niks
    ik word hier gek van
    wat een ellende, er gebeurt niks
    rotding werkt niet
    het is me niet duidelijk
    onduidelijk
    volstrekt onduidelijk wat hier staat
    ik ben de draad kwijt
    verdwaald
    ik ben helemaal verdwaald
    stuck
    ik ben stuck
    ff hulp nodig hier
    iemand die kan meekijken?
    problemen
    het ging mis
    nope lukt niet
    geprobeerd, lukt niet
    al drie keer geprobeerd en nog niks
    ik probeer het nu al een half uur
    heb alles gedaan wat er staat en toch werkt het niet
    ik doe precies wat je zegt maar het werkt niet
    bij mij is dat anders
    dat is bij ons anders dan hier staat
    het ziet er bij mij heel anders uit
    zo ziet het er hier niet uit
    dat zie ik nergens
    waar moet ik kijken
    dat is er niet bij mij
    snap je uitleg niet
    kun je dat nog eens uitleggen maar dan simpeler
    in jip en janneketaal graag
    leg uit alsof ik vijf ben
    iets makkelijker uitgelegd aub
    dit is abracadabra voor mij
    chinees
    't is precies chinees voor mij
    ik volg het niet
    kan niet meer volgen
    ik volg u niet meer
    dit moet toch makkelijker kunnen
    wat nu
    en nu
    wat nu dan
    krijg het niet aan de praat
    ik weet niet wat ik moet antwoorden
    twijfel over wat ik hier moet invullen
    geen van deze dingen lijkt te kloppen
    lukt nt
    lujt niet
    werkt neit
    heeelp
    sos
    ik durf niet verder
    ben bang dat ik iets stuk maak
    ik durf hier niet op te klikken
    de instructie is niet te volgen
    jouw instructie klopt niet
    dat kan niet wat je vraagt
    hier strandt het
    hier houdt het op voor mij
    blijf hangen bij dit punt
    ik heb iemand nodig die er verstand van heeft
    mag ik iemand bellen
    loop tegen een muur aan
    ben de kluts kwijt
    hellup
    help me aub
    dit doet niks
    ben de draad kwijt
    waar ben ik
    ik snap hier geen hout van
    wat nu?? ik zie van alles maar niet wat jij zegt
    en dan?
    ik weet niet hoe verder
    hoe moet ik nu verder
    dit gaat mijn pet te boven
    boven mijn pet
    dit is me te technisch
    te moeilijk voor mij
    ik ben geen computermens
    ik ben hier te oud voor
    ik ben maar de stagiair, ik kan dit niet
    niet mijn ding dit
    abracadabra voor mij
    chinees voor mij dit
    't is latijn
    het wil maar niet lukken
    alles geprobeerd, niks helpt
    ik heb het nu drie keer geprobeerd
    al een half uur bezig en nog niks
    zit hier al een uur te klooien
    pfff
    grrr
    aaargh
    wat een drama
    wat een gedoe zeg, het gaat niet
    ik geef het bijna op
    moedeloos word ik ervan
    kan iemand mij helpen
    is er iemand die me kan helpen
    hulp gevraagd
    graag ondersteuning
    Zou u mij kunnen bijstaan? Het lukt mij niet.
    Ik slaag er niet in deze stap uit te voeren.
    'k geraak er niet
    kgeraak er nie aan uit
    't pakt niet
    ge moet mij helpen want het gaat niet
    't lukt mij nie zenne
    ik sukkel
    ben aan het sukkelen hier
    amai, ik versta er niks van
    ik volg niet meer
    ik kan het niet volgen
    kan je niet bijhouden
    je gaat te snel, ik raak in de war
    ik raak verward
    verwarrend
    dit is niet duidelijk
    heel onduidelijk wat hier van mij verwacht wordt
    uw uitleg is niet helder
    ik begrijp deze uitleg niet
    begrijp de bedoeling niet van wat ik moet doen
    kun je het anders uitleggen
    leg het nog eens uit, maar dan simpel
    in jip en janneke taal graag
    makkelijker aub
    kan het eenvoudiger
    ik doe precies wat er staat en toch gaat het mis
    heb gedaan wat je zei maar het klopt niet
    dit klopt niet bij mij
    bij mij gaat het anders
    bij mij werkt het niet zo
    ik doe iets fout maar weet niet wat
    wat doe ik verkeerd
    wat doe ik fout
    er is iets mis maar ik weet niet wat
    iets klopt er niet
    hier ging het fout
    het gaat mis bij deze stap
    het gaat hier niet goed
    't gaat nie
    kan niet
    dit kan ik niet alleen
    bang dat ik iets kapot maak, help
    ik weet niet of ik dit goed doe
    ik twijfel aan alles nu
    probleempje
    hier loopt het spaak
    hier strand ik
    ik strand bij dit onderdeel
    blijf hangen op dit punt
    blijf maar hangen
    kom niet verder
    ik kom geen stap verder
    geraak niet vooruit
    we komen hier niet doorheen met z'n tweeën
    mijn collega en ik kijken samen en snappen het allebei niet
    de boekhoudster is ziek en nu moet ik het doen, help
    ik doe dit voor het eerst en zie door de bomen het bos niet
    zie door de bomen het bos niet meer
    heb echt geen flauw idee
    nog steeds niet
    nope werkt niet
    faalt
    fail
    wrkt nie
    hlp
    het lulkt niet
    het lijkt nergens naar wat ik doe
    je hebt me verloren
    nu ben ik je kwijt
    sorry maar ik kan hier niks mee
    hier kan ik niks mee
    daar heb ik niets aan, het lukt nog steeds niet
    dit helpt me niet
    schiet niet op zo
    wie kan ik bellen als het niet lukt
    zit met m'n handen in het haar
    SOS
    Ik ben hierin niet zo handig, ik raak niet verder
    ik loop hier vast
    kheb al van alles geprobeerd maar 't wil niet
    ik begrijp de vraag niet goed, kunt u helpen?
    te ingewikkeld voor mij dit
    geen idee wat ik nu moet doen
    Kan iemand mij hier op weg helpen?
    er gebeurt niks als ik op die knop druk
    lukt nie
    weet me geen raad hiermee
    ja maar hoe dan
    ja oké maar waar dan
    hoe moet dat dan
    het lukt van geen kanten
    hulp aub
    kan hem nergens vinden
    die knop bestaat niet bij mij
    bij mij ziet het er heel anders uit
    mijn scherm lijkt daar in de verste verte niet op
    ik heb een ander menu dan jij laat zien
    alles is grijs
    die knop is grijs, aanklikken gaat niet
    klik klik klik maar niks
    hij reageert niet
    hij blijft hangen
    het rondje blijft draaien
    wit scherm
    scherm blijft leeg
    lege lijst
    mijn lijst is leeg, er staat geen enkele app
    hij geeft een error, iets met rechten
    er komt een rood balkje in beeld
    access denied krijg ik
    daar heb ik geen rechten voor
    Ik ben vermoedelijk niet bevoegd om dit te doen.
    weet niet of ik dat mag
    mag ik dat wel als gewone medewerker?
    dit mag alleen de controller en die is op vakantie
    dat moet Hans doen en die is er vandaag niet
    de persoon met die login werkt hier niet meer
    ik ben niet degene die dat kan, en zij is met zwangerschapsverlof
    daar moet de baas bij zijn en die zit in het vliegtuig
    ik durf niet
    durf ik niet goed, straks gaat alles stuk
    ik vind het eng
    ik ben bang dat ik iets verkeerds wegklik
    ik heb schrik om daar op te duwen
    zou gedaan moeten zijn maar ik zie geen verschil
    ik dacht dat het gelukt was maar hij staat er nog
    klaar zou je denken maar het lijstje is nog precies hetzelfde
    alles gedaan wat er staat, toch niks
    gedaan, maar er is niks veranderd
    heb geklikt maar er opent geen menu
    ja gedaan en nu staat er een raar venster
    ik heb het geprobeerd
    al drie keer geprobeerd
    ik heb alles geprobeerd!!
    bijna gelukt, alleen die laatste knop doet het niet
    de eerste twee punten wel, de derde vind ik niet
    tot stap 2 ging het goed, daarna niet meer
    nie gelukt
    wrkt niet
    't werkt nie
    da ga nie
    dit werkt dus niet hè
    sorry maar ik zie echt niks van dat alles
    waar moet ik klikken
    waar vind ik dat dan
    waar ergens? mijn scherm staat vol
    welk menu bedoel je, ik heb er vijf
    mijn naam staat daar niet
    er staat iets anders dan security center
    ik zie wel apps maar die niet
    ik snap dit niet
    ik begrijp niet wat ik moet doen
    Ik begrijp de instructie niet.
    wa moekik nu doen
    wat verwacht je van mij
    ik ben verdwaald in die menu's
    nu ben ik helemaal ergens anders beland
    ik ben uitgelogd opeens
    hij vraagt een code op een telefoon die ik niet heb
    wachtwoord vergeten dus ik kom er niet in
    ik heb die inlog niet
    er zijn twee regels met dezelfde naam, welke is het
    ik twijfel welke ik moet hebben
    ik weet niet welke de goede is
    ben niet zeker of dit de juiste lijst is
    volgens mij ben ik in het verkeerde scherm
    i dont see it
    doesn't work bij mij
    cant find that button
    ik loop vast op dit punt
    om gek van te worden, dat ding is onvindbaar
    wat een rotsysteem, ik zie die optie gewoon niet
    nee dat lukt dus niet he zucht
    op mijn telefoon zie ik dat menu niet
    opgeslagen heb ik wel, alleen springt het vinkje telkens terug
    Volgens het scherm is het verwerkt, doch de app staat nog in de lijst.
    ja op intrekken gedrukt, en nu? hij staat er doodleuk nog
    ik zie hem wel maar ik kan er niet op klikken
    gevonden, maar er staat geen knop achter
    de vakjes zijn grijs
    ik kan niks aanvinken
    de knop is grijs
    hij is grijs en doet niks
    ik heb op annuleren geklikt
    er komt een vraag of ik het zeker weet, wat nu?
    er gebeurt niks als ik klik
    hij laadt en laadt
    er staan er wel 12, welke is t
    hij vraagt een code van 6 cijfers
    dat moet de ict doen, niet ik
    mijn baas moet dat doen
    ik heb daar geen rechten voor
    oeps verkeerde weggehaald
    krijg ik m nog terug?
    ik zit op mijn telefoon
    per ongeluk op nee gedrukt
    ik klikte het venstertje weg zonder te lezen
    Er verscheen een pop-up en die heb ik gesloten, was dat fout?
    hij vraagt 'weet u het zeker', ja of nee?
    moet ik hier op OK drukken of juist niet
    oké en waar moet ik dan op drukken
    hoe verder??
    ik klik en klik maar er verandert niks
    knop reageert niet
    al vijf keer gedrukt, geen beweging in te krijgen
    muis erop, handje verschijnt, klik, niks
    dat rondje blijft maar draaien
    scherm bevriest telkens
    wit scherm na het klikken
    't blijft hangen op 80 procent
    Hij heeft een eeuw staan draaien en nu een foutmelding.
    er komt 'er is iets misgegaan, probeer later opnieuw'
    foutcode 403 zodra ik erop druk
    sessie verlopen zegt ie
    zodra ik klik moet ik weer opnieuw inloggen
    er zijn er twee met dezelfde naam, welke van de twee
    drie regels met bijna dezelfde naam, 1 met test erachter
    welke moet ik nu hebben, de bovenste of de onderste
    ik zie er twee, een van 2019 en een van vorig jaar
    de lijst is zo lang dat ik door de bomen het bos niet zie
    Er staan alleen maar Engelse namen die mij niets zeggen.
    onze app zie ik nergens in dat rijtje
    heb de hele pagina afgezocht, geen intrekken te bekennen
    bij mij staat daar een prullenbakje, is dat hetzelfde?
    ik heb geen kruisje maar drie puntjes
    er staat 'verwijderen', jij zegt intrekken, kan dat kwaad of moet ik elders zijn
    bij ons ziet dat er heel anders uit hoor
    zie alleen Meer onderaan
    menu links is ingeklapt en krijg t niet open
    er is bij mij geen beveiligingscentrum
    hij wil een sms code maar die gaat naar de gsm van mijn collega
    Ik moet een authenticator hebben, die heb ik niet.
    wachtwoord vergeten
    weet mijn login niet meer
    geblokkeerd na 3 pogingen
    code komt niet binnen
    de code die ik kreeg is al verlopen
    Ik kan niet inloggen, hij kent mijn mailadres niet.
    dat doet bij ons alleen de systeembeheerder
    niet mijn werk, onze beheerder doet dat
    daar gaat Sandra over en die is er pas dinsdag
    dit is iets voor de boekhouder denk ik
    Dat dient onze accountant te doen, wij hebben maar beperkte toegang.
    de hoofdgebruiker moet dat doen en die is met vakantie
    ik ben maar de stagiair, mag ik daar wel aankomen
    mag ik dat wel zonder toestemming van de directie?
    da's niet aan mij
    moet eerst aan de baas vragen
    onbevoegd
    u heeft onvoldoende rechten, staat er in rood
    ik mag alleen kijken niet wijzigen
    heb enkel leesrechten
    knopje is lichtgrijs en doet niets
    intrekken staat er wel maar is niet aan te klikken
    er staat een slotje voor
    Dat is bij mij doorgestreept.
    shit, verkeerde!
    ik heb de verkeerde ingetrokken geloof ik
    oei ik zat een regel te hoog
    nu heb ik de webshop eruit gegooid ipv die oude kassa
    hoe maak ik dit ongedaan
    ai, foutje, kan dat terug?
    Help, ik heb ze alle drie ingetrokken en dat moest er maar één zijn
    verkeerde administratie aangevinkt en al opgeslagen
    ik had in de verkeerde bv geklikt
    lukt niet op mijn gsm
    op de ipad zie ik dat menu niet
    Exact-app op mijn mobiel heeft dit niet
    ik zit in de trein met alleen m'n telefoontje
    durf het nie goed, straks ligt alles plat
    Eerlijk gezegd vind ik het eng om daarop te drukken.
    mijn hand hangt boven de knop maar ik krijg 't niet over m'n hart
    ik twijfel
    niet zeker of dit de goeie is
    ben bang dat ik de verkeerde pak
    even geduld, pagina is nog aan het laden
    nog niet zover, computer start nog op
    ho even, ik moet m'n collega er ff bij halen
    ik ben er nog niet, moet mijn wachtwoord nog opzoeken
    neen, nog altijd niet gedaan gekregen
    niet gedaan
    ik heb nog niks gedaan want ik snap het niet
    snap er geen jota van
    Waar zou dat dan moeten staan volgens u?
    welke kant moet ik op, links of rechts
    bedoel je die blauwe knop?
    is dat dat tandwieltje?
    ik heb geklikt maar ben op een heel andere pagina beland
    nu zit ik ineens bij facturen
    ik krijg een reclame voor een duurder pakket als ik erop druk
    heb op opslaan geduwd maar hij zegt 'verplicht veld niet ingevuld'
    heb het gedaan maar het vinkje springt steeds terug
    ingetrokken, maar na verversen staat de regel er weer
    ja geklikt maar dat deed dus helemaal niks
    bijna, alleen dat laatste knopje wil niet
    tot aan bevestigen gekomen en toen viel de wifi weg
    popup wordt geblokkeerd door chrome
    alles is in het Frans bij mij, welk woord moet ik hebben
    mijn scherm is te klein, rechterkant valt eraf
    die cijfertjes van jou staan niet op mijn scherm
    Hij eist een reden voor ik verder kan, wat vul ik daar in?
    't is bij ons afgeschermd door het kantoor
    internet ligt eruit
    ge zegt rechts maar rechts staat er bij mij niks
    kan er niet bij
    waarop klikken??
    waar kan ik vinden hoe hij heet
    Dit is toch niet te geloven... en wat moet ik nu?
    die persoon ben ik zelf, dus?
    blijft weg, ook na F5
    die collega werkt hier al twee jaar niet meer
    ik kan niet verder naar rechts en het staat er niet
    in mijn eigen lijst komt de app dan weer niet voor
    het is al een dag geleden, dat kan het niet zijn
    pfoe wat een zooi aan linkjes hier, welke kolom was het
    waar moet ik klikken, op het logo of op de naam
    hoe kom ik erachter van wie hij is? er staat geen uitleg bij
    ik weet niet wie dat bij ons is
    nog steeds nergens, ik denk dat wij een uitgeklede versie hebben
    geen enkele naam die erop lijkt
    welke administraties, waar zie ik dat dan
    wat ik wil staat er niet tussen
    app store van apple?
    nog steeds chinees voor mij
    ik kan dat echt niet zien hoor
    welke naam bedoelt u, die van mij of die van de zaak
    welke pijl was voor erbij zetten
    de pijlen doen niks
    pakt niet, ik blijf op dezelfde pagina hangen
    hoe opende ik die app ook weer
    niet te vinden, ook niet onder de leverancier
    nee, 't blijft weg
    onder de P gekeken, onder de V gekeken, nergens
    verder kan niet en er is geen knop
    beide antwoorden zijn ja, maar hij blijft weg
    start de app, welke app? ik heb er drie
    ik ben ingelogd maar niet als die ene gebruiker
    de knop heet bij mij "Toestaan", is dat hem?
    nergens zo'n knop
    ik heb een half uur gewacht en krijg hem nog steeds
    los van de app kom ik er ook niet in
    precies dezelfde fout weer
    vier keer ja en nog altijd leeg
    wat bedoel je met op naam van?
    hulp!
    waar zit die knop Administraties beheren nou weer
    intrekken durf ik niet, morgen is de btw-aangifte
    waar staat die instelling in de app dan
    stamgegevens staat bij mij niet in het menu
    tja en als de leverancier zegt dat het aan exact ligt?
    wie mag dat abonnement beheren, ik weet dat niet
    de enige die dat mag ligt in het ziekenhuis
    er is geen logboek in dat ding
    één voor één gaat niet, hij doet ze altijd allemaal tegelijk
    uitgezoomd maar nog altijd geen import te zien
    moet ik nu iets herstellen of niet, ik begrijp het niet
    toevoegen knop is grijs
    bestand is beveiligd, ik mag er niets aan aanpassen
    en wat als hij er morgen niet is
    kopje Monitor bestaat niet bij mij
    ik weet het wachtwoord van dat andere account niet
    beveiligingscentrum heb ik ook al niet
    blijft weg, ook op de grote monitor
    die collega werkt hier niet meer
    doorgescrold tot ik blauw zie en niks
    definitie van de database? waar klik ik daarvoor
    geen lijst, geen divisions, geen bedrijven, niks
    query-stappen? ik zie alleen grafieken
    niks van dien aard in mijn bestand
    hoe weet ik of het onderdeel in het abonnement zit
    mijn Engels is slecht, ik weet niet wat dat woord betekent
    naast ③ staat er bij mij niks
    administraties beheren is niet aanklikbaar
    mijn collega mag dat scherm ook niet openen
    nog altijd forbidden, ik word er horendol van
    ik ken niemand die dat mag
    er is bij ons al jaren niks toegevoegd
    boekhouder op vakantie tot volgende maand
    ik weet niet hoe ik gegevens ophaal in die app
    ik vind in de app nergens opnieuw koppelen
    wat stond er ook weer achter
    niemand weet wie of waarom
    de eigenaar is een investeerder in Amerika
    leverancier neemt niet op
    wegwijs access geeft niks
    ook met een nieuw wachtwoord gooit hij me eruit
    ik ben bang dat mijn gegevens weg zijn
    waar zie ik zulke fouten dan
    ik kan niet wachten, de aangifte moet voor vijf uur binnen
    de app laat geen tijdstip instellen
    waar zie ik of alles is opgehaald
    dat deel uitzetten kan niet los van de rest
    wat moet ik morgen dan bekijken
    de ontwikkelaar die registreerde is failliet
    hij draait op een server waar ik niet bij kan
    Overige staat bij mij niet in het scherm
    niemand van ons heeft dat recht
    Ik heb geen inzage in de facturen.
    niemand weet iets, ook de leverancier niet
    verkeerde ingetrokken, wat nu??
    weet ik veel
    dashboard is nederlands, ik zie nergens Authorisations
    waar wissel ik
    ge kunt het mij niet garanderen zeker
    ik heb hem al opnieuw verbonden, was dat fout?
    ik heb de verkeerde ingetrokken!!
    het was de goede app bij de goede organisatie
    er staan inderdaad twee live keys
    moet ik inloggen als mezelf of als de baas die de app koppelde
    ik was ingelogd als de verkeerde persoon
    om geen enkele app, de boekhouder gaat weg
    zelfs onze hoofdgebruiker krijgt hem niet te zien
    kies ik nou iemand die er al is of moet er een nieuwe bij?
    alle, of per stuk aanklikken?
    de container zie ik maar die knop niet
    privévenster, hoe open ik dat?
    ge moet mij dat nog eens uitleggen, ik ben niet mee
    telt die mee voor de licentie, moet ik daarvoor betalen?
    geen enkele fout en alle bedrijven erbij, maar de naam bij de boeking is nog de oude
    de leverancier zegt dat het aan Exact ligt en Exact zegt leverancier
    en als ze niet komen
    nog altijd niet
    dus het id mag iedereen weten maar het andere niet?
    linksboven staat bij mij alleen een logo, geen naam
    nou dat is lekker, wat nu?
    heb ik allebei goed gedaan en toch staat ie er, ik kom er niet uit
    niemand weet nog wie dat ingesteld heeft, wat dan
    ook dat klopt niet met wat ik hier heb
    hoe wissel je van organisatie? ik zie maar één naam
    Xero herkent mijn wachtwoord niet meer, pff
    mijn organisatie zit niet in het keuzelijstje
    in de instellingen zit ook niks wat erop lijkt
    ik zit in de verkeerde, hoe wissel ik
    geen toegang tot die organisatie krijg ik te lezen
    kan nu niet bij die andere, ben daar geen gebruiker
    dat is waanzin, negen keer hetzelfde
    waar is dat menu dan, links?
    oei, ik klikte per ongeluk op verbinden
    hoe zet ik hem er weer op?
    zucht. en nu?
    daar staat die app dus niet bij
    wie is dat dan, die het beheert?
    daar ook niks te vinden, pffff
    geen Change Admin te bespeuren
    bij mij heet het weer anders
    ik heb per ongeluk WEL ingelogd, stom
    nou zeg, dat schiet niet op. Wat kan ik nog doen?
    Import/Export daar mag ik niet in, dus ja
    hij is weer dichtgegaan, help
    hij startte zonder inloggen, vreemd
    is nog altijd die van het bedrijf
    nu al een halfuur en nog steeds, dus dat is het niet
    de app heeft geen opnieuw koppelen
    zij krijgt het niet ingesteld, mail komt niet aan
    wie heeft dat dan gedaan?
    ik BEN degene die het abonnement beheert, wat nu
    de dagen van vorige week missen nog, hoe haal ik die in
    ook via de boekingen kom ik er niet achter
    euh wat moet ik hier nu precies doen
    nee wacht, ik zit in de testomgeving
    sorry hoor, ik ben niet zo handig hiermee, ik snap er niks van
    ik kan hier niks intypen
    kan mijn collega dit niet beter doen
    heb alleen een inlog van de boekhouder, niet van mezelf
    klik erop en er gebeurt niks
    ik heb er twee met zowat dezelfde naam, welke is het
    ben nu ergens bij mijn persoonlijke gegevens beland en daar hangt ie vast
    lijst blijft laden, draait maar door
    ik zie alleen rare codes ipv namen
    knop is grijs
    Krijg een rode balk: er is een fout opgetreden
    die bevestiging vraagt of ik "alle gebruikers" bedoel, ja of nee?
    ik weet niet met welke verbinding jij kijkt
    rood kruis, en nu?
    ik kan geen tien minuten wachten, het is een datalek
    de regel is al weg dus nakijken gaat niet
    hij blijft hangen op controleren
    snap niet welk antwoord dit is
    de app geeft een heel ander scherm, iets met onderhoud
    Er komt een foutcode 401 en verder niks
    soms wel, soms niet
    hoe haal ik daar nieuwe gegevens mee op?
    na het sluiten was ik mijn plek kwijt
    zolang heb ik niet, morgen is die controle al
    mijn chef staat ernaast en wil het nú weten
    nu krijg ik een wit scherm
    hij zegt "geen verbinding met de server", wat is dat dan
    vind nergens waar je moet verversen
    en wat met de data die ze al hebben
    mijn baas wil het zwart op wit, waar haal ik dat
    niemand hier kan die app starten
    hoe krijg ik dan zekerheid als de leverancier niet opneemt
    tien minuten gewacht en nog altijd geen duidelijkheid
    het is een app die we zelf lieten maken, dan gaat dat niet
    welke administraties moeten er dan weg, dat weet ik niet
    heb dat vorige week geprobeerd, bleef hetzelfde
    collega's zeggen allemaal dat ze niks hebben
    we zijn hier maar met één gebruiker
    wie het abonnement beheert? geen mens die dat weet
    ex-medewerker, die kan niet meer inloggen
    ik ben zelf de beheerder, en nu
    beheerder is op vakantie tot de 15e
    die verbinding in Wegwijs ken ik niet eens
    wij hebben niet zo iemand
    die persoon ben ik en het lukt ook niet
    onze beheerder heeft geen tijd voor zoiets
    uitgezoomd tot 50%, nog niks
    ben gewoon ingelogd hoor, daar ligt het niet aan
    hernieuwen helpt niet, menu klapt meteen weer dicht
    ben er echt in en het tabblad is er niet
    Links staan alleen afspraken en documenten
    breder maken gaat niet, scherm is te klein
    mijn collega heeft het wel en ik niet, ra ra
    import/export zit niet in mijn menu
    kolom "Overig"? nergens
    ik mag daar niet bij, zegt ie
    klik op de app en krijg een lege pagina
    ik weet niet of dat alles was
    heb ik nu iemand anders zijn app weggedaan??
    hij zegt "wordt verwerkt" en verder niks
    en nu doet ie het weer niet
    weet niet meer waar ik gebleven was
    open gaat het, maar de app staat niet meer op die plek
    kan niet kiezen, het zou zowel een collega als een andere naam kunnen zijn
    waar staat die Toon alles? zie ik niet
    wij hebben geen beheerder
    zij heeft gekeken en bij haar staat ie ook niet
    allebei de adressen geprobeerd, nergens te vinden
    hoe zie ik op welk adres ik zit
    zocht op leverancier en niks
    Hoe heet dat bedrijf nu, is drie keer overgenomen
    er staat alleen een cijfercode bij
    twintig regels en geen enkele zegt mij iets
    maar wij gebruiken die elke dag
    ik kan hem niet starten, licentie is op
    hij start en haalt vrolijk facturen op
    nu ben ik toch ingelogd, stom
    er staat wel iets maar in het grijs
    staat er wel, maar als ik klik verspringt heel het scherm
    snap niet waar dat vuilbakje voor dient
    er is geen schuifbalk onderaan
    ik zit al op een breedbeeld, verder kan niet
    alleen een datum aan het eind van die rij
    mijn lijst is leeg
    al een uur geleden en hij doet het nog
    geen enkele collega heeft die app
    niemand anders kan inloggen, ik ben alleen
    ook bij hem ingetrokken, en nog altijd
    ik durf dat niet te beslissen
    weet niet of het een eigen app is
    wil juist facturen houden en lonen weg, past er niet bij
    durf toch niet goed
    en als mijn collega hem nog nodig heeft?
    pagina blijft wit na het klikken
    ik heb geen login hiervoor, de boekhouder wel
    er staat importeren én exporteren apart, welke
    zit op mijn gsm, dat klikt voor geen meter
    hij vraagt hier om een pincode
    er staan twee linkjes met machtigingen
    ik kwam uit bij een lijst met gebruikersrollen
    ik ken de helft van die namen niet en niemand hier ook
    dezelfde app staat er twee keer in, welke telt?
    hij opent een website van de leverancier ipv uitleg
    alles staat in het engels, snap er niks van
    moet ik dat voor alle 60 doen??
    ik heb drie dingen gevonden, wat kies ik dan
    een app mag schrijven terwijl ze zeggen alleen lezen
    ik heb niks opgeschreven en weet het niet meer
    leverancier is failliet, maar app draait nog, wat is dat dan
    en nu? de auditor wil ook data van toestemming
    hoe onthou ik dat ik volgend jaar weer moet kijken
    onze lijst klopt niet met die van de boekhouder
    ik krijg van niemand antwoord
    ik mag niet intrekken, alleen kijken
    kan die gebruiker niet beperken, dat ben ik zelf
    hij ziet de lonen en dat mag niet, wat nu
    google vindt er niks over
    boekhouder kent em ook niet
    geen uitleg, geen leverancier, alleen een naam
    collega's antwoorden nie op mijn mail
    er is niemand om het over te nemen
    hij staat op naam van de baas en die wil niet
    we weten niet wat allemaal op haar naam staat
    de beheerder reageert niet
    dat was mijn voorganger
    hij zegt dat hij het ook niet ziet
    via mijn naam kom ik ook nergens
    nog steeds geen import/export
    mijn menu heeft helemaal geen kolommen
    uitgelogd, ingelogd, zelfde liedje
    pagina geeft error 500
    ik weet niet wat mijn baas wil zien
    blijft maar laden, al een kwartier
    mijn lijst is leeg, ik gaf nooit ergens toestemming
    dat is maar één app, terwijl we er zeker tien hebben
    kom niet verder dan stap 2
    kan best een collega zijn of een andere naam, weet ik veel
    hoe kan ik nou weten onder welk account dat zit
    gisteren stond ie er nog
    heb op alles gezocht, niks lijkt erop
    alle namen zijn afkortingen, wat is van wie
    drie mogelijke regels, geen uitleg bij
    daar heb ik geen inlog voor
    ze heeft gekeken en ziet niks
    hij weigert te kijken
    app krijgt nog gegevens en toch dat uitroepteken
    opnieuw toestemming gegeven, teken blijft
    leverancier zegt dat alles ok is
    staat bij alle apps ineens
    welke administraties staat er bij mij niet bij
    wie beslist dat dan, houden of weg
    da's dagen werk voor één persoon
    sinds wanneer? kan ik niet terugvinden
    of ze delen met derden antwoordt geen enkele leverancier
    de accountant wil een officieel document, geen lijstje van mij
    ik zie nergens een naam bij
    er staan drie gebruikers bij, wie is het
    leverancier mag het niet zeggen
    de naam die er staat kent hier niemand
    gemaild, nooit antwoord
    er staat echt NIKS, zelfs geen naam
    durf ik zo geen ja op te zeggen
    wie bij ons in de app store kan, geen idee
    de ontwikkelaar is weg
    App store geeft mij een inlogfout
    boekhouder zegt laten staan, baas zegt weg
    leverancier wil natuurlijk dat ik em hou
    ik durf niks weg te halen
    alles tegelijk eigenlijk
    ik ben hier gezet door mijn baas en weet niet waarom
    weet niet welke administraties hij nu heeft
    wil dat hij kan lezen maar niet schrijven
    weg voor één gebruiker, niet voor de rest
    het is allebei, leverancier liet ons zelf registreren
    de ene zegt eigen, de andere standaard
    onze IT heeft iets gekocht en daarna aangepast
    een blauw scherm met chinese tekens
    er is hier niks verbonden
    ik weet niet of dat mijn verbinding is
    alleen boekingen van 2023 zijn er niet
    de leverancier wordt overgenomen, staat er niet bij
    ons bedrijf krijgt een andere naam
    we gaan van .nl naar .be
    het is nog niet duidelijk welke weg moeten
    ik heb die rechten niet denk ik
    vorige keer viel daarna alles stil
    de login van toen werkt niet meer
    al drie keer gegeven, blijft vragen
    heb geen beheer over die app
    ik weet niet hoe de administratie heet in Exact
    intrekken durf ik niet, straks komt ie niet terug
    die keuze "alle" is er bij ons niet
    collega gaf het, dus ik kan niks intrekken
    te veel, salarissen hoeven er nie bij
    vijf lagen, daar heb ik de rechten niet voor
    heb alles al nagekeken met de helpdesk
    allebei staat in de melding
    er staat iets met een nummer, geen van twee
    die fout zit bij de klant, ik kan er niet bij
    hij stopt elke nacht opnieuw
    kan er nu niet bij, thuiswerkdag
    wachten kan niet, btw-aangifte moet vandaag
    gisteren ook al en elke dag weer
    wie is hier de schuldige app, we hebben er negen
    de oude gebruiker is al weg
    leverancier laat maar één login toe
    weten ni op wie het nu staat
    de oude boekhouder werkt niet mee
    hij is eigenaar van het abonnement
    we weten niet wat van hem is
    nieuwe is nog niet bekend
    wij hebben geen toegang tot die app store
    de bouwer is failliet
    ik weet niet eens wat een redirect uri is
    secret was wel zichtbaar, maar wordt geweigerd
    daar ben ik net vandaan, werd er niks wijzer van
    Daar stond ie niet in
    maar hij ziet nu alles en dat kan niet
    die gebruiker is de directeur, zijn rechten kan ik niet beperken
    leverancier zegt nee
    maar de salarissen móeten eruit
    we hebben die app echt nodig dus intrekken is geen optie
    wie spreek ik daarvoor aan, staat geen contact bij
    en toch vraagt ie elke keer om mijn login
    hij haalt niks op, hoezo toegang
    volgens mij kijk jij bij een andere gebruiker
    weet niet welke verbinding jij hebt, die is oud
    snap het verschil nog niet
    wat ik wil zit er niet bij
    ik wil minder soorten gegevens, dat is geen van drie
    Leverancier wil niks wissen
    die foutmelding wil ik juist niet
    en als ik vergeet een nieuwe toe te voegen
    onze app loopt helemaal vast op zo'n weigering
    maar ik wil juist soorten gegevens weg
    wij gebruiken één login voor alle klanten, dus nu?
    ik weet niet wie de vorige keer inlogde
    die andere gebruiker is weg, kan de oude niet intrekken
    het zijn er meerdere, niet één
    alleen mijn baas weet dat en die is weg
    gisteren gekeken en ik herkende hem niet
    nu weet ik het weer niet
    het zijn er toch twee
    blijft hangen op deze pagina
    niemand reageert
    gevraagd, niemand weet iets
    boekhouder neemt de telefoon nie op
    gekocht maar wel in de app store gezet door ons
    de verkoper noemt het maatwerk
    nog steeds geen idee
    mn sessie wordt er steeds uitgegooid
    bij mij zijn alle regels grijs
    vraagt om goedkeuring van een tweede persoon
    jij zegt nee, de app zegt ja
    de app zegt "neem contact op met support"
    kan de leverancier zichzelf terugzetten dan?
    alles gedaan zoals je zei en nu dit
    beheer zit bij ons moederbedrijf in Duitsland
    naam staat er, klikken doet niks
    alles is daar leeg
    ik durf haar dat niet te vragen
    muis schuift niet opzij
    twee lijsten, geen verschil te zien
    'k heb gewacht, herstart, niks
    wie gaat dat nu opvolgen, ik niet
    zo kan ik dit niet aan de directie uitleggen
    wij krijgen zijn telefoon voor die code niet
    mijn collega naast me snapt het ook niet
    knop reageert voor geen van beide
    waarvoor ze die gebruiken krijg ik er niet uit
    geen rechten om per app de administraties te zien
    registratie staat op naam van een ex-stagiair
    controle mislukt, staat er
    oude boekhouder heeft alle wachtwoorden
    dat helpt mij geen meter
    zo'n weigering leg ik niet uit aan klanten
    lijst zegt me niks, allemaal engels
    factuur vind ik niet terug dus gekocht of niet?
    onze it'er heeft dat ooit opgezet en die is weg
    het is een koppeling, geen app
    lijst blijft maar laden
    bij mij ziet da scherm er helemaal anders uit
    als ik erop klik gebeurt er niks
    er komt een pop-up met geen bevoegdheid
    welke van die twee Jansens is het
    kan niks aanvinken, vakjes zijn lichtgrijs
    ik heb per ongeluk alles naar rechts gezet
    ik zie geen knop om op te slaan
    hij zegt dat er een fout is opgetreden bij opslaan
    venster was al dicht voor ik kon opslaan
    heb per ongeluk een import gestart, oei
    pagina blijft wit
    onze exact is in het duits
    weer uitgelogd toen ik erop klikte
    klik en word naar de startpagina gestuurd
    scherm zegt onderhoud
    naam is niet aanklikbaar
    er staan er 3 van dezelfde leverancier
    ik klik en er opent niks
    weet niet welke naam van ons pakket is
    de app geeft een heel andere fout
    soms wel soms niet
    hij is nog aan het synchroniseren al een uur
    het stond gewoon goed en toch klopt het niet
    opslaan geeft elke keer een fout
    app start niet meer op
    krijg een melding over teveel verzoeken
    maar nu doet mijn andere app het niet meer
    en wat met de oude cijfers die al binnen zijn?
    volgende maand komt er een bv bij, en dan
    wanneer weet ik het dan wel
    de app is van de boekhouder, ik kan er niet in
    die gebruiker heeft alle rechten nodig, dus dit gaat niet
    en hoe beperk ik die rechten dan?
    ik ben geen beheerder van gebruikers
    dat mag ik niet van mijn baas
    collega gaf ook rechten, wat met die
    opnieuw toestemming geven kan ik niet, dat doet de boekhouder
    en als er dan een andere klant uitvalt
    weet niet waar die toestemming begint
    collega's zeggen allemaal nee
    al gedaan, intrekken en opnieuw, niks
    en wie beheert dat abonnement dan
    weet niet wie dat is
    ik weet niet wie de toestemming gaf
    ik ben maar stagiair, kan niks
    alles bekeken, niks
    die knop om alles te tonen is er niet
    ook de leverancier staat er niet bij
    dat helpt mij niet
    staat er na inloggen nog altijd niet
    lijst is helemaal leeg
    er staan honderden apps, geen zoekveld
    tweede pagina van de lijst opent niet
    ook onder de leverancier niets
    leverancier weet zelf niet hoe hij heet
    geen enkele zegt mij iets
    het adres klopt precies en toch niks
    ik zie em wel maar hij is grijs
    pagina breekt halverwege af
    weet niet wat voor app het is
    ben aan het einde en nog altijd niks
    er is geen schuifbalk
    als ik er eentje verplaats is de rest weg
    maar de app mocht niet alles
    kan links niks aanvinken
    rechts blijft leeg
    wie is onze hoofdgebruiker?
    ik kan daar linksboven niet klikken
    allebei ja
    zie twee zulke links
    het is niet mijn lijst, ik kwam via de andere weg
    ik klik en de link blijft staan
    foutje bij bevestigen
    hij vraagt om een code
    collega's weten van niks
    we zijn met 60, kan ze niet allemaal vragen
    die collega is weg uit het bedrijf
    alleen ik gebruik die app
    ik weet niet wat beter is
    hangt van mijn baas af
    de app mag wel lezen maar niet schrijven
    maar hoe kies ik er dan enkele
    de app crasht bij het opstarten
    het is een ding op een server, daar kan ik niet bij
    het venster is te klein om iets te lezen
    er staat een andere app naam
    link naar voorwaarden is dood
    aanvinken lukt niet
    staat twee keer dezelfde in
    er is geen knop
    welke van de twee knoppen
    ik moet eerst iets van voorwaarden accepteren maar dat vakje pakt niet
    hoe krijg ik die verbinding van u terug
    en nu weet ik niks
    dat geeft hij elke keer
    er komen oude gegevens binnen
    dubbele facturen ineens
    uitloggen lukt niet
    weer hetzelfde
    welke browser dan
    nu een andere fout
    de app is traag als stroop
    halve data
    en de andere klant dan, die ligt er nu uit
    vorige maand is niet mee opgehaald
    over 30 dagen weer dit gedoe dus?
    als het niet werkt, wat dan
    ik kan dat niet, mijn collega gebruikt de app
    ik wil mijn eigen login erop
    waarom gaf hij dan gisteren een fout
    mijn baas wil dat hij werkt
    de leverancier antwoordt nooit
    vier keer ja
    ik weet niet wie inlogde
    filters ken ik niet
    leverancier verwijst naar exact
    er kwam geen melding
    niemand beheert die app
    ik weet niet hoe ik ophaal
    ik zie oude gegevens, geen idee of die nieuw zijn
    app is niet van mij
    geen zo'n knop
    ik heb geen rechten op instellingen
    pop-up staat aan en toch niks
    al een uur gewacht
    zelfde fout na tien min
    ik kan hem niet opnieuw laten proberen
    gebeurt elke dag
    die persoon is ziek
    weten we echt niet, is vijf jaar geleden
    apart gebruiker kost geld
    land klopt, zonder app ook niet
    tweestaps app staat op mijn oude telefoon
    app heeft geen landkeuze
    leverancier bestaat niet meer
    in de app store vind ik em niet
    kan ik niet alleen een deel toestaan
    baas moet dat beslissen
    leverancier zegt dat het moet
    waar is dat scherm nu
    het is dichtgegaan
    hoe ga ik verder
    scherm heeft geen einde
    weet niet welk soort
    weet niet welke de app nodig heeft
    allebei kunnen ze em kiezen
    hoofdgebruiker onbekend
    hij is net aangemaakt
    staat er wel maar grijs
    heb al herladen, oei
    melding was weg voor ik ze kon lezen
    weet niet wie inlogde
    wat is een hoofdgebruiker
    hij ziet er twee met dezelfde naam
    hij klikt ze aan en krijgt een fout
    linksboven valt niks te klikken
    hoe herstel ik dat
    de app haalt wel gewoon op
    ik wist niet dat u een verbinding had
    ziet em wel maar mag er niet in
    er staan alleen nummers
    scherm blijft hangen
    ik zie rechts iets maar het is afgekapt
    staat aan maar met een rood kruisje
    instellingen gaan niet open
    toevoegen geeft een fout
    ik kan em niet toevoegen, max 5
    hij springt terug naar uit
    ik heb dat rapport niet gemaakt
    twintig tabbladen, welke dan
    rapport opent niet
    filter is vergrendeld
    verversen faalt
    als ik het weghaal is alles kapot
    ik zie ze, maar met andere bedragen
    verversen loopt vast
    de naam staat er twee keer
    soms wel, na een uur weer weg
    de cijfers kloppen niet
    en de volgende dan
    die keuze voor alles heb ik niet
    en als ze morgen nog weg is
    wie kijkt dat dan na
    boekhouder weet van niks
    maar we betalen er wel voor
    wie heeft die dan gemaakt
    geen ander abonnement hier
    rechten geven mag ik niet
    en wie mag dat dan
    toevoegen lukte niet
    toestemming gaf een ander
    als ik opnieuw toestemming geef valt alles stil
    welk van de twee
    leverancier zegt dat het aan exact ligt
    en nu?
    helpdesk kost 90 euro
    die is met pensioen
    ik ben dat zelf
    die zegt: vraag de boekhouder
    die kolom is leeg
    boekhouder weet het niet
    maar één account
    adres is juist
    boekhouder laat mij er niet in
    staat er niet, dus ik niet, maar wie dan
    niemand weet dat nog
    drie mensen zeggen dat ze het waren
    dat scherm opent niet
    heb ik ook niet
    toestemming gaf ik niet zelf, dus
    wie kan mij dat recht geven
    beheerder ziet het evenmin
    wat is de naam dan
    niks herkenbaars
    ook niet onder de maker
    leverancier antwoordt niet
    kan elk van die vier zijn
    die is weg
    zij ziet em ook niet
    hij snapt niet waar hij moet kijken
    kan niet scrollen
    we gebruiken er twee door elkaar
    weet niet hoe het heet
    er hangt van alles aan elkaar, ik raak er niet wijs uit
    opdracht geeft een fout
    waar typ ik dat
    mag de database niet aanpassen
    doet het nog steeds niet na use all
    geen lijst te vinden
    staat er, maar zonder de nieuwe
    allebei
    de maker neemt niet op
    geen filterstap
    ik kan de query niet openen
    alles staat op alles
    macro's, kan er niet in
    maker is weg
    geen codes te vinden
    alle vier ja
    kan nummer 2 niet nagaan
    er zit echt data in
    alleen bij deze leeg
    twee verschillende door elkaar
    de melding is chinees voor mij
    ze is weer weg
    ik heb alleen een foto van een collega, onleesbaar
    er staat een nummer maar dat ken ik niet
    het zijn er meer dan tien
    de baas beslist dat
    tijdelijk wel, daarna niet
    alleen een stukje ervan
    die persoon is weg
    welke van de twee met die naam
    pagina onderaan is leeg
    leverancier heeft er vijf versies van
    lijst wil niet laden
    ze staat er twee keer in
    alleen nummers
    die gids lukte vorige keer niet
    en als de fout blijft
    kan dat niet hier?
    kan niet intrekken
    dan ligt de webshop plat
    alles toestaan mag niet van ons
    heb ik al gedaan, zelfde fout
    leverancier weet het niet
    ik kan ze niet weghalen in de app
    instellingen zijn van de leverancier
    krijg elke nacht een foutmail
    app toont ze niet meer, vraagt er toch om
    kan niet in die instellingen
    fout blijft
    rechten geven kan ik niet
    hij heeft ze net gekregen, zelfde fout
    wie doet dat dan
    toestemming geven lukt niet
    wie moet dat doen
    app vraagt nergens om
    leverancier zegt dat het hoort te werken
    weet niet welke soort
    registratie is van een ex-collega
    we hebben gewoon betaald
    wie kan deblokkeren
    niemand is geblokkeerd zeggen ze
    die gids had ik al
    toch geen idee
    mijn melding is te lang
    en hoe maak je die
    die gebruiker moet juist minder zien
    ben ik zelf
    hij zegt dat alles goed staat
    geen logboek
    details is leeg
    mag niet in de app
    lukt bij allemaal
    kan ze niet apart ophalen
    app zegt niet welke
    mislukt bij allemaal
    lang geleden, weg
    staat nergens
    twee mensen zeggen zij
    heb geen van beide
    krijg dat recht niet
    collega heeft het ook niet
    nooit iets verwijderd
    beide wit
    naam onbekend
    ook zo niet
    vijf kandidaten
    enige account
    mag er niet in
    allen zeggen nee
    collega weg
    ik ben alleen
    ze vinden dat scherm niet
    een mix
    het is echt de onze
    staat nergens welke
    leverancier zwijgt
    zie geen registratie
    bij mij komt er een wit scherm, geen Forbidden
    Staat in een taal die ik niet ken, ziet er Pools uit
    Ze zegt dat dat mijn werk is en niet het hare
    Wat de app precies wil boeken snap ik zelf niet, dus hoe doe ik dat met de hand?
    ik zie daar geen Monitor staan zoals op de foto
    linksboven staat bij ons alleen een logo
    er staat 'geblokkeerd' achter
    Klikken op de naam doet niks
    Er gaat een leeg venster open na die klik
    onder mijn naam staat alleen uitloggen
    De ene collega ziet projecten, de andere niet
    voorraad opent wel maar is helemaal leeg
    we zitten halverwege een overstap van pakket, half oud half nieuw
    mijn tekst lijkt op geen van die drie
    en nu? er staat gewoon een hele lange lap code
    het gaat over een rol die ontbreekt, die noem je niet
    De handleiding van de app noemt geen enkel recht
    bij stamgegevens heb ik geen gebruikers staan
    onze boekhouder zegt dat hij er al in zit
    opgeslagen, maar in zijn lijstje verschijnt ze niet
    ik durf daar niks aan te vinken
    die admin staat niet bij de keuzes
    niemand bij ons mag het abonnement wijzigen
    opnieuw toestemming gegeven en nog altijd hetzelfde woord
    weet niet wie er toen toestemming gaf
    Ik heb geen idee hoe laat het was, er staat geen tijd bij
    de beheerder weet het ook niet
    er is hier geen beheerder, ik ben alleen
    hij reageert niet op mijn mails
    de app toont alleen een smiley met oeps
    daar staat geen naam bij, enkel een datum
    staat op een ex-collega haar naam
    Er staan drie namen en ik weet nog niets
    de leverancier heeft dat indertijd gedaan, met wat login weet niemand
    het nummer bestaat niet in de lijst
    de app noemt geen administratie
    we hebben er 140, de laatste weet ik echt niet
    Er staat een lange code met streepjes in plaats van een nummer
    ik mag dat menu niet openen
    nog altijd geen idee of het een eigen is
    de bouwer is failliet, kan het niet meer vragen
    Beide lijken te kloppen
    in het product vind ik dat nergens
    de boekhouder weet het ook niet
    ik heb dat recht zelf en zie het nog niet
    ik krijg een blauw scherm van de app zelf
    de app start niet eens meer op
    blijft maar draaien die test
    geen internet hier op de werf
    er kloppen er twee tegelijk
    de app is gewoon geüpdatet, dat staat er niet tussen
    de knop opnieuw verbinden bestaat niet in onze app
    hij springt direct terug zonder toestemming te vragen
    ik vind nergens uitloggen in Exact
    de gebruiker van toen is met pensioen
    de app zegt bezig... al een halfuur
    Er komt iets binnen maar van vorig jaar
    ze komen in de verkeerde firma terecht
    van de drie administraties komt er één
    ophalen staat gewoon aan
    en toch komt er niks binnen
    ik weet niet of de app dezelfde toestemming gebruikt als jij
    op alle vier is het antwoord ja
    de klant zegt dat hij niks heeft verbroken
    hoe zie ik of een administratie gearchiveerd is
    ze staat op slot, wat nu
    er staat niets achter forbidden, dus welk verschil
    ik snap niet welke gids van de twee
    Is al eens uitgezocht en niks gevonden
    automatisch ophalen kan bij ons niet uit
    Mail gekregen maar de app doet het gewoon
    maar we gebruiken die elke dag
    onze app kan niet vanzelf ophalen
    toestemming geven mag ik niet
    wij kunnen die gebruiker niet meer activeren
    haar licentie is al doorgegeven aan een ander
    hij kan gewoon inloggen, dus wat dan
    de gebruiker is ziek, zijn wachtwoord heb ik niet
    ze krijgt de mail om te resetten niet
    de tweede koppeling is van de boekhouder, die kan ik niet weghalen
    nu doen ze het alle twee niet
    niemand wil gezegd hebben dat hij het was
    opnieuw toestaan wordt geweigerd
    er zijn nog vijf andere apps verdwenen
    Exact zegt dat alles betaald is
    de gemiste dagen zijn niet ingehaald
    Hoe haal ik die verloren week op?
    een aparte gebruiker mag niet van de directie
    die sturen mij al weken van het kastje naar de muur
    melding ben ik kwijt, kan ik dus niet doorgeven
    we hebben die app zelf laten maken, er is geen leverancier
    ik ben er morgen niet
    moet ik dan heel deze gids nog eens doen?
    er staat geen datum bij de gegevens, hoe weet ik of ze nieuw zijn
    geen logboek en in de mailbox ook niets
    die mailbox is van iemand die weg is
    Het log is enkel voor beheerders
    er staan duizend regels in, welke is het
    zelfs de zaakvoerder weet het niet meer
    ik krijg een foutpagina nog voor het inlogscherm
    De code van de authenticator komt niet aan
    er staan twee van die dingen in mijn mail
    de mail gaat over een app die wij niet hebben
    bij mij staat itgenclr010, die noem je niet
    je test blijft hangen
    Uitslag zegt onbekend. en dan
    als ik het uitzet springt het vanzelf terug aan
    ik weet niet of een ander programma dezelfde app gebruikt
    bij ons stond dat al uit en toch 429
    uitgezet, maar er komen nog altijd mails
    uur gewacht en nog geen beweging
    app probeert intussen vanzelf opnieuw
    die tijden worden door de leverancier bepaald
    Ik zet het op zes uur en hij maakt er middernacht van
    administraties uitzetten kan niet in die app
    Weet niet welke we niet gebruiken
    andere melding nu, iets met timeout
    de helft is opgehaald, dan stopt hij
    Er staat geslaagd maar de cijfers zijn oud
    het geplande uur is voorbij en er is niet eens gestart
    toch net weer een mail gekregen
    we missen nog de data van vorige week
    opnieuw toestemming geven mag ik niet
    uitzetten lukt niet, hij blijft proberen
    na een uur en nieuwe toestemming nog steeds vast
    wie moet die toestemming dan geven
    dat ene deel kan niet apart uit
    wij hebben juist dat deel nodig
    Uitgezet, maar de fouten lopen door
    er draait er maar één en de leverancier lacht erom
    ik weet niet welke tweede programma dat is
    een extra gebruiker hebben we niet
    mail is al weg, kan hem niet doorsturen
    leverancier zegt dat het aan Exact ligt
    alleen wijzigingen ophalen kan die app niet
    Weet niet hoeveel administraties, honderden
    deze nacht toch weer iets misgegaan
    Het logboek gaat maar een dag terug
    log staat er wel maar zonder tekst
    sluiten helpt niet, het draait op een server
    leverancier is dicht in het weekend
    ik mag dat niet sluiten van mijn chef
    de tijd is voorbij en hij doet het niet
    tot morgen gaat niet, het is maandafsluiting
    in die lijst staan 60 apps
    collega's weten het zelf ook niet
    Die lijst zegt niet wie automatisch ophaalt
    ik heb geen toegang tot dat overzicht
    de app is van onszelf, en onze programmeur is weg
    dat duurt maanden voor ze dat bouwen
    mijn client id is weg, niet het secret
    het certificaat is verlopen, staat er niet bij
    geen toon-knop bij ons
    er staan alleen sterretjes, ook na het klikken
    die site vraagt een ander soort login
    Apps.exactonline.com geeft een 404
    het veld is te kort, hij kapt af
    opslaan blijft grijs
    weet niet meer met welke gebruiker het eerst was
    hij zegt ongeldig, terwijl ik het gekopieerd heb
    er staan drie adressen in
    in het product kan ik het adres niet veranderen
    opgeslagen maar het oude adres komt terug
    Exact zegt dat mijn adres niet mag
    alles klopt en toch weigert ie
    het product toont het secret niet, dus hoe vergelijk ik
    geen land te kiezen in dat programma
    Die codes zie ik niet, ik heb itgenexl099
    de knop om een nieuwe te maken ontbreekt
    naam is al in gebruik zegt hij
    hij vraagt om een logo en een privacyverklaring
    er is maar plaats voor twee gegevens
    het product wil nog een api key
    ik ben automatisch als mezelf ingelogd, moet een ander zijn
    hij verbindt maar haalt nul rijen op
    knop verbinden reageert niet
    Ik zie een witte pagina
    wij hebben juist localhost, kan niet anders
    heb precies dat adres gezet en weer hetzelfde
    leverancier zegt dat elk adres goed is
    wij zijn zelf de bouwer
    het land staat nergens in dat product
    later kan ik er niet meer aan, ik ben extern
    Waar haal ik die gegevens dan op?
    onze hoofdgebruiker is de vorige eigenaar
    bij mij zit er geen gebruikers onder stamgegevens
    bij ons heten die anders, app key en zo
    Ik heb er vier, ook een token
    kan het product niet openen om te kijken
    De man die het installeerde is gepensioneerd
    ik heb dat recht al en toch niks
    Er is geen hoofdgebruiker meer
    juiste land, juist abonnement, nog steeds niks
    boekhouder zegt van niet
    Ik kan niet van abonnement wisselen
    lijst is compleet leeg
    intrekken kan niet, dan ligt de boel plat
    er is geen knop voor een nieuw secret
    nieuwe app maken mag ik niet
    geen instellingen in dat product
    handleiding zegt er niks over
    de leverancier moet dat invullen, zegt hij
    in de handleiding staan er twee
    noch het ene noch het andere opent iets
    de handleiding zegt 'uw eigen url'
    wij hebben nog geen product, alleen een script
    Er staan er vijf voor elk land
    die soorten zijn in het engels en zeggen mij niks
    alles staat al vast aangevinkt
    de app zegt iets anders dan mijn collega
    ik mag haar mailbox niet in dus tja
    ze wijzen allemaal naar mekaar
    er staan drie namen bij, welke moet ik nu hebben
    krijg die pagina niet open
    hier staat een naam die niemand kent
    niemand wil zijn naam eraan hangen
    een extra gebruiker kost weer geld, daar krijg ik geen akkoord op
    hoe maak ik zo'n login aan?
    die pijl doet niks
    opslaan is grijs
    Ik vink ze aan en na opslaan staan ze weer links???
    hij krijgt die sms code niet
    inloggen lukt niet, account geblokkeerd zegt ie
    de nieuwe is tot maandag met verlof
    er is nergens een startdatum of laatste document te zien
    alleen de leverancier heeft daar toegang toe
    hoe maak je zo'n schermafbeelding op een mac
    ik krijg een rood kader met invalid_client
    wachtwoord van de nieuwe klopt niet
    adres ziet er raar uit, durf niet
    knop akkoord blijft grijs
    vraagt ook bankgegevens, dat hadden we vroeger niet
    na akkoord een witte pagina
    waar zie ik wie erbij staat?
    ik durf hem dat niet te vragen, we zijn in ruzie uit elkaar
    ze kan erin maar is haar telefoon voor de code kwijt
    die is met ziekteverlof tot april
    oude en nieuwe is bij ons dezelfde persoon
    hij ziet die app bij zichzelf niet
    ze zegt dat de knop niets doet
    wat met zijn mailadres in die app dan
    niemand van ons mag het abonnement beheren
    de oude staat daar niet bij als ik op de app klik
    ik heb per ongeluk de nieuwe ingetrokken
    de beheerder weet ook niet welke de oude is
    er staan er vier, allemaal zonder datum
    en wat als ze de verkeerde pakt
    linksboven staat ie ook niet en de rechten kloppen
    na toevoegen nog altijd weg in de app
    er kwam helemaal geen melding
    opnieuw als de oude gedaan, zelfde fout
    morgen ben ik er niet en niemand anders weet ervan
    die app haalt maar 1x per maand op
    geen idee waar ik dat moet zien, nieuwe gegevens
    zo'n gedeeld mailadres krijgen we niet van ict
    exact wil een telefoonnummer op die gebruiker
    kost een licentie en de baas wil dat niet
    naam SYSTEEM wordt geweigerd
    zijn mail aanpassen mag niet van ons it
    er is niemand anders dan hij
    nieuw adres ingevuld en toch zelfde probleem
    we hebben voor alle klanten maar 1 login
    te laat, andere klant ligt er al uit
    kan geen tweede gebruiker aanmaken hier
    hoofdgebruiker is op reis en niet bereikbaar
    niemand weet wie dat bij ons beheert
    de boekhouder zegt dat ik het zelf moet doen
    al drie keer gevraagd, er gebeurt niks
    instellingen tonen niks over administraties
    de hoofdgebruiker ziet hem wel maar kan hem niet geven
    hij staat niet in de linkse lijst
    alleen verwijderen en de leverancier antwoordt niet
    alle menu's gehad, nergens zo'n woord
    ik kom zelfs niet in de instellingen
    de knop vernieuwen is er maar doet niks
    mijn account daar mag de container niet openen
    privévenster opent en toch weer de oude naam
    't scherm gaat niet dicht
    helemaal naar beneden gescrold, niks
    geen idee of dit een eigen app is
    scherm is te klein, scrollen gaat niet
    ze kan niet meer in haar eigen centrum kijken
    de lijst raakt nooit leeg, er staan 20 apps
    HR heeft hem vanochtend al geblokkeerd
    half om half, we splitsen de rekening
    eigenlijk is het van de moederholding
    de boekhouder zegt van ons, Exact zegt van hem
    ik krijg hem niet afgedrukt
    dat zijn er meer dan 60, geen doen
    de pagina laadt niet
    de nieuwe boekhouder reageert niet op mijn lijst
    sommige gebruiken we alletwee, wij en hij
    welke app eerst, er zijn er zeven
    app vraagt betaling om opnieuw te koppelen
    de kassa leverancier moet dat doen en die zit vol tot volgende week
    foutmelding als ik op intrekken klik
    ingetrokken en volgende dag staat ie er weer
    verkeerde app aangeklikt, die moest blijven
    er zitten bij 1 app acht gebruikers, wie is nu van hem
    blokkeren staat grijs bij die ene
    hij is bij ons de hoofdgebruiker
    blokkeren gelukt maar zijn naam blijft in het overzicht
    de jaarrekening is pas in juni af
    lijst is vandaag anders dan gisteren, hoe kan dat
    hij haalt wel op maar van de verkeerde maand
    de nieuwe boekhouder kan niks koppelen
    onze bankkoppeling ligt sinds vanmorgen plat
    nieuwe boekhouder weet niet hoe dat moet
    hij blijft maar terugkomen
    die ene kan ik niet intrekken, er zit geen knop bij
    niemand beheert bij ons het abonnement
    ik weet niet van wie die koppeling is
    opnieuw gekoppeld en hij haalt niks op
    de gemiste dagen komen niet meer binnen
    de beheerder snapt er ook niks van
    op de factuur staat alleen "software"
    wie dat mag weet bij ons geen kat
    heb het recht gekregen en zie het nog niet
    de oude boekhouder is de enige met dat recht
    mijn menu ziet er compleet anders uit
    leverancier staat er niet bij, alleen een code
    dan ben ik morgen nog bezig
    er is bij ons nooit een rustige dag
    naam is maar drie letters, niks over te vinden
    ingetrokken en nu mist de verkoop van alles
    nieuwe boekhouder wil dat niet overnemen
    aparte gebruiker kost te veel
    wij hebben nog geen nieuwe boekhouder
    hij is de enige hoofdgebruiker
    ze houdt onze gegevens gewoon gegijzeld
    niemand hier heeft dat recht
    ik trek in en hij zet het terug
    niemand heeft dat recht
    in dat centrum staat de app niet
    weet zijn mailadressen niet
    bij ons is er niemand die dat beheert
    kom niet in op accountants.exact.com
    wij hebben geen eigen abonnement
    weet niet hoe je dat schrijft
    staat onder een andere naam bij mollie denk ik
    kan hier niks typen
    die sleutels hebben wij niet
    je vraagt dingen die ik niet begrijp
    client id en secret, welke is welke?
    alles in het nederlands en ik vind niets dat erop lijkt
    de eigenaar van het account is mijn vader en die weet zijn wachtwoord niet
    klik op revoke en er gebeurt niets
    die sleutel heb ik niet om na te kijken
    blijft maar draaien
    je zegt niets, is het nu gelukt of niet
    geen idee hoe ik hem laat ophalen
    hij toont oude cijfers, zegt dat iets?
    soms komt er wel iets binnen, soms niet
    klanten kunnen niet meer afrekenen
    welke van die sleutels is van die app
    developers zie ik niet in mijn menu
    de leverancier beweert dat het niet kan
    mollie verwijst mij naar de leverancier
    hoe weet ik welke organisatie het was
    wie kan dat dan wel nakijken
    dus eigenlijk weet ik nog niks
    er staan live en test, welke?
    developers is verborgen in mijn account
    ik durf niet, heel de webshop hangt eraan
    sleutel vervangen en nu betaalt niemand meer
    leverancier is failliet
    het is onze eigen app maar de sleutels zijn zoek
    op het scherm lukt het mij dus niet
    geen idee hoe die gekoppeld is
    we hebben maar één organisatie en geen sleutel
    misschien heeft een collega hem al weggehaald
    we hebben er maar een
    mijn login mag niet in die andere
    hoe wissel ik van organisatie
    kan bij verbinden niets uitvinken
    zonder die rechten start de app niet
    opnieuw verbinden kan alleen de eigenaar en die is weg
    bij ons stopten ze wel
    abonnementen van klanten lopen via die app en nu?
    een lange naam en hij pakt hem niet
    zijn drie koppelingen in één
    geen mens die nog weet hoe dat heet
    ik zie geen vakje om te typen
    ik heb die sleutels nergens
    client secret is onleesbaar op ons papier
    geprobeerd, hij weigert
    de collega die hem gaf is ziek
    krijg een 403
    2fa code komt niet binnen
    zie alleen een knop bewerken
    klik ik erop dan gebeurt er niks
    snap niet wat je van mij wil hier
    geen token dus kan niks nakijken
    wat betekent die uitslag nu
    waar zit dat ophalen in de app
    hij meldt dat mijn pakket bij hen te klein is
    fout over btw codes, telt dat
    krijg een lege lijst zonder melding
    en hoe stop ik de facturen van die app
    toch kwam er vannacht iets bij
    mijn andere koppeling doet het ook niet meer
    welke sleutel is dan van die app
    geen sleutel te zien en collega's zeggen nee
    welke collega dan, we zijn met 25
    sleutel verwijderd, hij komt nog binnen
    ik weet niet meer als wie ik inlogde
    moneybird helpt niet bij apps van anderen
    en als niemand het kan nakijken?
    weet niet hoe je zoiets ophaalt
    de app is van een ex-klant, daar kom ik niet in
    later is te laat, we worden maandag geaudit
    dat adres geeft ook niks
    kom in een andere administratie uit
    wachtwoord vergeten mail komt niet
    krijg "geen toegang"
    niemand geeft toe dat hij hem verbond
    verwijderknop zie ik niet
    weet niet wie die sleutel allemaal heeft
    weg ermee, maar nu ligt onze webshop eruit
    de naam staat nergens op het scherm
    ik heb er drie die er allemaal op lijken, welke typ ik nu
    typen lukt niet, het vakje blijft leeg
    client id en secret, ik weet niet wat dat is
    die sleutels liggen bij de ontwikkelaar en die is met verlof
    knop doet niks
    kan niet inloggen, wachtwoord vergeten
    als ik linksboven klik gebeurt er gewoon niks
    er staan twee organisaties met dezelfde naam??
    ik klik erop maar de pagina blijft wit
    "something went wrong", al drie keer
    connected apps is grijs, niet aan te klikken
    er staan er twee met die naam, welke moet weg
    na Disconnect app bevestigen komt er "error, please try again later"
    "unauthorized" wat moet ik daar nu mee
    ik zie alleen codes, geen namen
    er staan er twee die bijna hetzelfde heten
    welke organisatie bedoelt ge, ik weet dat niet uit mijn hoofd
    de controle loopt vast op 'even geduld'
    foutcode 429 ofzo
    wat vul ik hier in dan
    pagina herladen geeft een leeg scherm
    de app staat erbij maar dan in het grijs met 'inactive'
    opnieuw laden, hoe doe ik dat
    en wat met de gegevens die ze al hebben?
    ik heb dus de verkeerde losgekoppeld
    nu werkt onze webshop niet meer
    ik wou er maar één kwijt
    de app stuurt nog mails dat ik moet betalen
    hoe vraag ik dan hulp aan xero
    ik weet nu dus nog niks
    wanneer is later
    ik kan daar ook later niet bij, heb geen login meer
    wie moet dat dan nakijken bij ons? niemand weet dat
    juiste organisatie, bevestigd, en toch blijft ie staan
    leverancier neemt de telefoon niet op
    ik weet niet meer of ik dat bevestigd heb
    ik ben alleen, heb geen collega's
    en als niemand het weet?
    leverancier wil die sleutels niet geven
    ik heb de sleutels wel maar er gebeurt niks mee
    op het scherm lukt het me net niet
    niemand bij ons heeft die rol
    waar zie ik welke rol ik heb
    general settings bestaat bij mij niet
    er is geen remove, alleen setup
    na de tweede remove staat hij er nog gewoon
    ik heb maar één organisatie en daar staat hij niet
    er is er een waar ik geen toegang toe heb
    mag die andere niet openen, no access
    hoe wissel ik dan van organisatie
    maar ik wil het alleen voor mezelf
    de collega's willen hem houden en de baas wil hem weg
    dagen later en de app zegt het nog steeds
    weg uit de lijst, maar er komen wel nieuwe boekingen binnen
    blijft op connected staan
    ik geraak niet meer bij die lijst
    ik kan niet meer in de app inloggen
    klik op connect en er springt niks open
    weet niet welke app het was
    dat codetje komt maar niet op mijn gsm
    mijn organisatie staat niet in het lijstje
    per ongeluk de verkeerde organisatie aangeduid
    blijft hangen bij het nakijken
    wat moet ik hier nu doen, ik snap het niet
    hoe haal ik daar gegevens mee op
    de ene helft komt binnen, de andere niet
    staat in xero wel in de lijst maar de app blijft grijs
    en de maand die ontbreekt, hoe krijg ik die terug?
    de leverancier zegt dat het aan xero ligt
    weet niet meer hoe laat dat was
    ik kreeg helemaal geen melding
    en wat doe ik intussen, de btw moet morgen binnen
    ik heb geen toegang meer tot die app om te testen
    wie zegt me dan of het werkt
    en als het later niet blijkt te werken
    weet niet hoe je daar gegevens mee ophaalt
    ik had al op akkoord geklikt
    zonder die app kan ik niet factureren
    scherm gaat niet dicht
    in de instellingen staat het ook niet
    mag in de app niet bij de instellingen
    kan hem daar niet loskoppelen, die knop doet niks
    de app heeft geen instellingen
    ik snap niet wat er gevraagd wordt
    mijn baas moet dat beslissen
    kan er niks uitvinken
    welke van die rechten zijn te veel dan
    het toestemmingsscherm is ondertussen verlopen
    waar was ik dan
    ik vind die pagina niet terug
    de organisatie die ik zoek staat niet in mijn lijst
    ik weet niet welk bedrijf die app niet mag zien
    bij mij staat linksboven alleen een logo
    disconnect kan ik niet aanklikken
    puntjes ontbreken
    'You don't have permission to do this'
    je lijst komt niet door
    ik krijg een foutcode te zien ipv organisaties
    er staan nummers, geen namen, zo kan ik niet kiezen
    bij de ene andere staat hij wel, bij de derde niet
    herladen lukt niet, xero hangt
    en toch boekt hij nog in dit bedrijf
    nu doet hij het bij de andere ook niet meer
    was de verkeerde bv, en nu?
    ze hebben de oude cijfers nog in hun app staan
    collega's ontkennen allemaal
    ik weet niet meer bij welke hij allemaal hoorde
    dit is een ramp, de lonen moeten vandaag
    de app laat me niet meer binnen
    heb ik bevestigd, drie keer al
    bij xero word ik van het kastje naar de muur gestuurd
    krijg geen bevestigingsvenster te zien
    het zijn er tachtig, dat is niet te doen
    zo'n knop heeft die app niet
    ik kan maar twee van de vijf openen
    en als ik er eentje vergeet
    naam klopt en toch boekt die app hier nog
    niemand hier weet hoe die heet
    ik zie enkel een logootje, geen naam
    wat als het er twee zijn
    vakje aanvaardt mijn tekst niet
    ik heb er twee, een voor sandbox en een voor productie, welke
    ik laat het jou doen maar het mislukt steeds
    secret is verlopen denk ik
    inloggen lukt voor geen meter
    onder Apps staat geen Overview
    er draait alleen een cirkeltje
    ik kom in een winkel met apps terecht, niet in een overzicht
    de app staat er gewoon niet tussen
    het pijltje reageert niet
    draait en draait
    ik begrijp niet wat ik moet invullen
    knop nakijken is grijs
    de app zelf is offline
    hij zegt 'laatste sync: gisteren', meer niet
    toch kreeg ik net nog een factuur van die app in quickbooks
    hun kopie van mijn klanten, hoe krijg ik die weg?
    nu kan de boekhouder er ook niet meer in
    het was het goede bedrijf, hoor
    quickbooks heeft geen nederlandse helpdesk
    al een week en hij boekt gewoon door
    hoe kom ik bij die leverancier
    goede app, goede bedrijf, dat is het dus niet
    ik weet niet of het dat bedrijf was
    de app is al verwijderd van mijn pc, ophalen gaat niet
    Firm apps zie ik niet
    wij hebben geen kantoor, ik ben freelancer
    eigenaar van het kantoor is met pensioen
    de app van de klant staat daar niet bij
    die persoon is ontslagen
    ik vraag het al weken, hij doet het niet
    app heeft geen instellingen
    get app wil dat ik betaal
    die andere wil dat niet
    Action is er wel maar zonder disconnect
    my apps bestaat ook niet
    de mijne is in het frans
    Ook met een breder venster blijft hij onvindbaar.
    venster op volle breedte, nog niet
    het blijft weg
    adres klopt en toch zie ik hem niet
    Ik weet niet meer met welk account dat destijds was.
    wie de maker is weet ik ook niet
    nee, hij werkte meteen, zonder wachtwoord
    helemaal gescrold maar de regel eindigt op een datum
    al een uur geleden en hij werkt nóg
    tis mij niet duidelijk
    ik klik op die naam en er gebeurt niks
    op internet vind ik ook niks
    ook niet met een breed venster
    die kop met machtigingen zie ik daar niet
    ook dan niks
    ze is langdurig ziek
    maar wat is er nu mis
    in de app staat niks over wie er inlogde
    ik heb geen toegang tot die app store
    ik kan dat niet zien vanaf hier
    ik volg het niet goed meer
    beide zijn niet te doen bij ons
    maar hij vraagt nog altijd om in te loggen
    maar hoe krijg ik mijn gegevens bij hen weg
    en hoe weet ik welke er nog aan staan
    ik weet niet wie ik dat moet vragen
    ik was er niet bij toen het werd ingesteld
    pff ik geraak er niet uit
    welk pijltje was het nou
    opslaan is grijs, ik kan er niet op klikken
    hoe open ik die app ook alweer
    zoveel omwegen, is er niks simpelers
    sjonge wat een ellende
    bij ons heet dat de directeur, die weet van niks
    allebei niet
    "Toon alles" staat er niet bij mij
    wij hebben een heel ander menu hier
    weet ik niet
    ook niet op leveranciersnaam
    en wie is de leverancier dan?
    waar lees ik dat adres af
    er komt niks meer en geen knop
    hoe scroll je in een lijst op een laptop
    moet ik ze echt één voor één aanvinken, tis er tachtig
    nee, ik mag er zelf niet bij
    hij valt onder een ander abonnement
    waar zou dat moeten staan
    ik krijg geen vraag met ja of nee
    link doet niks
    collega's zijn op vakantie, kan ik nu niks mee
    welke app bedoelt ge
    adres is heel iets anders, exact-login.ru ofzo
    hoe herstel ik die verbinding van wegwijs
    hoe haal ik gegevens op dan
    hoe log ik uit bij exact
    wat een gedoe zeg
    zeg, dit gaat nergens heen
    wat is het Beveiligingscentrum ook weer
    ik weet niet hoe ik dat zie
    onder instellingen zit niks wat daarop lijkt
    ik heb geen rechten in die app
    waar zitten die instellingen van de app
    blijft dezelfde fout geven na een kwartier
    niemand mag bij alles
    zonder app ook niet
    adres is juist en toch niks
    waar staat het land in de instellingen
    nog niks en ik vertrouw het voor geen meter
    nog steeds twijfel
    hoofdgebruiker ziet hem ook niet
    beide ja
    kan ik zelf niet nagaan, ik ben maar stagiair
    steeds die invalid_request
    waar kan ik die vragen nakijken
    moet ik eerst navragen
    ik kan die persoon niet bereiken
    welke lijst moet ik nou kijken
    waar zet ik dat uit in de app
    waar in de app vind ik dat
    monitor vind ik niet op dat scherm
    wie mag dat beheren bij ons?
    ik beheer zelf
    kan niet verder kijken dan "er ging iets mis"
    daar kan ik in de app niet bij
    snap niet waar ik dat moet instellen
    staat nergens en niemand weet het nog
    de man die het instelde is met pensioen
    is dat dan niet gewoon ik?
    ook zo zie ik niks
    heb ik misschien te weinig rechten?
    het andere scherm doet het ook niet
    hoe lossen ze dat op dat het nooit meer opengaat
    hm geen idee
    wat als hij echt weg is
    die naam weet ik niet
    niet gelukt met de naam van de maker
    ik heb geen wachtwoord van dat andere account
    client id is echt de onze
    waar staat welke registratie
    snap ik niet, wat moet ik nu
    kheb geen rechten voor die instellingen
    ik weet het niet goed meneer
    die knop is grijs bij mij, mag het rapport niet bewerken
    pfff en nu
    stamgegevens zie ik niet
    er is bij ons niemand die dat recht heeft
    niemand bij ons weet dat, ook de boekhouder niet
    in welk vak zie ik dat adres
    snap niet waar Mijn Exact Online zit
    ook breder helpt niet
    leveranciersnaam geeft ook nul resultaten
    Mevrouw is ziek tot maandag.
    is dat sql? daar ken ik niks van
    de handleiding zegt er ook niets over, zucht
    power query openen mag ik niet
    bestand is beveiligd met een wachtwoord
    punt 2 weet ik niet
    welk menu links?
    het lukt mij niet om dat recht te vinden
    die pijl doet niets
    Stamgegevens ontbreekt in mijn menu.
    help mij dan hoe ik het abonnement uitbreid
    bij ons heeft niemand zo'n recht
    welk logboek bedoelt u precies
    in de app staat geen naam
    dat commando werkt niet
    de app toont geen bedrijf en geen nummer
    kan er geen lijst van maken, er zijn er te veel
    niemand wil het gedaan hebben
    ik kan het nog altijd niet zeggen
    die is niet bereikbaar
    licentie beheren, heb ik zelf dat recht?
    Moet ik de oude koppeling verwijderen?
    de gebruiker van toen bestaat niet meer
    dat begrijp ik niet, het werkt toch niet?
    overal ja, en toch niets
    waar staat wat erachter komt
    wachtwoord vergeten, en nu
    niemand geeft toe dat hij dat deed
    drie dagen ontbreken nog
    die leverancier reageert nooit
    bij wie moet ik in de mailbox kijken
    niet te achterhalen
    welk adres moet er staan
    wachten kan ik niet, de btw moet vandaag weg
    hoe stel ik een tijd in
    ik zie geen instelling voor enkel nieuwe
    ik kan een los onderdeel niet uitzetten
    stel er komt weer zo'n mail?
    wie registreerde die app in hemelsnaam
    geen logboek in dat programma
    hij start vanzelf weer op
    helpdesk is dicht op zondag
    en als het morgen nog zo is?
    Appmachtigingen kan ik niet openen
    welke van die lijst automatisch is zie je niet
    die knop rechtsboven zie ik nie
    appmachtigingen staat er bij mij niet, ik mag dat abonnement niet beheren
    wij hebben geen handleiding van de app dus wat voor rol
    Welke rol dient deze persoon precies te hebben?
    waar vind ik stamgegevens
    onder Monitor staat er niks bij mij
    ze is vandaag niet op kantoor dus ik kan dat niet testen
    het wachtwoord van die nieuwe login pakt ie niet
    waar klik ik precies, linksboven?
    waar staan die instellingen
    ik kan niet in de app, alleen de leverancier mag in de instellingen
    oei, ik heb per ongeluk de startdatum veranderd
    privé venster hoe open je zoiets
    heb de koppeling eerst weggegooid, foutje
    knop akkoord doet niks
    zou ik alle administraties kiezen of maar een paar?
    ik heb geweigerd, per ongeluk
    hij wil ook bij mijn salarissen, moet dat wel?
    op de nieuwe boeking staat nog steeds Peter
    waar zie ik wie die boeking maakte
    hoe weet ik dat nou
    appmachtigingen vind ik niet
    Ik beheer het abonnement niet, wat nu?
    en wie mag dat abonnement dan beheren?
    hoofdgebruiker erbij halen?
    Peter kan niet meer inloggen.
    snap ik niet, een gebruiker die geen mens is
    hoe verander ik dat mailadres
    weet ik niet of dat zo is, ik moet het bij die klant navragen
    en wie is die hoofdgebruiker dan
    de instellingen van die app zeggen daar niks over
    Peter is er niet meer dus die kan niet meer kijken
    waar zit dat beveiligingscentrum
    hoofdgebruiker ziet hem evenmin
    hij staat er nog altijd niet
    enkel een prullenbakje
    welke datacontainer, we hebben er zeven
    heb al akkoord gegeven, te laat
    hoe log ik uit
    hij blijft mij herkennen, ook in dat venster
    ook helemaal beneden niks
    Die persoon kan zelf niet meer kijken.
    er staan er acht in en ik ken er vijf niet
    wa is dees allemaal
    op die site kom ik niet binnen
    hij wil niet opslaan
    moet ik inloggen met mijn gewone login?
    het veld is leeg
    ik zie geen verschil, echt niet
    in exact mag ik niks aanpassen
    het secret is verborgen met sterretjes, dus hoe vergelijk ik dat
    redirect uri??
    kweenie
    knop om een app toe te voegen zie ik niet
    naam is al in gebruik
    hij pakt mijn client id niet
    ik snap niet welk adres je bedoelt
    welke leverancier bedoelt u?
    hoe haal ik gegevens op
    die kolom zie ik niet
    wie is dat bij ons?
    weet het nog altijd niet
    hoe kan ik dat zien in exact
    wie zijn dat dan
    krijg het niet, hij weigert
    bij de boekhouder zit hij ook niet
    nee ook niet
    hoe maak ik een nieuw secret
    gebruik Power BI, daar is niks van dien aard
    nergens
    ik heb geen handleiding
    weet ik nog niet welke dan
    nee geen handleiding en in het product ook niks
    weet ik veel wat die app nodig heeft
    scope violated, dat heb ik nu net
    nieuwe boekhouder hebben we nog niet
    webshop gaat, kassa geeft een fout
    bij één app staan twee gebruikers, wat nu
    de jaarrekening is nog niet af
    wie zijn die algemene gebruikers van het kantoor
    in welk menu
    overzicht vind ik niet onder gebruikers
    hoe geef ik de nieuwe boekhouder toegang
    werkstroom, wat is dat
    de verhuizing is al gebeurd vorige maand
    enkel de oude boekhouder ziet hem
    dat gaat me niet lukken
    instellingen ook weg
    geen facturen bij de hand
    wie is de hoofdgebruiker
    Op geen van beide facturen staat er iets van vermeld.
    ook na uitzoomen niks
    ik werk op een tablet
    wie toestemming gaf zie ik nergens, ook niet na klikken
    welke administraties, hoe zie ik dat
    nog altijd geen idee wat het is
    wie moet die laten maken
    niemand van ons mag dat
    en als hij zelf de enige hoofdgebruiker is??
    in het beveiligingscentrum ook niks
    wie heeft dat recht
    nee die gaf ik niet zelf
    die collega is met verlof
    wie beheert dat hier
    waar zit die knop om dat stop te zetten
    wat zijn externe administraties
    kan ik daar als klant wel in?
    hier snap ik geen jota van
    nergens More te bekennen
    inloggen lukt me niet eens
    nee, zie enkel saldo en transacties
    durf niet te klikken
    hoe laat ik dat ding iets ophalen dan
    ik zie geen developers
    geen van beide volgens mij
    hoe zie ik of er een sleutel gebruikt wordt
    waar wissel ik dat
    ook daar niets
    en mijn abonnementen en incasso's dan?
    moet ik de leverancier invullen of het ding zelf?
    te ingewikkeld dit
    ik ben de gebruiker niet die dat destijds goedkeurde
    welke knop dan
    ik zie drie knoppen en ben bang voor de verkeerde
    ook dan krijg ik een foutpagina
    ik typ het over maar er gebeurt niets
    hij is al jaren weg, die kan ik niks meer vragen
    vind hem niet terug
    ik zie geen gebruikers bij de instellingen staan
    welke organisatie neem ik
    bij mij verschijnt er niets als ik op de naam druk
    puntjes doen niks
    nog niet bevestigd, ben ik moment bezig
    welke lijst bedoelt u
    weet niet meer welke ik wou wissen
    op welke pagina moest ik kijken
    dit werkt van geen kant
    hoe bevestig je dat dan
    niemand weet het hier
    ik heb Standard en toch niets
    hoe vraag ik zo'n rol aan
    ook die woorden staan er niet
    hoe wissel ik in hemelsnaam
    hoe weet ik wie hem nog gebruikt
    maar hij haalt nog gegevens binnen ook
    ik weet het wachtwoord van die app niet
    ik zie login.xero.com.veilig-inloggen.net, da's raar
    hij wil een code van mijn gsm en die heb ik niet
    wachtwoord kwijt
    er staan geen organisaties om uit te kiezen
    mijn eigen firma ontbreekt in het keuzelijstje
    snap die vraag niet
    hoe haal je nieuwe gegevens op
    ook in de instellingen is er niks
    kan ik niet een paar vinkjes uitzetten
    linksboven staat een ander bedrijf en wisselen lukt niet
    nee nog niets gebeurd
    hoe ververs ik dat
    waar zit die knop in de app
    snap er geen bal van
    Apps vind ik niet in de balk
    die korte vragen laden niet
    wat moet ik hier nu aanduiden
    kom niet verder zo
    hebben wij niet, dat firm-menu
    wie is dat dan bij ons
    ook daar geen knop
    welke instellingen, van de app of van QuickBooks
    hij laat me er niet in
    die laatste knop zie ik nergens
    ik snap niet wat ik hier moet invullen
    pff ik ben het spoor bijster
    wat bedoel je met nieuwe gegevens ophalen
    nog altijd geen naam, wat ik ook doe
    nog altijd niks van beveiliging te bespeuren
    ook daar kom ik niet in
    kolom Overige heb ik niet
    hij is alweer dicht, word er gek van
    hij werkt hier niet meer dus die kan niet inloggen
    adres klopte al, dat is het dus niet
    ook op de leveranciersnaam niks te vinden
    wie de leverancier is weet ik dus niet
    de app start niet eens meer
    wat ik zie? een hoop regels, ik weet niet wat je bedoelt
    helemaal rechts en nog niks
    in mijn eigen lijst komt ie niet voor
    ik kan niet op een naam klikken
    hij is al weg, wat nu
    wie dat is weet niemand hier
    nee nog steeds een ander scherm dan jij zegt
    er staat niks onder machtigingen
    leverancier ook geprobeerd, nul treffers
    daar heb ik niks aan, wat is er nou mis
    dat weet ik allemaal niet van die apps
    wie de toestemming gaf kan ik nergens vinden
    in de app staat nergens met welke login
    boekingen maakt ie niet en niemand ziet hem in zijn centrum
    ik heb geen contact bij die leverancier
    ik twijfel nog steeds hoor
    ik snap de drie keuzes niet
    de nieuwe gebruiker bestaat nog niet, en nu
    de oude boekhouder neemt niet meer op, wat moet ik
    het is voor mij nog even mistig
    losse administraties? kwijt
    ik kan niet bij dat abonnement
    wie iets geregistreerd heeft is hier niet meer na te gaan
    juridisch gedoe, snap er niks van
    zit vast op dit scherm
    ik zie twee knoppen en durf niet
    is het nou stuk of niet
    hoe haal je nieuwe gegevens op dan
    ik heb vier keer ja
    snap niet waar ik ophalen moet
    alle instellingen gehad, geen verbinden te vinden
    niemand bij ons mag bij alle administraties
    ook rechtstreeks bij exact kom ik er niet in
    geen van beide, standaardapp en toch geen lijstje
    mijn baas weet het ook niet
    het lukt me van geen kanten
    ook na toon alles niks en onder leveranciersnaam ook niks, help
    ook met uitzoomen niks, ik heb dat menu echt niet
    het adres klopt gewoon en toch niks te zien
    ik weet niet wie de hoofdgebruiker is en ik zie het ook nergens
    niemand hier weet iets en ik kan ze ook niet allemaal vragen
    het blijft weigeren en ik weet het niet meer
    niks hiervan helpt me
    er is geen logboek en geen details, niks
    ze gaan allemaal mis dus ik weet nog niks
    nog steeds niks te zien, wat ik ook doe
    ik vind nergens welke registratie het is
    ik snap geen van drie
    alles nagelopen en nog weet ik niet wie
    er staat geen nummer en we hebben er net vijf tegelijk aangemaakt
    niemand heeft hem en appmachtigingen heb ik niet
    nou is alles kapot, wat nu
    geen verstand van rapporten, ik kom niet verder
    ik ben radeloos
    ken geen leverancier, zie niks
    weet niet wat voor product ik heb en raak hier niet verder
    ik vind die definitie niet
    in de instellingen staat niks van die aard en leverancier neemt niet op
    ik heb geen toegang tot de query
    dat bestand is beveiligd, ik kan er niks in vinden
    ik weet niet meer wat ik ermee aan moet
    geen log, geen mail, helemaal niks
    zelfs na een dag en alles wat hier staat, nog altijd vast
    appmachtigingen heb ik niet en niemand weet iets
    kom er niet uit bij dit scherm
    ik kan de instellingen van die app nergens vinden
    snap er niks van, One Exact wat?
    niemand hier weet wie daarover gaat
    hij blijft weg ook na opnieuw inloggen
    ik zie geen vernieuw knop bij mijn container
    hoe open ik zo'n privévenster in hemelsnaam
    ook onderaan niks te zien
    maar het werkt nog steeds niet, ik weet het echt niet meer
    alle vier zijn ja en toch komt er niks, help
    ik kan die fout niet meer terugvinden wat nu
    de leverancier zegt dat het aan exact ligt, ik zit klem
    die app heeft helemaal geen logboek voor zover ik zie
    ik heb nergens toegang toe, wat moet ik
    ook zonder app geen toegang, wie kan me helpen
    hij doet raar na het plakken, weet niet wat ik fout doe
    ik zit op die site maar raak er niet uit
    hoe weet ik nou of ik dat recht heb
    hulp, ik ben de draad kwijt
    die kolom krijg ik niet in beeld
    er is geen hoofdgebruiker meer bij ons
    ook in de handleiding staat het niet
    in de handleiding staat weer een derde adres, ik kom er niet uit
    ik vind dit lastig, weet niet hoe ik moet beslissen
    wij weten niet wie het abonnement beheert
    ik zie nergens wie toestemming gaf, ook niet na klikken
    niemand antwoordt, leverancier bestaat niet meer
    ook de nieuwe boekhouder wil het niet
    hij is zelf de hoofdgebruiker, we zitten vast
    ook rechts op de regel zie ik geen knopje
    de beheerder is op wereldreis
    waar beëindig ik die band dan, ik zie niets
    ik klik op de naam maar er gebeurt niks
    ik weet niet welke naam bij welke hoort
    begrijp deze vraag niet
    loskoppelen lukt ook zelf niet
    alles klopt en hij gaat niet weg, ik weet niet meer wat te doen
    geen collega die het weet
    ik ben adviser en zie het alsnog niet
    hij haalt nog steeds gegevens op, ik vertrouw het niet
    hij stuurt me naar een raar adres en nu weet ik het niet
    weet niet wat wegwijs verbonden betekent hier
    er is geen leverancier, wie helpt me dan
    nu weet ik niet meer waar ik ben
    wat moet ik hier kiezen dan
    ik kom er niet uit bij developers
    ik zie geen developers in mijn menu
    geen van beide denk ik, weet het niet
    hoe kom ik in die andere organisatie
    hoe sta ik dan minder toe, ik zie dat niet
    ik durf niks aan te klikken
    geen sleutel en geen collega, wat nu
    alles gedaan en hij werkt nog, ik ben radeloos
    ook met dat adres krijg ik niks
    ik zie geen knop om hem te wissen
    ik vind nergens dat apps
    ik weet niet of hij verbonden is met wegwijs
    juiste bedrijf en toch werkt hij nog, geen idee meer
    ook in de app geen knop
    ik snap niet welke van de drie op mij slaat
    sorry hoor ik ben 74 en ik zie door de bomen het bos niet meer
    ik zie wel duizend dingen en weet niet waar ik kijken moet
    ik snap hier niks van, wel of niet ingetrokken?
    en nu? jullie weten het ook niet, lekker dan
    die persoon is overleden, wat moeten we nu
    zit in mijn exact, scherm op z'n breedst, en nog steeds geen tab
    ook dit menu geeft "geen rechten", en nu
    ik ben nu helemaal kwijt waar ik was
    ik weet het echt niet, hoe moet ik dat nou weten
    die collega werkt hier al jaren niet meer
    gezocht op alles wat ik kan bedenken, niks
    geen idee welke van deze
    ik kan niet naar rechts, er zit geen balk onderaan
    het is al een dag geleden en niemand anders heeft toegang
    hoe weet ik nou wat verstandig is
    welke stap was dat ook alweer, ik ben het spoor bijster
    pfoe, zo veel kolommen, ik raak er duizelig van
    ik lees van alles maar begrijp er geen jota van
    ik weet niet eens wat voor soort app het is
    ook op internet vind ik er niks over, wat nu
    ik weet niet of ik de mijne of die van anderen moet hebben
    weet ik veel waarom
    op leverancier gezocht en ook niks
    ik weet niet hoe ik zie of ie nog gegevens krijgt
    van de leverancier weet ik de helft niet
    in die app staat nergens wie is ingelogd
    niemand antwoordt en ik weet nog steeds niks
    ik heb de melding weggeklikt
    ik haal ze nog steeds door elkaar
    ik heb twee klanten met één login, wat moet ik nou
    waar was ik dan gebleven, ik weet het niet meer
    hoe kom ik daarachter bij honderd man personeel
    weet nog steeds niet of iemand hier iets geregistreerd heeft
    ik weet niet waar ik die app moet starten, ik ben hier invalkracht
    er staat een hele rits tekens bovenin, ik word daar zenuwachtig van
    pff wat een juridisch gedoe, ik snap er niks van
    er staat alleen 'allow', is dat 'm? ik weet het niet
    heb ik nu iets stukgemaakt?
    bij vraag twee weet ik het antwoord al niet
    de leverancier neemt niet op, en nu
    ik zie geen knop om iets op te halen
    niemand hier mag bij alles, wat dan
    ook gewoon bij exact kom ik er niet in
    wat zou jij doen, ik kom er niet uit
    welke stap was dat, ik ben de kluts kwijt
    onderaan staat ook niks, en het is wél een gekochte
    ik weet niet of er nog nieuwe bij komen
    beide antwoorden zijn ja en toch staat ie er niet
    weer precies dezelfde fout, derde keer
    ge zijt mij ook geen hulp, wat moet ik nu
    nog altijd niks gevonden, zucht
    ik heb maar een klein schermpje, blijft weg
    maak ik iets kapot als ik verder scrol? ik weet het niet zo goed meer
    scrol nu al vijf minuten, er staat niks
    mijn muis heeft geen wieltje, hoe moet da dan
    die pijl ziet er grijs uit, doet het niet
    hoofdgebruiker kan hem kiezen, ik ook, en toch niet in de lijst
    wie is bij ons de hoofdgebruiker, dat weet geen mens
    er verscheen geen vraag met Ja, alleen een draaiend wieltje
    ik heb geen collega's, ben eenmanszaak
    niemand anders heeft de app, net rondgevraagd, en nu
    ik twijfel, wat raadt u aan
    ik vind die instelling in de app niet
    kopje Monitor zie ik niet
    er is geen logboek in die app
    de app sluit meteen af, ik kan niks lezen
    de app haalt er 60 op, dat ga ik niet allemaal proberen
    niemand weet wie dat ingesteld heeft
    de app toont geen naam
    bij mij blijft linksboven leeg
    import/export gaat ook niet open, alles hangt
    heb de halve lijst gelezen, niets
    ik weet niet hoe de leverancier heet, de factuur gaat via de franchise
    van ons Frans account heb ik de gegevens niet
    de instellingen tonen ons eigen client id, dus hij is echt van ons
    ik heb hem nu al twintig keer laten proberen, is dat erg? help
    welk recht dan precies? ik zie er honderd
    onder Monitor zie ik geen Administraties: Toegangsrechten
    leverancier zegt dat het zonder ook moet kunnen en nu?
    accolades zat, maar value staat er niet
    wa zijn accolades, ik zien da nie
    alle vijf geprobeerd, ik kom er niet achter
    Guido is overleden helaas, en ik heb geen licentierecht
    ook daar staat ie niet
    ik weet het nog niet, mijn neef heeft het gebouwd op iets
    wij hebben geen boekhouder, doen alles zelf in de club
    wat een toestand, ik snap het niet meer
    ik mag de instellingen niet wijzigen van de franchisegever
    het rapport is beveiligd, kan er niet in
    niemand weet waar die is aangemaakt
    Monitor zie ik nergens op dat scherm
    wat een circus, vijf keer goed en nog niks
    ook gekeken bij .be, niks
    waar kan ik zien of ik nog een account heb
    bij mij staat de app niet in de machtigingen en bij niemand
    blijft weg, ook bij 50 procent
    welke naam moet ik zoeken dan
    welke collega, er zijn er zestig
    eind van de pagina en nog geen administraties, en het is geen eigen
    mijn muis springt steeds terug naar boven
    waar typ ik die opdracht
    al die tabbladen doorgespit, nergens
    ik kan die instellingen niet openen
    ik weet niet waar dat rapport vandaan komt
    ik zie die querystappen niet
    alleen bekijken mag ik, niet bewerken
    waar moet ik eerst zijn, query of rapport, snap het niet
    blad is met wachtwoord beveiligd
    hoe weet ik of de app die soort mag
    in die app kan ik geen tijd instellen
    welk deel dan? dat zie ik niet
    die mailbox bestaat niet meer
    geen log te vinden in dat programma
    er staat iets als Retry-After met een raar getal
    niemand weet hoe laat ze ophalen
    leverancier zegt dat het niet anders kan
    ik weet echt niet wie ik moet pakken
    pijl naar rechts doet niks als ik erop tik
    waar zie ik in godsnaam wat het laatst is overgekomen
    ik kom niet in die app, alleen mijn collega kan dat
    in de kolom overige staat bij mij geen appmachtigingen
    ik snap er geen bal meer van
    dat mailadres veranderen lukt me niet, zegt dat het al bestaat
    er is geen hoofdgebruiker meer, die is weg
    de boekhouder reageert niet
    de app laat dat nergens zien
    die oude gebruiker neemt niet op
    uitgelogd, ingelogd, nog steeds niks
    alleen ontkoppelen en dat durf ik niet
    zie geen vernieuw autorisatie bij mijn container
    welke container, ik heb er negen
    ik had al akkoord gegeven voor ik dit las
    ook in zo'n privéscherm komt die oude naam weer boven
    doorgescrold tot onderaan, nog steeds geen keuze
    weet niet of dat een eigen app is of een gewone
    de oude kan niet meer inloggen dus kijken gaat niet
    ik weet niet welke van die apps nog gebruikt worden
    ik weet niet of hij met wegwijs verbonden is
    bij de app staat het ophalen gewoon aan, en toch niks
    de melding is alweer weg, ik weet niet wat erachter stond
    waar zet ik dat automatisch ophalen uit
    hoe zet ik het op vanzelf ophalen
    we hebben maar één gebruiker, wat dan
    degene die erover gaat is op reis
    wie mag dat hier dan beheren
    de dagen ertussen zijn niet ingehaald
    elke optie geprobeerd, geen naam
    de app boekt niks, enkel lezen
    adres klopt, wachtwoord klopt, en toch mag ik er niet in
    krijg geen code op mijn telefoon
    alles is gelijk en toch weigert hij
    hoe zie ik of ik dat mag
    er is geen knop voor een nieuwe app
    er draait een wieltje en verder niets
    welke kluis, we hebben een schriftje
    ik heb exact dat adres gezet en hij blijft zeuren
    geen leverancier, mijn zoon heeft het gebouwd
    hoofdcontactpersoon is bij iedereen leeg
    weet niet meer of ik toen iets invulde
    de vorige heeft het ingesteld, ik kan niks nakijken
    niemand heeft dat recht, lijkt het
    we hebben geen handleiding meer
    in de handleiding staat nog een derde adres
    handleiding zegt niks en ik weet niet wat de app nodig heeft
    ik weet niet welke van die namen bij het kantoor horen
    er staan dingen dubbel, wat nu
    de oude wil zo'n verzoek niet doen
    alleen de oude ziet hem en die praat niet met mij
    niemand heeft dat recht, behalve de oude boekhouder
    wij betalen aan iemand maar niet aan exact en niet aan hem
    breed gemaakt, uitgezoomd, niks
    ik denk dat ik het niet mag, maar wie dan wel
    wie de toestemming gaf zie ik nergens, ook niet na klikken
    leverancier onbekend en boekhouder zwijgt
    een extra gebruiker kost geld en dat wil het bestuur niet
    niemand van ons heeft dat recht, enkel hij
    ik heb licentie beheren en toch geen knop
    kan op die site niet inloggen
    knop gevonden maar er gaat geen venster open, mijn browser houdt iets tegen
    ik zie linksboven alleen een logo, daar gebeurt niks op
    klanten-login van xero wil mijn code van de telefoon en die heb ik niet bij
    krijg hier niks te zien waar ik op kan klikken
    mijn collega had hem ook verbonden en nu weet ik niet wat ik moet
    dus... wat moet ik nu dan, ik ben niet mee
    er is niemand met die rol, wij zijn maar met twee
    ik heb ook geen general settings
    ik weet niet hoe ik kan zien hoeveel organisaties we hebben
    maar hij haalt ook nog gewoon facturen op hè
    de app zelf wil niet opstarten
    er staat iets met xero-login.co voor de schuine streep, dat is niet hetzelfde
    ik zie op mijn gsm dat adres niet, alleen een slotje
    onze organisatie staat niet in het keuzelijstje
    hoe haal ik met die app gegevens op, ik heb dat nog nooit gedaan
    ik heb die melding niet opgeschreven, wat nu
    en als hij dan later niks ophaalt
    kan het scherm niet sluiten
    het menu met puntjes klapt meteen weer dicht
    ik heb maar toegang tot deze ene, kan bij de andere niet kijken
    maar de app laat de cijfers van deze bv nog steeds zien
    paniek, de boekhouder vermoordt mij
    wel bevestigd, staat er toch, en nu
    die knop om alles los te koppelen zie ik in de app niet
    onder "meer" zie ik wel van alles maar niks dat erop lijkt
    hoe laat je zo'n app gegevens ophalen
    developers? dat zie ik nergens staan
    goeie app goeie organisatie en nog mag ie, wat doe ik fout
    ik weet niet hoe ik dat later moet nakijken
    er staan drie sleutels, welke moet ik hebben
    ik kan nergens wisselen
    wij hebben er maar één
    en hoe sta ik minder toe bij dat opnieuw verbinden
    maar de webshop ís die app, wat dan
    ik volg het niet meer, wie heeft die sleutels
    wie heeft die app toestemming gegeven? geen idee wie ik moet zijn
    is hij nou verbonden met wegwijs of niet? ik weet het niet
    waar zit de knop om op te halen dan
    welke collega dan, er zijn er hier twaalf
    dat adres geeft een foutpagina
    waar typ je een adres in op een iphone
    degene die 't verbond is overleden
    welke is welke, er staan alleen cijfertjes
    ik ben niet de eigenaar en de eigenaar is op reis
    ik vind links geen apps
    het vragenlijstje blijft hangen, verzenden doet niks
    ik weet het niet hoor, wat moet ik hier kiezen
    ik weet niet hoe ik dat uitlok, dat ophalen
    losgekoppeld zeg je, maar de kassa boekt nog altijd door
    het was het goede bedrijf, dus wat nu
    u deed het voor mij en nu moet ik het zelf? waar dan
    er staat alleen upgraden naar premium
    ik heb een app op mijn telefoon van mollie, daar zie ik dat niet in
    ik ben niet de gebruiker die toestemming gaf, collega is op vakantie
    er staan er twee met dezelfde naam, welke nu
    ik vind dat kopje machtigingen voor mijn apps niet
    foutmelding: er is een onverwachte fout opgetreden bij het intrekken
    ik weet niet of die app met wegwijs verbonden is
    ik krijg een foutmelding 'koppeling mislukt' maar geen inlogscherm
    app geeft time-out, weet niet wat dat betekent
    en nu? die app moet er vandaag uit
    wie is dat bij ons? geen idee
    nog steeds niks rechtsboven
    ik werk op een tablet, daar kan ik niet breder
    er staat een andere naam dan de mijne
    dat staat er nog steeds niet bij
    ik heb wel 'beveiliging' maar niet centrum
    klant aan de lijn ziet het ook na uitzoomen niet
    ik krijg 'u heeft geen rechten voor deze functie'
    hij is net weer dicht geklapt
    die werkt hier niet meer
    ze is ziek en haar wachtwoord heb ik niet
    hij weet van niks zegt hij
    ook in het andere account staat hij niet
    weet het wachtwoord van dat tweede account niet meer
    welk account gebruikt die app dan?
    leverancier gezocht, ook niet
    er staat iets engels dat erop lijkt maar zeker weten doe ik het niet
    app start helemaal niet meer
    oeps ik logde toch in
    helemaal rechts staat een datum, verder niks
    ook op groot scherm geen knop
    stap 2 lukt niet, menu klapt dicht
    ik zie nu 3 apps maar niet deze
    alle collega's hebben gekeken, niemand heeft hem
    geen idee wat verstandig is
    ik krijg toch twijfels
    ik kom niet ingelogd, code via sms komt niet aan
    zo veel namen, ik weet niet waar te beginnen
    ik kan niet op de naam klikken
    er staat geen leverancier bij en google geeft niks
    wie heeft dat er dan in gezet
    wie moet het overnemen, we weten het nog niet
    beheerder is onbekend hier
    hoe zie ik of ik zelf licentie beheren heb?
    nee geen van beide
    ik heb alleen het portaal van de boekhouder, heel ander scherm
    op mijn ipad is alles anders
    ik gebruik de mobiele app van exact
    staat nul apps bij mij
    geen beveiligingscentrum links
    hij blijft laden bij stap 2
    hoe kom ik erachter welke reden het is
    de leverancier is overgenomen, hoe heet die nu
    er zijn twee kandidaten
    die andere login is van mijn man en die is er niet
    uitloggen lukt niet, springt steeds terug naar hetzelfde account
    adresbalk zegt start.exactonline.nl, dat is toch goed?
    die collega is uit dienst
    niemand weet wie het was
    ik krijg hem niet te pakken, thuiswerkdag
    heb je daar een sjabloon voor?
    waar zie ik die administraties staan
    bij de helft weet niemand wie toestemming gaf
    sinds wanneer staat nergens
    moet dat voor elke administratie apart?
    in de app staat nergens een naam
    wegwijs access zegt niks, niet verbonden
    leverancier bestaat niet meer volgens mij
    welke gebruiker logde in, hoe zie ik dat
    is het dan wel een eigen app?
    en als hij iets belangrijks doet en ik trek hem in?
    ik weet niet wat ik wil, er kwam een mail van exact
    ik weet niet hoeveel, het moet gewoon veilig zijn
    fout 500
    kan nu niet in de app
    weet niet hoe ik zie of hij verbonden is
    weet niet meer wat er stond
    melding is alweer weg
    hoe beperk je de rechten van een gebruiker
    kan ik die salarissen dan op een andere manier afschermen
    ik zie het verschil nog niet
    en wat als het geen standaardapp is?
    wat raden jullie aan
    wat ze al hebben opgehaald wil ik ook weg
    krijgen wij dan de hele tijd foutmeldingen?
    valt de consolidatie dan om?
    wij zijn een kantoor met 40 klanten op 1 login, help
    hoe zie ik of die login voor een ander gebruikt wordt
    de accountant neemt niet op
    dat inloggen is jaren terug, weet ik niet meer
    niemand van it meer over die het weet
    er staat een heel ander adres, iets met login-exact-secure
    ik weet niet wat die app allemaal nodig heeft
    lijst is te lang, 300 administraties, geen zoekvak
    krijg foutcode 500 in de app
    uitloggen bij exact, waar zit dat
    ik krijg toch weer een inlogscherm
    werkt de app nu nog?
    leverancier geeft geen antwoord
    de melding is weggeklikt
    leverancier wijst naar exact en exact naar leverancier
    geen idee hoe je daar gegevens ophaalt
    geen enkele knop met verbinden
    mag niet bij de instellingen van die app
    klik op verbinden maar er opent niks, popups staan aan
    hoe laat ik hem het opnieuw proberen?
    onze beheerder gebruikt hem al voor een andere klant
    ook zonder de app kom ik er niet in
    in de app kan je geen land instellen
    resetmail komt maar niet
    weet niet of dit een eigen app is
    krijg toch buikpijn hiervan
    ziet hij dan alles? dat mag niet
    scrollen gaat niet in dat popupje
    bij twijfel minder of meer?
    wie is de hoofdgebruiker bij ons
    de fout is in het engels en heel lang
    alle vier in orde en toch leeg
    hoe zie ik wat er in het abonnement zit
    hij blijft laden als ik erop druk
    pijltje reageert niet als ik erop klik
    ik krijg een rood balkje bij opslaan
    knop opslaan is grijs
    pagina geeft foutmelding 500
    naam is niet klikbaar hier
    hij onthoudt het niet, staat weer op de oude keuze
    wat nu? snap er niks van
    daar heb ik geen rechten voor denk ik
    venster staat al helemaal breed, niks
    zal wel rechten missen, kolom overige is er echt niet
    werk op een ipad, daar is dat menu anders
    ken de leverancier niet eens
    ik kan maar op één account in
    scroll stopt halverwege
    helemaal beneden, niks te zien
    durf ik niet, straks stopt de koppeling
    linksboven staat hij wel gewoon tussen
    wie is bij ons hoofdgebruiker?
    moet ik eerst opslaan?
    ik kan niet bij alle collega's rondvragen, we zijn met 60
    ex-collega gaf die, account bestaat niet meer
    dat moet ik eerst aan de controller vragen
    helemaal naar beneden maar ik zie geen administraties
    waar is de rechterlijst
    mag ik dat zomaar, zonder de klant te vragen
    gaat de historie verloren als ik intrek?
    al drie keer gedaan, blijft fout geven
    hoe weet ik wie de juiste gebruiker is?
    waar zet ik dat uit in de app?
    melding blijft toch elke nacht komen
    kopje monitor staat er niet
    kunnen wij dat zelf aanvinken?
    divisionblocked, wie heeft die geblokkeerd?
    ik ben zelf die geblokkeerde gebruiker
    melding is in het duits, snap er niks van
    hoe registreer ik zo'n app dan
    geen logboek in dit programma
    moet ik daar beheerder voor zijn?
    dat kost me een hele dag, 90 administraties
    kan het nergens zien in de instellingen
    degene die het inrichtte weet het zelf niet meer
    zie nog steeds geen import/export
    en hoe krijg ik dat scherm weer aan de praat?
    weet niet wie het maakt
    krijg onbekende gebruiker bij .be
    alleen de baas heeft die andere inlog
    ik zie geen app-registratie in de instellingen
    waar staat dat dan in power bi
    staat nog op automatisch ophalen, moet dat uit?
    er staat iets over een certificaat, geen van drieën
    welk recht moet ik dan geven? staat er niet bij
    pijl staat er wel maar opslaan kan niet
    geen idee wie hier gebruikers beheert
    moet dat met haar inlog of met de mijne?
    wat kost dat onderdeel?
    ik word er moedeloos van
    hij zegt dat hij dat niet kan zien
    en als het er niet in zit?
    ik zie geen woord value
    app heeft helemaal geen log
    kan ik het hier plakken?
    die knop rechtsboven zie ik niet op de boeking
    er draaien er twee op verschillende namen
    nummer staat niet in de lijst linksboven
    ik mag geen appmachtigingen openen
    die persoon is al twee jaar weg
    nog steeds niet zeker
    waar zie ik die registratie?
    onze ict-partner heeft hem gebouwd, telt dat als eigen?
    niemand neemt op daar
    ik ben de boekhouder...
    app krijgt ook niks meer binnen
    die inlog is van een systeemaccount zonder wachtwoord
    ophalen geeft een fout
    rapport is gemaakt door een extern bureau
    ik mag het rapport niet bewerken
    na verversen staat het filter er weer
    en als hij er morgen niet staat
    hoe krijg ik hem in ons abonnement?
    ik kan dat niet, onze hoofdgebruiker wel
    moet die ook iets aanpassen of alleen kijken?
    ik mag niet bij gebruikers in stamgegevens
    hij reageert niet op mijn mail
    ik heb geen inlog van de boekhouder
    instellingen van de app laten dat niet zien
    niet bij mij en niet bij haar
    helaas, geen kolom overige
    uitgezoomd, blijft weg
    staat bij mij iets van data exchange
    heb drie namen geprobeerd, niks
    welke collega? we zijn met tien
    hij mag daar niet in kijken van de directie
    ben al onderaan
    weet niet hoe het product heet
    waar vind ik die definitie
    ik mag de database niet wijzigen
    instellingen zijn afgeschermd
    ik weet niet waar het mee gemaakt is
    ik heb alleen de online versie, geen desktop
    vind niks
    zit in een macro denk ik, daar kan ik niks mee
    weet niet of het in ons abonnement zit
    ik heb die cijfers vanmiddag nodig
    na twee uur nog hetzelfde
    het tijdstip is niet in te stellen
    ik kan hem niet opnieuw inloggen, dat is van de baas
    hoe geef ik hem een eigen gebruiker
    en als er weer een mail komt
    geen mail, geen log
    wie de app registreerde weet ik niet
    draait op een server waar ik niet bij kan
    er staat retry-after 35, wat is dat
    moet ik echt tot morgen wachten
    namen zeggen me niks
    wie weet dat dan van die ruimere grens
    onze webshop heeft het echt elk kwartier nodig
    hij is al geblokkeerd vrees ik
    onze app boekt niks, dus dat zegt me weinig
    ik zie geen kopje Monitor bij de gebruiker
    pijltje doet niks als ik erop klik
    ze kan niet inloggen, krijgt geen code op de telefoon
    weet niet hoe ik een schermafbeelding maak
    de app wil ook salarisgegevens zien, dat bevalt me niks
    de boeking staat nog steeds op de oude naam
    wie weet, ik heb hem er niet over gesproken of zijn login nog werkt
    Peter ziet de app niet in zijn lijst staan
    sandra ziet m zelf ook niet
    oude gebruiker kan niet meer inloggen, wat nu?
    balen, nu staat alles stil
    ja welke melding, die heb ik niet bewaard
    hij moet vandaag weg, de oude gebruiker, kan niet wachten
    kost dat een extra licentie?
    en die tweestapsverificatie dan, op wiens telefoon?
    ik mag geen nieuwe gebruiker aanmaken
    wij zijn een kantoor, iedereen heeft hier meer omgevingen
    we hebben niemand anders met een login
    hoe kan ik zien of die login al gebruikt wordt?
    ik weet niet wie hoofdgebruiker is
    de oude gebruiker is al weg, die kan niet meer kijken
    de hoofdgebruiker ziet hem ook niet, zit bij de accountant
    ik mag dat scherm niet openen
    alleen maar een rode knop Verbreken hier
    ik heb geen beheerdersrechten in die app
    nog niks gevonden, overal gezocht
    die knop Vernieuw staat er niet bij mij
    ik zie geen gegevenscontainer, alleen databases
    mag geen privévenster openen van IT
    helemaal naar beneden gegaan, niks te kiezen
    hoe weet ik wat voor app het is?
    weet niet of het een standaard is of van onszelf, leverancier zegt niks
    we kunnen niet in zijn account, niemand heeft het wachtwoord
    foutcode 500 internal server error
    weet niet, klant zegt alleen dat ie het niet doet
    ik zie nergens een optie om weer te verbinden
    er komt wel iets, maar maar van een van de twee bv's
    hoe haal ik nieuwe gegevens op?
    ophalen staat gewoon aan, laatste keer gelukt vorige week
    alle vier met ja beantwoord en toch niks
    hoe zie ik of die geblokkeerd is?
    waar lees ik wat erachter staat?
    het is geen 403 meer maar 401 nu
    ik heb al opnieuw gekoppeld, is dat erg?
    kan dat ophalen niet uitzetten in deze app
    het zijn maar 20 facturen, dat kan toch niet te veel zijn
    maar wij gebruiken hem dagelijks
    we hebben nog niemand om het over te nemen
    gebruiker in kwestie is ziek vandaag
    we hebben geen extra gebruikers in ons pakket
    niemand wil het geweest zijn
    ons abonnement loopt gewoon nog door
    wie beheert dat dan bij ons?
    de factuur is te laat betaald, denk ik, kan dat het zijn?
    hoe kijk ik of die week is bijgewerkt?
    die sturen me juist naar Exact toe
    hoe laat ik gekoppeld heb weet ik niet meer
    en als het morgen nog leeg is?
    het moet vandaag nog, btw-aangifte
    kan niet in haar mailbox
    waar zit dat log ergens
    kan die appmachtigingen niet openen
    niemand herkent de app in zijn eigen lijst
    het commando wegwijs access zegt onbekend
    geen verificatiecode meer, nieuwe telefoon
    ik kan zonder de app wel inloggen, via de app niet
    ik zie wel het id maar geen knop naast het secret
    de site apps.exactonline.com laadt niet
    hij slaat niet op, knop blijft grijs
    alles is hetzelfde maar hij blijft weigeren
    itgenexl001 krijg ik ja
    hij wil een omschrijving en logo, moet dat?
    als wie moet ik inloggen dan?
    we hebben geen wachtwoordkluis
    nog altijd dezelfde fout na het overnemen
    het adres in de melding is onleesbaar lang met procenttekens
    er is geen leverancier, we hebben het zelf gebouwd
    ze reageren nooit
    en als er niks binnenkomt?
    wanneer is later? hij draait maar 1x per week
    alle hoofdcontacten zijn uit dienst
    waar vind ik die dan?
    het blijft abracadabra voor mij
    weet ik niet, dat is voor mijn tijd gekoppeld
    nog steeds twijfel, niemand die het weet
    ik ben hoofdgebruiker en zie het nog steeds niet
    weet niet wie dat bij ons is
    gecheckt allemaal, nergens
    hoe weet ik in welk abonnement?
    oude it-bedrijf heeft hem geregistreerd en dat is failliet
    nergens, ook niet in de handleiding
    in Excel bedoel je, welk tabblad?
    ik heb geen handleiding gekregen
    de handleiding noemt weer een derde adres
    niks te vinden over redirect
    er staan er twee, test en productie
    zelf gebouwd ding, dus geen handleiding
    de namen komen niet overeen met wat ik zie
    lezen of ook schrijven?
    er staan er meer dan vijftig, moet dat allemaal?
    lijst is leeg, er staat niks in
    nieuwe boekhouder reageert niet
    de kassa kan ik niet opnieuw koppelen zonder leverancier
    per ongeluk de verkeerde weg, onze kassa
    één app komt steeds terug in de lijst
    blokkeren geeft een foutmelding
    hoe koppelt de nieuwe boekhouder zich dan?
    oude boekhouder kan er toch nog in, zegt ie
    de oude wil niet meewerken aan de verhuizing
    hoe lang duurt zo'n verhuizing?
    alleen hun ziet hem, wij niet
    die kan ik niet weg krijgen
    instellingen zijn wél weg
    we weten niet wie dat recht heeft
    ik zie de facturen niet, dat doet mijn man
    wie is die hoofdgebruiker dan?
    ook op volledig scherm niks
    kolom Overige bestaat hier niet
    ik werk op een tablet, kan dat het zijn?
    wie toestemming gaf staat er niet bij
    leverancier is bij eentje onbekend
    niemand weet het, ook de leverancier antwoordt niet
    hoe vind ik de leverancier van zo'n ding?
    wie maakt zo'n gebruiker aan?
    kost een extra user niet veel?
    niemand bij ons heeft dat recht, alleen zij
    hij dreigt onze gegevens te wissen
    hoofdgebruiker is die boekhouder zelf
    heb licentie beheren en toch geen knop
    de gever is weg en ik heb het recht niet
    de enige die dat kan is de oude boekhouder
    weet niemand die dat doet hier
    waar beëindig ik dat dan?
    stopt onze scanapp dan ook?
    de boekhouder moet dat doen en die doet niks
    waar kan ik vinden hoe de app heet?
    ik zie linksboven geen bedrijfsnaam
    er staat wel "Files" en "Add a new organisation" maar geen settings
    pagina laadt niet, blijft een draaiend rondje
    zie geen puntjes naast de app
    puntjes gevonden maar disconnect is grijs
    wacht, verliezen we dan ook de oude facturen?
    hoe weet ik of die met jullie verbonden is?
    de namen lijken zo op elkaar, ik kan het niet zien
    hoe laad ik die pagina opnieuw?
    zien ze onze oude gegevens nou nog?
    hoe weet ik of een collega hem ook had gekoppeld?
    hè, ik heb toch losgekoppeld?
    alles goed gedaan en toch staat ie er
    ik ben de enige die in xero zit
    waar kan ik zien wie het verbonden heeft?
    ik ben al adviser en toch zie ik niks
    waar zie ik welke rol ik heb?
    general settings heb ik ook niet
    onder connect staat niks
    er is geen knop setup bij de app
    ik weet niet tot welke ik allemaal toegang heb
    hier staat ie ook al niet
    ik mag niet in die andere organisatie
    kan ik hem ook alleen voor mezelf loskoppelen?
    wie van ons gebruikt hem eigenlijk nog, kan ik dat zien
    hoe lang duurt dat dan?
    de app haalt nog steeds facturen op hoor
    kan niet inloggen in de app
    er staat iets anders in de balk: xero-login.net
    waar zie ik dat adres?
    hij vraagt een code uit de authenticator en die heb ik niet
    mag ik meerdere kiezen?
    hoe haal ik nieuwe gegevens op
    mag hij nu te veel? hoe zie ik dat
    melding heb ik niet opgeschreven
    hoe vraag ik dat, wat moet ik ze schrijven
    heb geen rechten voor de instellingen van de app
    ook daar niks te vinden
    loskoppelen lukt niet in de app, krijg een fout
    ben ik nu akkoord of niet?
    snap het even niet meer
    er staat een andere naam en ik weet niet hoe ik wissel
    ik kan die organisatie niet openen, geen rechten
    gaat ie dan niet overal vanaf? daar ben ik bang voor
    kan het menu met de puntjes niet openen
    connected apps zie ik hier niet
    kan daar iets mee stukgaan?
    ik kan maar in één organisatie kijken
    kan nu niet in xero
    werkt de rest echt nog? durf ik niet te zeggen
    shit, wie heeft dat gedaan?
    zijn we nu ook gegevens kwijt?
    heb alles drie keer gedaan, hij blijft staan
    waar vraag ik hulp bij xero?
    pff dat zijn er twintig, kan dat niet sneller
    moet dat de exacte naam zijn?
    bedoel je met sleutels de live api key?
    onder meer zie ik geen authorisations
    ik heb geen more knop
    revoke knop reageert niet
    hoe zie ik welke sleutel die app gebruikt?
    geen api sleutel te vinden en toch werkt ie
    jij hebt het gedaan en het werkt niet, wat nu
    hoe laat ik die app gegevens ophalen dan
    ben ik nu veilig of niet?
    kan ik een tweede sleutel maken voor de webshop?
    hoe weet ik of ik sleutels heb?
    hoe wissel je in mollie?
    ook in de tweede niet te zien
    hoe sta ik dan minder toe bij het verbinden?
    abonnementen lopen via die app, stoppen die dan?
    waar in moneybird zie ik dat
    weet niet welke gebruiker de toestemming gaf
    kom niet langs de inlog
    zie geen enkele knop om weg te halen
    bang dat ik het verkeerde weggooi
    snap niet wat je hier van me wil
    er gebeurt helemaal niks als ik op ophalen druk
    hoe weet ik of een collega ook akkoord gaf?
    ik heb geen sleutel gemaakt en ben de enige gebruiker
    heb de goede app weg en toch laat moneybird hem toe
    hoe zie ik wie de goede gebruiker was
    hoe moet dat dan, gegevens ophalen?
    dat adres geeft ook een foutpagina
    typ ik dat in google of waar?
    wil niet inloggen, wachtwoord kwijt
    gebruikt ons script die ook? dan valt dat om
    ik zie mijn sleutel hier niet staan
    er staan er drie, welke is het?
    ik ben de eigenaar, waar staat gebruikers?
    hoe zoek ik die naam op in quickbooks
    ik weet niet of het onze eigen app is
    staat geen apps in het menu links
    app staat er helemaal niet tussen
    hij is nu al tien minuten aan het laden
    per ongeluk toch op verbinden gedrukt
    weet je dit zeker? ik zie hem in de app nog staan
    hoe verbind ik hem later weer
    goede bedrijf, en hij doet het nog
    je zei dat je het zou doen, wat ging er mis
    wanneer weet ik het zeker?
    firm apps zie ik niet staan
    staat hier niet, wel bij de klant zelf
    is dit dan voor alle klanten of maar een?
    wie is dat bij ons, de beheerder?
    beheerder is met vakantie
    ook in de instellingen niets
    kan de app niet meer openen
    mijn abonnement is gestopt, kom er niet in
    change admin zie ik niet
    de app staat niet bij find apps
    krijgt die collega daar bericht van?
    ook geen my apps hier
    hoe krijg ik het nieuwe scherm?

restart =
    ik wil nog een app intrekken
    en nu de volgende app
    nog een app graag
    ik heb nog een tweede app
    dezelfde stappen voor nog een koppeling
    ik moet er nog een doen
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
    van vooraf aan graag
    restart
    overnieuw doen
    ik wil deze gids nog een keer doorlopen
    start deze gids opnieuw
    laten we bij het begin beginnen
    begin maar weer bij het begin
    ik ben het overzicht kwijt, alles van voor af aan
    kan ik herbeginnen
    gids herstarten
    Ik zou dit stappenplan graag nogmaals vanaf het begin doorlopen.
    Kunnen we van nul beginnen?
    vanaf nul
    vanaf het begin alsjeblieft, ik was afgeleid
    ik ben gestoord door de telefoon, doe maar weer vanaf het begin
    wis alles en begin opnieuw
    gooi alles weg, opnieuw
    schone lei
    met een schone lei
    nieuwe poging
    nog een keer alles
    nog eens van het begin
    nog eens helemaal
    hetzelfde nog een keer voor een andere app
    nu hetzelfde nog eens voor de volgende administratie
    ik moet dit ook nog voor een tweede klant doen, weer vanaf stap een
    zelfde verhaal nog een keer graag maar dan vanaf de start
    opniew
    opnieuuw beginnen
    opneiuw
    ff resetten
    reset de boel
    mijn antwoorden waren allemaal onzin, doe maar weer van voren
    ik heb van alles fout ingevuld, beter helemaal overdoen
    overdoen
    alles overdoen
    doe deze hele gids over
    eerste vraag weer
    breng me naar de eerste vraag
    hoe begin ik opnieuw met dit stappenplan
    waar kan ik herstarten
    'k zou gere opnieuw beginnen
    begin terug van nul
    from scratch graag
    nog een rondje
    even alles resetten want ik zat in de verkeerde omgeving
    we doen alsof we nog niets gedaan hebben
    mijn collega neemt het over en wil vanaf het begin meelopen
    helemaal opnieuw aub
    ik wil opnieuw starten
    begin nog eens bij het begin
    terug naar de eerste stap
    naar stap 1
    doe alles nog eens vanaf het begin
    we beginnen opnieuw
    ik heb er een potje van gemaakt, laten we overnieuw beginnen
    zullen we dit van het begin af doen, mijn collega kijkt nu mee
    mijn collega is er nu bij, kan het vanaf nul
    resetten
    herstart deze gids
    alles wissen en opnieuw
    wis mijn antwoorden
    gooi mijn antwoorden weg, ik begin blanco
    ik wil het hele verhaal nog een keer doorlopen
    nog een keer alles graag
    kan ik deze gids nog eens van a tot z doen
    nu voor een andere app, hele riedel nog eens
    en nu hetzelfde maar dan voor de volgende app op mijn lijst
    dit was voor klippa, nu moet ik het nog eens doen voor een ander
    volgende klant, zelfde gids, van voor af aan
    ik was gisteren begonnen maar ik pak het liever weer op vanaf het begin
    ben een week weg geweest, begin maar overnieuw
    weet niet meer wat ik allemaal gezegd heb, begin opnieuw
    alle antwoorden waren fout, terug naar start
    helemaal terug naar het begin
    terug naar start, u ontvangt geen geld haha
    Kunnen wij geheel opnieuw aanvangen?
    Ik wens de procedure opnieuw te doorlopen.
    kunde gij van voor af aan beginnen
    'k zou graag opnieuw beginnen want 't is in de soep gelopen
    begin maar weer bij de eerste vraag
    eerste vraag nog eens
    mag ik weer vooraan
    kan dit over? alles bedoel ik
    met een schone lei beginnen graag
    opniew beginne
    start over
    nog eens, vanaf de naam van de app
    ik wil deze gids van voren af aan doen, met een collega erbij nu
    alles wissen en weer bij stap 1
    Ik ben de draad kwijt, laten we bij het begin beginnen
    Graag zou ik deze procedure opnieuw doorlopen vanaf de eerste vraag.
    gans opnieuw beginnen gaat da
    terug naar de allereerste stap
    zullen we nog eens van nul beginnen, ik heb maar wat geklikt
    helemaal opnieuw graag
    weer vanaf stap één alsjeblieft
    ik wil weer van nul beginnen
    reset alles hier
    Kunnen we van het begin af aan starten?
    ik heb er een potje van gemaakt, laten we helemaal opnieuw starten
    ik wil deze gids nog eens doorlopen van begin tot eind
    nog een keer vanaf het begin voor een andere app
    ik moet dit nu ook voor de volgende app doen, dus weer vooraan
    zelfde verhaal voor app nummer twee, begin maar weer
    opnieuw, van a tot z
    da capo
    herstart deze handleiding
    gooi alles wat ik heb gezegd weg en begin weer
    efkes alles opnieuw van in het begin
    weer naar voren, naar de allereerste vraag
    laat me de eerste vraag weer zien
    begin maar overnieuw
    opniuew beginnen
    kan ik weer vooraan beginnen?
    hoe begin ik opnieuw
    hier klopt niks meer van, terug naar af
    ga niet langs start, begin opnieuw
    schone lei graag
    vanmorgen was ik half klaar, ik start liever helemaal opnieuw
    alles verkeerd ingevuld vanaf vraag 1, opnieuw dus
    from scratch
    ik wil het rondje nog eens doen
    nog een keer vanaf het begin graag
    begin maar overnieuw, ik had vast de verkeerde regel
    nu hetzelfde voor een andere app
    nu toch wel, opnieuw beginnen
    vanaf het begin dan maar weer
    ben de draad kwijt, van voor af aan
    helemaal van voren af aan graag, ik ben de draad kwijt
    opnieuw beginnen, nu met de juiste administratie
    laat ons van voor af aan herbeginnen
    alles nog eens doorlopen, ik vertrouw mijn eigen antwoorden niet
    nog eens vanaf stap één
    nog eens doorlopen misschien
    opnieuw, maar dan met mijn collega erbij
    opnieuw van voren af aan graag want nu moet de tweede koppeling ook
    hoe zet je dit programma terug naar het begin
    dan doen we nu de volgende, van voren af aan
    begin maar helemaal opnieuw
    opnieuw beginnen, ik mag het inmiddels zelf
    ik begin de hele boel opnieuw
    helemaal opnieuw beginnen dan maar
    overnieuw, ik koos vast de verkeerde
    graag vanaf nul
    nu de volgende bv, opnieuw vanaf het begin
    opnieuw beginnen, met een frisse blik
    gans opnieuw beginnen, het is geen licentie
    het is morgen en er is niets bijgekomen
    dan beginnen we gewoon opnieuw
    ook voor ons andere abonnement, van voren af aan
    opnieuw proberen maar dan als beheerder ingelogd
    ik moet terug naar het begin denk ik
    laten we opnieuw beginnen vanaf stap 1
    ik begin liever van voren af aan
    nog 1x alles van voren
    toch maar wel doen
    begin nog eens opnieuw
    begin maar weer bij vraag 1
    nog eens overnieuw
    er is vannacht niets binnengekomen
    opnieuw met deze gids
    alles nog eens doorlopen
    nog eens helemaal van voren af aan
    we beginnen helemaal opnieuw
    zet het hele verhaal terug op nul
    van voren af aan voor een tweede app
    dan haal ik hem er zelf uit, opnieuw van de start
    kan zijn dat ik bij de verkeerde bv zat
    nog een app eruit
    volgende app, begin opnieuw
    had de verkeerde weggehaald, nog eens
    ik zat ingelogd als mijn vrouw, dus nog een keer
    nog een ander programma, start opnieuw
    dan maar zelf in xero, opnieuw
    had inderdaad niet bevestigd, nog een poging
    even opnieuw van start
    ik probeer het van voren af aan
    gans opnieuw
    nog een firma, zelfde verhaal
    opnieuw vanaf nul
    inderdaad vergeten te bevestigen, ik begin opnieuw
    een tweede app eruit
    verkeerd bedrijf, ik doe het over
    zelf doen dus, vanaf het begin
    ik heb er nog een die weg moet, begin maar van voren af aan
    begin nog eens helemaal opnieuw
    we beginnen nog een keer bij het begin
    nog eens vanaf het begin voor de tweede bv
    nog een app te gaan, begin maar opnieuw
    nog een keer helemaal van voren af aan
    voor de volgende klant hetzelfde nog een keer
    ik wil toch wel akkoord geven, opnieuw beginnen
    ik probeer het van voor af aan
    opnieuw proberen van voren af aan
    nog één keer alles proberen
    morgen is nu vandaag en er is niks, opnieuw
    dan doen we alles opnieuw
    dan begin ik opnieuw met zo'n eigen app
    ik ben de tel kwijt, helemaal van het begin
    nu hetzelfde nog eens voor de andere vennootschap, van voren af aan
    nog eens helemaal opnieuw voor een andere app
    opnieuw proberen dan maar, van het begin
    laten we alles nog eens doen, ik weet niet of het goed was
    kan zijn dat ik in de verkeerde zat, nog 's vanaf het begin
    ik ben nu helemaal in de war begin maar opnieuw
    nu hetzelfde met de tweede app, begin maar opnieuw
    nog een app, begin van voren
    't was de verkeerde organisatie, opnieuw
    doe maar van bij het begin met de andere organisatie
    was ingelogd als mijn vrouw, opnieuw van start
    begin opnieuw ik ben de draad kwijt
    volgende bedrijf, zelfde gids vanaf nul
    ja ik zat bij het verkeerde bedrijf, overnieuw
    foute app te pakken gehad, opnieuw
    ik zat inderdaad op een andere regel, opnieuw beginnen
    kan ik het nog een keer proberen van voor af aan?
    begin maar opnieuw, hij logt nu in
    toch nog een keer van voren af
    laten we die gids meteen nog eens doen
    nu nog een tweede app, opnieuw beginnen dus
    begin maar van voren af aan
    zat bij de verkeerde bv, ik doe het overnieuw
    ik wil het nog een keer proberen
    nog een bv doen, opnieuw dan
    opnieuw van het begin dan maar
    was de verkeerde app, opnieuw
    opnieuw, met het account van mijn collega
    nog een bedrijf te gaan, van voren af aan
    was bij het verkeerde bedrijf, opnieuw

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
    naar de startpagina
    beginpagina
    overzicht van alles wat je kan
    waar kun je me mee helpen
    waarmee kan je helpen
    welke onderwerpen heb je
    laat de lijst zien
    toon alle onderwerpen
    iets anders
    ik wil iets anders
    ik heb eigenlijk een andere vraag
    dit is niet de gids die ik nodig heb
    ik zit hier helemaal verkeerd
    andere gids graag
    heb je ook iets anders
    ik moet iets heel anders hebben
    Ik zou graag een ander onderwerp kiezen.
    Heeft u nog andere stappenplannen?
    Welke mogelijkheden biedt u verder?
    hier kwam ik niet voor
    daar gaat mijn vraag niet over
    mijn probleem is een ander
    nee dit bedoel ik niet, geef me de keuzelijst
    keuzelijst
    keuzemenu
    inhoudsopgave
    inhoud
    index
    catalogus
    het hele aanbod
    wat heb je in de aanbieding
    mogelijkheden
    opties?
    wat zijn mijn opties hier
    waar kan ik uit kiezen
    terug naar de lijst
    terug naar de hoofdpagina
    naar het hoofdscherm
    hoofdscherm
    naar huis
    main menu
    menuutje
    meun
    mneu
    ga naar home
    hoe kom ik op de startpagina
    startscherm graag
    welk stappenplan past bij mij
    kies een andere gids
    wissel van gids
    overstappen naar een andere gids
    deze gids uit en een andere in
    is er ook een gids voor wat anders
    hebde nog iets anders ook
    toon eens alles wat ge kunt
    waar begint het allemaal
    ik wil rondkijken wat er nog meer is
    even rondneuzen in wat je hebt
    laat maar zien wat je in huis hebt
    nog een andere kwestie
    volgende onderwerp
    nieuwe vraag, ander onderwerp
    iets heel anders nu
    ik ben klaar met dit onderwerp, wat is er nog
    wat valt er nog meer te doen
    help-overzicht
    alle handleidingen
    alle stappenplannen
    all guides graag
    ik dacht dat dit over iets anders ging
    dit is niet mijn probleem
    hier heb ik niks aan, ik zocht wat anders
    deze gids is niet voor mij
    zit ik hier wel goed? kan ik de andere onderwerpen zien
    startpagina
    overzicht van alle gidsen
    lijst met onderwerpen
    welke onderwerpen zijn er
    wat kun je allemaal
    waar kun je me nog meer mee helpen
    wat heb je nog meer
    toon de lijst
    laat alles zien wat je hebt
    een andere gids graag
    ik kwam eigenlijk voor wat anders
    dit is niet waar ik voor kwam
    dit is niet mijn vraag
    dit gaat over iets anders dan ik bedoel
    mijn probleem is een ander probleem dan dit
    ik zit in de verkeerde gids geloof ik
    zit ik hier wel in de goede gids? laat de andere eens zien
    dit is niet de gids die ik zocht
    deze gids past niet bij mij
    dit slaat niet op mijn situatie, wat is er nog meer
    onderwerp wisselen
    volgend onderwerp
    nog een vraag over iets anders
    ik heb nog een andere vraag
    naast dit heb ik nog iets anders
    tweede kwestie, staat los van deze app
    klaar hiermee, nu iets anders
    dit hebben we gehad, wat is de volgende gids
    kan ik hier ergens kiezen
    laat me zelf kiezen uit de lijst
    keuzelijst graag
    terug naar het hoofdscherm van wegwijs
    terug naar de lijst met gidsen
    naar het beginscherm met alle gidsen
    hoe kom ik bij het hoofdmenu
    waar staat de lijst met alle hulp
    Waar vind ik het totaaloverzicht van uw handleidingen?
    Ik zou graag een ander onderwerp raadplegen.
    Gaarne de overige onderwerpen.
    hebt ge nog andere dingen
    toon ne keer wat ge allemaal hebt
    wa kunde nog allemaal
    hebben jullie ook iets over andere dingen
    is dit alles of zijn er meer gidsen
    zijn er nog meer
    zijn er nog meer van die stappenplannen
    welke stappenplannen zijn er
    kan ik bladeren door de gidsen
    even rondkijken wat er is
    ik wil rondneuzen
    list
    guides
    help index
    naar voren, waar je kiest wat je wil
    waar ik daarnet mijn onderwerp koos, daar wil ik heen
    ik wil een andere keuze maken uit de onderwerpen
    sluit deze gids en laat de andere zien
    ga uit deze gids
    uit deze gids en naar het overzicht
    eruit, naar de lijst
    weg hier, naar het menu
    dit hoeft niet meer, wat heb je voor xero
    mijn baas wil nu iets anders gedaan hebben, geef het overzicht eens
    de collega vroeg of je ook andere dingen kunt, welke
    onderwerpn
    meneu
    hoofd menu aub
    mag ik het menu zien
    geef me de kaart maar ;)
    wat zijn mijn opties in dit programma
    opties op een rij
    alle mogelijkheden
    toch een ander stappenplan doen
    ik wil overstappen naar een andere gids
    nee laat maar deze, ik wil een andere
    voor nu klaar met deze app, toon me weer alle hulponderwerpen
    kan ik zoeken in alle gidsen
    alle hulp op een rijtje
    naar het startscherm met al die keuzes
    ik wil iets anders doen, laat zien wat er is
    lijst van alle gidskes
    wat heb je nog meer in huis
    heb je nog andere gidsen dan deze
    waar kan ik alle handleidingen zien?
    toon mij eens de lijst met onderwerpen
    laat alles zien wat je kan
    Welke onderwerpen behandelt u nog meer?
    ik zoek toch een andere gids
    dit gaat niet over mijn probleem
    daar kwam ik niet voor
    terug naar het keuzemenu
    terug naar de lijst met onderwerpen
    welke handleidingen heb je
    naar de beginpagina met alle keuzes
    toon inhoud
    ik heb een ander onderwerp
    doe maar een ander onderwerp
    ander probleem graag
    laten we het over wat anders hebben
    mag ik kiezen uit alles
    geef me de keuzes van helemaal in het begin waar je een gids kiest
    hoe kom ik weer bij de lijst
    hier heb ik niks aan, wat heb je nog
    dit is het niet, wat is er nog meer
    heb je ook iets voor andere problemen
    wisselen van gids
    switch
    andere handleiding aub
    kan ik ook een andere uitleg krijgen, over iets heel anders
    uit deze gids graag en naar het overzicht
    ik zit in de verkeerde uitleg
    foute handleiding aangeklikt
    wat zijn de mogelijkheden hier
    toon alle mogelijkheden
    ik wou eigenlijk wat anders vragen
    da's nie wat ik zocht, toon de rest eens
    wat staat er verder op het menu, qua hulp
    andere gidsen?
    toon me alle gidsen
    ander onderwerp graag, laat de keuzes zien
    jullie lijst met gidsen?
    dit is de verkeerde pagina denk ik, ik wil terug naar de lijst met onderwerpen
    toon me wat je nog meer kan
    breng me naar het overzicht van alle onderwerpen
    wat kun je nog meer, toon de lijst
    toon al de gidsen eens
    welke gidsen hebben jullie nog meer
    terug naar al de onderwerpen
    iets anders kiezen
    toon me alles wat je hebt
    wat kan ik hier nog meer
    welke hulp heb je nog meer
    is er nog een andere gids
    alle gidsen tonen
    overzicht van alle onderwerpen
    terug naar de lijst met alle uitleg
    naar het begin van alles, de andere gidsen
    welke andere hulp heb je nog in huis
    welke gidsen zijn er nog meer
    alle onderwerpen tonen
    wat kun jij nog allemaal
    andere handleidingen?
    lijst met alle gidsen
    welke andere onderwerpen heb je
    zijn dit alle gidsen?
    ik wil helemaal geen app weghalen, wat kun je nog meer
    liever het menu
    geef me het lijstje met onderwerpen
    laat alle onderwerpen nog eens zien
    toon het hoofdmenu
    ik wil helemaal iets anders, hoofdmenu
    laat alle gidsen eens zien
    wat kunnen we nog meer doen
    laat alle onderwerpen eens zien
    het hele lijstje gidsen graag
    dan heb ik een andere gids nodig, laat zien
    heb je ook iets anders in de aanbieding
    wat hebt ge nog van gidsen
    ik ben verkeerd, wou iets anders vragen
    laat me alle onderwerpen zien
    laat me de andere onderwerpen zien
    ik heb nog een ander probleem
    wil nog wat anders weten
    en nu door naar een ander onderwerp
    wat kun je nog meer?

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
    basta
    kappen
    kappen nou
    klaar voor vandaag
    later
    ik ga straks verder
    morgen weer
    morgen ga ik door
    ik doe dit later wel
    doe ik een andere keer
    andere keer
    niet nu
    heb geen tijd
    eerst koffie
    eerst eten
    mijn trein gaat zo
    ik moet naar een vergadering
    ik heb zo een bespreking, we gaan later door
    telefoon, moet ophangen hier
    ik laat het hierbij
    nou laat maar dan
    ik laat het zo
    opgegeven
    afgehaakt
    voor mij hoeft het niet meer
    hoeft niet meer
    niet meer nodig
    is niet meer nodig, collega heeft het al opgelost
    al opgelost
    het is al gelukt via een andere weg, ik kan hier weg
    hier hou ik het bij
    we houden het hierbij
    Ik wil dit gesprek graag beëindigen.
    Ik wens hiermee op te houden.
    Mag ik de gids afsluiten, ik heb zo een afspraak.
    hoe sluit ik dit
    hoe kom ik hier uit
    hoe kan ik stoppen
    ik wil eruit
    laat me eruit
    ik ben ermee weg, tot morgen
    salukes
    aju
    de mazzel
    het is weekend, ik ga naar huis
    het is vijf uur geweest
    werkdag zit erop
    ik bel wel met exact
    ik bel de leverancier wel, laat dit maar
    'k ben der mee gestopt
    'k heb er genoeg van
    zoek het uit
    bekijk het maar
    beeindig
    stp
    stop er maar mee
    onderbreken
    ik onderbreek het even
    parkeer het
    even parkeren
    kinderen ophalen, later verder
    cancel
    annuleer alles
    annuleren, ik hoef geen gids
    ik wil niet meer verder
    niet verder gaan
    klaar ermee
    zo is het wel genoeg
    dit is het wel
    nee bedankt
    kan dit dicht
    hoe sluit ik dit af
    q
    later misschien
    komt later wel
    ik moet nu echt naar een afspraak
    mn trein gaat zo
    zo meteen vergadering, ik kap ermee
    ik kap
    de telefoon gaat
    er belt een klant, ik laat het even liggen
    baas roept, ik moet gaan
    lunch!
    pauzeren graag
    het is vijf uur
    weekend!
    einde werkdag, rest doe ik maandag
    maandag weer
    na de vakantie pak ik dit op
    ik leg het even weg
    laat het zo maar staan
    we laten het hierbij
    hierbij laten we het
    ik wil niet verder
    ik ga hier niet mee door
    ik zie ervan af
    bij nader inzien doe ik het niet
    toch maar niet doen
    doe maar niet
    annuleren
    annuleer
    breek af
    afbreken aub
    Ik wens de sessie te beëindigen.
    Gelieve hier te stoppen, ik hervat dit op een later tijdstip.
    wij onderbreken dit voorlopig
    't is goed geweest
    't is genoeg geweest voor vandaag
    'k stop ermee zenne
    ik ga slapen, morgen zien we wel
    mijn hoofd zit vol, morgen weer een dag
    ik vraag het wel aan mijn boekhouder, dank en tot ziens
    laat mijn collega dit maar doen als ze terug is
    ik wacht op antwoord van de leverancier, ga later verder
    moet eerst overleggen met de directeur, dus tot dan
    we zetten het even in de ijskast
    kan ik dit opslaan en later afmaken
    blijft dit bewaard als ik nu wegga
    als ik nu afsluit, weet je morgen nog waar ik was?
    mag ik het tussentijds verlaten
    ben het beu
    ik heb er geen zin meer in
    boeiend, ik ga
    genoeg geklikt vandaag
    bye
    klaar voor vandaag met die lijst
    afbreken graag
    Ik wens hier niet mee verder te gaan.
    doei, hier heb ik geen tijd voor
    ik ga eten, we stoppen
    voor vandaag is het genoeg geweest
    ik doe de rest een andere keer, sluit maar af
    nee laat, ik wil dit toch niet meer
    ik stop ermee voor vandaag
    genoeg voor nu
    heb een meeting, ga straks verder
    moet de kinderen halen
    pauzeer
    ik kom er later op terug
    Ik wens voor heden te stoppen.
    we laten het hierbij voor vandaag
    bewaar dit, ik kom maandag terug
    dag, ik ga naar huis
    sluit dit maar
    hou op
    ik ben het zat, genoeg
    kap ermee
    laat zitten, misschien volgende week
    even niet
    dit wordt hem niet vandaag
    mijn hoofd zit vol, volgende keer
    batterij bijna leeg, ik stop
    't is welletjes voor vandaag
    stop maar, ik wacht tot Petra terug is volgende week
    enough
    ik breek het hier af
    eerst lunchen, dan maak ik dit later af
    onderbreken graag
    vijf lagen? nee laat maar zitten
    nu niet, mijn telefoon gaat
    te omslachtig, ik stop ermee
    laat maar, ik stop ermee
    ik hou het voor gezien voor vandaag
    laat maar, morgen weer
    ik neem een pauze, sluit maar af
    moet nu weg, volgende keer verder
    ik stop ermee, dit kost me een hele ochtend
    laat maar zitten, ik wacht wel
    stop ik ga naar huis
    ik denk dat ik moet stoppen
    laat maar, ik bel wel iemand
    ik verdoe hier mijn tijd, stoppen
    nee laat maar zitten, genoeg voor vandaag
    toch maar niet, ik laat het zo
    oei. dan stop ik er voorlopig mee, eerst overleggen
    stop, ik moet eerst met de eigenaar praten
    laat maar, ik wacht ermee
    laat maar zitten, de directeur wil hem houden
    sluiten maar
    dan laat ik het zo
    ik moet dit eerst overleggen
    sorry telefoon, later
    dan zal ik het eens navragen, tot later
    laat maar, zoek het zelf wel uit
    ik hou ermee op voor vandaag
    voor mijn part stoppen we
    k wil stoppen
    stop er mee
    pff wat een gedoe, ik geef het op
    tot later, ik wacht op antwoord
    ik wacht nog tot na de btw-aangifte, kom later terug
    tot zover, mijn trein is er
    ik heb het gehad, sluit maar af
    ho maar, ik hoef al niet meer
    kappen nou, ik stop
    nou lekker dan. doei
    dat wil ik niet, ik hou ermee op
    laat maar, geen zin meer
    niet wat ik hoopte, ik stop ermee
    stop hier
    dan eerst even overleggen, ik kom later terug
    niet akkoord, mijn collega heeft hem nodig, ik breek af
    nee toch niet, afbreken
    da's dan jammer, einde
    pff zeven keer, ik stop
    dan hoef ik niks meer te doen, afsluiten
    flauwekul, ik kap ermee
    nee dit wordt niks, einde
    laat maar zitten, ik doe het morgen wel
    daar heb ik geen geduld voor, stop maar
    nee ik stop ermee voor vandaag
    vertrouw dit niet, ik kap ermee
    ik ben het zat, klaar mee, stoppen
    dan houdt het op, stoppen
    bij nader inzien stop ik
    genoeg voor vandaag, sluit maar af
    ik moet weg, stoppen
    dan sluit ik nu af en kom later terug
    dan doe ik het niet, stop
    stop, ik heb geen tijd meer
    laat maar zitten, mijn trein is er
    nee dit wordt me te link, ik hou ermee op
    ik moet de winkel openen, ik stop
    nee ik durf dit toch niet zonder mijn vennoot, stop maar
    zo lang wacht ik niet, ik stop
    ik zit inmiddels thuis, morgen weer, afsluiten
    geen tijd voor, laat maar
    op de telefoon gaat dit niet lukken, ik stop
    ik geef het op, morgen vraag ik het de helpdesk
    doe toch maar niet, ik stop
    dan moet zij het zelf maar doen, stop
    mijn andere wachtwoord weet ik niet meer dus einde verhaal
    ik bel de leverancier wel, tot zover
    dan is het toch al goed, ik ben klaar
    op zo'n schermpje wordt dit niks, stop maar
    nee wacht ik wil eerst overleggen, stoppen
    komt niet uit nu, stop
    geen rechten denk ik, laat maar zitten dan
    trein komt aan, ik moet eruit, stop
    dit zijn er veertig, daar heb ik geen tijd voor, ik stop
    ik stop hier, batterij bijna leeg
    ik heb geen ander account, laat maar
    dat is haar probleem, ik stop
    dat zoekt de IT-man maar uit, stop
    daar heb ik geen tijd voor als vrijwilliger, stop
    te technisch voor mij, stoppen
    stop maar, ons IT-bedrijf doet dit
    hier weet ik niks van, ik stop
    oei nee, dat durf ik niet, stoppen
    te gevaarlijk, ik doe niks
    dan wacht ik tot de vergadering, stop
    ik vraag het de IT'er en stop nu
    als dat een andere klant platlegt doe ik het niet, stop
    vertrouw het niet, ik stop
    nee hoor, hier begin ik niet aan
    nee ik teken niks zonder mijn man, stop
    is goed zo, ik sluit af
    ik bel de leverancier, stop
    stop, ik moet naar college
    dan laat ik het zo, klaar
    dan moet de directeur het doen, stop
    ik wacht op de helpdesk, stoppen
    ik ga niet akkoord, ik stop hier
    nee ik bedenk me, stop alles
    ik overleg eerst met de raad, stop
    dan vraag ik het de baas, stop
    ik stuur het naar de leverancier en stop
    dat is voor de IT-leverancier, ik sluit
    laat maar zitten ik wil niks meer opslaan, we stoppen ermee
    't Is mooi geweest, ik kap ermee
    laat maar zitten, ik moet er hier uit, volgende halte
    ik durf dit niet, eerst overleggen met het bestuur
    dit moet eerst langs het bestuur, tot later
    dan wacht ik tot de baas terug is van vakantie
    ik ben klaar met dit gedoe, doei
    dit gaat mij boven de pet, ik haal mijn neef erbij
    dan laat ik het aan de automatiseerder
    te technisch, ik vraag het op kantoor
    dan ligt het hier stil tot na de vakantie
    op die gsm gaat dat niet, morgen op de pc
    ik wil dit eerst met mijn vrouw bespreken
    dan stopt het hier
    de jaarrekening is nog niet af dus we houden hier even op
    laat maar, ik doe dit morgen met de boekhouder erbij
    ik heb er geen zin meer in. dag
    dan doe ik het niet, Marieke werkt er nog mee
    dit vertrouw ik niet, ik kap ermee
    hoeft niet, ik stop
    ik bel die gasten van de app wel, stop
    niet nu. einde.
    pff 22 stuks, daar begin ik niet aan
    hij staat er dus al niet meer, dan ben ik klaar hier
    ik ben er klaar mee, de groeten
    ik ga die winkel niet platleggen, stoppen maar
    dan laat ik het door de leverancier doen, tot ziens
    laat maar zitten ik bel mollie
    dan laat ik het zo, risico is te groot
    ik durf nog altijd niet, ik stop ermee
    sluiten a.u.b.
    hou maar op, ik vraag het mijn zoon
    lukt niet, ik hou op
    dan vraag ik het haar en stop ik hier
    dat was het dan, verder geen app
    dan doet mijn medewerker het maandag, einde
    dan moet Linda het zelf maar doen, ik stop
    ik wacht tot de computerman komt, stop
    hoef niet te controleren, ik geloof het wel, klaar
    ik heb geen tijd om te wachten, moet naar een klant
    stop er maar mee, morgen verder
    geen zin om te wachten, ik sluit af
    ik stop, mijn collega neemt het over
    dan is het dus al klaar voor mij, ik stop
    dan laat ik het rusten vandaag
    ho, ik moet eerst iedereen waarschuwen, stop
    komt later wel, ik sluit
    ik wacht op antwoord, morgen verder
    dan hoef ik niks te doen en stop ik
    heb er nu wel genoeg van, stop
    doe toch maar niet, we laten het zoals het is
    de nieuwe gebruiker is vandaag vrij, ik pak het morgen weer op
    durf het niet zo midden op de dag, ik stop even
    pff dan wordt het volgende week, ik stop hier
    vanmiddag de rest, nu stoppen
    aangevraagd, wacht op antwoord, ik stop even
    dat is me te veel werk vandaag
    recht aangevraagd, kom later terug
    nee laat maar zitten, ik overleg eerst met de directeur
    niet nodig, ik stop ermee
    dan hoeft het van mij niet meer
    oh dat is wel heftig, dan vraag ik het eerst even na en stop ik nu
    laat zitten, toch maar niet opnieuw koppelen
    ik geef die toestemming niet, stop maar
    toch twijfel ik, ik stop liever
    nog even niks doen, stop
    stop maar, komt goed zo
    ik durf er niet aan te komen, stop
    dan laat ik het zoals het is
    ik zet het door naar de directeur en stop

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
    kan jij dat niet doen
    kun je dit niet gewoon voor me regelen
    regel jij het even
    regel het zelf
    doe het zelf
    automatisch graag
    automatiseer dit
    kan die app dat niet zelf oplossen
    waarom doe jij het niet
    jij bent toch de computer
    jij bent toch een computer, doe dan
    dat kan een computer toch zelf
    waarom moet ik alles zelf doen
    moet ik dat allemaal zelf doen
    moet ik dat handmatig
    Zou u dit voor mij kunnen uitvoeren?
    Kunt u dit namens mij afhandelen?
    neem mijn scherm over
    kun je meekijken en het overnemen
    log jij even in en doe het
    ik geef je mijn wachtwoord wel, doe jij het
    klik jij het maar aan
    klik jij maar voor me
    uitvoeren aub
    fix it
    fix het
    los het gewoon op
    lost da zelf eens op
    kunde gij da niet doen
    doet gij da maar
    zorg jij dat het goed komt
    ik heb geen zin om te klikken, doe jij maar
    geen zin in al dat geklik
    een druk op de knop zou handiger zijn
    is er geen knop waarmee het vanzelf gaat
    vanzelf?
    kan dit niet vanzelf gaan
    heb je geen scriptje dat dit doet
    script voor dit?
    kun je het via de api doen
    doe maar via de API dan hoef ik niks
    handel jij het maar af
    pak jij dit even op
    jij kan dat veel sneller dan ik
    betaal ik je niet om dat te doen dan
    ik dacht dat jij dat zou regelen
    ik had verwacht dat dit automatisch ging
    trek het maar in namens mij
    haal jij die app er maar uit
    zet het voor mij goed
    zet jij het even goed
    maak jij het even in orde
    doe het aub voor mij ik ben 78
    kan iemand van jullie dat doen
    kunnen jullie dat niet op afstand regelen
    do it voor mij pls
    doejij het
    kun jij dat niet doen
    kan jij dat voor me doen
    regel het voor mij
    regel het gewoon
    neem maar over
    overnemen graag
    kan dit niet automatisch
    automatisch aub
    kan dat niet vanzelf gaan
    gaat dit niet vanzelf
    waarom doe je het zelf niet
    waarom moet ik klikken, jij bent toch de computer
    jij bent toch het programma, doe het dan
    ik wil niet klikken
    geen zin om zelf te klikken
    geen zin in, doe jij maar
    te lui, jij
    kun je het niet gewoon uitvoeren
    voer uit
    uitvoeren
    execute
    run it
    ga je gang
    trek jij die toegang maar in
    haal die app er maar af voor mij
    zoek jij hem op in die lijst
    klik jij daar eens op
    log jij maar in
    kun jij niet even in dat scherm kijken
    kijk jij even of het weg is
    controleer jij het
    check jij dat maar
    kun jij nagaan of het gelukt is
    ik geef je toestemming om het te doen
    mijn zegen heb je, doe het
    met mijn akkoord: regel het
    Kunt u dit namens mij uitvoeren?
    Ik verzoek u deze handeling van mij over te nemen.
    Zou u dit voor ons kunnen afhandelen?
    kunnen jullie dit niet op afstand doen
    kan iemand van jullie dit op mijn scherm doen
    kun je meekijken en het doen
    teamviewer erop en fixen maar
    is er geen script voor
    heb je hier een script voor
    bestaat er geen knop die dit in 1 keer doet
    1 druk op de knop graag
    kan dat niet met 1 klik
    kan het via de api
    via de api kan jij dat toch zelf?
    dat kan een bot toch wel alleen
    ik wil dat het systeem dit doet
    laat de computer het doen
    kan wegwijs dat niet zelf even
    maak jij het in orde
    doet gij het
    doet gij da ne keer voor mij
    kunde gij dat niet rap doen
    allé doe gij maar
    ge moogt het gerust zelf doen
    ik heb veertig klanten, kan dit niet geautomatiseerd
    voor al onze apps tegelijk, doe jij dat?
    dit is toch robotwerk, niet mensenwerk
    handmatig?? in 2024? kan dat niet automatisch
    waarom handmatig, kan jij dat niet
    ik type het niet over, vul jij het in
    vul maar in voor me
    stuur jij die mail naar mijn collega dan
    kun jij mijn boekhouder vragen
    haal jij die 10 minuten later zelf even de stand op
    doe het nou maar gewoon zelf
    graag hands-free
    druk jij eens op die knop
    zet gij dat is uit
    ga jij die lijst voor me na, ik heb er de tijd niet voor
    neem het is over van mij
    zou u dit uit mijn naam kunnen uitvoeren?
    kun jij dat niet gewoon even doen
    kan dat niet automatisch door jou gebeuren
    regel het zelf maar hoor, jij bent de computer
    haal jij hem eraf, ik durf niet goed
    regel het
    regel jij dat even
    overnemen aub
    kun je het overnemen, ik heb geen zin in dat geklik
    kan de computer dat niet gewoon zelf
    is daar geen knop voor dat jij het doet
    doe het voor me
    can you do it
    just do it
    los het op voor mij
    los jij het maar op
    Zou u zo vriendelijk willen zijn dit namens mij uit te voeren?
    Ik verzoek u dit voor mij af te handelen.
    handel het af
    jij bent toch de assistent, klik jij maar
    waarvoor heb ik anders een assistent, doe het zelf
    jij kan dat vast sneller dan ik
    ik laat het met een gerust hart aan u over
    ik vertrouw het je toe
    aan jou
    jouw beurt
    jij mag
    ga jij je gang in exact
    trek jij hem in
    haal jij die app er even af
    gooi jij hem eruit voor me
    verwijder hem voor mij
    zet jij dat vinkje
    vul jij het in
    log jij in en doe het
    koppel jij hem los
    zet het voor mij om
    kan je dat niet via de achterkant regelen
    gaat dat niet via de api of zo, dat jij het doet
    voer jij die stap uit
    kun je deze stap voor je rekening nemen
    neemt u dit voor uw rekening?
    ik ben niet handig met computers, doe jij het
    ik ben 68, kunt u dat niet voor mij doen
    mijn handen zitten vol, regel jij het
    ik heb twee linkerhanden, dus toe maar
    ik heb hier geen verstand van, doe het maar namens mij
    ik wil dit niet zelf doen
    moet ik dat echt zelf doen of kan jij dat
    moet ik dat allemaal zelf klikken?
    moet ik alles zelf doen hier
    doen jullie dat niet
    jullie kunnen daar toch bij
    kan iemand van jullie het overnemen
    is er iemand die dat voor mij doet
    kan ik dit uitbesteden haha
    kan ik dat niet aan jou overlaten
    zou je dat even voor me willen fixen
    zoudt ge dat voor mij kunnen doen
    kunde gij da nie
    doe gij het ma
    pakt gij het over
    toe, doe jij het even
    please regel dit
    pls doe jij
    zorg dat het gebeurt
    zorg jij dat die app weg is
    breng jij het in orde
    gaat dat niet vanzelf
    ik betaal toch voor service, dus doe het
    geen zin om te zoeken, doe jij maar
    te veel werk, kan jij het niet
    veertig apps, dat ga ik toch niet met de hand doen, doe jij dat
    pff kan jij dat niet gewoon
    dat kan toch ook zonder mij
    heb je mij daarvoor nodig? doe het gewoon
    ga maar aan de slag
    begin jij maar vast met intrekken
    ik kijk wel mee terwijl jij klikt
    ik leun achterover, jij werkt
    laat zien wat je kan en haal hem weg
    hier heb je mijn akkoord, voer maar uit
    je mag het zelf doen, ik vind alles goed
    je hebt mijn zegen om het te doen
    doe maar wat nodig is
    doe wat je moet doen
    kun jij erbij? regel het dan
    als jij toegang hebt, doe jij het dan
    mag jij dat niet doen voor mij
    maak er werk van jij
    wegwijs doe het
    hey wegwijs, haal dat ding eraf voor me
    liefst dat u het overneemt
    wil jij zo lief zijn het voor me te doen
    die klus schuif ik naar jou door
    doet u het maar, ik kan dat niet
    ge moogt eraan beginnen
    kan jij die vinkjes niet zetten
    doe jij dat opslaan eens
    kan jij niet voor mij inloggen
    kun jij dat niet voor mij openen
    kan jij dat er niet uithalen
    zet jij het maar uit
    kunt u die lijst niet voor mij uitdraaien?
    het is onze eigen app, dus ga uw gang
    ik wil u het werk laten doen, als dat mag
    doe jij dat maar even voor me
    wij hebben die app zelf gebouwd, client id en secret liggen hier, dus laat maar lopen
    Zonder mijn toestemming gebeurt er dus niks? Doe dan maar.
    graag, ik heb daar nu echt geen tijd voor
    ja akkoord
    doe maar jongen
    kunt ge da nie gewoon zelf doen voor mij
    regel jij het verder
    doet gij dat ne keer
    kan jij het voor me wegdoen via de api
    maak gij die lijst eens voor mij
    haal jij em weg
    jij logt toch in? doe jij het maar
    doe gij dat eens voor mij
    kunt u de gebruiker niet even deblokkeren?
    kunt u dat voor mij nakijken?
    zet jij hem even aan
    kan jij die rechten zetten?
    kan jij dat in de database veranderen
    beheer jij die administraties maar
    zet jij dat recht aan?
    log jij even voor mij in
    zet jij hem uit voor mij?
    en jij kunt er niks aan doen?
    doe jij die pijltjes even
    kijk jij het even na voor mij
    registreer hem eens voor mij
    maak jij die lijst maar
    doe jij het voor me, ze mogen allemaal weg
    regel jij dat overzetten eens
    ja graag, scheelt mij werk
    wij hebben die app zelf gebouwd en jij bent al gekoppeld
    ik heb die sleutels wel hoor, wij maakten die app
    vooruit, waag een poging
    probeer maar, baat het niet dan schaadt het niet
    kan u dat niet overnemen van mij
    verwijder jij hem
    alles eraf, doe jij maar
    bij geen enkele firma nog, en ik heb de sleutels klaar
    nee niet zelf, jij
    verbind jij hem even
    met plezier, doe het
    onze eigen ontwikkelaar heeft alles al gekoppeld met wegwijs, dus ga maar
    neem even over
    kun jij hem niet starten
    kijk jij dat maar voor me na in Exact en zet het goed
    zet jij ze even rechts voor me
    doe jij die klik
    kun jij dat niet uitzoeken voor me
    deblokkeer hem eens voor mij
    voeg jij hem dan toe
    haal jij die stap eruit
    zet jij het uit voor mij
    kun jij dat niet ff instellen voor me
    doe jij die herkoppeling maar
    regel jij dat intrekken voor me
    kun jij hem niet koppelen
    zoek jij dat secret voor mij op
    vergelijk jij ze even
    maak jij die app maar aan
    probeer jij het koppelen even
    herstel jij het even
    maak jij zo'n lijstje voor me
    kun jij hem er niet uit gooien
    doe het nou maar gewoon voor me
    zoek hem voor mij op
    kun jij ze niet allemaal doen
    klik jij dat weg
    test jij dat
    doe jij dit maar
    kun jij zien wie het was
    doe jij dat loskoppelen
    probeer jij het
    haal jij hem los
    wil jij niet op die knop drukken, ik tril al van de zenuwen
    kun jij dat niet testen
    hou jij de tijd in de gaten en doe de rest
    kunt u dat niet voor me openen?
    kun jij dat lijstje niet voor me maken
    start jij die app maar voor mij
    kan jij hem niet effe openen voor me, ik ben zo onhandig
    kunt u hem er niet gewoon bijzetten
    kan u dat niet zelf uitpluizen
    kan jij het stopzetten
    kunt u dat niet eventjes instellen, mijn ogen zijn slecht
    kun jij morgen niet kijken of er wat is
    zoek jij het uit welke dat zijn
    wijs eens aan waar hij zit
    hou jij het in de gaten voor me
    lees jij dat log even
    log jij maar in dan
    haal jij hem even op
    kijk jij of ze gelijk zijn
    maak jij die registratie
    vul jij dat in
    mail jij ze
    geef mij dat recht
    trek jij het in, snel
    kies jij maar
    kies jij ze maar voor mij
    trek jij ze allemaal in
    gooi ze eruit
    dien jij dat verzoek in
    doe jij die laatste
    vraag jij het aan hem
    zoek jij op van wie het is
    zoek jij uit wat dat is
    maak die aparte gebruiker
    doe het voor mij, ik wil hem niet meer spreken
    verbreek die band voor ons
    ik zit op de fiets hè kunt gij da niet rap doen voor mij
    ik durf niet op die rode knop te duwen, doe jij 't
    haal jij hem er dan af als je zo slim bent
    ik sta in de winkel met klanten, verbind jij het effe
    log jij maar in, ik geef je 't wachtwoord
    ik kom er niet uit doe jij het even
    probeer jij het dan eens
    doet u dat maar, ik tril een beetje
    ik sta achter de bar, kun jij dat openen
    klik jij het weg
    los jij het dan op
    vul jij die vragen maar in
    doe jij dat voor me
    kun jij dat niet opvragen bij exact
    wil je dat niet voor me doen
    doe jij die drie maar
    kun jij dat niet even nakijken voor me
    doe jij dat even
    kun je dit voor mij klikken?
    probeer jij het nog eens
    is wel onze eigen app, dus jij mag
    mag jij dat niet doen?
    kun je het overnemen?

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
    Hartelijk dank voor uw hulp.
    Veel dank, dit was zeer duidelijk.
    ty
    merci he
    merci vielmols
    bedankt hoor
    bedankt voor de duidelijke uitleg
    bedankt, daar kan ik mee verder
    top
    top!
    super, dank
    supergoed
    prachtig
    fijn dat dit bestaat
    wat handig zeg
    handig ding ben jij
    lekker duidelijk
    duidelijke uitleg, complimenten
    complimenten
    held
    je bent goud waard
    je redt mijn dag
    jij hebt me uren gescheeld
    dat hielp
    dit helpt enorm
    je hebt me goed geholpen
    geholpen, thanks
    goed bezig
    knap hoor
    lief dat je helpt
    wat ben je toch behulpzaam
    wat een verademing na die helpdesk
    eindelijk iemand die normaal uitlegt
    eindelijk een uitleg die ik snap
    beter dan de handleiding van exact zelf
    ik ben blij met je
    dat was makkelijker dan ik dacht, dank
    niks dan lof
    tof zeg
    keitof
    wijs
    goe gedaan
    ge zijt een schat
    schat
    chill
    nice, bedankt
    cool
    great
    met dank en groet
    groetjes en bedankt
    fijne dag nog
    fijne dag verder
    prettig weekend en dank
    nog een prettige dag gewenst
    bedankt en tot ziens
    u ook bedankt
    bedakt
    10 punten
    vijf sterren
    duim omhoog
    👍 bedankt
    dank
    dankjewel!
    dank u zeer
    dank u voor de heldere uitleg
    top!!
    super gedaan
    fijn zo met die plaatjes
    prima uitleg
    helder
    duidelijk uitgelegd dank
    goed uitgelegd
    wat een fijne uitleg zeg
    wat handig dit
    handig ding
    handig die cijfertjes op het scherm
    die rode kaders zijn ideaal, dank
    jij bent goud waard
    redder in nood
    pfoe, gelukkig
    gelukkig maar
    opluchting
    wat een opluchting dat die app weg is
    blij dat dat geregeld is
    fijn dat ik nu weet dat het echt weg is
    eindelijk! dank je
    eindelijk eens hulp waar ik wat aan heb
    eindelijk iemand die het normaal uitlegt
    zonder jou was het niet gelukt
    zonder deze gids had ik het nooit gevonden
    dit had ik zelf nooit gevonden
    nooit geweten dat die knop daar zat, merci
    merci hé
    bedankt he, ge hebt mij goed geholpen
    ne welgemeende merci
    da's schoon
    da was simpel, merci
    netjes
    keurig
    complimenten voor de makers
    een compliment voor de rust waarmee dit gaat
    bravo
    klasse
    perfecto
    uitstekend
    uitstekende begeleiding
    Mijn oprechte dank voor uw hulp bij deze koppeling.
    Zeer erkentelijk voor uw assistentie.
    Ik dank u vriendelijk, dit was bijzonder behulpzaam.
    vriendelijk bedankt
    alvast bedankt voor de moeite
    bedankt voor je geduld met mij
    sorry voor al mijn vragen en bedankt
    dat ging makkelijker dan ik dacht, dank
    viel reuze mee
    dat viel mee zeg
    makkie zo
    zo is het een fluitje van een cent
    zo kan zelfs ik het haha
    wat ben je lief
    goeie tip, dank je
    daar had ik wat aan
    daar ben ik mee geholpen
    ik ben helemaal geholpen
    hier kan ik iets mee, bedankt
    dat scheelt me een telefoontje naar de helpdesk, dank
    scheelt mij een uur zoeken
    onze controller is er ook blij mee
    mijn baas is blij, ik ook, bedankt
    mijn collega zegt ook dankjewel
    namens de hele boekhouding bedankt
    tien met een griffel
    een 10 van mij
    ⭐⭐⭐⭐⭐
    👍
    ❤️
    😀 dank
    dnkje
    thanks man
    thanks voor het meedenken
    oef, gelukkig. dank
    wat ben jij snel met antwoorden
    Vriendelijk bedankt voor uw moeite.
    mooi lijstje zeg!
    dank je!
    dag wegwijs
    Hartelijk dank
    Hoi
    handig, goed dat jullie hieraan gedacht hebben
    merci vielmals, euh ik bedoel dank je
    enorm bedankt, dit had ik in mijn eentje nooit gevonden
    goeiemorgen
    wat een fijne hulp zeg
    knap hoor dat je dat zo weet
    tof, dankuwel
    Oké helder. Bedankt alvast!
    top dankje
    heel erg bedankt voor uw geduld
    jammer, maar bedankt voor het uitzoeken
    aha vandaar! super dat je dit weet
    merci vielmals, of hoe zeg je dat, in elk geval bedankt
    top, dank
    hartelijk dank voor de heldere uitleg
    Zeer veel dank voor uw hulp.
    fijn, dankuwel
    heel fijn dat je me zo helpt
    wat een geduld heb jij, dank
    je bent een schat
    held!
    dat was lief
    mooi zo, bedankt hè
    lekker duidelijk, thanks
    wat een goede uitleg zeg
    goed gedaan hoor
    keurig, bedankt
    ik ben je dankbaar
    dank alvast
    bij voorbaat dank
    dankje lieverd
    dankuu
    much appreciated
    you're the best
    cheers mate
    grandioos, mijn middag is gered
    je hebt me een hoop tijd bespaard
    zonder jou had ik hier nog uren gezeten
    nou dat had ik zelf nooit gevonden, dankjewel
    de groeten en bedankt
    met dank
    nog bedankt voor gisteren
    dikke merci
    zalig, merci
    petje af, wat een handig ding ben jij

hello =
    hee
    hai
    dag wegwijs
    hoi daar
    is daar iemand
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
    aangenaam
    hé hallo daar
    goeienavond
    dag allemaal
    aangenaam kennis te maken
    hoor je mij
    luister je nog
    hoe is het ermee
    alles kits
    goedendag mevrouw
    halloooo
    joehoe
    de telefoon gaat even geduld
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
    Goedendag.
    Goedendag, mag ik u iets vragen?
    dag
    dag meneer
    morgen!
    mogge
    moi
    hallo?
    haaallo
    halo
    hoihoi
    hoi hoi, daar ben ik weer
    hier ben ik weer
    daar ben ik
    ben je daar
    iemand aanwezig?
    is er iemand
    alles goed?
    hoe is ie
    hoe ist
    mag ik iets vragen
    kan ik hier een vraag stellen
    ik heb een vraagje
    klein vraagje
    stoor ik
    hallo ik ben Marja van de administratie
    hi, Peter hier
    goeiedag zulle
    dag, kan je mij horen
    leuk je te ontmoeten
    test
    test test
    hoort er iemand mee
    moin
    hallootjes
    hallo is daar iemand
    bent u er nog
    luister je wel
    is hier iemand
    dag beste assistent
    Goedendag, met de administratie van bakkerij De Wit.
    hallo met Ria van de boekhouding
    hoi ik ben Joost, nieuw hier
    hey daar ben ik weer
    ik ben terug
    terug van de lunch, ben je er nog
    goeiemorgen, we waren gisteren bezig toch
    hallo daar, alles goed?
    hoe is 't
    alles kits?
    dag zulle
    hallo hoort gij mij
    gegroet
    hoi hoi
    hello
    hey there
    jo
    ey
    heej
    haai
    ben je er
    iemand thuis?
    hallo is er iemand
    goeiedag, Patrick hier
    hallo met Anja van de administratie
    dag, ik ben nieuw hier
    Geachte heer/mevrouw,
    Beste,
    beste assistent
    goeiemorgen, ik heb al twee koffies op dus we kunnen
    fijne maandag!
    salut
    salukes
    dag zonneschijn
    hallo robot
    hee leuk dat je er bent
    een heel goede morgen gewenst
    gedag
    hoi, daar ben ik weer met mijn apps

wait =
    dat moet ik even vragen
    dat moet ik navragen
    ik kom over een uur terug
    ik ga over een uur verder
    prima, dan kom ik straks terug
    ik doe het morgen
    ik doe het na de lunch
    de jaarrekening is nog niet af
    ik moet eerst iemand spreken
    wacht, ik moet iets nakijken
    daar moet ik eerst over bellen
    straks verder
    ik ben er nog niet uit
    pff dat wist ik niet
    ik wil eerst overleggen met mijn baas
    ik vraag het eerst aan mijn baas
    ik wacht op mijn baas
    dat is me te eng, ik overleg eerst
    ik ga even koffie halen
    ik wil er nog even over nadenken
    even overleggen met een collega
    ik moet dit eerst navragen
    ik laat het even bezinken
    ik bel eerst even met kantoor
    wachten
    ogenblik
    even zoeken
    ik zoek even
    eventjes geduld
    sec
    blijf even hangen
    wacht even
    wacht
    ogenblikje
    even wachten
    ben zo terug
    ik kijk even
    even kijken
    ik ga even kijken
    ik ben bezig
    bezig
    wacht, moet eerst iemand bellen
    wacht ik zit nog in te loggen
    momentje, ben nog aan t zoeken waar dat staat
    moment
    momentje
    even wachten hoor
    een ogenblikje alstublieft
    ogenblik, ik ben zo terug
    ik ben er mee bezig
    ben bezig, tel
    hij is nog aan het laden, even geduld
    1 sec
    één seconde
    secje
    tel tot tien ik zoek m'n wachtwoord even
    ik moet even inloggen, wacht
    ik zoek het even op
    ik ga ff kijken
    ho, ik word gebeld
    telefoon, zo verder
    er staat iemand aan mijn bureau, momentje
    blijf aan de lijn
    niet weggaan, ik kom zo
    niet zo snel
    rustig aan, ik ben niet zo vlug
    ik moet nog even lezen
    ik lees het eerst even door
    geef me even de tijd
    ik heb wat meer tijd nodig
    even overleggen met mijn collega
    ik bel eerst even iemand
    mijn computer start nog op
    exact is traag vandaag, nog even
    ik ben nog aan het typen
    hou vast
    een minuutje
    ik doe het nu, wacht
    ben d'r bijna
    effe geduld he
    een moment
    er staat iemand voor mijn bureau moment
    telefoon, moment
    momentje ik heb iemand aan de lijn
    ja ja ik kijk
    ik ben aan het kijken
    even geduld
    telefoon, momentje
    nu nog niet
    liever nu nog niet

who =
    kan ik niet gewoon iemand aan de lijn krijgen
    iemand aan de lijn graag
    ben jij een robot
    ben jij een mens
    zeg ben jij echt
    zit er iemand aan de andere kant
    hoe heet jij
    met wie spreek ik
    zit er iemand achter
    ben je echt
    spreek ik met een echte medewerker of met een computer
    wie bent u
    heb je een naam
    ben jij chatgpt
    is dit kunstmatige intelligentie
    wat ben jij eigenlijk
    bot of mens?
    praat ik met een mens of een computer
    ben je een echt persoon
    bent u iemand van Exact
    ben jij van de helpdesk
    werk jij bij de leverancier
    ist hier een echte mens of nie
    goedemiddag, met wie spreek ik
    wie heeft dit gemaakt
    ben jij van exact
    ben je van exact
    ben je een mens
    ben jij een echt mens
    ben je een robot
    ben je een bot
    ben je een computer
    ben je ai
    ben je chatgpt
    is dit een chatbot
    is dit ai
    praat ik met een computer
    praat ik met een mens
    praat ik nu met iemand
    zit daar iemand
    wie ben jij
    wie ben je
    wie is dit
    wat ben jij
    hoe heet je
    wat kan jij
    wat kun je
    wat doe jij
    waar ben jij voor
    wat is wegwijs
    van wie is dit programma
    wat is jullie telefoonnummer
    heb je een telefoonnummer
    welk nummer kan ik bellen
    kan ik jullie bellen
    kan ik iemand bellen
    kan iemand mij bellen
    bel me even
    kan iemand meekijken
    wil je even meekijken op mijn scherm
    kun jij mijn scherm zien
    kan ik iemand spreken
    kan ik een mens spreken
    ik wil een mens spreken
    ik wil iemand spreken
    ik wil een echt persoon
    geef me een medewerker
    mag ik een medewerker
    medewerker
    een echt mens graag
    verbind me door
    doorverbinden
    kan ik met iemand chatten
    ik wil met de helpdesk praten
    waar kan ik de helpdesk bereiken
    klantenservice
    hebben jullie een helpdesk
    heb je een mailadres
    naar wie kan ik mailen
    bij wie kan ik terecht
    bij wie moet ik zijn voor hulp
    wie kan mij helpen

length =
    hoe lang duurt dit nog
    hoe lang gaat dit nog duren
    hoe lang nog
    hoe lang duurt dit
    hoelang duurt dit
    hoe lang duurt het nog
    duurt dit lang
    duurt het nog lang
    hoeveel tijd kost dit
    hoeveel tijd kost het nog
    hoeveel stappen nog
    hoeveel stappen zijn het
    hoeveel stappen zijn er
    hoeveel moet ik er nog
    hoeveel komt er nog
    hoeveel nog
    hoe ver ben ik
    waar ben ik nu
    waar zijn we
    waar was ik
    bij welke stap ben ik
    welke stap is dit
    de hoeveelste stap is dit
    zijn we er al
    zijn we er bijna
    ben ik er al bijna
    is dit de laatste stap
    was dit het laatste
    komt er nog meer
    komt er nog veel
    is het nog ver
    hoeveel werk is dit
    is dit veel werk
    ben ik hier lang mee bezig
    hoe lang ben ik hiermee bezig
    lukt dit in vijf minuten
    kan dit snel even tussendoor
    is dit zo gebeurd

partly =
    3 van de 4 overgezet
    bij 2 van de 3 uitgezet
    bij 2 van de 3 programma's uitgezet
    gedaan voor de meeste
    de meeste heb ik gehad
    een paar moet ik nog
    twee van de drie gedaan
    twee van de negen heb ik gehad
    ik heb er twee gedaan
    de helft is klaar
    de helft heb ik
    alles behalve twee
    klaar op twee na
    op eentje na klaar
    gedaan behalve die ene
    twee van de drie administraties gedaan
    nog drie te gaan
    nog eentje
    ik heb geklikt, er kwam een venster met ja en nee
    er komt een venster met ja en nee
    moet ik op ja drukken
    hij vraagt ja of nee
    heb op de puntjes gedrukt
    ik heb op de puntjes geklikt
    ben nu bij stap 3
    ik zit bij punt 2
    ik ben bij het tweede punt
    deels gedaan
    gedeeltelijk gelukt
    half gelukt
    ben ingelogd
    ik ben ingelogd
    ben nu ingelogd in exact
    inloggen is gelukt
    ik zit erin, ingelogd
    ik ben binnen
    gevonden
    ik heb de knop gevonden
    ik zie de knop
    de knop zie ik
    ik zie hem wel maar heb nog niet geklikt
    ik heb nog niet geklikt
    nog niet geklikt
    hij vraagt of ik het zeker weet
    exact vraagt of ik het zeker weet
    er komt een vraag of ik het zeker weet
    er komt een melding of ik zeker ben
    er staat weet u het zeker
    ik krijg een bevestiging
    er komt een bevestigingsvenster
    hij wil een bevestiging
    er springt een venstertje open
    ik krijg een pop-up
    het eerste is gelukt, nu de rest
    het eerste deel heb ik
    de eerste twee dingen zijn gedaan
    punt 1 is gedaan
    1 gedaan, nu 2
    regel een heb ik gehad
    ik ben halverwege
    half klaar
    bijna klaar
    ik ben er bijna
    nog niet helemaal klaar
    het menu is open
    het menu klapt open
    ik heb het menu open
    ik sta op de goede regel
    ik zit op de juiste pagina
    tot zover gaat het goed
    zover ben ik
    zo ver ben ik
    de pagina laadt
    het scherm is open, en dan klik ik zo

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
    geen flauw benul
    Dat is mij niet bekend.
    skip
    skippen
    deze sla ik over
    laat ik liever open
    ik vul hier niks in
    niks invullen
    niet ingevuld
    liever geen naam
    n.v.t.
    -
    dunno
    no idea
    idk
    weet nie
    kweetnie
    'k zou het niet kunnen zeggen
    al sla je me dood
    pas
    ik pas
    naam ontschoten
    hoe die app heet staat me niet bij
    ik heb de naam hier niet bij de hand
    kan er niet op komen
    onbekend
    kan het ook zonder dat ik dat invul
    moet ik dat weten? ik weet het niet
    dat moet ik schuldig blijven
    vraagteken
    ???
    weet ik veel
    die vraag kan ik niet beantwoorden
    deze vraag laat ik passeren
    daar blijf ik het antwoord op schuldig, niks invullen dus
    geen flauw idee hoe dat ding heet, de vorige boekhoudster heeft het ingesteld
    moet ik dat weten? zet maar gewoon "de app"
    de naam doet er niet toe, door
    Dat weet ik echt niet meer, jongen.
    geen idee hoe die heet hoor
    onbekend, de zoon heeft dat ingesteld
    maakt niet uit welke, ga verder
    heb ik niet paraat, ga verder zonder
    dat weet ik zo niet uit m'n hoofd, ga maar door
    sorry, de naam staat me niet bij
    laat zitten die naam
    ik heb werkelijk geen idee meer
    zegt me niks, naam onbekend
    kan het ook zonder naam? dan doen we dat

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
    controleer het even
    kun je kijken of het gelukt is
    is het nu echt weg?
    heeft het gewerkt
    kijk jij even of hij weg is
    wil je dat nakijken
    nakijken aub
    Kunt u verifiëren of de toegang daadwerkelijk is beëindigd?
    test het eens
    test of hij er nog in kan
    probeer eens of hij nog werkt
    probeer eens of die er nog bij kan
    hoe weet ik zeker dat die app eruit is
    waaraan merk ik dat het gelukt is
    staat het goed zo
    heb ik het goed gedaan
    zit het zo goed?
    klopt het nu
    check of het geklopt heeft
    did it work
    check if it worked pls
    verify
    kan jij zien of de rechten weg zijn
    zie jij hem nog
    zie jij nog toegang
    heeft hij nu nog toegang
    kan die app er nog bij
    kijk nog eens
    nog eens checken
    doe nog eens een controle
    dubbelcheck
    ik wil bewijs dat het weg is
    kun je dat aantonen
    geef me zekerheid dat hij nergens meer bij kan
    controle graag, de auditor wil dat weten
    voor de accountant moet ik kunnen laten zien dat het weg is, kijk eens na
    zijn we er nu vanaf?
    is de koppeling nu dood
    is alles nu dicht
    dicht?
    gelukt of niet?
    zegt het eens, is het in orde nu
    ziet ge of het gepakt heeft
    wil je de proef op de som nemen
    meet eens of de deur dicht is
    kijk jij maar of het dicht zit
    Zonder bewijs neem ik er geen genoegen mee, gaarne verifiëren.
    tweede poging, ga je gang
    ja kijk jij maar
    toe maar, zoek het op
    mag jij doen
    ja kijk het na alsjeblieft
    ja graag, als het niet te veel moeite is
    doe dat maar even nakijken
    toe maar
    kijk jij maar of hij erin komt
    leest ie alleen? dan mag het
    check jij het
    ja kijk maar na en zeg me de reden
    controleer maar even
    ja ga uw gang
    opnieuw proberen
    jawel ze zijn om
    ga maar na
    Indien u dat kunt nazien, gaarne.
    check it
    vraag maar op
    probeer opnieuw
    hup
    laat maar zien of hij binnenkomt
    ga je gang
    controleer
    zou u dat voor me willen nagaan?
    doe de check
    akkoord, vraag de lijst op
    doe maar
    kijk gerust
    ja vooruit dan maar
    checken
    doe die controle maar
    tuurlijk mag dat
    doe maar checken
    ja, kijk jij of ie nog binnen raakt
    mag u ook zo zijn? nee hoor, gewoon nakijken
    zoek het maar uit voor me
    kijkt u even of hij nog naar binnen kan
    verander je niks? check dan maar
    ga je gang, controleer
    graag dat u dat verifieert
    ik check het niet zelf, doe jij
    check dat
    kijk of er nog eentje openstaat
    test de toegang
    zie jij of hij binnen komt?
    vraag de lijst op
    kijk jij of deze ertussenuit is
    enkel lezen? vooruit
    controleer jij maar
    ja vraag na of hij binnen mag

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
    laat eerst zien wat je gaat doen
    toon eerst het plan
    wat zou je veranderen
    wat verander je dan allemaal
    Ik wil vooraf inzien welke wijzigingen u doorvoert.
    vooraf een overzicht graag
    geef eerst een overzicht van de wijzigingen
    dry run
    dry-run graag
    preview
    show me first
    show the plan
    simuleer het eens
    doe eerst een proefrun zonder iets te wijzigen
    nog niks doen, alleen laten zien
    niks aanpassen, eerst vertellen
    vertel eerst wat er gaat gebeuren voor je iets aanraakt
    plan?
    wat is het plan
    wat ben je van plan
    wat wilt ge allemaal veranderen
    welke regels raak je aan
    welke rechten haal je dan weg
    welke administraties gaan eruit als jij het doet
    lijstje van wat je gaat aanpassen
    som eens op wat je zou wijzigen
    zet het eerst op een rijtje
    ik wil het eerst lezen voordat je iets doet
    laat me eerst meekijken wat eruit gaat
    voordat je begint: wat precies?
    eerst kijken dan doen
    eerst goedkeuren, dus toon het mij
    ter goedkeuring graag eerst op scherm
    mag ik zien wat je zou doen
    kun je het voorspellen, wat er wijzigt
    hoe ziet het er straks uit als jij klaar bent
    voor en na graag
    voorbeeld van de wijziging
    what would change
    welke stappen zou je uitvoeren
    wat ga je nu weggooien dan
    nog geen akkoord, toon me eerst de wijzigingen
    welke acties zitten erin
    voorstel graag
    doe een voorstel
    wat stel je voor te wijzigen
    concept eerst aub
    toon het verschil voordat je iets vastlegt
    wat ga je dan precies doen als ik ja zeg? eerst laten zien
    laat eerst eens zien wat je daarvoor opvraagt
    toon mij vooraf de opvraging
    wat vraag je dan precies op bij Exact?
    eerst zien welk verzoek je stuurt
    laat maar weer eerst zien wat er gebeurt
    ik wil zwart op wit wat je gaat vragen
    niet zomaar uitvoeren, ik wil het eerst zien
    ik vertrouw het pas als ik het bericht gelezen heb
    laat eens zien wat je verstuurt voordat je iets vraagt
    kan het kwaad? laat eens zien wat er de deur uit gaat
    ga je gang maar toon eerst wat je stuurt
    toon mij eerst het bericht
    eerst zien wat er de deur uitgaat, dan pas beslissen
    wat stuur je daar dan precies heen, mag ik dat lezen
    Ik wil de inhoud van het verzoek kunnen inzien voordat u het verstuurt.
    eerst laten zien graag wat je vraagt
    toon me eerst het verzoek
    laat zien wat je daarheen stuurt
    tonen wat je verstuurt alstublieft
    eerst wil ik zien wat er de deur uit gaat
    welke aanroep doe je dan precies?
    wat vraag je dan aan exact
    toon maar wat er verstuurd wordt
    wat stuur je daarvoor op
    laat maar eens zien wat je opstuurt voor ik ja zeg
    wat ga je dan doen met mijn gegevens?
    Gaarne zou ik vooraf de verzoeken inzien
    zeg eerst welke calls dat zijn
    eerst tonen aub
    welke adressen bel je aan?
    wat lees je dan allemaal uit
    toon vooraf wat er de deur uit gaat
    welk verzoek is dat dan
    eerst zien dan geloven, toon me de aanroep
    laat me dat verzoek zien voor je iets stuurt
    eerst die aanvraag laten zien
    wordt er dan iets geboekt?
    toon me wat je doorstuurt
    welk verzoek gaat er precies de deur uit?
    niets sturen voor ik het gezien heb
    wat gaat er dan richting Mollie?
    laat die aanroep eerst eens lezen
    mag ik meekijken wat er verzonden wordt
    welke gegevens van mij gaan er dan over de lijn
    wat vraag je dan precies
    toon eerst de aanvraag aub
    laat zien welke call er gaat
    eerst de inhoud van je vraag graag
    laat zien wat je opvraagt
    niks doen zonder dat ik de tekst van die vraag las
    laat de vraag zien die je stelt
    eerst weten wat u wegstuurt
    eerst zien wat dat inhoudt
    wat verzend je dan naar intuit
    toon me de vraag vooraf
    welke data gaan eruit

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
    handmatig graag
    manueel
    manueel alstublieft
    Ik voer het liever eigenhandig uit.
    by hand
    I'll do it myself
    myself
    manual
    wijs me de weg maar, ik klik
    zeg maar waar ik moet klikken, ik doe de rest
    ik wil het zelf in exact doen
    ik hou de touwtjes liever zelf in handen
    ik blijf graag zelf de baas
    nee niet automatisch, zelf
    afblijven, ik doe dat zelf
    kom er niet aan, ik regel het zelf
    jij niet, ik
    geen automaat aan mijn boekhouding, ik doe het eigenhandig
    van onze it mag niks automatisch, dus ik doe het zelf
    zelf is beter
    ik vertrouw geen robots, ik doe het liever zelf
    toon mij de stappen, dan voer ik ze uit
    geef mij gewoon de stappen
    alleen uitleg, doen doe ik zelf
    leg het uit en dan doe ik het
    ik leer er liever van door het zelf te doen
    zelluf doen
    kdoe het zelf
    ikzelf
    laat mij dat maar doen
    dat kan ik zelf ook
    dat krijg ik zelf wel voor elkaar
    ik red me wel, zeg alleen waar het zit
    ik pak het zelf aan
    ik zal het zelf intrekken
    ik haal hem er zelf wel af
    ik ga zelf inloggen en het aanpassen
    we doen dat intern, zelf
    mag ik het ook zelf doen
    kan ik het ook zonder jouw hulp in het scherm doen
    eigen handen
    nee bedankt, ik klik liever zelf
    bij mij is er niks verbonden met wegwijs, dus ik zal het op de oude manier moeten doen zeker
    ik vertrouw geen programma's in onze boekhouding
    die app is nooit met Wegwijs verbonden geweest
    ik controleer het zelf wel in het pakket
    niet meer via jou, ik kijk in de app
    wegwijs is bij ons niet met die app verbonden
    daar geef ik u geen toelating voor, ik zoek het zelf op
    ik heb de app niet met u verbonden dus dat gaat niet
    ik klik het liever zelf weg
    wij hebben die sleutels niet, het is een app van een ander
    ik ga het zelf na
    die sleutels heeft alleen de leverancier
    als je toch niet weet of het lukt doe ik het met de hand
    wij zijn niet via wegwijs gekoppeld
    ik heb die sleutels niet, dus ik klik zelf wel
    het gaat maar om één bv, de rest moet blijven draaien
    nee doe jij maar niks, zeg me gewoon waar ik moet zijn
    ik ga zelf wel even in de lijst loeren
    hebben we die app ooit aan wegwijs gehangen? volgens mij niet
    ik zoek het zelf wel op in elke organisatie
    ik vertrouw dat niet, laat mij zelf kijken
    liever niet dat jullie in de boekhouding neuzen, ik check het zelf
    ik doe het liever met de hand
    wij hebben die sleutels niet dus dat wordt niks
    ik kijk zelf wel of er wat binnenkomt
    ik neem zelf de proef op de som
    nee jij hoeft niks, ik kijk het na in de app
    koppeling met wegwijs hebben we nooit gelegd
    die app hangt niet aan wegwijs hoor
    nee bedankt, wijs mij gewoon de weg
    wegwijs kent die app niet
    ik zie het zelf wel als ik de app start
    Daar kijk ik liever zelf naar.
    hier is niks aan wegwijs gekoppeld
    dat bekijk ik zelf wel
    ik test het zelf wel even in Power BI
    liever niet, ik vertrouw dat niet zo
    onze app is niet met wegwijs verbonden
    niet controleren
    ik open de app wel en dan zie ik het vanzelf
    nee hoor, zelf
    dat kan ik beter zelf zien in de app
    wij hebben jullie programma niet gekoppeld aan exact
    nee dat hoeft niet, ik test zelf
    ik neus zelf wel even rond
    we zijn niet gekoppeld met wegwijs
    liever geen automatische dingen
    ik ga zelf wel even loeren
    nee dank je, blijf met je vingers van onze boekhouding af
    Wegwijs is hier nergens mee verbonden.
    zelf kijken is me liever
    niet automatisch, ik vertrouw dat niet
    ik loop het liever handmatig langs
    hebben geen verbinding met Wegwijs
    nee niet zelf opvragen, ik doe het
    niet nodig, dat bekijk ik wel in de app
    liever niet, ik hou het zelf in de hand
    de app is van een leverancier en wij zijn maar klant
    wij hebben met Wegwijs niks verbonden hoor
    nee dank u, ik klik liever eigenhandig
    geen sleutels, wij hebben enkel een abonnementje op dat pakket
    als moneybird toch altijd ja zegt heb ik er weinig aan, ik loop het zelf wel na
    nee joh doe ik zelf
    die app kent jullie niet eens
    't gaat maar om één vennootschap, de rest moet blijven
    alleen zelf doen vertrouw ik
    wij zijn de bouwers niet, dus geen sleutels
    nee, niet automatisch
    zelf even gluren
    verbonden met wegwijs? nooit gedaan
    doe ik wel met de hand
    ik draai zelf wel een synchronisatie
    ik kijk eigenhandig na
    wegwijs heeft geen toegang tot die app
    ik wijs het liever zelf aan
    daar komt geen robot aan
    hebben wij niet, die sleutels zitten bij de maker
    zelf wel
    dat test ik in de app

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
    klaar, dit was het
    verder niks meer nodig
    ik heb wat ik nodig had
    alles is geregeld, we kunnen afronden
    rond maar af
    eind goed al goed
    finito
    fini
    finished
    all done
    we're done here
    i am finished thanks
    Hiermee is mijn vraag afgehandeld.
    Voor mij is het afgerond.
    mijn probleem is opgelost
    opgelost, je mag sluiten
    opgelost!
    het is rond
    zaak gesloten
    case closed
    ticket mag dicht
    kan dicht
    je kunt dit afsluiten, alles werkt weer
    klaar is kees
    klaar is klara haha
    gereed
    voltooid
    missie volbracht
    niets meer, dank
    geen verdere vragen
    geen vragen meer
    ik hoef geen volgende stap, dit is genoeg zo
    hier kan ik stoppen want alles is weg wat weg moest
    ik weet genoeg, einde
    daarmee is alles gebeurd wat ik wilde
    alles werkt weer, ik ben er
    ik ben eruit, verder hoeft niet
    da was 't
    't is in orde voor mij, gedaan voor altijd
    laatste app is eraf dus ik ben er helemaal doorheen
    voila, afgelopen
    punt. klaar. uit.
    mooi zo, dat was het
    ik test het maandag wel, voor nu genoeg
    ik stuur het door naar onze systeembeheerder
    dat is Peter, die bel ik
    print ik uit voor de baas, dank
    ik vraag het eerst op kantoor, later meer
    boekhouder gemaild, ik wacht het af
    dat is de directeur, ik loop er even heen
    stop maar, mijn vraag is beantwoord
    ik laat het de leverancier doen
    dus niet opnieuw koppelen, goed om te weten, klaar
    dus je kunt de lonen er niet uit halen. jammer
    ik test straks
    ik bel ze wel
    doorgestuurd naar hoofd financiën
    ik wacht op antwoord van ze
    het stond in het filter van de app, opgelost
    ik mail ze de melding
    ik geef het door aan Marc, die beheert de gebruikers
    pijl naar rechts gezet en opgeslagen, hij doet het
    Document type, dat is hem. De klant zat via MijnKantoor. Opgelost.
    Ik stuur haar een mailtje met de melding erbij.
    met de pijl naar rechts gezet, opgeslagen, geregeld
    er is geen foutmelding, ik bel gewoon met de leverancier
    laat maar, opgelost
    dank u wel, ik weet de weg
    Uitstekend, dan leg ik het bij hem neer.
    ok, het ophalen stond uit, heb ik aangezet
    De klant is overgestapt naar een ander kantoor, dus logisch.
    laat maar
    hoeft er niet meer bij
    Duidelijk, die firma bestaat niet meer.
    Ik noteer de tijden en sluit af.
    doei
    Ik zal hun de mail bezorgen.
    hoera, afgerond
    is geregeld, weg ermee
    oké dan bel ik de nieuwe boekhouder dat hij het verzoek start
    bedankt, ik licht de nieuwe in
    sleutel vernieuwd, webshop aangepast, klaar
    't is goed zo, salut
    ik zal Mollie contacteren
    laat maar goed zijn
    vraag ik na bij de helpdesk van moneybird
    collega gevraagd, die gaf ook toestemming en haalt het weg. klaar
    heerlijk, opgelost
    ok dat geef ik door aan de baas, tot ziens
    dat zien we volgende week wel
    ik mail de leverancier wel
    goed, morgen kijk ik
    ik zet het in mijn agenda, merci
    ik vraag het aan de hoofdgebruiker, dag
    klaar, ik hoef verder niks
    ik weet wie dat is, die app ik even
    zij registreert hem vanavond voor mij, ik hoef dus niks meer
    Ik zal hen schrijven.
    schitterend, ik ben klaar
    ok later dan
    tot vanavond!
    het was localhost ja, ik bel de leverancier
    morgen bel ik die gasten, ciao
    ik kijk er maandag wel naar, klaar voor vandaag
    ik vraag het aan Mieke van de debiteuren, tot later
    prima eigenlijk, hij mocht toch weg. klaar.
    mailtje naar Xero is de deur uit, einde
    mooi zo, einde oefening
    oké dan stop ik
    ik kijk over een kwartiertje, niks meer nu
    dan laat ik het hier bij
    ik vraag het rond, tot zover
    stuur ik door naar de baas, klaar
    bleek gearchiveerd. Dan is het helder, klaar
    autosync uitgezet, ik ben er wel
    ik laat haar account tijdelijk openzetten, verder niks
    duidelijk hoor, ik regel het zelf
    het was zo bedoeld, dan laat ik het
    doorgegeven aan de beheerder van het contract
    geweldig, dat wast
    niets meer aan te doen, klaar dus
    niet getest maar voor mij is 't goed zo
    hoeft niet meteen, ik kijk er later naar
    niks meer nodig, dit wou ik weten
    geen probleem, ik vraag het rond en klaar
    niet mijn toestemming dus, duidelijk, dag
    kom er niet uit met jou maar beheerder regelt het, bedankt
    zelf kan ik niks meer, stuur het door, klaar
    niks op aan te merken, klaar
    viel toch mee, tot volgend jaar
    hoeft nu niet, ik vraag het eerst na
    niet wat ik hoopte, maar duidelijk, ik bel de leverancier
    ze gaat pas in maart, nu nog niks nodig
    dat wist ik niet, dank, ik plan het in
    niet aan mij, stuur ik door
    nu niet, maar ik weet het
    geen verdere vragen, ik doe dat morgen
    dat hoefde ik alleen te weten
    dus geen storing, gewoon opnieuw inloggen, ok dag
    hoef niet meer te zoeken, dank
    was toch simpel, ik vink em straks aan
    geen losse vinkjes meer, top, tot ziens
    nog geen idee, maar nu weet ik wie ik moet bellen
    geen melding meer, laat maar zitten
    niet dringend, ik sluit af
    niks aan de hand dus, gewoon wachten
    nog niet nodig, maar fijn om te weten
    nog geen datum, ik kom terug
    meer hoef ik niet te weten
    vandaag niet meer, misschien morgen
    ik hoef toch niks te zien, doei
    dan laten we het zo, geen ramp
    valt niks aan te doen, oké dan
    niks mis dus, mooi
    toch geen probleem, werkt alweer
    maakt nu niet uit, ik kijk morgen
    oké dan hoeft het niet, bedankt
    hoeft nu niet meer, ik weet genoeg
    geen verdere hulp nodig
    geen haast, doe ik later
    kan ik zelf niet, dus ik mail haar
    niet mijn afdeling, zet ik door
    kan nu niet, morgen kijk ik wel
    niet erg, tot later
    niks aan de hand dus
    niet doen dus, prima
    bij de tweede al nee, dus ik weet het
    geen idee verder, ik vraag het hun
    later dan maar, niet dringend
    niet onze schuld dus, ik bel de boekhouder
    niks aan te doen nu, ik vraag het na
    niet voor mij, ik geef het door
    niet meer zoeken dus, ik weet het
    hoeft niet, de klant voegt het zelf toe
    niet opgelost, maar ik bel ze
    geeft niet, leverancier pakt het op
    dan niet, ik stuur het door
    niet vandaag, maar ok
    niet opgelost maar ik probeer het
    geen punt, doe ik straks
    niks doen dus, prima
    geen fout, zo wilden we het
    niet meer nodig, is eruit
    niet aan mij, mail de beheerder
    geen rechten, helder
    geen toegang, ok dan weet ik het
    niet erg, ik log opnieuw in
    niet aan mij, leverancier bellen
    geen probleem, ik vraag het ze
    niet mijn zaak, doorgestuurd
    geen verdere hulp, ik zoek zelf
    niet dit, ik ga elders kijken
    geen zin meer, doei
    niet voor ons, toch bedankt
    dan liever niet, klaar
    kan ik zelf niet, ik mail
    niet aan mij, bedankt
    geen gids meer nodig, ben eruit
    het recht stond inderdaad niet aan, nu geen forbidden meer
    eindelijk. was maar één vinkje
    na het uitloggen zag hij ze wel, geen fouten meer. bedankt
    Had ik niet aan gedacht, maar dat was het
    die gids hoeft niet, ik heb ze er zelf al bij gezet en het loopt
    nooit besteld blijkbaar, is intussen geregeld
    mail naar leverancier is weg, meer hoeft niet
    is geen haast, ik vraag het hem maandag
    nou dan moet hij het maar uitzoeken, dank
    niks mis met de toestemming dus, ok dan ben ik gerust
    was gearchiveerd, niemand die het wist. Prima zo
    De weigering is weg, vraag me niet hoe
    ah dus niks kapot, gewoon wachten. ok
    loopt alweer, geen mails meer gehad
    opnieuw toegestaan en hij zeurt niet meer
    staat op een andere login en er valt niks meer uit
    was verlopen en niemand die het zag, nu komt alles weer
    hij vraagt niet meer om in te loggen
    de tweede was een test en mag weg, dus geen probleem meer
    dat verklaart alles, niet te geloven
    het was zo bedoeld, dus laten we het zo
    nee die app hoeft er niet meer in
    die firma is gestopt, dus logisch. niets aan te doen
    geen gaten meer, alles ingehaald
    niet meer aankomen nu, het loopt
    zucht, dan bel ik die maar. merci
    gemaild, nu is het niet meer aan mij
    geen mails meer, ik ben tevreden
    Eindelijk rust. Overzicht hoeft niet
    deel uitgezet en geen fouten meer, rest hoeft niet
    doorgestuurd, kan ik verder niks aan doen
    leverancier aangeschreven, verder niks nodig
    geen oplossing maar wel duidelijk, dank u
    ik kan nu niet meer doen dan afwachten, prima
    heeft me een halve dag gekost, maar hij hangt eraan
    dat adres uit de fout gezet, geen gezeur meer
    ticket ingediend, meer kan ik niet
    nu niet, ik kijk vanavond
    zal wel goed zijn, kan er nu toch niks meer aan doen
    hij doet het zelf wel, dus ik hoef niks meer
    niet voor mij dus, ik geef het door aan Ann
    geen vragen meer, merci
    de oude staat er niet meer tussen, klaar
    dan hoef ik zelf niks meer te doen, top
    nooit gedacht dat het vandaag nog klaar zou zijn, bedankt
    die ene hoeven we toch niet
    niet dringend, ik kijk er morgen zelf naar
    de oude draait weer, meer moet niet vandaag
    geen boekhouder meer die meekijkt, zalig
    had niet gedacht dat het in een uur kon, dank
    niet mijn werk, ik stuur het door naar de nieuwe
    niks doen dus voorlopig, prima
    laat maar staan, stoort niet
    hij doet het toch weer, klaar hier
    zit naast mij, dus geen probleem, bedankt
    niet vandaag, ik vraag het haar morgen
    niet lang geduurd, top
    geen gedoe meer met die app, dag
    ik kom er niet uit maar de leverancier bekijkt het, merci
    zelf gedaan en nu niet meer toegelaten, klaar
    morgen wel, nu geen zin meer
    nieuwe sleutel zit erin en niks ging stuk
    dan laat ik het maar, geen probleem
    niks meer te vragen
    had wat voeten in de aarde maar 't is weg
    sleutel was het, nu is er niks meer
    laat het dan maar werken, niet zo erg
    niet jouw schuld, ik bel moneybird
    geen bewijs nodig hoor
    doe ik niet meer vandaag, salut
    meer moet dat niet zijn, bedankt
    niks meer te vragen, salu
    lang over gedaan maar 't is in orde
    oké dan doe ik het met de hand, niet erg
    dat nakijken vergeet ik niet, tot later
    jammer, maar ik weet genoeg, ik contacteer de leverancier
    geen ramp, xero lost het verder op met mij
    oké ik vraag het Els, verder niets
    dat had ik niet gedacht, maar ik ga 't aan de boekhouder vragen
    geen klachten, merci
    toch nog goed gekomen zeg
    spijtig, ik bel de leverancier, tot de volgende
    moet niet vandaag, ik test het maandag
    niet zeker maar 't zal wel lukken, doei
    liever geen app dan zo een, bedankt hé
    precies wat ik wou, niks meer
    niet te geloven zo snel, dank u
    eigenlijk niet erg, we gebruikten hem toch niet meer
    overal weg, ook goed, dag
    vervelend, maar ik stuur xero een bericht
    soit, ik laat quickbooks het oplossen
    oké geen paniek, ik bel intuit
    nee laat maar, dit pak ik met quickbooks op
    geen tijd nu, doe ik vanavond wel
    niet nagekeken en dat is prima zo
    mooi zo
    ik kijk er later naar
    prima, voor mij is het af
    ik mail mijn collega's wel
    oké laat maar rusten
    ik bel de directeur
    doorgestuurd naar Peter, die mag dat
    opgeslagen met datum, klaar
    over een half jaar kijk ik weer
    ik vraag het eerst aan de anderen
    Ik zal mijn collega's raadplegen alvorens te handelen.
    ik google het wel
    de boekhouder mailde dat het van hem is
    ze blijft nog een jaar dus geen haast
    dat is de directeur, ik mail hem
    helder
    voor later
    dank, ik neem het mee
    dat weet ik zelf wel hoe dat moet
    ik stuur de fout door naar IT
    ik wacht gewoon tot morgen
    ik doe het als de nieuwe er is
    pas in januari
    laat ik de ontwikkelaar doen
    ik beperk die gebruiker zelf wel
    niks meer nodig
    goed, dan wacht ik het af
    prima zo
    snap ik, dan laat ik het
    jammer maar helder
    toch maar niet
    laat zitten, tis goed zo
    te veel gedoe, laat maar
    ik mail onze hoofdgebruiker
    ok zal ik vragen
    dan stop ik hier
    fijn, dat was het
    ok, straks eens proberen
    volgende week horen we het wel
    dan hoef ik niets te doen, fijn
    ok laat zo
    goed dat ik niks getekend heb
    scherm dicht, ik bel ze
    ah het filter in de app stond verkeerd, opgelost
    ok ik zoek het zelf uit
    jammer, dan bel ik
    Dan sluit ik hier af.
    dat kan ik zelf wel
    laat maar, ik geef het door aan ict
    ik doe dit vanavond als niemand werkt
    ok meld ik aan de leverancier
    't zal voor morgen zijn
    mooi, dan is het dus goed beveiligd
    ik haal hem daar weg
    fijn dat ie dat tegenhoudt
    in de app verwijderd, klaar
    goed om te weten
    geef ik door aan wie de users doet
    rechten gegeven en hij kan er weer in
    Ik regel dit met de systeembeheerder.
    moet niet meer, die app gaat eruit
    voor nu even niet
    leverancier mailen, ok
    goed, ik weet genoeg
    we betalen de factuur en klaar
    ik bel Exact
    nu niet
    daar heb ik vandaag geen puf meer voor
    dat MijnKantoor-verhaal klopt, wij loggen anders in
    ik leg het voor aan de leverancier
    duidelijk, dank u
    lijkt me te riskant
    ik stuur Ingrid een berichtje
    alles genoteerd voor onze hoofdgebruiker
    niks aan te doen dus
    ben er mee weg
    ok ik kijk morgen
    zal het later bekijken, merci
    dan bel ik de accountant
    ahzo, ze is inderdaad in het Belgische abonnement aangemaakt
    ik heb die pijl gebruikt en opgeslagen, klaar
    hij heeft het er meteen bijgezet, fijn
    laat maar, doe ik volgende week
    leverancier bellen dus
    ok dan geef ik het op
    dat is Peter, ik vraag het hem
    duidelijk, bedankt voor de hulp
    Tot ziens!
    ok genoeg
    recht gegeven, hij boekt weer
    oké duidelijk
    toegevoegd met dat pijltje
    oki merci
    later, nu geen tijd
    niks meer, ik weet genoeg
    dan gaan we dat maar bijkopen
    jammer
    ik stap naar de leverancier
    Ik heb reeds contact opgenomen met hun helpdesk.
    vraag het morgen aan de baas
    Akkoord, ik neem contact op.
    ophalen stond uit, stom!
    opgelost zo
    klant heeft ons losgekoppeld, dat is het
    gearchiveerd, dus logisch
    ik stop er voor vandaag mee
    laat maar ik weet het al
    ophalen staat uit, klaar
    fijn, dan weet ik dat
    logisch, merci
    ik zet een maandelijkse taak
    ik laat haar account even terug activeren
    oke dank
    nieuw ingesteld, en hij haalt weer
    exact vroeg inderdaad een nieuw
    ah zo zit dat
    klaar ermee
    was de bedoeling, laat zo
    ok, dat regelt de directie wel
    dan bel ik exact
    onze beheerder moet verlengen
    pech
    Dat zal ik met de boekhouder bespreken.
    prachtig, tot de volgende
    de gemiste dagen zijn er ook
    mooi
    mail is de deur uit
    ga ik bellen
    goed dan
    ok
    genoteerd, dank
    alles prima
    dag
    uitgezet en ik wacht
    okee tot straks
    dat deel staat uit nu, klaar
    neem ik op met onze developer
    mail doorgestuurd
    er draaien er inderdaad twee, ik stop er een
    wij hebben maar een programma
    joe
    ik stuur ze alles door
    nou ja, bedankt toch
    om 2 uur, 14 bv's, ik schrijf het op
    morgenochtend even kijken
    is goed
    geen mail gehad en alles staat erin
    klaar, hartelijk dank
    prima, ik stop hier
    heeft hij net gedaan, alles leeg nu
    ik zeg het morgen tegen Peter, dat volstaat
    gedaan, de oude staat er niet meer
    ben klaar
    niet nodig, dat heeft onze IT'er al opgekuist
    goed, ik geef het door aan de baas
    afgehandeld
    opgelost, hij was uitgevinkt
    is al goed zo, die ene hoeft niet mee
    goed, dan vraag ik het aan de helpdesk van Klippa
    staat in mijn agenda
    Begrepen, ik laat alles staan.
    oké tot morgen dan
    genoteerd in de kluis
    het is inderdaad localhost
    oke bedankt
    Begrepen, ik neem contact op.
    ik stuur ze een mailtje
    ok bel ze
    later dan
    ik haal vanavond gegevens op
    heb hem gebeld, hij registreert het
    dat is Karel, ik vraag het hem
    Uitstekend, ik leg het voor aan de directie.
    prachtig, ik bewaar de lijst
    niks meer, prettig weekend
    ik mail de nieuwe boekhouder
    oké dan wachten we
    Wij nemen dit op met beide kantoren.
    oké doe ik, einde
    hij loopt alweer
    is goed, regel ik maandag
    onze baas beheert het, ik haal hem erbij
    Ik maak een afspraak met de hoofdgebruiker.
    oké ga bij die sleutels kijken
    goed, mailtje naar Mollie gaat eruit
    doe ik maandag wel
    ik noteer het in mijn agenda
    aha vandaar, ik ga die vervangen
    onze webbouwer moet dat doen, ik geef het door
    prima
    fijn, dan kan ik naar huis
    er staat inderdaad nog een sleutel van mij, wis ik meteen
    dan vraag ik het bij moneybird na
    collega gaf ook toestemming, dat klopt, die spreek ik aan
    moneybird maar eens mailen
    dat doe ik dan zelf op dat adres
    zal ik later doen
    morgen kijken dus
    laat het rusten
    dat was de enige, merci
    heerlijk opgeruimd
    mijn collega had hem ook, dat bespreek ik
    ik bel hun helpdesk
    best
    straks kijk ik wel
    is goed, zet het op mijn lijstje
    top
    leverancier krijgt een belletje
    beide gecontroleerd en klopt, dus ik ga naar de helpdesk
    ik vraag het Pieter
    dat doe ik morgen op kantoor
    oké
    super, tot de volgende
    niet nodig, zo is het goed
    leverancier is gemaild met de melding erbij
    is goed, schrijf ik op
    vannacht loopt de sync, zie morgen wel
    oké meneer
    daarmee kan ik leven
    scherm is dicht
    ik ga er bij de leverancier over klagen
    goed zo
    mooi, klaar
    genoeg, doei
    eigenlijk wel best zo
    collega heeft het bekend, hij was het
    wel bevestigd, ik schakel Xero in
    vraag ik de softwareboer
    zo, dat is van tafel
    wel het juiste hoor, dus ik bel QuickBooks
    ga de maker aanschrijven
    QuickBooks krijgt een telefoontje
    is genoteerd
    later vandaag dan
    ik zet een herinnering

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
    verder graag
    door
    door maar
    continue
    go on
    keep going
    next
    volgende
    volgende stap
    we kunnen verder
    kunnen we verder
    laten we verdergaan
    Wilt u vervolgen?
    vervolg
    hervat
    hervatten
    ik ben er weer, ga verder waar we waren
    ben terug van de lunch, verder waar we gebleven waren
    waar waren we gebleven
    terug van mijn meeting, ga door
    ik wil verder waar ik gisteren gestopt ben
    pak de draad weer op
    pak het maar weer op
    oké en nu
    en nu?
    wat nu
    wat is het volgende
    wat komt hierna
    kom maar met de volgende
    toon volgende
    hup verder
    huppakee
    vooruit
    vooruit maar
    vooruit met de geit
    allez vooruit
    allez, we doen voort
    doe maar voort
    voortdoen
    ga maar voort
    lees verder
    vertel verder
    en toen?
    proceed
    resume
    kom maar door

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
    in het { $language } aub
    heb je dit ook in het { $language }?
    verander de taal naar { $language }
    praat { $language } tegen me
    spreekt u ook { $language }?
    Zou u mij in het { $language } te woord kunnen staan?
    ik ben beter in { $language }
    { $language } is makkelijker voor mij
    vertaal naar { $language }
    vertaling in { $language }
    vertaal deze tekst eens naar het { $language }
    mijn collega spreekt alleen { $language }, kan de uitleg zo
    is er een { $language } versie
    heb je een { $language } uitleg
    { $language } versie van deze gids
    de gids in { $language }
    verder in { $language }
    schakel over op { $language }
    switch naar { $language }
    overschakelen op { $language }
    ik wil dit in mijn eigen taal, { $language }
    kan je da ook in 't { $language } zeggen
    in t { $language }?
    toch liever { $language }
    uitleg in het { $language } graag, dat leest vlotter
    hoe zet ik dit op { $language }
    waar kan ik { $language } kiezen
    hoe krijg ik deze teksten in het { $language }
    antwoord in het { $language }
    schrijf het in { $language }
    kan alles { $language } worden
    mag het in het { $language }
    { $language } kan ook?
    teksten { $language } maken
    de nieuwe medewerker begrijpt alleen { $language } dus doe dat maar
    { $language } pls
    is deze gids er ook in het { $language }
    bestaat deze uitleg in het { $language }
    taal: { $language }
    taal wijzigen naar { $language }
    naar { $language } overschakelen
    ga maar over op { $language }
    vertaal dit naar { $language }
    vertaal deze stap eens in het { $language }
    vertaling { $language }
    { $language } vertaling van deze tekst
    kun jij { $language }
    praat { $language } met mij
    schrijf het in het { $language }
    mijn collega leest alleen { $language }
    mijn collega die dit moet doen spreekt alleen maar { $language }
    mijn baas verstaat enkel { $language }
    ik ben { $language }-talig, kan dat
    ik ben { $language }talig
    wij zijn een { $language }-talig kantoor
    ik kom van een { $language }-talig land en lees dit slecht
    liefst { $language }
    { $language } gaat mij beter af
    ik versta beter { $language }
    in { $language } begrijp ik het beter
    'k zou het liever in 't { $language } hebben
    kunde gij { $language }
    klapt ge ook { $language }
    hebt ge 't in 't { $language }
    Zou u de teksten in het { $language } kunnen tonen?
    Ik verzoek u over te gaan op het { $language }.
    Gelieve deze handleiding in het { $language } te verstrekken.
    onze controller is nieuw hier en wil het in het { $language } lezen
    de stagiaire kent alleen { $language }, kan jij je daaraan aanpassen
    moet dit doorsturen naar het hoofdkantoor, die willen { $language } tekst
    ik ga dit rapport delen met iemand die { $language } leest, kan de tekst om
    dit nederlands is moeilijk voor mij, { $language } kan?
    nederlands niet goed, { $language } please
    niet goed nederlands ik, wel { $language }
    alles in { $language } nu
    stappen in { $language } graag
    toon { $language }
    kan ik jou op { $language } zetten
    waar stel ik { $language } in bij jou
    hoe krijg ik deze hulp in het { $language }
    lukt { $language } ook?
    is er een { $language } versie van deze hulp
    { $language } versie van dit stappenplan
    vanaf nu { $language }
    toch maar { $language }
    { $language } please
    mag het ook in { $language }
    spreek je { $language }?
    spreekt u ook { $language }
    zet de uitleg in het { $language }
    uitleg in { $language } alstublieft
    mijn collega leest alleen { $language }, kan het daarin
    mijn { $language } is beter dan dit
    ik ben { $language }-talig
    Gelieve mij in het { $language } te antwoorden.
    antwoord in { $language }
    switch to { $language }
    can we do this in { $language }
    speak { $language }
    verander de taal in { $language }
    vertaal alles eens in het { $language }
    { $language } tekst graag
    ik wil de stappen in { $language } lezen
    voor mijn baas moet het in { $language }, die snapt dit niet
    kan jij ook { $language } praten want dit gaat me te snel
    terug naar { $language }
    weer in het { $language } graag
    gewoon { $language }
    in gewoon { $language } a.u.b.
    zeg het in het { $language }
    geeft u het in { $language } weer
    heb je dit ook in { $language }?
    bestaat er een { $language } vertaling van je uitleg
    hoe zet ik jou op { $language }
    waar zet ik de tekst om in { $language }
    kunt ge da in 't { $language } zeggen
    int { $language }
    we zijn hier op kantoor { $language } gewend, praat zo tegen ons
    { $language } leest voor mij makkelijker
    can i get this in { $language } please
    hebt ge dat ook in het { $language }
    mijn taal graag: { $language }
    kan wegwijs ook in het { $language }
    welke talen spreek je, ik wil { $language }
    ik wil de uitleg in het { $language } lezen voor mijn chef
    kan je dat in 't { $language } zetten voor mijn baas
    voer gerust in { $language } voort
    dit scherm graag in het { $language }
    in { $language } if you can
    in 't vervolg in het { $language } alstublieft, mijn baas leest mee
    can we do this in { $language } please
    ik stuur dit door naar Londen, zet de tekst even om naar { $language }
    my boss will read along, switch to { $language }
    { $language } kan ik beter lezen dan dit, kan het daarin?
    in het { $language } graag hoor, ik lees geen { $language }

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
    waarom praat je { $language } tegen me
    niet in het { $language } aub
    geen { $language }
    mijn { $language } is niet zo best
    { $language } kan ik niet
    { $language } beheers ik niet
    Helaas ben ik het { $language } niet machtig.
    { $language } is mij te lastig
    sorry ik snap geen woord { $language }
    ik krijg alles in het { $language } maar daar kan ik niks mee
    al die teksten hier zijn { $language }, dat lees ik niet
    stop met dat { $language }
    kan dat { $language } uit
    ik wil geen { $language } uitleg
    haal dat { $language } weg, ik versta het niet
    'k versta da { $language } niet
    in { $language } ben ik niet goed
    deze uitleg staat ineens in het { $language }, dat moet niet
    alles behalve { $language }
    te weinig { $language } geleerd op school om dit te volgen
    mijn { $language } is roestig
    hou op met dat { $language }
    stop met { $language }
    doe eens geen { $language }
    alles liever dan { $language }
    Ik beheers het { $language } onvoldoende.
    niet { $language } svp
    not { $language }
    no { $language } please
    i don't speak { $language }
    waarom is dit ineens in het { $language }
    het is opeens { $language } geworden, dat wil ik niet
    dat { $language } hoeft voor mij niet
    { $language } hoeft niet
    van { $language } krijg ik hoofdpijn
    met { $language } kan ik niks
    { $language } kan ik niet volgen
    { $language } is chinees voor mij
    dat is { $language }, dat snap ik niet
    dit is in het { $language }, kan het ook anders
    wat moet ik met al dat { $language }
    weg met dat { $language }
    haal dat { $language } weg
    zet { $language } uit
    liever niet in { $language }
    kan het zonder { $language }
    u schrijft { $language } maar dat lees ik niet
    ik had niet om { $language } gevraagd
    wie heeft dit op { $language } gezet
    per ongeluk op { $language } gezet, dat moet er weer af
    uit het { $language } graag
    'k versta daar niks van, van dat { $language }
    gene { $language } he
    nie int { $language }
    { $language }? nee bedankt
    nooit goed geweest in { $language }, andere taal graag
    op school al een 4 voor { $language }
    een andere taal dan { $language }
    sorry mijn { $language } reikt niet verder dan een biertje bestellen
    stuur me geen { $language } teksten
    verkeerde taal, ik lees geen { $language }

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
    mijn Exact staat in het { $language }
    bij mij is alles { $language }
    Exact Online is bij ons { $language }
    ik heb een { $language } Exact
    ik heb Exact in het { $language }
    wij werken met Exact Online in het { $language }
    { $language } scherm
    { $language } menu's hier
    mijn menu staat op { $language }, hoe heet het daar
    hoe heet dat in een { $language } Exact
    wat staat er op de knop als mijn Exact { $language } is
    de knop heet hier anders want alles is { $language }
    Mijn omgeving is { $language } ingesteld.
    Onze omgeving wordt weergegeven in het { $language }.
    De schermen zijn bij mij { $language }, hoe luiden de namen dan?
    ik gebruik de { $language } interface
    interface { $language }
    UI is { $language }
    ui staat op { $language }
    mijn taalinstelling in Exact is { $language }
    in exact heb ik { $language } als taal
    het pakket staat op { $language }
    het programma is { $language }
    mijn programma praat { $language }
    m'n exact is { $language } ingesteld door onze IT
    de directeur heeft alles op { $language } gezet in Exact
    ons kantoor gebruikt { $language } schermen
    ik zie alleen { $language } woorden in het menu
    ik zie { $language } teksten op de knoppen
    links in het menu staan { $language } benamingen
    ik kijk naar een { $language } scherm
    het menu links is in 't { $language }
    bij ons is da in 't { $language }
    onze Exact is in 't { $language } zulle
    ik zoek die knop maar mijn scherm is { $language }
    kan niks vinden want ik heb alles { $language } staan in exact
    mijn browser laat Exact in het { $language } zien
    Moneybird staat hier in het { $language }
    mijn QuickBooks is { $language }
    mijn Mollie dashboard is { $language }
    die namen ken ik niet, mijn Exact is { $language }
    geef me de { $language } namen van de knoppen
    noem de knoppen in het { $language }
    { $language } knopnamen graag
    de { $language } benaming van dat menu?
    welk woord is dat in de { $language } Exact
    account staat op { $language }
    alles in exact is op { $language } gesprongen
    heb exact op { $language } staan
    exct in { $language }
    het scherm staat bij mij in het { $language }
    alles staat hier in 't { $language }
    alles is { $language } hier
    wij hebben de { $language }-talige versie
    wij hebben de { $language } versie van exact
    wij werken met exact in het { $language }
    onze Exact staat op { $language }
    exact staat ingesteld op { $language }
    bij ons is Exact Online { $language }talig
    de menu's zijn bij mij { $language }
    de menu's staan in het { $language }
    menu is { $language }
    het menu links is in { $language }
    bij mij heten de knoppen in het { $language }
    die knop heet bij mij anders want het is { $language }
    ik zie alleen { $language } woorden op die knoppen
    ik zie { $language } termen in het menu
    er staan { $language } namen bij de tabbladen
    de tabbladen hebben { $language } namen
    mijn dashboard is in het { $language }
    ons dashboard staat op { $language }
    mijn mollie is { $language }
    mollie staat bij mij op { $language }
    quickbooks is hier in het { $language }
    wij gebruiken het pakket in het { $language }
    programma staat in { $language }
    het programma zelf is { $language }, jouw woorden vind ik niet
    ik heb { $language } als taal in exact
    taal van het scherm is { $language }
    schermtaal { $language }
    schermtaal is bij mij { $language }
    interface in { $language }
    de interface is { $language } hier
    user interface staat op { $language } bij onze gebruikers
    welke knop is dat in de { $language } versie
    hoe heet dat tabblad in een { $language } scherm
    hoe heet dat menu als exact in { $language } staat
    wat staat er dan op het { $language } scherm
    geef mij de { $language } namen van de knoppen
    noem de knoppen in het { $language } zoals ik ze zie
    kun je de { $language } labels laten zien
    ik heb { $language } labels nodig
    labels zijn { $language } bij mij
    jouw plaatje is anders, het mijne is { $language }
    het plaatje klopt niet want ik heb { $language } menu's
    op jouw plaatje staat nederlands maar ik zie { $language }
    mijn collega heeft exact in het { $language } openstaan
    de gebruiker waarmee we inloggen ziet { $language } schermen
    op deze computer is het { $language }
    ik werk voor een { $language }-talige dochter, daar is alles { $language } op het scherm
    bij onze { $language } vestiging staat het systeem in { $language }
    ik krijg { $language } te zien na het inloggen
    na inloggen is alles { $language }
    bij mij springt exact op { $language }
    Mijn omgeving is { $language }-talig.
    Onze omgeving wordt in het { $language } weergegeven.
    Het systeem toont bij ons { $language } opschriften.
    't staat bij ons in 't { $language } hé
    mijne exact is in 't { $language }
    wij hebben dat in 't { $language } staan
    exact online { $language }
    exact in { $language }
    { $language } exact
    { $language } menu
    { $language } knoppen hier
    ik heb een { $language } scherm voor me
    screen is { $language } bij mij
    lijst met apps staat in { $language } bij mij
    op mijn scherm is dat woord in het { $language }
    bij mij is exact { $language }
    mijn scherm is { $language }
    de knoppen zijn bij mij in het { $language }
    alles staat in het { $language } bij mij op het scherm
    exact online in het { $language } hier
    Onze omgeving staat ingesteld op { $language }.
    Wij gebruiken Exact Online in het { $language }.
    wij werken met de { $language } versie
    ik heb de { $language } versie van exact
    { $language } interface
    my screen is in { $language }
    my exact is { $language }
    de software is { $language } maar uitleg mag zo blijven
    jij zegt het zo maar op mijn scherm staan { $language } woorden
    ik zie alleen { $language } woorden in dat menu
    wat staat er dan in een { $language } exact
    wat is de { $language } naam van dat tabblad
    mijn menu is { $language }, hoe heet het dan
    noem de knoppen eens in het { $language }
    gebruik de { $language } knopnamen
    geef de labels in { $language }
    zet de schermwoorden op { $language }
    schermtaal is { $language }
    taal van exact: { $language }
    exact taal { $language }
    mijn login staat op { $language } ingesteld
    mijn account is { $language } ingesteld
    onze holding zit in het buitenland dus exact is { $language }
    moederbedrijf heeft alles op { $language } gezet, ook exact
    ik werk in een { $language } omgeving
    ons pakket draait in het { $language }
    het programma praat { $language } tegen mij
    bij ons staat het pakket in 't { $language }
    den exact is hier in het { $language } zulle
    die woorden vind ik niet want mijn exact is { $language }
    knoppen { $language }
    menu { $language }
    { $language } menu hier
    { $language } schermen
    bij mij heet alles anders want het is { $language }
    ik zit in het { $language } exact
    op mijn pc is exact { $language }, van mijn collega niet
    Het pakket toont bij mij { $language } teksten op de knoppen.
    sinds gisteren is mijn exact { $language }
    bij mij is alles in het { $language }, My Exact Online staat er
    ons scherm staat in 't { $language }
    kan het zijn dat het bij mij Security center heet, { $language } scherm
    show all staat er bij mij, { $language } dus
    mijn exact is franstalig, kunt ge de woorden in het { $language } geven
    bij mij heet het Import/Export maar de rest is { $language }
    bij ons staat er Manage subscription, { $language }
    die menu is in 't { $language } bij mij
    mijn pagina's zijn in het { $language }, hoe heet 7 daar
    mijn scherm is in het { $language }, ik zie Security center
    op dit scherm staat alles in het { $language }
    mijn Exact is in het { $language } ingesteld
    dit scherm is { $language } bij mij
    Mijn Exact staat in het { $language } ingesteld
    ik heb alles in het { $language }
    exact praat { $language } tegen mij
    mijn dashboard is gewoon { $language }
    hij staat bij ons in het { $language }
    xero is hier { $language }
    mijn scherm is { $language }, heet het daar ook zo
    kun je dit ook in het { $language }, ik zie { $language } op mijn knoppen
    op ons scherm staat alles in het { $language }, boven ook
    onser scherm is { $language }, wo is links oben der Name?
    het menu is { $language }, other settings or something
    in het { $language } heet het hier developers
    QuickBooks staat bij mij in het { $language }
    onze Exact staat op { $language } ingesteld

ui-lang-not =
    mijn scherm is niet in het { $language }
    mijn exact is niet { $language }
    mijn exact online is niet in het { $language }
    de knoppen zijn niet { $language }
    ik heb geen { $language } knoppen
    bij mij is het niet { $language }
    mijn scherm is niet { $language }
    bij mij staat exact niet in het { $language }
    mijn Exact is niet in het { $language }
    ik heb geen { $language } Exact
    bij mij staat niks in het { $language }
    mijn knoppen zijn niet { $language }
    geen { $language } menu hier
    mijn menu is niet in het { $language }
    ik werk niet met { $language } schermen
    Onze omgeving is niet { $language } ingesteld.
    je noemt { $language } knoppen maar die heb ik niet
    die { $language } woorden staan niet op mijn scherm
    die { $language } namen zie ik niet in mijn Exact
    wij hebben Exact niet in het { $language } staan
    mijn exact staat helemaal niet op { $language }
    jij denkt dat mijn scherm { $language } is maar dat is niet zo
    knoppen zijn hier niet { $language } maar iets anders
    niet de { $language } knopnamen
    interface is niet { $language }
    ons pakket is niet in 't { $language }
    mijn Exact is allang niet meer { $language }
    geen { $language } interface
    ik zie op de knoppen geen { $language }
    ik heb geen { $language } scherm
    bij mij staat het niet in het { $language }
    exact staat hier niet op { $language }
    Onze omgeving staat niet in het { $language }.
    Wij gebruiken geen { $language } versie.
    geen { $language } versie hier
    ik zie nergens { $language } woorden in exact
    jij geeft { $language } namen maar zo heet het bij mij niet
    je noemt de knoppen in het { $language } maar zo staan ze er niet
    waarom noem je knoppen in het { $language }, mijn exact is anders
    my screen is not in { $language }
    my exact isn't { $language }
    UI is not { $language }
    not a { $language } interface
    schermtaal niet { $language }
    schermtaal is geen { $language }
    menu is niet { $language }
    menu's zijn bij ons niet in het { $language }
    niet in het { $language }, mijn exact
    mijn account staat niet op { $language }
    mijn login is niet { $language } ingesteld
    ik werk niet in een { $language } omgeving
    wij hebben exact nooit in het { $language } gehad
    exact is bij ons nooit { $language } geweest
    sinds de update is mijn exact niet meer { $language }
    mijn exact was { $language } maar nu niet meer
    dat pakket is hier niet in het { $language }
    het programma is bij mij geen { $language }
    ons pakket draait niet in het { $language }
    geen { $language } knoppen te zien bij mij
    met die { $language } knopnamen kan ik niks, mijn scherm is anders
    haal die { $language } knopnamen weg
    doe de knopnamen niet in het { $language }
    noem de knoppen niet op zijn { $language }
    zonder { $language } labels graag, zo heten ze hier niet
    labels kloppen niet, ik heb geen { $language }
    de taal van mijn exact is niet { $language }
    exact taal is niet { $language }
    den exact is hier nie { $language }
    't is bij ons geen { $language } menu
    mijn scherm is alles behalve { $language }
    wie zegt dat mijn scherm { $language } is
    je denkt dat mijn exact { $language } is maar dat klopt niet
    je gaat uit van een { $language } exact en dat heb ik niet
    dat { $language } scherm van jou heb ik niet
    collega heeft { $language } exact, ik niet

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
    { $word }?
    { $word }??
    wat bedoelen ze met { $word }
    leg { $word } eens uit
    leg uit: { $word }
    nooit van { $word } gehoord
    { $word }, wat is dat nou weer
    wat moet ik me voorstellen bij { $word }
    Wat dient men onder { $word } te verstaan?
    Zou u mij kunnen uitleggen wat { $word } inhoudt?
    betekenis { $word }
    definitie van { $word } aub
    uitleg over { $word } graag
    { $word } uitleggen
    { $word } snap ik niet
    ik snap dat woord { $word } niet
    het woord { $word } ken ik niet
    ken ik niet, { $word }
    weet niet wat { $word } is
    ik weet niet precies wat een { $word } is
    geen idee wat { $word } betekent
    is { $word } hetzelfde als wat anders
    is { $word } hetzelfde als een gebruiker
    is een { $word } hetzelfde als een bedrijf
    wat is het verschil tussen { $word } en de rest
    waarin verschilt { $word } van andere dingen
    hoezo { $word }, wat is dat
    { $word } = ?
    { $word } betekent?
    { $word } is?
    { $word } ???
    wat is da, { $word }
    wa is { $word }
    wa betekent { $word }
    wat verstaat ge onder { $word }
    { $word }? nog nooit gezien
    heb ik een { $word }, en wat is het dan
    een { $word }, is dat iets van exact
    { $word } is zeker weer zo'n computerwoord
    moeilijk woord, { $word }
    in gewone taal: wat is { $word }
    kun je { $word } in simpele woorden zeggen
    { $word } in normaal nederlands aub
    wie of wat is { $word }
    er staat { $word }, maar wat is dat
    hier staat iets over { $word }, daar snap ik niks van
    je hebt het over { $word } maar dat zegt mij niets
    jullie zeggen de hele tijd { $word }
    waarom heet dat { $word }, wat betekent dat
    wat doet een { $word }
    waar gaat { $word } over
    vertel eens iets over { $word }
    meer over { $word }
    info { $word }
    wiki { $word }
    { $word } uitleg pls
    wta is { $word }
    wat beteknt { $word }
    watis { $word }
    wat ze hier { $word } noemen, kan je dat verduidelijken
    verduidelijk { $word }
    verklaar { $word } nader
    omschrijf { $word }
    kan je een voorbeeld geven van { $word }
    voorbeeld van een { $word }?
    is { $word } iets anders dan een licentie
    { $word }, is dat gewoon een account
    bedoel je met { $word } mijn boekhouding
    mijn accountant had het ook al over { $word }, wat is dat
    de IT jongen zei { $word }, maar wat is dat in hemelsnaam
    ik dacht dat ik wist wat { $word } was maar nu twijfel ik
    wat is nou precies een { $word }
    wat is dat toch, een { $word }
    die { $word }, wat is dat voor iets
    { $word } klinkt eng, wat is het
    even voor mij als leek: { $word }?
    what is { $word } in het nederlands
    weet jij wat { $word } is
    hoe moet ik { $word } lezen
    begrippenlijst { $word }
    { $word }, wat is dat voor iets
    { $word }? nooit van gehoord
    hoe moet ik { $word } zien
    is { $word } iets van ons of van jullie
    betekenis { $word } aub
    { $word } in gewone taal
    wanneer spreek je van { $word }
    wat is een { $word } precies
    wat bedoelt u precies met { $word }?
    { $word } wasda
    { $word }, wablief?
    wa is da, { $word }
    wa bedoelde me { $word }
    wat verstaat men onder { $word }
    wat versta je onder { $word }
    definitie van { $word }
    definitie { $word } graag
    { $word }: definitie?
    { $word } uitleg
    { $word } uitleggen aub
    leg eens uit wat { $word } is
    kun je { $word } toelichten
    kunt u het begrip { $word } toelichten
    Gelieve het begrip { $word } nader te verklaren.
    wil graag weten wat { $word } inhoudt
    wat moet ik mij voorstellen bij { $word }
    ik kan me niks voorstellen bij { $word }
    het woord { $word } zegt me niks
    { $word } zegt mij niets
    { $word }, daar heb ik nog nooit van gehoord
    geen idee wat { $word } is
    ik weet niet wat { $word } betekent
    snap dat woord { $word } niet
    snap { $word } niet
    { $word } begrijp ik niet
    { $word } is voor mij chinees
    { $word } is een raar woord, wat wil dat zeggen
    { $word } wil zeggen?
    { $word } is dus?
    dus { $word } is eigenlijk wat?
    { $word } is zoiets als wat?
    is { $word } hetzelfde als een account
    { $word } is toch gewoon een bedrijf? of niet
    is { $word } een ander woord voor koppeling
    heet dat bij ons anders, { $word }?
    hoe noemen wij { $word } normaal
    { $word } in het nederlands?
    { $word } op z'n hollands graag
    { $word } voor dummies
    { $word } in jip en janneke
    { $word } simpel uitgelegd
    { $word } in een zin
    in één zin: { $word }
    geef eens een voorbeeld van { $word }
    voorbeeld van { $word }?
    { $word } bv?
    { $word }, bijvoorbeeld?
    kun je een voorbeeld geven bij { $word }
    hier staat { $word }, wat is dat
    er staat { $word } maar wat houdt dat in
    in de tekst staat { $word }, wat bedoelen ze
    je hebt het over { $word }, maar wat is dat nu eigenlijk
    je zegt steeds { $word }
    je gebruikt { $word } alsof ik weet wat dat is
    u noemt { $word }, maar legt het niet uit
    jullie met je { $word }, wat is dat nou weer
    wat is dat nou weer, { $word }
    wat is in hemelsnaam een { $word }
    wtf is { $word }
    wat i { $word }
    wat ist { $word }
    wat id { $word }
    { $word } wat doet dat
    wat doet { $word }
    waar slaat { $word } op
    waar doelt men op met { $word }
    { $word } doelt op?
    { $word } slaat waarop?
    wat is het verschil tussen { $word } en gewoon inloggen
    hoe herken ik { $word }
    waaraan herken je { $word }
    hebben wij ook { $word }
    heb ik { $word }
    is dit wat ik voor me zie { $word }?
    valt dat onder { $word } of niet
    wat valt er allemaal onder { $word }
    wat hoort bij { $word }
    hoe werkt { $word }
    hoe zit dat met { $word }
    hoe zit { $word } in elkaar
    { $word }, hoe zit dat
    { $word }, hoezo, wat is dat
    { $word } is nieuw voor mij
    { $word } is me onbekend
    { $word } is een term die ik niet ken
    onbekende term: { $word }
    dat woordje { $word } daar, leg uit
    woordje { $word }?
    begrip { $word }
    term { $word } onduidelijk
    vakterm { $word }, uitleg?
    jargon: { $word }
    alweer jargon, { $word }... wat is het
    vertaal { $word } eens voor een leek
    voor een leek, { $word }?
    ik ben geen boekhouder, wat is { $word }
    mijn directeur vraagt wat { $word } is
    mijn collega vraagt: wat is { $word }?
    de accountant had het over { $word }, wat is dat dan
    leverancier schrijft iets over { $word }, wat is dat
    in de mail van de it'er staat { $word }, zegt jou dat wat
    zegt { $word } jou wat
    ken je { $word }
    weet u wat er met { $word } bedoeld wordt
    kun je zeggen wat { $word } betekent voordat ik verder ga
    voor ik doorklik: wat is { $word }
    eerst even { $word } uitleggen
    eerst wil ik weten wat { $word } is
    nog even over { $word }, wat was dat ook alweer
    wat was { $word } ook alweer
    { $word } was ook alweer?
    { $word } vergeten wat dat was
    ben vergeten wat { $word } is
    nog een keer uitleg { $word }
    { $word } even opfrissen
    what is { $word } in het nederlands uitgelegd
    { $word } meaning?
    { $word } omschrijving
    beschrijf { $word }
    meer info over { $word }
    vertel eens over { $word }
    vertel wat over { $word }
    zoek { $word } op in de woordenlijst
    staat { $word } in een woordenlijst
    { $word } opzoeken
    verklaar { $word }
    verklaring { $word }
    hoe definieer je { $word }
    { $word } is goed of slecht?
    is { $word } erg? wat is het
    { $word } klinkt eng, wat is dat
    { $word } klinkt duur, wat is het
    bedoel je met { $word } het programma of ons bedrijf
    welke { $word }? wat is dat
    { $word } is dat zoiets als exact?
    een { $word }, da's wat juist
    is { $word } of van exact, wat is het
    ik lees overal { $word } maar weet niet wat dat inhoudt
    { $word }, wat is da voor iets
    die { $word } waar het steeds over gaat, wat moet ik me daarbij voorstellen
    verklaar het woord { $word } eens
    { $word }, wat moet ik daaronder verstaan
    wat doet { $word } juist voor ons
    { $word }, watte?
    Wat verstaat u onder "{ $word }"?
    { $word } geven, wat is dat in dit verband
    Kunt u zeggen wat { $word } is?
    wat is dat nou eigenlijk een { $word }
    die { $word } waar slaat dat op
    wat valt er onder { $word }
    { $word }, is dat vakjargon voor iets?
    ben nieuw hier, { $word } dat is een boekhoudpakket of een bank of wat
    wat zijn { $word } nu weer
    { $word }, kennen wij niet, wat doet dat
    heb nog nooit van { $word } gehoord, uitleg?
    Is een "{ $word }" iets wat wij zelf geprogrammeerd hebben?
    hoezo { $word }, wij hebben toch geen app gemaakt
    wat is dat, zo'n { $word }, een map ofzo
    wat is dat voor { $word } waar je het over hebt
    wanneer spreekt men van een { $word }?
    { $word } = wat in het nederlands, wat doet zo'n ding
    ik zie { $word } staan. waar dient dat voor
    wa is een { $word }
    leg { $word } nader uit
    collega begon over { $word }, wat voor pakket is dat
    { $word }? wie is dat
    wat is dat, { $word }
    wat houdt dat in, zo'n { $word }
    wat verstaan jullie onder { $word }
    Wat moet ik verstaan onder { $word }?
    Zou u het begrip { $word } kunnen toelichten?
    kun je { $word } uitleggen
    een { $word }, wat is dat
    een wat? { $word }?
    { $word }, nooit van gehoord
    nooit van een { $word } gehoord
    ik ken dat woord { $word } niet
    dat woord { $word } zegt me niks
    { $word } ken ik niet
    ik snap het woord { $word } niet
    het woordje { $word }, wat is dat voor iets
    what is { $word }
    what's a { $word }
    what does { $word } mean
    define { $word }
    { $word } meaning
    geef eens een omschrijving van { $word }
    wat moet ik me bij een { $word } voorstellen
    in gewone mensentaal, wat is { $word }
    { $word } in jip en janneke taal
    doe { $word } eens in gewoon nederlands
    { $word } klinkt als vakjargon, wat is het
    wat is { $word } nou weer
    en wat is een { $word } dan wel
    en { $word } is?
    is { $word } hetzelfde als een koppeling
    is een { $word } een soort wachtwoord of zo
    is { $word } een programma
    is dat { $word } gewoon een bedrijf
    is { $word } iets van exact of van de leverancier
    wat is het verschil tussen { $word } en al die andere woorden
    je hebt het over { $word }, wat is dat
    je zegt steeds { $word } maar wat is het
    er staat { $word }, wat wil dat zeggen
    hier staat iets over { $word }, wat wordt daarmee bedoeld
    wa wil da zeggen, { $word }
    wablief, { $word }?
    wadisda { $word }
    wa is da een { $word }
    wat is da voor iet, nen { $word }
    wat s { $word }
    wat betekend { $word }
    betekent { $word } dat ik iets moet betalen? wat is het
    ik ben geen ict'er, wat is { $word }
    ik ben maar een boekhouder, { $word }?
    sorry domme vraag maar wat is { $word }
    mag ik dom zijn, wat is een { $word }
    misschien stom, maar { $word }, wat is dat eigenlijk
    mijn baas vraagt wat { $word } is
    hoe leg ik aan mijn collega uit wat een { $word } is
    heb je een woordenlijst? ik zoek { $word }
    zoek { $word } eens op
    waar staat het woord { $word } voor
    { $word } staat voor?
    wat noem jij een { $word }
    wat noemen ze een { $word }
    noem je dat { $word }? wat is dat dan
    hè, { $word }?
    huh { $word }
    eh { $word } wat
    { $word } snap ik niet helemaal
    { $word } begrijp ik niet goed, kan je dat verduidelijken
    ik begrijp niet wat met { $word } bedoeld wordt
    kunt u verduidelijken wat u onder { $word } verstaat
    ik lees { $word } maar heb geen idee wat dat is
    geen benul wat een { $word } inhoudt
    wat is { $word } in exact
    wat is een { $word } in exact online eigenlijk
    wat doet { $word } precies
    waar heb je het over met je { $word }
    { $word } { $word }, wat een woord, wat is het
    kan iemand mij vertellen wat { $word } is
    vertel eens wat over { $word }
    ik wil weten wat { $word } betekent voor ik verder ga
    voor ik klik: wat is { $word }

# Hier is niets mee bedoeld dat Wegwijs kan.
nonsense =
    kost dit iets
    kost dit geld
    wat kost dit
    moet ik hiervoor betalen
    zitten hier kosten aan
    verdwijnt dan mijn administratie
    worden de oude boekingen gewist
    blijven mijn facturen staan
    wat gebeurt er met de facturen die al binnen zijn
    krijg ik mijn geld terug
    stopt dan ook mijn abonnement bij die leverancier
    moet ik het abonnement bij de leverancier ook opzeggen
    krijgt de leverancier hier bericht van
    ziet mijn baas dat ik dit doe
    kan mijn boekhouder dit zien
    mag ik dit wel doen
    ben ik hiervoor verantwoordelijk
    is dit volgens de avg
    hoe laat is het klaar
    kan dit ook in het weekend
    kan ik dit op mijn telefoon doen
    werkt dit ook op een tablet
    welke browser moet ik gebruiken
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
    asdfasdf
    sdfkjhsdf
    hjkl hjkl
    lkjlkjlkj
    aaaaaaaa
    zxcvbnm
    fghfgh
    jjjjjjj
    blablabla
    bla bla
    hahaha
    hihi
    12 keer 14
    hoeveel is 7 x 8
    wat is de wortel van 144
    wat is 21% van 350
    reken eens 5600 gedeeld door 12
    pi
    wat voor weer wordt het morgen
    regent het in Utrecht
    krijgen we een witte kerst
    lekker weertje vandaag
    het is koud op kantoor
    wat voor dag is het vandaag
    wanneer is het pasen
    wie wordt kampioen
    wat heeft ajax gedaan gisteren
    feyenoord of psv
    speelt club brugge vanavond
    wie wint de tour
    max verstappen
    recept voor boerenkool
    hoe bak je een appeltaart
    waar kan ik goed eten in Delft
    zin in friet
    koffie met melk
    waar is de koffieautomaat
    ken je een goeie mop
    zeg iets grappigs
    schrijf een gedicht over mijn kat
    mijn hond heet Bram
    wat is de hoofdstad van peru
    wie is de minister van financien
    op wie moet ik stemmen
    heb je gevoelens
    ben je wel eens verdrietig
    ben je gelukkig
    hou je van mij
    wil je met me trouwen
    droom jij ook
    wat is jouw lievelingskleur
    heb je een vriendin
    word jij nooit moe
    vind je je werk leuk
    hoe maak ik een draaitabel in excel
    word loopt steeds vast
    mijn outlook verstuurt geen mail
    hoe zet ik een handtekening in outlook
    mijn printer is op
    de printer doet raar
    hoe installeer ik windows 11
    teams heeft geen geluid
    wachtwoord van mijn wifi vergeten
    hoe verwijder ik mijn facebook
    instagram account gehackt
    whatsapp op twee telefoons
    hoe maak ik een factuur in snelstart
    twinfield btw code aanpassen
    afas verlof aanvragen
    visma loonstrook downloaden
    sap transactie fb60
    hoe maak je een pdf kleiner
    photoshop achtergrond weghalen
    mijn iphone laadt niet op
    welke telefoon moet ik kopen
    bitcoin koers
    moet ik aandelen asml kopen
    wat kost een huis in haarlem
    goedkope vlucht naar malaga
    camping in de ardennen
    hoe laat gaat de trein naar zwolle
    file op de a2
    apk verlopen
    hoe vang je een muis
    ik heb hoofdpijn
    wat helpt tegen verkoudheid
    horoscoop stier
    zin van het leven
    bestaat god
    is de aarde plat
    wat was er eerst de kip of het ei
    sinterklaas bestaat niet
    gefeliciteerd met je verjaardag
    jan komt zaterdag langs
    vergeet de melk niet
    boodschappen: brood kaas eieren
    netflix tips
    wie speelt james bond
    nieuwe plaat van stromae
    lorem ipsum dolor
    banaan
    fiets
    tafel stoel kast
    ehhh mwah pom pom
    tralala boem
    pino en tommie
    kaasje erbij
    olé olé olé
    xxxxx
    0000
    drghbfd
    jdksla;
    plopperdeplop
    schrijf een brief aan de gemeente over mijn lantaarnpaal
    hoeveel calorieen zit er in een stroopwafel
    wie heeft de ronde van vlaanderen gewonnen
    wat rijmt op sinaasappel
    ons koffiezetapparaat is stuk
    printer print niet
    wat kost een treinkaartje naar Maastricht
    hoe verstuur ik een offerte met mijn logo erop
    weet gij nen goeien tandarts in Gent
    hoe voeg ik een nieuwe leverancier toe voor inkoopfacturen
    asdfgh
    regent het morgen
    is de kvk vandaag open
    wie heeft gisteren gewonnen ajax of psv
    kan je een gedicht schrijven over de herfst
    blub
    kosten autolease aftrekbaar?
    hoe lijst ik openstaande debiteuren op
    mijn laptop is zo traag
    asdfghjkl
    jkjkjkjk
    ffffff
    xcvbnm,
    ;lkj;lkj
    aaaaaaaaaaa
    hgdsahgd
    123123
    bla bla bla
    regent het bij jou ook
    wat een weer hè
    morgen wordt het 28 graden
    ik ga naar de kantine
    wat eten we vandaag
    broodje kroket graag
    wie haalt er koffie
    koffie?
    Jan heb jij de sleutel van de kast
    Sandra kom je even kijken
    nee Piet die map ligt bij Els op het bureau
    zeg maar dat ik terugbel
    ja hoor ik stuur het je zo door, doei doei
    is de vergadering nu om twee uur of om drie
    wie heeft mijn nietmachine
    de printer doet het weer niet
    printer zegt papier op maar het zit vol
    de toner is leeg
    hoe sluit ik een tweede beeldscherm aan
    outlook opent geen bijlagen meer
    mijn teams geluid doet raar
    excel loopt vast als ik een draaitabel maak
    windows update duurt eeuwig
    wifi ligt eruit op de tweede verdieping
    hoe stuur ik een factuur naar een klant
    welke btw code voor een diner met klanten
    hoe boek ik een afschrijving op de auto
    factuur 2024-113 is dubbel betaald
    klant betaalt niet, hoe stuur ik een aanmaning
    kan ik de jaarrekening deponeren via jou
    welke grootboekrekening voor representatiekosten
    wanneer moet de aangifte loonheffing binnen zijn
    hoe keur ik een urenstaat goed
    waar upload ik mijn bonnetjes
    mijn salaris klopt niet deze maand
    wie is de minister-president
    hoeveel is 17 keer 23
    ken je die van die boekhouder
    twee accountants lopen een bar in
    zing eens een liedje
    schrijf een gedicht over debiteuren
    droom jij ook wel eens
    ajax heeft weer verloren
    heb je de koers gezien gisteren
    wie wint de ronde van vlaanderen
    formule 1 begint om drie uur
    de kat moet naar de dierenarts
    trein had weer vertraging
    file op de E40
    parkeren is hier ook een ramp
    er staat een auto met lichten aan op de parking
    hoe lang moet een ei koken
    frietjes met stoofvlees
    wat is het wifi wachtwoord van de gasten
    waar is de vergaderzaal
    fijn weekend allemaal
    gefeliciteerd met je verjaardag Truus
    taart in de keuken
    de bloemen zijn voor Ingrid
    kerstpakketten komen donderdag
    welke film moet ik kijken
    bitcoin kopen of niet
    lottocijfers van zaterdag
    maak een plaatje van een olifant
    vertaal konijn in het spaans
    schrijf een sollicitatiebrief voor me
    help me met een linkedin post
    hoe word ik rijk
    ik ben verkouden
    mijn rug doet pijn van deze stoel
    de airco staat te koud
    het ruikt hier naar verf
    de bouwvakkers buiten maken me gek
    er vliegt een wesp in mijn kantoor
    de schoonmaak is weer vergeten de bak te legen
    bestel even pennen
    hoe reset ik de alarmcode van het kantoor
    mijn telefoon laadt niet op
    iphone of samsung
    instagram doet het niet
    netflix wachtwoord vergeten
    hoe krijg ik mijn foto's van icloud
    adobe vraagt weer om een update
    pdf samenvoegen hoe gaat dat
    word zet steeds mijn marges verkeerd
    hoe print ik dubbelzijdig
    sap geeft een dump
    photoshop crasht
    zoom link werkt niet
    de scanner trekt het papier scheef
    digid werkt niet
    inloggen bij de belastingdienst lukt niet
    hoe vraag ik eherkenning aan
    ik zoek de handleiding van de stofzuiger
    wat kost een postzegel
    pakket van dhl is niet geleverd
    de klant uit Breda belde over zijn bestelling
    offerte voor Jansen moet vandaag nog weg
    zet dat maar op de rekening van de zaak
    dat zei ik toch al tegen Kees
    nee niet jij, ik praat tegen mijn collega
    sorry dat was voor een ander venster bedoeld
    verkeerde chat
    test test 1 2 3
    testje
    haha
    lol
    😂😂😂
    pim pam pet
    hocus pocus
    het is geel en het ligt in de kast
    de ooievaar vliegt laag vandaag
    tsja het leven
    potverdorie wat een dag
    ge moet eens zien buiten, sneeuw
    Mag ik u wijzen op onze nieuwe openingsuren?
    Uw pakket staat klaar in het afhaalpunt.
    Klik hier om te winnen
    SELECT * FROM klanten
    <div>hallo</div>
    cd .. && ls
    is er koffie
    mijn baas is weg
    bel me
    kan iemand me bellen
    is dit gratis
    bewaar je wat ik typ
    de hele pagina is weg
    ben jij een robot
    hebben jullie ook een telefoonnummer
    Mag ik een echte medewerker aan de lijn?
    ik werk daar niet meer
    de hond moet uit
    leest er iemand mee?
    hoe laat sluiten jullie
    Ik wil een klacht indienen over jullie prijzen.
    zeg Ingrid heb jij die sleutel van het archief
    mijn toetsenbord plakt
    heb je een broer
    kun je ook liedjes zingen
    fgdhjk
    wanneer is de ov-btw dit kwartaal
    de verwarming doet het weer niet hier
    ben ik de enige die nog werkt op vrijdagmiddag
    zijn er bij jullie vacatures
    't regent pijpenstelen
    ik ben verkeerd verbonden geloof ik, ik zocht de salarisadministratie
    gaat mijn tekst naar amerika?
    outlook is weer traag vandaag
    moet ik hier een abonnement voor nemen
    stuur me maar een offerte
    jij bent zeker chatgpt
    speelt Ajax vanavond?
    weet jij of het morgen regent
    mijn btw-aangifte moet de deur uit, hoe dan
    is het morgen weer zo'n storm op de A2?
    kunt u ook mijn iban bij de bank wijzigen
    mijn printer zegt dat de toner op is
    hoeveel kost zo'n abonnement eigenlijk bij een energieleverancier
    hoe laat sluit de belastingdienst
    outlook verstuurt mijn mails niet meer
    zet de muziek eens wat zachter
    limiet van mijn creditcard is ook bereikt
    welke film zal ik kijken vanavond
    hoe maak ik tomatensoep zonder room
    wie is invantive
    hoe laat sluit de kringwinkel
    hoe was het weer ook alweer morgen in Gent
    is bitcoin nog wat
    kun je ook helpen met loonstroken
    kan jij een gedicht schrijven
    weet je of Exact dit weekend ook storing had
    wat is het adres voor België? iets met .be zei je?
    hoe laat begint het journaal
    is de btw-aangifte al gedaan
    wie wint de giro dit jaar
    regent het bij jullie ook zo
    stuur dit even naar mijn chef door
    hoe zet ik mijn pc uit
    kunt u mij doorverbinden met de bakker
    wat voor een soep moet ik koken vanavond
    Duitsland wint vanavond
    hoe laat komen die gegevens dan
    wat kost dat eigenlijk, zo'n module
    wat kost zo'n extra gebruiker
    ik heb ruzie met mijn boekhouder, kan ik hem aanklagen
    moet er nog een broodje kaas gehaald worden
    qsdfjklm
    mijn muis doet raar
    mijn printer print enkel blanco
    wanneer speelt Anderlecht
    wie wint er dit jaar de tour
    hoeveel btw zit er op planten
    zucht
    pizza margherita
    wat doet een giraffe in de winter
    wie wordt wereldkampioen
    verdorie
    wie heeft er zin in koffie
    zonde van mijn tijd
    mijn computer is trouwens splinternieuw
    ellende
    onweer op komst zeg
    ik hou van koffie
    ik hou niet van maandagen
    ik hou van muziek
    wij houden van de zee
    de app heet trouwens anders
    o ja, hij heet eigenlijk anders
    het heet trouwens Dext
    sorry, de naam was verkeerd, het is Yuki
    ik had de verkeerde naam opgegeven
