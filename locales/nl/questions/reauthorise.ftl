### Zo vragen lezers naar deze gids: elke regel is een voorbeeld. Niemand krijgt ze te zien.
### Een regel onder de naam van een stap leidt naar die stap.

reauthorise =
    de koppeling vraagt weer om toestemming
    alle huidige en toekomstige administraties toestaan bij opnieuw toestemmen
    na het intrekken de app weer toegang geven
    de ingetrokken toestemming terugzetten
    rechten zijn eruit gehaald en nu willen we de app terug gebruiken
    de app opnieuw machtigen
    akkoord geven aan een nieuwe app
    een nieuwe tool voor het eerst verbinden met exact
    we beginnen met een nieuw pakket, hoe sluit ik dat aan
    toestemming verlengen van de koppeling
    de autorisatie vernieuwen onder een ander account
    de koppeling is verlopen
    toestemming hernieuwen
    token verlopen wat nu
    ik moet opnieuw machtigen
    de app werkt niet meer sinds een maand vakantie
    ik heb ingetrokken maar wil hem nu toch weer gebruiken
    power bi kan niet meer inloggen bij exact online
    koppeling vernieuwen na 30 dagen
    de app is zijn verbinding kwijt
    exact koppeling ligt eruit, hoe krijg ik die weer aan de praat
    hoe leg ik de koppeling opnieuw
    sync werkt niet meer
    opnieuw verbinding maken met exact online
    verlopen machtiging verlengen
    app heeft geen toegang meer, hoe herstel ik dat
    reconnecten van de app
    ons rapportagepakket haalt geen nieuwe cijfers meer binnen
    hoe geef ik een nieuwe app toestemming
    app opnieuw machtigen
    opnieuw toestemming geven
    koppeling herstellen
    Power BI opnieuw koppelen aan Exact Online
    mijn toestemming is verlopen
    koppeling verbroken, wat nu?
    hoe autoriseer ik een app?
    nieuwe app koppelen
    Basecone weer verbinden
    autorisatie verlopen
    herautorisatie
    ongeldig refresh token, hoe kom ik aan een nieuw?
    toegang opnieuw verlenen
    voor het eerst verbinden met Exact
    koppeling met WooCommerce vernieuwen
    hoe meld ik me opnieuw aan?
    machtiging was ingetrokken, nu weer verlenen
    waar geef ik de app toestemming?
    opnieuw inloggen
    opnieuw autoriseren na wachtwoordwijziging
    de verbinding ligt eruit
    verbinding kwijt
    de kassa stuurt niets meer door naar de boekhouding, aansluiting is weg
    de stekker is eruit, hoe krijg ik die er weer in?
    hoe knoop ik de webwinkel weer aan Exact vast?
    het lijntje tussen Shopify en Exact is geknapt
    ze mogen er weer in, hoe regel ik dat?
    hoe zet ik de deur open voor Visionplanner?
    net een bonnenscanner aangeschaft, hoe hang ik die aan onze boekhouding?
    sinds de zomervakantie doet hij niets meer omdat niemand hem gebruikt heeft
    hoe krijg ik dat ding weer aan de praat met Exact?
    groen licht geven aan ons urenprogramma
    fiat geven aan de software van onze leverancier
    per ongeluk losgekoppeld, hoe maak ik het weer vast?
    ik moet ergens ja zeggen tegen dat programma, maar waar?
    de oude sleutel werkt niet meer, hoe geef ik ze een nieuwe?
    even wakker schudden na een maand stilstand
    hoe laat ik Spendesk weer binnen?
    die tool is Exact kwijtgeraakt
    aansluiten
    Goedemorgen, wij kregen bericht van Pleo dat de verbinding met Exact Online binnenkort opnieuw bevestigd moet worden. Hoe pakken wij dat aan?
    Vorige week heb ik op Intrekken geklikt omdat het moest van de accountant, en nu wil ik het programma er weer gewoon bij laten kunnen. Wat zijn de stappen?
    Hoe komt het dat ik na vijf weken niet gebruiken alles weer moet goedkeuren?
    Onze collega die alles ooit had gekoppeld is uit dienst, dus ik moet het nu op mijn eigen naam opnieuw doen; hoe gaat dat in zijn werk?
    Beste helpdesk, kunt u mij stap voor stap vertellen hoe ik Silverfin voor de eerste keer toegang geef tot onze gegevens in Exact?
    De leverancier heeft zijn oude app vervangen door een nieuwe versie en zegt dat iedereen nogmaals akkoord moet gaan, hoe doe ik dat?
    Ik kreeg een mailtje: 'uw verbinding met Exact Online is verlopen'. Wat moet ik nu precies doen?
    Elke keer als ik Excel ververs staat er dat de sessie ongeldig is en dat ik me opnieuw moet legitimeren, hoe los ik dat blijvend op?
    We stappen over van Dext naar een ander scanpakket en dat nieuwe pakket moet ook bij onze cijfers kunnen, hoe koppel ik dat?
    Wij krijgen sinds vanochtend een rode balk met 'koppeling inactief, klik om te herstellen', durf ik daarop te klikken en wat volgt er dan?
    Waar moet ik op letten in het scherm waarin Exact vraagt of ik akkoord ga?
    Een klant van ons krijgt 'invalid_grant' te zien en vraagt hoe hij onze software weer toelaat, wat zeg ik tegen hem?
    Wat gebeurt er na het inloggen, krijg ik dan nog vragen voordat HubSpot verbonden is?
    Hoe weet ik of het opnieuw verbinden gelukt is?
    Stel dat ik de verbinding met Zapier wil vernieuwen terwijl mijn wachtwoord net gewijzigd is, hoe begin ik dan?
    Nou, het zit zo: de baas heeft een dashboard gekocht en nu mag ik zorgen dat het met Exact praat, waar begin ik?
    De nachtelijke ophaalslag ligt stil, hij wil dat iemand zich opnieuw aanmeldt.
    'verbinding verlopen' staat er boven mijn grafieken
    Zes weken weg geweest en de machtiging van mijn spreadsheet blijkt vervallen.
    Token ongeldig, de klant moet ons weer binnenlaten
    Nieuwe versie van de leverancier, ik moet me opnieuw akkoord verklaren; neem ik dezelfde bv's?
    Uur geleden per abuis ingetrokken en nu haalt hij niets meer op.
    De nieuwe scanner stuurt geen facturen door sinds ik de oude eruit heb gezet.
    Mijn eigen fiat heb ik gewist, maar het hele kantoor blijkt daarop te draaien en ligt nu stil.
    Hoe krijg ik de deur voor Mollie weer open?
    verlengd en betaald, app is morsdood
    Maanden niet aangeraakt, ik wou hem nu gebruiken maar hij geeft geen sjoege meer.
    Hoe koppel ik Shopify terug aan Exact nu de verbinding verbroken is?
    Waarom moet ik na een maand niks doen weer inloggen bij de koppeling?
    Zes weken in verlof geweest en nu ligt de link eruit, hoe krijg ik hem weer aan de praat?
    Het wachtwoord van de boekhoudster is gewijzigd, moet ik onze apps nu allemaal opnieuw aanmelden?
    Hoe geef ik voor de allereerste keer toesteming aan Visionplanner?
    Ik heb gisteren per abuis de verkeerde app ingetrokken, kan ik dat ongedaan maken?
    Hoe vaak verloopt zo'n machtiging en wat moet ik dan doen om ze te vernieuwen?
    Klant meldt "refresh token expired", welke stappen mag ik hem doorgeven?
    De link stond op naam van een collega die weg is, hoe zet ik die over op mijn login?
    Sinds de update van onze kassa staat er "niet verbonden", waar kan ik dat herstellen?
    Is het mogelijk dat mijn klant zelf akkoord geeft zonder dat ik zijn wachtwoord nodig heb?
    Waarom zegt Excel dat mijn sessie verlopen is, terwijl ik vorige week nog cijfers binnenhaalde?
    We schakelen van de oude app-versie naar de nieuwe, wie moet dan opnieuw toestemmen en waar?
    elke maand weer opnieuw inloggen met dat rapport, hoe fiks ik het
    Na mijn vakantie was het lijntje met Exact dood, hoe krijg ik het weer aan de praat?
    Kersvers programma gekocht, hoe laat ik dat voor het eerst in onze boeken?
    Verbinding verbroken staat er, tja en nu
    Ik heb hem er eerder uitgegooid en wil hem nu toch weer terug
    de leverancier zegt dat ik hun nieuwe versie nog groen licht moet geven
    Collega met wiens inlog alles liep is vertrokken, nu moet de kassa opnieuw vastgemaakt worden
    verlopen, zegt hij. Net melk. Wat moet ik doen?
    Sinds ik een nieuw wachtwoord heb, is de webshop de weg naar Exact kwijt
    Draaide jaren als een zonnetje, nu wil Excel opeens dat ik me weer meld
    Hoe blaas ik de koppeling nieuw leven in, die lag een poos stil
    Uitgeschreven en opnieuw begonnen bij Spendesk, hoe knopen we dat weer vast aan de boekhouding
    Sinds de kerstvakantie haalt onze rapportageserver niets meer op; er staat dat de verbinding met Exact verlopen is. Wat moet ik doen om hem weer aan de praat te krijgen?
    Wij nemen Speedbooks in gebruik. De consultant zegt dat iemand van ons "akkoord moet geven in Exact". Hoe verloopt dat en waar moeten wij op letten bij dat akkoord?
    Een overijverige collega heeft bij het opschonen ook de toegang van ons orderpakket weggehaald. Dat was niet de bedoeling; hoe zetten we die koppeling terug?
    De leverancier heeft een nieuwe versie van zijn connector uitgerold en schrijft dat iedere klant zijn autorisatie moet vernieuwen. Met welke stappen doen wij dat voor het kantoor?
    De koppeling liep op het account van een medewerker die vorige maand is vertrokken, en sinds diens account dicht is ligt alles plat. Hoe zet ik de verbinding over op een andere login?
    We gebruiken de jaarrekeningsoftware alleen van januari tot april. Elk jaar blijkt de koppeling dan dood te zijn; wat is de procedure om haar weer tot leven te wekken?
    Sinds we gisteren van client secret zijn gewisseld is de brug tussen ons ERP en Exact weg en staat de status op "niet verbonden". Hoe verbind ik opnieuw?
    De koppeling met de webshop ligt eruit sinds mijn vakantie, hoe breng ik die weer tot leven?
    Basecone zegt: verbindign verlopen. En nu?
    Nieuwe app gekocht voor de bonnetjes, hoe hang ik die aan mijn Exact?
    ik had hem ingetrokken maar we hebben hem toch weer nodig. Hoe geef ik opnieuw toestemming
    Melding in Spendesk "Reconnect your accounting software", wat moet ik doen
    Vervelend, onze boekhoudster is met pensioen en nu is de link met de kassa weg. Hoe leg ik die opnieuw onder mijn naam?
    Omdat wij er de hele zomer niks mee gedaan hebben is ons Excel-blad de aansluiting met Exact kwijtgeraakt. Hoe meld ik het terug aan?
    leverancier heeft een nieuwe versie van de app en vraagt of ik die wil goedkeuren in exactonline. Hoe gaat dat in zijn werk?
    Bankkoppeling-app heeft een rood bolletje met "niet verbonden"
    Na de kerst deed de webshop niks meer met de boekhouding, ik moest me opnieuw aanmelden stond er. Waar begin ik?
    Kunt u mij stap voor stap zeggen hoe ik de nieuwe scanoplossing van ons kantoor voor het eerst de nodige goedkeuring verleen?
    Mijn broodapp en de boekhouding klappen niet meer met elkaar sinds de nieuwe tablet, ik moet percies ergens opnieuw ja zeggen?
    Onze dossierbeheerder ging met pensioen, op zijn aanmelding liep alles en die doet het niet meer. Hoe laat ik de synchronisatie op mijn naam herbeginnen?
    Er verscheen een bericht dat mijn goedkeuring na een maand stilzitten is vervallen. Hoe vernieuw ik die?
    Boordcomputerkopeling plat sinds maandag, wil dat ik me weer aanmeld
    M'n APK-programma blijft maar drammen: verbiding verlopen. Hoe maak ik die weer in orde?
    Onze receptionist is vertrokken en sindsdien staat het kamersysteem op 'niet verbonden'. Hoe hangen we dat terug aan elkaar?
    Het praktijkprogramma heeft een update gehad en nu vraagt het of ik weer toesteming wil geven. Hoe doe ik dat goed?
    De leverancier vervangt zijn app: alle afnemers moeten de koppeling opnieuw autoriseren. Graag de procedure.
    Lightspeed heeft me uitgelogd uit Exact en nu blijven de verkpoen hangen, hoe reconnect ik?
    Urenapp wil dat ik 'toestemming verleen', nooit eerder gehad, waar moet ik op drukken?
    Onze forensisch accountant werkt met eigen exportsoftware, die ik voor het eerst tot de boeken moet toelaten. Wat komt daarbij kijken?
    nieuwe penningmeester hier 👋 de vorige had alles op zijn naam, nu moet ik de ledenapp zelf aanmelden. hoe begin ik?
    WMS schrijft: sessie verlopen, opnieuw machtigen. Ik weet niet hoe machtigen
    Het lijntje tussen de museumwinkel en de boekhouding is geknapt. Hoe knoop ik de eindjes weer aan elkaar?
    token dood na maand stilstand, hoe krijg ik em weer levend
    De verbinding met Exact is verbroken, hoe maak ik haar weer?
    Nieuwe app aansluiten op exact, hoe gaat dat
    Onze tool zegt dat de sessie verlopen is
    Hoe verleng ik de toegang van de kassa?
    Ik wil Spendesk voor het eerst laten praten met onze boekhouding
    Sinds de vakantie is de koppeling dood, moet ik ergens opnieuw aanmelden?
    Opnieuw inloggen gevraagd door Basecone, wat nu te doen
    Ik had de app zelf afgekoppeld maar wil hem nu terug
    koppeling webshop ligt eruit, token verlopen staat er
    Leverancier zegt: u moet ons opnieuw autoriseren. Hoe?
    Onze ijssalon is van november tot maart gesloten en ieder voorjaar is de kassakoppeling weg. Hoe breng ik hem weer tot leven?
    Er draait een niewe server en het geplande verversen moet daar een verse inlog krijgen
    De leverancier is gefuseerd en heeft zijn programma onder een nieuwe vlag uitgebracht, dat moet ik nu apart goedkeuren
    Ik heb uit paniek alles losgegooid na een phishingmail, hoe krijg ik de goede tools er nu weer aan?
    Na een wachtwoordwissel door de hele organisatie heen staat de rapportage op rood met "opnieuw verbinden"
    Voor een congres wil ik op mijn laptop live laten zien hoe onze software met Exact verbonden wordt, welke stappen zijn dat?
    De penningmeester is overleden en de ledenapp liep op zijn inlog, ik moet hem op een andere naam aan de praat krijgen
    We hebben de app verhuisd van onze eigen registratie naar die van de leverancier en nu moet iedereen eenmalig accoord geven, zeggen ze
    Onze leverancier heeft het clientgeheim vernieuwd na een lek en vraagt iedere klant zich weer aan te melden
    kantoor 4 weken dicht geweest wegens brand, geen tool gedraaid, nu wil niks meer contact maken
    Power BI opnieuw verbinden met Exact
    koppeling verlopen wat nu
    nieuwe app eerste keer koppelen hoe
    verbinding verbroken na vakantie
    refresh token ongeldig, weer inloggen
    na intrekken weer toestemming geven
    wachtwoord gewijzigd, sinsdien webshop niet meer verbonden
    boekingen komen niet meer binnen, moet opnieuw autoriseren staat er
    scantool doet niks meer sinds ik hem had ingetrokken
    leverancier zegt: machtig ons nogmaals
    app vervangen door nieuwe versie, moet weer akkoord geven
    Excel vraagt login Exact, hoe verder
    connectie Visionplanner herstellen
    30 dagen niet gebruikt, koppeling eruit gevallen
    Spendesk status: niet verbonden, rood kruisje
    We hebben de zomersluiting gehad, vier weken alles uit. Nu doet onze bonnetjesapp niets meer en vraagt hij om een aanmelding bij Exact.
    Ik heb gisteren de koppeling ingetrokken en dat blijkt een vergissing. Hoe krijg ik hem weer aan de praat?
    Vandaag het contract met een nieuwe scanleverancier getekend. Die zegt dat wij hem nog moeten toelaten in Exact, hoe doe ik dat?
    Onze boekhoudstr is vertrokken en haar inlog is opgeheven. Sindsdien is het dashboard losgekoppeld en moet iemand anders dat opnieuw aanzetten.
    De leverancier heeft zijn programma vernieuwd en mailt dat elke klant opnieuw moet verbinden. Wat word er van mij verwacht?
    Ik kreeg een mailtje: "uw verbinding met Exact Online is verlopen". Sindsdien komen er geen bestellingen meer in de boeken.
    Mijn laptop is gestolen en daarna heb ik overal wachtwoorden veranderd. Excel wil nu ook weer dat ik me aanmeld voor de cijfers.
    De webshop is naar een andere server verhuisd en daarbij is de verbinding met de boekhouding gesneuveld. Hij staat nu op "niet verbonden".
    Vanaf maandag gaan we werken met Silverfin, het is voor ons allemaal nieuw. Ik zie een schermpje dat om goedkeuring vraagt, hoe pak ik dat goed aan?
    Die ene rapportage draaien wij maar één keer per kwartaal. Elke keer dat ik hem start is de koppeling weer dood.
    Onze beheerder heeft bij de grote schoonmaak ook de kassakoppeling weggegooid. De winkel draait, maar de omzet moet weer gaan stromen.
    Ik wil gewoon dat het weer loopt zoals vorige week, toen hoefde ik nergens mijn wachtwoord voor te geven
    Kom terug van een lange vakantie en de koppeling is dood. Wat moet ik doen om hem weer tot leven te wekken?
    Leverancier mailt dat we voor 1 maart opnieuw toestemming moeten verlenen omdat ze een nieuwe versie uitbrengen
    De collega die alles ooit had gekoppeld gaat uit dienst; ik wil dat het na haar vertrek op mijn naam doordraait
    We gaan volgende week beginnen met een nieuw declaratiepakket, hoe laat ik dat straks voor het eerst bij Exact binnen?
    Gisteren ingetrokken omdat ik dacht dat niemand het nodig had. De verkoop staat op zijn achterste benen, hij moet terug
    wat kan ik doen zodat de sync vannacht gewoon draait, er staat nu dat de verbinding verlopen is
    Van de helpdesk moest ik 'de token vernieuwen'. Wat willen ze eigenlijk dat ik doe?
    Na de wachtwoordwijziging op last van IT is de webshop zijn verbinding kwijt, hoe herstel ik die
    Nieuwe boekhouder begint maandag en moet de bankkoppeling overnemen door zelf akkoord te geven, wat zijn de stappen?
    Het seizoen begint weer; onze kassa stond sinds oktober uit en wil nu eerst opnieuw toestemming
    hoe voorkom ik dat de toestemming verloopt als we het pakket twee maanden niet gebruiken
    per ongeluk ingetrokken
    inlogscherm blijft terugkomen
    opnieuw machtigen
    opnieuw autoriseren
    opnieuw koppelen
    opnieuw verbinden
    weer toegang geven
    weer gebruiken
    toch weer gebruiken
    verbinding herstellen
    koppeling kapot
    koppeling verlopen
    toestemming verlopen
    token verlopen
    verlopen
    app werkt niet meer
    koppeling werkt niet meer
    koppeling doet het niet meer
    werkt niet sinds
    haalt geen gegevens meer op
    synchroniseert niet meer
    gestopt
    vraagt om in te loggen
    steeds inloggen
    blijft inloggen
    moet steeds inloggen
    kan niet inloggen
    niet meer inloggen
    login werkt niet
    met welke gebruiker inloggen
    welke gebruiker koppelen
    toestemming geven
    akkoord geven
    toegang geven
    machtigen
    autoriseren
    app aansluiten
    app verbinden
    eerste keer koppelen
    koppeling leggen
    foutscherm na toestemming
    vraagt te veel gegevens
    geen keuze van administraties bij inloggen
    30 dagen
    maand niet gebruikt
    refresh token
    toegangstoken
    access token
    inlogscherm blijft komen
    inlogscherm komt terug
    toestemmingsscherm
    power bi inloggen lukt niet
    koppeling ligt eruit
    aan de praat krijgen
    weer aan de praat
    geen nieuwe cijfers
    komt niets meer binnen
    uitgelogd
    koppeling opnieuw leggen
    koppeling opnieuw instellen
    opnieuw toestemming na intrekken
    weer machtigen
    toestemming vernieuwen
    toestemming verlengen
    verbinding opnieuw maken
    verbinding weer maken
    koppeling weer maken
    koppeling weer activeren
    koppeling werkt niet
    app werkt niet
    app krijgt geen gegevens meer
    krijgt geen data meer
    elke keer inloggen
    telkens inloggen
    iedere keer opnieuw inloggen
    herautoriseren
    herkoppelen
    hermachtigen
    is gewoon opnieuw inloggen en akkoord geven niet genoeg, hoe doe je dat
    ja precies dat opnieuw akkoord geven, dat wil ik
    moet ik niet gewoon nog een keer toestemming geven? laat zien hoe
    kan ik het zelf opnieuw koppelen met mijn login, hoe dan
    dat was een foutje van mij, ik wil hem weer toelaten
    oei nu moet hij in exact weer opnieuw toestemming krijgen geloof ik
    ik ben bij exact mijn akkoord kwijt en wil het opnieuw doen
    zelfde gebruiker hoor, hij moet alleen opnieuw geautoriseerd
    laat ik hem gewoon nog eens goedkeuren, met alle administraties erbij
    ik geef hem wel gewoon opnieuw akkoord, hoe moet dat
    ok plakken gelukt, nu nog opnieuw toestemming, hoe gaat dat precies
    neeeee verkeerde ingetrokken, hoe krijgt hij zijn toestemming terug
    exact vraagt trouwens weer om in te loggen vanuit de app, begeleid me daar eens door
    ik heb de verkeerde te pakken, dit moet in exact opnieuw
    ik moest eigenlijk in exact weer toegang geven
    de app vraagt me om opnieuw in te loggen bij exact, hoe doe ik dat goed
    hoe geef ik een programma weer toegang nadat ik het had ingetrokken
    Machtiging verlopen staat er, hoe vernieuw ik die?
    we hadden het te snel weggehaald en willen het pakket nu weer aanzetten bij Exact
    opnieuw autoriseren exact online
    401 Unauthorized sinds vanmorgen, moet ik opnieuw verbinden?
    invalid_grant in ons script, token is ongeldig geworden
    Ons dashboard zegt 'verbinding met Exact verlopen, klik hier om te verbinden'. En dan?
    spijt van intrekken, terugzetten graag
    hoe kom ik weer door dat toestemmingsscherm van exact
    The refresh token expired, wat moet ik doen
    Ik moet opnieuw goedkeuren dat Visionplanner onze cijfers mag lezen, kunt u mij door de schermen leiden?
    app weer aanmelden bij exact na een maand stilte
    itgenoda219 melding, hoe los ik op
    wil dezelfde software weer laten meelezen zoals vroeger
    het scherm 'deze toepassing wil toegang tot' verschijnt, wat vul ik in?
    verbinding herstellen met exact vanuit ons factuurprogramma
    Gelieve de stappen te bezorgen om een toepassing in Exact opnieuw toe te laten.
    het inlogscherm van exact komt steeds op in mijn scanprogramma
    toestemming verlengen voor nog een periode
    old refresh token used
    was ingetrokken door mij, nu toch weer nodig, hoe zet ik terug
    de machtiging voor de incassosoftware moet vernieuwd worden zegt de helpdesk van hun
    ik krijg een mail van Invantive dat ik opnieuw moet autoriseren
    opnieuw ja zeggen tegen een app die eerder mocht
    en hoe autoriseer je een pakket opnieuw?
    onze app zegt dat ik opnieuw moet inloggen bij exact en toestemming geven, hoe gaat dat
    Op welke wijze verleen ik een applicatie opnieuw toestemming?
    wat als ik spijt krijg en hem terug wil
    hoe geef ik een app opnieuw toestemming?
    de app vraagt of ik weer wil inloggen bij exact, hoe doe ik dat veilig?
    oeps ik had Keeping niet moeten weghalen, zet maar terug
    machtiging van de app verlopen, vernieuwen dus
    kun je dat terugdraaien?
    De toestemming dient hernieuwd te worden, hoe ga ik te werk?
    we willen hem na een half jaar weer gaan gebruiken, die app moet er weer bij kunnen
    ik heb 't per ongeluk ingetrokken denk ik, weer aanzetten graag
    weer koppelen hoe gaat dat
    de app wil een nieuwe autorisatie van me
    kan die machtiging verlengd worden zonder dat ik alles opnieuw moet instellen?
    Basecone terug aan a.u.b., was een vergissing van mij
    ik krijg een mailtje dat ik de toegang opnieuw moet goedkeuren, waar dan?
    app mag er weer in. hoe?
    ge moet da toch ook terug kunnen toelaten zeker
    verbinding met exact herstellen door nog eens in te loggen, waar begint dat?
    app wil opnieuw verbinden met exact, ik weet niet wat ik moet aanklikken
    het pakket wil dat ik opnieuw akkoord geef bij Exact, hoe doe ik dat veilig
    Sinds de vakantie vraagt de scanner om een nieuwe aanmelding bij Exact. Wat moet ik doorlopen?
    onze webshop weer toelaten nadat hij eruit gegooid was
    machtiging vernieuwen van een programma
    per ongeluk de toegang weggehaald, hoe zet ik hem terug
    Ik heb gisteren de verkeerde weggehaald. Hoe laat ik die app opnieuw binnen?
    exact vraagt of de app mijn gegevens mag gebruiken, hoe moet ik daardoorheen
    heraanmelden bij exact online vanuit een extern pakket
    Mijn leverancier vraagt mij om opnieuw te autoriseren. Wat komt daar bij kijken en wat kies ik?
    toestemming verlopen, verlengen
    een eerder toegelaten dienst nogmaals goedkeuren
    hoe geef je een app de eerste keer of opnieuw toegang tot onze boeken
    opnieuw inloggen in exact via de app
    koppeling verlengen
    app opnieuw toestemming geven
    machtiging verlopen, vernieuwen
    Hoe geef ik opnieuw akkoord?
    Basecone opnieuw koppelen
    app weer toegang geven
    hernieuwen van autorisatie
    Dext opnieuw verbinden met exact
    Power BI moet opnieuw toestemming krijgen
    ingetrokken app weer activeren
    koppeling herstellen door opnieuw in te loggen
    waar geef ik weer toestemming?
    Shopify opnieuw autoriseren
    app vraagt om in te loggen bij exact
    toestemming is verlopen wat nu
    weer verbinden met exact
    app heractiveren
    Moet ik de toestemming elke keer vernieuwen?
    toesteming opnieuw geven
    refresh token verlopen, opnieuw aanmelden
    autorisatie verlengen Visionplanner
    kassa weer aan exact koppelen
    mail: uw machtiging verloopt
    opnieuw aanmelden scan app
    verwijderde koppeling terugzetten
    inlogscherm van exact verschijnt in de app
    toegang teruggeven aan de webshop
    te snel ingetrokken, ik wil de app terug
    dertig dagen niet gebruikt, nu opnieuw toestemming geven
    app wil akkoord want de toestemming is verlopen
    na intrekken weer koppelen, hoe doe ik dat
    ik trok Dext in, wil hem toch weer gebruiken
    iets anders: hoe krijg ik een app die eruit is gegooid weer terug?
    app opnieuw goedkeuren
    Wij hebben de planningsapp vorige maand afgesloten en willen hem nu toch weer gebruiken. Hoe laat ik hem weer toe?
    ik wil hem juist weer laten werken, hoe moet dat dan
    hij doet het niet meer, hoe geef ik weer toestemming
    oké hoe doe ik dat dan
    het token is ongeldig
    itgenoda219
    het gaat over exact online, daar moet ik opnieuw goedkeuren
    hij werkt inderdaad niet meer, dan wil ik hem opnieuw koppelen
    mag de app die soort niet? dan moet ik zeker opnieuw toestemming geven
    opnieuw koppelen dan toch maar?
    ik wil gewoon opnieuw toestemming geven
    hoe geef ik nu de nieuwe zijn app toestemming?
    dezelfde heisa bij Exact, daar wil ik 'm ook weer toelaten
    app weer toegang geven tot exact
    Onze bestelapp is een tijd uit geweest en moet nu opnieuw gekoppeld worden aan Exact Online, hoe doe ik dat?
    Ik had de toestemming ingetrokken maar wil het terugdraaien want we missen hem toch
    waar begint het opnieuw koppelen, in exact of in de app zelf
    Beste, de machtiging van onze kassakoppeling is verlopen. Graag instructie hoe ik die verleng. Groet, Bram
    app vraagt om opnieuw te koppelen met exact, hoe doe ik dat
    Basecone zegt dat de verbinding met Exact verlopen is en dat ik de toegang moet vernieuwen.
    Vorige week heb ik de app ingetrokken, nu blijkt dat we hem toch nodig hebben. Hoe laat ik hem weer binnen?
    de koppeling met exact online moet vernieuwd worden volgens een mail van de leverancier
    wij gebruikten de bonnen-app 2 maanden niet en nu wil hij weer een akkoord, wat moet ik doen stap voor stap
    hoe geef ik terug toegang aan mijn urenprogramma
    opniew toestemming gevn aan app
    waar begin ik met opnieuw toestemmen, in Exact zelf of in de app?
    moet ik de app starten of naar exact gaan om terug te koppelen
    de helpdesk van Spenders zegt: "u moet de machtiging vernieuwen". Prima, maar hoe dan?
    hoe geef ik een app opnieuw toegang tot exact
    de app vraagt ineens om opnieuw in te loggen bij exact, hoe doe ik dat goed
    ik heb te vlug ingetrokken, het was toch nodig. Hoe zet ik het terug
    toestemming verlopen na de vakantie (6 weken dicht), opnieuw koppelen aub
    Ons vakantiepark is 's winters gesloten en elk voorjaar moet de koppeling opnieuw goedgekeurd. Wat waren de stappen ook weer
    opnieuw machtigen hoe
    heb per ongeluk ontkoppeld in de trein op mn telefoon, wil weer aan
    hij wil da'k weer aanmeld en akkoord geef, in welke volgorde moet dat
    Boekhoudster zegt: 'klik gewoon nog eens op toestaan'. Maar waar begint dat dan?
    app opnieuw koppelen met exact
    hoe geef ik Visionplanner terug toegang tot onze boekhouding
    Ik had de app ingetrokken maar we hebben hem toch nodig, hoe zet ik hem weer aan?
    programma zegt: verbinding verlopen, meld u opnieuw aan bij Exact
    koppeling vernieuwen, hoe moet dat
    onze rapportagetool vraagt weer om in te loggen bij exact, is dat normaal en wat doe ik dan
    na vakantie van 5 weken werkt het scanprogramma niet meer, het wil dat ik me aanmeld
    Hoe geef ik onze scan-app weer toegang tot Exact?
    Basecone vraagt om opnieuw te autoriseren, hoe doe ik dat
    ik moet van de helpdesk van Dyflexis opnieuw inloggen bij Exact en op akkoord drukken, waar begin ik
    Twee maanden geleden heb ik de rechten van Payhawk ingetrokken, nu willen we hem toch weer gebruiken.
    koppeling opnieuw autoriseren
    toestemming vernieuwen exact online app
    De webshop zegt dat de autorisatie verlopen is en dat ik die moet verlengen.
    Hoe moet ik een app die ik gisteren heb losgehaald weer toelaten?
    Wij krijgen van onze kassaleverancier het verzoek de machtiging te hernieuwen. Kunt u uitleggen hoe dat gaat?
    Power BI wil dat ik weer inlog bij exact om te mogen lezen, hoe pak ik dat netjes aan
    Ik wil de app opnieuw mijn goedkeuring geven
    per ongeluk op intrekken geklikt, hoe draai ik het terug
    hoe zet ik de toegang van Visma weer aan nadat ik m had uitgezet
    De refresh token is verlopen volgens het logboek, dus er moet iemand opnieuw consent geven. Stappen?
    Opnieuw consent geven voor een bestaande connector, graag het stappenplan.
    onze urenapp moet weer bij de boekhouding kunnen, ik mag inloggen als dezelfde persoon als vroeger
    Ge moet blijkbaar elk jaar opnieuw ja zeggen tegen dat scanprogramma, hoe doe ik dat juist?
    Na de zomerstop vraagt de kassa-app of ik me opnieuw wil aanmelden bij Exact. Wat moet ik dan aanvinken en waarop moet ik letten?
    Ik ben secretaresse en mijn directeur heeft gevraagd of ik wil zorgen dat het declaratieprogramma weer toestemming krijgt in Exact Online, maar ik heb dat nog nooit gedaan
    app weer aanmelden bij exact
    Hoe log ik via Klippa weer in op Exact zodat het weer boekt?
    Exact Online herautoriseren vanuit de Shopify-plugin
    we hebben alle rechten weggehaald en willen nu schoon opnieuw beginnen met de app
    De consultant zegt: refresh je OAuth-consent. Hoe doe ik dat bij Exact Online?
    machtiging loonpakket opnieuw geven
    Opnieuw verbinden met Exact: ik wil zeker weten dat ik niets verkeerd aanklik.
    de koppeling met de salarissoftware moet opnieuw bevestigd worden, er staat een gele balk met 'log in bij Exact'
    Waar kan ik onze CRM weer laten meekijken in de boeken, nadat ik die had geblokkeerd?
    ik wil dat invantive weer bij mn administraties kan, log ik daarvoor in via exact of via invantive zelf
    Toestemming was eraf, mag er weer op. Hoe?
    Mijn app heeft na een update weer een akkoord nodig van mij in Exact
    rapportagetool wil hernieuwde toegang, wat zijn de stappen
    Hoe hernieuw je de rechten van een app zonder dat er een andere gebruiker aan te pas komt?
    Onze boekhouder heeft de scan-app eruit gegooid, en dat was goed, maar nu heb ik hem toch nodig en wil ik hem terug toelaten
    Ik heb de app ingetrokken zoals gevraagd, hoe laat ik hem nu opnieuw binnen met alle administraties?
    opniew toegang gevn aan app in exact
    Er staat reconnect to Exact in ons voorraadpakket, ik wil dat doen maar goed begeleid
    Mijn goedkeuring voor de banktool is afgelopen; hoe geef ik die opnieuw?
    Leverancier mailt: uw koppeling moet voor vrijdag opnieuw worden geautoriseerd.
    hoe doe je dat scherm met soorten gegevens en administraties ook alweer als je een app opnieuw toelaat
    Mag dezelfde scan-app er weer in? De directie vindt het nu goed, vorig jaar hadden we hem eruit gezet.
    Ik sta op het punt om onze boekingsapp opnieuw te laten inloggen bij Exact, kunt u met me meelopen door de schermen?
    De kassaleverancier zegt dat ik opnieuw toegang moet geven aan Exact, waar begin ik?
    Waar begin ik als het verzuimprogramma weer toegang tot Exact moet krijgen, in het programma zelf of in Exact?
    hoe geef je een app toestemming, moet dat vanuit exact of vanuit de app
    Hoe geef ik het ledenprogramma nogmaals toestemming om in Exact te kijken?
    opnieuw toestaan
    toch maar akkoord geven, hij vroeg veel maar goed

