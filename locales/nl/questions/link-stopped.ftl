### Zo vragen lezers naar deze gids: elke regel is een voorbeeld. Niemand krijgt ze te zien.
### Een regel onder de naam van een stap leidt naar die stap. Onder een keuze of omweg staat wat mensen daar zeggen.

link-stopped =
    de koppeling is ineens gestopt
    koppeling werkt niet meer sinds gisteren
    waarom stopt onze koppeling steeds?
    er komen geen nieuwe facturen meer binnen uit Exact
    de verbinding met Exact is verbroken
    elke maand moeten we opnieuw koppelen, hoe komt dat
    De synchronisatie met Exact Online ligt plat
    De webshop stuurt al drie dagen geen orders meer door en niemand heeft iets veranderd
    koppeling verlopen
    De koppeling met de bank-app valt telkens weg
    Mijn scantool krijgt niets meer uit de boekhouding, tot vorige week ging het prima
    verbinding verbroken, wat nu
    Sinds mijn wachtwoordwijziging doet de koppeling het niet meer
    Na het vertrek van onze controller kwam er niets meer over
    onze koppeling doet het niet meer en ik weet niet waarom
    waardoor kan een koppeling met Exact stoppen
    Het ophalen is opgehouden
    integratie gestopt met werken
    de app zegt dat de verbinding met exact online niet meer geldig is
    hoe vind ik uit waarom de koppeling eruit ligt
    de kassa boekt niets meer door
    Ineens is de koppeling met Exact Online dood
    Wat kan de reden zijn dat de koppeling vannacht is weggevallen?
    De app is losgekoppeld van Exact zonder dat wij iets deden
    connectie met exact verloren
    koppeling werkt niet meer
    doet het niet meer
    werkt ineens niet
    koppeling verbroken
    verbinding verbroken met exact
    geen nieuwe gegevens
    geen gegevens meer
    komt niets meer binnen
    komt niets meer over
    haalt niets meer op
    sinds vorige week
    stopt steeds
    valt steeds weg
    vraagt steeds om in te loggen
    elke maand opnieuw koppelen
    steeds opnieuw koppelen
    gebruiker inactief
    licentie verlopen en koppeling
    synchronisatie gestopt

link-stopped_what-you-see =
    wat betekent het als mijn koppeling opeens niets meer doet
    hoe zie ik wat er mis is met een gestopte koppeling
    .opt-asks-to-sign-in =
        hij wil dat ik inlog
        opnieuw koppelen
        hij vraagt om in te loggen
        inlogscherm
        verbinding verlopen
        er springt steeds een scherm open voor mijn wachtwoord
        'verbinding verlopen, koppel opnieuw'
        hij stuurt me naar de voordeur van Exact
        authorize again staat er
        rode balk: verbind uw boekhouding
        wil mijn mailadres en code
    .opt-nothing-comes =
        er komt niets meer
        geen fout
        er gebeurt niets
        niks
        leeg
        geen fout, maar al drie dagen stil
        laatste bon is van 3 november en sindsdien stilte
        groen vinkje maar geen enkele nieuwe factuur
        hij lijkt te draaien, doch levert niks op
        muisstil
        synchroniseert zogenaamd, resultaat nul
        alles blijft op oude cijfers hangen
    .opt-one-missing =
        maar één bedrijf
        alleen één administratie
        een bv komt niet meer
        de rest werkt wel
        enkel dossier Peeters komt niet meer door
        vier van de vijf bv's gaan goed
        enkel de holding blijft achter
        bij klant Peeters hapert het, bij de rest niet
        alle bedrijven up-to-date behalve Gent
        één dossier krijgt niks meer
        de stichting doet niet meer mee
    .opt-refused =
        forbidden
        403
        geen toegang
        geweigerd
        geen toegang zegt ie
        rode tekst met 403
        'access denied' zegt dat ding
        hij mag er niet in volgens de fout
        unauthorized ofzo, forbidden was het
        u bent niet bevoegd, lees ik
        wordt buitengehouden met een foutcode
    .opt-too-many =
        429
        te veel verzoeken
        mail over limieten
        limiet
        kreeg een mail dat we over de daglimiet gaan
        too many requests
        Exact schrijft dat onze app teveel vraagt
        'limit exceeded' in het log
        bericht over 10 fouten in een uur
        error 429 elke nacht
    .stuck-where-is-message =
        ik zie geen melding
        waar staat de fout
        nergens een fout
        geen bericht
        zie helemaal geen melding
        op mijn scherm zie ik helemaal geen tekst
        waar houdt zo'n app zijn fouten bij
        collega zei dat ie stuk was, zelf zie ik niks staan
        heb gezocht maar nergens een log
        welke melding bedoel je?

