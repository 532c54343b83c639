### Zo vragen lezers naar deze gids: elke regel is een voorbeeld. Niemand krijgt ze te zien.
### Een regel onder de naam van een stap leidt naar die stap. Onder een keuze of omweg staat wat mensen daar zeggen.

move-link =
    de koppeling staat op naam van een collega die weggaat, hoe zet ik die over
    koppeling overzetten naar een andere gebruiker
    onze boekhoudster gaat uit dienst en alle koppelingen lopen op haar account
    wij willen de koppeling via een systeemgebruiker laten lopen
    hoe verhuis ik een koppeling naar een andere exact-gebruiker zonder iets kwijt te raken
    opnieuw koppelen met een ander account
    kan ik Klippa op een andere gebruiker zetten?
    In welke volgorde zet ik een koppeling over als iemand vertrekt?
    Mijn collega is volgende maand weg en de koppeling met de webshop draait op zijn login
    de koppeling loopt op mijn persoonlijke login, dat wil ik niet meer
    ik wil de koppeling van Jan overnemen
    hoe verander ik de gebruiker van de exact koppeling
    wie is de eigenaar van de koppeling en hoe geef ik die door
    aparte gebruiker voor de koppelingen aanmaken
    Moet ik de oude gebruiker eerst blokkeren of eerst opnieuw koppelen?
    een medewerker is vertrokken, wat nu met zijn koppeling
    Hoe laat ik onze scantool onder een technisch account draaien in plaats van onder mijn naam
    De directeur heeft alles gekoppeld en wil ervan af: het moet op een algemeen account
    raak ik mijn instellingen kwijt als een ander opnieuw koppelt
    koppeling overdragen aan mijn opvolger
    ik ga weg bij dit bedrijf, hoe zorg ik dat de koppelingen blijven werken
    opnieuw autoriseren onder een andere login
    Kan de koppeling van gebruiker wisselen?
    met een andere gebruiker opnieuw verbinden zonder dat de app stilvalt
    wij willen alle koppelingen op een system user
    de koppeling moet op naam van iemand anders
    hoe zet ik de machtiging over van Piet naar Klaas
    Anja heeft ooit alles gekoppeld en stopt in juni, hoe houden we de boel draaiend
    koppeling op een andere persoon zetten
    op naam van
    koppeling overzetten
    koppeling op naam
    vaste gebruiker
    algemene gebruiker
    technische gebruiker
    collega gaat weg
    medewerker gaat weg
    uit dienst en koppeling
    koppeling staat op mijn naam
    koppeling van mijn collega
    opnieuw koppelen met een andere gebruiker
    opnieuw verbinden als iemand anders
    koppeling overnemen
    koppeling overdragen
    via wie loopt
    op wiens naam
    wie heeft gekoppeld
    van gebruiker wisselen
    gebruiker wijzigen
    gebruiker van de koppeling
    Sofie gaat eind deze maand weg en alles wat met Exact praat hangt aan haar inlog.
    Kan de webshop voortaan onder de naam van onze nieuwe controller draaien?
    Goedemiddag, ik word vervangen tijdens mijn zwangerschapsverlof. De bonnenapp loopt via mij. Hoe krijgt mijn vervangster die op haar login?
    die koppeling moet van mijn naam af!!
    we willn de kopeling op een andere gebruker
    onzen boekhouder vertrekt en zijn login gaat toe, wie neemt de links over en hoe doet ge dat
    Gelieve mij te informeren hoe een bestaande machtiging aan een andere medewerker kan worden toegewezen.
    het account van een oud-collega blijft alleen open staan omdat Basecone eraan hangt, hoe lossen we dat op
    ik ben mede-eigenaar af, mijn persoonlijke login mag niet meer gebruikt worden voor de kassa
    Mag IT Peters account sluiten? Er draaien nog drie tools op.
    liever een neutrale login dan die van de directeur onder onze apps
    Vanaf januari doet Ahmed de administratie. Alles wat op Karin stond moet naar hem, liefst zonder dubbele boekingen.
    hoe laat je Power BI via een functioneel account ophalen in plaats van via mij
    de licentie van die gebruiker willen we opzeggen maar eerst moet de app naar iemand anders
    twee koppelingen van dezelfde tool zitten elkaar dwars, elk op een aparte login zetten, hoe
    Is er een knop om een koppeling gewoon van eigenaar te veranderen?
    Wij doen een reorganisatie. Van vijf apps verandert de verantwoordelijke. Moet elke app opnieuw gekoppeld worden door de nieuwe persoon?
    ik wil niet dat mijn naam bij elke automatische boeking staat
    de app ziet te veel omdat hij op de baas draait, hoe laat ik hem op een beperktere gebruiker lopen
    mijn voorganger zit nog achter alle toestemmingen, ik wil dat zij via mij gaan
    blijven mijn instellingen in de scanapp staan als Piet hem onder zijn login zet?
    gebruiker wisselen achter een integratie, hoe pak je dat veilig aan
    Hoe voorkom ik dat alles stilvalt op de dag dat Els haar account wordt gesloten?
    de vrijwilliger die onze stichting aan Exact koppelde stopt, ik neem het van hem over
    onze scanner zit op het mailadres van iemand die overleden is, die moet op een ander
    wat gaat eerst: nieuwe login rechten geven of oude eraf halen bij een wissel
    Kan één algemene gebruiker alle koppelingen dragen of moet elke app een eigen hebben?
    'k zou graag hebben dat de link niet meer op mij staat maar op de firma
    de uitzendkracht heeft hem vorige week gekoppeld op haar tijdelijke account, dat moet op een blijvend
    opvolging van de beheerder: stappen om apps onder zijn opvolger te hangen
    deze staat nog op Saskia en die is per 1 mei uit dienst, dat moet eerst omgezet
    mijn collega die alles koppelde gaat met pensioen, hoe moet dat dan
    die gebruiker werkt hier sinds de zomer niet meer, ik wil het op een ander zetten
    ik wil liever een aparte systeemgebruiker hiervoor, hoe zet ik dat over
    dus hoe laat ik hem op iemand anders lopen
    bij exact draait alles op de login van een oud-collega, dat moet anders
    die gebruiker wordt volgende week geblokkeerd, kan alles op mijn naam?
    allemaal Piet, en Piet gaat weg. Overdragen dus
    dit loopt op de naam van onze it'er, ik wil dat iemand anders eraan hangt
    bij exact heeft een ander hem ook verbonden en die gaat weg, omzetten dus
    moet eigenlijk op iemand anders z'n naam want ik vertrek
    dan moet alles op een aparte gebruiker, hoe regel ik dat zonder dat de boel stilvalt
    het loopt op mijn eigen login en ik wil een dienstaccount, hoe zet ik dat om
    en in exact, degene die hem koppelde is ontslagen, hoe neem ik dat over
    die collega is weg en al onze exact-koppelingen staan op haar
    collega die alles gekoppeld heeft gaat volgende maand weg, hoe zet ik dat over op mij
    koppeling overzetten naar een andere gebruiker in exact
    Alles loopt op de login van de directeur, dat wil ik op een aparte gebruiker.
    wij willen een systeemgebruiker voor onze koppelingen
    hoe vervang ik de persoon achter de verbinding zonder dat het stilvalt
    Ilse gaat met pensioen en haar naam hangt aan de webshop, wat is de goede volgorde
    de boekingen van het pakket komen nu op mijn naam te staan, dat moet iemand anders worden
    een api-gebruiker instellen in plaats van mijn eigen account
    Ik wil niet langer dat het urenpakket via mijn account werkt maar via dat van mijn opvolger.
    overdragen van alle verbindingen bij vertrek medewerker
    kan de app op een andere login draaien, zelfde instellingen graag houden
    de controller vertrekt vrijdag, haar toestemming draagt heel ons dashboard!
    Hoe laat ik een bestaande koppeling op naam van een andere medewerker voortlopen?
    uitdiensttreding: wat moet er met de software die op hem draait
    koppeling verhuizen van persoon A naar persoon B
    mijn privé-mailadres zit onder de exact-koppeling, moet een algemeen adres worden
    van persoonlijke gebruiker naar technische gebruiker
    nieuwe beheerder neemt de lopende verbindingen over, stappen?
    Gelieve uit te leggen hoe de integratie op een andere gebruiker gezet wordt zonder onderbreking.
    andere user onder bestaande koppeling hangen
    hr meldt vertrek van Kees, zijn exact account moet dicht maar de scan moet blijven lopen
    ik ga met zwangerschapsverlof, wie neemt de app over en hoe
    eerst nieuwe user en dan oude weg of andersom?
    bij alle automatische boekingen staat nog de naam van een oud-collega, hoe wissel ik dat
    wil onze app onder een dienstaccount laten draaien
    de scanapp draait op de login van Jan en Jan gaat weg, hoe verander ik dat
    vraagje: hoe laten we de link via een systeemgebruiker draaien ipv via mij
    mag een koppeling ook op naam van iemand anders komen te staan?
    iets anders, onze koppeling loopt via Marieke en die vertrekt. hoe zet ik die over
    kan het ook op een gedeelde login in plaats van op mij?
    Petra gaat met pensioen en alle koppelingen hangen aan haar
    ik wil de koppeling op naam van een collega zetten
    hoe laat ik Klippa via iemand anders lopen zonder dat het stilvalt?
    over twee weken ben ik hier weg, welke koppelingen moeten dan overgezet worden?
    de app staat nu nog op de stagiair zijn account, dat moet anders
    Onze controller treedt uit dienst; hoe dragen wij haar koppelingen over?
    mag ik Ahmed zijn login blokkeren als zenvoices daarop draait?
    overzetten naar systeemgebruiker
    die van de directeur gebruiken vind ik niet netjes, liever een algemeen account
    kunnen we de gebruiker achter de koppeling wisselen?
    IT zegt dat het op een serviceaccount moet
    en wat als degene die het ooit gekoppeld heeft volgende maand vertrekt?
    mijn naam moet eraf en die van Sandra erop
    'k zou da liever op een ander zijnen user hebben draaien
    welke volgorde hou ik aan bij een wissel van persoon zodat er niks verloren gaat
    nieuwe administrateur begint maandag en neemt het stokje over, ook van payhawk
    hangt aan een persoon. moet aan een functie hangen
    Anja gaat met pensioen en alles draait op haar login. Hoe krijg ik dat op een ander zonder storing?
    wij willen af van persoonlijke logins voor onze integraties, naar één technische gebruiker
    Onze controller vertrekt eind van de maand. De kassa en de scanner draaien onder zijn Exact-gebruiker, hoe pak ik dat aan?
    zonder onderbreking wisselen van gebruiker achter een app
    de verbinding met exact loopt nog op naam van de eigenaar die het bedrijf verkocht heeft
    hoe zet ik onze integraties op naam van iemand anders
    De webshop moet onder een andere Exact-login gaan draaien. Wat is de juiste volgorde?
    collega weg over drie weken, apps overhevelen
    Mijn voorganger heeft destijds alles ingesteld. Ik wil het onder mijn eigen gebruiker hebben voor hij geblokkeerd wordt.
    van persoonsgebonden naar neutrale login voor de bankimport
    overname van de verbindingen door een nieuwe medewerker
    iemand met zwangerschapsverlof heeft de toestemming gegeven, hoe neem ik dat tijdelijk of blijvend over
    koppeling op andere gebruiker zetten
    collega gaat weg, koppeling staat op zijn naam
    koppeling overzetten naar andere gebruiker
    systeemgebruiker voor koppelingen
    medewerker uit dienst, koppeling behouden
    app op naam van een ander
    overdragen van een koppeling
    Basecone draait op account van ex-collega
    toestemming overnemen van collega
    andere gebruiker voor Power BI koppeling
    hoe verander ik de gebruiker achter een koppeling?
    koppeling verhuizen naar nieuwe controller
    aparte api gebruiker maken
    koppelingen niet meer op persoonlijk account
    op wiens naam loopt de koppeling veranderen
    Dext overzetten naar mijn login
    vertrekkende medewerker en koppelingen
    directeur stopt, koppeling op zijn login
    koppeling overnemen van collega
    kan koppeling via een andere gebruiker lopen?
    service account gebruiken voor de koppeling
    eigenaar van koppeling wijzigen
    stagiair heeft de kassa gekoppeld, moet op mijn naam
    gebruiker wisselen bij integratie
    Wie neemt de koppeling over?
    gebruiker verwijderen zonder dat koppeling stopt
    koppeling van vertrokken collega overneme
    webshop op algemene gebruiker laten draaien
    algemeen account voor apps
    Visionplanner loopt via Jan, moet via Petra
    onze controller vertrekt, koppelingen staan op haar naam
    collega met pensioen, hoe gaat de koppeling door
    voor ik zijn account blokkeer, koppeling overzetten
    ik ga uit dienst en de scan app draait op mij
    zwangerschapsverlof, koppeling tijdelijk via iemand anders laten lopen
    wacht, mijn collega vertrekt ook, wat moet ik dan met zijn koppeling
    koppeling op andere naam zetten
    Fatima gaat vrijdag uit dienst en de bankfeed hangt aan haar login. Hoe krijgen we die zonder gat op iemand anders?
    het was van een ex-collega, ik wil dat het voortaan via mij loopt
    zij gaat volgende maand met pensioen, wat dan met die koppeling
    die collega vertrekt, hoe krijg ik dat bij mezelf
    dat is iemand die weg is, ik moet hem overzetten
    de koppeling van mijn collega die uit dienst gaat moet op mijn naam
    dat wil ik overzetten op een ander
    hoe stel ik een ander in als gebruiker van de koppeling
    kan de koppeling niet op naam van iemand anders?
    ze gaat binnenkort met pensioen, kan de koppeling over naar iemand anders
    degene die het instelde werkt hier niet meer
    die collega is al uit dienst
    waar zit de gids over een koppeling overzetten naar een ander
    een aparte gebruiker geven, hoe moet dat
    hoe zet ik zoiets over
    breng me naar die gids van het overzetten
    en in exact een koppeling op naam van iemand anders zetten?
    een koppeling in exact op mijn naam zetten, kan dat ook
    kunnen we de koppeling niet beter helemaal op een ander zetten
    en als die collega vertrekt, kan ik dat dan overnemen
    ik wil het liever onder een andere gebruiker hangen
    hoe zet ik zo'n koppeling dan over, stap voor stap?
    koppeling op naam van een andere gebruiker zetten
    Onze controller vertrekt per 1 maart en alle apps lopen via haar inlog. Hoe krijg ik dat op iemand anders?
    Collega gaat met pensioen, kan zijn account dicht zonder dat de webshop stopt?
    wil koppeling overhevelen
    Hallo, ik neem het werk van Sjoerd over en zijn koppelingen moeten naar mijn account. Wat is de veilige volgorde? Dank, Fenna
    Onze controller gaat 1 maart met pensioen en al onze Exact-koppelingen hangen aan haar login. Hoe zetten we die op naam van haar opvolger?
    koppeling overzetten andere collega
    kan ik de verbinding met Exact van Piet naar mij verhuizen zonder dat alles eruit ligt
    Basecone draait op het account van een stagiair die vrijdag stopt. Wat nu?
    we willen dat de webshopkoppeling niet meer op naam van de directeur draait maar op iemand anders
    Goedemiddag, een medewerker vertrekt eind van de maand. Zij heeft destijds Spendesk aan Exact gehangen. Hoe nemen wij dat over vóór haar account dicht gaat?
    linkk met exact op andere naam zetten
    Onze boekhoudster is in zwangerschapsverlof vanaf volgende week en de scanapp werkt via haar. Hoe geven we dat door aan mij?
    Voordat ik Karin blokkeer in Exact: hoe zorg ik dat de koppelingen die via haar lopen blijven doorlopen op een ander?
    Karin gaat met pensioen. Haar naam staat onder de koppeling met Basecone. Wat nu, zonder dat het stilvalt?
    koppeling ander persoon
    kan ik de verbinding van mijn naam afhalen en op die van mijn opvolgster zetten, ik ben nog tot vrijdag in dienst
    wa moe 'k doen als de koppeling op 't gedacht van onze vorige bediende draait en 'k wil da op mijne naam
    goedemiddag, zou u mij kunnen uitleggen hoe wij de integratie van Dyflexis onder een andere medewerker kunnen brengen?
    volmacht van de app overdragen aan collega
    mijn vader heeft de zaak aan mij overgelaten, alle programma's zitten nog op zijn exactlogin en hij is 81. dat wil ik op mijn eigen naam, maar rustig aan
    Hoi, ik zit in de trein dus kort: Petra weg eind vd maand. Haar naam zit op koppeling loon>exact. Hoe op mij?
    ich wil de koppeling van miene collega op miene naam höbbe, wie geit det
    misschien een domme vraag, en het kan best dat het niet hoeft, maar zou de koppeling eventueel op een andere medewerker gezet kunnen worden voordat zij vertrekt?
    wij nemen als IT-partner het beheer over van een vorige leverancier. Hun man heeft met zijn account de voorraadmodule verbonden, dat moet nu een account van de klant zelf worden
    Onze Klippa draait op het account van Petra en zij gaat met pensioen. Hoe zet ik dat op mijn naam?
    koppeling overzetten andere gebruiker exact
    Hoi, de webshopkoppeling hangt aan mijn persoonlijke login, ik wil dat die op de naam van mijn collega komt te staan
    Kan je de eigenaar van een connectie wijzigen zonder dat er boekingen verloren gaan?
    Collega vertrekt eind van de maand, alle appkes zijn door haar verbonden met Exact. Wat moet ik doen voor we haar account dichtzetten?
    Wisseling van controller: Dashboardtool moet onder de nieuwe gebruiker gaan lopen i.p.v. de oude
    ik wil graag weten in welke volgorde je een integratie van persoon A naar persoon B brengt
    De koppeling met Shiftbase moet op een ander account komen
    Marieke gaat met zwangerschapsverlof en Basecone loopt via haar, hoe laat ik het via mij lopen
    Onze controller vertrekt eind deze maand en alle facturen uit Shopify lopen op haar login, hoe zet ik dat tijdig om?
    Ik wil de koppeling niet meer op mijn eigen naam hebben staan
    scantool loopt op account van stagiair, moet naar iemand anders
    Kan de Basecone-verbinding van Petra naar Ahmed zonder dat er een dag facturen wegvalt?
    Collega gaat met pensioen, haar inlog wordt afgesloten, wat moet ik vooraf regelen voor de kassa?
    Hoe hang ik een bestaande integratie onder een andere Exact-gebruiker?
    De integratie draait op een persoonlijk account en dat wil ik vervangen door een serviceaccount
    Wij willen dat alles voortaan via één technische gebruiker loopt in plaats van via de baas
    zwangerschapsverlof van de boekhoudster, de urenapp hangt aan haar, kan ik die tijdelijk op mijn naam zetten
    Overdracht van app-toegang bij vertrek medewerker, wat is de juiste volgorde?
    Eigenaar van de koppeling wijzigen
    Mijn voorganger heeft Visma Expense aan Exact gehangen, ik neem zijn taken over en wil dat het op mij staat
    Mag ik het account van een vertrokken collega dichtzetten of val ik dan zonder webshopbestellingen?
    Volgende week is Johan weg, zijn account voedt ons Power BI-rapport. Hoe voorkom ik dat het maandag leeg is?
    hoe verander ik de gebruiker waarmee dyflexis aan exact zit
    Ik zou graag hebben dat het loonpakket niet meer via de zaakvoerder inlogt maar via de boekhouding
    We gaan van eenmansbeheer naar een gedeelde login voor alle integraties, hoe pakken we dat aan?
    Payhawk staat gekoppeld met de account van de vorige CFO, die nog een maand actief blijft. Graag omzetten naar de huidige.
    Andere gebruiker achter de connectie zetten, alles blijft verder gelijk
    Kan je een API-koppeling overdragen aan een andere medewerker?
    bij ons boekt het systeem nu alles op naam van Sandra, dat moet op naam van een neutrale gebruiker komen
    Ik wissel van functie binnen het bedrijf en mag straks niet meer in Exact, maar de CRM hangt aan mij
    Wat doe je met de integraties van iemand die ontslag heeft genomen?
    Iemand uit dienst, hoe laat ik de kassakoppeling gewoon doorlopen
    Zonder onderbreking wisselen van inlog bij onze voorraadapp
    De licentie van die ene gebruiker willen we opzeggen om kosten te sparen, alleen loopt er nog een app over hem
    Onze interim-controller heeft de BI-export op haar eigen naam aangezet en haar contract loopt af, kun jij me vertellen hoe ik dat netjes bij een vaste medewerker krijg?
    Ik wil af van koppelingen op privénamen
    Moet ik een nieuwe koppeling maken of kan ik de bestaande op een andere naam zetten?
    Hoe krijg ik de bankfeed-app op de naam van de nieuwe financieel medewerker
    kopeling overzeten naar andere gebruiker graag
    Toestemming van mijn collega vervangen door de mijne voor dezelfde app
    Baas wil niet dat hij bij elke automatische boeking als gebruiker staat, kan dat via een ander account?
    Wij nemen de administratie over van een collega die op een andere afdeling gaat werken, alle apps staan op haar.
    Stappenplan om een integratie van gebruiker A naar gebruiker B te brengen
    Ik ben systeembeheerder en wil de account van Kees uitschakelen, maar hoor dat er scans via hem gaan. Eerst wat?
    De vorige administrateur is met ruzie vertrokken maar zijn inlog doet het nog; hoe haal ik de urenregistratie onder hem vandaan?
    Onze accountmanager-koppeling van HubSpot moet onder een andere naam
    Bedrijfsleider stopt ermee, zijn zoon neemt over, en de webwinkel boekt via vaders inlog
    Welke stappen voor het wisselen van de connectiegebruiker van ons magazijnsysteem
    De app moet via een gebruiker met minder rechten gaan lopen dan nu via de hoofdgebruiker
    Ik sta op het punt om de login van Marleen te blokkeren. Iets waar ik aan moet denken met apps?
    Onze koppelingen zijn te afhankelijk van één persoon, we willen dat losmaken
    Hoe verplaats ik de machtiging van een app naar een nieuwe medewerker voordat de oude weg is?
    van persoonlijk account naar systeemaccount, planday
    De penningmeester van de vereniging wisselt en de ledenadministratie is met zijn inlog verbonden
    Ik vind het niet prettig dat de receptenapp van de bakkerij op mijn wachtwoord draait, liever op dat van mijn man
    Kantoor: medewerker die 30 klantkoppelingen deed vertrekt, hoe brengen we die over op een collega?
    Nieuwe naam achter dezelfde koppeling
    Alles draait goed, maar op de verkeerde collega. Ik wil een ander poppetje achter de koppeling.
    Hoe maak ik een integratie los van een medewerker die over drie weken vertrekt
    Serviceaccount moet koppeling overnemen van persoonlijk account
    Assistent-accountant gaat weg, haar naam zit onder 30 koppelingen
    Salariskoppeling staat op naam van iemand met ontslag, hij moet ongestoord doorlopen in de loonrun
    VA op de Filipijnen stopt ermee, alle webshopkoppelingen staan op zijn account
    Hoe migreer ik een integratie van een persoonsgebonden account naar een functioneel account zonder downtime?
    hoe zet ik die app van me ex compagnon op mijn naam
    De vorige penningmeester zit er nog onder, ik ben zijn opvolger, hoe neem ik de koppeling over?
    secretaresse vertrekt, haar koppelingen