reauthorise_already-authorised =
    de app is al geautoriseerd
    er staat dat hij al verbonden is, moet ik dan nog iets doen?
    Het werkt nog prima maar de leverancier vraagt om een nieuwe handtekening, is dat nodig als er al toegang is?
    Moet ik nog eens toestemming geven als de app zegt dat hij al verbonden is?
    Hij vraagt of ik hem wil binnenlaten, maar dat had ik toch al gedaan?
    Ik wilde Klippa activeren voor ons kantoor, maar krijg te lezen dat deze toepassing al gemachtigd is. Moet ik het toch nog een keer doorlopen of ben ik klaar?
    hij zegt dat de app al geautoriseert is terwijl ik juist opnieuw wou aanmelden
    Ik wou de bandenapp opnieuw toelaten, zegt ie dat ie al toegang heeft. Wat nou dan?
    Het scherm zegt dat de app al toegang heeft terwijl hij bij ons niks meer doet, hoe koppel ik dan opniew?
    Bij het opniew verbinden slaat Exact de vraag over en zegt dat het al gebeurd is
    ik wou nog een keer akkoord geven maar krijg "deze app is reeds gemachtigd"
    melding app heeft al toegang, wil toch nogmaals autoriseren
    Ik wilde de app opnieuw aanmelden na de storing, maar hij zegt dat hij allang verbonden is. Toch voelt het alsof ik iets heb overgeslagen.
    Moet ik voor de migratie nog toestemming geven of heeft het nieuwe pakket die al? Hij zegt dat hij al verbonden is
    ik wil opnieuw toestemming geven maar hij haalt gewoon gegevens op zonder iets te vragen
    de app vraagt helemaal geen login, heeft die dan al toegang?
    Hoe kan ik het akkoordscherm nog eens zien als het programma gewoon doorwerkt?
    krijg geen toestemmingsvraag meer, alles komt binnen, wat betekent dat
    Ik wilde een pakket opnieuw goedkeuren maar het haalt al gegevens op. Hoe kan dat zonder inlog?
    het programma werkt al, moet ik dan nog akkoord geven
    wilde de app opnieuw koppelen, maar er is al toegang, van wie dan
    De app haalt gegevens op zonder inlogscherm. Is er misschien al een toestemming van een collega?
    de app haalt gewoon op zonder te vragen, moet ik dan nog opnieuw toestemming geven?
    heeft al toegang, toch vernieuwen?
    Ik wilde hem weer toelaten maar er komt geen loginscherm en de cijfers zijn actueel. Is er al een goedkeuring van iemand?
    ik hoef niet eens in te loggen en krijg gewoon data
    Ik wilde opnieuw toestemming geven maar hij haalt al nieuwe cijfers op, is dat dan nog nodig?
    waarom vraagt de app niks, hij werkt al
    app haalt gewoon nieuwe gegevens op terwijl ik opnieuw toestemming wilde geven
    Ik wou opnieuw koppelen maar de app werkt al zonder inloggen. Van wie is die toestemming dan?
    moet ik wel opnieuw toestemming geven als alles werkt?
    hij vraagt geen login en de cijfers van vandaag staan er al in, ben ik dan klaar?
    ik wou opnieuw toestemming geven maar de app haalt gewoon gegevens op zonder inloggen
    de app werkt al, vraagt niet om in te loggen. Is opnieuw geven nog nodig?
    wilde opnieuw koppelen maar de app haalt gewoon gegevens op zonder login
    App heeft blijkbaar al toegang, ik kreeg geen aanmeldscherm en de cijfers zijn van vandaag
    hoeft niet opnieuw? data komt binnen
    De app haalt gewoon alles op, moet ik dan nog wel opnieuw toestemming geven?
    ik wou hernieuwen maar alles werkt nog zonder aanmelden
    Is opnieuw goedkeuren nodig als er vanochtend nog verse cijfers binnenkwamen?
    Leverancier vraagt om herautorisatie, al loopt de synchronisatie prima
    Moet ik elk jaar iets verlengen als het ophalen vanzelf blijft lopen?
    collega zegt dat ik moet herautoriseren, maar de cijfers van vandaag staan er al in
    Loket haalt zonder te vragen gewoon journaalposten op terwijl ik opnieuw wilde koppelen, klopt dat?
    .opt-change-administrations =
        oh, dan wil ik enkel de bedrijven aanpassen
        maar hij ziet te veel bv's
        er moet een administratie bij
        maar ik wil er wel een bedrijf bij zetten
        wijzigen welke bv's erin zitten
        wil wel de bv's aanpassen
    .opt-revoke =
        eerst alles eraf dan, schoon beginnen
        gooi hem er eerst uit
        alle rechten eraf
        gooi die bestaande dan eerst weg
        ik wil hem eerst helemaal leeg hebben, intrekken dus
    .finish =
        o mooi, dan hoef ik niks te doen
        dat was al geregeld dus, klaar
        dan hoef ik niks te doen, top
        mooi
        oh hij werkte dus al, klaar

reauthorise_not-granted =
    access_denied
    ik heb per ongeluk op weigeren geklikt
    Bij de vraag van Exact heb ik uit voorzichtigheid op Annuleren gedrukt, hoe krijg ik die vraag opnieuw te zien?
    Wat betekent access_denied bij het koppelen?
    Ik heb per ongeluk op Weigeren geklikt, kan ik alsnog ja zeggen tegen die app?
    Wat als er access_denied staat, dat kreeg een klant van ons tijdens het verbinden?
    Ik heb in de haast op nee gedrukt bij het vraagje van Exact, kan dat over?
    Na het aanmelden klikte ik per abuis op weigeren en nu meldt de dashboardtool "access_denied". Kan ik de vraag nogmaals krijgen om alsnog akkoord te geven?
    Op Weigeren geduwd in plaats van Toestaan, stom. Hoe krijg ik dat venster terug?
    callback komt binnen met error=access_denied, de gebruiker zweert dat hij op toestaan klikte
    Ik heb per ongeluk op weigeren gedrukt bij de vraag van Exact. Kan ik dat nog herstellen?
    access_denied na het inloggen, ik had het venster weggeklikt
    Bij het aansluiten van de webshop koos ik "nee" en nu zegt de app dat er geen toestemming is gegeven
    access_denied per ongeluk geweigerd geklikt
    Ik schrok van het schermpje en heb op annuleren geklikt. Nu staat er access_denied in de scanapp.
    Mijn collega dacht dat het phishing was en heeft de vraag om toestemming weggeklikt. Nu komt de urenkoppeling niet tot stand.
    Uit voorzichtigheid heb ik op weigeren gedrukt en nu staat er access_denied. Kan ik het nog overdoen?
    in de adresbalk staat callback met error=access_denied
    terug op ons callback-adres met ?error=access_denied erachter
    de redirect naar onze callback bevat error=access_denied en geen code
    return-url van de koppeling: error=access_denied, wat nu
    logregel: GET /oauth/callback met error=access_denied
    https://boekhouding.voorbeeld.nl/oauth/callback?error=access_denied&state=9
    https://kassa.voorbeeld.nl/callback?error=access_denied
    voorbeeld.nl%2Fcallback%3Ferror%3Daccess_denied
    GET /exact/callback?error=access_denied&state=abc 302
    oauth callback exactonline error access_denied
    /koppeling/exactonline/callback?error=access_denied&error_description=denied
    ik heb het toestemmingsscherm weggeklikt zonder akkoord, is er nu iets veranderd
    access_denied kreeg ik omdat ik op nee drukte
    Wat als ik niet akkoord ga op de pagina van Exact?
    geweigerd bij het akkoordscherm, kan ik later alsnog ja zeggen
    Ik heb halverwege het toestemmingsscherm afgehaakt. Heeft het programma nu toch toegang?
    scherm gesloten zonder te accepteren, wat zijn de gevolgen
    akkoordscherm van de app weggeklikt, is er nu toegang gegeven of niet
    Ik wilde de app toch niet toestaan en sloot het scherm. Moet ik nog iets doen?
    gestopt voor de laatste knop, mag de app nu iets
    ik heb bij het toestemmingsscherm op nee gedrukt, wat nu?
    De app meldt access_denied omdat ik het venster heb weggeklikt. Kan dat kwaad en hoe doe ik het alsnog?
    ik heb op weigeren geklikt, wat nu
    Bij het koppelen heb ik het scherm weggeklikt omdat ik het niet vertrouwde. Heeft de app nu toch iets gekregen?
    foutcode access_denied na het koppelscherm
    ik heb het scherm weggeklikt zonder akkoord te geven, heeft de app nu toegang?
    Toch maar geen toestemming gegeven, wat moet ik aan de leverancier vragen?
    op annuleren geduwd bij het toestemmen, is er dan iets doorgegeven
    ik ben halverwege gestopt bij het toestemming geven, ik vertrouwde het niet. Wat nu?
    venster dicht gedaan zonder akkoord, heeft de app nu iets gekregen
    ik heb het toestemmingsscherm weggeklikt, heeft de app nu toch iets?
    Niet akkoord gegaan omdat het te veel was. Wat nu?
    scherm gesloten zonder op ja te drukken, ben ik veilig
    ik heb op niet akkoord geklikt, wat gebeurt er nu met de app
    Per ongeluk geweigerd toen Exact vroeg of de app mijn gegevens mocht gebruiken
    Kan ik het goedkeurscherm gewoon sluiten en er later op terugkomen?
    Wat als ik nee zeg tegen het verzoek om toegang?
    geweigerd bij het scherm van Exact, heeft de app nu toch iets gekregen?
    Ik durfde niet akkoord te gaan en heb het scherm weggeklikt, is er nu iets gebeurd?
    Ik heb geweigerd toestemming te geven, wat is dan de vervolgstap richting de leverancier?
    .opt-choose =
        wat kan ik dan wel, help me kiezen
        ik weet niet meer wat ik moet
        help me beslissen
        intrekken of beperken, wat is slimmer?
        wat kan ik anders doen, minder geven of intrekken
        wat zijn mijn andere mogelijkheden dan
        help eens kiezen wat ik nu het beste doe met die app
        wat zijn mijn andere mogelijkheden, help kiezen
        kan hij ook met minder toe? beperken of zo
    .finish =
        ik heb het dichtgeklikt, klaar
        eerst mail naar de leverancier, verder niks
        goed zo, ik vraag het de leverancier
        gesloten, klaar

reauthorise_keeps-asking =
    app vraagt steeds om opnieuw in te loggen
    ik word steeds uitgelogd in de koppeling
    inlogscherm blijft terugkomen bij de app
    toestemmingsscherm verschijnt steeds opnieuw
    app blijft vragen om in te loggen
    invalid_client
    elke ochtend weer mijn wachtwoord intikken
    Lightspeed vergeet steeds wie ik ben
    Ik zit in een kringetje: aanmelden, akkoord, en hup, daar is het aanmeldscherm weer. Waarom onthoudt hij het niet?
    Hoe kan het dat Visionplanner om de paar uur opnieuw mijn gegevens van Exact wil hebben?
    Elke ochtend weer dat inlogscherm in de urenapp, ik word er gek van.
    Waarom vraagt Powerbi telkens om aan te melden, ik doe het al drie keer per dag?
    Wat betekent invalid_client, de app stuurt me telkens terug naar het inlogscherm?
    ik log in, ik log in, en hij blijft maar vragen
    Het inlogscherm komt steeds terug, als een boemerang
    Iedere ochtend hetzelfde liedje: gebruikersnaam, wachtwoord, codetje, en morgen weer
    Iedere ochtend verlangt ons importprogramma dat ik opnieuw bij Exact inlog, ook al heb ik dat de dag ervoor gedaan. De IT'er vond "invalid_client" in de logging.
    Onze nachtelijke job kan niet onbeheerd draaien, want om het uur staat er weer een inlogvenster van Exact op de server. Hoe wordt die aanmelding blijvend?
    Elke morgen weer inloggen bij Exact voor dat rapportje, ik word er zot van
    De app onthoudt niks, na tien minuten wil ie alweer mijn wachtwoord van Exact
    Gateway wil elke ochtend opnieuw inloggegevens voor Exact, invalid_client in de log.
    Dat koppelprogramma vraagt vaker om mijn wachtwoord dan mijn bank. Elk uur opnieuw. Hoe stopt dat?
    Elke ochtend moet ik weer aanmelden bij de koppeling, hij onthoudt het niet
    Ik log in, geef akkoord, en beland weer op hetzelfde inlogshcerm, tot in den treure
    invalid_client en daarna opnieuw de inlogpagina, ik draai in rondjes
    elke ochtend weer aanmelden in dashboard, irritant
    invalid_client steeds terug naar aanmeldscherm
    Maandag ingelogd, dinsdag weer, woensdag weer. Elke ochtend wil Power BI dat ik mijn Exact-gegevens opnieuw intyp.
    Sinds de leverancier zijn sleutels vervangen heeft kom ik in een rondje terecht: inloggen, akkoord, en dan weer het inlogscherm. Er flitst iets van invalid_client voorbij.
    Ik word er gek van: ik wil één keer inloggen en klaar, maar de app begint er elke ochtend opnieuw over
    Mijn wens is een koppeling die een jaar blijft staan, niet eentje die ieder uur weer om mijn gegevens vraagt
    de app blijft maar vragen om in te loggen, ik heb al drie keer akkoord gegeven
    eindeloze lus tussen app en exact login
    Elke keer als ik toestem, vraagt hij het een minuut later weer. Wie helpt?
    invalid_client na meerdere pogingen tot verbinden
    Ik heb drie keer akkoord gegeven en het pakket vraagt telkens opnieuw om in te loggen. Wat vertel ik de helpdesk?
    steeds weer dat inlogscherm, ook direct na het goedkeuren
    eindeloze lus van aanmelden bij Exact en weer terug
    Elke ochtend moet ik weer toestemming geven en niets helpt. Wie lost dat op?
    app vraagt na elk akkoord weer om in te loggen
    die app blijft maar om inloggen zeuren, al drie keer gedaan
    invalid_client na akkoord
    Hoe vaak ik ook toestemming geef, de app vraagt me steeds weer om in te loggen. Dit is toch niet normaal?
    app blijft maar om inloggen vragen
    Al drie keer akkoord gegeven en telkens opnieuw dat inlogscherm, ik word er gek van.
    invalid_client bij het koppelen, wie kan dit oplossen
    app blijft maar vragen om in te loggen, al 5 keer gedaan
    Iedere keer als ik akkoord geef kom ik weer op het inlogscherm uit. Ik word er gek van.
    steeds opnieuw inloggen exact koppeling houdt niet
    telkens terug naar af: login, akkoord, login, akkoord
    wat moet ik de leverancier vertellen als hun app elke keer weer een login wil na mijn akkoord
    we zitten in een rondje: ik log in, geef akkoord, en de app zegt doodleuk dat ik moet inloggen. Nu al de hele middag
    de app blijft vragen om in te loggen, hoe vaak ik ook akkoord geef
    voor de zesde keer vandaag akkoord gegeven en weer dat inlogscherm!!!
    Inloggen, akkoord, en opnieuw inloggen. Een kringetje. Al twee keer geprobeerd.
    weer aanmelden, weer akkoord, weer aanmelden, ook na uitloggen en opnieuw beginnen. mijn klant wordt zot
    de app blijft in een lus vragen om login
    Al vier keer toestemming gegeven, telkens opnieuw het aanmeldscherm
    elke keer als ik akkoord geef begint het weer van voor af aan
    om gek van te worden, iedere dag opnieuw inloggen bij exact vanuit ons programma, ook na opnieuw proberen
    Ik heb nu al vier keer ingelogd en akkoord gegeven, en de app wil het weer
    eindeloze inlogloop tussen app en exact
    Elke keer als ik toestemming heb gegeven begint het scherm gewoon opnieuw
    na akkoord sta ik weer op het aanmeldscherm, telkens opnieuw
    Basecone blijft maar om mijn Exact-login zeuren hoe vaak ik ook goedkeur
    Toestemming gegeven, uitgelogd, opnieuw geprobeerd, tweede keer hetzelfde: hij vraagt het nog altijd.
    hij onthoudt mijn goedkeuring niet, wat vertel ik de leverancier
    login lus, opnieuw starten hielp niet
    Ge blijft daar ronddraaien, aanmelden, ok, en terug aanmelden
    al 2x ingelogd en akkoord en die app blijft zeuren om inloggen
    ingelogd, akkoord, weer inloggen, akkoord, weer inloggen
    .opt-own-app =
        zou het aan ons secret liggen? de app is van ons
        het is eentje die wij zelf registreerden, secret is vast fout
        de redirect uri zal het zijn
        het is er een die wijzelf hebben geregistreerd
    .opt-link-stopped =
        is er een gids waarmee ik zelf de oorzaak kan zoeken
        tot vorige week draaide alles gewoon
        kan het van de vakantie komen dat het gestopt is
        zoek uit waarom die verbinding niet blijft
        misschien is de hele koppeling gewoon stuk, zoek dat uit
        zoek uit waarom hij stopte
    .finish =
        ik mail de leverancier met die drie dingen
        ok. doorgegeven aan ICT.

