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

too-many-requests_which-limit =
    welke limiet heb ik overschreden bij Exact
    wat betekent 429 in de melding van de koppeling
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

too-many-requests_what-fails =
    mail over tien fouten per uur, waar komen die vandaan
    de foutlimiet van Exact is bereikt, hoe vind ik de fout
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

too-many-requests_proof =
    blijft de app fouten geven omdat de toestemming weg is
    kun je nakijken of de app er nog in komt ondanks de limiet
    .check =
        kijk het na
        doe maar
    .plan =
        laat eerst zien
        wat verstuur je
    .by-hand =
        ik kijk zelf
        niet nakijken

too-many-requests_stop-fetching =
    moet ik opnieuw koppelen bij te veel verzoeken
    automatisch verversen uitzetten wegens de api-limiet
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
    .stuck-cannot-switch-off =
        kan ik niet uitzetten
        die knop is er niet
        ik weet niet waar
        er zit geen knop om dat uit te zetten in ons pakket
        er is geen schakelaar voor in dat pakket
        de leverancier heeft dat in handen, niet ik
        ik vind geen planning om stop te zetten
        hij blijft maar draaien, hoe krijg ik hem stil
        bij ons loopt het op hun server

too-many-requests_wait =
    hoe lang moet ik wachten na 429
    wanneer mag de app weer na de limiet
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
    .stuck-how-long =
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

too-many-requests_one-at-a-time =
    twee programma's halen tegelijk op en raken de limiet
    kan ik meer apps spreiden over de nacht om onder de limiet te blijven
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

too-many-requests_fetch-less =
    hoe verminder ik het aantal api-verzoeken
    minder vaak verversen om de daglimiet niet te raken
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
    .stuck-need-it-all =
        ik heb alles nodig
        het moet elk uur
        minder kan niet
        onze voorraad moet elk kwartier kloppen
        minderen kan niet, de directie wil live cijfers
        alle vijftig bv's zijn in gebruik
        kan Exact de limiet voor ons verhogen?
        wij kunnen niet zonder, elk uur alles

too-many-requests_works =
    loopt het ophalen weer na de limiet
    hoe weet ik of we nu onder de limiet blijven
    .opt-works =
        ja
        het werkt
        geen melding meer
        drie nachten op rij zonder mail
        compleet ververst vannacht
        geen 429 meer gezien
        probleem weg
        alle bedrijven zijn binnen
        stil in de mailbox, mooi zo
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

too-many-requests_within-limits =
    we blijven nu onder de api-limiet
    geen limietmeldingen meer, wat noteer ik
    .finish =
        klaar
        dank je
        tijden genoteerd, klaar
        het loopt, bedankt
        rust in de tent
    .opt-overview =
        overzicht
        welke apps lezen er eigenlijk mee, toon eens
        ik wil weten wie er allemaal ophaalt
        lijst van alle programma's
        wie vraagt er nog meer

too-many-requests_dead-consent =
    een app zonder toestemming blijft proberen en raakt de foutlimiet
    app blokkeert zichzelf met mislukte pogingen
    .opt-reauthorise =
        opnieuw toestemming
        opnieuw toestemming geven dan maar
        uur is om, nu nieuw akkoord
        geef hem weer toegang
        koppel hem straks opnieuw
    .opt-link-stopped =
        waarom gestopt
        waarom viel die toestemming eigenlijk weg
        ik wil weten hoe het kwam
        zoek uit wat er gebeurd is

too-many-requests_refused-part =
    elke keer dezelfde administratie geweigerd en daardoor de foutlimiet
    één bedrijf veroorzaakt de tien fouten per uur
    .opt-division-scope-error =
        zoek het uit
        de weigering noemt een divisie
        division scope bij de stichting
        buiten de scope staat erbij
    .opt-forbidden =
        er staat alleen forbidden bij dat deel
        kale weigering
        geen reden erbij
    .finish =
        dat deel staat uit en dat mag zo blijven

too-many-requests_asked-too-soon =
    mail van Exact over 570 seconden tussen tokens
    app vraagt te vaak een nieuwe toegangssleutel
    .finish =
        ok
        ik stuur het door
        mail doorgestuurd naar de leverancier
        tweede programma uitgezet
        geef het een eigen gebruiker

too-many-requests_still-limited =
    ondanks minder verversen blijft de 429 komen
    limietmelding blijft terugkomen, wat vertel ik de leverancier
    .finish =
        ok
        ik vraag het
        leverancier weet het nu
        alles doorgestuurd

too-many-requests_not-proven =
    ophalen rustiger gezet, wanneer weet ik of het onder de limiet blijft
    planning aangepast na de 429 maar nog niet gezien
    .finish =
        klaar
        morgen
        morgen check ik het
        zie het na vannacht

too-many-requests_where-is-message =
    waar komt de mail over api-limieten binnen
    waar zie ik welke limiet de app raakte
    .done =
        gevonden
        ok
        mail zat in de inbox van onze developer
        log geopend, regel gevonden
        nu heb ik de volledige tekst
        mail van Exact teruggevonden in de spam
        gelezen: te veel fouten
        log van vannacht bekeken

too-many-requests_cannot-switch-off =
    ik kan het automatisch ophalen niet uitzetten bij de limiet
    geen knop om verversen te stoppen na 429
    .done =
        ok
        gestopt
        programma afgesloten
        leverancier zet het een uurtje stil
        pc uitgezet
        ze pauzeren het voor ons
        stekker eruit voor nu
        rapport dichtgedaan

too-many-requests_how-long =
    hoelang duurt de blokkade door de api-limiet
    staat er in de melding tot wanneer de limiet geldt
    .done =
        ok
        ik wacht
        er stond een tijd bij, tot 14.00
        dan neem ik een uur
        begrepen, tot morgen
        ik wacht tot morgenochtend
        tijdstip gevonden in de fout
        uurtje dus

too-many-requests_who-fetches =
    hoe zie ik welke programma's onze api-limiet opmaken
    welke apps gebruiken de meeste verzoeken
    .done =
        ok
        gevonden
        vier apps gevonden waarvan twee 's nachts
        boekhouder bleek ook op te halen
        lijstje klaar
        er draaide een vergeten rapport
        drie collega's gevraagd
        twee programma's op dezelfde app

too-many-requests_need-it-all =
    kan ik een hogere api-limiet krijgen bij Exact
    wij moeten elk kwartier alles ophalen maar lopen tegen de limiet
    .done =
        ok
        ik vraag de leverancier
        leverancier gevraagd naar alleen wijzigingen
        zij kijken of het zuiniger kan
        mail gestuurd
        ze gaan het bulksgewijs doen
        leverancier belooft aanpassing
        gevraagd of het in één keer kan