move-link_who-gave-it =
    weet ik via wie de koppeling loopt
    mag de oude gebruiker al geblokkeerd worden voordat ik opnieuw koppel
    weet jij op wie de koppeling staat die ik wil overzetten
    maakt het uit of ik de huidige eigenaar van de link ken
    we willen hem op een ander maar weten niet zeker van wie hij nu is
    stel dat het mijn voorganger was, wat is dan de eerste stap bij het overzetten
    in welke volgorde zet je een koppeling over, eerst nieuwe gebruiker of eerst oude weg
    mag ik de vertrekkende collega nu al blokkeren of eerst de koppeling overzetten
    Staat de verbinding stil tijdens het overzetten naar een andere gebruiker?
    eerst oude user dicht, dan pas overzetten? is dat fout?
    Mag ik de vertrekkende collega alvast blokkeren, of moet eerst de nieuwe gebruiker klaarstaan?
    waarom mag de oude toestemming pas als laatste weg bij het omzetten
    in welke volgorde zet je een integratie over: eerst oud eruit of eerst nieuw erin
    HR wil het account van onze vertrekker morgen dicht. Kan dat als het scanpakket nog op hem loopt?
    koppeling overzetten en de oude gebruiker blokkeren, wat eerst
    moet ik weten wie er nu achter de koppeling zit voordat ik hem overzet?
    eerst nieuwe gebruiker of eerst blokkeren
    HR wil het account vandaag al dichtzetten, maar de koppeling loopt erop. In welke volgorde moet dit?
    .opt-known =
        ja
        ja dat weet ik
        ik weet wie het is
        op naam van een collega
        op mijn naam
        van mijn voorganger
        ja dat ben ik
        jazeker dat is Petra van de administratie, die gaat met pensioen
        loopt op de login van Marleen
        dat ben ikzelf, heb hem vorig jaar gekoppeld
        Henk van de administratie, die gaat met pensioen
        de oude controller
        staat op info@, onze algemene login
        onze stagiaire had dat gedaan
        dat is Jolanda van de crediteuren, die heeft het indertijd aangezet
        zeker, de login van onze controller zit erachter
        ik heb dat vijf jaar geleden zelf ingesteld met mijn eigen account
        weten we, het staat op mijn vertrekkende collega
        de koppeling hangt aan de login van de boekhouder, dat is bekend
        duidelijk, het is Piet
        Volgens het logboek van de app gaat alles onder de naam van onze vorige directeur.
        bij ons is er maar één gebruiker in Exact dus die moet het zijn
        ja hoor, naam is bekend, we kunnen door
        Den account van den Dirk is daarvoor gebruikt, dat stond in onze nota's
        Dat was Marieke van de crediteuren, zij heeft het destijds allemaal ingeregeld
        ik heb hem twee jaar terug eigenhandig aangesloten, onder mijn naam dus
        Bij iedere inkoopboeking staat Peter, daar hoeven we niet over te twijfelen
        het is niet meer de vraag wie het was, dat staat in haar overdrachtsmap
        onze controller die in mei met verlof gaat, alleen zij deed dat soort dingen
        dat is Marjolein van de crediteuren, staat zo in mijn mailtje van vorig jaar
        via mijzelf, ik heb toen zelf akkoord geklikt
        de vorige it'er heeft dat ingesteld en die neemt z'n telefoon niet op, hoe hij heet weet ik wel hoor: Rob
        Sandra
        die is hier vorige maand vertrokken, Peter van de salarissen
        jazeker
        ikzelf ben het
        Mijn boekhoudster heeft dat destijds gedaan met haar eigen login.
        het is niet zo dat ik het niet weet
        staat op naam van onze vorige controller
        staat op naam van mn schoonvader, die is in maart gestopt
        ja tuurlijk weet ik dat, ikzelf, ik ga met pensioen
        ja dat is onze oud-controller Marjan
        staat op naam van Peter, die gaat eind van de maand weg
    .opt-not-known =
        nee
        geen idee
        weet ik niet
        dat wil ik uitzoeken
        niemand weet het
        hoe zie ik dat
        Daar zou ik achter moeten komen, dat is voor mijn tijd geregeld
        geen flauw benul wie dat ooit deed
        is van voor mijn tijd
        er zijn er drie die het kunnen zijn
        zoek dat maar met me uit
        niemand die het nog weet hier
        dat moet ik eerst achterhalen
        geen flauw idee wie dat ooit heeft aangeklikt
        niemand hier kan zich herinneren wie het ingericht heeft
        hoe kom ik erachter onder welke naam die koppeling draait?
        Het was vóór mijn tijd, en de vorige administrateur is niet meer bereikbaar.
        zou Marieke kunnen zijn, of toch Henk, dat moet ik nakijken
        staat dat ergens te lezen, van wie die is?
        ik denk aan drie mensen maar zeker ben ik niet
        de implementatiepartner deed dat destijds, met welke login dat gebeurde is mij onbekend
        Kunt u mij helpen achterhalen op wiens account dit loopt?
        het is nog maar de vraag wie het was, in haar overdrachtsmap staat er niets over
        degene die dat toen regelde is met pensioen en nooit heeft iemand gevraagd op welke naam
        Drie mensen op de administratie en ze wijzen allemaal naar elkaar
        toen ik hier begon draaide dat ding al, en de map met wachtwoorden die ik kreeg zegt alleen 'vraag Henk', en Henk kent niemand
        Kunde gij zien onder wiens naam dat loopt? Wij alvast niet
        Ik zou het eerlijk gezegd niet durven zeggen meneer
        het zal wel Els zijn maar mijn hand steek ik er niet voor in het vuur
        we hebben drie gebruikers en het kan elk van de drie zijn
        tja daar vraag je me wat
        dat heeft mijn voorganger ooit geregeld, of de leverancier, wie zal het zeggen
        mss ons Katrien maar zeker zen ik nie
        nope
        Dat zou u mij moeten vertellen.
        kan iedereen geweest zijn, dat is jaren geleden ingesteld
        ik denk Kees maar zweren doe ik het niet, laten we het nakijken
        geen flauw benul, ik ben hier pas drie weken via het uitzendbureau
        geen idee, dat is jaren terug ingesteld
        ik denk van mijn collega maar zeker weten doe ik het niet
        nee joh, ik zit hier pas twee weken

move-link_find-out =
    op wiens naam loopt onze koppeling
    via wie loopt de koppeling met Exact
    wie heeft deze app ooit gekoppeld
    hoe zie ik welke gebruiker de koppeling heeft gemaakt
    op wiens toestemming draait deze koppeling
    van wie is de toestemming van onze scanapp
    onder welk account draait de koppeling
    hoe ontdek ik wiens login nu achter de app zit die naar mij moet
    welke medewerker zit er achter de link voor we verhuizen
    waar zoek ik de naam op van degene die toestemde
    kan de beheerder zien onder wie de app loopt die we omzetten
    hoe kom ik erachter op wiens naam de koppeling nu staat voordat ik hem overzet
    ik moet de link overdragen maar weet niet wie hem maakte
    Waar zie ik van welke gebruiker de oude toestemming is die ik wil vervangen?
    bij overzetten: oude eigenaar onbekend, kan ik dan toch door
    hoe kom ik erachter wiens login we moeten vervangen bij dat overzetten
    van wie neem ik de koppeling over
    Ik moet de koppeling verhuizen naar een andere gebruiker maar weet niet onder wie ze nu draait. Waar kijk ik?
    wie heeft die koppeling ooit gelegd?
    Ik moet een koppeling overdragen aan een collega maar ik weet niet eens op wiens login die nu draait
    Voor de overdracht moet ik weten welke gebruiker akkoord heeft gegeven. Waar staat dat?
    wil app overzetten, maar van wie is de huidige toestemming??
    voor ik iets overzet: op wiens naam draait die koppeling eigenlijk?? niemand weet het hier
    we willen de koppeling verhuizen maar geen mens herinnert zich wie destijds op akkoord geklikt heeft
    ik moet de app overzetten naar Jos maar hoe kom ik erachter van wie hij nu is
    Waar staat op wiens naam de integratie met de kassa loopt?
    Wie heeft destijds die app toegang gegeven, ik wil hem overnemen maar weet niet van wie
    Voordat ik de webshop op een ander zet moet ik weten op welke naam hij nu staat
    De gebruiker achter de integratie achterhalen via de laatste boeking, kan dat?
    Er vertrekken drie mensen en één van hen heeft de scanapp gekoppeld, hoe kom ik erachter wie?
    Kan ik in een factuurboeking zien met welke inlog de app dat deed
    Ik wil weten op welke werknemer de verbinding leunt voor ik die omzet
    Mijn leidinggevende vraagt mij uit te zoeken op wiens naam de declaratieapp indertijd is gekoppeld, maar niemand hier weet dat nog, hoe kom ik daarachter?
    Overname van een klant zonder documentatie: via welke user loopt hun WMS-koppeling?
    .opt-found =
        gevonden
        ik weet het nu
        het is een oud-collega
        ik heb de naam
        het staat in de instellingen
        bleek Marleen te zijn
        stond gewoon in mijn eigen beveiligingscentrum
        de boekhouder wist het
        rondgevraagd en het was Henk
        ha, ik heb een naam
        gezien in de lijst per gebruiker
        ah, het blijkt mijn eigen login te zijn
        gevonden, stond bij de instellingen van het pakket
        De nieuwste inkoopboeking staat op naam van Saskia, dus zij is het.
        Bert heeft gekeken en de app stond bij hem in het lijstje
        opgelost, het was de stagiair van 2022
        ja nu heb ik de naam
        Uiteindelijk bij de derde collega raak, die had hem in zijn lijst staan
        het is de heer Van Dam geweest, dat hebben we kunnen nagaan
        de app toont rechtsboven wie er ingelogd is en dat is onze controller
        wegwijs access gaf een naam terug
        rechtsboven op de laatste inkoopfactuur stond gewoon Jeroen
        Bingo, het blijkt de vorige directeur
        Hilde heeft bij zichzelf gekeken en daar stond de app ertussen
        eerst dacht ik Kees, maar nee, het is Anja
        na twee telefoontjes zijn we er nu achter
        in de instellingen van Klippa staat info@bakkerijdejong.nl, da's dus onze kassajuf
        't is Kristof, ik heb het juist gezien
        duurde even maar 't blijkt onze ex-controller te zijn
        stond onder instellingen, het is Joris
        bij de laatste boeking staat M. Claes dus die zal het zijn
        jaaa hebbes
        Het schijnt onze vorige directeur te zijn geweest.
        rechtsboven bij de laatste boeking staat mijn collega Nadia
        bij de laatste boeking staat rechtsboven m.driessen dus die
        het staat in de app bij ingelogd als: m.devries
        bij de laatste boeking stond de naam van Ingrid
    .opt-not-found =
        nergens te vinden
        niet te achterhalen
        niet gevonden
        ik kan het niet vinden
        ga maar verder
        nergens te zien
        onbekend
        nergens te vinden, laat maar, door
        ik heb alles afgezocht en kom er niet achter
        iedereen zegt dat zij het niet waren
        overal gekeken, geen naam
        laten we toch maar doorgaan
        kom er niet achter, verder dan maar
        spoor loopt dood
        blijft een raadsel
        overal gezocht, nergens een naam te bekennen
        laat maar, daar kom ik later wel achter
        Het lukt me niet om het te achterhalen, kunnen we gewoon doorgaan?
        niemand heeft die app in zijn lijst staan, raar
        we weten het nog steeds niet
        de app boekt niks en in de instellingen staat ook geen gebruiker, dus ik ben niks wijzer
        Helaas, onvindbaar.
        geen tijd om iedereen af te bellen, sla dit even over
        die mens is hier al jaren weg denk ik, ik vind er niks van terug
        ik heb drie collega's laten kijken zonder resultaat
        na twee telefoontjes zijn we er nu nog niet achter, dan maar door
        Niemand meldt zich, en in de app zie ik alleen een groen vinkje zonder naam erbij
        de hele afdeling heeft gekeken en bij geen mens stond hij
        die puzzel bewaar ik voor het laatst
        Spoor loopt dood bij iemand van een uitzendbureau, zonder naam. We gaan door
        overal gekeken, nergens een naam te bekennen
        de app boekt niks en in dat beveiligingscentrum staat ie bij mij niet, dus ik geef het op en we doen door
        sla dit maar over
        niks te vinden nergens
        ik heb alles afgezocht en het blijft een raadsel, we gaan door
        in de app staat enkel een algemeen adres, info@, daar word ik niet wijzer van
        overal gekeken, nergens een naam te zien
        ik krijg het niet boven tafel, doe de rest maar
        zoek ik later wel uit, laten we doorpakken
        drie plekken bekeken, nergens een naam, we gaan door
        't steit nörges, gaot mer wiejer

move-link_choose-user =
    wat voor gebruiker heb ik nodig voor een koppeling
    welke rechten moet de nieuwe gebruiker van de koppeling hebben
    aan welke eisen moet de gebruiker voldoen waarop een koppeling draait
    welke collega is geschikt om de koppeling over te nemen
    heeft de opvolger een hoofdgebruikerslicentie nodig voor de app
    kan ik beter de directeur of een aparte login onder de app zetten
    mag de nieuwe drager van de link iemand met beperkte rechten zijn
    welke gebruiker kan ik het beste nemen als nieuwe eigenaar van de koppeling
    moet de nieuwe koppelgebruiker licentiebeheer hebben
    Aan welke eisen moet de persoon voldoen op wie ik de verbinding overzet?
    mag een collega met beperkte rol de koppeling overnemen
    Welke rechten moet de opvolger hebben waar we onze apps op gaan zetten?
    is Licentie beheren nodig voor degene die de integratie overneemt
    aan welke eisen moet een nieuwe drager van de verbinding voldoen
    Ik moet iemand aanwijzen om het declaratiepakket op te laten draaien. Waar let ik op bij die keuze?
    beter een persoon of een neutrale gebruiker achter de verbinding?
    wie kan ik het beste laten koppelen als zij weg is?
    eisen aan nieuwe koppelgebruiker
    Welke rechten moet mijn opvolger in Exact hebben om de koppeling te kunnen overnemen?
    welke gebruiker kies ik als nieuwe eigenaar van de koppeling
    Aan welke eisen moet iemand voldoen om een koppeling over te nemen?
    moet de nieuwe koppelgebruiker abonnementbeheerder zijn
    Op wiens naam kunnen we de koppeling het beste zetten, de directeur of iemand van de administratie?
    Welke eigenschappen moet de opvolger hebben om de app van hem te laten draaien? Extra licentie? Bepaalde rol?
    moet degene die de koppeling overneemt hoofdgebruiker zijn
    is 'Licentie beheren' verplicht voor de persoon die de link overneemt?
    welke collega neem ik het best als nieuwe naam onder de koppeling, ik heb er drie die het kunnen
    Wat moet iemand allemaal mogen om een koppeling van een vertrekkende collega over te kunnen nemen?
    moet de nieuwe persoon beheerder zijn of is een gewone login genoeg om de app op te laten draaien
    Welke gebruiker kan ik het best nemen om alle koppelingen op te zetten?
    moet de nieuwe persoon die de link overneemt de rol hoofdgebruiker hebben?
    Wie van ons team is geschikt om de connectie van Theo over te nemen, waar moet die aan voldoen
    rechten nodig voor nieuwe koppelgebruiker
    Aan welke eisen moet de gebruiker voldoen die de koppeling overneemt?
    Wie van ons is de beste keus om de app op te zetten?
    Moet degene die de koppeling krijgt hoofdgebruiker zijn of het abonnement mogen beheren?
    Welke rol heeft de opvolger nodig voor de scanapp in Exact
    Kan een collega met alleen leesrechten de integratie dragen?
    Heeft de nieuwe persoon een eigen inlog nodig, of mogen we die van de vertrekker hergebruiken?
    welke rechten heeft die nieuwe gebruiker nodig voor de koppeling
    Aan welke medewerker kan ik het beste de Nmbrs-koppeling hangen nu Joyce weggaat, en wat moet die mogen?
    .done =
        ik heb iemand gekozen
        de gebruiker is er
        gekozen
        we nemen het systeemaccount
        we hebben iemand uitgekozen, Sandra van kantoor
        wordt Ellen van de boekhouding
        we nemen een aparte login genaamd KOPPELING
        ik doe het zelf, ik blijf nog wel even
        heb er een aangemaakt met de rol uit de handleiding
        baas wordt het
        gekozen, ze kan al inloggen
        we nemen Anouk, die blijft nog wel een paar jaar
        ik heb al een aparte login klaarstaan, koppelingen@ ons domein
        het wordt mijn eigen account
        keus is gemaakt, Fatima uit ons team
        de hoofdgebruiker neemt het over, die heeft overal toegang
        Besloten in het overleg van vanmorgen: onze controller wordt de nieuwe.
        die persoon heeft een eigen login en de juiste rol, klaar dus
        ok we gebruiken de directeur zijn account
        In samenspraak met de klant is een gebruiker aangeduid, ga maar verder
        nieuwe user is aangemaakt, wat nu
        Het wordt onze officemanager, die blijft nog jaren en kan overal bij
        de keuze viel op Sandra, haar mailadres hoort maar bij één Exact
        Ben eruit: mijn compagnon gaat het doen
        Fatima dus, haar rol klopt met wat er in het boekje van de app staat
        we nemen de nieuwe hoofd administratie, heeft al een inlog en zit vast in dienst
        we nemen Sandra, die blijft tot haar pensioen
        heb iemand uitgekozen
        ok dan neem ik mezelf, en dan?
        geen discussie meer, we nemen de directeur
        we nemen Els, die gaat nergens heen
        het wordt de controller
        al gekozen
        oke
        bestaat al, alles in orde met de rol
        we nemen Joris, die blijft nog wel een tijdje
        heb iemand op het oog, heeft al een login en de juiste rol
        wordt mijn eigen account
        ok die hebben we, volgende
        we nemen Sandra, die blijft wel even
        gebruiker uitgezocht, heeft al een eigen login
        het wordt Kees van de administratie
    .stuck-system-user =
        we willen een systeemgebruiker
        een aparte gebruiker
        geen persoon maar een account
        een technisch account
        kunnen we niet beter een account maken dat van niemand is, zoiets als koppelingen@
        kan dat niet iemand zijn die niet bestaat, zo'n robot
        liever een login die niet aan een persoon hangt
        hoe maak ik een technisch account hiervoor
        we willen api@ gebruiken, mag dat?
        geen mens maar een functioneel account
        kunnen we daar geen robotaccount voor maken
        ik hang het liever niet aan een persoon op
        hoe zet je een technische gebruiker op, zonder mens erachter?
        Wij hebben telkens gedoe als er iemand vertrekt, dus liefst een neutraal account.
        welk mailadres gebruik je voor zo'n onpersoonlijke login
        service account mogelijk?
        we willen een user SYSTEEM, kost dat een extra licentie
        Onze IT wil een functioneel account in plaats van een medewerker
        Eigenlijk liever niemand van vlees en bloed, mensen gaan toch weer weg
        kan het ook op een postbus van de zaak in plaats van op een collega?
        Onze IT'er roept dat er een serviceaccount moet komen
        ik zoek geen opvolger voor Peter, ik wil dat het aan geen enkele medewerker meer hangt
        mag de naam verzonnen zijn, iets als KOPPELING BV
        iedereen bij ons gaat vroeg of laat weg, dus een mens lijkt me geen goed plan
        ik dacht aan een login zonder persoon erachter, kan dat?
        liever niet op naam van een mens, straks vertrekt die weer
        systeem user aanmaken hoe moet da
        nee er is geen echte persoon voor, we zijn met twee en allebei gaan we weg
        liever niet op een echte persoon, kan dat ook met zo'n systeemaccount
        we zouden een neutrale user willen, zoiets als koppeling@
        kan dat niet iemand zijn die niemand is, zo'n robotaccount
    .stuck-several-environments =
        die heeft meer omgevingen
        hij zit in twee omgevingen
        meer abonnementen onder een login
        one exact identity
        die dame zit onder hetzelfde mailadres in drie omgevingen
        Ellen heeft drie omgevingen onder één mailadres
        die persoon logt ook in bij andere klanten met dezelfde identity
        bij het inloggen krijgt ze eerst een keuze uit bedrijven van verschillende abonnementen
        one exact identity met meer omgevingen, gaat dat?
        hij zit ook nog in het Belgische Exact onder hetzelfde mailtje
        zij logt in bij wel vier omgevingen met hetzelfde mailadres
        mijn One Exact Identity hangt aan twee bedrijven tegelijk
        als ik inlog moet ik eerst kiezen bij welke firma ik binnen wil
        Ik werk voor zowel de holding als een stichting, elk met een apart Exact en één login.
        onze accountant zit met dat adres in tientallen omgevingen, kan dat wel?
        hij heeft privé ook een eigen Exact-abonnement op hetzelfde e-mailadres
        één login meerdere omgevingen, probleem?
        diezelfde persoon zit ook nog in de Exact van ons zusterbedrijf
        de keuze viel op Sandra, maar haar mailadres hoort bij drie Exacts
        Met dat ene wachtwoord doet hij ook de boeken van ons zusterbedrijf, in een heel andere Exact
        na het inloggen moet Bart altijd eerst kiezen: die van ons of die van de stichting
        onze kandidaat werkt ook voor een buurbedrijf en komt daar met dezelfde inlog binnen
        Ze heeft One Exact Identity en dan krijg je een rijtje klanten te zien, elk apart abonnement
        onze Bart zit met hetzelfde mailadres in vier omgevingen
        Marleen logt met één wachtwoord in bij wel zes bedrijven van verschillende klanten
        mijn collega zit met dezelfde inlog in drie abonnementen, mag dat
        zij logt in en moet dan eerst kiezen welke omgeving
        zij doet ook de boeken van twee andere filialen met hetzelfde mailadres
        Sandra zit ook in de omgeving van onze zuster-bv met hetzelfde mailadres
    .stuck-same-login =
        die login gebruiken we al
        dezelfde login voor een andere klant
        hij koppelt ook voor een ander kantoor
        de login is al gekoppeld
        Ellen heeft die app al gekoppeld voor de zusterfirma
        bij een andere klant draait dezelfde tool op haar login
        kan één gebruiker het twee keer?
        die zit al vast aan dezelfde app voor een ander bedrijf
        we gebruiken dat account al voor een tweede webshop
        die gebruiker heeft deze app al lopen voor een andere klant
        Wij zijn een kantoor en koppelen Basecone met deze login al voor twintig klanten.
        met haar account is ditzelfde pakket al verbonden voor de BV
        gaat de bestaande verbinding eruit als ik dezelfde persoon twee keer gebruik
        hij gebruikt die tool zelf al, bij een ander bedrijf
        mag één persoon de app dubbel koppelen?
        ik heb dezelfde app met mijn login al hangen aan een andere omgeving, kan dat kwaad
        onze vaste koppel-login is voor dit programma al vergeven
        op haar naam draait deze scanapp ook al voor onze stichting
        straks valt hij bij het zusterbedrijf om, want dáár loopt dezelfde app al via hem
        Zij heeft deze app al eens akkoord gegeven, alleen dan voor een andere klant van ons kantoor
        mag ik iemand nemen die hem elders al gekoppeld heeft?
        Toen we Joost bij bedrijf A aansloten ging B eruit, kan dat hier ook gebeuren?
        deze collega heeft met die app al een koppeling lopen voor klant Jansen
        als ik de login pak die wij voor alle klanten gebruiken bij Basecone, gaat dat dan stuk bij die anderen?
        die collega heeft deze scanapp al hangen aan een andere klant
        hij gebruikt hetzelfde pakket ook bij ons zusterbedrijf, met dezelfde login
        met dat account hebben we deze scanapp voor een andere bv al gekoppeld
        die user hangt in dit programma al aan een andere klant
        die inlog hangt al aan dezelfde scan-app voor mijn zusterzaak
        die login gebruiken we al voor Klippa bij een andere klant