reauthorise_does-not-ask =
    app vraagt niet om inloggen
    er komt geen inlogvenster van Exact
    hij stelt helemaal geen vraag als ik hem opstart
    Volgens de handleiding moet ik bij het openen toestemming geven, maar ik krijg meteen het hoofdscherm en niks van Exact; wat nu?
    Machtiging weg, ik wil haar terug, en de app laat me nergens inloggen
    Wat als er geen aanmeldvesnter van Exact verschijnt wanneer ik op verbinden klik?
    Zou opnieuw moeten inloggen volgens de helpdesk, maar het programma vraagt nergens om
    Ter voorbereiding op de nieuwe koppeling heb ik de oude toestemming opgeruimd, maar als ik het programma start krijg ik geen inlogscherm van Exact. Hoe forceer ik dat het akkoord gevraagd wordt?
    De handleiding zegt dat ik naar Exact gestuurd word om aan te melden. Bij mij gebeurt dat dus niet, de app start gewoon op zonder iets te vragen.
    Ik klikte op verbinden in mijn lesrooster-app en wachte op het inlogscherm van Exact... maar dat kwam niet 🙈
    Volgens de handleiding zou de app om mijn inlog moeten vragen, maar er komt geen enkel venster
    Verbinding is verlopen, ik start het programma en het blijft stil: nergens een plek om me aan te melden
    Hij zegt "niet verbonden" maar vraagt niks, wat moet ik doen om dat inlogscherm op te roepen
    wil opnieuw koppelen maar krijg geen inlogscherm
    Ze zeiden dat er vanzelf een inlogvenster zou komen zodra ik het nieuwe declaratiepakket opstart. Ik wacht al een kwartier, er gebeurd niks.
    Ik wil het koppelen onder mijn eigen naam overdoen, maar het programma vraagt nergens meer om in te loggen
    Ik wil opnieuw akkoord geven, maar het pakket toont helemaal geen aanmelding van Exact. Hoe dwing ik dat af?
    het inlogscherm om weer toe te staan verschijnt niet
    Leverancier zegt: log opnieuw in bij Exact via ons. Alleen stuurt de app mij nergens heen.
    koppeling moet vernieuwd, maar de app stuurt me niet naar Exact
    Er gebeurt niets als ik de app start; geen inlogscherm om opnieuw toestemming te geven. Hoe nu?
    ik wil opnieuw toestemming geven maar de app vraagt er niet om
    geen loginscherm bij vernieuwen
    De leverancier zegt dat ik de koppeling moet vernieuwen, alleen toont de app mij geen inlog. Hoe lok ik dat uit?
    ik krijg geen inlogscherm te zien
    De app zou me naar Exact moeten sturen om toestemming te geven maar dat gebeurt niet.
    wil opnieuw koppelen maar er komt niks om in te loggen
    Er komt geen inlogscherm van Exact als ik de app start.
    geen loginscherm bij het opnieuw koppelen
    app start gewoon op en stuurt mij niet door naar exact, hoe forceer ik dat
    ik wil opnieuw toestemming geven maar de app stuurt me niet naar exact om in te loggen
    Er komt geen venster van Exact als ik in de app op koppelen druk
    ik wil opnieuw toestemming geven maar krijg geen inlogscherm
    De app start gewoon op en stuurt me niet naar exact om te koppelen
    geen aanmeldvenster bij het herkoppelen
    hoe dwing ik de app om opnieuw de login te tonen
    Ik wil opnieuw inloggen maar de app stuurt me helemaal niet naar Exact
    Er komt geen inlogscherm van Exact als ik de app open
    De leverancier zegt dat ik mij opnieuw moet aanmelden, maar het programma vraagt nergens om
    hoe dwing ik de app om mij het aanmeldscherm te tonen
    geen login prompt, app opent gewoon
    Ik zou dat venster van Exact moeten zien maar er gebeurt niks als ik de software start
    De urenapp doet of hij al verbonden is en laat me niet opnieuw aanmelden
    Ik wacht op het aanmeldvenster van Exact om de app te hernieuwen, maar het komt niet
    Volgens de helpdesk zou ik een inlogscherm van Exact moeten zien als ik het programma open, maar dat verschijnt helemaal niet
    klik op koppelen in WooCommerce en er gebeurt niks, geen loginvenster
    krijg geen inlogscherm
    .opt-has-access =
        er komt data binnen
        krijg nieuwe gegevens
        cijfers komen door
        data ververst
        ik krijg nieuwe gegevens
        er komen nieuwe gegevens binnen
        hij haalt gegevens op
        de app werkt gewoon
        ik zie nieuwe cijfers
        hij werkt gewoon
        er komen gegevens binnen
        de gegevens zijn ververst
        alles is actueel
        nieuwe gegevens komen gewoon binnen
        de facturen van vanmorgen staan er al in
        hij ververst zonder morren
        er is dus niks aan de hand, alles komt door
        nieuwe boekingen verschijnen keurig
        opgehaald, 34 regels van vandaag
        cijfers lopen bij
        De gegevens worden gewoon bijgewerkt
        Hij haalt het nieuws van vandaag binnen zonder iets te vragen
        Ja, er komen verse boekingen door
        werkt dus al
        Ik zie de factuur die ik vanmorgen maakte in de app staan
        Het lukt meteen, blijkbaar is er niets mis
        De synchronisatie liep door tot honderd procent en de cijfers zijn actueel
        Hij doet het nog gewoon
        Alles ververst, ook de laatste mutaties
        Tot mijn verbazing staat alles er al in
        de factuur die ik zojuist boekte staat er al in
        hij werkt gewoon, cijfers van vanochtend zijn er
        verse data, dus er zal nog ergens een toestemming liggen
        niks geen fout, de nieuwe relatie is meegekomen
        gek genoeg loopt alles bij, zelfs de boeking van vijf minuten geleden
        data komt gewoon
        geen inlog nodig, werkt al
        niks mis, gegevens komen binnen
        hij heeft nog toegang
        nog niet ingetrokken blijkbaar
        hij is nog verbonden
        hij is nog helemaal bij, tot vanochtend
        verse cijfers van vanmorgen
        draait gewoon, data is bijgewerkt
        er gebeurt wel degelijk iets: nieuwe boekingen
        hij haalt alles binnen
        er komen verse boekingen binnen
        hij haalt gewoon op
        er komen verse facturen binnen, van vandaag zelfs
    .opt-nothing-happens =
        krijg een fout
        doet niks
        foutmelding
        blijft stil
        er gebeurt niets
        er gebeurt niks
        ik zie een fout
        niks
        hij doet niks
        er komt niks
        ik krijg een fout
        hij geeft een foutmelding
        de app reageert niet
        hij hangt
        geen reactie
        krijg een foutmelding
        klik en niks, scherm blijft hetzelfde
        blijft hangen op het laden
        rode balk met error bovenaan
        geklikt en geklikt, het scherm blijft zoals het was
        unauthorized staat er
        oude gegevens van vorige maand, verder komt er geen beweging in
        knop ingedrukt en de pagina blijft stokstijf
        Er staat alleen verbinding mislukt
        Ik klik en klik en hij reageert niet
        Een draaiend rondje en dan weer de oude cijfers
        Hij geeft een 401 en daar blijft het bij
        De knop doet niets
        Rode balk met een foutcode, verder geen beweging
        Het blijft stil, data van vorige maand
        Het programma hangt
        Fout bij ophalen, zegt hij telkens
        de nieuwste boeking is van drie weken terug en daar blijft het bij
        knop wordt grijs, verder gebeurt er geen snars
        ik zie alleen oude cijfers, niets van vandaag
        rode balk: ophalen mislukt
        hij denkt, hij denkt, en dan is het weer stil
        geen data
        niets, ook geen inlog
        hij reageert niet
        leeg scherm na ophalen
        hij hangt, ik zie een foutcode
        niks, nada
        wel een melding maar geen gegevens
        niks, doodse stilte
        geeft een rode balk
        een rode balk en verder niets
        hij loopt vast op een foutcode
        geen nieuwe gegevens
        oude gegevens van vorige maand, meer niet
        rode balk met een fout
        ik druk op ophalen en er gebeurt geen bal
        foutcode, vijf cijfers
        rode melding onderin
        zie alleen oude gegevens van vorige week

reauthorise_look-for-connect =
    waar zit de knop verbinden?
    ik vind in de webshop geen knop 'koppelen'
    onder welk tabblad van mijn kassasysteem leg ik de verbinding aan?
    Ik zoek me suf naar de plek in Spendesk waar je de boekhouding aanhaakt, hoe heet dat daar meestal?
    Waar in onze webshop zit de knop om Exact opnieuw te verbinden?
    Waar in de kassa zit het knopje om weer contact te maken met Exact?
    In welk hoekje van zo'n pakket zit doorgaans de knop om met Exact te verbinden? In onze urenregistratie heb ik instellingen, integraties en profiel al doorgespit om de koppeling te herstellen.
    Waar zit de knop om Exact te verbinden in onze planningssoftware, ik zoek me scheel
    Waar in het collecteprogramma moet ik drukken om het weer met de boekhouding te verbinden? Ik zie door de bomen het bos niet.
    Waar in het pakket zelf zit de knop om weer met Exact te verbinden?
    Ik zoek in de instellingen van onze kassa iets als koppelen of activeren, hoe heet dat meestal?
    staat er in de app ergens een knopje "connect", ik vind alleen profiel en factuurgegevens
    waar zit verbindknop in de app
    De helpdesk van het kassasysteem zegt dat ik de verbinding moet herstellen. Ik zit in hun instellingen te zoeken maar weet niet op welke knop ik daarvoor moet drukken.
    Waar in het pakket zelf begin je eigenlijk met koppelen, ik zoek een knop verbinden of zoiets
    waar zit in de app de knop om opnieuw met exact te verbinden
    de app vraagt niet om in te loggen en er gebeurt ook niks
    popup van het inlogscherm wordt denk ik geblokkeerd bij opnieuw verbinden
    Het pakket geeft een fout, maar stuurt mij niet door naar Exact. Waar start ik het aanmelden?
    Ik zoek in het pakket naar een verbindknop om Exact weer toe te laten en als ik klik opent er niks. Pop-up geblokkeerd?
    waar in een programma zit meestal de knop om bij Exact in te loggen voor hernieuwde toegang
    browser houdt het aanmeldvenster van Exact tegen bij het opnieuw toelaten
    knop om opnieuw te verbinden in de app, onder welke instellingen zit die gewoonlijk
    Ik klik op verbinden in de app en er opent geen Exact-venster. Houdt de browser iets tegen?
    waar zit 'verbinden' in zo'n app, hij stuurt me niet naar exact
    verbindknop zoeken in app
    Er gebeurt niets als ik de app start om hem weer toe te laten. Houdt mijn browser het venster tegen?
    waar zit in de app de knop verbinden
    Er gebeurt niks als ik de app start. Is er ergens in de instellingen iets om de band met Exact weer te leggen?
    pop-up blokker? venster om te koppelen gaat niet open
    waar in de app zit de knop om opnieuw te verbinden met exact
    ik klik op verbinden in de app maar er opent geen venster
    in de instellingen van mijn app zoek ik iets van herkoppelen, hoe heet die knop gewoonlijk
    waar zit in zo'n app meestal de knop om opnieuw te verbinden met Exact
    pop-up van exact wordt precies tegengehouden door mijn browser bij het koppelen
    waar zit in een app de knop om opnieuw met exact te verbinden
    pop-up geblokkeerd? er opent niets als ik op koppelen druk
    in welke instelling van het programma kan ik opnieuw aanmelden bij exact
    knop 'verbind' doet niks in chrome
    waar zit in zo'n app de knop om opnieuw met Exact te verbinden
    Ik vind nergens een knop 'opnieuw koppelen' in mijn webshop
    Als ik op verbinden klik opent er geen venster, pop-up geblokkeerd misschien?
    In welk menu van een kassasysteem start je meestal de verbinding met Exact opnieuw?
    de connectknop doet niks in chrome
    ik snap niet waar ik in payhawk het aanmelden bij exact kan starten
    Pagina integraties gevonden, maar er springt geen loginvenster open als ik klik
    waar zit die knop om m weer te verbinden in die app
    .done =
        gevonden
        ja gevonden
        ik heb hem gevonden
        onder integraties stond een knop vernieuwen, die bracht me bij Exact
        popup stond geblokkeerd, nu wel toegestaan en het venster kwam
        gevonden bij instellingen, boekhoudpakket
        de helpdesk wees me de knop, ik kan me nu aanmelden
        zat achter het tandwieltje
        knop "koppelen" gevonden, login verschijnt
        popup werd geblokkeerd, nu open
        ik heb op herverbinden gedrukt
        onder instellingen > koppelingen, ja, terug
        inloggen verschijnt, ga maar terug
        knop 'verbinden' gevonden onder instellingen
        inlogscherm is er nu, terug
        browser hield een popup tegen, nu lukt het

reauthorise_too-early =
    access_token not expired
    hij zegt dat mijn token nog niet verlopen is, hoelang moet ik wachten?
    Klant krijgt "access_token not expired" bij het vernieuwen, hoe lang moet hij wachten?
    Iets met een token dat nog niet verlopen is, not expired, bij het opnieuw aanmelden
    Bij het vernieuwen van de sleutels geeft onze zelfgebouwde connector "access_token not expired" terug en verbreekt daarna de verbinding. Wat betekent dat, moet ik wachten?
    Foutje bij het verversen: access_token not expired. Klinkt alsof ik te vroeg ben?
    script knalt eruit met access_token not expired als ik een verse token vraag
    "access_token not expired", wat bedoelt hij, ik wil gewoon weer verbinden
    Bij een nieuwe poging meteen na de vorige zegt hij dat het token nog niet verlopen is
    Fout dat ik te vroeg ververs, moet ik wachten of opnieuw aanmelden?
    De programmeur van onze webshop kreeg de melding "access_token not expired" toen hij probeerde te verlengen. Is er iets stuk aan de verbinding?
    access_token not expired, wil de app me daarmee zeggen dat ik te ongeduldig ben?
    foutmelding access_token not expired
    exact zegt dat het access token nog niet verlopen is, is er wat mis met mijn toestemming?
    ons script kreeg 'token not expired' bij vernieuwen, opnieuw koppelen of niet
    Moet ik iets doen bij de melding dat het toegangstoken nog geldig is?
    er staat access_token not expired, moet ik dan opnieuw toestemming geven?
    access_token not expired, wat is dat voor fout
    Ons programma meldt dat het token nog niet verlopen is. Moet ik opnieuw akkoord geven?
    'not expired' bij het vernieuwen van de toegang, hoe lang wachten
    melding access token not expired na een dubbele start van het pakket
    de koppeling geeft access_token not expired, moet ik opnieuw toestemming geven of tien minuten wachten
    foutmelding token not expired
    Ons koppelprogramma meldt 'access_token not expired' en wil niet verder. Moet ik opnieuw toestemming geven?
    access_token not expired, wat is dat
    In het logboek staat dat het token nog niet verlopen is. Moet ik dan opnieuw koppelen?
    foutmelding over te vroeg vernieuwen van toegang
    De app geeft de fout "access token not expired", moet ik nu opnieuw koppelen?
    fout acces_token is nog niet verlopen bij vernieuwen
    leverancier stuurt mij een logje met access_token not expired, wat wilt dat zeggen
    access_token not expired zegt hij bij opnieuw koppelen
    Fout: "access_token not expired". Moet ik nu opnieuw toestemming geven?
    token is niet verlopen foutmelding
    Foutje bij vernieuwen: token is nog niet verlopen, moet ik opnieuw koppelen?
    melding dat het token nog geldig is en app stopt
    access_token not expired, wat betekent dat
    Foutmelding dat het access token nog niet verlopen is. Moet ik dan opnieuw akkoord geven?
    Mijn app klaagt dat een token nog geldig is en wil daarom niks doen
    error 'access token not expired' in ons logboek, toestemming kwijt?
    Exact zegt dat ons token nog niet is vervallen terwijl de app om een nieuw vroeg
    acces token not expierd melding
    Als het token nog geldig is volgens de fout, moet ik dan toch via inloggen?
    refresh geweigerd, token zou nog niet verlopen zijn
    .done =
        kwartiertje gewacht en hij pakte het weer op
        koffie gehaald, daarna liep de verversing zonder klagen
        duidelijk, ik hoef dus helemaal niet opnieuw ja te zeggen
        na tien minuten nog eens laten lopen en weg was de fout
        ok, de planner staat nu wat trager afgesteld
        ok dus gewoon wachten. gedaan, hij loopt
        ok ik wacht wel even
        tien minuten gewacht, doet het weer
        oef gelukkig
        duidelijk
        tien minuten gewacht en hij doet het weer
        oke dan hoef ik niks, terug
        melding is weg
        wacht gewoon en dan terug
        tien minuten voorbij, hij doet het weer
        gewacht, melding is weg
        oke toestemming is er dus nog, terug

reauthorise_which-user =
    met welke gebruiker moet ik inloggen bij het koppelen
    met welke gebruiker moet ik inloggen?
    wie moet akkoord geven?
    onder wiens naam leg ik dit vast, de directeur of de boekhouder?
    Moet ik hiervoor een aparte gebruiker gebruiken, of mag het met mijn eigen account?
    Ik heb drie logins bij Exact en weet niet welke ik moet invullen als het boekhoudprogramma van de leverancier erom vraagt, welke kies ik?
    Met welke gebruiker log ik best in als ik de koppeling vernieuw, de mijne of die van de baas?
    Mag de koppeling op een algemene gebruiker draaien, zodat ze niet stilvalt als iemand vertrekt?
    Met wiens naam moet ik inloggen als de scanner daarom vraagt, de mijne of die van de baas?
    geen idee welk account hiervoor bedoeld is, we hebben er vier
    Er moet voor de koppeling ingelogd worden. Doe ik dat met mijn eigen account, met dat van de hoofdgebruiker, of liever met een apart account dat voor dit doel wordt aangemaakt?
    Met wiens account kan ik de managementrapportage het best laten inloggen: dat van mij, of een los account van de stichting?
    Treasurytool aansluiten: onder mijn login of die van de group controller?
    Met welke naam moet ik me aanmelden bij het opnieuw koppelen, die van mij of die van de directeur?
    Maakt het uit of ik of de boekhouder de knop akkoord indrukt als de tool gekoppeld wordt?
    De oude koppeling stond op Petra en die is weg, op wie zet ik hem nu bij het aansluiten?
    met welk account inloggen bij koppelen
    beter aparte gebruiker voor aanmelden van kassa?
    We hebben een algemene kantoorinlog, die van mij en die van de directeur. De app wil dat er iemand inlogt, wie van ons drieën moet dat doen?
    Vroeger regelde Henk de koppeling op zijn eigen naam en toen Henk wegging viel alles stil. Dat wil ik niet nog eens, onder welke naam zet ik hem nu weer aan?
    Met wiens account kan ik dit het best goedkeuren, zodat het niet omvalt als ik weg ben?
    De leverancier zegt dat ik met 'de juiste gebruiker' moet aanmelden bij het koppelen, maar wie is dat bij ons?
    met welke gebruiker moet ik inloggen als de app om een login vraagt
    mijn account of dat van de directeur bij het opnieuw goedkeuren?
    Is het beter om een aparte gebruiker te nemen voor het toestemming geven?
    als ik me aanmeld als een ander dan de vorige keer, kan dat kwaad
    als wie moet ik inloggen wanneer ik de toestemming ververs, als mezelf of als de baas?
    Onder welke login geef ik opnieuw akkoord als we drie Exact-gebruikers hebben?
    maakt het uit met welke gebruiker ik een pakket weer toelaat
    Het inlogscherm staat klaar. Moet ik mijn eigen account gebruiken of dat van de directeur?
    als wie log ik in om de app opnieuw toe te staan zodat hij alle administraties ziet
    De app vraagt om een Exact-login en ik heb er twee. Wat is het gevolg van de verkeerde kiezen?
    als wie moet ik inloggen bij het opnieuw goedkeuren, ik heb drie logins
    welke login voor nieuwe toestemming
    Kan ik bij het weer toelaten van de app mijn eigen account gebruiken, of moet het dezelfde persoon zijn als toen?
    met welk account moet ik inloggen bij opnieuw toestemming geven
    Moet ik als mezelf inloggen of als de directeur wanneer de app erom vraagt? Wat maakt het uit?
    maakt het uit wie er akkoord geeft op de app
    met welke gebruiker moet ik inloggen voor de koppeling
    Moet ik de app koppelen met mijn eigen login of die van de directeur?
    als wie log ik in om toestemming te geven, we hebben er zes
    wie moet er eigenlijk inloggen als die app toestemming wil, ik of de hoofdgebruiker?
    met welke login moet ik toestemming geven, de mijne of die van de baas
    als wie moet ik inloggen bij het opnieuw koppelen, we hebben een algemeen account ook
    met welke gebruiker moet ik inloggen om de app te koppelen
    Zal ik dit met mijn eigen account doen of met dat van de directeur? De app wil login
    als wie log ik in bij opnieuw autoriseren
    Met welk account moet ik inloggen als de app opnieuw toestemming vraagt, dat van mij of van de directeur?
    De webshop vraagt me aan te melden, ik heb zelf drie Exact-logins. Welke neem ik?
    als wie log je in bij het opnieuw autoriseren
    Maakt het uit wie er op akkoord drukt, de boekhoudster of ik?
    Moet ik als hoofdgebruiker inloggen om de app opnieuw toe te laten of kan eender wie dat?
    ik twijfel of ik mijn eigen inlog moet gebruiken voor het opnieuw goedkeuren van de scan app
    Wiens gebruikersnaam vul je in wanneer Payhawk om hernieuwde toegang vraagt?
    Kan ik als accountant met mijn kantoorlogin de toestemming hernieuwen als ik die app bij meer klanten gebruik?
    De leverancier belde dat ik opnieuw moet aanmelden via het programma, maar moet ik dat met mijn eigen naam doen of met die van de administratie?
    .done =
        dan neem ik de interfacegebruiker, die mag overal in
        helder, het wordt de controller, zij ziet alle bv's
        ik weet genoeg, mijn eigen account kan bij alles
        we maken er een apart account voor, klaar
        het was Johan, stond in de instellingen
        dan neem ik de login van de controller, die ziet alles
        de directeur mag overal bij, dan die
        ik neem de login van mezelf
        we maken een aparte login aan voor die app
        duidelijk, terug
        ga maar weer naar het inloggen
        ik neem de aparte gebruiker, terug
        weet het, door met inloggen
        dan neem ik de admin, die mag overal bij
        dan neem ik de beheerder, verder
        algemene gebruiker gepakt