link-stopped_proof =
    wordt de gestopte koppeling door Exact geweigerd of ligt het aan de app
    laat Exact de app die gestopt is nog binnen
    .check =
        kijk het na
        controleer maar
        doe maar
    .plan =
        wat verstuur je precies
        laat eerst zien
        wat ga je doen
    .by-hand =
        ik kijk zelf
        zelf
        niet nakijken

link-stopped_what-happened =
    waardoor is de toestemming van de koppeling vervallen
    wat kan er gebeurd zijn vlak voordat de koppeling stopte
    .opt-unused =
        lang niet gebruikt
        een maand stil
        niet gebruikt
        vakantie
        de winkel was vijf weken dicht
        we hadden hem sinds de zomer niet meer aangezet
        heeft een hele tijd stilgelegen
        seizoensbedrijf, in de winter doen we er niks mee
        twee maanden geen bon gescand
        lag stof te vangen
    .opt-user-changed =
        collega is weg
        gebruiker geblokkeerd
        uit dienst
        gebruiker inactief gemaakt
        account verwijderd
        Karin had het gekoppeld en is uit dienst
        Kees heeft de koppeling gemaakt en is vertrokken
        IT heeft zijn account dichtgezet
        degene die akkoord gaf werkt hier niet langer
        oud-medewerker is opgeruimd uit de gebruikers
        die login staat op inactief
        haar licentieplek ging naar de nieuwe
    .opt-password =
        wachtwoord gewijzigd
        wachtwoord verlopen
        nieuw wachtwoord
        moest vorige week mijn paswoord veranderen
        hij moest van Exact een nieuw ww kiezen
        alle wachtwoorden vervallen bij ons om de 90 dagen
        vorige week gereset omdat ik het vergat
        pasword veranderd op dinsdag
        tweestapscode en wachtwoord opnieuw ingesteld
        sinds ze haar inlog vernieuwde
    .opt-linked-again =
        nog een keer gekoppeld
        tweede koppeling gemaakt
        bij een andere klant gekoppeld
        dezelfde login
        collega heeft dezelfde login voor een andere klant aangesloten
        we hebben een tweede vestiging aangesloten met dezelfde gebruiker
        ook de testomgeving zit nu op die login
        collega deed hetzelfde voor haar bv
        er kwam een nieuwe klant bij in dezelfde tool, zelfde account
        ik heb hem op mijn andere pc nog een keer verbonden
        dubbel gekoppeld, denk ik
    .opt-withdrawn =
        ingetrokken
        iemand heeft hem ingetrokken
        rechten weggehaald
        de baas heeft alle apps eruit gegooid
        iemand heeft opgeruimd bij de appmachtigingen
        de boekhouder klikte op intrekken
        bij een schoonmaakactie weggehaald
        de directie wou dat die app eruit ging
        per abuis rechten afgenomen
        revoked door IT
    .opt-licence =
        licentie verlopen
        abonnement gestopt
        administratie gesloten
        administratie verwijderd
        abonnement opgezegd
        we zijn van pakket gewisseld bij Exact
        de bv is vorige maand afgesloten
        abonnement opgezegd of zoiets
        Exact-factuur niet betaald, alles dicht
        administratie gearchiveerd
        contract liep af op de eerste
    .opt-nothing-known =
        weet ik niet
        geen van deze
        geen idee
        niets veranderd
        voor zover ik weet is er helemaal niets veranderd
        zomaar ineens
        niemand heeft ergens aan gezeten, zeggen ze
        gisteren prima, vandaag stuk
        ik zou het werkelijk niet weten
        geen van die dingen komt me bekend voor
    .stuck-which-user =
        wie koppelde dat
        ik weet niet wie
        welke gebruiker
        wie heeft dat ooit gekoppeld, geen idee
        wie heeft dat ding destijds aangesloten?
        de koppeling is van voor mijn tijd
        over wiens wachtwoord heb je het
        hoe zie ik op wie dat liep
        kan Kees zijn, of Ans, weet niet

