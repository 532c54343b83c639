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
    .opt-unknown-app =
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
