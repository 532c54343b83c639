### Hoe lezers om deze gids vragen: een vraag per regel. Niemand krijgt ze te zien.

xero-one-organisation =
    één organisatie weghalen bij een app in xero
    app mag maar bij één van mijn xero organisaties
    app alleen voor één organisatie loskoppelen in xero
    organisatie uitsluiten in xero
    de app hoeft niet meer bij de stichting te kunnen in xero, wel bij de bv
    app beperken tot een paar organisaties in xero
    een van de organisaties uit de app halen, xero
    hoe haal ik een organisatie weg bij een xero app zonder de rest te stoppen
    alleen de holding niet meer delen met een app in xero
    top. kan dat ook in xero, dus daar één organisatie eraf en de rest laten
    fijn! nu xero nog: die app mag niet meer bij de ene organisatie
    bij xero wil ik hem maar van één organisatie afhalen
    heb ook xero, daar moet ie enkel van de ene organisatie af
    en in xero, daar wil ik juist een organisatie uit de app halen
    deze leest ook in xero mee, daar moet één organisatie buiten blijven
    in xero wil ik hem bij één organisatie weg, doe dat eerst
    bij xero hoeft het maar voor 1 organisatie
    bij xero willen we de app uit één organisatie hebben
    er staat een organisatie bij die er juist af moet
    alleen bij de ierse organisatie, de andere twee houden hem
    app mag bij één organisatie in Xero niet meer, bij de andere wel
    xero: alleen de Ierse bv loskoppelen van de scanner
    Hoe haal ik in Xero één bedrijf weg bij een tool en laat ik de rest verbonden?
    één xero organisatie uitsluiten
    dochteronderneming verkocht, haar xero moet uit ons rapportagepakket
    onze app ziet 4 organisaties in xero, moeten er 3 worden
    in Xero de toegang van een programma beperken tot enkele organisaties
    xero alleen holding eraf
    klant wil dat zijn Xero-organisatie uit onze software gaat, de andere klanten blijven
    niet alles loskoppelen in xero, slechts eentje
    Xero: forecasttool voor entiteit B stoppen, voor A en C door laten gaan
    hoe ontneem ik een app een enkele organisatie van Xero
    selectief ontkoppelen xero
    bij xero per bedrijf regelen wie mag meelezen, één bedrijf eruit
    xero demo organisatie hoort niet in ons dashboard
    we sluiten de vestiging Londen, die moet bij xero uit de app
    De testorganisatie in Xero moet van de integratie af, productie niet.
    xero te veel organisaties gedeeld met tool, één weg
    privé-organisatie van directeur uit xero-app halen
    app mag xero nl houden en xero uk kwijt
    Xero: kan een programma bij de ene onderneming stoppen terwijl het bij de andere doorloopt?
    gedeeltelijk afkoppelen in Xero gewenst
    een stichting afschermen in xero voor de bonnenapp
    wij willen de koppeling van één Xero-klant beëindigen
    xero organisatie verwijderen uit lijst van de app, rest intact
    bij xero mag de app nog bij drie organisaties, één moet er af maar de rest niet
    in xero mag de app bij één organisatie niet meer, de rest wel
    Hoe haal ik bij Xero slechts één bedrijf weg bij een app?
    xero: alleen de Ierse entiteit loskoppelen
    Dext moet weg bij die ene org in xero maar niet bij de andere twee
    kan ik in Xero een organisatie uitsluiten?
    we hebben vijf organisaties in xero en de scanapp hoeft er maar vier
    één van mijn xero-klanten wil die app niet meer, bij de anderen blijft ie
    app inperken in xero, één bv eraf
    verkochte dochter zit nog in xero, alleen daar moet de koppeling weg
    xero, maar dan maar eentje hoor
    als ik in xero bij één bedrijf ontkoppel, blijven de andere dan gewoon doorlopen?
    mijn privéholding in xero afschermen voor hubdoc, de rest laten
    minder organisaties voor die app in xero, niet nul
    alleen de test-organisatie moet eruit in Xero
    Wij willen binnen Xero de toegang tot één enkele organisatie stopzetten; overige organisaties blijven gekoppeld.
    eentje minder in xero, graag
    xero heeft bij ons twee orgs, de slapende mag die app kwijt
    hoe zit het in xero met gedeeltelijk loskoppelen, dus 1 van de 6?
    In Xero hebben wij drie organisaties. De scanner mag bij één ervan niet meer, hoe doe ik dat?
    Xero: alleen de holding afschermen voor een pakket, de rest laten
    een klant uit een app halen in Xero zonder de andere klanten te raken
    Als kantoor gebruiken we één pakket voor twintig Xero-organisaties. Eentje moet eruit.
    xero slechts voor een organisatie loskoppelen
    het rapportagepakket blijft, maar in Xero niet meer voor de verkochte dochter
    kan een programma in Xero bij organisatie A weg en bij B blijven
    Xero per organisatie toegang wegnemen
    we verkochten een bedrijf dat nog in onze Xero zit. De app moet daar weg, elders niet.
    Eén stichting in Xero wil niet meer meedoen met het dashboard, de andere twee wel.
    deels loskoppelen in xero
    Xero: de koppeling beperken tot onze hoofdvestiging
    één organisatie weghalen bij app in Xero
    Xero app bij maar één organisatie
    organisatie loskoppelen in Xero
    app beperken tot één organisatie Xero
    Xero: één bedrijf uitsluiten
    Dext alleen bij één Xero organisatie weg
    organisatie uit Xero koppeling halen
    hoe sluit ik één organisatie uit in Xero?
    Xero app toegang per organisatie
    bij één organisatie ontkoppelen, rest behouden Xero
    Xero app mag niet bij holding
    één bv uit Xero koppeling
    Xero minder organisaties delen
    app in Xero beperken
    organisatie afschermen in Xero
    Xero koppeling inperken
    een organisatie minder voor Power BI in Xero
    Xero organisatie uitsluiten voor app
    één klant weghalen bij app in Xero
    alleen stichting ontkoppelen in Xero
    Kan een app bij minder Xero organisaties?
    xero een organistie verwijderen bij app
    Shopify bij tweede Xero organisatie weghalen
    app houden, één Xero organisatie eruit
    Xero toegang voor één bedrijf intrekken
    demo organisatie uit app halen Xero
    Xero app ziet te veel organisaties
    privé organisatie uit Xero koppeling
    scan app in Xero bij één bedrijf uit
    verkeerde organisatie eraf in Xero, andere laten
    bv verkocht, die organisatie uit Xero app
    drie organisaties in Xero, app mag er twee
    app blijft nodig in Xero, behalve voor de holding
    per ongeluk twee Xero organisaties gekoppeld, één weg
    klant vertrekt, zijn organisatie uit Xero koppeling halen
    en in xero, alleen één organisatie eraf?
    xero: één organisatie weghalen
    Onze app zit aan drie organisaties in Xero en mag bij één daarvan niet meer komen. Hoe laat ik de andere twee met rust?
    alleen bij Jansen Vastgoed moet hij weg, bij Jansen Holding wil ik hem juist houden
    één organisatie afhalen bij een app in xero
    De app mag bij onze holding in Xero niet meer kijken, bij de werkmaatschappijen wel
    xero app beperken tot één bedrijf
    Een app mag bij mijn ene Xero-bedrijf blijven maar niet meer bij het andere
    xero app alleen uit 1 organisatie halen
    We hebben vijf organisaties in Xero en ApprovalMax moet bij eentje weg. Hoe?
    kan ik een app in Xero beperken tot twee van mijn drie bedrijven?
    Dochterbedrijf is verkocht, onze rapportageapp moet die in Xero niet meer zien, de rest wel
    xero minder organisaties voor app
    Ik wil de demo company uit de lijst van onze Xero-koppeling halen, de echte moeten blijven werken
    Hoe zorg ik dat de tool niet langer bij de stichting kijkt in Xero maar wel bij de BV?
    app mag bij twee van onze drie xero bedrijven blijven, één moet eraf
    xero: één organisatie weghalen bij een app
    verkocht bedrijf staat nog in de app via xero, alleen dat moet weg
    de app ziet ook mijn privéorganisatie in xero, enkel die eruit
    Dext niet meer voor de stichting maar wel voor de bv in Xero
    één klant minder, app mag niet meer bij die ene xero organisatie
    niet alles loskoppelen! alleen de vzw, in xero
    hoe beperk ik in xero tot welke onderneming de app mag
    Wij hebben de dochter in Leeds afgestoten. De rapportage leest haar nog via Xero, de moeder moet blijven
    xero, app, 3 bedrijven, 1 eruit, hoe
    app te breed in xero: één onderneming te veel
    Hoe haal ik één organisatie weg bij een app in Xero en laat ik de rest staan?
    app mag niet meer bij de stichting in xero, wel bij de bv
    Een van onze Xero bedrijven is verkocht, rapportagetool mag daar niet meer bij
    xero app beperken tot 1 bedrijf
    Ik wil Fathom enkel nog op ons hoofdbedrijf in Xero, niet op de dochter
    één klant uit de app halen in Xero, anderen blijven
    toegang van app per organisatie inperken xero
    Wij hebben vijf organisaties in Xero en de scanapp hoeft er maar vier te zien
    De kassa mag de cijfers van het strandpaviljoen in Xero niet meer zien, die van het hotel wel
    In Xero: Deputy alleen van onze verkochte zaak afhalen, de andere twee winkels moeten door
    ik heb 1 van mijn 3 salons verkocht, boekingsapp mag in xero niet meer bij die ene
    Lightspeed laten zitten in Xero voor de bakkerij maar niet voor de holding
    Hoe weet ik in Xero dat ik bij de goede zaak zit voordat ik de kassa daar weghaal?
    Mijn ex neemt de lunchroom over en ik houd de koffiebar. In Xero mag de kassa alleen nog mijn koffiebar zien
    Rooster-app: bij de strandtent laten, bij de evenementen-bv in Xero weg
    De privé-organisatie moet in Xero onttrokken worden aan de kassa-app, de winkel niet
    Ik ben bang dat ik in Xero de kassa bij de verkeerde winkel weghaal, waar zie ik in welke ik zit
    In Xero bij de Ierse zaak de bestelapp weg, bij de Schotse laten
    Xero: één bedrijf van de groep bij de app weg, rest laten
    Bij onze Engelse dochters in Xero mag de rapportage niet meer bij Leeds Ltd, wel bij York Ltd
    In xero heeft de scanner drie organisaties, eentje moet eruit
    in Xero bij één klant de scanner stoppen, elders laten draaien
    dochter Dublin eruit bij het dashboard in Xero, dochter Cork erin houden
    dashboard in Xero beperken tot twee van de drie bedrijven
    xero, 1 organisatie afkoppelen van app
    Budgettool in Xero: klant drie weg, vier andere houden
    een tool mag in xero een van onze drie organisaties niet meer zien
    app alleen uit een bepaalde xero-organisatie halen
    verkochte entiteit uit de rapportagetool op xero houden, rest blijft
    hoe weet ik dat ik in xero in de juiste organisatie sta voordat ik daar de tool weghaal, de rest moet blijven
    Van onze vier Xero-boekhoudingen mag de forecasttool er nog maar drie zien
    Drie organisaties in Xero; bij de buurttuin moet de app weg, bij de andere twee blijven
    Bij één van onze Xero-organisaties willen we de app niet meer, de rest wel
    app in Xero alleen bij één van onze bedrijven weghalen
    de scanner mag in Xero nog bij de UK-tak maar niet meer bij de Ierse
    wij hebben vier bedrijven in Xero, uit één moet de urenapp weg
    Alleen voor de verkochte dochter de scanner uit Xero halen
    hoe weet ik zeker dat ik in xero bij het goede bedrijf zit voor ik de app daar loskoppel en bij de rest houd
    app in één van onze Xero-organisaties uitzetten, de rest houden
    het expense-pakket hoort niet bij de holding in Xero, wel bij de UK-bv's
    xero, twee entiteiten, tool bij eentje eraf
    In Xero mag de connector wel bij de shop maar niet bij de stichting
    één Xero-organisatie afschermen van een app, andere laten staan
    verkochte dochter moet uit de koppeling in Xero, de rest blijft draaien
    hoe weet ik dat ik in Xero in de goede organisatie zit voor ik daar de app weghaal
    ons bureau ziet alle Xero-organisaties van de klant, dat moet er één minder worden
    xero 1 organisatie bij app weg
    app niet meer bij stichting in xero wel bij bv
    in xero ziet de tool vier bedrijven, mag er maar drie zien
    goede organisatie openen xero voor ik 1 weghaal
    bij xero één bedrijf uit de rapportageapp, de rest moet blijven draaien
    enkel de vof in xero loskoppelen
    De app mag in Xero bij het hotel blijven maar niet bij de holding
    een organisatie minder voor de app in xero
    Eén café uit Xero-koppeling halen, de rest houden
    Xero: alleen de stichting loskoppelen van de app
    In Xero mag de app bij onze Ierse bv niet meer, bij de Engelse wel
    één organisatie in Xero afschermen voor een tool
    xero: app bij 1 van de 3 bedrijven weghalen
    Het dashboard moet Xero UK blijven zien maar niet Xero Ireland
    app in Xero inperken tot twee organisaties
    De verkochte organisatie in Xero moet uit het rapportagepakket, de andere moeten blijven lopen
    Tool mag in Xero bij NZ blijven maar AU moet dicht
    voor één van onze Xero-bedrijven app afsluiten
    Xero, alleen organisatie Cork moet bij het forecastpakket weg
    Waar zie ik in Xero of ik in de juiste organisatie zit voor ik de app daar weghaal
    in Xero mag de app alleen bij de Engelse firma blijven, niet meer bij de Ierse
    één organisatie afhalen van een app in xero, de andere moet blijven werken
    we verkopen één bedrijf, in Xero moet de tool daar weg maar niet bij de rest
    Xero: rapport ziet mijn privé-organisatie ook, enkel die eruit
    kan ik in xero per organisatie zeggen of een app mag
    mijn app hangt aan twee Xero-bedrijven, eentje is verkocht, enkel daar afhalen
    ik wil in Xero mijn huurpanden uit het rapport, de winkel mag blijven
    app enkel losmaken van het oude bedrijf in Xero, niet van het nieuwe
    in welke organisatie moet ik zijn in Xero om de app daar, en alleen daar, te verwijderen
    hou de app in Xero, maar niet bij de stichting
    Eén organisatie uit een app halen in Xero
    De app mag in Xero alleen onze tweede organisatie houden
    Xero: één bedrijf loskoppelen en de andere laten
    In Xero hangt de rapportagetool aan drie organisaties van onze klant. Eén is verkocht en moet eraf, de andere twee blijven.
    De Xero-app van onze klant mag bij de holding weg en bij de winkel blijven.
    De BI-app mag in Xero niet meer bij de Ierse firma maar wel bij de Engelse
    Bij één van onze drie Xero-organisaties moet de urenapp weg
    Onze CRM-tool ziet twee Xero-bedrijven, eentje ervan is verkocht en moet los, de andere blijft
    In Xero mag die tool nog bij twee van de drie organisaties
    Eén Xero-organisatie afschermen, de rest blijft verbonden
    Hoe haal ik uitsluitend de verkochte organisatie bij Dext vandaan in Xero
    Mag een app in Xero bij één organisatie weg en bij de andere blijven?
    Eén van onze vijf bedrijven in Xero gaat dicht; de app mag die niet meer zien, de vier andere wel
    In Xero ziet de rapportagetool vier organisaties, één ervan moet eruit
    De app mag in Xero bij alles blijven behalve bij onze stichting
    Een van onze Xero-bedrijven is verkocht, dat moet uit de rapportageapp, de andere niet
    We hebben één van de drie Xero-organisaties verkocht, de app mag bij de andere twee blijven
    Na de splitsing moet het dashboard uit mijn broers Xero, uit de mijne niet
    De Ierse entiteit in Xero is verkocht, het dashboard mag daar weg, van de Britse afblijven
    in Xero mag de app bij twee organisaties blijven maar niet bij de derde
    één organisatie afschermen in Xero voor een app
    xero één organisatie uit app halen
    xero app alleen voor tweede bedrijf
    xero organisatie afschermen voor app
    xero deel organisaties loskoppelen
    xero verkochte organisatie uit app, rest houden
    Kan xero één bedrijf voor de app verbergen?
    xero 1 organisatie loskopelen
    Twee bedrijven in Xero, de app mag alleen nog bij het ene
    In Xero moet de stichting buiten de app blijven, de bv niet
    In Xero moet de app bij één van onze drie organisaties weg
    Kan ik in Xero een app voor een enkele entiteit afsluiten?
    Van twee Xero-organisaties mag de app er nog maar één zien
    Een app mag in Xero bij één organisatie niet meer, maar bij de andere twee wel.
    Hoe haal ik alleen onze Engelse Ltd weg bij een app in Xero?
    Kan een app in Xero bij de ene organisatie blijven en bij de andere verdwijnen?
    Voor één verkochte entiteit in Xero moet de consolidatietool eraf, voor de rest niet.
    Hoe haal ik één organisatie in Xero weg bij een app en laat ik de andere staan?
    Eén van mijn twee bedrijven in Xero moet uit een app verdwijnen, de ander niet
    Een app mag in Xero bij vier organisaties, hoe haal ik er één af?
    De BI-app moet uit één Xero-organisatie weg maar in de andere blijven werken.
    De app mag in Xero blijven, maar niet meer bij één van onze drie organisaties.
    In Xero moet een rapportapp weg bij onze Britse organisatie en blijven bij de Ierse.
    in xero mag de app één bedrijf niet meer zien, de rest wel
    van onze drie organisaties in Xero moet er één uit het zicht van de urenapp
    welke organisatie moet open staan in Xero als de app er bij eentje af moet
    de webshop mag onze tweede organisatie in xero niet meer zien
    In Xero moet Dext bij de ene klant weg en bij de andere blijven
    App van één organisatie afhalen in Xero
    Britse holding eruit bij de Xero-rapportage, de rest niet
    Hoe weet ik dat ik in Xero in de goede klant zit voor ik de app daar afhaal
    xero: app mag bij drie organisaties, één ervan moet eraf
    In Xero heeft de adviestool vier organisaties, de verkochte dochter moet eruit
    In Xero staat de rapportagetool op vier organisaties; alleen de verkochte moet eraf
    Xero: app moet uit de Ierse entiteit en in de Britse blijven
    xero app bij 1 organisatie weg
    xero 1 bedrijf eruit rest blijft
    in Xero mag de app de winkel niet meer zien, de andere twee organisaties wel
    xero: één organisatie uit de koppeling halen
    de app moet van de ene stichting in xero af, elders blijft hij draaien
    de xero-koppeling moet kleiner, alleen organisatie Dublin eruit
    hoe weet ik dat ik in xero bij de goede organisatie zit voor ik er een loskoppel
    klant heeft vier organisaties in Xero, onze app mag bij een ervan niet meer
    Xero: alleen de holding uit de app halen
    In Xero zijn we een bedrijf kwijt (verkocht), de app moet voor de rest doorlopen
    een enkele Xero-organisatie afschermen voor het dashboard
    uit een Xero-bedrijf loskoppelen, niet uit allemaal
    Eén organisatie in Xero moet voor de app verborgen worden
    De app mag in Xero bij bedrijf A blijven maar niet bij B
    Haal in Xero één bedrijf weg bij de tool
    Alleen de holding in Xero afschermen voor een app
    In Xero mag de rapportage-app één van onze drie organisaties niet meer zien, de andere twee wel.
    De Schotse vennootschap moet in Xero uit de planningsapp, maar Engeland en Wales blijven erin.
    Kan ik een app bij één Xero-organisatie weghalen en bij de andere laten?
    één organisatie afsluiten voor app in xero
    Een app mag in Xero één organisatie niet meer zien, de andere wel.
    Een app mag bij één van onze Xero-organisaties niet meer, bij de andere wel.
    De app mag in Xero bij één organisatie niet meer kijken, bij de andere twee wel.
    Een app mag in Xero één organisatie niet meer zien, de rest wel.
    Eén Xero-organisatie uitsluiten voor een app
    In Xero mag een app onze tweede organisatie niet meer lezen, de eerste wel
    Onze app mag in Xero één bedrijf niet meer zien, voor de rest moet hij blijven lopen
    Eén van onze vennootschappen in Xero moet weg bij de rapportageapp, de rest niet
    Eén organisatie loskoppelen van een app bij Xero
    In Xero moet de app bij twee bedrijven blijven en bij één weg, hoe?
    Hoe haal ik één bedrijf weg bij een app in Xero terwijl de andere blijven werken?
    Xero: de app moet één organisatie kwijt