move-link_give-rights =
    hoe geef ik de nieuwe gebruiker van de koppeling toegang tot alle administraties
    waar zet ik de administraties bij de gebruiker die de koppeling overneemt
    de opvolger heeft nog geen toegang tot onze bv's, waar regel ik dat voor het overzetten
    moet de nieuwe login evenveel rechten krijgen als de vertrekker
    bedrijven toekennen aan het algemene account dat de app gaat dragen
    hoe krijgt mijn opvolger dezelfde dossiers als ik
    waar geef ik de nieuwe koppelgebruiker toegang tot alle administraties
    hoe zet ik bij de systeemgebruiker de administraties met dat pijltje
    In welk scherm wijs ik de vervanger dezelfde dossiers toe voor ik de verbinding overzet?
    toegangsrechten nieuwe user klaarzetten voor overdracht koppeling
    Waar geef ik de nieuwe systeemgebruiker toegang tot alle bedrijven, voordat ik de app naar hem omzet?
    voor de overdracht moet mijn opvolger dezelfde administraties krijgen, via welk scherm gaat dat
    Onder Monitor staat 'Administraties: Toegangsrechten'. Is dat waar ik de overnemende collega de BV's geef?
    wat gebeurt er als de nieuwe drager straks een recht mist bij het overzetten
    welke administraties geef ik aan de gebruiker op wie de koppeling straks loopt, en waar stel ik het in
    hoe geef ik de opvolger toegang tot dezelfde bv's als de vorige voor de koppeling
    toegangsrechten nieuwe koppelgebruiker
    In welk scherm zet ik voor de nieuwe gebruiker alle administraties aan die de app straks moet bereiken?
    hoe geef ik een gebruiker toegang tot alle bv's
    Waar in Exact zet ik administraties open voor de nieuwe koppelgebruiker?
    nieuwe gebruiker rechten geven voor de koppeling
    hoe krijgt de opvolger toegang tot alle dossiers waar de koppeling uit leest?
    Waar zet ik in Exact dat Marieke ook bij de 14 BV's mag, zodat de koppeling straks via haar kan lopen
    toegangsrechten voor nieuwe koppelgebruiker, welk menu
    waar zet ik dat de nieuwe gebruiker bij al onze bv's mag zodat de overgenomen koppeling ze ook ziet
    toegangsrechten administraties nieuwe man geven voor we de app overzetten
    Mijn collega neemt de koppeling over maar moet nog bij alle BV's mogen, waar zet ik dat aan in Exact
    nieuwe gebruiker toegang geven tot meerdere administraties zodat de app daar straks ook bij kan
    Waar vind ik toegangsrechten per administratie bij een gebruiker? We zijn de koppeling aan het verhuizen
    Ik moet voor het overzetten 14 administraties toekennen aan de koppelgebruiker, hoe gaat dat
    Onze nieuwe koppelgebruiker moet bij alle acht bv's kunnen, waar zet ik dat aan?
    De opvolger van Karin ziet pas één bedrijf en de app heeft er vijf nodig, hoe ken ik die toe voordat ik omzet?
    administraties toewijzen aan de gebruiker die de app gaat doen
    Het systeemaccount bestaat al maar mag nog nergens bij, waar vink ik de dossiers aan?
    Stamgegevens gebruikers toegangsrechten, welke knop voor alle bedrijven van de nieuwe collega
    Hoofdgebruiker hier: de vervanger van onze boekhouder moet in elk dossier mogen voor de kassakoppeling naar hem gaat, welk menu?
    welke entiteiten moet de nieuwe koppelgebruiker krijgen en waar zet ik dat
    .done =
        rechten gegeven
        alle administraties staan rechts
        opgeslagen
        hij mag overal bij
        alle 12 administraties naar rechts gezet en opgeslagen
        da's gebeurd
        alle acht bv's naar rechts geschoven en opgeslagen
        toegangsrechten van Ellen aangevuld
        beheerder heeft het voor ons ingesteld
        ze mag nu overal bij
        rol inkoop en de administraties gegeven
        bedrijven aangevinkt bij de nieuwe
        rechten staan goed, alles naar rechts gezet en opgeslagen
        ze kan nu bij alle zeven bv's
        gebeurd, hij heeft er nu twaalf rechts staan
        De beheerder heeft hem zojuist aan alle administraties toegevoegd.
        had al overal toegang, niks hoeven doen
        toegekend en bewaard
        onze nieuwe gebruiker mag nu overal bij
        oké toegangsrechten zijn geregeld, verder
        Stond allemaal al rechts in het lijstje
        heb de pijltjes gebruikt, staat er nu
        staan allemaal rechts en het diskette-icoontje is ingedrukt
        Onze beheerder heeft haar overal bij gezet
        alle zeven bv's overgehevelt
        ik heb hem dezelfde bedrijven gegeven als zijn voorganger, opgeslagen en wel
        Was niet nodig, die kon al overal in
        pijltjes gedaan, opgeslagen, alle zes staan rechts
        heel de reutemeteut staat er nu bij, volgende
        niets meer over aan de linkerkant, alles staat rechts
        pfoe dat waren er 43 maar ze staan er allemaal in
        alles naar rechts gezet en bewaard
        gepijld en opgeslagen hoor
        alle 12 erin
        had die al, was vroeger al ingesteld
        alle vijf de bv's staan nu rechts in de lijst
        zo, pijltjes geklikt en bewaard, ze heeft alles
        had ze al alle administraties, hoefde niks te doen
        alle zeven overgezet met dat pijltje en opgeslagen
        alle adm's staan nu rechts
        opgeslagen, die heeft overal toegang nu
    .stuck-may-not-change-users =
        ik mag dat niet
        ik kan geen gebruikers wijzigen
        geen rechten voor gebruikersbeheer
        dat menu heb ik niet
        ik heb daar geen rechten voor, alleen de baas mag gebruikers aanpassen
        bij mij is dat scherm op slot
        gebruikers beheren doet het kantoor, ik kan er niet aan
        opslaan mag niet van Exact
        ik zie stamgegevens, maar de rest is grijs
        daar heb ik de bevoegdheid niet voor
        ik kan die pagina met gebruikers niet openen
        Stamgegevens heeft bij mij geen kopje voor users
        daar heb ik de bevoegdheid niet voor, onze IT doet dat
        mijn account is te beperkt om iemand toegang te geven
        Alles is grijs bij die persoon, ik kan niks aanvinken.
        wie moet ik vragen om dit voor mij te doen?
        ik heb enkel leesrechten zelve
        geen beheerder, dus dit lukt mij niet
        bij die gebruikerspagina krijg ik een slotje voor mijn neus
        Ik ben maar assistent, ik kan alleen mijn eigen gegevens aanpassen
        alles op dat scherm is grijs, de pijl doet niks
        dat mag bij ons uitsluitend de directeur aanraken
        ik weet wel welke bedrijven, maar ik kan ze haar niet geven
        Stamgegevens > Gebruikers bestaat bij mij niet eens
        rechten wijzigen is bij ons voorbehouden aan het hoofdkantoor
        bij mij is dat menu grijs, ik kan niks aanpassen aan gebruikers
        Daartoe ben ik niet bevoegd.
        enkel de zaakvoerder kan aan de rechten
        IT doet dit bij ons, ik geraak daar niet in
        alleen de baas kan aan de gebruikers, ik krijg een slotje
        bij mij is Gebruikers grijs onder stamgegevens
    .stuck-which-administrations =
        welke administraties
        ik weet niet welke
        hoeveel moeten het er zijn
        welke moet ik kiezen
        welke administraties moet ik dan aanvinken?? weet ik veel
        moeten dat ze allemaal zijn of een paar?
        weet niet bij hoeveel bedrijven de app hoort te kunnen
        welke vink ik aan voor die nieuwe gebruiker
        hoe zie ik welke bv's de oude had
        'k heb er dertig, welke zijn nodig
        hoe weet ik welke bv's die app nodig heeft
        wij hebben er veertig, moet ik die allemaal geven?
        welke entiteiten gebruikt de koppeling eigenlijk
        Ik heb geen overzicht van de administraties die nu meelopen in de koppeling.
        alleen de werkmaatschappij of ook de holding, waar kan ik dat nazien
        geen idee wat er nu allemaal aan hangt
        moeten de oude boekjaren-administraties er ook in?
        van welke dossiers haalt dat programma iets op?
        ik kan ze haar wel geven, maar welke bedrijven?
        We hebben er veertig, moet ze die allemaal?
        geen flauw idee waar die app nu bij zit
        hoort de slapende holding er ook bij of niet
        Peter wist uit zijn hoofd om welke bv's het ging, en Peter is op vakantie
        ik weet niet bij welke dossiers die tool nu zit
        er staan er wel dertig, welke moet ik nou hebben
        moet die ook bij de holding? en de oude bv? ik weet echt niet wat die app allemaal pakt
        ja maar welke moeten het zijn, we hebben er veertig
        er staan er links wel veertig, welke moeten mee
        geen flauw idee bij welke bv's die app moet

move-link_try-user =
    ziet de nieuwe gebruiker van de koppeling alle administraties
    hoe controleer ik de nieuwe gebruiker voordat ik opnieuw koppel
    even inloggen als de opvolger om te zien of zij overal in kan
    controle vooraf: telt de nieuwe login evenveel bedrijven
    hoe test ik het algemene account voor ik de link eraan hang
    kan de overnemer alle firma's linksboven kiezen
    hoe controleer ik dat de nieuwe koppelgebruiker alle administraties ziet voor ik overzet
    moet de opvolger eerst zelf eens inloggen in exact voor de overdracht
    Waaraan zie ik dat de vervanger genoeg dossiers heeft om de verbinding over te nemen?
    laat ik de nieuwe user eerst linksboven kijken?
    Hoe controleer ik vóór het overzetten of de nieuwe gebruiker alle BV's ziet?
    proef vooraf: kan de opvolger alle administraties linksboven kiezen
    Ik heb de systeemgebruiker alle administraties gegeven. Hoe test ik dat voordat ik het pakket naar hem verplaats?
    even checken met de login van de overnemer, wat moet ik zien
    kan ik testen of de nieuwe koppelgebruiker niks mist voordat we opnieuw koppelen
    kan ik vooraf testen of de nieuwe gebruiker genoeg ziet voor het overzetten?
    opvolger test administraties
    Voordat wij de app omhangen: hoe overtuigen we ons ervan dat de vervangster alle bedrijven kan openen?
    hoe controleer ik of de nieuwe gebruiker alle bv's ziet voor ik overzet
    Opvolgster heeft haar rechten gekregen. Kan ik nu vast nagaan of ze niets mist voordat we de app omzetten?
    Hoe controleer ik vooraf of mijn opvolger in Exact bij dezelfde BV's kan als ik, voordat we de koppeling omzetten?
    moet die nieuwe gebruiker eerst zelf een keer inloggen?
    kan ik testen of Bram alle administraties in zijn lijstje heeft eer we de app overzetten?
    hoe test ik vooraf of de overnemer van de koppeling overal bij kan
    Voor de zekerheid: kan ik controleren dat Fatima alle administraties ziet voor ik de app op haar zet?
    Hoe check ik vooraf of de opvolger wel alle administraties kan openen voordat we de app omhangen?
    voor ik opnieuw koppel wil ik zeker weten dat Joris bij alle zes de bv's kan
    testen of gebruiker alle dossiers ziet voor overname koppeling
    Hoe controleer ik of de opvolger echt in alle bv's kan voordat ik de app op hem zet?
    Vooraf testen of het nieuwe koppelaccount alle dossiers te zien krijgt
    Waar zie je als nieuwe gebruiker in één oogopslag bij welke administraties je mag
    Nieuwe collega moet de loonkoppeling overnemen, hoe test ik of ze bij alle werkgevers kan?
    .done =
        ja ze staan er allemaal
        alles is te zien
        die ziet alles
        compleet
        ze heeft ingelogd en ziet alles
        Ellen heeft ingelogd en telt er acht
        alles te kiezen met de nieuwe login
        zit er net mee in, complete lijst
        de nieuwe ziet hetzelfde als Henk
        nagekeken, niks mist
        allemaal aanwezig bij haar
        ze ziet de hele lijst
        ingelogd als de nieuwe en alles staat erin
        klopt, alle vier de bedrijven zijn te kiezen
        Hij heeft het getest en kan overal in.
        volledig
        de lijst linksboven is compleet
        gecheckt met Petra, ze kan elke bv openen
        ja hoor die ziet precies evenveel als ik
        Alle dossiers zijn zichtbaar voor de nieuwe gebruiker, dank u.
        zij ziet er zes, en zes moeten het er zijn
        Lijstje vergeleken, niks gemist
        hij heeft zelf ingelogd en kan overal naar binnen
        bij Els in het rijtje staat nu ook de laatste
        Samen even op haar scherm gekeken, compleet
        ze ziet ze allemaal, 12 stuks, geteld
        Er mankeert niets aan de lijst, gaat u maar voort.
        geen enkele ontbreekt
        eerst zag ze niks, na opnieuw inloggen toch alle zes
        ze staan er allemaal
        Els zit naast me en bij haar is het lijstje volledig
        niks mis mee, ze ziet alles
        ja
        Ik tel er twaalf, zoals het hoort.
        alles staat er, netjes
        zij ziet ze allemaal, zelfs die van de holding
        ingelogd en linksboven gekeken: compleet
        ze ziet de holding en de drie bv's, compleet dus
        ja alle vijf de bv's staan in het lijstje
    .stuck-administration-missing =
        ze ziet er eentje te weinig
        ja op 1 na
        hij mist er een
        er ontbreekt er een
        niet alles staat erbij
        één bv zie ik niet
        de lijst is niet compleet
        die van de BV in Gent zien we niet bij de nieuwe
        zeven van de acht, Gent is er niet bij
        ze ziet de holding niet
        waarom krijgt de nieuwe maar twee bedrijven?
        mankeert er eentje in haar rijtje
        die van vorige maand komt niet tevoorschijn bij haar
        de holding staat er niet bij
        ze ziet er maar drie van de vijf
        Bij de nieuwe gebruiker is het lijstje korter dan bij mij.
        ik mis eentje
        Amsterdam BV kan hij niet kiezen, de rest wel
        krijgt alleen de eigen administratie te zien, verder niets
        hoe komt het dat ons tweede bedrijf niet verschijnt als zij inlogt
        alles behalve de vastgoed-bv
        zij ziet er vijf, en zes moeten het er zijn
        bij Els in het rijtje staat de laatste nog niet
        Alles behalve de holding kan hij openen
        de Belgische bv komt bij haar niet voorbij
        Ik heb hem die ene wel gegeven, toch blijft het gat in zijn rijtje
        de holding zit er niet tussen
        11 van de 12
        hij ziet er maar drie van de vier
        de stichting ontbreekt in zijn lijst
        nee, eentje niet
        nieuwe bv van januari komt niet tevoorschijn
        hoofdgebruiker ziet die ene ook al nie
        die van de stichting zie ik er niet tussen
        ze ziet er maar drie en het moeten er vier zijn
        'k zie der moar twee en 't moeten der drie zijn
        hij ziet maar één administratie en verder niks

move-link_note-settings =
    wat moet ik vastleggen voordat ik opnieuw koppel
    komen alle facturen nog een keer als ik de koppeling opnieuw maak
    welke instellingen van de app schrijf ik op voor de wissel van gebruiker
    gaan mijn boekingsregels verloren als een ander zich aanmeldt in de app
    dubbele facturen vermijden bij het verhuizen van de link, hoe
    tot welke datum had hij opgehaald, moet ik dat noteren voor het overzetten
    raak ik instellingen kwijt als ik de koppeling op een ander zet
    wat moet ik vastleggen voor ik de verbinding overdraag
    Komen alle facturen dubbel als ik onder een andere gebruiker opnieuw verbind?
    startdatum bij overzetten aanpassen of laten staan
    wat moet ik vastleggen van de app-instellingen voor ik van gebruiker wissel?
    Blijven de instellingen van het scanpakket bewaard als ik het op een andere gebruiker zet?
    Ik ben bang dat na het wisselen van login alle facturen nogmaals worden geboekt. Wat leg ik vooraf vast?
    startdatum in de app aanpassen bij overdracht, doen of niet
    schermafdrukken maken voor we de gebruiker wisselen, van wat precies
    hoe zie ik na de wissel of er dubbele of ontbrekende documenten zijn
    raak ik de instellingen van de app kwijt als een ander hem koppelt?
    instellingen bewaren bij overzetten
    Onze webshop heeft een startdatum staan. Als we op een andere gebruiker overgaan, komt dan alles dubbel?
    ben ik mijn instellingen kwijt bij overzetten
    Wat moet ik opschrijven voor ik de koppeling op een ander account zet? Bang voor dubbele facturen.
    startdatum in de app, komt alles dan dubbel binnen
    verlies ik mijn instellingen in de app als ik hem met een ander account koppel?
    Ik ben bang dat na het overzetten alle facturen van 2022 nog eens in Exact komen. Wat moet ik vooraf noteren?
    dubbele boekingen na wissel van koppelgebruiker, hoe vermijd ik dat
    bang dat na het overzetten alle facturen dubbel binnenkomen, kan ik dat voorkomen
    ben ik mijn instellingen in de app kwijt als ik hem op een andere gebruiker aansluit
    startdatum in de app, moet die aangepast worden als een ander de koppeling overneemt?
    Gaan mijn instellingen in de scanapp verloren als ik opnieuw koppel onder een ander?
    Bang dat straks alle facturen dubbel binnenkomen als ik de koppeling op een nieuwe gebruiker zet
    Wat moet ik noteren voor ik de connectie omzet?
    startdatum koppeling wel of niet aanpassen bij overzetten
    Raak ik de instellingen van mijn webshopkoppeling kwijt als ik hem onder een andere gebruiker hang?
    Wat moet ik noteren over de app voordat ik van gebruiker wissel?
    Bang dat alle facturen van vorig jaar dubbel binnenkomen na het omzetten
    moet ik de startdatum aanpassen als ik de koppeling op een collega zet?
    Krijg ik straks alle bonnetjes nog eens over als de scanapp van naam wisselt
    Hoe zorg ik dat ik kan terugzien hoe de app stond ingesteld, voor het geval de wissel fout gaat?
    Blijven grootboekmapping en dagboeken bewaard bij een andere inlog?
    Voordat ik die urenkoppeling op naam van mevrouw De Vries zet, wil ik graag weten wat ik van de huidige instellingen moet bewaren zodat er straks niets dubbel komt
    .done =
        vastgelegd
        ik heb een schermafbeelding
        genoteerd
        instellingen bewaard
        screenshotje gemaakt van alles
        opgeschreven hoor
        screenshots in een mapje gezet
        startdatum is 1 januari, genoteerd
        laatste factuur die overkwam was 20251
        printje gemaakt van de instellingenpagina
        foto van mijn scherm genomen met gsm
        alles vastgelegd in Word
        schermafbeelding gemaakt
        printscreens staan op de schijf
        De startdatum is 1 januari 2023 en de laatste factuur is nr. 4411, genoteerd.
        alles vastgelegd in een worddocument
        geen startdatum, wel de lijst met bv's overgenomen
        heb het opgeschreven, kom maar
        foto met mijn gsm genomen van het scherm
        de instellingen zijn bewaard, we kunnen gaan koppelen
        Notities gemaakt van de drie punten.
        laatste boeking onthouden, klaar
        printscreens gemaakt en in de map gezet
        Laatste factuur die erin kwam was 20261187, genoteerd
        startdatum 1 januari, twee bv's, hangt nu op een geeltje aan mijn scherm
        ik heb er foto's van met mijn telefoon, moet ook kunnen
        Er was niets bijzonders ingesteld, wel alles opgeschreven
        screenshot gemaakt
        ik heb er met mijn telefoon een foto van genomen, is dat ook goed?
        laatste bon was nr 20261187, genoteerd
        er staat nergens een startdatum bij mij dus dan is dit het wel
        ok vastgelegd. en nu?
        er was geen startdatum, rest staat op de foto
        niet mooi maar 't staat op papier
        drie foto's op mijn bureaublad
        opgeschreven op een kladje, laatste factuur was 2026-1187
        startdatum is er niet, rest heb ik
        heb ik niet nodig, volgende
        Staat vast, dank u.
        een printscreen zit in de map
        screenshotje gemaakt
        startdatum 1-1-2022 en laatste factuur 2024-381, genoteerd
        heb de foto's op mijn bureaublad staan
        foto gemaakt met mijn gsm, laatste factuur was 24-0871
        print gemaakt en in de map gestopt, ouderwets maar goed
        geen startdatum te bekennen, rest opgeschreven
        startdatum is 1-1-2023, laatste factuur 20240871
        een startdatum zie ik nergens, de rest heb ik
        heb het opgeschreven op een kladje

