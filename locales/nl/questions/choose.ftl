### Zo vragen lezers naar deze gids: elke regel is een voorbeeld. Niemand krijgt ze te zien.
### Een regel onder de naam van een stap leidt naar die stap.

choose =
    moet ik de toestemming vernieuwen of de rechten uitbreiden
    de een zegt opnieuw autoriseren, de ander zegt administraties toevoegen, wat is juist
    er verandert van alles bij ons, welke weg is de verstandigste
    wat moet er eerst als bedrijven gesplitst worden en er apps gekoppeld zijn
    moet ik intrekken of beperken
    ik twijfel wat ik het beste kan doen met deze app
    wat is beter, alles weghalen of minder laten zien
    intrekken of toestemming aanpassen, wat is verstandig
    verwijderen of opnieuw koppelen?
    ik weet niet wat ik moet doen
    Wat moet ik doen?
    Geen idee waar te beginnen
    Advies graag
    Welke handleiding heb ik nodig?
    Help mij kiezen
    Wat raad je me aan?
    Wat is in mijn geval verstandig?
    Intrekken of inperken?
    Welke keuze past bij mij?
    Ik twijfel tussen twee mogelijkheden
    Wat zijn mijn opties?
    Waar moet ik beginnen?
    Welke van deze gidsen past bij mijn probleem?
    Alle rechten weghalen of maar een deel?
    Opnieuw toestemming geven of alleen administraties wijzigen?
    Wat is de beste aanpak bij een app die niet meer past?
    Moet ik eerst intrekken en daarna opnieuw machtigen?
    Welke stap komt eerst?
    Ik kom er niet uit
    Ik zie door de bomen het bos niet meer
    Eerlijk gezegd snap ik niet wat jullie van mij willen dat ik kies
    Kun je met me meedenken?
    Grof geschut of toch iets subtielers?
    Stekker eruit of kraan half dicht, wat zou jij doen?
    Er moet iets gebeuren met die koppeling, maar wat?
    Mijn baas zegt "regel dat even met Basecone", maar wat er precies geregeld moet worden weet ik niet
    Ik ben nieuw hier en heb geen flauw idee welke knop ik nodig heb
    Kun je me wat vragen stellen zodat we samen uitkomen op de goede route?
    Wegwijs mij even, ik ben de draad kwijt
    Wat is hier wijsheid?
    We stappen over van Dext naar Yuki. Wat is dan de slimste volgorde voor de oude en de nieuwe koppeling?
    Goedemiddag, onze accountant wil dat de toegang "op orde" komt. Welke van jullie stappenplannen moet ik daarvoor volgen?
    Ons kantoor splitst zich in tweeën en er hangen allerlei programma's aan de boekhouding. Moet ik die loskoppelen, beperken of juist opnieuw aanmelden?
    Mijn collega zegt dat ik de machtiging moet intrekken, de leverancier zegt dat ik alleen wat moet aanpassen. Wie heeft er gelijk?
    Hallo, volgens de helpdesk van Visionplanner moet er iets met de rechten gebeuren, maar ze zeiden niet wat. Hoe kom ik erachter welke kant ik op moet?
    Is het beter om een leverancier helemaal weg te halen of hem gewoon minder te laten zien?
    Ik heb een raar probleem met Power BI en kan niet zeggen onder welk kopje het valt
    We verkopen volgende maand een dochterbedrijf en de kassa is daaraan gekoppeld. Wat is de netste oplossing: beperken, afsluiten of laten lopen?
    Volgens mij is er meer dan één manier om dit op te lossen. Welke geeft de minste ellende?
    Als ik moet kiezen tussen rechten aanpassen en helemaal opnieuw beginnen, waar hangt dat dan van af?
    Een medewerker die de urenregistratie had ingericht gaat uit dienst. Moet ik dan iets doen, en zo ja wat?
    Kan ik het beste niets doen en wachten, of moet ik zelf ingrijpen?
    Ik durf niets aan te klikken voordat iemand me vertelt wat ik het best kan doen
    Geachte heer, mevrouw, kunt u mij adviseren hoe wij het best omgaan met de rechten van een pakket dat we nog maar half gebruiken?
    Is het verstandig om de stekker uit Dext te trekken?
    Ik twijfel of de leverancier eruit gaat of gewoon minder mag, denk even met me mee.
    De functionaris gegevensbescherming zegt dat er 'iets' met Trengo moet, welke kant ga ik op?
    Er kunnen acht pakketten bij onze cijfers, wat is wijsheid?
    Trivec mag bij ons van alles wijzigen, moet ik daar iets mee?
    Uitroepteken achter Klippa: weghalen, laten staan of vernieuwen?
    Na de jaarcontrole kreeg ik een opmerking over software die aan ons pakket vastzit. Welke maatregel past daarbij?
    Ik begin hier net als applicatiebeheerder en snap niet welke van die handelingen wanneer van pas komt.
    Moet ik alles intrekken of volstaat het om wat bedrijven uit te vinken?
    Wat raden jullie aan als een leverancier ermee stopt?
    We wisselen van boekhouder, wat doen we best met al die koppelinge?
    Een klant vraagt of hij moet intrekken of niets doen nu zijn proefperiode voorbij is, wat zeg ik?
    Er vertrekt een collega op wiens naam drie apps draaien, wat is wijs om vooraf te doen?
    We verkopen één bv uit de groep, hoe pakken we dat het verstandigst aan met de apps?
    Kan het kwaad om een app die we zelden gebruiken gewoon te laten staan?
    Kunt ge mij raad geven, ik ken er niks van en moet "iets met rechten" regelen?
    Wanneer zou ik een app beperken als ik hem ook compleet kan afsluiten?
    Wanneer is het beter om van nul te herbeginnen met een koppeling dan eraan te blijven prutsen?
    De leverancier is overgenomen door een Amerikaans concern, moet ik ingrijpen en hoe ver ga ik daarin?
    Wat doe ik eerst, het contract met de leverancier opzeggen of de toegang weghalen?
    Ik snap niet welke van jullie handleidingen ik nodig heb, wie kan me op weg helpen?
    Onze koppeling doet raar, moet ik intrekken, opnieuw inloggen of aan de administraties zitten?
    Weet niet waar ik moet beginnen, help me even op weg
    Ik zit met mijn handen in het haar, iets met een programma en Exact
    Wat zou jij doen in mijn plaats? Er is een leverancier die we half vertrouwen
    alles eruit of alleen een stukje, wat is wijs?
    Mijn baas zegt "regel dat met die kassa". Ja, wat dan?
    We gaan volgend jaar van pakket wisselen, wat komt daar allemaal bij kijken en in welke volgorde
    Moet ik nu iets doen of kan ik het op zijn beloop laten?
    er klopt iets niet met ons kassading, maar wat, dat mag joost weten
    Mailtje gekregen van een softwareclub vol moeilijke woorden, wat willen ze van me?
    Eruit en weer erin, of alleen de vinkjes bijstellen, wat is slimmer?
    Ik twijfel of we dat ding moeten afsluiten of gewoon laten hangen
    zeg maar welke kant ik op moet, ik ben geen techneut
    Onze boekhoudster is weg, moeten we nu iets met al die programma's?
    Een klant stopt ermee bij ons kantoor, moet het programma weg of alleen zijn bedrijf eraf?
    Onze scanleverancier is overgenomen door een Amerikaans concern. De directie vraagt mij om advies: laten we alles zoals het is, beperken we iets, of gaan we eruit? Ik weet niet waar te beginnen.
    Ik ben controller, geen systeembeheerder, en kreeg de opdracht "de rechten van de apps op orde te brengen". Wat wordt er dan van mij verwacht en in welke volgorde?
    Er speelt van alles tegelijk: een klant weg, een klant erbij, een collega uit dienst en een leverancier die vragen stelt over de koppeling. Welke route past bij welk probleem?
    De mail van Exact over gewijzigde machtigingen begrijp ik niet. Moeten wij als kantoor met 300 klanten actie ondernemen, en zo ja welke?
    Een klant gaat naar een andere accountant en wij weten niet goed wat dat betekent voor onze koppelingen. Is er iets te doen, en wat is dan gebruikelijk?
    De AP-richtlijn spreekt over passende maatregelen bij verwerkers. Wat zou u in ons geval doen met een rapportagetool die nog maar sporadisch gebruikt wordt: houden, inperken of afscheid nemen?
    Iemand van de supportdesk van onze leverancier vroeg om "iets met de machtiging" te doen, maar bij doorvragen kon hij niet zeggen wat. Hoe bepaal ik wat de bedoeling is?
    De accountmanager vertrekt en zijn account hangt aan twee koppelingen. Moet ik die vóór zijn vertrek overzetten, stopzetten of met rust laten?
    Ons pensioenfonds eist dat alleen strikt noodzakelijke gegevens naar buiten gaan. Volstaat het om een app bij bepaalde entiteiten weg te houden, of raadt u een zwaardere maatregel aan?
    Half kantoor roept dat ik de boel moet resetten en de andere helft dat ik er vooral af moet blijven. De tool doet raar sinds vrijdag. Wat is wijsheid?
    De leverancier van mijn kassa is failliet, wat moet ik nu met die koppeling?
    Moet ik die app weggooien of alleen een beetje afknijpen?
    Boekhoudster vertrekt eind deze maand en zij heeft alles gekoppeld. Wat doe ik het best?
    ik snap er niks van, intrekken, machtigen, beheren, wat heb ik nodig?
    Er is iets met de koppeling maar ik weet niet waar ik moet beginnen
    Een mail van Exact over apps en toestemmingen. Moet ik daar iets mee, en wat?
    Een van mijn bedrijven gaat eruit bij de familieregeling. Toestemming stopzetten, aanpassen, of beide? Ik wil niks slopen.
    Wat is het verstandigst: laten staan of opruimen? De app wordt nog één keer per jaar gebruikt, voor de inventaris.
    Kwaad kan het niet zeker, om zo'n oude koppeling gewoon te laten zitten?
    Onze ICT'er zegt opnieuw koppelen, de boekhouder zegt alleen een vinkje zetten. Wie heeft er gelijk?
    Wat raadt u aan bij een overstap van de ene scanapp naar de andere, eerst de oude eraf of eerst de nieuwe erop?
    amai zoveel knoppen.. ik wil gewoon dat mijn gegevens veilig zijn, welke weg moet ik kiezen
    Zaak verkocht, nieuwe eigenaar neemt Exact over. Help mij eens kiezen wat er met de gekoppelde programma's moet gebeuren
    Buurman zegt dat ik de koppeling eruit moet gooien, mijn dochter zegt dat ik hem alleen moet inperken. Wie heeft er gelijk?
    Drie winkels dicht, één verkocht, nieuwe kassa onderweg. Moet ik iets met die toegangen of laat ik het zo?
    Wat is het handigste als een klant overstapt naar een ander factuurprogramma, moet ik dan de oude app weghalen of is iets anders beter?
    Klant vertrekt naar een confrater. Neem ik enkel dat dossier weg bij Silverfin, of volstaat het om niets te doen? Graag advies.
    Wat raad je me aan: een app die ik van de zomer misschien weer nodig heb nu al weghalen, of gewoon lekker latenstaan?
    Klant wil van persoonlijke login naar serviceaccount. Oude toestemming weghalen, laten doodbloeden of eroverheen autoriseren, wat is wijs?
    Ik wil niets stukmaken. Het oude ledenprogramma gebruiken wij niet meer; is ingrijpen nodig, of kan het geen kwaad?
    Wat adviseer ik een klant die zegt ‘ik wil minder met jullie delen’? Er zijn precies meerdere wegen.
    Iemand belde dat ik 'iets met mijn machtigingen moest'. Opnieuw tekenen, wat weghalen of niks? Geen idee.
    Hoogseizoen, dus geen gedoe: is het verstandiger om te wachten met die oude channel manager buiten te zetten, of doe ik dat beter direct?
    Ik zit hier met een lijstje van vier dingen die ik kán doen met die urenapp en ik durf er geen een te kiezen. Help je me even?
    Welke maatregel past bij een leverancier met een datalek: tijdelijk inperken of definitief weghalen?
    zit te twijfelen: kap ik met de Lightspeed-koppeling of laat ik 'm minder zien, what's best?
    Softwareclubje failliet, hun programma hangt nog aan mijn boekhouding. Wat is nou slim om te doen?
    we wisselen elk jaar van bestuur, wat doen we best telkens met die koppelingen, alles weg en opnieuw of overlaten zoals het is?
    Ik erf een koppeling waarvan niemand weet waarom ze er is. Laten zitten en bidden, of iets zinnigs doen?
    Ik snap verschil niet, moet ik iets wegdoen of nieuw maken voor koppeling van pakketdienst? zeg mij beste
    Wat raad je aan: de oude scantool helemaal eruit of alleen bij twee klanten?
    Ik weet niet wat ik nodig heb, er is gewoon iets met de koppeling
    Onze leverancier zegt "regel het even in Exact" maar niet wát. Waar zou dat over kunnen gaan?
    Moet ik hier iets mee of kan ik het laten zoals het is?
    help welke kant op met mijn app
    Is het beter om op te schonen of alles te laten staan wat gekoppeld is
    Wat zou jij doen met een programma dat we nog twee keer per jaar gebruiken?
    Nieuwe baan, erf een hoop koppelingen, geen idee wat de verstandigste aanpak is
    Stoppen, inperken of vernieuwen? Graag advies
    Ik wil het netjes doen bij het overstappen naar een ander pakket, in welke volgorde pak ik dat aan?
    Onze leverancier is overgenomen door een Amerikaans concern en de directie voelt zich er ongemakkelijk bij. Welke opties heb ik?
    De krant schrijft over een lek bij ons facturatieprogramma. Is afwachten verstandig of moet ik nu ingrijpen, en hoe zwaar dan?
    Mijn vader is overleden en ik moet zijn bedrijf afwikkelen, er hangen allerlei programma's aan zijn boekhouding. Wat is wijs?
    We gaan zes maanden dicht wegens verbouwing, wat is het beste voor de koppelingen in die tijd?
    De accountant en de IT'er spreken elkaar tegen over wat er met de koppeling moet gebeuren, wie heeft gelijk?
    Ik kreeg een mail dat "de voorwaarden van de API wijzigen". Moet ik iets doen en zo ja wat?
    ruzie met onze softwareleverancier over een rekening, zijn onze cijfers nu in gevaar en wat is slim om te doen
    Stagiair heeft iets aangeklikt in Exact en nu weet niemand wat de gevolgen zijn, wat doe ik het eerst
    Bedrijf word gesplitst in tweeën, de software blijft gedeeld. Hoe pak ik de koppelingen het beste aan?
    Ik moet onze raad van commissarissen adviseren over externe porgramma's, hoe weeg ik afsluiten tegen beperken af?
    weet niet wat ik moet doen met koppeling
    intrekken of beperken?
    wat is verstandig bij overstap andere software
    boekhouder wisselt, wat doen met apps
    hulp nodig app, waar begin ik
    wel of niet opnieuw machtigen, advies graag
    leverancier failliet, wat raden jullie aan
    moet ik die oude app weghalen of kan het geen kwaad
    medewerker vertrekt, iets regelen met koppelingen?
    bv verkocht: alles stoppen of alleen dat stuk
    snap er niks van, welke handleiding heb ik nodig
    baas zegt regel die rechten, welke kant op
    datalek in nieuws over onze tool, beste aanpak?
    brief gekregen over app rechten, moet ik iets
    twijfel eruit gooien of laten zitten
    slimste manier om app minder te laten zien, opties
    Onze boekhouder vertrekt eind van de maand en heeft thuis ook dingen gekoppeld staan. Ik weet niet waar ik moet begginnen.
    Ik kreeg een mail van een leverancier dat ik "iets met mijn machtigingen" moet doen voor vrijdag. Wat bedoelen ze en wat raden jullie aan?
    We verkopen over drie maanden een van de bv's. Is het handiger om de koppelingen dan los te halen of om ze kleiner te maken?
    De helpdesk zei: eerst intrekken, de leverancier zei: nee, alleen opnieuw aanmelden. Wie heeft er gelijk?
    Er was een datalek bij onze scanleverancier, maar zonder dat pakket ligt de crediteurenafdeling plat. Afsluiten, inperken of laten staan?
    Ik heb het beheer van de boekhoudsoftware geërfd en er wordt van mij verwacht dat ik "de app-rechten op orde breng". Help.
    Een klant gaat misschien weg, misschien ook niet. Wat doe ik zolang met de toegang van onze tools tot zijn cijfers?
    Mijn broer en ik splitsen de zaak op. Er hangen vijf programma's aan de boekhouding en ik weet van geen van die vijf wat ermee moet gebeuren.
    Wij gaan van het ene rapportagepakket naar het andere en ze draaien een kwartaal naast elkaar. In welke volgorde regel ik de rechten?
    De auditor schreef in zijn rapport dat onze koppelingen "te ruim" staan. Geen idee of dat betekent dat ze weg moeten of iets anders.
    Alles werkt eigenlijk gewoon, maar na een verhaal op een verjaardag ben ik ongerust over wat ik allemaal heb goedgekeurd. Is er iest dat ik zou moeten doen?
    We zijn per ongeluk twee keer gekoppeld geraakt met dezelfde kassa. Moet er eentje weg, moet ik iets aanpassen, of kan het geen kwaad?
    Mijn baas mailde alleen "regel dat even met Exact en Power BI" en is nu op wintersport. Welke mogelijkheeden heb ik?
    We zagen een verlopen certificaat, een boze leverancier en een leeg rapport, allemaal op één dag. Ik zie door de bomen het bos niet meer, wat is een verstandige eerste stap?
    Er moet iets gebeuren met onze koppelingen voor de fusie, maar ik weet niet waar ik moet beginnen
    Mijn boekhouder zegt dat ik 'de app-rechten moet regelen'. Wat bedoelt hij daar in vredesnaam mee?
    Een medewerker met alle koppelingen op haar naam vertrekt. Wat zou u aanraden?
    We gaan over een halfjaar misschien weg bij deze leverancier; wat is nu verstandig, wat later?
    Ik wil het veilig hebben maar niets kapotmaken, welke aanpak past daarbij?
    kreeg een mail van Exact over apps en machtigingen, snap er geen hout van. moet ik iets?
    Twee mensen adviseren me iets anders: de een zegt eruit gooien, de ander beperken. Wat is wijsheid?
    Ik neem de administratie van mijn vader over en wil het goed regelen met die gekoppelde programma's, wat komt er bij kijken
    De auditor vindt dat de toegang 'proportioneel' moet zijn. Wat betekent dat praktisch, weghalen of inperken?
    Zes weken op vakantie: kan ik de koppelingen beter laten zitten of stopzetten?
    Is het erg als we een pakket dat niemand meer aanraakt gewoon gekoppeld laten?
    verkoop van één van onze drie bedrijven. is het slimmer om de software daar los te maken of om alles opnieuw op te zetten?
    Nieuw hier en moet iets met Exact en apps doen van mijn leidinggevende, ze zei niet wat
    Ik wil dat de oude boekhouder er niet meer in kan, het nieuwe kantoor wel, en dat mijn webshop blijft draaien. Welke weg neem ik?
    weet niet wat ik moet doen
    weet niet welke
    wat moet ik kiezen
    wat kan ik het beste doen
    wat is beter
    wat is verstandig
    verschil tussen intrekken en beperken
    verschil intrekken opnieuw toestemming
    intrekken of beperken
    intrekken of aanpassen
    intrekken of opnieuw
    verwijderen of beperken
    weghalen of uitzetten
    alles of een deel
    alles weghalen of minder
    alles intrekken of alleen administraties
    beperken of opnieuw toestemming
    wel of niet intrekken
    wat gebeurt er met de gegevens
    wat gebeurt er na intrekken
    kan ik later terug
    wat betekent intrekken
    waar begin ik
    verwijderen of opnieuw koppelen
    intrekken of opnieuw koppelen
    wat moet ik met deze app
    gevolgen van verwijderen
    twijfel of ik moet verwijderen
    twijfel of ik moet intrekken
    intrekken of administraties aanpassen
    gevolg van intrekken
    wat is handig
    hmm misschien is dit allemaal te veel, ik weet niet of ik moet intrekken of alleen inperken
    pff nu weet ik het niet meer, wat is voor mij verstandig: alles weg of minder of opnieuw
    ik twijfel nu of ik hem eruit moet gooien of wat anders moet doen
    wat raad je me aan, inperken, weghalen of nog eens autoriseren? geen idee meer
    en voor exact, wat zou je doen, alles intrekken of een beetje minder?
    wat moet ik nou doen met onze exact-apps, afsluiten of knijpen of verversen? help me even kiezen
    wat was ook alweer het verschil en wat moet ik hebben, intrekken of beperken
    ik weet niet of ik nu moet beperken of intrekken, kan iemand dat voor mij bepalen
    toch twijfel, is intrekken niet beter of moet ik beperken
    zeg, kan iemand me helpen kiezen tussen intrekken en beperken
    ho wacht, weet niet zeker of ik dit wel wil, help eens beslissen
    ik zie door de bomen het bos niet, moet er iets weg of opnieuw of minder
    en wat moet ik met exact aan, intrekken, beperken, ik weet het niet
    voor exact weet ik niet welke kant ik op moet, eraf of minder, kun je me wijzen
    ik weet niet of ik moet intrekken of beperken
    Wat raden jullie aan: helemaal afsluiten of alleen minder laten zien?
    help mij kiezen wat ik nodig heb
    ik moet iets met die app maar geen idee wat
    moet ik nu opnieuw toestemming geven of juist iets weghalen?
    Welke gids is voor mij de juiste?
    kan iemand met me meedenken wat ik het beste kan doen met die toegang
    verschil tussen beperken en intrekken en opnieuw verbinden, wat past bij mij
    De baas zegt 'regel dat met die app' en ik weet niet waar te beginnen
    twijfel, wat zijn mijn mogelijkheden
    Ik ben geen techneut. Stel mij een paar vragen en zeg wat ik moet doen.
    waar moet ik beginnen
    welke opties heb ik als het over rechten van een programma gaat
    geen idee welke van jullie handleidingen ik moet volgen
    alles weghalen lijkt me te veel maar niks doen ook niet, wat nu
    kun je me op weg helpen, ik weet niet hoe het heet wat ik wil
    Graag advies of ik beter volledig stop of enkel een deel ontneem.
    mag ik even advies, er zijn zoveel keuzes hier
    wij willen 'iets minder' voor die leverancier, wat bestaat er allemaal
    keuzehulp
    wat kan ik hier allemaal doen?
    ik snap het niet, intrekken beperken autoriseren, doe mij maar een keuzemenu
    Is het verstandiger om in te trekken of te wijzigen? Wij aarzelen.
    wat zijn de gevolgen van elk, dan kies ik wel
    't is de eerste keer dat ik zoiets doe, welke route moet ik nemen
    Ik weet niet zo goed of ik een app moet intrekken, inperken of opnieuw machtigen. Kunt u mij daarbij adviseren?
    ik twijfel tussen intrekken en alleen beperken, wie helpt me kiezen
    wat is voor mij het beste, minder laten zien of opnieuw toestemming geven? weet niet wat ik nodig heb
    ik weet eigenlijk niet wat ik moet hebben
    wat is het verschil tussen intrekken en beperken?
    help me even kiezen
    moet ik de app er nou uit gooien of alleen kleiner maken, ik twijfel?
    kun je me wat vragen stellen tot we weten wat ik nodig heb
    de directeur zegt 'doe iets aan die koppeling' maar wat bedoelt hij dan?
    geen idee waar ik moet beginnen
    Welke gids raadt u mij aan?
    ik zie door al die opties het bos niet meer, wat past er bij mij?
    wat zijn mijn mogelijkheden eigenlijk allemaal?
    zit ik hier wel goed, ik heb het idee dat ik iets heel anders moet doen
    mss is helemaal intrekken wat overdreven, wat zou jij doen?
    ik ben niet technisch, zeg jij maar welke kant ik op moet
    er moet iets gebeuren met de rechten van onze apps maar ik kan niet goed uitleggen wat
    koppeling liever weg of liever minder, waar hangt dat van af?
    kiezen
    keuzehulp graag, ik kom er zelf niet uit
    allee, er zijn hier zoveel gidsen, dewelke moet ik pakken?
    goh is dit wel wat ik zoek, anders wil ik liever eerst advies
    Er moet iets met die machtigingen bij Exact maar ik weet niet wat. Kun je me op weg helpen?
    moet ik het programma eruit gooien, inperken of opnieuw aansluiten? ik snap het verschil niet
    ik zie door de bomen het bos niet meer met al die toestemmingen, waar begin ik
    Onze controller zegt dat de toegang van een pakket 'anders moet'. Welke mogelijkheden zijn er eigenlijk?
    welk stappenplan heb ik nodig voor onze kwestie met Exact en een extern programma
    help me kiezen wat ik met een aangesloten pakket moet doen
    Ik heb een vraag over rechten van software in Exact, alleen weet ik niet onder welk kopje die valt.
    weet niet goed of beperken slimmer is dan stopzetten
    wat raad je aan: helemaal stoppen of alleen terugschroeven?
    Als kleine ondernemer snap ik weinig van rechten en toestemmingen. Stel me een paar vragen en zeg dan wat ik moet doen.
    ik zoek hulp maar kan niet uitleggen wat er precies nodig is
    verschillende routes voor de toegang van een pakket, welke past bij ons?
    intrekken of beperken, wat is beter?
    wat is het verschil tussen intrekken en beperken
    verwijderen of alleen inperken?
    ik weet niet wat ik moet kiezen
    welke gids heb ik nodig?
    help mij kiezen
    wat kan ik het beste doen met een app
    intrekken of opnieuw toestemming geven?
    twijfel tussen verwijderen en beperken
    welke mogelijkheden heb ik bij een app
    gevolgen van intrekken vergelijken met beperken
    alles weg of een deel?
    wat past bij mij, intrekken of inperken
    advies over toegang van apps
    hulp bij kiezen
    wat raad je aan, beperken of stoppen?
    moet ik Dext verwijderen of beperken
    opties om toegang van app te veranderen
    wanneer beperk je en wanneer trek je in
    Kan ik beter beperken dan intrekken?
    verschil beperken, intrekken, vernieuwen
    help, ik kom er niet uit
    welke stap is verstandig
    ik wil iets met een app maar wat
    wat moet ik hebben
    twijfle over intrekken of beperken
    Basecone beperken of weggooien
    waar moet ik zijn?
    minder delen: is beperken of intrekken dan beter
    collega gebruikt de app nog, verwijderen of beperken?
    nieuw met apps, waar begin ik
    er zijn zoveel keuzes, welke moet ik nemen
    eerst beperken of meteen weg, we weten het niet
    hmm ik zit geloof ik in het verkeerde verhaal, kun je me helpen kiezen wat ik nodig heb?
    welke gids moet ik hebben
    Ik twijfel of ik de koppeling moet stopzetten, inperken of juist opnieuw moet goedkeuren. Kunt u mij een paar vragen stellen?
    weet niet of ik moet intrekken of beperken
    Ik twijfel wat ik nodig heb, kun je me helpen kiezen?
    er is iets met een app in exact maar ik weet niet waar ik moet beginnen
    Goedendag, ik snap niet goed welke van jullie handleidingen ik moet hebben. Alvast dank, Joris
    ik weet niet wat ik moet doen met een app, er klopt iets niet met de rechten
    Moet ik intrekken, beperken of iets anders? Help me kiezen.
    welke gids heb ik nodig voor mijn koppeling
    iets met de rechten van een app aanpassen maar ik weet niet goed wat de beste manier is
    is het beter om een koppeling te stoppen of kan ik hem minder laten doen of overzetten? geen idee
    kunt ge mij helpen beslissen wat er met die app moet gebeuren
    kies hulp app rechten
    mijn collega zegt intrekken, de leverancier zegt opnieuw koppelen en ik weet het niet meer
    moet ik iets met die app maar ik weet niet of ik hem moet intrekken, beperken of opnieuw koppelen
    Wat kan ik zoal doen met de rechten van een gekoppelde app? geef mij de keuzes
    ik ben er nieuw en mijn baas zei "regel dat met die app". Intrekken? Aanpassen? geen idee
    ik zit te twijfelen tussen alles weghalen en gewoon opnieuw aanmelden, help mij kiezen
    Kunt u mij begeleiden bij wat in mijn geval verstandig is met de app-rechten? Ik weet niet waar te beginnen.
    ik wil iets veranderen aan een koppeling maar ken de juiste woorden niet
    kiezen wat te doen met app
    alles of niets of iets ertussen, wat is het beste om met de rechten van een oude app te doen?
    intrekken of opnieuw koppelen, wat is in mijn geval slim?
    Er is iets met een app in exact maar ik weet niet welke gids ik moet hebben
    weet niet waar ik moet beginnen met app rechten
    Ik moet iets veranderen aan een koppeling, maar of dat verwijderen of aanpassen heet weet ik niet
    kunt u me vragen stellen zodat ik weet wat ik met de app moet doen?
    koppelingen, rechten, machtigingen... ik snap er niks meer van. Waar start ik?
    wat is de beste aanpak: minder rechten geven, alles wegnemen of terug toestemming geven
    Ik weet niet of ik die app helemaal moet afsluiten of alleen wat minder moet laten zien
    Help, wat moet ik doen met een koppeling die te veel mag?
    Moet ik nu intrekken of opnieuw koppelen? Geen flauw idee.
    Ik wil iets veranderen aan de toegang van een app maar weet niet waar te beginnen
    Welke van al die handleidingen heb ik nodig?
    Er is iets met onze koppeling en ik weet niet wat de beste aanpak is
    Twijfel: beperken, verwijderen of opnieuw toestemming geven
    wat past het beste bij mijn situatie
    Wat kan ik zoal doen met de rechten van een app in Exact Online?
    Ik ben niet zo technisch. Kun je me een paar vragen stellen en zeggen wat ik moet doen met deze app?
    Waar moet ik zijn als ik iets met een app in Exact wil regelen?
    De baas zegt doe iets aan die apps, maar wat precies weet ik niet
    Kan je mij op weg helpen? Het gaat om de toegang van een programma tot onze boekhouding en ik snap de mogelijkheden niet.
    Is het slimmer om een koppeling stop te zetten of kan het ook met minder toegang?
    wat zijn mijn opties met een gekoppelde app
    Ik zoek de juiste uitleg maar er zijn er zoveel
    Geen idee wat ik nodig heb, er klopt iets niet met de rechten van de app
    Hulp bij kiezen wat te doen met app-rechten
    Onze webshop mag te veel of juist te weinig, ik kan er geen wijs uit. Welke kant moet ik op?
    Eerst intrekken en dan weer toelaten, of gewoon aanpassen? Wat raad je aan?
    Ik wil met iemand doorlopen wat er met onze koppeling moet gebeuren
    Hoe bepaal ik welke maatregel bij onze app past?
    Ik heb geen verstand van apps en rechten, waar begin ik?
    Beste, ik ben secretaresse en kreeg de vraag de toegang van een applicatie aan te passen, zonder verdere uitleg. Kunt u me helpen bepalen welke weg ik moet volgen?
    weet niet welke gids
    Iets met appmachtigingen regelen, welke keuze heb ik?
    Wat is hier nu de beste actie: weghalen, inperken of vernieuwen?
    Ge hebt hier veel uitleg staan, maar welke is voor mij?
    Ik wil de app niet kwijt maar zo kan het ook niet blijven. Wat nu?
    Moet ik de toegang stoppen of is er iets minder drastisch, en wat past bij mij?
    kies hulp app rechten exact
    Ik aarzel wat ik met de koppeling van Klippa aan moet
    Denk met me mee over wat ik met een app in Exact het beste kan doen
    Ben bang iets stuk te maken. Zeg mij welke ingreep ik moet hebben voor een app.
    Wegwijs, wijs me de weg: er is iets met een app en Exact maar ik weet niet onder welk onderwerp het valt
    Beslishulp voor app-toegang
    Een klant belt over zijn app en Exact, hij kan niet zeggen wat hij wil. Welke vragen stel ik hem?
    ik moet iets doen met de apps van exact maar wat
    weet nie of ik die app moet verwijdere of allen beperken help
    Mijn boekhouder vraagt wat ik met de app-toegang wil en ik weet niet eens wat er te kiezen valt
    Ik weet eigenlijk niet of ik de rechten moet weghalen, minder moet maken of juist opnieuw moet geven, kunt u met mij meedenken?
    De webshopkoppeling doet raar en ik weet niet of ik hem eruit moet halen of opnieuw moet aanmelden
    wat moet ik hebben, ik wil minder toegang voor iets

