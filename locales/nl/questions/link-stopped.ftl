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
    Wie de koppeling ooit instelde is hier weg, en sinds vandaag komt er niks meer binnen.
    Goedemorgen, sinds maandag verschijnt er geen enkele inkoopfactuur meer in Exact. Wij hebben niets gewijzigd. Waar moet ik beginnen met zoeken?
    allee, gisteren liep dat nog en nu is die link met Exact morsdood
    Dit is al de derde keer dit jaar dat die verbinding eruit klapt, ik wil nu weten waar dat aan ligt!!
    de kopeling met exact is zomar gestopt
    Geachte helpdesk, de verbinding tussen ons kassasysteem en de boekhouding is sinds 1 november onderbroken. Gaarne vernemen wij de oorzaak.
    Kan een koppeling stuk gaan doordat iemand zijn paswoord moest vernieuwen?
    onze stagiair ruimde gebruikers op, een uur later viel alles stil
    Urenregistratie kwam elke nacht over, vannacht voor het eerst niet meer
    wij waren vijf weken dicht en bij het opstarten doet de bonnenscanner niks meer met Exact
    Het dashboard toont nog de cijfers van vorige week, daarna is het opgehouden
    Toen ik de tool ook bij mijn tweede klant aansloot, viel de eerste weg. Toeval?
    Hoe kan het dat iets wat jaren liep opeens niet meer loopt?
    klant belt dat zijn bankafschriften niet meer verwerkt worden, ik vermoed dat de link met exact weg is
    Ik zoek de reden waarom onze webwinkel geen verkopen meer boekt
    Licentie is gisteren overgegaan naar een ander pakket en de scanapp zwijgt sindsdien
    er stond iets van "connection expired", wat is er gebeurd?
    Power BI ververst niet langer sinds Tom zijn account dicht is
    heb niks gedaan, hij werkte, nu niet. help
    Onze leverancier zegt dat het aan Exact ligt, Exact zegt dat het aan de leverancier ligt. De koppeling staat intussen al twee weken stil.
    't is precies of Exact onze app er heeft uitgegooid, zo van de ene op de andere dag
    Om de paar weken valt hij weg en niemand weet waardoor
    Enkel één van onze vijf vennootschappen krijgt sinds dinsdag niets meer binnen
    na de zomer doet de reserveringsmodule het niet meer met de boekhouding
    Is er ergens te zien waardoor de verbinding is weggevallen?
    De salarisjournaalposten zijn deze maand niet doorgekomen, vorige maand nog wel
    ik kreeg een mailtje dat de koppeling met exact inactief is geworden, waarom is dat
    Verdorie, weer geen orders in de boekhouding. Wat is er nu weer kapot?
    Voor zover ik kan nagaan heeft niemand iets aangeraakt, en toch is de gegevensstroom uit Exact opgedroogd.
    zat iemand aan de rechten of is de app zelf kapot? hij haalt al dagen niets op
    onze kassakoppeling ligt er sinds maandag uit, hoe kom ik erachter waarom
    er komt sowieso al een week niks meer binnen, ook niet van de anderen
    vóór vrijdag werkte alles en ineens niks meer, hoe kan dat
    trouwens de bankkoppeling doet het ook niet meer sinds dat wachtwoord veranderd is
    ik zie dat er bij exact al sinds dinsdag geen omzet meer geboekt wordt, is de koppeling gestopt?
    mijn exactkoppeling is er gisteravond uit geklapt, enig idee?
    dit werkte tot vanmorgen, ik wil weten waaróm hij gestopt is
    het hele rapport staat op vorige week, er is iets gestopt
    nee geen van die, de koppeling liep en staat nu gewoon stil
    bij exact is hij vanzelf al afgebroken, raar toch?
    om de haverklap valt hij om, ik wil de oorzaak hebben
    het lijkt wel of hij gewoon uit is gegaan, vorige week al
    bij exact ook al plotseling dood, hoe zoek ik dat uit
    exact zegt juist dat het verbroken is, en dat zonder dat iemand iets deed
    onze koppeling met exact doet het sinds gisteren niet meer
    er komen geen facturen meer binnen in Exact vanuit de webshop, vorige week nog wel
    plotseling stilgevallen, niemand heeft iets gedaan
    waarom stopt mijn koppeling met exact steeds
    Sinds maandag komt er niets meer over uit ons urenpakket. Waar ligt dat aan?
    verbinding met exact is verbroken, oorzaak zoeken
    de bonnetjes komen niet meer aan in de boekhouding
    onze kassa stuurt al 3 dagen niks naar exact
    Tot vorige maand liep alles vanzelf, nu ligt het plat. Hoe vind ik uit wat er gebeurd is?
    automatische boekingen zijn opgehouden
    alles werkte en ineens niet meer
    De gegevensuitwisseling met Exact Online is onderbroken geraakt, gelieve te helpen zoeken naar de reden.
    sync ligt eruit sinds iemand zijn wachtwoord veranderde
    sinds mijn collega uit dienst is krijgt het dashboard geen verse cijfers meer
    geen nieuwe data sinds 1 november
    wat is er mis met de koppeling, hij deed het jaren zonder problemen
    uitgevallen koppeling exact, hoe achterhaal ik waarom
    ons incassopakket loopt achter, het haalt niets meer op uit Exact
    de leverancier zegt dat het bij ons ligt: 'er is iets met uw verbinding naar Exact veranderd'
    mijn rapport toont al een week dezelfde cijfers
    stuk sinds de vakantie, niemand heeft ernaar gekeken
    doorboeken is gestopt zonder melding
    koppeling verlopen of kapot? hoe zie ik dat
    Wie of wat heeft onze koppeling stilgelegd?
    bankmutaties uit ons betaalplatform landen niet meer in exact sinds vorige week
    't scanprogramma is gestopt met binnenhalen van facturen vandaag, waar moet ik kijken
    daarnaast is een van onze koppelingen stilgevallen. Hoe zoek ik de oorzaak?
    en waarom komt er van de urenapp niets meer binnen, ging altijd goed
    en nu ligt de koppeling met de webshop eruit
    de koppeling doet het opeens niet meer
    sinds dinsdag komen er geen bonnen meer binnen, hoe kan dat?
    waarom stopt zo'n koppeling zomaar?
    Gisteren werkte het nog. Vandaag niets.
    kassa en exact praten niet meer met elkaar, ik wil weten waardoor
    de koppeling brengt niks meer over en niemand heeft iets gedaan
    de koppeling ligt plat terwijl ik hier mee bezig was
    De overdracht van facturen is stilgevallen; hoe achterhaal ik de oorzaak?
    koppeling kapot, help
    weet jij waarom onze uren-app al 3 dagen geen gegevens ophaalt
    't werkte jaren zonder problemen en nu ineens gedaan, van waar komt dat?
    shit ik geloof dat shopify ook stilligt
    verbinding verbroken zegt ie, maar door wie of wat?
    ik zit met iets anders: de bank-app is gestopt zonder melding
    hoe kan een koppeling uit zichzelf verbreken?
    vanochtend geen enkele order in exact gekomen, normaal zijn het er veertig
    kan je uitzoeken waardoor ie plotseling gestopt is?
    Tot vorige week kwamen de bonnetjes gewoon binnen en nu niks meer. Hoe vind ik uit waardoor?
    de verbinding met Exact is plots dood, wat kan er gebeurd zijn
    Ons kassasysteem boekt sinds maandag niet meer door. Niemand heeft iets veranderd, zegt men.
    waarom houdt zo'n programma er ineens mee op
    er komt geen enkele factuur meer door en het werkte jaren prima
    onze webwinkel synchroniseert niet langer met de boekhouding sinds het weekend
    plotseling uitgevallen aansluiting met exact
    De urenregistratie haalde altijd trouw alles op. Sinds de vakantie staat het stil en ik weet niet waar te zoeken.
    iets is kapot tussen de scanner en Exact, diagnose gevraagd
    de bank komt niet meer binnen via onze app, hoe kom ik achter de oorzaak
    verbinding valt weg zonder aanwijsbare reden
    waarom is de koppeling gestopt?
    Basecone krijgt geen facturen meer in exact
    integratie doet het niet meer
    app synchroniseert niet meer
    sinds gisteren komt er niets binnen
    kassakoppeling ligt eruit
    Shopify orders komen niet meer door
    verbinding opeens verbroken
    koppeling plotseling gestopt
    Dext boekt niets meer door
    Lightspeed omzet komt niet meer binnen
    wat is er mis met de koppeling
    koppeling kapot
    geen nieuwe gegevens meer uit exact
    Power BI ververst niet meer
    app deed het altijd, nu niet
    synchronisatie ligt stil
    koppeling stuk na wachtwoord wijzigen
    scan app levert niks meer aan
    webshop koppeling ligt plat
    Hoe komt het dat de koppeling uitvalt?
    oorzaak gestopte koppeling vinden
    koppelng werkt niet
    storing in koppeling
    bank app haalt niets meer op
    Visionplanner laadt geen cijfers meer
    vorige week werkte het nog
    import uit exact is blijven hangen
    urenkoppeling valt steeds uit
    koppeling doet niets sinds nieuw wachtwoord
    gisteren nog prima, vandaag komt niets meer over
    na vakantie bleek de koppeling gestopt
    niks veranderd en toch werkt de app niet meer
    feestdagen voorbij en ineens synchroniseert de app niet meer
    hee en sinds vanmorgen komt er van de bank-koppeling niks meer door
    Tot vrijdag kwamen de bonnetjes netjes in Exact, nu al drie dagen niet. Wat kan er aan de hand zijn?
    er komt al dagen niets door bij die met het uitroepteken
    nou, de app krijgt ook niks meer sinds vrijdag
    onze koppeling ligt sinds gisteren plat
    hoe stopte mijn koppeling in exact eigenlijk, die doet het niet meer
    de app krijgt inderdaad ook niks meer sinds gisteren
    er kwam helemaal geen melding, de koppeling ligt gewoon stil
    oh shit, ze is al geblokkeerd en nu ligt alles plat
    ik wil helemaal niks intrekken, hij doet het ineens niet meer
    koppeling werkte altijd en nu niet meer
    Goedemorgen, onze declaraties komen al sinds 3 november niet meer door naar Exact. Waar moet ik zoeken?
    gisteren deed ie het nog gewoon
    Sinds dinsdag komt er niks meer binnen vanuit Exact in onze rapportagetool. Tot maandag ging alles prima.
    koppeling doet het ineens niet meer
    help de integratie met exact ligt plat en ik heb niets veranderd
    Wij gebruiken Trivec en de kasboekingen verschijnen plots niet meer in Exact, wat kan dat zijn?
    app werkte 2 jaar perfect nu dood
    Mijn leverancier zegt dat het aan Exact ligt en Exact zegt dat het aan de leverancier ligt. De link werkt sinds gisteren niet. Waar begin ik?
    exact conectie verbroken
    Waarom valt onze koppeling om de zoveel tijd uit? Gisteren nog oké, vanochtend weer stil.
    De facturen uit Dext staan al drie dagen niet in Exact, terwijl ze in Dext wel op verwerkt staan. Hoe zoek ik uit waar het misgaat?
    sinds dinsdag komt er niks meer binnen van de scanner-app en niemand heeft iets veranderd zegt iedereen
    verbinding weg. wat nu. spoed.
    volgens de leverancier ligt het aan exact en volgens exact aan de leverancier, maar er komt dus niks meer over
    hij deed het altijd gewoon en nou ineens neet mie
    Elke maandag haal ik de kassastaten op voor de vier winkels en vandaag was de lijst leeg. De franchisegever zegt dat er bij hen niks aan de hand is. Komt dat door de verbinding met exact?
    punt komma eh de koppeling met exact online is uitgevallen vraagteken wat moet ik nu doen vraagteken
    connectie exact verbroken stop sinds gisteren stop app meldt opnieuw verbinden stop graag hulp
    ben invaller voor iemand met burn-out, heb geen overdracht gehad en de koppeling is dood. help
    koppelling met exact werkt niet meeer
    Sinds maandag komt er niks meer uit Exact in ons kasboekprogramma, wat is er mis?
    app werkt niet meer met exact, help
    Goedemorgen, onze facturen uit de webshop komen niet meer door naar de boekhouding. Vorige week ging het nog goed.
    verbinding verbroken zomaar
    Tot gisteren liep alles goe, en vandaag is de link met Exact dood. Wat moet ik bekijken?
    Klant belt dat de sync gestopt is, waar begin ik met zoeken
    Waarom is mijn integratie opeens kapot terwijl ik niks veranderd heb?
    Er is iets met de koppeling, scanprogramma haalt niets op
    De koppeling deed het jaren en sinds maandag niet meer. Waarom?
    webshop synct niet meer met exact
    Er komen al een week geen facturen meer binnen uit de kassa, terwijl we niets veranderd hebben
    Waarom is mijn scan-app opeens gestopt met boeken in Exact?
    koppeling plots dood, oorzaak?
    Sinds vorige week staat in ons dashboard geen enkel nieuw cijfer meer. Vroeger ging dat vanzelf elke nacht.
    Basecone boekt niet meer door, ik snap niet hoe dat komt
    Hoe zoek ik uit waarom een app die altijd werkte het niet meer doet?
    onze kassa in de bakkerij stuurt geen omzet meer naar exact en ik ben bang dat de btw-aangifte straks niet klopt, wat is er gebeurd
    de verbinding is verbroken staat er, maar waardoor dan?
    integratie ligt eruit sinds 3 dagen, troubleshooting graag
    Van de ene op de andere dag geen data meer uit Exact
    Kunt u nagaan waardoor de koppeling tussen ons salarispakket en Exact Online is weggevallen?
    't Werkte gisteren nog en vandaag komt er niks meer door van de webwinkel
    Payhawk zegt disconnected. Ik heb zelf niks gedaan. Hoe kan dat?
    power bi rapport staat stil op 3 november
    De urenregistratie kwam altijd netjes in Exact terecht. Nu niet meer en niemand hier weet wat er anders is.
    Wat kan er allemaal de reden zijn dat een koppeling ophoudt?
    koppeling valt steeds uit, wil de oorzaak weten voordat ik weer op verbinden druk
    al drie klanten van ons kantoor melden dat hun scanprogramma niets meer wegschrijft naar exact, wat kan daarachter zitten
    app vraagt ineens om in te loggen, dat deed ie nooit, wat is er gebeurd?
    Shopify orders komen niet meer aan in de boekhouding sinds het weekend
    De automatische import is zonder waarschuwing gestopt
    storing koppeling exact
    Heeft Exact iets gewijzigd? onze app krijgt niets meer binnen
    Onze koppeling is dood en de leverancier wijst naar Exact, Exact wijst naar de leverancier
    Dyflexis en Exact praten niet meer met elkaar
    Ik open de app en zie: laatste synchronisatie 19 dagen geleden. Wat nu?
    hoe komt het dat mijn koppeling elke paar maanden sneuvelt
    Onze rapporten worden sinds begin deze maand niet meer bijgewerkt. Er is geen nieuw bedrijf bij gekomen en er is niemand met instellingen bezig geweest, voor zover ik weet.
    connector down sinds dinsdagnacht, geen idee waarom
    Banktransacties kwamen altijd automatisch, nu al dagen leeg
    waarom is de verbinding verlopen
    Ik ben controller en mis de maandcijfers in Excel, omdat de app blijkbaar niet meer bij Exact binnenkomt. Hoe vind ik het lek?
    de kopeling doet t niet meer sinds vrijdag
    Plots moet ik opnieuw koppelen van het systeem, maar ik wil eerst weten wat er mis ging
    Wie of wat heeft onze koppeling stukgemaakt?
    Mijn app is uitgevallen en ik weet niet of het aan de gebruiker, het wachtwoord of het abonnement ligt.
    sync stuk, geen idee waar te zoeken
    Onze CRM haalt geen debiteuren meer op uit Exact Online, tot vorige maand ging het prima
    Help, alle kassa's zijn hun verbinding met de boekhouding kwijt!
    Help, sinds vanmorgen komt de dagomzet van mijn kassa niet meer binnen in Exact en ik weet niet waarom
    't Is weer van dat, de koppeling met ons kassasysteem valt zomaar stil
    uren app doet t niet meer met exact
    Loonjournaalposten uit Loket komen sinds deze maand niet meer in Exact aan
    Shopify-orders komen niet meer als factuur in Exact, gisteren nog wel
    Ons ledenprogramma en Exact praten niet meer met elkaar, wat is er gebeurd?
    koppeling plat
    Waarom stopte dit ineens?