move-link_reconnect =
    hoe koppel ik opnieuw als de nieuwe gebruiker
    waar log ik in als de nieuwe gebruiker om te koppelen
    ik wil nu de app aan de opvolger hangen, waar klik ik
    moet de opvolger achter mijn pc zitten om te koppelen
    privévenster gebruiken om als het nieuwe account te verbinden?
    op welk scherm meld ik de overnemer aan
    hoe koppel ik als de nieuwe gebruiker, moet ik eerst uitloggen
    privévenster gebruiken bij overzetten van de koppeling?
    Moet ik de oude verbinding verwijderen voordat ik ze onder de nieuwe gebruiker maak?
    nieuwe persoon verbindt opnieuw, wat zijn de klikken
    Bij het overzetten logt hij mij steeds automatisch in als mijn collega. Moet ik eerst uitloggen of een privévenster nemen?
    opnieuw verbinden onder de nieuwe login, mag ik de bestaande verbinding eerst wissen?
    Waarom moet ik uitloggen voordat ik de app met de nieuwe gebruiker aansluit?
    wanneer in de overdracht klik ik in het pakket op opnieuw verbinden en wat doe ik vooraf in mijn browser
    koppeling overzetten: log ik uit bij Exact voor ik in de app op opnieuw koppelen druk?
    hoe koppel ik hem opnieuw zodat het op naam van de opvolger komt?
    verbinden als andere gebruiker
    Moet de oude verbinding eerst verwijderd worden in de app voordat de nieuwe collega inlogt?
    Moet ik eerst uitloggen bij Exact voordat ik de app onder een ander account verbind?
    privévenster gebruiken bij overzetten?
    Nieuwe gebruiker staat klaar met alle rechten. Hoe laat ik de app nu met zijn account verbinden?
    moet ik de oude koppeling eerst verwijderen voor ik hem met de nieuwe login leg?
    alles staat klaar voor de nieuwe gebruiker, hoe koppel ik nu de app met zijn login ipv de mijne
    moet ik de koppeling eerst verwijderen voor ik ze op de naam van Els aansluit of net niet
    opnieuw verbinden als andere gebruiker hoe gaat dat praktisch
    Alles staat klaar voor Ilse, hoe koppel ik de app nu onder haar naam?
    moet ik de oude verbinding eerst verwijderen of gewoon over de oude heen koppelen met de nieuwe gebruiker?
    nieuwe gebruiker inloggen in app via prive venster, hoe werkt dat bij omzetten
    Klik ik op ontkoppelen of op vernieuwen als de koppeling naar mijn collega moet
    Moet ik eerst de bestaande verbinding verwijderen als ik met een andere naam wil aansluiten?
    Hoe log ik de app in onder de nieuwe collega zonder dat mijn browser mijn eigen naam pakt?
    Ontkoppelen of overschrijven bij wisselen van gebruiker?
    Waarom raden ze een privévenster aan bij het koppelen met een ander account
    Kassa overnemen met mijn eigen inlog: eerst de boel losgooien of gewoon er overheen verbinden?
    hoe meld ik de uren-app aan onder de nieuwe gebruiker zonder dat hij automatisch de oude pakt
    .done =
        ik zie de vraag om toestemming
        ingelogd als de nieuwe
        in incognito ingelogd als de systeemgebruiker
        Exact toont nu een toestemmingsvraag
        als Ellen binnen
        uitgelogd en op opnieuw verbinden gedrukt
        sta op het scherm met wat de app wil
        met het nieuwe account aangemeld
        ik ben nu ingelogd met het nieuwe account en krijg het vraagscherm
        Via een privévenster gelukt, hij vraagt nu om akkoord.
        uitgelogd, en opnieuw verbonden als de nieuwe
        ok ik sta op het scherm van Exact
        de inlog van koppelingen@ is geaccepteerd
        nieuwe gebruiker is binnen, ik zie de vraag om toestemming
        dat ging goed, incognito gedaan
        Aangemeld met de andere login, wat moet ik nu aanvinken?
        hij toont nu wat de app wil mogen
        gelukt en het adres klopte ook
        Exact vroeg netjes wie ik was en ik heb haar gegevens ingetikt
        hij vraagt nu of de app erbij mag
        eerst overal uitgelogd, daarna als SYSTEEM naar binnen
        In een incognitovenster ging het wel, ik zit nu als Els voor de vraag
        nu niet meer de oude: rechtsboven staat de opvolger
        opnieuw verbonden in een incognitovenster, ging goed
        nu vroeg ie eindelijk wel om in te loggen, ben binnen als Sofie
        geen last meer van de oude login, zit op de nieuwe
        ingelogd als systeem, we zijn er
        zit in privévenster en hij vraagt nu om akkoord
        Het adres klopt en ik ben binnen.
        zeg maar gerust dat het niet vanzelf ging, ik moest netjes inloggen
        verder
        ingelogd als de nieuwe, zit nu op het toestemmingsscherm
        adres klopte, exact vraagt nu iets
        zo die is erdoor
        via zo'n zwart incognitoscherm gedaan en ingelogd als koppelingen@
        ingelogd als de nieuwe, zie nu het toestemmingsscherm
        privévenster open en verbonden
    .stuck-no-connect-button =
        ik zie geen knop
        waar zit opnieuw koppelen
        alleen verwijderen
        er is geen knop verbinden
        er is enkel een prullenbak bij de verbinding
        alleen 'loskoppelen' staat er
        waar zit dat verbinden in Basecone dan
        geen enkel knopje dat daarop lijkt
        ik vrees dat ik hem moet verwijderen om opnieuw te beginnen
        nergens een knop te vinden om het opnieuw te doen
        ik kan alleen ontkoppelen kiezen
        Waar zit dat in het programma? Onder instellingen zie ik het niet.
        er staat enkel een rood kruisje om de verbinding te verwijderen
        hoe heet die optie in mijn boekhoudapp
        Het pakket toont 'verbonden' en meer kan ik er niet aanklikken.
        moet ik de koppeling dan weggooien? iets anders is er niet
        ik zoek me suf naar verbinden
        ik zie in dat programma alleen een prullenbakje
        Waar in hemelsnaam begin je daar, ik heb elk tabblad gehad
        er staat 'verbonden' met een groen bolletje en verder valt er niks aan te klikken
        Het enige wat ik kan is alles loskoppelen, en dat mocht juist niet
        in welk menu van de app zit dat
        nergens zo'n knop te zien, alleen een prullenbakje
        er staat enkel "ontkoppelen"
        nergens een knop om te verbinden, alleen verwijderen
        waar zit dat opnieuw koppelen in die app
        enkel 'ontkoppelen' zie ik staan
        nergens een knop verbinden, alleen een prullenbakje
        er staat alleen Ontkoppelen, verder niks
        waar zit dat opnieuw verbinden? heb alle tabbladen gehad
    .stuck-in-invantive-cloud =
        het is invantive cloud
        invantive
        bij een gegevenscontainer
        ik gebruik invantive
        het is een container bij invantive
        bij ons is het een gegevenscontainer
        wij draaien Power BI via Bridge Online
        in cloud.invantive.com, waar klik ik dan
        hoe gaat het met een data container
        we zitten op invantive, werkt dat anders?
        wij gebruiken Invantive Cloud met Power BI
        hoe doe ik dit bij een gegevenscontainer?
        het gaat om de datacontainer in de cloud van Invantive
        Onze rapportages lopen via cloud.invantive.com, moet ik daar iets vernieuwen?
        ik zie in Invantive databases en containers, welke moet ik hebben
        mijn bridge online feed zit op een container
        blijft mijn database in de Invantive omgeving bestaan als ik dit doe
        bij ons gaat het om Power BI via een gegevenscontainer
        ik werk met cloud.invantive.com, hoe gaat het daar?
        Onze databases hangen aan een datacontainer, moet ik die opnieuw maken?
        wij halen het op via invantive, dat ziet er heel anders uit dan een gewone app
        hoe zet ik mijn virtuele database op de nieuwe naam
        het gaat bij ons over een gegevenscontainer van Invantive
        wij doen dit met Invantive Cloud
        het gaat om een datacontainer
        tis van power bi via invantive
        wij gebruiken Invantive, daar heb je van die containers
    .stuck-signed-in-as-old =
        hij pakt de oude gebruiker
        het ging vanzelf
        ik sta als de oude ingelogd
        verkeerde gebruiker
        hij vraagt niet om in te loggen
        hij logde meteen in als de oude zonder iets te vragen
        hij vroeg niks en sprong meteen terug
        bovenaan staat nog de naam van Henk
        de browser herinnert zich de verkeerde
        kreeg geen inlogscherm te zien
        hij pakt automatisch het account van Marleen
        hij logde me zomaar in zonder iets te vragen
        rechtsboven staat nog de naam van de oude
        Exact slaat het inlogscherm over en gaat meteen door
        mijn browser onthoudt steeds mijn vorige collega
        Het wachtwoord van de nieuwe heb ik nergens hoeven invullen, klopt dat wel?
        ging vanzelf, ik kreeg geen vraag
        ik blijf er maar als Jan inzitten
        Exact herkent mij automatisch nog als de vertrekkende medewerker.
        hij vroeg niks en was meteen klaar
        nog steeds de oude: rechtsboven staat Peter
        Ik hoefde geen wachtwoord in te tikken, dat is verdacht
        mijn computer onthoudt mijn vertrokken collega, ik kom er niet vanaf
        het flitste voorbij en ik was alweer terug in de app
        ik kreeg geen inlogscherm, hij ging gelijk door
        rechtsboven staat nog steeds Peter
        vroeg niks
        hij pakt meteen het account van mijn voorganger
        exact vroeg helemaal niks, ging direct door met de verkeerde naam
        hij flitste er zo doorheen zonder iets te vragen
        staat nog steeds Jos rechtsboven, ook na opnieuw proberen
        rechtsboven staat nog steeds de naam van Peter
    .stuck-other-address =
        het adres is anders
        het adres klopt niet
        er staat start.exactonline.nl.inloggen-nu.com
        het adres is start-exactonline.com
        ik zie exact-online.nl
        er staat login.exactonline-nl.com, is dat goed?
        er staat nog iets voor of achter, mag dat
        er staat start.exactonline.nl maar met een slotje erdoor
        mijn browser waarschuwt voor deze pagina
        het ziet er nep uit
        is dit phishing
        ik vertrouw dit adres niet
        welk adres hoort er te staan
        het adres eindigt op .ru
        het adres is heel lang en raar
        hoe weet ik of het adres echt is

move-link_give-consent =
    welke administraties kies ik als ik opnieuw koppel onder de nieuwe gebruiker
    toestemming geven als systeemgebruiker
    wat vink ik aan als de opvolger akkoord moet geven
    het nieuwe account krijgt een toestemmingsscherm, ja zeggen?
    alle bv's kiezen bij het akkoord van de nieuwe gebruiker
    wie klikt er op toestaan, de vertrekker of de opvolger
    wat kiest de nieuwe gebruiker op het toestemmingsscherm bij de overdracht
    blijft de oude toestemming bestaan als de opvolger akkoord geeft
    Moet de vervanger bij het akkoord alle administraties aanduiden om de koppeling volledig over te nemen?
    overname koppeling: welk vinkje bij administraties door de nieuwe persoon
    Wordt de toestemming van de oude gebruiker overschreven zodra de nieuwe akkoord gaat?
    de opvolger krijgt nu de vraag of de app de gegevens mag gebruiken, welke administraties kies ik
    bestaan er bij het overzetten tijdelijk twee toestemmingen naast elkaar
    nieuwe gebruiker geeft akkoord aan de app, vervalt die van de oude dan
    Ik zit als nieuwe gebruiker op de vraag van Exact over de app. Kies ik dezelfde administraties als mijn voorganger of alles?
    opvolger krijgt nu een vraag om toestemming, welke administraties vinkt ze aan?
    toestemming als nieuwe gebruiker
    Als mijn vervanger akkoord geeft, vervalt dan meteen de goedkeuring van de vertrekkende collega?
    wat kies ik op het akkoordscherm als nieuwe gebruiker
    Verdwijnt het oude akkoord als de nieuwe gebruiker toestemming geeft?
    Ik ben de nieuwe koppelgebruiker en krijg nu een vraag van Exact of de app erbij mag, wat vul ik in?
    wat betekent 'alle huidige en toekomstige administraties', moet de nieuwe gebruiker dat kiezen bij het overzetten?
    Welke optie kies ik bij het toestemmingsscherm als de opvolger ook alle bedrijven moet meenemen die er nog bijkomen?
    Wat vult het nieuwe systeemaccount in op het scherm waar Exact vraagt of de app de gegevens mag gebruiken?
    Functioneel account: moet ik bij het toestaan alle huidige en toekomstige administraties kiezen?
    .done =
        akkoord gegeven
        ik ben weer in de app
        gedaan
        akkoord gegeven, ik ben terug in de app
        akkoord gegeven met alle administraties
        ja gezegd en weer in de app beland
        aangevinkt en bevestigd als Ellen
        acht bedrijven gekozen en toestaan gedrukt
        toegestaan onder de systeemgebruiker
        terug bij Basecone met een groen balkje
        akkoord gegeven en ik ben terug in de app
        alle huidige en toekomstige aangevinkt en bevestigd
        ja gedaan
        Toegestaan, de app toont nu een groen vinkje.
        ik heb de vier bedrijven gekozen en op toestaan geklikt
        terug in het pakket
        bevestigd
        soorten gegevens nagekeken, die kloppen, en goedgekeurd
        De toelating is verleend met de nieuwe gebruiker.
        de app zegt verbonden met Exact
        akkoord gegeven en ik ben weer terug in de scanapp
        Op ja gedrukt, twee bv's aangevinkt
        bij het einde van het scherm alles gekozen, ook wat er later bij komt
        het programma zegt: verbonden
        Els heeft getekend, zeg maar
        akkoord gegeven en ik ben terug in Payhawk
        ik heb alle administraties aangevinkt en ja gezegd
        toegestaan, punt
        niks geks gevraagd, akkoord gegeven en terug in de app
        zonder foutmelding deze keer, hij zegt verbonden
        akkoord geklikt, ik zit weer in de app
        toegestaan
        alle huidige en toekomstige genomen, groen vinkje
        terug in Klippa beland
        Zonder problemen verlopen.
        akkoord geklikt en ik ben weer in de app
        toegestaan, alle huidige en toekomstige aangevinkt
        alles nu en later aangevinkt en ja gezegd
    .stuck-no-choice =
        ik krijg geen keuze
        geen administraties te kiezen
        die keuze zie ik niet
        hij vroeg helemaal niet welke administraties
        er is nergens iets om bedrijven aan te kruisen
        enkel een ja en een nee, geen lijst
        hij vraagt niet welke bv's
        het scherm eindigt bij de soorten gegevens
        hoe kies ik nu waar hij bij mag, dat stuk zie ik niet
        ik kan helemaal geen bedrijven aanvinken
        er is alleen een knop Toestaan, verder niks te kiezen
        Waar zou die lijst met administraties moeten staan?
        geen keuzelijst
        het scherm vraagt niet om welke dossiers het gaat
        Bij mij staat er enkel wat de app mag, niet waar.
        is het normaal dat je niks over administraties ziet
        ik mis het stuk waarin je de bv's selecteert
        ik kon alleen ja of nee zeggen, geen bedrijven aanvinken
        Waar staan de bv's dan? Er is enkel een knop onderaan
        hij wil meteen alles pakken, ik mag niks uitzonderen
        bij mijn collega kwam er een lijstje bedrijven, bij mij niet
        We hebben hem zelf laten bouwen en er valt niets te selecteren
        er valt hier niks te kiezen
        geen lijst met administraties gekregen
        ik kon niks aanvinken
        hij vroeg alleen ja of nee, geen keuze
        wij hebben een zelfgemaakte app, daar staat geen administratie bij
        ik mag helemaal niks aanvinken, alleen akkoord of niet
        ik zie geen lijstje met bv's om aan te vinken
        hij vroeg niet welke administraties
        er staat alleen een knop Toestaan, geen lijstje met bv's