reauthorise_cannot-sign-in =
    ik kan niet inloggen tijdens het koppelen
    code van de authenticator wordt geweigerd bij het verbinden
    hij slikt mijn wachtwoord niet op het scherm voor de toestemming
    Mijn oude telefoon met de verificatie-app is stuk en nu kom ik niet voorbij het aanmelden om de koppeling te vernieuwen, kan het anders?
    Ik geraak niet ingelogd bij Exact om de app te koppelen, wie helpt mij met die code op mijn gsm?
    Moet de boel opnieuw aanzwengelen maar mijn codetje van de telefoon wordt niet gepikt
    Voor de herautorisatie opent netjes de aanmeldpagina van Exact, maar de verificatiecode van tweestaps gaat naar een telefoon die niet meer bestaat. Zo kom ik er niet in.
    ik kom niet verder dan het inlogscherm, die code op mijn gsm word niet aanvaart en de koppeling wacht
    Ik wil de kassa terug verbinden maar mijn paswoord pakt niet op dat aanmeldsherm
    Bij het koppelen vraagt Exact een code van een telefoon die ik niet meer heb
    Wachtwoord klopt niet zegt hij als de app me naar Exact stuurt, terwijl ik net nog binnen was
    Ik kom niet door de tweestapsverificatie heen en daardoor krijg ik de app niet aangesloten
    aanmelden bij koppelen lukt niet, code telefoon kwijt
    De scanapp stuurde me naar het inlogscherm van Exact. Daar wil hij een code van een telefoon die ik vorige maand heb ingeruild.
    Ik probeer de koppeling te herstellen maar mijn wachtwoord wordt bij het Exact-scherm niet geacepteerd. Bij de gewone boekhouding kom ik er ook niet meer in.
    Ze willen dat ik opnieuw toestemming geef, maar ik kom niet door het inlogscherm van Exact, telefooncode kwijt
    ik kom niet door het inlogscherm van exact als de app me daarheen stuurt, in de browser lukt het gewoon
    app stuurt me naar exactonline.be maar wij zitten in nederland
    verkeerd land in het loginscherm bij opnieuw verbinden
    Bij het vernieuwen van de machtiging weigert Exact mijn login, terwijl mijn wachtwoord klopt.
    Bij het weer toelaten stuurt het programma me naar de .be-site en daar werkt mijn Nederlandse login niet. Waar pas ik het land aan?
    inloggen om akkoord te geven lukt niet, wachtwoord klopt wel
    De app opent een Belgische Exact-pagina terwijl wij in Nederland zitten. Hoe kan ik dan goedkeuren?
    app stuurt me voor het akkoord naar het verkeerde land van Exact
    Op het inlogscherm dat de app opent wordt mijn wachtwoord geweigerd, direct op de site werkt het. Wat is dat?
    bij het opnieuw toestaan weigert exact mijn inlog, terwijl ik zeker weet dat het klopt
    inloggen mislukt tijdens toestemming
    De app stuurt me naar de .com-site van Exact en daar werkt mijn account niet. Hoe krijg ik de Nederlandse?
    kom niet door het inlogscherm van de app heen
    Mijn wachtwoord werkt gewoon op de site, maar als de app me doorstuurt zegt hij onbekende gebruiker. Verkeerd land misschien?
    inloggen via app lukt niet, staat .be in het adres terwijl wij nederlands zijn
    inloggen lukt niet als de app mij naar exact stuurt
    de app stuurt mij naar de nederlandse exact terwijl wij belgisch zijn
    ik geraak niet binnen op het loginscherm dat de koppeling opent
    inloggen bij exact via de app lukt niet, rechtstreeks gaat wel
    De app stuurt mij naar de Nederlandse Exact maar wij zitten op .be, ik kom er niet in
    ik geraak niet aangemeld als de app mij doorstuurt naar exact
    ik kom niet voorbij het exact loginscherm dat de app opent
    Via de app inloggen lukt niet, rechtstreeks in exact wel
    app stuurt me naar exactonline.be maar wij zitten in nederland, login mislukt
    aanmelden vanuit de koppeling blijft mislukken
    De app opent exactonline.be maar wij zitten in Nederland en mijn login pakt hij niet
    Gebruikersnaam onbekend op de Exact-pagina die de app opent, terwijl ik in Nederland gewoon kan inloggen
    ik kom bij het opnieuw toelaten niet voorbij het wachtwoordscherm
    app stuurt ons naar de duitse exact en daar werkt mijn account niet
    Voor het hernieuwen van de toestemming moet ik inloggen, maar mijn gegevens worden afgekeurd
    verkeerd land bij inloggen via de kassa-app
    Ik kom op exactonline.nl uit terwijl wij in België zitten, en mijn paswoord pakt niet
    Bij het verbinden van de donateursapp zegt Exact dat mijn inlog onbekend is
    .done =
        ik zat op .be en moest op .nl zijn, nu kom ik erin
        wachtwoord opnieuw ingesteld en ik ben weer binnen
        land stond verkeerd in het programma, aangepast, het gaat weer
        de beheerder heeft mijn slot eraf gehaald
        gelukt, mijn telefoon met de codes opgehaald
        stond op .be, aangepast in de app
        land is juist, wachtwoord gereset, nu wel binnen
        land aangepast in de app
        zonder de app lukt inloggen wel
        paswoord gereset en nu gaat het
        Ik kan nu wel inloggen, vriendelijk bedankt
        land stond verkeerd, nu lukt inloggen
        ik kan er weer in, terug
        wachtwoord gereset en nu goed
        ja ingelogd zonder de app, dat gaat, dus verder
        land stond op belgië, aangepast, nu lukt het
        zonder app kan ik inloggen dus terug
        wachtwoord hersteld. ben binnen.
        land stond op belgie, aangepast, nu lukt het
        ik kon er gewoon in, ga terug naar de stap
        wachtwoord hersteld, kom erin

reauthorise_nothing-to-check =
    geen soorten gegevens te zien bij de toestemming
    Ik moet controleren welke gegevens worden opgevraagd, maar op het scherm staat alleen een knop om te accepteren. Klopt dat?
    Waarom krijg ik bij het toestemmen geen lijstje met gegevens te zien?
    Er zou een rijtje moeten komen met wat hij mag lezen, maar het scherm is kaal
    Als privacy officer wilde ik vóór het geven van de goedkeuring zien welke categorieën persoonsgegevens het pakket opvraagt. Op het toestemmingsscherm staat echter geen enkele categorie, alleen een knop.
    Ik lees overal dat je eerst moet nakijken welke gegevens de app vraagt, maar in mijn akkoordscherm staat daar niets over
    Bij het geven van toestemming verwacht ik te zien om welke gegevenscategorieën het gaat, maar er wordt niets opgesomd.
    In het akkoordvenster staat alleen een knop, geen opsomming van wat de app mag. Hoort dat?
    De handleiding zegt dat ik bij het toestaan de gegevens moet controleren, maar er valt niets te controleren
    bij onze eigen app krijg ik bij het aanmelden geen lijst met gegevnssoorten, alleen ja of nee
    Bij het aansluiten van het nieuwe rapportageprogramma zou ik een lijst gegevens moeten nakijken. Er stond alleen een knop met akkoord, verder niks.
    Ik moest van de auditor eerst nalopen welke gegevens er gevraagd worden voor ik accepteer, maar het scherm laat daar niets van zien
    er staan geen soorten gegevens op het toestemmingsscherm
    waarom krijg ik bij onze eigen app geen lijst van wat hij gaat lezen
    Het scherm vraagt akkoord zonder te zeggen waarvoor, is dat normaal?
    lege plek waar normaal de gegevens staan waar het programma om vraagt
    Het toestemmingsscherm toont geen enkele soort gegevens. Kan ik veilig accepteren?
    leeg akkoordscherm, nergens staat wat de app wil inzien
    toestemmingsscherm van de app somt geen gegevens op, moet ik scrollen of is dat normaal
    Exact vraagt mijn akkoord voor een app zonder te zeggen voor welke gegevens. Vertrouwen?
    geen lijstje met gegevens bij het akkoord
    het toestemmingsscherm toont geen enkele soort gegevens, moet ik dan toch akkoord?
    geen gegevenslijst bij toestemming
    Bij het vernieuwen zie ik alleen een naam en een knop, geen overzicht van wat hij opvraagt. Is dat in de haak?
    ik zie helemaal geen lijst met soorten gegevens bij het akkoord
    Het toestemmingsscherm is bijna leeg, er staat niet wat de app wil inzien. Kan dat kloppen?
    geen gegevens genoemd bij goedkeuren, veilig om door te gaan?
    op het toestemmingsscherm staan geen soorten gegevens
    Exact vraagt akkoord maar ik zie nergens wat de app wil gebruiken. Toch ja zeggen?
    leeg toestemmingsscherm, geen lijst met gegevens
    bij onze eigen app toont exact bij het inloggen niet welke gegevens gevraagd worden
    in het toestemmingsscherm staan geen soorten gegevens, klopt dat wel
    Ik zie niet welke data de app vraagt bij het akkoord geven, moet ik dan toch tekenen
    geen lijst met gegevens te zien bij toestaan
    toestemmingsscherm zonder lijst van gegevens, klopt dat
    er staat bij het akkoord niet welke data de app wil hebben
    Ik zou moeten zien welke gegevens de app wil, maar dat stuk van het scherm is leeg
    geen lijst met gegevens op de toestemmingspagina
    Op de goedkeurpagina staat nergens wat de app precies mag inzien
    Ons zelfgemaakte programma vraagt akkoord zonder te melden bij welke gegevens het mag, kan dat?
    Moet ik tekenen voor iets waarvan ik de scopes niet te zien krijg?
    het rijtje met facturen en relaties enzo ontbreekt als exact om akkoord vraagt
    Op het toestemmingsscherm ontbreekt welke gegevens worden verwerkt
    consent-scherm van mijn eigen app toont geen scopes
    .done =
        stond verder naar beneden, ik moest scrollen
        het is ons eigen programma dus dan is het in orde
        ah daar staan ze, onder de vouw
        leverancier gebeld: hoort zo
        bij de registratie nagekeken, daar waren ze al gekozen
        stond lager, gevonden
        onze eigen app, dus dat zit goed
        is onze eigen app, dus klopt
        na scrollen zie ik ze
        bestond buiten beeld, ik zie het
        naar beneden gescrold, daar staan ze
        is een eigen app dus goed zo, terug
        gezien nu
        lijst was buiten beeld, verder
        naar onder gescrold en daar was het
        lijst zie ik nu

reauthorise_asks-too-much =
    app vraagt om veel meer gegevens dan ik wil geven
    app vraagt te veel rechten
    waarom wil hij ook salarissen inzien voor ik akkoord geef?
    moet ik dit allemaal goedvinden voor één rapportje?
    Bij het koppelen van onze oude scanner wil Exact dat ik ook het wijzigen van bankgegevens toesta; kan ik een deel weigeren of is het alles of niets?
    Voor ik accepteer: dit verzoek noemt ook salarissen, hoort dat?
    Mag ik gerust akkoord gaan als de app bij het koppelen ook salarissen wil lezen en wijzigen?
    Voor het vastknopen wil hij ook de salarissen zien, moet ik daar wel ja op zeggen?
    Ons urenprogramma wil bij het koppelen inkoopfacturen, bankgegevens én salarissen kunnen wijzigen. Dat gaat veel verder dan nodig. Teken ik dat af of stop ik hier?
    Een kassaprogramma dat aan mijn loonadministratie wil? Dat staat in het venstertje dat ik moet aanvaarden. Moet dat?
    Waarom wil een simpel steekproefprogramma schrijfrechten op de crediteuren? Moet ik daar werkelijk mee akkoord gaan bij het aanmelden?
    Tijdens het aansluiten wil het bonnenprogramma ineens ook HRM en lonen zien, moet ik daar wel mee instemmen?
    De app vraagt bij het akkoord om schrijfrechten en hij hoeft volgens mij alleen te lezen. Doorgaan?
    Waarom wil die simpele urentool bij het inloggen alles van me, vorig jaar was dat korter
    app wil ook bankgegevens, moet ik dat accepteren bij verbinden
    Ik wil alleen facturen laten inlezen, maar het toestemmingsscherm van de scanner begint over lonen en personeel. Ik heb het voorlopig laten staan.
    Voordat ik teken: waarom wil een simpele bonnetjesapp mijn salarissen en bankgegevens kunnen wijzigen?
    de directeur weigert op akkoord te klikken omdat er veel meer gevraagd wordt dan dat pakket volgens hem nodig heeft
    de app vraagt ook salarisgegevens, dat lijkt me te veel
    ben ik verplicht akkoord te gaan met alles wat ze vragen bij Exact
    Het pakket wil schrijfrechten op het grootboek terwijl het alleen hoeft te lezen, moet ik dat accepteren?
    ik vertrouw de lijst niet die ik moet goedkeuren, kan ik nog stoppen
    bij het opnieuw inloggen vraagt de app wel heel veel gegevens, moet ik daar akkoord mee gaan?
    Het programma vraagt bij het inloggen ook toegang tot salarissen en dat begrijp ik niet. Kan ik nog stoppen?
    moet ik akkoord gaan met alles wat een app wil weten
    toestemmingsscherm van Exact gaat veel verder dan ik dacht
    Waarom wil een bonnenscanner onze bankgegevens wijzigen? Ik sta nu op het scherm waar ik moet accepteren.
    de app wil bij het akkoord meer dan nodig, kan ik weigeren
    die app wil bij het opnieuw toestaan ineens ook salarisgegevens
    Voor een simpele bonnenscanner vraagt het toestemmingsscherm wel erg veel. Kan ik weigeren?
    app wil ook salarissen inzien, dat hoeft niet
    Bij het koppelen vraagt het urenprogramma toegang tot onze bankgegevens. Moet ik daarmee instemmen?
    waarom wil een simpele bonnetjes-app zoveel rechten
    die app vraagt veel te veel rechten bij het koppelen
    Een parkeerapp die bij onze salarissen wil? Het toestemmingsscherm vraagt dat. Moet ik akkoord gaan?
    hij wil schrijven in de boekhouding terwijl het maar een rapport is, moet ik ja zeggen
    toestemming vraagt meer als vroeger, is dat normaal
    op het akkoordscherm staan opeens ook personeelsgegevens, dat stond er vroeger niet bij
    het scherm met de toestemming somt wel vijftien dingen op die de app wil, dat is me te gortig
    de app vraagt bij het koppelen ook toegang tot salarissen, dat lijkt me niet nodig
    wat wil die bonnetjesapp met mijn crm-gegevens? moet ik akkoord gaan
    Het toestemmingsscherm vraagt veel meer dan vorig jaar, ik aarzel
    bij het akkoordscherm: lezen én schrijven op alles, terwijl het maar een kalender is
    waarom wil een urenregistratie onze bankgegevens? ik moet akkoord geven
    App vraagt bij het koppelen veel meer dan nodig, wat doe ik
    ze willen ook schrijven in de boekhouding, dat had ik niet verwacht
    Waarom wil een scan-app ook bij mijn salarisgegevens? Dat staat op het akkoordscherm
    de lijst met gegevens die de app wil is veel langer dan vroeger
    De kassa wil bij het opnieuw toestemmen ineens bij bankgegevens, daar schrik ik van
    Moet ik akkoord gaan als een app overal bij wil?
    urenapp vraagt toegang tot alle facturen en personeelsdossiers, dat is toch niet nodig
    Op het scherm waar ik moet tekenen vraagt Klippa om dingen die ik niet begrijp en niet wil delen
    kan ik maar een deel van die rechten goedkeuren? ze willen echt te veel
    Bij het goedkeuren zie ik dat ze ook wijzigen willen, terwijl ons dashboard alleen leest
    privacy: app wil meer inzage dan afgesproken, ik sta nu voor de akkoordknop
    Nou wil die kassa ineens ook mijn bankgegevens en salarissen inzien, moet ik dat goedvinden?
    het toestemmingsscherm vermeldt bankmutaties, terwijl het een urentool is
    .opt-go-on =
        toch doorgaan
        is goed ga door
        ik accepteer het
        prima dan
        laat maar komen
        ik ga toch verder
        toch verder
        ga toch door
        ik doe het toch
        het is goed ik ga door
        maakt niet uit ga door
        ik vind het goed
        ik ga akkoord
        verder
        doorgaan
        ok ik ga verder
        laat maar, ik ga toch akkoord
        de leverancier heeft het mij uitgelegd, het is oké
        zal wel nodig zijn, door
        vooruit dan maar
        we kunnen niet zonder, dus ik teken ervoor
        bij nader inzien logisch, hij maakt ook de loonjournaalpost
        het moet vandaag draaien, ik accepteer dat
        Ach, toch maar doen
        Ik heb het begrepen, ze hebben het nodig
        Vooruit dan
        De leverancier is betrouwbaar, ik accepteer het
        Het contract dekt dit, we kunnen door
        prima, doorgaan
        Bij nader inzien valt het mee
        Mijn chef vindt het goed
        We hebben het pakket nu eenmaal nodig, dus ik neem het zoals het is
        Laat maar zitten, ik geef akkoord
        ach, die leverancier kennen we al tien jaar, doe maar
        ik slik het, zonder dat ding kunnen we morgen geen lonen draaien
        bij nader inzien hebben ze het toch nodig voor de loonjournaalposten
        niet leuk, wel akkoord
        de baas zegt dat het mag, dus we gaan door
        niet erg
        geen bezwaar
        maakt mij niet uit
        ik stop er niet mee
        prima, geen punt
        ach, het zal wel, ik geef akkoord
        de leverancier legde uit waarom, dus doe maar
        niet leuk maar vooruit
        ach, doe maar gewoon
        toch akkoord
        de helpdesk zei dat dat normaal is
        ik vertrouw ze wel, het is een groot bedrijf
        vooruit met de geit
        ach doe maar, ze zijn betrouwbaar
        ik geef toch akkoord, het moet vandaag werken
        ach, doe toch maar, anders kan ik niet werken
    .opt-stop =
        ik stop
        dit wil ik niet
        ik vraag het na
        nee dan niet
        ik stop en vraag het eerst na
        ik vraag het eerst na
        eerst navragen
        ik ga het eerst vragen
        ik stop hier
        stop
        ik wil het eerst navragen
        eerst overleggen
        ik overleg eerst
        ik vertrouw het niet
        ik stop ermee
        ik doe het niet
        ik bel eerst de leverancier
        vertrouw het voor geen meter
        eerst hun helpdesk bellen
        dit leg ik voor aan onze privacyman
        ik sluit het venster en vraag wat ze ermee moeten
        mijn baas moet daar eerst naar kijken
        loongegevens geef ik niet zomaar weg, ik hou het hier
        zo gaat dit niet door, ik wil eerst uitleg
        Nee, dit gaat niet door
        Ik vraag eerst uitleg aan de leverancier
        Dit vertrouw ik niet
        afbreken
        Hier wil onze privacyfunctionaris iets van vinden voordat ik verder ga
        Ik sluit het scherm en mail ze
        Zonder toelichting teken ik niet
        Eerst even overleggen met mijn accountant
        Ik durf dit niet aan
        Wij zien er voorlopig van af.
        eerst wil ik van hun helpdesk horen wat ze met die lonen doen
        nee, dit leg ik voor aan onze privacyfunctionaris
        hier zet ik mijn naam niet onder
        ik bel ze, tot die tijd gebeurt er niks
        de baas moet hier eerst iets van vinden, dus voorlopig niet
        niet akkoord
        nee, eerst vragen
        vertrouw ik niet
        dat doe ik niet
        liever niet
        ik geef die toestemming niet
        nee, dit teken ik niet zonder uitleg
        vraag het ze eerst maar
        ik teken niks voordat ik de leverancier gesproken heb
        mijn baas moet hier eerst naar kijken
        dat gaat me te ver, nee
        nee, eerst de leverancier bellen
        geen haar op mijn hoofd, ik ga niet akkoord
        nee, eerst bellen met ze
        dit leg ik voor aan de privacy officer
        salaris gaat ze niks aan, niet doen

reauthorise_agree-after-all =
    De leverancier heeft schriftelijk uitgelegd waarom hij de bankmutaties opvraagt en onze FG is akkoord. Ik had de toestemming halverwege afgebroken en wil haar nu afronden.
    Ik was gestopt bij dat venster met al die gegevens waar de app om vroeg, want ik schrok. Het mag van mijn baas toch wel, hoe ga ik verder met akkoord geven?
    Vorige week heb ik geweigerd omdat het pakket om zoveel gegevens vroeg. De leverancier heeft het nu uitgelegd en ik wil alsnog akkoord geven.
    .done =
        vooruit dan maar
        goed, terug naar het lijstje
        als het later teruggedraaid kan worden vind ik het best
        weer verder waar ik was
        ik hak de knoop door, op naar de bedrijven
        ja terug ernaartoe
        oke gaan
        naar de gegevens weer
        oke door
        terug naar het scherm met gegevens
        prima, door
        ja ga maar verder
        hup
        ja verder met akkoord
        laten we doorgaan

reauthorise_no-choice =
    geen keuze van administraties bij toestemming
    ik kreeg nergens vinkjes voor onze bv's toen ik akkoord gaf
    Onze zelfgemaakte app vroeg alleen om in te loggen en sloeg het kiezen van de bedrijven over, gaat dat goed?
    Tijdens het goedkeuren mag ik nergens bedrijven aanwijzen.
    Waarom mocht ik bij het verbinden niet kiezen welke bedrijven meegaan?
    Bij het vastmaken mocht ik nergens kiezen voor welke bedrijven, klopt dat wel
    Wij hebben zelf een app geregistreerd. Bij het goedkeuren werd mij nergens gevraagd welke bedrijven hij mag benaderen, terwijl dat bij Basecone wel zo was. Gaat hier iets mis?
    Het scherm na inloggen vroeg mij niet welk bedrijf, het ging meteen door. Is dat wel goed?
    Ik geef netjes akkoord aan het nieuwe pakket, maar ik kreeg nergens de vraag voor welke bedrijven. Is dat erg?
    Ik kreeg bij het akkoord geen vraag over welke bedrijven, hij ging meteen door. Is dat goed gegaan?
    Op het plaatje kan je bij het verbinden bv's aanvinken, bij mij is dat er niet bij
    Geen keuze uit ondernemingen gehad toen ik de zelfgemaakte app toestond, heb ik iets gemist?
    bij akkoord geven kan ik geen bedrijven aankruisen
    Bij de vorige app mocht ik bedrijven aanvinken toen ik akkoord gaf. Bij deze, die onze eigen IT heeft gemaakt, sloeg hij dat gewoon over.
    Had verwacht te mogen aangeven voor welke bv's ik toestem, maar na inloggen was hij meteen klaar. Hoort dat zo?
    ik krijg bij het opnieuw goedkeuren geen keuze van administraties
    vorige keer mocht ik bedrijven aanvinken op het toestemmingsscherm, nu niet
    Waarom vraagt Exact mij niet welke dossiers het programma mag zien tijdens het akkoord geven?
    keuze huidige en toekomstige administraties ontbreekt op het akkoordscherm
    bij het toestemming geven krijg ik niks te kiezen qua administraties
    Bij het akkoord geven krijg ik helemaal geen lijst met bedrijven te zien. Klopt dat?
    toestemmingsscherm zonder keuze van administraties
    Mijn collega kon bij het goedkeuren bedrijven aanvinken, ik niet. Is er iets mis?
    app opnieuw gekoppeld zonder dat ik administraties kon kiezen, eigen app zeker?
    Ik scrolde door het hele akkoordscherm van de app en er waren geen administraties. Toch doorgaan?
    bij akkoord geven mag ik geen administraties kiezen, hij slaat dat over
    geen keuze van bv's bij toestemming
    De handleiding zegt dat je bij goedkeuren bedrijven kunt aanvinken. Mijn scherm biedt dat niet, hoe komt dat?
    kan geen bedrijven kiezen bij het toestemming geven
    Volgens de uitleg zou ik administraties moeten aanvinken tijdens het koppelen, maar dat stuk ontbreekt bij mij
    Nergens tijdens het goedkeuren werd gevraagd voor welke bv's, is dat erg?
    ik krijg bij het toestemmen geen keuze van administraties
    Waar is het stuk waar ik de bv's kan aanvinken? Mijn scherm heeft alleen akkoord.
    geen administraties te kiezen bij inloggen via onze eigen app
    app heeft direct alles zonder dat ik een administratie mocht uitzoeken bij het akkoord
    ik krijg bij het toestemming geven geen keuze van administraties
    Bij het inloggen verscheen geen lijstje met bv's. Ziet hij nu alles?
    geen keuze bij akkoord
    bij het toestemming geven kan ik geen administraties kiezen
    Vorige keer mocht ik bv's aanvinken, nu slaat hij dat over
    geen keuze bij akkoordscherm, pakt hij nu alles?
    bij het toestemming geven kan ik geen bedrijven aanvinken
    Op het akkoordscherm staat niets over administraties, terwijl ik er maar één wil geven
    Exact vraagt niet bij welke dossiers de app mag
    Waar is het lijstje met administraties gebleven? Ik zie bij goedkeuren enkel een knop
    eigen connector vraagt geen administraties bij inloggen, klopt dat
    Keuze alle huidige en toekomstige ontbreekt op mijn scherm
    Ik heb toestemming gegeven maar kreeg nergens de vraag voor welke stichting
    geen divisie-selectie in het consent scherm van onze eigen client
    .done =
        helemaal onderaan stond het toch
        klopt, het is eigen bouw, dus niks te kiezen
        dan kijk ik straks wel wat hij ziet
        na lang scrollen kwam het rijtje bedrijven tevoorschijn
        weet ik genoeg, door
        onderaan gekeken, niets, en het is gekocht spul
        onderaan stond ie toch
        ook na scrollen nada
        ik kijk straks wel wat ie ziet
        helemaal onderaan stond de keuze
        ok ik kijk straks wel wat ie ziet
        goed dan, terug en door
        geen keuze. ga door.
        eigen app, klopt dus, verder
        stond onderaan, nu wel