choose_what-each-does =
    wat is het verschil tussen intrekken en opnieuw toestemming geven
    Wat is het verschil?
    Verschil tussen intrekken en administraties beheren
    Verschil intrekken en wijzigen
    Leg de mogelijkheden eens naast elkaar
    Wat betekenen die termen eigenlijk?
    Wat doet elke keuze?
    Is inperken hetzelfde als intrekken?
    Verschillen tussen de gidsen
    Voor- en nadelen van de verschillende opties
    Kun je in gewone taal uitleggen wat dit alles inhoudt?
    Komt het niet allemaal op hetzelfde neer?
    Wat maakt het uit welke van de twee ik neem?
    Machtigen, intrekken, beperken: wat houdt het een in en wat het ander?
    Hoe verhoudt een ontkoppeling zich tot een beperking van de bedrijven?
    Ik lees overal "intrekken", "wijzigen" en "opnieuw toestemming geven" door elkaar. Kunt u uitleggen waarin die van elkaar verschillen?
    Voor welke situatie is welke optie bedoeld, en kunnen ze ook na elkaar?
    Wat is ingrijpender, alles afnemen of de selectie verkleinen?
    Vertel even waarin een koppeling beëindigen verschilt van er een administratie uit vinken.
    Wat is t verschil tussen intrekken, beperken en opnieuw koppelen?
    Is een app zijn machtiging afnemen hetzelfde als de gebruiker wissen?
    Snap het onderscheid niet tussen dichtzetten, inperken en opnieuw aanzetten
    Minder laten zien of helemaal buitensluiten, wat scheelt dat in de praktijk?
    lood om oud ijzer, of maakt het uit welke van de twee ik neem?
    Wat is het verschil tussen een app intrekken, het aantal administraties verkleinen en opnieuw toestemming verlenen? Ik moet het in onze procedurebeschrijving uitleggen.
    In het overleg gebruikt de een "ontkoppelen", de ander "afschermen" en een derde "resetten". Zijn dat drie afzonderlijke ingrepen in Exact of komt het op hetzelfde neer?
    Kunt u de mogelijkheden naast elkaar zetten, met de voor- en nadelen, zodat ik een beslisnotitie kan opstellen voor het managementteam?
    Wat is nu eigenlijk het verschil tussen een app intrekken en er een administratie vanaf halen?
    Is opnieuw aanmelden hetzelfde als de bedrijven opnieuw kiezen, of zijn dat twee aparte dingen?
    Intrekken, beperken, opnieuw machtigen: leg mij eens in gewone taal uit waarin die drie van elkaar verschillen.
    Komt het voor onze klanten op hetzelfde neer of ze ons intrekken dan wel de lijst met divisies leegmaken?
    Er zijn kennelijk drie manieren om een app de mond te snoeren. Welke smaak is waarvoor bedoeld?
    Wat is nou precies het onderscheid tussen een app intrekken, beperken en opnieuw laten toestemmen?
    Ik lees over drie dingen die je met een koppeling kan doen en ze lijken allemaal op elkaar. Kun je ze naast elkaar zetten?
    leg eens in gewonemensentaal uit wat elke mogelijkheid doet voor ik ergens op klik
    verschil tussen rechten ontnemen en administraties wegnemen
    intrekken, inperken, opnieuw toestaan: leg uit
    De ene collega heeft het over intrekken, de ander over beperken en een derde over opnieuw goedkeuren. Ik knik maar ik snap het onderscheid niet.
    Ik zag twee schermen: eentje waarin je een app weg kunt doen en eentje waarin je bedrijven verschuift. Komt dat niet op het zelfde neer?
    Wat is het verschil tussen de rechten intrekken, de bedrijven inperken en opnieuw toestemming geven?
    ik zou eerst willen begrijpen welke knoppen er zijn om een app aan banden te leggen en wat ze elk teweegbrengen
    wat is het verschil tussen intrekken, beperken en opnieuw toestemming geven
    leg eens uit wat die drie dingen precies doen
    beperken vs intrekken, wat verandert er bij welke
    Kunt u de drie mogelijkheden naast elkaar zetten voor mij?
    leg nog eens uit: beperken, intrekken, opnieuw geven, wat doet welke?
    Wat is eigenlijk het verschil tussen intrekken, beperken en opnieuw toestemming geven?
    drie termen lopen door elkaar: beperken, intrekken, hernieuwen. Leg eens uit
    kun je in gewone taal zeggen wat elk van die drie mogelijkheden doet
    Collega zegt intrekken, leverancier zegt opnieuw toestaan en IT zegt beperken. Wat betekent wat?
    heeft intrekken een ander gevolg dan beperken bij een app
    intrekken of beperken?
    Kunt u in gewone taal uitleggen wat intrekken, inperken en hernieuwen van elkaar onderscheidt?
    verschil tussen intrekken en beperken
    Kunt u kort uitleggen wat intrekken, beperken en opnieuw toestemming geven betekenen?
    wat doen die drie opties precies
    Kun je mij in gewone taal uitleggen wat intrekken, beperken en opnieuw toestemmen doen?
    die drie woorden zeggen mij niks: intrekken, beperken, opnieuw geven
    is beperken hetzelfde als een beetje intrekken?
    beperken? intrekken? ik snap da verschil nie
    verschil opnieuw toestemming geven en intrekken??
    Leg eens simpel uit, ik ben maar vrijwilliger: intrekken, beperken, opnieuw geven, wat doet elk
    verschil tussen een app intrekken en beperken
    Wat is precies het onderscheid: intrekken, minder geven, terug toestemming geven?
    Leg eens uit: rechten afnemen, inperken, opnieuw toestaan, wat betekent dat allemaal?
    verschil revoken en opnieuw autoriseren
    Is beperken hetzelfde als half intrekken?
    Ik haal intrekken, beperken en hertoestemmen steeds door elkaar
    Wanneer spreek je van beperken en wanneer van intrekken bij een app?
    In gewone mensentaal graag: de drie dingen die je met de rechten van een app kunt doen
    Betekent opnieuw toestemming geven iets anders dan de rechten uitbreiden?
    intreken beperke wat is t verschil eigelijk
    ik hoor intrekken, beperken, opnieuw toestaan, en snap er niks meer van, wat is het verschil
    verschil tussen rechten intrekken en administraties beperken?
    .done =
        Nu snap ik het verschil.
        Het wordt dus de middelste voor ons
        goed uitgelegd, ik kan kiezen
        ah, dus het een is uit en het ander is kleiner
        weer terug graag
        oké, dan is het de middelste
        oke nu snap ik het, terug naar de vraag
        helder uitgelegd, door
        ja goed, dan kan ik kiezen
        helder, terug naar de keuze
        nu snap ik het, intrekken is dus alles
        aha, nu snap ik het, terug naar de vraag
        duidelijk