move-link_works =
    hoe weet ik of de koppeling nu echt via de nieuwe gebruiker loopt
    loopt de koppeling al via het nieuwe account
    draait de app nu op de opvolger of stiekem nog op de vertrekker
    proef na de gebruikerswissel: waar let ik op
    waaraan zie ik dat het algemene account het heeft overgenomen
    alles lijkt te lopen na het verhuizen, hoe bevestig ik het
    hoe zie ik dat de koppeling nu echt via de nieuwe gebruiker loopt
    in exact zien wie als gebruiker bij de nieuwe boeking staat na het overzetten
    Hoe toets ik of de overdracht naar de systeemgebruiker geslaagd is?
    draait de app al op de opvolger? waar zie ik dat
    Hoe zie ik in Exact onder wiens naam de nieuwe boekingen van de app nu binnenkomen, na de wissel?
    is de overdracht gelukt? waaraan zie ik dat het op de nieuwe login draait
    na het overzetten wil ik testen met één document, waar let ik op
    Het pakket hangt sinds vanochtend aan de systeemgebruiker. Hoe bewijs ik dat het echt niet meer op Anja loopt?
    hoe toon ik aan dat de koppeling na de wissel op de nieuwe gebruiker loopt
    hoe zie ik dat de app echt via de nieuwe collega loopt en niet meer via de oude?
    overgezette koppeling controleren
    De verbinding is op een ander gezet. Waar in een boeking zie ik welke gebruiker die maakte?
    hoe weet ik dat de koppeling nu echt via de nieuwe gebruiker loopt
    In Exact wil ik zien wie er bij een nieuwe boeking staat na het overzetten
    we hebben omgezet naar het nieuwe account, waaraan zie ik dat boekingen daar nu onder komen
    hoe bewijs ik dat de koppeling nu echt via de nieuwe collega loopt en niet stiekem nog via de oude?
    waaraan zie ik in Exact dat de boekingen nu op naam van de nieuwe koppelgebruiker komen
    hoe kan ik zien dat de app nu echt via de nieuwe gebruiker loopt en niet stiekem nog via de oude
    koppeling overgezet, waar controleer ik of het gelukt is
    Hoe zie ik of de koppeling nu écht via de nieuwe persoon loopt en niet stiekem nog via de oude
    Overzetten gedaan, wat moet ik nu testen?
    Hoe weet ik zeker dat de app nu onder de nieuwe naam boekt en niet stiekem nog onder de oude?
    Overgezet op het systeemaccount, waaraan zie ik dat het echt werkt?
    Wat is een goede test na het wisselen van de koppelgebruiker
    Na de overdracht van de bonnenapp kwam er één bon binnen, is dat bewijs genoeg?
    hoe weet ik zeker dat de kassa nu op naam van de nieuwe persoon boekt
    .opt-works =
        ja
        het werkt
        alles komt over
        hij doet het
        ja via de nieuwe
        alles komt binnen, top
        yes hij loopt
        de facturen van vandaag staan op naam van Ellen
        alle acht bedrijven zijn ververst
        testbon netjes geboekt door KOPPELING
        alsof er niets gebeurd is
        loopt perfect
        komt allemaal binnen
        facturen komen binnen en alle bv's zijn er
        perfect, de nieuwe boeking staat op naam van de systeemgebruiker
        Getest met een bonnetje, dat stond binnen een minuut in Exact.
        draait als een zonnetje
        alles is er
        loopt gesmeerd sinds vanmorgen, ook de creditnota's
        De synchronisatie van vanmiddag was foutloos en volledig.
        ik zie de nieuwe naam bij de boeking dus het klopt
        tip top in orde, de gegevens stromen door
        vannacht is alles netjes opgehaald
        de proeffactuur staat erin, met Els als maker
        Vannacht alle zes de bedrijven bijgewerkt
        het loopt, en geen enkele bv ontbreekt
        Lampje groen en de cijfers van vandaag staan in het dashboard
        er ligt een nieuwe bon in de inkoop en niet meer op Peters naam
        ja alles
        niets mist
        geen fouten
        loopt via haar, niet meer via hem
        geen probleem gezien
        de bonnetjes van vanmorgen staan er allemaal in
        top, boeking staat nu op naam van SYSTEEM
        het is niet zo dat het niet werkt
        geen fout meer
        de factuur van vanmorgen staat erin, op naam van Els
        alles loopt
        top, boekt weer
        geen fouten, alle bedrijven present
        ging prima
        loopt als een zonnetje
        net getest, document is overgekomen en alle bv's zijn er
        jawel, alles d'r, ook de holding
        factuur van vanmorgen staat erin, op naam van Sandra
        top, loopt weer als een zonnetje
    .opt-missing =
        alles komt binnen op de bv na
        alles op één na
        alles komt over behalve eentje
        alles behalve één administratie komt door
        op één bv na alles
        één administratie komt niet door
        er ontbreekt er een
        niet alle administraties
        een bv mist
        bijna alles
        de koppeling doet het maar de Belgische bv zit er niet tussen
        Gent komt niet mee, de rest wel
        zeven van de acht
        alles behalve de holding
        grotendeels oke, eentje ontbreekt
        één bedrijf blijft leeg
        we missen de nieuwe bv
        de koppeling draait, maar de holding doet niet mee
        ik krijg er vier van de vijf
        op eentje na is het goed
        Voor bv Noord verschijnt er geen enkele factuur, de rest loopt.
        alles werkt behalve de stichting
        bij één bedrijf blijft het leeg
        Eén dossier verschijnt niet meer in de keuzelijst van de app.
        nieuwe gegevens komen door alleen mis ik ons Duitse filiaal
        bijna, er is een administratie verdwenen
        waarom zie ik de vastgoed-bv niet terug terwijl de andere er wel zijn
        het loopt, alleen één bv ontbreekt nog
        Vannacht vijf van de zes bedrijven bijgewerkt
        voor de holding blijft het stil, de rest stroomt door
        Nieuwe bonnen komen binnen behalve die van de Belgische tak
        de winkel in Breda staat niet meer in het rapport, Utrecht en Tilburg wel
        niet alles
        eentje ontbreekt
        werkt, maar de holding niet
        een administratie is er niet bij
        niet compleet
        op een na
        Het is mij wel gelukt doch Brussel blijft achterwege.
        vier van de vijf komen binnen
        enkel de Luxemburgse ontbreekt
        Alles komt over, behalve de gegevens van onze vzw.
        op een na: de vastgoed bv haalt hij niet op
        hij doet het maar ik mis er eentje
        drie van de vier administraties komen binnen
        twee van de drie winkels komen mee, Genk niet
        alleen de beheer-bv mis ik in de app
    .opt-broken =
        boekingen komen door maar staan nog op naam van de oude gebruiker
        het staat nog op naam van de oude
        alles is dubbel binnengekomen
        alles kwam dubbel
        dubbele boekingen nu
        nee
        fout
        er gebeurt niets
        hij doet het niet
        foutmelding
        geen beweging in te krijgen
        knalrood scherm na het verbinden
        er gebeurt hoegenaamd niks
        403 bij elk document
        krijg er geen beweging in
        crash
        hij weigert compleet sinds de wissel
        hij doet niks meer
        foutmelding bij het ophalen
        unauthorized krijg ik
        De app blijft maar laden en er komt geen enkel document over.
        sinds het overzetten ligt alles plat
        helaas mislukt, na een minuut stopt het ophalen met een kruis
        401 in het logboek
        werkt langs geen kanten
        Ik krijg een rode balk met 'verbinding mislukt'.
        geen enkele factuur is doorgekomen
        de proeffactuur staat er niet in, en er staat een rode balk
        Sinds het opnieuw aansluiten is het overal stil
        keeps loading, zo'n zandlopertje, en dan niks
        mislukt, zegt hij, zonder verdere uitleg
        geen enkele bv komt nog door
        doet niks
        werkt niet
        niet gelukt
        niks gebeurt er, het wieltje blijft draaien
        rode balk: unauthorized
        rode balk met 401
        het wieltje draait en draait
        hij doet niks
        er gebeurt niks meer sinds ik overstapte
        Forbidden zegt ie
        er gebeurt niks als ik op ophalen klik
        rood kruis en verder niets
        niks nakkes nada, er komt geen enkele factuur over
        krijg een rode balk met unauthorized
    .opt-cannot-test =
        kan ik nu niet testen
        morgen pas
        weet ik nog niet
        dat kan pas maandag, collega is vrij
        er is vandaag geen factuur om mee te proberen
        draait enkel om middernacht
        de gebruiker van die app is naar huis
        zie ik morgen pas
        weet ik na de volgende run
        kan er nu niet bij
        de app haalt pas vannacht op, dus dat zien we dan
        Alleen mijn collega kan in de app en die is vrij.
        kan ik nu niet nagaan
        testen moet wachten tot maandag
        ik zit niet op kantoor, dus controleren gaat niet
        we hebben nu geen document om door te sturen
        dat kan enkel de leverancier bekijken, die belt me morgen terug
        geen toegang tot het pakket zelf
        weet ik pas na de volgende synchronisatie
        de proeffactuur komt morgen pas, vandaag valt er niks te scannen
        Dat programma staat op de pc van een collega en die is al naar huis
        hij draait alleen 's nachts, dus nu weten we niks
        ik zit in de trein, later eens kijken
        Er is deze week nog geen bon binnengekomen om het mee te bewijzen
        weet ik niet
        geen idee
        kan ik niet proberen
        de nieuwe gebruiker is er niet
        niet te testen vandaag
        ik mag die app niet gebruiken
        pas vannacht om 3 uur haalt hij op, ik kan het nu niet zien
        geen mens heeft vandaag een bon om te sturen
        synchronisatie loopt pas vannacht
        kan pas maandag een proefje doen, de kassa is dicht
        ik heb nu geen document liggen om door te sturen
        ik heb geen document om over te sturen
        er is vandaag niks om te versturen dus dat zie ik pas morgen
        geen documenten bij de hand, sorry

move-link_old-consent =
    wanneer mag ik de oude toestemming intrekken na het overzetten
    de koppeling is over, wat doe ik met de oude gebruiker
    overgezet, blijft het akkoord van de vertrekker nu bestaan
    de link is over, mag zijn account al op slot
    kan hij die wegging nog aanmelden om zijn eigen toestemming op te ruimen
    er staan nu twee toestemmingen voor dezelfde app, oud en nieuw
    moet de oude toestemming nog weg als de koppeling al op de nieuwe gebruiker draait
    is het erg als de goedkeuring van de vorige gebruiker blijft bestaan na overzetten
    De overdracht is gelukt. Wat doe ik met de oude machtiging van mijn voorganger?
    nieuwe user werkt, oude laten staan?
    Is een oude toestemming gevaarlijk als de koppeling toch al via iemand anders loopt?
    overgezet en alles werkt; waarom moet de oude toestemming van de app dan nog weg
    Wat is het risico van het vorige akkoord laten staan nadat alles op de nieuwe login draait?
    overdracht geslaagd, oude deur nog open; wie sluit die
    Moet ik nog iets met het akkoord van mijn voorganger, nu het pakket onder mij loopt?
    nieuwe gebruiker draait, wat doen we met de toestemming van de oude?
    oude goedkeuring na overzetten
    De koppeling loopt nu via mij, maar mijn voorganger had ook toegang gegeven. Mag dat blijven staan?
    wat doe ik met de oude toestemming na het overzetten
    Nieuwe gebruiker werkt. Mag de oude nu weg?
    Alles loopt via de nieuwe login. Moet de toestemming van de oude nog weg en wie doet dat?
    Overzetten gelukt, alles loopt via mij. Wat doe ik met de toestemming die mijn voorganger ooit gaf?
    nieuwe gebruiker doet het, oude autorisatie opruimen?
    Moet het oude akkoord nog weg nadat de app al onder de nieuwe login draait, of verdwijnt dat vanzelf?
    de koppeling draait nu op mij, mag die van mijn voorganger nu weg of moet die blijven staan
    oude toestemming nog opruimen na het overzetten?
    als de app al via de nieuwe persoon werkt, wat doe ik dan met het akkoord van de vorige
    We hebben de app omgezet naar Lotte, moet de toestemming van de vorige nog weg?
    Alles draait via de nieuwe, wat doe ik met de oude autorisatie?
    blijft de oude toestemming bestaan na het overzetten van een koppeling
    Kan er tweemaal toestemming staan voor dezelfde app nu wij 'm bij een ander gezet hebben, en moet ik dan kuisen?
    De koppeling loopt nu keurig via mij, maar wat moet er nog gebeuren met de toestemming van mijn voorgangster, die hier nog tot vrijdag werkt?
    .opt-can-sign-in =
        ja
        ja die werkt hier nog
        die kan nog inloggen
        dat ben ik zelf
        ja hoor die werkt hier nog tot eind van de maand
        Henk zit hier nog tot vrijdag
        ja, het is mijn eigen login
        zij werkt gewoon nog bij ons
        account leeft nog
        hij kan dat nog even doen voor zijn afscheid
        Marleen is bereikbaar en logt in
        zij werkt hier nog tot eind van de maand
        die is nog actief
        ja dat ben ik zelf
        hij zit naast me, dus dat doet hij zo even
        het account is nog niet dichtgezet
        De betrokken medewerker is nog in dienst en heeft haar wachtwoord.
        ze kan er nog in ja
        haar login doet het nog, ik heb het net geprobeerd
        de vorige gebruiker blijft gewoon bij ons werken, alleen op een andere afdeling
        nog altijd toegang, want de afmelding gebeurt pas volgende week
        Peter werkt nog tot het eind van de maand
        hij is al weg maar zijn account staat nog open
        ze heeft alleen een andere functie gekregen, verder zit ze hier gewoon
        dat ben ik zelf, dus geen probleem
        zijn wachtwoord doet het nog en hij wil best even helpen
        nog steeds
        niet weg, zit hier nog
        niet geblokkeerd
        hij kan er nog in
        zijn login is nog niet afgesloten
        hij zit tegenover mij, dus ja
        Mevrouw is met pensioen doch haar wachtwoord doet het nog.
        ja ze zit hier tegenover mij
        zijn login doet het nog gewoon
        het was mijn eigen login
        ja hoor
        hij is weg maar zijn account werkt nog
        hij is nog niet geblokkeerd, zijn laatste dag is vrijdag
        ja hoor hij werkt er nog tot eind van de maand
        dat ben ik zelf, dus dat gaat wel
        zij heeft haar account nog gewoon
        Jos komt er nog in, heeft hij gisteren nog gedaan
        ja Peter werkt hier nog tot vrijdag
        dat ben ik zelf, dus ja
    .opt-cannot-sign-in =
        die is al weg bij ons
        hij werkt hier niet meer
        nee
        al uit dienst
        geblokkeerd
        het account is weg
        die is vertrokken
        uit dienst, login dood
        Henk is in maart al vertrokken
        IT heeft dat account geblokkeerd
        die persoon is overleden
        wachtwoord weg en de mailbox ook
        uit dienst en afgesloten
        licentie al ingenomen
        die is vorige maand al vertrokken
        account is gedeactiveerd door IT
        Wij hebben haar toegang op haar laatste werkdag afgesloten.
        hij is ontslagen en zijn gebruiker bestaat niet meer
        haar inlog is vorige maand al geblokeerd
        kan niet meer, verwijderd
        de persoon is overleden, zijn login is dicht
        lukt niet, wachtwoord kent niemand en ze werkt hier niet meer
        Dienen wij daarvoor het account opnieuw te activeren? Het staat op inactief.
        uit dienst
        hij is al weg en zijn account staat niet meer open
        Peter werkte tot het eind van vorige maand, IT heeft alles dichtgezet
        ze is overleden, helaas
        die laten we er niet meer in, dat is met ruzie geëindigd
        Haar inlog is bij het opruimen in januari al gesneuveld
        niet meer
        werkt hier niet meer
        komt er niet meer in
        account bestaat niet meer
        vorige week is zijn account dichtgezet
        overleden helaas
        hij mag er niet meer in
        niet meer sinds hij in maart vertrok
        die werkt al sinds maart ergens anders
        hij is met pensioen en zijn account staat op slot
        overleden, spijtig genoeg
        Deze persoon is niet langer in dienst en heeft geen toegang meer.
        geblokkeerd door IT vorige week
        ze heeft nooit haar wachtwoord geweten
        is vorig jaar met pensioen, account staat dicht
        die hebben we vorige week al uitgezet
        die is vorig jaar overleden helaas
        eruit gegooid per 1 mei, account dicht
        die is vorig jaar al uit dienst
        account staat op geblokkeerd
    .opt-not-known =
        geen idee wie dat was
        weet ik niet
        onbekend
        we hebben nooit uitgevonden wie het was
        zijn we nooit achter gekomen
        geen naam gevonden eerder
        wie dat geweest is, tja
        onbekend gebleven
        het kon iedereen zijn
        die stap had ik overgeslagen
        dat hebben we nooit kunnen achterhalen
        ik weet nog steeds niet van wie het was
        welke oude gebruiker? geen naam gevonden
        Er is ons niet bekend op wiens naam het voordien stond.
        iemand van vroeger, vraag me niet wie
        we zijn daar niet achter gekomen, weet je nog
        wie zou dat geweest moeten zijn
        geen idee wie dat indertijd heeft gekoppeld
        kan ik niet zeggen want de naam is nooit opgedoken
        dat hebben we in het begin al niet kunnen achterhalen
        Van wie die oude was is nooit duidelijk geworden
        kan Peter zijn, kan ook zijn voorganger zijn geweest
        geen naam, geen mail, niks te vinden van vroeger
        wiens handtekening eronder stond zou ik u niet kunnen zeggen
        geen idee wie
        niet bekend
        niemand weet wie dat was
        nergens te vinden wie koppelde
        ik ken die niet
        we hebben nooit achterhaald om wie het ging
        ik kon toen geen naam vinden, weet je nog
        nog niet achterhaald wie dat was
        wie? geen flauw benul
        geen idee via wie het eerst ging
        nooit achterhaald wie dat was
        daar zijn we niet achter gekomen
        nog altijd niet achterhaald wie dat geweest is
    .stuck-other-links =
        er waren meer koppelingen
        die had nog meer apps
        andere apps op dezelfde gebruiker
        er hingen nog meer apps aan die persoon
        op Henk draaide ook de bank en de scanner
        wat met de overige apps op die login?
        ik denk dat er nog drie programma's aan Marleen hangen
        gaan haar andere koppelingen dan ook stuk
        moet ik voor elke app van hem dit herhalen?
        op haar naam lopen nog meer apps
        wat met de andere programma's die hij gekoppeld had?
        Kan ik hem nu blokkeren, of gaan er dan nog andere dingen stuk?
        hij had ook de kassa en de webshop aangesloten
        zijn er niet nog meer verbindingen van deze persoon
        volgens mij heeft zij wel vijf tools verbonden met Exact
        ik ben bang dat er bij het afsluiten nog iets anders uitvalt
        moeten de overige koppelingen van die collega ook over
        Peter zat niet alleen in deze app, ook de kassa hing aan hem
        Wacht, hangt er nog meer aan haar naam?
        als we hem dichtgooien valt de webshop misschien ook uit
        die man had wel tien programma's lopen, niet enkel dit
        hoe kom ik erachter wat er verder op zijn account draait?
        volgens mij hangen er nog vijf andere dingen aan die login
        peter had ook de bankkoppeling en de webshop op zijn naam
        zij had volgens mij ook de bank en de kassa op haar naam staan

move-link_withdraw-old =
    koppeling is overgezet, hoe laat ik mijn collega de oude toestemming intrekken
    nu nog de oude toestemming weg na de verhuizing
    de vertrekker wil zijn oude akkoord zelf weghalen na het overzetten
    waar trek ik mijn eigen toestemming in nu mijn opvolger draait
    sleept het intrekken van de oude de nieuwe link mee
    verhuizing rond, laatste opruiming door de oude eigenaar
    de overzetting is klaar, mag de oude koppelgebruiker nu op slot
    na het overzetten, moet de vorige gebruiker zelf nog iets doen
    Mag de vertrekkende collega zijn toestemming zelf beëindigen zodra de nieuwe werkt?
    alles draait op de opvolger, nu oude login dichtzetten?
    Alles draait op de nieuwe login en de oude collega kan nog inloggen. Wat moet zij zelf nog doen?
    wanneer mag ik de oude gebruiker blokkeren na een geslaagde overdracht
    overgezet en werkt, hoe ruim ik het oude akkoord op als die persoon er nog is
    Onze koppeling loopt nu via SYSTEEM. Moet de vorige drager zijn eigen toestemming intrekken voor we hem blokkeren?
    overgezet: de oude gebruiker kan nog inloggen en moet iets intrekken, wat precies en wanneer is hij klaar
    overgezet, en zij werkt hier nog een week, kan ze haar eigen goedkeuring intrekken?
    vertrekkende collega trekt zelf in
    Nu de app onder de nieuwe login draait: wat moet Koen op zijn laatste dag zelf nog doen?
    overgezet, wanneer mag het account van de vertrekker dicht
    De oude gebruiker kan nog inloggen, laten we hem zelf zijn toestemming verwijderen?
    Ton werkt nog twee weken en de app staat nu op mijn naam. Laat ik hem zelf zijn deel intrekken?
    Alles loopt via de nieuwe. Mag ik Annemie haar account nu blokkeren of moet zij eerst nog iets intrekken?
    mijn oude collega kan nog inloggen en de koppeling loopt al via mij, wat moet zij nog doen voor ze weggaat
    wanneer is het veilig om de vertrekkende gebruiker dicht te zetten na de overdracht?
    mijn collega die vertrekt is er nog tot vrijdag, koppeling is over op mij, kan zij haar eigen toestemming zelf weghalen?
    wanneer mag ik de oude gebruiker blokkeren, de app loopt nu via de nieuwe
    overgezet en getest. Henk kan nog inloggen: moet hij nu zijn akkoord intrekken
    Koppeling loopt nu via mij, Rob werkt hier nog en kan inloggen: hoe haalt hij zijn oude toestemming weg en mag zijn account dan dicht?
    mag ik de oude gebruiker nu blokkeren? de app werkt al via de nieuwe
    Overgezet en getest, mijn voorganger zit nog naast me. Wat moet die nog doen?
    Alles loopt nu via mij, mag het account van de vertrekkende collega dicht?
    Wanneer kan ik veilig de oude inlog blokkeren na het omzetten?
    De webshop draait op de nieuwe gebruiker en Tom zit nog hier, wat moet hij zelf nog doen aan zijn oude machtiging?
    Is het nodig dat mijn collega haar oude akkoord intrekt nu de app al op mijn naam staat
    Omzetten gelukt, oud-collega kan nog inloggen. Wat rest er?
    Mijn voorganger wil graag zijn eigen toestemming weghalen nu de ledenkoppeling op mij staat, hoe helpt hij mee?
    .opt-revoke =
        intrekken
        de oude intrekken
        trek in
        Henk zit naast me, wijs hem hoe
        hij wil zijn toestemming nu weghalen
        het oude akkoord eruit
        laat zien waar zij dat doet
        oude dicht, nieuwe open
        we gaan hem intrekken, hoe?
        hoe trekt die dat in?
        laat me nu zien hoe hij zijn toestemming intrekt
        ja breng me naar dat intrekken
        laat zien hoe hij het eraf haalt
        oke die gids graag voor het intrekken
    .finish =
        Henk heeft het al gedaan
        alles loopt via Ellen, klaar
        dat doet hij vrijdag, dank
        afgerond
        nee hoor dat was hem
        hier heb ik genoeg aan
        mooi zo, de rest doet ze zelf wel
        prima, ik sluit af
        dat regel ik later met hem, voor nu genoeg

move-link_manager-withdraws =
    de oude gebruiker van de koppeling kan niet meer inloggen, wie trekt de toestemming in
    oude koppeling van een geblokkeerde gebruiker opruimen na het overzetten
    vertrekker kan niet meer inloggen, kan de beheerder zijn akkoord weghalen
    app zit op de nieuwe, de login van de oude is dicht, wie ruimt op
    beheerder trekt in voor iemand die al weg is
    zijn toestemming hangt er nog terwijl hij hier niet meer werkt en alles al op mij loopt
    oude gebruiker is al geblokkeerd, wie haalt dan na het overzetten zijn toestemming weg
    hoe trekt een beheerder de toestemming van een vertrokken gebruiker in na de overdracht
    De vorige koppelgebruiker kan niet meer inloggen; hoe ruimen we na het overzetten zijn machtiging op?
    restje van ex-collega weghalen nu de nieuwe het doet
    De collega van wie we het overnamen is al geblokkeerd. Hoe haal ik haar achtergebleven akkoord weg?
    oud akkoord van een ex-collega na het overzetten, per gebruiker intrekken, waar
    Wij hebben de app omgezet naar de systeemgebruiker. De vorige persoon kan niet meer inloggen, wie ruimt zijn toestemming op?
    koppeling is over, oude gebruiker is dicht, wie trekt diens toestemming voor de app in
    hoe let ik erop dat ik na het overzetten de oude en niet de nieuwe toestemming intrek via Appmachtigingen?
    de koppeling is over maar Karel is al geblokkeerd, wie haalt zijn toestemming weg
    oude gebruiker kan niet meer inloggen
    Mijn voorganger is al maanden weg en zijn goedkeuring hangt er nog, terwijl de app nu op mij draait. Kan de beheerder die wissen?
    oude collega is al weg, hoe haal ik zijn toestemming eraf
    De koppeling draait al via mij maar de toestemming van een geblokkeerde ex-medewerker staat er nog
    ex-medewerker kan niet meer inloggen om in te trekken
    Koppeling draait nu op de nieuwe gebruiker maar de oude is al uit dienst en geblokkeerd. Wie haalt zijn toestemming dan weg?
    ik ben licentiebeheerder, collega is al weg, hoe trek ik zijn oude akkoord in zonder de nieuwe te raken
    overgezet naar mij, vorige gebruiker kan niet meer inloggen om in te trekken. hoe dan wel
    Kan een hoofdgebruiker na de overzetting de rechten van de vertrokken medewerker wissen bij die ene app?
    koppeling is overgezet maar de oude gebruiker is al uit dienst en geblokkeerd, wie haalt zijn toestemming dan weg
    hij kan niet meer inloggen om zijn oude akkoord in te trekken, de app staat al op mij. kan de beheerder dat doen?
    de vorige is overleden helaas. Koppeling loopt al via mij maar zijn machtiging staat er nog, hoe krijg ik die weg
    de oude is ontslagen en buitengesloten, de koppeling staat intussen op mij, maar haar machtiging zie ik als beheerder nog staan
    De oude gebruiker is al uit dienst en kan niet meer inloggen. Hoe haal ik zijn toestemming weg nu de app via mij loopt?
    wij hebben overgezet maar oud collega is geblokkeerd, wie trekt die oude autorisatie in
    ik beheer het abonnement en wil alleen de toestemming van de vertrokken medewerker weghalen, niet die van zijn opvolger
    De app loopt inmiddels via een ander, maar de machtiging van de vertrokken collega staat er nog en zij kan niet meer inloggen
    Oud-medewerker is geblokkeerd, hoe haal ik als beheerder zijn oude toestemming weg zonder de nieuwe te raken?
    Per gebruiker intrekken bij één app, want de oude kan zelf niets meer
    Bij Appmachtigingen staan nu twee namen achter de scanapp, de oude is uit dienst; welke verwijder ik en hoe?
    overgezet naar systeemgebruiker, vorige is al weg, oude rechten opruimen
    Ik heb Licentie beheren en wil de toestemming van een ex-collega wissen nu de opvolger draait
    Koppeling loopt op nieuw account, oude medewerker al geblokkeerd, wie trekt diens oude toestemming in?
    .opt-overview =
        overzicht
        ik wil nog even de hele lijst met apps bekijken
        ik wil eerst zien wat er nog op Henk staat
        toon welke apps er zijn
        lijst bekijken
        hoe zie ik de apps van iedereen
        laat me de lijst met alles wat gekoppeld is eens zien
        ik ben de hoofdgebruiker, dus ik kijk die lijst wel na
        ik zou de hele lijst willen zien van wat er draait
        ik wil even de hele lijst van gekoppelde apps bekijken
        wat hangt er allemaal aan onze exact
        welke programma's zitten er nog meer aan vast
        toon eens wat er nog allemaal gekoppeld is
        wil graag het hele lijstje koppelingen even bekijken
        wat hangt er eigenlijk nog meer aan onze Exact?
    .opt-revoke =
        hoe trek ik dat dan in
        ik ben de beheerder, haal Henk eraf
        per gebruiker intrekken graag
        zijn akkoord verwijderen
        de oude toegang sluiten
        ik beheer het abonnement zelf, loods mij door het intrekken
        hoe gaat dat intrekken stap voor stap
        help me met het intrekken zelf
        hoe haal ik die rechten er precies af
        help me dan even met dat intrekken, ik ben de beheerder
        die van Peter moet weg, hoe
        loods me door het weghalen heen
    .finish =
        beheerder heeft Henk eruit gehaald
        gedaan en nog eens opgehaald
        klaar zo
        laat maar, dit is voldoende
        heb hem eruit gehaald, verder niks meer
        gedaan, alleen de nieuwe staat er nog
        staat er niet meer bij, top