reauthorise_which-administrations =
    welke administraties aanvinken bij het koppelen?
    alles aankruisen of alleen de holding, als hij daarom vraagt na het aanmelden?
    Ik zit nu in het toestemmingsscherm met tweehonderd klantdossiers voor mijn neus, is 'Alle huidige en toekomstige administraties' dan verstandig?
    Ik zit nú in het toestemmingsscherm van Basecone en weet niet wat ik moet aankruisen.
    Eerste keer dat ik Excel koppel, welke boekhoudingen neem ik?
    hij vraagt: alles of een selectie? wat vul ik in
    Wat vink ik aan op het toestemmingsscherm, één bedrijf of alles?
    Bij het aanzetten moet ik bedrijven aanvinken, welke neem ik dan?
    Ik sta op het scherm waar ik moet aanvinken welke administraties het programma krijgt, bij 380 klanten. Is het verstandig alles te nemen inclusief toekomstige, of beter per klant?
    Bij het koppelen krijg ik een lijst met mijn vier firma's. Welke vink ik aan, alle of alleen de winkel?
    Zit nu in het toestemmingsscherm van de kassa. Welke winkels vink ik aan?
    Bij het inloggen moet ik aankruisen welke bv's hij mag, ik heb geen idee. Alles maar?
    Het toestemmingsvenster staat open met 80 vakjes en de optie 'huidige en toekomstige', wat vul ik in?
    wat is het verstandigst om aan te vinken als de tool voor het eerst wordt aangesloten, alle bedrijven of enkel het onze
    wat aanvinken bij toestemmingsscherm
    Ik zit nu in het toestemmingsscherm van het nieuwe dashboard en er staan achttien bedrijven met hokjes. De telefoon van de leverancier is in gesprek, wat vink ik aan?
    Bij het akkoord geven vraagt hij welke bedrijven mee mogen. Ik ben bang te veel of te weinig aan te vinken
    Wat kies ik in het toestemmingsscherm zodat ik over een jaar niet hetzelfde gedoe heb bij een nieuwe bv?
    wat kies ik bij het akkoord geven: alle huidige en toekomstige of losse administraties
    is het slim om tijdens de toestemming alles aan te vinken
    kan ik de keuze die ik bij het goedkeuren maak later nog wijzigen?
    Welke optie adviseert u op het scherm waar ik dossiers moet kiezen voor de app?
    Ik moet op het toestemmingsscherm bedrijven kiezen maar weet niet wat wijs is: alles of enkele?
    Het akkoordscherm wil weten welke administraties. Kan ik dat later nog veranderen als ik nu gok?
    twijfel bij het kiezen op het scherm van Exact: alles of een paar
    welke administraties vink ik aan in het toestemmingsscherm van de app, geen idee
    Het scherm wil een keuze: alles of alleen sommige. Wat raden jullie aan als de app maar voor één klant is?
    wat raad je aan bij de toestemming: alles of alleen wat nodig is?
    alles aanvinken of niet
    Mijn collega's zeggen 'doe maar alle', maar is het bij goedkeuren niet veiliger om er enkele te kiezen?
    alles aanvinken of een paar, wat is slim
    Ik moet kiezen tussen alle administraties en losse, wat raden jullie aan bij het opnieuw koppelen?
    twijfel bij die keuze: alles of alleen de drie bv's
    ik weet niet welke administraties ik moet aanvinken bij het toestemmen
    collega zegt altijd "alles" aanklikken bij het koppelen, is dat slim?
    welke administraties moet ik aanvinken bij het toestemmen, alles of alleen waar ik het voor nodig heb
    alle administraties of losse, wat is beter bij het koppelen
    Weet niet welke bv's de app nodig heeft en moet nu kiezen in het akkoordscherm
    moet ik bij de goedkeuring alle administraties aanvinken of alleen die van de winkel?
    Wat is verstandig op het akkoordscherm: alle huidige en toekomstige, of een paar los?
    Bij het hernieuwen vraagt Exact welke bedrijven de app mag zien. Ik heb geen idee wat ik daar moet antwoorden.
    alle huidige en toekomstige aanvinken, is dat veilig?
    We hebben een holding en drie bv's, welke vink ik aan voor de scan-app terwijl ik toestemming geef?
    Kan ik het achteraf nog aanpassen als ik bij het toestemmen verkeerd kies?
    twee bolletjes op het toestemmingsscherm, wat is het verschil in gevolgen
    Verlofapp opnieuw koppelen: twijfel tussen alle administraties of alleen de werkgever
    .done =
        dan doe ik alles, scheelt werk bij de volgende oprichting
        besloten: enkel de twee die we factureren
        duidelijk, ik kan het later nog bijstellen
        overlegd met de directeur, hij wil het smal houden
        ik weet nu welke vinkjes
        dan alleen de twee winkels
        ik neem alles, scheelt werk
        dan maar alles
        ik ga voor alleen die ene
        kan ik het achteraf nog veranderen, ja dus, top
        alleen die twee dus, terug
        goed, ik weet wat ik aanvink
        kan later nog, dus ik kies er drie. verder
        dan kies ik alles, ook toekomstige
        beperkt gekozen. terug.
        alleen de twee winkels, weet ik nu
        neem ze allemaal, ook toekomstige
        oké, is later te wijzigen dus door

reauthorise_not-offered =
    administratie staat niet in het toestemmingsscherm
    mijn tweede bv ontbreekt tussen de vinkjes waar ik akkoord moet geven
    Tijdens het verbinden mag ik bedrijven uitkiezen, maar de stichting zit er niet tussen. Hoe kan dat?
    Bij het verbinden biedt hij me de vof niet aan.
    Bij het koppelen staat mijn nieuwe bv niet in het keuzelijstje van Exact, hoe kan ik ze toch meegeven?
    Tijdens het aanmelden van het nieuwe pakket staat onze bv niet in het keuzerijtje
    Bij het eerste akkoord voor de facturatietool kan ik uit vier bedrijven kiezen, maar het vijfde, waar het juist om draait, biedt Exact mij niet aan om aan te vinken.
    bij het toestemmingsscherm kan ik de nieuwe bv niet kiezen, de oude wel
    bij toestemming geven ik zoek onze firma Tilburg, staat niet in keuze
    Bij het akkoord geven staat mijn bedrijf niet tussen de keuzes
    Ik ben halverwege het koppelen en juist de onderneming waar het om gaat kan ik niet aanvinken
    Toestemmingsscherm biedt alleen de holding aan, de werkmaatschappij niet. Zit ik met de foute inlog?
    nieuwe bv niet te kiezen tijdens toestemming geven
    Ben de incassotool aan het aansluiten en moet bedrijven kiezen. De bv waar het om gaat staat niet tussen de hokjes.
    Wilde bij het verlenen van toegang de nieuwe dochter meenemen, die stond niet tussen de bedrijven die ik mocht kiezen
    tijdens het toestemming geven staat mijn nieuwe bv niet in het keuzelijstje
    waarom biedt het akkoordscherm maar 2 van de 5 bedrijven aan
    Ik wil goedkeuren maar kan de betreffende administratie niet aanvinken, ze staat er niet.
    niet alle dossiers verschijnen op de toestemmingspagina
    Op het toestemmingsscherm staan zeven bedrijven, maar niet degene waar het om gaat. Wat eerst?
    ik kan tijdens het akkoord de gewenste BV niet aanvinken, ze is er niet bij
    in het rijtje bij het goedkeuren mist een vennootschap
    op het akkoordscherm van de app ontbreekt mijn administratie, hoort die wel bij deze login?
    Ik wil de app toestaan voor BV Zuid, maar Exact biedt die tijdens het akkoord niet aan. Waar ligt dat aan?
    op het toestemmingsscherm ontbreekt onze bv in het rijtje
    bv niet aangeboden bij goedkeuren
    Ik laat de app weer toe en mag kiezen uit vier bedrijven, maar we hebben er vijf. Waar blijft de vijfde?
    de bv die ik nodig heb staat niet in het rijtje bij toestemming
    Bij het akkoordscherm ontbreekt precies de administratie waarvoor ik het doe.
    waarom wordt onze vof niet aangeboden op het koppelscherm
    mijn administratie staat er niet tussen als ik toestemming geef
    tijdens het koppelen krijg ik 5 van onze 8 dossiers te kiezen, waar blijft de rest
    onze zorgstichting kan ik niet selecteren op het toestemmingsscherm, al de rest wel
    Ik kan in het akkoordscherm kiezen uit 4 bv's, de vijfde ontbreekt
    ons kerkfonds staat er niet tussen als ik wil aanvinken bij het inloggen van de app
    de bv die ik wil koppelen staat niet in het keuzelijstje van het akkoordscherm
    Bij toestemming geven wordt onze nieuwe vestiging niet getoond om aan te vinken
    Tijdens het akkoord geven staat één van onze bv's niet in het rijtje
    ik kan de administratie die ik zoek niet aanvinken, hij zit er niet tussen bij de toestemming
    De lijst bij het goedkeuren is korter dan verwacht: de nieuwe vennootschap is niet te kiezen
    Toestemmingsscherm toont 4 van de 6 bedrijven
    dossier niet aanklikbaar op het scherm waar ge toestemming geeft
    me tweede bv staat er niet bij als ik toestemming wil geven
    .done =
        de hoofdgebruiker heeft me rechten gegeven, nu staat ze ertussen
        ik had met het verkeerde account ingelogd, opgelost
        de beheerder heeft hem erbij gezet, ik zie de bv nu
        nagekeken: ik kan hem nu ook zelf openen in Exact
        hij is toegevoegd aan het abonnement en verscheen prompt
        log ik in met een ander dan staat hij er
        mijn user mag er niet bij, ik regel dat
        rechten zijn gegeven, hij staat er nu tussen
        hoofdgebruiker heeft mij erbij gezet, terug
        twee keer ja inmiddels, verder met kiezen
        rechten zijn nu geregeld, terug
        ik log in met de hoofdgebruiker, terug dus
        gebruiker heeft nu rechten op die bv, terug
        twee keer ja, dus verder

reauthorise_error-after-accept =
    na het akkoord geven krijg ik een foutscherm
    foutmelding na accepteren
    na Toestaan krijg ik een wit scherm
    akkoord geklikt en toen ging het mis
    Zodra ik de toestemming bevestig, springt de browser terug naar Yuki met de tekst 'er is iets fout gegaan, redirect_uri klopt niet'. Wat kan ik doen?
    Net op akkoord gedrukt en toen kwam er een foutpagina.
    Na Toestaan krijg ik een witte pagina met een foutcode, wat nu?
    Ik druk op akkoord en dan klapt de boel eruit met een foutje
    Zodra ik op Toestaan druk springt de browser naar een witte pagina van de leverancier met "redirect_uri mismatch". De toestemming lijkt dus niet aan te komen.
    Goedkeuring gegeven, dan draait er een wieltje en volgt "er is iets misgegaan, sluit dit venster". Al drie keer geprobeerd in Edge en Chrome, de koppeling komt niet tot stand.
    Heb netjes akkoord gegeven en dan kom ik op een witte pagina met "something went wrong"
    Gebruiker klikt netjes op akkoord en belandt dan op een foutpagina in plaats van terug in onze app.
    Net op toestaan geklikt en dan een witte pagina met "redirect_uri" en wat Engels
    Inloggen lukt, accoord lukt, en bij het terugkeren in de app verschijnt een storing
    Zodra ik accepteer krijg ik "er is een fout opgetreden" en is de app nog steeds niet verbonden
    foutmelding direct na klik op toestaan
    Netjes ingelogd, op toestaan geklikt, en daarna een rode foutpagina in plaats van de app. Moet ik het nog een keer doen?
    Alles netjes toegestaan en toen kwam er een foutpagina in plaats van mijn pakket, is mijn toestemming nu aangekomen?
    na akkoord krijg ik invalid_request
    op ja geklikt in het toestemmingsscherm en toen een foutpagina
    Zodra ik toestem kom ik op een pagina met een error, moet ik die verversen?
    code al gebruikt, melding na goedkeuren bij exact
    na mijn akkoord kreeg ik invalid_request in beeld
    Ik klikte op akkoord en toen kwam er invalid_request. Wat nu?
    na goedkeuren bij Exact een foutpagina; heb ik die opnieuw geladen, mag dat
    Ik liet het akkoordscherm een kwartier open staan en kreeg daarna een fout. Is de code verlopen?
    fout direct na het accepteren
    na mijn akkoord geeft de app een fout, mag ik de pagina vernieuwen
    ik gaf akkoord en kreeg toen: error invalid_request
    fout na akkoord
    Net nadat ik toestemming gaf verscheen een foutpagina, en verversen maakte het erger. Wat is er gebeurd?
    fout nadat ik akkoord klikte
    Toestemming gegeven en toen kwam er een pagina met invalid_request, vernieuwen hielp niet
    na het klikken op toestaan wit scherm met een errorcode
    na akkoord krijg ik een foutmelding
    Ik klik op toestaan en dan: invalid_request. Wat nu?
    fout na toestemming geven, mag ik F5 drukken?
    witte pagina met foutcode net nadat ik ja zei tegen de app
    alles ging goed tot ik akkoord gaf, toen kwam er een Engelse melding
    invalid_request!!! direct nadat ik toestemming gaf
    na akkoord een foutpagina: invalid_request
    Ik klikte op toestaan en toen kwam er een wit scherm met een error
    fout direct na toestemming geven
    pagina ververst na akkoord en nu invalid request
    na het klikken op akkoord kreeg ik een foutpagina
    invalid_request nadat ik toestemming gaf
    Ik zei ja en toen kwam er een witte pagina met een error. Pagina verversen hielp niet
    foutmelding direct na goedkeuren van de app
    Ik klikte op akkoord en kreeg invalid_request
    foutpagina meteen na goedkeuren
    Na het geven van toestemming verschijnt een witte pagina met een foutcode
    Op 'toestaan' gedrukt, toen ging er iets mis bij het terugkeren naar de app
    invalid_request exact online
    ik heb de pagina na akkoord ververst en nu staat er dat de code al gebruikt is
    Zodra ik ja zeg tegen de app springt er een error in beeld, heb ik iets stuk gemaakt?
    Kreeg 'code already used' na toestemmen
    invalid_request na akkoord
    na consent redirect met ?error=, pagina herladen hielp niet
    .done =
        vanuit het programma opnieuw begonnen en nu zonder fout
        tweede keer ging het vlot, ik had te lang gewacht
        venster gesloten, verse start, ben netjes teruggekomen
        de foutpagina is weg
        melding naar de leverancier gemaild, zij hebben het rechtgezet
        van voren af aan gedaan en nu ging het goed
        opnieuw gedaan, nu goed
        opgeschreven en doorgestuurd
        scherm weg, ik begin vanuit de app
        opnieuw vanuit de app gedaan, nu zonder fout
        tweede keer ging het goed, terug
        scherm dicht en opnieuw, gelukt
        ok doe ik, breng me terug naar akkoord
        opnieuw begonnen en nu geen fout
        opnieuw ingelogd. akkoord gelukt.
        opnieuw vanuit de app, nu zonder fout
        doe ik, terug naar start

reauthorise_empty-list =
    net gekoppeld maar de app toont niets
    na het opnieuw verbinden blijft alles leeg
    Het toestemmen ging vlekkeloos en er is geen foutmelding, toch staat er geen enkele boeking in het nieuwe programma; wat heb ik verkeerd gedaan?
    Net opnieuw aangemeld met Exact, ging keurig, maar het programma blijft helemaal leeg
    De hernieuwde aanmelding van ons debiteurenpakket is zonder melding gelukt, maar na het koppelen toont het scherm nul klanten en nul facturen. Heb ik bij het akkoord iets overgeslagen?
    Net opnieuw gekoppeld, groen vinkje, alles oké. Alleen staat er in de app geen enkele klant
    Ik heb opnieuw mijn zegen gegeven aan de museumwinkel-app, maar zij blijft leeg als een zaal op maandag. Geen melding, niets.
    Alles opnieuw aangemeld en goedgekeurd, nu toont de app een leeg scherm zonder te klagen
    Koppeling is groen na het inloggen maar er komt geen enkele factuur binnen
    Ik heb net weer toegang gegeven en toch blijft de app kaal, geen relaties, geen boekingen, ook geen melding
    opnieuw verbonden, geen fout, maar de app is leeg
    ik krijg na het akkoord nul regels terug uit exact zonder melding
    Waarom toont het pakket niks terwijl de toestemming gelukt is?
    lege tabellen na opnieuw autoriseren, rechten misschien?
    Na hernieuwd akkoord geen fout, maar de app laat een lege lijst zien. Ontbreken er rechten?
    net opnieuw toegestaan, app toont niks en klaagt ook niet
    Na het vernieuwen van de toestemming is alles leeg in het pakket, terwijl er geen foutmelding komt. Wat zijn de vier dingen om te checken?
    akkoord gegeven en het overzicht blijft blanco
    weer toegelaten en nul regels, mag de login die gegevens misschien niet zien?
    weer toegelaten en nu is alles leeg in de app, geen fout niks
    leeg na opnieuw toestaan
    Na het hernieuwen van de toestemming opent de app met een lege tabel. Ontbreken er dan rechten?
    app gekoppeld maar alles leeg
    Geen foutmelding, geen inlog, alleen lege overzichten sinds ik opnieuw toestemming gaf
    nul regels in de app terwijl er wel boekingen zijn
    app toont niks, geen fout, gewoon leeg
    Opnieuw gekoppeld en nu zie ik lege lijsten in de app. Geen melding.
    na het akkoord blijft de app leeg, 0 facturen
    alles verbonden precies, maar er staat niets in
    Er is niets mis volgens de app, maar mijn crediteurenlijst is helemaal leeg na het koppelen
    na opnieuw koppelen toont de app niks, geen fout, gewoon leeg
    Toestemming gegeven, geen melding, maar alle lijsten zijn leeg
    alles leeg sinds herkoppelen
    app laat een lege lijst zien zonder fout
    app is weer gekoppeld maar blijft helemaal leeg
    Geen fout na opnieuw toestemming, maar ook geen enkele factuur
    nul regels in het programma na herkoppelen
    koppelen gelukt zegt hij, maar alle schermen zijn blanco
    Net opnieuw toegelaten en de app toont lege tabellen, geen foutmelding
    app werkt weer zegt hij, maar overal nul regels
    Na het inloggen en goedkeuren zie ik geen enkele factuur staan, alles blanco
    Toestemming gelukt, overzicht leeg
    ik krijg geen error en ook geen data na opnieuw goedkeuren
    Dashboard opent keurig na mijn akkoord, alleen staan er geen cijfers in
    bouwapp start netjes op maar alles leeg, projecten leeg, klanten leeg, geen fout
    .done =
        er was nog niets geboekt, dat was het hele raadsel
        mijn collega mocht de verkoop niet inzien, recht gekregen en er staan regels
        vier keer ja, en nu komt er van alles
        module stond niet in ons pakket, begrepen
        de lijst is gevuld
        vraag twee is nee, wordt geregeld
        die gebruiker mag geen projecten zien, dat was het
        module zit niet in ons abonnement
        er zit inderdaad niks in die administratie, haha
        gebruiker had geen rechten, nu wel en ik zie regels
        de gebruiker mocht het niet zien, opgelost, terug
        nagekeken, alle vier ja
        gebruiker mocht het niet zien, nu wel, terug
        nagekeken, er stonden gewoon geen boekingen

## Wat mensen bij een stap zeggen

reauthorise_start-app =
    verkeerde app ingetrokken, hoe draai ik dat terug
    oeps ik heb de verkeerde app ingetrokken
    ik heb op de verkeerde geklikt bij intrekken, hoe zet ik die weer aan
    waar begin ik met opnieuw toestemming geven, in de app of in exact
    ik start de app om hem weer toegang te geven
    waar begin ik met opnieuw toestemming geven, in exact of in de app
    kan ik vanuit Exact Online zelf een app toelaten of moet dat vanuit het pakket
    Stopt de koppeling van een andere klant als ik nu met deze login opnieuw akkoord geef?
    van welke kant moet het opnieuw verbinden komen
    Waar begin je met opnieuw akkoord geven: in Exact of in de app zelf?
    kan ik vanuit Exact Online een programma opnieuw toelaten, zonder dat programma te openen
    Ik wil een pakket weer toelaten, maar gebruik dezelfde login daar ook voor een andere klant. Is het veilig om te beginnen?
    beginpunt van een nieuwe goedkeuring
    opnieuw koppelen: begin ik in de app of ergens in Exact
    moet ik voor het opnieuw toestaan in exact zijn of in de app zelf beginnen?
    waar begin ik met weer toelaten
    Ik wil de verbinding vernieuwen en zie daarvoor niets in Exact Online. Begint dat bij de leverancier?
    .done =
        ik zie het login scherm van exact
        de app is gestart
        ik heb de app gestart
        hij is gestart
        app gestart
        ik krijg een inlogscherm
        de app vraagt om in te loggen
        ik zie het inlogscherm
        de app draait
        opgestart, exact-pagina verschijnt met e-mailadres
        op verversen gedrukt en hij sprong naar het aanmelden
        browser ging open met een loginvenster
        programma geopend, hij wil dat ik me identificeer
        ja die blauwe pagina van exact staat voor mijn neus
        gegevens opgehaald, en toen werd ik doorgestuurd
        Hij stuurt me door naar een pagina waar ik mijn gegevens moet invullen
        Programma geopend en op ophalen gedrukt, nu wil hij een gebruikersnaam
        Er springt een browservenster open van Exact
        ik sta voor het aanmeldscherm
        Ja, hij vraagt om in te loggen
        Opgestart en doorgestuurd
        Dat venster met e-mail en wachtwoord is verschenen
        Gelukt, de site van Exact staat nu open
        Ververst in Excel, meteen kwam de login tevoorschijn
        Ik zie het
        de browser sprong vanzelf naar de pagina met gebruikersnaam en wachtwoord
        na het verversen van mijn dagomzet wil Exact weten wie ik ben
        nu pas een inlogscherm, eerst kwam er niets
        ik sta voor de poort, ze vragen om mijn mailadres
        't programma heeft mij doorgestuurd, ik mag mijn gegevens intikken
        het inlogscherm van exact sprong meteen open
        Hij heeft mij doorgestuurd naar een pagina waar ik mijn gegevens moet invullen.
        duurde even maar eindelijk dat inlogscherm
        niks mis, hij stuurt me door
        ik moet inloggen, komt er
        app gestart, exact pagina gekomen
        ik zie een blauw scherm met gebruikersnaam
        loopt, inlogvenster staat open
        app draait, stuurt me netjes naar exact
        inlogscherm van exact staat voor mijn neus
        app gestart, springt naar exact
    .stuck-does-not-ask =
        app start gewoon
        er komt geen login
        ik krijg geen vraag
        de app vraagt niet om in te loggen
        hij vraagt niet om in te loggen
        ik krijg geen inlogscherm
        er komt geen inlogscherm
        hij vraagt niks
        hij vraagt nergens om
        er gebeurt niks als ik start
        geen inlogscherm
        de app vraagt niets
        ik hoef niet in te loggen
        de app start gewoon
        ik zie geen scherm van exact
        hij vraagt niks, gaat gewoon open
        hij draait en laat gewoon cijfers zien, zonder vraag
        zit al tien minuten te kijken maar geen venster
        waar zou dat inloggen dan moeten opduiken?
        heb hem dicht en open gedaan, hij stuurt me nergens heen
        ik krijg meteen het dashboard, niks van exact
        De app doet gewoon alsof er niks aan de hand is
        Geen loginvenster te zien hier
        Ik druk op synchroniseren en er volgt geen enkele vraag
        hij gaat meteen door met laden
        Alleen een foutmelding, maar nergens kan ik mijn naam invullen
        Moet er nu iets openspringen? Bij mij blijft het stil
        Ik word niet doorgestuurd naar Exact
        Normaal krijg ik dan een pop-up maar die komt niet
        de facturen komen gewoon binnen, niemand wil mijn wachtwoord hebben
        nog steeds geen inlogscherm, al drie keer op ophalen gedrukt
        ik druk op synchroniseren en hij draait gewoon door alsof er niets aan de hand is
        moet er nu niet ergens een venster opengaan? want het blijft hier doodstil
        scherm blijft zoals het was, nergens een plek om mij aan te melden
        ik start hem en hij gaat gewoon aan het werk, vraagt niks
        app draait maar een login komt er niet
        hij haalt gewoon gegevens op zonder iets te vragen
        ik zie nergens een login
        Er opent niets wanneer ik de app start.
        hij blijft gewoon stil
        niks geen aanmeldscherm, hij blijft op zijn eigen startpagina
        hij opent gewoon het dashboard, geen inlog
        er komt geen scherm van exact
    .stuck-too-early =
        de fout zegt access_token not expired
        access token not expired
        er staat access_token not expired
        not expired
        token not expired
        de fout zegt not expired
        ik ben te vroeg
        iets met not expired
        Er staat: access_token not expired
        er komt iets van acces_token en nog niet verlopen
        in het log lees ik "access_token not expired"
        een melding dat het token nog geldig zou zijn
        ge krijgt hier in het engels dat hij nog niet expired is
        foutje: token is nog niet verlopen, wat betekent dat
        Hij zegt dat het token nog niet verlopen is
        melding: access_token not expired
        Er staat dat ik te vroeg een nieuwe sleutel aanvraag
        "not expired" zegt het logboek, wat moet ik daarmee
        De fout gaat over een toegangstoken dat nog geldig zou zijn
        Vreemd, volgens de app is mijn access token niet afgelopen en daarom weigert hij een nieuwe
        Zojuist pas gekoppeld en nu klaagt hij dat de vorige sleutel nog loopt
        In het rood: token nog geldig, nieuwe toegang geweigerd
        in het logboek van het koppelpakket staat iets over een token dat nog niet om is
        hij klaagt dat de sleutel nog niet is verlopen, rare klacht als je het mij vraagt
        melding in het engels: not expired. dus nog geldig?? waarom is dat dan fout
        volgens de fout heb ik nog toegang en mag ik nog geen nieuwe halen
        het script wou te snel verversen, server zegt dat het oude token nog leeft
        access_token not expired staat er in de log
        ik krijg iets van te vroeg vernieuwd
        error: access token not expired
        er staat iets in het engels, token not expired
        access token not expired staat er

