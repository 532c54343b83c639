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
    .opt-errors =
        10 fouten
        te veel fouten
        foutlimiet
        er staat fouten in de mail
        ik kreeg een mail dat er tien keer iets fout ging
    .opt-too-soon =
        570 seconden
        te snel
        te snel nieuwe toegang
        570
        iets met 570 seconden in een mailtje van exact
    .opt-not-sure =
        weet ik niet
        kan ik niet zien
        geen idee
        geen idee, de webshop synct gewoon niet meer
    .stuck-where-is-message =
        waar vind ik de melding
        ik zie geen mail
        waar staat dat
        waar kan ik die melding terugvinden?

too-many-requests_what-fails =
    mail over tien fouten per uur, waar komen die vandaan
    de foutlimiet van Exact is bereikt, hoe vind ik de fout
    .opt-signing-in =
        hij komt er niet in
        inloggen mislukt
        401
        geen toestemming meer
        unauthorized, elke poging
    .opt-one-part =
        één administratie
        een onderdeel
        403
        forbidden bij één bedrijf
        elke keer gaat het mis bij de salarisadministratie, de rest loopt
    .opt-not-sure =
        weet ik niet
        geen idee
        tja, kan ik nergens uit opmaken

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
    .stuck-cannot-switch-off =
        kan ik niet uitzetten
        die knop is er niet
        ik weet niet waar
        er zit geen knop om dat uit te zetten in ons pakket

too-many-requests_wait =
    hoe lang moet ik wachten na 429
    wanneer mag de app weer na de limiet
    .done =
        gewacht
        een uur voorbij
        klaar met wachten
        een uurtje gewacht
        heb koffie gehad, wat nu
    .stuck-how-long =
        hoe lang dan
        weet ik niet
        welke limiet is het
        hoe lang moet ik nou wachten
        is vijf minuten genoeg?

too-many-requests_one-at-a-time =
    twee programma's halen tegelijk op en raken de limiet
    kan ik meer apps spreiden over de nacht om onder de limiet te blijven
    .done =
        gespreid
        één tegelijk
        gedaan
    .stuck-who-fetches =
        welke programma's
        weet ik niet
        wie haalt er op
        weet ik veel welke programma's er allemaal ophalen
        hoe kom ik erachter wat er allemaal meeleest?

too-many-requests_fetch-less =
    hoe verminder ik het aantal api-verzoeken
    minder vaak verversen om de daglimiet niet te raken
    .done =
        minder vaak
        aangepast
        gedaan
        teruggezet naar 1x per nacht
    .stuck-need-it-all =
        ik heb alles nodig
        het moet elk uur
        minder kan niet

too-many-requests_works =
    loopt het ophalen weer na de limiet
    hoe weet ik of we nu onder de limiet blijven
    .opt-works =
        ja
        het werkt
        geen melding meer
    .opt-again =
        nee
        weer 429
        komt terug
        begint weer van voren af aan te klagen
    .opt-cannot-test =
        weet ik nog niet
        morgen
        pas morgenvroeg draait hij, dus weet ik nog niet

too-many-requests_within-limits =
    we blijven nu onder de api-limiet
    geen limietmeldingen meer, wat noteer ik
    .finish =
        klaar
        dank je
    .opt-overview =
        overzicht

too-many-requests_dead-consent =
    een app zonder toestemming blijft proberen en raakt de foutlimiet
    app blokkeert zichzelf met mislukte pogingen
    .opt-reauthorise =
        opnieuw toestemming
        opnieuw toestemming geven dan maar
    .opt-link-stopped =
        waarom gestopt

too-many-requests_refused-part =
    elke keer dezelfde administratie geweigerd en daardoor de foutlimiet
    één bedrijf veroorzaakt de tien fouten per uur
    .opt-division-scope-error =
        zoek het uit

too-many-requests_asked-too-soon =
    mail van Exact over 570 seconden tussen tokens
    app vraagt te vaak een nieuwe toegangssleutel
    .finish =
        ok
        ik stuur het door

too-many-requests_still-limited =
    ondanks minder verversen blijft de 429 komen
    limietmelding blijft terugkomen, wat vertel ik de leverancier
    .finish =
        ok
        ik vraag het

too-many-requests_not-proven =
    ophalen rustiger gezet, wanneer weet ik of het onder de limiet blijft
    planning aangepast na de 429 maar nog niet gezien
    .finish =
        klaar
        morgen

too-many-requests_where-is-message =
    waar komt de mail over api-limieten binnen
    waar zie ik welke limiet de app raakte
    .done =
        gevonden
        ok

too-many-requests_cannot-switch-off =
    ik kan het automatisch ophalen niet uitzetten bij de limiet
    geen knop om verversen te stoppen na 429
    .done =
        ok
        gestopt

too-many-requests_how-long =
    hoelang duurt de blokkade door de api-limiet
    staat er in de melding tot wanneer de limiet geldt
    .done =
        ok
        ik wacht

too-many-requests_who-fetches =
    hoe zie ik welke programma's onze api-limiet opmaken
    welke apps gebruiken de meeste verzoeken
    .done =
        ok
        gevonden

too-many-requests_need-it-all =
    kan ik een hogere api-limiet krijgen bij Exact
    wij moeten elk kwartier alles ophalen maar lopen tegen de limiet
    .done =
        ok
        ik vraag de leverancier