xero-one-organisation_disconnect =
    hoe koppel ik de app hier los in xero
    disconnect bij alleen deze xero organisatie
    raakt de app in Xero de andere organisaties kwijt als ik hem hier disconnect
    geldt loskoppelen in xero alleen voor de geopende organisatie
    Als ik in Xero bij organisatie B op Disconnect druk, blijft A dan verbonden?
    xero disconnect bij één bedrijf: rest veilig?
    welk knopje haalt in xero alleen deze ene organisatie los?
    Als ik in Xero bij één organisatie Disconnect kies, verliezen dan alle gebruikers van dat bedrijf de app, en de andere bedrijven niet?
    raakt Disconnect in Xero bij bedrijf A ook bedrijf B
    als ik de app bij één Xero-organisatie loskoppel, geldt dat voor alle collega's van dat bedrijf
    Welke knop in Xero haalt de app alleen bij de geopende organisatie weg?
    xero disconnect app: alleen deze organisatie of meteen allemaal?
    als ik in xero hier op disconnect klik, blijft hij dan bij de andere organisaties?
    xero disconnect alleen hier
    Geldt loskoppelen in Xero enkel voor de organisatie die open staat, of voor alles wat de app ziet?
    als ik in xero disconnect klik, gaan dan al mijn organisaties mee
    Geldt loskoppelen in Xero alleen voor de geopende organisatie?
    Ik heb in Xero de juiste stichting open staan, hoe maak ik nu enkel hier de app los?
    Ik zit in de organisatie die eruit moet, in Xero. Waar verbreek ik alleen deze?
    welke knop in Xero haalt de app weg bij deze ene organisatie zonder de andere te raken
    raak ik de app ook kwijt bij mijn andere xero-bedrijven als ik hem in dit ene bedrijf via de puntjes verwijder?
    juiste xero-bedrijf staat open, welke klikken nu om de app hier en alleen hier weg te halen
    In de juiste Xero organisatie, hoe koppel ik de app alleen hier los?
    disconnect in xero: verdwijnt de app dan ook bij mijn andere bedrijven?
    app losmaken van alleen deze Xero organisatie, welke knop
    In Xero bij alleen de deli de kassa losmaken, welke knop is dat dan precies
    xero, zit in de juiste organisatie, waar haal ik nu enkel deze bij de app weg
    in die ene xero-organisatie de tool losmaken, wat klik ik precies als de andere blijven
    Als ik in de goede Xero-organisatie zit, hoe haal ik de app dan alleen daar weg?
    bij de goede xero organisatie ingelogd, hoe haal ik de app nu alleen daar weg
    sta in de juiste Xero-organisatie, hoe neem ik alleen hier die shopapp weg
    Ik sta in Xero bij die ene klant, hoe ontkoppel ik de app alleen hier
    Waar klik ik in Xero om de app van alleen deze ene organisatie te halen
    in de juiste Xero-organisatie beland, waar klik ik om de app alleen hier weg te halen
    Waar klik ik om de app bij één Xero-bedrijf los te maken?
    .done =
        losgemaakt hier
        bevestigd
        app eraf bij deze bv
        puntjes, disconnect, bevestigd
        verbroken voor de stichting
        gebeurd
        weggeklikt en de vraag met ja beantwoord
        is ontkoppeld, hij was de derde in de lijst
        hier losgekoppeld
        ontkoppeld bij deze bv en bevestigd
        De app heeft hier geen toegang meer.
        puntjes, disconnect, nog een keer, klaar
        bij deze ene entiteit heb ik de koppeling verbroken, de rest niet aangeraakt
        ok gedaan voor deze organisatie
        bevestigd dat ik het zeker wist
        weg bij onze dochter
        stap 4 ook gehad
        Ik heb de ontkoppeling voor deze vennootschap bevestigd.
        puntjes, los, bevestigd, hij is er bij deze BV af
        daarnet hing hij er nog, nu niet meer
        eruit gehaald bij de stichting, de rest heb ik niet aangeraakt
        hij vroeg of ik zeker was en dat was ik
        gebeurd, het rijtje is korter
        losgekoppeld en bevestigd
        los
        ja ook nog dat tweede knopje gehad
        regel is weg uit de tabel
        schiet eens op met de volgende stap
        bevestigd en weg
        zo, disconnect app ingedrukt
        hij is eraf hier
    .stuck-not-in-list =
        app niet te vinden in dit rijtje
        hier staat dat programma niet bij
        leeg lijstje bij dit bedrijf
        ik zie enkel stripe en hubdoc, de onze niet
        is hij hier misschien nooit gekoppeld geweest?
        waar moet die app dan staan, ik zie hem niet
        de app zit hier niet in de lijst
        geen app te zien bij deze organisatie
        Hij wordt hier niet vermeld.
        leeg, niets gekoppeld
        4 kan ik niet vinden
        wel andere apps maar niet die
        moet ik iets loskoppelen dat er niet staat?
        hij is hier kennelijk nooit verbonden
        daarnet hing hij er ook al niet
        bij deze BV is er helemaal niks aangehangen
        ik wil op die puntjes klikken maar er is geen regel met die naam
        zou ik in de verkeerde boekhouding zitten? hij ontbreekt hier
        alles zie ik, behalve degene die weg moet
        niet te vinden tussen de apps van deze bv
        die app staat er niet, wel drie andere waar ik nooit van gehoord heb
        hij komt in die lijst niet voor
        hier enkel Stripe en Dext, niet de mijne
        nooit gekoppeld geweest bij deze zo te zien
        hij zit hier helemaal niet tussen
        vind hem nie in 't rijtje
        misschien kijk ik ernaast maar ik geloof niet dat hij hier staat
        app staat hier niet bij

