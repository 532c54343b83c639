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
    Onze bedrijfsleider gaat weg en de kassa draait op haar naam. Hoe krijg ik dat op de mijne zonder dat het stilvalt
    Mijn vader stopt met de bakkerij en alles is ooit op zijn login gekoppeld
    De roosterapp hangt aan een receptioniste die met zwangerschapsverlof gaat
    we willen de koppelingen los van personen, iedereen gaat hier toch weer weg
    kassakoppeling van Piet naar Els zetten
    Chef administratie uit dienst per vrijdag, wat doe ik vóór ik zijn account dichtzet met de koppelingen
    Ik wil niet meer dat de PMS onder mijn privé-mailadres loopt
    Nieuwe eigenaar van de garage, dezelfde software: de link moet onder mijn naam komen
    Voor ik de kassa op een ander overzet, moet ik eerst weten op wie hij nu staat toch? En mag ik die alvast blokkeren?
    Ik ga met pensioen en mijn dochter neemt de winkel over, de kassa en de webshop lopen op mijn inlog van Exact
    Meisje van de receptie vertrekt over twee weken, alles van Mews staat op haar
    Koppeling op naam van de vorige eigenaar, en die wil van ons af. Wij willen hem zelf dragen
    van mijn prive account naar info@ account zetten, de kassa
    We hebben geleerd van vorige keer: dit keer de kassa loshalen van de bedrijfsleider vóór hij weg is
    Accountmanager zegt dat wij een onpersoonlijke gebruiker moeten nemen voor de link tussen kassa en boekhouding. Hoe stappen we over?
    dienstverlening: overdracht koppelingen bij uitdiensttreding f&b manager
    Kok was ook onze IT'er. Hij heeft ontslag genomen. De link moet op mij.
    De vorige eigenaar staat nog in ons systeem. Als ik hem nu wis, stopt er dan iets? De kassa moet op mij komen
    Onze zoon heeft ons geholpen met koppelen en gaat nu op wereldreis, alles staat onder zijn login
    De kassa stond op de boekhoudster, en nu zij alleen nog de jaarrekening doet moet dat bij ons komen
    Kan ik een koppeling overerven van een collega die met burn-out thuis zit?
    Toestemming van de ene medewerker vervangen door die van een ander zonder dat we een dag omzet missen
    Ik trouw en krijg een andere login van het bedrijf, loopt de webshop dan nog
    de link moet weg van mijn persoonlijke account, ik ga minder werken
    Voordat Daan donderdag zijn laatste dag heeft: de hotelsoftware draait op Daan
    De boekhouding van de zaak wordt overgenomen door mijn vrouw en de scanapp draait nog op mijn login
    Wie ziek is kan ook nog een kassa dragen, maar liever niet. Ik wil hem van Joke af halen
    Op mijn naam staan zes dingen en ik ga over een maand emigreren
    van werknemer naar neutraal account: planner en webshop
    Onze franchisegever wil dat alle koppelingen op een centrale gebruiker komen
    Onze assistent-manager Yara heeft twee jaar geleden alles netjes opgezet, kassa, planning en spaarkaarten, en nu begint ze een eigen zaak, dus voor 1 maart moet dat allemaal op de hoofdgebruiker komen
    koppelling overzeten van ene medewerker naar andere
    Loonapp van pa zijn login naar de mijne
    Yara gaat weg. Mag haar account op haar laatste dag dicht of eerst iets anders met de kassa?
    Fatima gaat met pensioen en zowat elke import draait op haar naam
    Ik stop eind deze maand bij het kantoor, mijn login zit achter de scantool van alle klanten. Hoe dragen we dat over zonder gat?
    Onze loonverwerking hangt aan de persoonlijke inlog van de vennoot, dat moet een algemeen account worden
    de import van dyflexis moet straks niet meer via mij lopen maar via de nieuwe salarisadministrateur
    Voordat P&O het account van Kees uitschakelt, wat moet er met de programma's die op hem draaien?
    ziek collega, haar koppelingen overnemen
    De assistent die alles heeft aangesloten gaat naar een ander kantoor, wij willen dat het blijft lopen
    overdracht van een integratie bij functiewissel, Anouk doet het voortaan
    Beveiliging eist dat koppelingen niet op een mens staan maar op een dienstaccount
    Kan de webshopaansluiting omgezet worden van mijn boekhouder naar mijzelf, zonder uitval?
    Hoe zorg ik dat de facturenstroom doorgaat als Bas weggaat en hij degene is die destijds akkoord gaf
    we fuseren met een ander kantoor en alle aansluitingen moeten op hun beheerder komen
    Zwangerschapsverlof in juli: mijn vervangster moet de eigenaar van de koppelingen worden
    Voor het overzetten: moet ik zeker weten op wie de koppeling nu staat of kan het ook zonder?
    Ik val in voor Els die langdurig ziek is, haar naam zit onder de loonaansluiting, kan die op mij
    overzeten koppeling naar andere colega
    Onze vennoot stapt uit de maatschap. Alles wat hij ooit heeft goedgekeurd moet straks onder het kantooraccount hangen, zonder stilstand in de loonmaand.
    De koppeling draait op mijn klant zijn eigen login en hij wil zijn wachtwoord niet meer met zo'n tool delen; liever op een account van kantoor
    wie wordt de nieuwe eigenaar van de scanverbinding als Rob met pensioen is, en hoe regel je het technisch
    IT wil Kims account vrijdag sluiten. Kim = scan, lonen, bank. Wat doen we donderdag?
    kan Exact een verbinding op naam van een ander zetten, zelfde app, zelfde klanten
    van persoonlijk account naar algemeen account voor integraties
    De integratie moet los van mijn persoon, ik word directeur en mag straks geen boekhoudrechten meer hebben
    De assistente vertrekt en haar account wordt gedeactiveerd over twee weken. De urenimport is van haar.
    Briefje voor de nieuwe: alles liep via Jolanda, Jolanda gaat weg, zet het op jou
    ik wil niet meer degene zijn op wie alles draait
    als ik onder een auto kom valt de hele import stil, dat moet op een neutrale naam
    Mijn dochter neemt de zaak over en de kassa moet op haar Exact-login draaien
    verhuizen van koppeling naar systeemgebruiker
    Voorheen logde de klant in, voortaan wij
    Bij de fusie verdwijnt het oude mailadres waarop de aansluiting gemaakt is
    wisel van gebruiker bij integratie
    Mijn naam staat onder elke boeking die de robot doet, dat wil ik niet, het moet een neutrale naam worden
    De hoofdboekhouder gaat naar een andere vestiging en verliest zijn rechten hier. Zijn aansluitingen moeten vooraf op Petra.
    stagecontract loopt af, stagiair heeft de kassa gekoppeld
    Key-person risico: onze BI-feed hangt aan de login van de controller, dat moet naar een functioneel account
    Collega gaat met pensioen en al zijn integraties draaien op zijn naam
    van persoonlijk account naar serviceaccount migreren voor onze interfaces
    audit finding: productie-interface op persoonlijke account
    ik vertrek zelf over een maand en de webshop hangt aan mij
    hoe draag ik een integratie over zonder downtime
    de externe consultant die alles aangesloten heeft gaat weg, wij willen het op eigen naam
    Voordat HR haar account dichtzet moet de scantool op iemand anders komen
    zwangerschapsverlof, koppelingen van haar moeten elders draaien
    Shopify loopt op het account van de stagiair, willen we niet
    in welke volgorde zet je een koppeling om: eerst blokkeren of eerst nieuw
    mag de oude gebruiker al geblokkeerd worden terwijl we nog aan het overzetten zijn
    Onze financiële man vertrekt per 1 maart en de hele informatievoorziening draait op zijn inlog. Ik zoek een nette overgang.
    De controleur vindt het niet kunnen dat onze interface onder de directeur zijn account loopt
    van naam wisselen bij een koppeling
    kassakoppeling losmaken van Kim haar account en op een algemeen account zetten
    consultant klaar, zijn login zit onder onze datastroom, die moet eronderuit
    hoe wissel ik de gebruiker waarmee een programma in exact zit
    boekingen van de app komen op mijn naam binnen en dat wil ik niet meer
    onze administratrice gaat over twee weken weg en de webwinkel werkt met haar gegevens
    In het kader van functiescheiding mag de interface niet op de login van de financieel directeur blijven draaien
    wij willen al onze robots op één technisch account zetten, hoe pak je dat aan
    de koppeling moet verhuizen van mij naar mijn opvolger en er mag geen dag data missen
    Ons MSP heeft met zijn eigen account de BI aangesloten; contract eindigt, wij moeten dat overnemen
    hoe krijg ik die koppeling van mijn naam af
    wisseling van de wacht bij applicatiebeheer, alle interfaces staan op naam van de oude beheerder
    salariskoppeling onder andere gebruiker hangen
    de verantwoordelijke gaat weg en heel den boel draait op zijnen login
    koppeling overzeten op andere gebruiker
    Ons bestuurslid dat alles heeft aangesloten stapt in mei op, hoe houden we de boel draaiend?
    Annie gaat met pensioen en al onze koppelingen hangen aan haar naam
    De kassa is verbonden via mijn privé-account en ik word geen penningmeester meer, de opvolger moet het overnemen
    Wij willen niet langer dat alles op één persoon rust maar een neutraal account voor de apps
    Hoe geef ik de koppeling door aan de nieuwe secretaresse zonder dat er een dag uitvalt?
    Overdracht penningmeester: de app moet op zijn naam komen te staan
    Onze directeur gaat weg, en ik hoor dat dan het rapport stilvalt. Hoe zijn we dat voor?
    De link loopt nu op den Jef en moet op mij komen
    Iemand in de zorgadministratie gaat in zwangerschapsverlof, haar login loopt achter de scan-app, hoe neem ik over?
    op andere naam zetten
    Eerst de nieuwe laten koppelen of eerst de oude weghalen? Er mag niks blijven liggen bij de wissel van de wacht
    Verandering van beheerder gemeente: de koppeling met de belastingsoftware moet via een functioneel account
    Ik heb al die jaren mijn eigen login gebruikt voor de kassa, en op 1 januari draag ik het stokje over
    De koster die alles kan met computers verhuist, en hij is de man achter de verbinding
    Kan ik de aansluiting van het leerlingvolgsysteem omhangen naar de nieuwe administratrice?
    Ziekte van onze boekhoudster duurt lang; kan een ander haar koppelingen dragen?
    de scan app moet van sofie naar een algemeen adres
    Wij als bestuur willen niet dat bij elk vertrek de koppelingen sneuvelen
    Het mandaat van onze schatbewaarder eindigt, en de kassa mag dat niet voelen
    Mijn vrouw heeft destijds de koppeling gemaakt maar zij zit niet meer in het bestuur, het moet op mij
    Kunnen we de link losmaken van de persoon en hem aan de functie hangen?
    wissel van penningmeester - wat met de koppelingen - wie doet wat
    De interim vertrekt vrijdag en alle rapportages draaien op haar
    Hoe laten we de bonnenapp via de nieuwe vrijwilligster draaien zonder dat de bonnen dubbel komen
    Collega krijgt een andere functie en mag straks niet meer in Exact, maar op haar draait de salarisverwerking
    Ik wil de koppeling overdragen, moet ik eerst weten wie hem nu draagt en mag diens account al dicht?
    De boekhouding van het OCMW verhuist van collega An naar collega Bert, en An haar koppelingen dus ook
    Is er een manier om de kassa los te weken van het account van onze oud-voorzitter, die nog wel meewerkt?
    Ik stop als vrijwilliger, maar zonder mij valt de bonnenapp om, dus iemand moet dat erven
    De koppeling op naam van de directie zetten ipv op mij
    Volgende week valt mijn contract weg en ik wil alles netjes achterlaten, ook de link met Dyflexis
    koppeling moet op andere persoon want kees gaat weg
    Alles loopt nog via de laptop en login van onze oud-penningmeester, hij wil ervan af
    We krijgen een nieuwe administrateur op school, en het programma moet onder haar naam verder
    De directrice is met verlof en dan pensioen. Kan haar akkoord vervangen worden door het mijne zonder uitval?
    Ik erf de boekhouding van mijn zus in de vzw, ook de koppelingen die op haar staan
    Op wiens schouders leggen we de koppeling als de controller vertrekt, en hoe
    Wij willen voorkomen dat alles plat gaat als Marleen haar account kwijt raakt volgende maand
    Mijn mandaat loopt af, en iemand anders moet de peetvader van de koppeling worden
    Wij zouden de koppelingen graag op het secretariaat zetten in plaats van op een mens
    onze planner vertrekt 1 maart en de planbordsoftware hangt aan zijn login, hoe houden we dat draaiend
    Ik ga met pensioen en de urenapp praat nog steeds via mijn account met Exact, mijn opvolgster moet het overnemen
    Wim uit dienst, voorraadpakket loopt op zijn naam
    de uren van de bouwplaats komen binnen onder de naam van een stagiair die volgende week weg is, dat wil ik anders
    Geachte heer/mevrouw, wegens vertrek van onze controller verzoeken wij u aan te geven hoe de verbinding met ons CRM op naam van zijn opvolger kan komen zonder dat de facturatie stilvalt.
    alles van Simplicate staat op de baas zijn persoonlijke login, mag dat naar de administratie
    bonnetjesscanner op naam van iemand anders zetten dan de man die hem ooit aanmaakte
    hoe zorg ik dat niet alles omvalt als Sjaak z'n account eruit gaat, hij heeft destijds de weegbrug-app gekoppeld
    zwangerschapsverlof, 5 maanden weg, en de rittenplanner gebruikt mijn inlog. kan een collega dat dragen?
    koppeling van medewerker A naar medewerker B
    we willen niet dat de TransPas-koppeling aan één chauffeursplanner vastzit maar aan iets neutraals
    Mijn man deed altijd de boeken van de boerderij, hij is overleden, zijn login zit achter het managementpakket en ik wil dat het via mij gaat
    De freelancer die onze webshop destijds aan de boekhouding hing, stopt ermee; zijn gebruiker is de spil. Hoe ontvlechten we dat netjes?
    uit dienst procedure: wat te doen met apps die op die medewerker zijn geautoriseerd, moeten blijven werken
    HR wil het account van Petra vrijdag dichtgooien maar ik ben bang dat de Basecone-facturen dan niet meer doorkomen
    nieuwe hoofd financiën, de oude had Payhawk en Zenvoices aan zijn account hangen, één voor één naar de nieuwe
    Wij fuseren twee afdelingen, de voorraadkoppeling moet voortaan onder de login van logistiek draaien ipv inkoop
    Ik heb ooit als eigenaar zelf overal op ja geklikt. Nu hebben we een administratief medewerker en wil ik dat de scan-app via haar gaat.
    overzetten naar andere gebruiker zonder dat mijn instellingen in de app verdwijnen
    kan de link op een ander komen te staan terwijl hij gewoon doorloopt overdag
    Onze installatiesoftware boekt alles als 'Kees', en Kees werkt hier over twee weken niet meer. Moet dat niet op een ander?
    overdrcht koppeling collega gaat weg
    mogen we Kees nu al blokkeren of eerst de app overhevelen, wat is de goeie volgorde
    Wat moet eerst: nieuwe man klaarzetten, oude eruit gooien of opnieuw verbinden? Ik wil geen gat in de orders.
    volgorde bij wisselen van koppelgebruiker
    Systeembeheer vraagt of het account van de vertrekkende planner alvast uit kan terwijl de app nog op zijn naam draait
    in welke volgorde doe je zo'n overdracht zodat er niks verloren gaat
    Als Riet van de crediteuren in april stopt krijgen we een probleem, want alle inkoopfacturen uit de scanner lopen onder háár code. Wat nu?
    een uitzendkracht heeft ons planningspakket gekoppeld en haar contract loopt af
    de scanstraat draait op de inlog van onze interim controller en die is maandag klaar
    Onze IT-partner zit met zijn eigen account achter de orderkoppeling; na het verbreken van dat contract moet het via ons eigen personeel.
    Mijn zoon neemt het transportbedrijf over en ik stap er volledig uit. De boordcomputer en het planningsprogramma sturen alles naar Exact via mijn naam. Ik wil niet dat de boel stilvalt als ze mijn account opheffen.
    kan ik de verbinding van de ene persoon naar de andere verschuiven
    vervanging koppelgebruiker wegens langdurige ziekte
    collega is ontslagen op staande voet, ligt nog niet uit exact maar moet eruit, en het CRM loopt via hem
    ons WMS staat op naam van info@, dat was achteraf dom, we willen het naar administratie@
    Notitie voor Bas: vóór 15/3 Werkbon-app van Linda af halen en op Youssef zetten. Weet jij hoe?
    het staat slordig dat alle verkoopfacturen 'aangemaakt door directeur' hebben omdat de app via hem loopt
    De accountant vindt het niet goed dat een app boekt onder de persoonlijke naam van de penningmeester, dat moet via een eigen functionaris
    Ik ben zzp-controller en mijn opdracht eindigt. Ik heb voor deze klant drie tools onder mijn eigen gebruikersnaam staan, netjes overdragen hoe?
    gebruiker wisselen achter afas/exact tussenprogramma
    wissel van de wacht bij ons op kantoor, koppeling moet mee
    Overdracht: nieuwe loonadministrateur krijgt het urenprogramma onder zich dat nog onder de vorige draait
    we besparen een licentie door Jan z'n account te schrappen, maar zijn login wordt gebruikt door het voorraadbeheer
    Bij ons op de boerderij is de bedrijfsverzorger degene geweest die het melkveeprogramma aan Exact vastmaakte. Hij is weg. Kan mijn vrouw dat dragen?
    de gebruiker die alles heeft ingericht gaat naar een andere afdeling en mag straks geen financiële data meer zien, de app moet wel doorgaan
    hoe kan een nieuwe collega eigenaar worden van de link
    geert gaat wg, alles hangt aan geert
    rolwissel: van planner naar monteur, zijn exact toegang vervalt, planningssoftware moet blijven
    Even een lang verhaal: wij zijn een groothandel in bouwmaterialen, in 2019 heeft onze toenmalige ICT-man Dirk het bestelportaal aan Exact geknoopt met zijn persoonlijke gebruiker. Dirk is nu op staande voet weg, maar zijn account staat nog open omdat we bang zijn dat de bestellingen stilvallen. Hoe gaan we te werk?
    Graag advies. Onze penningmeester draagt haar taken over aan haar opvolger; de contributiesoftware werkt met haar machtiging. Het is de bedoeling dat het zonder onderbreking doorloopt.
    in plaats van op mij moet de orderimport op Danny draaien
    Wie neemt het stokje over bij de koppelingen als de controller stopt, en hoe doe je dat technisch
    wij willen van een persoonsgebonden naar een neutrale verbinding voor al onze planning-uren-CRM apps, zonder dat er een dag aan uren mist
    alle inkooporders uit het planningspakket krijgen mijn naam als maker, terwijl ik al twee jaar bij een andere bv werk. kan dat op iemand anders
    app hangt aan ex, we zijn gescheiden en zij stapt uit de zaak
    het account waarmee destijds alles is verbonden gaat dicht op de 30e, wat moeten we voor die tijd gedaan hebben zodat de scanner doorgaat
    onze externe projectleider heeft de CRM-link gemaakt op een gastaccount, dat gaat eruit, en de link moet naar een van ons
    mutatie personeel: app-autorisaties meenemen naar vervanger
    ben bang dat de instellingen van Bouwsoft verdwijnen als ik hem met een andere gebruiker verbind
    Iemand anders moet eigenaar worden van de autorisatie van de factuurscanner want Ellen gaat naar een andere werkgever
    de scanner staat op Truus, Truus gaat weg, Wendy komt
    onze huidige koppelgebruiker heeft te weinig rechten in de app, liever een ander die wel alles mag
    inlog van de koppeling vervangen
    Ons filiaalhoofd gaat elders werken. Bij zijn afscheid ontdekten we dat de voorraadkoppeling op zijn e-mailadres draait.
    koppelaccount vervangen zonder stilstand, wij draaien 24/7
    ik heb de app ooit snel onder mijn eigen naam gezet om te testen en nu draait het hele bedrijf erop. dat moet netjes op een bedrijfslogin
    andere persoon verantwoordelijk maken voor de verbinding met het CRM
    de vof wordt ontbonden, mijn ex-vennoot neemt zijn account mee, maar ik hou de planningssoftware
    gebruiker achter integratie wijzigen, TMS
    vertrek van de enige die nog wist hoe het zat met de koppelingen
    na een huwelijk heeft ze een nieuw account met een andere naam gekregen, de app draait nog op het oude
    onze MT-secretaresse stopt, de abonnementen-app loopt op haar
    Hoe draag je een koppeling over
    Moet ik de scanner opnieuw instellen als hij onder een ander account komt?
    Beste collega's, ik heb per 1 februari een nieuwe baan. Wat moet ik met de apps doen die op mij staan (Dyflexis, Zenvoices, ons CRM) zodat jullie er geen last van krijgen?
    persoonlijke koppeling omzetten naar bedrijfskoppeling
    de baas wil niet meer dat alles via hem gaat, zet het maar op kantoor zei hij
    Het systeem mag niet een dag uit zijn, en toch moet de naam erachter veranderen. Kan dat?
    uitruil: planner1 -> planner2 als gebruiker van rittenkoppeling
    onze ondernemingsraad zegt dat een app niet onder iemands persoonlijke account mag werken
    gebruiker x wordt verwijderd, koppeling y moet naar gebruiker z
    mijn broer trekt zich terug uit het loonbedrijf, alle software hangt aan hem
    sollicitant begint maandag en moet de facturenscanner gaan dragen
    koppeling overnemen van voorganger
    Wij hebben een schildersbedrijf met 9 man. De uren-app stuurt naar Exact via het account van onze administratrice en die gaat na dertig jaar stoppen. Zij is de enige die snapt hoe het zit, dus nu ze er nog is willen we het op mij laten draaien. Waar beginnen we?
    Hierbij melden wij dat de heer De Boer onze organisatie per ultimo verlaat. De orderverwerking is aan zijn gebruikersprofiel verbonden. Welke handelingen zijn vereist om dit op een andere medewerker te doen overgaan?
    TODO ma: wms-link van Erik naar systeemuser
    we hebben een testaccount dat per ongeluk productie draait, moet op een echte gebruiker komen
    login van de oude directeur achter de CRM-sync vervangen door iets toekomstvast
    de nieuwe eigenaar moet op zijn eigen login de koppelingen van de vorige eigenaar krijgen en die vorige wil van alles af zijn
    Wie A zegt: als ik straks weg ben, blijft de app dan op mijn account zitten of kan Bianca hem krijgen?
    kan ik mijn exact gebruiker met pensioen sturen en het bestelportaal op een ander laten lopen
    eerst de oude blokkeren of eerst de nieuwe koppelen
    even checken: als de systeembeheerder het account van Wouter sluit, moet de koppeling daarvoor al op iemand anders staan toch, hoe doen we dat
    koppeling hernoemen naar nieuwe medewerker
    de scanner kent alleen mij. vanaf morgen moet hij Gerard kennen
    Kim gaat vrijdag weg en de webshopplugin draait op haar login
    De koppeling staat op naam van ons oude bureau, hij moet naar een account van onszelf
    Hoe krijg ik de connector op een ander account zonder dat er orders verloren gaan
    de freelancer die alles heeft aangesloten stopt eind deze maand, wat moet ik vooraf regelen voor de sync?
    mag niet meer op mijn naam staan, die shopify-koppeling, ik ga met pensioen
    boekingen van de webshop komen binnen onder de naam van onze stagiair, dat moet van een algemeen account
    koppeling overdragen aan collega
    Wij adviseren merchants om onze app niet aan een persoon te hangen, hoe stappen ze over op een algemene gebruiker?
    plugin nu op account eigenaar, moet naar finance@
    Onze e-commerce manager wisselt en de integratie loopt via zijn inlog, niks mag stilvallen
    zwangerschapsverlof: haar login gaat op slot, maar de connector leunt erop
    Welke volgorde houd ik aan als ik de kassakoppeling van Jan naar Piet verhuis?
    de app moet via iemand anders gaan lopen
    Het account van de ex-compagnon gaat dicht, de Stripe-connector werkt daar nog op
    ik wil een functioneel account voor al onze shopkoppelingen in plaats van mijn eigen inlog
    vervangen van de gebruiker achter een integratie
    de bol-koppeling moet los van Marieke
    Wisselen van login bij lopende middleware, hoe zonder dubbele boekingen?
    mag ik het account van de vertrekker al blokkeren voordat de plugin op een ander draait?
    De e-commerce manager vertrekt, alles van de shop hangt aan zijn inlog. Paniek.
    overname webshop: koppelingen staan op naam van de verkoper en moeten naar mij
    mijn dochter neemt de zaak over, de kassa boekt nog onder mijn naam
    verhuizing van de plugin naar een koppelaccount, zonder gaten in de boekingen
    Ik deed dit als zzp'er voor de klant op mijn eigen login, nu wil ik het netjes overdragen
    andere persoon achter sync zetten
    app loopt op een privéadres van de eigenaar, hij wil daar vanaf
    in welke volgorde: eerst de oude gebruiker dicht of eerst de plugin op de nieuwe
    Op de polis van de verzekering mag geen persoonlijk account gebruikt worden voor systeemkoppelingen. Hoe zetten we dat recht?
    Tom was zo slim om alles op zijn eigen mail aan te sluiten en gaat nu op wereldreis
    Kan de kassa blijven draaien terwijl we de persoon erachter vervangen?
    onze helpdesk adviseert merchants die van boekhoudster wisselen hun koppeling op een ander te zetten, hoe leg ik dat uit
    De bedrijfsleider wordt vervangen en de bestelkoppeling boekt nog als hem
    Alle shopkoppelingen van Linda naar het algemene adres administratie@ brengen
    koppeling op andere user zetten
    collega weg, koppelingen op haar naam
    app loslaten van persoon
    systeemgebruiker voor koppelingen overzetten
    boekhoudster met pensioen, app draait op haar
    userwissel koppeling zonder stilstand
    Marieke gaat met verlof en de bankexport loopt onder haar naam, hoe zet ik dat op mij
    koppeling hernoemen naar andere gebruiker
    wil niet dat alles op mij staat
    overdracht app aan opvolger
    eerst weten via wie koppeling loopt voor overzetten
    koppeling op naam van iemand anders zetten
    jan gaat met pensioen alles staat op jan
    app draait op privé mail van oud collega, moet anders
    ik ga uit dienst en ben overal de gekoppelde gebruiker
    koppelaccount veranderen
    interim controller vertrekt, koppelingen op zijn login, geen stilstand graag
    user omzetten scanapp
    eigenaarschap koppeling
    straks blokkeren we Tim en dan valt alles uit, hoe voorkom ik dat
    onze financieel medewerker gaat naar een ander bedrijf en de helft van de koppelingen heeft zij gemaakt
    ik heb drie jaar geleden alles op mijn eigen login gekoppeld en wil daar nu vanaf
    koppeling losmaken van persoon die vertrekt
    link overzetten naar nieuwe medewerker
    verbonden gebruiker wijzigen payhawk
    mijn opvolger moet de koppelingen krijgen
    ict gaat account van hoofd administratie opheffen volgende week, bankkoppeltool hangt eraan
    Onze hotelcontroller gaat met pensioen en alle koppelingen hangen aan haar naam
    Volgende week is Kevin weg, en de kassa loopt op zijn inlog. Hoe zorg ik dat er geen dag omzet gemist wordt?
    Wij willen niet langer dat de salonsoftware op het account van de eigenaresse draait, er moet een neutraal account onder
    De praktijkmanager gaat met zwangerschapsverlof en de koppeling staat op haar, ik neem het over
    Penningmeesterwissel bij de hockeyclub: hoe komt de ledensoftware op mijn naam?
    link overnemen van collega
    Alles wat Exact betreft loopt via de stagiair die vrijdag zijn laatste dag heeft
    Ik word volgende maand ontslagen en de kassakoppeling is door mij gemaakt, hoe laat ik het netjes achter?
    Welke volgorde houd ik aan als de toegang van een app van Jan naar Petra moet zonder onderbreking?
    We willen dat Rentman onder een dienstaccount hangt in plaats van onder onze eventmanager
    kan een koppeling op iemand anders gezet worden?
    De tandarts die de app had gekoppeld verkoopt zijn aandeel, ik blijf, dus het moet onder mij komen te vallen
    Bij vertrek van de F&B manager valt straks de boel stil vrees ik, voorkomen graag
    Koppeling omhangen naar finance@hotel
    Ons kantoor wil dat de apps van horecaklanten niet meer op de persoonlijke login van Ilse staan
    Haar account moet dicht maar ik ben bang dat de kassa dan meegaat
    De afspraak was dat alles op een teamaccount zou komen, maar de kassa staat nog op de baas zelf
    Bram neemt mijn werk over. Hoe krijgt Bram ook mijn koppelingen?
    Vermijden dat de omzet van kerst niet doorkomt doordat we eind december een account sluiten waar de app op steunt
    Wie op vakantie gaat kan niet de drager zijn van de hotelkoppeling; hoe wissel ik dat?
    koppeling staat op verkeerde persoon
    wij fuseren twee sportscholen en alle links moeten naar één gebruiker
    Ik wil af van het idee dat de planner onder mijn persoonlijke login zit
    Hij staat nog op de naam van iemand die straks weg is en ik wil dat vóór zijn laatste werkdag geregeld hebben
    De franchisenemer droeg zijn zaak over en de kassakoppeling hangt nog aan hem persoonlijk
    Mijn accountantskantoor raadt aan de link van een gewone medewerker af te halen en op een vast account te zetten
    Bij ons wisselt de secretaris elk jaar, dus elk jaar moet de ledenapp naar een andere login
    Ik wil niet dat alles omvalt als ik onder een tram kom, want alle apps draaien op mij
    van mijn login naar die van Fatima, ticketkoppeling
    De eigenaar is met burn-out thuis en alle tools draaien op zijn account; ik moet dat blijvend overnemen
    De naam boven onze kassakoppeling is van iemand die al solliciteert, ik wil voor zijn
    Graag stappenplan: van mevrouw De Wit naar een gedeeld account, voor vier apps, zonder gat in de cijfers
    De hockeyclub heeft een nieuwe penningmeester en de oude wil zijn inlog kwijt; de ledenapp draait daarop
    koppeling andere eigenaar geven
    Hoe bereid je het afscheid van de financieel manager voor als haar login onder de hotelinterface ligt
    Ik heb tijdelijk mijn login uitgeleend aan de ticketkoppeling en wil die last overdragen aan een collega
    Annemiek gaat 1 mei uit dienst en alle facturen lopen via haar login
    De koppeling staat op naam van onze ex-controller, die moet op mijn naam komen
    Wij willen dat de tools voortaan via een functioneel account lopen in plaats van via personen
    Wie neemt de koppeling over als Henk met pensioen is? Hoe regelen we dat zonder gat?
    ticket: overdracht integratie van j.devries naar svc-finance
    hoe krijg ik basecone van mijn login af en op die van mijn opvolger
    Ik word overgeplaatst naar HR en moet mijn akkoorden aan een collega doorgeven
    Notulen: link met CRM nog op Karin haar account, graag omhangen vóór haar zwangerschapsverlof
    De boekingen van de tool komen binnen onder de naam van iemand die bijna weg is; moet een ander worden
    kan een koppeling van de ene gebruiker naar de andere verhuizen zonder dat we dubbele facturen krijgen
    systeemgebruiker in plaats van persoon achter de BI-connector
    interim-manager vertrekt, zijn login zit onder drie integraties. Voor ik hem blokkeer: hoe zet ik ze over?
    applicatiebeheer wil persoonsgebonden koppelingen uitfaseren
    Op wiens naam de app staat willen we veranderen, de app zelf niet
    Uitdiensttreding crediteurenmedewerker, wat met de scankoppeling die zij ooit heeft aangemaakt?
    De CFO heeft ooit zelf alles gekoppeld, en wil niet meer dat het onder zijn naam draait
    andere eigenaar voor de koppeling
    overdragen van Payhawk verbinding aan nieuwe assistent-controller graag zonder stilstand
    De detacheerder is vrijdag zijn laatste dag. Zijn account mag pas dicht als de webshop via iemand anders loopt. Stappen?
    We hebben één gebruiker SYSTEM gemaakt en daar moeten alle apps naartoe
    Wisseling van de wacht op finance: koppelingen meeverhuizen naar de nieuwe hoofdgebruiker
    hoe laat je een app onder een andere inlog draaien
    Ik wil mijn login niet meer uitlenen aan de rapportagetool, geef me een nette manier om hem op een ander te zetten
    Petra werkt nog tot december, tot die tijd moet het uren-pakket op een ander draaien zonder gekke dingen
    koppeling losmaken van persoon, vastmaken aan afdeling
    Voordat we overzetten: moet ik weten via wie het nu loopt en mag ik die persoon alvast blokkeren?
    De controller zegt: alles draait op mijn naam en dat vind ik eng. Zet het op iemand anders of op een robot.
    IT wil het account van Mirjam verwijderen, maar volgens ons leunt de facturenscan daarop. Wat moet er éérst?
    Vakantiedienst is één ding, maar Joke vertrekt echt. De app die zij goedkeurde moet verder op de naam van Bas.
    Wie tekent er voor de koppeling als ik weg ben? Ik wil dat voor mijn laatste werkdag hebben geregeld
    onze auditor vindt het niet kunnen dat de interface op een persoonlijk account van de CFO draait
    Ik wil niet dat er 'Jansen, P.' bij elke automatische boeking staat, maar iets als 'Koppeling'
    Na een reorganisatie vallen de integraties onder het shared service center; op hun gebruiker zetten dus
    de app moet op een ander mailadres/inlog gaan draaien
    Ticket HR-melding: uitdienst per 31-12, medewerker heeft actieve app-koppelingen. Actie finance: overhevelen
    Hoe vervang ik de persoon achter de koppeling zonder dat er een dag aan orders wegvalt
    een inhuurkracht heeft onze BI aangesloten op zijn account, hij is hier nog twee weken
    Overname van de koppeling door collega, graag draaiboek
    kan de koppeling met de webshop naar het nieuwe account van dezelfde persoon? ze is getrouwd en heeft een nieuwe login
    naam onder app wijzigen van oude naar nieuwe boekhoudster
    Welke stappen om persoon A door persoon B te vervangen onder onze Klippa-verbinding
    Niet intrekken, niet stoppen, alleen omhangen
    Onze Exact-koppelingen hangen aan een mevrouw die straks Den Haag gaat besturen; ze moeten verhuizen naar haar vervanger
    Hoe geef ik de koppeling door als een estafettestokje
    De app mag niet meer op een mens leunen
    vervanging tijdens langdurig ziekteverlof: integratie van Ria naar Leo
    Het account achter onze interface moet worden vervangen, maar de interface zelf moet blijven zoals hij is
    Ons pensioenfeest voor Cor is donderdag en vrijdag staat de facturenstroom stil als we niks doen, want die hangt aan hem
    De manager wil dat de CRM-koppeling op de algemene finance-inlog draait in plaats van op die van Saskia
    ik stop als controller; hoe laat ik de tools verder lopen op mijn opvolger zijn naam
    Ter voorbereiding op de uitdienst van mw. Bakker: welke handelingen zijn nodig om haar machtigingen door een ander te laten dragen?
    Persoonlijk account eruit, functioneel account erin, koppeling moet blijven lopen
    Kan ik de app laten wisselen van gebruiker zonder historie kwijt te raken
    stappenplan om payhawk van user A naar user B te brengen
    Wij moeten af van de situatie dat de koppeling stopt als één iemand met vakantie gaat en haar wachtwoord verloopt
    Ons Rita gaat met pensioen en al die koppelingen staan op haar naam, hoe zorgen we dat er niks stopt
    de scantool draait op de login van mijn ex, dat moet op de mijne komen
    Kan de webshop op een algemene login lopen in plaats van op mijn persoonlijke?
    Bediende heeft ontslag gegeven, laatste dag is vrijdag, de kassalink hangt aan haar
    overzetten koppeling van jan naar piet
    we willen niet meer dat alles aan één persoon hangt
    mijn vader stopt ermee, hij had Payhawk verbonden, ik neem de zaak over, hoe neem ik die link over zonder gaten
    Ik ga drie maanden in zwangerschapsverlof en de koppeling staat op mij, moet ik die doorgeven?
    de app boekt onder de naam van iemand die hier al lang niet meer zou moeten werken, hoe zet ik dat op een ander
    Wissel van zaakvoerder. De toestemming van de kassa moet van hem naar mij zonder dat er een dag omzet verloren gaat
    login van de boekhouding@ maken en daar alle links op hangen, in welke volgorde?
    voor ik zijn account blokkeer: hoe krijg ik Basecone op een andere naam
    Wij hebben schrik dat alles platvalt als Marc weg is, zijn naam staat bij elke integratie
    in alle boekingen uit de webshop staat 'Wendy' als gebruiker, dat moet de winkel worden
    Onze secretaresse verlaat ons in juni. Wat met de bonnenapp die zij aan Exact heeft gehangen?
    de koppeling moet van naam veranderen
    hoe draag ik een app over aan mijn opvolger
    Graag zou ik de verbinding met het loonpakket via een technische gebruiker laten verlopen in plaats van via mijzelf
    mijn compagnon stapt uit de zaak en hij heeft alles op zijn mailadres gezet, ook die kassa naar Exact
    Ik wil de collega pas afsluiten als de urenapp op iemand anders draait, hoe doe ik dat netjes?
    iemand anders moet eigenaar worden van de link
    Nieuwe administratief medewerker begint maandag en moet de integraties van de vorige overpakken
    de link met Lightspeed zit op mijn privémailadres, hoe krijg ik dat op info@onzezaak
    Onze zoon had het geregeld met zijn login maar hij gaat studeren in het buitenland. Kan ik dat overnemen zonder dat de webshop stilvalt?
    zonder onderbreking wisselen van gebruiker achter de app
    ziek personeelslid komt niet terug, al onze koppelingen lopen via haar
    Er is een scheiding bezig en zijn login moet er straks uit, maar de kassa hangt nog aan zijn toestemming
    de stagiaire heeft de app gekoppeld, de stage is bijna gedaan, oei
    Kan een toestemming verhuizen van de ene gebruiker naar de andere?
    HR vraagt om accounts van vertrekkers op slot te doen, ik vrees voor de boekingslink, hoe vang ik dat op
    Hij gaat weg en ik wil niet dat hij de kassa kan gijzelen, hoe haal ik die koppeling naar mij toe?
    beter een apart account voor integraties zei de IT-man, hoe zet ik alles om?
    ik verander van e-mail en gebruiker in Exact en de app moet meeverhuizen
    Moeder deed dertig jaar de boeken, nu gaat ze in een rusthuis en hangt Klippa aan haar login. Hoe neem ik het over?
    Wat is de juiste volgorde: eerst blokkeren en dan opnieuw koppelen, of andersom, als iemand uit dienst gaat?
    app op andere gebruiker laten draaien exact online
    Het dashboard loopt via de externe consultant en zijn contract eindigt; graag via een van ons
    de oude zaakvoerder wil zijn naam nergens meer zien, ook niet bij de webwinkel-boekingen
    kan de rapporttool voortaan onder mijn account lopen, want Els is langdurig afwezig
    collega vertrekt, koppeling behouden
    wij werken met interims en telkens moeten we de app op iemand anders zetten, hoe doe je dat proper
    Ik moet weg hier, na al dat gezeik. Hoe laat ik de koppelingen netjes achter op naam van iemand anders?
    onze Greet heeft borstkanker en komt een jaar niet, alles hangt aan haar login, hoe leiden we dat om
    De vorige eigenaar heeft de kassa op zijn naam gezet, wij hebben de zaak gekocht, zijn login wordt vrijdag afgesloten
    ik wil van mijn naam af in die koppeling, ik krijg alle foutmails
    Als Jurgen weggaat valt alles om. Kan dat voorkomen worden?
    onze boekingen staan op naam van een spook: iemand die in 2021 vertrok. Graag op iemand die er wel is.
    nieuwe collega, oude collega, zelfde app, hoe wissel ik van login zonder gaten in de facturen
    Beter is een dienstaccount zegt mijn zoon. Wat moet ik dan doen met de link die nu op mij staat?
    wat met de webshop als onze zaakvoerder zijn gebruiker laat schrappen
    hoe maak ik van een persoonlijke koppeling een bedrijfskoppeling
    hij heeft het ontslag gekregen en is boos, de integratie staat nog op hem, hoe neem ik ze veilig over voor hij iets doet
    Kan ik iemand anders de toestemming laten geven zodat mijn account weg mag?
    de urenlink naar een andere medewerker, die ook alle dossiers ziet
    Mijn dochter trouwt en verhuist, zij deed de bonnenapp. Nu moet het via mij lopen.
    de consultant die alles opgezet heeft vraagt om zijn account te verwijderen, maar het BI-rapport loopt op hem
    wij willen de boekhoudkoppeling niet meer via de boekhoudster maar via de zaak
    opvolging regelen voor koppelingen
    onze interim is morgen weg en heeft gisteren trots gezegd dat zij Payhawk had gekoppeld
    naam achter de link veranderen van Els naar Kim
    Eén login voor alle koppelingen, zodat een vertrek geen ramp meer is: hoe richt ik dat in met wat er al loopt?
    koppeling op eigen naam zetten ipv op die van de verkoper die ze geïnstalleerd heeft
    Nonkel Frans had zijn login overal ingevuld, nu heeft hij Alzheimer. Wie kan zijn koppelingen overnemen en hoe?
    de schoondochter die alles deed is weg met de noorderzon, de webshop draait nog op haar naam, liefst zonder onderbreking op die van mij
    Ik vertrek in december en wil mijn baas niet in de stront laten zitten met die link die op mij staat
    We maken een account 'boekhouding' en willen dat Lightspeed daarop loopt
    wisselen van login voor Invantive-rapport zonder alles opnieuw te maken
    Onze verantwoordelijke gaat naar de concurrent, de koppeling is van haar, de klok tikt
    vennoot uitgekocht, zijn gebruiker gaat dicht, maar zijn app-toestemming is nodig voor de lonen
    mag de kassa draaien op de login van iemand die er niet meer werkt? anders moet ik hem verplaatsen
    Er staat 'verbonden als wendy@' en dat moet 'verbonden als info@' worden
    Van mijn naam naar die van de vennootschap, dat is toch logisch bij een koppeling?
    handover van koppeling
    zodra zij weg is gaat alles stuk, voorspelt de leverancier; wat moet ik vooraf doen?
    hoe verplaats ik een integratie naar een nieuw aangemaakte gebruiker
    De priester van onze parochie ging met emeritaat en de ledenapp hangt aan zijn login. Nieuwe pastoor is er al.
    hoe geef ik het stokje door van een link tussen kassa en Exact
    mijn man en ik gaan uit elkaar, ik hou de zaak, hij staat als gebruiker achter alle apps. Hoe draai ik dat om voor ik hem afsluit?
    leerling vertrekt en haar naam zit in de koppeling met de bonnen
    kan de app onder een andere gebruiker draaien dan die van onze ontslagen commercieel?
    omhangen van Wendy naar Kim
    Ik wil nooit meer dat één zieke medewerker de hele facturatie kan lamleggen. Andere login eronder, maar hoe?
    van privéaccount naar zaakaccount voor de webwinkelkoppeling
    De kassa staat op de verkoper die ze installeerde!! Dat moet op ons
    binnen twee weken vertrekt onze boekhoudkundig bediende: stappenplan voor haar koppelingen
    ik wil overzetten maar weet niet zeker via wie het nu loopt, mag ik dan al iets blokkeren?
    wij willen voorkomen dat de zaak stilvalt als ik onder een bus kom, want alles draait op mijn login
    Onze boekhoudster neemt haar login mee naar haar nieuwe job, zo zegt ze. En dus moet de link op een andere
    naamswissel achter de bonnenkoppeling, met zo weinig mogelijk gedoe
    Kan mijn dochter de koppelingen overnemen die op mijn naam staan, zonder dat facturen dubbel komen?
    de vorige penningmeester heeft alles gekoppeld, ik ben de nieuwe, wat moet ik doen
    als ik mijn eigen gebruiker wil stoppen, wie neemt dan mijn koppeling over en hoe
    login van de uitzendkracht achter de kassa vervangen
    wij gaan over op een generieke gebruiker voor Basecone en Payhawk
    de app mag blijven, de persoon niet: hoe knip ik de ene van de andere
    Niet intrekken! Enkel iemand anders eronder zetten, want Marleen gaat weg
    wij hebben de kassa aan de foute persoon gehangen, moet op die van de winkelverantwoordelijke
    opvolger voor wie alle koppelingen op haar naam had, hoe brei ik dat zonder gaten
    Mijn login wordt afgesloten na de verkoop van mijn aandelen. De loonkoppeling loopt erop. Vertel mij hoe ik die proper doorgeef.
    Onze boekhouder gaat met pensioen, de koppelingen staan op haar naam
    Hoe zet ik een koppeling op naam van een collega?
    De app draait op mijn account en ik ga weg
    Kan een koppeling overgaan naar een andere gebruiker?
    Els verlaat het bedrijf volgende maand, de webshop hangt aan haar login
    Ik wil dat de koppeling niet meer aan één persoon hangt
    De scanapp moet voortaan onder Joost lopen
    Hoe verhuis ik een koppeling zonder dat er iets stilvalt?
    Wij willen een technische gebruiker voor de koppelingen
    De directeur heeft ooit gekoppeld, dat moet de administratie worden
    koppeling overzetten andere gebruiker
    gebruiker gaat weg koppeling behouden
    Mijn collega gaat met zwangerschapsverlof, kan ik haar koppeling overnemen?
    Hoe neem ik een koppeling over van iemand anders?
    Visma loopt via een extern iemand, dat moet intern worden
    Ik wil niet dat alles stopt als Piet vertrekt
    Mijn account is verbonden aan de kassa, hoe geef ik dat door?
    Koppelingen van vertrekkende medewerker veiligstellen
    De systeembeheerder wil een eigen login voor integraties
    Koppeling hangt aan privémail van de baas, dat willen we anders
    Wie koppelt is niet meer de juiste persoon, hoe wissel ik dat?
    Andere collega moet eigenaar worden van de koppeling
    De boekingen staan op naam van Lisa, dat moet een andere gebruiker zijn
    Eerst nieuwe gebruiker koppelen of eerst oude weghalen?
    Vóór mijn laatste werkdag moet Shopify op iemand anders draaien
    De link steunt op een interimmer, hoe nemen wij dat over?
    Alles loopt via mijn inlog en ik wissel van functie
    hoe kan ik de app laten lopen via andere user
    Ik ga met pensioen, wat doe ik met mijn koppelingen?
    De scanapp hangt nog aan een uitzendkracht die straks vertrekt
    De penningmeester draagt over, de app moet mee
    Iemand anders moet de koppeling gaan dragen
    Mag een koppeling op een algemene gebruiker staan?
    Mijn collega en ik ruilen taken, de link moet naar mij
    De webbouwer koppelde met zijn login, dat moet de onze zijn
    Wat doe ik met de koppelingen van een vertrekkende controller?
    De kassa boekt op mijn naam, ik wil daar vanaf
    Hoe zet ik Payhawk over op het account van de administratie?
    Overdracht van integraties bij uitdiensttreding
    Onze koppelingen moeten op één vaste technische login komen
    Vervang de gebruiker van de koppeling
    Ik wil de login van Kees pas blokkeren als de app verhuisd is
    app op andere login
    Mogen we een gebruiker verwijderen waar nog een koppeling op draait?
    Bij ons vertrekt de IT-man die alles koppelde, hoe vangen we dat op?
    Zonder storing van gebruiker wisselen bij de webshopkoppeling
    Hoe krijgt de koppeling een nieuwe eigenaar?
    De koppeling draait op het account van mijn ex-compagnon, die werkt nog
    Een opvolger aanwijzen voor de koppeling
    De app werkt op de login van onze stagiaire, dat moet een vaste kracht worden
    Wat moet er gebeuren met de apps voor Jan weggaat?
    Koppeling verplaatsen naar een ander account
    Wij willen van persoonlijke logins af bij koppelingen
    Onze salarisverwerker heeft destijds alles aangekoppeld met het account van Petra. Petra gaat in maart met pensioen en ik wil dat Nmbrs daarna gewoon blijft boeken, alleen dan op naam van iemand anders.
    Ik ben interim controller en vertrek over drie weken. Vier applicaties hangen aan mijn login en ik wil die netjes achterlaten bij de vaste medewerker, zonder dat er één dag iets stilvalt.
    Bij een klant van ons draait Basecone nog op de naam van de dochter van de eigenaar, die nu in Australië woont. Hoe krijgen we dat op de boekhoudster?
    Als consultant heb ik de webshop destijds onder mijn eigen gebruiker aangesloten, dat was tijdelijk bedoeld. Nu moet het bij de klant zelf komen te liggen.
    Wij adviseren klanten om koppelingen niet op een persoon te zetten maar op een technisch account. Wat is de goede volgorde als er nu al iets op een directeur loopt?
    De financieel manager heeft opgezegd en HR wil zijn account op de laatste werkdag dichtzetten. Wat moet ik vóór die datum met Payhawk doen?
    Onze cliënt heeft een nieuwe administrateur. Het kassasysteem schrijft alles nog weg onder de naam van haar voorganger, dat moet op haar naam, maar de omzet mag niet dubbel binnenkomen.
    Mijn collega-partner gaat met vervroegd pensioen; bij 23 dossiers is hij degene die ooit akkoord gaf voor het scanpakket. Hoe zorg ik dat een ander dat overneemt voor hij weg is?
    Ik geef trainingen en krijg steeds de vraag: kun je een koppeling van de ene medewerker naar de andere verhuizen zonder alles kwijt te raken wat in de app is ingesteld?
    De koppeling met Dyflexis loopt op het account van de bedrijfsleider en die vindt dat vervelend, want elke boeking staat op zijn naam. Kan dat een neutrale naam worden?
    Ik neem het stokje over van een zwangere collega en haar gebruiker wordt straks gepauzeerd. De urenregistratie hangt aan haar. Wat doe ik eerst?
    Wij leveren een expense-tool en onze klant vraagt hoe hij de verbinding op een andere medewerker laat draaien. Moet hij bij ons alles verwijderen en opnieuw beginnen?
    De IT-afdeling wil geen persoonlijke accounts meer onder integraties. We hebben een gebruiker Koppelingen aangemaakt, hoe krijgen we de bestaande CRM-aansluiting daaronder?
    Sinds de fusie is er een nieuwe administrateur bij de stichting. De declaratie-app werkt nog prima, maar wel via iemand die eigenlijk nergens meer bij mag. Hoe wisselen we dat om?
    Directeur wil niet langer dat Shopify op zijn inlog meelift, hij wil dat de boekhouder dat draagt.
    Overdrachtsdocument: punt 7, Power BI haalt cijfers op met mijn login. Mijn opvolger begint maandag. Hoe wordt dat zijn login?
    Iemand van ons kantoor is de eigenaar van de verbinding met Visionplanner en zij gaat naar de concurrent. De verbinding moet bij ons blijven maar op een andere medewerker.
    Onze vaste freelancer heeft alles ooit opgetuigd op zijn eigen gebruiker. We nemen in goed overleg afscheid en willen dat de voorraadkoppeling op onze eigen inkoper komt.
    Klant belt: de boekhoudster gaat scheiden van de eigenaar en vertrekt per direct. De webshop boekt via haar. Ik wil dat vóór het blokkeren omgezet hebben.
    ik ben tijdelijk hoofd administratie en zie dat de hele ketting scan, bank, uren via mij loopt, dat moet naar een vaste kracht voor ik wegga
    Wij begeleiden zestig klanten en één clientmanager heeft overal persoonlijk ja gezegd tegen de scan-app. Hij is weggekocht. Zijn akkoorden moeten die van een ander worden voordat hij zijn laptop inlevert.
    De CFO schuift door naar de groep en verliest in maart zijn toegang tot onze boeken. Drie pakketten zitten aan hem vast. Ik zoek een draaiboek.
    Twee broers runnen de zaak, eentje wordt uitgekocht. Toevallig is hij degene namens wie de winkel met de boekhouding praat. Dat moet de andere broer worden.
    Overdracht punt 12: bonnen komen binnen dankzij het akkoord van Kim. Kim gaat naar HR en heeft daarna geen financiële rechten meer. Kim vervangen dus.
    Een consultant hoort niet achter te blijven in het systeem van de klant, maar mijn naam staat onder elke boeking van hun magazijnapp. Hoe vervangen we mij?
    Mijn inlog zit bij die leverancier ingebakken en ik heb liever dat het de inlog van een functionele mailbox wordt, nog voor mijn sabbatical.
    De freelance boekhoudster gaat terug naar één dag per maand. De eigenaar wil dat de bestelapp voortaan op zijn officemanager steunt.
    Hij heeft het ingericht, hij vertrekt, zij komt. Het enige wat ik wil is dat de loonjournaalposten doorlopen, alleen onder haar naam.
    Onze verkopers beloven klanten dat een koppeling op een neutraal account hoort. Eén klant wil dat nu ook echt, maar zit nog op zijn persoonlijke inlog. Wat vertel ik hem?
    Wat is slim als de enige persoon die de rapportage in de lucht houdt binnenkort met zwangerschapsverlof gaat en haar licentie zolang aan een ander wordt gegeven?
    Over een maand is er niemand meer bij de klant die de app destijds toeliet. Ik zoek een manier om de fakkel door te geven terwijl iedereen er nog is.
    De boekhoudster is voortaan freelancer en zit niet meer onder hun gebruikers. De app die op haar liep moet op de receptionist, die wel in dienst is.
    Na de reorganisatie valt de urenapp onder operations. De naam waaronder hij in Exact werkt moet dus van finance naar operations.
    Wij willen als leverancier klanten adviseren om vóór het verlof van hun beheerder de verbinding om te hangen. Wat is de veilige volgorde?
    De app hoeft niet weg en hij is ook niet stuk. Hij moet alleen ophouden van Marloes te zijn, want Marloes wordt docent.
    Ik wil mijn eigen toestemming pas kwijt als die van mijn opvolger werkt. Hoe doe je dat zonder gat ertussen?
    Welke volgorde: eerst de oude blokkeren, of eerst de nieuwe verbinden? We hebben een bestelsysteem dat elk uur orders stuurt.
    Een detacheerder levert ons elke zes maanden een nieuwe administrateur, en elke zes maanden sterft er een koppeling. Hoe geef je het van de een aan de ander door?
    Bij de klant staat ieders functie goed, behalve dat de afvalverwerkingsapp namens de receptioniste van 2019 boekt. Ze werkt er nog, ze wil het alleen niet meer.
    overdracht: koppeling van jan naar mij zetten, jan gaat vrijdag weg, nog nooit gedaan
    De koppelingen van de hele groep hangen aan één adjunct-controller. Hij is 63. De directie wil dat dit risico verdwijnt zolang hij er nog is.
    Hoe begeleid ik als leverancier een klant die het account waarmee wij verbinden wil wisselen van eigenaar naar boekhouder, met behoud van mapping?
    Mijn baas is partner en wil met pensioen. Ik merk nu pas dat bij elk dossier zijn akkoord onder de scanner ligt. Dat moet naar mij, dossier voor dossier, voor de zomer.
    Een klant heeft de koppeling tijdelijk op de accountant gezet, tijdelijk werd vier jaar. Nu is er eindelijk een eigen financiële man die het zelf kan dragen.
    Twee dagen voor zijn vakantie zegt de beheerder dat hij niet terugkomt. De hele orderstroom loopt over zijn login. Hoe red ik dit zonder stilstand?
    Onze accountmanager had alle klantkoppelingen uit gemak onder zijn eigen naam laten lopen. Compliance wil ze op de naam van de klant zelf. Hoe pak je er één aan, dan doe ik de rest.
    De voorzitter van de sportclub trad af, de penningmeester blijft. De ledenapp hangt aan de voorzitter. Zonder contributie te missen naar de penningmeester, graag.
    Er is een nieuwe CISO, die wil persoonsgebonden integraties uitfaseren. Bij dit bedrijf begint dat met het expensepakket op naam van de CEO.
    De CEO wil van zijn eigen naam op alle automatische boekingen af, want de commissaris vroeg hem waarom hij 's nachts om drie uur bonnen inboekt.
    Er komt een detacheringsstop, dus onze externe boekhouder gaat onverwacht snel weg. De loonkoppeling is van hem. Hoe krijgt de vaste kracht hem over?
    Wij hebben als softwareleverancier per klant één contactpersoon wiens inlog alles draagt. Bij klant X wisselt die. Hoe verloopt dat voor hen het minst pijnlijk?
    De urenkoppeling loopt via mij als consultant en ik heb de klant beloofd dat ik onzichtbaar word. Wat moet er dan in welke volgorde?
    Voor mijn stage-einde moet de webshop niet meer van mij afhangen maar van mijn begeleider. Die heeft al een inlog.
    De beheerder werkt voortaan bij de moedermaatschappij en valt onder een ander abonnement. De kassakoppeling die op hem steunt moet in de dochter op iemand anders gaan steunen.
    Ik kreeg van de klant de vraag waarom elke inkoopboeking mijn naam draagt. Omdat ik hem aansloot dus. Hoe draag ik dat over aan hun eigen mensen?
    Over twee maanden zijn we een collega armer en een risico rijker: zij is de enige via wie de bonnen binnenkomen. Dat risico wil ik voor zijn.
    Is er een manier om een integratie van de ene mens op de andere over te laten gaan terwijl de winkel open is? We verkopen dag en nacht.
    De leverancier vroeg wie na het vertrek van mevrouw Jansen de verbinding draagt. Niemand had daarover nagedacht. Wat doen we voordat zij haar pasje inlevert?
    Ik word als partner niet blij van het idee dat mijn vakantie de scanstraat van de klant kan stilleggen. Zet die scanstraat op een naam die nooit vakantie heeft.
    De externe beheerder factureert ons voor elke keer dat hij de link vernieuwt omdat die op hem staat. Wij willen hem voortaan op onze eigen medewerker.
    Ik ga met zwangerschapsverlof en de orderkoppeling draait op mijn inlog, die moet op iemand anders
    De WMS-koppeling hangt aan de login van onze vertrekkende logistiek manager, hoe zet ik hem over voor 1 december
    Kunnen we alle koppelingen op een neutraal account zetten in plaats van op dat van een collega?
    Hoe geef ik de Power BI-verbinding met Exact door aan mijn opvolger
    Het CRM moet via het account van finance gaan lopen en niet meer via dat van mij
    Overdracht: Jan vertrekt vrijdag, urenkoppeling staat op zijn naam, mag geen dag stilliggen
    Onze externe consultant heeft alles onder zijn eigen naam gekoppeld en zijn contract loopt af
    Ik wissel van functie en wil van die koppeling af die op mijn naam staat, een ander moet hem dragen
    de HR-app boekt onder de naam van een stagiair, dat kan niet, hoe verander ik dat
    Kan de koppeling verhangen worden naar een collega zonder dat orders blijven liggen
    Het is nu zo dat als ik ziek ben en mijn account op slot gaat, de hele orderinvoer omvalt. Kan dat losgekoppeld worden van mij persoonlijk
    Mijn naam staat onder elke boeking die de scansoftware maakt, ik wil dat daar een ander staat
    De nieuwe controller neemt de koppelingen over van de oude, hoe doen we dat zonder gat in de gegevens
    Per 1 februari is Ilse weg en Dyflexis, Shopify en Power BI hangen aan haar account, ik wil het vóór zijn
    IT wil dat we geen persoonlijke accounts meer gebruiken voor integraties
    We hebben een interim-inkoper gehad die het inkoopportaal op zijn login zette, dat moet op de vaste inkoper
    overdragen koppeling exact andere gebruiker
    Kan ik in één keer wisselen van de persoon achter de CRM-verbinding of moet eerst het oude weg
    Mijn naam moet eraf, die van de nieuwe teamleider erop, het gaat om Dyflexis
    Wat gebeurt er met de orderkoppeling als Gerard, die hem ooit maakte, 1 maart met pensioen gaat, en wat doen we daarvoor
    Directeur heeft alle verbindingen op zichzelf staan en wil dat niet meer
    Is er een manier om een verbinding van medewerker A naar medewerker B te brengen zonder een nacht uitval
    Ons WMS draait op de login van de accountant en dat willen we op een eigen account
    Reorganisatie: de afdeling die de CRM-koppeling bezit houdt op te bestaan, een andere neemt hem over
    De app werkt nog prima, juist daarom wil ik hem nu al verzetten voor de eigenaar weg is
    Er moet een andere persoon garant staan voor de salariskoppeling
    collega Bram heeft zijn opzegtermijn in, Power BI en het voorraadpakket lopen via hem, wat nu eerst
    Bij ons gaat de coordinator met sabbatical, een half jaar, haar account wordt bevroren en de orderstroom loopt daarop
    Het urenpakket boekt als 'Kees', Kees werkt hier niet lang meer, het moet als iemand anders boeken
    Van een privé-login naar een dienstaccount voor Power BI, hoe dan
    Onze IT-partner had de integraties onder zijn eigen gebruiker gezet, wij stappen over naar een andere partner
    Ik erf de koppelingen van mijn voorganger, ze draaien nog op zijn naam
    De koppeling van mij naar de collega verhuizen die in januari mijn taken krijgt
    Er hangt een rittenapp onder de directeur en die wil niet dat zijn naam onder 4.000 boekingen staat
    Kan een verbinding mee met de functie in plaats van met de mens
    Marloes gaat naar een andere vestiging en verliest haar toegang; haar verbindingen met WMS en webshop moeten door
    Het wachtwoord van de koppelpersoon kent iedereen, we willen hem vervangen door een nette aparte gebruiker
    De rittenapp is aangesloten door iemand die straks minder rechten krijgt, zet hem alsjeblieft op een ander
    Mijn contract stopt; wat moet ik overdragen zodat de Power BI-cijfers blijven verversen
    De koppeling is persoonlijk en dat vindt de auditor niet goed, het moet een functioneel account worden
    Kunnen we vandaag al voorbereiden dat het CRM volgende week op een ander zijn naam draait
    Anja gaat over zes weken weg en alles van de webshop staat op haar naam
    Onze controller vertrekt; hoe laat ik de kassaverbinding doorlopen onder een ander?
    We willen dat Basecone niet langer op het persoonlijke account van de directeur draait
    Ik neem het over van mijn voorganger, ook de aansluiting van het BI-pakket. Hoe pak ik dat aan zonder uitval
    Er moet een neutraal account achter onze integraties komen in plaats van Piet
    Bij functiewissel: scantool omhangen naar de opvolger
    Hoe hang je een draaiende verbinding op een andere naam zonder dat er een dag tussen valt
    Payhawk loopt via mijn account en ik ga met zwangerschapsverlof, collega moet het dragen
    De eigenaar verkoopt zijn zaak en stapt uit, maar de integraties moeten onder de nieuwe baas verder
    alles draait op naam van de stagiair, dat moet anders
    Voordat we Karin blokkeren: wat draait er op haar en hoe gaat dat naar Joris?
    Mijn naam staat bij elke automatische boeking. Kan dat op een functioneel account?
    De urentool hangt aan een account dat over een maand dicht gaat
    Reorganisatie: afdelingshoofd weg, zijn aansluiting met het CRM moet blijven werken
    Overdracht van de Exact-verbinding van Shopify aan een andere medewerker
    Wij zouden liever hebben dat dat niet aan één persoon vasthangt
    die van Dyflexis staat op de mail van onze oude baas, moet op die van mij
    Hoe krijg ik het dashboard onder mijn eigen naam als ik hem van een collega erf
    Vrijdag laatste werkdag van onze financiële man en hij heeft destijds de kassa aangesloten, wat moet er vooraf gebeuren
    Alles loopt via Gerda en Gerda is 66
    De webshop hangt aan het account van iemand die volgende week een andere functie krijgt
    Wij zijn een kantoor en een collega die 20 klantverbindingen op haar naam heeft gaat weg
    Hoe zorg ik dat straks niet weer alles stilvalt als er iemand vertrekt? De kassa staat nu op Mohammed
    De verbinding staat nog op mijn privé-mailadres, moet naar het zakelijke account van ons kantoor
    Ons kantoor wil dat de scankoppen... de scanverbinding op een generiek account komt voor de vakantie
    Wisseling van de wacht bij financiën: hoe draag ik de verbinding met het BI-pakket over?
    Piet zijn account vervalt eind deze maand en op Piet draait de halve winkel
    Beter om alles wat aan Exact hangt op één vast, onpersoonlijk account te zetten? Hoe ga ik te werk
    Ik moet de verbinding omhangen, maakt het uit of ik weet van wie hij nu is?
    Het is onhandig dat de hele keten van scan tot boeking op mijn naam draait, ik word volgende maand zelfstandig
    Ons bestuur rouleert elk jaar en de ledensoftware staat telkens op de oude penningmeester
    Hoe hang ik de verbinding met het BI-pakket op het hoofd financiën in plaats van op de interimmer
    Wat moet ik eerst doen nu Marieke over drie weken weggaat en alle koppelingen op haar naam staan?
    Mag ik de login van een vertrekkende collega al blokkeren of vallen er dan dingen om?
    Wat gebeurt er met de webshop als ik Joris verwijder, die heeft hem gekoppeld. Kan het eerst op iemand anders?
    De kassa hangt aan mijn persoonlijke account. Is het erg? Ik wil hem er vanaf hebben zonder dat hij stopt.
    hoe lang voor iemand uit dienst gaat moet je de koppelingen overhevelen en hoe gaat dat
    Onze controller gaat met pensioen, haar naam zit onder vijf verbindingen
    Kan een koppeling van eigenaar wisselen zonder dat er een dag gegevens mist?
    ik word zelf ontslagen en wil netjes de bonnentool overdragen
    Beter op een neutrale gebruiker dan op mij, toch? Hoe verhuis ik de link
    Moet de nieuwe medewerker eerst rechten krijgen voordat de koppeling op haar naam kan?
    Wij willen niet langer dat de verbinding van één persoon afhangt
    voor ik HR vertel dat Ahmed weg mag moet ik iets regelen met de urenkoppeling die van hem is
    De eigenaar liet alles op zijn privé mail koppelen, dat moet nu zakelijk worden
    Wissel van administrateur per 1 mei: koppelingen mogen niet uitvallen. Volgorde?
    Verlies ik mijn instellingen in de app als ik hem onder een andere gebruiker hang?
    de link loopt nu via de externe consultant, en die zijn klus is bijna klaar
    Kan ik de verbinding van Visma laten overnemen door mijn vervangster tijdens mijn zwangerschap
    zij gaat weg, haar apps moeten blijven draaien
    Volgende week is de opzegtermijn van onze applicatiebeheerder om; wat doe ik met wat er onder haar login draait?
    In plaats van mijn account moet het account van de afdeling de motor worden van de rapportage
    Mijn contract eindigt 30 juni en alles wat ik aansloot valt dan om. Hoe draag ik het over?
    Wat moet er gebeuren voordat IT om 17:00 de account van Frank dichtzet? Het verkeer van de bestelapp loopt via hem.
    De vorige eigenaar heeft bij de overname toegezegd nog twee maanden zijn login open te houden. Hoe zorg ik dat in die tijd de webshop op onze naam komt?
    we hebben een nieuwe financieel manager, de link met spendesk moet van de oude naar haar zonder gat
    Als ik met zwangerschapsverlof ga en mijn account wordt bevroren, blijft de kassakoppeling dan lopen? Liever zet ik hem vooraf om.
    Is het toegestaan een koppeling op naam van een interimmer te laten staan na zijn vertrek? Wij willen hem overnemen.
    Wie moet er inloggen, en in welke volgorde, om de verbinding van mijn vader op mij te krijgen nu ik de zaak overneem?
    niet intrekken, overnemen. de crm link van lisa
    Onze accountant raadt aan de koppelingen niet op een mens te zetten. Hoe verander ik dat voor een bestaande?
    Sophie krijgt een andere functie, haar rechten in Exact worden minder, en de BI draait op haar. Eerst omzetten dus, maar hoe?
    Kan ik de oude toestemming pas weghalen als de nieuwe werkt, of moet het andersom bij de wissel van gebruiker?
    mag de ex-medewerker zijn toegang behouden totdat de koppeling op een ander staat, en hoe krijg ik hem daar
    Overlijden van een collega. Haar naam zit onder de verbinding met het loonpakket en die moet netjes naar iemand anders.
    We splitsen de administratieafdeling; de verbinding moet van team A naar een gebruiker van team B
    Alles hangt aan de mailbox van een oud-directeur, dat voelt als een tijdbom
    De bedrijfsleider is weg, login leeft nog, koppeling hangt eraan. Hoelang kan dat goed gaan en hoe krijg ik hem op mij?
    Kunnen we de verbinding van de vakantiekracht die hem toevallig aanlegde op een vaste kracht zetten?
    collega gaat weg per 1/9, links op zn naam, eerst wat
    Ik neem het stokje over van Theo en wil dat de synchronisatie van de webwinkel voortaan via mij loopt, zonder een dag stil te staan
    Mogen wij een koppeling op een gedeelde gebruiker zetten voordat de huidige houder met sabbatical gaat?
    Hoe voorkom ik dat de orderstroom breekt op de dag dat Ineke haar laptop inlevert?
    Onze MD heeft alles ooit onder zijn naam verbonden en wil daar vanaf, maar niets mag uitvallen
    Voor ik de ontslagprocedure van een medewerker start: zijn account voedt de prijsmodule, wat regel ik vooraf
    Kan ik met vakantie of valt dan alles stil omdat de synchronisatie op mij staat? Ik wil hem op een ander.
    Ons account office@ moet drager worden van alle verbindingen die nu nog op Janneke staan
    Hoe draag je een koppeling over zonder dat de leverancier eraan te pas komt?
    Moet ik haar paswoord vragen voor ze vertrekt, of kan de link ook zonder op mij komen?
    De detacheerder haalt zijn man weg per vrijdag. Alles wat die man koppelde moet van ons worden.
    Eerst de nieuwe gebruiker klaarzetten en dan wisselen, klopt dat? Het gaat om de declaratie-app van een vertrekker.
    Ik ga met pensioen op de 15e. Wat moet er vóór de 15e gebeuren met de drie programma's die op mijn inlog lopen?
    Mag een link op naam van de schoonmoeder van de baas staan? Zij werkt hier niet meer, hij moet op de boekhouder.
    De stagiair heeft de connectie aangelegd, stage is klaar, connectie niet
    Onder verbinding staat 'ingelogd als Petra' en Petra gaat naar de concurrent. Het moet mijn naam worden
    Ik wil dat bij de boekingen van de app niet langer mijn naam staat maar die van een algemene gebruiker
    Elke boeking van de webshop heeft als maker mijn naam, de accountant vraagt waarom. Kan dat op een ander?
    HR mailt: laatste werkdag Wouter is 30 juni. De scankoppeling hangt aan hem en mag niet omvallen
    Graag de koppeling van mij naar mijn opvolgster, zonder dat er een dag uitvalt
    Er staat mijn privé-mailadres onder de koppeling met Exact, dat moet een zakelijk account van de zaak worden
    Wij willen een systeemgebruiker zien staan in plaats van een mens bij die integratie
    De koppeling van Dyflexis draait op de login van de baas en die wil daarvan af, alles moet wel doorlopen
    Ik ga met zwangerschapsverlof en alle apps staan op mijn naam, wat nu
    collega neemt mijn taken over, ook de koppelingen, hoe draag ik ze over
    Over twee weken wordt het account van Hans gesloten, zijn naam staat onder de kassa
    In plaats van j.peeters moet er boekhouding@ komen te staan bij de app
    De directeur ziet zijn naam bij 400 boekingen die hij nooit maakte. Het programma moet onder iemand anders gaan lopen
    welke stappen om een integratie van de ene gebruiker naar de andere te krijgen
    Als ik straks weg ben moet het gewoon blijven lopen, nu hangt alles aan mij
    Vlak voor mijn pensioen, en de loonkoppeling draait nog onder mijn naam
    Als ik in de app kijk staat bij eigenaar de oude directeur, die is er nog tot kerst. Graag iemand anders
    De stagiair heeft alles gekoppeld onder zijn eigen inlog en hij is volgende week klaar
    We hebben één mailadres gemaakt, koppelingen@, en willen alle apps onder dat adres zien
    De koppeling toont een account dat wij delen met een ander bedrijf, hij moet onder een eigen account
    Ik zie mijn naam onder de app en ik wil er niet meer verantwoordelijk voor zijn
    De handtekening onder de koppeling is van de boekhouder die volgende maand vertrekt naar Spanje, onze kassa moet door
    Ik zie 'authorized by: admin_oud@'. Dat adres wordt opgeheven. Zet het op admin_nieuw@
    Onze coördinator wil niet dat zijn persoonlijke login het hele magazijn draaiende houdt
    Er staat 'verbonden door Linda', en Linda werkt halftijds en wil haar naam daar niet, zet er iemand anders onder
    De nieuwe financieel directeur moet de koppelingen op zijn naam krijgen, de oude blijft nog twee maanden
    Ik moet mijn bureau leegruimen vrijdag. Op mijn inlog lopen de webshop en de uren
    Hoe krijg je een bestaande integratie achter een dienstaccount in plaats van een persoon
    In het logboek staat elke boeking op 'Tim', Tim wordt verkoper en mag niet meer bij financiën
    Mijn opvolger begint maandag, mijn apps moeten zijn apps worden
    Kan een koppeling van de ene inlog naar een andere zonder dat de instellingen van de app verloren gaan?
    We hebben een gedeelde mailbox gemaakt zodat niet één mens de koppelingen draagt. Hoe zet ik ze daarop
    De ondernemer stopt, zijn zoon neemt over, de koppelingen staan nog op de naam van vader
    Ik zie bij alle drie de tools het account van de interim-manager, hij vertrekt eind deze maand
    Een andere gebruiker moet het stokje overnemen bij de webshopkoppeling
    Voor het overdragen van mijn werk moet de loonkoppeling onder Farid komen te staan in plaats van onder mij
    Niet intrekken, niet stoppen: alleen een andere naam erachter, want Joke gaat weg
    koppelng staat op naam van jan, jan gaat weg, moet op mij
    Ingrid heeft gisteren haar ontslag ingediend en alle bonnen lopen op haar naam, hoe voorkom ik dat het op de 1e stilvalt
    Mijn collega heeft vorige week een andere functie gekregen, haar Exact moet dicht, maar de kassa draait op haar account
    Vader draagt de zaak over, de webshop hangt nog aan zijn inlog, die moet naar mij
    Na het vertrek van de interim-controller in augustus willen we dat de rapportage op naam van een vaste medewerker komt
    Vorig jaar heb ik in een bui alles met mijn privé-adres gekoppeld, dat moet nu netjes naar een algemeen account
    De externe consultant die Payhawk inrichtte is klaar, zijn account gaat eruit, hoe krijgen we de verbinding op een van ons
    we zijn geschrokken van wat er gebeurde toen Piet ziek werd, alles hing aan zijn inlog. Dat willen we nooit meer
    Twee jaar terug heeft de stagiair de kassa aangesloten op haar naam, ze is nu echt weg over twee weken
    Ruzie met mijn compagnon, hij stapt eruit, en het scanprogramma is op zijn naam aangesloten. Zorg dat het door blijft lopen op mijn naam
    Na de reorganisatie is Marloes niet meer van de financiën, maar Dyflexis gebruikt haar login nog
    Onze accountant adviseerde na de controle om alles op één systeemgebruiker te zetten in plaats van op de penningmeester
    Ik ga met pensioen, twintig jaar boekhouding, en alles staat op mij. Hoe geef ik dat door zonder brokken
    De directeur wil sinds het datalek niet langer dat de BI op zijn persoonlijke login draait
    vorige beheerder weg op 31/10, koppeling omzetten naar beheer@
    Er is vorige maand een nieuwe penningmeester gekozen, de ledenadministratie haalt de cijfers op via de oude
    Na mijn scheiding wil ik dat de winkelkassa op mijn gebruiker draait en niet meer op die van mijn ex
    Overname rond per 1 maart, de verkoper houdt zijn inlog nog een maand, daarna moet de CRM via onze mensen lopen
    Ze is getrouwd, krijgt een nieuw mailadres en een nieuwe gebruiker in Exact, de app zit nog op de oude
    Collega gaat met verlof en komt waarschijnlijk niet terug, mag de urenapp dan alvast op mij?
    Sinds januari doet een administratiekantoor ons werk, de tools moeten nu door hun medewerker heen lopen in plaats van door mijn oud-collega
    Mag ik de gebruiker van de vertrokken collega alvast uitzetten of moet ik eerst iets anders doen met de koppeling
    In welke volgorde doe je dat, ik wil de oude inlog blokkeren maar de kassa mag niet omvallen
    Het contract van de detacheringskracht wordt niet verlengd en zij heeft onze bestel-app op haar account
    De voorzitter die vorig jaar alles koppelde wil niet meer dat er boekingen op zijn naam binnenkomen
    Ik ben gepromoveerd en hoef niet meer in Exact, maar Power BI draait op mijn rechten en moet gewoon door
    Joop werd ernstig ziek en we beseften dat de hele facturenstroom op zijn inlog staat, dat moet anders voor het te laat is
    Onze eigenaar verkoopt, de notaris zegt: zorg dat niets meer op de verkoper draait per 1 februari
    Na het vorige drama, toen iemand wegging en alles omviel, willen we het deze keer netjes overdragen aan Nadia
    Interne controle schreef: koppeling CRM staat op naam van de financieel directeur, overzetten naar functioneel account
    mijn vrouw deed de boeken maar gaat ander werk doen, hoe zet ik dat bonnending op mij
    De inhuurkracht heeft dinsdag Payhawk ingericht met haar eigen mail, dat was niet de afspraak, het moet op finance@
    Vorige week is onze officemanager van naam en mail veranderd, haar oude gebruiker gaat eruit maar daar leunt de bestelsoftware op
    Wie neemt de apps van Ruud over, hij heeft op 30 juni zijn laatste dag en hij heeft er vier
    De oprichter stapt uit het bestuur en wij willen dat de donatiesoftware niet langer via hem boekt
    we hebben sinds kort een functioneel beheerder, alles wat op losse mensen draait moet naar haar
    Ik ben stagebegeleider en de stagiair heeft de kassa onder zijn account gehangen, hij vertrekt volgende week
    Na de cao-ronde is mijn assistent overgestapt naar een andere vestiging, de scanner blijft hier, haar account niet
    Onze administrateur kreeg gisteren te horen dat haar baan vervalt per maart, alle automatische boekingen lopen via haar
    De leverancier belde: u staat nog met de login van meneer Vos, die heb ik vorig jaar begraven. Hij werkt gek genoeg nog, maar moet op mij
    In het verleden is de scanner aangesloten met de login van het uitzendbureau, dat contract stopt
    Dienstverband loopt af, kassa op mijn naam, hoe laat ik het netjes achter
    Na de beveiligingstest moeten koppelingen weg van beheerdersaccounts, de BI draait op de hoofdgebruiker
    Wij wisselden van vaste IT-partner, de oude had zichzelf als gebruiker voor de webshop gebruikt, het moet op een nieuwe
    mijn broer en ik hebben de firma verdeeld, hij houdt zijn login, de urenapp blijft bij mij maar staat op hem
    Op 15 augustus verliest zij haar toegang tot Exact, dezelfde dag willen we dat onze factuurstroom op Bram staat
    ik ga drie maanden naar Nieuw-Zeeland en mijn account wordt gesloten, payhawk leunt erop
    Bij het doornemen van de personeelslijst bleek dat onze CRM-verbinding op iemand staat die met prepensioen gaat
    Na de hack van haar mailbox wil IT haar account weg, maar de webshop is met dat account verbonden en moet doorgaan
    Hij is vorige maand overgestapt naar de concurrent, zijn login staat om één reden nog open: Basecone
    De trainer verbond de kassa vrijdag met zijn eigen gegevens en hij komt niet meer terug, hij moet op ons
    Mevrouw gaat na 40 jaar met emeritaat, haar inlog voedt ons jaarverslag-systeem
    de scheiding is rond, de reserveringssoftware loopt via haar account, over twee weken sluit dat
    Na een waarschuwing van de arbo mag ik geen controllerswerk meer doen, Basecone gaat over op de vervanger
    Ik heb mijn assistente te veel gegeven: alles draait op haar. Hoe verdeel ik dat naar een neutrale gebruiker
    piet gaat weg de kassa zit op piet wat nu
    zij is ontslagen met opzegtermijn van een maand en de bonnenscan loopt op haar naam, moet naar mij
    vorige week nieuw hoofd financiën, alles van het oude hoofd omzetten dus ook de crm-verbinding
    Na zijn burn-out komt Erik niet meer terug op deze afdeling, Dyflexis en Power BI gebruiken zijn Exact
    overdracht: koppeling van oude naar nieuwe medewerker zonder dat klant het merkt
    Wij willen niet meer zoals vorig jaar dat een zieke collega de boel platlegt, dus weg van persoonlijke inlog
    de koppeling mag niet meer op mijn naam staan, ik ga volgende week weg
    ik wil niet dat alles stilvalt als Ria met pensioen gaat, haar login zit achter de kassa
    over laten lopen via een algemene gebruiker in plaats van via mij
    draag de scantool over aan mijn opvolger zonder dat er één bon verloren gaat
    onze webshop draait op het account van een stagiair, dat moet anders maar zonder stilstand
    haal mijn naam van de koppeling af maar laat hem wel draaien
    Henk heeft destijds alles gekoppeld en vertrekt eind van de maand. Alles moet blijven werken.
    ik wil de loonkoppeling liever niet langer persoonlijk dragen
    kan iemand anders eigenaar worden van de verbinding met Payhawk
    zet de link van Visma op naam van finance@ in plaats van op Jolanda
    wissel de gebruiker achter de urenapp, de instellingen moeten blijven
    de koppeling loopt via de directeur en dat wil hij niet meer
    ik ga met zwangerschapsverlof en wil de apps zolang bij een collega onderbrengen
    overhevelen, niet afsluiten: de BI-koppeling van Tom naar het serviceaccount
    we willen een aparte login voor koppelingen zodat niet alles aan één persoon hangt
    Voordat we Bart blokkeren moet zijn koppeling eerst ergens anders heen
    niet intrekken en klaar, de app moet door op een andere naam
    graag de verbinding van mij losmaken en aan collega hangen
    hoe zorg ik dat dyflexis blijft lopen als de boekhoudster straks geen account meer heeft
    account van Peter wordt maandag gedeactiveerd, de webshopkoppeling hangt daaraan, help
    onze IT eist dat geen enkele integratie nog op een persoonlijke login draait
    andere medewerker achter de app zetten
    de penningmeester wisselt, de ledenapp moet dan op de nieuwe staan
    zonder gat in de facturen de koppeling aan een andere user geven
    een tussenpersoon eruit: de app moet voortaan onder ons eigen account vallen ipv onder dat van de consultant
    de controller die alles ooit heeft aangezet vertrekt, ik wil de touwtjes overnemen zonder dat er iets losschiet
    laat de boel op mijn opvolgster draaien in plaats van op mij, vanaf de eerste
    ik stop per 1 juli maar de scantool mag niet met mij mee stoppen
    Het is toch raar dat onze hele factuurstroom aan het account van de receptioniste hangt. Verhuizen dus.
    de directeur verkoopt zijn aandelen; zijn login zit achter drie apps die gewoon door moeten
    overdragen van koppeling aan andere medewerker
    iets neutraals in plaats van Jeroen achter de CRM-koppeling, Jeroen blijft wel werken hier
    mijn persoonlijke toestemming vervangen door die van de financiële afdeling
    IT wil het account van Saskia sluiten, maar ik denk dat de loonapp daarop draait en die moet blijven
    van detachering terug naar vast personeel: de koppeling moet mee van de een naar de ander
    ik wil niet meer elk jaar gedoe als iemand weggaat, hoe krijg ik de apps op een vast account
    de kassa bij ons laten lopen onder de nieuwe bedrijfsleider, oude is ontslagen maar heeft nog een maand
    uitdiensttreding Karel: apps eerst ompluggen, dan pas account weg
    pas de gebruiker van de app aan zonder in de app alles opnieuw in te stellen
    ik draag mijn functie over en wil dat niemand merkt dat de apps van naam wisselen
    mag de koppeling van de vrijwilliger naar de vereniging zelf
    Wij willen de verbinding wegtrekken bij de ingehuurde kracht en op ons eigen beheeraccount zetten, met behoud van alles.
    niet mijn toestemming maar de hare moet eronder liggen
    laat de tool voortaan inloggen als kantoor@ in plaats van als ik
    mag ik de oude gebruiker vast blokkeren voordat de app op de nieuwe loopt
    koppeling van mij naar haar, niks stuk maken
    ik weg, app blijft, hoe
    app via andere gebruiker
    collega gaat weg, basecone op zijn naam
    integratie overdragen
    eigenaar koppeling wijzigen
    service account voor exact koppelingen
    pensioen boekhoudster, kassa draait op haar
    koppeling overzetten zonder stilstand
    ander account onder de app hangen
    systeemgebruiker maken voor koppelingen
    vertrekkende controller, payhawk overnemen
    app van persoonlijk naar algemeen account
    migreren koppeling naar nieuwe gebruiker
    uit dienst per 1 mei, apps omzetten
    shopify loopt op account van stagiair
    technische gebruiker exact apps
    overname koppeling door opvolger
    jan vertrekt en alles hangt aan jan
    gebruiker vervangen in koppeling
    naam wisselen bij de scanapp
    koppeling moet via mij lopen voortaan
    zwangerschapsverlof, koppeling tijdelijk op mijn naam
    bookings tonen naam ex, andere gebruiker
    functioneel account voor power bi exact
    overdracht integraties bij uitdiensttreding
    gebruiker app wijzigen exact
    koppelng overzeten andere gebruiker
    hoe krijg ik dat ding op mijn account
    niet meer op naam van de directeur
    van fatima naar finance@ overzetten
    visma link ander inlogaccount
    mailadres weg, koppeling eerst verhuizen
    voor we piet blokkeren: wat met zijn koppelingen
    onafhankelijk van persoon maken
    offboarding collega exact apps
    eerst nieuwe gebruiker dan oude weg
    sophie stopt, al haar apps op haar login
    we willen niet meer afhankelijk zijn van één persoon
    baas' account uit de koppelingen
    koppelingen op algemene mailbox
    andere naam achter kassa
    app draait op oude controller, overnemen
    interne functiewissel, koppelingen mee
    account eigenaar koppeling vervangen
    trengo van mij naar collega
    exact koppeling omhangen
    login achter payhawk wisselen
    met pensioen, wat met mijn apps
    van persoon naar functie-account
    hoe geef ik mijn koppelingen door
    opvolging koppelingen ivm vertrek
    boekingen op naam van vertrokken collega, wijzigen
    it wil één account voor alle koppelingen
    verhuizen scanapp naar andere exact login
    gebruker koppeling wijzigen
    detachering afgelopen, koppeling blijft, persoon weg
    Hoe zet ik hem op mijn naam?
    Rob vertrekt, wie neemt de kassakoppeling over?
    Kan de app op een ander account draaien?
    Hoe maken we het los van Rob?
    Wat moet er gebeuren voor Els haar account dichtgaat?
    kan kopeling op andre naam
    koppelng op andre gebruiker zeten
    collega vertrekkt app op haar naam
    eignaar koppeling wisselen
    anders account achter scanap
    stagair weg koppeling overneme
    systeem gebruker koppelingen
    De koppeling hangt aan mijn persoonlijke login en ik wil dat niet, wat zijn de mogelijkheden?
    Is het verstandig dat alles op naam van de directeur draait? Hoe zetten we dat om
    Onze boekhoudster gaat met pensioen en alle automatische boekingen staan op haar
    Moet ik haar account openhouden of kan de kassakoppeling op iemand anders verder?
    Zwangerschapsverlof van de controller: wie draagt dan de verbinding, en hoe regel ik dat zonder stilstand
    Als ik ontslag neem, gaat dan de webshop eruit? Ik heb die ooit aangesloten
    De auditor vindt dat koppelingen niet op personen horen te staan
    Ik wil van een persoonsgebonden naar een serviceaccount, in welke volgorde?
    koppeling overzetten van jan naar systeemgebruiker
    Kantoor met 80 klanten: een medewerker vertrekt en zijn login zit achter een stuk of twintig koppelingen
    De vorige beheerder gaf toestemming voor alles. Wat moet ik regelen voordat IT hem blokkeert?
    Wie neemt het stokje over bij de scantool nu Ria weggaat, en wat moet er dan in Exact gebeuren
    Security wil persoonlijke accounts uit de integraties. Hoe faseren we dat zonder gat in de data?
    Is het blokkeren van een vertrekkende collega gevaarlijk voor onze apps, en wat doe ik eerst?
    Kan de toestemming op mijn naam over op die van mijn opvolger
    Mijn cliënt vraagt mij zijn koppeling van mijn login af te halen en op die van hemzelf te zetten
    Ik wil niet langer degene zijn op wiens naam de app boekt
    Is het normaal dat een app op de naam van de eigenaar boekt, of moet dat een aparte gebruiker zijn? Ik wil het netjes
    De koppeling staat nog op een uitzendkracht die vrijdag stopt. Wat doen we eerst?
    Interne controle: degene die betaalt mag niet ook de koppeling dragen. Op wie zetten we hem en hoe
    Alles wat uit de webshop komt draagt mijn naam in Exact, en dat moet naar een neutrale account
    Wat is veiliger: koppelen met de login van de directeur of met een technische gebruiker, en hoe stap ik over?
    HR vraagt of ze het account van Wim kan sluiten; hij heeft volgens mij de scantool aangesloten
    Kan ik een app van eigenaar laten wisselen zonder dat er facturen dubbel komen
    zaak overgenomen, koppeling staat nog op vorige eigenaar, moet op mij
    Onze freelancer rondt af. Zijn login draagt de BI-koppeling en we willen geen dag missen
    Ik ga van afdeling wisselen en wil de uren-app achterlaten bij mijn vervanger
    Wie er ook koppelt, diegene zit eraan vast. Kunnen we dat bij een neutraal account onderbrengen?
    De vaste medewerker van ons kantoor draagt bij klant Bos de webshopverbinding, klant wil die op eigen personeel
    Als Els vrijdag haar laptop inlevert staat onze BI nog op haar. Wat nu, voor die tijd
    Bij ons is alles verweven met de login van de oprichter, en die verkoopt zijn aandelen
    verantwoordelijke voor koppeling wijzigen
    Wie is straks het aanspreekpunt als de app onder de login van een uitzendbureau-kracht loopt? Ik wil hem vóór vertrek op een vaste medewerker hebben
    Bij de audit kwam naar voren dat elf van onze koppelingen aan één persoon hangen. Hoe krijgen we dat veilig elders onder?
    Ik ben degene die vertrekt. Hoe laat ik mijn koppelingen netjes achter?
    alles staat op mijn naam en ik stop eind vd maand, wat nu met de kopeling
    van persoonlijke login naar algemeene login voor de webshop
    Onze controller gaat per 1 mei weg en alle koppelingen lopen op zijn naam
    De scantool hangt aan mijn persoonlijke login, dat moet een algemeen account worden
    Ik ga met pensioen, hoe zorg ik dat de kassa daarna doorboekt?
    Hoe laat ik de urenapp op naam van een collega verder draaien?
    Wij willen een technische gebruiker achter alle integraties
    Marieke gaat over twee weken met zwangerschapsverlof en haar account zit onder de webshop
    De tool draait onder de login van de stagiair en dat vind ik geen prettig idee
    Voordat we Peter zijn login uitzetten moet er iets met zijn koppelingen
    Hoe neem ik de verbinding van mijn voorganger over, hij kan nog inloggen tot vrijdag
    De boekhoudster werkt hier nog drie dagen. Wat moet ik met die apps die zij aansloot?
    Ik wil niet dat alles stilvalt als ik straks van functie wissel
    Overdracht van een collega: alle apps staan op haar account
    Basecone van mij naar de nieuwe administrateur
    De IT-partner stelt een 'service account' voor voor Exact, hoe zet ik de koppelingen daarop over?
    Kan een app van gebruiker wisselen zonder dat er boekingen wegvallen
    Het dashboard gebruikt het account van de directeur, liever dat van de controller
    Ik ben de enige met een login en ik stop ermee; wie draait straks de webshopkoppeling?
    De koppeling hangt aan het mailadres van een uitzendkracht, dat is niet houdbaar
    Hoe laat ik alle integraties op een neutraal account draaien
    Collega krijgt ander werk en zijn naam moet van de verbinding af zonder dat de sync valt
    Het account van de oud-directeur houdt onze BI overeind, wij willen hem kunnen afsluiten
    Een ander moet de koppeling 'dragen'
    We willen voorkomen dat bij personeelsverloop telkens alles omvalt
    Payhawk op de naam van de nieuwe financieel manager
    koppeling overdragen aan opvolger
    Koppeling loopt via mijn privémail, moet zakelijk worden
    Als ik morgen onder de bus kom valt alles stil, want elke koppeling staat op mij
    Wie moet straks inloggen voor de scantool als Els vertrekt? Nu is zij dat
    Wij fuseren en de koppelingen moeten onder een andere gebruiker komen
    Ik wil niet langer dat boekingen uit de kassa op mijn naam staan
    Een algemeen koppelaccount in plaats van dat van Henk
    gebruiker achter integratie wisselen
    Het contract van de interim loopt af en hij heeft de CRM aangesloten met zijn eigen login
    App laten draaien op info@ in plaats van op mij
    De vorige penningmeester staat nog achter de ledenapp, de nieuwe moet het overnemen
    zet de koppeling op mijn naam
    ik wil de koppeling van mijn collega overnemen
    koppeling loopt op mijn naam, moet anders
    controller vertrekt, koppeling verhuizen
    functioneel account voor de webshop
    app op andere naam zetten
    toestemming overdragen aan andere gebruiker
    kan Dyflexis via een andere gebruiker lopen
    ik ga uit dienst, wie krijgt de koppelingen
    Excel-invoegtoepassing op andere gebruiker
    urenapp aan ander account hangen
    De link stond op naam van een collega die weg is, hoe zet ik die over op mijn login?
    De koppeling liep op het account van een medewerker die vorige maand is vertrokken, en sinds diens account dicht is ligt alles plat. Hoe zet ik de verbinding over op een andere login?
    De penningmeester is overleden en de ledenapp liep op zijn inlog, ik moet hem op een andere naam aan de praat krijgen
    De collega die alles ooit had gekoppeld gaat uit dienst; ik wil dat het na haar vertrek op mijn naam doordraait
    Een collega gaat uit dienst en alle koppelingen staan op haar naam, hoe zet ik die over?
    Hoe laat ik een koppeling op een andere gebruiker draaien?
    Onze controller vertrekt per 1 mei, wat doe ik met de apps die via zijn login lopen?
    Ik wil dat de koppeling niet meer op mijn persoonlijke account staat.
    Kan ik een app overhevelen van de ene Exact-gebruiker naar de andere?
    De koppeling met Klippa loopt via een ex-stagiair, hoe krijg ik die op een vaste medewerker?
    We willen alle integraties via een serviceaccount laten lopen in plaats van via personen.
    Hoe wijzig ik de gebruiker achter een bestaande koppeling zonder dat er iets stilvalt?
    Peter gaat met pensioen en zijn login zit achter onze webshopkoppeling.
    Moet ik eerst de nieuwe gebruiker koppelen of eerst de oude verwijderen?
    Hoe draag ik de Power BI-koppeling over aan mijn opvolger?
    De app draait op het account van de directeur en dat willen we niet meer.
    Mijn voorganger heeft Dext gekoppeld; ik wil dat die op mijn naam komt.
    Wat is de veiligste volgorde om een koppeling naar een andere gebruiker te verplaatsen?
    Voordat we het account van Linda blokkeren moeten de apps naar iemand anders.
    Hoe voorkom ik dat koppelingen stoppen als een medewerker vertrekt?
    Kan een koppeling worden overgenomen door een collega zonder de instellingen te verliezen?
    Ik ga van functie wisselen en mijn Exact-koppelingen moeten naar het nieuwe hoofd administratie.
    De boekingen van de app staan op naam van een oud-medewerker, hoe verander ik dat?
    Wij willen de koppeling van onze salarissoftware op een neutrale gebruiker zetten.
    hoe verander ik de gebruiker van een koppeling
    Onze interimmer stopt vrijdag, zijn login hangt aan drie apps.
    Hoe zet je een integratie om van een persoonlijke naar een algemene login?
    De eigenaar van de Exact-koppeling moet worden aangepast, kan dat?
    Ik wil de machtiging van mijn collega vervangen door de mijne, wat komt er dan kijken?
    Bij ons hangt alles aan één medewerker; hoe verdeel ik de koppelingen over anderen?
    Kan Speedbooks via een andere login gegevens ophalen dan nu het geval is?
    Wegens langdurige ziekte van een collega moet haar koppeling via mij gaan lopen.
    We hebben een aparte Exact-gebruiker gemaakt voor apps, hoe zet ik ze daarop over?
    Hoe verhuis ik een koppeling naar een nieuwe medewerker zonder dubbele boekingen?
    De beheerder wil weg van koppelingen op persoonsnaam, wat is de aanpak?
    Bij een reorganisatie wisselt het Exact-beheer, hoe gaan de koppelingen mee over?
    Als ik een andere gebruiker achter de app zet, hoe pak ik dat stap voor stap aan?
    Onze extern adviseur koppelde Visionplanner met zijn eigen login, dat willen we zelf overnemen.
    Komende maand sluiten we twee accounts, de apps die daarop draaien moeten door blijven lopen.
    Hoe krijg ik een lopende koppeling los van iemands persoonlijke inlog?
    Welke stappen doorloop ik om een koppeling van Jan naar Esther te verplaatsen?
    De salariskoppeling draait op het hoofd HR en die stopt ermee; wij willen hem op een teamaccount.
    Is het mogelijk dat een app onder mijn naam verdergaat nu mijn collega met zwangerschapsverlof is?
    We hebben besloten dat koppelingen niet meer op persoonlijke logins mogen draaien, hoe gaan we te werk?
    Kan de app blijven werken als we de gebruiker erachter vervangen?
    Onze externe consultant heeft alles met zijn login gekoppeld en zijn opdracht eindigt.
    Mijn naam staat onder alle boekingen van de webshop, dat moet een andere gebruiker worden.
    Hoe geef ik het stokje over van een koppeling zonder gegevens te missen?
    De oude IT-beheerder is nog de gebruiker van onze integratie, hoe zet ik die op de nieuwe?
    Voor het vertrek van onze administratief medewerker willen we Zenvoices op een andere login zetten.
    Kan ik de toestemming van een app van de ene op de andere medewerker laten overgaan?
    Voordat we een account verwijderen: hoe krijgen de koppelingen een nieuwe eigenaar?
    Wij willen een neutraal account gebruiken voor Power BI in plaats van dat van de controller.
    De gebruiker die de koppeling maakte krijgt minder rechten, dus moet hij op iemand anders komen.
    Hoe stap je met een lopende koppeling over op een andere inlognaam?
    Aan wie de app hangt moet worden gewijzigd omdat zij een andere functie krijgt.
    Binnenkort ga ik weg; hoe draag ik mijn drie Exact-koppelingen over?
    De interne controle eist dat Klippa niet op de login van de betaler draait, hoe wissel ik dat?
    Wat is de beste manier om de gebruiker van een koppeling te vervangen?
    Ik heb een technische gebruiker gekregen en wil de bestaande app daarop laten lopen.
    koppeling overzetten naar andere medewerker, hoe?
    Bij ons is de eigenaar zelf de gekoppelde gebruiker en hij wil ervan af.
    De administratie-assistente verlaat ons en de scanapp werkt op haar machtiging, wat doe ik vooraf?
    Hoe krijg ik Nmbrs van de login van de oude salarisadministrateur af?
    Een verandering van achternaam en account bij een collega: hoe gaat de koppeling mee naar haar nieuwe login?
    Is opnieuw koppelen met een andere gebruiker genoeg om de app over te zetten?
    Wij fuseren en het nieuwe team neemt de apps over; hoe wisselen we de gebruiker per koppeling?
    Kunt u beschrijven hoe we Invantive van een persoonlijke op een systeemgebruiker zetten?
    Mag ik de vertrekkende collega al blokkeren voordat zijn koppeling is overgezet?
    De koppeling met Lightspeed moet van de eigenaar naar de bedrijfsleider. Wat is de werkwijze?
    Nu Els minder gaat werken, willen we haar drie koppelingen bij Tom onderbrengen.
    Hoe maak ik onze integraties onafhankelijk van één persoon?
    Door een reorganisatie wordt het account financien@ opgeheven; wat doe ik met de apps die het gebruiken?
    Wat moet ik voorbereiden zodat de apps doorgaan als onze administrateur stopt?
    Onze oud-stagebegeleider staat nog als gebruiker onder de scanapp. Hoe vervang ik hem?
    Mijn collega is plotseling overleden en zijn login draagt de webshopkoppeling, hoe nemen wij die over?
    Kan de koppeling worden gewisseld naar een login met minder rechten?
    Ik wil dat boekingen van de app niet meer mijn naam dragen maar die van een systeemaccount.
    De gebruiker van onze koppeling wordt volgende week geblokkeerd; wat moet er vooraf gebeuren?
    Kun je een bestaande app-verbinding aan een andere medewerker toewijzen?
    Hoe verplaats ik de verbinding van Visionplanner naar het nieuwe hoofd financiën?
    We hebben een gedeeld account aangemaakt en willen alle apps daar één voor één naartoe brengen.
    De detacheringskracht die alles koppelde is bijna weg, wij willen het op een vaste kracht zetten.
    Wat gebeurt er met de koppelingen als ik een gebruiker verwijder, en hoe zet ik ze tijdig om?
    Hoe zorg ik voor een soepele overgang van koppelingen naar mijn vervanger tijdens mijn sabbatical?
    De interne auditor wil geen persoonsgebonden koppelingen, hoe pas ik dat aan voor Klippa?
    De bestuurder van onze vereniging treedt af en de app hangt aan haar, hoe komt die bij de nieuwe?
    koppeling loopt nog via oude collega, hoe op mijn naam zetten
    Is er een manier om de verbinding te verhangen zonder opnieuw alle documenten binnen te krijgen?
    Ik ben de nieuwe controller en moet de apps van mijn voorganger gaan dragen.
    Het serviceaccount is klaar, rest alleen nog het overhevelen van Dext. Hoe gaat dat?
    Onze accountmanager van de leverancier vraagt een andere Exact-gebruiker voor de koppeling in te stellen.
    Drie vertrekkende medewerkers, zes apps: in welke volgorde breng ik die onder bij anderen?
    Een partner van het kantoor treedt uit en zijn login draagt veel klantkoppelingen; hoe dragen we die over?
    Hoe krijgt mijn opvolgster de apps op haar login voordat ik vrijdag mijn laptop inlever?
    Ik zou de koppeling met Gripp graag op een neutrale inlog zetten, hoe ga ik te werk?
    Wie neemt de toestemming over als een gebruiker verdwijnt, en hoe regelen we dat vooraf?
    De salesmanager koppelde ooit het CRM, maar dat hoort bij de administratie te liggen. Hoe verschuif ik dat?
    Kan de koppeling van mijn naam af zonder dat de app een dag stilstaat?
    hoe zet ik een koppeling over op een andere gebruiker
    collega gaat weg en de apps staan op zijn naam wat moet ik doen
    Kan de kopeling op een algemene gebruiker in plaats van op mij?
    Onze boekhoudster gaat uit dienst, hoe krijg ik haar koppelingen op mijn naam?
    wil de app niet meer op mijn eigen account hebben draaien, hoe zet ik dat om
    De collega die Klippa heeft gekoppeld gaat weg, hoe zet ik dat op mijn naam?
    Onze koppelingen draaien op de login van mijn ex-vennoot en dat wil ik veranderen
    Hoe laat ik de webshop via een andere gebruiker in Exact werken?
    Binnenkort gaat onze administratrice met pensioen, al onze apps staan op haar naam
    Kan ik een koppeling overdragen aan een collega zonder dat er iets uitvalt?
    Ik wil niet langer dat de kassakoppeling op mijn persoonlijke account draait
    De app boekt alles onder de naam van Peter, dat moet voortaan op Sandra staan
    Wat moet ik doen met onze koppelingen voordat iemand uit dienst treedt?
    Hoe wissel ik de gebruiker waarmee Dext bij Exact binnenkomt?
    mijn dochter neemt de boekhouding over, hoe komt de appkoppeling op haar login
    De zaak is overgedragen en de verbinding met Lightspeed moet naar de nieuwe eigenaar
    We willen alle apps laten lopen via het account van de office manager in plaats van dat van mij
    Een uitzendkracht had de planning gekoppeld, nu stopt zijn contract en wil ik het overnemen
    Hoe voorkom ik dat de koppeling stilvalt als ik het account van een vertrekkende medewerker sluit?
    Kan de verbinding met Teamleader van de directeur naar de boekhouder verhuizen?
    Ik ga drie maanden met verlof, kan de app intussen op een andere naam draaien?
    Mijn zus deed altijd de boekhouding en haar login draagt nog onze koppelingen, dat moet naar mij
    De voorzitter van onze vereniging treedt af en de ledenapp zit op zijn account
    Hoe wissel ik van gebruiker bij een koppeling zonder dat de kassa een dag stilligt?
    Onze stagiaire heeft Sendcloud aan Exact gekoppeld en vertrekt vrijdag
    Ik wil dat boekingen van de app niet meer op mijn naam verschijnen maar op die van kantoor
    Kan de koppeling op naam van onze nieuwe controller komen te staan?
    Wat is de veilige volgorde om een koppeling van Jan naar Fatima te verhuizen?
    Voordat ik Karins account verwijder wil ik haar appverbindingen aan iemand anders geven
    Ik heb alles gekoppeld als eigenaar maar wil een medewerker dat laten dragen
    hoe zet ik de dext koppeling op andermans naam
    De oprichter stapt uit de vof, zijn naam staat onder al onze gekoppelde programma's
    Zonder onze vaste boekhoudster valt alles stil, hoe maak ik de verbindingen minder van haar afhankelijk?
    We hebben twee vestigingen samengevoegd en willen de koppeling onder de nieuwe manager laten draaien
    Wij zijn een huisartsenpraktijk, de praktijkmanager vertrekt en haar apps moeten naar mij
    Hoe verhuis ik Planday van het ene Exact-account naar het andere?
    Ik stop als eigenaar en mijn zoon neemt de boel over, hoe krijgt hij de koppelingen op zijn login?
    Omdat Tom van functie wisselt moet zijn koppeling op Eva komen te staan
    Moet ik een app helemaal opnieuw instellen als ik hem onder een andere gebruiker wil laten lopen?
    De koppeling staat op een extern iemand die we niet meer inhuren, hoe trekken we die naar ons toe?
    Hoe regel ik dat mijn collega voortaan degene is via wie de scan-app werkt?
    Onze vrijwilliger die alles had ingericht stopt ermee, de verbindingen moeten overgedragen worden
    Ik wil mijn eigen naam onder de webshopkoppeling vervangen door die van onze vaste kracht
    onze boekhoudster gaat weg, wat moet er met de koppeling op haar naam
    Een overname: de app draait nog via de directeur van voorheen en moet naar mij over
    De bedrijfsleider van de slagerij vertrekt, hoe blijft de kassakoppeling lopen onder mijn naam?
    Hoe draag ik de verbinding met ons boekingssysteem over aan een andere medewerker?
    Onze app gebruikt de login van iemand die langdurig ziek is, ik wil dat die via mij gaat
    De secretaresse verhuist naar een ander bedrijf, maak de apps op haar naam alsjeblieft van mij
    Kan onze urenkoppeling naar een andere login zonder dat we uren kwijtraken?
    koppeling staat op naam van me oude collega, hoe krijg ik die op mijn naam
    Onze controller vertrekt eind deze maand en alle koppelingen lopen via haar login, hoe zet ik die over?
    Hoe laat ik de Power BI-connector via een serviceaccount lopen in plaats van via mij?
    De integratie hangt aan mijn persoonlijke account en dat wil ik veranderen.
    Kan ik een koppeling aan een andere gebruiker hangen zonder dat de sync stopt?
    Ik ga naar een andere baan en de API-koppeling moet op naam van mijn opvolger.
    We willen af van koppelingen op persoonlijke logins, hoe pakken we dat aan?
    De gebruiker die Basecone heeft gekoppeld gaat met pensioen, wat is de juiste volgorde?
    Hoe verhuis ik de autorisatie van Invantive Cloud naar een ander Exact-account?
    Onze stagiair heeft destijds de webshop gekoppeld, dat moet op een technische gebruiker komen.
    De app moet voortaan onder de gebruiker van de financiële administratie draaien.
    Is er een manier om de eigenaar van een OAuth-toestemming te wijzigen?
    Voor de audit mag geen enkele interface meer op naam van een medewerker staan.
    Welke rechten heeft de nieuwe gebruiker nodig als ik de koppeling overdraag?
    Wij blokkeren volgende week een account waarop de scan-app draait, hoe voorkom ik uitval?
    hoe zet ik een koppeling over van de ene gebruiker naar de andere in exact
    De ontwikkelaar die onze interface bouwde zit er nog als gebruiker achter, dat moeten wij overnemen.
    Wat komt er eerst: de nieuwe gebruiker koppelen of de oude toestemming weghalen?
    Ik neem het applicatiebeheer over en wil dat de connectors onder mijn gebruiker lopen.
    Mijn account wordt opgeheven en daar hangt nog de datafeed voor Power BI aan, hoe verplaats ik die?
    Van consultant naar eigen gebruiker: hoe nemen we zijn Exact-koppeling over?
    We willen alle vijf integraties op één systeemgebruiker laten draaien.
    De koppeling maakt nu boekingen op mijn naam, en dat moet een algemene gebruiker worden.
    Kan ik in Invantive Cloud van Exact-gebruiker wisselen zonder rapporten te verliezen?
    Onze administrateur gaat met zwangerschapsverlof, de app moet al die tijd via mij lopen.
    Hoe wissel je het account achter een API-integratie netjes om?
    Een externe partij heeft met zijn eigen login gekoppeld en wij willen onze eigen login gebruiken.
    Is het mogelijk de toestemming van een app over te dragen aan een collega?
    De werknemer die de webshop koppelde is volgende week weg, wat moet vooraf gebeuren?
    Na de reorganisatie moeten interfaces onder de IT-afdeling vallen in plaats van finance.
    Hoe voorkom ik dat onze koppelingen stoppen zodra HR het account van Mark uitzet?
    Ik ben boekhouder en wil niet langer dat de scanapp onder mijn naam werkt.
    Wij vervangen persoonlijke logins door een API-user, hoe verloopt die migratie in Exact?
    koppeling staat op oud medewerker, moet naar mij, hoe
    Wat is de veiligste manier om van koppelgebruiker te veranderen in een productieomgeving?
    De gebruiker achter de connector krijgt minder rechten, dus moet een ander het overnemen.
    Er komt een nieuwe controller en alle apps van de vorige moeten op haar account.
    Hoe krijg ik onze kassakoppeling van het account van de directeur af, naar een ander account?
    We hebben een aparte Exact-licentie gekocht voor de integratie, hoe zet ik de koppeling daarop?
    De detacheringskracht die alles heeft ingericht vertrekt, ik wil zijn rol in de koppelingen overnemen.
    Moet ik een app eerst verwijderen om hem onder een andere gebruiker te laten werken?
    Kunnen twee gebruikers tijdelijk naast elkaar gekoppeld zijn tijdens de overgang naar een nieuwe?
    De koppeling van Floryn moet van mijn naam naar die van de nieuwe financieel manager.
    Kun je uitleggen hoe ik de webshop onder een andere Exact-login laat werken?
    Ik word inactief gemaakt in Exact, maar mijn connectors moeten blijven draaien.
    Hoe regel je een overdracht van API-koppelingen bij uitdiensttreding?
    Van persoonlijk account naar functioneel account: hoe zet ik de scan-app om?
    Een ander teamlid moet de gebruiker achter onze BI-feed worden, zonder gat in de data.
    Mijn naam staat onder duizenden automatische boekingen, kan de app onder een andere gebruiker?
    Bij ons is de eigenaar van de onderneming de koppelgebruiker, dat wil hij niet meer.
    Onze DevOps-engineer wil niet langer de persoon zijn op wie de Exact-interface leunt, hoe verhangen we die?
    De Exact-licentie van een collega wordt opgezegd om kosten te besparen, maar drie apps draaien erop; wat eerst?
    Karin gaat in maart weg en de koppeling met Klippa staat op haar naam, hoe zet ik die over?
    Ik wil alle apps op een neutrale login hebben in plaats van op die van mij.
    Hoe laat ik de webshopkoppeling via een andere gebruiker lopen zonder dat hij een dag stilstaat?
    Onze vorige controller heeft alles gekoppeld met zijn account, dat moet op naam van zijn opvolger.
    De app draait onder mijn login, maar ik ga met pensioen; wat moet er voor die tijd gebeuren?
    Moet ik eerst de oude toestemming weghalen of eerst de nieuwe gebruiker koppelen?
    We willen Spotler overzetten van Jan naar Petra, in welke volgorde doen we dat?
    kan een koppeling van de ene naar de andere gebruiker verhuizen
    De boekingen staan nu op naam van de directeur, dat willen we via een ander account laten gaan.
    Mijn collega verlaat het bedrijf en ik wil niet dat Power BI dan stopt.
    Ik heb de nieuwe gebruiker al aangemaakt in Exact, hoe neemt die nu de koppeling over?
    We reorganiseren en de verbinding met het CRM moet naar een andere afdeling, dus andere login.
    De koppeling staat op het account van onze oud-directeur en moet naar dat van mij.
    Ik ben begonnen met een nieuwe gebruiker voor de apps, wat is de volgende stap om ze om te hangen?
    Volgende week gaat de administrateur uit dienst en vijf apps lopen via haar.
    Hoe vervang ik de persoon achter de bankapp zonder dat facturen dubbel binnenkomen?
    Ons IT-beleid zegt dat koppelingen niet op een persoonlijk account mogen staan, hoe stap ik over?
    Kan ik Payt op een andere Exact-login zetten terwijl hij doordraait?
    Wat gebeurt er met onze koppelingen als ik de login van Kees verwijder, en hoe voorkom ik uitval?
    de app moet op naam van mijn collega ipv mij
    Ik geef mijn taken over aan een opvolger, ook de app die onder mijn toestemming werkt.
    Boekingen van de webshop verschijnen als gemaakt door Inge, en dat moet iemand anders worden.
    Voor we Tim zijn account dichtzetten moet de urenkoppeling naar een andere medewerker.
    Mag ik de vertrekkende collega al blokkeren voordat de koppeling op een ander staat?
    Wij hebben een nieuwe controller en zij moet eigenaar worden van alle koppelingen met Exact.
    Hoe zorg ik dat de app blijft draaien als ik zelf naar een andere functie ga zonder Exact-login?
    Ik wil de scan-app niet langer onder mijn persoonlijke account hebben, hoe verander ik dat netjes?
    De vertrekkende collega werkt nog twee weken; wat moet zij samen met mij doen voor de koppeling?
    Kan een andere gebruiker de toestemming van een app overnemen zonder de oude eerst te verwijderen?
    koppeling overzeten van oude naar nieuwe medewerker
    Onze interim-manager had Agicap op zijn naam gezet en stopt vrijdag.
    Het account waar de API op draait moet vervangen worden door een servicegebruiker, hoe doen we de wissel?
    Ik moet de betaalapp van mijn naam af hebben vóór mijn verlof, wie en hoe?
    Onze boekhoudster gaat weg in juni en de kassa loopt op haar naam
    De webshop hangt aan mijn privé-login, dat moet op iemand anders komen
    Ik ga de zaak aan mijn zoon overdoen, hoe komen die koppelingen op zijn naam
    mijn man is ziek en alles draait op zijn account, ik wil dat het via mij loopt zonder dat er iets stilvalt
    De stagiair heeft de urenapp aangesloten en hij is volgende week klaar met zijn stage
    kan basecone van jan naar els
    Hoe zorg ik dat niks stopt als Marjan straks geen login meer heeft
    We willen dat de scantool niet langer op naam van den baas draait maar op die van het bureau
    zet de koppeling op een ander over voordat Kees met pensioen gaat
    Scheiding: haar login gaat eruit, de kassa moet blijven werken via de mijne
    Ik moet de koppeling op iemand anders zetten, moet ik daarvoor weten op wie hij nu loopt
    Eerst overzetten of eerst de oude blokkeren, in welke volgorde gaat zo'n overstap naar een andere persoon
    wat doe je eerst als een link van de ene naar de andere medewerker moet
    Ik wil niet langer dat alles via mijn naam gaat, mijn vrouw doet tegenwoordig de boeken
    De knecht die de garage-app gekoppeld heeft begint voor zichzelf, hoe red ik de koppeling
    de login van opa zit onder alle apps en opa stopt
    hoe maak je van een koppeling op naam van A een koppeling op naam van B
    Over drie weken vertrekt onze administratieve kracht en Basecone en Shopify draaien op haar
    Iemand anders moet het stokje overnemen voor de kassa-app zodat die niet omvalt als ik stop
    ik wil de urenapp laten lopen via een collega, moet dat ding er eerst af
    Van wie de koppeling is wil ik veranderen
    het mailadres van de vroegere zaakvoerder zit achter de link en dat gaat binnenkort dicht
    Over te nemen koppeling: wat moet ik eerst weten en wat vooral nog niet doen
    Mijn compagnon stapt eruit en hij heeft destijds ja gezegd tegen alles, hoe doen we dat zonder gedoe
    alles op naam van de bv-directeur, die wil dat het op de administratie staat
    de meid van kantoor is zwanger en gaat een half jaar weg, haar koppeling moet bij mij komen
    hoe geef je een koppeling door aan je opvolger
    mijn inlog zit onder de webshop, maar ik ga emigreren
    de boekhoudster wil niet meer dat de kassa haar naam gebruikt
    Onze zoon neemt over en hij wil alles op zijn eigen login, ook wat met apps te maken heeft
    naam achter de koppeling veranderen zonder gat in de boekingen
    ik moet een koppeling aan een ander geven, hoe begin je daaraan zonder iets te breken
    Het hele kassa-verhaal hangt op een stagiaire, dat voelt niet goed, hoe komt het bij mij
    Wat is er nodig om de app onder een andere inlog te laten draaien terwijl alles doorloopt
    Onze samensteller gaat met pensioen en twaalf klantkoppelingen lopen via haar
    De tool draait op het account van de partner en die wil dat niet langer
    We willen af van koppelingen op persoonlijke logins, alles op één kantoorgebruiker
    Relatiebeheerder wisselt van vestiging, haar scanlink moet naar haar opvolger
    Boekingen verschijnen op naam van iemand die al weggaat over drie weken, dat moet anders zonder dat de klant iets merkt
    Zet Visionplanner van Joris over op mij
    Hoe draag ik mijn koppelingen over voor ik uit dienst ga
    De webshop van de klant loopt nog op de login van onze stagiair, die stopt vrijdag
    Bij ziekte van één collega mag niet alles omvallen, ik wil de app onder een neutraal account
    Van persoonlijk account naar functioneel account voor de loonlink
    De klant neemt de koppeling over van ons, die moet op een gebruiker van hen gaan lopen
    Moet ik weten wie de koppeling nu draagt voor ik hem op een ander zet?
    Mag ik de oude gebruiker alvast blokkeren terwijl ik de koppeling nog moet overzetten
    In welke volgorde zet je een link over, eerst de oude eruit of eerst de nieuwe erin
    Is het erg als niemand weet op wie de koppeling draait en we hem willen verhangen naar een ander
    Ik word geen partner en ga weg, en ergens vind ik het sneu als de klanten morgen zonder bonnenkoppeling zitten omdat alles op mij staat
    Al onze tools draaien op de login van Wim. Wim wordt zzp'er.
    Kan een koppeling van eigenaar wisselen zonder dat de boekingen dubbel komen
    Boven elke automatische boeking staat de naam van mijn voorganger, dat oogt slordig bij de controle
    Straks is iedereen die ooit ja zei weg bij ons kantoor, we willen alles netjes bij één vaste naam onderbrengen
    Omzetten van mijn login naar die van de nieuwe relatiebeheerder, klanten mogen niets merken
    De partner wil niet dat zijn account boekingen maakt. Haal zijn naam ervan af en zet er een ander op
    koppeling loopt op iemand die met zwangerschapsverlof gaat
    Karin gaat met pensioen en alle dashboards draaien op haar login
    koppeling staat op mijn persoonlijke account, wil er vanaf voor ik wegga
    hoe vervang ik de gebruiker achter de scankoppeling zonder dat er iets stilvalt
    koppelingen overhevelen naar functionele gebruiker
    externe consultant heeft op zijn naam gekoppeld, contract loopt af
    willen van persoonsgebonden naar een technische gebruiker voor Power BI
    na reorganisatie moet Exact-koppeling van IT naar finance, andere login dus
    wat doe ik eerst voordat HR de gebruiker van Peter dichtzet, zijn naam zit onder de webshop
    boekingen uit de app staan nu op naam van de stagiair, moet een ander worden
    ik moet een koppeling overzetten maar weet niet van wie naar wie, mag ik de oude gebruiker al blokkeren
    in welke volgorde zet je een koppeling over zodat niks stilvalt
    moet de oude gebruiker nog actief blijven tijdens de overdracht van de koppeling
    Onze datawarehouse-koppeling is ooit door een externe op zijn eigen naam gelegd. Hij is er nog tot eind van de maand. Hoe zetten we dat netjes om?
    alle integraties hangen onder mijn naam en ik ga eruit, draaiboek graag
    we willen dat boekingen van de app voortaan van 'SYSTEM' komen en niet van Linda
    Linda gaat op zwangerschapsverlof, haar account wordt tijdelijk dichtgezet, Power BI hangt eraan
    beheer van de koppeling gaat van kantoor naar klant, dus andere gebruiker eronder
    wij hebben als implementatiepartner gekoppeld met ons account, moet nu naar de klant zelf
    Kun je een bestaande koppeling aan een ander geven zonder dat historie dubbel binnenkomt?
    de app moet minder zien en onder een andere gebruiker, vooral dat laatste
    koppeling op naam van directeur, wil dat niet meer op zijn login
    gebruiker wisselen bij koppeling exact
    andere persoon als eigenaar van de Dyflexis-Exact verbinding
    app overdragen aan collega voordat IT mijn account opheft
    hoe vervang je degene die ooit ja heeft gezegd tegen de app
    bij ons gaat iedereen met een koppeling op zijn naam vroeg of laat weg, we willen één vast account
    Exact-account waarmee de BI-koppeling is gelegd is van onze vorige IT-partner. Wij willen die er straks uit gooien, maar eerst moet BI onder ons eigen account.
    app draait onder de login van de directeur, liever onder een technische, zonder storing
    collega vertrekt, koppelingen op zijn naam, wat eerst
    SYSTEM-account bestaat al, hoe krijg ik de bestaande scankoppeling daarop zonder gat
    De interim controller gaat eind deze maand weg en alle feeds hangen aan haar account
    Wij willen de verbindingen van een natuurlijk persoon af en op een functioneel account
    Leaver-proces: hoe voorkom ik dat de koppeling stilvalt als HR het account blokkeert?
    De auditor vindt het een risico dat Basecone op de login van de CFO draait
    Ik draag mijn functie over en daarmee ook de apps die onder mijn naam draaien
    Het consolidatiepakket moet voortaan onder de groepscontroller lopen in plaats van onder mij
    koppeling omhangen naar ander account zonder stilstand
    Onze controller gaat met zwangerschapsverlof en haar vervanger moet de link overnemen
    Key person dependency op de Exact-verbinding wegnemen
    Moet ik vooraf weten op wie de koppeling draait voordat ik haar kan overdragen, en in welke volgorde gaat dat?
    Mag ik de vertrekkende controller alvast blokkeren voordat de app is overgenomen?
    In welke volgorde: eerst de nieuwe klaarmaken, of eerst de oude eraf?
    De CFO wil niet langer dat het inkoopplatform op zijn persoonlijke inlog boekt, alle boekingen dragen zijn naam
    Per 1 maart ben ik weg. Wat moet er met de drie feeds die op mij draaien?
    Wij wisselen van groepscontroller en de consolidatie mag geen dag stilliggen
    Ik wil de koppeling overdragen en vraag me af of er een volgorde is waarbij niets verloren gaat
    Kan de overdracht ook als onbekend is op wie hij nu staat?
    De revisor in België vraagt waarom al onze interfaces op een uitzendkracht staan. Kan dat op iemand anders?
    Overdrachtsdossier: interfaces staan nog op mij, moeten op Karin, en de nachtrun mag niet missen
    kan de app onder andere naam gaan draaien
    Wij willen de koppeling weghalen bij de ex-CFO, zonder dat de koppeling zelf verdwijnt
    Het inkoopplatform hangt aan mijn naam en ik wissel per februari van rol. De machtiging moet mee naar mijn opvolger, zonder dubbele facturen.
    Wij centraliseren: alle interfaces naar één beheerde gebruiker, welke volgorde hanteren we?
    De controller wil haar naam niet meer onder elke geautomatiseerde boeking zien
    De consolidatie draait op een account van een gedetacheerde die woensdag zijn pas inlevert
    Eigendom van de interface moet van Lotte naar het shared service center
    koppeling op andere gebruiker
    els vertrekt, app staat op haar naam
    app overzetten naar collega
    koppeling van naam veranderen
    wil dat app via mijn login loopt ipv jan zijn
    controller weg volgende maand, 6 koppelingen op hem
    koppelingen los van personen
    app draait op mijn privé account, moet op ander
    baas gaat met pensioen, koppelingen op zijn naam
    overzetten zonder stilstand
    app moet op algemene user
    koppeling doorgeven aan opvolger
    zwangerschapsverlof, app op haar login
    app verhuizen naar andere user
    ik ga uit dienst, wie neemt koppelingen over
    van user wisselen bij basecone
    stagiair koppelde alles, moet op mij
    interim stopt vrijdag, app moet blijven draaien
    boekingen staan op naam van ex, moet andere user
    kan een andere gebruiker de link overnemen
    overzetten, maar via wie loopt app nu
    app op ander zetten, wie is de huidige
    voor ik user wissel: moet ik weten op wie t staat
    mag ik oude gebruiker al blokkeren voor overzetten
    volgorde overzetten koppeling: eerst nieuwe of oude weg
    moet oude user eerst dicht bij verhuis koppeling
    app moet van mijn naam af naar kim
    koppelingen van collega die stopt op mij zetten
    andere user achter app
    Trudy gaat in december met pensioen en alle bonnen lopen via haar login, hoe vangen we dat op voor ze weg is
    de scan-app moet op naam van de administratie komen in plaats van de directeur
    Wij willen de koppeling niet meer aan één persoon hangen.
    koppeling overnemen van collega die vertrekt, zonder dat het stilvalt
    nieuwe penningmeester per 1 januari, de ledenkoppeling draait nog op de oude
    hoe laat ik het kassapakket voortaan onder een andere login draaien
    de webshop is verbonden met mijn eigen account en ik wissel van functie, iemand anders moet dat dragen
    link verhuizen van medewerker naar servicegebruiker
    HR-manager vertrekt over 2 weken, Dyflexis hangt aan haar. Wat is de juiste volgorde?
    onze it-man wil zijn naam onder alle verbindingen uit
    Kan de koppeling worden overgezet naar een collega terwijl de oude gewoon nog even doorloopt?
    wie neemt het stokje over van de vorige vrijwilliger bij die app, technisch bedoel ik
    op andere gebruiker zetten die koppeling
    voorkomen dat de uitwisseling stopt als ik met zwangerschapsverlof ga en mijn login dichtgaat
    mag ik het account van de vertrekkende collega alvast blokkeren of breekt dan de koppeling
    Waar begin ik als de koppeling op iemand anders moet? Eerst de oude eruit of eerst de nieuwe erin?
    in welke volgorde zet je een koppeling om zodat er niks uitvalt
    Kan ik de vertrokken boekhouder vandaag verwijderen of moet ik eerst iets met de koppeling die op hem loopt
    eerst oude toestemming weg of eerst de nieuwe gebruiker klaarzetten?
    Mijn collega-vrijwilliger stopt na 12 jaar. Haar naam zit onder de contributiekoppeling. Voor ze uit Exact gaat wil ik dat op mij laten lopen, hoe?
    de directeur wil niet langer dat het kassapakket via zijn inlog loopt
    koppeling op een neutrale inlog zetten in plaats van op de conciërge
    opvolger van de boekhouder moet de scan-koppeling overnemen, de rest van zijn account sluit eind van de maand
    hoe wissel ik de gebruiker waaronder de webshop boekt
    alle boekingen staan op naam van Kees omdat de koppeling via Kees loopt; dat moet een ander worden
    ik wil niet dat straks alles stilvalt als Ingrid haar account kwijt is, hoe bereiden we dat voor met die app
    van persoon A naar persoon B, de app blijft
    koppeling hernoemen naar andere medewerker
    Wij fuseren; mijn login vervalt per april. De urenkoppeling loopt over mij. Hoe draag ik hem over?
    de stagiaire heeft de koppeling gelegd, stage eindigt vrijdag
    ik stond per ongeluk zelf ingelogd toen we de kassa koppelden, dat had het algemene account moeten zijn
    van mijn schouders af: laat de scan-app via de administratie lopen
    vraag vooraf: eerst Henk uit Exact en dan de koppeling naar Noor, of omgekeerd?
    Loes gaat eind maand met pensioen en alle kassaboekingen lopen via haar inlog, hoe zetten we dat om zonder stilstand
    de koppeling hangt aan mijn voorganger, die moet aan mij hangen
    klant wil dat onze app niet meer op de privé-login van de directeur draait
    overdracht koppeling naar andere collega
    Vrijdag laatste dag van onze controller. Onder zijn naam staan Visma en Basecone. Wat doen we vóór vrijdag?
    de boekingen dragen steeds de naam van Anja terwijl ze overgeplaatst is, dat moet op iemand anders komen
    zwangerschapsverlof: app moet tijdelijk via een ander lopen
    leverancier adviseert de koppeling onder een neutrale gebruiker te hangen. Hoe pak ik dat aan, zonder dat er wat stilvalt
    Van persoon wisselen achter de urenkoppeling zonder dubbele boekingen
    mijn vader stopt, de zaak is nu van mij, en alle apps staan op zijn naam
    In antwoord op uw mail: de contactpersoon voor de koppeling wordt mevrouw Smets in plaats van de heer Wouters
    moet ik weten op wie de koppeling nu staat voor ik hem overzet?
    ik wil overzetten naar mij, mag ik de oude alvast blokkeren?
    Wat is de juiste volgorde bij het overzetten, eerst de oude eruit of eerst de nieuwe erin?
    kan ik de vertrekkende collega vast verwijderen en daarna pas de koppeling omzetten
    Ik ben de opvolger van Bram. Zijn laptop is ingeleverd, zijn Exact-login werkt nog een maand en daar draait alles op. Hoe krijg ik dat op mijn naam?
    beller: 'onze administratrice gaat weg, blijft jullie app dan werken?' Hij wil het voor zijn
    integratie van Joost naar Fatima
    het mag niet meer afhangen van één persoon
    de nieuwe financieel manager moet eigenaar van de koppeling worden
    de externe consultant die het gekoppeld heeft rondt af, wij nemen over
    hoe vervang je de persoon achter een app zonder dat de webshop stilvalt
    voor de vakantie van onze enige beheerder willen we de koppeling bij iemand anders neerleggen
    overdracht van de koppeling: mag het account van de oude eigenaar nu al dicht, of moet hij nog even blijven
    de dame van de administratie doet een stap terug en ik word degene onder wie de koppeling loopt. Wat moet er gebeuren?
    leverancier vraagt wie de nieuwe eigenaar van de Exact-verbinding wordt en hoe wij dat omzetten
    app hangt aan uitzendkracht, contract loopt af
    andere gebruiker achter de bonnenapp zetten zonder dat alles dubbel komt
    Anja gaat weg en haar koppelingen moeten blijven werken
    Ik wil de scanapp op naam van mijn opvolger zetten
    De koppeling hangt aan één persoon en dat moet anders
    Geef de webshop een andere eigenaar binnen Exact
    Hoe schuif ik een koppeling door naar een collega?
    Onze controller stopt volgende maand, wat doen we met zijn apps?
    De app draait op mijn login en dat wil ik niet meer
    Laat de kassa voortaan via de administratie lopen
    verhang de koppeling naar een ander account zonder stilstand
    Wissel de gebruiker achter onze BI-koppeling
    Ik ga met pensioen, wie neemt mijn koppelingen over?
    De link moet van Tom naar Sara
    Zet de urenapp over voordat Jeroen vertrekt
    Mijn privénaam hangt aan de koppeling, kan dat eraf?
    Hoe draag ik een koppeling netjes over?
    Wie uit dienst gaat heeft nog drie koppelingen op zijn naam
    De directeur wil niet langer dat de app op hem draait
    Moet ik weten op wie de koppeling staat voordat ik hem overzet?
    Mag ik de vertrekker al blokkeren voor de overdracht klaar is?
    in welke volgorde zet je een koppeling over zonder uitval
    Wanneer mag de oude gebruiker weg als ik een link verhuis?
    Een andere collega moet het gezicht achter de koppeling worden
    Zorg dat de scanner niet omvalt als Kim weggaat
    Onze controller gaat in april weg en drie apps van de groep lopen op haar login, hoe zet ik die over?
    De koppeling van een klant staat op naam van een collega die met pensioen gaat, hoe krijg ik hem op mijn naam?
    Wij willen de scanapp voor alle klanten via een algemene kantoorgebruiker laten lopen in plaats van via mij.
    Hoe laat ik de koppeling van de holding voortaan via de nieuwe financieel manager gaan, zonder dat alles stilvalt?
    Omdat ik naar een ander kantoor ga, moet mijn collega de koppelingen van mijn klanten overnemen.
    De app van onze werkmaatschappij draait op het account van de directeur, maar hij wil daar vanaf.
    Kan ik een koppeling op een andere gebruiker zetten zonder dat de boekingen van de klant dubbel binnenkomen?
    Voordat we het account van onze oude administrateur blokkeren, moet de app via iemand anders lopen.
    Wat is de veilige volgorde om Power BI van de ene naar de andere Exact-gebruiker over te zetten?
    Een stagiair heeft ooit de koppeling gemaakt en is al weg, hoe krijg ik die op naam van kantoor?
    De klant wil dat de link niet meer op onze login draait maar op zijn eigen gebruiker, hoe pakken we dat aan?
    Voor de groep willen we alle koppelingen op een servicegebruiker, want nu hangen ze aan drie personen.
    Na de reorganisatie doet Lisa de bv's en niet meer Kees, hoe gaat de koppeling mee naar haar?
    Hoe verhuis ik een app van mijn persoonlijke login naar die van een collega op kantoor?
    Mijn baas wil dat de declaratiekoppeling van de dochters niet aan een ex-medewerker hangt, hoe wijzig ik dat?
    Ik neem het werk van een zieke collega over en haar koppelingen met klanten moeten op mijn gebruiker komen.
    Per 1 februari neemt Fatima mijn klanten over, hoe zet ik de scanapp van die dossiers op haar naam?
    De app draait op de login van een uitzendkracht en dat vindt onze groepscontroller een risico, hoe veranderen we dat?
    Omdat onze kantooreigenaar stopt, moeten zijn veertig klantkoppelingen op een andere gebruiker komen.
    Hoe geef ik de koppeling van winkel 5 door aan de nieuwe bedrijfsleider zonder een dag omzet te missen?
    De dochter krijgt haar eigen administrateur en die moet de link met Payt van de moeder overnemen.
    Ik wil niet langer degene zijn op wiens naam alle koppelingen van de groep staan, hoe regel ik dat netjes?
    Kan een app van gebruiker wisselen terwijl de instellingen per vennootschap bewaard blijven?
    Mevrouw De Boer haar account wordt vrijdag dichtgezet, dus de LucaNet-koppeling moet vóór die tijd naar mij.
    Wij zijn gefuseerd met een ander kantoor en de koppelingen moeten onder hun systeemgebruiker verder.
    Het staat nu zo dat de urenapp op naam van de oud-directeur boekt, en dat moet iemand van de administratie worden.
    Hoe breng ik de webshopkoppeling van een klant onder bij een functioneel account in plaats van bij een assistent?
    Nu de groep een shared service center heeft, gaan de app-koppelingen van de bv's naar een gebruiker daar.
    Een van onze partners gaat sabbatical en zijn login wordt gesloten, hoe blijft de koppeling van zijn klanten leven?
    Is er een nette manier om Dext voor een klant onder een andere medewerker te hangen?
    Graag advies hoe wij een koppeling overhevelen van de externe controller naar onze eigen hoofdboekhouder.
    De boekingen uit de app komen onder de naam van Joost binnen en dat moet voortaan een andere gebruiker zijn.
    mijn collega gaat weg en de koppeling van klant smit staat op haar, hoe zet ik die op mij
    De externe boekhouder die onze Dext heeft aangesloten stopt ermee, hoe komt de verbinding op een eigen medewerker?
    Bij het zorgconcern wisselt de applicatiebeheerder, dus alle verbindingen met Exact moeten op zijn opvolger komen.
    Hoe laten we Tableau via een technisch account lezen in plaats van via de CFO?
    Na de scheiding mag mijn ex niet meer degene zijn via wie de app van onze bv loopt.
    De kassakoppeling van winkel 8 gebruikt de login van de vorige franchisenemer, en die moet naar de nieuwe.
    Ik word moeder en ben zes maanden weg, hoe draag ik mijn klantkoppelingen over zonder onderbreking?
    Wij willen vóór het vertrek van onze penningmeester de ledenapp op naam van de nieuwe penningmeester hebben.
    Kan ik de gebruiker achter Agicap vervangen zonder de geschiedenis van de groep kwijt te raken?
    Onze accountant raadt aan koppelingen niet op naam van personen te zetten, hoe krijgen we ze daar vanaf?
    Het secretariaat van de scholengroep koppelde ooit het ouderportaal, maar dat hoort bij de afdeling financiën.
    Welke volgorde houd ik aan om de link van de holding over te dragen, zodat er geen gat in de cijfers valt?
    Een collega is overleden en zijn koppelingen met klanten moeten door een ander worden voortgezet.
    De app staat nog op mijn oude e-mailadres en gebruiker, en moet voortaan via mijn nieuwe kantooraccount lopen.
    Hoe hevel ik vier verbindingen over van de moedermaatschappij naar een gebruiker van de dochter?
    De regiomanager op wiens account vier winkelkoppelingen draaien vertrekt, hoe komen die op het hoofdkantoor terecht?
    Ons kantoor gaat alle klantkoppelingen onderbrengen bij de applicatiebeheerder, hoe pak ik er eentje aan zonder uitval?
    de app staat op naam van de oude eigenaar van de bv, hoe krijg ik em op de nieuwe
    Omdat onze CFO geen persoonlijke koppelingen meer wil, moet Qlik via een gedeelde gebruiker gaan lezen.
    Wij willen vijf hotelkoppelingen van de algemeen directeur naar de hotelcontroller brengen, wat komt eerst?
    Om fraude te voorkomen mag de betaalkoppeling niet langer op de boekhouder zelf staan, hoe krijg ik een ander eronder?
    wat gebeurt er met de apps als ik een gebruiker verwijder?
    blijven de koppelingen werken als ik de gebruiker weghaal die ze maakte?
    Hoe zet ik de koppeling met Basecone over van Peter naar mij?
    Onze senior assistent gaat weg per 1 juli. Al onze scan-koppelingen staan op haar naam, hoe zet ik die veilig over?
    Ik wil dat de app niet langer op mijn persoonlijke login draait maar op die van kantoor.
    De partner gaat met pensioen en zijn login heeft alle app-verbindingen. Wat is een goede aanpak?
    Kan een koppeling van eigenaar wisselen?
    We willen de link met Dext onder een systeemgebruiker hangen zonder dat er een dag data mist.
    Hoe voorkom ik dat alles stilvalt als we de account van een vertrekkende collega sluiten?
    Mijn naam staat bij alle boekingen van de webshop-koppeling en dat wil ik niet. Hoe verander ik dat?
    De controller die de integraties heeft gemaakt vertrekt volgende week, wat moet ik eerst doen?
    Een medewerker met ouderschapsverlof heeft de koppelingen op haar naam, die moeten tijdelijk naar mij.
    Hoe krijg ik Visionplanner onder een algemene gebruiker van kantoor?
    Wissel van user voor bestaande integratie, hoe doe je dat?
    Overzetten van een app naar een ander account binnen Exact
    Nu draait alles op de login van de baas. Ik wil dat verplaatsen naar een technische gebruiker.
    De IT'er die onze Power BI verbinding maakte is ingehuurd en stopt; kan de verbinding naar een vaste medewerker?
    In welke volgorde vervang ik de gebruiker achter een app?
    Wij ruilen van hoofdgebruiker. Moeten de koppelingen dan ook mee en hoe gaat dat?
    ik moet een koppeling overnemen van iemand die weggaat
    We hebben besloten om voor elke klantkoppeling een aparte Exact-gebruiker te gebruiken. Hoe verhuis ik de huidige?
    Hoe verander ik wie er achter de autorisatie van Silverfin zit?
    Van mijn account naar dat van een collega, de uren-app moet over
    De koppeling loopt via de ex-vennoot, dat moet via mij gaan lopen
    De login van Sanne wordt opgeheven en de bonnenscanner werkt op haar account
    Kan ik Dext laten draaien op het functionele account administratie@ in plaats van op dat van mij?
    Ik ga zelf weg bij dit kantoor en wil mijn koppelingen netjes achterlaten bij mijn opvolger.
    koppeling overzetten voor vertrek medewerker
    Hoe regel je de overdracht van een Exact-integratie tussen twee collega's?
    Onze auditor vindt het niet goed dat integraties op persoonlijke accounts draaien. Hoe zet ik ze om?
    Twaalf koppelingen hangen aan één persoon. Dat willen we spreiden over aparte gebruikers, zonder uitval.
    De zoon neemt het bedrijf over van vader, alle apps lopen via vaders login
    Bij de boekingen uit de app staat nog de naam van een ex-collega, hoe verander ik de achterliggende login?
    Mijn assistente neemt het beheer van Basecone over, dus de verbinding moet op haar naam
    Ik wil een link naar Exact van account wisselen, wat is de veilige volgorde?
    Kan een app van het ene Exact-account naar het andere zonder opnieuw in te richten?
    de user achter onze power bi connector moet vervangen worden
    Wij zetten een nieuwe applicatiebeheerder neer en die krijgt de koppelingen onder zich
    Mag ik de oude medewerker al blokkeren voordat de koppeling is overgezet?
    Jan gaat met pensioen, zijn koppelingen moeten naar Fatima
    Wat als de maker van de integratie vertrekt?
    Een interim heeft de Power BI link gebouwd op zijn account. Hij is vrijdag voor het laatst, dus ik wil het overzetten.
    link naar exact op kantooraccount zetten
    Kan een verbinding los van personen worden gemaakt?
    Onze directeur wil niet meer de naam zijn achter alle automatische boekingen
    Ik neem de dossiers van een zieke collega over, inclusief zijn koppelingen
    koppeling overnemen van oud medewerker
    De huidige gebruiker van de bonnenlink wordt binnenkort gedeactiveerd. Hoe voorkom ik dat het ophoudt?
    De koppelingen voor salarisboekingen zijn gemaakt door iemand van HR die naar een andere entiteit gaat. De boekingen moeten doorlopen, dus hoe krijg ik ze onder mijn login?
    Onze boekhoudster gaat over drie weken met pensioen. Alle automatische boekingen lopen via haar account en dat wordt op haar laatste dag gesloten. Hoe zetten we dat op tijd om?
    Ik ben zelf de enige met koppelingen op mijn naam en ga vier maanden met verlof. Mijn collega moet ze overnemen zonder dat klanten iets merken. Wat is de aanpak?
    Onze controller vertrekt per 1 april en de webshop draait op zijn login, hoe zet ik dat om?
    Hoe zet ik een koppeling op naam van iemand anders?
    Kan de koppeling met Klippa op een ander account draaien zonder dat er iets uitvalt?
    Ik wil niet dat Power BI op mijn persoonlijke login hangt.
    Mijn collega gaat met pensioen. Zij heeft vijf jaar geleden de kassa met Exact verbonden. Wat moeten we doen voordat haar account dichtgaat?
    Alle integraties lopen via de directeur en dat willen we veranderen.
    Hoe maak ik mezelf eigenaar van een bestaande koppeling?
    De koppeling moet van Karin naar Joost
    We willen de link met Spendesk onderbrengen bij de financiële afdeling in plaats van bij één persoon.
    Hoe vervang ik de gebruiker achter de integratie van onze urenregistratie?
    iemand gaat weg en zn login zit aan alle apps vast wat nu
    Bij ons vertrekt de applicatiebeheerder. Hoe regel ik dat Visionplanner blijft lopen?
    Ik neem de taken over van een collega en haar app-toegang in Exact moet naar mij.
    De ownership van de Exact connectie moet naar een andere user.
    Het interim-contract van onze administrateur stopt vrijdag en Basecone hangt aan zijn account.
    Welke volgorde houd ik aan om een koppeling naar een nieuwe gebruiker te brengen?
    Koppeling op naam van vertrekkende medewerker
    Kunnen we de boekingen van de webshop laten lopen onder een algemene login in plaats van onder mij?
    Hoe verander ik de gebruiker waarmee Agicap bij Exact is ingelogd?
    We reorganiseren finance en alle connecties moeten op naam van het shared service center komen.
    Mijn naam staat bij elke automatische boeking en dat wil ik niet meer, de koppeling moet op iemand anders.
    Zonder stilstand de koppeling op een andere login zetten, kan dat?
    Onze financieel manager stopt eind deze maand. Zij heeft vier apps aan Exact gekoppeld, waaronder de kassa. Wij willen dat alles zonder onderbreking op mijn naam verder draait.
    Wij willen de koppelingen bij een persoon weghalen omdat we te kwetsbaar zijn als die ziek is.
    Een collega gaat met zwangerschapsverlof en haar account wordt gepauzeerd. Blijft de webshop dan boeken en hoe regel ik dat vooraf?
    Kan de verbinding van de kassa worden overgeheveld naar het account van onze nieuwe administrateur?
    De eigenaar heeft alles op zijn eigen login gezet, dat moet naar de administratie.
    Ik ga zelf uit dienst en draag mijn Exact-koppelingen over, wat is de beste manier?
    Hoe laat ik Rydoo voortaan via een andere Exact-gebruiker werken?
    overdracht koppelingen bij vertrek medewerker
    Welke voorbereiding is nodig om Nmbrs op een andere Exact-gebruiker te laten draaien?
    Mag een koppeling op naam van een inhuurkracht blijven staan als die vertrekt, en zo niet, hoe krijg ik hem bij een vaste medewerker?
    Na de reorganisatie hoort de integratie bij het team debiteuren. Nu loopt hij nog onder het hoofd inkoop.
    die koppeling staat op mijn naam en ik wil er vanaf, moet op de naam vd nieuwe controller
    Het bedrijf wordt overgenomen en de koppelingen van de verkoper moeten op onze eigen mensen komen.
    De webshop boekt onder de naam van iemand die intern van functie wisselt, hoe verander ik dat netjes?
    De penningmeester treedt af en de ledenapp is met zijn Exact-account verbonden. Wat is de goede volgorde?
    Ik wil de koppeling met ons reserveringssysteem losmaken van mijn privé-inlog en onder de zaak hangen.
    Twee apps lopen via een externe consultant wiens opdracht afloopt.
    Kan Float verder op het account van mijn compagnon in plaats van het mijne?
    De toestemming van een app moet op een ander account komen te staan
    Bij ons rouleert de functie van administrateur elk jaar. Hoe geef ik de koppelingen steeds netjes door?
    Door een naamswijziging heeft onze controller een nieuw Exact-account gekregen, de apps hangen nog aan het oude.
    Mijn rechten worden binnenkort ingeperkt, daarom moet Visionplanner via iemand anders gaan lopen.
    andere gebruiker achter de koppeling zetten
    We zetten een medewerker op non-actief en haar login voedt onze BI. Hoe houden we de cijfers in de lucht?
    Kan ik een koppeling transferen naar een collega zonder alles opnieuw in te richten?
    koppeling op mijn collega zetten ipv mij
    Ons hoofd administratie wordt ziek gemeld voor lange tijd. Op haar login draaien de kassa en de webshop. We willen dat alvast verleggen.
    Zenvoices hangt aan de login van een uitzendkracht, hoe krijg ik dat bij een vaste collega?
    Onze koppeling moet naar een onafhankelijk account in plaats van naar Piet
    Onze applicatiebeheerder vertrekt en alle koppelingen staan op haar naam, hoe zet ik die over?
    Hoe laat ik een integratie via een ander account lopen zonder dat hij stilvalt?
    Wij willen dat Power BI niet meer op mijn persoonlijke login draait maar op een technische gebruiker.
    De controller gaat volgende maand met pensioen en het consolidatiepakket is met zijn login gekoppeld. Wat is de juiste volgorde?
    Kan een koppeling van de ene medewerker naar de andere overgezet worden?
    Ik moet de user achter een koppeling vervangen zonder downtime
    Mag het account van een vertrekkende collega dicht als er nog een app op draait?
    Overdracht van een koppeling naar mijn opvolger
    Onze inrichtingsconsultant heeft destijds alles onder zijn eigen account gekoppeld, dat willen we nu naar onszelf halen.
    Hoe wissel ik de gebruiker waarmee ons datawarehouse Exact uitleest?
    de koppeling loopt via de stagiaire en die gaat weg eind vd maand
    Ik draag mijn taken als beheerder over aan een externe partij. De apps in Exact hangen aan mijn account, hoe krijg ik ze netjes op dat van hen?
    koppelingen overdragen bij uitdiensttreding
    De connector moet voortaan onder een functioneel account draaien in plaats van onder dat van Karin.
    Kan ik de gebruiker van een app veranderen zonder dat we historische data missen?
    Onze HR-afdeling blokkeert vrijdag het account van de man die de webshop gekoppeld heeft. Wat moet daarvoor gebeurd zijn?
    Hoe voorkom je dat boekingen van de app op naam staan van iemand die weg is?
    App onder een andere login hangen
    We willen dat nieuwe boekingen van de kassa op naam van 'Koppelingen' komen te staan en niet op mijn naam.
    Welke volgorde hanteer ik bij het wisselen van de koppelgebruiker?
    De bouwer van onze interface heeft zijn eigen gebruiker gebruikt en zijn contract loopt af
    Ik wissel van functie en wil mijn Exact-koppelingen doorgeven aan mijn collega.
    Van persoonlijke login naar service account voor de API, wat komt daarbij kijken?
    mijn naam moet van de link af, kan dat zonder dat de sync stopt
    Wat heeft de opvolger aan rechten nodig om een integratie over te nemen?
    Kan een interim-controller zijn koppelingen voor vertrek bij een ander onderbrengen?
    De integration user vervangen in Exact, how to?
    Onze boekhoudster gaat met zwangerschapsverlof en haar account is de motor achter de declaratie-app.
    Wij gaan al onze Exact-integraties van persoonlijke accounts afhalen. Hoe verhuis je zo'n verbinding netjes?
    gebruiker van app wijzigen
    Bij een collega die naar een andere afdeling gaat moeten de Exact-verbindingen naar iemand anders.
    Hoe maak ik onze koppelingen minder afhankelijk van één persoon?
    De webbouwer gebruikte destijds mijn login. Ik wil daar vanaf, maar de orders moeten wel blijven binnenkomen.
    Wat gebeurt er met de koppelingen als ik het account van onze ex-directeur sluit, en hoe zet ik ze eerst om?
    Kan je de eigenaar van een verbinding wisselen in Exact Online?
    we moeten de api koppeling omzetten van jan naar een functioneel account hoe doe je dat zonder gedoe
    Ik stop over twee weken als financieel manager. Mijn opvolger krijgt een eigen login. Hoe draag ik de rapportagekoppeling aan hem over?
    Technische gebruiker inzetten voor bestaande integratie
    Is er een draaiboek om een app van user A naar user B te brengen?
    In onze scanapp staat dat hij verbonden is via piet@..., dat moet via mij worden
    De accountmanager van Exact raadt ons aan koppelingen niet op een hoofdgebruiker te laten draaien. Hoe wijzig ik dat?
    Het account van onze ingehuurde controller loopt af op de 31e en ik ontdek net dat het datawarehouse daarop leunt.
    Kan onze IT-partner de Exact-koppeling onder zijn beheer krijgen in plaats van op naam van de boekhouder?
    Ik ben de enige op wiens account de sync draait en ga drie maanden op reis. Hoe zet ik dat om naar iemand die blijft?
    De connectie van het scanpakket moet van mijn oude mailadres-account af naar mijn nieuwe account
    Hoe ontvlecht ik privélogin en bedrijfskoppeling in Exact?
    De huidige koppelgebruiker heeft veel te veel rechten. Ik wil een zuinige gebruiker ervoor in de plaats zonder uitval.
    Leverancier zegt: maak een nieuwe user en koppel daarmee. Hoe voorkom ik dat facturen dubbel binnenkomen?
    Onze Exact-koppelingen hangen aan iemand die al ziek thuis zit en niet terugkomt. Zijn account bestaat nog. Hoe verleggen we ze?
    Koppeling switchen naar andere user, stappenplan graag
    kan de koppeling op naam van mn opvolgster komen
    Ik wil mijn eigen naam uit alle automatische boekingen hebben, dus de kassa-interface moet via een andere gebruiker.
    De inhuurkracht die Power BI heeft opgezet gaat eind deze maand weg. Zijn Exact-login ook. Wat moet ik doen zodat de rapporten blijven verversen?
    verbinding op naam van serviceaccount
    Voor de continuïteit wil de directie dat geen enkele interface nog op een medewerker leunt. Hoe voer je dat door?
    Hoe vervang je de persoon achter een koppeling die al jaren draait?
    De scan-app draait via een uitzendkracht, dat moet via een vaste medewerker. Hoe doe ik dat zonder onderbreking?
    koppeling op serviceaccount zetten
    andere gebruiker achter integratie
    app overdragen aan opvolger
    Koppeling loopt op mijn naam, moet naar collega
    Ons account voor de koppelingen is nog van de vorige financieel directeur, dat willen we op een algemene gebruiker.
    Kan een koppeling van de ene medewerker naar de andere zonder dat we alle instellingen opnieuw moeten doen?
    Van persoonlijk account naar systeemgebruiker voor alle interfaces
    Onze stagiair heeft destijds alles op zijn account gekoppeld en gaat nu weg, hoe neem ik dat over?
    Onze applicatiebeheerder gaat in november met pensioen. Op zijn naam draaien de kassa, de bank en de rapportage. Hoe zetten we dat netjes om?
    Is het verstandig om voor ik vertrek mijn koppelingen door te geven, en hoe pak ik dat aan?
    De koppelingen moeten van mijn naam af omdat ik van functie wissel.
    Mijn naam staat onder alle boekingen die de kassa maakt, kan dat een andere gebruiker worden?
    Wij willen niet langer dat alles afhankelijk is van één persoon, dus de kassa-koppeling moet naar een algemeen account.
    Voor de AVG mag de koppeling niet op een privé-account van een medewerker draaien. Hoe verplaatsen we hem?
    koppeling overzeten naar andere gebruiker
    De leverancier raadt een vaste koppelgebruiker aan in plaats van mij. Hoe stap ik over zonder dat er facturen tussen wal en schip raken?
    Kan je halverwege wisselen van gebruiker bij een API-koppeling zonder dat het importeren stopt?
    Als de hoofdgebruiker weggaat, wat moet er dan met de koppelingen op zijn naam gebeuren voordat hij geblokkeerd wordt?
    Accountmanager vertrok, haar opvolger moet de CRM-link overnemen zolang haar account nog werkt.
    Bij ons loopt alles via de account van de eigenaar. Kan dat naar een aparte inlog die niemand persoonlijk gebruikt?
    Op vakantie gaat alles goed, maar als ik hier wegga valt volgens mij alles om: alle apps zijn door mij gekoppeld.
    Kan de koppeling met onze bank-app van de oude naar de nieuwe financieel medewerker?
    Ons koppelaccount hangt aan een mailadres dat verdwijnt bij de migratie naar een ander domein. We willen de koppelingen onder een nieuw account brengen.
    De koppeling stond op naam van mijn vader, ik neem het bedrijf over. Hoe zet ik die op mij?
    De nieuwe systeemgebruiker is aangemaakt. Hoe verhuis ik de bestaande koppelingen ernaartoe zonder gaten in de data?
    Ik wil vóór mijn zwangerschapsverlof alle koppelingen die op mij draaien aan mijn vervanger overdragen.
    Wat is de veilige volgorde om een koppeling op een andere inlog te krijgen?
    koppeling staat op verkeerde gebruiker
    Vorig jaar heeft onze toenmalige controller Silverfin gekoppeld. Ze werkt nog één dag in de week. Graag zetten we dit nu om naar haar opvolger.
    Wie neemt de koppelingen over als de financieel directeur uit dienst gaat, en hoe doe je dat technisch?
    Een persoonlijke koppeling omzetten naar een gedeelde gebruiker
    Het account van de oud-directeur wordt eind deze maand gesloten door IT, en ik ontdek nu dat de bank-app daarop loopt.
    Ons bureau heeft alles op zijn eigen inlog gekoppeld, wij willen het op die van ons
    De koppeling werkt prima, maar loopt via de login van iemand die vertrekt. Hij zit hier nog tot eind maand.
    De filiaalmanager van winkel twaalf vertrekt, en hij heeft destijds de kassa met zijn login gekoppeld.
    De mail van de leverancier: "wijs een andere gebruiker aan voor de verbinding met Exact."
    Collega vertrekt, koppelingen overzetten
    Ik werk voor een holding met negen bedrijven. De stekker tussen Exact en het ERP is jaren geleden door een interimmer gelegd met zijn eigen account, dat we uit beleefdheid openhielden. Nu moet dat account weg.
    De proef met de app is gelukt. Alleen draait hij nog op mijn testlogin, en dat moet de productiegebruiker worden.
    Op verzoek van onze bank moet de koppeling lopen via een gebruiker die tekenbevoegd is in plaats van via mijn assistent.
    Hoe krijg ik de koppeling van Bart op mijn account zonder dat er dubbele facturen komen?
    Ik ben zzp-controller en mijn opdracht eindigt. Drie koppelingen heb ik ooit op mijn naam gezet. De klant wil ze graag behouden.
    hoe zet ik koppleing op naam van collega
    Kan ik de ownership van een koppeling transferren naar een shared account?
    Onze webshop is gekoppeld met het account van het webbureau, en dat willen we zelf in handen krijgen.
    Ik draag mijn taken over aan een nieuwe collega, ook de dingen die automatisch via mijn Exact-account lopen.
    Van wie moet de koppeling zijn en hoe verander je dat als het nu de verkeerde is?
    De salarisverwerker heeft zijn koppeling op naam van onze receptioniste gezet. Kan dat anders?
    Bij het koppelen was ik per ongeluk ingelogd als mijn baas. De koppeling werkt, maar moet op mijn naam.
    Onze administrateur heeft de bank-app gekoppeld vlak voor haar burn-out. Ze komt niet terug in deze functie, maar haar login bestaat nog. De app moet bij mij terechtkomen.
    Welke stappen zijn nodig om een koppeling van persoon A naar persoon B te krijgen?
    De accountant heeft liever dat we een eigen technische gebruiker gebruiken voor de webshopkoppeling.
    Mijn login wordt straks afgesloten en er draait van alles op.
    Functioneel account in plaats van persoonlijk account voor onze integraties
    Is er een manier om koppelingen los te maken van één persoon?
    De vorige eigenaar heeft bij de overdracht van het bedrijf zijn login laten staan, omdat anders de kassa stopt. Hij wil er nu vanaf.
    Koppelingen wisselen van gebruiker zonder dataverlies
    Hoe zet ik een koppeling over naar een andere gebruiker?
    Onze financieel manager gaat met pensioen en al onze koppelingen hangen aan haar login. Hoe regel ik dat zonder dat iets stilvalt?
    Een collega vertrekt, hoe voorkom ik dat de webshopkoppeling omvalt?
    Kan de koppeling op mijn naam komen in plaats van op die van de oud-stagiair?
    Hoe draag ik een app over aan mijn opvolger?
    Wij willen de integration van Jan naar Petra verhuizen zonder downtime.
    Hoe laat ik een app via een ander account lopen?
    andere gebruiker voor koppeling
    Onze boekhoudster gaat minder werken en iemand anders neemt het over. De webshop is op haar naam verbonden.
    Hoe voorkom ik stilstand als degene die de app koppelde uit dienst gaat?
    Kan een koppeling verhuizen van de eigenaar naar de administratie?
    De stagiair heeft ooit Klippa gekoppeld, dat moet onder mijn naam.
    Degene die alle apps heeft aangesloten wordt directeur elders; hoe dragen we dat netjes over?
    De eigenaar wil dat zijn naam van alle koppelingen af gaat en de mijne erop komt.
    Onze koppeling hangt aan een privé-account van een collega en moet naar een zakelijk account.
    Onze applicatiebeheerder gaat over drie weken weg en zes koppelingen staan op zijn naam. We willen geen dag stilstand.
    De koppeling met de kassa staat op naam van de eigenaar, maar hij wil dat niet meer. Kan hij op naam van de bedrijfsleider?
    Koppeling van vertrekkende collega overnemen
    Hoe krijg ik de bankkoppeling-app van naam van Piet op naam van Els?
    Klippa is gekoppeld door iemand die weggaat, wie neemt het over en hoe?
    Onze controller gaat met pensioen en haar naam zit achter alle koppelingen, hoe pakken we dat aan zonder gedoe?
    Mag ik de koppeling op naam van mijn collega zetten in plaats van op de mijne?
    Ik ga binnenkort ergens anders werken en mijn account zit achter de factuurscanner. Hoe geef ik dat deftig door aan mijn opvolger?
    Wie moet ik kiezen als nieuwe eigenaar van een koppeling?
    Kan een koppeling van gebruiker wisselen zonder dat er documenten dubbel binnenkomen?
    De IT-partner beheert straks de koppelingen, nu staan ze op mij als zaakvoerder
    Onze stagiaire heeft destijds alles gekoppeld en is nu weg, al werkt haar account nog. Ik wil het op een vaste medewerker hebben.
    De koppeling moet van Annelies naar Koen
    Wat is de juiste volgorde om een koppeling op een andere login te zetten zonder dat ze stilvalt?
    Ons Ria gaat in oktober weg. Alle koppelingen staan op haar. Kan dat op een algemene login gezet worden?
    Ik zit met langdurig verlof vanaf maandag en ben bang dat dan alles stilvalt, want de koppelingen lopen via mij. Wat moet ik vooraf regelen?
    Er komt een nieuwe hoofdboekhouder. Zijn voorganger heeft destijds Power BI met Exact verbonden, en die account gaat eind van de maand dicht.
    Al onze koppelingen staan op naam van de zaakvoerder en dat moet op een boekhoudlogin
    Hoe maak ik de koppeling los van één persoon?
    Ik moet mijn koppelingen overdragen aan de nieuwe collega, want ik ga van job veranderen
    Overzetten van koppeling naar andere gebruiker
    Mijn collega in Hasselt gaat op pensioen. Zij heeft ooit de fiscale software met Exact verbonden. Wat moet ik nu doen zodat de software blijft lopen?
    Account van ex-medewerker wordt verwijderd, koppelingen moeten blijven draaien
    Nu de koppeling nog op de oude boekhoudster staat die ziek is, wil ik die op mijn eigen account krijgen. Inloggen als haar kan niet.
    Hoe kan ik het beste een koppeling verhuizen naar een andere login, en wanneer mag de oude eraf?
    Naam achter koppeling veranderen
    Hoe vermijden we dat een koppeling sneuvelt wanneer een medewerker vertrekt?
    Ik ben externe boekhouder en de klant wil dat de webshopkoppeling niet langer op mijn naam staat. Hij heeft zelf een login. Hoe gaat dat?
    Wanneer iemand vertrekt, wie neemt dan de koppelingen over?
    Iemand anders moet de koppeling met de webshop op zijn naam krijgen
    Ik wil onze koppelingen op één vaste systeemlogin
    Op de dienst boekhouding zijn we van drie naar één persoon gegaan. De koppelingen staan nog op de collega's die vertrekken over zes weken. Hoe zorg ik dat er niks uitvalt?
    Kan ik de koppeling laten lopen over een account zonder persoon erachter?
    Koppeling andere login
    Hoe maak ik een medewerker die vertrekt los van de apps zonder dat iemand er hinder van heeft?
    De vorige CFO had voor het gemak alles met zijn eigen login gekoppeld. Hij zit nu in de raad van bestuur en mag eigenlijk geen boekhoudlogin meer hebben. Hoe haal ik zijn naam van de koppelingen?
    Ons moeder heeft altijd de boekhouding gedaan en de apps verbonden. Nu neem ik over met een eigen account. Hoe krijg ik alles op mij?
    Is het een probleem als een koppeling op naam van een uitzendkracht loopt en hoe verander ik dat?
    Apps van vertrekkende collega overnemen
    Hoe zet ik een koppeling op de account van onze externe financieel directeur in plaats van op die van de secretaresse?
    Mijn naam moet van die koppeling af
    De koppeling staat op een account met veel te veel rechten. Ik wil een beperktere login ervoor.
    Ik wil niet dat alles stilvalt als ik ziek ben, dus die koppelingen moeten van mijn naam af
    Binnenkort krijgt de firma een andere systeembeheerder. De integraties moeten dan niet meer op de login van de huidige staan, want die wordt afgesloten.
    Onze loonverwerker wil dat de koppeling onder een eigen account hangt in plaats van onder dat van mij. Hoe gebeurt dat?
    Ons administratiekantoor wil een aparte gebruiker voor alle apps. Hoe krijgen we de bestaande verbindingen daarop?
    Verandering van koppelgebruiker bij de webshop
    Kan de koppeling mee naar mijn opvolger zonder dat de leverancier moet tussenkomen?
    Power BI hangt aan de account van een jobstudent. Hoe krijg ik dat recht?
    De IT-afdeling gaat persoonlijke logins achter koppelingen verbieden. Wat moeten wij nu omzetten en hoe?
    Weg met mijn privé-login achter de fietsenwinkelkassa, dat moet op de zaak
    Ik sta bij zeven apps te boek als degene die de koppeling heeft. Dat was handig toen we met drie waren, nu moet het anders.
    De vertrekkende office manager heeft de bonnetjesapp verbonden. Mijn baas wil dat ik dat overneem voor haar laatste dag.
    De zoon neemt de zaak over van de vader. De apps staan op vader zijn naam. Wat is de veilige volgorde?
    Wissel van gebruiker bij factuurscanner, kan dat zonder alles opnieuw in te stellen?
    Koppelingen van mijn naam afhalen en op een dienstaccount zetten
    Op 15 december gaat de account van Hilde op slot. Zij is degene die de loonkoppeling heeft verbonden. Wat moet er voor die tijd gebeuren?
    Hoe zorg ik dat de koppelingen van onze groep niet meer op de naam van de stichter staan?
    Kan een app voortaan op de login van de IT-dienst draaien?
    Op de afdeling is niemand die de oude koppelgebruiker wil blijven. We willen een gezamenlijke login erachter.
    Kobe heeft alle koppelingen gelegd en wordt nu verkoper. Hij blijft bij ons, maar zijn boekhoudrechten vervallen. Hoe verhuizen we die koppelingen zonder dat er iemand iets van merkt?
    Er moet een andere medewerker achter onze bankapp in Exact
    Hoe schrijf ik een koppeling over op mijn collega?
    Mijn login moet niet langer dienen voor de apps van heel het bedrijf
    De koppeling hangt vast aan Thijs, die weggaat
    Met welke stappen krijg ik de koppelingen van onze vorige controller op mijn login?
    koppeling op andere naam
    We willen van een personal account naar een service account voor die integrations, hoe pakken we dat aan?
    me collega gaat weg en al de apps staan op zen naam wa moet ik doen
    Onze controller vertrekt eind deze maand en de koppeling met Klippa staat op haar naam. Hoe krijg ik die op mijn naam zonder dat er facturen blijven liggen?
    wie kan de koppeling overnemen van een vertrekkende collega
    Kan een koppeling op naam van iemand anders komen te staan?
    de link met onze webshop moet van Karin naar Peter
    Koppeling overzetten op systeemgebruiker
    Onze externe consultant heeft alles met zijn eigen account gekoppeld. Nu stopt hij en wij willen het zelf in beheer nemen. Hoe pakken we dat aan?
    Hoe zorg ik dat onze kassakoppeling niet stilvalt als Joris weg is?
    Koppeling staat op een account dat we willen opheffen
    overnemen koppeling collega
    Hoe kan ik met een andere login dezelfde koppeling voortzetten?
    Wie de koppeling heeft gemaakt gaat weg en zijn account wordt gesloten, wat moet er voor die tijd gebeuren?
    Ik wil dat boekingen niet meer op mijn naam binnenkomen via de koppeling maar op een andere gebruiker
    Wat is de veiligste manier om een koppeling van gebruiker te laten wisselen?
    Onze stagiair heeft indertijd alles gekoppeld. Hoe brengen we dat onder bij iemand die blijft?
    Van wie moet de koppeling zijn en hoe verander ik dat?
    Kan ik als nieuwe controller de bestaande Exact-koppelingen op mijn account zetten?
    Overdracht van koppelingen bij uitdiensttreding
    Wij hebben besloten dat koppelingen niet meer op persoonlijke accounts mogen staan. Hoe hang ik er een over op een algemene login zonder dat er iets misgaat?
    koppeling overnemn van iemand die weg is
    De service account moet straks eigenaar worden van de connector, hoe doe ik de switch?
    Het kantoor heeft onze webshop ooit op hun medewerker gekoppeld. Wij willen dat dit voortaan via onze eigen gebruiker loopt. Hoe gaat zo'n omzetting?
    Iemand met pensioen, en al onze apps hingen aan zijn login
    Mijn baas wil niet langer dat de koppelingen via zijn directieaccount lopen omdat dat overal bij kan. Kun je uitleggen hoe ik ze op een beperkter account zet?
    We gaan reorganiseren en de financiële administratie gaat naar een ander team. Alle koppelingen staan op naam van mensen die straks geen Exact meer hebben. Wat is verstandig?
    Koppelaccount wisselen zonder dubbele boekingen
    De koppeling mag niet langer via mijn inlog
    Op welke manier hang ik een bestaande koppeling aan een andere medewerker?
    Wat moet ik in orde maken zodat een koppeling niet stukgaat als ik uit dienst ga?
    Het mailadres van onze koppelgebruiker bestaat binnenkort niet meer, dus de koppeling moet naar een ander account
    Wij willen een koppeling laten draaien op een gebruiker die nooit met vakantie gaat, zal ik maar zeggen. Nu is het nog mijn persoonlijke account.
    Wat gebeurt er met een koppeling als ik de gebruiker ervan blokkeer, en hoe kan ik hem beter eerst overzetten?
    Ik ben zzp-boekhouder en heb bij een klant de koppelingen op mijn naam gezet. We nemen afscheid. Hoe zet hij die op zijn eigen login?
    De eigenaar heeft bij de start van het bedrijf alles op zijn eigen account gezet. Nu hij een stap terug doet, moet de link met de webwinkel naar de bedrijfsleider.
    Kunnen we de koppeling laten lopen via een gebruiker zonder persoonlijk mailadres, en hoe stappen we over?
    wisselen van gebruiker achter koppeling
    Van privé-account naar zakelijk account: hoe verhuist de koppeling mee?
    overzetten app naar collega
    Onze boekhoudkundige koppelingen lopen via een uitzendkracht. Haar contract eindigt over drie weken. Welke stappen neem ik en in welke volgorde?
    Kan ik zonder onderbreking een Exact-koppeling van de ene op de andere gebruiker zetten?
    Koppeling omhangen naar andere medewerker
    Er staat in de app nog steeds "verbonden als Jan de Wit", maar Jan werkt hier al lang niet meer op de administratie. Ik wil daar mijn team-account zien.
    Hoe verplaats ik de machtiging van een app naar mijn eigen account? Nu staat die op mijn oud-collega.
    De zoon van de eigenaar neemt het bedrijf over. Alle software praat nu met Exact via pa. Wat is er nodig om dat op de zoon te zetten?
    Zonder risico een koppeling aan een vaste systeemgebruiker hangen, hoe pakken andere bedrijven dat aan?
    De koppeling draait nog via de login van onze accountant, wij willen hem onder onze eigen vlag
    Nieuwe financieel manager, oude manager had de Exact-koppelingen. Wat is het stappenplan?
    Alle boekingen van de kassa staan op naam van mijn vrouw, omdat zij de koppeling maakte. Ze werkt hier niet meer. Hoe zet ik die op mijn naam?
    Ik ben gevraagd de "API-koppelingen te depersonaliseren". Ze staan nu op vijf collega's. Hoe doe je dat koppeling voor koppeling?
    Een app die via mij loopt moet voortaan via de boekhouding lopen
    De gebruiker onder onze ERP-koppeling moet vervangen worden en er mag geen dag uitvallen
    Kun je een koppeling overdragen aan een collega die in een andere vestiging werkt?
    Mijn accountant wil dat ik de koppelingen op mijn eigen naam zet in plaats van de zijne
    Straks gaat Ingrid met pensioen en alles hangt aan haar account, ik wil dat het gewoon doordraait.
    Koppeling moet op naam van iemand anders
    Mijn naam staat onder alle boekingen van de webshop en dat wil ik niet meer.
    Ons hoofd administratie gaat over drie weken weg. Zij heeft destijds Blue10 en de bank aangesloten en ik wil niet dat dat stilvalt.
    Hoe laat ik een koppeling via mijn collega lopen in plaats van via mij?
    De api-gebruiker moet vervangen worden door een andere, wat is de veilige volgorde?
    We need to transferen van de connection naar een andere user
    Mijn compagnon stapt uit de zaak, terwijl de webshop via zijn Exact-account boekt.
    De accountant wil niet langer dat onze kassa via zijn inlog loopt, dus het moet naar iemand van ons.
    Ik ga op wereldreis en wil dat de administratie niet van mijn inlog afhangt.
    Koppeling naar een functioneel account verplaatsen
    De koppeling staat op mijn privémail, dat moet een zakelijke gebruiker worden.
    Hoe neem ik de koppeling over van een collega die weggaat zonder dat er bonnen verloren raken?
    Onze stagiaire heeft indertijd de hele webshopkoppeling op haar inlog gelegd en ze stopt eind deze maand. Ik wil geen dag zonder bestellingen zitten.
    gebruiker van koppeling wisselen
    Mag ik de koppeling zo regelen dat hij niet aan een persoon vastzit?
    Vanaf volgende maand doet de nieuwe collega de crediteuren, en de scansoftware moet dan onder haar naam boeken.
    Alles wat aan Peter hangt in Exact moet voor zijn vertrek aan Karin hangen.
    Wij willen geen persoonsgebonden koppelingen meer. Hoe zetten we de bestaande om?
    Hoe verander ik de Exact-gebruiker waarmee ons kassasysteem boekt?
    Boekingen van de app staan op naam van Jeroen en Jeroen werkt hier over een maand niet meer.
    koppelign staat op verkeerde persoon wil em op mijn naam
    Er moet een andere eigenaar komen voor de koppeling met onze planningstool.
    Mag een koppeling van eigenaar wisselen terwijl hij draait?
    Voor de overname moeten alle koppelingen van de verkoper op een gebruiker van de koper komen. Hoe zet je er een over?
    Ik wil de integratie onder een andere naam laten draaien zodat ik met een gerust hart weg kan.
    Een medewerker gaat uit dienst en is de enige die ooit de kassa heeft verbonden. Hoe voorkom ik uitval?
    Onze externe controller wil van zijn taak als koppelgebruiker af.
    Hoe zorg ik dat de facturatiekoppeling op een vaste servicegebruiker draait in plaats van op de directrice?
    De boekhoudster die alles ooit heeft aangesloten gaat met zwangerschapsverlof. Ik wil dat de app op iemand anders draait terwijl alles doorloopt.
    Ik word penningmeester af; mijn opvolger moet de verbinding met de ledenapp overnemen.
    Een vertrekkende collega, een draaiende koppeling: hoe pak je dat aan?
    Kunnen we de sync op een ander account zetten zonder gaten?
    De koppeling met de bank hangt aan een uitzendkracht. Dat wil ik rechttrekken voor hij weg is.
    Het account waar alles via loopt wordt opgeheven, wat moet ik voor die tijd regelen met de koppeling?
    Koppeling overdragen aan nieuwe controller
    Ik wil dat boekingen uit de webshop voortaan op naam van een systeemgebruiker komen.
    De nieuwe eigenaar wil niet dat er nog iets via mijn inlog loopt, maar de verkoop mag niet stilstaan.
    Mijn account wordt omgezet naar een alleen-lezen account, terwijl de kassa erop boekt. Dat moet dus via iemand anders.
    Wij willen af van de situatie dat één ziekmelding al onze koppelingen raakt, te beginnen met de kassa.
    Exact-login achter de rapportage vervangen

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
        dat hoef ik niet uit te zoeken
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
        niet onbekend, dat is piet
        uitzoeken hoeft niet
    .opt-not-known =
        ik weet niet wie dat is
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
        geen idee op wie zijn naam

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
    Ik wil de kassa op mijn naam hebben maar niemand weet wie hem destijds gekoppeld heeft
    Is er een manier om te zien op wiens login Mews loopt, dan kan ik het van die persoon overnemen
    Ik wil de scantool op een ander zetten, maar op wie staat hij nu? Alle boekingen komen van een vage gebruiker
    Er moet een nieuwe naam onder de loonimport, maar wie de huidige is staat nergens
    we willen alles op een serviceaccount, maar van wie is de huidige autorisatie
    hoe stel ik vast op wiens naam de over te zetten koppeling nu draait
    Voor we de app overdragen moet ik weten op wie hij nu draait, en dat weet geen mens
    De koppeling moet naar mij maar bij wie hij nu staat is een raadsel, ik zie alleen dat er geboekt wordt
    Wij willen de koppeling verhangen; wie is de huidige drager en hoe achterhaal je dat?
    Er draait een urenkoppeling maar niemand weet op wiens inlog, en we willen hem overzetten. Waar kan ik dat terugzien?
    bij wie hangt onze voorraadapp eigenlijk, ik moet dat weten voor ik 'm verhuis naar de nieuwe collega
    ik wil de koppeling overdragen maar de installateur van toen zegt dat hij niet meer weet met welk account hij het deed
    is uit een geboekte factuur op te maken welke medewerker de koppeling heeft gelegd, want die willen we gaan vervangen
    Drie mensen kunnen het geweest zijn die destijds Gripp gekoppeld hebben. Hoe achterhaal ik wie, vóór we naar de nieuwe gebruiker gaan?
    achterhalen op wiens naam link staat voor overdracht
    voor we gaan verhangen: op wiens account draait Bouw7 nu, staat dat in de app of in Exact
    de leverancier vraagt welke gebruiker de huidige koppeling heeft want die moet vervangen worden. hoe zoek ik dat op?
    ik wil het omhangen maar in de app staat niet wie er ingelogd is
    Kees beweert dat Marieke de scanner heeft gekoppeld en Marieke zegt Kees. Een van de twee vertrekt. Waar zie ik het zwart op wit?
    het is zaak te weten op welke collega de orderimport draait, want pas dan kunnen we de overdracht plannen
    staat ergens op wiens login Teamleader boekt? die login willen we namelijk uitfaseren
    ik wil de koppeling naar mijn naam halen maar weet niet op wiens login hij nu loopt
    hoe zie ik in een boeking welke gebruiker de plugin gebruikt, want die moet vervangen
    hoe vind ik huidige gebruiker vd koppeling die ik wil overzetten
    wie zit er nu achter die link, wil overzetten
    Ik moet de ticketkoppeling overzetten maar weet niet op wiens naam hij nu staat
    Koppeling moet naar Petra, maar op welke gebruiker zit hij dan nu? Niemand weet het
    Ik moet de koppeling overzetten maar weet niet op wie hij nu staat
    op wiens akkoord draait die koppeling die naar een ander moet
    Voordat we omhangen: onder wie loopt de webshopkoppeling eigenlijk, de boekingen geven vast een hint
    voor ik die link kan overzetten moet ik weten wie hem gelegd heeft, en dat weet niemand meer
    Op wiens login hangt de bonnenapp, we gaan die verhuizen naar iemand anders
    eer ik overzet: aan wie zijn toestemming hangt dat rapport vandaag
    Hoe weet ik wie achter de loonkoppeling zit, want die persoon moet vervangen worden door iemand die blijft
    Hoe ontdek ik op wie de koppeling draait voor ik hem overzet?
    Wie is nu de eigenaar van de koppeling die ik wil overzetten?
    We willen het kassapakket op een andere medewerker zetten voordat de reorganisatie ingaat, maar niemand herinnert zich nog wie destijds het akkoord heeft gegeven. Waar zie je dat, voor het overzetten?
    Punt één van het overdrachtsplan: bepaal van wie de webshop nu zijn mandaat heeft. Dat weet ik niet. Waar kijk ik, voor we het aan de opvolger geven?
    Zes pakketten, nul documentatie. Voor ze naar de nieuwe beheerder kunnen moet ik per pakket weten wie de huidige naam erachter is. Kan een geboekte factuur me dat vertellen?
    Ik neem de tokens over van mijn voorganger, zegt men, maar welke persoon staat er nu als gever bij de bank-app? Waar lees ik dat voordat we wisselen?
    Hoe kom ik erachter onder wiens naam de WMS-koppeling draait, zodat we die kunnen overdragen
    Ik moet de verbinding overnemen van iemand, maar van wie dan?
    Iemand gaat weg, misschien loopt er een link via hem. Moet ik dat uitzoeken voor ik overzet en hoe?
    Eén van ons drieën gaf destijds toestemming voor de link die nu op een ander moet. Hoe zie ik wie?
    Voor ik de app overzet wil ik weten op wie hij nu draait, er staat nergens een naam
    De webshop moet op een andere inlog, alleen heeft iemand hem zes jaar terug aangesloten en niemand weet nog wie
    Voor we de scanner overzetten moeten we weten op wie hij nu draait, dat is nooit opgeschreven
    Voor de overdracht aan Nadia: ik vermoed dat het op Ruud draait, maar bewijs heb ik niet, waar zie ik dat
    ik wil de koppeling verhangen maar weet niet eens via wie hij nu loopt
    bij wie staat die link op naam, ik moet hem overzetten voor het te laat is
    ik neem het over maar op wie de kassa nu draait weet geen hond
    wie zit er achter deze koppeling voor overzetten
    overzetten maar van wie is hij nu
    overdragen: achterhalen huidige eigenaar
    Alles moet van de naam van een vertrekker af, alleen weet ik niet op welke naam deze app loopt
    Voor het overzetten moet ik weten wie nu de drager is van de koppeling, hoe vind ik dat
    Voor ik de boel op iemand anders zet: wie draagt het nu? Ik hoor drie namen
    Hoe ontdek ik via wiens account onze kassakoppeling loopt? Die moet over naar mij
    Voor het overzetten moet ik weten wie de koppeling ooit akkoord gaf, hoe kom ik daarachter?
    De app die over moet is ooit door iemand gekoppeld, maar door wie? Hoe vind ik dat voor ik hem omzet?
    Voor ik de koppeling verplaats wil ik zien onder welke naam hij boekt, waar zie ik dat?
    Hoe zie ik aan een boeking welke gebruiker achter de koppeling zit die ik wil overzetten?
    De koppeling moet naar iemand anders, maar op wiens naam staat hij nu?
    Ik moet de koppeling overnemen maar niemand weet wie hem destijds heeft goedgekeurd
    Voordat ik een koppeling overzet wil ik weten via wie hij loopt, hoe vind ik dat?
    Ik wil de koppeling overzetten, maar op wiens naam staat hij nu?
    Niemand weet wie de CRM-koppeling ooit maakte, hoe zoek ik dat op voordat ik hem verplaats?
    De koppeling moet naar mij, maar geen mens weet op wie hij nu staat
    hoe kom ik erachter wiens naam eronder zit voor we de kassa op een ander zetten
    iemand heeft ooit ja gezegd en die moet vervangen worden, maar wie was dat
    Voor het overzetten: van wie is de huidige inlog onder de scanapp, hoe lees ik dat af
    bij het overdragen vroeg men: wie gaf er akkoord? hoe vind ik dat uit
    We willen hem op een ander zetten maar geen mens weet wie destijds akkoord gaf, hoe spoor je dat op
    Op wie hangt die bankapp die we moeten overdragen?
    Kan ik aan de boekingen zien via wiens account de over te zetten app loopt
    Drie verdachten, één koppeling: wie heeft hem aangesloten? Hij moet namelijk op een andere naam
    Voor we hem verhangen: staat er in een boeking niet wie de koppeling draagt?
    wie heeft deze koppeling destijds geautoriseerd, wil hem overnemen
    kan ik in een boeking zien onder welke gebruiker de app werkt, voor de overdracht
    overzetten prima, maar onder wie hangt hij nu
    Voor we de verbinding overdragen: hoe achterhaal ik op wiens login hij nu draait?
    Kan ik aan een boeking van de app zien onder wie hij loopt, want die moet overgezet
    Niemand weet wie het pakket ooit aansloot, en het moet wel van die naam af
    De boekingen van de app dragen een gebruikersnaam, kan ik daaruit opmaken wie moet worden vervangen?
    Wie is de drager van deze verbinding? Die moet worden afgelost maar zijn naam staat nergens.
    hoe zoek ik uit wie app koppelde, wil overzetten
    wie gaf ooit toestemming, moet die link verhuizen
    op wiens naam staat link die over moet
    niemand weet wie koppeling legde die naar mij moet
    kan aan boekingen zien wie koppelde? voor overdracht
    vorige user achterhalen voor overdracht app
    we willen de koppeling overzetten maar weten niet van wie hij nu is
    Onder wiens naam loopt de kassa? Dat moet ik weten om hem over te dragen.
    hoe ontdek ik welke gebruiker vervangen moet worden bij het overzetten van de app
    overdracht van de webshopkoppeling: niemand herinnert zich wie destijds inlogde
    kan ik aan de boekingen zien wie de app gekoppeld heeft, ik moet hem overdragen
    we dragen de koppelingen over maar op wie loopt de kassa, op Piet of op de vorige directeur?
    we willen overzetten maar niemand weet op wie het nu draait
    aan welke boeking zie ik wie de huidige koppelgebruiker is, zodat ik hem kan vervangen
    op wiens account de kassa draait weet alleen mijn voorganger en die is onbereikbaar; ik wil het op mij zetten
    voor de overdracht: van wie is de huidige koppeling? in de app staat geen naam
    onze klant wil de koppeling op een ander zetten maar weet niet bij wie hij nu staat
    Ik wil overzetten maar weet niet wie de koppeling ooit legde
    Hoe vind ik de huidige naam achter de koppeling die moet verhuizen?
    Op wiens account loopt de link die ik wil doorgeven?
    Ik moet een koppeling overzetten, maar hoe kom ik te weten op wiens login hij bij deze klant nu draait?
    Voor we de vertrekkende boekhouder blokkeren, hoe zie ik of de winkelkoppeling op zijn toestemming draait?
    Voor de overdracht moet ik weten op wiens login de koppeling nu draait, hoe achterhaal ik dat?
    wie zit er achter onze bonnenkoppeling, ik moet hem overzetten
    Ik moet een koppeling overzetten maar weet niet op wiens account die nu draait.
    Hoe zoek ik uit wie de toestemming gaf voordat ik de koppeling op een ander zet?
    Voor de overdracht moet ik weten welke medewerker onze kassakoppeling ooit goedkeurde. Hoe spoor ik dat op?
    Voordat ik overzet moet ik weten op wiens naam de koppeling nu staat.
    Onder welke gebruiker loopt de koppeling die we willen overdragen? In de app staat het niet.
    De koppeling moet naar iemand anders maar het is niet duidelijk wie hem ooit heeft goedgekeurd.
    Hoe spoor ik op wie een koppeling maakte, want die moet straks naar een ander?
    Hoe achterhaal ik van wie de toestemming is voordat ik de koppeling overzet?
    We willen de koppeling overzetten maar weten niet via welke medewerker hij loopt.
    Hoe weet ik wie de toestemming gegeven heeft die ik wil vervangen?
    Ik wil een koppeling op een andere naam, maar weet niet op wie ze nu staat
    Onze bankscan-app draait al jaren en niemand weet meer op wiens account. Hoe kom ik daarachter voor we hem verhuizen?
    Hoe kan ik aan een boeking zien welke gebruiker de koppeling draagt die we willen omzetten?
    Voordat ik overzet: hoe kom ik erachter op wiens naam de koppeling met Picqer nu draait?
    Wie heeft ooit toestemming gegeven voor de koppeling die ik naar mezelf wil halen?
    De koppeling moet naar een ander, maar niemand weet op wie hij staat. Kan ik dat aan de boekingen zien?
    Hoe zie ik op welke inlog de webshopkoppeling draait, want die moet naar mij toe?
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
        geen naam gevonden
        niemand kan het me vertellen

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
    Wie kan ik het best de kassakoppeling geven en wat moet die persoon mogen in Exact?
    Ik zoek een vaste medewerker die de kassalink gaat dragen, welke rol in Exact moet die hebben?
    Moet degene die de spaarkaarten overneemt ook het abonnement mogen beheren, of is gewone toegang genoeg?
    Aan welke eisen moet de collega voldoen die de koppeling van Fatima overneemt?
    wie is geschikt om de loonimport op zijn naam te krijgen, moet dat een hoofdgebruiker zijn
    Op wie zetten we de link het slimst, de manager, de assistent of de ICT'er
    welke eisen stel je aan de opvolger die de interface gaat dragen
    moet de nieuwe drager van de koppeling abonnementsbeheer hebben of kan het met minder
    minimale rechten voor een account waarop wij interfaces overzetten
    Wie van ons kiezen we best als drager van de koppeling, en wat moet die persoon allemaal mogen?
    Moet de opvolger beheerder van het abonnement zijn om de koppeling over te nemen?
    Wie wordt de beste opvolger voor de koppeling, een bestuurslid of iemand in loondienst, en met welke rol?
    wie is geschikt om straks de koppeling te dragen, moet dat een hoofdgebruiker zijn
    Welke rol heeft de opvolger nodig zodat het magazijnpakket via hem kan boeken?
    Heeft de nieuwe persoon per se licentie beheren nodig als de CRM op zijn login gaat draaien?
    ik twijfel tussen de boekhoudster en de bedrijfsleider als nieuw koppelaccount, waar let je op
    Kan een parttimer met beperkte rechten de koppeling van de planningsapp overnemen of komt de app dan rechten te kort
    eisen aan gebruiker die koppeling overneemt
    kan de opvolger iemand met een lichte licentie zijn of moet het een volwaardige gebruiker zijn voor de orderkoppeling
    Moet de nieuwe drager van de koppeling directierechten hebben? Dat wil ik eigenlijk niet.
    wie van ons team neem ik voor de app als mijn collega weg is: iemand die blijft of een algemeen account, en wat moet die kunnen
    Onze opvolger zit maar twee dagen per week; is dat erg voor een koppeling of maakt het niet uit zolang zijn login actief blijft?
    moet de nieuwe drager van de koppeling ook het abonnement mogen beheren
    wie moet je nou nemen als nieuwe drager, baas, boekhouder of iemand van ict
    Wie is een geschikte opvolger voor de plugin, moet dat een hoofdgebruiker zijn?
    wat voor rechten moet het account hebben waar ik de connector naartoe verhuis
    directeur, boekhouder of een los account, op wie zet je de shopkoppeling als Kim weggaat
    welke rol moet nieuwe koppelgebruiker hebben
    wie kiezen als nieuwe eigenaar koppeling
    kan een stagiair de nieuwe koppelgebruiker zijn of moet dat iemand met bepaalde rechten
    Wie kan het best de nieuwe drager van de kassakoppeling worden, welke eisen zijn er aan die persoon?
    Moet de nieuwe drager van de link per se hoofdgebruiker zijn?
    Wie is een verstandige keuze als nieuwe drager van de koppeling, en welke rechten moet die hebben?
    moet de nieuwe koppelgebruiker hoofdgebruiker zijn
    Moet ik de koppeling op de teamleider zetten of op een systeemuser, en wat moet die kunnen
    wie kies ik het best om de koppeling op te zetten nu Rita stopt, en welke rol moet die hebben
    moet de nieuwe trekker van de link hoofdgebruiker zijn of mag het een gewone bediende zijn
    Aan welke eisen moet de nieuwe gebruiker van de koppeling voldoen?
    Aan welke eisen moet degene voldoen die het van mij overneemt als de naam achter de koppeling? Mag dat een stagiair zijn, of moet die alle rechten van het abonnement hebben?
    Voor de overgang moeten we iemand kiezen op wie de urenapp straks draait. De ene kandidaat gaat over een jaar weg, de andere ziet niet alle dossiers. Waar let ik op?
    De leverancier vraagt op welke medewerker wij de verbinding gaan voortzetten. Ik heb keuze uit een parttimer, een directielid en een algemene inlog. Wie is geschikt?
    Wie is een verstandige vervanger van de vertrekkende beheerder als naam onder de koppeling: de jongste medewerker die alles mag of de vaste die weinig mag?
    Wie is de beste kandidaat om de orderkoppeling op zijn account te nemen, en welke rechten moet die hebben
    Wie is een verstandige keuze om een integratie op te laten draaien?
    Aan welke eisen moet degene voldoen die de koppeling overneemt?
    moet de nieuwe houder van de link licentiebeheerder zijn
    Mag een gewone boekhouder de koppeling overnemen of moet het een hoofdgebruiker zijn?
    Aan wie hang ik de koppeling het best, wat moet die gebruiker mogen
    Piet vertrekt; wie van ons neemt het over, en wat moet die persoon allemaal mogen in Exact om de koppeling te dragen
    Wat voor rol heeft de opvolger nodig zodat Basecone via haar kan lopen
    Kan de koppeling van Ruud ook naar een parttimer, of moet dat iemand met abonnementsrechten zijn
    aan welke eisen moet de nieuwe gebruiker voldoen die de koppeling overneemt
    welke gebruiker geschikt voor koppelingen
    vereisten nieuwe koppelgebruiker rol
    Aan welke eisen moet de persoon voldoen op wie ik de koppeling wil zetten? Rol, rechten?
    Aan welke eisen moet mijn opvolger voldoen om de koppeling op zijn login te zetten?
    Welke eisen gelden er voor de gebruiker die een koppeling gaat overnemen?
    Moet de gebruiker die de koppeling krijgt Licentie beheren hebben?
    Aan wat voor gebruiker kan ik een koppeling het best overdragen?
    Wie kan de koppeling beter dragen als onze boekhoudster weggaat, de eigenaar of een medewerker?
    Aan welke eisen moet de gebruiker voldoen die onze koppeling gaat overnemen?
    Wie kan ik het beste de nieuwe eigenaar van de koppeling maken, en wat moet die mogen?
    wie kan ik het beste nemen als nieuwe naam voor de webshopkoppeling, en wat moet die mogen
    Wie is geschikt om de koppelingen van een vertrekkende collega over te nemen, welke rol heeft die nodig
    aan welke eisen moet de nieuwe koppelgebruiker voldoen
    welke collega kies ik als nieuwe eigenaar van de koppeling
    Aan welke eisen moet de collega voldoen die de koppeling overneemt?
    Welke collega komt in aanmerking om de feed over te nemen, wat moet die kunnen en mogen?
    welke gebruiker kies ik als nieuwe voor koppeling
    aan welke eisen moet nieuwe koppelgebruiker voldoen
    aan welke collega kan ik de koppeling het beste hangen, wat moet die persoon kunnen
    moet de nieuwe eigenaar van de koppeling het abonnement mogen beheren?
    Wie is de beste nieuwe eigenaar voor onze koppeling?
    Welke eisen stel je aan de persoon die de koppeling overneemt?
    Wie kan ik het beste kiezen om een koppeling van de holding op te zetten, en welke rechten heeft die nodig?
    Wat voor rechten moet de gebruiker hebben die een koppeling overneemt?
    Wie kan ik het beste als nieuwe eigenaar van een koppeling aanwijzen?
    Aan welke eisen moet de nieuwe gebruiker voldoen om de koppeling over te nemen?
    Wie is het meest geschikt om een koppeling op naam te hebben: hoofdgebruiker, controller of een nepgebruiker?
    Welke gebruiker voor koppelingen
    Welke gebruiker is geschikt om een koppeling naar over te zetten, wat moet die mogen?
    Moet degene die de koppeling overneemt Licentie beheren hebben?
    Welke rechten heeft iemand nodig om een koppeling over te nemen?
    Waaraan moet de nieuwe gebruiker voldoen om een koppeling te dragen?
    Welke persoon kan ik het beste kiezen om een koppeling op te laten draaien?
    Heeft de nieuwe koppelgebruiker het recht Licentie beheren nodig, of is een gewone login genoeg?
    Welke rol moet degene hebben die de koppeling gaat dragen?
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
    Hoe geef ik de nieuwe drager van de kassalink alle vijf winkels in Exact?
    Waar vink ik aan dat info@ bij alle winkels mag, zodat de kassalink erop kan?
    In welk menu geef ik de nieuwe koppelgebruiker toegang tot alle filialen, met pijltjes of zo?
    De overnemer heeft nog niet alle 65 klanten onder zich, hoe geef ik hem die vóór het omzetten
    hoe geef ik het nieuwe account toegang tot alle twaalf bv's voordat we overzetten
    Waar zet ik de nieuwe penningmeester open voor alle stichtingen, zodat de app straks via hem kan?
    De opvolger van de koppeling moet bij alle negen huizen kunnen, in welk scherm zet ik dat?
    Nieuwe collega moet de koppeling dragen maar ziet alleen de holding, waar vink ik de werkmaatschappijen voor haar aan
    hoe geef ik de nieuwe koppelgebruiker toegang tot alle zeven bv's van de aannemersgroep
    toegangsrechten administraties instellen voor degene die de app overneemt
    Waar zit dat scherm Monitor bij een gebruiker, ik moet onze nieuwe planner bij alle vestigingen laten voordat we omzetten
    stamgegevens gebruikers rechten per adminstratie opvolger
    de opvolger heeft een account maar nog geen enkel bedrijf, hoe zet ik die alle negen in één keer bij hem
    Straks neemt Lotte de koppeling over. Ze moet dus in de werkmaatschappijen kunnen. In welk scherm regel ik dat?
    geef eens de klikroute om systeem@ toegang te geven tot alle vier de werkmaatschappijen
    waar geef ik het nieuwe koppelaccount toegang tot alle winkel-bv's voor de overstap
    nieuwe user rechten op alle bv's geven voor koppeling
    toegangsrechten administraties nieuwe koppelgebruiker
    Waar geef ik de opvolger toegang tot alle restaurants zodat de app via hem alles ziet?
    Waar zet ik de opvolger op alle hotels, Bedrijven: Toegangsrechten of zoiets?
    Waar geef ik de nieuwe koppelgebruiker toegang tot al onze bv's
    de opvolgster moet eerst bij alle firma's mogen voor ze de kassa overneemt, waar geef ik haar dat
    Hoe geef ik de opvolger toegang tot alle bv's voor hij koppelt?
    De opvolgster op wie we de koppeling gaan zetten ziet nu maar één van de zes bv's. Waar in de gebruikersinstellingen geef ik haar de andere vijf, voordat we overgaan?
    De beheerder wil weten op welk scherm hij de opvolger bij alle negen bedrijven kan laten, vóórdat we de verbinding omhangen.
    De aanstaande koppelgebruiker is aangemaakt maar nog zonder bedrijven. Via welk menu deel ik die toe voordat we overzetten?
    Petra wordt de nieuwe koppelgebruiker en moet bij alle zes de bedrijven kunnen, waar geef ik haar dat
    Hoe geef ik de opvolger toegang tot alle bedrijven voordat hij de link overneemt?
    Welk scherm geeft de vervangende gebruiker toegang tot alle bedrijven die de app gebruikt
    De nieuwe collega neemt de koppeling over maar kan nog maar één bv openen, waar zet ik de andere acht aan
    Ik heb een koppelgebruiker laten maken en die mag nog nergens in. Welk scherm geeft hem alle administraties
    Nadia zit nog alleen in de zorg-bv, waar zet een beheerder de andere aan voor zij de koppeling erft
    opvolger moet in alle bv's kunnen voordat ik de app overdraag, waar geef ik dat
    nieuwe koppelgebruiker administraties geven
    toegangsrechten bedrijven instellen opvolger
    Hoe geef ik de nieuwe koppelgebruiker toegang tot alle bv's?
    Waar geef ik de nieuwe koppelingsgebruiker toegang tot alle administraties?
    Hoe zorg ik dat de gebruiker die de koppeling overneemt bij dezelfde BV's kan als zijn voorganger?
    Onder welk kopje bij Gebruikers geef ik het systeemaccount toegang tot de bedrijven van de app?
    Welke toegang moet ik een collega geven voordat ik de koppeling op haar naam zet?
    Mijn collega neemt de koppeling over, hoe geef ik haar toegang tot alle bedrijven die de app nodig heeft?
    Waar geef ik de serviceaccount toegang tot alle administraties die de connector nodig heeft?
    Hoe krijgt het nieuwe serviceaccount toegang tot alle twintig administraties van de koppeling?
    Onder welk menu geef ik de opvolger toegang tot de administraties die de koppeling gebruikt?
    mijn dochter neemt de koppeling over, hoe geef ik haar in Exact toegang tot beide winkels
    Hoe geef ik de opvolger toegang tot alle dossiers waar de over te zetten app bij moet
    hoe geef ik de nieuwe koppelgebruiker rechten op alle BV's
    Waar geef ik de opvolger toegang tot alle twintig bv's zodat zij de koppeling kan dragen?
    Opvolger mist nog bv's om de koppeling te dragen, langs welk scherm ken ik ze toe?
    nieuwe user alle administraties geven voor overname app
    opvolger moet bij alle stichtingen kunnen voordat hij de koppeling overneemt, waar geef ik dat
    De opvolger mag nog maar bij één bv, de koppeling heeft er zes nodig. Waar regel ik dat vóór het omzetten
    Hoe geef ik de nieuwe koppelgebruiker alle bedrijven?
    De nieuwe gebruiker van de koppeling moet bij al onze acht bv's kunnen, waar stel ik dat in?
    Waar in Exact geef ik de nieuwe koppelgebruiker toegang tot alle klantadministraties die de app nodig heeft?
    Hoe geef ik de nieuwe koppelgebruiker rechten op al onze bv's?
    De nieuwe koppelgebruiker is aangemaakt. Hoe krijgt hij toegang tot elke bv die de app nodig heeft?
    Waar geef ik de nieuwe koppelgebruiker rechten op alle administraties voordat ik hem overzet?
    Hoe geef ik onze nieuwe koppelgebruiker in één keer toegang tot de administraties die de app nodig heeft?
    Waar geef ik de nieuwe koppelgebruiker toegang tot alle administraties?
    Onder welk menu zet ik alle administraties bij de gebruiker die de koppeling overneemt?
    Waar zet ik bij de nieuwe gebruiker alle administraties aan die de koppeling nodig heeft?
    Waar in Exact geef ik het nieuwe koppelaccount toegang tot al onze dossiers?
    Waar geef ik de nieuwe koppelgebruiker toegang tot alle bv's die de app nodig heeft?
    Hoe zorg ik dat de nieuwe koppelaccount bij alle administraties mag, waar stel ik dat in Exact in?
    Hoe geef ik de nieuwe koppelgebruiker toegang tot alle administraties die de app nodig heeft?
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
    Hoe test ik of onze nieuwe koppelgebruiker alle zaken ziet, vóór ik de kassa overzet?
    Mijn dochter gaat de kassalink dragen, kan ik eerst kijken of zij alle zaken kan openen?
    Hoe kijk ik of de nieuwe koppelgebruiker echt alle dossiers ziet voor we omzetten
    kan ik vooraf nagaan of het nieuwe serviceaccount alle bv's ziet, voor de omzetting
    Hoe controleer ik vóór de overname of de opvolger in Exact wel alle parochies ziet?
    Vooraf testen of de nieuwe drager van de koppeling wel alle huizen kan aanklikken, hoe doe ik dat?
    Hoe check ik vooraf of Fatima straks wel bij alle bedrijven kan, vóór ik de scanapp op haar zet
    kan ik even testen wat de nieuwe gebruiker ziet voordat ik de app omhang
    Voordat we de koppeling omgooien wil ik zeker weten dat de opvolger elke bv kan kiezen. Waar kijkt hij dan?
    nieuwe koppelgebruiker even laten inloggen en linksboven laten kijken, is dat genoeg als test
    hoe laat ik de opvolger nakijken of hij alle winkels ziet, vóór hij koppelt
    hoe test ik vooraf of de opvolger alle bedrijven ziet die de plugin nodig heeft
    nieuwe gebruiker ziet hij alles? checken voor overzetten
    voor omzetten: opvolger laten inloggen en lijst bv's vergelijken?
    Hoe controleer ik vooraf of de opvolger alle zaken ziet die de kassa nodig heeft?
    Hoe kijk ik vooraf of de nieuwe gebruiker alle administraties ziet die de koppeling nodig heeft
    hoe check ik of mijn opvolger alle firma's ziet voor ik de app op hem zet
    de nieuwe login is klaar, eerst proberen of die overal binnen mag of meteen omhangen?
    Hoe controleer ik vooraf dat het nieuwe koppelaccount werkelijk bij alle dossiers kan die het scanpakket straks nodig heeft? Ik wil niet achteraf merken dat er eentje niet bij zat.
    De beheerder zegt dat de nieuwe koppelgebruiker alles mag. Hoe check ik dat zelf voordat ik de knop omzet?
    Hoe laat ik de opvolger zien dat hij bij alle BV's kan voordat ik de koppeling op hem zet
    Hoe check ik of de opvolger wel alle bedrijven ziet voor ik de tool op haar naam zet
    Wat moet de nieuwe gebruiker zelf zien in Exact voordat we de koppeling durven omzetten?
    Hoe controleer ik dat de nieuwe gebruiker elk bedrijf in zijn lijstje ziet vóór ik overzet
    Hoe weet ik voor het overzetten zeker dat de nieuwe gebruiker echt alle bv's kan openen
    hoe test ik of de overnemer alle administraties ziet voordat ik de app omhang
    Hoe controleer ik vooraf dat de nieuwe gebruiker alle bedrijven ziet die de app nodig heeft?
    Hoe controleer ik dat mijn collega alles ziet voor de koppeling op haar naam gaat?
    Kan ik vooraf testen of de opvolger alle administraties ziet die de koppeling nodig heeft?
    hoe kijk ik of de opvolger alle zaken ziet vóór we de kassa op haar login zetten
    Hoe kijk ik of de nieuwe koppelgebruiker alle dossiers ziet voor we overstappen
    hoe controleer ik dat de nieuwe gebruiker alles ziet voor we omzetten
    Hoe test ik of de nieuwe koppelgebruiker alle vennootschappen ziet voordat ik omzet?
    ziet nieuwe koppelgebruiker alles linksboven
    hoe controleer ik vooraf dat de overnemer van de koppeling overal bij kan
    hoe test ik vooraf dat de nieuwe gebruiker alles ziet wat de koppeling nodig heeft
    Hoe test ik of de nieuwe eigenaar alle bedrijven ziet voor ik overzet?
    Hoe test ik of mijn opvolger alle bv's ziet voor ik de koppeling op zijn naam zet?
    Hoe zie ik of de nieuwe gebruiker alle administraties heeft voordat ik de koppeling omzet?
    Hoe ga ik na of de nieuwe login alles ziet wat de koppeling nodig heeft, voor ik ze omzet?
    Moet de nieuwe koppelgebruiker vooraf zelf inloggen om te kijken of alle bedrijven er staan?
    Hoe check ik vooraf of de nieuwe koppelgebruiker alle bedrijven ziet?
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
    Moet ik foto's maken van de instellingen voor ik de kassa op een ander zijn login overzet? Bang voor dubbele bonnen
    Wat schrijf ik op over de huidige instellingen voor ik de webshop op mijn dochter overzet?
    Wat moet ik vastleggen van de app voor ik hem onder een andere naam aansluit, ik ben bang dat alle bonnen dubbel komen
    startdatum in de scantool, moet ik die veranderen bij overzetten naar een collega?
    Bij overdracht aan de nieuwe beheerder wil ik niet dat alle oude facturen nog eens komen, wat moet ik vastleggen
    wat leg ik vast van de huidige instellingen voordat ik een interface op een ander account zet
    kans op dubbele boekingen als we de koppeling op een ander account zetten?
    verlies je mapping en startdatum bij het overzetten naar een andere gebruiker
    ik ben bang dat bij het wisselen van account alle facturen opnieuw worden ingeschoten
    Wat moet ik van de app vastleggen voordat de koppeling op een andere naam gaat?
    Kan het zijn dat alle bonnen dubbel komen als ik de koppeling op iemand anders zet?
    Vóór de overdracht van de koppeling: moet ik ergens een foto van maken?
    De koppeling gaat over; er staat een startdatum in de app, mag die veranderen?
    Wat moet ik noteren van de instellingen van het planbord voor ik het onder een andere login verbind?
    ben als de dood dat alle inkoopfacturen dubbel binnenkomen als iemand anders de scanner gaat koppelen
    startdatum in de app: laten staan of aanpassen bij de wissel van gebruiker
    Vorige keer dat we van gebruiker wisselden kwamen 400 verkoopfacturen opnieuw binnen. Hoe voorkom ik dat nu?
    moet ik screenshots maken van de CRM-instellingen voor de overdracht en van welke schermen
    wat is belangrijk om vast te leggen uit het oude pakket voor we op de nieuwe inlog overgaan
    de app heeft een vinkje 'haal facturen vanaf 01-01-2022', moet ik dat bij de overgang naar een andere gebruiker opnieuw zetten
    hoe vermijd ik dubbele boekingen als we de koppeling op naam van een ander zetten
    ik ben bang dat het bestelportaal bij de overgang alle orders sinds 2020 nog eens stuurt
    Hoe weet ik na de wissel welk document als laatste was overgekomen?
    wat schrijf ik op over de app voordat iemand anders hem opnieuw verbindt, zodat we niet alles dubbel krijgen
    welke instellingen van de connector moet ik opschrijven voor ik hem op een andere gebruiker zet
    bang dat alle facturen dubbel komen als ik de plugin op een andere login zet, wat leg ik vast
    als ik van account wissel in de plugin, ben ik dan de startdatum kwijt?
    instellingen kwijt als ik opnieuw koppel onder ander?
    startdatum noteren bij overzetten koppeling
    bang voor dubbele facturen als ik koppeling aan ander hang
    Kan ik instellingen kwijtraken als ik de planner onder een andere gebruiker opnieuw verbind, bijvoorbeeld de startdatum?
    Wat schrijf ik op van de app-instellingen voor we hem onder een ander hangen?
    Wat moet ik vastleggen van de app voordat we hem op een andere gebruiker zetten
    screenshot van instellingen maken vóór overzetten, welke?
    Raak ik de instellingen en startdatum kwijt bij het omhangen naar een ander?
    bang dat na het overzetten alle facturen opnieuw binnenkomen, hoe voorkom ik dat
    Voor ik hem onder een andere naam hang: gaan mijn instellingen en begindatum dan verloren, moet ik iets noteren?
    heb schrik dat alle facturen dubbel komen als we de link op een andere login zetten
    gaat de kassa alles van januari opnieuw doorsturen als ik hem onder mijn naam koppel?
    ik ga herkoppelen onder een andere gebruiker en ben bang dat de kassa vanaf nul begint, wat leg ik eerst vast?
    Raak ik instellingen van de app kwijt bij het overzetten?
    Voordat ik de koppeling door mijn opvolger laat overnemen wil ik vastleggen hoe alles nu staat, ook tot welke factuur hij gekomen is. Wat is de moeite waard om op te schrijven?
    Leverancier waarschuwt: bij het overzetten niet aan de begindatum komen, anders krijg je alles dubbel. Wat moet ik verder noteren vóór ik van gebruiker wissel?
    Bij een vorige overdracht kwamen driehonderd facturen voor de tweede keer binnen. Wat leg ik nu vooraf vast zodat dat bij het wisselen van gebruiker niet weer gebeurt?
    Ik ben bang dat bij het overzetten van de orderkoppeling alles dubbel binnenkomt, wat leg ik vooraf vast
    Moet ik voor het omzetten van de koppelgebruiker nog iets vastleggen van de instellingen in het WMS, zoals een startdatum
    Moet ik iets vastleggen van hoe het pakket nu staat voordat ik de naam verander, startdatum bijvoorbeeld?
    Wat moet ik vastleggen voordat ik de koppeling op een andere gebruiker zet?
    Kan het dat facturen dubbel komen als ik bij het overzetten de startdatum aanraak?
    Is er iets dat ik absoluut niet mag wijzigen in de app terwijl ik de gebruiker wissel?
    Maak ik eerst een schermafdruk van de instellingen voordat ik de app op mijn naam zet, en waarvan?
    Bij de vorige wissel kwamen alle facturen van 2021 dubbel binnen, wat moet ik noteren voor ik overzet
    Ik ben bang dat de instellingen van de app weg zijn als een ander inlogt, wat schrijf ik eerst op
    Bij Nadia's eerste poging vorig jaar verdubbelden alle verkoopfacturen, wat leg je vast voordat ze weer inlogt in de app
    wat moet ik vastleggen voor ik de koppeling naar een ander overzet, ik wil geen dubbele boekingen
    ik wil bij het overzetten niet dat alles van vorig jaar nog een keer binnenkomt
    overdragen zonder dubbele facturen, wat leg ik vast vooraf
    instellingen noteren voor overzetten startdatum
    dubbele boekingen voorkomen bij omzetten koppeling
    Komt alles dubbel als ik de koppelgebruiker wissel?
    Raken we instellingen of startdatum kwijt als de app straks op een andere naam staat? Wat leg ik vooraf vast
    Wat moet ik vooraf vastleggen van de instellingen voordat ik een tool naar een andere gebruiker omhang?
    Raak ik de instellingen of startdatum van de app kwijt als ik hem onder een andere gebruiker koppel?
    Welke instellingen van de app leg ik vast voordat ik hem op een andere gebruiker koppel?
    Hoe voorkom ik bij het overzetten dat alle oude documenten nog een keer binnenkomen?
    Wat moet ik van de app opschrijven voordat ik hem met een andere gebruiker koppel?
    Komen alle facturen dubbel binnen als ik de app onder een andere gebruiker koppel?
    Wat moet ik vastleggen van de app voordat ik hem onder een andere gebruiker koppel?
    Gaat de startdatum van de synchronisatie verloren als ik onder een andere gebruiker koppel?
    Kunnen oude facturen dubbel binnenkomen als ik de app via een andere gebruiker verbind?
    Wat moet ik opschrijven over de instellingen van de app voordat een ander hem opnieuw koppelt?
    moet ik iets noteren of een foto maken van de instellingen voor ik de koppeling op een andere naam zet
    Wat leg ik vast van de app voordat ik hem op een ander account aansluit, straks komt alles dubbel
    wat moet ik vastleggen van de app voor ik hem op een andere gebruiker zet
    Wat leg ik vast van de app voordat ik hem op een andere login zet, ter voorkoming van dubbele boekingen?
    Wat moet ik vastleggen uit de app zodat er na de wissel van drager niets dubbel komt?
    wat noteer ik van app voor ik van user wissel
    startdatum app niet wijzigen bij overzetten?
    raak ik instellingen van de app kwijt als ik de koppeling aan een ander overdraag, moet ik iets noteren
    bang dat alle facturen dubbel komen wanneer we de app op een andere gebruiker zetten
    bang dat na omzetten alle oude bonnen opnieuw komen, wat leg ik vooraf vast
    Wat leg ik vast voor ik de koppeling aan een ander geef?
    Raken de instellingen van de app kwijt bij overzetten?
    Wat moet ik van de instellingen vastleggen voordat ik de koppeling van een klant op een andere gebruiker zet?
    Raak ik de instellingen en startdatum van de app kwijt als ik hem met een andere gebruiker opnieuw koppel?
    Wat leg ik vast over de instellingen van de app voordat ik de gebruiker erachter verwissel?
    Wat moet ik vastleggen van de app voordat ik hem op een andere gebruiker aansluit?
    Worden documenten dubbel ingelezen als ik de koppeling via een ander account opnieuw verbind?
    Ik ben bang dat oude facturen nog eens binnenkomen als ik van gebruiker wissel. Wat noteer ik vooraf?
    Welke instellingen leg ik vast voordat ik een koppeling onder een andere gebruiker opnieuw verbind?
    Verlies ik de instellingen van de app als ik hem onder een andere login aansluit? Wat moet ik vooraf noteren?
    Blijven de instellingen van de app staan als ik hem via een andere gebruiker laat lopen?
    Komen alle facturen dubbel als ik de koppeling op naam van iemand anders zet?
    Wat moet ik vastleggen voor ik de koppeling via een ander laat lopen, zodat niets dubbel komt?
    Moet ik iets noteren vóór ik de koppeling opnieuw maak met iemand anders, zodat er niks dubbel doorkomt?
    Wat moet ik vastleggen van de instellingen voordat de koppeling naar iemand anders gaat?
    Ik ben bang dat alles dubbel wordt geboekt als de koppeling van gebruiker wisselt.
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
    Verwijder ik eerst de oude link in de kassa en log ik dan als de nieuwe in, of andersom?
    Privévenster of uitloggen, wat is het handigst als ik Mews met de nieuwe login ga vastmaken?
    Nu de spaarkaarten echt op mijn login zetten: hoe doe ik dat zonder de oude instellingen te wissen?
    hoe sluit ik het pakket aan als de opvolger, gewoon afmelden en zelf inloggen?
    De nieuwe eigenaar heeft al zijn dossiers. In welk venster laat ik hem zich aanmelden zodat de app op hem komt
    hoe log ik de interface aan op het nieuwe account zonder de verbinding te verwijderen
    moet je de oude verbinding eerst wissen als je van gebruiker wisselt
    Moet ik de oude koppeling eerst wissen als de opvolger de app overneemt, of gewoon erover heen verbinden?
    Welk venster gebruik ik om de app als de nieuwe vrijwilliger te verbinden zodat de oude niet wordt meegenomen?
    Hoe log ik als de opvolger in bij de app terwijl mijn eigen browser overal nog mijn naam onthoudt
    privévenster gebruiken bij overzetten naar de systeemgebruiker?
    nieuwe gebruiker staat klaar, waar in de urensoftware klik ik om de verbinding via hem te maken
    moet ik de bestaande koppeling in het voorraadpakket eerst weggooien voor de nieuwe collega verbindt
    Ik zit klaar met het nieuwe account. Moet ik eerst uitloggen uit Exact voordat ik in de app op koppelen druk?
    waar klikt de opvolger precies in ons planningspakket om het onder zijn login te krijgen, en in welke browser
    moet de nieuwe gebruiker op zijn eigen pc koppelen of kan het op die van de oude
    welke browserstand gebruik ik zodat Exact de systeemgebruiker pakt bij het opnieuw verbinden
    moet ik de plugin loskoppelen voordat ik hem onder het nieuwe account verbind
    privévenster nodig om de connector als iemand anders te verbinden?
    opnieuw koppelen als andere user hoe
    eerst uitloggen en dan als nieuwe user koppelen?
    Moet ik de oude koppeling eerst verwijderen voor ik hem als nieuwe gebruiker verbind?
    Hoe koppel ik als de nieuwe gebruiker zonder de oude link te verwijderen
    in welk venster moet ik inloggen om de app onder de nieuwe naam te koppelen zonder de oude link te wissen
    Waar in het proces meldt de nieuwe persoon zich aan, in Exact of in de app? En moet ik als oude dan ergens uitloggen?
    Mijn opvolger zit klaar. Wat doet hij precies om de koppeling op zijn naam te krijgen zonder de oude eerst weg te gooien?
    Kan ik de WMS-koppeling naar Petra overzetten zonder eerst de oude te verwijderen, en in welk venster doe ik dat
    Opnieuw verbinden als de opvolger: doe ik dat in een privévenster?
    Moet ik eerst uitloggen bij Exact voor ik de koppeling als de nieuwe gebruiker leg?
    Hoe meld ik de app aan onder de andere persoon zonder dat de browser de oude pakt
    Alles staat klaar voor de opvolger, waar in de app log ik nu als haar in zonder de oude verbinding weg te gooien
    moet ik de link eerst weghalen voordat de nieuwe persoon hem koppelt, liever niet
    Moet ik de oude koppeling eerst verwijderen in de app voor ik hem als nieuwe gebruiker verbind?
    Moet ik de koppeling eerst verwijderen voordat ik hem als nieuwe gebruiker opnieuw leg?
    Moet ik een privévenster gebruiken om de app onder een andere Exact-login te koppelen?
    Moet ik een privévenster gebruiken als ik de koppeling onder een andere naam leg?
    Hoe koppel ik de kassa opnieuw maar dan onder de nieuwe naam zonder de oude weg te gooien
    Hoe verbind ik de tool als de nieuwe persoon, moet ik de bestaande link wissen
    hoe koppel ik opnieuw onder de andere gebruiker, moet de oude koppeling eerst weg
    De nieuwe gebruiker staat klaar, hoe maak ik de overstap in de app zelf?
    herkoppelen als nieuwe user hoe
    prive venster gebruiken bij wissel van gebruiker?
    hoe leg ik de verbinding opnieuw onder de opvolger zonder de oude koppeling te wissen
    ik ben klaar om de nieuwe gebruiker te koppelen, moet ik de oude koppeling eerst verwijderen in de app?
    Moet de nieuwe persoon de koppeling eerst weggooien?
    Hoe verbind ik de winkelapp onder een andere Exact-gebruiker als mijn browser mij steeds onthoudt?
    Hoe log ik bij het overzetten van een koppeling als nieuwe gebruiker in zonder dat de browser de oude pakt?
    Moet ik de oude verbinding eerst verwijderen als ik onder een andere gebruiker wil koppelen?
    Hoe log ik in als de nieuwe gebruiker bij het omzetten, moet ik eerst de oude koppeling verwijderen?
    Moet ik bij het overzetten de oude koppeling verwijderen of kan ik meteen als de nieuwe gebruiker opnieuw verbinden?
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
    De nieuwe gebruiker krijgt nu het scherm van Exact met soorten gegevens, wat kiest hij om de roosterapp over te nemen?
    Ingelogd als nieuwe gebruiker om de planner over te nemen, er staat 'alle huidige en toekomstige', dat kiezen?
    De nieuwe gebruiker krijgt de vraag van Exact om in te stemmen, wat kiest hij zodat nieuwe klanten ook meelopen
    wat kiest het nieuwe serviceaccount in het toestemmingsscherm zodat latere bv's meekomen bij de overdracht
    Op het scherm van Exact staat of de app mijn gegevens mag gebruiken, nu ik hem overneem van mijn voorganger. Wat kies ik?
    Bert krijgt nu als opvolger de vraag wat de app mag. Wat hoort hij te kiezen?
    De opvolger krijgt nu een vraagscherm van Exact voor de app. Wat moet hij aanvinken zodat toekomstige bv's ook mee gaan?
    waar zegt de nieuwe man ja op en welke keuze maakt hij bij de administraties als hij de koppeling overneemt
    Onze nieuwe koppelgebruiker moet akkoord geven, doen we alle huidige en toekomstige of alleen de twee transportbv's?
    de overname-app vraagt de nieuwe gebruiker welke bedrijven, moet hij hetzelfde lijstje kiezen als de oude
    de nieuwe gebruiker ziet het toestemmingsscherm: alles voor de toekomst of enkel wat de vorige had?
    waar moet de opvolger op letten als Exact hem vraagt of de plugin erbij mag
    nieuwe gebruiker staat op het goedkeurscherm voor de overgenomen plugin, alles aanvinken of losse bedrijven
    nieuwe gebruiker akkoord geven welke bv's kiezen bij overzetten
    Wat moet de opvolger aanvinken op het toestemmingsscherm als hij de kassa overneemt?
    Nieuwe gebruiker krijgt het toestemmingsscherm, wat kiest hij bij de administraties?
    wat kiest de nieuwe gebruiker bij dat akkoordscherm als we de kassa van Wendy naar info overzetten
    Straks keurt de nieuwe gebruiker de koppeling goed. Kiest zij dan alle bedrijven of alleen die van nu? Wij willen volgend jaar niet opnieuw beginnen.
    Bij het toestemmen als nieuwe gebruiker: moet ik dezelfde bedrijven kiezen als de vorige had of alles
    De opvolger staat voor de vraag welke bedrijven de kassa mag zien, nu die op haar naam komt. Alles?
    Welke bedrijven moet ik aanvinken als de nieuwe gebruiker van de koppeling akkoord geeft?
    Ik zit klaar met het systeemaccount en Exact gaat zo vragen welke bedrijven mogen, wat vinken we aan zodat nieuwe ook meekomen
    welke administraties kies ik als de opvolger akkoord geeft, ik wil nieuwe bv's erbij straks
    Welke administraties kies ik als ik met de nieuwe gebruiker akkoord geef voor de over te zetten app?
    Welke administraties kies ik als de nieuwe gebruiker van de koppeling akkoord geeft?
    Als de nieuwe persoon akkoord moet geven voor de koppeling, welke bedrijven vink ik dan aan
    Bij het overzetten krijg ik als nieuwe gebruiker de toestemmingsvraag, wat kies ik daar bij de dossiers
    welke BV's kies ik bij het akkoord onder de nieuwe gebruiker
    Ik ben aangemeld als de opvolger en zie de akkoordvraag, welke optie bij de vennootschappen?
    nieuwe user moet akkoord geven, wat kiezen bij overzetten
    wat kies ik op het akkoordscherm als de nieuwe gebruiker de koppeling overneemt
    wat vinkt de opvolger aan op het akkoordscherm zodat nieuwe bv's later meelopen
    Wat kies ik op het toestemmingsscherm als ik een koppeling als nieuwe gebruiker overneem?
    De nieuwe gebruiker moet bij het overzetten akkoord gaan, wat kiest hij bij administraties?
    Wat kies ik als Exact bij de overname door de nieuwe gebruiker vraagt welke administraties mee mogen?
    De nieuwe persoon krijgt de toestemmingsvraag bij het overnemen. Wat is slim om aan te vinken?
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
    Hoe zie ik in Exact dat de kassaboekingen nu van de nieuwe gebruiker komen en niet meer van Piet?
    De spaarkaarten lopen denk ik via mij, hoe controleer ik wie er bij nieuwe boekingen staat?
    Hoe zie ik aan een boeking dat de koppeling nu op de opvolger draait
    hoe stel je vast dat de boekingen nu echt van SYSTEM komen en niet meer van Rob
    hoe weet ik zeker dat de boekingen nu onder het serviceaccount binnenkomen en niet meer onder Piet
    waar zie ik aan een boeking via welke gebruiker de app hem maakte, na de overgang
    Hoe merk ik dat de app echt op naam van de nieuwe medewerker draait en niet nog op de oude?
    Hoe zie ik in een boeking dat de link via Bert loopt en niet meer via An?
    Hoe zie ik of de boekingen nu echt onder de nieuwe koppelgebruiker binnenkomen en niet stiekem nog onder de oude?
    net overgezet naar het account van Joris, hoe test ik of het goed zit voor ik Bram eruit gooi
    na de wissel staat er nog steeds de oude naam bij nieuwe boekingen, waar moet ik op letten
    waaraan merk ik dat de webshop nu via de nieuwe gebruiker loopt
    Kan ik in Exact bij een order zien dat hij door de nieuwe koppelgebruiker is aangemaakt?
    zaterdag overgezet, zondag binnengekomen orders: hoe kan ik zien door wie ze zijn ingeboekt
    alles over naar de nieuwe, waaraan zie ik bij een verse boeking wie hem maakte
    zie ik aan nieuwe boekingen of de plugin echt op het andere account draait?
    hoe zie ik dat app nu via nieuwe user loopt
    boeking toont nog oude naam?
    Waaraan zie ik dat de kassa nu echt via de nieuwe gebruiker boekt en niet meer via de oude?
    Hoe zien we aan een boeking dat de koppeling nu echt via de nieuwe loopt?
    hoe zie ik aan een boeking dat de kassa nu onder de nieuwe gebruiker werkt en niet meer onder Rita
    Hoe zie ik of de koppeling echt op de nieuwe gebruiker draait?
    Waaraan zie ik dat de boekingen nu echt op naam van de opvolger komen en niet stiekem nog op die van mij?
    We hebben omgezet en er komt data. Hoe sluit ik uit dat dat nog via de vorige gebruiker gaat?
    hoe test ik of de koppeling nu echt via Petra loopt en niet stiekem nog via Jan
    Waaraan zie ik dat het pakket nu echt via de opvolger loopt en niet stiekem nog via Bert?
    Hoe zie ik dat boekingen nu echt op naam van de nieuwe koppelgebruiker komen?
    Waaraan zie ik dat de app werkelijk onder de nieuwe naam boekt
    De opvolger is ingelogd in de app, hoe stel ik vast dat hij nu echt via haar loopt
    de opvolger heeft gekoppeld, waaraan zie ik dat de boekingen nu echt op zijn naam komen
    controleren of app nu op nieuwe gebruiker draait
    Hoe controleer ik dat de app nu via de nieuwe gebruiker loopt en niet stiekem nog via de oude?
    Hoe weet ik dat de app nu echt via de nieuwe gebruiker loopt en niet nog via de oude?
    Hoe toon ik aan dat de connector echt op de nieuwe gebruiker draait en niet op de oude?
    hoe zie ik of de boekingen nu echt onder de nieuwe naam binnenkomen na het overzetten
    Waaraan zie ik dat de app nu echt op de opvolger draait
    hoe controleer ik dat de app nu echt op de nieuwe gebruiker draait
    Hoe bewijs ik dat de tool nu werkelijk onder het nieuwe account boekt en niet meer onder het oude?
    Draait hij nu op de opvolger? Ik wil dat zien aan een boeking.
    overgezet, hoe check ik dat app via nieuwe loopt
    waaraan zie ik dat de app nu echt op de opvolger loopt en niet meer op de oude
    hoe zie ik in een boeking of de koppeling nu werkelijk via de nieuwe collega loopt
    Hoe zie ik of de koppeling nu echt via de nieuwe gebruiker boekt?
    Hoe zie ik aan de boekingen of de koppeling nu echt via de nieuwe gebruiker loopt?
    Hoe controleer ik dat de boekingen nu onder de nieuwe koppelgebruiker binnenkomen?
    Hoe controleer ik dat de koppeling nu echt via de nieuwe gebruiker boekt?
    Hoe zie ik dat de koppeling nu echt via de nieuwe gebruiker loopt?
    Koppeling overgezet, aan welke naam op een boeking zie ik dat het gelukt is?
    Hoe weet ik zeker dat de nieuwe boekingen nu via de nieuwe gebruiker gaan?
    Waar zie ik in Exact op wiens naam een boeking van de app gemaakt is, nu ik de login veranderd heb?
    Hoe controleer ik na het omzetten dat boekingen echt op de nieuwe gebruiker binnenkomen?
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
        er ontbreekt niets
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
        er komt niks over
        nee, hij doet het niet
    .opt-cannot-test =
        ik heb het gewoon nog niet geprobeerd
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
        kan dat nu niet testen

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
    De kassa loopt op de nieuwe naam, wat moet er nog met de oude toestemming?
    Webshop draait op mijn dochter. En mijn eigen goedkeuring, blijft die gewoon bestaan?
    Spaarkaarten lopen nu via mij in plaats van Yara. Moet haar goedkeuring er nog uit en door wie?
    Alles draait nu via de nieuwe, wat doe ik met het akkoord van de vertrekker
    na de overgang bestaat de oude machtiging nog, wat doe ik daarmee
    De app draait nu via mij; wat moet er met het akkoord van mijn voorganger gebeuren?
    Is het erg als het oude akkoord van mijn voorganger gewoon blijft staan nu alles via mij loopt?
    overgezet naar de nieuwe, alles loopt. Wat doen we nu met het akkoord van de ouwe?
    Onze app draait inmiddels via de opvolger; blijft er van de voorganger nog iets achter dat opgeruimd moet?
    we draaien nu op het nieuwe account, wie moet het oude akkoord opruimen en maakt het uit of die persoon nog binnen kan
    wanneer in het traject gaat het akkoord van de vorige eigenaar eraf
    plugin loopt nu via Piet; wat doe ik met de toestemming van Jan die er nog staat
    kassa loopt via de opvolger. En dan, de oude toestemming van Kim?
    overgezet, oude toestemming kan die weg
    Alles draait nu op mijn naam, wat doe ik met het akkoord dat mijn voorganger nog heeft staan?
    Koppeling is over, wat doe ik met de toestemming van de oude gebruiker?
    app draait al op de nieuwe, wat moet er nu nog met de toestemming van de vertrekker gebeuren?
    Wendy is over een week weg, de link staat al op info, moet zij nog iets opruimen?
    De overdracht is geslaagd, moet de toestemming van de vorige persoon nu ook nog weg
    Nieuwe naam staat eronder, werkt. De oude persoon kan misschien niet meer inloggen, hoe ruim ik zijn akkoord op
    De app draait op de nieuwe, wat doe ik nu met de toestemming van de vorige, kan die nog inloggen, maakt dat uit
    de nieuwe toestemming werkt; wat doe ik met die van mijn vertrokken collega
    overgezet, mag oude collega nu dicht?
    De app draait nu op mijn naam, wat doe ik met de toestemming van mijn vertrokken collega?
    Koppeling zit nu bij mij, mag het account van mijn voorganger dicht of moet er eerst iets weg?
    De koppeling is om, wat doe ik met het akkoord van de vorige gebruiker?
    koppeling loopt via de nieuwe, wat doe ik met het akkoord van de vorige
    De link loopt nu via mij, moet die van Joris nog weg en maakt het uit of hij nog kan inloggen
    nieuwe gebruiker werkt, wat doe ik met de oude toestemming
    De overdracht is gelukt, wat moet er met het akkoord van de vertrekker gebeuren?
    Nu de app op de opvolger draait: hoort het oude akkoord weg, en door wie?
    overgezet, kan oude er nog in?
    koppeling draait nu op de nieuwe collega, wat doe ik met het akkoord van de vorige
    overgezet. en het oude akkoord van de vertrekker, wat doe ik daarmee
    Wat gebeurt er met het oude akkoord nadat de link is verhuisd?
    De app draait nu op het nieuwe account, wat doe ik met de achtergebleven toestemming van de vorige?
    Koppeling staat op de nieuwe gebruiker, wat moet er nog met de toestemming van de vorige gebeuren?
    De koppeling loopt via de nieuwe gebruiker, wat doe ik met de oude toestemming?
    Moet de oude toestemming weg nadat de koppeling via een ander loopt, en in welke volgorde?
    De nieuwe koppeling draait. Moet de toestemming van mijn vroegere collega nu nog weg?
    Blijft de toestemming van de vorige persoon bestaan als de koppeling al via een ander loopt?
    Moet ik na het overzetten ook nog iets met de toestemming van degene die vertrekt?
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
        ik kan daar niet meer mee inloggen
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
        die werkt hier niet meer
        hij komt er niet meer in
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
        niemand weet wie het was
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
    Kassa loopt nu via mij en mijn voorganger kan nog inloggen tot vrijdag, laat ik hem zelf iets opruimen?
    De kassa loopt nu via mijn dochter, ik kan zelf nog inloggen. Moet ik mijn oude toestemming nog weghalen voor ik stop?
    Yara is er nog tot vrijdag en de link loopt al op mij, wat laat ik haar zelf nog doen voor ze weg is?
    Onze opvolger draait, de voorganger werkt hier nog een week. Moet zij zelf haar akkoord terugnemen?
    Rob is er nog tot juli, koppeling draait al onder SYSTEM, moet Rob zelf nog iets wegklikken?
    overgezet naar serviceaccount, vorige eigenaar werkt hier nog, moet zij iets opruimen
    De opvolgster draait mee en de oude kan nog inloggen, in welke volgorde sluiten we de oude af?
    Alles draait op de nieuwe naam; kan ik als oude penningmeester nu zelf mijn akkoord weghalen?
    De koppeling draait via mijn opvolger en ik werk hier nog een week. Wat haal ik zelf nog weg voordat mijn account op slot gaat?
    mag mijn collega nu geblokkeerd worden of moet hij zelf eerst zijn toestemming intrekken, hij kan nog inloggen en de app loopt al via mij
    overgezet en collega is er nog, wie trekt zijn oude akkoord in
    Ik draag vandaag over en de opvolger draait al. Zelf nog toestemming intrekken of gewoon mijn account laten blokkeren?
    De app draait al via Iris, ik vertrek vrijdag en kan nog inloggen: wat moet ik zelf nog doen met mijn oude akkoord?
    De app draait al op het nieuwe account en Jan werkt hier nog tot vrijdag, laat ik hem zelf opruimen?
    Kim is nog een week in huis en de plugin draait al op het nieuwe account, wat moet zij zelf nog doen
    overgezet, oude user kan nog inloggen, laat hem zelf intrekken?
    Het werkt op de nieuwe gebruiker en de oude kan nog inloggen; wat moet zij nog doen voor ik haar dichtzet?
    Link loopt nu via mij, en Henk kan nog inloggen; wat moet Henk nog doen
    alles loopt via Bas; Joke kan nog inloggen, haar toestemming moet nog weg toch?
    Jan kan nog inloggen, de link is verhuisd naar mij, hoe ruimt hij zijn oude toestemming op?
    Nieuwe gebruiker werkt, wat doe ik met de oude toestemming?
    Overzetten is gelukt, alles boekt nu op het technische account. Wanneer mag mijn voorganger geblokkeerd worden, en moet hij zelf nog iets opruimen? Hij kan nog inloggen.
    De nieuwe draagt de koppeling, alles komt door. De oude zit hier nog een week. Wat moet hij zelf nog doen met zijn oude akkoord?
    Alles draait op de nieuwe gebruiker, de oude werkt hier nog wel. Wat doe ik met zijn oude toestemming
    Het omhangen is gelukt en mijn voorganger is er nog tot vrijdag, wat moet hij zelf nog opruimen?
    Link is over en alles werkt. Wanneer mag de oude gebruiker eindelijk dicht?
    Wat is de laatste stap na een geslaagde overname van de koppeling, mag de oude eruit?
    De app loopt nu op de nieuwe collega, wie haalt het oude akkoord weg en wanneer mag zijn account dicht
    De kassa loopt nu via mij, Karin werkt nog tot vrijdag. Moet zij zelf nog iets weghalen?
    Overgezet vorige week, oude collega zit er nog, wanneer mag haar account dicht
    Nadia draagt de koppeling nu en alles loopt, Ruud zit hier nog een week, wat moet Ruud zelf nog doen
    overgezet, oude toestemming opruimen
    Alles loopt via de nieuwe, de oude werkt hier nog. Laat ik haar toestemming staan of niet?
    De nieuwe gebruiker draait, in welke volgorde haal ik nu de oude weg?
    De app draait nu op de nieuwe gebruiker; wat moet de oude gebruiker nog doen voor we hem blokkeren?
    De koppeling is over; mag het account van de vorige gebruiker nu dicht of moet er nog iets weg?
    Hoe en wanneer haalt mijn vertrekkende collega zijn eigen akkoord weg, nu de app via mij werkt?
    De connector draait nu op het serviceaccount, wat doe ik met de toestemming van de vorige gebruiker?
    De app werkt via de nieuwe gebruiker, moet de oude nu zelf zijn toestemming intrekken?
    Moet de oude toestemming nog weg nu de koppeling onder de nieuwe naam werkt en Kees nog kan inloggen?
    de webshop loopt nu via mijn dochter, ik kan zelf nog inloggen, moet mijn oude akkoord nog weg
    Overgezet en wel, oude collega zit er nog, hoe ruimt hij zijn eigen toestemming op
    overgezet, oude gebruiker werkt hier nog, moet hij zelf iets intrekken
    koppeling overgezet, oude user kan nog inloggen, trekt die in?
    koppeling loopt op de nieuwe, de oude kan nog inloggen; wat moet die nog doen voor ik hem blokkeer
    omgezet, oude collega is er nog tot vrijdag en kan inloggen. wat moet hij zelf nog doen
    Moet de vorige gebruiker na de overzetting zelf zijn akkoord intrekken?
    De koppeling van de klant draait al op mijn naam, wat moet mijn collega nu nog doen met haar toestemming?
    Alles draait via de nieuwe user en de oude kan nog inloggen. Wat doen we met zijn toestemming?
    De app loopt via de nieuwe gebruiker en de vorige is nog in dienst, hoe ruimt die zijn toestemming op?
    De koppeling draait nu op mijn naam en Peter werkt hier nog tot vrijdag, wat moet hij nog doen met zijn oude toestemming?
    Koppeling is omgezet en de oude gebruiker werkt hier nog, kan hij zijn toestemming zelf weghalen?
    Mag ik de oude gebruiker blokkeren nu de koppeling via de nieuwe loopt en hij nog kan inloggen?
    De overstap naar de nieuwe koppelgebruiker is gelukt, wie trekt nu de toestemming van de oude in?
    De koppeling loopt via de nieuwe, oude kan nog inloggen. Wat is de laatste stap?
    Alles komt via Linda binnen, Bas kan nog inloggen. Mag Bas nu geblokkeerd worden?
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
    De kassa staat op mijn naam, de vorige chef is al geblokkeerd maar zijn toestemming hangt er nog
    Kok al vertrokken en geblokkeerd, link werkt op mijn naam, maar zijn toestemming staat er nog
    Kees is al weg en dicht, de koppeling loopt al via Anouk. Zijn oude machtiging staat er nog, wie ruimt die op?
    de koppeling draait op het nieuwe account maar de oude eigenaar is al weg, wie haalt zijn machtiging eraf
    vertrokken medewerker heeft nog een levende toestemming op zijn dode account, koppeling zelf is al om
    De koppeling is overgezet maar de oude penningmeester is al geblokkeerd, wie haalt zijn toestemming weg?
    Koppeling loopt via Bert, An is uit dienst en dicht. Haar oude akkoord zweeft nog, hoe raakt dat weg?
    Alles loopt nu via de nieuwe, maar de vorige is al uit dienst en zijn account zit dicht. Hoe krijgen we zijn oude akkoord weg?
    oude koppelgebruiker geblokkeerd voor hij zijn toestemming kon verwijderen, de app is al over, kan de beheerder dat alsnog doen
    Ex-werknemer kan niet meer inloggen, wij hebben het urenpakket al op een ander gezet, wie ruimt zijn restje op?
    Hans is al weg en geblokkeerd, koppeling draait via mij, maar in appmachtigingen staat hij er nog bij. Mag ik hem daar wegklikken?
    ex-collega kan niet meer inloggen, zijn akkoord staat nog naast dat van de nieuwe in de lijst van het hele bedrijf
    zijn account is verwijderd voordat we er erg in hadden, gelukkig draaide de app al via mij. Kan de beheerder dat oude akkoord nog opruimen?
    Koppeling is over naar de nieuwe, maar de oude collega is al geblokkeerd. Hoe verdwijnt zijn toestemming?
    app draait op de nieuwe; de vertrokken collega's toestemming hangt er nog en hij kan niet inloggen
    overgezet maar oude user al geblokkeerd, hoe oude toestemming weg
    oude user geblokkeerd, nieuwe loopt, oude akkoord opruimen via beheerder
    De koppeling loopt nu via mij, de oude gebruiker is al geblokkeerd, hoe halen we zijn toestemming alsnog weg?
    Overgezet naar Sanne, de oude gebruiker is al geblokkeerd. Hoe verdwijnt zijn toestemming dan?
    de koppeling loopt op mij, maar de oude toestemming staat nog op iemand die al geblokkeerd is, wie haalt die weg
    De vertrekker kan niet meer inloggen en zijn toestemming staat er nog naast de mijne
    Koppeling staat al op de nieuwe, maar de vorige is weg: wie haalt zijn toestemming weg?
    De vorige eigenaar van de koppeling kan niet meer inloggen, hoe ruim ik zijn toestemming op?
    De koppeling draait nu op de nieuwe medewerker. De oude is al weg en geblokkeerd, dus hij kan zijn eigen toestemming niet meer opruimen. Wie haalt dat oude restant weg, en waar?
    De koppeling loopt nu via de nieuwe, de vorige is met ruzie vertrokken en gaat echt niet meer inloggen om iets in te trekken. Wie kan dat dan namens haar?
    De koppeling loopt nu via mij, maar de oude collega is al weg en zijn toestemming hangt er nog, wie ruimt die op
    Kees is al geblokkeerd, de nieuwe loopt goed; hoe halen we Kees' toestemming weg zonder de nieuwe te raken
    Alles draait nu op de nieuwe, maar de oude collega is al weg en geblokkeerd. Wie ruimt zijn oude akkoord op?
    De koppeling draait al via de nieuwe, de oude is al lang uit dienst. Wie mag zijn toestemming nog opruimen?
    Hij is al geblokkeerd en de nieuwe koppeling draait. Kan zijn oude toestemming nog weg zonder dat hij inlogt?
    De koppeling staat over, de oude gebruiker is al geblokkeerd. Hoe haal ik als beheerder zijn toestemming eruit zonder die van de nieuwe te raken
    Nieuwe gebruiker werkt, maar Karin was al geblokkeerd toen wij begonnen. Haar oude toestemming staat er nog, wie ruimt die op
    De koppeling is over, de vorige man kan niet meer inloggen om zijn kant af te sluiten
    Ruud was al weg toen we alles op Nadia zetten, nu staat zijn naam nog bij de app, wie mag dat wissen
    koppeling loopt nu via de nieuwe maar de vertrokken collega kan niet meer inloggen om zijn toestemming in te trekken
    overgezet maar oude gebruiker al geblokkeerd
    Alles draait op de nieuwe login, de oude collega is al weg en geblokkeerd. Wie haalt zijn toestemming dan weg?
    De koppeling loopt nu via mij, maar de oude collega kan niet meer inloggen om de zijne weg te halen
    De koppeling loopt al via mij, maar de oude collega is geblokkeerd; wie haalt zijn toestemming weg?
    Hoe haal je de toestemming weg van een al verwijderde gebruiker, nu de koppeling is omgezet?
    De vorige koppelingsgebruiker kan niet meer inloggen; hoe verdwijnt zijn oude akkoord na het overzetten?
    De koppeling staat nu op mij, maar de oud-collega kan niet meer inloggen om de zijne in te trekken
    De koppeling loopt nu via een ander maar de oude gebruiker is al geblokkeerd, wie verwijdert zijn toestemming?
    De koppeling loopt via de nieuwe gebruiker, maar de oude is al uit dienst; hoe gaat zijn toestemming weg?
    Hoe haal ik de toestemming weg van iemand die al weg is, nu de app op een ander draait?
    De koppeling staat over maar de oude bediende is al geblokkeerd, hoe ruimen we zijn oude ja op
    De link draait op mij, de vorige houder is al weg en geblokkeerd, wie haalt zijn toestemming eraf
    koppeling loopt op nieuwe gebruiker, oude collega is al weg en geblokkeerd, hoe ruim ik zijn toestemming op
    De tool draait op de nieuwe login. De vorige controller is al geblokkeerd; wie ruimt haar oude akkoord op?
    overgezet maar oude user al weg, wie trekt zijn akkoord in
    overgezet, maar de oude collega is al weg en kan zelf niet meer intrekken
    Link verhuisd, maar de geblokkeerde oude gebruiker kan zijn akkoord niet intrekken
    De koppeling loopt nu via mij, maar de oude collega is al geblokkeerd, wie haalt haar toestemming weg?
    De koppeling loopt nu via mij, maar de oude gebruiker is al geblokkeerd. Hoe gaat zijn oude toestemming weg?
    Oude gebruiker is al weg, hoe halen we zijn oude machtiging weg na het overzetten?
    De koppeling draait al via mij. De toestemming van mijn voorganger staat er nog en hij werkt hier niet meer. Wie haalt die weg?
    Koppeling is al overgezet maar de vorige gebruiker is uit dienst en kan zijn toestemming niet meer intrekken.
    Ex-collega kan niet meer inloggen, nieuwe koppeling loopt. Wie ruimt zijn oude goedkeuring op?
    De koppeling is overgezet, maar de oude gebruiker is al uit dienst. Hoe gaat zijn oude toestemming weg?
    Na het overzetten moet de toestemming van een vertrokken, geblokkeerde collega nog weg. Hoe doet de beheerder dat?
    De vorige eigenaar van de koppeling is al geblokkeerd. Hoe krijgen we zijn oude toestemming dan weg?
    Onze ex-medewerkster kan niet meer inloggen; haar oude toestemming staat er nog na de overzetting.
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
    Overgezet naar een nieuwe gebruiker maar we zijn er nooit achter gekomen op wie het stond. Laat ik dat zo?
    De link is overgezet, alleen van wie hij was weten we niet. Staat er nu ergens nog iets open?
    Koppeling overgezet, geen idee wie hem vroeger had. Blijft er ergens een oud akkoord rondslingeren?
    nieuwe account werkt, alleen weten wij niet van wie de oude toestemming was, hoe ruimen we die op
    De app loopt nu via het nieuwe account, maar van wie de oude toestemming was weten we nog steeds niet
    De app is overgenomen maar niemand weet wie hem vroeger droeg, blijft er dan iets hangen?
    We hebben de voorraadkoppeling overgezet, maar niemand heeft ooit geweten op wiens naam hij vroeger stond. Zit er nu nog ergens een oud akkoord?
    app werkt via nieuwe gebruiker, vorige gebruiker nooit gevonden, hoe ruim ik dat dan op
    Omgezet naar een systeemlogin, maar van wie het oude akkoord was is een raadsel. Laten zitten?
    koppeling draait al op de nieuwe maar we kwamen er nooit achter wie de oude had, moet er nog iets weg
    Plugin loopt via ons nieuwe account, onder wie hij eerst liep heeft niemand ooit geweten. Restje opruimen?
    we weten niet wie er vóór ons koppelaccount achter zat; alles loopt al via het nieuwe
    overgezet, geen idee van wie vorige toestemming was
    Overgezet naar mij, maar niemand weet van wie de oude toestemming was die er nog hangt
    overgezet maar we weten niet wie de oude gebruiker was, er zweeft nog een oud akkoord rond
    Alles loopt nu via de nieuwe login maar wie de vorige was weten we niet, blijft daar iets van rondslingeren?
    Koppeling is verhuisd, maar van wie de oude toestemming was weet niemand
    Nu de koppeling op mij staat zou er nog ergens een toestemming van vroeger moeten liggen, alleen weet niemand op wiens naam die stond. Hoe ruim ik die dan op?
    De app draait nu op ons systeemaccount, maar van wie de vorige toestemming was weet niemand meer
    Nieuwe link werkt, maar op wiens naam de vorige stond is niet te achterhalen. Is het erg dat die blijft hangen?
    Overgezet, maar onder wie het vroeger liep weet niemand, dus dat oude akkoord zweeft nog rond
    Hij loopt nu op mij maar van wie hij hiervoor was is nooit boven water gekomen, staat er dan nog iets open?
    overgezet, alleen weet niemand op wie hij eerst stond
    overgezet, vorige eigenaar onbekend
    Overgezet, het draait, alleen weet niemand op wie het eerst stond. Moet die oude toestemming nog opgespoord?
    De app draait nu via mij; van wie de oude toestemming was zijn we nooit te weten gekomen
    De koppeling is over, maar niemand weet op wiens naam de vorige stond. Hoe ruim ik die oude op?
    De app loopt nu via mij maar we weten niet van wie de vorige toestemming was
    De koppeling draait nu via het serviceaccount, maar wie de oude toestemming gaf weet niemand.
    De koppeling is overgezet, maar niemand weet op wiens naam hij vroeger stond; blijft er iets achter?
    alles loopt via de nieuwe naam, maar wie het vroeger was weten we niet, blijft daar dan iets achter
    De app loopt nu op ons kantooraccount, maar wie hem vroeger droeg weten we niet, blijft daar iets staan
    draait nu onder SYSTEM, onder wie daarvoor weet niemand, blijft er iets achter?
    Overgezet, maar wie de link vroeger droeg blijft een raadsel. Hoe verdwijnt dat oude akkoord?
    overgezet maar nooit geweten wie oude was, restje?
    koppeling is over naar mij maar we weten niet wie de vorige was, wat doen we met diens akkoord
    het loopt via mij, maar van wie het eerst was weten we nog steeds niet. staat dat akkoord er nog
    Link overgezet, maar niemand weet van wie het oude akkoord was
    De link loopt via mij, maar niemand weet wiens oude toestemming er nog bij deze klant staat, wat doen we daarmee?
    We hebben de koppeling overgezet zonder te weten wie de vorige was, blijft er nu iets achter?
    De app draait onder de nieuwe gebruiker, alleen weten we niet van wie de vorige toestemming was die nog weg moet.
    We weten niet op wie de koppeling vroeger liep, maar hij draait nu op ons systeemaccount. Blijft er iets achter?
    Koppeling loopt nu via een nieuwe gebruiker, maar niemand weet op wie hij eerst stond. Hoe vind ik die oude toestemming?
    Koppeling loopt nu goed via de nieuwe; wie de oude toestemming gaf is niet te achterhalen.
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
    Sinds de kassa op Els staat mis ik de cijfers van het terras, de rest is er
    Planner overgenomen, en nu mist hij één van de vier filialen dat Yara wel had
    Na het omzetten naar de nieuwe collega mist de scantool één klant, de rest komt door
    na de wissel naar het functionele account mist er een vestiging in de data
    overgezet, alles oké op een bv na, mag de oude machtiging al weg
    Via de nieuwe gebruiker komt alles door behalve het kinderdagverblijf, mag de oude toestemming nu al weg?
    Na de overdracht op de nieuwe login komt huize Rozenhof niet meer mee, de rest wel
    Overgezet naar Sandra en nu komt alles over behalve de BV van de verhuurtak
    sinds de opvolger de koppeling heeft missen we één vestiging in het dashboard, de rest doet het
    CRM loopt via de nieuwe gebruiker, van de drie bedrijven komen er maar twee door. oude akkoord toch maar laten staan?
    Het draait op de nieuwe gebruiker, alleen de BE-vestiging wil niet. Mag de vorige al weg?
    opvolger gekoppeld, maar één bedrijf ontbreekt in het pakket; de vorige had dat wel
    sinds de plugin op het nieuwe account staat mist hij de outlet-bv
    overgezet naar service-account, drie van de vier winkels komen mee
    andere gebruiker erachter gezet en nu mist de kassa het filiaal in Breda
    overgezet, 1 bv ontbreekt nu
    sinds overzetten ziet de app 4 van de 5 bv's
    Na de overzetting naar mij zie ik één van de vijf zaken niet in de app
    Na het overzetten op de nieuwe gebruiker komt bv 4 niet mee, de rest wel
    op de nieuwe naam werkt de kassa, alleen het café ontbreekt, mag de oude toestemming al weg?
    overgezet op Kim, maar de zaak in Lier komt niet meer mee sinds de wissel
    Koppeling loopt nu via mijn opvolger maar één bv ontbreekt
    Sinds we de rapportagekoppeling op de nieuwe controller hebben gezet komen elf van de twaalf bv's door. De twaalfde niet. Mag ik de oude toestemming al weghalen?
    De koppeling is overgegaan op de nieuwe financiële man, maar de verzekerings-bv levert sindsdien niets aan. De rest wel.
    Sinds de koppeling via Petra loopt missen we één van de BV's, voor de rest gaat het goed
    Nu loopt het scanpakket op mijn naam in plaats van die van Bert, alleen één bv valt erbuiten
    Na het overzetten werkt hij maar er mist een bv, mag de oude toestemming al weg?
    Overgezet op een ander, en nu ontbreekt er één bv in de app
    Sinds we op de nieuwe gebruiker zijn overgestapt komt alles door behalve de vastgoed-bv
    op nadia werkt alles behalve de stichting, mag ruud er al af
    bij de nieuwe gebruiker komt alles over behalve één bv
    na de overdracht ontbreekt dochter Zuid in de app
    overdracht gelukt op één bedrijf na
    via nieuwe gebruiker mist één bv
    Onder de nieuwe naam loopt het, op één bv na. Haal ik de toestemming van de oude nu al weg?
    Overgezet naar de nieuwe login, alles komt door op één bv na
    De overgezette koppeling werkt, maar ziet één bedrijf minder dan onder de oude gebruiker.
    Onder de nieuwe gebruiker mist de app ineens een administratie die er eerst wel was.
    Na het overzetten op mijn naam mist de app één administratie, wat nu?
    Met de nieuwe gebruiker werkt de app, alleen mist hij nu een administratie.
    Na het overzetten naar Petra komt alles over, behalve de administratie van de holding.
    Onder de nieuwe gebruiker loopt de koppeling, alleen de Duitse bv ontbreekt nog.
    overgezet naar Els, werkt, maar de kiosk komt niet mee
    Overgezet naar de opvolger, alles loopt op één klant na
    overgezet, alles werkt op één BV na
    Sinds de overdracht naar het systeemaccount mist de tool een van de bv's, wat nu met het oude akkoord?
    Na de overdracht ontbreekt Frankrijk, de rest loopt via het nieuwe account
    overgezet naar mij, 1 administratie mist
    via de nieuwe gebruiker loopt alles behalve de oudervereniging
    overgezet en alles loopt, op één bv na
    Na het overzetten mist de nieuwe gebruiker één bedrijf in de app
    Na de overgang naar de systeemgebruiker ziet de app zes van de zeven hotels, wat ontbreekt er nog?
    Koppeling staat op de nieuwe gebruiker maar één bv komt niet door.
    Na het overzetten naar de systeemgebruiker zie ik vier van de vijf bv's in de app.
    De koppeling draait nu op de nieuwe gebruiker, maar één van de bv's ontbreekt sindsdien.
    Onder de nieuwe gebruiker haalt hij alles behalve het pensioenfonds op.
    Na het overzetten naar de nieuwe gebruiker mist de app één administratie.
    Koppeling overgezet, maar de nieuwe gebruiker krijgt in de app vijf van de zes bv's.
    De koppeling draait nu op de nieuwe login, alleen komt de vastgoed-bv niet mee
    Na het overzetten werkt alles, maar één bv komt niet mee via de nieuwe gebruiker
    Na het overzetten komt filiaal Breda niet meer mee, de rest wel.
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
    Overzetten van de PMS naar mij mislukt, ik krijg alleen een fout. Ben ik nou de oude kwijt?
    Probeerde Mews op de kantoorlogin te zetten, kreeg een fout, nu durf ik niks meer
    Loyaltykoppeling overzetten gaf een fout, hoe zet ik hem terug op Yara?
    Het omzetten naar de nieuwe login geeft een fout en er komt niks door, kunnen we terug naar de oude?
    omzetten naar het nieuwe account mislukte, hoe draai ik terug
    wissel van gebruiker geeft een fout, rollback mogelijk?
    Het overnemen is mislukt, hij geeft een fout als ik het met mijn naam doe. Zijn we nu alles kwijt?
    Bij de overname kreeg ik een foutmelding, kan de oude penningmeester hem gewoon weer verbinden?
    de overdracht mislukte, ik krijg een foutmelding als ik als de nieuwe gebruiker koppel en nu doet niks het. Kan ik terug naar hoe het was?
    Help, koppelen met het nieuwe account lukt niet en morgenochtend moeten de ritten gefactureerd worden!
    overzetten naar andere gebruiker gaf fout, hoe draai ik terug
    opvolger heeft akkoord gegeven, app zegt 'fout bij verbinden', oude gebruiker kan nog wel inloggen
    de wissel van gebruiker is mislukt en nu is ook de oude verbinding weg, alles ligt stil
    de nieuwe gebruiker kan de app niet aan de praat krijgen, mogen we tijdelijk terug naar de oude
    Toestemming onder het nieuwe account gegeven, app meldt fout 500. Oude persoon zit hier naast me, wat kan ik doen?
    overzetten mislukt, nieuwe gebruiker krijgt een fout en niks loopt, hoe draai ik het terug
    als opvolger verbonden en er gebeurt niks, kan ik terug naar het oude account?
    op naam van de opvolger krijg ik alleen fouten, is de oude koppeling nog te redden
    overzetten mislukt, fout
    nieuwe gebruiker krijgt foutmelding, koppeling werkt niet, terug naar oude?
    omzetten ging fout, nu doet niks het meer
    Het overzetten naar de nieuwe controller mislukte met een fout, is de oude koppeling nu kapot?
    Het overzetten mislukte: als nieuwe gebruiker krijg ik een fout. Is de oude verbinding nu ook weg?
    overzetten naar mijn login is mislukt, ik krijg een fout, ben ik nu alles kwijt?
    De overname van de link onder mijn login mislukt, kan ik terug naar hoe het was met de oude?
    Overzetten op een andere gebruiker mislukt, hoe ga ik terug?
    We hebben het scanpakket vanmorgen op de nieuwe collega proberen te zetten, maar bij het verbinden kwam een fout en nu doet niets het. Zijn we de oude kwijt?
    Op de dag van de overdracht kreeg de opvolger een foutmelding bij het verbinden. De oude kan nog inloggen. Zetten we het terug, en hoe?
    Overgezet op het systeemaccount en nu krijgt de orderapp alleen fouten. Kan ik terug naar de oude gebruiker
    Overzetten naar de opvolger mislukt: foutmelding, en nu durf ik Bert niet te blokkeren
    Overzetten mislukt, ben ik nu alles kwijt of kan ik terug naar de oude gebruiker?
    Bij het omzetten naar mijn login ging het mis. Is de oude verbinding nu gesneuveld?
    Ik probeerde de app op een ander te zetten en nu staat er 'mislukt'. Ben ik iets kwijt?
    Na het overzetten op de opvolger doet de app het niet, de oude gebruiker bestaat nog, is er een weg terug
    De overstap gisteravond mislukte, vanmorgen nul bonnen. Kunnen we terug naar de oude inlog?
    We probeerden het gisteren op Nadia te zetten en sindsdien niets dan fouten, Ruud kan nog inloggen
    ik heb hem op de nieuwe gebruiker gezet en nu krijg ik alleen fouten
    als nieuwe gebruiker gekoppeld, resultaat nul
    overzetten mislukt, terug naar oude gebruiker
    Overgang naar de nieuwe gebruiker mislukt, app geeft een fout. Zijn we nu alles kwijt of bestaat het oude nog?
    Na het koppelen met de nieuwe gebruiker krijg ik een fout, hoe ga ik terug naar de oude situatie?
    Het omzetten naar de nieuwe gebruiker is mislukt en de app geeft fouten, hoe draai ik het terug?
    Overzetten naar de nieuwe gebruiker is mislukt met een fout, zijn we nu alles kwijt?
    Koppelen met de nieuwe gebruiker gaf een fout, kan ik terug naar de oude?
    Het overzetten is mislukt, de app geeft een fout onder de nieuwe naam; is de oude koppeling nu kwijt?
    Het koppelen op de nieuwe naam lukt niet, werkt de app nog als ik terugga naar de oude gebruiker?
    Overzetten naar de nieuwe login gaf een fout, kunnen we terug naar de oude
    Het overzetten mislukte met een fout, zijn we nu alles kwijt
    nieuwe gebruiker geprobeerd, fout, is de oude koppeling nu stuk
    Omzetten naar de opvolger mislukte met een fout. Hoe krijg ik de boel weer draaiend zoals het was?
    overzetten mislukt, fout als nieuwe user
    nieuwe user krijgt niks, terug naar oude?
    overzetten naar nieuwe collega mislukt, fout in beeld, hoe val ik terug op hoe het was
    omzetten mislukt, de nieuwe krijgt een fout. Terug naar de oude, kan dat?
    Het overzetten mislukte, hoe ga ik terug naar de oude gebruiker?
    Het verbinden als de nieuwe gebruiker mislukte met een fout, is de koppeling van de groep nu stuk?
    De overstap naar de nieuwe gebruiker mislukte met een fout. Is de oude koppeling nu stuk?
    Het overzetten mislukte: als nieuwe gebruiker krijg ik een fout en er komt niets door. Kan ik terug naar de oude?
    Overzetten naar een andere gebruiker is mislukt, de app geeft een fout. Hoe ga ik terug?
    Bij het overzetten naar de technische gebruiker ging iets mis en nu ligt alles stil. Terugdraaien?
    Het omzetten naar de systeemgebruiker is mislukt, de app geeft een foutmelding en haalt niets op.
    Overzetten naar de nieuwe gebruiker mislukt met een fout, kan ik terug naar de oude?
    Nieuwe gebruiker krijgt fout bij overzetten van de koppeling, hoe draai ik het terug?
    Heb geprobeerd de koppeling over te zetten op de nieuwe medewerker maar er kwam enkel een foutmelding, is de oude nu ook weg?
    Overzetten mislukt, melding gekregen, wat nu om de boel draaiende te houden?
    Ik heb de koppeling onder de nieuwe gebruiker gezet en nu krijg ik alleen een fout. Is alles verloren?
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
    Net overgezet op de nieuwe gebruiker maar er komt pas morgen weer een dagstaat, mag ik Piet al blokkeren?
    Overgezet, maar de eerstvolgende sync is maandag. Zal ik Yara tot dan laten staan?
    overgezet naar de nieuwe gebruiker maar proefdraaien kan pas bij de loonrun van de 25e
    gewisseld van account maar kan pas morgen testen, mag ik de vertrekker vanavond al blokkeren
    Overgezet op de opvolger, maar de app haalt pas morgen weer op. Mag ik de oude al afsluiten?
    De link is op Bert gezet, pas vannacht wordt er opgehaald. Mag An al op non-actief?
    Vrijdagmiddag de scan-app onder het account van de opvolger gezet, er komt pas maandag weer post. Wat doe ik intussen met de oude gebruiker?
    overgezet maar kan nu niks testen want het magazijn ligt stil, oude login alvast weghalen?
    Nieuwe gebruiker heeft net gekoppeld, pas morgenvroeg komt de eerste batch. Tot dan oude laten staan?
    we hebben de wissel gedaan op Goede Vrijdag, pas dinsdag komen er weer bonnen
    plugin net op een ander account gezet maar de sync is pas vannacht, mag het oude account al weg
    overgezet vrijdag, nog niet getest
    link omgezet, zondag geen data te zien, oude laten staan?
    Net overgezet op de nieuwe gebruiker maar de zaak is dicht, kan ik de oude vast blokkeren?
    Koppeling omgezet naar de nieuwe gebruiker, de import loopt pas morgenvroeg. Oude al weghalen?
    hangt nu op de nieuwe gebruiker maar of er iets doorkomt zie ik pas morgen, mag ik Rita al afsluiten
    Koppeling op nieuwe naam gezet, mag de oude gebruiker nu al dicht?
    De koppeling staat sinds vanmiddag op de nieuwe gebruiker, maar de app haalt pas vannacht op. Laat ik de oude zolang staan?
    We zijn om zes uur klaar met het overzetten op de nieuwe beheerder en er valt vandaag niks meer te testen. Laten we het oude akkoord vannacht nog staan?
    Gisteren op Petra gezet, vandaag nog niets te testen. Mag Jans account al dicht
    Omgezet op mijn naam, maar testen kan pas na het weekend, mag Bert al geblokkeerd worden?
    Overgezet op vrijdagmiddag, kan pas maandag testen. Mag ik de oude alvast verwijderen?
    Link staat op de nieuwe naam sinds vanavond. Mag de oude er al af, of eerst wachten tot ik wat zie binnenkomen?
    Vanmiddag op de nieuwe gebruiker gezet, hij draait pas vannacht, mag ik de oude al weggooien
    overgezet op vrijdagavond, kan pas maandag zien of het werkt
    op nieuwe naam gezet, morgen pas zichtbaar
    Gekoppeld onder de nieuwe naam, kan het vandaag niet testen. Mag ik de oude gebruiker al blokkeren?
    Opnieuw gekoppeld als systeemgebruiker, maar er is nog niets binnengekomen; mag de oude al weg?
    Gisteren opnieuw gekoppeld als de nieuwe gebruiker, kan de oude er al af?
    De nieuwe gebruiker is gekoppeld, maar er komt pas morgen data; mag de oude login al dicht?
    Opnieuw gekoppeld als Petra, maar pas na het weekend komt er data; moet ik de oude toestemming laten staan?
    overgezet op Els, pas vannacht haalt hij op, wanneer mag de oude weg
    Op de nieuwe gebruiker aangesloten maar er is vandaag geen bon om te proberen
    overgezet maar sync is pas vannacht, oude gebruiker al uitzetten?
    Koppeling staat op het systeemaccount, maar de eerste run is pas vannacht. Kan de oude gebruiker alvast weg?
    overgezet, kan nog nie testen, oude laten staan?
    overgezet naar nieuwe gebruiker, kan pas morgen testen; oude alvast weg?
    omgezet naar de opvolger maar er komt pas morgen een bestelling, oude nu al weghalen?
    Ik heb de koppeling net op de nieuwe gebruiker gezet maar kan nog niet testen, mag de oude controller al weg?
    Ik heb gekoppeld als nieuwe gebruiker maar kan pas morgen zien of het werkt. Mag de oude al geblokkeerd worden?
    Net overgezet naar een nieuwe gebruiker, wanneer mag de oude dicht?
    De koppeling staat sinds vanmiddag op een andere gebruiker maar draait pas vannacht, mag de oude al weg?
    Koppeling omgezet naar de nieuwe gebruiker maar testen kan pas morgen, mag de oude al geblokkeerd worden?
    Ik heb onder mijn eigen naam opnieuw verbonden maar kan pas morgen zien of er iets binnenkomt. Mag ik de oude alvast weghalen?
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
    Kunnen we een nepgebruiker maken die nooit ontslag neemt en waar de kassa op draait?
    Moet zo'n aparte gebruiker voor alle links een eigen e-mailadres hebben en wie bewaart dat wachtwoord?
    Franchise zegt: maak een algemene gebruiker voor alle links. Wat voor e-mail, wie krijgt het wachtwoord, welke rechten?
    Kunnen we een gebruiker maken die geen mens is, bijvoorbeeld KOPPELINGEN, voor al onze tools
    welk mailadres geef je aan een systeemgebruiker in exact online voor integraties
    is een service account slim voor de loon- en scanaansluitingen?
    IT adviseert een niet-persoonsgebonden account voor de loonaansluiting, aan welke eisen moet dat voldoen in Exact
    Hoe richt je een functioneel account in voor interfaces?
    technische gebruiker voor koppelingen aanmaken, op welk mailadres
    niet-persoonsgebonden account voor integraties, wat zijn de spelregels
    serviceaccount met gedeelde mailbox toegestaan bij exact?
    wie bewaart het wachtwoord van de systeemgebruiker waarop al onze apps lopen
    De auditor adviseert een account dat niet van een mens is. Hoe richt je dat in Exact in?
    aparte user enkel voor koppelingen, hoe doe je dat fatsoenlijk
    Kunnen wij een gebruiker maken die geen mens is, puur voor de koppelingen?
    Is een algemene login 'koppelingen@school' slim om alle apps op te laten draaien?
    Is het netjes om een verzonnen persoon als drager van onze apps te nemen, en welk mailadres geef je die?
    Wij denken aan een functioneel account voor de koppelingen, wat zijn de spelregels?
    is het slim om een neutraal account 'koppelingen' te maken zodat we niet elke keer hoeven te verhuizen als iemand vertrekt
    apart account voor integraties aanmaken
    Wij willen alle apps laten lopen via een gebruiker die geen mens is, welk mailadres neem je daarvoor en wie bewaart het wachtwoord
    technische gebruiker voor de koppelingen, wat zijn de spelregels
    robotgebruiker SYSTEEM ipv op naam van de boekhoudster
    We hebben al drie keer een vertrekkende collega gehad waar alles aan hing, ik ben het zat, er moet een functioneel account komen
    service account exact koppelingen
    zet jij de apps op een mens of op een onpersoonlijk account? mijn baas wil dat laatste
    Hoe heet zo'n gebruiker die alleen voor koppelingen dient en kost die wat rechten betreft veel?
    mag je in exact een gebruiker aanmaken die geen persoon is
    één login voor alle koppelingen die niet meeverhuist met personeel, welk mailadres geef ik op
    we zitten eraan te denken om een gebruiker 'Integratie' te nemen, heeft dat nadelen en wat spreek je af over het wachtwoord
    Geen gezeik meer met vertrekkend personeel: kan alles op één loos account?
    is een apart account voor onze API-dingen toegestaan of moet het een echt mens zijn
    Hoe maak ik zo'n gebruiker die geen mens is voor al onze shopkoppelingen?
    welk e-mailadres gebruik je voor een los koppelaccount
    hoe noem je zo'n gebruiker waar alleen apps op draaien en welk mailadres hoort erbij
    aparte gebruiker voor koppelingen
    system user aanmaken voor apps
    dummy gebruiker zodat koppelingen niet aan personen hangen
    algemene koppelgebruiker maken, welk mailadres
    it wil geen persoonlijke accounts meer achter koppelingen maar één algemene gebruiker, hoe richt je die in
    Hoe maak je zo'n gebruiker die geen mens is, puur voor de koppelingen van het hotel?
    Wat voor e-mailadres gebruik ik voor een technisch account waar de kassa op komt te draaien?
    apart account voor de apps, hoe pak je dat aan
    Is het slim om een gebruiker SYSTEEM te maken voor alle kassakoppelingen, en op welk mailadres?
    robotaccount voor koppelingen, mag dat van Exact
    Wij willen een functionele gebruiker voor koppelingen, hoe richten we die in
    welk mailadres geef je aan een systeemaccount voor integraties
    SYSTEM-gebruiker aanmaken puur voor apps, aandachtspunten?
    We gaan naar een aparte inlog zonder mens erachter voor onze koppelingen; hoe noem je hem en wie bewaart het wachtwoord
    we willen een neutrale gebruiker zoals KOPPELING in plaats van een mens, waar letten we op
    welk e-mailadres neem ik voor zo'n systeemgebruiker waar de kassa op gaat draaien
    moet een account voor koppelingen een echte mens zijn of mag dat 'Robot' heten
    is een algemene login verstandig om integraties op te laten lopen, en wie beheert dan dat wachtwoord?
    naam en mailadres voor een gebruiker die alleen koppelingen draagt, wat is slim?
    Hoe maak ik een aparte gebruiker alleen voor koppelingen?
    Welk mailadres kies ik voor een systeemgebruiker?
    Wat voor rechten heeft een technisch account nodig?
    Ons kantoor wil voor cliënten een onpersoonlijke gebruiker in het leven roepen waar alle koppelingen op gaan draaien. Welk mailadres gebruik je daarvoor en wie bewaart het wachtwoord?
    Is een account dat SYSTEEM heet eigenlijk toegestaan, om koppelingen op te laten lopen in plaats van op een mens? En wat voor mailbox zet je erachter?
    Onze consultant stelt voor een robotgebruiker te maken voor alle integraties. Waar moet je op letten bij zo'n niet-persoon, qua e-mailadres en rechten?
    Moet een technisch account voor de koppelingen hoofdgebruiker zijn, of is dat juist onveilig? De klant wil er een maken voordat ik vertrek.
    De klant vraagt of een koppelgebruiker een volledige licentie en een eigen mailadres nodig heeft, of dat info@ ook goed is.
    Klant wil geen robotaccount omdat hij denkt dat dat een betaalde gebruiker met alle rechten wordt. Wat is het minimale dat zo'n account nodig heeft?
    We denken aan een account 'koppelingen@' dat geen persoon is om het WMS op te laten draaien, hoe richten we zo'n account in
    Welk mailadres gebruik je voor een onpersoonlijk koppelaccount in Exact, en welke rechten geef je zo iemand
    Is het slim om een apart account aan te maken enkel om pakketten op te laten draaien, en hoe richt je dat in?
    Welk mailadres geef je een robotaccount waar de verbindingen op komen te hangen
    Mag een gebruiker in Exact ook geen mens zijn, puur voor koppelingen?
    Is het slim om één technische login te maken voor alle apps, en welk mailadres moet die dan hebben?
    wij willen een systeemaccount, waar moet dat aan voldoen
    Wie hoort het wachtwoord te kennen van een gebruiker die alleen voor koppelingen is?
    Er staat overal een mens achter onze apps, ik wil een technische gebruiker genaamd KOPPELING, hoe richt ik die in
    Na drie vertrokken collega's willen we een inlog die geen mens is, waar moet die aan voldoen en welk mailadres
    De accountant zei: maak een gebruiker Koppelingen. Wat is dat en hoe richt ik die in
    wij willen een robotaccount zodat dit niet weer gebeurt
    De consultant raadde aan een dienstaccount te maken na het debacle met Ruud, maar onder welk mailadres en wie bewaart het wachtwoord
    Kan zo'n niet-persoon gewoon een Exact-gebruiker zijn met de naam KOPPELING, want IT vroeg dat gisteren
    we willen geen mens achter de koppeling maar een neutraal account, hoe richt je dat in
    kan ik een SYSTEM-gebruiker aanmaken alleen voor koppelingen, met welk mailadres
    liever een robot dan een collega achter de koppelingen
    aparte gebruiker SYSTEM aanmaken
    licht account enkel voor koppelingen e-mailadres
    eigen mailadres nodig voor koppelgebruiker?
    Kan zo'n koppeling op een niet-bestaand persoon?
    Een aparte gebruiker die geen mens is, mag dat in Exact en waar let ik op?
    Welk mailadres gebruik je voor zo'n koppelingen-account dat van niemand is?
    Is een aparte login voor software veilig, en wie bewaart dan het wachtwoord?
    Waar moet een aparte gebruiker voor koppelingen aan voldoen, qua mailadres en rechten?
    Waar moet ik op letten als ik een aparte gebruiker voor koppelingen aanmaak, zoals SYSTEEM?
    Welk e-mailadres gebruik je voor een Exact-gebruiker die alleen voor koppelingen is?
    Hoe richten we een functioneel account in Exact in waar alle koppelingen op draaien?
    Is het slim om een nep-gebruiker aan te maken voor apps, en welke naam en mail geef je die?
    aparte gebruiker aanmaken voor koppelingen, waar moet ik op letten
    Is het handig om een aparte gebruiker voor koppelingen te maken in plaats van een persoon?
    Hoe zetten we de app op een algemene gebruiker die niet van iemand persoonlijk is?
    We willen dat koppelingen niet meer aan een persoon hangen, wat voor account maak ik daarvoor?
    Kunnen we een gebruiker genaamd Koppelingen maken en de apps daarop zetten?
    Kan ik in Exact een aparte gebruiker maken die alleen voor koppelingen is?
    Welk mailadres geef je een technische gebruiker die geen persoon is?
    Is een gebruiker met de naam SYSTEM een goed idee voor onze koppelingen?
    Hoe richten we een onpersoonlijke koppelgebruiker in met zo min mogelijk rechten?
    Kunnen we een Exact-gebruiker maken die geen persoon is, alleen om apps op te laten draaien?
    Welk e-mailadres gebruik je voor een aparte gebruiker waarop je de koppelingen laat lopen?
    Is een gebruiker SYSTEM voor alle apps toegestaan, en wie bewaart dan het wachtwoord?
    Ik wil niet dat de koppelingen steeds op een mens staan, kan er een neutrale gebruiker komen
    Kunnen we één aparte login maken enkel voor de apps, iets als info@
    aparte inlog alleen voor koppelingen, waar let je op
    is het slim om een gebruiker te maken die geen mens is zodat niks stopt als er iemand weggaat
    als we nou eens een login maken die Koppelingen heet, zonder mens erachter
    hoe noem je zo'n inlog die van niemand is en hoe richt je die in voor de koppelingen
    Wat voor e-mailadres neem je voor een neutrale gebruiker waar alle koppelingen op gaan draaien
    Wij denken aan een user KOPPELINGEN in Exact, hoe richt je zo iemand in
    Is een niet-persoon als gebruiker toegestaan om tools op te laten lopen, en wat moet die kunnen
    Aparte systeemgebruiker voor de links, tips?
    Liefst één robotgebruiker in plaats van mensen onder alle links, hoe doen kantoren dat
    willen een technische gebruiker SYSTEM voor alle koppelingen
    niet-persoonlijke gebruiker voor API, hoe richt je dat in
    functioneel account ipv persoonlijk voor koppelingen, tips
    Wij willen een functioneel account waar alle koppelingen op draaien, los van personen. Hoe richt je dat in?
    Mag een systeemaccount in Exact, en op welk mailadres zet je dat?
    Beleid: koppelingen niet op persoonlijke accounts. Wat is het alternatief?
    Een technische gebruiker voor integraties, wie bewaart het wachtwoord en welke rechten krijgt die
    Audit adviseert een niet-persoonsgebonden account voor alle interfaces. Mag dat, en hoe heet zo'n gebruiker?
    Account voor machines maken dat de links draagt, kost dat een licentie en welk mailadres neem je
    user SYSTEM voor apps
    aparte login enkel voor koppelingen
    service account exact
    technische gebruiker voor apps nodig?
    neutrale gebruiker ipv persoon, welk mailadres
    robotaccount voor integraties
    is het slim om een aparte gebruiker te maken alleen voor koppelingen, en welk e-mailadres geef je die
    kan ik een algemene login maken voor alle apps ipv een medewerker
    Hoe richten we een technische gebruiker in voor onze integraties?
    serviceaccount voor koppelingen, wat zijn de spelregels
    bestuur wisselt elk jaar; liever een neutraal account achter de koppelingen, hoe dan?
    een gebruiker SYSTEEM aanmaken, kan dat en welke rechten krijgt hij
    penningmeester wisselt om de twee jaar, zouden we daarom een inlog 'koppelingen@' maken
    Is het slimmer om een niet-persoonlijke inlog te maken voor al onze koppelingen?
    kan je in Exact een technische gebruiker maken voor apps, hoe noem je die
    leverancier raadt aan een account als koppelingen@ te maken. Waar moet zo'n account aan voldoen?
    functionele account voor de koppelingen, wie bewaart het wachtwoord
    aparte gebruiker genaamd SYSTEM, kan dat in Exact en wat mag die
    trainer raadt een koppelgebruiker aan die niet met vakantie gaat
    Kunnen we een gebruiker maken die alleen voor koppelingen dient?
    Is een systeemgebruiker handig voor onze apps?
    Wij willen de apps niet meer aan mensen hangen
    welk mailadres geef ik een technische gebruiker
    een naamloze login voor koppelingen, hoe richt ik die in
    Wij willen één aparte gebruiker voor alle koppelingen van de groep, waar moet ik dan op letten?
    Kan een kantoor een gebruiker aanmaken die geen persoon is, alleen om apps van klanten te koppelen?
    Welk mailadres en welke rechten geef je een aparte koppelgebruiker voor alle winkels van de groep?
    Welk e-mailadres gebruik je voor een gebruiker die alleen voor koppelingen dient?
    Ons IT-beleid schrijft een service-account voor koppelingen voor, hoe richt je zo'n gebruiker in bij Exact?
    Technische gebruiker voor integraties: welke rechten en welk mailadres?
    Is een aparte systeemgebruiker in Exact voor koppelingen verstandig en hoe pak ik dat aan?
    We willen één gebruiker die SYSTEM heet waar alle apps op draaien.
    Bij elk vertrek vallen onze koppelingen om. Kunnen we ze op een onpersoonlijke gebruiker laten draaien, en waar moet die aan voldoen?
    Is een systeemgebruiker voor alle koppelingen verstandig en waar moet ik dan op letten?
    apart account voor koppelingen aanmaken
    Wij willen een onpersoonlijk account, zoals SYSTEM, voor alle koppelingen. Welk mailadres en welke rechten geef je dat?
    Is het handig om een aparte gebruiker alleen voor koppelingen te maken, en hoe doe je dat dan?
    Welk mailadres geef je een gebruiker die alleen voor interfaces bedoeld is?
    We denken aan een niet-persoonsgebonden account voor interfaces. Waar moet dat account aan voldoen?
    Een aparte inlog voor koppelingen, kost dat iets extra en hoe richt je hem in?
    Is het slim om een aparte gebruiker voor koppelingen te maken, en welk mailadres gebruik je dan?
    Hoe maak je een systeemgebruiker voor koppelingen aan in Exact?
    Aparte gebruiker SYSTEM voor al onze koppelingen, waar moeten we op letten?
    gebruiker speciaal voor koppelingen aanmaken
    We willen niet langer dat koppelingen aan een persoon hangen. Hoe richten we daar een aparte gebruiker voor in?
    Kan de koppeling op een algemene gebruiker die aan niemand vastzit?
    Hoe richt ik een technische gebruiker in waar alle koppelingen op kunnen?
    Is een losse gebruiker alleen voor koppelingen handig, en welk mailadres neem je daarvoor?
    Hoe noem je een gebruiker die alleen voor de koppelingen is en wie bewaart het wachtwoord?
    Koppelgebruiker aanmaken die geen mens is, waar let je op?
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
    Mijn login heeft drie Exact-omgevingen onder een mailadres, de kassa overnemen lukt daarmee niet
    Ik kan met één mailadres in de Exact van de zaak én in die van de VvE, en als ik de kassa op mij zet weigert hij
    Yara's opvolger heeft One Exact Identity met meer omgevingen, koppelen mislukt
    De opvolger heeft One Exact Identity met vier omgevingen, kan hij de koppeling dan op zijn naam krijgen?
    collega logt met één mailadres in bij meerdere Exact omgevingen en aansluiten lukt niet
    ons serviceaccount zit met One Exact Identity in drie omgevingen, koppelen lukt er niet mee
    een login met meerdere exact-omgevingen en de app weigert die gebruiker
    De nieuwe drager van de link heeft één login waarmee ze in drie omgevingen van Exact komt, kan dat kwaad?
    Mijn nieuwe collega heeft met één e-mailadres de school, de kerk én de VvE in Exact. Kan de app via haar?
    De nieuwe koppelpersoon heeft met één mailadres toegang tot onze omgeving én die van ons zusterbedrijf en nu weigert de app te koppelen
    onze controller logt via one exact identity in bij twee omgevingen, kan hij dan de planningsapp overnemen
    opvolger heeft 2 exact omgevingen onder 1 login
    Mijn schoonzus zit ook in de boekhouding van haar eigen zaak met dezelfde login. Kan zij wel de koppelgebruiker van ons akkerbouwbedrijf worden?
    koppelen lukt niet, de nieuwe gebruiker kan kiezen uit twee omgevingen na het inloggen
    mijn opvolger werkt ook bij de franchisegever in Exact met hetzelfde e-mailadres en kan onze app niet overnemen
    Ander mailadres geven aan de gebruiker omdat hij onder één identiteit in meerdere exact-omgevingen zit?
    na inloggen vraagt Exact mijn opvolger welke omgeving hij wil, en daarna mislukt de koppeling steevast
    Mijn mailadres hangt aan twee Exact-omgevingen, de holding en een vereniging. Ze willen mij de koppeling van de scanner laten overnemen maar dat pakt niet.
    de collega die het overneemt zit met één login in drie Exact-omgevingen, gaat dat goed met de connector?
    One Exact Identity en koppeling overnemen
    de opvolger heeft één inlog voor drie Exact-omgevingen en koppelen lukt niet
    user heeft meerdere omgevingen one exact identity
    onder 1 login drie exactomgevingen, kan die de koppeling krijgen
    De collega die de koppeling overneemt zit met één inlog in drie Exact-omgevingen, kan dat?
    Onze groepscontroller heeft met één identiteit toegang tot NL en BE, kan de koppeling op hem?
    Mijn opvolger heeft met één login zowel de holding- als de stichtingomgeving, kan de koppeling op haar?
    one exact identity en koppeling overnemen, lukt niet
    de persoon die de link moet overnemen zit met één login in twee Exact-omgevingen, kan dat?
    mijn zoon werkt met één e-mail voor zijn eigen bedrijf en voor het onze in Exact, en nu kan hij de app niet overnemen
    De nieuwe gebruiker heeft één login voor meerdere Exact-omgevingen, kan die de koppeling overnemen?
    Kan iemand met meerdere omgevingen onder één login een koppeling dragen?
    De medewerker die het moet overnemen heeft met één login drie omgevingen van Exact, ook die van de zusterstichting. Bij het verbinden loopt dat spaak. Kan dat eigenlijk wel met zo iemand?
    Mijn beoogde opvolger gebruikt One Exact Identity en wisselt tussen ons kantoor en een klantomgeving. Kan de app dan wel onder hem verbonden worden?
    Ik ben accountant en zit met één identiteit in zeven klantomgevingen. Mijn klant wil dat ik de nieuwe naam onder zijn koppeling word. Kan dat zo?
    Wij dachten onze officemanager de nieuwe drager van de link te maken, maar ze heeft One Exact Identity met nog twee omgevingen. Moet ze een tweede adres?
    Mijn opvolger heeft met één inlog toegang tot drie Exact-omgevingen, kan de koppeling op hem over
    de nieuwe eigenaar heeft een gedeelde identiteit over meerdere Exact-omgevingen, werkt dat als koppelgebruiker
    De opvolger heeft met één aanmelding drie Exact-omgevingen, kan de scantool dan wel op haar naam?
    Mag iemand met meerdere Exact-omgevingen onder één login de koppeling overnemen?
    Waarom mag onze groepscontroller, die in vier Exact-omgevingen zit, de koppeling niet krijgen?
    De nieuwe gebruiker krijgt na het inloggen een scherm om een omgeving te kiezen, en dan mislukt het overzetten
    De nieuwe collega heeft met een inlog zowel onze omgeving als die van haar eigen bedrijf, en nu pakt de app de verkeerde of niks
    Na de fusie zitten bij mij twee Exactomgevingen onder hetzelfde e-mailadres, kan ik dan de koppeling overnemen
    Nadia wisselt met een inlog tussen onze Exact en die van de zusterfirma, en koppelen als haar lukt niet
    mijn opvolger heeft met één login meerdere exact-omgevingen, mag de koppeling op haar
    One Exact Identity: die persoon zit in drie omgevingen, lukt koppelen dan
    de overnemer logt met hetzelfde mailadres in twee exact-omgevingen in, dat schijnt niet te mogen
    one exact identity gebruiker meerdere omgevingen koppelen
    De opvolger heeft One Exact Identity met drie omgevingen, kan de koppeling dan wel op zijn naam?
    Nieuwe drager heeft toegang tot zowel onze als de Duitse omgeving met één login, gaat overzetten dan mis?
    De login van onze beoogde gebruiker geeft ook toegang tot een tweede Exact-omgeving, gaat dat goed bij het koppelen?
    Mijn opvolger heeft met één login meerdere Exact-omgevingen, kan de koppeling dan op hem?
    De collega die het overneemt heeft één Exact Identity met vier omgevingen, gaat dat goed?
    Kan iemand met meer Exact-omgevingen onder één e-mailadres de nieuwe koppelingsgebruiker zijn?
    De collega die de koppeling moet overnemen heeft één login voor meerdere Exact-omgevingen, kan dat?
    De beoogde gebruiker heeft via One Exact Identity meerdere omgevingen, kan ik daarmee koppelen?
    Met een One Exact Identity-login kan ik de koppeling niet overnemen, waarom niet?
    De beoogde nieuwe gebruiker heeft meerdere Exact-omgevingen onder één login, kan hij de koppeling overnemen?
    Mijn login geeft toegang tot drie Exact-omgevingen, kan ik daarmee de koppeling overnemen?
    One Exact Identity met meer omgevingen, kan zo'n gebruiker de koppeling dragen?
    de opvolger heeft met één mailadres drie omgevingen in Exact, gaat dat wel bij overzetten
    De opvolger zit met één login in drie Exact-omgevingen en kan de app niet verbinden
    nieuwe koppelgebruiker zit via One Exact Identity in drie omgevingen
    De opvolger heeft een login voor zowel onze groep als zijn eigen bv. Kan hij de link overnemen?
    Onze nieuwe drager heeft met One Exact Identity drie omgevingen onder één inlog
    nieuwe user heeft meer omgevingen onder 1 login
    one exact identity koppelen lukt niet
    de opvolger heeft met één inlog vier Exact-omgevingen, en dan lukt koppelen niet
    de opvolger heeft One Exact Identity met drie omgevingen en kan niet koppelen
    De nieuwe eigenaar heeft meer omgevingen onder één login
    De collega die de koppeling moet overnemen heeft meerdere Exact-omgevingen onder één login, gaat dat wel goed?
    Mijn login heeft via One Exact Identity meerdere omgevingen, kan ik daar een koppeling op zetten?
    Mijn opvolger heeft één identiteit voor drie Exact-omgevingen, kan hij de koppeling krijgen?
    Mijn login heeft toegang tot meerdere Exact-omgevingen, kan de koppeling daar wel op draaien?
    De beoogde koppelgebruiker kan met één e-mailadres in twee Exact-omgevingen. Levert dat problemen op bij het overzetten?
    De nieuwe koppelgebruiker heeft met één login meerdere Exact-omgevingen, mag dat?
    Mijn One Exact Identity bevat drie omgevingen, en nu lukt het niet een koppeling op mijn naam over te nemen.
    De nieuwe collega heeft met één inlog toegang tot drie Exact-omgevingen, kan de koppeling dan wel op haar naam?
    Onze beheerder gebruikt hetzelfde mailadres voor twee omgevingen, gaat dat goed als de koppeling op hem komt?
    Nieuwe koppelgebruiker met One Exact Identity over meerdere omgevingen
    De nieuwe gebruiker heeft meer omgevingen onder één login, One Exact Identity. Kan hij de koppeling overnemen?
    Koppelen lukt niet met een gebruiker die via One Exact Identity in twee omgevingen zit.
    Mijn collega wisselt met één login tussen drie Exact-omgevingen; kan zij onze koppeling krijgen?
    Onze nieuwe medewerker heeft via One Exact Identity meerdere omgevingen onder één login, kan de koppeling op haar naam?
    Klopt het dat iemand met One Exact Identity niet als koppelgebruiker kan dienen?
    De gebruiker die we willen gebruiken zit met één login in drie omgevingen, kan dat voor een koppeling?
    Onze beheerder heeft One Exact Identity met meerdere omgevingen en kan de app niet koppelen
    Het koppelen weigert omdat onze login bij meer omgevingen van Exact hoort
    De nieuwe koppelgebruiker heeft met hetzelfde mailadres twee omgevingen van Exact, kan dat wel?
    Onze nieuwe koppelgebruiker heeft een One Exact Identity met drie omgevingen. Gaat dat goed bij het koppelen?
    Mijn mailadres zit bij twee Exact-omgevingen. Kan ik dan de drager van de koppeling worden?
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
    Ik koppel onze kassa voor twee verschillende bv's met aparte Exact onder één login, gaat dat goed als ik er nog een overneem?
    Zelfde webshopprogramma, twee klanten, één login: kan ik de tweede ook op mij zetten?
    De centrale login van de franchise koppelt al tien winkels met hetzelfde pakket, wordt nummer elf een probleem?
    Als ik de planner van zaak B op mijn login zet, valt die van zaak A dan om? Zelfde app, zelfde login
    De collega die het overneemt gebruikt dezelfde scantool al voor een andere klant, gaat dat bijten?
    kan ik mijn login nog een keer gebruiken in dezelfde app voor een tweede kantoor, als ik de link van Kees overneem
    het beoogde account draagt dezelfde app al voor een zusterbedrijf, kan het deze er ook bij hebben
    willen de koppeling verplaatsen naar een user die bij een andere klant dezelfde tool bedient
    De opvolger heeft diezelfde app ook al voor een andere vereniging aangesloten met zijn login, kan hij die van ons erbij nemen?
    Mijn login zit al in dit programma voor de hockeyclub; de voetbalclub vraagt of ik hun koppeling ook op mij neem
    de boekhoudster gebruikt diezelfde scan-app met haar login ook al voor een andere klant, kan zij onze koppeling er gewoon bij nemen
    als ik het pakket hier op mijn account zet, stopt het dan bij mijn andere werkgever waar ik het ook gekoppeld heb?
    Ik ben freelance administrateur en draai Basecone voor vier ondernemers met een en dezelfde login. Een van hen wil dat ik de koppeling van zijn vertrekkende collega overneem.
    wij zijn een administratiekantoor en willen de app van klant X onder dezelfde kantoorlogin hangen als die van klant Y, gaat dat mis
    Kan ik mijn account voor twee zustervennootschappen in aparte omgevingen gebruiken voor hetzelfde orderpakket, nu ik die link van een ex-collega overneem?
    als ik als groepscontroller voor zes werkmaatschappijen met eigen omgevingen in hetzelfde pakket koppel, valt er dan eentje af
    Ik doe de boeken voor de buurman en voor onszelf, zelfde login, zelfde urenapp. Als ik bij ons de koppeling van mijn zus overneem, raakt de buurman de zijne dan kwijt?
    kan het bureau-account dat dezelfde plugin al voor een andere klant draait ook deze shop overnemen?
    opvolger gebruikt dezelfde app al voor haar eigen winkel met die inlog
    zelfde login al in app bij andere klant
    nieuwe koppelgebruiker gebruikt die app ook al voor een andere bv groep, gaat dat mis
    De login waar ik de kassa naartoe wil zetten gebruikt hetzelfde pakket al voor een ander restaurant
    Als ik mijn login gebruik voor deze club, valt dan de andere club weg die ik al met dezelfde app gekoppeld had? Ik wil de link overnemen
    De nieuwe persoon koppelt diezelfde app ook al voor een andere omgeving
    mag de login die al in deze tool zit ook onze verbinding overnemen?
    mijn opvolger heeft die app al gekoppeld voor de stichting met dezelfde inlog, gaat dat botsen als ze ook de onze overneemt
    mijn zus gaat de koppeling overnemen maar zij heeft met haar login diezelfde app al voor haar eigen winkel
    mijn accountant wil de link overnemen met haar eigen login, maar die gebruikt ze al in die app voor twintig klanten
    Kan één technische gebruiker dezelfde app voor twee klanten dragen bij overzetten?
    De opvolger gebruikt deze app al bij een andere klant, kan hij overnemen?
    Ik wil de koppeling van klant A op ons kantooraccount zetten, maar met datzelfde account draait dezelfde app al voor klant B. Gaat dat elkaar bijten?
    Bij de overdracht dachten we aan de algemene inlog van kantoor, maar die zit in hetzelfde factuurpakket al aan een ander dossier vast. Valt die andere dan uit?
    Kan ik als boekhouder van acht restaurants met één en dezelfde inlog het kassapakket van allemaal overnemen van de eigenaren?
    Als wij als kantoor voor twintig klanten de scanapp dragen met één login, gaat dat dan goed of duwen ze elkaar weg? We zijn van plan alles op kantoor te zetten.
    De nieuwe eigenaar van de CRM-koppeling gebruikt zijn login al voor hetzelfde CRM bij de zusterfirma, gaat dat samen
    Petra heeft dezelfde kassasoftware al met haar login verbonden voor filiaal 2, mag ze filiaal 1 erbij nemen
    De collega die het overneemt verbindt hetzelfde pakket al voor een andere klant, gaat dat botsen?
    Kan mijn collega de koppeling overnemen als zij met dat account dezelfde app al voor een andere klant gebruikt?
    Wat gaat er stuk als de nieuwe gebruiker in diezelfde app al een andere omgeving heeft hangen?
    mag ik mijn eigen login nemen om haar koppeling over te nemen, ik gebruik die app al voor een zusterbedrijf
    Mag ik de link overzetten op Lisa als Lisa dezelfde app al bij een andere klant gebruikt?
    Ik heb de kassa van klant A al op mijn login staan, nu moet ik ook die van klant B overnemen van een vertrokken collega, gaat dat goed
    Mag ik de koppeling van Joris overnemen als ik zelf al in diezelfde app zit voor een andere vestiging
    Nadia doet dezelfde app al voor onze zusterfirma, kan zij die van Ruud erbij nemen zonder ongelukken
    de nieuwe gebruiker koppelt dezelfde app al voor een andere klant, wil niet dat die stopt
    mag ik één login twee keer gebruiken in dezelfde scantool bij het overzetten
    onze nieuwe koppelgebruiker zit al in dezelfde app voor een ander bedrijf, die mag niet omvallen
    opvolger gebruikt zelfde app al bij andere klant
    login bezet in deze app overzetten
    mijn login koppelt al filiaal 2 in deze app
    De nieuwe persoon koppelt dezelfde app al voor een andere klant, gaat dat botsen als hij deze er ook bij krijgt?
    Kan onze kantoormedewerker de app van klant C dragen als hij die van klant D al draagt?
    Mag ik voor deze klant de login nemen waarmee ik al een andere klant in dezelfde tool heb hangen?
    De nieuwe gebruiker gebruikt dezelfde app al voor een andere klant, kan ik hem hier ook koppelen?
    Mag één login voor twee klanten dezelfde app dragen als ik de koppeling ernaar overzet?
    Onze kantoorlogin wordt al bij acht klanten voor dezelfde app gebruikt; kan klant negen er ook op over?
    Mag ik dezelfde login gebruiken die al bij een andere klant in deze app zit voor de overname?
    Mijn login koppelt deze app al voor een ander bedrijf, kan ik de koppeling van een collega toch overnemen?
    Mag ik dezelfde servicelogin gebruiken voor dezelfde app bij een tweede klant?
    De beoogde gebruiker heeft deze app al gekoppeld voor een andere omgeving, is dat een probleem?
    Petra koppelt dezelfde app al voor een andere klant, kan zij deze koppeling dan ook overnemen?
    Valt de koppeling van onze andere vestiging uit als dezelfde persoon deze ook overneemt?
    De nieuwe persoon gebruikt diezelfde app al voor haar eigen zaak, kan de koppeling dan op haar login
    Ik wil de link op het kantooraccount zetten, maar dat gebruiken we al voor een andere klant in dezelfde tool
    de nieuwe gebruiker koppelt dezelfde app al voor een andere klant, mag dat
    De beoogde nieuwe gebruiker heeft diezelfde tool al aan een andere groepsmaatschappij gehangen. Bijt dat?
    Kan mijn eigen inlog de link van de zusterbv erbij nemen als ik dezelfde app al draag?
    nieuwe user koppelt zelfde app al voor andere klant
    overnemen met de login die al dezelfde app bedient voor onze andere stichting, mag dat
    nieuwe gebruiker koppelt in dezelfde app al voor de zusterstichting, gaat dat mis bij overzetten?
    Die gebruiker koppelt dezelfde app al voor een ander bedrijf, mag ik hem kiezen?
    De nieuwe gebruiker koppelt dezelfde app al voor een andere klant, kan ik die login dan hier ook gebruiken?
    Mag de overnemende collega zijn eigen login gebruiken als hij dezelfde app al voor zijn eigen klant heeft gekoppeld?
    Ik wil een koppeling overnemen, maar mijn login zit al in diezelfde app voor een andere klant. Kan dat?
    De beoogde nieuwe eigenaar heeft Basecone al voor een ander kantoor gekoppeld, botst dat?
    De nieuwe gebruiker gebruikt deze app ook al voor een zusterbedrijf, gaat dat fout als ik de koppeling op haar zet?
    Kan ik dezelfde login gebruiken die al aan deze app hangt voor een ander bedrijf?
    Voor onze zusterfirma gebruiken we dezelfde boekingstool. Kan één login beide koppelingen overnemen?
    Mijn account is in hetzelfde pakket al voor een andere klant gebruikt, kan ik dan deze koppeling ook overnemen?
    Ik beheer dezelfde app voor twee klanten met één account. Kan ik de koppeling van een derde klant ook op die login zetten?
    Ik wil de koppeling op mijn naam zetten maar gebruik dezelfde app ook al voor een ander bedrijf met dezelfde inlog.
    Dezelfde gebruiker zit al als koppelaar bij de zusteronderneming in dezelfde app. Kan ik hem hier ook gebruiken?
    Een medewerker die de koppelingen overneemt gebruikt dezelfde app al voor de stichting, gaat die dan stuk?
    Dezelfde scanapp draait op deze login al voor een andere klant, kan ik hem hier ook voor gebruiken?
    Kan ik de koppeling op mijn naam zetten als ik dezelfde app al voor een andere klant koppel?
    Valt mijn andere klant eruit als ik ook hier de koppeling overneem met dezelfde login?
    De login die ik wil gebruiken hangt al aan hetzelfde programma voor een ander dossier, wat gebeurt er dan?
    Deze gebruiker gebruikt dezelfde app al voor een andere klant, kan ik hem dan hier ook gebruiken?
    Wij zijn een kantoor en gebruiken één login voor de rapportageapp bij al onze klanten. Kan die login ook de nieuwe koppeling overnemen?
    Kan ik mijn eigen login gebruiken voor de koppeling van een tweede klant in dezelfde app, of gaat de eerste dan stuk?
    De nieuwe persoon gebruikt dit pakket al voor een andere omgeving. Mag ik de koppeling dan toch via hem laten lopen?
    De login die de koppeling moet overnemen zit al in dit pakket voor een andere vestiging. Risico?
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
    Om de kassa aan Els te geven moet zij rechten krijgen, maar ik mag gebruikers niet aanpassen
    Ik kan mijn dochter geen toegang geven tot de zaken in Exact, dat menu mag ik niet, terwijl zij de link overneemt
    Rechten uitdelen aan de opvolger van de link mag ik niet, bij wie moet ik zijn en wat vraag ik
    Ik moet de nieuwe koppelgebruiker dossiers geven maar mag zelf niks aan gebruikers
    ik zou het overdrachtsaccount rechten moeten geven maar ik ben geen gebruikersbeheerder
    Om de koppeling over te dragen moet ik rechten geven aan mijn opvolger maar ik mag niks aan gebruikers doen
    Voor de overname moet er een gebruiker bijgewerkt worden en dat scherm is voor mij op slot
    Ik moet de nieuwe collega rechten geven voor de overdracht van de app maar het knopje gebruikers is bij mij grijs
    kan geen toegangsrechten aanpassen voor mijn opvolgster, wie vraag ik dat
    bij stamgegevens mag ik niks aan gebruikers veranderen en de link moet vrijdag op Daan staan
    wie mag bij ons rechten uitdelen aan degene die de koppeling straks krijgt, ik niet in elk geval
    geen bevoegdheid om de nieuwe systeemgebruiker de juiste bedrijven te geven
    de baas heeft mij de overdracht gegeven maar niet de rechten om gebruikers aan te passen
    Ik kan bij gebruikers niets opslaan, ik wou de opvolger bij alle bv's zetten. Wie dan?
    voor de overdracht moet het koppelaccount rechten krijgen maar ik kan geen gebruikers bewerken
    overzetten, mag geen rechten geven aan nieuwe user
    kan opvolger koppeling geen bv's geven, mag niet bij gebruikers
    Voor het overzetten moet de nieuwe gebruiker bij alle bv's kunnen, maar ik kan geen gebruikers bewerken
    Ik zou de opvolger rechten moeten geven op alle zaken, maar Gebruikers is voor mij dicht
    Voor het overzetten moet ik iemand rechten geven maar ik mag niets bij gebruikers
    overdracht koppeling: ik heb geen toegang tot Stamgegevens > Gebruikers
    ik moet de opvolger rechten geven voor de koppeling maar ik mag zelf geen gebruikers aanpassen
    ik wil een robotgebruiker laten maken voor de koppelingen maar Exact zegt dat ik dat niet mag
    Ik mag de nieuwe koppelgebruiker geen administraties geven
    Ik kan geen koppelgebruiker instellen want ik beheer de gebruikers niet
    Ik moet de koppeling overdragen aan een nieuwe collega maar ik heb geen rechten om iemand dossiers te geven; het gebruikersbeheer zit bij de holding. Wat vraag ik hun precies?
    Mijn opvolger moet de dossiers zien voordat hij de koppeling krijgt, maar ik ben geen beheerder. Aan wie geef ik welke namen en rol door?
    Voor de overdracht moet de nieuwe gebruiker bij alle BV's, maar ik kan geen gebruikers aanpassen
    Ik moet de opvolger bij alle bv's laten, maar ik kan in Exact geen mensen aanpassen
    Ik moet de opvolger rechten geven vóór het overzetten maar ik mag zelf geen gebruikers aanpassen. Wie wel?
    Wie mag de nieuwe koppelingsgebruiker de bedrijven geven als ik dat recht niet heb?
    Ik moet de nieuwe gebruiker bedrijven geven voor de koppeling, maar Gebruikers zie ik niet in mijn menu
    Moet de koppeling op een ander zetten maar bij gebruikers in Exact is alles grijs voor mij
    Nadia heeft meer rechten nodig voor ze het overneemt maar ik mag geen gebruikers wijzigen en de beheerder is weg
    ik moet de opvolger rechten geven maar mag niet aan gebruikers komen
    overzetten maar geen recht gebruikers te wijzigen
    De nieuwe drager van de koppeling moet bij meer bv's kunnen maar ik mag bij gebruikers niks wijzigen
    De nieuwe koppelgebruiker moet bij alle bv's kunnen, maar ik mag die toegang niet instellen
    Om de koppeling over te zetten moet een gebruiker rechten krijgen, maar ik mag geen gebruikers aanpassen.
    De nieuwe gebruiker van de koppeling mist rechten en ik kan in Stamgegevens niets wijzigen.
    Welke gegevens lever ik aan bij de gebruikersbeheerder om een nieuwe koppelingsgebruiker te regelen?
    Ik moet een collega rechten geven om de koppeling over te nemen maar mag zelf geen gebruikers aanpassen
    Voor het overnemen van de koppeling moet een gebruiker rechten krijgen, wie kan die aanpassen?
    Ik moet een koppeling overzetten maar mag zelf geen gebruikers of rechten wijzigen.
    Ik zou de nieuwe gebruiker van de koppeling rechten moeten geven, maar ik mag geen gebruikers wijzigen.
    Wie kan de opvolger van de koppeling de juiste rechten geven als ik zelf geen gebruikersbeheer heb?
    Ik moet de opvolger rechten geven voor de koppeling maar mag niet aan de gebruikers komen
    Voor het overzetten moet ik een opvolger dossiers geven, maar dat gebruikersscherm is voor mij dicht
    ik moet een koppelgebruiker inrichten voor de overdracht maar mag geen gebruikers beheren
    Om de koppeling over te dragen moet de opvolger meer rechten krijgen, maar ik kan niet bij gebruikersbeheer
    mag zelf geen gebruikers rechten geven voor overname link
    ik moet een koppeling overdragen maar mag bij gebruikers niets aanpassen
    ik moet de opvolger rechten geven maar kom niet bij Gebruikers
    Voor het overzetten moet ik gebruikers wijzigen en dat mag ik niet
    Voor het overzetten moet mijn collega extra administraties krijgen, maar ik mag zelf geen gebruikers wijzigen.
    Om de koppeling over te zetten moet ik een gebruiker rechten geven, maar ik mag geen gebruikers wijzigen.
    Ik mag in Exact geen gebruikers aanpassen, hoe krijgt de nieuwe gebruiker dan rechten voor de koppeling?
    Ik moet een koppeling op een collega overzetten maar kan haar rechten niet aanpassen.
    Voor het overzetten moet ik de rechten van een gebruiker aanpassen, maar dat mag ik zelf niet.
    Ik moet de nieuwe koppelgebruiker administraties geven maar ik mag geen gebruikers aanpassen.
    Voor de overzetting moet de nieuwe gebruiker meer administraties krijgen, maar ik mag zelf geen gebruikers aanpassen
    Ik moet een nieuwe gebruiker bij alle bv's zetten voor de koppeling, maar ik mag zelf niks met gebruikers
    Gebruikers aanpassen is bij ons afgeschermd, en ik moet de koppeluser toegang geven
    Voor het verhangen van de koppeling moet de nieuwe gebruiker rechten krijgen, maar ik kan daar niet bij.
    Ik kan de nieuwe drager van de koppeling geen administraties geven, wie dan wel?
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
    Welke zaken de roosterapp nu allemaal ophaalt weet ik niet, dus wat geef ik de opvolger?
    Hoeveel en welke zaken moet de kantoorlogin krijgen voor Mews, hoe zie ik wat Mews nu gebruikt?
    Geen idee welke filialen de planner nu gebruikt, terwijl ik de nieuwe gebruiker moet klaarzetten
    Welke dossiers gebruikt de app eigenlijk? Moet ik weten om de opvolger er rechten op te geven
    ik moet SYSTEM de juiste klanten geven, waar lees ik af welke de scan nu gebruikt
    voor de overdracht: welke bv's heeft de interface nodig, dat is nergens opgeschreven
    De app gaat naar een andere login, maar welke stichtingen heeft die app eigenlijk nodig?
    Ik zet een nieuwe login klaar voor de app, maar van welke huizen haalt de app eigenlijk gegevens?
    Welke bv's moet de opvolger eigenlijk kunnen zien? De vorige man heeft nergens opgeschreven waar de app allemaal bij kwam.
    hoe weet ik in welke bedrijven de urenapp boekt zodat ik de nieuwe gebruiker niet te weinig geef
    geen idee voor welke administraties de oude koppeling was ingesteld, moet dat straks hetzelfde zijn bij de nieuwe
    Moet onze nieuwe systeemlogin overal bij of kan ik ergens aflezen welke bedrijven de planner tot nu toe gebruikte?
    Welke vestigingen staan er nu aan in de app? Dat moet de opvolger namelijk ook allemaal kunnen zien.
    de oude collega weet niet meer in welke bv's het pakket werkt; ik moet het wel weten voor zijn opvolger
    geen idee welke bedrijven de plugin gebruikt, wat moet ik de nieuwe gebruiker dus allemaal geven
    welke bv's moet nieuwe koppeluser krijgen
    opvolger koppeling: op welke bv's moet die rechten
    Ik weet niet bij welke zaken de nieuwe gebruiker allemaal moet kunnen om de koppeling over te nemen
    Welke bv's moet de nieuwe koppelgebruiker allemaal zien? Dat weet ik niet
    bij welke firma's moet die nieuwe gebruiker eigenlijk mogen, ik weet niet wat de app allemaal gebruikte onder de oude
    Bij welke administraties moet de nieuwe koppelgebruiker kunnen?
    Ik zet de urenapp over op een nieuwe gebruiker, alleen weet niemand welke bv's die app nu allemaal bedient. Waar zie ik dat, zodat ik hem de goede toegang kan laten geven?
    De vertrekkende collega is er nog twee dagen. Waar kan hij voor mij opzoeken welke bedrijven zijn koppeling mag bereiken, zodat de opvolger dezelfde krijgt?
    welke bedrijven moet de opvolger kunnen openen voordat de planningskoppeling op hem overgaat
    Welke bedrijven moet de opvolger allemaal kunnen openen voordat ik de kassaverbinding omhang?
    Welke bedrijven moet de nieuwe gebruiker kunnen zien voordat ik de koppeling overzet? Niemand weet het.
    Geen idee welke bedrijven de nieuwe gebruiker van de koppeling moet kunnen zien, waar lees ik dat af
    De man die vertrok wist welke bv's in het scanprogramma zaten, ik niet, hoe kom ik daarachter voor ik overzet
    bij welke bv's moet de overnemer kunnen, dat weet niemand meer
    welke bv's moet opvolger hebben voor app
    Tot welke bv's moet de opvolger toegang krijgen voordat ik de koppeling overzet?
    Welke bv's heeft de nieuwe gebruiker nodig om de app over te nemen, ik weet niet wat de oude had
    Ik weet niet bij welke bedrijven de nieuwe koppelingsgebruiker moet kunnen, waar zie ik dat?
    Hoe kom ik te weten welke dossiers de oude koppelingsgebruiker allemaal had?
    Hoe zie ik waar de oude koppeling bij mocht, zodat de nieuwe gebruiker hetzelfde krijgt?
    Welke bedrijven moet de nieuwe gebruiker kunnen zien voor we de koppeling overzetten?
    Hoe weet ik welke administraties de nieuwe koppelgebruiker moet kunnen zien?
    Welke administraties moet de nieuwe gebruiker krijgen om de koppeling over te nemen?
    De app haalt een onbekend aantal bedrijven op; hoe zie ik welke de nieuwe gebruiker nodig heeft?
    welke zaken moet de nieuwe man achter de koppeling allemaal kunnen zien, dat weet ik niet
    Hoe weet ik bij welke dossiers de opvolger moet kunnen voor deze link
    welke BV's moet de vervanger kunnen zien, ik weet niet wat de app allemaal ophaalt
    Bij welke bv's moet de opvolger kunnen om de link over te nemen? Ik heb geen overzicht van wat de app gebruikt.
    Over te nemen koppeling, maar welke vennootschappen moet de opvolger daarvoor kunnen openen
    welke administraties heeft nieuwe koppeluser nodig
    welke stichtingen moet de nieuwe linkgebruiker kunnen zien, hoe zoek ik uit wat de app ophaalt
    welke bedrijven moet de opvolger allemaal krijgen? dat staat nergens
    Welke bedrijven moet de opvolger van de koppeling krijgen?
    Ik zet de koppeling van een collega over maar weet niet bij welke dossiers haar login allemaal kon.
    Welke administraties moet de nieuwe koppelgebruiker krijgen? Niemand weet wat de app nu ophaalt.
    Hoe weet ik bij welke administraties de koppeling nu kan, zodat de nieuwe gebruiker hetzelfde krijgt?
    Welke bedrijven moet de opvolger kunnen openen voor ik de koppeling op hem zet?
    Voor het overzetten moet ik de nieuwe gebruiker administraties geven, maar ik weet niet welke de app allemaal gebruikt.
    Welke administraties moet de nieuwe koppelgebruiker krijgen, waar zie ik wat de app nu gebruikt?
    Welke dossiers haalt de koppeling nu op? Ik moet ze aan de opvolger geven.
    Hoe weet ik welke bedrijven de nieuwe koppelgebruiker moet kunnen openen?
    De nieuwe gebruiker moet dezelfde dossiers zien als de oude, maar welke waren dat voor deze app?
    Welke bedrijven moet de opvolger kunnen zien om de koppeling over te nemen?
    Hoe weet ik welke administraties de app nu ophaalt, voordat mijn opvolger het overneemt?
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
    De opvolger van de kassalink ziet in Exact maar vier van de vijf winkels als hij inlogt
    Mijn dochter ziet de groothandel niet linksboven, zo kan ze de link niet overnemen
    De opvolger ziet linksboven drie klanten niet die de app wel nodig heeft
    SYSTEM ziet niet alle werkgevers in zijn lijst terwijl de tool straks op hem moet draaien
    het nieuwe koppelaccount ziet elf van de twaalf bv's, ik heb nog niet omgezet
    De opvolger logt in en mist één van onze scholen, terwijl ik de koppeling net via haar wou laten lopen
    Vóór het overzetten zie ik dat de beoogde nieuwe gebruiker huize Rozenhof niet ziet
    de man die de koppeling gaat overnemen ziet linksboven maar 4 van de 5 bedrijven
    Opvolger klaargezet, rechten gegeven, en toch mist hij de onroerendgoed-bv in zijn keuzelijst
    nieuwe koppelgebruiker mist 1 bv, uitloggen en weer in?
    Monique moet morgen de app overnemen, maar ze vindt de Duitse vennootschap niet in haar lijstje links boven
    de systeemgebruiker ziet alles behalve de nieuwste bv, en hij zou vanmiddag de scanner overnemen
    gaf de nieuwe koppelgebruiker rechten op de loods-bv en hij ziet hem nog steeds niet, moet hij opnieuw inloggen?
    het nieuwe koppelaccount ziet na toekennen één winkel nog niet linksboven
    nieuwe koppelgebruiker ziet 1 bv niet linksboven
    opvolger van koppeling mist een dossier in zijn lijst
    Mijn opvolger ziet na het toekennen één administratie niet, terwijl de koppeling op hem moet komen
    De beoogde nieuwe gebruiker ziet linksboven een bv niet die de koppeling wel nodig heeft
    de nieuwe login ziet links boven maar twee van onze drie bv's en de app moet er drie hebben voor we overzetten
    De nieuwe koppelgebruiker ziet één bv niet linksboven
    De nieuwe gebruiker op wie we de koppeling zetten is ingelogd, maar één van de bv's staat bij hem niet in het rijtje linksboven. Moeten we dat eerst rechtzetten?
    De opvolgster heeft zojuist extra rechten gekregen maar de holding verschijnt nog steeds niet bij haar. Opnieuw inloggen? Voordat zij de koppeling overneemt moet dat kloppen.
    De nieuwe koppelgebruiker ziet drie van de vier BV's bovenin, kan ik dan al overzetten
    De opvolger ziet bovenin één bv niet die de kassa straks wel nodig heeft
    Voor het overzetten zou de opvolger alles moeten zien, bij haar ontbreekt er linksboven eentje
    De nieuwe gebruiker waarop de koppeling moet komen ziet linksboven maar vier van de vijf bedrijven
    De opvolger heeft rechten gekregen maar bij het testen voor de overzetting mist ze de holding in haar lijstje linksboven
    de overnemende gebruiker ziet linksboven één bedrijf niet dat de app nodig heeft
    nieuwe gebruiker mist bv linksboven
    De nieuwe gebruiker ziet één bv niet die de koppeling wel nodig heeft, wat eerst?
    De opvolger op de koppeling mist bij het inloggen één bv
    De gebruiker die de koppeling overneemt ziet een van de bedrijven niet in Exact.
    De gebruiker die het overneemt kan linksboven niet alle bedrijven kiezen, wat moet er nog gebeuren?
    Het systeemaccount ziet na het toekennen nog niet alle bedrijven; moet het eerst uitloggen?
    De collega die de koppeling overneemt ziet in Exact niet alle bedrijven
    De nieuwe technische gebruiker ziet één administratie niet die de app wel nodig heeft.
    Het nieuwe account dat de koppeling moet overnemen kan linksboven niet alle bedrijven kiezen.
    De opvolger ziet één administratie niet die de koppeling wel nodig heeft.
    Nieuwe gebruiker is ingericht voor de koppeling, maar linksboven ziet hij de holding niet.
    De nieuwe login ziet niet alle winkels die de app nodig heeft, we waren aan het overzetten
    De opvolger van de koppeling ziet linksboven maar 58 van de 59 dossiers
    nieuwe koppelgebruiker mist nog één BV in zijn lijstje
    De nieuwe koppelgebruiker ziet bij een proef negentien van de twintig vennootschappen
    Opvolger ziet bij de proef de Poolse bv niet, dus de overdracht stokt
    nieuwe user ziet 1 bv niet, voor ik overzet
    de opvolger ziet de pensioen-bv niet in zijn lijst, mag ik dan al overzetten
    opvolger ziet vijf van de zes bedrijven voor we gaan omzetten
    De nieuwe koppelgebruiker ziet linksboven zeven van de acht bv's, hoe krijgt hij die laatste erbij?
    De nieuwe koppelgebruiker ziet één administratie niet staan na het toekennen, wat nu?
    De gebruiker die de koppeling overneemt mist één bv in zijn lijst.
    De gebruiker die de koppeling overneemt ziet twee van onze bedrijven niet in Exact.
    De nieuwe gebruiker voor de koppelingen ziet vier van de vijf bv's, ook na uitloggen.
    De nieuwe gebruiker die de koppeling overneemt ziet linksboven één administratie niet.
    De nieuwe koppelgebruiker ziet één dossier niet linksboven, wat moet ik doen?
    Als de nieuwe koppelgebruiker inlogt, mist hij één van de vijf administraties
    De overgezette koppeling mist een bv omdat de nieuwe gebruiker hem niet kan kiezen
    De opvolger kan één bedrijf niet kiezen linksboven, terwijl de koppeling dat straks wel nodig heeft.
    Ik heb de nieuwe koppelgebruiker rechten gegeven en toch ziet hij een van de bedrijven niet linksboven.
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
    Nergens in Untill staat opnieuw verbinden, hoe zet ik hem dan op een andere login? Er is alleen verwijderen
    Enige knop in de webshop is 'ontkoppelen', ik wil alleen van gebruiker wisselen
    Hoe heet dat bij andere apps, opnieuw koppelen? Ik wil de gebruiker wisselen en vind niks
    In de scantool zit alleen "verwijder koppeling", geen opnieuw verbinden, terwijl ik hem naar een collega wil zetten
    onze kassasoftware kent alleen 'ontkoppelen', ik wil gewoon een andere gebruiker eronder
    de tool biedt alleen verwijderen, geen andere gebruiker kiezen
    ik wil de gebruiker wisselen maar in de app kan ik enkel ontkoppelen
    Om de app over te dragen zoek ik 'opnieuw verbinden', maar er is enkel een knop verwijderen
    De koppeling moet naar een andere gebruiker, maar in het programma vind ik geen 'vernieuwen' of 'koppelen'
    ik zoek me suf waar ik in de rittenapp opnieuw kan verbinden als de nieuwe gebruiker, er is alleen verwijderen
    Overdracht naar collega: in ons pakket zit enkel 'ontkoppelen', raken we dan de hele inrichting kwijt?
    nergens een knop vernieuwen of autoriseren in het kassapakket, terwijl het op mijn naam moet komen
    leverancier heeft het koppelmenu verstopt, waar vind ik 'opnieuw autoriseren' voor de overstap naar een andere medewerker
    In de scanner staat alleen een rood kruis achter Exact, geen vernieuwen. Als ik dat druk, zijn dan alle regels weg? Hij moet naar een andere gebruiker.
    Geen 'opnieuw verbinden' in het TMS te bekennen, alleen ontkoppelen. Ik moet hem op mijn opvolger krijgen en durf niet.
    in de plugin kan ik alleen 'ontkoppelen' vinden, geen manier om een andere gebruiker te verbinden
    waar zit 'opnieuw verbinden' in zo'n kassa-app als de eigenaar wisselt
    vind geen knop opnieuw koppelen, wil andere user
    alleen verwijderen mogelijk in app, wil eigenaar wijzigen
    Ik wil de planner onder een ander hangen maar de app heeft alleen een knop verwijderen, niet opnieuw verbinden
    In de app zit geen opnieuw-verbinden, en ik moet de koppeling op mijn naam zetten
    In het pakket vind ik alleen 'verwijderen', geen knop om met de nieuwe gebruiker opnieuw te koppelen
    om over te zetten moet ik opnieuw koppelen zeggen ze, maar ik zie enkel verwijderen, en dat durf ik niet
    de webshop moet op een andere gebruiker maar er is geen knop herkoppelen, enkel ontkoppelen
    ik zoek hoe ik onder een andere naam moet herkoppelen in de bonnenapp maar zie nergens zo'n optie
    Ik wil de koppeling naar een collega verhuizen maar zie alleen verwijderen in de app
    Om de koppeling aan mijn opvolger te geven moet hij opnieuw verbinden, maar in het kassapakket zie ik alleen een knop verwijderen. Durf ik niet, straks zijn alle instellingen weg.
    In de urenapp heet niets opnieuw verbinden. Er is een tandwiel met Exact erachter en een rode prullenbak. Hoe laat ik mijn opvolger daar aanmelden zonder die prullenbak?
    De leverancier kent alleen ontkoppelen en dan nieuw. Mijn opvolger moet erop, maar ik vrees voor alle ingestelde grootboeknummers.
    ik wil het WMS door een ander laten dragen maar in het WMS kan ik alleen ontkoppelen, niet opnieuw verbinden
    nergens in de rittenapp een knop voor een andere gebruiker, alleen verwijderen
    Ik wil hem op een andere naam zetten, maar ik vind in het pakket geen knop om opnieuw te verbinden
    Mag ik de koppeling verwijderen en opnieuw maken voor de overdracht? Er zit alleen een knop 'verbreken' in.
    er is in de app niks om te herverbinden onder een ander, alleen loskoppelen, verlies ik dan alles
    Moet ik bij de overname op 'loskoppelen' drukken? Iets anders biedt de app niet, en ik ben bang voor de instellingen.
    Ik wil de app op een andere naam zetten maar ik zie alleen 'verwijderen', niets om opnieuw te koppelen
    De koppeling moet op mijn naam maar in het kassaprogramma vind ik alleen een knop verwijderen
    waar in vredesnaam verander ik in de app de exact-gebruiker, mijn voorganger deed het ooit
    In de app van Ruud staat alleen zijn naam en een prullenbak, hoe komt Nadia daarin zonder alles te wissen
    app heeft alleen verwijderen en geen opnieuw koppelen, ik wil hem enkel op een andere naam
    ik durf niet op Ontkoppelen te drukken om de gebruiker te wisselen, is er niets anders
    geen knop om een andere gebruiker te nemen, alleen prullenbak
    overzetten, geen herkoppelknop alleen verwijderen
    Overzetten naar mijn collega: de app heeft alleen 'verwijderen', geen 'opnieuw verbinden'. Durf ik dat?
    Om de app naar mijn collega over te zetten moet ik opnieuw koppelen, maar de tool heeft alleen 'verwijderen'
    Ik wil de app onder een andere gebruiker koppelen, maar er is alleen een knop Ontkoppelen.
    Nergens in de app kan ik een andere Exact-gebruiker verbinden, hoe zet ik de koppeling dan over?
    De app laat geen optie zien om te autoriseren met een andere gebruiker, wat vraag ik de leverancier?
    Ik wil de app op mijn naam zetten maar vind alleen een knop om de koppeling te verwijderen
    Ik moet Planday op een andere gebruiker zetten maar zie geen optie om opnieuw te verbinden
    In de app vind ik alleen een knop om de koppeling te verwijderen, niet om onder een ander in te loggen.
    Ik wil als de nieuwe gebruiker koppelen, maar de app heeft alleen een knop verwijderen.
    Waar in een app vind ik de functie om hem onder een andere Exact-gebruiker te verbinden?
    Wil de app op mijn naam zetten maar vind enkel verwijderen, geen opnieuw koppelen
    Moet de tool op een ander account zetten maar vind in de instellingen alleen 'verwijderen'
    ik wil de tool onder een andere gebruiker hangen maar zie alleen 'verwijder koppeling'
    In het pakket zie ik alleen verwijderen, niet opnieuw aansluiten, terwijl ik het op een andere login wil
    Tool kent geen optie om de drager te wisselen, alleen ontkoppelen
    vind geen herkoppelknop, wil andere user
    enkel knop verwijderen, wou app op andere user
    kan in de app alleen verwijderen kiezen, nergens opnieuw verbinden, en hij moet op een ander komen
    wil koppeling op mijn naam zetten maar in de app is alleen 'ontkoppelen' te zien
    Ik wil de link overzetten maar vind geen knop opnieuw koppelen
    Ik wil de app namens een nieuwe gebruiker koppelen, maar zie alleen verwijderen en geen knop om opnieuw te verbinden.
    Ik wil de app met een andere gebruiker verbinden maar vind alleen 'koppeling verwijderen'.
    Ik vind in de app alleen verwijderen en geen opnieuw verbinden om van gebruiker te wisselen.
    Om de app naar een andere gebruiker te brengen moet ik opnieuw verbinden, maar die optie vind ik niet in de instellingen.
    Ik wil de koppeling op naam van mijn opvolger zetten maar het pakket kent alleen een verwijderknop.
    In ons urenpakket kan ik de koppeling enkel verwijderen, niet opnieuw leggen onder een andere naam.
    Ik wil de koppeling op een andere gebruiker zetten maar de app heeft alleen een knop verwijderen.
    Waar zit in de app de knop om opnieuw te koppelen als een andere gebruiker?
    Overzetten naar een nieuwe gebruiker lukt niet, want in de app kan ik alleen ontkoppelen. Ben ik dan mijn instellingen kwijt?
    De app kent enkel 'ontkoppelen'. Hoe breng ik er een andere gebruiker achter zonder mijn instellingen te verliezen?
    In de instellingen van de app zie ik alleen verwijderen, niks om de verbinding te vernieuwen
    Ik wil de app via iemand anders laten inloggen, maar vind enkel verwijderen en geen opnieuw verbinden.
    Welke woorden gebruiken apps voor opnieuw koppelen? Ik moet hem op een andere gebruiker zetten en vind niks.
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
    Onze Invantive Cloud datacontainer draait op een vertrokken controller, hoe zet ik die op mijn login?
    Datacontainer in Invantive Cloud moet op naam van de nieuwe hotelcontroller
    Hoe zet ik een data container in Invantive Cloud op de login van mijn opvolger
    invantive cloud: eigenaar van de verbinding met Exact vertrekt, containers moeten blijven
    datacontainer in Invantive Cloud op naam van andere gebruiker zetten
    in de invantive cloud moet de exact login van Jan vervangen worden door die van het serviceaccount
    blijven mijn databases staan als ik in Invantive Cloud van autorisatie wissel?
    Voor Invantive Cloud moet de autorisatie van de vertrokken beheerder vervangen worden, zonder de databases kwijt te raken
    Hoe krijg ik de gegevenscontainer in Invantive Cloud op naam van de nieuwe controller?
    Renew authorisation in Invantive Cloud, moet ik dat doen nu Karel weg is en ik het overneem?
    hoe laat ik de datacontainer voor onze Power BI via de nieuwe controller lopen
    vernieuw autorisatie in invantive, blijven de databases en queries dan staan als een andere collega dat doet
    Onze BI-man gaat weg, hij logde in bij Invantive Cloud met zijn eigen Exact; moet de hele gegevenscontainer opnieuw gebouwd worden?
    Van wie is de gegevenscontainer en hoe maak ik de opvolger daar eigenaar van zonder de rapporten te slopen?
    invantive databases blijven die bestaan als de exact gebruiker wisselt
    ik wil dat het Power BI-spul op Invantive voortaan met de login van de nieuwe controller bij Exact ophaalt
    gegevenscontainer staat op naam van vertrokken controller, waar zit vernieuwen in Invantive
    data container in Invantive staat op vertrekkende collega
    datacontainer op andere exact gebruiker zetten
    invantive container vernieuwen onder collega
    Hoe zet ik een data container in Invantive Cloud op een andere Exact-gebruiker?
    Nieuwe controller, en onze Invantive datacontainer draait nog op de oude, waar vernieuw ik dat?
    Datacontainer in Invantive Cloud moet op een andere Exact-gebruiker
    invantive cloud autorisatie overzetten naar systeemaccount
    hoe zet ik de gegevenscontainer van Invantive Cloud op een andere Exact-gebruiker
    Invantive Cloud hangt op mijn collega die stopt, waar klik ik om mijn eigen autorisatie eronder te zetten
    Container in Invantive Cloud op een andere gebruiker zetten
    De data container in Invantive Cloud staat nog op de inlog van onze vertrokken analist. Hoe krijg ik daar een ander onder zonder dat de databases en rapporten opnieuw gemaakt moeten worden?
    Power BI leest via Invantive Cloud; de verbinding daar is van een collega die weggaat. Welke knop gebruik je om hem op mijn naam te zetten?
    Ik neem de Invantive-omgeving van een vertrokken consultant over. De containers moeten op mijn Exact-gebruiker gaan draaien, zonder nieuwe containers te maken.
    Hoe zet ik in Invantive Cloud een datacontainer over op een andere Exact-gebruiker
    Invantive Cloud draait op Kees zijn Exact-login, hoe hernieuw ik de autorisatie onder een ander
    Onze datacontainer in Invantive Cloud moet op een ander account draaien
    Moet ik in Invantive Cloud een nieuwe datacontainer maken als een ander de verbinding overneemt?
    In Invantive Cloud zie ik bij mijn data container de naam van mijn oud-collega, hoe wordt dat de mijne
    De datacontainer in Invantive Cloud hangt nog aan mijn oud-collega, verlies ik mijn databases als ik hem op mij zet
    power bi via invantive cloud liep op Sjoerd die nu weg is, waar zet ik daar een ander neer
    onze Invantive Cloud container draait op een vertrekker, hoe hang ik die om
    invantive cloud data container andere gebruiker
    autorisatie vernieuwen container invantive
    Data container in Invantive Cloud staat op een oud-collega, hoe geef ik die een andere eigenaar aan de Exact-kant?
    Hoe zet ik een Invantive Cloud-container op naam van een andere Exact-gebruiker?
    Hoe zet ik een gegevenscontainer in Invantive Cloud over op een andere Exact-gebruiker?
    Waar zit Vernieuw Autorisatie in Invantive Cloud als de koppeling naar een nieuwe gebruiker moet?
    Moet ik in Invantive Cloud alles opnieuw opbouwen als de Exact-gebruiker verandert?
    Onze Invantive-container draait op een ex-collega, welke knop gebruik ik om dat te veranderen?
    Hoe zet ik de koppeling in Invantive Cloud over op een andere Exact-gebruiker?
    Hoe hang ik een datacontainer in Invantive Cloud aan een andere Exact-gebruiker?
    Blijven mijn databases in Invantive Cloud bestaan als een andere gebruiker de autorisatie vernieuwt?
    Waar zit Autorisatie vernieuwen in Invantive Cloud als een andere Exact-gebruiker het moet overnemen?
    De Exact-login in onze datacontainer is van een vertrokken collega, hoe vervang ik die in Invantive Cloud?
    Hoe zet ik in Invantive Cloud de autorisatie van Exact over op een andere gebruiker?
    Blijven onze databases in Invantive Cloud staan als een ander de autorisatie vernieuwt?
    hoe zet je in Invantive Cloud de verbinding op een andere gebruiker
    Hoe zet ik een data container in Invantive Cloud op een andere Exact-gebruiker
    data container in Invantive Cloud moet onder een andere Exact-gebruiker draaien
    Ik neem een datacontainer van Invantive Cloud over van een vertrokken controller, hoe zet ik die op mijn login?
    Renew authorisation in Invantive Cloud doen als opvolger, verlies ik de databases?
    invantive cloud andere exact gebruiker
    data container vernieuwen met andere user
    invantive cloud data container naar andere exact gebruiker
    Hoe zet ik een datacontainer van Invantive Cloud op een andere gebruiker?
    Hoe zet ik in Invantive Cloud de Exact-koppeling van de groep over naar een andere gebruiker zonder de databases te verliezen?
    Hoe zet ik een datacontainer van Invantive Cloud over op een andere Exact-gebruiker?
    Hoe wissel ik in Invantive Cloud de Exact-gebruiker van een datacontainer?
    Invantive Cloud op andere gebruiker zetten
    Onze Power BI-rapporten komen uit Invantive Cloud en draaien op de login van een vertrokken controller. Hoe hang ik de container aan mijn login?
    Hoe vervang ik in Invantive Cloud de Exact-gebruiker van een data container?
    Invantive Cloud draait op de login van een vertrekker, hoe zet ik er een andere gebruiker achter?
    Hoe zet ik een datacontainer in Invantive Cloud over op een andere Exact-gebruiker?
    Hoe zet ik een Invantive Cloud-koppeling over naar een andere Exact-gebruiker?
    Moet ik mijn datacontainer opnieuw maken in Invantive Cloud als er een andere gebruiker komt?
    Invantive Cloud machtiging vernieuwen onder andere gebruiker
    Hoe zet ik de data container in Invantive Cloud over op een andere Exact-gebruiker?
    Onze Invantive Cloud draait nog op de login van een oud-collega, hoe vernieuw ik de machtiging op een ander?
    Datacontainer in Invantive Cloud op naam van een andere Exact-gebruiker zetten
    Renew authorisation in Invantive Cloud, doe ik dat als de oude of de nieuwe persoon?
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
    Ik wil de kassa als Els koppelen maar Exact neemt vanzelf weer Piet, er wordt niks gevraagd
    Hij pakte bij het overzetten automatisch mijn eigen naam in plaats van die van mijn dochter
    Steeds als mijn vrouw de scanapp wil overnemen pakt Exact op onze computer mijn naam
    Bij omzetten vraagt Exact niets en pakt gewoon weer mijn eigen login in plaats van die van de nieuwe
    ik wil als SYSTEM aansluiten maar hij logt me vanzelf als Marieke in
    de browser kiest telkens het account van de vertrekker als ik op mijn naam wil verbinden
    bij omzetten naar het nieuwe account logt hij me automatisch in als de oude
    single sign-on pakt steeds mijn eigen account terwijl ik de koppeling op het serviceaccount wil
    steeds als ik de app op het nieuwe account wil zetten pakt hij zonder te vragen mijn oude aanmelding
    Bij het overzetten logt Exact telkens vanzelf in als mijn voorganger, ik krijg geen kans om mijn naam in te vullen
    Nu ik het overneem klikt hij door zonder iets te vragen, zou de browser de vorige penningmeester nog kennen?
    Bij het verbinden kreeg ik de naam van mijn voorganger te zien op het Exact-scherm, wat nu?
    ik wil de koppeling op Mieke zetten maar Exact vraagt niks en pakt direct weer mijn naam
    Bij het omhangen verschijnt meteen het toestemmingsscherm met rechtsboven nog de naam van de vertrekkende collega
    browser onthoudt oude gebruiker bij overzetten, doorklikken of niet
    elke keer als ik het op de systeemlogin wil zetten springt hij automatisch door met mijn eigen account
    Chrome logt me steeds in als Karin, en Karin is juist degene van wie de koppeling af moet
    wij klikken op koppelen en hij slaat het inloggen over, dus blijft het op de vertrekkende collega staan
    de app kent alleen mijn account, ik krijg geen kans om als de opvolger in te loggen
    ik wil de plugin als nieuwe gebruiker verbinden maar er verschijnt geen login, hij pakt meteen mijn eigen account weer
    hij slaat het inlogscherm over en zet de connector weer op Jan
    probeer als koppelaccount te verbinden, browser gooit me er telkens als Kim in
    exact logt steeds in als oude collega bij koppelen
    krijg geen inlogscherm, gaat vanzelf op mijn eigen naam terwijl het de system user moest worden
    incognito nodig? hij koppelt steeds als oude user
    ik klik op opnieuw koppelen en hij pakt zonder iets te vragen meteen weer de oude gebruiker
    Bij het overzetten vroeg Exact niks en stond de koppeling meteen weer op de oude gebruiker
    hij pakt steeds vanzelf het account van mijn voorganger als ik opnieuw wil verbinden
    Ik druk op verbinden en hij pakt meteen de sessie van mijn baas, dus de koppeling komt niet op mijn naam
    Ik koppel als de nieuwe gebruiker maar Exact logt me automatisch in als de oude
    er wordt niks gevraagd bij het herkoppelen, hij pakt gewoon weer Henk
    Bij omzetten blijft de browser op de oude persoon hangen
    ik wil koppelen als de nieuwe maar hij pakt automatisch de oude login van mijn collega
    browser kent mij nog als Wendy, zo krijg ik de kassa nooit op de nieuwe gebruiker
    als ik opnieuw wil koppelen onder mijn naam springt hij recht door als Greet zonder iets te vragen
    Bij het overzetten logt Exact me vanzelf in als de oude gebruiker
    Bij het overzetten drukte ik op opnieuw koppelen, en Exact vroeg niet eens om een naam; het ging meteen door op het account van mijn voorganger. Wat doe ik verkeerd?
    Ik wil het overnemen met mijn eigen inlog maar telkens schiet het scherm door op die van mijn baas, die eerder op deze pc werkte.
    Hoe voorkom ik dat ik bij het omzetten per ongeluk weer toestemming geef als de oude gebruiker? Die staat in deze browser ingelogd.
    Op de pc van de vertrekkende controller wil ik mezelf als nieuwe verbinden, maar Exact vraagt geen inlog. Toch maar akkoord geven?
    Bij het overzetten vraagt Exact geen naam of wachtwoord, de koppeling blijft steeds op Jan staan
    ik druk op opnieuw verbinden om Petra erop te zetten en het gaat meteen door op mijn eigen naam
    Ik wil het pakket onder mijn naam verbinden, maar de browser pakt telkens de vertrekkende collega
    Ik wilde koppelen als de nieuwe, maar hij vroeg niks en pakte gelijk mijn oude account. Is het nu fout gegaan?
    kan het kwaad dat exact niet om een login vroeg toen ik de link op de nieuwe gebruiker zette
    Moet ik een incognitovenster gebruiken bij het koppelen als de nieuwe gebruiker? Hij logt me steeds als de vorige in.
    Ik klik op opnieuw koppelen en Exact vraagt niks, bovenin staat nog de naam van mijn voorganger
    Het inlogscherm slaat hij over en er staat weer 'gekoppeld als Petra'
    Ik wilde hem op de nieuwe gebruiker zetten maar Exact vroeg niks en ging meteen door als Karin
    hij pakt steeds mijn oude inlog als ik de koppeling op het systeemaccount wil zetten
    Ik gaf Nadia mijn plek maar de app pakte meteen weer Ruud omdat die op deze pc nog was aangemeld
    bij het overzetten vraagt Exact niets en pakt hij meteen weer mijn oude login, dat wil ik niet
    hij blijft mij koppelen in plaats van de nieuwe gebruiker
    ik wil als serviceaccount koppelen, maar hij pakt telkens mijzelf
    koppelt telkens onder oude naam
    exact pakt automatisch oude account bij omzetten
    incognito nodig bij omzetten gebruiker?
    hij pakt steets oude gebruker bij omzetten
    Bij het overzetten vraagt Exact niet om in te loggen en zit ik zo weer onder de oude naam
    Ik wilde het als de nieuwe gebruiker doen, maar de browser onthoudt Carla
    Bij het opnieuw koppelen schiet hij meteen door op mijn eigen naam terwijl het de nieuwe gebruiker moet zijn
    Bij het overzetten logt Exact automatisch in als mijn oude collega, hoe voorkom ik dat?
    Mijn browser pakt telkens de oude login terwijl ik als de nieuwe gebruiker wil koppelen.
    Exact vraagt bij het omkoppelen niets en gaat automatisch door, op wiens naam staat de app dan?
    exact logt steeds in als de oude gebruiker terwijl ik de koppeling wil omzetten
    Bij het overzetten koppelt Exact meteen weer met de oude gebruiker, zonder iets te vragen
    Als ik onder de nieuwe gebruiker wil koppelen ziet Exact mij nog als mijn voorganger
    Bij het overzetten logt Exact mij automatisch in als de oude gebruiker, hoe voorkom ik dat?
    Tijdens het omzetten zag ik geen inlogscherm; is de app nu weer aan de oude gebruiker gekoppeld?
    Bij het overzetten vraagt Exact nergens om een login en koppelt hij gewoon weer op de oude naam.
    De browser onthoudt het account van Kees, waardoor de app weer op zijn naam komt.
    ik word steeds als de oude gebruiker herkent bij het overzetten van de app
    hij pakt telkens mijn oude login als ik de koppeling op mijn vrouw wil zetten
    Bij het overzetten naar de nieuwe collega vraagt Exact niets en staat de oude er weer onder
    Bij het overzetten logt Exact me vanzelf in als mijn voorganger
    bij het omzetten gaat exact vanzelf door met mijn oude login
    krijg geen inlogscherm bij overzetten, hij pakt meteen de vorige gebruiker
    Bij het overnemen ging hij zonder inlogscherm direct door, onder de naam van de vorige
    Overname mislukt: de browser onthoudt de sessie van de vorige controller en geeft namens haar akkoord
    koppelt meteen weer als oude user
    exact vraagt niks, pakt oude login
    ik wil hem op Fatima zetten maar exact logt vanzelf in als Ben
    bij het overzetten vraagt Exact niets en pakt gewoon de oude gebruiker
    Exact vroeg geen inlog bij het omzetten en het staat weer op Ans haar naam
    Bij het overzetten pakt Exact steeds mijn oude login
    Ik koppel als nieuwe gebruiker maar hij neemt de vorige
    Als ik de app als mijn opvolger wil koppelen, pakt Exact automatisch weer mijn eigen login.
    Bij het opnieuw koppelen word ik automatisch ingelogd als de oude gebruiker.
    Exact vraagt niets en koppelt gewoon weer op naam van mijn voorganger, hoe krijg ik mijn eigen login ervoor?
    De browser kent de oude medewerker nog waardoor de overgezette koppeling weer op zijn naam komt.
    Ik wilde de scanner op mijn naam zetten en klikte op opnieuw verbinden. Exact vroeg niet om een login en koppelde meteen met het account van mijn voorganger. Hoe voorkom ik dat?
    Bij het overzetten logt Exact me automatisch in als de oude gebruiker.
    De browser onthoudt mijn login, waardoor de koppeling weer op mijn naam komt.
    Ik wil de koppeling op de nieuwe gebruiker zetten, maar de browser slaat het inlogscherm over en neemt mijn oude sessie.
    Bij opnieuw koppelen schiet hij vanzelf door onder de oude naam, ik krijg niet eens de kans om anders in te loggen.
    De app wordt steeds weer onder de vorige medewerker verbonden omdat de browser hem nog kent.
    Bij het opnieuw koppelen slaat de browser het inlogscherm over en zit ik weer op de naam van mijn voorganger.
    Ik wil koppelen als SYSTEM maar Exact denkt dat ik nog Monique ben.
    Browser blijft oude gebruiker kiezen
    Bij het opnieuw koppelen vraagt Exact niets en pakt hij gewoon weer de oude gebruiker.
    Exact onthoudt de oude login tijdens het omzetten van de koppeling, hoe krijg ik het andere account?
    Browser logt automatisch in als de oude gebruiker bij het koppelen
    Ik klik op opnieuw koppelen om de nieuwe gebruiker in te stellen. Er komt geen inlogscherm, hij verbindt meteen weer met de oude.
    Ik wou opnieuw koppelen met de nieuwe login, maar hij gaat direct door als mijn oud-collega
    Bij het opnieuw koppelen vraagt Exact niks en pakt hij steeds mijn oude collega
    Als ik opnieuw koppel komt er geen vraag, Exact denkt dat ik nog de vorige collega ben.
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
    Bij het overnemen krijgt Els niet de vraag welke winkels de app mag zien
    Nieuwe gebruiker gaf akkoord bij het overzetten maar kon geen klanten kiezen
    tijdens de overdracht kreeg het serviceaccount geen lijst van bedrijven te zien
    Bij het overzetten op de nieuwe gebruiker vroeg Exact niet welke administraties, hoe zit dat?
    Ik neem de app over als nieuwe gebruiker en kreeg geen lijst om scholen te kiezen
    De opvolger heeft geen lijst met bedrijven gekregen om uit te kiezen toen hij onze eigen app overnam, is dat erg?
    bij het overnemen van de koppeling werd niet gevraagd welke bv's, alleen akkoord ja of nee
    De nieuwe login gaf akkoord maar kon nergens aanklikken in welke vestigingen het pakket mag, de oude kon dat volgens mij wel
    bij overzetten naar het nieuwe account kreeg dat account geen bedrijven te kiezen
    nieuwe user, geen keuze bv's bij akkoord
    als opvolger akkoord gegeven zonder bv keuze
    Bij het overnemen kon ik nergens zaken kiezen voor de app, hoort dat?
    Tijdens het overzetten mag de nieuwe gebruiker geen bv's kiezen op het toestemmingsscherm
    als de nieuwe gebruiker akkoord geeft bij de overzetting krijgt die geen firma's om uit te kiezen
    Bij akkoord als nieuwe eigenaar van de link geen bedrijvenkeuze
    Tijdens het overzetten van onze eigen geregistreerde app naar het serviceaccount werd nergens gevraagd welke dossiers erbij horen. Is dat wel goed gegaan?
    Bij het koppelen als de nieuwe gebruiker kreeg ik niet te kiezen welke BV's
    Bij het verbinden onder de nieuwe naam vroeg hij helemaal niet welke bv's, klopt dat?
    Bij het akkoord als de nieuwe eigenaar van de koppeling kreeg ik geen bedrijven te kiezen, mag dat?
    Bij het koppelen onder de nieuwe gebruiker krijg ik geen bedrijven te kiezen
    Tijdens het overzetten op de koppelgebruiker kreeg ik nooit de vraag welke bv's, is dat erg
    bij het overzetten op de nieuwe gebruiker kan ik geen bv's aankruisen
    nieuwe gebruiker kreeg geen bedrijvenkeuze bij overzetten
    Bij akkoord als de nieuwe gebruiker krijg ik geen bv's te kiezen, gaat het overzetten dan goed?
    Bij het akkoord als nieuwe gebruiker kon ik geen administraties kiezen, is dat erg voor het overzetten?
    Bij het overzetten naar de nieuwe gebruiker vroeg Exact niet welke bedrijven mee moesten
    Bij het koppelen als de nieuwe gebruiker kreeg ik geen administraties te kiezen, moet dat?
    bij toestemming als de nieuwe gebruiker kon ik geen bedrijven kiezen
    Overzetten naar kantooraccount, en bij het akkoord mag ik geen dossiers kiezen
    bij het overzetten op de nieuwe gebruiker kreeg ik geen BV-keuze
    Bij de overname gaf ik akkoord onder het systeemaccount, maar ik mocht geen bv's aanwijzen
    overzetten eigen app, geen keuze administraties
    opvolger kreeg bij het akkoord geen administraties te kiezen bij het overnemen van de koppeling
    nieuwe gebruiker krijgt bij het overzetten geen lijst bedrijven om te kiezen
    Toen ik als de nieuwe gebruiker akkoord gaf, kon ik geen bv's kiezen, klopt dat met onze koppeling?
    Toen ik als nieuwe gebruiker akkoord gaf kreeg ik geen administraties te kiezen.
    Bij het verbinden als nieuwe gebruiker krijg ik niet te kiezen welke bv's.
    Bij het overnemen van de koppeling kreeg ik als nieuwe gebruiker geen administraties voorgelegd.
    Als nieuwe gebruiker toestemming geven gaat, maar ik mag geen administraties kiezen.
    De nieuwe gebruiker krijgt bij het overzetten van de koppeling geen administraties te kiezen.
    Bij het toestemmen als nieuwe gebruiker kon ik geen bedrijven kiezen, klopt dat?
    Bij het overzetten naar de nieuwe gebruiker kreeg ik nergens een lijst met bedrijven te zien.
    Bij een eigen app kreeg de nieuwe gebruiker geen bedrijvenlijst te zien tijdens het overzetten. Fout?
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
    De vertrekkende bedrijfsleider had vast nog meer dingen gekoppeld dan alleen de kassa, hoe weet ik welke?
    Hoe kom ik erachter wat er nog meer op de login van de kok hangt voor ik die dichtzet?
    Ik emigreer, dus welke dingen hangen er allemaal aan mijn login voordat die dicht gaat?
    Behalve de scantool blijkt de vertrekkende collega nog vijf andere programma's op haar naam te hebben
    hoe weet ik dat er niet nog meer op de naam van de vertrekker draait voor we haar blokkeren
    Kim had zeker nog meer aansluitingen dan alleen de scan, waar zie je die voor haar account dicht gaat
    de vertrekker draagt mogelijk nog meer koppelingen, hoe weet ik welke
    voor de exit van onze systeembeheerder: welke van zijn koppelingen moeten nog over
    Kees gaat weg, de webshop is al om, maar ik vermoed dat er nog drie andere dingen aan hem hangen
    Onze penningmeester had meer dan één app op haar naam, kan haar account al dicht?
    Voordat we Annies account sluiten: waar zie ik of er behalve de kassa nog meer op haar naam loopt?
    Kees had niet één maar volgens mij wel zes dingen aan zijn account hangen. Hoe zie ik wat er nog meer omvalt als hij weggaat?
    nu de CRM over is: hoe weet ik of onze vertrekkende beheerder nog andere apps op zijn naam had
    voor ik mn collega blokkeer wil ik weten of er nog meer links op hem draaien dan alleen dyflexis
    straks gaat Ton weg en blijkt er een week later nog iets aan hem te hangen. Hoe voorkom ik verrassingen?
    moet je de hele overdracht per app opnieuw doen als iemand er vijf op zijn naam had
    checklist: wat draait er nog op Piets account voordat we het sluiten
    voordat Sanne's account op slot gaat: hoe zie je al haar koppelingen bij elkaar
    Kim had behalve de webshop vast nog andere apps op haar login, hoe weet ik welke er allemaal mee moeten?
    Kim gaat weg, de webshop is al over, wat hing er nog meer aan haar?
    had vertrekkende collega nog meer koppelingen?
    kijken of er nog meer op Jan zijn naam liep
    we weten van de kassa, maar hing er nog meer onder de naam van degene die vertrekt
    Onze vertrekkende manager had er vast meer op zijn naam dan alleen de kassa, hoe vind ik de rest voor we hem blokkeren?
    Welke andere programma's hangen nog aan de vertrekkende chef behalve de planner die we al omzetten?
    De vertrekkende collega had behalve dit pakket nog meer apps op zijn naam
    hoe vind ik álle koppelingen van iemand die weggaat zodat niets vergeten wordt bij het overzetten
    Greet vertrekt en ik vermoed dat er nog meer apps dan Basecone onder haar naam lopen
    Rita had niet alleen de scantool, die had misschien nog vijf andere links, hoe weet ik dat we niks vergeten voor we haar blokkeren
    Voor we Greet haar login dichtdoen: waar zie ik welke andere apps nog op haar draaien?
    de vertrekkende had behalve de kassa mogelijk nog van alles gekoppeld, wat moet nog mee over?
    Had mijn vertrekkende collega nog meer koppelingen?
    Welke andere apps hangen nog aan de gebruiker die weggaat?
    Als ik de scan-app heb overgezet van Henk naar mij, kan Henk dan dicht? Of kan er nog meer op zijn naam staan dat we over het hoofd zien?
    Voordat we het account van de oud-controller sluiten: hoe komen we erachter welke koppelingen behalve deze nog op hem rusten?
    Partner vertrekt, we hebben één koppeling van hem overgenomen. Hoe weten we zeker dat er niet nog drie op zijn naam lopen als we hem blokkeren?
    Jan heeft vast meer gekoppeld dan alleen de urenapp. Hoe vind ik de rest voor hij weg is
    Voordat we het account van Ilse sluiten: waar zie ik alles wat aan haar hangt en mee moet
    Er draait nog meer op de naam van de vertrekker, hoe weet ik dat ik niks vergeet bij het omhangen
    Moet ik ook nog naar andere koppelingen kijken nu de eerste van de vertrekker over is?
    Mag ik haar blokkeren nu de kassa is overgezet, of kan er nog meer op haar naam draaien?
    Is één koppeling overzetten genoeg of moet ik Franks hele lijst langs voor hij weg is?
    Voor we Wouter blokkeren: hij had meer apps op zijn naam, hoe zie ik welke er nog over moeten
    Karin gaat weg. De kassa hebben we al overgezet, maar ik vermoed dat er meer dingen op haar stonden, hoe zie ik dat
    We waren bijna vergeten dat de man ook de urenapp en Power BI had aangesloten, hoe vind je alles wat op een vertrekker draait
    Bij Ruud bleken na zijn vertrek nog twee programma's te hangen, hoe had ik dat vooraf kunnen zien bij de volgende vertrekker
    de vertrekker had vast nog meer apps op zijn naam, hoe vind ik die allemaal voor ik hem blokkeer
    behalve de kassa wil ik ook weten wat er verder nog op Ria draait
    wat draaide er nog meer op Karel, dat moet allemaal eerst over
    wat hing er nog meer aan de vertrekker
    voor blokkeren: alle apps van de vertrekker
    De vertrekkende collega had waarschijnlijk nog meer apps op haar naam, hoe weet ik welke er allemaal over moeten?
    Hing er nog meer software aan de login van de vertrekker die ook moet verhuizen?
    Hoe weet ik zeker dat ik alle apps van de vertrekkende collega heb gehad?
    Had de vertrekkende medewerker nog meer koppelingen dan deze ene, en hoe zie ik dat?
    Is er een manier om alle koppelingen te vinden die aan de vertrekkende collega hangen?
    Voor het blokkeren van Ria wil ik zeker weten dat er geen andere apps meer op haar staan.
    Hoe weet ik of de vertrekkende collega nog meer koppelingen op haar naam heeft staan?
    Voor Karin weggaat: staan er behalve de kassa nog andere apps op haar login?
    Onze vertrekkende collega had vast nog meer apps gekoppeld, hoe weet ik welke ook over moeten?
    Hoe controleer ik of de vertrekkende gebruiker nog meer apps op zijn naam heeft?
    Hoe weet ik of de vertrekkende collega nog meer koppelingen op zijn naam heeft staan?
    Voor ik de oude login blokkeer wil ik weten of daar nog apps aan hangen.
    Behalve de kassa had Ria misschien nog meer apps op haar naam, hoe kom ik daar achter voor we haar blokkeren
    De vertrekkende manager had vast nog meer apps lopen dan deze, hoe kom ik daarachter voor zijn account dichtgaat
    vertrekkende collega had meer apps dan deze ene, hoe vind ik die
    De vertrekkende controller blijkt nog vijf andere apps onder haar naam te hebben. Hoe pak ik die aan?
    Hoe weet ik of de vertrekker nog andere feeds draagt behalve deze
    vertrekker had nog andere apps
    els had misschien meer koppelingen dan deze
    de vertrekker had vast meer koppelingen dan deze ene, hoe zie ik welke er nog om moeten
    hoe zorg ik dat we geen enkele app vergeten die op Henk zijn naam staat voor hij vertrekt
    Ans had behalve de kassa vast nog meer koppelingen, hoe weet ik dat voor ik haar blokkeer
    Hing er nog meer aan de login van de vertrekker?
    De vertrekkende controller had misschien nog meer koppelingen voor onze bv's, hoe controleer ik dat voor ik haar blokkeer?
    Hoe weet ik zeker dat de vertrekkende collega niet nog meer koppelingen op haar naam heeft?
    Een vertrekker gaf jarenlang toestemming aan apps. Ik heb er één verplaatst, hoe vind ik de overige?
    Voor Erik weggaat heb ik de scanner van hem overgenomen. Ik ben bang dat er nog meer op zijn naam staat. Waar kijken we dat na voor hij geblokkeerd wordt?
    Hoe weet ik of de vertrekkende collega nog meer koppelingen op haar naam heeft?
    Kan de gebruiker dicht nu de webshop over is, of hangt er nog meer aan?
    Voordat ik het account van de vertrokken collega sluit wil ik zeker weten dat er geen andere apps op draaien.
    Straks blokkeren we de user van een vertrekker, hoe weet ik of daar nog meer koppelingen op draaien?
    De webshopkoppeling is al om. Had mijn voorganger nog meer op zijn naam staan voordat zijn account dichtgaat?
    Bij Ans staan behalve Basecone nog vijf andere apps op haar naam. Moeten die ook allemaal over voor ze weggaat?
    Onze vertrekkende hoofdboekhouder heeft een hele rits koppelingen, hoe vind ik ze allemaal voor het overzetten?
    Welke koppelingen had de vertrekkende collega nog meer op zijn naam?
    Voordat we haar blokkeren: hoe weet ik of er nog andere apps op haar login draaien nu de eerste om is?
    Mijn collega die weggaat had veel koppelingen, hoe zie ik of ik er niet een vergeet?
    Ik blokkeer straks de oude gebruiker. Hoe weet ik of er nog andere apps op hem draaien?
    Straks zetten we één koppeling over, maar hoe weet ik of er nog meer op die oude gebruiker lopen?
    Er hangt vast nog meer aan de login van onze vertrekkende controller, hoe weet ik dat?
    Mag ik de oude gebruiker blokkeren of loopt er nog meer via hem?
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
    Bij het overzetten naar de nieuwe gebruiker springt de browser naar exact-login.app, hoort dat zo
    Bij het omzetten naar de nieuwe login komt er een webadres dat op Exact lijkt maar het niet is
    Bij het aansluiten onder de nieuwe gebruiker opent een inlogpagina met een rare url, vertrouwen?
    bij het overzetten opent de app een inlogpagina op een vreemd domein voor de nieuwe gebruiker
    Tijdens het overdragen van de app kwam ik op een inlogpagina met een vreemd adres
    Bert neemt de app over en komt op een site die verdacht veel op Exact lijkt
    We zijn de koppeling aan het verhuizen en onze nieuwe collega krijgt bij het inloggen een pagina exact-online-login.com te zien, klopt dat?
    Bij het omzetten naar mijn account belandde ik op een vreemde url en ik heb mijn wachtwoord er al getikt, wat nu
    De opvolger moest inloggen op een pagina zonder exactonline in de naam om onze koppeling over te nemen
    opvolger wil de plugin verbinden maar de adresbalk ziet er raar uit
    koppelen als nieuwe user, raar webadres
    adres in browser anders dan exactonline bij overzetten
    Bij het overnemen van de koppeling opent de kassa een inlogpagina met een vreemde url
    Bij het omzetten naar de nieuwe gebruiker toont de browser een adres dat niet van Exact lijkt
    bij het koppelen als de nieuwe gebruiker kom ik op een vreemd webadres uit, mag dat
    Bij het overnemen van de koppeling opent de app een inlogscherm met een adres dat ik niet ken. Mijn opvolger aarzelt, terecht?
    Tijdens het overzetten naar de opvolger kwam ik op een inlogadres dat niet van Exact lijkt
    Bij het omzetten op mijn naam opende er een aanmeldpagina met een vreemd adres
    Bij het overzetten naar de nieuwe gebruiker kwam er een inlogpagina met een gek adres, mag zij daar inloggen?
    Bij het overzetten kom ik op een inlogscherm waar 'exact-0nline' met een nul in het adres staat
    bij het overzetten op de nieuwe gebruiker kom ik op een site die op exact lijkt maar anders heet, ik vertrouw het niet
    koppelen als nieuwe gebruiker bracht me op een webadres dat niet exactonline is
    Bij het overzetten opende de app een inlogpagina met een raar adres, vertrouw ik niet
    Bij het overzetten op de nieuwe gebruiker kwam ik op een inlogpagina met een onbekend adres
    Tijdens het omhangen van de koppeling kom ik op een vreemde inlogpagina terecht, is dat te vertrouwen?
    Bij het opnieuw koppelen als nieuwe gebruiker kom ik op een vreemd webadres uit
    bij het overzetten van de koppeling naar mij kwam er een inlogpagina met een vreemd adres
    Ik zet de link over en beland op een inlogpagina die niet van Exact lijkt
    bij het omzetten naar de nieuwe gebruiker kom ik op een vreemd inlogadres
    Bij het aanmelden als opvolger kwam ik op een vreemde inlogpagina uit
    bij overzetten ander adres in browser
    bij het overzetten stuurt de app mijn opvolger naar een raar inlogadres
    bij het overzetten opent de app een raar webadres om in te loggen als de nieuwe
    Bij het koppelen als nieuwe gebruiker opent een verdacht adres
    Bij het verbinden als systeemgebruiker kwam ik op een adres dat op Exact lijkt maar anders eindigt, wat moet ik doen?
    Bij het overzetten verschijnt een inlogpagina met een onbekend webadres
    Bij het koppelen als nieuwe gebruiker kwam ik op een onbekend adres uit, klopt dat?
    Bij het omhangen van de koppeling naar mijn login belandde ik op een vreemd domein, wachtwoord invullen?
    Bij het omzetten van de koppeling naar een andere gebruiker kom ik op een inlogpagina met een onbekend adres.
    Ik wou de koppeling overzetten, maar het inlogscherm heeft een ander adres dan normaal en ik heb mijn paswoord al ingevuld
    Ik moet inloggen als nieuwe koppelgebruiker maar het adres in de browser is niet van Exact.