link-stopped_what-you-see =
    wat betekent het als mijn koppeling opeens niets meer doet
    hoe zie ik wat er mis is met een gestopte koppeling
    de app stond vanmorgen ineens op een inlogscherm in plaats van op onze cijfers
    ik zie geen fout maar er komt ook niks, waar wijst dat op
    gestopte koppeling met 403 in beeld of gestopt zonder tekst, maakt dat uit?
    hij is weggevallen en ik wil hem blijven proberen, is dat slim
    is het erg als de stilgevallen koppeling het steeds opnieuw blijft proberen
    waar let ik het eerst op als een koppeling is uitgevallen
    Maakt het verschil of een dode koppeling een inlogscherm of een weigering toont?
    gestopte link, wat zie je dan meestal en wat zegt dat
    app doet niks meer, waar moet ik naar kijken op het scherm?
    koppeling stuk, wat nu bekijken
    De synchronisatie hapert en de leverancier vraagt wat ik precies zie. Welke mogelijkheden zijn er?
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
        er popt steeds een inlogscherm van Exact op
        de app roept dat de verbinding hersteld moet worden
        Gele balk bovenin: 'meld u opnieuw aan bij Exact Online'.
        hij wil mijn gebruikersnaam en wachtwoord weer hebben
        knop 'opnieuw autoriseren' verschenen
        kreeg een mail van de leverancier dat ik de koppeling moet vernieuwen
        bij elke start moet ik me terug aanmelden
        toestemming verlopen, staat er
        ik word doorgestuurd naar een pagina waar ik moet aanmelden
        reconnect required zegt het pakket
        elke ochtend dezelfde vraag: wie bent u
        er kwam een aanmeldpagina in plaats van mijn omzetlijst
        hij wil dat ik het allemaal nog eens verbind
        gele balk bovenaan: verbinding verlopen, klik hier
        hij kent me niet meer
        opnieuw verbinden
        komt er niet in zonder login
        wil dat ik aanmeld
        niet meer gekoppeld, connect staat er
        wachtwoord gevraagd
        elke keer als ik de app open moet ik me weer aanmelden
        hij zegt dat de koppeling verlopen is en wil dat ik op "verbind" druk
        krijg steeds dat verbind-met-Exact scherm voorgeschoteld
        inlogvenster van exact springt elke keer open
        "koppel uw boekhouding opnieuw"
        het wachtwoord wordt gevraagd
        ik krijg de vraag of ik de app toestemming wil geven, elke ochtend weer
        er staat zo'n balk bovenin: verbinding verlopen, autoriseer opnieuw
        de scan app zegt "maak opnieuw verbinding"
        staat: uw verbinding is verlopen, koppel opnieuw
        vraagt ineens weer om mijn inlog van exact
        er staat "verbinding verlopen, verbind opnieuw"
    .opt-nothing-comes =
        gisteren ging alles nog goed, vandaag niks
        vandaag niks
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
        sinds maandag staat er geen enkele nieuwe factuur in
        stil, geen meldingen, maar ook geen boekingen
        de cijfers in het dashboard zijn van vorige week
        Het lijkt allemaal gewoon te werken, alleen verschijnt er niets nieuws meer.
        status is groen en toch blijft alles leeg
        al drie dagen nul documenten
        de sync draait en zegt klaar, 0 regels
        mijn rapport ververst niet, krijg ook geen error te zien
        onze kassa-omzet wordt niet meer doorgeboekt, waarom weet ik niet
        er gebeurt gewoon niks als ik op ophalen klik
        sinds vorige week dinsdag staan de cijfers stil, zonder dat iemand iets zegt
        geen inlogscherm, geen fout, geen bonnen, voor geen enkele bv
        groen vinkje en toch nul regels
        de bank loopt bij maar de facturen druppelen niet meer binnen, en hij klaagt er niet over
        stilte
        er komt niets
        geen data, geen fout
        geen melding, niets nieuws
        hij doet niks
        nul regels
        geen fout hoor, maar er komt ook niks
        er gebeurt gewoon niks, geen nieuwe facturen sinds dinsdag
        geen fout, geen login, gewoon stilte
        gewoon doods, geen kik
        laatste facturen zijn van 3 maart en er staat nergens rood
        hij lijkt te draaien maar levert niks
        de synchronisatie eindigt met een groen vinkje maar het aantal is nul
        sinds dinsdag is het gewoon stil, geen fout of niks
        er komt geen ene boeking meer door, verder geen rare dingen te zien
        sinds dinsdag geen bonnetje meer binnengekomen en de app doet of zijn neus bloedt
        bonnetjes in de app, leeg in exact, geen piep
        sinds dinsdag geen facturen meer binnen, verder ziet alles er normaal uit
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
        enkel de holding wordt niet meer bijgewerkt
        vier bv's lopen prima, de vijfde ligt stil
        Van één klant krijgen wij niets meer binnen, de andere dossiers wel.
        alleen bij Jansen Beheer gaat het mis
        de rest werkt maar filiaal Gent is eruit gevallen
        één bedrijf is verdwenen uit de keuzelijst
        het stokt bij precies één dossier
        bij een van onze stichtingen is sinds kwartaal 3 niks meer opgehaald, elders geen probleem
        Alles komt door behalve de pensioen-bv.
        1 van de 12 doet het niet
        alle winkels lopen, Hasselt niet meer
        we hebben er tien en eentje is stilgevallen
        de rest komt wel, de holding sinds maandag niet meer
        bij de ene klant blijft het leeg terwijl de anderen netjes bijlopen
        enkel de stichting is weg uit mijn overzicht
        eentje niet
        alleen de holding niet
        een bv blijft leeg
        de rest wel
        niet alles ligt eruit, een maar
        enkel die ene ontbreekt
        alle bv's lopen behalve de holding
        met de rest niks mis, enkel die van de bakkerij blijft weg
        alleen de holding blijft achter
        vier van de vijf dossiers komen binnen
        sinds de fusie krijg ik van die ene dochter geen boekingen meer
        bij drie bv's loopt het, de vierde staat stil
        enkel de holding haalt hij niet meer op
        het is maar bij één bedrijf, de rest gaat goed
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
        de server geeft foutcode 403 terug
        Er staat dat ik onvoldoende rechten heb om deze gegevens op te vragen.
        toegang geweigerd
        access denied in het logbestand
        hij zegt dat de app dit niet mag bekijken
        je bent niet bevoegd, lees ik
        HTTP 403 bij het ophalen van de grootboekkaart
        No rights for this division krijg ik te zien
        de toegang tot de verkooporders wordt ons ontzegd
        hij zegt dat het niet mag
        verboden terrein, dat is zowat wat er staat
        geweigerd, bij elke boeking die hij wegschrijft
        onvoldoende rechten, in rode letters
        hij laat me wel binnen maar stuurt me daarna wandelen met een 403
        mag niet
        niet toegestaan staat er
        hij mag er ineens niet meer in staat er in het rood, forbidden
        hij zegt access denied
        De toepassing deelt mede dat ik niet gemachtigd ben.
        geen toegang zegt hij
        verboden
        er staat forbiden in rood
        foutcode 403
        hij zegt dat ik niet bevoegd ben
        403 zegt ie
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
        429 in de response van de API, verder geen tekst
        Exact heeft ons gemaild dat we over de limiet van API-aanroepen zijn gegaan
        too many requests staat in de log
        limiet bereikt, probeer het later nog eens
        Volgens een bericht hebben we te veel verzoeken op één dag gedaan.
        daglimiet overschreden
        rate limit fout
        we zitten blijkbaar aan ons maximum aantal calls
        er kwam een waarschuwing binnen dat de app ons quotum opsoupeert
        de app wacht omdat hij te vaak bevraagd heeft
        mail gekregen dat we over onze dagelijkse hoeveelheid heen zijn
        hij moet rustiger aan doen van Exact
        er staat iets over quota
        we hebben blijkbaar te vaak aangeklopt
        rate limit, ik moet wachten tot middernacht
        mail over limiet
        limiet bereikt
        mag even niks meer opvragen
        er kwam een mail van exact dat we over de limiet gaan
        we kregen een mail dat we over het maximum aantal aanroepen zitten
        429!!
        too many requests zegt ie
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
        waar zou ik zo'n melding moeten zien?
        ik weet niet waar dat programma zijn fouten bewaart
        Er draait iets 's nachts en ik heb geen scherm om naar te kijken.
        heeft die app ergens een log
        nergens te vinden wat er fout liep
        Hoe vraag ik op wat er de laatste keer misging?
        kan zijn dat er wel iets getoond werd maar ik heb het gemist
        mijn collega kreeg een mailtje, ik niet, en nu weet ik niet wat erin stond
        hij doet het niet, maar waar zou ik kunnen zien waarom
        ik heb niets te lezen gekregen, waar houdt hij zoiets bij
        de klant belt dat het stilligt, zelf kan ik geen fout vinden om te kiezen
        er is een belletje met een rood stipje maar dat krijg ik niet open
        waar vind ik het verslag van vannacht
        waar kan ik die fout terugvinden dan
        ik heb geen melding gezien, alleen dat ene collega het zei
        waar zou ik zoiets moeten lezen
        alles draait 's nachts op een server, dus ik zie zelf nooit iets voorbijkomen
        waar zou die foutmelding moeten staan?

link-stopped_proof =
    wordt de gestopte koppeling door Exact geweigerd of ligt het aan de app
    laat Exact de app die gestopt is nog binnen
    kan jij kijken of Exact onze weggevallen app nog toelaat
    is de toegang zelf weg of hapert alleen het programma
    test eens of de stilgevallen verbinding nog leeft
    krijg ik van Exact een reden te zien als de koppeling dood is?
    kun jij even kijken of Exact onze app nog binnenlaat? hij levert niets meer
    Is er een test om te zien of de toegang van een stilgevallen app nog geldig is?
    De koppeling ligt eruit. Kan Wegwijs aan Exact vragen waarom, zonder iets te wijzigen?
    kan jij voor mij zien of exact de app nog binnenlaat, of is de toestemming dood
    hoe weet ik of het aan exact ligt of aan de app dat het stilligt
    check ff of de koppeling nog leeft
    Kan Wegwijs zelf nagaan of Exact de app nog binnenlaat?
    kun je checken of mijn stilgevallen koppeling nog toegelaten wordt zonder iets te wijzigen
    Ik wil dat jij even test of de toestemming nog geldig is, de app krijgt niks meer binnen
    .check =
        kijk het na
        controleer maar
        doe maar
        ja graag nakijken
        is goed, vraag het ze maar
        ja hoor, als je niks verandert vind ik het best
        vooruit dan maar, jij zult het wel weten
        ja doe maar even de test
        ga je gang
    .plan =
        wat verstuur je precies
        laat eerst zien
        wat ga je doen
        eerst wil ik weten welke gegevens eruit gaan
        ik wil eerst weten wat er naar buiten gaat
        van de auditor moet ik precies zien welk verzoek dat is, daarna mag het
        wil eerst zien wat er naar Exact gaat, van onze auditor
    .by-hand =
        ik kijk zelf
        zelf
        niet nakijken
        niet verbonden met wegwijs, dus ik controleer zelf
        hoeft niet, ik loop het na
        de app hangt niet aan wegwijs dus dat wordt handwerk
        de app is niet met jullie verbonden