move-link_old-one-unknown =
    overgezet maar ik weet niet van wie de oude toestemming was
    ergens staat nog een oude toestemming na het opnieuw koppelen
    overgezet zonder te weten wie het eerst had
    de nieuwe link loopt en de oude eigenaar blijft een mysterie
    er zwerft nog ergens een oud akkoord van een onbekende collega
    moet ik de vorige drager nog zoeken nu de app op mij staat
    koppeling staat op de nieuwe gebruiker maar we weten niet van wie de oude toestemming was
    hoe vind ik na de overdracht de oude goedkeuring terug als niemand meer weet wie het was
    De overzetting is klaar; wie kan de achtergebleven machtiging van een onbekende voorganger opsporen?
    oude eigenaar onbekend, restant opruimen na overzetten
    Omgezet naar een nieuwe login, maar niemand weet van wie de oude toestemming was. Laten staan of opsporen?
    overdracht klaar en vorige gebruiker onbekend, wie kan dat restant zien
    Koppeling loopt op de nieuwe gebruiker. Van wie de vorige toestemming was weten we niet, kan dat restje kwaad?
    hoe ruim je een oude toestemming op na een overdracht als de naam ontbreekt
    er zweeft vast nog een oude toestemming rond na het overzetten, eigenaar onbekend
    hij loopt nu via mij maar geen idee op wie hij eerst stond
    oude gebruiker onbekend na overzetten
    Wij hebben de app op een systeemaccount gezet zonder te weten van wie hij was. Blijft er dan ergens iets openstaan?
    geen idee wie de oude gebruiker was, overzetten is klaar
    Koppeling loopt via nieuwe gebruiker, maar wiens oude akkoord blijft er slingeren?
    de koppeling staat op mijn naam nu, maar van wie was ie eerst?? moet dat nog opgeruimd
    App loopt nu via mij maar we zijn er nooit achter gekomen wie hem vroeger gekoppeld had. Blijft er dan iets openstaan?
    overgezet, maar oude gebruiker onbekend — kan ik die toestemming nog vinden?
    Er moet nog ergens een oude autorisatie zijn van een onbekende. Wij zijn al over op de nieuwe. Hoe ruimen we dat op?
    app loopt nu op de nieuwe gebruiker maar we weten nooit wie de vorige was, hoe vind ik die oude toestemming
    nieuwe koppeling ok. de oude is van een onbekende, blijft die nu eeuwig staan?
    overgezet zonder te weten van wie het kwam. moet ik daar nog achteraan
    App is omgezet naar nieuwe gebruiker maar we weten niet wie de vorige was, hoe ruimen we die oude toestemming op
    er hangt nog ergens een oude goedkeuring, geen idee van wie. de app draait wel al via mij
    overgezet, maar van wie de eerste koppeling was is nooit duidelijk geworden. laten staan?
    De app draait nu op mijn naam maar niemand weet van wie de vorige machtiging was
    Er moet nog ergens een oude toestemming rondzwerven na onze overzetting, ik weet alleen niet van wie
    We hebben opnieuw gekoppeld onder het systeemaccount zonder te weten wie het eerst deed, laten we nu iets slingeren?
    Nieuwe gebruiker werkt, vorige eigenaar onbekend, oude rechten wil ik toch weg hebben
    hoe vind ik het oude akkoord als ik de naam van de oude gebruiker niet ken, de nieuwe doet het al
    Onze koppeling loopt op mijn naam nu, maar van wie de oude toestemming was, dat weet niemand in het bestuur meer
    .opt-overview =
        overzicht
        dan zoek ik in de lijst van alle apps
        laat zien welke toestemmingen er staan
        ik wil weten wie het was
        de beheerder kijkt mee, toon hoe
        hoe kan ik dan bekijken wat er allemaal aan apps instaat
        ik wil die lijst met apps dan wel eens zien
        laat me zien hoe ik daar kom
        dan wil ik die lijst met apps wel eens zien
        dan wil ik toch eerst die lijst zien
        waar vind ik alle apps bij elkaar
        toon mij alle gekoppelde programma's
    .finish =
        de beheerder ruimt dat op
        laat ik voor nu
        merci, genoeg geweten
        prima, ik geef het door aan de beheerder, klaar
        meer hoef ik niet te weten
        zo is het goed
        is genoteerd, fijne avond

move-link_not-everything =
    na het overzetten naar de nieuwe gebruiker ontbreekt er een administratie
    de systeemgebruiker ziet via de app niet alle administraties
    na de wissel naar de opvolger mist er één bv
    zelfde app, nieuwe login, eentje minder in de lijst
    bijna klaar met verhuizen maar één firma blijft leeg
    bij de vertrekker kwamen er negen door, bij mij acht
    na het overzetten mist de app één bedrijf, moet ik de oude toestemming nog laten staan
    koppeling draait op nieuwe gebruiker maar ziet niet alles
    Sinds de opvolger koppelde, komt er van één dossier niets; ligt het aan zijn rechten of aan de keuze bij de app?
    overgezet, 1 administratie kwijt
    Na de wissel van gebruiker mist het pakket één BV die er onder de oude login wel was. Mag het oude akkoord al weg?
    overgezet maar een administratie komt niet mee met de nieuwe gebruiker
    de overdracht is bijna goed, enkel vestiging Gent ontbreekt nu onder de nieuwe login
    koppeling overgezet maar de nieuwe gebruiker laat één administratie vallen in de app
    Bij het omzetten van de app raakte ik één BV kwijt. Laat ik de oude toestemming nog even staan?
    sinds de koppeling op mij staat mist er één bv
    na overzetten administratie kwijt
    Op naam van de nieuwe gebruiker werkt alles, behalve de vestiging in Gent. Moet ik de oude laten staan?
    na overzetten mist er één bv
    Onder mijn collega zag de app negen administraties, onder mij maar acht
    Nieuwe gebruiker, zelfde app, alleen de vastgoed-bv komt niet meer mee
    De koppeling is overgezet en werkt, op één BV na: die komt niet meer mee sinds de nieuwe gebruiker. Oude al intrekken?
    na de wissel van gebruiker 11 van de 12 dossiers in de app
    overgezet naar de nieuwe gebruiker en nu is er één bv die niet meer meekomt
    app werkt via Sofie maar 1 van de 5 administraties ontbreekt sinds de wissel
    sinds de koppeling op mijn naam staat mis ik de stichting, de rest komt wel over
    na overdracht van de koppeling op mijn login missen we precies de administratie van de parochie
    koppeling overgezet, 11 van de 12 administraties werken
    nieuwe gebruiker draait maar Holding ontbreekt in de app sinds we van persoon gewisseld zijn
    mag ik de oude toestemming al weg doen als er bij de nieuwe nog een dossier mankeert?
    Sinds de app op de nieuwe gebruiker staat komen vier van de vijf bv's binnen
    Na het omzetten missen we één vestiging in het rapport, de rest komt wel
    Koppeling overgezet naar Els, alles oké behalve de holding
    Kan het zijn dat de opvolger minder administraties doorgeeft dan de vorige inlog deed?
    eentje te weinig na wissel van gebruiker
    Onder de oude collega zag het dashboard alle dossiers, onder het systeemaccount ontbreekt er een
    Koppeling draait nu op de servicegebruiker, op één vennootschap na
    .opt-new-administration-invisible =
        de administratie ontbreekt
        niet te zien
        Ellen kan Gent zelf niet kiezen
        de gebruiker ziet hem niet
        linksboven ontbreekt die ene
        het zit bij de gebruiker
        die administratie is gloednieuw
        Els kan hem linksboven ook niet kiezen
        linksboven staat hij nergens
        die administratie is pas aangemaakt en duikt niet op
        het is een nieuwe bv en de app ziet hem niet
        de nieuwe kan die bv linksboven ook niet kiezen
        't es een gloednieuwe bv van vorige weke, je kunt ze nieverst vinden
        het gaat om een bv die we vorige week pas hebben aangemaakt
    .opt-change-administrations =
        ik wil aanvinken waar de app bij mag
        Ellen ziet hem wel, de app niet
        hij is wel te kiezen dus de app mist hem
        vinkje bij de app ontbreekt
        zet Gent bij de app
        zij kan hem wél kiezen linksboven
        ja ze ziet hem, dus de app moet hem er nog bij krijgen
        toevoegen dan maar
        hoe vink ik die er bij aan
        linksboven staat hij gewoon
        ik wil bij de app die administratie aanvinken
        hoe stel ik in waar de app bij mag
        de gebruiker ziet hem wel, dus toevoegen bij de app
        linksboven staat hij wel, dus de app mag er nog niet bij
        die ene moet er nog bij aangevinkt worden
        hoe vink ik die ene bv alsnog aan voor de app?
    .finish =
        ik kijk morgen naar die ene, einde verhaal voor mij
        ach die slapende bv hoeft niet, ik hou op
        dat zoek ik maandag uit, bedankt voor nu

move-link_not-moved =
    overzetten naar de andere gebruiker mislukt, kan ik terug
    opnieuw koppelen onder het systeemaccount geeft een fout
    overzetten mislukt, draait de oude nog door
    fout na het aanmelden van de opvolger, kan ik terug naar de vorige
    de app wil niet op het nieuwe account
    verhuizing van de link afgebroken, wat is nu de toestand
    overzetten mislukt, kan ik terug naar de oude gebruiker
    na koppelen als nieuwe gebruiker krijg ik een fout, is nu alles kwijt
    De overdracht geeft fouten. Werkt de vorige situatie nog en hoe herstel ik die?
    terugdraaien van overzetten naar andere user
    Het overzetten naar de nieuwe gebruiker mislukte en nu werkt niks meer. Kan ik terug naar de oude login?
    omzetten geeft een fout, is mijn oude verbinding verloren
    wissel van gebruiker is mis gegaan, terugdraaien graag
    opnieuw gekoppeld als de nieuwe gebruiker en nu krijg ik een fout in de app, mag ik als de oude terug koppelen
    De overdracht van de koppeling is mislukt. Wat moet de leverancier van mij weten?
    overzetten mislukt, ik krijg een fout als nieuwe gebruiker, kan ik terug?
    nieuwe gebruiker werkt niet, terugdraaien
    De app hapert sinds we via de opvolger koppelden. Is het oude nog te herstellen zolang Ria kan inloggen?
    overzetten mislukt, krijg een fout
    Na opnieuw koppelen met de nieuwe gebruiker gebeurt er niks. Kan ik terug naar de oude?
    overgezet maar alles kapot, help terugdraaien
    Overzetten mislukt: met de nieuwe gebruiker krijg ik een fout en er komt niks. Kan ik terug naar hoe het was?
    hoe draai ik het terug? via de nieuwe gebruiker werkt de app niet, met de oude deed ie het nog
    poging om de koppeling op een andere gebruiker te zetten mislukt, kan ik terug naar de oude
    Opnieuw gekoppeld als de nieuwe collega maar nu krijg ik een fout en er komt niks. Kan ik terug naar de oude?
    overzetten mislukt, hoe draai ik het terug
    Ik heb geprobeerd de app op een andere gebruiker te zetten en nu krijg ik een foutmelding, ben ik alles kwijt?
    Overzetten mislukt, kan ik terug naar hoe het was?
    Onder de nieuwe inlog gebeurt er niets als we facturen ophalen, onder de oude ging het goed
    Na de gebruikerswissel komt er niks meer, hoe draai ik dit terug
    omzetting van payhawk is mislukt, error bij de nieuwe user
    Hoe herstel ik de oude situatie? De wissel naar ons serviceaccount pakte verkeerd uit.
    Overzetten op Samira geeft een foutmelding, ben ik de oude verbinding nu kwijt?
    .opt-reauthorise =
        opnieuw toestemming
        opnieuw koppelen
        terug naar Henk dan, opnieuw als hem
        herstel zoals het was
        koppel weer met de oude login
        eerst werkend krijgen met de oude
        breng me naar opnieuw toestemming geven
        opnieuw koppelen als Peter, hoe ging dat
        zet me op weg om weer toestemming te geven
        ok dan eerst de oude er weer in hangen, hoe
        dan geef ik met de oude gebruiker gewoon weer akkoord
        help me het weer te verbinden zoals het was
    .finish =
        leverancier wordt gebeld
        ik laat het voor vandaag
        help vragen we bij hen
        ok we laten het hierbij
        ik mail de leverancier wel
        ik bel de leverancier wel

move-link_not-proven =
    overgezet naar de andere gebruiker, maar ik kan nog niet testen
    wanneer weet ik of het overzetten is gelukt
    overgezet op vrijdag, pas maandag te zien of het lukt
    mag de vertrekker al weg als ik de wissel nog niet getest heb
    nieuwe login hangt eraan, bewijs volgt vannacht
    ongetest overgezet, wanneer kijk ik
    opnieuw gekoppeld op haar naam maar er is nu niks om op te halen, is het dan over?
    overgezet, niet getest
    Het is weekend en er komen geen documenten. Kan ik de oude collega nu al blokkeren na het omzetten?
    overgezet op nieuwe gebruiker, nog niet getest, oude al weghalen?
    Vanavond draait de eerste import onder de nieuwe gebruiker. Mag ik het account van de oude nu al sluiten?
    omgezet, niet getest
    Ik heb herkoppeld als de nieuwe gebruiker maar de app haalt pas vannacht op. Oude toestemming alvast weghalen of wachten?
    kan nu niet testen of de overgezette koppeling werkt, wat doe ik tot morgen met de oude gebruiker
    overgezet op vrijdagmiddag, eerste sync is maandag. kan ik de oude al blokkeren?
    gekoppeld als de nieuwe gebruiker maar ik kan vandaag niet testen, mag de oude er al uit
    opnieuw aangesloten op naam van mijn opvolger, maar de app draait pas vannacht. wat doe ik intussen met de oude
    Heb gekoppeld onder de nieuwe login maar kan pas morgen zien of het werkt, moet ik de oude laten staan?
    omgezet vrijdagmiddag, de app haalt pas 's nachts op, wat nu met de vorige gebruiker
    Overgezet op een collega maar er komen vandaag geen bestellingen binnen om mee te testen
    Ik kan pas morgen zien of de nachtelijke import het doet onder de nieuwe gebruiker, mag de oude vast weg?
    Koppeling staat op de nieuwe naam, het loonpakket draait pas eind van de maand. Wat doe ik tot die tijd met de oude login?
    Niet kunnen testen na de wissel van gebruiker, en nu
    oude gebruiker laten staan tot we weten of het werkt?
    Ik heb de koppeling gisteren op naam van de nieuwe collega gezet, maar omdat er dit weekend niets te verwerken viel weet ik niet of het werkt
    .finish =
        klaar
        ik kijk morgen
        dank je
        morgen zie ik of het lukte
        de oude laat ik staan
        dat check ik na vannacht
        goed, dat onthou ik, we zijn er
        komt goed, meer hoeft niet
        oke dan kijk ik morgenochtend

move-link_system-user =
    hoe maak ik een systeemgebruiker voor koppelingen in Exact Online
    welk e-mailadres geef ik een system user voor de koppeling
    wat kost een aparte login waar alle apps op draaien
    is een gedeelde koppelingsgebruiker toegestaan bij Exact
    hoe noem en maak je zo'n account zonder persoon
    wie ontvangt de codes van een robotaccount
    wat voor e-mailadres geef ik een systeemgebruiker
    hoe maak je een gebruiker die geen persoon is voor koppelingen in exact
    Kost een technische gebruiker alleen voor koppelingen iets en verloopt zijn wachtwoord?
    naam en wachtwoord van een dienstaccount voor exact, tips
    wij willen een aparte gebruiker alleen voor koppelingen, hoe zet je die op?
    Hoe richt je een gebruiker in die geen mens is, bijvoorbeeld SYSTEEM, voor al onze programma's?
    welk mailadres geef ik aan een technische gebruiker voor integraties
    is een functioneel account voor programma's slim, en wie bewaart het wachtwoord
    kost het inrichten van een niet-persoonlijke login extra rechten
    Wij willen nooit meer gedoe als er iemand uit dienst gaat. Kun je een onpersoonlijke login maken waar alles op draait?
    kunnen we beter een apart account nemen alleen voor koppelingen?
    systeemgebruiker aanmaken voor apps
    Telkens als iemand weggaat valt er iets om. Is een gebruiker die geen persoon is een goed idee, en met welk mailadres?
    aparte gebruiker voor koppelingen aanmaken
    Is het verstandig een SYSTEEM-account te nemen in plaats van een medewerker, en welk mailadres geef je dat?
    api gebruiker exact online
    Kunnen we niet beter een niet-persoonlijke gebruiker maken voor alle koppelingen, iets als KOPPELING@?
    servicaccount exact voor integraties, hoe pak je dat aan
    Onze IT'er wil dat koppelingen nooit meer aan een mens hangen. Welk mailadres gebruik je dan en wie krijgt het wachtwoord?
    kunnen we een neutrale gebruiker maken waar alle koppelingen op draaien, niet op een mens
    dummy account voor koppelingen, welk mailadres geef je zo iemand
    wij zijn het beu dat alles stopt telkens er iemand vertrekt, bestaat er zoiets als een systeemaccount
    liever een algemene login 'koppelingen@' dan telkens iemands naam, kan dat in exact en waar let ik op
    Is het slim om een SYSTEEM gebruiker aan te maken voor al onze apps?
    wij willen geen persoon meer maar een algemeen account voor koppelingen
    Functioneel account voor integraties Exact, welk mailadres gebruik ik daarvoor
    Kan dat, een gebruiker "Koppelingen" die geen echte mens is? Dan stopt het niet als er iemand vertrekt
    Hoe maak je een gebruiker in Exact die geen mens is, puur voor integraties?
    Welk mailadres gebruik ik voor een koppelaccount?
    Is een serviceaccount in Exact toegestaan en waar moet ik op letten?
    Systeemgebruiker naam en e-mail, tips
    We willen een user SYSTEEM waar alle apps op draaien, kost dat iets speciaals of is dat een gewone gebruiker?
    Wie mag het wachtwoord weten van zo'n onpersoonlijke inlog voor de apps?
    neutrale login voor api's
    Liever geen echte medewerker achter de koppelingen, hoe ziet zo'n technische gebruiker eruit?
    Mijn dashboards hangen aan mijn persoonlijke account. Liever een neutrale technische gebruiker
    Welk e-mailadres geef je zo'n SYSTEM-gebruiker voor koppelingen, en wie bewaart het wachtwoord?
    Klant wil een aparte generieke gebruiker per koppeling, hoe zet je zoiets degelijk op?
    .done =
        ok
        duidelijk
        begrepen
        account SYSTEEM aangemaakt
        apart mailadres geregeld ervoor
        wachtwoord ligt in de kluis
        bestaat nu: koppelingen@ons
        kan inloggen met die nieuwe
        drie mensen kennen het wachtwoord
        Aangemaakt: koppelingen@ons domein, wachtwoord in de kluis
        directie vindt het goed, we laten er een maken
        nu hebben we een SYSTEEM erbij, met een gedeelde postbus
        Helder, dat regel ik straks bij de IT
        hij bestaat en twee mensen weten het wachtwoord
        er is er nu eentje, met het adres administratie@
        oke snap ik, verder met waar we waren
        we noemen hem KOPPELING
        goed idee, ik laat IT er eentje maken
        toch liever gewoon Els
        aangemaakt met administratie@
        mailbox koppelingen@ bestaat al, we kunnen door
        snap ik, we maken er een die SYSTEEM heet
        oké user aangemaakt door de beheerder
        helder, we noemen hem SYSTEEM en nemen boekhouding@
        het wachtwoord leggen we in de kluis van de vereniging, verder
        duidelijk, we maken SYSTEEM aan op administratie@
        aangemaakt met een gedeeld mailadres
        wachtwoord staat in de kluis, gebruiker is er
        doen we toch niet, we houden een gewone medewerker aan