link-stopped_sign-in-again =
    kan ik een gestopte koppeling gewoon opnieuw koppelen
    raak ik iets kwijt als ik een dode koppeling opnieuw verbind
    .done =
        gedaan
        ingelogd
        uitgelogd, verbonden, akkoord gegeven
        als Ans ingelogd en ja gezegd
        hij zegt nu 'verbonden'
        teruggestuurd naar de app met een groen vinkje
        reconnect gedaan in een privévenster
        nieuwe toestemming staat
    .stuck-cannot-sign-in =
        inloggen lukt niet
        ik kom er niet in
        verkeerd wachtwoord
        kan niet inloggen
        inloggen gaat niet, fout wachtwoord
        hij pakt mijn gegevens niet
        inlogscherm blijft terugkomen
        wachtwoord onjuist, zegt ie, terwijl het klopt
        de code op mijn gsm komt niet aan
        account zou vergrendeld zijn

link-stopped_works-again =
    opnieuw gekoppeld na het stoppen, komt er nu weer iets
    hoe weet ik of de gestopte koppeling weer loopt
    .opt-works =
        ja
        hij doet het weer
        het werkt
        er komt weer wat
        ja er stroomt weer data binnen
        jaaa!!
        de bonnen van deze week rollen binnen
        er stroomt weer data
        cijfers van vandaag staan erin
        hij is alles aan het inhalen
        hersteld, dank
        loopt als een zonnetje
    .opt-stopped =
        nee
        nog steeds niet
        helaas
        niets
        dezelfde leegte als ervoor
        na het verbinden viel hij direct terug
        blijft dood
        drie keer ververst, geen bon erbij
        nope, nog altijd stuk
        weer rood
    .opt-cannot-test =
        weet ik nog niet
        kan nu niet
        morgen
        haalt pas vannacht op
        de winkel is dicht, er is niks te versturen
        'k zit op de trein zonder dat programma
        alleen mijn collega heeft die app
        uitslag volgt morgenochtend
        dat zien we maandag

link-stopped_has-access =
    exact laat de app nog toe maar er komt niets over
    toestemming is in orde, toch staat de koppeling stil
    .opt-reauthorise =
        opnieuw toestemming
        toch opnieuw koppelen
        draait op de login van een collega, dus geef opnieuw
        ik wil opnieuw akkoord geven
        dan vernieuw ik hem
        op andermans toestemming, denk ik
        nog eens koppelen
    .opt-new-administration-invisible =
        één administratie
        de administratie ontbreekt
        het gaat maar om één bedrijf
        één bv ontbreekt, de andere niet
        de eerste gids hieronder
        Gent is onzichtbaar
        het is die nieuwe bv

link-stopped_one-administration =
    koppeling werkt voor alle bedrijven behalve één die eerst wel kwam
    sinds de klant de band met ons kantoor verbrak ziet de app zijn administratie niet
    .opt-new-administration-invisible =
        zoek het uit
        niet te zien
        de gebruiker ziet hem niet meer in het rijtje
        linksboven is die bv weg
        pas toegevoegd en onvindbaar
        hij is niet te kiezen bij haar
        de login heeft er geen zicht op
    .opt-change-administrations =
        bij de app is hij niet aangevinkt
        hij stond niet bij de keuze van de app
        de app mag er niet bij
        het vinkje ontbreekt bij die bv
        toevoegen aan de app

link-stopped_refused =
    koppeling gestopt met de melding geen toegang
    sinds vandaag geeft de koppeling forbidden
    .opt-division-scope-error =
        zoek het uit
        naar die gids
        er hangt 'division scope' achter
        noemt een divisienummer
        de zin eindigt op scope
        application scope violated
        itgeneor060 zie ik
    .opt-forbidden =
        er staat alleen dat woord
        kale 403
        geen uitleg erbij
        verder leeg achter forbidden
        enkel geweigerd

link-stopped_too-many =
    koppeling stilgezet omdat de app te veel vroeg
    koppeling stopt elke middag door een limiet
    .opt-too-many-requests =
        ga naar die gids
        hoe lang wachten
        vertel hoelang ik moet wachten
        hoe voorkom ik dat volgende keer
        ga maar naar die gids over limieten
        ja wachten, en dan
        het ophalen staat uit, verder
    .finish =
        klaar
        ik wacht een uur
        ok

link-stopped_unused =
    we gebruikten de app een maand niet en nu is de koppeling weg
    koppeling na de zomervakantie verlopen
    .opt-reauthorise =
        opnieuw toestemming
        koppel opnieuw
        dan koppel ik hem weer aan
        na de vakantie opnieuw akkoord
        laat maar zien hoe
        hij moet weer binnen
        wek hem tot leven

link-stopped_user-changed =
    gebruiker inactief gemaakt en nu werkt de koppeling niet meer
    na het verwijderen van een gebruiker stopten alle koppelingen
    .opt-move-link =
        overzetten
        andere gebruiker
        zet over
        zet hem op mijn naam dan
        Ellen neemt het over
        nieuwe gebruiker nodig voor die link
        Kees komt niet terug, dus ander
        verhuis de koppeling