link-stopped_what-happened =
    waardoor is de toestemming van de koppeling vervallen
    wat kan er gebeurd zijn vlak voordat de koppeling stopte
    noem eens alle dingen waardoor een koppeling zomaar uitvalt
    wat moet ik nagaan bij collega's als de link gisteren is weggevallen
    vakantie, wachtwoord, ontslag: welk van die kan de boosdoener zijn
    wat doodt zo'n toestemming eigenlijk
    waardoor kan zo'n koppeling ineens ophouden eigenlijk
    oorzaken gestopte koppeling
    Er is de laatste week van alles veranderd bij ons: wachtwoorden, mensen, licenties. Welke daarvan laat een koppeling stoppen?
    waardoor kan een koppeling zomaar stoppen
    Welke dingen kunnen er zijn gebeurd waardoor de app er ineens niet meer in komt?
    oorzaken van verbroken verbinding exact
    wat zijn de gebruikelijke oorzaken dat een Exact-koppeling er zomaar mee ophoudt?
    Er komt niets meer binnen. Vorige week is er van alles gebeurd: nieuw wachtwoord, iemand weg, licentie aangepast. Welke is het?
    wat kan de oorzaak zijn dat een koppeling van de ene op de andere dag ophoudt
    waarom wil de app nu ineens dat ik weer koppel
    Hoe vind ik uit waarom de koppeling er uit ligt, was het een wachtwoord, een blokkade of iets anders?
    .opt-unused =
        we hebben dat pakket een half jaar laten liggen
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
        we hebben er de hele zomer niet mee gewerkt
        na mijn zwangerschapsverlof deed hij het niet meer
        drie maanden lang geen mens die dat pakket heeft geopend
        wordt alleen bij de jaarafsluiting gebruikt
        Dit is een app die wij maar een paar keer per jaar openen.
        wij zijn een seizoensbedrijf, dus van oktober tot april raakt niemand dat programma aan
        automatisch ophalen stond al weken uit
        lang niet aangeraakt
        over de 30 dagen heen denk ik
        de laatste synchronisatie dateert van twee maanden terug, daarna is er niets meer mee gedaan
        we waren zes weken dicht, bouwvak en aansluitend verhuizing
        dat ding draait alleen bij de kwartaalaangifte
        ik kom terug van zwangerschapsverlof en niemand heeft het intussen geopend
        seizoensbedrijf, de hele winter lag het stil
        maand niet geopend
        niemand heeft hem gedraaid
        stond stil in de zomer
        weken niets mee gedaan
        we zijn in de zomer zes weken dicht geweest en niemand raakte eraan
        wij gebruiken hem maar één keer per kwartaal
        we hebben er zes weken niks mee gedaan ivm verbouwing
        alleen bij de jaarafsluiting gebruiken we dat ding
        niet meer aangeraakt sinds de zomer eigenlijk
        twee maanden stilgelegen door de verbouwing
        lang niet aangeraakt, zomervakantie
        de winkel was dicht van juni tot september
        dat ding is al twee maanden niet gebruikt
        we zijn een vereniging, 's zomers doet niemand er wat mee
        we waren zes weken dicht met de verbouwing, niemand heeft hem aangeraakt
    .opt-user-changed =
        Karin is met pensioen gegaan, zij had dat gekoppeld
        degene die hem koppelde is weg
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
        onze controller is uit dienst per 1 oktober
        Karin heeft ons verlaten en IT heeft haar account opgeruimd
        gebruiker inactief gezet
        ik heb vorige week een paar oude gebruikers verwijderd
        Diegene die dat gekoppeld had, werkt hier niet meer.
        we hebben afscheid genomen van de boekhouder
        zijn login is door onze systeembeheerder op slot gezet
        er is iemand van functie veranderd en die heeft geen Exact meer
        volgens de melding bestaat de gebruiker niet meer
        de stagiair die het opzette, is weg
        de collega die het had ingesteld is met pensioen
        Johan is ontslagen en IT heeft zijn toegang afgesloten
        de consultant is vertrokken, zijn account staat nu op inactief
        zij werkt hier niet meer sinds 1 maart
        we hebben oude gebruikers opgeschoond, die van de koppeling zat erbij
        werkt hier niet meer
        hij is niet meer in dienst
        zij kan er niet meer in
        die heeft geen account meer
        Annelies heeft het gekoppeld en is in juni uit dienst
        Sandra is per 1 maart uit dienst, die had hem gemaakt
        het wachtwoord is NIET gewijzigd, ze is gewoon geblokkeerd na drie pogingen
        Anja is met pensioen, haar login is afgesloten
        hij staat op inactief zie ik
        niet het wachtwoord, wel de collega die vertrok
        onze vorige boekhouder is met ruzie vertrokken en sindsdien
        de collega die dat ooit deed werkt hier niet meer
        Karin is per 1 juni uit dienst
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
        moest laatst een nieuw wachtwoord instellen
        ww geresset door de helpdesk
        Exact vroeg gisteren om een ander paswoord en sindsdien ligt het stil
        ze had haar wachtwoord vergeten en heeft een nieuw gekozen
        Het paswoord van die gebruiker was vervallen.
        na een phishingmail hebben we voor iedereen nieuwe inloggegevens ingesteld
        zijn wachtwoord is over de datum
        eind vorige maand verplicht gewijzigd, de dag erna ging het fout
        ik heb voor de systeemgebruiker een sterker password bedacht
        komt het doordat ik mijn wachtwoord heb veranderd?
        Johan werkt hier gewoon nog, hij moest wel zijn geheime woord vernieuwen
        elke negentig dagen dwingt IT ons een ander te kiezen, vorige week was het weer zover
        na dat phishingmailtje heeft zij haar inloggegevens veranderd
        hij was het vergeten en heeft een nieuw aangevraagd
        geblokkeerd is ze niet, maar ze logt sinds gisteren in met iets anders
        wachtwoord veranderd
        wachtwoord niet meer geldig
        verlopen wachtwoord
        het oude wachtwoord werkt niet meer
        reset gehad
        vorige week moest ik een nieuw wachtwoord verzinnen
        verlopen pas, hij moest iets nieuws kiezen bij het inloggen
        moest een nieuw wachtwoord van ICT, daarna ging het mis
        die van dat wachtwoord ja
        elke 90 dagen moeten we van it een nieuw wachtwoord kiezen, gisteren weer
        pw verlopen
        it heeft bij iedereen een nieuw wachtwoord afgedwongen na die phishing
        ik heb net een nieuw wachtwoord moeten instellen
        zijn ww was verlopen
        ja we moesten van ict allemaal een ander wachtwoord nemen
        ze moest vorige week een ander wachtwoord kiezen
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
        ik heb diezelfde app gisteren ook voor een andere klant aangesloten
        met mijn login nog een tweede keer verbonden, voor de nieuwe bv
        Wij hebben met het kantooraccount een extra klant toegevoegd in dat pakket.
        een collega heeft de testomgeving van de app ook gekoppeld, onder dezelfde gebruiker
        dubbel gekoppeld
        sinds we de zusterfirma aan hetzelfde programma hebben gehangen
        twee keer dezelfde login gebruikt
        tweede verbinding gelegd, toen viel de eerste om
        er is nog zo'n koppeling bijgekomen met dat ene account
        ja we hebben het voor de stichting ook ingericht, zelfde gebruiker
        ik heb gisteren op mijn account ook het tweede filiaal op die tool aangesloten
        mijn collega heeft de scanner voor een andere klant ingesteld, met dezelfde gegevens
        we hadden een proefomgeving opgezet en die met het gewone account verbonden
        twee kantoren, één login, en het tweede kantoor is er net bij gekomen
        zodra de ene loopt valt de andere om
        op een tweede pc verbonden
        dezelfde login opnieuw gebruikt
        niet een maar twee keer gekoppeld
        ook op de laptop aangesloten
        dubbel verbonden
        gisteren hebben we op kantoor Gent hetzelfde pakket aangesloten op dezelfde gebruiker
        ik heb hem vorige week op mijn eigen login ook in het testpakket gehangen
        niet het wachtwoord, niet de gebruiker, wel een tweede omgeving op dezelfde inlog
        we hebben voor de tweede bv ook gekoppeld met dezelfde inlog
        mijn opvolger installeerde hem ook op haar pc, met mijn account
        met mijn login staat die app ook op de nieuwe pc van de filiaalhouder, sinds gisteren
        ik heb met mijn login ook de testomgeving aangesloten
        collega deed het nog een keer in de andere bv, zelfde inlog
        mijn dochter heeft dezelfde app voor haar eigen winkel gekoppeld met mijn inlog
        collega heeft dezelfde app voor een andere bv gekoppeld met mijn account
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
        de directeur heeft die app eruit gegooid
        ik heb zelf op intrekken gedrukt, per ongeluk
        iemand heeft de machtigingen opgeschoond
        consent revoked staat er
        Bij een opruimactie zijn de rechten van deze app weggehaald.
        security heeft alle derde partijen eraf gehaald
        er is in het beveiligingscentrum iets verwijderd
        onze IT'er vond hem verdacht en heeft de toestemming ingetrokken
        ingetrokken, zo stond het bij de reden
        de toelating werd door de zaakvoerder geschrapt
        de directeur heeft alle programma's eruit gegooid die hij niet kende
        iemand heeft bij het opruimen op intrekken geklikt
        onze privacyfunctionaris vond dat het niet mocht en heeft de kraan dichtgedraaid
        per ongeluk de verkeerde app verwijderd in het beveiligingscentrum, ik was het zelf
        Johan wilde niet langer dat dat ding meekeek
        toestemming is weg
        iemand heeft hem eruit gehaald
        mag niet meer, is ingetrokken
        rechten zijn er niet meer
        per ongeluk ingetrokken
        onze IT heeft vorige maand de boel opgeschoond en toestemmingen weggehaald
        de directeur dacht dat het een virus was en heeft hem eruit gesmeten
        ik heb zelf per ongeluk op intrekken gedrukt denk ik
        de baas heeft grote schoonmaak gehouden in de apps
        ik heb die app vorige week zelf losgekoppeld, per ongeluk
        jij gaf als reden ingetrokken
        ik heb uit veiligheid alles losgemaakt in het beveiligingscentrum
        onze controller heeft apps zitten opruimen
        iemand heeft op intrekken gedrukt in het beveiligingscentrum
        iemand heeft bij die machtigingen op intrekken geklikt, ik noem geen namen
        IT heeft opgeruimd en alle apps eruit gegooid
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
        ons abonnement bij Exact is opgezegd
        die bv is opgeheven en de administratie is gesloten
        we zijn van pakket gewisseld, misschien zit de api er niet meer bij
        De licentie liep eind december af.
        proefperiode voorbij
        factuur van Exact niet betaald, alles is op slot
        administratie staat in het archief
        wij hebben de module opgezegd
        het dossier is verwijderd wegens faillissement
        contract beëindigd
        het contract met Exact liep op 31 december af
        de bv is opgeheven en de boeken zijn gesloten
        we hebben de rekening niet betaald en toen ging het abonnement dicht
        overgestapt naar een kleiner pakket per 1 juli
        het dossier is gearchiveerd na de fusie
        abonnement niet verlengd
        administratie bestaat niet meer
        opgezegd
        niet betaald
        licentie is er niet meer
        die bv is verkocht en het dossier is afgesloten
        abonnement opgezegd per 31 december
        de zaak is geliquideerd, die boekhouding bestaat niet meer
        abonnement opgezegd per 1 januari
        de administratie is afgesloten en naar archief
        de bv is geliquideerd
        die bv is opgeheven en de administratie afgesloten
        we hebben een pakket minder genomen bij exact
        onze rekening bij exact was niet betaald
        ons pakket is per januari opgezegd
    .opt-nothing-known =
        niemand heeft iets aangepast
        er is niets veranderd
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
        er is niks veranderd voor zover ik weet
        geen van die dingen
        zomaar gestopt, uit het niets
        Ik zou het u echt niet kunnen zeggen.
        alles is nog hetzelfde als vorige maand
        daar herken ik niks in
        echt geen idee hoor, ik hoorde het van een collega
        Bij navraag heeft niemand iets gewijzigd, de koppeling viel gewoon uit.
        wij hebben nergens aangezeten
        kan van alles zijn, ik heb er geen zicht op
        wie ja heeft gezegd werkt nog, alles draait dagelijks, niemand heeft aan iets gezeten
        het ging van het ene moment op het andere, geen aanleiding
        zegt me allemaal niets
        bij ons is er niets gewijzigd, echt niet
        ik ben invalkracht, vraag mij niet wat er hier gebeurd is
        niks bijzonders
        nee, allemaal niet
        nee, geen van die
        er is niets veranderd, echt niet
        niks gebeurd
        voor zover ik weet is er niets veranderd
        Geen van de genoemde zaken is van toepassing.
        tsja ik ben hier pas sinds vorige week
        dinsdag ging het goed, woensdag niet, en niemand kwam er aan
        er is niks veranderd bij ons
        zou het niet weten
        nee ik herken hier niks in
        er is echt niks veranderd bij ons
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
        wie heeft dat destijds eigenlijk gekoppeld?
        over welke gebruiker gaat het hier
        ik kan dit niet beantwoorden want ik weet niet op wiens login hij draait
        Hoe vind ik terug wie de toestemming had gegeven?
        is dat dan mijn account of dat van de boekhouder
        wiens wachtwoord bedoelen jullie?
        bij ons werken er twintig in Exact, van wie is die verbinding
        er kan ergens een naam staan zeker, maar waar
        om te kunnen kiezen moet ik weten op wiens account het liep
        er zijn twee mensen weg, maar was een van hen dat?
        wie zat er eigenlijk achter die koppeling
        hoe kom ik te weten wie destijds ja heeft gezegd
        Petra veranderde haar wachtwoord en Johan vertrok, maar op wie van de twee draaide dit?
        wie legde die koppeling? dat weet hier niemand
        wie weet nog wie dat ooit aan elkaar knoopte?
        de voorganger had het account op zijn naam, of was het de accountant?
        het is vóór mijn tijd gelegd, door wie staat nergens
        tja wie was dat, moet ik dat weten? is van voor mijn tijd
        wie dat ooit gekoppeld heeft? geen idee

