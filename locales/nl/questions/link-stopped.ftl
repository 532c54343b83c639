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
    .opt-nothing-comes =
        er komt niets meer
        geen fout
        er gebeurt niets
        niks
        leeg
        geen fout, maar al drie dagen stil
    .opt-one-missing =
        maar één bedrijf
        alleen één administratie
        een bv komt niet meer
        de rest werkt wel
        enkel dossier Peeters komt niet meer door
    .opt-refused =
        forbidden
        403
        geen toegang
        geweigerd
        geen toegang zegt ie
    .opt-too-many =
        429
        te veel verzoeken
        mail over limieten
        limiet
    .stuck-where-is-message =
        ik zie geen melding
        waar staat de fout
        nergens een fout
        geen bericht
        zie helemaal geen melding

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
    .opt-user-changed =
        collega is weg
        gebruiker geblokkeerd
        uit dienst
        gebruiker inactief gemaakt
        account verwijderd
        Karin had het gekoppeld en is uit dienst
    .opt-password =
        wachtwoord gewijzigd
        wachtwoord verlopen
        nieuw wachtwoord
        moest vorige week mijn paswoord veranderen
    .opt-linked-again =
        nog een keer gekoppeld
        tweede koppeling gemaakt
        bij een andere klant gekoppeld
        dezelfde login
        collega heeft dezelfde login voor een andere klant aangesloten
    .opt-withdrawn =
        ingetrokken
        iemand heeft hem ingetrokken
        rechten weggehaald
        de baas heeft alle apps eruit gegooid
    .opt-licence =
        licentie verlopen
        abonnement gestopt
        administratie gesloten
        administratie verwijderd
        abonnement opgezegd
    .opt-nothing-known =
        weet ik niet
        geen van deze
        geen idee
        niets veranderd
    .stuck-which-user =
        wie koppelde dat
        ik weet niet wie
        welke gebruiker
        wie heeft dat ooit gekoppeld, geen idee

link-stopped_sign-in-again =
    kan ik een gestopte koppeling gewoon opnieuw koppelen
    raak ik iets kwijt als ik een dode koppeling opnieuw verbind
    .done =
        gedaan
        ingelogd
    .stuck-cannot-sign-in =
        inloggen lukt niet
        ik kom er niet in
        verkeerd wachtwoord
        kan niet inloggen
        inloggen gaat niet, fout wachtwoord

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
    .opt-stopped =
        nee
        nog steeds niet
        helaas
        niets
    .opt-cannot-test =
        weet ik nog niet
        kan nu niet
        morgen

link-stopped_has-access =
    exact laat de app nog toe maar er komt niets over
    toestemming is in orde, toch staat de koppeling stil
    .opt-reauthorise =
        opnieuw toestemming
        toch opnieuw koppelen
    .opt-new-administration-invisible =
        één administratie
        de administratie ontbreekt

link-stopped_one-administration =
    koppeling werkt voor alle bedrijven behalve één die eerst wel kwam
    sinds de klant de band met ons kantoor verbrak ziet de app zijn administratie niet
    .opt-new-administration-invisible =
        zoek het uit
        niet te zien

link-stopped_refused =
    koppeling gestopt met de melding geen toegang
    sinds vandaag geeft de koppeling forbidden
    .opt-division-scope-error =
        zoek het uit
        naar die gids

link-stopped_too-many =
    koppeling stilgezet omdat de app te veel vroeg
    koppeling stopt elke middag door een limiet
    .opt-too-many-requests =
        ga naar die gids
        hoe lang wachten
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

link-stopped_user-changed =
    gebruiker inactief gemaakt en nu werkt de koppeling niet meer
    na het verwijderen van een gebruiker stopten alle koppelingen
    .opt-move-link =
        overzetten
        andere gebruiker
        zet over

link-stopped_password =
    wachtwoord in Exact gewijzigd en de koppeling stopte
    kan een verlopen wachtwoord de koppeling laten stoppen
    .opt-reauthorise =
        opnieuw toestemming
        opnieuw koppelen

link-stopped_linked-again =
    toen ik klant B koppelde stopte de koppeling van klant A
    dezelfde app twee keer gekoppeld en de eerste is nu dood
    .opt-move-link =
        andere gebruiker
        overzetten
    .opt-reauthorise =
        opnieuw koppelen

link-stopped_withdrawn =
    iemand heeft de toestemming ingetrokken en nu staat de koppeling stil
    per ongeluk ingetrokken en de koppeling is gestopt, hoe herstel ik dat
    .opt-reauthorise =
        herstel
        opnieuw toestemming

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
    .finish =
        klaar
        dank je

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

link-stopped_which-user =
    wie heeft de koppeling gemaakt die nu gestopt is
    hoe weet ik welke gebruiker achter de dode koppeling zit
    .done =
        ik weet het
        gevonden
        ok

link-stopped_cannot-sign-in =
    bij het herstellen van de koppeling lukt inloggen niet
    kan niet inloggen om de gestopte koppeling te verbinden
    .done =
        nu wel
        gelukt
        ok