link-stopped_password =
    wachtwoord in Exact gewijzigd en de koppeling stopte
    kan een verlopen wachtwoord de koppeling laten stoppen
    .opt-reauthorise =
        opnieuw toestemming
        opnieuw koppelen
        nieuw wachtwoord is ingesteld en hij vraagt nog steeds
        na het inloggen wil de app toch weer akkoord
        nog eens toestemming dan
        wachtwoord klopt nu, koppelen ook nog
        opnieuw verbinden dus

link-stopped_linked-again =
    toen ik klant B koppelde stopte de koppeling van klant A
    dezelfde app twee keer gekoppeld en de eerste is nu dood
    .opt-move-link =
        andere gebruiker
        overzetten
        elke koppeling zijn eigen login, regel dat
        de tweede vestiging krijgt een aparte gebruiker
        een van de twee moet op een andere gebruiker
        twee logins dus
        ik maak er een gebruiker bij
    .opt-reauthorise =
        opnieuw koppelen
        de tweede mag weg, herstel de eerste
        ik koppel de oude gewoon opnieuw
        die nieuwe was een vergissing, terug naar de eerste
        eerste weer activeren
        opnieuw akkoord voor de oude

link-stopped_withdrawn =
    iemand heeft de toestemming ingetrokken en nu staat de koppeling stil
    per ongeluk ingetrokken en de koppeling is gestopt, hoe herstel ik dat
    .opt-reauthorise =
        herstel
        opnieuw toestemming
        was per ongeluk, hij mag weer
        we hebben hem gewoon nodig, geef terug
        de baas vindt het goed, opnieuw akkoord
        herstel zijn toegang
        weer toelaten
    .opt-overview =
        zijn er nog meer gesneuveld? laat zien
        ik wil nakijken wat er nog staat
        check of er andere weg zijn
        toon wat er nu gekoppeld is
        overzicht van wat over is

link-stopped_licence =
    licentie van Exact verlopen en de koppeling stopt
    administratie afgesloten en de koppeling haalt niets meer op
    .finish =
        ok
        ik vraag het

link-stopped_works =
    de koppeling die gestopt was loopt weer
    koppeling hersteld, hoe voorkom ik dat hij weer stopt
    .opt-move-link =
        aparte gebruiker
        overzetten
        hang hem niet meer aan één persoon
        ik wil er een vaste gebruiker voor
        op een systeemlogin zodat dit niet weer gebeurt
        een aparte gebruiker lijkt me slim
        van mijn naam af graag
    .finish =
        klaar
        dank je
        alles is ingehaald, bedankt
        hij draait, meer moet dat niet zijn
        opgelost, tot nooit meer
        prima zo

link-stopped_supplier =
    opnieuw gekoppeld en de koppeling blijft dood, wat vertel ik de leverancier
    wat geef ik door aan de helpdesk over een gestopte koppeling
    .finish =
        klaar
        ik bel de leverancier

link-stopped_not-proven =
    opnieuw gekoppeld maar nog niet gezien of er iets komt
    wanneer weet ik of de herstelde koppeling werkt
    .finish =
        klaar
        morgen

link-stopped_where-is-message =
    de koppeling is gestopt maar ik zie nergens een foutmelding
    waar vind ik het logboek van een koppeling die stilstaat
    .done =
        gevonden
        ok
        nee echt niets
        log gevonden van vannacht
        mail zat in de mailbox van Kees
        onder geschiedenis stond een fout
        er is echt niks te vinden
        fout van drie uur 's nachts gelezen
        'token expired' stond in de log

link-stopped_which-user =
    wie heeft de koppeling gemaakt die nu gestopt is
    hoe weet ik welke gebruiker achter de dode koppeling zit
    .done =
        ik weet het
        gevonden
        ok
        het was Kees
        opgezocht, mijn eigen login
        collega's bevestigen dat Ans het deed
        boekhouder had hem gekoppeld
        stond bij mijn apps
        dan was het Ans

link-stopped_cannot-sign-in =
    bij het herstellen van de koppeling lukt inloggen niet
    kan niet inloggen om de gestopte koppeling te verbinden
    .done =
        nu wel
        gelukt
        ok
        stond op het verkeerde land
        met het Nederlandse adres ging het
        account is geblokkeerd, weet ik nu
        ww hersteld, ik kan weer in
        bleek .be te moeten zijn
        gebruiker staat op inactief, ik ga terug