move-link_several-environments =
    ik kan niet koppelen want de gebruiker heeft meerdere omgevingen onder One Exact Identity
    gebruiker met meer exact-omgevingen koppelen lukt niet
    de opvolger zit bij twee Exact-klanten onder één mailadres
    kan iemand met meer omgevingen de link dragen
    verkeerde omgeving gekozen bij het overnemen, hoe kies ik de goede
    mijn identity opent eerst een andere firma dan die van de app
    de nieuwe gebruiker heeft via één login drie exact-omgevingen, kan de koppeling daarop
    One Exact Identity met meerdere omgevingen, koppelen lukt niet
    Mijn opvolger kan kiezen tussen twee omgevingen na het inloggen; is dat een probleem voor de koppeling?
    zelfde mailadres in meer exact omgevingen en toch koppelen
    degene op wie ik het wil zetten heeft meerdere omgevingen onder één login, lukt dat
    Mijn opvolger zit met één One Exact Identity in drie omgevingen. Kan ik de app op hem zetten?
    login met meerdere Exact-omgevingen onder hetzelfde mailadres, lukt aansluiten dan
    Bij het omzetten bleek de nieuwe gebruiker bij twee omgevingen te horen. Moet hij een ander e-mailadres krijgen?
    nieuwe koppelgebruiker heeft meerdere omgevingen onder One Exact Identity, app kan niet kiezen
    Waarom lukt koppelen niet met iemand die onder één login bij drie Exact-omgevingen kan?
    de opvolger heeft onder één login meerdere omgevingen in exact, kan zij koppelen?
    One Exact Identity met meer omgevingen
    Mijn login opent ook de omgeving van het zusterbedrijf en daardoor lukt overnemen niet. Wat is daaraan te doen?
    nieuwe gebruiker heeft drie exact omgevingen onder één login
    Zij zit met hetzelfde mailadres in meerdere Exact-omgevingen; kan zij koppelen?
    one exact identity en meerdere omgevingen
    Mijn login geeft toegang tot twee Exact-omgevingen en het koppelen via mij lukt niet. Heeft dat met elkaar te maken?
    One Exact Identity met meerdere omgevingen, koppeling overnemen gaat niet
    onze externe controller werkt met 1 mailadres voor vijf klanten in exact. kan de link dan wel op haar naam
    onze controller heeft met één login drie omgevingen van exact, en nu wil koppelen niet met haar
    ik kan met mijn mailadres kiezen tussen 2 exact omgevingen. kan de koppeling dan wel op mij
    One Exact Identity met meer omgevingen: mag die gebruiker een app koppelen?
    nieuwe gebruiker werkt ook in de omgeving van het zusterbedrijf met hetzelfde e-mailadres, problemen bij het koppelen
    Onze controller heeft met zijn login vier Exact-omgevingen, kan ik daar de koppeling op zetten?
    zelfde emailadres bij meerdere abonnementen in exact, koppelen met nieuwe gebruiker lukt niet
    One Exact Identity met twee omgevingen, kan die persoon de app overnemen
    De collega die het moet overnemen heeft met één inlog drie Exact-omgevingen, gaat dat goed?
    Met One Exact Identity kan ik kiezen tussen twee omgevingen, koppelen lukt niet
    nieuwe gebruiker kiest eerst een omgeving na het inloggen, kan die wel een app dragen?
    Ons koppelaccount hangt onder hetzelfde e-mailadres in Nederland en België
    Onze controller werkt bij twee zusterbedrijven met hetzelfde Exact-mailadres en zou de kassa van ons overnemen
    Opvolger ziet bij inloggen een keuzelijst van abonnementen, is dat een bezwaar voor de webshop?
    Zelfde e-mailadres in meerdere Exact-omgevingen en een app willen omzetten
    Die user zit via One Exact Identity in vier omgevingen, koppelen lukt niet
    Functionele gebruiker heeft toegang tot zowel test als productie met hetzelfde mailadres; koppelen wordt geweigerd
    .done =
        ok
        ik neem een andere gebruiker
        begrepen
        ander mailadres gegeven
        dan nemen we Joost
        opgelost met een tweede adres
        Ellen valt af, ik doe het
        mailadres aangepast en getest
        die heeft er maar één, goed zo
        ze krijgt bij ons een ander mailadres
        Dan nemen we toch iemand anders, opgelost
        bij de stichting staat hij nu met zijn privémail
        oké, dat wist ik niet, terug naar waar we waren
        Bart valt af, het wordt Lies
        dan pakken we een ander
        mailadres aangepast in omgeving twee
        helder, terug graag
        gelezen
        Wij kiezen voor een andere collega.
        helder, we nemen toch iemand anders
        ander mailadres ingesteld voor die ene
        dan pakken we iemand anders
        mailadres aangepast in de andere omgeving
        nieuwe kandidaat gevonden met maar 1 omgeving

move-link_same-login =
    de nieuwe gebruiker gebruikt dezelfde app ook voor een andere klant
    valt een andere koppeling weg als ik dezelfde login gebruik
    de opvolger gebruikt die app al elders, botst dat bij overzetten
    dezelfde tool voor twee klanten, mag dat op één login
    als zij onze link erbij neemt, valt haar andere dan weg
    aparte gebruiker nodig omdat zijn login al bezet is
    mag ik dezelfde login nemen waarmee het kantoor al een andere klant koppelt
    koppelgebruiker is al in gebruik voor deze app bij klant B, kan ik hem ook voor A nemen
    Als de nieuwe gebruiker dit pakket ook elders aansluit, valt dan de andere koppeling om?
    één systeemgebruiker voor dezelfde app bij meerdere klanten, kan dat
    De collega die het overneemt gebruikt hetzelfde pakket ook al voor een andere klant. Is dat een probleem bij het overzetten?
    mag ik mijn eigen login als nieuwe drager kiezen als ik daarmee hetzelfde programma al voor een zusterbedrijf heb aangesloten
    we zetten over naar een gebruiker die deze app al elders toestond, wat valt er dan stil
    mijn login draagt deze app al bij een ander bedrijf, mag ik dan ook hier de overname doen
    Onze administrateur wil de koppeling overnemen, maar heeft dezelfde app ook voor zijn eigen zaak gekoppeld. Gaat dat botsen?
    mag de nieuwe gebruiker iemand zijn die dit pakket al voor een andere klant koppelt?
    login al in gebruik bij zelfde app
    Ik wil de koppeling van klant A op mijn naam zetten, maar doe hetzelfde al voor klant B. Gaat dat botsen?
    mag ik mijn login gebruiken als ik dezelfde app al voor een andere klant koppel
    Als accountant gebruik ik één inlog voor vijf klanten in dezelfde app. Kan ik deze ook overnemen?
    Ik gebruik mijn Exact-inlog in dit pakket al voor de bv van mijn broer, kan ik deze koppeling ook op mij zetten?
    Ik gebruik dezelfde app al voor een andere klant met mijn login. Kan ik de koppeling van deze klant ook op mij zetten?
    als ik de app hier koppel met mijn account, valt dan die van ons andere bedrijf uit?
    zelfde gebruiker twee keer dezelfde app, mag dat bij het overzetten?
    ik gebruik mijn login al in dezelfde scanapp voor een andere klant, kan ik er een tweede koppeling mee doen
    Ik heb Klippa al bij een andere klant met mijn login gekoppeld. Kan ik met dezelfde login ook deze doen?
    één login dezelfde app twee keer koppelen, mag dat
    accountantskantoor: kunnen wij met 1 gebruiker dezelfde app voor meerdere klanten verbinden of stopt de eerste dan
    Ik wil de koppeling naar Bas verhuizen, maar Bas gebruikt diezelfde app al voor onze zustermaatschappij
    de persoon die het overneemt heeft deze app al lopen voor een andere omgeving, kan dat kwaad
    De nieuwe gebruiker heeft dezelfde scanapp al voor een andere klant lopen, kan die er een tweede bij hebben?
    Mag ik met mijn inlog dezelfde app voor twee omgevingen aansluiten?
    Ik wil Basecone van klant B op mijn naam zetten, maar klant A draait daar ook al op. Valt A dan uit?
    Eén serviceaccount voor dezelfde app bij meerdere klanten, is dat verstandig?
    als ik hier akkoord geef stopt dan mijn andere koppeling met hetzelfde pakket
    Kan één login twee keer Dyflexis dragen
    Onze kantoorgebruiker doet al voor veertig dossiers dit rapportagepakket, ik wil er een van een vertrekkende collega aan toevoegen als aparte koppeling
    Hoe voorkom ik dat het overnemen van deze koppeling een bestaande van mij verdringt?
    Mag ik mijn kantoorlogin voor dezelfde app bij meerdere cliënten gebruiken als ik de koppeling overneem?
    Kan ik als hoofdkantoor de kassa van filiaal 2 op mijn naam nemen als filiaal 1 dat al met mijn inlog doet?
    .done =
        ok
        dan een ander
        begrepen
        nemen we een ander account
        andere gebruiker gekozen dan
        die draait al ergens, dus wissel ik
        Joost gebruikt die app nergens, hij dus
        aparte login voor deze vestiging
        eentje die nog vrij is
        dan pakken we een ander, zij laat het daar rustig draaien
        nee, bij nader inzien gebruikt ze hem nergens anders
        Ok, niet Joost dus maar Wim
        goed dat je het zegt, er komt een verse inlog voor
        Nagevraagd, er loopt verder niets op hem
        oei, goed dat je het zegt, dan neem ik iemand anders
        terug naar het kiezen
        ander account genomen
        is niet aan de orde bij ons
        die van ons zustervennootschap is inderdaad al eens stilgevallen daardoor
        dan wordt het een andere collega
        ow gelukkig dat ik het vroeg, we pakken een andere
        begrepen en verder weer
        nee toch niet, deze login is alleen voor ons
        goed dat je het zegt, ik pak mijn collega z'n login
        ok helder, door

move-link_may-not-change-users =
    ik mag geen gebruikers wijzigen, wie zet de rechten voor de nieuwe koppelgebruiker
    wie beheert de gebruikers als ik een koppeling wil overzetten
    ik wil de link naar Ahmed zetten maar kan zijn rechten niet bewerken
    wie maakt de nieuwe koppelingsgebruiker aan als ik het niet mag
    gebruikersscherm dicht, zo kan ik de wissel niet voorbereiden
    heb ik een beheerder nodig om de opvolger klaar te zetten
    ik mag zelf geen gebruikers aanmaken maar de koppeling moet naar een nieuwe gebruiker
    wie kan de rechten van de nieuwe koppelgebruiker instellen als ik dat niet mag
    Wat moet ik doorgeven aan de gebruikersbeheerder om onze verbinding te kunnen overdragen?
    geen toegang tot gebruikersscherm, hoe krijg ik dan een systeemgebruiker
    Voor de overdracht moet er een gebruiker rechten krijgen, maar ik mag dat niet instellen. Wat vraag ik aan de beheerder?
    ik kan de opvolger zelf geen administraties geven, wie wel, voordat we omzetten
    voor de overdracht van de koppeling moet ik iemand rechten geven en dat kan ik niet
    Ik kan bij Gebruikers niets bewerken, terwijl onze koppeling naar een nieuwe gebruiker moet. Wat laat ik de beheerder doen?
    wie beheert de gebruikers als ik een systeemgebruiker voor de koppeling nodig heb
    ik mag mijn opvolger geen rechten geven in exact, wie wel?
    geen rechten om gebruiker klaar te zetten
    Voor het omzetten van de koppeling moet een nieuwe gebruiker meer mogen, en ik kan dat niet instellen. Bij wie klop ik aan?
    ik kan geen gebruikers aanpassen in exact
    Bij gebruikers is alles grijs voor mij, wie mag rechten uitdelen?
    ik heb geen rechten om in exact gebruikers aan te passen, wie kan dat wel
    Bij Gebruikers in Exact is alles grijs bij mij, ik kan niemand bewerken of blokkeren
    ik moet de opvolger toegang geven tot de dossiers voor de koppeling maar ik mag dat zelf niet in Exact
    wie kan de koppelgebruiker rechten geven als ik geen beheerder ben?
    Ik zit vast: om de app over te zetten moet ik toegangsrechten instellen en die knoppen heb ik niet
    om over te zetten moet ik de nieuwe gebruiker rechten geven, maar ik mag niks bij gebruikers
    'Gebruikers' is grijs bij mij. wie moet ik vragen om mijn opvolger klaar te zetten voor de koppeling
    kan geen administraties toekennen aan de nieuwe persoon achter de app, geen bevoegdheid
    Ik wil de opvolger rechten geven voor de koppeling maar ik kan bij gebruikers niks aanpassen
    Wie mag er bij ons gebruikers aanpassen in Exact? Ik moet iemand klaarzetten om de app over te nemen
    knop wijzigen bij gebruiker is grijs, moet toch rechten geven voor het omzetten
    Ik moet de opvolger toegang geven tot de bv's, maar het gebruikersscherm is voor mij afgesloten
    Wie mag bij ons de rechten van de nieuwe koppelgebruiker instellen als ik dat niet mag?
    Bij Stamgegevens zie ik geen Gebruikers en ik wil een collega klaarzetten voor de webshop
    Ik heb niet genoeg rechten om het systeemaccount administraties te geven
    geen toegang tot gebruikersbeheer, toch koppeling willen overdragen
    Aan wie vraag ik om mijn collega klaar te zetten zodat de kassa op haar kan, en wat geef ik door?
    Voor het overzetten moet ik bij de nieuwe collega administraties aanvinken, alleen kom ik met mijn inlog helemaal niet bij de gebruikers
    .done =
        ik vraag het
        gevraagd
        ok
        beheerder gebeld, die zet het klaar
        boekhouder doet het
        doorgegeven aan de hoofdgebruiker
        directeur regelt dat vandaag
        beheerder zette alles aan
        verzoek verstuurd
        de directeur heeft het net voor me gedaan
        Mail is verstuurd naar degene die daarover gaat, met de drie bv's erin
        ik heb zelf dat recht gekregen, kan weer verder
        onze boekhouder past het aan, zegt ze
        Die collega heeft haar erbij gezet
        ict heeft het zonet voor mij gedaan
        gemaild naar de hoofdgebruiker, die heeft het geregeld
        gemaild naar onze IT
        mijn baas heeft het net gedaan
        daar kan ik mee verder
        de boekhouder regelt dat vandaag nog
        Ik heb de vraag neergelegd bij onze applicatieverantwoordelijke.
        Marja heeft het voor me gedaan, kunnen we weer
        heb de boekhouder gemaild
        ok dat vraag ik na, terug naar waar we waren
        de voorzitter heeft het net voor me gedaan
        mail is weg naar onze hoofdgebruiker
        heb het aan onze beheerder gemaild
        de hoofdgebruiker doet het vanmiddag
        rechten zijn inmiddels gezet door IT

move-link_which-administrations =
    welke administraties moet de gebruiker van de koppeling krijgen
    hoe weet ik bij welke bedrijven de oude koppeling mocht
    bij welke bedrijven moet de opvolger kunnen voor deze app
    waar zie ik welke dossiers de vertrekker onder de link had
    alle vijftig firma's voor de nieuwe of een deel
    lijst van bv's die de app nodig heeft bij het omzetten
    welke administraties moet de nieuwe koppelgebruiker allemaal krijgen
    hoe weet ik welke dossiers de koppeling nu gebruikt, voor de overdracht
    Waar lees ik af bij welke bedrijven de oude gebruiker de software toeliet, zodat de nieuwe dezelfde krijgt?
    lijst bedrijven van huidige verbinding voor opvolger
    Ik moet de opvolger bedrijven toekennen maar weet niet welke het pakket nu gebruikt. Waar zie ik dat?
    bij het overzetten: hoe kom ik te weten welke BV's de oude gebruiker voor dit programma open had staan
    de opvolger moet dezelfde administraties zien als de app nu ophaalt, waar lees ik die af
    Onze oude koppelgebruiker mag overal bij. Welke administraties heeft de app daarvan echt nodig bij de overdracht?
    welke BV's moet ik de opvolger geven, kan de app dat laten zien
    welke bv's moet de nieuwe gebruiker allemaal hebben voor die koppeling?
    administraties nodig bij overzetten
    Hoe weet ik wat de vertrekkende collega via de app allemaal ophaalde, zodat de vervanger hetzelfde krijgt?
    welke bv's heeft de koppeling nodig, waar zie ik dat
    Ik moet de opvolger rechten geven maar weet niet voor welke administraties
    voor welke bv's moet mijn opvolger rechten hebben zodat de koppeling hetzelfde blijft zien?
    hoe weet ik welke BV's de app nu ophaalt, zodat ik de opvolger dezelfde kan geven
    welke dossiers gebruikt die koppeling eigenlijk? moet dat klaarzetten voor de nieuwe user
    Vraagje: de nieuwe koppelgebruiker moet 'alle nodige administraties' krijgen. Welke zijn dat dan bij ons?
    tot welke bv's heeft de app eigenlijk toegang nodig? ik moet dat instellen voor de nieuwe gebruiker
    we zetten de app over maar ik weet niet welke administraties hij gebruikt
    hoe zie ik welke boekhoudingen de oude koppeling gebruikte zodat ik de nieuwe hetzelfde geef
    Welke administraties moet de nieuwe koppelgebruiker krijgen? Wij hebben er 40 en ik weet niet welke de app gebruikt
    hoe zie ik bij welke bv's de app nu mag, zodat de opvolger dezelfde krijgt
    lijst van dossiers waar de oude gebruiker de tool voor had opengezet
    Welke bv's had de app onder de oude gebruiker eigenlijk nodig?
    Hoe kom ik te weten bij welke dossiers de opvolger moet kunnen voor deze koppeling?
    we hebben 40 administraties en ik weet niet welke de urenapp gebruikt, de nieuwe gebruiker moet dezelfde krijgen
    Moet het koppelaccount alles krijgen of alleen een deel, en waar lees ik dat af?
    Kan mijn vertrekkende collega ergens zien wat die app bij haar allemaal mocht?
    Nieuwe gebruiker klaarzetten, maar voor welke ondernemingen?
    Geen idee voor welke werkmaatschappijen de loonkoppeling werkt, dus wat moet de vervanger aan rechten krijgen?
    .done =
        ok
        ik weet het nu
        gevonden
        acht stuks, staan in de app
        Henk heeft het voorgelezen
        lijstje gemaakt
        holding en werkmaatschappij, meer niet
        screenshot gekregen van Henk
        teller staat op acht
        in de app stonden er drie aan, die neem ik over
        Peter heeft gekeken: alleen de werkmaatschappij
        lijstje gemaakt, het zijn er vier
        nu weet ik het, de holding doet niet mee
        Gevonden bij het tandwieltje van dat programma
        mijn collega keek en gaf me het lijstje door
        het zijn er drie, stond in de app
        peter keek en gaf me de namen door
        zie ze
        lijstje klaar, terug
        heb het gevraagd aan de leverancier, twee stuks
        oude gebruiker heeft het doorgegeven, laten we het afmaken
        Jos heeft gekeken, alleen de holding en de winkel
        weet genoeg, terug
        in de app staan er vier aan, die neem ik over
        heb het lijstje van Peter gekregen
        blijken ze allemaal te zijn
        gevonden bij instellingen > bedrijven

move-link_administration-missing =
    de nieuwe koppelgebruiker mist nog een administratie
    een bedrijf ontbreekt bij de nieuwe gebruiker voor het koppelen
    de opvolger ziet één firma niet, mag ik toch al koppelen
    nieuwe login mist een dossier dat Karin wel had
    hoe krijgt het algemene account die laatste bv erbij
    rechten gegeven en toch staat hij niet in haar rijtje
    de nieuwe koppelgebruiker ziet één bedrijf niet in zijn lijst linksboven
    opvolger mist een administratie, overzetten of eerst oplossen
    Na het geven van rechten ontbreekt bij de vervanger nog een dossier, wat nu voor wij de verbinding omzetten?
    systeemgebruiker ziet 9 van 10, kan ik al koppelen
    Bij de proef ziet de nieuwe koppelgebruiker één administratie niet. Los ik dat op voor of na het opnieuw koppelen?
    opvolger mist BV bij het inloggen, moet hij uit- en weer inloggen na het toekennen
    Opvolger ziet BV Oost niet als hij inlogt, en morgen zetten we de koppeling over. Wat moet er eerst gebeuren?
    proeflogin van de nieuwe drager: er ontbreekt één dossier, ook de hoofdgebruiker ziet het niet
    rechten net gegeven aan de systeemgebruiker en hij ziet de administratie nog niet, voor we omzetten
    de opvolger ziet één bedrijf niet in zijn lijst, nu al oplossen voor we omzetten?
    nieuwe koppelgebruiker mist bv
    Bij het testen van de vervangende login ontbreekt de holding linksboven. Waar zet ik dat recht alsnog?
    opvolger ziet niet alle administraties in exact
    De nieuwe koppelgebruiker mist een bv linksboven, nog voor het overzetten
    nieuwe koppelgebruiker mist twee bv's in zijn lijst linksboven, eerst oplossen?
    opvolger heeft toegang gekregen maar de werk-BV staat niet in zijn lijst linksboven
    Nieuwe gebruiker mist 1 administratie als hij inlogt in Exact, we waren net de koppeling aan het overzetten
    nieuwe koppelgebruiker ziet de stichting niet, moet hij uitloggen of zo?
    nieuwe gebruiker ziet linksboven maar 3 van de 4 administraties, die moet straks de koppeling dragen
    De nieuwe koppelgebruiker logt in maar ziet maar 3 van de 5 administraties in het lijstje linksboven
    gebruiker ingesteld voor overname, mist nog een bv in Exact zelf
    ook de hoofdgebruiker ziet die bv niet, en ik moet de koppeling overzetten
    Ik heb de opvolger rechten gegeven maar één bv staat niet in zijn lijst linksboven
    De nieuwe koppelgebruiker ziet één dossier niet, de app is nog niet omgezet
    Moet het systeemaccount opnieuw inloggen voordat een extra administratie zichtbaar wordt?
    Klaarzetten van de vervanger: de holding verschijnt niet als zij inlogt
    Vervanger kan kiezen uit zeven bedrijven, het moeten er acht zijn voor we de kassa overdragen
    Zelfs de hoofdgebruiker ziet die ene administratie niet, terwijl het nieuwe account hem nodig heeft voor de koppeling
    de nieuwe koppelgebruiker ziet één dossier niet staan links vanboven
    .done =
        opgelost
        nu wel
        hij staat erbij
        na uitloggen stond Gent erbij
        toegang alsnog gegeven
        hoofdgebruiker heeft het gefikst
        recht bijgezet, ze ziet hem
        hoorde niet bij ons abonnement
        opnieuw ingelogd, nu wel
        na opnieuw inloggen stond hij er wel
        Toegevoegd met het pijltje, nu zes
        hij hoort bij een ander abonnement, dus dat klopt
        beheerder had het vinkje vergeten, is gefikst
        Ze ziet nu ook de Belgische
        hersteld
        rechten alsnog gegeven, na uitloggen stond ie er
        die hoort blijkbaar bij een ander abonnement
        gefikst
        Uitgelogd, ingelogd en ja hoor.
        hij is erbij gezet
        ah die hoort bij een ander abonnement, oké
        uit en weer in gelogd, hup door
        alsnog rechten gegeven, nu compleet
        ooh die zit in een ander abonnement van mijn broer, snap ik
        was een gearchiveerde, die hoeft niet
        had het pijltje vergeten, nu wel goed
        opgelost, verder met de rest