xero-one-organisation_proof =
    is deze organisatie weg bij de app in xero
    welke organisaties ziet de app nog in xero
    kan wegwijs opvragen bij welke xero-organisaties de app nu nog mag, ik heb er één weggehaald
    controleer of de verkochte bv niet meer bij onze xero-app hoort
    vraag eens op welke xero-bedrijven er nog onder onze app vallen, die ene zou weg moeten zijn
    Kan je zonder iets te wijzigen nakijken of de verkochte organisatie weg is bij onze Xero-app?
    kan je nagaan of die ene organisatie nu echt weg is bij de app in xero
    welke xero organisaties ziet de app nu nog na het weghalen van één
    bewijs graag dat de verkochte bv niet meer te lezen is via xero
    Hoe zie ik of de app enkel bij die ene Xero organisatie weg is en de rest nog heeft
    nakijken welke organisaties de app in Xero nog heeft nadat ik er één wegnam
    Controleer of de app alleen die ene Xero-klant kwijt is
    Hoe zie ik of de app in Xero alleen bij die ene organisatie weg is?
    .check =
        haal die lijst maar op
        ja kijk even
        graag nakijken
        ja graag, kijk of ie weg is
    .plan =
        welke oproep doe je dan
        mag ik zien wat je opvraagt voor je het doet
        toon eerst
        ik wil weten wat je precies opvraagt voordat je dat doet
        welke gegevens lees je dan? laat zien
    .by-hand =
        ik loop het zelf na in xero
        doe ik zelf wel in xero

