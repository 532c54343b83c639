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
    Ik wil iets met de toegang van de kassa maar weet niet goed wat, weghalen of inperken of opnieuw
    Iets klopt niet met onze apps en Exact, waar moet ik zijn
    kun je me helpen kiezen wat ik met de koppeling van de roosterapp moet doen
    Weet niet of ik de boel moet loskoppelen of gewoon minder moet laten zien
    Er moet iets gebeuren met de toegang van onze apps maar mijn hoofd loopt over, waar begin ik
    welke handleiding heb ik nodig voor gedoe met de kassa en exact
    Intrekken, beperken, vernieuwen... ik snap het niet, zeg jij het maar
    Ik weet niet goed wat ik wil met de app, kun je me wat opties geven?
    Er is van alles mis met de apps en ik wil gewoon dat iemand me de goede kant op wijst
    moet ik nu intrekken of beperken, de app mag minder maar niet niks of toch niks
    Geen idee wat ik nodig heb, iets met rechten van de kassa
    Wat kan ik allemaal doen met een app die ik half vertrouw
    Kan iemand mij vertellen of mijn vraag over weghalen, minder laten zien of opnieuw aanmelden gaat?
    Ik wil orde in de toegang van de apps, maar hoe heet wat ik wil
    Ik heb van de accountant een mail met 'regel de app-rechten', zonder verdere uitleg, en ik weet niet of ik iets moet weghalen, kleiner maken of opnieuw goedkeuren
    wa moet ik doen met de rechte van app
    Kun je opnoemen wat er mogelijk is rond de toegang van apps?
    Er is iets met een programma dat aan Exact hangt, ik weet alleen niet of ik het moet weghalen, beperken of opnieuw aansluiten
    Kan iemand mij bij de hand nemen? De koppeling moet anders maar ik weet de juiste term niet
    Ik heb geen idee welke handleiding ik moet hebben
    Weet niet goed wat ik zoek, iets met rechten van apps
    Klant belt: "doe iets aan die koppeling". Wat vraag ik hem dan?
    Ik ben assistent, mijn baas zegt regel het even met die app in Exact. Wat zijn de mogelijkheden?
    intrekken beperken of opnieuw toestaan, wat heb ik nodig
    we twijfelen wat we met het scanprogramma moeten, eruit, minder klanten of juist opnieuw
    begin bij nul met mij, ik weet van toeten noch blazen als het om die appjes gaat
    Welke knoppen zijn er eigenlijk om een gekoppeld programma in toom te houden?
    Ik kan kiezen uit een hele rits handleidingen over apps, welke past bij mij
    Mijn werkgever heeft mij gevraagd om "iets te doen aan de rechten van dat pakket". Ik heb daar totaal geen verstand van, kunt u vragen stellen en me zo op weg helpen?
    help mij kiesen wat ik moet doen met een app
    Ik twijfel tussen verschillende dingen, mag de app minder doen of moet hij er gewoon vanaf
    wat kan hier eigenlijk allemaal geregeld worden
    geen idee of ons probleem onder gestopt, geweigerd of te weinig zien valt
    Er ligt een briefje op mijn bureau: "Exact app fixen". Meer niet.
    wat zijn de smaken als het om app-toegang gaat
    Ik begrijp al die woorden niet: toestemming, machtiging, koppeling, rechten. Wat moet ik nou hebben
    Ik wil graag een keuzehulp, want ik kan niet kiezen tussen die uitleggen
    de een zegt intrekken en de ander zegt beperken, wie heeft gelijk voor ons?
    zeg jij maar wat ik moet doen met deze koppeling
    kies voor mij
    stel mij eens wat vragen zodat we weten welke kant het op moet met die app
    wat is er mogelijk om een app minder macht te geven, of juist meer, ik wil eerst de opties
    Mijn vraag past nergens in, het gaat over een koppeling en rechten en ik weet niet welke kant op
    ik twijfel wat ik met een app moet: afsluiten, beperken of opnieuw toelaten
    welke maatregelen kan ik nemen tegen een app die ik niet helemaal vertrouw
    beheer van apptoegang, waar moet ik zijn, weet nog niet precies wat er moet gebeuren
    er is iets met een koppeling en ik weet niet bij welke hulp ik moet zijn
    help me kiezen wat te doen met een koppeling
    moet die app nu weg of wat minder, ik kom er niet uit
    De directie wil 'iets doen' aan de toegang van een leverancier. Welke maatregelen bestaan er?
    wat kan ik allemaal regelen rond een app in exact, zet de mogelijkheden eens op een rij
    ik moet een keuze maken voor een koppeling maar mis het overzicht van wat er kan
    gewone gebruiker hier, er is gedoe met een app en ik weet niet of ik moet afsluiten, inperken of vernieuwen
    Ik ben penningmeester van de tennisclub en moet iets met dat scanprogramma, maar moet het nou weg of alleen minder, help me kiezen
    Er zijn zoveel knoppen voor die apps, welke heb ik nou eigenlijk nodig?
    Het bestuur wil dat er iets aan de toegang van de kassa gebeurt, wat precies weten ze zelf ook niet
    Is het beter om die app helemaal af te sluiten of wat af te knijpen? Ik twijfel nogal
    kweenie goe waar ik moet beginnen met die app, kunt ge mij op weg zetten
    Onze directie vroeg mij de koppeling met het leerlingvolgsysteem te regelen, maar wat er te regelen valt weet ik niet, welke mogelijkheden zijn er
    Wat zijn zoal de opties als je niet meer zo zeker bent over een programma dat bij de boekhouding mag?
    Weghalen of inperken, wat raadt u een leek aan
    Ik ben 74 en wil graag weten wat ik het beste kan doen met een app in Exact, er zijn zoveel wegen
    Stel mij een paar vragen en vertel dan welke kant ik op moet met die koppeling
    Ik heb geen idee onder welk kopje mijn probleem met de app valt
    De ene vrijwilliger zegt afsluiten, de ander zegt opnieuw inloggen. Wie heeft gelijk?
    Ge hebt daar van alles staan over apps, maar wat is nu voor ons zorghuis van toepassing?
    we hebben iets met een koppeling maar of die nu weg moet of opnieuw moet of verzet moet worden... geen flauw idee
    Wilt u met mij meedenken wat er met de rechten van onze donateursapp moet gebeuren?
    Kerkbestuur wil orde op zaken bij een app, welke handleiding moet ik hebben
    welke gids past bij mij
    Zou u eerst even kunnen uitzoeken wat ik nodig heb, ik snap die termen niet
    Help, keuzestress: intrekken, minder geven, opnieuw geven
    Het CvB vroeg mij 'de toegang te regelen', maar of dat minder, meer of opnieuw moet zijn staat er niet bij
    Ik ben niet van de computers, wilt u met mij doorlopen wat er met de koppeling hoort te gebeuren?
    Vandaag is het de kassa, morgen de bonnenapp: er is altijd iets. Hebt ge een wegwijzer die mij naar het goede brengt?
    ik wil iets aan die app doen maar weet niet hoe dat heet
    Is er een keuzehulp voor het gedoe met toegang van programma's?
    Mijn zoon zegt dat ik het zelf kan uitzoeken, maar ik raak verdwaald tussen alle soorten handelingen met apps
    Er ligt een actiepunt 'toegang app herzien'. Wat kan herzien allemaal betekenen?
    ik wil hulp bij wat ik moet doen, niet bij hoe
    Wat past het best als we niet goed weten of we het programma volgend jaar nog willen gebruiken?
    De app moet eigenlijk blijven, maar niet zo, maar hoe dan wel weten we ook niet
    Ik zoek geen stappenplan, ik zoek iemand die zegt welk stappenplan
    Er staan bij mij tien handleidingen open en ik weet bij geen een of hij over mijn geval gaat
    Wat moet ik kiezen? De app mag blijven maar de rest is mij niet duidelijk
    Ik heb een vraag over toegang van een app, maar eerst wil ik weten in welk hokje die hoort
    Opa hier: de kleinkinderen hebben een app aangezet, wat kan ik er nu zoal aan doen?
    Kort de mogelijkheden op een rij aub voor een app die anders moet
    ik weet nie wat ik mot doen met die kopeling
    Het gaat om toegang van software tot onze kerkboeken. Verder ben ik blanco. Welke richting?
    Gelieve mij te oriënteren, ik dien een beslissing te nemen omtrent een gekoppelde toepassing
    Ik krijg drie adviezen van drie mensen over onze app: dichtgooien, kleiner maken, nieuw akkoord. Wat past bij mij?
    Kunt u eerst wat vragen aan mij stellen voor u een handleiding geeft? Ik weet het namelijk niet
    keuze maken app toegang welke
    In de raad is afgesproken dat we 'iets aan die app' doen, ik moet met een voorstel komen
    Is er een beslisboom voor wat je met een app zijn toegang moet?
    Ik begrijp de woorden niet goed en wil weten welke van die gidsen voor mijn geval bedoeld is
    Er is gedonder met de bonnenapp en ik ben voorzitter, geen techneut. Wat zou u mij voorleggen?
    Ik heb een lijst met werkwoorden gekregen van de leverancier: revoke, limit, reauthorize. Welke moet ik?
    Ik wil het goed doen met die toegang maar weet niet wat goed is in ons geval
    ik weet niet of ik die app nou moet intrekken, inperken of opnieuw moet toelaten
    iets met de rechten van een app klopt niet, waar moet ik zijn
    Ik wil iets veranderen aan wat een koppeling mag, maar al die termen duizelen me. Kunnen jullie me de goede kant op sturen?
    rechten van app aanpassen, welke route
    geen idee wat ik nodig heb, help mij kiezen
    wat kan ik allemaal met de rechten van een app doen in Exact
    Ik heb een vraag over een app en de toegang daarvan maar weet niet hoe het heet wat ik zoek
    intrekken, wijzigen, vernieuwen... wat past bij mijn situatie
    iets aanpassen aan toestemming van een programma, waar begin ik
    De directie wil 'minder toegang voor externe software'. Wat zijn zoal de mogelijkheden?
    wat moet ik kiezen, app doet raar met toegang
    ik heb een brief van de leverancier dat de koppeling 'herzien' moet worden, wat bedoelen ze: nieuw akkoord, minder, of weg?
    Ik ben secretaresse en mijn chef zei alleen 'regel dat met die app in Exact'. Welke smaken zijn er?
    app mag minder maar hoe precies weet ik nog niet
    hulp bij kiezen welke handleiding ik nodig heb
    kan een app half worden stopgezet of alleen helemaal, en wat is verstandig in mijn geval
    Wat zijn mijn opties wanneer ik een programma niet helemaal vertrouw maar het wel nodig heb?
    toegang van een app veranderen
    er moet iets met onze koppelingen, alleen ik weet niet wat
    welke weg moet ik nemen: dichtzetten, inperken of vernieuwen
    Ik heb drie problemen met één app: hij ziet te veel, werkt half en is van een leverancier waar we twijfels over hebben. Welke uitleg moet ik als eerste volgen?
    app te veel of te weinig rechten, keuzehulp
    Ik wil iets aan de rechten van onze webshop-app veranderen maar weet niet wat ik precies nodig heb
    intrekken, beperken of opnieuw goedkeuren, ik snap het verschil niet en weet niet welk van de drie
    Er moet iets gebeuren met die koppeling van de kassa. Help me kiezen.
    kun je me wat vragen stellen zodat ik weet welke kant ik op moet met deze plugin
    Mijn klant belt over 'iets met rechten van de app', waar stuur ik hem heen
    ik twijfel wat verstandig is met channable: minder laten zien of eruit
    geen flauw idee waar ik moet beginnen met mijn apps in exact
    mijn collega zegt dat de app 'anders moet', ik weet niet of dat weg is of minder
    help, wat moet ik nou doen met die app, hij moet iets minder of misschien eruit
    Onze klant wil "iets met de toegang" en ik moet hem door jullie keuzes heen loodsen
    de app, de rechten, de bedrijven, ik raak de draad kwijt, stel me gewoon vragen
    wat is in mijn geval slim met die shopapp, ik wil nog niks kapotmaken
    ik moet kiezen tussen minder rechten, geen rechten of nieuwe rechten voor de kassa
    app aanpassen weet niet intrekken of beperken
    iets met koppeling maar wat
    welke optie past bij mij app toegang
    wat moet ik doen met app, keuzehulp
    ik weet dat er iets met de rechten van die app moet gebeuren maar niet wat het beste is
    app rechten keuze maken
    verschil tussen mijn opties, wat wil ik bereiken met app
    er is iets met een app en exact en ik weet niet of ik moet weghalen, beperken of juist opnieuw akkoord geven
    ik twijfel tussen de toegang inperken of helemaal stoppen, wat past het best
    iets wijzigen aan app toegang, waar begin ik
    weet niet welke uitleg ik moet hebben over appmachtigingen
    hulp bij kiezen intrekken/beperken/opnieuw
    Ik wil iets doen met de rechten van onze kassa in Exact maar weet niet of dat intrekken, inperken of iets anders moet zijn
    Wat past bij ons: het reserveringspakket helemaal buitenzetten of alleen een stukje dichtdraaien?
    De tandarts vraagt mij om 'de koppeling te regelen' en meer zei hij niet, wat moet ik dan kiezen?
    ik snap niet wat ik nodig heb, de salon app doet raar met exact
    Help mij kiezen: weg, minder of juist opnieuw
    Er zijn zoveel mogelijkheden met die app-rechten, kun je me een paar vragen stellen en dan zeggen wat ik moet hebben?
    Mijn accountant noemde drie woorden voor wat ik met de kassakoppeling kon doen en ik ben ze alle drie vergeten
    Beperken of intrekken, wat is handiger voor een hotel dat zijn channelmanager minder vertrouwt?
    Wij hebben iets met toegang van een programma en Exact, maar ik kan het niet goed omschrijven
    Als penningmeester van de tennisclub moet ik 'iets met toestemmingen', waar begin ik
    Het eventbureau stopt half met die ticketapp, half niet, welke kant moet ik dan op?
    Twijfel of de toegang van de planning opnieuw gegeven moet worden of juist ingetrokken
    Verschil tussen opnieuw machtigen en administraties aanpassen?
    Ik wil met iemand doorlopen welke actie voor onze dierenkliniek het verstandigst is rond die app
    Weet niet goed wat ik zoek. Iets met een app die in Exact kan en dat moet anders.
    welke handleiding heb ik nodig
    Onze franchisegever zegt dat de koppeling 'anders' moet; ik heb geen flauw benul of dat inperken, verplaatsen of stopzetten is
    Mag je me eens op weg zetten, er is van alles met die kassalink en ik weet niet onder welke noemer het valt
    De een zegt loskoppelen, de ander zegt beperken, de derde zegt opnieuw verbinden. Wie heeft gelijk?
    Ik lees overal over intrekken en inperken en vernieuwen en ik zie door de bomen het bos niet meer
    Wil iemand mij aan het handje nemen, ik weet alleen dat er iets met onze salonapp en Exact anders moet
    Is er een keuzehulp voor dit soort toegangsdingen?
    Moet ik nu juist meer of minder rechten geven aan het hotelpakket? Ik kom er niet uit
    Hulp nodig bij de keuze wat ik met de toegang van onze scanapp ga doen
    ik zoek de juiste uitleg maar weet het woord er niet voor, 't gaat over een programma dat in onze boekhouding kan
    Onze raad van bestuur heeft besloten dat de app-toegang 'herzien' wordt, wat kan ik dan allemaal doen?
    Ik heb een app, ik heb Exact, en ik heb een ontevreden baas. Wat kan ik met die toegang zoal doen?
    Loskoppelen klinkt zo definitief; zijn er ook mildere maatregelen voor de salonapp?
    Wat zou jij aanraden: het akkoord van de planner vernieuwen of hem juist minder geven?
    Voor een buitenstaander: welke handelingen bestaan er rond app-rechten en welke hoort bij mijn geval?
    hulp bij kiezen wat te doen met machtiging app
    Misschien moet hij weg, misschien moet hij minder, misschien moet hij naar een ander. Stel me de vragen maar.
    Mijn vraag is vaag: er is een programma dat bij ons in Exact mag en daar moet 'iets mee'
    Wat zijn mijn mogelijkheden als ik een app wel vertrouw, maar niet helemaal?
    Ik weet niet of ik de toegang nu moet vernieuwen, verkleinen, verplaatsen of stopzetten
    Wegwijzer gezocht voor app-toegang
    Kun je met een paar vragen achterhalen welke uitleg ik voor onze planner moet volgen?
    De kaakchirurg wil 'controle over de koppelingen'. Welke knoppen zijn er om aan te draaien?
    Ons bestuur twijfelt tussen de kassa beperken en de kassa eruit gooien, wat zijn de verschillen in de praktijk?
    te veel handleidingen, welke is voor mij
    Stel dat ik de spa-app niet meer in alles wil laten, maar misschien toch weer wel; wat is dan wijs?
    Ik weet niet of ik die app eruit moet gooien of alleen kleiner maken, wat past bij ons?
    De directie zegt: doe iets aan die koppeling. Wat zijn mijn mogelijkheden?
    Wat is verstandiger, intrekken of beperken?
    er moet iets met de toegang van een app gebeuren maar ik snap de begrippen niet
    Help me kiezen: app mag blijven, mag weg, of opnieuw koppelen
    ik zie door de bomen het bos niet meer met al die toestemmingen, waar moet ik zijn
    ticket zonder duidelijke vraag: "rechten app aanpassen" - wat moet ik de melder vragen?
    Welke opties heb ik met een gekoppelde app
    Kan ik een app dingen verbieden, en zo ja op welke manieren?
    De controller wil 'dat het pakket minder kan'. Minder wat? Waar begin ik?
    weet niet welke handleiding ik nodig heb voor mijn koppeling
    Ik moet iets doen met de Exact-rechten van een tool, zeg jij maar wat het beste is
    een keuzehulp voor gekoppelde apps zou fijn zijn
    mijn baas zegt loskoppelen, de leverancier zegt herkoppelen, en ik twijfel
    Moeten we de toegang helemaal stoppen of volstaat een beperking? Voor en nadelen graag
    Wat kan ik allemaal regelen rond apps en Exact Online?
    ik wil iets met die app maar weet niet hoe het heet
    Overzichtje nodig van de wegen: weghalen, inperken, opnieuw akkoord, overzetten. Welke wanneer?
    Onze adviseur praat over autoriseren, scopen en revoken. Vertaal eens wat ik in onze situatie nodig heb
    Stel me een paar vragen en zeg dan wat ik met die koppeling moet
    Notulen: "koppeling Klippa regelen". Niemand weet meer wat er geregeld moest worden. Wat kan er zoal?
    Wat is voor een webshop die half meedoet nou de juiste stap, toestemming weg of minder administraties
    twijfel: intrekken vs beperken
    Kun je mij de goede kant op sturen? Het gaat over toegang van software tot onze boekhouding, meer weet ik nog niet
    Ik heb hier een mail van de directeur, een van de leverancier en een van de auditor over dezelfde app en ze willen alle drie iets anders. Hoe bepaal ik wat we doen?
    Weghalen vind ik zonde, laten staan vind ik eng; wat zit ertussen?
    wat zijn de smaken als het gaat om app-toegang
    De vraag is eigenlijk: hoe streng willen we zijn voor die tool, en wat kan Exact?
    Begin maar bij nul, ik weet van niks, er is 'iets met een koppeling'
    ik zoek een wegwijzer: we willen veranderen wat een app mag, maar hoe precies is nog open
    beslisboom app toegang
    Zeg eens wat het handigst is als een app voorlopig even niet nodig is: laten, beperken of intrekken?
    Crediteuren wil hem kwijt, verkoop wil hem houden. Welke mogelijkheden zijn er die beide blij maken?
    Er moet iets gebeuren maar ik weet niet onder welk kopje het valt
    kan je met me meedenken over wat we met de toegang van onze vier apps aanmoeten
    Wat adviseer je bij twijfel tussen helemaal stoppen en terugschroeven
    met welke vraag moet ik bij jou zijn als het over apps en rechten gaat
    De leverancier roept 'zet even de rechten goed'. Dat kan van alles zijn. Hoe kom ik erachter welke handeling?
    overstappen, opschonen, beperken: ik haal de termen door elkaar
    Is het beter de toestemming te vernieuwen of de bv's aan te passen als we niet goed weten wat er schort?
    Doe mij maar een adviesgesprek: er is een app, er is onrust, en ik weet niet wat kan
    tussen alles of niets, wat is er mogelijk met een app in Exact
    Ik zoek het juiste knopje maar eerst de juiste vraag: wat wil je met zo'n koppeling kunnen?
    Keuze maken: intrekken, aanpassen, niets doen
    Er ligt een besluit om 'de toegang van derden te herzien'. Ik mag het uitvoeren, maar wat valt er te herzien per app?
    Stel: een app ziet te veel, is af en toe nodig en staat op een ex-collega. Met welk van die drie problemen begin ik?
    Ik kan niet kiezen tussen het pakket wegdoen of op een lager pitje zetten
    mijn vraag past in geen hokje, ik wil iets wijzigen aan hoe een app bij ons in Exact mag
    keuzemenu graag: wat kan ik doen met een gekoppelde app
    We zijn ontevreden over een koppeling maar willen er niet te hard op slaan. Welke maatregelen bestaan er, van licht naar zwaar?
    waar begin ik als ik alleen weet dat er iets met de rechten van een app moet
    IT schreef 'access wijzigen' in het ticket. Wijzigen hoe? Help me de juiste afslag nemen
    hulp bij bepalen van de juiste aanpak voor app
    Mag ik je de situatie schetsen en zeg jij dan of het om intrekken, beperken of iets anders gaat?
    ik weet niet of ik die app moet buitengooien, kortwieken of gewoon nog eens goedkeuren
    help, er moet iets met een app in exact maar ik weet niet wat
    Iets met rechten van een programma, de boekhouder zei het maar ik ben het vergeten, wat zijn de keuzes
    Wat is nu het slimst na zo'n datalek: alles dichtdoen of alleen een stukje?
    moet ik hem weg doen of minder laten zien, en wat is dan het verschil
    De leverancier zegt opnieuw toestemming, mijn boekhouder zegt intrekken. Wie volg ik?
    wat zijn de mogelijkheden als ge iets aan een koppeling wilt veranderen
    Ben leek. Er is een app, er is Exact, en er is iets mis met wie wat mag. Waar begin ik?
    twijfel tussen afsluiten en beperken
    Kan ik een app op pauze zetten of is het alles of niks?
    Wij willen iets doen aan die app, maar of het nu helemaal weg moet of half, daar discussiëren mijn man en ik al heel de avond over
    Mag hij minder, mag hij meer, mag hij niks: wat kan ik eigenlijk allemaal instellen voor een app?
    Ze hebben mij gezegd 'kijk eens naar uw appmachtigingen' en nu zit ik daar. Wat moet ik kiezen?
    verschil intrekken en beperken en opnieuw toestemming geven
    Ik durf niets aan te raken voor ik weet welke van die drie dingen ik nodig heb
    welke gids heb ik nodig, er scheelt iets met die link van onze winkel maar ik kan het niet goed uitleggen
    Moet die scantool er uit als we hem alleen voor één zaak niet meer willen, of kan dat anders? Leg de opties eens naast elkaar
    er verandert hier van alles, boekhouder, personeel, kassa, en ik weet niet wat dat betekent voor de koppelingen
    Beste, ik zou graag begeleid worden in de keuze: toestemming stopzetten, inkrimpen of hernieuwen
    Wat raadt ge aan, streng zijn en alles afpakken of eerst wat wegnemen en kijken wat er gebeurt?
    Ik ben zo ongerust door dat artikel over apps die meelezen. Moet ik iets doen en zo ja wat
    app werkt niet goed en mag te veel, beide eigenlijk, wat eerst
    weet niet goed wat ik vraag maar t gaat over die app met exact
    Is intrekken definitief of kunnen we beter beperken? We hebben die dingen misschien nog nodig na Nieuwjaar
    Zegt u maar wat het beste is: de kassa moet blijven werken maar ik voel mij niet goed bij wat ze allemaal kan zien
    een keuzehulp zou handig zijn, ik verdrink in al die termen
    Hoe pak ik dat aan: ik wil iets wijzigen aan wat een programma in Exact mag
    Onze adviseur zei dat we moeten opschonen of inperken of vernieuwen, afhankelijk van. Afhankelijk van wat?
    het ene artikel zegt trek in, het andere zegt administraties beheren, wat moet ik nu doen bij ons
    Kdoe liever niks fout. Wat zijn de gevolgen van weghalen versus inkorten?
    kort de app zijn vleugels of stuur hem de laan uit, wat past bij ons?
    we zitten met een app die te veel ziet, of te weinig, dat hangt ervan af wie ge het vraagt
    Kan iemand mij door een paar vragen leiden tot ik weet wat ik met die koppeling moet?
    Vader zegt: alles eraf. Ik zeg: dat is overdreven. Wat is er nog meer mogelijk met een app die ge half vertrouwt?
    eerst begrijpen wat er kan, dan pas klikken
    Er moet vóór vrijdag iets geregeld zijn met de toestemming van de kassa, meer zei de man niet. Weghalen? Geven?
    Kan ik bij Exact zelf bepalen hoe ver een app mag gaan, en wat zijn dan de smaken
    Wat moet ik doen met een app die we volgend jaar misschien weer gebruiken, weghalen of laten staan of iets ertussenin?
    Ik hoor intrekken, ontkoppelen, beperken, machtigen. Zeg gewoon welke ik moet hebben
    rare app, half nodig, wat ermee?
    Mijn vraag is eigenlijk: als ik spijt krijg, welke van de ingrepen kan ik terugdraaien?
    de app doet lastig en nu zegt de ene collega herkoppelen en de andere eruit gooien
    Ik heb gebeld, gemaild, gegoogled, en nog weet ik niet of die app eruit moet of alleen minder mag. Help kiezen.
    opties voor app in exact graag
    Mijn hoofd tolt: app, machtiging, administratie, toestemming. Wat heb ik nodig als ik mij gewoon veiliger wil voelen?
    Hoe grijp ik het minst hard in? Dat programma hoeft niet dood maar ik wil het wel in toom houden
    De boekhoudster zei dat er drie wegen zijn en dat ik er één moet kiezen. Welke drie?
    ik wil iets met de toegang van de kassa maar eerst weten of ik mij in de voet schiet
    stel ik wil stoppen met een app maar misschien niet voorgoed, wat doet ge dan
    Waar het om gaat weet ik wel, een app die aan Exact hangt, maar wat ik ermee moet aanvangen niet
    Het kan zijn dat we een app moeten afsluiten, het kan ook zijn dat we hem opnieuw moeten toelaten. De brief is onduidelijk.
    vertel mij in twee zinnen wanneer ge intrekt en wanneer ge herkoppelt
    de leverancier schrijft 'pas de autorisatie aan'. aanpassen naar wat?
    Is er een soort beslisboom voor die apprechten?
    doe ik er goed aan om alles af te sluiten voor de zekerheid, of is er een zachtere manier
    mijn partner wil radicaal, ik wil voorzichtig, wat kan er allemaal met een app in Exact
    ik moet iets doen met de rechten van shopify maar de mail zegt niet of het meer of minder moet
    Gezocht: iemand die mij zegt welke uitleg ik moet lezen, intrekken of beperken of iets anders
    bang dat ik het verkeerde doe, dus eerst vragen: wat kan ik kiezen?
    kunt gij met mij meedenken? de app is goed maar ik heb er een slecht gevoel bij
    ik heb een app, ik heb een probleem, ik heb geen idee welke knop
    Sluiten, knippen, opnieuw openen... ik wil advies, geen handleiding
    het bestuur van de vzw vraagt: wat zijn onze opties met die leden-app in Exact?
    Moet er iets gebeuren met de koppeling als we van rechtsvorm veranderen en zo ja wat, weghalen of vernieuwen?
    Wat doet ge best als ge iets niet vertrouwt maar het ook niet kunt missen
    een app mag niet te veel en niet te weinig, waar regel ik de juiste maat en hoe heet dat dan
    ik hoor iedereen iets anders zeggen over die toestemmingen, zet het eens op een rij
    de keuze is aan mij zegt de leverancier: deels of geheel. Deels of geheel wat?
    wat is het minst ingrijpend: rechten weg, firma's weg of opnieuw toestaan
    ik krijg van mijn dochter het lijstje: A intrekken, B beperken, C vernieuwen. Welke letter is voor ons?
    waarvoor dient wat? (intrekken / administraties kiezen / overzetten)
    Ik weet wel dat er iets moet veranderen aan die link maar ik ben geen computermens, stel mij gewoon vragen
    er is een nieuwe kassa, een oude kassa en een Exact, en mijn vraag is wat ik met de toestemmingen moet
    geef mij eens een wegwijzer voor als ge wilt foefelen aan de rechten van een app
    hangt het ervan af of ik intrek of beperk? mijn boekhouder zegt altijd 'dat hangt ervan af'
    Ik wil eigenlijk gewoon rust. Moet de app daarvoor weg, of is er iets tussen weg en alles?
    vriendelijke vraag: wat is de eerste stap als ik niet weet of die koppeling moet blijven, krimpen of verdwijnen?
    Stop ik de app, temper ik de app of vernieuw ik de app?
    ik heb schrik om te kiezen. kies gij
    Er is zoveel uitleg, welke is voor iemand met één app, drie firma's en een slecht voorgevoel?
    een brief met 'gelieve uw machtigingen te herzien'. Dat kan van alles betekenen
    de advocaat zegt dat ik iets moet doen aan de toegang van die software, maar zij kent Exact niet. Wat zijn de mogelijkheden?
    kan een app een beetje weg
    Hoe weet ik of beperken volstaat, of dat ik toch moet intrekken? Het gaat om een tool na een klein incident
    Mijn man zei wegdoen, mijn zus zei minder, de app zelf zegt opnieuw. Ik wil een scheidsrechter
    beginnersvraag: wat kan ik met de toegang van een app allemaal doen, van licht naar zwaar
    ik heb al tien minuten naar het scherm gestaard. app. machtigingen. wat nu
    Wij starten volgende week met een ander pakket naast het oude; moet het oude beperkt, stopgezet of overgezet worden?
    Moet er iets gebeuren of mag ik alles laten zoals het is?
    Zet het eens voor mij naast elkaar: wat win ik en wat verlies ik met intrekken, beperken of opnieuw goedkeuren
    De ouders van mijn vriendin hebben een zaak met een rare app, ik moet helpen, maar met wat?
    Ik weet nog niet wat ik wil, ik weet enkel dat het zo niet verder kan met die app en onze boekhouding
    heb ik intrekken nodig of iets anders als ik enkel bang ben?
    soms is de app stil, soms ziet hij te veel, ik wil iemand die mij de juiste weg wijst
    moet ik na een directiewissel iets doen aan onze apps en wat dan
    een kennis zegt: geef geen toegang, een andere zegt: geef minder toegang. Hoe kies je dat nu verstandig?
    Wat is wijsheid met een scantool die in drie zaken zit, waarvan er één weg gaat en één failliet
    eerst advies aub over onze app in exact, wat kan en wat niet kan
    Ik heb de mogelijkheden gelezen maar weet niet wat op ons slaat: wij willen stoppen, denk ik, of pauzeren
    twee broers, één app, vijf firma's en veel geroep: weghalen, beperken, iets anders? wat zijn de gevolgen van elk
    er is iets met een toestemming en ik weet niet of ze te groot is of te oud
    wat is hier verstandig: de app buiten, de app half buiten of de app blijven vertrouwen
    Een mail vol vakwoorden: revoke, scope, reauthorize. Welke daarvan moet ik als frituuruitbater doen?
    ik wil van die app niet af maar ook niet zo verder, wat bestaat er
    moet je eerst kijken wat er gekoppeld is, of direct intrekken, of eerst minder geven? Welke volgorde raadt u aan
    Moet ik een app intrekken of alleen beperken?
    Ik weet niet wat ik nodig heb, kunt u me helpen kiezen?
    Wat is slimmer: de koppeling weghalen of minder laten zien?
    Ik twijfel tussen minder toegang geven en helemaal stoppen
    Er moet iets met de rechten van die app, maar wat?
    Wat zijn mijn mogelijkheden met een gekoppelde app?
    Helpt opnieuw toestemming geven of moet ik iets anders doen?
    Welke weg past bij mijn situatie met die koppeling?
    Ik wil iets veranderen aan een app maar weet niet hoe dat heet
    Waar begin ik als ik iets aan een koppeling wil wijzigen?
    Intrekken, beperken of opnieuw toestaan: wat kies ik?
    Ik kom er niet uit wat ik met deze app moet
    Adviseer me eens over de toegang van onze apps
    Wat kan ik allemaal doen met de toegang van een app?
    Ik zoek hulp met app-rechten maar weet niet welke
    Wat raadt u aan voor een app die we half gebruiken?
    Mijn baas zegt doe iets aan die koppeling, wat moet ik doen?
    Kan ik kiezen hoeveel een app nog mag?
    Help me beslissen over de toegang van de kassa
    Is loskoppelen nodig of kan het ook minder streng?
    keuzehulp rechten app exact
    Wanneer trek je in en wanneer haal je een administratie weg?
    Ik weet niet of ik moet intrekken of overzetten
    Welke handleiding heb ik nodig voor mijn koppeling?
    Er klopt iets niet aan onze koppeling, wijs me de weg
    Ik wil de toegang van een app aanpassen, welke opties zijn er?
    Beter afsluiten of inperken, die urenapp?
    Ik ken het verschil niet tussen al die mogelijkheden met apps
    Stel me een paar vragen zodat ik weet wat ik moet doen
    Weet niet welke stap ik moet zetten met onze gekoppelde app
    wat moet ik doen met een app, weghalen of laten staan met minder?
    Kiezen tussen stoppen en inkrimpen van een koppeling
    Moet die oude tool helemaal weg of volstaat minder toegang?
    Ik wil hulp bij het kiezen wat er met de koppeling moet gebeuren
    Wat past het best: stopzetten, verminderen of vernieuwen?
    Ik heb raad nodig over de rechten van een app
    Hoe pak ik het aan als een app te veel mag?
    Welke keuzes heb ik als een app niet meer helemaal gewenst is?
    Kan iemand meedenken over onze koppeling en wat we ermee doen?
    Ik weet niet goed wat ik moet vragen over onze gekoppelde apps
    Help, koppelingen, waar moet ik wezen?
    We willen iets regelen rond app-toegang, welke route is goed?
    Is verwijderen wel de juiste oplossing voor deze app?
    Wat moet ik doen als een app minder mag maar ik weet niet hoeveel minder?
    Moet ik die app eruit halen of volstaat een kleinere toegang?
    Ik zie door de bomen het bos niet met die app-rechten
    Maak ik de app los of geef ik hem minder?
    Wat doe je het beste met een app die je alleen in december gebruikt?
    Begeleid me naar de juiste uitleg over koppelingen
    wat kan er zoal met app rechten
    Ik ben nieuw, wat kan ik met koppelingen regelen?
    Volledig stoppen klinkt eng, wat zijn de alternatieven?
    Weet u welke aanpak past bij een kassa die te veel ziet?
    Ik overweeg iets te doen aan de toegang van Payhawk, maar wat?
    Hoe kies ik tussen minder rechten en geen rechten?
    Welke vorm van toegang afnemen raadt u mij aan?
    Hoe bepaal ik wat er met een koppeling moet gebeuren?
    Ik wil advies: app houden, kleiner maken of weg?
    Welke stappen passen bij mijn app-probleem?
    Laat me kiezen wat ik met een app ga doen
    Wat kies ik als ik de app later misschien terug wil?
    Weghalen of tijdelijk minder, wat is verstandig bij een app?
    Een cliënt wil zijn scanpakket een tandje minder laten zien, of misschien helemaal weg, hij weet het zelf niet. Welke mogelijkheden zijn er eigenlijk en waarin verschillen ze?
    Ik geef volgende week een training over apps en toestemmingen. Is er een soort keuzehulp waarmee deelnemers bij het juiste stappenplan uitkomen?
    De directeur roept dat er iets aan die koppeling moet gebeuren, maar wat precies, dat weet hij niet. Intrekken, minder, opnieuw? Hoe kom ik erachter wat wij nodig hebben?
    Ik twijfel tussen helemaal loskoppelen of alleen een paar bv's wegnemen bij het rapportagepakket. Kun je me met een paar vragen helpen beslissen?
    Klant belt met een vaag verhaal over een app die te veel kan en soms ook te weinig laat zien. Waar begin ik, ik wil niet meteen iets weghalen.
    We willen iets met de rechten van Payhawk, maar als leek snap ik niet of ik moet verwijderen, vernieuwen of beperken. Graag hulp bij het kiezen.
    Onze supportdesk krijgt van alles door elkaar over Exact-toestemmingen. Welk stappenplan hoort bij welke klacht? Ik zoek een beslisboom.
    Als clientmanager wil ik een klant adviseren: app mag blijven, maar hij voelt zich er niet prettig bij. Wat zijn de opties, van licht naar zwaar?
    Moet ik nou de boel intrekken of opnieuw akkoord geven? De leverancier zegt dit, mijn accountant dat, en ik wil eerst begrijpen wat bij mijn situatie past.
    ik weet niet welke van jullie handleidingen ik moet hebben. het gaat over een app die toegang heeft en de baas wil dat anders
    Mijn voorganger liet een briefje achter: toegang CRM nog regelen. Meer niet. Wat zou hij bedoeld kunnen hebben en hoe kies ik wat er moet gebeuren?
    Wij zijn met zijn tweeën en oneens: zij wil de toestemming eraf halen, ik wil hem kleiner maken. Wat past er het beste als de app alleen nog voor de holding nodig is of misschien helemaal niet meer?
    Er zijn kennelijk meerdere manieren om een programma aan banden te leggen. Help me vergelijken voordat ik er een kies, ik ben interim en wil niets stuk maken.
    Wij krijgen straks een audit én een nieuwe medewerker én een app die raar doet. Ik zie door de bomen het bos niet, bij welk van jullie onderwerpen moet ik beginnen?
    Graag een wegwijzer: het gaat over een app bij een van mijn tachtig klanten, en ik weet nog niet of die weg moet, minder mag zien of juist meer.
    Bij het adviesgesprek bleek dat de cliënt niet kan uitleggen wat hij met de app wil, alleen dat hij er slecht van slaapt. Met welke vragen kom ik erachter wat er moet gebeuren?
    Ik heb drie klachten over drie apps en voor elk is het vast iets anders. Kun je me telkens naar de juiste aanpak verwijzen?
    Wat zijn bij een koppeling eigenlijk de smaken? Ik hoor collega's praten over eraf, smaller en opnieuw, en knik maar wat mee.
    Een leverancier wil dat wij toestemmingen herzien. Herzien kan van alles betekenen. Hoe bepaal ik of dat minder, meer of opnieuw is?
    Voor onze kennisbank: welke vraag stel je een klant als eerste om te weten of hij zijn app kwijt wil, kleiner wil of weer aan de praat?
    Ik moet een keuze maken maar ken de gevolgen niet. Onze webshop mag minder kunnen, denk ik, tenzij dat risico geeft voor de kassa.
    Mijn baas vroeg mij om de machtiging van Klippa aan te passen. Aanpassen in welke zin, dat zei hij er niet bij en hij zit nu in het vliegtuig.
    Ik ben nieuw als applicatiebeheerder en krijg een ticket met als titel iets met app-rechten. Help me het goede pad kiezen voordat ik iets doe.
    Onze cliënt wil de app op non-actief, zoals hij het noemt. Is dat intrekken, bevriezen of beperken? Ik weet niet wat er allemaal kan.
    Mag ik eerst een overzicht van de mogelijkheden voor ik kies: de app mag blijven mits het veilig is, en anders moet het anders, hoe dan ook.
    Er ligt een verzoek van de ondernemingsraad om iets te doen aan een personeelsapp. Iets kan zijn weg, iets kan zijn minder. Welke mogelijkheden leg ik hun voor?
    Ik moet voor mijn rapport aanbevelen wat er per koppeling moet gebeuren. Welke acties bestaan er überhaupt, en wanneer kies je welke?
    De cliënt noemt het ontkoppelen, zijn IT'er noemt het rechten aanpassen en de leverancier noemt het herautoriseren. Bedoelen ze hetzelfde, en welke moet het worden?
    Ik ken jullie onderwerpen niet en heb maar tien minuten. Stel me een paar vragen over mijn app en zeg dan welke handleiding het is.
    De klus luidt: zorg dat het met die app in orde komt. Hij doet het, hij doet het niet, hij mag te veel, ik krijg van iedereen wat anders te horen. Startpunt?
    Wat raden jullie aan voor een app die we pas over een jaar weer nodig hebben: weghalen, laten zitten, of inperken? Graag de verschillen.
    Klant wil iets tussen helemaal open en helemaal dicht. Wat zit daar zoal tussen bij een app in Exact?
    We willen grip op een app, meer kan ik er niet van maken. Minder, niks, of juist opnieuw met betere instellingen? Ik hoor graag wat er te kiezen valt.
    Iemand heeft op een post-it geschreven: app regelen met Exact!! Als invaller heb ik geen context. Via welke vragen kom ik bij de juiste uitleg?
    Hulp gevraagd bij het kiezen tussen weghalen en verminderen, in gewone taal, want onze vrijwilligers snappen die termen niet.
    welke van jullie uitleggen moet ik hebben als een klant zegt doe iets met die app, maar niet wat
    Bij de klant is iedereen het erover eens dat het anders moet met de app, alleen is niemand het eens hoe. Ik moet de opties op een rij zetten.
    Onze leverancier biedt drie knoppen: pauzeren, beperken en verbreken. In Exact heten ze vast weer anders. Wat zijn daar de keuzes en wat past bij een klant die een jaar naar het buitenland gaat?
    Help me sorteren: bij klant A moet iets minder, bij klant B doet iets niets, klant C wil iets anders. Is er een beginpagina waar je van vraag naar uitleg gaat?
    Ik wil niet meteen een stappenplan, eerst advies over welk stappenplan. Het gaat over een app die nu op volle rechten draait en waar we met gemengde gevoelens naar kijken.
    Wat zou u doen: de vertrouwelijke cijfers weghalen bij de app, of de app helemaal weg? Wij zijn er op kantoor niet uit.
    Mijn opdrachtgever vraagt om grip op externe toegang. Dat kan zoveel zijn. Kunt u vragen stellen tot duidelijk is wat we gaan doen?
    Tijdens een klantbezoek kwamen er vier wensen op tafel rond één app en ze spreken elkaar tegen. Ik zoek een uitleg die mij langs de mogelijkheden loodst.
    Waar moet je zijn als je nog niet weet of een app te veel, te weinig of niets meer doet? Ik begeleid een ondernemer die alleen zegt dat het niet klopt.
    De bestuurder vroeg om advies, niet om een handeling: wat kun je allemaal doen aan de toegang van een programma, en wat is het minst ingrijpend?
    Wij hebben een uitzendkracht die de rechten van het kassapakket moet gaan regelen. Welke handleiding geef ik hem, er zijn er zoveel?
    Ik heb twee schermen gezien, een met intrekken en een met bedrijven. Wat is in mijn geval het juiste als de klant zegt dat de app rustig aan mag doen?
    Mijn klant wil van een app af maar ook weer niet helemaal, want in januari is hij nog één keer nodig voor de jaarcijfers. Wat zijn de scenario's?
    De klant heeft een brief van zijn advocaat waarin staat dat toegang van derden passend moet zijn. Passend is vaag. Welke ingrepen kent Exact en hoe kies ik?
    Ik wil een app niet meteen om zeep helpen, maar zoals het nu is kan het ook niet. Wat zit er in de gereedschapskist en waar pak je wat voor?
    Vraag voor de helpdesk: ik kan kiezen uit vijftien onderwerpen over apps en ik weet niet welk hokje het mijne is. Er is geen fout, er is alleen onvrede.
    Wat is bij een app het verschil in aanpak tussen een tijdelijk nee, een half nee en een definitief nee? Mijn cliënt neigt naar alle drie.
    Onze cliënt heeft vijf minuten en één zin: die app daar moet ik iets mee. Hoe vertaal ik dat naar weghalen, inkrimpen of vernieuwen?
    Waarop baseer je of een programma helemaal dicht moet of alleen wat krapper? Ik wil de afweging kunnen uitleggen aan een bestuur van leken.
    Ik wil dat die rapportagetool minder kan, maar of ik hem eraf moet gooien of alleen knijpen weet ik niet
    Wat is voor mij handiger, de machtiging helemaal weghalen of hem maar voor een paar bedrijven laten staan?
    Er moet iets gebeuren met die koppeling van het CRM, alleen welke kant op, kun je meedenken
    Mijn baas zegt regel die rechten van de app, meer zegt hij niet. Intrekken? Inperken? Vernieuwen?
    Ik heb een probleem met een app naast Exact en snap niet onder welk kopje ik moet zoeken
    Help me kiezen tussen weghalen, beperken en opnieuw toestaan
    Van jullie uitleg zie ik tien dingen, welke past bij mij als ik de HR-tool wat minder vertrouw
    Ik zoek iemand die vraagt wat ik wil en me dan de goede kant op stuurt, het gaat om een gekoppelde app
    verschil tussen intrekken en beperken en opnieuw machtigen?
    Wat zijn eigenlijk mijn mogelijkheden met een gekoppeld pakket als inkoper met twijfels
    IT stelt 3 dingen voor: loskoppelen, minder BV's, of opnieuw autoriseren. Ik moet kiezen en snap het verschil niet
    Ik wil iets veranderen aan wat het magazijnpakket in Exact mag maar ik weet niet wat het verstandigste is
    Bij ons moet de rapportagetool minder of niks meer zien, hangt van de gevolgen af. Wat raad je aan?
    De directie wil 'iets doen aan de koppelingen', kan iemand mij vragen stellen tot duidelijk is wat
    Ik weet niet of dit een geval van intrekken is of van afknijpen, het gaat om een verlof-app met te veel toegang
    Iets klopt niet met wat de app mag, te veel of te weinig, geen idee hoe het heet wat ik nodig heb
    Waar begin ik? App, Exact, rechten, ik snap er weinig van
    Is het beter om de HR-tool eruit te zetten en opnieuw te koppelen of kan het fijner
    Ik krijg de opdracht om de toegang van het inkoopportaal 'op orde te brengen', wat zijn de smaken
    Ik zit met een app die volgens mij iets te veel kan, maar misschien ligt het aan de gebruiker; welke uitleg heb ik nodig
    Kun je mij een paar vragen stellen? Het gaat over een pakket naast Exact en ik weet niet wat ik ermee moet
    De consultant sprak over scopes, consents en divisies, ik wil alleen dat hij minder ziet. Wat is de lichtste ingreep
    Twijfel: ruimen we de koppeling op, maken we hem kleiner of laten we hem zoals hij is
    Weet niet welke handleiding, app naast exact, gedoe met rechten
    Mijn manager wil dat de HR-app 'veiliger' wordt, kan dat zonder hem te verwijderen of moet dat juist
    Eigenlijk wil ik drie dingen tegelijk met die koppeling en weet niet wat eerst moet, kun je helpen bepalen
    Ik kom er niet uit: bij ons doet een app te veel, een andere te weinig, en ik weet niet hoe dat heet
    Welke stap past bij 'ik vertrouw hem half en heb hem nog nodig'
    Wat zou u doen: app laten, app beperken, app weg? Ik ken Exact niet
    hulp gevraagd, iets met toegang van een programma, geen idee wat
    Ik wil advies over de toegang van een programma bij ons, niet gelijk een knop
    Ik wil geen fouten maken: leg me eerst voor welke mogelijkheden er zijn voor een app die te nieuwsgierig is
    Van de controller moet ik 'de app terugschroeven', maar hij bedoelt misschien afsluiten. Waar let ik op bij die keus
    We willen onze risico's verkleinen rond gekoppelde software, maar hoe streng we moeten zijn weten we niet per app
    Is er een beslisboom voor wat je doet met een koppeling
    Ik ben hier net begonnen, kreeg een geel briefje 'app-rechten nakijken Exact', en nu?
    Moet de rittenapp eruit of is er een tussenweg? De directie heeft nog niks besloten en vraagt mij de opties
    Voor ik iets doe wil ik begrijpen welke soorten ingrepen er bestaan bij een gekoppelde app en wat erbij past
    Het enige dat ik weet: er is ongenoegen over wat Klippa van ons te zien krijgt. Welke richting?
    Welke van jullie stappenplannen moet ik volgen, ik kan mijn probleem niet zo goed benoemen, het is iets met een koppeling
    Opties voor app: eruit, minder, opnieuw. Ik zou graag voor- en nadelen zien
    Iemand zei 'zet die app op een dieet', moet ik dan dingen uitzetten, weghalen of opnieuw verbinden
    Ik zit tussen twee vuren: IT wil alles dicht, verkoop wil alles open. Wat kan er eigenlijk allemaal
    Mag ik wat hulp bij het vinden van de juiste weg? ons pakket en Exact zijn niet zoals ze moeten zijn, qua toegang
    kiezen wat te doen met app van leverancier
    Ik wil iets doen aan dat scanpakket in Exact, maar weet niet of ik het moet weggooien of alleen inperken
    Wat zijn mijn opties als ik me niet lekker voel bij een programma dat meeleest?
    Help me kiezen wat ik met dat dashboard moet
    Ze zeiden: regel dat even met die tool in Exact. Maar wat dan precies?
    Er is iets met een van onze aangesloten programma's, ik weet niet waar ik moet beginnen
    Stopzetten, beperken, opnieuw aansluiten: wat past bij ons?
    Ik twijfel tussen helemaal dichtdraaien of op een kier zetten
    Wat raadt u aan als een pakket te veel ziet maar we het ook niet kwijt willen... of misschien toch wel
    Mijn baas wil 'iets' met de beveiliging van dat Payhawk-ding
    wegwijs, waar moet ik zijn voor gedoe met een aangesloten tool
    Ik snap niet welke handleiding ik nodig heb
    Kun je me een paar vragen stellen om uit te vinden wat ik moet doen met Dyflexis in Exact?
    Moet het minder, moet het weg, moet het opnieuw? Ik kom er niet uit
    De accountant zei dat ik 'de machtiging moest aanpassen', meer weet ik niet
    Er klopt iets niet met wat dat pakket mag, maar wat ik eraan kan doen is me een raadsel
    Wat kan er allemaal met zo'n aangehaakt programma: uitzetten, inperken, vernieuwen?
    Onze holding, drie tools en een bezorgde aandeelhouder: is afsluiten nodig of is minder laten zien genoeg?
    Ik heb een vaag gevoel dat er iets moet gebeuren met onze integraties, maar wat
    Iemand zei beperken, een ander zei weghalen, en de leverancier zegt niks doen. Wie heeft gelijk?
    Ik kan niet kiezen tussen jullie handleidingen over tools die meekijken
    Welke weg is voor mij de beste als ik een programma wat in toom wil houden
    Onze penningmeester vroeg me de boel rond dat ledenpakket te regelen in Exact, maar regelen is zo'n ruim woord
    Wat moet ik doen met een programma dat goed werkt maar waar niemand zich prettig bij voelt?
    Ik heb drie vragen door elkaar over een meekijkend pakket, kun je me naar de juiste plek loodsen
    weet nie wa ik moet, tis iets met da programma dat meekijkt
    Moet ik iets met dat pakket in Exact nu we een DPIA doen, en zo ja wat van de mogelijkheden?
    Mijn zus runt de winkel, ik de boeken; zij wil dat de kassa 'minder brutaal' is in Exact. Wat kan ik doen?
    Ik wil weten welke knoppen ik heb om een meekijkend programma te sturen, van mild tot streng
    Er is een tool en er is een probleem, help me de goede handleiding vinden
    Keuzehulp voor meekijkende software?
    Mag ik het zo zien: intrekken is definitief en beperken kan altijd nog terug? Ik weet niet welke ik nodig heb.
    Wat is verstandiger als ik een leverancier niet meer helemaal vertrouw: alles dicht, minder dossiers, of opnieuw beginnen?
    moet ik intrekken, opnieuw koppelen of iets aanvinken? ik snap het verschil niet en wil niks stukmaken
    Er moet iets met de rechten van de bonnenapp gebeuren, zei de accountant, maar wat precies weet ik niet. Welke mogelijkheden heb ik?
    Waar hang het van af of je een app afsluit of kleiner maakt?
    Onze IT-er zegt 'doe iets aan die app-toegang'. Mag ik kiezen wat?
    ik weet niet of ik bij intrekken of bij beperken moet zijn
    Wat is de lichtste ingreep die ik kan doen aan de toegang van een app?
    Voordat ik iets aanklik: welke knoppen zijn er om de toegang van een programma te veranderen en welke past bij mij?
    Iets met machtigingen van onze apps, ik zoek iemand die eerst vraagt wat ik wil
    Kan iemand me helpen beslissen of de tool eruit moet of dat minder inzage ook genoeg is?
    Ik ben bang dat ik het verkeerde doe. De app moet 'anders' van de baas, hij zei er niet bij hoe.
    Twee opties van de helpdesk gekregen: intrekken of opnieuw machtigen. Welke van de twee en waarom?
    De ene collega zegt weggooien, de andere zegt inperken, de derde zegt opnieuw aansluiten. Wie volg ik?
    Ik wil dat iemand me drie vragen stelt en dan zegt wat ik met die app moet doen
    Er is gedoe over een app en rechten. Wat kan er zoal en wat past bij een bedrijf van vier man?
    Is er een beslisboom voor wat je met de toegang van een programma doet?
    Helpdesk zegt 'pas de rechten aan'. Maar naar wat? Ze willen minder risico en toch doorwerken.
    Bij twijfel niet doen, zegt mijn vader, maar iets moet er toch met die bonnenapp. Welke wegen zijn er?
    Ik kreeg als enige opdracht: los het op met de koppelingen. Welke smaken zijn er?
    Weet niet of ik iets moet toevoegen, weghalen of vernieuwen. De app ziet niet goed wat hij moet zien en de rest wel te veel.
    Hoe ingrijpend mag het zijn? Ik zoek de juiste maatregel voor een app die we half vertrouwen.
    alles, een stuk of niks afpakken? help kiezen
    Ik wil geen fout maken: welk van jullie stappenplannen heb ik nodig als er 'iets' moet veranderen aan wat een app mag
    Onze privacy-adviseur vraagt welke maatregelen we überhaupt tot onze beschikking hebben richting apps, en wanneer je welke inzet
    Eerst denken dan doen: wat moet ik weten over een app voordat ik hem beperk, intrek of laat?
    kweet nie wat ik moet doen met die app rechten, keuzehulp?
    Ik heb de keuze tussen de harde en de zachte weg, begrijp ik. Wat hoort bij mijn geval?
    Stel u mij vragen en dan weet ik waar ik moet zijn? Het gaat om een programma dat toegang heeft en dat moet anders.
    Zijn er nog andere opties dan alles intrekken als je iets wilt veranderen aan een gekoppeld pakket?
    Wat zou jij doen: de toegang afpakken of verkleinen, als de leverancier traag antwoordt op privacyvragen?
    Mijn opdracht luidt 'toegang op orde brengen'. Moet dat streng, mild of gewoon opnieuw? Geen idee waar ik mag beginnen.
    Zit met een dilemma rond een programma dat we nodig hebben maar niet vertrouwen
    Aan welke knop draai ik als een app zich niet gedraagt zoals wij willen qua toegang? Te veel, te weinig, niks: alles komt voor.
    Ben ik beter af met verwijderen en opnieuw, of met aanpassen?
    Ik sta met mijn muis boven een knop en durf niet. Welke ingreep past als we alleen minder risico willen?
    Mogen twee dingen tegelijk, inperken én vernieuwen, of kies ik één aanpak? Ik zoek advies.
    Er zijn drie knoppen denkbaar en ik durf er geen. Helpt u mij met wat mijn situatie vraagt?
    Ik zie bij de app 'Intrekken' en 'Administraties beheren' staan en weet niet welke van de twee ik nodig heb
    De mail van de jurist zegt: beperk of beëindig de toegang. Wat is verstandig in ons geval?
    Iets met die app moet anders maar ik weet niet of hij weg moet, minder mag of opnieuw moet
    Er staan drie knoppen in beeld en ik durf geen enkele aan te raken, help me eerst kiezen
    Klant belt: 'doe iets aan die koppeling'. Wat hij wil weet hij zelf ook niet. Waar begin ik?
    Is het beter om de app eruit te halen en opnieuw te koppelen of alleen wat vinkjes weg te halen?
    De baas zegt 'regel dat met die rechten', meer niet
    Ik twijfel tussen eruit gooien en inperken, wat zijn de gevolgen van elk
    Twee collega's, twee meningen: de een zegt intrekken, de ander zegt opnieuw toestaan. Wie heeft gelijk?
    ik wil iets met apps en rechten maar weet niet wat
    Moet ik hem verwijderen, verkleinen of vernieuwen
    Wat past bij mij: we gebruiken die tool nog half
    Een briefje op mijn bureau: 'app X, toegang??' Ik weet niet wat de chef bedoelt, welke mogelijkheden zijn er?
    Kunt u mij vragen stellen zodat ik weet welke weg ik op moet met deze koppeling?
    Ik weet niet hoe het heet wat ik wil, het gaat om een programma dat aan Exact hangt
    de vraag op het formulier is: intrekken / wijzigen / hernieuwen. Geen idee wat ik moet omcirkelen
    Ik weet dat er iets met de app in Exact moet, de mail van mijn baas is drie woorden lang: 'app, rechten, fixen'
    Er staat 'toegang aanpassen' op mijn takenlijst. Wat kan ik allemaal aanpassen en waar leidt dat toe?
    De adviseur en de boekhouder spreken elkaar tegen over wat we met de koppeling moeten
    Voor mijn gevoel mag die app te veel, maar of dat bedrijven zijn, gegevens of gewoon alles weet ik niet
    Wat raadt u aan: hem laten, hem kleiner maken of eruit?
    Ik ga over Exact maar snap de woorden niet. Er moet iets met een app, ik weet niet wat bij mij past
    Moet ik nu op 'Administraties beheren' of op 'Intrekken' drukken als ik iets minder vertrouwen heb in een app?
    De klant zegt 'haal dat eraf', maar bedoelt hij alles, of één bedrijf? Help mij de goede vragen te stellen
    Opschonen, inperken, vernieuwen: ik heb een memo moeten schrijven en ken de verschillen niet
    Ik krijg een formulier met 'wat wilt u met de koppeling?' en ik kan geen van de hokjes aankruisen
    Kan het ook half? Ik wil die app niet helemaal kwijt maar ook niet zoals nu
    We zijn het oneens: weg, minder, of blijven. Geef eens voor- en nadelen
    Kies voor mij: vernieuwen of verwijderen, ik heb er geen verstand van
    Ik heb vier gidsen gezien en weet niet welke ik moet lezen over onze app
    Bij twijfel niet doen, zei mijn vader. Wat doe ik met de rechten van die tool?
    Wat is wijs als een app te veel mag maar we hem toch nodig hebben, of juist bijna niet meer
    Is 'beheren' minder erg dan 'intrekken' en wanneer neem je welke
    De helpdesk zegt 'doe iets met de machtigingen'. Welke keuzes zijn er dan allemaal
    weet niet of ik de app moet wegdoen of minder laten zien of wat dan ook
    Er is van alles gebeurd, verkoop van een bv, nieuwe accountant in beeld, andere kassa. Ik weet niet of ik apps moet stoppen, beperken of juist opnieuw aansluiten
    Na het gesprek met de privacy officer gisteren: intrekken of alleen minder laten zien, wat is verstandig bij ons scanprogramma
    De adviseur zei vorige week dat ik iets met de machtigingen van apps moest doen maar ik ben vergeten wat
    Ik kreeg een brief met het advies koppelingen te herzien, weet niet of dat weghalen is of minderen
    Mijn vorige baas trok altijd alles in en gaf het opnieuw, mijn huidige beperkt liever. wat past wanneer
    We hebben na de overname drie opties gehoord van drie mensen, eruit gooien, inperken, opnieuw toestaan. Wie helpt kiezen
    Sinds de verbouwing van onze bedrijfsstructuur klopt er van alles niet aan wat die programma's mogen, waar moet ik zijn
    iets met rechten van een app, ik snap na dat telefoontje niet welke kant ik op moet
    Gister door Exact gebeld dat ik iets moest aanpassen bij een app. Weghalen? Toevoegen? Ik heb het niet opgeschreven
    Na een meningsverschil met de kassaleverancier twijfel ik: helemaal eruit of op een lager pitje
    Mijn dochter heeft de apps ooit ingericht en is nu op wereldreis, ik wil er iets aan veranderen maar weet niet wat er allemaal kan
    Er is een fout gemaakt met een app en Exact, ik weet niet of ik moet stoppen of opnieuw moet beginnen
    Mijn opdracht na de directievergadering is doe iets aan de toegang van die tools. Meer kreeg ik niet mee
    Na het lek bij een concurrent wil ik strakker, maar ik weet niet of strakker eraf of minder betekent
    De app deed vorige week te veel, deze week te weinig, ik snap het verschil tussen al die knoppen niet meer
    We hebben apps, nieuwe mensen, een nieuwe bv en een nieuwe boekhouder, met welk klusje begin ik
    Exact vroeg iets, ik klikte op annuleren, en nu weet ik niet of ik toegang had moeten geven of weghalen
    Vriend van mij zei haal die toestemming weg en geef hem meteen opnieuw. Is dat nodig of is er iets simpelers
    ik moet van de auditor iets met autorisaties, maar stoppen is te bot en niks doen mag niet
    Nieuw in deze functie sinds maandag, er ligt een briefje: rechten app X nakijken. Wat kan ik allemaal doen met zulke rechten
    We twijfelen sinds de ruzie over de kosten of we het scanpakket even willen pauzeren, inperken of beëindigen
    app aanpassen na fusie maar hoe of wat
    Weet na dat telefoontje van de bank niet of ik hun moet toelaten, minder laten zien of eruit zetten
    De verkoper van die software praatte zo snel gisteren, ik onthield alleen dat er drie manieren zijn om de toegang te veranderen
    mijn zus zegt beperken, mijn boekhouder zegt intrekken, ik zeg help
    Na alles wat er gebeurd is met die app snap ik één ding: er moet iets aan de rechten. Maar de ene gids zegt dit en de andere dat
    Vorige keer heb ik intrekken gedaan terwijl beperken genoeg was, dat wil ik niet nog eens. Hoe weet ik wat nu past
    De situatie: bv verkocht, app loopt door, koper wil meekijken. Wat doe ik met de toegang
    Ze zeiden op de helpdesk: dat regelt u zelf bij de machtigingen. En hingen op. Wat is dat dan, regelen
    Nieuwe privacyregels sinds januari, mijn chef vraagt of onze apps minder kunnen. Kan dat, en hoe kies je
    ik ben de draad kwijt na de uitleg van gisteren, app weg, app smaller, app opnieuw?
    Stel je hebt een app die na de fusie overal bij kan en waar niemand blij van wordt, wat zijn dan de mogelijkheden
    Geen idee of mijn probleem van gisteren met toestemming, met gebruikers of met bv's te maken heeft
    De overeenkomst is er niet, de app loopt nog, mijn baas wil iets tussen doorlaten en eruit gooien in. Bestaat dat
    Scheiding, halve zaak voor mij, halve voor haar, één app die nu alles ziet. Wat is de juiste ingreep
    De trainer heeft iets aangezet, iets uitgezet en iets beperkt, ik weet niet wat ik moet terugdraaien
    Exact is hetzelfde, de app is hetzelfde, wij zijn veranderd. Moet er dan iets aan de toegang gebeuren en zo ja wat
    help er is iets fout gegaan met een app en een bv en een gebruiker, weet niet waar te beginnen
    ze zeiden pas de toegang aan. aanpassen hoe? minder meer of niks
    Onze vrijwilliger heeft vorige week advies gekregen van een kennis over de app-toegang, maar wij begrijpen de drie termen niet die hij opschreef
    mijn app moet anders na wat er gebeurde, kan iemand mij door de keuze leiden
    moet ik intrekken, inperken of opnieuw koppelen, help me kiezen
    geen idee wat ik nodig heb, die app doet niet wat ik wil en mag misschien te veel
    help, er staan hier drie dingen: beheren, intrekken, toestaan. welke is voor mij
    wat is de beste aanpak als ik een app niet vertrouw maar ook niet zonder kan
    kan iemand mij door de keuze loodsen, het gaat over een app en zijn toegang
    ik weet nog niet of de koppeling helemaal stop moet of maar een stukje
    de directeur zegt 'doe iets aan die app' en ik heb geen idee of dat weggooien of aanpassen is
    welke stap eerst: afsluiten of beperken, of misschien toch vernieuwen
    er zijn zoveel mogelijkheden, waar begin ik met een app in exact
    ik wil minder of misschien niks, dat moet ik nog bepalen, wat zijn mijn opties voor die tool
    niet zeker of ik de toegang van het kassasysteem moet wegnemen of versmallen
    hulp bij beslissen over rechten van apps
    mijn accountant zegt 'koppeling herstellen', mijn broer zegt 'koppeling weg', wat past bij mij
    kies jij maar: app weg, app kleiner of app opnieuw toelaten
    als leek weet ik niet wat verstandig is met die appmachtiging: laten, knijpen of kappen
    wat raden jullie aan, knijpen of helemaal dicht
    Waar begin ik? Het enige dat ik weet is dat de app iets anders moet mogen dan nu.
    twijfelgeval: urenapp, misschien stoppen, misschien alleen de helft
    welke van jullie handleidingen moet ik hebben voor een app die niet meer mag wat hij nu mag
    ik wil van alles een beetje: hij moet minder zien, en misschien is helemaal weg beter, of toch niet
    Eerlijk gezegd weet ik het niet. Er is gedoe om een app en iemand zei dat jullie kunnen helpen kiezen.
    is knippen, snoeien of verlengen het juiste voor mijn koppeling
    De een zegt intrekken, de ander zegt beheren. Wie heeft gelijk in mijn geval?
    ik moet iets doen met 'de rechten van de app' staat op mijn takenlijst, meer niet
    wanneer neem je een app alles af en wanneer een deel? ik moet kiezen
    keuzehulp voor apptoegang
    wil een app niet kwijt maar zo kan het ook niet, wat zijn de smaken
    op mijn briefje staat alleen 'app exact regelen', ik heb geen flauw idee wat
    ik twijfel tussen weghalen en inkorten, wat past bij een tool die we straks weer nodig hebben
    wat is in mijn geval verstandiger, de app in de ijskast of kleiner maken
    hij is te nieuwsgierig die app, wat kan ik eraan doen en wat is het minst ingrijpende
    ik weet dat het anders moet met die koppeling maar niet hoe
    wat zijn de mogelijkheden als een leverancier meer ziet dan me lief is, alles op een rij graag
    weg of minder of opnieuw? weet niet
    intrekken of beperken exact app
    hulp bij keuze app-rechten
    verschil weten en juiste weg vinden
    toegang app aanpassen, weet niet hoe
    loskoppelen of alleen minder laten zien
    wat is slim: weg of inperken
    app te veel rechten, welke optie
    iets met koppeling moet anders
    weet niet wat ik nodig heb
    advies app toegang exact
    moet ik intrekken of opnieuw toestemmen
    exact koppeling beslisboom
    keuzehulp machtigingen
    basecone: afsluiten, inperken of vernieuwen?
    twijfel volledig weg of deels
    opties voor app-toegang op een rij
    waar begin ik met app rechten
    baas wil "iets doen" aan apps
    mogelijkheden toegang app wijzigen
    revoke of narrow of regrant
    keuze maken toegang payhawk exact
    er klopt iets niet met de app, waar moet ik zijn
    leverancier zegt toegang aanpassen maar niet hoe
    wat kan ik allemaal doen met de rechten van zo'n app
    moet hij weg of kan het met minder
    ik snap niet of ik moet intrekken of vernieuwen
    wat raad je aan: eruit gooien of inperken
    welke route past bij mij
    weg ermee of toch deels houden?
    help kiezen wat te doen met visma koppeling
    app-machtiging wat is beste aanpak
    privacy app exact: welke maatregel
    avg maatregelen koppeling afwegen
    toegang verminderen mogelijkheden
    kan iemand meedenken over de toegang van onze urenapp
    keuse maken intreken of beperkn
    eerst weten wat kan voor ik iets stuk maak
    weg, minder of opnieuw: wat is het juiste?
    ik wil iets met de toegang van de kassa, maar wat
    app moet anders ingesteld qua toegang, welke kant op
    beperken, intrekken, vernieuwen: uitleg welke wanneer
    kan je me de goede handleiding aanwijzen
    ik hoor "trek in" en "perk in", welke kies ik
    directie ongerust over apps, wat kunnen we doen
    stappenplan kiezen app rechten
    onzeker over vervolg scan-app toegang
    keuze tussen stoppen en minderen
    app te nieuwsgierig opties
    wat doe ik het beste met app die te veel ziet of stuk is
    geen idee welke knop ik moet hebben
    beslishulp app toegang
    ben vergeten of ik moest intreken of inperken
    weet nog niet of klippa weg moet of minder
    zoek passende oplossing koppelingstoegang
    iets doen aan toegang maar niet te rigoureus
    welke ingreep past bij ongewenste app
    vragenlijst wat moet ik met deze app
    hulp gevraagd richting kiezen koppelingen
    met welk artikel begin ik
    afweging intrekken versus selectie wijzigen
    leverancier en boekhouder spreken elkaar tegen, intrekken of opnieuw?
    koppeling aanpassen, hoe heet dat wat ik wil
    moet ik de boel opnieuw koppelen of eerst intrekken
    Wat moet ik hier nou mee: weg of minder?
    Ik weet niet eens wat ik moet vragen over die app.
    Kun jij bepalen wat ik nodig heb?
    Wat zijn mijn mogelijkheden met zo'n koppeling?
    Is wissen overdreven of kan het zachter?
    Wat is verstandig bij een app die we half gebruiken?
    Welke kant moet ik op met die scantool?
    wat mot ik kiezen, intreken of zo
    wat is beter beprken of intrekken
    help kiezn welke toegang wijzgen
    weet nie of ik moet ontkopelen of minder geven
    verschilende opties ap rechten
    geen idee wat doen met toegangg scanapp
    inperke of vernieuwe
    Ik weet eigenlijk niet of ik die app helemaal moet afsluiten of alleen een stukje moet dichtzetten
    Waar begin ik? Er is iets met een koppeling maar ik weet niet eens hoe het heet wat ik wil
    moet ik intrekken, beperken of gewoon laten zitten
    Mijn baas zegt: regel die appjes in Exact. Wat wordt er dan van mij verwacht?
    De controller wil 'minder toegang' voor onze scantool, maar wat dat precies inhoudt weet niemand hier
    Twijfel: eruit ermee of kleiner maken, en hoe kom ik tot een keuze
    help me op weg, ik heb een vraag over rechten van een programma maar niet welke
    Is het nu slimmer om de webshopkoppeling los te gooien of hem opnieuw te laten inloggen?
    Onze adviseur heeft het over rechten, consent en scopes; zeg mij gewoon welke van de drie klussen ik moet doen
    Ik ben secretaresse en kreeg de opdracht om 'iets met die koppeling te doen', ik heb echt geen idee wat de mogelijkheden zijn
    Kunt u mij een paar vragen stellen zodat ik bij de juiste uitleg uitkom?
    Er zijn zoveel stukken uitleg over apps hier, ik zie door de bomen het bos niet
    keuzehulp koppeling exact
    Ik wil iets veranderen aan wat Payhawk mag, alleen weet ik niet of dat meer moet worden of minder
    Voor een cliënt moet ik adviseren: houden, inperken of stopzetten. Is er een soort beslisboom?
    Eerlijk gezegd snap ik niet of mijn probleem bij toestemming, bij rechten of bij een administratie ligt
    Hoe beslis ik wat er met een app moet gebeuren die ik maar half vertrouw en half nodig heb
    ben een beetje de weg kwijt, wat kan ik allemaal met zo'n app in exact doen
    Wat zijn mijn opties als ik me niet prettig voel bij een programma dat meekijkt?
    Kies ik voor de bijl of voor het schaartje bij deze app? Graag hulp bij de afweging
    Ik zoek niet de knoppen maar eerst iemand die zegt welke kant ik op moet
    Nieuwe functie als applicatiebeheerder, eerste vraag ligt er al: iets met rechten van apps. Hoe weet ik welke aanpak past?
    Gaat dit over intrekken of over opnieuw goedkeuren? Ik lees steeds beide
    Mag ik eerst uitleggen wat er speelt en dat jij dan zegt wat ik nodig heb
    Onze relatiebeheerder bij de bank wil weten of de app 'beheerst' toegang heeft. Wat kan ik kiezen om dat te regelen, er helemaal af of gedeeltelijk?
    Kwam uit een vergadering met drie meningen over dezelfde app: weg, minder, of zo laten. Hoe komen we tot een besluit?
    Ik ben bakker, geen computerman. Zeg gewoon welke uitleg ik moet volgen als ik iets met zo'n app wil
    hulp bij kiezen wat te doen met app
    Is mijn vraag iets voor de handleiding over stoppen of die over beperken? Ik twijfel nog over het doel
    Mijn klant wil 'privacyvriendelijker' met zijn boekhoudapps omgaan. Welke smaken zijn er en wat past wanneer?
    Onze security-scan geeft 'overmatige rechten' bij een app; intrekken lijkt me bot, beperken misschien te slap
    Laat ik het zo, zet ik het kleiner of haal ik het weg, wat adviseert u bij een tool die we af en toe gebruiken
    Ik weet wat ik niet wil, namelijk dat alles openstaat, maar niet wat er wél mogelijk is
    Men heeft mij verteld dat ik 'de rechten moet aanpassen'. Betekent dat eruit, minder of opnieuw?
    Kan iemand mij door de mogelijkheden heen praten? het gaat om de toegang van een programma tot exact
    Drie handleidingen geopend, geen idee welke de mijne is
    Wat zou jij doen: afsluiten of alleen bijsnijden, en waar hangt dat van af?
    Ik kom er zelf niet uit of ik een beheervraag of een toestemmingsvraag heb
    Waar moet ik wezen met een vraag over de machtiging van een app, als ik nog niet weet of hij moet blijven
    ff geen idee wat ik nodig heb, app doet raar en baas wil hem kleiner en liefst weg maar ook weer niet
    De it-partner bood aan 'iets met de rechten' te doen voor 3 uur werk. Welke ingreep is eigenlijk nodig?
    Voor een cliënt met zes apps wil ik per app de passende maatregel bepalen. Is er een keuzewijzer
    Er ligt een verzoek van de OR om 'de app aan banden te leggen'. Welke banden bestaan er en welke past
    Ik hoef geen uitleg van knoppen, wel een advies: ingrijpen of inkrimpen bij een tool van een failliete leverancier
    Zit ik goed als ik gewoon iets wil regelen rond een app en Exact, maar nog niet weet wat?
    Mijn vrouw doet de boekhouding en vroeg of ik 'die app wil regelen'. Kiezen uit wat?
    vraag over app rechten, graag doorverwijzen naar juiste instructie
    Wat is in mijn geval het juiste middel: ik wil zekerheid zonder dat alles stilvalt
    Mag het ook een onsje minder met de toegang, of moet dan alles eraf? Ik weet niet wat bij ons past
    Er is een wijziging op komst en ik weet niet of het onder overzetten, opnieuw toestemmen of inperken valt
    Ik run een kleine praktijk, de boekhouder regelt alles, en nu zegt mijn verzekeraar dat ik 'app-toegang onder controle' moet hebben. Ik weet niet of dat stoppen, verkleinen of vernieuwen betekent
    In het teamoverleg besloten we dat er iets moet met Klippa, maar bij het opschrijven van de actie wist niemand het werkwoord
    moet de app eraf of kan het zachter, wat raden jullie aan en waar hangt het vanaf
    Iemand van IT zei revoken, iemand van finance zei scopen. Ik moet het uitvoeren en snap geen van beide; wat is voor mij de goede weg?
    weet niet zo goed of ik hem eruit moet gooien of alleen mindr moet laten zien
    wat moet ik doen met die aap (app bedoel ik), weg of kleiner
    Ik weet niet of ik de app eruit moet gooien of dat minder ook al genoeg is
    Wat is slimmer: de toegang opheffen of alleen inperken?
    Er moet iets gebeuren met onze koppelingen maar wat precies, dat weet ik zelf ook niet
    help me kiezen wat ik met deze app moet doen
    De baas zegt 'regel die rechten van de app', alleen snap ik niet wat hij bedoelt
    Intrekken, beperken, opnieuw goedkeuren: ik zie door de bomen het bos niet meer
    Ik heb een probleem met een gekoppelde app en zoek een startpunt
    Iets klopt er niet met wat de tool mag. Moet hij minder, meer of opnieuw toestemming krijgen?
    Wat zijn zo'n beetje de mogelijkheden om de toegang van een app te veranderen?
    Ik twijfel, is het erg als ik de toegang intrek of kan ik beter iets anders doen
    Wij willen dat de app wel facturen ziet maar geen lonen, kan dat of moet hij dan helemaal weg?
    Kunt u mij vertellen wat in mijn geval het beste is: toestemming terugnemen of administraties uitvinken
    welke van de drie heb ik nodig
    De leverancier raadt aan om 'te herautoriseren' en mijn accountant om 'in te trekken', wie heeft gelijk?
    Wat is het verschil tussen toegang ontnemen en toegang beperken bij een koppeling
    Ben geen computermens, iemand moet mij even de weg wijzen met die app-toestemmingen
    Er verandert hier van alles (nieuwe controller, andere tool) en ik weet niet welke handeling daarbij hoort
    Ik wil eerst snappen wat de gevolgen zijn voordat ik aan een app iets verander
    Vanwege de privacy moet de tool minder mogen. Welke opties heb ik dan?
    Wat moet ik kiezen als de app iets te veel ziet maar wel nodig blijft?
    Ik heb een app en een gevoel dat er iets mee moet, wie helpt mij kiezen?
    Wat voor soort wijziging heb ik nodig als een tool andere rechten moet krijgen?
    De app doet raar, moet ik hem intrekken, beperken of opnieuw toelaten?
    Onze privacyjurist wil 'minder toegang', mijn collega wil 'geen toegang' - wat zijn de gevolgen van elk?
    waar moet ik zijn met mijn vraag over apprechten
    Ik weet niet welk van jullie stappenplannen ik nodig heb voor onze tool
    Ik weet alleen dat er 'iets met de toegang' van de scantool moet gebeuren
    Beter even afsluiten of op een laag pitje zetten, zo'n koppeling?
    De tool ziet iets wat niet mag; ik weet niet of ik moet snijden of slopen
    Waar begin ik als er wat moet gebeuren met de toegang van een app, geen idee welke kant op
    Wat raadt u aan: de app eerst weg en opnieuw toelaten, of iets kleins aanpassen?
    Ik wil geen fouten maken met onze koppeling, vertel me eerst welke wegen er zijn
    keuzehulp app toegang exact
    Is er een beslisboom voor wat je met een gekoppelde app doet?
    Kan ik beter de app minder laten zien of er helemaal mee stoppen?
    Moet ik hem intrekken of is er een mildere manier om hem in te tomen?
    Mijn leidinggevende mailde: 'pas de app aan in Exact'. Aanpassen, hoezo, wat kan er allemaal?
    moet ik ontkoppelen of opnieuw koppelen
    keuzehulp koppeling
    wat kan ik allemaal met een koppeling
    moet de kassa weg of minder rechten
    app te veel of te weinig toegang, wat nu
    Moet ik een app intrekken of kan ik beter alleen wat bedrijven weghalen?
    Ik weet niet of ik de koppeling moet verbreken, beperken of vernieuwen.
    Wat is handiger: rechten intrekken of alleen minder administraties toestaan?
    We willen iets veranderen aan een koppeling, maar ik weet niet welke weg de juiste is.
    Twijfel tussen opnieuw koppelen en de keuze van administraties aanpassen, wat raadt u aan?
    Er is iets met de rechten van onze app, waar moet ik beginnen?
    Help me kiezen: app eruit, app inperken of opnieuw toestemming geven.
    Welke optie past als een app te veel mag maar we hem nog wel gebruiken?
    Ik wil de toegang van een app wijzigen, wat zijn mijn mogelijkheden?
    De app doet het niet goed, moet ik opnieuw toestemming geven of is er iets anders nodig?
    Kan ik beter eerst intrekken en opnieuw koppelen, of volstaat een kleine aanpassing?
    Wat zijn de opties om de rechten van een app in Exact bij te stellen?
    Ik zie drie dingen die ik met een koppeling kan doen, welke heb ik nodig?
    Mijn leidinggevende zegt: regel de app-rechten. Waar begin ik en wat kies ik?
    Onzeker of we Klippa moeten stopzetten of alleen inperken, kun je meedenken?
    Moet ik voor minder toegang alles weghalen, of gaat het ook gedeeltelijk?
    Intrekken, beperken of opnieuw akkoord: wat past bij onze situatie?
    Ik heb geen idee welke handeling ik nodig heb om een app minder te laten zien.
    Weet u welke aanpak het beste is als een app maar half werkt?
    wat moet ik kiezen, intrekken of beperken?
    Wij willen een app voorzichtiger instellen, maar niet per ongeluk alles stilleggen. Welke route neem ik?
    Er moet iets met de toegang van Dext gebeuren, alleen weet ik niet wat precies.
    Welke keuze heb ik als de app nog nodig is voor de helft van de bedrijven?
    Ik zoek een keuzehulp voor wat ik met de rechten van een app moet doen.
    Is intrekken te drastisch als ik alleen een paar bedrijven wil afschermen, of moet ik iets anders kiezen?
    Wat adviseer je: koppeling laten staan met minder rechten of helemaal weg?
    Een adviseur zegt intrekken, de leverancier zegt opnieuw autoriseren. Wat moet ik nu doen?
    Ik wil iets aan de machtigingen doen maar kom er niet uit welke van de mogelijkheden ik moet hebben.
    Kunt u me door de keuzes heen helpen voor het wijzigen van een koppeling?
    Onze app moet anders gaan werken; is dat een kwestie van intrekken, beperken of overnieuw toestaan?
    Voor wie niet weet wat nodig is: waar begin je met de rechten van een gekoppelde app?
    Stel dat ik minder wil delen met een app, welke manieren zijn er dan?
    Ik aarzel of ik de machtiging van Agicap moet stoppen of enkel moet bijstellen.
    Is het beter een app te laten staan of hem los te halen en later opnieuw toe te laten?
    Ik kan niet goed benoemen wat ik wil: de app moet minder mogen of juist weer werken, waar kies ik dat?
    Kan iemand uitleggen wanneer je intrekt en wanneer je beter opnieuw koppelt?
    De app doet iets wat we niet willen; moet hij weg, of kan ik hem anders instellen?
    Welke ingreep is passend als een koppeling te ruime rechten heeft?
    Ik sta voor de keuze om een app te verwijderen of alleen in te krimpen en weet het niet.
    Mijn vraag is of ik de toestemming moet weghalen of dat aanpassen genoeg is.
    Hoe weet ik of ik een app moet vernieuwen, inperken of stoppen?
    Geef advies: wat doe ik met een app die ik nog half nodig heb?
    We hebben een nieuwe BV en een oude app. Moet ik die app intrekken of uitbreiden?
    Wat voor soorten wijzigingen kan ik aan app-rechten doen, en welke past bij mij?
    Er zijn klachten over een koppeling en nu moet ik bepalen of ik hem intrek of opnieuw toesta.
    Ik begrijp niet goed welke van de mogelijkheden voor app-rechten bij mijn vraag hoort.
    Stoppen of beperken? Onze klant wil minder delen met de dashboardtool.
    Voor een juiste keuze tussen intrekken en opnieuw machtigen zoek ik wat uitleg en hulp.
    Wat is de verstandigste stap als ik een app niet meer helemaal vertrouw maar wel nog gebruik?
    Ons team is het oneens: de een wil intrekken, de ander alleen bedrijven uitvinken. Hoe beslissen we dat?
    Hoe kom ik bij de juiste handleiding als ik alleen weet dat er iets met de app-toegang moet?
    Ik moet de rechten van vijf apps herzien en weet per app niet wat de beste actie is.
    Als ik twijfel tussen drie manieren om een koppeling aan te passen, welke vragen moet ik mezelf stellen?
    Moet een app eerst weg om hem anders te kunnen instellen?
    Het gaat om Basecone: minder laten zien, helemaal dicht of opnieuw verbinden, hoe kies ik?
    help, ik weet niet of ik moet intrekken of opnieuw koppelen
    Welke weg kies je als de app wel moet blijven maar niet alles mag?
    Ik wil de machtigingen van onze koppeling op orde brengen, maar waar begin je met kiezen?
    Wat past beter bij een tijdelijk project: een app beperken of na afloop intrekken?
    Onze beheerder is ziek en ik moet kiezen wat er met de toegang van Klippa gebeurt, help.
    Is er een hulpje dat me vertelt of ik een koppeling moet verbreken of bijstellen?
    De toegang van de app moet anders. Ik ken de termen niet, wat moet ik hebben?
    Hoe maak ik de afweging tussen een app stilleggen en alleen wat bedrijven afsluiten?
    Zijn er verschillende soorten maatregelen tegen een app die te veel ziet, en welke past?
    Ik ben bang dat ik de verkeerde knop kies bij onze koppeling; kun je me helpen beslissen?
    Gaat het bij onze situatie om intrekken of om inperken? De app mag alleen de holding niet zien en is verder vaag.
    Wij willen netjes omgaan met de toegang van apps, maar weten niet of dat vernieuwen of stoppen is.
    Op welke punten beslis ik of een koppeling blijft, minder mag of weg moet?
    De klant zegt alleen: pas de rechten aan. Hoe weet ik welke aanpassing dat is?
    Er zijn kennelijk meerdere wegen om een app in toom te houden, wat is de goede voor mij?
    Doe ik er goed aan de toestemming in te trekken of is dat overdreven?
    Hoe beslis ik of ik een app opnieuw moet autoriseren of dat er een andere ingreep nodig is?
    Ik zie door alle begrippen niet wat ik moet doen met onze app: rechten, scopes, toestemming.
    Kun je me vragen stellen zodat ik weet wat ik met mijn koppeling moet doen?
    Beperken of intrekken, dat is bij ons de vraag voor acht apps.
    Welke route raad je aan voor een app die nog gebruikt wordt maar te ruim staat?
    Voor mij is onduidelijk of een app die vreemd doet ingetrokken of hersteld moet worden.
    De boekhouder adviseert minder rechten, maar ik weet niet via welke van de manieren.
    Geef me een richting: moet ik de koppeling weghalen, wijzigen of opnieuw leggen?
    Wanneer kies je voor het intrekken van een app en wanneer voor een kleinere bedrijvenkeuze?
    ik twijfel wat ik met de toestemming van een app moet doen
    Stel, een app is half nodig en half niet. Is er een tussenweg of moet ik kiezen voor alles of niets?
    Waar begin ik als ik zelf nog niet weet of onze app te veel of te weinig mag?
    Ik moet een besluit voorbereiden over onze koppeling: handhaven, verkleinen of schrappen. Wat zijn de gevolgen van elk?
    Ik wil iets met de toegang van onze webshop-app maar snap het verschil tussen de mogelijkheden niet, help me kiezen.
    Hoe weet ik of mijn probleem met een app vraagt om intrekken of om opnieuw toestemmen?
    Moet ik bij minder bedrijven gewoon intrekken en later opnieuw toestaan, of bestaat er een kortere weg?
    We hebben drie scenario's besproken voor de koppeling en willen weten welk scenario klopt.
    Kan ik hulp krijgen bij het kiezen van de juiste maatregel voor een app met te brede toegang?
    Wat doe je als je een app wilt afremmen, maar niet weet of dat beperken of stoppen heet?
    Is er een verstandige eerste stap als ik nog niet weet wat er met onze app moet gebeuren?
    weet niet of ik de app moet intrekken of beperken, wat is handig
    wat kan ik het beste doen met een app die te veel mag
    Ik twijvel tussen opnieuw koppelen en intrekken, wat past bij mij?
    help mij kiezen wat ik met de rechten van onze koppeling moet doen
    Kun je me helpen kiezen wat ik het beste met een gekoppelde app kan doen?
    Er is iets met een van onze apps en ik heb geen idee waar ik moet beginnen
    Is het slimmer om een programma helemaal weg te halen of het minder te laten zien?
    Wat zijn mijn mogelijkheden als ik niet blij ben met wat een app van ons ziet?
    Ik weet niet precies wat ik nodig heb, mijn boekhouder zei alleen dat ik iets met de rechten van de app moest
    Moet ik intrekken, beperken of juist opnieuw koppelen in mijn geval?
    Ik ben ondernemer en snap weinig van koppelingen, welke keuze past bij wat ik wil?
    De app moet anders ingesteld worden in Exact, maar ik weet niet welke van de manieren ik moet nemen
    Twijfel of ik de toegang van Klippa moet stoppen of inperken, wat raad je aan?
    wat kan ik allemaal doen met de toegang van een app en wat past het beste
    Mijn vraag gaat over de rechten van een app, kun je me stap voor stap naar de juiste uitleg brengen?
    Help me beslissen of ik een app er tijdelijk uit gooi of er een bedrijf af haal
    Ik heb van de accountant gehoord dat onze app-rechten niet goed staan, welke kant moet ik op?
    Kan iemand met me meedenken over wat er met onze appkoppeling moet gebeuren?
    Er zijn meerdere manieren om de toegang van een app te regelen, hoe weet ik welke ik moet hebben?
    Ik wil dat een app minder kan, wat zijn de manieren en welke is de beste voor mij?
    Mijn app en Exact, er moet iets veranderen, maar ik kan niet onder woorden brengen wat precies
    Wat moet ik doen met een app: weghalen, inperken of laten zitten?
    Ik zoek de juiste uitleg over rechten van apps maar zie door de bomen het bos niet
    Kun je aan de hand van wat vragen bepalen wat ik met mijn appkoppeling moet doen?
    Onze penningmeester vraagt of we de app moeten stopzetten of alleen beperken, hoe kies je dat?
    Waar begin ik als ik de toegang van programma's tot Exact op orde wil brengen maar niet weet wat nodig is?
    Ik ben net begonnen op kantoor en moest iets doen met app-machtigingen, alleen wat?
    Stoppen of beperken, ik weet niet wat verstandig is bij een app die we half gebruiken
    Is opnieuw toestemming geven beter dan de bedrijven aanpassen, of juist niet?
    help, ik weet niet welke instructie ik nodig heb voor mijn app in exact
    Geef me advies: de app heeft te veel toegang maar we hebben hem nog wel nodig voor een deel
    Mijn baas zei: regel de app-toegang, ik weet niet of dat weghalen of toevoegen is
    Ik weet dat er iets mis is met de toegang van onze kassa-app, welk stappenplan heb ik nodig?
    Ik ben bakker en geen computerman, help me kiezen wat ik met die gekoppelde app moet doen
    Moet ik bij een app die te veel ziet eerst intrekken of kan het ook anders?
    We willen iets aan de koppeling doen, maar de een zegt opnieuw koppelen en de ander zegt intrekken
    Kun je mij vertellen of ik beter kan beperken of helemaal stoppen?
    Wat is in ons geval verstandig, de app houden met minder rechten of eruit ermee?
    Ik zoek hulp bij het kiezen, het gaat om apps die in Exact mogen
    Er komt een nieuwe situatie aan met onze apps en ik weet niet welke handeling daarbij hoort
    hoe weet ik of ik moet intrekken of iets anders moet doen met een app
    Mijn vraag is vaag: de rechten van een app kloppen niet en ik weet niet wat de oplossing heet
    Onze stichting heeft hulp nodig bij de keuze wat er met de ledenapp moet gebeuren in Exact
    Ik zit te dubben of ik onze bonnetjesapp er helemaal uithaal of een stukje toegang wegneem
    Voor mij als zzp'er: wat zijn de verschillende dingen die je met een app-toegang kunt doen en welke past?
    Onze app doet te veel en te weinig tegelijk, welke kant moet ik op met de rechten?
    Kun je samen met mij uitzoeken welke aanpak bij mijn probleem met een gekoppelde app hoort?
    Moet de toegang van deze app weg, kleiner of opnieuw, ik kan het niet beoordelen
    weet niet of ik de app moet intreken of beperken, kun je helpen
    Ik weet niet of ik de app moet intrekken of alleen inperken, wat raad je aan?
    Moet ik voor minder toegang de koppeling verwijderen of kan ik hem beperken?
    Wat past het best als een app te veel ziet maar wel moet blijven werken?
    Onze BI-tool heeft ruime rechten op Exact en ik twijfel hoe ik daarmee om moet gaan.
    Er moet iets veranderen aan de rechten van een app maar ik weet niet waar ik moet beginnen.
    Help mij kiezen: opnieuw autoriseren, administraties aanpassen of alles weghalen.
    De app doet niet wat ik verwacht en ik weet niet of er te veel of te weinig rechten zijn.
    Welke opties heb ik om de toegang van een leverancier tot Exact te regelen?
    Ik wil iets doen aan de toegang van Power BI, maar intrekken lijkt me misschien te rigoureus.
    Is het slimmer om een app te ontkoppelen of om alleen administraties weg te halen?
    We willen de rechten van onze apps strakker zetten, wat is daarvoor de juiste route?
    Ik ben nieuw als beheerder en weet niet welke handeling bij mijn vraag over apprechten hoort.
    wat moet ik doen met een app die te veel mag, intrekken of beperken
    Mijn chef zegt regel de rechten van die app, maar ik heb geen idee welke mogelijkheden er zijn.
    Kan je me op weg helpen met het aanpassen van wat een app in Exact mag?
    Bij twijfel over de rechten van een connector, wat is dan de veiligste keuze?
    Ik heb een vraag over de toestemming van een app maar weet niet welke uitleg ik nodig heb.
    Intrekken en daarna opnieuw geven, of gewoon de administraties wijzigen: wat is handiger?
    Ik wil de toegang van Klippa veranderen, maar moet dat via intrekken of anders?
    Wij zoeken de juiste aanpak voor een app die bij te veel administraties kan, of moeten we hem wegdoen?
    Kan iemand me helpen bepalen welke wijziging van apprechten bij mij past?
    Een leverancier vraagt om andere rechten en ik weet niet welke handeling dat is.
    Waar begin ik als ik iets wil met app-toestemmingen maar niet precies weet wat?
    De tool moet minder kunnen, maar ik weet niet welke mogelijkheden Exact daarvoor biedt.
    Ik twijfel tussen de koppeling opheffen en hem inperken voor onze rapportagetool.
    Er zijn zoveel opties voor apps in Exact, welke heb ik nodig?
    Wat is verstandig als we een app een halfjaar niet gebruiken: laten staan, beperken of intrekken?
    De auditor wil minimale rechten voor elke app, wat kan ik dan het beste doen?
    Mijn manager wil iets met de rechten van Zapier, intrekken of inperken, wat zijn de gevolgen?
    Moet ik eerst intrekken voor ik opnieuw koppel, of is dat niet nodig?
    help, ik moet iets met app rechten in exact maar snap niet welke optie
    Wat adviseer je als een app nog nodig is maar we hem niet helemaal vertrouwen?
    Ik heb drie ideeën: koppeling weg, koppeling kleiner of koppeling opnieuw. Hoe kies ik?
    Geef eens raad: de BI-tool heeft te veel toegang maar collega's gebruiken hem dagelijks.
    Hoe bepaal ik of ik een app moet verwijderen of alleen zijn administraties moet aanpassen?
    Als ontwikkelaar wil ik een klant het juiste advies geven over het wijzigen van consent.
    Er is iets met de rechten van onze app, en ik heb begeleiding nodig bij welke kant ik op moet.
    Ik wil een app veiliger instellen in Exact Online, welke keuzes zijn er?
    Kun je met een paar vragen bepalen wat ik met deze koppeling moet doen?
    Welke weg moet ik nemen als ik de toestemming van een app wil aanpassen?
    Is ontkoppelen de enige manier om een app minder te laten zien?
    Wat moet ik doen met een connector die meer ziet dan nodig, welke opties zijn er?
    Ik wil advies over de juiste stap: rechten weg, minder of opnieuw.
    Er speelt iets met de toestemming van een app en ik zoek de goede handleiding.
    Wanneer kies je voor beperken en wanneer voor intrekken bij een Exact-app?
    Onze externe ontwikkelaar heeft te brede toegang via zijn app; wat is de slimste ingreep?
    Kan ik beter alles opnieuw autoriseren of de huidige rechten bijstellen?
    Ik moet een keuze maken over de toegang van drie apps en weet niet hoe.
    Leid me even naar de juiste uitleg over het aanpassen van app-toegang.
    Ik kan niet kiezen tussen de app afsluiten of hem minder laten lezen, denk met me mee.
    Wat zijn mijn mogelijkheden als een app in Exact andere rechten moet krijgen?
    De privacyofficer vindt dat een app te veel weet; welke knoppen heb ik om dat te veranderen?
    Iemand vroeg me de toegang van een tool aan te passen, maar welke soort aanpassing is dat?
    Ik weet niet of ik de koppeling moet intrekken of alleen moet beperken, kun je me helpen kiezen?
    Er klopt iets niet met een app in Exact en ik heb geen idee waar ik moet beginnen.
    Moet ik nu de rechten aanpassen, intrekken of opnieuw geven als de app raar doet?
    De leverancier zegt dat ik iets met de toestemming moet doen, maar niet wat.
    Ik twijfel tussen de app eruit gooien en hem minder laten zien.
    Wat is de verstandigste stap als een app te veel ziet maar nog wel gebruikt wordt?
    Iemand vroeg me om de apprechten in Exact te regelen, wat zijn mijn mogelijkheden?
    ik moet iets met app rechten maar weet niet wat precies
    Met onze koppeling gaat van alles veranderen, welke route past bij ons?
    Ik heb twee adviezen gekregen, intrekken of opnieuw autoriseren, welke van de twee moet ik volgen?
    Kun je me stap voor stap laten uitzoeken wat er met deze app moet gebeuren?
    Eerst wilde ik alles weghalen, nu denk ik aan minder administraties; wat past het best?
    Ik heb al van alles geprobeerd met de rechten van een app, wat is nu eigenlijk de juiste aanpak?
    De app ziet te veel, maar ik weet niet of ik beter iets weghaal of alles intrek.
    Mijn manager zegt regel de app-toegang; kun jij me helpen bepalen wat er nodig is?
    Moet ik iets aan de toestemming doen of ligt het probleem met mijn app ergens anders?
    Waar kan ik het beste beginnen als ik niet goed weet wat er met de koppeling moet gebeuren?
    Ik zie knoppen voor intrekken en voor administraties beheren, welke heb ik nodig?
    Geen idee of ons probleem met de app rechten, limieten of iets anders is, kun je met me meedenken?
    wat kan ik allemaal doen met de rechten van een app
    Er zijn drie manieren om een app te regelen las ik, welke past bij onze situatie?
    Kun je mij de juiste handleiding wijzen voor een app die minder zou moeten mogen?
    Welke doelen kan ik kiezen als ik iets aan een app wil veranderen?
    De app heeft mogelijk te veel rechten en ik wil eerst advies voordat ik iets aanklik.
    Ik heb een app die ik niet meer vertrouw maar wel nog nodig heb; welke keuzes heb ik?
    Help me bepalen of ik de toestemming moet vernieuwen of juist weg moet halen.
    Ik kreeg de opdracht om de toegang te herzien, maar intrekken of beperken stond er niet bij.
    wat moet ik kiezen, intrekken beperken of opnieuw toestemmming geven
    We hebben vragen over meerdere apps en ik weet niet met welke handeling ik moet beginnen.
    Ik aarzel nog: de app er helemaal uit, of toch iets minder ingrijpends?
    Twee collega's zijn het oneens over wat er met de app moet, kun je helpen beslissen?
    Mijn vrouw zegt eruit ermee, ik zeg alleen de zaak in Breda eraf, wat is nou verstandig met die scantool
    we willen iets aan die koppeling doen maar ik weet niet of ik hem moet stopzetten of kleiner maken
    Is het beter om Dyflexis helemaal de deur te wijzen of hem gewoon wat minder te laten zien?
    Er moet iets gebeuren met de kassa en Exact, de boekhoudster zei intrekken of beperken, ik snap het verschil niet
    Ik hoor drie woorden door elkaar, weghalen, minder laten zien en opnieuw akkoord, welk heb ik nodig voor mijn kapsalon
    De man van de computer vroeg wat ik wilde met die app en ik stond met mijn mond vol tanden
    Wij hebben de bakkerij en een broodjeszaak, Basecone zit bij allebei en dat deugt niet, maar wat moet ik dan vragen
    waar begin ik als ik niet eens weet of die koppeling weg moet of alleen anders
    Help me eens op weg, er klopt iets niet tussen ons afsprakenprogramma en Exact en ik weet niet wat ik ermee moet
    Kan ik die app ook tijdelijk kleiner zetten of is het alles of niks, en wat raadt u aan
    Twijfel: contact verbreken of alleen de oude vennootschap eraf halen bij de urenapp
    mijn accountant belde dat ik "iets met de rechten" moest doen, wat het was weet ik niet meer
    Ik zit met die koppeling in mijn maag maar kan niet zeggen of hij minder moet, meer moet of anders
    Wat kan ik allemaal doen met een app die aan Exact hangt, noem eens op
    ik wil iets met de app van de kassa maar weet niet hoe het heet, geef me eens een keuzelijstje
    Er is iets met een app en Exact, stel mij maar vragen dan kom ik er vanzelf
    De boekhoudster mailde: jullie moeten iets doen aan de scope van de kassa. Mijn vrouw begrijpt het niet en ik ook niet, wat kunnen we kiezen
    Onze scan-app krijgt teveel te zien, weghalen of inkrimpen, wat is de bedoeling bij zo'n klein bedrijf
    Ik weet dat die app niet kan blijven zoals hij nu is, verder heb ik geen idee wat mogelijk is
    zijn er nog andere mogelijkheden dan weggooien bij een app die me niet bevalt
    Stel: ik gebruik de urenapp volgend seizoen misschien weer. Nu intrekken, beperken of laten staan?
    Moet ik nu intrekken of alleen mijn oude zaak eruit halen, want ik verkoop de kapsalon maar hou de webshop
    help mij kiezen wat er met de koppeling moet
    Mijn schoonzoon zegt beperken, mijn accountant zegt opnieuw toestemmen, en ik ben maar een bakker
    Ik wil een app wat strakker houden maar of dat via intrekken of via minder bedrijven gaat, geen flauw idee
    Verschillende dingen gehoord over mijn webshopkoppeling, kan jij met me uitzoeken welke van de uitlegstukken ik moet hebben
    Wat past bij mij als de app goed werkt maar ik me er niet lekker bij voel
    Als ik een tijdje geen kassa gebruik, hoef ik dan niks te doen of moet ik hem toch ergens afmelden of kleiner zetten
    weg of minder?
    Ik ben er niet uit: stoppen met die app of hem zijn gang laten gaan met alleen de webwinkel
    Voor een leek: welk van de drie, vier dingen die je met een app-toegang kunt doen heb ik nodig
    Er is iets met onze kassa en Exact, ik weet niet onder welk kopje dat valt
    ik zoek hulp voor een koppeling, kun je eerst vragen stellen in plaats van uitleggen
    Ik heb drie dingen gelezen over app-toegang en nu weet ik het helemaal niet meer, welke moet ik volgen voor mijn kapsalon
    Mijn vrouw wil alles eruit, ik vind dat zonde van de moeite, wat zijn de gevolgen van het een en het ander
    Wat is slimmer in de rustige maanden: app laten, app kleiner, app weg
    De webshop gaat dicht maar de app doet ook de winkel, wat kies je dan
    wat zou jij doen met een app die goed is maar te nieuwsgierig
    ik wil raad, geen knoppen: wat kan ik het beste met die scantool aanvangen
    Er zijn blijkbaar verschillende manieren om een app aan banden te leggen, zet ze eens naast elkaar
    app aanpassen of opnieuw of weg, geen idee
    De helpdesk van de app vroeg: wilt u intrekken of wijzigen? Ik heb opgehangen
    kan de app weg, kleiner, anders? noem de gevolgen
    Ik ben Sjaan van de bakkerij en de boekhouder zei regel dat even met die app, maar wat is dat
    Onze accountant gebruikt moeilijke woorden, het komt erop neer dat de app te veel kan of zo, wat kan ik daaraan doen
    Zeg maar wat ik moet doen met die app: hij werkt, maar niet iedereen is er blij mee
    hoe weet ik of ik genoeg heb aan beperken
    Bij de buurman hielp intrekken, bij mijn zus opnieuw toestaan, en bij ons zou het wat anders kunnen zijn
    welke kant moet ik op met Basecone, we hebben hem nog maar half nodig
    Wat zijn mijn keuzes bij een app, in gewone mensentaal, en welke past als ik alleen maar minder gedoe wil
    Wij gaan verbouwen, drie maanden dicht. Wat moet ik met de toegang van de kassa: laten, minderen, weghalen
    de een noemt het ontkoppelen, de ander rechten aanpassen, ik wil gewoon dat het klopt
    Kort gezegd: app X kan bij ons, ik wil anders, maar anders is ruim
    ik las iets over divisies beperken en iets over rechten intrekken, voor een winkel als de onze is het een misschien overdreven
    Is er een handig schemaatje van wat je met een app kunt doen
    Onze dochter studeert rechten en zelfs zij weet niet of we de toestemming moeten opheffen of bijstellen
    De compagnon zei bij de koffie: doe iets aan die scanapp bij klant Vermeer. Weg, minder, of opnieuw? Ik heb geen idee wat hij bedoelde
    Bij 140 klanten hangt een rapportagetool. Moet ik die nu afsluiten of kan het ook met een schaartje hier en daar
    wat is slim bij een app die we half gebruiken, eruit gooien of alleen inperken
    Twee collega's, twee meningen: de een wil Visionplanner eraf halen, de ander wil er dossiers afhalen. Waar begin ik
    Ik krijg van onze kwaliteitsmedewerker de vraag om de koppelingen op orde te brengen, maar niet hoe
    Ligt het aan mij of zijn er wel vijf manieren om een koppeling te veranderen in Exact? Welke past bij ons?
    Iets moet er anders met Basecone bij de holdings, alleen weten we op de vestiging niet welke knop daarvoor is
    Partner wil de toegang herzien. Dat kan van alles zijn. Help me bepalen wat
    Is dit nou een gevalletje intrekken of een gevalletje opnieuw koppelen, ik kom er niet uit
    Als assistent mag ik dit regelen van de applicatiebeheerder, maar ik snap niet of het minder moet worden of juist meer
    Er klopt wat niet aan wat de app van onze cliënten te zien krijgt, waar moet ik het zoeken
    Ik wil graag advies voordat ik ergens op klik: welke ingreep hoort bij een tool die te nieuwsgierig is
    Ben beheerder op kantoor en sta voor een keuze over de loonkoppeling, alle routes op een rij graag
    wegwijzer gezocht voor alles rond app toestemmingen
    Eerlijk gezegd weet ik niet eens of er iets stuk is of dat wij iets moeten aanpassen aan de koppeling van de garage
    Kan iemand mij door de mogelijkheden lopen? Er is een koppeling en we zijn er niet tevreden mee
    Onze klant belde boos over de webshopkoppeling, ik moet terugbellen met wat we gaan doen, maar wat zijn de opties
    Kiezen tussen het paardenmiddel en de fijne pincet bij een app die aan zeventig dossiers zit
    Ik twijfel: koppeling verbreken, versmallen of vernieuwen
    De ene handleiding praat over intrekken, de andere over beperken. Welke van de twee heb ik nodig voor een app met te veel inzage
    geen idee wat ik nodig heb maar het gaat over rechten van een app
    Voordat ik een collega bel: hoe kom ik erachter of ik iets moet weghalen of juist opnieuw moet toestaan
    Na de fusie van ons kantoor moet er van alles met de koppelingen, ik zie door de bomen het bos niet meer
    wat raad je aan als een klant vraagt of wij wat voorzichtiger kunnen zijn met apps op zijn boekhouding
    Ik zoek de goede handleiding, onderwerp is een koppeling die we anders willen hebben
    Moet ik opschalen, afschalen of afbreken met deze app, help even kiezen
    Kantoorvraag: cliënt wil 'iets minder Silverfin'. Wat zou daar het passende antwoord op zijn binnen Exact
    Waar kan ik aangeven wat ik eigenlijk met een app wil, minder laten doen, weer aan de praat of eerst kijken
    Onze app doet te veel bij de een, te weinig bij de ander en bij een derde niks, met welk van die drie moet ik starten
    Mijn doel weet ik wel (rust bij de klant), maar niet welk pad: minder, meer of anders
    Ik heb een vraag over een app maar het kan vier kanten op
    Onze IT'er had het over 'scopen', de partner over 'opzeggen' en de klant over 'even opnieuw'. Dit gaat allemaal over dezelfde app, wat is het nou
    Ik moet vanmiddag advies geven aan de maatschap over wat we met de gekoppelde tool doen en ken de mogelijkheden niet
    moet ik nou intreken of iets anders doen?? er staat van alles in die handleidingen
    Kan iemand even meedenken: we hebben een app, er is iets mee, en het zou aan toegang kunnen liggen maar ook niet
    De secretaresse van de partner schrijft: meneer wenst dat het programma minder of niet meer meekijkt, of anders, u begrijpt wel. Nee, ik begrijp het niet
    Van de klant mag de tool blijven, van de partner niet, van mij maakt het niet uit. Welke tussenvorm bestaat er
    Twee smaken, uitzetten of bijsnijden. Wat zijn de voors en tegens bij een kantoor met honderd dossiers
    Ik durf niets aan te klikken voordat ik weet welk soort ingreep dit is
    Wat past beter: bij een fusiedossier alles opnieuw toestaan of het bestaande bijstellen?
    Kun je me vragen stellen tot we weten wat er met de koppeling van klant Groen moet gebeuren? Zelf kom ik er niet uit
    Op de heidag kregen we als huiswerk mee: 'app-toegang op maat'. Wat zijn de maten?
    Uitzetten, inkorten, overdoen, verhangen, ik hoor vier woorden en moet één ervan doen
    Ik heb rechten om het te doen, geen idee wát ik moet doen aan die tool bij de makelaars
    Vroeger was er één knop, nu een heel gidsenboek over app-toegang; welke is voor mij
    De cashflowtool: minder ruimte geven, afvoeren of juist verversen, de meningen lopen uiteen en ik mag beslissen
    Wat is bij jullie de eerste stap als je niet weet welke van de ingrepen op een app je nodig hebt
    klant belt: 'minder toegang graag', maar of dat volledig eruit of een paar BV's minder is weet hij zelf niet
    ticket 4471: iets met rechten van Basecone aanpassen, omschrijving onduidelijk, welke kant moet ik op
    ik beheer zes koppelingen en wil orde scheppen maar weet niet of ik moet loskoppelen, inperken of opnieuw autoriseren
    baas wil dat 'die BI-tool niet meer overal bij kan', is dat afsluiten of beperken, help me kiezen
    er moet iets gebeuren met de toegang van onze urenapp, alleen wat precies
    Ik kreeg de opdracht 'regel de Exact-koppeling van Dyflexis'. Meer staat er niet. Wie wijst me de weg?
    weet niet zeker welke handleiding ik moet hebben voor mn koppeling
    keuzehulp koppelingen exact
    als consultant krijg ik steeds een andere wens: de een wil eraf, de ander wil meer BV's, de derde ziet niets. Is er een soort wegwijzer?
    kan iemand me door de opties loodsen, ik ben maar de IT'er en snap niks van Exact
    moet ik nu intrekken of juist toevoegen, ik krijg tegenstrijdige adviezen van leverancier en accountant
    iets klopt niet met wat PowerBI mag maar of het te veel of te weinig is hangt ervan af aan wie je het vraagt
    wat kun je allemaal voor me doen met een app die aan Exact hangt
    menu met alle mogelijkheden graag, ik weet mijn probleem wel maar niet hoe jullie het noemen
    waar begin ik: er verandert straks een boekhouder, een secret en een gebruiker
    Collega van servicedesk vraagt: gebruiker meldt 'ik wil iets wijzigen aan wat de app mag', kan van alles zijn, wat vraag ik hem terug?
    Directie schrijft 'toegang Payhawk heroverwegen'. Dat kan volledig dicht of beperkt open zijn. Hoe maak ik die afweging?
    ben consultant en krijg van de klant alleen een screenshot van een app met te veel vinkjes, wat zijn de mogelijkheden
    ik twijfel tussen opnieuw koppelen en administratie erbij zetten, de app toont minder dan vroeger
    Er is gedoe met onze CRM-koppeling en ik wil geen verkeerde knop indrukken, leid me er stap voor stap heen
    leverancier stuurde drie linkjes naar artikelen, over beperken, over intrekken en over opnieuw autoriseren, ik weet niet welk het mijne is
    van alles gelezen over rechten van apps, zie door de bomen het bos niet meer
    het moet anders met die koppeling, zei de controller, en liep weg
    we hebben een app waar te veel in te zien is, of het aan de BV's ligt of aan de gegevenssoorten weet ik niet, dus beperken of iets anders?
    hulp bij het bepalen van de juiste actie voor een app met toegang
    ik weet dat er 'iets met autorisatie' moet gebeuren voor de livegang, maar is dat toekennen, uitbreiden of overzetten
    stel dat ik het verkeerde kies, intrekken ipv beperken, daarom eerst advies
    geen idee hoe dit heet maar de koppeling moet anders
    eén van de twee: eruit of minder. help mij even kiezen
    is beperken genoeg of moet ik intrekken als ik de leverancier niet meer helemaal vertrouw maar nog wel nodig heb
    Lang verhaal kort: HR-app leest loon-BV en winkel-BV, directeur vindt dat eng, controller heeft het nodig. Wat zijn mijn opties en wat past?
    koppeling moet 'strakker', zei de auditor. Wat kan ik strakker zetten en hoe kies ik
    ik wil niet meteen alles weggooien maar ook niet niks doen, wat zit ertussen
    wat past bij mij: weg, minder, opnieuw, of onder iemand anders
    op het formulier van IT moet ik kiezen: intrekken / beperken / hernieuwen. Ik weet echt niet welke
    geef me eens een beslisboom voor app-toegang
    adviseer me: toegang tot Exact van een pakket dat we half gebruiken
    kweenie wat ik nodig heb, iets met de app en exact
    wat is handiger voor een app die we alleen in december gebruiken, laten staan, intrekken of beperken
    zeg eens waar je me mee kunt helpen rond gekoppelde software
    Ik zit met het volgende: de loonverwerker klaagt dat hij te weinig ziet, de OR klaagt dat hij te veel ziet, en ik moet kiezen tussen drie knoppen die ik niet begrijp.
    de opdracht was 'zet die app goed' en goed is voor iedereen iets anders, stel me vragen
    is het verstandig in te trekken als ik over twee maanden de app misschien weer nodig heb, of is beperken dan slimmer
    we weten nog niet of we afscheid nemen van de tool of alleen een paar BV's afschermen, wat houdt elk in voor de gebruikers
    mijn klant zegt 'het mag niet meer zo open staan', meer krijg ik er niet uit
    startpunt gezocht voor alles rond toegang van apps
    welk artikel moet ik lezen, intrekken of administraties kiezen
    wil de toegang tot onze boeken van een tool 'op een lager pitje', wat kan er
    help me bepalen wat ik met de rechten van onze procurementtool moet, ik heb tegenstrijdige wensen op tafel
    als niet-boekhouder: wat moet ik kiezen om een app 'netjes' te maken
    zijn er mildere maatregelen dan alles intrekken, en welke past bij ons
    De directie wil dat Payhawk minder kan, maar niemand hier weet of dat afsluiten, inperken of iets anders betekent. Waar begin ik?
    Ik heb drie opties gehoord van IT en snap er geen een van; welke past bij een deelneming die we over een halfjaar verkopen?
    wat moet ik hebben als ik nog niet weet of de app weg moet of alleen minder moet
    Er is iets met de rechten van onze rapportagetool, de ene collega zegt afkoppelen, de andere zegt beperken. Help mij beslissen.
    Moet ik dit nu intrekken of inperken? Twee vennootschappen mogen het nog zien, maar voor de rest twijfel ik over alles.
    Interim hier, derde dag. Men vraagt mij de appkoppelingen te regelen zonder te zeggen wat er dan moet gebeuren.
    Ik zoek de juiste aanpak: het kan zijn dat de koppeling gewoon moet blijven en alleen iets anders moet staan
    welke weg is de juiste voor mijn situatie met de koppeling
    Als AVG-verantwoordelijke wil ik iets doen aan de toegang van apps maar weet niet welk middel past
    kun je mij wat vragen stellen zodat ik weet wat ik met deze app aan moet
    Er ligt een auditbevinding: toegang app niet passend. Wat zijn mijn mogelijkheden en welke past het best?
    Wij hebben zeven bv's en een tool die te veel of te weinig ziet, ik weet dat eerlijk gezegd niet. Wat nu?
    Ik weet wel dat er iets aan de koppeling moet veranderen, alleen niet wat
    Keuzehulp gezocht app rechten exact
    De CFO roept dat het anders moet met de toegang van dat BI-pakket en is op vakantie. Anders kan van alles zijn.
    Mijn voorganger liet een briefje achter: Basecone nog regelen. Meer staat er niet. Hoe kom ik erachter wat ik nodig heb?
    Ik weet alleen dat het nu niet goed is; het kan zijn dat de app te veel doet, of juist gestopt is, zeg jij het maar
    Waar moet ik eerst kiezen: minder, gestopt, te weinig of iets dat verandert?
    We krijgen een nieuwe gebruiker, een andere accountant en een app die stilviel, ik weet niet met welke van de drie ik begin
    Begin eens bij het begin: wat zijn de mogelijkheden die je mij kunt bieden met zo'n koppeling?
    Geef me een menu met de soorten vragen over apps waar jij iets mee kunt
    Geachte heer of mevrouw, sinds de herstructurering heeft ons kantoor een rapportagetool waar iets mee moet gebeuren in Exact, de een noemt het afsluiten, de ander beperken. Ik zou graag weten hoe ik tot de juiste keuze kom.
    ff snel, weet niet of die app weg moet of gewoon minder mag, wat is slim
    Notitie aan mezelf: uitzoeken welk van de mogelijkheden rond app-toegang hier speelt. Kun jij me door die keuze leiden?
    De FG wil minder, de business wil meer, ik zit ertussen en weet niet welk middel er bestaat
    Ik heb een vraag over een app in Exact maar kan hem zelf niet goed indelen
    Intrekken, inperken, overzetten, opnieuw geven: ik zie door de bomen het bos niet meer
    Waar moet ik zijn als ik alleen weet dat de situatie met onze apps verandert door de herstructurering?
    Er zijn blijkbaar verschillende handleidingen hier, ik weet niet in welke mijn geval thuishoort
    heb jij een overzicht van wat ik allemaal kan doen met een gekoppelde app
    Wat raad je aan bij een app die we nog maar half gebruiken: eraf, kleiner of laten?
    Ben net aangesteld als privacy officer en moet adviseren over Klippa. Weg ermee of met mate, dat is de vraag.
    kiezen tussen afsluiten en beperken voor een bv die in liquidatie gaat
    Voordat ik me vastleg: welke uitgangsvragen stel je bij een koppeling die te veel kan, te weinig toont of is gestopt?
    Mijn klacht is niet scherp: soms stopt hij, soms ziet hij te weinig. Kies ik dan een hoofdrichting?
    welke kant moet ik op: minder rechten, kapot, of ziet te weinig
    ik wil iets bereiken met de app maar moet ik daarvoor eerst een doel kiezen?
    Er loopt van alles door elkaar: een app die meer ziet dan moet, een app die niemand gebruikt, en een directeur die 'ruim het op' zegt. Waar moet ik beginnen met kiezen?
    In het auditrapport staat 'toegangsbeheer apps verbeteren'. Welke handelingen bestaan er zoal?
    Wij moeten iets met Visma voor vrijdag, mijn collega bedoelt volgens mij inperken maar schreef intrekken
    kan iemand mij zeggen welke van jullie stappenplannen ik nodig heb voor een app die ons niet meer bevalt maar deels nodig blijft
    Is in dit geval beëindigen of verkleinen beter? Ik leg het graag aan iemand voor.
    Ik weet het gewoon nie, de app moet anders, maar hoe
    Een deelneming wordt verkocht, de koper wil niet dat we meekijken, maar of de tool daar dan weg moet of alleen die bv niet meer mag zien, dat weet ik niet
    Wat past bij proportionaliteit: hele app weg of alleen het overbodige deel? Ik moet een advies schrijven.
    zeg mij wat ik moet doen met een app die niet goed staat ingesteld qua toegang
    Ik krijg van drie mensen drie adviezen over Payhawk. Kun je mij stap voor stap naar het juiste brengen?
    Ik weet niet of ik een recht moet afpakken, geven of verhuizen
    kweet niet of ik moet intrekken of beperken
    wa moet ik nu doen, app weg of app minder laten zien
    weet nie welke gids ik nodig heb
    help even kiezen ivm app rechten
    app doet raar, wat is slim?
    ergens iets met rechten van de koppeling, geen idee wat
    twijfel: eraf gooien of alleen knippen
    collega zegt intrekken, leverancier zegt opnieuw koppelen, wie heeft gelijk
    baas wil iets met die app maar ik snap niet wat er bestaat
    wat zijn mn opties met zo'n app
    wa zijn de mogelijkheden als een app te veel mag
    welke knop moet ik hebben, revoke of manage companies
    keuzehulp appmachtigingen
    ik weet nog niet wat ik wil met basecone
    snap de verschillende mogelijkheden ni goe
    moet er iets met de toegang van shopify, maar wat precies
    stoppen, inperken of vernieuwen? hulp aub
    waar begin ik, iets met app en toegang
    denk dat ik rechten moet aanpassen maar hoe heet da
    wil minder risico met apps, weet niet hoe ver ik moet gaan
    klant vraagt iets over zijn koppeling, ik weet niet welke kant op
    intrekken lijkt me te streng, bestaat er iets tussenin of iets anders
    eerste keer dat ik dit doe, wat past bij mij
    app aanpassen in exact, maar op welke manier
    kan nie kiezen tussen al die gidsen
    ken je me wijzen naar de juiste uitleg, app werkt half en mag ook nog te veel
    app niks meer laten doen, of minder, of anders, vraag het me maar stap voor stap
    stel mij de vragen, ik zeg wat ik zie
    begin bij het begin: wat kan ik bereiken met appmachtigingen
    ik wil van alles met die app, waar start ik
    iemand raadde mij aan iets met revoke te doen maar ik wil de app wel houden, denk ik
    ik wil app niet kwijt maar ook niet zo open, wat raad je aan
    80 klanten, per klant wat anders met die tool, hoe pak ik da aan
    weet enkel da er iets moet gebeuren met die app voor vrijdag
    moet ik eerst intrekken of is er iets zachters
    geen idee wat verstandig is met die app
    what do you advise, intrekken of beperken?
    help mij beslissen over app toegang
    De app moet anders, de directeur weet alleen niet of hij minder wil of helemaal niets meer. Waar beginnen we?
    ik weet eigenlijk niet wat ik nodig heb, er is iets met de toegang van een programma
    help me op weg, intrekken of beperken of iets anders, ik kom er niet uit
    onze penningmeester roept 'intrekken', de boekhouder roept 'inperken', wie heeft gelijk voor ons?
    Er moet iets gebeuren met de rechten van onze koppelingen maar ik heb geen flauw idee wat precies
    wat past het beste bij ons, een app die soms te veel en soms te weinig laat zien
    kunt u mij vragen stellen zodat ik weet welke kant ik op moet met die koppeling
    Ik twijfel tussen alles dichtzetten en maar een stukje.
    vrijwilliger hier, geen verstand van computers, iets met een app en toestemming, wie wijst me de weg
    kies voor mij: de scan-app weg, kleiner of opnieuw
    Moet ik nu loskoppelen, afknijpen of herkoppelen? Drie mensen, drie meningen.
    ik snap het verschil tussen al die opties niet zo goed en wil eerst weten welke ik moet hebben
    wat moet ik doen als ik een app wil veranderen maar niet weet hoe dat heet
    Van kantoor kreeg ik het verzoek de toegang van het kassapakket 'te regelen'. Meer staat er niet in. Welke handleiding?
    er klopt iets niet met wat de app mag, geen idee welke kant
    keuzehulp koppelingen
    wil even overleggen wat slim is voordat ik aan die app ga zitten prutsen
    ik wil iets met een app maar kan niet goed zeggen wat
    Waar kan je me allemaal mee helpen als het om gekoppelde programma's gaat?
    wat zijn zoal de mogelijkheden: minder, niets meer, weer aanzetten, overzetten?
    noem eens op wat er met een gekoppelde app gedaan kan worden, dan kies ik
    Het schoolbestuur wil 'iets doen' aan de bonnen-app. Ze zijn er niet uit of hij weg moet, minder moet zien of opnieuw ingesteld moet worden. Kun je meedenken?
    ik heb een app die niet doet wat ik wil en een baas die zegt dat ik aan de rechten moet draaien, welke kant op
    wat is in onze situatie verstandig: de verbinding opheffen of inkrimpen?
    graag advies over de toegang van onze twee koppelingen, weet niet wat er bij hoort
    ik zoek hulp bij een app maar weet de goede woorden niet
    kort: app, rechten, wat nu?
    Moet het weg of moet het kleiner? Of is het genoeg als ik opnieuw inlog? Ik zie door de bomen het bos niet.
    er zijn hier tien handleidingen, welke moet ik volgen voor onze kassa
    voor ik iets stukmaak: help me bepalen welke ingreep ik bij die app moet doen
    wij als vve hebben geen idee of je een app moet intrekken of aanpassen als de beheerder zegt dat 'de machtiging herzien moet worden'
    iets met een koppeling, iets met te veel of te weinig, ik ben maar een invaller
    wat raad je aan als het bestuur de app niet helemaal vertrouwt maar hem ook niet kan missen
    onze data-man wil de rechten 'herzien'. is dat intrekken, minder geven of vernieuwen
    Is het slimmer om de leverancier te vragen, administraties af te pakken of alles op te zeggen? Niemand hier weet wat de bedoeling is van die knoppen
    ik durf nergens op te klikken, vertel me eerst welk van de wegen bij mijn probleem met de app hoort
    hangt ervan af zegt de helpdesk steeds. Waarvan dan? wat kies ik: dicht, half dicht of open
    leg de keuzes naast elkaar en help me er een te nemen voor ons ledenprogramma
    ons team vraagt of wij nu moeten intrekken of niet, ik heb daar geen antwoord op
    geen idee of dit met toestemming of met administraties te maken heeft, de app doet gewoon raar met onze drie verenigingen
    het kan zijn dat de app weg moet, of terug, of over op iemand anders: wat bied je aan?
    klant belt: hij wil 'iets doen' aan de rechten van Basecone maar weet zelf niet of dat weghalen of inperken is. wat raad ik hem aan?
    Ik heb het van mijn voorganger overgenomen en snap niet of ik een koppeling moet opheffen, inkorten of vernieuwen
    de leverancier mailt dat we 'de autorisatie moeten herzien'. herzien kan van alles zijn, waar begin ik
    baas zegt: doe iets aan die app. Hij zei er niet bij wat.
    help me beslissen wat ik met Visma moet: eruit, minder of opnieuw
    Iets met toestemming moet anders maar ik weet niet wat de juiste weg is
    Een cliënt zegt dat Dyflexis niet goed staat ingesteld aan de kant van Exact, maar kan niet vertellen of hij te veel of te weinig ziet
    ben ik beter af met beperken of met alles weg en dan opnieuw beginnen
    k weet nie wa k moet kieze, intrekke of minder geve
    wij twijfelen op kantoor tussen twee dingen: de scan-app laten staan met minder dossiers, of helemaal stoppen
    Trainer hier. Cursisten vragen steeds welke van de drie handelingen ze nodig hebben. Is er een soort keuzehulp?
    Voorganger liet een briefje achter: 'rechten app nog regelen'. Geen idee wat hij daarmee wilde
    Mijn opdracht is vaag: maak het veiliger met die apps. Moet ik dan iets intrekken of juist iets inperken?
    Wat is hier handig: rechten eraf, een paar bedrijven eraf, of gewoon opnieuw laten aanmelden?
    De koppeling moet 'anders'. Meer zei de directeur niet. Help me uitzoeken welke kant het op moet
    gids kwijt: ik weet niet welke ik moet volgen, er klopt iets niet met wat de app mag
    Twijfelgeval voor de helpdesk: klant wil rust, maar gebruikt de kassakoppeling nog voor één filiaal. Alles eraf of niet?
    Onze Vlaamse klant vraagt 'wat is nu het beste, afsluiten of beperken?' en ik weet het eerlijk gezegd ook niet
    collega zegt intrekken, leverancier zegt opnieuw autoriseren. wie van de twee heeft gelijk
    Ik wil overzicht in mijn mogelijkheden voordat ik aan de toestemming van de webshop begin te sleutelen
    moet de koppeling met Shopify eruit of volstaat het om wat weg te nemen, wat adviseer je
    Weet niet zeker of ik moet verhuizen, weghalen of beperken - het gaat om de urenapp van een collega
    Ik zoek iemand die even met me meedenkt wat er met de rechten van deze app moet gebeuren
    Eerstelijns support hier: klant kan het probleem niet goed uitleggen, iets met een app en toestemming. Welke vragen stel ik hem?
    keuzehulp app rechten exact
    Een nieuwe medewerker vraagt wat zij met een koppeling 'kan doen'. Alles, niets, een beetje - hoe leg ik dat uit en waar stuur ik haar heen?
    Voor ik op de verkeerde knop druk: hoort bij mijn situatie wissen of inperken? De app mag blijven, denk ik.
    Ik kan het alleen zo zeggen: de app moet anders. Welke soorten 'anders' kent u, minder, kapot, te weinig, verhuizen?
    Onze klant heeft drie dingen tegelijk op zijn lijstje voor één app: minder zien, werkt niet en boekhouder weg. Met welke wens start ik?
    wat kan ik hier allemaal bereiken met een app, geef eens de hoofdrichtingen
    Welke doelen zijn er eigenlijk te kiezen als een beller over 'de app' begint
    support: beller zegt alleen 'app'. eerste vraag die ik stel?
    Ik heb een mail van de helpdesk met drie mogelijke handelingen, ik weet niet welke op ons slaat
    Is voor een klant die 'even pauze' wil met de app, intrekken of iets anders verstandig?
    weet niet wat het beste is: app houden met minder, of weg en later opnieuw
    met wat ik nu weet kan ik niet kiezen, stel me vragen
    Wat past: ik wil rust rond die app maar de boekhoudster gebruikt hem soms
    moet ik iets weghalen of juist iets toevoegen? de leverancier is onduidelijk
    adviseer
    er zijn te veel handleidingen, welke is voor mij
    in de training bleef hangen dat je iets kunt met de rechten van een app. wat precies weet ik niet meer, kies jij?
    Collega liet een memo na: 'rechten van Visma herzien ivm reorganisatie'. Herzien?
    het moet minder, of anders, of misschien helemaal niet meer, ik weet het niet
    wat voor veranderingen kun je allemaal met een app doen, noem ze op dan zeg ik welke
    mijn vraag gaat over een app, maar in welke hoek moet ik het zoeken: stoppen, kapot of te weinig
    Ik moet klant A helpen die 'iets met minder' wil, maar misschien bedoelt hij stoppen. Welk artikel stuur ik zonder te gokken?
    op een cursus leerde ik dat afkoppelen niet altijd het beste antwoord is. Hoe bepaal ik wat wél?
    Ik heb drie apps geërfd en per app moet ik beslissen wat er met de toegang gebeurt, geef me een manier om te kiezen
    stoppen beperken of laten?
    wat is verstandig met een koppeling die we half vertrouwen
    Moet die app eruit of is iets minder ook genoeg?
    Wat raad je aan: helemaal dichtzetten of een paar dossiers wegnemen?
    Ik weet niet goed wat ik met deze koppeling aan moet
    Help me beslissen wat er met de urenapp moet gebeuren
    Er moet iets met onze koppelingen, maar wat precies weet ik niet
    Waar begin ik als er iets aan een app moet veranderen?
    wat past bij mij: stoppen, inperken of vernieuwen
    Ik twijfel of ik de webshop moet blokkeren of alleen begrenzen
    Mijn baas zegt: regel die app, maar zegt niet hoe
    Welke van jullie uitleg heb ik nodig voor mijn app?
    Is weggooien hier slim of kan het ook met minder?
    Ik heb een probleem met een app en zoek de juiste hulp
    Ik wil iets wijzigen aan een koppeling maar ken de mogelijkheden niet
    Kan iemand mij wijzen welke kant ik op moet met Klippa?
    Wat zijn mijn keuzes als een app me niet bevalt?
    denk even mee: wat doen we met die oude scantool
    Welke maatregel past bij een app die we half vertrouwen?
    Ik zoek raad over wat ik met een gekoppeld programma moet
    Opzeggen, inkorten of hernieuwen, ik kom er niet uit
    Iets klopt niet met de toegang van een app, wat nu?
    Wat is hier verstandig, alles eruit of deels laten staan?
    ik weet nie of ik moet intrekke of beperke
    Heb je een keuzehulp voor de rechten van apps?
    Wij zijn het oneens over wat er met Basecone moet gebeuren
    De revisor vraagt iets aan de app te doen, maar wat?
    ik wil hulp bij het kiezen van de juiste ingreep
    Geen idee of inperken volstaat of dat de stekker eruit moet
    Hoe bepaal ik wat de beste aanpak is voor deze koppeling?
    Wat moet er gebeuren met een app die we zelden gebruiken?
    Kunnen we die tool beter afknijpen of er helemaal uitzetten?
    Voor welke ingreep ga ik als een dochterbedrijf wordt verkocht?
    Ik weet alleen dat de app anders moet, begin maar te vragen
    Wat kan ik allemaal laten veranderen aan een koppeling?
    Ik heb een vraag over een app, waar hoort die thuis?
    eerst even bepalen wat ik eigenlijk wil bereiken met die app
    noem de soorten dingen waarmee je kunt helpen bij apps
    Onze koppeling moet anders, ik kan het nog niet goed verwoorden
    Eén app, drie mogelijke ingrepen, welke kies ik?
    Verlos me van het dubben: blijft die app of niet?
    Ik moet kiezen tussen afsluiten en insnoeren
    Geen plan wat bij ons geval hoort, vraag maar door
    weet niet of weghalen of minder rechten beter is
    Als jij moest kiezen, wat deed je met die halve zombie-app?
    Wat doe ik best met een app die te nieuwsgierig is?
    Welke stap past bij een app die we alleen 's zomers nodig hebben?
    Welk van de drie wegen is voor ons de goede?
    Wij aarzelen tussen houden, kortwieken en wegdoen
    Kun je mij naar de passende uitleg sturen voor onze app?
    Is dit een geval voor intrekken of voor iets milders?
    Ik zie door de bomen het bos niet met die apprechten
    Hoe ver moet ik gaan bij een app die ik niet helemaal vertrouw?
    Ik weet niet of ik de app moet intrekken of alleen een paar klanten eruit moet halen, wat past het best?
    Een klant wil minder delen met de app, maar moet ik dan intrekken of beperken?
    Wij willen iets veranderen aan de toegang van een app bij onze groep, alleen geen idee waar ik moet beginnen.
    Is het beter om de koppeling helemaal weg te halen of hem alleen voor de verkochte bv uit te zetten?
    Wat moet ik kiezen als een app te veel ziet van onze holding, maar wel moet blijven werken?
    Mijn baas zegt regel even de rechten van die app, maar ik weet niet welke mogelijkheden er zijn.
    Er is iets met een app en Exact bij een klant van ons, kun je me helpen uitzoeken wat ik nodig heb?
    Moet ik opnieuw toestemming geven of gewoon een administratie toevoegen, nu de app een klant mist?
    Ik twijfel tussen intrekken en opnieuw koppelen voor onze vijf bv's, hoe bepaal ik wat verstandig is?
    De app doet bij onze groep niet wat we willen, welke van de mogelijkheden heb ik eigenlijk nodig?
    Help me kiezen, want een klant stapt half over en ik weet niet wat er met de rechten van de app moet.
    Ons kantoor wil de toegang van apps netter regelen, kun je vragen stellen zodat ik bij de juiste aanpak uitkom?
    Welke opties heb ik allemaal om de toegang van een app tot onze administraties te veranderen?
    Een zusterbedrijf gaat half uit de groep, en nu moet ik iets met de appkoppeling maar ik weet niet wat.
    Wij krijgen als kantoor de vraag de koppeling van een klant aan te passen, welke mogelijkheden zijn er?
    Geen idee of ik bij deze klant de app moet afsluiten, inperken of opnieuw moet aanmelden, kun je helpen?
    Wat raad je aan als een app nu even niets mag bij onze bv's maar over een maand weer wel?
    Ik moet iets aan de rechten van Dext doen voor kantoor, maar er zijn zoveel manieren dat ik twijfel.
    De ene collega zegt intrekken, de andere zegt opnieuw koppelen, wat is voor onze holding de juiste weg?
    Kun jij met een paar vragen bepalen wat ik met de app van deze vennootschap moet doen?
    Bij de fusie moeten er apps anders, sommige minder en sommige niets meer, waar begin ik met uitzoeken?
    Ik wil de app van een klant niet kwijt maar wel minder risico, welke aanpak past daarbij?
    Moet ik de toegang van de app weghalen of is er iets milders, als een bv tijdelijk stil ligt?
    We hebben een probleem met een koppeling en een vraag over rechten tegelijk, wat moet ik eerst kiezen?
    Voor een klant die twijfelt over zijn app zoek ik welke keuzes er zijn en welke het beste past.
    Het is me niet duidelijk of onze dochter iets moet toevoegen, vernieuwen of juist weghalen bij de app.
    moet ik de app nou intrekken of iets anders doen als 1 van de bv's niet meer mee hoeft
    Ons hotel gaat anders werken met zijn apps, en ik weet nog niet welke handeling in Exact daarbij hoort.
    Help mij de juiste route te kiezen, want de directie wil iets met app-rechten maar zegt niet precies wat.
    Bij deze klant spelen drie dingen met zijn koppeling, hoe bepaal ik wat ik als eerste moet doen?
    Ik moet advies geven over de app-toegang van een klant, kun je de keuzes op een rij zetten?
    Is weghalen de enige mogelijkheid, of zijn er andere opties wanneer een app meer kan dan onze stichting wil?
    Wij zijn onzeker welke ingreep past, nu onze koppeling bij twee winkels raar doet en bij de rest niet.
    Wat past beter bij een klant in surseance, de app stopzetten, beperken of gewoon laten staan?
    Er is een verzoek binnengekomen over een app van de groep, maar ik kan het niet plaatsen, hoe verder?
    Waar begin ik als ik alleen weet dat de toegang van Dext tot onze dossiers moet veranderen?
    Ik wil begrijpen welke knoppen er zijn rond app-toegang, voor ik er namens zes bv's een indruk.
    De ene dochter wil meer delen en de andere juist minder, wat is dan de goede manier bij dezelfde app?
    Zeg me wat ik nodig heb voor een app die na de splitsing op een andere manier verder moet.
    Geen idee hoe ik dit aanpak, de vennoten willen dat een app anders bij de boekhouding kan dan nu.
    Wij nemen een praktijk over en moeten iets met hun app-rechten, alleen weet ik niet of dat toevoegen of vernieuwen is.
    Een klant vraagt of wij zijn app kunnen aanpassen, maar zegt niet hoe, welke vragen moet ik hem stellen?
    Wat is de verstandigste stap met een app die bij twee stichtingen te ver gaat en bij de rest bevalt?
    Onze maatschap discussieert over Dext zijn toegang, wat zijn de mogelijkheden en hoe kiezen we de goede?
    Een app doet meer dan de bedoeling is bij enkele klanten, moet die helemaal weg of bestaan er tussenvormen?
    ik weet niet of ik hier opnieuw toestemming moet geven of juist intrekken, kun je meedenken voor onze bv
    Na de verkoop van een tak moet er wat gebeuren met zes apps, maar per app iets anders, hoe kies ik?
    Kun je me wegwijs maken in wat er allemaal kan met een app en onze administraties, ik ben nieuw op kantoor?
    De accountant zei alleen dat de app-toegang niet goed staat, welke keuze hoort daarbij?
    Wat is in ons geval slimmer, de app er tijdelijk uit of alleen minder vennootschappen laten zien?
    Voordat ik een klant antwoord geef over zijn koppeling, wil ik weten welke van de wegen de juiste is.
    De groep wil voorzichtiger omgaan met apps; ik zoek hulp bij kiezen tussen stoppen, beperken en vernieuwen.
    Iemand moet besluiten wat er met de oude rapportage-app gebeurt bij onze scholen, welke opties leg ik voor?
    Ik weet niet of ik een app moet intrekken of alleen wat administraties moet weghalen.
    Een klant wil dat een app minder van hem ziet, wat zijn mijn mogelijkheden?
    Wat is de beste aanpak als ik iets aan de toegang van een app wil veranderen maar niet weet wat?
    Help me kiezen wat ik met deze koppeling moet doen
    Moet ik de machtiging verwijderen, inperken of opnieuw geven?
    Er is iets met een app in Exact en ik weet niet welke handleiding ik nodig heb.
    Ik wil iets regelen rond app-toegang maar ben een leek, waar begin ik?
    Wij hebben een app die te veel kan. Moeten we hem eraf gooien of zijn er mildere opties?
    De partner vroeg me 'iets te doen aan die koppelingen'. Welke opties heb ik eigenlijk?
    Weet niet wat ik moet: koppeling eruit of gewoon minder klanten?
    Ik twijfel tussen weggooien en opnieuw koppelen van een app. Wat raad je aan in mijn geval?
    Kun je met een paar vragen uitzoeken wat ik met die app moet?
    app toegang aanpassen welke keuzes
    Er klopt iets niet met de rechten van ons scanprogramma, maar ik kan niet zeggen of het te veel of te weinig is.
    Ik zoek een wegwijzer voor toegang van apps: stoppen, minder of juist meer
    wat zijn de options als een app te veel access heeft
    Onze klant wil grip op wie er in zijn boekhouding komt via software. Welke stappen zijn er mogelijk?
    Gaat het om intrekken of beperken als een klant maar één van zijn twee bv's weg wil hebben? Leg me de keuzes voor.
    Graag hulp bij de keuze tussen toegang weghalen, verkleinen of vernieuwen
    Welke route past bij mijn vraag over app-rechten?
    Ik moet voor kantoor uitzoeken hoe we met app-machtigingen omgaan en zou graag de mogelijkheden naast elkaar zien.
    Niet zeker wat ik nodig heb, wel dat het over een koppeling gaat
    De klant vraagt 'die app moet weg of minder', welke van de twee raad je aan?
    Ik moet iets met een koppeling, welke handleiding past?
    We weten dat de huidige toegang niet goed is, maar niet of we moeten beginnen met opruimen, inperken of opnieuw koppelen.
    Graag een advies: app laat niks meer zien en had volgens mij ook te veel rechten.
    Wanneer kies je voor intrekken en wanneer voor minder administraties?
    Als kantoor krijgen we van alles op ons bord over apps. Wat kan er allemaal en hoe kies ik per geval?
    Ik wil de toegang van een tool veranderen, maar kan ik beter limiten of revoken?
    De compliance officer wil een strenger beleid voor toegang van apps. Welke knoppen hebben we om aan te draaien?
    geen idee of ik deze app moet resetten, weggooien of aanpassen
    Ik heb een vraag over een app in Exact maar weet niet hoe het heet wat ik wil
    Wat past het beste: koppeling opheffen of het bereik kleiner maken?
    Stel dat een app nog wel iets mag maar niet alles, waar moet ik dan zijn?
    Een wirwar aan opties: intrekken, bedrijven wijzigen, opnieuw toestemming. Stel me eens vragen zodat ik kan kiezen.
    hulp bij app toegang welke weg
    Ik wil minder risico met apps in klantdossiers. Welke aanpakken zijn er en welke past bij ons?
    Waar begin ik als een klant klaagt over een koppeling zonder details te geven?
    Moet een tool die we nog maar half gebruiken weg of volstaat minder toegang?
    Is er een beslisboom voor app-rechten in Exact?
    We overwegen om in te grijpen bij een app, maar hoever moeten we gaan?
    Ik zie door de bomen het bos niet meer met die app-machtigingen
    Een cliënt belde dat een leverancier te veel te weten komt. Ik heb nog niets gedaan en vraag me af of ik moet beginnen met inperken of meteen met afsluiten.
    In onze teamvergadering kwam naar voren dat we niet weten hoe we apps moeten temperen. Wat zijn de smaken?
    ik moet iets met een app doen maar wat precies, help ff kiezen
    Mag de app blijven en hoe dan, of moet hij weg? Ik wil graag geholpen worden met die afweging.
    Welke mogelijkheden biedt Exact om een app terug te fluiten?
    Een klant wil dat zijn vorige adviseur minder meekijkt via software. Ik weet niet of dat met intrekken, beperken of iets anders moet. Kun je me naar het juiste sturen?
    De leiding wil dat ik iets doe aan onze koppelingen voor de nieuwe privacyregels. Concreter is het niet. Welke mogelijkheden heb ik per app?
    Ik heb een app die voor sommige klanten fout gaat en voor andere te veel laat zien. Ik kan niet kiezen tussen opnieuw beginnen en bijstellen.
    Ik weet niet of ik een app moet intrekken of alleen beperken.
    Intrekken, beperken of opnieuw koppelen, wat past bij mijn situatie?
    wat moet ik doen met app rechten
    Er is iets met de toegang van een app maar ik weet niet welke uitleg ik nodig heb.
    Kun je mij helpen kiezen wat ik met onze koppeling moet?
    Onze accountant zegt dat ik iets met de machtigingen moet doen. Ik weet niet wat. Waar begin ik?
    Ik wil iets veranderen aan wat een programma in Exact mag, maar weet niet welke weg.
    Is het slimmer om de rechten helemaal weg te halen of te verkleinen?
    hulp bij keuze over machtiging van apps
    Waar begin ik met de toegang van apps als ik er niks van weet?
    De baas vraagt of de toegang van die tool wat minder kan, maar ik weet niet welke mogelijkheden er zijn.
    Wat zijn mijn opties als een app te veel kan in Exact?
    Wijs me de weg bij app-toegang in Exact Online
    Ik twijfel tussen de app loskoppelen en alleen een paar bedrijven uitzetten.
    Kan ik beter revoken of narrowen, ik weet het niet
    Ik heb een vraag over rechten van apps maar kan hem niet goed onder woorden brengen, kun je doorvragen?
    Wat voor dingen kan ik allemaal regelen rond de toegang van een app?
    Een koppeling moet anders, ik weet alleen niet hoe dat heet.
    Welke gids moet ik hebben?
    we willen iets met die koppeling maar wat precies weet ik ook niet
    De ene collega roept intrekken, de ander roept opnieuw autoriseren. Wie heeft gelijk bij ons?
    Moet de toestemming eruit of moet hij juist vernieuwd worden, hoe bepaal ik dat?
    Ik kreeg de vraag van de directie om de toegang van externe tools te herzien. Ik weet niet of dat intrekken, aanpassen of vernieuwen betekent. Help me kiezen.
    Een koppeling gedraagt zich raar en ik heb toestemming, rechten en administraties door elkaar gehaald. Waar moet ik zijn?
    Wat is handig om te doen als een app minder nodig is dan vroeger?
    Ik zoek uitleg over app-rechten maar zie door de bomen het bos niet meer.
    Stel me een paar vragen en vertel dan wat ik met onze app-toegang moet.
    Moet ik revoke doen of kan het met minder?
    Er zijn meerdere stappenplannen, met welk begin ik als de leverancier zegt dat wij iets in Exact moeten wijzigen?
    ik weet niet wat ik moet kiezen bij die machtigingen
    Onze dga wil minder pottenkijkers in de boeken. Wat zijn de mogelijkheden en wat past bij ons?
    De helpdesk had het over autorisaties en scopes. Ik begrijp er weinig van en wil weten welke handeling voor mij geldt.
    keuzehulp toegang apps
    Eigenlijk wil ik advies: app eruit, app beperken of de koppeling vernieuwen?
    Wat doe ik het best met een app die we een poosje niet nodig hebben maar later misschien wel weer?
    Hoe bepaal ik welke ingreep bij een app het minst ingrijpend is?
    Als penningmeester zonder IT-kennis wil ik iets doen aan app-toegang, waar begin ik?
    De leverancier zegt: pas de machtiging aan. Bedoelt hij intrekken of iets anders?
    Ik zou zeggen: weg ermee, maar misschien is er een mildere manier. Wat raad je aan?
    Wat voor keuze heb ik als een app dingen doet die ik niet wil?
    Help, ik weet niet welke handleiding over koppelingen ik moet volgen
    Er moet iets gebeuren met Float. De een wil hem houden, de ander kwijt. Welke opties liggen er tussen?
    beslissen over app toegang
    Wij hebben drie wensen tegelijk over onze apps en ik weet niet hoe ik ze moet aanpakken.
    Ik kreeg een mail over app-rechten, wat wordt er nu van mij verwacht? Geef me een paar keuzes.
    wat moet ik nou kiezen intrekken of beperken
    Mag ik je mijn probleem met een app voorleggen en zeg jij dan welke route ik neem?
    Wanneer kies je voor beperken en wanneer voor intrekken?
    Ik heb hulp nodig om te bepalen of de rechten van Onesto weg, kleiner of opnieuw moeten.
    De ene leverancier wil te veel, bij de andere is te weinig zichtbaar. Help me per geval de juiste aanpak te vinden.
    Zeg jij maar wat er moet gebeuren: ik heb een app waar iets mee is.
    Begin bij het begin: ik wil iets regelen met een app en Exact.
    wat kan ik allemaal doen met app-rechten
    Ik weet niet of ik een app moet intrekken of beperken, wat past bij mij?
    intrekken of beperken, wat kies ik
    Er moet iets gebeuren met een koppeling maar ik weet niet welke handleiding ik nodig heb.
    Kun je me helpen kiezen wat ik moet doen met de rechten van een app?
    Mijn baas zei: regel iets met die app in Exact. Meer zei hij niet, waar begin ik?
    Ik heb een vraag over app-toegang in Exact Online maar kan niet goed uitleggen wat het is, help me op weg.
    Wat zijn de mogelijkheden als een gekoppeld programma anders moet dan nu?
    We twijfelen tussen helemaal stoppen of minder laten zien bij onze scanleverancier
    Hoe bepaal ik wat ik met een gekoppelde app moet: weghalen, inperken of opnieuw toestaan?
    ik snap die rechten van apps niet, waar moet ik zijn?
    Graag een keuzehulp voor app rechten in Exact
    Onze app-rechten moeten op de schop en ik heb geen idee met welke stap ik begin.
    Help, wat moet ik doen met deze app?
    Kies voor mij: stoppen, beperken of opnieuw goedkeuren van een koppeling
    Ik ben secretaresse en moet iets met een app in Exact regelen, maar ik snap de termen niet.
    welke handleiding moet ik hebben voor mijn app
    Er is iets met de toegang van een programma tot onze boeken; te veel, te weinig, ik weet het niet precies. Kun je me vragen stellen?
    Ik heb een heel algemene vraag over app-toegang, wat kan er allemaal?
    De klant belt mij als consultant: regel de rechten van de app even. Welke route is dan de juiste?
    Ik weet niet eens hoe ik mijn probleem met een app moet noemen. Waar kan ik beginnen?
    Overzicht van wat je met apprechten kunt doen in Exact, en wanneer je wat kiest
    Onze directeur wil 'iets minder toegang' voor een leverancier; is dat intrekken of iets anders?
    ik twijfel wat ik met een koppeling aan moet
    Bij ons op de helpdesk komen allerlei vragen over appkoppelingen. Is er een beslisboom?
    kun je meedenken wat we het beste kunnen doen met de toegang van een externe tool
    Moet ik revoken of iets anders doen?
    Wat is handiger in mijn geval: de app eruit gooien of alleen wat afknijpen?
    Ik snap niet of ik nou de koppeling moet aanpassen, verwijderen of vernieuwen. Kun je helpen kiezen?
    hulp bij app rechten
    Welke opties zijn er bij een app die iets anders moet mogen dan nu?
    Er is gedoe met een app en Exact, ik wil gewoon iemand die me stap voor stap vraagt wat er is.
    Moet ik reauthorizen of de rechten wijzigen, hoe weet ik wat ik nodig heb?
    Ik zit met een lastige vraag van onze CISO: kunnen we apps minder laten doen zonder dat alles omvalt? Ik weet niet waar ik het zoeken moet.
    Revoke, restrict of reconnect: help
    Er gebeurt iets met een app en ik weet de juiste term niet, kun je me op weg helpen?
    Twijfel over een app: wat zijn de mogelijkheden en de gevolgen?
    app moet anders maar hoe
    Ik beheer het, maar ben geen financieel mens. Er ligt een verzoek 'toegang app aanpassen' zonder verdere uitleg. Welke vraag moet ik terugstellen en welke weg hoort erbij?
    wat kan ik met een app doen
    Kies jij maar: ik wil dat een app zich netjes gedraagt, hoe zet ik dat in gang?
    welke app actie nodig
    keuzehulp app toegang
    iets met app rechten
    Ik weet niet of ik die Basecone-koppeling moet verwijderen of alleen een paar bv's eraf moet halen, wat past het best?
    Mijn baas zegt dat er minder toegang moet voor die app maar ik weet niet wat de mogelijkheden zijn
    Onze kassaleverancier wil dat we iets met de toestemming doen, maar de vraag is wat precies.
    Stoppen met een app: intrekken, beperken of opzeggen bij de leverancier?
    Mijn app doet het half. Sommige dingen komen wel, andere niet en ik snap niet welke handleiding ik nodig heb.
    Ik wil minder delen met onze dashboardleverancier, maar helemaal afsluiten gaat me misschien te ver.
    Weghalen of beperken?
    Onze externe controller vraagt of we zijn tool toegang kunnen afnemen of inperken, en wat verstandig is.
    Er is gedoe met een app die te veel ziet volgens onze privacyofficer. Ik weet niet of ik hem moet afsluiten, inperken of opnieuw moet laten goedkeuren.
    Wij willen iets veranderen aan hoe een app bij onze gegevens komt. Waar moet ik beginnen als ik de mogelijkheden niet ken?
    Wat is verstandiger: de leverancier helemaal buitensluiten of alleen de gevoelige administraties weghalen?
    De een zegt intrekken, de ander zegt beperken. Help me kiezen.
    Kun jij me vertellen wat ik het beste kan doen met een app die raar doet?
    Ik moet iets regelen voor een koppeling, maar het is me niet helder of dat verwijderen of aanpassen moet zijn
    De software van de investeerder mag nog meekijken, maar minder. Of moet ik hem eruit gooien en opnieuw laten inloggen?
    Intrekken klinkt zo definitief. Welke andere keuzes heb ik bij een app?
    Ik wil een app uitschakelen voor een tijdje en later weer aanzetten. Is dat intrekken, beperken, of wat?
    Welke hulp heb ik nodig: de app laat een bedrijf niet zien en vraagt soms ook om inloggen.
    Iets klopt er niet met wat een app kan zien in onze boekhouding, wat zijn de stappen?
    Kan het wat minder met die toegang, of is het alles of niets?
    Hulp bij kiezen wat te doen met gekoppelde app
    Ik weet alleen dat er minder gedeeld moet worden, niet hoe
    Is dit een kwestie van rechten intrekken of juist van opnieuw toestemming geven? De app geeft wat vage klachten.
    Onze softwareleverancier gaat failliet. Moeten we iets met de toegang doen, en wat dan precies?
    Bij ons is een medewerker overstuur omdat een app zijn declaraties ziet. Moet die app weg, of kunnen we iets anders doen?
    Ik heb te veel vragen over wat een app mag: waar begin ik?
    Verschil niet duidelijk, welke kiezen
    Ik heb een mail gekregen dat ik iets met de toestemming van een koppeling moet doen. Er staat niet bij of het om weghalen, aanpassen of vernieuwen gaat. Wat nu?
    Welke manieren zijn er om de toegang van een app te veranderen?
    Ik snap het woord intrekken niet en het woord beperken ook niet. Wat moet ik hebben?
    Onze adviseur zegt dat wij de app 'anders moeten autoriseren'. Wat bedoelt hij daar precies mee en wat moet ik kiezen?
    De software van de oude accountant, een storing en een app die te veel ziet: met welke van uw hulppagina's begin ik?
    Wat zijn mijn mogelijkheden als ik een koppeling niet helemaal vertrouw?
    Kan iemand mij helpen bepalen of ik een app moet afsluiten of iets minder ruim moet zetten?
    Er is iets met toegang, maar wat moet ik nou doen?
    Is het slimmer om opnieuw te koppelen of eerst alles in te trekken? Ik weet niet wat er aan schort.
    Wat raad je aan met een app die we het komende halfjaar niet gebruiken maar daarna misschien wel?
    snap niet welke ik moet hebben intrekken beperken of opnieuw
    Moet ik onze BI-app ge-revoked of ge-limited hebben, ik heb echt geen idee
    Voor winkel twaalf wil de eigenaar iets anders met de kassa-app dan bij de rest. Wat kan er zoal?
    Mijn collega's zeggen alle drie iets anders: intrekken, opnieuw inloggen, bedrijven aanvinken. Wie heeft gelijk?
    Hulp kiezen toegang app
    Ik zie in mijn app van alles wat ik liever anders zou hebben. Wat kan er in Exact geregeld worden?
    De bank wil via een app meekijken, ik wil zo min mogelijk delen. Wat kan ik kiezen?
    Mijn compagnon wil de koppeling eruit, ik wil hem houden met minder inzage. Bestaat er een tussenweg en welke?
    Een leverancier stuurde een lange handleiding over "authenticatie" en ik weet niet wat ik daarvan nodig heb.
    weet niet wat ik moet doen met app rechten
    Geen idee wat er moet gebeuren met de app, alleen dat de directie er vanaf wil of in elk geval minder
    Mag ik even sparren: wat is de beste ingreep als een app te nieuwsgierig is maar wel nuttig?
    Ik kreeg van de leverancier drie scenario's voor de toegang van hun app en snap ze niet. Kunt u helpen kiezen?
    Beetje verdwaald in de rechten van apps, waar moet ik zijn?
    Ons MT wil "grip op apps". Ik moet per app een actie voorstellen maar weet niet welke acties er bestaan.
    Moet die app weg of minder, en hoe weet ik dat?
    Ik zoek een soort keuzehulp voor toegang van apps
    Wat kan ik allemaal regelen rond de toegang van een app tot Exact?
    Op dit moment deelt onze software voor zorgdeclaraties te veel, vindt de functionaris gegevensbescherming. De leverancier zegt dat je dat "in Exact regelt". Ik weet niet hoe en niet wat.
    Weet niet wat ik nodig heb qua toegang
    Ik weet niet of ik de app moet intrekken of beperken, help me kiezen.
    Welke uitleg heb ik nodig voor mijn probleem met een app?
    Er is iets met de toegang van een app en ik weet niet waar ik moet beginnen.
    Mijn baas zegt: regel iets met die app in Exact. Meer weet ik niet, waar begin ik?
    Wat kan ik allemaal met de toegang van apps doen hier?
    Moet de app weg, minder kunnen of juist opnieuw toegang krijgen? Ik kom er niet uit.
    waar moet ik beginnen met app rechten
    Ik heb een probleem met een koppelapp maar weet de juiste term niet. Kun je me doorverwijzen?
    Wijs me de weg, ik wil iets veranderen aan wat een app mag.
    Ik heb geen verstand van koppelingen en moet er een aanpassen, wat is het handigst?
    Kun je me vragen stellen zodat ik weet wat ik met onze app moet?
    Is er een hulp die bepaalt of ik moet intrekken, beperken of opnieuw toestaan?
    De leverancier zegt dat ik de rechten moet nalopen, mijn baas zegt dat de app weg moet en de accountant wil hem houden. Welke uitleg moet ik volgen?
    Intrekken of beperken of toch iets anders
    Ik twijfel welke handleiding over apps ik nodig heb, stel mij wat vragen.
    Ik twijfel of ik de app moet loskoppelen of alleen wat minder moet laten zien
    Ik heb drie wensen door mekaar: een app moet weg, een andere moet minder zien en een derde werkt niet. Waar begin ik?
    Er zijn hier zoveel mogelijkheden rond die apps, ik weet eigenlijk niet goed wat ik moet hebben
    Een app ziet te weinig. Of moet ik ze opnieuw koppelen? Geen idee wat van toepassing is.
    wil iets doen aan een gekoppelde app maar welke handleiding moet ik hebben
    De app moet anders, maar wat precies
    Ik weet alleen dat de app te veel ziet, maar moet ik ze nu weggooien of bijstellen?
    Help, ik moet iets met de machtigingen van een app, maar moet er iets weg, iets bij of iets opnieuw?
    Op kantoor zeggen ze: koppel los. De leverancier zegt: beperk de toegang. Wat is nu het beste in mijn geval?
    Een pakket verloor zijn toegang of ziet te weinig, ik ken het verschil niet goed. Kan iemand mij de juiste kant op sturen?
    Intrekken, beperken, opnieuw toelaten, wat heb ik nodig?
    Wij zijn een klein bedrijf met weinig verstand van IT. Een app doet raar met Exact en ik zoek iemand die mij stap voor stap naar het goede spoor brengt.
    Kan iemand mij doorverwijzen? Het gaat over een app die bij Exact mag of juist niet meer mag
    Ik wil dat een app minder kan, maar ik weet niet of dat via bedrijven, gegevens of helemaal weg moet
    Waarmee moet ik beginnen als ik de toegang van een app wil veranderen?
    Kheb hier een app die ofwel weg moet ofwel minder moet zien, wat is t verschil
    't Is mij allemaal niet duidelijk, moet die app nu eerst weg en dan opnieuw, of kan het ook anders?
    moet ik loskoppelen of niet
    De verzekeraar wil dat we de rechten van gekoppelde software terugbrengen tot wat nodig is. Ik weet niet of dat per bedrijf kan, per gegeven of enkel helemaal.
    Kan een app blijven werken maar met minder rechten, en hoe kies ik wat?
    Welke ingreep past bij een app die ik half vertrouw?
    Ik wil graag weten wat ik best doe met een pakket dat bij Exact aangemeld is maar nog amper gebruikt wordt
    Mijn baas vroeg om de app "terug te schroeven". Moet dat met intrekken of met iets anders?
    Kan ik rechten van een app terugdraaien, of is weg ook echt weg?
    Ik krijg van de directie de vraag om een app 'onder controle te brengen'. Welke mogelijkheden zijn er eigenlijk in Exact?
    Ik vraag me af of ik een app beter afsluit of inperk. Ze wordt gebruikt voor één bv maar ziet alles.
    Iets met een app moet anders maar ik heb geen flauw idee wat de juiste stap is
    Ik help mijn schoonbroer met zijn boekhouding. Hij wil "iets doen" aan de programma's die mee in Exact zitten, maar wat precies weet hij zelf niet. Waar begin ik?
    Twee collega's zijn het oneens: de een wil de app wissen, de ander wil ze laten staan met minder. Wat zijn de gevolgen van elke keuze?
    Gewoon loskoppelen of is er iets slimmers?
    Ik zoek hulp bij het kiezen: een app deels dichtzetten, volledig dichtzetten of opnieuw openzetten
    Ik heb een app en twijfel tussen de botte bijl en het scheermes, wat raden jullie aan?
    kweet nie of ik die app moet wegdoen of gewoon minder laten zien
    Wat raadt ge aan als een app te veel ziet?
    Er loopt een audit en ik moet kiezen wat er met elke app gebeurt. Welke keuzes heb ik en wat houden die in?
    Ben ik beter af met de app eraf te gooien, of kan ik ze ook temmen?
    Beperken of intrekken? Ik wil eerst weten wat elk teweegbrengt.
    Een app teveel laten zien is niet goed, maar alles afsluiten ook niet. Wat bestaat ertussen?
    Moet ik als kleine zelfstandige wakker liggen van een app die alles kan zien, en wat kan ik eraan doen?
    Twijfel: alle rechten weg of niet
    Een leverancier vraagt mij om 'de scope aan te passen'. Is dat iets wat ik kan kiezen, en zo ja wat?
    Hulp bij keuze rond rechten van apps
    Onze huisarts-associatie heeft een app in Exact en een dokter vindt dat ze te nieuwsgierig is. Wat zijn de mogelijkheden?
    Ik wil geholpen worden met kiezen wat ik met een app moet aanvangen
    Mijn man heeft een app verbonden, mijn zus wil ze weg, ik wil ze enkel kleiner. Wat kan?
    Ik zoek de beste oplossing voor een app die niet meer zo nodig is
    't Is hier een beetje van alles: te veel rechten, te weinig rechten, ik wil een wegwijzer
    Welke keuze maak ik best: app eruit, app beperkt, app opnieuw verbinden?
    Ik zou graag van een app minder last hebben. Ze ziet te veel. Maar ik wil ook niet dat het personeel moet stoppen ermee te werken.
    Vroeger deed de neef van de baas die app-dingen. Nu moet ik het doen. Er is één app die we anders willen, meer weet ik nog niet.
    Ik zie de bomen niet meer door het bos met al die machtigingen, help mij de juiste weg te kiezen
    Onze app kan te veel, maar ze is broodnodig. Is er een middenweg en hoe heet die?
    Wat past bij mij: app weg, minder of opnieuw?
    Ge kunt blijkbaar intrekken of beperken, maar wat doe ik best bij een app van een vertrokken leverancier en wat bij een te nieuwsgierige?
    Is het revoke of restrict dat ik nodig heb voor een app met te veel access?
    weet ni of ik moet ontkopelen of beperken
    Ik weet niet of ik de app helemaal moet weghalen of alleen minder moet laten zien
    Een leverancier vroeg of we hun rechten willen aanpassen, maar ik snap niet wat ik moet kiezen: eraf, minder of opnieuw?
    Wat moet ik doen: koppeling weghalen, opnieuw leggen of iets anders?
    help mij kiezen wat ik met een koppeling moet
    De app laat niet alles zien en de leverancier wijst naar ons. Is dit iets voor rechten, koppeling of rapport?
    Ik heb een melding met cijfers en letters uit de app. Moet ik rechten wijzigen of gewoon wachten?
    Wat past bij mij als een app nog wel mag blijven maar niet bij alles mag?
    keuze app rechten hulp
    Moet ik de hele koppeling eraf gooien als ik alleen één bv wil verbergen?
    De bank vraagt welke software meekijkt en wat we daarmee doen. Ik weet niet of ik moet kijken, intrekken of beperken.
    Twijfel: app helemaal stoppen of minder laten zien
    App eraf, app opnieuw of app beperken?
    Ik krijg een onduidelijke vraag van IT over app-toegang, waar begin ik?
    Weet niet of ik bij de app of bij Exact moet zijn om de toegang te regelen
    app rechten, wat nu
    Er staat een wijziging voor de deur bij onze koppelingen en ik weet niet welke kant ik op moet
    intrekken, beperken, opnieuw toestemming: het verschil
    Ik heb een app die te veel weet, maar misschien ook een dubbele koppeling. Wat pak ik als eerste aan?
    Onze directeur wil dat "de koppeling wordt aangepast" omdat een leverancier te veel kan zien. Moet ik die intrekken, inperken of iets anders?
    Bij welke uitleg moet ik zijn als de app wel draait maar mijn collega hem anders wil?
    Ik snap het verschil niet tussen een app stoppen en een app inperken
    Ik moet van de eigenaar een app "minder macht" geven. Wat zijn mijn mogelijkheden?
    app toegang kiezen wat te doen
    Moet ik iets intrekken als wij van systeem wisselen maar de app blijven gebruiken?
    Onze app werkt prima maar kan bij te veel. En hij staat op naam van een ander. Waar begin ik?
    Ik wil iets veranderen aan wat software in Exact mag zien, help me op weg
    Wat is handig: toegang van de app opnieuw regelen of wijzigen?
    Wij zijn met drie vennoten en niemand weet precies wat er met onze gekoppelde apps moet gebeuren nu we stoppen met één administratie.
    Help me bepalen wat ik nodig heb voor een koppeling die op de schop gaat
    Eén app, drie wensen: minder zien, ander account en misschien ooit eruit. Wat doe ik eerst?
    intrekken of opnieuw koppelen?
    Mijn koppeling moet anders, maar ik heb geen idee of dat in de app, in Exact of bij mijn accountant moet
    Ik weet niet meer wat ik aan het doen ben met die appmachtigingen, kun je mij vragen stellen?
    app helemaal weg of niet
    Kies ik voor beperken, intrekken of toch maar opnieuw koppelen? De app is van een ander bedrijf overgenomen.
    Ik heb een mail van een leverancier dat zij hun app ombouwen en dat wij "iets met rechten" moeten doen. Wat?
    Na een gesprek met de leverancier weet ik alleen nog dat er "iets met de toestemming" moet veranderen. Waar moet ik nu heen?
    Als een app is overgenomen door een concurrent, wat is dan wijs: minder laten zien, intrekken of eerst kijken?
    Ik kan niet kiezen tussen de twee mogelijkheden om een app tegen te houden
    Help, welke uitleg moet ik hebben
    Moet ik voor een leverancierswissel de app intrekken, overzetten of opnieuw toestaan? Het lijkt me dat er één logische route is.
    Een klant zegt: regel jij even dat die app niet overal bij kan en eigenlijk mag hij weg. Wat doe ik?
    Wat moet ik met een app die niemand meer kent maar die misschien nodig is?
    Ik weet dat ik iets met toestemming moet, maar niet of ik die moet weghalen of juist geven
    Voor een audit moet ik bij één app iets dichtzetten, maar ik weet niet of dat volledig of gedeeltelijk moet
    Wil dat een programma minder kan dan nu, maar weet niet welke weg ik moet kiezen.
    Ik wil dat een app bij minder kan, of misschien helemaal niks meer, ik twijfel.
    Uitzetten, inperken of opnieuw verbinden, wat is in ons geval slim?
    Een leverancier kan volgens mij bij veel te veel. Moet ik hem er helemaal uit gooien of kan het ook anders?
    Er is gedoe met een app en ik weet niet welke handleiding ik nodig heb.
    Wat is slimmer: app eraf halen en opnieuw koppelen of de rechten aanpassen?
    Ik zoek de juiste uitleg: de app moet blijven draaien, maar er klopt iets niet met wat hij mag.
    Hoe maak ik de goede keuze: helemaal dicht, half dicht, of nog eens toestemming?
    Wat past bij ons: we vertrouwen de app wel, maar niet bij alle bedrijven en misschien ook niet voor altijd.
    Iets met een app en rechten, maar waar moet ik wezen?
    Kan iemand mij helpen bepalen of ik een app moet beperken of intrekken?
    Twee leveranciers vragen om toegang, eentje heeft al te veel. Ik weet niet of ik rechten weg moet halen of anders moet instellen.
    Onze leverancier zegt dat ik de scope moet aanpassen, maar bedoelt hij intrekken, beperken of opnieuw koppelen?
    Zal ik deze app opnieuw toestemming geven of er juist wat van afhalen?
    Kan ik beter de toegang intrekken of volstaat het om bedrijven weg te halen? Het gaat om een leverancier waar we half tevreden over zijn.
    Er moet iets gebeuren met de toegang van een app, help me kiezen.
    Is het beter om een app te beperken, te stoppen of eerst te kijken wat er is?
    Wij willen een app strakker zetten maar weten niet wat er allemaal kan.
    Wat is slimmer bij een app die we maar half vertrouwen?
    Moet ik voor minder toegang eerst intrekken?
    Ik ben er niet uit of ik een app moet stoppen of inperken.
    De toegang van een app klopt niet meer met wat wij willen. Welke route moet ik volgen?
    Wat kan ik allemaal met de rechten van een app en wat is handig voor mij?
    app geeft gedoe met toegang, welke uitleg heb ik nodig
    Wij gebruiken een app nog maar een beetje. Ik weet niet of ik hem moet stopzetten of bij minder moet laten.
    Ik heb hulp nodig bij het kiezen tussen dichtzetten en minder laten zien.
    Welke manieren zijn er om een app minder toegang te geven?
    Waar begin ik als ik iets aan de toegang van een app wil veranderen?
    Mijn app moet anders, maar ik ken de termen niet. Wat heb ik nodig?
    Kan ik een app tijdelijk minder geven of moet hij er dan helemaal uit?
    Wat moet ik kiezen als ik twijfel tussen opnieuw toestemming geven en iets toevoegen?
    Ik wil minder delen met een leverancier. Hoe pak ik dat het beste aan?
    Ik snap niet welke van al die mogelijkheden met apps voor mij geldt.
    Is mijn wens iets voor intrekken of voor beperken: de app mag blijven, maar niet zo breed?
    hulp bij keuze app rechten
    Mijn accountant zegt dat ik de app moet beperken, de leverancier zegt opnieuw koppelen. Wat heb ik nodig?
    Er staat een app op die ik minder wil vertrouwen dan nu, wat zijn de smaken?
    Stoppen, inperken, overzetten: wat hoort bij mijn probleem?

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
    Wat is het onderscheid tussen intrekken, beperken en opnieuw toestemming geven, in mensentaal
    intrekken vs beperken?
    Wat is minder ingrijpend: beperken of intrekken?
    Wat is precies het onderscheid tussen een app eruit gooien en een app inperken?
    leg de begrippen eens uit aan een klant: intrekken, beperken, opnieuw akkoord geven
    intrekken, inperken, opnieuw machtigen: leg de begrippen uit
    inperken of intrekken wat is't verschil
    Leg eens in gewone mensentaal uit hoe intrekken en beperken van elkaar verschillen
    Wat is nou het onderscheid tussen afsluiten, inperken en opnieuw ja zeggen?
    Intrekken, beperken, opnieuw toestemming: zijn dat drie woorden voor hetzelfde?
    Is een app beperken niet gewoon hetzelfde als 'm intrekken?
    de juf van financien heeft het over beperken en over intrekken, ik hoor het verschil niet
    Wat houdt beperken nu precies in vergeleken met intrekken, mijn medebestuurder gebruikt die woorden door mekaar
    Is intrekken definitiever dan beperken?
    Hernieuwen en uitbreiden, is dat hetzelfde als opnieuw toestemming, en wat is dan inperken?
    verschil intrekken en beperken
    wat is het verschil tussen een app intrekken, hem minder laten zien en opnieuw toestemming geven
    intrekken / beperken / opnieuw toestemming: graag uitleg in Jip-en-Janneketaal
    beperken of intrekken, wat doet elk?
    verschil intrekken beperken
    intrekken of opnieuw toestemming wat is wat
    Leg eens in gewone taal uit wat intrekken doet en wat beperken doet en wat opnieuw akkoord geven doet
    in drie zinnen graag: wat is het verschil tussen die drie dingen met app-toegang
    Is opnieuw koppelen genoeg of moet ik eerst alles intrekken? Wat is het verschil tussen al die dingen
    Wat is nou precies het verschil tussen intrekken, beperken en opnieuw toestemming geven
    leg de drie begrippen eens uit in gewone mensentaal
    beperken, intrekken, vernieuwen: graag de verschillen op een rijtje voor mijn manager
    leg me in mensentaal uit wat het verschil is tussen een app intrekken en een app beperken
    wat betekent beperken hier eigenlijk, is dat niet gewoon half intrekken?
    het woord intrekken en het woord beperken, waar zit het verschil voor een gewone mens?
    Mijn man noemt het allemaal 'ontkoppelen', maar er zijn blijkbaar drie soorten. Leg eens uit
    Leg eens uit: intrekken, inperken, opnieuw toestaan
    Wat betekenen intrekken en opnieuw toestaan precies?
    Mijn cursisten halen intrekken, beperken en opnieuw toestaan steeds door elkaar. Kun je in een paar zinnen uitleggen waarin die drie verschillen?
    Voor mijn memo: wat doet intrekken wel wat inperken niet doet, en wat voegt opnieuw goedkeuren daaraan toe?
    Welke van de drie (weg, minder, nogmaals ja) is terug te draaien en welke niet? Ik maak er een schemaatje van voor de cursus.
    Intrekken, beperken, opnieuw toestaan, leg eens in drie zinnen uit wat dat elk met een app doet
    beperken of intrekken, wat is nou het wezenlijke onderscheid
    Wat scheelt het of ik een pakket afsluit of het minder laat zien?
    Wat gebeurt er nou anders bij stoppen, beperken en vernieuwen?
    Wat is nu precies het verschil in gevolg tussen intrekken en beperken?
    intrekken, beperken, opnieuw toestaan: leg uit wat elk van de drie doet
    In gewone mensentaal: wat doet elke optie met mijn koppeling, en welke is terug te draaien?
    Intrekken, beheren, opnieuw toestaan: die drie woorden zie ik overal, wat betekenen ze?
    De een zegt intrekken, de ander zegt beperken, weer een ander machtigen. Wat is het verschil
    In de cursus gingen intrekken, beperken en opnieuw toestaan door elkaar, leg het nog eens naast elkaar
    intrekken beperken of opnieuw toestaan wat is het verschil nou eigenlijk
    leg eens uit: wanneer trek je in en wanneer perk je in
    betekenis intrekken vs beperken vs toestemming
    wat is het onderscheid tussen revoke en manage companies
    is beperken hetzelfde als intrekken?
    intrekken of loskoppelen, synoniem?
    vershil beperken intreken
    Intrekken, beperken, opnieuw toestemmen: leg die drie eens naast elkaar uit
    Komt minder administraties geven op hetzelfde neer als de rechten terugnemen?
    Als ik het goed begrijp kun je een koppeling stoppen of inperken, waarin zit hem het onderscheid
    verschil revoke en administraties beheren?
    Zijn 'toestemming weghalen' en 'toegang verkleinen' twee dingen of één ding met twee namen
    Mijn collega noemt alles intrekken, ook als ze alleen een bv weghaalt. Wat betekent welk woord nou?
    De één zegt beperken, de ander zegt intrekken. Wat doet elk van die twee met de app?
    Leg me het onderscheid uit tussen toestemming intrekken en opnieuw geven en minder geven, ik moet het aan een klant vertellen
    In de notulen staat 'toegang inperken of beëindigen'. Wat is het praktische verschil voor onze app?
    beperke of intrekke wat is nou precies t verschil
    Wat houdt elk van die drie precies in: weghalen, inperken, opnieuw toestaan
    Leg eens uit wat intrekken, beperken en opnieuw toestemming geven elk inhouden.
    Zijn intrekken en administraties weghalen eigenlijk twee verschillende dingen?
    Wat betekent een app beperken in vergelijking met de toestemming intrekken?
    verschil tussen beperken en intrekken van een app?
    Kun je uitleggen waarin intrekken anders is dan een paar administraties weghalen?
    Leg eens simpel uit wat intrekken, beperken en toestaan van een app inhouden
    Wat is precies het verschil tussen intrekken en beperken van een app in Exact?
    Leg eens uit wat intrekken, beperken en opnieuw toestemming geven elk doen.
    Wat is het verschil tussen een app helemaal weghalen en hem minder administraties geven?
    Is beperken hetzelfde als intrekken, of kan de app dan nog iets?
    leg eens uit in gewone woorden: wat is intrekken en wat is beperken
    Is opnieuw toestemming geven hetzelfde als terugzetten wat je eerder intrekt, of zijn dat drie losse dingen
    Mijn boekhoudster heeft het over beperken en ik over weggooien, komt dat op hetzelfde neer?
    verschil tussen afsluiten en inperken van een app
    Wat doet de ene knop wel wat de andere niet doet, dus helemaal weg tegenover minder bedrijven
    leg mij als leek uit hoe intrekken en beperken van elkaar verschillen
    Wat is nou precies beperken van een app, en wat doet intrekken dan meer
    Leg in gewone taal uit wat het verschil is tussen intrekken, beperken en opnieuw akkoord geven
    Ik moet morgen aan drie assistenten uitleggen wat revoke is en wat administraties beheren is, in een zin graag
    intrekken vs beperken vs opnieuw toestemmen
    Is beperken een lichtere vorm van intrekken of heel wat anders
    Wat doet de ene knop dat de andere niet doet, ik bedoel Intrekken en Administraties beheren
    Klant vraagt per mail naar het onderscheid tussen 'toestemming weghalen' en 'toestemming inperken'
    Welke van de drie handelingen laat de app gewoon doorlopen en welke niet?
    verschil tussen intrekken en beperken, in gewone mensentaal
    wat is nu eigenlijk het onderscheid tussen toestemming weghalen en administraties weghalen
    ik gooi de begrippen door elkaar: intrekken, inperken, opnieuw akkoord
    kort: intrekken, beperken, opnieuw geven, wat doet elk
    collega zegt beperken, ik zeg intrekken, is dat niet hetzelfde
    Leg mij in drie regels uit wat intrekken, beperken en opnieuw akkoord geven van elkaar onderscheidt
    Voor mijn memo: het onderscheid tussen de toestemming afnemen en die kleiner maken
    Is inperken hetzelfde als intrekken maar dan een beetje?
    wat betekenen die drie termen naast elkaar
    Onze auditor vroeg wat het verschil is tussen een app de toegang ontzeggen en hem tot enkele bv's begrenzen. Ik stond met mijn mond vol tanden.
    Ik haal intrekken, beperken en hernieuwen steeds door elkaar in mijn rapport
    In ons beleid staan 'intrekken' en 'beperken' door elkaar, wat is nu precies wat?
    Is er een wezenlijk onderscheid tussen een akkoord afpakken en een akkoord verkleinen?
    hernieuwen vs inperken vs beëindigen, kort
    wa is t verschil tussen intrekken en opnieuw toestemming
    intrekken of beperken wat doet wat
    leg uit: revoke, manage companies, opnieuw akkoord
    betekent beperken dat de app blijft draaien en intrekken niet?
    woorden door elkaar: intrekken, inperken, vernieuwen
    kort uitleg 3 opties
    is opnieuw koppelen niet gwn hetzelfde als intrekken en terug
    verschil tussen intrekken en beperken?
    Leg eens uit: wat is het onderscheid tussen rechten wegnemen, inperken en opnieuw akkoord gaan?
    in de bestuursvergadering vroegen ze wat nu precies beperken is tegenover intrekken
    beperken vs opnieuw toestemmen vs intrekken, in gewone taal graag
    is inperken hetzelfde als intrekken maar dan voor een deel?
    wat betekenen die drie woorden eigenlijk, ik gooi ze door elkaar
    ik moet het de vrijwilligers uitleggen: wat doet intrekken, wat doet beperken, wat doet vernieuwen
    Cursist vroeg het verschil tussen intrekken, beperken en opnieuw toestaan. Hoe leg ik dat in drie zinnen uit?
    intrekken of beperken, is dat niet hetzelfde?
    Wat is het onderscheid tussen de knop waarmee alles stopt en de knop waarmee je bedrijven kiest
    leverancier gebruikt in zijn mail intrekken en inperken door elkaar, maakt dat uit?
    Leg eens naast elkaar wat de drie mogelijkheden met een app doen, ik moet het aan de directie uitleggen
    welke gevolgen heeft elk: stopzetten, kleiner maken, hernieuwen. een rijtje graag
    wat betekent het een en wat het ander: weghalen of verkleinen
    onze helpdesk gebruikt drie termen, leg uit wat elk met de app doet
    Wat onderscheidt inperken van intrekken?
    Leg uit waarin die drie mogelijkheden van elkaar afwijken
    Intrekken, beperken, hernieuwen: zijn dat niet drie namen voor hetzelfde?
    Wat betekent beperken als je het naast intrekken legt?
    Ik haal die begrippen door elkaar, wat is wat?
    Kort graag: wat doet elke keuze met de app?
    Wat is zwaarder, intrekken of beperken?
    zet de gevolgen van de drie keuzes eens naast elkaar
    verschil intrekken beperken opnieuw toestaan
    Mijn collega noemt het beperken, ik noem het intrekken, maakt dat uit?
    Kun je die termen voor een leek uitleggen?
    Verlies ik bij beperken evenveel als bij intrekken?
    Wat is het verschil tussen intrekken, beperken en opnieuw toestemming geven voor de app van een klant?
    Kun je uitleggen wat beperken anders maakt dan intrekken, voordat ik iets doe bij onze werkmaatschappijen?
    Leg eens uit wat elk van die dingen doet: app intrekken, klanten eraf halen en opnieuw machtigen?
    Wat is nou precies het verschil tussen een app intrekken, beperken en opnieuw toestemming geven?
    Ik hoor collega's praten over intrekken, scopen en herautoriseren. Wat is wat?
    Leg eens uit: toestemming weghalen tegenover administraties weghalen, wat is het verschil voor de app?
    Is beperken iets anders dan intrekken?
    Leg eens uit wat intrekken, inperken en opnieuw toestaan elk precies doen.
    verschil intrekken, beperken, opnieuw toestaan
    intrekken versus inperken van een app, wat houdt beide in
    Wat houdt beperken in en waarin verschilt het van intrekken?
    Intrekken, administraties kiezen, opnieuw toestemming: wat houdt elk in?
    Intrekken versus beperken
    Is beperken hetzelfde als gedeeltelijk intrekken?
    Wat is het verschil tussen rechten intrekken, beperken en opnieuw toestemming geven?
    Ik hoor mensen praten over intrekken en over inperken van apps, is dat hetzelfde?
    Leg mij eens uit wat loskoppelen, beperken en opnieuw machtigen elk voor gevolg hebben
    Wat is in gewone taal het verschil tussen beperken, intrekken en opnieuw geven?
    Leg eens uit wat het verschil is tussen een app beperken en hem intrekken.
    Is beperken hetzelfde als een deel intrekken?
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
    Als ik de kassa de toegang afneem, raak ik dan ook de omzet van vorig jaar kwijt?
    Is intrekken voorgoed?
    Houdt de app de klantenlijst die hij al had, nadat ik zijn rechten intrek?
    Als ik die app eruit haal, verdwijnen de bonnen die hij al heeft opgehaald dan ook bij hem?
    Stopt het meteen als je de rechten wegneemt en raak je iets kwijt in de boekhouding
    Mijn klant is bang dat er boekingen verdwijnen zodra wij de app intrekken
    wat zijn de gevolgen als wij een app de toegang ontnemen
    wist intrekken ook de data die de leverancier al heeft?
    impactanalyse voor het afsluiten van een app
    Voordat we de leverancier afsluiten wil ik weten wat er dan gebeurt met onze lopende gegevens en of het terug te draaien is
    Als ik op intrekken druk, zijn dan ook de bonnetjes weg die de app al had?
    Ben bang om die knop in te drukken, wat gebeurt er dan precies met de app en met wat al binnen is?
    Kan ik schade aanrichten als ik de rechten van het programma van de collecte intrek?
    Hoe snel staat een app stil nadat je de rechten hebt weggenomen?
    Houdt de leverancier een kopie van onze gegevens als we de stekker eruit trekken?
    Is intrekken voor altijd, of kunt ge daar nog op terugkomen?
    Wat merken de begeleiders op de woongroep ervan als ik de rechten van de kassa-app intrek?
    Als de penningmeester de app intrekt en het blijkt fout, is er dan een weg terug?
    Moet ik mijn voorzitter waarschuwen voor ik iets intrek, wat valt er dan allemaal stil?
    Gaan de boekingen van vroeger verloren als ik de app de toegang ontzeg?
    Wordt de leverancier verwittigd en wissen zij dan onze gegevens als ik intrek?
    Staan de mensen van de voedselbank voor een dicht scherm als ik de app intrek?
    Wat blijft er over bij de app-maker van onze cijfers nadat wij eruit stappen?
    als ik de rechten van de scanner wegneem, ben ik dan de bonnen kwijt die hij al had
    wat zijn de gevolgen als ik een app de toegang ontneem, houdt de leverancier onze data dan nog
    blijven mijn oude facturen in de app staan als ik hem afsluit
    wat zijn de gevolgen van intrekken, en is het terug te draaien
    Als ik de stekker eruit trek bij het CRM, verdwijnen dan de facturen die hij al heeft aangemaakt of opgehaald?
    Wat gebeurt er met de orders die al in de plugin staan als ik zijn rechten intrek?
    als ik intrek, is de data die zij al hadden dan ook weg?
    gevolgen van het intrekken van onze betaalconnector, kan ik later terug?
    wat ben ik kwijt als ik onze kassa-app intrek
    gegevens bij app weg na intrekken?
    als ik de toegang stopzet, blijft wat ze al opgehaald hebben dan bij hun staan
    Als ik de kassa eruit gooi, is de omzet die hij al binnengehaald heeft dan ook weg bij hen?
    Wat zijn de gevolgen als ik het hotelpakket zijn rechten afneem, stopt het meteen?
    Kan ik na het intrekken nog terug, of is dat definitief?
    Wissen ze bij de leverancier onze gegevens als ik het akkoord terugneem?
    blijft wat de app al had opgehaald bij hen staan na intrekken
    Stopt het meteen? En kan het weer terug? Ik vraag het vóór ik iets intrek
    Wat gebeurt er met de al overgehaalde facturen als we die app zijn rechten afnemen?
    als ik die app zijn rechten afpak, wissen ze dan ook de gegevens die ze al hebben?
    wat gebeurt er met alle facturen die hij al gehaald heeft als ik hem buitenzet
    krijgt de leverancier een bericht als ik hem intrek en kan het nadien weer terug?
    Blijven de boekingen die de kassa al maakte staan als ik haar eruit gooi?
    Als ik hem eruit gooi, kan ik dan later zeggen: kom maar terug?
    is de schade te overzien als ik nu op intrekken duw? wat valt er dan allemaal stil?
    wat als ik intrek en de leverancier had de facturen al, zijn die dan ook weg bij hem?
    Wat gebeurt er met mijn gegevens als ik een app intrek?
    Ben ik iets kwijt wanneer ik de toestemming weghaal?
    Stopt de app meteen na intrekken?
    Kan ik intrekken later weer terugdraaien?
    Blijven opgehaalde facturen in de app staan na het intrekken?
    Is intrekken definitief?
    Voor ik een cliënt adviseer de toegang van zijn scan-app te beëindigen: stopt die dan direct, en wat gebeurt er met de facturen die de leverancier al binnen heeft?
    Stel we trekken de stekker uit de koppeling, is dat onomkeerbaar? En blijft wat die app al had opgehaald daar gewoon staan?
    De directeur vraagt of je een app na intrekken nog terug kunt krijgen, en of er iets uit Exact verdwijnt. Ik wil dat weten voor ik iets aanraad.
    Onze leverancier zegt dat intrekken onherstelbare schade geeft. Klopt dat, of zegt hij dat om ons te houden?
    Stel ik trek de toegang van de planner in: is hij meteen dood en wat doet hij met de uren die hij al heeft?
    Als we de stekker uit het CRM trekken, blijven de gegevens die het al binnengehaald had dan daar staan
    Kan het kwaad om een app uit te zetten, of is dat later weer terug te draaien
    Stel dat ik dat ding stopzet, wat merk ik daar dan van, en is het definitief?
    Wat raak ik allemaal kwijt als ik een app intrek?
    Blijven de facturen die de app al heeft ingeboekt staan als ik de toegang weghaal?
    Wat gebeurt er met de gegevens die ze al hebben binnengehaald als ik intrek?
    is intrekken definitief of kan dat later weer terug
    Gooit de leverancier onze data ook weg wanneer ik de rechten afneem?
    Als ik vrijdagmiddag de toegang afneem, stopt het dan op slag of loopt het nog even door?
    zijn er gevolgen voor mijn eigen boekingen als ik een app zijn rechten ontneem
    Kan een boekingsvoorstel dat nog in de app staat verloren gaan als ik haar toegang stopzet?
    Wissen ze onze facturen als de toegang ophoudt of houden zij wat ze al hadden?
    Is er een weg terug nadat je een app rechten ontnomen hebt of moet je dan heel de installatie overdoen?
    stel ik trek hem in en het was een vergissing, hoe erg is dat
    Mag ik verwachten dat al opgehaalde cijfers bij hen verdwijnen na het intrekken?
    Wat zie je gebeuren in de app op het moment dat je op Intrekken klikt, blijven oude gegevens staan?
    Verdwijnen de facturen die de app al had als ik de rechten weghaal
    Voor ik na die ruzie de stekker eruit trek: verlies ik dan wat er al geboekt is, en kan ik terug
    Mijn collega trok ooit een app in en het duurde even, wat gebeurt er precies als je dat doet
    Zijn we na intrekken ook kwijt wat de oude app vorig jaar al in onze boeken zette
    als ik de toegang afpak, is dan ook weg wat die app al van ons heeft gekopieerd
    wat gebeurt er precies met lopende facturen als ik een koppeling intrek
    ben ik alles kwijt als ik een app stopzet of kan ik het later hervatten
    stopt een app meteen bij intrekken of pas de volgende dag
    als ik nu intrek, is dat voorgoed
    wat merkt de winkel ervan als ik de toegang afpak
    gevolgen intrekken app rechten
    wat verlies ik bij revoke
    blijven oude gegevens bij app na intrekken
    verdwijnen geboekte facturen als ik app intrek
    intrekken definitief?
    kan ik intrekken later ongedaan maken
    moet de leverancier data wissen na intrekken
    stopt alles meteen bij intrekking?
    wat gebeurd er als ik intrekt
    Wat gebeurt er met alles wat de app al had binnengehaald als ik de stekker eruit trek?
    Is het direct afgelopen als ik het terugdraai, of loopt het nog een poosje door?
    Stel ik zet hem eruit, kan ik dan later nog terug of is dat definitief?
    Wist Basecone mijn facturen als ik hun toegang beëindig, of houden ze een kopie?
    Wat zijn de gevolgen van intrekken, voordat ik iets doms doe
    AVG-vraag: blijven onze gegevens bij de leverancier staan nadat wij de machtiging hebben opgezegd?
    Ben bang dat ik met intrekken iets kapotmaak in de boekhouding zelf, wat doet het precies
    Kan ik later nog terug als ik de app nu de rechten ontneem, of moet alles dan opnieuw ingericht?
    Mijn klant vraagt: als ik stop, ben ik dan mijn ingescande bonnen kwijt?
    Ontneem ik een app de toegang, sta ik dan morgen zonder mijn ingelezen facturen in Exact?
    Valt er iets om in onze boekhouding zelf als ik zo'n toestemming opzeg?
    als ik hem weg doe ben ik dan alles kwijt??
    Als ik de app eruit haal, zijn de gegevens die hij al binnen had dan ook weg?
    Wat zijn de gevolgen als ik de rechten van een app intrek?
    Raak ik de gegevens kwijt die een app al heeft opgehaald als ik hem intrek?
    Stopt een app direct als ik de toestemming weghaal, en kan ik het later terugdraaien?
    Als ik een machtiging stop, verdwijnen dan ook de facturen die de app eerder heeft gekopieerd?
    Is intrekken onomkeerbaar of kan ik de app daarna gewoon weer toelaten?
    Wat merkt de leverancier ervan als ik zijn app intrek, en houdt hij onze oude cijfers?
    Duurt het lang voordat een ingetrokken app stilvalt, en moet iedereen daarna opnieuw inloggen?
    wat gebeurt er precies als je een app intrekt
    Wat gebeurt er met de gegevens die een app al heeft als ik de toegang intrek?
    Kan ik een app later weer terugzetten als ik hem nu intrek, of ben ik dan alles kwijt?
    Raak ik facturen kwijt in de app als ik de toegang tot Exact intrek?
    Merkt mijn collega iets als ik mijn toestemming voor de app intrek?
    Wat zijn de gevolgen als ik de toegang van een programma tot Exact intrek?
    Stopt een app direct na het intrekken of duurt dat nog even?
    Wat gebeurt er met de data die de app al heeft opgehaald als ik de toegang intrek?
    Is intrekken definitief of kan ik later gewoon weer akkoord geven?
    Stopt een geplande refresh direct als ik de machtiging van de app intrek?
    Blijven de bestanden die een scanapp al heeft opgehaald bestaan als ik hem intrek?
    Wat zijn de gevolgen voor lopende processen als ik een app uit Exact weghaal?
    Blijven de gegevens die een app al heeft opgehaald bij de leverancier staan als ik hem intrek?
    Als ik de toestemming intrek, ligt de app er dan direct uit of pas later?
    Kan ik na intrekken nog terug als blijkt dat we de app toch nodig hebben?
    Verdwijnen facturen die de app al geboekt heeft als ik zijn toegang intrek?
    Ik durf niet in te trekken, wat gaat er direct mis en wat blijft bewaard?
    Als ik die app eruit gooi, is hij dan ook kwijt wat hij al opgehaald heeft?
    Wat gebeurt er precies op het moment dat ik de kassa zijn toegang afneem, ligt de winkel dan plat
    stopt het meteen als je rechten weghaalt of duurt dat een dag
    Stel ik haal de machtiging weg, blijven de bonnen die al in Basecone zitten dan bestaan?
    Voor ik het doe wil ik weten of er iets verloren gaat als ik een app afsluit
    Is intrekken definitief of kan ik morgen terug als de klant spijt krijgt
    Wat merkt de cliënt als wij vannacht de rechten weghalen
    Werkt het direct of loopt het nog even door, als je een toestemming beëindigt
    als ik de app eruit gooi, wat gebeurt er dan met data die al in hun database staat
    gaat er iets kapot in Exact zelf als ik de toestemming weghaal, en is het definitief
    blijven de facturen die Basecone al ophaalde daar staan nadat ik de stekker eruit trek
    Voor ik op de knop druk: wat zijn de gevolgen als de toestemming van de app eraf gaat?
    Blijft bij de leverancier staan wat hij al had opgehaald, als wij de toegang beëindigen?
    Is intrekken definitief of kan ik het terugdraaien mocht de RvC zich bedenken
    Per wanneer is een app buiten als ik hem de toegang ontneem, direct of na een nacht?
    Risicoanalyse: wat houdt op en wat blijft bestaan nadat de machtiging eraf is gehaald
    Wat kost het me als ik de toestemming van Dyflexis beëindig, raken we planningen of historie kwijt?
    kan intrekken kwaad
    wat als ik op revoke klik
    ben ik alles kwijt als ik intrek
    gaat opgehaalde data ook weg bij intrekken
    wa gebeurt er na intrekken
    stopt hij direct als ik intrek of later pas
    wat gebeurt er met wat de app al heeft binnengehaald als ik intrek
    Als ik intrek, zijn onze oude facturen dan ook weg uit die app?
    gevolgen van intrekken, voordat ik het doe
    stopt het meteen wanneer ik intrek of pas aan het eind van de dag
    Stel dat klant op intrekken drukt, blijft wat al bij de leverancier staat dan bewaard?
    wat zijn de gevolgen als ik alles afneem van de urenapp, is het direct dood?
    Is intrekken definitief of kan mijn cliënt later spijt hebben?
    krijgt de app na intrekken nog iets, al is het maar een paar minuten
    Ben ik mijn gegevens in de app kwijt na het intrekken?
    Wat merkt de gebruiker als ik de rechten wegneem?
    stopt een app direct zodra ik hem eruit haal
    Blijft wat de app al ophaalde gewoon bij de leverancier staan?
    is intrekken nog terug te draaien als we spijt krijgen
    Wat gebeurt er met de gegevens die de app al van onze klant heeft, als ik de toegang intrek?
    Stopt een app meteen als ik hem intrek voor de groep, en kan ik dat later nog terugdraaien?
    Verdwijnen de boekingen van onze bv's als ik de toestemming van de app intrek, of blijft alles staan?
    Raken wij historische gegevens in het dashboard kwijt wanneer ik de machtiging van de groep intrek?
    Wat zijn de gevolgen als ik een app intrek, blijven de al opgehaalde gegevens bij die partij?
    Als ik de toestemming weghaal, stopt de app dan meteen of pas later?
    Is intrekken definitief of kan een app daarna gewoon weer terug?
    Wat gebeurt er met lopende boekingen in de scan-app als de toestemming wordt weggehaald?
    Gaan er gegevens verloren in Exact wanneer ik een app zijn rechten ontneem?
    Voordat ik de scan-app afsluit wil ik weten wat er gebeurt. Blijven de al gemaakte boekingen staan en heeft de leverancier daarna nog onze facturen?
    Wat gebeurt er met gegevens die een app al had als ik de rechten intrek?
    Wat zijn de gevolgen van intrekken voor onze koppeling?
    Als ik een app intrek, verdwijnen dan ook de boekingen die hij al heeft gemaakt?
    Wat gebeurt er met de data die een app al heeft opgehaald als ik de rechten intrek?
    Stopt alles meteen zodra ik een app intrek?
    Kan ik een ingetrokken app later gewoon weer toelaten, of is het definitief?
    Verliezen we onze historie in de rapportagetool wanneer ik de app de toegang afneem?
    Kan ik nog terug als ik de toestemming van een app intrek?
    Blijft onze historie in het dashboard staan als we de toestemming stopzetten?
    Wat gebeurt er met de data die de app al heeft opgehaald als ik de rechten intrek?
    Is intrekken van een app definitief of kan ik later terug?
    Raak ik boekingen kwijt als ik een app zijn toegang afneem?
    Kan ik na intrekken spijt krijgen en alles weer aanzetten?
    gevolgen van intrekken app
    Zijn we onze data in de app kwijt als we de machtiging intrekken?
    Als ik de toegang afneem, werkt het pakket dan meteen niet meer?
    Is intrekken definitief of kan dat later weer ongedaan gemaakt worden?
    Zijn we onze gegevens in de app kwijt als ik de toegang beëindig?
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
    Wat merkt de kassa ervan als ik er één winkel afhaal, krijgt het personeel dan foutmeldingen?
    Moet ik na het inperken van een app nieuwe winkels zelf toevoegen?
    Krijgt de app een fout als hij toch de winkel opvraagt die ik heb weggehaald?
    Wat merkt de gebruiker van het rapport als ik een paar klanten bij de app weghaal, krijgt die fouten?
    wat gebeurt er functioneel als ik een app minder bv's geef, krijgt hij dan fouten
    bijwerkingen van het beperken van een app
    Als de app voortaan maar twee van de vijf parochies mag zien, krijgt hij dan een fout bij de andere drie?
    Blijft een app het doen als je er administraties afhaalt, of valt dan alles stil?
    Stel ik laat het programma alleen de stichting zien en niet de vereniging, wat gaat er dan mis of anders?
    Moet ik een nieuwe school er later zelf bijzetten als ik nu losse scholen aanvink?
    Krijgen de gebruikers van de app gekke foutmeldingen als ik hem inperk tot één stichting?
    Ik haal een paar huizen bij de app weg: blijven de andere huizen zonder haperen doorlopen?
    wat merkt de gebruiker van de urenapp ervan als ik er een bv afhaal, krijgt hij dan een fout
    valt de app om als ik er één bedrijf uithaal
    Wat ziet een app als ik hem een bedrijf afneem, geeft dat dan foutmeldingen?
    Als ik de plugin minder bedrijven laat zien, krijgt hij dan foutmeldingen?
    wat merkt de connector ervan als ik een bv weghaal
    stopt de hele app als ik er één bedrijf afhaal?
    gevolg van bv's weghalen bij app
    breekt app als ik een administratie uitvink
    Stel ik haal één van de vier eetcafés weg bij de planner, blijft hij dan voor die andere drie gewoon lopen?
    wat zijn de gevolgen van minder administraties aanvinken, ook voor zaken die we later openen
    Gaat de kassa kapot als ik hem een van de zaken ontneem?
    beperken, komt er dan een fout als de app die ene zaak toch opvraagt?
    Als ik bv's weghaal bij de app, gaat hij dan foutmeldingen geven of gewoon door?
    gevolgen van beperken van administraties voor een koppeling
    krijgt de app fouten als ik een bv weghaal, en wat met nieuwe bv's
    Stopt de app dan ook voor mijn andere zaken als ik er eentje wegneem?
    wat merken ze van een beperking, krijgt de app dan een foutmelding of ziet hij gewoon niks
    ga ik klachten krijgen van de app als ik een firma uit zijn keuze haal
    als hij alleen nog bij de bakkerij mag, moet ik dan later een nieuwe zaak er zelf bijzetten?
    Wat merkt de app als ik een administratie weghaal?
    Werkt de rest door als ik de toegang beperk?
    Wat gebeurt er als een beperkte app toch een andere bv opvraagt?
    Als ik het rapportagepakket nog maar drie van de tien dossiers gun, wat merkt de gebruiker daar dan van? Krijgt hij een fout of gewoon niets? En een elfde dossier later?
    Werkt een ingeperkte app gewoon door voor de rest, of loopt hij vast op het eerste geweigerde bedrijf? Ik moet de klant de gevolgen voorleggen.
    Als we de app bij vijf klanten laten en bij de rest niet, gaat hij dan foutmeldingen regenen? En wat als er een zesde bijkomt?
    Wat merkt de app ervan als ik twee BV's wegvink, krijgt die fouten of merkt niemand iets?
    Als ik een app beperk, moet ik er later zelf nieuwe BV's bij zetten of gaat dat door
    Wat gebeurt er in het pakket als ik er één bedrijf minder in laat kijken, crasht het dan?
    Wat gebeurt er als ik de app een paar bv's afpak, blijft hij dan werken voor de rest?
    Krijgt de app foutmeldingen als ik er administraties vanaf haal?
    Moet ik bij een nieuwe bv iedere keer zelf iets doen als ik de app beperk tot losse administraties?
    Kan het kwaad om bij een draaiende koppeling dossiers weg te halen, wat merkt de app daarvan
    Gaat de app stuk of slaat hij het gewoon over als hij ineens minder bedrijven mag zien?
    Wat krijgt de gebruiker te zien als hij straks een bedrijf opent dat ik bij de app heb weggelaten?
    We overwegen na de verkoop alleen de oude bv eraf te halen, merken de anderen daar iets van, krijg je dan fouten
    krijgt de app een foutmelding als ik een bv afsluit of merkt hij er niets van
    wat is het gevolg als ik een app een paar administraties minder geef
    loopt de app gewoon door als ik één bv dichtzet, of stopt hij dan helemaal
    gevolgen minder administraties voor app
    krijgt app foutmelding als ik bv weghaal?
    blijft app draaien na inperken
    heeft beperken invloed op overige bv's
    Blijft hij wel draaien als ik er één afhaal?
    wat gebeurd er bij beperkn
    Als ik een bv bij de app weghaal, blijft hij dan wel draaien voor de rest?
    Krijgen we foutmeldingen als ik de app minder administraties geef?
    Ik overweeg het aantal dossiers te verkleinen, wat merkt de rest daarvan
    Moet ik nieuwe bv's later zelf toevoegen als ik nu losse administraties kies?
    Wat is het nadeel van beperken tot drie administraties
    Gaat de hele koppeling plat als ik er maar één holding uit haal?
    Mijn cliënt vreest dat minder administraties geven alles platlegt. Terecht?
    Als mijn cliënt minder dossiers toestaat, ziet hij dan fouten verschijnen in de tool?
    Wat is het gevolg op lange termijn als je bv's los aanwijst voor een app?
    Stel ik laat twee van de vijf bedrijven staan, wat merkt de app daar dan van?
    Wat gebeurt er met de koppeling als ik een app bij minder bedrijven toelaat?
    Blijft een app werken voor de overige BV's als ik er één uithaal, of geeft dat fouten?
    Krijgt de app foutmeldingen als hij naar een weggehaalde administratie vraagt?
    Moet ik nieuwe bedrijven later zelf toevoegen als ik een app tot enkele beperk?
    Blijft een app gewoon doorlopen als ik hem bij minder bedrijven toelaat?
    Wat merkt de app ervan als ik er een administratie af haal?
    Als ik een app tot twee bedrijven beperk, moet ik latere bedrijven dan zelf toevoegen?
    Wat verandert er voor de gebruikers van de app als ik er twee bedrijven af haal?
    Wat merken gebruikers van de app als ik er een paar administraties uit haal?
    Krijgt een app een foutmelding als hij een administratie opvraagt die ik heb weggehaald?
    Als ik losse administraties kies, komt een nieuwe er dan later automatisch bij?
    Blijft de koppeling draaien als ik de helft van de administraties wegneem?
    Wat merkt de app ervan als ik hem bij een paar administraties weghaal, stopt hij dan helemaal?
    Als ik losse administraties aanvink, moet ik een nieuwe bv dan later zelf toevoegen?
    Krijgt de app foutmeldingen als ik een administratie bij hem weghaal?
    Als ik de broodjeszaak weghaal bij die app, blijft hij het dan voor de bakkerij gewoon doen
    wat merk je ervan als je een app op minder bedrijven zet, krijg je dan fouten
    Als ik drie dossiers wegneem bij de app, krijgt de gebruiker dan een foutmelding of ziet hij gewoon niks
    gevolgen van beperken voor de overige klanten, merken die er iets van
    Moet ik een nieuwe klant voortaan zelf toevoegen zodra ik per dossier ga aanwijzen wat een app mag?
    wat merkt de gebruiker van de tool als ik er drie administraties af haal
    moet ik na het inperken elke nieuwe BV voortaan met de hand toevoegen
    Stel ik sluit drie dochters uit voor de app, werkt de rest dan ongestoord door?
    Krijgt de tool een foutmelding als hij straks een bv opvraagt die ik eraf gehaald heb?
    Wat is het effect op de overige vennootschappen wanneer je er een paar uitsluit
    moet ik nieuwe bv's daarna zelf toevoegen als ik nu ga begrenzen
    Geeft de app een fout als hij aanklopt bij een bv die ik heb uitgesloten?
    wat gebeurt er met de app als ik administraties wegdoe
    krijgt app fouten als ik inperk
    beperken gevolgen
    blijft de rest draaien als ik 1 bv eraf haal
    als ik een app beperk, krijgt hij dan foutmeldingen of merkt hij er niks van
    wat merkt de kassa ervan wanneer hij minder administraties mag
    Moet ik nieuwe administraties later zelf toevoegen als ik nu ga beperken?
    Als ik een paar bedrijven wegneem, krijgt de gebruiker van de app dan een fout of ziet hij gewoon niets meer?
    Wat merkt de klant ervan als wij hem adviseren de app kleiner te maken?
    stel ik beperk, moet ik dan later elk nieuw dossier zelf toevoegen?
    Krijgen we foutmeldingen als de app minder bedrijven mag zien?
    Wat gebeurt er met de rest als ik één dossier wegneem?
    Blijft de app draaien als ik hem inperk?
    Moet ik nieuwe administraties voortaan zelf toevoegen als ik beperk?
    Heeft inperken vervelende bijwerkingen voor de app?
    Wat merkt de app ervan als ik één bv uit de toegang haal, krijgt hij dan een fout?
    Als ik de app beperk tot vier bv's, moet ik een vijfde later dan zelf toevoegen?
    Blijft de app gewoon doorlopen bij de andere winkels als ik er een uit zijn toegang haal?
    Wat merkt een app ervan als ik een aantal administraties bij hem weghaal?
    Krijgt de software foutmeldingen als ik klanten uit zijn selectie haal?
    Als ik losse administraties kies, moet ik nieuwe klanten er dan later zelf bij zetten?
    Wat merkt de app ervan als ik een paar administraties weghaal?
    Blijft de app werken als ik hem minder bedrijven geef?
    Krijgt de app een fout als hij een bv opvraagt die ik eruit heb gehaald?
    Wat merkt een gebruiker ervan als ik een paar administraties van de app afhaal?
    Als ik bedrijven van een app afhaal, loopt hij dan vast op de rest?
    Wat zijn de gevolgen als ik een app nog maar twee bedrijven laat zien? Moet ik nieuwe later zelf toevoegen?
    Als ik de app tot één bv beperk, moet ik nieuwe bv's later dan zelf toevoegen?
    Wat merkt de gebruiker van de app als ik hem bij een paar bv's weghaal?
    Krijgt de leverancier foutmeldingen als ik zijn app van een paar bv's afhaal?
    Is het erg als ik een app van bepaalde administraties afhaal, of blijft de rest gewoon doorlopen?
    Wat merkt de app ervan als ik er administraties van afhaal?
    Blijft een app gewoon draaien als ik hem tot een paar administraties beperk?
    Wat zijn de gevolgen als ik een app beperkt tot drie administraties en er later een bij komt?
    Blijft een app gewoon draaien als ik er bedrijven afhaal?
    Krijgt een app een fout als ik haar een bedrijf afneem dat ze nog opvraagt?
    Merkt de leverancier iets als ik een bv weghaal bij zijn app, krijgt die dan fouten?
    Als ik een app beperk tot twee bedrijven, wat merken de gebruikers daar dan van?
    Blijft een app werken als ik er administraties afhaal?
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
    Als ik nog een keer ja zeg tegen de app, vervalt dan de oude toestemming of heb ik er dan twee?
    Blijft de oude toestemming bestaan als een ander dan ik nog eens ja zegt?
    Zelfde login, zelfde app, nog eens toestemming, wat gebeurt er met de vorige?
    Als ik opnieuw akkoord geef, vervalt dan de oude toestemming of staan er twee?
    wat houdt "opnieuw toestemming geven" in en kan daar een andere klant last van krijgen
    verdringt een nieuwe toestemming de oude of bestaan ze naast elkaar
    wat doet hermachtigen met de bestaande machtiging
    Wat haal ik me op de hals als ik nog een keer akkoord geef, verdwijnt dan de vorige?
    Als mijn opvolgster ook ja zegt, blijft die van mij dan bestaan of wordt die overschreven?
    Gaat er iets stuk als ik nog eens toestemming geef terwijl er al een is
    Onze gemeente heeft twee clusters in dezelfde app met één login, wat gebeurt er met de een als ik de ander opnieuw goedkeur?
    Ik heb al eens ja gezegd; telt mijn tweede ja erbij op of komt het in de plaats?
    als ik opnieuw toestemming geef, vervalt dan mijn oude toestemming of heb ik er twee
    krijgt de app dubbele toegang wanneer een andere collega opnieuw toestemming geeft
    wat gebeurt er met de oude machtiging als ik onder mijn eigen naam nog een keer akkoord ga
    als de boekhoudster nogmaals toestemming geeft terwijl die van mij er nog is, wat gebeurt er dan
    Vervangt een nieuwe toestemming de oude of staan er dan twee?
    wat doet opnieuw akkoord geven eigenlijk met de vorige machtiging
    als een ander bij ons opnieuw akkoord geeft, wat gebeurt er met mijn toestemming
    wat doet nog eens akkoord geven
    andere klant koppeling stuk als ik opnieuw akkoord geef?
    als ik voor dezelfde app nog een keer akkoord geef, raakt de koppeling van mijn andere klant dan stuk
    Wat gebeurt er eigenlijk als ik bij de kassa opnieuw akkoord geef, vervalt het vorige dan?
    Als een ander dan ik nog eens toestemming geeft, blijft die van mij dan ook staan?
    Stopt een andere koppeling als ik met dezelfde login nogmaals toestemming geef?
    Wat gebeurt er met het bestaande akkoord als ik nogmaals goedkeuring geef?
    vervalt de oude toestemming als ik opnieuw toestem als een ander persoon
    Als Piet opnieuw toestemming geeft, vervalt dan die van Kees
    Als ik nog eens toestemming geef met een andere login, wat gebeurt er dan met de eerste?
    wat doet dat eigenlijk, opnieuw toestemming geven, heb ik er dan twee?
    vervangt een nieuwe toestemming de vorige of stapelen die zich op?
    als ik nog eens akkoord geef met dezelfde login, valt dan de andere winkel in die app uit?
    Wat doet opnieuw toestemming geven met de oude?
    Vervangt een nieuwe toestemming de vorige?
    Blijft de oude toestemming staan als een ander opnieuw akkoord geeft?
    Als ik de app opnieuw toestemming geef met mijn eigen inlog in plaats van die van een collega, vervalt dan de zijne? Wat gebeurt er precies als je dat doet?
    Wat zijn de gevolgen als ik als boekhouder met mijn eigen login nog eens toestemming geef in een app die ik ook voor een andere klant gebruik?
    Heeft opnieuw goedkeuren nog nare gevolgen, bijvoorbeeld voor de andere koppeling met dezelfde inlog?
    Als ik opnieuw akkoord geef, vervangt dat dan het oude of staan er daarna twee
    Raakt er iets van mijn collega kapot als ik opnieuw ja zeg tegen dat pakket?
    Wat gebeurt er met de oude toestemming als ik opnieuw ja zeg?
    Vervangt een nieuwe goedkeuring de vorige of heb ik er dan twee?
    Als de directeur straks opnieuw akkoord geeft in plaats van ik, geldt mijn ja dan ook nog?
    Overschrijf ik iets van vroeger als ik nogmaals toestem, of stapelt dat op?
    Als ik opnieuw ja zeg op het scherm, wordt de oude toestemming dan overschreven of staan er dan twee?
    Als ik na die storing opnieuw toestemming geef, sneuvelt dan de koppeling van mijn andere klant die op dezelfde inlog draait
    Gisteren gaf een collega onder haar eigen naam opnieuw akkoord, staat mijn oude nu nog open
    als ik opnieuw toestemming geef, gaat dan de koppeling van mijn andere klant plat
    vervangt een nieuwe toestemming de oude of komt hij ernaast
    wat doet zo'n nieuwe toestemming met wat ik eerder had ingesteld
    vervangt nieuwe toestemming de oude?
    effect van opnieuw akkoord
    twee toestemmingen naast elkaar mogelijk
    valt andere klant uit als ik opnieuw akkoord ga
    Wat houdt opnieuw toestemming geven in, verandert er dan iets aan de oude?
    Als ik nog een keer akkoord geef onder een andere naam, heb ik er dan twee staan?
    Vervangt een nieuwe toestemming de vorige of komt hij erbij?
    Wat gebeurt er met de bestaande toestemming als mijn collega straks ook akkoord geeft?
    Is opnieuw goedkeuren ongevaarlijk of schakel ik er iets anders mee uit
    Heeft het kwaad als ik voor de zekerheid nog eens ja zeg tegen dezelfde app?
    Blijft het akkoord van mijn voorganger bestaan wanneer ik zelf ook akkoord geef?
    Stel ik geef nog een keer toestemming, vervangt dat de vorige dan?
    Wat gebeurt er met de oude toestemming als ik een app opnieuw akkoord geef?
    Vervangt een nieuw akkoord het oude, of heb ik er dan twee naast elkaar?
    Vervalt mijn oude toestemming als ik de app nog een keer goedkeur?
    Wat doet opnieuw toestemming geven precies met de koppeling die er al is?
    Blijft het oude akkoord staan als een ander dan ik de app opnieuw goedkeurt?
    Wat gebeurt er met de oude toestemming als ik met dezelfde login opnieuw akkoord geef?
    Vervangt een nieuwe toestemming de oude, of staan er dan twee naast elkaar?
    Wat gebeurt er technisch als ik een al gekoppelde app nogmaals autoriseer?
    Verliest mijn andere klant zijn koppeling als ik met dezelfde login nog eens toestemming geef?
    Moet ik de oude toestemming eerst weghalen als ik opnieuw toestemming geef onder dezelfde login?
    Vervangt een nieuwe toestemming de oude, of bestaan ze dan naast elkaar?
    Wat gebeurt er met de bestaande koppeling als ik als een andere gebruiker akkoord geef?
    Ik wil opnieuw akkoord geven, maar raakt daardoor een andere klant met dezelfde login zijn koppeling kwijt?
    Als ik opnieuw ja zeg tegen die app, vervalt dan het oude ja van vorig jaar
    Wat haal ik me op de hals met nog een keer akkoord geven, vervangt dat iets
    Overschrijft een nieuw akkoord het vorige of staan er dan twee naast elkaar?
    Als ik opnieuw ja zeg met dezelfde login die ook voor een andere klant is gebruikt, wat gebeurt er met die ander
    Wat doet dat opnieuw toestemmen precies, voor ik daar bij een klant aan begin
    wat gebeurt er onder water als ik opnieuw akkoord geef, vervalt het oude
    als een ander opnieuw toestemming geeft blijft die van mij dan bestaan
    Wat gebeurt er met het oude akkoord als ik nog eens akkoord geef bij dezelfde app?
    Vervangt een nieuwe toestemming de vorige of staan er dan twee
    Wat houdt dat opnieuw toestemmen eigenlijk in, en raakt het de link van een andere klant in hetzelfde product?
    Als de leverancier ons nogmaals laat toestemmen, vervalt dan wat we eerder gaven?
    als ik opnieuw akkoord geef, wat met de oude toestemming
    wordt oude vervangen bij opnieuw geven
    opnieuw toestemming geven wat doet dat juist
    vervangt opnieuw akkoord geven de vorige keer of komt het erbij?
    gaat er iets stuk bij een andere klant wanneer ik opnieuw toestemming geef met dezelfde login
    wat doet dat opnieuw goedkeuren eigenlijk precies
    Wat gebeurt er met de oude toestemming als klant opnieuw ja zegt, staan er dan twee?
    Leverancier wil dat we opnieuw accepteren. Wat doet dat precies met de bestaande koppeling?
    hernieuwen van toestemming: vervangt dat de vorige of stapelt het
    Wat gebeurt er met de oude toestemming als ik een nieuwe geef?
    Vervangt opnieuw akkoord geven het vorige akkoord?
    Kan een nieuwe toestemming iets anders stukmaken?
    Heeft het zin om als iemand anders nog eens goed te keuren?
    Als ik opnieuw akkoord geef met dezelfde kantoorlogin, stopt dan de koppeling van een andere klant in die app?
    Vervangt een nieuwe toestemming de oude als een andere controller van de groep inlogt, of komt die ernaast?
    Wat doet opnieuw goedkeuren precies, blijven de bv's die ik eerder had gekozen dan behouden?
    Vervangt een nieuwe toestemming de oude of komen er dan twee naast elkaar?
    Wat doet het met een tweede klantkoppeling als ik met dezelfde login nog eens akkoord geef?
    Opnieuw akkoord geven, wat verandert er dan eigenlijk?
    Wat doet opnieuw toestemming geven met de toestemming die er al is?
    Overschrijft nieuwe toestemming de oude?
    Als ik een app nogmaals toestemming geef met dezelfde login, valt er dan iets anders uit?
    Overschrijft opnieuw toestemming geven de vorige toestemming?
    Vervalt de oude toestemming als ik onder een andere naam opnieuw akkoord geef?
    Als ik dezelfde inlog voor nog een klant opnieuw laat toestemmen, wat gebeurt er dan met de eerste?
    Als mijn collega de app nu ook goedkeurt, vervalt dan mijn toestemming?
    Wat gebeurt er met de oude toestemming als ik opnieuw akkoord geef?
    Vervangt een nieuwe toestemming van een andere gebruiker de vorige, of blijft die bestaan?
    Als ik bij dezelfde app opnieuw akkoord ga voor klant B, wat gebeurt er dan met de koppeling van klant A?
    Krijgt een app meer rechten als ik opnieuw toestemming geef, of blijft het hetzelfde?
    Wat doet het als ik met mijn login de app nog eens goedkeur terwijl die ook bij een andere klant gebruikt wordt?
    Als ik met hetzelfde account opnieuw toestemming geef, vervalt de vorige dan?
    Wat doet het precies als ik nog een keer toestemming geef aan een app die al werkt?
    Overschrijf ik de oude toestemming als ik in de app nogmaals akkoord geef?
    Wat verandert er eigenlijk als ik een app nog een keer toestemming geef?
    Als ik een app nogmaals goedkeur met mijn login, stopt dan de koppeling bij een andere klant?
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
    Ik wil een app kwijt maar ik weet zijn naam niet meer, iets met kortingsbonnen
    Er is een app die ik wil beperken maar de naam ben ik kwijt
    Er stuurt iets omzet naar een dashboard, geen idee welke app dat is, en die wil ik aanpakken
    er moet een app weg zegt de directie maar niemand weet hoe die heet
    De klant weet niet welk programma het betreft, alleen dat er "iets" meeleest
    ik moet iets met een app doen maar weet niet eens hoe hij heet
    Er is een app die we moeten aanpassen maar niemand weet nog hoe die heet
    Mijn voorganger schreef alleen 'app regelen' op het briefje. Welke app dan?
    Ik moet een koppeling afsluiten van de wethouder maar welke bedoelt hij in hemelsnaam
    ze zeggen 'die app' en ik knik maar, ik weet niet dewelke
    Het moet iets met 'Flex' of 'Flux' heten, die app waarvan de rechten gewijzigd moeten worden
    De vertrekkende voorzitter zei: die ene app moet weg. Welke ene?
    een van onze apps moet minder rechten krijgen maar ik weet niet eens welke het is
    iemand kijkt mee in onze cijfers en dat moet stoppen, maar via welke app weet ik niet
    er is een programma dat te veel ziet maar ik ken de naam niet
    er moet een app weg maar ik weet niet meer welke van de drie webshopdingen het is
    weet niet om welke app het gaat
    Een of ander programma mag te veel, maar ik weet niet welk
    Ik moet 'die app' eruit halen zegt mijn vennoot, maar welke hij bedoelt weet hij zelf ook niet
    Ik heb drie programma's en weet niet welke ervan de rechten moet verliezen
    Ik moet iets aan een app doen maar weet niet eens welke
    de mail zegt 'de app' zonder naam, welke bedoelen ze en wat moet ik dan
    Er moet een app aangepast worden maar ik weet niet meer hoe dat ding heet
    er moet ergens iets dicht na dat lek maar welke app, dat stond er niet bij
    Ik wil iets beperken maar weet niet om welke app het gaat
    Ik moet een app inperken maar ken de naam niet
    Ik moet van de accountant een app minder toegang geven, maar ik weet niet eens hoe dat ding heet dat bij ons aangesloten is. Waar begin ik dan?
    De opdracht was de app van die externe partij te beperken. Welke app, welke partij, dat weet niemand meer. Wat eerst?
    Ik moet iets intrekken of inperken van mijn manager maar weet niet eens welke app hij bedoelt
    Ik moet er iets mee maar weet niet eens hoe het betreffende pakket heet
    Ik moet iets intrekken of beperken, maar ik weet niet eens hoe het ding heet. Wat eerst?
    Iets haalt elke nacht onze debiteuren op en dat moet minder, maar welk programma dat is?
    Ik moet iets aan een app doen maar de naam in de mail van mijn chef zegt me niks, welke is het?
    Er is iets wat in onze boeken kijkt en dat moet minder, maar welke app dat is heeft niemand me verteld
    de controller appte: knijp die app af. welke app? ze is nu op vakantie
    er is iets dat in onze boeken zit maar ik weet niet eens welke app dat is, wat moet ik nou hebben
    beperken maar weet naam app niet
    welke app was het ook weer die weg moest
    Er moet een app weg volgens de directie maar welke bedoelen ze nou?
    Ik weet niet om welk programma het gaat, alleen dat er iets te veel rechten heeft
    In het advies staat 'beperk de app', zonder naam. Welke app dan, hoe vind ik dat?
    Er zou een app te veel mogen, maar welke het is weet ik zelf niet
    Ik wil iets aan de rechten doen, maar weet niet eens om welke app het gaat.
    Er moet een koppeling worden aangepast maar de naam van de app ken ik niet, hoe pak ik dat aan?
    De leiding wil een app weg maar noemt geen naam, hoe kom ik erachter welke bedoeld wordt?
    Ik wil iets laten stoppen maar weet niet eens om welke app het gaat
    Er boekt iets automatisch in onze Exact en ik wil ingrijpen, maar welke app is het?
    Ik wil de rechten van een app aanpassen maar weet niet meer welke app het precies was.
    Ik wil een app beperken of weghalen, maar weet niet eens welke het is.
    Ik moet de rechten van een koppeling wijzigen, maar ik ken de naam van de app niet.
    Het gaat om een of ander programma dat in onze boeken kan, maar hoe het heet zou ik niet weten
    moet iets intrekken van de accountant, maar welke app hij bedoelde ben ik kwijt
    ik wil iets beperken maar weet de naam van dat ding niet meer, zoiets met een blauw logo
    een programma moet ingeperkt worden maar er hangen er een stuk of acht en ik weet niet welke het is
    ik moet iets aan de app veranderen zei de adviseur, welke app dan
    Iemand zit in de dossiers te boeken, dat moet minder, maar ik weet niet eens welke app het is
    We willen iets stoppen waarvan we de naam niet kennen, er komen elke nacht memoriaalboekingen binnen
    De klant zegt 'dat programmaatje moet weg' en kan niet zeggen welk
    Klant wijst naar zijn scherm: 'dat ding moet minder kunnen'. Welk ding het is, weet hij noch ik
    ik moet 'de app' aanpassen maar er zijn er zeven en niemand zegt welke
    de collega die dit meldde is met vakantie, en ik weet niet over welke koppeling het gaat
    welk van die pakketten is het nou dat we moesten beperken
    baas bedoelt vermoedelijk de scanapp of de bonnetjesapp, ik weet niet welke ik moet aanpassen
    In mijn opdracht staat alleen 'de koppeling', ik heb geen idee welke van de tien ze bedoelen
    ik weet de naam van die app niet, iets met bonnetjes
    Er moet iets weg volgens de bestuurder, maar hij wist de naam van de app niet meer
    Hoe kom ik achter de naam van het ding waar het over gaat
    Ze zeggen dat iets in onze boeken kijkt, maar om welk programma het gaat kan niemand mij zeggen. Wat moet ik kiezen?
    De opdracht luidt 'beperk de tool van treasury'. Treasury gebruikt er vier.
    Weet niet meer hoe het heet, iets met cashflow, blauw logo, moet minder rechten krijgen
    kweet ni over welke app het gaat
    moet iets intrekken maar weet niet welke app
    iets heeft toegang maar wat
    baas zegt sluit die app af, welke zegt ie niet
    app naam vergeten, wil hem wel beperken of weg
    welke van de apps moet ik eigenlijk aanpakken
    accountant mailt: beperk de app. welke??
    iemand moet van het bestuur een app weg maar niemand weet meer welke dat was
    ik weet niet om welk programma het gaat, alleen dat er iets te veel mag
    De mail zegt 'een gekoppelde applicatie', maar welke? Ik moet er wat aan doen en weet niet welke.
    welke app bedoelen ze nu? ze zeiden dat ik er een moest beperken of intrekken
    geen idee hoe het ding heet dat aangepast moet worden
    op mijn takenlijst van mijn voorganger: 'toegang app aanpassen!!' maar welke app bedoelde hij
    klant wil advies over 'die ene koppeling', maar kan niet zeggen hoe ze heet
    Voorganger heeft iets gekoppeld, ik moet beslissen wat ermee gebeurt, maar welke app is het?
    Ik twijfel niet alleen over wat, maar ook over welke app het eigenlijk betreft
    het gaat om een app waarvan ik de naam niet weet, kan ik dan toch al kiezen
    Mail van Exact: 'een app heeft toegang'. Ik wil iets beslissen, maar weet niet over welke app het gaat
    leverancier vroeg mij iets te besluiten, maar zijn app heet bij ons anders en ik weet niet welke het is
    ik wil kiezen tussen weg en minder, alleen: over welke app had de baas het nu
    Ik moet iets inperken maar weet niet welke app
    Hoe kom ik erachter om welke app het hier gaat?
    Welke van die apps zou het kunnen zijn?
    Er moet een app weg, alleen weet niemand de naam
    De opdracht noemt geen naam van het programma
    Kan ik ergens zien welke app bedoeld wordt voordat ik kies?
    Ik kan pas kiezen als ik weet over welk programma we praten
    Voor ik beslis moet ik het betreffende programma nog vinden
    Iemand op kantoor vroeg me een app af te sluiten voor een klant, maar ik weet niet eens welke app het is.
    De penningmeester wil die app van vorig jaar weg hebben, maar de naam weet hij niet meer, en nu?
    Ik wil iets aan de toegang veranderen, maar weet niet eens hoe de betreffende app heet.
    Er moet een app weg volgens de directie maar welke precies weet ik niet
    Ik weet niet eens om welke app het gaat, hoe kies ik dan?
    Ik moet van mijn baas iets doen aan een app maar hij wist de naam niet. Hoe kom ik verder?
    Ik moet de toegang van een app aanpassen, maar niemand heeft verteld welke app het is.
    Iemand moet minder toegang krijgen via een app, maar welke app dat is weet ik nog niet.
    Er moet een programma uit maar ik weet alleen dat het iets met debiteuren doet, hoe begin ik?
    Ik wil iets loskoppelen, alleen de naam van de app ken ik niet.
    De accountant zegt: zet die app uit. Welke dan, ik heb geen idee hoe die heet.
    Mijn accountant noemt het "de koppeling" maar er zijn er vast meer. Hoe weet ik om welke het gaat?
    De naam van de app ken ik niet, alleen dat hij 's nachts boekingen doet. Wat nu?
    Iets leest onze administratie uit maar ik weet niet welke app ik moet aanpakken.
    De directeur zegt dat er een app te veel mag, maar niet welke. Waar begin ik?
    Ik moet de rechten van een koppeling aanpassen maar weet niet meer hoe die koppeling heet.
    Er zit iets aan Exact vast dat weg moet maar ik ken de naam niet
    Er leest iets mee in onze administratie maar niemand weet wat
    De accountant heeft het over "die app" maar welke bedoelt hij? Ik weet de naam niet
    Iets haalt gegevens uit Exact maar ik kan niet zeggen welk programma dat is; waar begin ik?
    Ik wil iets dichtzetten, alleen weet ik de naam van het programma niet.
    Er leest iets mee en ik wil dat stoppen, maar welke app is het?
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
        ik weet het nog steeds niet
        kan niet op de naam komen
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
    Ik weet inmiddels om welke app het gaat, wil verder met uitzoeken of ik moet beperken of weghalen
    nu weet ik welke app, verder kiezen
    Ik weet nu welke app het is, hoe kies ik verder?
    Ik weet nu om welk pakket het gaat, nog niet wat ermee moet
    Ik weet nu welke app het is, hoe kies ik verder wat ermee moet
    Ik weet inmiddels om welke app het gaat en wil alleen nog bepalen of ik hem intrek of beperk, hoe verder?
    o ik weet toch welke app het is, ik kan verder met kiezen
    Ik weet inmiddels welke app het is, nu alleen nog kiezen wat ermee moet
    ik weet inmiddels welke app het is, hoe ga ik verder met kiezen wat ik ermee doe
    ok ik weet nu toch welke app het is, waar was ik
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
    Straks gooi ik de app eruit en blijkt de keuken hem nog te gebruiken, hoe voorkom ik dat
    Wie gebruikt de bonnenapp verder nog in huis? Dat wil ik weten voor ik hem afsluit
    Straks haal ik die tool weg en zit de collega van de loonafdeling zonder. Hoe ga ik daarmee om?
    voordat ik besluit, moet ik nagaan of de loonafdeling dat programma ook gebruikt?
    raakt het collega's als ik een app dichtzet die ik ooit heb aangezet
    hoe weet ik of nog iemand afhankelijk is van een app voor ik iets afsluit
    straks haal ik iets weg waar de salarisafdeling op draait, hoe voorkom ik dat
    Voor ik die app eruit gooi: hebben andere mensen daar last van?
    Straks zet ik iets uit waar de conciërge nog mee werkt, hoe voorkom ik dat?
    Als ik mijn ja terugneem, kan Mia van het secretariaat dan nog voort?
    Zitten er misschien nog anderen op die app die ik wil sluiten? Ik wil geen gemor in de lerarenkamer
    Ik dacht dat alleen ik de bonnenapp gebruikte, maar is er een manier om dat na te vragen voor ik iets sloop?
    straks haal ik een app weg die de werkplaats nog nodig heeft, hoe weet ik dat
    voordat ik iets afsluit: gebruikt de vestiging in Breda dit pakket niet toevallig nog
    misschien leunt de boekhouder nog op dat scanprogramma, hoe check ik dat voor ik het weghaal
    Als ik mijn toestemming intrek, valt de app dan ook weg voor mijn collega op het magazijn?
    hoe weet ik of iemand anders de feedtool nog nodig heeft voor ik hem weghaal
    gebruikt nog iemand anders die app, dat wil ik weten voor ik ga snijden
    gebruikt collega app ook
    zit iemand anders nog op die app voor ik beslis
    Voor ik de ticketapp dichtzet: hoe weet ik of de mensen van marketing hem niet nog nodig hebben?
    zouden collega's last hebben als ik mijn toestemming voor de planner weghaal
    Straks haal ik iets weg waar de keuken nog mee werkt, hoe weet ik dat vooraf?
    Voordat ik aan een app kom: hoe weet ik of een collega hem nog gebruikt
    Hoe voorkom ik dat ik iemands werk stilleg als ik iets aan een app verander?
    Hoe weet ik of mijn boekhouder die app ook gebruikt, straks pak ik hem iets af
    kan ik hem zomaar wegdoen of zit er nog iemand op te werken
    is er nog iemand hier die dat programma gebruikt, dat zou ik graag weten voor ik iets afneem
    wie moet ik allemaal verwittigen voor ik een app weghaal
    Raken collega's hun koppeling kwijt als ik de mijne stopzet?
    Hoe weet ik of iemand anders die app nog nodig heeft?
    Heeft mijn collega last als ik mijn toestemming weghaal?
    Geldt mijn intrekking ook voor de toestemming van een ander?
    Voordat ik de app van de klant laat weghalen: hoe weet ik of een collega of zijn accountant er nog mee werkt, en gaat die van hen dan ook mee?
    Ik twijfel of ik hem mag dichtzetten, want misschien werkt de salesafdeling er nog mee. Wie vraag ik allemaal, en raakt mijn intrekking hen?
    Voordat ik beslis wat er met de app gebeurt: hoe weet ik of inkoop hem ook nog gebruikt, en raakt het hun toegang
    Als ik mijn akkoord voor het CRM weghaal, valt het dan ook uit voor de buitendienst die het zelf gekoppeld heeft
    Ik durf er niet aan te komen, straks werkt er nog een collega mee
    Hebben mijn collega's er last van als ik mijn toestemming intrek?
    Moet ik het eerst rondvragen voordat ik iets afsluit? Misschien gebruikt de accountant hem nog.
    Mag ik een app weghalen zonder het aan de anderen te vragen
    Straks zit de hele verkoopbuitendienst zonder omdat ik iets uitzet. Hoe voorkom ik dat?
    Geldt mijn intrekking alleen voor mij of voor iedereen op kantoor?
    Als ik mijn ja intrek, merkt mijn collega op haar scherm daar dan iets van?
    Ik wil iets aan de scanner veranderen, maar misschien gebruikt de salarisafdeling hem ook nog sinds de fusie
    voordat ik hem eruit gooi: gebruikt een collega die app misschien nog
    ik wil stoppen met een tool maar niet dat de andere afdeling dan zonder zit
    voor ik hem afknijp, hoe kom ik erachter of iemand anders hem nodig heeft
    collega gebruikt app misschien ook, eerst vragen?
    intrekken gevolgen voor collega's
    merkt de accountant het als ik intrek
    Hoe weet ik of een collega de app nog nodig heeft voor ik hem wegdoe?
    Als ik mijn toestemming intrek, valt die van mijn collega dan ook weg?
    Straks zit de verkoopafdeling zonder omdat ik iets uitzet. Hoe ga ik na wie er nog op leunt
    Raakt het anderen als ik mijn eigen akkoord terugneem?
    Hoe voorkom ik dat ik een cliënt zijn werkende tool afpak als ik mijn toestemming terugneem?
    Ik wil hem kwijt maar mijn compagnon mogelijk niet. Raakt mijn actie zijn toegang?
    Als ik mijn toestemming weghaal, kunnen mijn collega's de app dan nog gebruiken?
    Hoe weet ik of een collega nog last krijgt als ik een app weghaal?
    Merken mijn collega's er iets van als ik mijn toestemming voor een app intrek?
    Wie moet ik vooraf inlichten als ik een gedeelde app weg wil halen?
    Blijft de app voor mijn collega doorlopen als ik mijn eigen akkoord stop?
    Gaat een app ook voor onze boekhouder dicht als ik mijn toestemming weghaal?
    Moet ik eerst vragen of een ander de app nog gebruikt voordat ik er iets aan verander?
    Hoe voorkom ik dat ik een app weghaal die een collega nog nodig heeft?
    Raak ik collega's als ik mijn toestemming voor deze app intrek?
    Hoe weet ik of iemand anders nog met deze app werkt voordat ik iets uitzet?
    Geldt de toestemming van mijn collega nog als ik de mijne van dezelfde app weghaal?
    Ik wil iets weghalen, maar hoe weet ik of collega's die app nog nodig hebben?
    Misschien werkt een andere afdeling ook met deze app, bij wie ga ik dat na voordat ik hem beperk?
    Voordat ik hem eruit gooi, hoe weet ik of mijn compagnon of de accountant er nog mee werkt
    straks trek ik iets weg waar een ander nog mee zit te werken, kan dat
    Zou er nog een collega op vestiging Zwolle met die tool werken? Dat wil ik weten eer ik hem weghaal
    Merken mijn collega's het als ik mijn toestemming weghaal, of houden zij de hunne
    Haal ik de vloer weg onder een ander als ik mijn koppeling beëindig?
    voor ik iets afsluit: wie hangt er nog meer aan deze tool
    als ik mijn toestemming weghaal, is mijn collega dan ook z'n toegang kwijt?
    Hoe weet ik of een collega bij een dochter er nog op vertrouwt voordat ik ga snoeien?
    Misschien gebruikt de salarisafdeling die app ook nog, hoe pak ik dat aan voor ik iets weghaal
    Als ik mijn akkoord weghaal, raakt dat dan ook de controller in Gent?
    Treasury, salaris en de Belgische tak: wie moet ik polsen voordat ik iets aan de app verander?
    gebruikt nog iemand die app?
    straks haal ik iets weg wat marie nog nodig heeft
    hoe weet ik of collegas de app nog gebruiken voor ik iets weghaal
    hoe weet ik of een collega die app nog nodig heeft voor ik er iets van afhaal
    wie moet ik eerst vragen voordat ik rechten wegneem
    Voor ik mijn keuze maak: hoe weet ik of collega's van de app afhankelijk zijn?
    als ik de mijne weghaal, ligt de collega van crediteuren dan ook plat?
    Hoe voorkom ik dat een collega ineens zonder app zit?
    Werkt er nog iemand met die app voordat ik hem wegdoe?
    Moet ik anderen waarschuwen voor ik toegang wegneem?
    Raakt een ander zijn toegang kwijt als ik de mijne intrek?
    Als ik mijn toestemming voor deze app intrek, kunnen collega's op kantoor er dan nog mee werken?
    Gebruikt iemand anders op kantoor deze app nog, en hoe weet ik dat voordat ik hem voor de klant weghaal?
    Raken mijn collega's hun koppeling ook kwijt als ik de mijne intrek?
    Hoe weet ik of er nog iemand met die app werkt voordat ik iets afpak?
    Ik wil mijn toestemming voor de planningstool weghalen. Twee collega's werken er ook mee. Hebben die daar last van?
    Hoe kom ik te weten of iemand anders in het bedrijf de app nog nodig heeft voordat ik iets weghaal?
    Gaat de app van mijn collega ook stuk als ik mijn toestemming intrek?
    Ik wil een app wegdoen, maar misschien gebruikt de verkoopafdeling hem nog. Hoe ga ik daarmee om?
    Voordat ik iets weghaal: hoe weet ik of anderen die app nog gebruiken?
    Is er gevaar dat collega's last krijgen als ik mijn toestemming aan een app weghaal?
    Voordat ik Dext wegdoe: merken mijn collega's of de accountant daar iets van?
    Hoe voorkom ik dat ik iets stukmaak voor anderen als ik een app wegneem?
    Hangt er van deze koppeling nog iemand anders af? Ik wil hem loskoppelen maar twijfel.
    Als ik mijn toestemming intrek, geldt dat dan ook voor die van mijn collega?
    Moet ik eerst nagaan of collega's de app nog gebruiken voordat ik de toegang wegneem?
    Als ik mijn toestemming weghaal, kan mijn collega de app dan nog gebruiken?
    Hoe voorkom ik dat ik een app uitzet die de accountant nog nodig heeft?
    Hoe kom ik te weten of er nog collega's die app gebruiken voor ik ze uitschakel?
    Straks trek ik iets in waar een collega nog mee werkt, hoe weet ik dat?
    Gebruiken anderen op kantoor de app nog die ik wil weghalen? Hoe kom ik daarachter?
    Moet ik eerst rondvragen voordat ik een app intrek?
    Hoe weet ik of een collega last krijgt als ik deze app dichtzet?
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
    Hoe zie ik het verschil tussen een gewone gekochte app en eentje die van onszelf is?
    Gekochte app of eigen app, waaraan zie ik het verschil? Wij hebben hem via een leverancier
    Waaraan herken je of iets een zelf aangemelde app is of een kant en klare van een leverancier, voordat ik kies
    gekocht pakket of eigen registratie, hoe zie ik dat als leek voordat ik verder kies
    waaraan herken ik een eigen app versus een gekochte, voor ik iets beperk
    standaardapp of eigen app, hoe onderscheid je die
    Hoe kom ik erachter of ons programma een gekochte app is of eentje van onszelf?
    Waaraan kunt ge zien of een app van een leverancier komt of in eigen huis geregistreerd is?
    standaard of eigen app, hoe ziet een leek dat
    Het wordt mij gevraagd: eigen app of standaardapp. Waar zie ik dat aan?
    We kochten het programma gewoon bij een winkel, is het dan een standaardapp?
    Bij het inloggen mocht ik destijds geen administraties kiezen, zegt dat iets over de soort app?
    Wie heeft onze app geregistreerd, de maker of wij? Ik moet het aanduiden en weet het niet
    hoe zie ik of iets een standaardapp is of door ons zelf geregistreerd
    eigen app of standaardapp, waaraan herken je dat
    is Payhawk voor Exact een standaardapp en onze eigen export niet, hoe zie je dat
    waaraan merk ik dat een app door de leverancier is aangemeld en niet door ons
    eigen app of standaardapp, waar zie ik het verschil aan
    hoe zie ik of app eigen of standaard is
    gekocht bij leverancier = standaard app?
    Onze app is door een neefje gebouwd, telt dat als eigen of gewoon als leveranciersapp?
    hoe zie je of het pakket een eigen app is of eentje van een leverancier
    Hoe herken ik of onze koppeling een standaardapp is of eigen registratie
    is klippa bij ons een eigen app of een gewone
    wij weten niet of onze app standaard of zelf geregistreerd is, waaraan zie ik dat
    hoe weet ik of dat een app van een leverancier is of eentje die onze neef zelf geregistreerd heeft
    is dat nu een gekochte app of een zelfgeregistreerde, waar zie ik dat aan
    Komt die app uit een winkel of is hij van eigen makelij, en waar merk je dat aan?
    Is onze koppeling een standaardapp of een eigen app?
    Klant weet niet of zijn dashboard via een zelf geregistreerde app loopt of via die van de leverancier. Waaraan herken je het verschil?
    Voor het vervolg moet ik weten of het om een eigen app of een standaardapp gaat. De klant heeft een licentie bij een softwarehuis, zegt dat genoeg?
    Waaraan zie ik of ons BI-ding een app van de leverancier is of eentje van onszelf
    moet ik voor de keuze weten of het een standaard-app is, en hoe merk ik dat dan
    Is ons BI-ding nou van een leverancier of hebben we het zelf geregistreerd, waaraan zie je dat
    Waaraan zie ik of het een app is van een leverancier of eentje die we zelf hebben laten maken? Dat schijnt uit te maken voor wat ik mag kiezen.
    Maakt het voor de mogelijkheden uit of Klippa of onze eigen programmeur de app aanmeldde, en hoe herken ik dat?
    Waaraan kan ik zien of dit programma een eigen app of een gewone van de leverancier is voordat ik iets kies
    De programmeur die vertrok zei dat het onze eigen app was, de leverancier zegt van niet, waaraan zie ik dat voor ik kies
    hoe zie ik of een app door ons zelf is geregistreerd of door een leverancier
    is dit een standaardapp of een eigen app, waar merk ik dat aan
    eigen app of standaardapp herkennen
    zelfgebouwd of leverancier: hoe weet ik dat
    Gekocht pakket of door onze IT geregistreerd, hoe kom ik daarachter
    eigen app of standaard app, wat is dat verschil en hoe zie ik het
    Is Klippa bij ons een standaard app? En die van onze programmeur dan?
    Wij twijfelen of de maatwerkapp 'eigen' heet of 'standaard'. Hoe bepaal je dat?
    Hoe herken ik dat iemand op kantoor ooit zelf iets in de App Store heeft aangemeld?
    Waaraan zie ik of onze rapportagetool een app van de leverancier is of eentje die wij zelf hebben aangemeld?
    Waaraan herken ik een eigen app in Exact Online?
    Is onze app een standaardapp als we hem gewoon hebben gekocht?
    Waar merk je aan of een koppeling door onze IT zelf is aangemeld bij Exact?
    Bij het inloggen kon ik nooit administraties kiezen, is het dan een eigen app?
    Is ons pakket een eigen app of een standaardapp, en waaraan zie je dat?
    Wij kochten een pakket bij een leverancier, telt dat als een standaardapp of als eigen app?
    Waaraan zie ik of wij een eigen app of een standaardapp van een leverancier gebruiken?
    We kochten een pakket bij een leverancier, valt dat onder standaardapp of eigen app?
    Hoe zie ik of het een gewone app van een leverancier is of een die wij zelf registreerden?
    Klippa hebben we gekocht en een script is door IT gemaakt; welke van de twee is een eigen app?
    waaraan herken ik of het een gekochte app is of eentje die we zelf hebben laten aanmaken, voordat ik kies wat ik ermee doe
    Hoe herken je of iets een leveranciersapp is of door onszelf is aangemeld, dat moet ik weten voor ik kan kiezen
    Waaraan zie ik wat voor soort app dit is
    is Silverfin een eigen app of een standaard app en hoe zie je dat
    hoe herken ik of iets een private app of een marktplaats-app is
    is PowerBI-koppeling van Invantive nou een eigen of een standaard app
    Hoe herken ik of iets door ons zelf is aangemeld of van een softwarehuis komt
    waaraan zie je wat voor soort app het is
    Is dit er een van onszelf of een van de markt? Voor het register moet ik dat invullen.
    Komt dit pakket van de markt of is het bij ons geregistreerd, waaraan merk je dat als leek
    waaraan zie ik of het een standaardapp is
    hoe herken k een eigen app
    waaraan zie ik of onze koppeling een eigen app is of een gewone van een leverancier
    waaraan zie ik of het een zelf geregistreerde app is of een van de leverancier, ik moet dat weten om te kiezen
    Klant weet niet of hij een eigen app heeft. Welk kenmerk laat ik hem opzoeken?
    Waaraan herken ik een zelf geregistreerde app?
    Is dit er een van de leverancier of een van ons?
    Hoe zie ik welk type app ik voor me heb?
    Hoe zie ik of de koppeling van onze holding een eigen app is of een app van een leverancier?
    Is LucaNet bij ons een app van de leverancier of hebben we die zelf geregistreerd, waaraan zie ik dat?
    Waaraan herken ik dat de app door een leverancier is geregistreerd en niet door ons kantoor?
    Hoe zie ik of een koppeling een eigen app of een standaardapp is?
    De ene keer is sprake van een eigen app, de andere keer van een standaardapp. Waaraan herken ik welke wij hebben?
    Hoe herken ik of onze koppeling op een eigen of op een standaard app draait?
    Waaraan zie je of een koppelprogramma met een zelf geregistreerde app werkt?
    Is onze Power BI-connector een standaardapp of een eigen app? Waaraan zie ik dat?
    Hoe kom ik erachter of ons rapportageprogramma met een eigen appregistratie werkt of met die van de leverancier?
    Is onze app standaard of van onszelf? Ik heb geen idee waar je dat aan ziet.
    Hebben wij zelf een app geregistreerd of is dit die van de leverancier? Hoe herken je dat?
    Waaraan merk ik dat een app door ons eigen bedrijf in de App Store is gezet?
    Hoe zie ik of een app van de leverancier is of door ons zelf geregistreerd?
    Is onze Power BI-koppeling een eigen app of een standaardapp? Waaraan herken ik dat?
    Ik heb bij het koppelen nooit administraties gekozen, is het dan een eigen app?
    Is Klippa een eigen app of iets anders, en hoe merk ik het verschil?
    Is die tool van ons een standaard app of een eigen app, en waar zie ik dat aan?
    Waaraan herken ik of iets een standaardapp is of door ons zelf geregistreerd?
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
        hij hoeft niet overal bij te kunnen
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
        geen idee welke apps er draaien
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
        onze boekhouder doet het niet langer

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
    De bonnenapp mag minder. Kan ik ook een deel afnemen of is het alles of niets?
    Wil minder toegang voor de bonnenapp. Alles, een paar zaken, of soorten gegevens: wat kan er?
    Moet alles van die app weg of kan ik ook een stuk weghalen, bijvoorbeeld één klant of alleen de salarisgegevens?
    kan een app gedeeltelijk dicht, of is het alles of niets
    Mag er ook een stukje van de toegang af, of is het alles of niks?
    Moet bij zo'n app altijd de hele boel eruit of kan het ook half?
    De kascommissie vindt dat de contributie-app te veel mag. Kun je daar laagjes in aanbrengen?
    in welke maten kan ik een app zijn toegang afnemen
    Kan ik kiezen tussen helemaal niks meer en een beetje minder?
    Hoe ver kan ik gaan met terugschroeven van wat die app mag?
    Is er iets tussen 'alles mag' en 'niets mag' bij ons bewonersportaal?
    Ik wil van het programma af, nou ja, half af. Kan half?
    Een deel van de toegang wegnemen: per stichting, per soort gegevens, of allebei?
    De ouderraad wil dat de app minder ziet, wat kan er zoal minder?
    Hoe fijn kan ik de kraan van die app dichtdraaien?
    Zijn er gradaties in minder toegang?
    de app mag minder, maar ik weet nog niet of ik alles weghaal of een deel
    ik wil de urenapp minder geven, kan dat half of moet alles weg
    Moet de app helemaal weg of alleen een paar bedrijven of een deel van de data? Wat zijn de mogelijkheden om hem in te perken
    hoe ver kan ik een app terugdraaien, wat zijn de smaken
    hoeveel van toegang weg, alles of deel
    Moet de kassa helemaal weg uit Exact, of zou het ook kunnen met één zaak minder of zonder de salarissen?
    Ik wil de app minder laten zien maar weet nog niet of alles weg moet of alleen een paar praktijken
    Ze willen 'minder toegang'. Is dat minder bv's, minder soorten gegevens of niks meer?
    Hoeveel moet ik eigenlijk afpakken: alles, een paar firma's of bepaalde gegevens?
    hoeveel afnemen is genoeg na zo'n lek: enkel dat ene dossier of alles?
    Moet alles weg bij een app, of een paar bedrijven, of wat gegevens?
    Ik weet dat de app minder moet, maar is dat helemaal niks, alleen bepaalde bedrijven of alleen bepaalde gegevens
    Alles weg, een paar bedrijven weg of een soort gegevens weg: wat bestaat er eigenlijk
    Hoeveel kan ik afpakken van een programma: alles, bedrijven, soorten gegevens?
    Moet alles weg, een paar bedrijven of een paar soorten gegevens? Wat is er mogelijk
    Er moet iets weg van wat de app mag, maar alles, een paar bedrijven of een soort gegevens, dat weet ik nog niet
    Moet alles van de app weg of alleen een deel, en wat is dan elk de juiste stap?
    Ik wil dat een app minder krijgt, maar hoe weet ik of het om alles, bedrijven of gegevens gaat?
    Ik wil minder toegang voor een app: kan ik kiezen tussen alles, een paar administraties of een deel van de gegevens?
    Moet er een deel weg of alles; hoe bepaal ik hoeveel toegang ik de app afneem?
    Ik wil dat de app minder kan, maar of alles weg moet of alleen een stuk daar ben ik nog niet uit
    de urenapp ziet te veel, wat kan ik eraf halen, hele bedrijven, of alleen de lonen
    Minder mag het zijn, alleen hoe ver kan ik gaan, alles eraf of per zaak of per soort gegevens
    De app hoeft niet álles meer te kunnen, welke maten zijn er
    is er iets tussen alles en niks in voor een app
    Er moet wat af bij die app, maar is dat de hele toegang, een paar dossiers of alleen het salarisdeel?
    Hoeveel haal je eigenlijk weg bij een app die te gretig is, alles of een deel
    de klant zegt dat de app best wat minder mag, hoe bepaal ik hoe veel minder
    Ik wil een app terugsnoeien. Kan dat per klant, per soort gegevens of alleen helemaal?
    Vier dossiers, alles, of een soort gegevens: dat is de vraag van onze klant over 'minder'
    alles eruit of maar een stuk: hoe bepaal ik dat voor de scanapp
    de app moet minder kunnen, maar hoeveel minder is de vraag
    kan ik kiezen tussen alles weghalen, een paar dossiers weghalen of alleen de salarisgegevens weghalen
    moet onze CRM er helemaal uit of volstaat het om de holding eruit te halen?
    de dga wil 'minder inkijk' voor de CRM, maar weg of deels weg is niet besproken
    Ik wil iets van de toegang afhalen, maar hoeveel precies: alles, een paar dochters of alleen de salarisgegevens?
    Alles, een deel of alleen bepaalde gegevens weg, wat zijn daarin de smaken?
    Ik kan kennelijk kiezen hoe ver ik ga met het wegnemen bij die app, tussen wat?
    Volgens de FG moet de toegang proportioneel worden; kan dat per bv, per soort gegevens of is het alles of niks
    Het moet in elk geval minder worden met Visma, hoeveel minder is nog open
    Hoe grof of fijn kan ik snoeien in de rechten van een app?
    De raad wil dat de app minder mag. Zijn er tussenstappen tussen niets doen en alles afpakken?
    Alle toegang, een aantal bv's of een soort gegevens, dat moet ik kennelijk aangeven. Wat betekent elk?
    moet alles weg of maar een deel
    hoeveel haal ik er best af bij die scanapp
    wel facturen maar geen lonen, of toch alles weg?
    helemaal dicht of alleen twee dossiers dicht, twijfel
    mag er minder, weet enkel nog niet hoeveel minder
    alles eraf is dat niet overdreven
    de app mag minder, ik moet alleen nog beslissen of alles weg gaat of een paar boekhoudingen of bepaalde gegevens
    Kan ik kiezen hoeveel ik van een app afneem: helemaal, deels, of alleen een soort gegevens?
    hij moet minder kunnen, maar hoeveel minder... wat zijn de smaken
    Minder toegang is het doel. Gaat dat per administratie, per gegevenssoort of alles in één keer?
    ik wil dat de app minder kan, maar tussen een beetje en alles zit veel. hoe fijn kan ik dat regelen
    klant wil 'een deel' weghalen bij Basecone. Een deel van wat, bedrijven of soorten gegevens? Hoe ver kan dat gaan?
    Moet alles eruit, of kan ik ook alleen een stuk van wat Dyflexis heeft wegnemen?
    Hoeveel moet ik wegnemen om te zorgen dat de salarissen veilig zijn, alles of een stukje?
    In welke porties kan ik rechten afnemen?
    cliënt vraagt of hij de kraan helemaal dicht moet draaien of een standje lager kan
    klant zegt 'iets minder graag'. hoe vraag ik door: alle toegang, bepaalde bv's of bepaalde gegevens?
    welk deel van de toegang kan eruit en welk deel niet
    Hoeveel van de rechten moet ik eigenlijk weghalen?
    Minder toegang graag, maar hoeveel minder weet ik nog niet
    Kan ik ook een deel afpakken in plaats van alles?
    Alles weg, een paar bedrijven weg of alleen wat gegevens weg?
    De app mag wel wat inleveren, welke porties bestaan er?
    Wat kan er allemaal af van de toegang van een app?
    Is er iets tussen niks en alles mogelijk bij een app?
    Ik wil het inperken, tot hoever kan dat gaan?
    Hoeveel kan ik bij een app weghalen: alles, een paar klanten of een deel van de gegevens?
    Kan een app ook half worden ingetrokken?
    Er moet toegang af bij een app, maar ik weet niet of alles weg moet of een deel.
    Kan ik een deel van wat een app mag weghalen of is het alles of niets?
    Kan ik een app ook maar een deel van de toegang afnemen in plaats van alles?
    Moet ik alle rechten intrekken of volstaat het om een paar bedrijven weg te halen?
    Kan ik ook enkel een stuk van de rechten van een app afnemen?
    Alles hoeft niet weg, maar ik weet niet goed of ik bv's of gegevens moet beperken
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
        er mag niks overblijven
        geen toegang meer, punt
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
        hij mag niet bij de holding
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
    Voordat ik kies wat ik doe: is het eigenlijk onze eigen app of eentje van een leverancier, en waarom doet dat ertoe
    eigen of gekochte app maakt dat uit voor beperken of intrekken
    Maakt het voor beperken uit of een app van ons is of van een leverancier?
    Voor het beperken vraagt men of het een eigen of standaardapp is, wat is de bedoeling
    maakt het voor het beperken iets uit of de app van ons is of van een leverancier?
    Hangt mijn keuze tussen beperken en iets anders af van wie de app geregistreerd heeft?
    Of ik kan beperken hangt geloof ik af van of het een gekocht pakket is of iets dat we zelf hebben aangemeld, klopt dat
    Minder klanten voor een app willen we wel, maar onze IT'er heeft die app zelf aangemeld, maakt dat uit voor de keuze
    eigen app of standaard, maakt dat uit voor beperken
    maakt het uit of wij de app zelf hebben aangemeld
    Ik wil een app inperken, maakt het dan uit of het een standaardapp is of van onszelf?
    Voor het beperken moet ik kiezen tussen eigen app en standaardapp, waarom is dat van belang?
    .opt-standard =
        niet een eigen app
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
        niet door ons geregistreerd
        zelf hebben we niks gebouwd
    .opt-own =
        geen standaard app
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
        er zit geen leverancier achter
        allesbehalve standaard
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
    De app hapert, kan een foutmelding zijn of een inlogscherm, welke kant op?
    De app doet vreemd, soms een inlogscherm en soms een melding, hoe kies ik wat te doen?
    Het programma doet het niet meer en ik weet niet welke uitleg ik nodig heb: inloggen, foutmelding, of niks?
    Het programma doet raar als ik gegevens ophaal, hoe weet ik welk soort storing het is?
    Die app van de voedselbank doet het niet, waar moet ik op letten om te weten wat ik moet doen?
    kapot die koppeling, maar er kunnen toch verschillende dingen aan de hand zijn? waar let ik op
    App werkt niet, welke hulp hoort bij welk verschijnsel
    Ons programma is stuk, maar of het nu inloggen, geweigerd of overvraagd is, hoe zie ik dat?
    Er zijn vast meerdere manieren waarop een app kan haperen, hoe herken ik welke ik heb
    de app doet raar, soms een login, soms een fout, soms niks; waar hangt het van af wat ik moet doen
    app doet raar, wat ik zie bepaalt wat te doen?
    De app doet het niet meer en ik weet niet of ik een foutmelding of een inlogscherm serieus moet nemen, wat nu?
    App doet iets raars: soms inloggen, soms Forbidden, soms 429. Welke hulp hoort bij welk verschijnsel?
    hij doet raar, soms moet ik inloggen en soms komt er een melding, wat moet ik dan kiezen
    App doet raar: de ene dag inlogscherm, dan fout, welke hulp past?
    Het pakket doet raar met Exact, vertel ik je wat ik zie en wijs jij dan de weg?
    De app doet raar: soms een inlogscherm, soms 403. Welke weg moet ik op?
    gisteren werkte die app, vandaag iets anders dan normaal, er zijn wel vijf soorten meldingen, welke hulp hoort bij welke
    Koppeling doet het niet goed: de ene dag een foutcode, dan weer een inlogscherm, welk spoor volg ik?
    De app doet niets meer; welke aanpak hoort bij wat ik op het scherm zie?
    Mijn app doet raar en ik weet niet of het aan toestemming, limieten of een fout ligt, waar let ik op?
    De app doet het niet meer en ik moet een weg kiezen, maakt het uit wat er in beeld staat
    App doet raar, de ene keer vraagt hij om inloggen, de andere keer een code. Welk beeld hoort bij welke oplossing
    Hij werkt niet goed meer en ik zie wel íets op het scherm, hoe vertaal ik dat naar de juiste handleiding
    Er staat een melding, of eigenlijk twee, en bij een derde dossier blijft het leeg. Waar hoort wat bij
    app doet raar, soms login, soms 403, soms 429, welke hoort bij welke oplossing
    hij werkt niet meer, hoe lees ik aan het scherm af wat ik nodig heb
    Login gevraagd, stilte, 403 of 429: welke van jullie gidsen hoort bij welk verschijnsel?
    app werkt niet meer, soms inlog soms foutcode, welke hulp past
    naargelang wat ik zie in de app, waar moet ik zijn
    de app doet het niet goed en ik moet kiezen tussen opnieuw inloggen, wachten of de fout uitzoeken
    de app hapert, maar of dat een login, een fout of een limiet is? waar let ik op om de juiste weg te kiezen
    De app doet het niet, welke kant moet ik op?
    Er is iets mis in de app, help me de goede uitleg kiezen
    De app doet raar: soms niks, soms een inlogscherm. Welke kant moet ik op?
    De app doet het niet goed meer, ik weet alleen niet of dat iets met toestemming of met een fout te maken heeft.
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
        ik kom er niet in, moet inloggen
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
        geen toegang tot deze administratie staat er
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
        geen foutmelding maar niet compleet
        er is geen fout, alleen mis ik facturen
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
        er komt niks meer
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
    Er komt wel wat binnen maar niet alles, hoe bepaal ik wat er ontbreekt
    Alles werkt maar het pakket laat minder zien dan het zou moeten, welke kant moet ik op?
    De app doet het wel maar we zien niet alles van de stichting, hoe bepaal ik wat er schort?
    Er is minder te zien dan ik gewend ben en geen foutje te bekennen, welke kant moet ik op?
    Alles draait, alleen lijkt er iets te weinig in te staan. Wat kan ontbreken?
    Wij krijgen een half rapport. Is de app te weinig toegestaan of zit het ergens anders, hoe begin ik daaraan?
    app werkt maar ik zie niet alles, waar moet ik beginnen
    de app werkt wel maar niet alles is te zien, welke mogelijkheden zijn er om dat op te lossen
    app werkt maar ik zie niet alles
    De app loopt goed maar toont minder dan ik verwacht en ik weet niet of dat aan de app ligt of aan mijn keuze
    De app werkt, maar toont niet alles wat ik verwacht; welke kant moet ik op
    de app doet het maar laat niet alles zien, en ik weet nog niet of het aan rechten of instellingen ligt, wat kies ik
    De app werkt maar toont te weinig, welke oplossing hoort daarbij?
    De koppeling doet het wel, we missen alleen dingen in het overzicht, en ik kan niet zeggen of het aan ons ligt of aan de app. Welk van de drie sporen moet ik op?
    Mijn app laat te weinig zien, vijf dingen gezien, het zesde niet. Welke kant op
    hij doet het wel maar toont niet alles en ik weet niet of het aan de app of aan Exact ligt
    De app werkt maar is niet compleet, mag hij er niet bij of is het iets anders, hoe splits ik dat
    De app werkt maar laat niet alles zien, welke keuze moet ik dan maken?
    Mijn app werkt, maar toont te weinig; hoe kies ik tussen rechten aanpassen en verder zoeken?
    alles werkt wel in de app maar ik zie minder dan ik zou moeten zien, waar moet ik dan zijn
    Koppeling loopt, maar we krijgen niet alles te zien. Is dat een recht dat ontbreekt of iets anders, hoe kies ik
    er ontbreekt iets in de app maar ik weet niet of dat een toestemming is of een ander probleem
    Het werkt, alleen te mager. Welke weg neem ik als ik de oorzaak niet ken en welke als ik hem wel ken
    koppeling draait prima maar niet alles is zichtbaar, en ik weet niet of het aan de app of aan het rapport ligt
    te weinig te zien in het dashboard, moet ik iets toevoegen of eerst zoeken
    Er ontbreekt iets in de app maar ik weet niet of de app niet mag of dat het ergens anders zit, welke van de twee paden?
    De app laat te weinig zien. Ontbreekt er een toestemming of is het iets anders, hoe kies ik?
    app werkt gewoon maar toont niet alles, welke kant op
    er ontbreekt iets in de app, toevoegen of uitzoeken?
    de app werkt maar ik zie te weinig, welke kant moet ik op
    rapport toont maar een deel en ik weet niet of het aan rechten ligt of iets anders
    De app werkt maar laat te weinig zien, en er zijn verschillende oorzaken mogelijk. Hoe weet ik welke weg ik op moet?
    De app laat te weinig zien en ik weet niet waarom
    Er ontbreekt iets in de app, welke uitleg heb ik nodig?
    De app werkt wel maar laat te weinig zien, welke hulp heb ik dan nodig?
    De app draait zonder fout, alleen laat hij niet alles zien. Wat zijn mijn mogelijkheden?
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
        hij heeft geen rechten op een van de bvs
        hij mag niet bij de nieuwe bv
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
        geen flauw idee waarom
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
        er mag niets meer ontbreken, ook later niet
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
    Er verandert bij ons van alles: nieuwe boekhouder, andere login, eigen app. Waar hoort dat thuis?
    De koppeling zelf is prima maar er verandert iets bij ons: iemand weg, ander kantoor, nieuwe sleutel. Welke uitleg hoort waarbij?
    een wijziging rond een koppeling: gebruiker, accountant of registratie, waar begin ik
    Bij ons verandert er van alles: penningmeester, boekhouder, misschien ook het secret. Waar moet ik zijn voor de app?
    De app blijft gewoon maar er wisselt iets eromheen, welke uitleg hoort daarbij
    Nieuw bestuur, ander kantoor en de app moet gewoon doorlopen, waar begin ik
    Er komt een verhuizing van taken aan: wie of wat moet ik dan bij de koppelingen aanpassen?
    er verandert bij ons een hoop, boekhouder, personeel en software. waar begin ik met de koppelingen
    we krijgen zowel een nieuwe boekhouder als een nieuwe koppelgebruiker, welke kant moet ik op
    er verandert hier van alles rond de app: andere boekhouder, andere gebruiker, nieuw secret. Welke gids voor welk?
    er verandert iets: user of boekhouder of eigen app
    Er verandert van alles: andere boekhouder, andere gebruiker of toch een nieuw client secret, wat hoort bij mijn app?
    Er verandert iets bij ons rond een koppeling, andere gebruiker of andere accountant of ander secret; welke route hoort waarbij
    er verandert iets bij ons en de app blijft: andere gebruiker, andere boekhouder, wat is dan de weg?
    de app blijft maar de persoon en de boekhouder veranderen, welke weg volg ik dan van die verschillende
    De koppeling zelf is goed, er verandert alleen iets omheen: misschien een andere medewerker, misschien een ander kantoor, dat is nog niet beslist. Bij welk verhaal hoor ik?
    Er verandert iets om de koppeling heen: andere gebruiker, ander kantoor of nieuwe sleutel, waar hoor ik dan
    Er verandert iets rond een pakket dat blijft: ander account, andere boekhouder of ander geheim. Welke van de drie moet ik hebben?
    er verandert hier van alles, iemand weg, nieuw kantoor, en de app moet blijven, welke hulp heb ik nodig
    Zowel de boekhouder als de beheerder wisselt dit kwartaal, onder welk kopje valt de koppeling dan?
    Er verandert iets rond onze app, een andere gebruiker of een nieuw secret, welke aanpak hoort daarbij?
    er verandert iets bij ons rond een app, andere mensen, ander kantoor misschien, wat doe ik met de koppelingen
    De app blijft maar er verandert iets omheen: collega weg, ander kantoor, eigen registratie. Welk van de drie gidsen?
    Niets mis met de app zelf. Er wijzigt alleen iemand of iets eromheen en ik weet niet bij welke uitleg dat hoort
    binnenkort: nieuwe boekhouder én de koppelgebruiker wijzigt én we roteren het secret. welke route voor welke
    De app blijft maar wij veranderen: nieuwe accountant, nieuwe gebruiker en misschien een eigen registratie. Onder welk kopje valt dat?
    andere gebruiker, andere boekhouder of secret, waarvoor kies ik wat
    rond de app verandert er iets bij ons, welke uitleg
    er komt hier een nieuwe medewerker, een nieuwe boekhouder en een nieuw wachtwoord; wat heeft dat voor gevolgen voor de koppelingen
    er wijzigt iets bij ons: misschien de boekhouder, misschien de collega, misschien het secret. welke weg hoort bij welke verandering
    Er verandert iets bij ons, wat betekent dat voor de koppeling?
    De app blijft maar de mensen eromheen veranderen
    Er verandert straks van alles: een nieuwe accountant, een andere gebruiker en een nieuw client secret. Waar begin ik met de koppelingen?
    Er verandert van alles: nieuwe mensen, misschien een nieuwe accountant. Welk stappenplan voor de koppelingen moet ik nemen?
    Er verandert iets rond de app, een andere gebruiker of een andere accountant. Welke kant moet ik dan op?
    Er verandert bij ons iets rond een app die blijft: een andere gebruiker of boekhouder. Welke uitleg past?
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
        marieke werkt hier niet meer
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
        ons kantoor doet onze boeken niet meer
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
        ons secret is niet meer geldig