link-stopped_sign-in-again =
    kan ik een gestopte koppeling gewoon opnieuw koppelen
    raak ik iets kwijt als ik een dode koppeling opnieuw verbind
    niemand weet waarom hij stopte, mag ik hem dan één keer opnieuw verbinden om te proberen
    moet ik de kapotte koppeling eerst weggooien of gewoon opnieuw inloggen
    met wiens login breng ik de stilgevallen koppeling weer tot leven
    vindt u het goed als ik als proef opnieuw aanmeld in de weggevallen app
    niemand weet waarom de koppeling stilstaat, wat is de snelste proef
    moet ik de dode koppeling eerst verwijderen voor ik opnieuw verbind
    Zonder bekende oorzaak: is één keer opnieuw koppelen veilig, of raak ik iets kwijt?
    gewoon nog eens koppelen terwijl ik de reden niet ken, hoe precies
    Niemand weet waarom het stilviel. Is er een snelle proef die niets kapotmaakt?
    ik wil de gestopte verbinding opnieuw leggen, mag ik hem eerst verwijderen in de app?
    oorzaak van het stilvallen onbekend, gewoon één keer opnieuw aansluiten dan maar?
    koppeling gestopt en geen enkele aanwijzing. Mag ik gewoon één keer opnieuw koppelen als proef?
    wat is de kortste proef bij een uitgevallen koppeling waarvan niemand de oorzaak weet
    zal ik die dode koppeling gewoon nog eens verbinden, of maak ik het dan erger?
    één keer opnieuw verbinden als proef
    Niemand weet waarom het ophalen stilstaat. Kan ik zonder risico de verbinding eens vernieuwen?
    zal ik gewoon opnieuw koppelen, of maak ik het dan erger
    Niemand weet wat er gebeurd is. Is opnieuw verbinden een veilige poging zonder instellingen kwijt te raken?
    moet ik de koppeling verwijderen en opnieuw aanmaken?
    hoe breng ik een stilgevallen link weer tot leven, moet ik hem eerst verwijderen?
    Hoe koppel ik een gestopte app opnieuw zonder alles te verwijderen?
    Koppeling ligt eruit en geen idee waarom, gewoon nog eens verbinden dan?
    mag ik op opnieuw verbinden drukken of gaat dan de inrichting verloren, de koppeling is gestopt
    Moet ik een gestopte koppeling verwijderen en opnieuw maken, of volstaat opnieuw verbinden?
    hoe koppel ik die uren app effe opnieuw zonder dat alles weg is
    Klant belt: data komt niet meer door, geen enkele oorzaak te vinden. Veilig herkoppelen zonder iets te verwijderen?
    .done =
        gedaan
        ingelogd
        uitgelogd, verbonden, akkoord gegeven
        als Ans ingelogd en ja gezegd
        hij zegt nu 'verbonden'
        teruggestuurd naar de app met een groen vinkje
        reconnect gedaan in een privévenster
        nieuwe toestemming staat
        opnieuw verbonden
        Ik heb mij afgemeld, terug aangemeld en de toestemming gegeven.
        ok gekoppeld met dezelfde gebruiker
        de app zegt dat hij weer verbinding heeft
        heb het gedaan zoals je zei
        ging zonder problemen
        toestemming is gegeven, het vinkje is groen
        herautorisatie voltooid
        we zijn er weer in, wat nu?
        de oude gebruiker was er nog, die heeft het gedaan
        uitgelogd, vernieuwen aangeklikt, ja gezegd
        hij staat weer op groen in de instellingen
        met Petra's account opnieuw aangesloten
        de hele procedure doorlopen, niets verwijderd
        is gebeurd, ik ben terug in het programma
        opnieuw gekoppeld als Annelies, toestemming gegeven
        en dan?
        opnieuw verbonden, toestemming gegeven
        daan, en akkoord gegeven
        gebeurd. volgende?
        was niet simpel maar hij hangt er terug aan
        geen foutmelding meer gekregen bij het verbinden
        opnieuw gekoppeld
        akkoord geklikt en ik zit weer in de app
        gelukt geloof ik, hij zegt verbonden
        gedaan wat er stond
        ik heb op toestaan gedrukt en kreeg een vinkje van de app
        opnieuw gekoppeld onder dezelfde naam
        heb ik gedaan, toestemming weer gegeven
        zo, hij zegt verbonden
        uitgelogd, ingelogd, akkoord, klaar
        opnieuw verbonden als Riet, net als vroeger
        opnieuw verbonden met mijn eigen login
        toestemming gegeven, kreeg een groen vinkje
        ingelogd en akkoord geklikt
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
        hij pikt mijn wachtwoord niet
        ik kom Exact niet meer in
        onjuiste gebruikersnaam of wachtwoord
        Mijn account blijkt geblokkeerd te zijn wanneer ik wil aanmelden.
        de code op mijn telefoon werkt niet bij het inloggen
        steeds terug naar het aanmeldscherm
        kan niet binnen, welk adres moet ik hebben? wij zitten in België
        de login van die gebruiker wordt geweigerd
        het geheime woord van Petra wordt niet gepikt
        ik ben nu wel uitgelogd maar kom er niet meer in
        account vergrendeld, tien minuten wachten staat er
        de code uit de telefoon van de vertrokken collega, daar kan ik niet aan
        hij stuurt me naar de franse pagina en die kent ons niet
        ik kom er niet in, ongeldige combinatie
        bij de app draait het wieltje en dan: inloggen mislukt
        inloggen faalt, wachtwoord onjuist zegt ie
        ik zit op .be terwijl wij in Nederland zitten, en ik kom er niet in
        exact accepteert mijn gegevens niet
        ik kom niet voorbij het inlogscherm
        code van de authenticator klopt telkens niet
        ik typ alles juist en dan zegt hij gebruiker onbekend
        na drie keer zit het slot erop
        ik kom er niet in, account onbekend zegt hij
        hij pakt mijn wachtwoord niet meer
        ik krijg gebruiker onbekend als ik inlog
        blijft hangen op het inlogscherm van Exact

link-stopped_works-again =
    opnieuw gekoppeld na het stoppen, komt er nu weer iets
    hoe weet ik of de gestopte koppeling weer loopt
    na mijn nieuwe login even gekeken: hoe zie ik dat de uitval voorbij is
    net opnieuw verbonden na de storing, waaraan merk ik dat hij loopt
    staat op verbonden maar is hij echt hersteld?
    hoelang na het herstellen moet er weer data zijn
    opnieuw verbonden, hoe zie ik of de gestopte koppeling weer leeft?
    testen na herstel dode koppeling
    De stilgevallen sync heb ik vernieuwd. Waar kijk ik of er weer iets doorkomt?
    hoe zie ik of de gestopte koppeling weer loopt
    Net opnieuw verbonden na de storing, waar zie ik aan dat ie echt loopt?
    hoe kan ik zien of het herstellen gelukt is? heb zonet de stilgevallen app weer aangemeld
    Opnieuw ingelogd na de storing van de koppeling. Wat moet ik proberen om te weten of hij weer leeft?
    opnieuw gekoppeld na de storing, hoe weet ik nu of het terug loopt
    opnieuw ingelogd in de app, hoe weet ik nu of de stilgevallen koppeling weer loopt
    Ik heb de gestopte app net weer verbonden. Waar kijk ik of er gegevens binnenkomen?
    Net die dode koppeling hersteld denk ik, moet ik iets ophalen om het te zien?
    koppeling was gestopt, collega heeft opnieuw ingelogd, hoe zie ik of het geholpen heeft
    salariskoppeling opnieuw gelegd, waaraan zie ik nu of de journaalposten weer komen
    .opt-works =
        ja eindelijk
        eindelijk
        hij loopt weer
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
        er komen weer facturen door
        alles loopt terug
        jaaa hij doet het
        De achterstand wordt op dit moment ingehaald.
        zojuist drie bonnen binnengekregen
        het dashboard heeft cijfers van vandaag
        opgelost, dank
        werkt weer zoals vroeger
        gegevens stromen opnieuw binnen
        er staan niewe regels in
        de bonnen van vannacht rollen binnen
        vanmorgen ingeboekt en meteen gezien
        het lampje bleef groen en er staan verse regels
        eindelijk beweging in de cijfers
        hij haalt zelfs de gemiste dagen in
        geen fout meer
        niets mis, data komt
        geen inlog meer nodig
        ligt er niet meer uit
        ja dat doet het
        jaaa eindelijk
        jaaa, de bankmutaties stromen binnen
        twee bonnen van vandaag kwamen net door
        duurde lang, maar ze zijn er niet meer uit te slaan: facturen van vandaag!
        er druppelen weer bonnen binnen
        jawel alles van vandaag staat erin
        pico bello
        het loopt terug
        de teller springt van 0 naar 214
        jaaa daar komen ze binnen
        yes!
    .opt-stopped =
        eerste uur ja, nu hapert het weer
        het hapert weer
        eerst goed, nu weer niks
        hij deed het vijf minuten en toen niet meer
        even werkte hij, nu weer niet
        één keer en toen stopte hij weer
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
        nog altijd niks
        dat opnieuw aanmelden heeft nul komma nul geholpen, we missen inmiddels een week omzet
        dezelfde fout als eerst
        Het blijft leeg, ook na opnieuw koppelen.
        nee hij ligt er nog steeds uit
        geen verschil
        wij krijgen nog steeds geen enkel document
        werkt nog steeds voor geen meter
        het is me niet gelukt om er beweging in te krijgen
        zelfde liedje
        het lampje is na een minuut weer rood geworden
        geen verse regels, nog altijd die van drie weken terug
        hij blijft dood
        alles opnieuw verbonden en het mocht niet baten
        hij haalt niet eens de gemiste dagen op, laat staan vandaag
        niks
        niet opgelost
        geen data
        zelfde fout, niet weg
        niet dus, hij vraagt weer om in te loggen
        geen bon te bekennen
        niets, helaas
        blijft stil, ook na het verversen
        zelfde liedje als daarstraks
        noppes
        blijft hangen, zelfde als ervoor
        geen nieuwe data
        nee hoor, dezelfde foutmelding als vanmorgen
        die teller staat al een kwartier op nul
        nop, blijft leeg
        zelfde fout als daarnet
        helaas, niks
        nope, zelfde foutmelding
        blijft leeg
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
        weet ik morgenvroeg pas
        de volgende run is vannacht
        ik kan op dit moment niet in de app
        Mijn collega moet dit testen en die is er donderdag weer.
        nu even geen mogelijkheid om te kijken
        er valt vandaag niets op te halen
        proberen kan ik het hier niet
        moet nog blijken
        ik zit in de trein, controle volgt
        dat zal ik later op de dag eens nakijken
        morgenvroeg pas, hij haalt enkel 's nachts op
        het programma staat op de pc van de zaakvoerder, die is op reis
        er is vandaag niets geboekt dus valt er niets op te halen
        geen toegang tot dat scherm vanuit thuis
        ik moet nu naar een klant, later kijken
        weet ik niet
        geen idee
        kan ik niet proberen
        ik heb de app niet
        ik werk hier niet meer
        niet te zien voor mij
        de import draait pas om 2 uur vannacht
        de synchronisatie draait pas om middernacht
        ik zit in de trein, heb die app hier niet
        dat kan alleen mijn collega zien en die is naar huis
        moet wachten tot vannacht, dan haalt hij pas op
        ik zit op de trein, het product staat op kantoor
        hij haalt alleen s nachts op
        ik heb geen toegang tot de app, collega moet kijken en die is er morgen pas

link-stopped_has-access =
    exact laat de app nog toe maar er komt niets over
    toestemming is in orde, toch staat de koppeling stil
    Exact weigert niks, de app staat groen en toch stokt de aanvoer
    toegang is er nog, waarom ligt het ophalen dan stil
    kan het zijn dat het automatisch ophalen gewoon uitstaat in de app
    wegwijs zegt dat hij nog toegelaten wordt, wat is er dan gestopt
    exact laat de app nog gewoon toe volgens de test maar er komt toch niks binnen sinds vrijdag
    stilgevallen koppeling, terwijl de toestemming nog geldig blijkt te zijn
    De controle zegt dat de toegang leeft, maar het programma haalt niets op; staat het automatisch ophalen soms uit?
    toegang oké, toch geen data meer, waar kijk ik dan in de app
    Volgens de controle laat Exact de app nog binnen, maar er komt al dagen niets. Waar moet ik dan zoeken?
    toestemming leeft nog en toch ligt het stil
    niet geweigerd, geen inlogscherm, wel al een week stil; staat het ophalen in het pakket misschien uit?
    koppeling niet geweigerd en toch geen data meer, kijk ik naar de planning in de app?
    Wegwijs meldt dat Exact de app nog toelaat, maar sinds dinsdag komt er niets. Waarom dan?
    je zegt dat exact de app nog toelaat maar er komt toch niks meer in
    toegang ok maar stil
    De controle is groen en desondanks is er sinds dinsdag niets opgehaald. Waar moet ik het dan zoeken?
    exact laat de app toe volgens de test maar er komt niks binnen
    Toestemming is in orde, en toch staat de synchronisatie stil. Wat kijk ik dan na?
    jullie zeggen toegang is er nog, toch zie ik sinds vrijdag geen nieuwe boekingen
    Wegwijs meldt dat de verbinding niet geweigerd wordt maar de app haalt toch niks op. Waar zit het dan?
    exact accepteert de koppeling nog, de app staat evengoed stil
    Volgens de controle komt de app nog gewoon binnen, maar de data is van vorige week
    wegwijs zegt dat exact de app nog gewoon toelaat, maar er komt niets binnen. wat dan
    check was groen en toch staat de koppeling stil
    Volgens de check is de toestemming nog goed, maar de app haalt niks op. Waar ligt het dan aan?
    Exact zegt dat de app nog toegelaten is en toch zie ik geen nieuwe boekingen in de tool
    volgens mij laat exact die bouwapp gewoon toe maar er komt niks binnen, wat nu
    .opt-reauthorise =
        opnieuw toestemming
        toch opnieuw koppelen
        draait op de login van een collega, dus geef opnieuw
        ik wil opnieuw akkoord geven
        dan vernieuw ik hem
        op andermans toestemming, denk ik
        nog eens koppelen
        de app gebruikt de login van Koen, die moet dan opnieuw akkoord geven
        de app draait op de login van de boekhouder, dus die doet het opnieuw
        nieuwe toestemming, graag
        de app draait op toestemming van een collega, laat haar opnieuw akkoord geven
        hoe geef ik nog eens toegang
        de app draait denk ik op die van mijn collega, dan geven we die opnieuw
        collega had het gekoppeld, dan geef ik opnieuw akkoord
        wil m toch opnieuw autoriseren voor de zekerheid
    .opt-new-administration-invisible =
        één administratie
        de administratie ontbreekt
        het gaat maar om één bedrijf
        één bv ontbreekt, de andere niet
        de eerste gids hieronder
        Gent is onzichtbaar
        het is die nieuwe bv
        er ontbreekt eentje, de nieuwe
        het gaat om één nieuwe bv die nergens verschijnt
        het gaat om een kersverse bv die niet opduikt
        één dossier te weinig
        het gaat om een nieuwe bv die niet opduikt
        één administratie zie ik niet in de app
        de zojuist toegevoegde administratie blijft onzichtbaar
        het gaat toch om die ene bv die er niet bij staat
    .finish =
        dan ligt het aan de app, ik bel ze, verder niets
        ok dat wilde ik weten, tot ziens
        stond inderdaad uit, opgelost
        ophalen stond uit!! opgelost
        ah het ophalen stond uit, gevonden
        ok ik weet genoeg