choose_what-withdrawing-does =
    wat gebeurt er als ik de rechten intrek
    wat zijn de gevolgen als ik een app weghaal
    kan ik het later weer terugdraaien als ik intrek
    Gevolgen van intrekken
    Wat gebeurt er als ik intrek?
    Waar moet ik op letten bij intrekken?
    Kan ik intrekken ongedaan maken?
    Verdwijnen er boekingen bij het intrekken?
    Hoe snel merk je een intrekking?
    Blijven mijn geboekte facturen staan?
    Kan dat kwaad?
    Is er een weg terug als ik hem eruit gooi?
    Gaat er iets stuk als ik de verbinding verbreek?
    Stopt dan ook mijn abonnement bij de webwinkelsoftware?
    Valt de winkel stil zodra ik die knop indruk?
    Ben ik dan in één klap alles kwijt wat Spendesk heeft ingeboekt?
    Stel dat ik vanmiddag alle rechten van Shopify weghaal, komen de bestellingen van vanavond dan nog in de boekhouding?
    Voordat ik op intrekken klik wil ik graag weten of de historie in Silverfin bewaard blijft en of ik later gewoon weer kan koppelen
    Hoe groot is het risico als ik midden in de btw-aangifte een pakket de toegang ontneem?
    Heeft het afnemen van de toestemming ook invloed op gegevens die de leverancier zelf al heeft opgeslagen?
    Gevolgen graag van het ontzeggen van alle toegang aan de tijdregistratie
    Nog niet op Intrekken gedrukt bij de boekingsrobot; kan ik daarna nog terug of is het definitief?
    Ben ik mijn boekingen kwijt als ik de app zijn toegang afneem?
    Wat gebeurt er met de facturen die de webshop al doorstuurde als ik intrek?
    Is het mogelijk later terug te keren als ik nu alle rechten afpak, of is dat definitief?
    Wie merkt het als ik op Intrekken druk, krijgt de leverancier daar bericht van?
    Als ik hem de deur wijs, ben ik dan ook mijn oude bonnetjes kwijt?
    Wat gaat er stuk als ik de kraan dichtdraai?
    Is buitensluiten voor altijd, of kan ik later met hangende pootjes terug?
    Stoppen de collega's dan ook met werken als ik het scanprogramma eruit haal?
    Voordat wij een app afsluiten: gaan dan de facturen verloren die er al mee geboekt zijn, en is de stap terug te draaien als we ons bedenken?
    Stel dat ik midden in de maandafsluiting de rechten van de bankkoppeling zou weghalen, is dat dan per direct merkbaar of pas aan het einde van de dag?
    Raakt een eventuele intrekking ook de andere tweehonderd cliënten die met dezelfde scansoftware werken? Ik durf er niet aan te komen zonder dat te weten.
    Als ik hem loskoppel, ben ik dan mijn oude facturen kwijt?
    Kan ik intreken later nog terugdraaien of is dat definitief
    Wat gebeurt er met de nachtelijke import als ik de rechten van de app eraf zou halen?
    Alvorens ik iets onherroepelijks doe: gaan de reeds ingeboekte ereloonnota's verloren wanneer ik het pakket de toegang ontneem?
    Wist een leverancier de eerder opgehaalde gegevens als wij de toestemming terugnemen, of blijft daar een kopie achter?
    Als ik de telematica eruit trek, staan mijn wagens dan stil of merk ik alleen iets op kantoor?
    Alvorens de machtigingen te laten vervallen: zijn mutaties die het pakket boekte daarna nog te herleiden?
    Raak ik boekingen kwijt die de app al gemaakt heeft als ik hem eruit gooi?
    Stel dat ik de koppeling helemaal stopzet, merkt de klant dat dan meteen of pas 's avonds? En is het terug te draaien?
    Wordt bij de leverancier ook alles gewist als ik bij Exact op intrekken druk, of houden die hun kopie?
    gevolgen als ik toegang afneem
    ben ik boekingen kwijt na ontkoppelen?
    kan je intrekken later terugdraaien
    stopt rapport meteen als app eruit gaat
    De muis hangt al boven de knop Intrekken voor onze webshop. Ben ik dan ook de orders kwijt die al geboekt zijn?
    Volgende week sluiten we de maand af en de IT-man wil vandaag een app intrekken. Wat ligt er dan stil en kan het weer terug?
    Ik overweeg de toegang van Spendesk weg te halen omdat we twijfelen over het contract. Merken de collega's die nu hun bonnetjes insturen daar meteen iets van?
    Als ik de toegang beëindig, ben ik dan ook de boekingen kwijt die dat programma heeft gemaakt?
    Stel ik zet hem er nu uit, merkt de winkel daar vanmiddag al iets van?
    ben bang dat na intrekken niemand hem ooit nog aan de praat krijgt. Is het onomkeerbaar?
    Houdt de leverancier de al opgehaalde cijfers nadat wij hun toegang stopzetten?
    wat gebeurt er met de gegevens die de leverancier al heeft als ik intrek
    worden onze facturen bij die partij gewist als ik de toegang afsluit?
    gevolgen van intrekken, wie merkt dat en wanneer
    Blijft wat het programma al heeft opgehaald daar staan nadat ik de machtiging beëindig?
    wat zijn de gevolgen als ik dadelijk alles intrek, vóór ik kies
    Wat gebeurt er met de gegevens die een leverancier al heeft binnengehaald als ik zijn toegang stop?
    wordt alles wat het pakket al uit Exact kopieerde ook gewist na intrekken?
    stopt het programma op de seconde als ik de toegang wegneem of loopt het nog even door?
    Ik overweeg de toegang van een app te stoppen. Wat zijn de gevolgen daarvan?
    moet ik aan de leverancier apart vragen om onze oude data te verwijderen
    en als ik intrek, zijn de facturen die ze al binnen hadden dan ook weg?
    gevolgen van intrekken
    Wij overwegen de toegang te stoppen. Stopt de app dan direct, en wat gebeurt er met wat de leverancier al van ons heeft?
    wat gebeurt er met onze data na intrekken
    Als ik de app eruit haal, wist die leverancier dan ook wat hij al gedownload heeft?
    gevolgen van intrekken van een app
    zijn onze gegevens bij die partij dan ook weg?
    wat gebeurt er met de gegevens die de app al had als ik hem intrek
    Zijn onze oude bonnetjes weg bij de leverancier zodra ik de toegang stop?
    gevolgen van intrekken?
    stopt alles direct als ik die rechten wegneem, ook voor mijn collega's die ermee werken?
    krijgt de leverancier onze cijfers nog te zien nadat ik hem eruit zet
    wat gebeurt er met onze gegevens bij de leverancier als ik de app intrek
    als ik intrek ben ik dan alles kwijt wat in de app zit
    Wat zijn de gevolgen van intrekken? Ik vrees dat de factuurverwerking dan midden in de maand stilvalt
    legt het kassasysteem plat als ik de machtiging nu intrek, midden op zaterdag?
    wat zijn de gevolgen als ik een app intrek
    Ben ik de gegevens kwijt die de app al had binnengehaald als ik hem intrek?
    kan het kwaad, intrekken? stopt dan direct alles
    Wat gebeurt er met de facturen die de app al had opgehaald als ik hem de toegang ontneem?
    Wat zijn de gevolgen als ik de rechten van een app wegneem?
    Als ik een koppeling intrek, is onze data dan ook bij die leverancier gewist?
    Gaat er iets stuk in mijn boekhouding als ik een app intrek?
    Kan ik spijt krijgen, of is intrekken later terug te draaien?
    gevolgen intrekken toestemming exact
    Verdwijnen de boekingen van een app uit Exact wanneer ik zijn toegang schrap?
    Wat merkt een medewerker ervan als ik een app zijn rechten afneem?
    wa gebeurt er as ik de rechten van n app intrek, ben ik dan alles kwijt
    Als ik de toegang van mijn kassa weghaal, ben ik dan ook alle oude omzet kwijt?
    Worden gegevens die de leverancier al heeft opgehaald gewist als wij de toegang beëindigen?
    .done =
        Dus meteen dicht en later weer open als het moet, prima.
        goed om te weten dat zij houden wat ze al hadden
        Begrepen, ik vraag hun om het te wissen
        dat is wat ik wilde horen
        terug naar de vraag
        dus ze houden wat ze al hebben. hm. ok
        dat risico neem ik
        Ik ben op de hoogte, laten wij voortgaan.
        dat is wat ik wilde weten, terug
        oke dus meteen, verder
        oké, dat risico neem ik, terug
        oké dat is te overzien, verder
        prima, dan kies ik

choose_what-narrowing-does =
    Wat gebeurt er als ik inperk?
    Gevolgen van minder administraties kiezen
    Blijft de rest gewoon doorlopen?
    Moet ik na het beperken weer inloggen?
    Merkt Pleo er iets van als ik er één bedrijf afhaal?
    Als ik drie van de twintig klanten weghaal bij de app, krijgen we dan foutmeldingen of verdwijnen ze stilletjes uit de rapporten?
    Kan het kwaad voor de overige dossiers wanneer ik het bereik van ons rapportagepakket verklein?
    Hoe merkt een klant het als ik zijn bedrijf bij de app uitvink, valt er iets stil?
    Blijft de historiek in Visionplanner bewaard als ik één dossier afvink?
    Stel ik haal één bedrijf eraf, blijft de rest dan netjes doordraaien?
    Merkt de kassaman er wat van als ik hem minder zaken laat zien?
    Wat zijn de gevolgen als je een app minder bedrijven laat zien: blijven eerder overgehaalde cijfers bij de leverancier staan, en draait de rest ongestoord door?
    Als we het bereik van Visionplanner zouden verkleinen, moet dan iedereen op kantoor opnieuw inloggen of merkt niemand daar iets van? Dat bepaalt of we het overdag doen.
    Heeft de rest van de boekhouding last als ik de app tot één bedrijf beperk?
    moet ik na het inperken opnieuw anmelden, of loopt hij dan gewoon door? wil het eerst weten voor ik eraan begin
    Stel dat ik de app voortaan alleen nog bij de basisscholen toelaat, raken we dan historische cijfers van het voortgezet onderwijs kwijt?
    Wat betekent het voor de dagelijkse kassa als ik haar wereld kleiner maak tot het museum alleen?
    Als ik er maar een paar bedrijvne afhaal, blijft de rest dan gewoon draaien of moet iedereen opnieuw inloggen?
    Wat zijn de gevolgen van minder bv's aan een app geven, verdwijnen dan ook de oude cijfers uit het raport?
    heeft beperken van een koppeling nadelen tov er helemaal mee stoppen
    wat gebeurt er met reeds opgehaalde cijfers als ik bedrijf afvink
    merkt de rest iets als app minder bedrijven krijgt
    Er is ons aangeraden om het dashboard tot drie bedrijven terug te brengen. Voor ik iets doe: blijven de oude cijfers van de andere bedrijven dan staan?
    De compliance-afdeling wil dat we de controletool "smaller zetten". Loopt hij dan ergens op vast of slaat hij de rest netjes over?
    Wat gaat er mis met bestaande rapporten wanneer ik er één administratie tussenuit haal?
    Moet iedereen opnieuw inloggen als ik het aantal bedrijven van een app terugbreng?
    wat gebeurt er als ik een app beperk, gaat hij dan stuk voor de rest?
    krijg ik foutmeldingen in het pakket als ik er bedrijven af haal
    moet ik nieuwe administraties voortaan zelf toevoegen als ik losse kies
    Welk effect heeft beperken op de overige dossiers?
    wat merkt de app ervan als ik hem alleen inperk?
    Wat merken mijn collega's als ik het pakket voor minder bedrijven openzet? Blijft het dan gewoon werken voor de rest?
    gevolgen van beperken: krijgt men een foutmelding bij een uitgesloten bedrijf?
    als ik een paar dossiers laat vallen, blijft de rest van het pakket dan lopen, voor ik dat besluit
    Ik overweeg te beperken in plaats van te stoppen. Wat is het nadeel op langere termijn?
    moet ik later nieuwe administraties zelf toevoegen als ik nu een app beperk
    werkt de app nog gewoon als ik een paar bv's afneem?
    effect van beperken
    Stel dat ik twee administraties van de koppeling afhaal, krijgt de rest daar last van?
    wat merkt de gebruiker als ik een app beperk
    Krijgen mijn collega's fouten te zien wanneer ik enkele bv's bij de app weghaal?
    gevolgen van administraties weghalen bij een app
    wat gebeurt er met de app als ik er administraties afhaal
    Krijgt de app fouten als ik hem beperk?
    blijft de koppeling gewoon lopen wanneer ik hem minder laat zien
    wat merkt de app ervan als ik administraties weghaal
    als ik de app beperk tot 2 bv's krijgt hij dan fouten op de andere?
    Gaat er iets stuk wanneer je een koppeling inperkt tot enkele bedrijven
    wat gebeurt er met de app als ik een paar administraties eruit haal
    Als ik de koppeling beperk tot twee dossiers, krijgt de app dan foutmeldingen voor de rest?
    werkt de app nog gewoon door wanneer ik hem minder geef
    Wat gebeurt er als ik een app maar bij een deel van de administraties laat?
    Blijft de app gewoon draaien als ik er een paar administraties uit haal?
    Krijgt het programma foutmeldingen als ik het bij minder bv's laat?
    Wat zijn de gevolgen van beperken, komt een nieuwe bv er daarna automatisch bij of niet?
    gevolgen beperken app exact
    Stel ik perk een app in tot drie dossiers, wat gaat er dan mis met de rest?
    Merkt de leverancier er iets van als ik zijn app inperk?
    Is er een nadeel aan het handmatig aanvinken van losse administraties?
    als ik die app minder bedrijven geef, blijft ie dan wel gewoon lopen voor de rest
    .done =
        Dan lopen de andere vestigingen door, top.
        ok, een nieuwe moet ik er zelf bij zetten, genoteerd
        Helder verhaal
        ze krijgen een fout op de rest, dat is de bedoeling ook
        verder dan maar
        helder, dank, terug
        helder verhaal
        ok, dus de rest draait door
        goed, dan wil ik dat. terug
        snap ik, door met de vraag
        duidelijk verhaal, verder graag
        helder, naar de vraag terug
        dan weet ik genoeg om te kiezen

choose_what-granting-does =
    Wat doet opnieuw toestemming geven?
    Gevolgen van opnieuw machtigen
    Overschrijft een nieuwe machtiging de oude?
    Ben ik mijn eerdere selectie kwijt als ik nog eens akkoord ga?
    Verandert er iets aan de boekingen wanneer ik de app een tweede keer toelaat?
    Ben ik met opnieuw ja zeggen meteen van al het gedoe af, of moet er daarna nog van alles worden ingesteld?
    HubSpot vraagt een nieuwe goedkeuring. Wat haal ik me daarmee op de hals en krijgen ze dan meer te zien dan eerst?
    Als ik opnieuw toestemming geef, gaan dan de bestaande instellingen verloren?
    Mag ik opnieuw koppelen terwijl alles nog werkt, of maak ik dan iets stuk?
    Wat haal ik me op de hals als ik op ja druk?
    Kan het kwaad om nog een keer aan te melden, raken oude instellingen dan weg?
    Wat verandert er eigenlijk wanneer ik nogmaals toestemming geef aan een pakket dat al gekoppeld is? Overschrijft dat de eerdere selectie van bedrijven of komt het erbovenop?
    De helpdesk oppert om "de autorisatie gewoon nog eens te doen". Is dat zonder risico, of kunnen er instellingen en reeds verwerkte boekingen door wijzigen?
    Stel ik geef opnieuw toestemming, gaan mijn oude instellingen er dan aan?
    Als ik de kassa nog eens opnieuw goedkeur, komen dan alle tickets dubbel binnen?
    Hernieuwde machtiging van de treasurytool midden in kwartaalafsluiting: risico op onderbreking?
    Wat gebeurt er precies achter de schermen zodra ik zo'n programma opnieuw groen licht geef? Moet ik dan al mijn instellingen weer invullen?
    Kan het kwaad om een app nog een keer toestemming te geven terwijl hij al werkt?
    Wat verandert er eigenlijk als ik nogmaals akkoord geef, overschrijft dat wat ik eerder gekozen heb?
    Als ik alles overnieuw toesta, krijgt de leverancier dan meer te zien dan vroeger? Ik aarzel.
    heeft opnieuw toestemming geven nadelen
    vervallen oude instellingen bij nieuwe machtiging
    De leverancier wil dat ik nog een keer toestemming geef terwijl alles loopt. Verandert er dan iets aan wat ik eerder heb ingesteld?
    Stel dat ik na de vakantie opnieuw akkoord geef voor de scanner. Krijgt die dan meer te zien dan daarvoor, of is het precies hetzelfde?
    Overschrijft een nieuwe toestemming de vorige, of komen ze naast elkaar te staan?
    Loop ik risico dat er iets verandert aan wat de app mag als ik op zijn verzoek nog een keer akkoord ga?
    wat doet opnieuw toestemming geven eigenlijk met de oude toestemming
    vervangt een nieuwe goedkeuring de vorige of komt die ernaast
    heb ik straks twee toestemmingen als ik als iemand anders akkoord geef?
    wat verandert er feitelijk door opnieuw akkoord te gaan, ten opzichte van wat er al lag
    Vervalt het oude akkoord als ik een pakket opnieuw toesta onder een andere login?
    Wat doet opnieuw toestemming geven nou precies, komt er een tweede bij of vervangt het de eerste?
    ik overweeg opnieuw akkoord te geven, wat is het gevolg voor mijn bestaande toestemming
    als iemand anders dan ik opnieuw akkoord geeft, blijft het mijne dan bestaan
    de koppeling bij een andere klant gebruikt dezelfde login, wat doet opnieuw toestemming geven daarmee?
    wat doet dat nog een keer toestemming geven precies, vervalt de vorige dan?
    opnieuw goedkeuren: gevolgen
    Als mijn collega de app nogmaals goedkeurt onder haar eigen naam, blijft mijn goedkeuring dan bestaan?
    wat doet opnieuw toestemming geven met de oude toestemming
    Als ik nog eens akkoord geef, vervangt dat dan het vorige of heb ik er twee?
    vervalt de eerste machtiging als ik een tweede geef
    Als ik opnieuw toestemming geef, gaat dan de koppeling van mijn andere klant stuk?
    wat doet het als ik opnieuw akkoord geef terwijl de eerste nog bestaat
    ik ben bang dat opnieuw verbinden iets overschrijft bij een ander dossier
    wat doet opnieuw toestemming geven, krijg je dan twee toestemmingen?
    Vervalt mijn oude akkoord als een collega opnieuw toestemming geeft?
    wat doet het met de oude toestemming als ik opnieuw akkoord geef
    vervangt een nieuwe goedkeuring de vorige of heb je er dan twee
    opnieuw toestemming: gevolgen?
    Wat gebeurt er met de oude toestemming als ik opnieuw toestemming geef?
    Als een ander nu inlogt bij de app, vervalt mijn machtiging dan?
    Heeft opnieuw akkoord geven bij een app gevolgen voor andere koppelingen?
    Overschrijft een nieuwe toestemming de vorige?
    Ik gebruik dezelfde login bij twee klanten in één app, wat doet opnieuw toestemmen dan?
    Wat doet dat opnieuw autoriseren precies achter de schermen?
    Als ik nogmaals op akkoord klik, staan er dan twee toestemmingen?
    wat gebeurt er precies als je opnieuw toestemming geeft, gaat er dan iets anders kapot?
    .done =
        Oei, dan pas ik op met die andere klant.
        Zelfde login dus, anders staan er twee
        snap het, door
        dat wist ik niet van die dertig dagen, dank
        duidelijk, ik doe het onder mijn eigen naam
        vervangt de oude dus, prima
        begrepen
        aha, dus niet inloggen als iemand anders, prima
        begrepen, weer naar de vraag
        aha, dan log ik in als mezelf, terug
        oke zelfde gebruiker dus, verder