xero-one-organisation_prove-by-hand =
    hoe kijk ik na of de app in xero alleen hier weg is
    staat de app in xero nog bij de andere organisatie
    hoe controleer ik dat de app in Xero alleen bij die ene organisatie weg is
    xero: één losgekoppeld, werkt de rest nog? waar zie ik dat
    Waaraan zie ik in Xero dat de overige organisaties nog verbonden zijn na het weghalen van één?
    controle na uitsluiten van één xero bedrijf
    Ik haalde de app bij één organisatie in Xero weg. Hoe controleer ik dat hij bij de andere nog staat?
    xero, nakijken: hier weg en daar nog aanwezig
    app uit één organisatie in Xero gehaald, kijk ik daarna ook bij de andere?
    In Xero heb ik de app bij de stichting losgekoppeld. Hoe weet ik dat de BV hem houdt?
    bewijs dat de app bij één Xero-organisatie weg is en bij de rest nog loopt
    hoe check ik in xero dat hij bij de ene weg is en bij de rest nog werkt
    xero: één weg, rest nog ok?
    Ik heb de app bij onze Britse organisatie in Xero losgemaakt. Wat moet ik bekijken om zeker te zijn van de andere?
    hoe zie ik dat de app bij één xero organisatie weg is en bij de rest nog werkt
    Eén organisatie losgemaakt in Xero. Hoe kijk ik of de andere nog verbonden zijn?
    hoe controleer ik zelf dat de app in xero alleen bij dat ene bedrijf weg is
    waar kijk ik of bij mijn andere xero-bedrijven de app nog wel aan staat, ik haalde hem er bij één af
    Klaar met het eruit halen van 1 Xero-organisatie; hoe zie ik of dat goed ging?
    Heb bij een van de klanten in Xero de app losgemaakt, hoe kijk ik of ik niet te veel heb weggehaald
    xero: één weg, rest moet blijven, waar controleer ik dat
    Hoe weet ik dat de kassa in Xero nu bij de verkochte zaak weg is en bij de andere nog aanstaat?
    hoe toets ik dat de tool bij de ene xero-entiteit weg is en bij de andere niet
    App bij één Xero-klant verwijderd, hoe zie ik dat hij bij de andere nog staat
    .opt-gone-here =
        hier weg en daar niet
        alleen hier is hij weg
        hier weg en bij de holding nog aanwezig, precies goed
        stichting schoon, bv heeft hem nog
        precies zoals bedoeld
        alleen dit bedrijf is hem kwijt
        bij de werkmaatschappij draait hij gewoon door, hier niet meer
        in de ene verdwenen, in de andere aanwezig
        twee lijsten vergeleken: enkel bij deze is hij eruit
        hier weg, bij de rest nog aanwezig
        precies goed, alleen deze is eruit
        Bij de andere vennootschappen staat de app nog vermeld, hier niet langer.
        de zusterbv heeft hem nog, deze niet
        zoals bedoeld: eentje minder
        alleen in deze organisatie verdwenen
        andere gecheckt, daar werkt ie nog, hier is ie foetsie
        hij is enkel hier gewist
        bij de holding zie ik hem wel en hier niet meer
        de overige zijn intact gebleven
        bij de stichting is hij eruit, bij de holding hangt hij nog
        precies zoals bedoeld: eentje minder, de rest draait door
        niet overal weg, alleen waar ik het wou
        de winkel heeft hem nog wel, de verkochte BV niet meer
        eruit waar hij eruit moest, en Gent werkt nog
        hier niet meer, daar nog wel
        weg hier, elders niet weg
        alleen hier verdwenen
        niet meer in deze, de andere heeft hem nog
        bij ons weg, bij de holding nog steeds
        precies goed, enkel deze is los
        hier is niets meer, bij de ander wel nog
        niet meer hier en daar ongewijzigd
        weg bij de bv, bij de holding staat hij nog netjes
        hier niks meer, daar nog wel
        daar ja, hier nee
        bij Bakker leeg en bij Jansen nog aanwezig, zoals gewild
        precies wat ik wou: deze niet, de rest wel
        hier niet meer, bij de holding nog wel
        precies zoals het moest: alleen de stichting is ervan af
        bij de kantine weg, bij de hoofdclub staat ie nog
        hier weg, bij de holding staat ie nog. zo hoort het
        in deze bv verdwenen, in de rest niet
        precies zoals ik wou, alleen deze is eruit
    .opt-still-there =
        hij staat hier nog
        nog niet weg
        staat er hier nog steeds
        ververst, maar deze organisatie toont hem nog
        hij is hier blijven hangen
        niets veranderd bij dit bedrijf
        na disconnect nog altijd in dit lijstje
        nee, hier niet verdwenen
        't is precies of er niks gebeurd is
        in deze organisatie prijkt de app nog altijd tussen de connected apps
        Na herladen vermeldt deze organisatie hem nog steeds.
        ververst, app nog aanwezig in de lijst
        zie hem bij deze bv gewoon staan
        nog niet verdwenen helaas
        er is niets veranderd
        deze organisatie toont em nog
        loskoppelen heeft niks gedaan lijkt het
        jammer, hij is hier nog gekoppeld
        bij de stichting hangt hij nog, terwijl hij daar weg moest
        ververst, maar er is niks gebeurd met dat rijtje
        hij is nergens weg, ook niet waar ik het wou
        de verkochte BV heeft hem nog steeds
        ik heb nochtans bevestigd, en toch zit hij er
        niet weg
        hij is hier niet weg
        ja hij staat er nog
        nog steeds bij deze organisatie
        niet losgekoppeld
        na herladen staat ie er weer
        weg? nee, hij staat er nog
        dacht dat hij weg was, niet dus
        hier niks veranderd
        hij is er hier niet af
        hij hangt er nog, ook na verversen
        blijft koppig staan
        ja nog altijd
        hier is niets veranderd
        verversen helpt niet, hij blijft
        hij zit er nog in
        ik heb herladen en hij staat er nog pal in het midden
        bij ons is er niets veranderd
        hij staat hier nog gewoon bij
    .opt-all-gone =
        hij is overal weg
        bij allemaal verdwenen
        oei, bij alle bedrijven is hij nu verdwenen
        ook de holding is hem nu kwijt, dat was niet de bedoeling
        nergens meer
        alle lijsten leeg
        help, de andere bv's hebben hem ook niet meer
        elk bedrijf dat ik open mist hem
        te veel weg, hij is uit allebei
        help, hij is overal uit
        ook bij de andere verdwenen
        De app is bij al onze organisaties weggevallen.
        nergens meer te zien
        oeps, alles is los
        bij de tweede is ie ook foetsie, dat was niet de bedoeling
        geen enkele organisatie heeft hem nog
        alle drie leeg nu
        lijkt of de hele koppeling weg is
        hier en daar en overal verdwenen
        oei, bij de holding is hij er nu ook uit
        hij is nergens meer, ook niet waar ik hem wou houden
        ze bellen uit Gent dat het daar ook niet meer loopt
        ik wou er één kwijt en ben ze allemaal kwijt
        stichting leeg, holding leeg, winkel leeg
        overal weg
        ook elders niet meer
        hij staat nu bij allebei niet meer
        oei, de andere is hem ook kwijt
        ook bij de andere niets meer
        die andere had niet weg gemogen
        nergens meer te zien, in geen een bv
        ik zie hem hier niet, en in de tweede evenmin
        tiens, nergens staat hij nog
        oei nu is ie ook bij de andere foetsie
        nergens meer te vinden
        bij geen van drieën zie ik hem nog, en dat was niet de bedoeling
        oei nu is hij bij alle bedrijven verdwenen
        ook bij de andere zie ik hem niet meer
        nergens meer te bekennen
        oei, bij de anderen is hij ook verdwenen
        nergens meer te vinden, ook niet bij die hij moest houden
        help, hij is ook bij de winkel in Hasselt weg
        help, hij is nu bij alle bv's weg
        bij geen van de organisaties