link-stopped_one-administration =
    koppeling werkt voor alle bedrijven behalve één die eerst wel kwam
    sinds de klant de band met ons kantoor verbrak ziet de app zijn administratie niet
    vier firma's lopen door, de vijfde kreeg sinds vrijdag niets meer
    dossier is gearchiveerd en nu ontvangt de app het niet meer
    een klant heeft ons kantoor losgekoppeld en meteen stopte zijn scanapp
    eerst kwamen alle bv's mee, sinds kort valt er één weg
    bij één klant komt er niets meer binnen, bij alle andere loopt het door
    alleen bv 3 is gestopt, de rest van de koppeling werkt
    Van één dossier krijgen wij sinds oktober geen cijfers meer; vroeger wel. Waar ligt dat aan?
    klant heeft zijn band met ons kantoor verbroken, verdwijnt hij daarom uit het dashboard?
    Alleen de cijfers van BV Noord komen niet meer binnen, de andere vijf wel. Wat kan daarmee zijn?
    een klant heeft de band met ons kantoor verbroken en sindsdien komt enkel zijn dossier niet meer
    één vennootschap viel weg uit de dagelijkse import nadat ze gearchiveerd werd
    tot vorige maand kwam dit bedrijf gewoon mee, nu is het als enige gestopt
    de koppeling leeft want vier administraties komen binnen, alleen de vijfde is ermee gestopt
    alles loopt behalve die ene bv, die is vorige week opgehouden
    één bv komt niet meer mee
    Van de acht administraties ontvangt de app er sinds gisteren nog zeven. Wat controleer ik voor die achtste?
    alleen één bv komt niet meer door
    Vier van de vijf bedrijven synchroniseren, de vijfde is sinds kort stil
    klant heeft de samenwerking opgezegd en nu zie ik zijn administratie niet meer in de app
    Alle bedrijven komen door behalve Jansen Beheer, die staat sinds vorige week stil in de app. De rest loopt gewoon.
    1 bv valt weg uit de koppeling, andere 7 ok
    dossier dat altijd meekwam komt niet meer, de andere wel
    drie filialen komen netjes binnen, filiaal Maaseik al een week niet meer
    een enkele bv gestopt, rest van de koppeling draait
    Van de zes bv's komt er nog maar van vijf data binnen, vroeger kwamen ze alle zes
    Eén klant is uit de koppeling gevallen, bij de andere klanten loopt het door
    sinds januari krijgt het rapport niks meer van de stichting, andere administraties wel
    De koppeling doet het, alleen van onze oude werkmaatschappij komt niets meer
    dossier van klant Peeters komt niet meer binnen, de andere dossiers lopen
    Boekhouding gearchiveerd, sindsdien ziet de app die niet meer
    Klant heeft de band met ons kantoor verbroken en nu mist zijn administratie in ons dashboard
    een enkel bedrijf synchroniseert niet meer
    Hoe kan het dat de scan-app nog voor vier ondernemingen boekt maar voor de vijfde ineens niet meer?
    Bij 79 klanten loopt de bankkoppeling door, bij één komt er sinds dinsdag niets meer
    alle filialen leveren omzet aan behalve Deventer, die hield er donderdag mee op
    .opt-new-administration-invisible =
        zoek het uit
        niet te zien
        de gebruiker ziet hem niet meer in het rijtje
        linksboven is die bv weg
        pas toegevoegd en onvindbaar
        hij is niet te kiezen bij haar
        de login heeft er geen zicht op
        de nieuwe administratie is nooit zichtbaar geweest
        en wat als 't bij nummer 4 nee is
        de bv is pas opgericht
        de gebruiker kan ze niet meer kiezen
        pas geopende bv komt niet tevoorschijn
        het is zo'n verse administratie die onzichtbaar blijft
        degene die koppelde kan hem linksboven niet kiezen
        nieuw sinds 1 juli, komt niet in de lijst
    .opt-change-administrations =
        bij de app is hij niet aangevinkt
        hij stond niet bij de keuze van de app
        de app mag er niet bij
        het vinkje ontbreekt bij die bv
        toevoegen aan de app
        hij staat niet bij de administraties van de app
        ze is niet meer aangevinkt bij de app
        zet haar er weer bij
        punt 3 is een nee
        hij staat niet meer bij wat de app mag, hoe zet ik dat aan
        ik wil aanvinken dat de app er weer bij kan
        administraties van de app aanpassen graag
        punt drie is een nee
        ik kan hem linksboven gewoon kiezen, de app mag er alleen niet bij
    .finish =
        hij was gearchiveerd, dus logisch. klaar
        klant heeft de band verbroken, dat was het dan
        ok zo weet ik genoeg
        die was gearchiveerd, dan weet ik genoeg
        klant heeft ons eruit gezet, tsja, klaar
        de klant is overgestapt, dat verklaart het

link-stopped_refused =
    koppeling gestopt met de melding geen toegang
    sinds vandaag geeft de koppeling forbidden
    de app liep altijd en krijgt nu de deur op zijn neus met een weigering
    sinds het weekend overal "u heeft geen rechten" bij het ophalen
    gestopt met een 403 erbij, waar moet ik dan zijn
    koppeling weg of mag hij gewoon iets niet meer?
    koppeling gestopt en nu zie ik overal Forbidden, is de verbinding dan weg
    sinds maandag weigert exact onze link met een 403, is de koppeling kapot of mag hij iets niet
    De verbinding viel stil met een weigering; moet ik opnieuw koppelen of is dat zinloos?
    gestopt + 403 in beeld
    hij liep altijd en nu krijg ik 403 op alles, is de koppeling dan weg?
    werkte gisteren, vandaag geen toegang
    De app die jaren goed ging, meldt ineens 'geen toegang'. Moet ik nu opnieuw koppelen of is er iets anders?
    koppeling gestopt met forbidden
    Hij deed het altijd en nu zegt ie ineens geen toegang, is de koppeling weg?
    Tot vorige week prima en nu 'toegang geweigerd' in het logboek van de koppeling
    onze koppeling is ineens gestopt en geeft nu overal Forbidden, is de link dan weg?
    de app die altijd werkte zegt sinds vandaag 'geen toegang' met code 403. Moet ik hem opnieuw koppelen?
    Exact geeft op elke aanroep 403 sinds gisteravond, de koppeling liep daarvoor jaren. Is de verbinding verbroken of mag hij iets niet?
    stilgevallen app toont enkel 'access denied', link kapot of rechtenkwestie?
    koppeling is gestopt met 'Forbidden', ben ik hem nu kwijt?
    app liep altijd en geeft nu 403
    Koppeling stopte en ik zie nu 403 in het log van de app
    geen toegang melding sinds vanmorgen, terwijl de koppeling er nog staat
    De koppeling liep altijd en stopt nu met een 403, is de verbinding weg of mag hij gewoon iets niet meer?
    is mijn koppeling kapot als er na jaren ineens Forbidden verschijnt
    Werkte tot gisteren, vandaag 'geen toegang' in de app. Moet ik opnieuw koppelen?
    Stilgevallen sync met melding 403: helpt opnieuw verbinden daar eigenlijk tegen?
    Deed het altijd, nu ineens 403. Is de verbinding verlopen?
    de koppeling is niet uitgelogd maar sinds de zomer krijg ik 'no access', heeft opnieuw verbinden zin
    plotseling zegt de webshopplugin geen toegang bij orders wegschrijven
    .opt-division-scope-error =
        zoek het uit
        naar die gids
        er hangt 'division scope' achter
        noemt een divisienummer
        de zin eindigt op scope
        application scope violated
        itgeneor060 zie ik
        er staat iets over de scope van de administratie
        division scope ja dat las ik
        er staat iets over een division die niet mag
        de melding noemt de administratie als niet toegestaan
        er staat iets van administration not allowed bij
        de melding gaat over een divisie die niet mag
        "division not in scope" of zoiets staat er
    .opt-forbidden =
        er staat alleen dat woord
        kale 403
        geen uitleg erbij
        verder leeg achter forbidden
        enkel geweigerd
        er staat enkel Forbidden, punt
        zoek het met me uit
        er staat alleen 403
        achter forbidden komt er niks
        kaal 403 zonder uitleg
        enkel dat ene woord, niets erachter
        er staat enkel Forbidden, niks erachter
        alleen dat ene woord zonder uitleg
    .finish =
        dan weet ik dat, afgerond
        dan vraag ik onze beheerder wel

link-stopped_too-many =
    koppeling stilgezet omdat de app te veel vroeg
    koppeling stopt elke middag door een limiet
    gestopt met melding 429, is de koppeling nu stuk
    Exact heeft de app stilgelegd wegens limieten, moet ik herkoppelen?
    hij valt elke nacht stil omdat hij te vaak iets opvraagt
    mail over limieten gekregen en sindsdien geen data
    koppeling staat stil en er kwam een limietmail van exact, moet ik opnieuw koppelen
    gestopte link met 429, is de toestemming nog goed
    De koppeling viel uit wegens te veel verzoeken; kan ik beter niets doen?
    stilgevallen door limiet, opnieuw verbinden ja/nee
    ophalen gestopt en er ligt een mail van exact over een limiet, moet ik nu opnieuw koppelen?
    koppeling stil na 429
    Sinds de mail over overschreden grenzen staat onze sync stil. Is de toestemming nu verloren?
    koppeling ligt stil met 429
    We kregen een mail over limieten en sindsdien komt er niks meer. Opnieuw koppelen?
    Exact mailde iets over een overschreden limiet, daarna viel de koppeling stil. Wat nu?
    kreeg een mail van Exact over limieten en nu ligt de integratie plat, is mijn koppeling verbroken?
    koppeling ligt stil en ik kreeg een mail van exact over limieten
    Kreeg een mail over limieten van Exact en de koppeling ligt stil, moet ik opnieuw koppelen?
    error 429 en er komt niks meer binnen
    de koppeling viel stil met 429, moet ik hem nu opnieuw leggen?
    Is onze verbinding kapot of is hij alleen tijdelijk tegengehouden? In de mailbox staat iets over limieten
    Kassa stil sinds vanmorgen en Exact mailt over een limiet; toestemming kwijt?
    Koppeling wil niks meer doen en in het log staat iets over limiet overschreden, is hij nu ontkoppeld?
    helpt opnieuw verbinden als de stilgevallen app een 429 laat zien
    Black Friday: koppeling ligt plat, 429
    .opt-too-many-requests =
        ga naar die gids
        hoe lang wachten
        vertel hoelang ik moet wachten
        hoe voorkom ik dat volgende keer
        ga maar naar die gids over limieten
        ja wachten, en dan
        het ophalen staat uit, verder
        ja wijs me de weg
        hoelang moeten we wachten dan
        ja die gids
        ik wil dat het niet meer terugkomt
        de knop om dat ophalen te stoppen vind ik niet
        hoelang moet ik wachten dan
        help me voorkomen dat dit nog eens gebeurt
        hoelang moet ik dan wachten
        hoe voorkom ik dat volgende maand
        hoelang moet ik dan wachten?
        hoe voorkom ik dit volgende maand
    .finish =
        klaar
        ik wacht een uur
        ok
        heb ophalen uitgezet, dat is het wel
        goed, meer niet
        auto-ophalen staat uit, ik wacht af
        oké dan ga ik koffie drinken

link-stopped_unused =
    we gebruikten de app een maand niet en nu is de koppeling weg
    koppeling na de zomervakantie verlopen
    vervalt een koppeling als je ze een tijdje niet gebruikt
    het seizoen begint weer en de app is eruit gevallen door stilstand
    dertig dagen niks gescand, kan hij daardoor weg zijn
    ons dossier lag een kwartaal stil en nu zegt de app dat hij geen toegang meer heeft
    koppeling doet het niet na een lange vakantie, komt dat doordat hij niet gebruikt is
    na hoeveel dagen niksdoen stopt een koppeling met exact
    Ons jaarrapport draait maar één keer per jaar en ligt er dan altijd uit. Hoe voorkom ik dat?
    een maand niet ververst en nu dood
    we hadden de app de hele zomer niet gebruikt en nu ligt ie eruit, is dat de reden?
    We hebben het rapport in de zomer zes weken niet gebruikt en nu doet het niks meer. Is dat de reden?
    gaat een aansluiting dood als je haar een maand lang laat liggen
    Hoe voorkom ik dat het jaarrekeningpakket steeds is afgesloten als ik het na twee maanden weer open?
    een kwartaal niet aangeraakt en nu buitengesloten
    hoe vaak moet een programma iets ophalen om niet buitengesloten te raken
    we hebben hem een paar maanden niet aangeraakt en nu doet ie het niet
    seizoensapp werkt niet na winter
    Onze jaarwerk-tool gebruiken we alleen in het voorjaar en elk jaar is de verbinding dood. Waarom is dat?
    app maand niet gebruikt en nu moet ik weer inloggen
    Na de bouwvak bleek de koppeling dood. Komt dat doordat er weken niks gedaan is?
    hoe voorkom ik dat de toestemming verloopt bij weinig gebruik
    We hebben de app in de zomer anderhalve maand niet aangeraakt en nu komt hij er niet meer in. Normaal?
    vervalt een koppeling met exact als je hem lang niet gebruikt?
    app niet gebruikt sinds oktober, koppeling kapot
    we gebruiken die app maar eens per kwartaal voor de btw en dan ligt de koppeling er telkens uit
    seizoenszaak, winter dicht, nu gaat de koppeling niet meer. hoort dat
    vervalt een koppeling als je er een maand niks mee doet
    app stond een hele tijd in de kast omdat we overstapten naar iets anders, nu weer nodig en hij komt niet binnen
    We gebruiken de app maar één keer per kwartaal en elke keer is de koppeling eraf
    Ons jaarwerkprogramma wordt enkel in maart gebruikt en dan is de verbinding altijd weg
    We gebruiken het inventarisatieprogramma maar één keer per kwartaal en telkens is de koppeling weg
    Na zes weken zwangerschapsverlof doet de app het niet meer, niemand heeft hem in die tijd geopend
    app lang niet gebruikt nu eruit gegooid
    Vervalt een koppeling als je er een maand niks mee doet?
    seizoensbedrijf, in de winter staat de kassa stil en in maart is de verbinding met Exact weg
    hoe voorkom ik dat de toegang verloopt doordat wij het rapport zelden openen
    Jaarafsluitingstool: elk jaar in januari is hij de verbinding kwijt. Komt dat doordat hij elf maanden stil ligt?
    meer dan 30 dagen niet ingelogd, koppeling dood
    Wij hebben de webshop verbouwd en die lag vijf weken uit, sindsdien ook geen boekhouding meer
    we zijn zes weken dicht geweest voor de verbouwing en nu ligt de kassa eruit bij exact
    seizoensshop die van september tot april uit staat, koppeling weer weg zeker
    Tussen twee contributierondes zit drie maanden en elke keer moet ik opnieuw koppelen, hoe voorkom ik dat?
    .opt-reauthorise =
        opnieuw toestemming
        koppel opnieuw
        dan koppel ik hem weer aan
        na de vakantie opnieuw akkoord
        laat maar zien hoe
        hij moet weer binnen
        wek hem tot leven
        hoe geef ik die toestemming weer
        dan leg ik de toestemming opnieuw aan
        inloggen dus, hoe
        ja help me opnieuw akkoord geven
        dan wil ik hem weer toelaten, hoe gaat dat
        ga naar opnieuw toestaan
        opnieuw akkoord geven dan maar
    .finish =
        weet genoeg, fijne avond
        snap het, ik doe dat straks zelf

