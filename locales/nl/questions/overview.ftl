### Zo vragen lezers naar deze gids: elke regel is een voorbeeld. Niemand krijgt ze te zien.
### Een regel onder de naam van een stap leidt naar die stap.

overview =
    waar zie ik bij welke gegevens een programma mag
    mag dit programma bij de bankafschriften en de relaties
    van wie is een onbekende naam in de lijst met apps
    ik moet voor de audit alle koppelingen op een rij zetten
    welke apps zijn er bij ons gekoppeld
    welke apps zijn gekoppeld aan Exact Online
    laat zien welke apps er gekoppeld zijn
    zijn er meer apps gekoppeld dan ik weet
    welke apps hangen er aan
    welke apps zijn er allemaal gekoppeld aan onze administratie
    overzicht van alle koppelingen
    lijst met gekoppelde applicaties voor de accountant
    waar zie ik welke programma's bij exact mogen
    wat mag deze app precies zien
    inventarisatie van integraties maken
    kan een app ook boekingen wijzigen of alleen lezen
    welke software is er gekoppeld
    ik wil zien wie er allemaal meekijkt in onze administratie
    hoeveel apps hebben toegang
    lijstje met integraties voor de avg
    waar vind ik appmachtigingen
    welke gegevens kan een app inzien
    wat doet die app eigenlijk met onze data
    laat zien welke koppelingen actief zijn
    Overzicht van gekoppelde apps
    Welke apps zijn er gekoppeld?
    Lijst van alle koppelingen in Exact
    Welke koppelingen hebben wij allemaal?
    Wie kan er bij onze gegevens?
    Wat mag Basecone precies zien?
    Welke rechten heeft Power BI nu?
    Aangesloten software bekijken
    Alle apps met toegang tonen
    Inventarisatie van koppelingen voor de accountant
    Mag Spendesk alleen lezen of ook wijzigen?
    Appmachtigingen bekijken
    Onbekende app in Exact Online
    Koppelingen opvragen per administratie
    Zijn er nog andere partijen gekoppeld?
    Welke leveranciers hebben toegang gekregen?
    Een lijst met apps voor de AVG
    Hoeveel apps hangen er aan onze boekhouding?
    Inzien welke data Visionplanner gebruikt
    Controleren welke machtigingen er uitstaan
    Kan Shopify mijn bankgegevens inzien?
    Schrijft Yuki ook boekingen weg of kijkt het alleen?
    Overzicht koppelingen
    Wie heeft toegang?
    Auditlijst apps
    Gekoppelde programma's?
    Wat hangt er eigenlijk allemaal aan ons boekhoudpakket vast?
    Wie kijkt er met ons mee in de cijfers?
    Kan dat ding bij de salarissen?
    Ik wil weten wat er onder de motorkap met elkaar praat
    Wie snuffelt er allemaal in mijn boeken?
    Welke pottenkijkers hebben we binnen?
    Leest ons kassasysteem alleen mee of rommelt het ook in de grootboekkaarten?
    Met wie delen we op dit moment ongemerkt onze financiën?
    Wordt er door die leverancier ook iets aan anderen doorgespeeld?
    Ik ben het spoor bijster: wat staat er allemaal aan elkaar geknoopt?
    Even de stand van zaken: welke buitenstaanders zitten er op ons systeem?
    Welke gereedschappen van derden tappen gegevens bij ons af?
    In kaart brengen wat mijn voorganger ooit heeft aangesloten
    Er zit een naam tussen die niemand op kantoor iets zegt
    Gaat die urentool ook over onze debiteuren of blijft hij daar vanaf?
    Hoe ver reikt de arm van HubSpot bij ons?
    Alles wat van buitenaf naar binnen kan, graag op een rijtje
    Goedemiddag, voor onze jaarlijkse controle vraagt de accountant om een opgave van alle software die bij de boekhouding kan. Waar haal ik die vandaan?
    Ik ben hier net begonnen als applicatiebeheerder en wil eerst eens zien wat er allemaal aan Exact vastzit voordat ik ergens aankom.
    Onze functionaris gegevensbescherming wil weten welke verwerkers persoonsgegevens uit Exact ophalen; hoe zoek ik dat uit?
    Hoe kom ik erachter of Pleo alleen inkoopfacturen aanlevert of ook relaties kan aanpassen?
    Waar zie ik tot welke soorten gegevens een bepaalde app is toegelaten?
    Exact gaat de regels voor de API veranderen. Hoe ga ik na welke van onze tools daar last van kunnen krijgen?
    De leverancier van onze webshop stopt ermee, en ik wil nagaan wat zij op dit moment van ons kunnen zien.
    Kunt u mij vertellen hoe ik een uitdraai maak van alle externe toepassingen binnen ons abonnement?
    Er was een datalek bij een softwarebedrijf en de directie vraagt of dat bedrijf ook bij onze administratie kon. Waar kijk ik dat na?
    Hallo, de verzekeraar stuurt een vragenlijst over cyberveiligheid en wil weten welke derden er in ons financiële systeem zitten.
    Waar staat of een aanbieder onze gegevens doorgeeft aan derden?
    Voor de ISO-certificering moet ik een register van koppelingen bijhouden, is daar in Exact een scherm voor?
    Is er ergens een pagina waar ik in één oogopslag zie welke dashboards en scantools er aangesloten zijn?
    Ik stel een verwerkingsregister op en mis nog de kolom met systemen die uit Exact putten.
    Vorig jaar hebben stagiairs van alles uitgeprobeerd met gratis proefversies, hoe zie ik wat daar nog van over is?
    Tussen de koppelingen staat iets van een oud reclamebureau, wat leest dat eigenlijk uit?
    Staat Yuki er nog tussen, of heeft mijn voorganger dat destijds al opgeruimd?
    Grote schoonmaak: eerst eens tellen hoeveel koppelingen we hebben.
    Welke pakketten kunnen er bij onze cijfers?
    Wat mag Trivec bij ons zoal wijzigen?
    Voor de jaarcontrole heb ik een opsomming nodig van software die aan ons pakket vastzit.
    Ik begin hier net als applicatiebeheerder en zoek een totaalbeeld van alle koppelingen.
    wie leest er bij ons mee?
    Wie kan er eigenlijk allemaal in onze cijfers kijken van buitenaf?
    Is het mogleijk te zien of de webshop alleen leest of ook facturen mag aanmaken?
    Hoe kom ik te weten of onze oude boekhouder nog iets gekoppeld heeft?
    Mag een leverancier onze gegevens doorspelen aan derden, en waar staat dat vermeld?
    Klant vraagt ons: welke gegevens kunnen jullie precies uit mijn boekhouding halen?
    Hoe zie ik tot welke dossiers Silverfin momenteel allemaal toegang heeft?
    Bestaat er een rapport met alle koppelingen per gebruiker, of moet ik dat zelf samenstellen?
    Kunnen externe pakketten aan de loongegevens van mijn mensen, en hoe controleer ik dat?
    Ik neem het applicatiebeheer over van een collega, hoe kom ik erachter wat er allemaal draait?
    Staat die vroegere scantool er nog tussen of is die intussen weg, waar kijk ik dat na?
    De API-regels veranderen, hoe inventariseer ik welke leveranciers ik moet aanschrijven?
    Is het mogelijk te zien hoeveel apps wij hebben toegelaten? Vraagje van de directie.
    Waarom wil een urenregistratie bij onze bankgegevens, waar lees ik wat ze daarmee mag?
    Wat als de GBA of de AP vraagt wie onze persoonsgegevens verwerkt, waar haal ik die namen uit Exact?
    Wie kijkt er eigenlijk allemaal mee in onze boeken?
    Een lijstje graag van alles wat aan Exact hangt
    De accountant wil zwart op wit welke buitenstaanders bij onze cijfers kunnen
    wat mag die bonnenscanner precies, alleen kijken of ook rommelen?
    Kan het loonpakket ook bij de bankafschriften neuzen?
    Net begonnen hier, welke programma's zitten er zoal aan vast
    Staat dat oude kassading er eigenlijk nog in of is het al weg?
    hoeveel meelezers hebben we? geen flauw benul
    Verkoopt zo'n softwareclub onze cijfers door, kan ik dat ergens zien?
    Voor de privacywet moet ik opschrijven welke bedrijven onze klantgegevens in handen krijgen
    Heeft iemand achter mijn rug om iets aan de boekhouding geknoopt?
    Door de bomen het bos niet meer: tien programmaatjes, wie praat met wie
    Laten zien aan de directie wie er allemaal een sleutel van de voordeur heeft
    Bij welke van mijn klanten hangt Visionplanner er nou aan, en bij welke niet?
    Voor het verwerkingsregister heb ik een opsomming nodig van alle externe partijen die via een koppeling in onze Exact-gegevens kunnen. Waar haal ik die vandaan?
    De controlerend accountant vraagt om een uitdraai van de actieve interfaces met het boekhoudsysteem, inclusief lees- en schrijfrechten. Kan Exact mij die laten zien?
    Ik ben sinds kort applicatiebeheerder en heb geen overdracht gehad. Hoe kom ik te weten welke software er allemaal op onze administraties is aangesloten?
    Kan ik ergens aflezen of onze kassaleverancier relaties alleen mag inzien of ook mag aanpassen? Een klant betwist namelijk dat zijn adres door ons is gewijzigd.
    In het kader van ISO 27001 beoordelen we halfjaarlijks de toegangsrechten van derden. Waar staat per gekoppelde toepassing welke groepen gegevens zij gebruikt?
    Geeft de maker van onze factuurscanner data door aan subverwerkers? Ik meen dat Exact per app vermeldt of er met derden gedeeld wordt, maar ik weet niet waar dat staat.
    Onze leverancier kondigt aan dat de API-limieten wijzigen. Ik wil eerst inventariseren welke van onze pakketten eigenlijk aan Exact hangen en dus geraakt kunnen worden.
    Bij een overnameonderzoek vraagt de koper welke programma's er met de boeken van de doelvennootschap praten. Is daar een pagina voor?
    Vorig jaar is de koppeling met ons oude HR-pakket verwijderd, zegt men. Ik wil alleen nagaan of hij nog ergens geregistreerd staat en welke andere er verder nog zijn.
    Wie of wat kan er, afgezien van onze eigen medewerkers, bij de salarisjournaalposten? Het gaat mij om geautomatiseerde toegang, niet om gebruikersrollen.
    Wie kijkt er allemaal mee in mijn boekhouding?
    Ik neem de zaak van mijn vader over en wil weten welke programma's er aan zijn Exact hangen
    lijstje van alle kopelingen graag, de accountant vraagt ernaar
    Voor de AVG moet ik opschrijven welke partijen bij mijn klantgegevens kunnen. Waar vind ik dat terug?
    Kan die kassa-app nu alleen lezen of ook boekingen maken?
    Staat die oude factuurtool er eigenlijk nog bij, of is die al lang weg?
    Geeft die bonnenscanner mijn gegevens door aan anderen? Dat zou ik ergens moeten kunnen nalezen
    Kunnen ze bij mijn lonen? Ik bedoel dat HR-pakket
    Opgelet, nieuwe zaakvoerder hier. Wat is er in het verleden allemaal aangesloten, en door wie?
    welke van mijn bedrijven ziet dat softwarehuis uit Gent op dit momnet
    Er is iets in mijn verkoopboek veranderd door "een externe toepassing". Hoe kom ik erachter welke apps mogen schrijven?
    Wie kijkt er eigenlijk allemaal mee in mijn cijfers? Het veevoerprogramma, de bank, weet ik veel.
    Voor de Kamer van notarissen moet ik een staat opmaken van alle externe programma's die onze boekhouding kunnen raadplegen.
    Heb ik ergens een lijst van wat al mijn filialen aan software aan de boekhouding hebben hangen?
    Welke dinges hangen er allemaal aan mijn boekhouding vast? Ik ben het zelf kwijt.
    Ik moet binnen 72 uur aan de Autoriteit Persoonsgegevens melden welke gekoppelde partijen bij personeelsgegevens konden.
    Even grote schoonmaak: waar zie ik welke appjes ik ooit allemaal in mijn administratie heb binnengelaten?
    Lees- of schrijfrechten: waar zie ik wat de connector bij deze klant precies heeft?
    De kascommissie vraagt welke computerprogramma's inzage hebben in de kerkelijke financiën. Hoe beantwoord ik dat naar waarheid?
    Kan die leasemaatschappij mijn omzet zien via hun appje? Ja of nee, en waar staat dat.
    DD-vraag 4.12: overzicht integraties van derden op financesystemen. Waar haal ik dat?
    Waar kan ik kijken wat die onderdelenboer z'n programma mag: alleen gluren of ook boekingen inkloppen?
    Weet je wat ik weleens zou willen weten? Welke van al die programma's er bij de loonkosten kunnen.
    Ik wil een halfjaarlijkse autorisatiereview doen op alle koppelvlakken met Exact, waar vind ik de bron?
    Wat ziet zo'n urenapp nou precies? Ook mijn marges?
    Wie beschikte via programmatuur over toegang tot de grootboekgegevens van gefailleerde, en met welke reikwijdte?
    kan je ergens zien wie van de vorige bestuurspleog nog via een app aan de clubkas kan?
    Mijn voorganger spaarde blijkbaar voor de complete verzameling koppelingen. Waar is de catalogus?
    welke programma's heben sleutel van onze Exact? chef wil lijst voor morgen
    Welke onzichtbare gasten lopen er door onze administratie, en wat mogen zij aanraken?
    Wie kan er meekijken in onze boeken van buitenaf
    lijst koppelingen exact
    Mag Basecone alleen lezen of ook boekingen maken?
    Ik wil een inventaris van alle software die gegevens uit de boekhouding haalt
    Heeft onze oude webshop nog steeds ergens een voet tussen de deur?
    Staat Klippa er eigenlijk nog in?
    Welke soorten gegevens ziet de cashflowtool van ons
    Worden onze data door de maker van de app aan anderen doorgegeven, waar staat dat?
    Zijn er andere apps dan die ik ken die erbij kunnen
    De cyberverzekeraar wil op een formulier weten welke derden bij de financiële data kunnen
    Een oud-werknemer eist inzage op grond van de AVG en ik moet vermelden aan welke systemen zijn gegevens doorgaan
    We staan te koop en de koper zijn due-diligenceteam vraagt een opsomming van integraties
    Er worden vreemde memoriaalboekingen gemaakt midden in de nacht, welke software zou dat kunnen zijn?
    Ons maximum aan API-aanroepen is iedere middag op. Wie snoept daarvan mee?
    Voor de ISO 27001 moet ik aantonen dat we weten welke partijen schrijfrechten hebben
    De gemeente heeft ons bevraagd onder de Wet open overheid over externe verwerkers van de financiële administratie
    Exact verandert in het najaar iets aan de API en ik moet weten welke leveranciers ik daarover moet bellen
    Bij het opruimen van de kluis vond ik een contract met een softwarehuis uit 2016. Is daar in Exact nog een spoor van?
    mijn ex-compagnon had overal software aan hangen, ik wil gewoon zwart op wit zien wat er nog is
    welke apps gekoppeld
    lijst met alle koppelingen voor accountant
    wie kan bij onze cijfers
    AVG register externe partijen met toegang boekhouding
    kijken of oude tool nog aan hangt
    wat mag Basecone allemaal zien
    kan Silverfin ook boeken of alleen lezen
    nieuwe controller hier, wil zien wat er aan software vast zit
    deelt leverancier onze data met derden
    inventarisatie gekoppelde software it-audit
    staat Shopify er nog in?
    heeft de app schrijfrechten op crediteuren
    waar vind je alle aangesloten programma's
    aantal apps tellen per abonnement
    wie heeft toegang behalve medewerkers
    geldt api wijziging ook voor onze koppelingen, welke hebben we
    kan loonsoftware bij personeelsgegevens?
    Volgende week komt de auditor en die wil weten welke partijen er aan onze boekhouding hangen. Ik heb geen idee, waar vind ik dat?
    Ik ben net begonnen als controller en mijn voorganger heeft neits overgedragen. Wat is er hier in de loop der jaren allemaal aangesloten?
    Een klant deed een inzageverzoek en vraagt welke softwarebedrijven zijn gegevens kunnen zien. Dat moet ik binnen een maand beantwoorden.
    We gaan van kantoorpakket wisselen en moeten eerst inventariseren. Er schijnen wel tien hulpprogramma's op Exact te draaien.
    De verzekeraar vna onze cyberpolis stuurde een vragenlijst. Bij punt 14 moeten we alle externe toegang tot de financiële administratie opsommen.
    Er is bij een leverancier ingebroken en nu vraagt de directie wat die leverancier bij ons eigenlijk kon inzien. Alleen verkoopcijfers of ook de lonen?
    Ons inkooppakket heeft ineens een debiteur aangepast. Mocht het dat eigenlijk wel, of zou het alleen moeten kunnen lezen?
    De nieuwe eigenaar doet een boekenonderzoek voor hij tekent. Hij vroeg naar alle software die met onze cijfers praat.
    Exact kondigde aan dat er iets verandert aan de regels voor apps. Nu willen we weten hoeveel wij er in gebruik hebben.
    Ik hoorde dat een softwareleverancier onze gegevens aan een ander doorverkoopt. Kan ik in Exact zien of hij ze met derden deelt?
    Wij hebben de boekhouding van een failliete zaak als curator overgenomen. Ik wil graag een beeld van welke systemen er nog meekijken.
    Bij de AVG-controle bleek ons verwerkingsregister leeg onder het kopje boekhoudkoppelingen. Dat moet ik nu aanvullen.
    De stagiair heeft vorige zomer van alles uitgeprobeerd met gratis proefversies. Ik ben benieuwd wat daar nog van is blijven hangen.
    Er stonden boekingen in het systeem die niemand van ons heeft ingevoerd. Ik vermoed dat een of andere koppeling dat doet, maar welke hebben we?
    We dachten dat we maar één koppeling hadden, tot de helpdesk zei dat er meerdere tegelijk verzoeken doen. Kan ik dat ergens nagaan?
    De accountant komt dinsdag en vraagt op papier welke software er allemaal bij onze boekhouding kan
    Voor het verwerkingsregister van de AVG zoek ik alle partijen die gegevens uit Exact krijgen
    Ik wil snappen wie er over onze schouder meekijkt
    Net begonnen als controller, mijn voorganger liet niets na. Wat hangt er allemaal aan dit systeem vast?
    Voor de fusie moet ik inventariseren welke pakketten beide kanten hebben aangesloten
    de directie wil weten of dat Amerikaanse bedrijf onze klantgegevens kan inzien of niet, waar kan ik dat nazoeken
    Mag die bonnetjesapp alleen lezen of ook boekingen aanpassen? Dat wil ik ergens kunnen nakijken
    Exact kondigt nieuwe API-regels aan en ik moet weten welke leveranciers ik daarover moet bellen
    Er is een datalek bij een toeleverancier in het nieuws, en ik vraag me af of die bij ons in huis zit
    geeft de maker van onze urenapp gegevens door aan anderen? onze privacyjurist wil dat graag weten
    Verzekeraar stelt in de cyberpolis de vraag: 'Welke derden hebben systeemtoegang tot uw financiële administratie?' Hoe kom ik aan dat antwoord
    Ik zou ieder kwartaal willen controleren of er niets stiekem is bijgekomen
    Is die oude koppeling van drie jaar geleden er nog, of is die al eens opgeruimd? Puur om te weten
    wil weten wat we kwijtraken als de leverancier stopt: bij welke onderdelen kan hun software nu?
    Onze IT-partner maakt een tekening van het applicatielandschap en mist het stuk rond Exact
    Kan iemand met die tool de salarissen zien? Daar ben ik bang voor, personeel roddelt
    overzicht van apps
    overzicht van koppelingen
    lijst met apps
    lijst van koppelingen
    welke koppelingen
    welke programma's
    welke partijen
    welke leveranciers
    welke software
    welke apps zijn gekoppeld
    welke apps hebben toegang
    wie heeft toegang
    wie kan bij onze gegevens
    wie kan erbij
    wie kijkt mee
    avg
    wat mag een app
    wat mag deze app
    wat ziet deze app
    wat doet een app met gegevens
    welke gegevens gebruikt een app
    welke gegevens ziet een app
    lezen of schrijven
    alleen kijken of wijzigen
    gegevens delen met derden
    app herken ik niet
    ken deze app niet
    verdachte app
    van wie is deze app
    oranje
    waarschuwing bij app
    oude koppelingen actief
    ongebruikte koppelingen opsporen
    actieve koppelingen
    bekijken
    nakijken
    inzicht
    controleren welke apps
    leverancier vertrekt
    appmachtigingen
    app permissions
    wie kijkt er mee
    meekijken in administratie
    wat mag een koppeling
    welke koppelingen hebben we
    welke apps hebben we
    welke leveranciers halen gegevens op
    wie haalt gegevens op
    apps met toegang
    lijst voor de auditor
    rapport voor de auditor
    overzicht voor de accountant
    wat betekent uitroepteken
    wat mag een gekoppelde app
    lijst met gekoppelde apps
    gekoppelde applicaties
    welke dingen hangen er eigenlijk allemaal aan ons exact, daar ben ik nu ook nieuwsgierig naar
    ik wil wel even op een rijtje wie wat gekoppeld heeft
    kan ik ergens zien welk programma er überhaupt allemaal bij kan
    welke koppelingen hebben we dan allemaal die op die persoon leunen
    Voordat wij verdergaan: kunt u mij tonen welke programma's er nog toegang hebben?
    welke apps hebben we bij exact nog allemaal openstaan
    ik weet niet eens welke apps er draaien, mag ik dat eerst bekijken
    top! nu wil ik nog zien wat er verder meeleest in onze boeken
    laat me eens de lijst van exact zien wie er allemaal aan hangt
    bij welke andere apps heb ik ooit op ja geklikt? kan ik dat ergens teruglezen
    trouwens, kan ik eerst es zien wat er allemaal aanhangt
    onder het wachten: laat zien wie er nog meer bij ons binnen mag
    ik wil voor exact eerst een totaaloverzicht van gekoppelde programma's
    is er een lijstje met wat er al in exact mag
    zo'n lijst zoals deze, is die er ook in exact?
    ik wil een lijst van alles wat toegang heeft tot de boekhouding
    Onze accountant vraagt welke externe partijen in Exact meekijken.
    avg register: welke programma's lezen gegevens uit exact online
    wie kan er allemaal bij onze cijfers via software
    overzicht koppelingen exact online
    Waar kan ik zien welke toepassingen gemachtigd zijn in ons Exact-abonnement?
    inventarisatie van alle integraties voor de ISO audit
    nieuw hier, wil weten wat er zoal is aangesloten op Exact
    staat er nog oude troep aangekoppeld waar we niks van weten
    kan ik ergens uitlezen wat app X precies mag in exact, alleen kijken niet wijzigen
    jaarlijkse controle van toegangen van derden
    welke leveranciers hebben onze data
    Ik wil nagaan of er geen onbekende programma's meelezen.
    alle gekoppelde software op een rij
    hoeveel apps hebben wij eigenlijk?
    it-inventaris, lijst integraties exact graag
    eerst alleen kijken wat er gekoppeld is, nog niks aanpassen
    Gelieve mij te tonen waar de lijst staat van alles wat toegang heeft.
    securitycheck: third party access in exact bekijken
    mag programma Y schrijven of alleen lezen? waar zie ik dat
    verwerkersregister invullen, wie verwerkt er allemaal uit exact
    van elke app weten welke gegevens en welke administraties hij heeft
    functionaris gegevensbescherming vraagt om een lijst van meelezende systemen
    hebben we verborgen koppelingen?
    AVG-controle volgende week: wie leest er allemaal mee in onze boekhouding?
    hoe krijg ik een lijst van alle gekoppelde programma's
    waar zie je wat er allemaal gekoppeld is
    kan ik ergens zien welke apps allemaal aan onze Exact hangen
    hoeveel apps hangen er eigenlijk aan
    wie kan er allemaal bij onze cijfers?
    even iets anders, ik wil een lijst van alles wat gekoppeld is
    voor de AVG moet ik weten welke externe apps meelezen
    Welke toepassingen hebben momenteel toegang tot ons abonnement?
    zijn er nog meer van dit soort dingen actief bij ons
    ik wil alleen kijken, niks veranderen
    waar zie ik wat een app precies mag lezen en schrijven?
    overzichtje graag van alle koppelingen
    wa hangt er allemaal aan ons exact?
    inventarisatie maken van derden met toegang
    ons verwerkersregister moet bijgewerkt, welke koppelingen zijn er?
    hebben we er nog meer openstaan waar niemand meer van weet
    bestaat er een scherm met alle gekoppelde apps bij elkaar?
    laat eens zien welke er zijn
    wat mag die scanapp eigenlijk allemaal inzien?
    de nieuwe IT-manager vraagt een compleet beeld, waar haal ik dat?
    check ff wat er nog openstaat bij derden
    welke software leest er eigenlijk allemaal mee in onze boekhouding
    Onze FG vraagt een opsomming van alle partijen die in Exact kunnen. Waar haal ik die vandaan?
    lijstje maken van alles wat aan exact vastzit
    Ik ben nieuw als controller en wil weten wat hier door wie is aangesloten. Hoe krijg ik dat in beeld?
    kan ik ergens zien welke externe diensten onze administraties kunnen openen
    voor de ISO-audit moet ik aantonen wie van buiten toegang heeft
    gewoon even kijken wat er aanhangt, zonder iets te veranderen
    Wij hebben geen idee meer wat er de afgelopen tien jaar allemaal is goedgekeurd. Hoe krijg ik daar zicht op?
    inventaris van derde partijen in de boekhouding
    wie kijkt er mee in onze cijfers en hoever mogen die
    AVG-register aanvullen met de programma's die bij Exact Online mogen
    hoeveel apps hangen er aan ons Exact en wat mogen ze daar
    welke apps hebben toegang?
    lijst van apps
    wie kan er allemaal bij onze boekhouding
    alle gekoppelde apps bekijken
    waar zie ik welke apps gekoppeld zijn?
    controle op koppelingen
    audit van externe apps
    gekoppelde apps inzien
    welke integraties hebben wij
    lijstje met koppelingen exact online
    inventarisatie koppelingen
    wat mag deze app allemaal?
    welke externe partijen zien onze cijfers
    rechten van apps bekijken
    Zijn er apps die wij niet kennen?
    overzicht machtigingen
    verwerkersregister apps exact
    welke programma's halen data uit exact?
    onbekende app in de lijst
    kijken wat er gekoppeld is
    alle app toestemmingen tonen
    overzigt koppelingen
    security check apps
    hoeveel koppelingen hebben we eigenlijk
    waar staat de lijst van apps
    mag de scan app ook schrijven of alleen lezen?
    overzicht welke app welke administratie ziet
    aandacht vereist staat bij een app
    privacy: wie heeft inzage
    de accountant vraagt een lijst van apps voor zijn controle
    nieuw hier, wil weten wat er gekoppeld is
    voor de AVG, welke apps zien klantgegevens
    jaarlijkse controle, alle apps even nalopen
    directie wil weten welke software aan exact hangt
    overzicht gekoppelde apps
    De directie wil weten welke partijen bij onze boekhouding kunnen. Is daar ergens een lijst van?
    ik weet niet eens welke apps er allemaal aan hangen, waar kan ik dat zien
    van wie kan die andere toestemming dan zijn? ik wil alle apps zien
    ik wil zien welke apps er dan nog meer op zitten
    hoe kom ik erachter op wiens naam hij draait
    ik wil eerst zien wat zij allemaal hadden aangesloten
    van wie is die toestemming dan?
    hoe weet ik van wie die oude is
    en hoe zie ik wie allemaal?
    die oude collega heeft ook nog andere apps, welke?
    welke apps lezen er nog mee dan
    ik zou graag het hele lijstje doorlichten en opruimen
    ik wil alleen maar kijken welke apps er allemaal aanhangen
    kan ik zien wanneer die voor het laatst iets deed
    en exact, welke apps zitten daar eigenlijk allemaal op
    eigenlijk wil ik eerst de lijst zien van wat er allemaal aan hangt
    zie ik ergens wie er allemaal een app heeft gekoppeld
    hoe zie ik alle apps op een rij
    welke apps hangen er eigenlijk allemaal aan? dat moet ik eerst weten
    welke apps kunnen bij onze boekhouding
    Ik wil een overzicht van alle partijen die toegang hebben tot onze Exact Online, zonder iets te wijzigen.
    Beste, voor onze AVG-administratie zoek ik de lijst van gekoppelde software. Waar staat die in Exact?
    wie gluurt er allemaal mee in exact
    lijst koppelingen opvragen
    Ik ben nieuw als applicatiebeheerder en wil weten wat er allemaal aan onze boekhouding gekoppeld is. Waar kijk ik?
    lijst van alle koppelingen
    de accountant vraagt een overzicht van derde partijen die bij onze cijfers kunnen
    Wie of wat zit er allemaal in onze Exact te neuzen?
    kan ik ergens zien welke programma's toegang hebben, zonder er iets aan te veranderen
    privacy officer wil voor het register weten welke externe tools aangesloten zijn op exact
    waar zie ik alle gekopelde software
    klik ik eerst op de naam van de administratie om de lijst met apps te vinden?
    onze verzekeraar stuurt een vragenlijst over cybersecurity en wil weten welke derde partijen bij de administratie kunnen
    Als nieuwe penningmeester erf ik een abonnement en heb geen flauw idee welke programma's erin kunnen. Waar zie ik dat?
    lijst koppelingen aub
    de verzekeraar vraagt wie er allemaal software-toegang heeft tot onze administratie
    Ik zou willen weten, gewoon uit nieuwsgierigheid, wat er zoal in mijn cijfers meekijkt
    hoeveel koppelingen hebben wij en waar staan ze
    directie heeft stress over phishing en wil vandaag van mij een lijst van alle gekoppelde software
    we hebben ons bedrijf overgenomen van mijn schoonvader, wat is daar allemaal op aangesloten?
    Ik wil graag een lijst van alle gekoppelde programma's in onze omgeving
    lijst koppelingen exact online
    ben nieuw als controller hier en wil weten wie er allemaal in onze boekhouding kan kijken
    hoe zie ik welke software van derden toegang heeft
    wat is er gekoppeld
    onze IT vraagt een overzichtje van alle connecties met exact, waar haal ik dat
    Ik wil een lijst van alles wat aan Exact Online hangt
    Wie of wat leest er eigenlijk mee in onze boekhouding?
    Waar zie ik welke externe software toegang heeft tot onze administraties?
    Geen idee wat er in de loop der jaren allemaal gekoppeld is, hoe kom ik daarachter?
    Laat me zien welke koppelingen er actief zijn.
    Ik ben net begonnen als controller en wil weten welke tools op Exact Online aangesloten zijn
    Hoe krijg ik alle apps van al onze medewerkers in beeld?
    exact online alle koppelingen bekijken
    Kan ik ergens nakijken welke apps er toegang hebben zonder iets te wijzigen?
    Zit er nog ergens een oude app in ons Exact die we vergeten zijn?
    De FG vraagt welke partijen gegevens uit Exact Online krijgen. Waar vind ik dat?
    Wat is er zoal verbonden met mijn boekhoudpakket?
    Ik heb de administratie overgenomen van mijn voorganger en wil eerst eens kijken wat er aan integraties draait
    lijstje met apps die bij exact mogen pls
    Inventarisatie koppelingen Exact Online, hoe begin ik
    Welke apps hebben wij ooit toestemming gegeven?
    Ik ben benieuwd hoeveel applicaties er inmiddels op ons abonnement aangesloten zijn.
    Hangt Shopify nog aan ons Exact of niet meer? Waar zie ik dat soort dingen?
    Is er een pagina in Exact met alle aangesloten programma's?
    Ik zou willen controleren of er geen apps bij ons binnen zitten die we niet meer gebruiken.
    welke leveranciers zien onze cijfers
    Hoe bekom ik een overzicht van de apps die aan ons dossier gekoppeld zijn?
    Voor ons verwerkingsregister moet ik weten met welke software Exact gegevens uitwisselt
    Onze IT-afdeling wil alle integraties van Exact in kaart brengen
    Bekijken wat er gekoppeld is
    Als nieuwe applicatiebeheerder zoek ik het scherm waar alle app-toegang van het hele bedrijf bij elkaar staat.
    kan ik zien wie allemaal toegang hebbe tot mn exact qua apps
    Mijn vrouw deed altijd de boeken en nu moet ik uitzoeken welke programmaatjes er allemaal bij Exact kunnen, waar begin ik?
    Ik wil opruimen, maar eerst zien wat er staat
    Overzicht third party toegang EOL?
    Bestaat er een totaallijst van gemachtigde apps per abonnement?
    Welke koppelingen lopen er en zijn ze allemaal nog nodig?
    Hoe kijk ik na of een bepaalde app überhaupt toegang heeft?
    Wie heeft er allemaal een sleutel van mijn boekhouding? Ik bedoel programma's, geen mensen.
    Heb ik een webshop, een kassa en een uren-app gekoppeld of nog meer? Waar check ik dat
    Ik zoek een plek waar alle app machtigingen op een rij staan
    Graag een overzicht van de applicaties met toegang tot onze 14 administraties
    alle actieve integraties tonen
    Zijn er apps die ongemerkt meekijken in Exact?
    Na de fusie weten we niet meer welke tools op welke administratie zitten. Waar is dat te zien?
    Weten jullie waar ik de aangesloten apps terugvind?
    Ik vermoed dat er veel te veel aan ons Exact hangt en wil dat eerst eens rustig bekijken
    Voor ik ga beslissen wil ik weten wat er is: welke apps, welke gegevens, welke administraties.
    koppelingenlijst opvragen exact
    waar kan ik zien wat er alemaal aan exact gekopeld zit
    wil graag weten welke aps er bij mn boekhoudng kunnen
    Heeft Exact Online een scherm waar de directie in één oogopslag alle aangesloten software ziet?
    Wie kan er allemaal in mijn boekhouding kijken behalve ikzelf?
    Hoeveel plugins heb ik eigenlijk in de loop der jaren aan Exact gehangen
    Waar in het menu begin ik als ik wil zien welke applicaties aan onze omgeving gekoppeld zijn?
    hoi ik moet uitzoeken welke apps aan exact hangen, hoe doe ik dat
    Wie kijkt mee?
    Ik heb de bakkerij overgenomen en wil eerst eens zien wat er allemaal meekijkt in de boekhouding
    Wat hangt er bij ons restaurant eigenlijk allemaal aan Exact
    lijstje maken van alles wat bij onze cijfers kan, voor de verzekering
    Mijn compagnon koppelt van alles zonder te overleggen, ik wil weten wat er nu draait
    Voor de overname van de sportschool vraagt de koper een overzicht van gekoppelde systemen
    Geen flauw idee of de oude kassa er nog in zit, waar kijk ik dat na zonder iets stuk te maken
    Welke gegevens mag onze roosterapp eigenlijk allemaal zien, lonen ook?
    Waar begin ik te klikken als ik wil zien wat er aan onze winkelboekhouding hangt?
    Mijn man is overleden en regelde alles met de kassa en boekhoudprogramma's, ik wil gewoon weten wat er gekoppeld is
    Hebben we eigenlijk nog iets van die oude webshop aan de boeken hangen?
    Ik zoek een overzichtje van alle integraties van het hotel, niets veranderen
    Wie leest er allemaal mee in de cijfers van onze drie kapsalons
    De bank vraagt welke derde partijen toegang hebben tot onze financiële administratie
    lijst apps exact bekijken
    Verhuur van fietsen, net overgenomen, geen documentatie. Wat zit waaraan vast
    Kan die bestelapp ook lonen inkijken, waar staat dat
    Inventarisatie voor de fusie van de twee bakkerijen: welke software grijpt in op de boekhouding
    Gewoon nieuwsgierig wat er allemaal bij onze cijfers kan
    Wij kregen een vragenlijst van de verzekeraar over gekoppelde clouddiensten bij de boekhouding
    Hoeveel programma's hangen er eigenlijk aan Exact bij ons, ik gok vijf
    Zit Untill er nog tussen of niet? Wil alleen even spieken
    De nieuwe manager moet ingewerkt worden en vraagt om een schema van alle systemen
    zien wat gekoppeld is zonder iets te wijzigen exact
    Ik ben de nieuwe office manager van een hotel en mijn voorganger heeft niets achtergelaten, wat is er aan Exact geknoopt
    De wijnhandel werd gehackt, wij willen weten welke systemen bij ons toegang hebben
    In één oogopslag zien welke kassa's, roosters en webshops bij onze boeken kunnen
    Mag Tebi alleen kijken of ook wijzigen, dat soort dingen zou ik willen nakijken
    Mijn zus en ik hebben de snackbar van onze ouders overgenomen, er hangt een wirwar aan apps aan, en voor we iets doen willen we gewoon eens op een rij zien wat er allemaal in de boekhouding mag
    welke aps zitten er aan exact gekopelt
    lijstje koppelinge
    Waar zit het menu om te zien wat er allemaal aan onze brasserie gekoppeld is?
    Welke programma's lezen er allemaal mee in onze boeken?
    Voor het jaarlijkse ISAE-dossier moet ik aantonen wie van buiten bij de cijfers kan
    wat hangt er aan exact
    Ik wil een lijstje van alle derde partijen die in de administratie van mijn klant zitten
    Klant vraagt: wie kijken er nu eigenlijk mee? Ik kan het niet beantwoorden.
    overzicht gekoppelde software per dossier opvragen
    Voor het verwerkingsregister AVG moet ik weten welke leveranciers bij onze salarisdata kunnen
    Ik ben nieuw als beheerder en wil zien wat mijn voorganger allemaal heeft toegelaten
    Heeft Dext leesrechten of mag het ook boeken? Hoe zie ik zoiets
    inventarisatie koppelingen klantenportefeuille, waar haal ik het vandaan
    Staat er nog iets open van programma's die wij al jaren niet meer gebruiken? Ik wil eerst alleen kijken.
    Vertrouwensvraag van een ondernemer: kan ik ergens nagaan wat al die apps met mijn gegevens doen
    hoeveel koppelingen hebben wij eigenlijk
    De vorige assistent heeft van alles geprobeerd met gratis proefversies, daar wil ik zicht op krijgen
    Onder welk menu begin ik als ik alle gekoppelde programma's wil zien
    Een cliënt met geheime overnameplannen wil weten welke software van derden zijn cijfers kan inzien
    Zijn er apps die nog in onze boeken kunnen zonder dat wij het weten?
    kunt u mij een lijst geven van alles wat aan mijn exact vastzit
    welke paketten hebben toegang tot exact
    Bij de intake van een nieuwe klant wil ik standaard zien welke programma's er al meelezen
    Wat weet die bonnenapp eigenlijk van mij? Waar kan ik dat nalezen in Exact?
    Voor onze privacyverklaring: met welke leveranciers wisselt de administratie gegevens uit
    de kwaliteitsmedewerker vraagt elk half jaar om een actueel lijstje van externe toegang
    Zet even op een rij welke tools er aan dossier 220 hangen, voor het gesprek van morgen
    Wie heeft er allemaal een sleutel van ons huis, digitaal gesproken
    spookkoppelingen opsporen
    inventaris apps
    ik wil weten of die goedkope AI tool van de stagiair nog ergens inzit
    hoeveel vreemden lezen mee
    heeft mijn leverancier schrijfrechten
    Notaris vraagt om een opgave van externe toegang tot de administratie
    Vóór de vakantie wil ik zeker weten welke robots er zonder mij in de boeken kunnen rommelen
    Kan ik mijn klant een uitdraai geven van alles wat aan zijn Exact gekoppeld is
    zijn er partijen buiten ons kantoor die de lonen kunnen inzien en welke
    Voor ons verwerkingsregister moet ik weten welke externe partijen via software bij de financiële data kunnen
    shadow IT in onze boekhouding opsporen
    Welke derde partijen lezen mee in exact?
    ISO 27001 auditor wil een lijst van alle gekoppelde systemen
    Ik neem het applicatiebeheer over en heb geen idee wat er allemaal aan exact hangt
    inventarisatie gekoppelde applicaties
    AVG: met welke softwarebedrijven wisselen wij gegevens uit de boekhouding uit
    nulmeting van alle integraties voor de ERP-migratie
    wie of wat kan er allemaal bij onze cijfers, afgezien van mensen
    DPIA: welke app verwerkt welke persoonsgegevens uit exact
    bij de due diligence vragen ze naar alle systemen met toegang tot de grootboekdata
    overzicht interfaces exact graag
    De bestuurder wil weten welke programma's kunnen meekijken
    NIS2, we moeten onze leveranciersketen in kaart brengen, ook wat er op exact zit
    kan ik ergens zien welke gegevens Payhawk precies leest en of het ook mag schrijven
    waar begint de weg naar de lijst met aangesloten systemen, ik ben nieuw in exact
    Wij moeten voor de verzekeraar van onze cyberpolis opgeven welke software aan de financiële administratie hangt
    Bij de overname van ons bedrijf wil de koper weten welke programma's meelezen in de boeken
    als functionaris gegevensbescherming wil ik weten welke partijen onze personeelskosten kunnen inzien via software
    wat hangt er allemaal aan
    kan ik zien of iemand stiekem een programma aan onze boekhouding heeft gehangen
    Ik ben nieuw als informatiemanager en zoek een compleet beeld van alles wat in exact prikt
    welke apps hebben schrijfrechten in onze boekhouding
    een collega installeert van alles, ik wil weten wat er op exact zit
    Voor een contractenregister wil ik alle softwareleveranciers weten die via Exact gegevens ontvangen
    De accountant vroeg tijdens de interim-controle welke externe programma's journaalposten kunnen maken
    we willen opruimen maar hebben nog geen idee wat er staat
    ik wil een keer alles op een rij hebben: welke programma's, welke data, wie
    gaan er gegevens van ons naar Amerikaanse bedrijven via apps
    Wat gebruikt de afdeling sales eigenlijk allemaal bovenop exact?
    toegangsbeoordeling derden
    kan ik een lijst uitdraaien van koppelingen
    welke pruts hangt er allemaal aan onze boekhouding, vraagt de zaakvoerder
    lijst met toegang derden nodig voor gdpr register
    overzigt van gekopelde apps
    Wie kijkt er allemaal mee in onze boekhouding, qua programma's?
    Ik ben net penningmeester geworden en wil weten wat mijn voorganger allemaal heeft aangehangen
    De accountant vraagt om een opgave van alle externe programma's die toegang hebben tot onze cijfers
    Hoeveel van die dingen hebben we er eigenlijk aan hangen?
    Er moet een lijstje komen voor de AVG van alles wat bij de boeken kan
    welke programma's zitten er in ons Exact
    Is er ergens een bladzijde waar alle koppelingen bij mekaar staan?
    Voor het verwerkingsregister van de gemeente heb ik een opsomming nodig van wat er toegang heeft
    Ik wil gewoon eens rondkijken wat er aan ons dossier hangt, zonder iets te veranderen
    Na dat datalek in het nieuws wil ons bestuur zien welke partijen bij onze administratie kunnen
    Kan ik zien wat die app allemaal van ons mag lezen?
    Mijn man deed vroeger de boeken van de fanfare, hij is overleden, en ik wil zien wat er nog allemaal verbonden is
    Grote schoonmaak: ik wil een overzicht van oude koppelingen die misschien niemand nog gebruikt
    Hoe kan ik nagaan of er geen vreemde snuiters toegang hebben tot onze centen
    Zijn er partijen die onze boekhoudgegevens doorgeven aan anderen, en waar zie ik dat?
    wat hangt er zoal aan
    Bij de overdracht van het penningmeesterschap wil ik een lijst meegeven van wat aan Exact vastzit
    Ge zoudt toch eens moeten kunnen zien wie dat er allemaal op ons boekhouding zit
    De raad van toezicht wil jaarlijks weten welke software bij de financiële administratie kan
    Ik vermoed dat er nog een oude bonnetjesapp meedraait van drie besturen terug, waar controleer ik dat
    Waar begin ik te klikken om de pagina met gekoppelde programma's te vinden?
    Zeg, hoeveel vreemden hebben er eigenlijk een sleutel van onze boekhouding?
    De nieuwe FG van de school wil een staatje van verwerkers die bij de financiën kunnen. Waar haal ik dat vandaan?
    Ik doe de boeken van drie parochies en heb geen flauw benul wat daar allemaal op is aangesloten
    Lijst van gekoppelde software graag
    Zijn wij als VvE nog ergens aan verbonden dat we niet kennen?
    Bij de kaswissel wil ik even weten wat er nog leeft aan aansluitingen, zonder ergens aan te komen
    Er komt een subsidiecontrole en die willen zien welke programma's in ons Exact kunnen schrijven
    Mijn schoonzoon zegt dat er misschien programma's meekijken in de VvE-boeken. Hoe zie ik of dat zo is?
    We gaan verhuizen van systeem en moeten eerst weten wat er nu allemaal op aansluit
    Verzekeraar wil voor de cyberpolis een opsomming van software met toegang tot de financiën
    Hoeveel apps staan er open op het dossier van de fanfare?
    Wat weet dat bonnenprogramma eigenlijk allemaal van ons? Ik wil alleen kijken
    Ik word secretaris en kreeg een doos papieren, nergens staat wat er gekoppeld is
    Eens per jaar wil ik weten wat er aan onze boekhouding plakt
    alle apps zien die toegang hebben
    We gaan fuseren met een andere stichting en die vragen wat er op onze boekhouding aangesloten zit
    Mijn oog viel op een onbekende boeking en nu wil ik weten welke programma's hier mogen schrijven
    Zou u mij de weg kunnen tonen naar de plek waar alle gekoppelde programma's staan?
    Ik ben bang dat er meer meeleest dan wij weten
    Hoe ziet ge wat er allemaal aan ons Exact vasthangt
    Is er een soort inventaris van aansluitingen voor het overdrachtsdossier?
    Ons kwaliteitshandboek vraagt: welke derden hebben geautomatiseerd toegang? Waar zie ik dat?
    Ik wil eens spieken welke software de vorige directie had draaien op de cijfers
    Op welke naam moet ik bovenaan klikken om bij het overzicht van apps te raken?
    apps lijst exact waar
    Onze wijkagent vond het verstandig na te gaan welke firma's er bij onze boekhouding kunnen
    Voor de RI&E digitaal: geef mij de stand van alle aansluitingen
    Kan ik nagaan of het programma van de vorige penningmeester er nog aanhangt?
    Ik ben 81 en doe de boeken van het koor, is er een plek waar ik zie wie er digitaal meekijkt?
    Wat voor software draait er eigenlijk mee op de financiën van onze woningcorporatie? Niemand heeft een lijst
    Ik wil controleren of de scan-app ook echt alleen facturen bekijkt
    De gemeentesecretaris vraagt hoeveel externe systemen in Exact kunnen lezen of schrijven
    wie heeft er toegang tot onze cijfers, programma's bedoel ik, geen mensen
    Sinds de reorganisatie is het overzicht van koppelingen zoek, hoe maak ik een nieuw
    Vóór ik de functie aanneem wil ik zien wat er allemaal aan de boekhouding hangt
    Bestaat er een pagina met alle derden die automatisch in onze stichtingsboeken kunnen?
    Ik wil mijn opvolger een compleet beeld meegeven van welke software waarop inhaakt
    Controleren welke tools er nog hangen aan het kerkelijk bureau
    Ik heb het bedrijf van mijn vader overgenomen en geen flauw idee wat er allemaal aan Exact vastzit
    lijst van gekoppelde apps
    wie kan er bij onze cijfers, ik bedoel welke software
    Voor de ISO-audit moet ik kunnen tonen welke externe systemen bij onze financiële data kunnen
    waar zie ik of die scan-app nog steeds aan ons hangt
    Geachte, gelieve mij te berichten waar ik een overzicht kan raadplegen van alle toepassingen die toegang hebben tot ons dossier.
    eerst kijken wat er allemaal hangt voordat ik iets weghaal
    heeft Teamleader nog toegang bij ons? waar staat dat
    inventarisatie koppelingen groothandel
    nieuwe applicatiebeheerder hier, wil weten wat er aan integraties draait
    onze it-verzekeraar vraagt een lijst van alle tools met toegang tot de boekhouding
    wat voor gegevens pikt ons crm eigenlijk uit Exact
    spook apps opsporen
    waar begint dat overzicht van apps, linksboven of rechtsboven
    ik wil weten wie of wat er allemaal een sleutel van onze boekhouding heeft
    Bij de due diligence vraagt de koper naar alle systemen die op Exact aansluiten. Waar haal ik die lijst vandaan?
    kan je ergens terugkijken welke software je ooit hebt toegelaten
    zicht op integraties
    we betalen voor negen pakketten en ik heb geen idee welke daarvan aan exact zitten
    Ik ben nieuw als financieel directeur van een installatiebedrijf en wil voor eind van de week een register van gekoppelde toepassingen.
    welke toepassingen lezen ons dossier mee
    is het planbord wel gekoppeld, waar staat dat
    wat mag de scanner allemaal in onze boekhouding, staat dat ergens zwart op wit
    mn baas wil wete wat er allemaal aan exact hangt
    hoeveel apps zitten er op ons abonnement
    alleen kijken, niks wijzigen: welke koppelingen lopen er
    waar zit import/export in het menu, ik wil de appslijst bekijken
    Ik heb de indruk dat er te veel partijen in onze administratie snuffelen. Zonder iets kapot te maken wil ik zien wie dat zijn.
    welke apps heeft de vorige eigenaar allemaal gekoppeld, we namen het bedrijf met Exact en al over
    voor de privacyfunctionaris: opsomming van verwerkers met toegang tot de financiële administratie
    staat er ergens een totaallijst, ook wat andere collega's hebben aangezet
    Heeft de software van de accountant ook toegang en tot wat precies?
    wat zit er allemaal aan vast
    Onze nieuwe cfo vroeg mij bij de koffie welke software er toegang heeft tot de boekhouding en ik stond met mijn mond vol tanden
    alle gekoppelde systemen op een rij
    ik wil opruimen, maar eerst zien wat er ligt
    hoe weet ik of een app die we vorig jaar hebben opgezegd nog toegang heeft
    wie heeft er toegang tot ons via software, niet via personen
    controleren of de oude urenapp er nog aan hangt
    mag ons CRM klantgegevens wijzigen of alleen lezen? waar lees ik dat na
    register van toepassingen opstellen voor de AVG
    zijn er apps gekoppeld die niemand kent
    Wij hebben vijf vestigingen en elke manager koppelt maar raak. Ik wil centraal overzicht.
    bestaat er een scherm met alle verleende machtigingen van softwarepakketten
    kijk wat er gekoppeld is
    welke pakketten mogen hier schrijven in de boekhouding
    lijstje met alles wat aan onze boekhouding hangt voor de nieuwe eigenaar
    hoe kom ik erachter of een leverancier nog mee kan lezen
    verzekeraar wil cyberlijst: gekoppelde software
    Nu de boekhouder met pensioen is weet niemand meer welke programma's bij ons aan Exact geknoopt zijn. Ik wil gewoon een lijstje, voorlopig verander ik niks.
    Graag ontvang ik instructie hoe wij kunnen inzien welke derden via software over onze gegevens beschikken.
    apps lijst
    check of scanner gekoppeld is
    kijken welke gegevens een app gebruikt
    zie ik ergens terug welke bedrijven de planner-app allemaal mag inzien, alleen even kijken
    welk menu klik ik eerst aan om te zien welke apps er zijn
    spiekt er iets mee in exact
    welke software is bij ons toegelaten
    Welke tools hebben de vorige webbouwers allemaal aan onze boekhouding gehangen?
    Ik heb net een webshop overgenomen, wie kijkt er mee in Exact?
    lijst van alle plugins met toegang tot exact
    Voor de AVG moet ik weten welke partijen onze klantgegevens uit Exact kunnen lezen
    hangen er nog spookkoppelingen van 2019 aan?
    Mijn verzekeraar vraagt welke software toegang heeft tot de financiële administratie
    wat draait er eigenlijk allemaal op onze exact, ik zie door de bomen het bos niet
    Bureau vraagt: welke marketplaces zijn bij deze klant al verbonden met Exact?
    grote schoonmaak apps, waar begin ik
    We betalen voor zes connectors, maar welke doen er ook echt iets in Exact
    inventarisatie koppelingen klant
    Heeft de oude kassaleverancier nog steeds een ingang bij ons?
    ik wil zien wie er allemaal meeleest en wat ze mogen
    overzicht graag van alles wat op onze boekhouding is aangesloten, kassa, shop, betaaldienst
    mag channable ook dingen wijzigen in exact of alleen kijken? hoe zoek ik dat op
    onder welk menu in Exact vind ik welke programma's er gekoppeld zijn
    wie leest er mee? graag een lijst
    Ik start als e-commerce manager en wil weten welke systemen er aan Exact hangen
    due diligence bij overname webshop: alle integraties op de boekhouding in kaart
    heeft facebook of google of weet ik veel wie toegang tot onze exact
    Klant denkt dat er nog een oude app van ons aan zijn Exact zit. Waar kan hij dat bekijken?
    kijken welke plug ins we nog hebben
    waar klik ik linksboven om alle aangesloten programma's te vinden
    Ik kreeg een brief van onze verwerker over een datalek en weet niet eens of die iets in Exact had staan
    Hoeveel partijen hebben eigenlijk een deur naar onze boekhouding?
    voor de verkoop van mijn shop wil de koper een opgave van alle gekoppelde systemen
    heeft onze oude mailtool nog toegang? gewoon even controleren
    Ik ben nieuw bij dit bureau en moet voor de klant uitzoeken wat er tussen shop en Exact zit
    We willen weten welke software bestellingen mag schrijven en welke enkel leest
    wat hangt er allemaal aan ons exact
    overzicht third party apps avg
    wie leest mee in de boekhouding, welke programma's
    nieuwe controller, wil weten welke software aan exact zit
    it audit vraagt lijst koppelingen
    gekoppelde apps bekijken niks wijzigen
    schoonmaak: welke apps zitten er nog in
    appoverzicht
    waar vind ik import/export
    hoe open ik import/export om apps te zien
    alle externe programma's met toegang tot exact
    welke pakketten praten met exact
    overgenomen bedrijf, wat hangt er aan hun exact
    zien wat er gekoppeld staat, verder niks
    leverancierslijst met toegang boekhouding
    de directeur vraagt welke bureaus en tools allemaal in onze cijfers kunnen kijken
    fg vraagt wie persoonsgegevens uit exact haalt
    staan er nog oude tooltjes open in exact
    voor de verzekering moeten we opgeven welke software van derden in onze boekhouding kan
    hoeveel programma's kijken er eigenlijk mee in onze cijfers, ik heb werkelijk geen idee
    app lijst exact
    koppelingen inventariseren
    wat is er gekoppeld aan exact en wat kan het
    exact: gekoppelde applicaties bekijken
    even kijken welke tools er aanhangen
    welke programma's hebben toegang
    Ik heb de hotelbar overgenomen en wil weten welke programma's er in de boekhouding meekijken
    De AVG-adviseur vraagt een lijst van alle partijen die bij patiëntfacturen in Exact kunnen
    Heeft die oude kassaleverancier nog ergens een ingang in onze administratie? Ik wil gewoon even kijken.
    Wat hebben we ooit allemaal toegestaan, jaren terug?
    gekoppelde software bekijken
    Onze accreditatie als tandartspraktijk vraagt wie van buiten in de financiën kan, waar vind ik dat?
    Graag een totaalplaatje van alles wat met ons Exact verbonden is, zonder iets te wijzigen
    Ik ben nieuw als controller bij een keten van vijftien restaurants en wil de inventaris van alle koppelingen
    Zie ik ergens of Treatwell bij mijn boekhouding kan?
    wie kijkt er allemaal mee in onze cijfers, welke pakketten bedoel ik
    Bestaat er in Exact een pagina waarop staat welke externe tools data mogen lezen of schrijven?
    De vorige penningmeester heeft van alles aangezet en niets opgeschreven
    Voor het bestuur van de zwemclub moet ik op papier zetten welke diensten toegang hebben en wat ze mogen
    Mijn collega vermoedt dat er nog een oude ticketapp meeleest, waar controleer ik dat
    Wij hebben zo'n twintig tools in ons congrescentrum en geen mens die weet welke met Exact praten
    Mag die scan-app alleen lezen of ook boeken? Waar staat dat?
    Voordat ik wat dan ook weghaal of aanpas wil ik een lijst van wat er hangt
    Zes jaar horeca, twaalf pakketten geprobeerd, en ik vermoed dat de helft nog steeds mag meelezen
    Ik hoef niks te veranderen, ik wil alleen zien wie er via software binnen kan
    De subsidiegever wil weten met welke systemen wij financiële gegevens delen
    Onze verzekeraar (cyber) vraagt naar alle derde partijen met toegang tot de boekhouding
    Is de oude planner nog actief in Exact? even checken meer niet
    inventarisatie koppelingen dierenkliniekgroep
    Wat voor gegevens mag de kassaleverancier eigenlijk inzien bij ons, en mag hij ook schrijven?
    Waar zie je als applicatiebeheerder alle aangesloten pakketten bij elkaar
    Kan ik nagaan of mijn boekhouder zonder te vragen iets aan onze Exact heeft gehangen?
    Er staat mij bij dat we ooit een enquêtetool toegang gaven; waar zie ik of dat nog zo is?
    Voor de fusie van de twee praktijken moet ik weten wat er allemaal aan beide boekhoudingen hangt
    Kun je mij laten zien wat er meeleest in Exact?
    Wat hangt er zoal aan en sinds wanneer, dat wil de raad van toezicht weten
    waar vind je de apps in exact
    De curator vraagt welke software er op de boeken van het failliete restaurant is aangesloten
    Ik wil de stand van zaken zien voordat ik wie dan ook iets afneem
    Hoeveel koppelingen hebben wij eigenlijk?
    Tijdens de cursus informatiebeveiliging bleek dat ik niet eens weet wie er via een app bij onze cijfers kan
    Kan ik controleren of de app van onze vorige schoonmaakplanner nog in Exact staat?
    toon alle programma's met toegang
    Ons hotel krijgt een penetratietest en de tester vraagt om een lijst van integraties met de boekhouding
    Is er zoiets als een logboek of lijst met wie wat mag via apps in Exact?
    De accountant vraagt in de interim-controle om een lijst van externe pakketten die in Exact kunnen kijken
    ik ben hier pas controller en heb geen idee wat er allemaal meeleest
    wie of wat heeft er inzage in onze administraties, zou ik graag een keer op een rij zien
    ISO 27001: graag opgave van alle koppelingen op ons Exact-abonnement, nog niets wijzigen
    Voor het verwerkingsregister heb ik nodig welke apps welke gegevens uit Exact halen
    lijstje koppelingen
    Voordat we gaan opruimen wil de CFO eerst een inventaris
    Waar staat opgesomd welke software toegang heeft?
    Mijn voorganger heeft in tien jaar van alles aangesloten, waar zie ik wat er nog hangt
    vraag van de privacy-mevrouw: met welke partijen delen wij boekhoudgegevens via Exact
    Krijg ik ergens te zien of dat declaratiepakket alleen leest of ook kan boeken?
    notitie overleg: Sandra maakt overzicht van aangesloten tools, deadline vrijdag
    Kan ik nagaan welke toepassingen bij onze holding en dochters naar binnen kunnen?
    hoeveel apps hebben wij eigenlijk aan Exact hangen, is dat ergens te tellen
    IT security wil van ons een shadow-it-lijst voor de boekhouding
    even kijken wat er allemaal gekoppeld zit zonder iets stuk te maken
    De RvC stelde een vraag: welke derden kunnen bij onze financiële data? Ik weet niet waar ik dat vind
    We betalen aan zes leveranciers voor koppelingen, ik wil controleren welke er echt aan hangen
    Waar vind ik het totaalplaatje van externe toegang voor heel het abonnement, niet alleen van mijzelf?
    Er komt een cyberverzekering en op het formulier staat: noem alle systemen met toegang tot uw boekhoudpakket
    zie ik ergens wat zo'n scanapp precies mag
    jaarlijkse rondje langs de koppelingen doen
    Is er een scherm met alle gekoppelde software per administratie?
    Due diligence: koper wil weten welke tools aangesloten zijn op Exact
    Ik wil weten wat er binnenkomt en uitgaat, dus welke systemen praten met onze boekhouding
    staat Basecone bij ons eigenlijk nog aangesloten? ik wil het alleen weten
    Wat voor gegevens haalt Payhawk uit Exact, is dat na te kijken?
    Mail van groepscontroller: geef per werkmaatschappij door welke tools gekoppeld zijn
    inventarisatie externe toegang boekhoudsysteem
    Ik moet voor de AVG laten zien wat die apps mogen lezen en of de leverancier doorverkoopt
    Wij weten niet meer wat wel en niet gekoppeld is sinds de fusie, waar begin je met kijken?
    kun je laten zien waar die lijst met toepassingen staat, wil m uitprinten voor het dossier
    Onze manager bedrijfsvoering droomde vannacht dat half Nederland in onze boeken kijkt. Hoe stel ik hem gerust met een lijst?
    Om te zien wat gekoppeld is, waar begin ik te klikken?
    Het hoofd financiën wil morgen een A4'tje met daarop alles wat aan Exact hangt, van kassa tot BI
    Ik neem het applicatiebeheer over en mijn voorganger liet alleen een half Excelletje na; wat is er werkelijk aangesloten?
    is er ergens een plek waar ik zie wat mijn collega's in de loop der jaren allemaal hebben toegelaten
    Naar aanleiding van het datalek bij een leverancier: hebben wij die eigenlijk aangesloten? Graag checken
    Voordat we iets intrekken of aanpassen wil ik weten wat er aan de lijn hangt
    De nieuwe controller stelde een slimme vraag: wie leest er allemaal mee? Niemand wist het.
    Leest ons dashboard alleen of kan het ook boeken? Dat wil security weten en verder hoeft er niks te veranderen
    Zou graag weten met hoeveel en welke derde partijen onze boekhouddata gedeeld wordt, voor het register
    Vraag van de ondernemingsraad: krijgt een extern pakket via Exact salarisgegevens te zien? Waar kan ik dat nakijken?
    Kan iemand zonder rechten op het abonnement ook zien welke apps er zijn, of moet ik dat aan Rob vragen
    We tekenen een architectuurplaatje van de financiële systemen en missen de Exact-kant
    lijst apps voor accountantscontrole, ITGC
    Klopt het dat Basecone bij alle negen bv's kan? Even checken, meer niet
    Onze verzekeraar vraagt welke leveranciers 'logische toegang' hebben tot het grootboek
    Het is alweer een jaar geleden dat we keken welke software er meelift, tijd voor een nieuwe ronde
    Waar zie je de koppelpartners in Exact zelf, dus niet op de factuur van de leverancier?
    Hoe kan ik laten zien dat er geen vreemde programma's in onze boekhouding zitten
    heeft iemand hier ooit Spendcloud gekoppeld?
    Als secretaresse moet ik namens de penningmeester een opsomming maken van aangesloten systemen
    Notitie: 'inventariseren interfaces Exact' staat al drie kwartalen open bij mij
    ben benieuwd welke software er allemaal vrienden is met onze boekhouding
    In de audit committee werd gevraagd om transparantie over gekoppelde systemen, wie levert dat en waar haal ik het
    Wij denken dat het er vier zijn, IT denkt negen. Waar zie ik het juiste aantal koppelingen?
    opgave aan moederbedrijf: interfaces met het boekhoudpakket
    Even rondkijken: wat hangt er aan de lijn en wat doet het?
    ik zoek de plek in exact waar alle gekoppelde programma's bij elkaar staan
    Wie kan ons vertellen of die leverancier uit het nieuws nog toegang heeft? Ik wil alleen kijken.
    Er is een sleutelplan voor ons pand; ik wil ook zo'n sleutelplan van onze boekhouding: welke app heeft welke sleutel
    Wat leest er mee, wat schrijft er mee, en van wie is het: dat wil ik voor onze Exact op papier
    Ik heb de opdracht 'breng het applicatielandschap rond Exact in kaart'
    Er komen boekingen binnen waarvan ik niet weet uit welk systeem; welke systemen zijn er eigenlijk aangesloten?
    Heb je een overzichtspagina van app-toegang
    staat de oude kassa er nog tussen? benieuwd
    wie zit er allemaal in onze boekhouding te neuzen
    Graag een lijstje van alles wat aan Exact hangt, mijn man heeft jaren van alles geïnstalleerd
    welke programma's kunnen aan onze cijfers, ik lig er wakker van
    Na dat nieuws over dat lek wil ik weten of wij ook iets van die firma gekoppeld hebben
    De verzekering vraagt een opsomming van alle externe programma's met toegang tot de boekhouding
    de boekhouder vroeg wat wij allemaal gekoppeld hebben en ik had geen antwoord
    Waar kan ik zien wie of wat meeleest, ik wil nog niets wijzigen
    overzicht koppelingen exact
    we hebben de zaak overgenomen van mijn ouders, wat is er daar allemaal verbonden met Exact? geen idee
    voor de GDPR moet ik een register maken en daar moeten de apps van Exact in
    Mijn gevoel zegt dat er iets stiekem onze gegevens ophaalt. Hoe controleer ik dat?
    hoe kom ik te weten of Teamleader er nog aan hangt
    even inventariseren wat er draait voor wij beslissen wat weg mag
    Ik wil een keer per jaar grote kuis houden: eerst kijken wat er is, dan pas beslissen
    zie ik ergens welke apps mijn collega's ook hebben toegelaten
    Kan ik opzoeken wat die kassa precies van ons mag lezen en schrijven?
    Is er een plek waar al die toestemmingen samen staan?
    Wij twijfelen of de oude scantool nog gekoppeld is, ik wil dat gewoon kunnen zien
    tis hier een zootje, wat is er allemaal gekoppeld
    Notaris wil bij de verkoop van de zaak weten welke software toegang heeft tot de administratie
    Toon mij alle apps aub, ook die van het bureau
    Er staat ergens in Exact een lijst met partners of apps of hoe heet het, waar was dat ook alweer
    mijn dochter doet cybersecurity en ze vraagt welke derde partijen bij onze data kunnen
    Mag ik eens zien wat ik in de loop der jaren allemaal heb goedgekeurd?
    check of webshop nog verbonden is
    Stel dat een hacker een app gekoppeld heeft in onze Exact, waar zou ik dat dan zien staan?
    Kunt ge de toegangen van programma's bekijken zonder iets kapot te maken
    In de mail van de leverancier staat dat zij 'toegang hebben tot ons grootboek', klopt dat? Waar zie ik dat?
    welke gegevens deelt die app met anderen, staat dat ergens
    de bank vraagt of een kredietapp nog toegang heeft, hoe kijk ik dat na
    ik ken de helft niet van wat hier gekoppeld is, maar ik zou wel eerst de andere helft ook willen zien
    Weten jullie hoe ik nakijk of er naast Basecone nog iets anders facturen uit Exact leest
    revisor komt: lijst apps met toegang + soort gegevens
    Hoe zie ik bij welke van onze vennootschappen een app allemaal binnen mag? Enkel kijken.
    mijn schoonzoon beheerde dat, hij is vertrokken met slaande deuren, nu wil ik eerst zien wat hij allemaal verbonden heeft
    controle wie er toegang heeft via koppelingen niet via gebruikers
    Zo'n overzichtje voor in de map: app, leverancier, waarvoor. Waar haal ik dat vandaan?
    kzie wel onze gebruikers maar waar staan de programma's die binnen mogen
    Is dat normaal dat ik niet weet welke apps onze boekhouding kunnen zien? Waar vind ik dat?
    'k heb schrik gekregen van een belletje van een zogezegde softwarefirma die zei dat ze al aan onze Exact hangen. Klopt dat, waar kijk ik?
    in welk menu zie ik de gekoppelde toepassingen
    Ons bedrijf gaat op in een ander bedrijf en die IT-mannen willen een lijst van koppelingen
    Eens kijken of die gratis proefversie die ik in januari geprobeerd heb er nog tussen staat
    waar begint ge om die lijst te vinden, in welk hoekje van het scherm
    Ik ben net weduwe geworden en mijn man deed alles, ik wil eerst weten wat er allemaal aan onze boekhouding hangt
    wie zijn die derden waarmee onze cijfers gedeeld worden
    in paniek na een rare mail, ik wil nagaan of er vreemde programma's in onze Exact zitten
    is die ene app er nog of niet meer? Niet weg doen, enkel kijken
    lijstje gekoppelde software voor subsidie cyberveiligheid
    de IT-er vroeg 'wat draait er allemaal tegen jullie Exact'. tegen?
    mijn vennoot zegt dat er maar één koppeling is, ik denk minstens vijf, hoe zien we wie gelijk heeft
    Waar kan een gewone sterveling zien wie er via software in onze boekhouding kijkt?
    Kan de ex-werknemer via een of ander programma nog aan onze cijfers? hoe controleer ik wat er gekoppeld is
    Zit er een spion in onze Exact? Ik bedoel een app die ik niet ken
    toelatingen van apps nakijken
    Ik wil weten wat de kassa van onze klanten te zien krijgt, staat dat in Exact beschreven?
    voor we van kassa wisselen eens kijken wat er aan elkaar hangt
    onze accountant vraagt of hij een printscreen kan krijgen van alle verbonden toepassingen
    Even kijken wat er nog openstaat aan programma's voor ik op pensioen ga
    Hoeveel buitenstaanders hebben er een sleutel van onze boekhouding?
    Inventaris maken van integraties, wat is de snelste weg
    De inspectie kan elk moment binnenvallen, ik wil weten welke software er aan onze cijfers zit
    Mijn kleindochter vroeg: oma, wie kan er allemaal in uw boekhouding? En ik wist het niet.
    geef mij een opsomming, geen uitleg
    van welke apps hebben wij in de voorbije vijf jaar ja gezegd
    hangt er nog iets van de vorige eigenaar aan deze Exact?
    Even spieken wat er gekoppeld staat
    De koper van onze zaak wil voor de handtekening weten met welke systemen de boekhouding verbonden is
    hoe ziet men de aangesloten programma's
    Zijn er bij ons dode koppelingen die niemand nog gebruikt? Ik wil gewoon eens zien
    Kan ik checken of mijn collega stiekem iets gekoppeld heeft?
    ik zoek het paneel waar Basecone, Payhawk en compagnie opgelijst staan
    na het vertrek van onze IT-leverancier weten we niet wat er nog loopt, eerst in kaart brengen
    hoe zie ik of een app enkel leest of ook schrijft in onze boeken
    mag mijn app ook in de boekhouding van mijn vrouw kijken? ik wil dat nagaan
    Vertrouwen is goed maar controle is beter: welke derden hebben toegang via Exact
    tante Jeanne vraagt wie onze cijfers ziet buiten de familie, en ik weet dat er programma's aan hangen, maar welke?
    het staat in de contracten maar ik wil in Exact zelf zien wie er binnen zit qua software
    controle: hangt de app van de vorige kassaboer er nog aan? gewoon een ja of nee
    graag een opsomming van alle externe tools + welke administraties
    ik wil voor de zekerheid eens weten of er niks raar gekoppeld is na die phishingmail
    waar ziet ge wat de app van de boekhouder allemaal mag bij ons
    mijn voorganger heeft niks opgeschreven, dus ik begin met een inventaris van wat aan Exact hangt
    Zijn wij die Shopify ooit kwijtgeraakt in Exact, of staat die er nog altijd in?
    Je hoort zoveel over apps die meekijken, hoe weet ik welke dat bij mij zijn
    kunnen we voor de vergadering een lijst trekken van gekoppelde apps?
    ik zoek die pagina waar al mijn programma's staan met erachter welke soort gegevens
    mijn man beweert dat er maar twee apps aan hangen, wedden voor een pintje? waar kijk ik
    ik wil de lijst van koppelingen zien voor ik iets beslis over weghalen
    wat staat er allemaal op onze naam goedgekeurd
    voor mijn gemoedsrust: wie leest er mee
    de accountant zegt dat ze via een tool in ons dossier kijkt, waar zie ik die tool staan
    Is Klippa bij ons eigenlijk gekoppeld met de holding of met de werkmaatschappij? Ik wil dat alleen maar weten
    Als kleine kwekerij moeten we voor het label opgeven welke software onze boekhouding uitleest
    inzage in alle app toestemmingen van de zaak
    gewoon eens gluren welke programma's er nog een sleutel hebben
    hoe weet ik wie we binnenlaten
    ons nieuwe bestuurslid wil transparantie: som op welke diensten aan de boekhouding hangen en wat ze mogen
    Bij de belastingcontrole vroegen ze naar 'gekoppelde systemen', waar haal ik dat uit Exact
    ik wil nog niets intrekken of beperken, enkel weten wat er is
    voor we die vertrekkende bediende afsluiten: welke programma's zijn er eigenlijk allemaal verbonden met de zaak?
    wie heeft wat toegelaten in dit huis, ik wil het zwart op wit
    Ik weet niet of Basecone bij alle vijf de zaken binnen mag of bij twee, waar lees ik dat?
    Welke programma's zitten er eigenlijk aan onze boekhouding vast?
    Waar zie ik wat er allemaal met Exact gekoppeld is?
    Hoe weet ik welke apps bij onze cijfers kunnen?
    Is er ergens een lijst van alle koppelingen?
    Ik wil nagaan wie er meekijkt in Exact Online
    Kan ik opvragen welke software toegang heeft tot onze boeken?
    Hoeveel koppelingen hebben wij eigenlijk lopen?
    Met welke tools is onze Exact verbonden?
    Waar vind ik het scherm met alle gekoppelde apps?
    Ik heb geen idee wat er in de loop der jaren is aangesloten
    Hoe krijg ik inzicht in de externe toegang tot Exact?
    Wat hangt er nog aan onze administratie?
    Laat me zien welke leveranciers onze data ophalen
    Mag de webshop schrijven in Exact of alleen lezen?
    Welke gegevens leest ons kassasysteem uit Exact?
    Hoe zie ik wat een app precies mag in Exact?
    Kan Basecone ook onze salarissen zien?
    Inventarisatie van koppelingen maken, waar begin ik?
    Ik wil even nakijken wat er openstaat aan koppelingen
    Staat de oude scanapp nog steeds in Exact gekoppeld?
    Is Dyflexis bij ons nog verbonden met Exact?
    Waar kan ik zien of een app nog toegang heeft?
    Onze nieuwe controller wil weten welke systemen data uit Exact halen
    Hoe maak ik een schema van alle systemen rond Exact?
    Wat voor apps heeft mijn voorganger aangezet?
    Kan ik zien op wiens naam elke koppeling staat?
    Hoe controleer ik welke diensten onze debiteuren kunnen inzien?
    Voor de AVG moet ik weten welke partijen bij Exact-gegevens kunnen
    De verzekeraar vraagt welke derden in ons boekhoudpakket kunnen
    overzicht gekoppelde apps exact
    lijst koppelingen exact online bekijken
    welke apps hebben toegang tot exact
    Wie heeft er allemaal een lijntje naar onze boekhouding?
    Welke kassa, webshop en urenapp zitten er nu op Exact?
    Wat is er allemaal aangesloten op dossier Peeters in Exact?
    Ik zou graag alle integraties van ons kantoor op een rij zien
    Kunt u mij tonen welke toepassingen aan ons dossier gelinkt zijn?
    Hoe kom ik erachter welke programmas facturen uit exact trekken
    ik wil weten wat er gekoppelt is
    even checken welke connecties er zijn
    Waar staat welke data een app uit Exact gebruikt?
    Deelt die app onze gegevens met anderen, waar lees ik dat?
    Hoe kijk ik na of er geen vreemde apps binnen zitten?
    Zijn er koppelingen die we niet kennen, hoe controleer ik dat?
    Elke lente wil ik de gekoppelde apps nalopen, hoe doe ik dat?
    Wij namen een bedrijf over; welke apps draaien daar op Exact?
    Ik begin hier net; welke software praat met Exact?
    Wat zijn alle partijen die via de API bij ons binnenkomen?
    Heeft Shopify toegang tot een of tot alle administraties, waar staat dat?
    Tot welke administraties heeft Payhawk toegang?
    Ik zoek een opsomming van externe programma's in Exact
    Wat hebben we ooit allemaal toestemming gegeven?
    Hoe kan ik zien welke partij onze voorraad uitleest?
    Toon alle gekoppelde toepassingen
    Wie buiten ons bedrijf leest onze cijfers mee via software?
    Onze IT'er vraagt om een rapportje van alle integraties
    Mijn man heeft van alles gekoppeld, hoe bekijk ik dat?
    Zit er nog iets ouds aan de boekhouding gekoppeld?
    Waar kijk ik na of onze salarissoftware gekoppeld is?
    Welke clouddiensten hangen aan onze administraties?
    Ik wil weten of Klippa bij onze dossiers kan
    Waar vind ik een opgave van app-rechten?
    Wat kan Spendesk allemaal inzien?
    Is onze Exact met meer verbonden dan alleen de bank?
    Hoe bekijk ik de machtigingen van al onze programma's?
    Welke tool schrijft boekingen in ons grootboek?
    Ik heb een lijstje nodig van apps die klantgegevens lezen
    Kun je zien hoeveel programma's data uit Exact trekken?
    Hoe kan een penningmeester de gekoppelde apps bekijken?
    Wat is er bij onze dochteronderneming aangekoppeld?
    De raad van toezicht wil weten wie toegang heeft via apps
    Hoe weet ik zeker dat de oude app niet meer gekoppeld is?
    Staan er apps bij die we niet meer gebruiken?
    Ik wil eens grote schoonmaak houden bij de koppelingen, eerst kijken
    Welke systemen worden gevoed vanuit Exact?
    Kan ik per app de toegestane gegevens bekijken?
    Zijn er nog integraties actief van onze vroegere webbouwer?
    Als hoofdgebruiker alle apps van collega's bekijken
    toegestane apps bekijken
    wie kan in mijn exact via een app
    Hoe oud zijn onze koppelingen en wie gebruikt ze?
    Opvragen welke addons actief zijn
    Voor het verwerkingsregister heb ik alle gekoppelde software nodig
    Waar kan de boekhoudster zien met wat wij verbonden zijn?
    Welke toegang hebben externe apps nu?
    Kan ik zien of een app mijn relaties mag wijzigen?
    We migreren straks; wat praat er nu met Exact?
    Wat staat er open richting buiten in ons boekhoudpakket?
    Welke softwareleveranciers kunnen in onze boeken kijken?
    Hoe check ik de huidige koppelingen van een klant?
    Is er een dashboard met alle aangesloten apps?
    Waar zie ik sinds wanneer welke app er is?
    Ik wil nalezen wat Visma uit Exact mag halen
    Zitten er bij ons apps in die niemand meer kent?
    Kan ik een compleet beeld krijgen van onze integraties?
    Naar welke programma's gaan onze gegevens?
    Met hoeveel apps delen wij onze boekhouding?
    Welke toepassingen gebruiken onze Exact-data op dit moment?
    Wil graag opsommen wat er met Exact samenwerkt
    Wat voor programma's hebben we toegelaten?
    Onze auditor wil een uitdraai van de gekoppelde apps
    Kan de klusapp ook wijzigen of alleen kijken?
    waar vind ik app rechten in exact
    koppelingen overzicht bekijken
    bekijken welke software gemachtigd is
    Voor een boekenonderzoek bij een prospect wil ik weten welke software er allemaal in zijn Exact meekijkt. Ik hoef er niets aan te veranderen.
    Nieuwe opdracht, dag één: breng in kaart welke programma's bij de financiële gegevens van deze groep kunnen. Waar vind ik zo'n opsomming?
    De verzekeraar van onze cyberpolis vraagt een opgave van alle partijen die toegang hebben tot onze administratie. Waar haal ik die vandaan?
    Als clientmanager wil ik bij elke jaarbespreking kort laten zien wat er allemaal is aangesloten. Is daar één scherm voor?
    Ik vermoed dat er bij een klant meer meeleest dan hij denkt. Hoe laat ik hem zien wat er allemaal hangt, zonder iets stuk te maken?
    De functionaris gegevensbescherming wil een verwerkingsregister. Van de boekhouding weet niemand welke apps erin kunnen en welke gegevens die zien.
    Vóór de migratie naar een ander rapportagepakket wil ik weten wie er nu allemaal op de boekhouding zijn aangesloten. Gewoon een lijstje.
    Wij nemen een bedrijf over. Due diligence vraag 34: welke derden hebben systeemtoegang tot de grootboekgegevens? Hoe beantwoord ik dat?
    Mijn mentor zei: kijk eens wat er bij jouw klanten allemaal openstaat, je schrikt ervan. Waar staat dat dan?
    Iedereen bij ons heeft in de loop der jaren wel iets aangehangen. Niemand heeft het overzicht meer. Kan ik dat ergens terugzien, met wat elk ding mag?
    Een cursist vroeg of je kunt zien wat een app bij Exact mag lezen of wijzigen. Waar laat je dat zien?
    Wat hangt er eigenlijk aan? De jaarrekeningcontrole begint en de accountant wil een lijst van interfaces.
    Deelt die leverancier onze gegevens met anderen, en wat mag zijn programma precies? Dat zou toch ergens in Exact moeten staan.
    Kun je bij een nieuwe klant zien wie er vóór ons al digitaal aan de keukentafel zat? Ik bedoel alle tools die bij zijn cijfers mogen.
    Onze kantoorverzekering vroeg: op hoeveel plekken lekt klantdata naar derden? Ik wil per klant kunnen zien wat er in Exact hangt.
    Ik ben interim en erf een omgeving met acht jaar historie. Voor ik iets vind of wil, moet ik weten welke tools zijn toegelaten.
    Zijn er bij deze cliënt nog programma's actief waar niemand meer aan denkt? Ik wil dat in de jaarlijkse doorlichting meenemen.
    Onze ondernemingsraad wil weten of er personeelssoftware meeleest met de loonboekingen. Waar zie je welke software dat mag?
    Vlaamse klant vraagt: welke toepassingen zitten er allemaal aan mijn dossier vast? Ik kan hem geen antwoord geven zonder te gokken.
    Wij leveren zelf een app en willen bij de klant op het scherm laten zien dat wij alleen mogen lezen en niet wijzigen. Waar staat dat?
    Ik schrijf een adviesrapport over digitale hygiëne bij een cliënt. Hoofdstuk drie: welke software mag er in de boekhouding. Waar haal ik de feiten vandaan?
    Bij de intake van een nieuwe klant wil ik standaard een schermafdruk van alle toegelaten apps. Welk scherm is dat?
    De klant denkt dat hij alleen een kassa heeft aangesloten. Ik zie boekingen uit een bron die geen kassa is. Waar zie ik alle aangesloten bronnen?
    De gemeente controleert onze subsidie en vraagt of externe programma's in de financiële administratie kunnen schrijven. Waar blijkt dat uit?
    Mag deze app alleen lezen of ook boeken? Ik wil dat weten voor ik hem bij de volgende klant aanraad.
    Even inventariseren wat er rammelt en piept in dit Exact: welke apps, van wie, en doen ze er nog toe?
    Er vertrekt iemand van finance, en voordat we schrikken wil ik eerst alleen maar zien welke apps er in Exact zijn toegelaten en van wie.
    De klant wil een app weg maar weet zelf niet hoeveel er zijn. Ik stel voor eerst te turven wat er allemaal in mag. Waar turf ik?
    Wij denken erover sommige tools te beperken, maar daarvoor moet ik eerst zien wie nu bij welke bedrijven mag.
    Kunt u me de weg wijzen naar het scherm dat laat zien welke softwarepakketten namens ons kantoor in de cijfers van klanten mogen kijken?
    kan ik bij n klant ergens zien wat er allemaal aan zn exact hangt, hij weet het zelf niet en ik moet het in het dossier zetten
    Stel je krijgt een nieuwe portefeuille van dertig klanten. Hoe kom je per klant snel te weten welke programma's er meelezen?
    Ik zoek geen fout en wil niks wijzigen; ik wil een foto van de huidige situatie qua gekoppelde software, voor het jaarplan.
    De commissaris wil één A4: welke systemen van buitenaf praten met de financiële administratie en met welke bevoegdheid. Waar haal ik dat op?
    Ik adviseer een cliënt bij de verkoop van zijn bedrijf. De koper wil weten van welke apps de boekhouding afhankelijk is.
    Bij ons groeide het aantal tools van drie naar ik weet niet hoeveel. Een telling graag, met wat erbij hoort.
    Voordat wij ons eigen pakket bij de klant aanbieden willen we zien wat er al staat, zodat er niks dubbel leest.
    Op verzoek van de bank moeten wij aantonen dat er geen onbekende partijen in de boekhouding van de klant meekijken. Hoe laat ik dat zien?
    Ik ben gevraagd als second opinion bij een bedrijf dat zegt alles op orde te hebben. Ik wil met eigen ogen zien wat er aan software is toegelaten.
    Welke programma's mogen er nu mutaties maken in de boeken van deze klant? Er duiken boekingen op die niemand ingevoerd heeft.
    Als ik de klant wil voorrekenen welke abonnementen hij kan schrappen, moet ik weten welke pakketten nog aan Exact hangen.
    Voor de overdracht van mijn dossier schrijf ik op wat er aangesloten is. Het gaat dus puur om kijken. Langs welke weg?
    Voor het eerst in twaalf jaar vraagt iemand wat er allemaal aan onze boekhouding vastgeknoopt zit, en dat is de nieuwe bestuurder. Ik wil morgen antwoord kunnen geven.
    Bij een klant wordt er gefluisterd dat de verhuurder via een app meekijkt. Laat me zien hoe ik dat weerleg of bevestig.
    Kan ik als kantoor per klantomgeving zien welke leveranciers er binnen mogen en of ze enkel kijken of ook schrijven?
    Wat is er eigenlijk nog over van al die proefabonnementen op apps die de vorige controller nam? Eerst kijken, daarna zien we wel.
    Ik zit bij een startende praktijk die van alles heeft uitgeprobeerd. Vóór we gaan snoeien: waar staat wat er allemaal groeit?
    De controleleider vraagt of externe software toegang heeft tot de debiteuren van onze klant. Ik wil niet gokken. Waar kan ik het opzoeken?
    Hoeveel apps kunnen er bij deze cliënt in, en zijn die van hem of van ons kantoor? Alleen tellen en noteren.
    Wat hangt er eigenlijk allemaal aan onze Exact? De directie wil een lijstje
    Ik ben nieuw als applicatiebeheerder en heb geen idee welke pakketten in onze boekhouding kunnen
    Voor de ISO-audit moet ik kunnen laten zien welke externe software bij onze cijfers kan
    Kan ergens zien welke tools meelezen in Exact? Ik hoef niks te veranderen
    Welke programma's kunnen bij de salarisgegevens in Exact
    Ons magazijn, verkoop en HR hebben ieder los van elkaar dingen gekoppeld, ik wil het totaalplaatje
    De privacycoördinator vraagt een register van verwerkers: welke apps pakken gegevens uit Exact
    Is er een scherm met alle gekoppelde diensten
    Ben ik de enige die het eng vindt dat niemand weet wie er in ons systeem kan? Hoe kom ik erachter
    inventarisatie koppelingen exact online
    Ik vermoed dat Power BI van drie verschillende mensen aan Exact hangt, hoe kijk ik dat na
    Excel vol namen maken van alles wat op onze Exact is aangesloten, hoe kom ik aan die namen
    Hoeveel koppelingen hebben wij eigenlijk? Drie, dacht ik, IT zegt negen
    Mijn voorganger heeft niets gedocumenteerd, ik wil zien wat er allemaal met Exact praat
    Verzekeraar van de cyberpolis vraagt welke derden toegang hebben tot de financiële administratie
    Even neuzen welke apps er bij ons draaien voordat ik een voorstel doe aan de directie
    Waar zie je in Exact wie er van buiten meekijkt, dus geen personen maar programma's
    Wat staat er allemaal open naar buiten toe vanuit onze boekhouding
    Heeft ons WMS ook schrijfrechten of alleen leesrechten, ik wil het alleen weten
    Kun je zien tot welke BV's elke gekoppelde app reikt, op één plek
    de baas vraagt: wie kan er allemaal bij. en ik heb geen antwoord
    Ik kreeg de vraag hoeveel leveranciers er aan onze data zitten en of ze alleen kijken of ook schrijven
    Zonder iets stuk te maken wil ik kijken welke tools er in de loop der jaren zijn aangesloten
    Is Klippa nou wel of niet gekoppeld bij ons? Waar zie ik dat
    Nieuwe IT-partner vraagt een lijst van integraties met Exact Online
    Ik wil weten wat HubSpot allemaal van ons mag inzien
    Eerst kijken, dan pas beslissen: welke koppelingen lopen er bij ons
    Er draait hier van alles, Zapier, Make, Power Automate. Hoe zie ik wat daarvan echt in Exact kan
    welk menu links bovenin moet ik hebben om de gekoppelde programma's te zien
    Ik ga over op een nieuw CRM en wil vooraf weten wat er nu in Exact is aangehaakt, zodat ik niks vergeet
    Mijn teamleider vraagt zich hardop af of er ook buitenlandse partijen bij onze cijfers kunnen. Waar kijk ik
    In welk scherm staan de machtigingen van programma's opgesomd
    Nieuwsgierig naar wat wij in de loop van de jaren allemaal 'akkoord' hebben gegeven
    Kan ik zien of het planningspakket gegevens met anderen deelt
    lijst apps exact wie heeft toegang
    Er komt een nieuwe IT-manager en die wil een plaatje van alles wat aan Exact vastzit
    Hoeveel apps hebben nu toegang en sinds wanneer, alleen opvragen
    Wie van de leveranciers heeft er een lijntje naar onze debiteuren, dat wil ik op kunnen zoeken
    Ik heb straks een gesprek over databeveiliging en moet weten welke software er in Exact mag
    De ondernemingsraad wil weten welke software personeelsgegevens uit Exact haalt, alleen een opsomming
    Weet jij of onze oude webshop er nog aan hangt? Ik wil het opzoeken voor ik iets beweer
    We maken een applicatielandschap, en ik moet alle pijlen naar Exact tekenen
    Bij welke administraties mogen al die apps? Ik zoek een totaaloverzicht voor de controller
    Wie leest er eigenlijk allemaal mee in onze boekhouding
    Onze accountant vroeg welke software er aan Exact hangt en ik kon het hem niet zeggen
    Ik ben nieuw hier als controller en wil weten wat er aan de boekhouding vastgeknoopt zit
    AVG-register bijwerken: welke partijen halen gegevens uit ons Exact?
    Eens per jaar wil ik nalopen wat er op onze boeken is aangesloten
    lijstje van alles wat aan exact vastzit graag
    Welke buitenstaanders kijken er bij ons binnen, en wat zien ze dan?
    ISO-audit volgende week, ze willen een inventaris van alle aangesloten software
    Na de overname willen we weten welke systemen er aan de boekhouding van het nieuwe bedrijf hangen
    Kan ik zien of dat ene programma alleen leest of ook boekt?
    Is er een plek waar ik in één oogopslag zie welke leveranciers er bij ons in kunnen
    Ik vermoed dat er nog oude troep aan onze Exact hangt, maar wil eerst kijken voordat ik iets doe
    Heeft Payhawk eigenlijk nog ergens een sleutel van ons? Ik wil het alleen weten
    Wie heeft er allemaal een sleutel van ons huis, zeg maar, bij Exact
    De directeur wil een overzicht van al die programma's die in onze cijfers mogen
    wat draait er zoal naast onze exact, en hoe kom ik daarachter
    Zonder iets te veranderen: welke diensten zijn bij ons aangehaakt?
    Voor de verwerkersovereenkomsten moet ik weten welke bedrijven onze debiteurgegevens ophalen uit Exact
    Mijn opvolger vraagt om een staatje: welk pakket, welke bv, wie zei ja
    Ik denk dat er in tien jaar heel wat aan onze boeken is gaan hangen. Waar zie ik dat staan?
    Voordat we gaan migreren wil ik weten wat er allemaal op de oude omgeving zit aangesloten
    Vraag van de bank bij de kredietaanvraag: welke externe systemen verwerken jullie boekhouding?
    Hangt Dext er nou nog aan of niet meer? Alleen nieuwsgierig
    Laat eens zien wat er op ons Exact zit ingeplugd
    Welke robots hebben wij eigenlijk op Exact zitten?
    Ik erf dit dossier van een collega en vraag me af wat er allemaal aan vastgemaakt is
    Zit er iets tussen wat ook mag schrijven in onze boeken? Graag een totaalbeeld
    Ik zoek een plattegrond van alles wat op onze boekhouding uitkomt
    Hoeveel partijen halen er data uit ons Exact op dit moment?
    Wie mag er eigenlijk allemaal bij onze boekhouding, afgezien van mensen?
    Hoe lang hangen er al programma's aan ons Exact en welke zijn dat?
    Voordat ik ga opruimen wil ik een complete lijst van wat er aangesloten is
    De accountant vraagt welke software van derden bij onze cijfers kan. Mag ik dat zelf opzoeken?
    Is het erg als ik niet weet wat er allemaal aan Exact hangt? Ik wil er zicht op krijgen.
    AVG-register bijwerken: welke externe partijen lezen er mee in Exact
    moet ik van elke collega navragen wat hij gekoppeld heeft of kan ik dat ergens in een keer zien
    We zijn net overgenomen en de nieuwe eigenaar wil weten welke tools bij de financiële gegevens kunnen
    Ik neem het beheer over van iemand die niets heeft opgeschreven; wat zit er vast aan dit Exact?
    Wat mag die Klippa nou precies zien en aanpassen bij ons?
    Heeft mijn kassa leesrechten of ook schrijfrechten, waar lees ik dat na?
    Mag onze webshop boekingen wijzigen of alleen lezen? Dat wil ik kunnen nakijken zonder iets te veranderen
    Kan ik zien sinds wanneer en door wie er iets gekoppeld is
    ik wil gewoon kijken, niks aanraken: welke apps komen er in exact
    eens per jaar lopen we na welke apps toegang hebben, waar staat dat ook alweer
    Voor de verzekering (cyber) moeten we opgeven welke systemen met Exact praten.
    Lezen er nog tools mee van de vorige eigenaar? Eerst kijken, dan pas beslissen.
    ISO-auditor komt dinsdag, moet lijst met derden hebben die bij de boekhouding kunnen
    hoeveel programma's kunnen bij ons naar binnen
    Mag de penningmeester ook zien welke diensten er aan de boeken hangen en hoe dan?
    Voor wie staat onze achterdeur open? Ik bedoel software, geen mensen.
    Mijn nieuwe baan begint met de vraag: wat praat er met Exact? Ik heb alleen een login gekregen.
    Stel dat er iets lekt, welke partijen kunnen het dan geweest zijn? Ik zoek een opsomming van alles met toegang.
    Eerst inventariseren, daarna pas snijden, zegt de directie. Hoe inventariseer ik?
    Ik vraag me af of die oude belastingtool van drie jaar geleden nog steeds naar binnen kan. Hoe kijk ik dat na?
    welke gegevens mag onze kassa zien, staat dat ergens?
    Kunnen apps ook dingen veranderen in de boekhouding of alleen meekijken? Per app wil ik dat weten.
    Is er een pagina in Exact met alle externe programma's, en mag een gewone gebruiker die openen?
    deelt die bonnen app onze gegevens met anderen, waar lees ik dat
    Zes jaar lang heeft iedereen hier maar wat aangesloten. Tijd om te tellen.
    we kopen een bedrijf en voor de due diligence moet ik weten wat er aan hun Exact zit
    Controleer ik maandelijks of jaarlijks wat er verbonden is, en waar vind ik die lijst?
    Ik zie vreemde ophaalacties 's nachts; wie zou dat kunnen zijn, wat is er allemaal aangemeld?
    Bij mij in de lijst staan er 3, de baas zegt dat het er minstens 10 zijn. Hoe krijg ik ze allemaal te zien?
    Wegwijs maken in wat er hangt, meer niet. Geen knoppen indrukken.
    kan iemand zonder dat ik het weet een app koppelen en hoe zie ik dat
    Wat staat er allemaal open naar buiten toe in ons Exact? Vraag van de commissaris.
    Hoe vaak moet ik nalopen wie er meekijkt en waar begin ik?
    Mag Basecone onze relaties aanpassen? Ik zoek waar dat te lezen valt.
    wij zitten met 12 bv's en elke bv heeft zijn eigen tooltjes. overzicht graag
    Een journalist vroeg welke Amerikaanse bedrijven bij onze cijfers kunnen. Oei. Waar zie ik dat?
    Voordat ik mijn handtekening zet onder de interne controle wil ik zien welke koppelingen er bestaan
    Bestaan er nog verbindingen met software waar we al jaren vanaf zijn? Ik wil dat eerst zien, nog niets opzeggen
    Bestaat er een overzicht van alles wat we ooit akkoord hebben gevonden, en wie mag dat inzien?
    Mijn voorganger had geen documentatie. Hoeveel lijnen lopen er van en naar Exact?
    Onze bank vraagt voor de krediettoets welke fintechs toegang hebben tot de administratie. Waar staat dat?
    mag ik zien wat er aan gekoppelde software is zonder beheerder te zijn?
    Kijkt Exact-app X ook in de loonadministratie? Dat wil ik per app opzoeken voor de vakbond.
    Welke software van derden moet ik vermelden in de continuïteitstoets? Alles wat in Exact komt.
    Ik mag niks kapotmaken, alleen rapporteren wat er gekoppeld is. Waar klik ik?
    Ik zie in het scherm van de accountant een hele rij namen staan die toegang hebben tot onze boeken, waar vind ik die rij zelf?
    Er stond in de mail van de revisor: graag een schermafdruk van alle software die meekijkt in uw dossier
    Bij mijn vorige werkgever had je een pagina met alle gekoppelde programma's onder elkaar, waar zit die hier
    Ik kijk naar Exact en nergens staat wie er van buitenaf meeleest. Dat moet toch ergens te zien zijn?
    Op het prikbord in de kantine staat Dyflexis, op de factuur Payhawk, maar welke daarvan hangen er nu werkelijk aan onze boekhouding?
    mail van de verzekeraar: lijst van derden met toegang tot financiele data. hoe kom ik daaraan
    Ik mis een soort inhoudsopgave van alle programma's die op Exact aansluiten
    De vorige administratrice liet een briefje achter met vier koppelingen, ik wil zien of dat er ook echt vier zijn
    waar staat de naam van elk programma dat bij onze cijfers kan en wat het leest
    Kun je mij het scherm wijzen waar ik zie of Basecone alleen kijkt of ook boekt?
    In een bericht van Exact las ik iets over gekoppelde apps controleren, maar ik vind de knop niet om ze te bekijken
    Ik zie een boeking van een programma waar ik nog nooit van hoorde, dus nu wil ik wel eens zien wat er allemaal aan hangt
    De directeur wijst naar het scherm en vraagt: wie kijkt hier allemaal mee? Ik heb geen antwoord
    voor het jaardossier: schermprint met alle aangesloten software en sinds wanneer
    Er is geen groen vinkje, geen lampje, niks waaraan ik zie welke tools verbinding hebben
    Ik ben penningmeester van een voetbalclub en wil gewoon even kijken wat er aan onze boekhouding vastzit, zonder iets te veranderen
    Welke apps hangen eraan? Ik wil alleen kijken, aankomen doe ik niks
    Vorige week op cursus zag ik een scherm met bij elke app een uitleg van de gegevens, dat wil ik bij ons ook bekijken
    ge ziet dat nergens in Exact staan, welke programma's er allemaal aan ons dossier zitten, of toch?
    Een klant vroeg aan de balie of zijn gegevens naar derden gaan via onze software. Waar lees ik dat per app?
    De IT-man zei: laat mij eens een print zien van alles wat via de API bij Exact naar binnen komt
    Ik zie op de kostenplaats vijf abonnementen op software, maar welke praten er met Exact? Dat staat er niet bij
    Is er net als bij Google een pagina 'apps met toegang tot uw account'?
    Voor een due diligence wil de koper weten welke software er aan de administratie hangt, ik heb een scherm nodig om over te tikken
    Een collega zei dat er een lijst bestaat onder Import en nog iets, wat vind ik daar?
    Alleen even loeren welke apps er zijn
    Kun je op het scherm zien of een app onze gegevens doorgeeft aan derden? ik wil dat van alle apps weten
    De functionaris gegevensbescherming wil dat ik ieder kwartaal meekijk wie er aangesloten is, hoe pak ik dat aan
    Toen ik gisteren inlogde bleek er ineens een payroll-pakket te boeken. Graag een totaalplaatje van wat verbonden is
    Hoeveel apps zijn er eigenlijk gekoppeld, ik gok op vier maar mijn collega zegt negen
    wat ziet Visma van ons? En Basecone? En de rest?
    ik open een boeking en rechtsboven staat 'gemaakt door koppeling'. Welke koppelingen hebben we dan allemaal?
    Voor ik ergens op druk, toon mij eerst wat er staat
    Er is brand geweest in ons archief en ik moet opnieuw vastleggen welke software op Exact zat
    Als nieuwe applicatiebeheerder erf ik een leeg document 'koppelingen', ik wil het vullen
    Ik krijg een mail met onderwerp 'jaarlijkse controle derde partijen' en moet iets aanvinken wat ik niet zie
    Er hangt van alles aan onze boekhouding zegt de accountant, waar ziet hij dat dan?
    Ik zie op de factuur van Exact 'API-gebruik' staan, welke apps zijn dat
    Staat ergens op één blad wie onze salarissen kan lezen via een programma?
    Als ik straks gebeld word door de curator wil ik kunnen zeggen welke systemen gekoppeld waren
    De webbouwer zegt dat hij al gekoppeld is. Hoe kan ik dat zelf zien
    Iemand vroeg of ChatGPT bij onze cijfers kan. Waar kijk ik wat er wel en niet verbonden is?
    bestaat er een knop 'toon alle integraties'
    Ik wil geen knoppen indrukken, ik wil alleen weten wat er draait en wat het leest
    Wij zijn met vijf vestigingen, ieder heeft zelf wat aangesloten, hoofdkantoor wil de optelsom zien
    Mijn scherm toont vier tegels met logo's, maar dat zijn volgens mij reclames. Waar zie ik de apps die écht bij ons aangesloten zijn?
    Een oud-collega appt: 'staat mijn tooltje er nog op?' Ik wil kijken
    De verhuizing naar een nieuw systeem komt eraan, eerst inventariseren wat er nu op Exact leunt
    Graag de namen van alle softwarepartijen die een lijntje naar ons grootboek hebben
    Vul in: gekoppelde toepassingen. Dat staat op het formulier van de bank en ik heb geen flauw idee
    Er is een nieuwe wet, zegt de brief van de brancheclub, en nu moet ik weten welke toepassingen onze boekhouddata verwerken
    Onze revisor wil ter plaatse meekijken welke programma's gekoppeld zijn, welk scherm toon ik hem
    Ik ben net penningmeester en heb van mijn voorganger alleen een wachtwoordkluis. Wat hangt er allemaal aan Exact?
    Ik zie vier facturen per maand van softwareboeren. Voor ik ga schrappen wil ik weten wat er aan Exact zit
    In het managementoverleg is beloofd dat iedereen weet welke app wat mag, nou, ik niet
    zijn er programma's die in Exact mogen schrijven? welke?
    kan ik ergens zien sinds wanneer een app al bij ons hangt en welke gegevens hij pakt
    Mijn opdracht: een plaatje tekenen van Exact in het midden met alle software eromheen
    Zoekopdracht: lijst gekoppelde applicaties exact online
    Wie leest er mee? Dat is de vraag van het bestuur en ik weet geen scherm waar het antwoord op staat
    Een leverancier stuurde 'privacyverklaring bijgewerkt'. Hebben wij die nog wel aangesloten?
    Kan ik zien of Shopify nog steeds gekoppeld is zonder de webshop te openen
    Mag ik als controller alles zien wat collega's gekoppeld hebben, en waar dan
    Op het aanvraagformulier van de cyberverzekering moet ik aanvinken welke apps toegang hebben tot financiën. Wij weten het niet
    Hoeveel pottenkijkers hebben wij eigenlijk in de boekhouding?
    Mijn collega liet op haar scherm een tabelletje zien met app, gegevens, alleen bekijken. Ik vind dat tabelletje niet
    We zijn gefuseerd en ik wil weten wat het andere bedrijf allemaal op zijn Exact had aangesloten
    Welke toepassing mag betalingen zien? ik wil ze per stuk kunnen openklappen
    Ik word systeembeheerder en mijn eerste taak is 'koppelingen inventariseren'
    Ik hoef niets weg te halen, ik wil alleen de huidige stand op mijn scherm
    Voor de overdracht aan mijn opvolger wil ik een lijst met alles wat aan Exact gekoppeld is
    Wat voor gegevens gaan er via al die apps naar buiten? Ik zoek een overzichtje
    wlke appjes zitten er aan onze exact vast, ff kijken
    ik wil zien wie er allemaal bij kunen, programmas bedoel ik, geen mensen
    lijstje apps exact waar??
    Ik ben vorige week begonnen en mijn voorganger heeft niks overgedragen, welke programma's hangen er allemaal aan onze Exact
    Na de overname van dat bedrijf hebben wij geen idee wat er allemaal op hun boekhouding aangesloten zit
    De accountant vroeg bij de controle: wie leest er allemaal mee? ik stond met mijn mond vol tanden
    In acht jaar heeft iedereen hier wel eens een proefversie aangeklikt, wat hangt er nog
    Er was een datalek bij een softwarebedrijf op het nieuws, ik wil nagaan of wij daar ook iets van gebruiken bij Exact
    Onze verzekeraar stuurde een vragenlijst met de vraag welke derden toegang tot de boekhouding hebben
    Ik nam in januari de penningmeesterstaak over van een vereniging. Wie kan er nog bij de cijfers?
    Bij het verlengen van de contracten bleek dat we dingen betalen die niemand kent, wat is er nou echt aangesloten op Exact
    Sinds de brief over NIS2 moet ik een lijst maken van alles wat bij de boekhouding komt
    Nieuwe directeur, eerste vraag: laat me zien wat er allemaal aan Exact geknoopt is
    mijn zoon heeft van alles geinstalleerd voor de zaak, hoe zie ik wat er nu in de boeken kan
    Na het ontslag van onze IT-man weet geen mens meer wat er allemaal op Exact Online draait
    We gaan reorganiseren en willen eerst de kaart: welke systemen lezen of schrijven in Exact
    De ISO-auditor was hier dinsdag en wil voor vrijdag een lijstje van derden met toegang
    Vorige week een rare boeking gezien van een programma dat ik niet ken, wat zit er allemaal aan ons vast
    De curator vroeg vanochtend welke externe software toegang had tot de boeken van de failliete bv
    Voor we met de fusiepartner samengaan wil ik weten wat er aan onze kant allemaal in Exact grijpt
    Bij het overlijden van mijn vader bleef de zaak achter, ik heb geen benul welke programma's bij zijn boekhouding kunnen
    Er is deze week ergens data van ons opgedoken, ik wil nagaan wie er via software bij kon
    Ik heb per ongeluk iets goedgekeurd maar weet niet meer hoe het heette, waar staat wat ik allemaal goedgekeurd heb
    De nieuwe it-partner wil inventariseren: welke koppelingen, sinds wanneer, op wie
    Na drie reorganisaties wil de controller schoon schip, eerst maar eens kijken wat er hangt
    In de bestuurswissel van onze vereniging is de documentatie zoek, welke software leest de kas
    welke apps had die vertrokken stagiair allemaal aangezet? ben benieuwd naar de hele lijst
    Toen we van accountant veranderden twee jaar terug is nooit gekeken wat er bleef hangen. kan dat nu nog
    De klant die wij overnamen van een ander kantoor, wat zit daar eigenlijk aan programmatuur aan vast
    Na de hack bij de buren wil ik 1x rustig zien wie of wat er bij ons naar binnen kan via Exact
    Moet voor het verzekeringsdossier van vorige maand aantonen welke partijen gegevens uit Exact krijgen
    ik ben alle mailtjes kwijt waarin stond welke tools we gekoppeld hebben
    Er is een boete voor een vereniging in het nieuws wegens een vergeten app. Ik wil weten of wij ook zoiets hebben slingeren
    Bij ons exitgesprek vroeg de vertrekkende controller of we wel wisten wat er allemaal meelift op Exact. Nee dus
    Ik heb de zaak in april gekocht inclusief boekhouding, wat heeft de vorige eigenaar er allemaal aan gekoppeld
    De nieuwe wasstraatkassa, twee webshops, een urenapp, en vast nog meer. Na al die jaren zou ik het graag eens zien staan
    voor het jaargesprek met de leverancier: welke van hun producten zitten eigenlijk nog op onze Exact
    Iemand van de gemeente wil na de subsidiecontrole een opgave van gekoppelde systemen
    onze Belgische zusterfirma stelt bij de integratie vragen over ons landschap, wat leest er in Exact
    Het draaiboek voor calamiteiten moest af, en er ontbreekt een lijst met koppelingen
    Ik had een nachtmerrie na dat artikel over datadiefstal, kan ik nagaan wie er via apps in onze boeken zit
    Hoe zag de toegang van apps eruit toen ik het overnam? ik wil het vastleggen voor ik iets wijzig
    We hebben gisteren ontdekt dat er iets namens ons aan Exact vraagt waar we niets van wisten, ik wil het complete plaatje
    Is er sinds de komst van de nieuwe IT'er stiekem iets bij gekomen dat in onze Exact mag
    Tijdens mijn inwerkweek viel de term gekoppelde apps vijf keer, niemand kon ze opsommen
    Mijn compagnon is plots overleden en hij regelde alle software. Welke spullen hangen aan onze boeken
    De oplichter die ons software verkocht heeft misschien meer aangezet, hoe controleer ik dat
    Wat heeft mijn ex allemaal laten meekijken in de boekhouding, ik wil het zien voor ik iets doe
    wat zit er nu allemaal aan mijn exact sinds die scamm
    vorige beheerder onbereikbaar, lijst van koppelingen nodig, vandaag nog
    na 10 jaar exact eens kijken wat er aan hangt
    Tijdens een vergadering gisteren beweerde iemand dat er zes apps meelezen en een ander zei twee, ik wil het zelf zien
    ik wil niks veranderen, alleen weten wie er meekijkt in onze boeken
    nog niets intrekken, eerst een lijst van alles wat eraan hangt
    eerst zien, dan pas snoeien: welke apps hangen er aan Exact
    zonder iets te wijzigen wil ik zien wat er gekoppeld is
    wat heeft er allemaal een sleutel van onze boekhouding
    ik heb geen idee hoeveel tools er in de loop der jaren bij zijn gekomen
    de verzekeraar wil een opsomming van externe software met toegang tot de financiële data
    AVG: welke verwerkers lezen er via Exact mee
    controleren wat er nog openstaat aan koppelingen, niet meer en niet minder
    overzicht van alle gekoppelde programma's graag
    Nieuwe baan als controller, ik wil inventariseren wat er aan de administratie geknoopt zit
    mag ik ergens zien wat die webshop-app precies leest, gewoon om te kijken
    welke gegevens gebruikt Dyflexis van ons? ik wil dat alleen nakijken
    de vorige beheerder liet geen documentatie na, welke integraties lopen er
    grote schoonmaak, maar voor ik iets weggooi wil ik alles op een rijtje
    laat me zien wie er binnen kan
    kijken, niet aankomen: welke systemen hebben toegang
    waar vind ik terug wat wij ooit hebben goedgekeurd
    voor de ISO-audit moet ik opschrijven welke apps bij welke bedrijven mogen
    Mijn vader had de zaak en ik neem het over. Wat draait er allemaal op Exact zonder dat ik het weet?
    een simpele lijst van alles met toegang, geen gedoe
    zit Shopify nou wel of niet aan onze Exact vast? enkel nakijken
    wie of wat heeft permissie in dit abonnement
    welke koppelingen staan open bij klant Jansen, ik hoef ze niet te stoppen
    voordat ik ja zeg tegen een nieuwe app wil ik weten wat we er al hebben hangen
    nul zin in verrassingen: laat zien welke software er bij kan
    heeft onze oude webbouwer nog ergens een lijntje lopen? even nagaan
    ik moet voor de jurist op papier zetten welke tools onze boeken inzien, niets aanpassen verder
    gluurders opsporen
    hoeveel apps kijken er bij ons mee en wie zette ze aan
    Bij de overname wil de koper een staat van alle gekoppelde systemen.
    ik erf een administratie van een collega en wil zien wat er aan vastzit voor ik iets doe
    controleer eens of er niet stiekem iets is blijven hangen uit de proefperiode
    geen actie, enkel inzicht in de apps
    ons wachtwoord lag op straat en ik wil zien of er een onbekende app is bijgekomen
    welke app mag boeken en welke alleen lezen, in één blik
    toon me alle toegelaten software
    staat die nieuwe tool er al tussen of niet
    even spieken welke bv's de kassa op dit moment mag zien, ik hoef niks te wijzigen
    eerst tellen dan schrappen: wat hangt er aan
    ik vraag niet wie mag inloggen, ik vraag welke programma's mogen meelezen
    welke software van derden is toegelaten, uitgezonderd wat Exact zelf is
    mijn wederhelft vroeg wat al die apps met onze gegevens doen, waar zie ik dat
    welke apps hebbe wij eig allemaal
    alleen kijken wat er aan hangt
    welke apps hebben toegang exact
    lijst gekoppelde apps
    inventaris koppelingen
    overzicht machtigingen derden
    wie leest mee in onze boekhouding
    apps van iedereen bekijken
    register koppelingen voor de avg
    gekoppelde software tonen
    third party apps exact inzien
    accountantscontrole lijst externe toegang
    zien wat er allemaal aan hangt
    appmachtigingen pagina waar
    wat draait er eigenlijk op onze exact
    alle integraties op een rij
    iso 27001 bewijs gekoppelde applicaties
    welke tools heeft vorige controller aangesloten
    kan ik ergens zien wie er binnen mag
    scopes per app bekijken
    toegangsrechten apps nakijken
    actieve verbindingen exact online
    heeft basecone nog toegang? nakijken
    schoonmaak: eerst kijken wat er is
    leveranciers met inzage in exact
    lijstje apps voor de auditor
    welk rechten heeft payhawk bij ons
    app lijst exporteren bekijken exact
    ovezicht gekopelde apps
    bij welke gegevens mag shopify
    leest of schrijft die app
    inzicht externe toegang boekhouding
    verborgen koppelingen opsporen
    connected apps pagina exact online
    mag de scantool alleen kijken of ook boeken
    even checken wat er nog aan vast zit
    nieuwe applicatiebeheerder, wat is er gekoppeld
    jaarlijkse check app toegang
    wie heeft er allemaal een lijntje met ons exact
    deelt app gegevens met anderen, waar zie ik dat
    mag ik eens zien wie er toegang heeft
    inventariseer externe software
    apps inzien zonder iets te wijzigen
    trengo nog gekoppeld ja of nee
    kijken of oude scantool er nog hangt
    vragen van accountant over externe koppelingen
    verwerkingsregister vullen met koppelingen
    toegangslijst software
    saas inventarisatie exact
    welke diensten halen bij ons data op
    bestaat er een pagina met alle koppelingen
    lijst voor directie: alle aangesloten systemen
    hoeveel en welke koppelingen lopen er
    aangesloten pakketten nazien
    weet iemand wat hier gekoppeld is
    inzien wat silvasoft precies mag
    bekijk toestemmingen van collega's
    gekopelde programas lijst
    nulmeting koppelingen
    Wat hangt er eigenlijk allemaal aan?
    Wie kijkt er mee, kan ik dat zien?
    Hoeveel programma's mogen bij ons naar binnen?
    Waar vind ik wat die app mag?
    Is payhawk nog aangesloten, hoe check ik dat?
    wie heeft er algemaal toegan tot exact
    welk apps zijn gekopeld
    lyst van koppelingen exact
    wie heb toegang tot boekhoudig
    programas die meelezen tonen
    overzcht externe toegng
    zien wa er aan exact hangt
    Wie kijkt er eigenlijk allemaal mee in onze boekhouding?
    Welke programma's hebben bij ons een lijntje naar Exact?
    Voor de ISO 27001-audit heb ik een lijst nodig van alle externe software die bij de cijfers kan
    Mijn voorganger heeft van alles aangesloten, ik wil weten wat
    Ik hoorde dat er nog oude koppelingen open kunnen staan, hoe kom ik daarachter zonder iets te slopen
    inventarisatie gekoppelde software
    Heeft iemand anders dan wij toegang via een of ander programma?
    Onze verzekeraar (cyber) vraagt welke derden bij de financiële data kunnen
    Wat hangt er zoal aan ons Exact?
    Ik wil zien wat Shopify eigenlijk van ons mag lezen en schrijven
    Nieuw hier op de administratie, en graag wil ik weten met welke apps er gewerkt wordt
    verwerkersregister bijwerken: welke apps krijgen persoonsgegevens uit exact
    Als adviseur bij een nieuwe klant begin ik altijd met: wat is er aangesloten. Waar vind ik dat in Exact Online?
    Is er een plek waar alles wat ooit is goedgekeurd bij elkaar staat?
    Kan ik zien of een app alleen kijkt of ook iets kan veranderen?
    Voordat we gaan opruimen: wat is er
    Er schijnt een app te zijn die onze klantgegevens doorgeeft aan anderen, waar lees ik dat na
    De accountant vraagt welke systemen aan ons grootboek hangen, en ik kan er uit mijn hoofd maar twee noemen
    Ik vertrouw het niet meer, na die phishingmail wil ik nakijken of er niets vreemds is aangehaakt
    Na het datalek bij een leverancier vraagt de directie of wij die ook ergens aan Exact hebben hangen
    Hoeveel apps hebben wij nou eigenlijk lopen? Drie, of dertig?
    Kan ik ergens nagaan of Dyflexis bij ons ooit is aangesloten geweest en dat nog is
    gewoon even kijken wat er aan staat, niets wijzigen
    Overgenomen bedrijf, geen documentatie, wel Exact. Welke tools lezen mee?
    Wil voor mijn cliënt in kaart brengen wie er data uit zijn boekhouding trekt
    IT wil een lijstje van alles wat via de API binnenkomt
    Jaarlijkse check op de achterdeurtjes, waar doe ik die
    Welke leveranciers moeten we aanschrijven bij een vertrouwelijkheidsclausule, oftewel: wie kan er in Exact
    Iemand belde namens een softwarebedrijf dat zij 'al toegang hebben' tot onze boekhouding. Hoe controleer ik of dat waar is?
    Ik krijg facturen van een bedrijf dat zegt gekoppeld te zijn aan ons Exact. Kan ik dat nagaan?
    Wordt er data van ons gezogen door iets waar we niks van weten?
    Voor een cliënt doe ik een quickscan: welke externe partijen zitten er in zijn pakket
    Ik wil weten of die factuurfinancierder inzage heeft in onze debiteuren, ja of nee
    Wat mag Visma bij ons precies zien, alleen facturen of ook loon?
    We maken een architectuurplaat van het applicatielandschap, wat praat er met Exact?
    Hoor van een collega dat er ooit een betaalapp is aangezet. Is die er nog?
    hebben wij shopify nou gekoppeld of niet
    Welke bedrijven lopen er met ons mee zonder dat we het weten
    Hebben meer mensen last van onbekende meekijkers in de boekhouding? Hoe check je dat bij jezelf
    Ik vermoed dat er iets meeleest, paranoïde of terecht?
    Onze nieuwe FG wil een uitdraai van externe toegang, vandaag nog
    Er kwam een mail dat 'uw gegevens zijn gedeeld met derden'. Welke derden dan, in Exact?
    Wie krijgt er bij ons gegevens via koppelingen en mogen ze die ook wijzigen
    Handig om te weten bij overdracht: wat is er allemaal verbonden. Ik moet een overdrachtsdocument maken
    Zitten er bij klant Jansen apps op zijn administratie? ik mag in zijn subscription kijken
    Ik zou graag een nulmeting doen van de toegang die programma's hebben
    Geen actie, alleen inzicht: wat is er aangesloten en door welke leveranciers
    Vroeger had je een plek waar je al die toestemmingen zag, waar is dat gebleven
    De curator vraagt welke software er aan de administratie van de failliete vennootschap hangt
    Ik krijg een vreemde vraag van een softwareverkoper: 'u werkt toch al met ons?' Waar check ik dat
    Voor het jaarlijkse gesprek met de cliënt wil ik een lijstje van zijn aangesloten programma's en wat ze mogen
    Zien anderen via hun programma onze lonen? Ik wil per programma weten welke soort gegevens
    Op welke plek laat Exact zien dat een derde leesrechten of schrijfrechten heeft
    Een medewerker had de vrije hand met koppelingen. Welke heeft hij er allemaal op gezet?
    wat loopt er mee met onze boekhouding. puur nieuwsgierig
    Ik zoek het tegenhanger van 'apps met toegang tot je account' zoals bij Google, maar dan in Exact
    Penetratietester wil vooraf weten welke integraties er op het boekhoudpakket zitten
    Kan de belastingdienst of een bank bij ons meekijken via een app? Hoe zie ik dat
    Waar klik ik als eerste om bij het rijtje aangesloten programma's uit te komen?
    We hebben gisteren een half uur gediscussieerd over wie er bij onze cijfers kan, en het antwoord was vooral gissen. Waar staat het zwart op wit?
    Omdat ik vorig jaar in een opwelling van alles heb geprobeerd, gratis proefversies en zo, wil ik eens kijken wat daarvan is blijven plakken
    De notaris wil bij de overdracht van aandelen weten welke partijen elektronische toegang tot de boeken hebben
    Bij ons thuis aan de keukentafel doe ik de boeken van drie stichtingen; voor het bestuur moet ik verklaren welke software toegang heeft
    De leverancier van onze webshop beweert dat er nog een tweede app van hen bij ons loopt. Is dat waar
    Is het mogelijk dat er meer aangesloten is dan wat ik gebruik?
    wie leest er mee in exact?? kan ik dat ergens zien
    lijstje met gekopelde programmas graag
    wil weten wat basecone alemaal mag bij ons
    zijn er ook programmas die onze salarisen zien
    Ik wil graag weten wie of wat er nog meeleest in Exact, waar staat dat
    De directie vraagt een lijstje van alle software die aan Exact hangt
    Hoe kom ik erachter of dat oude kassasysteem nog steeds verbinding heeft?
    Kan ik ergens nakijken wat Payhawk allemaal van ons mag inzien?
    lijst gekoppelde apps opvragen
    Onze AVG-functionaris wil weten welke leveranciers bij de boekhouddata kunnen
    Ik ben hier nieuw als controller en heb geen idee wat er in de loop der jaren aan gekoppeld is
    Voor de ISO-audit moet ik aantonen welke externe partijen in onze administratie kunnen
    Mijn voorganger heeft van alles aangesloten, waar begin ik met in kaart brengen?
    Is Basecone bij ons nog actief of alleen nog maar op papier?
    Waar vind ik in Exact een overzicht van integraties
    Ik hoorde van een datalek bij een urenapp, hoe zie ik of wij die ook gebruiken
    kun je zien welke koppelingen er lopen zonder iets kapot te maken
    De accountant wil voor de jaarcontrole een opgave van alles wat automatisch in Exact boekt of uitleest
    Ik zou willen checken of onze webshop bij de salarisgegevens kan
    We hebben zes bv's en geen van ons weet welke tools waarop zijn aangesloten
    Weet iemand hoe ik per applicatie zie bij welke gegevens die mag?
    Wie heeft er allemaal een voet tussen de deur in onze Exact?
    even snel kijken wat er gekoppeld is, waar
    Staat er bij jullie ergens een register van aangesloten software?
    Ik wil voor mijn verwerkingsregister opschrijven wat Dyflexis uit Exact haalt
    Kan ik zien of mijn boekhouder nog tools op onze cijfers heeft zitten? Gewoon kijken, niets weghalen
    Eén keer per jaar loop ik al onze systemen na, Exact is nu aan de beurt: welke apps zitten erin?
    Van het bestuur moeten we een inventarisatie van koppelvlakken met het boekhoudpakket maken
    Er is ooit iets met Power BI gedaan door een stagiair, ik wil weten of dat nog aan staat
    Waar zie ik als applicatiebeheerder de toegang van derde partijen tot ons dossier?
    Zit Twinfield of Visma nog ergens aan vast bij ons, ik wil alleen een blik werpen
    De verzekeraar vraagt voor onze cyberpolis welke software in de boekhouding kan
    Voordat ik naar vakantie ga wil ik weten wat er vanzelf in onze cijfers zit te rommelen
    Als penningmeester van de tennisclub: welke programma's staan er open naar onze cijfers?
    Onze nieuwe IT-dienstverlener begint met een nulmeting en vraagt om alle aansluitingen op Exact
    Kan ik zelf nakijken of er spookkoppelingen zijn?
    Ik hoef niets te wijzigen, ik ben alleen benieuwd wie er op onze Exact is aangesloten
    We betalen voor vijf integraties maar ik ken er maar drie, welke zijn het?
    Wat doet die tool van vorig jaar eigenlijk met onze data, leest hij of schrijft hij ook?
    Een klant vraagt in een vragenlijst of derden bij zijn gegevens in ons boekhoudpakket kunnen
    exact third party toegang bekijken
    De notaris wil bij de bedrijfsoverdracht een opsomming van systemen met toegang tot de boekhouding
    Bij de due diligence: welke externe software leest de administratie mee?
    Ik zoek het scherm waarop je ziet welke soort gegevens een app gebruikt
    Hoe check ik of onze loonsoftware nog aangesloten is voordat ik het contract verleng?
    Wat hangt er allemaal aan ons dossier vraag ik me af
    Hoi, even een korte: kan ik ergens alle aangesloten programma's op een rij krijgen?
    In het managementoverleg kwam de vraag op hoeveel partijen er in ons financiële systeem kunnen kijken, en ik moet daar vrijdag antwoord op geven
    welke apps ziten er bij ons in exact
    We weten niet meer of we ooit ja hebben gezegd tegen die rapportagetool, waar controleer ik dat?
    Ons kantoor telt twaalf mensen en iedereen klikt maar op akkoord; ik wil overzicht
    Leest Payhawk ook onze verkoopcijfers?
    Van welke leveranciers staat de deur naar onze boekhouding nog open
    Toegangslijst software Exact voor de accountantsverklaring
    Ik ben benieuwd naar de rechten van die ene Duitse tool, kan hij boekingen maken?
    Eens per kwartaal doe ik een rondje toegangsbeheer, hoe zit dat bij Exact met apps?
    Wie van onze softwareleveranciers heeft er een sleutel van de boekhouding?
    Even inventariseren: Exact en alles wat eraan vastzit
    Mijn man deed altijd de computerzaken en nu moet ik uitvinden welke programma's in onze boekhouding komen
    Staat de salariskoppeling aan? Ik wil het alleen maar weten
    Ik krijg rekeningen van softwarebedrijven waarvan ik niet weet of ze iets met Exact doen, hoe kijk ik dat na?
    Kan de toezichthouder zien, of wijzelf, welke externe applicaties rechten hebben?
    de app-rechten in Exact bekijken
    Wij doen schoonmaak in de software; eerst kijken wat er hangt en dan pas beslissen
    laat zien welke apps toegang hebben
    hoe zie ik alle koppelingen
    overzicht appmachtigingen
    bekijk koppelingen
    verwerkingsregister apps exact
    is onze kassa gekoppeld met exact
    kan ik zien welke apps toegang hebben
    wat zit er aan exact vast
    welke gegevens mag Power BI zien
    inzicht app-rechten
    welke externe partijen hebben toegang
    actieve koppelingen exact online
    welke koppelingen zijn nog nodig
    zoek alle gekoppelde apps op
    check welke programma's toegang hebben
    import export lijst apps bekijken
    geef een lijst met koppelingen
    Hoe krijg ik een lijst van alle programma's die aan onze Exact-omgeving hangen?
    Welke apps hebben er op dit moment toegang tot onze administraties?
    Waar zie ik in Exact Online alle koppelingen bij elkaar?
    De accountant vraagt om een overzicht van externe partijen die onze cijfers kunnen lezen.
    Ik wil weten wat er allemaal is aangesloten op ons abonnement.
    Kan ik ergens nakijken welke software meeleest in onze boekhouding?
    Voor de AVG moet ik vastleggen welke apps bij onze gegevens kunnen, waar vind ik dat?
    Hoe inventariseer ik de koppelingen van ons hele kantoor?
    Ik ben nieuw als applicatiebeheerder en wil zien welke apps er gekoppeld zijn.
    Waar staat wat een gekoppelde app precies mag lezen en wijzigen?
    Zijn er nog oude apps actief die niemand meer gebruikt? Hoe kom ik daarachter?
    Is er een pagina met alle machtigingen van alle gebruikers?
    Onze directeur wil weten wie van buiten toegang heeft tot Exact Online.
    Hoe check ik of Klippa nog steeds gekoppeld is?
    Kunt u mij wijzen waar de gekoppelde apps van het abonnement te vinden zijn?
    We willen opschonen, maar eerst zien wat er nog aan Exact vastzit.
    Ik hoor van drie verschillende tools die in Exact schrijven; waar zie ik ze allemaal?
    welke apps zijn er gekoppeld aan ons exact account
    Hoe kom ik te weten of een app alleen mag lezen of ook mag boeken?
    Waar bekijk ik of een leverancier onze gegevens met anderen deelt?
    Kan ik zien tot welke soorten gegevens Visionplanner toegang heeft?
    Voor de ISO-audit heb ik een lijst nodig van apps met toegang tot de financiële administratie.
    Hoe weet ik welke koppelingen er in de loop der jaren zijn gemaakt?
    Ik wil eens per kwartaal nalopen welke programma's bij onze boekhouding mogen.
    Wat hangt er eigenlijk allemaal aan onze Exact? Ik zie door de bomen het bos niet meer.
    Bij een overname wil ik zien welke apps het overgenomen bedrijf had gekoppeld.
    Heeft onze vorige webbouwer nog een actieve koppeling? Waar kijk ik dat na?
    Laat zien hoe ik alle actieve integraties in Exact Online opvraag.
    Er blijkt een onbekend programma facturen te lezen, waar zie ik welke apps er zijn?
    Hoe controleer ik of alle koppelingen op de lijst nog nodig zijn?
    In welk menu staan de apps die toestemming hebben van mijn collega's en mij?
    Ik moet voor de verzekeraar opgeven welke cloudsoftware onze boekhouding kan benaderen.
    Kan ik als controller zonder iets te veranderen de lijst met gekoppelde apps bekijken?
    Waar lees ik welke administraties en gegevens aan Basecone zijn vrijgegeven?
    Op hoeveel apps staat onze Exact Online eigenlijk open?
    Hoe maak ik een register van alle softwarekoppelingen met onze boekhouding?
    Bestaat er een schermpje waarop je alle verbonden toepassingen in één keer ziet?
    Ik wil een momentopname van alle software die bij onze dossiers kan, waar haal ik die vandaan?
    Kunnen we ergens zien wat Pleo precies van ons leest?
    Onze nieuwe CFO vraagt welke externe systemen met Exact praten.
    Is er in Exact een tabblad met verbonden diensten van het hele bedrijf?
    Hoe kom ik erachter of Zapier bij ons nog ergens aan hangt?
    Wie heeft er allemaal een app aan onze boekhouding verbonden?
    Voor een verwerkersregister heb ik de namen van alle aangesloten apps nodig.
    Ik neem het beheer van Exact over en begin met het in kaart brengen van de integraties.
    Hoe kijk ik of een app onze facturen ook kan aanpassen of alleen inzien?
    Er loopt een inkoopronde en ik moet weten voor welke tools we nog een koppeling hebben.
    Bij de penetratietest vroegen ze naar apps met toegang tot de administratie, hoe toon ik die?
    Staan er bij ons nog koppelingen open van software die we jaren terug gebruikten?
    Geef me de weg naar de pagina waarop alle apps met rechten in Exact vermeld zijn.
    In welke administraties komt de app van onze bank? Waar zie ik dat?
    Hoe weet ik zeker dat er geen vreemde apps bij onze cijfers kunnen?
    Ons kantoor beheert tachtig dossiers; hoe zie ik welke apps in het abonnement actief zijn?
    welke programma's hebben toegang tot onze boekhouding en waar zie ik dat
    Ik wil voor het jaargesprek met IT weten hoeveel koppelingen we hebben.
    De nieuwe security officer wil elk kwartaal een lijst met apps. Waar komt die uit?
    Waar kan ik nagaan of een leverancier onze salarisgegevens mag bekijken?
    Kan je in Exact Online zien welke apps gegevens met derden delen?
    Hoe achterhaal ik of de tool van onze vorige adviseur nog verbonden is?
    We willen één lijst van apps voor alle BV's in ons abonnement.
    Waar staat voor elke app omschreven waarvoor hij onze gegevens gebruikt?
    Controleer ik de actieve koppelingen het beste in Exact of in de apps zelf, en waar dan?
    Ik heb een vaag vermoeden dat er dubbele koppelingen bestaan; waar bekijk ik ze allemaal?
    Laatst zag ik een scherm met gekoppelde apps maar ik kan het niet terugvinden.
    Hoe zie ik wat er nog aan Exact vastzit voordat we overstappen op een ander pakket?
    Ik krijg van de OR de vraag welke software salarisgegevens uit Exact haalt. Waar zoek ik dat op?
    Hoe ziet u als beheerder in één oogopslag wat er met Exact verbonden is?
    Voor een due diligence moeten we alle systemen noemen die aan de boekhouding hangen.
    Welke externe diensten mogen er bij de administratie van onze stichting?
    Waar vind ik terug of we ooit een koppeling met HubSpot hebben toegestaan?
    De accountant schrijft dat hij app-toegang gaat toetsen. Hoe haal ik die gegevens boven water?
    Ik wil kunnen zien welke rechten een app kreeg toen hij werd gekoppeld.
    Is ergens vermeld of een app onze relaties kan wijzigen?
    Het vorige hoofd administratie liet geen documentatie na; hoe reconstrueer ik welke apps er zijn?
    Ik ben bang dat er meer programma's meekijken dan we denken. Waar is dat zichtbaar?
    Wat is de plek in Exact om de bestaande koppelingen even rustig te bekijken?
    Bij de jaarlijkse opschoning begin ik met een lijst van apps. Hoe kom ik aan die lijst?
    Zit er een overzicht in Exact van machtigingen per app en per bedrijf?
    Kan ik opvragen welke leveranciers toegang hebben tot onze btw-gegevens?
    Welke van onze tools hangen rechtstreeks aan Exact en welke niet, waar zie ik dat?
    Voor de kwartaalcontrole moet ik alle apps op een rij zetten met hun rechten.
    Hoe ontdek ik dat een app toegang heeft tot meer soorten gegevens dan afgesproken?
    kan ik ergens alle koppelingen van ons bedrijf bekijken
    De ondernemer vraagt: wie kan er eigenlijk allemaal in mijn boekhouding kijken via software?
    Is Klippa nog actief bij ons? Ik wil kijken zonder iets te veranderen.
    Hoe zie ik of onze accountant apps heeft verbonden met onze boekhouding?
    Ik moet een tabel maken van app, doel en toegang. Waar staan die gegevens in Exact?
    Waar lees ik na welke rechten we Power BI hebben gegeven?
    De verzekeraar stelt vragen over cloudkoppelingen. Hoe krijg ik een compleet beeld uit Exact?
    Waar vind ik een compleet beeld van de software die wij aan de boekhouding hebben vastgemaakt?
    Ik wil weten of de zoon van de eigenaar ooit een app heeft aangesloten. Hoe kijk ik dat na?
    Hoe maak ik een inventaris van apps voor alle administraties van onze groep?
    De softwarekosten lopen op; welke apps zijn er nog echt met Exact verbonden?
    Voor een NIS2-traject hebben we een opsomming van gekoppelde toepassingen nodig, hoe kom ik daaraan?
    Kan je in Exact terugkijken welke programma's toegang tot projectgegevens hebben?
    waar zie je welke apps allemaal bij exact kunnen
    Waar klik ik linksboven om bij het scherm te komen waar de gekoppelde apps onder vallen?
    waar kan ik zien welke koppelingen er lopen met exact
    lijst van alle apps met toegang nodig voor de accountant, waar vind ik die
    Hoe zie ik welke programas er aan onze boekhouding hangen?
    ik wil weten wat een app allemaal mag zien in exact
    Kan ik een overzciht krijgen van alle gekoppelde apps in ons abonnement?
    Ik wil een lijstje van alles wat aan Exact gekoppeld is
    Sinds ik het bedrijf heb overgenomen weet ik niet welke apps er aan Exact hangen
    Waar zie ik welke apps toegang hebben tot mijn administratie?
    Hoe kom ik erachter wat een app precies mag lezen of wijzigen bij ons?
    kan ik ergens zien wie er allemaal gegevens uit exact haalt
    De verzekeraar vraagt welke software bij onze financiële gegevens kan, hoe zoek ik dat op?
    Ik wil weten of er nog oude koppelingen aan staan van vóór mijn tijd
    Is er een overzicht van de apps die mijn medewerkers met Exact verbonden hebben?
    Wat voor gegevens krijgt Klippa allemaal te zien van ons bedrijf?
    Voordat ik iets opruim wil ik eerst rustig bekijken wat er gekoppeld is
    Kan een app ook facturen aanmaken in Exact of alleen meekijken, waar zie ik dat?
    Onze nieuwe office manager wil zien welke koppelingen er bestaan, waar vindt ze die?
    Hoe controleer ik één keer per jaar welke software toegang heeft tot Exact?
    Ik ben benieuwd of de app van onze vorige marketeer nog steeds aan Exact hangt
    Deelt zo'n gekoppeld programma onze gegevens ook met anderen, en waar staat dat?
    Mijn partner vroeg hoeveel programma's er inmiddels op onze boekhouding aangesloten zijn
    Waar kan ik nakijken of de kassa nog gekoppeld staat met Exact?
    Ik run een bouwbedrijf en wil weten welke software er in mijn Exact mag
    Welke toegangen heb ik in de loop der jaren uitgedeeld aan programma's?
    Bij de verkoop van mijn zaak vraagt de koper een lijst van gekoppelde systemen, waar haal ik die vandaan?
    Hoe kan ik zien welke bedrijven een bepaalde app mag inkijken?
    Mijn IT-man wil voor de verhuizing weten wat er met Exact praat
    Staat onze oude webshop nog ergens gekoppeld, en hoe check ik dat?
    Voor de privacyverklaring moet ik opgeven welke software financiële gegevens krijgt
    Ik wil gewoon even kijken, niks veranderen: welke apps zitten er aan onze boekhouding?
    Wie van mijn personeel heeft er allemaal apps aangesloten op Exact?
    Kan een app bij mij ook betalingen klaarzetten of mag hij alleen lezen, hoe zie ik dat?
    Na een phishingmail wil ik nagaan of er een vreemde app toegang heeft gekregen
    Hoe maak ik een nette inventarisatie van onze koppelingen met Exact?
    Er zijn vast oude proefversies die nog toegang hebben, hoe vind ik die?
    Als penningmeester wil ik weten welke externe programma's bij onze verenigingsboekhouding mogen
    Geef me een manier om alle systemen met toegang tot Exact op een rij te zetten
    Ik neem de administratie over van mijn vader, waar zie ik wat hij allemaal gekoppeld heeft?
    Kan ik zien of een app alleen leest of ook boekt in onze administratie?
    Welke gegevens gaan er vanuit Exact naar ons e-mailprogramma?
    Onze nieuwe directeur vraagt om een lijst met koppelingen, in welk menu staat die?
    Heb ik ooit toegang gegeven aan een app van mijn oude werkgever, hoe zie ik dat?
    Is er een pagina in Exact met alle externe programma's die mee mogen kijken?
    Na het vertrek van onze IT-man weet niemand meer wat er aan Exact hangt
    Bij welke apps staan onze klantgegevens open, kan ik dat ergens lezen?
    hoe check ik welke programma's toegang hebben, we doen grote schoonmaak
    Eens per kwartaal wil ik nalopen wie en wat er in onze cijfers kan, waar begin ik?
    Kun je laten zien hoe ik erachter kom welke tools onze verkoopcijfers inlezen?
    Ik wil voor mijn eigen gemoedsrust nagaan wie er digitaal in mijn boekhouding meekijkt
    Hoeveel koppelingen hebben wij met Exact en welke gegevens gaan daar overheen?
    Kan ik opvragen welke app-leveranciers bij onze gegevens kunnen?
    Mijn accountant wil een screenshot van alle apps met toegang, welk scherm moet ik hebben?
    Welke apps hebben op dit moment toegang tot onze Exact Online-omgeving?
    Waar vind ik een lijst van alle API-koppelingen op ons abonnement?
    Ik moet voor de security officer inventariseren welke externe partijen bij Exact kunnen.
    Hoe zie ik welke gegevens een gekoppelde app uit Exact leest?
    Als nieuwe applicatiebeheerder wil ik weten welke integraties er draaien op Exact.
    Is er een scherm waarin ik alle OAuth-apps van onze gebruikers kan bekijken?
    Welke leveranciers kunnen er nu boekingen inschieten in onze administratie?
    Ik wil nagaan of de app van onze vorige IT-leverancier nog gekoppeld is.
    Kan Exact laten zien of een app alleen leest of ook schrijft?
    Voor ons verwerkingsregister moet ik weten welke verwerkers via de API meekijken.
    Wat is er allemaal aangesloten op Exact bij ons bedrijf?
    We gaan Exact Online migreren en ik wil vooraf weten welke koppelingen er bestaan.
    Hoe vraag ik op bij welke administraties elke gekoppelde app kan?
    Ik zoek een overzicht van verbonden applicaties, niet om iets te wijzigen maar gewoon om te kijken.
    waar zie ik welke programmas gekoppeld zijn aan exact online
    Deelt een van onze gekoppelde apps gegevens met derden, en waar staat dat?
    Bij een overname wil ik de Exact-omgeving van de nieuwe dochter doorlichten op aangesloten software.
    Kun je me laten zien waar de gekoppelde apps van onze organisatie staan?
    Hoeveel applicaties zijn er eigenlijk aangesloten op onze Exact Online?
    Voor de CMDB wil ik alle interfaces met Exact vastleggen.
    Ik vermoed dat er schaduw-IT aan onze boekhouding hangt, waar zie ik dat?
    Welke programma's kunnen onze debiteuren lezen?
    Hoe kom ik erachter wat een bepaalde app allemaal mag in Exact?
    Is er een rapport van apps per gebruiker in Exact Online?
    Ik ben aangenomen als IT-manager en wil zicht op de koppelingen met het financiële systeem.
    Laat Exact zien welke connectors schrijfrechten hebben?
    Bij een due diligence wordt gevraagd naar alle derde partijen met toegang tot de boeken.
    Waar zie ik of Basecone nog met Exact verbonden is?
    Wij willen een lijst van apps met hun administraties, zonder iets uit te zetten.
    Hoe controleer ik of een leverancier onze gegevens doorverkoopt of deelt, staat dat in Exact?
    Ik wil weten of ChatGPT of een andere AI-tool aan onze Exact gekoppeld is.
    Onze verzekeraar vraagt welke software toegang heeft tot financiële gegevens.
    Staat ergens vermeld welke externe tools ik zelf ooit heb goedgekeurd en die van anderen?
    hoe krijg ik inzicht in alle koppelingen van ons exact abonnement
    Wat voor soorten gegevens haalt onze webshopplugin op, kan ik dat nakijken?
    Als accountantskantoor willen we zien welke apps er bij een klant draaien.
    Graag een overzicht van alles wat via de API met onze administratie praat.
    Hebben we dubbele koppelingen, bijvoorbeeld twee scanapps naast elkaar? Waar kijk ik dat na?
    Na de storing van gisteren wil ik weten welke systemen aan Exact hangen.
    Welke software van derden staat er open op onze administratie?
    Voor een risicoanalyse zoek ik alle systemen met toegang tot Exact-data.
    Kan ik als beheerder in één oogopslag zien welke apps er gekoppeld zijn?
    Hangen er nog testapps aan onze productieomgeving van Exact, en waar zie ik dat?
    Met welke tools is onze Exact verbonden en wat mogen die?
    Ik maak een architectuurplaat en heb alle Exact-koppelingen nodig.
    Kun je nagaan of er een onbekende partij meekijkt in Exact?
    Hoeveel van onze integraties mogen ook boekingen wijzigen, en waar lees ik dat af?
    Welke apps lezen mee op Exact bij onze dochteronderneming, en hoe vraag ik dat op?
    Nu wij met een tweede BI-leverancier in zee gaan, wil ik eerst zien wie er al bij Exact kan.
    Mijn collega beweert dat er tien tools aan Exact hangen, kan ik dat ergens tellen?
    Voor het back-upplan moet ik weten welke diensten data uit Exact kopiëren.
    Ik moet voor de directie weten welke programma's allemaal bij onze boekhouding in Exact kunnen.
    Waar vind ik een lijst van alles wat aan Exact Online gekoppeld is?
    Ik ben net begonnen als applicatiebeheerder, hoe zie ik welke apps hier meelezen?
    Hoe kom ik erachter welke gegevens elke gekoppelde app mag gebruiken?
    Voor de AVG moet ik opschrijven met welke externe software wij onze administratie delen.
    In de loop van tien jaar is van alles aangesloten, hoe krijg ik daar overzicht van?
    Kan ik ergens zien of er nog oude koppelingen openstaan die niemand gebruikt?
    wie of wat heeft er toegang tot onze exact, waar kijk ik
    De verzekeraar vraagt welke derde partijen bij onze financiële data kunnen.
    Ik wil vóór de jaarwisseling alle app-koppelingen nalopen zonder iets te veranderen.
    Hoe bekijk ik of een app alleen leest of ook kan schrijven in Exact?
    Wij kregen een mail over een onveilige app, staat die bij ons ook tussen de koppelingen?
    Ik wil een keer alle koppelingen met Exact bekijken voordat we van CRM wisselen.
    Wij weten niet meer wie wat heeft aangesloten op Exact, waar krijg ik dat in beeld?
    Onze nieuwe controller vraagt een lijst van gekoppelde software en wat die mag.
    Staat er ergens of Zapier bij ons nog toegang heeft?
    Voor de jaarrekeningcontrole moeten we aantonen welke systemen in Exact schrijven.
    Hoe zie ik of een leverancier onze gegevens deelt met andere partijen?
    Ik ben begonnen met een lijstje van apps uit mijn hoofd, waar staat het officiële overzicht?
    Welke koppelingen zijn er op ons abonnement, ook die van collega's?
    kan ik zien welke programma's meekijken in onze boekhouding
    Bij een datalek wil ik snel weten welke apps bij Exact konden, waar kijk ik?
    Hoe loop ik onze aangesloten apps één voor één na om te zien of we ze nog nodig hebben?
    Ik heb drie jaar geleden een overzicht van apps gemaakt, hoe krijg ik een actuele lijst?
    Wij willen weten of de software van het vorige kantoor nog ergens in Exact staat tussen de koppelingen.
    Hoe kan ik zien welke van onze apps salarisgegevens mogen inzien?
    De bank vraagt welke software toegang heeft tot onze administratie, waar haal ik dat vandaan?
    Ik dacht dat we drie koppelingen hadden, maar een collega noemt er zeven; waar tel ik ze?
    welke apps hebben toegagn tot exact bij ons
    Bestaat er een scherm waarop ik per app zie bij welke gegevens hij kan?
    Mijn voorganger liet geen documentatie na, hoe breng ik alle aangesloten programma's in kaart?
    Ik wil weten of er ongemerkt een app is bijgekomen sinds onze vorige controle, waar zie ik ze allemaal?
    Wie kan er eigenlijk allemaal in onze boeken kijken, ik bedoel welke programma's
    ik wil weten wat er allemaal aan exact hangt
    Mijn man heeft door de jaren heen van alles aangesloten, kan ik daar ergens een rijtje van zien
    Geef mij een lijst van alles wat meeleest
    Voor onze verzekering moet ik opgeven welke software bij de boekhouding kan
    De privacymevrouw wil weten met welke diensten we financiële gegevens delen
    Nieuw in de zaak van mijn schoonvader en ik wil eens kijken welke koppelingen er lopen
    zit Basecone nog vast aan ons of is die al weg, waar zie ik dat
    welke spullen hebben toegang, ik wil niks veranderen enkel kijken
    er zullen wel tien apps in die Exact zitten, waar vind ik ze
    Eens nazien wie of wat er meekijkt in mijn dossier
    Waar klik je om te zien welke programma's er gekoppeld zijn
    ik wil de lijst van alle apps zien, in welk menu zit dat verstopt
    bij welke kop in Exact vind ik het overzicht van gekoppelde dingen, ik kijk nu bij stamgegevens
    Eerste klik graag om te zien wat er aan ons dossier hangt
    Ik heb de zaak van mijn ouders overgenomen en wil weten welke vreemde ogen er meekijken in de boekhouding
    staat Shopify daar nu echt tussen of denk ik dat maar
    de bank vraagt welke software met onze boeken praat
    Hoeveel programma's heb ik eigenlijk toegelaten in al die jaren
    een lijstje graag van wat er binnen mag
    Voordat we iets veranderen wil mijn man gewoon eens zien wat er loopt
    Ik ben het spoor bijster met die koppelingen, ergens moet toch staan welke er zijn
    kun je zien welke apps er nog hangen van de vorige eigenaar van de garage
    waar zie je de apps die aan ons Exact vastzitten
    Even inventariseren wat er allemaal toegang heeft
    Wat zit er zoal vast aan de boekhouding van de bakkerij, puur uit nieuwsgierigheid
    Schoonmaak: eerst maar eens een overzichtje van alles met toegang
    ik zoek het rijtje met toegelaten software
    mijn man wil weten wat er gekoppeld is, ik zit voor het scherm, waar moet ik heen
    Zeg me op welk woord ik linksboven moet klikken om bij de gekoppelde programma's uit te komen
    wij worden overgenomen en de koper wil zwart op wit welke diensten aangehaakt zijn
    Ik hoorde op de ondernemersclub dat je eens moet kijken wat er allemaal in je boekhouding kan, waar doe je dat
    kan je ergens zien welke software toegang heeft zonder iets stuk te maken
    Ik wil iets tegen de rommel doen maar eerst zien wat er is
    Mijn verzekeraar voor cyberschade vraagt een lijst met gekoppelde toepassingen
    hoe weet je wat er aan je exact dossier hangt
    laat zien wat er toegang heeft
    Wat heeft die computerman vorig jaar allemaal aan elkaar geknoopt
    Ik dacht dat we twee koppelingen hadden, volgens mijn dochter zijn het er zeven, waar kan ik tellen
    wat heeft mijn personeel zonder te vragen allemaal aan Exact gehangen
    Ik schrok van zo'n verhaal op tv over apps die meelezen, hoe zie ik wie dat bij ons doet
    welke koppelingen bestaan er bij ons nog
    Mijn nieuwe boekhoudster vroeg "wat hangt er allemaal aan", ik stond met een rood hoofd
    Heb ik ergens een menu waarin alle bevriende programma's staan
    staan er nog dingen open naar buiten vanuit onze administratie
    Voor het kwaliteitshandboek van het installatiebedrijf: een opsomming van alles wat op Exact is aangesloten
    Ik wil weten of de oude kassa er nog aan hangt, kan ik dat zelf nakijken
    Wie kijkt er mee, qua software
    toon mij alle toepassingen die in het dossier mogen
    waar moet ik klikken als ik alleen wil zien wat gekoppeld is, ik ben niet handig
    Mijn man vroeg aan de keukentafel: wie zit er eigenlijk allemaal in onze boeken? Programma's bedoelt hij
    ik mis inzicht in wat er gekoppeld is, alleen lezen hoeft
    zijn er programma's die nog van de tijd van mijn voorganger meeliften
    Hoeveel programma's hangen er eigenlijk aan onze Exact? Niemand op kantoor heeft een lijst
    De NBA-toetser wil weten welke software van derden bij cliëntgegevens kan
    Nieuw in de functie van applicatiebeheerder, ik wil eerst zien wat er allemaal aan koppelingen bestaat
    Welke toepassingen lezen mee in de boeken van onze klanten
    Verwerkersregister bijwerken: waar haal ik de stand van aangesloten apps vandaan
    Klant vraagt: wie kan er allemaal bij mijn cijfers? Ik wil hem een overzicht sturen
    Inventarisatie van koppelingen voor de ISO-map
    Overname van een ander kantoor afgerond, nu willen we in beeld brengen wat zij aan tools hadden hangen
    Even spieken wat er op dossier Willems is aangesloten, zonder iets aan te raken
    lijst met alle apps exact online
    Voor de offerte van de cyberverzekering moet ik opgeven welke externe systemen op de boekhouding inprikken
    Bestaat er een plek waar alle gekoppelde pakketten bij elkaar staan?
    Het is tien jaar geleden dat iemand keek wat er aan externe koppelingen op ons abonnement zit
    Is er bij ons een koppeling met een loonpakket of niet? Ik wil het gewoon zien
    Ik hoor van collega's namen als Zenvoices en TriFact, draait dat echt allebei hier? Waar check ik dat
    Jaarlijkse schoonmaak: begin met kijken wie er binnen mag
    De partner wil op één A4 zien welke tools onze data gebruiken
    Waar begint de weg naar het overzicht van alle aangesloten apps, is dat linksboven bij de administratienaam?
    Onder welk menu zit het scherm waar je alle koppelingen van het kantoor bekijkt, eerste klik graag
    Hoe kom ik vanuit het beginscherm van Exact bij het deel waar de gekoppelde apps te bekijken zijn
    Straks vertrekt onze applicatiebeheerder en alles zit in zijn hoofd; ik wil zwart op wit welke software in Exact kan
    De penningmeester van de stichting vraagt of er 'iets automatisch' aan zijn boekhouding hangt. Ik wil hem antwoord geven
    Een nieuwe klant komt binnen met volle Exact, ik wil even gluren wat er allemaal aanhangt voor ik iets vind
    wat zit er allemaal aan exact vast
    Na het nieuws over dat datalek vraagt iedereen of wij dat pakket ook gekoppeld hebben
    Op welke plaats kan ik raadplegen welke partijen door ons zijn toegelaten
    Zit er nog iets van de vorige beheerder in, puur om te weten
    Ons beveiligingsbeleid schrijft voor dat we weten welke externen binnen mogen. Weten we niet
    Er gaat een gerucht dat de vorige beheerder tientallen dingen heeft aangesloten, klopt dat ergens op
    Ik wil bij elk jaargesprek met de klant een lijstje kunnen tonen van de programma's die bij zijn boeken kunnen
    Wat leeft er allemaal op onze Exact-omgeving? Kijken, niet aankomen
    Voor ik met vakantie ga wil ik op papier wat er draait
    de toezichthouder vraagt een opgaaf van gekoppelde systemen
    Kan ik ergens tellen hoeveel externe tools toegelaten zijn
    Heeft iemand bij ons Payhawk ooit gekoppeld? Dat wil ik uitsluiten
    Ik ben net begonnen als beheerder, wat open ik als allereerste om de gekoppelde software te zien
    Mijn collega beweert dat er een cashflowtool meeleest, ik geloof hem niet, waar zie je dat
    Eén lijst van alles wat binnen mag, bestaat die, voor in het kantoorhandboek
    voor de ISO 27001 moet ik weten wie er van buiten bij Exact kan
    nieuwe baan als applicatiebeheerder, wil weten wat er allemaal aan Exact hangt
    lijst van apps met leesrechten / schrijfrechten
    we willen een CMDB vullen: welke software heeft een lijntje met Exact
    zijn er nog apps actief van voor mijn tijd
    vermoed dat er van alles openstaat, eerst kijken, nog niks weghalen
    AVG register, welke verwerkers krijgen data uit exact
    hoe controleer ik of er nog een oude koppeling met Klippa leeft
    welke apps zien onze salarisadministratie
    DPO vraagt welke partijen persoonsgegevens uit het boekhoudpakket kunnen trekken
    ik wil zien op wat voor gegevens de rapportagetool rechten heeft
    waar in het menu begin ik voor de lijst met alle gekoppelde apps
    welke knop linksboven voor het overzicht van koppelingen
    Nieuwe CISO, eerste vraag: 'wie zit er allemaal op onze financiële data?' Ik moet met een lijst komen.
    Voor de cyberverzekering moet ik opgeven welke softwareleveranciers bij de boekhouding kunnen. Hoe zie ik dat?
    vóór we iets weghalen wil ik eerst zien wat er überhaupt hangt
    ik vermoed dat er een oude scanapp nog aan hangt, waar kijk ik
    wat heeft onze vorige systeembeheerder allemaal gekoppeld
    architectuurplaat maken: welke systemen praten met Exact
    welke apps kunnen facturen aanmaken en welke lezen alleen
    laat me zien wat er gekoppeld is
    hoeveel apps hebben we eigenlijk
    welke leverancier deelt onze data met derden, staat dat ergens per app
    due diligence bij verkoop van het bedrijf: koper wil weten welke software toegang heeft
    afdelingen koppelen maar raak, ik wil zicht
    NIS2: leveranciersketen in kaart, begint bij apps op Exact
    eens kijken welke apps mijn accountant aan onze omgeving heeft gehangen
    mijn manager denkt dat er tien apps gekoppeld zijn, ik gok op dertig, waar staat het
    even zien wat er op onze Exact is aangesloten
    pentester wil weten welke externe software een token heeft
    hoe kom ik bij de pagina met alle aangesloten apps, iets linksboven?
    Ik heb drie afdelingen die zeggen dat ze niets gekoppeld hebben. Ik geloof er niks van en wil het zelf zien.
    voor het opstellen van het verwerkingsregister: software met toegang tot exact, met gegevenssoorten
    welke software kan bij onze debiteuren
    inzage in gekoppelde toepassingen
    ik wil na vijf jaar eens nalopen wat er nog aan hangt en of het nog nodig is
    hoe zie ik wat een leverancier precies van ons kan lezen en of er nog meer zijn zoals hij
    welke koppelingen lopen er bij deze klant, ik neem het beheer over als partner
    hebben wij eigenlijk software van derden aan de boekhouding hangen?
    laat zien welke partijen mee kunnen kijken in de cijfers
    Auditvraag: welke externe partijen hebben op dit moment toegang tot onze boekhouding?
    Ik moet het verwerkingsregister bijwerken en zoek alle software die uit Exact leest
    Welke tools hangen er allemaal aan, over de hele groep?
    Inventarisatie koppelingen tbv ISO 27001
    Als interim wil ik week 1 weten wat er zoal in en uit onze boeken stroomt en via wie
    Ik vermoed dat er oude tools zijn die nog meekijken. Hoe zie ik dat zonder iets te veranderen?
    lijst van apps die bij ons in de boekhouding kunnen
    De accountant wil voor de IT general controls weten welke third-party apps gekoppeld zijn
    Wie of wat heeft er leesrechten via API op onze administraties?
    Voor een due diligence moet ik alle systeemkoppelingen van de overgenomen bv kunnen tonen
    Leveranciersbeheer: zijn alle contracten compleet, en dus eerst, wat draait er
    Kwartaalreview externe toegang, waar haal ik de gegevens
    Na de fusie weten we niet meer wat er bij de andere club allemaal aan Exact gehangen is
    Kan ik ergens nakijken of Spendesk bij ons nog een machtiging heeft?
    Waar begin ik in het menu als ik alle aangesloten tools van de groep wil bekijken?
    Welk menu linksboven leidt naar de lijst met externe apps
    Wij zijn in overname en de koper vraagt in de dataroom om een staat van alle systemen die aan de boekhouding hangen
    ik wil gewoon weten wat eraan hangt
    De cyberverzekeraar vraagt hoeveel externe partijen bij onze financiële data kunnen, ik heb werkelijk geen idee
    Mijn voorganger heeft van alles uitgeprobeerd. Wat staat daarvan nog open?
    Welke software leest mee in onze Belgische dossiers?
    Hebben we nog ergens een machtiging lopen voor dat oude facturatieplatform?
    NIS2-inventaris: leveranciers met toegang tot financiële systemen
    Het art. 30-register moet per vrijdag kloppen, dus ik zoek alle ontvangers van gegevens uit Exact
    Ik moet de directie een A4'tje geven met alle tools die in onze cijfers kunnen, zonder iets aan te raken
    Zijn er apps die bij meer dan een van onze bv's kunnen, waar kan ik dat terugzien?
    Ik heb alle rechten, via welk hoofdmenu kom ik bij de koppelingen van iedereen?
    Ik zoek het beginpunt in Exact om te zien wat er is aangesloten
    Graag had ik voor de vergadering van het auditcomité op donderdag een staat van alle applicaties van derden die in onze boekhouding kunnen kijken, met zo mogelijk de gegevens waar het om gaat
    Schaduw-IT in de finance-hoek opsporen: welke apps zijn er aan Exact gehangen?
    ik erf 14 administraties, wat zit eraan vast
    Het vermoeden is dat een oud-medewerker nog via een tool meekijkt. Eerst wil ik het zien, nog niets doen.
    In welke bv's zit het treasurypakket eigenlijk en met wat voor rechten?
    Hoe kom ik aan een lijst zonder elke afdeling langs te gaan
    Leveranciersbeoordeling: bij wie in Exact ligt data open
    Wat zit er aan onze zes administraties vast dat niet van Exact zelf is?
    Voor de jaarlijkse IT-vragenlijst van de revisor: noem alle gekoppelde toepassingen
    Ik heb een vermoeden van wildgroei aan apps en wil feiten
    Zit Klippa nu wel of niet aan onze boekhouding, de meningen verschillen
    Doorlichting na fusie: wie kijkt er mee in beide groepen
    De bestuurder vraagt wie onze data heeft. Waar kijk ik?
    welke apps hangen eraan
    wa zit er gekoppeld aan exact
    overzicht apps aub
    toon alle apps
    wie leest er mee
    welke tools hebben toegang
    ff kijken wat er allemaal gekoppeld is, niks wijzigen
    zien of die scanapp nog toegang heeft
    accountant vraagt lijst apps
    nieuw hier, welke apps draaien op exact
    hoeveel apps hebben wij eigenlijk
    wat mag basecone allemaal lezen
    waar zie ik alle derde partijen
    verwerkersregister: welke apps
    avg lijst van apps met toegang
    ik erfde deze omgeving, wat hangt er
    app lijst exact waar
    kan ik zien met wie exact data deelt
    wie heeft er nog een lijntje naar onze cijfers
    iso audit: koppelingen tonen
    zijn er nog oude apps actief
    heeft shopify nog toegang? wil enkel kijken
    alles op een rij van externe programmas
    welke firmas zien onze lonen via apps
    opkuis gepland, eerst een lijst
    check wat er openstaat aan koppelingen
    welke software is aangesloten
    wie wat waar apps
    overzichtje apps per gebruiker
    lijst authorizations
    wat is er gelinkt
    is klippa nog verbonden, kijk even
    hoe check ik connected apps
    it security vraagt welke apps
    waar klik ik voor lijst van apps
    linksboven naam administratie, dan? lijst apps
    eerste klik om apps te zien
    hoe kom ik bij import/export voor apps overzicht
    weg naar appoverzicht, welk menu eerst
    laat eens zien wie er allemaal binnen kan, apps
    apps checken, enkel lezen niks doen
    welke koppelingen lopen er
    zijn er nog vergeten apps
    de accountant wil een lijstje van alles wat aan onze boekhouding hangt
    ik ben nieuw hier en wil weten welke programma's meelezen in onze cijfers
    Waar zie ik in één oogopslag wat er allemaal aan Exact vastzit?
    welke apps hebben nu eigenlijk toegang bij ons, ik heb geen idee
    AVG-register bijwerken: ik moet weten welke partijen via koppelingen bij onze administratie kunnen
    overzicht van gekoppelde software bij de woningcorporatie
    Ik vermoed dat er nog oude meuk aan onze boekhouding hangt. Kan ik dat ergens bekijken zonder iets te wijzigen?
    wie kijkt er allemaal mee in onze boeken
    bestuur vraagt een inventaris van externe pakketten met toegang tot de financiële gegevens
    na de overname: wat is er allemaal aan deze omgeving geknoopt
    Kan ik nagaan welke gegevens het planningspakket van ons mag gebruiken?
    lijst apps exact waar
    verzekeraar (cyber) wil weten welke derden toegang hebben, waar haal ik dat vandaan
    is basecone bij ons nog ergens aangesloten? hoe kom ik daar achter
    k wil gwn zien wat er gekoppeld is nix veranderen
    Onze vorige vrijwilliger klikte overal ja op; ik wil eens zien waarop
    langs welk menu kom ik bij de lijst van alle koppelingen van de organisatie
    in welke hoek van het scherm begin ik als ik alle gekoppelde apps wil zien
    Ik zit ingelogd in Exact. Wat is de eerste klik om te zien wat er aan ons vastzit?
    waar zit dat import/export ding waar de apps achter moeten zitten
    hoe open ik de pagina waar de apps van de hele organisatie bij elkaar staan, vanaf het startscherm
    Goedemiddag, ik vervang sinds kort de officemanager van een verpleeghuis. Graag zou ik nagaan welke pakketten gegevens uit onze boekhouding halen. Is daar een pagina voor?
    accountant vroeg bij de jaarcontrole: welke systemen hebben toegang? ik stond met mijn mond vol tanden
    wij denken aan opruimen, maar eerst weten wat er hangt
    staat de oude webshop nog in de lijst of is die al weg?
    ik wil een print van alle gekoppelde programma's voor het dossier
    wat hangt er allemaal aan?
    mag die tool van de verzuimdienst schrijven of enkel lezen in exact
    bij de nieuwe directeur moet ik volgende week presenteren welke software aan Exact hangt
    enig idee welke partijen allemaal meelezen bij onze stichting
    kun je laten zien wat er bij ons aan apps is toegelaten, door wie dan ook
    kijken, niet aankomen: welke apps zitten er op onze exact
    ik ga niks intrekken, ik wil alleen weten of het oude pakket er nog tussen hangt
    ons privacy-adviesbureau stuurt een formulier: noem alle systemen met leestoegang tot de boekhouding
    welk programma zit waar aan vast hier, een plattegrond van onze koppelingen graag
    er wordt gezegd dat er zes apps zijn, ik wil dat zelf zien
    is er een plek waar de school alle digitale meelezers van Exact kan bekijken
    Ik zie linksboven onze naam staan met een pijltje. Zit daaronder de weg naar de lijst met koppelingen?
    Net het stokje overgenomen van Wim en geen idee wat hij in de loop der jaren allemaal heeft aangesloten op Exact
    Wie leest er eigenlijk mee in onze boekhouding?
    onze verzekeraar wil weten welke externe software aan de administratie hangt
    klant vraagt wat er bij hem allemaal gekoppeld is, waar kan hij dat opzoeken
    lijst van gekoppelde apps exact
    Ik wil gewoon eens kijken, niets wijzigen, wat er zoal verbonden is
    hoeveel programma's hebben toegang tot ons boekhoudpakket en waar zie ik dat
    voor het verwerkingsregister moet ik alle koppelingen inventariseren
    welke gegevens gebruikt Klippa eigenlijk van ons, kan ik dat ergens lezen
    Als trainer wil ik cursisten laten zien waar ze nagaan welke apps toegang hebben
    Mag Shopify bij ons alleen lezen of ook schrijven? waar vind ik dat
    Ik kreeg een mail van een leverancier die beweert toegang te hebben tot onze cijfers. Kan ik dat nakijken?
    Bestaat er een scherm met alle apps van alle collega's?
    oude koppelingen opsporen die niemand meer gebruikt
    De accountant vraagt een overzicht van wat er aan systemen aan Exact hangt
    Inwerkdag 3: ik probeer te begrijpen welke systemen met Exact praten
    wat hangt er aan mijn boekhouding
    hebben wij die app wel of niet gekoppeld? waar check ik dat
    leverancier vraagt welke andere apps wij in Exact hebben, waar staat dat
    bij overname van een bedrijf erfden wij hun Exact, graag zien welke software er allemaal op aangesloten is
    welke app kan bij welke bv, is dat te zien in een lijst
    staat er ergens wat een koppeling allemaal mag
    jaarlijkse controle: zijn er nog koppelingen die we niet kennen?
    Ik ben IT-beheerder van een zorginstelling en wil een actueel beeld van de apps met toegang tot financiële data
    waar kan een cliënt zelf zien welke software hij heeft binnengelaten
    schaduw-IT in de boekhouding, hoe breng ik dat boven water
    bijna vergeten: kijk ook welke apps meekijken, zei mijn voorgangster. Hoe?
    Waar begin ik, links of rechtsboven, om alle gekoppelde apps te zien?
    eerste klik voor de lijst met apps van het hele abonnement
    trainer: welk menu open ik als eerste om de koppelingenlijst te tonen
    Voor de overdracht aan mijn opvolger wil ik op papier zetten welke programma's aan Exact zitten
    de leverancier beweert dat zij alleen facturen lezen. kan ik dat nakijken?
    cliënt wil zwart op wit welke partijen bij zijn cijfers kunnen
    Wat staat er allemaal open naar buiten vanuit onze administratie
    is Zenvoices bij ons nog aangesloten?
    kan ik per bv zien welke software eraan hangt
    opschonen begint met weten: wat is er
    ik wil mijn klant laten zien dat wij alleen lezen en niet schrijven
    er is een datalek bij een leverancier in het nieuws, zitten wij daar ook aan vast?
    welke apps hebben mijn collega's zoal toegelaten
    bestuurslid vraagt welke software meekijkt bij de stichting
    FG wil lijst
    alle koppelingen op een rij
    beginpunt voor het bekijken van alle apps, welk hoekje van het scherm
    leg mijn cliënt uit waar hij als eerste klikt om te zien wat er allemaal aangesloten is
    bij due diligence vraagt de koper welke systemen data uit Exact halen
    ik vermoed dat er nog een oude loonapp meeleest. hoe zie ik of dat zo is, zonder iets te slopen
    kan ik ergens zien of de app van mijn leverancier ook salarisgegevens leest
    op welke plek zie je alle externe partijen met toegang
    heeft iemand bij ons ooit een AI-tool aan Exact gehangen? wil ik nagaan
    Wat is er gekoppeld? vraagt de nieuwe directeur
    Welke programma's kunnen eigenlijk bij onze boeken?
    Ik wil een lijst van alles wat aan Exact hangt
    Toon me alle koppelingen die we hebben lopen
    wie leest er allemaal mee in onze administratie
    Hoeveel apps hebben er toegang bij ons?
    De directie wil weten welke tools verbonden zijn
    Waar zie ik welke software met Exact praat?
    Maak voor mij inzichtelijk wat er gekoppeld is
    Staat er nog iets open van vroeger dat we vergeten zijn?
    Ik ben nieuw hier en wil zien wat er aangesloten is
    Geef me zicht op alle externe partijen met toegang
    Hoe inventariseer ik de apps in ons abonnement?
    Alle aangesloten apps op een rij, waar vind ik die?
    kan ik nagaan welke leveranciers bij onze cijfers kunnen
    Wat hebben we de afgelopen jaren allemaal laten binnenkomen?
    lijst gekoppelde apps exact online
    Even kijken wat er meedraait, zonder iets te veranderen
    Is er een pagina met alle toegelaten programma's?
    Onze verzekeraar vraagt welke systemen verbonden zijn
    Ik ben benieuwd of Klippa nog ergens aan vasthangt
    Voor de AVG moet ik weten welke apps gegevens krijgen
    Hebben we nog oude koppelingen rondzwerven?
    Wat is er allemaal verbonden met ons kantoor?
    Noteer eens alle apps die er nu in mogen
    Waar check ik of die ene webshop nog gekoppeld is?
    Ik zoek het register van koppelingen
    Een inventaris van alle aanhakende software, graag
    Vertel me welke verbindingen er bestaan
    Welke buitenstaanders hebben een lijntje naar onze boekhouding?
    Zicht krijgen op wat er meeleest, hoe pak ik dat aan?
    Onze IT-man wil alle integraties zien
    Kun je me laten zien wat er bij ons is toegelaten?
    via welk menu open ik het overzicht van alle apps
    Waar klik ik linksboven om bij de gekoppelde apps te komen?
    Onder welke kop vind ik de pagina met apps van iedereen?
    In welk menu begint de weg naar de lijst met koppelingen?
    Langs welk onderdeel van Exact kom ik bij alle koppelingen?
    Wat hangt er aan ons boekhoudpakket?
    ik zou graag weten wie er digitaal bij ons binnen mag
    tel eens hoeveel programma's er aangesloten zijn
    wil zien welke apps toegang hebben
    Is er ergens een staatje van alle aanhaakprogramma's?
    Loop met mij de bestaande koppelingen door
    Ik wil eens kijken wie er allemaal een sleutel heeft
    Welke software heeft ooit een ja gekregen van ons?
    Zijn er apps die nog steeds toegang hebben zonder dat we het weten?
    Hoe krijg ik alle verbindingen op papier?
    Laat zien wat er namens ons met Exact verbonden is
    Ik wil een lijst van alle apps die bij de administraties van onze klanten kunnen, waar vind ik die?
    Voor de accountantscontrole moet ik laten zien welke software aan onze bv's gekoppeld is, hoe doe ik dat?
    Welke koppelingen heeft deze nieuwe klant eigenlijk met Exact Online, en waar kan ik dat zien?
    De directie vraagt welke externe partijen bij onze groepscijfers kunnen, hoe zoek ik dat uit?
    Hoe zie ik welke gegevens de app van onze klant allemaal uit Exact Online haalt?
    Ik ben pas begonnen als controller van de groep en wil weten wat er allemaal aan Exact hangt.
    Kan ik ergens zien welke apps van welke bv's in onze holding meelezen?
    Voordat we van kantoor wisselen qua software, wil ik eerst alle koppelingen van onze klanten in beeld hebben.
    Waar zie ik of een app alleen leest bij onze klanten of ook boekingen kan maken?
    Voor het verwerkingsregister van kantoor moet ik weten welke apps klantgegevens uit Exact krijgen.
    Zijn er nog oude koppelingen actief bij de administratie van onze moedermaatschappij, en hoe kom ik daarachter?
    Een klant vraagt ons wie er allemaal via een app in zijn boekhouding kan kijken, waar staat dat?
    Ik zoek een overzicht van alle gekoppelde apps, want we willen de ongebruikte gaan opruimen.
    Omdat we de groep gaan verkopen, wil de koper weten welke programma's toegang hebben tot onze administraties.
    Hoe controleer ik of Klippa bij ons kantoor nog ergens gekoppeld staat?
    Waar kan ik nakijken of de leverancier van een app gegevens van onze klanten met anderen deelt?
    We hebben zeven bv's en niemand weet welke apps waar aan hangen, hoe krijg ik dat boven tafel?
    Voor de ISO-audit van ons kantoor moet ik aantonen welke toepassingen toegang hebben tot Exact Online.
    Nu ik het dossier van een collega overneem, wil ik zien welke apps er bij zijn klanten gekoppeld zijn.
    De bank vraagt bij de kredietaanvraag of er derden via software in onze vier bv's kunnen kijken, waar zie ik dat?
    Als functioneel beheerder wil ik per app weten welke vennootschappen hij kan lezen, waar begin ik?
    Hoe krijg ik in beeld wat er door de jaren heen aan onze scholengroep gekoppeld is?
    Ik wil vóór de opzegging van Payt zien of er nog bedrijven in de groep aan vast zitten.
    Welke programma's hebben schrijfrechten in de administratie van een klant, en waar staat dat vermeld?
    Door de personeelswisselingen weten wij als kantoor niet meer wat er gekoppeld is, hoe inventariseer ik dat?
    Laat eens zien hoe ik opzoek of Dext alleen inkoopfacturen van de klant ziet of meer.
    Voor de privacyverklaring van de groep zoek ik een lijst van software met toegang tot de boekhouding.
    Zit er bij onze franchisewinkels nog een kassakoppeling van de vorige leverancier, en hoe kijk ik dat na?
    Op welke plek in Exact Online staat wat een app precies mag bij onze holding?
    De IT-auditor wil een schermafdruk van alle apps met rechten, welk scherm heeft hij nodig?
    Omdat we gaan opsplitsen, moet ik eerst weten welke koppelingen de groep allemaal heeft.
    Wij vermoeden dat een klant zelf een app heeft toegelaten, waar kunnen we dat vanaf kantoor zien?
    Hoe kan ik nagaan welke apps ikzelf met mijn kantoorlogin allemaal ooit heb toegelaten?
    Graag een manier om te bekijken welke koppelingen er op de administratie van onze vastgoed-bv zitten.
    welke apps hangen er allemaal aan exact bij onze groep, kan ik dat ergens op één plek zien
    Mijn manager denkt dat er nog iets van de vorige softwareleverancier meekijkt, hoe ga ik dat na voor alle bv's?
    Bij de intake van een klant wil ons kantoor weten welke software er al met zijn boekhouding praat.
    De verzekeraar vraagt bij de cyberpolis welke externe toepassingen onze financiële data lezen, hoe lever ik dat aan?
    Als nieuwe applicatiebeheerder van het zorgconcern wil ik een kaart maken van alle verbindingen met Exact Online.
    Kan ik opzoeken of het dashboard van de directeur echt alleen de holding leest?
    Wij willen ieder kwartaal bekijken wie er via software bij de boeken van de winkels kan, waar vind ik dat?
    Ik vraag me af of Teamleader bij ons ook bankgegevens kan inzien, waar staat dat beschreven?
    Onze FG wil zwart op wit welke apps persoonsgegevens van klanten uit Exact halen.
    Welke verbindingen zijn er nog actief bij de bv die we gaan liquideren, en waar zie ik dat?
    Het kantoor in Kortrijk wil een opsomming van alle toepassingen met toegang tot zijn dossiers.
    Voor de overdracht aan mijn opvolger maak ik een lijst van koppelingen van de groep, waar haal ik die vandaan?
    Hoeveel apps hebben eigenlijk toegang tot de administratie van deze klant, is daar een overzicht van?
    De aandeelhouder vraagt of zijn privé-bv door software van derden wordt ingelezen, hoe controleer ik dat?
    hoe zie ik wat dext precies mag doen in de dossiers van kantoor
    Ik wil op een rij hebben wat er gekoppeld is, voordat we onze tien vennootschappen naar een ander pakket brengen.
    Er boekt iets automatisch bij de dochter en ik wil weten welke app dat zou kunnen zijn.
    Is ergens na te lezen of een app gegevens van onze klanten doorverkoopt of deelt met partners?
    Ik ga vijf hotels beheren en wil eerst weten welke systemen daar met Exact zijn verbonden.
    Is er een scherm waarop ik zie welke apps schrijven en welke alleen lezen bij onze stichtingen?
    Naar aanleiding van een klacht wil een klant weten of Dext nog aan zijn administratie zit, waar kijk ik?
    De nieuwe kantoorpartner vraagt naar alle software die klantgegevens uit Exact leest, hoe stel ik dat samen?
    welke koppelingen heeft klant smit lopen, ik moet dat voor morgen uitzoeken
    Er vertrekt een leverancier en ik wil nakijken bij welke stichtingen zijn app nog leest.
    wat hangt er aan de boekhouding van hotel zeezicht, we willen dat weten voor de verkoop
    Ik ben nieuw als applicatiebeheerder op dit kantoor. Hoe krijg ik in beeld welke tools bij de klantadministraties kunnen?
    Waar staat wat een app precies mag lezen of wijzigen?
    Voor het verwerkingsregister moet ik weten welke externe partijen gegevens uit Exact halen.
    De partners willen weten of er nog oude koppelingen rondslingeren in ons abonnement.
    Kan ik ergens zien wie er via een koppeling in onze boekhouding meekijkt?
    lijst van gekoppelde apps bekijken
    We hebben geen idee wat er in de loop der jaren allemaal is gekoppeld. Is er één scherm waar dat staat?
    Wat voor gegevens haalt Dext eigenlijk uit Exact, kan ik dat inzien?
    Hoe controleer ik of een bepaalde app nog steeds toegang heeft?
    Bij een klant wil ik weten welke software er gekoppeld is voordat we gaan opschonen.
    ISO-audit volgende week en ik moet alle integraties met Exact opsommen, hoe doe ik dat?
    Zijn er nog apps actief die niemand meer gebruikt? Ik wil eerst alleen kijken.
    Waar vind ik alle app-machtigingen van ons kantoor bij elkaar?
    hoe kan ik checken welke connected apps er op exact zitten
    Ik wil nagaan of de scan-app alleen leest of ook boekt.
    Een klant vraagt welke partijen bij zijn cijfers kunnen. Waar zoek ik dat op?
    Onze IT-partner wil een inventarisatie van de koppelingen, kan ik dat zelf uit Exact halen?
    apps nakijken in abonnement
    Ik krijg binnenkort het beheer van Exact overgedragen en wil weten wat er draait aan koppelingen.
    Deelt een gekoppelde app onze data ook met anderen, waar staat dat?
    Kun je in Exact zien bij welke administraties Visionplanner naar binnen mag?
    Een nieuwe klant brengt zijn eigen Exact mee. Hoe zien we wat daar aan software aan vastzit?
    Welke partijen lezen mee
    Ik wil een rapportje maken van alle tools en hun rechten, waar haal ik die informatie uit Exact?
    Waar kan ik checken of ChatGPT of een andere AI-app aan onze boekhouding hangt?
    Een collega beweert dat we twaalf koppelingen hebben, ik kom op zeven. Waar staat de waarheid?
    Voor ons integratieoverzicht in het kwaliteitshandboek zoek ik het scherm met gekoppelde applicaties.
    Kan onze kantoor-IT zien welke accounts apps hebben toegelaten?
    Is er een rapport van verleende toestemmingen per gebruiker?
    Hoe kom ik erachter of de oude salarissoftware nog toegang heeft?
    onze verzekeraar vraagt welke leveranciers toegang hebben tot klantgegevens in exact, waar kijk ik
    Waar bekijk ik de permissions van een connected app voordat ik iets beslis?
    Ik wil vooraf weten wat er allemaal van Exact afhangt voordat we naar een ander pakket gaan.
    Staat er ergens of een programma boekingen mag maken of alleen mag kijken?
    De ondernemer wil zwart op wit wat er met zijn boekhouding verbonden is.
    Met welke software deelt onze klant zijn boekhouding, en waar lees ik dat af?
    Hoeveel apps mogen bij ons naar binnen?
    Tijdens de overdracht van dossiers wil ik noteren welke integraties er per abonnement lopen. Waar vind ik ze?
    wat hangt er aan onze exact
    Is er ergens een pagina met alle third party apps van ons abonnement?
    Laat me zien welke toepassingen lees- of schrijfrechten hebben
    Een klant schrok van een vreemde boeking en wil weten welke programma's in zijn boeken kunnen schrijven.
    Onze kwaliteitstoetsing vraagt naar applicatietoegang, welke lijst toon ik?
    Ik heb drie abonnementen geërfd van een gepensioneerde collega. Voor ik ergens aankom wil ik per abonnement zien wat er gekoppeld is en wat het mag.
    hoe zie ik welke apps er aan exact hangen snel
    Een partner las een artikel over onveilige koppelingen en wil maandag antwoord. Ik moet laten zien welke software er bij onze klantgegevens kan. Waar haal ik dat uit Exact?
    Vorig jaar zijn twee kantoren samengegaan en ieder had zijn eigen tools. Nu weten we niet meer wat er allemaal aan Exact hangt. Hoe krijg ik dat in kaart?
    Welke apps hebben toegang tot onze Exact Online?
    Hoe krijg ik een lijst van alle koppelingen die op onze administratie draaien?
    Waar zie ik wie er allemaal meekijkt in onze boekhouding?
    De IT-auditor wil een opsomming van systemen die aan Exact hangen. Waar haal ik die vandaan?
    Ik ben net begonnen als controller en wil weten welke software aan Exact gekoppeld is.
    Kan ik ergens zien welke gegevens Klippa bij ons leest?
    Lijst van externe partijen met toegang tot Exact
    We weten eigenlijk niet meer wat er allemaal gekoppeld is.
    Hoe controleer ik welke tools nog rechten hebben zonder iets te veranderen?
    Voor onze AVG-registratie moet ik weten welke leveranciers gegevens uit Exact halen.
    alle app machtigingen bekijken van de hele groep
    Als application manager wil ik een inventory van alle connected apps in Exact.
    Waar in Exact Online staat welke apps gemachtigd zijn?
    Ik wil nakijken of er geen vergeten proefversies meer aan onze boekhouding hangen.
    Hoe vraag ik de koppelingen op van al onze gebruikers tegelijk?
    De vorige administrateur liet geen documentatie achter. Ik wil in kaart brengen welke programma's met Exact praten.
    is er een schermpje waar alle integraties staan
    Onze verzekeraar vraagt welke derden in de financiële administratie kunnen. Waar vind ik dat?
    Welke rechten heeft een app precies, en waar lees ik dat na?
    Ik wil elk kwartaal nagaan welke apps nog toegang hebben.
    koppelingen nalopen voor jaarcontrole
    Hangt er bij ons nog iets van Basecone aan Exact, en waar kan ik dat bekijken?
    Onze externe IT-partij wil weten welke systemen gegevens uitwisselen met Exact Online voordat ze de firewall aanpassen. Kan ik ergens een volledige opsomming vinden?
    Bij de overname van het bedrijf kreeg ik Exact erbij. Ik weet niet welke koppelingen er lopen en wil daar eerst eens rustig naar kijken.
    Waar kan ik nakijken wat Trengo van onze klanten mag zien?
    Hoeveel partijen kunnen er eigenlijk bij onze boekhouding?
    De nieuwe CFO vraagt me een tabel te maken van alle tools met toegang tot Exact.
    Kan ik per app nazien welke bv's hij bereikt?
    Welke programma's lezen er mee, ook die door collega's zijn aangezet?
    Ik wil controleren of Channable alleen artikelen leest of ook iets kan wijzigen.
    In het kader van de opzegging van allerlei abonnementen wil ik eerst zien wat er nog aan Exact vastzit.
    Hoe zie ik of iemand op de afdeling stiekem iets gekoppeld heeft?
    Onze functionaris gegevensbescherming vraagt naar alle verwerkers met toegang tot de financiële administratie.
    kan ik zien welke apps er allemaal in exact mogen bij ons bedrijf
    Voor de due diligence hebben we een lijst nodig van alle software die op de boekhouding aangesloten is.
    Als kersverse penningmeester wil ik weten welke software aan onze boekhouding hangt.
    Voor de NIS2-inventarisatie moeten alle koppelvlakken van Exact op papier. Waar begin ik?
    Waar staat welke partijen onze verkoopfacturen kunnen lezen?
    Mijn compagnon heeft vroeger allerlei dingen verbonden. Is daar een lijstje van in Exact?
    Draait er bij ons nog iets van de vorige webbouwer op Exact?
    Staat er ergens sinds wanneer en voor wat Float bij onze cijfers mag?
    Controle op app-toegang doen
    Ik wil eens kijken wie er allemaal in ons dossier kan via een programma.
    Hoe maak ik een inventaris van integraties in Exact Online?
    Voordat we van boekhoudpakket wisselen wil ik weten welke systemen van Exact afhankelijk zijn.
    waar kan ik alle connected apps van onze company zien
    welke programmas hebben toestemming bij ons in exact?
    Na een phishingmail wil ik nagaan of er geen vreemde app is toegelaten.
    De raad van toezicht vraagt wie digitaal toegang heeft tot de financiën, inclusief software. Kan ik dat uit Exact halen?
    Is er ergens een schema van alle koppelingen per bv?
    Ik wil weten of Onesto nog steeds bij ons binnen mag.
    Hoe check ik of een tool read of write access heeft in Exact?
    Onze IT-auditor wil weten welke externe partijen bij de boekhouding kunnen, waar vind ik dat?
    Ik ben nieuw als applicatiebeheerder en wil zien wat er allemaal aan Exact hangt.
    Kan ik ergens opzoeken welke gegevens een leverancier uit Exact leest?
    Voor de AVG moeten we vastleggen welke apps persoonsgegevens uit Exact halen. Hoe krijg ik daar een overzicht van?
    We hebben door de jaren heen van alles gekoppeld en niemand weet nog wat, hoe breng ik dat in kaart?
    Waar zie ik of Basecone nog gekoppeld is?
    Graag een overview van alle connected apps in onze Exact omgeving
    Hoe controleer ik of een app alleen mag lezen of ook mag schrijven?
    Tijdens een due diligence kreeg ik de vraag welke koppelingen er lopen. Ik heb zelf nooit iets gekoppeld, waar kijk ik?
    zien wie er bij onze exact kan, welke software dus
    Voor onze ISO-certificering heb ik een lijst nodig van alle systemen die met Exact praten.
    welke software leest mee in exact
    Is er een plek waar ik alle API-clients op ons abonnement zie?
    Ik wil weten of de tool van de belastingadviseur nog aan onze boekhouding hangt.
    De nieuwe cfo vraagt me wie of wat er allemaal bij de cijfers kan. Mensen weet ik, maar software?
    Kan ik nagaan of een leverancier onze gegevens deelt met anderen?
    Hoeveel apps hangen er eigenlijk aan onze administraties en wat doen ze?
    Welke rechten heeft Visionplanner precies in ons Exact?
    Waar staat welke apps aan een bepaalde administratie zijn gekoppeld?
    gekoppelde apps opzoeken per administratie
    We gaan opschonen en willen eerst alleen kijken, nog niks veranderen.
    Ik moet een architectuurplaat maken van het applicatielandschap rond Exact. Hoe kom ik aan de actieve koppelingen?
    Graag wil ik nagaan welke apps mijn voorganger heeft goedgekeurd voor de hele club
    check of er onbekende apps toegang hebben tot exact
    Hoe kan ik als IT-er controleren wat een applicatie in Exact mag inzien?
    Na een datalek bij een leverancier wil ik weten of diens software bij ons binnen kon kijken.
    Onze verzekeraar vraagt een opgave van third-party access op financiële systemen
    Bestaat er een register in Exact zelf van alles wat is toegestaan aan externe software?
    Ik moet een lijstje aanleveren met alles wat via de API bij Exact komt, inclusief doel en leverancier.
    apps exact online bekijken
    Heeft de marketingtool van collega's toegang tot onze boekhouding? Waar zie ik dat?
    Kan ik in één oogopslag zien wat er gekoppeld is zonder iets stuk te maken?
    Wij nemen een bedrijf over en willen weten welke software er aan hun Exact zit.
    Bij een security scan kwam de vraag welke externe applicaties toegang tot financiële data hebben.
    Waar in Exact vind ik de doorgeefluiken naar andere systemen?
    Als consultant begin ik bij een nieuwe klant en wil ik eerst inventariseren welke koppelingen er draaien.
    Welke connected apps lopen er nog op ons Exact en wie is de vendor?
    laat me zien welke programma's toestemming hebben
    Wat leest dat programma eigenlijk allemaal? Ik wil van één specifieke app de rechten inzien.
    Hoe ontdek ik shadow IT rondom onze boekhouding?
    Is onze Shopify-app al gekoppeld of moet dat nog gebeuren, waar kijk ik dat na?
    Ik wil weten of een leverancier alleen leest of ook kan boeken in onze administratie.
    Bij de overdracht van beheer kreeg ik geen documentatie. Welke apps hebben toestemming en waarvoor?
    externe toegang exact opvragen
    Hoe controleer ik als eigenaar wie via software in mijn boeken kan kijken?
    Ik wil nakijken of onze opgezegde tools echt verdwenen zijn uit Exact, dus een lijst van wat er nu nog hangt.
    Voor het verwerkingsregister zoek ik per app de soorten gegevens
    Kan ik een lijst uitdraaien met alle third party apps en hun rechten?
    Onze bank vraagt welke fintechs meekijken in de boekhouding. Waar staat dat?
    Zie ik ergens of Spendesk of Pleo gekoppeld is met ons Exact?
    Onze cyberverzekering wil een inventarisatie van SaaS-koppelingen met financiële systemen. Ik heb zelf hoofdgebruikersrechten. Waar vind ik alles bij elkaar?
    Kijken wat er gekoppeld zit zonder iets te wijzigen
    overview van alle integraties in exact, waar vind ik die page
    Weet iemand hoe ik opzoek wat Dext allemaal mag in ons Exact?
    Voor een offerte wil een integrator weten welke koppelingen wij al hebben met Exact.
    Is er ergens een pagina waarop staat welke tools nu echt bij onze cijfers kunnen? Een lijst in Excel van drie jaar oud vertrouw ik niet meer.
    alle koppelingen inzien
    Mijn baas vraagt of ChatGPT of een ander AI-hulpje toegang tot Exact heeft, hoe controleer ik dat?
    Nagaan wat onze boekhoudscanner allemaal mag in Exact
    Hoe krijg ik als nieuwe functioneel beheerder zicht op de koppelingen van mijn voorganger?
    wie leest mee via api
    apps met toegang bekijken
    Ik wil weten wie van buitenaf allemaal meeleest in onze cijfers, zonder meteen iets te veranderen.
    wie heeft er toegang tot onze boekhouding via apps?
    Kan ik ergens zien welke software van derden aan onze Exact hangt?
    Hoe zie ik of die ene koppeling ook iets kan veranderen of alleen meekijkt?
    Laat me de lijst zien met alles wat met Exact praat
    Onze nieuwe CFO wil weten welke partijen via software in ons grootboek kunnen kijken. We hebben dat nooit bijgehouden.
    Welke pakketten kijken mee in Exact?
    Ik wil een lijstje maken van alle koppelingen voor het informatiebeveiligingsbeleid.
    Kun je me helpen uitzoeken welke koppelingen er in de loop der jaren zijn gemaakt?
    Wie of wat haalt er 's nachts gegevens uit onze administratie? Ik zou graag de lijst met partijen willen zien.
    Geef me inzicht in alle systemen die aan onze boekhouding gekoppeld zijn.
    Overzicht nodig van toegang door derden
    Waar vind ik terug wat wij ooit allemaal hebben toegelaten?
    Ik ben net begonnen als applicatiebeheerder en wil weten welke koppelingen er in Exact bestaan. Aan wie of waar kijk ik?
    Een ex-medewerker heeft vast ooit tools gekoppeld. Ik wil kijken wat er nu nog toegang heeft.
    Bestaat er een scherm met alle externe applicaties van het hele abonnement?
    Ik moet voor de accountantscontrole een opgave doen van systemen met toegang tot de financiële administratie.
    Voor mijn eigen gemoedsrust: welke programma's kijken er mee?
    Wat loopt er allemaal via onze Exact aan koppelvlakken?
    Wij hebben geen idee wie of wat er bij onze cijfers mag
    Zijn er nog koppelingen actief van vroeger?
    Bij een brandje in onze IT bleek dat niemand weet wat er aan Exact gekoppeld is. Hoe krijg ik dat boven water?
    Er zijn de laatste jaren veel proefversies uitgeprobeerd. Ik wil zien welke daarvan nog bij onze gegevens mogen.
    Mijn voorganger heeft geen overdracht gedaan. Wat draait er allemaal tegen onze Exact aan?
    Zijn er nog dingen gekoppeld die we vergeten zijn?
    Iemand heeft gisteravond iets gekoppeld zonder te overleggen, waar zie ik wat?
    Onder welk menu zit het overzicht van alle apps in Exact?
    Onze bank vraagt bij de kredietverlenging een verklaring over wie er toegang heeft tot de financiële systemen. Personen weten we, maar programma's?
    Wat is er gekoppeld?
    Overzicht van externe software in Exact
    Ik vraag me af of onze reclamepartner nog steeds via een app in Exact kan kijken. Waar staat dat?
    Kan ik zien of die ene leverancier nog toegang heeft, zonder dat ik iets wijzig?
    Ik wil per koppeling weten welke gegevens ermee gedeeld worden.
    Hoe kom ik te weten wat voor koppelingen het vorige team heeft opgezet?
    De vraag van de curator: geef een overzicht van alle partijen met een digitale koppeling naar de administratie.
    Tijdens de proefperiodes van afgelopen jaar is er van alles goedgekeurd; ik wil zien wat er nog openstaat.
    Op verzoek van onze bank moet ik laten zien welke apps meekijken.
    Op zoek naar alle actieve connecties van onze organisatie met Exact
    Alle koppelingen in kaart brengen voor de nieuwe IT-partner
    Bij de jaarlijkse AVG-check moet ik opnemen welke verwerkers via Exact bij persoonsgegevens kunnen.
    welke aps zijn gekoppelt
    Ik zoek een list van alle third-party apps op onze tenant in Exact.
    Ik wil niets veranderen, alleen kijken welke software bij ons in de boeken kan.
    Hoeveel koppelingen hebben we eigenlijk?
    Kan ik ergens nagaan of de app van onze verzekeraar echt niet kan schrijven in onze boekhouding?
    Bij de kwartaalmeeting wil ik een dia met alle leveranciers die via een koppeling in onze financiën zitten.
    Hoe zie ik wat er in de loop der tijd allemaal is goedgekeurd?
    Een collega van compliance wil weten welke systemen bij Exact naar binnen mogen
    Waar in Exact vind ik een totaaloverzicht van de apps van alle gebruikers?
    Ik ben nieuw als controller en wil eerst weten wat er gekoppeld is, daarna pas beslissen.
    Heeft onze oude leverancier van de webshop nu nog toegang of niet? Waar kijk ik dat na?
    Tijdens een crisisoefening vroeg iemand: wie kan er eigenlijk van buiten in de boekhouding? Niemand wist het antwoord.
    Wat draait er mee op onze Exact?
    Via welk menu linksboven kom ik bij het overzicht van alle apps?
    Welke apps kunnen bij onze boekhouding?
    Ik ben net begonnen als applicatiebeheerder en wil zien welke koppelingen er allemaal zijn.
    Waar zie ik wie er allemaal meekijkt in onze cijfers via software?
    Kan ik een overzicht krijgen van alle externe partijen die via een app data uit Exact halen?
    Hoeveel koppelingen hebben we eigenlijk en met wat?
    Ik heb geen idee welke tools er aan onze Exact hangen, waar vind ik dat?
    Can someone laten zien welke third party tools wij hebben gekoppeld?
    Wij gaan overstappen op een ander ERP en moeten weten welke systemen nu met Exact praten. Waar vind ik die lijst?
    Is er een pagina waar alle toegestane software bij elkaar staat?
    Kan ik inzien welke boekhoudtools mijn collega's hebben gekoppeld?
    Waar controleer ik of er geen onbekende programma's bij onze cijfers kunnen?
    Voor het verwerkingsregister heb ik alle partijen nodig die via een app bij onze data komen.
    Ik wil inventariseren wat er gekoppeld is, zonder iets te wijzigen.
    Welke software heeft op dit moment toestemming om in Exact te komen?
    Laat zien welke koppelingen er in ons abonnement actief zijn.
    Hoe kom ik aan een lijst van alle programma's die in Exact mogen?
    Ik neem de administratie over van mijn vader. Geen idee welke programma's hij ooit aan Exact heeft gehangen, waar kan ik dat zien?
    Na een hack bij een branchegenoot wil de directie weten welke apps er bij onze cijfers kunnen.
    Welke partijen lezen mee in Exact
    Wat zit er allemaal aan onze boekhouding vast?
    Even checken welke apps aan Exact gekoppeld zijn, waar doe ik dat?
    Kunde mij zeggen waar ik zie wat er allemaal aan ons Exact hangt?
    Zijn er programma's die via mijn naam bij de cijfers kunnen?
    Ik ben nieuw als applicatiebeheerder. Eerste opdracht: uitzoeken wat er aan Exact vasthangt. Waar staat dat?
    Vanwege de GDPR moeten we kunnen zeggen welke pakketten gegevens uit Exact halen. Bestaat daar een lijst van?
    Wat hangt er allemaal aan ons boekhoudpakket?
    We hebben zopas een andere beheerder gekregen en niemand weet welke apps er nog echt gebruikt worden. Hoe krijg ik dat in beeld?
    Graag wil ik eens nalopen wie of wat er bij ons in Exact meekijkt
    Zie ik ergens of een app alleen mag lezen of ook mag schrijven?
    Lijst van gekoppelde toepassingen opvragen
    Hoeveel apps hebben er toegang tot ons Exact en welke zijn dat?
    Nalopen welke software bij de boekhouding kan
    Een leverancier vraagt of zij nog toegang hebben, kan ik dat ergens zien tussen alle andere apps?
    Bij wie of wat liggen onze cijfers allemaal open?
    Exact gekoppelde apps bekijken
    Wie of welke programma's kunnen in de boekhouding van onze vzw lezen?
    Hoe maak ik een inventaris van onze koppelingen?
    Is er een pagina in Exact waar alle externe pakketten met hun rechten opgesomd staan?
    Nu we met de NIS2 bezig zijn: welke apps hebben allemaal een sleutel tot onze boekhouding, en wat kunnen ze daar?
    Tonen welke externe app welke administraties leest
    Ik zou willen weten welke programma's ooit toestemming kregen
    Hoe zie ik wat er gekoppeld is en of het nog nodig is?
    Van welke softwarefirma's zitten er eigenlijk spullen aan ons Exact vast?
    Hebben wij nog oude apps hangen? Waar kijk ik dat na?
    Kan ik als bestuurder van een vzw zien welke toepassingen aan onze boeken mogen?
    Lijstje van externe toegangen voor de commissaris
    Er komt een overname en de koper wil weten welke software op ons Exact zit. Waar haal ik die info?
    Wie ziet onze cijfers via een app?
    Apps met toegang opvragen per administratie
    Is er een pagina waar ik kan zien dat app X alleen leest en app Y ook schrijft?
    Waar zie ik welke leverancier onze gegevens nog deelt met anderen?
    Welke apps mogen aan mijn dossier, en welke gegevens gebruiken ze?
    Waar bekijk ik alle machtigingen die aan apps gegeven zijn?
    Er zijn in de loop der jaren apps bijgekomen en nooit afgegaan. Ik wil eerst een beeld hebben.
    Ik wil gewoon even kijken, niks wijzigen, wat er aan apps gekoppeld is
    Een auditor uit Luik vroeg wat elke externe tool in onze boeken mag doen. Waar zie ik dat zonder iets stuk te maken?
    Hoe zie ik wat Basecone allemaal mag in ons Exact?
    Mijn opdracht: alle toegangen van software tot de boekhouding in kaart brengen. Hoe begin ik?
    Hoe kan ik nagaan of er nog een app van onze ex-consultant tussen zit?
    Apps die nog aan ons account zitten bekijken
    'k Zou willen zien welke apps rechten hebben over onze boekhouding, en hoe ver die gaan
    Bij de overname van onze zaak vroeg de notaris welke softwarepakketten bij de boekhouding kunnen. Ik weet er drie uit het hoofd, maar dat zal niet alles zijn.
    Ik ben penningmeester van een club. Kan ik zien welke programma's aan onze Exact hangen?
    wie kan er allemaal in ons exact via een programma
    Welke rechten heeft elke gekoppelde app?
    Hoe krijg ik alle app-machtigingen in één scherm te zien?
    Ik moet een lijst van gekoppelde software aan de groep bezorgen
    Is er een overview van alle connected apps voor onze compliance officer?
    welke aps hebben wij gekopeld
    Welke software leest er mee in onze boekhouding?
    Voor de AVG moet ik weten welke partijen via een koppeling bij onze administratie kunnen
    Krijg ik ergens een lijstje van alle toepassingen die aan ons abonnement hangen?
    apps bekijken die bij Exact mogen
    Wij gaan over naar nieuw beleid voor software. Ik zoek een manier om te zien welke programma's toegang hebben tot Exact en wat ze kunnen.
    audit apps exact
    In onze Exact hangen vast nog oude koppelingen. Hoe vind ik die?
    lijst met gekoppelde programma's
    Welke apps hebben schrijfrechten in onze boekhouding?
    Bij de overname van een bedrijf kregen wij ook hun Exact. Nu wil ik weten welke software er allemaal aan vastzit en wat die mag.
    Is er een review mogelijk van alle connected apps in Exact, bijvoorbeeld voor onze security officer?
    Waar zie je in Exact Online welke apps er aangesloten zijn?
    Ik zoek een plek waar alle machtigingen van apps bij elkaar staan
    Wat staat er allemaal aan Exact gekoppeld bij ons, en kan ik dat in één scherm zien?
    Mag ik zien welke apps mijn collega's gekoppeld hebben?
    Graag een overzicht van onze integraties met Exact Online
    Wij moeten voor de certificering laten zien dat we weten welke software bij onze boekhouding kan. Waar haal ik die lijst vandaan?
    Kan ik ergens nagaan of er nog apps zijn die we niet gebruiken?
    Er draaien bij ons denk ik een stuk of tien tools op Exact. Een lijst ontbreekt en de vorige beheerder is weg. Hoe breng ik dat in kaart?
    Ik ben net functioneel beheerder geworden. Is er een startpunt om te bekijken welke systemen allemaal toegang hebben tot Exact?
    Wat voor gegevens deelt een gekoppelde app met anderen, en waar in Exact lees ik dat?
    Welke koppelingen heeft mijn voorganger gemaakt?
    Wij hebben tien gebruikers die allemaal weleens een app koppelen. Ik wil één keer in beeld hebben wat er allemaal openstaat.
    Is er een rapport van alle gekoppelde software per administratie?
    De accountant wil in de managementletter opnemen welke systemen bij onze boekhouding kunnen. Hij vraagt een lijst met wat ze mogen lezen en schrijven.
    Welke app heeft toegang tot welke administratie?
    Staat er in Exact ergens welke software van derden onze gegevens gebruikt? Ik moet dat invullen in een vragenlijst van een klant.
    Voor de overdracht aan mijn opvolger maak ik een document met alle koppelingen. Waar haal ik die informatie in Exact vandaan?
    apps en machtigingen bekijken
    Onze koper doet boekenonderzoek en vraagt welke systemen met Exact verbonden zijn. Ik wil hem een compleet beeld geven.
    Hoeveel apps hangen er aan onze Exact en wat doen ze?
    Mag ik als gewone gebruiker zien welke apps aan het abonnement hangen? Ik wil weten of onze oude scanner er nog in zit.
    Lijstje maken van koppelingen
    Zo veel apps, geen overzicht
    Lijst van gekoppelde programma's
    Wij weten eerlijk gezegd niet meer welke software er allemaal in onze boekhouding kan. Waar zie ik dat?
    Mag ik ergens zien of een app alleen leest of ook schrijft in Exact?
    De directie wil voor het einde van het kwartaal weten welke externe partijen bij onze cijfers kunnen. Ik heb geen idee waar ik dat uit haal.
    Bij wie ligt onze data allemaal, qua gekoppelde pakketten in Exact?
    Er zijn in de loop der jaren tien tooltjes aangehangen. Welke zijn dat eigenlijk nog?
    Hoe kom ik te weten of er nog spookkoppelingen uit het verleden aan onze boekhouding hangen?
    Er komt een AVG-controle aan en ik moet een lijst hebben van alle partijen die aan Exact gekoppeld zijn.
    Via welk menu kom je bij de lijst van alle gekoppelde apps?
    Hoe lang is de lijst van partijen met toegang tot onze cijfers?
    Kan ik zien bij welke dossiers elke app mag?
    Wie kijkt er eigenlijk mee in onze boekhouding?
    Overzicht externe koppelingen Exact
    Onze verzekeraar vraagt welke software bij onze financiële gegevens kan. Waar vind ik dat in Exact?
    Is er een plek waar alle integraties bij elkaar staan, dus niet alleen die van mij?
    Ons kantoor wil per klant weten welke appjes er meelezen. Waar begin je dan?
    Voor de verwerkersovereenkomsten moet ik weten met welke softwarebedrijven onze Exact-gegevens gedeeld worden.
    Waar staat welke integraties actief zijn op ons abonnement?
    Ik erf een Exact-omgeving van mijn voorganger en wil weten wat eraan hangt.
    Welke integrations hebben we live op Exact, is daar een overview van?
    Hangen er nog apps aan Exact van projecten die allang voorbij zijn?
    Hoeveel deurtjes staan er open naar onze boekhouding, en van wie?
    Bij hoeveel apps heeft onze organisatie ooit ja geklikt?
    Ik wil onze leveranciers van gekoppelde software in kaart brengen.
    Zijn er buiten ons om nog softwarepakketten die meekijken in Exact?
    Kan ik een lijstje krijgen met apps en welke gegevens ze gebruiken?
    Voordat we schoonmaak houden wil ik weten wat er allemaal aan ons abonnement geknoopt is.
    Welke koppelingen lopen er en wie gebruikt ze?
    Ik vul een vragenlijst in voor de cyberverzekering en daar moet ik alle gekoppelde partijen noemen.
    Wie of wat heeft er toegang tot mijn Exact via een koppeling?
    Laat zien welke software toegang heeft tot mijn boekhouding
    Ik wil een inventarisatie van apps en hun rechten maken.
    Overzicht maken van apps en hun toestemming
    Met welke programma's deelt onze boekhouding gegevens?
    Ik wil als nieuwe controller zien wat er zoal is aangesloten op Exact.
    Ik schrik ervan hoeveel bedrijven misschien in onze cijfers kunnen. Hoe krijg ik daar zicht op?
    wie kan in onze exact
    Hebben wij toevallig iets van een oude leverancier aan Exact hangen? Ik wil het even kunnen nakijken.
    Ik wil weten welke apps van leveranciers meer dan alleen lezen mogen.
    Waar zie je wat een gekoppelde app allemaal van ons weet?

overview_ask-manager =
    Ik mag het overzicht van apps niet bekijken
    Wie bij ons kan die lijst wel inzien?
    Mijn rechten zijn te beperkt om alle koppelingen te zien, bij wie moet ik aankloppen?
    Ik ben maar stagiair en moet een lijst van koppelingen maken, wie vraag ik om mee te kijken?
    Wie kan mij de lijst van al die programma's bezorgen als ik maar een gewone gebruiker ben?
    Ik mag van Exact niet zien welke programma's meelezen, wie op kantoor kan dat wel?
    Ik moet namens interne audit de lijst met aangesloten toepassingen inzien, maar heb daarvoor te weinig rechten in het abonnement. Wie bij de klant kan dat overzicht voor mij openen?
    Als hulpboekhouder krijg ik het overzicht van de apps niet te zien, wie kan het wel voor mij uitprinten?
    De inventaris van gekoppelde software kan ik niet inzien, daartoe ontbreekt mij kennelijk de bevoegdheid. Wie kan die verstrekken?
    Ik wil weten welke programma's aan onze boekhouding hangen maar mag dat scherm niet in. Wie kan me de lijst bezorgen?
    Wie in het bedrijf kan voor mij opzoeken welke partijen meekijken? Ik heb daar geen rechten voor.
    bij welke persoon vraag ik een opsomming van al onze koppelingen op als ik zelf alleen facturen mag inboeken
    mag koppelingenlijst niet inzien, bij wie opvragen
    De directeur vroeg mij om een lijst van alle gekoppelde pakketten. Ik krijg de melding dat ik daar geen rechten voor heb, bij wie moet ik zijn?
    Van het hoofd financiën moet ik een totaallijst van koppelingen leveren terwijl ik zelf het overzicht niet mag inzien, wie kan dat wel?
    ik kan die totale applijst niet zien, wie wel?
    wie ziet alle koppelingen
    Alleen mijn eigen koppelingen zijn voor mij zichtbaar. Welke collega heeft het recht om ze allemaal te bekijken?
    wie ziet alle apps van iedereen
    ik mag de lijst niet zien, wie wel?
    Aan wie vraag ik het complete overzicht van gekoppelde programma's?
    ik mag de apps van iedereen niet zien maar heb dat wel nodig voor mijn overzicht
    Wie kan mij een lijst van alle apps van alle gebruikers bezorgen? Zelf kan ik er niet in.
    heb geen beheerdersrechten en moet toch een overzicht geven van alle koppelingen
    ik mag de apps van iedereen niet zien. Wie kan mij die lijst wel geven?
    als externe adviseur heb ik een overzicht van alle apps nodig, welk recht moet de klant daarvoor hebben
    wie bij ons kan de apps van alle gebruikers bekijken
    ik zie alleen mijn eigen apps, wie heeft het recht om alles te zien?
    heb ik licentie beheren nodig voor het volledige overzicht van apps
    Wie in het bedrijf kan de apps van álle gebruikers bekijken?
    Ik mag het overzicht met ieders apps niet zien, bij wie moet ik aankloppen?
    Welk recht heb je nodig om alle gekoppelde apps van het abonnement te zien?
    Ik zie alleen een stuk van de apps, wie ziet ze wel allemaal?
    licentie beheren nodig voor lijst apps?
    Kan de hoofdgebruiker voor mij nakijken welke apps er zijn?
    Aan wie binnen onze organisatie kan ik vragen om een overzicht van alle gekoppelde programma's, want ik heb zelf die rechten niet
    Ik mag de apps van de collega's niet zien in Exact, wie binnen het hotel kan dat wel?
    Ik wil weten wat er in de hele keten gekoppeld is, zelf heb ik dat recht niet
    Ik wil alle apps van heel kantoor zien maar krijg alleen die van mezelf. Wie kan mij dat overzicht geven?
    wie kan mij de lijst van apps van alle gebruikers geven als ik zelf geen rechten heb
    Auditor zonder beheerrechten wil de volledige applijst, aan wie vragen?
    Ik mag niet alle apps zien, aan wie vraag ik een volledig overzicht?
    Welk recht moet iemand hebben om de apps van alle gebruikers te bekijken?
    Wie van de organisatie kan in één scherm de apps van alle medewerkers zien?
    ik mag de applijst van het hele bedrijf niet zien, bij wie moet ik zijn
    wie binnen ons bedrijf kan de complete lijst van apps trekken, ik zie er maar een paar
    ik wil alle apps van het hele bedrijf zien maar mag dat niet, wie kan dat wel
    ik zie te weinig apps, wie heeft beheer abonnement
    Ik zie maar een paar apps en wil ze van iedereen zien, wie kan dat voor mij opzoeken?
    Ik zie maar een deel van de apps en wil dat iemand met meer rechten het totale overzicht trekt, wie is dat
    mij toont hij maar twee apps, wie kan de rest zien, ik heb blijkbaar de rechten niet om ze allemaal te zien
    ik krijg maar een stukje van de lijst te zien, bij wie moet ik zijn voor het volledige plaatje van onze apps
    Wie mag bij ons de apps van alle gebruikers bekijken?
    Ik wil alle apps van alle collega's zien maar mag blijkbaar alleen die van mezelf, wie moet ik hebben
    Ik mag zelf niet het hele lijstje van aangesloten software zien, wie bij ons wel?
    Wie moet ik vragen als ik zelf de apps van alle gebruikers niet mag zien?
    welk recht heb je nodig om alle gekoppelde apps van iedereen te zien
    Ik mag zelf niet alle apps van collega's bekijken. Wie dan wel, en hoe heet dat recht?
    Ik zie maar een stukje van de apps omdat ik de licentie niet mag beheren, wie kan ze allemaal laten zien?
    Mijn lijst toont er twee en ik weet dat het kantoor er meer heeft, wie ziet ze wel allemaal
    Voor de curator moet ik alle apps van iedereen zien, ik zie alleen die van mezelf, wie vraag ik
    ik krijg maar een deel van de apps te zien en wil die van iedereen, wie kan dat
    apps van collega's zien wie mag dat
    Ik mag alleen mijn eigen apps inzien. Wie in de organisatie kan de apps van iedereen laten zien?
    Wie kan bij ons de apps van álle medewerkers zien, ik zie alleen die van mij
    Wie kan voor mij de apps van alle gebruikers opvragen als ik dat recht niet heb?
    Ik ben gewone gebruiker en krijg maar een deel van de apps te zien, wie ziet ze allemaal?
    Ik mag het abonnement niet beheren maar moet wel een lijst van alle apps aanleveren, wie kan helpen?
    Ik zie alleen mijn eigen apps, wie kan de apps van het hele bedrijf zien?
    Ik mis het recht om alle apps van het abonnement te bekijken, bij wie moet ik zijn?
    Ik zie maar twee apps in het overzicht; wie binnen het bedrijf kan ze allemaal zien?
    ik mag de apps van mijn collega's niet zien, wie kan mij dat wel laten zien
    Ik krijg de volledige lijst met apps niet te zien, wie op kantoor kan hem voor mij trekken
    wie kan voor mij de lijst met alle apps van alle gebruikers uitdraaien
    Wie kan voor mij de complete lijst van ieders apps uitdraaien, en welk recht hoort daarbij?
    De lijst bij mij is onvolledig omdat ik niet genoeg mag, wie geeft mij de volledige?
    wie mag alle apps zien bij ons
    ik zie alleen mijn eigen apps, wie mag het overzicht van iedereen bekijken
    Als gewone gebruiker zie ik maar een deel. Wie kan mij de lijst van iedereen bezorgen?
    Wie binnen ons bedrijf kan de apps van iedereen zien?
    Wie in de groep kan de apps van alle gebruikers samen zien, want ik zie alleen die van mij?
    Wie kan voor mij de apps van alle gebruikers in één lijst opzoeken?
    Ik zie alleen mijn eigen apps, wie in het bedrijf kan die van iedereen laten zien?
    Wie bij ons kan mij de volledige lijst van apps van alle gebruikers laten zien?
    Wie mag de apps van alle gebruikers inzien, ik kan het zelf niet?
    Mijn overzicht is beperkt tot mijn eigen koppelingen; welk recht is nodig om die van iedereen te zien?
    Ik zie alleen mijn eigen apps. Wie kan de apps van iedereen tonen?
    Wie kan mij een compleet overzicht geven van alle apps, van alle gebruikers?
    .finish =
        ik leg het bij de beheerder neer
        ok klaar, ik stuur haar een berichtje
        ik vraag het de eigenaar, klaar
        de voorzitter heeft dat, ik app hem wel
        onze directeur heeft dat, ik vraag hem, klaar
        stuur ik door naar kantoor

overview_menu-not-visible =
    import/export staat niet in mijn menu en ik wil alle apps zien
    Ik zie Import/Export niet staan
    Appmachtigingen ontbreekt in mijn menu
    Bij mij ontbreekt de kolom Overige, hoe kom ik dan bij het overzicht van apps?
    Linksboven klik ik op de naam van de administratie, maar er staat niets waarmee ik de koppelingen kan bekijken.
    Waar is de kolom Overige? Ik wil enkel kijken welke apps er zijn.
    Dat knopje linksboven voor de lijst met aangesloten spullen, waar is dat gebleven?
    Om de gekoppelde pakketten te bekijken ga ik naar Import/Export, maar onder Overige staan bij mij alleen XML en CSV. Appmachtigingen zie ik niet als keuze.
    Waar zit dat lijstje met gekoppelde apps? Een kolom Overige heb ik in elk geval niet
    Voor mijn stageopdracht moet ik opschrijven welke programma's gekopeld zijn, maar Import/Export staat bij mij niet in het menu
    Om te zien wat er gekoppeld is moet ik naar Import/Export, zegt men, maar ik heb alleen Verkoop en Inkoop bovenin
    De kolom Overige ontbreekt in mijn scherm, hoe kom ik dan aan de lijst van apps?
    waar zit dat menu met de gekoppelde porgrammas, ik heb linksboven alles afgezocht
    Import/Export niet te zien, wil weten wat gekoppeld is
    Voor de jaarlijkse inventarisatie moest ik via Import/Export bij de apps kijken. In mijn menu staat dat hele woord niet.
    Stagiair moet een lijst van aangesloten software maken maar heeft het menu Import/Export niet eens
    ik zie Import/Export niet in mijn menu terwijl ik de lijst met apps wil bekijken
    kolom Overige met Appmachtigingen ontbreekt bij mij, waar zie ik dan de apps
    Mijn Exact ziet er anders uit: geen import/export. Hoe bekijk ik nu de gekoppelde apps?
    overzicht apps menu ontbreekt
    Ik wil de lijst van alle gekoppelde apps zien, maar Import/Export staat niet in mijn menu. Wat nu?
    geen Import/Export bij mij linksboven, overzicht van apps dus onvindbaar
    venster te smal? het menu met Import/Export en Appmachtigingen zie ik niet voor mijn overzicht
    Mijn scherm heeft linksboven geen uitklapmenu, dus ik kom niet bij de inventaris van aangesloten apps.
    onze Exact-versie ziet er anders uit, waar zit de lijst met alle aangesloten diensten dan
    ik zie in dat menu geen apps, wou een overzicht maken
    menu voor applijst niet te vinden
    Voor de inventarisatie moet ik via de administratienaam naar een kolom 'Overig', maar die ontbreekt. Hoe kom ik er dan?
    kan import/export niet vinden
    Het menu waar jullie het over hebben met app rechten bestaat bij mij gewoon niet.
    bij mij staat er geen kopje app-rechten, heb ik te weinig bevoegdheid?
    ik klik linksboven maar zie geen import export staan
    ik zie nergens import/export staan
    Appmachtigingen staat bij mij niet in de kolom Overige
    linksboven geen administratienaam, dus ook geen menu naar de apps
    bij mij bestaat dat menu import export niet, hoe kan ik dan toch de apps zien?
    ik zoek de lijst van gekoppelde apps, maar bij mij staat er geen Import/Export
    Appmachtigingen? Heb ik niet in mijn scherm. wil enkel zien wat er gekoppeld is
    kolom overige bestaat niet hier
    ik vind import/export niet in mijn menu om de apps te bekijken
    Linksboven klik ik op de naam van de bv maar er staat geen import/export bij
    kolom overige zie ik niet, ik wou de lijst met apps zien
    het menu ziet er bij mij anders uit dan in de uitleg, geen appmachtigingen te vinden
    Linksboven klik ik op de administratie maar Appmachtigingen zit er niet bij
    import/export ontbreekt in menu exact
    Om de apps te bekijken moet ik naar Appmachtigingen, maar die link staat niet op mijn pagina
    Ik heb geen knop linksboven met de naam van mijn administratie
    Onze Exact ziet er anders uit, ik vind het menu met Import/Export niet om de apps op te zoeken
    Geen Overige, geen appmachtigingen, niks
    vind improt/export niet in mn menu
    Geen Import/Export in mijn menu, ik wil een overzicht van koppelingen maken
    Ik zoek de lijst met gekoppelde programma's, maar Import/Export staat bij mij niet in het menu
    Op mijn tablet zie ik dat menu linksboven niet, kan ik die lijst van programma's dan niet bekijken?
    Ik kan het overzicht van gekoppelde programma's niet vinden want in het menu bovenin links ontbreekt Import
    om te zien wat er gekoppeld is zou ik linksboven iets moeten hebben, maar bij mij staat daar alleen Verkoop en Inkoop
    ik wil de aangesloten apps bekijken maar dat import/export staat niet in mijn menu
    op mijn laptop ontbreekt de kolom overig waarin de apps zouden staan
    Ik zoek dat Import/Export links boven om de apps te bekijken maar het staat er bij mij niet
    In de kolom Overige staat geen Appmachtigingen, ik wil toch enkel de lijst zien
    Op mijn ipad is dat menu linksboven nergens te bekennen, en ik wou alleen kijken wat er gekoppeld is
    om te kijken welke apps er zijn moet ik naar import/export maar dat staat niet in mijn menu
    kan kolom overige niet vinden, zit ik op het verkeerde scherm voor de applijst
    op mijn scherm geen import/export, ik wil alleen zien welke apps we hebben
    ik zoek de lijst met gekoppelde software maar Import/Export zie ik niet in mijn menu
    geen import/export in menu
    menu linksboven toont geen import
    Ik zou onder import/export moeten kijken voor de lijst met apps maar dat menu heb ik niet
    Import/Export komt bij mij niet voor in het menu linksboven, dus ik zie niet wat er gekoppeld is
    kolom Overig ontbreekt, waar staan de gekoppelde apps dan
    Ik zoek het lijstje met aangesloten pakketten, maar linksboven is er geen Import/Export
    import/export vind ik nergens, ik wou gewoon zien wat er gekoppeld is
    Kolom Overige bestaat bij mij niet, waar vind ik dan de apps?
    ik heb geen knop met import/export links, dus die lijst van apps kan ik niet vinden
    Waar zit Import/Export, ik vind het niet
    Ik zie geen kolom Overig met App-rechten
    Voor mijn inventarisatie zou er een kolom Overig moeten zijn onder Import/Export. Op mijn scherm is die er niet. Ligt het aan de zoom of aan mijn rechten?
    ik zoek Import/Export om de lijst met apps te bekijken maar dat menu heb ik niet
    Ik wil alleen even rondkijken wat er hangt, maar de kolom Overig kan ik niet vinden
    Moet ik eerst ergens rechten voor krijgen om Import/Export te zien? Wil de gekoppelde apps bekijken.
    Wat als het menu linksboven geen import export heeft en ik toch de appenlijst wil zien
    Ik heb alle menu's open gehad en het woord Import/Export staat er niet tussen
    bij mij is er in het menu linksboven niets dat op import lijkt, ik zoek de lijst met apps
    Op mijn laptop is die kolom Overige er gewoon niet, op de grote monitor van de collega wel
    Waar zit import/export? Ik zie linksboven alleen onze bedrijfsnaam en daaronder financieel, crm, uren
    De oude beheerder zei: linksboven, Import/Export. Bij mij zit dat er niet sinds het nieuwe menu
    Import/Export staat niet in mijn menu en ik wou de gekoppelde apps zien
    waar zit Appmachtigingen, de kolom Overige is er bij mij niet
    import/export niet in menu, wil apps zien
    kolom overige ontbreekt
    importeren/exporteren onvindbaar, wil overzicht
    Linksboven zie ik wel een bedrijfsnaam maar daaronder nergens iets van import of export om de apps te bekijken
    Ze zeggen dat ik in Import/Export moet kijken voor de lijst met apps, maar dat menu heb ik niet
    Ik wil zien welke apps gekoppeld zijn, maar Import/Export staat niet in mijn menu.
    Waar vind ik Appmachtigingen? In de kolom Overige zie ik het niet staan.
    Waarom heb ik geen Import/Export linksboven? Ik moet de lijst met koppelingen bekijken.
    Ik zoek het overzicht van apps maar mijn scherm toont geen kolom Overige.
    Om de lijst van gekoppelde apps te zien zoek ik Import/Export, maar dat zie ik niet in het menu
    Linksboven in Exact zou ik bij alle apps moeten komen, maar ik zie daar geen Import/Export
    Waar zit Appmachtigingen, ik zie in mijn Exact geen kolom Overige bij Import/Export?
    Ik zoek de lijst van gekoppelde apps, maar Import/Export staat niet in het menu bij mij.
    Om te zien welke apps er zijn moet ik naar de kolom Overig, maar die heb ik niet.
    Ik wil alle gekoppelde apps zien maar kom niet verder, linksboven opent alleen een kort menu zonder Import/Export.
    ik moet naar import/export voor die lijst van apps maar dat staat niet in mijn menu
    Ik zoek het overzicht van de apps, maar er is geen Import/Export in mijn menu
    geen Import/Export in mijn menu, hoe kom ik dan aan het lijstje apps
    Voor de inventarisatie zou er Import/Export in het menu staan, ik heb dat item niet
    Om de apps te bekijken moet ik linksboven iets openen dat er bij mij niet is
    zie import/export niet, wou apps zien
    appmachtigingen staat nie in kolom overig
    ik heb dat menu met import/export niet op mijn scherm en wil weten wat er gekoppeld is
    wil de apps bekijken maar onder de bedrijfsnaam staat geen Import/Export
    Import/Export ontbreekt in mijn menu, hoe bekijk ik dan de apps?
    Ik wil de apps van onze bv's bekijken, maar de kolom Overige met appmachtigingen zie ik niet.
    Ik kan Import/Export nergens vinden om de apps te bekijken.
    Links bovenin krijg ik geen menu met Import/Export, dus hoe zie ik de gekoppelde apps?
    Ik wil zien welke apps er gekoppeld zijn maar ik kan Importeren/Exporteren niet vinden.
    Er staat bij mij geen kolom Overige, hoe kom ik dan bij de appmachtigingen?
    Linksboven krijg ik een menu zonder Importeren/Exporteren en ik wilde nagaan welke apps er meelezen.
    Om de apps te bekijken moet ik naar Import/export, maar dat menu zie ik nergens.
    Ik zie linksboven wel de naam van de bv maar geen Import/Export, waar vind ik dan de apps?
    Ik zie geen Import/Export in het menu, hoe bekijk ik dan welke apps gekoppeld zijn?
    geen import/export te zien, wil lijst met apps
    Linksboven heb ik geen Import/Export, zo geraak ik niet aan de lijst van alle apps
    Ik zoek het overzicht van apps, maar bij mij staat linksboven geen Import/Export
    Import/Export zie ik niet in mijn menu, dus de lijst met apps kan ik niet openen.
    Linksboven krijg ik geen Import/Export te zien, hoe kom ik dan bij de lijst van koppelingen?
    .done =
        het zat verstopt onder de drie streepjes
        venster breder gemaakt en daar is ie
        via mijn naam er toch geraakt
        ander account gepakt en nu is het menu er
        collega heeft me getoond waar
        goed, ik zit er
        Uitgezoomd, nu staan er vier kolommen.
        Venster breder en ja hoor
        dan maar via mijn eigen naam gegaan, ik heb een lijst
        ah, bedrijfsnaam in plaats van het huisje, gevonden
        ok, nog een poging
        met ctrl-min kwam het tevoorschijn
        ik nam de weg via mijn naam en zie nu mijn eigen apps
        na inzoomen op 80% stond het er
        via mijn naam ging het wel
        gesnapt, ik klikte op het logo ipv de naam
        nu wel, het venster was te smal
        oke ik zie appmachtigingen, verder
        uitgezoomd tot zestig procent en toen kwam het, terug
        ik heb de andere weg genomen, via mijn naam, gelukt
        gevonden na uitzoomen
        via beveiligingscentrum zie ik mijn apps, ook goed
        zie linksboven nu de naam van de bv

overview_not-opened =
    Het scherm met appmachtigingen gaat niet open
    Ik klik op Appmachtigingen en er gebeurt niets
    De pagina met alle koppelingen blijft leeg en laadt maar door
    Telkens als ik de lijst met apps wil bekijken krijg ik een wit scherm, kan het ook ergens anders?
    Ik wil de lijst met apps bekijken maar Appmachtigingen gaat niet open, kan dat anders?
    Klik op de lijst van aangesloten programma's en er gebeurt geen moer
    Het scherm met alle gekoppelde toepassingen blijft grijs nadat ik op Appmachtigingen klik. Zonder die lijst kan ik mijn jaarlijkse toetsing niet uitvoeren.
    Appmachtigingen wil niet laden, ik zie een draaiend rondje. Ik wou enkel eens kijken wat er gekoppeld is
    Appmachtigingen blijft bij mij een witte pagina, ik wou enkel nakijken welke integraties er live staan
    Ik klik op Appmachtigingen en er gebeurt niets, terwijl ik alleen wil kijken wat er staat
    Het scherm met alle gekoppelde software blijft laden
    Bij het openen van het apps-overzicht zegt Exact dat ik er niet bij mag, hoe krijg ik de lijst dan te zien?
    Appmachtigingen doet niets als ik klik
    Ik klik op appmachtigingen om te zien wie er allemaal gekoppeld is, het blijft laden en dan niks. Al drie browsers geprobeerd.
    Voor de AVG-lijst moest ik bij Appmachtigingen kijken, maar dat scherm gaat niet open
    Appmachtigingen gaat niet open bij mij
    ik klik op de lijst met apps en krijg geen toegang
    Waarom mag ik het overzicht van alle toepassingen niet openen?
    link appmachtigingen doet niks
    Bij het opvragen van het overzicht krijg ik Appmachtigingen niet open. Mag ik dat niet zien?
    appmachtigingen blijft dicht als ik erop klik
    Ik wilde even kijken wat er aangesloten is, maar de pagina met alle apps weigert. Wie mag die wel openen?
    klik op app permissions, gebeurt niks
    appmachtigingen gaat bij mij niet open terwijl ik alleen de koppelingen wil bekijken
    app-machtigingen opent niet bij mij, wou alleen even kijken wat er hangt
    applijst geeft geen toegang
    Ik klik op de link naar alle gekoppelde apps en krijg een melding dat ik niet bevoegd ben. Kan ik wel iets zien?
    app rechten gaat niet open
    Als ik op die regel met app rechten klik krijg ik geen toegang. Wat kan ik dan wel zien?
    melding dat ik dit scherm niet mag openen
    als ik op appmachtigingen klik krijg ik geen toegang
    ik klik op appmachtigingen en er gebeurt just niks
    app machtigingen gaat nie open bij mij
    Klik op Appmachtigingen en krijg "u heeft geen rechten", wou alleen kijken welke apps er zijn
    appmachtigingen doet niks als ik klik
    ik mag blijkbaar niet in Appmachtigingen, is er een andere manier om de gekoppelde apps te zien
    appmachtigingen kan ik niet aanklikken
    ik krijg "u hebt geen rechten" als ik de lijst met apps open
    klik op appmachtigingen, gebeurt niks
    Als ik op Appmachtigingen klik krijg ik dat ik geen rechten heb
    Ik zie de link Appmachtigingen wel maar hij doet niks
    De pagina met alle apps weigert te openen, mag ik dat soms niet?
    Foutmelding bij het openen van de applijst onder Overige
    app machtigingen geeft error bij openen geen rechte ofzo
    Bij Import/Export klik ik op Appmachtigingen maar dan gebeurt er niets, ik zie de programma's van de collega's dus niet
    Ik klik op App-machtigingen om te kijken wat er gekoppeld is en er gebeurt niks
    App-machtigingen reageert niet als ik erop klik, ik wil van iedereen zien wat gekoppeld is
    App-machtigingen aangeklikt, wit scherm, meer niet
    krijg "geen rechten" als ik de lijst met gekoppelde apps open
    ik klik op appmachtigingen en er gebeurt niets, of toegang geweigerd
    de pagina met alle apps geeft mij geen toegang, ik ben maar gewone gebruiker
    als ik de bedrijfsbrede applijst aanklik krijg ik niets te zien, ik heb maar een beperkte rol
    Ik zie Appmachtigingen wel staan maar als ik klik gebeurt er niks en ik wou de lijst zien
    Hij zegt dat ik geen rechten heb om de appmachtigingen te openen
    Klikken op dat woord Appmachtigingen doet niets bij mij, alleen bij de hoofdpenningmeester
    Bij mij is dat Appmachtigingen grijs, ik krijg de lijst niet te zien
    Er staat onvoldoende rechten zodra ik op Appmachtigingen tik
    klik op appmachtigingen en krijg 'geen rechten'
    appmachtigingen doet niks als ik erop druk, ik wil alleen weten welke tools er hangen
    geen toegang tot appmachtigingen terwijl ik alleen een overzicht wil
    bij het openen van appmachtigingen krijg ik een melding dat ik niet bevoegd ben
    App-machtigingen reageert niet als ik erop klik, wil gewoon de lijst met koppelingen zien
    klik op App-machtigingen voor de lijst van alles wat gekoppeld is, hij doet niks
    klik op appmachtigingen doet niks
    krijg geen toegang tot appmachtigingen
    Als ik op de pagina met app-toestemmingen klik gebeurt er niets, ik krijg hem niet open
    App-toestemmingen is grijs, ik kan er niet op klikken om te zien wat er gekoppeld is
    Als ik op App-machtigingen klik voor het overzicht gebeurt er niks
    geen toegang tot de pagina met alle app-machtigingen
    wil de gekoppelde software bekijken maar krijg 'geen rechten' op dat scherm
    ik klik op appmachtigingen en er gebeurt niks of ik mag er niet in
    Als ik op die link appmachtigingen klik zegt hij dat ik geen rechten heb
    App-rechten gaat bij mij niet open
    Ik klik op App-rechten en er gebeurt niets
    Ik wilde voor de controle de lijst met app-machtigingen openen, maar dan komt er een melding dat ik er niet bij mag. Zijn er alternatieven?
    App-machtigingen gaat bij mij niet open. Ik wil alleen kijken, niets wijzigen. Wat kan ik als gewone gebruiker dan wel zien?
    Als extern adviseur open ik app-machtigingen en krijg geen toegang. De klant vroeg alleen om een lijstje. Wie moet het dan openen?
    App-machtigingen gaat bij mij niet open, ik wil alleen kijken wat er gekoppeld is
    Bij Import/Export klik ik op het lijstje van aangesloten pakketten en dan gebeurt er niks
    Appmachtigingen gaat bij mij niet open, mag ik dat niet?
    Ik klik op appmachtigingen en krijg niks. Ontbreekt mij een recht, of heb ik genoeg aan mijn eigen apps?
    Ik klik op Appmachtigingen en ik krijg: u heeft geen rechten voor deze pagina
    het linkje voor de apps staat er wel maar als ik erop druk gebeurt er niks
    De pagina met alle gekoppelde apps blijft wit bij mij en bij mijn baas gaat hij gewoon open
    Appmachtigingen is grijs bij mij, ik kan er niet op klikken
    Er komt 'geen toegang' in beeld als ik de lijst met apps van iedereen wil openen
    De appmachtigingenpagina laadt en laadt en er komt niks
    Voor de auditor moest ik App-machtigingen openen, maar er gebeurt niks als ik klik
    ik klik op Appmachtigingen en krijg te zien dat ik dat niet mag
    appmachtigingen gaat niet open, terwijl ik alleen wil kijken
    ik mag niet in Appmachtigingen kijken, alleen kijken was de bedoeling
    appmachtigingen opent niet geen rechten
    lijst apps klik doet niks
    appmachtigingen: geen toegang tot pagina
    Ik mag die pagina met alle apps niet openen, er gebeurt niks als ik erop klik
    Pagina met de app-machtigingen weigert te openen. Moet ik daar een recht voor hebben?
    Als ik op Appmachtigingen klik gebeurt er niets of krijg ik geen toegang
    Als ik Appmachtigingen aanklik om de apps te bekijken, opent de pagina niet.
    Appmachtigingen reageert niet als ik erop klik, hoe zie ik dan welke apps er zijn?
    Ik krijg geen toegang tot het scherm met app-toestemmingen, kan ik op een andere manier apps bekijken?
    Ik wil zien welke apps er zijn maar Appmachtigingen gaat bij mij niet open
    Mijn boekhoudster krijgt de pagina met alle gekoppelde apps niet open
    Als ik op Appmachtigingen klik krijg ik een melding dat ik geen rechten heb.
    Appmachtigingen gaat bij mij niet open, hoe zie ik dan wat er gekoppeld is?
    Ik klik op App-machtigingen om de apps te bekijken, maar er opent niets.
    De pagina met alle gekoppelde apps geeft bij mij geen toegang.
    als ik op app-machtigingen klik gebeurt er niks
    Appmachtigingen geeft een foutscherm als ik het overzicht wil bekijken
    Klik op appmachtigingen doet niks, zou ik daar geen recht op hebben?
    klik op Appmachtigingen geeft geen toegang, wou alleen het overzicht
    Ik klik op Appmachtigingen om te zien wat er gekoppeld is en er gebeurt niets
    Appinventaris lukt niet: het scherm met machtigingen van iedereen blijft dicht voor mij
    appmachtigingen opent nie
    klik appmachtigingen, geen rechten
    appmachtigingen laat zich niet openen bij mij
    Ik klik op het linkje van de apps en er gebeurt niets / geen rechten
    App-machtigingen staat er wel, maar klikken doet niks of ik krijg geen pagina
    Als ik de appmachtigingen van het kantoor wil openen, gebeurt er niets, mag ik dat misschien niet zien?
    App-machtigingen wil bij mij niet openen als assistent, heb ik te weinig rechten?
    Geen toegang als ik App-machtigingen aanklik
    Appmachtigingen staat er wel maar als ik erop klik krijg ik geen toegang.
    Ik heb het menu gevonden, alleen doet de link naar de appmachtigingen niets als ik erop klik.
    ik mag het scherm app-machtigingen niet openen, hoe zie ik dan welke apps er zijn
    Het scherm met alle app-machtigingen blijft leeg of weigert, ik mag daar blijkbaar niet in.
    Appmachtigingen gaat bij mij niet open.
    Als ik op Appmachtigingen klik gebeurt er niets, en ik wil weten welke apps er gekoppeld zijn.
    Ik wilde de gekoppelde apps bekijken. Import/Export lukt, maar Appmachtigingen geeft geen toegang.
    Appmachtigingen gaat bij mij niet open, ik krijg geen lijst
    Als ik op Appmachtigingen klik krijg ik geen toegang. Ik wil alleen kijken wat er gekoppeld is.
    Ik krijg Appmachtigingen niet open. Mag ik als gewone gebruiker de koppelingen van anderen wel bekijken?
    .opt-own-list =
        mijn eigen apps zijn genoeg
        mijn eigen apps
        alleen die van mij
        alleen mijn apps
        mijn apps volstaan
        alleen mijn eigen apps
        de mijne is genoeg
        die van mezelf
        die van mezelf volstaan
        ik heb alleen mijn eigen scanner gekoppeld, die wil ik zien
        wat ik zelf heb aangezet volstaat
        die van collega's hoeven niet
        enkel de mijne
        just my own ones
        gaat mij om mijn eigen login
        mijn eigen lijstje volstaat
        wat ik zelf gekoppeld heb
        Mijn persoonlijke toepassingen zijn afdoende.
        het gaat om een app die ik zelf heb toegelaten
        als ik die van mezelf zie ben ik al geholpen
        anderen hoef ik niet te zien
        enkel eigen koppelingen
        ik ben zzp'er dus alleen die van mij
        ik zocht iets wat onder mijn login draait
        Als ik de mijne maar zie, die van collega's hoeft niet.
        Ik werk hier alleen, dus er zijn er geen van anderen
        alleen wat ikzelf heb goedgekeurd
        Doe mij maar het kleine rijtje, van mezelf dus
        wat ik zelf heb aangezet is voldoende voor mijn vraag
        alleen de mijne
        niet van iedereen
        enkel mijn eigen apps
        de rest hoef ik niet
        niet die van anderen
        mijn lijst is genoeg
        wat ik zelf heb gekoppeld, meer hoef ik niet te weten
        ik ben hier de enige die iets gekoppeld heeft, dus
        hoef de rest niet
        de mijne volstaan
        enkel wat ik zelf heb aangezet
        ik werk hier alleen
        alleen wat ik zelf heb aangezet is prima
        mijn spul is voldoende hoor
        ik hoef alleen te weten wat ik zelf heb aangezet
        die van mij is wel genoeg denk ik
        die van mezelf, meer hoef ik niet
        ik zit hier in mijn eentje dus eigen is prima
        die van anderen hoef ik niet
        niet alles, alleen van mij
        wat collegas hebben boeit me niet
    .opt-all-apps =
        de apps van iedereen
        van iedereen
        alle apps
        ik wil alles zien
        ook die van collega's
        van het hele bedrijf
        iedereen
        alles van iedereen
        die van anderen ook
        iedereen zijn apps
        de hele club, voor het hele bedrijf
        ik moet een compleet overzicht hebben voor de AVG
        ook wat de collega's gekoppeld hebben
        alles van iedereen dus
        de accountant vraagt de volledige lijst op
        het totaal, niet alleen dat van mij
        ik moet alles zien
        ik wil die van iedereen in kaart brengen
        Voor de controle is het volledige overzicht vereist.
        alle koppelingen in het bedrijf
        het hele abonnement
        de complete lijst
        niet alleen die van mij
        wat de anderen hebben gekoppeld wil ik weten
        voltallig, voor de audit
        Als ik alleen de mijne zie heb ik er niks aan, ook die van collega's moeten erbij.
        De accountant eist het totaalplaatje
        van heel het kantoor graag
        Ik moet juist weten wat de anderen hebben aangezet
        het gaat om het complete bedrijf, alle medewerkers
        allemaal
        niet alleen de mijne
        ook van collega's
        niet genoeg, ik moet alles zien
        de directie wil het complete plaatje
        niet enkel die van mij
        nee ik moet ze allemaal hebben, ook die van verkoop
        het is voor de hele organisatie
        De audit betreft alle gebruikers.
        aan mijn eigen drie heb ik niks
        alles van alle collega's, het is voor een audit
        alles en van allemaal
        van het hele kantoor wil ik het weten
        moet alles hebben, is voor de controle
        aan mijn eigen lijst heb ik niks

overview_own-list =
    Welke apps heb ik zelf gekoppeld?
    Mijn eigen apps bekijken
    Waar heb ik persoonlijk ooit ja op gezegd?
    Ik ben geen beheerder, maar wil toch zien welke programma's op mijn naam meelezen.
    Waar bekijk ik alleen de apps die ik zelf ooit goedgekeurd heb?
    Waar vind ik wat ik persoonlijk allemaal heb binnengelaten de afgelopen jaren
    Van het hele abonnement hoef ik het niet te weten; ik wil nagaan welke programma's er onder mijn persoonlijke inlog in de loop der jaren zijn bijgekomen.
    Hoe bekijk ik welke apps ik zelf ooit goedgekeurd heb, dus niet die van heel het bedrijf
    Kan ik alleen de programma's zien die ík zelf ooit heb toegelaten, dus niet die van de hele praktijk?
    Ik hoef niet die van iedereen, enkel wat ikzelf ooit heb goedgekeurd. Waar zie ik dat?
    Kan ik zonder beheerdersrechten nakijken welke apps op mijn eigen naam staan?
    waar staat een lijstje van dingen waar ik persoonlijk ja tegen gezegd heb
    alleen mijn eigen apps bekijken
    Ik werk voor vier ondernemers en heb zelf in de loop van de tijd van alles goedgekeurd. Waar zie ik alleen wat er op míjn naam staat?
    Ik hoef niet alles van kantoor, ik wil weten waar ikzelf ooit ja tegen heb gezegd
    waar zie ik alleen de apps die ik zelf heb goedgekeurd
    mijn eigen lijstje van toegelaten programma's bekijken, niks wijzigen
    Hoe vind ik een overzicht van enkel mijn eigen machtigingen, zonder beheerdersrechten?
    apps op mijn eigen naam inzien
    Ik wil alleen de apps zien die ik persoonlijk heb goedgekeurd. Waar staat dat rijtje?
    waar in Exact vind ik mijn eigen goedkeuringen, ik hoef die van collega's niet te zien
    lijstje van wat ík heb toegelaten
    Als ik niet bij de lijst van het hele bedrijf mag, kan ik dan wel mijn eigen toegelaten apps bekijken?
    welke apps heb ik zelf gekoppeld, op welke pagina staat dat
    welke programma's heb ik zelf ooit goedgekeurd, is daar een lijstje van?
    mijn eigen goedgekeurde apps
    Ik wil nagaan wat er op mijn persoonlijke account in Exact hangt. Via welk menu bekijk ik dat?
    alleen mijn eigen koppelingen bekijken
    Ik hoef niet alles te zien, alleen de apps die ik zelf heb goedgekeurd. Waar staan die?
    waar zie ik aan welke programma's ik ooit ja heb gezegd
    ik hoef alleen mijn eigen apps te zien, waar staan die
    Waar kan ik nakijken welke apps ik zelf ooit heb goedgekeurd?
    overzicht van enkel de koppelingen die ik toestemming gaf
    waar bekijk ik mijn persoonlijke app-toestemmingen als ik niet bij die van iedereen mag
    mijn eigen apps bekijken enkel dat, niet van iedereen
    Welke programma's heb ík ooit toegelaten onder mijn login?
    waar zie ik alleen de apps waar ik zelf ja op heb gezegd
    Mijn eigen gekoppelde apps bekijken, hoeft niet van het hele kantoor
    lijst van apps onder mijn login
    Waar zie ik alleen de apps die ik zelf toegang heb gegeven?
    Ik hoef niet die van het hele bedrijf, enkel mijn eigen koppelingen bekijken
    Aan welke apps heb ik persoonlijk ooit akkoord gegeven?
    mijn eigen apps zien exact online
    Als gewone gebruiker wil ik zien welke programma's op mijn account meedraaien
    Welke koppelingen hangen aan mijn login?
    Lijst van enkel mijn machtigingen, niet die van collega's, alleen om te bekijken
    ik wil alleen zien welke apps ik zelf heb aangezet
    ik mag alleen m'n eigen apps zien geloof ik, waar staan die
    Ik hoef alleen te zien waar ik zelf ooit ja op heb gezegd, niet die van heel het bedrijf
    Kan ik zien wat ik zelf allemaal goedgekeurd heb in de jaren dat ik hier bedrijfsleider ben?
    Waar vind ik de apps die onder mijn eigen naam hangen, alleen die
    Waar zie ik alleen wat ík zelf heb goedgekeurd aan programma's?
    Welke programma's heb ik persoonlijk toestemming gegeven, die van collega's hoef ik niet
    welke apps heb ik zelf ooit toegang gegeven
    alleen mijn eigen koppelingen zien, dus niet die van het hele bedrijf
    waar staan de programma's waar ik persoonlijk ja tegen heb gezegd
    welke programma's hangen aan mijn eigen account, ik hoef die van anderen niet
    Ik hoef enkel te weten wat ik zelf ooit heb goedgekeurd, waar staat dat?
    Welke apps heb ik persoonlijk ja tegen gezegd?
    Waar vind ik mijn eigen lijstje, niet dat van heel de organisatie
    Ik wil weten wat er onder mijn eigen naam loopt voor ik als vrijwilliger stop
    ik hoef niet van iedereen te weten, alleen welke apps ik zelf heb goedgekeurd
    waar staan de tools waar ikzelf ooit ja tegen heb gezegd
    kan een gewone medewerker zonder beheerrechten ook zien welke apps hij heeft toegelaten
    hoe zie ik alleen de apps die ikzelf heb toegelaten
    welke tools heb ik op mijn eigen naam goedgekeurd in de loop der jaren
    alleen mijn eigen apps zien
    waar staan de apps waar ik zelf akkoord voor gaf
    ik hoef niet die van iedereen te zien, alleen de programma's die ik zelf ooit heb goedgekeurd
    Ik hoef niet die van collega's te zien, alleen de apps waar ikzelf ja tegen gezegd heb
    Ik wil alleen weten welke programma's ik zelf ooit heb toegelaten
    mijn eigen apps bekijken, niet die van collega's
    Alleen mijn persoonlijke toestemmingen wil ik nalopen, waar staan die
    Hoe zie ik enkel wat ikzelf ooit heb goedgekeurd, die van de rest interesseert mij niet
    welke toestemmingen staan er op mijn eigen naam, alleen de mijne
    Waar zie ik alleen de apps die ik zelf toeliet?
    Ik ben gewone gebruiker bij een klant en wil alleen nazien waar ik zélf ooit ja tegen heb gezegd. Waar staan die?
    Hoef alleen de apps te zien die ikzelf heb goedgekeurd, waar staan die
    Waar zie ik alleen wat ik zelf ooit heb aangesloten, niet dat van de rest
    Mag ik in elk geval wel zien wat ik zelf ooit heb goedgekeurd?
    ik hoef alleen te weten welke apps ik zelf toegang gaf
    Ik hoef alleen te zien wat ík zelf ooit heb goedgekeurd, niet die van de collega's
    waar zie ik de apps waar ik persoonlijk akkoord op gaf
    Mijn baas heeft zijn eigen apps, ik de mijne. Waar staan de mijne
    Ik hoef maar te zien waar ik zelf de afgelopen jaren ja op heb gezegd
    ik hoef alleen te weten wat ik zelf heb goedgekeurd, niet wat collega's deden
    enkel mijn eigen apps bekijken
    alleen mijn eigen gekoppelde apps zien
    Hoe bekijk ik alleen welke apps ík zelf heb goedgekeurd?
    Waar zie ik mijn eigen toestemmingen, die van anderen hoeven niet
    Zonder beheerrechten: waar vind ik de programma's die op mijn eigen login draaien?
    Ik wil alleen de apps zien die ik zelf heb goedgekeurd, niet die van de hele zaak
    Ik mag de apps van anderen niet zien; waar staan de apps die ik zelf heb toegestaan?
    Waar vind ik alleen mijn eigen gekoppelde apps?
    Hoe zie ik welke apps alleen ik toestemming heb gegeven, zonder die van de rest?
    Ik heb alleen belangstelling voor apps die onder mijn eigen login hangen, waar zijn die te zien?
    Kan ik zonder beheerrechten in elk geval mijn eigen gekoppelde apps bekijken?
    Waar bekijk ik alleen de programma's die ik zelf toestemming heb gegeven?
    Hoe bekijk ik alleen de apps waar ik zelf toestemming voor heb gegeven?
    Ik hoef alleen de apps te zien die ik zelf heb toegelaten, waar staan die?
    Waar zie ik de apps die onder mijn eigen naam toestemming hebben, zonder die van anderen?
    Het hele kantoor hoeft niet, ik wil alleen zien waar ik zelf ooit ja tegen heb gezegd
    Welke apps draaien er onder mijn eigen naam, even kijken
    ik hoef alleen te weten welke apps ik zelf ooit heb goedgekeurd
    Ik hoef alleen te zien welke tools ik zelf ooit toestemming gaf, waar?
    Als gewone gebruiker wil ik nalopen welke apps ik zelf goedgekeurd heb
    waar staan apps die ik zelf goedkeurde
    ik wil alleen zien wat ik zélf heb goedgekeurd, niet van de hele organisatie
    welke apps heb ik persoonlijk toegelaten
    ik wil alleen de apps zien die ik zelf heb toegestaan
    waar zie ik alleen de apps die ik zelf toeliet
    Ik beheer het abonnement van kantoor niet, kan ik dan toch zien welke apps ik zelf heb goedgekeurd?
    Waar vind ik alleen de apps die ik zelf heb toegelaten?
    Waar vind ik alleen de apps die ik zelf toegang heb gegeven?
    Mijn eigen gemachtigde apps bekijken
    Ik hoef niet alles te zien, alleen de koppelingen onder mijn eigen account. Waar staan die?
    Ik mag de lijst van iedereen niet zien, waar kijk ik dan naar de apps die ik zelf heb goedgekeurd?
    Ik wil alleen zien welke apps ik zelf ooit heb goedgekeurd.
    Kan ik zonder beheerdersrechten nagaan aan welke apps ik zelf iets heb toegestaan?
    Waar staan de apps die ik persoonlijk toegang heb gegeven?
    Ik hoef alleen te zien welke apps ik zelf toegang heb gegeven, waar staat dat?
    lijst van mijn eigen apps in exact
    Hoe zie ik de toestemmingen die ik persoonlijk heb gegeven?
    Waar zie ik enkel de apps die ik persoonlijk toestemming gaf?
    Als gewone gebruiker wil ik alleen mijn eigen goedgekeurde apps bekijken.
    Waar zie ik als medewerker welke apps ik zelf ooit toestemming gaf?
    Welke apps heb ik persoonlijk goedgekeurd in Exact?
    .done =
        gevonden
        ja gevonden
        ik heb hem gevonden
        beveiligingscentrum geopend, staan er drie
        naar onder gescrold en mijn apps gezien
        zie ze staan bij 'rechten voor mijn apps'
        ah, die drie heb ik dus zelf gekoppeld
        bij beveiliging onderaan aangetroffen
        lijstje voor mijn neus
        Ik zie er vijf die van mij zijn.
        Langs mijn naam gegaan en helemaal naar beneden, daar staan ze
        heb mijn eigen rijtje nu open
        Gelukt, er staan er zelfs twee in die ik vergeten was
        oké, daarmee kan ik verder
        vier stuks onder machtigingen voor mijn apps
        staan er vier, mooi
        ben er via mijn naam
        Ik heb mijn eigen lijst thans voor mij.
        mijn eigen apps staan voor me
        ja lijstje van 3, verder
        onderaan bij machtigingen, gezien
        oke hiermee kan ik door
        zie nu drie apps die van mij zijn, door
        ben bij de machtigingen beland
        goe, tis gevonden
        ik zie mijn vier apps, door
        naar beneden gescrold, daar staan ze

overview_app-missing =
    App staat niet in het overzicht
    Ik mis Silverfin in de lijst met koppelingen
    Dext werkt gewoon, maar komt in de opsomming niet voor
    Waarom is het overzicht niet compleet? We gebruiken zeker acht tools en ik tel er vijf.
    De auditor weet zeker dat wij een declaratietool hebben aangesloten, alleen zie ik die in de lijst nergens terug.
    Kan de inventaris voor de accountant niet afmaken, de vrachtbriefsoftware komt bij mij niet in beeld
    Waarom staat Power BI niet in het overzicht terwijl we het elke dag gebruiken?
    We gebruiken Shopify dagelijks, toch ontbreekt het op het lijstje van wat er meedraait
    Mijn inventarisatie is niet volledig: ik weet zeker dat Nmbrs loonjournaalposten doorzet, en toch ontbreekt het in de opsomming van apps.
    We gebruiken zeker zes programma's met Exact en ik tel er maar vijf. Waar is de zesde?
    Ons onderhoudsportaal boekt aantoonbaar facturen in, maar in het overzicht met apps komt het niet voor. Hoe kan dat?
    Ik weet zeker dat we een scantool hebben, maar die komt in de opsomming van apps niet voor. Is de lijst wel volledig?
    In het overzicht staan er acht, volgens onze facturen hebben we negen koppelingen. Waar is de negende?
    Voor de auditor een lijst gemaakt en nu blijkt de kassa er niet tussen te staan, hoe kan dat
    lijst niet compleet, kassa gebruiken we dagelijks maar staat er niet bij
    Bij het opmaken van de lijst voor de accountant viel me op dat onze salarissoftware er niet op staat. Die gebruiken we wel elke maand.
    Mijn lijst voor de controle klopt niet: de salarissoftware draait elke dag maar komt er niet in voor
    er ontbreekt een app in het overzicht terwijl we hem zeker gebruiken
    lijst met apps is niet compleet, onze kassa zie ik niet
    Waarom staat een programma dat wij dagelijks gebruiken niet tussen de appmachtigingen?
    ik tel 6 apps, we hebben er 8
    Ik weet zeker dat we een kassasysteem hebben aangesloten, maar in het overzicht van alle programma's staat het niet. Waarom?
    lijst met apps is niet compleet, er mist er een
    inventarisatie klopt niet: een dienst die we dagelijks gebruiken ontbreekt in de lijst
    een koppeling die ik verwacht staat niet in het overzicht van alle apps, wat kan daarvan de reden zijn
    Ik tel negen apps in de lijst en volgens de facturen moeten het er tien zijn. Waar is de tiende?
    onze bankapp ontbreekt in het overzicht terwijl hij gewoon werkt
    app niet in overzicht
    Bij de inventarisatie mis ik een koppeling waarvan ik zeker weet dat ze bestaat. Hoe kan dat?
    overzicht mist een app
    We gebruiken dagelijks een facturatietool maar in de lijst komt hij niet voor
    waarom staat onze koppeling er niet tussen terwijl die werkt
    in appmachtigingen mis ik een app waarvan ik zeker weet dat hij draait
    Onze kassa boekt elke nacht in Exact, maar in de lijst met apps is hij niet te bekennen.
    er zou nog een koppeling moeten zijn met Teamleader maar ik vind die niet in het overzicht
    onze webshopkoppeling staat niet in het overzicht terwijl hij wel draait
    Er zou nog een zevende app moeten zijn, ik tel er zes
    mis een app in de lijst van gekoppelde apps
    een app die we elke dag gebruiken staat niet in het overzicht
    Ik mis Shopify in de lijst met apps terwijl die koppeling wel werkt
    lijst met koppelingen lijkt niet compleet
    overzicht toont 6 apps, volgens mij hebben we er 8
    Er ontbreekt een app op het overzicht, terwijl hij wel werkt
    De webshop haalt gegevens op maar staat niet tussen de appmachtigingen
    Waarom zie ik in de lijst niet alle apps die we gebruiken?
    lijst met apps niet compleet exact
    Ik tel zes apps en we gebruiken er acht. Waar zijn die andere twee?
    Dyflexis draait prima, maar in het totaaloverzicht is er geen spoor van
    Ik mis Billit in het overzicht van apps, nochtans gebruiken we dat dagelijks
    Onze kassa boekt elke dag maar komt niet voor in het overzicht met apps
    Ik tel zes programma's die boeken, in de lijst staan er vijf
    We gebruiken Basecone elke dag en toch staat het niet in de lijst van gekoppelde apps
    In ons overzicht zit de urenapp niet terwijl die iedere nacht draait
    Ik weet zeker dat de kassa gekoppeld is, toch zie ik haar niet in de inventaris
    de lijst klopt niet, minstens een draaiende interface ontbreekt
    de webshop boekt elke dag, en toch staat ze niet in het rijtje dat ik aan de auditor wil geven
    De scan-app werkt elke dag maar in de lijst met gekoppelde apps komt hij niet voor
    Volgens mij mankeert er een in het overzicht, onze boekingsapp zit er niet tussen
    Ik mis er eentje: het programma van de bibliotheek draait, maar staat nergens vermeld bij de apps
    Vreemd, ik zie vier apps in het overzicht en wij gebruiken er zeker vijf
    ons urenpakket werkt gewoon en toch staat het niet in de applijst, hoe kan dat
    onze webshop draait zeker op Exact en komt niet voor in het overzicht
    de webshopplugin werkt prima maar staat niet in het overzicht van gekoppelde apps, hoe kan dat
    ik mis er eentje in de lijst, terwijl hij elke nacht orders boekt
    in de lijst met aangesloten software ontbreekt onze betaalprovider
    app die we gebruiken staat niet in overzicht
    mis een app in de lijst
    wij werken dagelijks met die facturenapp en toch staat hij niet bij de gekoppelde apps
    De kassa boekt elke nacht in Exact maar in dat overzicht van apps staat hij nergens
    Ik tel negen koppelingen en de lijst toont er zeven, waar zijn die andere twee
    Basecone gebruiken we elke dag en toch staat het niet op de pagina met apps
    Het overzicht is niet compleet: we gebruiken dagelijks een urenapp die er niet in staat
    lijst klopt niet, declaratietool mist
    Ik tel vijf koppelingen maar het overzicht toont er vier
    Waarom ontbreekt het salarispakket in de lijst met koppelingen, het draait toch echt
    de scantool werkt perfect maar ik zie hem niet in de lijst met gekoppelde apps
    ik weet zeker dat payhawk aan exact hangt maar hij staat niet op dat overzicht
    We gebruiken Dyflexis elke dag maar in het overzicht van apps komt het niet voor
    ik ben zeker dat we twee scanapps hebben, het overzicht toont er één
    Onze kassa staat niet tussen de gekoppelde apps
    Ik mis een app in het overzicht
    Waarom ontbreekt de scanapp in App-rechten?
    We gebruiken Klippa maar in de lijst komt het niet voor
    Klant zegt dat hij vijf programma's heeft aangesloten, ik tel er in de lijst vier. Het scanpakket ontbreekt. Waardoor kan dat komen?
    De leverancier beweert dat hij verbonden is, maar in de lijst die ik voor het register opvraag komt hij niet voor. Wat kan dat verklaren?
    Ik tel in het overzicht zeven apps en de facturen van de leveranciers noemen er acht. Welke verklaring is er voor de ontbrekende?
    Ons CRM is zeker gekoppeld maar ik mis het in het overzicht van apps
    We gebruiken Klippa dagelijks, toch ontbreekt het in het overzicht van wat er gekoppeld is
    Ik weet zeker dat ons CRM is aangesloten maar in het rijtje zie ik het niet terug
    In het overzicht mis ik er eentje die volgens mij wel meeleest
    We gebruiken Payhawk dagelijks, waarom staat die dan niet bij de gekoppelde apps?
    Moet elke app in de lijst staan? Ik mis er een waarvan ik zeker weet dat hij draait.
    De lijst is open, ik tel zeven apps, maar Shopify waarmee we elke dag werken staat er niet tussen
    Onze kassa boekt elke nacht en toch zie ik hem niet staan in het overzicht van apps
    In het rijtje mist eentje waarvan ik honderd procent zeker ben dat hij verbonden is
    Ik loop de lijst door met mijn vinger en de webshop ontbreekt, die boekt nochtans vanochtend nog
    De lijst is korter dan vorig jaar, er zou er nog een tussen moeten zitten
    Ik maakte na de overname een lijst maar de kassa, die echt elke dag boekt, staat er niet tussen
    Volgens de leverancier boekten ze gisteren nog, ik zie ze in het overzicht van apps niet terug
    ik weet zeker dat de webshop gekoppeld is maar in het overzicht staat hij niet
    de lijst is niet compleet, minstens één app die elke dag boekt ontbreekt
    de app die ik wil controleren zit niet in het overzicht maar draait wel degelijk
    app staat niet in overzicht terwijl hij werkt
    lijst onvolledig scantool mist
    zapier draait maar niet in lijst te zien
    De kassakoppeling draait elke nacht, maar in het overzicht van apps zie ik hem niet staan
    Hoe kan een programma boeken terwijl het niet op de lijst voorkomt?
    Ik mis er eentje in het overzicht, ligt dat aan mij of is hij echt weg
    Leverancier zweert dat hij gekoppeld is, toch komt zijn product in mijn overzicht niet voor
    Volgens mij hebben we vijf koppelingen, Exact laat er vier zien. Waar is nummer vijf?
    Ons kassasysteem boekt gewoon door, maar in het rijtje met apps kan ik het nergens terugvinden
    De lijst met apps is niet compleet, Basecone zou erin moeten staan
    We werken elke dag met TriFact365, maar in de lijst met gekoppelde apps staat het niet.
    Een app die zeker gekoppeld is ontbreekt in het overzicht, waar kan dat aan liggen?
    Ons overzicht toont negen apps terwijl we er tien gebruiken, waarom ontbreekt er een?
    Er mist een koppeling in het overzicht die aantoonbaar elke nacht draait.
    In de lijst van gekoppelde apps mis ik onze kassa, terwijl die gewoon werkt
    Niet alle programma's die wij gebruiken staan in het overzicht van gekoppelde apps
    Onze Power BI-connector staat niet in het overzicht met apps terwijl hij elke nacht draait.
    In het overzicht onder Appmachtigingen mis ik een tool waarvan ik weet dat hij gekoppeld is.
    Waarom zie ik een app van een collega niet terug in de lijst met koppelingen?
    We gebruiken Zapier, maar die staat niet in de lijst met gekoppelde apps.
    Ik tel zes apps in de lijst, maar wij gebruiken er acht; waar zijn de andere twee?
    Ik mis er een in het rijtje, de kassa werkt wel maar staat er niet bij
    We gebruiken Nmbrs dagelijks, maar in de lijst met koppelingen is hij er niet bij
    In mijn inventarisatie mis ik een app die toch echt elke nacht draait
    ik weet zeker dat Shopify loopt maar in de lijst van koppelingen ontbreekt hij
    overzicht niet compleet, mist er minstens één
    Ik weet zeker dat Dyflexis gekoppeld is, toch ontbreekt het in de lijst die ik voor de auditor maakte
    Mijn inventarisatie is niet compleet, van de acht tools zie ik er zes
    Voor de auditor moet de lijst volledig zijn en ik mis aantoonbaar een tool
    app mist in lijst
    zie scanapp nie in overzicht, hij werkt wel
    ons ledenprogramma is zeker gekoppeld maar ik zie het niet in het overzicht
    wij weten zeker dat de app gekoppeld is maar in het totaaloverzicht staat hij niet
    lijst klopt niet, er mist er een
    Ik mis een app in het overzicht die we dagelijks gebruiken
    Waarom staat onze kassa niet bij de gekoppelde apps?
    In de lijst met apps van de groep ontbreekt de kassa-app, terwijl die wel dagelijks boekingen maakt.
    Tableau leest elke nacht onze bv's, maar in het overzicht van apps kom ik hem niet tegen.
    Wij gebruiken Visionplanner dagelijks maar in de lijst met app-machtigingen staat het niet.
    Het aantal apps in het overzicht klopt niet, onze kassakoppeling hoort er ook tussen te staan.
    Volgens de klant gebruikt hij een kassakoppeling, en er komen ook boekingen uit. In het overzicht van apps in Exact zie ik hem nergens staan. Waar kan dat aan liggen?
    In het overzicht met apps ontbreekt onze webshop terwijl die wel boekt.
    Ik zie maar drie apps in de lijst, maar we gebruiken er zeker acht.
    Volgens het overzicht is onze salarissoftware niet gekoppeld, en toch worden er journaalposten gemaakt. Hoe kan een app ontbreken?
    De lijst met apps is niet compleet, onze kassakoppeling staat er niet bij.
    Onze HR-tool boekt dagelijks in Exact maar in de lijst met apps kom ik hem niet tegen.
    Waarom staat onze kassa niet bij de appmachtigingen terwijl hij wel boekt?
    In de machtigingenlijst mist een pakket waarvan ik zeker weet dat het facturen ophaalt.
    Een app die zeker gekoppeld is ontbreekt in de appmachtigingen
    Onze webshopkoppeling werkt gewoon maar staat niet in het overzicht van apps.
    Ik tel acht apps maar we gebruiken er negen, waar is die laatste in de lijst?
    Onze bankapp ontbreekt in het app-overzicht
    Ik zie in de lijst niet de app die onze magazijnier dagelijks gebruikt
    In het overzicht ontbreekt de app waar iedereen hier mee werkt
    Ik mis een programma in het overzicht waarvan ik zeker weet dat het gekoppeld is
    Alleen mijn eigen tools staan in het rijtje, die van collega's zie ik niet
    De scanner van onze boekhouder zie ik niet in de lijst met apps, terwijl er elke dag facturen binnenkomen. Hoe kan dat?
    In de lijst met apps zie ik TriFact365 niet, terwijl we het elke dag gebruiken.
    Onze uren-app koppelt prima maar komt in het overzicht van apps niet voor.
    Volgens de leverancier zijn wij gekoppeld, maar in ons overzicht van apps is hij nergens te vinden.
    Ik mis Pleo in het rijtje apps terwijl de boekingen gewoon doorlopen.
    .opt-other-name =
        hij heet anders
        andere naam
        onder een andere naam
        misschien onder de naam van de firma die het maakt
        misschien heet die bij Exact naar het moederbedrijf
        ze zijn vorig jaar van naam veranderd
        staat mss onder een vreemde benaming
        de leverancier gebruikt intern een andere titel
        Basecone staat er vast als Wolters Kluwer in
        zou onder de fabrikant kunnen hangen
        heet misschien anders hier
        zou onder de naam van de maker kunnen staan
        andere benaming
        De handelsnaam wijkt wellicht af van de naam in het overzicht.
        het merk is overgenomen, dus misschien de oude naam
        zoek onder leverancier?
        er staat wel iets wat erop lijkt
        een codenaam of zo
        wij noemen dat intern 'de scanner', hoe heet die echt
        vorig jaar is dat product hernoemd, misschien zie ik er daarom overheen
        Wij zeggen altijd "het bonnending", dus onder B vind ik niks.
        De maker is vorig jaar gefuseerd
        kan best onder de moedermaatschappij staan
        Er is wel iets met dezelfde kleuren maar een ander woord
        ik zoek waarschijnlijk op de verkeerde benaming
        niet onder die naam
        heet vast anders
        niet zo genoemd
        die term zie ik niet, iets soortgelijks wel
        vorige naam misschien
        misschien staat het onder de naam van die leverancier uit Gent
        heet nu anders, zijn overgenomen
        kan onder het merk van de fabrikant staan
        iets met een afkorting, geen idee hoe ze dat noemen
        kan onder de merknaam van de bouwer staan
        misschien noemt Exact hem anders dan wij
        misschien staat hij onder de fabrikant
        staat er niet onder die naam
    .opt-other-account =
        ik heb nog een account
        ander land
        verkeerd account
        we hebben ook nog een Belgisch Exact
        het loopt via de login van ons kantoor
        ik zit wellicht in de verkeerde omgeving
        twee abonnementen, dit is die van de holding
        via start.exactonline.be waarschijnlijk
        de zusterfirma heeft een apart account
        ik heb ook een Belgische login
        wij hebben twee abonnementen
        verkeerde omgeving misschien
        Onze vestiging in Duitsland werkt met een apart account.
        zit ik wel op het goede adres?
        ik heb nog een tweede login bij Exact, zou hij daar staan?
        de app werkt op exactonline.be
        ik ben ingelogd bij de holding, niet bij de dochter met eigen abonnement
        ik wissel tussen meerdere accounts van mezelf en ben de draad kwijt
        onze app draait op de Duitse site en ik zit nu op de Nederlandse
        Voor de Duitse vestiging loggen we ergens anders in.
        Die draait op ons tweede abonnement, niet op dit
        ik ben nu als holding binnen, de winkel heeft een eigen inlog
        zit ik wel in het goede land?
        Dezelfde mensen, alleen staat er .be in de browser als zij hem gebruiken
        niet het goede account
        verkeerd ingelogd
        niet dit abonnement
        ik zit niet in onze omgeving
        verkeerde login denk ik
        ik heb twee klantnummers bij Exact
        wij hebben ook nog een duitse omgeving
        ik ben ingelogd met mijn privé-mail
        da kan op die van Luxemburg zitten
        ik heb nog een login van mijn vorige zaak
        dit is niet mijn enige account
    .opt-other-user =
        een collega gebruikt de app
        mijn collega gebruikt hem
        een ander gebruikt de app
        iemand anders gebruikt hem
        een collega heeft hem gekoppeld
        hij is van een collega
        een andere gebruiker
        die is van mijn collega
        Tom werkt daarmee, ik niet
        Mieke van de inkoop heeft dat destijds gekoppeld
        dat draait op de login van mijn baas
        een collega doet dat, ik niet
        stagiair heeft ingelogd toen
        Bart gebruikt het, ik heb er nooit mee gewerkt
        loopt via iemand anders hier op kantoor
        een collega werkt daarmee
        mijn baas heeft hem gekoppeld
        niet ikzelf maar iemand van inkoop
        De app wordt gebruikt door een andere medewerker.
        zij heeft dat aangezet
        die is van Tom
        iemand anders zijn koppeling
        ik gebruik het niet zelf
        de collega's in het magazijn hebben daar een login voor
        boekhouder heeft er toestemming voor gegeven, niet ik
        Die is van de magazijnploeg, ik werk er zelf nooit mee.
        Joost heeft dat onder zijn eigen login
        alleen Karin op de debiteuren scant daarmee
        Mijn collega zit er elke dag in, ik niet
        hangt vast aan iemand van de verkoop
        een collega gebruikt hem
        niet ik
        iemand anders
        ik gebruik die niet, zij wel
        niet door mij aangezet
        de salarisadministrateur werkt ermee
        alleen Kees op inkoop werkt ermee
        die gebruiken ze op de afdeling planning, ik nooit
        dat is iets van de salesafdeling
        Ilse werkt ermee, ik niet
        ik heb er nooit zelf mee ingelogd
        alleen de magazijnjongen werkt ermee, niet ik
        dat doet alleen onze loonafdeling
        ik gebruik m zelf niet
    .opt-none-fits =
        geen van deze
        niks daarvan
        ik wil hulp
        geen van deze drie klinkt als ons
        alles al geprobeerd, blijft zoek
        dat is het allemaal niet
        niets van dit rijtje is van toepassing
        wij hebben maar één account en één gebruiker
        nope, iets heel anders
        geen van alle
        heb ik allemaal al geprobeerd
        ik zit vast, kan iemand met mij meekijken
        Geen van deze verklaringen is van toepassing.
        niks daarvan klopt
        ik kom er niet uit
        er is iets anders aan de hand dan wat hier staat
        wie kan me hier verder mee helpen
        dat is het niet
        weet niet waarom hij ontbreekt
        Ik gebruik hem zelf, hier, onder deze naam, en toch niks.
        Alles al bekeken, ik kom er niet uit
        kan ik iemand spreken
        geen van de drie, ik loop vast
        Schakel de beheerder maar in
        niets daarvan
        nee
        nergens te vinden
        klopt geen van alle
        geen idee
        niet een andere naam, niet een ander land, gewoon weg
        bel mij maar op
        niks hiervan
        het is wat anders, hulp gewenst
        nee allemaal niet, ik wil iemand spreken
        past niet, kun je helpen
        niks van dit alles

overview_other-name =
    Staat een app onder de naam van de leverancier?
    Onder welke naam vind ik Power BI in het overzicht?
    Kan het zijn dat ons dashboard in de lijst anders heet dan wij het noemen?
    In de lijst staat Invantive, terwijl wij alleen een rapport in Excel kennen; is dat hetzelfde?
    Hoe heet Klippa in het overzicht van apps, op die naam staat er niks?
    Staat onze scanner misschien onder de naam van de maker in het rijtje?
    In de lijst staat een zekere "Dyflexis Holding BV Connector", die bij ons niemand kent. Kan dat gewoon ons roosterpakket zijn, onder een andere benaming?
    Invantive? Dat ken ik niet, is dat misschien het ding achter onze Excelrapporten?
    Een klant zoekt ons product in zijn overzicht van gekoppelde apps en ziet het niet; staan wij daar onder onze firmanaam?
    In het rijtje staan firma's die ik nooit als leverancier gehad heb, horen die bij een product van ons?
    Er staat "Invantive" tussen, wij hebben toch Power BI? Is dat hetzelfde?
    welke naam hoort bij welk programma, de helft van de regels herken ik niet
    Ik heb een lijstje gemaakt van onze pakketten en vergelijk dat met wat Exact laat zien. Van de helft herken ik de naam niet, van wie zijn ze?
    ik herken ons pakket niet in het overzicht, heet het daar anders?
    andere naam in applijst
    Voor de inventarisatie moet ik ons kassasysteem terugvinden, maar er staan vooral firmanamen. Hoe match ik die?
    staat een app in het overzicht misschien onder de naam van de maker? ik zoek Scanbird en zie die niet
    mis Plooi in de lijst met apps, zou het onder de leveranciersnaam staan?
    hoe heet onze app in het overzicht van Exact, onder "Plooi" niets gevonden
    heet een app in het overzicht anders dan op de site van de leverancier?
    ik ben een overzicht aan het maken en herken sommige namen niet, er staat iets met NL achter
    zoek onze bonnetjesapp in het overzicht maar misschien heet die naar de fabrikant
    In het overzicht heten de apps anders dan wij ze noemen
    Welke van deze namen op de lijst is nu ons declaratieprogramma?
    ik vind onze kassa niet terug in de lijst, staat die onder de naam van de fabrikant?
    Waarom staat er een landcode achter een app in de lijst?
    app andere naam in appmachtigingen
    zoek yuki koppeling in de lijst maar staat er onder iets heel anders denk ik
    Ik zoek Booq in het overzicht maar zie alleen een naam van een bedrijf dat ik niet ken, kan dat het zijn?
    Staat een kassa in dat overzicht onder de merknaam of onder de firma erachter?
    staat Klippa soms onder een andere benaming in het overzicht, met NL erachter ofzo
    kan een app onder een andere naam in het overzicht staan dan de merknaam?
    bij de inventarisatie vind ik Dyflexis niet, heet die anders in exact
    De app heet bij ons in de wandelgangen 'het kassasysteem', onder welke naam zou die in de lijst kunnen staan?
    Ik zoek in het overzicht op de productnaam en vind niks, kan het onder de firma staan?
    heet een app in Exact soms anders dan bij ons op de factuur? ik herken de helft niet, zoek de scanner
    in het overzicht staat een app met 'NL - slimmer boekhouden' erachter, welke van onze pakketten is dat
    staat bol-koppeling in het overzicht misschien onder de naam van de maker?
    app onder andere naam in overzicht?
    staat als bedrijfsnaam vermeld ipv productnaam?
    De kassa staat niet onder haar eigen naam in de lijst met apps, kan dat?
    In het overzicht zie ik geen 'Spendcloud' maar wel iets van ProActive NL, is dat hetzelfde?
    onder welke naam staat een app in de lijst, merknaam of bedrijfsnaam
    de naam in de lijst komt niet overeen met hoe ons programma heet, is dat wel hetzelfde?
    Heet de app in Exact soms anders dan de leverancier?
    De klant noemt zijn bonnenprogramma Bonnie, maar in de lijst met apps lees ik alleen bedrijfsnamen. Welke is het?
    In de lijst van gekoppelde apps zie ik geen Dyflexis, kan het daar anders heten
    Ons kassasysteem staat niet onder zijn eigen naam in het overzicht, onder welke dan wel?
    Kan een app in de lijst een andere naam hebben dan op de doos staat?
    Ik zoek Lightspeed in het overzicht maar daar staat alleen iets met 'LS Retail BV NL', is dat hem?
    Heet de app in die lijst misschien anders dan op het icoontje van mijn telefoon?
    De leverancier is omgedoopt na een overname, onder welke naam moet ik hem in de lijst zoeken
    in het overzicht staan namen die ik niet herken en mijn scanapp zie ik niet, heet die anders
    onbekende merknaam, is dit onze app onder andere naam
    Onze bonnentool heet in het dagelijks gebruik anders; onder welke naam zou die in de lijst kunnen staan?
    Staat onze scanner soms onder een andere naam in de lijst met apps?
    In de lijst met koppelingen vind ik geen Klippa maar wel iets wat erop lijkt, is dat dezelfde?
    Hoe herken ik onze kassa in de applijst als hij daar anders heet?
    In het overzicht van apps kan ik de productnaam niet vinden, heet die daar anders?
    Kan het dat een gekoppelde app in het overzicht een andere naam heeft dan op onze factuur?
    zou de webshop onder een andere naam in de lijst met apps kunnen staan
    Heet Klippa in het overzicht misschien anders, met een landcode erachter ofzo
    staat een app daar onder de naam van het softwarehuis in plaats van het product, ik tel mijn koppelingen
    Kan het zijn dat een tool in de lijst onder de naam van het moederbedrijf van de leverancier staat?
    In mijn inventaris zoek ik de urenapp onder zijn merknaam, kan hij daar anders heten?
    zoeken in overzicht, app heet daar misschien anders
    de kassa heet in dat lijstje blijkbaar anders, hoe herken ik hem
    kan onze software in het overzicht van de klant onder de naam van ons moederbedrijf staan?
    Kan een app onder de leveranciersnaam in het overzicht staan?
    De app heet bij ons anders dan wat ik in het overzicht zie staan, hoe herken ik hem?
    Kan het zijn dat onze scansoftware in het overzicht van apps onder een andere benaming staat?
    Ik zoek onze koppeling op naam in de lijst maar vind haar niet, heet die soms anders?
    Ik zoek ons scanpakket in de lijst met apps maar misschien staat het onder de maker.
    Ik zoek onze urenapp in de lijst van koppelingen, misschien staat die er onder een andere naam?
    Heten apps in het overzicht anders dan in de winkel, met een landcode erachter of zo?
    Ik herken onze scanner niet in het app-overzicht, staat die onder de naam van de leverancier?
    Onze scan-app staat in de lijst onder een naam die ik niet herken, klopt dat?
    We gebruiken Zenvoices maar zie in de lijst met apps iets met een andere naam, kan dat dezelfde zijn?
    .done =
        jawel, hij stond er onder een andere naam in
        gevonden onder de M van het moederbedrijf
        de leverancier gebeld, die noemde de juiste naam
        Wolters Kluwer stond erbij, dat is hem
        jawel, onder het merk
        opgelost, stond er al
        Onder de moedermaatschappij stond hij wel.
        gezocht op wie de rekening stuurt en daar was ie
        er stond NL achter, daarom las ik eroverheen
        Zo zeg, heet dat ding zo. Gevonden
        zal ik doen
        hij heette er iets met "connector NL" achter
        onder de firmanaam stond hij inderdaad
        heet daar ineens anders, wat flauw
        oké ik zoek verder in de lijst
        terug graag, heb hem
        ja hoor, onder de fabrikant gevonden
        heet daar 'online facturen - slim geregeld', terug maar
        oké. begrepen. zoek opnieuw.
        onder andere naam gespot, met .NL
        oh die heet naar het moederbedrijf

overview_other-account =
    Lege lijst met apps, ben ik wel bij het juiste bedrijf ingelogd?
    Staan de koppelingen van onze Belgische vestiging in een ander overzicht?
    Ik heb twee aanmeldingen voor Exact; in welke van de twee vind ik de lijst met onze apps?
    Lijst met aangesloten programma's is bij mij leeg, zit ik wel in het goede Exact?
    Het overzicht met koppelingen is bij mij leeg, terwijl we er minstens tien hebben. Ik ben ingelogd op de .be-site omdat ik vanuit Antwerpen werk; kan dat de verklaring zijn?
    Ik zie nul gekoppelde programma's terwijl mijn webshop elke nacht doorboekt. Kijk ik onder het verkeerde abonnement?
    Mijn bank vraagt welke derden aan de hotelcijfers kunnen. In het Belgische Exact vind ik niets terug, maar we hebben ook nog een Nederlands, moet ik dáár gaan kijken?
    Mijn lijst met gekoppelde apps is bijna leeg, zit ik misschien in het verkeerde abonnement te kijken?
    We hebben in België en Nederland een account. Moet ik in allebei opzoeken welke apps er zijn?
    Als ik via .nl inloog zie ik andere koppelingen dan via .be, welke opsomming is de echte?
    Voor het register moet ik ook de apps van onze Duitse vestiging opnemen. In het overzicht dat ik zie staat alleen Nederlandse software.
    Moet de inventarisatie ook over onze Duitse vestiging gaan? Daar log ik apart in en die koppelingen zie ik hier niet terug
    we hebben twee exact omgevingen, moet ik het overzicht van apps in beide bekijken
    apps die in belgië gekoppeld zijn, zie ik die in het nederlandse overzicht
    Geldt de lijst met toepassingen per land of voor al onze Exact-accounts samen?
    overzicht apps .nl en .de apart?
    misschien mist mijn overzicht apps omdat we ook een duits account hebben
    overzicht per land of account
    Wij werken in twee Exact-omgevingen. Moet ik voor een volledige lijst met koppelingen in beide kijken?
    we hebben ook een account bij Exact België. Staan die koppelingen in een apart overzicht?
    Duits filiaal werkt op exactonline.de, die koppelingen mis ik in mijn overzicht van .nl
    in het overzicht zie ik de apps van onze Belgische vestiging niet
    moet ik voor het overzicht op .nl of .be kijken
    Ik zie de apps van ons Belgische bedrijf niet in het Nederlandse overzicht
    Wij hebben twee Exact-omgevingen, in welke kijk ik voor de volledige applijst?
    Het overzicht is bijna leeg, misschien zit ik met de verkeerde login te kijken
    Moet ik per land apart inloggen om te zien welke apps er gekoppeld zijn?
    applijst exactonline.de apart bekijken?
    Mijn andere account heeft ook koppelingen, waarom staan die niet in dit overzicht?
    In het overzicht onder .nl zie ik onze Gentse zaak zijn apps niet, moet ik op een ander adres zijn?
    Zien we daarom maar de helft van de apps, omdat de Belgische zaken op .be staan?
    In het overzicht van .nl ontbreken de apps van onze Belgische tak
    overzicht op .nl toont niks van onze Belgische koppelingen
    Wij hebben ook een Belgische afdeling, in mijn overzicht zie ik de apps van daar niet
    Ik heb twee logins, een voor de kerk en een voor de school. In welke moet ik kijken om de apps te zien?
    Ik werk in twee landen met Exact en zie maar de helft van de apps in mijn overzicht
    we hebben een nederlandse en een duitse exact, in welke staat dan het overzicht met onze webshop
    overzicht is leeg, zit ik misschien onder het verkeerde account of land
    ik zie maar één app en dat kan niet, misschien zit ik in de verkeerde Exact
    overzicht lijkt leeg, maar we hebben ook een exactonline.be
    inventaris van koppelingen mist er een paar, die zitten vast op ons Duitse Exact
    verkeerd account ingelogd, andere apps
    overzicht leeg, misschien ander exact account
    De lijst met apps is leeg, maar ik zit met mijn .be-account te kijken terwijl alles op .nl draait
    De Belgische tak heeft een eigen omgeving, zie ik hun apps ook in dit lijstje?
    we hebben nog een Nederlandse Exact, daar hangen misschien ook apps aan die hier niet in de lijst staan
    Ik zie de Belgische koppelingen niet, ander Exact-adres?
    Er staan amper apps in de lijst, ik zit misschien in de verkeerde omgeving, die van België
    Het overzicht toont niks van onze Belgische tak, zit ik bij het verkeerde land?
    Ik mis de apps van ons Belgische filiaal in de lijst, moet ik daar apart inloggen?
    Ik heb een Belgische en een Nederlandse inlog, in de lijst van de ene zie ik de app niet
    Na de verhuizing naar België hebben we twee Exacts, in deze lijst ontbreekt de webshop
    de app waar ik naar zoek zit wellicht in onze belgische omgeving, hoe zie ik die lijst
    applijst leeg bij ander land account
    Onze Belgische tak heeft een eigen Exact-adres; kan het zijn dat het overzicht van apps daarom zo leeg is?
    Wij hebben ook een Belgische Exact-omgeving, staat de app die ik in de lijst mis misschien daar?
    De lijst met gekoppelde apps lijkt van een andere omgeving, hoe zie ik of ik in het goede land zit?
    Wij hebben omgevingen in drie landen; op welk adres bekijk ik de lijst met apps?
    Waarom zie ik in het overzicht andere apps dan mijn collega, zitten we op verschillende adressen van Exact?
    In het overzicht van apps zie ik minder dan verwacht, misschien zit ik in de verkeerde Exact-omgeving
    We hebben een Duits en een Nederlands Exact-account, in welk overzicht moet ik zoeken naar de gekoppelde app?
    We hebben ook een Belgisch Exact-account; staan die koppelingen in dezelfde lijst met apps?
    ik zie de apps van onze Nederlandse zaak, maar die van de Duitse niet, waar staan die
    Wij werken op .nl en .be, moet ik de lijst met apps in allebei bekijken?
    we hebben ook .com en .fr, staan die koppelingen in dezelfde lijst
    Bij de inventarisatie van de Belgische dochter zie ik uitsluitend Nederlandse apps, logisch?
    Appinventaris voor de Spaanse dochter laat Nederlandse apps zien
    overzicht toont niks, misschien ander land
    in de Belgische omgeving zie ik andere apps dan verwacht, zit ik in het goede land voor het overzicht?
    het overzicht toont maar twee apps, misschien kijk ik in de Nederlandse terwijl de koppelingen aan de Belgische hangen
    Ik zie andere apps dan verwacht, zit ik in het verkeerde land?
    Voor onze Belgische en Nederlandse vennootschappen zie ik verschillende apps, moet ik apart inloggen per land?
    Onze klant heeft twee Exact-omgevingen; moet ik voor het overzicht van apps in allebei kijken?
    Ik beheer een Nederlandse en een Belgische omgeving en zie de Belgische apps niet in het overzicht.
    De Duitse koppelingen ontbreken in mijn lijst met apps, staan die onder een ander Exact-adres?
    Ik mis apps in de lijst, maar we hebben ook nog een Belgische Exact-omgeving. Moet ik daar kijken?
    Mijn lijst met apps is bijna leeg, misschien kijk ik in de verkeerde Exact-omgeving of in het verkeerde land.
    In het overzicht missen de apps van onze Duitse tak, die op exactonline.de zit.
    .done =
        in het Belgische account stond hij wel
        daar gekeken, en jawel
        opnieuw ingelogd bij het juiste land
        bij de holding ingelogd en hij stond er
        stond in het abonnement van kantoor
        juist, verkeerd land
        Op .be ingelogd en ja, daar staat ie.
        Ander abonnement gekozen, lijst opnieuw open
        adresbalk nagekeken, bij mij klopt het
        nu als de winkel binnen in plaats van als holding
        gewisseld
        met mijn andere login zie ik em wel
        bleek de .be te zijn
        andere login gepakt en daar stond ie
        ik zat inderdaad op het Duitse adres
        opnieuw ingelogd, zet me terug
        op het verkeerde land gezeten, nu klopt het
        andere login gepakt, terug naar de lijst
        browser zegt nl. was goed. lijst graag.
        andere login geprobeerd, daar staat hij
        nu op .be en de lijst openen
        omgewisseld van account

overview_given-by-other-user =
    Welke collega heeft deze app gekoppeld?
    Wie heeft Lightspeed toestemming gegeven?
    Zie ik ook de apps die mijn collega's hebben aangesloten?
    Op mijn eigen lijst staat bijna niets, terwijl mijn collega er een hele rits heeft; hoe zien we alles van het hele team samen?
    Een oud-collega keurde ooit van alles goed; wat er op haar naam loopt wil ik in kaart hebben.
    Wie heeft een bepaalde app destijds toegelaten, en wanneer, kan ik dat terugvinden?
    Kan ik ook zien wat mijn collega's hebben aangesloten, of alleen mijn eigen spullen?
    In mijn eigen beveiligingsscherm tel ik vier apps, mijn collega ziet er op hetzelfde abonnement negen. Hoe kunnen die opsommingen verschillen en welke is compleet?
    zie ik in dat overzicht ook wat mijn vrouw heeft gekoppeld met haar inlog?
    Kan ik als vennoot zien welke van mijn medewerkers een bepaald pakket toegelaten heeft?
    Kan ik zien wie van ons destijds ja heeft geklikt bij deze app?
    Ik zie in mijn lijstje drie koppelingen, mijn collega heeft er zeven. Waarom verschilt dat?
    hoe zie ik welke apps door andere medewerkers zijn goedgekeurd, bij mij staan alleen de mijne
    overzicht apps die collega's hebben goedgekeurd
    In de lijst staat een app die niemand kent. Ik wil achterhalen wie van de collega's die ooit heeft goedgekeurt.
    Ik wil ook zien wat mijn collega's hebben goedgekeurd, ik krijg volgens mij alleen mijn eigen koppelingen te zien
    in het overzicht zie ik de app van mijn collega niet, waar kan zij kijken
    hoe maak ik een compleet lijstje als iedere gebruiker alleen zijn eigen apps ziet
    Ziet een collega in haar eigen lijst andere toepassingen dan ik?
    apps van anderen inzien, wie mag dat
    een collega gebruikt een app die niet in mijn lijstje staat, hoe krijg ik die in het overzicht
    app van collega in overzicht
    Voor het register wil ik ook zien wat anderen hebben goedgekeurd. Kan ik in hun lijst kijken?
    app van mijn collega zie ik niet in mijn lijst
    Kan ik zien welke apps een andere medewerker heeft gekoppeld?
    De app van Yvonne komt in mijn rijtje niet voor, waar ziet zij hem wel?
    de app die ik mis in de lijst gebruikt enkel mijn collega, kan het dat alleen zij die ziet
    ik mis een app die Wim gebruikt, kan enkel Wim die zien in zijn lijst?
    overzicht is niet volledig, mijn collega heeft zelf iets gekoppeld geloof ik
    collega gebruikt een app maar ik zie die niet in mijn overzicht
    Waarom zie ik de apps van mijn collega's niet in mijn lijstje?
    Een collega werkt met een app die ik in mijn overzicht niet zie
    Kan ik zien welke apps mijn collega heeft gekoppeld?
    Staat de app die Karin aanzette alleen bij haar in beeld?
    app van collega niet zichtbaar in mijn lijst
    Op de inkoopafdeling gebruiken ze een tool die bij mij niet in de lijst met apps voorkomt
    Waar moet mijn collega kijken om zijn koppelingen aan mij te laten zien?
    Ik zie de zorgplanner niet in het overzicht, kan dat omdat een collega hem gekoppeld heeft?
    Collega van de receptie heeft die app zelf gekoppeld, zie ik hem daarom niet in mijn overzicht?
    Ik mis in mijn overzicht de app die de souschef gebruikt, alleen hij ziet die zeker?
    De loonapp van mijn collega zie ik niet in mijn overzicht, klopt dat?
    ik mis een app in mijn overzicht, waarschijnlijk heeft de controller hem aangesloten
    In mijn overzicht ontbreekt een app die mijn collega van de crèche heeft aangezet, hoe krijg ik die te zien?
    Hoe krijg ik in beeld wat mijn collega van de andere locatie zelf heeft gekoppeld?
    in mijn lijst ontbreekt een app die de chef werkplaats ooit heeft toegelaten, kan ik die ergens zien
    kan ik de apps zien die mijn compagnon heeft toegelaten of moet hij zelf kijken
    de scanner is door de bedrijfsleider gekoppeld, hoe kan ik die toch in mijn overzicht krijgen
    mijn lijst toont de tool van marketing niet, zij hebben hem aangesloten
    collega ziet app wel, ik niet
    app van andere gebruiker zien
    Ik weet zeker dat mijn collega een planner heeft gekoppeld maar ik zie hem in mijn overzicht niet
    een collega gebruikt wel een koppeling die ik in mijn lijst niet terugzie
    mijn zus heeft ook apps gekoppeld, die zie ik niet in mijn lijst
    mijn man ziet andere apps dan ik in dat beveiligingscentrum, hoe zie ik die van hem
    Een collega koppelde die app, waarom zie ik hem niet?
    Een collega gebruikt dagelijks een app die ik in mijn lijst niet terugzie. Hoort die er niet te staan, of ziet alleen zij hem?
    Een assistente bij de klant gebruikt een rapportagetool die niet in het lijstje van de directeur staat. Hoe krijg ik hem toch in mijn overzicht?
    Ik zie in mijn lijst maar twee apps, de rest is vast door collega's gekoppeld. Hoe krijg ik die ook in beeld
    Ik zie in mijn lijst alleen mijn eigen spullen, waar staat wat mijn collega heeft aangesloten?
    De app van de collega van verkoop zie ik niet in mijn overzicht. Moet zij die lijst zelf openen?
    De app die ik mis in de lijst is door mijn baas goedgekeurd. Mag ik hem dan niet zien?
    Mijn collega ziet de app wel in haar lijst staan en ik in de mijne niet, hoe krijg ik hem te zien
    In mijn rijtje met apps staat er geen, en op het scherm van Karel drie. Wie heeft gelijk?
    Ik weet dat de urenapp meeleest sinds maart, maar bij mijn eigen apps staat hij niet, een collega heeft hem toegevoegd
    ik mis een app die de collega gebruikt, ziet alleen zij die
    collega's app niet in mijn overzicht
    Ik zie in mijn eigen lijstje geen Klippa, maar collega Tom gebruikt het dagelijks. Staat het dan bij hem?
    De app ontbreekt in mijn lijstje omdat mijn collega hem heeft aangezet, hoe krijg ik hem te zien?
    De app van mijn collega staat niet in mijn overzicht, wie kan hem wel zien?
    Kan het dat een app van een collega voor mij onzichtbaar is in het overzicht?
    In mijn eigen scherm mis ik de app van Joost; kan hij hem zelf wel zien?
    Een collega gebruikt een app die in mijn overzicht niet voorkomt, hoe kan dat?
    Ik zie in mijn lijst maar twee apps, waar staan de koppelingen die collega's hebben gemaakt?
    Alleen mijn collega ziet Teamleader bij zijn apps, daarom ontbreekt hij in mijn overzicht zeker?
    in mijn lijst staat de urenapp niet, mijn collega gebruikt hem wel
    Een collega werkt met een app die in mijn overzicht niet opduikt, waar ziet zij hem dan
    collega gebruikt een app die ik in mijn overzicht niet zie
    Mijn overzicht toont de app van een collega niet, terwijl zij hem dagelijks gebruikt
    Waarom zie ik in mijn overzicht niet wat de salarisadministrateur heeft gekoppeld?
    zie app van collega nie in mijn overzicht
    een collega werkt met een app die ik niet in mijn overzicht zie
    app van collega zie ik niet in mijn lijstje, ziet alleen hij die?
    Mijn collega koppelde iets, waarom zie ik dat niet in mijn overzicht?
    De kassa-app van een klant staat niet tussen mijn apps, mijn collega gebruikt hem wel, waar ziet zij hem dan?
    Een collega zegt dat hij een app heeft gekoppeld, maar in mijn overzicht zie ik die niet. Waar staat hij dan?
    Mijn collega gebruikt een app die ik in mijn lijst niet zie, hoe komt dat?
    Een app van een collega zie ik niet in mijn overzicht, hoe krijg ik die te zien?
    Als een collega een app heeft goedgekeurd, kan ik die dan ook zien?
    Waarom zie ik de app van mijn collega niet in mijn overzicht?
    De controller heeft een app gekoppeld die ik in mijn overzicht niet terugvind, waar kan zij hem zien?
    Hoe kom ik te weten of mijn collega nog andere apps heeft toegelaten die ik niet zie?
    De app van mijn collega zie ik niet tussen de gekoppelde apps, hoe komt dat?
    .done =
        collega heeft gekeken, bij haar staat ie
        Mieke ziet hem in haar lijst
        navraag gedaan, het loopt via Bart
        baas bevestigt dat het op hem staat
        ze heeft me een schermafdruk gestuurd
        dan is dat verklaard
        Karin heeft gekeken, bij haar staat hij.
        gevraagd aan Joost, hij heeft hem inderdaad
        Ik heb even meegekeken op haar scherm
        dan noteer ik hem onder zijn naam, door
        helder
        Kees heeft gekeken, hij staat bij hem
        Ilse keek en ja, bij haar
        ik heb het doorgegeven aan de beheerder, verder
        collega heeft gekeken en hij staat bij haar
        ok zij checkt het, ik ga verder
        duidelijk, terug naar de lijst nu
        zij heeft gekeken, hij staat bij haar
        ok weet genoeg, ga verder
        collega bevestigt. terug.
        sandra heeft gekeken en ziet hem
        beheerder kijkt mee, hij heeft alles voor zich
        collega vindt hem, verder

overview_attention-required =
    oranje uitroepteken bij een app
    Aandacht vereist
    Wat betekent het oranje uitroepteken?
    Er staat een oranje tekentje naast de app
    Moet ik iets doen met dat waarschuwingsteken bij WooCommerce?
    Achter drie van onze koppelingen verschijnt sinds kort de melding dat er aandacht nodig is, zonder enige uitleg. Is dat ernstig?
    Dat oranje tekentje bij die ene wil ik kunnen uitleggen
    Uitroepteken achter Klippa: wat wil dat zeggen?
    Moet ik iets doen als er Aandacht vereist bij een koppeling staat?
    wat betekent dat oranje uitroepteken
    Achter één programma staat een waarschuwingsdriehoekje, moet ik me zorgen maken?
    Bij drie van de achttien apps staat een oranje teken met "Aandacht vereist". Onze auditor wil weten wat dat inhoudt; ik kan er nergens toelichting op vinden.
    Is dat uitroepteken achter Teamleader een teken dat er iets met de beveiliging niet in orde is, of kan ik het als kennisgeving beschouwen?
    Wat betekent dat oranje driehoekje naast Shopify?
    Aandacht vereist staat er. Waarvoor dan, zeg het er dan bij!
    Wat is de betekenis van dat oranje uitroepteken achter een leverancier? Het wordt nergens toegelicht.
    bij Lightspeed een geel-oranje tekentje met ‘Aandacht vereist’, moet ik stressen?
    Er stata een oranje driehoekje met uitroepteken naast een app, wat wil dat zeggen?
    "Aandacht vereist" zegt Exact, waarvoor dan?
    Bij twee apps in de lijst een oranje icoontje, bij de rest niet. Moet ik me zorgen maken?
    oranje uitroepteken bij app
    Aandacht vereist betekenis
    Vanmorgen stond er ineens een oranje uitroepteken bij onze scanner. Alles loopt nog, maar moet ik ergens bang voor zijn?
    Toen ik de lijst voor de audit wilde printen zag ik bij drie pakketten "Aandacht vereist". Niemand kan me uitleggen waar dat op slaat.
    Wat wil dat oranje uitroepteken me vertellen, moet ik me zorgen maken?
    de auditor vroeg waarom er bij twee apps Aandacht vereist staat en ik stond met mijn mond vol tanden
    er staat een oranje uitroepteken bij een app
    Aandacht vereist bij een app in exact, wat moet ik doen
    Wat betekent de melding 'aandacht vereist' in de lijst met apps?
    oranje teken naast basecone in appmachtigingen
    Wat betekent het oranje uitroepteken bij een programma in Exact?
    er staat 'Aandacht vereist' naast ons scanpakket, moet ik iets doen
    In mijn lijst staat bij één programma een waarschuwingsteken. Is er iets stuk?
    oranje teken achter de naam, geen uitleg erbij
    'aandacht vereist' krijg ik niet weg
    er staat een oranje uitroepteken bij een van de apps
    aandacht vereist bij app
    In de lijst met koppelingen heeft één regel de tekst 'Attention required'. Moet ik me zorgen maken?
    Er staat 'aandacht vereist' naast de bankkoppeling, wat is daar mis mee
    wat betekent dat waarschuwingstekentje in de lijst
    Wat betekent "Aandacht vereist" naast de naam van een koppeling?
    er staat aandacht vereist bij Klippa, moet ik iets doen?
    uitroepteken in appmachtigingen, wa wil dat zeggen
    ik zie een oranje teken bij TriFact maar het werkt gewoon
    collega stuurde een screenshot van appmachtigingen met een oranje driehoekje/uitroepteken, is dat ernstig
    er staat "Aandacht vereist" met een oranje uitroepteken bij een app
    Wat betekent het oranje driehoekje bij onze koppeling
    aandacht vereist?? wat moet ik doen dan
    bij onze koppeling met de webwinkel brandt iets oranje, aandacht nodig of zoiets
    Er staat aandacht vereist achter onze webshopkoppeling, wat betekent dat?
    waarschuwing naast app in appmachtigingen, is dat erg
    app heeft een geel driehoekje met aandacht
    Wat betekent Aandacht vereist bij een gekoppelde app?
    aandacht vereist app exact
    Bij Basecone verschijnt ineens een waarschuwingsteken in het overzicht, moet ik wat doen?
    Waarom wil Exact dat ik naar die ene app kijk? Er staat een oranje ding achter
    Uitroepteken naast koppeling, hij lijkt wel gewoon te werken
    oranje uitroepteeken bij n app wa is dat
    Bij de bonnetjesapp staat een oranje uitroepteken, moet ik me zorgen maken?
    wat is 'aandacht vereist' bij een app
    Wat wil dat oranje uitroepteken zeggen bij onze kassa in de lijst met apps?
    Attention required staat er naast de bestelzuil, moet ik me zorgen maken?
    oranje uitroepteken bij een app in het overzicht
    Wat bedoelt Exact met "Aandacht vereist" achter Dyflexis
    een van de gekoppelde programma's heeft een oranje icoontje gekregen, is dat erg?
    bij een van de koppelingen staat 'aandacht vereist'
    er staat een waarschuwingsteken naast Basecone in de lijst, is er iets mis?
    oranje icoontje achter app, ernstig?
    de ene rij heeft een oranje teken, mijn chef denkt aan een hack
    Achter een van de apps staat een oranje uitroepteken, moet ik me zorgen maken?
    Wat betekent 'Aandacht vereist' bij een app?
    ik zie 'aandacht vereist' staan, is dat erg? verder werkt alles
    Oranje driehoekje of zoiets naast de naam van het bonnenprogramma, wat wil het van mij?
    Naast de ledenapp verscheen vannacht een oranje uitroeptekentje, en niemand weet wat ermee moet
    Uitroepteken oranje, en de app loopt gewoon. Laten staan?
    Oranje uitroepteken naast onze voorraadkoppeling
    wat betekent 'attention required' in de applijst van exact
    achter de scanner staat in de lijst een waarschuwingsteken maar hij lijkt gewoon te werken
    er staat een oranje dingetje bij Dyflexis in de lijst
    bij Lightspeed staat een oranje uitroepteken met aandacht vereist
    aandacht vereist bij plugin?? wat moet ik doen
    wat betekent dat uitroepteken achter onze webshop in de lijst met apps
    er staat een waarschuwingsdriehoekje achter een van de koppelingen, moet ik daar iets mee
    aandacht vereist bij bankapp
    achter de bankapp staat sinds kort een oranje teken en de tekst dat er aandacht nodig is
    Bij het reserveringssysteem staat een oranje uitroepteken in de lijst van apps, wat moet ik daarmee?
    wat betekent aandacht vereist naast onze planner
    Attention required staat in het oranje bij de kassa terwijl alles gewoon binnenkomt
    'Aandacht vereist' naast Basecone in de lijst, moet ik schrikken?
    oranje driehoekje bij de koppeling, wat is er mis
    waarom staat er een waarschuwing in oranje bij één van de apps op de pagina
    er staat een oranje uitroepteken bij onze kassa in de lijst met apps
    'Aandacht vereist' zegt Exact naast de app, moet ik mij zorgen maken?
    oranje driehoekje bij Basecone in appmachtigingen, wat scheelt eraan
    in de applijst staat bij de webshop dat er aandacht vereist is, en verder niks
    Wat betekent Aandacht vereist bij een app?
    Er staat een oranje uitroepteken naast de app
    Aandacht vereist, is dat erg?
    Moet ik iets doen bij een app met waarschuwingsteken?
    Bij het doornemen van de apps van een cliënt staat er bij eentje een oranje driehoekje met aandacht vereist. Moet ik hem wakker bellen?
    In de applijst van drie klanten zie ik bij hetzelfde pakket een oranje uitroepteken. Wat betekent dat en moeten zij iets doen?
    Aandacht vereist staat er bij de webshop in de applijst, en de klant vraagt mij wat er dan aandacht nodig heeft.
    Bij de WMS-app staat een oranje uitroepteken, aandacht vereist, is dat erg
    wat betekent attention required achter een app in exact
    oranje driehoekje bij Dyflexis in app-machtigingen, moet ik iets
    Bij een van de pakketten in het rijtje staat een oranje uitroepteken
    Wat wil Exact zeggen met dat oranje driehoekje achter Dyflexis in de lijst
    Wat betekent aandacht vereist bij een app, moet ik daar iets mee?
    Er staat een oranje uitroepteken achter onze kassa, is dat erg?
    Kan ik een app met 'aandacht vereist' rustig zo laten staan?
    Er staat een oranje uitroepteken naast Dyflexis, is dat erg?
    bij een van de apps in de rij zie ik een geel driehoekje met tekst dat het mijn aandacht vraagt
    Achter de naam van de scantool staat ineens iets met aandacht, in oranje. Gisteren niet
    Wat wil dat waarschuwingstekentje zeggen naast ons kassaprogramma in de lijst met machtigingen?
    In het rijtje apps is er eentje gemarkeerd alsof er iets moet gebeuren, maar ik mag er niet op klikken voor uitleg
    Oranje icoontje naast de app, verder doet alles het gewoon. Moet ik iets?
    Aandacht vereist, oranje, bij twee van de acht apps. De andere zes niet. Wat is dat?
    mag ik dat oranje teken bij die app negeren
    Sinds vanmorgen staat er bij een app in de lijst een oranje uitroepteken, gisteren nog niet
    Er staat opeens Aandacht vereist naast onze scanner, is er iets ergs gebeurd
    Na het weekend prijkt er een waarschuwingsteken bij de webshop in het overzicht van apps, de orders komen wel gewoon
    achter een app staat Aandacht vereist, moet ik iets
    wat betekent 'Aandacht vereist' bij die koppeling
    'attention required' bij de scanapp, negeren of niet
    aandacht vereist oranje uitroepteken app
    oranje driehoek bij app exact
    oranje uitroepteken in appmachtigingen
    aandacht verreist bij app
    Wat betekent dat oranje uitroepteken achter een van de apps?
    Aandacht vereist staat er bij Basecone, is dat erg of kan ik het negeren
    Is een oranje driehoekje in de lijst met apps een beveiligingsprobleem of alleen een waarschuwing?
    er staat attention required bij 1 app. is dat normaal?
    Verdacht of onschuldig: een app met het bordje 'let op' in oranje
    De ene app heeft een waarschuwingsteken en de andere niet, wat is er dan mis
    Onze boekhoudster schrok van 'aandacht vereist' bij Klippa. Terecht?
    Bij een van de apps staat een oranje uitroepteken, wat wil Exact van mij?
    Wat betekent aandacht vereist achter onze urenkoppeling?
    Wat moet ik doen met de melding Aandacht vereist bij een gekoppelde app?
    Er verscheen een oranje teken bij onze salarisapp in de lijst, is er iets mis?
    Wat wil Exact zeggen met dat oranje uitroepteken naast Dext?
    wat betekent aandacht vereist bij een app in de lijst
    Bij een van de gekoppelde apps staat een oranje uitroepteken, moet ik daar iets mee?
    Achter de app staat Aandacht vereist, wat is er dan mis?
    Wat bedoelt Exact met Aandacht vereist achter Shopify in de applijst?
    Bij een app in de lijst staat een oranje uitroepteken met Aandacht vereist, wat betekent dat?
    Moet ik iets doen als er Aandacht vereist staat bij onze scanapp?
    Wat betekent het oranje teken bij een van onze gekoppelde apps?
    Er verscheen Actie vereist naast onze scan-app in de lijst, moet ik iets doen?
    Is een app met Aandacht vereist in de lijst kapot of alleen verouderd?
    Wat betekent het oranje teken bij Simplicate onder de gekoppelde apps?
    er staat een oranje uitroepteken bij de app in de lijst
    Aandacht vereist staat er bij Dyflexis, moet ik me zorgen maken
    Oranje uitroepteken bij drie van de apps op de lijst, wat betekent dat
    Er staat 'aandacht vereist' achter Basecone maar alles loopt gewoon
    oranje uitroepteken bij Basecone in de lijst
    'Aandacht vereist' staat er achter de kassakoppeling, moet ik iets
    Oranje uitroepteken achter twee apps in het overzicht, is dat een bevinding?
    Aandacht vereist staat er, waarvoor dan?
    Bij een app in het overzicht staat een oranje driehoekje, is dat een risico?
    aandacht vereist wat is da
    er staat attention required
    bij een van de apps staat een oranje uitroepteken
    Wat wil 'Aandacht vereist' zeggen in dat lijstje?
    er staat een oranje uitroepteken bij onze app in de lijst van klant
    Aandacht vereist staat er, maar waarvoor vertelt het niet
    client stuurt screenshot met waarschuwingsteken bij ons pakket in zijn appslijst. Moet hij iets doen?
    Achter een app staat een oranje uitroepteken
    Wat betekent aandacht vereist bij een koppeling?
    Bij een van de apps van onze groep staat Aandacht vereist met een oranje uitroepteken, wat is er dan mis?
    Er staat een oranje teken met aandacht vereist bij Basecone op kantoor, moet ik daar iets mee?
    Wat moet ik met de status aandacht vereist bij Dext in de applijst?
    Sinds gisteren staat er in de lijst met apps achter Visionplanner dat er aandacht nodig is.
    Wat is er mis als er bij een app een waarschuwingstekentje staat in het overzicht van machtigingen?
    Wat betekent aandacht vereist met een oranje uitroepteken achter een app?
    Bij twee apps staat een oranje driehoekje met 'aandacht vereist', werken die nog?
    Oranje uitroepteken achter een app bij appmachtigingen
    Bij de app van onze bankkoppeling staat ineens Aandacht vereist, terwijl alles lijkt te werken.
    Moet ik iets doen met Aandacht vereist in de lijst met apps?
    oranje uitroepteken naast een app
    In de lijst met apps staat bij onze kassa ineens Aandacht vereist. De kassa boekt gewoon door, moet ik me zorgen maken?
    Bij twee apps staat Aandacht vereist, moet ik mij zorgen maken?
    Er staat Aandacht vereist bij onze scanapp, betekent dat dat hij stuk is?
    Oranje uitroepteken bij een app in Exact
    Waarom staat er aandacht vereist bij onze webshopkoppeling in de applijst?
    .done =
        app nagekeken, die krijgt gewoon nieuwe facturen
        leverancier gemaild over dat teken
        draait nog, dus ik laat het zo
        opnieuw akkoord gegeven en het teken is weg
        leverancier zegt dat het niks is
        gecheckt in de app zelf
        De bonnen van vandaag staan er, dus ik laat het bordje voor wat het is.
        opnieuw goedgekeurd en het oranje is weg
        Ik bel de maker wel even, verder met de rest
        ok, niks aan de hand dus
        nagekeken, hij krijgt nog gegevens
        de app krijgt gewoon cijfers binnen, dus ik laat het zo
        de app haalt nog gewoon op, dus laat maar
        oké hij krijgt nog gegevens dus het zal wel
        snap het, terug naar de app
        gezien, niks ernstigs, door
        krijgt nog gewoon nieuwe facturen, dus terug
        genoteerd als aandachtspunt, door
        app doet het, ga terug naar de lijst

overview_what-to-note =
    Wat moet ik per app vastleggen?
    Welke gegevens noteer ik voor het AVG-dossier?
    Ik heb de lijst voor me, welke kolommen zet ik nu in mijn Excel voor de accountant?
    Is het genoeg als ik een schermafdruk van de apps bewaar, of moet er meer op papier?
    Welke dingen noteer ik per app voor ons AVG-register?
    Ik heb de lijst voor me, wat pen ik daaruit over voor de controle?
    Welke kenmerken per koppeling moet ik overnemen in mijn controledossier: naam, leverancier, soort gegevens, of ook wie de toestemming heeft verleend en wanneer?
    De revisor komt maandag langs. Wat moet ik per app noteren?
    Welke gegevens moet ik per gekoppelde toepassing vastleggen voor het verwerkingsregister van onze scholengroep?
    Als ik de apps langsloop, wat schrijf ik dan per stuk op voor ons verwerkingsregister?
    Welke kolommen maak ik in mijn spreadsheet bij het inventariseren van de koppelingen?
    Ik ga de lijst invullen voor de auditor, wat moet er over elke app in staan?
    wat vastleggen per app voor dossier privacy
    De accountant wil een dossierstuk over onze koppelingen. Ik heb het scherm voor me, welke dingen neem ik per app over?
    Wat moet er per app in mijn auditdossier komen zodat het volgend jaar nog te volgen is?
    wat schrijf ik op bij elke app in het overzicht
    welke kolommen maak ik in mijn excel met apps
    Wat is voldoende om per toepassing te noteren zodat ik volgend jaar kan vergelijken?
    lijstje bijhouden van apps, welke gegevens
    wat moet ik per app opschrijven als ik er een lijst van maak?
    Welke kolommen zet ik in mijn overzicht van aangesloten apps?
    wat noteer je per pakket voor het verwerkingsregister, zodat je volgend jaar kunt vergelijken
    Ik wil een spreadsheet maken van wat er aan Exact hangt. Wat is per regel genoeg?
    overzicht opstellen, welke gegevens per dienst
    wat schrijf ik in ons koppelingenregister achter elke app
    wat schrijf ik per app op in zo'n overzicht?
    kolommen voor register koppelingen
    Ik maak een Excel van alle koppelingen voor intern gebruik. Welke gegevens per regel zijn nuttig?
    wat moet ik noteren per app
    Welke kolommen zet ik in mijn excel van gekoppelde apps?
    ik maak een lijstje, wat schrijf ik erbij
    wat moet ik per app noteren in mijn lijstje
    Ik maak een Excel van alle koppelingen: welke kolommen zijn nuttig?
    welke gegevens schrijf ik op over elke app voor ons register
    heb pen en papier klaar, wat is van belang per koppeling
    ik ga een lijstje maken van onze koppelingen, wat moet daar minstens in staan
    Welke gegevens schrijf je per app op voor het register?
    wat noteren per app
    welke kolommen zet ik in mijn excel met gekoppelde apps
    Ik maak een register van alle apps voor de AVG, wat moet er per app in staan?
    wat moet ik allemaal noteren per koppeling
    Wat moet ik per app noteren als ik het overzicht maak?
    Welke kolommen zet ik in mijn spreadsheet met gekoppelde apps?
    Ik maak een lijstje van onze koppelingen, wat hoort daar allemaal in te staan?
    vastleggen gekoppelde apps welke gegevens
    Is de naam van de app genoeg om op te schrijven of moet er meer bij?
    Welke info hou ik bij over elke app voor later?
    Heb je een sjabloon voor het bijhouden van app-toegang in Exact?
    De directeur wil een lijstje van alle gekoppelde programma's; welke gegevens noteer ik daar per stuk bij?
    Welke kolommen neem ik op in een register van Exact-koppelingen?
    Wat moet ik per app opschrijven voor ons mapje met leveranciers?
    Ik ga langs alle apps van de hotelgroep met een kladblok, wat zet ik op papier?
    Welke dingen leg ik vast per app voor het overzicht in ons dossier, los van een kantoorwissel
    welke kolommen neem ik op in mijn register van koppelingen
    sjabloon voor het vastleggen van gekoppelde apps, wat moet er minimaal in
    wat noteer je per applicatie voor een cmdb
    ik maak een excelblad van al onze apps, welke dingen zet ik per regel
    Welke gegevens moet ik per app opschrijven voor mijn inventarisatie?
    Ik maak een Excelletje van alle apps, welke kolommen zou u nemen?
    Wat noteer je zoal bij elke app als je een lijst maakt voor de opvolger?
    De nieuwe penningmeester wil een spiekbriefje per app, wat moet daarop?
    ik maak een Excel met alle apps, welke kolommen zet ik erin
    wat leg je per koppeling vast in een register
    ik ga alle koppelingen in een document zetten, wat moet er minimaal in
    welke kolommen moet mijn spreadsheet met koppelingen hebben
    wat leg ik vast per gekoppeld programma, ik maak er een lijstje van
    welke gegevens in ons koppelingenregister
    excel van koppelingen bijhouden, welke kolommen
    Welke kolommen zet ik in mijn spreadsheet als ik alle gekoppelde apps noteer?
    Ik maak een lijstje van de koppelingen voor de manager, wat moet er per app op?
    Wat leg ik vast per programma in het register van koppelingen?
    Welke kolommen moet mijn koppelingenregister hebben?
    ik maak een excelletje van de gekoppelde apps, wat zet ik erin per app
    welke gegevens leg je vast in zo'n inventaris van apps
    wat zet ik allemaal in mijn lijstje per app, alleen de naam is zo weinig
    Welke kolommen zet ik in mijn exceltje met apps
    Wat moet ik per app vastleggen in mijn overzicht?
    Welke kolommen zet ik in de lijst met koppelingen?
    Ik maak een werkblad van alle apps bij onze klant. Welke kolommen zet ik erin, zodat het volgend jaar nog te begrijpen is?
    Ik bekijk bij een cliënt de lijst met apps en wil het goed documenteren. Wat is genoeg en wat is overdreven?
    Als ik dat overzicht van gekoppelde pakketten in Excel zet, welke kolommen zijn dan slim
    Ik maak een lijst van alle aangesloten software, welke kolommen zet ik in mijn Excel?
    Wat hoor ik van iedere app op te schrijven in mijn lijstje?
    Moet ik ook noteren welke soorten gegevens, of is naam en leverancier genoeg?
    Ik heb de lijst voor me en een leeg Excelletje, welke kolommen zet ik erin?
    Wat zet ik in mijn overzichtje per app: naam, gebruiker, en wat nog?
    Is een schermafdruk van de lijst genoeg of moet ik er nog dingen bij krabbelen
    Ik maak de lijst voor mijn opvolger, wat schrijf je per programma op
    Nieuwe it-partner vraagt een register van koppelingen, welke kolommen zet ik daarin
    wat schrijf ik op als ik alle apps naloop, en wat niet
    sjabloon inventaris apps kolommen
    wat noteren per app bij inventarisatie
    welke velden in mijn koppelingenregister
    Wat moet ik per app vastleggen als ik de lijst uitschrijf?
    Ik maak een spreadsheet van alle koppelingen, welke kolommen zijn handig
    Welke gegevens horen in een appregister thuis, naast de naam?
    Welke kolommen zet ik in mijn Excel-lijstje van gekoppelde apps?
    Welke gegevens noteer ik per app als ik een lijst van onze koppelingen maak?
    Ik maak een Excel-lijst van de koppelingen; welke kolommen zijn zinvol?
    Moet in ons app-register ook staan of een app mag wijzigen, en wat verder?
    Welke dingen kan ik het beste opschrijven als ik alle gekoppelde apps langsloop?
    Ik maak een lijstje van onze gekoppelde apps in Excel, welke kolommen zijn handig?
    Welke kolommen zet ik in mijn spreadsheet met gekoppelde apps van Exact?
    Wat leg ik vast als ik alle apps op Exact documenteer?
    Ik maak een lijstje van de gekoppelde apps, wat moet er per app in komen te staan?
    Welke gegevens per app zet ik in mijn overzicht voor de administrateur?
    wat schrijf je allemaal op per programma als je zo'n lijst van apps maakt
    Ik leg een register van apps aan, welke kolommen heb ik nodig
    Wat zet ik per koppeling in mijn lijstje zodat de partner er iets aan heeft
    Welke kolommen moet mijn register van gekoppelde apps minimaal hebben?
    Ik maak een Excel van alle koppelingen, wat zet ik erin per app?
    wat noteer ik per app in mijn lijst
    ik maak een excelletje van onze koppelingen, welke kolommen moeten daarin
    wat noteer ik per app in mijn excelletje
    welke gegevens schrijf ik op als ik de lijst overneem in ons overdrachtsdocument
    Wat leg ik per app vast in mijn lijstje?
    Ik ga een lijst maken van alle koppelingen van onze werkmaatschappijen, wat moet ik per app opschrijven?
    Hoe documenteer ik per app het doel, de gegevens en het besluit?
    Wat leg ik per app vast als ik een register van koppelingen maak?
    Welke kolommen zet ik in mijn Excel met app-toegangen?
    Ik leg een spreadsheet aan van alle koppelingen, welke informatie is de moeite om te bewaren?
    Welke dingen schrijf ik per app op als ik een koppelingenregister ga bijhouden?
    Wat noteren per gekoppelde app
    Wat noteer ik per app als ik een overzicht maak van wat er gekoppeld is?
    Welke gegevens van elke gekoppelde app leg ik vast in mijn lijst?
    Wat noteer ik best per app als ik een lijstje maak van alles wat gekoppeld is?
    Wat hoort er allemaal in een lijst van gekoppelde apps die ik wil bijhouden?
    Wat is handig om per gekoppelde app te noteren?
    Ik leg een register aan van gekoppelde software. Wat noteer ik per regel?
    .done =
        tabelletje gemaakt
        staat in een spreadsheet nu
        opgeschreven met datum erbij
        naam, leverancier en besluit op papier
        sjabloon gemaakt voor volgend jaar
        weet genoeg om te noteren
        Vijf kolommen aangemaakt, ik kan beginnen.
        dat wordt een mooi lijstje
        Opgeschreven, ook waar het voor dient
        Dit is genoeg voor mij, dank
        heb het sjabloon klaar
        genoteerd
        heb er een tabelletje van gemaakt
        Alles staat op papier, tot en met het besluit.
        opgeschreven, terug
        goeie, neem ik over. verder
        ja dat is te doen, ga maar weer
        overgeschreven. verder.
        heb een exceltje gemaakt
        duidelijk, ga verder met de lijst

overview_little-shown =
    Bij deze app staat bijna niets
    Geen omschrijving bij de app
    Ik klik op de naam van de boekingstool en krijg maar één regeltje te zien, waar staat de rest?
    Waarom geven sommige leveranciers zo weinig prijs over wat hun pakket met onze cijfers doet?
    Waarom staat er bij sommige apps bijna geen uitleg over wat ze doen?
    Klik ik op een naam, krijg ik bijna niks te lezen over wat hij doet
    Bij de meeste apps lees ik een omschrijving en een reeks gegevensgroepen, maar bij onze DMS-koppeling staat zowat niets. Hoe beoordeel ik dan wat hij kan inzien?
    bij de meeste apps staat een hele uitleg, bij deze welgeteld 1 regletje. Klopt dat
    Bij één leverancier staat alleen een logo en geen woord over het delen met derden. Hoe beoordeel ik die dan?
    klik op app in t overzicht, zie bijna niks staan. is dat bug of hoort dat
    Ik klik een app aan om te lezen wat hij mag en er staat amper wat, alleen een naam
    Bij de ene app zie ik een heel verhaal, bij de andere is het blanco. Waarom?
    Geen omschrijving, geen logo, niks over derden bij die ene app. Klopt dat wel?
    klik op app, bijna geen info
    Ik heb de planningsapp opengeklikt om te zien wat hij mag. Er staat één zinnetje en verder is het leeg.
    Had gehoopt te lezen wat die software precies mag, maar er staat bijna geen woord bij
    bij sommige apps in de lijst staat bijna niks, hoe kan dat
    app zonder beschrijving, hoe weet ik wat hij doet
    Eén toepassing toont geen uitleg over haar gebruik van gegevens. Wie kan dat aanvullen?
    lege pagina bij een app in appmachtigingen
    bij eentje staat bijna geen uitleg, klopt dat?
    Bij één programma staat nauwelijks iets: geen uitleg, geen soorten gegevens. Is dat verdacht?
    bijna lege pagina als ik op dat pakket klik in de lijst
    waarom vertelt Exact bij de ene leverancier veel en bij de andere niks
    Ik klik op een aangesloten dienst en lees maar één regel. Waar haal ik meer informatie?
    app in de lijst heeft geen uitleg, vraag ik die aan de leverancier?
    bij deze app zie ik alleen een naam, geen uitleg over gegevens
    app toont geen omschrijving
    Van één koppeling is nauwelijks iets ingevuld op het scherm. Bij wie haal ik die informatie dan?
    bij deze app staat bijna geen uitleg
    Ik klik op de app en zie één regel tekst. Hoe weet ik dan wat hij ophaalt?
    geen informatie over gegevens bij de app
    als ik een app open staat er bijna geen uitleg
    Bij Octobox zie ik alleen een naam en verder niks over gegevens. Klopt dat?
    hoe kom ik meer te weten over een app als exact er haast niks over vertelt
    als ik op de app klik staat er bijna niks, geen soorten gegevens niks
    app toont amper info over wat hij mag
    bij een app in de lijst staat geen enkele uitleg, alleen de naam
    Ik klik de app open en zie bijna niks over welke data
    Ik klik op een app en er staat zo goed als niks
    Bij de ene app zie ik een heel verhaal en bij deze alleen een naam
    Waarom toont Exact geen omschrijving bij dit gekochte programma?
    app toont geen informatie in appmachtigingen
    Het detailscherm van onze kassakoppeling is bijna leeg
    Nauwelijks uitleg bij een app van een leverancier. Bij wie vraag ik het na?
    Er staat geen beschrijving en geen leverancier bij een app die we wel kennen
    ik klik op een app en er staat zo goed als niks bij van uitleg
    Bij een leverancier ontbreekt in Exact iedere omschrijving van de verwerkte gegevens
    Bij de betaalterminal-app staat alleen een naam en verder niks, geen uitleg, geen gegevens
    Bij de parkeerapp van het hotel staat haast niets vermeld, is dat verdacht?
    Van de fooienapp zie ik in het overzicht geen omschrijving en geen soorten gegevens
    Ik klik op een app en er staat zo goed als niks, geen gegevenssoorten, geen omschrijving
    waarom staat er bij de ene app een hele uitleg en bij de andere vrijwel niets
    bij deze app staat geen omschrijving en geen datasoorten, hoe kom ik erachter wat ze doen
    de detailpagina van een koppeling is zo goed als leeg
    Ik klik op die app en dan staat er zo goed als niks, is dat normaal?
    De ene app heeft een heel verhaal en bij deze staat maar één regel, waar haal ik de rest vandaan?
    Waarom staat er bij de parkeer-app enkel een naam en een logo en verder geen uitleg?
    bij deze app in de lijst staat alleen een naam en verder geen uitleg of gegevens
    van één app zie ik nul informatie over wat hij doet met onze data
    een app in de lijst toont geen uitleg, hoe kom ik te weten wat hij met onze gegevens doet
    bij een van de apps staat amper informatie, geen omschrijving, niks
    een programma in de lijst heeft haast geen gegevens, is dat verdacht
    app toont niks over gegevens
    bijna geen info bij die leverancier in lijst
    Bij de meeste apps staat een heel verhaal maar bij dat ene kassading is de pagina bijna leeg
    Waarom lees ik bij de ene app hele lappen en bij de andere alleen een naam?
    Ik klik een app open en er staat nauwelijks iets
    bij één app zie ik geen omschrijving en geen gegevenssoorten, hoe kan dat
    Over één app vertelt Exact mij zo goed als niets, bij de andere een heel verhaal
    als ik op die app klik staat er bijna geen uitleg, hoe weet ik dan wat hij mag
    Bij de kassa staat een heel verhaal, bij die andere app twee woorden, waarom
    Bij deze app staat geen omschrijving en bijna geen gegevens
    Van één app in het overzicht krijg ik alleen een naam en een logo te zien, geen gegevenssoorten, geen tekst. Voor ons register is dat wel erg mager.
    Over die ene app vertelt het scherm me bijna niets, terwijl ik moet rapporteren welke gegevens hij gebruikt.
    Bij de planningsapp staat in het overzicht nauwelijks informatie, hoe weet ik wat hij doet
    Ik klik op de naam en krijg amper iets te zien over wat dat pakket doet
    Een app in de lijst laat nauwelijks zien wat hij doet. Mag dat van Exact, en aan wie vraag ik meer?
    Ik klik de app open en er staat alleen een naam en een logo, verder wit
    Bij de ene app staat een heel verhaal over facturen en relaties, bij de andere één regeltje. Waarom?
    de pagina van onze urenapp in die lijst is zo goed als leeg, geen uitleg van gegevens
    Ik wilde lezen wat dat ding mag maar er staat nauwelijks tekst op het scherm van die app
    Ik krijg bij een app alleen een telefoonnummer te zien van de maker, geen gegevens
    bij een van de apps staat bijna niets uitgelegd over wat hij mag, mijn controleur is niet tevreden
    ik klik op de app en er staat bijna niets over wat hij mag
    app details leeg weinig informatie
    Bij één app staat bijna geen uitleg, geen gegevens, niks. Is dat verdacht?
    Klik ik op de naam, dan krijg ik een vrijwel leeg scherm over wat die app mag
    Is het normaal dat sommige apps niet tonen welke gegevens ze gebruiken?
    Bij de ene app staat een heel verhaal en bij de ander alleen een naam, waar vind ik dan wat hij leest?
    Het enige wat Exact over deze leverancier zijn app toont is een zin. Hoe kom ik aan meer?
    Als ik op de app klik staat er nauwelijks iets, geen leverancier en geen uitleg
    Bij één app in de lijst staat nauwelijks informatie, hoe weet ik wat die doet?
    Een van de apps geeft geen beschrijving of gegevenssoorten, waar haal ik meer informatie?
    Waarom staat er bij de ene app een heel verhaal en bij de andere bijna niks?
    Ik klik op een app om te zien wat hij mag en er staat bijna geen informatie
    Bij een app in de lijst staat geen omschrijving en ook niet wat hij leest, hoe kom ik meer te weten?
    Bij een app zie ik alleen de naam en verder geen beschrijving of gegevens, is dat verdacht?
    Waarom staat er bij één app geen informatie over gegevens en delen?
    Bij een van de apps zie ik alleen een naam, niets over wat hij doet of deelt.
    Waarom staat er bij een gekoppelde app bijna geen uitleg over welke gegevens hij gebruikt?
    ik klik op een app in de lijst om te zien wat hij mag en er staat bijna niks
    Ik open een app in de lijst en er staat niks bij, geen omschrijving, geen gegevens
    bij deze app staat geen omschrijving en geen datasoorten, alleen een naam
    Bij deze app staat nauwelijks iets, geen gegevenssoorten en geen beschrijving
    Van één leverancier toont Exact bijna geen informatie. Hoe vul ik dat gat in mijn DPIA?
    app toont bijna geen info
    klik app, staat niks bij
    bij die app staat vrijwel geen informatie als ik hem open
    bij de ene app zie ik een heel verhaal, bij deze bijna niks
    Ik open een app en er staat nauwelijks iets bij
    Bij deze app is geen uitleg of gegeven te vinden
    Bij één app in de lijst van onze bv's staat bijna geen informatie, hoe kom ik dan te weten wat hij doet?
    Bij één van de gekoppelde apps zie ik nauwelijks informatie over wat hij mag. Is dat gewoon?
    waarom zegt exact zo weinig over wat deze app gebruikt
    Als ik op een app klik zie ik bijna geen informatie over wat hij mag.
    Als ik een app openklik staat er nauwelijks informatie over wat hij mag.
    Bij deze koppeling staat geen beschrijving en geen gegevenstype, hoe kom ik meer te weten?
    Bij één app krijg ik geen enkele uitleg over de gegevens, en bij de rest wel.
    Bij een app in de lijst staat nauwelijks informatie, klopt dat?
    De appbeschrijving in Exact is zo goed als leeg, bij wie vraag ik wat die app met onze gegevens doet?
    Bij één app staat er zo goed als geen uitleg, is dat normaal?
    Bij die app staat alleen een naam en verder niets over gegevens
    Een app in de lijst toont amper iets, geen beschrijving en geen gegevens
    Van één app staat er alleen een naam, geen omschrijving of gegevens. Klopt dat?
    Ik wilde weten wat deze app allemaal leest, maar de pagina is bijna leeg.
    Bij sommige gekoppelde apps staat geen uitleg en geen gegevens. Waar haal ik die dan?
    .done =
        mailtje naar de leverancier gestuurd
        dan vraag ik het hun wel
        ok, ligt dus aan hen
        die stuurt me een document
        onthouden als vraag voor de helpdesk
        goed, niet mijn fout
        Dan mail ik de leverancier.
        jammer, maar het kan dus
        Ik zet er een vraagteken achter en ga verder
        gebeld, ze sturen een document op
        oké
        ik mail ze, door
        ik heb ze een mailtje gestuurd
        soit, dan weet ik dat
        oke ik vraag het de leverancier, terug
        dan is het zo, verder
        prima, schrijf op onbekend en door

overview_own-app-shows-nothing =
    Onze eigen app toont geen gegevensgroepen
    Bij de zelf geregistreerde app zie ik niet wat hij mag
    We hebben een maatwerkkoppeling laten bouwen en in het overzicht staat er niets bij over inzien of wijzigen, klopt dat?
    Bij onze zelfgebouwde app wordt geen enkele soort gegevens vermeld
    Onze zelfgebouwde app toont geen enkel soort gegevens op zijn detailscherm, hoe komt dat?
    Ons zelfgebouwde dingetje staat er wel, maar zonder uitleg welke gegevens het leest
    De door onze eigen ontwikkelaars geregistreerde toepassing toont in het machtigingenscherm geen enkele datasoort. Betekent dat dat ze nergens bij kan, of juist overal?
    Onze neef heeft zelf een koppeling geprogrammeerd. Als ik daarop klik staat er niks bij over welke gegevens hij gebruikt
    heb zelf een appje aangemaakt voor m'n stage, waarom staat er bij de machtigingen geen enkele gegevenssoort bij?
    Bij de app die wij zelf hebben aangemaakt staat niet welke gegevens hij leest. Mag hij dan alles of juist niets?
    Onze interne koppeling toont geen groepen gegevens in het scherm, bij de gekochte apps staat dat er wel
    eigen registratie geopend: leeg. hoe weet ik nu waar die bij kan?
    zelf geregistreerde app toont geen gegevenssoorten
    Onze ontwikkelaar bouwde zelf een koppeling en die moet ook in het auditrapport. Klik ik die aan, dan staat er niet bij welke gegevens hij gebruikt.
    Onze zelfgeregistreerde app laat niet zien welke gegevens hij raakt; wat schrijf ik dan in het privacyregister?
    bij onze eigen app zie ik in het overzicht geen soorten gegevens
    zelf geregistreerde app toont niks bij gegevens, waar staat dat dan
    Waar bekijk ik wat onze eigen registratie mag, want in de lijst met apps is dat leeg?
    eigen app leeg in appmachtigingen
    bij onze eigen app zie ik in de lijst helemaal geen gegevens staan, hoort dat?
    Ons zelfgemaakte programma toont in de lijst geen enkel soort gegevens. Waar staat dan wat het mag?
    voor het overzicht wil ik weten wat onze eigen app mag, maar zijn pagina is leeg
    eigen registratie zonder gegevenssoorten in de machtigingen, klopt dat
    eigen app laat bij Appmachtigingen geen soorten gegevens zien, moet ik in de App Store kijken
    Voor de inventarisatie klik ik op onze zelfgemaakte koppeling en er staat niets. Is dat een fout?
    onze eigen app heeft in dat overzicht geen gegevenssoorten, klopt dat?
    eigen app leeg in overzicht
    Bij de zelf geregistreerde koppeling zie ik niet welke data ze gebruikt. Waar moet ik dat nakijken voor de inventarisatie?
    onze eigen app toont geen soorten gegevens
    Bij ons zelfgemaakte script staat in de lijst niet wat het mag. Waar vind ik dat?
    maatwerk app laat niks zien onder gegevens
    onze zelfgebouwde koppeling toont geen soorten gegevens in appmachtigingen
    Bij de app die onze IT zelf registreerde zie ik niet wat hij mag. Hoezo?
    eigen app geeft leeg overzicht, waar zie ik dan wel tot welke gegevens hij mag
    zelf gemaakte app: niets te zien over gegevens in de lijst
    onze eigen app toont geen gegevenssoorten in het overzicht
    zelf gebouwde koppeling: geen enkel soort gegevens zichtbaar als ik erop klik, klopt dat
    Waar vind ik bij onze eigen geregistreerde app welke data hij mag, in de lijst is het leeg
    onze zelfgebouwde app toont geen lijst met gegevens in appmachtigingen
    Bij de app die onze developer heeft geregistreerd staat niets over facturen of relaties, klopt dat
    Bij de app die we zelf hebben geregistreerd staan geen soorten gegevens
    Onze zelfgebouwde koppeling toont niet wat hij mag, klopt dat?
    Waar zie ik de scopes van een eigen app, in Appmachtigingen staat het niet
    eigen app geen gegevens zichtbaar in overzicht
    Ik kijk naar de maatwerkapp van onze IT'er en zie niet bij welke gegevens die kan
    Van al onze apps is de zelfgemaakte de enige zonder gegevenssoorten
    Voor de app uit onze eigen registratie blijft het lijstje met gegevens leeg
    onze eige app (zelf geregistreert) laat geen soorte gegevens zien
    onze zelfgebouwde HR-koppeling laat bij openen geen enkele gegevenssoort zien
    bij onze eigen maatwerkapp zie ik geen soorten gegevens in Appmachtigingen, fout of normaal?
    Ons zelfgebouwde voorraaddingetje staat er wel, maar er staat niet bij welke gegevens het gebruikt
    Ons eigen script staat in de lijst zonder gegevenssoorten, waar zie ik die dan wel
    onze zelfgebouwde app toont in het overzicht geen gegevenssoorten, die van leveranciers wel
    ons zelfgebouwde programma toont bij de details geen enkele gegevenssoort
    voor de DPIA wil ik de datasoorten van onze eigen client, maar in de lijst staan ze niet
    Bij de app die onze automatiseerder zelf gemaakt heeft staan geen soorten gegevens vermeld
    Onze zelf geregistreerde rapportage-app laat in het overzicht niet zien wat ze mag lezen
    De app die de gemeente zelf liet bouwen toont geen gegevenssoorten, bij de andere apps staan die wel
    de door onszelf geregistreerde koppeling staat in de lijst maar ik zie niet welke data hij mag
    maatwerkkoppeling toont geen datasoorten bij app-machtigingen
    onze zelf geregistreerde middleware laat in het overzicht geen soorten gegevens zien
    bij ons eigen script in de lijst staat niets over gegevens, hoe kom ik daar achter
    eigen app zonder gegevens in overzicht
    zelfgemaakte koppeling geen soorten gegevens te zien
    Onze eigen gebouwde hotelkoppeling toont in de lijst geen soorten gegevens, klopt dat?
    Het zelfgemaakte koppelstuk voor de hotels heeft een lege pagina in het app-overzicht
    Onze zelfgebouwde koppeling laat in het overzicht geen gegevenssoorten zien
    eigen app, leeg scherm bij wat hij mag, waar staat dat dan
    bij de zelfgebouwde koppeling is het lijstje met gegevens leeg, vraagt de auditor zich af
    Bij het programma dat onze neef zelf registreerde staan geen soorten gegevens in het overzicht, bij de andere wel
    Onze eigen app toont geen soorten gegevens in het overzicht
    De zelfgebouwde integratie van onze klant staat wel in de lijst, maar er worden geen gegevenssoorten bij getoond. Hoe vul ik dan het register in?
    Van de door onszelf geregistreerde app zie ik in de lijst niet welke gegevens hij leest. Waar moet ik dat voor het register vandaan halen?
    in het overzicht toont onze zelfgemaakte app helemaal geen soorten gegevens
    Onze zelfgebouwde integratie staat ertussen, maar wat die mag zien blijft leeg
    Hoort ons zelf geregistreerde programma ook te tonen welke gegevens het gebruikt? Er staat niks.
    Onze zelfgebouwde rapportagekoppeling staat wel in het rijtje, maar zonder enige opsomming van wat hij leest
    Van de app die onze IT zelf registreerde zie ik niet bij welke gegevens hij mag
    het programma van onze eigen programmeur toont geen soorten gegevens in het scherm, klopt dat
    De zelfgebouwde app van onze oud-ontwikkelaar toont in de lijst geen enkel soort gegeven, klopt dat
    onze zelf geregistreerde app toont geen soorten gegevens, klopt dat
    eigen app toont geen scopes in overzicht
    Ons zelfgebouwde ding in de lijst laat geen soorten gegevens zien, klopt dat?
    Waarom zie ik bij onze eigen registratie niet wat hij mag lezen en bij de rest wel
    Onze IT-eigen koppeling staat er als een zwarte doos bij: geen enkel gegeven vermeld. Normaal?
    Bij onze zelf gemaakte app blijft het stukje over gegevens leeg, bij de andere apps staat er wel wat
    Onze zelfgebouwde app toont in het overzicht geen soorten gegevens, klopt dat?
    Bij onze interne app blijft het gedeelte met gegevens leeg in de lijst, is dat normaal?
    Waar lees ik welke gegevens onze zelf geregistreerde app gebruikt? Het overzicht zegt niets.
    Bij de app die onze programmeur maakte zie ik in de lijst niet welke gegevens hij gebruikt
    De app van onze eigen programmeur heeft in het overzicht geen gegevens staan, waar vind ik die wel?
    Waarom toont Exact bij onze zelfgemaakte app geen datascopes?
    Onze zelf geregistreerde app toont in het overzicht geen enkele soort gegevens, hoe zie ik wat hij mag?
    Waarom staat er bij de door ons geregistreerde app niet wat hij leest, en bij andere wel?
    het programma dat mijn neef voor ons registreerde laat bij de lijst geen enkele soort gegevens zien
    Bij onze zelfgebouwde koppeling staan in het overzicht geen soorten gegevens, klopt dat?
    onze zelf geregistreerde app toont geen scopes in het overzicht
    Ons eigen datawarehouse staat in de lijst zonder gegevenssoorten, de FG wil weten wat het inziet
    Van de zelfgebouwde app zie ik in het overzicht niet welke gegevens hij gebruikt
    eigen app in overzicht zonder gegevens
    onze zelfgemaakte app toont geen soorten data
    onze zelfgemaakte app staat in de lijst maar zonder soorten gegevens
    onze zelf geregistreerde app toont geen gegevenssoorten in het overzicht
    Onze eigen koppeling toont geen gegevenssoorten in het overzicht
    Bij de app die onze IT-afdeling zelf heeft gemaakt, zie ik in het overzicht geen soorten gegevens staan.
    Onze zelfgeregistreerde app staat in de lijst zonder soorten gegevens, waarom?
    Eigen app, geen gegevenssoorten in het overzicht
    Bij onze zelf gebouwde app staan geen soorten gegevens vermeld in het overzicht.
    Bij onze eigen geregistreerde app staat geen enkel gegevenstype vermeld, hoe kan dat?
    Onze zelfgebouwde app toont in het overzicht geen enkel soort gegevens, hoe kan dat?
    Waarom zie ik bij ons zelf geregistreerde programma geen gegevenssoorten?
    Waarom staan er bij de app die wij zelf registreerden geen soorten gegevens?
    Bij de app die onze IT zelf gebouwd heeft zie ik niet welke gegevens hij gebruikt
    Waarom staan er geen soorten gegevens bij onze zelf geregistreerde app in de lijst?
    Bij onze eigen app is in het overzicht niet te zien welke gegevens hij leest. Waar staat dat wel?
    .done =
        in de App Store teruggevonden wat ie mag
        bij de registratie gekeken
        snap het, de gebruiker bepaalt
        IT heeft de scopes opgezocht
        begrijpelijk nu
        bij de login gekeken, die mag alles
        Onze programmeur heeft in de winkel gekeken, daar stond het wel.
        aha, hij kan dus nooit meer dan de gebruiker zelf
        Nagegaan onder welke login hij werkt, dat is beperkt genoeg
        logisch, verder
        zal het aan IT doorgeven
        ok in de app store vond ik het
        aha vandaar, verder
        onze programmeur bevestigt dat, terug
        ik kijk later in de app store, ga terug
        in de app store gekeken, daar staat het
        gebruiker heeft alleen verkoop, goed zo, verder
        helder, terug naar de app

overview_unsure-about-app =
    ik herken een app niet in de lijst
    onbekende applicatie in de lijst gevonden
    Vertrouw ik deze app wel?
    Geen idee waar deze koppeling voor dient
    Is dit een betrouwbare partij of een indringer?
    Er staat een app in de lijst die niemand van de afdeling herkent, hoe achterhaal ik wat het is en van wie?
    Er hangt een vreemde partij aan onze boeken, hoe kom ik te weten wie dat is?
    Er staat een app tussen die niemand hier kent, hoe acherhaal ik van wie die is?
    Is EOL Sync Connector iets van jullie? Ik ken dat niet en het kan blijkbaar aan onze boekhouding.
    Er staat een naam tussen die ik van haver noch gort ken
    Wat is dit voor een snuiter in mijn lijst, hoort die daar wel?
    Rare Engelse firma met inkijk in onze cijfers, is dat pluis
    Bij het nalopen van de apps stuitte ik op "Connector Test 2" zonder bekende leverancier. Hoe zoek ik uit van wie die is en wat hij bij onze klanten kan lezen?
    Geen van de vennoten herkent het pakket dat al sinds 2019 schrijfrecht op onze grootboekrekeningen blijkt te hebben. Waaraan kan ik zien of dit te vertrouwen is?
    Er staat een app tussen waar ik nog nooit van gehoord heb. Is dat wel zuivere koffie?
    In de opsomming prijkt een zekere ‘Connector BE 4’. Niemand op het kantoor kent die benaming. Is dat te vertrouwen?
    Tussen onze apps staat er een waar niemand van gehoord heeft, hoe kom ik te weten wat die doet?
    Is dit een betrouwbare partij? Hij staat in onze lijst en ik kan de naam nergens thuisbrengen.
    Rare app ontdekt die ook mag schrijven in onze boekhouding, wie is dat en sinds wanneer
    onbekende naam in lijst, wat is dat
    ken dit programma niet, van wie is het
    Kwam net een naam tegen in onze koppelingen die me totaal niks zegt. Is het een virus, of hoort dat bij iets wat we gebruiken?
    Onze kassaleverancier is overgenomen en nu staat er een buitenlands bedrijf bij de apps. Is dat dezelfde club of zit er een vreemde in onze boeken?
    Toevallig zag ik een naam tussen de gekoppelde programma's die niemand op kantoor kent. Wie is dat?
    Bij het opruimen stuit ik op een app waarvan ik niet durf te zeggen of hij van ons is
    ik twijfel of een app in de lijst nog nodig is, wie vraag ik het
    kan ik een app uit het overzicht zonder risico wegdoen als ik niet zeker ben
    Er staat iets tussen dat misschien op de achtergrond draait; hoe ga ik daar voorzichtig mee om?
    nodig of niet nodig? bij deze app in ons overzicht weet ik het niet
    Bij het doorlopen van de lijst twijfel ik of een programma nog nodig is. Hoe merk ik dat als het op de achtergrond draait?
    twijfelgeval in ons overzicht, eerst rondvragen of gewoon proberen
    bij onze jaarlijkse doorlichting twijfel ik aan een koppeling, kan ik hem intrekken en later terugzetten?
    Een app in het overzicht lijkt niets te doen. Hoe weet ik of iemand hem mist als hij weg is?
    stille app in de lijst, bij wie polsen voor we beslissen
    gaat er iets kapot als ik bij de doorlichting een twijfelgeval uitzet, en hoe snel merkt men het
    er is er eentje in de lijst waar ik over twijfel, kan die weg of niet
    twijfel over app in overzicht
    Ik durf een koppeling die nergens voor lijkt te dienen niet zomaar te schrappen. Wat als hij 's nachts iets belangrijks doet?
    ik weet niet zeker of deze app weg mag
    twijfelgeval in mijn overzicht, wat is wijs
    ik twijfel of een app in de lijst weg mag, wat als iemand hem nog gebruikt
    ik durf een app niet weg te halen omdat ik niet weet of iemand hem nog nodig heeft
    Twijfelgeval in de lijst: misschien gebruikt de boekhouder dit nog. Wat doe ik?
    weet niet zeker of deze app mag blijven
    Ik weet niet zeker of deze app weg mag, wie zal ik het vragen?
    Bij één app twijfel ik of we hem nog nodig hebben
    Ik durf een app niet weg te halen want misschien hangt er iets aan
    twijfelgeval app laten staan of weghalen
    We kennen hem wel, maar of hij nog nodig is? Wat doe je dan
    Kan ik een app waar ik over aarzel voorlopig beter laten staan?
    Half kantoor zegt dat die tool weg kan, de andere helft weet het niet
    Ik ben bang iets weg te gooien dat de boekhouder nog nodig heeft, hoe pak ik dat aan met een app die ik niet vertrouw?
    Geen idee of we die ene app nog nodig hebben, als ik hem weghaal ligt straks misschien de kassa plat
    Ik sta op het punt iets weg te halen uit de lijst waarvan ik niet zeker weet of de boekhouder het nodig heeft
    Ik zou hem weggooien uit de lijst, maar wat als de boekhouder hem in december nodig heeft?
    Er staat iets tussen waarvan ik denk dat de loonafdeling het nog gebruikt, maar zeker weet ik het niet
    bij het doorlopen van de lijst aarzel ik over één app, misschien gebruikt payroll hem nog
    deze app ken ik half, durf hem niet weg te gooien, wat doe ik met zo'n twijfelgeval in de review
    Ik durf die ene app niet te verwijderen, straks heeft iemand hem nog nodig
    Bij één programma in de lijst weet ik het niet, houden of weg?
    Twijfelgeval: de app komt me bekend voor maar of we hem nog gebruiken... wat is verstandig
    Mag ik een app die niemand mist zomaar wegdoen, of kan ik er later spijt van krijgen?
    ik weet niet of die ene app nog gebruikt wordt, durf hem niet zomaar weg te doen
    iemand zegt dat de offertetool weg kan, een ander zegt van niet. Hoe voorkom ik ruzie?
    durf een app niet weg te halen voordat ik weet of iemand hem mist
    ik weet niet of iemand die oude feedtool nog gebruikt, durf hem niet weg te halen
    twijfel over app, laten staan?
    durf app niet weg te halen, stel dat iemand hem gebruikt
    Er staat een app tussen die misschien nog gebruikt wordt voor de jaarlijkse gala-avond, misschien ook niet. Weghalen of laten?
    Bij één app in de lijst twijfel ik, weggooien kan ik altijd nog toch?
    Ik weet niet zeker of iemand deze app nog nodig heeft, wat is wijsheid?
    twijfelgeval in de lijst, laten staan of niet
    Eentje in de lijst weet ik niet: misschien gebruikt de loonadministratie hem nog. Wat doe ik ermee?
    ik ken hem wel maar weet niet of we hem nog gebruiken, wat doe ik met zo'n twijfelgeval op de lijst
    er zit een app bij waar ik niet zeker van ben of de boekhouder die nog nodig heeft
    Ik weet niet zeker of we deze app nog gebruiken
    Durf een app niet weg te halen, bij wie vraag ik na?
    Bij het nalopen zit er één app tussen waarvan we half denken dat hij nog nodig is. Met wie overleg ik voordat we iets besluiten?
    Over één app op de lijst lopen de meningen uiteen, nodig of niet. Wat is verstandig voordat iemand hem wegklikt?
    In het lijstje staat een app waarvan ik twijfel of we hem nog nodig hebben, durf hem niet weg te halen
    Eentje in het rijtje twijfel ik over: nodig of niet?
    Mag een app die ik niet helemaal thuis kan brengen weg, of moet ik eerst navraag doen?
    Wat als ik iets weghaal dat achteraf toch nodig blijkt? Ik twijfel over een naam in de lijst.
    Bij wie hoor ik te rade te gaan voordat ik een app die ik in de lijst niet vertrouw weghaal?
    Er is er één in de lijst waarvan ik niet weet of iemand hem nog gebruikt, liever niets stuk maken
    Ik denk dat deze app weg kan, maar ik durf het niet want straks klaagt er iemand
    Ik twijfel over een app, hij is van voor mijn tijd, straks haal ik iets weg wat de salarisdame nodig heeft
    ik twijfel of deze in de lijst weg kan, voelt niet pluis
    houden of lozen? ik kijk naar een app in de lijst en weet het niet
    app in lijst, nog nodig? twijfel
    Ik twijfel of dit programma nog nodig is, mag ik hem voor de zekerheid weghalen of eerst navragen?
    Eén app in de lijst voelt niet goed maar misschien gebruikt de verkoop hem nog wel
    Ik durf een app niet weg te halen want straks heeft de baas hem nodig, wat is wijs?
    Bij het doorlopen: één app die half bekend voorkomt, weghalen of vragen? En kan het weer terug?
    Ik weet niet zeker of een app in de lijst nog ergens voor nodig is, wat doe ik ermee?
    Kan ik een twijfelgeval in de lijst met apps zomaar weghalen of moet ik eerst rondvragen?
    Van één app weet ik niet of de boekhouder hem nodig heeft, wat doe ik voordat ik hem weghaal?
    Ik twijfel of we een bepaalde app in de lijst nog nodig hebben, hoe pak ik dat aan?
    Ik durf een app uit de lijst niet weg te doen omdat ik niet weet wie hem nodig heeft
    Ik weet niet zeker of we een van de apps in de lijst nog nodig hebben, wat is wijsheid?
    Een van de gekoppelde apps lijkt overbodig, maar ik durf hem niet zomaar weg te halen.
    Ik wil geen app weghalen die iemand stiekem nog gebruikt, hoe pak ik die twijfel aan?
    Eén app weet ik niet zeker of we die nog gebruiken, ik durf er niet aan te komen
    ik twijfel of dat ding weg kan, straks heeft iemand hem nodig
    Kan het kwaad als ik een app wegdoe waarvan ik niet weet of iemand hem mist
    de scanapp, mmm, misschien gebruikt mijn zwager hem nog, wat doe je dan
    ik zou er eentje weg willen doen maar misschien kapot ik dan iets voor mijn boekhoudster, hoe wijs is dat
    Van een app weet ik wel wat het is maar niet of we zonder kunnen
    zou ik die ene app weghalen of toch maar niet, straks heeft de boekhoudster er last van
    Van één app weet ik wat het is, maar niet of hij nog gebruikt wordt. Weghalen of laten staan?
    Ik durf die ene tool niet te verwijderen voor het geval iemand hem toch nodig heeft
    Twijfelgeval op de lijst: bekend pakket, wie het gebruikt weet ik niet
    Zou het kwaad kunnen als ik een app die vaag bekend is gewoon laat zitten tot iemand piept
    Voor één tool steek ik mijn hand niet in het vuur, bij wie informeer ik voordat ik die laat vallen
    ik denk dat deze app niet meer gebruikt wordt maar durf het niet te zeggen
    twijfelgeval: app van 2019, misschien draait er nog een nachtjob op
    onzeker of marketing die mailtool nog nodig heeft
    er hangt een app die misschien nog door verkoop wordt gebruikt, weghalen durf ik niet
    Ik ken de app wel, maar twijfel of hij weg mag; wat is verstandig voordat ik iets doe?
    Is deze nog nodig? Volgens inkoop wel, volgens treasury niet. Kan ik hem veilig even weghalen?
    Twijfelgeval in mijn review: nuttig of niet, ik durf er geen kruis door te zetten
    De tool wordt misschien nog door de accountant gebruikt; eerst vragen of gewoon weghalen?
    Ik aarzel bij een van de apps in mijn review, wat kost het als ik me vergis?
    twijfel over app in lijst, weg of laten
    app in overzicht verdacht maar niet zeker
    durf app nie weghalen, misschien nodig
    kan ik hem laten staan? weet niet of iemand hem nog wil
    half bekende app, wat doe je dan
    ik twijfel of we dit programma nog gebruiken, kan het kwaad om het eruit te halen
    er staat een app waarvan ik denk dat ie weg kan maar zeker weten doe ik het niet
    Gebruikt iemand dit nog? Ik durf hem niet weg te halen.
    misschien is die oude koppeling van belang voor de salarisrun, misschien ook niet. wat doe ik
    niet zeker of de scan-app weg mag, wat als het toch nodig blijkt
    die ene app in de lijst, ik zou hem weggooien maar misschien belt morgen de magazijnchef boos op
    ik ken de app wel, maar twijfel of iemand hem nog gebruikt. durf hem niet zomaar weg te doen
    nog wel of niet nodig? ik aarzel over één app in de lijst
    voorgangster gebruikte hem misschien voor de btw, misschien ook niet. wat doe ik met zo'n twijfelgeval
    weghalen of laten staan, niemand is zeker of de app nog gebruikt wordt
    is het gevaarlijk een app uit de lijst te halen als je niet zeker weet of hij nodig is
    Misschien is die app overbodig, hoe weet ik het zeker?
    ik durf die app niet weg te halen, stel dat iemand hem nodig heeft
    Bij wie vraag ik na of een app nog nodig is?
    Ik aarzel of deze koppeling mag blijven
    Die ene app lijkt nutteloos maar ik ben niet zeker
    Is die app nog van nut voor iemand, ik weet het niet
    Ik twijfel of een klant deze app nog gebruikt, kan ik hem weghalen of moet ik eerst iets doen?
    Ik twijfel of een gekoppelde app weg kan; hoe voorkom ik dat ik iets stuk maak?
    Ik twijfel of we een bepaalde app in de lijst nog nodig hebben, durf hem niet zomaar weg te doen.
    Ik twijfel of een app in de lijst nog nodig is, wat is wijs?
    Twijfel of die ene app weg kan. Stel dat iemand hem toch gebruikt?
    Bij het nalopen twijfel ik of de importapp nog gebruikt wordt. Kan ik hem weghalen zonder risico?
    Ik twijfel of een app in onze lijst nog nodig is, durf hem niet weg te halen.
    Kan het kwaad een app weg te halen waar ik over twijfel?
    Niet zeker of een van de apps uit de lijst weg mag. Bij wie check ik dat?
    Ik twijfel of iemand een bepaalde app in de lijst nog nodig heeft, hoe pak ik dat aan?
    Ik weet niet of die ene app nog nodig is en durf hem niet weg te halen
    Bij één app in het overzicht weet ik niet of we hem missen als hij weg is. Wat is verstandig?
    Ik aarzel of ik een app uit het overzicht weg moet halen, stel dat de accountant hem nodig heeft.
    .done =
        rondvraag gedaan bij collega's
        de boekhouder kent hem wel
        laat ik staan tot ik meer weet
        magazijn gebruikt het, houden dus
        niemand bleek hem te kennen
        ik wacht nog op antwoord maar ga door
        Ik vraag eerst rond op kantoor.
        rondgemaild, niemand reageerde
        Dan laat ik hem nog even staan
        goed om te weten dat het terug te draaien is
        De boekhouder weet het, opgelost
        iedereen gevraagd, niemand heeft hem nodig
        oké ik laat hem voorlopig staan
        ik vraag het na, terug naar de vraag
        twijfel weg, hij kan blijven
        oké, eerst rondbellen dan. door
        ik heb het iedereen gemaild, terug
        goed. navraag volgt. terug.
        nagevraagd, iedereen gebruikt hem nog
        accountant zegt laat maar staan, verder
        ik zet hem op twijfel en ga door

## Wat mensen bij een stap zeggen

overview_import-export =
    waar klik ik eerst om alle gekoppelde apps te zien
    hoe kom ik in import/export voor het overzicht van apps
    waar is Import/Export in exact
    hoe kom ik bij het menu met Import/Export om te zien welke apps er zijn
    Linksboven of rechtsboven: waar begint de weg naar het overzicht van alle apps?
    eerste klik naar de lijst met apps van het abonnement
    Waar vind ik Import/Export om te zien welke apps er aangesloten zijn?
    waarom kan jullie tool die lijst met aangesloten programma's niet zelf opvragen
    moet ik linksboven of rechtsboven klikken om alle aangesloten apps van het bedrijf te zien
    is er een api om de lijst van aangesloten software op te halen of moet ik zelf kijken
    moet ik voor het overzicht van alle koppelingen via de naam van de administratie of via mijn eigen naam
    waar begin ik als ik wil zien wat er gekoppeld is
    menu lijst met apps
    Kan een programma mij die lijst met koppelingen geven, of moet ik zelf in Exact door de menu's?
    .done =
        import export staat open
        ik ben in import export
        geopend
        zit in import/export
        geopend ja
        menu uitgeklapt, daar staat import/export
        ingelogd en op dat tabblad geklikt
        zit er al in, en dan?
        beland op een pagina met allemaal blokken
        hup ik sta op de goeie pagina
        heb m onder het poppetje gevonden
        ik sta op de pagina import/export
        ik heb dat geopent en zie kolommen
        ja daar ben ik
        Dat scherm heb ik inmiddels voor mij.
        ik zie een heleboel kolommen met links
        ingelogd en doorgeklikt
        menu gevonden
        oke, vol met lijstjes hier
        staat open in een tabblad
        gelukt, waar moet ik nu zijn?
        Linksboven op onze bedrijfsnaam gedrukt, er kwam een groot scherm met kolommen.
        ik zit nu bij het in- en uitladen van bestanden
        Ja, die stond er tussen, doorgeklikt
        Er is een blad vol linkjes opgegaan, ook iets met xml en csv
        eerste halte bereikt
        moment... ja, hebbes
        nooit geweten dat dat daar zat, ik ben er
        menu zit open en ik heb erop geklikt
        bingo
        ik ben er
        import/export staat open
        linksboven geklikt en ik zie een heleboel kolommen
        zit erin, volgende
        okee dat is gelukt
        staat open, twee rijen vol met dingen
        aangemeld en in dat import export beland
        import export staat voor me
        op de naam van de bv geklikt en toen import/export, open
    .stuck-menu-not-visible =
        ik vind dat menu niet
        import export staat er niet
        ik zie linksboven geen naam
        menu ontbreekt
        geen import te zien
        ik zie geen import export
        dat menu heb ik niet
        dit staat niet op mijn scherm
        bij mij stopt het rijtje bovenaan bij relaties
        ik heb een heel ander scherm dan op je plaatje
        waar zou dat import-ding moeten zitten dan?
        alleen verkoop en inkoop, voor de rest niks bovenaan
        'k zoek al vijf minuten naar dat menu, bestaat dat wel?
        dat menupunt staat er niet
        linksboven gebeurt niks als ik klik
        waar zit import/export
        Bij ons heeft het menu een heel andere indeling.
        ik zie alleen financieel en crm
        geen naam van een administratie in de balk
        kan het niet vinden
        mijn scherm is anders dan op jullie plaatje
        Linksboven staat bij mij alleen een huisje, geen bedrijf.
        Er klapt wel iets uit onder de bedrijfsnaam, maar over in- en uitladen zwijgt het
        ik heb enkel Verkoop en Relaties in dat rijtje
        dit lijkt in niets op wat jij beschrijft, is dat een oudere versie?
        Mijn scherm stopt halverwege de balk
        bij ons heet dat menu anders, ik zie enkel Verkoop en Inkoop en Financieel
        linksboven staat alleen het logo
        geen import of export in dat rijtje, wel verkoop en inkoop enzo
        ons scherm ziet er heel anders uit dan op dat plaatje
        Mijn menu eindigt bij 'Vaste activa'.
        ik doe het op de ipad van mijn dochter en dat menuutje komt niet
        linksboven zie ik geen administratienaam
        import/export ontbreekt in mijn menu
        bij mij staat er alleen crm en financieel

overview_app-permissions =
    waar vind ik appmachtigingen om alle apps te bekijken
    onder welke kolom zit het overzicht met apps
    waar staan de Appmachtigingen
    in welke kolom van Import/Export zit de lijst met alle apps
    Onder welk menu kan ik de apps van het hele abonnement bekijken?
    ik zit in import/export, waar klik ik nu voor het overzicht van apps
    In welke kolom van Import/Export staat Appmachtigingen? Ik wil de lijst van alle apps zien.
    ik sta in Import/Export en zoek het overzicht van koppelingen, welk linkje is dat
    onder het kopje Overige moet de applijst staan, klopt dat
    Ik zit op de pagina Import/Export met kolommen vol links. Waar is de doorgang naar de lijst van aangesloten apps?
    appmachtigingen staat waar precies op die pagina met links
    ik zit bij import/export en wil het overzicht van apps, waar nu heen
    kolom overig, overzicht van apps
    Op deze pagina vol links zoek ik alleen de lijst met gekoppelde programma's. Waar staat die en kan ik er iets stukmaken?
    waar vind ik onder importeren/exporteren het overzicht van gekoppelde partijen
    staat dat apps-scherm onder overige of ergens anders
    kolom overige gevonden, maar welke link daar moet ik hebben voor de apps
    onder welk menu zit Appmachtigingen, ik wil gewoon de lijst van apps zien
    lijst van alle gekoppelde apps, dat zit onder Overige zegt men, hoe heet die link
    appmachtigingen waar vind ik da
    waar zit het lijstje met machtigingen van alle apps in import export
    in welke kolom staat het overzicht van de gekoppelde apps
    Waar klik ik op Appmachtigingen?
    appmachtigingen exact waar staat dat
    Ik ben in Import/Export, in welke kolom zitten de machtigingen van apps?
    onder welke kolom van Import/Export zit het overzicht van gekoppelde applicaties
    ik zit in importeren/exporteren maar zie heel veel linkjes, welke moet ik
    Ik zit in Import/Export van Exact, waar daar vind ik welke apps meelezen?
    kolom overige, hoe heet dat ding dan waar alle gekoppelde programma's onder staan
    onder welk kopje in import/export vind ik de aangesloten programma's
    Ik sta in Import/Export met al die kolommen, waar zit dan die lijst van apps?
    Er staan wel vijftig linkjes in Import/Export, onder welke kolom zit het apps-overzicht?
    in import/export zie ik wel tien kolommen, onder welke zit de applijst
    appmachtigingen waar te vinden
    onder welke kolom staat de lijst van apps nadat ik import/export heb geopend
    ik sta in Import/Export, welke kolom toont de aangesloten software
    appmachtigingen link waar in import/export
    welke kolom appmachtigingen
    In welke kolom van Import/Export zit de lijst met gekoppelde apps
    ik ben al in import/export geraakt, waar staan nu die apps
    Onder welk kopje staat App-rechten in Import/Export?
    In welk kolommetje van Import/Export staat dat lijstje met gekoppelde apps
    ik zit in import/export voor dat overzicht van apps, en dan, welke kolom
    In welke kolom bij Import/Export staat de link naar de gekoppelde apps?
    Ik sta in Import/Export, onder welk kopje staat het overzicht van gekoppelde apps?
    ik zit al bij import/export, waar staat nu dat overzicht van apps
    Ik sta al in Import/Export, waar zit daar de lijst van aangesloten software
    Zoveel links op die Import/Export pagina, achter welke zitten de apps die ik wil bekijken
    zit in Importeren/Exporteren, welke link daar toont de apps
    In het scherm Import/Export zie ik tig linkjes, onder welke staan de aangesloten apps?
    Ik ben bij Import/Export, welke kolom en welke link voor de appinventaris?
    import/export open, waar nu lijst apps
    kolom overig, welke link voor apps
    import/export is open, in welke kolom staat nu dat linkje naar de apps
    sta in Import/Export, welke link in welke kolom geeft de apps weer
    In welke kolom staat de link naar de appmachtigingen?
    In welke kolom van Import/Export staan de app-machtigingen?
    In welke kolom van import/export staat de lijst met apps?
    Waar in Import/Export staat de pagina met gekoppelde apps?
    In welke kolom van Import/Export staat de lijst met gekoppelde apps?
    Onder welk menu vind ik de machtigingen van alle apps?
    Onder welke kolom zitten de machtigingen van apps bij Import/Export?
    .done =
        appmachtigingen is open
        ik ben in appmachtigingen
        ik zie de lijst
        appmachtigingen staat voor mijn neus
        blokje aangeklikt, er rolt een hele lijst uit
        pagina met appmachtigingen is open
        ja nu zie ik namen van programma's
        doorgeklikt naar app permissions
        'k ben binnen op dat scherm
        hier staan allemaal logo's onder elkaar
        ik zie nu een lijst met apps
        aangeklikt en open
        de lijst verschijnt
        Het overzicht met toepassingen is geladen.
        zit erin
        stond rechts onderaan, gevonden
        kom op een pagina met namen van programma's
        ja hij is open
        ok wat moet ik hier bekijken
        gelukt, acht apps
        Laatste kolom, bijna onderaan, en nu zie ik namen van leveranciers.
        er staat een rijtje programma's voor me
        Had even een leesbril nodig maar hij stond er
        Aangeklikt, blad is er
        de lijst komt op, vijftien stuks zo te zien
        duurde even met laden maar hij staat open
        Toch nog gelukt, zie een hele rij apps
        die lijst staat er
        aangetikt en hij laadt
        stond helemaal onderaan
        in de laatste kolom gevonden en aangeklikt, zie een lijst
        appmachtigingen aangeklikt, zie een lijst
        appmachtigingen aangeklikt, ik zie een lijst
        staat open, titel klopt
    .stuck-not-opened =
        ik mag daar niet in
        geen rechten
        pagina gaat niet open
        toegang geweigerd
        lukt niet om te openen
        die optie is grijs
        appmachtigingen gaat niet open
        het gaat niet open
        hij opent niet
        ik mag het niet openen
        geen toegang tot appmachtigingen
        ik krijg appmachtigingen niet open
        er staat dat ik geen rechten heb
        appmachtigingen opent niet
        het scherm blijft leeg
        ik heb geen rechten voor appmachtigingen
        ik mag er niet in
        als ik op appmachtigingen klik gebeurt er niks
        geklikt maar krijg "u heeft onvoldoende rechten"
        reageert niet als ik erop klik
        ik klik en er gebeurt niets
        dan zegt hij dat ik onvoldoende bevoegd ben
        pagina blijft wit als ik erop druk
        krijg een slotje te zien in plaats van de lijst
        het linkje staat er, maar 't is grijs en doet niks
        klik erop en er gebeurt niets
        hij zegt dat ik geen rechten heb
        de pagina blijft wit
        Na het aanklikken krijg ik een melding dat de toegang ontbreekt.
        link staat er wel maar hij opent niet
        geen toegang tot dit onderdeel
        ik word teruggestuurd naar de startpagina
        mag ik dit niet openen?
        Het linkje staat er wel, maar daarachter blijft het leeg.
        U heeft onvoldoende rechten, krijg ik in mijn gezicht
        geklikt, en ik sta weer waar ik stond
        Hij zegt dat ik het aan mijn beheerder moet vragen
        rood balkje bovenaan zodra ik erop druk
        hij zegt dat ik onvoldoende rechten bezit
        ik klik maar er gebeurt niets, het blijft dicht
        geen bevoegdheid, zegt hij
        als ik erop klik spring ik gewoon terug naar de startpagina
        Men vertelt mij dat ik hiertoe niet gerechtigd ben.
        die pagina blijft wit
        ik klik en krijg: u bent niet gemachtigd
        hij staat er wel maar doet niks als ik erop druk
        ik klik op appmachtigingen en krijg geen toegang
        hij doet niks als ik erop druk, muisje draait en draait
    .stuck-menu-not-visible =
        kolom overige heeft dat niet
        onder import/export staan alleen csv en xml
        dat blok apps ontbreekt hier gewoon
        heb de hele pagina afgezocht, geen woord over machtigingen
        waar in vredesnaam staat dat linkje
        bij ons staat op die pagina enkel 'bankbestanden'
        in die kolom staat geen appmachtigingen
        ik heb geen kolom overige
        waar is die link
        Er staan wel importopties, doch niets over apps.
        dat woord komt nergens voor op de pagina
        ik zoek me blind op dat scherm, welke kolom precies
        heet dat bij jullie anders? staat er niet
        de link ontbreekt
        In die kolom staat het linkje bij mij niet.
        ik heb maar twee kolommen en geen daarvan heet zo
        Allemaal linkjes over xml en bankafschriften, niks over programma's van derden
        waar moet ik kijken? ik zoek me suf
        Bij mijn baas staat daar een regel extra die ik mis
        die kolom Overige heb ik, maar wat jij zegt staat er niet onder
        kolom overige? ik heb er maar twee en die heten anders
        ik zoek me suf naar die link
        ik zoek me suf naar appmachtigingen maar nee

overview_look-at-list =
    ik heb de lijst met apps voor me, wat betekenen de regels
    hoe lees ik de lijst met apps
    ik zie de lijst apps, wat moet ik er nu mee
    zie ik in appmachtigingen alle apps van iedereen of alleen een deel
    Staan in dat overzicht ook toepassingen die niemand meer gebruikt?
    lijst voor me, waar let ik op
    Zie ik in die lijst alle programma's of alleen een deel, als gewone gebruiker?
    De lijst met aangesloten apps staat voor me. Waar let ik op per naam?
    kan een pakket dat niemand meer gebruikt nog toegang hebben
    waarom is het nuttig die lijst eens per jaar door te lopen
    de lijst van apps staat open: moet ik me afvragen wie ze nog gebruikt?
    ik zie een rits namen van apps, wat moet ik daar nou van vinden
    lijst met apps beoordelen
    De lijst met koppelingen staat voor mij open. Zie ik hier alles, of alleen wat ik zelf mag zien?
    zie ik hier alle apps of alleen die van mij
    De lijst staat open. Waar moet ik op letten als ik hem doorloop?
    is deze lijst compleet, ook die van collega's?
    ik heb de lijst met appmachtigingen open, zie ik hier nu echt alles of maar een deel?
    zie ik minder apps in de lijst als ik niet de beheerder van het abonnement ben
    zie ik in die lijst van apps echt alles of enkel de mijne
    Ik heb de lijst van gekoppelde apps voor me, waar moet ik op letten
    ik heb de lijst met apps voor me, en nu? waar moet ik op letten
    zie ik met mijn rechten wel alle apps in de lijst of alleen een deel?
    Er staan 23 namen bij appmachtigingen, hoe ga ik daar doorheen
    Zou u mij kunnen uitleggen waarop ik moet letten als ik de lijst met gekoppelde programma's doorneem?
    wat betekent die lijst van appmachtigingen eigenlijk, zie ik ze dan allemaal?
    Ik heb een rij appnamen voor me, zijn dat ze nu allemaal of alleen die van mij?
    Mijn zus ziet negen apps, ik vier, in dezelfde zaak
    Zie ik in die applijst ook wat mijn collega's toelieten of enkel mijn eigen dingen
    wat moet ik mij afvragen per regel in de lijst van gekoppelde programma's
    zie ik in die applijst alles van iedereen of alleen van mezelf
    is de lijst met gekoppelde apps volledig als ik geen beheerder ben
    Ik heb die lijst nu voor mijn neus, waar moet ik dan op letten?
    Staan daar de apps van iedereen bij of alleen die van mij?
    Zijn de programma's van mijn medebestuurders ook te zien in die opsomming?
    Waarom ziet de voorzitter meer apps in de lijst dan ik?
    Er staan elf namen in die lijst. Zijn dat ze allemaal of ziet een gewone gebruiker er minder?
    zie ik in die applijst ook wat mijn collega's hebben goedgekeurd of alleen mezelf
    Zie ik als gewone gebruiker in die lijst alles of maar een deel van de apps?
    toont die lijst van apps alle apps van het hele abonnement of wat ik zelf toestond
    ik zie maar twee programma's, ziet een ander bij ons er misschien meer
    zie ik alle apps of alleen een deel
    lijst open, wat bekijk ik per naam
    De lijst met apps staat voor mij, hoe ga ik daar het handigst doorheen?
    zie ik in die app-lijst alles van iedereen of alleen een deel, als controller?
    zie ik daar alle apps van de hele zaak of alleen een stuk?
    Zie ik in de lijst alle apps of alleen die van mij?
    Zie ik in dat apps-lijstje echt alles of alleen wat ik mag zien als gewone gebruiker
    Zie ik in het overzicht alles van het hele bedrijf of alleen wat ik mag zien?
    Ik sta bij de apps, wat moet ik met die rij doen, elke naam herkennen?
    Ik ben nieuw en zie in die lijst maar vier apps, terwijl mijn collega er twaalf ziet, hoe zit dat
    zie ik in die lijst de apps van iedereen of alleen die van mij
    Laat de lijst bij Appmachtigingen mij alle apps zien of alleen een deel?
    Zie ik onder App-machtigingen echt alle apps, of alleen een deel?
    ik kijk naar de lijst met apps, zijn dat ze allemaal of alleen die van mij
    Waar let ik op als ik de rij apps van boven naar onder doorneem
    Zie ik als assistent in dat overzicht dezelfde apps als onze beheerder, of minder?
    ik zie vijf apps, mijn collega zeventien, wie heeft gelijk
    De lijst met apps staat open, met welke vraag moet ik elke regel beoordelen?
    Zie ik als gewone gebruiker alle apps in die lijst of maar een deel?
    Hoe lees ik die lijst met apps, staat alles erin of alleen wat ik mag zien?
    lijst apps voor me, hoe loop ik die na
    ik heb de lijst met apps open, waar moet ik nu op letten per naam
    zie ik in die lijst de apps van iedereen of alleen een deel
    ik heb de lijst met apps voor me, waar moet ik op letten bij het doorlopen
    Zie ik in die lijst alle apps of alleen een deel?
    Ik heb de lijst met apps voor me, waar moet ik op letten?
    Ik heb de lijst open, waar moet ik op letten bij al die apps?
    Zie ik in de lijst met apps alles of alleen wat ik zelf mag zien?
    Ik heb de lijst met apps voor me. Zie ik daar nu alles of enkel wat van mij is?
    .done =
        gevonden
        ja gevonden
        ik heb hem gevonden
        ik heb de lijst bekeken
        lijst bekeken
        ik heb gekeken
        ik heb ze allemaal gezien
        ik ken de lijst
        ik heb de lijst gezien
        doorgelopen, zijn er zeven
        ok bekeken
        lijstje helemaal doorgelezen, veertien stuks
        'k heb ze alle negen bekeken
        oke paar namen die ik ken en eentje niet
        van boven tot onder langsgelopen met de directeur erbij
        dat zijn er meer dan ik dacht, zeg
        afgevinkt welke we nog gebruiken
        doorgenomen
        ik ken ze allemaal op twee na
        bekeken, het zijn er elf
        De lijst heb ik van boven tot onder nagelopen.
        gezien, bij eentje wil ik meer weten
        klaar met doorkijken
        ok een paar rare namen tussen
        alles gecheckt, hoe zie ik wat ze mogen
        ja gekeken
        lijst bekeken samen met de collega van inkoop
        Alle namen langsgelopen.
        De meeste ken ik, bij drie zet ik een vraagteken, wat volgt?
        twintig stuks doorgenomen met de baas erbij
        heb het rijtje uitgeprint en afgevinkt
        Gezien, laat maar zien wat ze mogen
        niks geks bij, allemaal bekeken
        pff wat een lijst, maar rond
        heb ze alle zeven bekeken
        gezien, volgende
        die ken ik, die ook, en die ook
        doorgelopen, we kennen ze allemaal wel
        9 stuks, alles bekeken
        lijst afgevinkt samen met de baas
        zo, klaar met kijken
        doorgelopen, ken ze bijna allemaal
        alle zes bekeken
        14 apps, ik ken ze bijna allemaal
    .stuck-app-missing =
        klopt het dat ik er maar 3 zie? er zouden er 10 moeten zijn
        ik zie er te weinig
        er mist er een
        een app staat er niet tussen
        ik mis een koppeling
        onze tool staat er niet
        niet compleet
        lijst is niet volledig
        er ontbreekt een app
        er mist een app
        een app staat er niet bij
        ik mis een app
        mijn app staat er niet bij
        de app staat er niet tussen
        ik zie een app niet
        niet alle apps staan erbij
        de koppeling ontbreekt
        ik zie hem niet in de lijst
        hij staat er niet bij
        de lijst is niet compleet
        onze webshopkoppeling ontbreekt in het rijtje
        Basecone hoort hier tussen te staan, maar nee
        daar sta mijn scanprogramma niet bij
        we werken elke dag met Dyme en die zie ik nergens
        ik tel er drie terwijl we er zeker vijf hebben
        waar is de kassa gebleven in dit rijtje?
        onze scan-app staat er niet in
        ik mis Basecone
        er zou nog een koppeling moeten zijn
        Een programma dat wij dagelijks gebruiken, komt niet voor in het overzicht.
        niet compleet volgens mij
        hij werkt wel maar staat er niet tussen
        zoek een app die ik niet vind
        waar is onze webshopkoppeling gebleven
        Ze staan er bijna allemaal, alleen het kassasysteem niet.
        Gek, we werken elke dag met die urenbriefjes en die zie ik nergens
        ik tel er acht, volgens onze inkoop zouden het er negen moeten zijn
        Waar is de webshop gebleven
        die van de magazijnploeg ontbreekt
        dat zijn er wel heel weinig, wij hebben er zeker tien
        onze loonapp zie ik nergens
        ik tel er vijf maar wij gebruiken er zes
        ik mis er een
        spreadsheet-app van ons staat er niet tussen
        er mist er een, die van de webshop
    .stuck-attention-required =
        aandacht nodig
        wat betekent die waarschuwing
        aandacht staat erbij
        er staat aandacht vereist bij
        er staat aandacht vereist
        wat betekent aandacht vereist
        er staat iets roods bij
        bij een app staat aandacht vereist
        aandacht vereist
        een app vraagt aandacht
        er staat een waarschuwing bij
        er staat een uitroepteken
        er staat een oranje uitroepteken bij eentje
        wat moet dat oranje driehoekje voorstellen
        bij twee regels staat 'aandacht vereist', moet ik schrikken?
        er brandt iets oranje achter Visionplanner
        eentje heeft een uitroepteken, is die stuk?
        attention required staat erbij, wa is da?
        er staat een oranje uitroepteken
        een van de apps heeft een waarschuwing
        Moet ik mij zorgen maken over dat driehoekje bij een app?
        icoontje met een ! erbij, kan dat kwaad
        aandacht nodig zegt hij, waarvoor dan
        oranje tekentje naast de naam, is dat erg
        is die app kapot als dat symbool erbij staat
        Bij eentje staat een oranje driehoekje, moet ik schrikken?
        er prijkt een uitroepteken achter de scanner
        Wat betekent dat waarschuwingsbordje bij de bank
        Eén naam is anders gekleurd dan de rest, alsof er iets mee is
        dat gele ding, is dat ernstig?
        er staat zo'n oranje dingetje voor de naam, moet ik schrikken?
        wat betekent dat oranje tekentje
        bij Klippa staat een uitroepteken
        oranje driehoekje bij eentje, wat wil dat zeggen
        oranje driehoekje of uitroepteken bij eentje
    .stuck-what-to-note =
        welke gegevens heb ik nodig
        wat schrijf ik op
        wat moet ik opschrijven
        wat moet ik noteren
        waar moet ik op letten
        wat moet ik onthouden
        moet ik iets opschrijven
        waar let ik op
        wat noteer ik
        wat is belangrijk
        wat moet ik dan allemaal noteren?
        moet ik dit overtikken in excel of zo?
        welke kolommen neem ik over in mijn lijstje
        volstaat de naam, of ook de leverancier
        wat wilt u dat ik hiervan noteer
        ik heb pen en papier, wat zet ik neer
        hoe leg ik dit vast
        welke dingen noteer je per app?
        Wat dient er in het register te komen?
        wil er een lijstje van maken, wat zet ik erin
        ik wil het in Excel bijhouden, welke kolommen
        is de naam alleen voldoende om te bewaren
        kan ik dit exporteren of moet ik het overtypen
        Ik heb een leeg Excelletje voor me, welke kolommen maak ik?
        moet ik enkel de namen noteren of nog meer
        Wat is handig om bij te houden van elk
        ik wil het volgend jaar kunnen vergelijken, wat leg ik vast?
        pen en papier klaar, en dan?
        ik zit met pen en papier klaar, welke kolommen maak ik?
        voor de privacy moeten we een register bijhouden, wat komt daar dan in
        moet ik dat ergens bijhouden? en wat dan
        ik heb een leeg excelletje voor me, welke kolommen
        volgend jaar wil ik kunnen vergelijken, wat hou ik bij
        welke dingen zet ik in mijn excelletje
        moet ik dat allemaal overschrijven of is de naam genoeg
        moet ik dit ergens in bijhouden en hoe
    .stuck-audit =
        ik doe een controle
        audit
        voor de accountant
        checklist
        wat moet ik nakijken
        we doen de jaarlijkse audit voor de accountant, welke vragen stel ik per app
        volgende week komt de accountant en die wil alles onderbouwd
        dit is voor onze ISO-certificering
        hoe doe ik zo'n doorlichting van alle apps netjes
        de functionaris gegevensbescherming vraagt om een jaarlijkse controle
        welke vragen stel ik per app bij een internal audit
        de accountant wil een controle van alle koppelingen
        we doen onze jaarlijkse security check
        we worden geaudit voor ISO 27001 en moeten elke koppeling beoordelen
        Ik moet voor de toezichthouder aantonen dat dit beheerst wordt.
        waar let ik op als ik ze stuk voor stuk controleer
        vragenlijst voor de interne controle
        beoordeling van derden, hoe pak ik dat aan
        periodieke review van toegangsrechten
        Volgende week komt de accountant en die wil dit zwart op wit.
        Wij moeten voor de AVG aantonen wie waar in kan
        dit is voor de jaarlijkse ISO-ronde
        De toezichthouder vroeg naar al onze externe partijen, hoe pak ik dat aan
        Ik moet van de directie alle koppelingen stuk voor stuk beoordelen en aftekenen
        de accountant komt dinsdag en wil weten wie dit allemaal heeft goedgekeurd
        de accountant komt volgende week alles doorlichten
        Voor de jaarlijkse ISO-controle moet ik dit vastleggen.
        wij krijgen de AVG-man op bezoek en moeten kunnen aantonen dat dit klopt
        ik moet voor de jaarlijkse controle alle apps nalopen
        ik ben kascommissie en moet ze allemaal beoordelen
    .stuck-whose-consent =
        op wiens naam staat de app
        wie gaf de toestemming
        van wie is die koppeling
        hoe weet ik wie die app heeft goedgekeurd
        wie heeft die app destijds aangezet?
        op welke collega staat zoiets
        er staat geen persoon bij, van wie komt die toestemming
        draait dat op mijn login of die van Peter?
        kan ik ergens zien wie hier akkoord op gaf
        wie heeft deze app toegang gegeven
        op naam van welke collega staat die
        ik kan niet zien wie dat gekoppeld heeft
        Is na te gaan onder wiens login een toepassing werkt?
        welke gebruiker zit erachter
        staat er ergens een persoon bij
        draait dit op de boekhouder of op mij
        Wie heeft dit ooit goedgekeurd, dat staat er niet achter.
        Hangt die aan mijn login of aan die van Joost?
        onder welke gebruiker draait de bankfeed
        kan ik zien door welke medewerker hij is aangezet
        Als Karin uit dienst gaat, weet ik niet welke van deze omvallen
        wie heeft die eerste eigenlijk gekoppeld, dat staat nergens
        ge ziet niet wie da gedaan heeft é
        wie heeft die koppeling eigenlijk aangezet
        op wiens naam staat dat
        stel dat Mo vertrekt, welke vallen dan uit? wie heeft wat aangezet
        wie heeft hier destijds voor getekend bij zo'n app
        wie heeft die koppeling eigenlijk aangezet, kan ik dat zien
        wie heeft die dingen allemaal goedgekeurd?

overview_open-app =
    mag deze app alleen kijken of ook wijzigen
    bij welke gegevens mag een app allemaal, en deelt de leverancier die met anderen
    wat mag die app precies
    hoe zie ik van één app welke gegevens hij gebruikt in exact
    waar staat of een app alleen mag lezen of ook schrijven
    Staat ergens of de leverancier van een gekoppelde app gegevens doorgeeft aan derden?
    details van een app bekijken in de lijst, klikken waar?
    Hoe zie ik of een aangesloten programma alleen mag lezen of ook mag wijzigen?
    deelt de leverancier onze cijfers met anderen, waar staat dat in Exact
    Ik wil per pakket weten welke soorten gegevens het gebruikt. Waar klik ik op?
    staat er ergens een omschrijving bij een aangesloten dienst
    kan ik van een koppeling zien of hij ook mag wijzigen of alleen bekijken
    hoe zie ik wat zo'n app allemaal mag lezen en wijzigen
    welke gegevens gebruikt die app
    Kan ik ergens opzoeken of onze loonapp enkel kijkt of ook dingen aanpast?
    hoe zie ik wat een app allemaal mag
    Kan ik ergens zien of dat programma alleen meekijkt of ook boekingen mag wijzigen?
    deelt die leverancier onze gegevens met derden, staat dat ergens
    hoe zie ik wat een bepaalde app allemaal mag in onze boekhouding
    Kan Visionplanner alleen meekijken of ook boeken? Waar vind ik dat?
    Waar zie ik of de leverancier onze cijfers doorgeeft aan derden?
    welke soorten gegevens leest dat ding eigenlijk uit
    mag Silvasoft bij ons ook schrijven of alleen lezen
    waar zie ik wat een app precies mag, lezen of ook schrijven
    Kan ik ergens nagaan welke gegevens Blue10 uit Exact haalt?
    mag die app ook boeken of kijkt die alleen
    deelt de leverancier van mijn app onze data met derden? waar staat dat
    Ik heb een AVG-verzoek gekregen: welke persoonsgegevens kan het loyaltyprogramma uit onze boekhouding lezen?
    wat mag deze app precies in onze boekhouding
    kan ik zien of een app alleen leest of ook kan boeken
    Waar zie ik of de leverancier van de app onze gegevens doorgeeft aan derden?
    mag Moneymonk ook onze salarissen zien of enkel facturen, waar lees ik dat
    Hoe zie ik of een app alleen mag lezen of ook boeken?
    Waar staat of de leverancier onze gegevens met anderen deelt?
    Ik heb de lijst met apps voor me, hoe zie ik bij welke gegevens die ene mag?
    Details van één app bekijken, wat klik ik aan?
    Mag dat scanprogramma ook schrijven in ons Exact of enkel kijken?
    Staat ergens vermeld welke soorten gegevens Shopify uit onze boekhouding gebruikt?
    app details gegevenssoorten bekijken
    Hoe zie ik of een pakket alleen leest of ook boekingen maakt bij mijn klanten?
    welke personeelsgegevens leest Dyflexis precies uit Exact?
    Waar lees ik of een leverancier onze boekhoudgegevens doorgeeft aan derden?
    Kan ik zien of de kassa alleen leest of ook zelf kan boeken in Exact?
    Deelt de spaarkaart-app onze klantgegevens met anderen? Kan ik dat ergens per app lezen?
    Welke gegevens gebruikt Zettle van ons, en mag het ook wijzigen? Ik klik op de naam, en dan?
    Hoe zie ik of een app alleen mag lezen of ook boekingen mag maken
    waar lees ik of een aangesloten app mag schrijven of enkel lezen
    welke gegevenscategorieen raadpleegt onze scansoftware, waar staat dat in exact
    deelt de leverancier onze data met derden, staat dat ergens in exact?
    read-only of schrijfrechten per app, waar zie ik dat
    Verkoopt de leverancier van de bonnetjesapp onze data door? Exact toont daar toch iets over?
    mag die CRM-tool alleen lezen of past hij ook klantgegevens aan in exact
    Hoe zie ik of die app alleen meeleest of ook in onze boeken kan schrijven?
    Waar staat of een leverancier onze cijfers met derden deelt?
    Kan het programma van de huurincasso ook iets wijzigen of enkel lezen, waar zie ik dat
    Waar moet ik klikken om te zien welke soorten gegevens zo'n app gebruikt
    Kan ik ergens lezen of die app boekingen kan veranderen zonder dat ik het weet?
    De leverancier beweert dat ze alleen lezen. Waar kan ik dat in Exact nakijken?
    wil per app weten of hij facturen mag wijzigen of alleen bekijken
    deelt de leverancier van het planbord onze data met anderen, staat dat ergens in exact
    hoe zie ik of een app enkel leest of ook in ons grootboek kan schrijven
    wat gebeurt er als ik op de naam van een app in die lijst klik, gaat er dan iets stuk
    mag de scanner alleen facturen inschieten of ook debiteuren lezen, waar staat dat per app
    waar lees ik of een webshopplugin alleen meekijkt of ook boekt
    wat doet die feedtool met onze data, deelt de maker het door?
    ik wil van één app in de lijst weten of hij mag schrijven en met wie de maker deelt
    mag app alleen lezen of ook wijzigen
    zien welke gegevens app gebruikt
    ik wil van één app weten of hij ook dingen kan aanpassen in onze boeken
    leest die app alleen of schrijft hij ook, waar staat dat
    kan die offertetool alleen kijken of ook boeken, en delen zij het weer met anderen
    Waar zie ik per app of hij alleen mag kijken of ook mag wijzigen en of de leverancier gegevens deelt?
    Waar zie ik of een bepaalde app alleen leest of ook mag wijzigen
    Waaraan zie ik of de leverancier van die app onze gegevens doorgeeft aan anderen?
    op de naam van de app klikken, wat krijg ik dan te zien aan rechten
    Mag onze urenapp in Exact ook wijzigen of enkel inkijken, waar lees ik dat
    waarop klik ik om te zien of hij ook mag wijzigen of enkel kijken en of ze het doorgeven aan anderen
    als ik op Payhawk klik in die lijst, zie ik dan ook of ze onze gegevens aan een ander geven?
    Waar lees ik of een app alleen mag kijken of ook wijzigen?
    Hoe zie ik of de CRM-app alleen meekijkt of ook dingen in Exact mag wijzigen
    Waar zie ik per programma of het mag wijzigen of alleen bekijken, en of de maker gegevens doorgeeft
    Kan het kwaad als ik op een app in de lijst klik om te lezen wat hij mag?
    Ik heb de lijst, nu wil ik zien of Visma alleen leest of ook iets kan wijzigen
    Waar klik ik om per app te zien of de leverancier gegevens doorgeeft?
    Ik heb de lijst met apps voor me na de overname, hoe zie ik van één wat hij mag lezen of wijzigen
    ik wil zien of die app alleen leest of ook wijzigt, waar staat dat
    mag deze koppeling boeken of enkel kijken? waar lees ik dat
    Ik heb het lijstje voor me. Hoe zie ik van één app of die ook mag schrijven?
    Ik zit naar de lijst te kijken; waar zie ik of de tool alleen leest of ook wijzigt
    Waar klik ik om te zien of een app uit de lijst ook gegevens mag wijzigen?
    Waar klik ik in de lijst van apps om te zien of er ook gewijzigd mag worden?
    Ik heb de lijst met apps voor me; waar zie ik wat zo'n app precies met onze gegevens mag?
    hoe kan ik zien wat die kassa precies mag, alleen kijken of ook veranderen
    Ik zie Basecone in de lijst, maar wat haalt hij nu eigenlijk allemaal op uit onze boeken
    Mag de webshop alleen lezen of ook boeken, waar staat dat
    welke gegevens kan dat planningsprogramma bij ons inzien
    Ik zie de kassa staan, maar leest hij ook onze salarissen? Waar kijk ik dat na
    kan ik per programma zien of het in mijn boeken mag schrijven
    wat staat er allemaal achter zo'n appnaam, kan ik erop klikken om te zien wat hij mag
    Waar lees ik of Silverfin bij ons mag schrijven of alleen kijken
    Mag de scanapp ook relaties aanmaken? Ik wil zien welke gegevens hij gebruikt
    Deelt de maker van die rapportagetool onze cijfers met anderen, staat dat ergens in Exact
    Van één app wil ik weten wat hij precies aan gegevens aanraakt
    Alleen lezen of ook boeken, hoe kijk ik dat na voor een koppeling die we houden
    Hoeveel mag de loonkoppeling eigenlijk, is het kijken of ook aanpassen? Ik wil het lezen, niet veranderen
    wil per app weten welke datasoorten en of ze data doorverkopen
    detail van een koppeling bekijken, wat mag ie
    klik ik op de naam van de app voor de scopes?
    welke endpoints of datasoorten heeft Payhawk bij ons, staat dat per app ergens
    Hoe zie ik per leverancier of hij alleen leest of ook boekingen mag wijzigen?
    Voor de DPIA: welke gegevenscategorieen verwerkt Payhawk precies uit onze boeken, en deelt hij die door?
    Mag Klippa bij ons schrijven of slechts lezen, waar lees ik dat?
    Wat kan die tool eigenlijk allemaal inzien bij ons
    Deelt de maker van het dashboard onze cijfers met derden, kan ik dat in Exact zien?
    Waar zie ik of die cashflowtool onze loonkosten per medewerker kan inlezen?
    Van een specifieke app wil ik het lijstje rechten voor in mijn auditdossier, waar klik ik?
    Kan Dyflexis facturen wijzigen bij ons of alleen bekijken
    Wat staat er over gegevensdeling met derden bij een app?
    wat mag die app allemaal
    kan app alleen lezen of ook boeken
    mag payhawk ook wijzigen in exact
    welke gegevens gebruikt dyflexis
    deelt leverancier mijn data met anderen
    zien wat 1 app doet met mijn data
    leesrechten of schrijfrechten van app zien
    waar staat wat scantool mag
    waar lees ik per programma of het alleen mag kijken of ook iets mag wegschrijven
    Welke soorten gegevens pakt onze kassa-app? Ik heb de lijst voor me maar zie alleen namen.
    wat mag dat bonnetjesprogramma precies inzien, wat voor gegevens
    per koppeling wil ik weten of hij kan schrijven in het grootboek
    ik zie namen van apps maar niet wat ze mogen, waar staat dat
    wat steekt er achter zo'n naam in de lijst, ik wil weten of die app onze donateursgegevens ook mag veranderen
    Ik zie alleen namen, hoe zie ik wat elke app doet
    waar klik ik om te zien of een app alleen leest of ook schrijft
    klant zag onze naam staan en wil weten welke gegevens wij gebruiken. Waarop klikt hij in die lijst?
    deelt die leverancier gegevens met derden? waar zie ik dat bij de app
    in de lijst van klant staan wij. Wat opent hij om te lezen of wij mogen schrijven?
    details van een app bekijken in de lijst
    Mag onze webshop alleen kijken of ook boeken?
    Wat kan een app allemaal doen met onze cijfers?
    Waar lees ik of de leverancier onze data doorgeeft?
    Kan ik per app bekijken wat hij mag?
    Heeft de urenapp schrijfrechten of alleen leesrechten?
    Welke soorten gegevens bekijkt die CRM bij ons?
    Kan ik nakijken of de bonnenapp onze salarissen ziet?
    Hoe zie ik van een gekoppelde app of hij bij de klant iets mag wijzigen of alleen inzien?
    Waar moet ik op klikken om te zien wat een gekoppelde app mag inzien?
    Hoe zie ik in het overzicht of een app alleen mag bekijken of ook wijzigen?
    Welke gegevens leest Dext eigenlijk uit onze administratie, en kan hij ook boeken?
    Waar zie ik per app of die alleen mag lezen of ook mag wijzigen?
    Kun je ergens zien of de leverancier van een app onze gegevens met anderen deelt?
    Hoe kom ik te weten welke gegevens zo'n gekoppelde app leest of schrijft?
    Als ik een app aanklik in de lijst, wat krijg ik dan te zien over haar rechten?
    Hoe zie ik of een gekoppelde app mag schrijven of alleen mag kijken?
    Kan ik van een gekoppelde app lezen of de leverancier gegevens doorgeeft aan anderen?
    .done =
        ik zie wat de app mag
        de app staat open
        bekeken
        ik heb de app bekeken
        ik heb gezien wat hij mag
        bekeken, mag facturen en relaties lezen
        next
        op Spendcloud geklikt, zie lezen en schrijven staan
        de details gelezen, mag alleen kijken
        van elke app de pagina even opengehad
        hij gebruikt facturen en relaties, da's duidelijk
        allemaal aangeklikt en gelezen
        nou weet ik wat die mag
        aangeklikt, ik zie wat hij mag
        de uitleg van alle zeven doorgelezen
        bij deze staat financieel lezen en schrijven
        De gegevenssoorten van iedere app zijn mij nu bekend.
        alle apps geopend
        bekeken, deelt niks met derden
        ja ik zie de uitleg
        hij mag wel heel veel zeg
        heb ze een voor een doorgelopen
        ok duidelijk
        Aangeklikt en gelezen: mag facturen lezen, bankboekingen ook.
        heb ze alle vijf opengemaakt
        Deze mag nogal veel, zie ik; door naar het vervolg
        Korte uitleg, een rijtje gegevens en iets over delen met derden, ok
        ok gezien. mag ook wijzigen, dat wist ik niet
        meer dan ik dacht, geen probleem, allemaal gelezen
        ik zie wat hij mag: facturen lezen en relaties wijzigen
        allemaal nagelopen
        zo, dat is veel meer dan ik dacht
        den tekst gelezen, verder maar
        heb ze stuk voor stuk opengeklikt
        ik zie dat hij alles mag wijzigen, ok
        bekeken: leest facturen, deelt niks
        gedaan voor alle zes, alleen bekijken bij de meeste
        allee, alles bekeken
        aangeklikt, ik lees facturen en relaties, alleen lezen
    .stuck-little-shown =
        bijna niks te zien
        leeg scherm bij deze app
        geen details
        alleen een naam
        er staat bijna niets bij deze app
        er staat weinig
        er staat niks bij
        ik zie bijna niks
        er is bijna niets te zien
        er staat nauwelijks iets
        de app toont niets
        ik zie niet wat hij mag
        het scherm is bijna leeg
        er staat alleen een naam
        bij deze staat zo goed als niks, twee regels
        enkel een naam en een logo, meer niet
        daar word ik niet wijzer van, twee regels tekst
        geen uitleg, geen leverancier, kale pagina
        is dit alles wat ze over zichzelf vertellen?
        beschrijving is leeg bij dit ding
        er staat bijna geen informatie
        alleen een naam, verder niks
        lege beschrijving
        De leverancier geeft vrijwel geen toelichting.
        summier hoor
        ik word er niet veel wijzer van, één regeltje tekst
        hoe kom ik meer te weten over deze app
        bij deze staat geen uitleg zoals bij de andere
        Er staat één zinnetje en verder wit.
        Bij deze wel een naam, maar welke gegevens blijft een raadsel
        van deze leverancier word ik niks wijzer
        Mager hoor, ik had gehoopt te lezen wat ze ermee doen
        bij de andere stond een heel verhaal, hier bijna niks
        er staat één zinnetje en dat is het
        hier word ik niets wijzer van
        De omschrijving ontbreekt vrijwel geheel.
        alleen een logo en een telefoonnummer
        er staat bij deze alleen een naam en that's it
        bij deze staat letterlijk een naam en verder wit
        alleen een logo en verder niks
        vrij kaal, één regeltje tekst
    .stuck-own-app-shows-nothing =
        bij een eigen app zie ik geen gegevens
        het is een eigen app en ik zie niks
        onze eigen app toont geen gegevens
        bij de eigen app staat niks
        waarom zie ik bij de eigen app niets
        eigen app geen gegevens
        de eigen app laat geen gegevens zien
        onze zelf geregistreerde koppeling heeft geen lijst met gegevens
        bij de app die onze IT'er bouwde blijft het vak leeg
        own app, no scopes shown, hoe kan dat
        waarom staan bij ons maatwerk geen soorten gegevens
        die eigengemaakte toont alleen zijn naam, niet wat ie mag
        het is onze eigen app en er staan geen gegevens bij
        bij ons maatwerk zie ik niks van soorten gegevens
        zelf geregistreerd, geen scopes zichtbaar
        Van de door ons ontwikkelde toepassing worden geen rechten getoond.
        waarom toont onze inhouse app niks
        hoe weet ik wat de app van onze ontwikkelaar mag
        eigen registratie is leeg in dit scherm
        ons script staat erin zonder permissies
        Dit heeft onze eigen programmeur gebouwd en er staat geen gegevenssoort bij.
        bij ons zelfgemaakte rapport blijft het rijtje leeg
        Die van de leveranciers tonen van alles, die van onszelf toont nul
        Wij hebben hem in huis gemaakt, waarom zie ik dan niet wat hij mag
        het maatwerk van IT is een lege huls hier
        het ding dat onze eigen IT heeft gebouwd toont helemaal geen gegevens
        die hebben we zelf laten bouwen en daar blijft het vak leeg
        onze IT'er schreef hem en er staat niks over data
        onze eigen koppeling laat geen rechten zien
        die heeft onze eigen IT gebouwd en daar staat geen enkel gegeven bij
    .stuck-attention-required =
        er staat aandacht vereist
        aandacht vereist
        er staat een waarschuwing
        hier op de detailpagina staat ook weer zo'n oranje teken
        aandacht vereist, maar waarvoor dan
        geel vlaggetje naast de titel, wat wil Exact van me
        moet ik iets met die waarschuwing doen
        uitroepteken zonder uitleg, lekker handig
        wat wil dat uitroepteken zeggen
        aandacht vereist staat er
        oranje driehoek bij deze app
        Er wordt om aandacht gevraagd zonder dat men zegt waarom.
        is er iets mis met de app, er staat zo'n symbool
        ik schrik van een waarschuwingsteken bij de naam, wat nu
        moet ik iets doen aan dat teken
        een bol met een ! erin
        Bovenaan deze staat een oranje bordje.
        hij zegt dat er iets nagekeken moet worden maar niet wat
        Is dat uitroepteken erg?
        er brandt hier een waarschuwing, terwijl de bonnen gewoon binnenkomen
        Wat wil dat gele tekentje van mij
        weer dat uitroepteken, nu ook binnenin
        aandacht vereist, wat moet ik daarmee
        hier wil hij "aandacht" van mij, oranje, wat is dat

overview_what-you-found =
    ik heb de apps bekeken, wat doe ik met wat ik vond
    ik vond een app die bij te veel mag en eentje die niet meer nodig is
    lijst bekeken, er staan een paar rare tussen, wat kan ik daarmee
    apps bekeken en nu
    Na het doornemen van alle koppelingen heb ik een rijtje opmerkingen. Welke vervolgactie hoort waarbij?
    lijst bekeken, wat moet ik er nu mee
    Ik heb de apps doorgenomen en er zitten rare bij. Welke vervolgstap hoort bij wat?
    Overzicht klaar: twee onbekend, een overbodig, een te ruim. En nu?
    ik heb alle apps nagekeken, wat doe ik met wat ik vond?
    Klaar met rondkijken in de lijst. Sommige moeten weg, andere minder, wat is nu de volgende stap
    lijst doorgelopen, en nu?
    heb apps doorgelopen, een ervan ken ik en gebruik ik niet, een ander mag te veel, wat eerst
    heb de apps bekeken en nu? van alles gevonden
    lijst nagekeken: een onbekende, een overbodige en een te nieuwsgierige. hoe verder
    ik heb alle apps bekeken en er zit er een bij die te veel ziet en een die niemand kent, wat nu
    lijst nagelopen. wat zijn de mogelijkheden per app
    na de inventarisatie: wat doe ik met de apps die niet kloppen?
    Inventarisatie gedaan, er zitten apps bij met te veel toegang, onbekende apps en apps van vertrekkers. Hoe verder?
    Ik heb alle apps bekeken, drie ken ik niet en twee zien te veel. Waar ga ik nu naartoe?
    Ik heb alle apps bekeken, één is te nieuwsgierig en één ken ik niet. Wat nu met elk?
    lijst bekeken, er zitten vreemde, oude en te brede apps tussen, wat is per geval de volgende stap
    Ik ben klaar met kijken naar alle apps, sommige oud, sommige onbekend. Wat doe ik met elk ervan?
    Ik heb de apps bekeken, en nu? Bij de ene dit, bij de andere dat
    ik heb de hele lijst bekeken en nu? er zitten dingen bij die weg kunnen en dingen die ik niet ken
    lijst van aangesloten apps bekeken, twee ken ik niet en één is overbodig. Wat nu?
    apps bekeken, wat nu per app doen
    Rondje langs de apps gedaan: één te veel, één onbekend, één van een vertrekker. Wat nu met elk?
    ik heb nu alle apps bekeken, een paar zijn overbodig, een paar mogen te veel, wat doe ik met elk
    lijst met apps bekeken, en nu? sommige mogen weg, andere zijn te ruim
    Ik ben de lijst met apps doorgelopen en wat doe ik nu met de apps die niet kloppen?
    Ik heb alle apps bekeken; wat kan ik doen met de apps waar iets mee is?
    ik heb de hele lijst met apps bekeken, wat doe ik nou met wat ik zag
    Ik ben de lijst door en heb van alles aangekruist: eentje weg, eentje te breed, eentje onbekend. En nu?
    lijst met apps doorgenomen: sommige te ruim, één onbekend, één overbodig, en nu
    De lijst is doorgelopen: twee overbodig, een onbekend, een te ruim. Wat doe ik met elk daarvan?
    Bevindingen uit de appreview: hoe vertaal ik die naar acties
    apps bekeken, wat nu
    lijst doorlopen, 1 rare 1 oude, en nu
    de lijst is bekeken, er zitten goede, overbodige en onbekende tussen. wat doe ik met elk
    ik heb alle apps bekeken, en nu? per app een andere actie toch
    Ik heb de lijst bekeken, wat doe ik met de uitkomst?
    Ik heb alle apps bekeken, wat doe ik nu met die ene die ik niet vertrouw en die andere die weg kan?
    Ik heb de lijst van apps doorlopen. Wat doe ik nu met wat ik vond?
    .opt-all-known =
        ken ze allemaal
        niks geks
        allemaal van ons
        geen verrassingen
        ik ken alle apps
        ik ken ze allemaal
        alles is goed
        dit is goed zo
        alles klopt
        het is goed zo
        niets bijzonders
        alles in orde
        ik herken ze allemaal
        prima zo
        geen rare dingen
        alles bekend
        niks aan de hand
        ziet er goed uit
        geen verrassingen, alles in gebruik
        niks geks gezien
        elk ding in dat lijstje gebruiken we dagelijks
        allemaal oude bekenden
        het klopt precies met mijn eigen administratie ervan
        top, daar hoeft niks aan te gebeuren
        niks bijzonders, ziet er goed uit
        mooi zo, laten staan
        Alle toepassingen zijn ons vertrouwd en worden gebruikt.
        alle twaalf komen me bekend voor en ze zijn alle twaalf in gebruik
        oke voor mij
        we kennen ze en willen niks wijzigen
        netjes, hier hoeft niets te gebeuren
        tevreden
        Niks raars gezien.
        Dit is precies zoals we het vorig jaar achterlieten, mooi zo
        geen vreemde eend erbij en allemaal in gebruik
        Alles wat er staat hebben we nodig, en niet meer dan dat
        kan in de map, handtekening eronder
        niets vreemds
        geen onbekende
        niks aan te doen
        geen enkele die weg moet
        prima zo, geen rare dingen
        niks raars tegengekomen
        niks geks tegengekomen
        keurig
        Er is niets bij dat mij verontrust.
        keurig, ze zijn allemaal van ons en in gebruik
        klopt allemaal, mooi
        niks vreemds gezien
        er zit er geen een tussen die ik niet ken
    .opt-no-longer-used =
        gebruiken we niet meer
        oude koppeling gevonden
        een oude
        wordt niet meer gebruikt
        eentje mag eruit
        een app is niet meer nodig
        een app gebruiken we niet meer
        een is niet meer nodig
        er is een oude app
        er staat een oude koppeling
        deze gebruiken we niet meer
        we gebruiken er een niet meer
        een app kan weg
        er mag er een weg
        een oude app
        er staat iets ouds tussen
        overbodige app
        die kan weg
        die oude scanapp gebruiken we al jaren niet
        er zit er een tussen die we al jaren niet meer gebruiken
        die urenregistratie hebben we twee jaar geleden opgezegd
        er hangt nog een proefversie aan van vorig jaar
        kassa is vervangen, de oude staat er nog
        dat abonnement liep in maart af
        die gebruikt geen mens meer bij ons
        overbodig geworden
        die scan-app gebruiken we al jaren niet
        eentje mag weg
        oude kassa staat er nog in
        Wij zijn gestopt met dat pakket, doch het heeft nog toegang.
        de urenregistratie die we in 2021 vervangen hebben heeft nog steeds een deur open
        opgezegd in 2023 en toch nog gekoppeld
        proefversie van ooit, kan eruit
        er hangt nog een vorige webshop aan
        daar doen we niks meer mee
        Die bonnenscanner kennen we wel, maar daar zijn we mee gestopt.
        Er staat er nog een van voor de overstap
        de webshop is in maart dichtgegaan en die koppeling hangt er nog
        Niemand scant daar nog mee sinds we op papierloos werken overgingen
        die proef is nooit wat geworden, kan weg
        niet meer nodig
        die gebruiken we niet
        kan weg
        niemand werkt daar nog mee
        nooit meer gebruikt
        overbodig
        die Zapier hebben we vorig jaar al opgezegd en die staat er nog
        niemand hier gebruikt Twikey nog
        die ene gebruikt geen kat meer
        die boekhoudscanner hebben we vorig jaar vervangen
        daar doen we allang niets meer mee
        webshop is dicht dus die mag weg
        dat was voor de webshop die we in 2022 gesloten hebben
        die urenapp kan eruit, daar doen we niks meer mee
        ons oude scanprogramma staat er nog bij
        die ene hebben we niet meer nodig
    .opt-reaches-too-much =
        die kan ook aan de holding, dat moet niet
        mag te veel
        ziet te veel
        te veel administraties
        kan overal bij
        veel te ruime rechten
        een app mag bij te veel
        hij mag te veel
        een app mag te veel
        een app ziet te veel
        die app heeft te veel rechten
        te veel rechten
        die mag overal bij
        een app kan bij te veel administraties
        te veel toegang
        een heeft te ruime rechten
        die hoeft niet overal bij
        de urenapp kan overal bij, dat hoeft niet
        die bonnetjesapp ziet ook onze salarissen
        waarom zou een webshop in de privé-bv moeten kijken
        kan schrijven terwijl lezen genoeg is
        mag bij alle zes de bv's, hoort maar bij één
        veel te ruim ingesteld
        hij heeft meer inzage dan mij lief is
        hij kan bij de salarissen, dat wil ik niet
        die bonnetjesapp mag bij onze bankmutaties, waarom in hemelsnaam
        ziet alle bv's terwijl er maar één nodig is
        De toepassing heeft meer toegang dan voor het doel noodzakelijk is.
        mag schrijven, terwijl lezen volstaat
        die kan wel erg veel
        mijn holding hoeft die niet te zien
        dit is overdreven voor een scan-appje
        inperken die handel
        onze DPO vindt het te breed
        De urenapp gebruiken we nog, maar hij kan ook in de salarissen.
        Waarom ziet dat winkelding ook de privé-bv van de directeur
        die hoeft alleen te lezen en mag nu ook boeken
        Het kassasysteem komt in alle dertig dossiers terwijl één genoeg is
        dat is wel erg veel wat zij kunnen inkijken
        hoeft niet alles te zien
        niet bij de lonen
        te ruim
        die mag niet bij de holding
        meer dan nodig
        het kassasysteem kan bij alle zeven BV's terwijl maar één een winkel heeft
        waarom kan een kassasysteem bij onze salarissen
        die ziet ook de privé-bv van de baas, dat hoeft niet
        die mag wijzigen terwijl hij alleen hoeft te lezen
        eentje kan in alle bv's kijken en dat hoeft niet
        de salaristool ziet meer dan nodig is
        de kassa kan bij de salarissen en dat hoort niet
        die scanner ziet alle acht de bv's terwijl hij er maar één nodig heeft
        de bonnen-app ziet ook de privé bv, dat hoeft niet
        die hoeft niet bij alle bvs
    .opt-unknown-app =
        ik ken niet alle apps
        ken ze allemaal op 1 na
        op één na ken ik ze
        ken ik niet
        nooit van gehoord
        vreemde app
        onbekende koppeling
        wat is dit voor app
        die zegt me niks
        geen idee van wie die is
        ik ken een app niet
        er is een app die ik niet ken
        een app ken ik niet
        onbekende app
        wat is dat voor app
        een app zegt me niks
        er staat een vreemde app
        ik weet niet wat een app is
        ik herken er een niet
        er staat iets onbekends
        een rare app
        er staat er een die ik niet ken
        wie heeft die app gekoppeld
        "DataBridge Pro"? nooit van gehoord
        wat is in hemelsnaam 'ConnectPro BV'?
        die naam zegt niemand hier iets
        vreemde eend in de bijt gevonden
        nooit van gehoord, ook de collega's niet
        er zit een rare tussen met een Engelse naam
        verdacht ding
        wat is dit voor iets, nooit van gehoord
        onbekende naam
        niemand weet wat dit doet
        Er is een toepassing die geen van ons thuis kan brengen.
        ziet er verdacht uit, een Engelse naam met cijfers waar niemand iets van weet
        rare app uit het buitenland
        ik heb werkelijk geen benul wat dit programma zou moeten zijn
        zegt me niks
        eentje herken ik niet
        is dit malware ofzo
        Er staat er eentje waar niemand van gehoord heeft.
        Wat is in hemelsnaam "ConnectHub 365"?
        die naam zegt mij niets en Google ook niet
        Van wie die derde is, daar kom ik niet achter
        de collega's halen hun schouders op bij deze
        geen idee wat dit is
        wat is dit
        niet van ons volgens mij
        wie of wat is "DataSync Pro"?!
        wie of wat is "Qrtz Bridge"
        er staat er een tussen die niemand herkent
        Zegt "NTX-connect" u iets? Mij niet.
        er zit een rare naam tussen waar niemand iets van weet
        wat is XS2Sync in hemelsnaam
        er staat iets tussen dat 'Zynq' heet, nooit van gehoord
        er zit iets bij waar ik nog nooit van gehoord heb
    .stuck-unsure-about-app =
        niet zeker over eentje
        weet niet of die weg mag
        over een app twijfel ik
        hoe weet ik of hij weg kan
        ik twijfel over een app
        ik weet het niet zeker van een app
        ik twijfel
        een app vertrouw ik niet
        ik weet niet of die app goed is
        is deze app veilig
        ik weet niet of hij nog nodig is
        niet zeker over een app
        ik weet niet wat ik met een app moet
        ik twijfel of die ene weg kan
        kweet nie goed of die weg mag
        misschien gebruikt de magazijnier dat nog, geen flauw idee
        durf ik die weg te halen of niet?
        half bekend, half onbekend, ik weet niet goed wat ermee
        stel dat er iets kapot gaat als ik ze weghaal
        ik aarzel over één naam
        ik twijfel of we die nog nodig hebben
        misschien gebruikt iemand hem, misschien niet
        kan dit weg of niet?
        Ik durf geen knoop door te hakken over één toepassing.
        hoe kom ik erachter of hij nog gebruikt wordt
        wat als ik hem weghaal en het gaat mis
        bang om de verkeerde eruit te gooien
        weet het niet zeker, blijven of weg
        Misschien is die nog nodig, misschien ook niet, ik durf het niet te zeggen.
        stel dat ik iets weghaal en morgen ligt de kassa plat
        Hoe kom ik erachter of er nog iemand op leunt voordat ik ingrijp?
        kan ik zoiets later nog terugdraaien als het fout blijkt
        er is er één waar ik mijn vinger niet achter krijg: houden of niet
        misschien is die nog nodig, misschien ook niet
        durf het niet goed te zeggen, wie weet draait er iets op
        van eentje weet ik niet of we die nou moeten houden
        moeilijk, kan die weg of niet
        weet niet zeker of die weg kan
    .opt-somebody-leaves =
        een is van Mark en die stopt ermee
        de eigenaar gaat weg
        iemand gaat weg
        staat op naam van een oud-collega
        een app op naam van een vertrekker
        de kassa staat op naam van iemand die weggaat
        eentje draait op naam van Kees en die vertrekt eind deze maand
        Linda gaat met pensioen en alles hangt aan haar
        de koppeling staat op een stagiair die vrijdag stopt
        onze controller heeft ontslag genomen, op hem draait de bank
        van een medewerker die uit dienst treedt
        op naam van de boekhouder en daar gaan we weg
        straks vertrekt degene die 't gekoppeld heeft
        deze loopt via Petra en die gaat met pensioen
        op naam van iemand die vertrekt
        de koppeling is van onze oude boekhouder
        De gebruiker achter deze app treedt eind van de maand uit dienst.
        staat op de login van een ex-collega in opzegtermijn
        gekoppeld door de controller, die is straks weg
        collega neemt afscheid en heeft er drie
        hij gaat bij ons weg en dan?
        hangt aan een tijdelijke kracht met contract tot juni
        de accountant die we verlaten heeft die aangesloten
        Twee ervan hangen aan Joost, en die heeft volgende maand zijn afscheid.
        Het contract van onze boekhouder loopt af en zij heeft dit aangezet
        wat op Karin staat moet anders, want ze gaat met pensioen
        De stagiair heeft hem destijds gekoppeld en vrijdag is zijn laatste dag
        die draait onder een collega die net haar ontslag indiende
        zij werkt hier straks niet meer
        van een collega die weggaat
        hij blijft niet
        staat op een vertrekker
        die gaat uit dienst
        alles loopt via Wilma en Wilma gaat in januari met pensioen
        alles hangt aan Ellen en die stopt in maart
        onze boekhouder vertrekt en het loopt via hem
        ge moet weten, ons Greet gaat op pensioen en zij heeft alles aangezet
        de helft hangt aan mij en ik heb net ontslag genomen
        de koppeling loopt via onze stagiair die vrijdag stopt
        alles draait op Jan, en Jan gaat met pensioen
        hij werkt hier straks niet meer
    .stuck-whose-consent =
        wie gaf de toestemming
        op wiens naam
        op wiens naam staat die dan
        hoe kom ik erachter op wie die app draait
        ik wil eerst weten wie daar ooit akkoord op gaf
        staat die nou op mij of op de baas?
        wiens login zit hierachter
        van welke gebruiker is deze toestemming
        wie heeft die app gekoppeld?
        onder welk account draait dat
        kan ik zien op wie zijn naam hij staat
        Hoe stel ik vast wie destijds akkoord is gegaan?
        geen idee van wie deze is, van welke gebruiker bedoel ik
        moet weten of hij op iemand staat die weggaat
        wie gaf de machtiging
        welke login zit achter die koppeling
        Onder wiens login loopt die bankfeed eigenlijk?
        ik weet niet of het nou Joost of Karin was die hem aanzette
        Hoe zie ik welke medewerker er achter zit?
        Wie heeft daarvoor getekend, dat wil de directie weten
        van welke persoon leent hij de rechten
        onder welke gebruiker loopt dat
        op wiens naam staat dat dan
        op wie zijn account draait dat eigenlijk

overview_audit =
    checklist voor een audit van alle apps
    wat kijk ik na per app bij een jaarlijkse controle van de koppelingen
    audit op gekoppelde apps: wie, sinds wanneer, nog nodig
    periodieke controle van alle app-toegang
    welke vragen stel ik per app voor een interne controle
    checklist voor de audit van gekoppelde software
    De toezichthouder wil weten wie elke toegang heeft goedgekeurd en wanneer. Hoe leg ik dat vast?
    accountantscontrole op apps, wat loop ik na
    de accountant wil voor de controle weten welke partijen toegang hebben, wat loop ik dan na?
    Onze accountant wil een controle van alle aangesloten software. Welke vragen loop ik per pakket langs?
    checklist toegangscontrole externe software voor de jaarlijkse audit
    Voor de NIS2 moet ik vastleggen wie over elk aangesloten programma besliste en wanneer. Hoe pak ik dat aan?
    periodieke review van rechten van derden, welke zes punten
    wat wil een toezichthouder weten behalve welke apps er zijn
    de accountant komt volgende week voor de controle van toegangsrechten, wat moet ik van die apps laten zien
    it-audit koppelingen
    Voor ons verwerkersregister moeten wij aantonen wie welke koppeling heeft goedgekeurd en waarom. Hoe pak ik dat aan?
    accountant wil controle van alle koppelingen
    Voor de jaarlijkse ISO-audit moet ik aantonen wie welke app heeft goedgekeurd en waarom. Welke punten loop ik langs?
    checklist voor controle apps
    we hebben een audit, wat moet ik per koppeling nagaan?
    Jaarlijkse controle van alle apps: is er een checklist?
    ISO 27001 vraagt dat wij de toegang van externe apps periodiek beoordelen. Welke punten loop ik langs?
    de it-auditor wil bewijs dat we elke app nagekeken hebben
    interne controle toegangsrechten apps, stappenplan?
    de accountant wil een controle van alle app-toegangen, hoe pak ik dat aan
    Jaarlijkse toegangscontrole: alle apps nalopen, wat zijn de vragen die ik moet stellen
    audit apps checklist
    wij moeten voor NIS2 aantonen dat we de apptoegang periodiek beoordelen
    voor de kascommissie moet ik alle gekoppelde programma's beoordelen en aftekenen, wat vraag je je per app af?
    jaarlijkse controle op alle koppelingen, hoe pak ik dat aan
    De accountant wil dat wij elk jaar alle apptoegangen beoordelen. Is daar een vast lijstje vragen voor?
    toegangscontrole apps ISO 27001
    ik moet voor de interne audit per app aantonen wie het heeft goedgekeurd en of het nog nodig is
    Voor de jaarlijkse controle moet ik alle apps nalopen, welke vragen stel ik per app?
    De auditor wil bewijs dat we de toegang van apps periodiek beoordelen
    ISO 27001 vraagt een review van koppelingen, hoe pak ik die aan in Exact?
    checklist controle app-toegang
    Ik moet elk kwartaal de toegang van apps tot Exact herbeoordelen. Waar let ik op?
    Onze accountant komt volgende week en wil een toetsing van alle gekoppelde software
    Audit op applicaties in Exact Online uitvoeren, hoe doe je dat netjes?
    Welke punten loop je langs bij een interne controle van alle koppelingen?
    moet aplicaties nalopen voor de acountantscontrole hoe doe ik dat per app
    Ik moet voor het kantoor jaarlijks vastleggen welke software bij welke cliënt meeleest, is daar een controlelijst voor?
    In het kader van de AVG inventariseer ik welke verwerkers via Exact bij onze data kunnen; welke vragen stel ik per applicatie?
    De franchisegever eist jaarlijks een check van alle systemen die aan de boekhouding hangen, waar let ik op
    Ik moet als franchisenemer voor de jaarcontrole per app vragen beantwoorden, welke zijn dat?
    De controleur van de keten komt langs en wil per app zien wie, wanneer, wat en waarom
    IT-auditor komt langs en wil per app weten wie akkoord gaf, sinds wanneer en of het nog nodig is
    jaarlijkse controle van koppelingen, waar let ik op per stuk
    Toetsing door de NBA: hoe documenteer ik periodieke review van app-toegang
    kwaliteitstoets: welke vragen stel ik bij iedere app om te beslissen blijft, minder of weg
    Jaarlijkse toegangsreview van koppelingen, welke vragen stel ik per app?
    ik ben IT-auditor en wil toetsen of de apptoegang beheerst wordt
    controleprogramma voor apps met toegang, heeft u een checklist?
    ITGC-controle: recertificering van interfaces
    kwartaalreview apps opzetten, hoe beoordeel ik ze
    externe accountant vraagt bewijs dat we alle koppelingen periodiek beoordelen
    Onze interne auditdienst wil ieder jaar aantonen dat de apptoegang nog klopt, welke toetsvragen horen daarbij?
    checklist apptoegang beoordelen voor ISO
    ik moet een audit doen op alle gekoppelde toepassingen, waar let je dan op per toepassing
    De kascontrole komt langs en wil weten of wij onze koppelingen netjes beoordelen, heb je een vragenlijstje?
    Hoe pak ik een jaarlijkse controle van alle programma's aan bij onze woningcorporatie?
    Voor de ISO moeten wij elk kwartaal de app-toegang herbeoordelen, waar kijk je dan naar per app?
    Interne audit: welke vragen stel je bij elke gekoppelde app
    Hebt u een stramien voor de tweejaarlijkse doorlichting van alle koppelingen in het OCMW?
    Waar let een goede penningmeester op als hij app per app nagaat of het nog in de haak is?
    ENSIA-verantwoording gemeente: hoe beoordeel ik per app of de toegang nog terecht is?
    de accountant wil een jaarlijkse review van alle gekoppelde software, welke vragen stel ik per app
    checklist controle apps exact
    interne audit: third party access review, wat leg ik vast en wat besluit ik per applicatie
    kwartaalcontrole externe toegang: hoe beoordeel ik per app of hij mag blijven
    SOC2 bewijs, periodieke beoordeling van toepassingen met boekhoudtoegang
    hoe voer je een fatsoenlijke controle uit op alle gekoppelde software, wat vraag je je per app af
    jaarlijkse controle van alle koppelingen voor de ISO-certificering, wat loop ik na per app?
    de accountant wil een toetsing van toegang door derden, welke vragen stel je bij elk programma
    controleur wil per programma weten wie het goedkeurde en of het nog nodig is
    iso audit koppelingen
    accountant wil bewijs app controle
    interne controle: vragen per gekoppelde app
    jaarlijkse toegangscontrole apps, welke vragen stel ik per stuk
    de externe auditor wil per koppeling weten wie akkoord gaf, sinds wanneer en of het nog nodig is
    Jaarlijkse controle van alle toegangen: welke vragen stel ik per app?
    Ik moet voor NEN 7510 elke koppeling beoordelen, is er een lijstje met punten om na te lopen?
    De revisor komt en wil per koppeling weten of hij nog nodig is, sinds wanneer, en wie hem gaf; is er een vragenlijst?
    De IT-auditor wil een jaarlijkse beoordeling van alle app-toegang, welke vragen loop ik per app af?
    periodieke controle koppelingen, heb je een vragenlijst
    Voor ons control framework moet ik elke app beoordelen: wie, waarom, hoeveel. Waar let ik op?
    Ik doe de jaarlijkse toegangsbeoordeling van software, waarop moet ik elke app toetsen
    interne audit: per koppeling vaststellen of hij nog terecht is
    ik moet van de auditor alle koppelingen nalopen, waarop moet ik per app letten
    jaarlijkse controle van apps doen, heb je een checklist
    controleur wil dat ik elke app beoordeel: wat moet ik me bij elke afvragen?
    Onze ISO-dame wil dat we elk kwartaal alle koppelingen beoordelen, welke vragen stel ik dan per app?
    Hoe controleer ik alle koppelingen voor de accountantscontrole?
    Waar let ik op bij een audit van gekoppelde apps?
    Checklist voor een controle van app-toegang
    ISO-controle: waarop beoordeel ik elke gekoppelde app?
    Ik moet als interne auditor alle aangesloten apps langslopen en per stuk een oordeel vellen. Welke punten horen op mijn controlelijst?
    De ISO-certificering eist een jaarlijkse toets van alle koppelingen. Wat vraag je per app af en hoe leg je het oordeel vast?
    De controller wil een halfjaarlijkse toets: per koppeling wie, waarvoor, hoeveel en nog nodig. Heb je een vast vragenlijstje?
    De certificerende instelling komt woensdag en wil een beoordeling per gekoppelde app. Waaraan toets je ze?
    De accountant wil jaarlijks bewijs dat we alle gekoppelde software hebben doorgelopen, wat moet ik per stuk nagaan
    Elk kwartaal moet ik als proceseigenaar de koppelingen reviewen, welke vragen stel ik per app
    Welke punten moet ik per aangesloten programma nalopen voor de jaarlijkse security review?
    De IT-auditor wil per leverancier weten wie ja heeft gezegd, sinds wanneer en waarom. Hoe pak ik die ronde aan
    Ik doe de interne controle op alle aangesloten pakketten, is er een vaste vragenlijst voor?
    Wat moet ik per app vaststellen als ik een formele controle van alle toegang doe?
    Jaarlijkse review app-toegang: welke vragen moet ik bij iedere app beantwoorden?
    De auditor wil bewijs dat wij elke koppeling beoordelen. Welke punten loop je af?
    Mag ik een app afvinken als niemand meer weet sinds wanneer hij er is? Voor de jaarlijkse toegangscontrole.
    De auditor wil bij elke app zien: wie, sinds wanneer, waarvoor. Waar loop ik allemaal langs?
    Elk jaar in december controleren wij alle gekoppelde software, waar moet ik per regel op letten
    ISO-audit volgende week, hij wil elke koppeling aangevinkt zien met besluit erachter
    Controle van alle apps voor de ISO: ik wil een vast lijstje vragen om bij elke app te stellen
    De controle van vorig jaar leverde een opmerking op over koppelingen, nu wil ik het dit jaar per app degelijk nalopen, wat zijn de vragen
    jaarlijkse toegangscontrole, welke punten check ik bij iedere gekoppelde app
    De fg eist sinds de vorige bevinding dat ik elke app jaarlijks beoordeel, waarop let ik dan
    jaarlijkse toegangsreview van alle koppelingen, hoe pak ik dat aan en hoe vaak
    de auditor wil bewijs dat wij elke app periodiek beoordelen
    controle van alle apps voor de certificering, graag eenmaal per jaar, hoe leg ik dat vast
    audit stappen apps exact controlelijst
    interne controle koppelingen aflopen
    it-audit vragen per koppeling
    controlelijst toegang apps sox
    Welke punten loop ik per app na bij een beveiligingscontrole?
    Checklist voor een periodieke review van alle gekoppelde apps, heb je die
    De IT-auditor wil per app zien: wie, waarom, sinds wanneer. Hoe pak ik dat aan?
    Onze security officer vraagt een kwartaalcontrole op API-toegang, wat moet daar minimaal in
    Hoe beoordeel ik of een app mag blijven, volgens welke vragen?
    Hoe vaak moet ik de gekoppelde apps nalopen en waar let ik dan op per stuk?
    Voor onze NIS2-zelfevaluatie: wat vraag je je per aangesloten app af
    Ik moet per app motiveren waarom die mag blijven, welke criteria hanteer je
    Welke vragen moet ik per app beantwoorden als ik de toegang formeel controleer?
    Waar let ik op bij een periodieke review van alle koppelingen
    jaarlijkse controle koppelingen
    Ik moet een jaarlijkse controle doen op alle koppelingen, welke vragen stel ik per app?
    Heb je een checklist om onze gekoppelde apps te beoordelen voor de audit?
    De accountant controleert onze app-toegang, wat moet ik per koppeling kunnen aantonen?
    Welke punten loop ik na bij een periodieke review van gekoppelde apps?
    Wij doen een nulmeting van alle integraties, waar let ik bij iedere app op?
    Onze accountant wil een controle van alle apps met toegang, wat moet ik per app nagaan?
    De accountant komt voor de jaarcontrole en vraagt per app wie, sinds wanneer en waarvoor
    Voor ISO 27001 moet ik elk halfjaar alle apps op Exact nalopen, waar moet ik per app op letten?
    Onze accountant vraagt een periodieke review van applicatietoegang tot Exact, hoe pak ik die aan?
    Hoe richt ik een jaarlijkse controle in op apps met toegang tot Exact?
    SOC 2-controle: welke vragen beantwoord ik per gekoppelde Exact-app?
    De accountant wil een jaarlijkse controle van alle app-toegang, welke vragen loop ik per app na?
    Voor ISO 27001 moet ik elk kwartaal de koppelingen beoordelen, wat controleer ik precies?
    Ik doe een controle op alle toegangsrechten van apps, waar moet ik per app een oordeel over geven?
    De accountant vraagt een jaarlijkse controle van alles wat bij de boeken kan, waar moet ik op letten per app
    Wat moet ik nagaan als ik alle koppelingen eens kritisch doorloop voor de verzekering
    we krijgen keurmerk en moeten aantonen dat we de apps nalopen, heb je een vragenlijstje
    Eens per jaar alle apps langs, welke vragen stel je jezelf dan bij iedere app
    hoe controleer je als klein bedrijf netjes alle gekoppelde software
    de franchisegever eist elk jaar bewijs dat we onze koppelingen nalopen, wat moet er per app in staan
    Controle van de apps voor de avg, hoe pak je zo'n ronde aan
    één keer per jaar moeten we langs alle gekoppelde software lopen van de accountant, hoe doe je dat degelijk
    ISAE-verklaring: ik moet per koppeling aantonen dat er controle is geweest. Welke vragen loop ik na?
    Wij doen ieder kwartaal een review van de toegangen door apps, is er een checklist
    De AFM kijkt mee, dus de toetsing van alle koppelingen moet waterdicht. Hoe pak je dat per app aan
    Interne controle op tools van derden, waar moet ik per app op letten
    Audit van koppelingen: wie gaf ja, sinds wanneer, nog nodig? Heb je zo'n rijtje
    Onze collegiale toetsing eist een aftekenlijst per gekoppelde tool met datum en naam, wat hoort erop
    interne audit op alle API-toegangen, welke vragen loop ik per app na
    accountantscontrole vraagt aantoonbare review van koppelingen, wat leg ik vast per app
    hoe pak ik een periodieke controle van alle koppelingen grondig aan
    interne controle wil per koppeling vastgelegd: wie, sinds wanneer, waarom. hoe doe ik zo'n ronde
    Toetsingskader gezocht voor een jaarlijkse controle op externe koppelingen
    Ik ben internal auditor en wil per koppeling weten welke vragen ik hoor te stellen
    Checklist voor een access review van third-party apps
    Hoe beoordeel ik gestructureerd of elke gekoppelde app nog terecht toegang heeft?
    SOC2-assessor wil zien dat we app-toegang periodiek toetsen. Waar moet zo'n toets uit bestaan?
    Werkprogramma IT-audit: stappen per app
    Jaarlijkse hercertificering van koppelingen: per app toetsen op eigenaar, noodzaak en reikwijdte. Heb je een vragenlijst?
    Hoe voer ik als interne controle een steekproef uit op appmachtigingen
    De externe accountant verlangt bewijs van beoordeling van externe toegang. Hoe ziet een goede beoordeling eruit?
    Wat hoort er in een werkdossier over third-party toegang: wie, sinds wanneer, waarvoor, hoeveel
    audit apps hoe
    controle alle koppelingen, welke vragen stel ik
    jaarlijkse review apps checklist
    accountantscontrole: wat moet ik per app nagaan
    iso27001 apps nakijken wat vastleggen
    interne controle koppelingen vragenlijst
    jaarlijkse controle van de koppelingen, waar moet ik per app naar kijken
    de interne auditor wil dat ik alle apps langsloop, heb je een vragenlijstje
    Voor de ISO-certificering moet ik periodiek aantonen dat ik de app-toegangen beoordeel; welke punten?
    kascommissie vraagt of wij de gekoppelde pakketten controleren, wat controleer je dan
    periodieke toegangsreview koppelingen
    wat hoort er in een kwartaalcontrole van alle gekoppelde programma's thuis
    de kwaliteitsmedewerker van het zorghuis moet elk jaar aantonen dat app-toegangen zijn beoordeeld, wat vraag je per app
    De accountant komt controleren en wil per koppeling bewijs wie, waarom en welke rechten
    Hoe pak ik een jaarlijkse review van alle app-toegang aan
    interne audit koppelingen checklist
    NIS2: we moeten alle apps langs, wat leg ik per stuk vast en beoordeel ik
    wij doen een controleronde langs alle 80 klanten, wat checken we per app
    compliance wil een jaarlijkse beoordeling van de koppelingen, per stuk zes vragen of zo
    onze controlerend accountant vraagt hoe wij app-toegang periodiek toetsen
    Ik moet alle koppelingen beoordelen voor de jaarlijkse controle
    Waar let ik op als ik elke app ga toetsen?
    Geef me een checklist om de apps door te lichten
    De accountant eist een review van toegang per app
    Welke vragen stel ik bij elke koppeling tijdens een audit?
    Hoe pak je een toegangscontrole van alle apps aan?
    ISO vraagt bewijs dat wij de koppelingen nalopen
    Hoe leg ik vast dat alle koppelingen zijn beoordeeld?
    Ik moet elk jaar alle gekoppelde apps van ons kantoor nalopen, waar moet ik per app op letten?
    De kwaliteitsmedewerker vraagt om een jaarlijkse check op alle koppelingen met klanten, welke vragen stel ik per koppeling?
    Wat moet ik per app nagaan als ik een jaarlijkse controle van alle koppelingen doe?
    Ik voer voor ISO 27001 een review uit op app-toegang in Exact. Welke vragen stel ik per applicatie?
    Hoe beoordeel ik voor de jaarlijkse autorisatiecheck of een app mag blijven, minder mag of weg moet?
    Ik moet voor ISO 27001 alle app-toegangen in Exact beoordelen, waar moet ik per app op letten?
    Welke vragen stel ik per app bij een periodieke toegangscontrole op Exact?
    De accountant die onze jaarrekening controleert vraagt een beoordeling van alle app-rechten. Welke punten loop ik dan per app na?
    Jaarlijkse toetsing van koppelingen, welke vragen stel ik per app?
    Ik doe namens de accountant een controle op alle externe apps, waar let ik per app op?
    Voor onze ISO-certificering moeten we jaarlijks de rechten van gekoppelde systemen toetsen.
    Ik moet voor de interne controle aantonen dat we weten welke systemen bij onze grootboekgegevens kunnen.
    Onze accountant wil voor de jaarcontrole een beoordeling van alle gekoppelde apps, welke vragen loop ik per app na?
    Ik doe een IT-audit op de koppelingen met Exact, wat moet ik per app controleren?
    controlelijst voor jaarlijkse app review
    Voor onze SOC 2-controle moet ik van alle gekoppelde apps vastleggen wie toestemming gaf en of dat nog nodig is.
    Hoe pak ik een periodieke controle van alle app-toegang in Exact aan?
    Ik moet een toegangscontrole doen op alle gekoppelde apps en zoek een vragenlijstje
    De accountant wil dat we elk jaar alle apps langslopen. Hoe doe je zo'n controle?
    .done =
        klaar
        ok
        afgerond
        alle zes vragen per app ingevuld
        rapportje af, met mijn naam eronder
        blijft, minder of weg staat achter elke app
        dossier voor de auditor is compleet
        negen apps doorgelicht, twee eruit
        ondertekend en opgeborgen
        Alle zes vragen beantwoord per stuk, datum eronder.
        achter elke naam staat nu blijft, minder of weg
        Dat is een degelijke aanpak, zo doe ik het
        lijst ondertekend en opgeborgen
        weet genoeg om de accountant te woord te staan
        alle zes punten langsgelopen voor elke app
        het rapport voor de toezichthouder is rond
        klaar met de controle, alles heeft blijft of weg
        terug naar de applijst, ik begin
        staat achter elke app nu blijft of weg
        ok snap ik

overview_whose-consent =
    van wie is de toestemming van de apps in de lijst
    bij elke app in de lijst willen weten wie de toestemming gaf
    hoe zie ik op wiens naam een app in de lijst draait
    ik zie de apps maar niet wie ze heeft goedgekeurd
    Bij de geïnventariseerde toepassingen wil ik vastleggen wie destijds akkoord gaf. Waar staat dat?
    op welke gebruiker draait elke app, overzicht
    op wiens naam draait zo'n koppeling, kan ik dat in het overzicht ergens zien?
    Op wiens naam draait ons scanpakket eigenlijk?
    hoe achterhaal ik wie destijds akkoord gaf voor een bepaald programma, kan het via een boeking?
    wie heeft dit ooit aangesloten? er staat geen naam bij in de lijst
    Ik maak een overzicht en moet bij elk pakket invullen onder welke gebruiker het loopt. Waar vind ik dat?
    onder welke gebruiker draait deze app, kan ik dat aan de laatste boeking aflezen
    op wiens naam draait die app in het lijstje eigenlijk?
    wie keurde app goed
    Ik wil in mijn overzicht erbij zetten door wie elke koppeling is goedgekeurd. Waar lees ik dat af?
    wie heeft deze koppeling ooit gemaakt
    Hoe kom ik te weten op wiens account een app draait?
    op wiens naam staat die app
    zoek uit welke collega de webshop gekoppeld heeft
    Hoe kom ik erachter wie destijds toestemming gaf aan onze urenapp?
    wie heeft die app bij ons goedgekeurd??
    de baas wil weten door wie die app is binnengelaten, kan ik dat ergens zien
    op wiens naam staat die koppeling eigenlijk, ik zie dat niet in de lijst
    Boekingen komen binnen maar via wie? Ik wil weten welke collega deze app ooit toeliet
    welke gebruiker hangt er eigenlijk achter deze app
    wie heeft deze app gekoppeld
    Op wiens naam loopt die koppeling met Exact?
    Wie heeft die app destijds gekoppeld?
    Hoe achterhaal ik via welke gebruiker het kassasysteem binnenkomt?
    Wiens toestemming gebruikt Visma bij ons?
    via welke user draait de app
    Ik zie een app staan, maar niet wie daar akkoord op gaf
    De koppeling boekt onder iemands account, bij wie moet ik zijn?
    Kun je ergens aflezen welke medewerker een app heeft aangezet?
    wie heef die app gekopeld, niemand weet t hier
    Onder welk account draait die integratie
    Welke medewerker heeft destijds ingestemd met de koppeling met Payhawk?
    wie heeft dit goedgekeurd
    Wie heeft indertijd de kassa gekoppeld, hoe kom ik daarachter, iedereen zegt ik niet
    Op wiens goedkeuring loopt de bestelzuil nu? Gewoon om te weten
    Het dashboard van de baas draait al jaren, wie heeft daar zijn handtekening onder gezet?
    Wie heeft de loonapp goedgekeurd, pa of ma? Hun boekingen staan door elkaar
    Het is mij niet duidelijk wie van kantoor destijds ja heeft gezegd tegen deze app die gewoon werkt, ik wil het enkel weten
    onder wiens login draait elke koppeling, ik wil key-person risico in kaart brengen
    op welke persoon hangt onze BI-feed
    bij elke app de eigenaar achterhalen, wie heeft hem aangezet
    van wie is de toestemming waarop Shopify werkt
    Als Ingrid morgen onder de tram komt, welke koppelingen vallen dan uit? Ik wil weten wie achter welke zit.
    wie heeft destijds ja gezegd tegen de webshop, ik wil het opnemen in ons register
    Hoe kom ik te weten op wiens naam de koppeling van het bewonersgeld staat?
    Wie heeft destijds ja gezegd tegen deze app? Niemand herinnert het zich
    Kan ik zien welke collega zijn handtekening onder die koppeling heeft gezet, figuurlijk dan
    De scan-app doet het keurig, maar ik ben benieuwd wiens ja-woord daarachter zit
    Bij elke app zou ik de naam willen schrijven van wie hem heeft goedgekeurd, waar haal ik die naam?
    Onze boekingen worden gemaakt door 'iets', hoe zie ik onder welke gebruiker dat iets werkt?
    op wiens naam draait ons CRM, kan ik dat in het overzicht terugvinden
    namens welke gebruiker werkt de rittenapp, ik wil dat in mijn register zetten
    in ons register moet per app staan welke medewerker de toestemming gaf, hoe kom ik daarachter
    Voor ons register willen we per koppeling weten op welke medewerker die draait.
    op wiens naam staat elke plugin in ons bedrijf, hoe kom ik daar achter?
    welke medewerker gaf destijds Channable toegang, wil het alleen weten
    van elke koppeling wil ik de naam weten van degene die ja zei, puur voor mijn administratie
    wie gaf toestemming aan app
    op wiens naam draait koppeling
    hoe zie ik welke medewerker de urenkoppeling indertijd heeft goedgekeurd
    via welke medewerker loopt die app eigenlijk, gewoon benieuwd
    Op wiens naam loopt die kassakoppeling eigenlijk?
    Wie van ons team heeft destijds akkoord gegeven voor Salonized?
    de reserveringsapp draait op iemands account, hoe kom ik erachter op wiens
    Als ik een lijst maak van alle apps wil ik er de naam van de goedkeurder bij, hoe vind ik die?
    wie heeft lightspeed destijds in exact toegelaten
    Op wiens naam draait de scanapp eigenlijk? Gewoon nieuwsgierig voor het register
    wie heeft toestemming gegeven voor deze koppeling, hoe zie ik dat
    Achter welke login zit het dashboard? Ik moet het alleen invullen op een lijst
    Voor het register moet ik invullen 'gemachtigd door', hoe kom ik per app aan die naam
    Wie heeft er destijds ja gezegd tegen die webshop-app, hoe kom ik daarachter?
    op naam van wie draait onze kassa in Exact, mijn man zegt van de boekhouder
    wiens handtekening zit er achter de koppeling van de webwinkel
    namens wie haalt dat dashboard eigenlijk onze cijfers, dat zou ik graag weten
    de baas wil weten onder welke collega die scantool is aangemeld bij Exact, voor het dossier
    Wie heeft toestemming gegeven voor deze app?
    Door wie is Basecone ooit gekoppeld?
    Onder welke gebruiker draait de webshopkoppeling?
    Op wie zijn account werkt Klippa bij ons?
    Bij een klant loopt een rapportagetool en ik wil alleen weten op wiens naam, ik hoef hem niet te verplaatsen. Waaraan lees ik dat af?
    Ik maak een matrix van apps en personen. Hoe zie ik bij een app die in stilte boekt op wiens toelating hij leunt?
    Niemand herinnert zich wie de declaratietool ooit goedkeurde. Hij werkt, hij mag blijven, maar in het register moet een naam.
    Op wiens akkoord draait de salariskoppeling eigenlijk
    Hoe zie ik welke collega destijds ja heeft gezegd tegen het WMS
    Boven de boekingen staat steeds een naam die ik niet verwacht; namens wie leest en schrijft die app
    Op wiens naam loopt de kassaverbinding eigenlijk? Ik hoef er niks aan te veranderen
    Kan ik zien wie destijds ja heeft geklikt bij Basecone?
    Onder welk account draait dat Power BI-rapport van ons, gewoon voor mijn documentatie
    Op wiens ja draait de webshop eigenlijk?
    moet ik weten wie een app heeft goedgekeurd voordat ik diegene uit dienst meld, en waar zie ik dat
    Wie heeft destijds akkoord gegeven voor die scantool, kan ik dat terugvinden?
    Het rapport ververst elke nacht op iemands toestemming, maar wiens? Wil dat weten voor ik personeel ga afmelden
    Ik zie in de lijst wel de app maar niet wiens naam erachter zit, hoe kom ik daarachter
    Wie heeft dit ding destijds ja laten zeggen? Er staat geen persoon bij
    Onder elke app had ik een naam van een medewerker verwacht, die zie ik niet
    Op naam van welke medewerker loopt Lightspeed? De lijst zegt alleen 'Lightspeed'
    Hoe weet ik wie destijds de app heeft goedgekeurd, zonder iets te veranderen
    De betaalapp staat in de lijst maar wie heeft daar in 2020 eigenlijk ja op gezegd?
    Accountant wil weten namens welke medewerker elk programma binnenkomt, waar lees ik dat
    De curator wil per app weten welke persoon destijds heeft toegestemd
    Van de testapp van vrijdag wil ik weten of de trainer dat op zijn eigen naam deed of op de mijne
    op wiens naam loopt de scantool, ik wil dat alleen weten
    wie heeft destijds ja gezegd tegen die app
    ik hoef niks te veranderen, wil alleen weten wie achter die koppeling zit
    op wiens naam draait de koppeling
    via wie is shopify aangesloten
    welke gebruiker gaf toestemming kassa
    wie heeft basecone ooit geautoriseerd
    onder welke naam logt shopify in
    kassa boekt als wie
    Op wie z'n naam loopt de kassa nou?
    op wies naam staat kopeling
    Op wiens naam draait deze koppeling eigenlijk?
    Wie van ons heeft destijds ja gezegd tegen Payhawk?
    Is het de directeur of de stagiair geweest die de app heeft goedgekeurd, waar zie ik dat
    De boekingen komen van 'iemand' binnen, hoe zie ik welke gebruiker achter de app zit
    wie heeft toestemming gegeven aan welke app
    Voor het register moet ik per app de persoon weten die hem heeft goedgekeurd, hoe kom ik daaraan?
    Was ik het zelf of mijn compagnon die ooit akkoord gaf?
    Security wil weten wie de eigenaar is van elk token
    De directie vraagt wie dit programma destijds heeft binnengelaten. Is dat na te gaan?
    wie heeft deze app goed gekeurd kan ik dat zien
    Onder welke medewerker zijn naam draait de koppeling met Shopify eigenlijk?
    Ik zie de app wel in de lijst maar niet wie hem destijds heeft goedgekeurd
    Wie van ons heeft Klippa aangesloten, is dat te achterhalen?
    waar zie ik met welke login een app werkt
    wie heeft de kassa toestemming gegeven
    Hoe zie ik op wiens naam een gekoppelde app draait?
    Van welke gebruiker is de toestemming waarop onze rapportagetool werkt?
    Onder wiens login werkt Basecone bij ons, en waar is dat te zien?
    Hoe zoek ik uit welke collega een bepaalde app heeft geautoriseerd?
    Ik zie een app in de lijst, maar niet wie hem heeft toegestaan. Hoe zoek ik dat uit?
    hoe weet ik wie er toestemming gaf voor een app uit de lijst
    Hoe zie ik op wiens naam een bepaalde koppeling draait?
    Op welke medewerker zijn login werkt onze kassakoppeling, waar lees ik dat af?
    Hoe achterhaal ik namens welke gebruiker een integratie met Exact draait?
    Op wiens login werkt die koppeling eigenlijk, daar kan niemand hier antwoord op geven?
    Onder wiens account maakt onze webshop boekingen aan in Exact, en hoe zie ik dat?
    Welke medewerker heeft ooit toestemming gegeven voor de kassakoppeling, hoe zoek ik dat op?
    Hoe zie ik van wie de toestemming is waarop de bonnenscanner draait?
    Alle apps zijn gevonden, alleen staat er niet bij wie ze heeft toegelaten.
    Op welke login draait de app die elke nacht onze cijfers leest?
    onder wiens naam draait de kassa eigenlijk in Exact
    Hoe zie ik wie van ons ooit ja heeft gezegd tegen Basecone
    op wie zijn login loopt de webshop, ik wil het gewoon weten
    Op wiens naam loopt Visionplanner bij ons, is dat te zien?
    Welke collega heeft destijds akkoord gegeven voor de bankapp, ik wil het opnemen in het overzicht
    onder welke account draait de Power BI-koppeling eigenlijk
    in de lijst staan apps, hoe zie ik welke gebruiker ze heeft goedgekeurd
    ik wil weten op wiens toestemming de kassakoppeling draait, puur voor de documentatie
    Voor het register heb ik per app de naam nodig van degene die de toestemming gaf
    Op welke medewerker draait deze koppeling, ik kan dat niet afleiden uit de lijst
    De auditor vraagt wie er ooit op akkoord heeft geklikt voor Basecone
    Moet in mijn autorisatiematrix zetten onder welke persoon elke koppeling opereert
    op wie draait deze app
    welke user zit achter app
    wie gaf toestemming, wil ik enkel weten
    onder wiens naam draait basecone
    waar zie ik op wiens naam een koppeling loopt
    wie heeft bij ons ja gezegd tegen de kassa-app
    Op welke gebruiker draait onze rapportagekoppeling, hoe kom ik dat te weten?
    onder wiens naam hangt elke app er eigenlijk aan, waar zie ik dat
    van welke collega is het akkoord waar Basecone op draait? gewoon voor mijn overzicht
    op wiens naam draait onze scanapp eigenlijk
    Wie heeft de webshop toegelaten, is dat te zien?
    Van welke medewerker leent deze app zijn rechten?
    Er hangt een app aan de holding, maar op wiens toestemming draait die eigenlijk?
    Hoe kom ik erachter welke medewerker van kantoor de scanapp voor deze klant heeft goedgekeurd?
    Van wie is de goedkeuring waarop Payt bij al onze winkels draait, en hoe zie ik dat?
    Op wiens naam staat de koppeling met Basecone eigenlijk?
    Hoe kom ik erachter welke medewerker deze app ooit heeft goedgekeurd?
    Wie van ons heeft ooit ja gezegd tegen deze scan-app?
    Onze boeklezer plaatst elke nacht boekingen en niemand weet wie hem ooit heeft goedgekeurd. Voor ons register moet ik een naam invullen. Hoe vind ik die?
    Hoe zie ik door welke gebruiker een app is geautoriseerd?
    Op wiens naam loopt de koppeling met de webshop?
    wie heeft deze app goedgekeurd in exact
    In het overzicht staat Power BI, maar ik kan niet zien wie dat ooit heeft toegestaan.
    Op wiens login draait onze Power BI-koppeling eigenlijk? Dat wil ik weten voor het register.
    De boekingen van de webshop komen onder een naam binnen die ik niet ken. Hoe zoek ik uit op wiens toestemming die app loopt?
    Hoe zie ik welke collega destijds ja heeft gezegd tegen onze declaratie-app?
    Hoe zie ik van welke medewerker de toestemming is waar de factuurscanner op draait?
    Op welke gebruiker draait die urenkoppeling eigenlijk? Ik ben alle apps aan het nalopen.
    Voor mijn register wil ik bij iedere app een naam zetten van wie hem heeft toegestaan. Hoe kom ik daarachter?
    Op wiens naam draait een app?
    Wie heeft deze app ooit toegestaan? Bij Appmachtigingen zie ik dat niet direct.
    Hoe zie ik via welke gebruiker een app is aangesloten?
    Een app boekt elke nacht in onze administratie, onder wiens toestemming gebeurt dat?
    Hoe kom ik te weten op wiens naam een koppeling loopt?
    Mijn cheffin wil weten welke medewerker ooit toegestemd heeft voor de douanesoftware
    Op wiens account loopt de koppeling van onze kassa eigenlijk?
    Hoe zie ik welke medewerker een app destijds heeft goedgekeurd?
    Ik maak een lijstje van de gekoppelde apps, maar zie nergens wie ooit ja heeft gezegd.
    Kan ik bij een gekoppelde app zien op wiens naam hij draait?
    Hoe zie je of de toestemming van een gekoppelde app van iemand is die hier nog werkt?
    .done =
        ok
        gevonden
        ik weet het
        het bleek de login van de controller
        weet nu wie dat was
        de boekhouder heeft het bevestigd
        het was mijn eigen akkoord uit 2022
        in het rijtje per gebruiker gezien
        Peter dus
        De laatste boeking staat op Karin, dus zij is het.
        In de instellingen van het pakket stond mijn eigen mailadres
        gevonden, het was Joost
        Ze hebben het allemaal nagekeken en bij één stond hij
        ok, nu weet ik hoe ik daar achter kom
        laatste boeking opgezocht, gemaakt door "svc_koppeling"
        hij staat op naam van Dirk, zag ik aan de boeking
        nieuwste boeking geopend, knop rechtsboven, ja ik zie een naam
        het was Peter, dat zag ik bij de boeking
        in de instellingen van de app stond info@ dus opgelost
        gevonden, door naar de lijst
        het is Jan, stond in de instellingen
        staat in de instellingen van de app: ingelogd als beheer@

overview_somebody-leaves =
    in de lijst staat een app op naam van iemand die vertrekt
    overzicht gemaakt: sommige apps staan op een oud-medewerker
    ik zie in de lijst dat een app op naam staat van iemand die weggaat
    stopt een app uit het overzicht als die persoon uit dienst gaat
    Bij het nalopen van de apps bleek er een op een vertrekkende collega te staan, wat nu?
    app in lijst hoort bij iemand met ontslag
    Bij het nalopen van de lijst blijkt dat een programma op naam staat van iemand die volgende maand weggaat. Waarvoor moet ik oppassen?
    ik ontdekte tijdens de inventarisatie dat de scanner hangt aan een vertrekker
    in ons overzicht: dienst op naam van wie uit dienst gaat
    Ik maakte een lijst van koppelingen en drie staan op naam van een collega die vertrekt. Wat gebeurt er als ik niets doe?
    audit: app draait op iemand die weggaat, urgent?
    in het overzicht staan er drie op naam van iemand die vertrekt
    lijst: app van vertrekkende collega
    Bij het doorlichten bleek onze bankapp te draaien op het account van een collega die weggaat. Is er haast bij?
    app staat op naam van iemand die weggaat
    In de lijst zie ik dat de koppeling via Henk loopt en Henk gaat met pensioen
    wat doe ik met de apps van een vertrekkende medewerker
    app staat op naam van iemand die met pensioen gaat
    in de lijst staat een app op naam van Bert en Bert gaat met pensioen
    Volgende maand vertrekt onze controller en volgens het overzicht staan drie apps op haar naam
    een app in de lijst staat op naam van Peter en die gaat volgende maand weg
    Onze bookkeeper vertrekt en ik zie in het overzicht dat twee apps via haar lopen
    In het overzicht zie ik dat drie apps op naam van iemand staan die volgende maand weggaat
    Bij het nakijken van de apps bleek er één te lopen via onze controller, en die heeft ontslag genomen
    Op de lijst staat een app van een vertrekkende collega, kan ik die laten staan?
    Bij het nalopen van de programma's zag ik dat de scanoplossing op naam staat van iemand die per 1 mei uit dienst gaat
    Piet gaat weg. Zijn naam staat bij drie apps in de lijst. En dan?
    Uit mijn lijstje blijkt dat de kassa op naam van Kim staat en Kim gaat per 1 juni weg
    De lijst zegt dat onze ontslagnemende chef de goedkeurder is van de keukenapp, moet ik nu iets?
    Tijdens het nakijken: vier van de zeven apps hangen aan Yara en die is in maart weg
    bij het nalopen merk ik dat vier apps op naam staan van Ilse die in mei vertrekt
    uit de lijst blijkt dat drie apps hangen aan een collega die eind deze maand stopt
    In het overzicht zie ik dat de salarisapp op naam staat van Henk, en Henk gaat in juni met pensioen
    Tijdens het nalopen ontdekte ik dat alles op het account van onze vertrekkende secretaresse staat, wat nu
    Ik zie dat vier apps op naam van onze interim-manager staan, die vertrekt vrijdag
    volgens het overzicht draaien er twee apps op de naam van Henk en die vertrekt in juni, wat nu
    tijdens de jaarlijkse controle zagen we dat vier apps op de vertrekkende controller staan
    uit de lijst: drie koppelingen op naam van de directeur die het bedrijf verkoopt
    bij het nalopen van alle apps zie ik er drie op naam van iemand die volgende week weggaat
    inventarisatie: twee koppelingen staan op naam van een invaller die morgen weg is
    app op naam van collega die vertrekt, gezien in overzicht
    in overzicht gezien dat kassa op naam staat van iemand die uit dienst gaat
    Uit mijn inventarisatie blijkt dat drie apps op naam staan van de chef die volgende maand vertrekt
    Uit het lijstje blijkt dat vier apps op naam van de vertrekkende controller staan
    Bij het inventariseren zag ik dat Joop vier apps heeft toegelaten en Joop vertrekt
    in de lijst zie ik dat drie apps op Sofie staan en zij gaat volgende maand weg
    ik heb de lijst bekeken, de helft staat op naam van mijn vertrekkende schoonbroer
    In de applijst zie ik een app op naam van iemand die straks vertrekt
    Uit de lijst blijkt dat het loonpakket op naam staat van iemand die over zes weken vertrekt. Wat is dan de volgende stap?
    Mijn overzicht laat zien dat drie tools aan de vertrekkende interimmer hangen. Wat adviseer ik de klant?
    Bij het doorlopen van de lijst bleek dat de WMS op naam staat van Joris die volgende maand weggaat
    Bij het nalopen van de apps zag ik dat de verlofapp op een vertrekkende collega staat
    Bij het nalopen van de lijst bleek de helft op naam te staan van iemand die over een maand weggaat
    Ik zag in de lijst dat drie apps op naam van Sandra staan, zij is per 1 juni weg. Wat moet er vóór die tijd?
    De lijst laat zien dat de urenapp van Piet is en Piet stopt vrijdag. Hoe erg is dat?
    In het overzicht zie ik dat de scanapp op Marjan draait en Marjan gaat in januari met pensioen
    Ik liep de lijst langs: drie apps staan op de naam van iemand wiens contract afloopt
    Bij het nalopen van de lijst ontdek ik dat twee apps op naam van Joost staan en die gaat in mei weg
    bij de inventarisatie bleken alle drie de koppelingen op een collega te staan die met pensioen gaat
    bij het nalopen zag ik dat vier apps op naam van Sanne staan en zij gaat weg
    app staat op naam vertrekkende collega in lijst
    Bij het nalopen van de lijst ontdekte ik dat twee apps op Sanne staan, en die heeft ontslag genomen
    In de lijst zie ik dat de loon-app op naam van Hans staat en Hans gaat in maart met pensioen
    In de lijst kwam ik een app tegen die op naam staat van iemand die binnenkort vertrekt
    Een app in onze lijst staat op naam van iemand die volgende maand vertrekt, wat is verstandig?
    Uit het overzicht blijkt dat onze salarisapp aan een vertrekkende collega hangt, wat eerst te doen?
    Ik zie in de lijst dat een app op naam staat van iemand die binnenkort stopt
    In de lijst zag ik dat twee apps op naam staan van iemand die volgende maand vertrekt.
    Een van de apps in mijn overzicht is van een collega die vrijdag haar laatste dag heeft.
    Ik zie in het lijstje dat drie apps op naam van onze vertrekkende boekhoudster staan
    Bij het nalopen zie ik vier apps op naam van Karin, die gaat per 1 mei met pensioen
    in de lijst zie ik drie apps op naam van Joost en die gaat volgende maand weg
    Bij de review bleek dat vier apps op naam staan van de controller die per 1 januari weggaat
    In mijn inventaris staan links op naam van een interim die vrijdag stopt
    app staat op naam van iemand die vertrekt
    in lijst: app van els, die gaat weg eind maand
    in de lijst zie ik dat vier apps op Hans staan, en Hans gaat per 1 januari weg
    bij de inventarisatie ontdekte ik dat vier apps op naam van Ria staan en die gaat met pensioen
    Een app blijkt op naam te staan van iemand die vertrekt
    In het overzicht zie ik dat drie apps op naam staan van onze salarisadministrateur, die vertrekt in maart, wat nu?
    In de lijst zie ik dat drie apps op naam staan van een collega die volgende maand weggaat, wat doe ik daarmee?
    Uit het overzicht blijkt dat vier apps op naam staan van een collega die volgende maand vertrekt.
    Bij het doornemen van de apps zie ik dat er drie via onze vertrekkende financieel directeur lopen. Wat is nu de eerste actie?
    In de lijst zie ik drie apps die op naam staan van een collega die volgende maand vertrekt.
    Bij het nalopen van de lijst zie ik dat een app op naam staat van een collega die volgende maand weggaat.
    Uit het overzicht blijkt dat onze bankapp is goedgekeurd door iemand die straks uit dienst is. Wat moet er eerst gebeuren?
    In de lijst zie ik dat de directeur een app op zijn naam heeft, en hij vertrekt in de zomer. Is dat een probleem?
    In het overzicht zag ik dat drie apps op naam staan van iemand die volgende maand vertrekt.
    Bij het doorlopen van de lijst zie ik dat een app op naam staat van iemand die volgende maand vertrekt
    Ik zag dat drie apps op naam staan van iemand die vertrekt, wat nu?
    De persoon op wiens naam een app loopt vertrekt in januari, ik zag dat in de lijst
    Uit onze lijst blijkt dat drie apps op naam staan van iemand die volgende maand uit dienst gaat
    Een collega die vertrekt blijkt de toestemming voor onze salarisapp te hebben gegeven
    Ik zie in de lijst dat drie koppelingen op naam staan van een collega die binnenkort vertrekt.
    Bij het nakijken blijkt een app op de naam te staan van iemand die in juni stopt. Wat moet er eerst?
    De lijst met apps laat zien dat vier ervan draaien op iemand die met prepensioen gaat. Is dat erg?
    Ik ontdek in het overzicht een app op de naam van een inhuurkracht die volgende week klaar is.
    .opt-move-link =
        overzetten
        zet over
        Linda haar scanner moet op een ander
        één koppeling, van een collega die vertrekt
        een nieuwe gebruiker moet het overnemen
        overdragen voor ze weg is
        de eerste gids lijkt me goed
        op mijn eigen login zetten graag
        zij vertrekt vrijdag en ik moet het overnemen
        zij gaat weg en ik neem het over
        hoe krijg ik dat op mijn naam
        het moet van Wilma naar mij
        koppeling overzetten op een andere collega
        op een ander zetten dus, hoe
        overzetten naar de controller dus
    .opt-change-accountant =
        de boekhouder
        veel apps tegelijk
        het is de boekhouder die vertrekt
        wij stappen over naar een ander kantoor
        een stuk of tien apps hangen aan hun login
        nieuwe accountant vanaf januari
        de tweede, wij wisselen van kantoor
        alles van de oude boekhouder in één keer
        ons accountantskantoor stopt ermee, het is niet één mens
        ja het is het kantoor dat vertrekt, met een stuk of tien apps
        we stappen over naar nen andere boekhouder in januari
        het is het accountantskantoor dat weggaat, met een stuk of tien apps
        het is ons kantoor dat weggaat, en die hebben er wel tien
        het is de boekhouder zelf die stopt
        we gaan naar een ander kantoor, 7 apps
    .finish =
        ik plan dat in, verder niks
        dat regelen we volgende maand pas
        ik regel het met hem voor hij gaat, klaar

overview_overview-made =
    ik ken alle apps, is het overzicht dan klaar
    ik weet nu welke apps er zijn
    ik heb de lijst met apps rond, hoe vaak moet ik dit herhalen
    alle apps gecontroleerd en bekend, wat doe ik met de lijst
    Hoe bewaar ik het overzicht van toepassingen voor de volgende controle?
    klaar met inventariseren, en dan?
    Ik heb nu een lijst van alles wat aangesloten is. Hoe vaak moet ik die opnieuw maken en waar bewaar ik hem?
    inventarisatie klaar, wat doe ik ermee
    het koppelingenoverzicht is af, bewaren met datum?
    We hebben alle apps bekeken. Wanneer herhaal ik deze ronde?
    klaar met de inventarisatie van apps, wat is een logisch vervolg
    overzicht is klaar, bewaar ik dat ergens?
    applijst compleet
    We kennen nu alle koppelingen en niets valt op. Hoe vaak zou je dit moeten herhalen?
    alles bekend en in orde, nog iets te doen?
    we kennen alle apps. hoe vaak moet ik dit herhalen
    Ik heb alle apps bekeken en alles klopt, bewaar ik dit ergens?
    alle apps zijn bekend en in orde, moet ik nog iets doen?
    Mijn overzicht is klaar, hoe vaak moet ik die lijst van koppelingen opnieuw bekijken?
    lijst gemaakt en iedereen kent alle apps. bewaren of mag het weg?
    lijst van apps is klaar en alles klopt, hoe vaak moet ik dit herhalen
    overzicht van onze koppelingen is af, bewaren of mailen of wat doe je daarmee
    overzicht van de apps is klaar, moet ik dat ergens bewaren
    hoe vaak moet ik zo'n lijst met apps opnieuw nakijken
    Ik ken ze allemaal, niks raars. Ben ik dan klaar met het overzicht?
    inventaris van koppelingen compleet, alles akkoord, en dan?
    Alle apps in de lijst zijn bekend en in gebruik, wanneer moet ik weer kijken?
    Lijstje van apps klaar, alles klopt, bewaar ik dat ergens voor volgend jaar?
    overzicht is klaar en alles klopt, hoe vaak moet je zo'n lijst bijwerken
    alle apps op de lijst zijn bekend en terecht, hoe vaak moet ik zo'n review herhalen?
    Alles nagelopen en ik ken ze allemaal, moet ik die lijst dan bewaren?
    Hoe vaak zou een vereniging zo'n lijst van apps moeten nakijken, en wat doe ik er nu mee?
    lijst nagelopen, we kennen ze allemaal. Over een jaar nog eens doen?
    alle apps zijn bekend en nodig. wat doe ik met mijn lijstje
    we hebben alles nagekeken en het klopt, wanneer doen we dat opnieuw
    ik heb een volledige lijst van koppelingen, alles bekend. Hoe vaak herhalen?
    alle koppelingen bekeken en bekend, wat doe ik met mijn lijst
    alle apps bekend en ok, lijst bewaren?
    Ik heb alle apps nagekeken en ken ze allemaal, wanneer moet ik dat weer doen?
    Alle apps nagelopen en alles klopt, wat doe ik met mijn lijst
    heb de lijst nagekeken en alles is gekend, moet ik dat nu bewaren en wanneer kijk ik weer
    De lijst met apps is af en alles is bekend en in orde. Wat doe ik ermee, wanneer kijk ik weer?
    Ik ken nu alle apps en alles klopt, moet ik het lijstje bewaren of later nog eens doen
    Ik ken alle apps in de lijst en het klopt, moet ik nu nog iets doen of wanneer kijk ik weer?
    Alle apps nagelopen en ik herken ze allemaal. Wat bewaar ik en wanneer kijk ik weer
    Lijst van apps nagelopen na het incident, alles bekend en nodig. Wat nu met die lijst
    Lijst klaar, alles herkend en in orde. Hoe vaak kijk je dit na en waar bewaar je zoiets
    Ik heb nu een lijst van alle apps, hoe vaak moet ik die opnieuw nalopen?
    Het overzicht van apps klopt en alles mag blijven, hoe vaak kijk ik dit opnieuw na?
    ik ken ze nu allemaal en het is in orde, moet ik de lijst nog ergens voor bewaren
    Alle apps op de lijst blijken bekend en in orde, moet ik dat nog bewaren of herhalen
    lijst klaar, alles bekend, hoe vaak moet ik dit herhalen
    Alle koppelingen zijn bekend en akkoord bevonden. Hoe leg ik dat vast en wanneer herhaal ik het?
    App-inventaris klaar en schoon, hoe borg ik dat
    ken alle apps, lijst bewaren hoe
    alles in de lijst klopt, bewaar ik die en wanneer kijk ik weer
    alles is bekend en in orde. bewaar ik die lijst en wanneer kijk ik weer?
    Wanneer moet ik de gemaakte applijst weer nalopen?
    Ik heb alle apps nagelopen en alles klopt, wat doe ik met de lijst?
    Alle apps zijn bekend en akkoord, hoe houd ik dat overzicht bij voor volgend jaar?
    Alle gekoppelde apps zijn bekend en in orde, hoe vaak moet ik het overzicht herhalen?
    Overzicht van apps klaar en alles is bekend, moet ik nog iets bewaren?
    Ik heb alle apps nagelopen en alles klopt. Wanneer moet ik dat weer eens doen?
    .opt-choose =
        nu ik alles zie wil ik er toch iets aan veranderen
        er mag er eentje minder zien, welke weg kies ik
        help me beslissen wat ik ermee doe
        laat me kiezen tussen beperken en weghalen
        toch nog iets aanpassen
        welke gids past bij mij
        er mag er toch eentje iets minder
        eentje moet strenger, maar hoe pak ik dat aan
        en als ik er dan toch een wil inperken, hoe besluit ik wat
        help me beslissen of die ene weg moet of minder mag
    .finish =
        lijst ligt in de map, volgend jaar weer
        dit was alles, merci
        meer hoefde ik niet te weten
        bewaard met datum, tot later
        voor vandaag volstaat dat
        lijst opgeslagen, klaar
        lijst zit in de map, klaar is kees
        dank, volgend jaar weer
        lijst is opgeslagen, klaar
        in de map gezet met datum, dat was het

overview_no-longer-used =
    in het overzicht staat een app die niet meer nodig is
    een app in de lijst wordt niet meer gebruikt, wat is de volgende stap
    uit het overzicht blijkt dat we een app al jaren niet gebruiken, wat doe ik ermee
    lijst bekeken, één app kan weg, moet ik eerst rondvragen
    Bij de inventarisatie vond ik een overbodige toepassing; wat is de volgende stap?
    ongebruikte app gevonden bij controle
    Bij het nalopen van de lijst vond ik een app die we niet meer nodig hebben. Wat doe ik voor ik hem wegdoe?
    overzicht gemaakt, één koppeling is overbodig geworden, volgende stap?
    Tijdens de inventarisatie bleek een app al jaren ongebruikt. Moet ik eerst rondvragen?
    audit gedaan, één dienst overbodig, hoe verder
    we liepen de lijst langs en eentje kan weg
    er staat nog een proefabonnement in dat lijstje dat niemand meer gebruikt
    overbodige app in overzicht
    Tijdens de inventarisatie vond ik een koppeling van een pakket dat al in 2022 is opgezegd. Wat is de volgende stap?
    oude app gevonden die niemand gebruikt
    In het overzicht staat nog een tool van drie jaar terug die niet meer nodig is. Wat nu?
    app overbodig, laten staan of weg?
    in het overzicht staat een app die niemand meer gebruikt
    tijdens controle app gevonden die we niet meer nodig hebben, wat dan
    in het overzicht staat een app die hier niemand meer gebruikt
    Bij het doorlopen van de lijst kwam ik het oude kassasysteem tegen, dat hebben we al twee jaar niet meer
    oude app nog in de lijst, mag die eruit?
    stond nog een koppeling met onze vorige webwinkel tussen de apps, die is overbodig
    Ik kwam in de lijst een app tegen die we niet meer gebruiken, wat doe ik daarmee?
    Bij het nalopen van de apps zit er eentje tussen die over is. En nu?
    Twee programma's op het overzicht zijn overbodig geworden, laten staan of weg?
    die oude planning app gebruikt niemand meer, staat er nog wel bij zag ik
    Onze verwerkersovereenkomst met de enquêtetool is beëindigd maar hij staat nog in het overzicht
    Bij het rondkijken zag ik een kassa staan die al een jaar in de kelder staat, wat is verstandig
    Uit de inventarisatie bleek dat er nog een bestelapp uit coronatijd toegang heeft
    In de lijst staat nog een programma dat sinds 2021 niemand meer gebruikt
    in de lijst staat nog een pakket dat we in 2021 hebben uitgefaseerd
    we zijn tijdens de inventarisatie een overbodige koppeling tegengekomen van een afgezegd pakket
    In de lijst staat nog de oude kassa van de kantine die we al jaren niet hebben, wat doe ik daarmee?
    Bij het nakijken kwam ik een webwinkel tegen die twee jaar geleden is opgedoekt, staat die daar dan maar te staan?
    Uit de inventarisatie blijkt dat niemand die offerte-app nog gebruikt. Wat is dan de nette weg?
    tijdens het nalopen vond ik een oude rittenregistratie die niemand meer gebruikt, wat is dan verstandig
    in het overzicht staat nog een kassasysteem dat we in 2021 hebben ingeruild
    bij de inventarisatie bleek dat Timewax er nog hangt, maar dat gebruiken we al jaren niet, wat is de vervolgstap
    bij het doorlopen van de apps: een bezorgapp uit coronatijd, kan weg
    in het overzicht kwam ik een oude kassa tegen die niemand gebruikt, wat eerst te doen voor ik hem weghaal
    oude app in lijst niemand gebruikt hem meer
    in het overzicht staat een kassapakket dat we al 3 jaar niet meer hebben
    Bij het doorlopen van de lijst vond ik een kassapakket dat al jaren de deur uit is
    Bij het nalopen van de apps kwam ik een tool tegen die we in 2022 hebben opgezegd
    ronde langs de apps leverde er twee op die geen mens meer gebruikt
    bij het nalopen kwam ik vier apps tegen die we al jaren niet meer gebruiken
    ik heb ze overlopen, er staat nog een app op van een leverancier die niet meer bestaat
    Ik vond in de lijst een app die niemand meer gebruikt
    Uit mijn inventarisatie rolt een app die volgens iedereen dood gewicht is. Wat moet ik nagaan voordat die eraf gaat?
    In het overzicht vond ik een app die al een jaar niemand meer opent
    Tijdens de inventarisatie kwam ik twee pakketten tegen die geen mens meer gebruikt, en nu?
    Bij het nalopen kwam ik een app tegen die al jaren niet meer in gebruik is, wat moet ik daar dan mee?
    In de lijst staat nog de webwinkel die we twee jaar geleden sloten, wat doe ik daarmee
    Ik kwam een app tegen in het rijtje die hier niemand meer aanzet
    Bij het doornemen vond ik een app van een proef uit 2022, niemand gebruikt hem nog
    in de lijst vond ik iets dat niemand nog gebruikt, wat nu
    inventaris klaar, ongebruikte app gevonden
    Bij het doorlopen van de lijst kwam ik een uitgefaseerde declaratietool tegen die er nog gewoon in mag
    Bij het nalopen vond ik een app waar al jaren niemand mee werkt
    Het overzicht laat apps zien die niemand meer gebruikt, wat moet daarmee gebeuren?
    Ik vond in de lijst een app die al in 2021 is opgezegd, wat raad je aan?
    Bij het nalopen van de apps vond ik er een die niemand meer gebruikt, wat doe ik ermee?
    Bij het nalopen van de apps kwam ik er een tegen die niemand meer gebruikt, mag die weg?
    Uit de inventarisatie blijkt dat drie apps dood zijn, hoe ga ik daarmee om?
    bij het doorlopen van de lijst zag ik een app die al twee jaar niemand gebruikt
    in de lijst staat nog de app van een winkel die al dicht is, wat doe ik daarmee
    Bij het doorlopen van de lijst stuit ik op een urenapp die niemand meer opent
    In het overzicht staat nog de tool van een klant die al drie jaar weg is, wat doe je daarmee
    bij de opschoonactie kwam ik een kassakoppeling tegen van een kassa die al weg is
    Tijdens de review kwam ik een tool tegen waar sinds 2023 geen contract meer voor is, wat doe ik daarmee?
    Review: niemand herkent zich nog als gebruiker van die tool. Vervolgstap?
    in de lijst staat app die niemand gebruikt
    oude app gezien in overzicht, vragen of iemand hem nog wil
    bij het doorlopen van de lijst kwam ik een programma tegen dat we al jaren niet gebruiken
    uit mijn rondgang blijkt dat app X al twee jaar dood is. vervolgstap?
    tijdens de schoonmaak vond ik een app die niemand gebruikt
    Bij het nalopen van de apps van kantoor vond ik er een die niemand gebruikt, wat is dan verstandig?
    Bij het nalopen van de apps kwam ik er een tegen die niemand meer gebruikt.
    Bij het nalopen van de lijst kwam ik een app tegen die we niet meer gebruiken, wat doe ik daarmee?
    Uit het overzicht blijkt dat twee apps door niemand meer gebruikt worden, wat doe ik daarmee?
    In het overzicht staan twee apps die we al jaren niet meer gebruiken, wat doe ik daarmee?
    Uit mijn inventarisatie komen vier apps waar niemand meer mee werkt. Vervolgstap?
    In de lijst staat een app die niemand meer gebruikt, mag die weg?
    Oude app in het overzicht waar niemand meer mee werkt, weghalen?
    In het overzicht kwam ik een app tegen die niemand meer nodig heeft, wat is dan de volgende stap?
    Bij het nalopen van de lijst kwam ik een app tegen die niemand meer gebruikt. Weg ermee?
    Drie apps in ons overzicht zijn overbodig geworden. Wat doe ik daarmee?
    In de lijst staat nog een app uit de tijd dat we zelf verloonden. Die is niet meer nodig.
    .opt-revoke =
        die mag eruit, wijs me de weg
        niemand mist hem, haal maar weg
        collega's gevraagd: kan weg
        ik wil hem de toegang ontzeggen
        afsluiten dat oude ding
        doe de stekker er maar uit
        hup eruit
        niemand gebruikt hem, hoe krijg ik hem weg
        gooi maar eruit, laat zien hoe
        heb al rondgevraagd, niemand meer, dus intrekken
        rondgevraagd, niemand mist hem, hij mag weg
        haal em d'r maar af
        rondgevraagd, niemand. haal maar weg
        ja intrekken, laat zien hoe
        kan weg, is al opgezegd
    .finish =
        ik vraag eerst rond, dank je
        dat is voor later, klaar
        ik vraag eerst de andere bestuursleden, tot later
        nu niet, misschien volgende week
        moet eerst nog mailen met de afdeling, klaar voor nu

overview_reaches-too-much =
    uit het overzicht blijkt dat een app bij te veel mag
    in de lijst zie ik dat een app meer ziet dan nodig
    in het overzicht zie ik dat een app bij veel te veel mag
    app leest ook lonen zie ik in de lijst, is dat te verminderen
    Na het bekijken van de machtigingen vind ik dat één leverancier te ruim mag. Wat zijn de mogelijkheden?
    audit bevinding: te brede rechten van een app
    Tijdens de controle zag ik dat een pakket bij alle bedrijven kan terwijl er één volstaat. Wat zijn mijn opties?
    in het overzicht blijkt een dienst meer te mogen dan nodig, wat kan daaraan gedaan worden per soort app
    nagekeken: te ruime toegang
    Bij de doorlichting van onze apps mag er eentje echt te veel. Hangt de oplossing af van eigen app of standaardapp?
    app in het overzicht mag ruimer dan nodig, overleg ik met de leverancier of pas ik zelf aan
    in het overzicht zie ik een app die overal bij mag, dat is wel wat veel
    app in lijst mag te veel
    Bij de controle bleek een declaratietool toegang te hebben tot alle vennootschappen. Wat kan ik daaraan doen?
    een app kan bij veel meer dan nodig
    Bij het nalopen zie ik dat de planner-app alle elf bv's mag inzien, dat is overdreven
    deze app mag te veel, wat kan ik eraan doen
    uit mijn overzicht blijkt dat een app bij veel te veel administraties mag
    Een bonnetjesapp die in al onze 14 bv's kan, dat lijkt me overdreven. Wat kan ik daaraan doen?
    app ziet meer dan nodig, zag ik bij het nalopen
    Bij het nakijken zie ik dat de bonnenapp in álle bv's mag, dat is veel te ruim
    uit de lijst blijkt dat een app salarissen ziet terwijl dat niet moet
    een app in de lijst kan bij alle bv's terwijl hij er maar een nodig heeft
    Bij het nakijken zag ik dat de declaratie-app ook onze holding mag lezen, dat vind ik te veel
    app mag veel meer dan nodig, wat kan ik daaraan doen
    Uit het overzicht blijkt dat een app veel meer ziet dan nodig, wat nu?
    Bij het bekijken van de apps zag ik dat de uren-app bij al onze bv's kan. Dat is overdreven.
    Ik schrok van wat een app allemaal mag toen ik de lijst doornam
    De declaratietool blijkt ook bij onze directie-BV te mogen, dat vind ik privacygevoelig
    Dataminimalisatie: een tool heeft meer dan waarvoor hij is aangeschaft, wat zijn mijn opties?
    In het overzicht zie ik dat de fooien-app van de lunchroom ook in de holding mag kijken, is dat nodig?
    Bij het doornemen valt me op dat de reserveringsapp in alle zaken mag kijken, ook de privé
    Bij het doorlopen van alle koppelingen zie ik dat de kassa bij twaalf bv's kan terwijl het er één moet zijn, en die kassa is misschien van onszelf geregistreerd
    bij de review zag ik dat de onkostentool alle twaalf bv's ziet terwijl hij er twee nodig heeft
    least privilege wordt niet gehaald: app op de lijst kan overal bij, en het is er ook nog een eigen
    Bij het nalopen zie ik dat de jeugdafdeling-app ook bij de grote stichting kan, dat is me te ruim
    Ik heb alle apps bekeken en één ervan ziet meer dan nodig is, wat is dan wijs?
    De lijst laat zien dat de kantine-app bij alle negen stichtingen kan. Hoe verder?
    uit de lijst blijkt dat het werkbonnenpakket bij de holding en drie andere bv's kan, veel te ruim
    zie nu dat ons CRM ook salarisgegevens aanvinkt in het overzicht, kan daar iets vanaf
    Uit ons overzicht komt naar voren dat de kassa-app bij alle bedrijven mag. Dat kan toch minder?
    uit mijn inventarisatie: de bonnenapp kan in acht bedrijven terwijl er drie nodig zijn
    overzicht gemaakt en nu blijkt dat de reviewtool alle bedrijven plus salarissen ziet
    bij het inventariseren zie ik dat de chattool de holding kan zien, overdreven
    app in lijst ziet meer dan nodig
    bij doorlopen lijst zie ik dat de bonnenapp overal bij kan, beetje veel
    Tijdens het nakijken zag ik dat de planner in alle elf hotels kan terwijl we hem in twee gebruiken
    In het overzicht blijkt dat een tool bij veertien bv's kan terwijl twee genoeg is
    Bij de inventarisatie viel op dat de bonnenapp ook in de holding kan kijken
    ik zie nu dat de kassa bij al onze vennootschappen mag terwijl ze er maar één moet zien
    uit de lijst blijkt dat de scantool aan alle vijf de firma's kan, dat had ik niet verwacht
    In het overzicht blijkt een app meer te zien dan nodig
    Bij het doorlopen van de apps blijkt er een bij alle dertig bedrijven te kunnen terwijl hij er drie bedient. Wat zijn de opties?
    Tijdens de jaarlijkse doorlichting zag ik dat een simpele kilometerapp bij alle holdings kan. Wat adviseer ik?
    tijdens het inventariseren bleek dat de planner in elf BV's mag terwijl het er twee moeten zijn
    Bij het nalopen zag ik dat de urentool ook bij de holding en de stichting kan, dat hoort niet
    In mijn lijst zag ik dat de urenapp bij alle bv's kan, mag dat en wat doe je eraan?
    Bij het nakijken zag ik dat de declaratietool ook de privé-bv van de baas ziet staan, dat hoeft niet
    Ik bekeek een app en die mag bij alle twaalf bedrijven, terwijl ze er maar één gebruiken
    Tijdens het nalopen viel me op dat de kassa ook bij de holding kan en dat hoeft helemaal niet
    Tijdens de inventarisatie voor de curator zag ik dat de kassa ook mijn privé-bv kan lezen, teveel dus
    tijdens het doorlopen van de lijst zag ik een app die veel te veel mag, hoe nu verder
    in lijst gezien: app ziet te veel
    In het overzicht zie ik dat een reclamebureau-app bij alle bv's kan, dat lijkt me overdreven
    De inventaris laat zien dat de kassa-app ook in de pensioen-bv mag kijken. Wat nu?
    Bij het nalopen bleek dat een app veel meer van ons mag zien dan nodig
    In het overzicht blijkt een app bij veel meer te mogen dan nodig, wat kan ik daaraan doen?
    Een tool uit het overzicht kan bij alle dossiers terwijl dat niet hoeft, wat zijn mijn opties?
    Bij het doorlopen van de lijst zie ik dat een app veel te veel bedrijven mag bekijken
    Uit mijn overzicht blijkt dat een app al onze bv's ziet, dat is te ruim.
    Ik zie in de lijst dat een scan-app bij alle dossiers kan terwijl hij er maar twee nodig heeft.
    tijdens het nalopen zag ik dat eentje in al onze zaken mag kijken, dat is wel veel
    Tijdens de inventarisatie blijkt dat een klein kassa-appje het hele kantoor kan lezen
    bij het nalopen zag ik dat de CRM bij alle twaalf BV's kan, dat is te gortig
    Uit mijn inventarisatie blijkt dat de bonnenapp bij de pensioen-bv kan. Welke vervolgactie hoort daarbij?
    Uit de review: app ziet negen bv's, nodig zijn er twee. Welke maatregel?
    in overzicht zie ik app bij alle 30 bvs, dat is te veel
    ik zie in de lijst dat de scan-app bij alle zeven stichtingen kan terwijl hij er twee nodig heeft
    bij het nalopen zag ik dat de bonnetjesapp elf bedrijven ziet in plaats van twee. wat is dan de vervolgstap
    Bij het nalopen zie ik een app die te breed kijkt
    Uit mijn controle blijkt dat een app alle dertig bv's kan zien en er maar twee nodig heeft, wat doe ik nu?
    Bij het doorlopen van de lijst zie ik dat een urenapp in alle 130 dossiers mag, terwijl dat voor twee klanten bedoeld was.
    In de lijst zie ik dat een tool alle bv's kan lezen, dat is meer dan nodig. Wat nu?
    Bij het nalopen van de apps viel op dat er één bij veel meer administraties kan dan nodig.
    De CRM-koppeling kan bij al onze vennootschappen, dat lijkt me niet de bedoeling. Dat zag ik bij het nalopen.
    Bij het doorlopen van de apps zag ik er een die bij veel te veel administraties mag.
    Een van de gekoppelde apps kan bij alle dossiers terwijl hij er maar twee nodig heeft, zag ik in de lijst.
    Bij het nakijken van de apps zie ik dat eentje aan veel te veel dossiers kan
    In het overzicht zie ik dat de bonnenapp bij alle twaalf dossiers kan, dat is te veel.
    Een bezorgdienst blijkt al onze bedrijven te kunnen zien, ontdekte ik in de applijst. Wat kan ik daaraan doen?
    Onze urentool mag blijkbaar ook in de privé-administraties kijken, zie ik in de lijst. Dat hoeft niet.
    .opt-change-administrations =
        een paar bv's uitvinken dus
        hij mag enkel nog bij de holding
        het aantal bedrijven inperken
        die privé-bv moet eraf
        minder administraties voor dat ding
        de standaardapp, dus ik haal bedrijven weg
        dan wil ik die twee dochterbedrijven eraf halen
        hoe beperk ik dat tot twee dossiers
        hij hoeft alleen onze winkel te zien, hoe stel ik dat in
    .opt-choose =
        het gaat niet om bedrijven maar om de soort gegevens
        ik weet niet goed hoe ik het kleiner maak
        het is een eigen app, wat dan
        help me kiezen hoe streng
        laat de mogelijkheden zien
        twijfel tussen beperken en stoppen
        het gaat mij niet om bedrijven maar om wat het ziet, help mij kiezen
        hmm wat is in dit geval slim
        welke van de twee is voor mij handig, weet het niet
        ik twijfel tussen minder geven en helemaal intrekken
        ik weet nog niet of ik hem moet weghalen of kleiner maken
        help kiezen aub
        wat is in ons geval nou het handigst
    .finish =
        ik overleg met de leverancier, klaar voor nu
        genoeg gelezen voor vandaag

overview_unknown-app =
    ik ken een app in de lijst niet, van wie is die
    hoe zoek ik uit van wie een onbekende app in het overzicht is
    er staat een app in de lijst die niemand kent
    wie is 'DataHub Connect NL', die zie ik bij onze apps
    Hoe zoek ik uit van wie een onbekende toepassing in onze Exact is?
    vreemde naam tussen de koppelingen, gevaarlijk?
    In de lijst staat een naam die niemand hier kent. Hoe zoek ik uit van wie dat is?
    vreemd programma in onze Exact gevonden, hoort dat hier
    Ik kwam een dienst tegen met een rare afkorting. Kan ik ergens zien welk bedrijf erachter zit?
    wie zit er achter deze naam in de lijst met apps
    ik zie in de lijst een naam waar niemand hier van gehoord heeft
    onbekende app in koppelingen
    Er staat een koppeling met een onbegrijpelijke Engelse naam tussen. Hoe zoek ik uit van wie dat is?
    app in de lijst die ik niet ken
    Er staat iets genaamd "Connector Prod 2" gekoppeld aan onze Exact, geen idee van wie. Gevaarlijk?
    vreemde app gezien, zijn we gehackt?
    wie zit er achter een onbekende koppeling
    er staat een app in de lijst waar niemand van gehoord heeft
    Wie is "Hubsync Connect BV"? Dat staat bij onze appmachtigingen en ik ken het niet.
    onbekende app gevonden, is dat een hacker?
    ik zie een rare naam bij de koppelingen, hoe kom ik te weten van wie dat is
    vandaag ontdekt: een app genaamd "Datapijp" met toegang tot al onze cijfers. De directeur kijkt mij aan maar ik heb geen flauw benul
    er staat een app "QX-Bridge" in onze lijst, niemand weet wat dat is
    Wie of wat is DataPump Pro?? staat in appmachtigingen
    onbekende app gezien, zijn we gehackt
    vreemde naam tussen onze koppelingen, ik vertrouw het niet
    "Zapper connector test 2" staat ertussen, van wie is dat in godsnaam
    er staat een naam in de lijst met apps die niemand hier kent
    Wat is "XO Connector v2"? Staat bij onze appmachtigingen
    vreemde app gevonden in exact, is dat een hacker?
    hoe kom ik erachter van welk bedrijf een gekoppelde app is
    Er staat een app in de lijst die niemand hier kent
    Wat is dit voor een programma? Ik heb er nog nooit van gehoord en het hangt aan ons Exact
    onbekende app in appmachtigingen
    Tussen de gekoppelde apps zit een rare naam, van wie is die?
    Hoe zoek ik uit wat voor bedrijf achter een app zit die bij onze boeken kan?
    Vreemde koppeling ontdekt. Is dat malware of gewoon een vergeten tool?
    Ik zie een toepassing op ons overzicht staan waarvan geen enkele collega het bestaan wist
    Wie maakt deze app? De naam zegt me niks.
    er staat een app tussen die ik nie ken wat is da
    er staat iets tussen met een Engelse naam waar ik nog nooit van gehoord heb, wat is dat voor programma
    In het register ontbreekt een verwerker die wel in de lijst met koppelingen staat, niemand herkent de naam
    Wie of wat is Chift? Staat bij ons tussen de apps en niemand in de keuken of op kantoor kent het
    Twee namen in de lijst met apps zeggen mij niks, hoe kom ik erachter wat het is?
    Iets met de naam 'Sync4U' zit in onze lijst, de kassaman zegt niet van hem, de boekhouder ook niet
    in die lijst zit 'Finbridge', wie is da nu weer, kent gij dat
    Er staat een app "EOL Connector 4" bij ons, niemand op kantoor weet wat het is
    onbekend programma heeft toegang tot onze cijfers, van wie kan dat zijn?
    Wie of wat is "Datalink BV" in onze lijst? Ik schrok er een beetje van
    op de lijst van onze cliënt prijkt "ConnectHub NL", de cliënt zegt nooit van gehoord te hebben
    onbekende applicatie met toegang gevonden tijdens audit
    Rare app in de lijst, klinkt Duits, geen contract bekend, wat is dit
    mogelijk ongeautoriseerde app aangetroffen, hoe onderzoek ik die
    Bij het nalopen kwam ik iets tegen dat 'Sync Connector NL' heet. Geen mens die weet wat dat is.
    iets onbekends in de lijst, wie is dat
    Er staat iets tussen met een rare Engelse naam, niemand van de club heeft ervan gehoord
    Kom ik daar een programma tegen waar ik nog nooit van gehoord heb, van wie is dat?
    een wildvreemde app tussen de rest!! is dat gevaarlijk en van wie is het
    De zuster van de administratie kent hem niet, ik ook niet, de boekhouder evenmin. Wat is het dan voor app?
    Wie of wat is 'Sync4Biz' dat tussen onze apps staat? Mijn voorganger neemt de telefoon niet meer op
    Er staat iets met de naam 'Cobalt Sync' bij onze apps, geen mens hier die dat kent
    onbekende app in exact gevonden
    wie is in hemelsnaam 'DataBridge BV' en waarom heeft dat toegang tot onze administratie
    zit er een hacker in mijn Exact? er staat een app die ik niet ken
    Bij het nalopen stuitten we op een koppeling zonder bekende maker. Hoe zoeken we uit wat het is?
    vreemde naam in appmachtigingen
    'Nordic Flow' heeft toegang tot onze administratie en niemand op kantoor weet waarvoor
    Ik zie een app waarvan ik de naam nog nooit heb gehoord. Moet ik mij zorgen maken?
    er staat iets in de lijst wat 'SyncHub B.V. NL' heet, niemand weet wat dat is
    hoe zoek ik uit wie er achter een onbekende app in onze lijst zit
    'Bridge4U', ooit van gehoord? staat bij ons in de lijst met aangesloten software
    onbekende app in lijst
    niemand kent deze app in exact
    wie is die leverancier in onze lijst met apps
    geen flauw idee wat die ene app in onze lijst doet, en niemand op kantoor ook niet
    In de lijst staat 'XB Connect BV', geen mens hier die weet wat dat is
    Er leest iets mee met een naam die niemand in het hotel kent, van wie is dat?
    Wat is 'Bizcuit' en hoe komt dat bij ons in de lijst met apps terecht?
    Er staat iets tussen dat 'QZ Connector' heet en niemand weet wat het is
    onbekende naam in de lijst met koppelingen, wie is dat
    Wat is dit voor app? Hij leest onze relaties en geen mens hier kent hem
    vreemde app tussen de gekoppelde programma's, hoe kom ik erachter wie erachter zit
    Tussen de gekoppelde apps staat iets met een Zweedse naam, geen collega die het herkent
    vraag van auditor: wat is 'ISV Sync Light' in jullie lijst? wij weten het ook niet
    in die lijst staat iets met een rare naam, nooit van gehoord, wie heeft dat daar gezet
    Wat is dat voor een app, 'DataBridge iets', staat bij onze koppelingen en niemand kent het. Doodsbang.
    Ik zie een Engelse naam in de lijst van apps en google geeft niks. Van wie is dat?
    Er hangt een ding aan onze boekhouding met een naam als 'Connector Prod 2', wie is dat en hoe vraag ik dat na?
    onze boekhouder kent hem niet, mijn man kent hem niet, en toch staat die app daar
    er staat iets van 'Sandbox test' tussen onze apps, klinkt niet pluis
    Er staat een app tussen die niemand kent
    Van wie is die rare app in onze lijst?
    Ik zie een onbekende naam bij de gekoppelde apps
    Welke firma zit er achter deze app?
    Een vreemd programma blijkt bij ons gekoppeld, van wie is dat?
    In de lijst staat iets dat Kestrel Sync heet. Niemand bij de klant, ook de directeur niet, heeft er ooit van gehoord. Hoe zoek ik uit wat dat is?
    Bij het inventariseren stuit ik op een app met alleen een Engelse afkorting. Leverancier onbekend, collega's halen hun schouders op. Hoe kom ik erachter?
    Cliënt schrok: in zijn applijst staat een programma uit Estland. Hoe zoek je uit wat dat is en wie het gebruikt?
    Er staat iets als 'Zynk' tussen de gekoppelde apps, niemand hier kent het
    Vreemde naam gevonden in de lijst van apps die bij ons in Exact kunnen, van wie zou die zijn
    wie is 'EOL-Connector-3' en wat doet die in onze lijst
    Geen mens op kantoor herkent 'DataBridge EU', wie zit daarachter
    Er hangt iets aan onze Exact dat 'ZDX Connect' heet en geen mens die het kent
    Een wildvreemde naam tussen onze aangesloten pakketten, van wie zou dat zijn?
    Hoe kom ik erachter welk bedrijf achter zo'n onbekende naam in het rijtje zit
    Is het gevaarlijk dat er een app in de lijst staat die niemand hier kent? Hoe kom ik erachter van wie hij is?
    staat een naam tussen die ik nog nooit gehoord heb, van welk bedrijf is dat
    Kan het kwaad om een volslagen onbekende naam in de applijst een paar dagen te laten staan terwijl ik uitzoek van wie die is?
    Een leverancier met een Poolse naam staat ertussen en niemand kent hem. Moet ik meteen ingrijpen of eerst uitzoeken?
    Er staat iets in mijn rijtje dat 'Nmbrs Sync PROD2' heet, niemand hier kent het
    Een naam in de lijst met apps zegt mij helemaal niks, hoe zoek ik uit van wie dat is
    Ik zie een app met een Engelse naam en een logo van een vosje, geen idee wat dat doet
    Tussen de apps staat er één die volgens mij van de vorige eigenaar van de zaak is
    'APIX-Connector v2', staat er. Niemand herkent het. Wat is dat
    Bij het nalopen na de vakantie staat er een naam tussen die niemand hier iets zegt, van wie is dat
    Er dook vorige week een app op in onze lijst met een Poolse naam. Geen idee wie die erin heeft gezet
    Er staat iets als EOL-Connector-7 tussen sinds de zomer. Wie kan dat geweest zijn
    er staat een app tussen die niemand hier herkent
    wie kent 'Nexavo Sync'? staat bij onze appmachtigingen, ik niet
    van wie is die vreemde naam in de lijst met apps
    ik wil hem niet zomaar weggooien, eerst weten wat voor app dit is
    eentje in de lijst zegt me niks, ik wil niet zomaar schieten
    wat is FLXBRIDGE en wie heeft dat aangezet
    onbekende app in lijst, van wie
    rare naam tussen de machtigingen
    vreemde app exact wat is dit
    app "ExOL connector BV" wie is dat
    Wat is dit voor app, ik ken hem niet?
    Er staat een naam tussen die niemand van ons herkent, wie zit daarachter?
    Wie of wat is die app met alleen letters en cijfers in onze lijst?
    Vreemde eend gevonden: een Deens klinkend programma met toegang, nooit van gehoord
    van wie is deze app in de lijst
    Moet ik schrikken van een onbekende naam bij de aangesloten programma's?
    Onze lijst bevat iets van een firma die ik niet kan thuisbrengen, is dat van de boekhouder of foute boel
    Ik googelde de naam uit de lijst en vond niets. Wie kan me vertellen wat dat voor programma is?
    Iets met 'connector' in de lijst, maker onbekend, is dat van onze kassa of van een vreemde?
    Wat is 'ABX Sync' en waarom mag dat bij onze boekhouding?
    een app die niemand kent. paniek?
    Is het kwaad als er een app tussen staat waar geen collega van weet?
    Wie verbergt zich achter de afkorting 'FLX' in het rijtje van gekoppelde software?
    raar programa in de lijst, nooit van gehoord, van wie is dat
    Er staat een naam tussen de gekoppelde apps die niemand hier kent
    Wat is 'SyncHub BV'? Die heeft kennelijk toegang en ik heb er nooit van gehoord
    In de lijst staat een app die niemand op kantoor kent, hoe achterhaal ik van wie die is?
    Er is een koppeling met een vreemde naam, hoe zoek ik uit welke leverancier daarachter zit?
    Er staat iets met een onbegrijpelijke naam bij onze koppelingen, hoe ontdek ik wat het is?
    Niemand herkent de app genaamd OData Sync in ons overzicht; hoe achterhalen we de maker?
    er staat een app tussen die ik niet ken, van wie is die
    Er staat een app in de lijst die niemand bij ons kent, wat doe ik daarmee?
    In de lijst van koppelingen staat iets met een Engelse naam, hoe zoek ik uit van wie het is?
    Er staat een app met een onbekende naam tussen onze koppelingen, hoe vind ik uit wie die maakt?
    Niemand op kantoor herkent een van de gekoppelde apps, wat nu?
    Er hangt iets met een cryptische naam aan ons abonnement, wie zit daarachter?
    In de lijst met apps staat een naam die niemand hier kent, hoe vind ik uit wat dat is?
    Tussen onze koppelingen zit iets van een leverancier waar ik nooit van gehoord heb.
    Bij het nalopen stuitte ik op een app met een Engelse naam die niemand herkent, wat nu?
    onbekende app gevonden in lijst, van wie is die
    In de lijst staat iets met Zync of zo, geen mens hier die weet wat het is
    er zit een app in onze boeken en niemand kent hem, wie is de eigenaar
    Ik zie een naam staan tussen de apps die mij niks zegt, van wie zou dat zijn
    wat is dit voor programma en hoe is het in mijn Exact gekomen
    Vreemde naam gezien bij de apps, zou het van den boekhouder zijn?
    Bij de programma's staat iets Engels waar niemand hier van gehoord heeft, hoe zoek ik uit van wie dat is
    raar ding tussen de koppelingen, naam lijkt op een Pools woord, wie heeft dat er neergezet
    onbekende naam in het rijtje koppelingen, mijn vrouw kent hem ook niet
    Er staat een app tussen met een naam die niemand op de vestiging iets zegt
    Wat is 'EOL Sync Pro' voor ding? Het staat in onze lijst
    Hoe achterhaal je van wie zo'n mysterieuze toepassing is
    vreemde app in de lijst, wie heeft die erin gezet en wat is het
    Cijfers van klanten worden gelezen door iets dat 'Connector NL' heet en geen mens kent het
    er staat iets genaamd 'EOL Connector v2' en geen mens weet wat dat is
    vreemde app in de lijst, is het malware of iets van de accountant
    rare naam tussen onze koppelingen, hoe kom ik erachter van wie
    'DataMove Ltd' staat tussen onze apps, procurement kent ze niet
    In de lijst staat iets met een cryptische naam, niemand herkent het. Hoe vind ik uit van wie dat is?
    Tijdens de controle dook een leverancier op waar wij geen contract mee hebben, wat is dit?
    wat is dit voor app, geen collega weet het
    Onbekende naam tussen onze koppelingen, de auditor wil een eigenaar zien
    Er staat 'NL-connect2' tussen en ik heb geen idee wie dat gemaakt heeft
    Inkoop kent de leverancier niet, IT niet, finance niet, en toch staat zijn app in het overzicht
    rare naam in de lijst, van wie is da
    onbekende app gekoppeld
    staat een cl_connector bij, nooit van gehoord
    nooit gehoord van deze app, wie heeft die gezet
    vreemde app staat erbij, virus?
    wie is leverancier van onbekende app
    er staat een app tussen die niemand hier kent
    Wat is 'FLX Connector GmbH'? Die naam staat tussen onze koppelingen en geen mens die het weet.
    van wie zou dit programma kunnen zijn, het staat bij onze apps en zegt me niks
    rare naam tussen de koppelingen, hoe kom ik erachter wat het is
    onbekende app gevonden bij ons op school
    Bij het doorlopen van de apps kwam ik een naam tegen die klinkt als een spelletje. Geen idee wie dat is.
    tussen de bekende programma's staat ineens 'Zeta Link Services', onze it kent het niet en de accountant ook niet
    In de lijst staat 'DataBridge X' en niemand op kantoor kent dat
    klant belt: er staat iets van een bedrijf in Estland in zijn appslijst, wat is dat?
    wat is 'EOL Connector' en van wie is het
    Mijn voorganger heeft iets gekoppeld waar ik de maker niet van kan achterhalen
    onbekende naam tussen onze koppelingen. hackers?
    klant vraagt ons of 'Sync4EOL' van ons is, wij kennen het niet
    wie is de eigenaar van die vreemde naam in onze appslijst
    Er staat een naam tussen de apps die niemand kent
    Van wie is die vreemde app in onze lijst?
    Hoe achterhaal ik wat een onbekende koppeling doet?
    wat is dat voor programma, wij hebben dat nooit gekoppeld
    Bij ons is een app toegelaten waar ik nooit van hoorde
    Welke leverancier zit er achter die rare appnaam?
    Wie is de maker van dat mij onbekende programma?
    Tussen de gekoppelde apps van onze klant staat een naam die niemand op kantoor kent, wat is dat?
    Ik kwam een onbekende app tegen bij onze vastgoed-bv en wil uitzoeken van wie die is.
    In de lijst staat een applicatie waar niemand op kantoor van gehoord heeft.
    onbekende app in lijst exact
    We zien 'XConnect NL' in de lijst staan, van wie kan dat zijn?
    Er staat een app in de lijst die niemand hier kent.
    Tussen onze apps staat iets met een vage naam, hoe kom ik erachter van wie dat is?
    Ik kwam bij de jaarlijkse controle een koppeling tegen met alleen een afkorting als naam. Geen collega weet wat het is.
    Er staat iets met een vage naam tussen de gekoppelde apps, hoe kom ik erachter van wie dat is?
    Wie is de maker van die app met de naam 'ConnectorPROD2' in onze lijst?
    Er staan dingen in de lijst met vreemde namen, hoe kom ik erachter wat dat zijn?
    Onbekende app in machtigingen
    Er staat een app in onze lijst die niemand kent.
    Van wie is die vreemde app in onze Exact?
    Ik zie een Engelse naam tussen de gekoppelde apps en geen collega weet wat dat is.
    onbekende app in lijst appmachtigingen
    Bij het doorlopen van onze apps kwam ik een naam tegen die niemand kent. Ik durf hem niet weg te gooien, hoe kom ik erachter wat het is?
    Er staat een naam in de lijst met apps die niemand bij ons iets zegt
    In de lijst vond ik een app met een naam waar op internet niks over te vinden is
    Ik vond een app in de lijst die klinkt als malware. Hoe zoek ik uit wie daarachter zit?
    .opt-revoke =
        niemand kent hem, dus eruit
        vertrouw het niet, weg ermee
        rondgevraagd en geen mens weet ervan
        die vreemde moet dicht
        ontneem hem de toegang
        liever vandaag nog afgesloten
        gegoogeld, blijkt een oud ding van de webbouwer, mag eruit
        niemand weet wat het is, eruit dan
        Dit vertrouw ik allerminst, ik wil de toegang beëindigen.
        dat vertrouw ik voor geen cent, rechten weg
        intrekken maar, ik vertrouw dat niet
    .opt-choose =
        hij blijkt van de scanner, maar mag minder
        ik weet inmiddels van wie hij is, wat zijn mijn opties
        ik wil eerst andere mogelijkheden zien
        help me beslissen over dat ding
        misschien beperken in plaats van weggooien
        wat raadt u aan
        wat zijn de mogelijkheden
        weghalen of laten staan, ik kan niet kiezen
        weet niet of ik moet intrekken of beperken
    .finish =
        ik ga googelen en kom later terug
        mijn vrouw kende hem, opgelost
        ik ga het eerst uitzoeken, doei
        blijkt van de accountant, dan laat ik hem staan, klaar