reauthorise_sign-in =
    ik zie het inlogscherm van exact online vanuit de app, wat vul ik in
    log ik in bij exact online als de app daarom vraagt
    is dit inlogscherm wel echt van Exact? het adres ziet er vreemd uit
    welk webadres hoort er te staan als de app me naar Exact stuurt
    ik krijg een loginpagina die begint met start.exact maar eindigt op iets raars, phishing?
    Kan ik veilig mijn wachtwoord invullen op de pagina waar de app mij heen stuurt?
    hoe weet ik dat de inlogpagina van exact echt is en niet nagemaakt?
    Het inlogscherm van Exact dat het pakket opent, heeft een raar adres. Is dat phishing?
    welk webadres moet er precies staan voor ik mijn Exact-wachtwoord intyp
    Ik kreeg een aanmeldpagina die begint met start.exactonline.nl maar daarna nog iets. Te vertrouwen?
    hoe herken ik een nagemaakte inlogpagina van Exact
    one exact identity, daardoor ander adres bij het aanmelden?
    is dat inlogscherm van exact wel echt, de app stuurt me ineens daarheen
    start.exactonline.nl of nepsite
    Bij het opnieuw verbinden opent een loginpagina met een adres dat ik niet ken. Hoe zie ik of die te vertrouwen is?
    is deze inlogpagina wel echt van exact
    App stuurt me naar een vreemd webadres om in te loggen, klopt dat? hoe zie ik of het phishing is
    welk adres hoort er in de balk te staan als ik via een app bij exact moet inloggen
    is dit inlogscherm wel echt van Exact? ik vertrouw het niet
    De app stuurt me naar een adres met exact-login-secure in de naam. Inloggen of niet?
    welk adres moet er bovenin staan als ik via de app inlog
    bang voor phishing bij het opnieuw koppelen
    hoe check ik of de inlogpagina die de app opent te vertrouwen is
    ik moet van de app inloggen maar bovenin staat exact-online-login.com, dat is toch niet ok?
    het inlogscherm na de app heeft een raar webadres, kan ik daar veilig inloggen?
    Waar let ik op bij het adres als de app me naar het inlogscherm van Exact stuurt
    exact-online-login.net, klopt dat? de app stuurde me daarheen
    ik krijg een inlogscherm van exact via de app, is dat wel echt?
    welk adres moet er in de browser staan voor ik mijn gegevens intik
    Is start.exactonline.nl-login.com een goede pagina om in te loggen? De app stuurde me daarheen
    durf niet in te loggen, lijkt op phishing
    Waarop moet ik letten voor ik mijn Exact-gegevens intyp in het scherm dat de Shopify-app opent?
    .done =
        ik ben ingelogd
        ingelogd
        aangemeld
        ik heb ingelogd
        inloggen gelukt
        ik zit erin
        adres klopt en ben binnen
        wachtwoord en code ingegeven, ik ben voorbij het aanmelden
        adres klopte, dus ingetikt
        binnen als de boekhouder
        logged in, nu vraagt hij iets over gegevens
        mijn sms-code werd aangenomen
        aangemeld met info@, volgende scherm verschijnt
        Ik ben binnen
        Adres gecheckt, klopt, en aangemeld als de koppelgebruiker
        Wachtwoord en sms-code ingevoerd, hij is doorgegaan
        Het was start.exactonline.nl en ik zit erin
        Met de authenticator-app bevestigd, nu verschijnt er een vraag over toestemming
        Aangemeld met het account van de boekhouding
        Ja dat ging goed, volgende scherm
        Er stond .be en dat is juist voor ons, dus ik heb mij aangemeld
        Ik heb mijn gegevens ingetikt en kom nu op een pagina die iets wil weten over gegevens
        ik ben binnen, adres was netjes start.exactonline.nl
        code van mijn telefoon ingetikt en hij liet me door
        aangemeld met het account van de boekhoudkoppeling, volgende
        eerst de url gecheckt en toen mijn wachtwoord ingevuld, hij vraagt nu iets over gegevens
        eerst verkeerd getypt, tweede keer ben ik er wel doorheen gekomen
        ben binnen
        adres is start.exactonline.nl, ingelogd en wel
        lukte niet meteen maar ben binnen
        toch het juiste adres, ingelogd
        binnen
        adres klopte, wachtwoord ingetikt
        inloggen is gelukt met de account van de zaakvoerder
        ben ingelogd
        adres is start.exactonline.nl, ingelogd met mijn code erbij
        ja wachtwoord goed, ik ben erin
        ingelogd, adres was start.exactonline.nl
        ben binnen met de gebruiker van de app
    .stuck-which-user =
        als wie
        met welk account
        welke login moet ik gebruiken
        met mijn eigen account
        ik weet niet als wie ik moet inloggen
        als wie moet ik inloggen
        met welke gebruiker
        welke gebruiker
        met welk account moet ik inloggen
        wie moet inloggen
        met welke login
        welke inloggegevens
        moet ik met mijn eigen account inloggen
        welk account
        op wiens naam
        welke login?
        moet dat mijn login zijn of die van de directeur?
        we hebben een aparte systeemgebruiker, neem ik die
        ik beheer drie klanten met dezelfde inlog, kan dat hier kwaad
        op wiens account draaide dat vroeger eigenlijk
        is het erg als ik het met de mijne doe in plaats van die van Ria
        Welk account moet ik hier gebruiken, het mijne of dat van kantoor?
        Ik heb drie inlogs, geen idee welke hoort bij deze app
        Wie moet dit doen, de directeur of ik?
        moet ik een aparte gebruiker nemen of mag het met mijn eigen naam
        Onder wiens naam was dit vorige keer gekoppeld?
        Maakt het uit of mijn collega aanmeldt in plaats van ik?
        Ik ben boekhouder voor meerdere klanten, met welke login ga ik hier naar binnen?
        Persoonlijk account of algemeen account?
        moet ik hier mijn eigen naam gebruiken of die van de administrateur
        we hebben vier logins op kantoor, geen idee op welke dit programma draaide
        de stagiaire heeft dit destijds opgezet, welke naam had die eigenlijk gebruikt
        ik kan overal in, maar onder wiens naam hoort dit te gebeuren?
        het ene mailadres is van mij en het andere van info@, welk van de twee pak ik
        neem ik mijn eigen login of die van de administratie?
        Ik betwijfel wie van ons drieën zich hier behoort te identificeren.
        met wiens login moet dat eigenlijk
        die van mij of die van de baas?
        de app is door de vorige administrateur ingesteld, geen idee wie
        moet dat met mijn login of die van de boekhouder
        met welk account? we hebben er vier
        is dat nou mijn login of die van de zaak?
        mijn login of die van de beheerder?
    .stuck-cannot-sign-in =
        wachtwoord fout
        wachtwoord werkt niet
        inloggen mislukt
        hij accepteert mijn code niet
        login geweigerd
        account geblokkeerd
        geen code ontvangen
        inloggen lukt niet
        ik kan niet inloggen
        inloggen gaat niet
        ik kom er niet in
        wachtwoord vergeten
        mijn wachtwoord werkt niet
        verkeerd wachtwoord
        hij accepteert mijn wachtwoord niet
        aanmelden lukt niet
        ik krijg geen code
        de code werkt niet
        ik kan me niet aanmelden
        login mislukt
        ik kom niet binnen
        ik kom er niet in, hij blijft zeggen dat gebruiker onbekend is
        hij zegt dat mijn mailadres onbekend is
        de authenticator geeft steeds een verkeerde code
        er staat .com in het adres terwijl wij in nederland zitten
        drie keer geprobeerd, nu geblokkeerd
        ww vergeten en de resetmail komt niet binnen
        Hij zegt dat mijn wachtwoord niet goed is
        Mijn account wordt niet herkend op deze pagina
        Ik kom er niet door, de code uit de app wordt geweigerd
        Gebruikersnaam onbekend, terwijl ik er gisteren nog mee werkte
        Steeds terug naar hetzelfde scherm na enter
        Onze Belgische login pakt hij niet op die .nl-pagina
        Ik raak niet binnen
        Volgens Exact besta ik niet
        wachtwoord onjuist zegt hij, terwijl ik er vanmorgen nog mee gewerkt heb
        ik weet precies welke gebruiker het is maar die komt er niet in
        mijn telefoon met de codes ligt thuis, ik kom niet voorbij dit scherm
        hij zegt dat mijn account niet bestaat, ik zit trouwens op .com en wij zijn belgisch
        drie pogingen en nu is het slot erop
        wachtwoord onjuist zegt ie
        2fa code wordt telkens geweigerd
        er staat start.exactonline.be, en wij zitten in Nederland
        hij zegt dat deze gebruiker niet bestaat
        hij zegt dat mijn wachtwoord fout is, drie keer al
    .stuck-other-address =
        ingelogd, maar het adres zag er wel raar uit
        ik heb mijn wachtwoord al getypt op een rare site
        het adres is anders
        er staat een ander adres
        het adres klopt niet
        er staat iets anders in de adresbalk
        er staat start.exactonline.nl.inloggen-nu.com
        is start.exactonline.nl.inloggen-nu.com ook goed
        het adres is start-exactonline.com
        in de balk staat startexactonline.nl
        ik zie exact-online.nl
        er staat exact-login.nl
        er staat login.exactonline-nl.com, is dat goed?
        er staat login.exact-online.nl
        er staat nog iets voor of achter, mag dat
        het begint goed maar er staat nog wat achter
        er staat start.exactonline.nl maar met een slotje erdoor
        er staat niet veilig in de adresbalk
        mijn browser waarschuwt voor deze pagina
        de pagina is onveilig volgens mijn browser
        het ziet er nep uit
        is dit een nep pagina
        is dit phishing
        ik vertrouw het niet
        ik vertrouw dit adres niet
        klopt dit adres wel
        welk adres hoort er te staan
        er staat geen exact in het adres
        het adres eindigt op .ru
        er staat .info in plaats van .nl
        het adres is heel lang en raar
        ik heb mijn wachtwoord al ingevuld op een rare pagina
        hoe weet ik of het adres echt is

reauthorise_check-data =
    welke gegevens vraagt de app op het toestemmingsscherm
    kijk ik eerst naar de gevraagde gegevens voor ik akkoord ga
    waar zie ik welke gegevens de app wil hebben bij het toestemming geven
    moet ik letten op of de leverancier data deelt met anderen als ik akkoord ga
    wat betekenen die regels met soorten gegevens op het toestemmingsscherm
    Op het goedkeuringsscherm van Exact staat een lijst, wat moet ik daar controleren?
    Exact laat me een rijtje gegevens zien die de app wil gebruiken. Waar let ik op voor ik doorga?
    kan ik in het akkoordscherm lezen of de leverancier onze cijfers deelt met anderen
    in het toestemmingsscherm: wat betekenen die soorten gegevens
    Ik zit in het scherm met wat het programma wil inzien. Moet ik dat echt lezen?
    welke soorten gegevens vraagt deze app bij het opnieuw akkoord, en waar lees ik dat
    exact vraagt of de app mijn gegevens mag gebruiken, waar let ik op?
    toestemmingsscherm lezen
    Voor ik de app weer toelaat wil ik weten welke gegevens hij opvraagt. Waar staat dat in het scherm?
    welke gegevens vraagt de app eigenlijk
    Tijdens het koppelen komt er een heel scherm met soorten gegevens, waar moet ik op letten?
    kan ik zien of die leverancier onze data doorspeelt voordat ik akkoord geef
    waar moet ik op letten in het scherm waar exact vraagt of de app mijn gegevens mag gebruiken?
    Toestemmingsscherm staat open. Wat moet ik lezen voor ik ja zeg?
    zie ik bij het akkoord geven of de leverancier mijn cijfers deelt
    exact vraagt of de app mijn gegevens mag gebruiken, waar moet ik op letten voor ik akkoord geef
    Wat betekenen die soorten gegevens in het toestemmingsscherm
    scherm met een hele rits gegevens die de app wil, moet ik dat lezen?
    Exact vraagt of ik akkoord ga dat de app relaties en facturen leest. Hoe beoordeel ik dat?
    Waar moet ik op letten bij het lijstje gegevens voordat ik de app toelaat?
    Deelt de leverancier mijn boekhouding met anderen? Hoe zie ik dat bij het goedkeuren?
    wat staat er op de toestemmingspagina over wat ze gaan gebruiken
    wat moet ik controleren voordat ik de verzuimtool toegang geef tot gegevens van medewerkers
    .done =
        ik heb gekeken
        de gegevens kloppen
        nagekeken
        ik heb de gegevens bekeken
        dat is goed zo
        ziet er goed uit
        ziet er goed uit, facturen en relaties, klopt
        facturen en relaties, dat past wel bij wat hij doet
        rijtje doorgelezen, niks geks
        verkoop en bank, prima
        heb het overlopen en het is in orde
        alles gelezen tot en met het stukje over derden
        akkoord met wat er staat, hij heeft dat nodig
        Gelezen, het zijn verkoop en relaties, prima
        Die gegevens heeft hij nodig, ga maar door
        Lijkt me logisch wat ze vragen
        Niks geks gezien
        Het stemt overeen met waar we het pakket voor gebruiken
        akkoord met de lijst
        Ik heb het doorgenomen: inkoop, documenten, dagboeken, dat is wat een scanapp nodig heeft
        Bekeken en begrepen
        Alleen lezen van de boekingen, dat vind ik goed
        Ziet er redelijk uit, ze delen niets met derden
        verkoopfacturen en relaties, meer vraagt hij niet, lijkt me logisch voor een facturatieprogramma
        heb het lijstje doorgenomen, past bij wat wij ermee doen
        ze delen het met niemand en het gaat alleen om bankboekingen, prima
        gelezen, niks geks gezien
        het is meer tekst dan ik dacht, maar niet meer gegevens dan ik dacht
        verkoop, inkoop, relaties. precies wat hij doet. verder
        niets vreemds gezien
        viel mee, meer dan dat vragen ze niet
        gelezen, ziet er normaal uit
        facturen en relaties, klopt wel
        alles in orde
        gelezen, klopt met wat ie doet
        hij wil facturen en relaties, dat is logisch
    .stuck-nothing-to-check =
        geen lijst met gegevens
        niks te zien
        ik zie geen soorten
        leeg
        ik zie geen soorten gegevens
        er staan geen gegevens
        ik zie geen gegevens
        er is niets om na te kijken
        er staat niks
        ik krijg geen lijst met gegevens
        ik zie geen lijst
        geen soorten gegevens
        dat scherm krijg ik niet
        er valt niets te bekijken
        er staat helemaal niks opgesomd
        bij mij staat enkel een knop en een logo
        waar moet dat overzicht dan te zien zijn?
        hij slaat dat blok over en gaat direct naar de knop
        ik krijg maar één zin, zonder opsomming
        het kader waar u het over heeft is er niet
        Er staat hier helemaal niks opgesomd
        Ik krijg alleen een knop en geen uitleg over gegevens
        Welke lijst? Bij mij is het een kale pagina
        Ik zie geen rood kader of iets dat erop lijkt
        Waar lees ik wat hij wil hebben? Het wordt niet vermeld
        enkel de naam van de app, verder leeg
        Bij onze eigen koppeling toont Exact geen opsomming
        Het scherm zegt niet wat er gevraagd wordt
        er staat alleen een naam en een knop, geen lijstje met wat ze willen zien
        waar hoort dat overzicht van gegevens te staan? hier is het wit
        ik zie wel een logo en een privacytekst maar geen woord over facturen of relaties
        dit is ons zelfgebouwde programma en de pagina is zo goed als leeg
        niks te lezen hier
        ik krijg helemaal geen lijst te zien, alleen een logo
        welke gegevens? er staat niets
        hier staan geen gegevens opgesomd
        alleen een knop, geen lijstje
        bij ons komt er een lege pagina
        er staat geen lijst met gegevens op mijn scherm
        ik zie enkel een knop, geen opsomming van wat hij wil
        er staat geen lijst, alleen een knop
        enkel een logo en verder wit scherm
        er staat helemaal geen lijstje bij
    .stuck-asks-too-much =
        veel te veel rechten
        moet hij dat allemaal weten
        zoveel gegevens
        dit vertrouw ik niet
        waarom ook salarissen
        de app vraagt meer dan ik verwacht
        hij vraagt te veel
        de app vraagt te veel
        dat is wel veel
        waarom wil hij dat allemaal
        hij wil te veel weten
        ik vind het te veel
        de app wil te veel
        dat zijn veel gegevens
        ik schrik hiervan
        hij vraagt dingen die hij niet nodig heeft
        te veel rechten
        waarom wil een bonnetjesapp mijn salarissen zien??
        vind het wel erg veel wat ze willen inkijken
        waarom moet een kassa bij onze lonen
        hij wil zelfs schrijven in het grootboek, dat vertrouw ik niet
        allez, personeelsgegevens voor een bonnetjesscanner?
        dat deelt hij met derden, daar zit ik niet op te wachten
        kan ik een paar van die rechten uitvinken, dit is me te gortig
        Waarom moet een urenapp bij onze salarissen kunnen?
        Dit is wel heel veel
        Ik schrik van wat ze willen inzien
        hier word ik niet blij van, ze willen ook bankgegevens schrijven
        Bij een bonnetjesscanner verwacht ik niet dat hij onze jaarrekening mag bewerken
        Is dit nodig? Ze vragen toegang tot personeelsdossiers
        Onze privacy officer gaat hier nooit mee akkoord, met al die categorieën
        Ze willen meer zien dan afgesproken in het contract
        waarom willen die de lonen zien, het is een bonnetjesscanner
        hij wil ook schrijven in mijn grootboek en dat bevalt me niks
        salarisgegevens? daar hebben die mensen niets te zoeken
        voor een kassakoppeling is dit wel een erg lange waslijst
        alles klopt behalve dat ze ook mijn personeelsdossiers willen
        ik vertrouw dit niet helemaal hoor, zoveel
        ze willen ook mijn salarissen zien, wat is dat nu
        Dit is mij te veel; dit gaat verder dan afgesproken.
        ze delen het met derden, dat staat me niet aan
        onze bankgegevens ook?? dat hoeft toch niet
        dat is wel heel veel wat hij wil inzien
        waarom moet een bonnetjesapp mijn salarissen zien?
        wel erg veel gegevens hoor