link-stopped_user-changed =
    gebruiker inactief gemaakt en nu werkt de koppeling niet meer
    na het verwijderen van een gebruiker stopten alle koppelingen
    de man op wiens naam hij liep is ontslagen en nu is het stil
    IT blokkeerde een account en een uur later lagen drie koppelingen plat
    valt een koppeling weg als je degene die ze maakte inactief zet
    oud-collega opgeruimd in Exact, meteen geen facturen meer
    koppeling gestopt nadat een collega is verwijderd in Exact
    sinds Bas geblokkeerd is boekt het systeem niks meer
    De medewerker onder wiens naam alles liep is inactief gezet en nu komt er niets meer door. Kan dat de oorzaak zijn?
    gebruiker weg = koppeling weg?
    Jan is vrijdag uit dienst gegaan en is geblokkeerd, en nu komt er niks meer binnen
    Marieke ging vrijdag uit dienst, haar account is geblokkeerd, en maandag lag de kassa stil. Heeft dat met elkaar te maken?
    collega verwijderd uit Exact en nu werkt het declaratiepakket niet meer
    Vorige week is een ex-medewerker op inactief gezet. Sindsdien komt er van de scanner niets meer binnen, is dat de oorzaak?
    aansluiting hing aan iemand die weg is, en nu staat alles stil
    kan ik een geblokkeerde gebruiker even weer actief maken om de stilgevallen webshop te redden
    Sandra is met pensioen en sindsdien staat de scan-koppeling stil
    koppelaar uit dienst, koppeling dood
    Sinds IT het account van onze ex-controller blokkeerde, komt er niks meer binnen. Is dat toeval?
    koppeling stopte toen collega uit dienst ging
    Vrijdag is het account van Petra geblokkeerd en sinds maandag doet de facturatie-app niks meer
    gebruiker verwijderd, koppeling weg
    Sinds we Patrick geblokkeerd hebben in Exact krijgen we geen enkele factuur meer door uit de app. Toeval?
    collega uit dienst -> koppeling dood
    De ex-administrateur is vrijdag op inactief gezet en maandag lag de hele integratie eruit
    wij hebben een gebruiker verwijderd en nu werken drie apps niet meer, wat nu
    sinds we de account van de ex-boekhoudster dichtgezet hebben werkt de koppeling niet meer
    personeelszaken heeft Mo op inactief gezet en meteen lag de kassa-integratie plat
    app stopte op de dag dat onze administratief medewerker wegging, toeval?
    de vorige penningmeester is uit exact gehaald na de ledenvergadering en sindsdien komen de contributies niet meer door
    hij was de enige met die koppeling en zijn gebruiker bestaat niet meer, alles ligt plat
    Sinds Jolanda uit dienst is werkt de koppeling niet meer
    gebruiker op inactief gezet en direct stopten alle apps
    Mijn voorganger is verwijderd uit Exact; daarna viel de urenkoppeling stil. Verband?
    Onze administrateur is uit dienst, haar account is dichtgezet en sindsdien ligt de kassa eruit
    Sinds Kees weg is doet de scan-app het niet meer
    IT heeft een oud account gedeactiveerd en nu staan drie koppelingen stil
    gebruiker geblokkeerd, koppeling meteen dood
    De collega die het ooit instelde werkt hier niet meer, en sinds haar vertrek komt er niks
    Kan het zijn dat de verbinding stuk is doordat we een gebruiker op inactief hebben gezet?
    ex-medewerker verwijderd uit exact, webshop boekt sindsdien niet
    Stagiair had de koppeling gelegd, stagiair is vertrokken, en nu?
    HR heeft het account van een vertrokken collega opgeruimd en sinds die avond krijgt ons declaratieprogramma niks meer
    account van ex-collega vanmorgen gedisabled, alle koppelingen plat
    Onze salarisadministrateur is uit dienst en gelijk komt er geen journaalpost meer door
    .opt-move-link =
        overzetten
        andere gebruiker
        zet over
        zet hem op mijn naam dan
        Ellen neemt het over
        nieuwe gebruiker nodig voor die link
        Kees komt niet terug, dus ander
        verhuis de koppeling
        hoe hevel ik dat over
        overzetten naar de nieuwe dus, hoe gaat dat
        zet over naar Bram
        we maken er een systeemgebruiker voor
        nieuwe gebruiker koppelen, hoe pak ik dat aan
        op naam van de nieuwe penningmeester dan maar
        Karin komt niet terug, dus moet op mij
        zet hem maar over op de nieuwe collega
        hoe laat ik dat via iemand anders lopen?
    .finish =
        ik bespreek dit met de baas, tot zover
        niets meer hoor
        ik vraag of ze d'r account een dagje openzetten
        IT kan haar account een dag openzetten, dan regel ik het
        ze is alleen met verlof, haar account staat weer aan en alles loopt

link-stopped_password =
    wachtwoord in Exact gewijzigd en de koppeling stopte
    kan een verlopen wachtwoord de koppeling laten stoppen
    paswoord van de boekhoudster was vervallen, daarna stond de app stil
    moet je na een nieuw ww ook iets aan de stilgevallen koppeling doen
    sinds de verplichte wachtwoordwissel komt er geen bon meer door
    ligt het aan het wachtwoord dat hij gestopt is?
    wachtwoord van exact gewijzigd en nu stopt de koppeling
    stopt een koppeling als het wachtwoord verloopt
    Na de verplichte wachtwoordwijziging komt er niets meer binnen, wat moet ik doen?
    nieuw wachtwoord ingesteld, sindsdien geen boekingen
    kan het komen doordat Marieke haar wachtwoord gewijzigd heeft dat er niks meer doorkomt?
    Ik moest gisteren mijn wachtwoord van Exact vernieuwen en nu haalt het pakket niks meer op. Komt dat daardoor?
    wachtwoord verlopen van de gebruiker waar de tool op draait, tool ligt stil
    paswoord gewijzigd en sindsdien is de connectie van de bank weg
    Na een verplichte wachtwoordwijziging is onze dagelijkse import gestopt. Wat moet ik eerst doen?
    kan een nieuw wachtwoord de verbinding van een app verbreken
    ik moest mijn exact-wachtwoord vernieuwen en nu haalt de app niks meer op
    wachtwoord verlopen, sync stopt
    Sinds de verplichte wachtwoordwissel van vorige week ligt onze koppeling eruit. Hangt dat samen?
    wachtwoord gewijzigd en app werkt niet meer
    Sinds ik bij Exact een nieuw wachtwoord moest instellen krijg ik geen orders meer door
    verlopen wachtwoord reden dat koppeling stilligt?
    Ik heb gisteren mijn Exact-wachtwoord gewijzigd en sindsdien werkt onze app niet meer
    koppeling stopt telkens na verplichte wachtwoordwissel
    wachtwoord van de koppelgebruiker was verlopen, sindsdien geen data. Wat moet ik nu doen?
    ik heb mijn wachtwoord van exact veranderd en nu staat de app stil
    wachtwoord was verlopen, nieuw gezet, sindsdien geen gegevens meer in de koppeling
    moest van IT iedereen een nieuw paswoord kiezen; kan daardoor de koppeling gestopt zijn?
    moest van de bank... nee van exact een nieuw wachtwoord kiezen en 's anderendaags geen kassabonnen meer
    Ik heb mijn Exact wachtwoord gewijzigd en nu werkt de koppeling niet meer
    wachtwoord verlopen van de gebruiker waar de app op draait, koppeling stopt
    Kan het dat onze app stilvalt doordat collega haar paswoord vernieuwd heeft?
    Ik heb vanmorgen mijn Exact-wachtwoord veranderd en nu doet de app het niet meer
    wachtwoord verlopen, koppeling stil
    Ligt het eraan dat de directeur een nieuw wachtwoord moest kiezen? Sindsdien geen facturen
    Exact dwong me mijn wachtwoord te vernieuwen en daarna hield de kassa ermee op
    password reset gedaan, dashboard werkt nu niet meer
    moet ik in de app ergens mn nieuwe wachtwoord invullen? de sync ligt stil sinds de wijziging
    Wordt een koppeling verbroken als je wachtwoord verandert?
    na het resetten van het paswoord van Marieke krijgt de loonapp niks meer binnen
    Exact zegt bij het inloggen dat mijn wachtwoord vervallen is en sinds die dag staat ook Dyflexis stil
    ik heb vorige week een nieuw wachtwoord moeten kiezen en nu doet de kassakoppeling niks meer
    Het bestuur laat om de drie maanden het wachtwoord wijzigen, komt het daardoor dat de ledenadministratie niet meer doorboekt?
    .opt-reauthorise =
        opnieuw toestemming
        opnieuw koppelen
        nieuw wachtwoord is ingesteld en hij vraagt nog steeds
        na het inloggen wil de app toch weer akkoord
        nog eens toestemming dan
        wachtwoord klopt nu, koppelen ook nog
        opnieuw verbinden dus
        Ook met het nieuwe wachtwoord wil de app dat ik inlog.
        hij blijft om inloggen zeuren
        toestemming overdoen
        hij vraagt nu nog steeds om in te loggen, dus opnieuw toestemming dan maar
        leid me naar opnieuw goedkeuren
        app vraagt nog altijd om inloggen
        hij vraagt nog steeds om in te loggen in de app
        dus nog een keer akkoord geven? waar?
    .finish =
        nieuw wachtwoord ingesteld en alles loopt, top
        ik geef dit aan haar door, meer niet
        nieuw wachtwoord gezet en hij haalt weer op
        ok doen we zo, bedankt

link-stopped_linked-again =
    toen ik klant B koppelde stopte de koppeling van klant A
    dezelfde app twee keer gekoppeld en de eerste is nu dood
    de tweede aansluiting met mijn login schopte de eerste eruit
    waarom stopt vestiging Gent telkens als ik vestiging Brugge aansluit
    testomgeving gekoppeld en toen viel productie uit
    om en om werken ze, nooit allebei tegelijk
    tweede klant gekoppeld met dezelfde login en toen viel de eerste stil
    ik heb de app ook voor een andere omgeving aangesloten, nu doet de oude het niet meer
    Kan het zijn dat een nieuwe koppeling de bestaande verdringt?
    als ik A verbind stopt B en als ik B verbind stopt A
    ik heb dezelfde login bij een tweede klant gebruikt en nu is de eerste dood
    Toen ik dezelfde login ook voor een tweede klant in het scanpakket gebruikte, hield de eerste klant op. Hoe kan dat?
    klant B aangesloten en klant A valt uit, zelfde gebruiker, zelfde pakket
    We proberen twee omgevingen op één inlog te zetten en om de beurt vallen ze uit. Is dat bekend?
    kan één login twee keer hetzelfde pakket aansluiten of duwt de tweede de eerste weg
    steeds als ik de ene repareer gaat de andere plat
    ik heb hetzelfde pakket voor een tweede klant gekoppeld en nu is de eerste dood
    tweede koppeling schopt eerste eruit
    Telkens als ik klant B verbind, valt klant A uit, en andersom. Hoe houd ik ze allebei in de lucht?
    tweede koppeling gemaakt en de eerste valt weg
    Ik heb voor klant B dezelfde app gekoppeld met mijn login en nu doet klant A het niet meer!
    steeds als ik de ene koppel stopt de andere
    Ik heb de app ook voor ons zusterbedrijf gekoppeld met dezelfde login en nu doet de eerste het niet meer
    telkens als ik klant B koppel valt klant A eruit (zelfde account)
    twee koppelingen, één login: de oudste is gestopt. Hoort dat zo?
    Mijn collega heeft in een testomgeving dezelfde app met mijn gegevens verbonden; sindsdien staat productie stil
    we hebben de app ook voor de tweede zaak gekoppeld en nu doet de eerste het niet meer
    elke keer als ik klant B koppel valt klant A uit, en omgekeerd!
    collega heeft met dezelfde login de app in de testomgeving aangesloten, sindsdien ligt productie stil
    franchise: tweede winkel aangesloten met dezelfde login, eerste viel meteen stil
    Ik koppelde de app voor een tweede klant en toen stopte de eerste
    elke keer als ik omgeving B verbind valt omgeving A eruit, om gek van te worden
    collega heeft met zelfde login dezelfde app nog eens verbonden, nu is de onze weg
    Sinds ik de tweede webshop heb gekoppeld, is de eerste eruit
    koppel ik klant A, dan valt klant B uit; koppel ik B, dan valt A weer uit
    Collega heeft met mijn inlog dezelfde app bij zich ingesteld, en nu ligt die van mij stil
    Kun je een scanprogramma twee keer met hetzelfde account aan Exact hangen? Na de tweede stopte de eerste.
    testomgeving gekoppeld met zelfde login, productie dood
    Ik gebruik als accountant één Exact-login voor tachtig klanten in hetzelfde programma, er blijft er steeds maar eentje werken
    twee kassa's twee koppelingen zelfde gebruiker, maar 1 doet het
    Nieuwe laptop ingericht en de app daar aangemeld; op de oude pc kwam er meteen niks meer
    De ene verbinding duwt de andere eruit, lijkt het wel
    Zodra ik bij klant B dezelfde scanapp koppel, valt hij bij klant A om
    2e webshop gekoppeld met mijn eigen login en nu is de eerste dood
    Nieuwe franchisenemer heeft met het hoofdkantoor-account dezelfde kassa gekoppeld, sindsdien ligt Zwolle stil
    .opt-move-link =
        andere gebruiker
        overzetten
        elke koppeling zijn eigen login, regel dat
        de tweede vestiging krijgt een aparte gebruiker
        een van de twee moet op een andere gebruiker
        twee logins dus
        ik maak er een gebruiker bij
        kan ik er twee naast elkaar houden?
        geef de tweede koppeling een eigen login
        twee gebruikers dus, hoe zet ik er een over
        geef de eerste een eigen account, hoe
        ik wil er eentje onder een andere gebruiker hangen
        eigen gebruiker voor de tweede winkel, zo doen we het
        dan geven we de tweede een eigen gebruiker
    .opt-reauthorise =
        opnieuw koppelen
        de tweede mag weg, herstel de eerste
        ik koppel de oude gewoon opnieuw
        die nieuwe was een vergissing, terug naar de eerste
        eerste weer activeren
        opnieuw akkoord voor de oude
        ik wil de eerste terug, hoe laat ik die weer toe
        ik koppel de eerste gewoon terug, die tweede was een test
        ik wil gewoon de eerste weer toestemming geven, die tweede mag stoppen
        nog eens autoriseren
        verbind de eerste maar gewoon weer, die tweede was een test
        ik moet de oude herstellen, de nieuwe mag weg
    .finish =
        goed om te weten, afsluiten
        zo is het wel duidelijk, ik hoef niks meer
        nu snap ik waarom ze om de beurt uitvielen