choose_which-apps =
    Ik weet niet om welke app het gaat
    Over welk programma hebben we het eigenlijk?
    Ik moet iets aanpassen, maar weet niet bij welke koppeling
    De directie wil dat ik ingrijp bij "dat ene pakket", alleen weet niemand hoe het heet. Hoe kan ik dan beslissen wat ik moet doen?
    Ik ken alleen de naam van het bedrijf dat het bij ons installeerde; hoe kan ik nu verder kiezen?
    er leest iets bij ons mee dat ik wil aanpakken, maar welk programma het is weet ik niet en hoe evenmin
    Ik weet niet eens over welke app het gaat, waar begin ik dan en wat moet ik ermee?
    Ik moet iets met een programma doen, maar weet bij god niet welk
    Er is een koppeling die iets met ons grootboek doet en daar moeten we een besluit over nemen, maar niemand kan mij vertellen welk programma het betreft. Waar begin ik dan?
    Iets haalt gegevens uit mijn boekhouding en ik wil er wat aan doen, maar ik weet niet welk programma het is. Hoe pak ik dat aan?
    Ik wil íets opruimen, maar weet niet meer hoe dat programma heette. Iets met een paarse bloem.
    moet van m'n teamlead ‘iets met de koppeling’ doen maar welke van de 9 bedoelt ie, en wat dan
    Er moet iets weg van mijn baas maar ik weet niet eens om welke app het gaat, waar begin ik
    Ik weet dat ik iets aan een koppeling moet doen, alleen geen idee hoe dat ding heet. Wat nu?
    moet ingrijpen bij "die tool van vorig jaar" maar niemand weet de naam, wat is dan de eerste stap
    wil iets aanpassen maar geen idee welke app het betreft
    Een bestelbedrijf dat wij gebruikten is overgenomen en er moet iets aan de koppeling gebeuren, zeggen ze. Ik weet alleen niet welke app dat is en dus ook niet wat ik ermee moet.
    Iemand van de bank zei dat we "dat programma" moeten aanpakken, zonder naam erbij. Weghalen, beperken: ik kan niet kiezen zolang ik niet weet waar het om gaat.
    Ik weet dat er iets weg of beperkt moet worden, alleen niet om welk van die programma's het gaat
    Onze consultant had het over 'die ene koppeling' waar we wat aan moeten doen, welke kan hij bedoelen en wat dan?
    Ik wil iets veranderen aan een app, alleen weet ik niet welke van de twintig het is. Moet ik eerst de lijst bekijken?
    geen idee om welke app het gaat, kan ik dan toch kiezen wat ik moet doen
    kiezen lukt niet want ik ken de naam van de app niet
    Er is iets met 'die ene koppeling' zegt mijn baas. Hoe kan ik kiezen wat te doen als ik niet weet welke hij bedoelt?
    niet duidelijk om welk programma het gaat, begin ik dan met de lijst
    wacht, ik weet niet eens hoe dat programma heet waar het over gaat
    om welke app gaat het
    Er moet een koppeling weg, maar niemand kan mij de naam geven. Hoe kies ik dan?
    weet niet over welke app dit gaat
    Er is er eentje die te veel mag maar ik ken de naam niet, hoe kies ik dan?
    er moet een app minder mogen maar ik weet nieteens welke we hebben
    ik weet niet eens om welke app het gaat
    Er moet iets gestopt worden zegt mijn collega, maar ze weet de naam niet meer. Welke app kan het zijn?
    wij hebben zoveel koppelingen, ik weet niet welke ik moet hebben
    ik weet niet eens om welke app het gaat, alleen dat er iets moet gebeuren met de rechten
    de baas had het over "dat ding met exact", welk ding weet ik niet. Moet iets ingetrokken of hersteld worden
    Naam van de app onbekend, hoe kies ik dan wat ik moet doen?
    ik moet iets intrekken maar ik weet de naam van de app niet
    Er zit 'iets' aan exact gekoppeld dat facturen aanmaakt, geen idee welk programma
    welke app is het dan
    Ik moet van een app de rechten aanpassen maar ik weet niet welke app het is
    Er moet iets weg, alleen weet ik niet meer hoe dat programma heet
    Geen idee om welke applicatie het gaat, mijn baas zei alleen die app
    Mijn accountant zegt dat er een app beperkt moet worden, welke dat is zei hij niet
    Hoe kom ik erachter welke app het probleem is voordat ik kies wat ik doe?
    welke app bedoelen ze toch
    Ik wil kiezen tussen intrekken of inperken, maar ken de app in kwestie niet bij naam
    Mijn baas zegt: haal die app eruit, maar hij weet de naam niet en ik ook niet
    .opt-look =
        ja laat me de lijst zoeken
        laat me de lijst zien
        ja de lijst graag
        ja
        ik wil de lijst zien
        toon de lijst
        breng me naar de lijst
        ja breng me erheen
        graag, toon maar
        ja doe, ik ken die namen toch niet
        breng me erheen
        laat eens zien wat er zoal in staat
        ok, dan herken ik hem misschien
        neuzen in dat rijtje lijkt me handig
        ja graag
        laat maar zien
        zoek die lijst op
        Dat lijkt mij verstandig.
        ok waar staat die
        eerst kijken dan
        als ik die namen zie dan herken ik hem vast wel
        ik wil hem zien ja
        goed idee
        breng me naar het overzicht
        Doe maar, ik zou anders maar gokken.
        laat zien wat er is
        Ja, want ik herken hem pas als ik de naam zie
        goed plan, eerst kijken
        weet ik niet
        geen idee welke
        nog niet, laat zien
        graag kijken
        ik ken de naam niet
        ja graag, dan weet ik waar ik over praat
        nee ik weet het niet, toon maar
        anders blijf ik gissen
        Dat zou mij zeer helpen.
        ja breng me naar die lijst
        laat maar kijken ja, want ik weet het niet
        ja die lijst graag
        breng me naar dat overzicht
        goed idee, eerst kijken
    .opt-know =
        nee ik weet het nu wel
        ik weet het al
        ik weet het nu
        nee
        niet nodig ik weet het
        nee ik weet welke
        ik weet nu welke app
        hoeft niet meer
        het is Klippa, ik heb het gevraagd
        schiet me te binnen, de kassa
        niet nodig
        collega zegt net dat het om de webshop gaat
        nee dank je, ben eruit
        heb de mail teruggevonden met de naam erin
        hoeft niet, ik weet al welke
        het is Zenvoices, schiet me te binnen
        nee dank je
        Inmiddels is het mij duidelijk om welke app het gaat.
        laat zitten, naam gevonden
        de leverancier belde net terug met de exacte naam, dus dat zoeken kan achterwege blijven
        ik ben er al achter
        collega zei net dat het Basecone was
        terug naar de vraag
        nope, is bekend
        Laat maar, het schiet me te binnen: de scanner.
        Mijn collega riep net de naam
        hoeft niet meer, het staat in de mail zie ik
        het is Basecone, zeker weten
        Inmiddels achterhaald, we kunnen door
        nee hoeft niet
        nee, is duidelijk
        geen lijst nodig
        laat maar, gevonden
        nu je het zegt, het is vast Spenger, dus hoeft niet
        hoeft niet, het is de kassa
        het schiet me te binnen, het is Basecone
        mijn collega roept net de naam door de gang
        oh wacht, het is Basecone, ik weet het weer
        hoeft niet meer, collega zei net welke het is
        nee hoeft niet, het is Klippa, schiet me te binnen
        collega riep het net door de winkel, ik weet hem
        hoeft niet, ik heb de naam hier op een factuur

choose_carry-on =
    Oké, help me verder met kiezen
    Ik heb het gelezen, maar ik weet nog steeds niet welke van de twee het moet worden
    Oké, niemand anders gebruikt hem nog, waar ga ik nu verder met kiezen?
    Verschil is me nu wel duidelijk, en welke weg neem ik dan?
    Ik weet inmiddels om welke app het gaat en wie hem gebruikt. Help me verder met de keuze wat er nu het beste mee kan gebeuren.
    Ok, verschil begrepen. En welke van de drie is nu voor mij het handigst?
    Ik heb alle uitleg doorgelezen en twijfel nog steeds, help me kiezen
    Goed, ik weet nu wat het inhoudt; welke kant moet ik op met een koppeling die half werkt?
    Ik heb nu gelezen wat elke optie inhoudt en ook uitgezocht dat het om onze oude kassa gaat. Hoe nu verder met kiezen?
    .done =
        Goed, terug naar de keuze.
        ja verder
        mooi, waar waren we
        Ga maar door
        akkoord
        verder met de geit
        jep
        yes terug naar de vraag
        allee vooruit
        ja verder met kiezen

choose_who-else-uses-it =
    Gebruikt iemand anders deze app nog?
    Hebben collega's last van mijn intrekking?
    Wie duperen we als die koppeling verdwijnt?
    Met wie moet ik overleggen voordat ik de boel afsluit?
    Ik wil Zapier opruimen, maar ben bang dat de verkoopafdeling er nog op draait. Hoe kom ik daar vooraf achter?
    Straks zit heel de afdeling zonder cijfers door mij; hoe weet ik of een ander er nog mee werkt?
    Onze controller is ontslagen; legt het anderen plat als zijn koppeling met het dashboard vandaag sneuvelt?
    Mag ik zo'n koppeling zomaar afsluiten, of zitten collega's dan zonder?
    Wie werkt er nog met die app en hoe weet ik dat voor ik beslis?
    Straks trek ik iets los waar de buurman op de afdeling nog van leeft, hoe voorkom ik dat?
    Ikzelf doe niets meer met die rapportagetool, maar misschien de salarisafdeling nog wel. Hoe toets ik dat voordat ik beslis of hij weg kan?
    Ik twijfel of ik de scantool wegdoe, misschien werkt mijn boekhoudkantoor er nog mee. Hoe kom ik dat eerst te weten?
    valt er bij iemand anders iets stil als ik dit afzet?
    Als ik de bonnetjesapp eraf gooi, hoe weet ik of er nog een filiaal is dat m gebruikt?
    Voordat we de labkoppeling stoppen: hoe kom ik te weten welke collega's daar nog op leunen?
    Voor ik de stekker eruit trek: kan ik iemand anders in het bedrijf daarmee in de problemen brengen?
    Ik gebruik de tool nooit, maar misschien de afdeling verkoop wel. Is het dan verstandig er wat aan te doen?
    Mag ik die koppeling weghalen of heeft de accountant hem misschien nodig? Hoe maak ik die afweging
    werken collega's nog met die app voordat ik iets doe
    Ik gebruik het declaratieprogramma zelf al een jaar niet meer en zou het weg willen doen. Maar wie weet zit de afdeling verkoop er nog wel in.
    Vorige keer haalde ik een koppeling weg en stond het halve kantoor aan mijn bureau. Hoe voorkom ik dat voordat ik deze aanpak?
    Voordat ik de stekker eruit trek wil ik zeker weten dat er op de andere afdeling niemand op dat pakket leunt
    straks haal ik iets weg en staat het magazijn stil, hoe kom ik erachter wie er nog van afhankelijk is?
    hoe weet ik of collega's dat programma nog gebruiken voor ik het weghaal
    aan wie moet ik vragen of iets nog nodig is voordat ik het afsluit
    werkt er nog iemand met dit pakket, hoe ga ik dat na voor ik iets weghaal
    Met wie stem ik af voordat ik een toepassing laat vervallen?
    Hoe kom ik erachter of er nog iemand anders met dat pakket werkt voordat ik er iets aan weghaal?
    ik wil ingrijpen bij een programma maar ben bang dat iemand anders het nog gebruikt, aan wie vraag ik dat
    blijft het akkoord van mijn collega gelden als ik het mijne wegneem
    Wie moet ik waarschuwen voor ik de toegang van een app verminder?
    voor ik een koppeling aanpak: collega's, boekhouder, leverancier, wie vraag ik of ze hem nog gebruiken
    voor ik iets stopzet: hoe kom ik erachter of anderen hier er nog mee werken
    gebruikt nog iemand deze app
    Kan ik veilig kiezen voor intrekken als misschien de accountant het programma ook nodig heeft?
    wordt die app nog door iemand gebruikt?
    Voor ik iets weghaal: hoe weet ik of een collega er nog van afhankelijk is
    straks trek ik iets in wat de boekhouder nodig heeft
    wie gebruikt deze app nog meer? wil niemand in de problemen brengen als ik hem stop
    Voor ik de koppeling minder rechten geef: hoe weet ik of een collega ermee werkt?
    hoe weet ik of nog iemand van de app afhankelijk is voor ik hem weghaal
    hoe weet ik of een collega de app nog nodig heeft voor ik hem wegneem
    gebruikt de boekhouder die app misschien ook nog? dan wil ik hem niet zomaar stoppen
    als ik mijn toestemming wegdoe, kan mijn collega dan nog werken met het programma?
    eerst rondvragen of niet, voor ik de stekker eruit trek
    Hoe weet ik of een collega de app nog nodig heeft voordat ik hem afsluit?
    Als ik mijn toestemming weghaal, kunnen mijn collega's dan nog verder met dat programma?
    Ik ben bang dat ik iemand anders dupeer als ik de koppeling stopzet
    Wie moet ik eerst vragen voor ik een app zijn rechten ontneem?
    Valt de app ook uit voor de rest van kantoor wanneer ik die van mij intrek?
    gebruiken anderen deze app ook, eerst checken
    Misschien werkt de magazijnier nog met dat programma. Mag ik het dan wel dichtzetten?
    Gebruikt mijn boekhouder die app soms ook? Kan ik dat nagaan voor ik hem afsluit
    .done =
        Rondgevraagd, ik ben de enige.
        mailtje uitgestuurd en iedereen zei nee
        De verkoop bleek hem nog te hebben, goed dat ik het vroeg
        dan geldt die van Karin dus nog, weet ik dat
        oké, nagegaan
        heb rondgevraagd, ik ben de enige
        navraag gedaan bij de boekhouder, mag weg
        nagevraagd, niemand
        boekhouder gebeld, die gebruikt hem ook niet. terug
        ik ga het vragen, zet me terug
        iedereen gevraagd, alleen ik gebruik hem
        nagevraagd, alleen ik
        mailtje uitgezet, ga alvast door

choose_own-or-standard-difference =
    Eigen app of standaardapp?
    Wat maakt een app tot een eigen app?
    Hoe zie ik welk soort app het is?
    Is dit er een die we zelf hebben geregistreerd of hoort hij bij de leverancier?
    Kan ik ergens aflezen of de registratie van Invantive is of van ons?
    Hoe zie ik of dit een zelfgebouwde app is, en maakt dat verschil voor mijn keus?
    Hoe zie ik of wij een eigen app of een standaart app gebruiken?
    Maakt het voor de aanpak uit of de app van de leverancier is of door onszelf geregistreerd?
    Is ons rapportding nou zelf gemaakt of van de plank, waaraan merk je dat?
    eigen bouwsel of kant-en-klaar, maakt dat iets uit voor wat ik moet doen?
    Waaraan herken ik of onze koppeling op een zelf aangemaakte registratie draait of op die van de leverancier? Daarvan hangt kennelijk af welke opties wij hebben.
    Wij aarzelen tussen een eigen app en de standaardapp van de partner. Wat maakt dat uit voor de afscherming tussen cliënten en voor het beheer?
    Hoe zie ik of wij een eigen app hebben of een standaard van de leverancier? Ze vragen mij dat voor ze advies willen geven
    waaraan zie ik of iets een eigen app is of eentje van de leverancier
    Hoe zie ik of onze koppeling zelfgebouwd geregistreerd is of van de leverancier, en maakt dat uit voor wat ik moet doen?
    Men vraagt mij "eigen app of standaardapp" en ik heb geen flauw benul. Waaraan herken ik het?
    is onze Invantive-koppeling er een van henzelf of van ons, ik weet niet welke van de twee soorten dit is
    eigen app of standaard app hoe zie je dat
    is onze koppeling zelfgebouwd of van leverancier
    De vraag die ik terugkreeg was of wij een eigen app of een standaardapp hebben. De programmeur die het toen deed is geëmigreerd, waar herken ik dat aan?
    Een extern bureau heeft onze Power BI opgezet en er ergens een app voor aangemaakt, of juist niet. Dat maakt blijkbaar uit voor wat ik moet doen.
    Voor ik besluit: hoe herken ik of dit een app van onszelf is of een gewone van de leverancier?
    De uitkomst schijnt af te hangen van eigen of standaard, daar heb ik nooit van gehoord. Waar zie ik dat aan?
    hoe zie ik of iets een eigen app is of een standaardapp
    wat is het verschil tussen een standaardapp en een eigen app
    We kochten het pakket gewoon, is dat dan een standaardapp?
    is ons koppelprogramma door onszelf geregistreerd, waar merk ik dat aan
    hoe weet ik of het een standaardapp is of eentje van onszelf, daar hangt mijn keuze van af?
    Hoe zie ik of wij een eigen app hebben of een standaardapp van een leverancier?
    ik weet niet wat een standaardapp is, ons pakket is gekocht bij een leverancier
    waaraan herken je een eigen app
    Er wordt mij gevraagd: eigen of standaard. Ons IT-bureau heeft het destijds geregeld, hoe kom ik daarachter?
    bij het inloggen kon ik toen geen bedrijven kiezen, zegt dat iets over het type app?
    hebben wij zelf iets in de App Store geregistreerd of is dit een app van de leverancier, waaraan zie je het
    eigen app, standaardapp, ik snap dat onderscheid niet
    hoe herken ik een eigen app
    We kochten het pakket bij een softwarehuis. Valt het dan onder standaard of onder eigen?
    hoe herken ik een standaardapp
    wat is het verschil tussen eigen app en standaardapp
    geen idee of dit een app van ons zelf is of van een bedrijf
    hoe zie ik of het een eigen app of een standaardapp is
    eigen app standaardapp wat is wat
    Ons pakket is gekocht bij een softwarehuis in Roeselare, is dat dan een standaardapp?
    waaraan herken ik of iets een eigen app of een standaardapp is
    is Invantive bij ons standaard of eigen, hoe zie ik dat
    Hoe zie ik of een app van een leverancier is of door ons zelf geregistreerd?
    Wat is een eigen app en wat is een standaardapp?
    Is Klippa een standaardapp?
    Ik kon bij het inloggen geen administraties kiezen, wat voor soort app heb ik dan?
    standaardapp of eigen app herkennen
    Een oud-collega heeft ooit iets in de App Store geregistreerd, is dat wat jullie een eigen app noemen?
    Waaraan herken je een zelf gemaakte app?
    Twee soorten apps, welke is die van ons, we hebben hem gewoon gekocht
    Waaraan herken ik of iets een standaardapp of een eigen app is?
    hoe kan ik zien of iets een eigen app is, mijn begeleider vroeg dat
    .done =
        Dan is die van ons dus gekocht.
        ik kon destijds bedrijven aanvinken, dus weet ik genoeg
        Ah, het zelfgebouwde valt eronder. Helder.
        gecontroleerd bij IT, nu kan ik antwoorden
        terug naar de twee
        gekocht, dus standaard. terug
        kon bij inloggen niks kiezen dus dan is het er één van ons
        gekocht, dus ik weet het nu
        aha, ik kon toen bedrijven aanvinken
        gekocht, dus standaard. terug naar de vraag
        dan is het een eigen, door
        nu weet ik het
        aha, dan is het een eigen
        snap ik. terug naar de vraag.
        gekocht, dus standaard, terug naar de vraag
        ja ik kon toen bv's aanvinken dus verder
        geeft niks, dan kies ik weet ik niet

## Wat mensen bij een stap zeggen