reauthorise_choose-administrations =
    waar kies ik de administraties bij het geven van toestemming
    alle huidige en toekomstige administraties kiezen, waar staat dat
    waar staat Alle huidige en toekomstige administraties tijdens het goedkeuren
    ziet de app nieuwe bedrijven vanzelf als ik bij het akkoord losse administraties kies
    Op welk moment van het toestemmen vink ik de dossiers aan?
    administraties aanvinken bij akkoord exact, hoe gaat dat
    Exact vraagt tijdens het akkoord bij welke bedrijven het programma mag. Kan ik ze ook allemaal kiezen, inclusief latere?
    tijdens het opnieuw toelaten krijg ik een keuze van bedrijven, waar staat die op het scherm
    wat is het verschil tussen een voor een kiezen en alle huidige en toekomstige op het akkoordscherm
    tijdens het opnieuw koppelen: waar op het scherm staat alle huidige en toekomstige administraties
    Ik geef net toestemming aan een app en zie een keuze van administraties. Wat betekent 'huidige en toekomstige' daar?
    bij het opnieuw toestaan krijg ik een keuze: alle administraties of een paar
    alle of sommige, bij toestemming
    Wat houdt 'alle administraties' precies in op het moment dat je een app goedkeurt?
    wat houdt alle administraties in bij het koppelen
    Bij het akkoord geven kan ik bedrijven kiezen. Kan ik daar ook regelen dat toekomstige bv's automatisch meegaan?
    waar kies ik tijdens opnieuw koppelen welke bv's mee mogen doen
    ik moet bij het toestemming geven administraties aanvinken, hoe werkt dat
    Wat betekent "Alle huidige en toekomstige administraties" op het toestemmingsscherm?
    kan ik tijdens het opnieuw koppelen zeggen bij welke bv's de app mag
    bij het opnieuw toestemming geven moet ik administraties kiezen, wat doet die optie huidige en toekomstige
    bij opnieuw geven: hoe krijg ik ook de toekomstige bv's mee
    Toestemming geven, stukje administraties kiezen, hoe werkt dat
    bij het opnieuw koppelen moet ik administraties aanvinken, hoe werkt dat
    waar vink ik tijdens het toestemming geven alle bv's aan
    Ik zit in het akkoordscherm bij de keuze huidige en toekomstige, wat doet dat vinkje
    Bij het koppelen vraagt Exact voor welke administraties, mag ik alles nemen?
    .done =
        ik heb gekozen
        ik heb de administraties gekozen
        gekozen
        administraties aangevinkt
        keuze gemaakt
        ik heb ze aangevinkt
        aangevinkt, alle huidige en toekomstige
        heb er drie gekozen
        huidige en toekomstige genomen
        twee bv's aangekruist en naar onder gegaan
        alle administraties staat aan
        alleen de holding geselecteerd
        gedaan, drie stuks
        vinkjes staan zoals we dat vorig jaar ook hadden
        Ik heb de twee bv's aangevinkt
        Alles gekozen, ook toekomstige
        selectie gemaakt
        De juiste bedrijven staan aan
        Bij ons is het een eigen app dus geen keuze, ik ga verder
        Ik heb hem tot de werkmaatschappij beperkt
        Alleen Jansen Groep geselecteerd, de rest niet
        Gedaan, ik zit bij de knop om te bevestigen
        Vinkje gezet bij dossier 101 en 102
        Dat is ingevuld
        alleen de holding en de werkmaatschappij aangevinkt
        gekozen voor alles, ook wat er later nog bij komt
        de vier winkels staan erin, de stichting heb ik er bewust uit gelaten
        vinkjes gezet
        ons eigen maatwerk geeft hier niks te kiezen en dat hoort zo, door naar het volgende
        alleen de holding aangevinkt
        de privé niet, de rest wel aangevinkt
        alle aangevinkt, ook voor later
        enkel de twee vennootschappen
        is een eigen app dus kiezen hoeft niet
        gekozen!
        alles aangevinkt incl toekomstige
        drie bv's geselecteerd
        ik kreeg geen keuze maar het is onze eigen app dus ok verder
        alle huidige en toekomstige gekozen
        drie vinkjes gezet
        huidige en toekomstige aangevinkt
    .stuck-no-choice =
        niks te kiezen
        geen lijst
        hij slaat dat over
        keuze ontbreekt
        er viel niks te kiezen
        ik krijg geen keuze van administraties
        ik kan niet kiezen
        er is geen keuze
        ik krijg geen keuze
        er staan geen administraties
        ik zie geen administraties
        er valt niks te kiezen
        ik mag niet kiezen
        dat scherm met administraties krijg ik niet
        geen keuze
        de keuze van administraties komt niet
        hij vraagt helemaal niet bij welke bedrijven
        moest daar nu een lijst komen? ik zie alleen akkoord
        bij ons is dat blok weg
        ik kon enkel ja of nee zeggen
        ben van boven naar onder gegaan en nergens vinkjes
        Er valt bij mij niks te kiezen
        Die vraag krijg ik niet te zien
        Ik kan nergens bedrijven aanvinken
        Hij slaat dat onderdeel over
        waar kies ik dat? er is alleen een akkoordknop
        Bij de vorige app kwam er een lijst met bedrijven, nu niet
        Het scherm bevat geen enkele mogelijkheid om bedrijven te selecteren
        Geen vakjes, geen lijst, niets
        er valt hier niets aan te vinken
        waar moet ik die vinkjes zetten dan, ik zie alleen een akkoordknop
        het blijft bij een tekst, geen rijtje bedrijven om uit te pikken
        bij mijn collega kwam er een lijst met boekhoudingen, bij mij komt die niet
        ik wil er maar één toelaten maar nergens kan ik dat aangeven
        hij slaat dat stuk over en gaat direct naar akkoord
        bij mij werd er niks gevraagd
        geen keuzelijst te zien hier
        er valt hier niks te kiezen
        dat keuzescherm krijg ik niet
        er valt hier niks te kiezen, hij slaat het over
    .stuck-which-administrations =
        welke neem ik
        wat kies ik hier
        allemaal of een paar
        wat is verstandig
        welke bedrijven
        ik weet niet wat ik moet kiezen
        welke moet ik kiezen
        welke administraties
        wat moet ik kiezen
        wat kies ik
        welke moet ik aanvinken
        moet ik alles kiezen
        ik weet niet welke
        welke administraties moet ik nemen
        geen idee welke administraties
        wat is verstandig om te kiezen
        welke moet ik nemen???
        wij hebben er twaalf, is het slim om alles te nemen
        alles of enkel de moeder, wat raad je aan
        wat is het nadeel van toekomstige erbij
        ik weet niet meer hoe het vroeger ingesteld stond
        help, welke vinkjes zet een normaal mens hier?
        Moet ik alles nemen of enkel deze klant? Ik twijfel
        Wat is verstandig hier?
        Welke bv's heeft de app eigenlijk nodig, hoe weet ik dat
        Is het gevaarlijk om ze allemaal te doen?
        Kan ik dit achteraf nog veranderen als ik verkeerd kies?
        Ik weet niet goed wat ik hier moet invullen, alles of een paar
        adviseer mij eens, wat kiezen anderen
        Onze groep heeft 20 vennootschappen. Welke vink je dan aan?
        we hebben er veertig, moet ik nu alles aanzetten of alleen de actieve
        wat is verstandig: alles openzetten of eentje tegelijk
        ik zie de hele rij maar welke moet dat programma nu eigenlijk hebben?
        geen flauw benul welke vinkjes mijn voorganger had gezet
        zijn die twee slapende bv's ook nodig, of laat ik die uit
        geen idee of ik alles moet nemen of niet
        wat raadt u aan?
        tja, allemaal of maar eentje?
        kies jij maar
        ik zou het echt niet weten hoor
        welke moet ik aanvinken denk je
        alles of een paar, wat is wijs
        allemaal of alleen de winkel, wat is slim?
        alles of alleen die ene, wat is wijs?
    .stuck-not-offered =
        mijn bv staat er niet
        die ik zoek ontbreekt
        er mist een bedrijf
        niet in de lijst
        mijn administratie ontbreekt
        mijn administratie staat er niet bij
        ik zie mijn administratie niet
        de administratie staat er niet tussen
        mijn bedrijf staat er niet bij
        er ontbreekt een administratie
        ik mis mijn administratie
        die administratie wordt niet aangeboden
        onze nieuwe BV wordt niet aangeboden
        't dossier dat ik nodig heb staat er nie bij
        de holding kan ik niet aanvinken, die komt er niet in voor
        ik zie er vier en dat moeten er vijf zijn
        die van mijn klant wordt niet getoond
        waarom krijg ik onze nieuwe vestiging hier niet
        enkel oude bedrijven, onze verse bv is er niet
        De bv die ik wil staat niet in het rijtje
        Ik mis onze nieuwste vennootschap
        Er staan er drie maar degene die we nodig hebben is er niet bij
        onze stichting ontbreekt om aan te vinken
        Waarom kan ik Bouwbedrijf Noord niet selecteren? Hij komt niet voor
        Het dossier van die klant toont hij mij niet
        Alleen oude bedrijven in de keuzelijst, het recente ontbreekt
        Ik zou 305 moeten kiezen, maar die is er niet
        alle bv's staan in het rijtje behalve de nieuwe in Gent
        ik krijg wel een keuze, alleen de stichting zit er niet tussen
        de helft van mijn klantdossiers ontbreekt in deze opsomming
        onze duitse dochter kan ik hier niet vinden om aan te vinken
        ik weet precies welke ik wil hebben maar die staat niet op het scherm
        die nieuwe vof zit er niet tussen
        de stichting zit niet in het rijtje
        ik mis er een, die van de nieuwe klant
        onze nieuwe bv zit niet tussen de rijtjes
        de administratie die ik moet hebben ontbreekt in het keuzelijstje
        mijn stichting staat niet in het rijtje
        nieuwe bv ontbreekt.
        de nieuwe bv staat niet in het rijtje

reauthorise_accept =
    met welke knop geef ik toestemming
    ik heb alles gekozen, hoe rond ik de toestemming af
    hoe heet de knop waarmee ik akkoord geef bij Exact
    laatste scherm van de toestemming, op welke knop klik ik
    Nadat ik de administraties heb gekozen: akkoord of toestaan of accepteren?
    kom ik na het akkoord vanzelf terug in de software
    Hoe heet de knop waarmee ik bij Exact akkoord geef? Ik zie niet wat de uitleg noemt.
    kan ik een akkoord dat ik nu geef later weer terugnemen
    laatste knop van het toestemmingsscherm, wat gebeurt er als ik erop klik
    de app wacht op mijn akkoord, is dat later in te trekken
    Ik heb alles nagekeken op het toestemmingsscherm. Kom ik na de laatste klik weer in de app terecht?
    welke knop moet ik nou hebben om akkoord te geven, ze heten anders bij mij
    akkoordknop toestemming
    Ik sta aan het eind van het toestemmingsscherm met twee knoppen. Ligt het daarna vast, of kan ik nog terug?
    op welke knop moet ik drukken om akkoord te geven
    Alles staat goed, hoe rond ik het verlenen van toegang nu af?
    ik zie twee knoppen onderaan en geen idee welke goed is
    welke knop is het om akkoord te geven
    Ik heb alles nagekeken op het toestemmingsscherm, waar klik ik nu? Er staat geen "toestemming geven".
    wat gebeurt er nadat ik op akkoord druk, kom ik terug in de app?
    welke knop is het om toestemming te geven, bij mij heet hij anders dan in de handleiding
    Ik ben bij het laatste scherm van de toestemming, waarop moet ik klikken
    staat er akkoord, toestaan of accepteren? ik zie "Doorgaan"
    welke knop moet ik indrukken om akkoord te geven, er staat geen 'toestaan'
    onderaan het toestemmingsscherm staat 'doorgaan', is dat het akkoord?
    moet ik op akkoord klikken dan onderaan bij exact of wat
    .done =
        toegestaan
        goedgekeurd
        op akkoord geklikt
        ja gezegd
        ik heb toestemming gegeven
        toestemming gegeven
        akkoord gegeven
        ik heb op akkoord geklikt
        geaccepteerd
        ik heb geaccepteerd
        akkoord
        akkoord gegeven, ben terug in de app
        op toestaan geklikt
        ja gezegd, ik zit weer in het programma
        onderaan bevestigd en teruggestuurd
        hij zegt dat de koppeling nu actief is
        blauwe knop ingedrukt, venster ging vanzelf dicht
        ok'tje gegeven
        hij bedankte me en sprong terug naar het overzicht
        Akkoord gegeven en hij ging terug naar het programma
        Op de groene knop gedrukt
        Ik zit weer in de app
        Goedgekeurd, het venster sloot vanzelf
        Gebeurd, hij zegt dat de verbinding gelukt is
        Ik heb ja gezegd
        De pagina meldt dat ik dit tabblad mag sluiten
        bevestigd, en nu draait er een laadbalkje
        Mijn handtekening staat eronder om het zo te zeggen
        handtekening gezet bij wijze van spreken, zit weer in het programma
        op de groene knop geklikt en ik kwam terug waar ik begonnen was
        ik heb ja gezegd
        het venster sloot vanzelf en mijn boekhoudpakket staat er weer
        bij mij heette de knop anders, maar het is gelukt en ik ben teruggestuurd
        geen fout, zit terug in de app
        ik ben alweer in de app
        op toestaan geduwd
        toestemming is gegeven
        teruggestuurd naar het programma, prima
        op toestaan gedrukt, ik zit weer in de app
        knop heette anders maar is gelukt
        ja geaccepteerd en hij springt terug
    .stuck-error-after-accept =
        fout na akkoord
        daarna kreeg ik een fout
        error na het klikken
        pagina gaf een fout
        na akkoord ging het mis
        redirect fout
        na mijn akkoord zie ik een fout
        ik krijg een fout na akkoord
        na akkoord een foutmelding
        ik krijg een foutmelding
        er komt een fout
        fout na accepteren
        na het accepteren gaat het mis
        ik zie een foutpagina
        ik krijg een error
        er verscheen een melding na akkoord
        na het klikken kreeg ik een rood scherm met invalid_request
        kreeg een witte pagina met invalid_request
        daarna stond er dat de code al gebruikt was
        na de knop kwam ik op een pagina die niet bestaat
        hij sprong terug en toen een dikke rode balk
        localhost weigerde de verbinding, zegt chrome, direct na het bevestigen
        Net nadat ik goedkeurde kwam er een rode melding
        invalid_request staat er nu
        Hij loopt vast zodra ik op de knop druk
        Na het klikken krijg ik een witte pagina met een foutcode
        Er ging iets mis bij het teruggaan naar de app
        foutje na bevestigen
        Het akkoord is gegeven, maar de site antwoordt met Bad Request
        Ik had ja gezegd en toen F5 gedrukt omdat het niet laadde, nu is het stuk
        ik zei ja en toen kwam er een wit blad met invalid_request
        na mijn klik ben ik niet teruggekomen bij het programma maar op een foutpagina
        op het moment dat ik bevestigde ging het mis: er is iets fout gegaan, probeer later
        pagina herladen na het akkoord en nu zegt hij dat de code al op is
        de terugweg naar de app loopt dood, 400 bad request
        gaf een foutmelding vlak nadat ik had ingestemd
        na het klikken: invalid_request
        witte pagina met een foutcode na de knop
        mis gegaan net na het klikken, "code has been used"
        na het drukken op akkoord kwam er een foutpagina
        invalid request staat er nu
        na het klikken krijg ik een rode pagina met invalid_request
        pagina kan niet worden weergegeven zegt ie na akkoord
        geklikt en toen invalid_request

reauthorise_connection-refused =
    Wegwijs zegt dat de eigen verbinding niet meer werkt na het opnieuw toestemmen
    kan mijn nieuwe toestemming de verbinding van Wegwijs hebben vervangen
    sinds ik opnieuw akkoord gaf doet de verbinding van wegwijs zelf het niet meer
    Wegwijs verbinding geweigerd na nieuwe toestemming
    Jullie eigen verbinding wordt nu door Exact geweigerd, precies nadat ik de app weer had toegelaten. Is dat erg?
    wegwijs zelf krijgt geen verbinding meer nadat ik opnieuw toestemming gaf
    Jullie hulpprogramma meldt dat zijn eigen verbinding geweigerd wordt, is mijn app dan ook stuk?
    na opnieuw akkoord geven is de controle van jullie kapot maar app doet het
    wegwijs zelf wordt nu geweigerd door exact sinds ik opnieuw toestemming gaf
    Na mijn nieuwe akkoord zegt de controle dat jullie eigen verbinding niet werkt. Is de app dan ook stuk?
    de verbinding in Wegwijs werkt niet meer na het koppelen, wat zegt dat
    exact weigert de controle van wegwijs, heb ik iets overschreven met mijn nieuwe akkoord?
    Na het opnieuw toestemming geven zegt Wegwijs dat zijn eigen verbinding is geweigerd
    wegwijs verbinding werkt nie meer sinds ik de app opnieuw goedkeurde
    wegwijs zegt dat zijn eigen verbinding geweigerd wordt nadat ik de app opnieuw toestemming gaf
    na mijn nieuwe akkoord werkt jouw eigen koppeling niet meer, is de app dan ook stuk?
    controle door wegwijs mislukt: verbinding geweigerd na opnieuw koppelen
    .done =
        ok ik kijk zelf
        goed dan kijk ik zelf
        begrepen
        oké, dan open ik het programma wel even
        duidelijk, door
        gelezen
        dat is dan vervangen, geen punt
        prima, ik check het aan mijn kant
        snap ik, laat maar zien hoe ik het nakijk
        Oké, dan kijk ik het zelf na in de app
        Begrepen
        Prima, ik ga verder
        Snap ik, jouw verbinding is vervangen door de mijne
        geen probleem, door
        Duidelijk, dat controleer ik met de hand
        Goed om te weten; volgende stap
        Ja logisch, ik heb net een nieuw akkoord gegeven
        ik neem het over
        Helder, laat maar zien wat ik moet nagaan
        oké, dan kijk ik het zelf wel na in het programma
        dat jullie er niet meer in mogen snap ik, laat mij maar testen
        duidelijk, die oude van jullie is vervangen door de mijne
        geen probleem, ik open mijn facturatie en zie daar wel of er iets binnenkomt
        dus jouw lijntje is eruit, niet dat van mij? ok door
        niet erg, ik kijk zelf wel
        ok dan test ik zelf
        verder maar
        snap ik, ik kijk wel in de app
        oke ik kijk zelf
        goed, dan in de app
        snap ik, verder maar
        oké, dan kijk ik zelf in de app
        prima, verder, zelf kijken

reauthorise_prove-by-hand =
    hoe zie ik of de app weer werkt na het inloggen
    de app werkt weer, maar hoe controleer ik of alles er is
    hoe weet ik dat de app na het akkoord weer echt toegang heeft
    toestemming gegeven, waaraan zie ik dat het gelukt is
    Is het akkoord geven op zich voldoende of moet ik iets ophalen om het te bewijzen?
    check na opnieuw autoriseren
    Ik gaf akkoord bij Exact. Hoe weet ik dat de app nu echt weer werkt?
    is akkoord geven voldoende bewijs dat de app weer binnen is
    Waar kijk ik na het akkoord: naar nieuwe gegevens of naar een groen vinkje?
    Ik kwam na het accepteren terug in het pakket. Is het daarmee gelukt?
    hoe controleer ik of de app na mijn akkoord echt weer mag?
    werkt het na opnieuw toestaan
    Ik heb ja gezegd tegen de app. Wat moet ik nu zien voordat ik het als opgelost afvink?
    hoe check ik of de koppeling weer werkt
    Ik heb net akkoord gegeven. Wat moet ik nu doen om zeker te zijn dat hij weer binnenkomt?
    akkoord gegeven, is dat genoeg of moet ik nog iets testen
    hoe kijk ik zelf na of de app weer werkt na het toestemmen
    Ik ben weer ingelogd via de app. Wat moet ik nu testen?
    opnieuw akkoord gegeven maar wegwijs kan het niet voor me controleren, hoe doe ik dat dan zelf
    hoe controleer ik of de app weer werkt na het opnieuw koppelen
    waaraan zie ik dat de app het weer doet na mijn akkoord
    hoe test ik zelf of de app het weer doet na het koppelen
    Net opnieuw aangemeld, waar zie ik nu of alle bv's binnenkomen
    app niet in wegwijs, hoe controleer ik dat de nieuwe toestemming werkt
    Hoe toon ik de klant dat zijn app terug toegang heeft?
    .opt-works =
        doet het weer
        alles is terug
        loopt weer
        prima weer
        draait weer
        alles komt binnen
        ja ik zie alles
        ja
        hij werkt weer
        de app werkt weer
        het werkt
        het werkt weer
        ja hij doet het
        alles werkt
        ik zie alles
        alles staat er weer
        werkt weer
        hij doet het weer
        gelukt
        opgelost
        ja hij werkt
        de gegevens komen weer binnen
        alles is er weer, lekker
        hij doet het
        ververst en de omzet van gisteren staat erin
        alle vijf de bedrijven zijn er en bijgewerkt
        super, facturen van vandaag zijn binnen
        het marcheert terug gelijk vroeger
        geen enkele vraag meer en de data is compleet
        de bonnen lopen door naar alle bv's
        De facturen komen weer binnen
        Alles loopt als vanouds
        Ja, ik heb net gesynchroniseerd en alle bv's zijn er
        werkt
        Hij haalde zonder morren de boekingen van vandaag op
        Fantastisch, de rapportage is compleet bijgewerkt
        Alle acht bedrijven zichtbaar, met data van vanochtend
        De koppeling doet het opnieuw, bedankt
        Ververst, geen fouten, niets ontbreekt
        Top, we zijn weer in de lucht
        de boekingen van vandaag staan er, in alle vijf de bv's
        net een verse omzetlijst gedraaid en die klopt met Exact
        hij vroeg niet meer om in te loggen en er ontbreekt niets
        de hele rataplan loopt weer
        eindelijk weer cijfers, ook van de stichting die er eerst niet was
        ja alles
        niets mist
        geen foutmelding, alles is er
        er ontbreekt niks
        geen inlogscherm meer, gewoon data
        alle vijf de bedrijven met verse cijfers
        vraagt nergens meer om en toont alles, heerlijk
        geen foutmelding meer, alles binnen
        niks ontbreekt
        alle cijfers komen weer binnen
        werkt perfect en alle dossiers staan er
        Jawel, het loopt.
        alles van alle vier de winkels staat er weer
        joa, alles steit d'r op
        alle bv's zichtbaar, facturen van vandaag staan erin
    .opt-administration-missing =
        een bv ontbreekt
        mist nog een bedrijf
        niet alle administraties
        alleen een bedrijf niet
        er ontbreekt er nog eentje
        de app werkt maar ik mis een administratie
        ik mis een administratie
        een administratie ontbreekt
        er ontbreekt een administratie
        ja maar een administratie ontbreekt
        hij werkt maar niet alles staat er
        een bedrijf ontbreekt
        ja maar niet voor alle bedrijven
        ik zie een bv niet
        bijna alles maar een administratie niet
        een bv mist
        werkt wel maar de stichting zie ik niet
        vier van de vijf zijn er
        de holding ontbreekt in het keuzemenu
        hij loopt, alleen onze vestiging in gent zie ik niet
        prima behalve dat die ene klant er niet tussen staat
        draait, op de nieuwe vof na
        eentje te weinig in het rijtje bedrijven
        Hij doet het, op één bv na
        Alles komt binnen behalve de holding
        De app loopt maar ik mis onze Belgische vennootschap
        zeven van de acht
        Goed nieuws: data. Slecht nieuws: niet van de nieuwe vestiging
        Er is een klantdossier dat niet meekomt
        Hij ziet wel de rest, maar Bakkerij De Korf zit er niet tussen
        Eén bedrijf blijft achterwege
        We krijgen gegevens, alleen niet van de stichting
        Waar is nummer 12 gebleven? De andere kloppen wel
        alles binnen behalve de bv in Antwerpen
        vier van de vijf winkels hebben cijfers, de vijfde blijft leeg
        hij loopt weer maar één dossier van een klant is spoorloos
        geen inlogscherm meer, alleen de stichting komt er niet door
        ik mis nog de holding, de rest is er
        niet alles
        eentje niet
        nog niet compleet
        op een na alle administraties
        BV 3 staat er niet bij
        de holding zie ik nog niet
        Noord ontbreekt, de rest is er
        alles behalve de nieuwe bv
        Een van de vier ontbreekt nog
        facturen zijn er, maar alleen van bv 1
        op eentje na
        hij loopt, alleen de stichting zie ik niet
        doet het, alleen Venlo zie ik niet
    .opt-asks-again =
        weer inloggen
        alweer een login
        blijft vragen
        opnieuw inloggen
        steeds hetzelfde inlogscherm
        hij vraagt het weer
        de app vraagt weer om in te loggen
        hij vraagt weer om in te loggen
        ik moet weer inloggen
        ik moet opnieuw inloggen
        weer een inlogscherm
        nee hij vraagt weer om in te loggen
        nog steeds inloggen
        hij blijft vragen om in te loggen
        alweer inloggen
        hij wil weer dat ik inlog
        nee ik moet weer inloggen
        nee hij werkt nog niet
        ik kom in een rondje terecht, aanmelden en weer aanmelden
        nog geen minuut later stond dat loginvenster er opnieuw
        hij is mijn akkoord blijkbaar vergeten
        weeral mijn wachtwoord
        bij het verversen gaat hij terug naar start.exactonline
        zit in een loop
        Hij wil alweer mijn wachtwoord
        Ik word opnieuw naar Exact gestuurd
        Weer dat aanmeldscherm
        De app zegt dat ik niet verbonden ben en moet aanmelden
        Bij het ophalen verschijnt het loginvenster nogmaals
        loopje: hij blijft terugkeren naar de inlogpagina
        Volgens het programma moet ik me nog autoriseren
        Nog geen minuut later vraagt hij het me nog een keer
        Krijg weer zo'n pop-up van Exact met gebruikersnaam
        Hij heeft mijn aanmelding blijkbaar niet onthouden
        ik sta alweer voor de poort
        bij het ophalen wil hij toch weer mijn wachtwoord
        pas tien minuten geleden ja gezegd en nu mag ik opnieuw
        het programma gooit me terug naar de aanmeldpagina van Exact
        hij onthoudt niets, bij elke lijst begint het hele circus van voor af aan
        nee, weer inloggen
        niet gelukt, aanmeldscherm
        nog niet, moet opnieuw aanmelden
        weer die loginpagina
        401 en dan aanmelden
        daar is dat inlogscherm weer
        ik moet me wéér aanmelden, grmbl
        ik moet wéér inloggen, net gedaan
        begint ie wéér over inloggen, ik ben er zo klaar mee
    .opt-cannot-test =
        ik kan het nu niet proberen
        kan ik niet testen
        weet ik niet
        zit in de trein, kan nu niks testen
        het programma staat op kantoor en ik werk thuis
        die haalt enkel 's nachts data binnen
        mijn collega doet dat, en die is er woensdag pas
        nu geen toegang toe
        ik ben de beheerder, gebruiken doen anderen
        even geen verbinding met de server
        De run is pas om middernacht
        Ik zit nu niet achter de juiste computer
        Dat moet de collega van debiteuren bekijken
        Later, ik heb geen toegang tot het pakket zelf
        niet nu
        De leverancier start de import morgenvroeg
        Kan ik momenteel niet uitproberen
        Ons rapport verversen duurt drie uur, daar begin ik nu niet aan
        Ik ben enkel degene die akkoord mag geven, in de app zelf kom ik niet
        Vanmiddag pas weer gelegenheid om dat te testen
        alleen de boekhoudster heeft dat programma en die is vandaag vrij
        de synchronisatie loopt vannacht pas, eerder weet ik niets
        ik zit in de trein en heb de software hier niet
        moet eerst wachten tot de it-afdeling de server aanzet
        kijk ik maandag, nu geen tijd voor
        geen idee
        kan ik niet proberen
        dat kan alleen mijn collega zien
        niet te controleren
        de app is pas na de update weer bruikbaar
        Ik beschik op dit moment niet over de software.
        kan pas maandag, dan is de collega er
        app start niet, server ligt eruit
        heb geen licentie meer voor dat programma tot volgende week
        de app staat op de computer van mijn baas en die is weg
        zit op de fiets, kan niks proberen
        de app is bij een collega op de laptop, kan niet kijken
    .stuck-empty-list =
        scherm blijft leeg
        de app toont niets
        de app toont niets ook geen fout
        ik zie niets
        ik zie niets en ook geen fout
        de lijst is leeg
        alles is leeg
        leeg scherm
        geen gegevens en geen fout
        hij laat niks zien
        er staat niks in de app
        de app is leeg
        hij opent, maar elke tabel is blanco
        nul regels, zonder waarschuwing
        waarom krijg ik een kaal overzicht en geen melding?
        er zijn kolomkoppen maar daar houdt het op
        rapport ververst netjes, enkel staat er geen enkele factuur in
        Geen foutmelding, maar ook geen enkele regel
        Hij verversde en alles is blanco
        Ik krijg nul facturen terug, zonder melding
        De tabel blijft leeg
        het rapport staat op 0 en hij klaagt nergens over
        Geen error, alleen een wit vlak waar boekingen hoorden
        Is het gelukt als er niets getoond wordt? Hij zegt wel gereed
        Alle overzichten zijn leeg, bij elk bedrijf
        geen fout, geen wachtwoord, maar ook geen enkele regel
        hij zegt gelukt en vervolgens nul records, voor alles
        kolomkoppen zie ik wel, eronder is het wit, bij alle bedrijven
        overzicht blijft blanco zonder enige uitleg
        hij laadt even en dan staat er: geen gegevens gevonden
        scherm blijft leeg en geen enkele melding
        niks te zien, ook geen rood of zo
        geen fout, maar ook geen enkele regel
        leeg overzicht zonder melding
        nul records
        leeg scherm, geen melding niks
        er komt een lijst zonder regels
        leeg scherm, geen foutmelding, gewoon nul regels
        hij zegt 'geen resultaten' bij elke maand
        leeg scherm, geen melding