move-link_no-connect-button =
    ik vind nergens een knop om de koppeling opnieuw te maken onder een andere gebruiker
    alleen een knop ontkoppelen, raak ik dan mijn instellingen kwijt
    geen knop om de app aan een ander te hangen
    in de instellingen kan ik alleen weggooien, niet van login wisselen
    waar laat ik de opvolger inloggen in de app
    moet ik hem verwijderen om hem op een ander te zetten
    ik wil als nieuwe gebruiker koppelen maar de app heeft alleen een knop verwijderen
    waar in het pakket kan ik de verbinding op naam van een ander zetten, geen knop te zien
    Er is enkel 'ontkoppelen' in de app. Raak ik mijn instellingen kwijt als ik dat doe om over te zetten?
    geen opnieuw-verbinden knop voor overdracht
    Ik wil het pakket op een andere login zetten maar vind enkel 'ontkoppelen', geen knop om te vernieuwen. Ben ik mijn instellingen kwijt als ik dat doe?
    waar in het programma zet ik het over naar de nieuwe gebruiker, er is geen knop verbinden
    knop heet zeker anders, ik zoek opnieuw autoriseren om van gebruiker te wisselen
    app overzetten: ik zie enkel een knop om de koppeling te verwijderen, veilig?
    Ik zoek in de app iets als autoriseren of vernieuwen om hem op mijn opvolger te zetten. Hoe heet dat meestal?
    waar zit in de app de knop om met een andere gebruiker te verbinden, ik zie enkel verwijderen
    geen knop opnieuw koppelen (overzetten)
    In ons scanpakket staat alleen 'ontkoppelen'. Kan ik dat gebruiken om op een andere login over te gaan?
    app heeft alleen ontkoppelen, geen opnieuw koppelen
    Ik wil van gebruiker wisselen maar vind in de app geen knop. Moet ik dan eerst verwijderen?
    waar zit vernieuwen van de verbinding in de app bij gebruikerswissel
    Ik wil de link op mijn naam zetten maar in de software vind ik nergens 'autoriseren' of zoiets
    er is alleen een knop Verwijderen, geen knop om met een andere naam te verbinden. durf ik dat?
    Ik kan in de app nergens opnieuw verbinden vinden, alleen een rode knop verwijderen. Moet de koppeling op een andere naam
    waar zit opnieuw koppelen in mijn urenapp? wil het via collega laten lopen
    Ik wil de app op een ander zetten maar zie alleen een knop Verwijderen
    Waar in de webshop klik ik om met een andere Exact-inlog te verbinden?
    Hoe heet die knop meestal, waarmee je de verbinding onder een nieuwe gebruiker legt?
    Alleen ontkoppelen mogelijk in de app, durf ik niet want straks is mijn mapping weg
    geen optie om ander exact account te kiezen in dyflexis
    In de instellingen staat enkel groen vinkje Verbonden, hoe wissel ik dan van account
    In het programma voor de uren kan ik nergens vinden waar je de verbinding met Exact op een andere naam kunt zetten, alleen een knop Verwijderen
    app van de klant heeft enkel een knop ontkoppelen, kwijt ik dan de mapping als ik naar een andere user overga?
    .done =
        gevonden
        ok
        ik vraag de leverancier
        hij heette 'vernieuwen'
        onder integraties gevonden
        helpdesk wees me de weg
        'autoriseren' was het woord
        leverancier zegt dat de instellingen blijven
        achter een tandwiel verstopt
        hij zat achter het tandwiel bij integraties
        heette daar vernieuwen, vandaar
        Leverancier belt net terug: instellingen blijven bewaard
        met wat zoeken toch boven water gekregen
        onder 'autoriseren', ik heb hem
        stond onder integraties!
        ze noemen het 'vernieuwen' bij ons
        leverancier zegt dat instellingen bewaard blijven
        gevonden, terug
        tandwieltje, dan exact, en daar stond het
        Ik heb een ticket bij hen ingediend en wacht af.
        stond onder integraties, heette autoriseren
        knop gespot, we gaan weer door
        ow het heet vernieuwen, had ik overheen gelezen
        onder integraties, heette vernieuwen, hebbes
        het zat achter een tandwieltje
        leverancier zegt dat de instellingen blijven, dus terug
        heet bij ons Autoriseren, gevonden
        stond onder integraties

move-link_in-invantive-cloud =
    gegevenscontainer in Invantive Cloud op een andere gebruiker zetten
    Vernieuw Autorisatie met een andere gebruiker in invantive
    gegevenscontainer naar een andere exact-gebruiker
    Bridge Online liep op Tom, hoe zet ik dat om
    andere login onder onze container in Invantive
    wisselen van gebruiker bij invantive cloud, werkt dat anders
    hoe zet ik een gegevenscontainer in Invantive Cloud op een andere exact-gebruiker
    Vernieuw Autorisatie in Invantive Cloud met andere login, blijft de container intact
    Onze Invantive Cloud database draait op een vertrekkende collega; hoe wissel ik de gebruiker?
    invantive cloud andere exact user
    hoe zet ik de gegevenscontainer in Invantive Cloud over op een andere gebruiker?
    Hoe wissel ik in Invantive Cloud de Exact-gebruiker van een gegevenscontainer?
    Vernieuw Autorisatie in Invantive Cloud, blijven mijn databases dan bestaan?
    De datacontainer draait op een collega die weggaat. Waar zet ik in Invantive Cloud een andere login?
    invantive cloud container op naam van nieuwe gebruiker
    Invantive Cloud koppeling overzetten naar een ander, welke knop op de container
    hoe zet ik in invantive cloud de container op een andere exact-gebruiker?
    invantive cloud andere gebruiker
    Onze Power BI draait via Invantive Cloud op het account van een oud-collega. Kan dat om zonder de databases te verliezen?
    invantive cloud container op andere exact gebruiker zetten
    Hoe vervang ik in Invantive Cloud de Exact-login van een collega door de mijne?
    autorisatie vernieuwen invantive cloud
    invantive cloud databases voor Power BI staan op account van ex-collega, hoe op mij zetten
    wat doet 'Vernieuw Autorisatie' en blijven mijn databases dan bestaan als ik met een andere user inlog
    gegevenscontainer van invantive cloud op een andere exact gebruiker zetten
    power bi via Invantive Cloud draait op een ex-collega, hoe vernieuw ik de autorisatie op mijn naam
    Hoe wijzig ik in Invantive Cloud onder welke Exact-gebruiker de container draait?
    Invantive: Vernieuw Autorisatie als andere gebruiker, blijven de databases bestaan?
    gegevenscontainer staat nog op naam van vertrokken collega
    Power BI rapporten via Invantive Cloud lopen op login van Hans, moeten op die van mij
    Onze gegevenscontainer in Invantive Cloud draait op een vertrekkende collega
    Invantive Cloud andere Exact-gebruiker instellen
    Waar zit Vernieuw Autorisatie voor mijn datacontainer, ik wil hem op het systeemaccount
    Moet ik in Invantive een nieuwe database maken als de Exact-gebruiker wijzigt?
    Power BI haalt via Invantive Cloud, hoe zet ik dat op de inlog van mijn opvolger
    Container in Invantive overzetten naar andere login zonder dat rapporten breken
    invantive cloud, koppeling staat op jan, moet op piet
    datacontainer in Invantive Cloud op andere Exact-gebruiker zetten
    Renew authorisation in Invantive Cloud onder een andere login, blijven mijn databases bestaan?
    .done =
        gedaan
        vernieuwd
        ok
        op vernieuwen geklikt in de container
        container is opnieuw geautoriseerd
        gedaan als de nieuwe gebruiker
        renew authorisation gedaan
        container draait op Ellen
        geen fouten bij de databases
        container vernieuwd, dashboards staan er nog
        Ik ben er als Els ingegaan en heb toestemming gegeven
        de virtuele database ververst weer
        daar op die ene knop gedrukt, klaar
        nee hoor, wij gebruiken dat niet, terug graag
        voor elkaar
        vernieuwd, klaar
        toestemming gegeven, databases staan er nog
        gelukt hoor, groene balk
        wij gebruiken die cloud toch niet
        container vernieuwd en toestemming gegeven
        ja die knop had ik gevonden
        in Invantive is het gebeurd
        autorisatie is ververst, ga maar door
        vernieuw autorisatie gedaan, container is groen
        container gevonden, autorisatie is gedaan
        ok weer verder

move-link_signed-in-as-old =
    bij het opnieuw koppelen pakt hij steeds de oude gebruiker
    de browser logt vanzelf in als mijn collega als ik opnieuw koppel
    hij onthoudt de vertrekker telkens als ik de opvolger wil verbinden
    geen inlogscherm, direct weer de oude naam
    hoe log ik de vorige uit zodat mijn opvolger erin kan
    de browser koppelde weer met het verkeerde account
    bij het koppelen als nieuwe gebruiker ging exact vanzelf door als de oude
    exact vroeg niet om een login bij het overzetten, sta ik nog op de oude naam?
    Rechtsboven staat nog de vertrekkende collega terwijl ik als opvolger wil verbinden, wat doe ik?
    browser onthoudt de oude user tijdens de overdracht
    ik wil met de nieuwe gebruiker koppelen maar exact pakt steeds vanzelf mijn oude login
    Ik wilde het pakket op de nieuwe login zetten, maar het scherm toont nog de naam van mijn vertrekkende collega. Akkoord geven of niet?
    exact vroeg niks en ging meteen door als de oude gebruiker, is er nu wel iets overgezet
    browser onthoudt de vorige persoon bij het omzetten
    Hoe kom ik af van die automatische aanmelding als ex-collega terwijl ik de verbinding op mijn naam wil?
    app opnieuw gekoppeld, maar Exact dacht dat ik nog mijn collega was. Privévenster dan?
    exact vraagt geen login en pakt meteen de oude gebruiker bij het overzetten
    browser nog ingelogd als vorige
    Ik wil als nieuwe gebruiker koppelen, maar het scherm toont de naam van mijn voorganger. Akkoord geven of niet?
    hij logt vanzelf in als mijn oude collega
    Bij het koppelen krijg ik geen inlogscherm maar meteen akkoord op naam van de vorige gebruiker
    Waarom zie ik de naam van mijn voorganger als ik de app opnieuw wil verbinden?
    Als ik in de app op verbinden klik, springt hij direct door zonder inlogscherm en hangt hij weer op mijn oude collega
    browser onthoudt de vorige login, daardoor kan ik niet als de nieuwe gebruiker koppelen
    Bovenaan het akkoordscherm staat nog de naam van Els terwijl ik het op SYSTEEM wil zetten
    ik wil als de nieuwe gebruiker koppelen maar exact springt meteen door met de oude naam
    telkens pakt hij automatisch mijn account, krijg nooit de kans om als Ria in te loggen bij het overzetten
    er kwam geen inlogscherm, hij koppelde direct. is dat dan met de verkeerde persoon?
    browser onthoudt de vorige login bij het koppelen, hoe omzeil ik dat
    tijdens het overzetten logt hij steeds als mijn voorganger in, want het is zijn oude laptop
    Ik klik op koppelen en het gaat meteen door met het account van mijn collega, ik krijg geen inlogscherm
    Exact herkent de browser nog als de vorige persoon en wil voor haar akkoord
    bij het opnieuw verbinden staat bovenin nog de naam van de oude gebruiker
    Ik klik op verbinden om over te zetten en Exact vraagt niet eens om een wachtwoord, het pakt meteen mijn oude account
    Steeds als ik opnieuw koppel komt de naam van de vorige gebruiker weer in beeld
    Exact slaat het inloggen over en de app hangt nog steeds onder mij
    Ik kan niet van gebruiker wisselen, de browser onthoudt de oude inlog
    Na het koppelen met het nieuwe account staat er toch weer Karin als gebruiker
    rechtsboven staat nog de verkeerde naam bij het toestemmingsscherm, akkoord geven of niet?
    Privévenster of uitloggen, wat helpt als Exact mij automatisch als de vertrekker aanmeldt?
    Koppelen ging verdacht snel, geen login gezien, en het is weer op de oude naam
    SSO pakt steeds de oude user bij het herkoppelen
    .done =
        uitgelogd
        privévenster open
        ok
        privévenster gebruikt
        nu vroeg hij wel wie ik was
        scherm dichtgedaan en herbegonnen
        Ellen haar naam staat er nu
        eerst overal uitgelogd
        incognito hielp
        met een incognitovenster was ik Peter kwijt
        Uitgelogd, en nu vraagt hij wel om een wachtwoord
        scherm gesloten zonder iets te bevestigen
        hij kent me niet meer als de oude
        Andere browser gepakt, opgelost
        venster dicht, uitgelogd, nieuwe poging en nu als de nieuwe
        ik volg
        doorgaan graag met het koppelen
        scherm dichtgedaan en opnieuw in privé
        uitgelogd, nu vraagt hij wel een wachtwoord
        snap em
        In een andere browser ging het wel.
        ctrl shift n en dan was het ok
        privévenster geopend, kan weer
        uitgelogd bij exact
        oké scherm dicht gedaan, ik begin opnieuw met koppelen
        uitgelogd, nu vraagt hij wel om een wachtwoord
        scherm dichtgeklikt, privévenster open, klaar voor nieuwe poging
        snap het, op naar de stap van daarnet
        uitgelogd, nu vraagt hij wel om een login
        in incognito ging het goed
        scherm gesloten, ik begin opnieuw met verbinden
        begrepen hoor

move-link_no-choice =
    de systeemgebruiker krijgt geen keuze van administraties bij het koppelen
    geen administraties te kiezen bij het overzetten van onze eigen app
    opvolger gaf akkoord maar kon geen bedrijven kiezen
    nergens hokjes voor dossiers tijdens het overzetten
    krijgt de app dan alles van de nieuwe gebruiker
    waar beperk ik het achteraf als er geen keuze kwam
    bij het akkoord als nieuwe koppelgebruiker zag ik geen administratiekeuze
    opvolger kreeg geen vraag over bedrijven bij het overnemen van de verbinding
    Is het normaal dat de vervanger geen dossiers kan aanvinken bij het overzetten van onze eigen app?
    overdracht: keuzelijst administraties verscheen niet
    bij het overnemen van de koppeling krijg ik geen lijst met bv's om te kiezen
    geen administratiekeuze als nieuwe gebruiker
    De opvolger ging door het toestemmingsscherm zonder dat er om administraties werd gevraagd. Is er iets overgeslagen?
    Waar is de lijst met administraties op het toestemmingsscherm? De nieuwe gebruiker ziet alleen een knop ja.
    geen keuzelijst met bv's in het akkoordscherm bij het overzetten
    Eigen app opnieuw gekoppeld als andere gebruiker en die neemt gewoon alles mee zonder te vragen
    Bij het overzetten kreeg de nieuwe gebruiker geen lijst met bv's te zien om uit te kiezen
    Toestemmingsscherm zonder keuze van dossiers toen ik de app onder het systeemaccount bracht, klopt dat?
    Onze zelfgebouwde app vraagt de opvolger niet welke administraties, ziet die nu alles?
    Waar is de keuze voor alle huidige en toekomstige administraties gebleven toen ik als nieuwe gebruiker akkoord gaf?
    geen administraties aanvinken mogelijk bij overdracht koppeling
    Bij overdracht naar het functionele account komt er geen keuzelijst met administraties
    consent onder service user, geen administratiekeuze, eigen app
    .done =
        ok
        begrepen
        duidelijk
        stond helemaal onderaan
        is een eigen app, snap ik
        doorgescrold
        lijst met administraties gevonden beneden
        nee echt geen, wij maakten de app zelf
        gezien
        onderaan stond het, ik had niet gescrold
        oké, het is er een van onszelf, dan is het normaal
        Nu zie ik de bedrijven wel
        klopt dus, hij neemt gewoon alles van Els
        helemaal naar beneden gegaan en daar waren ze
        het is onze eigen app, dan snap ik het
        onderaan stond het, ik had niet ver genoeg gekeken
        is een eigen app bij ons
        ja gescrold en gevonden
        oké, dan klopt het
        inderdaad helemaal onderaan, moest scrollen
        het is onze eigen app dus dat klopt dan
        prima, dan hoef ik niks te kiezen
        aha, onderaan, had mijn leesbril niet op
        het is een eigen app van ons, dan klopt het dus

move-link_other-links =
    vertrekkende collega heeft meer koppelingen op haar naam
    hoe vind ik alle apps die op de oude gebruiker draaien voordat ik hem blokkeer
    had de vertrekker nog meer apps op zijn naam
    hoe vind ik alles wat aan Sofies login hangt voor ze weggaat
    vallen er nog andere dingen om als zijn account sluit
    één overgezet, staan er meer op haar
    had die vertrekkende collega nog meer koppelingen dan deze ene
    hoe zie ik wat er allemaal stopt als ik haar account blokkeer
    Waar vind ik alle programma's die op de naam van de vertrekkende medewerker draaien, voor ik hem blokkeer?
    één koppeling overgezet, zijn er nog meer van hem?
    de vertrekkende collega had nog vijf andere koppelingen, moeten die ook om?
    Onze vertrekker had misschien nog meer programma's op zijn naam. Hoe weet ik dat ik ze allemaal heb overgezet?
    één pakket omgezet, maar welke andere liepen er op diezelfde collega
    hoe voorkom ik dat bij het blokkeren van de oude gebruiker nog iets anders omvalt
    een vertrekker heeft vaak meer koppelingen dan je denkt, waar tel ik ze voor we zijn gebruiker dichtzetten?
    Eén app is overgezet op de systeemgebruiker. Wat als er nog drie op de oude staan?
    zij had vast nog meer dingen gekoppeld dan deze ene, hoe zie ik dat voor ze weg is
    vertrekker heeft meer koppelingen
    Eén app van Henk is over. Voordat zijn account dichtgaat wil ik zeker weten dat er niets anders op staat.
    had de vertrekkende collega nog meer koppelingen
    Hoe weet ik zeker dat er niets anders op zijn account draait voordat ik hem blokkeer?
    blokkeren van gebruiker, vallen er dan meer apps om
    Hoe weet ik of de vertrekkende collega nog meer apps aan Exact heeft hangen dan alleen deze?
    de vertrekkende had misschien nog meer apps op zijn naam, hoe zie ik dat voor we hem blokkeren
    één koppeling is over, maar Wim had er denk ik vijf. moet dat één voor één?
    hoe weet ik dat er geen andere koppelingen sneuvelen als haar account dichtgaat
    Behalve de scanapp had Willem misschien nog meer koppelingen op zijn naam. Hoe weet ik dat voor ik hem blokkeer?
    Eén koppeling is over. Hoe vind ik de andere die nog op hetzelfde account lopen?
    Ik heb de webshop overgezet van Sandra naar mij, hing er nog meer aan haar account?
    Hoe weet ik welke apps de vertrekkende collega nog meer op zijn naam heeft?
    Eén koppeling is om, maar voor ik de login blokkeer wil ik weten of er nog iets op draait
    De vorige controller had ook nog een kassa en een BI-tool, moeten die apart?
    Stopt er nog iets anders als ik haar uitschakel nu de scanapp verhuisd is?
    Meneer Jansen vertrekt en wij hebben zijn declaratiekoppeling netjes verhuisd, maar had hij misschien nog meer programma's op zijn naam staan?
    .done =
        ok
        lijst is leeg
        begrepen
        nog twee apps op zijn naam, ook overgezet
        zijn lijst is leeg
        alles loopt nu via de nieuwe
        bank en scanner ook verhuisd
        hij had verder niks
        drie apps afgevinkt
        kassa en webshop staan op mijn lijstje voor straks
        hij heeft gekeken, verder stond er niets
        alle drie overgezet, zijn rijtje is leeg
        Alleen deze dus, gelukkig
        we laten zijn account open tot de andere ook om zijn
        het waren er drie, allemaal overgezet
        nog twee andere gevonden, ik zet ze ook over
        hij had er verder geen
        noteer: bank, kassa, scan. en nu terug
        lijstje met apps heb ik, die doe ik daarna
        hij heeft er nog twee, noteer ik
        ok niet blokkeren voordat alles over is, snap ik
        ze gaat zelf kijken vanmiddag, ga maar door
        lijst is leeg, hij mag dicht
        er stonden er nog drie, die doe ik straks één voor één
        begrepen, eerst deze afmaken
        hij heeft er nog drie, noteer ik
        zijn lijst is leeg, deze was de enige
        lijstje gemaakt, eerst deze afmaken

move-link_other-address =
    bij het overzetten zie ik een ander adres in mijn browser
    ik moet inloggen als de nieuwe gebruiker maar het adres is vreemd
    Ik wil als de nieuwe gebruiker inloggen voor de overdracht maar de adresbalk toont iets anders dan exactonline.nl
    Bij het omzetten van de koppeling kom ik op een loginpagina met een vreemde url, is dat te vertrouwen?
    Er staat start.exactonline.be terwijl ik de app op mijn collega wil zetten, klopt dat?
    Heb het wachtwoord van het koppelaccount ingevuld op een pagina die achteraf niet van Exact was
    Tijdens het wisselen van gebruiker vraagt een onbekende site om ons Exact-wachtwoord
    Ik moest als nieuwe penningmeester inloggen om de koppeling over te nemen maar het adres zag er vreemd uit en ik heb al mijn wachtwoord getypt