choose_what-you-want =
    de app werkt niet meer en ik weet niet wat ik moet kiezen
    ik wil dat een app minder mag, of niets meer, wat is de weg
    eh, eigenlijk weet ik niet eens wat ik met die app wil
    help me op weg aub
    Er is iets met een koppeling en mijn baas zegt 'regel het'. Waar moet ik beginnen als ik niet weet of ie minder of meer moet mogen?
    .opt-less =
        minder rechten
        hij kan te veel
        hij mag minder zien
        weg ermee
        rechten inperken
        hij moet eruit
        een bedrijf eraf
        afnemen
        minder
        de app moet minder mogen
        hij mag te veel
        de app mag niets meer
        hij mag niks meer
        ik wil minder rechten
        ik wil rechten weghalen
        rechten intrekken
        toegang beperken
        ik wil de app weg
        de app moet weg
        hij ziet te veel
        de app ziet te veel
        van die app af
        ik wil hem eruit
        beperken
        intrekken
        de app moet stoppen
        toegang afnemen
        inperken
        die app moet minder kunnen
        ik wil dat ze van mijn boekhouding afblijven
        contract met die leverancier loopt af, dus de toegang moet dicht
        onze salarissen gaan dat pakket niks aan
        ik vertrouw dat programma niet meer
        we hebben een bv verkocht en die hoort er niet meer in
        eruit gooien, meer wil ik niet
        de auditor vindt dat hij veel te ruime bevoegdheden heeft
        die app moet eruit
        ik wil dat hij niet meer bij de lonen kan
        toegang beperken tot één bv
        Wij stoppen met dat pakket en willen de machtigingen laten vervallen.
        onze directeur schrok ervan hoeveel dat programma kan inkijken, dat moet terug
        weg met die koppeling
        minder rechten geven aan de scan-app
        de leverancier mag niet langer in onze boeken kijken
        privacy officer vindt dat het programma te ruim toegang heeft
        afsluiten dat ding, we gebruiken het niet meer
        Die jongens hoeven echt niet in onze loonstroken te neuzen.
        We zijn weg bij die leverancier en ik wil de deur dicht hebben
        hij laat te veel zien: ook de privé-bv
        één dossier mag uit het zicht, klant is vertrokken
        ik vind het eng dat zo'n webwinkel in onze boeken kan
        mag er niet meer bij
        hij hoeft niet alles te zien
        geen toegang meer
        die mag niks meer
        we zijn van Visma DBS weg en ik wil dat die nergens meer aan kan
        Ik zou gaarne een en ander beperken.
        die lui mogen niet meer in onze cijfers neuzen
        opgezegd, mag eruit
        wij hebben het contract met de leverancier opgezegd per 1 januari
        hij hoeft niet in de salarissen te kijken
        we hebben ruzie met die leverancier
        die app heeft te veel rechten en daar moet wat af
        hij mag er niet meer in
        hij ziet te veel, moet ingeperkt
    .opt-works-no-longer =
        hij is stuk
        doet niks meer
        sinds gisteren doet hij het niet
        koppeling ligt plat
        stopte ineens
        hij haalt niks meer op
        ik krijg een fout
        verbinding kwijt
        hij weigert
        de app werkt niet meer
        hij werkt niet meer
        hij doet het niet meer
        de koppeling doet het niet
        de app is kapot
        de app is gestopt
        kapot
        er komt niks meer binnen
        de koppeling is verbroken
        ik krijg een fout in de app
        de app geeft een foutmelding
        hij synchroniseert niet meer
        werkt ineens niet
        ligt eruit
        de app doet niks meer
        hij is gestopt met werken
        verbinding verbroken
        koppeling is kapot
        sinds vorige week komt er niks meer in ons dashboard
        sinds maandag komt er geen bon meer door
        ons dashboard staat stil op 12 november
        unauthorized bij elke poging
        hij is gecrasht en pakt het niet meer op
        vanochtend deed hij het nog, nu hangt alles
        't marcheert niet meer
        sinds gisteren doet de koppeling het niet
        foutmelding bij synchroniseren
        kapot, niemand weet waarom, gisteren om vijf uur ging alles nog
        Onze kassa boekt niet meer door naar Exact.
        hij vraagt de hele tijd om in te loggen
        403 krijg ik
        de boekingen blijven uit, vorige week ging het nog
        stuk na een udpate lijkt het
        verbinding weggevallen
        Sinds maandag ligt het scannen plat.
        Er staat al drie dagen geen nieuwe bankregel in
        het lampje bij de boekhouding is rood geworden
        gisteren deed ie het nog, vandaag komt er een foutmelding
        Waarom krijg ik ineens een inlogvenster in de kassa
        werkt niet
        geen data meer
        niks komt nog binnen
        foutmelding in de app
        hij ligt eruit
        da programma doet niks meer, 't is om zot van te worden
        Sinds de feestdagen krijgen wij uitsluitend foutmeldingen.
        hij geeft al drie dagen dezelfde cijfers
        kapot, de koppeling doet het niet
        sinds dinsdag ligt de koppeling op zijn gat
        ie duit 't neet mie
        sinds maandag doet de scan-app niks meer
    .opt-more =
        er ontbreken gegevens
        ik mis een administratie
        nieuwe bv zie ik niet
        niet alles komt door
        ik wil meer zien
        hij moet bij meer kunnen
        meer
        de app laat te weinig zien
        hij ziet te weinig
        ik mis gegevens
        ik zie niet alles
        er ontbreekt een administratie
        de app moet meer zien
        er moet een administratie bij
        een administratie toevoegen
        ik mis een bedrijf
        te weinig
        hij moet meer mogen
        niet alles komt mee
        ik zie maar een deel
        meer rechten geven
        ik wil iets toevoegen
        de nieuwe bv zien we niet in het rapport
        we hebben er een bv bij gekocht en die verschijnt nergens
        in het rapport staan vier bedrijven terwijl we er zes hebben
        de nieuwe vestiging moet er ook in
        hij pakt maar de helft mee
        voortaan moet de holding er ook bij kunnen
        loopt prima maar hij mist de btw-cijfers
        er ontbreekt een bv in mijn rapport
        ik zie niet alle bedrijven
        nieuwe administratie komt niet mee
        Het dashboard toont slechts de helft van onze ondernemingen.
        de app zou ook bij de holding moeten kunnen
        mijn rapportage haalt drie bedrijven op en het moeten er vijf zijn
        mag er een dossier bij?
        we hebben een vennootschap opgericht en die verschijnt niet in de tool
        onvolledig, ik wil meer zien
        Hij laat te weinig zien: de nieuwe bv zit er niet tussen.
        Het rapport draait prima, alleen één vestiging mis ik
        we hebben een stichting opgericht en die moet ook mee
        In de keuzelijst staan er acht, wij hebben er negen
        mijn dashboard telt alleen Nederland, België hoort er ook in
        ziet niet alles
        nieuwe bv is er niet bij
        mist iets
        niet compleet
        er staat er een niet in
        in Power BI zie ik maar vier van onze zes bedrijven
        onze derde bv komt er niet in voor
        hij toont niet alles
        er zijn nieuwe dossiers bij en die zie ik niet in powerbi
        in het rapport staat alleen de holding
        ik mis een administratie in het programma
        we zien maar de helft van wat we zouden moeten zien
        ik zie maar twee van onze vijf clubs in dat dashboard
        mijn nieuwe bv staat niet in de rapportagetool
    .opt-look-first =
        even kijken wat er is
        wat hangt er allemaal aan
        welke koppelingen hebben we
        inventaris
        ik wil eerst zien welke apps er zijn
        eerst kijken
        eerst zien
        welke apps zijn er
        laat de apps zien
        ik wil een overzicht
        overzicht van apps
        wat is er gekoppeld
        ik wil eerst een lijst
        eerst een overzicht
        wie kan er bij
        welke koppelingen heb ik
        ik wil alleen kijken
        eerst even rondkijken
        laat eerst maar zien wat er zoal aan hangt
        geen idee wat er eigenlijk allemaal aan onze boekhouding hangt
        ik moet voor de auditor opsommen wie er bij kan
        eerst inventariseren dan beslissen
        gewoon nieuwsgierig wat er zoal gekoppeld is
        kunt u mij een lijstje tonen van alle programma's
        voorlopig wil ik niks wijzigen, alleen weten wat er loopt
        welke apps hebben eigenlijk toegang?
        eerst eens kijken wat er allemaal hangt
        voordat ik iets beslis wil ik een inventaris van wat er aan onze boekhouding hangt
        Graag zou ik een overzicht krijgen van alle gekoppelde partijen.
        wat zit er allemaal aan ons Exact vast
        wil weten wie er meekijkt
        kan ik ergens een lijstje krijgen met alle koppelingen
        de auditor vraagt wat er aangesloten is
        ik wil nog niks veranderen, alleen zien
        tonen welke programma's binnen mogen
        Wat hangt er eigenlijk allemaal aan onze boekhouding?
        Voor ik iets doe wil ik een lijstje zien
        de accountant vraagt welke partijen er meelezen
        ik ben hier nieuw en wil weten wat mijn voorganger heeft aangesloten
        geef mij eerst maar het totaalplaatje
        nog niks wijzigen
        weet nog niet wat erin zit
        ik wil nog niets intrekken, alleen zien
        geen idee welke er zijn
        laat eens zien
        geen idee wat er allemaal gekoppeld is, dat wil ik eerst weten
        zeg eerst maar eens wat er allemaal op zit
        ik ben nieuw hier en wil weten wat er loopt
        ik weet niet eens wat er allemaal hangt, laat dat eerst zien
        ik wil gewoon weten wat er allemaal aan hangt
    .stuck-what-each-does =
        wat is het verschil
        wat is het verschil tussen die dingen
        ik weet niet wat ik moet kiezen
        welke moet ik kiezen
        leg het verschil uit
        wat betekenen die keuzes
        wat houdt dat allemaal in
        ik twijfel
        wat doen ze
        welke is beter
        ik kan niet kiezen
        wat past bij mij
        wat raad je aan
        wat is eigenlijk het verschil tussen beperken en intrekken
        beperken of intrekken, is dat niet hetzelfde?
        ik snap de helft van die woorden niet
        wat zou jij doen in mijn plaats
        kun je in gewoon nederlands zeggen wat elk ervan inhoudt
        moet ik daar verstand van hebben, ik zie vijf zinnen en twijfel
        wat is het verschil tussen die drie
        intrekken of beperken, ik snap het niet
        leg eens uit wat elk ervan doet
        Kunt u toelichten wat 'opnieuw toestemming geven' inhoudt?
        is beperken hetzelfde als intrekken
        ik weet niet wat ik moet kiezen omdat ik de woorden niet ken
        wat gebeurt er bij elk van die keuzes
        wat raad je aan, wat zijn de gevolgen
        Ik haal die drie woorden door elkaar.
        Is beperken hetzelfde als half weghalen, of zit het anders?
        wat zijn de gevolgen van het een en van het ander
        leg eens uit in gewone taal waar ik uit moet kiezen
        welke van die manieren is het minst ingrijpend
        kiezen tussen drie dingen die ik niet ken, leuk
        is er verschil dan
        beperken of intrekken, da's toch gelijk?
        intrekken, beperken, is dat niet hetzelfde
        leg me de begrippen eens uit
        intrekken, beperken, is dat niet één pot nat?
    .stuck-which-apps =
        ik weet niet om welke app het gaat
        welke app is het
        ik weet niet welke app
        welke app
        ik ken de app niet
        ik weet niet hoe de app heet
        geen idee welke app
        om welke app gaat het
        ik weet niet welke koppeling
        hoe kom ik erachter welke app het is
        ik weet niet eens welke app het is
        ik weet niet eens om welk programma het gaat
        ik kreeg een mail van exact maar er stond geen naam bij
        onze it'er had het over een koppeling, meer weet ik niet
        hoe heet dat ding eigenlijk?
        het kan de scanner zijn of de webshop, ik weet niet welke van de twee
        welk programma bedoelen jullie dan
        ik weet niet welke app het is
        om welk programma zou het gaan?
        we hebben er zoveel, ik ken de naam niet
        Er is iets gekoppeld, maar hoe het heet kan ik u niet zeggen.
        mijn baas zegt "die app", maar welke bedoelt hij
        naam van de app onbekend
        geen idee onder welke naam dat draait
        welke van de koppelingen moet ik hebben
        Ik weet niet eens over welk programma dit gaat.
        mijn baas zei "zet dat ding uit" maar welk ding
        er kwam een mail over een koppeling zonder naam erin
        Is het nou de scanner of de bankfeed die dit veroorzaakt, geen idee
        hoe heet dat spul bij ons
        het gaat om iets van een koppeling maar welke, vraag het mij niet
        geen idee welke van de apps het is
        iets van een app, maar vraag me niet welke
        weet de naam van het programma niet
        ik zou niet weten over welk programma ik het heb, iets van bonnetjes
        het is een van die apps maar welke, joost mag het weten
    .opt-changes =
        er verandert iets
        iemand gaat weg
        nieuwe boekhouder
        andere gebruiker
        de koppeling moet op een ander
        andere accountant
        secret kwijt
        wij wisselen
        er komt een nieuwe gebruiker
        we stappen over op een ander kantoor
        Karin gaat met pensioen en alles draait op haar inlog
        we stappen in januari over naar een nieuw kantoor
        het client secret is verlopen volgens onze programmeur
        mijn voorganger is weg en ik neem het over
        onze boekhouder stopt ermee
        er komt een systeemgebruiker voor in de plaats
        onze boekhoudster gaat met pensioen en de app staat op haar naam
        we wisselen van accountant
        client secret kwijt
        De koppeling moet overgezet worden op een andere medewerker.
        nieuwe url voor onze eigen app
        iemand gaat uit dienst
        callback uri is veranderd
        andere fiduciaire vanaf januari
        wat moet ik regelen als de controller vertrekt
        we willen naar een systeemgebruiker
        Karin gaat met pensioen en de scanner staat op haar.
        per 1 januari zitten we bij een ander administratiekantoor
        Ons zelfgebouwde ding krijgt een nieuwe sleutel
        Joost vertrekt, moet iemand het van hem overnemen?
        de website is verhuisd naar een ander domein, onze programmeur zegt dat het adres mee moet
        collega gaat weg
        niet meer via Jan
        secret verloopt
        andere gebruiker nodig
        hij werkt hier straks niet meer
        per 1 januari doet kantoor De Wit onze boeken
        Mieke vertrekt en alles staat op haar naam
        Rita gaat met pensioen
        we gaan weg bij ons accountantskantoor
        het secret is verlopen
        de IT-man die alles koppelde is vertrokken
        onze boekhouder stopt ermee en er komt een nieuwe

choose_how-much =
    hoeveel van de rechten moet er weg, alles of een deel
    ik weet niet of alles weg moet of alleen sommige administraties of gegevens
    Ik twijfel hoeveel ik bij een app moet wegnemen: alles, een paar bedrijven of alleen de salarissen. Wat is wijs?
    is helemaal stoppen veiliger dan alleen een stuk wegnemen bij een programma dat anderen nog gebruiken
    het programma moet minder mogen, maar ik weet niet of dat per bedrijf of per soort gegevens gaat
    alles weg of een deel weg, wat zijn de voor- en nadelen
    Onze directie wil dat het rapportagepakket 'minder' krijgt. In welke vormen kan minder?
    moet alles er nou af of kan een beetje ook?
    hoeveel rechten wegnemen
    We vertrouwen die partij half en half. Is het verstandiger om de hele toegang te stoppen of een deel?
    alles weg of een deel, wat is beter
    De app moet minder mogen. Welke mogelijkheden heb ik dan eigenlijk?
    minder rechten voor een app, hoe ver kan ik gaan
    de app mag minder, hoeveel kan ik er afhalen: alles, wat administraties, of soorten gegevens?
    Kan ik alleen een stuk van de toegang wegnemen?
    de app hoeft niet alles te zien. Wat zijn de mogelijkheden om minder te geven
    kan ik toegang halveren zeg maar, niet weg maar wel minder
    hoeveel moet ik die app afpakken, alles of alleen stukken, wat kan er
    Kan ik een app ook half intrekken: wel facturen, niet de lonen, of per bedrijf?
    de app moet minder mogen, wat kan ik er zoal af halen
    ik wil een app minder laten zien maar weet niet hoeveel ik kan weghalen
    De app moet minder mogen: kan dat per bv, per soort gegevens of alleen alles?
    wat kan ik weghalen bij een app, alles of een stukje
    Moet alles weg of een deel, wat raad je aan
    .opt-everything =
        de hele boel
        hij moet overal weg
        alles eraf
        nergens meer bij
        de hele mikmak
        alles
        alles moet weg
        alles weg
        helemaal
        volledig
        de hele app
        helemaal weg
        allemaal
        hij mag nergens meer bij
        totaal
        compleet
        alle rechten
        de app moet helemaal weg
        alles eruit
        we zijn volledig gestopt met dat pakket
        niets mag er overblijven
        de stekker eruit
        na die hack moet hij nergens meer bij kunnen
        rigoureus, met wortel en tak
        leverancier is failliet dus er hoeft geen draadje meer te liggen
        de stekker eruit, volledig, want de leverancier is overgenomen door een concurrent van ons
        Het pakket is opgezegd, dus de volledige toegang dient te vervallen.
        geen enkele toegang meer
        totaal afsluiten
        de app moet volledig buiten
        we gebruiken dat nooit meer, schrap het maar
        alle rechten eraf
        niets mag hij nog
        Niets mag er blijven, we vertrouwen ze niet meer.
        Het contract is afgelopen
        ik wil er nooit meer iets van horen
        de hele groep eruit, zonder uitzondering
        De leverancier is failliet, we zijn er klaar mee
        niks overlaten
        mag nergens meer bij
        geen toegang meer
        niet een beetje, alles
        de hele handel
        Er mag niets van overblijven.
        niks mag die nog
        ik wil niks meer met ze te maken hebben
        100%
        Alles, zonder uitzondering.
        niets mag blijven hangen
        de hele rimram
        compleet eruit
        die hele app mag van het toneel verdwijnen
        helemaal eraf
        alles weg, abonnement loopt af
    .opt-some-administrations =
        twee bv's
        een paar bedrijven
        een deel van de bedrijven
        een klant
        alleen een dochter
        niet alle bedrijven
        maar een bv
        alleen sommige administraties
        sommige administraties
        een paar administraties
        een administratie
        alleen een bedrijf
        bepaalde administraties
        niet alle administraties
        een bv eruit
        een van de bedrijven
        enkele administraties
        twee administraties
        alleen de holding
        bepaalde bedrijven
        een paar bv's
        alleen de holding hoeft hij niet te zien
        alleen de administratie van mijn vrouw moet eruit
        enkel de verkochte dochter eraf
        klant Jansen is vertrokken, de andere dossiers blijven
        mijn privé-bv hoeft er niet in
        hij mag bij de holding maar niet bij de stichting
        twee van de acht
        de vestiging in Gent moet eruit, Antwerpen blijft draaien
        alleen de holding eruit
        bij twee bv's niet meer, de rest wel
        hij hoeft enkel nog in de werkmaatschappij
        Van de acht dossiers mogen er drie niet langer zichtbaar zijn.
        van sommige bedrijven hebben we de aandelen verkocht, daar mag hij niet langer in
        de verkochte bv moet eraf
        mijn privé-bv mag hij niet zien
        een paar klanten loskoppelen, anderen houden
        één administratie weghalen
        beperken tot Nederland, België eruit
        De hele groep, op de stichting na.
        Eén klant van ons kantoor wil niet meer meedoen
        voor Gent mag hij blijven, in Luik niet meer
        de privé-bv van de directeur moet eruit, verder prima
        Winkel verkocht! De andere twee zaken houden we
        niet alles, alleen die bv
        eentje niet meer
        niet de holding, wel de rest
        de bv mag hij niet zien
        niet overal
        één BV is verkocht, die moet eruit en voor de rest niks
        niet alles, enkel de bvba van mijn broer
        die verkochte bv mag hij niet meer zien
        niet alles, enkel de privé-dingen van de zaakvoerder zijn dossier
        nee, de werkmaatschappij moet blijven
        onze zusterfirma hoeft daar niet bij te zitten
        alleen de twee slapende bv's
        bv 3 en 4 eruit, rest blijft
    .opt-some-data =
        alleen de facturen
        alleen salarisgegevens
        niet de lonen
        alleen de bankgegevens
        hij mag geen debiteuren zien
        alleen de verkoopcijfers niet
        alleen bepaalde soorten
        de loonadministratie niet
        sommige data
        niet de relaties
        alleen sommige soorten gegevens
        bepaalde gegevens
        sommige gegevens
        soorten gegevens
        alleen de salarissen
        hij mag geen facturen meer zien
        bepaalde soorten data
        niet alle gegevens
        alleen bepaalde gegevens
        een soort gegevens
        alleen lezen
        de bankgegevens niet
        hij mag niet meer schrijven
        ze mogen wel facturen zien maar geen lonen
        hij hoeft onze lonen niet te zien, facturen wel
        alleen het personeelsgedeelte dicht
        banktransacties gaan hem niks aan
        het is een kassa, wat moet die met crediteuren
        kan hij enkel kijken en niet boeken?
        van iedereen de adressen weglaten, verkoop mag
        de loonstroken gaan dat programma niets aan, verkoopfacturen zijn prima
        facturen wel, bankgegevens niet
        lezen mag, schrijven niet
        Het programma behoeft geen inzage in onze personeelsgegevens.
        alleen de CRM-gegevens eruit
        enkel verkoop, verder niks
        hij mag de relaties niet meer zien
        sommige soorten info afschermen
        HR-module uitsluiten
        zou de app zonder de contactpersonen kunnen
        Facturen mogen ze zien, de lonen niet.
        Het moet bij verkoop blijven, van de bank moeten ze afblijven
        hij mag wel lezen maar niet meer boeken
        Relaties oké, alleen niet hun geheime notities
        kan het personeelsdeel dicht en de rest open?
        geen salarissen
        wel facturen, geen bank
        sommige gegevens niet
        alleen geen personeelsdata
        niet alle soorten data
        ze hebben niks te zoeken bij onze bankgegevens, facturen oké
        geen lonen meer, facturen wel
        facturen oké, maar van de lonen blijven ze af
        bankmutaties gaan hem niks aan
        personeelsgegevens niet
        de salarissen niet, facturen mag
        hij hoeft niet bij de bankmutaties
        facturen prima maar van de lonen moeten ze afblijven
        bankmutaties hoeft hij niet te hebben
    .stuck-what-withdrawing-does =
        wat gebeurt er bij intrekken
        is dat definitief
        kan ik dat terugdraaien
        wat betekent alles weghalen
        raak ik dan gegevens kwijt
        wat gebeurt er als ik intrek
        wat doet intrekken
        wat gebeurt er dan
        wat zijn de gevolgen van intrekken
        wat als ik alles intrek
        verlies ik iets als ik intrek
        gaan er gegevens verloren
        kan ik intrekken terugdraaien
        is intrekken definitief
        wat houdt intrekken in
        ligt de boel dan meteen plat?
        en als ik me bedenk, kan ik dan nog terug
        blijven mijn oude facturen bewaard in dat programma
        wat houdt die leverancier dan nog over van onze data
        ik ben bang dat ik iets stuk maak als ik alles eraf haal
        wat gebeurt er als ik alles weghaal
        stopt hij dan meteen?
        ben ik mijn gegevens kwijt na intrekken
        Blijft de leverancier in het bezit van wat reeds is opgehaald?
        kan ik dat daarna nog terugdraaien
        intrekken, hoe snel werkt dat
        worden de boekingen dan ook gewist
        Stopt het dan per direct of aan het eind van de maand?
        blijven de bonnen die ze al hebben bij hen liggen
        En als ik spijt krijg, kan het dan weer aan?
        wat merkt de werkvloer als ik de stekker eruit trek
        Ben ik mijn gegevens kwijt als ik alles dichtzet
        wat gebeurt er met de facturen die ze al hebben als ik het stop
        wat verlies ik als ik alles weghaal
        zijn mijn cijfers dan weg bij hen
        wat merkt men ervan als ik hem afkoppel
    .stuck-what-narrowing-does =
        wat gebeurt er bij beperken
        wat als ik een deel weghaal
        blijft de rest werken
        wat gebeurt er als ik beperk
        wat doet beperken
        wat is beperken
        wat zijn de gevolgen van beperken
        wat als ik alleen een administratie weghaal
        wat houdt beperken in
        hoe werkt beperken
        wat verandert er als ik beperk
        en als ik er maar een paar wegneem, blijft de rest dan lopen?
        loopt hij voor de andere bv's gewoon door als ik er eentje afhaal?
        krijgt hij dan foutmeldingen bij die ene
        en een bedrijf dat we later oprichten, komt dat er dan nog bij
        merkt de leverancier dat als ik een stukje dichtzet
        hoe gaat dat in zijn werk, maar een deel weghalen
        wat als ik maar een deel weghaal
        blijft de rest dan werken?
        krijgt de app foutmeldingen als er een bv uit gaat
        Welke gevolgen heeft beperken voor de overige administraties?
        en nieuwe bedrijven daarna, gaan die nog vanzelf mee
        wat doet dat beperken precies
        merkt de gebruiker iets als ik er eentje uithaal
        loopt het bij de andere dossiers gewoon door
        Krijgen ze een foutmelding als ik er één uit haal?
        blijft hij voor de andere vestigingen dan gewoon lopen
        Wat gebeurt er met een bv die ik later opricht, als ik nu een deel wegneem?
        als ik het kleiner maak, merkt de winkel daar dan iets van
        Hoe werkt dat, half dichtdoen?
        draait de rest dan gewoon door als ik er twee weghaal?
        werkt de rest nog als ik er één uithaal
        krijgen we dan rare foutmeldingen als er eentje weg is
        en blijft ie dan werken voor de rest als ik minder geef
    .stuck-who-else-uses-it =
        gebruikt iemand anders hem
        hebben collega's er last van
        werkt het dan nog voor anderen
        wie gebruikt hem nog meer
        merken mijn collega's dat
        gebruikt iemand anders de app nog
        wie gebruikt de app nog
        gebruikt een collega dit nog
        hoe weet ik of iemand hem nog gebruikt
        misschien gebruikt een ander hem nog
        ik weet niet of iemand hem nog gebruikt
        straks heeft een collega er last van
        wie werkt er nog mee
        wordt hij nog gebruikt
        en mijn collega's dan, gebruiken die hem nog
        misschien gebruikt Els hem nog, hoe weet ik dat
        ik weet niet of het magazijn er nog mee werkt
        straks belt de boekhouder boos op
        is er nog iemand in huis die dat pakket opent
        moet ik dat eerst rondvragen op kantoor?
        misschien zit de verkoopafdeling er elke dag in
        misschien werken collega's er nog mee
        hoe weet ik of iemand anders die app gebruikt
        gebruikt de boekhouder dit ook?
        Straks valt het bij een andere afdeling om.
        trek ik dan ook die van mijn collega in
        hebben anderen er last van als ik dit doe
        ik ben niet de enige gebruiker
        voor wie geldt dat, enkel voor mij?
        Zou Karin er nog mee werken?
        straks zit de hele verkoop zonder omdat ik iets weghaal
        Ik weet niet of er op kantoor nog collega's op leunen
        misschien scant de boekhouder er nog mee, hoe ga ik dat na
        misschien hebben collega's er ook ja op gezegd, die wil ik niet benadelen
        ik weet niet of Jolanda er ook mee werkt
        misschien heeft verkoop hem nog nodig?
        zou Lotte daar nog mee werken?
        wie zit er nog meer op die app

