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
    Hoe maak ik een dagstaat van de kassa zelf aan in Exact als de bonrol kwijt is
    Onze pinautomaat geeft storing E12, wie bel ik?
    Wat kost Exact Online voor een bakkerij met twee winkels
    Hoe boek ik fooien die via de pin binnenkomen
    Moet er 9 of 21 procent btw op een biertje bij de lunch
    Kan ik een medewerker alleen leesrechten geven in Exact
    hoe zeg ik mijn lightspeed abonnement op
    De bonprinter print geen kassabonnen meer
    Hoe zet ik een nieuwe gebruiker aan in Exact voor de receptioniste
    Hoe koppel ik de Rabobank aan Exact
    In Dyflexis kan ik geen verlof invoeren voor de afwassers
    Hoe verwerk ik cadeaubonnen in de boekhouding
    Waarom keert Mollie pas donderdag uit
    kan ik een factuur crediteren die al verstuurd is
    Zenchef laat dubbele reserveringen toe
    toeristenbelasting hotel boeken welk grootboek
    Hoe importeer ik mijn openingsbalans
    De kapstoel is stuk, hoe schrijf ik die af
    Hoe stel ik in Exact in dat mijn vader alleen mag kijken
    Waarom kan ik een boeking van vorig jaar niet meer wijzigen
    Hoe zet ik de btw-codes goed voor take away
    Lightspeed laat mijn terras niet als aparte verkoopzone zien
    Kan ik in Mews een kamer blokkeren
    Moet ik de uren van oproepkrachten vier weken van tevoren plannen
    hoe verander ik mijn e-mailadres in exact
    Mijn bankafschriften komen niet meer binnen in Exact, ING
    Moet een garage de RDW-kosten met btw doorberekenen
    Hoe importeer ik artikelen uit een Excel-lijst in Exact
    De scanner aan de kassa piept maar leest niks
    Hoe vraag ik uitstel aan voor de aangifte
    Kunnen klanten bij mij betalen met Bitcoin
    Hoe maak ik een aparte kostenplaats voor het terras
    Ik krijg geen facturen meer gemaild vanuit Exact
    Is Shiftbase beter dan Dyflexis
    Onze jaarrekening moet gedeponeerd worden, wie doet dat
    loonstrook van mijn oproepkracht klopt niet
    Hoe draai ik een saldibalans uit
    Wat doe ik met kasverschillen aan het eind van de dag
    De boekhouder rekent me te veel, mag dat
    Hoe zeg ik mijn Xero op
    Factuurnummering begint opnieuw, hoe pas ik dat aan in Exact
    Kun je een Mollie betaallink maken voor een aanbetaling van een tafel
    Hoe voeg ik een medewerker toe in Moneybird met alleen urenrecht
    Exact is traag vandaag, is er storing
    Welke printer past bij een Untill kassa
    Kan ik de voorraad van twee winkels samenvoegen
    Hoe boek ik een geschonken taart aan de buurtvereniging
    Wie mag er in Exact facturen goedkeuren en waar stel ik dat in
    Mijn ex-medewerker kan nog inloggen in Shiftbase zelf, hoe zet ik dat uit
    Hoe maak ik een offerte in Exact voor een bruiloft
    De klok op de kassa loopt een uur achter
    Moet ik de btw over cadeaubonnen direct afdragen
    Hoe zet ik een betaaltermijn van 14 dagen standaard
    hoe exporteer ik mijn klantenlijst uit Treatwell
    We willen een abonnement erbij voor een tweede administratie, prijs?
    Hoe krijg ik mijn logo op de kassabon
    Waar zie ik openstaande facturen van leveranciers
    Kan Exact een waarschuwing geven als de voorraad bloem laag is
    Mijn machtiging bij de bank voor automatische incasso is verlopen
    Hoe machtig ik mijn boekhouder bij de Belastingdienst
    De wifi in de zaak valt steeds weg
    Ik wil de taal van Exact op Engels zetten
    Wat moet er op een factuur staan voor een garage
    hoe boek ik huur van het pand vooruit
    Krijg ik korting als ik jaarlijks betaal bij Exact
    Hoe zet ik een prijslijst met staffels in Exact
    De afwasser staat twee keer in het rooster
    Hoe wijzig ik het rekeningnummer op facturen
    Welke grootboekrekening is voor bloemen op tafel
    Contract met mijn accountant opzeggen, opzegtermijn?
    Hoe laat ik de receptioniste alleen verkoopfacturen zien en geen lonen in Exact
    Treatwell houdt te veel commissie in
    Kan ik een boekjaar heropenen
    Onze website staat niet meer in Google
    Hoe boek ik een auto in die ik inruil
    Hoe stel ik herinneringen voor afspraken in bij Salonized
    Waarom is mijn kassa-omzet anders dan de pinomzet
    Twee-staps-verificatie werkt niet want ik heb een nieuwe telefoon
    Hoe maak ik een inkooporder voor de groothandel
    Kan ik in Exact de rechten van een gebruiker kopiëren naar een andere
    suppletie btw indienen hoe
    Booking.com betaalt via VCC, hoe boek ik dat
    Ik wil mijn bedrijfsnaam wijzigen in Exact
    Welke kassasystemen werken samen met Exact, ik moet er nog een kiezen
    Hoe sluit ik de dag af op Lightspeed
    Kan de boekhouder ook op afstand bij mijn computer meekijken
    Mijn Power BI licentie is verlopen
    Mijn kok wil een voorschot, hoe verwerk ik dat
    Ik wil iemand anders hoofdgebruiker maken in Exact
    Hoe geef ik onze accountant toegang tot onze administratie
    De login van een kassamedewerker in Lightspeed verwijderen
    Mogen gasten hun gegevens bij ons laten wissen
    bankkoppeling Bunq verlengen in Exact
    Hoe herstel ik een verwijderde factuur
    Waarom staat mijn kassaomzet dubbel geboekt, verwijder ik er een
    Kan Wegwijs mijn btw-aangifte doen
    Hoe lang blijft een reservering in Zenchef bewaard
    Ik wil van Moneybird naar Exact overstappen met al mijn facturen
    Wat kost een Mollie-transactie met creditcard
    Xero laat me geen factuur in euro maken
    Iban-naamcontrole bij het betalen van leveranciers
    Hoe voeg ik een tweede vestiging toe in Salonized
    Kassalade telt niet met de omzet
    Hoe stel ik een klant op geblokkeerd in Exact
    Is er cursus Exact voor horecaondernemers
    Ik zie in Exact geen knop om facturen te mailen
    Voorraadwaardering bakkerij, fifo of gemiddeld
    Hoeveel dagen mag ik contant geld in de zaak hebben
    Ik krijg spam op het zakelijke mailadres
    Kan mijn kassa ook in dollars afrekenen
    Hoe stuur ik een herinnering aan een gast die niet betaalde
    Hoe zet ik een vaste journaalpost voor de huur
    Hoe boek ik een creditnota op een vorig boekjaar
    Btw-aangifte verstuurd maar de Belastingdienst heeft niks ontvangen
    Ik wil een nieuwe medewerker inzage geven in alleen de debiteuren, hoe stel ik zijn gebruikersrechten in?
    wat kost een extra administratie bij exact
    Bankafschriften van Rabobank komen niet binnen in Exact sinds de nieuwe PSD2-machtiging
    periode afsluiten 2024
    Hoe zet ik de 2FA van een gebruiker terug, hij heeft een nieuwe telefoon
    klant wil zijn factuurlayout met logo aanpassen
    Loonheffingskorting verkeerd toegepast, hoe corrigeer ik dat in Loket
    waar zie ik het bankrekeningnummer van een leverancier
    Kan ik openstaande posten massaal afletteren
    Exact is traag vandaag, is er een storing
    beginbalans inlezen via csv
    Welke grootboekrekening gebruik ik voor een leaseauto
    Basecone herkent de factuurdatum verkeerd
    Mijn klant krijgt geen aanmaningen per mail verstuurd vanuit Exact
    Onze medewerker ziet de loonstroken van collega's, hoe sluit ik dat af
    vakantiegeld berekenen voor een oproepkracht
    jaarrekening deponeren bij KvK via Caseware lukt niet
    Hoe stuur ik een UBL-factuur vanuit Exact via Peppol
    icp opgaaf klopt niet met rubriek 3b
    Hoe zeg ik mijn Exact abonnement op
    rekeningschema van klant A kopiëren naar klant B
    prijs van Dyflexis per medewerker per maand
    afschrijving activa stopt te vroeg
    contractvoorwaarden exact accountancy pakket
    Twinfield migreren naar Exact, wat kost dat en hoe lang duurt het
    In Power BI is mijn DAX-maatstaf voor brutomarge fout
    printer drukt facturen schuin af
    Excel zegt dat macro's geblokkeerd zijn
    Outlook laat de bijlage van de klant niet openen
    hoe voeg ik een fiscale eenheid toe voor de btw
    intracommunautaire levering boeken met verlegde btw
    een klant moet een betaallink op de factuur krijgen
    incassobestand sepa aanmaken
    Wie keurt de inkoopfacturen goed, workflow instellen
    Mijn gebruiker mag niet boeken in een afgesloten periode
    dagboek verwijderen
    hoe exporteer ik een auditfile XAF
    Verlofsaldo klopt niet in de salarissoftware
    Hoe wijzig ik het btw-nummer van een debiteur
    Onze werknemer krijgt zijn loonstrook niet in de app
    nieuwe cao tabel lonen bakkerij
    Hoe zet je de taal van Exact in het Frans
    een gebruiker deblokkeren na drie verkeerde wachtwoorden
    Kan een klant zelf facturen maken als ik hem alleen leesrechten geef
    Kasverschil van 12 euro wegboeken
    Payhawk-pas geblokkeerd van een chauffeur
    betalingstermijn standaard op 14 dagen
    Moneybird btw aangifte kwartaal insturen
    hoe koppel ik mijn zakelijke ING rekening aan Exact
    Mollie betaalt later uit dan vroeger
    mollie transactiekosten boeken
    Xero factuursjabloon wijzigen
    Shopify rekent verkeerde btw voor Belgische klanten
    mijn uren van vorige week staan niet in het salaris
    Hoe geef ik mijn accountant toegang tot mijn administratie als gebruiker
    backup van de administratie maken
    Welke bewaartermijn geldt voor facturen
    e-herkenning verlopen
    de fiscus wil een digipoort certificaat
    kilometervergoeding belastingvrij
    Hoe geef ik een collega toegang tot een extra administratie zodat zij daar kan boeken?
    gebruiker verwijderen die uit dienst is, had geen koppelingen
    rol van assistent aanpassen zodat hij geen betalingen kan klaarzetten
    ING-bankkoppeling opnieuw machtigen voor mijn afschriften
    Bankkoppeling verlopen na 90 dagen, wie moet tekenen
    Wat betekent de verwerkersovereenkomst van Exact voor ons kantoor
    Is er een app van Exact voor op mijn telefoon?
    Welke scansoftware raden jullie aan voor een klein kantoor
    kan Dyflexis ook met AFAS praten
    Klippa leest de btw niet goed van Duitse bonnen
    In Nmbrs klopt de pensioenpremie niet
    Mijn klant wil van Shopify naar WooCommerce, wie kan dat
    hoe stel ik in Lightspeed het btw-tarief van bloemen in
    dubbele facturen verwijderen die Basecone heeft ingeboekt
    De kassa telt 9 en 21 procent verkeerd op in zijn dagrapport
    Hoe zet ik een grootboekrekening op inactief
    betaalbestand voor salarissen maken
    kan ik een administratie archiveren die ik niet meer nodig heb
    hoe kan ik van accountantsversie naar ondernemersversie
    factuur van Exact zelf klopt niet, te veel gebruikers berekend
    Gebruiker krijgt geen activatiemail
    mijn scherm van Exact blijft in het Engels staan
    Hoe stuur ik vraagposten naar mijn klant
    workflow verzoek goedkeuren als vervanger
    jubileumuitkering belastingvrij of niet
    contract van een werknemer verlengen in Loket
    eigen bijdrage auto van de zaak verwerken
    suppletie btw indienen over vorig jaar
    Waarom staat er een verschil tussen subadministratie debiteuren en grootboek
    Vennootschapsbelasting aangifte uitstel aanvragen voor tachtig cliënten
    KOR aanmelden voor een starter
    koersverschillen dollar boeken
    Mijn laptop start niet meer op
    hoe maak ik van een pdf een excel
    vpn kantoor werkt niet thuis
    gedeelde mailbox aanmaken in outlook voor de administratie
    Onze website geeft een certificaatfout
    mag een administratiekantoor samenstellingsverklaringen afgeven
    tarief voor loonstrook per maand, wat vragen kantoren
    cliëntonderzoek Wwft, welke documenten
    Hoe draai ik een batch memorialen terug
    Inkooporder matcht niet met de pakbon
    verlof aanvragen in de hr-app lukt niet
    hoe zet ik de herinneringsmail van Payhawk uit
    power bi licentie pro of premium
    Visionplanner grafiek toont verkeerde kleuren
    Xero loonbelasting Ierland instellen
    quickbooks factuurnummering wijzigen
    moneybird factuur automatisch herhalen
    mollie klarna activeren
    inlogcode van exact komt niet via sms
    Mag een externe consultant als gebruiker in onze administratie meekijken zonder extra licentie
    salaris van directeur afschermen in het grootboek voor gewone gebruikers
    Intrastat aangifte insturen
    afdelingsrapport per kostenplaats maken
    E-facturen aan de gemeente versturen
    proefbalans afdrukken per maand
    Hoe stel ik tweestapsverificatie verplicht in voor alle gebruikers van exact
    single sign-on met Azure AD voor exact online inrichten
    welke ip-adressen gebruikt exact, voor onze firewall
    hoe maak ik een rol met alleen leesrechten voor een medewerker
    waar download ik de auditfile
    exact online is traag sinds vanmorgen, is er een storing
    verwerkersovereenkomst met exact zelf, waar vind ik die
    bewaartermijn van bijlagen instellen
    hoe zet ik een gebruiker op inactief
    xaf-bestand aanleveren aan de belastingdienst
    waar zie ik welke gebruiker een boeking heeft verwijderd
    logging van gebruikersaanmeldingen exporteren
    hoe herstel ik een per ongeluk verwijderde administratie
    power bi gateway offline
    excel loopt vast bij 500.000 rijen
    welk endpoint gebruik ik voor openstaande posten
    hoe pagineer ik in de odata api met $skiptoken
    voorbeeldcode voor een post naar salesentries
    bankkoppeling ing vernieuwen psd2
    rabobank bankfeed stopt na 90 dagen
    wachtwoordbeleid van exact, minimale lengte
    ik ben uitgelogd en mijn authenticator-app is op mijn oude telefoon
    gebruikersrechten vergelijken tussen twee medewerkers
    btw-aangifte versturen geeft foutcode
    peppol instellen
    hoe importeer ik een csv met relaties
    functiescheiding inkoop en betalen inrichten
    ubl factuur wordt niet herkend
    onze outlook-agenda synchroniseert niet met teams
    dns-record voor mailen vanuit exact spf
    backup maken van alle administraties
    iban controle bij leveranciers
    sla en uptime garantie exact
    mijn scherm in exact is in het Engels, taal wijzigen
    dubbele debiteuren samenvoegen
    consolidatie van valuta in het rapport
    webhook subscriptions aanmaken voor de api, welke topics bestaan er
    hoe geef ik onze accountant een gebruikersaccount
    SharePoint rechten voor de finance-map
    kassasysteem print geen bon
    shopify webshop toont verkeerde btw aan klanten
    datum van periode afsluiten blokkeren
    nmbrs salarisstrook kwijt
    wie heeft die betaalbatch goedgekeurd
    mag ik een pentest uitvoeren op exact online
    staat onze data in de eu
    hoe wijzig ik de hoofdgebruiker van ons abonnement
    sessie verloopt elk uur, kan dat langer
    filter in odata op datum werkt niet
    ssl-certificaat van onze webserver verlopen
    leverancier verhoogt prijs van de scan-app, opzeggen hoe
    afas koppelen aan ons hr pakket
    google workspace derde-partij-apps blokkeren
    azure app registration secret verlopen
    Hoe zet ik meldingen uit van de mobiele Exact-app?
    mobiele app van exact crasht op android
    Kan ik zien wanneer een medewerker voor het laatst is ingelogd?
    ex-werknemer moet uit exact, er hangt verder niets aan hem, alleen de login weg
    hoe ken ik een collega het recht toe om betalingen klaar te zetten
    rechten van een gebruiker beperken tot alleen verkoopfacturen bekijken
    mag ik het wachtwoord van exact met mijn team delen
    phishingmail namens exact ontvangen, waar meld ik die
    wij willen een andere licentievorm, wat zijn de verschillen tussen de pakketten
    hoe importeer ik een rekeningschema in een nieuwe administratie
    nieuwe administratie aanmaken in exact, stappen
    administratie verwijderen of archiveren
    kan ik een administratie kopieren als testomgeving
    wat is de url van de api documentatie
    welk formaat heeft een datum in de rest api
    hoe haal ik een bijlage op via de api
    is er een sandbox van exact voor ontwikkelaars
    wordt basic auth nog ondersteund door de xml-import
    hoe groot mag een bijlage via de api zijn
    xml import geeft fout op btw-code
    Basecone herkent de factuur niet goed
    de scanapp leest het bedrag verkeerd uit
    klippa app loopt vast op de telefoon van mijn collega
    payhawk kaart geblokkeerd
    Dyflexis rooster niet gepubliceerd
    factuurlay-out aanpassen
    rapport balans klopt niet met de grootboekkaart
    mandaten sepa incasso
    valutakoers automatisch bijwerken
    exact synergy of globe, is dat hetzelfde?
    kan exact online op een eigen server draaien
    gegevens van een betrokkene verwijderen op grond van de avg
    inzageverzoek van een klant, hoe exporteer ik zijn gegevens
    bewaarplicht zeven jaar en de boekhouding bij opzegging
    hoe krijg ik een soc2 of isae 3402 rapport van exact
    mail vanuit exact komt in spam
    VPN valt weg als ik thuiswerk
    onze firewall blokkeert exactonline.nl
    certificaatwaarschuwing in de browser
    browserextensie maakt exact traag
    dax formule voor voortschrijdend gemiddelde
    gebruikersnaam in exact veranderen
    e-mailadres van een gebruiker wijzigen
    API gebruik in Twinfield, hoe maak ik daar een client aan
    SnelStart koppelsleutel opvragen
    hoe trek ik een koppeling in bij AFAS
    app machtiging intrekken bij DigiD
    facebook apps en websites verwijderen
    den btw-listing doorsturen
    klantenlisting indienen lukt niet
    itsme aanmelden werkt niet
    codabox koppelen met onze bank
    isabel bestanden inlezen
    wie mag er facturen goedkeuren bij ons, workflow instellen
    Hoe boek ik de collecteopbrengst van zondag?
    Ik ben mijn wachtwoord van Exact kwijt, hoe krijg ik een nieuw
    Wat kost een extra gebruiker bij Exact voor een stichting?
    Hoe maak ik een nieuwe gebruiker aan voor de assistent-penningmeester?
    De bankkoppeling met Rabobank moet vernieuwd worden, waar vind ik dat in Exact?
    Mijn printer drukt de acceptgiro's scheef af
    Moet onze voetbalclub btw betalen over de kantine?
    Hoe sluit ik het boekjaar af
    Waar kan ik in Exact de contributie in één keer factureren?
    Ik wil ons contract met Exact opzeggen
    De authenticator-app op mijn telefoon is weg en nu kom ik Exact niet meer in
    Hoe zet ik een gebruiker op alleen-lezen in Exact?
    Mag een vrijwilliger ook boekingen goedkeuren, en waar stel ik dat in?
    Wie van ons personeel kan de loonstroken zien in Exact?
    Ik krijg geen facturen per mail verstuurd vanuit Exact
    Het rapport van het zorgkantoor moet in PDF, hoe doe ik dat?
    Hoe wis ik een dubbele boeking?
    Onze scanner trekt het papier niet meer door
    Wat is het verschil tussen een vereniging en een stichting voor de belasting?
    Hoe archiveer ik een oude administratie in Exact?
    De incasso van de huur is gestorneerd, hoe verwerk ik dat?
    Hoe importeer ik de begroting uit Excel
    Kan ik van het Engels naar het Nederlands wisselen in mijn scherm van Exact?
    Exact is vandaag zo traag, is er een storing?
    Kan ik een Peppol-factuur ontvangen met Exact?
    Ik wil mijn e-mailadres in Exact wijzigen
    Hoe deactiveer ik een medewerker die uit dienst is?
    Wat doet de penningmeester bij een kascontrole?
    Waar vind ik het saldo van de spaarrekening
    Hoe maak ik een back-up van mijn administratie?
    Onze website toont het rekeningnummer verkeerd
    Welke app kunnen we het beste nemen voor bonnetjes van leraren?
    Kan ik twee verenigingen samenvoegen tot één balans?
    Hoe stuur ik aanmaningen naar huurders?
    Ik wil weten hoeveel Payhawk per maand kost
    De kassa print geen bonnen meer uit
    Mag ik de facturen van 2015 weggooien?
    Hoe geef ik onze nieuwe accountant een login in Exact?
    Welke rol krijgt een stagiair die alleen inkoopfacturen inboekt?
    Waar verander ik het logo op de factuur?
    ons wifi valt steeds uit op kantoor
    Hoe koppel ik een nieuwe bankrekening aan onze parochie?
    In Dyflexis klopt het rooster van de nachtdienst niet
    Hoe krijg ik mijn Shopify-winkel in het Frans?
    Hoe lees ik een MT940 in?
    Hoe log ik uit op alle computers
    Ik kan de btw-aangifte niet versturen
    Heeft Exact een telefoonnummer voor hulp?
    Hoe stel ik budgetbewaking in per school?
    Kan ik terug naar een oudere versie van een gewijzigde boeking?
    Iemand heeft ongevraagd een bankrekeningnummer van een leverancier aangepast, kan ik zien wie?
    Hoe voeg ik een crediteur toe
    Waar zie ik wanneer mijn collega het laatst heeft ingelogd?
    Hoe zet ik een donatieknop op onze website?
    Wie mag er bij de bank betalen goedkeuren, en hoe wijzig ik dat bij ABN?
    Kan Exact een jaarverslag maken voor het CBF?
    Waar in Exact zie ik wie mijn boeking heeft verwijderd?
    Ik wil dat de administratrice geen facturen kan verwijderen
    Hoe krijgt een leerkracht toegang tot het declaratieportaal?
    Onze licentie heeft te weinig gebruikers, kan er een bij?
    Hoe verstuur ik een factuur via Peppol in België
    Het btw-tarief op kaas voor de schoolkantine, 9 of 21?
    Ik krijg spam op het adres van de vereniging
    Hoe verander ik het boekjaar van gebroken naar kalender
    Mijn dagboek sluit niet aan op de bank
    Kan ik facturen automatisch laten inlezen zonder app, per mail naar Exact?
    Hoe haal ik een ex-bewoner uit de debiteuren
    Welke verzekering heeft een vrijwilligersorganisatie nodig?
    Waarom rekent mijn bank kosten voor elke incasso?
    Exact blijft mij uitloggen na een kwartier
    Hoe maak ik een grafiek in Power BI van de giften?
    Kan ik in Excel twee kolommen samenvoegen
    Moet een kerk een ANBI-publicatie doen en waar?
    Hoe wijzig ik de btw-code op een artikel
    Mijn collega kan niet inloggen, haar account is geblokkeerd na drie pogingen
    Hoe herstel ik een verwijderde relatie in Exact?
    Klippa leest mijn bonnetje verkeerd, het bedrag klopt niet
    In Basecone hangt een factuur al drie dagen bij 'te fiatteren'
    Hoe zeg ik Basecone op
    De kassa in de kantine geeft verkeerd wisselgeld aan
    Kan de penningmeester op vakantie zijn taak tijdelijk overdragen in de workflow?
    Hoe maak ik een inlog voor de kascommissie zodat ze alleen kunnen meekijken in de boeken?
    Waar stel ik kostenplaatsen per klas in
    Hoe zet ik de herinneringsmails van Exact uit?
    Mag ik mijn login delen met de andere vrijwilliger?
    Ik wil mijn oude jaarrekeningen downloaden
    Hoe keur ik een inkoopfactuur goed op mijn telefoon
    Wat betekent balanspost 1900 vraagposten
    Hoe stel ik in dat iemand maar in een dagboek mag boeken
    De huurverhoging per 1 juli, hoe voer ik die bij alle huurders door?
    Hoe reserveer ik vakantiegeld voor de huismeester?
    De burgemeester wil een machtiging om facturen te tekenen in Exact, waar geef ik die?
    Mijn collega ziet de salarissen, dat mag niet, hoe haal ik dat recht bij háár weg?
    Hoe maak ik een incassobestand voor de contributie?
    Kan ik Exact ook op een Chromebook gebruiken?
    Moet ik als vrijwilliger een VOG hebben?
    De kolommen in mijn overzicht zijn te smal, hoe maak ik die breder
    Hoe stel ik een tweede fiatteur in
    Mijn scherm is ineens heel groot geworden
    Kan ik een factuur in termijnen laten betalen?
    Waar vind ik onze licentiekosten terug
    De bank levert geen afschriften meer in Exact sinds we van rekening zijn gewisseld
    Wat is een goede cursus Exact voor beginners?
    In de Moneybird-factuur staat een oud adres, waar wijzig ik dat
    Onze stagiair mag geen betalingen klaarzetten, waar haal ik dat recht weg in zijn gebruikersprofiel?
    Hoe zie ik welke gebruikers (mensen) er in ons Exact zitten?
    Kan ik per gebruiker instellen welke menu's zichtbaar zijn?
    Ik kan de app van de bank niet openen op mijn telefoon
    Hoe beëindig ik het abonnement op de bonnenapp, ik wil er niet meer voor betalen
    De leverancier heeft de prijs verdubbeld, mag dat zomaar?
    Wie is bij Exact verantwoordelijk voor de AVG?
    Ik wil een klacht indienen over de helpdesk van Visma
    hoe ontsla ik iemand netjes in Nillo loonpakket
    Kan ik een gebruiker in Exact alleen leesrechten geven op verkoop?
    hoe verander ik het wachtwoord van mijn exact account
    btw verlegd bij onderaanneming hoe boek ik dat
    wat kost een extra gebruiker in Exact Online
    factuurlayout logo aanpassen
    rabobank koppelen met exact, afschriften automatisch inlezen
    Waarom klopt mijn voorraadwaarde niet met de grootboekrekening?
    mijn printer pakt de pakbonnen niet
    jaarafsluiting 2025 hoe open ik een nieuw boekjaar
    Hoe exporteer ik een auditfile XAF voor de belastingdienst?
    scanner herkent btw-nummer op bonnetjes niet goed
    chauffeur kan in de rittenapp niet inloggen op zijn telefoon
    hoe zeg ik mijn abonnement van Exact op
    G-rekening inrichten bij aannemer
    Kunnen jullie me terugbellen over een offerte voor de productiemodule?
    peppol facturen ontvangen in exact instellen
    prijslijst artikelen importeren uit excel
    mag een planner zien wat collega's verdienen in Exact, waar zet ik dat uit
    hoe voeg ik een nieuwe medewerker toe in exact
    intrastat aangifte exact
    waarom zijn mijn uren in Dyflexis afgerond op kwartieren
    landbouwregeling btw toepassen
    Onze dagontvangsten van de boerderijwinkel staan op de verkeerde grootboekrekening
    hoe verwijder ik een dubbele debiteur
    betaalbatch sepa wordt door ING geweigerd
    Hoe leg ik een voorschotnota vast bij een bouwproject?
    kan ik bonnen rechtstreeks naar Exact mailen
    minimumvoorraad instellen per magazijn
    waar wijzig ik het btw nummer van mijn bedrijf
    hoe reken ik meerwerk door op een factuur
    Mijn planner kan in Dyflexis geen diensten meer verslepen
    werkkostenregeling ruimte berekenen
    Hoe maak ik een tweede administratie aan in Exact?
    kan ik een medewerker rechten geven om alleen inkooporders goed te keuren
    factuur is twee keer verstuurd, hoe trek ik hem terug
    Welke scansoftware raden jullie aan voor een installatiebedrijf?
    hoe trek ik een verlofaanvraag in in de urenapp
    exact online traag vandaag storing?
    wat is de opzegtermijn van Basecone
    hoe zet ik een artikel op inactief
    machtiging automatische incasso klant intrekken
    hoe krijg ik mijn kilometervergoeding in het loon
    Hoe verander ik het e-mailadres waarmee ik inlog in Exact?
    is er een cursus exact voor beginners
    verzuimmelding doorgeven aan de arbodienst
    hoe koppel ik mijn webshop met Exact, welke koppeling is de beste
    wat doet een planner in de functie van productieorders
    dubbele boeking verwijderen
    kan Exact meerdere valuta aan
    hoe maak ik een kassa-omzet journaalpost
    rechten per rol instellen voor het magazijn in exact
    onze monteur is zijn telefoon kwijt waar de urenapp op staat
    Kunnen twee mensen met dezelfde licentie tegelijk inloggen?
    loonheffing nabetalen hoe boek ik dat
    WKA verklaring betalingsgedrag aanvragen
    EORI nummer op factuur vermelden
    waar vind ik de algemene voorwaarden van Exact
    restitutie btw op investering trekker
    hoe pas ik de bestelniveaus aan per leverancier
    kan ik mijn abonnement overzetten van mkb naar groothandel pakket
    bankkoppeling ING verlopen na 180 dagen, hoe verleng ik die
    Excel zegt dat de macro's geblokkeerd zijn
    gebruiker kan niet inloggen na verkeerd wachtwoord
    hoe ontneem ik een collega de toegang tot de bankmodule
    Ik wil een medewerker uit Exact verwijderen die geen enkele app heeft, alleen zijn inlog
    welke rechten heeft een standaard verkoopmedewerker in Exact
    rechten op mappen in sharepoint intrekken
    Kan de chauffeur in de TMS-app de prijs niet zien, waar stel ik dat in?
    Microsoft 365 toestemming voor een app in Azure AD verwijderen
    hoe krijg ik Google Agenda los van mijn planbord
    koppeling tussen Shopify en PostNL werkt niet
    inloggen in Basecone lukt niet, wachtwoord vergeten
    hoe wijzig ik de hoofdgebruiker van ons Exact-abonnement na overlijden
    de belastingdienst wil een machtiging voor onze intermediair, hoe geef ik die via Digipoort
    ketenmachtiging eherkenning intrekken
    Hoe trek ik een btw-aangifte in die al verzonden is?
    ik wil een administratie in Exact archiveren
    hoe verwijder ik een hele administratie
    nieuw boekjaar niet zichtbaar in de balans
    waarom staat er een slotje bij deze boeking
    mag mijn boekhouder mijn cijfers aan de bank geven
    verwerkersovereenkomst met Exact opvragen
    hoe beveilig ik mijn exact account beter
    uren dubbel ingevoerd in urenapp, hoe corrigeer ik dat voor de loonrun
    Projectkosten staan op verkeerde kostendrager, hoe boek ik dat om?
    artikel met negatieve voorraad corrigeren
    hoe bereken ik de marge per order in Exact
    serienummers bijhouden in voorraad
    klant wil factuur in het engels
    kan ik een factuur splitsen over twee kostenplaatsen
    De app van onze groothandel crasht op iPhone 12
    planbord toont verkeerde weeknummers
    scanner leest handgeschreven bonnetjes niet
    Bon is te vaag gefotografeerd, hoe maak ik een betere foto
    hoe sla ik een word document op als pdf
    hoe annuleer ik een SEPA-opdracht die al bij de bank ligt
    betaaltermijn standaard op 30 dagen zetten
    wat is een goede urenapp voor hoveniers
    Offerte vragen voor maatwerk koppeling met ons ERP, doen jullie dat?
    verlof van een medewerker goedkeuren in exact hr
    hoe lees ik een ubl factuur in
    leverancier heeft nieuw rekeningnummer waar pas ik dat aan
    kan ik in exact een workflow maken voor factuurgoedkeuring
    auto van de zaak bijtelling boeken
    Wat moet er op een pakbon staan voor export naar Zwitserland?
    onze website is gehackt, wat moet ik melden
    urencriterium zelfstandigenaftrek
    Hoe stel ik in dat de werkvoorbereider geen facturen mag versturen?
    Exact Online wil dat ik elke keer een code van mijn telefoon invoer, kan dat uit
    wie is mijn accountmanager bij Exact
    taal van exact naar engels
    rapport grootboekkaart exporteren naar excel
    hoe voeg ik een kolom toe in het debiteurenoverzicht
    browser onthoudt mijn wachtwoord niet meer
    kostprijs herberekenen na prijswijziging inkoop
    lease trekker activeren of niet
    melkgeld factuur self billing boeken
    retour van klant verwerken in voorraad
    hoe deel ik een scherm met onze boekhouder in Teams
    medewerker ziet salaris van collega in HR module
    Hoe maak ik ongedaan dat ik een afschrift heb verwerkt?
    kan ik de kassa offline gebruiken als internet uitvalt
    koppeling vrachtwagen boordcomputer en tacho uitlezen
    Onze Payhawk-kaart is geblokkeerd, hoe deblokkeer ik hem?
    kosten van api calls bij exact
    is Exact Online ISO gecertificeerd
    werkbon laten tekenen door klant op tablet
    Ik heb per ongeluk een debiteur samengevoegd
    kilometers automatisch uitlezen uit de auto
    aangifte loonheffing gecorrigeerd versturen
    hoe stel ik automatische betaalherinneringen in
    barcodes printen op zebra printer lukt niet
    hoe boek ik een ontvangen borg
    kan de planner van thuis uit inloggen op de server
    Mollie uitbetaling niet ontvangen
    hoe verander ik mijn iban bij Mollie
    Xero prijs per maand
    quickbooks stopt in nederland, wat nu
    hoe importeer ik mijn Moneybird-administratie in Exact
    Xero bank feed hapert
    wij krijgen een factuur van Exact die niet klopt
    hoe reset ik mijn authenticator voor Exact
    mijn naam is verkeerd gespeld in exact, waar pas ik dat aan
    nieuwe laptop, hoe installeer ik Invantive for Excel
    sla ik leveranciersprijzen op in het artikel of in de prijslijst
    hoe stel ik een voorkeursleverancier in
    Waar kan ik de contactgegevens van een klant verwijderen vanwege AVG?
    Mag ik als zzp'er mijn thuiswerkplek aftrekken?
    bouwplaatsregistratie verplicht in belgië
    loonfiche printen voor een uitzendkracht
    het rooster voor de kerstdagen in dyflexis publiceren
    gebruiker ziet te veel in dyflexis, rol aanpassen
    hoe voorkom ik dat twee planners dezelfde rit toewijzen
    rekenfout in de calculatie van Bouw7
    hoe geef ik een klant toegang tot mijn offerteportaal
    accountantsverklaring aanvragen
    waar stuur ik mijn jaarrekening in bij de KvK
    voorraadtelling verwerken exact
    kan ik een e-mailhandtekening toevoegen aan de factuurmail
    de mail met facturen komt in spam bij klanten
    waarom is mijn rapport winst en verlies leeg voor kostenplaats 40
    vrachtbrief CMR digitaal opslaan
    nieuwe collega kan in Exact geen facturen goedkeuren
    hoe zet ik een project op afgesloten
    bankrekening toevoegen in exact
    mijn Exact-licentie uitbreiden met de projectmodule
    periode blokkeren zodat niemand meer kan boeken in september
    wachtwoordbeleid voor alle gebruikers instellen
    bestelling bij leverancier annuleren
    hoe laat ik een app maken voor mijn klanten
    de planner wil zijn rechten in Exact uitbreiden met budgetten, waar doe ik dat
    mag iemand van de productie in exact voorraad muteren, hoe geef ik dat recht
    autorisatie van betalingen met twee personen instellen
    mijn tablet toont Exact te klein
    app van Exact op mijn telefoon verwijderen
    factuurscanner: hoe stel ik standaard grootboekrekening per leverancier in
    verzendlabel koppelen met DHL
    Kan ik een gebruiker tijdelijk deactiveren tijdens verlof zonder licentiekosten?
    hoe zie ik wie een boeking heeft gewijzigd
    mijn collega verwijderde facturen, is er een logboek van gebruikers
    ik krijg spam van een softwareleverancier, hoe meld ik me af
    hoe gebruik ik Exact offline op de bouwplaats
    werkt exact in Safari
    hoeveel administraties mag ik hebben in mijn pakket
    licentie Exact van maand naar jaar
    dga salaris vaststellen
    wie is aansprakelijk bij een datalek van mijn softwareleverancier
    mijn boekhouder rekent te veel uren, mag dat
    vergunning zwaar transport aanvragen
    urenregistratie ZZP wet DBA
    inkoopfactuur in dollars boeken
    Hoe koppel ik mijn scanner aan wifi?
    cookies wissen in chrome
    openstaande post staat dubbel
    Mijn boekhouder heeft de btw te laat ingediend, wie betaalt de boete?
    Hoe regel ik dat een uitzendkracht alleen uren mag invullen en niks anders in Exact?
    de koppeling tussen onze telefooncentrale en het CRM doet het niet
    wachtwoord van de urenapp resetten voor een monteur
    hoe zeg ik een lidmaatschap op van de brancheorganisatie
    De aannemer wil een termijnfactuur, hoe maak ik die
    welke bewaartermijn geldt voor chauffeursuren
    ons e-mailadres voor inkoopfacturen wijzigen in de scanner
    wij willen de scanner leren dat diesel op 4310 hoort
    crediteur blokkeren voor betaling
    mijn tractor-gps exporteert geen csv
    Hoe voeg ik in Exact een nieuwe gebruiker toe voor onze magazijnmedewerker?
    Welk btw-percentage gebruik ik voor verkoop aan Duitse consumenten via de webshop?
    de bankkoppeling met de rabobank haalt geen afschriften op
    wat kost exact online per maand met voorraadmodule
    hoe boek ik een retour van een klant die met klarna betaalde
    Ik wil de lay-out van onze verkoopfacturen aanpassen met een nieuw logo
    Shopify rekent ineens verzendkosten dubbel bij het afrekenen
    verschil tussen omzet in shopify en in exact van 12 euro, hoe vind ik dat
    OSS-aangifte doen vanuit exact, waar zit dat
    hoe zet ik tweestapsverificatie aan op mijn Exact-account
    onze domeinnaam is verlopen, hoe verleng ik die
    Kan ik een betalingsherinnering automatisch laten sturen na 14 dagen
    mijn plugin in WordPress geeft een witte pagina na de update
    hoe exporteer ik alle debiteuren naar excel
    grootboekrekening aanmaken voor marketplace-kosten
    hoe sluit ik boekjaar 2025 af in exact
    mijn collega mag geen salarissen zien in exact, hoe stel ik zijn rol in
    welke connector raden jullie aan tussen shopware en exact
    kan exact met meerdere magazijnen werken
    voorraadwaardering fifo of gemiddelde, wat is slim voor een kledingshop
    Stripe houdt mijn uitbetaling vast, waarom
    hoe vraag ik een creditcardterminal aan bij mollie
    ideal verdwijnt en wordt wero, moet ik iets in mijn shop aanpassen
    waar vind ik de factuur van exact zelf
    contract met exact opzeggen, wat is de opzegtermijn
    extra administratie bijkopen, wat kost dat en waar bestel ik
    koerswisselingen: usd-verkopen van amazon boeken
    hoe geef ik mijn stagiair leesrechten op de debiteuren
    incassobestand sepa maken
    Hoe koppel ik mijn betaalrekening van ing aan Exact
    google analytics telt bestellingen dubbel
    productfeed wordt afgekeurd door google merchant center
    hoe verander ik het e-mailadres waarmee ik op exact inlog
    Zijn kosten voor facebook-advertenties verlegde btw?
    hoeveel gebruikers mag ik hebben in ons pakket
    de pdf van een factuur opent niet in exact
    artikelprijzen massaal wijzigen via import csv
    hoe maak ik een back-up van mijn administratie
    bol.com heeft mijn verkoopaccount geblokkeerd
    Kan mijn accountant ook zonder licentie meekijken, wat moet ik hem geven als gebruiker?
    ubl-factuur mailen naar exact komt niet aan
    peppol aanzetten in belgië vanaf 2026
    printer drukt de pakbon scheef af
    intrastat opgave hoe doe ik dat
    hoe boek ik cadeaubonnen van de webshop
    waarom is mijn balans niet in evenwicht na import
    btw-aangifte verstuurd met fout, suppletie?
    openstaande posten afletteren met mollie-uitbetaling
    zijn er cursussen exact online voor webwinkels
    mijn exact is traag vandaag, is er een storing
    taal van exact op engels zetten
    het dashboard in exact anders indelen
    waar zie ik wie een boeking heeft verwijderd
    automatische boekingsregels voor paypal-kosten instellen
    kan ik in exact een abonnementfactuur maken die elke maand gaat
    hoe zet ik mijn woocommerce over naar shopify met behoud van klanten
    welke kortingscode-app is goed
    adres van onze vestiging wijzigen op de factuur
    chargebacks van adyen, welke grootboekrekening
    mijn klant heeft twee keer betaald
    hoe importeer ik openingsbalans uit snelstart
    ik kan geen periode heropenen in exact
    jaarrekening deponeren kvk vanuit exact
    loonstrook van december ontbreekt
    kassalade klopt niet met z-bon
    is er een Exact app voor iphone
    inkoopfacturen goedkeuren met twee personen, hoe richt ik die workflow in
    wie is eigenaar van onze exact-licentie juridisch als de bv wordt verkocht
    kilometerregistratie bijhouden
    welke ai-tool schrijft goede productteksten
    hoe haal ik een betaalde factuur uit het aanmaningsproces
    valt een dropshipper onder de marge-regeling
    SSL certificaat van de webshop verlopen
    rechten van een medewerker intrekken in exact, hij mag geen facturen meer maken
    gebruiker verwijderen die uit dienst is (hij had geen koppelingen)
    rol 'verkoper' aanpassen zodat hij kortingen mag geven
    shopify staff account toegang beperken
    bankmachtiging vernieuwen elke 90 dagen, bij mijn bank zelf
    sms-code om in te loggen komt niet binnen
    mijn browser onthoudt exact-wachtwoord niet
    waarom staan er geen artikelen op mijn factuur
    is exact iso 27001 gecertificeerd
    orderbevestiging van de webshop belandt bij klanten in de spam
    ik wil een klant een kredietlimiet geven
    offerte omzetten in order
    apple pay werkt niet op mijn afrekenpagina
    waar zet ik in shopify de btw per land aan
    onze kassabon toont het verkeerde adres
    ik wil in exact een kostenplaats per webshop
    hoe voeg ik een tweede bankrekening toe
    hoe stel ik een standaard betaalconditie in per debiteur
    hoe stuur ik facturen via peppol naar de gemeente
    zoekfunctie in exact vindt mijn klant niet
    welke rapporten heeft exact voor marge per artikel
    crediteuren betalen in een batch
    mijn verkoper op marktplaats is opgelicht, wat te doen
    hoe maak ik een korting op een factuurregel
    Adyen vraagt om een nieuwe kyc, hoe lever ik die aan
    de bank weigert mijn incassobatch
    hoe krijg ik het EORI-nummer op de factuur
    twee dubbele klanten samenvoegen in exact
    voorraadcorrectie boeken na telling
    kan ik in Exact een aparte dagboek maken voor bol-verkopen
    onze webshop is gehackt, wat moet ik melden bij de AP
    pakketpost kwijt, wie betaalt
    hoe zet ik een vakantiesluiting op mijn webshop
    hoe regel ik dat twee mensen tegelijk in exact kunnen werken
    factuurnummering opnieuw laten beginnen in januari
    exact geeft foutmelding dat het btw-nummer van de klant ongeldig is
    ons marketingbureau wil een hoger advertentiebudget, hoe boek ik dat
    hoe maak ik een creditnota voor een halve bestelling
    btw aangifte indienen exact
    wachtwoord exact vergeten
    factuur layout aanpassen
    bankkoppeling ing exact
    prijs exact online per maand
    nieuwe medewerker gebruiker aanmaken
    gebruiker alleen lezen rechten geven
    kolommen debiteurenlijst
    jaarafsluiting exact hoe
    nieuwe administratie aanmaken exact
    moneybird factuur dubbel
    mollie uitbetaling duurt lang
    quickbooks prijs
    xero prijs per organisatie
    shopify voorraad klopt niet
    excel macro geblokkeerd
    afschrijving bus
    creditnota maken
    aanmaningen automatisch sturen
    iban wijzigen leverancier
    twee factor instellen nieuwe telefoon
    basecone factuur wordt fout herkend
    visma loonstrook
    dyflexis rooster kopieren
    kostenplaats toevoegen
    taal exact naar engels
    bijlage te groot exact
    telefoonnr exact support
    intercompany boeken
    peppol aansluiten
    sepa batch fout
    wie heeft boeking verwijderd
    verwerkersovereenkomst exact waar
    rechten magazijnmedewerker beperken voorraad
    collega mag geen memoriaal meer boeken, waar stel ik dat in
    nieuwe gebruiker krijgt geen uitnodigingsmail
    hoofdgebruiker wijzigen formulier
    rol aanmaken voor inkoper
    goedkeuringsflow inkoopfacturen instellen
    wie mag betaalbatch versturen
    rechten op bankboek afschermen
    wachtwoordbeleid exact aanpassen
    sso azure ad met exact
    extra licentie kopen voor collega
    exact pakket upgraden
    module projecten kosten
    opzegtermijn exact
    factuur van exact zelf klopt niet
    basecone abonnement opzeggen
    dyflexis medewerker toevoegen
    dyflexis uren goedkeuren
    klippa leest bedrag fout uit
    declaree kilometertarief
    shopify btw verkeerd ingesteld
    woocommerce update mislukt
    lightspeed kassa opstarten
    pinapparaat storing
    power bi measure voor marge
    excel vlookup geeft #n/b
    invantive cloud prijs
    invantive licentie verlopen
    grootboekschema importeren
    balans klopt niet
    btw code verlegd eu
    icp opgaaf
    suppletie btw
    kor aanvragen
    winst en verlies per kostenplaats
    vaste activa importeren
    koersverschillen boeken
    dubbele factuur verwijderen
    boeking terugdraaien
    factuur per mail komt niet aan bij klant
    herhaalfactuur instellen
    betaaltermijn klant wijzigen
    ubl factuur mailen naar exact
    bankafschrift ontbreekt 3 maart
    abn koppeling bank opnieuw machtigen
    bunq bankfeed
    mt940 inlezen
    paypal boeken
    incasso mandaat
    mollie nieuw bankrekeningnummer
    mollie betaalmethode klarna aanzetten
    moneybird btw aangifte
    moneybird offerte sturen
    quickbooks naar exact overstappen
    xero btw codes
    overstappen van twinfield naar exact
    data exporteren naar auditfile xaf
    archief 7 jaar bewaren
    administratie verwijderen exact
    administratie kopieren
    demo administratie
    kvk nummer aanpassen
    adres bedrijf wijzigen
    uurtarief medewerker
    verlof aanvragen in exact hr
    loonjournaalpost
    loonheffing te laat
    pensioenpremie boeken
    voorraadtelling
    magazijnlocaties
    inkooporder printen
    productiestuklijst
    crm opportunity stage
    mailchimp lijst importeren
    outlook agenda sync
    vpn doet het niet
    laptop update blijft hangen
    chrome cache wissen
    exact traag vandaag
    storing exact
    onderhoud exact weekend
    exact app op ipad
    cursus exact gevorderd
    tarief accountant normaal?
    accountant vinden in utrecht
    opdrachtbevestiging accountant
    jaarrekening deponeren kvk
    accountant wil inzage in facturen mailen of niet
    boekhouder rekent te veel
    dga salaris hoogte
    bv oprichten of eenmanszaak
    holding structuur belasting
    fiscale eenheid aanvragen
    webhook exact maken
    odata filter syntax exact api
    xml topic exact
    csv import fout kolom
    velden tonen in lijst exact
    dashboard exact cockpit aanpassen
    standaard administratie bij inloggen wijzigen
    taal factuur per klant
    mailserver smtp exact instellen
    bijlagen massaal downloaden
    ocr herkent btw niet
    dubbele debiteur
    kredietlimiet klant
    rente berekenen openstaande posten
    openstaande posten printen
    De btw op onze hotelkamers wordt door de kassa verkeerd doorgestuurd, 21 in plaats van 9
    Mijn pinautomaat is gestopt en de klanten staan in de rij
    Lightspeed crasht steeds op de iPad aan de bar
    Onze bankkoppeling met Rabobank haalt geen afschriften meer op in Exact
    Welke kassa werkt het beste samen met Exact Online voor een klein restaurant?
    De wifi in de praktijk valt telkens uit
    Vecozo keurt mijn declaraties af, code 0171
    De fooi wordt dubbel geboekt vanuit de kassa
    Animana is vandaag zo traag dat we geen afspraken kunnen maken
    Waar zie ik wat wij Exact per maand betalen
    Hoe geef ik de nieuwe receptioniste rechten in Exact zodat ze facturen kan maken?
    Een gebruiker mag maar één administratie zien, waar stel ik dat in voor een persoon?
    Wat kost een extra administratie bij Exact?
    Contract met de kassaleverancier opzeggen, welke opzegtermijn?
    Moet ik mijn klanten melden dat er een datalek was bij de reserveringssite
    Kan ik de jaarrekening van de stichting en de bv consolideren in Exact?
    Mijn abonnement bij Treatwell opzeggen
    De reserveringsapp toont dubbele boekingen
    Excel loopt vast als ik het werkblad van de omzet open
    Onze website geeft een 403 als gasten een tafel willen boeken
    Ik krijg Forbidden op de site van de belastingdienst
    iDEAL-betalingen van tickets mislukken met een foutcode
    Te veel e-mails van Treatwell in mijn inbox, hoe afmelden
    Power BI licentie kwijt
    Hoe maak ik een mooie omzetgrafiek per restaurant in Power BI?
    Uitbetalingen van Mollie kloppen niet met de boeking
    Mollie heeft mijn account bevroren
    Hoe stel ik btw in bij Moneybird
    Moneybird of Exact, wat is beter voor een yogastudio?
    Hoe stap ik over van QuickBooks naar Exact met behoud van historie
    Wat mag een boekhouder vragen voor een eenmanszaak in de horeca
    Hoe exporteer ik mijn auditfile voor de nieuwe boekhouder
    De kassa stuurt wel omzet maar op de verkeerde grootboekrekening
    Eén factuur van dinsdag is niet meegekomen, de rest van de dag wel
    Onze planner rekent de overuren verkeerd uit
    Het reserveringspakket toont een oude prijs voor de suite
    Ik kan niet inloggen op Lightspeed
    De authenticator app op mijn telefoon is kwijt en nu kom ik Exact niet in
    Kassabonnen komen dubbel binnen
    De contributiefacturen hebben het verkeerde btw-tarief
    Synchroniseert traag, duurt wel twee uur maar komt wel aan
    Bon niet leesbaar in de scan-app
    De scan-app herkent de leverancier Hanos niet
    Waarom boekt de salonsoftware cadeaubonnen als omzet?
    Exact ligt eruit, is er een storing?
    Storing bij iDEAL vanavond?
    Is er een kassa die fooien apart kan houden
    De klantnamen komen met rare tekens door vanuit de ticketsite
    De tandtechniekfacturen staan op de verkeerde kostenplaats
    Kan ik Mews en Exact aan elkaar knopen of bestaat daar niks voor?
    Hoeveel rekent de leverancier voor een koppeling met Exact
    Wie levert er een goede link tussen Animana en Exact?
    Onze verbinding met de bank moet elke 180 dagen verlengd worden, hoe doe ik dat
    ING wil dat ik de toestemming voor de bankkoppeling verleng
    Ponto consent verlopen
    Mijn collega moet facturen kunnen goedkeuren in Exact
    Hoe geef ik mijn accountant leesrechten in onze administratie
    Rechten van een rol aanpassen zodat stagiair geen bankboek ziet
    Gebruiker verwijderen uit Exact Online
    Welke gebruikers hebben wij in Exact en wat mogen ze?
    Er staan twee gebruikers met dezelfde naam in de lijst
    Salarissen afschermen voor de bedrijfsleider in Exact
    Hoeveel gebruikers zitten er in ons abonnement
    Exact abonnement upgraden naar Plus
    factuur van Exact klopt niet
    Suppletie btw 4e kwartaal
    Toeristenbelasting boeken, welke rekening
    Alcohol 21 procent, eten 9, hoe zet ik dat in de artikelen
    Btw op sportlessen voor jongeren
    Zijn fysiotherapiebehandelingen btw-vrijgesteld
    Hoe boek ik een waardebon die iemand pas volgend jaar inlevert?
    Kasverschil boeken
    Voorraad drank inventariseren in Exact
    Afschrijving echoapparaat dierenkliniek
    Vakantiegeld van oproepkrachten berekenen
    Mag ik een sectie van een gast zijn gegevens bewaren volgens AVG?
    Patiënt wil inzage in zijn dossier, termijn?
    Een klant betaalt niet, hoe stuur ik een aanmaning vanuit Exact
    Aanmaningen worden met het oude logo verstuurd
    De lay-out van onze factuur is verspringend
    Ik krijg de btw-aangifte niet verzonden
    Kan ik een verwijderde boeking terughalen?
    Dagboek kas op nul krijgen
    Hoe importeer ik de beginbalans van het café
    Kopie van een administratie maken als test
    Administratie archiveren van opgeheven bv
    Naam van een administratie wijzigen
    Onze printer in de keuken drukt geen bonnen af
    De iPad van de bar laadt niet op
    Laptop van de receptie is traag
    Virusmelding bij openen van een bijlage
    Ik vertrouw een mailtje niet dat van Exact lijkt te komen
    Teams doet het niet op mijn telefoon
    Excel macro geeft fout 1004
    De website van de sportclub is offline
    Facebook-account van de salon is gehackt
    Instagram koppelen aan Treatwell
    Google reserveren knop werkt niet
    Booking.com commissie hoe boeken
    Airbnb kalender loopt niet gelijk met die van ons hotelsysteem
    De QR-codes van de kaartjes worden niet gescand aan de deur
    Een bezoeker wil zijn geld terug voor het concert
    De leden krijgen geen incassomail
    SEPA incassobestand geweigerd door de bank
    Incassant id vinden
    Een lid is dubbel geïncasseerd
    wie is verantwoordelijk voor btw bij doorverkoop van tickets
    de app toont verkeerde afspraken bij de osteopaat
    onze online agenda loopt een uur achter sinds de winterklok
    het scherm van de weegschaal doet niks
    welke urenregistratie past bij een hondentrimsalon
    Goedkoopste kassa voor een foodtruck
    Is Exact geschikt voor een eenmanszaak nagelstudio?
    Overstappen van Exact naar Moneybird
    Contract met Virtuagym opzeggen, termijn
    Demo aanvragen van Rentman
    Kan ik korting krijgen als ik twee kassa's neem
    Waarom is onze Lightspeed-factuur hoger dan vorige maand
    Mijn boekingssite accepteert geen American Express
    De koppeling werkt maar de afschrijvingen kloppen niet
    Alles komt door uit de kassa, alleen zonder btw-code
    Na de update van de salonsoftware missen de fooien in de boeking
    Klantnummers worden door de planner telkens opnieuw aangemaakt
    De app slaat debiteuren dubbel op in Exact
    Dagafsluiting komt een dag te laat in de boeken maar wel compleet
    De reserveringsapp vergeet no-shows
    Kan de leverancier de historie van 2023 nog eens inlezen?
    Hoe zorg ik dat creditnota's uit Animana ook meekomen
    De gym-app stuurt bedragen in dollars
    Hoe stel ik in de kassa de dagomzet per kostenplaats in?
    App sluit zichzelf af op Android
    De leverancier van de planner is failliet, wat nu met mijn contract?
    Mijn collega ziet in de kassa andere cijfers dan ik
    Ik mag in Lightspeed geen kortingen geven
    Nieuwe medewerker toevoegen in Salonized
    Wachtwoord van de kassa resetten
    Mijn account bij Eventix is geblokkeerd
    Vecozo-certificaat verlopen
    Digipoort certificaat vernieuwen
    eHerkenning aanvragen
    Peppol factuur ontvangen in Exact
    Factuur via UBL inlezen
    Hoe mail ik facturen vanuit Exact via mijn eigen mailserver
    Gmail weigert onze nieuwsbrief
    Wie mag er in Exact betalingen klaarzetten?
    Een medewerker ziet in Exact te veel, hoe beperk ik hem
    De stagiair moet bij twee administraties kunnen in plaats van vijf
    Exact vraagt elke keer om een code per sms
    Mijn login is geblokkeerd na drie keer verkeerd wachtwoord
    Ik krijg geen mail om mijn wachtwoord te herstellen
    De hoofdgebruiker is overleden, hoe krijgen we toegang tot Exact?
    Menu in Exact aanpassen
    Dashboard in Exact zelf inrichten
    Kan ik bijlagen in bulk downloaden uit Exact
    Contante betaling boven 3000 euro, mag dat nog
    Moet ik een vergunning hebben voor een terras
    Personeelsmaaltijden verwerken in de loonadministratie
    Loonstroken van oproepkrachten mailen
    Horeca cao uurloon 2026
    Zorgverzekeraar betaalt te weinig uit
    Infomedics-uitbetaling aansluiten op debiteuren
    Restitutie aan verzekeraar boeken
    Hoe splits ik een factuur over twee kostenplaatsen
    verkoopfactuur staat op de verkeerde debiteur
    Ik wil een klant blokkeren in Exact
    Power BI grafiek toont euro's als dollars
    Onze bezetting per kamer in een Excel-grafiek zetten
    Hoe bereken ik mijn marge op wijn
    Draaitabel verversen gaat niet, bestand is alleen-lezen
    Gegevens uit Exact exporteren naar Excel zonder app
    Rapport van openstaande posten printen
    Mijn scherm in Exact is ineens heel klein
    Chrome onthoudt mijn Exact-login niet
    Internet Explorer wordt niet meer ondersteund
    Bestaat er een mobiele app van Exact voor onkosten
    Hoe keur ik in Payhawk een onkostennota goed?
    Creditcard van Payhawk geweigerd bij Sligro
    Bonnetje in Payhawk op verkeerd project
    De verbinding tussen pin en kassa valt weg
    De koppeling tussen onze website en Mailchimp werkt niet
    Shopify en PostNL praten niet met elkaar
    Google Agenda synchroniseert niet met de praktijkagenda
    Zapier stuurt geen sms meer
    De webshop met koffiebonen geeft een witte pagina
    Moet er een verwerkersovereenkomst met de ticketpartij komen?
    Hoe vraag ik een offerte voor een koppeling aan?
    Welke planningstool raden jullie aan voor een eventbureau
    De kassa en Exact verschillen 3 cent, afronding?
    Hoe zet ik de kassa uit op feestdagen
    Ik kan de app van de planner niet installeren op mijn iPhone
    De dashboard-app toont de omzet van gisteren pas na de middag
    In de salonapp staan klanten dubbel
    Facturen van Rentman krijgen het verkeerde debiteurnummer mee
    De scan-app leest 19,50 als 1950
    Waarom staat de omzet excl. in de app en incl. in Exact?
    Kan de leverancier van de ledenapp zien wat ik invul?
    Hoe vraag ik de leverancier om support buiten kantooruren
    Is de salonsoftware AVG-proof?
    Een vierde restaurant overnemen, wat betekent dat fiscaal
    Hoe zet ik facturen over van de ene bv naar de andere
    Verkoop van een hotel, hoe boek ik de goodwill
    Rekening-courant tussen holding en café
    Bv opheffen, wat doe ik met de openstaande posten
    Mag mijn vrouw als zzp'er in mijn praktijk factureren
    Kan ik in Exact een administratie van valuta veranderen
    Een collega is uit dienst, moet zijn laptop gewist worden?
    Hoe neem ik de mailbox over van een vertrokken collega
    Nieuwe penningmeester inschrijven bij de KvK
    Machtiging bij de bank overzetten naar de nieuwe penningmeester
    Wie is tekenbevoegd bij onze vereniging
    Sleutels van het clubhuis overdragen
    VPN van het hotel verbindt niet
    De back-up van de praktijkserver is mislukt
    403 bij het openen van onze eigen intranetpagina
    Onze API naar Booking.com geeft een 500
    Token van Shopify verlopen
    Mijn Microsoft 365-toestemming voor Outlook-agenda verloopt steeds
    Welke apps hebben toegang tot mijn Google-account?
    Hoe trek ik de toegang van een app tot Facebook in
    Locatietoegang van de kassa-app op de tablet uitzetten
    Cookies toestaan op de website van de kapsalon
    Toestemming voor foto's van leden vastleggen
    Patiënt trekt zijn toestemming voor het LSP in
    Volmacht aan de boekhouder voor de belastingdienst intrekken
    Hoe ontkoppel ik een tablet van de kassa
    Bluetooth koppelen met bonprinter
    iPad opnieuw verbinden met de keukenprinter
    De planner toont de verkeerde vestiging bij een medewerker
    Twee artikelen hebben in de kassa dezelfde barcode
    De omzet van het terras telt mee bij de bar in de kassa
    Ik wil een proefaccount bij Shiftbase
    Hoe zet ik in Exact een verkoopfactuur op herhaling
    Mijn kassalade springt niet open
    De agenda-app belt patiënten op het verkeerde nummer
    Wat is een redelijke prijs voor een reserveringssysteem
    Hoe geef ik een nieuwe collega inlogrechten voor de crediteurenadministratie?
    De app boekt alle facturen op de verkeerde grootboekrekening
    Payhawk rekent btw verkeerd uit op buitenlandse bonnen
    Wat kost de koppeling met Basecone per maand?
    Onze ABN-bankkoppeling haalt geen afschriften meer binnen in Exact
    Hoe zeg ik het contract met de scanleverancier op, en met welke opzegtermijn?
    De scanner leest het factuurnummer steeds verkeerd uit
    Welk declaratiepakket raad je aan voor 80 medewerkers?
    Hoe maak ik een rekeningschema voor een nieuwe bv aan?
    Waarom is Exact vandaag zo traag
    Er staan drie facturen dubbel in de webshopimport, wie lost dat op
    Hoe sluit ik boekjaar 2025 af in Exact Online?
    Hoe blokkeer ik een medewerker die uit dienst is, hij had geen koppelingen
    Dyflexis toont verkeerde uren van de nachtdienst
    mag een crediteurenmedewerker betaalbestanden goedkeuren? hoe stel ik dat in
    In Power BI telt mijn maat de omzet dubbel door een verkeerde relatie tussen tabellen
    Kan ik een factuurlay-out aanpassen met ons nieuwe logo?
    btw-aangifte verzenden geeft een fout van de Belastingdienst
    Onze Excel-draaitabel ververst de kolombreedtes steeds
    Tweestapsverificatie resetten voor een collega met nieuwe telefoon
    De salarisapp stuurt loonstroken naar het verkeerde mailadres
    Hoe importeer ik crediteuren uit een csv?
    printer doet het niet op de administratie
    Welke app is beter: Klippa of Basecone?
    de app crasht op mijn iPhone zodra ik een bon fotografeer
    Hoe zet ik een intercompanyboeking tussen twee bv's op
    Mag ik het rapport in Power BI delen met mensen buiten de organisatie?
    goedkeuringsworkflow inkoopfacturen instellen voor bedragen boven 5000
    Van wie is de factuur die Exact ons vorige maand stuurde en waarom is die hoger
    Hoe boek ik een creditnota van een leverancier
    de webshop stuurt klanten geen bevestigingsmail
    SEPA-incasso wordt door de bank geweigerd
    Wij willen een nieuwe koppeling laten bouwen, welke partij kan dat?
    Shopify laat een verkeerde voorraad zien sinds de inventarisatie
    Hoe verander ik de taal van Exact naar Engels
    Waarom klopt het saldo op tussenrekening 1990 niet met de urenapp
    Outlook opent de PDF van facturen niet
    Teams-vergadering opnemen lukt niet
    onze VPN valt steeds weg als ik in Exact werk
    kan ik de rol van een gebruiker beperken tot inzien van rapporten
    Hoeveel bonnen per maand zitten er in het Klippa-contract?
    Hoe laat ik voor de accountant een auditfile maken?
    Wie is binnen Exact onze accountmanager
    het afschrijvingspercentage van activa wijzigen
    Hoe koppel ik voor het eerst onze Rabobank aan Exact?
    In de kassa staan artikelen met de verkeerde btw-code
    salarisjournaalpost heeft centenverschil
    Kan Visionplanner ook een kasstroomprognose per week maken?
    Ik kan in Exact niet meer in een gesloten periode boeken
    inkoopfacturen in de app blijven in status 'ter goedkeuring' bij een collega die ziek is
    Ik heb een nieuwe crediteurenmedewerker, welke rol geef je die in Exact?
    In de declaratie-app staat de kilometervergoeding nog op 21 cent
    Basecone herkent de IBAN van een nieuwe leverancier niet
    De app toont het verkeerde logo op de factuur
    Payhawk-pas geblokkeerd na drie keer foute pin
    Hoe stel ik in dat inkoopfacturen boven een bedrag naar de CFO gaan in Zenvoices?
    waarom staat mijn factuur op 'deels betaald' in Exact
    Onze urenapp rekent feestdagen dubbel
    Kan ik in Exact een budget per kostenplaats invoeren?
    Hoe zet ik een intercompany rekening-courant op nul
    hoeveel gebruikers zitten er in ons Exact-abonnement en wat kost een extra
    Vraag van de directie: welk BI-pakket past het best bij een groep van tien bv's?
    De bankimport koppelt betalingen aan de verkeerde debiteur
    Rabobank vraagt een nieuwe signeerder voor de bankkoppeling
    Twee medewerkers kunnen elkaars salaris zien in de HR-app
    MFA-code komt niet binnen op mijn telefoon
    wachtwoord van de scanapp resetten
    Onze Outlook-handtekening valt weg in mailings vanuit Exact
    Hoe corrigeer ik een verkeerd btw-tijdvak
    de rapportagetool rondt bedragen af op duizenden en dat klopt niet met de jaarrekening
    Waar kan ik een creditfactuur matchen met de originele
    hoe vraag ik een offerte aan voor een maatwerkkoppeling
    opzegtermijn exact abonnement
    Visionplanner laat de begroting van vorig jaar zien in de grafiek
    leverancier rekent btw over de licentie, mag dat?
    Er zit een fout in de afletterlijst van debiteuren
    Kan een stagiair alleen-lezen krijgen in Exact?
    de iDEAL-knop in de webshop is verdwenen
    De scan wordt onleesbaar als ik de foto met mijn mobiel maak
    hoe draai ik een kolommenbalans uit
    hoe verwijder ik een dubbele relatie
    Ik kan de vaste activa-module niet vinden in mijn menu
    welk recht heeft iemand nodig om dagboeken te wijzigen?
    Boekingen uit de kassa staan op de datum van gisteren
    Lightspeed-bonprinter print niets
    In Dyflexis kan ik een rooster niet publiceren
    De ziekmeldingen komen niet aan in de HR-software
    Power BI licentie verloopt, hoe verleng ik die
    Hoe maak ik een macro in Excel die kolommen samenvoegt
    verkeerde valuta op inkooporder, hoe pas je dat aan
    Waarom zie ik 'periode geblokkeerd' bij het boeken
    hoe importeer ik openingsbalans in een nieuwe administratie
    Onze auditfile is te groot om te mailen
    Accountant wil leesrechten, hoe maak ik hem gebruiker?
    Kan ik een gebruiker van ons abonnement overzetten naar een andere rol
    Klippa verwerkt pdf's van meer dan 10 pagina's niet
    de app geeft bij het goedkeuren van declaraties een wit scherm
    Hoe stel ik automatische herinneringen in voor debiteuren die niet betalen?
    Payhawk wisselkoers wijkt af van de ECB-koers
    De facturen uit Shopify missen het btw-nummer van de klant
    De import uit de webshop zet verzendkosten op de verkeerde grootboekrekening
    Wie moet tekenen voor de verwerkersovereenkomst met de softwareleverancier
    bewaartermijn van digitale facturen
    kan ik mijn Exact-abonnement tussentijds afschalen
    Ik wil een koppeling kopen tussen ons WMS en Exact, wat zijn de aanbieders
    Is er een demo van het salarispakket
    De bankkoppeling met ING vraagt elke 90 dagen om vernieuwing bij de bank
    Mijn laptop kan niet op het wifi van kantoor
    teams en sharepoint synchroniseren niet
    Hoe herstel ik een verwijderde boeking
    onze XML-facturen (peppol) komen bij de klant niet aan
    Hoe ontvangen wij e-facturen via Peppol
    ons KvK-nummer moet gewijzigd worden in de bedrijfsgegevens
    waarom is de btw op marge-artikelen nul in de app
    CFO wil een alarm als de liquiditeit onder een ton zakt in de cashflowtool
    in het CRM zijn twee accounts samengevoegd en nu zijn de notities weg
    hoe voeg ik een kostendrager toe
    De scanner op de derde verdieping stuurt naar het verkeerde mailadres
    Welke belastingrente rekent men bij te late aangifte vpb
    Hoe maak ik een gebruiker hoofdgebruiker nu de vorige met pensioen is
    Kan ik Exact Online offline gebruiken
    foutmelding 'factuurnummer bestaat al' bij invoeren
    export naar pdf breekt de tabel af
    Mag een freelancer factureren zonder btw-nummer
    hoe haal ik oude medewerkers uit de keuzelijst van de urenapp
    de Exact app op mijn telefoon laat geen notificaties zien
    Prijsverhoging Basecone 2026, klopt dit percentage?
    AP-collega kreeg phishingmail uit naam van leverancier met nieuw IBAN, wat doen we
    hoe zet ik de workflow voor betalingsbatches op vier ogen
    urenapp toont projecten van andere afdelingen, hoe verberg ik die per medewerker in de app
    Hoe verander ik het e-mailadres van mijn Exact-gebruiker
    kan de declaratietool automatisch btw splitsen bij hotelrekeningen?
    Salesforce rapport toont geen opportunities van team Zuid
    Hoe verwijderen we een gebruiker uit Basecone
    voorraadwaarde in Exact klopt niet met het WMS, er zijn tellingsverschillen
    Hoe schakel ik dagafschriften per mail uit bij de bank
    mag de secretaresse in Exact alleen verkoopfacturen printen, hoe stel ik dat in
    rekeningschema RGS bijwerken
    De app vertaalt 'inkoop' als 'purchase order' en dat is fout
    Bij wie meld ik een bug in Visma?
    Hoe blokkeer ik een leverancier voor betaling
    De afschrijving van december is twee keer geboekt
    lening tussen bv's rente boeken
    ik zoek een cursus power query voor financials
    app vraagt mij een abonnement te betalen na proefperiode, hoe annuleer ik de betaling
    wat is beter, premie of gratis versie van de cashflowapp
    in de kassa kan een medewerker korting geven zonder toestemming
    tweede scherm gaat niet aan
    factuur van Exact dubbel afgeschreven
    pdf bijlage te groot om bij boeking te voegen
    De bankkoppeling van ABN ligt eruit, er komen geen mutaties meer binnen
    Onze verbinding met de Belastingdienst voor de btw-aangifte werkt niet
    Toegang intrekken van een oud-medewerker tot SharePoint
    Hoe zie ik welke gebruikers toegang hebben tot onze Exact?
    Welke collega's mogen in administratie 300 boeken? Ik wil een lijst van gebruikersrechten
    een gebruiker ziet bv Noord niet, hoe geef ik háár die administratie? het gaat niet om een app
    Ik wil Basecone en Payhawk aan elkaar koppelen, zonder Exact
    de koppeling tussen de webshop en PostNL werkt niet
    Shopify en onze mailinglijst synchroniseren niet meer
    Welke browserextensies zijn op de laptops van finance geïnstalleerd?
    De app vraagt toegang tot mijn camera, moet dat
    Onze nieuwe bv heeft nog geen btw-nummer
    hoe maak ik een nieuwe administratie aan in Exact en wat kost dat
    de koppeling werkt, maar de bedragen zijn ex btw in plaats van incl
    koppeling draait prima alleen missen er vier facturen van dinsdag
    De data die uit Exact komt is goed, maar de grafiek in het dashboard is lelijk
    Wij willen minder betalen voor de koppeling, onderhandelen kan dat
    vernieuwing van ons contract met de app, wie tekent
    Machtiging bij de KvK / eHerkenning verlopen
    eHerkenning niveau 3 aanvragen voor de controller
    Hoe trek ik een factuur in die al verzonden is?
    een verleende volmacht bij de bank stopzetten
    toestemming van een klant voor nieuwsbrief intrekken
    Onze accountant wil een SBA van ons, wat is dat
    Nieuwe accountant zoeken, tips?
    hoe zeg je de accountant netjes op, voorbeeldbrief
    accountant rekent te veel uren
    De gebruiker van de kassa is van winkel veranderd, pincode wijzigen
    Collega's account in Payhawk overdragen, haar kaarten moeten naar iemand anders
    Projecten overzetten van een vertrokken collega naar zijn opvolger in de urenapp
    openstaande goedkeuringen van een zieke manager overnemen in de scanapp
    wie is in de CRM eigenaar van deze klant en hoe wijzig ik dat
    Forbidden als ik ons intranet open
    403 op de SharePoint-map van de jaarrekening
    404 bij openen van de handleiding van de app
    429 kreeg ik van ChatGPT, mag dat niet vaker?
    wij krijgen een foutmelding 500 van onze eigen website
    Power BI geheugenlimiet overschreden bij verversen van 40 miljoen regels
    Excel is te traag met 200.000 regels uit Exact
    rapport ververst wel maar duurt 40 minuten, hoe maken we de query sneller
    beperk wat een gebruiker in Power BI ziet met row level security
    hoe filter ik in Power BI standaard op dit boekjaar
    Kan ik administraties samenvoegen tot één
    oude administratie verwijderen uit Exact, wat raakt er kwijt?
    administratie hernoemen
    volgorde van administraties in de keuzelijst veranderen
    Visma.net-gebruiker uitnodigen
    Twinfield-toegang voor externe controller beëindigen
    In AFAS moet een app-connector uit
    Microsoft 365: enterprise applications opschonen in Entra
    Slack integratie verwijderen
    de koppeling van AFAS Profit met het verzuimsysteem is dood
    SnelStart koppeling werkt niet
    WeFact verbinden met Mollie lukt niet
    Mollie keert niet uit, waar blijft mijn geld
    Mollie-kosten per transactie
    Xero bank feed stopt steeds
    Moneybird factuur op eigen briefpapier
    Xero-gebruiker verwijderen
    de QuickBooks-rapporten kloppen niet met de bankstand
    mijn Moneybird-wachtwoord doet het niet
    wijzig bankrekening in Mollie
    onze ERP-leverancier vraagt om een eigen app te testen op hun iPad
    welke programmeertaal gebruik je voor de Exact API
    Hoe vraag ik de saldi van alle debiteuren op via de REST API, welk endpoint
    In welk veld van de API zit de vervaldatum
    Wat zijn de SLA's van Exact Online
    client secret van Azure verlopen in onze Power Automate-flow
    redirect van onze website naar het nieuwe domein instellen
    registratie bij de KvK aanpassen
    De urenregistratie van Tim staat op naam van Tom
    Kan iemand de onjuiste naam op de factuurscan aanpassen
    mijn manager wil dat ik zijn declaraties invoer, mag ik op zijn account?
    Wij werken in de cloud, is een back-up van Exact nodig?
    wat doet de rol 'controller' in Exact precies
    waarom ziet collega de salarissen en ik niet in Exact
    Hoe vaak moet je een wachtwoord wijzigen volgens het beleid?
    Account vergrendeld na vijf pogingen
    ik kom niet meer in de scanapp zelf, verkeerde inloggegevens
    SSO instellen tussen onze Azure en Exact
    De notificatiemails van Basecone belanden in spam
    Hoe wijs ik in Payhawk een budgethouder aan
    een app uit de App Store van Exact beoordelen met sterren
    hoe dien ik een klacht in bij Exact
    Wat is de status van mijn supportticket bij Exact
    hoe maak ik een creditnota in exact
    mijn btw-aangifte klopt niet, er staat 400 euro te veel in vak 59
    de kassa boekt 6% in plaats van 21%, waar pas ik dat aan
    Welke scantool raadt u aan voor een bakkerij?
    Hoe zet ik mijn nieuwe bediende als gebruiker in Exact, enkel verkoopfacturen
    de bank komt niet binnen, KBC-afschriften ontbreken sinds maandag
    wat kost Exact Online per maand voor twee firma's
    Onze leverancier heeft de factuur dubbel gestuurd, moet ik die betalen?
    mijn printer print geen facturen meer
    facturen uit de webshop hebben het verkeerde klantnummer
    de scanapp leest het bedrag altijd fout, een 7 wordt een 1
    hoe zeg ik mijn contract met Payhawk op, welke opzegtermijn
    Kan mijn man zijn rechten op de loonboekingen kwijt, hij moet dat niet zien
    ik wil dat mijn personeel niet meer aan de bank kan in Exact
    dubbele boekingen door de kassa, hoe verwijder ik ze
    jaarafsluiting doen exact
    Shopify toont de verkeerde voorraad
    hoe zet ik 2FA aan op mijn Exact-login
    De app op mijn gsm crasht telkens als ik een foto neem van een bonnetje
    boekhouder rekent 180 euro per uur, is dat normaal?
    hoe importeer ik klanten uit excel
    ik zie mijn factuur van gisteren niet in de lijst met openstaande posten
    hoe stuur ik aanmaningen
    Ik ben mijn gsm kwijt met de authenticator op, hoe kom ik weer in Exact
    welk kassasysteem werkt goed met Exact?
    onze boekhouder reageert niet op mails, wat kan ik doen
    De urenapp telt pauzes verkeerd mee
    peppol verplicht vanaf 2026, hoe regel ik dat in Exact
    rechten van een medewerker op inkoopfacturen goedkeuren
    bankkoppeling opnieuw activeren bij ING, om de 180 dagen vragen ze dat
    ponto vraagt om de bank te hernieuwen
    iemand heeft zonder mijn weten een boeking verwijderd, kan ik zien wie
    hoe krijg ik mijn logo op de facturen
    de app van dyflexis stuurt geen meldingen naar het personeel
    Basecone herkent de leverancier niet
    mijn klant zegt dat hij de factuur per mail niet gekregen heeft
    Kan ik een periode heropenen
    hoe leg ik een leasing van een bestelwagen in
    Ik wil overstappen van Exact naar Yuki, hoe pak ik dat aan
    exact abonnement stopzetten hele zaak stopt
    wat is een goede vervanger voor Klippa
    de factuurlay-out is kapot na de update
    onze teller van factuurnummers springt over
    hoe verander ik het e-mailadres van mijn gebruiker
    Moet ik een verwerkersovereenkomst hebben met mijn softwareleverancier
    bij welke instantie meld ik een datalek in België
    ik krijg spam van iemand die zegt van Exact te zijn met een factuur in bijlage
    excel opent het rapport niet, zegt dat het bestand beschadigd is
    de omzet in het dashboard klopt niet met Exact, verschil van 312 euro
    hoe lees ik een CODA in
    gebruiker blokkeren die uit dienst is
    mijn vrouw haar login doet het niet op de tablet
    Wie kan mij leren werken met Exact, cursus in Gent?
    webwinkel verkeerde btw voor Duitsland OSS
    kan ik exact op mijn mac gebruiken
    kassaverschil van 20 euro hoe boek ik dat
    de leverancier heeft zijn prijzen verhoogd zonder te verwittigen, mag dat zomaar
    Lightspeed stuurt de dagafsluiting in twee delen door, hoe voeg ik die samen
    bonnetjes te wazig, scanapp wil een nieuwe foto
    hoe stel ik een betalingsherinnering in bij Mollie
    mollie uitbetaling komt te laat
    xero of exact, wat is beter voor een klein bedrijf
    quickbooks wachtwoord reset
    moneybird factuur sjabloon aanpassen
    ik wil dat een collega alleen kan lezen in onze administratie
    Wie moet ik bellen als mijn kassaleverancier zijn facturen niet klopt
    mijn schoonzus mag geen facturen meer kunnen verwijderen, hoe zet ik haar rechten
    De webshop zet de verzendkosten op de foute grootboekrekening
    sinds de update zijn de knoppen in de scanapp zo klein
    Ik krijg de pdf van de factuur niet open
    onze boekhouder heeft een fout gemaakt in de balans, wat kan ik doen
    een dossier verwijderen uit exact, niet bij een app, gewoon heel de administratie weg
    Ik wil mijn zaak overlaten aan mijn dochter, wat moet ik bij de KBO doen
    intervat geeft fout bij btw indienen
    hoe ontgrendel ik een gebruiker die te veel fout heeft ingelogd
    Exact belt mij voor een duurder pakket, moet dat?
    welke bank koppelt rechtstreeks met Exact
    bankafschriften komen dubbel binnen
    mijn kassa geeft geen ticket meer
    de app rondt centen verkeerd af
    Waarom staan sommige bestellingen van Shopify zonder klantnaam in Exact
    is die scanapp gratis voor starters?
    Moet een koppeling tussen kassa en boekhouding verplicht zijn voor de GKS witte kassa
    de helpdesk van Lightspeed neemt niet op
    ik kan niet meer in mijn mailbox
    exact online storing vandaag?
    bonnetje gescand maar verkeerde datum, aanpassen?
    hoe rol ik een boekjaar over
    Hoe krijg ik geld terug van een app die ik per ongeluk kocht
    opzegbrief naar boekhouder voorbeeld
    Ik heb al 2 dagen hoofdpijn van de analytische boekhouding
    hoe zet ik autofacturatie aan
    moet de loonfiche in Exact of bij het sociaal secretariaat
    Teamleader factuur heeft verkeerd nummer
    waar vind ik mijn klantnummer bij Exact
    de tablet van de kassa is kapot gevallen
    mijn gebruiker heet nog met mijn meisjesnaam, hoe wijzig ik dat
    kan iemand anders mijn facturen goedkeuren als ik op reis ben
    mag een boekhouder zomaar mijn cijfers doorgeven aan mijn ex
    hoe sluit ik een overeenkomst met een leverancier die zijn beloftes niet nakomt
    PSD2 toestemming vernieuwen belfius
    gebruikersrol aanpassen in exact voor de stagiair
    exact laat mij na tien minuten altijd opnieuw inloggen, gewoon in de browser
    waarom moet ik elke keer een code ingeven bij exact
    Heeft die app een Nederlandstalige handleiding?
    welke apps zijn er zoal voor Exact voor een bloemenwinkel, ik zoek iets voor de voorraad
    verlies van foto's van bonnen in de app na nieuwe telefoon
    De kassa stuurt wel door maar zet alles op de verkeerde dag
    facturen uit de scanapp komen binnen met de leverancier Diversen
    koppeling werkt maar de bedragen zijn exclusief in plaats van inclusief btw
    onze urenapp rekent zondagen aan het gewone tarief
    payhawk kaart geweigerd aan de pomp
    ik wil mijn Payhawk-limiet verhogen
    Dyflexis rooster verdwenen voor week 14
    hoe leer ik de kassa dat soep 12% is
    ik ben ingelogd maar ik zie de knop nieuwe factuur niet
    mijn man kan in Exact geen bankboekingen meer doen sinds zijn rol veranderd is
    Kan ik zien wie van mijn personeel gisteravond ingelogd was?
    ik wil dat mijn boekhouder enkel kan lezen en niks kan wijzigen
    een werknemer steelt geld uit de kassa, hoe vind ik dat in de boekhouding
    onze website ligt plat
    verzendlabels van bpost komen niet uit Shopify
    de app vraagt een update maar mijn iPad is te oud
    basecone bonnen omgekeerd ingescand
    Wij worden gechanteerd na een hack, wie bel ik
    hoe wis ik mijn browsergeschiedenis
    hoe print ik een balans voor de bank
    Wat is een kredietnota met negatief bedrag
    afschrijving bestelwagen op hoeveel jaar
    de scanner scant scheef
    mijn schoonvader zijn pc is traag als hij Exact opent
    inkoopfactuur staat op twee periodes, hoe herstel ik dat
    hoe stel ik herhalende facturen in
    waar kan ik mijn Exact-factuur downloaden
    ik wil een Exact-abonnement met minder gebruikers
    Ik betaal nog voor een module die ik niet gebruik, hoe schrap ik projecten
    Hoe meld ik een klant als slechte betaler
    Klant betwist factuur, wat nu
    hoe gaat dat met de btw op maaltijden
    moet ik van Billit naar Exact exporteren en hoe
    mijn leverancier eist betaling maar de goederen waren kapot
    hoe schrijf ik een ingebrekestelling naar mijn softwareleverancier
    kan ik schadevergoeding vragen na een datalek
    ik wil een klacht indienen tegen mijn boekhouder bij het ITAA
    hoe vraag ik inzage in wat een firma van mij bewaart
    De app-ontwikkelaar moet mijn gegevens wissen volgens GDPR, hoe schrijf ik dat
    wie is de functionaris gegevensbescherming bij Exact
    hoe weet ik of mijn mailbox gehackt is
    iemand stuurt facturen in onze naam met een ander rekeningnummer
    kassa toont 'geen papier' maar er is papier
    de bonnenapp wil mijn locatie op mijn gsm gebruiken, mag ik dat uitzetten
    app op mijn telefoon vraagt toegang tot camera
    facturen komen in het spam van de klant
    hoe zet ik mijn Exact in het Frans
    mijn vrouw heeft een andere indeling van menu dan ik
    het menu stamgegevens is weg bij mij, ik moet een leverancier aanpassen
    klantenlijst exporteren voor kerstkaartjes
    onze btw-nummercontrole VIES werkt niet
    ik wil de naam van onze administratie wijzigen na de statutenwijziging
    hoe verander ik het adres van onze bv in Exact
    rekeningnummer van leverancier aanpassen veilig
    twee leveranciers samenvoegen
    Waar staat het saldo van de rekening-courant van mijn man
    ik vind de boeking van de kassa van 3 mei niet terug, de rest van mei staat er wel
    kassabestand kan ik niet openen in excel
    mijn rapport in Power BI heeft lelijke kleuren
    grafiek toont maanden in verkeerde volgorde
    hoe tel ik omzet per winkel op in excel
    dashboard laadt traag op zondagavond
    De voorraad in Lightspeed is negatief
    klant kan niet afrekenen in webshop
    bancontact werkt niet in de webwinkel, mollie geeft fout bij checkout
    mollie vraagt mijn identiteitskaart
    hoeveel kost mollie per transactie
    Mollie-uitbetaling staat niet in Exact, welke rekening moet dat zijn
    moneybird koppelen met rabobank
    mijn moneybird-abonnement verlengen
    QuickBooks toont dubbele klanten
    hoe exporteer ik mijn gegevens uit Xero
    xero bank feed kapot
    Xero-facturen in euro in plaats van pond
    Teamleader: hoe voeg ik een collega toe
    ons loonkantoor rekent verlofgeld verkeerd
    hoe boek ik de maaltijdcheques
    is Exact Online veilig? is het ooit gehackt?
    waar staat de server van Exact
    hoe vraag ik een offerte aan voor een extra gebruiker
    Kan je met twee tegelijk in dezelfde administratie werken
    hoe zet ik een gebruiker van alleen-lezen naar boeken
    ik ben hoofdgebruiker maar wil dat overdragen aan mijn dochter
    hoofdcontactpersoon wijzigen bij Exact
    Ik wil mijn medewerker laten goedkeuren tot 500 euro
    loonfiches zichtbaar voor de winkelbediende, hoe zet ik dat dicht voor haar
    De proefversie van Exact is bijna om, wat daarna?
    hoe maak ik een back-up van mijn boekhouding
    oude boekjaren verdwenen na overstap
    Ik kreeg een brief van de belastingen over de klantenlisting
    hoe dien ik een intracommunautaire opgave in
    wat doe ik met een bon zonder btw-nummer
    wij kregen een verkeerd voorschot van het sociaal verzekeringsfonds
    mijn ex staat nog als zaakvoerder in het staatsblad
    ik zoek een boekhouder in Hasselt
    hoe snel moet een nieuwe boekhouder mijn dossier overnemen volgens de regels
    mag mijn oude boekhouder mijn dossier achterhouden als ik niet betaald heb
    overdrachtsbrief boekhouder voorbeeld
    kosten overstap boekhouder
    wat moet er in een opdrachtbrief van de fiduciaire staan
    hoe geef ik de nieuwe boekhouder een login in Exact
    boekhouder toevoegen als gebruiker, welke rol
    mijn oude pc crasht bij het openen van de kassa
    wifi valt uit in de winkel en dan doet de kassa niks
    usb-scanner wordt niet herkend
    de koppeling tussen kassa en weegschaal valt weg
    onze webshop en bpost zijn niet meer verbonden
    mijn Google Agenda synct niet met Teamleader
    outlook synchroniseert niet met de CRM
    de alarmcentrale vraagt een nieuw wachtwoord
    onze kassa is niet meer verbonden met de betaalterminal
    payconiq-sticker werkt niet
    camerasysteem koppelen aan wifi
    hoe hang ik mijn printer aan de kassa
    bankkaartlezer vraagt update
    isabel kaart vervallen
    itsme werkt niet bij inloggen op de belastingen
    eHerkenning verlopen wat nu
    digipoort-certificaat vernieuwen voor btw in Nederland
    csam mandaat voor boekhouder geven
    mandaat intervat intrekken van vorige boekhouder
    volmacht bij de bank intrekken van mijn ex-vennoot
    KBC volmacht voor boekhouder stopzetten
    domiciliëring stopzetten van softwareleverancier
    visa-abonnement app opzeggen in de app store van Apple
    hoe annuleer ik een proefabonnement van een scanapp voor ze geld afhalen
    facebook-app rechten verwijderen
    hoe trek ik een app in bij Google, die leest mijn gmail
    Microsoft 365 beheerder zegt dat ik toestemming moet vragen voor een app
    dropbox delen met boekhouder stoppen
    een collega die weg is zit nog in onze WhatsApp-groep
    zoom-account op naam van ex-collega overzetten
    domeinnaam staat op naam van de vorige webbouwer
    de webbouwer heeft ons websitewachtwoord en wil het niet geven
    Google Analytics overdragen aan nieuwe eigenaar
    hij boekt alles in het verkeerde boekjaar, die kassa-app
    De app doet 3 minuten over één bon
    onze scantool weigert foto's in heic
    waarom krijg ik van Payhawk geen kaart
    Dyflexis: personeelslid ziet zijn rooster niet
    shopify: klant betaald maar order staat op onbetaald
    teamleader mailt offertes dubbel
    Visma: hoe exporteer ik loonstroken
    wie heeft er toegang als persoon tot ons dossier, welke gebruikers bedoel ik
    Ik wil mijn dochter als gebruiker toevoegen zodat ze facturen kan maken
    mijn medewerkster ziet de lonen in Exact staan, dat mag niet
    hoe beperk ik wat een gewone gebruiker mag in het menu financieel
    mijn wachtwoord is verlopen en ik kom er niet meer in
    Account vergrendeld na 5 pogingen
    de code voor tweestapsverificatie komt niet toe
    Welke kassa koppelt het best met Exact volgens jullie?
    zijn er goedkopere alternatieven voor basecone
    kan ik van kassaleverancier wisselen in de loop van het jaar
    verbrekingsvergoeding softwarecontract
    factuur van Exact te hoog
    ik kreeg een dubbele aanrekening voor de app
    hoe regel ik een betaalplan bij een leverancier
    bank vraagt jaarcijfers in een bepaald formaat
    onze Ponto is leeg
    CBC-afschriften komen een dag te laat
    Revolut koppelen aan mijn boekhouding, kan dat en is het duur
    Stripe-fees op welke rekening
    btw verlegd op een webshopfactuur naar Frankrijk
    Is een bon van Aldi aftrekbaar
    privé betaald met de zaakkaart, hoe zet ik dat recht
    lening van mijn vader in de boeken zetten
    de balans is niet in evenwicht
    wat zijn overlopende rekeningen
    memoriaalboeking verwijderen
    inkoopboek afsluiten lukt niet
    de leverancier stuurt nog papier in plaats van peppol
    Mijn Peppol-facturen komen niet toe bij mijn klant
    hoe registreer ik mij op het Peppol-netwerk
    peppol-id staat nog bij mijn vorige softwarepakket
    mijn kasboek klopt niet met de lade
    de tafelreservatie is dubbel geboekt
    Website toont verkeerde openingsuren
    het bestelprogramma is stuk na stroompanne
    mijn laptop zegt dat de schijf vol is
    chrome toont een witte pagina bij Exact, in edge gaat het wel
    exact vraagt cookies te aanvaarden
    de knoppen in exact zijn van plaats veranderd
    ik krijg een time-out als ik een grote lijst open
    afdrukken op a5
    mijn e-mail uit Exact komt als spam toe omdat SPF niet klopt
    kan ik mijn facturen in het Engels sturen
    hoe zet ik een korting op de factuur
    herinneringskosten aanrekenen mag dat
    Hoe wis ik een klant uit Exact voor GDPR
    een oud-medewerker eist dat ik zijn gegevens wis
    ben ik verplicht klanten te verwittigen na een lek bij mijn leverancier
    Wat moet ik zeggen aan mijn klanten nu hun gegevens op straat liggen
    kan ik mij verzekeren tegen hacking
    wij willen naar de politie met een cyberklacht, hoe gaat dat
    iemand heeft ingelogd met mijn account vanuit Rusland, hoe log ik alle sessies uit
    wachtwoord van exact staat op een gelekte lijst, wijzigen waar
    collega deelt zijn wachtwoord, mag dat
    onze boekhouder wil een kopie van mijn identiteitskaart
    hoe zorg ik dat ex-personeel niet meer in de kassa kan
    ex-werknemer zit nog in Teamleader, eruit
    bediende uit dienst: wat met haar mailbox
    hoe blokkeer ik een gebruiker in dyflexis
    vrouw overleden, haar login bij de bank
    mag de boekhouder mij dagvaarden voor onbetaalde facturen
    volgorde van de menu's aanpassen
    wat is het adres van exact in belgië
    telefoonnummer helpdesk exact
    kan ik een cursist korting krijgen
    ik ben zzp'er, moet ik wel Exact hebben
    hoe kies ik tussen een bv en een eenmanszaak
    welke scanner koop ik het best voor bonnen
    hoe groot is een goede voorraad
    contract met nieuwe boekhouder nalezen
    onze kassa doet raar met de btw na de verlaging
    kortingsbonnen tellen dubbel in shopify
    retour van een klant in lightspeed, geld terug
    De webshop heeft de artikelnummers doorgegeven met spaties
    de kassa maakt telkens een nieuwe klant aan in plaats van de bestaande te nemen
    omschrijving van de boeking uit de scantool is onleesbaar
    bon staat in dollar in plaats van euro
    kostenplaats ontbreekt op boekingen uit Payhawk
    Basecone zet de vervaldatum verkeerd
    hoe stel ik een standaardgrootboek in per leverancier in de scanapp
    klippa-app herkent btw niet
    uren van zondag komen als maandag door
    de loonjournaalpost staat twee keer in mijn boekhouding
    Hoe verander ik de taal in de kassa-app
    hoe zet ik notificaties af in teamleader
    mijn dashboard toont nog de oude naam van de zaak
    excel formule voor marge
    power bi licentie kosten
    hoe deel ik een power bi rapport met mijn boekhouder
    mijn boekhouder mag niet meer in de bankmodule, welke rol geef ik hem
    kan ik iemand tijdelijk toegang geven tot mijn dossier, een persoon dus
    mijn accountant ziet mijn nieuwe administratie niet als hij inlogt in Exact, alleen ikzelf
    de gebruiker Kim ziet administratie 3 niet bij het inloggen, geen app aan te pas
    ik zie in Exact zelf een menu-item niet dat mijn collega wel heeft
    app zegt 'onbekende grootboekrekening 700100' bij het doorsturen
    de webshop krijgt fout 'btw-code bestaat niet' terug
    Exact weigert de factuur van de kassa omdat de periode afgesloten is
    kassa-import mislukt: klantnummer bestaat niet
    dagboek 70 ontbreekt zegt de scantool bij boeken
    één factuur uit Teamleader is niet overgekomen, alle andere wel, er stond een verkeerd btw-nummer op
    de scanapp stuurt pdf's zonder bijlage door
    urenapp toont fout 'server overbelast' op hun eigen site
    Payhawk ligt bij iedereen plat, staat op hun statuspagina
    bij shopify is onderhoud vannacht, wanneer is dat gedaan
    de koppeling kost nu dubbel zoveel, kan ik onderhandelen
    welke van de twee webshopkoppelingen in de App Store is het best beoordeeld
    hoe koop ik de koppeling tussen Exact en WooCommerce
    is er een koppeling tussen Exact en mijn caravanverhuurprogramma?
    eerste keer een webshop laten bouwen, wat moet ik in het contract zetten over gegevens
    Wat is een API eigenlijk en heb ik dat nodig als slager
    licentie van Exact overzetten op de nieuwe bv
    contracthouder van Exact wijzigen na overname
    factuuradres van mijn Exact-abonnement aanpassen
    mijn oude werkgever kan nog met mijn login in hun Exact, hoe verwijder ik mezelf als gebruiker
    ik wil mijn eigen exact-account verwijderen
    hoofdgebruiker is overleden, hoe krijgen we weer beheer over het abonnement
    mijn vrouw en ik willen elk een eigen login
    twee gebruikers samenvoegen
    onze bankkoppeling is gestopt na 90 dagen, hoe geef ik die bank opnieuw toestemming
    ING zegt dat de toestemming voor de rekeninginformatie vervalt
    Argenta koppelt niet met Exact
    de leverancier van de scanapp is overgenomen en zijn prijs gaat omhoog, wat zijn mijn rechten
    app gewist van telefoon en nu ben ik mijn bonnetjes kwijt
    ik krijg reclame van de app-leverancier, uitschrijven
    mag een app-leverancier mijn cijfers voor marketing gebruiken volgens zijn voorwaarden
    hoe lees ik het privacybeleid van Klippa
    app zegt mijn abonnement is verlopen bij henzelf, betaling mislukt
    dyflexis-account geblokkeerd wegens niet betaald
    kan ik mijn scanapp-account delen met mijn zus
    ik heb twee scanapp-accounts en wil ze samenvoegen
    Basecone login lukt niet meer, mijn account bij hen is vergrendeld
    teamleader stuurt geen wachtwoordmail
    de kassa stuurt de fooien mee als omzet
    In de webshop staat een product aan de verkeerde prijs
    Ik zie in Exact 3 facturen die ik niet ken, van een leverancier Proximus
    onze koerier haalt de pakjes niet op
    de koppeling loopt, maar de boekhouder wil de boekingen in een ander dagboek
    Hoe wijzig ik in de scantool het standaard btw-tarief
    waar stel ik in dat de webshop per dag één boeking maakt in plaats van per bestelling
    de synchronisatie loopt om drie uur 's nachts, kan dat om zes uur
    app toont bedragen in het rood, wat betekent die kleur
    klantenkaarten van de kassa zijn weg
    Hoe wijzig ik mijn wachtwoord van Exact Online?
    De webshop stuurt het verkeerde btw-percentage door
    Bedragen uit de kassa kloppen niet in Exact
    Wat kost Exact Online per maand?
    Welke scanapp is het beste voor een bakkerij?
    Bestaat er een koppeling met WooCommerce?
    Hoe dien ik mijn btw-aangifte in?
    De bankkoppeling met Rabobank haalt geen afschriften op
    Hoe sluit ik het boekjaar af?
    Een factuur staat dubbel in de boekhouding
    Exact is vandaag erg traag
    Is er een storing bij Exact?
    Waar pas ik mijn logo op de factuur aan?
    Hoe exporteer ik de grootboekkaart naar Excel?
    Mijn collega mag geen facturen goedkeuren, waar stel ik dat in?
    Hoe geef ik een gebruiker leesrechten?
    De scanapp leest het factuurnummer verkeerd
    Hoe koppel ik mijn ING-rekening aan Exact?
    De app op mijn telefoon loopt vast
    Hoe krijg ik een auditfile uit Exact?
    Hoe wijzig ik het e-mailadres van mijn account?
    Power BI rekent de marge verkeerd uit
    Wie is onze contactpersoon bij Exact?
    Hoe stel ik een betaalherinnering in?
    Kan ik Exact ook in het Engels zetten?
    Hoe importeer ik relaties uit een csv?
    De kassa drukt geen bonnen af
    Wat is een grootboekrekening?
    Hoe zet ik een periode dicht?
    De salarissen zijn verkeerd berekend in Loket
    Mijn Excel crasht bij openen
    Hoe herstel ik een verwijderde factuur?
    Waar vind ik mijn factuur van Exact?
    Hoe boek ik privéopnames?
    Outlook verstuurt mijn facturen niet
    Hoe zet ik een kostenplaats op inactief?
    De btw-code ontbreekt bij orders uit de webshop
    Verschil tussen Exact en Twinfield?
    Kan ik twee bankrekeningen in één dagboek zetten?
    Waar stel ik autorisatie van inkoopfacturen in?
    Hoe neem ik een administratie over van een andere boekhouder in cijfers?
    Dubbele boekingen uit de urenapp
    Hoe verander ik de betaaltermijn van een klant?
    Basecone herkent mijn leverancier niet
    Wat kost een koppeling met Shopify?
    Ik krijg geen verificatiecode op mijn telefoon
    Hoe open ik een afgesloten boekjaar weer?
    Hoe match ik betalingen met facturen?
    Kassaverschil van 20 euro, hoe boek ik dat?
    Hoe trek ik de rechten van een medewerker in?
    Ik wil een gebruiker minder administraties laten zien
    Hoe haal ik een collega uit onze Exact?
    Welke gebruikers hebben toegang tot onze administratie?
    Lijst van alle gebruikers en hun rollen
    De bankkoppeling is gestopt, geen mutaties meer
    Toestemming voor de bank vernieuwen, hoe?
    Mijn boekhouder toegang geven tot Exact
    De koppeling zet facturen op de verkeerde grootboekrekening
    De koppeling werkt maar boekt verkeerde datums
    Sommige facturen ontbreken, de rest komt gewoon door
    De webshop stuurt orders dubbel door
    App is traag met laden
    Ik kan niet inloggen in de scanapp zelf
    Hoe maak ik een account aan bij Payhawk?
    Welke koppelingen biedt Exact aan?
    Wat is de prijs van Dyflexis?
    Welke kassasystemen werken samen met Exact?
    Hoe zeg ik Shopify op?
    Hoe zet ik een gebruiker op inactief?
    Mijn administratie archiveren
    Een administratie overdragen aan een andere eigenaar bij verkoop
    Hoe verander ik de hoofdgebruiker?
    Hoe koppel ik artikelen aan grootboekrekeningen?
    Een betaling aan een factuur koppelen
    Klant aan debiteur koppelen
    Mijn iPad koppelen met het bedrijfsnetwerk
    Bluetooth pinautomaat verbindt niet
    De pinautomaat heeft geen verbinding
    Google Drive koppelen met mijn telefoon
    Facebook-app toegang weghalen
    App-machtigingen op mijn Android uitzetten
    Printer loskoppelen van de wifi
    Hoe nodig ik mijn accountant uit?
    Exact meldt dat mijn sessie is verlopen
    Ik word steeds uitgelogd uit Exact
    Tweefactor-app kwijt, hoe kom ik in Exact?
    Verwerkersovereenkomst met Exact tekenen
    Hoe beperk ik wat een stagiair ziet?
    Mag mijn boekhouder de salarissen inzien?
    De bon-app leest de btw verkeerd
    Exact-module voorraad aanschaffen
    Hoe upgrade ik mijn licentie?
    Contract met onze kassaleverancier opzeggen
    De leverancier van de urenapp reageert niet
    Hoe vraag ik een offerte voor een maatwerkkoppeling?
    Welke rapportagetool raadt u aan naast Exact?
    Hoe bouw ik een Power BI-dashboard?
    Excel toont datums als getallen
    De uren in de app tellen niet goed op
    Bonnetjes zijn onleesbaar in de scanapp
    De app rekent verkeerde verlofdagen
    Het orderscherm van mijn webshop is leeg
    Mijn webshop ligt plat
    Website geeft 403 Forbidden bij openen
    Mijn site toont error 429
    Ik kan een website niet openen, toegang geweigerd
    Sinds de update opent Outlook niet meer
    Belastingdienst-koppeling voor aangifte faalt
    Digipoort-certificaat verlopen
    Hoe exporteer ik alle klanten uit het CRM?
    Hoe laat ik een klant betalen via iDEAL?
    Hoe betaal ik terug via Mollie?
    Uitbetaling van Mollie blijft uit
    Moneybird-abonnement stopzetten
    QuickBooks opzeggen
    Xero-prijzen per maand
    Hoe boek ik loonkosten?
    Wanneer moet de icp-opgave binnen zijn?
    Btw over buitenlandse hosting, hoe boek ik die?
    Welk percentage afschrijving gebruik ik?
    Proefbalans klopt niet
    Kolommenbalans downloaden
    Een journaalpost terugdraaien
    Peppol-facturen ontvangen in België
    Kan ik factuurnummers aanpassen?
    Welke browser werkt het best met Exact?
    Pop-ups toestaan in Chrome
    Mijn scherm blijft wit in Exact
    Waar zie ik wie een boeking wijzigde?
    Logboek van inlogpogingen bekijken
    Iemand heeft ingebroken op mijn Exact-login
    Hoe geef ik mijn partner inzage?
    Waarom is mijn factuur niet betaald?
    Hoe druk ik een offerte af?
    Kan de app ook Engels?
    Hoe bel ik de helpdesk van Exact?
    Is er een cursus Exact Online?
    Mijn klant wil een factuur in dollars
    Wisselkoersen aanpassen
    De incasso is geweigerd door de bank
    Een collega kan niet inloggen in Exact
    Wie heeft gisteren in onze Exact ingelogd?
    Moet ik rechten geven aan de bedrijfsleider?
    Hoe wissel ik van administratie?
    Waarom mag ik geen memoriaal boeken?
    Ik zie het menu inkoop niet
    Hoe bestel ik een extra gebruiker?
    Koppeling duurt lang: een uur voor een order verschijnt
    Tekens met accenten komen fout over in klantnamen
    De app zet alles op btw hoog
    Retouren uit Shopify worden niet als creditnota geboekt
    Kan Klippa ook kilometers registreren?
    Wat is beter, Klippa of Basecone?
    Hoe stel ik kassagroepen in bij Lightspeed?
    Hoe wijzig ik het rooster in Dyflexis?
    Mijn pas van Payhawk is geblokkeerd
    Spendesk-kaart aanvragen
    Onze domeinnaam is verlopen
    Certificaatfout in de browser
    Mijn vpn valt steeds weg
    Internet ligt eruit op kantoor
    Hoe lang blijft een bankkoppeling geldig?
    Kan ik Exact op twee computers gebruiken?
    Wat betekent vervallen termijn op een factuur?
    De uren-app vraagt steeds mijn pincode
    Hoe krijg ik de btw van mijn auto terug?
    Een klant van mij kan ineens geen facturen meer goedkeuren in de workflow, de knop is grijs. Hij is directeur en zou dat gewoon moeten mogen.
    Hoe boek ik de overname van een praktijk, met goodwill en activa, in Exact? De verkoper wil het in één keer, de fiscalist in twee.
    Welk scanpakket past het beste bij een kantoor met negentig mkb-klanten? We twijfelen tussen Basecone, Hix en Klippa.
    De leverancier van het kassasysteem heeft de prijs met veertig procent verhoogd. Kunnen we tussentijds van dat contract af?
    Mijn cursisten kunnen geen tweede bankrekening toevoegen aan de bankkoppeling in Exact, bij de ING blijft hij hangen op ondertekenen.
    Sinds de update van Basecone worden btw-codes verkeerd herkend, bij tien klanten staat verlegd in plaats van hoog. De facturen komen verder netjes aan.
    Medewerker heeft haar wachtwoord vergeten en de authenticator staat op een oude telefoon. Hoe komt zij weer in Exact?
    Hoe maak ik voor een nieuwe assistent een gebruiker aan die alleen mag inboeken en niet betalen?
    Kunnen we in Exact per cliënt instellen wie de aangifte ondertekent, of moet dat in het portaal van de Belastingdienst?
    De voorraadaantallen in de webshop kloppen niet met de balans; verkopen van bundels worden maar één keer afgeboekt. Koppeling draait verder prima.
    We willen de lay-out van de verkoopfactuur aanpassen met het nieuwe logo, maar de printopmaak pakt het oude.
    Onze opzegtermijn bij Exact is verlengd zonder dat wij dat wilden. Wie bel ik daarvoor en wat zijn onze rechten?
    Als interimmer moet ik een meerjarenbegroting inlezen vanuit Excel in de boekhouding. Welk sjabloon gebruik je?
    Hoe stel ik het recht in waarmee een teamleider uren van zijn mensen mag fiatteren, maar niet de lonen ziet?
    Het Excel-rapport van de klant rekent de marge verkeerd uit: het neemt kosten van vorig jaar mee in de formule. Data is vers, formule klopt niet.
    Outlook op de pc van mijn collega vraagt om de haverklap het wachtwoord. Wat kan dat zijn?
    Wij zoeken een goede urenregistratie die met Exact overweg kan, liefst onder de tien euro per gebruiker. Tips?
    Hoe draai ik een intercompanyafstemming over vier bv's, en waar laat ik de valutaverschillen?
    Onze app stuurt bij één klant elke factuur twee keer in, dat is een fout in onze queue. Hoe verwijder je in Exact in bulk de dubbele boekingen?
    Een junior heeft per ongeluk een boekjaar heropend bij een cliënt. Wie mag dat weer sluiten en raak je iets kwijt?
    Hoe geef ik een externe consultant tijdelijk inzage in het grootboek zonder dat hij kan boeken?
    De klant wil een eigen rapportage en vraagt mij of Power BI of Visionplanner beter bij hem past.
    Mijn rechten als gebruiker zijn ineens minder dan vorige week, ik kan geen relaties meer aanmaken. Wie heeft dat aangepast?
    De bankkoppeling met KBC moet elke negentig dagen vernieuwd worden bij de bank, en de klant krijgt een foutcode van KBC.
    Hoe kan ik als partner zien hoeveel uren mijn mensen op een dossier hebben geschreven in onze eigen planningssoftware?
    De scanner op kantoor, het apparaat dus, mailt geen pdf's meer sinds we naar Microsoft 365 zijn gegaan.
    De kassaomzet komt netjes binnen maar op de verkeerde grootboekrekening. Ons kassapakket heeft daar een tabel voor, hoe vul ik die?
    De verwerkersovereenkomst met een leverancier is verlopen. Waar vind ik een model dat de NOREA goedkeurt?
    Mag een accountantskantoor namens een klant een app-contract tekenen? Vraag van een jurist op de training.
    Een klant wil overstappen van Exact naar Twinfield. Wat kost dat aan conversie en wie doet dat?
    Wij hebben een cliënt die zijn debiteurenbeheer wil uitbesteden. Heb je een goede partij?
    Hoe lees ik een auditfile in van een vorig jaar dat in Snelstart is gevoerd?
    Shopify rekent de verzendkosten met het lage btw-tarief en dat komt zo ook in de boekhouding. Moet dat niet in Shopify zelf?
    Sinds vanmorgen is Exact voor iedereen traag, ook zonder apps. Is er een storing bekend?
    Onze klant krijgt de melding dat zijn browser niet meer wordt ondersteund. Op welke moet hij overstappen?
    Bij het importeren van de XML met vaste activa geeft hij regel 14 ongeldig. Wat klopt er niet aan het bestand?
    Hoe verander ik de taal van Exact naar Frans voor een Waalse collega?
    De e-mail met de factuurbijlage komt in de spam terecht bij afnemers van onze cliënt. Waar stel je SPF in?
    Ik zoek een sjabloon voor een overdrachtsdossier van interim naar vaste controller, met balansspecificaties.
    De urenapp rondt af op kwartieren terwijl wij op zes minuten willen. Is dat instelbaar in die app?
    Kan ik als medewerker van een leverancier korting krijgen op een ontwikkelaarsaccount bij Exact?
    Twee gebruikers werken in hetzelfde verkoopdagboek en overschrijven elkaars regels. Hoe zet je dat op slot?
    De salarisadministratie rekent pensioen verkeerd door in periode 7; de journaalpost zelf belandt gewoon in het memoriaal.
    Wachtwoordbeleid: kunnen we in Exact afdwingen dat iedereen tweestapsverificatie gebruikt?
    Wat is de wettelijke bewaartermijn van gescande bonnen, en mag het papier weg?
    Mijn dochter kan in haar webshop geen kortingscode aanmaken. Het is een Shopify-abonnement van 29 dollar.
    Wij zoeken voor een trainingsdag een demo-omgeving met fictieve cijfers. Verstrekt Exact zoiets?
    Hoe maak ik in de boekhouding van een cliënt een kostenplaats per vestiging aan en hoe vul ik die met terugwerkende kracht?
    De koppeling met het scanpakket loopt, alleen herkent het pakket sinds de laatste versie geen IBAN meer op handgeschreven bonnen.
    Bij onze klant verschijnen facturen twee dagen te laat in Exact, want de leverancier verwerkt ze handmatig in India. Is dat een kwestie van hun service?
    Het dashboard werkt en ververst, maar de EBITDA klopt niet omdat iemand in het pakket de rekeningen verkeerd heeft ingedeeld.
    De app van de klant crasht op zijn iPhone zodra hij een foto van een bon maakt. Op Android geen probleem.
    De salarissoftware zelf ligt er sinds vanochtend uit, ze hebben een statuspagina met storing. Wanneer is dat weer over?
    Onze klant krijgt uit de webshop bestellingen zonder adres. In de webshop zijn die velden niet verplicht gemaakt. Waar wijzig je dat?
    Wij kunnen in de urenapp geen nieuwe medewerker toevoegen omdat het aantal gebruikers op is. Bij wie koop je er meer?
    De pin-terminal en het kassasysteem praten niet meer met elkaar sinds de nieuwe router. De boekhouding krijgt gewoon wat er is.
    Het expense-pakket stuurt goedkeurmails naar de verkeerde manager. Dat is toch in dat pakket geregeld?
    De importbestanden uit het hotelsysteem hebben punten in plaats van komma's. Wie kan dat omzetten?
    Kun je voor een klant in Exact een leesrecht maken dat alleen debiteuren toont? Hij wil zijn incassoman als persoon laten inloggen.
    Ik geef les aan een ROC en zoek oefenopgaven voor dubbel boekhouden met automatische verwerking.
    De webshop van de klant heeft een nieuwe betaalprovider en nu komen uitbetalingen als één bedrag binnen. Hoe splits ik transactiekosten uit?
    Wij zijn een app-leverancier en willen in de App Store van Exact vermeld worden. Welke marketingvergoeding vragen ze?
    Een oud-medewerker heeft nog een laptop van ons. Hoe wis je die op afstand?
    Er is een gebruiker te veel in de licentie en die kost achttien euro per maand. Waar zeg je die op?
    Mijn cliënt krijgt bij het opvragen van de balans een foutmelding over een ontbrekende rubriek. Geen app, gewoon Exact zelf.
    Waar pas ik het bedrijfsadres en het KvK-nummer aan na de verhuizing van een klant?
    De kassaleverancier heeft onze klant maandenlang te veel gefactureerd. Heeft u een voorbeeldbrief?
    Hoe zet ik een controller als fiatteur in de inkoopworkflow met een grens van vijfduizend euro?
    Op de cursus vroeg men hoe je meerdere valuta in een balansrapport laat omrekenen tegen slotkoers.
    Kan iemand bij jullie naar het contract kijken dat wij met een integratiepartij willen tekenen?
    De directeur kan niet goedkeuren vanuit de Exact-app op zijn telefoon sinds hij een nieuwe telefoon heeft.
    Ik heb een virus op mijn pc gekregen door een valse bijlage van zogenaamd Exact. Wie moet ik dat melden?
    De urenapp kost per actieve gebruiker en wij betalen voor vijf mensen die er niet meer zijn. Dat moet in die app opgeschoond.
    Wat zijn de verschillen in opzegtermijn tussen Nmbrs en Loket voor een kantoor van onze omvang?
    Bij een klant drukt de kassabon geen btw-specificatie af. De dagomzet klopt wel in de boekhouding.
    Hoe haal ik een aangemaakte betaalbatch terug die al naar de bank is gestuurd?
    Wij willen het dagboek Verkoop hernummeren vanaf 1 januari. Is dat achteraf nog mogelijk?
    Wanneer moet een stichting een jaarrekening deponeren en welk formaat wil de KvK?
    In Teams zie ik de agenda van mijn collega-partner niet meer. Iets met rechten van Microsoft.
    De leverancier van het CRM verhuist naar een ander datacenter en vraagt om een nieuwe DNS-regel. Waar voer ik die in?
    De scan-app is gekoppeld en haalt netjes alles op, alleen zet hij elke factuur op dezelfde leverancier. Onze klant wordt er gek van.
    Hoe blokkeer ik een medewerker die ontslagen is, los van apps, zodat hij niet meer in Exact kan inloggen?
    Een partner die weggaat heeft nog toegang tot onze documentenkluis. Waar trek je die in, het is geen boekhoudpakket maar SharePoint?
    Kan ik een gebruiker in Exact minder bedrijven laten zien? Het gaat om een mens, onze stagiair, niet om een programma.
    Welke nieuwe koppeling zou u adviseren tussen ons hotelsysteem en Exact? Er hangt nog niks.
    De koppeling met de bank, dus de transacties van de ING, is gestopt na het verlopen van de bankvolmacht. Bij wie moet ik zijn?
    Hoe richt een klant voor het eerst een koppeling in tussen Lightspeed en Exact, met grootboek en btw-codes? Wij zijn de trainers.
    De proefversie van jullie concurrent geeft mij geen factuur. Hoe kan ik die opvragen?
    Onze cliënt kan in het portaal van de accountant zijn jaarrekening niet ondertekenen, de sms komt niet aan.
    De partner wil een kantoorbreed dashboard met declarabele uren. Wie bouwt zoiets en wat kost het?
    Hoe geef ik een cliënt inzage in zijn eigen dossier via het portaal, zodat hij zelf facturen kan zien?
    Bij de installatie van de Exact-hulpsoftware voor scannen geeft Windows een beveiligingswaarschuwing.
    Mag een interim controller bankbetalingen vrijgeven, of is dat functievermenging?
    Wat is het verschil tussen Exact Online Boekhouden en Accountancy, en welk pakket hoort bij vijftien bv's?
    De leverancier wil een referentiegesprek met ons. Hoe reageer je daar netjes afwijzend op?
    Onze klant heeft de btw-aangifte van Q2 twee keer verzonden. Hoe corrigeer je dat bij de Belastingdienst?
    In de scansoftware kun je per leverancier een vaste kostenplaats opgeven. Waar zit dat scherm in Basecone?
    Hoe ontkoppel ik een dochter uit de fiscale eenheid btw, en wanneer gaat dat in?
    De import van openstaande posten uit Twinfield geeft verschillen van centen. Wat doet u daarmee?
    Kan ik als opleider een kortingscode krijgen voor jullie hulpassistent?
    De cliënt wil zijn hele Exact opzeggen omdat hij stopt. Hoe exporteert hij zijn administratie eerst?
    Het mobiele abonnement van de zaak is verlopen en de authenticator zat daarop. Hoe herstelt hij zijn toegang tot Exact?
    Kan een teamleider in de HR-app het verzuim van zijn mensen zien? Dat zou niet mogen, in de HR-app dan.
    Klanten krijgen herinneringen voor facturen die betaald zijn. De afletterregels in Exact staan verkeerd, denk ik.
    Wij willen inkoopfacturen per mail laten binnenkomen in Exact zelf, met het eigen scanadres. Hoe activeer je dat?
    Hoe bereken ik de afschrijving bij een gebroken boekjaar van zestien maanden?
    Sinds de fusie van onze kantoren werkt het oude e-mailadres niet meer en komen facturen van leveranciers niet aan in Outlook.
    Er zit een rekenfout in de margekolom van het verkooprapport van Shopify, waar meld ik dat?
    Wat zet je in een verwerkersovereenkomst tussen een salarisbureau en een klant met veertig man?
    Is er een urenapp die bonnetjes kan scannen en ook kilometers bijhoudt? De klant betaalt liefst per jaar.
    Hoe maak ik een back-up van een administratie voordat we de conversie doen?
    De kassa heeft verkeerde prijzen na de update, terwijl de boeking van de omzet verder klopt met de bon.
    De helpdesk van Exact neemt niet op. Heeft u een rechtstreeks nummer voor accountants?
    Hoe krijgen wij als kantoor alle klanten in één keer op de nieuwe versie van het klantportaal?
    Onze app toont aan klanten verkeerde valuta, dat is een weergavefout van ons. Waar melden zij zulke dingen normaal?
    Onze trainingsdeelnemers kunnen niet printen vanuit Exact, de knop doet niets in Chrome.
    Kan ik de factuur van een leverancier aanvechten als hij overuren rekent voor een mislukte implementatie?
    Wij willen voor een klant een tweede administratie openen. Hoe maak je een nieuwe bv aan in Exact, van voren af aan?
    De consultant vraagt om een VPN om bij onze fileserver te komen. Wie regelt dat?
    Een app bij de klant stuurt pushberichten om drie uur 's nachts. Waar zet je die meldingen uit in de app?
    Welke gebruikersrol heeft een assistent nodig om debiteuren te manen, los van enige app?
    Hoe lang duurt een gemiddelde implementatie van een declaratietool bij een bedrijf van zestig man?
    Klant krijgt de jaarrekening niet uit het samenstelpakket geprint, de paginanummers verspringen.
    Hoe reset ik het wachtwoord van een cliënt die zijn e-mailadres niet meer heeft?
    Onze leverancier wil overstappen op een prijs per document. Is dat marktconform?
    Waar kan ik in Exact instellen dat dagboek 70 alleen door de controller wordt gebruikt?
    De tijdregistratie van een klant kent de nieuwe cao niet. Die moet de leverancier toch bijwerken?
    Hoe voer je een pro forma factuur op zonder omzet te boeken?
    Graag uitleg over het verschil tussen een kasstelsel en factuurstelsel voor mijn cursus.
    Kan een gebruiker zien dat ik zijn boekingen heb aangepast? Ik zoek het logboek van mutaties.
    De webshop is gehackt en de betaalpagina verwijst door. De boekhouding staat er los van. Wie bel je dan?
    De koppeling van onze klant werkt goed, maar de leverancier gaat de prijs verdubbelen per 1 maart. Is dat te onderhandelen?
    De nieuwe versie van de app maakt creditnota's als gewone facturen. Alles komt aan, alleen met het verkeerde teken.
    Wie mag bij een klant eigenlijk besluiten over software, de directeur of de controller? Vraag van een cursist.
    De urenapp laat een collega de uren van de directie zien. Hoe scherm je dat binnen die app af?
    Mijn klant wil zijn Exact-abonnement op een andere naam laten zetten na de bedrijfsovername. Papierwerk graag.
    Een collega krijgt haar rechten op dagboek niveau niet terug na een rolwijziging in Exact.
    We willen in Exact een nieuwe rol maken voor externe accountants, met leesrechten op alles. Hoe?
    Welke scantools hebben een eigen app voor chauffeurs? Het gaat om een transportbedrijf met dertig man.
    Bij het kopiëren van een administratie neemt Exact de kostendragers niet mee. Klopt dat?
    De consultant die het CRM bouwde reageert niet meer en het CRM zelf start niet op.
    Kan de bank de rekening-courant van de klant in twee dagboeken aanleveren?
    Onze klant wil een app waarmee zijn monteurs materiaal afboeken. Bestaat zoiets dat met Exact praat?
    Hoe zet ik e-facturatie via Peppol aan voor een Belgische klant?
    De Peppol-facturen komen dubbel binnen omdat de leverancier ze ook per mail stuurt. Hoe filter je die?
    Mijn laptop slaat vast bij het openen van het rapportagebestand van 400 MB.
    Een fiscalist vraagt of softwarekosten van een app geactiveerd moeten worden.
    Ik begeleid een klant bij het kiezen van een boekhoudpakket: Exact, Yuki of AFAS voor een groep van zes?
    De app laat dezelfde bon twee keer zien in het overzicht van de gebruiker, in Exact staat hij één keer. Bug bij de leverancier?
    Hoe zorg ik dat mijn assistent in Exact geen verkoopprijzen kan wijzigen?
    De klant wil uitstel voor het betalen van omzetbelasting. Hoe vraag je dat aan?
    Wie is verantwoordelijk als een app foute btw boekt, de leverancier of de accountant?
    Kun je voor een training honderd fictieve facturen laten genereren?
    De pc van de klant start op in het Duits en Exact ook. Hoe zet ik dat terug?
    Hoe verwerk ik leasecontracten onder RJ bij een klein bedrijf?
    Wij willen dat de kassa per medewerker omzet bijhoudt. Dat is toch een instelling in de kassa zelf?
    Onze klant vraagt of een app onder de AI-verordening valt en wat hij daarvoor moet regelen.
    Facturen uit het bestelsysteem hebben de verkeerde datum, namelijk die van verzending. In het systeem zelf aan te passen?
    Mijn rechten zijn goed, maar het menu Projecten staat niet in mijn startscherm. Hoe zet je dat erop?
    Een medewerker logde in vanuit het buitenland en is nu geblokkeerd door Exact. Hoe hef ik dat op?
    De salarisverwerker vraagt om een machtiging bij de Belastingdienst. Waar regelt de klant die?
    Wat doet een interim manager finance gemiddeld met zijn eerste honderd dagen? Ik schrijf een plan.
    Ons planpakket geeft een witte pagina op Safari, los van Exact.
    Zou u Klippa of Rydoo aanraden voor een bouwbedrijf?
    De klant betaalt twee keer voor hetzelfde abonnement op een app. Hoe krijg je geld terug van die leverancier?
    Kan Exact automatisch een herinnering sturen bij een openstaande post van dertig dagen?
    Is er een manier om de grootboekschema's van vijf bv's gelijk te trekken?
    Hoe maak ik een eigen kostensoort aan in de declaratie-app voor reiskosten buitenland?
    Een klant krijgt zijn beginbalans niet sluitend na de conversie uit Reeleezee. Waar begin je?
    De scan-app leest btw van Duitse bonnen verkeerd uit, de rest klopt. Dat is toch iets voor de leverancier?
    Welke opzegtermijn geldt als een leverancier zijn voorwaarden eenzijdig wijzigt?
    De deelnemers aan mijn cursus zien hun oefenomgeving niet omdat hun account nog niet geactiveerd is. Wie activeert dat?
    Hoe wijzig ik de hoofdgebruiker van een Exact-abonnement nu de directeur is overleden?
    Waar zet ik in Exact dat een medewerker geen jaarrekening mag inzien?
    Kan de klant zijn Shopify-voorraad laten aftrekken per locatie? De boekhouding merkt daar niets van.
    De webcam doet het niet tijdens mijn online training. Iemand een idee?
    Hoe bereken ik een eerlijke fee voor het overnemen van een klantenportefeuille?
    Wij zien in de bankmutaties een incasso van een app die wij niet kennen. Hoe storneer ik die?
    Hoe stel je in Exact een goedkeuringsstroom in waarbij twee partners moeten tekenen?
    Graag een vergelijking van rapportagetools op prijs per administratie.
    Mijn client krijgt bij het opslaan van een verkoopfactuur de melding dat het factuurnummer al bestaat.
    De planner van onze klant zet vrije dagen verkeerd klaar, waardoor uren niet kloppen. Instelling in de planner?
    Kan ik een cliënt leesrechten geven voor precies één dagboek?
    Onze partner wil geen cookies meer accepteren op het portaal en kan er nu niet in.
    Wie betaalt de schade als een implementatie door de consultant drie maanden uitloopt?
    Ik zie in de factuur van Exact een post koppelingen. Wat betaal ik daar precies voor?
    Hoe komt het dat de urenapp en het loonpakket onderling verschillende saldi tonen? Exact zit er niet tussen.
    Wat is een goede opbouw voor een eendaagse training Exact voor beginners?
    De app van onze klant vraagt om een update in de App Store van Apple, maar zijn iPad is te oud.
    Kan ik de rechten van een gebruiker kopiëren naar een nieuwe collega, dus van mens op mens?
    Onze interimmer wil zijn laptop overnemen. Welke clausule zet je in de overeenkomst?
    De bankkoppeling vraagt een e-dentifier en die is stuk. Bij wie vraag ik een nieuwe?
    Hoe vraag je bij een app-leverancier een SLA-rapport op over de laatste storingen?
    Welke vragen moet ik een softwareleverancier stellen voor ik een contract teken voor mijn klanten?
    De webshop berekent de winst per product fout omdat inkoopprijzen ontbreken in de webshop zelf.
    Klant wil weten of hij kan splitsen tussen zakelijk en privé in de bonnenapp. Is dat een functie?
    Is er een limiet aan het aantal administraties in ons accountancy-abonnement en wat kost een extra?
    Hoe zet ik een te hoge voorschotfactuur recht die al betaald en aangegeven is?
    Mag je als client manager het wachtwoord van een klant bewaren, en zo ja waar?
    De CRM-koppeling zet alle orders dubbel in Exact
    onze WMS telt de voorraad verkeerd sinds de update, in Exact klopt het
    Hoe maak ik een nieuwe gebruiker aan voor de nieuwe magazijnmedewerker
    De urenapp is zo traag dat niemand meer wil schrijven
    Welke urenregistratie werkt het beste samen met Exact
    Hoe zet ik tweestapsverificatie aan op mijn Exact-login
    loonstroken verkeerd, pensioenpremie klopt niet
    In Power BI krijg ik mijn datumtabel niet gekoppeld aan de feitentabel
    wat kost een extra API-gebruiker bij Exact
    De btw op intracommunautaire inkoop staat fout
    Hoe draai ik een voorraadwaardering per einde maand uit Exact
    De leverancier van ons CRM verhoogt de prijs, kunnen we eronderuit
    Artikelomschrijvingen komen half door, alles na 60 tekens is weg
    Bankmutaties van Rabobank komen niet meer binnen in Exact
    Hoe boek ik een retourzending van een klant
    Kan ik in Exact een veld toevoegen aan het orderformulier
    excel loopt vast bij draaitabellen van meer dan een miljoen regels
    De scanner leest de barcodes niet meer
    Onze planner wil dat projectleiders elkaars uren niet kunnen zien in Exact
    Hoe importeer ik een prijslijst uit csv
    Wie mag bij ons inkooporders boven de 10.000 goedkeuren en waar stel je dat in
    Collega moet in Exact geen salarissen kunnen zien, hoe neem ik hem dat recht af
    De webshop stuurt verzendkosten zonder btw door
    Vanuit HubSpot komen contacten met het verkeerde land mee
    Sinds de update van Dyflexis kloppen de pauzes in de export niet
    hoe wijzig ik mijn e-mailadres in Exact
    Mijn Excel-formule VERT.ZOEKEN geeft #N/B
    Ik zoek een goedkope scannersoftware voor het magazijn
    Kunnen we van Exact overstappen naar AFAS en hoe lang duurt dat
    Power BI-licentie verlopen, mijn collega's kunnen het rapport niet openen
    Wanneer moet de loonaangifte binnen zijn
    De verlofaanvraag staat al drie dagen op goedkeuring te wachten
    In het CRM zijn mijn rechten te laag om deals te verwijderen
    Voorraad staat negatief na inventarisatie
    hoe maak ik een backup van onze administratie
    Kan ik twee administraties samenvoegen in Exact
    De printer drukt geen verzendlabels meer af
    PSD2-koppeling met de bank moet weer verlengd worden
    Hoe voeg ik een kostenplaats toe voor een nieuw project
    Uurtarief per medewerker wijzigen in projecten
    Ik wil een melding krijgen als de voorraad onder het minimum zakt
    De scantool leest het verkeerde factuurnummer van de bon
    Wat is de opzegtermijn van ons Exact-abonnement
    Kan ik in Dyflexis een vaste pauze instellen
    De prijs in de webshop wijkt af van de artikelprijs in Exact
    Het CRM maakt van elke contactpersoon een nieuwe debiteur
    Wie mag er bij ons nieuwe leveranciers aanmaken in Exact, dat wil ik beperken tot inkoop
    Mijn Power BI-rapport doet er een kwartier over om te openen
    Kan de factuurlay-out met ons nieuwe logo
    Ik krijg in Outlook geen mail meer van collega's
    De uren zijn op het verkeerde project geboekt, hoe corrigeer ik dat
    Wat doet een BI-consultant per uur kosten
    Salesforce stuurt de btw-nummers zonder landcode mee
    mijn wachtwoord van het WMS is verlopen
    Hoe regel ik een rol voor iemand die alleen voorraad mag zien in Exact
    de leverancierskaart heeft een verkeerd IBAN
    Twee facturen uit Shopify ontbreken, de rest van die dag is er wel
    Is Exact vandaag traag of ligt het aan ons internet
    Hoe reken ik de landed cost van een container uit
    Welke app kan pakbonnen scannen en inboeken
    Excel zegt dat het bestand vergrendeld is voor bewerken
    Waar vind ik de loonheffingskorting van een werknemer
    kan ik in exact een project afsluiten zonder factuur
    hoe stel ik een betalingsherinnering automatisch in
    De koppeling tussen HubSpot en Outlook is gestopt
    Sinds gisteren stuurt Shopify niets meer door naar PostNL
    Onze bankkoppeling met ABN ligt eruit, mutaties moet ik nu zelf inlezen
    Het WMS loopt, maar orders boven de 50 regels komen afgekapt in Exact
    Van de 200 urenregels komen er 198 goed over, twee hebben een vreemd teken in de omschrijving
    De synchronisatie werkt maar duurt ineens vijf uur in plaats van tien minuten
    Kassa-app boekt alles op één grootboekrekening sinds we een nieuwe betaalmethode hebben
    Ik kan in het CRM zelf niet meer inloggen, wachtwoord vergeten
    De urenapp vraagt om een update uit de App Store van Apple
    Mijn gebruiker in Exact mag geen verkooporders meer zien, sinds ik van afdeling wisselde. Wie zet dat terug
    Kan ik een collega tijdelijk alleen leesrechten in Exact geven
    Rechten van een vertrokken collega overzetten op de opvolger in Exact, dus zijn menu's en rollen
    Onze accountant ziet onze salarissen in Exact, kan ik hem als persoon beperken tot de grootboekkaarten
    We willen een nieuwe webshop koppelen aan Exact, welke partij raden jullie aan
    Hoe zeg ik de Payhawk-overeenkomst op, er zit een jaarcontract aan
    Toegang tot een SharePoint-map intrekken van een ex-medewerker
    een app van mijn telefoon halen
    Ik wil zien wie er vandaag in Exact heeft ingelogd
    Een lijst met alle gebruikers van onze administratie en hun rollen graag
    Welke apps bestaan er voor Exact op het gebied van voorraadbeheer?
    Een overzicht van openstaande inkooporders per leverancier
    Mijn Power BI-gateway op de server is offline
    Power BI krijgt geen verbinding met SQL Server
    Excel vraagt steeds om macro's toe te staan
    De nieuwe medewerker ontbreekt in de planningsapp, in HR staat hij wel
    Een nieuw artikel verschijnt niet in de webshop
    Nieuwe klant uit Exact komt in het CRM met een foute naam
    Ik wil een nieuwe administratie openen voor een dochter, hoe doe ik dat in Exact
    Hoe archiveer ik een administratie die niet meer gebruikt wordt
    De kassa in de winkel print geen bonnen
    403 Forbidden op onze eigen website
    Ik krijg 403 als ik een SharePoint-lijst inlees in Power Query
    Te veel inlogpogingen bij het CRM, account een kwartier op slot
    Error 500 bij de verzender, labels maken lukt niet
    429 van de OpenAI API in mijn script
    Client secret van onze Azure-app is verlopen
    Waar vind ik de API-sleutel van Shopify
    Redirect instellen van onze oude website naar de nieuwe
    De accountant wil meer rekenen voor de jaarrekening, is dat normaal
    Zoek een goede boekhouder in de regio Utrecht
    Wat vraagt een salarisadministrateur per loonstrook
    Voorraad in de app staat op 12 en in Exact op 10, koppeling werkt verder prima
    De app zet leverdatum en orderdatum om
    Valuta van de order klopt niet na het overzetten uit het CRM
    Hoe zet ik in Salesforce een validatieregel op het veld btw-nummer
    Verlof kan niet worden aangevraagd over de jaargrens heen
    Cyberverzekering afsluiten, waar let je op
    Onze Mollie-uitbetaling staat niet op de bank
    QuickBooks rekent Engelse VAT verkeerd
    Hoe importeer ik bankafschriften in Xero
    Kan ik in Xero een factuur in dollars maken
    Welke BI-tool is beter, Power BI of Qlik
    Mijn collega heeft het Excelbestand van inkoop overschreven, kan dat terug
    Dyflexis toont roosters van oud-medewerkers
    De koppeling werkt gewoon, maar de app zet alle verkooporders op concept
    Het CRM loopt vast als ik een contact met een Exact-nummer open
    Er komen geen orders binnen, maar dat komt omdat de webshop zelf uit de lucht is
    Sinds de laatste release van het WMS worden partijnummers niet meer meegestuurd
    Payhawk-kaart geblokkeerd na drie keer pincode
    Onze urenapp toont dagen verkeerd door de zomertijd
    Facturen komen in Exact binnen maar met de verkeerde betalingstermijn
    De omschrijving van de boeking vanuit de scantool is altijd leeg
    Kan Basecone ook Duitse bonnen lezen
    Kan ik automatisch btw laten splitsen in de expense-app
    Waarom staat dezelfde klant twee keer in HubSpot
    Hoe laat ik Power Automate een mail sturen bij een nieuwe order
    Hoe bouw ik in Power BI een voorraadprognose
    Power BI: mijn relatie tussen orders en artikelen is veel-op-veel
    Waar zit in Exact de knop om een order te splitsen
    Ik wil dat de magazijnmedewerkers alleen het menu Voorraad in Exact zien
    De rol van mijn collega aanpassen zodat ze inkoopfacturen mag goedkeuren
    Hoe verwijder ik een medewerker uit Exact die uit dienst is
    We hebben te weinig gebruikerslicenties, wat kost uitbreiden
    Kan ik de hoofdgebruiker van Exact wijzigen
    Hoe annuleer ik mijn Exact-abonnement
    Tweede factor kwijt, nieuwe telefoon, kom Exact niet in
    Mijn account in Dyflexis staat op slot
    Collega uit dienst, hoe sluit ik zijn mailbox af
    Hoe bereken ik transitievergoeding
    Vakantiedagen uit vorig jaar vervallen, hoe verwerk ik dat in het HR-pakket
    Loonkosten over kostenplaatsen verdelen in de journaalpost
    Jaarovergang in voorraad, waar let ik op
    kostprijs van een samengesteld artikel klopt niet
    Inkooporder per mail versturen vanuit Exact lukt niet
    Hoe zet je een leverancier op inactief
    Kunnen we facturen via Peppol ontvangen
    Waarom wordt een factuur dubbel betaald
    Intrastat-aangifte, wie moet die doen
    ICP-opgave corrigeren
    Is er een koppeling tussen Exact en onze Deense ERP
    Wij willen Exact met Salesforce verbinden, zelf bouwen of kopen?
    Hoeveel kost een koppeling via een integratieplatform per maand
    Zijn onze gegevens bij Exact binnen Europa opgeslagen
    Verwerkersovereenkomst met Dyflexis nodig?
    Sorteren op datum werkt niet in Excel omdat het tekst is
    Draaitabel vernieuwt niet na nieuwe rijen in de tabel
    Google Sheets koppelen aan Excel
    Slack meldingen uitzetten
    De barcodescanner verbindt niet met wifi
    Telefooncentrale in het CRM belt het verkeerde nummer
    Projectbudget overschreden zonder waarschuwing
    Gantt-diagram in de planner toont geen mijlpalen
    Onderaannemersfacturen toewijzen aan een project in Exact
    De rittenapp rekent de kilometers verkeerd
    Het MES crasht bij het openen van een stuklijst
    In het MES mag ik geen werkorders sluiten, wie past mijn rol daar aan
    Kan onze MES-leverancier ook een koppeling met SAP maken
    De bedrijfswagens hebben geen GPS-signaal
    Hoe bereken ik de OEE in Excel
    De leads uit de beurs staan dubbel in het CRM
    E-mailcampagne vanuit HubSpot komt in de spam
    Ik zie in Exact het menu Productie niet meer sinds gisteren, mijn rol is veranderd denk ik
    Waarom krijg ik in Exact de melding dat de periode is afgesloten
    Factuur is naar het verkeerde e-mailadres gestuurd vanuit Exact
    Exact loopt om zes uur altijd uit voor onderhoud, kan dat later
    Hoe laat ik een nieuwe inkoper inloggen in Exact
    Kan ik in de besteltool goedkeuringsstappen toevoegen
    Er zijn 40 orders met een verkeerd btw-tarief overgezet, hoe draai ik ze terug
    De kolomkoppen in de export uit het WMS zijn in het Duits
    Wie is bij Exact onze accountmanager
    De rittenapp wil dat ik mijn locatie deel, hoe zet ik dat uit
    Zoho stuurt offertes zonder logo
    Mijn chef wil dat ik een functioneel e-mailadres aanvraag bij IT
    Wij willen minder betalen voor Teamleader
    Een klant wil zijn gegevens laten wissen volgens de AVG, hoe doe ik dat in Exact
    Hoe vraag ik een factuurkopie op bij Exact
    Kan ik in Exact zien wie een boeking heeft verwijderd
    De accountant moet als gebruiker alleen kunnen kijken en niet boeken
    Nieuwe magazijnlocatie aanmaken in Exact, waar
    Zap draait dubbel waardoor elke order twee keer komt
    Werkt Klippa ook met handgeschreven bonnen
    Een artikelgroep ontbreekt in mijn rapport omdat de tabelrelatie fout is
    Een gebruiker mag wel inkoopfacturen zien maar niet goedkeuren, waar stel ik dat in
    Hoe geef ik een collega rechten om betaalbestanden aan te maken?
    Kan ik een administratie van de ene licentie kopiëren als sjabloon voor een nieuwe?
    De Exact-app op mijn telefoon crasht zodra ik een bon fotografeer
    Wat kost een extra gebruiker per maand in Exact Online Boekhouden?
    Tweestapsverificatie resetten, ik heb een nieuwe telefoon
    Mijn authenticator-app is weg, hoe kom ik weer in mijn Exact
    Hoe verwijder ik een dubbele relatie zonder de facturen te verliezen?
    administratie verwijderen die we per ongeluk hebben aangemaakt
    Kan ik een boekjaar heropenen dat al definitief is afgesloten?
    Bankkoppeling met de Rabobank toont geen mutaties sinds vrijdag
    ING vraagt elke 90 dagen opnieuw toestemming voor de bankkoppeling, kan dat langer?
    Hoe trek ik een verstuurde factuur in en maak ik een creditnota
    Toestemming van klanten voor automatische incasso, waar bewaar ik de machtiging?
    ik wil een gebruiker blokkeren die uit dienst is maar z'n boekingen bewaren
    Welke API is geschikt om facturen te maken vanuit PHP
    Hoe vraag ik met de REST API alleen facturen van dit jaar op, welk filter?
    Geeft de Exact API ook bijlagen als pdf terug?
    mijn refresh token is 10 minuten geldig, hoe bewaar ik die veilig in mijn code
    Kan ik inloggen met mijn Microsoft-account in Exact Online?
    inloggen met vingerafdruk op de exact app
    Ik krijg geen verificatiemail bij het inloggen
    Mijn toetsenbord typt een vraagteken in plaats van een slash
    Printer drukt de facturen af met het logo half weg
    Hoe zet ik de taal van Exact Online op Engels
    Btw-code verlegd buitenland, welke gebruik ik voor een Belgische aannemer
    Suppletie btw indienen over 2024
    ICP-opgave is afgekeurd door de Belastingdienst
    KOR aanvragen, wat moet ik in mijn boekhouding veranderen
    Afschrijving auto in vijf jaar, hoe boek ik dat?
    Beginbalans invoeren vanuit Snelstart
    Van Moneybird overstappen naar Exact, neem ik mijn historie mee?
    Wat is het verschil tussen AFAS en Exact voor een bedrijf van 20 man
    Kan Twinfield ook meerdere administraties consolideren?
    Yuki weigert mijn pdf, te groot
    Snelstart start niet op na de update
    Hoe verander ik het e-mailadres van mijn gebruiker in Exact
    De factuurlay-out is verschoven sinds de update van gisteren
    Basecone herkent het btw-bedrag steeds verkeerd
    Dyflexis rekent de toeslagen voor zondag niet goed uit
    Payhawk-pas geblokkeerd in het buitenland
    Shopify berekent verkeerde verzendkosten
    De kassa-app rondt af op vijf cent en Exact niet, kasverschil elke dag
    In de urenapp staan mijn uren dubbel
    Wat kost Klippa per gescande bon?
    Hoe zeg ik mijn contract met de leverancier van de scan-app op
    Is er een app die kilometers bijhoudt en met Exact samenwerkt?
    Welke webshop past het best bij Exact Online, WooCommerce of Lightspeed?
    Hoe koppel ik voor het eerst mijn webshop aan Exact, welke pakketten bestaan er?
    de koppeling boekt alle orders op grootboek 8000 ipv 8010
    koppeling zet klantnamen in hoofdletters, kan dat anders
    Door de koppeling krijg ik alle facturen dubbel
    De koppeling met de bank leest de afschriften van de spaarrekening niet
    Verkeerde btw-code op orders uit de webshopkoppeling
    Rechten op een map in SharePoint aanpassen
    Geen rechten om deze map te openen in Windows
    Ik heb geen beheerdersrechten om de printer te installeren
    Auteursrechten op een foto die wij in de nieuwsbrief gebruiken
    Pensioenrechten van een medewerker die vertrekt, hoe zit dat in de loonadministratie
    Loonadministratie uitbesteden, wat kost dat per strook?
    Toestemming van de OR nodig voor een nieuw urensysteem?
    Moet ik toestemming vragen om foto's van personeel op de site te zetten?
    cookietoestemming op onze webshop instellen
    Ouderlijke toestemming nodig bij een bijbaan van een 15-jarige?
    Apps op mijn iPhone verwijderen om ruimte te maken
    WhatsApp-groep verwijderen
    whatsapp web wil niet meer inloggen op mijn werkpc
    Teams-app opent steeds in de browser
    Waar staat in Excel de knop om een hyperlink te verwijderen?
    Mijn Gmail zegt dat een app mijn account gebruikt, hoe zet ik dat bij Google uit
    facebook pagina heeft nog een app gekoppeld, waar zet ik dat uit
    LinkedIn-toegang voor een app stoppen
    Microsoft 365: hoe trek ik een toegangslink naar een gedeeld bestand in
    DigiD app opnieuw activeren
    eHerkenning machtiging intrekken van een oud-werknemer
    Machtiging Belastingdienst voor mijn boekhouder stopzetten
    Hoe machtig ik mijn accountant bij de Belastingdienst via SBR
    KvK-uittreksel opvragen
    UBO-register bijwerken na verkoop van aandelen
    Hoe lang duurt het voor de btw wordt teruggestort?
    Dagboek verwijderen lukt niet omdat er boekingen in staan
    Kostenplaats verwijderen die niet meer gebruikt wordt
    Ik wil een artikel op inactief zetten
    Waarom kan ik deze boeking niet verwijderen, de periode is open
    een bijlage bij een boeking verwijderen
    Laatste factuurnummer overgeslagen, hoe herstel ik de nummering?
    Factuurnummers moeten beginnen met 2026
    Herinneringen automatisch laten sturen naar klanten die niet betalen
    Betalingsconditie 14 dagen naar 30 dagen wijzigen voor alle debiteuren
    Wat betekent 'periode is afgesloten' bij het boeken
    Balans sluit niet, verschil van 0,03
    Tussenrekening betalingen onderweg loopt niet leeg
    Waar boek ik een lunch met een klant
    Aanmaningskosten in rekening brengen, mag dat?
    Kasboek importeren uit Excel
    csv-import geeft fout op regel 12
    XML auditfile exporteren voor de fiscus
    Hoe download ik alle facturen van 2023 in één keer
    Voorraadwaarde klopt niet met het grootboek
    inventarisatie van het magazijn boeken
    Stuklijst aanpassen voor een samengesteld product
    Serienummers volgen in Exact Online Handel
    Project afsluiten terwijl er nog onderhanden werk op staat
    Contractfacturatie met indexering van 3 procent
    De verlofaanvraag in Exact HRM hangt op status ingediend
    Loonstrook opnieuw versturen naar een werknemer
    Hoe corrigeer ik een loonaangifte van maart
    Vakantiegeld berekenen bij uitdiensttreding
    Scherm van Exact is erg traag vandaag, is er storing?
    Wanneer is het onderhoud van Exact dit weekend
    Exact Online werkt niet goed in Safari
    Kan ik mijn dashboard in Exact anders indelen
    cockpit toont oude omzet
    Hoe zet ik de startpagina van een gebruiker om
    Een gebruiker een andere rol geven zodat ze geen lonen meer ziet
    welke rechten heeft de rol Factuurmedewerker precies
    gebruikersrechten exporteren naar Excel
    Kan een gebruiker van ons alleen-lezen krijgen op crediteuren?
    Functiescheiding instellen: invoer en betaling door verschillende mensen
    Administratie overdragen aan een andere eigenaar na bedrijfsverkoop
    Een administratie archiveren na faillissement
    Hoe verander ik de naam van een administratie na een statutenwijziging
    De administratie toont een andere valuta dan euro
    Hoe stel ik in dat alleen de directeur betalingen boven 5000 euro mag vrijgeven
    Mijn collega ziet het menu Inkoop niet, welke rol mist ze?
    Waar zie ik wanneer een gebruiker voor het laatst heeft ingelogd
    De app van de bank vraagt om een nieuwe pincode
    Hoeveel administraties mag ik hebben in het accountancypakket?
    Onze gebruiker ziet de knop Fiatteren niet, terwijl haar rol dat wel toelaat
    Mag een administratie twee verschillende boekjaren hebben?
    Hoe stel ik de administratie in op kasstelsel voor de btw
    Toestemming voor thuiswerken vastleggen in het personeelsdossier
    De scan-app maakt wazige foto's op mijn Samsung
    Kan ik de app van Exact ook op een tablet zetten
    App Store van Apple vraagt om betaalgegevens
    Welke koppeling hebben jullie met Peppol en wat kost die
    Peppol-id aanvragen voor e-facturatie in België
    UBL-factuur wordt niet herkend
    Hoe mail ik UBL in plaats van pdf
    Koppelverkoop, mag dat wettelijk
    koppelteken in een artikelcode geeft een fout bij het importeren
    De trekhaakkoppeling van de bestelbus vervangen, onderhoud of investering?
    Rechten op het erfgoed van mijn vader en de bv, moet ik daar aangifte voor doen?
    invoerrechten boeken op een zending uit China
    Waar boek ik accijns en invoerrechten?
    Collegerechten... pardon, collegegeld als studiekosten aftrekken
    Abonnementsrechten? Ik wil weten hoeveel opslag we nog hebben in Exact
    Stemrecht en winstrecht bij aandelen, wat zet ik in de statuten
    Verwijderen van een medewerker uit de salarisrun die nooit begonnen is
    conceptfacturen in bulk verwijderen
    Verwijderde factuur terughalen, kan dat
    Iemand heeft een bankafschrift verwijderd, wie was dat?
    Logboek: wie heeft gisteren deze boeking aangepast?
    inlogpogingen vanuit het buitenland op mijn mailaccount
    Mijn boekhouder kan niet inloggen in mijn internetbankieren
    Inloggen bij de Belastingdienst lukt niet met eHerkenning niveau 3
    inloggegevens van de router vergeten
    Wachtwoord van mijn gebruiker in Exact is verlopen en ik krijg geen herstelmail
    Wachtwoordbeleid instellen: elke 90 dagen nieuw wachtwoord
    Kunnen twee mensen tegelijk onder dezelfde gebruiker werken
    Een gebruiker samenvoegen met een andere na een huwelijk
    Gebruikersnaam wijzigen na scheiding
    gebruikers importeren uit Active Directory
    Single sign-on met Okta opzetten
    Token van de bank (dat kastje) heeft een lege batterij
    RSA-token verloren, wie bel ik
    beveiligingstoken voor digitale handtekening vervangen
    crypto-tokens op de balans zetten
    API-documentatie van de Belastingdienst voor btw-aangifte
    Hoe programmeer ik een upload van bijlagen via de API
    Geeft het endpoint salesinvoice ook de regels mee of moet ik expand gebruiken
    API-call geeft 500 bij een klant met een apostrof in de naam
    API geeft 404 op een artikel dat bestaat
    XML-import via topic GLTransactions lukt niet
    Rate aanpassen in mijn eigen webservice met nginx
    postman collectie voor exact gezocht
    Waar vind ik een ontwikkelaar die iets op de Exact API kan bouwen
    Python-voorbeeld om relaties op te halen
    Webhook komt dubbel binnen bij onze server, hoe ontdubbel ik
    SQL-query in Invantive duurt een uur, hoe maak ik hem sneller
    Invantive Query Tool toont geen kolomnamen
    Licentie van Invantive verlengen
    Hoe installeer ik Invantive Control for Excel op een nieuwe laptop
    Power BI: maanden staan alfabetisch in plaats van op volgorde
    DAX voor omzet vorig jaar
    Power BI bestand te groot om te mailen
    Gateway van Power BI staat offline
    Draaitabel vernieuwt niet als ik een rij toevoeg
    Excel telt tekst in plaats van getallen op
    Macro's zijn geblokkeerd door mijn IT-afdeling
    Excel-bestand is beveiligd en ik weet het wachtwoord niet
    Afdrukbereik klopt niet
    Ctrl+Z werkt niet meer in Exact
    Het venster van Exact valt buiten mijn scherm
    Edge blijft het oude wachtwoord invullen
    Pop-ups toestaan voor exactonline
    pdf opent in de browser in plaats van in Adobe
    Handtekening onder mijn mail in Outlook
    Outlook-agenda delen met een collega
    Een gedeelde mailbox toevoegen
    Mijn scherm staat op zijn kop
    Laptop maakt veel herrie
    Toner bestellen voor de HP
    Welke scanner is goed voor bonnen
    Tweede beeldscherm wordt niet gevonden
    VPN geeft foutcode 809
    back-up van onze server terugzetten
    NAS is vol
    mail van Exact belandt in spam
    is deze e-mail over een openstaand bedrag bij Exact echt?
    Ransomware op de pc van de boekhouding, wie bellen
    Verzekering tegen cybercrime zinvol?
    Privé-opname boeken bij een eenmanszaak
    Lening van dga aan bv, rente?
    Gebruikelijk loon 2026
    WKR: kerstpakket, binnen de vrije ruimte?
    Kilometervergoeding 23 cent verwerken
    Bijtelling auto van de zaak in de loonstrook
    Representatiekosten 80 procent aftrekbaar
    Innovatiebox aanvragen
    Investeringsaftrek KIA berekenen
    Herinvesteringsreserve vormen
    voorziening dubieuze debiteuren
    Oninbare vordering, btw terugvragen
    Creditnota boeken met verlegde btw
    Marge-regeling tweedehands auto's
    OSS-melding voor verkopen aan Duitse particulieren
    intrastat aangifte maken
    Belgische btw-listing indienen
    Kasregister in de horeca (witte kassa) verplicht?
    fiche 281.50 opmaken
    Jaarrekening neerleggen bij de NBB
    Publicatiestukken deponeren bij de KvK
    Consolidatie van twee bv's met onderlinge vorderingen
    rekening-courant tussen holding en werkmaatschappij sluit niet
    Boekjaar verlengen tot 18 maanden
    Vaste activa-module rekent dubbel af
    Memoriaal terugdraaien
    Voorschotfactuur verrekenen met eindfactuur
    G-rekening instellen
    Factoring: overgedragen facturen markeren
    Valutaverschillen op dollarfacturen
    Wisselkoersen automatisch bijwerken
    Rente over een lening automatisch laten boeken
    Terugkerende boeking elke maand
    Kostendrager of kostenplaats, wat is het verschil
    Budget importeren per grootboekrekening
    Liquiditeitsprognose in Exact
    kolommenbalans printen
    Openstaande posten per datum uit het verleden
    Kan ik in Exact een rapport per mail laten sturen op maandag
    Debiteurensaldo klopt niet met de subadministratie
    Subadministratie crediteuren aansluiten op het grootboek
    De urenadministratie is te ingewikkeld, hebben jullie een handleiding voor medewerkers
    Voorraadadministratie op twee locaties
    Kadastrale administratie, kan dat in Exact?
    Administratiekosten doorberekenen aan klanten
    administratief medewerker gezocht, wat is een normaal salaris
    Onze vereniging zoekt een gratis administratieprogramma
    Hoe trek ik bij SnelStart een koppeling met een webshop in?
    In AFAS staat nog een app-connector van een oude leverancier, waar haal ik die weg
    Twinfield: toegang van een externe partij beëindigen
    Een app uit mijn Google-account gooien die mijn agenda leest
    Bij e-Boekhouden.nl een API-sleutel vernieuwen
    Yuki: hoe geef ik een tweede boekhouder toegang tot het domein
    In Slack is een app geïnstalleerd die niemand kent
    Welke apps hebben toegang tot onze Microsoft 365-tenant?
    Een Zapier-koppeling tussen Gmail en Trello is gestopt
    WooCommerce-plugin verwijderen uit WordPress zonder de instellingen kwijt te raken
    Toegang van een medewerker tot onze Dropbox intrekken
    Zoom vraagt toestemming voor mijn microfoon, hoe zet ik dat aan
    Onze ex-werknemer kan nog in de KvK-omgeving, hoe trek ik dat in
    Digitale machtiging in eHerkenning overzetten naar nieuwe directeur
    Bij de bank staat nog een gemachtigde die weg moet
    Rekeninginzage (PSD2) van een huishoudboekje-app stopzetten bij ING
    De bankkoppeling in Exact is gestopt, de laatste afschriften zijn van maandag
    ABN AMRO-koppeling vraagt opnieuw om toestemming bij de bank, waar geef ik die
    Automatische bankkoppeling verhuizen naar een andere rekening
    Bankkoppeling aanvragen voor een spaarrekening
    Ponto-koppeling met Exact geeft dubbele afschriften
    De koppeling werkt, maar de kortingen komen als aparte regel binnen
    via de koppeling komen orders binnen zonder btw-nummer van de klant
    App haalt alles netjes op maar toont bedragen zonder decimalen
    De webshop stuurt klanten door met een verkeerd land, koppeling verder oké
    Onze kassakoppeling maakt per bon een nieuwe relatie aan, dat willen we niet
    Kan de koppeling de omschrijving van de order meegeven?
    Retouren gaan niet mee over de koppeling, dat ondersteunt de app niet?
    Hoe lang duurt het bouwen van een maatwerkkoppeling met Exact
    Wie kan voor ons een koppeling maken tussen Exact en een Filemaker-database
    Onze leverancier rekent 45 euro per maand voor de koppeling, is dat normaal
    Opzegtermijn van onze koppelingspartner
    Welke app voor verlofregistratie raden jullie aan naast Exact
    Vergelijking van scan-apps graag, prijs en kwaliteit
    Is er korting als ik twee apps van dezelfde maker neem
    Factuur van de App Store van Exact klopt niet
    Review schrijven over een app in de Exact App Store, waar?
    Wij zijn een softwaremaker en willen in de Exact App Store komen, wat zijn de voorwaarden
    Hoe lang duurt de keuring van een app voor de App Store van Exact
    Basecone-app op mijn telefoon wil niet updaten
    Klippa-app blijft hangen op 'uploaden'
    De Payhawk-app stuurt geen pushmeldingen
    Dyflexis-app: medewerker ziet zijn rooster niet
    Shopify-app voor voorraad telt verkeerd
    Mijn chauffeur kan in de ritten-app geen rit afsluiten
    CRM-app toont klanten dubbel sinds de import uit Excel
    Onze app crasht op Android 14
    Kan ik rechten per dagboek instellen?
    Collega mag geen memoriaal meer boeken, hoe ontneem ik haar dat recht
    Welke rechten heeft iemand nodig om een boekjaar af te sluiten
    Onze stagiair mag de lonen niet zien in Exact
    Rol aanmaken met beperkte rechten voor magazijnmedewerkers
    Rechten van gebruiker A naar gebruiker B kopiëren
    Waarom mag ik de btw-aangifte niet versturen, ik mis een recht
    Ik heb geen rechten om een administratie aan te maken
    Een gebruiker krijgt de melding 'onvoldoende rechten' bij het openen van de balans
    Beheerder is overleden, hoe krijgen we de hoofdgebruiker op een ander
    Hoofdgebruiker wijzigen in Exact Online
    Mag ik de licentie overzetten naar een nieuwe bv
    Een gebruiker alleen in administratie 3 laten werken
    Hoe geef ik mijn boekhouder toegang tot een administratie
    Toegang van een klant tot zijn eigen dossier via MijnKantoor regelen
    Klantportaal: mijn klant kan zijn stukken niet goedkeuren
    Gebruiker verwijderen lukt niet, er zijn nog openstaande taken
    Aantal gebruikers in mijn abonnement verlagen
    Uitnodiging voor een nieuwe gebruiker komt niet aan
    Tijdelijke gebruiker voor de audit aanmaken
    Hoe log ik uit op alle apparaten
    Ik ben per ongeluk in een verkeerde administratie aan het boeken
    Boekingen overzetten van de ene administratie naar de andere
    Administratie van jaar op jaar vergelijken
    Standaardadministratie bij het opstarten instellen
    Administratie samenvoegen na fusie
    Rekeningschema van een administratie exporteren
    Administratie zit in archief, hoe haal ik die terug
    Demo-administratie aanmaken om te oefenen
    De administratie blijft vastlopen op 'wordt geconverteerd'
    Intrekken van een verlofaanvraag in Exact
    Ingetrokken btw-nummer van een klant, mag ik nog verleggen?
    Een offerte intrekken die de klant al heeft geaccepteerd
    Hoe trek ik een betaalopdracht in die al bij de bank ligt
    Goedkeuring van een inkoopfactuur intrekken
    Een ingetrokken rijbewijs en de auto van de zaak
    Vergunning ingetrokken, voorziening vormen?
    Domiciliëring intrekken bij onze Belgische leverancier
    Toestemming voor nachtwerk in de cao
    Akkoord van een klant op een offerte digitaal vastleggen
    Toestemmingsformulier AVG voor sollicitanten
    Toestemming van mede-eigenaar nodig om een bv te verkopen?
    Mijn vrouw heeft geen toestemming van de bank voor de zakelijke rekening
    Push-toestemming op de site zetten
    API-limiet van Shopify bereikt
    OpenAI API-tegoed is op
    Google Maps API-sleutel verlopen op onze website
    API van PostNL geeft geen labels
    DHL API wijzigt, wat moet onze webshop doen
    Hoe test ik een API met curl
    Mag ik de postcode-API gratis gebruiken
    Exact API: hoe haal ik de voorraad per magazijn op
    Exact API: filter op datum werkt niet met tijdzone
    Exact API: welk veld bevat de vervaldatum
    Exact API: kan ik een memoriaalboeking terugdraaien
    Hoe groot mag een bijlage zijn via de Exact API
    Is er een SDK voor C#?
    refresh token netjes in een database bewaren met twee processen, hoe voorkom ik een race in mijn code
    JWT decoderen
    GitHub-token is uitgelekt, hoe maak ik die ongeldig
    Token voor de parkeergarage werkt niet
    Inloggen op de scanner van de kopieermachine
    Inloggen lukt niet bij mijn loonpakket van Nmbrs
    Nmbrs geeft verkeerde loonheffing
    Loket.nl toont geen jaaropgaven
    Visma eAccounting stopt, waarheen?
    Visma Severa uren goedkeuren
    Ik kan niet inloggen bij Payhawk, mijn sms-code komt niet
    Mijn Basecone-wachtwoord werkt niet
    Inloggen bij Shopify met personeelsaccount
    Dyflexis-beheerder is weg, wie kan een nieuw beheerderswachtwoord geven
    Captcha bij het inloggen is onleesbaar
    Verwijder mijn account bij jullie
    Kolommen verwijderen uit een overzicht in Exact
    Verwijderen van oude bijlagen om opslag vrij te maken
    Klantgegevens verwijderen op verzoek van een klant (AVG)
    een hele import ongedaan maken
    Kan ik voor één klant twee mailadressen voor facturen instellen
    Waarom staat de vervaldatum op zondag
    Hoe sluit ik een kas af met een verschil
    Emballage en statiegeld boeken
    Fooien die met de pin worden betaald, welke rekening
    Cadeaubonnen verkopen, wanneer btw
    Wat is een handig rekeningschema voor een restaurant
    Boete te late btw-aangifte, hoe hoog
    Uitstel aanvragen voor de vpb
    Deadline jaarrekening micro-bv
    De weegschaal op de kassa geeft verkeerde prijzen
    Pinautomaat geeft 'geen verbinding'
    Labelprinter print leeg
    Kassalade gaat niet open
    Barcodescanner typt rare letters
    Reserveringssysteem boekt tafels dubbel
    Webshop ligt plat, hosting zegt schijf vol
    SSL-certificaat verlopen van onze site
    Domeinnaam verhuizen naar andere provider
    Nieuwsbrief komt in de spambox
    OneDrive blijft synchroniseren
    Opname van de Teams-vergadering kwijt
    Csv komt in één kolom terecht
    Datum staat in Amerikaanse notatie na export
    Punt en komma verwisseld na import
    Bovenste rij vastzetten in Excel
    Alles op één pagina afdrukken
    Bankafschrift van pdf naar Excel omzetten
    Scan kleiner maken om te mailen
    Pdf digitaal ondertekenen
    Mag ik papieren bonnen weggooien na scannen?
    Urenstaat-sjabloon gratis
    Verwerkersovereenkomst voorbeeld
    Geldt NIS2 voor een administratiekantoor?
    Privacyverklaring voor een webshop
    Hoe bel ik de helpdesk van Exact
    Cursus Exact voor beginners
    Wat rekent een Exact-consultant per uur
    Opzegtermijn Exact Online
    Is Exact ISO-gecertificeerd
    Waar staan de servers van Exact
    Sneltoetsen in Exact
    Donkere modus in Exact?
    Sessie verloopt na tien minuten, irritant
    Wie is onze accountmanager bij Exact?
    Twee vestigingen met eigen logo op de factuur
    Duitse factuurlay-out
    QR-code op de factuur
    IBAN op de factuur is oud
    Kredietlimiet per klant
    Prijslijst per 1 januari ingaan laten
    Korting per klantgroep
    Minimumvoorraad-signaal
    Batchnummers en houdbaarheid
    Backorders op één lijst
    Dropshipment vanuit leverancier
    Productieorder blijft hangen
    Machine-uren in de kostprijs meenemen
    Offerte omzetten naar order lukt niet
    Uren factureren per kwartaal
    Leidinggevende kan uren niet fiatteren
    Ziekmelding doorgeven aan arbodienst
    30%-regeling in het loon
    Dertiende maand
    Jaaropgaven maken
    Pensioenaangifte exporteren
    Cao-verhoging doorvoeren per 1 juli
    Afdracht sociale fondsen bouw
    Dimona-aangifte in Vlaanderen
    Voorafbetalingen vennootschapsbelasting België
    Investeringsaftrek in België voor een bestelwagen
    Attest van de RSZ opvragen
    Factuur van een Franse leverancier met TVA
    Invoer via artikel 23
    Btw-eenheid vormen met de holding
    Btw-nummer controleren in VIES
    Buitenlandse btw terugvragen
    Fiscale eenheid verbreken
    Verkoop van een bedrijfspand: btw of niet
    Koersverlies op aandelen boeken
    Managementfee tussen bv's
    Dividend uitkeren, uitkeringstest
    Bv ontbinden via turboliquidatie
    Bv oprichten kosten notaris
    Collega kan na het inloggen alleen het menu Uren zien, hoort daar niet meer bij?
    De app Authenticator toont een code die Exact niet accepteert
    De koppeling met UPS drukt verzendlabels op A4 in plaats van A6
    Koppeling tussen agenda en Teams werkt niet meer na mijn nieuwe wachtwoord
    Peppol-koppeling staat aan maar facturen komen niet bij de klant
    Kan de koppeling met de Kamer van Koophandel ook adressen bijwerken?
    Hoe boek ik de maandelijkse kosten van een app
    Afschrijven op een zelf ontwikkelde app, hoeveel jaar?
    Onze kinderen kopen dingen in de app store, hoe blokkeer ik dat
    Toegang tot het kantoor met een druppel, die is kwijt
    Mijn laptop zegt 'toegang geweigerd' bij het openen van een map
    toegang vpn aanvragen voor een inhuurkracht
    Wie heeft toegang tot de kluis, sjabloon gevraagd
    Gebruikersvergoeding huurpand boeken
    Gebruikerslicenties Microsoft optellen per afdeling
    Er staat een gebruiker dubbel in het keuzeveld Verkoper
    Eindgebruikers opleiden in het nieuwe urenpakket, tips?
    Wij moeten aan de wederpartij rechten op software overdragen, btw?
    In welke administratie boek ik een factuur die voor twee bv's is
    Administratie afsluiten aan het eind van het jaar, stappenplan
    Nieuwe administratie krijgt steeds de verkeerde grootboekrekeningen
    Kan een administratie meerdere btw-nummers hebben
    Administratie staat op 'geblokkeerd wegens betalingsachterstand', hoe betaal ik
    Kopie van de administratie naar een usb-stick
    Intrekken van een tenaamstelling bij verkoop van de bestelbus
    Een e-mail intrekken in Outlook
    WhatsApp-bericht intrekken na een uur
    Vacature intrekken op Indeed
    Verwijder de spaties uit een kolom
    Prullenbak van OneDrive leeghalen
    Verwijderde mails terug
    Wie kan mij helpen een gehackte Instagram terug te krijgen
    Token ring? Wat betekent dat in het contract van onze netwerkman
    Token voor het laden van de leaseauto werkt niet aan de paal
    Fietslease via de werkgever, toestemming partner nodig?
    Toestemming om te debiteren ontbreekt volgens de bank
    Vraagt Exact toestemming voor cookies?
    API-specialist gezocht, uurtarief
    Postcodecheck-API op onze webshop doet traag
    De API van onze slimme meter
    API voor valutakoersen van de ECB gratis?
    Scan-app of losse scanner, wat is goedkoper
    Boekhoudprogramma vertaalt de app niet naar het Frans
    Ik kan in de app van Exact geen verlof aanvragen
    Waarom toont de app mijn saldo van gisteren
    De app van Moneybird crasht
    Moneybird-app: offerte versturen lukt niet
    Xero-app op mijn telefoon wil vingerafdruk niet
    Xero: bankregel splitsen
    Xero: gebruiker toevoegen als adviseur
    QuickBooks-gebruiker verwijderen
    Wachtwoord QuickBooks kwijt
    Mollie: uitbetaling te laat
    Mollie-account geblokkeerd wegens ontbrekende UBO
    inloggen mollie lukt niet, verkeerde mail
    Waarom vraagt de belastingapp steeds om toestemming voor meldingen
    Hoe zie ik welke gebruiker een betaalbatch heeft verstuurd
    De koppeling tussen voorraad en grootboek staat op het verkeerde artikel
    Kan ik een administratie in dollars voeren
    Rechten om een rapport te ontwerpen, welke rol?
    App voor het tellen van de voorraad, welke is betaalbaar
    Verwijder de btw van een factuur voor het Rode Kruis, mag dat?
    Inloggen duurt bij Exact een minuut, daarna is alles snel
    Hoe lang blijft een gebruiker actief na opzegging van de licentie
    De API-documentatie van Exact is offline
    Mag ik een factuur nog wijzigen nadat de periode is afgesloten?
    Kan het kwaad als ik een dagboek verwijder?
    Wat gebeurt er met mijn openstaande posten als ik een relatie blokkeer?
    Moet ik eerst de btw-aangifte indienen voordat ik het jaar afsluit?
    Wie mag bij ons facturen goedkeuren boven 5000 euro, waar stel ik dat in?
    Is het erg dat mijn balans een verschil van 0,01 heeft
    Mag een nieuwe collega alleen verkoop zien en geen salarissen? Het gaat om een persoon.
    Hoe lang duurt het voor een bankafschrift van ING in Exact staat?
    moet ik mijn rabobank koppeling elke 180 dagen verlengen
    Wat verlies ik als ik mijn Exact-abonnement opzeg?
    Kan ik per maand opzeggen of zit ik een jaar vast aan Exact
    De webshop stuurt bedragen exclusief btw door terwijl het inclusief moet zijn
    Basecone herkent de leverancier verkeerd, is dat erg?
    Mag ik bonnetjes weggooien nadat ik ze gescand heb?
    Wat gebeurt er als ik te laat ben met de aangifte?
    Ik ben mijn wachtwoord van Exact kwijt, hoe lang duurt het voordat ik een nieuwe krijg?
    moet ik tweestapsverificatie aanzetten, en wat als ik mijn telefoon verlies
    Kan ik een verwijderde boeking nog terughalen?
    De app van Dyflexis loopt steeds vast op mijn telefoon, moet ik hem opnieuw installeren?
    Shopify is traag sinds de update, kan het kwaad om de cache te legen
    Wat is beter voor een klein café, Exact of Moneybird?
    welk scanprogramma moet ik kopen bij exact
    Is het toegestaan om in Exact een factuurnummer over te slaan?
    Moet ik eerst een kostenplaats aanmaken voor ik kan boeken?
    Hoe lang blijft een offerte in Exact geldig?
    Mag mijn man ook inloggen met mijn account?
    De import van mijn csv-bestand geeft kolomfouten, in welke volgorde moeten de kolommen?
    Wat gebeurt er met vakantiedagen als iemand uit dienst gaat in Loket?
    Kan het kwaad als ik een valutakoers achteraf aanpas
    Wanneer moet ik de ICP-opgave doen?
    moet ik in power bi een gateway installeren voor automatisch verversen
    Mag ik de kolomnamen in mijn Excel-rapport veranderen zonder dat de formules stukgaan?
    Dubbele facturen in Exact na een import, mag ik ze allemaal tegelijk verwijderen?
    Hoe lang duurt het voor Peppol actief is
    Wat moet ik doen als een klant niet betaalt, en wanneer mag ik incassokosten rekenen?
    De kassabonnen komen binnen op de verkeerde grootboekrekening
    Mag de accountant mijn aangifte indienen zonder mijn handtekening?
    is het erg dat mijn browser een melding geeft over cookies bij exact
    Kan ik mijn e-mailadres in Exact wijzigen zonder iets kwijt te raken?
    moet ik payhawk opzeggen voor het einde van de maand om niet nog een jaar te betalen
    Hoe zet ik een afgesloten boekjaar weer open?
    In Visma staan de uren van vorige week op de verkeerde medewerker, wie mag dat corrigeren?
    Waarom ziet Karin het menu Financieel niet als ze in Exact inlogt?
    Mag ik een gebruiker op inactief zetten die nog openstaande declaraties heeft?
    Hoe lang duurt een back-up van een administratie en waar vraag ik die aan?
    De printer drukt de facturen scheef af
    Mijn webshop toont de verkeerde voorraad, de aantallen kloppen niet maar de verbinding is in orde
    kan ik in de scanapp twee bonnen samenvoegen voordat ik ze doorstuur
    wat gebeurt er met afschrijvingen als ik een activum verkoop
    Is het verplicht om een verwerkersovereenkomst te tekenen met Exact?
    moet ik mijn kvk-nummer op de factuur zetten
    Mag ik mijn administratie in Exact hernoemen zonder gevolgen voor de btw?
    Hoe lang geleden mag een factuur zijn om nog btw terug te vragen?
    Wat gebeurt er als ik een verkeerd bankafschrift inlees?
    Moet ik voorraad tellen voordat ik het jaar afsluit?
    Kan het kwaad een grootboekrekening te blokkeren waar nog saldo op staat
    Ik heb de leverancier twee keer betaald, wat nu?
    wie mag de loonaangifte versturen
    Is het erg als een medewerker zijn uren te laat invult?
    Wat moet ik eerst: de debiteuren importeren of de openstaande facturen?
    Hoe lang krijg ik korting als ik nu overstap naar een groter pakket?
    Mijn collega kan niet meer inloggen in Dyflexis, moet ze een nieuw account?
    mag ik een factuur crediteren van vorig jaar
    De scanner van het merk Brother maakt te donkere scans, kan dat anders?
    Wat gebeurt er met mijn mailtjes als ik van domein verander?
    moet ik windows updaten voor excel 365
    De kassa telt de kortingen dubbel, is dat in te stellen?
    Het saldo van de bank in Exact wijkt af van de echte bank. Is dat erg?
    Mag de penningmeester betaalbestanden aanmaken maar niet versturen? Gaat om rechten van een gebruiker.
    Hoe trek ik de rechten van een medewerker in die fraudeert, hij mag niet meer inloggen in Exact
    wat moet ik doen als mijn klant failliet gaat
    Kan ik Exact een maand pauzeren tijdens onze winterstop zonder te betalen?
    Hoe lang duurt een prijsverhoging van Exact die is aangekondigd nog, en mag dat zomaar?
    Moet ik voor een tweede winkel een aparte administratie openen of kan het met kostenplaatsen?
    Onze webwinkel stuurt geannuleerde orders ook door als factuur, hoe zet ik dat in de webwinkel uit
    Kan het kwaad als twee mensen tegelijk in dezelfde boeking zitten?
    Ik wil een abonnement op een kassasysteem opzeggen, hoe lang is de opzegtermijn
    Is een digitale bon rechtsgeldig of moet ik het papier houden?
    Waarom moet ik elke dag een sms-code invoeren bij het inloggen?
    Wie ziet mijn salaris in Exact? Ik bedoel welke collega's.
    hoe zet ik een gebruiker tijdelijk op non-actief tijdens verlof
    Mag ik de rechten van de stagiair beperken tot alleen inkoopfacturen boeken?
    Power BI geeft een fout over datumnotatie, moet ik de landinstelling wijzigen?
    Welke gegevens moet ik aan de accountant geven voor de jaarrekening?
    Moet ik een creditnota maken of mag ik de factuur weggooien
    Het rapport in Excel is te groot en opent na tien minuten, kan dat sneller?
    Wat is de uiterste datum voor het deponeren van de jaarrekening?
    Klippa leest btw-nummers verkeerd uit, kan ik hem dat leren?
    Loopt mijn proefabonnement van Exact automatisch door als ik niets doe?
    mag ik mijn inlog delen met de boekhouder of moet hij een eigen licentie
    Hoe lang mag een betaaltermijn zijn voor grote bedrijven?
    De ING-koppeling moet verlengd worden, mag mijn collega dat ook doen of alleen de gemachtigde van de bank?
    Ontslag: moet ik de leaseauto uit de activa boeken?
    Ik kreeg een vreemde mail uit naam van Exact met een factuur erbij, is het gevaarlijk om te openen?
    CRM toont klanten dubbel, hoe voeg ik die samen in het CRM
    Moet ik voor iDEAL bij Mollie nog een contract met mijn bank hebben?
    Hoe lang duurt het voordat Mollie mijn geld uitbetaalt?
    In welke volgorde boek ik loonheffing en nettoloon
    Welke rapporten moet ik draaien voor de maandafsluiting?
    is een harde herstart van de kassa schadelijk
    Wie mag de administratie definitief verwijderen en is dat terug te draaien?
    Vergoedt Exact schade als zij een dag plat liggen?
    Moet ik mijn facturen als UBL versturen aan de gemeente?
    Kan ik een gebruiker een ander e-mailadres geven?
    Mag ik nog in 2023 boeken of is dat jaar dicht
    Onze payrollapp berekent het vakantiegeld verkeerd, bij wie klaag ik?
    Mag ik de factuurdatum aanpassen nadat hij verstuurd is?
    Moet ik mijn oude laptop wissen voor ik hem wegdoe, daar stond Exact op open?
    Hoe lang duurt een sessie in Exact voor je eruit wordt gegooid?
    Wat gebeurt er met het vakantiesaldo bij een nieuw jaar in onze urenapp?
    De scantool heeft een factuur twee keer doorgezet, mag ik er een weggooien
    Mag ik de standaard betalingstermijn per klant anders zetten?
    Kan het kwaad als ik twee keer op verwerken klik bij de bankmutaties?
    Wie bij Exact kan ik bellen over mijn contract?
    Wat als ik de verlegde btw ben vergeten, is dat erg?
    Moet ik een Power BI Pro licentie hebben om een rapport te delen?
    Hoe lang mogen debiteuren openstaan voor ik ze afboek?
    Wij zien in het CRM verkeerde omzetbedragen, de app rekent met oude prijzen
    Hoeveel gebruikers mogen er in ons pakket en wat gebeurt er als we erover gaan?
    kan ik mijn tweestapscode op een nieuwe telefoon zetten voor ik de oude inlever
    Moet ik bij een fusie eerst de ene administratie afsluiten?
    Mag Petra van verkoop de inkoopprijzen zien, en waar zet ik dat uit voor haar?
    Is het veilig om mijn wachtwoord in de browser op te slaan
    De webshop laat orders vallen bij Apple Pay, ligt dat aan de webshop?
    Wanneer moet ik de suppletie indienen en hoe maak ik die?
    Ik wil een offerte voor een koppeling laten bouwen, wat kost zoiets gemiddeld?
    Hoe voeg ik een extra magazijn toe en heeft dat gevolgen voor de voorraadwaarde
    de app van de bank doet niks meer op mijn telefoon
    Ik heb de verkeerde licentie besteld, kan dat binnen veertien dagen terug?
    Moet een bon boven de 100 euro mijn bedrijfsnaam vermelden?
    onze kassa print geen bon meer na de update
    Mag ik een boekstuk verplaatsen naar een ander dagboek?
    Wat gebeurt er als een automatische incasso gestorneerd wordt?
    hoe lang bewaart Spendesk mijn bonnetjes
    Moet de stagiair een eigen licentie of mag hij meeliften op die van mij?
    Heeft het gevolgen als ik mijn boekjaar verleng?
    Kan een ontslagen werknemer nog in Exact inloggen, waar zet ik zijn gebruiker uit?
    Wat moet er in een verwerkingsregister staan volgens de AVG?
    Mag ik een wachtwoordmanager delen met mijn collega's?
    De tekst van de herinneringsmail wil ik aanpassen, heeft dat invloed op al verstuurde?
    Onze salarisverwerker is traag met de loonstroken, mag ik het contract ontbinden?
    Waarom worden bonnen in Basecone pas na een dag verwerkt, zit dat in hun wachtrij?
    Wie krijgt er een melding als er een factuur klaarstaat ter goedkeuring?
    In welke volgorde sluit ik de maand af
    Is Exact vandaag in storing? Ik kan zelf niet eens de website openen
    Hoe lang blijft een uitnodiging voor een nieuwe gebruiker geldig?
    Moet ik een gebruiker verwijderen of blokkeren als hij vertrekt? Hij heeft niks gekoppeld, het gaat mij om de licentiekosten.
    Mag mijn boekhouder zien wat ik privé opneem, en kan ik dat scherm voor hem verbergen?
    De webshop zet de verkeerde btw-code in de order, wie past dat aan?
    Waarom komt er in de scan-app bij elke Shell-bon 0 euro te staan?
    Wat gebeurt er met mijn data in Dyflexis als ik daar opzeg?
    Is het duur om van Exact naar AFAS te gaan en hoe lang duurt de migratie
    Moet de ABN-koppeling opnieuw worden ondertekend bij de bank na een directiewissel?
    Hoeveel dagen van tevoren moet ik Lightspeed opzeggen?
    Mag ik in Payhawk een pas blokkeren van een collega die ziek is?
    Mijn Mac geeft 'certificaat ongeldig' bij elke website, is dat gevaarlijk?
    Waarom worden in het BI-rapport de kostenplaatsen opgeteld bij de omzet? De formule klopt niet.
    Hoe lang moet loonadministratie bewaard blijven na uitdiensttreding
    wie mag facturen betaalbaar stellen als de baas ziek is
    Ik ben hoofdgebruiker geworden, moet ik iets tekenen?
    De bonnenapp accepteert geen pdf groter dan 5 MB, kan die grens omhoog?
    Is het erg als mijn debiteurennummers niet doorlopend zijn?
    Wanneer vervalt mijn tegoed bij Exact als ik minder gebruikers neem?
    Mag ik Excel-macro's van een onbekende openen?
    Moet ik een nieuw boekjaar eerst aanmaken voordat ik in januari factureer?
    Onze urenapp rondt kwartieren verkeerd af, is dat een instelling?
    In het CRM is een klant kwijtgeraakt na het samenvoegen, hoe lang kan ik dat terugdraaien
    Hoe kan ik een rol maken voor medewerkers die alleen mogen goedkeuren?
    Krijg ik boete als ik een maand geen personeel had en nul-aangifte vergat?
    Kan het kwaad om in Exact de voertaal te wijzigen
    Wat houdt de fair use policy van Exact in bij opslag van documenten?
    De kassalade gaat niet open na een pinbetaling, heeft dat met software te maken
    Wat moet ik doen voordat ik mijn Shopify-thema vervang?
    Mag ik van een klant een aanbetaling factureren zonder btw?
    Hoe lang duurt een verbouwing van een rekeningschema
    is er een app voor exact die ritten bijhoudt, en welke raad je aan?
    Er is een werknemer die elke dag om 3 uur 's nachts inlogt, waar zie ik inloghistorie van gebruikers?
    Wordt mijn prijs hoger als ik een tweede webshop aan Lightspeed toevoeg?
    Moet ik mijn IBAN laten verifiëren voordat ik kan incasseren?
    De foto's van bonnetjes zijn wazig, moet ik een andere telefoon kopen?
    Waar zet ik uit dat iedereen de directiekosten kan inzien?
    We krijgen de betaalbestanden niet in de bank geladen, is het formaat verouderd?
    Mag ik de aanmaning overslaan en meteen naar de deurwaarder
    Hoe lang duurt het voordat een creditnota in de ICP verschijnt
    Wat moet ik eerst inrichten: artikelen of prijslijsten?
    Mijn inlogcode van Visma wordt geweigerd, account vergrendeld voor hoe lang?
    Verlies ik mijn openstaande orders als ik van Lightspeed R naar X overstap?
    Kan een gebruiker gelijktijdig op twee computers in Exact zitten of vlieg ik er dan uit?
    welke module heb ik nodig voor abonnementsfacturen en wat kost die
    Mag de vrijwilliger van de club een eigen bankpas met inzage?
    Waarom is mijn Exact zo traag sinds vanochtend, ligt het aan mijn wifi?
    Hoe stel ik in dat facturen automatisch om 8 uur verstuurd worden?
    Er ontbreken drie facturen in de webshop zelf, die hebben nooit een nummer gekregen
    Moet een bestelbon getekend zijn voor ik de inkoopfactuur mag boeken?
    wat doet de knop periodiek afsluiten en is dat terug te draaien
    Is Wegwijs gratis en hoe lang nog?
    Mag ik een bv starten terwijl mijn eenmanszaak nog btw moet betalen?
    Hoelang moet ik wachten op een nieuw pasje van Spendesk
    Het rooster in Dyflexis klopt niet met de gewerkte uren, wie past dat achteraf aan?
    Mag ik onze kantoorhond als relatiebeheerskost boeken?
    Hoe lang duurt het om een nieuwe medewerker in Loket aan te melden?
    Wat gebeurt er als twee facturen hetzelfde nummer hebben, zie dat in onze webshop
    Moet ik rechten van gebruikers jaarlijks laten controleren door een accountant?
    Mag ik de dagstaten van de kassa wissen na een maand?
    De app verbindt prima maar de bedragen op mijn scherm zijn in dollars in plaats van euro
    Op het dashboard staat de omzet inclusief btw terwijl ik hem zonder wil
    Mail van Exact: uw factuur staat klaar. Waar betaal ik die?
    Shopify toont een leeg winkelmandje aan klanten
    Mijn scherm in Exact is ineens in het Engels, hoe zet ik dat terug naar Nederlands
    De scanapp leest op elke bon de datum verkeerd
    Er staat een groen vinkje bij de bankkoppeling maar de afschriften van gisteren zijn er niet
    Ik zie een knop 'periode afsluiten' en durf er niet op te drukken
    Dubbele facturen in beeld sinds de webshop een update kreeg
    De letters in Exact zijn zo klein op mijn nieuwe beeldscherm
    Ik krijg een mail dat mijn sepa-incasso geweigerd is
    De lijst met openstaande posten klopt niet met het grootboek
    Kassa Lightspeed drukt geen bonnen meer af, het schermpje zegt paper jam
    In de mail staat een code van zes cijfers maar als ik hem invul zegt Exact dat hij verlopen is
    Het logo op mijn verkoopfactuur is onscherp
    Onze loonstrook in Nmbrs laat verkeerde vakantiedagen zien
    Basecone geeft een groen vinkje maar het btw-bedrag op de bon is verkeerd ingelezen
    Mijn collega ziet het menu Financieel niet, welk recht mist zij
    In de mail van de Belastingdienst staat dat mijn aangifte niet ontvangen is
    Bovenaan Exact staat een blauwe balk met reclame, hoe krijg ik die weg
    De knop 'verzenden' bij mijn verkoopfactuur is grijs
    Ik kom niet in Exact, het scherm zegt dat mijn authenticator-code fout is
    Wat is de prijs van Dyflexis per medewerker
    Welke scanapp kun je aanraden voor een bakkerij met drie filialen
    Op mijn balans staat een negatieve kas, hoe boek ik dat weg
    De koppeling met ING vraagt elke 180 dagen om bevestiging, waar doe ik dat
    In Excel zie ik overal hekjes in plaats van getallen
    De tablet van de kassa gaat niet meer aan
    Shopify stuurt klanten een bevestigingsmail in het Duits
    Hoe maak ik een nieuwe gebruiker aan die alleen mag factureren
    Er staat een spinnetje op de pagina met salarisstroken van Nmbrs en verder niets
    Ik heb een mail met 'wijziging voorwaarden per 1 april' van Exact, wat verandert er
    Mijn printer drukt facturen af met een zwarte streep
    In onze BI staat een omzet die twee keer zo hoog is als in Exact
    Waar zie ik in Exact wie een factuur heeft verwijderd
    Het menu staat ineens links in plaats van boven sinds de update van Exact
    In de app staat een streepje bij de klantnaam, in Exact staat hij goed, de leverancier zegt: bug
    Op mijn scherm zie ik kolommen in een andere volgorde dan mijn collega
    Ik mis de knop 'nieuwe factuur' in Exact, terwijl ik vorige week nog factureerde
    Er staat 'concept' op elke factuur die ik mail
    Mail van de bank: uw machtiging voor incasso is verlopen
    Het dashboard is mooi maar de grafiek laat cirkels zien in plaats van staafjes
    Wat betekent de kleur rood in de kolom openstaand
    Ik zie mijn verlofuren niet in de personeelsapp
    Er staat een verkeerde vervaldatum op de factuur aan de klant
    De naam van ons bedrijf is fout gespeld bovenaan in Exact
    Hoe zet ik de taal van mijn facturen op Frans voor Waalse klanten
    Waarom zie ik geen sneltoetsen meer in Exact
    kassaverschil van 12,50 op het dagrapport
    Mijn wachtwoordmail van Exact komt niet aan
    Een balans op scherm met vraagtekens in plaats van é
    De Payhawk-pas wordt geweigerd bij het tankstation
    Onze BI-bouwer vraagt 8.000 euro, is dat normaal
    Kan ik in Exact zien welke gebruikers vandaag zijn ingelogd
    Bij de aangifte staat een groen vinkje maar de btw is niet afgeschreven
    Wat moet ik invullen bij grootboekrekening voor parkeerkosten
    De scanapp zegt dat mijn foto te groot is
    Ik krijg een leeg vel uit de printer bij het afdrukken van de balans
    shopify toont uitverkochte producten als leverbaar
    In Teams zie ik het gedeelde Excelbestand niet meer
    Mijn abonnement op Dyflexis is verlengd zonder mijn akkoord, mag dat
    De app haalt netjes op uit Exact, het groene bolletje brandt, maar bij elke factuur staat de verkeerde kostenplaats
    Onze scantool is verbonden en toch leest hij van een bonnetje alleen de onderste helft
    Een gebruiker bij ons mag te veel zien in Exact, hoe neem ik haar het recht op salarissen af
    Mijn naam staat als maker bij een memoriaal dat ik nooit maakte, een collega zat op mijn computer
    Waar zie ik welke gebruikers toegang hebben tot administratie 12, ik bedoel mensen
    Er staat een oranje driehoekje bij de klantkaart, KvK-nummer ontbreekt
    De webshop is wel gekoppeld maar stuurt de verzendkosten onder de verkeerde btw door
    De kassa verbindt prima, alleen de korting staat niet op de dagstaat
    In de mail van Exact staat dat ik moet overstappen op een ander pakket, wat zijn de verschillen
    Onze Rabobankkoppeling toont een rood kruis, de bank vraagt een nieuwe handtekening
    Ik wil een medewerker die uit dienst is uit Exact verwijderen als gebruiker, welk menu?
    de app op mijn telefoon crasht zodra ik hem open
    Er is een oud bedrijf dat ik uit Exact wil verwijderen, de administratie zelf dus
    Ik zie in de salarisapp twee keer dezelfde medewerker
    Hoe verander ik het e-mailadres waarmee ik zelf in Exact inlog
    De accountant ziet onze facturen niet omdat hij geen rechten heeft als gebruiker, wat vink ik aan
    Er verschijnt een melding dat mijn browser verouderd is
    De koppeling van mijn boekhouding met de bankrekening van Knab, waar regel ik die
    Ik heb een mail met een verdachte bijlage van 'Exact Incasso', is dat phishing
    Op de factuur van Dyflexis staan 40 medewerkers en wij hebben er 31
    Onze rapportage toont de budgetten van vorig jaar in plaats van dit jaar, de data komt wel binnen
    de webshopkoppeling maakt van elke klant een nieuwe relatie in Exact, dubbel dus
    In Power BI zie ik mijn werkblad niet meer, licentie verlopen zegt Microsoft
    Hoe lang mag je inkoopfacturen bewaren in een scanapp
    Welke app kan ik nemen om kilometers bij te houden die met Exact werkt
    Kan ik in één oogopslag zien hoeveel debiteuren te laat betalen
    Waar vind ik het scherm om een dagboek toe te voegen
    Bij een inkoopfactuur staat 'geblokkeerd voor betaling', hoe haal ik dat eraf
    Mijn scherm wordt na vijf minuten uitgelogd, kan dat langer
    Ik krijg steeds een verificatiecode op mijn oude telefoonnummer
    Onze payrollapp toont 'verlopen contract' bij een medewerker die gewoon in dienst is
    Er ontbreekt een tegel op mijn startpagina in Exact, hoe zet ik hem terug
    Facturen uit Shopify komen in Exact aan, maar zonder productomschrijving
    De collega met rol 'verkoop' ziet de marges, dat mag niet. Welke rol wel?
    Ik zie geen saldo bij de bankrekening in de liquiditeitsapp, de bank is niet aangesloten
    Ons CRM toont de verkeerde contactpersoon bij klant Bakker
    Hoe zeg ik mijn abonnement bij Basecone op, en wat is de opzegtermijn
    De licentie van Exact kost volgend jaar meer zegt de brief, kan ik terug naar een kleiner pakket
    Ik wil dat de app mij elke maandag een mailtje stuurt met de omzet, waar stel je dat in de app in
    Onze HR-software laat verkeerde geboortedata zien
    Bij het importeren van een csv in Exact krijg ik 'regel 4 ongeldig'
    De bedragen in mijn XML-auditfile kloppen niet met de balans op het scherm
    Ik zie de intercompanyboeking maar aan één kant
    Er komt een foutmelding over dubbele factuurnummers bij het inlezen van de scan
    mijn Outlook toont Exact-mails als spam
    Welke knop is voor creditnota
    In het Engels heet het 'journal entry', hoe heet dat in het Nederlands in Exact
    Ik mag van de beheerder niks zien onder Inkoop, hoe vraag ik dat aan
    Onze bestelapp laat klanten niet betalen, de iDEAL-knop is weg
    Mijn accountant wil een pdf van de kolommenbalans
    De tijden in de urenapp staan in zomertijd
    De facturen in de scanapp staan op 'te keuren' maar niemand krijgt een mailtje om te keuren
    Klopt het dat ik voor twee bv's twee abonnementen Exact moet nemen
    Wat doet de knop 'definitief maken' bij de aangifte
    Waarom zie ik de loonjournaalpost niet in de juiste maand
    Na de update van Dyflexis zijn de kleuren in het rooster weg
    Wij willen van Exact naar AFAS, hoe exporteer ik al mijn gegevens
    Kun je een boeking in Exact voor me terugdraaien
    Ik krijg een rood kruisje bij het inlezen van een bankafschrift in MT940
    De scankoppeling is groen maar de factuur van KPN wordt als Vodafone herkend
    Mijn baas vraagt waarom de app 14 euro per maand duurder is geworden
    De collega die uit dienst is staat nog in de gebruikerslijst, hoe zet ik haar op inactief
    Onze kassa en Exact zijn gewoon verbonden, maar de kasomzet wordt op de verkeerde dag geboekt
    Waar stel ik in dat een gebruiker alleen mag lezen
    Het Exact-scherm is in het Frans sinds mijn collega uit Namen erop werkte
    Ik zie alle bedragen maal honderd in het dashboard
    Welke van die twee urenapps is beter, Dyflexis of Shiftbase
    De bedrijfsnaam op mijn offerte moet groter
    De klant heeft betaald maar in Exact staat hij nog open
    De pagina debiteuren laadt traag, de andere pagina's niet
    Kunnen we de looptijd van het contract met de BI-leverancier verkorten
    Onze tweestapsverificatie moet opnieuw, ik heb een nieuwe telefoon
    Bij klanten in het CRM staat de postcode zonder letters
    Op het ziekteverzuimscherm zie ik mijn collega haar gegevens, dat is een lek in de HR-app
    De rapportage laat per ongeluk de begroting van 2019 zien
    Mijn facturen gaan naar de klant in zwart wit
    Kan iemand de vaste activa-module uitleggen
    Er staat 'saldo ongelijk aan bank' in geel
    Mag ik een leverancier weigeren die geen UBL stuurt
    De scanapp stuurt dezelfde bon elke dag opnieuw naar Exact
    Shopify trekt er 2 procent transactiekosten af en ik weet niet waar dat geboekt moet
    Mijn muis loopt vast in Exact
    Er staat een ster naast een administratie in de lijst, wat doet die
    Ik kreeg een uitnodiging om gebruiker te worden bij een klant en de link in de mail is verlopen
    Onze webshop is uit de lucht, klanten zien error 500
    De ledenlijst in onze verenigingsapp toont leden van vorig jaar, met Exact heeft het niets te maken
    Ik zie in Exact een vinkje 'geblokkeerd' bij een artikel, hoe haal ik dat weg
    De verkoper beloofde dat de scanapp ook handgeschreven bonnen leest, dat doet hij niet
    Er staat 'onbekende valuta' op de inkoopfactuur uit China
    Bij ons in de app staat de btw op 9 procent en dat moet 21 zijn
    Mag een werknemer zijn eigen declaratie goedkeuren in de declaratietool, waar zet ik dat uit
    Hoe zie ik in Exact of een mail met factuur geopend is
    Ik wil het rekeningschema aanpassen, waar begin ik
    De knop om te betalen via Payhawk is onzichtbaar voor mijn collega, zij heeft een andere rol daar
    Wie betaalt de kosten als de leverancier van de urenapp een storing heeft
    Onze boekhouder zegt dat hij tussenrekening 2999 niet leeg krijgt
    Exact toont steeds de reclame voor een webinar
    Ik zie twee keer dezelfde bankmutatie sinds de bank zijn systeem vernieuwde
    Kan ik een bijlage van 30 MB aan een boeking hangen
    De jaarovergang gaf een scherm met 'beginbalans niet in evenwicht'
    Hoe laat ik een gebruiker alleen uren schrijven
    Mijn tegenpartij zegt dat de e-factuur via Peppol niet aankomt
    Er is een groen vinkje bij de factuur maar hij staat niet in de btw-aangifte
    Ik zie de app wel in de App Store van Exact, wat kost hij en wie verkoopt hem
    Is er een handleiding voor het invoeren van inkoopfacturen in Exact
    Bij ons zegt de urenapp dat ik 38 uur heb gewerkt maar het waren er 40
    De webshop laat oude prijzen zien, in Exact staan de nieuwe
    Ik heb mijn baas toegang gegeven als gebruiker maar hij ziet alles in het Engels
    het internet op kantoor ligt eruit
    Hoe zet ik meldingen van de scanapp op mijn telefoon uit
    De leverancier van ons CRM is overgenomen, blijft de prijs gelijk
    Ik zie een ander lettertype op de offertes sinds de update
    Waar zie ik hoeveel opslagruimte we in Exact nog hebben
    Een medewerker heeft zijn wachtwoord van Dyflexis vergeten
    Hoe koppel ik mijn bankpas aan Payhawk
    De kassalade springt niet open na het afrekenen
    Klopt het dat de app de provisie verkeerd berekent bij retouren
    Ik kan geen mails met facturen versturen vanuit Exact, fout 550
    Een relatie dubbel in Exact, kan ik ze samenvoegen
    Exact vraagt bij het inloggen om een app op mijn telefoon, ik heb geen smartphone
    Wie bij Exact kan ik bellen over mijn factuur
    Moet ik als eenmanszaak een balans maken
    De accountant wil mijn grootboekkaarten, hoe exporteer ik die
    De pagina van de belastingdienst geeft foutcode 12 bij het indienen
    Mijn rapport in Power BI opent in de verkeerde tijdzone
    Sinds de update van dinsdag boekt de kassa elke bon twee keer
    Na de vakantie is de scanner tergend traag, hij doet het wel
    Onze collega is weg, hoe zet ik haar gebruiker in Exact op inactief
    Nieuwe collega begint maandag, hoe maak ik een inlog voor haar in Exact
    Ik ben mijn wachtwoord van Exact kwijt sinds ik een andere telefoon heb
    Na mijn nieuwe telefoon vraagt Exact om een code die ik niet meer krijg
    De webshop stuurt sinds gisteren het verkeerde btw-tarief mee
    De ABN-bankkoppeling is verlopen, hoe verleng ik die
    Rabobank afschriften komen niet meer binnen sinds de bank mij een nieuwe pas gaf
    We zijn gefuseerd, hoe voeg ik twee administraties samen
    Er is een bv opgericht, hoe maak ik daar een administratie voor aan in Exact
    Vorige maand te veel btw aangegeven, hoe herstel ik dat
    Mijn vertrokken collega heeft een factuur verkeerd geboekt, hoe draai ik die terug
    We kregen een brief van de belastingdienst over een suppletie, waar zit dat in Exact
    Exact verhoogt de prijs per januari, kan ik er onderuit
    Hoe zeg ik ons abonnement bij Exact op nu de zaak verkocht is
    Welke scan-app raden jullie aan nu Basecone duurder is geworden
    We gaan weg bij Shopify, wat is een goede webshop die met Exact praat
    De app van Dyflexis crasht op mijn telefoon sinds iOS geüpdatet is
    Na de stroomstoring start mijn computer niet meer
    Sinds gisteren ontbreken er drie facturen uit de webshop, de rest komt wel
    De rapportage rekent sinds de update de marge verkeerd uit
    Power BI zegt sinds vanmorgen dat mijn licentie daar verlopen is
    De Excel van de vorige boekhouder zit vol kapotte formules
    Mijn baas wil dat de nieuwe stagiair alleen facturen mag inzien in Exact, hoe stel ik dat in
    Oud-collega kan nog inloggen op de kassa zelf, hoe wijzig ik daar zijn pincode
    de salarisstrook van mei klopt niet na de cao-verhoging
    Gisteren per ongeluk de hele crediteurenlijst verwijderd in Exact, terughalen?
    Wij hebben het contract met Payhawk getekend, hoe lang zitten we daaraan vast
    Voor het eerst een app kopen in de App Store van Exact, wat kost dat zoal
    Na de verhuizing moet ons adres op de verkoopfacturen anders
    Sinds de update zien mijn facturen uit Exact er anders uit, logo weg
    Onze accountant ging met pensioen, ken je een goede boekhouder in Zwolle
    Ik ben getrouwd en wil mijn achternaam wijzigen in Exact
    De directeur is vervangen, hoe wijzig ik de hoofdgebruiker
    Hoe hef ik een afgesloten boekjaar weer op, ik vergat iets
    De scanner leest sinds de nieuwe lay-out van de leverancier het factuurnummer verkeerd
    Er kwam een aanmaning van Exact terwijl ik betaald had
    Vorige week stond de kassalade scheef met 200 euro, hoe boek ik een kasverschil
    Onze Peppol-ontvangst werkt niet meer sinds de wissel van provider
    In Visma mogen twee ex-medewerkers nog inloggen, hoe haal ik ze daaruit
    Ik heb gisteren een verkeerde leverancier betaald, hoe krijg ik het geld terug
    printer doet het niet meer sinds windows update
    De koppeling haalt alles op maar zet de kosten op de verkeerde grootboekrekening sinds januari
    Na de overgang naar Snelstart willen we onze historie uit Exact exporteren
    Wie beslist er bij een maatschap wie de boeken mag doen na een ruzie
    Onze klant heeft zijn UBO gewijzigd, waar leg ik dat vast
    Het dashboard van vorige week was mooier, hoe zet ik de oude lay-out terug
    Mijn collega is ziek, hoe laat ik haar mails van Exact naar mij gaan
    Na de update van Chrome ziet het scherm van Exact er raar uit
    Hoeveel gebruikers mag ik toevoegen nu we gegroeid zijn
    Sinds januari moeten we zzp'ers anders boeken, hoe
    We kregen nieuw briefpapier, waar upload ik het sjabloon
    Het saldo van de bank in Exact wijkt af sinds ik een afschrift wiste
    Onze webshop stuurt geen bevestigingsmail meer naar klanten
    mollie betaalt sinds vrijdag niet meer uit
    Xero rekent ineens meer per maand, hoe zit dat
    In Moneybird is mijn factuurnummering overgeslagen na een fout
    QuickBooks stopt met zijn desktopversie, hoe stap ik over
    De rechter vroeg om onze boeken van 2019, hoe exporteer ik een auditfile
    Een oud-medewerker dreigt met een claim, hoe lang moet ik gegevens bewaren
    De leverancier is failliet, krijgen we onze voorschotten terug
    Sinds de fusie moeten twee kostenplaatsstructuren in een, hoe pak je dat aan in Exact
    De urenapp telt sinds de zomertijd een uur te veel, het boeken zelf gaat goed
    Collega vertrokken, haar openstaande goedkeuringen staan in het workflowscherm van Exact vast
    Een klant werd failliet verklaard, hoe boek ik zijn vordering af
    Na het ontslag van de manager wil ik dat niemand dan ik betalingen mag vrijgeven
    De Payhawk-pas van mijn vertrokken collega moet geblokkeerd worden, waar doe ik dat
    Gisteren koos de app opeens de dagboeken in een andere volgorde, boekt verder prima
    Onze leverancier van de kassa is overgenomen en stuurt dubbele rekeningen
    Vorige week is het rekeningschema omgegooid en nu staat de omzet op het verkeerde kopje in ons rapport
    Sinds ik met tweestapsverificatie begon moet ik elke keer een code intikken, kan dat minder vaak
    De salarisadministrateur is weg, wie dient de loonaangifte nu in
    Er kwam een brief van het pensioenfonds, waar haal ik de gevraagde bedragen uit Exact
    Door een typefout van gisteren is de voorraad op min 400 gezet
    Ik heb twee maanden geen btw-aangifte gedaan door ziekte, krijg ik een boete
    Shopify rekent na de update valuta verkeerd om, bedragen in Exact kloppen daardoor niet
    hoe stap ik van exact naar twinfield nu mijn boekhouder dat wil
    De bank heeft mijn rekeningnummer veranderd na de overname, hoe wijzig ik dat in Exact
    Ik wil terug naar de oude versie van de scanapp, de nieuwe vind ik niks
    Sinds de verbouwing is de wifi bij de kassa traag
    Ex-collega heeft nog onze laptop met de boekhouding erop
    Wij kregen ruzie met onze accountant over zijn rekening, moeten we betalen
    Na het bijwerken van Excel doen mijn macro's het niet meer
    De factuurlayout van vorig jaar was beter, kan ik hem terugzetten
    Mijn stagiair heeft het dagboek bank 2x ingelezen, hoe ontdubbel ik
    Er is een dubbele debiteur ontstaan na het importeren van onze adreslijst
    In de webshop stonden gisteren verkeerde prijzen, die orders zijn al doorgezet
    Wat moet een leaver-procedure voor Exact gebruikers bevatten volgens ISO
    Na de geboorte van ons kind wil ik minder uren, hoe vul ik dat in Dyflexis in
    Het inloggen via Microsoft bij Exact stopte nadat we van tenant wisselden, mijn collega's komen er niet in
    Mijn account staat nog op het mailadres van mijn vorige werkgever
    Wie is aansprakelijk voor een fout van de boekhouder vorig jaar
    De scanner weigert sinds de update foto's van mijn iPhone in heic
    Onze penningmeester overleed, hoe krijgt het bestuur toegang tot Exact
    Het abonnement van de webshop liep af, hoe verleng ik bij Shopify
    Sinds de nieuwe kassa drukt hij geen bonnetjes meer af
    Rabo zegt dat ik de machtiging voor de bankfeed opnieuw moet tekenen
    na verandering van boekjaar klopt de beginbalans niet
    De incasso van gisteren is door de bank gestorneerd, boeken hoe
    Ik heb vorige week de verkeerde bv verwijderd uit Exact, is er een back-up
    De nieuwe directeur wil dat er per order twee handtekeningen nodig zijn in Exact
    Mijn vrouw heeft het wachtwoord van de kassa veranderd en weet het niet meer
    Welke kassa past bij een ijssalon die in mei opengaat
    Exact toonde gisteren een storing op de statuspagina, is dat al weg
    Het Excelrapport dat de vorige controller maakte begrijp ik niet, wie legt de formules uit
    Na het opzeggen van Basecone wil ik al mijn gescande bonnen downloaden
    Een oud-klant eist verwijdering van zijn persoonsgegevens, hoe wis ik een relatie in Exact
    Sinds ik de browser wisselde onthoudt Exact mijn favorieten niet
    Nieuwe cao, hoe krijg ik die in Exact Salaris
    De auditor wil functiescheiding zien tussen boeken en betalen, waar stel ik dat in
    De vorige beheerder heeft mij maar halve rechten gegeven, ik kan geen dagboek openen
    Na de kerst kwam onze domeinnaam te vervallen en de mail ligt plat
    Mijn boekhouder heeft per ongeluk het jaar afgesloten
    Gisteren is een medewerker geschorst, kan ik zien wat hij in Exact heeft gewijzigd
    Onze webshop heeft door een bug drie keer dezelfde factuurnummers uitgegeven
    Is het normaal dat een implementatie na de overname drie maanden duurt
    Visma stuurde een prijsverhoging, kunnen we nog opzeggen
    De app zegt dat mijn proefperiode bij hen gisteren is afgelopen en wil geld
    kan ik mijn exactcursus van vorige week nog eens terugkijken
    De kolommen in het dashboard staan sinds vrijdag door elkaar
    Ik mis sinds de update de donkere modus in de scanapp
    Bij de overdracht kregen we een factuur uit 2022 zonder bijlage
    Onze klant kreeg na de verhuizing de verkeerde taal op zijn facturen
    Een collega keurde per ongeluk een declaratie van 4000 euro goed in Payhawk
    Sinds het vertrek van Saskia weet niemand hoe je een memoriaal boekt
    De verbinding tussen onze webshop en PostNL is sinds de update weg
    Sinds gisteren praat de kassa niet meer met de pinautomaat
    Peppol is gestopt, klanten sturen e-facturen die niet aankomen
    Onze SEPA-bestanden worden sinds maandag door de ING geweigerd
    De koppeling tussen Outlook en ons CRM viel uit nadat ik mijn wachtwoord bij Microsoft wijzigde
    Digipoort accepteert onze aangifte niet meer sinds het certificaat verliep
    De bankfeed van KBC stopte, Isabel moet hernieuwd worden denk ik
    Na het vertrek van Rob kan niemand meer bij de Google Drive met facturen
    De webshop stopte met iDEAL sinds de overgang naar Wero
    Mijn collega trok per ongeluk de stekker uit de kassa en nu start hij niet
    Sinds onze naamswijziging klopt de KvK-gegevens in Exact niet
    We stopten met het leasecontract, hoe boek ik de eindafrekening
    De scanapp vult na het opleren van vorige week steeds de verkeerde leverancier in
    Onze urenapp laat sinds de overstap geen verlof meer zien
    De accountant wisselde van kantoor en nam de jaarstukken mee
    na de brand zijn al onze papieren bonnen weg, wat zegt de fiscus
    Sinds de fusie krijgen werknemers twee loonstroken
    Het magazijnsysteem boekt halve aantallen door sinds we dozen van twaalf invoerden
    Mijn Exact opent na het inloggen telkens de verkeerde bv, dat was voor de vakantie niet
    Exact is vandaag zo traag als stroop
    De btw-aangifte van oktober is verstuurd met een fout die de stagiair maakte
    Welke BI-tool werkt lekker bij Exact, de vorige was duur
    Hoe lang duurt het voor een opgezegde scan-app stopt met factureren
    Kan ik bij Dyflexis een vertrokken medewerker uitzetten
    Wij willen overstappen van kassa, wat kost de migratie van artikelen
    De Visma-consultant is weg en ik moet daar een rapport aanpassen
    Na het samenvoegen van mailboxen komen de facturen bij de verkeerde collega
    De app herkent sinds de nieuwe printer onze barcodes niet
    Shopify heeft mijn account geblokkeerd na een ruzie over betaling
    De vorige eigenaar staat nog als eigenaar van ons Exactabonnement, hoe zet ik dat over
    Ik heb een boeking in de verkeerde periode gezet en die is dicht
    Hoe verander ik wie de facturen van Exact zelf ontvangt, mijn collega is weg
    De AVG-functionaris vraagt een verwerkersovereenkomst met Exact
    de mail van exact komt in de spam sinds de verhuizing naar 365
    We hebben te veel licenties na het ontslag van drie mensen, hoe verlaag ik het aantal gebruikers
    Sinds de laatste release mist ons CRM een veld voor het btw-nummer
    Het dashboard ververst gewoon, maar de kleuren van de grafieken zijn veranderd
    Mijn baas heeft een kopie van de bedrijfspas kwijtgemaakt, wat nu met Payhawk
    Een oud-stagiair zet nare reviews over onze webshop
    Waar zie ik wie gisteren die inkoopfactuur heeft goedgekeurd
    De nieuwe boekhouder wil een proefbalans in Excel van vorig jaar
    Na een verkeerde import staan er 900 relaties dubbel
    De telefoon van de directeur is kwijt met de Exact-app erop
    Sinds de klok is verzet worden de nachtelijke mails van ons CRM een uur later verstuurd
    Ik heb ruzie met de boekingssite over commissie, hoe boek ik hun afrekening
    De prikklok loopt sinds de stroomstoring tien minuten achter
    Na de scheiding moet mijn eenmanszaak een eigen abonnement krijgen bij Exact, hoe vraag ik dat aan
    Vrijdag was de training, waar vind ik de oefenomgeving terug
    Mijn overleden compagnon had een bankpas van de zaak, wie blokkeert die
    De monteur zette de kassa op Engels
    sinds sinterklaas zit er een tikfout in de artikelnaam van de webshop
    Het oude kantoor stuurde een eindfactuur die ik te hoog vind
    Hoe boek ik de inbreng van mijn eenmanszaak in de bv
    De reserveringssoftware bevestigt sinds de heropening dubbele tafels
    Ons loonpakket rekent sinds 1 juli met het oude minimumloon
    Van Exact kreeg ik een mail dat mijn browser te oud is
    na de training weet ik nog steeds niet hoe ik een offerte maak
    Sinds de fusie willen we één huisstijl op alle facturen
    De fraudeur stuurde facturen uit onze naam, waar meld ik dat
    een collega mag wel inkoop boeken maar geen verkoop, hoe stel ik dat in
    ik wil niet dat de stagiair de jaarrekening kan zien
    alleen de directeur mag betalingen vrijgeven
    gebruiker blokkeren zonder haar boekingen kwijt te raken
    hoe haal ik een gebruiker uit de licentie
    stop met die nieuwsbrieven van Exact
    ik wil geen papieren facturen meer van Exact
    zet de btw-verlegd aan behalve voor Belgische klanten
    graag zonder btw factureren aan een klant in Engeland
    de kassa stuurt omzet zonder btw door, wel in totaal goed
    Basecone leest het verkeerde bedrag van de bon
    dyflexis rekent overuren niet goed door
    payhawk boekt dezelfde uitgave twee keer
    Shopify stuurt wel orders maar geen kortingen mee
    de webshop geeft de verkeerde grootboekrekening door
    scanapp is traag, kan het sneller
    de app op mijn telefoon crasht bij het maken van een foto
    ik wil mijn ING-afschriften niet meer automatisch laten inlezen
    bankrekening toevoegen maar niet aan administratie 2
    nieuwe administratie aanmaken zonder openingsbalans
    hele administratie kopiëren behalve de relaties
    periode afsluiten behalve voor de accountant
    boekjaar heropenen, alleen voor correcties
    factuur verwijderen in plaats van crediteren
    creditnota zonder oorspronkelijke factuur
    tweestapsverificatie uitzetten graag
    nieuwe telefoon, authenticator werkt niet meer
    ik wil niet elke keer een code invullen bij het inloggen
    abonnement opzeggen bij Exact Online
    kleinere licentie, minder gebruikers, wat kost dat
    welke scantool raden jullie aan, niet te duur
    zoek een kassa die met exact werkt maar zonder maandkosten
    is Spendesk beter dan Payhawk
    contract met Visma opzeggen per brief of mail
    gegevens exporteren naar Excel zonder koppeling
    grootboekkaart printen zonder nulregels
    herinneringen sturen behalve naar overheden
    automatische incasso stoppen voor één klant
    een debiteur tijdelijk blokkeren
    wil geen dubbele relaties meer in exact
    boekingen van kas ongedaan maken
    lettertype factuur aanpassen maar logo laten staan
    kan ik de taal van Exact op Engels zetten alleen voor mij
    rekeningschema inkorten
    outlook blijft om mijn wachtwoord vragen
    mijn printer pakt alleen zwart-wit
    excel opent het bestand alleen-lezen
    power bi visual toont decimalen verkeerd
    power bi licentie delen met collega zonder pro
    hoe zet ik Teams-meldingen uit
    Windows update uitstellen
    twee schermen, exact opent steeds op het verkeerde
    pdf samenvoegen gratis
    afschrijving stoppen op een verkocht actief
    loonheffing aangeven zonder salarispakket
    ICP-opgave niet nodig, toch een brief van de fiscus
    suppletie btw indienen, alleen derde kwartaal
    auto van de zaak, wel privé niet bijtellen, kan dat
    een relatie uitsluiten van de aanmaningen
    projectleider mag uren zien maar geen tarieven
    wie heeft in mijn factuur zitten wijzigen
    logboek van gebruikersacties
    een boekhouder toegang geven tot mijn boekhouding, alleen lezen
    onze externe controller moet als gebruiker mee kunnen kijken, zonder te boeken
    rol van Marieke afschalen naar kijkrechten
    haal het menu Salaris weg voor gewone medewerkers
    uitgaande mail komt in spam sinds gisteren
    smtp instellen in exact in plaats van hun eigen mailserver
    de peppol-ontvangst uitzetten voor één leverancier
    e-facturen wel ontvangen maar niet versturen
    verkoopkansen niet meer gebruiken, hoe ruim ik dat op
    backup terugzetten, behalve de bank
    aparte nummering voor creditnota's
    kostenplaats verplicht maken behalve op balansrekeningen
    betalingskenmerk verdwijnt bij importeren van csv
    csv importeren zonder kopregel
    waarom telt de proefbalans niet op
    aangifte vennootschapsbelasting uitstel aanvragen
    verzekering van de bestelbus stopzetten
    Lightspeed abonnement downgraden
    hoe krijg ik geld terug van de leverancier van onze urenapp
    Klippa herkent de datum niet, wel het bedrag
    shopify voorraad loopt niet gelijk met het magazijn
    CRM stuurt dubbele mails naar klanten
    wil in teamleader de fase 'verloren' verwijderen
    zet een vinkje standaard uit in de declaratieapp
    account van de urenapp verwijderen
    andere profielfoto in exact
    mijn wachtwoord in Visma resetten
    wachtwoord delen met vervanger tijdens vakantie, mag dat
    de app doet het, alleen rekent hij 9 procent btw in plaats van 21
    hij haalt alles op behalve de creditnota's, en dat is al zo sinds we hem kochten
    de kassa boekt wel pin maar niet contant
    ik wil dat dyflexis de uren per kwartier afrondt in plaats van per minuut
    laat de scantool niet elke bon als Diversen boeken
    wel de order, niet de verzendkosten in de factuur uit Shopify
    stuur facturen niet meer automatisch door naar klanten vanuit de webshop
    zet de automatische herkenning in Basecone uit voor één leverancier
    declaratieapp moet bonnetjes boven 500 euro laten goedkeuren door mij
    ik wil dat Payhawk mijn collega's kaart blokkeert
    limiet op de bedrijfspas verlagen, maar alleen in het weekend
    geen pushberichten meer van de urenapp
    de roosterapp toont de verkeerde vestiging aan mijn medewerkers
    alleen teamleiders mogen verlof goedkeuren in de roosterapp
    stel in dat het CRM prospects zonder telefoonnummer overslaat
    webshop moet voorraad tonen zonder gereserveerde stuks
    onze kassa print geen bon meer, wel de pinbon
    de scanapp weigert pdf's groter dan 10 mb
    graag de app in het Nederlands in plaats van Engels
    de leverancier wil meer geld, ik wil niet betalen, mag hij zomaar verhogen
    verwerkersovereenkomst opvragen bij onze urenleverancier
    hoe eis ik verwijdering van mijn data bij een leverancier volgens de AVG
    app van de leverancier opzeggen binnen proeftijd, krijg ik geld terug
    vervanger gezocht voor Basecone, zonder papieren rompslomp
    kan ik van Xero naar Exact overstappen zonder historie kwijt te raken
    geen zin meer in Moneybird, hoe verhuis ik naar Exact
    Mollie betaalt niet uit
    mollie kosten te hoog, andere psp
    betaallink van Mollie werkt niet voor klanten
    terugbetaling via Mollie ongedaan maken
    in Moneybird een factuur op concept terugzetten
    xero bankregels uitzetten
    ik wil dat een medewerker alleen zijn eigen uren ziet in Exact
    een gebruiker moet bij bv 1 maar niet bij bv 2
    geef de nieuwe collega dezelfde rechten als Truus, behalve betalen
    functiescheiding: wie invoert mag niet goedkeuren
    accountant mag alleen lezen, niet boeken: rol kiezen
    mijn vennoot moet als gebruiker worden verwijderd, hij is uit de firma
    hoofdgebruiker wijzigen want die is overleden
    mail van een oud-werknemer als login staat nog, hoe pas ik het e-mailadres aan
    ik kan niet inloggen, account geblokkeerd na drie pogingen
    uitloggen na 20 minuten, kan dat langer
    ik wil met één klik inloggen zonder elke keer te typen
    SSO met Microsoft voor Exact instellen
    rechten per dagboek, alleen kasboek voor de winkel
    knop Verwijderen verbergen voor alle gebruikers
    documenten afschermen voor verkoop
    grootboek 4000 blokkeren voor handmatige boekingen
    artikel op inactief zetten maar historie bewaren
    geen aanmaningskosten meer in rekening brengen
    betalingskorting alleen bij betaling binnen 8 dagen
    facturen in dollars, boekhouding in euro's
    afletteren zonder verschil weg te boeken
    btw-aangifte intrekken die al verzonden is
    aangifte stopzetten want we zijn vrijgesteld, kor
    kleineondernemersregeling aanvragen voor een deel van het jaar
    openingsbalans verbeteren zonder journaal
    een periode heropenen en weer sluiten
    jaarwerk afsluiten lukt niet door een onverwerkte boeking
    stamrecht bv opheffen
    holding fiscale eenheid verbreken voor btw
    bv verkopen, wat met de boekhouding
    exact lite versie zonder voorraad
    exact pakket downgraden per volgende maand
    prijs per extra administratie
    losse administratie overzetten naar het abonnement van een klant
    een administratie archiveren in plaats van verwijderen
    naam van de bv wijzigen in Exact na statutenwijziging
    KvK-nummer aanpassen
    afdrukken zonder briefpapier
    logo alleen op offertes
    layout factuur zonder bankrekeningnummer
    offerte omzetten in order behalve regel 3
    abonnementsfacturen pauzeren voor een klant die ziek is
    terugkerende factuur stoppen na december
    inkoopfactuur goedkeuren zonder mail
    workflow overslaan voor kleine bedragen
    bankregels niet meer automatisch afletteren
    verkeerde bankrekening gekoppeld aan grootboek
    PSD2-toestemming bij de bank verlengen
    bank vraagt elke 180 dagen opnieuw akkoord voor de afschriften
    onze bankfeed van ABN ligt eruit
    afschriften via CODA komen niet binnen
    ponto koppeling vernieuwen bij KBC
    overstap naar andere bank, incassant-id meenemen
    iDEAL uitzetten in de webshop
    webshop op vakantiestand zetten
    shopify thema aanpassen, alleen op mobiel
    WooCommerce plugin updaten zonder storing
    excel macro's blokkeren
    mijn invoegtoepassing in Excel is grijs
    row level security in power bi zodat een manager alleen zijn regio ziet
    rapport in Power BI delen behalve tabblad 2
    dataset weigert te verversen wegens gateway-wachtwoord
    outlook-handtekening alleen bij nieuwe mails
    oude laptop wissen voor verkoop
    google drive map niet meer delen met oud-collega
    ex-collega uit Slack verwijderen
    facebook-apps die mijn gegevens zien verwijderen
    een app op mijn iPhone geen locatie geven
    chrome extensie verwijderen
    vpn alleen voor Exact gebruiken
    cookies blokkeren behalve voor Exact
    collega weg, haar mails moeten naar mij
    ik wil niet meer dan 3 gebruikers betalen
    alleen de omzet per winkel in één lijst, geen kosten
    geen dubbele boeking meer van bonnen, de app herkent ze niet
    payhawk pas kwijt, blokkeren
    Twinfield opzeggen en exact houden
    factuur 2024-118 moet weg, niet gecrediteerd
    zet kolom Omschrijving uit in de lijst
    standaard dagboek wijzigen, alleen voor mij
    niet elke keer de verkeerde administratie als ik inlog
    favorieten in het menu verwijderen
    lightspeed toont artikelen die we niet meer verkopen
    stop automatische verlenging van het contract met de urenapp
    de scanapp stuurt bonnen in zwart-wit, ik wil kleur
    zonder IBAN kan ik niet betalen via exact
    betaalbatch terughalen bij de bank
    proefomgeving exact aanvragen zonder creditcard
    leverancier uitsluiten van betaalrun
    personeelslid uit dienst melden in de loonapp
    rechten: wel inzien, niet wijzigen, voor de hele administratie
    wie mag bij ons wat, rollen uitdraaien
    koppel mijn agenda los van teamleader
    geluid van de kassa uitzetten
    dashboard in exact zelf: tegel weghalen
    btw-aangifte indienen exact
    gebruiker toevoegen exact online
    rechten gebruiker rol wijzigen
    basecone bon verkeerd herkend
    shopify voorraad klopt niet met magazijn
    power bi grafiek kleuren aanpassen
    bankkoppeling rabobank exact
    abn amro koppeling vernieuwen psd2
    exact online prijzen pakketten
    exact opzeggen opzegtermijn
    welke scanapp is het beste bij exact
    dyflexis rooster fout
    payhawk pas geblokkeerd
    visma loonstrook verkeerd bedrag
    dubbele facturen in shopify app
    urenapp traag
    app crasht bij openen iphone
    tweestapsverificatie nieuwe telefoon exact
    factuur sjabloon logo wijzigen exact
    jaarafsluiting boekjaar exact
    grootboekrekening verwijderen
    exact online storing vandaag
    auditfile exporteren
    incasso sepa bestand maken
    upload ubl mislukt bedrag verkeerd
    koppeling prijs per maand basecone
    welke apps werken met exact online
    nieuwe app kopen kassa horeca advies
    factuur niet in scanapp door slechte foto
    klantgegevens verwijderen avg in crm
    medewerker mag geen salarissen zien in exact
    inkoopfacturen goedkeuring workflow instellen
    exact online trial verlengen
    excel macro werkt niet
    outlook agenda delen
    periode afsluiten exact
    btw code verkeerd door webshop
    verkeerde grootboekrekening uit kassa
    omzet klopt niet in dashboard
    verzendlabels shopify printen
    administratie aanmaken exact online
    licentie upgraden extra gebruiker
    e-mailadres gebruiker wijzigen exact
    inlognaam exact kwijt
    app store account wachtwoord apple
    creditcard afschrift boeken
    declaratie afgekeurd waarom app
    loonjournaalpost in verkeerde maand
    contract leverancier scanapp opzeggen
    mollie uitbetaling te laat
    moneybird factuur versturen
    xero gebruiker uitnodigen
    quickbooks wachtwoord resetten
    koersverschil boeken
    vaste activa afschrijving instellen
    api documentatie exact endpoint salesinvoices
    rekeningschema importeren csv
    bankafschrift mt940 inlezen
    rabo koppeling verlopen bankmutaties
    menu exact aanpassen favorieten
    digipoort certificaat
    kvk uittreksel ophalen
    lettertype factuur aanpassen
    helpdesk exact telefoonnummer
    printer drukt pakbon niet af
    dubbele relatie samenvoegen
    cursus exact online
    import csv relaties lukt niet
    btw verlegd instellen
    app toont verkeerde btw
    bonnetjes wazig klippa
    gebruiker blokkeren exact wie mag dat
    administratie archiveren
    administratie kopiëren
    rol assistent boekhouder instellen
    salaris exact inzien blokkeren voor collega
    meldingen app uitzetten telefoon
    hubspot dubbele contacten
    inlogcode sms komt niet
    back-up exact online maken
    e-facturatie belgie verplicht 2026
    rapport winst verlies maken
    budget invoeren exact
    bankpas koppelen payhawk
    leverancier iban wijzigen
    aanmaning automatisch
    beeldscherm flikkert
    verwerkersovereenkomst exact downloaden
    exact of twinfield vergelijken
    kosten eigen koppeling laten bouwen
    power bi pro licentie prijs
    scan-app update hangt
    ideal betaling mislukt klant
    coda bestanden inlezen
    kbc bank synchronisatie stopt
    visma gebruiker toevoegen
    dyflexis wachtwoord resetten
    vakantiedagen kloppen niet urenapp
    magazijn barcode scanner kapot
    fiscale eenheid btw
    wie mag facturen goedkeuren in exact
    collega ziet verkeerde menu's
    gebruiker alleen leesrechten geven
    koppeling boekt op verkeerde datum
    trengo chat wordt niet verzonden
    kassa boekt verkeerde btw naar exact
    webshop stuurt factuur zonder klantnaam
    payhawk limiet verhogen pas
    klippa leest iban verkeerd
    koppeling met bank ing vernieuwen
    ing koppeling gestopt mutaties
    wat kost extra administratie
    scanapp laat pdf niet openen
    silvasoft abonnement verlagen
    welke urenapp past bij bouwbedrijf
    exact wachtwoordbeleid aanpassen
    sms verificatie uitzetten
    laptop nieuwe, authenticator overzetten
    rol "accountant" rechten
    toegang tot map sharepoint intrekken
    google drive delen stoppen
    linkedin account koppelen
    facebook app toegang verwijderen
    whatsapp business koppelen crm
    microsoft 365 app toestemming beheren
    teams rechten gast intrekken
    twinfield koppeling verbreken
    snelstart app intrekken
    afas connector token
    dropbox toegang app weg
    Hoe zet ik exact in donkere modus?
    Waarom staat de btw op nul in de app?
    Hoe wijzig ik mijn wachtwoord van exact?
    Mag mijn collega ook boeken?
    Hoeveel kost een extra gebruiker?
    Waarom duurt synchroniseren zo lang?
    Welke kassa past bij een lunchroom?
    Hoe laat ik een klant betalen met ideal?
    Waarom pakt de scanner de verkeerde leverancier?
    Kan ik een boeking van vorig jaar wijzigen?
    Hoe nodig ik mijn boekhouder uit?
    Waarom krijg ik geen sms-code?
    Hoe stop ik de bankkoppeling?
    bank koppelng toestemming 180 dagen verlopen
    knab koppeling vernieuwen
    bunq bankfeed exact opnieuw
    app boekt dubbel, fout in app
    prijsverhoging basecone 2025
    dyflexis app meldt zich niet aan op telefoon
    shopify wachtwoord kwijt
    koppeling bestellen voor lightspeed
    welke connector voor woocommerce exact
    koppeling laten bouwen offerte
    aanbevolen expense tools
    exact app mobiel inloggen lukt niet
    rechten factuurautorisatie instellen
    gebruikersrol kopiëren
    magazijnmedewerker mag prijzen niet zien
    wie heeft deze boeking gewijzigd
    logboek wijzigingen relatie
    salarisstrook medewerker portaal
    app toont facturen in verkeerde valuta
    scantool leest kassabon niet
    excel koppeling andere bestanden verbroken
    onedrive synchroniseert niet
    outlook vraagt steeds om wachtwoord
    teams koppeling agenda kapot
    toestemmingsformulier foto's personeel
    nieuwe administratie aanmaken kosten
    standaardadministratie bij inloggen instellen
    administratie verbergen in menu voor collega
    app store apple aankoop terug
    btw aangifte indinen
    wachtword exact vergete
    gebruker toevoege exact
    factur logo aanpasen
    bank koppeling rabo kapt
    scan leest bedrag verkeert
    app is traagg
    rechten colega wijzigen
    dubele bestellingen shopfy
    Is het normaal dat Basecone de btw van een bonnetje verkeerd leest?
    Ligt het aan de kassa of aan Exact dat de dagtotalen drie cent afwijken?
    Welke scanapp past beter bij een bakkerij, Basecone of Klippa?
    Wie is de accountmanager van Exact bij ons?
    Moet ik deze factuur op 4100 of op 4500 boeken?
    Mijn collega mag geen verkoopfacturen meer zien in Exact, hoe stel ik dat in bij haar gebruiker?
    Hoe geef ik een nieuwe medewerker een login voor Exact Online
    tweestapsverificatie app op nieuwe telefoon zetten voor exact
    Is de banklink met de ING eruit of loopt de bank achter?
    De bankkoppeling met Rabobank moet vernieuwd, waar doe ik dat
    Wat kost Exact Online per maand voor een tweede gebruiker?
    Kan ik mijn Exact-contract tussentijds opzeggen
    Hoe doe ik btw-aangifte over het derde kwartaal
    Dyflexis berekent de toeslagen verkeerd op zondag
    De webshop stuurt orders dubbel door, krijg alles twee keer in Exact
    Sommige verkoopfacturen uit Shopify missen een btw-code
    Is een balansverschil van 1200 euro aan het begin van het jaar normaal?
    Hoe zet ik een beginbalans in een nieuwe administratie
    Een bv opheffen in Exact, hoe archiveer ik de administratie
    Mag een vertrekkende werknemer nog zijn loonstroken zien?
    Wie heeft deze boeking gewijzigd, kan ik dat in een logboek terugzien?
    Wat is verschil tussen hoofdgebruiker en gewone gebruiker wat betreft facturen goedkeuren
    Workflow goedkeuring inkoopfactuur blijft hangen bij de directeur
    Power BI rekent mijn brutomarge verkeerd uit
    rapport in Excel is traag, duurt 20 minuten, ligt dat aan mijn laptop
    Is mijn computer besmet? Er komt steeds een popup als ik Exact open
    Hoe meld ik een phishingmail die van Exact lijkt te komen?
    Een onbekende probeerde in te loggen op mijn e-mail, wat moet ik doen
    Welke browser werkt het beste met Exact?
    Exact is vandaag traag, is er een storing
    De pdf van de factuur opent niet in Chrome
    Is het veilig om wachtwoorden in de browser op te slaan
    Verschil tussen kasstelsel en factuurstelsel?
    Moet ik de kassabonnen zeven of tien jaar bewaren
    Onze accountant rekent te veel uren, wat is een normaal tarief
    Welke accountant kan u aanbevelen voor horeca?
    Hoe regel ik dat onze accountant als gebruiker mee kan lezen in Exact?
    Waarom staat de SEPA-batch op afgekeurd bij de bank
    incasso gestorneerd, boeken als?
    Ik wil bepaalde grootboekrekeningen verbergen voor een medewerker
    Kan ik bij een gebruiker alleen leesrechten instellen in Exact
    Hoe kan ik zien welke gebruikers vandaag ingelogd zijn geweest?
    Welke rol heeft een stagiair nodig om inkoopfacturen te boeken
    De urenapp telt pauzes niet mee, bug of instelling?
    Payhawk-pas geweigerd bij tankstation
    limiet van mijn Payhawk kaart verhogen
    In Visma lukt het inloggen niet na de update
    Kan Klippa ook handgeschreven bonnetjes aan?
    Shopify plan upgraden, wat verandert er aan de prijs
    Moet ik een verwerkersovereenkomst tekenen met mijn salarisverwerker?
    Is deze leverancier eigenlijk ISO-gecertificeerd?
    Waar staan de servers van Exact, in Nederland of Amerika
    Wat is beter voor ons, Xero of Exact?
    Hoe stap ik over van Moneybird naar Exact Online
    Mollie betaalt niet uit sinds gisteren
    Terugbetaling doen in Mollie, waar klik ik
    QuickBooks toont de verkeerde valuta op facturen
    in Xero een creditnota afletteren
    Hoe reken ik de kilometervergoeding in Xero
    Hoe importeer ik bankafschriften als MT940 in Exact
    Welk importformaat kan ik gebruiken voor relaties, csv of xml
    Kan ik in Exact memoriaalboekingen kopiëren
    Wat is de api-documentatie van Exact voor verkooporders
    Hoe roep ik met Python de factuurlijst op
    filter op boekjaar in odata query werkt niet, syntax?
    Verschil tussen bulk endpoint en sync endpoint?
    Onze programmeur vraagt welke velden een salesinvoice heeft
    Ik kan de contactpersoon van een relatie niet verwijderen
    Kan iemand mijn dubbele debiteuren samenvoegen
    Het logo op mijn factuur is te groot
    herinneringen automatisch versturen, hoe
    Betalingstermijn van een klant aanpassen naar 60 dagen
    Hoe wijzig ik mijn eigen e-mailadres in Exact
    Mijn account is geblokkeerd na vijf keer verkeerd wachtwoord
    Authenticator geeft verkeerde codes
    Wij willen single sign-on voor Exact, kan dat met Entra?
    Collega krijgt geen uitnodigingsmail voor Exact
    Wie is er verantwoordelijk als er verkeerd btw is aangegeven, wij of de accountant?
    Is een herziening van de btw verplicht bij pand verkoop
    Mag ik privé-uitgaven via de bv laten lopen
    wat is een rekening-courant
    Klopt het dat Basecone alleen pdf aanneemt
    de scanner op kantoor mailt niet meer naar Basecone, ligt dat aan outlook?
    Facturen komen wel binnen maar staan op de verkeerde leverancier
    De kassa boekt alles op één omzetrekening, ik wil het per productgroep
    Artikelprijzen in de webshop wijken af van die in Exact, welke is leidend
    Voorraad in de webshop klopt niet met het magazijn, telfout of programmafout?
    In het dashboard worden intercompany boekingen dubbel geteld
    Het rapport van vorige maand is veranderd, heeft iemand nageboekt?
    Periode afsluiten zodat niemand meer kan boeken
    Boekjaar 2025 heropenen, mag dat
    Jaarrekening deponeren bij KvK met SBR, hoe
    Foutmelding bij Digipoort, certificaat verlopen
    eHerkenning niveau 3 of 4 voor belastingaangifte?
    UBL facturen ontvangen via Peppol, hoe stel ik dat in
    Is e-facturatie verplicht vanaf 2026 in België
    Mijn printer print alleen lege blaadjes
    Teams vergadering heeft geen geluid
    Excel zegt circulaire verwijzing
    Excel invoegtoepassing verdwijnt steeds uit het lint
    Laptop gestolen met daarop de boekhouding, aangifte doen?
    Welke VPN is veilig voor thuiswerken
    Hoe beveilig ik mijn wifi thuis
    Is mijn wachtwoord gelekt?
    Hoe weet ik of een factuur spook is, rekeningnummer is gewijzigd
    CEO-fraude: mail van de directeur om 20.000 over te maken, echt?
    Cliënt wil zijn winst-en-verliesrekening per kwartaal, waar haal ik dat overzicht
    Namens een klant: hoe vraag je uitstel aan voor VPB
    Hoe scherm ik de salarisrekening af voor een assistent in ons kantoor
    Als kantoor willen wij per medewerker instellen welke klantdossiers hij ziet
    MijnKantoor-omgeving inrichten voor mijn cliënten
    Kunnen cliënten zelf documenten uploaden in het portaal?
    Hoe verander ik het tarief per uur in onze urenregistratie
    Declaratie afgekeurd in de onkostenapp, waarom?
    Mijn CRM toont de verkeerde telefoonnummers, hoe pas ik dat aan
    Wat betekent de status 'concept' op een verkoopfactuur
    Is het erg als een factuurnummer wordt overgeslagen?
    waar begin ik met een boekhouding als starter
    Welk pakket van Exact heb ik nodig voor projecten, Plus of Premium?
    Kan ik een module erbij kopen voor één maand
    Er is een onverwachte factuur van Exact, klopt dat bedrag
    Wie zit er achter het bedrijf dat ons elke maand 29 euro incasseert?
    Krijg ik korting als we met drie bv's gaan
    Hoe verander ik van betaalwijze bij mijn abonnement op de scantool
    Proefversie van de planningstool verlengen
    Welke urenapp is het beste voor de bouw
    Kan ik beter kiezen voor een all-in kassa of losse systemen
    Helpdesk van Dyflexis neemt niet op, hebben jullie een ander nummer
    App op mijn iPhone crasht bij het openen van een bon
    Foto's van bonnetjes worden zwart in de app
    Basecone stuurt mij te veel notificaties, hoe zet ik die uit
    Twee keer dezelfde bon, herkent de app duplicaten?
    Boekingsvoorstel van de scanrobot is steeds verkeerd, leert die?
    De valuta-omrekening in Payhawk gebruikt een oude koers
    Hoe zie ik in Exact wie welke factuur heeft goedgekeurd
    Kan een gebruiker verwijderd worden zonder zijn boekingen kwijt te raken
    Stamgegevens wijzigen is voor mij geblokkeerd, recht nodig?
    Ik zie het menu Salaris niet als gewone gebruiker
    Administratie overzetten van jaar 1 naar jaar 2, hoe sluit ik af
    Koppeling werkt, maar hij zet alles op dagboek 70 in plaats van 60, ligt dat aan de app of aan mij?
    De verbinding loopt, alleen komen de bedragen zonder btw binnen
    Wie mag er bij ons betaalbatches goedkeuren en hoe zie ik die gebruikersrechten?
    Verschil tussen de rol boekhouder en de rol assistent voor een gebruiker in Exact?
    Hoe trek ik de rechten van een medewerker in die uit dienst gaat (hij gebruikt geen apps)
    Een gebruiker blokkeren in Exact, alleen een persoon, hoe
    Collega ziet alle administraties en mag er maar twee, waar beperk ik zijn gebruiker
    Is de koppeling van de bank met Exact verlopen? Mutaties van ABN komen niet
    PSD2-toestemming bij KBC opnieuw geven
    Ik wil mijn abonnement op de scan-app stopzetten, bij wie zeg ik op?
    Hoe zeg ik mijn Shopify op
    Is Payhawk of Pleo beter voor een bedrijf met 20 pasjes
    De app vraagt om een update in de App Store van Apple, moet dat?
    Welke rechten heeft de Payhawk-app op mijn telefoon, camera en locatie?
    Google account: welke apps hebben daar toegang?
    Facebook-koppeling van onze webshop loskoppelen
    Wie heeft er toegang tot onze SharePoint map?
    Verkeerde administratie gekozen bij het boeken, hoe zet ik de boeking over?
    Ik heb een factuur in de verkeerde bv geboekt
    Hoe stel ik intercompany in tussen twee administraties
    Gegevens van administratie A kopiëren naar B
    Consolideren van drie bv's in Exact, kan dat en waar begin ik
    Nieuwe administratie: rekeningschema overnemen uit bestaande
    Waarom is mijn nieuwe administratie nog leeg, moet ik iets importeren?
    Naam van de administratie wijzigen
    Kan een klant overgenomen worden naar ons accountantsportaal?
    Onze accountant wil zijn eigen login, welke rol geef ik
    Accountant heeft de jaarrekening fout, hoe ga ik een klacht indienen
    Wat moet ik vragen in een kennismaking met een nieuwe boekhouder?
    Opzegtermijn bij mijn administratiekantoor, wat is gebruikelijk
    Dossieroverdracht tussen accountants, welke stukken moeten mee
    Welke bewaarplicht geldt als ik van pakket wissel
    De rapportage toont negatieve omzet, zit dat in de bron of in het model?
    Power BI desktop crasht bij verversen
    Power BI licentie pro of premium per user?
    gateway in power bi offline, hoe start ik die
    Macro's zijn geblokkeerd door beveiliging
    Is er een nieuwe versie van Invantive for Excel en wat is er veranderd?
    Licentie van Invantive verlengen, prijs?
    SQL-query op Exact geeft dubbele regels, hoe join ik goed
    Ik krijg een timeout bij een grote query op de transactieregels
    De webhook van ons CRM vuurt niet af bij een nieuwe relatie
    Zapier-stap faalt op verkeerd datumformaat
    Onze ontwikkelaar vraagt hoe lang een Exact-factuurregel maximaal mag zijn
    Testomgeving van Exact aanvragen voor ontwikkeling
    Mag ik klantgegevens in ChatGPT plakken?
    Datalek melden bij de Autoriteit Persoonsgegevens, binnen hoeveel uur
    Verwerkersovereenkomst met Exact, waar download ik die
    Onze cyberverzekering eist MFA voor alle gebruikers van Exact, hoe dwing ik dat af
    Is sms als tweede factor veilig genoeg?
    Wie kan mijn MFA resetten
    Ik word na 20 minuten automatisch uitgelogd uit Exact, kan dat langer?
    Exact zegt dat mijn sessie verlopen is terwijl ik zit te werken
    Ik moet elke ochtend een code invoeren, is dat te vermijden
    Mag ik mijn Exact-login delen met een collega?
    Inloggen als een andere gebruiker om te testen
    Laatste inlogdatum van gebruikers opvragen voor de audit
    Autorisatiematrix van gebruikers uitdraaien
    Functiescheiding tussen inkoop en betaling voor medewerkers inrichten
    Is het erg dat twee mensen de rol hoofdgebruiker hebben?
    Wie is bij ons hoofdgebruiker van de telefooncentrale
    Kassa staat op offline na stroomstoring
    pinautomaat en kassa praten niet met elkaar
    Omzet per medewerker in de kassa zien
    De kassa drukt bonnen af zonder kvk-nummer
    Afronding van contant geld op 5 cent
    Urenbriefje goedgekeurd maar verkeerd uurtarief
    verlofsaldo in de planningstool klopt niet na import
    De salarisrun is fout gegaan, hoe draai ik terug?
    Loonaangifte correctie indienen
    Jaaropgave ontbreekt bij twee werknemers
    Bonnetje is niet leesbaar, boekhouder wil een nieuw
    Kan de scan-app ook e-mailbijlagen verwerken?
    Leverancier wordt door de scanner niet herkend
    Facturen blijven hangen in de goedkeuringsflow van de scantool
    De scantool keurt alles zelf goed, hoe zet ik dat uit
    btw-verlegd wordt niet herkend door de scanner
    Onze webshop rekent buitenlandse btw verkeerd, OSS of niet?
    Verzendkosten komen op de omzetrekening van producten
    Betaalmethode iDEAL wordt niet getoond bij afrekenen
    cadeaubonnen in Shopify, hoe boek je die
    Retouren komen niet als creditfactuur binnen, doet de app dat niet of staat er iets uit?
    Valutaverschillen bij Amerikaanse klanten, waar boeken
    De CRM maakt van elke lead een klant, hoe zet ik dat uit in de CRM
    Mailings sturen vanuit CRM mislukt
    Wie is eigenaar van een lead in HubSpot
    Ik zoek een app die offertes omzet in orders
    Kunnen jullie een maatwerkkoppeling bouwen en wat kost dat
    Is er een app in de App Store van Exact voor wagenparkbeheer
    Wat kost een certificering van onze app door Exact?
    Review schrijven over een app, waar
    Kan ik een offerte krijgen voor vijf gebruikers
    Is 45 euro per maand voor een koppeling normaal?
    Ik wil mijn geld terug van de leverancier, app werkt nooit goed
    Contract met de leverancier van de uren-app getekend door onbevoegde, geldig?
    Wie is aansprakelijk als een app verkeerd boekt
    Is het gebruikelijk dat een boekhouder zelf in ons Exact inlogt als gebruiker, en hoe zie ik wat hij boekt?
    De app werkt prima maar de leverancier verhoogt de prijs 30 procent, mag dat?
    Onze koppeling loopt goed, alleen wil ik dat hij ook de projectcode meestuurt
    Kan de scantool ook de omschrijving overnemen in de boeking?
    Hoe vaak haalt Basecone bankregels op en kan ik dat uurtje verzetten?
    De urenapp rondt af op kwartieren, is dat wettelijk toegestaan
    Een klant ziet de factuur niet in zijn eigen portaal, aan wie ligt dat?
    Moet ik in Exact of in de kassa het btw-tarief wijzigen?
    Wat is beter: voorraad in Exact of in de webshop bijhouden
    Waar begin ik met de jaarafsluiting
    Verschil tussen een relatie en een account in het CRM van Exact
    Is mijn collega hoofdgebruiker of alleen boekhouder, en wat mag ze dan aan facturen
    Iemand heeft vannacht ingelogd met mijn account, wat nu?
    Hoe herken ik een valse Exact-factuur
    Wie belt mij steeds namens Exact met een verkooppraatje
    De laatste boekingen van mijn stagiair zijn fout, kan ik ze in één keer terugdraaien
    Is het normaal dat de bank pas om elf uur afschriften levert?
    Zijn er kosten aan gebruik van de API verbonden?
    Welke app kan ik het beste nemen om bonnen te scannen als zzp'er
    Mag een leverancier mijn cijfers gebruiken voor benchmarks volgens het contract?
    gebruiker mag te veel bij inkoop, waar haal ik dat weg
    bank komt nie binnen in exact
    exact traag vandaag iemand
    basecone leest datum verkeerd telkens
    Welke rol moet ik een nieuwe medewerker geven zodat ze alleen inkoopfacturen kan boeken?
    Hoe verwijder ik een gebruiker die uit dienst is? Het gaat om de persoon zelf, hij had geen koppelingen
    Mijn telefoon is stuk en nu kan ik geen code meer invoeren bij het inloggen
    hoe zet ik twee factor aan voor het hele kantoor
    Wat kost een extra gebruiker per maand in Exact Online?
    Is er verschil tussen Boekhouden Plus en Premium, en wat zit waarin?
    Ik wil een auditfile maken voor de Belastingdienst
    Hoe importeer ik een lijst debiteuren uit Excel?
    welk csv formaat wil exact voor memoriaalboekingen
    Hoe exporteer ik de grootboekkaart over 2024 naar Excel?
    Waar wijzig ik het logo op onze verkoopfactuur
    De standaard betalingstermijn moet van 30 naar 14 dagen, waar stel ik dat in
    In de webshop staat € 121, in Exact komt € 100 binnen zonder btw
    De koppeling werkt prima maar boekt alles op de verkeerde grootboekrekening
    Dyflexis stuurt uren dubbel door naar de salarisverwerking
    Welke scanapp raden jullie aan voor een kapperszaak?
    Welk kassasysteem werkt goed samen met Exact?
    Hoe installeer ik de Exact-app op mijn iPhone?
    Met welk endpoint maak ik een verkoopfactuur aan via de REST API?
    Hoe post ik een inkoopboeking met bijlage via de API
    Kan ik met de API filteren op boekingen na een bepaalde datum?
    mijn ING-afschriften van gisteren zijn nog niet binnen
    Hoe koppel ik onze Rabobankrekening aan Exact?
    Wij willen facturen ontvangen via Peppol, hoe zet ik dat aan?
    Ons Peppol-id wordt door de klant niet gevonden
    Vanaf 2026 verplicht e-factureren in België, wat moet ik instellen in Exact
    Hoe verwerk ik de loonjournaalpost van NMBRS?
    Loonstroken mailen naar het personeel lukt niet
    De btw-aangifte over het derde kwartaal klopt niet met het grootboek
    Hoe sluit ik het boekjaar af en zet ik de beginbalans over?
    Kan ik een afgesloten periode weer openzetten?
    Mijn collega kan geen betaalbestand aanmaken, welke rechten mist zij?
    Ik ben uitgelogd en het wachtwoord resetten geeft geen mail
    Hoe wijzig ik het e-mailadres van een gebruiker?
    De hoofdgebruiker is overleden, hoe krijgen we een nieuwe?
    Bestelling uit Shopify komt binnen met de verkeerde klantnaam
    AFAS en Exact vergelijken voor een groothandel met 20 man
    Kan Moneybird ook voorraad bijhouden?
    Basecone leest het factuurnummer steeds verkeerd
    Waar zie ik de openstaande posten per debiteur?
    Hoe stuur ik een herinnering aan een klant die niet betaalt
    Kostenplaats toevoegen aan een bestaande boeking, kan dat
    Ons rapport in Power BI telt de omzet dubbel, de data zelf is compleet
    Wanneer komt de volgende update van Exact?
    Ik kan de factuur niet printen, er komt een leeg vel uit
    Wat zijn de openingstijden van de helpdesk van Exact?
    Mag mijn stagiair met mijn account inloggen?
    De wisselkoers van de dollar wordt niet bijgewerkt
    Hoe activeer ik een vast actief en de afschrijving daarvan?
    Intrastat-aangifte doen vanuit Exact
    ICP-opgave wordt afgekeurd door de belastingdienst
    mijn artikelen hebben verkeerde voorraad na de sync met lightspeed
    Kan Exact de webshopvoorraad ook terugsturen naar WooCommerce?
    Hoeveel kost de Basecone-module per boekhouder?
    Ik zoek een app voor kilometerregistratie
    Proefversie van Exact is afgelopen, hoe ga ik over op betaald?
    Kan ik Exact Online gebruiken op een Chromebook
    De scanner op kantoor mailt niet meer naar de Exact-mailbox
    Ik wil de facturen automatisch laten incasseren, hoe regel ik een machtiging van klanten?
    Welke sbi-code hoort bij ons in de instellingen
    Een klant kan de iDEAL-link onder de factuur niet openen
    Hoe voeg ik twee dubbele relaties samen?
    Hoe zet ik de taal van Exact op Engels?
    De webshop is gekoppeld maar stuurt alleen betaalde orders door, waar zet ik dat om?
    Mijn scan-app crasht als ik een foto maak
    Basecone: wachtwoord vergeten
    Wat zijn de voorwaarden als ik mijn contract met Payhawk wil beëindigen?
    Hoe vraag ik een creditnota aan bij Exact over de laatste rekening?
    De nieuwe collega krijgt haar uitnodigingsmail voor Exact niet
    Kan een gebruiker alleen de eigen uren zien en niet die van anderen
    Iemand heeft met mijn inlog boekingen gemaakt, waar zie ik wie wat deed?
    Exact vraagt elke keer om een code, ook op mijn eigen laptop
    authenticator app opnieuw instellen
    Ik wil inloggen met Microsoft-account in plaats van wachtwoord, kan dat in Exact
    mijn account is geblokkeerd na te vaak een verkeerd wachtwoord
    Hoe beperk ik het ip-adres waarvandaan mijn mensen mogen inloggen?
    Kan ik een gebruiker tijdelijk op inactief zetten tijdens zwangerschapsverlof
    Kortingscode voor Exact, waar vul ik die in?
    Zit CRM in mijn pakket of betaal ik daarvoor bij?
    Hoeveel administraties mag ik in mijn abonnement aanmaken?
    Wij willen van Snelstart naar Exact, hoe nemen we de historie mee?
    De openingsbalans inlezen via XML geeft foutregel 12
    Ik exporteer naar Excel en de datums staan in Amerikaanse notatie
    UBL-bestand van leverancier wordt niet geaccepteerd bij inlezen
    mt940 importeren lukt niet
    Welke velden zijn verplicht in het importbestand voor artikelen?
    De bijlagen komen niet mee als ik de boekingen exporteer
    Waar zet ik de decimalen op vier?
    Ik krijg geen meldingen meer in de app over goed te keuren facturen
    hoe verander ik de kleur van mijn dashboard
    In de instellingen van de kassa-app kan ik de betaalwijze pin niet aan een dagboek hangen
    De omzet uit de kassa komt een dag te laat in Exact, de koppeling zelf doet het
    Elke factuur uit de CRM komt met een cent verschil binnen
    Onze boekingen uit de expensetool missen de kostenplaats
    Voorraad loopt niet gelijk, webshop zegt 4 en Exact zegt 7
    Klantadressen worden door de webshop telkens overschreven
    Is er een app waarmee ik bonnetjes onderweg kan fotograferen?
    Welke software voor urenregistratie past bij een bouwbedrijf
    Ik twijfel tussen Klippa en Basecone, welke is goedkoper?
    Waar download ik de Excel-invoegtoepassing?
    De desktopversie wil niet installeren op Windows 11
    moet ik eerst de oude versie van de add-in verwijderen voordat ik update?
    Hoe maak ik via de API een nieuwe relatie aan en krijg ik het ID terug?
    Welke JSON verwacht SalesInvoices bij korting per regel
    Waar vind ik de documentatie van de webhooks van Exact?
    Kan ik met Python de grootboekmutaties uitlezen, voorbeeldcode graag
    De API geeft maar 60 regels terug, hoe blader ik verder
    Veld YourRef wordt genegeerd bij mijn POST
    Betaalrekening van Knab toevoegen als bankdagboek
    Afschriften dubbel ingelezen, hoe haal ik ze weg
    PSD2-toestemming van de bank is verlopen, waar verleng ik die?
    De bankregels worden niet automatisch afgeletterd
    Kan Exact met Revolut overweg voor bankmutaties?
    Peppol-factuur geweigerd door gemeente wegens ontbrekende inkoopreferentie
    Hoe stuur ik een e-factuur naar de overheid
    Zijn wij al verplicht om e-facturen te sturen in Nederland
    Vakantiegeld berekenen in de loonmodule
    De loonaangifte staat op 'afgekeurd'
    ziekmelding doorgeven in Exact Salaris
    Bijtelling auto in de loonstrook verwerken
    30%-regeling instellen bij werknemer
    Kan ik een suppletie btw doen over vorig jaar?
    Verlegde btw naar Belgische klant, hoe moet dat op de factuur?
    btw oss regeling webshop instellen
    kleineondernemersregeling aanzetten
    jaarrekening deponeren bij de kvk vanuit exact
    Resultaat van vorig jaar staat nog niet in het eigen vermogen
    Hoe boek ik de voorziening dubieuze debiteuren bij de jaarafsluiting?
    Kan ik al boeken in 2026 terwijl 2025 nog open staat
    SharePoint synchroniseert niet meer op mijn laptop
    Teams doet het niet
    Ik kan in Outlook geen bijlage van 20 MB versturen naar de boekhouder
    De kassa stuurt geen btw-tarief 9% mee, alleen 21%, waar pas ik dat in de kassa aan?
    Onze scantool herkent handgeschreven bonnen niet
    Kan ik zien wanneer een collega voor het laatst heeft ingelogd in Exact?
    Ik moet een medewerker het recht geven om relaties te wijzigen
    Rol 'alleen lezen' voor de raad van commissarissen, hoe maak ik die?
    Welke rechten heeft een accountantsgebruiker standaard?
    twee gebruikers hebben hetzelfde mailadres en dat mag niet
    gebruiker krijgt 'u heeft geen rechten voor dit menu' bij inkoop
    Mijn collega ziet het menu Financieel niet
    De sms-code komt niet aan
    Herstelcodes kwijt van de verificatie in twee stappen
    Wachtwoord van de gedeelde login is bij niemand bekend
    Kan ik zelf instellen hoe lang een wachtwoord geldig is?
    Wij betalen voor tien gebruikers en hebben er zes, hoe verlaag ik dat?
    De factuur van Exact is hoger dan vorig jaar, waarom?
    Prijsverhoging 2026, wat zijn de tarieven
    Kan ik jaarlijks vooraf betalen met korting
    Geldt er een opzegtermijn van drie maanden bij Exact?
    Rekeningnummer voor de automatische incasso van ons Exact-abonnement wijzigen
    Wat kost API-gebruik bij Exact, betaal je per aanroep?
    Kost een koppeling met Lightspeed extra?
    Hoe lees ik een XAF auditfile in van mijn vorige pakket
    Import van vaste activa, voorbeeldbestand gezocht
    exporteren naar csv geeft rare tekens bij é en ë
    Kan ik alle inkoopfacturen als pdf in een keer downloaden?
    Hoe importeer ik budgetten per maand?
    Grootboekschema van een andere administratie kopiëren
    Ik wil de dagboeken van klant A overnemen bij klant B
    hoe zet ik de automatische incasso aan voor debiteuren
    Sjabloon van de offerte aanpassen met eigen lettertype
    Hoe verwijder ik testboekingen uit mijn administratie
    Administratie definitief weggooien, kan dat?
    De naam van onze bv is veranderd, waar pas ik dat aan in Exact?
    KvK-nummer klopt niet in de bedrijfsgegevens
    De omzetgroepen uit Untill komen op vraagposten terecht
    Betalingen van Mollie worden bruto geboekt in plaats van netto, ligt dat aan de plugin?
    Onze bezorg-app zet fooien bij de omzet
    Uren van vorige week staan er in Dyflexis maar zijn door de planner niet goedgekeurd
    De e-mail van bestellingen loopt vast in Shopify
    Ik zoek een incassobureau dat met Exact werkt
    Is er een gratis tool om pdf's naar UBL om te zetten
    Welk rapportageprogramma gebruiken jullie voor consolidatie?
    Wat vindt men van Payhawk tegenover Pleo?
    Is Exact geschikt voor een vereniging?
    Moet ik de app uit de Play Store halen of via de website?
    App op mijn telefoon zegt dat mijn Android te oud is
    Printerinstellingen voor pakbonnen
    Hoe maak ik een journaalpost via de API met meerdere regels?
    GLAccount guid opzoeken via rest
    Waarom geeft POST op PurchaseEntries 'Verplicht: Journal'?
    Wat moet er in de header Content-Type bij de Exact API?
    php library voor exact online, welke is goed?
    Hoe upload ik een document met de API
    C# voorbeeld verkooporders aanmaken exact
    Hoe update ik een artikelprijs per API?
    Foutcode 400 bad request omdat het btw-nummer ongeldig is
    xml-import versus rest api, wat raad je aan
    Kan ik een webhook krijgen als er een factuur betaald is?
    OData $expand op factuurregels werkt niet
    Bankkoppeling van Triodos bestaat die?
    Hoe vaak per dag haalt Exact de bankmutaties op
    De bank vraagt of ik Exact opnieuw toegang geef tot mijn rekening
    Bankafschrift sluit niet aan, saldo verschilt 300 euro
    Hoe splits ik een bankregel over twee facturen
    ING Zakelijk heeft een nieuwe machtiging nodig voor Exact, waar regel ik dat bij de bank?
    Buitenlandse betaling sepa bestand afgekeurd
    factuur staat op 'verzonden via Peppol' maar klant heeft niks
    Welke accesspoint gebruikt Exact voor Peppol?
    Registreren als ontvanger op het Peppol-netwerk
    hermes billit of exact zelf voor peppol?
    Cao-verhoging doorvoeren in de salarissen
    Nieuwe werknemer aanmelden, welke gegevens heb ik nodig
    Jaaropgave opnieuw versturen naar een oud-medewerker
    Pensioenpremie verkeerd berekend door Loket
    Aangifte btw via Digipoort mislukt
    BTW nummer van klant controleren in VIES
    Hoe boek ik invoer btw artikel 23?
    Privégebruik auto corrigeren in laatste btw-aangifte
    Margeregeling auto's hoe boeken
    Afronding in de aangifte scheelt een euro
    Balans en winst- en verliesrekening 2024 afdrukken met vergelijkende cijfers
    Hoe boek ik de winstuitkering?
    Vpb aangifte invullen vanuit Exact
    De beginbalans klopt niet met de eindbalans van vorig jaar
    Moneybird of e-Boekhouden voor een zzp'er?
    In Twinfield krijg ik een vastgelopen scherm
    Mijn laptop herkent de tweede monitor niet
    Excel geeft #VERW! in mijn begroting
    VPN naar kantoor valt steeds weg
    Chrome onthoudt mijn wachtwoord van Exact niet meer
    Hoe zet ik een handtekening onder mails vanuit Exact
    Mail vanuit Exact komt bij klanten in de spam
    Hoe kan ik mijn facturen in het Frans versturen
    De accountant wil mijn administratie kunnen inzien, hoe nodig ik hem uit?
    Hoe plan ik een onderhoudscontract met periodieke facturen
    de vervaldatum op een factuur verspringt naar het weekend
    Werken met projecten en termijnfacturen, waar begin ik?
    Voorraadwaardering fifo of gemiddeld, waar staat dat
    Seriesnummers bijhouden in Exact
    Hoe trek ik het recht in waarmee een medewerker betalingen mag klaarzetten?
    Een gebruiker mag te veel zien in Exact, hoe beperk ik die persoon?
    Mijn collega mag nog maar bij twee administraties als mens, niet via een app
    Toegang van mijn ex-vennoot als gebruiker blokkeren
    Waar vind ik het overzicht van alle gebruikers en hun rollen?
    Koppeling tussen grootboek en RGS-code aanpassen
    Hoe koppel ik een betaling aan een openstaande factuur?
    Hoe ontkoppel ik een betaling die aan de verkeerde factuur hangt
    Koppeling tussen kostenplaats en kostendrager instellen
    Intrekken van een verzonden factuur, kan dat nog
    De machtiging voor incasso van een klant is ingetrokken, hoe verwerk ik dat
    Ik wil de toestemming van klanten voor de nieuwsbrief vastleggen
    App voor planning is goed aangesloten, alleen de roosters zijn leeg omdat niemand ze vult
    De koppeling zet alle facturen op concept, ik wil ze definitief
    Kan ik in de app instellen vanaf welke datum hij facturen overneemt?
    Dubbele facturen na de eerste synchronisatie met WooCommerce
    Bestellingen zonder telefoonnummer worden door de connector overgeslagen
    De connector maakt voor elke koper een nieuwe debiteur aan
    De kortingsregels vallen weg bij het overzetten uit Magento
    Eén product heeft in de webshop een ander artikelnummer dan in Exact
    Verzendkosten uit Bol komen op omzet hoog in plaats van op een eigen rekening
    Waarom is de marge in ons BI-rapport negatief? De data loopt gewoon binnen
    DAX-formule voor omzet vorig jaar
    Ons rapport ververst netjes maar de valuta staat verkeerd
    Welke BI-tool is het makkelijkst voor Exact?
    Wie kan voor ons een koppeling op maat bouwen?
    Hoeveel kost het om een koppeling te laten maken met ons ERP
    Bestaat er een koppeling tussen Exact en HubSpot?
    Kan ik Exact laten praten met mijn Google Agenda?
    ik wil een app kopen in de app store van exact, hoe betaal ik
    Recensies van scanapps voor boekhouders
    Aanvraag partnerschap: hoe krijg ik mijn app gepubliceerd in de winkel van Exact?
    Wat zijn de eisen van Exact voor het certificeren van een app?
    Hoe lang bewaart Basecone mijn facturen?
    Waar staan de servers van Exact, in Europa?
    Verwerkersovereenkomst van Exact downloaden
    Heeft Exact een ISAE 3402-verklaring?
    Ik kreeg een phishingmail uit naam van Exact, waar meld ik dat?
    Is de mail van noreply exact met een factuur als bijlage wel echt?
    De boekhouder vraagt om mijn DigiD, is dat normaal
    eHerkenning aanvragen voor de aangifte
    Machtiging voor mijn accountant bij de Belastingdienst regelen
    De bank heeft mijn kaartlezer geblokkeerd
    Exact laat een wit scherm zien in Safari
    Cookies wissen omdat de inlogpagina blijft laden, op mijn eigen computer
    Ik zie de knop 'Opslaan' niet op een klein scherm bij een boeking
    Mijn sessie in Exact verloopt na een kwartier, is dat langer te zetten?
    hoe log ik in bij exact
    waar zit uitloggen
    Exact inlogpagina onthoudt mijn gebruikersnaam niet
    Ik wil van bedrijf wisselen zonder opnieuw in te loggen, hoe?
    Sneltoets om tussen administraties te wisselen
    Administratie een andere naam geven
    Volgorde van mijn favorieten in het menu
    De dag- en nachtmodus
    De administratie staat op slot wegens een lopende jaarafsluiting
    Kan ik een verwijderde administratie herstellen?
    Ik wil een gearchiveerde administratie weer raadplegen
    Dossier van klant staat nog op basis van kasstelsel
    Consolidatie van drie bv's binnen Exact
    Intercompanyboekingen automatisch laten maken
    Notitie plaatsen bij een debiteur
    Uren goedkeuren als mijn manager ziek is
    Ik krijg te veel e-mails van Exact over taken
    Hoe zet ik een werkstroom voor verlofaanvragen op
    Declaratie van mijn lunch wordt afgekeurd door mijn chef
    De expensekaart van Payhawk werd geweigerd bij het tankstation
    Limiet op mijn bedrijfskaart verhogen in Payhawk
    Hoe voeg ik een nieuwe medewerker toe in Dyflexis?
    In Dyflexis klopt mijn verlofsaldo niet
    Shift ruilen in de planningsapp
    Lightspeed kassalade gaat niet open
    bonprinter van de kassa geeft streepjes
    pinautomaat geen verbinding
    Thema van mijn Shopify-winkel wijzigen
    Kortingscode in WooCommerce werkt niet
    Klant krijgt geen orderbevestiging uit de webshop
    AFAS-inlogcode kwijt
    Visma-salarisstrook inzien
    Visma eAccounting opzeggen
    Yuki of Exact, wat is handiger voor een ondernemer met veel bonnen?
    Hoe zeg ik Twinfield op nu we naar Exact zijn
    Snelstart licentiecode invoeren
    Xero zakelijk pakket prijzen
    Xero factuurherinneringen uitzetten
    Ik wil mijn QuickBooks-bedrijf naar een andere valuta zetten
    Mollie uitbetaling is twee dagen te laat
    Chargeback bij Mollie betwisten
    Mijn Mollie-account is niet geverifieerd
    btw-aangifte indienen via Moneybird
    Moneybird bankkoppeling met bunq
    Een bankrekening verwijderen uit Moneybird
    Hallo, ik werk bij een installatiebedrijf en sinds de laatste update van de urenapp staan de pauzes er dubbel in, alles wordt wel netjes naar Exact gestuurd
    De boekingen vanuit de kassa komen binnen maar op de datum van de verwerking in plaats van de verkoop
    Zodra ik een bon scan met twee btw-tarieven pakt Klippa er maar een
    Visma stuurt de loonjournaalpost in een lump sum, wij willen hem per afdeling
    Goedendag, onze nieuwe medewerkster kan wel inloggen maar ziet alleen het menu uren, wat moet ik aanzetten?
    Er is een gebruiker te veel aangemaakt, betaal ik die nu ook
    kan ik rechten kopieren van de ene medewerker naar de andere
    De rol Boekhouder mag geen relaties verwijderen, hoe pas ik de rol aan
    Hoe zie ik welke licentie aan welke gebruiker is toegewezen
    welke gebruikers hebben toegang tot de salarisadministratie
    Ik wil niet dat onze verkopers de inkoopprijs zien
    Wij hebben een gebruiker die we niet kunnen verwijderen omdat er nog werkstroomtaken op staan
    Mijn naam is veranderd na mijn huwelijk, hoe zet ik dat in mijn Exact-profiel?
    Profielfoto in Exact wijzigen
    Exact Identity, moet ik twee logins samenvoegen?
    Bij het inloggen zegt Exact dat mijn e-mailadres al bij een andere omgeving bestaat
    Ik krijg de code op de telefoon van mijn ex-baas, hoe verander ik dat nummer
    Kan de beveiligingscode ook per mail?
    Wachtwoordbeleid instellen voor kantoor
    Inloggen met vingerafdruk in de Exact-app
    single sign on via azure ad instellen voor exact
    Mijn proefabonnement is per ongeluk betaald geworden
    Stapelkorting bij meerdere administraties?
    Wat gebeurt er met mijn cijfers als ik stop met betalen aan Exact?
    Offerte aanvragen voor Exact Online Handel
    Kan ik overstappen van Exact Globe naar Online en wat kost dat
    overdracht abonnement naar de nieuwe eigenaar van het bedrijf
    De rekening van onze scantool is fout, bij wie meld ik dat
    Hoe lees ik een offline opgeslagen xml met verkooporders in
    Artikelen importeren met foto's
    Fout bij import: 'grootboekrekening bestaat niet'
    Kan ik het importeren ongedaan maken, ik had het verkeerde bestand
    Openstaande posten importeren bij de start in Exact
    scheidingsteken in csv is komma en exact wil puntkomma
    Hoe exporteer ik relaties met hun mailadressen voor onze nieuwsbrief
    Ik heb de data van mijn oude pakket in Access staan
    De download van mijn auditfile blijft op 0% hangen
    Jaarcijfers naar de accountant sturen als xbrl
    Kolommen toevoegen aan het overzicht van openstaande posten
    Dashboard met omzet per week, waar maak ik dat in Exact
    Hoe verberg ik grootboekrekeningen die we niet meer gebruiken
    Nieuwe grootboekrekening aanmaken voor huur laptops
    Het veld 'onze referentie' verplicht maken
    Vrije velden bij relaties
    Btw-codes die we niet gebruiken op inactief
    standaard kostenplaats bij leverancier
    Verkoopprijslijst per klantgroep
    Ik heb een factuur naar de verkeerde klant gestuurd, en nu?
    Kan een factuur automatisch na 14 dagen aangemaand worden
    Scan-en-herken verwerkt de leverancier van Ziggo altijd op kantoorkosten, hoe leer ik hem dat af?
    Inkoopfactuur dubbel ingeboekt, hoe haal ik er een weg
    De fiattering blijft bij de directeur hangen
    Hoe boek ik een lening van de dga
    Rekening-courant afboeken met eigen vermogen
    Kruisposten lopen niet naar nul
    Lease auto hoe boek ik de eerste termijn
    Hoe verwerk ik een borg die ik heb betaald
    Het bankboek is niet in balans
    Kas tellen en verschillen boeken
    Creditcardafschrift verwerken in Exact, hoe?
    Fooienpot horeca btw
    Margeberekening per artikel
    Assemblage en stuklijst aanmaken
    Magazijnlocaties in Exact WMS
    Barcodescanner koppelen met de voorraadmodule, type scanner?
    backorders automatisch aanvullen
    Minimumvoorraad en besteladvies
    Retour van een klant boeken met voorraadmutatie
    EDI-berichten van Albert Heijn ontvangen
    Kan ik in Exact een verlofregistratie bijhouden
    proforma loonstrook maken
    Loonheffing negatief, mag dat
    Stagevergoeding verwerken
    Hoe zit het met de bijtelling van een elektrische fiets
    loonkosten per project
    verzuim in NMBRS registreren
    Salarisbetaling klaarzetten via SEPA
    Dagafschriften van de spaarrekening uploaden
    Bunq koppelen met Exact lukt niet bij de bank
    ik kan geen ideal qr op de factuur krijgen
    Wanneer moet ik mijn toestemming aan de bank onder PSD2 opnieuw bevestigen
    De ABN-koppeling haalt alleen de eerste rekening op
    Automatische bankregels herkent 'Albert Heijn' als huur
    Mijn Knab rekening is opgeheven, hoe haal ik hem uit Exact
    Peppol ontvangen maar de inkoopfactuur komt in de verkeerde administratie
    Hoe zie ik welke klanten via Peppol bereikbaar zijn
    UBL of PDF sturen, wat moet in 2026 in België
    ViDA wetgeving, wat verandert er voor Exact-gebruikers
    De Belgische btw-listing indienen via Intervat
    KBC-bankafsluiting CODA-bestanden inlezen
    personenbelasting dossier Vlaanderen
    Hoe boek ik een voorafbetaling voor de Belgische vennootschapsbelasting?
    Fiscale fiches 281.50 maken
    Vergeten factuur van vorig kwartaal, in welk tijdvak?
    Hoe regel ik uitstel van betaling bij de fiscus
    btw terugvragen uit Duitsland
    nultarief export buiten EU bewijs
    btw op zonnepanelen
    Hoe controleer ik of alle btw-codes juist zijn vóór de aangifte
    Pro rata btw
    Eindejaarscontrole: welke lijsten druk ik af?
    Dagboeken blokkeren na afsluiting
    Hoe lang mag ik nog boeken in een oud jaar?
    Nieuw boekjaar openen met gebroken jaar
    Fiscale en commerciële afschrijving naast elkaar
    onderhanden werk op 31 december
    overlopende posten transitoria
    Balans heeft een rood bedrag bij debiteuren
    Winstbestemming na ava
    resultaatrekening vergelijken met begroting
    De app synct prima maar ik wil alleen facturen vanaf 2024, waar stel ik dat filter in de app in?
    Werkt de koppeling van Lightspeed ook met meerdere vestigingen? Ik moet hem nog kopen
    Wat is beter: een standaard koppeling kopen of zelf bouwen?
    Hoe vraag ik support aan bij Basecone
    Het lukt niet de Excel-add-in te activeren, de licentiesleutel is al gebruikt
    De invoegtoepassing verdwijnt steeds uit het lint van Excel
    Power BI gateway is offline op onze server
    Geplande vernieuwing in Power BI service vraagt om een gateway, hoe installeer ik die
    Ik krijg de Exact-tabellen in Excel wel, maar de kolomnamen zijn in het Engels
    SQL voor openstaande debiteuren ouder dan 60 dagen
    Welke tabel bevat de factuurregels?
    De rapporten zijn traag, kan ik een index zetten of zo
    Onze webshopbouwer vraagt of Exact ook staffelprijzen teruggeeft via de API
    Hoe zet ik een verkooporder op 'volledig geleverd' met de API
    Kan de API een pdf van de factuur teruggeven
    Ik wil uren posten via TimeTransactions, welke velden moeten mee?
    Hoe haal ik via REST de btw-codes op
    Voorbeeld van een POST voor CRM-contacten
    Testomgeving voor de API, bestaat er een sandbox bij Exact?
    Is er een Postman-collectie voor de Exact API
    Datumformaat in de API, /Date(...)/, hoe reken ik dat om
    Zijn de GUIDs per administratie verschillend?
    Verwijderde facturen opsporen met de API
    Welke programmeertaal is het handigst om met Exact te praten
    Kan ChatGPT mijn boekhouding doen
    Kan een gebruiker ook meerdere rollen hebben
    Waar vind ik de loginhistorie van mijn personeel
    Onze directeur wil alles kunnen zien maar niets wijzigen
    De uitzendkracht mag na 17 uur niet meer inloggen
    Mag de salarisadministrateur ook bij de bank?
    nieuwe gebrukier aanmaken exact
    hoeveel kost boekhouden essential
    factuur layout veranderen
    btw aangifte deadline q4
    peppol aanzetten
    bank koppelen
    importeren klanten
    loonstrook kwijt
    boekhouder zoeken in Utrecht
    Een gebruiker heeft onze kwartaalaangifte per ongeluk ingediend
    Ik heb tien mislukte inlogpogingen op mijn eigen account gezien, is dat een hacker?
    Iemand uit India logde in op ons Exact, wat moet ik nu doen met dat account
    Onze mailbox is gehackt, moet ik ook mijn Exact-wachtwoord wijzigen
    De verificatie-app geeft codes die Exact niet accepteert
    Kan ik op twee telefoons dezelfde inlogcode ontvangen
    Backupcodes uitprinten voor het inloggen
    Ik kan mijn oude bedrijf niet meer openen want het abonnement is vorig jaar gestopt, kan ik mijn cijfers nog krijgen?
    Kan ik van een boekhoudersabonnement naar een eigen abonnement zonder boekhouder te wisselen, wat kost dat
    Moet ik btw betalen over mijn Exact-abonnement als ik in België zit
    Facturen van Exact zelf downloaden
    Van welke software kan Exact de data overnemen
    Stamgegevens kopiëren naar een nieuwe bv
    Grote import van 20.000 artikelen loopt vast
    Adressen staan na de import in het verkeerde veld
    Ik exporteer de balans en alles staat als tekst in Excel
    Een rapport automatisch elke maandag mailen vanuit Exact
    Nieuw dashboard maken in het Exact-startscherm
    Menu-onderdelen verplaatsen in Exact
    Onze huisstijl op de aanmaning
    Standaardtekst in factuurmails aanpassen
    Afzender van facturen wijzigen in info@ ons domein
    SPF-record instellen voor Exact-mails
    De kassa rekent met de verkeerde datum na middernacht
    Er staan testorders in Exact die uit de webshop kwamen, hoe ruim ik die boekingen op?
    WooCommerce-plugin updaten kan dat zonder gevolgen voor mijn winkel
    Webshop rondt per regel af en Exact per factuur
    De urenapp toont de projecten die al afgesloten zijn
    Onze CRM-velden heten anders dan in Exact, hoe stel ik de veldtoewijzing in?
    Klippa stuurt de pdf niet mee bij de boeking
    Bonnetjes staan op 'te verwerken' bij de scantool, wie moet ze goedkeuren?
    Dyflexis neemt de toeslag op zondag niet mee
    De loonkosten in Exact staan op een andere periode dan in Nmbrs, dat komt elke maand voor
    Het dashboard laat de btw mee tellen in de omzet
    Waarom heeft mijn cashflow-app een ander banksaldo dan Exact
    Welke kassa is geschikt voor een ijssalon
    Zoek een goedkope tool voor debiteurenbeheer
    Is Payhawk in Nederland te gebruiken?
    Heeft Exact zelf ook een scanapp
    Bestaat er iets om contracten in op te slaan naast Exact?
    Bankpas aanvragen bij ING zakelijk
    Hoeveel dagen doet een overboeking erover
    De bank geeft een foutcode op mijn betaalbatch
    Mijn iban staat fout op de factuur
    Buitenlandse bankrekening in Exact bijhouden in ponden
    Afletteren van creditnota met factuur
    G-rekening verwerken
    Peppol-melding: 'participant not registered'
    Klant wil xrechnung ontvangen, kan Exact dat
    E-factuur aan de Duitse overheid
    Kan ik Peppol testen zonder echt te sturen
    Nieuwe pensioenwet, wat moet ik aanpassen in de salarismodule
    Loonbeslag bij een werknemer inhouden
    Kan ik de salarissen van directie verbergen voor de administratie, via gebruikersrollen
    Loonaangifte correctie vorig tijdvak
    thuiswerkvergoeding 2025 bedrag
    Vakantiedagen uitbetalen bij einde contract
    Wanneer is de btw-aangifte voor een jaaraangever
    Btw-nummer aanvragen in Duitsland
    Btw-aangifte is dubbel ingediend
    ik heb 0 omzet, moet ik toch btw-aangifte doen
    icp vergeten, boete?
    Voorraadtelling aan het eind van het jaar boeken
    Afschrijving stopt na vijf jaar, hoe verkoop ik de auto in Exact?
    Jaarrekening laten samenstellen, wat kost dat
    Rapport van accountant wijkt af van mijn winst
    Kan ik eind december alvast afsluiten
    Mag ik een bedrijf met verlengd boekjaar voeren in Exact
    Printer niet gevonden
    Mijn muis dubbelklikt
    Windows update duurt eeuwen
    Word crasht bij samenvoegen
    De koppeling met Exact loopt, alleen worden creditnota's er als gewone factuur in gezet
    Onze scantool is sinds de update traag met uploaden, de boekingen komen uiteindelijk wel
    Waarom komt mijn logo niet mee op facturen die de webshop in Exact zet?
    Orders worden een voor een verwerkt en dat duurt uren, kan de plugin sneller?
    Ik wil in de kassa-app een tweede kassa toevoegen
    Hoe stel ik in Basecone in dat facturen boven 1000 euro naar mijn chef gaan
    In Payhawk moet een andere collega kaarten kunnen uitgeven
    Gebruikersbeheer in Dyflexis: hoe wissel ik van hoofdbeheerder binnen Dyflexis zelf
    Mijn login voor de scantool is verlopen, niet die voor Exact
    Ik heb het wachtwoord van Shopify gewijzigd en kom de winkel niet meer in
    De leverancier van onze kassa verhoogt de prijs, mag dat tussentijds
    Hoe zeg ik mijn abonnement bij de urenapp op
    Onze overeenkomst met het boekhoudkantoor ontbinden, welke opzegtermijn geldt
    Nieuwe boekhouder vraagt om een jaarrekening van vorig jaar, waar vind ik die
    Hoe geef ik mijn nieuwe boekhouder als gebruiker een eigen inlog?
    Is er een verschil tussen een gebruiker en een werknemer in Exact
    Iemand met alleen-lezenrechten kan toch boeken, hoe zit die rol in elkaar?
    Zelfde rol voor alle administraties van de groep instellen
    Ik moet als manager de uren van een andere afdeling kunnen goedkeuren
    Waarom ziet een nieuwe gebruiker het bankboek niet
    De nieuwe administratie is klaar, welke dagboeken moet ik er nu in maken?
    Nieuwe bv aangemaakt maar de btw-instellingen ontbreken
    Beginnen met een nieuwe bv in Exact: welk rekeningschema neem ik
    De bank laat alleen de oude bv zien, niet de nieuwe, in internetbankieren
    Een administratie toevoegen aan ons abonnement, kost dat meer
    Krijg ik korting als ik een lege administratie opzeg
    Foutmelding bij btw-aangifte: 'ongeldig fiscaal nummer'
    Foutmelding: periode is gesloten, als ik een boeking wil opslaan
    'Dagboek is geblokkeerd' bij het boeken
    Fout 500 op de website van onze webshop
    De pagina kan niet worden gevonden (404) op onze eigen site
    Error bij het inlezen: bestand te groot
    SMTP-fout bij het mailen van facturen
    TLS-certificaat van onze webserver is verlopen
    De SSL van ons portaal geeft een waarschuwing in Chrome
    Hoe richt ik een callback in voor Mollie-betalingen in mijn eigen code?
    Onze domeinnaam verhuizen naar een andere host
    Mijn GitHub-token is verlopen
    Ik wil een Azure app registration maken voor Outlook
    Client secret van Microsoft Graph vernieuwen in Entra
    Google API-sleutel voor kaarten op de website
    Rate limit van de ChatGPT API
    Te veel e-mails verstuurd, Outlook blokkeert mij
    429 bij het scrapen van een website
    403 op onze WordPress-beheerpagina
    Forbidden als ik een map op de server open
    Ik kan een gedeelde map niet openen, geen rechten op de netwerkschijf
    Welke apps op mijn telefoon hebben toegang tot mijn locatie?
    LinkedIn-koppeling met ons CRM vernieuwen
    Toegang tot onze SharePoint-site intrekken voor externe gasten
    Overzicht van alle software op onze laptops, welk hulpmiddel is handig
    Salesforce connected apps bekijken
    Mijn bank vraagt welke apps via PSD2 mijn rekening zien, waar beheer ik dat bij ING
    DigiD-machtiging intrekken
    Machtiging intrekken bij de Belastingdienst voor mijn oude fiscalist
    Ik wil een andere eigenaar instellen voor ons Shopify-account
    Eigenaar van een Power BI-werkruimte wijzigen
    Overdracht van taken in de werkstroom als iemand met verlof is
    Iemand gaat uit dienst, wat moet er in de salarisadministratie gebeuren?
    Eindafrekening voor een vertrekkende medewerker
    E-mailadres van een oud-collega doorsturen
    Hoe maak ik een nieuwe gebruiker aan in Exact Online?
    Ik ben mijn wachtwoord van Exact vergeten, hoe stel ik een nieuw in?
    Hoe boek ik een creditnota op een factuur van vorig jaar?
    De btw-aangifte over het derde kwartaal klopt niet, waar vind ik het verschil?
    Hoe corrigeer ik een verkeerd ingediende btw-aangifte?
    Kan ik een boekjaar heropenen in Exact Online?
    Waar pas ik de lay-out van onze verkoopfacturen aan?
    Hoe importeer ik bankafschriften van de Rabobank in Exact?
    De bankkoppeling met ING moet worden vernieuwd, waar doe ik dat?
    Wat kost een extra gebruiker per maand bij Exact Online?
    Hoe zeg ik ons abonnement bij Exact op?
    Hoe verwerk ik de loonjournaalpost van december?
    Kan ik een inkoopfactuur verwijderen die al betaald is?
    Hoe stel ik automatische incasso in voor onze klanten?
    De herkenning van facturen in Klippa leest het btw-bedrag verkeerd uit.
    Waar vind ik de openstaandepostenlijst per einddatum?
    Hoe wijs ik een factuur ter goedkeuring toe aan mijn manager?
    Mijn collega ziet de grootboekkaarten niet, welke rol moet ik haar geven?
    Hoe maak ik een back-up van onze administratie?
    Kan ik debiteuren inlezen vanuit een csv-bestand?
    Hoe wijzig ik het e-mailadres waarmee ik inlog bij Exact?
    Waarom staat er een verschil op mijn tussenrekening vraagposten?
    Hoe verstuur ik een aanmaning in het Engels?
    Wat zijn de openingstijden van de Exact-helpdesk?
    Hoe richt ik een tweede dagboek voor de kas in?
    De Exact-website is traag vandaag, is er een storing?
    Kan ik de valuta van een bestaande administratie veranderen?
    Hoe boek ik een aanschaf met meerdere btw-tarieven?
    Waar stel ik een standaard betalingstermijn van 14 dagen in?
    Hoe deactiveer ik een artikel dat we niet meer verkopen?
    Hoe lees ik een auditfile in van het vorige boekhoudpakket?
    De balans is niet in evenwicht na het overnemen van de beginbalans.
    Hoe geef ik mijn accountant leesrechten op onze administratie?
    Wat moet er op een factuur naar een klant in Duitsland staan qua btw?
    Hoe verander ik de taal van mijn Exact-scherm naar Engels?
    Kan ik twee relaties samenvoegen die dubbel zijn aangemaakt?
    De Shopify-winkel toont verkeerde voorraadaantallen bij maatvarianten.
    Hoe exporteer ik de proef- en saldibalans naar Excel?
    Hoe dien ik een ICP-opgaaf in?
    Onze Basecone-facturatie is verdubbeld, bij wie moet ik zijn?
    Hoe stel ik een vervanger in voor factuurgoedkeuring tijdens de vakantie?
    Welke scansoftware past het beste bij Exact Online?
    Waar download ik de jaaropgaven van onze medewerkers?
    Hoe boek ik een storno van een incasso?
    Is Exact Online te gebruiken op een iPad?
    Hoe blokkeer ik een periode zodat niemand daar nog in kan boeken?
    Kan ik een factuur inplannen zodat die later wordt verzonden?
    Hoe stel ik afschrijving van een bestelbus over vijf jaar in?
    Mijn G-rekening staat niet goed op de factuur, waar pas ik dat aan?
    Hoe krijg ik twee bankrekeningen in één administratie?
    De mobiele app van Exact crasht zodra ik een bon fotografeer.
    Wat is het btw-nummer van een klant en waar controleer ik of het geldig is?
    Hoe stel ik een budget in per kostendrager?
    Mag ik een verkoopfactuur achteraf aanpassen nadat die is verzonden?
    Hoe neem ik deel aan een training voor Exact Online?
    Waarom krijgt mijn klant onze facturen niet per mail?
    Hoe stel ik e-facturatie via Peppol in?
    Hoe verwerk ik een privéopname in een eenmanszaak?
    De afdruk van de pakbon mist ons logo.
    Hoe voer ik een herwaardering van vreemde valuta uit?
    Kan de werknemer zelf zijn verlof aanvragen in Nmbrs?
    Hoe verander ik onze bedrijfsnaam en KvK-nummer in Exact?
    De sms-code voor het inloggen komt niet aan op mijn telefoon.
    Mijn account is geblokkeerd na te veel foute wachtwoorden, wie zet het weer open?
    Hoe maak ik een proefbalans per kwartaal in Visionplanner?
    Kan ik een herinnering overslaan voor één specifieke debiteur?
    Wat is de bewaartermijn van digitale inkoopfacturen?
    Hoe stel ik een terugkerende memoriaalboeking in?
    De afrondingsverschillen van één cent blijven openstaan op de crediteur.
    Hoe splits ik een bankregel over twee grootboekrekeningen?
    Waar vind ik het klantnummer van ons Exact-abonnement?
    Hoe sluit ik het boekjaar af en maak ik de openingsbalans?
    Kan een gebruiker alleen verkoopfacturen zien en geen inkoop?
    Hoe wijzig ik het bankrekeningnummer van een leverancier?
    Mijn SEPA-bestand wordt geweigerd door de bank, wat klopt er niet?
    Hoe boek ik de ontvangst van een subsidie?
    Waar vind ik de handleiding voor de jaarafsluiting?
    Hoe zet ik de verlegde btw goed bij een Belgische leverancier?
    Wanneer moet ik de suppletieaangifte indienen?
    Hoe stel ik in dat inkoopfacturen per mail binnenkomen op een eigen Exact-adres?
    Hoe maak ik een offerte in Exact Online?
    Onze verlofsaldi in Nmbrs kloppen niet na de overgang naar 36 uur.
    Kan ik een prijslijst per klant instellen?
    Hoe krijg ik een factuur op betaald als de klant contant heeft voldaan?
    Waarom wordt mijn bankafschrift niet automatisch afgeletterd?
    Wat kost het om Exact met een extra administratie uit te breiden?
    Hoe zet ik een grootboekrekening op geblokkeerd?
    Mijn rapport toont bedragen met een punt in plaats van een komma.
    Hoe maak ik een betaalbatch voor morgen?
    Kan ik de factuurnummering opnieuw laten beginnen in januari?
    Welke grootboekrekening gebruik ik voor representatiekosten?
    De btw-codes van het nieuwe jaar zijn niet overgenomen, hoe voeg ik ze toe?
    Hoe leg ik een kredietlimiet vast bij een debiteur?
    Ons logo wordt wazig afgedrukt op de factuur.
    Hoe kan ik een werknemer uit dienst melden in de salarisadministratie?
    Hoe kan ik een bankrekening toevoegen aan de bankfeed van ABN AMRO?
    Hoe vraag ik een kopie op van een factuur die Exact ons stuurde?
    Kan ik een handtekening toevoegen aan de mail waarmee facturen uitgaan?
    De scan-app op mijn telefoon maakt onscherpe foto's van bonnetjes.
    Hoe maak ik in Visionplanner een prognose voor volgend jaar?
    Waarom zijn mijn snelkoppelingen op het startscherm van Exact verdwenen?
    Hoe maak ik een kopie van een administratie om te testen?
    Hoe bereken ik de vennootschapsbelasting over dit jaar?
    Kan een collega meekijken op mijn scherm in Exact?
    Hoe boek ik voorraad af die is beschadigd?
    Wat moet ik doen als mijn authenticator-app op mijn oude telefoon staat?
    Hoe maak ik een nieuwe gebruikersrol voor de magazijnmedewerkers?
    Onze Lightspeed-kassa print geen bonnen meer.
    Hoe maak ik een intercompanyboeking tussen twee BV's?
    Hoe verwerk ik een leaseauto in de boekhouding?
    Kan ik de jaarrekening deponeren vanuit Exact?
    Het rekeningschema van een nieuwe BV moet gelijk zijn aan dat van de holding, hoe kopieer ik het?
    Hoe stel ik een automatische boekingsregel in voor de telefoonrekening?
    Waar verander ik de begindatum van het boekjaar?
    Welke browser wordt door Exact Online aangeraden?
    Klippa stuurt goedkeuringsmails naar de verkeerde persoon, waar pas ik dat aan?
    Hoe importeer ik artikelen met foto's?
    Mag ik als zzp'er de kleineondernemersregeling gebruiken?
    Hoe richt ik een projectadministratie in met nacalculatie?
    Kan Exact mijn oude facturen uit SnelStart overnemen?
    Hoe verwijder ik een gebruiker die nooit heeft ingelogd?
    Wat is de status van mijn supportticket bij Exact?
    Hoe bepaal ik wie facturen boven de 5000 euro mag goedkeuren?
    Onze urenapp rekent de overuren verkeerd door.
    Hoe zet ik een herinneringsschema op van drie stappen?
    Kan ik in Exact een factuur in Zweedse kronen maken?
    Hoe haal ik een dubbele bankmutatie weg?
    Wat is een goede vervanger van Excel voor budgetteren?
    Hoe deel ik een rapport met iemand die geen Exact-login heeft?
    Welke gegevens moet ik zeven jaar bewaren?
    Hoe lang duurt het voordat een opgevraagd creditbedrag van Exact binnen is?
    Hoe schakel ik meldingen per e-mail uit voor goedkeuringen?
    Kan ik een verkooporder omzetten in een pakbon en factuur tegelijk?
    Hoe boek ik rente en aflossing van een lening apart?
    Mijn klant wil een UBL-factuur, hoe verstuur ik die?
    Waar staat de knop om een periode te sluiten?
    Hoe stel ik in dat een gebruiker alleen van kantoor kan inloggen?
    Welke rechten heeft een standaard salarismedewerker in Exact?
    Hoe verander ik de volgorde van mijn tabbladen in Exact?
    De omrekenkoers van de dollar klopt niet, waar pas ik die aan?
    Hoe maak ik een winst-en-verliesrekening per afdeling?
    Kan ik inkoopfacturen laten splitsen over twaalf maanden?
    Hoe herstel ik een per ongeluk verwijderde boeking?
    De btw op een autolease is voor de helft aftrekbaar, hoe boek ik dat?
    Hoe voeg ik in Nmbrs een nieuwe looncomponent toe?
    Onze scanner herkent het factuurnummer van één leverancier nooit goed.
    Wat is het maximale aantal regels dat ik in Exact kan importeren?
    Hoe stel ik een toeslag voor verzendkosten in op de factuur?
    Waarom krijg ik bij het afdrukken een lege pdf?
    Hoe boek ik een deelbetaling van een debiteur?
    Hoe verplaats ik een boeking naar een andere periode?
    Hoe kan ik een lijst met alle gebruikers en hun rollen exporteren?
    Kan ik twee mensen tegelijk laten inloggen met dezelfde licentie?
    Hoe neem ik een medewerker uit de lijst van fiatteurs?
    Hoe zet ik de btw-periode om van kwartaal naar maand?
    Moet ik btw rekenen over een schadevergoeding?
    Hoe lever ik de WKR-berekening aan?
    Onze webshop rekent 9 in plaats van 21 procent btw op een artikel.
    Hoe krijg ik de kolom kostenplaats op mijn grootboekkaart?
    Waar vind ik mijn oude facturen van Exact zelf?
    Hoe stel ik de standaardtaal van een debiteur in op Frans?
    Kan een vennoot alleen zijn eigen kapitaalrekening inzien?
    Hoe stel ik een e-mailsjabloon in voor betalingsherinneringen?
    Waar pas ik de cao-verhoging toe in het loonpakket?
    Hoe boek ik een vooruitbetaling van een klant?
    De Exact-app op Android vraagt steeds om een update.
    Hoe maak ik een omzetprognose in Agicap?
    Kan ik mijn administratie van Twinfield naar Exact overzetten?
    Hoe print ik alle facturen van een klant in één keer?
    Wat kost de module projectbeheer erbij?
    Hoe wijzig ik de functie of telefoon van een contactpersoon bij een leverancier?
    Mag ik de btw van vorig jaar nog terugvragen?
    Hoe los ik een verschil op in de voorraadwaardering?
    Hoe vul ik het veld loonheffingennummer in?
    Hoe zet ik een betaling klaar in een vreemde valuta?
    Waarom is de knop boeken grijs in mijn memoriaal?
    Hoe voeg ik vrije velden toe aan de relatiekaart?
    Welke cursus is geschikt voor een beginnende boekhouder?
    Hoe regel ik dat mijn boekhouder de aangifte namens ons mag ondertekenen?
    Hoe verwerk ik de eindafrekening van energie?
    De inlezing van het MT940-bestand geeft een fout in regel 12.
    Hoe zet ik in WooCommerce de btw-klasse van een product goed?
    Kan ik facturen met terugwerkende kracht dateren?
    Hoe kom ik aan een rekeninguittreksel per klant?
    Waar kan ik mijn Exact-factuur met creditcard betalen?
    Hoe verberg ik kolommen in het overzicht openstaande posten?
    De agenda in Exact synchroniseert niet met Outlook.
    Hoe koppel ik een artikel aan een andere omzetrekening?
    Hoe controleer ik of alle inkoopfacturen zijn goedgekeurd voor de maandafsluiting?
    Hoeveel dagen vooraf moet ik een Exact-licentie opzeggen?
    Hoe krijg ik een rapport met de gemiddelde betaaldagen per debiteur?
    Kan ik een afbeelding toevoegen aan een orderbevestiging?
    Hoe richt ik een kasboek in voor twee winkels?
    Hoe wijzig ik het geboortejaar van een medewerker in het loonpakket?
    Waarom is mijn ingediende aangifte nog niet verwerkt door de Belastingdienst?
    Hoe stel ik een andere startpagina in na het inloggen?
    Kan ik de boekhouding van 2015 verwijderen?
    Hoe bereken ik de kostprijs van een samengesteld artikel?
    Mijn Excel-bestand met budgetten wordt niet geaccepteerd bij het importeren.
    Welke betaaltermijn is wettelijk toegestaan voor het mkb?
    Hoe stel ik Payt in zodat een vaste klant geen aanmaningen krijgt?
    Hoe neem ik contact op met de afdeling facturatie van Exact?
    Onze TriFact365-omgeving vraagt om een hogere bundel, wat kost dat?
    Hoe maak ik een verdeelsleutel voor huur over drie kostenplaatsen?
    Hoe verhuis ik mijn tweestapsverificatie naar een nieuwe telefoon?
    Hoe bekijk ik wie een boeking heeft gewijzigd en wanneer?
    Kan ik een goedgekeurde factuur terugzetten naar concept?
    Hoe vraag ik extra opslagruimte aan voor documenten?
    Waarom wijkt de loonheffing af van vorige maand?
    Hoe kan ik de factuurmail vanuit ons eigen domein laten versturen?
    Hoe stel ik verlofregels in voor parttimers?
    Hoe voeg ik een tweede btw-nummer toe aan onze onderneming?
    Wat doe ik als een leverancier hetzelfde factuurnummer twee keer gebruikt?
    Hoe maak ik een export voor onze externe salarisverwerker?
    Is er een sneltoets om een nieuwe boeking te starten?
    Hoe sluit ik een project af in Exact?
    Kunnen we de prijzen op de factuur inclusief btw tonen?
    Hoe zet ik een debiteur op rood omdat hij niet betaalt?
    Hoe boek ik een bekeuring van een bedrijfsauto?
    Mijn bankkoppeling bij Knab haalt sinds dinsdag geen afschriften meer binnen.
    Hoe maak ik een machtigingsformulier voor SEPA-incasso?
    Welke pakketten bieden een goede urenregistratie voor de bouw?
    Hoe rond ik een inventarisatie van de voorraad af?
    Hoe corrigeer ik de beginbalans na de definitieve jaarrekening?
    Kan ik één gebruiker toegang geven tot drie administraties en een ander tot één?
    Hoe zet ik een oud-medewerker in Exact op inactief?
    Hoe stel ik de levertijd per artikel in?
    Waarom mag ik geen nieuwe grootboekrekening aanmaken?
    Hoe boek ik goederen die nog onderweg zijn?
    De printer drukt acceptgiro's scheef af.
    Hoe beveilig ik een rapport in Power BI zodat alleen de directie het ziet?
    Hoe voer ik een vakantiegelduitkering uit?
    Kan ik in Dext een leverancier standaard op één grootboekrekening zetten?
    Waar staat de aansluiting tussen loonaangifte en grootboek?
    Hoe maak ik facturen aan uit geboekte uren?
    Is er korting voor stichtingen op een Exact-abonnement?
    Hoe reken ik kilometers door aan een klant?
    De suppletie geeft een ander bedrag dan mijn eigen berekening.
    Hoe verander ik de eigenaar van een opportunity in het CRM?
    Kan Exact een herinnering sturen als een contract afloopt?
    Hoe zet ik een nieuw rekeningschema volgens RGS op?
    Waarom staat de status van mijn betaling nog op in behandeling?
    Hoe wijzig ik de standaard kostensoort in Declaree?
    Hoe werk ik met twee schermen tegelijk in Exact?
    Hoe neem ik openstaande facturen over bij de start van een nieuwe administratie?
    Hoe herroep ik een verzonden incassobatch?
    Kan ik in Basecone een document terugsturen naar de klant?
    Hoe kan ik dubbele leveranciers opsporen?
    Waar kan ik instellen welke velden verplicht zijn bij een inkooporder?
    Hoe boek ik de uitkering van dividend?
    Waarom zie ik de module Voorraad niet in mijn menu nadat we hem gekocht hebben?
    Hoe stel ik een loonstrook beschikbaar in het werknemersportaal?
    Mijn collega is haar gebruikersnaam kwijt, waar vinden we die terug?
    Hoe verander ik het tarief van een medewerker in de urenregistratie?
    Kan ik een rapport automatisch elke maandag laten mailen?
    Hoe breng ik vrachtkosten onder in de inkoopwaarde?
    De OCR slaat bonnetjes in het Chinees over, is daar een instelling voor?
    Hoe boek ik een oninbare vordering af?
    Hoe krijg ik onze btw-eenheid goed ingericht?
    Wat betekent de status gesplitst bij een bankregel?
    Hoe vergelijk ik de begroting met de werkelijke cijfers per maand?
    Waar zet ik de optie aan om verkoopfacturen eerst te laten goedkeuren?
    Hoe leg ik vast wie onze boeken mag inzien volgens de statuten?
    Kan ik in Zenvoices een tweede goedkeurder toevoegen?
    Wanneer is Exact gepland in onderhoud?
    Hoe stort ik een te veel ontvangen bedrag terug aan een klant?
    Hoe zet ik een bestaande klant om naar leverancier?
    Hoe installeer ik de plug-in van Exact in WooCommerce?
    Onze Klippa-gebruikers krijgen geen bevestiging na het insturen van een bon.
    Welke apps uit de App Store zijn gratis?
    Kan Power BI de cijfers per week tonen in plaats van per maand?
    Hoe verander ik in Basecone de vervaldatum van een document?
    Wat kost een koppeling tussen Exact en Lightspeed?
    Kan ik per gebruiker instellen welke dagboeken zichtbaar zijn?
    In Teamleader staat een verkeerd btw-tarief bij onze diensten.
    Hoe stuur ik vanuit Gripp een factuur opnieuw naar de klant?
    Is er een betere urenapp dan Yoobi voor een team van twintig?
    De totalen in Silverfin wijken af van mijn eigen proefbalans.
    Welke back-ups maakt Exact van onze gegevens?
    Hoe voeg ik een nieuwe betaalkaart toe in Pleo?
    Mijn Visionplanner-rapport toont de verkeerde kleuren en een oud logo.
    Kan Invantive for Excel draaien op een Mac?
    Hoe zet ik dubbele inlogcode uit voor een gebruiker zonder smartphone?
    Waarom staat een orderregel uit Shopify zonder korting op de factuur?
    Hoe wijzig ik de btw-code die Dext standaard voorstelt?
    Hoe schrijf ik een formule in Power BI voor de brutomarge?
    Wat houdt de verwerkersovereenkomst van Exact in?
    Hoe maak ik in Nmbrs een contractverlenging aan?
    Kan een extern bureau een eigen gebruikersnaam krijgen in onze Exact?
    Onze administratie moet een andere naam krijgen, waar wijzig ik die?
    Hoe archiveer ik een administratie die niet meer actief is?
    Waar vraag ik een proefversie van Exact Online aan?
    Welke scanner levert de beste pdf's voor de factuurherkenning?
    Hoe gaat Exact om met de nieuwe regels voor e-facturen in België?
    Hoe zet ik een openstaand saldo in Mollie over naar onze bankrekening?
    Hoe maak ik in Moneybird een terugkerende factuur?
    Hoe boek ik in QuickBooks de kosten van een creditcard?
    Welke uitbetalingsdagen kan ik kiezen bij Mollie?
    Hoe krijg ik mijn ingescande bonnen uit een opgezegde app terug?
    Hoe sorteer ik de lijst met administraties in het Exact-menu?
    Mijn gebruiker is uitgelogd na tien minuten, kan die tijd langer?
    Wat doet de rol Boekhouder precies in Exact Online?
    hoe boek ik een creditfactuur van een leverancier
    Hoe stel ik de btw-aangite per maand in?
    kan ik een gebruiker tijdelijk blokkeren tijdens verlof
    waar vind ik de openstaande debiteuren van vorig jaar
    hoe verander ik het logo op de factuur
    Hoe verwerk ik een dubbele betaaling van een klant?
    exact is traag vandaag, ligt dat aan ons
    wat kost exact online voor een zzper
    hoe importeer ik een bankafschrift met de hand
    Ik ben mijn wachtwoord van Exact vergeten, hoe kom ik er weer in?
    Hoe verwerk ik een creditnota in Exact?
    Waar dien ik mijn btw-aangifte in via Exact Online?
    Hoe lees ik het afschrift van mijn bank in?
    Wat kost een extra administratie in Exact per maand?
    Hoe koppel ik mijn Rabobankrekening aan Exact Online?
    Mijn factuur staat dubbel geboekt, hoe draai ik dat terug?
    Hoe pas ik het logo op mijn verkoopfactuur aan?
    Kan ik een oud boekjaar afsluiten in Exact?
    De scan van mijn bonnetje wordt verkeerd gelezen door Klippa, het btw-bedrag klopt niet
    ik wil mijn exact abonnement opzeggen per volgende maand
    Waar zie ik welke klanten nog niet betaald hebben?
    Hoe maak ik een nieuwe grootboekrekening aan?
    Kan ik mijn gegevens uit Exact exporteren naar Excel?
    Hoe stuur ik automatisch herinneringen aan klanten die te laat zijn?
    Mijn loonstroken kloppen niet, waar pas ik het uurloon aan?
    Ik wil van SnelStart naar Exact overstappen, kan mijn boekhouding mee?
    Hoe stel ik een andere taal in op mijn Exact-scherm?
    De Exact-app op mijn telefoon loopt steeds vast bij het openen
    Hoe boek ik een privé-opname in Exact?
    Kan ik in Exact een offerte maken en daarna factureren?
    Hoe verwijder ik een klant die twee keer in mijn relaties staat?
    In onze webshop worden verkeerde verzendkosten berekend, waar verander ik dat?
    Hoe wijzig ik het mailadres waar Exact mijn facturen vandaan verstuurt?
    Mijn kassa print geen bonnetjes meer, wie kan helpen?
    Hoe richt ik iDEAL-betaallinks op mijn facturen in?
    Waar vind ik mijn balans van vorig jaar?
    Hoe sluit ik een loonprogramma voor het eerst aan, welke is goed voor vijf medewerkers?
    Hoe geef ik een medewerker alleen rechten om facturen te zien in Exact?
    Exact zegt dat mijn account geblokkeerd is na te veel inlogpogingen, wat nu?
    Hoe boek ik een lening van de directeur?
    Waarom staat er een verschil op mijn bankrekening in Exact?
    Hoe maak ik een ICP-opgave in Exact?
    Kan ik terugkerende facturen elke maand automatisch laten versturen?
    Hoe schrijf ik mijn bedrijfsauto af in Exact?
    Mijn bankkoppeling met ABN haalt geen mutaties meer op, hoe vernieuw ik die?
    Hoe stel ik betaaltermijnen per klant in?
    Waar pas ik de btw-percentages aan voor mijn artikelen?
    Kan ik een verwijderde factuur terughalen?
    Hoe kan ik mijn boekhouder uitnodigen als gebruiker in Exact?
    Welk kassasysteem past bij een kleine kledingwinkel?
    mijn exact is heel traag vandaag, is er een storing
    Hoe print ik een proef- en saldibalans?
    Klippa wil mijn betaling niet aannemen voor het abonnement, wie bel ik?
    Hoe verander ik het btw-nummer van mijn bedrijf in Exact?
    Waar zie ik mijn winst over dit kwartaal?
    Kan ik een factuur in dollars maken?
    De Shopify-bestelling toont het verkeerde btw-tarief, waar in Shopify stel ik dat in?
    Hoe regel ik een automatische incasso bij mijn klanten?
    Hoe voer ik een nieuwe medewerker in voor de salarisadministratie?
    Waarom komt mijn e-mail met factuur bij klanten in de spam?
    Kan ik twee administraties consolideren in Exact?
    Waar download ik mijn jaaropgave van vorig jaar?
    Hoe pas ik de factuurnummering aan in het nieuwe jaar?
    Mijn oud-medewerker moet niet meer kunnen inloggen in Exact, hoe blokkeer ik zijn gebruiker?
    Hoeveel gebruikers zitten er in mijn abonnement?
    Waar stel ik een goedkeuring in voor inkoopfacturen?
    Kan ik Peppol-facturen ontvangen in Exact?
    Hoe vul ik de kilometers in bij Rydoo?
    Mijn Power BI-rapport toont de maanden in de verkeerde volgorde, hoe fix ik dat?
    Hoe bereken ik de kostprijs van een product in Exact?
    Wat moet ik doen als ik een factuur van een leverancier twee keer heb betaald?
    Hoe wissel ik op mijn telefoon van administratie in de Exact-app?
    Kan ik de kleuren en lettertypes van mijn offertes aanpassen?
    Wij gebruiken Twinfield, hoe zet ik daar een gebruiker uit?
    De authenticator op mijn nieuwe telefoon geeft geen code voor Exact
    Hoe annuleer ik mijn abonnement op Dext?
    Waarom telt mijn dashboard de omzet dubbel?
    Hoe sluit ik een administratie van een opgeheven bv af in Exact?
    Welke rapporten moet ik aan de bank geven voor een lening?
    Hoe zet ik openstaande posten van vorig jaar over?
    Hoe krijgt mijn dochter leesrechten in Exact zonder dat ze iets kan wijzigen?
    Waarom staat de datum op mijn facturen in Amerikaanse volgorde?
    Hoe verander ik mijn eigen e-mailadres waarmee ik in Exact inlog?
    Kan ik mijn verlofdagen bijhouden in Exact?
    Ik wil een betaalbestand maken voor de bank, hoe gaat dat?
    Klippa leest Duitse bonnen niet goed, kan dat beter ingesteld worden?
    De bestellingen in onze webshop komen dubbel binnen bij het magazijn
    Hoe boek ik een bon die ik contant heb betaald?
    Mijn btw-aangifte is afgekeurd door de Belastingdienst, wat staat er verkeerd?
    Welke Exact-versie heb ik nodig als ik drie bv's heb?
    Waar vind ik de facturen die Exact aan mij stuurt?
    Hoe zet ik een product op niet leverbaar in Lightspeed?
    exact geeft fout bij het uploaden van een bankbestand mt940
    Hoe vraag ik een nieuwe pinautomaat aan voor mijn winkel?
    Kan ik met terugwerkende kracht een factuur corrigeren uit een afgesloten periode?
    Onze planningsapp laat de verkeerde diensten zien bij het personeel
    Hoe werkt de kleineondernemersregeling in Exact?
    Waar stel ik kostenplaatsen in voor mijn bedrijf?
    Mijn scherm in Exact blijft wit na het inloggen met Chrome
    Hoe kan ik zien wie een boeking heeft verwijderd?
    Hoeveel betaal ik extra voor de app van Dext als ik meer bonnen scan?
    Hoe stel ik in dat een medewerker alleen zijn eigen uren ziet?
    Wat is het rekeningnummer waarop ik Exact moet betalen?
    Hoe maak ik een inkooporder voor een leverancier in Engeland?
    Kan ik een factuur laten betalen met Tikkie?
    Onze e-commercesite is uit de lucht, kan de boekhouding daar last van hebben?
    Hoe zoek ik een boeking op bedrag?
    Hoe kan ik mijn omzet per product bekijken?
    Kan mijn boekhouder meekijken terwijl ik zelf factureer, en wat voor licentie heeft hij nodig?
    De koppeling met mijn creditcard haalt transacties in dubbel, hoe ontdubbel ik die?
    Hoe stel ik een herinnering in voor de btw-deadline?
    Hoe voeg ik een betaalknop toe aan mijn factuur in Moneybird?
    Hoe lang duurt het voor Mollie mijn geld uitbetaalt?
    Wat kost Xero voor een eenmanszaak?
    Hoe maak ik in QuickBooks een offerte?
    Hoe verander ik de standaard betaalvoorwaarden op mijn facturen?
    Waarom mag mijn assistent het inkoopmenu niet zien in Exact?
    Ik heb een nieuw rekeningnummer, waar zet ik dat op mijn facturen?
    Kan ik leveranciers met dezelfde naam samenvoegen?
    De pdf van mijn factuur heeft nog ons oude adres
    Bestaat er een beginnerscursus voor Exact Online?
    Hoe keur ik uren goed in onze urenapp voor het eind van de maand?
    Hoe deponeer ik mijn jaarrekening bij de KVK?
    Een klant heeft te weinig overgemaakt, hoe boek ik het verschil?
    Ons bedrijf heet anders, hoe pas ik de naam aan in Exact?
    Heeft Exact zelf een bonnetjesscanner en wat kost die?
    Hoe voorkom ik dat personeel rekeningnummers van leveranciers aanpast?
    Kan ik met één login op twee computers tegelijk in Exact werken?
    Hoe zet ik een oude klant op inactief?
    Hoe bestel ik etiketten voor ons voorraadprogramma?
    Hoe zet ik de taal van mijn facturen op Engels?
    Waar vind ik het rekeningschema van mijn bedrijf?
    Kan ik in Exact zien wat mijn debiteuren gemiddeld aan dagen doen over betalen?
    Hoe maak ik een memoriaalboeking in Exact?
    Mijn factuurmodule weigert een negatief bedrag, hoe maak ik dan een retour?
    Hoe stel ik in dat onze prijzen inclusief btw getoond worden?
    De Zettle-lezer maakt geen verbinding met mijn telefoon
    Kan ik mijn rekening bij Exact per jaar in plaats van per maand betalen?
    Waarom krijg ik geen mail om mijn wachtwoord opnieuw in te stellen?
    Hoe haal ik een medewerker uit de loonrun van deze maand?
    Wat moet er op een factuur staan voor een particulier?
    Hoe wijzig ik de inkoopprijs van honderd artikelen tegelijk?
    Onze HubSpot stuurt nieuwsbrieven twee keer naar dezelfde klant
    Is er een goedkoper pakket dan Exact voor een startende zzp'er?
    Kan ik een leverancier blokkeren voor betaling?
    Welke uren zijn aftrekbaar als ik zowel in loondienst als zelfstandig werk?
    Hoe voeg ik een handtekening toe aan de mails die Exact verstuurt?
    In TimeChimp klopt het saldo van mijn vakantie-uren niet
    Hoe importeer ik mijn klanten uit een csv-bestand?
    Hoe verwerk ik kasverschillen aan het einde van de dag?
    Het afdrukvoorbeeld van de balans past niet op één A4
    Hoe vraag ik uitstel aan voor mijn aangifte?
    Ik wil een tweede gebruiker toevoegen maar Exact zegt dat mijn licentie vol is
    Hoe zet ik meldingen uit die Exact me steeds mailt over taken?
    Waar staat het klantnummer dat Exact support aan mij vraagt?
    Kunnen we facturen van leveranciers per e-mail direct in Exact laten binnenkomen?
    hoe maak ik een creditfaktuur voor een klant
    Hoe geef ik mijn bedrijf een tweede vestigingsadres in Exact?
    Hoe reset ik het wachtwoord van een collega in Exact Online?
    Welk endpoint gebruik ik om openstaande posten uit de Exact API te halen?
    Hoe schrijf ik een DAX-maatstaf voor de omzet per kwartaal?
    Wat kost een extra gebruiker in Exact Online per maand?
    Mijn Power BI-visual toont de verkeerde valuta, hoe pas ik de opmaak aan?
    Hoe importeer ik een CSV met relaties in Exact?
    Kan ik in Invantive SQL een left join doen over twee tabellen?
    De bankkoppeling met ING levert geen afschriften meer in Exact, wat kan ik doen?
    Hoe stel ik een btw-code voor verlegde btw in?
    Waar vind ik de loonjournaalpost van vorige maand?
    Hoe exporteer ik een auditfile uit Exact Online?
    Power BI Desktop crasht bij het openen van een groot pbix-bestand.
    Hoe voeg ik een on-premises gateway toe aan mijn Power BI-workspace?
    Hoe maak ik een factuurlay-out met ons nieuwe logo?
    Kun je een openstaande factuur afletteren tegen een creditnota?
    Wat is het verschil tussen de OData- en de XML-interface van Exact?
    Ik wil een nieuwe grootboekrekening toevoegen, waar moet dat?
    Waarom is Exact Online vandaag zo traag?
    Hoe kan ik een fout in de btw-aangifte van vorig kwartaal corrigeren?
    Waar download ik de nieuwste versie van Invantive Control for Excel?
    Mijn licentiesleutel van Invantive is verlopen, waar verleng ik die?
    hoe maak ik een nieuwe gebruiker aan met alleen leesrechten
    Hoe stel ik een webhook in voor nieuwe verkooporders?
    Kan ik inkoopfacturen per mail laten inlezen in Exact?
    Hoe plan ik een dagelijkse refresh in de Power BI-service?
    Hoe koppel ik Rabobank aan Exact voor automatische afschriften?
    Ons SSL-certificaat op de webserver verloopt volgende week, hoe vernieuw ik dat?
    Hoe geef ik een nieuwe medewerker een inlog in Exact Online?
    Ik ben buitengesloten uit Exact na te veel verkeerde wachtwoorden, hoe kom ik er weer in?
    Kan ik in Power BI een relatie leggen tussen twee feitentabellen?
    Waar vind ik de documentatie van de Exact REST API?
    Hoe bereken ik een voortschrijdend gemiddelde in Power BI?
    De PDF van mijn verkoopfactuur heeft een verkeerd lettertype.
    Welke kolom in TransactionLines bevat de kostenplaats?
    Hoe maak ik een back-up van mijn Exact-administratie?
    Kan ik in Exact een administratie kopiëren als sjabloon?
    Hoe verwijder ik een dubbele boeking in het memoriaal?
    Wat zijn de abonnementskosten van Invantive Cloud voor tien gebruikers?
    Hoe zet ik een inkoopfactuur in een andere periode?
    Kan een werknemer zelf zijn loonstrook downloaden in Exact?
    Hoe installeer ik de Power BI-gateway op Windows Server 2022?
    De rij met totalen in mijn matrixvisual klopt niet, hoe los ik dat op?
    Onze Excel-macro geeft runtime error 1004 bij het opslaan.
    Hoe stuur ik betalingsherinneringen automatisch uit Exact?
    Wij willen Exact Online opzeggen, wat is de opzegtermijn?
    Hoe wijzig ik het IBAN van ons bedrijf op de facturen?
    Waar zie ik welke medewerker een boeking heeft gewijzigd?
    Hoe converteer ik een datum in Invantive SQL naar een maandnaam?
    Wat is het maximale aantal regels in een query van Invantive Cloud?
    Hoe publiceer ik een rapport naar de Power BI-app van ons team?
    Ons Power BI Pro-account is verlopen, hoe verleng ik dat?
    Kan ik dataflows gebruiken in plaats van datasets?
    Hoe richt ik single sign-on in met Microsoft Entra voor Exact?
    Een gebruiker ziet de knop om een factuur te boeken niet, welke rol mist hij?
    Bestaat er een SDK in C# voor Exact Online?
    Kan ik met de API een conceptfactuur definitief maken?
    Hoe filter ik in OData op gewijzigd na een bepaalde datum?
    Wat doet de parameter $select bij een verzoek aan Exact?
    Ik krijg een 500 Internal Server Error van Exact, is er een storing?
    Waar staat de statuspagina van Exact Online?
    Hoe verwerk ik buitenlandse valuta in de verkoopboekingen?
    De btw-aangifte wordt niet verzonden naar de Belastingdienst, wat moet ik doen?
    Hoe vul ik de ICP-opgaaf in?
    Onze Klippa herkent het totaalbedrag op bonnen niet goed.
    Shopify stuurt orders met de verkeerde btw-code naar Exact, waar stel ik dat in?
    Kan ik in Basecone een goedkeuringsronde met twee personen instellen?
    Hoe verander ik de factuurnummering per dagboek?
    Waar stel ik de beginbalans in voor een nieuw bedrijf?
    Kan ik het aantal administraties in mijn pakket uitbreiden, en wat kost dat?
    hoe verander ik mijn emailadres in exact online
    Welke browser wordt ondersteund door Exact Online?
    De sneltoetsen in Exact werken niet meer sinds de update.
    Hoe voeg ik een tweede bankrekening toe in de kasboekingen?
    Waar vind ik het PSD2-contract met de bank en hoe verleng ik dat?
    Kan ik een budget inlezen per kostendrager?
    Hoe bouw ik een balans en winst-en-verliesrekening in Power BI?
    De voorraadwaarde in Exact wijkt af van mijn telling, hoe corrigeer ik dat?
    Mijn geplande refresh in Power BI mislukt door een time-out van de gateway.
    Hoe zet ik een dataset om naar incremental refresh?
    Hoe sla ik een query op als view in Invantive Cloud?
    Kan ik mijn Invantive-factuur op een andere bedrijfsnaam laten zetten?
    Hoe verleen ik een collega toegang tot mijn Power BI-werkruimte?
    Is er een cursus voor Exact Online voor beginners?
    Hoe wijzig ik het standaarddagboek voor inkoopfacturen?
    Waar stel ik in dat facturen via Peppol worden verstuurd?
    Hoe activeer ik een vaste activa-afschrijving per maand?
    Onze printer drukt pakbonnen uit Exact half af.
    Hoe herstel ik een verwijderde relatie?
    Kan ik meerdere boekingen tegelijk verwijderen?
    Hoe controleer ik de aansluiting van debiteuren met het grootboek?
    Mijn scherm in Exact is na inloggen wit, ook in een andere browser.
    Waarom komen mijn mails met facturen bij klanten in de spam?
    Hoe lees ik UBL-facturen van leveranciers in?
    Wat is de bewaarplicht van digitale facturen?
    Hoe stel ik een betalingsconditie van 14 dagen in als standaard?
    Kan Exact gekoppeld worden met AFAS en wie levert zoiets?
    Welke CRM-pakketten werken goed samen met Exact Online?
    Onze Git-pipeline faalt op een verlopen npm-token, hoe vernieuw ik dat?
    Hoe rol ik Office-invoegtoepassingen centraal uit met Intune?
    Hoe draai ik een Python-script elke nacht op Azure?
    De VPN naar kantoor valt steeds weg, wie kan dat oplossen?
    Mijn SQL-query op een lokale database is traag, welke index helpt?
    Hoe nodig ik een klant uit voor het portaal MijnKantoor?
    Kan ik de rechten van een gebruiker kopiëren naar een nieuwe gebruiker?
    Welke rol moet een stagiair krijgen om alleen facturen in te voeren?
    Een gebruiker heeft zijn telefoon verloren en kan geen verificatiecode meer invoeren.
    Hoe zie ik wie er de afgelopen week heeft ingelogd in Exact?
    Kan ik inloggen beperken tot ons kantoor-IP-adres?
    Hoe verwijder ik een gebruiker die uit dienst is uit Exact?
    Hoe annuleer ik een verzonden SEPA-incasso?
    Onze btw-nummercontrole via VIES geeft een fout in Exact.
    Hoe reken ik de kilometervergoeding door in de loonadministratie?
    Waar vind ik het rekeningschema om te exporteren naar Excel?
    De koers van de dollar wordt niet automatisch bijgewerkt.
    Kan ik een terugkerende factuur een maand overslaan?
    Hoe stel ik een goedkeuringsworkflow voor inkoop in?
    Wat betekent de melding Periode is afgesloten bij het boeken?
    Hoe splits ik een factuur over twee kostenplaatsen?
    Ik zoek de hash van het laatste Invantive-installatiebestand.
    Hoe verander ik de tijdzone van de refresh in Power BI?
    Kan ik een Power BI-rapport als PDF mailen elke maandagochtend?
    Mijn kaartvisual toont geen plaatsnamen in Nederland.
    Hoe voeg ik een tekstveld samen in Power Query?
    Wat is het verschil tussen bulk- en sync-endpoints in de Exact API?
    Hoe haal ik bijlagen op via het documenten-endpoint?
    Welke HTTP-methode gebruik ik om een relatie bij te werken via de API?
    Hoe werkt paginering met skiptoken in de Exact API?
    Kan ik testdata laten genereren in een demo-administratie?
    Wat verandert er aan de btw-regels per 1 januari?
    Hoe dien ik de jaarrekening in bij de KvK vanuit Exact?
    Waarom staat mijn bankboeking op de tussenrekening?
    Hoe boek ik een privéopname bij een eenmanszaak?
    Hoe vraag ik een uitstel van aangifte aan?
    Kan ik een proefabonnement op Exact Online krijgen?
    Welke serverlocatie gebruikt Exact voor opslag van onze data?
    Is Exact Online gecertificeerd volgens ISO 27001?
    Hoe vraag ik een verwerkersovereenkomst op bij Exact?
    Waar meld ik een bug in de app van onze scanleverancier?
    De app voor urenregistratie rondt kwartieren verkeerd af.
    Hoe zet ik meldingen van Exact Online op mijn telefoon uit?
    Waarom laat Power BI mijn datum als tekst zien na het laden?
    Hoe vraag ik een creditfactuur op bij Invantive?
    Onze orderregels krijgen in Exact de verkeerde artikelgroep mee, waar pas ik dat aan?
    Kan ik de volgorde van kolommen in het debiteurenoverzicht opslaan?
    Hoe maak ik een loonheffingsaangifte opnieuw aan?
    Wat is het verschil tussen een hoofdgebruiker en een gewone gebruiker qua licentiekosten?
    Hoe verplaats ik mijn Power BI-rapport naar een andere tenant?
    De knop Exporteren naar Excel reageert niet in Exact.
    Ik wil de naam van een administratie wijzigen na een statutenwijziging.
    Hoe krijg ik facturen van voor 2019 nog te zien?
    Hoe vergelijk ik twee versies van een pbix-bestand?
    Waar vind ik de releasenotes van Exact Online?
    Hoe bereken ik werkdagen tussen twee datums in Invantive SQL?
    Kan ik een kassabon achteraf aan een boeking hangen in Exact?
    Onze facturen krijgen dubbele nummers na een import, hoe zet ik dat recht?
    Ik ben mijn wachtwoord vergeten en krijg geen herstelmail, wat nu?
    De btw-aangifte van het derde kwartaal staat op een verkeerd bedrag, hoe corrigeer ik die?
    Hoe boek ik een creditnota van een leverancier tegen een factuur van vorig jaar?
    Onze bankkoppeling met Rabobank haalt sinds vrijdag geen afschriften op, waar vernieuw ik het mandaat?
    Wat kost een extra administratie bij Exact per maand?
    Basecone herkent het btw-bedrag op de bonnen verkeerd, hoe train ik dat?
    De factuurlay-out toont ons oude logo nog, waar vervang ik dat?
    Kan ik een factuur als Peppol-bestand versturen vanuit Exact Online?
    Waarom klopt mijn openstaande debiteurenlijst niet met het grootboek?
    Hoe sluit ik boekjaar 2025 af en open ik het nieuwe?
    In Shopify kloppen de verzendkosten niet op de bestelling, hoe pas ik dat aan?
    ik krijg de loonstroken niet verstuurd uit nmbrs
    Hoe importeer ik een lijst met relaties uit Excel in Exact?
    Onze incasso is door de bank geweigerd, hoe maak ik een nieuw bestand?
    Waar wijzig ik de standaard betalingstermijn van een klant?
    Kan ik twee dubbele relaties samenvoegen in Exact Online?
    Hoe zeg ik ons Exact-abonnement op en wat is de opzegtermijn?
    Mijn collega ziet de knop om dagboeken goed te keuren niet, welke rol ontbreekt?
    Power BI toont de datums in Amerikaans formaat, waar stel ik dat anders in?
    Hoe maak ik een kostenplaats aan en verplicht ik die bij inkoop?
    De wisselkoers van de dollar staat verkeerd, waar pas ik die aan?
    Kunnen we de taal van Exact per gebruiker op Frans zetten?
    Hoe activeer ik een bedrijfsauto en schrijf ik die in vijf jaar af?
    Klippa crasht op mijn iPhone zodra ik een foto maak.
    Waar vind ik mijn facturen van Exact zelf, voor onze eigen boekhouding?
    Hoe stuur ik automatische herinneringen naar klanten die te laat betalen?
    Er is een verkeerde voorraadtelling geboekt, hoe draai ik die terug?
    Kan ik een verwijderde verkoopfactuur nog terughalen?
    Kan ik een abonnement van Exact overzetten op een andere bv qua facturatie?
    Hoe richt ik een goedkeuringsproces in voor inkoopfacturen?
    Waar maak ik een nieuw dagboek aan voor de tweede bankrekening?
    Onze PIN-betalingen van Lightspeed worden op de verkeerde grootboekrekening geboekt.
    Ik wil de rol van een collega veranderen van boekhouder naar controller.
    De SBR-verzending van de jaarrekening mislukt, wat is de oorzaak?
    Hoe verwijder ik een medewerker die uit dienst is uit de loonadministratie?
    HubSpot stuurt mijn nieuwsbrief niet naar alle contacten, hoe kan dat?
    Kan ik in Exact een btw-code aanpassen voor een hele serie facturen?
    Waar stel ik in dat facturen automatisch per e-mail naar de klant gaan?
    Hoe boek ik een vooruitontvangen bedrag dat over twaalf maanden verdeeld moet worden?
    Ik heb een nieuwe telefoon en mijn authenticator-app werkt niet meer voor Exact.
    De ICP-opgave mist een Belgische klant, waar zit dat in?
    Kan Picqer twee magazijnen tegelijk tellen?
    Hoe maak ik een back-up van mijn administratie in Exact?
    Onze printer drukt de pakbon uit Exact half af.
    Waar zet ik het rekeningschema om naar RGS?
    Hoe kan ik in Power BI een maand-op-maand grafiek maken van omzet?
    De loonjournaalpost uit Loket staat dubbel, hoe verwijder ik er een?
    Mag een ZZP'er de kleineondernemersregeling toepassen in Exact?
    Hoe voeg ik een kolom toe aan de lijst met openstaande posten?
    Ik wil een creditcardafschrift handmatig inlezen, welk bestandstype kan dat?
    Kun je in Teamleader een offerte als sjabloon bewaren?
    Mijn sessie in Exact verloopt steeds na twintig minuten, is dat langer te zetten?
    Hoe wijzig ik het IBAN van onze eigen bv op de factuur?
    Wij willen betaalbatches door twee personen laten goedkeuren, waar staat dat?
    Simplicate berekent het verkeerde uurtarief voor een project.
    Hoe stel ik een budget in per kostenplaats en vergelijk ik dat met de realisatie?
    De intrastat-aangifte is te laat ingediend, wat nu?
    Kan ik in Exact een artikel met serienummers bijhouden?
    Welke browser ondersteunt Exact Online het best?
    Hoe leg ik vast dat een relatie geblokkeerd is voor verkoop?
    Payt verstuurt herinneringen in het Engels naar Nederlandse klanten.
    Ik wil een oude administratie archiveren zonder data kwijt te raken.
    Hoe verplaats ik een bijlage naar een andere boeking?
    Wat kost een koppeling via Zapier per maand?
    Onze webshop rekent geen btw op buitenlandse bestellingen.
    Waar zie ik wie een boeking als laatste heeft gewijzigd?
    Hoe zet ik een medewerker op non-actief in het urenpakket Keeping?
    Hoe geef ik een externe controller tijdelijk een eigen login in Exact voor de kwartaalafsluiting?
    Klippa stuurt de bonnen naar de verkeerde kostenplaats, waar stel ik dat in de app in?
    Ik zie in Power BI negatieve omzet, welke formule moet ik aanpassen?
    Hoe schakel ik meldingen per e-mail uit Exact uit?
    De ABN AMRO-koppeling vraagt elke negentig dagen een nieuwe bevestiging, hoe doe ik die?
    Waar vind ik de algemene voorwaarden van onze app-leverancier?
    Zapier start mijn zap niet als er een nieuwe regel in Google Sheets komt.
    Kan een gebruiker in Exact een eigen startpagina krijgen?
    Hoe stel ik verplichte velden in bij een nieuwe relatie?
    Is er een handleiding voor het boeken van leasecontracten?
    Mijn factuur is per ongeluk op definitief gezet, kan hij terug naar concept?
    Hoeveel gebruikers mogen tegelijk in onze licentie werken?
    Waarom laadt Exact vandaag zo traag bij iedereen op kantoor?
    Shopify rondt btw anders af dan Exact, hoe los ik het centenverschil op?
    Hoe verander ik het e-mailadres waarmee ik inlog bij Exact?
    Wij willen onze klanten een betaallink op de factuur geven via Mollie, hoe zet ik dat aan?
    Welke grootboekrekening gebruik ik voor boetes van de Belastingdienst?
    Kan ik in Moneybird een terugkerende factuur elke maand laten verzenden?
    De urenapp laat medewerkers geen overuren invoeren, waar staat die regel?
    Hoe vraag ik bij Exact een training aan voor nieuwe collega's?
    In Visionplanner staat de balans niet in evenwicht, waar moet ik zoeken?
    Kan ik een boeking in een afgesloten periode toch nog doen?
    hoe kan ik een factuur spliten over twee projecten
    De kassa drukt geen bonnetjes meer af sinds de update.
    Hoe zet ik een nieuwe pincode op de mobiele Exact-app?
    Mag ik facturen na zeven jaar verwijderen uit Exact?
    Waar pas ik het uurloon van een medewerker aan in Nmbrs?
    Hoe koppel ik een bankrekening van Bunq aan mijn Xero?
    De controller mag geen betalingen meer aanmaken, welke rol haal ik dan bij hem weg?
    Waarom wordt de leveranciersnaam op de betaalopdracht afgekapt?
    Kunnen we een tweede website aan dezelfde Lightspeed hangen?
    Ik wil de kleuren van mijn dashboard in Exact aanpassen.
    Een klant betaalt in Zwitserse franken, hoe leg ik die valuta vast?
    Hoe exporteer ik een auditfile voor de accountant?
    Onze KvK-gegevens zijn veranderd, waar wijzig ik die in de administratie?
    Agicap voorspelt een te hoge btw-betaling, waar stel ik het tarief in?
    De supportchat van Exact is niet bereikbaar, is er een telefoonnummer?
    Wat is het beste urenpakket voor een bouwbedrijf van tien man?
    Ik heb een verkeerde openingsbalans ingelezen, hoe begin ik opnieuw?
    Kan Basecone facturen splitsen die samen in één pdf zitten?
    Hoe stel ik in dat verkooporders automatisch doorgaan naar levering?
    Ons bedrijf krijgt een andere naam, moet ik dan nieuwe licenties kopen?
    De WKR-grens wordt overschreden, hoe boek ik de eindheffing?
    Waarom zie ik mijn collega's niet in de planning van Simplicate?
    Kan ik een vaste korting per klantgroep instellen?
    De belastingdienst accepteert mijn suppletie niet, wat staat er verkeerd?
    Hoe log ik uit op alle apparaten waarop mijn Exact-account open staat?
    Is er een app waarmee ik kilometers kan bijhouden naast Exact?
    Power BI Desktop start niet meer op na de update van Windows.
    Hoe verwerk ik een faillissement van een debiteur in de btw?
    Ik heb geen mail gehad om mijn nieuwe Exact-account te activeren.
    Waar stel ik de bedrijfstijden in van onze webshop?
    Kan ik een collega tijdelijk laten waarnemen voor het fiatteren van facturen?
    De scanner op kantoor mailt niet meer naar ons factuuradres.
    Hoe voeg ik een betaalmethode toe in mijn Mollie-account?
    Welke kosten rekent Stripe voor creditcards uit de VS?
    Waarom staan mijn bankregels als onbekend en worden ze niet gematcht?
    Onze btw-eenheid is gewijzigd, hoe verwerk ik dat in Exact?
    Kan ik de volgorde van kolommen in het factuuroverzicht bewaren?
    Hoe laat ik Exact automatisch afletteren op betalingskenmerk?
    Wat doe ik als een leverancier zijn rekeningnummer wijzigt en ik het niet vertrouw?
    De bijlage bij een inkoopfactuur opent als leeg bestand.
    Hoe zet ik de urenregistratie van vorige week weer open in Timechimp?
    Mag een stagiair met mijn login werken in Exact?
    Waar vraag ik een btw-nummer op voor onze Belgische vestiging?
    De kassa boekt alles dubbel in Exact, hoe haal ik dat weer weg
    facturen uit Shopify hebben het verkeerde btw-tarief
    ik wil mijn dochter ook in Exact laten werken, hoe maak ik haar aan
    mijn wachtwoord van Exact ben ik kwijt
    de bank komt niet meer binnen, rabo zegt dat ik opnieuw moet koppelen met mijn reader
    Mijn bankkoppeling is verlopen na 90 dagen, hoe verleng ik die
    Welke kassa raad je aan voor een bakkerij die met Exact werkt
    hoe zeg ik mijn abonnement op Exact op
    de bonprinter doet het niet
    Basecone leest de bedragen verkeerd van mijn bonnetjes
    hoe geef ik mijn medewerkster alleen toegang tot de verkoop in exact
    tweestapsverificatie op mijn nieuwe telefoon zetten
    btw-aangifte is afgekeurd
    kan ik een factuur die al verstuurd is nog intrekken
    Hoe trek ik een incassomachtiging van een klant in
    ik wil een ingediende btw aangifte herroepen
    de scanapp is ontzettend traag vandaag
    hoe maak ik een creditnota voor een bruidsboeket dat niet doorging
    moet ik voor de knecht loonheffing inhouden over zijn fooi
    Dyflexis rekent de uren van zondag niet dubbel
    kan ik een nieuwe administratie aanmaken voor mijn webwinkel
    klant zegt dat hij geen toegang heeft tot zijn afsprakenpagina
    hoe verander ik het e-mailadres waarmee ik inlog
    mijn man heeft het wachtwoord veranderd en wil het niet zeggen
    de webshop toont de verkeerde prijzen
    wifi in de zaak valt weg waardoor de pin niet werkt
    hoe koppel ik mijn pinautomaat aan de kassa
    Welke app is beter, Basecone of Klippa
    waar vind ik de handleiding van Exact voor beginners
    ik krijg een foutmelding bij het importeren van mijn bankafschrift
    Mijn facturen komen bij klanten in de spam
    hoe zet ik mijn logo op de factuur
    de btw staat op nul bij facturen uit België
    kan ik mijn accountant leesrechten geven in exact
    wie is hoofdgebruiker en hoe word ik dat
    hoe wijzig ik de rol van een collega in exact
    Mijn boekhoudster ziet het menu Verkoop niet meer
    ik zie een administratie niet die ik vroeger wel zag als ik zelf inlog
    peppol aansluiten voor e-facturen
    de koppeling met mijn telefooncentrale kraakt
    ik moet de toestemming van klanten voor de nieuwsbrief bijhouden, hoe
    toestemming voor cookies op mijn website
    Hoe geef ik Google toegang tot mijn bedrijfsprofiel
    ik wil de toegang van een oud-medewerker tot de mail afsluiten
    app op mijn telefoon verwijderen zonder gegevens te verliezen
    mag ik mijn personeel filmen in de winkel
    Is die software van de kassa veilig volgens de avg, verwerkersovereenkomst
    contract met de leverancier van de urenapp opzeggen
    we zijn te veel in rekening gebracht door Payhawk
    voorraad klopt niet tussen webshop en winkel
    De verkoopprijzen van bloemen in de webshop komen niet overeen met Exact
    artikelen importeren uit excel in exact
    Lukt niet om te printen vanuit exact
    exact online ligt eruit, weten jullie meer
    wat betekent grootboekrekening
    Waarom staat er een verschil op de kasrekening
    afspraken worden dubbel geboekt in ons agendaprogramma
    de app crasht zodra ik hem open op mijn iPad
    ik zoek een goedkoper boekhoudpakket dan exact
    kan ik Exact overzetten naar een nieuwe eigenaar van de zaak, het contract bedoel ik
    hoe haal ik Snelstart van mijn computer
    e-boekhouden koppelen aan Woocommerce
    Snelstart zegt dat de koppeling verlopen is
    welke kassasystemen werken samen met Exact
    Mijn telefoon zegt geen verbinding met de server
    herinnering sturen naar klant die niet betaalt
    verkeerde rekening gekozen bij een inkoopfactuur, hoe pas ik dat aan
    windows update heeft alles verpest
    ik heb ergens te veel rechten, mijn bediende ziet de lonen van iedereen in exact
    sleutel van de kluis zoek, wie kan me helpen
    de kassa mag geen korting meer geven zonder code, hoe stel ik dat in
    De webshop stuurt orders zonder klantnaam door naar Exact
    Sinds de update telt de kassa de fooien mee als omzet
    mijn vrouw wil inkijken zonder te kunnen wijzigen, welke rol in Exact is dat
    Hoe beperk ik welke dagboeken de boekhoudster mag zien
    toegang tot de loonstroken voor het personeel regelen
    Rabobank vraagt opnieuw toestemming voor de bankkoppeling
    ing-koppeling met exact verlengen
    de pinbetalingen worden niet gekoppeld aan de facturen
    koppel deze betaling aan factuur 2023-114
    hoe ontkoppel ik een betaling die aan de verkeerde factuur zit
    Ik kan de administratie van 2019 niet meer openen voor boekingen, hij is afgesloten
    welke administratie moet ik kiezen als ik een factuur inboek
    naam van de administratie wijzigen in Exact
    iban van de zaak veranderen
    exact geeft foutcode bij het verzenden van de icp-opgave
    error tijdens opslaan van een relatie
    de app van de belastingdienst laat me niet inloggen
    eHerkenning aanvragen voor de bv
    machtiging intrekken bij de Belastingdienst voor mijn oude boekhouder
    Hoe trek ik mijn ontslagaanzegging aan de huisbaas in
    de leverancier wil toegang tot onze camera's
    wie mag er in onze kluis, ik wil dat vastleggen
    moet de kapster toestemming geven voor haar foto op insta
    de urenapp houdt geen rekening met pauzes
    vakantiedagen kloppen niet in Dyflexis
    Basecone factuur is verdwenen nadat ik hem had goedgekeurd
    in Payhawk wil ik een kaart blokkeren
    pasje van Payhawk geweigerd bij het tankstation
    hoe zeg ik Basecone op en wat is de opzegtermijn
    kan ik korting krijgen op Exact als ik twee bedrijven heb
    is de koppeling met Lightspeed gratis
    Zijn er apps voor bloemisten die met Exact samenwerken, en welke is handig
    demo aanvragen voor een urenregistratie
    wat is een grootboekschema voor een garage
    hoe boek ik inruilauto's met margeregeling
    voorraad bloemen afschrijven
    btw op brood en gebak, hoog of laag
    hoe stuur ik een offerte vanuit Exact
    Exact toont bedragen in dollars
    ik krijg geen mails van Exact over mijn wachtwoord
    inloggen met gezichtsherkenning op de exact app
    mijn zoon is per ongeluk hoofdgebruiker geworden
    de pop-ups van Exact blijven terugkomen
    scherm van exact is ineens in het Engels
    hoe krijg ik een jaarrekening uit Exact
    auditfile maken voor de accountant
    een xaf bestand importeren
    Exact zegt dat mijn sessie verlopen is na een kwartier koffie
    de printer van de labels staat offline
    de laptop is traag sinds gisteren
    mijn excel draaitabel telt verkeerd op
    hoe maak ik een grafiek van mijn omzet in power bi
    de website van de bakkerij is gehackt
    hoe verander ik het wachtwoord van de wifi
    klant betaalde dubbel, hoe stort ik terug
    mollie keert niet uit
    mollie rekent te hoge kosten
    Xero bankregels instellen
    quickbooks prijs per maand
    wat is het telefoonnummer van Exact support
    kan iemand van Exact langskomen
    cursus boekhouden voor beginners
    welke gegevens mag ik van klanten bewaren
    ik wil een kopie van alles uit Exact op een usb-stick
    Snelstart-koppeling met de kassa doet het niet
    twinfield overzetten naar exact
    Verbinding tussen de weegschaal en de kassa weg
    bluetooth scanner wil niet verbinden
    het internet bankieren van knab koppelen aan moneybird
    afgekeurde loonaangifte herstellen
    hoe neem ik afscheid van een medewerker in de salarisadministratie
    kleinere tegels op het startscherm van Exact
    waarom zie ik geen cockpit meer in exact
    Mijn compagnon mag geen betalingen klaarzetten, waar beperk ik dat
    verlenging domeinnaam vergeten
    hoe wijzig ik de contactpersoon voor mijn Exact-factuur
    De app kan de btw-code niet vinden en zet alles op hoog
    Waarom ziet mijn medewerker de factuurmodule niet in Exact
    mijn bestelling bij de veiling intrekken
    mijn boekhoudster moet wachtwoorden delen, mag dat
    krijg ik geld terug als ik mijn Exact-licentie halverwege opzeg
    hoe wijzig ik mijn rechten in windows
    app store zegt dat mijn betaalkaart geweigerd is
    foutmelding bij het invoeren van een btw-nummer uit Polen
    toegang voor de schoonmaakster tot het alarm
    hoe koppel ik mijn agenda van Google aan outlook
    verbinding met de server van de camera's verbroken
    link op mijn website werkt niet
    de link in de factuurmail om te betalen doet het niet
    mijn administratie ligt een half jaar achter, waar begin ik
    welke administratie ben ik verplicht te voeren als eenmanszaak
    Ik wil een nieuw bedrijf inschrijven bij de kvk
    uitnodiging voor Exact verlopen, kan ik een nieuwe krijgen
    hoe deel ik een scherm met mijn boekhoudster
    Exact wil dat ik mijn abonnement verleng, moet dat
    klant heeft zijn machtiging ingetrokken, wat moet ik in Exact doen
    de vorige eigenaar heeft nog een sleutel van de zaak
    kassa telt de lade verkeerd
    scanner herkent de leverancier niet
    mijn bonnen zijn wazig gescand
    app van de bank wil updaten
    Hoe laat ik twee mensen tegelijk in dezelfde administratie werken
    verkeerde administratie geopend en daar alles ingeboekt, hoe zet ik het over
    ik mag als gebruiker geen dagboek aanmaken
    overstappen naar een ander abonnement van Exact
    welk pakket van exact heeft voorraad
    Hoe krijg ik de uren van mijn kapsters op een loonstrook
    dubbele klanten samenvoegen in exact
    zaterdagomzet staat op de verkeerde datum in de app
    afrondingsverschil van een cent tussen kassa en Exact
    Lightspeed toont voorraad min zes
    hoe maak ik een herinnering in mijn agenda voor de btw
    Ik heb een mail gehad dat mijn Microsoft-toestemming verloopt
    gegevens delen met de Kamer van Koophandel stopzetten
    De afsprakenapp stuurt geen sms meer naar klanten
    mijn Facebook is gekoppeld aan Instagram en ik wil dat los
    apparaten verwijderen uit mijn Google-account
    een app op mijn telefoon mag mijn locatie niet weten
    ik wil mijn telefoonnummer uit de lijst van een callcenter
    De boekhoudster heeft te veel rechten als gebruiker, kan ze minder mappen zien
    Toegang tot het archief van de oude Exact-versie
    onze kassa is gestopt met afdrukken van de btw
    de koppeling van de deurbel is weg
    wie heeft deze boeking gewijzigd, kan ik dat zien in Exact
    hoe log ik mijn collega uit die nog in een bestand zit
    De urenapp laat een leeg scherm zien na inloggen, ook zonder Exact
    waarom kan ik mijn klantenlijst niet exporteren
    importeren van relaties geeft een fout in kolom D
    de app van Exact op mijn telefoon herkent mijn vingerafdruk niet
    vrijgeven van betalingen lukt niet bij de bank
    Moet ik een verwerkersovereenkomst tekenen met Basecone
    korting op kassa voor starters
    Wie mag bij ons op kantoor facturen goedkeuren in Exact en waar leg ik dat vast
    Hoe geef ik een nieuwe assistent rechten op alleen de debiteuren
    Een klant kan niet meer inloggen in Exact, wachtwoord vergeten
    Verificatiecode komt niet op mijn telefoon
    Basecone herkent het btw-bedrag verkeerd op bonnen van de Lidl
    De scanapp boekt alles op de verkeerde grootboekrekening
    In Visionplanner klopt de marge niet, in Exact wel
    Kosten van een extra administratie bij Exact, wat betaal je per maand
    Welke scanapp raden jullie aan voor een kantoor met 60 klanten
    Bankkoppeling met Rabobank verloopt elke 90 dagen, hoe verleng ik die bij de bank
    Een offerte intrekken in Exact, kan dat
    Ik wil een verkoopfactuur intrekken die al verstuurd is
    Toestemming van de klant om zijn jaarrekening te deponeren, waar vind ik het formulier
    Hoe koppel ik een inkoopfactuur aan een project
    Betalingen koppelen aan openstaande posten lukt niet automatisch
    De administratie van klant Jansen moet naar een nieuw boekjaar
    Hoe archiveer ik een dossier van een gestopte klant
    Foutmelding bij de aangifte ICP: onbekend btw-nummer
    Fout 404 op onze eigen website
    Export van de auditfile loopt vast bij 80 procent
    Dyflexis laat de verkeerde uren zien voor de keukenploeg
    Shopify rekent verzendkosten dubbel sinds de update
    Wat kost een eigen koppeling laten bouwen ongeveer
    We zoeken een nieuw pakket voor rapportages, wat is beter dan Visionplanner
    Opzegtermijn van Exact Online, hoe zit dat
    Wie is onze accountmanager bij Exact
    Hoe stel ik de factuurlayout in met het logo van de klant
    Afschrijving boeken op de bedrijfsauto
    In welke periode moet ik de vakantiegeldreservering boeken
    eHerkenning niveau 3 aanvragen voor een cliënt
    Machtiging bij de Belastingdienst voor de vooringevulde aangifte
    Intermediairsmachtiging aanvragen bij Logius, dat duurt zo lang
    DigiD machtigen voor een klant van 80
    Rechten van een gebruiker in Windows, ik kan een map op de server niet openen
    Teams start niet meer op sinds vanochtend
    VPN thuis verbindt niet
    Sharepoint zegt dat ik geen toegang heb tot de map van de partner
    Excel opent csv met alles in één kolom
    Power BI refresh duurt drie uur, hoe maak ik mijn model kleiner
    Mijn DAX-formule geeft een rare som
    Printer op de derde verdieping is offline
    Ik wil de facturen in een andere volgorde zien
    Hoe voeg ik een kostenplaats toe
    In de app ontbreken twee inkoopfacturen van maart, de rest is er
    Dubbele boekingen uit de webshop, drie orders staan er twee keer in
    De app is traag, elke pagina duurt een halve minuut
    De iOS-versie van de urenapp crasht als ik op opslaan druk
    Wat moet er in een verwerkersovereenkomst met een softwareleverancier
    Is het verstandig om klanten zelf te laten boeken
    Hoeveel uur rekent een kantoor voor een samenstelopdracht
    Salarisstroken van november opnieuw versturen vanuit Nmbrs
    Loonaangifte afgekeurd met code 0013
    Nmbrs geeft een ander nettoloon dan Loket
    Moet ik de privé-opname op de rekening courant boeken
    Hoe zet ik een crediteur op non-actief
    Grootboekschema wijzigen voor alle klanten in één keer
    Inrichting overnemen van de ene naar de andere administratie
    Consolidatie opzetten van drie bv's in Exact
    Welke module heb ik nodig voor projectadministratie
    De klant wil van Exact naar Twinfield, hoe zet je de data over
    Twinfield koppelen met Basecone, hoe gaat dat
    Kan AFAS onze tijdregistratie inlezen
    Yuki toegang geven aan een nieuwe medewerker
    SnelStart geeft een foutmelding bij het bijwerken
    Hoe maak ik een back-up van mijn Exact-administratie
    Status van Exact Online vandaag, ligt het eruit?
    Exact Online is erg langzaam vandaag bij iedereen op kantoor
    Schermtaal wijzigen naar Engels
    Hoe verander ik het e-mailadres van een gebruiker in Exact
    Een gebruiker blokkeren die met zwangerschapsverlof is
    Rollen toekennen aan een team, zodat ze alleen hun eigen klanten zien
    Wie heeft deze boeking verwijderd, is dat terug te zien
    Journaalpost terugdraaien van vorig jaar
    Aansluiting tussen subadministratie en grootboek klopt niet
    Btw-verlegd boeken bij een aannemer
    KOR aanvragen voor een kleine ondernemer
    Is een e-bike van de zaak aftrekbaar
    Deponeren bij de KvK via SBR mislukt
    XBRL-fout in de jaarrekening
    Overeenkomst met de klant opzeggen, hoe doe je dat netjes
    Opdrachtbevestiging laten tekenen, welke tool is handig
    Wwft-check van een nieuwe klant, waar begin ik
    UBO-register raadplegen lukt niet
    Klant weigert te betalen, mag ik zijn dossier vasthouden
    Wachtwoordbeheerder kiezen voor een kantoor van 25 mensen
    Hoe ontkoppel ik mijn telefoon van de bluetooth in de auto
    Verbinding met de wifi valt weg in de vergaderzaal
    LinkedIn-koppeling met ons CRM doet niks
    HubSpot stuurt dubbele mails naar leads
    Kassasysteem van de klant print geen bonnen meer
    De pinautomaat van bakker Tol geeft een storing
    Bol.com houdt uitbetalingen in, hoe boek ik dat
    Adyen-uitbetaling verwerken met commissie
    Hoe factureer ik abonnementen automatisch in Exact
    Herinneringen versturen aan debiteuren
    Valutakoers aanpassen bij een dollarfactuur
    UBL-facturen ontvangen via Peppol, hoe schrijf ik een klant in
    Peppol-registratie van de klant staat bij een andere provider
    Waarom is mijn saldo in de bankmodule negatief
    Bankafschriften van ING komen dubbel binnen
    CAMT-bestand inlezen geeft een fout
    Uitgaande mail vanuit Exact komt in de spam terecht
    SMTP instellen voor het versturen van facturen
    Hoe ontneem ik een medewerker de toegang tot één dossier, hij werkt niet meer voor die klant
    Geef de stagiair alleen-lezen rechten in Exact
    Welke gebruikersrechten heeft een assistent minimaal nodig om btw-aangiften klaar te zetten
    Onze klant moet bij zijn eigen facturen kunnen maar niet bij de salarissen, hoe regel ik zijn gebruikersrol
    Een collega ziet geen bankboek, ik wel, wat mist er in haar rol
    Een medewerker uit dienst: moet zijn gebruiker verwijderd of geblokkeerd worden
    Tweestapsverificatie verplicht stellen voor alle gebruikers van het kantoor
    Ik kan niet inloggen op Exact, account geblokkeerd na drie keer fout
    Nieuwe telefoon, hoe zet ik de authenticator over
    Mag ik mijn wachtwoord delen met mijn collega tijdens vakantie
    De app toont bedragen zonder btw terwijl Exact ze met btw heeft
    Basecone leest IBAN's verkeerd uit
    Visionplanner rekent het resultaat van de holding dubbel
    Waarom toont de scanapp maar een deel van de bijlage
    Twee bonnen zijn kwijtgeraakt in de app
    App van Dyflexis geeft een wit scherm op Android
    In de nieuwe versie van de rapportagetool is de knop exporteren weg
    De koppeling boekt kassaomzet op 0% btw in plaats van 9%
    De koppeling zet alle debiteuren onder één relatienummer
    Nieuwe artikelen uit de webshop krijgen geen grootboek mee
    Betaalstatus gaat niet terug naar de webshop, de rest wel
    Hoe map ik btw-codes in Shopify naar Exact
    Kan ik in Basecone de goedkeuringsroute wijzigen
    Basecone-abonnement uitbreiden naar honderd klanten
    Korting bij Visionplanner voor kantoren?
    Het contract met Nmbrs is stilzwijgend verlengd, mag dat
    Is Klippa veilig volgens de AVG
    Vergelijk TriFact en Basecone voor ons kantoor
    Welk rooster-pakket heeft een link met Exact
    Hoeveel kost de API van Exact
    Exact-abonnement omhoog zetten naar Premium
    Exact heeft dubbel geïncasseerd
    Licenties van gebruikers opzeggen per volgend jaar
    Intrekken van een volmacht bij de notaris
    De VAR intrekken of bestaat die niet meer
    Klant wil zijn machtiging voor automatische incasso terugdraaien
    Intrekken loonheffingennummer bij stoppen met personeel
    Aanvraag voor uitstel bij de Belastingdienst intrekken
    Toestemming van de ouders voor een bijbaan van een vijftienjarige
    Toestemming vragen aan klant om foto op de site te zetten
    Cookietoestemming op onze website instellen
    Hoe geef ik de bank toestemming om afschriften aan Exact te leveren
    PSD2-toestemming bij ABN verlengen
    Bankkoppeling ASN werkt niet
    Bunq koppelen met Exact
    Twee bankrekeningen koppelen aan één dagboek
    Een relatie koppelen aan een andere relatie
    Kassaboek koppelen aan de Z-afslag
    Hoe koppel ik een tweede scherm
    Koppelverkoop, hoe boek ik de korting
    Een administratie samenvoegen met een andere
    Administratie verwijderen die nooit gebruikt is
    De naam van een administratie wijzigen na een statutenwijziging
    Adres van de administratie staat verkeerd op de aangifte
    Fiscale eenheid inrichten over drie administraties
    Onderlinge facturen tussen administraties automatisch boeken
    Rekening-courantverhouding tussen twee administraties aansluiten
    Hoe sluit ik een boekjaar af voor veertig klanten
    Fout bij afsluiten: er staan nog onverwerkte boekingen
    Foutmelding 'periode is geblokkeerd' bij boeken
    Melding dat het dagboek niet in balans is
    'Forbidden' staat op de website van de KvK als ik een uittreksel opvraag
    403 op onze eigen klantportaal-website
    Onze site geeft error 500
    Te veel aanmeldpogingen bij DigiD
    Google zegt too many requests als ik zoek
    ChatGPT zegt dat ik mijn limiet bereikt heb
    Dropbox is vol, wat nu
    OneDrive synchroniseert niet met mijn laptop
    Verlopen certificaat op onze website
    SBR-certificaat vernieuwen
    Digipoort weigert onze aangifte
    Nextens haalt de vooringevulde aangifte niet binnen
    Fiscaal Gemak geeft een error op de VPB
    CaseWare-sjabloon bijwerken
    CaseWare licentieserver niet bereikbaar
    Caseware importeert een saldibalans met verkeerde tekens
    Sync van Outlook-agenda met Teams hapert
    Twee collega's kunnen niet tegelijk in hetzelfde Excelbestand
    Macro's geblokkeerd in Excel
    Excel zegt: externe koppelingen bijwerken?
    Hoe verbreek ik de koppelingen tussen twee Excelwerkmappen
    Een Power BI rapport delen met de klant
    SAML login voor ons documentsysteem
    Rechten op het documentbeheer per vestiging
    Wie is verantwoordelijk als een klant fraudeert
    Meldplicht datalek, binnen hoeveel uur
    Bewaartermijn loonstroken
    Hoe boek ik een geschenk voor personeel
    Verlof van personeel bijhouden, welke app
    Hoe wijzig ik een uurtarief in de urenmodule
    Voorraadwaardering klopt niet na inventarisatie
    Projectfactuur mist uren van vorige week
    Een klant klaagt dat hij de factuur twee keer kreeg
    Peppolbericht is afgekeurd door de ontvanger
    Kan Exact zelf bonnen scannen, zonder app
    Is er een training voor nieuwe assistenten in Exact
    Handleiding balans lezen voor een klant
    Exact-scherm is opeens in het Frans
    Startpagina van Exact aanpassen
    De favorieten in mijn menu zijn weg
    Hoe zet ik meldingen van Exact in mijn mail uit
    Bij de koppeling verschijnt het juiste dossier, alleen staan er negatieve bedragen waar positieve horen
    Een gebruiker van de klant ziet de verkeerde administratie als eerste bij het inloggen
    Ik wil dat mijn collega mijn administraties overneemt tijdens mijn verlof, gewoon in Exact zelf
    Wie van ons heeft hoofdgebruikersrechten en hoe wijs ik een tweede aan
    Onze klant wil zijn vroegere werknemer uit Exact hebben, die kan nog inloggen
    Hoe wis ik mijn gegevens bij Payhawk op grond van de AVG
    Hoe zeg ik Basecone op, het abonnement bedoel ik
    De leverancier van de scanapp is failliet, krijgen we ons geld terug
    Verlengt de licentie van onze rapportagetool vanzelf
    Kan Silverfin ook Engelse jaarrekeningen maken
    Het koppelingenoverzicht van ons CRM is leeg
    Verbinding met de server van CaseWare verbroken
    In de webshop staan verkeerde prijzen sinds de sync
    Een order is twee keer gefactureerd door de koppeling
    Factuurnummers uit de app lopen niet door op die van Exact
    Hoe importeer ik een csv met relaties in Exact
    Importeren/Exporteren: mijn xml met grootboekrekeningen wordt afgekeurd
    Hoe vink ik een journaalpost als verwerkt aan
    hoe geef ik een collega leesrechten op het grootboek in Exact
    mag een gebruiker alleen facturen inzien en niet boeken, hoe stel ik dat in
    bedragen in Power BI kloppen niet met de kolommenbalans
    Basecone herkent de btw niet goed
    waarom is de rapportagetool zo traag
    facturen van juni ontbreken in het dashboard, de rest van de maanden staat er
    hoe koppel ik mijn ING-rekening aan Exact
    wat kost de API van Exact
    welke scanapp is het beste voor Exact
    administratie kopiëren naar een testomgeving
    abonnement op Exact opzeggen
    DAX-formule voor cumulatieve omzet
    webhook payload van exact bevat geen regels, hoe haal ik die op
    filter syntax $filter datum in OData
    postman collectie voor exact api
    verschil tussen XML en REST api van exact
    Power BI gateway geeft fout dat hij offline is
    excel add-in verschijnt niet in het lint
    licentiesleutel van de Excel-add-in kwijt
    toegang tot SharePoint intrekken voor een externe
    Entra ID admin consent weigeren
    client secret van Azure app verlopen
    Google Workspace: welke apps hebben toegang tot Drive
    429 bij OpenAI
    forbidden bij FTP-upload
    Salesforce connected app token verlopen
    hoe stel ik de btw-aangifte in voor een fiscale eenheid
    debiteur blokkeren in exact
    factuur crediteren
    SEPA-incasso machtiging van een klant intrekken
    machtiging Belastingdienst intrekken bij de oude intermediair
    toestemming voor cookies op onze webshop
    hoe verbind ik mijn laptop met de printer
    verbinding met SQL Server valt weg
    ODBC DSN instellen voor MySQL
    koppelverkoop, mag dat
    kapotte link op de site van exact
    hoe importeer ik een csv met memoriaalboekingen
    export auditfile maken
    accountant wil een auditfile, waar haal ik die
    gebruiker verwijderen die uit dienst is, hij had geen enkele app
    login pogingen bekijken in exact
    e-mailadres van mijn Exact-account wijzigen
    rol aanmaken met beperkte schermen
    hoe wissel ik van administratie
    taal van exact veranderen naar Engels
    dashboard op de startpagina aanpassen
    jaar afsluiten
    afschrijving loopt niet door
    loonstroken versturen
    uren uit Dyflexis staan op de verkeerde kostenplaats
    scantool leest het factuurnummer verkeerd
    hoe maak ik in Basecone een nieuwe gebruiker
    kassabon drukt niet af
    voorraad in webshop loopt achter op Exact
    leverancier van de koppeling reageert niet op mails, contract ontbinden?
    verwerkersovereenkomst opstellen met de leverancier
    kan Invantive ook met AFAS praten
    migratie van Exact Globe naar Online
    overstappen van Moneybird naar Exact
    Xero bank feed werkt niet
    mollie uitbetaling komt niet
    QuickBooks saldo klopt niet
    Moneybird factuur herinnering sturen
    mollie betaling mislukt met foutcode
    partner worden van Exact, wat kost een app certificering
    kan ik mijn app laten opnemen in het App Center van Exact
    onze vertaling in de appstore is fout
    hoe sla ik tokens veilig op in onze code
    refresh token opslaan in een database met encryptie, voorbeeld
    json parse error in mijn script
    datumveld /Date(1500000)/ omzetten
    verplicht veld ontbreekt bij POST: 'Journal is mandatory'
    foutmelding 'Bestaat al: factuurnummer'
    boeking via api komt in verkeerd dagboek
    certificaatfout ssl bij verbinden
    firewall: welke ip-adressen gebruikt exact
    proxy blokkeert power bi desktop
    gedeelde mailbox aanmaken in Outlook
    zapier taken op, wat kost een upgrade
    make.com scenario geeft bundle error
    snowflake warehouse grants intrekken
    rechten op tabel geven in SQL Server
    divisie in ons organogram wijzigen
    adres van de administratie wijzigen
    fusie van twee administraties, samenvoegen van historie
    hoe geef ik een gebruiker toegang tot een extra administratie, het gaat niet om een app
    gebruiker mag administratie niet meer zien, waar haal ik dat vinkje weg
    'u hebt geen toegang tot dit scherm' als ik zelf in Exact werk
    forbidden? nee: mijn browser zegt cookies geblokkeerd bij exact
    ik kan niet inloggen in Exact zelf, code van de authenticator werkt niet
    hoe verzet ik de eigenaar van een Power BI workspace
    dataset in Power BI overzetten naar een andere workspace
    Invantive-abonnement op naam van een andere BV zetten
    contactpersoon bij de leverancier wijzigen, Karin is weg
    openstaande taken van een vertrekkende collega in Exact overzetten
    goedkeurder van inkoopfacturen wijzigen omdat Piet vertrekt
    hoofdgebruiker van Exact wijzigen
    server waarop de ETL draait verhuizen naar nieuwe VM
    koppelingssleutel van de kassa aan een andere filiaal-kassa hangen
    de app crasht bij het opstarten
    in de app is de knop facturen verdwenen na de update
    urenapp telt overuren dubbel
    koppeling zet alles op grootboek 8000 terwijl het 8010 moet zijn
    één factuur uit de webshop is niet overgekomen, alle andere wel
    orders komen wel maar zonder btw-nummer
    creditnota's worden door de koppeling als factuur geboekt
    de sync loopt elke dag een uur later dan ingesteld
    power bi refresh timeout
    power query: expression.error kolom niet gevonden
    relatie tussen twee tabellen in het datamodel werkt niet
    hoe publiceer ik mijn pbix
    mijn rapport mag niet door iedereen gezien worden, hoe beperk ik dat in Power BI
    deel-link van een rapport intrekken
    collega heeft geen toegang tot mijn Excel-bestand
    Excel-koppelingen bijwerken melding bij openen
    hyperlink in Excel werkt niet
    welke tabellen zijn er voor openstaande posten in Invantive
    hoe haal ik de naam van de administratie op in SQL
    verschil tussen divisioncode en administratiecode
    kan ik in SQL inserts doen op verkoopfacturen
    in welke tabel zit de kostenplaats
    pdf's van facturen downloaden via de api
    foutmelding itgenxxx syntax error bij mijn query
    foutcode over een ontbrekende licentie van Invantive zelf
    prijs per administratie bij Invantive Cloud
    mogen we onze data doorverkopen volgens de voorwaarden
    AVG-verzoek van een klant: alle gegevens verwijderen uit Exact
    administratie archiveren na liquidatie
    nieuwe administratie opzetten met sjabloon
    de nieuwe administratie heeft geen dagboeken, hoe voeg ik die toe
    nieuwe BV staat in Exact op verkeerde btw-regeling
    bij de nieuwe administratie kan ik zelf geen bank koppelen
    toestemming bank verlopen, afschriften komen niet meer binnen
    ING-koppeling moet opnieuw geautoriseerd worden
    Ponto koppeling gestopt
    peppol-verbinding aanvragen in Exact
    salarisverwerker wil een loonjournaalbestand, hoe exporteer ik dat
    welke urenapp past bij Exact en onze CAO
    offerte voor maatwerkkoppeling
    is er een kant-en-klare koppeling tussen Exact en WooCommerce
    kan ik Exact aan HubSpot koppelen, welke software heb ik daarvoor nodig
    wij willen als leverancier onze app laten certificeren
    leveranciersdashboard: hoeveel klanten gebruiken onze app
    app uit de Exact App Store laten halen omdat we het product staken
    beveiligingsvragenlijst van Exact voor nieuwe apps invullen
    welk RSA-algoritme tekent de token
    hoe groot kan een access token zijn, mijn kolom is varchar(500)
    locking bij meerdere workers die tokens verversen, voorbeeldcode
    curl voorbeeld voor het ophalen van relaties
    swagger/openapi van exact online
    webhook van exact registreren voor relaties
    webhooks komen dubbel binnen
    boeken via XML upload geeft fout op debiteur
    division in de url van de API, hoe vind ik de huidige
    kan een access token voor meerdere divisies werken, puur hoe de API werkt
    veld 'Modified' komt in welke tijdzone
    hoe vraag ik alleen gewijzigde records op met de sync api
    paginering 60 records, kan dat hoger
    $expand werkt niet op salesinvoicelines
    http 400 bad request bij POST
    500 object reference not set
    dns-fout start.exactonline.nl
    cors error in browser bij api call
    certificaat van onze webserver verlopen, klanten zien waarschuwing
    gebruiker ziet tegel niet in Exact-menu
    menu-item 'Import/Export' verplaatsen
    importeren van artikelen via csv, kolommen
    exporteren naar Excel vanuit een overzicht lukt niet
    goedkeuring van een factuur intrekken
    ingediende aangifte terugtrekken
    betaalopdracht terugdraaien
    koppeling bankregel-factuur ongedaan maken
    afletteren ontkoppelen
    document koppelen aan boeking
    een medewerker aan een gebruiker koppelen
    accountant uitnodigen in mijn exact
    limiet op aantal gebruikers bereikt
    kredietlimiet van een debiteur
    te veel mails van exact, notificaties uitzetten
    mail van exact over onderhoud, moeten we iets
    phishingmail uit naam van Exact over openstaande factuur
    ransomware op onze server
    antivirus zet de add-in in quarantaine
    groepsbeleid voor Office-invoegtoepassingen
    MFA verplichten voor alle Exact-gebruikers
    single sign on instellen
    hoeveel gebruikers hebben wij
    audit op gebruikers en hun rollen, niet op apps
    wie mag betaalbestanden maken
    een los record ontbreekt in de tool, alle andere komen binnen
    de portal van de leverancier ligt eruit
    hoe vraag ik bij de leverancier om een extra gebruiker in hun app
    wachtwoord van ons Basecone-account resetten
    mag ik mijn Exact-login delen met een collega
    welke Exact-licentie heb ik nodig voor projectadministratie
    app-rechten op mijn Android-telefoon voor de scanapp (camera) uitzetten
    locatietoegang van de urenapp op iPhone intrekken
    Slack-app toestemming intrekken in onze workspace
    AFAS-connector token blokkeren
    e-Boekhouden koppeling verwijderen
    Yuki: externe software toegang intrekken
    SAP-koppeling geeft forbidden
    gebruiker toegang geven tot Invantive Cloud-database
    rapport in Invantive Cloud delen met klant
    Power BI-rapport is na verplaatsen kwijt
    licentie van de scanapp verlopen volgens hun eigen melding
    storing bij de leverancier volgens hun statuspagina
    app mag niet geïnstalleerd worden van ons IT-beleid
    Hoe geef ik de nieuwe assistent-controller leesrechten op drie bv's?
    Functiescheiding: wie mag bij ons betalingen klaarzetten en wie goedkeuren in Exact?
    Ik wil een medewerker die uit dienst gaat de toegang tot Exact ontnemen
    Gebruikersrechten exporteren naar Excel voor de autorisatiematrix
    De intercompany tussen holding en werkmaatschappij sluit niet aan
    Hoe maak ik een nieuwe vennootschap aan in Exact Online?
    Een administratie archiveren na liquidatie, hoe?
    De bankkoppeling met ING levert sinds gisteren geen afschriften
    Rabobank vraagt elke 180 dagen opnieuw toestemming voor de bankfeed
    Wat kost een extra administratie per maand in ons abonnement?
    Welke expensetool past het best bij een groep met tien bv's?
    Is Payhawk beter dan Spendesk voor declaraties?
    De facturen uit Basecone hebben de verkeerde btw-code
    Payhawk boekt op de verkeerde grootboekrekening
    Ons Power BI-rapport toont omzet dubbel sinds de laatste update
    Consolidatie-eliminaties instellen in Exact, hoe gaat dat
    Fiscale eenheid btw: hoe dien ik een gezamenlijke aangifte in
    Ik ben mijn wachtwoord van Exact kwijt
    Tweestapsverificatie instellen voor het hele financeteam
    De authenticator-app geeft een verkeerde code op mijn nieuwe telefoon
    Een periode heropenen die al afgesloten is
    Machtiging voor de Belastingdienst via eHerkenning verlengen
    Incassomachtiging aanmaken voor huurders van de vastgoed-bv
    Hoe koppel ik een inkoopfactuur aan een inkooporder?
    Een betaling loskoppelen van de verkeerde factuur
    Hoe verander ik de volgorde van bv's in het keuzemenu?
    Mag de accountant in Exact onze journaalposten wijzigen, waar zet ik dat uit?
    Wie heeft gisteren die memoriaalboeking gewijzigd, is er een logboek?
    Audittrail van grootboekmutaties opvragen
    Hoe lang moeten we logbestanden bewaren volgens de AVG?
    Modelovereenkomst voor verwerkers, hebben jullie die?
    Moet ik een datalek van een leverancier melden bij de AP?
    Is een DPIA verplicht voor salarissoftware?
    Inzageverzoek van een oud-medewerker, wat staat er over hem in Exact
    Auditfile XAF exporteren van drie dochters
    Het exporteren van de proefbalans naar Excel loopt vast
    De SharePoint-toegang van de interim moet dicht
    Outlook-invoegtoepassing verwijderen
    AFAS-koppeling met UWV werkt niet
    Koppeling tussen Shopify en PostNL ligt eruit
    Toestemming van de OR voor een nieuw urensysteem
    Toestemming van de bestuurder vastleggen bij een leningovereenkomst
    Hoe verbind ik mijn scanner met de computer
    VPN-verbinding valt telkens weg thuis
    Foutmelding bij het inlezen van het MT940-bestand
    Error bij het importeren van een csv met relaties
    Wat betekent 'boeking niet in balans' in het memoriaal
    De saldibalans wijkt af van de jaarrekening
    Kostenplaatsen aanpassen voor alle vennootschappen tegelijk
    Rekeningschema van de moeder kopieren naar de dochter
    Vaste activa overboeken van de ene bv naar de andere
    Hoe zet ik de valuta van de Britse dochter goed?
    Koersverschillen worden niet geboekt bij betalingen in dollars
    Zijn er kortingen voor groepen met meer dan twintig administraties?
    Licentie uitbreiden met projectmodule, wat kost dat?
    Kan Exact de uptime van afgelopen kwartaal aantonen?
    Exact is traag vandaag, storing?
    ISAE 3402-verklaring van Exact opvragen
    Waar staan de servers van Exact, binnen de EU?
    Hoe maak ik een back-up van een administratie?
    Hoeveel gebruikers zitten er in ons contract?
    Concernrapportage per segment bouwen, welke tool raden jullie aan
    De goedkeuringsflow in Spendesk slaat een stap over
    Dyflexis rekent overuren verkeerd uit
    De scanapp leest de datum van bonnetjes fout
    Klippa herkent ons IBAN niet
    Declaraties komen dubbel binnen sinds de overstap
    In de webshop verschijnen orders niet
    Hoe wijzig ik de huisstijl van verkoopfacturen per bv
    Herinneringen aan debiteuren versturen vanuit de holding
    Wij zoeken een interim groepscontroller per februari
    Kan ik een collega mijn taken laten overnemen tijdens vakantie in de workflow?
    De workflow voor factuurgoedkeuring staat bij de verkeerde persoon
    Hoe wijzig ik de hoofdgebruiker van ons contract?
    Mijn e-mailadres in Exact aanpassen na mijn huwelijk
    Kan ik inloggen met Microsoft-account (SSO) voor de hele groep?
    Sessie verloopt na twintig minuten, kan dat langer
    Een browserextensie blokkeert het menu
    Hoe zet ik een gebruiker op alleen-lezen?
    Externe auditor tijdelijk een login geven voor de jaarrekeningcontrole
    Rechten van een rol kopieren naar een andere rol
    Kan een gebruiker beperkt worden tot bepaalde grootboekrekeningen?
    Directieleden mogen geen salarissen zien in Exact, hoe stel ik dat voor gebruikers in
    Vergeten welke bv onder welke fiscale eenheid valt
    Onze KvK-koppeling haalt oude adresgegevens op
    Peppol aansluiten voor de Belgische vennootschap
    UBL-facturen worden geweigerd door de ontvanger
    Het XML-bestand van de salarisverwerker wordt afgewezen
    Ponto vraagt nieuwe bevestiging van de KBC-rekening
    De Isabel-verbinding van de Belgische tak verlengen
    CODA-bestanden komen niet meer automatisch binnen
    Hoe geef ik in Teams externe toegang tot het kanaal finance?
    Zapier-flow tussen Gmail en Slack stopt steeds
    Kan ik de API-documentatie van Exact krijgen met alle endpoints?
    Voorbeeldcode voor het ophalen van facturen via de Exact REST API
    Python-bibliotheek voor Exact gezocht
    Mijn Power Query formule geeft een datatypefout
    DAX-maat voor omzet year-to-date
    Vertikaal zoeken tussen twee werkbladen lukt niet
    Excel zegt dat de werkmap alleen-lezen is
    Hoe beveilig ik een werkblad met een wachtwoord
    Kan Exact een factuur in het Spaans versturen?
    Intercompany factuur automatisch inboeken bij de zusterbv
    Btw verlegd naar Duitsland, welke code
    Rekening-courantrente tussen holding en dochter berekenen
    Overname: hoe boek ik de goodwill?
    Dividend uitkeren vanuit de werkmaatschappij, journaalpost?
    Afschrijvingen draaien niet mee in periode 11
    Jaarafsluiting voor twaalf bv's, volgorde?
    Een hele administratie verwijderen die per ongeluk is aangemaakt
    Wie mag er in ons bedrijf nieuwe administraties aanmaken?
    Hoe zie ik wanneer een gebruiker voor het laatst inlogde
    Kan ik inloggen vanaf buitenlandse IP-adressen blokkeren?
    Gedeelde mailbox finance openen lukt niet
    Inkoopfacturen doorsturen naar het mailadres van Exact, welk adres?
    Digipoort geeft een afwijzing op de ICP-opgave
    De kassa telt de dagomzet verkeerd op
    Payrollrun van november klopt niet in het loonpakket
    De leverancier verhoogt de prijs van zijn koppeling met 20 procent, mag dat?
    Kan ik het contract met de appleverancier tussentijds ontbinden
    Zijn er alternatieven voor Basecone?
    Wat is een goede prognosetool voor holdings?
    Wij willen een rol intrekken bij een gebruiker die intern van functie wisselde
    Hoe trek ik een uitnodiging voor een nieuwe gebruiker weer in?
    Toegang van de belastingadviseur als persoon beëindigen, hij heeft een eigen login in Exact
    Een collega ziet de zorgtak niet in zijn keuzemenu, welk recht mist hij als gebruiker?
    Mag een gebruiker geblokkeerd worden zonder dat zijn historische boekingen verdwijnen?
    Gebruikerslicentie overzetten van de vertrokken controller naar de nieuwe
    De taken van een vertrokken medewerker overdragen aan zijn opvolger in Exact
    Relatiebeheer overzetten op een andere accountmanager
    De app van Exact op mijn telefoon blijft hangen bij het opstarten
    Payhawk laat mij niet inloggen op hun eigen site
    Ik kan in Spendesk geen nieuwe kaart aanvragen
    Klippa heeft een bon twee keer herkend
    Onze tool haalt gegevens op maar rekent het weekend niet mee
    Dashboard toont bedragen in duizendtallen, hoe verander ik dat
    De grafiek in Power BI staat op de verkeerde as
    Het verversen van het rapport duurt veertig minuten, kan dat sneller door andere hardware?
    De consolidatietool elimineert de intercompany niet
    Visma loonstrook toont verkeerd uurloon
    Facturen uit de webshop hebben het verkeerde debiteurnummer
    Een administratie is traag geworden na de import van historische data
    Administratie blokkeren voor boekingen tijdens de accountantscontrole
    Boekjaar blokkeren in alle dochters
    Hoe wijzig ik de naam van een administratie na statutenwijziging?
    De RSIN van een vennootschap aanpassen in Exact
    Nieuwe administratie: welk rekeningschema kies ik?
    Verbonden partijen toelichten in de jaarrekening
    Verbinding met de server mislukt in ons eigen CRM
    Connectie met SQL-server geweigerd, poort 1433
    Error 403 bij onze eigen website
    429 bij het aanroepen van OpenAI vanuit ons script
    Forbidden bij het openen van een SharePoint-map
    OAuth in onze eigen Python-app opzetten bij Google, hoe
    Redirect op onze website naar een nieuwe pagina instellen
    Azure client secret verlopen voor onze Entra-app
    Wachtwoordkluis voor het team kiezen
    Toestemming voor cookies op onze site beheren
    Toestemming van een medewerker voor gebruik van zijn foto
    Toestemmingsformulier voor nieuwsbrief opstellen
    Kan een betrokkene toestemming voor verwerking bij ons intrekken, en binnen welke termijn moeten we reageren?
    Volmacht van een tekenbevoegde bij de KvK intrekken
    Bankvolmacht intrekken van de vertrokken CFO
    Machtigingen op onze zakelijke creditcards beperken
    Koppelverkoop, mag dat fiscaal?
    Koppeling van kostenplaatsen aan projecten in Exact
    Automatisch afletteren koppelt de verkeerde betalingen
    Artikel koppelen aan een andere leverancier
    Hoe link ik een bijlage aan een memoriaalboeking
    De link in de factuurmail naar de betaalpagina is dood
    iDEAL-link onderaan onze factuur werkt niet
    Overzicht van alle gebruikers en hun laatste wachtwoordwijziging
    Overzicht openstaande posten per vennootschap
    Lijst met alle leveranciers uit Exact naar Excel
    Wat zijn de kosten van een API-aansluiting per maand?
    Waar vind ik de factuur van Exact zelf?
    Contract van Exact overzetten op een andere vennootschap
    Facturatieadres van ons abonnement wijzigen
    Overstappen van Exact naar AFAS, wie helpt?
    Kunnen wij van Twinfield naar Exact migreren met historie?
    Exact Globe naar Exact Online overzetten
    Rechten op netwerkschijf controlleren
    Laptop van vertrokken interim wissen
    MFA-telefoon van de vertrokken hoofdgebruiker, nu komt niemand meer in ons account
    Het beheeraccount is vergrendeld na te veel pogingen
    Exact zegt dat mijn browser niet ondersteund wordt
    Kan ik het kleurthema van Exact aanpassen
    Toetscombinaties in het boekingsscherm
    Hoe zet ik meldingen per mail uit in Exact?
    Workflow goedkeuring instellen voor bedragen boven tienduizend
    Vier-ogenprincipe op betaalbestanden
    IBAN van een leverancier gewijzigd, wie moet goedkeuren?
    Factuurfraude, hoe voorkomen we dat
    Wie controleert bij ons de SOC-rapporten van leveranciers
    Template voor een verwerkingsregister
    Bewaartermijn facturen tien jaar voor onroerend goed?
    Mag de FG zelf in de boekhouding kijken?
    Steekproefomvang bepalen bij journaalpostencontrole
    Journal entry testing met Excel uitvoeren
    Materialiteit berekenen voor een groep
    Wat verdient een interim controller per uur
    Welke cursus is er voor Exact Online groepsrapportage
    Kan ik in Exact instellen dat een gebruiker na 90 dagen inactiviteit wordt geblokkeerd?
    Gebruikersaccounts van ex-interims opsporen en dichtzetten
    Hoe geef ik de nieuwe bv haar eigen briefpapier?
    Mijn nieuwe administratie heeft nog geen btw-nummer in de aangifte
    Ik zie de knop boeken niet in een dochter, gebruikersrecht?
    De app van de Rabobank vraagt een nieuwe scan
    Wij gaan van leverancier wisselen voor lonen, waar moet ik bij een migratie op letten?
    2fa lukt nie
    wat kost exact
    btw aangifte intrekken
    bank koppeling rabobank verlengen
    ing koppeling toestemming 180 dagen
    kbc codabox koppelen
    nieuwe administratie aanmaken
    gebruiker toevoegen exact
    collega rechten geven op facturen
    rol wijzigen gebruiker
    app store prijzen
    factuur dubbel ingeboekt door app
    bedrag verkeerd in shopify koppeling
    btw code fout vanuit kassa
    excel crasht
    printer doet t niet
    administratie verwijderen
    mijn app op telefoon start nie
    exact app ios inloggen
    ponto koppelen
    bankafschrift mist
    mollie uitbetaling boeken
    peppol registreren
    e-facturen peppol fout
    toegang tot gebouw
    machtiging belastingdienst
    ewaarneming machtiging intrekken
    incasso machtiging intrekken klant
    sepa mandaat stopzetten
    loonstrook inzien
    email adres wijzigen exact
    dashboard kleuren aanpassen
    cookies toestemming
    nieuwsbrief toestemming klanten
    onedrive geen toegang
    teams link werkt nie
    outlook koppeling kalender
    dyflexis uren kloppen niet
    payhawk kaart geweigerd
    klippa leest bedrag verkeerd
    basecone herkent leverancier nie
    shopify voorraad loopt niet gelijk
    exact storing?
    server exact down
    vpn werkt niet
    link in mail opent nie
    betaallink factuur maken
    wordpress plugin error 500
    foutmelding btw nummer ongeldig
    dagboek geblokkeerd
    periode afgesloten kan nie boeken
    boeking intrekken
    verlof intrekken in exact hr
    bestelling weigeren
    factuur goedkeuring intrekken
    exact uitnodiging collega mail nie ontvangen
    account geblokkeerd te veel pogingen
    inlogcode komt niet
    authenticator nieuwe telefoon
    exact factuurlayout wijzigen
    bedrijfsnaam wijzigen kvk
    import excel grootboek
    csv relaties importeren
    xml auditfile exporteren
    auditfile maken
    export naar boekhouder
    urenapp crasht op android
    contract klippa opzeggen
    korting payhawk
    leverancier app bereikbaar?
    verschil exact accounting en plus
    welk pakket exact heb ik nodig
    app kopen in app store hoe
    webshop kiezen bij exact
    hoe maak ik api call naar exact
    postman voorbeeld salesinvoice
    odata filter syntax
    power bi grafiek maken
    power query traag
    kassa sluit nie af
    kassalade open
    bon printen
    scan te donker
    pdf bijlage openen
    medewerker uit dienst loon
    vakantiegeld boeken
    wie mag facturen goedkeuren
    autorisatie inkoopfacturen instellen
    betaalrechten bank collega
    afschrijving activa
    koers dollar
    consolidatie administraties
    rechten map sharepoint
    google account delen
    webcam toestemming browser
    exact support bellen nummer
    telefoon helpdesk
    cursus exact
    moneybird factuur sturen
    mollie betaling mislukt
    mollie ideal aanzetten
    boekhouder kosten
    overzicht openstaande posten
    overzicht klanten
    lijst debiteuren
    administratiekosten bank
    dossier klant archiveren
    dossier afsluiten
    factuur verwerkt ni, rode bol
    bonnetje 2x in basecone
    app geeft verkeerd grootboek
    koppeling zet btw op 0
    facturen wel binnen maar datum fout
    artikelnamen komen verkeerd door
    webshop korting niet in exact
    leverancier app wil factuur sturen, klopt prijs
    kan exact met wise koppelen
    bestaat er een koppeling met hubspot
    welke kassa werkt met exact
    is er een exact app voor uren
    koppeling werkt maar bedragen kloppen niet
    app haalt alles op, alleen 1 factuur mist
    sync loopt, dubbele klanten
    webshop koppeling traag maar komt wel
    koppeling rekent btw verkeerd
    app crasht bij openen, exact doet t gewoon
    app logt mij uit in de app zelf, niks met exact
    wachtwoord van payhawk zelf kwijt
    inloggen bij dyflexis lukt niet, account verlopen
    collega mag minder zien in exact
    stagiair alleen inkoop laten zien
    user mag 1 administratie niet meer openen
    administratie verbergen voor medewerker
    collega uit dienst, exact user blokkeren
    toegang intrekken van medewerker
    rechten van els overzetten naar jan
    taken en workflow overdragen bij vertrek
    abonnement overzetten op ander bedrijf
    administratie overdragen aan andere eigenaar
    mailbox overzetten naar opvolger
    facturen van de ene naar andere administratie verplaatsen
    relatie koppelen aan grootboek
    factuur koppelen aan project
    bank koppelen aan dagboek
    bijlage koppelen aan boeking
    bestelling aan factuur linken
    artikel loskoppelen van leverancier
    link tussen 2 administraties leggen
    rekening verbinden met exact
    bankkoppeling gestopt sinds verlenging
    bankfeed kbc doet niks meer
    twikey mandaat intrekken
    toestemming ubo register
    toestemming vragen klant foto
    akkoord geven op factuur in workflow
    offerte opnieuw laten goedkeuren
    opnieuw versturen factuur
    aangifte geweigerd door belastingdienst
    icp geweigerd
    toegang geweigerd op windows map
    403 op onze eigen website
    429 van chatgpt
    forbidden op sharepoint
    te veel verzoeken google maps api
    nieuwe administratie openen hoeveel kost da
    nieuwe bv, beginbalans invoeren
    nieuwe administratie niet zichtbaar voor collega in exact zelf
    rekeningschema kopieren naar nieuwe bv
    welke gebruikers zijn er in exact
    lijst gebruikers en rollen exporteren
    overzicht rechten per medewerker
    overzicht van alle abonnementen
    wie heeft deze factuur geboekt
    wie keurde factuur goed
    apps op mijn telefoon verwijderen
    app verwijderen iphone
    facebook app rechten
    google drive toegang derden
    microsoft 365 app consent admin
    office invoegtoepassing verwijderen
    gmail koppeling crm stuk
    hubspot mailchimp link
    zapier zap maken
    shopify paypal gestopt
    bol.com api sleutel
    stripe key vernieuwen
    secret azure verlopen
    ssl certificaat redirect website
    redirect 301 seo
    redirect na inlog wordpress
    registreren als nieuwe klant exact
    bedrijf registreren kvk
    btw nummer registreren oss
    client id google analytics
    kiezen tussen bv en vof
    kiezen exact of twinfield
    keuze dagboek bij inkoop
    limiet creditcard verhogen
    kredietlimiet klant instellen
    limiet op dagelijkse overboeking
    boekhouder te duur
    goede boekhouder gezocht
    nieuwe boekhouder als gebruiker uitnodigen
    boekhouder toegang geven exact
    boekhouder maakt fouten
    contract accountant opzegtermijn
    brief aan oude accountant
    exact melding sessie verlopen steeds uitloggen
    exact vraagt elke dag opnieuw inloggen, zonder app
    scherm exact wit in chrome
    exact menu is weg na update
    exact taal op engels
    koppeling maken met csv
    wil nieuwe koppeling laten bouwen, prijs
    app bouwen voor exact door freelancer, tips
    hoelang duurt implementatie basecone
    gegevens uit app van 2019 terughalen
    gewiste facturen terugzetten
    backup van administratie
    verkeerde bijlage naar klant gestuurd, intrekken mail
    salarisrun intrekken
    betaalbatch intrekken
    mail intrekken outlook
    peppol factuur intrekken
    vacature intrekken
    aanvraag subsidie intrekken
    machtiging boekhouder bij fod intrekken
    mandaat csam stopzetten
    itsme koppelen
    eherkenning machtigen
    Mijn collega moet alleen facturen kunnen inzien, welke rol geef ik haar?
    hoe trek ik een verstuurde factuur weer in
    kan ik een machtiging voor automatische incasso van een lid intrekken
    toestemming van ouders voor foto's op de website, waar registreer ik die
    Hoe maak ik een creditnota voor een geannuleerde kampweek?
    de bankkoppeling met Rabobank haalt geen afschriften meer op
    ING-koppeling opnieuw ondertekenen, waar doe ik dat
    een nieuwe administratie aanmaken voor de zusterstichting, hoe gaat dat
    hoe verwijder ik een administratie die we niet meer nodig hebben
    kan ik twee administraties samenvoegen?
    wat kost een extra administratie per maand
    Welk kassasysteem past het best bij Exact Online voor een museumwinkel?
    Ik wil ons contract met de leverancier van de scan-app beëindigen, hoe stel ik zo'n brief op?
    basecone leest de bedragen verkeerd van de bonnetjes
    De webshop stuurt elke order dubbel door naar de boekhouding.
    btw staat verkeerd op de doorgestuurde facturen uit Shopify
    de urenapp is tergend traag op maandagochtend
    in Dyflexis staan de roosters van vorige week niet goed
    de app op mijn telefoon crasht als ik een bon fotografeer
    hoe druk ik een openstaande postenlijst af
    waarom klopt de balans niet met de kolommenbalans
    vaste activa afschrijven van de schoolbus
    subsidie gemeente, op welke grootboekrekening
    beginbalans invoeren na fusie van twee verenigingen
    toegang tot het gebouw voor vrijwilligers intrekken
    hoe geef ik de wasserij toegang tot onze wifi
    de VPN verbinding valt steeds weg thuis
    Excel zegt dat externe verbindingen geblokkeerd zijn door het beveiligingsbeleid
    power bi licentie pro aanvragen voor drie collega's
    In Power BI klopt de som van mijn visual niet, de data zelf is goed
    hoe maak ik een draaitabel van de omzet per maand
    kan ik mijn e-mailadres bij Exact wijzigen
    hoe stel ik e-facturatie via Peppol in
    hoe krijg ik de UBL van een leverancier in mijn postvak
    de koppeling tussen ons toegangspoortje en het ledenprogramma werkt niet, exact heeft er niks mee van doen
    ik zoek een koppeling tussen Exact en Lightspeed, bestaat die
    welke app kan bonnetjes scannen en is betaalbaar voor een kleine kerk
    is de Shopify-koppeling gratis
    wat doet de Autoriteit Persoonsgegevens als een app onze gegevens lekt
    verwerkersovereenkomst voorbeeld voor een softwareleverancier
    de medewerker ziet de salarissen van collega's in Exact, hoe scherm ik dat af
    Ik wil dat de stagiaire maar bij één administratie kan.
    een gebruiker blokkeren die uit dienst is
    kan ik zien wie een boeking heeft gewijzigd
    mijn collega is hoofdgebruiker, hoe word ik dat zelf
    rechten van de projectleider inperken tot inkoop
    exact online ligt eruit, is er een storing
    foutmelding 'periode is afgesloten' bij boeken
    ik krijg een foutmelding bij de btw-aangifte: digipoort onbereikbaar
    dagboek kas staat niet in de lijst
    de KvK-koppeling vult het adres van debiteuren fout in
    hoe importeer ik een csv met leden als debiteuren
    XML-import van artikelen geeft dubbele nummers
    loonaangifte te laat ingediend, wat nu
    hoe verander ik de lay-out van onze factuur
    Onze drukker print geen pakbonnen meer
    hoe koppel ik een betaalrekening aan een dagboek
    waar vind ik de jaarafsluiting
    verschil tussen debiteur en relatie
    hoe trek ik een vakantieaanvraag in in AFAS
    medewerker ontkoppelen van een project in Exact
    hoe ontkoppel ik een betaling van een factuur
    afletteren ongedaan maken
    toestemming vragen aan leden om per mail te factureren
    mijn Microsoft 365 account vraagt telkens om opnieuw aan te melden
    cookie-toestemming op onze webshop instellen
    leerling-ouder koppeling in ParnasSys is verkeerd
    wie mag er inloggen op de bank van de stichting
    iDEAL betalingen komen niet binnen op onze rekening
    Mollie keert te weinig uit deze week
    hoe maak ik een API-sleutel voor Mollie aan
    abonnement op Payhawk pauzeren
    Klippa factureert ons te veel
    onze boekhouder rekent te veel, wat is een normaal tarief
    ik zoek een goede boekhouder voor een vve
    accountantsverklaring nodig voor subsidie?
    Hoe laat ik de taal van Exact op Engels zetten?
    lettertype in Exact is te klein op mijn scherm
    sneltoets voor nieuwe inkoopfactuur
    app store van apple weigert de exact app te installeren
    de Exact-app op mijn iphone vraagt steeds om gezichtsherkenning
    mag een penningmeester alleen betalingen doen
    contributie innen via sepa bestand
    negatieve voorraad in het magazijn
    stuklijst wijzigen in exact
    ontvangst van goederen gedeeltelijk boeken
    scanner in het magazijn leest geen barcodes
    verzuimverlof registreren in exact hr
    hoe maak ik een nieuwe medewerker aan in exact salaris
    reiskosten forfait 2026
    bijzonder: de administratiekosten van de notaris boeken
    429 bij ChatGPT
    ik kan geen bijlage openen, toegang geweigerd
    sharepoint map zegt dat ik geen toegang heb
    limiet van de bankpas verhogen
    Hoe dien ik een klacht in over een app uit de App Store van Exact?
    hoe schrijf ik een python script dat facturen ophaalt uit de exact api
    welke velden zitten er in SalesInvoices van de REST API
    postman voorbeeld voor exact endpoint
    webhooks van exact versturen te laat
    sleutel van het kantoor kwijt
    het wachtwoord van de systeemgebruiker moet om de 90 dagen anders, kan dat uit
    wij willen overstappen van Exact naar Twinfield
    gegevens meenemen naar AFAS
    wat is er nieuw in de laatste versie van Exact Online
    consolidatie van vier stichtingen in exact
    intercompany boeking maken tussen twee bv's
    Kan ik administraties in een andere volgorde zetten in mijn menu?
    naam van onze administratie wijzigen na statutenwijziging
    bedrijfslogo in exact uploaden
    scan-app herkent de leverancier niet
    in de webshop zijn de prijzen exclusief btw, hoe zet ik dat om
    er ontbreken 3 facturen in de urenapp van vorige maand maar de koppeling loopt gewoon
    bedragen in het dashboard zijn in duizendtallen afgerond
    de kassa rekent met oude prijzen
    het planningspakket toont medewerkers die al weg zijn
    chauffeursapp geeft verkeerde gps-locatie
    Vrijwilliger wil niet meer, hoe haal ik haar inlog uit Exact (ze had geen koppelingen)
    rol 'verkoop' intrekken bij een collega
    mag de magazijnchef geen inkoopprijzen meer zien in Exact, waar zet ik dat uit
    Hoe vraag ik bij Exact een tweede gebruiker aan voor ons abonnement?
    toegang van de accountant tot documenten in Exact beperken tot een map
    waarom kan ik administratie 12 niet openen, ik krijg de melding dat ik geen rechten heb als gebruiker
    er staat 'geen toegang' als ik zelf op Salarissen klik in Exact
    nieuwe administratie gemaakt en ik wil het rekeningschema van de oude overnemen
    nieuwe stichting, welke dagboeken moet ik aanmaken
    Een factuur ontbreekt in Exact; de webshop heeft hem wel verstuurd volgens het verzendlog. Alleen die ene.
    kassa-afslag geeft een verschil van 12 euro
    de webshop zet verzendkosten op de verkeerde grootboekrekening
    scan-app leest het btw-nummer niet van Belgische leveranciers
    waarom duurt de import van bonnen een halve dag
    rapport telt creditnota's dubbel
    Excel-invoegtoepassing verdwijnt telkens na herstart
    odoo-koppeling met PrestaShop stopt
    AFAS-koppeling stuurt geen mutaties naar het pensioenfonds
    Snelstart en Shopify koppelen, hoe
    Teams-koppeling met Outlook werkt niet
    parnassys en magister koppelen
    facebook-app geen toegang meer geven tot onze pagina
    apps verwijderen van mijn telefoon
    onze microsoft-beheerder moet een app goedkeuren in Entra, hoe doet hij dat
    digid machtiging intrekken
    eherkenning verlopen, hoe vernieuw ik
    SBR-machtiging van intermediair intrekken bij de Belastingdienst
    machtiging voor de bankrekening overdragen aan nieuwe penningmeester
    UBO-register bijwerken bij nieuw bestuur
    KvK: nieuwe penningmeester inschrijven
    nieuwe boekhouder, welke opzegbrief stuur ik het oude kantoor
    jaarrekening overdragen aan andere accountant, moet dat gratis
    offerte vergelijken van drie administratiekantoren
    hoeveel api-calls mag je bij Moneybird doen
    kost een eigen app bij Exact geld?
    is er een goedkoper exact-pakket voor verenigingen
    heeft Exact een korting voor goede doelen
    wat zijn de openingstijden van exact support
    telefoonnummer exact klantenservice
    training Exact voor beginners
    verschil Exact Online en Exact Globe
    server van Exact Globe verhuizen
    back-up maken van onze administratie
    verwijderde boeking terughalen
    afgesloten periode weer openen
    blokkering van een debiteur opheffen
    relatie staat op geblokkeerd voor verkoop
    de limiet van een klant overschreden, order geblokkeerd
    kredietlimiet aanpassen
    order blijft hangen op 'wacht op goedkeuring'
    goedkeuringsstroom inkoopfacturen instellen
    wie keurt facturen boven de 5000 euro goed
    link in de betaalherinnering werkt niet
    klant klikt op iDEAL-link en krijgt een fout
    link naar onze algemene voorwaarden op de factuur
    hoe deel ik een link naar een rapport in Exact met mijn collega
    koppelveld artikelcode leverancier
    kostenplaats koppelen aan een medewerker
    grootboekrekening aan btw-code koppelen
    relatie en leverancier samenvoegen
    bankrekening ontkoppelen van een dagboek dat we niet meer gebruiken
    bijlage van factuur losmaken
    rechten op een sharepointmap overdragen
    mailbox van vertrokken collega overzetten
    telefoon van vertrekkende collega wissen
    laptop ex-vrijwilliger terughalen
    hoe laat ik iemand uit dienst gaan in Exact HR
    contract van medewerker verlengen in exact
    vakantiedagen overzetten naar nieuw jaar
    twee gebruikers met dezelfde naam, hoe herken ik ze
    hoeveel gebruikers hebben wij in ons abonnement
    overzicht van alle gebruikers en hun rollen
    welke collega's kunnen betalingen doen
    lijst met alle openstaande bestellingen
    overzicht donateurs per jaar
    controlelijst jaarafsluiting
    interne audit op voorraadtellingen
    wie heeft deze factuur goedgekeurd
    wat heeft mijn collega gisteren veranderd in de stamgegevens
    onbekende afschrijving op de bank
    onbekende leverancier in het crediteurenbestand
    ik twijfel over een factuur, is die echt
    phishingmail van 'Exact' over een openstaande rekening
    spookfactuur ontvangen
    wachtwoordbeleid aanpassen voor alle medewerkers
    single sign-on inrichten voor Exact
    authenticator app kwijt
    sessie verloopt te snel in Exact
    browser zegt dat cookies uit staan bij inloggen
    Exact opent in het verkeerde land na inloggen door mijn bladwijzer
    scherm blijft wit in Firefox bij facturen invoeren
    printen geeft lege pagina
    de factuur is leeg in pdf
    balans van de nieuwe bv is leeg want er is nog niets geboekt
    foutcode E-4471 in onze kassa bij pinnen
    pinapparaat heeft geen verbinding
    barcodescanner koppelen met bluetooth
    etiketprinter van PostNL wordt niet herkend
    Sendcloud maakt labels zonder huisnummer
    vracht naar Zwitserland, welke btw
    intrastat-aangifte
    oss-regeling webshop
    kan onze kerk anbi blijven
    giftenaftrek bewijs maken
    collecte-opbrengst boeken
    kascommissie verslag voorbeeld
    vrijwilligersvergoeding maximum
    huurverhoging doorvoeren in het huurderssysteem
    servicekosten afrekenen
    zorgdeclaratie afgekeurd door de verzekeraar
    ouderbijdrage innen
    de koppeling werkt, maar de kassa boekt de omzet op de verkeerde dag
    Verbinding is in orde volgens de leverancier, toch staan bij drie orders geen klantnamen
    de urenapp heeft een storing volgens hun statuspagina
    zorgpakket ligt plat door onderhoud
    de scan-app is traag sinds de update, komt wel allemaal binnen
    webshop offline, hostingpartij failliet
    Onze internetverbinding in het magazijn valt weg
    kassa staat vast op 'opstarten'
    wie neemt het contract van de scan-app over nu Ria weggaat
    het abonnement van Payhawk op naam van de nieuwe penningmeester zetten
    koppeling met de bank op naam van nieuwe gemachtigde
    mailadres waarop facturen binnenkomen overzetten naar een andere collega
    taken in Exact van een zieke collega overnemen
    dossierbeheerder wijzigen in Exact
    relatiebeheerder van klanten overzetten van Kees op Lies
    de app stuurt meldingen naar een oud-collega, waar verander ik het adres bij de leverancier
    in de scan-app zelf een nieuwe beheerder aanwijzen
    hoe wissel ik van account in de Exact-app op mijn mobiel
    hoeveel administraties zijn er in ons pakket inbegrepen
    administratie archiveren na opheffing stichting
    een collega ziet administratie 5 niet in haar eigen Exact, er is geen app in het spel
    onze nieuwe vestiging staat niet op de website
    nieuwe bv aanmelden bij de belastingdienst
    toestemming van de OR voor een tijdregistratiesysteem
    toestemming geven voor thuiswerken
    toegang geven aan de accountant tot ons archief
    overeenkomst intrekken met de cateraar
    vergunning ingetrokken
    offerte intrekken in Exact
    incassobatch intrekken bij de bank
    kan ik een ingediende btw-aangifte intrekken
    Onze eigen website toont Forbidden op de inlogpagina voor leden
    ik mag zelf in Exact geen memoriaal boeken, wie geeft me dat recht
    Exact zegt 'u hebt geen rechten' als ik zelf het menu Projecten open
    na het nieuwe wachtwoord kan ik zelf niet meer in exact
    collega vertrokken, haar facturen in behandeling moeten naar mij
    welke apps zijn er te koop voor een zorginstelling
    lijst van alle vaste relaties van ons museum
    kan ik de app sneller laten verversen
    de leverancier wil een contract verlengen, moeten we dat doen
    minder leden zien in het ledenprogramma, filter instellen
    klant zegt dat onze app de btw verkeerd boekt sinds de update
    koppeling werkt maar één factuur van 12 maart ontbreekt
    hoe geef ik een nieuwe medewerker inzage in de boekhouding
    collega mag de loonjournaalposten niet meer zien, hoe neem ik hem dat recht af
    tweestapsverificatie op een nieuwe telefoon zetten
    administratie samenvoegen met een andere
    welke scansoftware werkt het best met Exact
    contract met Payhawk opzeggen, wat is de termijn
    machtiging voor automatische incasso intrekken
    bankkoppeling met Rabobank is verlopen, opnieuw machtigen bij de bank
    toestemming van mijn cliënt voor het indienen van zijn aangifte, hoe regel ik de machtiging
    hoe geef ik een leverancier toegang tot onze SharePoint
    onze nieuwsbrief: klant trekt toestemming in, moet ik hem wissen?
    Teams connector werkt niet meer
    Excel zegt dat externe verbindingen zijn uitgeschakeld
    verbinding met de server mislukt bij openen van Exact
    Exact geeft een storing, waar staat de statuspagina
    kan ik een factuur terugdraaien die al geboekt is
    hoe boek ik de kassaomzet met tussenrekening
    foutmelding bij het inlezen van MT940
    XML import afgekeurd: dagboek onbekend
    Periode afgesloten en toch moet er nog een boeking bij
    klant kan zijn factuur niet openen in pdf
    onze klantnummers zijn verschoven na de migratie
    overstappen van Exact naar Twinfield, hoe gaat dat
    een auditfile maken voor de accountant
    wie heeft deze boeking gewijzigd, logboek
    fiatteringsroute aanpassen voor inkoopfacturen
    hoe verander ik de hoofdgebruiker van ons abonnement
    mijn e-mailadres in Exact wijzigen
    abonnement overzetten naar een andere bv
    Dyflexis rooster klopt niet met de uren
    Shopify-voorraad loopt achter op Exact
    welke rechten heeft een gebruiker nodig om de balans te zien
    rol 'boekhouder' toewijzen aan de stagiair
    mag ik als accountant bij mijn klant meekijken, hoe vraagt hij mij uit
    klant uitnodigen voor het cliëntportaal
    UBL factuur wordt geweigerd door Peppol
    in België verplicht e-facturatie, hoe zet ik dat aan
    onze API-ontwikkelaar vraagt welk endpoint salesinvoices bijwerkt
    filter op datum in odata
    hoeveel records per pagina geeft de api terug
    token opslaan in Python, hoe doe ik dat veilig
    trainingsomgeving van Exact aanvragen
    beamer verbindt niet met mijn laptop bij de training
    kan ik mijn support-ticket intrekken
    telefoonnummer van de Exact helpdesk
    klacht over leverancier indienen
    nieuwe functies in de release van deze maand
    app op mijn telefoon updaten
    pushmeldingen van de urenapp uitzetten
    sneltoets om een boeking te kopiëren
    koppeling loopt, maar de kostenplaats komt niet mee vanuit Dyflexis
    de app koppelt prima, alleen de verkoopomschrijving is afgekapt op 60 tekens
    onze app toont de bedragen in dollars in plaats van euro's
    gegevens komen wel binnen, maar de rapportage telt creditnota's als omzet
    grafiek in Power BI wordt niet goed geprint
    Power BI-rapport delen met een collega die geen licentie heeft
    de scanapp is traag bij het uploaden van grote pdf's
    klant kan niet inloggen in óns portaal, Exact heeft er niets mee te maken
    mijn login bij Basecone is geblokkeerd
    bij Visma een extra gebruiker aanmaken
    kassa's pinautomaat vindt geen verbinding
    kassabon printer hapert
    webshop ligt eruit, klanten zien een foutpagina
    verzendlabels worden niet meer aangemaakt
    koppeling tussen Shopify en bol.com is verbroken
    Outlook synchroniseert de agenda niet met het CRM
    de koppeling met de bank haalt sinds gisteren geen afschriften op
    Ponto verlengen
    werknemer overzetten naar een andere werkgever in het loonpakket
    openstaande taken van een ex-collega overzetten op mij in Exact
    documenten van een vertrokken collega op andere naam zetten
    abonnement van de app op naam van een ander zetten
    wij verhuizen, waar pas ik ons adres aan
    Excel-invoegtoepassing op een andere laptop zetten
    nieuwe collega moet ook in het scanpakket kunnen, hoe maak ik hem daar aan
    ex-medewerker ook uit Exact verwijderen, heeft geen koppelingen
    gebruiker mag alleen eigen relaties zien
    mag een stagiair alleen dagboek 70 zien
    hoe geef ik een gebruiker rechten op een extra administratie, zonder dat er een app speelt
    administratie staat niet in mijn keuzelijst linksboven als ik gewoon inlog en wil boeken
    kan een dossier in Exact niet openen, melding: geen rechten op deze administratie
    Ik krijg de melding 'u heeft geen rechten' als ik zelf een factuur wil boeken
    forbidden op onze eigen website na verhuizing naar een nieuwe host
    wordpress geeft 403 op wp-admin
    te veel verzoeken melding bij ChatGPT
    Mailbox vol, we krijgen limietmelding van Microsoft
    kredietlimiet van een debiteur verhogen
    de baas wil een app die urenregistratie doet, welke kies ik
    Dyflexis of Nmbrs, wat is beter voor horeca
    wat moet ik kiezen als boekingssoort bij een lease
    Keuze tussen kasstelsel en factuurstelsel
    Welk abonnement van Exact heb ik nodig voor projecten
    voorraadmodule bijbestellen, hoeveel per maand
    proefperiode van Exact verlengen
    licentie opzeggen van één gebruiker
    overzicht van alle facturen van Exact zelf
    lijst van alle gebruikers en wat ze mogen
    controle op vier-ogen bij betalingen
    accountant vraagt om een controlebestand
    wie zit er nu ingelogd in Exact
    overzicht van alle abonnementen die we bij softwareleveranciers hebben en wat ze kosten
    onbekende afschrijving op de rekening
    verdachte mail van zogenaamd Exact met factuur, phishing?
    AVG-verwerkersovereenkomst met de leverancier opvragen
    app publiceren in de Exact App Store als leverancier, wat zijn de eisen
    review schrijven over een app in de App Store
    google play: app niet gevonden
    redirect uri mismatch in Google login van onze webshop
    stripe secret key kwijt
    Mollie uitbetaling laat op zich wachten
    hoe maak ik een betaallink in Mollie
    factuur herinnering instellen in Moneybird
    QuickBooks omzetten naar euro
    Twinfield koppeling intrekken
    inloggen met itsme lukt niet
    BTW-nummer van een klant controleren
    verlengd boekjaar instellen
    beginbalans invoeren na overstap
    rekening-courant boeken tussen bv's
    consolidatie van drie administraties in Exact
    artikelcodes samenvoegen
    e-mail vanuit Exact komt in de spam
    klant heeft per ongeluk een betaling twee keer gedaan
    herinnering naar verkeerde klant gestuurd, kan ik die intrekken
    goedkeuring van een declaratie ongedaan maken
    verlofaanvraag intrekken in het personeelssysteem
    inschrijving voor de cursus annuleren
    presentatie van de training van vorige week graag
    klant vraagt ons om zijn gegevens in onze app te wissen, de koppeling is al weg
    kan ik de uren van vorig jaar alsnog door de app laten overzetten, koppeling werkt gewoon
    overgezette boeking staat in verkeerde periode
    koppeling maakt bij elke order een nieuwe debiteur aan
    welk grootboek stel ik in voor de kassa-app
    de app doet niks meer op mijn iPhone sinds iOS-update
    scanner op kantoor stuurt niet meer naar e-mail
    de app toont een foutmelding 'licentie van Klippa verlopen', wat kost verlengen
    betaalde factuur aan softwareleverancier niet, nu is ons account daar geblokkeerd
    wat kost het laten bouwen van een koppeling
    bestaat er een koppeling tussen Exact en Zoho
    hoe koppel ik voor het eerst een kassasysteem, welke merken kunnen dat
    handleiding van Dyflexis zelf nodig
    opleidingsbudget voor Exact-cursus
    hoe maak ik van een cursusadministratie een kopie van de demo
    mijn voorganger heeft de boekhouding niet bijgewerkt, hoe haal ik de achterstand in
    voorganger liet geen wachtwoorden na van de Exact-hoofdgebruiker
    overdracht: hoe zet ik al zijn agenda-afspraken op mijn naam
    goedkeuringsrechten van mijn voorganger overnemen in de workflow
    namen van gebruikers in Exact wijzigen na huwelijk
    wie mag bij ons het abonnement beheren, en hoe krijg ik dat recht om gebruikers toe te voegen
    rechten per dagboek instellen
    toegang tot het klantenportaal voor mijn opdrachtgever intrekken
    cliënt verwijderen uit onze praktijkomgeving, dossier overdragen aan nieuwe accountant
    verwijderde administratie terughalen
    de administratie van 2019 is weg uit Exact, ook zonder app
    fout bij inloggen: sessie verlopen in Exact
    browser ondersteund door Exact?
    melding 'certificaat ongeldig' op onze site
    foutcode 1402 bij betaalbestand
    error bij het berekenen van afschrijvingen
    itgenboe in Excel bij een formule
    Excel formule telt bv's verkeerd op
    limiet aantal facturen per maand in ons pakket
    te veel mails van Exact over nieuws
    leverancier stuurt te veel enquêtes
    mail van leverancier over nieuwe voorwaarden, moet ik akkoord geven
    in antwoord op uw mail over de prijsverhoging: wij gaan niet akkoord
    re: storing van gisteren, krijgen we compensatie
    de leverancier gaat het product beëindigen, welk alternatief is er
    kunt u in uw app een knop toevoegen om te dupliceren
    boekhoudster is ziek, wie kan de btw doen
    accountant zoeken in Gent
    jaarrekening deponeren
    waar zet ik de toestemming van een werknemer voor foto's
    toestemming vragen voor nieuwsbrief
    app op de telefoon van werknemers beheren (MDM)
    ongewenste apps van Windows verwijderen
    verbinding met VPN valt weg
    database koppeling ODBC naar eigen SQL Server faalt
    linkje in de mail werkt niet
    banklink van een debiteur toevoegen
    inkoopfactuur koppelen aan project
    twee relaties aan elkaar koppelen in CRM
    Hoe geef ik een collega toegang tot de verkoopboeken?
    Een medewerker mag geen bankmutaties meer zien
    Ik wil een nieuwe gebruiker aanmaken in Exact
    Mijn wachtwoord is vergeten, hoe kom ik er weer in?
    De tweestapsverificatie stuurt geen code
    Hoe zet ik inloggen met mijn telefoon aan?
    De scanner leest het btw-bedrag verkeerd uit
    Bonnen komen dubbel binnen in de boekhouding
    Er ontbreekt een factuur van maart in het rapport
    De webshop boekt verzendkosten op de verkeerde rekening
    Onze kassa rondt bedragen verkeerd af
    De app is vandaag tergend traag
    waarom klopt het saldo in het dashboard niet met exact
    De urenapp telt pauzes mee als werktijd
    Ik wil een verzonden factuur intrekken
    hoe verbind ik mijn ing-rekening met exact
    De bankkoppeling met Rabobank is verlopen
    Welke incassomachtiging moet een klant tekenen?
    Een klant wil zijn machtiging voor incasso stoppen
    Wat kost het om een extra administratie te openen?
    Kan ik een oude administratie archiveren?
    Een administratie per ongeluk verwijderd, is die terug te halen?
    Welke scanapp kun je aanbevelen bij Exact?
    Is Basecone beter dan Klippa?
    Hoe zeg ik mijn contract met Exact op?
    Wij willen ons abonnement verlagen, hoe doe je dat?
    De factuur van Exact klopt niet, wie bel ik?
    Hoe boek ik een creditnota in?
    waar vul ik de kostenplaats in bij een inkoopfactuur
    Het grootboekschema importeren lukt niet
    Ik krijg een fout bij het openen van een pdf
    Mijn printer herkent het factuurformaat niet
    Excel opent het exportbestand met rare tekens
    Power BI geeft een fout in mijn meetwaarde
    Het jaar staat op slot en ik moet nog iets boeken
    Kan ik een afgesloten periode heropenen?
    Hoe wijzig ik de naam van ons bedrijf in Exact?
    Het logo op onze facturen is verouderd
    Ik wil de lay-out van de herinnering aanpassen
    De betaalherinnering gaat naar het verkeerde mailadres
    Hoe koppel ik twee betalingen aan één factuur?
    De openstaande post laat zich niet afletteren
    Welk btw-tarief hoort bij zonnepanelen?
    Outlook vraagt steeds opnieuw om mijn wachtwoord
    Teams heeft geen toegang tot mijn microfoon
    Mijn browser blokkeert cookies van onze intranetsite
    De wifi op kantoor valt telkens weg
    Hoe deel ik een map in OneDrive met de accountant?
    Shopify toont onze voorraad niet goed in de winkel
    de betaalpagina van de webshop is plat
    Klanten krijgen geen bevestigingsmail van de webshop
    In Dyflexis kan ik het rooster niet publiceren
    payhawk weigert mijn creditcard bij de pomp
    Het salaris van mei is verkeerd berekend
    Hoe voer ik een vakantiedag in bij de urenregistratie?
    Hoe stel ik een goedkeuringsronde voor facturen in?
    De fiatteur krijgt geen melding van nieuwe facturen
    Kunnen we rechten per grootboekrekening afschermen voor medewerkers?
    een gebruiker blokkeren die ziek is, hoe doe ik dat
    Hoe verander ik de rol van een gebruiker?
    Wie is bij ons hoofdgebruiker en hoe wissel ik die?
    Kan ik mijn eigen mailadres in Exact wijzigen?
    De taal van Exact staat ineens op Engels
    Ik zie het menu verkoop niet meer staan
    Waar exporteer ik een auditfile?
    De XAF-export loopt halverwege vast
    Hoe lees ik een bankafschrift handmatig in?
    het mt940-bestand van de bank wordt geweigerd
    Wat is de boekingscode voor representatiekosten?
    Hoe verdeel ik kosten over twee bedrijven van ons?
    Rekening-courant tussen twee bv's loopt niet gelijk
    De consolidatie telt een dochter dubbel
    Is er een storing bij Exact Online?
    Wanneer is het onderhoud van Exact?
    De helpdesk van Exact neemt niet op
    Kun je mij leren werken met de API van Exact?
    Welk endpoint gebruik ik voor verkooporders?
    Hoe schrijf ik een query op grootboekmutaties?
    Krijg ik een training over Power BI?
    Onze ontwikkelaar zoekt documentatie over webhooks
    Hoeveel mag een koppeling kosten per maand?
    Mag een leverancier onze contractprijs zomaar verhogen?
    Wij willen een verwerkersovereenkomst met onze app-leverancier
    Heb je een voorbeeldtekst voor een geheimhouding?
    Bij welke notaris richt ik een bv op?
    De gemeente vraagt toestemming voor ons terras
    Onze klant geeft geen toestemming voor de nieuwsbrief
    Hoe stop ik de reclamemails van Exact?
    toegang tot ons kantoorpand regelen voor de schoonmaker
    De link in de factuurmail werkt niet voor klanten
    Klikken op de betaallink geeft een lege pagina
    mijn ideal-link is verlopen bij een klant
    Hoe zet ik een link naar een website op de factuur?
    De website geeft 429 als ik te vaak ververs
    Mijn firewall blokkeert een download
    Hoe installeer ik de Exact-app op mijn telefoon?
    De mobiele app logt me steeds uit
    Kan ik de app van Exact ook op een tablet gebruiken?
    De foto van mijn bon is te donker
    de leverancierskaart heeft het verkeerde rekeningnummer
    Onze intercompany facturen staan op de verkeerde relatie
    Moet ik deze factuur verleggen voor de btw?
    Hoe schrijf ik een laptop af?
    kan ik een bijlage aan een boeking hangen
    Er staat een verkeerde omschrijving bij de afschrijving
    Het btw-nummer van de klant is ongeldig
    Kan ik Exact in twee tabbladen tegelijk openen?
    hoe druk ik de proef- en saldibalans af
    De kassa print geen bon meer
    Hoe pas ik prijzen aan in de kassa?
    De pinautomaat maakt geen verbinding
    Een klant kan niet inloggen op ons portaal
    Ik wil mijn Exact-account helemaal opheffen
    ons kantoor wil een klant overdragen aan een collega-kantoor, wat kost dat
    Hoe zet ik een klant op een betaalblokkade?
    Kun je Snelstart-gegevens omzetten naar Exact?
    Wat is de beste CRM voor een klein bedrijf?
    De CRM maakt dubbele klanten aan
    Verkeerde valuta op de inkooporder
    Hoe boek ik koersverschillen op dollars?
    Ik wil een budget invoeren per afdeling
    Mijn collega heeft een factuur weggegooid, kan die terug?
    Waarom zie ik geen voorraadwaarde op de balans?
    Hoe voorkom ik dat een medewerker prijzen aanpast?
    Wie heeft deze boeking gewijzigd?
    Kan ik zien wanneer een gebruiker het laatst inlogde?
    Het mailen van facturen via Exact lukt niet
    Onze facturen belanden in de spam bij klanten
    Hoe stel ik UBL-facturen in?
    Peppol aanmelden, hoe gaat dat?
    De Peppol-factuur kwam niet aan bij de klant
    Mijn Excel-macro werkt niet na de update
    Hoe maak ik een back-up van mijn boekhouding?
    hoe lang bewaart exact mijn gegevens
    Kan ik Exact gratis uitproberen?
    Hoeveel gebruikers zitten er in ons pakket?
    Het scannen van bonnen kost te veel per stuk
    De scanapp herkent onze leverancier niet
    de koppeling zet orders om met een verkeerde datum
    Via de koppeling komt de btw op nul procent binnen
    De koppeling zet elke klant onder het verkeerde debiteurnummer
    Waarom laat de app mijn factuurregels samengevoegd zien?
    Het rapport toont andere cijfers dan de winst- en verliesrekening
    Onze urenapp rekent overwerk dubbel
    Kan de webshop ook kortingscodes doorgeven aan Exact?
    Hoe stel ik in op welk dagboek de kassa boekt?
    Waar wijzig ik de grootboekrekening die de app gebruikt?
    De app werkt prima maar toont de verkeerde klantnaam
    Mag ik de toegang van een stagiair tot de loonadministratie intrekken?
    Hoe zie ik welke gebruikers in ons abonnement zitten?
    Geef me een overzicht van alle medewerkers met inlogrechten
    Ik zie een onbekende gebruiker in Exact staan
    Een gebruiker overzetten naar een ander abonnement
    Ik wil een klantdossier verplaatsen naar een andere relatiebeheerder
    Kan ik een collega beperken tot één administratie?
    Onze nieuwe medewerker ziet maar één bedrijf in Exact
    Zelf kan ik een administratie niet openen die mijn collega wel ziet
    De nieuwe administratie heeft nog geen dagboeken
    hoe neem ik beginbalansen over in de nieuwe bv
    Ik krijg een foutmelding bij het versturen van de btw-aangifte
    Digipoort weigert mijn aangifte over juni
    Een melding dat ik geen rechten heb om facturen te verwijderen
    Exact zegt dat mijn sessie verlopen is terwijl ik typ
    Exact gooit me er na tien minuten uit
    De bankkoppeling moet elke negentig dagen opnieuw bevestigd worden
    Hoe vernieuw ik de toestemming van mijn bank?
    ABN trok de koppeling met mijn rekening in
    Betalingen uit de bank komen sinds gisteren niet meer binnen
    Wat wil de leverancier weten voor een nieuwe koppeling met ons?
    Is er een app die bonnen en uren samen kan?
    Hoe lang loopt de opzegtermijn van Basecone?
    hoeveel administraties mag ik openen in dit pakket
    Ik wil mijn toestemming aan de arbodienst intrekken
    Een cookie-toestemming op onze site aanpassen
    Google Agenda synchroniseert niet met mijn telefoon
    Mijn Microsoft-account vraagt toestemming van de beheerder
    Hoe trek ik de toegang van een app in bij Google?
    Twee facturen zijn aan elkaar gekoppeld, hoe maak ik ze los?
    Koppel een inkooporder los van het project
    Een bijlage is aan de verkeerde factuur gekoppeld
    De prijslijst koppelen aan een klantgroep
    Hoe beperk ik het aantal regels in een rapport?
    De kolom administratie weglaten uit mijn exportlijst
    Ik wil een standaardadministratie instellen bij het inloggen
    De volgorde van de administraties linksboven veranderen
    Exact laat me kiezen uit bedrijven die ik niet ken
    een leverancier vraagt inzage in onze jaarrekening
    De accountant wil een gebruikersrol met leesrechten
    Hoe nodig ik mijn boekhouder uit in Exact?
    Onze boekhouder kan niet inloggen
    Hoe schrijf ik een opzegbrief aan mijn accountant?
    Hoe zet ik een secret in een kluis van Azure?
    Onze eigen app crasht door een fout in de code
    Hoe publiceer ik mijn app in de winkel van Apple?
    Wat kost het om een app te laten bouwen voor Exact?
    Hoe krijg ik mijn app als partner in de Exact App Store?
    Mijn Power BI-filter op jaartal werkt niet
    Een lege pagina in Exact bij het afdrukken
    De tool stuurt klanten dubbele herinneringen
    Voorraad loopt niet gelijk tussen webshop en Exact
    De scanner kiest steeds de verkeerde administratie bij een bon
    Facturen staan in de app op betaald terwijl dat niet zo is
    De datum in de app loopt een dag achter
    De chauffeurs kunnen geen uren invullen op hun telefoon
    Verlofsaldo klopt niet in onze hr-app
    Een klant is zijn wachtwoord voor Exact Online vergeten, hoe laten we hem een nieuw instellen?
    Kan ik in Exact een intercompanyboeking automatisch laten spiegelen tussen twee van onze bv's?
    Hoe geef ik een nieuwe medewerker van kantoor als gebruiker toegang tot vijftien klantdossiers?
    Onze holding wil de btw als fiscale eenheid aangeven, hoe stel ik dat in Exact Online in?
    De bankkoppeling van de Rabobank haalt sinds gisteren geen afschriften op voor onze klant, wat nu?
    Wat kost het om drie extra administraties toe te voegen aan het abonnement van onze groep?
    Hoe sluit ik het boekjaar 2025 af voor een klant zonder dat de beginbalans verandert?
    Een klant heeft een factuur dubbel ingeboekt, hoe maak ik dat in Exact ongedaan?
    Waar wijzig ik het logo op de verkoopfacturen van onze werkmaatschappij?
    Omdat een medewerker uit dienst is, wil ik zijn gebruiker in Exact Online verwijderen, hoe gaat dat?
    Klippa leest het btw-bedrag op bonnetjes van een klant verkeerd uit, waar pas ik dat aan?
    Kan ik de grootboekrekeningen van de moeder kopiëren naar de nieuwe dochter?
    Hoe exporteer ik een auditfile van de klant voor de Belastingdienst uit Exact Online?
    In Visionplanner klopt de indeling van de winst-en-verliesrekening van onze groep niet, hoe verander ik die?
    De salarisjournaalpost uit Loket is bij een klant op de verkeerde rekening geboekt, hoe corrigeer ik dat?
    Hoe stel ik een aanmaning in voor de debiteuren van onze handels-bv?
    Een klant wil overstappen van Snelstart naar Exact Online, hoe neem ik zijn cijfers over?
    Waar zie ik welke licentie de dochtermaatschappij heeft en wanneer die verlengd wordt?
    Hoe voeg ik een tweede bankrekening toe aan de administratie van een klant?
    Kan de directeur van een klant alleen rapporten bekijken zonder te kunnen boeken, welke rol is dat?
    Power BI rekent de eliminaties van onze groep dubbel, hoe bouw ik daar een goede meting voor?
    Waarom staat de btw-aangifte van het derde kwartaal van een klant nog op concept?
    Hoe richt ik kostenplaatsen in die voor alle werkmaatschappijen hetzelfde zijn?
    De e-facturen via Peppol komen bij onze Belgische dochter niet aan, waar meld ik dat?
    Kan ik een administratie van een klant die gestopt is, archiveren of moet ik die verwijderen?
    Hoe boek ik de managementvergoeding tussen de holding en de bv's elke maand automatisch?
    Ons kantoor wil de uren op klanten factureren vanuit Exact, welke module heb ik nodig?
    Hoe druk ik een geconsolideerde balans van twee bv's af in Exact Online?
    Hoe wissel ik snel tussen de administraties van verschillende klanten zonder steeds opnieuw in te loggen?
    Voor een nieuwe assistent willen we alleen inkoop laten boeken bij vijf klanten, hoe richt ik die rol in?
    Omdat de naam van de bv is gewijzigd, moet ik die in Exact aanpassen, waar doe ik dat?
    De ICP-opgaaf van een klant is afgekeurd door de Belastingdienst, hoe dien ik hem opnieuw in?
    Waar vind ik het jaaroverzicht van de rekening-courant tussen de holding en de werkmaatschappij?
    Kunnen we het Exact-abonnement van twee bv's samenvoegen tot één factuur, en wat scheelt dat?
    Hoe verwerk ik een desinvestering van een bedrijfsauto in de vaste activa van onze dochter?
    Een medewerker kan niet inloggen omdat haar telefoon met de verificatiecode stuk is, hoe helpen we haar?
    Wat is het juiste btw-tarief voor een klant die aan een Belgische particulier levert?
    Hoe importeer ik een CSV met memoriaalboekingen in het dossier van een klant?
    Dext herkent de leverancier steeds verkeerd bij een van onze klanten, waar train ik dat?
    Wij willen de factuurlay-out voor alle twaalf bv's gelijk trekken, hoe kopieer ik een sjabloon?
    Na een bankwissel van onze holding moet het IBAN op de facturen anders, waar wijzig ik dat?
    Hoe zet ik voor een klant het boekjaar om van gebroken naar kalenderjaar?
    Waarom rekent TimeChimp de reistijd van onze monteurs dubbel in de weekstaat?
    Ik wil weten of Exact Online Premium ook consolidatie kan voor een groep van tien vennootschappen.
    Hoe verwijder ik een relatie die dubbel voorkomt in de administratie van de groothandel?
    De SEPA-batch van onze werkmaatschappij wordt door ING geweigerd, wat klopt er dan niet?
    Waar kan ik instellen dat facturen boven 5.000 euro eerst door de directeur goedgekeurd worden?
    Nmbrs stuurt de loonjournaalposten van een klant als één totaal, hoe krijg ik ze per afdeling?
    Moet een slapende bv in onze groep nog een jaarrekening deponeren bij de KvK?
    Hoe maak ik een rapport waarin ik de kosten van alle winkels naast elkaar zie?
    Wegens langdurig verlof wil ik de taken in Exact van een collega op mijn naam zetten, kan dat?
    Kan een klant zelf zijn bonnetjes met de Exact-app op zijn telefoon inscannen?
    Hoe herstel ik een bankafschrift dat bij de verkeerde bv is ingelezen?
    Het scherm van Exact is vandaag erg traag bij al onze klanten, is er een storing?
    Waar zet ik in Payt de toon van de tweede herinnering vriendelijker voor onze vaste afnemers?
    Agicap voorspelt voor de groep een tekort omdat de huur dubbel staat, hoe haal ik die eruit?
    Hoe corrigeer ik een btw-aangifte van vorig jaar met een suppletie voor een klant?
    Welke voordelen geeft het accountantspartnerprogramma van Exact voor een klein kantoor?
    Kan ik een gebruiker alleen lezen geven in de holding en boeken in de dochter?
    Omdat de jaarrekening klaar is, wil ik periodes blokkeren voor boekingen bij al mijn klanten, hoe?
    Hoe stel ik automatische afletterregels in voor de kruisposten tussen onze bv's?
    Een klant wil zijn voorraad aan het einde van het jaar afwaarderen, hoe boek ik dat?
    Welke stappen moet ik doen om Exact-gebruiker Karin van e-mailadres te laten veranderen?
    Hoe voeg ik een eigen veld toe aan de debiteurenkaart in alle bv's tegelijk?
    Shopify berekent verzendkosten zonder btw voor een klant, waar wordt dat ingesteld?
    Ik zoek een overzicht van alle openstaande facturen over de zeven vennootschappen heen.
    Hoe laat ik Exact de facturen van de dochter in het Duits versturen?
    Wat gebeurt er met onze gegevens als de groep het Exact-contract volledig opzegt?
    De kassa van winkel 4 print geen bon meer, waar kan dat aan liggen?
    Hoe geef ik onze nieuwe klant toegang tot het klantportaal om stukken te uploaden?
    Mag ons kantoor de UBO-gegevens van een klant bewaren, en hoelang dan?
    Hoe boek ik een dividenduitkering van de werkmaatschappij aan de holding?
    Kan iemand van ons kantoor Exact Online-training krijgen voor het onderdeel projecten?
    De koers van de dollar klopt niet bij onze handels-bv, hoe pas ik wisselkoersen aan?
    Hoe verander ik de taal van Exact van Nederlands naar Frans voor een collega in Luik?
    In LucaNet wil ik een extra rapportagejaar openen voor alle entiteiten, waar zit die knop?
    Hoe archiveer ik dossiers van klanten die al zeven jaar weg zijn bij ons kantoor?
    Omdat we een nieuw hotel openen, zoek ik een rekeningschema voor de horeca in Exact.
    hoe kan ik voor al mijn klanten in 1x de btw aangiftes versturen
    Een klant betaalt te laat en we willen zijn toegang tot het portaal blokkeren, waar doe ik dat?
    Waarom klopt de beginbalans van de stichting niet met de eindbalans van vorig jaar?
    Kan de groep facturen tussen zusterbedrijven automatisch laten inboeken als inkoopfactuur?
    Hoe bestel ik een extra gebruiker bij Exact voor de nieuwe administrateur van de scholen?
    Wat is de opzegtermijn van ons contract met Exact als accountantskantoor?
    In Tableau wil ik de marge per winkel in een staafdiagram, hoe bouw ik dat?
    De directeur ziet in Exact geen salarissen op de kostenrekening, terwijl hij dat wel zou moeten, welke rol mist hij?
    Hoe stel ik de incassodatum voor contributies van de vereniging in op de vijfentwintigste?
    Een klant kreeg een naheffing loonheffing en vraagt hoe hij die in de administratie verwerkt.
    Waar verander ik het wachtwoordbeleid zodat gebruikers van de holding vaker moeten wijzigen?
    Hoe zet ik een openstaande post om van de ene bv naar de andere binnen de groep?
    Spendesk stuurt de verkeerde kostenplaats mee voor onze marketingafdeling, waar stel ik die in?
    Hoe maak ik voor een nieuwe dochter een kopie van de btw-codes van de moeder?
    Exact toont bij een klant de melding dat de periode gesloten is, hoe open ik die?
    Voor onze starters zoeken we het goedkoopste Exact-pakket met facturatie, welke is dat?
    Wij willen mailen vanuit Exact met ons eigen domein, hoe richt ik de mailserver in?
    Hoe koppel ik de zakelijke rekening van bunq aan de administratie van een klant?
    Kan ik in Caseware een correctiejournaalpost maken die niet in Exact terechtkomt?
    Waar stel ik betalingstermijnen per klantgroep in voor onze groothandel in Tiel?
    Een leverancier staat op de verkeerde naam in alle winkels, hoe pas ik dat in één keer aan?
    De pdf van verkoopfacturen bij onze bv toont een oud KvK-nummer, waar zit dat?
    Hoe reken ik de vpb uit voor een fiscale eenheid met drie dochters?
    Hoe voer ik een kilometerregistratie in voor de auto van de directeur?
    Is Exact Online ook geschikt voor een zorgstichting met subsidies en projectverantwoording?
    Ik krijg het rapport openstaande debiteuren niet geëxporteerd naar Excel voor twee van mijn klanten.
    Wat moet ik doen om een proefadministratie met demodata te krijgen voor onze trainees?
    De huurdersbetalingen van de vastgoed-bv worden niet automatisch herkend, hoe leer ik Exact dat aan?
    Een medewerker heeft per ongeluk een hele dagboekperiode verwijderd bij de dochter, is er een back-up?
    Hoe geef ik een nieuwe collega de rechten om jaarrekeningen van klanten te ondertekenen?
    Waar vind ik in Basecone de instellingen om facturen per mail aan te leveren voor een klant?
    Omdat de winkel verhuist moet het vestigingsadres op alle documenten anders, waar wijzig ik dat?
    Hoe splits ik een inkoopfactuur over meerdere vennootschappen van de groep?
    De salarisstroken uit Nmbrs kloppen niet voor de oproepkrachten van een klant, wie helpt daarbij?
    Moeten wij als kantoor onze klanten informeren over de prijsverhoging van Exact?
    Hoe bewaar ik contracten bij een relatie zodat iedereen in de holding ze kan openen?
    Een klant in Vlaanderen wil zijn jaarlijkse klantenlisting indienen, waar zit dat in Exact?
    Kun je mij zeggen hoe de kasstroomprognose in Exact voor onze groep berekend wordt?
    Hoe haal ik een fout geboekte betaling van de dochter uit het bankboek?
    Hoe voeg ik een klant toe aan mijn favorieten in Exact zodat ik hem sneller vind?
    Onze controller wil budgetten per hotel inlezen in Exact, welk sjabloon gebruik ik daarvoor?
    hoe verander ik het e-mailadres waar de facturen van de bv vandaan verstuurd worden
    Een klant heeft twee keer een aanmaning gekregen terwijl er betaald was, waar zie ik waarom?
    Wat moet er in het grootboek gebeuren als een dochter in de moeder fuseert?
    Kan Exact de omzet van alle winkels in één btw-aangifte zetten voor de fiscale eenheid?
    Waarom is de som in mijn Excel-rapport voor de holding anders dan in de proefbalans?
    Hoe zet ik de urencriteria voor een zzp-klant in zijn administratie?
    De scanner op kantoor stuurt pdf's niet door naar Basecone, wat kan ik nakijken?
    Moet een vereniging met een kantine btw rekenen over de drankverkoop?
    Hoe verwijder ik een bijlage die ik bij de verkeerde klant heb geüpload?
    Welke rol moet een stagiair krijgen om alleen bankboekingen te doen bij enkele dossiers?
    Waar pas ik de standaard grootboekrekening aan voor een leverancier van de stichting?
    Onze nieuwe administrateur krijgt geen uitnodigingsmail van Exact, hoe stuur ik die opnieuw?
    Hoe krijg ik een korting op het Exact-abonnement als we met tien stichtingen instappen?
    De webshop van een klant rekent de kortingscode niet door op de factuur, waar ligt dat aan?
    Kan ik een overzicht krijgen van de ingelogde uren per medewerker van kantoor in Exact?
    Hoe verwerk ik een creditnota tussen twee hotels van dezelfde groep?
    ik ben mijn wachtwoord vergeten en heb ook geen toegang meer tot mijn oude mail
    Hoe stel ik in dat periode 12 van alle bv's automatisch op slot gaat na de afsluiting?
    Welke afschrijvingsmethode kies ik voor de zonnepanelen van onze vastgoed-bv in Exact?
    Waar kan ik het dashboard op de startpagina van Exact aanpassen voor de directie?
    Hoe meld ik een nieuwe stichting aan bij de Belastingdienst voor de loonheffing?
    Een klant heeft in Twikey een mandaat verkeerd getekend, hoe laat hij dat opnieuw doen?
    Wat betaalt een accountantskantoor per klant voor Exact Online, en zit scannen daar dan bij in?
    Hoe zet ik de verlofdagen van een klant zijn personeel over van Loket naar Nmbrs?
    Bij het afdrukken van de balans van de bv valt een kolom weg, hoe krijg ik die erop?
    Hoe boek ik de ontvangen huur van twee maanden vooruit bij onze verhuur-bv?
    Kan een klant in Exact zelf offertes maken en die laten ondertekenen door zijn afnemers?
    Waar zie ik wie van onze medewerkers een boeking bij de klant heeft aangepast?
    Hoe importeer ik voor de nieuwe groothandel vijfduizend artikelen met prijzen in Exact?
    Mijn scherm blijft wit na het inloggen bij Exact, terwijl collega's gewoon kunnen werken.
    Hoe maak ik een gebruiker hoofdgebruiker, nu de oude van de stichting met pensioen is?
    Voor de subsidie moet ik kosten per project zien, welk rapport in Exact laat dat zien?
    Hoe regel ik dat de dochter haar inkoopfacturen digitaal laat goedkeuren door twee mensen?
    Pleo laat de pasbetalingen van onze hotels zonder btw zien, waar zet ik het tarief goed?
    Hoe verdeel ik de overheadkosten van de holding met een sleutel over de werkmaatschappijen?
    Is er een koppeling tussen Exact en onze Deense bank voor de dochter in Kopenhagen?
    Een klant wil met terugwerkende kracht zijn bv oprichten, wat betekent dat voor de boekhouding?
    Hoe stel ik het factuurnummer van de nieuwe winkel in zodat het bij 1000 begint?
    Welke Exact-cursus is handig voor onze twee nieuwe assistent-accountants zonder ervaring?
    In Speedbooks staat de rubriek personeelskosten op de verkeerde plek, hoe verschuif ik die?
    Hoe vraag ik Exact om een oude, per ongeluk gewiste administratie terug te zetten?
    Wij zoeken een scanapp die goed met Exact werkt voor tachtig klanten, welke is aan te raden?
    Hoe log ik een collega uit die haar sessie op de gedeelde pc van kantoor open liet staan?
    De valutaherwaardering van onze Zwitserse dochter klopt niet, waar stel ik de methode in?
    Waar kan ik de btw-aangifte van een klant corrigeren nadat die al is ingediend?
    Hoe importeer ik een MT940-bestand voor een klant zonder bankkoppeling?
    De bankkoppeling met ING moet om de 90 dagen verlengd worden, hoe doe ik dat?
    Wat kost een extra administratie in Exact Online?
    licentie upgraden exact
    Kan ik een factuur die al verstuurd is nog aanpassen?
    Hoe draai ik een beginbalans in voor een nieuwe klant?
    Waar stel ik de factuurlayout in met het logo van onze klant?
    Basecone herkent de btw op buitenlandse facturen verkeerd, wat kan ik eraan doen?
    Hoe boek ik een creditnota van een leverancier?
    De loonjournaalpost van deze maand staat op de verkeerde grootboekrekening.
    Waarom sluit mijn debiteurenlijst niet aan op het grootboek?
    Hoe sluit ik een boekjaar af in Exact Online?
    ICP-opgaaf indienen
    Kan ik een administratie kopiëren als sjabloon voor nieuwe klanten?
    Hoe maak ik een nieuwe klantadministratie aan met ons eigen rekeningschema?
    Waar geef ik een assistent alleen leesrechten in een administratie?
    Dext leest de bedragen op bonnetjes verkeerd uit, ligt dat aan de scan?
    Hoe stuur ik herinneringen aan debiteuren in bulk?
    XAF auditfile exporteren
    Waar vind ik de SBA-koppeling met de KvK voor het deponeren?
    Onze klant wil een offerte omzetten naar een order, hoe doet hij dat?
    Hoe verander ik het e-mailadres van een gebruiker?
    Exact is traag vandaag, is er een storing?
    Wanneer verloopt ons contract met Exact?
    Hoe boek ik privégebruik auto in december?
    De afschrijving op een activum klopt niet sinds de desinvestering
    Kan ik in Visionplanner een eigen KPI toevoegen aan het dashboard?
    Hoe importeer ik relaties uit een Excel-bestand?
    Waar stel ik het btw-nummer van een fiscale eenheid in?
    Hoe voeg ik een tweede bankrekening toe bij een klant?
    Een medewerker is geblokkeerd na te veel inlogpogingen, hoe deblokkeer ik haar?
    UBL factuur importeren lukt niet door verkeerd formaat
    SEPA-incasso batch aanmaken
    Waar vind ik de factuur van Exact zelf voor ons kantoor?
    Hoe werkt de KOR in Exact voor een kleine zelfstandige?
    Kan ik de taal van Exact op Engels zetten voor een collega?
    hoe verwijder ik een dubbele boeking
    Waar zet ik kostenplaatsen aan?
    Nmbrs loonrun geeft een fout over de pensioenpremie, wie weet daar iets van?
    Hoe maak ik een periode weer open na een definitieve aangifte?
    Wat is de beste manier om uren te schrijven per klantdossier?
    Kan een klant zelf facturen uploaden via het klantportaal?
    Hoe koppel ik een bankpas aan een declaratie in Exact?
    In Excel krijg ik de som niet goed in mijn draaitabel, welke formule heb ik nodig?
    Hoe stel ik een macro in om kolommen op te maken?
    Hoe verander ik het rekeningschema voor alle klanten tegelijk?
    Waarom staat er een verschil op de tussenrekening kruisposten?
    Peppol facturen versturen vanuit Exact, hoe begin ik?
    Hoe laat ik een vinkje staan bij automatisch afletteren?
    Wat moet ik doen met een suppletie van vorig jaar?
    Is er korting voor accountantskantoren op Exact-licenties?
    Kan ik kasboeken per winkel splitsen?
    Hoe zet ik mijn rapport in Power BI om naar een taartdiagram?
    Waar vind ik trainingen voor beginners in Exact Online?
    Hoe archiveer ik een administratie van een klant die gestopt is?
    In welke map slaat Silverfin de getekende jaarrekening op?
    Een klant krijgt onze facturen niet per mail binnen
    Hoe exporteer ik de proef- en saldibalans naar pdf?
    we krijgen een btw nummer niet goed gevalideerd via vies
    Hoe wijs ik een andere dossierbeheerder aan bij een klant?
    Onze printer drukt de facturen scheef af
    Kan ik een betaalbestand nog terughalen bij de Rabobank?
    Welke boekhoudsoftware raden jullie aan voor een stichting?
    Kun je mijn Exact-gebruiker een ander thema of andere startpagina geven?
    hoeveel gebruikers zitten er in onze licentie
    Waar vind ik de consolidatie van meerdere bv's in Exact?
    Hoe stel ik een vaste journaalpost per maand in?
    Het opmaken van de WBSO-aanvraag, gaat dat via Exact?
    Waarom kan ik geen facturen mailen vanaf ons eigen domein?
    Hoe zorg ik dat een cliënt zelf zijn bankmutaties afletterd
    Voorraadwaardering klopt niet na telling
    Hoe maak ik een back-up van een klantadministratie?
    Kan iemand mij uitleggen wat een memoriaalboeking is?
    loonaangifte corrigeren over maart
    Wat is de boete als de btw-aangifte te laat is?
    De app van Exact op mijn iPhone crasht bij het openen
    Hoe pas ik de betalingstermijn per klant aan?
    Zenvoices splitst een factuur van twee pagina's steeds op, hoe voorkom ik dat?
    Waar stel ik in wie btw-aangiftes mag accorderen?
    Hoe stel ik rechten per rol in voor onze assistenten?
    gebruiker deactiveren exact
    Een collega kan geen memoriaal boeken, welk recht heeft ze nodig?
    Hoe wijzig ik het wachtwoord van een gebruiker die ziek is?
    Ik krijg geen sms-code bij het inloggen
    Hoe verplaats ik een inkoopfactuur naar een ander boekjaar?
    Waar zie ik wie een boeking gewijzigd heeft?
    Wat moet ik met een btw-verlegd factuur uit Duitsland?
    Hoe maak ik een kasboek aan voor een horecaklant?
    auditfile inlezen van vorig pakket
    De klant heeft twee keer betaald, hoe boek ik dat terug?
    Welke grootboekrekening gebruik je voor kantinekosten?
    Hoe vraag ik uitstel aan voor de vennootschapsbelasting?
    Een administratie verwijderen die dubbel is aangemaakt
    Waar vind ik de jaarwerk-module?
    Kunnen we het tarief per administratie onderhandelen met Exact?
    Ik wil een rapport plannen dat elke maandag in mijn mail komt
    Hoe zet ik een proefabonnement van Exact om naar een betaald abonnement?
    Basecone laat facturen liggen op de status in behandeling, kan ik dat versnellen?
    Hoe leer ik Dext een vaste leverancier met vaste btw-code?
    Silverfin berekent de latente belasting verkeerd
    Hoe deel ik een map met een klant in SharePoint?
    outlook agenda koppelen aan teams
    Waarom telt de winst-en-verliesrekening niet door naar de balans?
    De automatische bankverwerking kiest steeds de verkeerde rekening
    Hoe leg ik een fiscale eenheid vast voor omzetbelasting?
    Waar boek ik ontvangen NOW-subsidie?
    Kan een klant met iDEAL betalen vanaf een Exact-factuur?
    factuurnummering resetten per jaar
    Hoe voer ik een valutakoers met terugwerkende kracht in?
    Ik wil inkooporders laten goedkeuren door twee personen
    Zijn er toetscombinaties om sneller te boeken in Exact?
    Hoe groepeer ik klanten per relatiebeheerder?
    De balans is niet in evenwicht na import, wat nu
    Onze klant in België moet een klantenlisting indienen, gaat dat vanuit Exact?
    Kan ik meerdere facturen tegelijk boeken
    Een klant wil voorraad per serienummer bijhouden
    Waar pas ik het adres van ons kantoor aan in Exact?
    Hoe regel ik eHerkenning voor een klant?
    digipoort foutcode bij aangifte
    Mijn certificaat voor SBR is verlopen
    Hoeveel opslagruimte is er voor documenten?
    Hoe verwerk ik een lening o/g met rente?
    De urenstaat van een medewerker staat op de verkeerde klant
    Wat is de vervanger van de oude Exact-app voor bonnetjes?
    Hoe kan ik kolommen toevoegen aan de debiteurenlijst?
    Kun je in Exact een maandafsluiting op slot zetten?
    waarom staat er een rood kruis bij mijn bankafschrift
    Rekening-courant dga berekenen
    Wie is de klantmanager van Exact voor ons kantoor?
    Hoe geef ik een klant leestoegang tot zijn eigen boekhouding?
    Bij het samenvoegen van twee relaties gaat iets mis
    Onze scanner in de gang stuurt geen mail meer
    Hoe stel ik een out-of-office in?
    Ik kan niet meer inloggen op mijn laptop van kantoor
    Is er een handleiding voor het boeken van vaste activa?
    Een offerte in het Engels versturen aan een buitenlandse afnemer
    Hoe bereken ik de kilometervergoeding?
    hoe kan ik een creditcard afschrift importeren
    Nmbrs toont een werknemer dubbel
    Hoe annuleer ik een lopende incasso?
    Waar is de knop voor de kolommenbalans gebleven na de update?
    Hoe laat ik Exact automatisch herinneringen sturen na 14 dagen?
    Kan ik een betaalde factuur nog crediteren en opnieuw uitreiken?
    Wat doet de nieuwe AI-assistent van Exact precies?
    Hoe verdeel ik kosten over meerdere bv's met een interne factuur?
    Van welk bedrag moet ik een bedrijfsmiddel activeren?
    Hoe zet ik e-facturatie aan richting de overheid?
    Is Snelstart goedkoper dan Exact voor kleine klanten?
    Een periode staat dicht maar ik moet nog een factuur boeken
    Hoe doe ik een middeling of carry back in de aangifte?
    Kan onze helpdesk het scherm van een klant overnemen?
    We zoeken een nieuwe assistent-accountant, waar plaatsen we de vacature?
    Hoe laat ik nieuwe collega's automatisch een Exact-login krijgen?
    Mijn scherm in Exact staat ineens in het Frans
    Hoe boek ik een auto op naam van de bv met bijtelling?
    Kan ik op één factuur twee btw-tarieven gebruiken?
    Waar regel ik dat een klant zijn facturen via Peppol ontvangt?
    Een client vraagt om een management letter template, heeft iemand die?
    hoe print ik de grootboekkaart
    Moet ik voor de nieuwe wet mijn algemene voorwaarden aanpassen?
    De afdrukvoorbeelden van Exact blijven leeg in Chrome
    Wij willen ons kantoorpakket opzeggen, wat is de opzegtermijn bij Exact?
    Een van onze assistenten kan sinds gisteren geen facturen meer goedkeuren. Ze krijgt de knop niet te zien. Welke rol moet ze hebben?
    Wij willen alle btw-aangiftes van onze klanten op één dag klaarzetten. Nu doen we dat per administratie. Kan dat in bulk?
    Bij een klant klopt het saldo van de bank in Exact niet met het afschrift. Het verschil is 312 euro en begon in maart. Hoe zoek ik dat uit?
    Basecone heeft een factuur twee keer aangeboden en ik heb beide geboekt. Hoe verwijder ik de dubbele en voorkom ik dit?
    Hoe wijzig ik mijn wachtwoord in Exact Online?
    Hoe boek ik een creditfactuur van een leverancier?
    Wat kost een extra gebruiker in Exact Online?
    Hoe koppel ik de Rabobank aan Exact Online?
    Mijn bankafschriften komen niet binnen vanuit ING.
    Hoe maak ik een nieuw grootboekrekeningschema aan voor de holding?
    Waarom klopt mijn balans niet na de jaarafsluiting?
    Kan ik een dagboek verwijderen waar al op geboekt is?
    Hoe zet ik intercompany-boekingen klaar tussen twee bv's?
    Klippa leest het btw-bedrag van bonnetjes verkeerd.
    De webshop stuurt verkeerde btw-codes mee, waar pas ik dat in Shopify aan?
    facturen per e-mail versturen vanuit exact
    Hoe stel ik herinneringen in voor openstaande debiteuren?
    Kan ik mijn abonnement op Exact Online per maand opzeggen?
    Waar download ik een auditfile voor de Belastingdienst?
    Hoe importeer ik artikelen uit een Excelbestand?
    Onze loonjournaalpost uit Nmbrs staat op de verkeerde kostenplaats.
    Hoe consolideer ik de cijfers van vier bv's in Exact?
    Spendesk toont dubbele uitgaven, hoe haal ik die weg in Spendesk?
    Welke kostenplaatsstructuur past bij een horecagroep?
    Hoe verander ik het logo op mijn verkoopfacturen?
    G-rekening inrichten in exact
    Exact Online is heel traag vandaag, is er een storing?
    Hoe exporteer ik alle relaties naar Excel?
    Kan ik van Exact Online overstappen naar AFAS en hoe neem ik de data mee?
    Hoe schrijf ik een dubieuze debiteur af?
    Onze Power BI visual toont de omzet in de verkeerde valuta.
    Hoe zet ik een automatische incasso op?
    Wanneer moet de icp-opgaaf binnen zijn?
    Hoe verwerk ik kasverschillen van de winkel?
    Kan Exact automatisch wisselkoersen bijwerken?
    Waar zie ik de factuur van Exact zelf?
    Hoe deactiveer ik een gebruiker die uit dienst is? Apps heeft hij nooit gekoppeld.
    Hoe maak ik een begroting per afdeling?
    Kan ik een verkoopfactuur die al verstuurd is nog aanpassen?
    Hoe richt ik een autorisatiestroom in voor inkoopfacturen boven de 5.000 euro?
    Mijn collega kan geen betaalbestand aanmaken, welk recht mist hij?
    Onze bankkoppeling met Bunq vraagt om de 90 dagen een nieuwe goedkeuring bij de bank.
    Ik heb een administratie verwijderd en wil die terughalen.
    Hoe werkt de afschrijving van activa per maand?
    Er staan dubbele relaties in ons bestand, hoe voeg ik die samen?
    Is er een app om Exact op mijn telefoon te gebruiken?
    Hoe boek ik een auto die zakelijk en privé wordt gebruikt?
    Moet ik voor e-facturatie via Peppol iets instellen?
    peppol aanzetten exact online
    Klippa herkent onze leveranciers niet, hoe train ik dat in Klippa?
    Hoeveel administraties zitten er in ons pakket en wat kost een extra?
    Hoe stel ik in dat verkoopfacturen een ander nummer krijgen vanaf januari?
    Onze kassa telt de dagomzet verkeerd op, dat gebeurt al in de kassa zelf.
    Kan ik de taal van Exact per gebruiker instellen?
    Wie kan mij een training geven in Exact Online?
    Waar meld ik een storing bij Exact?
    Hoe voer ik een memoriaalboeking in voor de rekening-courant?
    Waarom wordt de verlegde btw niet in de aangifte meegenomen?
    Onze accountant wil een export van de grootboekkaarten, hoe maak ik die?
    Kan ik de startpagina van Exact aanpassen?
    Hoe wijzig ik het e-mailadres waarmee ik inlog?
    Shopify betaalt uit inclusief kosten, hoe boek ik dat?
    De salarisstroken van december kloppen niet in Nmbrs.
    Hoe zet ik een gebroken boekjaar in?
    Wat betekent de waarschuwing dat mijn periode niet open staat?
    btw-code wijzigen op artikel
    Hoe maak ik een kopie van de inrichting van een bv voor een nieuwe?
    Hoe neem ik een proefabonnement op Visionplanner?
    Picqer zegt dat de voorraad negatief is, hoe corrigeer ik dat daar?
    Ik kan de bijlage bij een boeking niet openen, het pdf-bestand is leeg.
    Hoe boek ik contributies van leden die te laat betalen?
    Kan ik in Exact een donatie zonder btw verwerken?
    Hoe geef ik een nieuwe penningmeester een login in Exact?
    Waar verander ik de standaard betalingstermijn van een klant?
    Het afdrukken van de balans gaat mis, er staan geen cijfers op papier.
    Wat betekent saldo bij aanvang in de proef- en saldibalans?
    Hoe zet ik de oudedagsreserve in de boeken?
    Kan Exact een aangifte vennootschapsbelasting maken?
    huurfacturen maandelijks automatisch versturen
    Hoe meld ik me aan voor een proefabonnement van Exact Online?
    Ik krijg geen verificatiecode op mijn mobiel bij het inloggen.
    Onze kassa print geen bonnen meer, weet iemand waardoor?
    Kan ik in Agicap een scenario met lagere omzet opslaan?
    Hoe stuur ik een aanmaning in het Engels?
    Mijn openstaande posten kloppen niet met de grootboekrekening debiteuren.
    Hoe vraag ik suppletie btw aan over vorig jaar?
    Waarom krijgt een leverancier zijn betaling twee keer?
    Welke bank werkt het fijnst samen met Exact?
    Kan ik de rechten van een collega beperken zodat hij geen salarissen ziet in Exact?
    Hoe bewaar ik bonnetjes digitaal volgens de regels van de Belastingdienst?
    Hoe reken ik de prijs van een samengesteld artikel uit?
    Kan ik onze kostenplaatsen hernoemen halverwege het jaar?
    Ik wil mijn Exact Online opzeggen, hoe lang kan ik dan nog bij de gegevens?
    De vertaling van onze webshop staat nog in het Duits.
    projectadministratie uren fiatteren
    Hoe krijg ik de uren van medewerkers op een factuur?
    Is er in Exact een grens aan het aantal boekingen?
    WooCommerce rekent verzendkosten dubbel in de winkelwagen.
    Hoe stel ik een vaste journaalpost in voor de huur?
    Wat kost Klippa per maand bij vijfhonderd bonnen?
    Wat is de beste BI-tool voor een groep met tien bv's?
    Hoe verdeel ik overhead over de werkmaatschappijen?
    Hoe maak ik een sepa bestand voor salarissen?
    Onze Mollie-uitbetaling wijkt af van de omzet, hoe boek ik het verschil?
    Waar stel ik in dat Exact mij niet na tien minuten uitlogt?
    Hoe bereid ik de jaarrekening voor de KvK voor?
    Kan ik facturen in dollars maken?
    Kan iemand mijn btw-nummer controleren in Exact?
    Wie is aansprakelijk als een boeking verkeerd is?
    Hoe maak ik een nieuwe gebruiker die alleen facturen mag invoeren?
    Ik krijg de melding dat mijn wachtwoord te zwak is, waar moet het aan voldoen?
    Power BI Desktop crasht bij het openen van ons rapport, wat kan ik proberen?
    Kunnen wij de prijs van onze Agicap-licentie omlaag krijgen?
    Spendesk keurt een uitgave af die wel binnen budget valt.
    De kleuren van onze Visionplanner-rapportage kloppen niet met de huisstijl.
    In Picqer is een picklijst verdwenen, hoe krijg ik die terug?
    Hoe zet ik in Shopify een kortingscode aan?
    Mollie betaalt later uit dan normaal, waarom?
    Lightspeed toont verkeerde voorraad in filiaal twee.
    Wat kost het om Teamleader erbij te nemen?
    Hoe schrijf ik een verlofuur af in Nmbrs?
    Kan ik een factuur laten goedkeuren door twee personen in Blue10?
    Hoe voeg ik in Klippa een nieuwe goedkeurder toe?
    Rydoo berekent te weinig kilometervergoeding.
    Ik wil mijn Exact-facturen in een ander lettertype, kan dat?
    Welke velden zijn verplicht bij het importeren van een beginbalans?
    beginbalans invoeren nieuwe bv
    Hoe voer ik een aandelenoverdracht door in de boeken?
    Hoe werk ik met twee boekhouders tegelijk in één administratie?
    Kan ik terugzien wie een boeking heeft aangepast?
    Is het mogelijk een verwijderde boeking te herstellen?
    De koers van het pond is verkeerd overgenomen op onze inkoopfactuur.
    Hoe sluit ik het boekjaar 2025 af voor alle bv's?
    Moeten we als holding een fiscale eenheid btw aanvragen?
    Hoe log ik in als ik mijn gebruikersnaam vergeten ben?
    Mijn scherm in Exact is opeens in het Engels.
    Kan ik meerdere offertes samenvoegen tot een order?
    Hoe stel ik een minimumvoorraad in per artikel?
    Ik wil een rapport maken van openstaande orders per klant.
    Waarom staat er een btw-bedrag op een export naar Noorwegen?
    Wanneer rekent Exact de nieuwe prijs voor ons pakket?
    Kan onze bank ook dagelijks saldo's sturen in plaats van wekelijks?
    Hoe match ik een bankregel met drie facturen?
    De automatische afletterregels werken niet goed.
    Hoe registreer ik mij voor de klantendag van Exact?
    Kan ik een sjabloon voor herinneringsbrieven aanpassen?
    Welke boekingsgang hoort bij een lease met koopoptie?
    Wij zoeken een freelance controller met Exact-ervaring.
    Hoe weet ik welke module nodig is voor productie?
    Kan ik Exact Online ook in Duitsland gebruiken voor onze GmbH?
    Hoe zet ik een archiefadministratie op slot zodat er niet geboekt wordt?
    mijn colega kan niet inloggen wachtwoord kwijt
    hoe boek ik een terug betaling van de belastingdienst
    Onze WKR-ruimte is op, hoe boek ik het kerstpakket?
    De omzet per kostenplaats telt niet op tot het totaal.
    Hoe corrigeer ik een verkeerd geboekte bankregel?
    Waar pas ik het adres van ons bedrijf aan in Exact?
    Kan ik Outlook gebruiken om facturen uit Exact te mailen?
    Welke backups maakt Exact van onze gegevens?
    Waar staat de server van Exact Online en is dat AVG-proof?
    Hoe vraag ik een DigiD of eHerkenning aan voor de aangifte?
    eherkenning verlopen btw aangifte
    Kan ik met SnelStart en Exact tegelijk werken?
    Hoe importeer ik een mt940-bestand van de ING?
    Onze btw-aangifte staat op afgekeurd, wat nu?
    In Power BI krijg ik een melding dat de gateway offline is, hoe start ik die opnieuw?
    Kan ik in Exact Online een kostenplaats verplicht maken?
    Waarom staat mijn bankmutatie dubbel in het afletterscherm?
    De app van onze leverancier is traag sinds de update van zondag, waar meld ik dat?
    Hoe exporteer ik het grootboek naar Excel?
    Waar zie ik wie een boeking heeft gewijzigd in Exact Online?
    De printer drukt geen facturen af vanuit Exact.
    Kan ik facturen via Peppol versturen vanuit Exact Online?
    Mijn webshop rekent verkeerde verzendkosten, ligt dat aan Exact?
    Hoeveel kost publicatie van een app in de Exact App Store voor partners?
    Hoe schrijf ik een Power Query-functie die pagina's van een REST-service ophaalt?
    Hoe zeg ik ons hele Exact-abonnement op?
    Kan ik een medewerker alleen leesrechten geven in Exact Online?
    Een gebruiker is geblokkeerd na te veel inlogpogingen, hoe deblokkeer ik hem?
    Waar pas ik het logo op de factuur aan?
    Hoe verwijder ik een dubbele relatie?
    Welke rol heeft een medewerker nodig om betalingen klaar te zetten?
    Hoe zet ik intercompanyboekingen op tussen twee bv's?
    kostendragers uitzetten
    Hoe geef ik een nieuwe collega toegang tot maar één administratie?
    Mijn inlogcode van de authenticator-app wordt niet geaccepteerd bij Exact.
    Hoe nodig ik een nieuwe gebruiker uit in Exact Online?
    Is er een cursus voor beheerders van Exact Online?
    exact online e-mailadres wijzigen
    Waar zie ik hoeveel opslagruimte we nog hebben in Exact Online?
    Hoe zie ik welke gebruikers het laatst zijn ingelogd?
    Is Exact Online ISO 27001 gecertificeerd?
    Hoe maak ik een verwerkersovereenkomst met Exact?
    Hoe maak ik in Power BI een relatie tussen twee tabellen met verschillende sleutels?
    De totalen in mijn dashboard wijken af van de balans in Exact, hoe vind ik het verschil?
    De API geeft 400 Bad Request met Mandatory: Account, wat ontbreekt er in mijn JSON?
    Foutmelding bij het importeren van een XML: grootboekrekening bestaat niet.
    500 internal server error bij een POST op SalesOrders
    Welk boekhoudpakket past het best bij een kleine webshop?
    Is Exact Online beter dan AFAS?
    Hoe schrijf ik een goede opzegbrief naar een softwareleverancier?
    Onze VPN valt steeds weg, kan Exact Online daar last van hebben?
    Bankkoppeling met ABN AMRO moet elke 90 dagen verlengd worden, hoe doe ik dat?
    De Windows-service van onze scanner start niet na een herstart.
    Hoe draag ik het hoofdgebruikerschap van Exact Online over aan een collega?
    Hoe blokkeer ik een gebruiker in Exact Online?
    Hoe stel ik incrementeel vernieuwen in voor een Power BI-dataset?
    Kan ik een SLA afnemen bij Exact voor snellere API-antwoorden?
    Hoe stel ik single sign-on met Entra ID in voor Exact Online?
    Onze on-premise scanner slaat pdf's scheef op, wat kan ik daaraan doen?
    Welke velden zitten er in de tabel TransactionLines van de API?
    Waarom rekent Exact 9% btw in plaats van 21% op deze regel?
    Mijn collega is haar authenticatie-app kwijt, hoe resetten we die?
    excel add-in installeert niet
    Kunnen wij Exact Online op onze eigen servers draaien?
    Hoe maak ik een back-up van onze administratie in Exact Online?
    Onze webshop toont verkeerde voorraadaantallen omdat de plugin verkeerd rekent, wie kan de plugin aanpassen?
    Welke browser wordt aanbevolen voor Exact Online?
    De salarisrun van maart geeft een fout op de loonheffing.
    Hoe wijzig ik de periodetoewijzing van een boeking?
    Wat is het tarief van Invantive Cloud per database?
    Hoe migreren we van Exact Globe naar Exact Online?
    Waar zet ik de herinneringsmails voor openstaande facturen aan?
    Kan ik het lettertype van de factuurlay-out veranderen?
    Hoe lang bewaart Exact onze gegevens na opzegging?
    Hoe zet ik ubl-facturen klaar in de mailbox van Exact?
    Ons rapport in Visionplanner telt een grootboekrekening dubbel.
    Hoe richt ik een rol in voor iemand die alleen facturen mag inboeken?
    Power BI desktop crasht bij het openen van een groot bestand
    Kan ik meerdere gebruikers in één keer uitnodigen?
    Hoe koppel ik mijn zakelijke rekening van bunq aan Exact Online?
    Hoe stel ik taal en datumnotatie in voor mijn account?
    SEPA-bestand wordt door de bank geweigerd
    Waar vind ik het activeringsmailtje voor een nieuwe gebruiker?
    Hoe boek ik een lease van een auto?
    Ik wil een veld toevoegen aan het artikelscherm, kan dat?
    Hoe zorg ik dat de gateway van Power BI onder een serviceaccount draait?
    De fiscale eenheid is gewijzigd, wat moet ik aanpassen voor de btw-aangifte?
    Mijn inkoopfactuur blijft hangen in de workflow bij een collega die ziek is.
    Hoe test ik een REST-call met Postman tegen een willekeurige api?
    Onze IT-partner wil weten welke IP-adressen Exact gebruikt voor de firewall.
    Mag ik klantgegevens uit het crm in de VS opslaan volgens de AVG?
    Kan ik in Excel een draaitabel maken van de proef- en saldibalans?
    Hoe log ik in als een klant bij mijn accountantsportaal?
    Hoe maak ik een aparte dagboekcode voor creditcards?
    De koers van de dollar staat verkeerd in mijn administratie.
    Waar vind ik documentatie over de OData-filters van de Exact API?
    Hoe laat ik een gebruiker geen bankrekeningnummers wijzigen?
    onze scanner herkent de leveranciersnaam niet
    Kan ik prijslijsten importeren via csv?
    De urenapp rondt kwartieren af naar halve uren, is dat in te stellen?
    Hoe sluit ik een periode zodat niemand meer kan boeken?
    Mijn Exact-scherm blijft wit in Firefox.
    Wat zijn de leveringsvoorwaarden van de Exact App Store?
    Hoe stuur ik facturen automatisch naar meerdere e-mailadressen?
    Power BI laat de vestigingsnamen niet zien, alleen codes. Hoe haal ik er een dimensietabel bij?
    Ik wil in SQL de openstaande posten per ouderdom berekenen
    Kan een gebruiker in Exact een standaardadministratie krijgen bij het inloggen?
    Hoe stel ik een bestellimiet in voor inkopers?
    Welke pakketten zijn er voor groothandel met voorraad?
    Ons crm dubbelt contactpersonen, kan dat in het crm zelf gededupliceerd worden?
    Waar zet ik de standaard betalingsconditie?
    Wat is een RGS-code en waar vul ik die in?
    Wie is de eigenaar van onze domeinnaam?
    Kunnen we de opmaak van aanmaningen aanpassen?
    hoe verander ik mn wachtwoord
    Factuurnummers lopen niet door na de jaarwisseling
    Mag de verkoopafdeling gratis inloggen als alleen-lezen gebruiker?
    Hoe schrijf ik het activeren van vaste activa in?
    Ons wifi is traag en Exact reageert niet
    Hoe log ik de gateway van Power BI opnieuw in op ons SQL-domein?
    Afschrijvingen worden niet automatisch geboekt, hoe zet ik dat aan?
    Kan Copilot rechtstreeks vragen over onze cijfers beantwoorden?
    Welke ontwikkelaar kan voor ons een maatwerkkoppeling bouwen en wat kost dat?
    De webshopplugin rekent btw dubbel bij export naar Exact, hoe stel ik de plugin goed in?
    Hoe geef ik een externe adviseur een eigen inlog met alleen inzage?
    De planningstool van onze leverancier geeft een 504 op hun eigen inlogpagina.
    Hoe kan ik een klantenportaal maken in WordPress?
    Wij krijgen op de helpdesk vaak de vraag waarom de btw-code niet meekomt uit het kassasysteem. Dat zit in de instellingen van de kassa, maar waar?
    Hoe maak ik een nieuwe hoofdgebruiker aan?
    Kan ik in Exact Online zien of een factuur door de klant is geopend?
    exact online demo aanvragen
    De ribbon van de Excel-invoegtoepassing is verdwenen na een Office-update.
    Hoe publiceer ik een rapport naar een Power BI-werkruimte?
    Mijn DAX-meting geeft lege waarden bij een filter op boekjaar
    Waar download ik een XAF-auditfile?
    De btw-verlegd code ontbreekt in ons rekeningschema.
    kan iemand mijn wachtwoord resetten ik ben buitengesloten
    Hoe krijg ik korting op extra administraties bij Exact?
    Hoe zet je de nieuwe menustructuur van Exact terug naar de oude?
    Ons scansysteem leest handgeschreven bonnetjes verkeerd.
    Kan ik een goedgekeurde urenstaat terugzetten naar concept?
    Welke laptop moet ik kopen voor Power BI?
    Hoe werk ik met meerdere valuta in een verkooporder?
    Hoe filter ik in de API op gewijzigde records sinds gisteren met $filter?
    Onze factuurmails komen bij klanten in de spam terecht, wat kan IT eraan doen?
    De tool van onze leverancier heeft een nieuwe prijs per gebruiker, is dat normaal?
    Waarom kan mijn collega geen memoriaalboeking maken met de rol Inkoper?
    Hoe voeg ik bijlagen toe aan een boeking via de API?
    Kan ik een rapport plannen dat elke maandag per mail komt?
    Wat kost het om een administratie te laten omzetten van een ander pakket naar Exact?
    Hoe herstel ik een verkeerd afgeletterde betaling?
    Hoe vraag ik een eHerkenning aan voor de belastingaangifte?
    Hoe maak ik een query die dubbele factuurnummers opspoort?
    Waar stel ik in dat collega's elkaars uren niet zien in de urenapp?
    De vakantiedagen kloppen niet in de salarismodule
    Hoe verander ik de naam van een grootboekrekening?
    Onze dataset in Power BI is te groot voor de Pro-licentie, wat nu?
    Wanneer is het volgende onderhoud van Exact Online?
    Wie mag volgens de wet onze boekhouding inzien?
    Ik wil mijn Azure-function elke nacht starten met een timer, hoe schrijf ik die cron-expressie?
    Waar meld ik een bug in de Exact-website?
    Kan ik mijn factuurscanner ook voor contracten gebruiken?
    De webshop stuurt orders met een verkeerde kortingscode door, waar pas ik dat in de shop aan?
    Hoe rol ik de Chrome-extensie van onze leverancier uit via Intune?
    Heeft Exact een Nederlandse datacenterlocatie?
    Hoe stuur ik één factuur opnieuw naar de klant?
    Mijn btw-nummer wordt afgekeurd door VIES.
    Hoe zorg ik dat nieuwe medewerkers automatisch een Exact-account krijgen via onze onboarding?
    Wat is een normale responstijd van de Exact-website?
    Kan ik in Exact een eigen dashboardtegel maken?
    Welke leverancier levert een koppeling tussen Lightspeed en Exact en wat kost die?
    Waarom is mijn saldo in de bankapp anders dan in Exact?
    Hoe maak ik een journaalpost vanuit loonstroken?
    De Exact-app op mijn telefoon vraagt telkens om mijn pincode.
    Hoe beperk ik in onze scan-app welke medewerkers facturen mogen goedkeuren?
    Mijn collega ziet een menu dat ik niet heb, komt dat door haar rol in Exact?
    Kan ik oude administraties archiveren om kosten te besparen?
    Hoe voeg ik een afdeling toe als dimensie in een Excelrapport?
    Waar vraag ik een offerte aan voor extra API-capaciteit bij Power BI Premium?
    Hoe stel ik in dat facturen boven 5000 euro door twee mensen worden goedgekeurd?
    Kan ik in onze MDM afdwingen dat Exact alleen op bedrijfslaptops opent?
    Mijn rapport in Crystal Reports toont verkeerde datums.
    Hoe wijzig ik het vestigingsadres van ons bedrijf in Exact?
    Welke cursus voor Power Query raad je aan?
    Hoe los ik een verschil op de tussenrekening op?
    Kan ik een factuur splitsen over twee kostenplaatsen?
    Waarom toont Exact een reclamebanner bovenaan?
    Hoe maak ik een nieuw artikel met varianten?
    btw-aangifte corrigeren
    factuurlay-out wijzigen
    bankafschrift importeren lukt niet
    licentie upgraden
    power bi gateway instellen
    Hoe maak ik een extra gebruiker aan in Exact Online?
    Waarom staat de btw-aangifte van Q3 nog op concept?
    Kan ik een kostenplaats achteraf nog wijzigen op een geboekte factuur?
    De loonjournaalpost uit Nmbrs komt dubbel binnen, hoe boek ik er een terug?
    Hoe verander ik de taal van Exact Online naar Engels?
    Kan Exact Online automatisch betalingsherinneringen sturen?
    De koppeling met Shopify zet btw verlegd op de verkeerde grootboekrekening.
    Onze webshop stuurt dubbele klanten door naar Exact.
    Mijn administratie wordt niet getoond in het startscherm van Exact omdat ik er geen rechten op heb, wie geeft die?
    Hoe voeg ik mijn logo toe aan de factuurlay-out?
    Wij krijgen van de leverancier een factuur voor de koppeling die te hoog is, waar klaag ik?
    Waarom is mijn saldo van de kruispostenrekening niet nul?
    Hoe stel ik automatische incasso in?
    De medewerker krijgt geen uitnodigingsmail voor Exact Online.
    Welke dagboeken heb ik nodig voor een webshop?
    Kan ik mijn abonnement halverwege het jaar opzeggen?
    Hoe koppel ik Mollie aan Exact Online voor betaallinks?
    Wij willen overstappen van Exact naar AFAS, hoe exporteren we alles?
    Hoe verwijder ik een relatie die dubbel in het systeem staat?
    Waar kan ik het btw-nummer van mijn bedrijf aanpassen?
    Hoe boek ik een factuur in vreemde valuta?
    Ik wil een collega alleen leesrechten geven in de administratie van de holding. Waar stel ik dat in?
    Sinds de update van onze webshop krijgen alle artikelen de verkeerde prijs in Exact. Wie moet ik daarvoor hebben?
    Het rapport in Speedbooks telt de omzet verkeerd op.
    Salarisstrook niet zichtbaar voor medewerker
    Welke kolommen moet mijn CSV hebben om relaties te importeren?
    Hoe geef ik mijn opvolger hoofdgebruikersrechten in Exact?
    Kan ik een klant blokkeren zodat er geen orders meer op geboekt worden?
    Waar zet ik de standaard betalingstermijn van klanten?
    Mijn btw-codes zijn weg na het aanmaken van een nieuwe administratie.
    Hoe sluit ik boekjaar 2024 af?
    Wie kan mijn geblokkeerde gebruiker weer activeren?
    Kan ik in Exact zien wie er op dit moment is ingelogd?
    Onze accountant kan de jaarrekening niet openen in zijn eigen software, kan dat aan Exact liggen?
    Hoe krijg ik de omzet per kostendrager in een overzicht?
    Mijn collega ziet de knop Verkoop niet in het menu, ligt dat aan zijn rol?
    De klantnummers in Exact lopen niet gelijk met die in ons CRM, hoe los ik dat op?
    Kan de kassa ook fooien doorboeken naar een aparte rekening?
    Wij willen dat onze nieuwe accountant zelf kan inloggen in onze Exact. Hoe nodig ik hem uit?
    Waarom wordt mijn factuur via Peppol niet verstuurd?
    Hoe verander ik de volgorde van de grootboekrekeningen op de balans?
    Kan ik een administratie archiveren die we niet meer gebruiken?
    Ik krijg steeds een melding dat mijn sessie verlopen is als ik in Exact zelf werk.
    Mag mijn boekhouder mijn abonnement overnemen en wat kost dat?
    Hoe verwerk ik een dubbele betaling van een klant?
    De app van Exact op mijn telefoon start niet op.
    Hoe kan ik een gebruiker het recht geven om betalingen goed te keuren?
    Wat zijn de kantooruren van de Exact helpdesk?
    Hoe kan ik de UBL-facturen van een leverancier automatisch laten inlezen?
    Hoe zet ik een proefabonnement om in een betaald abonnement?
    Onze leverancier van de kassa wil een API-sleutel van Exact hebben, bestaat dat?
    Kan ik meerdere administraties in één keer openen in twee tabbladen?
    Hoe annuleer ik een verzonden factuur?
    Hoe kan ik zien welke facturen nog niet betaald zijn?
    Mijn leverancier krijgt geen betaling terwijl de batch is verzonden.
    De inkoopfacturen in de scanmap worden niet herkend, wat doe ik fout?
    Wie moet ik bellen als Exact traag is?
    Ik wil mijn openingsbalans wijzigen, hoe doe ik dat?
    Hoe stel ik een standaard grootboekrekening in per artikelgroep?
    Kan ik Exact Online op twee schermen tegelijk gebruiken met dezelfde inlog?
    Hoe wijzig ik mijn e-mailadres waarmee ik inlog?
    Waarom zie ik geen bijlagen bij mijn boekingen?
    Hoe log ik in bij de demo-omgeving van Exact?
    Bankkoppeling Rabobank opnieuw toestemming geven
    Gebruiker blokkeren in Exact
    Rechten boekhouder aanpassen
    De koppeling tussen ons CRM en de mailserver is gestopt, Exact staat daar los van.
    Ik wil onze accountant leesrechten geven tot eind maart. Hoe beperk ik hem tot één administratie?
    Het aantal administraties in ons abonnement is op, hoe koop ik er eentje bij?
    De nieuwe accountant wil een auditfile. Waar maak ik die aan?
    Onze scanapp leest de factuurdatum verkeerd uit, kan dat ergens getraind worden?
    Mijn rol is veranderd en nu kan ik zelf geen verkooporders meer goedkeuren in Exact.
    Hoe zeg ik mijn abonnement bij Klippa op?
    Mag je een administratie samenvoegen met een andere?
    In Power BI staat mijn omzetmeting dubbel omdat de relatie tussen tabellen niet klopt.
    De boekhouder heeft een factuur verkeerd geboekt en is nu weg. Hoe corrigeer ik dat?
    Hoe geef ik een externe accountant toegang tot mijn administratie?
    Welke rechten moet een stagiair hebben om alleen inkoopfacturen te boeken?
    De kassa maakt de dagafsluiting niet op, de leverancier van de kassa zegt dat de printer vastloopt.
    Kan ik een app in de Exact App Store verkopen en wat kost dat?
    Hoe zet ik meldingen per mail uit in Exact Online?
    Ik zie na het inloggen de verkeerde administratie als standaard, hoe wijzig ik dat?
    Exact vraagt mij om opnieuw de voorwaarden te accepteren, kan dat kwaad?
    De wisselkoers van de dollar staat verkeerd in mijn boeking.
    Kan een gebruiker twee verschillende e-mailadressen hebben in Exact?
    Onze oude accountant heeft nog papieren mappen van ons, hoe krijg ik die terug?
    Hoe importeer ik begroting 2026 vanuit Excel?
    Wat is de maximale bestandsgrootte van een bijlage?
    Ik wil van onze administratie een kopie maken om te testen.
    Welke app past bij een aannemersbedrijf dat met Exact werkt?
    Hoe zie ik of mijn btw-aangifte is ontvangen door de Belastingdienst?
    Een gebruiker met dubbele rollen ziet te weinig in het relatiebeheer, hoe los ik dat op?
    Kan ik bij Mollie een terugbetaling doen?
    Hoe maak ik een offerte in Moneybird?
    Is er een storing bij Klippa?
    De leverancier vraagt om mijn wachtwoord van Exact, moet ik dat geven?
    De boekhouder kan de bankmutaties niet afletteren, welke instelling mist er?
    Bij winkel twaalf staat het verkeerde btw-nummer op de bon.
    De Spaanse vestiging heeft een ander btw-percentage nodig, waar stel ik dat in?
    Wisselkoers instellen
    Boekjaar openen
    Bankafschrift dubbel ingelezen
    Btw-aangifte verbeteren
    Inlogcode komt niet aan
    We willen in Exact een melding als een klant boven zijn kredietlimiet komt.
    De accountant heeft een proefbalans gestuurd die niet klopt met de onze.
    Bij welke gebruiker staat een openstaande taak en hoe verplaats ik die?
    De proefperiode van Exact zelf loopt af, hoe neem ik een abonnement?
    De bank vraagt om een liquiditeitsprognose, kan Exact die maken?
    Ik zie de grootboekkaart niet van een rekening die wel bestaat.
    Onze leverancier van de scanapp is overgenomen, geldt ons contract nog?
    Hoe krijg ik de factuur van een app die via de Exact App Store loopt?
    Wie is bij ons de hoofdgebruiker en kan dat iemand anders worden?
    Bij het inloggen in Klippa zelf klopt mijn wachtwoord niet.
    Hoe deel ik een Power BI-rapport met mijn directeur?
    Excel geeft een macrofout bij openen van ons budgetbestand.
    Als penningmeester wil ik contributiefacturen in bulk versturen.
    Ik moet de toegang van een collega tot de salarisadministratie weghalen, die zit nu in zijn rol.
    Onze accountant ziet onze administratie niet in zijn lijst, terwijl ik hem als gebruiker heb uitgenodigd.
    Kan ik zien welke gebruikers bij een bepaalde administratie mogen?
    Hoe trek ik een verzonden offerte in?
    Wij willen een andere hoofdgebruiker voor het abonnement, hoe dragen we dat over?
    De machtiging bij de Belastingdienst voor onze boekhouder is verlopen, hoe vernieuwen we die?
    Hoe wijzig ik welke administraties mijn collega in Exact kan zien?
    Zelf krijg ik in Exact de melding dat ik geen rechten heb op vaste activa.
    Een nieuw aangemaakte administratie heeft geen dagboeken, hoe kopieer ik die?
    De nieuwe administratie staat niet bij mijn eigen favorieten bovenin, hoe sorteer ik die lijst?
    De sync tussen Outlook-agenda en Exact-taken is gestopt.
    Bankkoppeling moet elke 90 dagen opnieuw bevestigd worden, kan dat automatisch?
    Overzicht van alle gebruikers met hun rollen, waar vind ik dat?
    Welke apps zijn er te koop voor de bouw in de App Store van Exact?
    Kosten van Silverfin per maand
    Hoeveel API-calls kost het ophalen van duizend facturen?
    De ontwikkelaar wil weten welk dagboeknummer hij in de API moet meesturen.
    Onze kassa stuurt negatieve bedragen naar de verkeerde btw-code in Exact.
    Een app boekt alles op 1 januari in plaats van de factuurdatum.
    De webshop zet orders wel over maar zonder korting.
    Het dashboard van Fathom toont de kleuren van ons oude logo.
    Hoe verleng ik het SSL-certificaat van onze webshop?
    Ik wil mijn Exact-abonnement pauzeren.
    Krijg ik korting bij meer dan tien administraties?
    Wat is er nieuw in de laatste versie van Exact Online?
    Waar staan de servers van Exact?
    Hoe meld ik een datalek bij de Autoriteit Persoonsgegevens?
    Hoe vind ik een goede nieuwe accountant?
    Onze oude boekhouder heeft fouten gemaakt in de btw, wie is aansprakelijk?
    Wij krijgen het wachtwoord van de systeemgebruiker niet gereset omdat de mailbox weg is.
    Een medewerker gaat uit dienst, hoe verwerk ik zijn laatste loon in Exact?
    Kan ik in Exact een vervanger aanwijzen voor het goedkeuren van facturen tijdens vakantie?
    Wat is een divisie in Exact?
    Kan ik als hoofdgebruiker het wachtwoord van een ander wijzigen?
    De accountant wil bijlagen downloaden in bulk, kan dat?
    Welke gegevens moet ik meesturen bij een supportvraag aan Exact?
    Mijn collega is per ongeluk uit een administratie gehaald en kan zelf niet meer boeken.
    De webshop van Lightspeed zelf is onbereikbaar.
    Kunnen we een oude administratie van een vorige boekhouder inlezen in Exact?
    Hoe geef ik de nieuwe boekhouder een eigen gebruiker met alleen de rol boekhouder?
    Wat doet het recht "Abonnement beheren" precies?
    Wat kost een extra gebruiker bij Exact?
    Waar doe ik btw-aangifte in Exact?
    Mijn bankafschriften worden niet ingelezen van de Rabobank.
    Periode afsluiten in Exact, hoe doe ik dat?
    Hoe boek ik een afschrijving op een auto?
    Factuurlayout aanpassen
    Kan ik een grootboekrekening verwijderen?
    Salarisstrook klopt niet in Exact Payroll
    Hoe nodig ik een nieuwe medewerker uit als gebruiker?
    De scanner van Basecone leest het btw-nummer verkeerd.
    Klippa stuurt mijn bonnetje niet door naar de goedkeurder.
    Shopify rekent verkeerde verzendkosten
    Hoe zeg ik mijn Exact-abonnement op?
    Waar vind ik mijn factuur van Exact zelf?
    Hoe stel ik herinneringen voor debiteuren in?
    Kostenplaatsen aanmaken
    Ik kan de jaarrekening niet deponeren bij de KvK.
    Mijn collega ziet de verkoopmodule niet meer in het menu.
    Power BI grafiek toont verkeerde kleuren
    Kan ik uren boeken op een project via mijn telefoon?
    Hoe werkt UBL-facturen ontvangen via Peppol?
    Mollie-uitbetaling komt niet op mijn rekening.
    Hoe betaal ik een klant terug via Mollie?
    Hoe stuur ik een offerte in Moneybird?
    Mag ik digitale bonnetjes weggooien na scannen?
    Cursus Exact Online voor beginners
    Voorraad telt niet op na inventarisatie
    Welke kortingscode is er voor Visionplanner?
    Hoe verander ik mijn hoofdcontactpersoon bij Exact?
    Ik wil een rekeningschema importeren.
    Betaalbestand wordt geweigerd door de bank
    wachtwoord vergeten exact
    Hoe geef ik een collega alleen-lezenrechten op de verkoop?
    Kan ik een gebruiker tijdelijk op non-actief zetten tijdens zwangerschapsverlof?
    Hoe upgrade ik van Boekhouden Essentials naar Plus?
    Prijsverhoging van Exact, mag dat zomaar?
    Hoe vraag ik een proefabonnement aan?
    Hoe boek ik een factuur in dollars?
    Onze verkoopfactuur heeft het verkeerde btw-percentage gekregen, hoe corrigeer ik dat?
    Suppletie btw indienen
    Waar stel ik de KOR in?
    Hoe verwerk ik een oninbare vordering?
    Automatisch afletteren van bankregels werkt niet goed
    ABN AMRO-koppeling opnieuw activeren bij de bank
    Mijn Knab-rekening staat niet bij de bankkoppelingen
    SEPA-incasso geweigerd door de bank wegens machtiging
    Lightspeed drukt geen bon af
    WooCommerce toont dubbele producten na update
    Klippa herkent handgeschreven bonnen slecht
    Hoe stel ik een tweede goedkeurder in bij Spendesk?
    Hoe vraag ik een nieuwe Pleo-kaart aan?
    Silvasoft factuurlayout wijzigen
    Hoe maak ik een prognose in Visionplanner?
    Is Moneybird goedkoper dan Exact?
    Hoe exporteer ik klanten uit Moneybird?
    Kan ik met Mollie ook Klarna aanbieden?
    Xero btw-instellingen voor Nederland
    Hoe draai ik de loonaangifte in Exact?
    Medewerker uit dienst melden in de salarisadministratie
    Verlofuren aanvragen in Exact HR
    Hoe voer ik een nieuw artikel in met staffelprijzen?
    Inkooporder omzetten naar ontvangst
    Serienummers bijhouden in het magazijn
    Stuklijst kopiëren naar nieuw artikel
    Hoe factureer ik gewerkte uren op een project?
    Onderhanden werk berekenen
    Jaarafsluiting: hoe zet ik het resultaat over?
    Beginbalans klopt niet met vorig jaar
    RGS-codes koppelen aan mijn rekeningschema
    Vennootschapsbelasting aangifte deadline
    Hoe schrijf ik een pand af?
    Lease-auto in de balans of niet?
    Hoe boek ik corona-belastingschuld?
    Intercompany boekingen automatisch maken
    Hoe wijzig ik het adres van ons bedrijf op de factuur?
    PDF van factuur wordt niet gemaild
    Bijlagen groter dan 10 MB uploaden
    Dashboard op startpagina aanpassen
    Exact in het Duits instellen
    Exact is traag in Firefox
    De mobiele app van Exact wil niet installeren
    Kan iemand van jullie mij terugbellen?
    Hoeveel vraagt een accountant voor een jaarrekening?
    Vacature applicatiebeheerder Exact
    Power BI Desktop installeren lukt niet
    VLOOKUP geeft #N/B in Excel
    Python script om PDF-facturen te lezen
    Hoe ziet de JSON eruit om een verkooporder aan te maken?
    Welke velden heeft de tabel GLAccounts?
    Hoe archiveer ik oude relaties?
    Klantgegevens anonimiseren na zeven jaar
    Heeft Exact een ISO 27001-certificaat?
    Backup maken van mijn administratie
    Administratie verwijderd, kan ik hem terughalen?
    Administratie overdragen na bedrijfsverkoop
    Hoe zie ik wie een boeking heeft gewijzigd?
    Inkoopfacturen per mail aanleveren, welk adres?
    Dagboek bank toevoegen voor een nieuwe rekening
    Kan ik een klant een betalingsregeling geven?
    Aanmaning in het Engels versturen
    Wat is een goede debiteurentermijn?
    Sinds de update van gisteren staan mijn kolommen in het grootboekoverzicht anders. Hoe zet ik de oude weergave terug?
    Mijn btw-aangifte over het tweede kwartaal is al ingediend, maar ik vond nog een bonnetje. Hoe corrigeer ik dat?
    De bank heeft ons rekeningnummer gewijzigd. Waar pas ik dat aan op de facturen?
    Ik krijg mijn telefoon met de authenticator niet meer aan en kan nu niet in Exact. Wie reset dat?
    hoe kan ik factuur nogmals maile naar klant
    Hoe koppel ik een tweede bankrekening aan mijn dagboek?
    Onze vrachtbrieven worden dubbel geprint
    Kan ik met terugwerkende kracht een klant op verlegde btw zetten?
    Hoe herstel ik een afgebroken betaalrun?
    Werkt Exact samen met de Belgische Peppol-verplichting van 2026?
    Inkoopfactuur staat dubbel in de administratie
    Ik wil de openstaande posten per vervaldatum zien
    Wie bij Exact kan mijn contract aanpassen?
    Rente op rekening-courant directeur berekenen
    Hoe blokkeer ik een relatie voor nieuwe bestellingen?
    Verkoopkansen bijhouden in Exact CRM
    Waarom is mijn winst-en-verliesrekening leeg na de conversie?
    Kan ik Exact op mijn MacBook gebruiken?
    Hoe zet ik meldingen per mail uit?
    Hoe boek ik statiegeld?
    Verzendkosten op aparte omzetrekening
    Tweede factuuradres bij een klant
    Kan de btw per kassalade verschillen?
    wat kost een extra gebruiker in exact
    Onze bankkoppeling met KBC haalt geen uittreksels meer op
    Kan ik een factuur automatisch per Peppol versturen?
    Waarom kan ik de periode 2025-12 niet afsluiten?
    Kunnen wij zelf de lay-out van onze facturen aanpassen in Exact?
    Ons loonkantoor vraagt een export van de loonjournaalposten, hoe maak ik die?
    Mag ik een boeking van vorig jaar nog verbeteren na de btw-aangifte?
    De kassa drukt bonnetjes af met verkeerd btw-tarief
    Is er storing bij Exact Online vandaag?
    Hoe kan ik openstaande posten afletteren?
    Ik krijg de melding dat mijn proefperiode van Exact afloopt, wat nu?
    Kan Basecone ook UBL-facturen lezen?
    Kan ik in Exact afschrijvingen automatisch laten boeken?
    Welke rol geef ik een medewerker die alleen facturen mag goedkeuren?
    Mijn balans klopt niet na de eindejaarsboekingen
    Hoe kan ik het rekeningschema aanpassen?
    De lonen van oktober zijn dubbel geboekt
    Wie kan mij uitleggen hoe de verlegde btw werkt in Exact?
    Hoe stel ik herinneringen voor onbetaalde facturen in?
    Waar vind ik mijn facturen van Exact zelf?
    Kan ik als boekhouder meerdere klanten tegelijk een aangifte sturen?
    Hoe zet ik een factuur om naar een andere debiteur?
    Mijn scherm is in het Engels, hoe zet ik Exact in het Nederlands?
    Onze verkoopfactuur heeft een verkeerde betalingstermijn
    Hoe kan ik een gebruiker blokkeren in Exact?
    Hoe boek ik privé-opnames?
    Kunnen we onze historiek uit een ander pakket importeren?
    Waarom staat mijn saldo van de bank niet gelijk met Exact?
    Hoe kan ik een verkeerde betaling terugdraaien in Exact?
    Onze werknemer kan zijn loonfiche niet downloaden
    Is er een app voor de telefoon van Exact?
    Hoe maak ik een pro-forma factuur?
    Hoe kan ik een abonnement op factuursjablonen aanpassen?
    Kan Exact automatisch intercompany boeken?
    Wat doet de knop 'blokkeren' bij een debiteur?
    Hoe voer ik mijn startbalans in?
    Hoe kan ik de taal van een klantfactuur veranderen?
    Hoe kan ik zien of een factuur al betaald is?
    Hoe kan ik een kostenplaats verplicht maken?
    Kan ik de cijfers van vorig jaar naast dit jaar zetten in een rapport?
    Hoe kan ik een dagboek verwijderen?
    De factuur wordt niet verstuurd per mail
    Hoe lees ik een CODA-bestand in?
    Hoe verander ik mijn e-mailadres in Exact?
    Waar kan ik de rechten van een rol aanpassen?
    Onze btw-aangifte wordt niet geaccepteerd door Intervat
    De CRM zet onze klanten dubbel in Exact, ligt dat aan hun import?
    Hoe kan ik een klant op inactief zetten?
    Kan ik een loonbeslag verwerken in Exact?
    Ik wil mijn btw per kwartaal doen in plaats van per maand, waar zet ik dat?
    Hoe kan ik een leverancier blokkeren voor betaling?
    Kan ik in Exact met meerdere munten werken?
    Hoe laat ik Exact automatisch incasseren?
    Wie mag er in onze licentie gebruikers aanmaken?
    Kan ik een boeking kopiëren?
    Hoe maak ik een SEPA-bestand aan voor betalingen?
    Mijn collega is ziek, hoe geef ik haar goedkeuringstaken aan een ander?
    Hoe kan ik de kleuren van het startscherm aanpassen?
    Hoe haal ik een dubbele relatie weg?
    Krijg ik korting als ik jaarlijks betaal?
    De cijfers in mijn jaarrekening wijken af van Exact, hoe komt dat?
    Hoe wijzig ik de btw-status van een klant?
    Hoe boek ik btw op een lunch met klanten?
    De kassa rondt bedragen verkeerd af, hoe los ik dat op?
    Mag een stagiair een eigen login in Exact hebben?
    Onze bank keurt het betaalbestand uit Exact af
    Wat kost de module projecten per maand?
    De webshop zet bestellingen op de verkeerde klant in Exact
    Waar kan ik mijn abonnement bij Exact opzeggen?
    Ik krijg geen activatiemail voor mijn nieuwe gebruiker
    Kan Silverfin ook geconsolideerde cijfers tonen?
    Hoe vraag ik een kopie van een oude aangifte op?
    Ons scanprogramma herkent de leverancier niet goed
    Hoe kan ik een budget invoeren per maand?
    Mijn Power BI-grafiek toont maanden in de verkeerde volgorde
    Hoe kan ik een dagafschrift handmatig inboeken?
    Ik wil een factuur crediteren maar de knop is grijs
    Hoe kan ik een terugkerende memoriaalboeking maken?
    Waar staat het rekeningnummer op mijn factuursjabloon?
    Hoe kan ik inloggen als ik mijn telefoon met de codes kwijt ben?
    Kunnen wij onze eigen artikelcodes gebruiken in Exact?
    Waarom staat er 'vervallen' bij mijn offerte?
    Hoe rapporteer ik intrastat vanuit Exact?
    Hoe verander ik de betaalgegevens van ons Exact-abonnement?
    De OCR van onze scanner leest de datum verkeerd om
    Hoe maak ik een jaarrekening volgens NBB-model?
    Kan ik per medewerker zien hoeveel uren er gefactureerd zijn?
    Waar vind ik de release notes van Exact?
    Ik kan mijn collega niet toevoegen want het aantal gebruikers is op
    De koppeling boekt, maar op de verkeerde grootboekrekening
    Hoe krijg ik mijn facturen in het Frans?
    Welke bank is het makkelijkst te koppelen aan Exact?
    Excel opent mijn export met rare tekens
    Hoe kan ik de voorraad corrigeren na een telling?
    Wat is een goede accountant in de buurt van Eindhoven?
    Kan ik een verkeerd ingeboekt bonnetje verwijderen?
    De btw-code van de webshop komt niet overeen met die van Exact
    Hoe kan ik zien wie een boeking goedgekeurd heeft?
    Hoe boek ik een factuur van een buitenlandse freelancer?
    Wat moet ik doen als een klant twee keer betaald heeft?
    Hoe vraag ik teruggave van btw aan uit een ander EU-land?
    Kan ik de mobiele scan-app van Exact gratis gebruiken?
    Hoe moet ik een verzekeringsuitkering boeken?
    Onze planningsapp telt de uren dubbel
    Ik zoek een cursus boekhouden voor beginners
    Ik wil mijn loonadministratie door een ander laten doen, wat kost dat?
    Waarom krijg ik geen mail als een factuur ter goedkeuring klaarstaat?
    Hoe zet ik artikelen met varianten in Exact?
    Onze CRM-leverancier heeft een storing, wanneer is die opgelost?
    Kan Exact een kilometerregistratie bijhouden?
    Hoe geef ik mijn accountant leesrechten in Exact?
    Mijn factuurnummering heeft een gat, hoe herstel ik dat?
    Hoe kan ik mijn prijslijst importeren?
    Onze HR-app toont verkeerde verlofdagen
    Is Exact Online geschikt voor een eenmanszaak?
    Hoe draai ik een rapport met winst per project?
    Kan mijn klant via een betaallink op de factuur betalen?
    Hoe verander ik de taal van Power BI?
    loonfiche opvragen
    factuur layout wijzigen
    prijs extra administratie
    btw verlegd boeken hoe
    bankkoppeling Belfius vernieuwen
    memoriaal importeren excel
    Hoe verwijder ik een gebruiker die uit dienst is in Exact?
    Kan ik mijn dashboard in Exact zelf indelen?
    Wie helpt mij met het inrichten van de voorraadmodule?
    Hoe boek ik een voorschot van een klant?
    Hoe kan ik in Exact zien of een aangifte verzonden is?
    Ons voorraadprogramma telt retouren niet mee
    Kan ik met twee schermen tegelijk in verschillende administraties werken?
    factuurlayout aanpassen in Exact Online
    De bankkoppeling met de Rabobank haalt sinds gisteren geen afschriften meer op
    Mijn Exact Online app op mijn telefoon crasht bij het inscannen van een bonnetje
    Kan ik de btw-aangifte van vorig kwartaal nog corrigeren?
    Hoe koppel ik Exact Online aan mijn webshop in Shopify?
    Kunnen twee mensen tegelijk ingelogd zijn met één Exact account?
    De app van Basecone herkent het btw-bedrag op mijn facturen verkeerd
    Hoe ontkoppel ik mijn ING rekening van Exact Online?
    Kan ik een gebruiker alleen voor het weekend blokkeren?
    Hoe zet ik een administratie in het archief?
    De knop om een offerte te maken is verdwenen uit mijn menu
    prijs exact online premium
    Hoe voer ik een creditnota in voor een leverancier?
    Hoe zie ik wie er wanneer heeft ingelogd in Exact?
    Kan ik in Exact een facturenabonnement op pauze zetten?
    Mag ik mijn licentie halverwege het jaar opzeggen?
    De link in de uitnodigingsmail van Exact is verlopen
    Hoe zet ik meldingen uit die Exact mij per mail stuurt?
    Ik zoek een goede app voor declaraties die met Exact werkt, wat raden jullie aan?
    Wie is bij ons de hoofdgebruiker en hoe wijzig ik die?
    Kan mijn boekhouder zonder extra kosten meekijken in mijn Exact?
    Mijn collega ziet wel de dagboeken maar ik niet
    koppeling maken tussen Exact Online en HubSpot
    Waarom krijgt mijn collega geen uitnodiging om gebruiker te worden?
    Waarom staat er een dubbele regel in mijn btw-overzicht?
    Exact Online tarieven 2026
    Hoe krijg ik een UBL-factuur uit mijn mail in Exact?
    Kan Exact Online automatisch boeken op basis van regels?
    Onze webshop boekt orders dubbel in Exact, waar ligt dat aan?
    De digitale handtekening onder de jaarrekening werkt niet
    mijn administratie verwijderen in exact
    Hoe zie ik in Exact welke facturen nog openstaan?
    De payrollkoppeling met Loket boekt de journaalpost in de verkeerde maand
    Kan ik een rekening-courant tussen twee bv's automatisch laten boeken?
    Wat kost de koppeling van Exact met Shopify per maand?
    Mijn verkoopfacturen komen bij klanten in de spam terecht
    licentie uitbreiden met voorraad
    Hoe zet ik een gebruiker op non-actief als iemand met zwangerschapsverlof gaat?
    Hoe neem ik een vaste activa over uit ons oude pakket?
    Is er een handleiding voor de projectadministratie?
    Hoe stel ik het logo op de factuur in?
    Ik kan niet inloggen omdat mijn telefoon met de authenticator stuk is
    Kan ik een bankrekening van een andere valuta toevoegen?
    Moet ik btw rekenen over doorbelaste portokosten?
    Kan ik de rapporten automatisch per mail laten versturen?
    kan exact online facturen in het Duits versturen
    Waarom klopt mijn beginbalans niet meer na het afsluiten van het jaar?
    Hoe verwijder ik een artikel dat ooit gebruikt is?
    Exact blijft hangen op laden als ik grootboekkaart open
    Hoe vraag ik een proefversie van Exact aan?
    Mijn boekhouder zegt dat hij geen toegang heeft tot onze salarismodule
    Waarom is de knop Versturen grijs bij mijn btw-aangifte?
    Hoe wijzig ik de rol van een gebruiker naar boekhouder?
    Ik wil de koppeling met het UWV regelen vanuit Exact salaris
    Kan de accountant zelf gebruikers toevoegen in mijn omgeving?
    Wat gebeurt er met mijn gegevens als ik een gebruiker verwijder?
    Hoe kan ik een klant blokkeren voor nieuwe orders?
    Kan ik een offerte omzetten naar een verkooporder?
    Welke versie van Excel heb ik nodig voor de Exact rapporten?
    De koppeling met de Belastingdienst geeft fout bij het versturen van de ICP-opgave
    Kan een gebruiker zijn eigen wachtwoord wijzigen?
    Mijn collega kan de bijlagen bij boekingen niet openen
    Ik wil een tweede beheerder aanstellen voor onze licentie
    Mijn rechten zijn ingetrokken en ik kan geen boekingen meer doen, wie helpt mij?
    Hoe voeg ik de Bunq rekening toe als bankkoppeling?
    De app van mijn bank vraagt opnieuw toestemming voor Exact, moet dat elke drie maanden?
    Kan ik inkooporders koppelen aan projecten?
    Inloggen bij Exact lukt niet op mijn nieuwe iPad
    Hoe schakel ik de herinneringen voor vervallen facturen uit?
    Waar stel ik de betaaltermijn van een klant in?
    Gebruikersbeheer: wie mag facturen goedkeuren?
    Onze urenapp rekent de uren dubbel door naar de facturen
    Hoe kan ik een gebruiker alleen rapporten laten bekijken?
    Krijg ik korting als ik per jaar betaal?
    Exact en Outlook agenda koppelen
    Waar kan ik een klacht indienen over Exact?
    Welke rechten heeft iemand nodig om betaalbestanden te maken?
    De rentekoers in mijn lening staat verkeerd, hoe pas ik die aan?
    Dubbele relaties opruimen
    Kan ik een abonnement van een klant overnemen op mijn kantoor?
    Mijn scherm in Exact is opeens in het Frans
    Wat is een goed alternatief voor Basecone?
    Hoe verander ik de kleuren in mijn Power BI rapport?
    Kan ik leveranciersfacturen laten accorderen door iemand zonder Exact-licentie?
    Waar vind ik het klantenportaal van Exact?
    Een debiteur samenvoegen met een crediteur
    Mijn baas wil dat ik bij de loonadministratie kan, hoe vraag ik dat aan?
    Hoe wijzig ik het e-mailadres waar facturen vandaan gestuurd worden?
    Kan ik zien welke klanten mijn factuur geopend hebben?
    Mag ik mijn login delen met een collega?
    Een factuur opnieuw versturen naar de klant
    Bestaat er een koppeling tussen Exact en Teamleader?
    Exact Online werkt heel traag vandaag
    Hoe koppel ik een betaling aan meerdere facturen?
    Is het toegestaan dat een stagiair met mijn account werkt?
    De kolommen in mijn relatieoverzicht zijn verdwenen
    Onze licentie is geblokkeerd omdat een factuur openstaat, hoe betalen we die?
    Een gebruiker krijgt de melding dat zijn sessie is verlopen
    Hoe zet ik de auto-incasso in Exact aan?
    Kan ik Exact Online koppelen met ChatGPT?
    Welke browser raadt Exact aan?
    Wij willen een formulier voor onkosten, kan dat in Exact?
    Hoe kan ik de valutakoers handmatig aanpassen?
    Hoe lang is een uitnodiging voor een nieuwe gebruiker geldig?
    Exact factureert ons een bedrag dat niet klopt
    Hoe krijg ik de boekingen van vorig jaar uit AFAS in Exact?
    Is er een cursus voor beginnende boekhouders?
    Ik heb geen rechten om het dashboard aan te passen
    Waarom wordt mijn bankafschrift twee keer ingelezen?
    Kan een klant zelf zijn facturen bekijken in Exact?
    Mijn collega kan geen betalingen goedkeuren, welke rol mist hij?
    Hoe draai ik een betaalbatch terug?
    Wij ontvangen geen activatiemail voor de App Store
    Verkeerde btw-aangifte verstuurd, kan ik die intrekken?
    Exact geeft aan dat mijn browser verouderd is
    Een dagboek verwijderen waarin al geboekt is
    Hoe stel ik een tweede bankrekening in voor uitgaande betalingen?
    Facturen van KPN automatisch inlezen
    Kan ik de Exact factuur op een ander mailadres ontvangen?
    Waar zie ik of onze aangifte is aangekomen bij de fiscus?
    Ik kreeg een phishingmail die van Exact leek te komen
    Hoe verwijder ik mijn eigen account bij Exact?
    De rechten van onze directeur zijn te beperkt om de jaarcijfers te zien
    Welke gegevens mag de accountant van ons hebben volgens de AVG?
    Exact zegt dat het maximum aantal gebruikers bereikt is
    Reiskosten boeken met verschillende tarieven
    Kan ik mijn demo-omgeving langer gebruiken?
    Betaalde facturen staan nog open
    De scanapp uploadt mijn foto's niet
    Hoe boek ik een lease-auto in Exact?
    Bij het inloggen zie ik een andere administratie dan ik gewend ben, hoe stel ik mijn standaard in?
    Hoe kan ik zien of een leverancier in het buitenland btw-plichtig is?
    Ik wil een gebruiker kopiëren met dezelfde rechten
    Hoe lang duurt het voordat de bankkoppeling is goedgekeurd?
    Wie mag er bij ons de factuur van Exact inzien?
    Klant wil een factuur in UBL ontvangen
    Exact vraagt om mijn KvK-nummer bij aanmelden, waarom?
    Mijn app voor kilometers exporteert in het verkeerde formaat
    Waarom kan ik een afgesloten boekjaar niet heropenen?
    Hoeveel kost een extra administratie in Exact?
    Exact Online koppelen met Power BI, hoe begin ik?
    De cijfers in mijn dashboard kloppen niet met de balans
    Kan ik twee gebruikers op één e-mailadres zetten?
    Welke feestdagen zijn er ingesteld in de salarismodule?
    Ik heb een mail gekregen dat mijn gebruiker verlopen is
    De exportknop naar Excel is weg
    Zijn er kosten verbonden aan de Peppol-aansluiting?
    Hoe voeg ik een medewerker toe in de urenregistratie van Exact?
    Waarom staat er nog een oud adres op de facturen?
    Moet ik een aparte licentie hebben om een app te gebruiken?
    Kan ik mijn banksaldo in de app zien?
    Een collega heeft per ongeluk een administratie gewist, kan die terug?
    Waarom moet ik twee keer inloggen?
    Documenten in bulk downloaden
    Import van bankafschriften in MT940 lukt niet
    De koppeling met PostNL print geen labels
    Hoe annuleer ik een bestelling in Exact?
    Exact heeft de prijs verhoogd zonder bericht, kan dat zomaar?
    Ik wil inkoopfacturen laten matchen met orders
    De rekentool voor rente doet het niet in Excel
    Facturen worden niet goed uitgelezen door de scanherkenning
    Kan een gebruiker rechten krijgen op maar één project?
    De cursor springt steeds weg bij invoeren
    We willen de bankkoppeling van ABN intrekken, waar kan dat?
    Een inkoopfactuur in termijnen betalen
    Zijn er kortingen voor stichtingen?
    Welke instellingen gelden per administratie en welke per gebruiker?
    De klantenkaart laadt niet in de CRM-module
    Waarom ziet de accountant onze memoriaalboekingen niet?
    Mijn vraag gaat over de loonheffing van een dga
    Een app zoeken voor voorraadtelling met barcodes
    Factuur is dubbel betaald door een klant, hoe boek ik dat?
    Kan Exact mijn jaarrekening deponeren bij de KvK?
    Een collega wordt steeds uitgelogd uit Exact als hij van administratie wisselt. We hebben zijn browser al geleegd. Is dit bekend?
    Ik heb een app op mijn telefoon om bonnetjes in te sturen naar Exact. Sinds de laatste update blijft hij hangen bij het uploaden. Moet ik hem opnieuw installeren?
    Als ik in Exact een gebruiker toevoeg, moet ik een licentie kiezen. Wat is het verschil tussen een volledige gebruiker en een meekijkgebruiker?
    Ik ben mijn telefoon kwijt waar de authenticator op stond. Hoe kom ik nu weer in mijn Exact account?
    De boekhouder wil via zijn eigen Exact in onze administratie werken. Hoe geef ik hem als kantoor toegang?
    Onze Exact factuur is deze maand hoger omdat er een gebruiker bij is gekomen die ik niet ken. Hoe kan ik die uit het abonnement halen?
    Mollie betaalt één bedrag uit, maar in Exact wil ik per order boeken. Hoe stel ik dat in?
    ik kan nie inloggen op exact
    Ik wil de user settings van een collega kopiëren naar een nieuwe user, kan dat?
    Hoe lang moet ik wachten op toegang nadat ik een gebruikersaanvraag heb ingediend?
    Wat is het maximale aantal administraties per abonnement?
    De rechten van onze stagiair zijn verlopen, kan ik die verlengen?
    Kan Exact Online automatisch een factuur maken uit een contract?
    Hoe geef ik mijn boekhouder inzage in alleen de bank?
    Er staat een foutmelding dat mijn licentie niet voldoende rechten heeft om de balans te openen
    Ik heb een verkeerde factuur verstuurd en wil die intrekken. De klant heeft hem nog niet betaald. Wat is de juiste manier?
    Kan ik in Exact instellen dat facturen boven de 5.000 euro door twee mensen worden goedgekeurd?
    Mijn boekhouder werkt met Twinfield en ik met Exact. Kunnen die twee gekoppeld worden?
    De synchronisatie van contacten tussen Outlook en Exact maakt dubbele namen aan. Hoe zet ik dat uit?
    Hoe sluit ik een gebruiker af die ook facturen moet blijven goedkeuren tot het eind van de maand?
    Welke app kan bonnetjes van tanken automatisch herkennen?
    Ik wil geen btw-aangifte meer doen via Exact maar via mijn accountant, hoe zet ik dat uit?
    Een app van een ander bedrijf gaf ons per ongeluk toegang tot hun facturen, wat nu?
    Kan ik mijn tussenrekening automatisch laten afletteren?
    Waar kan ik zien welke apparaten bij Exact zijn ingelogd op mijn account?
    Welke gebruikersrol mag dagboeken aanmaken?
    Hoe stel ik in dat herinneringen niet naar een bepaalde klant gaan?
    Hoe kan ik een afgekeurde factuur alsnog goedkeuren?
    In de lijst met banken ontbreekt de mijne. Hoe kan ik die toch aan Exact koppelen?
    Ik zie het oude logo nog op de aanmaningen
    Kan een externe controller zonder licentie meelezen?
    Wij kunnen de bijlagen in onze mailbox niet meer doorsturen naar Exact, het adres zou ongeldig zijn
    Onze app in de App Store heeft slechte recensies, hoe reageren we daarop?
    Waarom heeft mijn collega wel een knop Betalen en ik niet?
    De app van mijn boekhouder laat mijn jaarcijfers niet zien
    Mijn licentie laat maar één administratie toe, hoe breid ik dat uit?
    Hoe meld ik me af voor de Exact nieuwsbrief?
    Kan ik zelf een koppeling bouwen met Zapier zonder te programmeren?
    Onze webshopkoppeling boekt verzendkosten op de verkeerde rekening
    Hoe wijzig ik het rekeningnummer van een medewerker?
    Ik krijg geen toegang tot de App Store van Exact, hij blijft laden
    Hoe stuur ik een factuur in het Engels naar een buitenlandse klant?
    Kan ik in bulk gebruikers importeren uit een Excelbestand?
    De nieuwe medewerker heeft een uitnodiging gehad voor Exact maar zijn account blijft op "in behandeling" staan. Kan ik dat versnellen?
    Onze kassa-app heeft rechten nodig op de voorraadmodule, maar die module hebben we niet. Wat kost het om die erbij te nemen?
    Een koppelpartner vraagt om onze inloggegevens van Exact zodat hij facturen kan uploaden. Mag je dat delen?
    Welke modules zitten standaard in Exact Online Handel?
    Ik mis het vinkje om een gebruiker toegang te geven tot alle toekomstige administraties. Kan dat in het gebruikersscherm?
    De app van onze leverancier koppelt facturen aan de verkeerde administratie. Ze zeggen dat ze eraan werken. Hoe verplaats ik die facturen?
    Mijn gebruiker is gekoppeld aan de verkeerde medewerker in HRM, hoe verander ik dat?
    Is er een manier om de rechten van alle gebruikers in één Excel te krijgen voor onze accountant?
    Ik heb een app uit de App Store geprobeerd en krijg nu een rekening van de leverancier. Hoe zeg ik dat op?
    Hoe zet ik in Exact een vervanger aan voor het goedkeuren tijdens mijn vakantie?
    Onze licentie is overgegaan naar een andere partner van Exact, wie is nu ons aanspreekpunt?
    Wij krijgen bij het versturen van salarisstroken een fout over rechten op de map
    Het lukt niet om een bijlage groter dan 5 MB te uploaden
    Ik wil mijn abonnement overdragen aan een andere ondernemer omdat ik mijn zaak verkoop. Hoe vraag ik dat aan bij Exact?
    Waarom krijgt een klant onze factuurlink niet geopend? Hij zegt dat de pagina verlopen is.
    Exact koppelen met onze eigen website zodat klanten hun facturen kunnen inzien, wie doet zulke projecten?
    Wie kan er bij Exact achter de schermen in onze administratie kijken?
    De BCC van onze factuurmails komt niet aan, waar stel ik dat in?
    Kan ik een digitale kopie van het contract met Exact opvragen?
    Ons kantoor wil een white label app met ons eigen logo, biedt Exact zoiets?
    Er staat een verkeerde bedrijfsnaam op mijn account, kan ik dat zelf wijzigen?
    Hoe lang blijft een verwijderde boeking zichtbaar?
    Is het mogelijk om in Exact een tweede valuta op de factuur te tonen?
    Mag een app zonder btw-nummer facturen versturen via Exact?
    Hoe werkt automatisch afletteren met artificial intelligence in Exact?
    Een werknemer heeft geen smartphone. Kan hij zonder app toch tweestapsverificatie doen?
    Waar vind ik de API-sleutel van Exact?
    Kan ik per administratie een andere afzender instellen voor facturen?
    Hoe kan ik uitgaande mails uit Exact terugzien?
    Mijn boekhoudster zegt dat zij een rode balk ziet over een verlopen certificaat bij de loonaangifte
    Ik wil weten of Exact een app heeft om met de camera barcodes van artikelen te scannen
    Kan ik kosten van een app die ik voor Exact gebruik aftrekken?
    De handtekening onder onze mails uit Exact is te groot
    Ons verzoek om een administratie over te dragen staat al een week open. Bij wie kan ik navragen?
    Hoe zorg ik dat de loonadministrateur geen facturen kan zien?
    Exact laat bij elke leverancier dezelfde grootboekrekening zien
    Een app toont mijn openstaande posten dubbel. Ligt dat aan de app of aan de boekhouding?
    Ik heb de verkeerde app gekocht in de App Store, kan ik mijn geld terugkrijgen?
    Hoe krijg ik mijn oude facturen uit Moneybird in Exact?
    Ons wachtwoordbeleid eist een wissel per kwartaal, kan ik dat in Exact afdwingen?
    Kan een boekhouder meerdere klanten onder één Exact-login hebben?
    Ik krijg bij elke boeking de melding dat de periode geblokkeerd is. Wie kan die openzetten?
    Kan mijn accountant een factuur betwisten via de Exact portal?
    Ik wil een gebruiker laten zien hoe hij facturen boekt, is er een demo-administratie?
    Koppeling met de Kamer van Koophandel om klantgegevens aan te vullen, hoe zet ik die aan?
    Hoe lang duurt de implementatie van Exact bij een bedrijf met vijf man?
    Waarom kan ik het tabblad Salaris niet openen terwijl mijn collega dat wel kan?
    De rekening van Exact is naar een oud adres gestuurd
    Ik heb een nieuwe bankpas en nu werkt de betaalkoppeling in Exact niet meer
    Hoe kan ik een bericht plaatsen op het forum van Exact?
    Ons softwarepakket ondersteunt alleen Exact Globe. Kan ik van Online terug naar Globe?
    Ik heb een vraag over de kosten per transactie van de betaalservice in Exact
    Kan ik in de app van Exact een inkoopfactuur afkeuren?
    Er is een fout in de koppeling met het pensioenfonds, de aanlevering wordt afgewezen
    Ik kan geen gebruiker aanmaken omdat het mailadres al in gebruik zou zijn
    De geïmporteerde bankmutaties hebben geen omschrijving meer
    Kan ik rechten per grootboekrekening instellen?
    Hoe kan ik het wachtwoord van een gebruiker resetten die zijn mail niet meer heeft?
    De factuur van een klant is naar een verkeerd Peppol-ID gegaan
    Het opzeggen van de salarismodule, kan dat los van de rest?
    Ik krijg de betaalopdracht niet geautoriseerd bij de bank
    Mijn leverancier wil een directe koppeling tussen zijn systeem en ons Exact via EDI, wat heb ik daarvoor nodig?
    Kun je een factuur laten goedkeuren via WhatsApp?
    Hoe stel ik in dat verkoop alleen hun eigen klanten ziet in CRM?
    Een gebruiker met alleen leesrechten kan toch boekingen verwijderen, hoe kan dat?
    Wat is het weer morgen in Utrecht?
    Wie kan bij ons de licentie uitbreiden met de module Productie?
    Kan ik de gebruikersnaam van een collega wijzigen na haar huwelijk?
    Welke app gebruiken jullie voor ritregistratie?
    Hoe geef ik een leverancier toegang tot onze orders zonder Exact?
    Ik heb een bedrijf in Duitsland, kan dat in dezelfde Exact-licentie?
    Mijn toetsenbord typt ineens Amerikaanse aanhalingstekens
    Kan ik bij ING de koppeling met boekhoudpakketten stopzetten in de bankapp?
    Waarom moet ik voor elke betaling een code invoeren?
    Wat betekent de status "wacht op banklink"?
    Het koppelen van een bon aan een boeking lukt niet meer
    Kunnen wij een dochteronderneming uit het abonnement halen en apart laten factureren?
    De koppeling tussen mijn agenda en Teams is verbroken
    Ik kan geen rechten geven omdat het scherm Gebruikers leeg is
    Kan ik de toegang van de Belastingdienst tot mijn administratie beperken?
    Wanneer komt er een nieuwe versie van de Exact app?
    Het delen van een bestand met mijn accountant geeft fout 404
    Kan een bot facturen boeken in Exact zonder licentie?
    Hoe meld ik fraude met een factuur?
    Hoe voorkom ik dat iemand een bankrekeningnummer van een crediteur wijzigt?
    Mijn bank vraagt elk kwartaal opnieuw toestemming voor de koppeling met Exact. Hoe vernieuw ik die?
    Hoeveel kost een api-koppeling laten bouwen ongeveer?
    Een factuur aan een buitenlandse overheid, welke btw?
    Kan Exact onze kilometers uit de leaseauto halen?
    Waarom kan mijn accountant mijn loonstroken wel zien en ik niet?
    Staat mijn administratie na opzegging nog ergens online?
    Hoe kan ik via een link in de mail een factuur direct laten betalen?
    Een klant wil inzage in zijn dossier, mag ik hem een gebruiker geven?
    Waar zie ik welke leverancier een app uit de App Store maakt en hoe bereik ik die?
    De knop Koppelen bij mijn bankrekening is grijs
    Ik krijg geen bevestigingsmail na het wijzigen van mijn gebruikersnaam
    Mijn werkgever leest mee in mijn mailbox, mag dat?
    Hoeveel gebruikers mogen er tegelijk in één administratie werken?
    Kan ik een mutatie uit de bankkoppeling negeren?
    De app voor goedkeuren van facturen opent niet via de link in de mail
    Waar kan ik de taal van mijn medewerkersportaal aanpassen?
    Kan ik boekingen van een vertrokken gebruiker op een andere naam zetten?
    Hoe zet ik spaties in een grootboeknaam?
    Wat doet de rol "Beheerder HRM" precies?
    Kan ik factuurregels kopiëren uit Excel?
    Het uitnodigen van een externe gebruiker mislukt met de tekst dat het domein niet is toegestaan
    Hoe zie ik de bankafschriften van een opgeheven rekening?
    Ik zoek iemand die onze Exact opnieuw kan inrichten
    Waarom moet ik opnieuw akkoord geven op de voorwaarden van Exact?
    Is er een app waarmee chauffeurs pakbonnen kunnen laten tekenen en die met Exact praat?
    Krijg ik een melding als iemand mijn IBAN wijzigt?
    Onze Exact-licentie staat op naam van de oude eigenaar, wie moet dat omzetten?
    Is een koppeling met een buitenlandse bank mogelijk via MT940?
    Kan ik voor elke vestiging een eigen factuurnummerreeks maken?
    Hoe stel ik in dat de accountant een mail krijgt bij nieuwe stukken?
    Mag ik de naam van een administratie wijzigen zonder dat er iets stukgaat?
    Hoe stel ik voor een inkoper een bestellimiet in?
    Welke app werkt samen met Exact voor ploegendiensten?
    Ik krijg in de bankapp de melding dat de koppeling met derden is ingetrokken
    Wie belt er als er een storing is bij Exact?
    Waarom kan ik de jaarafsluiting niet terugdraaien?
    De gebruikerslijst toont iemand die wij niet kennen met de rol accountant
    Het grootboekoverzicht klopt niet met de saldibalans
    Ik kan niets selecteren in het keuzescherm van de administraties na het inloggen
    Kan ik mijn medewerkers rechten geven per magazijn?
    Onze factuurtekst loopt over de rand van de pagina
    Krijgt de ontvanger bericht als ik een factuur verwijder?
    Hoe kan ik controleren of een IBAN bij de juiste naam hoort?
    Mijn accountant heeft een ander rekeningschema, kan dat naast elkaar?
    Hoe verwijder ik een oude PIN in de Exact app?
    Kan ik de factuurherkenning leren dat een leverancier altijd op dezelfde rekening komt?
    Waarom krijgt mijn klant twee herinneringen op één dag?
    Mijn laptop is gestolen, hoe log ik overal uit bij Exact?
    Kan ik Exact koppelen aan mijn slimme thermostaat?
    Welke rechten krijgt een accountant standaard als ik hem toevoeg?
    Hoe maak ik een koppelcode aan voor de salarisapp van medewerkers?
    Exact toont een foutmelding bij het openen van een bijlage van een oude factuur
    Kan een uitzendbureau rechtstreeks facturen in mijn Exact zetten?
    De licentie van mijn collega is omgezet en nu mist ze haar favorieten
    De app van de fietsleasemaatschappij vraagt om een UBL, hoe maak ik die?
    Hoe lang bewaart Exact het logboek van inlogpogingen?
    Ons bankboek loopt achter omdat de machtiging bij de bank verlopen is, waar vernieuw ik die?
    Wie heeft mijn factuur goedgekeurd? Ik zie alleen een vinkje
    Een sollicitant vraagt of wij met Exact of AFAS werken, wat is het verschil voor een boekhouder?
    Mijn mededirecteur kan zijn eigen declaraties goedkeuren. Hoe haal ik dat recht bij hem weg?
    Exact vraagt om mijn paspoort te uploaden voor de betaaldienst, klopt dat?
    Hoe koppel ik een tweede e-mailadres aan mijn inkoopbox?
    De rechtenstructuur van Exact past niet bij onze functies, kan ik zelf een rol maken?
    Werkt de scan-app ook zonder internet?
    Hoe kan ik de koppeling tussen CRM-notities en mail uitzetten?
    Hoe zet ik tweestapsverificatie aan voor mijn account in Exact Online?
    Onze webshop berekent de verkeerde btw voor Belgische klanten, waar pas ik dat aan?
    Wat kost een extra gebruiker bij Exact Online?
    De bankkoppeling met Rabobank haalt geen afschriften meer op, hoe vernieuw ik die?
    Kan ik in Exact Online een gebruiker alleen leesrechten geven op verkoop?
    Wij krijgen bij het aanmaken van een factuur in Gripp een witte pagina.
    Hoe verwerk ik een privéopname in de boekhouding?
    Hoe exporteer ik de auditfile voor de accountant?
    Welke rapportages kan ik maken in Power BI op basis van mijn verkoopcijfers?
    Ik wil mijn abonnement op Exact Online opzeggen, hoe doe ik dat?
    Hoe voeg ik een nieuwe medewerker toe in Nmbrs?
    Hoe stel ik een herinnering voor openstaande facturen in?
    Onze scanner herkent het btw-bedrag niet goed, waar zet ik dat recht?
    Ik krijg mijn beveiligingscode niet op mijn nieuwe telefoon.
    Kan Exact Online automatisch de ICP-opgaaf versturen?
    Mijn Power BI-licentie is verlopen, waar verleng ik die?
    De import van mijn bankbestand MT940 geeft een foutmelding over het saldo.
    Hoe verander ik het logo op mijn facturen?
    Wie belt mij terug over mijn openstaande supportticket bij Exact?
    Ik heb een boeking in de verkeerde periode gezet, hoe draai ik dat terug?
    Hoe factureer ik verlegd btw naar Duitsland?
    Onze leverancier van de kassa factureert te veel, waar dien ik een klacht in?
    Hoe zet ik een gebruiker op non-actief zodat ik er niet meer voor betaal?
    Kan ik de openingsbalans later nog aanpassen?
    Waar wijzig ik het e-mailadres waarmee ik inlog bij Exact?
    Hoe stuur ik facturen via Peppol vanuit Exact?
    Wat doe ik met een factuur die dubbel betaald is?
    Hoeveel gebruikers zitten er in het pakket Exact Boekhouden Plus?
    Kunnen jullie een koppeling met Odoo voor ons bouwen?
    Hoe importeer ik een artikelenlijst vanuit Excel in Exact Online?
    Moet ik een eigen verklaring invullen voor de wet DBA?
    Hoe lang moet ik facturen bewaren volgens de belastingdienst?
    Ik zie het icoon van de mobiele app van Exact niet meer op mijn telefoon.
    Hoe maak ik van een offerte een order in Exact?
    Kan ik Nederlandse en Belgische btw in één aangifte doen?
    De synchronisatie tussen mijn Outlook-agenda en telefoon werkt niet.
    Kan ik mijn medewerkers zelf hun loonstrook laten downloaden?
    Hoe annuleer ik een incassobatch die al verstuurd is?
    Welke laptop raden jullie aan voor boekhouders?
    Hoe wijzig ik mijn Moneybird-abonnement naar een goedkoper pakket?
    Hoe koppel ik mijn ING-rekening aan Exact Online?
    Ik wil de naam van mijn bedrijf wijzigen na de omzetting naar BV.
    De kassa print geen bonnetjes meer.
    Picqer toont de verkeerde voorraad bij een product, hoe corrigeer ik dat?
    Hoe verander ik de betalingstermijn van een klant?
    Kan ik een proefabonnement van Visma krijgen?
    Hoe sluit ik het boekjaar 2025 af?
    Hoe vul ik de btw-suppletie in?
    Kan ik in Exact een urenregistratie bijhouden zonder extra pakket?
    Hoe laat ik een nieuwe collega inloggen in Exact Online?
    De scanner op kantoor doet het niet meer sinds de update van Windows.
    Hoe bestel ik extra licenties voor onze medewerkers in Exact?
    Waar zet ik de automatische incasso aan bij mijn klanten?
    Kan Klippa ook handgeschreven bonnen lezen?
    Hoe zet ik een factuur om naar UBL?
    Moet ik als zzp'er de KOR aanvragen?
    prijs exact online
    jaarafsluiting hulp
    factuur lay-out wijzigen
    Hoe kan ik in Exact een kostenplaats toevoegen?
    Waarom krijg ik geen mail van Exact met de verificatiecode?
    Wat is het telefoonnummer van de klantenservice van Basecone?
    Kan ik mijn factuur in het Frans versturen?
    Hoe zet ik een back-up van mijn administratie terug?
    Wij willen een offerte voor de inrichting van Exact Online Productie.
    Ik wil een oud-collega als gebruiker verwijderen om kosten te sparen.
    Waarom telt mijn winst-en-verliesrekening niet op?
    Mag ik btw terugvragen over een lunch?
    Er staat een verkeerde valuta op mijn inkoopfactuur.
    Waar vind ik een handleiding om facturen te leren maken?
    Wanneer komt de volgende update van Exact Online?
    Waarom is mijn factuurnummer overgeslagen?
    Hoe meld ik een storing bij Exact?
    Kan ik in Moneybird ook uren registreren?
    Hoe zet ik mijn eenmanszaak om naar een BV in de boekhouding?
    Welke hardware heb ik nodig voor een kassa?
    Waar vul ik mijn KvK-nummer in voor op de factuur?
    De leverancier stuurt facturen nu als XML, hoe lees ik die in?
    Hoe kan ik de huisstijl van mijn aanmaningen wijzigen?
    Kunnen mijn klanten online betalen via Exact?
    Mijn internet is traag, ligt dat aan Exact?
    Hoe geef ik een medewerker toegang tot de salarismodule?
    Wat is de beste manier om voorraad te tellen?
    Hoe reken ik de bijtelling van een leaseauto uit?
    Kan ik een inkoopfactuur in delen betalen?
    Waar download ik de Exact Online-app voor Android?
    Hoe maak ik een draaitabel van mijn omzet per maand?
    Mijn abonnement bij Mollie is geblokkeerd, wat nu?
    Hoe verander ik de rol van een gebruiker in Xero?
    Wat moet er op een kassabon staan volgens de wet?
    Basecone stuurt mij geen mails meer, hoe zet ik die aan?
    Hoe archiveer ik oude offertes?
    Wanneer ontvang ik mijn btw-teruggave?
    Kan ik mijn ouders als aandeelhouder in de administratie zetten?
    Ik heb twee keer hetzelfde loonjournaal geboekt
    Hoe bereken ik de kostprijs van een artikel?
    Wat is het rekeningnummer van Exact?
    Hoe stel ik meerdere prijslijsten in?
    Ik wil mijn facturen laten incasseren door een deurwaarder.
    Waarom is mijn banksaldo in Exact anders dan bij de bank?
    Kan een scanner rechtstreeks naar Exact mailen?
    Kan ik mijn medewerkers declaraties laten indienen via Exact?
    Hoe weet ik of een leverancier een geldig btw-nummer heeft?
    Ik zoek een cursus Power BI.
    Hoe importeer ik de grootboekrekeningen van mijn vorige pakket?
    Hoe zet ik de weergave van het menu in Exact terug naar de oude stijl?
    Waarom is de omzet in Lightspeed anders dan in mijn kassalade?
    Wat is de opzegtermijn van mijn Basecone-contract?
    Hoe verzend ik een herinnering in het Engels?
    Ik kan een factuur niet verwijderen omdat hij al geboekt is.
    Kan ik twee relaties met dezelfde naam samenvoegen?
    Hoe laat ik de btw-aangifte door iemand anders goedkeuren?
    Mijn Excel crasht bij grote bestanden.
    Waarom krijg ik een boete van de belastingdienst?
    Hoe neem ik een dubbele relatie uit het systeem?
    Wat doet de knop afletteren?
    Hoe zet ik mijn tablet in als kassa?
    Hoe richt ik de btw-codes in voor een webshop met EU-klanten?
    Wat betekent de status geblokkeerd bij een inkoopfactuur?
    Hoe reken ik een uurtarief uit?
    Hoe kan ik een gebruiker minder laten zien in Exact, bijvoorbeeld geen salarissen?
    Kan ik met Exact een offerte digitaal laten ondertekenen?
    Hoe verander ik de taal in Basecone?
    Waarom staat mijn loonheffing niet op de balans?
    Hoe print ik adresetiketten?
    Kan mijn accountant ook in de ledenadministratie kijken?
    Hoe koppel ik mijn PayPal-rekening?
    Hoe vraag ik een G-rekening aan?
    Wat kost het om een administratie te laten converteren?
    Hoe lang duurt het om een administratie te migreren naar een ander pakket?
    Kan ik een herinneringsmail inplannen bij een vervallen factuur?
    Waar vind ik de jaaropgave van mijn medewerker?
    Hoe los ik een verschil in de debiteurenlijst op?
    Kan Visma ook loonstroken maken?
    Hoe wijzig ik de einddatum van een contract in Exact?
    Mijn collega kan niet inloggen omdat zijn telefoon stuk is.
    Wat is een suppletieaangifte?
    Is er een volumekorting op Exact-licenties?
    Hoe voer ik een kasboek bij?
    Hoe verdeel ik de winst over twee vennoten?
    Hoe zet ik de kleuren van mijn Power BI-rapport om?
    Ik kan mijn Exact-factuur niet betalen met creditcard.
    Waar kan ik btw-nummers in bulk controleren?
    Wat moet ik doen als een klant failliet gaat?
    Hoe stel ik een vervangende goedkeurder in tijdens vakantie?
    Kan ik mijn banktransacties automatisch laten boeken met regels?
    De urenapp rekent reistijd dubbel, waar zet ik dat uit?
    Hoe schrijf ik me in voor een webinar van Exact?
    Waar zie ik hoeveel opslagruimte we nog hebben in Exact?
    De OCR van Dext slaat de tweede pagina over.
    Hoe wijzig ik het btw-percentage op een artikel?
    Wat gebeurt er als ik mijn Moneybird-abonnement opzeg?
    Hoe laat ik de kilometers van mijn leaseauto registreren?
    Mijn webshop is traag, aan wie vraag ik hulp?
    Hoe maak ik een nieuw dagboek aan?
    Hoe verander ik mijn bankrekening op de factuur?
    Hoe vraag ik uitstel aan voor mijn aangifte inkomstenbelasting?
    Kan ik een factuur inplannen voor volgende week?
    Waar pas ik het afleveradres van een klant aan?
    Hoe stuur ik een salarisstrook opnieuw naar een medewerker?
    Wat zijn de openingstijden van de belastingtelefoon?
    Hoe sorteer ik de grootboekkaart op datum?

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