xero-one-organisation_narrowed =
    de app mag niet meer bij deze xero organisatie, wat nu
    één xero organisatie is weg bij de app
    app is in xero nu bij die ene organisatie weg en bij de rest niet, klaar?
    xero: één eraf gelukt
    De verkochte organisatie in Xero is los van de app. Als hij later overal weg moet, kan dat ook?
    die ene xero organisatie is eraf, werkt de rest nog
    Xero: bij die ene is hij nu weg. Kan ik hem later ook bij de andere weghalen?
    app mag nu niet meer bij die ene xero-organisatie. Blijft de rest gewoon draaien?
    app is nu weg bij het ene xero-bedrijf en loopt door bij de rest, hoeft er verder nog iets?
    één bedrijf is van de xero-app af. en als ik later toch alles wil stoppen?
    ene xero organisatie is weg, blijft de app bij de andere gewoon werken
    eentje eraf gehaald in xero, moet ik de rest opnieuw koppelen
    die ene is weg uit xero, en als ik later toch alles wil afkoppelen
    De ene Xero organisatie is eraf, blijven de andere gewoon werken?
    een bedrijf weggehaald bij app in xero, gelukt. Moet er nog iets?
    dochterbedrijf is uit de app gehaald in Xero, de moeder staat er nog wel. Goed zo?
    app ziet de verkochte bv in Xero niet meer, mag ik ervan uitgaan dat de andere doorlopen
    Als de kassa in Xero bij het ene café weg is, blijft de omzet van het andere café dan gewoon komen?
    de app ziet Leeds Ltd niet meer in Xero en York nog wel, en als York later ook weg moet?
    tool ziet de ene xero-organisatie niet meer, blijft hij bij de rest gewoon werken
    In Xero is de app nu van één organisatie af; blijft hij bij de andere gewoon werken?
    de app is nu bij één xero bedrijf weg en de rest loopt, nog iets nodig
    xero org eraf, andere werken door toch
    ene organisatie is weg bij de app in Xero, andere staat er nog, is dat dan klaar?
    App weg bij één Xero-organisatie en nog aanwezig bij de andere, moet ik dan nog iets?
    De app is weg bij één Xero-organisatie, blijft hij voor de andere gewoon werken?
    in Xero is de app weg bij de ene en werkt bij de andere, klaar toch
    Eén Xero-klant eruit, lopen de overige nu gewoon door
    .opt-xero-revoke =
        bij de rest mag hij er eigenlijk ook af
        gooi hem er helemaal uit
        we stoppen volledig met dat programma
        kan hij ook nergens meer bij?
        alles intrekken dan maar
        de andere bedrijven moeten er ook vanaf
        bij nader inzien mag ie overal weg
        ach, weet je wat, haal hem overal weg
        hij moet er bij alle bedrijven uit
        toch maar overal eraf
        de hele koppeling mag ook wel weg, hoe
        hij moet nu toch overal weg
        de baas wil hem er bij alle bv's uit
    .finish =
        top, meer hoeft er niet
        verder niks
        mooi zo, klaar