choose_proof =
    kijk eerst even of de app nog toegang heeft voor ik kies
    heeft deze app eigenlijk nog toegang
    kan je even kijken of de app nog toegang heeft voordat ik iets ga kiezen
    Heeft onze app nog geldige rechten? Het is me niet duidelijk of ik opnieuw moet koppelen
    kun jij zelf even kijken of de app nog toegang heeft zodat ik weet wat ik moet kiezen
    Kun jij eerst nakijken of de app nog toegang heeft, dan weet ik wat ik moet kiezen
    heeft die app nu nog toegang ja of nee, voor ik kies
    De app zou nog toegang moeten hebben, hoe kom ik daar achter voordat ik kies wat ik doe?
    Ik weet niet of de app überhaupt nog binnen kan bij Exact. Hoe kijk ik dat na voor ik ga kiezen?
    Kun je nakijken of een app op dit moment nog bij Exact binnen mag, zodat ik weet wat ik moet kiezen?
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
    Kan ik een toestemming die ik wegneem later weer teruggeven, of is dat definitief?
    Gaat het direct in en kan het nog terug, als ik besluit dat de app helemaal weg moet?
    Twijfelde of beperken genoeg is, maar de app mag echt niets meer zien. Welke route is dat
    Is alles intrekken definitief, of kan ik er later op terugkomen als het de verkeerde keuze was?
    welke van de mogelijkheden is de strengste, zodat een app echt niks meer kan
    Na wikken en wegen is het besluit: die tool hoeft nergens meer bij. Waar stuurt de keuzehulp mij dan heen
    alles weg, definitief, kan dat later terug?
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
    Wat te doen: niet de hele app eruit, enkel twee dossiers, welke uitleg?
    Van de twee mogelijkheden wil ik diegene waarbij de app blijft leven
    welke weg kies ik als alleen het café eraf moet bij de kassa en de bakkerij blijft
    Keuze gemaakt, minder dossiers in plaats van helemaal stoppen, naar welke uitleg verwijs je me
    enkel paar dossiers weg uit app, zit ik vast aan intrekken?
    De app mag blijven, er hoeft alleen één bedrijf af. Is dat intrekken?
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
    Programma vraagt zomaar om in te loggen bij Exact, welke uitleg moet ik daarvoor hebben
    Wanneer is opnieuw toestemming geven de juiste keuze voor een app?
    we hadden hem weggegooid en nu vraagt de app een login, welke uitleg moet ik hebben van al die
    app vraagt inlog, intrekken of gewoon opnieuw geven?
    weet niet welke gids; de app toont een inlogscherm en meer weet ik niet
    De app vraagt om inloggen, welke gids is dat?
    De app vraagt om in te loggen, moet ik dan intrekken, beperken of toestemming geven?
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
    De app werkt maar mag niet bij een bv die we vorig jaar uitsloten, moet ik daarvoor intrekken of kan het anders
    intrekken, toevoegen of opnieuw koppelen, wat kies ik als er gewoon een bestaande zaak bij mag in de app
    Ik weet al wat er mis is, één klant staat niet bij de app. Welke van de keuzes is dat
    app ziet 1 dossier niet, toevoegen of opnieuw toestemming?
    moet ik intrekken en opnieuw beginnen om een bv toe te voegen, of kan dat ook los
    De app mag één van onze vijf administraties niet in en ik wil dat wel, welke handleiding is dat?
    Er ontbreekt een bedrijf in de app omdat hij er niet bij mag, dat weet ik al. Wat kies ik?
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
    Onze dashboardapp moet alles zien, ook zaken die we nog gaan openen, wat is de volgorde?
    Geef de app alles wat er is en nog komt: trek ik dan eerst in en laat ik hem daarna opnieuw toe?
    app moet voortaan in elk bedrijf mogen, ook in wat we nog gaan oprichten, moet ik dan intrekken en opnieuw toestaan
    geef de scanner carte blanche, ook voor wat we later nog oprichten; is dat intrekken en opnieuw ja zeggen met 'alle toekomstige'?
    de rapportagetool moet meteen alles zien en straks ook wat nog komt, welke weg is dat?
    app altijd alles laten zien, keuzehulp
    Elke keer als we een bv bijmaken moet ik eraan denken, kan hij niet in één keer alles krijgen, ook wat nog komt?
    Waarom moet ik de app bij elke nieuwe vennootschap bijwerken? Geef hem voor eens en altijd alles, hoe?
    Ik wil dat de app alles ziet, ook later, wat kies ik?
    De cliënt richt om de paar maanden een nieuwe bv op en is het zat die telkens te moeten bijvinken. De app mag alles zien, ook wat er nog komt. Wat is de weg?
    De app moet gewoon alles zien, ook de BV die we volgend jaar oprichten; wat is daarvoor de weg
    Moet ik intrekken om een app voortaan automatisch ook bij nieuwe bv's te laten, of kan het zachter?
    Er komt hier elke maand een bv bij en dan moet ik de app weer bijwerken, wat is de handigste keuze?
    elk jaar vergeet iemand de nieuwe bv aan te vinken, ik wil dat de app voortaan alles mag, ook wat nog komt
    ik wil dat de app alles ziet in plaats van een paar dingen, waar moet ik dan heen, ik weet niet wat jullie hebben
    app automatisch alle nieuwe bv's geven
    Ik wil er nooit meer naar omkijken: de app moet alles mogen, ook bv's die we volgend jaar oprichten
    De app moet voortaan alle bedrijven meenemen zonder dat ik ze telkens aanvink, wat kies ik dan?
    De app moet voortaan alles zien wat er nog bij komt, welke weg is daarvoor bedoeld?
    Onze app moet altijd alles zien, ook bedrijven van later, welke weg moet ik dan nemen?
    Ik wil dat de app voortaan altijd alles ziet, moet ik dan eerst intrekken of gewoon opnieuw toestaan?
    moet ik kiezen voor toevoegen of iets anders als de app voortaan alles moet zien, ook nieuwe zaken
    Als ik kies dat de app alles mag zien, ook klanten die we nog krijgen, welke twee dingen moet ik dan achter elkaar doen
    de app moet altijd alles zien, ook BV's die pas volgend jaar bestaan
    De consolidatietool moet voortaan alles zien, ook entiteiten die we volgend jaar oprichten. Welke route hoort daarbij?
    app moet voortaan alles zien ook nieuwe, welke weg
    wil niet meer elke keer een nieuwe stichting aanvinken; alles mag, nu en later. moet ik intrekken of opnieuw geven?
    Klant heeft holding met steeds nieuwe bv's en wil nooit meer iets hoeven bijvinken. Welke van de wegen is dat?
    Welke weg kies ik als de app altijd alles moet zien?
    Onze app moet gewoon alles zien, ook klanten die er volgend jaar bij komen. Welke kant moet ik op?
    Ik ben het zat om elke nieuwe bv handmatig bij de app te zetten, wat zijn mijn opties?
    Ik wil dat de app nooit meer een bv mist. Moet ik dan intrekken of iets toevoegen?
    Wij willen dat de app alles mag, ook nieuwe dingen. Moet ik daarvoor eerst intrekken?
    Zorg dat de app alles ziet, ook bedrijven die er nog niet zijn. Welke kant moet ik op?
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
    iets ontbreekt, oorzaak onbekend, welke van jullie handleidingen loopt alle lagen langs
    hij toont te weinig, ik weet niet of het de gebruiker, de app of het rapport is, wat kies ik dan best van die mogelijkheden
    Mijn app laat iets niet zien en ik weet niet of het rechten, bedrijf of filter is. Waar heen?
    Een deel van de gegevens ontbreekt en ik weet de oorzaak niet, welke van jullie routes neem ik?
    kiezen tussen toevoegen en iets anders: er ontbreekt een zaak en ik weet totaal niet waar het aan ligt
    Iets ontbreekt in de rapportage en niemand weet in welke laag het hangt, wat kies ik dan in de keuzehulp
    app werkt maar mist iets en ik weet niet door welke schakel, waar zoek ik dat uit
    iets ontbreekt en kweet ni waar t vastzit, welke gids
    er ontbreken cijfers in de app en ik weet niet of ik rechten moet geven of ergens anders moet zoeken
    De app toont te weinig en de oorzaak is een raadsel, welke gids?
    De app werkt goed maar er ontbreekt een bv en ik weet niet waardoor, wat moet ik kiezen?
    Geen foutmelding, toch mis ik gegevens in de app en ik ken de reden niet. Welke hulp past?
    Ik mis iets in de app maar weet niet wat de oorzaak is, waar moet ik zijn?
    In het rapport mis ik een bedrijf en ik heb geen flauw idee in welke hoek ik het moet zoeken.
    Een bedrijf is niet te zien in de app en ik kan niet zeggen waardoor. Welke uitleg heb ik nodig?
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
    fout over administratie, welke gids kies ik dan
    Ik krijg een foutmelding over een administratie en weet niet of ik moet intrekken of iets anders moet doen.
    Foutmelding Forbidden in de app: toestemming vernieuwen of iets anders?
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
    ik wil geen actie, enkel eerst rondkijken wat er gekoppeld is
    Voordat ik kies tussen weghalen en beperken wil ik eerst weten welke apps er zijn
    Ik twijfel over wat er moet gebeuren en wil eerst maar eens weten wat er is
    Voordat ik iets kies over minder of weg wil ik eerst weten wat we hebben. Kan dat vanuit de keuzehulp?
    Voordat ik kies wat ermee moet, eerst maar zien wat er hangt, denk ik
    Voor ik beslis wil ik eerst weten wat er allemaal bij ons naar binnen mag, in welke volgorde doe ik dat?
    Ik zie door de bomen het bos niet meer, er zijn zoveel apps, waar moet ik beginnen
    Ik wil nog niets veranderen, alleen weten welke koppelingen er zijn voordat ik kies. Waar moet ik heen?
    Voordat ik kies wat ik met apps doe, kan ik eerst zien wat er is?
    Is het slim om eerst te kijken welke apps er zijn voordat ik iets beperk of intrek?
    Ik twijfel wat ik met onze apps moet, is eerst een overzicht maken een goed begin?
    voor ik kies of ik iets wegdoe wil ik weten wat er allemaal is, waar ga ik dan naartoe
    Kiezen doe ik liever pas als ik heb gezien wat er allemaal hangt, kan dat
    eerst kijken dan pas kiezen, kan dat
    voor ik iets aan rechten verander wil ik eerst weten wat er is, dan pas beslissen tussen weg of minder
    Welke gids laat me eerst zien wat er is voordat ik kies?
    Eerst maar eens kijken wat er allemaal aan hangt voor ik iets wegdoe, waar begin ik?
    Voordat ik kies wat ik met de apps doe wil ik weten welke er überhaupt zijn.
    Ik wil eerst zien wat er is en dan pas beslissen over intrekken of inperken. Kan dat?
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
    Ons eigen gebouwde kassascript ziet alle zaken van de groep, ik wil dat het er minder ziet
    Het door ons aangemelde script ziet meer zaken dan me lief is
    is er bij een zelfgeregistreerde app iets te kiezen qua bedrijven
    ik wil kiezen welke bv's de zelfgemaakte koppeling ziet maar er is geen keuze
    Onze huisgemaakte middleware moet minder bv's zien, welke wegen zijn er dan om hem te beperken?
    eigen app heeft geen bv keuze, welke 2 opties
    Ons zelf geregistreerde koppelprogramma voor de hotels ziet alles, waar kies ik welke hotels?
    onze zelfgemaakte app ziet al onze firma's en dat mag niet, kan ik er dan geen uitvinken?
    ons eigen programmaatje mag niet in de bv van mijn ouders kijken maar het valt niet te kiezen
    Onze zelfgebouwde app mag te veel, wat kan ik kiezen?
    We hebben zelf een app laten registreren en die ziet nu alle twintig bv's. Is er een manier om dat terug te brengen, want in de lijst valt niets te kiezen?
    De app is van eigen makelij en de directie wil hem korter houden. Een keuzelijst met bedrijven is er niet. Wat adviseer ik: gebruiker inperken of opnieuw beginnen?
    Kan ik bij een zelf geregistreerde app kiezen dat hij maar drie bedrijven ziet, of is er dan niks te kiezen
    Ons zelf aangemelde programma moet minder kunnen zien, wat is daar mogelijk?
    Mag ik een zelfgebouwde koppeling ook tot een paar bv's beperken?
    Bij onze zelf gebouwde app wil ik drie bv's weglaten, mag ik kiezen tussen beperken en intrekken?
    Ons eigen gebouwde koppelding ziet na de overname ook de nieuwe bv's, wat kan ik daaraan doen nu er niks te kiezen valt
    eigen app van ons ziet alles wat de gebruiker ziet, ik wil hem niet weg maar kleiner
    eigen app administraties beperken kan dat
    maatwerkkoppeling inperken gebruiker
    eigen app mag niet alles zien, keuze?
    Onze zelf geregistreerde app moet minder zien, maar ik krijg nergens een keuze
    De it'er bouwde zelf iets op de api en dat ziet alle bv's, hoe krijgen we dat kleiner
    Kan ik onze eigen app tot één bv beperken of gaat dat alleen bij gekochte apps?
    Wij bouwden zelf een koppeling en willen haar minder laten zien. Bestaat er een keuze, of moet het via de gebruiker?
    Kan onze eigen app op minder administraties worden ingesteld of moet dat via de gebruiker?
    Ik wil onze zelfgeregistreerde app minder geven, welke mogelijkheden zijn er dan nog?
    Wat kan ik doen als onze eigen app te veel ziet, aangezien kiezen daar niet kan?
    Hoe geef ik een door onszelf geregistreerde app minder toegang, want kiezen kan daar niet?
    Onze zelf geregistreerde app ziet alles van mijn login, hoe maak ik dat minder?
    Intrekken vind ik te grof, maar onze zelfgemaakte app laat geen keuze van bedrijven toe; wat dan?
    Ik wil kiezen voor beperken, maar het gaat om een app uit onze eigen registratie; welke mogelijkheden houd ik over?
    onze zelf geregistreerde planner ziet alles, ik wilde kiezen voor beperken, waarom gaat dat niet
    Twijfel tussen intrekken en beperken, maar het is onze zelfgebouwde app. Welke opties blijven er dan nog over?
    onze zelfgebouwde tool moet minder administraties zien, welke keuze heb ik dan
    Onze zelf geregistreerde koppeling mag voortaan alleen bij de holding. Welke mogelijkheden zijn er nog, nu er niets te vinken valt?
    eigen app minder administraties, gaat da
    zelfgebouwde tool ziet alles, kan ik kiezen
    kan je bij een eigen app ook administraties uitzetten
    Onze zelf geregistreerde app moet minder zien; kiezen gaat niet, wat dan?
    Wij hebben zelf een app geregistreerd en willen dat die maar twee bv's ziet. Wat voor mogelijkheden blijven er?
    Wij hebben een zelf geregistreerde app en willen dat die de holding niet ziet, welke mogelijkheden heb ik dan?
    Onze zelf geregistreerde app ziet te veel klanten. Beperken of intrekken, wat kan daar?
    Kan ik bij onze eigen app kiezen voor intrekken of beperken?
    Onze zelfgeregistreerde app kan te veel zien, welke opties heb ik om dat terug te brengen?
    Onze zelf geregistreerde app mag minder administraties zien. Valt daar iets te kiezen?
    Kan je bij een zelf geregistreerde app administraties uitsluiten of is dat niet te kiezen?
    Ons eigen geregistreerde programma mag te veel zien. Bestaat daar een keuzescherm voor?
    Kies je bij een app die we zelf registreerden ook per bedrijf wat hij mag zien?
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
    Kan ik instellen dat de roosterapp wel uren maar geen lonen leest?
    onze kassa hoeft geen bankmutaties te zien, enkel dat soort gegeven eruit halen
    De bonnenapp mag wel facturen maar geen personeel zien, is daar een vinkje voor?
    Van onze kassa wil ik alleen het recht op crediteuren afpakken, rest mag
    De scantool mag facturen zien maar geen salarissen, kan ik dat uitvinken?
    Als loonadministrateur wil ik niet dat dat dashboard bij de loonjournaalposten komt, de omzet is wel goed
    app alleen verkoopfacturen laten lezen en geen bankmutaties
    Kan ik bij Payhawk het onderdeel relaties dichtzetten en de rest openlaten
    wij willen dat de boekhoudrobot geen loonkosten per werknemer ziet, verder alles wel
    zelfde app, zelfde klanten, maar dan zonder toegang tot de bankboeken. Gaat dat?
    de app hoeft alleen verkoopfacturen te zien, geen inkoop, kan ik dat dichtzetten
    kan ik een standaardapp leesrechten geven in plaats van schrijfrechten
    een leverancier verbieden salarisgegevens te lezen maar wel uren
    granulaire scopes per datasoort uitzetten bij een ingekochte app
    AVG: relatiegegevens uitsluiten maar de app wel houden
    read-only maken van een app
    De onkostenapp mag van de OR niet bij personeelsgegevens. Kan ik dat ene onderdeel uitzetten?
    enkel leesrecht geven aan een pakket van een leverancier
    kan ik per soort gegeven zeggen wat zo'n aangekochte app mag, bv geen lonen
    De app mag wel de facturen lezen maar van mij niet de salarissen van de verpleging, kan ik dat uitzetten?
    Onze ledenapp hoeft geen banksaldo te zien, alleen de debiteuren. Dat vinkje vind ik nergens
    Kan ik bij die app aanvinken: wel relaties, geen loongegevens?
    Privacy: de scan-app leest ook ons personeelsbestand mee, dat moet eraf en de rest mag blijven
    alleen verkoopfacturen laten lezen en verder niets, hoe stel ik dat in voor een app
    Mag de bonnenapp voortaan enkel kijken en niks meer wegschrijven?
    De functionaris gegevensbescherming wil dat de app geen adressen van bewoners meer ziet, wel de boekingen
    Mogen de leidsters hun bonnen scannen zonder dat dat programma ook de bankmutaties inkijkt? Dat moet toch uit te zetten zijn
    Van de OR mag de planningsapp geen personeelsgegevens inzien, alleen uren. Kan dat in Exact worden aangezet?
    De planner ziet debiteuren én crediteuren, dat tweede hoeft niet. Kan ik per gegevenssoort snoeien?
    Mag de secretaris instellen dat het programma geen bijlagen meer kan openen?
    Wel leveranciers, geen medewerkers: kan dat bij een gekochte app ingesteld worden?
    kan ik instellen dat het CRM wel klanten maar geen facturen mag lezen
    de planningsapp mag projecten zien maar geen lonen, kan ik losse onderdelen uitvinken
    een app beperken op soort gegevens in plaats van op bedrijf
    Wij willen dat het pakket uitsluitend leest en niet schrijft. Kan dat worden uitgezet aan onze kant?
    scanner alleen lezen in plaats van lezen en schrijven
    kan ik salarissen afschermen voor het dashboard en de rest open laten
    Ons CRM vraagt om tien soorten data. Kunnen wij er vijf uitvinken?
    mag ik zelf bepalen welke gegevenssoorten een app krijgt, bijvoorbeeld zonder lonen
    alleen artikelen delen met het bestelportaal, de rest van de gegevens dicht
    Ik wil dat de reviewtool wel klanten maar geen facturen ziet, kan dat
    alleen verkoop, niet de salarissen, is dat in te stellen per app?
    kan ik een kassaplugin het leesrecht op het grootboek ontnemen en de rest laten
    enkel artikelen delen met de feedtool, geen klantgegevens
    app wel facturen geen lonen
    soorten gegevens uitzetten bij app
    kan ik alleen debiteuren delen met app
    die tool mag onze verkoop zien maar niet de grootboekmutaties, kan dat
    de salarissen mogen niet naar die rapportagetool maar de omzet wel, kan ik dat per soort uitzetten
    Mag onze planner wel de uren maar niet de salarissen zien, kan ik dat per onderdeel uitzetten?
    Kan ik het reserveringspakket de crediteuren afnemen en de verkoopfacturen laten houden?
    de kassa app hoeft geen bankmutaties te lezen, hoe vink ik dat uit
    Ik wil niet dat de salonsoftware bij mijn inkoopfacturen kan, alleen bij de omzet
    De praktijkapp mag geen debiteuren zien, alleen de behandelingen. Kan dat?
    hoe haal ik alleen het stukje personeel weg bij een app
    Per soort gegevens rechten geven aan de kassa, is daar een knop voor?
    Mag de app facturen blijven lezen maar geen salarissen meer?
    kan ik per soort gegevens aangeven wat de tool mag
    CFO wil dat het CRM alleen debiteuren ziet en geen grootboek, is dat in te stellen per app?
    Verbied de app om te schrijven, lezen mag
    Kan ik de app verbieden om leveranciersgegevens te wijzigen, en verder alles laten?
    alleen bankgegevens afschermen voor het pakket
    de app mag alles hebben behalve onze bankgegevens, waar vink ik dat uit
    Ik wil niet dat de webshop onze klantenadressen kan lezen, alleen de artikelen, gaat dat?
    hoe schakel ik het wijzigen uit zodat die tool alleen nog kan kijken
    kan ik in Exact zelf het vinkje personeelsgegevens afzetten voor die app
    hij mag facturen zien maar geen marges, is dat in te stellen per app
    ik wil die tool op alleen-lezen zetten, hij mag geen boekingen meer maken
    ik heb gezien dat de urenapp facturen kan lezen, dat stukje wil ik uitzetten
    waar zet ik uit dat de tool onze leveranciersprijzen leest, de rest mag
    Kan ik instellen dat de app wel facturen maar geen salarissen ziet?
    Mag ik een app verbieden de bankmutaties te lezen maar de rest wel?
    Ik wil alleen verkoopdata delen, niet de inkoop, kan dat?
    Kan ik per soort gegevens bepalen wat Klippa krijgt?
    De app hoeft geen personeelsgegevens, kan ik dat vakje uitzetten?
    Kan ik een app alleen leesrechten geven in plaats van schrijven?
    Directie wil dat de BI-tool wel de omzet ziet maar niet de lonen. Kan ik ergens aanvinken welke soorten gegevens het pakket mag lezen?
    Mag ik bij een app de facturen aan laten en de relaties uitzetten? Onze klant is huisarts en vindt dat de leverancier zijn relatiegegevens niet hoeft te hebben.
    De scantool vraagt ook om verkoop en bank, en de cliënt wil uitsluitend inkoopbonnen delen. Kunnen we losse onderdelen uitvinken?
    De cliënt is psycholoog. De boekhoudapp mag bedragen zien maar geen namen. Is dat per soort gegeven uit te zetten?
    Kunnen we de leverancier technisch beletten om salarisposten te lezen en hem de rest gunnen?
    Onze HR-app mag van mij best uren zien maar geen salarissen, kan ik losse soorten gegevens uitzetten
    Het CRM hoeft alleen relaties en geen facturen te lezen, waar vink ik facturen uit
    Kan ik instellen dat het WMS alleen artikelen leest en verder niks
    Mag de verkooptool wel orders zien maar geen inkoopprijzen, per soort gegeven kiezen bedoel ik
    salarisgegevens uitzetten voor een app maar de rest laten, bestaat daar een vinkje voor
    Kan ik een pakket wel facturen laten lezen maar geen lonen?
    De scantool mag alles over inkoop zien, maar van de omzet moet hij afblijven
    Ik wil alleen de bankmutaties afschermen voor dat dashboard, de rest mag
    Is het mogelijk om schrijven uit te zetten zodat Payhawk enkel kan lezen?
    Mag ik de app wel facturen laten zien maar geen salarissen?
    Kan ik ervoor zorgen dat het programma alleen leest en niks meer kan wijzigen?
    ik wil de relaties afschermen en de rest openlaten voor die crm, mag dat
    Ik ben verplicht loongegevens af te schermen. Mag de scantool de rest wel houden?
    Ik zie bij de app facturen, relaties en bank staan, kan ik bank eruit halen?
    In het rijtje gegevens staat ook loon, dat vinkje wil ik uit maar er zit geen vinkje
    Na het datalek wil ik dat de app wel facturen maar geen salarissen meer krijgt, kan dat apart
    De or vroeg gisteren of de scan-app de loongegevens met rust kan laten
    Sinds het incident wil de directie dat de BI wel omzet maar geen bankgegevens ziet, is dat te regelen bij een bestaande app
    de app mag wel facturen zien maar niet de lonen
    bankmutaties mogen, personeelsgegevens niet, kan ik dat zo instellen voor een app
    kan ik het CRM alleen de adressen laten lezen en verder niks
    wel lezen, niet boeken: zo wil ik die tool hebben
    alle bv's zijn prima maar de salarissen moeten buiten schot blijven bij die koppeling
    stel in dat payhawk geen jaarcijfers ziet, enkel inkoopfacturen
    ik wil het soort gegevens van de app verkleinen, niet de administraties
    HR-data uitsluiten voor BI-koppeling
    facturen ja, bank nee, lonen zeker niet
    geen klantadressen meer naar die app, de rest mag blijven gaan
    ik wil dat de kassa alleen omzet kan boeken en geen crediteuren kan zien
    één soort gegevens uitzetten, niet een bv en niet de app
    De OR wil dat verzuim en salaris niet door de BI-leverancier worden gelezen. Facturen mag.
    alleen salarisdata blokkeren voor app
    app wel facturen geen loon laten zien
    soort gegevens uitzetten per app
    leesrechten alleen instellen app
    bankmutaties verbergen voor koppeling
    kan ik alleen debiteuren delen
    schrijfrecht afpakken, leesrecht laten
    hr-gegevens uitsluiten voor koppeling
    Kan hij wel bonnen maar geen lonen zien?
    Kan ik de app wel facturen laten zien maar geen salarissen?
    Is het mogelijk om alleen de bankgegevens bij een app weg te halen en de rest te laten staan?
    Ik wil dat Visma de verkoop ziet en niet onze inkoop, waar vink ik dat uit?
    De AVG-dame wil dat personeelsgegevens buiten de koppeling blijven, kan dat met een vinkje
    Van de vijf soorten gegevens mogen er twee weg. Kiezen of pech?
    kun je per soort data aanzetten wat een standaard app leest
    De tool mag boeken, maar inzage in de relaties hoeft niet. Zelf in te stellen?
    Alleen lezen in plaats van lezen en schrijven, kan ik dat bij een gekochte app kiezen?
    Kan de cliënt zelf bepalen dat zijn app geen bankmutaties ziet, of ligt dat bij de maker vast
    Kan ik de app bij de bankafschriften wegvinken zonder de facturen kwijt te raken?
    Mijn cliënt wil geen personeelsgegevens delen met een gekochte app, is dat instelbaar?
    Kan ik de tool verbieden om bankgegevens te zien maar de facturen laten staan?
    Alleen relaties delen, geen omzet. Waar vink ik dat uit bij de app?
    Kan ik een app wel facturen laten lezen maar geen salarissen?
    Is het mogelijk alleen bepaalde soorten gegevens voor een app uit te zetten?
    Onze scanapp hoeft geen relaties te zien, kan ik dat onderdeel uitvinken?
    De app vraagt toegang tot lonen; kan ik juist dat ene onderdeel blokkeren?
    Onze tool hoeft alleen debiteuren te zien, kan de rest van de gegevens dicht?
    Waarom kan ik niet kiezen dat een app alleen artikelen ziet en geen prijzen?
    kan ik een app alleen verkoopfacturen laten zien en de rest niet
    Kan ik een app wel facturen laten zien maar geen salarissen?
    Ik wil dat de app alleen bij de verkoop mag en niet bij de bank, kan ik dat instellen?
    Is het mogelijk om een app sommige soorten gegevens te verbieden in hetzelfde bedrijf?
    Hoe laat ik het programma wel relaties lezen maar geen banktransacties?
    Kan ik per app aanvinken dat hij onze loongegevens niet mag lezen?
    De app hoeft alleen facturen, kan ik de rest van de gegevens uitzetten?
    Mag de app van mij alleen de omzet zien en geen klantnamen, hoe stel ik dat in?
    Valt er per soort gegevens te kiezen wat een app van ons krijgt?
    Hoe zet ik één scope van een standaardapp uit, bijvoorbeeld HRM?
    Onze tool mag alleen grootboekmutaties hebben en geen relatiegegevens, is dat in te stellen?
    Kan ik bij een app het lezen van bankrekeningen uitvinken en de rest toestaan?
    Is het mogelijk een app alleen leesrechten te geven in plaats van lezen en schrijven?
    Mag ik bij een koppeling afzonderlijke endpoints uitsluiten, zoals salarissen?
    De app hoeft geen bankgegevens, kan ik alleen dat soort data uitzetten?
    Onze boekhouder vindt dat de app geen relatiegegevens nodig heeft, kan ik dat stuk eraf halen?
    De kassa hoeft onze lonen niet te zien, alleen verkopen, kan ik de lonen eraf vinken
    kan ik kiezen dat Basecone alleen inkoopfacturen mag zien en geen bank
    Ik wil dat de afsprakenapp wel de klanten ziet maar niet wat we verdienen
    mag die app wel de facturen maar niet het salaris van mijn knecht bekijken
    Facturen mag de app hebben, de salarissen niet. Kan ik dat ergens uitvinken?
    Klant is huisarts en wil dat de app het relatiebestand niet leest maar de bank wel, is dat te scheiden
    We willen de scanapp alleen inkoop laten zien en de rest afschermen
    kan je per soort gegevens kiezen wat een app krijgt of zit dat vast
    De AVG-functionaris vraagt of wij onderdelen uit de machtiging van de tool kunnen halen, zoals HR-gegevens
    kan ik per app aanvinken dat hij wel facturen maar geen salarissen leest
    leesrechten laten staan en schrijfrechten uitzetten bij een app van een leverancier, kan dat
    hoe haal ik de HRM-scope uit een standaardkoppeling zonder de rest te verliezen
    alleen verkoopfacturen delen en de rest van de datasoorten dicht, waar vink ik dat
    PowerBI mag grootboek lezen maar geen personeelsgegevens, kan ik dat per soort uitzetten
    Kan ik zorgen dat het pakket wel facturen maar geen loonjournaalposten ziet?
    De FG eist dat relatiegegevens eruit gaan en grootboek mag blijven. Kan ik die vinkjes zelf zetten?
    Salarisgegevens uitsluiten voor een standaardapp
    Dataminimalisatie: bankmutaties uit de scope van Basecone halen, rest behouden
    alleen lezen in plaats van schrijven bij Spendesk, kan ik dat zelf instellen
    Wel de grootboekkaarten, niet de relaties met persoonsgegevens: kan ik dat per tool fijnslijpen?
    Volgens de functionaris moet de app minder gegevenscategorieën krijgen, geen minder bedrijven
    Basecone heeft schrijfrechten op relaties en dat hoeft niet. Hoe haal ik er dat ene recht uit?
    wel facturen, geen salarissen, kan dat?
    app mag lonen niet zien rest wel
    soort gegevens uitzetten voor app
    enkel verkoop delen ni aankoop
    de app mag facturen zien maar geen salarissen, kan ik dat instellen
    Kan ik een scantool beletten de personeelsgegevens te lezen en hem wel de inkoopfacturen laten?
    wel debiteuren geen lonen
    ik wil een soort gegevens uitsluiten voor een programma, bv de bankmutaties van bewoners
    Kan ik de app wel de verkoopfacturen laten zien maar de salarisboekingen niet?
    wel debiteuren geen crediteuren, is dat per app in te stellen
    mag ik bij een gekochte app losse gegevenssoorten uitvinken
    Kan ik de app wel facturen maar geen salarissen laten zien?
    Hoe sluit ik alleen de loongegevens af voor een app?
    De tool mag niet bij de bankmutaties, de rest mag wel
    Alleen leesrecht geven aan een leveranciersapp, kan dat?
    De app mag van de klant wel facturen zien maar geen salarissen, kan ik dat soort gegevens uitzetten?
    Kan ik instellen dat de rapportage-app van de groep wel de omzet leest, maar niet de banktransacties?
    Onze accountant wil dat de app wel verkoopfacturen maar geen inkoopfacturen van de klant ziet, kan dat ergens?
    Is het mogelijk om de app bij onze stichting alleen relaties te laten zien en geen bedragen?
    Ik wil dat de app wel facturen ziet maar geen salarissen, kan ik dat instellen?
    Kan ik bij Dext bepaalde soorten gegevens uitzetten?
    app alleen leesrechten geven
    Kan de relatiebeheer-app wel klantnamen krijgen maar geen grootboekmutaties?
    Welke data een scan-app pakt, kan ik daar zelf iets van uitvinken?
    Ik wil alleen bepaalde soorten gegevens voor een app uitzetten.
    app geen toegang tot salarisgegevens geven
    De personeelskosten mogen niet naar de BI-tool, de omzet wel. Is dat per soort gegevens te kiezen?
    Mag een app wel de facturen lezen maar niet de salarissen? Kan ik dat zelf instellen?
    Ik wil bij een leverancier alleen de relatiegegevens uitzetten, de rest mag hij houden.
    Kunnen we bij een standaardapp het schrijfrecht voor één soort gegevens uitzetten?
    Kan ik een app wel verkoopfacturen laten lezen maar bankgegevens blokkeren?
    Kan ik instellen dat de app wel verkoopfacturen ziet maar geen salarisboekingen?
    Waar vink ik uit dat een app de bankgegevens mag zien?
    Kan ik een app wel debiteuren laten zien, maar geen crediteuren?
    Moet die koppeling echt ook bij de bankgegevens? Kan ik die soort gegevens eraf halen?
    Mag ik een app wel facturen laten zien maar geen salarissen?
    Ik wil bij Klippa alleen de soort gegevens beperken, dus wel inkoop maar geen bank. Kan dat?
    app alleen debiteuren laten zien geen omzet
    Soorten gegevens uitzetten voor een app, kan ik dat zelf?
    Waarom kan ik bij een app niet aanvinken welke gegevens hij krijgt, alleen welke administraties?
    De app mag facturen zien maar geen lonen, kan ik dat instellen?
    Onze raad wil dat de app geen salarissen kan lezen maar wel facturen. Is dat ergens aan te vinken?
    Een app hoeft van mij geen bankgegevens te zien, kan ik alleen die soort gegevens uitzetten?
    De app mag facturen zien maar geen salarissen, kan ik dat zo instellen?
    Kan ik een leverancier wel de debiteuren laten lezen maar niet de bank?
    Ik wil graag dat een app geen bankgegevens meer ziet maar wel de verkoop. Is daar een knop voor?
    Kan ik een app beperken tot facturen, dus zonder relaties en zonder grootboek?
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
    Ik dacht dat de kassa eruit lag, maar hij heeft volgens jou nog toegang?
    als de app gewoon nog toegang blijkt te hebben, wat moet ik dan kiezen
    app heeft nog toegang zegt check en nu
    Volgens de test kan de kassa gewoon nog bij Exact, dus welke kant moet ik op?
    Wegwijs zegt dat de app nog toegang heeft, wat kan ik daar nu uit besluiten
    Volgens jullie controle mag het pakket nog naar binnen, maar ik kom omdat het niet werkt
    Hij werkt nog gewoon en toch dacht ik dat ik iets moest vernieuwen. Wat betekent het dat hij nog naar binnen mag?
    Een app vraagt mij om iets te doen terwijl hij gewoon toegang heeft; hoe bepaal ik dan wat nodig is?
    Volgens de controle heeft de app nog toegang; moet ik dan iets intrekken of juist niets doen?
    Ik wilde opnieuw toestemming geven, maar de app blijkt nog toegang te hebben; wat kies ik dan?
    ik koos iets omdat ik dacht dat de app eruit lag, maar hij blijkt gewoon nog toegang te hebben
    Wij dachten dat de app dood was, jij zegt na de controle dat Exact hem nog gewoon binnenlaat, waar ligt het dan aan
    app vraagt nergens om en haalt gewoon op, maar ik dacht dat ik opnieuw toestemming moest geven, hoe nu
    dacht dat hij dood was maar de app haalt gewoon nog op, en nu
    De app haalt gewoon gegevens op, moet ik dan toch opnieuw toestemming geven?
    Hoe weet ik of een app nu nog toegang heeft voordat ik iets kies?
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
    Is er uitleg voor als er gewoonweg niets meer binnenkomt? Ik weet niet welke ik moet hebben
    De app werkt niet meer en ik twijfel of ik moet intrekken of opnieuw toestaan
    De scanner haalt sinds gisteren niks op en ik weet niet welke van jullie gidsen daarbij past
    intrekken, beperken of opnieuw toestaan, welk heb ik nodig als er gewoon niks meer binnenkomt
    niks komt meer binnen, welke uitleg moet ik hebben
    Er komt niks meer en ik weet niet of opnieuw toestemming geven het juiste is.
    Alles stil bij de app. Is dat iets voor opnieuw toestemming of voor een andere handleiding?
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
    Moet ik iets intrekken of opnieuw koppelen bij een mail dat we te veel aanvragen doen?
    429, beperken of opnieuw koppelen?
    429 in beeld, is het dan nodig om opnieuw te koppelen of gewoon afwachten?
    Van alle opties in de keuzehulp: 429 in beeld, welke hoort daarbij
    429, moet ik dan opnieuw koppelen of intrekken?
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
    Welke handleiding kies ik als de koppeling op iemand anders moet komen te staan
    Er vertrekt iemand en er hangt een koppeling aan, wat kies ik?
    Ik stap over naar een andere functie en de koppeling hangt aan mij, is dat intrekken of beperken of iets anders?
    Mijn collega vertrekt, het programma blijft, moet ik iets intrekken of iets vernieuwen of iets anders
    collega vertrekt, app draait op haar, ik weet niet of ik moet intrekken of toestaan of iets anders
    is het intrekken, beperken of overzetten als de koppeling gewoon op naam van mijn vrouw moet
    Bij de keuze 'er verandert iets' gaat het bij ons om de persoon waar de koppeling op loopt, welke gids dan
    ander persoon voor de koppeling: intrekken of overzetten?
    er verandert iets: de koppeling moet op naam van iemand anders, ben ik dan bij intrekken of ergens anders
    Ik ga met pensioen en mijn naam zit aan een koppeling. Moet ik die intrekken?
    De app moet voortaan onder de naam van Fatima draaien. Valt dat onder opnieuw toestemming geven of iets anders?
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
    er komt een andere boekhouder en de app moet blijven, onder welke van die keuzes valt dat
    We krijgen een nieuwe boekhouder. Wat moet eerst, intrekken of overzetten?
    er komt een andere accountant en ik weet niet welke van jullie opties daarbij hoort
    nieuwe boekhouder, intrekken of overzetten of wat
    Welke gids pak ik als de boekhouder wijzigt?
    We krijgen een andere boekhouder; welke uitleg over de koppelingen past daarbij?
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
    Onze eigen app, sleutel kwijt. Welke uitleg hoort daarbij
    Van de keuzes past 'iets met onze zelf aangemelde app, geheim kwijt' het best, waar kom ik dan uit
    eigen app secret kwijt, moet ik dan intrekken?
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
