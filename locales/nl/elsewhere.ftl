### Zo vragen lezers naar iets waar geen gids over gaat: elke regel is een voorbeeld. Niemand krijgt ze te zien.

elsewhere-questions =
    Hoe zet ik de btw op 9 procent voor brood in Exact?
    Mijn pinautomaat doet het niet, kan jij dat oplossen?
    Wat kost Exact Online per maand als ik alleen de boekhouding neem?
    Kan Exact de geconsolideerde balans in IFRS-indeling tonen?
    waar staat de knop om een periode af te sluiten
    printserver print geen facturen uit Exact
    SAML instellen voor Exact Online?
    Exact Globe backup terugzetten
    Kunt u mij vertellen hoe ik een briefhoofd in de factuurlay-out van Exact verander?
    Ik zoek een nette e-mail om klanten aan een openstaande factuur te herinneren, kunt u die opstellen?
    Waar vind ik het telefoonnummer van de klantenservice van Exact?
    Wat is de uiterste datum voor de ICP-opgave?
    kan ik in Exact een werkprogramma voor samenstelopdrachten maken
    Hoe zet ik een klant over van Exact Compact naar Premium, en wat scheelt dat in prijs?
    Hoe dien ik de btw-aangifte in via Intervat vanuit Exact?
    Peppol facturen ontvangen, hoe zet ge dat aan in Exact?
    hoe maak ik een factuur met verlegd btw
    offerte sturen vanaf me telefoon kan dat in exact
    moet ik nou een g rekening instellen of niet
    me laptop is traag hoe komt dat
    Hoe corrigeer ik een loonaangifte van vorig jaar?
    Welke grootboekrekening hoort bij vakantiegeldreservering
    Kan ik verlofsaldo bijhouden in Exact Online HRM?
    Mijn Shopify checkout geeft een foutmelding bij iDEAL
    hoe stel ik OSS btw in voor verkoop aan Duitsland
    Retouren crediteren, doe je dat met een creditnota?
    Waar zie ik de release notes van Exact Online?
    Kunnen we tweestapsverificatie verplichten voor alle gebruikers?
    Is er een acceptatieomgeving van Exact Online te krijgen?
    Hoe lang moeten wij facturen bewaren volgens de wet?
    Heeft Exact een ISO 27001-certificaat en waar staan de servers?
    kunnen we relatiegegevens in Exact anonimiseren
    hoe werkt een journaalpost ook alweer
    weet jij een leuke opdracht voor mijn stageverslag
    hoe exporteer ik een proefbalans naar excel
    Hebben wij als stichting recht op korting bij Exact?
    Hoe boek ik een gift in natura?
    Moet een ANBI zijn jaarcijfers publiceren?
    is er een webhook voor nieuwe verkoopfacturen in de Exact API?
    voorbeeld van een OData filter op InvoiceDate
    Welke npm-package raad je aan voor Exact Online?
    Hoe bereken ik de franchisefee per vestiging in Exact?
    Kan ik per filiaal een aparte factuurnummering gebruiken?
    welk kassasysteem werkt het best voor een ijssalon
    Kan Exact Online met Active Directory syncen?
    Odoo naar Exact migreren, welke tool raadt ge aan?
    klant heeft last van phishingmails, wat doet ge daar aan
    Welke koppeling met Exact is het beste voor een restaurantkassa?
    De scanapp herkent het btw-nummer op de bon verkeerd
    ik krijg orders dubbel binnen uit de webshop, hoe voeg ik dubbele klanten samen
    Wat kost het per maand om Basecone aan te sluiten?
    Heeft Exact nu een storing?
    Hoe stel ik in welke grootboekrekening de webshopkoppeling gebruikt?
    een klant zijn geld teruggeven via Mollie
    terugbetaling starten in het Mollie-dashboard
    hoe betaal ik een klant terug met Mollie
    bij Mollie geld terugstorten naar een klant
    terugbetalingen in Mollie uitvoeren
    ik moet een terugbetaling doen, werkt dat in Mollie zelf
    een betaling terugdraaien in Mollie
    waar doe ik in Mollie een refund aan de klant
    terugbetaling gedaan in Mollie, wanneer staat het geld bij de klant
    Mollie refund annuleren
    dubbele betaling van een klant terugbetalen met Mollie
    een order terugbetalen in Mollie
    In Xero een nieuwe gebruiker uitnodigen
    hoe boek ik een factuur in xero
    bankrekening koppelen in xero
    uitbetaling van mollie is nog niet binnen
    terugbetaling doen bij mollie
    nieuwe betaalmethode aanzetten bij mollie
    factuur maken in moneybird
    bank koppelen in moneybird
    btw-aangifte in moneybird
    gebruiker verwijderen in quickbooks
    rapport maken in quickbooks
    wachtwoord van quickbooks vergeten
    hoe stel ik in moneybird een nieuw wachtwoord in
    tweede bedrijf toevoegen in quickbooks
    wachtwoord van xero kwijt
    machtiging bij de bank verlengen
    toestemming voor de bankkoppeling vernieuwen
    de ING wil opnieuw toestemming
    bankfeed is verlopen, autorisatie bij ABN opnieuw
    toegang tot de bankrekening intrekken
    banktransacties komen niet meer binnen sinds de toestemming verliep
    wachtwoord resetten
    ik kan niet inloggen want mijn wachtwoord klopt niet
    mijn account zit op slot
    ik krijg geen code voor de tweestapscontrole
    inlognaam vergeten
    rechten intrekken in Snelstart
    koppeling verwijderen in Twinfield
    apps met toegang tot mijn Google account intrekken
    Facebook apps verwijderen
    toestemming voor een app in Microsoft 365 intrekken
    gekoppelde apps op mijn telefoon
    rechten van een app op Android uitzetten
    app toegang geven tot de camera
    een app van Slack ontkoppelen
    GitHub token intrekken
    AFAS app connector uitzetten
    rijbewijs of vergunning is ingetrokken
    mooi weer vandaag
    wat is het koud
    het regent weer eens
    goeiemorgen hoe gaat het
    ik heb geen zin vandaag
    ha ha grappig
    zomaar een berichtje
    even testen of dit werkt
    asdf qwerty
    ben je een robot
    vertel eens iets leuks
    fijne dag nog
    dank je wel, tot ziens
    wat vind jij van voetbal
    mag ik mijn fiets hier neerzetten
    toegang tot het gebouw met een pasje
    sleutel van de kluis kwijt
    huurcontract opzeggen
    verzekering stopzetten
    sportschool opzeggen
    de koppeling van mijn auto slipt
    trekhaak en koppeling van de caravan
    toestemming van de gemeente voor een terras
    toestemming van de patiënt intrekken
    volmacht van een bestuurder intrekken bij de KvK
    factuur intrekken
    offerte intrekken
    bestelling annuleren en geld terug
    ziekmelding intrekken
    public static void main String args authorize(token)
    if (user.hasAccess(app)) return true
    import requests; r = requests.get(url, headers=headers)
    SELECT app, rights FROM users WHERE access = 1
    const token = await getToken(clientId, clientSecret)
    GRANT SELECT ON tabel TO gebruiker
    REVOKE ALL PRIVILEGES ON DATABASE
    chmod 755 bestand geeft permission denied
    rechten op een map in Windows aanpassen
    ssh permission denied publickey
    wifi vraagt steeds om in te loggen
    wordpress plugin verwijderen
    excel macro's toestaan
    excel bestand is alleen-lezen
    programma van mijn computer verwijderen
    software updaten op mijn laptop
    vpn verbinding valt weg
    outlook vraagt steeds om een wachtwoord
    Teams app verwijderen
    hoe boek ik een factuur
    hoe wijzig ik mijn wachtwoord
    wat kost exact online
    waar vind ik de jaarrekening
    wat is het telefoonnummer van de helpdesk
    hoe sluit ik een boekjaar af
    recept voor appeltaart
    hoe stel ik tweestapsverificatie in
    hoe verander ik het logo op mijn facturen
    printer doet het niet
    uren schrijven op een project
    hoe verwijder ik een account
    kan ik een boeking terugdraaien
    periode afsluiten lukt niet
    wat is een grootboek
    rol van een gebruiker wijzigen
    hoe maak ik een nieuwe administratie aan
    hoe kopieer ik een administratie
    verwijder een dubbele factuur
    bankkoppeling met rabobank instellen
    wat is jullie adres
    hoe laat is het
    bonnetjes scannen met de app
    download de exact app op mijn telefoon
    welke grootboekrekening moet ik gebruiken
    hoe ziet mijn toekomst eruit
    stuur een herinnering naar klant
    verkoopfactuur maken
    hoe boek ik een creditnota
    btw-aangifte indienen lukt niet
    Waar vind ik de balans van vorig jaar?
    intracommunautaire levering, welke btw-code kies ik
    Hoe corrigeer ik een btw-aangifte die al verstuurd is?
    suppletie over het derde kwartaal
    ICP-opgave verzenden
    btw verlegd op een factuur zetten
    Mijn saldo op grootboekrekening 1500 klopt niet met de aangifte, waar zoek ik het verschil?
    een dagafschrift met de hand invoeren
    Hoe importeer ik een MT940- of CAMT-bestand?
    De bankmutaties van gisteren zijn nog niet binnen.
    bankkoppeling met Rabobank aanvragen
    Nieuwe zakelijke rekening bij ABN AMRO, hoe krijg ik de afschriften automatisch binnen?
    betaalbestand aanmaken voor leveranciers
    incasso's klaarzetten met SEPA-machtiging
    Hoe draai ik een verkeerd afgeletterde betaling terug?
    openstaande posten afletteren
    aanmaning sturen aan debiteuren die te laat zijn
    Kan ik de tekst van de herinneringen aanpassen?
    wisselkoersverschillen boeken
    factuurlay-out met ons nieuwe logo
    Hoe zet ik de factuurnummering op 2026-0001?
    factuur via Peppol versturen naar de gemeente
    UBL-facturen ontvangen per mail
    Onze klant zegt dat de pdf nooit is aangekomen, kan ik zien of de mail verstuurd is?
    abonnementsfacturen maandelijks laten aanmaken
    prijslijst per klantgroep
    offerte omzetten in een order
    Hoe geef ik een vaste klant tien procent korting op alles?
    leverancier samenvoegen met een dubbele relatie
    inkoopfactuur splitsen over twee kostenplaatsen
    bonnetje scannen met je telefoon en meteen boeken
    Mijn scans worden scheef en onleesbaar binnengehaald door Scan & Herken.
    Welk mailadres gebruik ik om inkoopfacturen naar de boekhouding te sturen?
    inkoopfacturen laten goedkeuren door de afdelingsmanager
    grootboekschema uitbreiden met een nieuwe rekening
    RGS-codes toewijzen
    memoriaalboeking maken
    Hoe verwijder ik een boeking in een afgesloten periode?
    periode heropenen
    boekjaar afsluiten
    beginbalans invoeren na overstap van Snelstart
    jaarrekening deponeren via SBR
    Wat moet ik in december allemaal doen voor de jaarafsluiting?
    Resultaat vorig boekjaar staat nog niet bij het eigen vermogen. Hoe boek ik dat over?
    afschrijving vaste activa instellen
    Ik heb de bestelbus verkocht; hoe boek ik die uit de activa?
    begroting invoeren per maand
    winst-en-verliesrekening per kostendrager afdrukken
    overlopende posten spreiden over twaalf maanden
    Kan ik cijfers van drie bv's in Exact consolideren?
    loonjournaalpost boeken
    loonstrook opnieuw versturen naar een medewerker
    vakantiegeld reserveren in de salarisverwerking
    Loonaangifte is afgekeurd door de Belastingdienst, hoe stuur ik een correctie?
    nieuwe medewerker in dienst melden in Salaris
    thuiswerkvergoeding als looncomponent
    verlofsaldo van vorig jaar meenemen
    ziekmelding registreren
    artikel aanmaken met streepjescode
    voorraadtelling verwerken
    Waarom is mijn voorraad negatief?
    serienummers en batches bijhouden
    magazijnlocatie toevoegen
    bestelling bij leverancier gedeeltelijk ontvangen
    stuklijst maken voor samengestelde producten
    productieorder plannen
    uren boeken op een project
    Hoe factureer ik een project op nacalculatie?
    tarieven per medewerker instellen voor uren
    onderhanden werk bepalen aan het einde van de maand
    verkoopkans vastleggen in CRM
    contactpersoon wijzigen bij een relatie
    takenlijst en agenda voor opvolging van leads
    nieuwe gebruiker toevoegen voor onze stagiair
    rol boekhouder alleen lezen geven aan een collega
    Mijn collega is uit dienst, hoe blokkeer ik haar inlog?
    hoofdgebruiker overdragen aan iemand anders
    tweede bv als administratie aanmaken
    administratie kopiëren met stamgegevens
    oude administratie archiveren
    Wat kost een extra administratie per maand?
    overstappen van Boekhouden Plus naar Premium
    Ik wil ons abonnement bij Exact opzeggen per 1 januari.
    Exact is vandaag erg traag, is er een storing?
    authenticator op nieuwe telefoon zetten
    Hoe bereik ik de helpdesk van Exact per telefoon?
    verlofaanvraag intrekken
    Hoe trek ik een factuur in die ik per ongeluk heb verstuurd?
    volmacht bij de bank intrekken
    Mijn rijbewijs is ingetrokken, wanneer mag ik weer rijden?
    offerte terugtrekken voordat de klant akkoord geeft
    incassomachtiging van een klant opzeggen
    eHerkenning-machtiging voor de boekhouder regelen bij de Belastingdienst
    machtiging aanvragen bij de zorgverzekeraar voor fysiotherapie
    Hoe machtig ik mijn zus via DigiD voor de toeslagen?
    rechten van een gebruiker wijzigen zodat hij geen dagboeken kan verwijderen
    Mag een medewerker met alleen inkooprechten ook betalingen klaarzetten?
    rechten bij ontslag na twee jaar ziekte
    Welke rechten heeft een oproepkracht met een nulurencontract?
    toestemming van ouders voor schoolfoto's
    toestemming van de verhuurder om te verbouwen
    vergunning van de gemeente verlopen, opnieuw aanvragen
    paspoort verlopen, spoedaanvraag
    Mijn bankpas is verlopen en de nieuwe is nooit bezorgd.
    PSD2-toestemming bij de ING verlengen voor de bankafschriften
    G-rekening koppelen aan een leverancier
    bankrekening koppelen aan een dagboek
    koppeling maken met de Knab bank
    aanhanger met kapotte koppeling
    Hoe sluit ik een nieuwe labelprinter aan op mijn laptop?
    De printer op de gang wordt niet gevonden.
    bluetooth-oordopjes verbinden met mijn telefoon
    bestaat er een Exact app voor iPhone
    De app van de NS laat geen vertrektijden zien.
    app-groep voor de buurt beginnen
    appje sturen zonder dat mijn nummer zichtbaar is
    appartement zoeken in Delft
    lijst van alle klanten met hun btw-nummer
    overzicht van openstaande facturen per leverancier
    Kan ik zien wie een boeking heeft gewijzigd en wanneer?
    auditfile XAF aanleveren aan de accountant
    verwerkersovereenkomst opvragen voor ons salarisbureau
    AVG-verzoek van een sollicitant die zijn gegevens gewist wil hebben
    nieuw bedrijf inschrijven bij de Kamer van Koophandel
    Naamswijziging van onze bv doorgeven aan de KvK
    nieuwe klant staat niet in de lijst bij het factureren
    nieuwe grootboekrekening verschijnt niet op de balans
    Het nieuwe artikel is onzichtbaar in onze catalogus omdat er geen foto bij zit.
    Waarom zie ik de kolom kostenplaats niet bij het invoeren?
    draaitabel in Excel toont lege cellen
    Power BI: staafdiagram sorteren op maand
    DAX-formule voor omzet ten opzichte van vorig jaar
    Hoe deel ik mijn dashboard als pdf met de directie?
    filter op datum instellen in een Excel-tabel
    verboden te parkeren, toch een bekeurde auto
    Is het verboden om contante betalingen boven drieduizend euro aan te nemen?
    403 fout op mijn eigen WordPress-site
    foutcode E18 vaatwasser Bosch
    Foutmelding 0x80070057 bij het installeren van Windows
    De Digipoort geeft een afkeurcode op de loonaangifte.
    foutmelding dat debet en credit niet in evenwicht zijn
    toegang tot het kantoor met een verloren pas
    inloggen bij Mijn Belastingdienst Zakelijk
    Microsoft Teams vraagt steeds om mijn camera
    divisie-indeling van het amateurvoetbal
    tweede divisie in ons bedrijf oprichten, wat betekent dat voor de cao
    onze webshop verkoopt nu ook in Polen, moet ik daar btw afdragen
    kassaverschil boeken aan het einde van de dag
    creditcardafrekening van Visa inboeken
    alle gegevens van één leverancier exporteren naar csv
    relaties importeren vanuit Excel
    Ik twijfel tussen een eenmanszaak en een bv, wat raad je aan?
    Wat is het verschil tussen een factuur en een pro-forma?
    kiezen tussen leasen of kopen van een auto
    gevolgen van het wijzigen van het boekjaar bij de KvK
    geblokkeerde leverancier weer activeren zodat we kunnen betalen
    appeltaart bakken zonder eieren
    Hoe laat gaat de zon onder in Groningen?
    wasmachine lekt aan de onderkant
    beste wandelroute op Texel
    Wie won de Elfstedentocht in 1997?
    cadeau voor een collega die met pensioen gaat
    kat krabt aan de nieuwe bank
    Hoeveel kilometer is het van Gent naar Lille?
    tomaten kweken op een balkon
    hypotheekrente vergelijken
    Waar kan ik mijn fiets laten repareren in Utrecht?
    synoniem voor doelgericht
    vaccinatie voor een reis naar Kenia
    Ik heb al drie dagen hoofdpijn, moet ik naar de dokter?
    een gedicht voor Sinterklaas
    openingstijden bouwmarkt op zondag
    zonnepanelen terugverdientijd
    hoe verwijder ik rode wijn uit een tapijt
    verjaardagsfeest voor een kind van zes
    Wanneer begint de zomervakantie in regio Zuid?
    gitaar stemmen op gehoor
    treinkaartje naar Parijs
    sollicitatiebrief schrijven als ervaren lasser
    Hoe werkt een warmtepomp eigenlijk?
    goede serie om in het weekend te kijken
    schaken voor beginners
    welke vogel heeft een blauwe kop en een gele borst
    recept voor erwtensoep
    Is het morgen droog genoeg om te schilderen?
    wortel van 144
    hallo
    Goedemorgen allemaal
    bedankt, het is gelukt!
    fijn weekend
    ben jij een robot?
    test test 123
    asdf qwer jkl
    blablabla
    Wo finde ich die Umsatzsteuervoranmeldung?
    merci beaucoup et bonne journée
    Hoe koppel ik mijn bankrekening zodat de afschriften elke ochtend binnenkomen?
    bankkoppeling rabobank werkt traag
    De koppeling met ING levert sinds vrijdag geen mutaties meer aan, welk afschriftnummer was het laatste?
    Hoe maak ik een nieuwe administratie aan voor een holding die we net hebben opgericht?
    administratie kopiëren als sjabloon
    Wij willen de administratie van 2012 archiveren, hoe lang moet je die eigenlijk bewaren?
    kan ik twee adminstraties samenvoegen na een fuzie?
    Hoe geef ik mijn nieuwe collega een eigen inlog met alleen leesrechten op verkoop?
    rol toekennen aan stagiair
    welke rechten hooren bij de rol financieel medewerker
    Een medewerker gaat uit dienst, hoe blokkeer ik haar gebruikersaccount per 1 mei?
    Mag een gebruiker zijn eigen inkoopfacturen goedkeuren of kun je dat met functiescheiding dichtzetten?
    Ik ben mijn wachtwoord kwijt, hoe stel ik een nieuw in?
    wachtwoord verlopn op me laptop van het werk
    De authenticator op mijn nieuwe telefoon geeft steeds de verkeerde zescijferige code
    Is er een app voor Android waarmee ik bonnetjes kan fotograferen?
    De app op mijn iPhone crasht zodra ik een kassabon scan
    Hoe zet ik de meldingen van de mobiele app uit?
    app downloaden op tablet lukt niet te weinig geheugen
    Kan ik uren boeken via de app op mijn telefoon als ik geen internet heb?
    Hoe trek ik een offerte in die al naar de klant is gestuurd?
    een verzonden factuur intreken moet dat met een creditnota
    Ik wil mijn opzegging van het abonnement weer intrekken, kan dat nog?
    Onze klant heeft zijn machtiging voor automatische incasso ingetrokken, hoe haal ik hem uit de incassobatch?
    SEPA-machtiging aanmaken voor een debiteur
    waar leg ik het mandaatkenmerk van de incasomachtiging vast
    Hoe vraag ik bij de Belastingdienst een machtiging aan om voor mijn cliënt het serviceberichten aanslag te krijgen?
    Moet ik DigiD machtigen voor de aangifte van mijn moeder?
    Heb ik toestemming van de ouders nodig om foto's van het schoolfeest te plaatsen?
    toestemming OR bij wijzigen pensioenregeling
    Mijn verhuurder geeft geen toestemming voor onderhuur van ons kantoor, wat nu?
    Wie moet er toestemming geven voor een betaling boven de tienduizend euro in de fiatteringsflow?
    Een inkoopfactuur van leverancier De Vries ontbreekt, ik heb hem toch echt ingeboekt
    Waarom staat de factuur van maart niet in de openstaande posten?
    Er mist een bankafschrift tussen nummer 41 en 43
    Artikel is niet zichtbaar in de keuzelijst bij een verkooporder
    Het kolommetje kostenplaats is niet zichtbaar in het boekingsscherm, hoe krijg ik dat aan?
    Het logo is niet te zien op mijn factuur-pdf
    Grootboekrekening 4300 zie ik niet op de winst- en verliesrekening staan
    Lijst van debiteuren met vervallen facturen uitdraaien
    overzigt openstaande crediteuren per datum
    Hoe krijg ik een overzicht van alle gemaakte uren per medewerker?
    Ik zoek een overzicht van de kilometers die ik dit jaar zakelijk heb gereden
    activalijst met afschrijvingen van dit boekjaar
    Geef me een lijst van alle klanten in Limburg voor een mailing
    Foutmelding bij het versturen van de btw-aangifte: rubriek 5b ongeldig
    Btw-aangifte is afgekeurd door Digipoort, wat moet ik verbeteren?
    Error: periode is afgesloten. Hoe boek ik toch nog in december?
    Ik krijg 'dagboek niet in balans' bij het memoriaal
    Foutcode bij het importeren van een CSV met relaties: regel 14 onjuiste postcode
    XAF auditfile uitlezen geeft een fout in het programma van de fiscus
    Welk abonnement moet ik kiezen als eenmanszaak, boekhouden of boekhouden premium?
    Wat is het verschil tussen een kasstelsel en een factuurstelsel?
    Verschil tussen een administratiekantoor en een accountant?
    Bij welke bank kun je het beste een zakelijke rekening openen?
    advies nodig bv of vof??
    Ik twijfel tussen leasen en kopen van een bestelbus, wat is fiscaal handiger?
    Twijfel tussen Moneybird en e-Boekhouden voor mijn kleine webwinkel
    hoe schrijf ik n nieuw bedrijf in bij kamer van koophandl
    bedrijf uitschrijven kvk kosten
    Ons bedrijf heeft een nieuwe naam, waar pas ik de naam en het adres op de facturen aan?
    Onze divisie Zuid wordt een aparte bv, hoe splits ik de voorraadwaarde in de boeken?
    hoe verweider ik een dubbele relatie
    bijlage verwijdern bij boeking
    Kan ik een verkeerd geïmporteerd bankafschrift nog wissen?
    Hoe verwijder ik oude contactpersonen uit mijn adresboek in Outlook?
    Toegang tot het kantoorpand buiten werktijd, bij wie vraag ik een pasje aan?
    Geen toegang tot de gedeelde netwerkschijf sinds de verhuizing
    De deur van het archief gaat niet open met mijn toegangspas
    Collega kan niet bij mijn agenda in Teams, hoe deel ik die?
    Inloggen bij mijn zorgverzekeraar lukt niet
    Mijn rijbewijs is verlopen, mag ik nog met de auto van de zaak rijden?
    De aanbetaling is vervallen want de offerte is verlopen, hoe boek ik dat terug?
    licentie uitbreiden met een extra gebruiker, wat kost dat per maand?
    Mijn SSL-certificaat is verlopen en de webshop geeft een waarschuwing, hoe vernieuw ik dat?
    Hoe maak ik in Power BI een staafdiagram met twee assen?
    Power BI desktop start niet op na een windows update
    In Excel krijg ik #VERW! in een cel, wat betekent dat?
    Verbinding met de wifi valt steeds weg in de vergaderkamer
    Printer toevoegen, windows zegt geen verbinding
    Shopify: hoe verander ik de verzendkosten naar België?
    Basecone herkent het btw-bedrag op Duitse facturen verkeerd
    Ik kan mijn pakketje niet volgen, volgens PostNL ontbreekt de code
    Welke rechten heb ik als werknemer bij een reorganisatie?
    auteursrechten op foto's voor de website
    Heb ik recht op vakantiegeld tijdens ouderschapsverlof?
    Hoe boek ik een creditfactuur?
    verkoopfactuur mailen naar twee adressen tegelijk
    Factuurnummering laten beginnen bij 2025001
    Hoe voeg ik een betaalknop met iDEAL toe aan mijn facturen?
    Welke btw-code gebruik ik voor diensten uit Ierland?
    btw verlegd bouw
    Suppletie indienen over vorig jaar
    Hoe doe ik de icp-opgaaf?
    Wanneer moet ik de aangifte over het tweede kwartaal uiterlijk indienen en betalen?
    aanmaning automatish versturen na 14 dagn
    betalingsherinnering tekst aanpassen
    Hoe verwerk ik een betalingsverschil van twee cent?
    Koersverschil op een dollarfactuur boeken
    Hoe letter ik een voorschot af tegen de eindfactuur?
    Kasboek klopt niet, er zit 35 euro te weinig in de la
    Betaalbestand aanmaken voor alle crediteuren die volgende week vervallen
    Een klant heeft per ongeluk dubbel betaald. Hoe stort ik dat netjes terug en hoe komt het in de boeken?
    jaarafsluiting stappenplan
    Beginbalans invoeren vanuit een ander pakket
    Hoe zet ik het boekjaar om naar een gebroken boekjaar?
    Afschrijving op een machine van 48.000 euro in vijf jaar
    Privéopname directeur boeken op rekening-courant
    buget per kostenplaats invoeren
    Kostendrager en kostenplaats verplicht maken bij bepaalde grootboekrekeningen
    Hoe consolideer ik drie bv's met onderlinge leveringen?
    overlopende posten verdelen over 12 maanden
    Salarisstrook van januari opnieuw mailen
    Hoe verwerk ik een dertiende maand in de loonrun?
    loonaangifte corrigeren met terugwerkende kracht
    Ziekmelding van een werknemer registreren en de wachtdag inhouden
    fiets van de zaak bijtelling
    Voorraadtelling invoeren per magazijnlocatie
    Negatieve voorraad, hoe kan dat?
    Serienummers vastleggen bij goederenontvangst
    hoe werkt n stuklijst met halffabricaten
    Minimale voorraad en bestelvoorstel instellen
    Deellevering van een inkooporder boeken
    pakbon afdrukken zonder prijzen
    Prijslijst per klantgroep met staffelkorting maken
    Onderhanden werk op een project berekenen
    projekturen factureren op nacalculatie
    Hoe zet ik een fixed price project op met drie termijnen?
    Urenregistratie goedkeuren door de teamleider
    Abonnementsfacturen elk kwartaal laten lopen met indexering
    Factuurlay-out in het Engels zetten voor buitenlandse klanten
    oferte omzetten naar verkooporder
    Verkoopkansen bijhouden in de crm-pijplijn
    dubbelle boeking terug draaien
    Kan ik de taal van het scherm op Frans zetten?
    Sneltoetsen voor snel boeken?
    hoe laat is de helpdesk bereikbaar
    Waar vind ik trainingen voor beginners in boekhouden?
    Het programma is vandaag zo traag, is er een storing?
    Hoe zeg ik mijn abonnement op?
    Ik snap debet en credit nog steeds niet, kun je het uitleggen met een voorbeeldje?
    UBL-factuur ontvangen via Peppol in België
    intrastat aangifte drempel 2025
    Hoe lang duurt het gemiddeld voordat een jaarrekening gedeponeerd is?
    WKR vrije ruimte berekenen
    KOR aanmelden kleine ondernemersregeling
    Kun je een etentje met een klant helemaal aftrekken of maar 80 procent?
    Papier vast in de kopieermachine op de tweede verdieping
    Mijn tweede beeldscherm blijft zwart
    hoe stel ik een afwezigheidsbericht in outlok in
    Wie heeft de koffiemelk opgemaakt?
    vergaderzaal reserveren dinsdag half drie
    Hoe schrijf je een goede sollicitatiebrief als controller?
    Welke bureaustoel is goed tegen rugpijn?
    Wat is de hoofdstad van Australië?
    Mijn kat eet niet meer sinds gisteren, moet ik naar de dierenarts?
    Leuke plek voor een teamuitje met twintig man in de buurt van Utrecht
    Hoe laat gaat de laatste trein naar Zwolle?
    gaat het morgen regenen
    Hoe krijg ik rode wijn uit een wit overhemd?
    Vertel eens een mop over een boekhouder
    goedemorgen
    Hoi, hoe is het met je?
    Bedankt, fijn weekend!
    ben jij een mens of een robot?
    asdfasdf
    qwe rty 123 ???
    blablabla test test
    Wie kann ich eine Rechnung stornieren?
    Où est la gare la plus proche, s'il vous plaît ?
    Sinds gisteren werk ik hier op de boekhouding en mijn voorganger heeft een la vol ongeopende enveloppen achtergelaten. Waar begin ik en hoe sorteer ik dat het slimst?
    hoe verwijder ik een dubbele verkoopfactuur die al definitief is
    Hoe haal ik een oud dagboek weg dat we niet meer gebruiken?
    waarom zie ik de inkoopfacturen van maart niet in het grootboek
    Waarom zie ik mijn bankafschriften van gisteren niet?
    welke betalingscondities hebben we eigenlijk ingesteld
    Welke grootboekrekeningen gebruiken wij voor autokosten?
    scanherkenning van inkoopfacturen werkt niet meer, bedragen worden niet ingevuld
    De printer werkt niet meer als ik een pakbon vanuit Exact afdruk
    Moet ik een creditnota maken of de factuur gewoon tegenboeken?
    moet ik deze laptop activeren of in een keer als kosten boeken
    ik krijg een foutmelding bij het boeken: periode is afgesloten
    Foutmelding "stuk niet in evenwicht" bij een memoriaalboeking, wat doe ik fout?
    hoe geef ik een nieuwe collega toegang tot de salarisadministratie
    Hoe geef ik mijn boekhouder een eigen inlog in onze administratie?
    Wat is het verschil tussen een debiteur en een relatie in Exact?
    verschil tussen inkoopboek en memoriaal?
    hoe koppel ik mijn Rabobank-rekening aan het bankboek
    Hoe koppel ik een bijlage aan een boeking die al verwerkt is?
    Wie mag er bij ons facturen fiatteren boven de 5000 euro?
    Ik heb een verkooporder ingetrokken maar de klant krijgt nog steeds aanmaningen
    Hoe wijzig ik het rekeningnummer van een leverancier?
    De factuur staat op verzonden maar de klant heeft niks ontvangen, hoe controleer ik dat?
    Kan ik een leverancier blokkeren zodat er geen betalingen meer naartoe gaan?
    hoe zet ik een afgesloten boekjaar weer open
    Er staat een artikel dubbel in de lijst, hoe voeg ik die samen?
    Waar vind ik de knop om een offerte om te zetten naar een order?
    ik zie de knop betaalbestand aanmaken nergens
    Overzicht van alle openstaande posten per klant graag
    welke gebruikers hebben de rol controller bij ons
    Hoe maak ik een nieuwe rol aan met alleen leesrechten op de boekhouding?
    Wachtwoord vergeten van Exact, hoe reset ik dat?
    nieuwe telefoon gekocht, hoe zet ik de tweestapsverificatie over
    Hoe zeg ik ons abonnement bij Exact op per 1 januari?
    Wat kost het om er een extra gebruiker bij te nemen?
    Moeten wij voor het Premium- of het Advanced-pakket kiezen?
    Hoe fotografeer ik bonnetjes met de mobiele app van Exact?
    uren schrijven op mijn telefoon lukt niet, het project staat er niet tussen
    hoe sluit ik een project af waar nog uren op staan
    Mijn medewerker is uit dienst, hoe verwerk ik de eindafrekening van zijn vakantiegeld?
    Loonjournaalpost komt niet overeen met de loonstroken, waar kan dat aan liggen?
    Hoe voeg ik een kostenplaats toe aan een factuurregel?
    btw-code 0 procent binnen eu staat er niet bij, hoe maak ik die
    Waarom klopt mijn balans niet met de proefbalans?
    de kolommen in de winst-en-verliesrekening staan verkeerd, hoe pas ik de indeling aan
    Hoe exporteer ik de auditfile voor de belastingdienst?
    beginbalans invoeren na overstap vanuit een ander pakket, hoe doe je dat
    Een administratie archiveren van een bv die geliquideerd is, hoe pak ik dat aan?
    kan ik het logo op de factuur veranderen voor maar één van onze bedrijven
    Herinneringen gaan automatisch naar iedereen, ik wil een paar klanten uitsluiten
    Hoe stel ik een goedkeuringsworkflow in voor verlofaanvragen?
    Mijn taak in de workflow is verdwenen na doorsturen, waar vind ik die terug?
    De bankkoppeling met ABN moet ik steeds opnieuw bevestigen bij de bank, hoe lang is zo'n machtiging van de bank geldig?
    Hoe maak ik een SEPA-machtiging aan voor automatische incasso?
    klant heeft zijn incassomachtiging ingetrokken, waar haal ik hem uit het incassobestand
    Welke afschrijvingsmethode hebben we op die bedrijfsbus staan?
    voorraad staat negatief op drie artikelen hoe corrigeer ik dat
    Hoe verreken ik een betaling die op de verkeerde debiteur is afgeletterd?
    wat moet ik doen met een vraagpost van twee jaar geleden
    Kunnen we de factuurnummering opnieuw laten beginnen bij 2025001?
    de intercompany boeking komt in de andere bv niet terecht, moet ik die daar zelf inboeken
    Hoe verander ik de taal van mijn scherm naar Engels?
    vreemde valuta: waar pas ik de dolarkoers aan
    Hoe importeer ik een csv met artikelprijzen?
    Ik wil een standaardmail instellen bij het versturen van facturen, waar zit dat?
    suppletie doen over vorig kwartaal, hoe gaat dat ook alweer
    Hoe verwijder ik WhatsApp van mijn telefoon zonder mijn chats kwijt te raken?
    hoe krijg ik mijn ex van mijn netflix account af
    Waarom zie ik de foto's van mijn dochter niet meer op Facebook?
    waarom zie ik mijn pakketje niet in de PostNL-app
    Welke abonnementen lopen er via mijn Apple ID?
    welke apps hebben toegang tot de camera van mijn Samsung
    De afstandsbediening van de auto werkt niet meer sinds het gevroren heeft
    wifi op zolder werkt niet meer
    Moet ik mijn auto allrisk of wa verzekeren?
    Zal ik een warmtepomp nemen of toch een nieuwe cv-ketel?
    Ik krijg een foutmelding als ik mijn paspoort wil verlengen bij de gemeente
    wasmachine geeft fout E18, wat betekent dat
    Hoe geef ik de buurvrouw toegang tot mijn slimme deurbel?
    hoe geef ik mijn moeder machtiging voor mijn digid zaken
    Wat is het verschil tussen diesel en hvo?
    verschil tussen tante sidonia en tante terry
    Hoe verbind ik mijn koptelefoon met de tv?
    hoe koppel ik mijn fietscomputer aan strava
    Wij gebruiken Moneybird voor de stichting. Hoe verwijder ik daar een oude gebruiker?
    Welke rapporten heeft Yuki standaard in huis?
    In Twinfield zie ik mijn dagboek niet, waar stel ik dat in?
    AFAS geeft een fout bij het aanmaken van een medewerker
    Is SnelStart of e-Boekhouden beter voor een zzp'er?
    Odoo vraagt elke keer om een nieuwe licentiecode bij het opstarten van onze eigen server
    Ik heb mijn toestemming voor de schoolreis ingetrokken maar mijn zoon staat nog op de lijst. Wie moet ik bellen?
    De buurman heeft nog een sleutel van ons huis en is verhuisd. Hoe krijg ik die terug?
    Vorig jaar heb ik een sportschoolabonnement opgezegd. Ze schrijven nog steeds af, wat kan ik doen?
    Mijn oma is overleden en haar Facebook staat nog open. Kan ik dat laten verwijderen?
    Ik heb een nieuwe oven gekocht en nu slaat de stroom steeds uit. Moet er een elektricien komen?
    Onze kat wil sinds de verhuizing niet meer eten. Moet ik naar de dierenarts of nog even wachten?
    wie kan er allemaal meekijken op mijn instagram verhalen
    hoe weet ik wie er op mijn wifi zit
    Hoe sluit ik een oude spaarrekening bij de ING?
    Kan ik mijn donorregistratie nog aanpassen?
    mijn rijbewijs is verlopen, mag ik nog rijden
    mijn vog is verlopen hoe vraag ik een nieuwe aan
    Outlook vraagt steeds om mijn wachtwoord op de iPad
    Teams laat mijn agenda niet zien
    hoe zet ik een tweede bureaublad in windows 11
    Hoe maak ik een draaitabel in Excel van mijn boodschappenlijst?
    Welke formule telt in Excel alleen de gele cellen op?
    hoe krijg ik een balkje onderin mijn word document weg
    Spotify speelt nummers af die ik niet heb gekozen, zit er iemand in mijn account?
    Een onbekende afschrijving van Klarna op mijn privérekening, wat is dat?
    Mijn LinkedIn is gehackt en ik kan er niet meer in
    de ov chipkaart wordt geweigerd bij het poortje
    Toegang geweigerd bij het zwembad, mijn pasje deed het gisteren nog
    Waarom mag mijn hond niet mee in de trein naar Parijs?
    Ik sta geblokkeerd op Marktplaats, hoe kom ik daar weer vanaf?
    Waar zit de zekeringkast in een Opel Corsa?
    trekhaak eraf halen, hoe doe je dat
    Hoe kom ik van die reclamemails van Bol af?
    Ik zie geen ondertiteling bij Videoland
    De thermostaat luistert niet meer naar mijn telefoon na een nieuwe router. Wat nu?
    Hoe voeg ik een tweede bestuurder toe aan mijn autoverzekering?
    kan ik het kinderslot op youtube voor alle kinderen tegelijk aanzetten
    Zijn er nadelen als ik mijn pensioen laat overzetten naar een andere uitvoerder?
    Wat gebeurt er als ik mijn huur opzeg midden in de maand?
    lijst van verplichte papieren voor de verkoop van een huis
    Mijn nieuwe baas wil mijn contract halverwege wijzigen. Mag dat zomaar?
    onze tuinman komt niet meer opdagen, hoe zeg ik hem netjes de deur uit
    hoe trek ik een aangifte bij de politie in
    hoe haal ik kauwgom uit een jas
    Snap niks van die nieuwe parkeerapp van de stad, krijg steeds een boete
    Heeft iemand ervaring met zonnepanelen op een plat dak?
    tweedehands iphone gekocht maar hij staat nog op naam van de vorige eigenaar
    Kan ik bij de tandarts opvragen wat ze over mij bewaren?
    hoi
    hallo, ben je een mens?
    dank je wel, fijne dag nog
    doei
    oké
    ja
    nee laat maar
    wacht even er wordt gebeld
    oeps verkeerde venster
    asdfghjkl
    qwerty
    banaan
    fiets
    stroopwafel
    kwartaal
    factuur
    loonstrook
    zomervakantie
    grootboek
    Wat eten we vanavond?
    recept voor erwtensoep met rookworst
    hoelang moet een ei koken
    Hoe maak je appeltaart zonder boter?
    pannenkoekenbeslag voor 4 personen
    wordt het morgen droog in utrecht
    Hoeveel graden is het in Antwerpen?
    gaat het dit weekend sneeuwen
    hoeveel is 17 keer 23
    wat is de wortel van 144
    21 procent van 3450 euro
    hoeveel dagen tot kerst
    wie schilderde de nachtwacht
    in welk jaar viel de Berlijnse muur
    Hoe hoog is de Eiffeltoren?
    hoe ver is de maan van de aarde
    vertel eens een mop over boekhouders
    Waarom stak de kip de weg over?
    ken je een leuk raadsel
    zing een liedje voor me
    hoe oud ben jij
    Heb jij ook wel eens vrij?
    wat vind je van voetbal
    wie wint de eredivisie dit jaar
    schrijf een gedicht voor sinterklaas
    ik verveel me
    ik hou van jou
    ben zo moe vandaag
    Lekker weertje he
    wat een rotdag
    gefeliciteerd met je verjaardag!
    jan zeg even tegen marieke dat de lunch klaar staat
    2 halfjes wit en een krentenbol graag
    afspraak tandarts dinsdag half drie niet vergeten
    haha die is goed
    Bonjour, comment ça va ?
    Wo ist der Bahnhof?
    ¿Qué hora es?
    Merhaba nasılsın
    vertaal gezelligheid in het engels
    flurb de snorrebol kwakt zes
    xx lief je
    Hoe boek ik een G-rekeningbetaling van een onderaannemer zodat beide delen op dezelfde factuur worden afgeletterd?
    Bij het controleren van de btw verlegd-facturen mis ik rubriek 2a; welke btw-code moet er op de inkoopregel staan?
    De lijst met openstaande crediteuren sluit 12,40 niet aan op het grootboek, waar zoek ik het verschil?
    Kan ik een periode weer openzetten waarvoor ik gisteren per ongeluk op afsluiten heb geklikt?
    Hoe boek ik een vooruitbetaalde verzekering netjes uit over twaalf maanden?
    Ontbrekende bankafschriften: nummer 41 en 43 zijn er wel, 42 niet. Hoe voeg ik die met de hand in?
    Waar kies ik welk dagboek standaard wordt voorgesteld als ik een kasboeking begin?
    Hoe zet ik op de factuur dat een deel van de aanneemsom op de g-rekening betaald moet worden?
    factuur mailen lukt niet klant krijgt niks
    logo op factuur te groot hoe kleiner
    kor aanzetten btw
    kvk nummer aanpasssen waar staat dat
    kilometers prive auto boeken
    abonement opzeggen exact
    wat kost een extra gebruiker per maand
    bonnetje foto wazig herkent bedrag niet
    Wij willen intercompany-stromen tussen vier werkmaatschappijen automatisch laten spiegelen; welke rekening-courantinstellingen horen daarbij?
    Hoe stel ik een budgetscenario in per kostenplaats en laat ik de afwijking ten opzichte van realisatie zien?
    De geconsolideerde balans telt de valutakoersverschillen dubbel mee. Hoe elimineer ik die?
    Hoe wijzig ik de volgorde van de rubrieken in de winst-en-verliesrekening zodat de brutomarge bovenaan staat?
    Welke kolommen kan ik tonen in het kolommenbalansrapport en kan ik die lay-out voor collega's bewaren?
    Waarom telt het rapport Winst en verlies per periode de dertiende periode niet mee?
    Kunnen kostenplaatsen verplicht worden gesteld bij alle rekeningen die met een 4 beginnen?
    Hoe herwaarder ik aan het eind van de maand de openstaande dollarposten?
    Goedemiddag, een nieuwe klant wil vanuit zijn eigen abonnement naar ons accountantsabonnement verhuizen. Hoe draag je een administratie over?
    Ik wil het rekeningschema van onze sjabloonadministratie naar een bestaande klant kopiëren, gaat dat nog als er al geboekt is?
    Een klant is failliet verklaard. Hoe archiveren wij zijn administratie zodat er geen kosten meer voor berekend worden?
    Hoe importeer ik een auditfile van een ander boekhoudpakket met beginbalans en openstaande posten?
    Waar maak ik het XML-auditbestand aan dat de belastinginspecteur vraagt over 2022?
    Welke stappen moet ik zetten om de jaarrekening via SBR bij de Kamer van Koophandel te deponeren?
    Hoe markeer ik een aangifte omzetbelasting als gecontroleerd door de tweede persoon op kantoor?
    De suppletie over vorig jaar wordt door Digipoort afgekeurd met een fout in het fiscaal nummer, wat nu?
    hoi ik ben stagiair, wat is het verschil tussen een boeking en een transactie in exact?
    mijn begeleider zegt dat ik de debiteurenkaart moet printen maar ik weet niet waar die zit
    wat betekent 'nog te ontvangen facturen' eigenlijk en waarom staat er een bedrag op?
    ik heb n boeking in de verkeerde maand gezet, kan ik de datum nog veranderen zonder dat iemand het ziet?
    hoe weet ik of iets debet of credit moet
    wat doet het vinkje geblokkeerd bij een relatie? als ik dat aanzet, kan ik dan nog factureren?
    is er een oefenadministratie of cursus waar ik fouten mag maken?
    Voorraadtelling invoeren, systeem zegt 40 en ik tel er 38, hoe corrigeer ik dat
    Hoe krijg ik het magazijnlocatie-nummer op de pakbon gedrukt?
    Serienummers van de retour gekomen boormachines weer op voorraad zetten
    Backorders! Welke klanten krijgen hun levering eerst als er te weinig binnenkomt?
    waar zie ik welke artiklen onder de minimumvorraad zitten
    verpakkingseenheid van doos naar stuks omzetten bij inkooporder
    Kan de barcode op het artikeletiket groter? de scanner pakt hem niet
    Hoe verwerk ik een loonbeslag in de salarisrun van deze maand?
    De loonaangifte is afgekeurd: BSN ontbreekt bij één werknemer die er net in dienst is
    Vakantiegeld staat niet op de loonstrook van iemand die 1 mei uit dienst ging
    Kan ik een loonrun terugdraaien nadat de betaalbestanden al naar de bank zijn gestuurd?
    Hoe journaliseer ik de pensioenpremie op een aparte grootboekrekening per cao?
    Waar vul ik de gedifferentieerde premie Whk voor het nieuwe jaar in?
    Een werknemer kan zijn loonstrook niet openen in het portaal, hoe stuur ik hem een nieuwe uitnodiging?
    Hoe maak ik een tweede hoofdgebruiker aan voor ons abonnement als de huidige met pensioen gaat?
    Ik wil een rol maken waarmee iemand wel inkoopfacturen kan invoeren maar geen betalingen mag klaarzetten.
    Na twintig minuten niets doen wordt iedereen uitgelogd, kan die sessieduur omhoog?
    Kunnen we tweestapsverificatie verplichten voor alle gebruikers tegelijk?
    Een gebruiker heeft een nieuwe telefoon en zijn authenticator is weg. Hoe reset ik zijn tweede factor?
    Zijn er geplande onderhoudsvensters dit weekend en waar staat de statuspagina?
    Welke browserversies worden nog ondersteund? Edge op onze thinclients is nogal oud
    Exact is sinds maandag tergend traag bij het openen van grootboekkaarten, ligt dat aan ons netwerk?
    Hoe zie ik wie van mijn collega's een boeking heeft verwijderd en wanneer?
    Ik wil op mijn telefoon elke factuur boven de 1000 euro goedkeuren voordat die betaald wordt. Hoe richt men dat in?
    Onze naam is veranderd van vof naar bv. Maak ik een nieuwe administratie aan of pas ik de bedrijfsnaam aan?
    Wie bij ons is eigenlijk bevoegd om betalingen vrij te geven en waar leg ik een limiet vast?
    We zijn verhuisd, het oude adres staat nog op de aanmaningen.
    Mijn boekhouder zegt dat ik het verkeerde pakket heb. Wat is het verschil tussen Boekhouden Essentials en Plus?
    Zie ik ergens in één oogopslag hoeveel geld we volgende maand binnenkrijgen?
    Wat gebeurt er met onze cijfers als we overstappen op een andere boekhoudsoftware?
    Hoe stuur ik de klantenlisting en de ic-opgave door naar Intervat?
    Mijn cliënt wil facturen ontvangen via Peppol, waar registreer ik zijn ondernemingsnummer?
    De CODA-bestanden van KBC komen dubbel binnen sedert vorige week
    Welke btw-code neem ik voor een medecontractant met 6%?
    Hoe geef ik een voorafbetaling van vennootschapsbelasting in?
    Het mandaat bij CodaBox is nog niet getekend door de zaakvoerder, hoe stuur ik het hem opnieuw?
    fiscale fiches 281.50 afdrukken lukt nie, blad blijft leeg
    Hoe incasseer ik in één keer de contributie bij 340 leden?
    Een lid heeft zijn incassomachtiging ingetrokken, waar zet ik dat bij zijn gegevens?
    Sommige mandaten staan op 'eenmalig' maar moeten doorlopend zijn; kan ik dat voor een hele groep tegelijk wijzigen?
    Storneringen van de incasso: moet ik die zelf terugboeken of gaat dat vanzelf?
    Ik wil de ledenlijst uit een Excelbestand inlezen als debiteuren, welke kolommen zijn verplicht?
    Krijgen verenigingen korting op de licentie?
    uren van vorige week kan ik niet meer wijzigen, zijn die al gefiatteerd?
    Hoe verwijder ik een collega van een project waar hij niet meer op werkt
    Kan ik onderhanden werk per project zien inclusief ingekochte materialen
    factureren op nacalculatie, er ontbreken 6 uur van Kees op het voorstel
    Termijnfactuur: waar stel ik 30/40/30 in?
    Welk tarief pakt ie als zowel de medewerker als het project een uurtarief heeft?
    De bestelling is maar half geleverd; hoe ontvang ik een deel en laat ik de rest open staan?
    Leverancier heeft een nieuw IBAN doorgegeven, wie moet die wijziging goedkeuren?
    Hoe koppel ik een inkoopfactuur aan de juiste inkooporder als het nummer niet op de factuur staat?
    Waarom blijft een factuur hangen in de goedkeuringsstroom bij iemand die op vakantie is?
    Hoe vervang ik de goedkeurder tijdelijk door mijzelf?
    De PDF die ik naar het scanadres mail komt niet aan in de map te verwerken documenten
    De toestemming voor de bankkoppeling met Bunq loopt elke 180 dagen af, waarom is dat zo in PSD2?
    Hoe zet ik de koppeling met de Triodos-rekening stop nu die rekening is opgeheven?
    betaalbestand geweigerd door ing: ongeldige bic
    Hoe wijs ik een binnengekomen betaling zonder kenmerk toe aan drie facturen?
    Creditcardafschrifen inlezen als csv, kan dat ook?
    bankapp toont ander saldo dan mijn bankboek in exact
    Een werknemer weigert toestemming te geven voor een foto op het intranet. Mag dat?
    Wie heeft recht op aanvullend geboorteverlof en wie betaalt het?
    Moet ik een vaststellingsovereenkomst laten intrekken als de werknemer binnen 14 dagen van gedachten verandert?
    Hoe lang mag ik sollicitatiebrieven bewaren volgens de AVG?
    verzuim na twee jaar, hoe vraag ik een ontslagvergunning bij het uwv aan
    Welke vragen mag je niet stellen over ziekte?
    Concurrentiebeding schrappen bij verlenging van een tijdelijk contract
    De badge van een oud-medewerker opent nog steeds de voordeur, bij wie meld ik dat?
    Beamer in vergaderzaal 2 geeft geen beeld
    Wie heeft er een sleutel van de archiefkast?
    Hoe reserveer ik een flexplek voor volgende week donderdag?
    koffieautomaat error 14
    Kunnen we van stroomleverancier wisselen terwijl het contract nog niet verlopen is?
    Ik zoek een nette tekst voor op de kaart van een collega die met pensioen gaat
    vpn verbreekt steeds de verbinding na een paar minuten
    mijn laptop ziet het tweede scherm niet meer sinds de update
    outlook vraagt telkens om mijn wachtwoord
    Hoe geef ik een collega toegang tot mijn agenda, maar zonder dat ze privéafspraken ziet?
    teams: ik hoor iedereen maar niemand hoort mij
    printer offline terwijl hij gewoon aanstaat
    Hoe trek ik een verzonden e-mail in Outlook weer in?
    schijf vol, welke bestandne kan ik veilig weggooien
    Waarom staat er een geel driehoekje bij mijn wifi?
    Hoe maak ik een keuzelijst in een cel die afhangt van een andere keuze?
    VERW! in al mijn formules nadat ik een kolom heb verwijderd
    verticaal zoeken geeft N/B terwijl de waarde er gewoon staat
    Draaitabel telt aantal in plaats van som
    Hoe beveilig ik een werkblad zodat collega's alleen de gele cellen mogen invullen?
    In Power BI wil ik de kleuren van mijn staafdiagram per categorie vastzetten
    Hoe schrijf ik in DAX een voortschrijdend gemiddelde over drie maanden?
    Mijn webshop scoort slecht op mobiel, hoe maak ik de afbeeldingen lichter?
    Hoe voeg ik iDEAL toe als betaalmethode in Shopify?
    Moet er een cookiebanner op mijn site als ik alleen anonieme statistieken meet?
    klant wil na 20 dagen retour sturn, moet ik dat accepteren
    WooCommerce thema kiezen voor een bloemenwinkel, tips?
    Verzendlabels van PostNL printen scheef af op mijn Zebra
    Productomschrijving voor een handgemaakte leren tas, zo'n 80 woorden
    domeinnaam verlopen, kan iemand anders hem nu inpikken?
    Mag ik algemene voorwaarden van een concurrent overnemen?
    Hoe schrijf ik een tweede bestuurder in bij het handelsregister?
    Een klant betaalt al vier maanden niet, wanneer mag ik een incassobureau inschakelen?
    Volmacht herroepen die ik bij de notaris aan mijn zakenpartner had gegeven
    Aandelen overdragen aan mijn dochter, moet dat per se via een akte?
    Wat moet er in een verwerkersovereenkomst staan?
    Binnen hoeveel uur moet een datalek bij de Autoriteit Persoonsgegevens gemeld worden?
    toeslag stopzeten omdat ik meer ga verdienen
    Mijn DigiD-app is geblokkeerd na drie keer een verkeerde pincode
    Hoe machtig ik mijn zoon om mijn aangifte inkomstenbelasting te doen?
    Kan ik studiekosten nog aftrekken?
    voorlopige aanslag klopt niet, bezwaar of wijzigen?
    eHerkenning niveau 3 aanvragen, hoe lang duurt dat en bij welke partij
    Wat is het verschil tussen de zelfstandigenaftrek en de mkb-winstvrijstelling
    Welke verzekering heb ik als freelancer echt nodig?
    Onze bedrijfsauto is gestolen, wat moet ik eerst doen: aangifte of de verzekeraar bellen?
    Automatische incasso van de sportschool laten terugboeken
    gemachtigde toevoegen op de zakelijke rekening bij ABN
    Hoe haal ik mijn ex van de gezamenlijke rekening af?
    Pinpas wrekt niet in Turkije
    Lening voor een bestelbus, kies ik lease of financiering?
    cascoverzekering opzeggen nu auto 10 jaar is
    docker compose: permission denied op de volume map
    Hoe ontneem ik een ad-groep lees- en schrijfrechten op een netwerkshare?
    SSL-certificaat van onze mailserver is vannacht verlopen
    git push wordt geweigerd omdat de branch beschermd is
    Salesforce: een profiel mist het tabblad Kansen
    Welke back-upsoftware is geschikt voor een NAS van Synology?
    Slack workspace samenvoegen na overname
    sql: hoe zie ik welke tabellen leeg zijn?
    Hoe verwijder ik een bedrijfspagina van LinkedIn die een oud-collega heeft aangemaakt?
    Nieuwsbrief in Mailchimp: hoe meld ik iemand handmatig af?
    Facebook pagina, beheerder is weg en niemand kan er nog in
    Mooie slogan voor een schildersbedrijf gezocht
    Mag ik foto's van bezoekers op een beurs gebruiken zonder hun toestemming?
    canva lettertype bedrijf uploaden
    Waar vind ik rechtenvrije muziek voor een bedrijfsfilmpje?
    Moet ik schriftelijk toestemming geven als mijn kind van 15 met de trein naar Parijs wil?
    Hoe blokkeer ik TikTok op de tablet van mijn dochter?
    schoolapp laat het rooster van mijn zoon niet zien
    Welke spullen neem je mee op een babyzwemles
    traktatie groep 5 zonder noten
    Mijn kleuter wil niet meer slapen zonder licht aan, wat doe ik?
    zwemdiploma kwijt nieuwe aanvragen
    Hoe verwijder ik mos uit het gazon zonder gif?
    welke heg groeit snel en blijft groen
    mijn boormachine zit vast in de betonmuur
    Lekkende kraan, moet ik het leertje of het hele binnenwerk vervangen?
    Hoeveel verf heb ik nodig voor 42 vierkante meter?
    cv ketel foutcode F28 intergas
    Waarom krijgen mijn tomatenplanten gele bladeren?
    Is mijn paspoort nog geldig genoeg voor Thailand?
    rijbewijs verlopen in het buitenland wat nu
    Welke app is handig om offline te navigeren in IJsland?
    Trein gemist door vertraging, krijg ik geld terug?
    Wie mag er mee op mijn ov-abonnement met samenreiskorting?
    stopcontacten in malta zelfde als engeland?
    Wat moet ik gezien hebben in Gent in één dag?
    Hoe lang blijft zelfgemaakte pesto goed in de koelkast?
    boerekool zonder vlees wat erbij
    Mijn cake zakt elke keer in als hij uit de oven komt
    vervanger voor maizena
    Welke wijn kies ik bij mosselen?
    kan je een rauwe rode biet eten
    Mijn knie kraakt bij traplopen, is dat erg?
    Wie kan mijn medisch dossier inzien en hoe vraag ik dat op bij de huisarts?
    recept herhalen via de apotheekapp lukt niet meer
    Hoeveel kilometer moet ik in week drie van een halve-marathonschema lopen?
    Donorregistratie wijzigen van ja naar nee
    heeft magnesium zin tegen kramp
    Smartwatch telt mijn stappen niet
    Hoe leer ik een oude hond nog alleen thuis te zijn?
    kat vermist sinds zondag, chip checken kan dat?
    Welke boeken van Hella Haasse moet je gelezen hebben?
    huurbaas wil de huur opzeggen omdat hij verkoopt, heb ik dan rechten?
    Netflix: profiel van iemand anders eruit gooien
    Schakelen op een racefiets hapert alleen op het kleinste tandwiel
    Hoe heten die twee sterren naast de Grote Beer?
    energiecontract vast of variabel, wat zou jij doen
    Wie won de Elfstedentocht van 1985?
    mijn gitaar blijft niet op toon
    Wat is een leuke naam voor een cavia
    Welke films zijn er genomineerd voor een Gouden Kalf?
    bridge: wanneer bied je twee sans?
    Hoe verwijder ik iemand uit de familiegroepsapp zonder ruzie?
    Ik ben mijn fietssleutel verloren en het slot zit dicht
    wanneer is het eb in zandvoort
    goeiemorgen samen
    Bedankt, je hebt me prima geholpen!
    Ben jij een mens of een computer?
    Schrijf een sinterklaasgedicht over een boekhouder die altijd zijn bonnetjes kwijt is
    vertaal naar het Duits: de levering is vertraagd
    boodschappenlijstje
    foutje, bedankt
    linksom of rechtsom?
    toegang tot de maan
    geef me tien synoniemen voor 'verlopen'
    blablabla test 123
    Buongiorno, dove posso comprare francobolli?
    pffff
    Vertel eens een mop over een accountant
    asdfjkl;
    Vat deze tekst samen in drie zinnen
    wat is de wortel van 1369
    Wie heeft jou gemaakt en waar woon je?
    Ik wil klagen over jou
    dzień dobry, szukam pracy w magazynie
    kies een getal tussen 1 en 10
    doe eens een kip na
    banaan koppeling paard
    welterusten
    Herschrijf deze mail wat vriendelijker
    Kan Exact een administratie terugzetten die ik per ongeluk heb gewist?
    de administratie van 2019 is verwijderd en de fiscus vraagt de cijfers op, bestaat er nog een back-up
    twee bv's fuseren per 1 januari, hoe voeg ik de boeken samen in Exact Online
    beginbalans van vorig jaar sluit niet aan op de openingsbalans in Exact
    hoe importeer ik een xml met verkoopboekingen in exact
    XML import geeft 'dagboek onbekend', welk veld moet ik aanpassen in het bestand?
    grootboekrekeningen importeren via csv lukt nie, puntkomma of komma?
    Hoe lees ik openstaande posten uit ons oude pakket in als xml?
    factuur van Exact zelf is dubbel afgeschreven
    Waar download ik de facturen die Exact ons stuurt voor de licentie?
    wij betalen voor 10 gebruikers maar we zijn met 6, kan de licentie omlaag
    Onze licentie van Exact is niet betaald door een verlopen creditcard. Waar geef ik het nieuwe kaartnummer door?
    Exact heeft de prijs weer verhoogd, mag ik daarom eerder van het contract af?
    proefperiode van exact loopt af, hoe zet ik die om in een betaald abonnement
    zit de module Salaris bij onze licentie in of kost die extra
    Hoe voer ik in Xero de beginsaldi in per 1 juli?
    Xero: twee organisaties samenvoegen na een fusie, kan dat?
    In Xero staat een bankregel dubbel, hoe haal ik die eruit
    xero abonnement overzetten naar een andere betaler
    btw-tarief 9% ontbreekt in xero
    hoe verwijder ik een hele organisatie in xero die we nooit gebruikt hebben
    Moneybird: ik heb mijn administratie verwijderd, krijg ik die nog terug?
    conceptfactuur weggooien in moneybird
    Moneybird factuur op betaald zetten zonder bankregel
    Hoe stuur ik in Moneybird een herinnering in het Engels?
    beginbalans moneybird invullen als starter
    welk moneybird pakket heb ik nodig als zzp'er met 30 facturen per maand
    QuickBooks: hoe sluit ik het boekjaar en zet ik er een wachtwoord op?
    voorraad in quickbooks staat op min 12
    quickbooks abonnement opzeggen, waar zit dat
    facturen importeren in quickbooks vanuit een excel
    Mollie houdt mijn uitbetaling vast tot ze mijn identiteitsbewijs hebben gezien
    hoe vraag ik bij mollie een creditcardbetaling van een klant op die betwist wordt
    waar vind ik de maandfactuur van mollie voor mijn boekhouding
    nieuw iban doorgeven aan mollie voor de uitbetalingen
    koppeling tussen Yuki en onze kassa verwijderen
    Yuki vraagt een nieuwe API-sleutel voor de kassakoppeling, waar maak ik die?
    In AFAS Profit een token van een oude app connector weggooien
    AFAS GetConnector geeft 'ongeldig token', hoe maak ik een nieuwe aan
    Visma.net integratie opnieuw autoriseren
    visma eaccounting: een app van derden verwijderen
    Twinfield refresh token verlopen, waar moet ik opnieuw toestemming geven in twinfield
    SnelStart maatwerksleutel intrekken
    de koppelsleutel van snelstart voor onze kassa is verlopen
    e-boekhouden beveiligingscode voor de webshop vernieuwen
    Informer: koppeling met de urenapp weghalen
    Een app verwijderen uit de Shopify-winkel, blijven mijn orders dan staan?
    shopify private app token roteren
    In HubSpot staat nog een integratie van onze vorige marketeer, hoe gooi ik die uit HubSpot?
    hubspot private app sleutel opnieuw genereren
    Welke sites hebben toegang tot mijn Google-account en hoe haal ik ze weg?
    Een app van een spelletje mag niet meer bij mijn Google Drive
    app-wachtwoord van Google intrekken voor de scanner
    Microsoft Entra: admin consent van een enterprise application terugdraaien
    In Microsoft 365 vraagt een Teams-plugin beheerderstoestemming, wie keurt dat goed?
    client secret in Azure verloopt volgende week voor onze SharePoint-site
    Slackbot van een oude leverancier uit onze workspace knikkeren
    slack integratie met google agenda opnieuw verbinden
    Zapier naar Google Sheets staat uit omdat Google opnieuw wil inloggen
    zap tussen trello en gmail loopt vast, account opnieuw verbinden
    Make scenario van Typeform naar Google Sheets: verbinding verlopen
    Notion integratie weghalen van een pagina
    de Notion-koppeling met onze agenda vraagt elke week opnieuw om akkoord
    power-up verwijderen van een Trello bord
    trello token intrekken van een exfreelancer
    Dropbox: gekoppelde apparaten en apps afmelden
    Spotify toegang van apps die ik niet ken weghalen
    Strava losmaken van mijn horloge
    Facebook-login van een webshop opheffen
    LinkedIn: apps van derden verwijderen
    lightspeed kassa loskoppelen van uber eats
    Mailchimp opnieuw verbinden met WooCommerce
    Canva mag niet meer in mijn Instagram
    bol.com api-sleutel van een oude verkooptool verwijderen
    ERROR 1045 (28000): Access denied for user 'root'@'localhost'
    mysql zegt access denied sinds ik het wachtwoord van root heb veranderd
    docker: toomanyrequests: You have reached your pull rate limit
    docker hub zegt te veel verzoeken bij een pull in onze pipeline
    nginx geeft 403 forbidden op mijn eigen statische map
    apache: AH01630 client denied by server configuration
    pip install krijgt 403 van onze interne mirror
    Power BI gateway staat offline sinds de server herstart is
    Power BI gateway wil niet meer inloggen op onze SQL Server
    De gateway van Power BI geeft DM_GWPipeline_Gateway_DataSourceAccessError voor een Oracle-database
    SQL Server: Login failed for user 'sa'
    sql server The SELECT permission was denied on the object
    Cannot open database requested by the login
    Access denied bij een map op de NAS na de update
    S3 bucket geeft AccessDenied 403 ook al ben ik eigenaar
    kubectl: Error from server (Forbidden): pods is forbidden
    git clone geeft remote: HTTP Basic: Access denied
    GitHub actions: resource not accessible by integration
    OpenAI zegt 429 te veel verzoeken terwijl ik net begin
    Instagram: probeer het later opnieuw, te veel verzoeken
    Google Sheets quota overschreden, leesverzoeken per minuut
    cloudflare error 1020 access denied op een nieuwssite
    postgres: permission denied for schema public
    Chrome zegt ERR_CERT_DATE_INVALID op het intranet
    if ($response->getStatusCode() === 403) throw new AccessDeniedException();
    $token = $session->get('access_token'); unset($_SESSION['token']);
    const res = await fetch(url); if (res.status === 403) console.error('forbidden');
    token = os.environ["API_TOKEN"]; session.headers.update(Authorization="Bearer " + token)
    raise PermissionError("403 Forbidden") from None
    var token = await client.GetAccessTokenAsync(scope).ConfigureAwait(false);
    curl -H "Authorization: Bearer $TOKEN" https://api.github.com/user/repos
    let claims = jsonwebtoken::decode(&token, &key, &validation)?;
    if err != nil || resp.StatusCode == http.StatusForbidden return ErrNoAccess
    PreAuthorize("hasRole('ADMIN')") public ResponseEntity revokeToken(String id)
    Set-ExecutionPolicy RemoteSigned; Connect-MgGraph -Scopes "User.Read.All"
    UPDATE oauth_tokens SET revoked = 1 WHERE user_id = 42;
    Dim req As New MSXML2.XMLHTTP: If req.Status = 401 Then MsgBox "geen toegang"
    mijn python script krijgt 401 van de spotify api, token verlopen
    laat maar, het werkt weer
    laat maar het doet het alweer, foutje van mij
    al opgelost merci
    't is in orde, bedankt he
    super bedankt, je bent een topper
    dankuwel en nog een prettige namiddag
    oke top thx
    nvm, was de verkeerde knop
    nee hoor dat was alles, tot de volgende
    haha sorry, verkeerde chat
    alles goed daar?
    amai wat een weer vandaag
    zeg, wanneer is het eindelijk weekend
    ik ga eerst effe koffie halen
    hebde gij ook vakantie?
    Wat ben ik blij dat het vrijdag is
    can you help me met mijn outlook agenda plz
    hoe krijg ik mijn invoice layout in exact een beetje deftig, logo staat scheef
    thx, it works now, fijne dag
    inkoopfactuur staat in exact op de verkeerde crediteur, en de btw is al ingediend
    btw-aangifte over het derde kwartaal indienen
    suppletie doen voor vorig jaar
    waarom klopt mijn btw-saldo niet met de aangifte
    factuur per ongeluk dubbel verstuurd
    lay-out van de factuur aanpassen met ons nieuwe logo
    aanmaning sturen aan een klant die niet betaalt
    abonnement van exact upgraden naar premium
    exact is vandaag tergend langzaam
    scherm loopt steeds vast als ik op grootboekkaart klik
    hoe maak ik een staafdiagram per maand in Power BI
    DAX formule voor omzet vorig jaar
    kan ik in power bi twee tabellen samenvoegen op relatiecode
    loonaangifte afgekeurd door de belastingdienst
    vakantiegeld berekenen voor een parttimer
    loonstroken opnieuw printen
    sap koppeling met salesforce geeft een timeout
    hoe trek ik apps in bij Google
    facebook apps toegang verwijderen
    zapier loskoppelen van slack
    office 365 toestemming voor een add-in intrekken
    teams wil dat ik opnieuw inlog
    mijn outlook kan de agenda niet delen
    shopify koppeling met bol.com geeft fouten
    twinfield sessie verlopen
    afas connector wachtwoord wijzigen
    yuki portaal inloggen lukt niet meer
    e-boekhouden api sleutel aanmaken
    visma toestemming geven aan accountant
    dropbox rechten van een map intrekken
    kun je een goed restaurant aanraden in Utrecht
    wat is het weer morgen
    goedemorgen!
    dankjewel, fijn weekend
    wie ben jij eigenlijk
    haha ok
    test
    lekker bezig hoor
    vertel eens een mop
    hoe laat zijn jullie open
    telefoonnummer van de helpdesk van Exact?
    jaarrekening deponeren bij de kvk
    inkoopfactuur zonder btw-nummer, mag dat
    hoe boek ik een leaseauto
    balans sluit niet, verschil van 0,01
    boekjaar afsluiten en nieuw openen
    afschrijving van een laptop in hoeveel jaar
    hoe importeer ik een csv met openingsbalans
    grootboekrekening toevoegen
    kostenplaats wijzigen op een reeds geboekte factuur
    incassomachtiging van een klant intrekken
    klant heeft zijn automatische incasso gestorneerd
    terugbetaling doen aan een klant via mollie
    wanneer betaalt mollie uit
    mollie verificatie van ons bedrijf duurt lang
    moneybird factuur inplannen elke maand
    Moneybird abonnement opzeggen
    xero factuursjabloon veranderen
    quickbooks btw code instellen
    quickbooks desktop overzetten naar online
    wat kost xero per maand
    vpn verbinding valt steeds weg
    excel crasht bij het openen van een groot bestand
    verticaal zoeken geeft #N/B
    ubl factuur inlezen lukt niet
    peppol aansluiting regelen
    digipoort certificaat verlopen
    eherkenning niveau 3 aanvragen
    sbr wonen aanlevering foutcode
    kilometervergoeding 2027 belastingvrij
    subsidieaanvraag wbso uren verantwoorden
    kan een bv een lening geven aan de dga
    voorraadwaardering fifo of gemiddeld
    magazijn scanner leest de barcode niet
    productieorder afsluiten
    artikelprijzen in bulk verhogen
    wisselkoers usd aanpassen
    offerte omzetten naar order
    ik zoek een nieuwe baan als controller
    hoe exporteer ik de auditfile
    archief van oude facturen ophalen uit onze nas
    gdpr verzoek van een klant om zijn gegevens te wissen
    mijn kat loopt over het toetsenbord
    Hoe trek ik de toestemming in die ik een spelletje bij mijn Google-account gaf?
    Facebook: apps van derden verwijderen
    Een enterprise-app in Microsoft 365 heeft admin consent gekregen van een oud-collega, hoe maak ik dat ongedaan?
    slack bot eruit gooien uit onze workspace
    Waar zie ik in AFAS welke app connectors nog een actief token hebben?
    Twinfield koppeling met onze kassa verbreken
    SnelStart: koppelsleutel intrekken
    Bij e-Boekhouden staat nog een beveiligingscode voor een webshop die niet meer bestaat. Hoe haal ik die weg?
    Yuki domein loskoppelen van Basecone, waar zit dat?
    Visma eAccounting: third-party access uitzetten
    Onze Shopify-winkel heeft twaalf apps, hoe verwijder ik er een zonder dat het thema kapotgaat?
    WooCommerce REST-sleutel intrekken, gebruiker is weg
    Ik wil een Zap uitzetten en mijn hele Zapier-account opzeggen
    DATEV heeft onze Schnittstelle geblokkeerd, wie bel je dan?
    Sage 50: hoe geef je een externe toepassing toegang tot de database?
    Toestemming om locatie te gebruiken uitzetten op mijn iPhone
    camera-rechten voor de scan-app op Android staan uit en hij doet niks
    De cookiebanner op onze site vraagt bij elk bezoek opnieuw om toestemming
    Klant trekt zijn toestemming voor de nieuwsbrief in, wat moeten we dan bewaren?
    Een betrokkene vraagt om inzage onder de AVG, welke gegevens moeten wij geven?
    Hoe geef ik mijn accountant een machtiging bij de Belastingdienst voor de btw-aangifte?
    eHerkenning machtiging aanvragen voor een medewerker, niveau 3
    Machtiging servicebericht aangifte IB intrekken bij Logius
    Mijn DigiD-machtiging is verlopen, moet ik een nieuwe code aanvragen?
    De volmacht bij de notaris herroepen
    KvK: gevolmachtigde uitschrijven
    UWV wil een ketenmachtiging, hoe regelt het administratiekantoor dat?
    Hoe autoriseer ik een betaalbatch met twee handtekeningen?
    Ouders moeten toestemming geven voor foto's van leerlingen, waar leg ik dat vast
    GitHub geeft ‘403: Resource not accessible by integration’ in mijn workflow
    npm ERR! 403 Forbidden - PUT https://registry.npmjs.org/@acme/tools
    nginx 403 forbidden na verhuizen van de site naar een andere map
    AccessDenied bij het openen van een S3-bucket, de policy lijkt toch goed
    De WordPress-site zegt 403 als ik in het beheer een pagina opsla, waarschijnlijk mod_security
    invalid_grant: Bad Request uit gmail api, refresh token van een testproject verloopt na 7 dagen
    Salesforce login geeft invalid_grant: authentication failure
    Error 404: pagina niet gevonden op onze eigen webshop na het wijzigen van de permalinks
    500 internal server error bij het openen van onze intranetpagina
    Bad gateway 502, onze eigen server achter Cloudflare
    Het certificaat van boekhouding.onsbedrijf.nl is verlopen en Chrome waarschuwt voor een onveilige verbinding
    SSL handshake failed, sslv3 alert certificate unknown
    time-out bij het maken van een verbinding met SQL Server op poort 1433
    Login failed for user 'sa' - fout 18456
    ORA-01031: insufficient privileges bij create table
    Ineens #VERW! in alle cellen van mijn Excel
    Mijn VERT.ZOEKEN geeft steeds #N/B terwijl de waarde er gewoon staat
    Printer zegt ‘toegang geweigerd, kan geen verbinding maken’
    Outlook vraagt de hele dag om het wachtwoord van de gedeelde postbus
    ‘U hebt geen machtiging om deze map te openen’, netwerkschijf H:
    Kan de scanner op kantoor niet naar een gedeelde map scannen sinds de Windows-update
    Permission denied (publickey) bij het pushen naar onze git-server
    Docker: denied: requested access to the resource is denied
    ChatGPT-connector van Google Drive loskoppelen
    Instagram-account ontkoppelen van de bedrijfspagina
    Welke apps mogen mijn WhatsApp Business gebruiken, en hoe stop ik dat?
    LinkedIn toestemming voor gerichte advertenties intrekken
    Dropbox: verbonden apps opruimen
    Bol.com partner-API sleutel resetten voor verkopers
    Spotify apps met toegang tot mijn profiel weghalen
    Strava heeft rechten op mijn Garmin, dat wil ik niet meer
    Microsoft Teams: een app die iedereen heeft geïnstalleerd, centraal blokkeren
    Adobe Sign: toegang tot onze SharePoint-bibliotheek opzeggen
    Waarom krijg ik van Azure ‘AADSTS65001: The user or administrator has not consented’?
    AADSTS50020 user account does not exist in tenant
    Google zegt: deze app is niet geverifieerd. Is het gevaarlijk om door te gaan met mijn kalender-plugin?
    HubSpot privé-app token roteren
    Mailchimp: klant heeft zich afgemeld maar krijgt nog mail
    Trello power-up uitschakelen
    Office-invoegtoepassing verwijderen uit Word
    Hoe trek ik een aanbod aan een sollicitant in?
    vergunning ingetrokken door de gemeente, bezwaar maken
    Mijn rijbewijs is ingetrokken, mag de leaseauto op de zaak blijven staan?
    Toestemming van de OR nodig voor een nieuw beoordelingssysteem?
    Mag een werkgever zonder toestemming in de mailbox van een zieke werknemer?
    De huurder wil onderverhuren, moet de verhuurder daar toestemming voor geven?
    Heb ik rechten op vakantiegeld als ik halverwege het jaar stop?
    auteursrechten op een foto op onze site
    Hoe koppel ik twee beeldschermen aan mijn laptop?
    Bluetooth headset ontkoppelen
    De koppeling van mijn auto slipt
    koppelteken in een achternaam: waar zet je dat in de relatiekaart
    Trekhaak: welke koppeling past op een kar van 750 kilo?
    Hoe boek ik een aanhanger met koppeling als bedrijfsmiddel?
    Onze alarmcentrale vraagt of de toegangspas van een bezoeker geblokkeerd kan worden
    Toegang tot het datacenter aanvragen voor een monteur
    Is het clubhuis toegankelijk voor rolstoelen?
    Privacyverklaring laten nakijken
    Verwerkersovereenkomst met ons salarisbureau: wat moet erin staan
    Datalek melden bij de Autoriteit Persoonsgegevens, binnen hoeveel uur?
    Moet ik een bewaartermijn instellen voor sollicitatiebrieven?
    Digipoort certificaat PKIoverheid verlengen
    Onze Peppol-aansluiting werkt niet, facturen aan de gemeente worden niet bezorgd
    Power of attorney aan een Duitse belastingadviseur geven, in het Nederlands
    Kan ik de Belastingdienst machtigen om de btw automatisch af te schrijven?
    Hoe zet je een SEPA-machtiging om van core naar B2B?
    De incassant zegt dat mijn mandaat is ingetrokken en nu krijg ik een aanmaning
    De rechten van een aandeelhouder in een flex-bv
    Een klant weigert toestemming voor het delen van zijn medische gegevens
    App om kilometers bij te houden, welke raad je aan voor een zzp'er?
    Onze app in de Google Play Store is afgewezen vanwege het onnodig vragen van sms-rechten
    Apple verwijdert mijn app uit de App Store omdat de privacylabels niet kloppen
    Ik ontwikkel een app voor kappers, zoek een betaalprovider
    abonnement op een app in de App Store van Apple opzeggen
    Hoe crediteer ik een factuur die al betaald is?
    btw-aangifte kwartaal 3 corrigeren
    Welke btw-code gebruik je bij een factuur van een Ierse softwareleverancier?
    Suppletie indienen, kan dat vanuit Exact?
    Factuur per ongeluk dubbel verstuurd naar de klant
    Boekjaar afsluiten
    Ik kan periode 12 niet heropenen
    Beginbalans staat scheef met 0,03
    Openingsbalans invoeren na overstap vanuit een ander pakket
    Afschrijving op een bestelbus: lineair of degressief?
    Loonjournaalpost boeken van een extern salarisbureau
    Hoe verwerk ik vakantiegeldreservering in de salarisverwerking?
    De voorraadwaarde op de balans komt niet overeen met de voorraadlijst
    Kan ik een artikel met serienummers omzetten naar batchnummers?
    Projecturen staan op het verkeerde project, kan ik ze in één keer verplaatsen
    Uren goedkeuren op vrijdag
    Onderhanden werk bepalen per project
    Hoe maak ik een termijnfactuur voor een verbouwing?
    Debiteuren aanmanen automatisch
    Klant betaalde te veel, waar boek ik het verschil?
    Memoriaalboeking terugdraaien
    Journaalposten definitief maken
    oninbare vordering afboeken en btw terugvragen
    Kostenverdeling over drie afdelingen
    Kasverschil van 12,40 boeken
    Rekening-courant directeur, welke rente moet ik hanteren?
    Hoe zit het met privégebruik van de auto aan het einde van het jaar?
    kleineondernemersregeling aanmelden
    ICP-opgaaf vergeten in te dienen
    Intracommunautaire levering met 0% maar zonder btw-nummer
    jaarrekening deponeren bij de kvk voor een micro-onderneming
    Bewaarplicht voor digitale bonnetjes?
    Hoe consolideer ik drie bv’s in één balans?
    Ik wil een administratie archiveren die al jaren leeg is
    Administratie verwijderen die we als test hadden aangemaakt, mag dat van de Belastingdienst?
    Bij het importeren van relaties via csv verschuiven alle kolommen
    XML-import van grootboekrekeningen: ‘element niet verwacht’
    twee dubbele relaties samenvoegen
    Factuurlay-out aanpassen zodat het logo links staat
    Waarom wordt mijn offerte in het Engels afgedrukt?
    Wie krijgt een workflow-taak als de aanvrager zelf manager is?
    Ik mis de knop om een rapport naar Excel te exporteren, alleen pdf zie ik
    Hoe bewaar ik een rapport als favoriet op mijn startpagina?
    Wat kost Exact Online Samenwerken per maand?
    Wij willen van Premium naar het pakket eronder, kan dat tussentijds?
    Opzegtermijn abonnement Exact
    De schermen laden vandaag tergend traag, is er een storing?
    Exact Online ligt plat, wanneer is het weer in de lucht?
    In Firefox zie ik een wit scherm na het openen van een inkoopfactuur
    menu staat opeens in het Duits
    Administratie kopiëren naar een nieuw boekjaar met dezelfde rekeningen
    Onze administratie wijzigt van naam door een statutenwijziging, waar pas ik dat aan?
    Valuta van een administratie achteraf omzetten van euro naar pond
    Hoe voeg ik een vrij veld toe aan een artikel?
    Prijslijsten per klantgroep
    Inkooporder ontvangen maar de ontvangst staat niet op voorraad
    backorders overzicht
    Leverancier stuurt UBL maar het bedrag incl. btw wordt niet herkend
    scan en herken leest het factuurnummer verkeerd
    E-mail van verkoopfacturen komt bij klanten in de spam terecht, SPF instellen?
    Cashflowprognose voor de bank maken
    Hoe lees ik een auditfile (XAF) in?
    Mag ik een XAF geven aan de fiscus die om toegang tot de boekhouding vraagt
    Kan de inspecteur afdwingen dat hij toegang krijgt tot ons boekhoudpakket?
    Is er een Exact-training voor beginners in de buurt van Eindhoven?
    Waar kan ik een wens indienen voor een nieuwe functie?
    Mijn factuur van Exact zelf klopt niet: twee keer dezelfde module
    Module Projecten aanzetten, wat betaal ik extra
    budgetten invoeren per kostendrager
    Deelbetalingen afletteren
    Kan een klant online betalen via een link op de factuur?
    wisselkoersen automatisch ophalen
    Productiestuklijst met varianten
    Een vaste activa verkopen met winst
    Contract met jaarlijkse indexering van 3,2 procent factureren
    Hoe print ik verzendlabels vanuit een verkooporder?
    Welke velden zijn verplicht op een factuur aan een Belgische klant?
    Verleggingsregeling onderaanneming in de bouw
    WKR-ruimte berekenen
    Loonheffing te laat betaald, boete
    30%-regeling voor een nieuwe programmeur
    Hoe verwerk ik een werknemer die van 40 naar 32 uur gaat?
    verlofsaldo klopt niet
    Declaratie van een medewerker weigeren
    DAX-meting voor omzet vorig jaar tot en met dezelfde dag
    Power BI: relatie tussen facturen en relaties is veel-op-veel, hoe los ik dat op?
    Waarom is mijn matrix in Power BI leeg zodra ik een slicer op maand zet?
    Power Query: kolom met tekst omzetten naar datum met Nederlandse notatie
    Excel-draaitabel vernieuwt de bron niet na het toevoegen van rijen
    Geplande vernieuwing in Power BI Service mislukt: gateway offline
    DirectQuery of importmodus bij twintig miljoen regels
    Rij-niveaubeveiliging in Power BI zodat elke regio zijn eigen cijfers heeft
    Ik wil een rapport delen met iemand buiten de organisatie, welke Power BI-licentie heeft diegene nodig?
    Welk endpoint geeft de openstaande debiteuren per vervaldatum?
    Hoe filter ik met OData op Modified groter dan gisteren?
    $select en $expand combineren bij SalesInvoices
    $top werkt niet samen met $skiptoken?
    Wat is het verschil tussen de bulk- en de sync-api bij transactieregels?
    Welke velden zitten er in een webhookbericht bij het onderwerp Items?
    De webhook levert wel een Key maar niet de gewijzigde waarden, klopt dat?
    Hoe maak ik met de REST API een verkooporder met meerdere regels in één POST?
    Datum komt binnen als /Date(1672531200000)/, hoe zet ik dat om in C#?
    Geeft het endpoint voor voorraadposities ook gereserveerde aantallen terug?
    Wat betekent het veld Timestamp van type Int64 in het sync-endpoint?
    400 Bad Request bij PUT: ‘Verplicht: Dagboek’
    De GUID van een grootboekrekening vinden via de API
    Hoe haal ik een pdf-bijlage van een document op in base64
    API-documentatie in OpenAPI-formaat downloaden
    Python-script om de balans per maand te krijgen
    Invantive SQL: hoe schrijf ik een group by op boekjaar?
    Data Hub-script naar een SQL Server-tabel wegschrijven loopt uit de ruimte
    Invantive Control voor Excel: formule geeft een lege cel in plaats van nul
    Hoe stel je in Invantive Query Tool het scheidingsteken van een csv-export in?
    Ik krijg ‘itgenuty712’ bij het parsen van mijn SQL-instructie, wat mankeert er aan de syntax?
    Mollie: wanneer wordt er uitbetaald op mijn rekening?
    iDEAL-betaling bij Mollie staat op ‘open’ en niet op betaald
    Een terugbetaling doen bij Mollie voor een deel van het bedrag
    Mollie-account verifiëren, welk document accepteren jullie?
    Welke kosten rekent Mollie voor Klarna?
    Mijn Mollie-betaallink is verlopen
    mollie chargeback betwisten
    Hoe zet ik in Mollie Bancontact als betaalmethode aan?
    Mollie webhook komt binnen maar mijn bestelling blijft op ‘in afwachting’
    Moneybird: hoe stel ik een herinneringsmail in?
    Kan ik in Moneybird een periodieke factuur pauzeren?
    moneybird factuurnummering opnieuw laten beginnen
    Welke btw-tarieven toont Moneybird voor klanten in Noorwegen?
    Mijn Moneybird-abonnement loopt af, blijven mijn facturen in te zien?
    Inkomende factuur via e-mail doorsturen naar Moneybird werkt niet
    Xero: hoe boek ik een overbetaling terug?
    Kan Xero een Nederlandse btw-aangifte indienen?
    In Xero een bank rule dupliceren
    Xero Tracking categories, mag ik er meer dan twee?
    lock date in Xero opschuiven
    QuickBooks Online stopt in Nederland? Wat moet ik dan?
    Hoe maak ik in QuickBooks een creditnota met korting?
    QuickBooks: rekeningschema importeren vanuit Excel
    QuickBooks Desktop geeft fout H202 in multi-user modus
    Wie heeft jou gemaakt?
    Ben je een mens of een computer?
    Spreek je ook Fries?
    Onthoud je wat ik hier intyp?
    Worden mijn antwoorden ergens opgeslagen op een server?
    Hoe zet ik de letters van dit scherm groter
    Kun je dit gesprek voor me naar mijn mail sturen?
    Welke versie van jou draait hier?
    Is dit programma gratis of volgt er nog een rekening?
    Hoe verwijder ik deze assistent van mijn computer?
    kun jij mijn wachtwoord zien
    Heb je zelf toegang tot onze boekhouding of verzin je alles?
    bedankt, fijn weekend!
    Goedemorgen allemaal, hoe gaat het?
    mop over boekhouders
    Ik ben een beetje verdrietig vandaag
    wat is de hoofdstad van Peru
    Wordt het morgen regen in Zwolle?
    asdf asdf
    blauwe stoel zingt administratie kaas
    1234567890
    Dit is waardeloos, ik wil een echt mens aan de lijn
    Wat vind je van de nieuwe koning-film?
    Schrijf een gedicht over een nietmachine
    Recept voor erwtensoep met rookworst?
    Wat zijn de openingstijden van de helpdesk op Hemelvaartsdag?
    Heeft Exact een telefoonnummer voor klachten?
    Sollicitatie: staan er vacatures open bij jullie op de supportafdeling?
    Uitnodiging voor de borrel van donderdag, graag aanmelden vóór woensdag
    Fwd: parkeervergunning bezoekers – de gemeente heeft onze aanvraag ingetrokken
    Re: offerte kantoormeubilair. We willen de opdracht intrekken.
    mollie: een klant wil zijn geld terug
    geld terugstorten naar een klant via mollie
    refund doen in mollie dashboard
    betaling annuleren in mollie
    waarom houdt mollie mijn uitbetaling vast
    ideal aanzetten bij mollie
    mollie kosten per transactie
    nieuwe website toevoegen in mollie
    profiel laten verifiëren bij mollie
    chargeback gekregen in mollie
    bij mollie een betaallink maken
    abonnement van een klant stopzetten in mollie
    mollie factuur downloaden
    bankrekening wijzigen bij mollie
    in moneybird een offerte maken
    moneybird factuur herinnering instellen
    hoe verwerk ik een bonnetje in moneybird
    urenregistratie in moneybird
    moneybird abonnement opzeggen
    jaarrekening uit moneybird halen
    contact samenvoegen in moneybird
    bankafschrift inlezen in moneybird
    creditfactuur maken in moneybird
    btw-tarief wijzigen in moneybird
    in xero een factuur boeken
    xero bank reconciliation werkt niet
    xero abonnement stopzetten
    gebruiker verwijderen in xero
    payroll instellen in xero
    rekeningschema in xero aanpassen
    in xero een creditnota toewijzen
    xero rapport winst en verlies
    in quickbooks een klant aanmaken
    quickbooks btw aangifte indienen
    quickbooks abonnement opzeggen
    quickbooks bankregels instellen
    factuursjabloon in quickbooks wijzigen
    quickbooks gebruiker uitnodigen
    voorraad bijwerken in quickbooks
    in quickbooks een betaling terugdraaien
    lekker weertje hè
    heeft u ook een voorbeeldfactuur voor mij
    hoe maak ik een btw aangifte
    hoeveel is 17 procent van 340
    asdf asdf jkl
    stuur een monteur
    hoe laat vertrekt de trein naar Utrecht
    is het morgen een feestdag?
    kent u mijn neef Jos?
    ik zoek een nieuwe fiets
    hoeveel is 12 keer 19
    wat kost een pak melk
    is er nog taart over
    ik heb honger
    waar kan ik parkeren
    weet jij een goeie kapper
    heb jij ook een leuk recept voor hutspot
    mijn stoel is kapot
    ik heb hoofdpijn
    staat de koffie al klaar
    bij ons is de stroom uitgevallen, wie bel ik
    mijn zoon heeft ook te veel gevraagd voor sinterklaas
    hoe spel je verdrong
    mijn fiets is gestolen
    kan ik hier ook pizza bestellen
    plakken met lijm lukt niet haha
    mijn pincode ben ik ook vergeten
    ik zoek een kapper in leiden
    heeft u een goede accountant voor mij in zwolle
    wie wint de verkiezingen
    ken je een mop
    waar koop ik rubberlaarzen
    regent het morgen
    welke rol speelde Brad Pitt
    mijn organisatie is een puinhoop
    wat is 12 keer 13
    hoe maak ik een screenshot van mijn kat
    de lijst van de supermarkt heb ik wel
    is mollie duurder dan adyen
    mijn betaling bij bol is mislukt
    de sleutel van mijn voordeur is ook zoek
    wie heeft quickbooks uitgevonden
    weet jij nog een goed recept voor zuurvlees
    wanneer is de wedstrijd van zaterdag ook weer
    kan ik hier ook mijn btw aangifte doen
    doe mij maar een frietje met
    hoe laat is de ledenvergadering
    heeft u nog vacatures
    en wie wint er zondag, genk of club
    asjeblief twee kaarten voor de kermis
    mijn printer is ook stuk trouwens
    wie heeft de sleutel van de kantine
    wat kost een goede boekhouder tegenwoordig
    vaarwel wrede boekhouder haha
    hoe verhuis ik mijn internet
    kan de brandweer ook bij jullie bellen
    hoe laat gaat de bakker open
    mijn printer doet het niet
    bestaat er ook een gids voor belastingaangifte van mijn tante
    hoe maak ik een verkoopfactuur in Exact Online
    btw-aangifte lukt niet, wat vul ik in bij rubriek 5b?
    wat kost Exact Online per maand met drie gebruikers
    kan ik een factuur in Moneybird crediteren
    koppeling met de Rabobank verlopen, hoe verleng ik die bankkoppeling?
    nieuwe collega aanmaken als gebruiker in Exact en haar een rol geven
    grootboek exporteren naar excel
    Hoe stuur ik een auditfile naar mijn accountant?
    hoe bouw ik met de REST api een script dat facturen ophaalt
    tweestapsverificatie instellen met nieuwe telefoon
    ex-medewerker kan nog inloggen in Exact, hoe blokkeer ik die gebruiker?
    waar wijzig ik het logo op mijn facturen
    hoe laat ik bij AFAS een boekjaar afsluiten
    ik wil mijn boekhouder leesrechten geven op de facturen, welke rol kies ik voor haar gebruiker
    afschrijving van een auto boeken, welke rekening
    ik wil mijn adres en KBO-nummer aanpassen in de boekhouding
    een betaling in Mollie terugstorten aan een klant
    Welke odata query geeft mij alle openstaande posten?
    CODA bestanden van KBC inlezen werkt niet
    snelstart importeren van relaties
    hoe maak ik een creditfactuur in exact online
    btw-aangifte icp indienen lukt niet
    Hoe zeg ik mijn abonnement op Moneybird op?
    bankkoppeling met ING loopt achter, mutaties van gisteren ontbreken
    hoe verander ik de afschrijvingstermijn van een activum
    kan ik mijn jaarrekening exporteren naar pdf
    nieuwe gebruiker aanmaken voor de stagiaire
    Hoe maak ik een nieuwe administratie aan en neem ik de beginbalans over?
    grootboekrekening verwijderen die al gebruikt is
    welke endpoint heb ik nodig om verkooporders te posten met postman
    auditfile xaf downloaden
    ik wil in python een script schrijven dat refresh tokens opslaat, voorbeeldcode?
    hoe zet ik peppol aan voor mijn klanten
    klopt mijn btw-code voor een factuur aan een Duitse particulier
    wat is het verschil tussen Exact Online Boekhouding en Samenwerken qua prijs
    loonstroken mailen aan personeel gaat mis
    iDEAL aanzetten in mijn webshop via Mollie
    factuurlayout met ons nieuwe logo
    administratie van A naar B kopiëren als sjabloon
    Hoe krijg ik mijn Snelstart-boekhouding over naar Exact?
    kan ik de kostenplaats verplicht maken bij inkoopboekingen
    SAP licentiebeheer, waar vraag ik rollen aan
    bonnetjes scannen met de telefoon, welke app is het beste
    Hoe maak ik een creditfactuur in Exact Online?
    btw aangifte exact indienen lukt niet
    Wat kost een extra gebruiker in Exact per maand?
    hoe voeg ik een tweede bankrekening toe aan Xero voor bankfeeds
    Rabobank bankkoppeling in Exact verlengen
    Ik wil mijn Mollie-uitbetalingen naar een ander IBAN laten gaan
    hoe stuur ik een herinnering vanuit Moneybird
    exact abonnement opzeggen
    auditfile xaf exporteren voor de accountant
    kan ik met Python facturen via de Exact API inschieten, heb je een voorbeeld?
    Hoe koppel ik mijn agenda aan Teamleader?
    Twinfield: hoe wijzig ik de rol van een medewerker?
    nieuwe collega een login geven voor quickbooks
    Welk boekhoudpakket is het best voor een kleine vzw?
    hoe zet ik tweestapsverificatie aan in Xero
    periode afsluiten en heropenen exact
    Waar vind ik mijn btw-nummer op de factuur in Moneybird?
    openstaande posten naar Excel halen
    Mollie transactiekosten iDEAL vs creditcard?
    DATEV koppeling aanvragen via mijn steuerberater
    Peppol facturen ontvangen, hoe registreer ik mij
    hoe maak ik een creditfactuur in exact
    wachtwoord van exact vergeten en de reset-mail komt niet
    Wat kost een extra gebruiker bij Exact per maand?
    hoe koppel ik mijn rabobank aan exact zodat de afschriften vanzelf komen
    btw-aangifte verlegd, welke code
    ik wil ons abonnement op exact opzeggen tegen eind van het jaar
    Onze stagiair moet enkel verkoopfacturen kunnen zien, welke rol geef ik haar
    kunt ge mij zeggen hoe ik mijn grootboek exporteer naar excel voor de boekhouder
    welke endpoint gebruik ik om debiteuren op te halen, we willen zelf iets bouwen
    2fa code komt niet binnen op mijn nieuwe telefoon
    hoe richt ik intrastat in
    Snelstart of Exact, wat raadt u een kapper aan?
    hoe boek ik een leaseauto af
    Kunt u mijn mollie-uitbetaling matchen met de facturen?
    xml auditfile maken waar vind ik dat
    ik wil het logo op mijn factuur vervangen
    is er storing bij de belastingdienst, digipoort doet het niet
    herinneringen automatisch laten versturen aan wanbetalers hoe
    peppol inschakelen voor 2026 verplicht in belgië?
    Moneybird factuur stuurt niet, mailbox vol?
    kan ik twee administraties samenvoegen tot één
    btw aangifte indienen lukt niet, fout bij verzenden
    wat kost exact online per maand voor een vereniging
    bankkoppeling rabobank vernieuwen in exact
    ik wil mijn exact abonnement opzeggen
    grootboekrekening hernoemen, waar
    hoe zet ik een nieuwe medewerker op de loonlijst in Nmbrs
    export van alle facturen naar excel graag
    factuur staat dubbel, hoe verwijder ik er een
    mollie uitbetaling is nog niet binnen, hoelang duurt dat
    hoe stuur ik herinneringen naar klanten die niet betalen
    tweestapsverificatie resetten, nieuwe telefoon
    beginbalans invoeren lukt niet
    kan ik peppol facturen ontvangen en hoe schrijf ik me in
    afschrijving auto instellen in exact
    hoe lees ik met python de verkoopboeken uit via de api
    afas koppelen aan salesforce
    SnelStart doet raar na update
    nieuwe collega heeft een gewone login nodig om facturen in te kijken
    logo op mijn factuur is wazig
    ideal werkt niet bij het afrekenen op mijn site
    hoe betaal ik een klant terug via Mollie
    ik moet een bestelling terugstorten in Mollie
    terugbetaling van een klant bij Mollie mislukt
    in Mollie een betaallink aanmaken
    iDEAL aanzetten in Mollie
    wanneer betaalt Mollie uit op onze rekening
    Mollie uitbetaling staat nog niet op de bank
    een gedeeltelijke terugbetaling bij Mollie, hoe doe ik dat
    wat kost een transactie bij Mollie
    een abonnement van een klant stoppen in Mollie
    in Xero een creditnota maken
    in QuickBooks een factuur terugdraaien
    in Moneybird een betaling terugboeken
    hoe maak ik een creditnota in exact online
    wat kost exact online per maand
    hoe zeg ik mijn abonnement op
    Ik wil een auditfile exporteren voor de belastingdienst, hoe moet dat?
    factuurlayout aanpassen met ons logo
    verkoopfactuur opnieuw versturen naar klant
    afas koppelen met onze salarissoftware
    hoe boek ik een voorschot in
    welke endpoints heeft de api voor verkooporders
    mijn gebruiker een andere rol geven in moneybird
    import van beginbalans via csv
    printer drukt facturen niet af
    wanneer moet de icp opgave binnen zijn
    abonnement upgraden naar premium
    peppol instellen voor belgische klanten
    Hoe stuur ik een factuur via Exact Online naar mijn klant?
    btw-aangifte corrigeren van vorig kwartaal
    wachtwoord vergeten van mijn Exact account
    Wat kost een extra gebruiker bij Moneybird?
    hoe koppel ik mijn Rabobank aan Exact voor bankmutaties
    Exact auditfile exporteren voor de accountant
    welk endpoint van de API geeft openstaande facturen terug
    nieuwe medewerker toevoegen met de rol verkoop
    Hoe zet ik een betaallink van Mollie in mijn factuur?
    tweestapsverificatie instellen nieuwe telefoon
    Waarom duurt mijn uitbetaling van Mollie drie dagen?
    SnelStart omzetten naar Exact Online
    Hoe boek ik een creditnota in Moneybird?
    jaarafsluiting uitvoeren in exact
    Kan Xero ook loonstroken maken?
    tarief voor iDEAL transacties
    refresh token in python opslaan, voorbeeld code graag
    Mijn bankkoppeling met ING vraagt elke 90 dagen om vernieuwen
    Hoe ontkoppel ik mijn Facebook van Instagram?
    peppol aanzetten voor mijn klanten