xero-one-organisation_all-gone =
    de app is nu bij alle xero organisaties weg
    ik wilde er één weghalen maar xero is helemaal los
    ik wilde één organisatie loskoppelen in Xero en nu is de app overal weg
    xero per ongeluk alles kwijt in plaats van één bedrijf
    Na het weghalen van een enkele Xero-organisatie zijn ook alle andere verdwenen uit de tool.
    xero: hele app foetsie, moest maar 1
    ik wilde er in xero eentje weghalen en nu is hij bij alle organisaties weg
    Ik wilde in Xero één organisatie loskoppelen en nu zijn ze allemaal weg uit het pakket. Hoe komt dat?
    xero: tool overal verdwenen terwijl ik maar één bedrijf weghaalde
    Na het loskoppelen van één klant in Xero werkt het pakket voor niemand meer. Heeft het zelf alles verbroken?
    app bij één Xero-organisatie losgekoppeld en nu is hij overal weg
    xero: koppeling met alle bedrijven kwijt na het verwijderen van één
    oei, in xero is de app nu bij alle organisaties weg terwijl ik er maar één wilde
    xero alles kwijt i.p.v. één
    We wilden hem bij één Xero-organisatie afhalen, maar hij is overal verdwenen. Hoe krijg ik de rest terug?
    wilde één organisatie weghalen maar app is overal weg in xero
    Help, na het loskoppelen van één bedrijf in Xero is de app bij alle bedrijven verdwenen
    Wilde alleen de stichting eraf hebben in Xero, nu is de app ook bij de bv verdwenen. Wat is er gebeurd?
    Wilde één bedrijf weghalen in Xero en nu is de app bij alle bedrijven verdwenen
    oeps, app bij álle xero organisaties weg ipv 1
    Help, ik haalde alleen de oude BV eruit en nu krijgt ook de nieuwe niets meer van de app (Xero)
    ik wilde maar één xero organisatie loskoppelen en nu is de app overal weg
    één bedrijf eraf gehaald in xero, nu doen de andere het ook niet meer
    oeps alle organisaties weg bij de app in xero
    Ik wilde één organisatie weghalen in Xero maar nu is de app overal weg
    help, alle xero bedrijven zijn ontkoppeld i.p.v. eentje
    App doet het nergens meer nadat ik hem bij één Xero organisatie verwijderde
    Ik haalde de kassa in Xero bij één filiaal weg en nu is hij bij alle filialen verdwenen!
    In Xero wilde ik één café afkoppelen, nu staat de planner bij geen enkel café meer
    Ik haalde één organisatie bij de app weg in Xero en nu zijn ze allemaal verdwenen
    wilde in xero maar één bedrijf weghalen, nu is de app overal verdwenen
    wilde een xero-organisatie losmaken en nu zijn ze allemaal weg uit de tool
    Ik haalde de app in Xero van één organisatie af en nu is hij overal weg
    wilde één organisatie loskoppelen in Xero en nu is de app overal verdwenen
    Ik klikte bij één bedrijf in Xero op disconnect en nu zijn ze bij alle vijf weg!
    haalde één Xero-organisatie weg bij de app en nu is hij bij allemaal weg
    xero 1 losgekoppeld en nu overal weg
    Ik koppelde één organisatie los in Xero en nu is de app overal weg
    Wilde in Xero één organisatie weghalen en nu is de app overal weg
    ik haalde één organisatie weg in Xero en nu is de app overal weg
    wilde enkel de Ierse organisatie eruit in Xero, nu is de app ook bij de Engelse verdwenen
    In Xero één organisatie weggehaald, nu is de app overal weg
    Ik wilde één Xero-organisatie losmaken en nu zijn ze allemaal weg
    Ik haalde de app bij één Xero-organisatie weg en nu is hij overal weg, is dat te herstellen?
    Eén organisatie losgemaakt in Xero en nu is de app overal weg
    Ik haalde de app bij één Xero-organisatie weg en nu is hij overal weg
    in Xero één organisatie losgekoppeld en nu is alles weg
    xero één los, app overal weg
    Wilde de app in Xero bij één organisatie weghalen en nu is hij overal verdwenen
    Ik wilde één Xero-organisatie weghalen en nu is de app overal weg
    Ik koppelde de app in Xero bij één bedrijf los en nu is hij bij alle bedrijven weg.
    xero, wilde één organisatie eraf en nu is hij overal weg
    Ik wilde één organisatie in Xero weghalen en nu zijn ze allemaal weg
    Ik haalde de app van een Xero-organisatie en hij is overal verdwenen
    xero alles weg ipv 1
    ik wilde in xero een organisatie loskoppelen en nu is de app overal weg
    wilde een organisatie in Xero weghalen en nu is de app overal verdwenen
    Ik haalde één Xero-organisatie weg en nu zijn ze allemaal los
    Ik wilde in Xero één organisatie van de app afhalen en nu is hij bij alle drie weg.
    Ik haalde één organisatie weg bij een app in Xero en nu is hij overal verdwenen.
    .opt-xero-reconnect =
        zet hem terug bij de bv
        opnieuw verbinden dus
        hoe krijg ik de andere weer aangesloten?
        dat moet hersteld worden, de holding heeft hem nodig
        weer koppelen aub
        de bedrijven die ik wou houden terug graag
        tja dan weer koppelen
        hoe krijg ik hem terug bij Jansen
        ik wil hem weer bij de andere bv's
        verbind hem opnieuw met degene die ik hou
        hoe krijg ik hem terug bij de rest
        dan moet ik hem opnieuw aansluiten voor de winkels
        opnieuw verbinden dus, laat maar zien hoe
        dan wil ik hem weer koppelen met de holding
        hoe krijg ik hem terug bij de andere twee
    .finish =
        maakt niet uit, ik gebruikte hem toch niet. klaar
        laat maar zo
        maakt niet uit, hij mocht toch weg
        was ook de bedoeling, klaar

xero-one-organisation_still-listed =
    de app staat nog bij deze organisatie in xero
    loskoppelen van één organisatie lukt niet in xero
    ik heb de app bij één xero organisatie losgekoppeld maar hij staat daar nog
    xero: enkel die ene organisatie moest weg, de regel blijft daar staan
    Na het bevestigen blijft de tool bij de uit te sluiten Xero-organisatie zichtbaar, de rest is ongemoeid. Wat nu?
    bij 1 xero bedrijf gaat de app er niet af
    Alleen bij één organisatie in Xero moest de app weg, en juist daar staat hij na Disconnect nog. Vergat ik te bevestigen?
    xero: app bij die ene organisatie losgekoppeld maar nog zichtbaar daar
    bij die ene organisatie in xero staat hij na disconnect nog steeds
    xero: ene organisatie niet weg
    Ik heb de app van één organisatie losgekoppeld, maar Xero toont hem daar nog. Heb ik de bevestiging gemist?
    die ene organisatie losgekoppeld in Xero maar de app staat er bij die organisatie nog
    xero: bij het ene bedrijf blijft de app maar staan, bij de rest hoeft hij niet weg
    Heb de app bij bedrijf X in Xero ontkoppeld (bedrijf Y moet blijven), maar na verversen staat hij bij X er gewoon nog
    wil maar 1 organisatie kwijt, app verdwijnt daar niet uit het xero-lijstje
    bij die ene xero organisatie staat de app er na het loskoppelen nog
    wou alleen bedrijf 2 eraf in xero, disconnect gedaan maar app blijft daar staan
    ene organisatie gaat niet weg in xero, app blijft gelinkt
    app blijft zichtbaar bij deze Xero organisatie hoewel ik op Disconnect app klikte
    in xero een organisatie weggehaald bij de app, pagina herladen, app staat er nog bij deze organisatie; bij de andere ook en dat hoort
    Xero weigert de app bij dit bedrijf los te laten, na bevestigen staat hij er gewoon weer
    De roosterapp staat in Xero nog steeds bij het filiaal waar ik hem net af heb gehaald, de andere filialen mogen gewoon blijven
    in die ene xero-organisatie blijft de app koppig staan terwijl ik enkel haar wilde losmaken
    Ik haalde de app van één Xero-organisatie af en daar staat hij nog, bij de rest hoort hij te blijven
    app blijft bij dat ene bedrijf in Xero staan na disconnect, elders moet hij blijven
    op disconnect gedrukt bij de ene Xero-entiteit maar geen bevestiging gezien, app staat er nog
    bij die ene Xero-organisatie heb ik de app losgekoppeld maar hij blijft er staan, bij de andere is dat de bedoeling
    In deze ene Xero-organisatie staat de app er na het loskoppelen nog
    de app staat bij die ene xero-organisatie nog altijd, ik had ze er toch afgehaald
    In één Xero-organisatie losgekoppeld, en juist daar staat de app nog
    xero organisatie losgekoppeld, app nog zichtbaar daar
    Ik haalde de app weg bij één organisatie in Xero en hij staat er nog steeds
    De app staat bij die ene Xero-klant nog steeds
    De app is bij die ene Xero-organisatie losgemaakt maar hangt er nog aan
    bij die ene xero-organisatie losgekoppeld maar staat er nog
    een organisatie losgekoppeld in Xero, maar de app staat daar nog steeds
    Eén Xero-organisatie losgemaakt en de app staat er nog
    .finish =
        vergeten te bevestigen, nu weg, klaar
        ik vraag het xero
        ik vraag de leverancier
        niets meer
        leverancier gebeld, hier ben ik klaar