choose_own-or-standard =
    wat voor app is dit, eentje van ons of eentje van de leverancier, dat bepaalt of ik kan kiezen
    een standaardapp van een leverancier, kan ik die inperken of moet die eruit
    is dit een eigen app of een standaardapp
    Hoe kom ik erachter of onze koppeling door de leverancier is geregistreerd of door onszelf?
    verschil standaard app en eigen app
    maakt het uit of wij de app zelf geregistreerd hebben of bij een leverancier kochten, als ik administraties wil weghalen?
    maakt het uit of de app van onszelf is of van een leverancier als ik hem wil beperken?
    .opt-standard =
        standaard
        van een leverancier
        gekocht
        van Invantive
        ik betaal er een abonnement voor
        het is Basecone
        kant-en-klaar van een softwarehuis
        kwam uit de winkel van exact, duizenden bedrijven hebben hem
        Visionplanner
        we zijn er klant van, hun support is prima
        we hebben het gewoon gekocht
        is van Basecone
        op de doos staat gewoon de naam van een leverancier
        Het betreft een pakket van een softwarehuis.
        we scannen bonnetjes met klippa
        een app uit de store, van iemand anders
        wij betalen daar een abonnement voor bij een bedrijf
        kant-en-klaar product
        niet zelf gemaakt
        onze kassaleverancier heeft die gemaakt
        We betalen er maandelijks voor aan een softwarehuis.
        Gewoon gekocht, half Nederland heeft hem
        dat is Klippa
        Het kwam kant-en-klaar uit een doosje, zeg maar
        er zit een helpdesk van een ander bedrijf achter
        niet de onze
        geen eigen app
        zelf niks geregistreerd
        gewoon gekocht
        wij zijn een bakkerij, wij bouwen zelf niks
        gekocht bij Klippa
        een abonnement van 39 euro per maand bij zo'n bedrijf
        wij hebben zelf niks gebouwd
        we betalen er maandelijks een firma voor
        gewoon gekocht bij Klippa
        het is van een softwarebedrijf, we betalen per maand
        gewoon gekocht, abonnement van 12 euro per maand
        tis Klippa
        komt uit de app store van exact, van een bedrijf
        klippa is het
    .opt-own =
        eigen
        zelf gemaakt
        onze eigen
        eigen registratie, client id staat bij ons in de vault
        onze programmeur heeft hem vorig jaar gebouwd
        op ons eigen client id
        maatwerk door een freelancer, alleen voor ons
        we hebben die zelf aangemeld in de app store
        een scriptje van mijn neef
        in huis geschreven, in c#
        zelf geregistreerd
        onze ontwikkelaar heeft hem gebouwd
        maatwerk van een freelancer, onder ons eigen account aangevraagd
        Wij hebben de registratie in de App Store eigenhandig aangemaakt.
        we hebben een client id en secret
        inhouse gemaakt
        de app van onszelf
        een eigen script dat met de api praat
        eigen ontwikkeling
        IT heeft dat bij Exact aangevraagd, op onze naam
        Onze eigen jongens van IT hebben dat in elkaar gezet.
        Niet gekocht, mijn neef heeft het voor ons geprogrammeerd
        maatwerk, en de sleutels liggen bij ons in de kluis
        Wij hebben hem zelf aangemeld in die winkel van Exact
        draait alleen hier, nergens anders ter wereld
        van onszelf
        geen standaard
        niet gekocht
        eigen registratie
        zelf gebouwd
        onze IT maakte hem
        Wij hebben die door een externe ontwikkelaar op onze naam laten registreren.
        onze programmeur heeft dat in elkaar gestoken
        niet van een leverancier
        maatwerk, hé
        zelf geregistreerd, wij hebben de client id
        het is door de IT-afdeling geregistreerd op ons eigen adres
        wij hebben zelf een client id aangemaakt
        laten maken door een freelancer op onze naam
    .opt-not-sure =
        weet ik niet
        geen idee
        niet zeker
        geen flauw idee
        dat moet ge aan de it vragen
        kan allebei
        mijn voorganger deed dat
        staat nergens op papier bij ons
        ik ben van de administratie, niet van de techniek
        nooit over nagedacht, het werkte altijd
        geen idee, het is ooit door een uitzendkracht geregeld
        weet ik niet zeker
        Dat durf ik u niet te zeggen.
        misschien zelfgemaakt, misschien niet
        zou ik moeten navragen
        iemand van IT weet dat, ik niet
        beide lijken te kunnen
        ik gok leverancier maar zeker weten doe ik het niet
        pff, vraag me wat makkelijkers
        Was voor mijn tijd, dus al sla je me dood.
        kan allebei, het heet "Koppeling 2"
        daar zou ik het archief voor in moeten
        Mijn voorganger heeft dat geregeld en is niet meer te bereiken
        hoezo, is daar verschil in dan? weet ik niet hoor
        kan ik niet zeggen
        geen verstand van
        nou vraag je me wat
        voor mijn tijd geregeld, ik zou het echt niet weten
        daar heb ik nooit bij stilgestaan
        zegt me niets
        dat was voor mijn tijd
        Ik zou het u niet kunnen zeggen.
        zou ik moeten navragen, geen idee
        dat durf ik niet te zeggen, het was er al toen ik kwam
        geen flauw idee, ik doe alleen de boekingen
        ik durf het niet te zeggen
    .stuck-own-or-standard-difference =
        hoe zie ik wat voor app het is
        wat is het verschil
        wat is het verschil tussen een eigen app en een standaardapp
        hoe weet ik welke het is
        hoe kan ik dat zien
        waar zie ik dat
        hoe kom ik daarachter
        waaraan herken ik een eigen app
        leg het verschil uit
        eigen of standaard hoe weet ik dat
        hoe kan ik dat zien?
        waar zou ik dat dan moeten zien?
        staat dat ergens op de factuur of zo
        wat bedoelt u met een eigen app
        als een bureau het voor ons bouwde, telt dat dan als eigen
        heeft iedere gebruiker van dat pakket dan dezelfde
        wat is het verschil tussen die twee soorten
        waaraan herken ik een eigen app?
        hoe zie ik dat
        Waar kan ik nagaan wie de app heeft geregistreerd?
        wat wordt bedoeld met standaardapp
        is een gekochte app met eigen inlog dan een eigen app
        kan ik ergens aan zien welk type het is
        ik ken die begrippen niet, leg dat eens uit met een voorbeeld
        Waar zie ik aan of iets zelfgemaakt is?
        wat bedoel je met die twee soorten
        Is er een trucje om ze uit elkaar te houden?
        geef eens een voorbeeld van elk
        hoe herken ik dat in het scherm
        standaard of eigen, dat zegt mij allemaal niks, hoe kom ik daarachter
        toen ik inlogde kon ik niks aanvinken, zegt dat iets
        waar herken ik dat aan
        hoe kom ik te weten of wij hem zelf geregistreerd hebben
        waaraan merk ik dat dan, of iets van onszelf is
        waar kan je dat aan zien

choose_what-you-see =
    de app doet het niet: hij vraagt om inloggen, of er staat forbidden, of er mist iets
    wat zie ik in de app als de toegang weg is
    De app doet het niet meer goed, maar ik weet niet welke gids ik moet hebben. Hangt dat af van wat ik op het scherm zie?
    app hapert, hoe herken ik aan het scherm welk stappenplan helpt
    onze koppeling loopt niet lekker, moet ik letten op een inlogscherm, een foutmelding of gewoon leegte om te kiezen?
    Ik weet alleen dat er iets niet pakt. Welke soorten storingen onderscheiden jullie, zodat ik de juiste uitleg vind?
    login, weigering, limiet of stilte: welke storing hoort bij welke hulp
    app doet raar maar ik weet niet bij welk probleem dat hoort
    app werkt niet, welke gids?
    Het kan een inlogscherm zijn, het kan een fout zijn, mijn collega kan het niet goed uitleggen. Hoe kom ik bij de juiste uitleg?
    app doet het niet meer, welke hulp moet ik hebben
    Er klopt iets niet bij het ophalen van cijfers uit Exact. Waar hangt het van af wat ik moet doen?
    Er gaat iets mis met een app op Exact maar de melding zegt me niks. Waar begin ik?
    app doet het niet meer, ik weet niet of ik opnieuw moet koppelen of niet
    Sinds maandag werkt onze koppeling niet. Intrekken en opnieuw toestemming geven, of eerst iets anders?
    onze app is kapot, welke gids past daarbij?
    app werkt niet meer, wat moet ik nakijken om te weten welk probleem het is
    de koppeling doet raar, hoe weet ik of ik opnieuw moet inloggen of dat er iets anders is
    mijn app doet niks meer, hoe zie ik welk soort probleem het is
    vraagt de app om inloggen of is het een foutmelding, maakt dat uit voor wat ik moet doen?
    De koppeling doet raar: hoe kom ik erachter of ik opnieuw moet aanmelden of dat er iets anders is?
    .opt-asks-to-sign-in =
        loginpagina
        hij vraagt om een wachtwoord
        aanmelden bij exact
        hij wil toestemming
        de app vraagt me om in te loggen
        hij vraagt om in te loggen
        ik moet inloggen
        ik moet opnieuw aanmelden
        inlogscherm
        een inlogscherm
        hij wil dat ik inlog
        hij vraagt steeds om in te loggen
        ik zie een aanmeldscherm
        ik moet weer verbinden
        de verbinding is verbroken ik moet inloggen
        moet opnieuw aanmelden zegt ie
        hij springt steeds naar start.exactonline.nl en wil mijn mailadres
        er staat: koppel opnieuw met exact
        wachtwoordvenster
        koppeling verlopen, meld u aan
        bij het verversen moet ik mijn gegevens intikken
        ik word telkens naar die blauwe pagina gestuurd
        elke ochtend weer hetzelfde inlogscherm van Exact en daarna nog eens
        hij stuurt me naar de aanmeldpagina
        opnieuw autoriseren vraagt ie
        Ik word telkens verzocht mij opnieuw aan te melden.
        moet weer mijn wachtwoord intikken
        sessie verlopen
        er verschijnt een knop om weer te verbinden
        hij zegt dat ik opniuew moet aanloggen
        melding dat de toestemming vernieuwd moet worden
        de app zegt log in bij Exact
        Hij wil mijn wachtwoord van Exact weten.
        "Uw verbinding is verlopen, koppel opnieuw" met een knop eronder
        ik kom op dat blauwe scherm uit
        Er staat dat ik mij moet aanmelden, terwijl dat nooit hoefde
        sinds gisteren vraagt ie elke ochtend wie ik ben
        komt er niet in zonder login
        moet weer inloggen
        401 en dan aanmelden
        vraagt om mijn wachtwoord
        iedere ochtend weer dat exact-loginscherm
        hij wil mijn wachtwoord weer hebben
        wachtwoord, wachtwoord, wachtwoord
        hij stuurt me naar een loginpagina van exact
        er verschijnt een venster van exact met gebruikersnaam
        hij stuurt me naar de loginpagina
        hij begint weer over aanmelden bij exact
        hij wil mijn wachtwoord weer
    .opt-forbidden =
        geen toegang tot de administratie
        not within division scope
        iets met division
        melding over administratie
        fout over een bedrijf
        een melding met forbidden
        forbidden
        ik zie forbidden
        er staat forbidden
        een melding over een administratie
        foutmelding over administratie
        403
        een fout
        een foutmelding
        ik krijg een fout
        er staat division scope
        niet toegestaan
        geen toegang tot administratie
        iets met een fout
        forbidden staat er
        hij zegt dat ik niet bij administratie 204 mag
        rode balk met forbiden
        een 403 bij het ophalen van die bv
        er komt een tekst over rechten op een division
        "geen toegang tot deze administratie", letterlijk
        er staat in het rood forbidden, met een lang nummer erachter
        geen rechten op deze administratie
        Volgens de foutmelding heb ik geen toegang tot division 1234567.
        de app weigert: geen toegang tot dit bedrijf
        dat ding zegt acces denied
        iets met een divisie die niet is toegestaan
        fout over een bedrijf waar hij niet in mag
        scope error
        de app meldt dat het dossier verboden terrein is
        Dossier 14 wordt geweigerd, staat er in het rood.
        "geen toegang tot dit bedrijf" krijg ik te lezen
        Bij de stichting klapt hij eruit met 403, bij de andere niet
        er verschijnt een regel Engels dat ik daar niet mag komen
        mag niet bij die administratie
        niet within division scope
        geen toegang tot de divisie
        verboden staat er
        staat alleen Forbidden, meer niet
        verboden toegang, staat er in het rood
        Er verschijnt een melding dat de administratie niet is toegestaan.
        er staat dat ie niet bij administratie 310 mag
        er staat forbidden in het rood
        division not allowed ofzo
    .opt-nothing =
        er mist gewoon wat
        lege lijst
        alleen data kwijt
        het is gewoon leeg
        geen fout maar er ontbreekt iets
        geen fout
        er ontbreekt iets
        er mist iets
        ik mis gegevens
        hij doet het maar niet alles staat er
        geen melding
        niks te zien
        leeg
        het is leeg
        ik zie niets
        er staat niets
        gegevens ontbreken
        geen foutmelding
        alles groen maar de omzet van bv twee is er niet bij
        loopt zonder klagen, alleen zie ik één bedrijf niet
        geen gemor, gewoon te weinig regels
        rapport ververst prima, maar de helft van de debiteuren zit er niet in
        hij doet alsof er niks aan de hand is en toch mis ik de holding
        blanco tabel zonder waarschuwing
        alles werkt maar één bv mis ik
        geen error, wel onvolledig
        enkele facturen ontbreken
        Het ophalen slaagt, alleen zie ik niet alle ondernemingen.
        hij loopt gewoon door, zonder de nieuwe administratie
        er valt een stuk weg uit de cijfers
        ik krijg minder dan ik zou verwachten
        verder prima, een bedrijf komt niet mee
        de omzet van filiaal Breda zit er niet in, de andere filialen wel, en nergens een waarschuwing
        het lukt wel, maar de helft staat er niet in
        De meeste bonnen komen binnen, alleen die van Gent niet.
        geen rood, geen piepjes, wel te weinig regels
        hij draait gewoon, maar de nieuwe bv staat er niet tussen
        Alles groen, toch mis ik een hele vestiging
        er valt niks over te klagen behalve dat één klant onzichtbaar is
        geen fout, wel te weinig
        geen foutmelding, maar eentje ontbreekt
        niks mis, alleen niet alles
        een bv zie ik niet
        werkt, maar niet compleet
        geen error, mist wel iets
        het gaat goed, alleen de vestiging Breda ontbreekt
        geen melding, wel maar de helft van de klanten
        hij draait wel, maar filiaal Gent ontbreekt
        alles groen maar februari is leeg
        alles loopt maar ik mis een bv in het rapport
        geen melding, toch ontbreken er cijfers
        draait prima alleen mis ik februari
        draait wel maar zonder de nieuwe bv
        facturen wel, inkoop niet, en geen melding
    .stuck-what-granting-does =
        wat doet opnieuw toestemming geven
        wat gebeurt er als ik opnieuw toestemming geef
        wat is opnieuw toestemming geven
        wat verandert er als ik toestemming geef
        is opnieuw toestemming geven gevaarlijk
        kan dat kwaad
        wat houdt dat in opnieuw toestemming
        is dat veilig, nog een keer mijn akkoord geven?
        overschrijf ik daarmee wat mijn collega had ingesteld
        wat als ik het onder een andere naam doe dan vroeger
        gaat een andere klant er last van krijgen als ik me opnieuw aanmeld
        moet ik alles opnieuw instellen als ik weer toestem
        wat gebeurt er als ik opnieuw toestemming geef?
        is inloggen via de app veilig voor de bestaande koppeling
        raakt er iets kwijt wanneer ik weer akkoord ga
        Vervalt de oude toestemming als ik een nieuwe verleen?
        en als een andere collega inlogt, wat dan
        moet ik gewoon opnieuw toestaan en wat houdt dat in
        krijg ik dan twee koppelingen
        stopt die van mijn andere klant als ik dit doe
        Als ik mijn akkoord nog een keer geef, gaat er dan iets anders stuk?
        raak ik de koppeling van mijn andere klant kwijt wanneer ik weer inlog
        Wat houdt dat in, opnieuw goedkeuren?
        wordt het oude akkoord overschreven of heb ik er dan twee
        Kan mijn collega dat doen in plaats van ik, of maakt dat uit
        wat als ik gewoon weer inlog en goedkeur, wat doet dat
        als ik weer op toestaan klik, overschrijf ik dan iets
        gaat er iets stuk als ik opnieuw toestemming geef
        moet ik dan gewoon opnieuw koppelen? wat doet dat
    .opt-stopped =
        er komt niets meer binnen
        gestopt
        hij haalt niks meer op
        stilgevallen
        sinds gisteren niets meer
        laatste import is van 3 november, geen venster, geen vraag
        stokstijf
        de nachtelijke sync loopt niet meer
        kassa boekt al een week geen omzet
        hij is stil komen te liggen
        vroeger elk uur iets, nu geen enkele regel meer
        niks, al dagen
        laatste factuur is van vorige maand
        er komt geen data meer
        De import staat sinds vrijdag volledig stil.
        ik druk op verversen en het scherm blijft helemaal leeg, ook na een uur wachten
        geen enkele boeking meer sinds de vakantie
        alles is gestopt zonder dat er iets staat
        oude cijfers, wordt niet ververst
        nul documenten opgehaald
        de stroom is opgedroogd
        De laatste bon is van vorige week dinsdag.
        doodstil, geen enkele regel meer sinds het weekend
        Hij vraagt niks, hij zegt niks, hij doet niks
        Nul nieuwe klanten, nul facturen, nul alles
        het is alsof de kraan is dichtgedraaid
        niks meer
        er komt niets binnen
        geen data, geen melding
        doet niks
        sinds maandag niets nieuws
        hij haalt niet meer op
        sinds vrijdag geen enkele nieuwe boeking, ook geen fout
        al dagen niks nieuws
        doodse stilte sinds vrijdag
        de laatste factuur dateert van twee weken terug
        hij vraagt niet om in te loggen, er gebeurt gewoon niks meer
        helemaal stil, sinds dinsdag geen enkele factuur
        het blijft leeg, er wordt niets nieuws opgehaald
        al sinds vrijdag geen enkele factuur doorgekomen
        stil. niks. al drie dagen.
    .opt-too-many =
        429
        te veel verzoeken
        mail over limieten
        limiet bereikt
        too many requests
        mail van exact over api limieten
        ik kreeg een mail dat we over het dagelijks maximum zitten
        statuscode 429 in het log
        rate limit exceeded
        exact schrijft dat er te veel aanroepen per minuut zijn
        daglimiet op
        too many calls, zegt hij, probeer later
        statuscode 429 staat in onze log
        te veel aanvragen
        volgens het schermpje zijn we over een limiet heen
        Exact mailde dat wij het maximale aantal verzoeken overschrijden.
        ons quotum voor vandaag is op, staat er
        rate limiting
        een bericht over dagelijkse limieten gekregen
        we bevragen blijkbaar te vaak
        api-limiet bereikt
        Ik kreeg een mail dat we over ons maximum zitten.
        tegen het eind van de dag stopt ie en 's nachts mag het weer
        "slow down" of zoiets, we halen blijkbaar te vaak op
        Er wordt iets gezegd over aantallen per minuut
        vijfduizend op een dag, daar zijn we overheen
        limiet bereikt, mag niet meer
        mag vandaag niets meer opvragen van Exact
        kreeg een mailtje dat we de dagelijkse grens hadden bereikt
        mail gekregen dat we over de limiet zijn
        hij zegt da we te veel gevraagd hebben
        er kwam een mailtje van exact dat we over de limiet zijn
        too many requests of zoiets
        er kwam een mail dat we over onze limiet heen zijn
        mail gehad dat we over de limiet zijn
        429 too many requests