elsewhere-questions-users =
    Hoe vraag ik een extra gebruiker aan voor onze nieuwe stagiaire?
    toegang van een medewerker stopzetten
    hoe neem ik een medewerker zijn toegang af
    trek de toegang van een werknemer in
    een medewerker die ontslag nam mag er niet meer in
    rechten van een medewerker intrekken
    de toegang van een gebruiker intrekken
    een medewerker uit exact halen
    hoe trek ik de toegang van een medewerker in
    de rechten van een gebruiker wijzigen
    een gebruiker verwijderen uit exact online
    hoe blokkeer ik een gebruiker die uit dienst gaat
    collega moet toegang krijgen tot de administratie
    een collega toegang geven tot exact
    hoe geef ik iemand leesrechten
    welke rol heeft een boekhouder nodig om te mogen boeken
    rol van een medewerker aanpassen zodat hij geen salarissen ziet
    toegang van onze oud-boekhouder als gebruiker beëindigen
    gebruiker op inactief zetten
    nieuwe werknemer aanmelden als gebruiker
    hoe geef ik mijn accountant een inlog
    de inlog van een vertrokken medewerker afsluiten
    rechten per gebruiker bekijken
    hoeveel gebruikers mogen er in ons abonnement
    hoofdgebruiker wijzigen
    mijn stagiair kan het menu inkoop niet openen
    medewerker mag alleen uren schrijven en niets anders zien
    autorisatie van een gebruiker intrekken
    wie van mijn medewerkers kan betalingen goedkeuren
    nieuwe collega begint maandag, hoe maak ik een gebruiker aan in Exact Online
    onze bookkeeper mag alleen kijken, welke rol is read-only
    Een collega heeft alleen een login en geen enkele app. Ze vertrekt vrijdag, hoe zet ik haar op inactief?
    Hoe deactiveer ik de login van een uitzendkracht die enkel uren invulde?
    stagiaire is weg, had geen koppelingen, mag haar gebruikersaccount gewoon gewist worden?
    gebruiker uitnodigen maar de uitnodigingsmail komt niet toe
    mailadres van een gebruiker aanpassen na haar trouw
    twee collega's delen één login in Exact, mag dat van de licentie
    hoe kopieer ik de rollen van Karin naar de nieuwe kracht
    Kan een gebruiker zonder rol eigenlijk nog iets zien in Exact?
    den boekhouder moet alleen de verkoopfacturen kunnen bekijken, hoe stel ik dat in
    welke menu's ziet iemand met de rol Medewerker ESS
    collega kan geen dagboek openen, welke rol ontbreekt er
    rechten van een gebruiker beperken tot één kostenplaats
    mag een magazijnier de inkoopprijzen zien? liefst niet
    In Xero een medewerker alleen leesrechten geven
    rol van een gebruiker aanpassen in moneybird
    uitnodiging voor een gebruiker in QuickBooks opnieuw sturen
    Een oud-collega kan nog inloggen in Moneybird, hoe verwijder ik die gebruiker?
    gebruikersrechten in AFAS per groep instellen
    In Twinfield een gebruiker op non-actief zetten
    nieuwe user in SnelStart met beperkte rechten
    Wachtwoord van een collega resetten als hoofdgebruiker
    tweestapsverificatie van een gebruiker resetten, hij heeft een nieuwe gsm
    sms-code komt niet meer binnen bij het inloggen in Exact
    authenticator kwijt en geen herstelcodes, hoe geraak ik nog binnen in Exact?
    code van de authenticator word steeds geweigerd
    mijn paswoord van exact is vervallen, waar kies ik een nieuw
    tweede factor verplicht maken voor iedereen op kantoor
    gebruiker geblokkeerd na vijf keer een fout wachtwoord
    wie van onze mensen heeft de afgelopen maand ingelogd
    hoe wijzig ik mijn wachtwoord in exact
    tweestapsverificatie werkt niet op mijn nieuwe telefoon
    nieuwe collega toevoegen als gebruiker in Exact, hoe doe ik dat?
    welke rol geef ik een stagiair zodat hij alleen verkoopfacturen kan maken
    wat kost een extra gebruiker in exact online per maand
    digid inloggen werkt niet
    Hoe geef ik een collega in Exact Online alleen leesrechten op de grootboekkaarten?
    Mijn wachtwoord van Exact is verlopen en ik krijg geen mail om een nieuw te maken
    tweestapsverificatie resetten nieuwe telefoon
    Ik heb een andere telefoon en de authenticator-app geeft geen codes meer voor Exact. Hoe kom ik er weer in?
    Kun je uitleggen welke rol iemand nodig heeft om inkoopfacturen goed te keuren?
    Petra gaat per 1 januari uit dienst, wie zet haar login bij Exact op inactief en wat kost dat account ons daarna nog?
    Beste helpdesk, graag een extra gebruikerslicentie voor onze nieuwe controller, ingangsdatum maandag. Groet, Wim
    gebruiker toevoegen
    De uitnodiging voor Exact die ik naar onze stagiair stuurde is na drie dagen verlopen, kan ik die opnieuw sturen?
    mag een gebruiker wel verkoopfacturen maken maar geen bankmutaties zien?
    hoofdgebruiker is overleden, wie kan er nu nog nieuwe gebruikers aanmaken
    Ik zie de knop Gebruikers niet onder Stamgegevens terwijl ik toch beheerder ben
    Waarom staat er bij mijn naam dat ik geen rechten heb om salarissen in te zien?
    Hoe maak ik een eigen rol met rechten voor alleen het magazijn?
    Ik log in en krijg ‘onjuiste gebruikersnaam of wachtwoord’, maar ik weet zeker dat het klopt
    Account is geblokkeerd na vijf foute pogingen. Hoe lang duurt dat?
    Hoeveel gebruikers zitten er standaard bij ons pakket en wat betaal je per persoon erbij?
    Kan een medewerker die alleen uren schrijft een goedkopere licentie krijgen
    sms-code komt niet aan bij het inloggen
    Wij willen dat niemand meer met alleen een wachtwoord inlogt; kun je tweestaps verplicht stellen voor iedereen?
    Mijn mailadres is veranderd door een huwelijk, kan ik de inlognaam aanpassen?
    Toegang tot de loonadministratie van één medewerker afhalen
    Jaap heeft per ongeluk beheerdersrechten gekregen en moet terug naar gewone invoer
    Hoe ontneem je een oud-werknemer de inlog zonder zijn boekingen kwijt te raken?
    Is het mogelijk dat onze accountant als persoon meekijkt zonder dat het een betaalde gebruiker kost?
    Wat is het verschil tussen de rollen Administrateur en Boekhouder in Exact?
    Kunnen twee mensen op dezelfde login tegelijk werken?
    Onze receptioniste mag relaties wijzigen, maar bankrekeningnummers niet. Valt dat in te stellen?
    functiescheiding: degene die crediteuren aanmaakt mag niet betalen, welke rechten zet ik dan uit
    Ik krijg telkens de vraag om mijn identiteit te bevestigen met een code, kan dat minder vaak?
    Kan ik zien wanneer een gebruiker voor het laatst heeft ingelogd?
    Goedemorgen, een van onze verkopers kan sinds vandaag de menukaart Verkoop niet openen terwijl hij vorige week dezelfde rol had als zijn collega. Wie past dat aan?
    SSO met Microsoft Entra voor onze medewerkers inrichten, hoe doe je dat?
    passkey of hardware-sleutel gebruiken in plaats van de app met codes
    Wachtwoordeisen Exact: hoeveel tekens en om de hoeveel dagen moet je wisselen?
    De persoon die de licenties beheert is met zwangerschapsverlof en heeft niets overgedragen
    Kan ik een gebruiker tijdelijk uitzetten tijdens een sabbatical
    Ik werk bij drie bedrijven en wil met één mailadres bij alle drie inloggen
    Mijn herstelcodes ben ik kwijt
    rechten per dagboek instellen voor invoerders
    Mag een vrijwilliger van onze stichting met een gratis account meekijken?
    De directeur wil alleen het dashboard zien, welke gebruikersrol hoort daarbij?
    Hoe wijs ik een vervanger aan die tijdens mijn vakantie de workflow-taken krijgt?
    Uitnodigingslink geeft aan dat het mailadres al in gebruik is
    We hebben acht licenties en er werken nog maar vijf mensen. Hoe zeg ik er drie op?
    bij het wisselen van wachtwoord zegt hij dat ik een oud wachtwoord niet opnieuw mag gebruiken
    Ik wil mijn collega machtigen om namens mij offertes te ondertekenen
    Wie binnen ons bedrijf heeft de rechten om gebruikers aan te maken, kun je daar een lijst van uitdraaien?
    Inloggen lukt op kantoor wel en thuis niet
    Is er een rapport met alle gebruikers en hun rollen, voor de controlerend accountant?
    Hoe kopieer ik de rechten van Anouk naar een nieuwe medewerker?
    De ingehuurde zzp’er moet alleen zijn eigen projecten zien
    een gebruiker hernoemen
    Kan iemand uit het buitenland inloggen of blokkeren jullie bepaalde landen?
    Ik ben per ongeluk uit mijn eigen administratie gezet door een collega en kan nu niets meer openen
    Kunnen we een inlog aan een vast ip-adres binden
    Het vinkje ‘Beheerder’ is grijs bij mijn gebruiker, hoe zet ik dat aan?
    ex-medewerker kan nog inloggen!!! hoe gooi ik haar account dicht
    Medewerker ziet de medewerkerskaart van collega’s, dat mag niet van de AVG
    Hoe trek ik de goedkeurrechten van een teamleider in nu hij een andere functie heeft?
    Ik wil dat onze inkoper facturen tot 500 euro zelf mag fiatteren en daarboven niet
    authenticator koppelen aan twee toestellen
    Nieuwe laptop, en nu moet ik mijn apparaat opnieuw vertrouwen. Waar vink ik dat aan?
    We fuseren en krijgen twaalf collega’s erbij; kan ik gebruikers in bulk uit een csv aanmaken?
    Hoe log ik overal tegelijk uit als mijn laptop gestolen is?
    Wie is bij ons de hoofdgebruiker?
    Als ik een gebruiker verwijder, blijven zijn ingevoerde uren dan staan?
    Is het toegestaan om een inlog van een vertrokken collega te delen met zijn opvolger
    Rol ‘Magazijnmedewerker’ mist het recht voor voorraadtellingen
    Hallo, ik ben de nieuwe penningmeester. Mijn voorganger heeft alle inloggegevens meegenomen. Hoe krijg ik een eigen login bij de vereniging?
    gast-toegang voor de fiscalist een weekje
    Sinds de naamswijziging van ons domein (van .nl naar .com) komen de inlogmails niet meer aan
    Kan de loonverwerker een eigen gebruiker krijgen die bij niets anders mag?
    Captcha bij het inloggen blijft terugkomen
    Moet een gebruiker die uit dienst is nog bewaard worden vanwege de fiscale bewaarplicht?
    Ik kan mijn profielfoto en taal niet wijzigen
    ik heb twee accounts op één e-mailadres, hoe voeg ik ze samen
    Onze IT’er vraagt of Exact SCIM ondersteunt voor het automatisch aanmaken van medewerkers.
    welke licentie heeft een medewerker nodig die alleen declaraties indient via zijn mobiel?
    Code uit de authenticator wordt geweigerd: ‘ongeldige verificatiecode’
    Hoe verander ik wie de mails over de facturatie van ons abonnement ontvangt?
    Mijn man en ik voeren samen de boekhouding, kan hij een tweede inlog krijgen?
    Zonder toegang tot mijn oude mailbox krijg ik de resetlink niet. Wat nu?
    Hoe stel ik in dat een vestigingsmanager alleen zijn eigen kostenplaats ziet?
    Wat gebeurt er met openstaande goedkeuringen als ik de goedkeurder als gebruiker deactiveer?
    er staat dat mijn sessie is verlopen en ik moet telkens opnieuw aanmelden, al na 10 minuten
    hoe geef ik toestemming aan een collega om mijn agenda in Exact te bekijken
    Graag per direct alle rechten van dhr. Bakker intrekken: hij is vanmorgen op staande voet ontslagen en mag niet meer inloggen.
    Ik wil als moederbedrijf zien welke mensen bij welke dochter inloggen.
    Kan een gebruiker twee rollen tegelijk hebben, bv inkoop en HR?
    menu-items verbergen voor bepaalde collega's
    Onze auditor wil weten of wachtwoorden bij Exact versleuteld worden opgeslagen
    Verificatie via de mail werkt niet omdat onze spamfilter de code tegenhoudt
    De melding luidt: ‘U hebt geen rechten om deze kaart te wijzigen’. Ik ben verkoopmedewerker.
    Login op de mobiele boekhoud-app met vingerafdruk aanzetten
    Hoe haal je de rol van kascontroleur weer weg bij een bestuurslid?
    Kan een boekhouder in opleiding wel invoeren maar niet definitief verwerken
    Licentie overzetten van Karin naar Mohammed, zij stopt vrijdag en hij begint maandag
    Mag ik een algemeen adres als administratie@ gebruiken om in te loggen voor drie deeltijders?
    Waar vind ik het logboek van wie de rechten van een gebruiker heeft aangepast?
    Twinfield: hoe voeg ik een gebruiker toe aan één kantoorcode?
    In AFAS Profit is een medewerker zijn autorisatierol kwijt na de update
    Hoe nodig ik bij Moneybird mijn partner uit als extra gebruiker?
    Xero-rol aanpassen zodat onze bookkeeper geen payroll ziet
    Ze hebben mij gevraagd om een toegangsmatrix te maken: per functie welke schermen iemand mag openen. Heeft Exact daar iets voor?