link-stopped_withdrawn =
    iemand heeft de toestemming ingetrokken en nu staat de koppeling stil
    per ongeluk ingetrokken en de koppeling is gestopt, hoe herstel ik dat
    de baas heeft apps weggehaald en nu staat ook onze scanner stil
    ingetrokken door de boekhouder terwijl we hem nog nodig hadden, daardoor gestopt
    iemand heeft op intrekken geklikt en nu komt er niks meer
    opruimactie bij de appmachtigingen legde onze kassakoppeling lam
    iemand heeft blijkbaar de toestemming ingetrokken en nu ligt alles stil, wat eerst doen
    collega heeft opgeruimd in exact en de koppeling weggehaald
    Kan het stoppen komen doordat een ander de machtiging heeft geschrapt, en hoe vraag ik dat na?
    per ongeluk door een ander verwijderd, daarom gestopt?
    Iemand bij ons heeft bij een opruimactie toestemmingen weggehaald en nu staat de kassa stil. Hoe ga ik daarmee om?
    blijkt dat de baas het akkoord heeft opgezegd, dus het pakket ligt eruit, wat nu
    stilgevallen omdat een collega de machtiging verwijderde, zou er nog meer weg zijn?
    Onze controller heeft vorige week programma's uit de lijst geschrapt. De webshop die nu stilstaat, zat daar ook bij denk ik.
    koppeling stilgevallen, blijkt door iemand ingetrokken. Was dat expres en hoe kom ik daarachter?
    een collega heeft bij het opruimen de toegang ingetrokken, vandaar dat hij stilstaat denk ik
    iemand trok goedkeuring in, koppeling weg
    Onze beheerder heeft gisteren apps opgeschoond en nu is ook de urenkoppeling gestopt. Terugdraaien kan?
    iemand heeft de toestemming ingetrokken
    Onze systeembeheerder heeft opgeruimd en daarbij onze koppeling weggehaald, hoe krijgen we hem terug?
    koppeling per ongeluk door collega verwijderd
    Onze ITer heeft vorige week apps opgeschoond in Exact en daarna stopte de scankoppeling
    iemand heeft per ongeluk de toestemming van onze app weggehaald, daarom komt er niks meer. wat nu
    iemand heeft per ongeluk de toestemming ingetrokken en nu komt er niks meer
    onze beheerder heeft opgeruimd in de machtigingen en nu ligt de koppeling eruit, terugdraaien?
    Iemand heeft bij ons de machtiging van de scanapp ingetrokken, nu komt er niks meer
    De beheerder heeft opgeruimd in de appmachtigingen en nu ligt onze koppeling eruit
    De nieuwe controller heeft in Exact opgeruimd bij de apps en nu werkt onze kassa niet meer
    Iemand heeft blijkbaar op intrekken gedrukt, sindsdien komt er niks binnen
    app uit de lijst gehaald door de accountant, sync weg
    Kan het dat een collega onze app heeft weggehaald? De rechten zijn weg en alles staat stil
    security-opruimactie vorige week, daarna vielen twee koppelingen uit
    Mijn man heeft in Exact dingen verwijderd die hij niet kende. De bestellingen komen niet meer door.
    revoke gedaan door IT zonder overleg, koppeling dood
    In het beveiligingscentrum is onze app gesneuveld tijdens een opschoning door een collega, en nu boekt er niks meer
    Ik geloof dat een collega bij het opruimen per ongeluk de postverwerking uit Exact heeft gegooid en nu komt er niets meer door
    .opt-reauthorise =
        herstel
        opnieuw toestemming
        was per ongeluk, hij mag weer
        we hebben hem gewoon nodig, geef terug
        de baas vindt het goed, opnieuw akkoord
        herstel zijn toegang
        weer toelaten
        hij mag weer binnen, hoe
        het was een vergissing dus weer toelaten graag
        mag er terug in
        vergissing van mijn kant, zet hem weer aan
        het was een vergissing, hij mag er weer bij
        zet em terug aan aub
        IT zegt dat het per ongeluk was, dus weer aanzetten
        baas vindt het goed, help me hem terug te zetten
    .opt-overview =
        zijn er nog meer gesneuveld? laat zien
        ik wil nakijken wat er nog staat
        check of er andere weg zijn
        toon wat er nu gekoppeld is
        overzicht van wat over is
        welke zijn er nog meer gesneuveld? een overzicht zou fijn zijn
        welke zijn er nog meer weg?
        even kijken wat er allemaal nog hangt
        laat zien wat er nu nog gekoppeld staat
        zijn er nog meer weggehaald? ik wil de lijst
        overzicht van alle apps graag
        zijn er nog meer weggehaald? wil het lijstje zien
    .finish =
        het was bewust, dus laat zo
        bleek de bedoeling, dan ben ik uitgevraagd
        oke, niks aan doen
        was zo bedoeld zegt de voorzitter, dan laten we het
        bedoeld dus, dan ben ik klaar

link-stopped_licence =
    licentie van Exact verlopen en de koppeling stopt
    administratie afgesloten en de koppeling haalt niets meer op
    abonnement opgezegd en de koppeling hield ook op
    we wisselden van Exact-pakket en sindsdien is de app dood
    de administratie is gesloten, kan de stilgevallen koppeling nog terug?
    door een onbetaalde factuur ligt de licentie stil en de link ook
    licentie van exact opgezegd voor die bv, stopt dan de koppeling
    de administratie is afgesloten en nu komt er niets meer door, helpt opnieuw koppelen
    Sinds ons abonnement is gewijzigd valt het ophalen stil. Wie moet ik dat vragen?
    koppeling dood na beëindigen licentie
    we hebben de licentie opgezegd, is dat waarom niks meer synchroniseert?
    Wij hebben per 1 oktober onze Exact-licentie opgezegd voor één BV en nu is de tool dood. Helpt opnieuw aansluiten?
    administratie is afgesloten door de accountant en sindsdien geen data meer
    het abonnement liep af en nu doen de programma's niets
    Ons contract met Exact is gewijzigd naar een kleiner pakket. Kan de aansluiting daardoor stilgevallen zijn?
    koppeling dood sinds de BV is opgeheven, heeft heraansluiten dan zin
    we hebben exact opgezegd per de eerste, stoppen daarom de koppelingen?
    licentie verlopen koppeling weg
    Een van onze administraties is afgesloten en sindsdien staat het ophalen stil. Helpt opnieuw verbinden dan nog?
    licentie opgezegd en nu doet app niks
    De administratie is afgesloten en gearchiveerd, daarom zeker geen koppeling meer?
    abonnement verlopen, koppelen helpt niet
    Koppeling gestopt sinds ons Exact-abonnement is aangepast. Helpt opnieuw verbinden?
    de administratie is opgezegd per 1 januari en nu geeft de app niks meer
    licentie verlopen → app haalt niets op, wie moet ik hebben
    licentie van exact is opgezegd en nu werkt de app ook niet, kan ik dat met opnieuw koppelen oplossen
    de administratie is afgesloten door het kantoor, sindsdien stilstand
    ons abonnement is omgezet en nu krijgt de koppeling niets meer binnen
    We hebben een licentie opgezegd en sindsdien komt de koppeling niet meer bij die administratie
    administratie afgesloten in Exact, app geeft niks meer
    module opgezegd per 1 januari, koppeling dood, helpt opnieuw koppelen?
    We hebben het abonnement van Exact opgezegd en nu ligt alles stil, logisch?
    licentie verlopen, koppeling weg
    Sinds we naar een goedkoper pakket zijn gegaan komen er geen orders meer binnen
    Kan een onbetaalde rekening van Exact de reden zijn dat onze app niet meer binnenkomt?
    De administratie is opgeheven en de app is meteen gestopt
    contract met exact is per 1 oktober afgelopen, heeft opnieuw koppelen dan nog zin
    proefperiode afgelopen en de sync doet niks meer
    Onze boekhouder heeft de licentie stopgezet, sindsdien doet de kassa het niet
    Klant heeft zijn Exact opgezegd per 1 januari en nu staat onze koppeling met zijn administratie stil
    Ons proefabonnement van Exact liep vorige week af en de ledenkoppeling ligt er nu uit
    .finish =
        ok
        ik vraag het
        ik vraag het aan onze beheerder, dat was het
        goed, dan bel ik exact
        duidelijk antwoord, meer heb ik niet
        ja klopt opgezegd, dossier dicht
        bv is in april gesloten, klopt dus
        ik bel de contractbeheerder
        mail gestuurd naar de hoofdgebruiker
        oké dat was het dan

link-stopped_works =
    de koppeling die gestopt was loopt weer
    koppeling hersteld, hoe voorkom ik dat hij weer stopt
    hij loopt weer na de storing, hoe vermijd ik dat hij nog eens wegvalt
    koppeling hersteld, worden de gemiste dagen nog ingehaald
    weer data na het herverbinden, moet ik nog iets nakijken
    hij doet het terug, hangt hij nu aan mij?
    de koppeling loopt weer, worden de gemiste dagen nog ingehaald
    na herstel ontbreken de boekingen van de week dat het plat lag
    Hoe voorkom ik dat de zaak nog eens stilvalt, nu alles weer draait?
    draait weer, maar komt de achterstand vanzelf?
    De stilgevallen verbinding doet het weer. Worden de gemiste dagen vanzelf ingehaald?
    hij loopt weer, hoe zorg ik dat hij minder snel opnieuw stilvalt
    weer aan de praat na een week stilstand, moet ik de tussenliggende facturen zelf nalopen?
    koppeling werkt weer na een week, komt het gemiste alsnog binnen?
    Hij stopte vaker en nu loopt hij weer. Helpt een aparte gebruiker tegen een volgende stilstand?
    hij doet het weer! moet ik nog iets inhalen van de dagen dat ie stil lag?
    koppeling loopt weer, gemiste dagen
    De verbinding is hersteld. Worden de boekingen van vorige week vanzelf alsnog opgehaald?
    hij loopt weer, hoe voorkom ik dat het nog eens gebeurt
    Koppeling is hersteld. Moet ik de gemiste dagen nog ophalen?
    koppeling hersteld maar er missen drie dagen aan facturen
    hij doet het weer! worden de dagen dat de koppeling eruit lag nog ingehaald?
    koppeling weer ok, mis ik nu boekingen van de week dat hij stil lag?
    koppeling werkt weer na opnieuw inloggen, maar wat met de dagen dat ze stil lag
    na reconnect komt alles weer, maar de week ertussen mis ik
    Koppeling loopt weer na opnieuw inloggen. Worden de gemiste dagen nog opgehaald?
    Hoe voorkom ik dat de koppeling volgende keer weer stopt? hij werkt nu weer
    alles komt weer binnen, maar de facturen van tijdens de storing ontbreken
    De koppeling loopt weer, maar worden de orders van de dagen dat hij stil lag nog ingehaald?
    Hij doet het weer, hoe voorkom ik dat het weer stopt als één persoon uitvalt?
    gat van vier dagen in mijn omzet nu de verbinding hersteld is
    hij doet t weer die koppeling. missen er nou dagen van vorige week ofzo
    .opt-move-link =
        aparte gebruiker
        overzetten
        hang hem niet meer aan één persoon
        ik wil er een vaste gebruiker voor
        op een systeemlogin zodat dit niet weer gebeurt
        een aparte gebruiker lijkt me slim
        van mijn naam af graag
        hij hangt nu aan mij en ik vertrek in januari
        hangt aan Henk en die gaat met pensioen in juli
        hij hangt aan mij en ik ga in juli weg
        aparte gebruiker lijkt me verstandig
        kan hij op een aparte gebruiker gezet worden
        liever niet meer op mijn persoontje, hoe regel ik dat
        ja zet hem op een algemeen account
        ik wil hem op zo'n los account zetten zodat het niet nog eens gebeurt
        hangt nog aan mij en ik ga in juni met pensioen
    .finish =
        klaar
        dank je
        alles is ingehaald, bedankt
        hij draait, meer moet dat niet zijn
        opgelost, tot nooit meer
        prima zo
        alles ingehaald, niks te klagen
        super, dit was alles
        super, de gemiste dagen zijn ook binnen
        'k zin der vanof, merci
        ja achterstand van vorige week staat er ook in