choose_what-is-missing =
    de app laat te weinig zien en ik weet niet waar het aan ligt
    de app mag niet bij een administratie en ik weet niet welke gids ik nodig heb
    Het pakket doet het, alleen laat het te weinig zien. Hangt de aanpak af van of ik de oorzaak al weet?
    mijn programma toont niet alles en ik weet niet welke route ik moet kiezen om meer te krijgen
    te weinig zichtbaar in de app, moet ik gericht toevoegen of eerst uitzoeken
    De app laat te weinig zien. Moet ik een administratie toevoegen of eerst zoeken waar het hapert?
    te weinig in beeld in de app: hoe weet ik welke aanpak het snelst is
    de app doet het wel maar ik mis spul, welke kant moet ik op?
    app laat te weinig zien
    Onze rapportage draait maar is niet compleet en ik weet nog niet of het aan een recht ligt. Welke vraag moet ik eerst beantwoorden?
    app werkt maar ik mis gegevens
    De koppeling draait, alleen ontbreekt er een stuk. Wat zijn de mogelijkheden?
    te weinig te zien in de app
    de app laat te weinig zien, wat moet ik daarvoor aanpassen
    app werkt wel maar niet alles staat erin, intrekken of bijgeven?
    app werkt maar laat te weinig zien en ik weet niet waarom
    de app ziet niet alles, hoe weet ik welke hulp ik nodig heb
    Het programma doet het wel maar ik mis een deel van onze cijfers en weet niet waarom
    De kassa-app werkt, maar mist filialen. Welke kant moet ik op?
    .opt-known-cause =
        hij mag niet bij een bedrijf
        die bv is niet aangevinkt
        ik weet al welke
        de administratie is niet toegestaan
        de app mag niet bij een administratie
        hij mag niet bij de administratie
        een administratie mag niet
        ik weet dat hij er niet bij mag
        de administratie is niet gekozen
        de app heeft geen toegang tot een administratie
        een administratie is niet aangevinkt
        ik weet waar het aan ligt
        een bv is niet toegestaan
        de administratie moet nog worden toegevoegd
        app heeft geen recht op onze holding, dat weet ik zeker
        bij die bv stond geen vinkje
        de leverancier zegt dat we bedrijf 310 nog moeten vrijgeven
        we hadden destijds enkel de holding toegelaten
        ik heb gezien dat ze niet in de rechterlijst zit
        alleen onze nieuwe vestiging moet er nog aan toegevoegd
        hij krijgt voor die ene een weigering
        de app mag de holding niet zien
        ik heb die bv destijds niet aangevinkt
        staat niet bij de toegestane
        Bij de toestemming is deze administratie niet geselecteerd.
        weet het al, hij heeft geen machtiging voor dat bedrijf
        ik heb alleen losse bv's gekozen, deze zit er niet bij
        dossier ontbreekt in de machtiging
        toevoegen aan de app, meer is het niet
        die moest ik nog toestaan
        de nieuwe zit niet in de selectie van de app
        Ik heb bij het koppelen de stichting niet aangevinkt.
        Toen ik toestemming gaf bestond de nieuwe bv nog niet
        er staat duidelijk dat hij dossier 14 niet mag openen
        Zeven mag ie, de achtste heb ik vergeten
        Luik is destijds bewust overgeslagen en moet er nu bij
        die bv staat niet aangevinkt
        geen rechten voor die ene
        niet toegestaan aan de app
        is niet gekozen
        de app heeft die administratie niet
        ik heb Holding Oost zelf uitgevinkt destijds, die moet er nu bij
        hij mag niet in de BV kijken
        ik vergat bij het inloggen bv 3 aan te vinken
        Antwerpen is niet aangevinkt
        Bij het toestaan heb ik één stichting overgeslagen.
        ik weet dat ie niet bij de nieuwe bv mag
        die nieuwe bv heb ik nooit aangevinkt, dus hij mag er niet bij
        hij mag niet bij de nieuwe stichting, dat weet ik zeker
        bv 7 staat niet aangevinkt bij die app
    .opt-unknown-cause =
        geen idee waardoor
        weet niet waarom
        ik snap niet waar het aan ligt
        ik weet niet waar het aan ligt
        geen idee waar het aan ligt
        weet ik niet
        geen idee
        ik weet het niet
        oorzaak onbekend
        waar ligt het aan
        ik snap niet waarom
        ik weet niet waardoor
        kan van alles zijn
        dat moet ik uitzoeken
        onbekend
        geen idee waarom ik die niet zie
        alles lijkt in orde en toch
        ik heb overal gekeken en snap er geen bal van
        tja, zeg het maar
        vinkjes staan goed, rechten zijn goed, en nog zie ik haar niet
        het kan aan exact liggen of aan het rapport, ik tast in het duister
        niemand hier kan het verklaren
        geen idee waar het misloopt
        ik heb al van alles nagekeken en nog steeds is het me een raadsel
        ik snap niet waarom hij niet verschijnt
        De oorzaak is ons vooralsnog onbekend.
        ligt het aan Exact of aan de app
        zoek het samen met mij uit
        alles staat goed volgens mij en toch
        hij staat aangevinkt maar ik zie hem niet
        waar moet ik beginnen
        geen flauw benul hoe het komt dat ie wegblijft
        Het kan van alles zijn, ik tast in het duister.
        Aangevinkt is ie, rechten heb ik, en toch geen spoor
        de leverancier wijst naar Exact en Exact naar de leverancier
        waarom zie ik die ene wel in het pakket en niet in mijn rapport?
        vorige maand stond hij er nog, niemand heeft iets veranderd
        niet duidelijk waarom
        kan het niet verklaren
        't zou aan tien dingen kunnen liggen
        geen flauw benul hoe dat komt
        soms zie ik hem wel, soms niet, een raadsel
        alles lijkt goed te staan en toch zie ik dossier 40 niet
        het kan van alles zijn
        waarom het ontbreekt? geen idee
        tja wist ik het maar, het is gewoon minder dan vorige maand
        geen flauw benul waarom
        zou niet weten hoe het komt
    .opt-all =
        alles moet erin
        ook de nieuwe
        alle bedrijven voortaan
        de app moet voortaan alles zien
        alles ook nieuwe
        alles
        hij moet alles zien
        ook nieuwe administraties
        de app moet overal bij
        alle administraties
        altijd alles
        voortaan alles
        ook toekomstige
        automatisch alles
        we richten elk kwartaal een bv op en ik wil daar niet steeds achteraan
        gewoon overal bij, punt
        nu en in de toekomst
        zet hem maar helemaal open voor de hele groep
        elke vestiging die we nog openen moet er vanzelf in
        full access voor alle entities
        ik wil dat nieuwe bv's er vanzelf bij komen
        alles, ook wat we later oprichten
        niet telkens handmatig toevoegen
        In de toekomst dienen alle administraties automatisch mee te komen.
        iedere bv die wij de komende jaren oprichten moet er zonder omkijken in zitten
        elk bedrijf, huidig en toekomstig
        kan hij niet meteen overal bij, ook straks
        wij krijgen elke maand klanten bij en die moeten direct mee
        volledige toegang voortaan
        alle dossiers zonder uitzondering, nu en later
        We richten elke maand een bv op en ik wil niet steeds terug.
        Dat gedoe met aanvinken ben ik zat, gooi het maar open
        wat we hebben en wat er nog komt
        hij moet vanzelf meegroeien met de groep
        Geen lijstjes meer, nooit meer iets bijwerken
        geen uitzonderingen
        niet steeds bijwerken, gewoon alles
        ook nieuwe
        allemaal
        niets overslaan
        alles, en volgend jaar als we er weer een oprichten ook meteen
        gewoon altijd alles, ook wat we volgend jaar oprichten
        ik wil niet iedere keer een nieuwe bv moeten toevoegen
        bij elke oprichting moet ik weer klikken, dat wil ik niet meer
        hij moet overal bij, ook bij bedrijven die er nog bijkomen
        elke keer dat handmatig toevoegen ben ik beu, laat hem alles zien
        wij openen elk jaar een filiaal, dat moet er vanzelf bij
    .stuck-what-narrowing-does =
        hoe komt het dat hij niet alles mag, is hij ingeperkt?
        wat betekent dat, een beperkte app
        als er bedrijven zijn uitgesloten, blijft de rest dan lopen
        wanneer komt een nieuw bedrijf niet vanzelf mee
        geeft zo'n inperking fouten bij de andere
        wat is dat, kiezen van administraties
        waarom zou een app beperkt zijn tot bepaalde bv's
        Heeft een eerdere beperking hier gevolgen voor?
        iemand heeft hem ingeperkt, wat betekent dat
        hoe werkt zo'n beperking
        als er losse administraties zijn gekozen, moet ik dan elke nieuwe zelf toevoegen?
        wat is er gebeurd als de app beperkt is
        leg dat inperken uit
        Wat doet zo'n keuze per bedrijf nu precies?
        als er maar een paar zijn gekozen, komt een nieuwe dan vanzelf mee of niet
        Blijft de app lopen voor wat ik laat staan?
        Heeft iemand hem misschien krapper gezet, en wat zou dat dan doen
        snap niet wat er gebeurt met bedrijven die buiten de selectie vallen
        wat doet beperken ook alweer
        ligt het eraan dat we hem ooit beperkt hebben? wat deed dat ook alweer

choose_what-changes =
    er verandert iets rond de app: gebruiker, boekhouder of registratie
    welke gids als er iemand of iets wisselt
    De app blijft, maar er wisselt iets om ons heen. Welke gevallen kennen jullie en wat doe ik dan?
    bij ons verandert er iemand of iets rond Exact en de software moet blijven draaien, welke route is dat?
    verandering op komst, pakket moet door, wat zijn de smaken
    Er gaat bij ons van alles veranderen: personeel, kantoor en onze eigen app. Welke gids hoort bij welke wijziging?
    de app houden we, de rest verandert. welke weg
    er gaat van alles schuiven hier, andere mensen en ook een andere app-registratie, welke gids pak ik
    er verandert iets, wat nu
    Binnenkort krijgen we hier nieuwe gezichten en een ander systeem. De koppeling blijft, maar waar moet ik op letten?
    er verandert iets in onze organisatie, wat moet ik met de koppelingen
    We wisselen van medewerker en misschien ook van accountant, wat heeft dat voor gevolg voor de apps?
    nieuwe medewerker, nieuw kantoor of eigen app, welke uitleg hoort waarbij
    De app blijft maar er verandert van alles bij ons (personeel, kantoor). Welke gids pak ik?
    we houden de app maar er wijzigt iets omheen, wat moet ik kiezen
    er gaat iets wijzigen rond de koppeling (persoon of kantoor, ik weet het fijne niet), wat moet ik kiezen
    bij ons verandert er wat met de eigen app, de gebruiker of de boekhouder, welk pad is dat
    er verandert iets bij ons, de app blijft, maar een ander wordt verantwoordelijk
    we wisselen van mensen en ik weet niet wat dat voor de app betekent
    .opt-user =
        gebruiker
        een andere gebruiker
        collega gaat weg
        systeemgebruiker
        iemand anders
        Mieke gaat uit dienst, het loopt over haar login
        het account van Ahmed wordt volgende maand gesloten
        hij loopt nu op mijn naam, dat wil ik niet meer
        de controller is vertrokken
        we maken er een aparte login voor aan
        mijn opvolger moet het overnemen
        het hangt aan een persoonlijk account, dat moet een algemeen worden
        Wendy gaat weg en het staat op haar
        we willen het op een systeemaccount
        er moet een andere gebruiker achter komen te zitten
        De medewerker die het inrichtte, verlaat ons per 1 maart.
        overzetten naar mijn collega
        het hangt nu aan de stagiair
        niet meer op naam van de directeur
        nieuwe controller neemt het over
        koppeling moet op iemand anders zijn login
        de collega die alles had aangesloten gaat met pensioen
        Karin gaat weg en alles loopt op haar login.
        Van Joost naar mij, komt het op neer
        de directeur wil niet langer dat het onder zijn naam draait
        we hebben een robotgebruiker aangemaakt en die moet het overnemen
        Zelfde kantoor, zelfde pakket, alleen een andere collega
        niet meer via Piet
        andere gebruiker
        collega werkt hier straks niet
        moet op iemand anders
        niet meer op mijn naam
        koppeling overzetten
        Frank gaat eruit en ik wil dat het op mijn inlog komt
        een aparte systeemgebruiker maken ervoor
        niet de boekhouder, wel de collega die hem ooit installeerde
        Anja gaat eruit, ik kom in haar plaats
        het moet niet meer op mijn persoonlijke login staan
        ik ga zelf uit dienst
        aparte robotgebruiker aanmaken voor de sync
        Kim is uit dienst en nu ben ik aan de beurt
        hij liep via Jan en moet nu via Sandra
        ik neem de koppeling over van een collega
        de koppeling staat op naam van iemand die met pensioen is
        van de zomerhulp naar mij zetten
        ans gaat weg en alles staat op haar login
        moet op een algemeen account komen ipv mijn naam
    .opt-accountant =
        boekhouder
        nieuwe boekhouder
        andere accountant
        ander kantoor
        nieuwe accountant vanaf januari
        we gaan naar BDO
        vanaf januari doet een nieuw kantoor de boeken
        onze fiscalist is gestopt
        wij stappen over van Jansen & co
        hij gaat met pensioen, de man die onze jaarrekening maakt
        administratiekantoor opgezegd
        ander administratiekantoor
        wij stappen over naar een nieuwe accountant
        nieuwe boekhouder vanaf 2027
        Per 1 januari neemt een ander kantoor onze boekhouding over.
        fiduciaire wisselen
        we gaan na twaalf jaar weg bij ons administratiekantoor
        de oude boekhouder moet eruit
        contract met de accountant opgezegd
        we maken de overstap naar een goedkoper boekhoudkantoor
        we hebben gebroken met ons boekhoudkantoor
        Karin gaat weg, en met haar het hele administratiekantoor dat onze boeken deed.
        Per 1 januari doet kantoor Peeters onze cijfers
        wij hebben de samenwerking met ons kantoor opgezegd
        de nieuwe fiscalist wil er ook bij en de oude moet eruit
        we gaan van een grote naar een kleine praktijk voor de jaarrekening
        andere boekhouder
        niet meer bij dit kantoor
        nieuw kantoor
        we stoppen met de accountant
        accountant is straks niet meer van ons
        wisselen van kantoor
        Wij nemen afscheid van onze accountant.
        BDO wordt vervangen door een kantoor uit het dorp
        we zijn niet tevreden over ons kantoor en gaan weg
        onzen boekhouder stopt ermee
        ander kantoor gaat de boeken doen
        nieuw kantoor per 1 januari
    .opt-registration =
        secret
        client secret
        redirect uri
        de registratie
        eigen app
        de redirect uri moet worden aangepast
        we verhuizen ons scriptje naar een andere server, dus het adres klopt niet meer
        onze ontwikkelaar vraagt om een nieuwe sleutel
        redirect uri moet anders
        client secret op straat gekomen
        ik ben die geheime code van onze zelfbouw kwijt
        callback-url wijzigt na de domeinwissel
        secret vergeten
        de redirect url van onze app
        er klopt iets niet met de callback van onze maatwerkapp
        Het betreft onze eigen registratie bij Exact.
        het gaat over het client id en zo, van die app die we zelf hebben aangemeld
        nieuw domein, dus het terugkeeradres moet om
        sleutel van de maatwerkapp
        iets met de App Store registratie
        ontwikkelaar wil het geheim hebben
        de server verhuist en onze api-app moet mee
        Onze geheime sleutel is op straat beland.
        het terugkeeradres klopt niet meer sinds de site verhuisd is
        De programmeur kan het wachtwoord van ons bouwsel nergens vinden
        we moeten in de App Store iets aanpassen aan wat we zelf hebben aangemeld
        client secret kwijt
        secret verlopen
        redirect klopt niet
        callback uri niet geldig
        client secret werkt niet meer
        onze registratie
        wij hebben de callback verhuisd naar een ander domein
        dat geheime wachtwoord van onze app is kwijt
        ons secret is niet meer te vinden
        we zijn de client secret kwijt
        de callback-url klopt niet meer na de verhuizing van de server
        De geheime sleutel dient vernieuwd te worden.
        het client secret is kwijt
        onze ontwikkelaar wil een andere callback-url instellen
        het client secret is verlopen van ons eigen gevalletje
        IT wil een andere redirect-url zetten
        secret is verlopen denk ik
        de redirect-url klopt niet meer na de verhuizing van de server