elsewhere-questions-bank =
    Hoe koppel ik mijn Rabobankrekening zodat de afschriften automatisch inlezen?
    de machtiging bij de bank is verlopen
    mijn bank wil dat ik opnieuw toestemming geef
    de bankkoppeling vraagt om toestemming van de bank
    toestemming van onze bank moet elke 90 dagen opnieuw
    bij de Rabobank opnieuw akkoord geven voor de transacties
    de bank zegt dat de autorisatie voor de rekening verlopen is
    een incassomachtiging intrekken
    bankrekening loskoppelen
    autorisatie van de ING-koppeling verlengen
    mijn bank vraagt weer om mijn toestemming
    de bank vraagt opnieuw om akkoord, hoe geef ik dat
    opnieuw toestemming geven aan de bank
    ik krijg bericht dat ik de bank opnieuw moet machtigen
    de koppeling met de bank moet vernieuwd worden
    mijn bank vraagt of ik nog toestem in het ophalen van afschriften
    PSD2-toestemming vernieuwen bij KBC voor de dagafschriften
    de toestemming aan Rabobank vervalt over 7 dagen zegt een mail, wat moet ik doen
    wie moet de bankkoppeling tekenen als de zaakvoerder ziek is
    BNP Paribas Fortis vraagt om de paar maanden opnieuw goedkeuring met itsme
    Belfius: mandaat voor CODA intrekken
    in moneybird is de bankkoppeling met bunq verlopen
    bank feed in Xero opnieuw goedkeuren bij ING
    quickbooks haalt geen banktransacties meer op, de bank wil een nieuwe machtiging
    toestemming bij ABN AMRO intrekken voor het ophalen van afschriften
    hoe zeg ik de bankkoppeling op voor een rekening die we opheffen
    tweede rekening toevoegen aan de bankmachtiging
    scanner van de Rabo geeft een foutcode bij het bevestigen van de bankkoppeling
    mijn huishoudboekje-app mag niet meer meekijken op mijn ING rekening
    welke partijen mogen via open banking mijn rekening inzien
    180 dagen voorbij, bank opnieuw machtigen
    volmacht voor de zakelijke rekening beëindigen van een oud-bestuurder
    doorlopende machtiging van een verzekeraar stopzetten bij de bank
    de bank heeft de toestemming geweigerd omdat ik geen beheerder van de rekening ben
    bankafschriften stoppen op de 14de sinds de bank de goedkeuring heeft laten vervallen
    Ponto: akkoord van de bank verlengen
    bankkoppeling met rabobank verlopen, psd2 toestemming vernieuwen
    ing afschriften komen niet meer binnen in de bank module
    snelstart koppeling met de bank instellen
    betalingsbestand sepa wordt niet geaccepteerd door de bank
    xero bank feed staat stil
    Mijn bankkoppeling met de ING is verlopen, hoe vernieuw ik de toestemming bij de bank?
    PSD2 toestemming 180 dagen
    De Rabobank haalt sinds dinsdag geen mutaties meer op
    Waarom moet ik elk half jaar opnieuw toestemming geven aan mijn bank voor de bankfeed?
    afschriften dubbel ingelezen na herstel van de bankkoppeling
    Hoe koppel ik een bunq-rekening aan de boekhouding?
    De bank vraagt wie er tekenbevoegd is voordat we de koppeling mogen activeren
    ABN AMRO: machtiging voor automatische bankafschriften intrekken bij de bank zelf
    Saldo van de bank klopt niet met het laatste afschrift
    Kan ik een MT940-bestand inlezen als de bankkoppeling nog niet actief is?
    creditcard van ICS koppelen voor automatische transacties
    Er ontbreekt één afschrift, nummer 47, daarna gaat de nummering gewoon verder.
    Onze spaarrekening staat niet tussen de rekeningen die we bij de bank konden aanvinken
    Hoe lang duurt het voordat de eerste bankmutaties binnen zijn nadat ik bij de bank getekend heb?
    Kun je een bankrekening loskoppelen zonder het dagboek te verwijderen
    de bank heeft ons contract voor de bankservice afgewezen, reden onbekend
    CAMT.053 importeren mislukt: rekeningnummer onbekend
    Ik heb een nieuwe bankpas en daarmee een nieuwe scanner; moet de bankverbinding opnieuw?
    Toestemming bij Knab verloopt morgen, zegt de mail, maar de link in die mail doet niks
    Bankregels maken zodat tankbeurten vanzelf op autokosten komen
    betaalbestand SEPA wordt geweigerd door de bank vanwege het batchnummer
    Is het veilig om derden via PSD2 toegang te geven tot mijn rekening?
    Hoe stop ik de toegang die een huishoudboekje-app tot mijn ING-rekening heeft?
    De zakelijke rekening is overgestapt van Triodos naar ASN, hoe loopt dat in het bankboek?
    Wie bij ons mag de bankautorisatie ondertekenen als er twee bestuurders gezamenlijk bevoegd zijn?
    Revolut business koppelt niet, er staat ‘consent rejected by ASPSP’
    incassomachtiging van een klant registreren
    Ik wil de koppeling met de bank voor de ene rekening stopzetten en voor de andere houden
    Bankafschriften komen een dag later binnen dan vroeger, is daar wat aan te doen?
    Na verlengen van de PSD2-consent zijn de transacties van 3 tot 9 mei niet nageleverd.
    Deutsche Bank ontbreekt in de keuzelijst met banken
    Ponto-toestemming vernieuwen voor onze KBC-rekening
    kasboek en bankboek verwisseld, kan ik de regels verplaatsen
    Hoe trek ik een doorlopende incasso in bij de SNS?
    Moet ik voor elke bv apart toestemming geven aan de bank of kan dat in een keer
    De bank zegt dat de TPP geblokkeerd is
    Valutarekening in dollars: welke koers pakt de bankimport?
    Waarom blijft een afschrift op status ‘te verwerken’ staan, alle regels zijn toch afgeletterd?
    Rabo Direct Connect aanvragen, welke formulieren stuur ik op?
    Ik krijg geen pushbericht van de bank-app om de koppeling te bevestigen
    Kan de bankfeed ook mutaties van vorig jaar ophalen, of alleen vanaf de dag van koppelen?
    Beste, bij het tekenen in internetbankieren verscheen ‘sessie ongeldig’ en nu staat de bankkoppeling op wachten. Moeten we een nieuwe aanvraag doen of komt dit vanzelf goed?