link-stopped_supplier =
    opnieuw gekoppeld en de koppeling blijft dood, wat vertel ik de leverancier
    wat geef ik door aan de helpdesk over een gestopte koppeling
    opnieuw verbonden en nog steeds dood, wie moet ik bellen
    wat zet ik in een mail aan de softwaremaker over de uitgevallen koppeling
    alles geprobeerd en hij blijft gestopt
    heeft de leverancier mijn wachtwoord nodig om de storing op te lossen
    opnieuw gekoppeld en nog steeds geen data, wat moet ik aan de leverancier doorgeven
    welke gegevens heeft de helpdesk van het pakket nodig als de koppeling dood blijft
    Na opnieuw verbinden blijft het stil; wie is nu aan zet?
    koppeling blijft dood, bij wie aankloppen
    De verbinding viel stil, we hebben hem opnieuw gelegd en er komt nog niets. Wat geef ik door aan de leverancier?
    heraansluiten hielp niet bij het stilgevallen pakket, welke gegevens heeft de helpdesk nodig
    na stilstand opnieuw gekoppeld zonder resultaat, en nu
    na opnieuw koppelen blijft de gestopte app stil, wat wil de helpdesk van de leverancier weten
    De koppeling viel uit en opnieuw verbinden hielp niet. Moet ik mijn wachtwoord aan de leverancier geven?
    opnieuw gekoppeld en nog steeds dood, wie moet ik bellen
    koppeling blijft stil, leverancier inlichten
    Na het vernieuwen van de verbinding komt er nog altijd niets. Welke informatie heeft de softwaremaker van mij nodig?
    opnieuw gekoppeld en nog steeds dood
    Wat moet ik de leverancier allemaal melden over de gestopte koppeling?
    hebben alles geprobeerd, koppeling blijft stil
    Ik heb opnieuw gekoppeld en het blijft stil. Wat moet ik precies doorgeven aan de helpdesk van de app?
    alles geprobeerd, koppeling blijft dood. wie kan dit nog oplossen
    opnieuw gekoppeld en nog steeds niks, wat vertel ik de helpdesk van de app
    alles geprobeerd, koppeling blijft dood. wie kan me nu nog helpen
    welke info moet ik klaar hebben als ik de softwareleverancier bel over de stilgevallen koppeling
    Opnieuw gekoppeld en nog steeds dood, wie bel ik?
    wat moet ik aan de leverancier doorgeven over mijn gestopte koppeling
    Ik heb alles geprobeerd en de gestopte koppeling blijft stil. Exact of de appmaker bellen?
    Twee uur geleden opnieuw gekoppeld, ingelogd, toestemming gegeven en nog steeds geen enkel gegeven. Wie kan dit oplossen?
    Ik heb hem al opnieuw verbonden, maar hij blijft dood
    welke gegevens moet ik klaarleggen voor de helpdesk van de app als reconnecten niks uithaalt
    Alles opnieuw aangesloten en toch komt er niets binnen, bij wie klop ik aan?
    de softwareleverancier wil weten wat ik al geprobeerd heb met de gestopte koppeling, wat moet ik ze doorgeven
    opnieuw gekoppeld, helpt niet
    Opnieuw gekoppeld, data blijft uit. Wat meld ik aan de vendor?
    Herkoppeling hielp niks. Welke info geef ik door aan de fabrikant van de WMS?
    .finish =
        klaar
        ik bel de leverancier
        ok ik mail ze dit door, dat was het
        helder, niets meer
        oké dan bel ik die gasten
        ga ik mailen

link-stopped_not-proven =
    opnieuw gekoppeld maar nog niet gezien of er iets komt
    wanneer weet ik of de herstelde koppeling werkt
    opnieuw aangemeld na de uitval maar ik kan pas morgen zien of er iets komt
    wanneer weet ik zeker dat de weggevallen koppeling terug is
    ik heb herkoppeld, nu is het afwachten toch?
    vannacht haalt hij pas op, wat doe ik als het dan weer leeg is
    gestopte koppeling vernieuwd maar er komt vandaag niks om te testen
    weer gekoppeld na stilstand, morgen kijken?
    Ik heb de stilgevallen koppeling hersteld, denk ik. Wat moet ik doen als er morgen nog niets binnen is?
    opnieuw gekoppeld maar zie pas morgen of er iets komt
    kan niet nagaan of na herkoppelen data binnenkomt
    Opnieuw gekoppeld vanmiddag, kan vandaag niks meer zien. Wat doe ik morgen?
    Na de storing herkoppeld, maar de app draait pas vannacht. Hoe weet ik morgen of het gelukt is?
    kan nu niet checken of de gestopte koppeling weer loopt, later terugkomen?
    gestopte link opnieuw goedgekeurd, sync is pas om 3 uur vannacht
    gestopte koppeling opnieuw verbonden maar kan nu niet kijken of het werkt
    moet nu weg, heb alleen nog opnieuw ingelogd na de storing. is dat genoeg?
    gestopte koppeling opnieuw verbonden maar app haalt pas vannacht op, klaar?
    Kan nu niet testen of de herstelde verbinding werkt, wanneer kijk ik weer
    heb de stilgevallen app weer aangemeld, er zijn vandaag geen nieuwe boekingen dus ik weet niet of het loopt
    Ik heb het ledenprogramma opnieuw verbonden, de volgende incasso is pas volgende maand, moet ik tussendoor iets nagaan?
    .finish =
        klaar
        morgen
        kijk ik morgenvroeg, afgesproken
        dat doen we, klaar voor nu
        zet ik in mijn agenda, verder geen vragen
        morgen check ik het wel
        prima, daar laat ik het bij

link-stopped_where-is-message =
    de koppeling is gestopt maar ik zie nergens een foutmelding
    waar vind ik het logboek van een koppeling die stilstaat
    de koppeling stopte zonder tekst op mijn scherm, waar bewaart een app zijn fouten
    in welk logboek lees ik waarom de nachtelijke run uitviel
    krijgt iemand een mail als een koppeling wegvalt
    er staat nergens een fout, hoe kom ik toch aan de reden
    de koppeling is stil en ik zie nergens een foutmelding, waar kijk ik
    's nachts gaat er blijkbaar iets fout met het ophalen, waar wordt dat bijgehouden
    Is er een logboek waar ik kan lezen waarom er niets meer binnenkomt?
    geen enkele melding te vinden, hij is gewoon gestopt
    er komt niks meer binnen maar ik zie ook geen foutmelding
    De app ligt stil maar ik zie nergens een foutmelding. Waar zou die kunnen staan?
    geen melding op het scherm, het haalt 's nachts op en dan niks. In welk logboek kijk ik?
    wie krijgt er een mail als een aansluiting uitvalt
    de koppeling is dood maar op mijn scherm staat niets, heeft de app een geschiedenis?
    Een app die 's nachts draait is gestopt zonder bericht. Waar vind ik toch een fout?
    koppeling is stil maar ik krijg nergens een fout te zien
    geen foutmelding, wel gestopt
    De app zegt niets, er komt gewoon niets binnen. Is er ergens een geschiedenis waar ik de reden terugvind?
    koppeling stil maar geen enkele foutmelding
    Nergens staat een error, waar zou ik die kunnen vinden?
    loopt 's nachts, dus ik zie nooit wat er misgaat
    er komt niets uit exact en ook nergens een error, waar zou ik kunnen kijken
    is er een logboek waar staat waarom de koppeling gisteren stopte?
    ik zie helemaal geen foutmelding, er komt gewoon niks. waar vind ik een melding
    heeft zo'n app ergens een logboek waarin staat waarom het ophalen gestopt is
    De app zegt niks, geen foutmelding, er komt gewoon niets. Waar vind ik een log?
    De sync ligt stil maar ik zie nergens een foutmelding
    waar kijk ik in de app wat er misging bij het laatste ophalen
    er is geen error, er komt gewoon niks, heeft een app ergens een logboek?
    Gestopte koppeling, ze vragen mij welke melding erbij stond, maar waar zou die staan?
    Stuurt Exact of de app een mailtje als een verbinding wegvalt, en naar wie dan?
    geen melding te vinden bij de dode koppeling
    er staat nergens wat er mis is maar er komt gewoon niks door van de bonnen
    koppeling doet niks maar waar vind je het logboek dan
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
        onder historiek stond het
        in de mailbox van Johan zat een waarschuwing
        logboek gevonden, ik kan kiezen
        echt nergens iets te vinden, ook niet in de log, dus terug
        de tekst van vannacht heb ik nu
        in de spam van de collega zat een mail
        logboek zegt 401
        geen log te vinden
        echt niks
        historie geopend, ik weet het
        logboek gevonden, er staat wat in
        ook niks in het log te zien, ga door
        gekeken in de mailbox, er zit een mail van exact
        oké ik weet nu waar ik kijken moet
        mailtje gevonden bij mijn man in de spam
        gevonden, mail zat in de box van Karin
        niks te vinden dus dan kies ik dat er gewoon niks komt

link-stopped_which-user =
    wie heeft de koppeling gemaakt die nu gestopt is
    hoe weet ik welke gebruiker achter de dode koppeling zit
    hoe kom ik te weten wie de stilgevallen koppeling destijds maakte
    van wiens login hing die dode link af
    is er een plek waar staat welke collega de uitgevallen app toeliet
    drie mensen kunnen het gekoppeld hebben, hoe zie ik wie
    wie heeft die gestopte koppeling ooit gemaakt, hoe vind ik dat
    ik weet niet op wiens naam de uitgevallen verbinding stond
    Om de oorzaak van de stilstand te vinden moet ik weten wie koppelde. Waar lees ik dat af?
    naam achter de dode koppeling achterhalen
    Om te snappen waarom het pakket stopte moet ik weten wie het ooit heeft aangesloten. Hoe kom ik daarachter?
    stilgevallen en niemand weet meer wie hem destijds gemaakt heeft
    wie legde deze nu gestopte verbinding aan, kan ik dat aan een boeking zien?
    gestopte koppeling: van wie was die eigenlijk, hoe kijk ik dat na
    Wil weten of de koppeling stopte doordat iemand vertrok. Maar wie had hem gemaakt?
    wie heeft die gestopte koppeling ooit gemaakt, dat weet hier geen mens
    koppeling stil, maker onbekend
    Om te begrijpen waarom de sync stopte moet ik weten op wiens login hij liep. Hoe kom ik daarachter?
    wie had deze koppeling ook alweer gemaakt, hij ligt eruit
    gestopte link, oorspronkelijke koppelaar onbekend
    Om de storing te vinden moet ik weten of de gebruiker van de app nog actief is. Hoe zie ik welke gebruiker dat is?
    koppeling ligt eruit en ik weet niet wie hem ooit gemaakt heeft
    De koppeling is stuk en ik weet niet met welke login die ooit gelegd is
    om te herstellen moet ik weten wie de gestopte app heeft aangesloten
    Niemand hier weet nog wie destijds die koppeling heeft gelegd
    hoe zie ik met wiens account de nu gestopte app was ingelogd
    Jaren geleden ingesteld door een of andere collega, en nu hij stilstaat wil ik weten wie dat was
    De app is dood en misschien was hij van Sandra, hoe check ik dat
    op wiens naam liep de verbinding die eruit ligt?
    wie heeft dat ooit gekoppeld?? sinds gisteren stuk en geen mens die het weet
    De koppeling staat stil en men vraagt mij wie hem destijds heeft gelegd, dat staat nergens beschreven, waar kan ik dat nakijken?
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
        de laatste inkoopboeking was van Petra, zij dus
        het stond onder koppelingen: info@
        Johan heeft hem in zijn eigen scherm staan
        naam bekend, ik ga terug naar de oorzaken
        rondgevraagd en het is de vroegere controller
        wegwijs access zegt Karel
        Marieke dus, staat in de nieuwste boeking
        weet het inmiddels, terug naar de oorzaken
        wegwijs access zei mij wie
        Hilde was het
        in orde, gevonden
        gevonden: de algemene admin
        blijft onbekend, ga maar door met de vraag
        de laatste boeking is door Ton gemaakt, dus Ton
        onze beheerder zag het bij appmachtigingen
        volgens de app: karin@kantoor.be
        de nieuwste boeking is van Mohamed
        ik zelf blijkbaar, haha
        achterhaald, was de vorige accountant

link-stopped_cannot-sign-in =
    bij het herstellen van de koppeling lukt inloggen niet
    kan niet inloggen om de gestopte koppeling te verbinden
    ik wil de gestopte koppeling herstellen maar Exact pakt mijn wachtwoord niet
    bij het herverbinden zegt hij dat mijn account niet bestaat
    log ik in op .be of .nl als de koppeling eruit ligt
    account vergrendeld, zo krijg ik de link niet terug
    bij het opnieuw koppelen van de gestopte verbinding lukt inloggen niet
    ik wil de uitgevallen koppeling nieuw leven inblazen maar Exact accepteert de login niet
    De stilgevallen koppeling herstellen lukt niet want ik kom het inlogscherm niet voorbij, ook niet zonder de app.
    login geweigerd bij het weer aanzetten van de dode sync
    De koppeling stopte en nu lukt het mij ook niet meer om bij Exact in te loggen. Wat zegt dat over de oorzaak?
    app ligt eruit én inloggen zonder de app gaat ook niet, ben ik geblokkeerd
    De app is gestopt en wil een login die nergens meer werkt, ook niet op de site zelf. Geblokkeerd of wachtwoord?
    verbinding dood, en bij het herstellen weigert Exact mijn gegevens. Verkeerd land?
    wil de stilgevallen koppeling herstellen maar kom Exact niet in
    wil de dode koppeling opnieuw verbinden maar exact laat me niet eens binnen
    inloggen lukt niet bij herstellen koppeling
    Bij het opnieuw verbinden weigert het inlogscherm mijn gegevens, terwijl de sync eruit ligt. Is mijn account soms geblokkeerd?
    kan niet inloggen om de koppeling te herstellen
    Koppeling stuk en als ik hem opnieuw wil verbinden komt de gebruiker niet door de inlog
    wilde de stilgevallen koppeling vernieuwen maar mijn wachtwoord wordt niet geaccepteerd
    kan niet inloggen als koppelgebruiker om de dode link te herstellen
    bij het herverbinden zegt ie gebruikersnaam onbekend, terwijl ik in Exact zelf wel binnenkom
    Koppeling lag stil, ik wil hem opnieuw aansluiten, maar Exact laat me niet inloggen, ook zonder de app niet
    mijn exact account lijkt geblokkeerd nu ik de gestopte koppeling wil herstellen
    Ik kom zelf Exact ook niet meer in, zou dat de reden zijn dat de kassa gestopt is?
    Dode koppeling weer tot leven wekken lukt niet, want de gebruiker van toen kan nergens meer inloggen
    Kassa ligt eruit; bij herverbinden weigert Exact mijn wachtwoord, ook als ik er rechtstreeks heen ga
    opnieuw koppelen van de weggevallen app strandt op het inlogscherm, onbekende gebruiker zegt ie
    wil hem weer vastzetten aan exact maar ik kom er niet eens in met me wachtwoord
    Bij het herstellen van de gevallen koppeling landt men op de Nederlandse loginpagina, klant is Belgisch
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
        nieuw wachtwoord ingesteld en ik kom erin
        ik zat in het verkeerde land
        slot eraf, beheerder heeft geholpen
        we hebben de telefoon met de codes te pakken
        dan ligt het aan de gebruiker, ik ga terug
        het ligt aan het wachtwoord, terug
        verkeerde landadres, lukt nu
        ik zat op .be in plaats van .nl
        geblokkeerd na drie pogingen
        werkt zonder de app ook niet
        adres is juist en nog lukt het niet
        nu kom ik erin!
        nu kom ik er wel in
        stom, ik zat op .com en het moest .be zijn
        geblokkeerd staat er, dan ga ik terug en kies dat
        zat op .be terwijl wij nederlands zijn, nu lukt het
        toch gelukt