choose_proof =
    kijk eerst even of de app nog toegang heeft voor ik kies
    heeft deze app eigenlijk nog toegang
    kan je even kijken of de app nog toegang heeft voordat ik iets ga kiezen
    Heeft onze app nog geldige rechten? Het is me niet duidelijk of ik opnieuw moet koppelen
    .plan =
        eerst de inhoud van je verzoek tonen aub
        welke vraag gaat er dan naar exact, laat zien
    .by-hand =
        doe ik met de hand
        niet verbonden met wegwijs, ik check het zelf
        niet verbonden met wegwijs, dus zelf
        doe ik zelf in de app, is zo gebeurd
        die app zit niet in wegwijs
    .check =
        doe maar, kijk of ie nog leeft
        als het geen kwaad kan, dan graag controleren
        test hem even voor me

choose_to-revoke =
    ik heb besloten: alle rechten intrekken, welke gids is dat
    alles moet weg, stuur me naar de juiste gids
    ik weet het nu: alles moet weg
    als ik nu alles intrek, zit ik daar dan aan vast of kan ik terug?
    kan ik later van gedacht veranderen als ik de app alles afneem
    .opt-revoke =
        start maar
        vooruit met de geit
        ja hup, intrekken
        toe maar, laat zien hoe
        ja, weg ermee, breng me naar die gids
        intrekken. nu.
        ja doe maar intrekken
        hoe doe ik dat
    .finish =
        oke maar niet vandaag, klaar
        ik bespreek het eerst in het bestuur
        goed om te weten, dat was alles
        nu nog niet, eerst overleg, klaar
        dat wist ik al, genoeg

choose_to-narrow =
    ik heb gekozen voor alleen administraties weghalen, welke gids neem ik
    alleen sommige administraties moeten weg, welke van de gidsen is het
    app moet blijven werken voor de ene klant maar niet voor de andere
    twee bv's uit een koppeling halen zonder alles stop te zetten
    Alleen de stichting met patiëntgegevens moet buiten bereik van de app, de rest mag
    .opt-change-administrations =
        breng me erheen
        ja, laat me ze eraf halen
        door naar het kiezen van administraties
        laat maar zien hoe ik die ene eruit vis
        ja naar die gids graag
        laat zien waar dat zit
        oké volgende gids
    .finish =
        doe ik volgende week, tot dan
        oké, ik weet wat ik moet doen
        doe ik later, bedankt klaar

choose_to-grant =
    ik heb gekozen voor opnieuw toestemming geven, welke gids is dat
    de app vraagt om inloggen, welke gids moet ik hebben
    .opt-reauthorise =
        goed, opnieuw koppelen dan maar
        ja dat wil ik, hoe
        Zou u mij willen begeleiden bij het hernieuwen.
        hoe doe ik dat dan, opnieuw akkoord geven
        breng me naar opnieuw toestemming
        opnieuw koppelen dus? ja graag
        toestemming opnieuw geven ja
        hij was inderdaad lang niet gebruikt, laat zien hoe
    .finish =
        oke weet genoeg, doei
        ik laat het aan de eigenaar over
        ik laat dit door de beheerder doen, klaar

choose_to-add =
    er moet een administratie bij, naar welke gids ga ik
    de oorzaak is bekend: de administratie is niet aangevinkt, welke gids nu
    ik wil bij mijn bestaande webshop-app gewoon mijn nieuwe bv erbij hebben, welke weg is dat?
    .opt-change-administrations =
        hoe vink ik die aan
        ok open die gids
        oké voeg maar toe, waar moet ik zijn
        graag naar die gids
        die nieuwe winkel moet erbij, laat zien
        toevoegen, ja
        ja die nieuwe bv toevoegen
        mooi dat ik niks hoef in te trekken, door
    .finish =
        hoeft niet meer, de admin heeft het net gedaan

choose_to-all =
    de app moet voortaan alles mogen, ook nieuwe administraties, welke gids
    wat kies ik als de app ook bij latere administraties moet kunnen
    ik twijfel, hij moet van mij voortaan echt overal bij kunnen, welke gidsen heb ik dan na elkaar nodig?
    eerst intrekken dan alles geven, klopt dat
    Voor 'alle administraties, ook toekomstige' noemt een collega twee stappen. Welke volgorde is dat ook weer?
    ik wil dat de app vanaf nu alles ziet, ook wat nog opgericht moet worden. Intrekken en opnieuw geven, klopt dat?
    app moet alles krijgen, toekomst inbegrepen; eerst intrekken dan geven? of andersom
    app moet altijd alle bv's zien, ook die we volgend jaar oprichten
    Wij krijgen elke maand nieuwe klantdossiers, kan de app die automatisch meenemen?
    alle administraties nu en later toestaan
    Elk nieuw filiaal moet vanzelf in de omzetapp komen, wat moet ik dan doen: intrekken, toevoegen?
    .opt-reauthorise =
        ingetrokken heb ik al gedaan, alleen het tweede nog
        stap 1 heb ik al gedaan, nu de tweede
        hij is er al uit, nu opnieuw akkoord
        ingetrokken is hij al, nu nog de toestemming voor alles
        rechten zijn al weg, door naar de tweede
    .opt-revoke =
        begin met 1
        Eerst dus weghalen? Akkoord.
        begin met stap 1, eruit halen
        laat zien hoe ik de rechten intrek
        dan begin ik met intrekken, stap één
        eerst eraf dus. hoe.
        eerst intrekken dus, start
        begin bij 1
    .finish =
        ik doe het na de maandafsluiting, klaar dus
        mooi, dat doe ik vanavond thuis

choose_to-layers =
    ik weet niet waar het blijft hangen, welke gids zoekt dat uit
    er ontbreekt iets en de oorzaak is onbekend, waarmee begin ik
    de app laat niet alles zien en ik heb geen idee waar het aan ligt
    iets ontbreekt in de app en ik heb geen idee waar het blijft steken
    me materieel bv zie ik niet in de app en geen idee waar het aan ligt, welke hulp moet ik hebben
    .opt-new-administration-invisible =
        ok loop maar langs
        loop ze maar met me door
        waar begin ik
        ja laten we zoeken
        kom op dan, waar blijft ie hangen
        oke, die vijf lagen nalopen
        start dat onderzoekje
    .finish =
        oh ik weet het al, klaar
        geen tijd voor vijf lagen, tot een andere keer
        laat maar, mijn zoon zoekt het uit
        geen tijd voor, klaar

choose_to-division-error =
    er staat forbidden, welke gids zoekt die foutmelding uit
    welke gids hoort bij een melding over een administratie
    foutmelding in de app, moet ik dan iets intrekken of opnieuw toestaan?
    De ene keer staat er alleen Forbidden, de andere keer iets over een administratie. Welke gids past bij welke?
    Foutmelding over een administratie die niet mag, welke wegwijzer hoort daarbij?
    .opt-division-scope-error =
        er staat iets van division bij
        er staat een nummer van een administratie in
        er staat een nummer van een administratie in de fout
        'division not allowed' las mijn collega voor
        er staat administratie in de melding
        iets met division scope
    .opt-forbidden =
        forbidden, en verder geen woord
        kaal, één woord
        er staat letterlijk enkel forbidden
        ik zie alleen dat ene woord, verder niks
    .finish =
        laat maar zitten, de leverancier kijkt ernaar
        oké ik ben er klaar mee voor vandaag
        doet de leverancier dit niet? klaar ermee

choose_to-overview =
    ik wil eerst zien welke apps er zijn voor ik beslis
    eerst kijken, dan kiezen: waar staat het overzicht
    Voor ik iets intrek of beperk wil ik weten welke apps er zijn. Kan dat zonder iets te veranderen?
    eerst rondkijken en dan pas kiezen, waar doe ik dat
    ik wil eerst weten wat er allemaal aan hangt voor ik iets beslis
    .opt-overview =
        laat zien die lijst
        ja dat lijkt me verstandig
        ja graag, dat lijstje
        goed, toon maar
        zolang er niks verandert vind ik het best, door
    .finish =
        nee hoor, dit was genoeg
        ik kijk morgen verder

choose_own-app-limits =
    bij een eigen app kan ik dus niets kiezen, wat blijft er dan over
    wat kan ik doen als onze eigen app te veel ziet
    we hebben hem zelf gemaakt, valt daar dan wel iets in te perken?
    eigen app, kan ik kiezen tussen beperken en intrekken
    Twijfel: onze zelfgeregistreerde koppeling ziet te veel. Zijn er keuzes, of blijft alleen intrekken over?
    bij onze eigen app minder laten zien, wat zijn de mogelijkheden dan, want kiezen lukt niet
    eigen app beperken kan dat
    Wij hebben een app die onze IT'er heeft gemaakt, kan die ook minder bv's krijgen?
    kan ik bij onze zelfgebouwde app kiezen welke bv's hij ziet
    Onze eigen koppeling ziet alles. Hoe maak ik dat minder?
    eigen app beperken tot één dossier
    de app van onze IT leest ook de holding, bij een zelf geregistreerde app zie ik geen keuze
    .opt-reauthorise =
        dan maak ik een aparte gebruiker en geef die opnieuw toegang
        oude toestemming is al weg, nu inloggen als de nieuwe
        aparte gebruiker is er al, nu daarmee toestemming geven
        aparte gebruiker is er al, nu nog inloggen via de app
        hoe geef ik dat ding toestemming met de nieuwe user
    .opt-revoke =
        eerst het oude eruit
        dan maak ik een aparte gebruiker, eerst de oude eraf
        oude toestemming moet eerst weg, hoe
        dan trek ik hem liever helemaal in
        dan trek ik de oude toestemming in, hoe gaat dat
        dan trek ik de oude in
        eerst de oude toestemming eraf, laat zien
    .finish =
        helaas. maar duidelijk, klaar
        dan praat ik eerst met IT
        jammer dan, klaar
        ik pas de rechten van de gebruiker zelf aan, klaar

choose_data-is-fixed =
    enkel de facturen mogen gezien worden door de koppeling, de lonen niet
    de app mag wel verkoop zien maar geen salarissen
    kan ik instellen dat een koppeling de lonen niet ziet
    alleen bepaalde gegevens laten zien aan een app, zoals facturen
    mag de app alleen de facturen zien en de lonen niet
    kan ik kiezen welke soorten gegevens een app te zien krijgt
    de salarissen moeten afgeschermd worden voor de koppeling, de rest mag blijven
    niet de administraties maar de soorten gegevens wil ik inperken
    kan ik een app wel facturen laten zien maar geen salarissen
    ik wil alleen de relaties delen en niet het grootboek, hoe stel ik dat in
    Valt er per soort gegevens te kiezen wat een leverancier uit Exact krijgt?
    app mag alleen lezen en niet schrijven, kan ik dat zelf instellen in Exact
    mag hij wel de facturen maar niet de salarissen, kan ik dat zelf aanpassen?
    Kan ik instellen dat het programma wel facturen leest maar geen salarissen?
    Ik wil ons declaratiepakket alleen inkoopboekingen laten zien en verder niets. Waar vink ik soorten gegevens uit?
    soort gegevens weghalen bij een pakket van een leverancier, kan dat?
    alleen relaties delen, geen grootboek, en dat bij een bestaand pakket
    waarom kan ik bij een gekocht pakket niet zelf aanvinken welke gegevens het krijgt
    en kan ik zeggen wel facturen maar geen salarissen?
    alleen bepaalde gegevens delen
    De app mag bij onze relaties, maar van mij niet bij de bankmutaties. Kan ik per soort gegevens kiezen?
    kan ik alleen de salarisgegevens afschermen voor een app
    Wij willen dat het pakket wel facturen ziet en geen loon. Kan ik dat ergens uitvinken?
    soorten gegevens uitzetten bij een gekoppelde app
    kan ik instellen dat een app wel facturen ziet maar geen salarissen
    kan ik soorten gegevens uitzetten bij Klippa
    app mag geen relaties zien, enkel verkoop. hoe stel ik dat in?
    kan ik instellen dat de app wel facturen maar geen salarissen ziet
    Hoe ontneem ik een leverancier alleen de bankmutaties en niet de rest van de gegevens
    mag ik soorten data afvinken bij een gekochte app? onze FG wil geen NAW-gegevens delen
    kan ik een app wel facturen laten lezen maar geen lonen
    alleen bepaalde soorten gegevens blokkeren voor een app
    kan je bij een gekochte app de salarisgegevens uitvinken
    Kan ik een app wel facturen maar geen salarissen laten zien?
    Ik wil dat die tool alleen bij de verkoop mag, niet bij de bankgegevens
    Kun je per soort gegevens aangeven wat een app mag inzien?
    Een vinkje weghalen bij loongegevens voor een leverancier, waar doe ik dat?
    De app mag alles in het grootboek zien, ik wil hem alleen de debiteuren geven
    scopes van een standaardapp wijzigen
    Mag het pakket ook alleen lezen in plaats van schrijven, kan ik dat instellen?
    Ik vind het niks dat onze scantool relaties kan wijzigen. Kan dat recht eruit?
    kan je instelen dat n app allen verkoopfacturen ziet en de lonen niet
    Kan ik een app wel de facturen laten zien maar niet de salarissen?
    ik wil een app de categorie relaties ontnemen, per soort gegeven dus
    .opt-revoke =
        vertrouw ik niet, dan gooi ik alles dicht
        dan maar helemaal niks meer, ik vertrouw ze niet
        Onder die voorwaarden wens ik de toegang te beëindigen.
        als ze er niet uit kunnen moet alles er maar uit
        eruit dan
        dan alles maar eruit, ik vertrouw het niet
        weg ermee in dat geval
    .opt-overview =
        wat mag hij nu precies zien dan
        wat hebben andere apps bij ons allemaal in te zien, toon de lijst
        ik wil kijken welke apps er zijn
        hebben anderen ook zoveel rechten? laat lijst zien
    .finish =
        vraag ik aan Klippa, klaar
        hm dan hou ik het zo, niks meer
        ik vraag de leverancier of het minder kan
        ik mail de leverancier, klaar

choose_has-access =
    de app heeft nog toegang en toch werkt het niet, wat nu
    toegang is in orde, welke gids past dan
    app doet raar maar krijgt volgens de controle nog toegang, moet ik dan toch opnieuw toestemmen
    heeft opnieuw akkoord geven zin als Exact het programma gewoon nog toelaat
    de check zegt dat er toegang is maar ik mis gegevens, welke kant op?
    Volgens jullie test komt het pakket gewoon binnen. Wat is dan het probleem?
    jij zei dat de app nog toegang heeft maar ik dacht dat ik opnieuw moest koppelen?
    toegang is er nog, wat dan
    De controle geeft aan dat Exact de verbinding gewoon toelaat. Heeft opnieuw toestemming geven dan nog zin?
    volgens de controle heeft de app nog toegang, moet ik dan toch opnieuw koppelen?
    test zegt toegang ok maar ik mis data
    Controle geeft groen, waarom mis ik dan gegevens, opnieuw toestaan?
    jullie controle zegt dat de app nog toegang heeft, maar ik zie toch niks nieuws
    toegang is er nog zegt wegwijs, wat is het dan wel
    .opt-new-administration-invisible =
        maar er ontbreekt wel een bedrijf
        onze nieuwe bv zien we niet
        maar ik mis nog wel die nieuwe bv
        een pas aangemaakte administratie komt niet in beeld
        er ontbreekt eentje, die van Maastricht
        er mist nog steeds een bv
        die nieuwe administratie zie ik niet
    .opt-division-scope-error =
        ik kreeg toch echt een melding over de scope
        er kwam een foutmelding over een division
        ik krijg wel een foutmelding dat een administratie niet mag
        krijg een fout met administratie niet toegestaan
    .finish =
        mooi, loos alarm
        o dan is er niks aan de hand, mooi
        prima, hoef ik niks meer te doen
        mooi dan is er niks aan de hand, klaar

choose_to-link-stopped =
    ik koos: de koppeling doet het niet meer, welke gids hoort daarbij
    welke gids zoekt uit waarom iets gestopt is
    koppeling ligt eruit
    Sinds dinsdag krijgen we niks meer binnen uit Exact en niemand heeft iets veranderd
    Onze webshop zet geen orders meer in Exact, terwijl het jaren goed ging. Help!
    er komt niets meer binnen, welke hulp is dat
    .opt-link-stopped =
        laten we uitzoeken waar het aan schort
        zoek met me mee
        oké kom op met die vragen
        ja stel die vragen maar
        begin maar met vragen
        ja laten we uitzoeken waarom dat stilligt
        zoek de oorzaak
        ja uitzoeken
        hij stopte na een wachtwoordwijziging, help
    .finish =
        nee dank u, genoeg
        bel de leverancier zelf wel, dank je
        loopt inmiddels weer, klaar

choose_to-too-many-requests =
    ik koos: er staat te veel verzoeken, welke gids neem ik
    welke gids gaat over wachten na een limiet
    mail van exact over limiet, moet ik nu opnieuw koppelen?
    krijg 429, is de toestemming dan weg of niet
    ik heb een 429, bij welke uitleg moet ik dan zijn
    .opt-too-many-requests =
        hoelang moet dat dan
        en hoe voorkom ik dat in de toekomst
        hoelang moet dat dan duren
        hoe voorkom ik die limiet
        hoelang moet ik dan wachten
        ja hoe voorkom ik dat in het vervolg
        geef die uitleg over wachten maar
    .finish =
        ik wacht wel, klaar
        goed, dan laat ik hem met rust
        dan wacht ik tot morgen, klaar
        niet opnieuw koppelen dus. genoteerd.
        ok dan wacht ik, klaar

choose_to-move-link =
    ik koos: via een andere gebruiker laten lopen, welke gids is dat
    welke gids zet een koppeling over op iemand anders
    van wie de toestemming is moet veranderen, is dat intrekken of opnieuw geven?
    koppeling moet op andermans naam, wat kies ik
    .opt-move-link =
        zet mij op weg, ik moet dat van Frank overnemen
        klaar voor, toon me de rest
        Mag ik de volgende gids van u?
        zet hem op mijn naam, waar begin ik
        ja overzetten
        stap voor stap graag, ik ben hier pas een week
        overzetten, graag
        nieuwe gebruiker staat al klaar, volgende
    .finish =
        ik plan het in met Sandra, dank
        dat doen we als zij terug is
        weet genoeg, doeg

choose_to-change-accountant =
    ik koos: we krijgen een andere boekhouder, welke gids past
    welke gids ruimt op na een overstap van kantoor
    Wij krijgen een ander administratiekantoor, welke van uw handleidingen is voor ons bedoeld?
    .opt-change-accountant =
        doen we, open die
        maak die lijst maar met mij
        ja opruimen die handel
        laten we opruimen
        ja opruimen die boel
    .finish =
        duidelijk, ik bespreek het met de nieuwe
        dat is pas voor januari, voor nu ben ik klaar
        ik wacht tot het contract rond is
        nog niet rond met het nieuwe kantoor, klaar

choose_to-own-app =
    ik koos: het gaat om onze eigen registratie, welke gids is het
    welke gids gaat over het secret en de redirect van een eigen app
    .opt-own-app =
        waar zit dat secret dan
        die redirect moet aangepast, laat zien
        naar de registratie dan maar
        ja ik ben het secret kwijt, waar vind ik dat
        redirect wijzigen, daar kwam ik voor
        ja secret zoeken
        registratie bekijken dan
        doe die gids maar
    .finish =
        dat geef ik door aan de programmeur
        klaar voor vandaag
        dit is voor onze programmeur, klaar