xero-one-organisation_several =
    meer dan één organisatie weghalen bij een xero app
    twee organisaties tegelijk loskoppelen in xero
    ik wil bij Xero drie van de tien organisaties weghalen, kan dat in één keer
    xero meerdere organisaties tegelijk van een app afhalen
    Moet ik in Xero elke onderneming apart loskoppelen als het er vijf zijn?
    5 xero orgs eraf, 20 blijven
    het zijn er in xero drie die eraf moeten en twee die blijven
    Ik wil in Xero een tool bij vijf van de twaalf organisaties weghalen. Kan dat ineens of per stuk?
    xero: meerdere bedrijven, niet alle, uit een app halen
    Moet ik voor elke organisatie in Xero apart hetzelfde doen als er vier van de negen uit het pakket moeten?
    app bij drie van onze Xero-organisaties weg en bij twee laten
    In Xero wil ik een app bij de helft van mijn klanten loskoppelen. Is er iets snellers dan per organisatie?
    het zijn er vijf van de twaalf in xero, moet dat stuk voor stuk?
    meerdere xero organisaties eraf
    In Xero moeten zeven bedrijven van de app af en drie niet. Kan dat in één keer?
    meerdere organisaties in xero afhalen, moet dat een voor een
    Ik wil de app bij zes van de acht Xero-organisaties weg hebben
    app moet bij de helft van onze xero-bedrijven weg, kan dat in 1x
    Er moeten 9 van de 20 organisaties uit onze Xero-app, moet ik dat negen keer doen?
    meerdere bedrijven tegelijk weghalen bij een app in xero
    kan ik in Xero in bulk organisaties van een koppeling afhalen?
    er zijn drie xero organisaties die eraf moeten bij de app, één voor één?
    twaalf van de twintig bedrijven moeten weg bij die app in Xero, kan dat in één keer
    meer dan één organisatie weghalen xero
    Drie van de tien Xero organisaties moeten eraf, kan dat in één keer?
    meerdere organisaties tegelijk loskoppelen van een app in xero
    moet ik voor elk bedrijf apart naar Connected apps in Xero?
    Twee van mijn vijf winkels in Xero moeten uit de kassakoppeling, kan dat in een keer?
    Vijf van mijn twaalf Xero organisaties moeten bij die app weg, elk apart?
    twee van de vijf xero-organisaties moeten uit de tool
    Het zijn in Xero wel vijf organisaties waar de app uit moet, en bij de rest blijft hij
    vier van de zes xero organisaties moeten los van de app, kan dat in één keer
    app moet bij meerdere Xero-bedrijven weg maar niet allemaal
    drie van de vijf Xero-organisaties weghalen bij de app, moet dat een voor een
    meer dan een xero organisatie eraf
    In Xero moet de app bij drie van de vijf organisaties weg, stuk voor stuk?
    In Xero moeten er drie van de zes organisaties bij die app weg
    in Xero moeten er vier organisaties weg bij die app, kan dat in één keer
    drie van de tien Xero-bedrijven moeten uit die app, elk apart?
    Van onze zes Xero-organisaties moeten er vier uit de app, kan dat in één keer
    Vier van de twaalf Xero-organisaties moeten buiten beeld voor die tool
    Moet ik het in Xero per organisatie herhalen als de app bij vier van de zes weg moet?
    Drie van de acht organisaties in Xero mogen niet meer in de app te zien zijn, moet dat één voor één
    Vier Xero-organisaties verkocht, twee houden we, moet ik dat vier keer doen
    xero drie organisaties weghalen uit app
    Van de zes organisaties in Xero moeten er vier weg bij de app, in één keer of per stuk?
    In Xero moet een app bij vier van de zes organisaties weg, moet dat een voor een?
    Kan ik in Xero in één keer drie organisaties bij een app weghalen?
    Een app moet uit drie van onze vijf Xero-organisaties, moet dat één voor één?
    Bij twee van de vijf organisaties in Xero moet de app weg, moet ik dat per stuk doen?
    Zes Xero-klanten moeten eruit bij de app, de andere dertig niet
    Bij Xero moeten er drie organisaties van de app af, de andere vijf blijven, per stuk doen?
    xero meerdere organisaties weghalen
    twee van de vijf organisaties moeten uit de xero-app
    het gaat in Xero om drie organisaties die eruit moeten, elk apart?
    Drie van onze Xero-organisaties moeten bij de app weg
    Moet ik in Xero elke organisatie apart loskoppelen als er drie weg moeten bij een app?
    Drie van onze Xero-organisaties moeten weg bij een app, kan dat in één keer?
    .done =
        oké, één voor één dan
        ik begin met de eerste bv
        duidelijk, per bedrijf
        via de app zelf alles losgekoppeld
        begrepen, ik doe ze apart
        goed, dat doe ik drie keer
        ok dan een voor een
        duidelijk, begin met deze
        Ik zal het per organisatie herhalen.
        snap het, terug
        prima, dan maar vier keer
        de app heeft zo'n knop, top
        begrepen verder
        laten we met de eerste starten
        vijf keer hetzelfde rondje dan, we beginnen met de kleinste
        het pakket zelf kan alles in een keer loskoppelen, zag ik net
        goed, dan ga ik ze een voor een af
        ik begin met de eerste
        ok zes rondjes dus, kom maar op
        gelezen, ik kijk of het pakket zelf zo'n knop heeft
        helder, ik heb de eerste BV voor me
        begrepen, dan één voor één
        eentje per keer dus, prima
        er is zo'n alles-los-knop in de app, top
        weer terug
        ok dan beginnen we met de eerste
        dan doe ik ze een voor een
        app heeft geen knop, dus apart
        begrepen, kom maar
        dan doe ik ze één voor één, terug
        oké, ik begin met de eerste
        duidelijk, ga verder
        prima, ik begin met de eerste