reauthorise_try-once-more =
    hij vraagt weer om in te loggen, moet ik het nog een keer proberen
    nog één keer toestemming geven, hoe doe ik dat
    akkoord gegeven maar daarna vroeg hij één keer weer om een login, wat probeer ik het eerst
    moet ik eerst uitloggen bij Exact voordat ik een tweede keer toestem
    hoe begin ik schoon opnieuw met het toestemming geven
    De eerste goedkeuring lijkt niet aangekomen bij het pakket; hoe doe ik het nog eens over van voren af aan?
    de toestemming lijkt niet te zijn aangekomen, nog een poging doen?
    tweede poging toestemming geven
    Na het akkoord wil de app toch weer een login. Hoe doe ik het van voren af aan op een schone manier?
    na inloggen vraagt ie meteen weer om in te loggen
    Ik heb toestemming gegeven maar de app wil wéér dat ik inlog. Nog een keer proberen?
    eerste keer opnieuw koppelen pakte niet, hoe doe ik het beter de tweede keer
    net opnieuw toestemming gegeven en de app vraagt meteen weer om in te loggen
    Ik heb één keer akkoord gegeven maar het heeft niet gepakt. Wat moet ik bij een tweede poging anders doen?
    de eerste keer koppelen mislukt, ben ik misschien met de verkeerde gebruiker in de browser ingelogd
    opnieuw akkoord gegeven, maar bij het ophalen moet ik alweer inloggen. Nog een keer proberen?
    akkoord gegeven maar hij vraagt meteen weer om in te loggen
    heb net toestemming gegeven en de app stuurt me terug naar het aanmeldscherm
    eerste poging opnieuw koppelen mislukt, hij wil weer een login
    heb ja gezegd en ingelogd en hij vraagt het meteen nog een keer
    Eerste consent leek gelukt maar de app eist terug een aanmelding
    .done =
        ik heb het nog een keer geprobeerd
        nog eens geprobeerd
        opnieuw ingelogd
        ik heb opnieuw toestemming gegeven
        alles afgesloten, opnieuw begonnen en akkoord gedaan
        nu met de goede gebruiker gedaan
        tweede ronde zit erop
        uitgelogd in chrome, daarna het hele verhaal overgedaan
        incognito gedaan, toestemming gegeven, data opgehaald
        zo, nog eens doorlopen van voor af aan
        Opnieuw gedaan, van begin tot eind
        Uitgelogd, ingelogd, akkoord gegeven, opgehaald
        Ik heb het hele rondje nog een keer gelopen
        tweede keer gedaan
        Dit keer in een privévenster aangemeld met het goede account
        De app afgesloten en alles herhaald
        Klaar met de nieuwe poging
        Net opnieuw geautoriseerd, hij is nu aan het laden
        Ja hoor, alle vier de dingen gedaan
        Vanaf nul begonnen en tot het einde gekomen
        uitgelogd, app opnieuw opgestart, weer ja gezegd en opgehaald
        heb de hele rit nog eens gemaakt met het juiste account
        alles dicht, alles open, opnieuw bevestigd. en nu?
        deze keer als Petra aangemeld in plaats van als mezelf, is gedaan
        alles opnieuw gedaan
        tweede keer ging het zonder zeuren
        uitgelogd, app opnieuw, akkoord, opgehaald
        alles nog eens overgedaan
        nieuwe gegevens binnen ja
        ok opnieuw gedaan maar
        uitgelogd, ingelogd, akkoord, opgehaald
        klaar, tweede poging zit erop
        uitgelogd, opnieuw erin, weer akkoord gegeven
        alles nog een keer gedaan
        uitgelogd, opnieuw ingelogd en akkoord
    .stuck-which-user =
        als wie moet ik inloggen
        met welk account
        welke gebruiker
        was ik vorige keer misschien de verkeerde persoon?
        welk mailadres hoort bij deze koppeling
        neem ik mijn collega of de algemene inlog
        ik heb twee accounts, met welke van de twee
        wie heeft er bij ons eigenlijk genoeg rechten voor
        De juiste gebruiker, wie is dat dan?
        Ik twijfel welk account ik nu moet nemen
        Vorige keer was ik met mijn eigen login, had dat iemand anders moeten zijn?
        wie had dit destijds gekoppeld, hoe achterhaal ik dat
        We delen hier vijf logins en ik ken niet degene die hierbij hoort
        Moet de directeur het doen of kan het met mijn assistentenaccount?
        Misschien was het verkeerde account, maar wat is het goede
        Onder welke naam meld ik mij ditmaal aan?
        de juiste gebruiker staat er, maar wie is dat bij ons
        onder wiens naam moet die tweede poging?
        de vorige keer was ik het zelf, misschien moest het de directeur zijn, ik twijfel
        bij ons heeft iedereen een eigen account, wie neem ik hiervoor
        zou Petra moeten inloggen of ik?
        ik twijfel welke van de twee logins ik moet pakken
        en als wie log ik dan in, ik of de boekhouder
        onder welke naam moet ik er nu in
        wie is dan de juiste gebruiker, dat is de vraag
    .stuck-cannot-sign-in =
        inloggen lukt niet
        ik kan niet inloggen
        ik kom er niet in
        nu weigert hij mijn wachtwoord ineens
        uitgelogd en ik raak er niet meer in
        de sms met code komt niet aan
        account is vergrendeld staat er
        blijft zeggen dat gebruikersnaam of ww niet klopt
        Nu word ik helemaal niet meer toegelaten door Exact
        Wachtwoord fout, zegt hij
        Ik geraak niet meer aangemeld op die pagina
        De tweestapscode wordt niet aanvaard
        er staat dat mijn login onbekend is op deze site
        Ik kan wel bij Exact België terecht maar hier weigert hij mij
        Hij pakt mijn gegevens niet aan, ook niet na een reset
        ik ben uitgelogd en nu kom ik er niet meer in
        het gaat mis bij stap 2, mijn wachtwoord wordt geweigerd
        zonet lukte het nog, nu zegt Exact dat mijn account vergrendeld is
        ik weet welk account maar de sms-code komt maar niet binnen
        het adres eindigt op .fr en daar kent hij me niet
        nu laat ie mij helemaal niet meer binnen
        ik kom niet voorbij het wachtwoordscherm
        mijn verificatiecode komt niet aan
        login mislukt telkens, verkeerd wachtwoord zegt ie
        nu kom ik er helemaal niet meer in
        kom er nu helemaal niet meer in

reauthorise_prove-again =
    werkt de app nu wel na de tweede poging
    na de tweede keer toestemmen zie ik alles
    voor de tweede keer ingelogd en akkoord gegeven, hoe zie ik of het nu wel goed zit?
    Tweede poging met opnieuw koppelen gedaan. Waar let ik op bij het ophalen?
    nogmaals toestemming gegeven, nu testen maar hoe
    .opt-works =
        ja nu werkt hij
        nu wel
        nu werkt het
        ja nu wel
        hoera, cijfers van vandaag
        tweede poging deed het hem, alles is er
        het lag dus aan mijn collega's login, nu is het compleet
        opgelost zo
        haalt netjes alle bv's op
        verversen ging in één keer goed
        Ja! Nu komt alles binnen
        Tweede keer goed
        Hij loopt weer en er ontbreekt niks
        opgelost, volledige data
        Vlotjes, alle bedrijven zijn gevuld
        Na dat rondje is hij stil en haalt hij netjes op
        Dat was het, ik zie de cijfers van vandaag
        Het is ons gelukt, de koppeling staat
        De import is foutloos doorlopen voor elke bv
        Nu wel, dankjewel
        derde keer scheepsrecht, alles staat er
        ja hoor, nu loopt het als een zonnetje
        sinds de tweede poging geen inlogscherm meer gezien en alle bedrijven hebben cijfers
        het lag dus aan de verkeerde gebruiker, met Petra's account komt het hele pakket binnen
        de omzet van vanmorgen staat in elke winkel
        ja, niets mis meer
        geen gezeur meer, data komt
        ontbreekt niets
        hij vraagt niks meer en werkt
        hoera hij pakt hem
        nee hoor, geen inlog meer, alles loopt
        toch alles te zien
        eindelijk, alles staat er
        Het functioneert naar behoren.
        niet meer gevraagd om in te loggen en de cijfers kloppen
        nu is alles compleet
        nu doet hij het, alles binnen
        jawel, alle administraties
    .opt-administration-missing =
        ik mis nog een administratie
        er ontbreekt nog een administratie
        ja maar ik mis er een
        hij loopt wel, maar zonder de stichting
        bijna, onze dochteronderneming is er niet
        er is er nog altijd eentje onzichtbaar
        de verkoopmaatschappij ontbreekt in de keuzelijst
        drie van de vier
        data komt, behalve van de bv in Breda
        Bijna: één vennootschap zit er niet bij
        Behalve de holding heb ik alles
        De rest werkt, enkel Gent niet
        er mist nog een dossier
        Ik krijg data, maar niet van het nieuwste bedrijf
        Vijf bv's op, en er moeten er zes zijn
        Hij doet het prima, al zie ik de stichting nergens terug
        Eentje komt niet mee
        Gedeeltelijk gelukt, klant Vermeulen ontbreekt in de app
        Alle oude zijn er; die van dit jaar staat er niet
        bijna goed, op het filiaal in Hasselt na
        hij vraagt niets meer, maar de nieuwe bv blijft zoek
        negen van de tien klanten lopen, nummer tien niet
        alleen de stichting laat nog op zich wachten
        inloggen hoeft niet meer, wat er nog schort is dat ene dossier
        nog een niet
        niet allemaal
        werkt maar zonder de holding
        ik mis er eentje
        een administratie is er niet bij
        nog steeds niet compleet
        op één bv na
        de jonge bv zie ik niet, de rest wel
        bijna, er ontbreekt nog 1 bedrijf
        loopt weer, maar de holding staat er niet tussen
        bijna, alleen de holding ontbreekt
    .opt-asks-again =
        de app blijft vragen om in te loggen
        nog steeds
        hij blijft maar vragen
        hij vraagt nog steeds om in te loggen
        steeds weer inloggen
        nee nog steeds niet
        nee hij blijft vragen
        krek hetzelfde, ik zit opnieuw aan te melden
        tweede keer en alweer dat venster
        blijft me terugsturen naar exact
        hij onthoudt het niet
        voor de vijfde keer mijn wachtwoord ingetikt, ik stop ermee
        die loop gaat er niet uit
        Zucht, weer die loginpagina
        Hij blijft het vragen
        Nu al de vierde keer dat ik mijn wachtwoord intik
        nog steeds niet verbonden volgens de app
        Elke keer als ik ophaal moet ik me opnieuw aanmelden
        Het helpt niet, hij stuurt me terug naar Exact
        Zelfde lus als zojuist
        Om de haverklap een pop-up om me te identificeren
        Ondanks alles wil het programma geautoriseerd worden
        Het onthoudt mijn akkoord niet
        zelfde liedje als daarnet
        ook na de tweede ronde gooit hij me er weer uit
        ik blijf in een kringetje draaien, akkoord, terug, wachtwoord, akkoord
        weer die aanmeldpagina, ik word er moe van
        niets veranderd, hij laat me nog altijd niet met rust om mijn gegevens
        niet gelukt
        nog steeds inloggen
        blijft vragen
        hij houdt niet op met dat aanmeldscherm
        nee, weer
        er verandert niks, login
        weer dat loginscherm, ik word gek
        ik beland telkens opnieuw bij de aanmeldpagina
        vor den dorden keer moek inloggn
        blijft maar terugkomen dat inlogscherm
    .opt-cannot-test =
        de koppeling loopt pas om middernacht
        daar heeft enkel de leverancier een knop voor
        collega met de licentie is al weg
        kan vandaag niet meer bij die pc
        heb het programma hier niet
        moet wachten op de klant, die zit zelf aan de knoppen
        Moet wachten tot vanavond
        Heb het programma hier niet bij de hand
        Dat laat ik aan mijn collega, die is er donderdag
        geen gelegenheid
        Ik mag zelf geen import starten
        Nog niet nagekeken en dat gaat vandaag ook niet meer lukken
        De app is net in onderhoud gegaan
        Nu even niet
        Daarvoor moet ik op kantoor zijn
        Ze hebben de server uitgezet, ik kan niets ophalen
        vanavond na sluitingstijd pas, er wordt nu mee gekassad
        ik heb het gedaan maar kan het resultaat niet zien, dat ziet alleen de directie
        collega moet de import starten en zit in overleg
        ik moet nu weg, geen idee of het iets heeft opgeleverd
        weten we pas na de nachtelijke verwerking
        geen idee
        weet ik niet
        niet te proberen
        ik kan de app niet openen
        ik ben er niet bij
        moet nu naar een vergadering en kan dit niet testen
        vandaag lukt dat niet meer
        moet naar een klant, kan het niet meer bekijken
        app is in onderhoud tot vanavond
        import draait pas vannacht
    .stuck-empty-list =
        aangemeld en toch blanco tabellen
        nul resultaten, zelfs geen waarschuwing
        er verschijnt een kaal rapport
        waarom blijft dat overzicht wit zonder enige uitleg
        de kolommen zijn er, de regels niet
        Alles op nul, geen melding
        Aangemeld blijf ik wel, maar er staan geen gegevens in
        de lijst is leeg gebleven
        Hij zegt geslaagd en toont vervolgens niks
        Het hele scherm wit, bij alle bedrijven
        Waarom krijg ik een blanco rapport zonder foutcode?
        Nul rijen, en hij protesteert niet
        Verbonden volgens de app, maar de inhoud ontbreekt volledig
        geen wachtwoord gevraagd dit keer, maar overal een blanco blad
        hij haalt op, hij is klaar, en er staat niets in
        nul regels, ook in de bv's waar wel degelijk geboekt is, en geen woord erbij
        een leeg overzicht zonder melding, is dat nou goed of fout?
        alle lijsten staan op 0
        lijstje blijft leeg, geen foutmelding
        ik krijg niks te zien, en foutmelding ook niet
        niks te zien en ook geen foutmelding

reauthorise_proof =
    kijk na of de app weer toegang heeft
    heeft de app nu weer toegang na mijn akkoord
    ik heb net weer toestemming gegeven, kan wegwijs kijken of de app nu binnen mag?
    Opnieuw gekoppeld. Hoe laat ik controleren dat het ook echt gelukt is?
    akkoord gegeven, check jij of de toegang terug is
    heb opnieuw akkoord gegeven, kan jij checken of het gelukt is
    kunt ge zien of mijn nieuwe toestemming is aangekomen
    heeft de app weer toegang nu ik opnieuw akkoord gaf? kijk jij even
    kan je nakijken of de app nu weer binnen mag na het opnieuw toestemming geven
    Ik heb net akkoord gegeven. Is het gelukt?
    check of herkoppelen gewerkt heeft
    .check =
        ja, ik wil het zeker weten
        kijk maar of ie er weer in mag
        ja controleer ff, ik ben mobiel
        kijk maar of hij erin mag
        ja graag even testen
    .plan =
        toon de aanroep eerst, ben voorzichtig
    .by-hand =
        ik open de app en zie het wel
        zie het zelf wel in de app
        niet via wegwijs gekoppeld

reauthorise_authorised =
    de app heeft weer toegang, ben ik klaar
    gelukt, de app doet het weer na het akkoord
    hoe lang blijft een nieuwe toestemming geldig als ik de app zelden gebruik
    ik heb als iemand anders toegestemd dan eerst, moet de oude goedkeuring nog weg
    Verloopt mijn vernieuwde akkoord weer als wij het programma een maand niet openen?
    na opnieuw goedkeuren: blijft het nu voor altijd werken
    Ik gaf opnieuw akkoord onder mijn eigen naam, eerder was het de directeur. Bestaat zijn goedkeuring nog?
    pakket mag er weer bij. Voor hoelang geldt dat als we het niet gebruiken?
    app heeft weer toegang, onder een andere gebruiker dan eerst; moet de oude toestemming nog weg
    Het opnieuw koppelen is gelukt. Wanneer vraagt de app er weer om?
    app mag weer, maar ik logde nu in als mezelf en eerst was het een collega, blijft die oude staan?
    weer toegang, verder nog iets
    De vernieuwde toestemming doet het. Wanneer moet ik dit kunstje opnieuw doen?
    hij werkt weer, ben ik nu klaar
    Koppeling loopt weer, maar ik logde in met een ander account dan vroeger; bestaat dat oude akkoord dan nog?
    fijn hij doet het weer. hoe lang blijft zo'n toestemming geldig
    Het is gelukt, de koppeling loopt weer. Hoe lang blijft mijn toestemming geldig?
    app heeft weer toegang, moet ik nog iets opruimen omdat ik met een andere gebruiker inlogde
    weer gelukt met koppelen, na hoeveel dagen stilte moet ik dit overdoen
    toestemming gegeven met een andere login dan vroeger, moet de oude nu nog weg
    hij werkt weer; hoe lang blijft dat goed als ik hem weinig gebruik
    de app werkt weer, moet ik de oude toestemming nog opruimen
    hoelang blijft de nieuwe toestemming geldig als ik de app niet gebruik
    webshop heeft weer toegang, moet ik nu nog iets regelen met de oude toestemming
    .opt-move-link =
        het staat nu op mijn naam maar eigenlijk moet het op een systeemgebruiker
        ik wil dat het op naam van een technische user draait
        Jan vertrekt, moet op Piet
        hij moet eigenlijk niet op mijn naam lopen
        kan ik dit overzetten naar de administratie-gebruiker
        staat nu op mijn naam maar het moet eigenlijk via de secretaris lopen
        hij staat nu op mijn naam maar moet op algemeen account
    .opt-change-administrations =
        nu nog kiezen wat hij mag zien
        holding eruit halen
        ik had te veel aangevinkt, kan ik dat nog aanpassen
        wil nog bedrijven eraf halen
        ik wil er nog eentje uitvinken, kan dat
        wil nog een bv uitvinken
    .finish =
        heerlijk, klaar
        opgelost, dank, verder geen vragen
        perfect, dan ben ik weg
        dat was het, fijne dag

reauthorise_not-proven =
    ik heb akkoord gegeven maar kan de app nu niet proberen
    toestemming gegeven, niet bewezen dat het werkt
    akkoord gegeven maar ik kan pas morgen testen, is dat goed genoeg?
    toestemming gegeven, niet getest
    Ik heb de app weer toegelaten, maar er valt nu niks op te halen. Mag ik ervan uitgaan dat het werkt?
    toestemming gegeven maar kan nu niet testen
    Akkoord is geklikt, de app draait pas vannacht. Wanneer weet ik of het goed is?
    kan de app zelf niet openen om te zien of opnieuw koppelen gelukt is
    heb akkoord gegeven maar kan de app nu niet proberen
    Toestemming is gegeven vanaf mijn telefoon, de app staat op kantoor. Hoe weet ik later of het goed is?
    akkoord geklikt en dan moest ik weg, is het in orde?
    akkoord gegeven vlak voor sluitingstijd, kan pas maandag zien of het werkt. Wat moet ik dan nakijken?
    toestemming gegeven, app pas volgende week in gebruik. Hoe weet ik dan dat het gelukt is
    akkoord is gegeven maar ik kan de app nu niet testen
    toestemming opnieuw gegeven op vrijdagavond, hoe weet ik maandag of het goed is
    Ik heb vanmiddag akkoord gegeven aan het verzuimprogramma, maar kan pas maandag zien of er gegevens komen, is het dan in orde?
    .finish =
        ik kijk er vanavond naar, klaar
        goed genoeg zo
        prima zo, tot ziens
        test ik morgen, klaar
        goed zo, ik hou het in de gaten

reauthorise_administration-not-shown =
    de app werkt weer, maar er ontbreekt een administratie
    na de nieuwe toestemming mis ik een bv in de app
    opnieuw akkoord gegeven, de app werkt, maar één bestaand bedrijf ontbreekt nu
    na het vernieuwen van de toestemming zie ik 9 van de 10 dossiers
    De goedkeuring is gelukt, alleen komt een van de administraties sindsdien niet meer mee. Wat ga ik na?
    heraut geautoriseerd, 1 bv kwijt
    Net opnieuw akkoord gegeven, pakket werkt, op één bedrijf na dat er eerst wel was. Wat loop ik na?
    na hernieuwde goedkeuring mist er een administratie
    na het opnieuw koppelen mist de app een administratie die er voor de vernieuwing was, welke vragen loop ik langs?
    Ik gaf weer toestemming en alles werkt behalve BV West. Waar begint het zoeken?
    akkoord vernieuwd, app oké, een BV minder
    opnieuw toegestaan, werkt, maar één bv zie ik niet terug
    na vernieuwen bv weg
    Sinds ik de toestemming heb vernieuwd ontbreekt onze stichting in de app. Waar ga ik eerst kijken?
    app werkt weer maar één bv mis ik
    Na het opnieuw verbinden zie ik 6 van de 7 ondernemingen. Waar zit die zevende?
    opnieuw gekoppeld, alleen onze stichting ontbreekt in de app
    app werkt weer na opnieuw koppelen maar één administratie ontbreekt
    Sinds de nieuwe toestemming zie ik onze tweede bv niet meer in de app. Wat kijk ik na?
    opnieuw akkoord gegeven, alles terug behalve administratie 310
    opnieuw toestemming gegeven en de app doet het, maar één bv ontbreekt
    na herkoppelen mist er een dossier
    Na het herautoriseren zie ik 4 van de 5 dossiers in de app
    app doet het weer maar onze stichting ontbreekt
    Opnieuw toegestaan en nu mist de app een van de vier bedrijven
    Na hernieuwde toestemming zie ik de holding niet meer, de rest wel
    alles terug na opnieuw inloggen behalve de stichting
    Sinds ik gisteren opnieuw akkoord gaf, laat het rapport een bv minder zien
    de app leeft weer na mijn goedkeuring maar één dossier is weg
    opnieuw gekoppeld, orders van NL lopen, maar de Duitse bv pakt ie niet
    .opt-revoke =
        opnieuw alles intrekken dan maar
        begin maar opnieuw met intrekken
        gooi alles weg dan begin ik schoon
        eerst intrekken
        dan begin ik opnieuw, eerst eruit
    .opt-new-administration-invisible =
        is net opgericht
        het is een gloednieuwe bv, zoek met me uit waarom
        die nieuwe is nergens te zien, loop het met me na
        het is een nieuwe bv, zoek uit waarom
    .opt-change-administrations =
        mocht er niet bij volgens appmachtigingen
        stap drie is bij mij nee
        ik wil die bv bij de app erbij zetten
        de app mag er niet bij, dus aanvinken, waar
        app mag er niet bij, dus die moet ik aanzetten
        bij 3 staat hij niet aangevinkt, aanpassen
    .finish =
        de baas moet mij eerst rechten geven, klaar voor nu
        nee bij 2, geef ik door aan de beheerder

reauthorise_other-address =
    er staat een ander adres dan start.exactonline.nl bij het inloggen, mag dat
    is deze inlogpagina van exact echt of nep
    hoe zie ik of de inlogpagina van exact online echt is
    De inlogpagina voor Exact ziet er net anders uit, er staat een raar webadres boven
    Is exact-online-login.com wel echt van Exact?
    ik moest opnieuw inloggen via een mailtje maar het adres bovenin klopt niet volgens mij
    phishing? app stuurt me naar een onbekende site om mijn exact wachtwoord in te tikken
    Hoe herken ik dat het aanmeldscherm waar de app me naartoe brengt echt van Exact is
    Ik heb mijn wachtwoord al ingevuld en zie nu pas dat de url niet van exact was
    Er staat start.exactonlne.nl in de balk, typfout of nep?
    url boven de loginpagina vertrouw ik niet
    Moet daar niet start.exactonline staan? Bij mij staat iets heel anders in de adresbalk.
    er staat een raar adres boven in het scherm waar ik mijn Exact-wachtwoord moet intypen, is dat wel echt?
    Mijn kleinzoon zegt dat ik op het adres moet letten bij inloggen voor de koppeling, er stond exact-online-login punt com