xero-one-organisation_not-in-list =
    bij deze xero organisatie zie ik de app niet
    de app staat niet bij de organisatie die ik uit xero wil halen
    bij de organisatie die ik in xero wil weghalen staat de app niet in de lijst
    app niet bij Connected apps van die ene Xero organisatie, is hij er dan al af
    In Xero vind ik bij de verkochte dochter de tool niet terug, mag die er dan al niet meer bij?
    xero: app hier niet zichtbaar, al weg voor dit bedrijf?
    bij die ene organisatie in xero staat de app niet eens in de lijst, mag hij daar dan al niet meer bij?
    Ik wil in Xero de app bij één organisatie weghalen, maar daar staat hij al niet in de lijst. Is het dan klaar?
    xero: bij de organisatie die eruit moet is de app niet te zien, bij de andere wel
    Bij BV Zuid in Xero is de app niet te vinden in het lijstje, terwijl hij alleen daar weg moest. Zit ik bij het verkeerde bedrijf?
    één organisatie in Xero uitsluiten, maar de app staat daar niet eens
    xero: tool ontbreekt bij de ene organisatie waar ik hem wilde weghalen
    bij de organisatie waar hij weg moet staat de app in xero niet eens
    xero: app niet bij deze organisatie
    Ik wil de app bij één bedrijf in Xero weghalen maar hij staat hier niet tussen. Is hij er al af?
    In de organisatie die eruit moet, zie ik de app helemaal niet staan (Xero). Mag hij er dan al niet meer bij?
    wil app bij 1 xero bedrijf weghalen maar daar staat hij niet
    zit ik wel in het goede bedrijf? app ontbreekt hier in xero, bij de andere staat hij wel
    bij de organisatie waar de app af moet in xero zie ik de app niet staan
    app staat bij dit ene xero bedrijf niet in connected apps, is het dan al weg
    ik wil één organisatie weghalen in xero maar daar is de app niet te zien
    Ik wil de app bij één organisatie weghalen in Xero maar hij staat er daar niet bij
    in deze xero organisatie is de app onzichtbaar, mag die er dan al niet meer bij?
    app niet te zien bij stichting in Xero terwijl ik hem daar juist weg wil, bij de andere wel
    Bij het filiaal in Gent staat de kassa niet eens in Xero, maar die wilde ik daar juist weghalen
    wil een xero-organisatie bij de tool weghalen, maar in die organisatie staat de tool niet
    Bij de ene Xero-organisatie waar de app af moet staat hij niet in de lijst, bij de andere wel
    bij deze xero-organisatie staat de app niet in het lijstje terwijl ik hem hier wil weghalen en elders laten
    dat ene bedrijf in Xero heeft de app helemaal niet in het lijstje, ben ik dan klaar
    wil de app bij één Xero-organisatie wegnemen maar in die organisatie staat hij niet
    In deze Xero-organisatie zie ik de app niet staan die er weg moet
    Bij de Xero-organisatie die eruit moet staat de app niet in de lijst
    bij de organisatie die eruit moet staat de app niet eens in de xero-lijst
    De app staat niet bij deze Xero-organisatie, heeft hij er dan al geen toegang meer?
    De organisatie die uit de app moet toont in Xero de app niet eens
    Wou de app bij alleen de verkochte Xero-organisatie weghalen, maar daar staat hij niet eens
    xero organisatie open, app staat er niet bij
    Ik wil de app bij één Xero-organisatie weghalen, maar daar staat hij niet tussen de apps.
    Bij die klant in Xero zie ik de app niet staan terwijl ik hem juist daar wil afhalen
    xero: bij de organisatie die eraf moet staat de app niet
    bij de organisatie die uit de app moet vind ik in xero de app niet
    ik wil deze ene Xero-organisatie afschermen maar de app staat er niet bij Connected apps
    Ik wil de app bij één Xero-organisatie weghalen maar zie hem daar niet staan.
    Ik wil de app bij onze tweede Xero-organisatie weghalen, maar daar staat hij niet in de lijst.
    In Xero zie ik de app niet bij deze organisatie, terwijl hij er volgens mij wel bij kan
    .done =
        ik zat inderdaad in de verkeerde
        naam nagekeken, nu de goede open
        dan is hij hier al weg, mooi
        gewisseld en nu staat hij er wel
        linksboven gekeken, het klopt
        ah, dit was een ander bedrijf
        ik zat in de verkeerde, nu niet meer
        klopt, hij mocht hier al niet
        De naam linksboven was een andere, ik heb gewisseld.
        ok goede organisatie nu open
        dan was het al gebeurd, mooi
        gezien, terug
        een collega was me voor, deze organisatie was al losgekoppeld
        gewisseld en daar is de app
        naam gecheckt
        stond in de demo company, sorry, nu in de echte
        ik zat inderdaad in de verkeerde, nu gewisseld
        dus daar mocht hij al niet meer bij, mooi
        bovenaan stond een andere naam dan ik dacht, hersteld
        goed, dan is het daar al geregeld
        nu zie ik hem wel, terug
        ik zat in de demo company, nu goed
        dan is het al geregeld, fijn
        naam linksboven klopt, en toch leeg
        terug naar het lijstje
        hm de naam was fout inderdaad
        ah ik zat in de verkeerde bv
        dan is het al geregeld, mooi
        nu wel gevonden
        ik zat inderdaad bij een andere, nu goed
        dan is hij er al af, prima, verder
        ja de naam links was van de holding. terug naar de stap
        zat inderdaad in de verkeerde, nu goed
        heb nu de goeie open en daar staat ie

xero-one-organisation_right-organisation =
    hoe zie ik of ik in Xero de goede organisatie open heb voor het loskoppelen van alleen die ene
    in xero van bedrijf wisselen om daar de app weg te halen en bij de rest niet
    Waar lees ik in Xero welke organisatie open staat, zodat ik niet de verkeerde ontkoppel?
    xero juiste bedrijf openen, enkel die moet los
    hoe weet ik dat ik in xero in de goede organisatie zit als ik er eentje weghaal?
    Hoe weet ik dat ik in Xero bij de juiste organisatie zit voor ik daar één bedrijf uit de app haal?
    Ik ben bang dat ik in Xero de app bij het verkeerde bedrijf weghaal, want alleen één moet eruit. Waar kijk ik?
    waar in Xero zie ik welke organisatie open is, want de app mag alleen daar weg en niet elders
    xero van organisatie wisselen om een app bij precies die ene los te koppelen
    koppel ik in Xero los bij de organisatie die openstaat? er moet er maar één weg
    welke organisatie moet ik in xero openen als er maar eentje af moet
    xero wisselen naar juiste organisatie
    Hoe zie ik in Xero of ik bij het bedrijf zit waar de app weg moet en niet bij een ander?
    .done =
        de stichting staat nu linksboven
        gewisseld naar de goede bv
        juiste bedrijf open, settings aangeklikt
        zit goed
        naam klopt en de instellingen zijn in beeld
        'k sta in de vennootschap waar het om gaat
        goede naam staat linksboven
        settings open van de juiste bv
        De correcte organisatie is geopend.
        ok ik zit in de organisatie die eraf moet
        gewisseld naar de dochter en instellingen geopend
        check, we zijn bij de goede
        naam klopt, 2 ook geklikt
        linksboven staat nu Bakkerij Peeters BV en die moet ik hebben
        stond nog op een andere, nu omgezet
        ja dit is em, ga door
        de stichting staat nu bovenaan, en ik ben doorgeklikt
        moest wisselen want ik zat in de holding, nu goed
        er is er maar één die eruit moet en die heb ik voor
        naam gecontroleerd, klopt, menu in
        ja daar zijn we, bij de BV van mijn broer
        goede naam staat er, instellingen open
        zie settings
        settings zit open, geen gedoe
        zit bij Bakker Vastgoed, instellingen open
        naam klopt en geklikt
        ja de goede
        klaar hiermee, volgende
        goede bv staat bovenin, settings is open
        klopt, was de verkeerde, nu gewisseld
        open
        de juiste naam staat links vanboven en 'k zit bij settings
        stichting dorpshuis staat er, ja
        goede naam staat linksboven, settings is open
        ja naam klopt en doorgeklikt
    .stuck-several =
        het gaat om drie bedrijven
        er moeten er twee uit
        moet ik dit voor elke bv opnieuw doen?
        kan dat niet voor allemaal samen?
        meerdere vennootschappen mogen niet meer gedeeld worden
        het gaat om vier organisaties
        ik moet er eigenlijk een stuk of tien doen
        Kan dit in één keer voor meerdere entiteiten?
        niet één maar drie bv's
        en als er meer weg moeten
        heb een hele waslijst met klanten waar hij uit moet
        moet ik dit per stuk herhalen
        de halve groep moet eraf, niet alleen deze
        er is er niet maar één die eruit moet, ook de holding en de stichting
        we hebben zes BV's verkocht, moet ik dat dan zes keer doen?
        het gaat om alle filialen behalve Gent
        en als ik ze er in één keer uit wil hebben?
        ik moet dit voor een hele rits klanten doen
        er moeten er drie af, niet eentje
        wij hebben er veertien en bij negen mag hij weg
        het zijn er zeven
        moet van twee bv's af
        een heel rijtje firma's moet eruit, hoe pak ik dat aan
        niet één maar alle dochters
        het gaat om drie bv's
        hij moet bij vijf bedrijven weg, niet bij een
        bij vier van de negen winkels moet hij weg
        moet er bij drie van onze bv's af
