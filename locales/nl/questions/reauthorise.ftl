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
    opnieuw verbinding maken met exact online
    verlopen machtiging verlengen
    app heeft geen toegang meer, hoe herstel ik dat
    reconnecten van de app
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
    verbinding kwijt
    de stekker is eruit, hoe krijg ik die er weer in?
    hoe knoop ik de webwinkel weer aan Exact vast?
    het lijntje tussen Shopify en Exact is geknapt
    ze mogen er weer in, hoe regel ik dat?
    hoe zet ik de deur open voor Visionplanner?
    net een bonnenscanner aangeschaft, hoe hang ik die aan onze boekhouding?
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
    Hoe koppel ik Shopify terug aan Exact nu de verbinding verbroken is?
    Waarom moet ik na een maand niks doen weer inloggen bij de koppeling?
    Zes weken in verlof geweest en nu ligt de link eruit, hoe krijg ik hem weer aan de praat?
    Het wachtwoord van de boekhoudster is gewijzigd, moet ik onze apps nu allemaal opnieuw aanmelden?
    Hoe geef ik voor de allereerste keer toesteming aan Visionplanner?
    Ik heb gisteren per abuis de verkeerde app ingetrokken, kan ik dat ongedaan maken?
    Hoe vaak verloopt zo'n machtiging en wat moet ik dan doen om ze te vernieuwen?
    Klant meldt "refresh token expired", welke stappen mag ik hem doorgeven?
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
    Draaide jaren als een zonnetje, nu wil Excel opeens dat ik me weer meld
    Hoe blaas ik de koppeling nieuw leven in, die lag een poos stil
    Uitgeschreven en opnieuw begonnen bij Spendesk, hoe knopen we dat weer vast aan de boekhouding
    Sinds de kerstvakantie haalt onze rapportageserver niets meer op; er staat dat de verbinding met Exact verlopen is. Wat moet ik doen om hem weer aan de praat te krijgen?
    Wij nemen Speedbooks in gebruik. De consultant zegt dat iemand van ons "akkoord moet geven in Exact". Hoe verloopt dat en waar moeten wij op letten bij dat akkoord?
    Een overijverige collega heeft bij het opschonen ook de toegang van ons orderpakket weggehaald. Dat was niet de bedoeling; hoe zetten we die koppeling terug?
    De leverancier heeft een nieuwe versie van zijn connector uitgerold en schrijft dat iedere klant zijn autorisatie moet vernieuwen. Met welke stappen doen wij dat voor het kantoor?
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
    We hebben de app verhuisd van onze eigen registratie naar die van de leverancier en nu moet iedereen eenmalig accoord geven, zeggen ze
    Onze leverancier heeft het clientgeheim vernieuwd na een lek en vraagt iedere klant zich weer aan te melden
    Power BI opnieuw verbinden met Exact
    koppeling verlopen wat nu
    nieuwe app eerste keer koppelen hoe
    verbinding verbroken na vakantie
    refresh token ongeldig, weer inloggen
    na intrekken weer toestemming geven
    boekingen komen niet meer binnen, moet opnieuw autoriseren staat er
    scantool doet niks meer sinds ik hem had ingetrokken
    leverancier zegt: machtig ons nogmaals
    app vervangen door nieuwe versie, moet weer akkoord geven
    Excel vraagt login Exact, hoe verder
    connectie Visionplanner herstellen
    Spendesk status: niet verbonden, rood kruisje
    We hebben de zomersluiting gehad, vier weken alles uit. Nu doet onze bonnetjesapp niets meer en vraagt hij om een aanmelding bij Exact.
    Ik heb gisteren de koppeling ingetrokken en dat blijkt een vergissing. Hoe krijg ik hem weer aan de praat?
    Vandaag het contract met een nieuwe scanleverancier getekend. Die zegt dat wij hem nog moeten toelaten in Exact, hoe doe ik dat?
    Onze boekhoudstr is vertrokken en haar inlog is opgeheven. Sindsdien is het dashboard losgekoppeld en moet iemand anders dat opnieuw aanzetten.
    De leverancier heeft zijn programma vernieuwd en mailt dat elke klant opnieuw moet verbinden. Wat word er van mij verwacht?
    Mijn laptop is gestolen en daarna heb ik overal wachtwoorden veranderd. Excel wil nu ook weer dat ik me aanmeld voor de cijfers.
    Vanaf maandag gaan we werken met Silverfin, het is voor ons allemaal nieuw. Ik zie een schermpje dat om goedkeuring vraagt, hoe pak ik dat goed aan?
    Onze beheerder heeft bij de grote schoonmaak ook de kassakoppeling weggegooid. De winkel draait, maar de omzet moet weer gaan stromen.
    Ik wil gewoon dat het weer loopt zoals vorige week, toen hoefde ik nergens mijn wachtwoord voor te geven
    Kom terug van een lange vakantie en de koppeling is dood. Wat moet ik doen om hem weer tot leven te wekken?
    Leverancier mailt dat we voor 1 maart opnieuw toestemming moeten verlenen omdat ze een nieuwe versie uitbrengen
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
    koppeling verlopen
    toestemming verlopen
    token verlopen
    verlopen
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
    aan de praat krijgen
    weer aan de praat
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
    Sinds de zomersluiting vraagt de kassa om opnieuw in te loggen bij Exact, hoe doe ik dat netjes
    De ijssalon gaat weer open en de kassa moet weer met Exact praten
    Ik had gisteren per ongeluk de toegang van Lightspeed weggehaald, hoe draai ik dat terug
    de agenda app wil weer toestemming van mij, hoe geef ik die
    kassa opnieuw toelaten in exact
    Dyflexis zegt verbinding verlopen, klik hier om opnieuw te autoriseren. En dan?
    Onze roosterapp moet opnieuw ja krijgen van Exact, mijn man deed dat altijd maar die ligt in het ziekenhuis
    eerst had ik de reserveringsapp eruit gegooid, nu blijkt de chef hem toch nodig te hebben. weer aan dus
    Mews heeft een vernieuwde toestemming nodig sinds de update met extra gegevens, stappen graag
    Wij openen het strandhotel weer in april, de PMS moet dan opnieuw aangemeld worden bij Exact
    Moet ik de kassa opnieuw toelaten vanuit Exact of moet ik daarvoor in de kassa zelf zijn?
    Bericht van de kassaleverancier: vóór maandag moet een beheerder de koppeling met Exact opnieuw goedkeuren. Hoe doet men dat?
    De toestemming van onze kassa is verlopen omdat we verbouwd hebben, wat is de weg om hem weer toe te laten
    Ik heb spijt, die reserveringsapp mag er weer in
    opnieuw ja zeggen tegen horeko
    Wij gaan na de lockdown weer open, alle apparaten willen opnieuw goedgekeurd worden bij Exact
    Er is een update van de webwinkelplugin en nu moet ik weer door dat toestemmingsgedoe van Exact heen
    Shiftbase: "Je moet opnieuw inloggen bij Exact Online". Prima, maar ik wil niks verkeerd aanklikken
    Terug in de boeken met Salonized alstublieft, mijn collega had die weggedaan
    De monteur heeft de kassa vervangen, zelfde merk, en nu moet ik hem opnieuw goedkeuren zegt hij
    Na de brand zijn alle computers nieuw. Hoe laat ik de bonnenscanner weer bij de boekhouding?
    Op het scherm: 'Uw toestemming is ingetrokken, verleen deze opnieuw.' Ik wil dat ook graag doen
    De accountant had mijn scanapp eruit gehaald, hij zegt sorry en dat ik zelf weer toestemming moet geven
    weer aanmelden bij exact vanuit booq
    Seizoenstent, elk voorjaar hetzelfde riedeltje: de kassa opnieuw laten toestaan. Hoe ging dat ook weer?
    Ik heb gisteravond met mijn zatte kop de webshop ingetrokken, nu wil ik hem terug
    Nieuwe laptop op kantoor, de scanapp is alles vergeten en vraagt om Exact
    Welk knopje, welke login, welke vinkjes: ik moet de webshop weer toelaten bij de boekhouding
    De leverancier heeft zijn naam veranderd en daardoor moet ik opnieuw akkoord geven
    ik heb de boel gereset en nu mag de planner niks meer tot ik weer ja zeg
    Vanmorgen om zes uur stond er op het scherm van de kassa dat Exact een nieuwe goedkeuring wil, ik moest eerst broodjes bakken, maar nu heb ik tijd, hoe begin ik daaraan en wie moet er inloggen
    app heeft gen toegang meer en vraagt om nieuwe toesteming, hoe
    opnieuw inlogen exact kassa
    Ge had mij gezegd dat ik spijt ging krijgen: de loonapp moet terug binnen, ik had hem buitengezet
    Het scanprogramma vraagt me weer bij Exact aan te melden, wat vul ik in en waar moet ik op letten
    Uw toestemming is verlopen, verbind opnieuw met Exact Online
    Ik krijg een venster van Exact waarin een app om toegang vraagt, hoe doe ik dat veilig
    app weer aansluiten nadat we hem vorige week eruit hadden gehaald
    Toen heb ik de scantool buitengesloten en nu wil de klant hem toch terug
    koppeling vernieuwen
    klant moet opnieuw akkoord geven voor onze rapportage, ik wil hem een handleiding sturen
    Hoe leid ik mijn klant telefonisch door het opnieuw goedkeuren van de koppeling
    dyflexis zegt: hernieuw autorisatie
    De leverancier heeft een nieuw soort gegevens toegevoegd en wil dat wij nog eens instemmen
    toegang teruggeven aan een app
    Er komt een mailtje: binnen 5 dagen opnieuw machtigen anders stopt de import. Hoe doe ik dat
    moet ik opnieuw ja zeggen in exact na update van visma?
    Waar begin je met opnieuw machtigen, in Exact of in het programma zelf?
    klant krijgt een inlogscherm van Exact als hij de bonnenapp opent, hij belt mij, wat moet hij doen
    De loonsoftware meldt: autorisatie verlopen, klik hier. Ik klik niet zomaar, leg eens uit
    wij hebben app per ongeluk weggegooid hoe zet ik hem trug
    tool weer toelaten
    Ik krijg elk kwartaal het verzoek om onze jaarrekeningsoftware weer goed te keuren. Hoe gaat dat ook weer?
    Nieuwe versie van het fiscale pakket vraagt om herbevestiging van de toegang
    de secretaresse moet vanmiddag voor 12 cliënten opnieuw de toegang bevestigen, stappen graag
    na de storing wil de urenapp dat ik hem weer machtig
    "Verbind opnieuw" staat er in een gele balk in de bonnenapp
    De accountant belt dat ik opnieuw op akkoord moet drukken voor zijn portaal. Wat gaat er gebeuren?
    app heeft nieuwe goedkeuring nodig
    opnieuw inlogen exact vanuit nmbrs
    ik heb nee gezegd en wil nu toch ja zeggen tegen de app
    voor de jaarrekening moet de oude tool tijdelijk weer binnen mogen
    Het pakket wil mijn Exact-login
    toesteming geven aan app opnieuw
    Ik zoek in Exact naar een plek om de app opnieuw toe te laten en vind niks. Moet dat vanuit de app?
    De app van de fiscalist wil dat ik als klant nog een keer op toestaan druk, ik heb dat vorig jaar toch al gedaan?
    hoe geef ik een pakket zijn toegang weer terug na opruimactie
    vernieuw machtiging exact in fiscaal pakket
    De tool vraagt weer om aan te loggen bij exact, hoe doe ik dat veilig en goed
    vernieuwen van de autorisatie voor onze rapportage-app
    toestemming was ingetrokken en nu willen we hem weer aan
    de leverancier vraagt ons om de applicatie opnieuw te autoriseren
    wij hebben besloten dat de scan-app toch terug mag
    re-autoriseren exact, zelfde gebruiker
    hoe laat ik een applicatie weer toe nadat wij hem hadden afgesloten
    consent opnieuw doorlopen vanwege nieuwe datasoorten
    Er kwam een mail van de softwareleverancier dat we 'consent' moeten vernieuwen in Exact, wat houdt dat in
    token verlopen, hoe vernieuw ik de machtiging
    ik geef vanuit exact toestemming of moet dat vanuit het programma zelf gestart worden
    dezelfde login zit ook voor een andere klant in die app, kan ik gewoon weer toestemming geven
    Na de securityaudit hadden we de scan-app afgesloten, het bleek toch een vergissing, hoe zet ik hem weer aan?
    De leverancier heeft een nieuwe versie en wij moeten volgens hun mail opnieuw ja zeggen in Exact
    opnieuw aanmelden app
    de bonnen-app vraagt sinds vanochtend om in te loggen bij exact, ik ben bang iets verkeerds aan te klikken
    hoe geef je een programma opnieuw toegang tot de boekhouding
    machtiging vernieuwen, wat komt daarbij kijken
    het is een nieuw jaar en de belasting-app wil opnieuw gemachtigd worden
    De applicatie was drie maanden geparkeerd vanwege het project en mag weer meedoen, hij wil nu een exact-login
    consent-scherm van exact doorlopen voor een bestaand programma, graag een handleiding voor de gebruiker
    Een gebruiker belt: 'het programma wil dat ik toestemming geef'. Wat laat ik haar doen?
    na het intrekken willen we hem weer aanzetten maar dan goed, met de juiste bv's
    hoe laat ik de urenapp weer binnen
    opnieuw koppelen van een pakket dat om aanmelding vraagt
    wat is de nette manier om een tool die is afgesloten weer te activeren
    app terug toelaten na de opkuis
    De app zegt dat hij weer mag inloggen in Exact en dat ik akkoord moet geven, hoe gaat dat?
    Na de opschoning is het bonnenprogramma afgesloten en nu willen we het toch weer laten meedoen
    Hoe laat ik een programma weer toe dat ik er eerder uit gezet heb?
    We hebben de kassa weer nodig voor het zomerfeest, kan ik de toestemming terugzetten?
    Er komt telkens een inlogscherm van Exact als ik de app open, wat moet ik invullen en kiezen?
    Ik kreeg een mail van de leverancier: uw autorisatie is verlopen, vernieuw deze. Hoe doe ik dat?
    Ze vragen mij de machtiging te vernieuwen, ik heb zoiets nog nooit gedaan
    Kan die app terug aangezet worden? We hadden hem ingetrokken maar dat was te snel
    Het scherm vraagt of de app mijn gegevens mag gebruiken en welke administraties, wat is wijsheid?
    Opnieuw machtigen rapportageprogramma woningstichting
    Onze ledensoftware wil een frisse toestemming, help mij er stap voor stap doorheen
    Ik moet het programma van de gemeente weer binnenlaten in onze boekhouding
    Als ik opnieuw ja zeg voor klant A met mijn kantoorlogin, valt klant B in dezelfde app dan uit?
    Sinds vanmorgen vraagt ons leerlingprogramma mij om Exact weer goed te keuren, wat klik ik aan?
    Vorige maand eruit gezet wegens twijfel, leverancier heeft alles uitgelegd, nu mag hij weer
    Hoe geef ik een app opnieuw de zegen?
    ze moeten weer binnen kunnen bij ons, die van de maaltijden
    Het programma meldt 'machtiging verlopen, log opnieuw in bij Exact Online'
    Mijn handtekening is zogezegd vervallen voor dat rapport, hoe hernieuw ik die?
    Het is tijd om de verbinding met de sportpas-app te verlengen, zeggen ze. Hoe geef ik dat akkoord?
    Wij willen een app terug die we in het voorjaar hadden weggestuurd
    Moet ik mijn fiat opnieuw geven nu het programma mij terugstuurt naar Exact?
    inloggen exact via app opnieuw goedkeuren uitleg
    De leverancier heeft er iets nieuws bij gebouwd en vraagt alle klanten om nog eens toe te stemmen
    Er kwam een berichtje: verleen opnieuw toegang. Wat staat mij te wachten?
    Wij mogen weer van de FG: de zorgapp mag opnieuw binnen in Exact. Hoe pak ik dat aan?
    De toestemming aan het ledenprogramma weer in orde brengen
    Na onze vakantie wil het programma dat ik mij opnieuw bekendmaak bij Exact en alles goedkeur
    De app moet weer door de poort, wie drukt er op welke knop
    Kan ik opnieuw toestemming geven zonder een andere stichting in datzelfde programma te verliezen?
    toestemming geve aan app opnieuw hoe werkt da
    De app heeft mijn zegen weer nodig zegt ie, ik zie een blauw inlogscherm van Exact
    Leverancier belde: u moet nog even opnieuw akkoord geven, dan kunnen we verder
    We willen het programma dat de vorige secretaris eruit gooide weer aan de gang
    Kunt u mij begeleiden door dat scherm met die soorten gegevens en administraties als een app toegang vraagt
    Ik moet voor de zorgapp weer eens bevestigen dat ze in Exact mag
    De toegang van het programma is vervallen en ik wil ze verlengen
    Er is een nieuw akkoord nodig van onze kant zegt het zorgprogramma, ik doe dit voor het eerst
    We hadden de stekker eruit getrokken en willen hem er weer in steken
    de planningsapp wil dat ik weer bij Exact inlog, wat moet ik daar doen
    Na de vakantie vraagt de kassakoppeling ineens om toestemming, kan ik gewoon akkoord klikken?
    vorige week per ongeluk de toegang van onze urenapp weggehaald, die moet terug
    Hoe maak ik de verbinding tussen het voorraadsysteem en de boekhouding weer levend nadat ik hem zelf had ingetrokken?
    opnieuw autoriseren scan app
    de app mag er weer in van de baas, hoe doe ik de deur open
    Toestemming vernieuwen CRM
    Wij hadden Zenvoices stopgezet wegens te duur maar hebben nu toch een nieuw contract. Hoe laat ik hem weer toe tot onze boekhouding?
    Geachte, gelieve mij mee te delen op welke wijze ik onze facturatiesoftware wederom toegang kan verlenen tot ons dossier.
    ik moet van de leverancier 'even opnieuw autoriseren' zegt hij, maar hij legt niet uit hoe
    token verlopen staat er in ons WMS en ik moet opnieuw aanmelden bij exact
    seizoensbedrijf, app 4 maanden niet aangeraakt, nu moet ik de hele riedel met inloggen weer door. hoe ging dat ook alweer
    Onze start-up kreeg een melding 'reconnect to Exact Online', ik heb dat nog nooit gedaan
    hoe verbind ik de facturenscanner weer
    app opnieuw laten inloggen bij exact
    Kan iemand me stap voor stap helpen met het weer toelaten van onze werkbonnen-app? Ik ben niet zo van de computers, ik ben loodgieter.
    de leverancier heeft extra functies gemaakt en nu moeten we onze goedkeuring hernieuwen
    hoe zet ik de toegang terug die mijn collega gisteren wegklikte bij Teamleader
    mn uren app doet niks meer want heb alles ingetrokken wil hem trg
    Ik heb het akkoord teruggehaald omdat ik dacht dat het een virus was. Bleek gewoon ons planbord. Hoe geef ik het terug?
    weer verbinden na opschonen
    waar begin ik om een app weer toe te laten, in Exact of in de app zelf?
    Als ik met dezelfde login ons filiaal opnieuw toesta, valt dan de koppeling van het andere bedrijf in dezelfde app uit?
    Moet ik dat opnieuw goedkeuren ergens in de menu's van Exact zelf starten?
    Ik zie in het bestelportaal een gele balk 'uw boekhoudkoppeling vereist opnieuw inloggen'. Wat moet ik daarmee, ik ben maar de chef magazijn
    de nieuwe versie van de monteursapp wil permissie van ons
    Alles was losgehaald bij een storing en nu moet de scanner van de baas gewoon weer aan
    mag ik iets teruggeven wat ik per abuis heb ingetrokken, en hoe
    reconnect knop gedrukt, ik krijg een pagina van exact met allemaal vragen, wat vul ik in
    Vorige maand onze urenapp uit Exact gegooid om te besparen. Nu zitten we handmatig te kloppen. Terug dus.
    zou u mij stapsgewijs kunnen uitleggen hoe de machtiging voor ons tijdregistratiesysteem hernieuwd wordt?
    goedkeuring hernieuwen WMS
    machtiging opnieuw afgeven
    heb hem stopgezet tijdens de vakantie van de boekhouder, hoe zet ik hem weer aan in exact
    Onze accountmanager bij de CRM-leverancier stuurde een link: klik en geef toestemming. Hoe gaat dat verder?
    hoe koppel ik basecone opnieuw aan exact online nadat de oude machtiging is weggehaald
    de boekhouding en de kassa moeten elkaar weer vertrouwen
    na drie maanden winterstop zegt de veilingkoppeling: sessie verlopen, log in bij Exact
    wil weer gebruik maken van app die we hadden ingetrokken
    app wil toestemming help
    autorisatie verlopn planning
    Wij zijn tijdelijk naar een concurrent geweest met onze scansoftware, maar keren terug naar de oude. De machtiging in Exact bestaat niet meer.
    ik moet een app weer goedkeuren, staat daar in Exact ergens een knop voor of moet dat vanuit het pakket
    Voor twee klanten gebruik ik dezelfde inlog in dezelfde scanner. Als ik voor de een opnieuw toestemming geef, gaat de ander dan kapot?
    Even schetsen: ik run een klein transportbedrijf en mijn vrouw doet de boeken. Zij heeft in een opruimbui de rittenapp uit Exact gegooid. Nu krijgen we de facturen niet de deur uit. Hoe zetten we hem er weer in?
    Na de update van het planbord staat er een knop 'Autoriseer bij Exact' en verder doet niets het meer tot je daarop drukt. Durf niet.
    consent opnieuw geven wms
    mijn zoon drukte op afwijzen en nu wil ik alsnog dat de scanner erbij mag, hoe vraag je dat opnieuw aan
    Ons CRM heeft nieuwe rechten nodig om ook offertes weg te schrijven, de leverancier zegt dat we opnieuw door het toestemmingsscherm moeten
    de toegang van Klippa is vervallen, graag herstellen
    de app weer binnenlaten
    verbinding met exact vernieuwen knop in scanner, wat volgt
    Wat gebeurt er allemaal op het scherm van Exact als ik de orderapp opnieuw machtig? Ik wil dat van tevoren weten zodat ik geen fouten maak.
    dertig dagen niet gewerkt wegens bouwvak plus verbouwing, en nu wil de app weer mijn akkoord. waar geef ik dat
    hernieuwde goedkeuring voor werkbonnensoftware regelen in de app zelf, hoe werkt dat
    moet voor vrijdag de kassa opnieuw gemachtigd hebben, graag de stappen
    planbord vraagt om goedkeuring exact, hoe geef ik die
    Mijn collega heeft de boel losgekoppeld en nu moet ik van de leverancier door een Exact-scherm heen klikken
    opnieuw aanmelden na intrekken
    de app moet weer bij de boekhouding mogen komen, hij mocht dat eerst ook
    hoe laat ik de weegbrug-app wederom toe
    geef access terug
    het pakket zegt 'grant access', en dan?
    ik heb gisteren de verkeerde app uitgezet, de goede stond ernaast. Terugdraaien?
    herautoriseren gripp
    na opschonen lijst met apps te enthousiast geweest, uren-app terug
    de app is een tijd niet gebruikt en wil nu een nieuw ja van mij
    Ik sta voor het toestemmingsscherm van Exact voor onze nieuwe planner en wil het in één keer goed doen
    reactiveren koppeling dmv inloggen
    nieuwe toestemming nodig na upgrade werkbonsysteem
    Ik kom terug van ouderschapsverlof en de app wil dat ik mij meld bij Exact en ergens mee instem. Waarmee stem ik in?
    de loodgieters kunnen weer geen werkbonnen sturen omdat ik de app op zwart had gezet, hoe zet ik hem weer op wit
    inloggen bij Exact via de scanner, wat staat me te wachten
    handleiding opnieuw machtigen van software
    toestemming die ik introk weer verlenen aan Payhawk
    wij hebben de koppeling bewust een maand stil gelegd en willen hem nu weer activeren
    Ik werk op een veehouderij en doe er de papieren bij. Er kwam een mail van ons managementprogramma: geef opnieuw toestemming via Exact Online, anders stopt de uitwisseling over zeven dagen. Wat moet ik precies doen en waar?
    Naar aanleiding van uw verzoek om hernieuwde autorisatie van de planningssoftware: op welke wijze dient zulks te geschieden?
    scanner weer aanzetten in exact
    heb app per ongeluk geweigerd, alsnog toestaan
    Nadat de IT'er alle toestemmingen had gewist moeten we nu elk pakket opnieuw langs. Hoe werkt dat per pakket?
    onze kassa was een seizoen dicht en vraagt nu om exact-inlog
    verbinding herstellen na intrekken, uren
    het pakket wil een nieuw akkoord omdat er nieuwe functies in zitten. hoe geef ik dat
    waar moet ik zijn om het weer goed te keuren, in Exact zie ik nergens zo'n knop
    app mag weer meedoen, hoe
    teruggekomen op besluit om planner los te koppelen, weer machtigen
    Vorige week heb ik onze Shopify-connector eruit gegooid omdat we dachten dat we hem niet meer gebruikten. Blijkt dus van wel. Hoe krijg ik hem terug?
    klant heeft per ongeluk op intrekken geklikt bij onze plugin, wat moet hij nu doen
    WooCommerce-plugin wil dat ik opnieuw inlog bij Exact, wat moet ik daar allemaal aanvinken
    De webshopkoppeling moet weer toegang krijgen tot onze boekhouding
    hoe laat ik Channable weer binnen in exact
    Onze seizoenswinkel gaat in april weer open en de koppeling vraagt om een nieuwe login, hoe loop ik daar netjes doorheen?
    Ik krijg een inlogscherm van Exact vanuit Picqer, is dat de bedoeling en hoe ga ik verder
    toestemming vernieuwen lightspeed
    Kun je me stap voor stap door dat akkoordscherm helpen als ik Magento weer aansluit?
    support vroeg me de connector te herautoriseren, geen idee wat dat is
    wij hebben bij een klant de integratie verwijderd om op te schonen, nu moet ze weer aan
    De app zegt "verbinding verlopen, log opnieuw in bij Exact Online". Waar begin ik?
    Wat moet mijn klant doen als er in onze app staat: autorisatie vernieuwen?
    Ik wil onze koppeling met bol weer machtigen voor exact, de machtiging is weg
    Na het intrekken van de rechten wil de baas toch weer dat de kassa zijn omzet doorschiet
    opnieuw connecten hoe dan
    Mijn collega was te enthousiast met opruimen, nu moet Stripe-koppeling weer rechten krijgen
    Hoe geef je een app die je er ooit uithaalde weer groen licht?
    Token van onze middleware is verlopen, ik moet de klant een handleiding sturen om opnieuw in te loggen en akkoord te geven
    Sendcloud vraagt om consent, ik weet niet wat ik daar moet kiezen en in welke volgorde
    mag de app er weer in? ja dus. hoe
    Zet Mollie-connector naar Exact weer aan na een maand stil liggen
    Bij ons in de zaak ligt alles stil in januari en nu moet ik overal weer op akkoord drukken, hoe ging dat ook weer
    hoe verleng ik de machtiging van onze boekhoudplugin
    Wij (marketingbureau) moeten de Looker-koppeling van een klant opnieuw laten goedkeuren, wat doet de klant precies?
    Moet ik voor een nieuwe machtiging in Exact zelf zijn of in de plugin van de webshop?
    waar begin je als je een koppeling weer wilt goedkeuren, bij Shopify of bij exact
    Ik gebruik dezelfde Exact-login voor twee webshops in dezelfde connector, gaat dat goed als ik er een opnieuw goedkeur?
    Is er in Exact een knop om een app weer toe te laten of moet dat vanuit de app
    de app is vorige maand uit exact gezet ivm een audit, de audit is klaar, hij mag weer
    Graag de webshop weer laten aansluiten, de oude toestemming is er niet meer.
    mijn klant heeft een nieuwe laptop en moet van onze app 'Exact opnieuw verbinden', wat komt hij tegen?
    Ik ben bang dat ik iets fout doe op dat scherm van Exact waar je de app moet goedkeuren. Kun je meelopen?
    her-machtigen kassa
    nieuwe autorisatie nodig voor de boekhoudmodule in Shopware, instructie svp
    pauze voorbij, picqer mag weer bij onze boeken
    Onze dev heeft scopes toegevoegd aan de app, alle merchants moeten opnieuw ja zeggen. Hoe gaat dat voor hen?
    We hebben de connector ooit buitengesloten en willen dat terugdraaien
    Hoe geef ik Adyen-reporting weer een sleutel tot Exact
    In de plugin staat een gele balk: nog 3 dagen, daarna is hernieuwde goedkeuring bij Exact nodig. Wat houdt dat in praktijk in?
    Ik ben de webshop aan het herinrichten en heb daarbij alle apps hun rechten afgenomen. Lightspeed moet als eerste terug.
    De leverancier heeft onze app verhuisd naar een nieuwe registratie, wij moeten nu allemaal opnieuw door de Exact-poort
    na de zomerstop wil ons verzendpakket dat ik weer ja zeg tegen exact. doe ik dat zo goed?
    een klantvriendelijke uitleg graag: hoe zegt een winkelier ja tegen onze app als hij vorig jaar al eens nee heeft gedaan
    Ons abonnement op de connector is weer betaald. De verbinding met Exact moet ik zelf weer openzetten, maar hoe?
    Wat moet ik allemaal klaarleggen voordat ik de kassa opnieuw laat aanmelden bij Exact?
    Exact-verbinding van Trengo moet er weer op, Kees had hem er vorige week uitgegooid
    app vraagt inloggen
    opnieuw akkoord geven
    toestemming verlopen vernieuwen
    basecone wil dat ik opnieuw verbind
    had ingetrokken, toch weer nodig
    machtiging app vernieuwen hoe
    app toegang teruggeven
    wij hadden de scanapp stopgezet maar de baas wil hem toch terug
    reautoriseren
    waar begin ik om app weer toe te laten, in exact of app
    zelfde login ook bij andere klant in app, akkoord geven veilig?
    akkoord vernieuwen scanapp
    app terug toelaten
    popup: log opnieuw in bij exact
    had app eruit gegooid, moet er weer in, hoe
    spijt van intrekken
    elke paar maanden moet ik die app weer toestemming geven, hoe ging dat ook alweer
    herkoppelen: breekt dat link van mijn andere klant met zelfde login
    na de vakantie vraagt het scanprogramma ineens om weer bij exact in te loggen, moet ik dat gewoon doen
    de leverancier mailt dat ik de toestemming moet vernieuwen, waar doe ik dat
    opnieuw toestemming exact
    app mag er weer in
    token verlopen opnieuw inloggen
    nieuwe machtiging geven zelfde app
    toestemming opnieuw verlenen na 30 dagen
    De kassa vraagt of ik weer wil inloggen bij Exact, wat moet ik doen?
    Animana laat een scherm zien met 'verleen toegang', loop je even mee?
    Vorig jaar hadden we de ticketapp eruit gegooid, maar voor het nieuwe seizoen willen we hem terug
    Ik moet van de leverancier het akkoord vernieuwen
    opnieuw inloggen exact vanuit dyflexis
    We waren gestopt met de scan-app en gaan er nu toch weer mee werken
    Er staat in het reserveringspakket: machtiging verlopen, klik hier. Hoe gaat dat verder?
    Salonized wil autorisatie, stap voor stap graag
    Na de winterstop kom ik bij de kassa en die vraagt een Exact login, is dat de goede weg?
    Ik had bij het toestemmingsscherm op nee geklikt en wil alsnog ja zeggen
    Hoe laat ik een app die ik had ingetrokken weer binnen?
    fysiomanager zegt: verbind opnieuw met exact online, graag hulp daarbij
    De helpdesk van Virtuagym zei dat ik alleen maar even de verbinding hoef te verversen met mijn eigen login
    er komt een popup reauthorize bij lightspeed
    De penningmeester had de toestemming ingetrokken, dat was een vergissing, we willen het herstellen
    Nieuwe versie van de planningssoftware: iedereen moet de toegang tot Exact nog een keer bevestigen
    Dat de kassa eruit lag weet ik al: 30 dagen stil gestaan. Nu wil ik alleen nog weer akkoord geven
    Oorzaak gevonden, wachtwoord vernieuwd, app wil nu een verse toestemming: hoe geef ik die?
    De app is niet stuk, ze wil gewoon dat ik me weer aanmeld bij Exact en op ja druk. Ik durf niet zo goed
    Mail van Rentman: 'gelieve de koppeling opnieuw te bevestigen vóór 1 maart'
    Het seizoen begint, de ijssalon gaat open, en de kassa wil weer binnengelaten worden
    Ik had gisteren per ongeluk de verkeerde app eruit gegooid, hoe komt Dyflexis terug?
    inlogscherm exact verschijnt in de fitnessapp, mag ik dat gewoon invullen?
    Zelf ooit uitgezet vanwege privacy, nu wil de praktijk weer met die app gaan werken
    Hoe keur ik een app weer goed?
    De knop 'verleng machtiging' in ons hotelpakket, wat komt er na het klikken allemaal?
    De salon wil zijn oude boekingsapp terug aan Exact
    Toegang terugdraaien nadat we haar hadden ontnomen aan de scanapp
    Waar begint het opnieuw toelaten van de kassa, in Exact of in de kassa zelf?
    De kassaleverancier heeft een nieuwe versie en vraagt iedere klant nog eens te bevestigen bij Exact
    Ik kreeg een link van de salonsoftware om 'opnieuw te autoriseren', wat moet ik straks aanklikken?
    Twee maanden geleden ingetrokken, morgen weer nodig
    akkoord hernieuwen animana
    Hij vraagt netjes om weer te mogen, ik wil netjes ja zeggen
    De ijssalon deed het zonder die app, nu toch weer graag: hoe geef ik hem zijn toegang terug?
    Rentman toont 'niet geautoriseerd, klik om te verbinden'. Ik klik. En dan?
    Ik heb van de helpdesk te horen gekregen dat een verse toestemming alles oplost; hoe doe ik dat veilig?
    In de agenda-app staat een balk: bevestig uw Exact-koppeling
    weer toestaan scan app
    Eerder geweigerd, nu akkoord: waar kan ik alsnog
    Hoe ziet dat toestemmingsscherm van Exact eruit en wat moet ik er allemaal op invullen? De kassa stuurt me er zo heen
    Basecone vraagt mij opnieuw te machtigen, hoe doe ik dat goed
    Ik heb de rechten van die app vorige maand zelf ingetrokken en nu willen we hem toch weer gebruiken
    De leverancier mailt: "wilt u s.v.p. opnieuw toestemming verlenen in Exact Online". Wat moet ik doen?
    Elke zoveel tijd moet ik de koppeling weer goedkeuren, loop even met me mee
    ik krijg een knop opnieuw autoriseren en durf er niet op te drukken
    Hoe laat ik de app weer toe
    Payhawk heeft nieuwe rechten nodig zegt hun update, ik moet opnieuw akkoord geven
    We hadden het dashboard eruit gegooid, directie wil het terug. Hoe geef ik het weer toegang?
    melding in de scanapp: log in bij Exact om verder te gaan. Prima, maar hoe doe ik dat netjes?
    ticket: user moet re-consent doen voor declaratietool, graag instructie
    De koppeling is bewust afgesloten tijdens de audit, nu mag hij weer open
    toestemming verlengen app
    Dertig dagen niet gebruikt dus nu moet ik weer inloggen en ja zeggen, graag de stappen
    na de update van de leverancier moeten alle klanten opnieuw koppelen. Hoe pak ik dat aan?
    Wij gebruiken de jaarwerk-app alleen in januari en hij wil dan altijd weer een akkoord; begeleid me even
    Mag ik de app opnieuw machtigen zonder dat er iets dubbel komt te staan?
    opnieuw ja zeggen tegen Exact-koppeling van Klippa
    Hoe hernieuw ik de machtiging van ons BI-pakket
    Dyflexis staat op 'autorisatie verlopen, klik hier', wat wordt er dan van mij verwacht
    graag weer aanzetten: de eerder geblokkeerde toegang van Zenvoices
    consultant zegt dat ik de app nogmaals akkoord moet geven en dan 'alle huidige en toekomstige' kiezen
    We hebben een fout gemaakt en de verkeerde app ingetrokken, hoe geef ik die zijn rechten terug?
    er moet een vers akkoord komen want er is een gegevenssoort bijgekomen, zegt de leverancier
    Ik zit voor het toestemmingsscherm in mijn hoofd al te zweten; wat vink ik straks aan als ik de app weer binnenlaat?
    Wat komt er kijken bij het weer toelaten van een app die we zelf hadden buitengesloten
    app vraagt om opnieuw verbinden met Exact Online hoe
    De controller is terug van verlof en moet van de tool weer haar akkoord bevestigen
    Kan ik de oude koppeling nieuw leven inblazen door weer in te loggen? Zo ja, in welke volgorde?
    Mail doorgestuurd: "your authorization has expired, please renew". Hoe vernieuw ik dat?
    Wij willen de salarissoftware weer laten koppelen, ze staat nu dicht sinds wij op intrekken drukten
    Waar begin ik als ik een app opnieuw wil toelaten: in Exact of in de app?
    geef ik opnieuw toestemming vanuit Exact of vanuit de scanapp zelf?
    Kort verhaal: de app was eruit gegooid, dat bleek een vergissing, en nu moet hij er weer in
    Ik kreeg van Visionplanner een link 'Vernieuw uw koppeling'; ik ben de gebruiker die toen ook ja zei. Graag stap voor stap.
    leverancier verhuist naar nieuwe server en wil dat wij hem nogmaals goedkeuren, welke volgorde
    Wat klik ik allemaal aan als de app om een nieuw akkoord komt bedelen?
    De reden weten we al: dertig dagen niks gedaan. Nu wil ik hem gewoon weer aanzetten.
    Er verschijnt 'toestemming vereist' in de scanapp, ik wil die geven maar wel netjes
    Directie heeft haar besluit herzien, de expensetool mag weer meedoen
    Wij moeten voor de nieuwe functie van Payhawk nogmaals tekenen bij Exact zeg maar
    Graag een instructie voor onze controller: inloggen vanuit de app en weer toestemming geven
    hernieuwde machtiging basecone
    Ik wil dat de app met dezelfde login als eerst weer wordt toegelaten, waar moet ik beginnen
    we hebben de toegang vorige week zelf geschorst vanwege onderzoek, onderzoek klaar, app mag terug
    opnieuw koppelen, dat is alles wat ze vragen. hoe?
    BI-consultant: 'Geef even opnieuw consent met alle companies'. Ik: hoe dan?
    De stagiair trok de verkeerde in. De goede moet weer terug in zijn rechten, ik weet dus wat er gebeurd is.
    Bij elke start vraagt Visma netjes om inloggen bij Exact en akkoord, wat doe ik in welke volgorde
    Wij willen dezelfde app weer gaan gebruiken die we in 2024 de toegang ontnamen
    Het akkoord moet vernieuwd, zegt het programma. Met welke stappen kom ik weer veilig thuis?
    app opnieuw laten inloggen bij Exact voor nieuwe rechten
    Graag uitleg hoe je een herstelde samenwerking weer aanzet: tool mag weer bij Exact
    toestemming opnieuw verlenen, is dat eenmalig werk?
    Ik weet wat er aan de hand is: ik heb zelf op intrekken gedrukt. Hoe krijg ik de app weer binnen?
    De BI-leverancier stuurde een nieuwe versie, en die moet eerst een frisse goedkeuring van ons krijgen
    het programma zegt: 'uw toestemming loopt af, bevestig opnieuw'. wat doe ik
    toelaten die hap, maar dan wel netjes met de goede bv's
    na de pauze van een halfjaar gaan we weer met de urenapp werken, hij wil opnieuw een handtekening van Exact zeg maar
    Onze secretaresse moet de scanapp weer vrijgeven; schrijf voor haar op wat ze achtereenvolgens doet
    nogmaals akkoord geven aan visionplanner
    den Basecone moet terug aan onze boekhouding, had hem vorig jaar eraf gesmeten en nu mis ik hem
    mijn man heeft in een colère alles losgetrokken, hoe krijg ik de webshop er nu terug bij?
    Shopify zegt dat ik mij opnieuw moet aanmelden bij Exact en daarna op akkoord moet duwen, hoe doe ik dat juist
    We zijn twee maand dicht geweest met de bakkerij, nu wil de kassa dat ik hem opnieuw aan Exact hang
    De leverancier belde: mevrouw u moet nog eens ja zeggen in Exact. Waar zeg ik dan ja?
    Ik heb de app geschrapt uit die lijst maar eigenlijk hadden we die toch nodig, mag ze terug binnen?
    moet opnieuw akkoord geven voor onze scantool, wil geen fouten maken dus graag stapje voor stapje
    Payhawk stuurt een mail dat de autorisatie vervallen is en dat ik die moet vernieuwen
    ruzie met de softwareman is bijgelegd, zijn programma mag weer aan onze cijfers, wat doe ik
    koppeling exact vernieuwen hoe
    opnieuw toelating geven aan dyflexis
    Na het verlof staat er in de urenapp een geel balkje: verbind opnieuw met Exact Online. Dat wil ik nu doen
    Helpdesk zegt: even opnieuw autoriseren mevrouwtje. Alsof ik weet wat dat is.
    Hoe geef ik dat kasprogramma terug de sleutel tot onze boekhouding? Vorige week afgenomen, spijt van
    Vorige keer heb ik op weigeren geklikt van de schrik, nu wil ik het toch toestaan
    de app mag meer gaan zien dan vroeger en daarvoor moet ik blijkbaar de toestemming overdoen
    Wij hebben de kassa-app ingetrokken na dat lek, ze hebben het opgelost en nu mag ze weer
    Er is een nieuwe versie van het kassasysteem en nu moeten we bij Exact opnieuw tekenen dat het mag, hoe begin ik eraan
    Excel met Invantive wil weer inloggen bij Exact, wat moet ik daar allemaal aanklikken
    Ons onlinewinkeltje is terug open, hoe hang ik Lightspeed weer aan Exact
    mijn dochter zei ma ge moet gewoon opnieuw aanmelden via de app zelf, maar wat dan met al die vragen over dossiers
    Krijg een scherm met de vraag of Visma onze gegevens mag gebruiken, begeleid mij even
    toegang hernieuwen voor de bonnetjesapp
    Ik heb me bedacht. De rapportentool van onze controller mag toch terug.
    hoe maak ik de band tussen exact en de webshop terug, ze vragen mijn login en dan een hele bladzijde tekst
    Al een jaar niet gebruikt die kilometerapp, nu wel weer nodig voor de belasting, hoe zet ik dat verbonden
    de installateur van de kassa wil dat ik vanavond aanmeld en goedkeur, kan ik dat alleen?
    De toestemming was ingetrokken door de vorige vennoot, wij willen ze teruggeven
    weer machtigen die app aub, vrijdag lonen
    Ze sturen mij een link om Exact te herverbinden met Silverfin, mag ik dat zomaar, hoe gaat dat in zijn werk?
    Ik wil die boekingsrobot opnieuw binnenlaten nadat ik alles eruit heb gehaald
    heb per ongeluk op intrekken geduwd bij de verkeerde app!!! hoe maak ik dat ongedaan
    Oeps, de verkeerde weggehaald. Klippa moet blijven. Terugzetten?
    We hadden de scan-app gewist uit voorzorg en nu mag ze weer meedoen
    Kan ik een ingetrokken app heractiveren of moet ik met heel het circus opnieuw beginnen
    de boekhoudster zegt dat de webwinkel een nieuwe toestemming moet krijgen met alle dossiers erbij aangevinkt
    Hoe meld ik onze tijdregistratie weer aan bij Exact na dertig dagen stilte
    Ik ben kapster en heb 1 keer in de twee maand dat rapport nodig, telkens moet ik dat spel met toestemming opnieuw doen, hoe was het ook weer
    opnieuw verbinden exact online stappenplan
    Teamleader vraagt of hij Exact weer mag lezen, ja natuurlijk, maar waar
    toestemming verlopen, nieuwe geven
    Het was een misverstand met de leverancier, ze mogen onze boekhouding weer in. Hoe?
    ik moet voor de accountant het rapportagepakket terug toegang verlenen, hij heeft gezegd dat ik de enige ben die dat kan
    onze kassa hing eraan en hangt er nu niet meer aan omdat ik hem losgemaakt heb, graag terug
    Ik kreeg bericht dat er een extra recht bij is gekomen en dat ik daarom nog eens akkoord moet
    hoe log ik via de app weer in bij exact zonder dat ik iets kapot doe
    Na de update moet iedereen zijn Exact hernieuwen in de app, ik durf niet goed
    Vraagt elke keer 'Inloggen bij Exact Online', dat wil ik nu eens een keer degelijk doen
    Zoon had app losgekoppeld, wil hem weer koppelen
    nieuw akkoord geven webshop woocommerce
    Mijn vrouw deed dat altijd, dat opnieuw koppelen van het scandinges. Nu ligt ze in het ziekenhuis en moet ik het doen.
    Ik wil de toegang van Payhawk herstellen die ik vorige week zelf heb dichtgezet
    Wij gaan na de winterstop terug open, het reservatiesysteem moet weer aan Exact gekoppeld
    Beste, hoe verleen ik opnieuw toestemming aan onze facturatietoepassing? Zij vraagt om een login bij Exact.
    kzou gewoon willen dat da programma terug mag, wa moetk doen
    Die meneer van de software heeft aan de telefoon gezegd dat ik moet 'reconnecten'. Kunt ge mij daarbij helpen?
    ik had nee gezegd toen ze vroegen of de app alles mocht zien, kan dat alsnog een ja worden
    Eerst alles ingetrokken om schoon te beginnen, nu het tweede deel: weer toegang geven
    opnieuw inloggen via app exact online wat kies ik bij alle huidige en toekomstige en is het dan klaar, hele uitleg graag
    Het salarispakket moet weer mogen boeken, de toestemming had ik tijdens die ruzie weggehaald
    waar begin ik eigenlijk, in Exact of in de webshop zelf, om hem weer toegang te geven
    Wie had gedacht dat ik ooit weer met die app zou werken. Goed, hij mag terug, toon mij de weg
    De rekenprogramma-firma heeft hun servers verhuisd en nu moet iedere klant bij Exact nog eens goedkeuren, waar doe ik dat met mijn stramme vingers
    ik zit hier met de helpdesk aan de lijn en die zegt klik op toestaan bij Exact maar ik zit niet op die pagina
    kassaman komt om twee uur langs en dan moet ik de verbinding met Exact hebben hernieuwd
    ze hebben mij een linkje gestuurd om alles weer goed te keuren, kom ik dan bij Exact terecht en wat moet ik dan aanvinken
    we waren boos opgestapt bij Klippa, nu toch teruggekeerd, hoe laten we ze weer bij de facturen
    Zeg, dat bonnenprogramma van mijn man, hij heeft het er zelf uitgegooid en nu moet het weer, maar hij weet niet meer hoe
    nieuwe computer gekocht en het programma vraagt nu opnieuw of hij in Exact mag
    Onze rapporten: er staat 'geef Invantive opnieuw toegang tot Exact Online'. Wat klik ik?
    Bij de garage draait een urenapp en die vraagt 'machtiging vernieuwen'. Graag hulp van begin tot einde.
    voor alle dossiers tegelijk opnieuw toestemming geven, want de eerste keer had ik er maar één gekozen
    toestaan, dat wil ik, maar hoe krijg ik dat schermpje nog eens te zien
    Het is maart en zoals elk jaar moet ons kampeerterrein-pakket opnieuw aan Exact vastgemaakt worden
    Ik heb de toegang geweigerd toen mijn vrouw niet thuis was, zij zegt dat het wel moest
    ge kunt gerust zijn, 't is een goede app, ze mag er weer in. hoe doen we dat
    opnieuw aanmelden dyflexis exact akkoord scherm uitleg
    Een vriendin heeft ook een kapsalon en zei dat ik de app gewoon nog eens moet laten inloggen bij Exact, klopt dat en hoe gaat dat?
    kassa was drie maanden in herstelling, ze hangt nu niet meer vast aan Exact en moet er weer aan
    de app kan een nieuwe functie, daarvoor moet ik nog eens door dat goedkeuringsscherm zeggen ze
    we zijn een beetje te enthousiast geweest met de grote kuis, de webshop moet terug
    Weer verbinden lukt in drie minuten zegt de folder. Welke drie minuten?
    moeders vraag: hoe doe ik dat met dat inloggen voor Visma zodat het terug naar Exact kan schrijven
    heb toegang ontzegd uit koppigheid, spijt, hoe maak ik het goed
    Toestemming is er niet meer na de kerstsluiting, dat weten we, ik wil ze gewoon opnieuw geven
    Ja lap, vakantie gedaan en de reservatietool wil een nieuw akkoord van Exact, wie leidt mij daardoor
    de nieuwe zaakvoerder moet de scantool zijn zegen geven bij Exact, hoe verloopt dat
    mijn vader kan niet goed lezen op het scherm, kunt ge mij zeggen wat hij moet aanklikken om het programma weer bij Exact te laten
    We krijgen van de franchisegever opdracht om voor het einde van de maand de rapporten-app opnieuw te autoriseren
    Ik begrijp dat de app er niet meer in mag omdat ik dat zelf zo gevraagd heb. Nu vraag ik het omgekeerde.
    ik heb uitgezet wat ik niet mocht uitzetten. Nu zet ik het aan. Maar hoe?
    aanvraag tot goedkeuring van Silverfin staat open, waar geef ik die
    Exact toegang geven aan app die we eerder hadden
    Mijn zus doet de boeken en zegt: 'klik in de app op verbinden en zeg overal ja'. Is dat het? Ik wil het liever gewoon goed doen.
    Eerst de toestemming afgepakt wegens datalek, leverancier is nu gecertificeerd, nu teruggeven met liefst enkel de winkel
    onze app moet terug aan de boekhouding na de verbouwing
    welke knoppen druk ik in om de kasapp zijn toegang terug te bezorgen na mijn paniekactie
    Toen ik gisteren alles dichtgooide uit schrik had ik niet nagedacht over de lonen. Loonprogramma terug erin!
    ze vragen om te her-autoriseren na wijziging van hun voorwaarden, akkoord voor ons
    de Exact-verbinding van de hondensalon-app staat op 'te vernieuwen', dat wil ik vanavond doen
    hij vraagt om in te loggen bij exact. dat mag. hoe ga ik verder
    als ik al eens nee heb gezegd tegen een app, hoe zeg ik dan alsnog ja?
    Klopt het dat ik via de webshop zelf moet vertrekken om hem terug in Exact te laten en niet vanuit Exact?
    goed, ruzie over, de kassa mag weer meespelen
    Ik heb drie maanden niets gedaan met die tool wegens ziekte en hij eist nu een verse toestemming
    ik wil dat dat ding vanavond nog terug aan exact hangt want morgen is het markt
    de machtiging van het bestelprogramma is ingetrokken door ons bestuur en nu heeft ons bestuur beslist ze te herstellen
    app opnieuw laten inloggen wegens extra rechten voor offertes
    Het was maar tijdelijk dat we de kassa de toegang ontzegd hadden, nu de audit voorbij is mag ze weer
    Hoe zeg ik tegen Exact: het is goed, laat dat programma maar weer binnen
    de expert zegt dat we de koppeling moeten 'herautoriseren als admin' - is dat hetzelfde als nog eens ja zeggen?
    we hebben na het lek bij de leverancier alles dichtgedaan, ze zijn proper verklaard, en de webshop moet maandag weer doorsturen
    mijn man vraagt of ge ook weer terug kunt als ge een app hebt weggejaagd. zo ja hoe dan
    nieuwe rechten nodig: de app gaat ook offertes maken en vraagt ons opnieuw te bevestigen
    onze boekhouder wil dat ik vanavond 'Exact herverbind' in Klippa, ik ben niet zo technisch
    winter voorbij, terras open, kassa-app terug activeren bij exact
    weer toegang voor dat ding van de uren, ik had het vorig jaar afgeschaft
    Toestemming nog eens geven voor het programma van onze drukker, hij stuurt een knop 'Connect'
    Hij zegt dat mijn toestemming op is. Prima, hier is een nieuwe. Waar laat ik ze?
    Ze hebben bij Basecone iets vervangen en nu moet elke klant zijn Exact nog eens aanmelden, het lukt me niet alleen
    Kan ik 's avonds om tien uur nog hernieuwen of moet daar iemand van Exact bij zijn?
    moet ik om de webshop terug te machtigen eerst in de webshop iets doen, en stopt dan niks van mijn andere klant?
    dat ingetrokken loonprogramma: mijn personeel wil loon, dus terug toelaten aub
    Ze staan weer open, onze klanten, en dus moet de webshop weer met Exact mogen praten, ik had hem afgesloten voor de winter
    na de grote kuis bleek dat we de kassa nog nodig hadden, wat een gedoe, opnieuw toelaten dan maar
    Ik heb een afspraak met de leverancier om 'de token te vernieuwen', kan ik dat nu al zelf doen?
    opnieuw akkoord geven maar deze keer voor alle toekomstige dossiers
    Ze zeggen altijd 'even opnieuw inloggen in de app met Exact', maar dan komt er zo'n scherm met voorwaarden, hoe doorloop ik dat veilig
    we weten wat er gebeurd is, de toestemming is weg door ons eigen toedoen, nu moet ze er gewoon terug komen voor de kassa
    Geen zoektocht naar oorzaken alstublieft, die app wil een nieuwe goedkeuring en die krijgt hij, hoe geef ik ze
    mijn boekhouder stuurt: 'autoriseer Silverfin nog eens met jouw login'. Ik heb soep op het vuur dus liefst kort.
    Ik heb spijt van mijn boze bui. Toegang weg van Lightspeed, toegang terug voor Lightspeed.
    het rapportje moet terug aan, ik had de consultant zijn tool alles afgepakt, hij mag nu weer voor één maand
    de kassa is vervangen door dezelfde in het nieuw, app moet opnieuw ingelogd worden bij exact zegt de techniekersman
    De app vraagt om opnieuw toestemming te geven
    Hoe geef ik een app weer toegang?
    Ik moet opnieuw koppelen, hoe gaat dat?
    Exact vraagt of de app mijn gegevens mag gebruiken
    De leverancier zegt dat we de toestemming moeten vernieuwen
    Ik kreeg een mail: autoriseer Exact opnieuw
    Hoe verbind ik de kassa weer met Exact?
    Ik had ingetrokken maar wil de app toch terug
    De tool vraagt om een nieuwe autorisatie
    Koppeling vernieuwen, welke stappen?
    Er staat een knop opnieuw verbinden, wat nu?
    app opnieuw autoriseren exact
    koppeling opnieuw leggen exact online
    Hoe laat ik een app voor het eerst toe?
    Nieuwe app aansluiten op Exact, hoe geef ik akkoord?
    De helpdesk van Visma vroeg me de koppeling te verversen
    Toegang van de app weer aanzetten
    Wij willen de webshop weer laten meelezen
    Dyflexis toont het inlogscherm van Exact, wat vul ik in?
    Hoe keur ik de app weer goed?
    Vergunning voor de app opnieuw verlenen
    Ik wil me weer aanmelden bij Exact vanuit de app
    De app zegt: toestemming verlopen, geef opnieuw akkoord
    Melding reauthorize in Power BI, wat moet ik doen?
    Vandaag moet ik de app weer goedkeuren van de leverancier
    Tool kwam terug na jaar, opnieuw toelaten
    hoe moet ik de app opniew toestemming geven
    Ik wil onze oude app heractiveren bij Exact
    Na update vraagt de app nieuwe rechten, hoe geef ik die?
    Ik moet van de software opnieuw akkoord geven bij Exact
    Welke stappen neem ik om een app te autoriseren?
    Hoe leg ik een ontkoppelde app weer aan?
    Klippa zegt: verbind opnieuw met Exact
    Ik wil een app toevoegen aan Exact, waar geef ik toestemming?
    Er kwam een bericht dat ik de toegang moet verlengen
    Hoe bevestig ik de toegang van een programma?
    We willen weer starten met de scanapp, hoe sluit ik hem aan?
    Akkoord geven aan een app, hoe werkt dat scherm?
    Hoe teken ik opnieuw voor de koppeling?
    De boekhouder zei dat ik de app weer moet goedkeuren
    Onze tool heeft verse toestemming nodig
    Ik klikte per ongeluk op niet akkoord, hoe doe ik het over?
    Verleng de toestemming voor Spendesk
    Opnieuw aanmelden bij Exact vanuit Excel
    toegang app herstellen na intrekken
    koppeling vernieuwen exact
    Kan ik een ingetrokken app terugzetten?
    Er moet weer een vinkje komen op toestaan, waar doe ik dat?
    Visma vraagt me in te loggen bij Exact en akkoord te gaan
    Hoe activeer ik de koppeling weer volgens de leverancier?
    Waar geef ik Exact-toegang aan een nieuw pakket?
    Wij kregen het verzoek de app weer te verbinden
    Hoe rond ik het toestemmingsscherm van Exact af?
    De app vraagt mij in te loggen, is dat goed en wat doe ik?
    Toegang opnieuw verstrekken aan de urenapp
    De leverancier van onze urenapp mailt dat alle klanten vóór vrijdag opnieuw akkoord moeten geven in Exact, vanwege een nieuwe versie. Hoe doet mijn cliënt dat veilig?
    Na de vakantie vraagt het scanpakket om opnieuw in te loggen bij Exact. Logisch, het was lang niet gebruikt. Hoe loop ik dat met de klant door aan de telefoon?
    Wij hebben de toegang van het dashboard vorige maand bewust ingetrokken tijdens de verkoop. De deal is afgeketst, dus het pakket mag weer meelezen. Wat zijn de stappen?
    De app zegt: uw autorisatie is verlopen, klik hier. Ik ben een voorzichtig mens en klik niet zomaar. Wat krijg ik te zien en waar zeg ik ja op?
    Mijn klant belt in paniek dat er een venster staat waarin Exact om toestemming vraagt voor Klippa. Hij wil gewoon verder werken. Wat moet hij daar kiezen?
    Onze support krijgt dagelijks de vraag hoe klanten de app opnieuw mogen autoriseren. Is er een uitleg in gewone taal die wij kunnen doorsturen?
    Iemand drukte per ongeluk op intrekken bij onze webshop. De verkoper is lief maar wil dat het vandaag weer draait. Hoe geef ik die toegang terug?
    Token expired, reauthorize staat er in het logboek van de planner. Ik weet dus dat hij nieuwe toestemming wil, ik weet alleen niet hoe je die geeft.
    De seizoenszaak gaat weer open en het kassasysteem meldt dat er opnieuw ingelogd moet worden bij de boekhouding. Wie doet dat en hoe?
    Wij krijgen van Dyflexis een herinnering om de verbinding te vernieuwen. De eigenaresse heeft nog nooit zo'n scherm gezien. Graag een stap-voor-stap.
    Er is een soort gegevens bijgekomen in de app en nu moet er een nieuw akkoord komen, schrijft de leverancier. Hoe verloopt dat ja zeggen?
    Cliënt heeft de app uitgezet en wil hem nu weer aan. Het akkoord van destijds is weg. Hoe geeft hij dat weer, en kan hij meteen alle bv's meenemen?
    ik moet van de consultant de connectie hernieuwen met exact, heb knop gevonden maar durf niet, wat gebeurt er dan allemaal
    Wij hebben besproken dat de tool weer mee mag doen nu de leverancier zijn beveiliging op orde heeft. Wie aan de klantkant drukt waar op ja?
    De app toont een gele balk: hernieuw uw toestemming binnen zes dagen. Mijn cliënt wil weten of dat gevaarlijk is en hoe hij dat doet.
    De vorige keer dat we akkoord gaven zat ik naast een consultant die alles klikte. Nu moet het zonder hem. Welke schermen krijg ik achter elkaar?
    Een jaar geleden heb ik uit voorzorg de toegang van ons factuurplatform beëindigd. Het mag terug. Kan dat zonder alles daar opnieuw in te richten?
    Alle klanten van ons kantoor krijgen van het scanplatform de vraag de link met Exact te bevestigen. Kan ik daar een instructie voor krijgen die ook een bakker begrijpt?
    De cliënt heeft bij het akkoord op nee gedrukt omdat hij het niet vertrouwde. Achteraf is het in orde. Hoe komt hij weer bij die vraag?
    Bij een klant op bezoek: scherm vraagt of Payhawk weer bij Exact mag, hij heeft gezegd wacht op mijn boekhouder, dat ben ik. Ik heb dit nooit gedaan.
    Volgens de nieuwsbrief van de leverancier verloopt onze machtiging eind deze maand en is er een nieuwe handtekening nodig, digitaal dan. Hoe zet ik die?
    De tool is weer welkom bij de stichting, heeft het bestuur besloten na een jaar verbanning. Ik mag het uitvoeren.
    Wij willen klanten een filmpje laten zien van hoe ze onze app nog een keer toelaten in Exact. Welke stappen moeten er in het filmpje?
    De app heeft een maand stilgestaan vanwege een verbouwing en wil nu opnieuw binnen worden gelaten. Dat snap ik, alleen weet ik niet hoe dat moet.
    De melding luidt please sign in to Exact Online again. De klant spreekt geen Engels en belt mij. Ik wil hem er doorheen praten.
    De oorzaak weten we al, hij had zes weken stilgelegen. Het gaat nu nog om het opnieuw binnenlaten. Wat doet de klant achter zijn scherm?
    Leverancier en wij zijn eruit: nieuw akkoord nodig. Ik wil alleen weten welke knoppen, in welke volgorde.
    De gebruiker is dezelfde gebleven, het dossier ook; alleen vraagt de app een verse aanmelding. Kunt u mij daar doorheen leiden?
    de klant moet zn app opnieuw goedkeuren bij exact zegt de leverancier en hij snapt er niks van, heb je een simpel stappenplannetje voor hem
    Sinds de storing van de leverancier moeten alle tokens opnieuw uitgegeven, dus of we even opnieuw akkoord willen gaan. Wat houdt dat even in?
    Ik ben client manager en klik dit soort dingen nooit zelf aan. De klant zit naast me, Exact vraagt om toestemming voor de urenapp die hij vorige week zelf had uitgezet.
    Kan ik voor de klant ja zeggen tegen zijn eigen boekhoudapp als ik zelf in zijn Exact kan, of moet hij het doen? En hoe gaat het dan?
    De leverancier heeft een knop opnieuw koppelen, de klant heeft een inlog, ik heb de telefoon. Welke vragen gaat Exact stellen en wat antwoorden we?
    Wij hebben de app uit voorzorg dichtgezet toen de beheerder ziek werd. Hij is terug, dus de app mag terug. Hoe gaat dat in zijn werk?
    Onze machtiging is verlopen, de app zegt het zelf, keurig in het Nederlands. Nu nog iemand die weet hoe je hem verlengt.
    De leverancier belt dat onze app dichtzit tot wij opnieuw akkoord geven, hij kan het niet voor ons doen. Ik ook niet, want ik weet niet hoe.
    Mijn cliënt kreeg een mail: uw toestemming loopt over drie dagen af. Echt, want de app zegt het ook. Hoe geeft hij die nieuwe?
    Het pakket mocht een kwartaal niets van ons vanwege een ruzie over de factuur. De ruzie is bijgelegd. Hoe zetten we de deur weer open?
    Om de nieuwe functie te gebruiken moeten onze klanten de app nogmaals toelaten, met alle bedrijven. Wat moeten zij doorlopen?
    De leverancier is overgestapt op een nieuwe app bij Exact en de klant ziet nu een verzoek om akkoord dat hij niet vertrouwt. Het is wel echt. Hoe rondt hij het af?
    Een week of zes was de salon dicht. De agenda-app zegt nu meld u opnieuw aan bij Exact Online. De eigenaresse wil weten wat ze aanklikt.
    Ik moest vroeger een formulier tekenen voor zo'n machtiging, tegenwoordig gaat het op een scherm. Hoe krijgt de app opnieuw mijn fiat?
    De cliënt had zijn app uitgezet tijdens de coronasluiting van zijn nieuwe zaak en wil hem nu terug. Exact moet dan weer ja horen, zegt de leverancier. Hoe?
    Er hangt een bericht in de app: toestemming vereist om verder te gaan met Exact Online. De boekhoudster is ziek, ik val in. Wat moet ik doen?
    Het CRM toont een knop 'opnieuw machtigen bij Exact'. Ik weet waarom, wil alleen weten hoe het gaat
    De leverancier van onze urenapp mailt: keur de toegang tot Exact opnieuw goed vóór vrijdag
    We hadden de BI-app vorige maand de toegang ontnomen, hij mag nu weer, hoe doe ik dat
    Nieuwe versie van de WMS-koppeling wil extra gegevens en daarvoor moet ik nog eens akkoord geven
    Hoe laat ik een app die eruit lag weer toe tot onze boekhouding
    Inlogscherm van Exact springt op als ik het rapport ververs, wat moet ik daar allemaal invullen en aanvinken
    consent opnieuw geven excel invoegtoepassing
    Er staat 'uw machtiging is verlopen, vernieuw deze' in de inkooptool, stap voor stap graag
    na 30 dagen stilstand moet ik hem weer toestaan zegt de helpdesk, hoe
    Dyflexis wil dat ik nogmaals toestemming geef, mag ik dat zomaar doen en waar let ik op
    Power BI vraagt me om weer in te loggen bij Exact, welke gebruiker en wat klik ik aan
    Het is duidelijk dat hij eruit lag door mijn vakantie, ik wil nu gewoon weer groen licht geven
    Roos heeft de planner per vergissing ingetrokken en vraagt hoe we hem weer binnenlaten
    Ik kreeg van support: 'please reauthorize the Exact connector'. Waar klik ik
    Het venstertje met inloggen bij Exact staat open voor mijn neus, wat moet ik kiezen en waar moet ik opletten voor ik ja zeg
    Jaarlijkse vernieuwing van de machtiging voor het inkoopsysteem moet ik nu doen, hoe
    Onze IT'er heeft het pakket bijgewerkt en zegt dat ik als eigenaar nog een keer moet instemmen
    Na een maand stilte wil de Excel-add-in weer mijn goedkeuring, kan ik dat veilig doen
    toestemming hernieuwen hr app
    We willen terug naar Dyflexis, dat we in de zomer hadden afgesloten van Exact
    Scantool: 'token verlopen, log opnieuw in bij Exact Online'. Zeg maar hoe
    Support van het WMS heeft de oorzaak al gevonden en vraagt enkel dat ik als beheerder opnieuw instem
    Ik weet dat Exact na een maand niks doen een nieuw akkoord wil, ik ben dus niet geschrokken, wat moet ik nu doen in de scanapp
    Vandaag moet ik namens inkoop 'ja' zeggen in Exact zodat de bestelmodule weer mag boeken. Nog nooit gedaan
    Hij was er bewust uitgegooid tijdens de audit; audit voorbij, mag terug. Welke stappen?
    De verkoper van de BI-tool belde: u krijgt straks een scherm van Exact, gewoon akkoord geven. Wat moet ik daar controleren
    Er is een nieuw recht bij gekomen in de urenapp en daarom moet de eigenaar opnieuw door het goedkeuringsscherm
    verbinding verlopen, gele balk met 'Vernieuwen', hoe gaat het verder als ik daarop klik
    Ik moet de scansoftware weer toelaten maar gebruik dezelfde login ook voor een andere klant, waar moet ik op letten
    Nadat we hem in september introkken wil verkoop het CRM tóch weer gekoppeld aan Exact hebben
    Waar begin je bij opnieuw toestaan, in Exact of in de app zelf
    Ik kreeg als inkoophoofd een mail: uw koppeling met Exact Online moet vandaag hernieuwd worden, klik in de app op koppelen. En daarna?
    Wij hebben de oorzaak al, dertig dagen geen gebruik, en zoeken enkel de stappen om de urenapp weer binnen te laten
    Gewoon even een vinkje en een akkoord dacht ik, maar waar gebeurt dat als een app opnieuw mijn goedkeuring wil
    De BI-leverancier heeft 'offline access' nodig en vraagt een verse toestemming van mij
    Nieuwe eigenaar van de app-leverancier, dus iedereen moet opnieuw instemmen, ook wij bij Exact
    oude sessie weg, dyflexis wil exact opnieuw, hoe doe je dat
    Salesforce-consultant: klik op Authorize. Ik ben bang dat ik iets aanvink dat niet mag
    De oude toestemming is volgens de leverancier 'vervallen' en hij stuurt een link om bij Exact te tekenen; wat komt er op mijn scherm en wat kies ik
    Ik moet als enige met rechten de rittenapp opnieuw toelaten, ik heb tien minuten, wat zijn de stappen
    Met welke handelingen laat je een eerder ingetrokken dashboard weer toe bij Exact
    Wij hebben de HR-app vervangen door een nieuwere versie van dezelfde leverancier, Exact vraagt nu weer om instemming
    De ICT-afdeling vraagt of ik om twee uur de toestemming voor het WMS wil hernieuwen, wat gaat er dan gebeuren op mijn scherm
    Uit voorzorg had ik de HR-app eruit gezet, loos alarm, hij mag weer. Hoe draai ik dat terug
    Ze willen een nieuw akkoord omdat de app voortaan ook orders mag maken
    In HubSpot knippert 'Reconnect Exact', reden bekend (30 dagen), graag de weg erheen
    Ik heb het pakket zelf buitengesloten en wil het nu weer binnenlaten
    Het scherm zegt: opnieuw autoriseren. Hoe doe ik dat netjes?
    Basecone mailt dat ik de verbinding met Exact moet vernieuwen, wat moet ik aanklikken
    Kassa vraagt om aanmelding bij Exact, is goed, maar welke stappen?
    Vorige maand uit voorzichtigheid alles stopgezet, nu mag Dyflexis weer meedoen
    Het pakket wil een nieuwe handtekening van me, zeg maar, een akkoord
    hoe laat ik payhawk weer toe in exact
    De leverancier heeft een functie toegevoegd en vraagt me opnieuw akkoord te gaan
    Ik was te enthousiast met opruimen. Klippa mag terug.
    De verbinding moet hernieuwd worden, zegt de helpdesk van ons urenpakket
    Na de winterstop het rapport weer aan de praat: hij wil dat ik opnieuw ja zeg
    Ik zou graag vernemen hoe men een eerder buitengesloten programma andermaal machtigt
    Power BI zegt dat mijn aanmelding bij Exact verlopen is, hoe ververs ik die
    Bij het vorige akkoord klikte ik op nee, ik wil alsnog ja zeggen
    ik weet dat ie 30 dagen niet gedraaid heeft en dus opnieuw akkoord wil, hoe nu
    Het is bekend waarom: de verbinding was bewust beëindigd. Nu graag herstellen.
    Mag dat pakket weer naar binnen? Ja. Hoe doe ik dat?
    Het scherm met 'aanmelden bij Exact' verscheen netjes omdat we een maand dicht waren, loop je met me mee?
    Ik moest van de leverancier 'opnieuw verbinden' aanklikken, en daarna?
    Na onze bewuste stop van vorig kwartaal gaat de integratie weer live, wat zijn de stappen
    Ik heb per abuis Dyflexis afgesloten, hoe zet ik dat weer open
    De verbinding moet elk half jaar ververst van onze IT, hoe teken ik opnieuw af bij Exact
    Er is een nieuw soort gegevens bij gekomen en nu moet ik nogmaals goedkeuren
    Wij zijn na de verhuizing klaar om het scanpakket weer los te laten op Exact
    Begin ik bij het vernieuwen in het pakket of in Exact?
    Het rapport laat een blauw vlak zien: meld u aan bij Exact om door te gaan. Prima, stap voor stap graag
    Zet Klippa weer op groen, ik had hem vorige week zelf op rood gezet
    Moet ik onze scan app opnieuw goedkeuren nu ik hem vorige maand had ingetrokken? We willen hem terug.
    Basecone mailt dat ik vóór vrijdag opnieuw akkoord moet geven, wat wordt er van mij verwacht?
    Kan het kwaad als ik nog een keer ja zeg tegen een app die ik al had goedgekeurd?
    ik moet van de leverancier 'hermachtigen', hoelang duurt dat en hoe gaat dat
    We hebben een app te snel afgesloten. Mag hij er weer in en wat moet ik daarvoor doen?
    Moet ik wachten tot de baas terug is om de kassa weer toestemming te geven, of mag ik het zelf?
    Er is een nieuwe versie van het urenprogramma en daarvoor moet toestemming worden vernieuwd. Hoe pak ik dat aan?
    na onze lange zomersluiting wil de webshop dat ik opnieuw inlog bij exact, mag dat gewoon?
    De leverancier heeft er een functie bij gemaakt en zegt dat ik de machtiging moet verversen
    Moet ik eerst intrekken voordat ik opnieuw akkoord kan geven?
    Visma vraagt me in te loggen bij Exact en iets te accepteren. Mag ik dat doen?
    Krijg een scherm 'log in bij Exact Online om door te gaan' vanuit de declaratietool, wat moet ik daar doen
    De app staat weer aan na de verbouwing, alleen hij moet nog opnieuw bij Exact binnen gelaten worden
    Hoe vaak moet je die toestemming eigenlijk hernieuwen, en hoe doe ik dat nu het zover is?
    collega trok hem per ongeluk in, geen ramp, hoe zet ik het weer open
    Onze consultant zegt: 'geef even opnieuw consent'. Wat gebeurt er als ik dat doe en waar begin ik?
    app wil opnieuw verbonden worden met exact na update van henzelf
    Kan ik het token vernieuwen zonder dat instellingen verloren gaan? De leverancier wil een nieuwe autorisatie.
    Mag ik het akkoord geven buiten kantooruren? Ze vragen om de koppeling te herbevestigen.
    We hadden het programma drie maanden stilgezet, nu willen we verder en moet Exact het weer toelaten.
    Het zou na de grote update van de kassa nodig zijn om 'de brug naar Exact te vernieuwen'. Doe ik dat of doen zij dat?
    Op de kalender staat: consent Visma vernieuwen. Ik ben de nieuwe secretaresse en heb geen idee wat dat inhoudt of hoe lang ik ervoor moet uittrekken.
    We hadden alles dichtgezet wegens een hackverdenking; vals alarm. Hoe laat ik de declaratie-app weer binnen?
    ik had intrekken geklikt bij de verkeerde app, oeps, graag terug
    Moet ik de vorige gegevens uit de app wissen voor ik haar opnieuw toelaat?
    Er staat in de mail: 'Your consent expires, please sign in again'. Is dat echt en wat volgt er dan?
    Leverancier zet over op een nieuw platform en iedereen moet één keer langs Exact om ja te zeggen
    Welk moment van de dag is het handigst om de toestemming te vernieuwen zonder de synchronisatie te storen?
    nieuwe laptop, excel-invoegtoepassing vraagt of ik hem weer toegang geef tot exact, doe ik dat gewoon
    Gaan er boekingen dubbel als ik het hernieuwde akkoord geef?
    De knop 'autoriseer opnieuw' is oranje geworden bij onze urenapp, de helpdesk zei: klik daarop en volg Exact. Wat staat me te wachten?
    Voor de nieuwe module debiteuren heeft Klippa meer rechten nodig en daarvoor moet ik nog eens akkoord gaan
    Eerst ingetrokken om schoon te beginnen, nu de tweede helft: opnieuw ja zeggen
    Mijn baas: zorg dat dat ding maandag weer bij Exact mag. Ik weet alleen dat je daarvoor moet inloggen.
    Volgens de handleiding moet ik in de app op 'verbinden' drukken en bij Exact akkoord geven. Kan ik onderweg nog terug?
    We stonden stil wegens verbouwing, de app weet van niks en wil dat we ons opnieuw melden bij Exact
    weer aanzetten die app, vorige week uitgezet, wie helpt
    moet ik bij dat schermpje van exact gewoon overal ja klikken? app vraagt weer toestemming na 2 mnd niet gebruikt
    Het is alweer tijd voor onze jaarlijkse heractivatie van de jaarrekeningsoftware bij Exact, wat moest ik ook alweer doen?
    Vorige maand alles opgezegd, nu toch verder met Basecone. Hoe krijgen ze hun oude plek in Exact terug?
    de app heeft mijn ja nodig
    Ik ben door de helpdesk gevraagd de autorisatie 'even over te doen' zodat een nieuw recht meekomt. Hoeveel werk is dat?
    Beste, gelieve mij te zeggen hoe ik Billit terug toelating geef, we hadden die uitgeschakeld in de zomer.
    Mag iemand anders dan ik de app weer toelaten zodra ik haar uitgezet heb, of hoe gaat het terugzetten?
    Als ik vanavond opnieuw inlog via de app, kunnen ze er dan morgenochtend weer bij? We hadden het ingetrokken.
    Na herstel van de back-up van onze rapportageserver moet Exact de toestemming opnieuw krijgen, zegt de consultant
    Is het nodig dat ik alle instellingen opnieuw invul als ik de vernieuwde toestemming afgeef?
    onze beheerder zegt dat de refresh token dood is en dat ik als eigenaar eventjes moet inloggen en akkoord geven
    Kan je een ingetrokken koppeling weer tot leven wekken en wie klikt dan wat
    Hoeveel tijd zit er tussen opnieuw akkoord geven en weer gegevens zien? We hadden Klippa zelf uitgezet.
    In onze procedure staat: elk kwartaal app-toestemming hernieuwen. Wie doet dat, ik, en hoe?
    de app is terug van weggeweest, nu moet exact dat ook nog weten
    We kregen 14 dagen om de nieuwe versie van de webshopkoppeling te bevestigen bij Exact. Wat als ik dat niet doe, en hoe doe ik het wel?
    Vroeg of laat moet ik dit toch: de bonnenapp opnieuw bij Exact binnenlaten na ons uitstapje naar een concurrent.
    Mag de app bij het opnieuw toelaten dezelfde rechten houden als vroeger of moet ik alles nieuw instellen?
    wil opnieuw koppelen met exact, hij was bewust uit
    Wij hebben de app een week buitengesloten tijdens de audit. Audit voorbij. En nu?
    Voor een goedgekeurde app die ik uitzette en nu terug wil: krijg ik dezelfde vragen als de eerste keer?
    Wat moet ik klaarleggen voordat ik de toestemming van onze btw-tool ga vernieuwen?
    mogen we de webshop na de inventaris weer bij exact laten, hij was met opzet afgesloten
    Valt een andere klant in dezelfde app weg zodra ik de app start en opnieuw inlog?
    Wanneer ik de nieuwe algemene voorwaarden van de scantool aanvaard moet ik ook bij Exact weer ja zeggen, hoe gaat dat laatste?
    De app zegt 'verleen opnieuw toegang tot Exact', hoe doe ik dat netjes
    Ik krijg een scherm met 'toestaan' en 'annuleren' van Exact, welke stappen neem ik nu om de scanapp weer toe te laten
    Mail van de leverancier: gelieve uw Exact-koppeling voor vrijdag te vernieuwen. Hoe begin ik?
    Er staat een knop 'autoriseer' in de webwinkel, vorige week heb ik de rechten zelf weggehaald en nu moet hij er weer in
    Payhawk laat een groen knopje 'verbind met Exact' zien, ik wil dat hij weer mag, wat moet ik verwachten daarna
    In het bericht stond dat er nieuwe soorten gegevens bij zijn en dat ik opnieuw akkoord moet geven
    Het inlogvenster van Exact springt op vanuit onze app en vraagt of hij weer bij de facturen mag. Loop met me mee
    Ik weet al dat hij eruit lag door de vakantie, laat me nu alleen zien hoe ik opnieuw ja zeg
    hernieuw uw machtiging staat er in rood, hoe
    Dyflexis stuurde: 'log opnieuw in bij Exact Online en geef akkoord'. Ik ben de eigenares van een bakkerij, help
    Ik heb die app vorige maand afgesloten en nu wil de baas hem terug op zijn scherm
    Het venstertje 'wilt u deze app toegang verlenen' kwam op, ik klikte het weg. Hoe krijg ik het terug en wat kies ik
    Basecone staat op 'wacht op toestemming'. Wat moet ik aanklikken zodat die weer door mag
    Ik moet voor de collega's de urentool opnieuw laten toelaten, in de handleiding staat enkel 'reauthorise'
    De app vraagt in beeld vriendelijk om opnieuw in te loggen, dat wil ik doen maar dan wel goed
    Op de pagina staat 'consent expired, please renew'. Ik weet wat het is, ik wil alleen weten hoe
    na de grote schoonmaak van de rechten mag Visma er weer bij, hoe geef ik die zijn toegang terug
    Wij kregen een briefje van Invantive dat de toestemming hernieuwd moet worden voor 1 juli
    De controller heeft het oude akkoord weggegooid en nu staat de BI te wachten op een nieuw. Hoe geef ik dat
    Er is een knop 'vernieuw machtiging' verschenen bij de scanapp omdat de leverancier meer gegevens wil, ik vind het goed
    Leverancier belt: u moet even opnieuw op akkoord klikken. Waar, wat en als wie?
    Ik zag 'Connect with Exact Online' en wil dat hij na onze pauze van twee maanden weer meedoet
    Mag ik een stappenplan om onze oude kassa-app weer binnen te laten in Exact
    Er staat 'toestemming vereist', dat wil ik regelen voordat de baas terug is
    Ik heb gisteren per vergissing de verkeerde app ingetrokken, die moet nu weer toegang krijgen
    De webshop toont 'Exact: klik hier om opnieuw te verbinden, uw toestemming liep 1 mei af'. Ik snap het, loods mij erdoorheen
    In mijn takenlijst staat: hernieuw akkoord Basecone. Hoe voer ik dat uit
    De nieuwe versie van de app vraagt een nieuw ja. Ik geef het graag, maar zie bang uit naar het scherm
    Wij hadden de BI-tool stopgezet, de MT-leden missen hem, dus hij mag weer
    Ik heb op advies van de helpdesk de rechten ingetrokken, zij zeggen nu: en nu opnieuw toestemming geven. Hoe?
    De scanapp is opnieuw geïnstalleerd op een nieuwe pc en wil toegang tot Exact, net als eerst
    Ik zie 'grant access' en 'deny', ik wil grant, maar wat volgt er dan
    Doe mij een stappenplan voor het opnieuw toestaan van Lightspeed, we hebben het vorige week met opzet ingetrokken
    Wij krijgen de volgende instructie van Klippa: hernieuw de autorisatie. Wie gaat er aan de knoppen?
    Er staat een stopteken en 'toestemming nodig van een gebruiker'. Ik ben die gebruiker, zeg maar wat ik moet doen
    Onze bonnenapp mag weer, na overleg met de OR. Waar geef ik akkoord
    De 30 dagen zijn voorbij en de kwartaalapp wil weer een handtekening van mij
    Onze IT'er schrijft: 'even opnieuw consenten bij Exact svp'. Wat vraagt hij van mij
    Ik moet de tool terughalen die we vorig jaar hebben afgekoppeld, het akkoord is al besproken
    Na de wijziging van rechten wil ik de app een verse toestemming geven, met alle bedrijven erin
    De reden weten we: de rechten zijn bij de audit weggehaald. Nu moet Dyflexis er weer bij, wat klik ik
    Na de dertig dagen stilstand zie ik 'geef toestemming'. Prima, wat kies ik onderweg
    app vraagt weer om toestemig na dat ik het had uitgezet, hoe zeg ik ja
    De leverancier mailde dat ze hun app vernieuwd hebben en dat ik nog een keer akkoord moet geven in Exact
    Gisteren te ijverig opgeruimd, de kassa moet terug, hoe laat ik hem weer toe
    Vorige maand de rapportage eruit gehaald, nu blijkt dat de bank hem toch nodig heeft voor de jaarcijfers
    Het programma kreeg vorige week nieuwe functies en vraagt daarvoor opnieuw mijn goedkeuring, hoe loopt dat
    Ruzie bijgelegd, de scanleverancier mag weer bij onze boeken
    Helpdesk van de webshop zegt: geef opnieuw toestemming. Meer zeggen ze niet, hoe doe ik dat
    Toen ik vorige keer akkoord gaf heb ik maar één bv aangevinkt, ik wil het overdoen en meteen goed
    we hadden alles stopgezet tijdens de verkoopgesprekken, die zijn afgeketst, zet de boel maar weer open voor het dashboard
    Na de winterstop de strandtent weer open, kassa vraagt om in te loggen bij Exact, wat doe ik daar precies
    Ik kreeg een mail van Invantive dat de rechten moeten worden vernieuwd voor het eind van de maand
    Bij het toestemming geven vorige week belde er een klant en toen ben ik halverwege gestopt, hoe begin ik opnieuw
    moet opnieuw autoriseren zeggen ze na de migratie, welke stappen
    Het akkoordscherm van Exact kwam op toen ik na vakantie de urenapp startte, ik durf niet verder, neem me mee
    nieuwe versie geïnstalleerd, die wil dat ik hem opnieuw machtig
    We stopten in maart met het scanpakket en zijn nu spijtoptant, contract weer getekend, toegang moet weer aan
    Ik weigerde de app vorige maand uit voorzichtigheid, nu is hij door IT goedgekeurd en mag hij erin
    De storing is opgelost en de leverancier vraagt iedereen de verbinding opnieuw goed te keuren
    Uit de mail: u dient uw koppeling voor 15 december te herbevestigen. En dan?
    Per abuis heb ik de verkeerde app ingetrokken, die moet terug voor de nachtrun
    Nieuwe pc, app opnieuw geïnstalleerd, nu wil hij dat ik Exact toesta
    Na de verlenging van het contract mogen ze er weer in, hoe ging dat akkoord ook alweer
    Mijn toestemming dateert van voor de fusie en dekte maar de helft van de bv's, ik wil hem vervangen door een die alles dekt
    Toen ik terugkwam van ouderschapsverlof vroeg de uren-app me keurig om Exact weer toe te staan, ik weet niet wat ik moet aanklikken
    onze dpo heeft goedgekeurd, zet hem maar weer aan
    De oude toestemming hebben we op advies weggehaald, nu is het tijd voor deel twee: hem er weer in laten
    De leverancier is overgenomen en onder de nieuwe naam moet iedere klant opnieuw ja zeggen
    Vorig weekend haalde ik de kassa uit mijn apps om iets te testen, test klaar, hoe krijg ik hem er weer in
    Helpdesk Payhawk: uw machtiging bij Exact is vervallen, graag hernieuwen. Kunt u me daarbij op weg helpen
    Na de ruzie vorige zomer hadden we het salarisbureau de toegang ontnomen, we zijn er weer klant
    ik zag het akkoordscherm voorbijkomen, sloot het, en nu wil ik het alsnog goedkeuren
    De nieuwe functie van de scanner werkt pas na hernieuwde goedkeuring, staat in de nieuwsbrief
    toegang weer geven na terugkeer bij oude leverancier
    De bewerkersovereenkomst is eindelijk getekend, de eerder uitgezette app mag er dus weer in
    Scanner opnieuw laten goedkeuren moest ik van kantoor na hun systeemwissel, ik heb dat nooit gedaan
    Na het gesprek met de boekingssite werken we weer samen, zij moeten onze omzet opnieuw kunnen ophalen
    Onze oude toestemming is bewust door de fg ingetrokken, risicoanalyse gedaan, nu mag hij terug met minder bv's
    Het mailtje van de kassaboer: wij zijn over op Exact-app versie 2, klik op verbinden en keur goed. Graag hulp bij dat goedkeuren
    leverancier: opnieuw koppeln en toestaan aub. hoe
    ze hebben in die nieuwsbrief gezet dat iedereen zijn exact toegang moet vernieuwe voor vrijdag
    had te snel op annuleren geklikt toen exact vroeg of de app mocht, nu wil ik toch ja zeggen
    Mijn chef trok de rapportagetool in tijdens de ruzie en heeft nu spijt, ik moet het herstellen
    na herinstallatie moet ie toegang tot exact, heb inlog bij de hand
    de app mag weer bij Exact, ik had hem in een opwelling ingetrokken
    laat Payhawk er weer in
    terugdraaien: vorige week afgesloten, nu willen we hem toch weer
    weer toegang geven, de ruzie met de leverancier is opgelost
    de app vraagt me opnieuw akkoord te geven, hoe doe ik dat netjes
    er komt een mailtje: 'verbinding met Exact vernieuwen', hoe doe ik dat
    we willen dezelfde scantool opnieuw toelaten, na de audit
    Ik kreeg het verzoek van onze urensoftware om Exact nogmaals te autoriseren
    melding in de app: machtiging verlopen, log in bij Exact. Ik durf niet goed.
    app terug van weggeweest, hoe geef ik hem weer de sleutel
    na het intrekken heb ik spijt gekregen, herstel graag
    opnieuw ja zeggen tegen de webshop-app
    de koppeling moet ververst worden zegt de leverancier, hij wil dat ik opnieuw inlog
    deze keer wel met alle bv's opnieuw toestemming geven
    hernieuw de autorisatie van twinfield-achtige exporttool met exact
    leverancier heeft nieuwe versie en vraagt om nieuwe machtiging
    ik moet van de helpdesk 'opnieuw autoriseren', waar
    knop 'Reconnect' staat op rood, wat moet ik invullen en kiezen
    weer aan zetten wat ik in maart had stopgezet
    hoe krijgt dat ding weer toegang nadat ik nee had gezegd
    het rapport zegt 'sign in to Exact Online', ik wil het rapport gewoon weer zien
    toestemming opnieuw geven aan lightspeed
    Seizoen begint weer: de reserveringsapp die we in oktober hebben uitgezet mag weer aan.
    bij het verlengen wil ik dat de app dit keer alleen de winkel ziet en hij vraagt nu om inloggen
    begint opnieuw toelaten in Exact of in de app zelf
    ik had de app de toegang ontzegd, de directie wil hem terug
    we hebben de winterstop gehad en nu vraagt de kassa om een nieuwe handtekening bij Exact
    Graag de webshop-app weer binnenlaten, het was een misverstand.
    'Uw toestemming verloopt, klik hier om te vernieuwen' zegt de boekhoudapp zelf. Wat moet ik doen en waar let ik op
    mijn collega heeft gisteren de verkeerde app ingetrokken, hoe zet ik hem weer aan
    weer in ere herstellen: de koppeling met dyflexis, die we zelf hebben uitgezet
    de tool verzoekt vriendelijk of ik nogmaals wil instemmen
    leverancier van de BI mailt dat elke klant deze week opnieuw moet autoriseren
    ingetrokken, en dat was dom, terug ermee
    opnieuw aanmelden bij exact vanuit de scanapp, op welke knop
    voor de nieuwe versie moet ik eerst weer akkoord gaan
    De AI-tool is goedgekeurd door de jurist, hij mag er weer in, zoals voor de zomer.
    hernieuwde machtiging voor payhawk, wat kies ik allemaal
    app weer toelaten na afkeuring
    ik moet van mijn accountant 'even opnieuw op verbinden drukken' en dan inloggen bij exact
    onderhoud klaar, de leverancier zegt: 'geef de app opnieuw toestemming', hoe gaat dat
    had hem buiten de deur gezet voor een maand, de maand is om
    de proef is verlengd dus de app mag toch weer meekijken, na mijn intrekking
    we hebben de toegang ingetrokken vanwege de hack, die is opgelost, hij mag weer
    scherm vol geel: 'authorise again'. Wat doe ik precies?
    mag weer aan, die app
    terug toelaten aub
    basecone opnieuw autoriseren exact
    exact online koppeling vernieuwen na maand niks doen
    toegang herstellen app exact
    token verlopen exact online opnieuw verbinden
    dyflexis vraagt nieuwe machtiging
    visma app weer toelaten in exact
    toestemming vernieuwen scansoftware
    refresh token expired wat nu klikken
    hernieuwde goedkeuring boekhoudapp
    autorisatie verlengen exact online app
    koppeling reactiveren na intrekken
    per ongeluk ingetrokken, terugzetten
    app terug toegang geven exact
    shopify wil opnieuw inloggen bij exact
    payhawk verbinding verlopen melding
    kassa app: uw autorisatie is verlopen
    klippa reconnect exact stappen
    mailtje leverancier: graag opnieuw koppelen
    her-autoriseren exact online
    opnieuw akkoord geven power bi exact
    zenvoices exact consent vernieuwen
    machtiging verlopn exact
    leverancier vraagt nieuwe autorisatie nieuwe scopes
    opniew inloggen via app exact online
    connector re-authorize knop gevonden, en dan
    hoe laat ik een app weer binnen
    ik had hem weggehaald maar wil hem terug
    ze mailen dat ik weer akkoord moet geven
    weer aan elkaar knopen na vakantie van zes weken
    hoe verleng ik de goedkeuring voor onze scan-app
    declaree zegt: sessie verlopen, verbind exact
    wat moet ik aanklikken als de app om instemming vraagt
    urenapp toegang opnieuw verlenen
    exact app goedkeuren, tweede keer
    nieuwe versie app vraagt extra toestemming geven
    welke stappen om employes weer te machtigen
    app rechten herstellen
    onedrive connector exact opnieuw aanmelden
    koppeling na update leverancier opnieuw bevestigen
    oauth opnieuw doorlopen exact
    moet ik weer ja zeggen tegen payhawk, hoe gaat dat?
    we willen dyflexis toch weer gebruiken
    ik had ingetrokken, nu spijt
    klippa vroeg om machtigng, venster gesloten, alsnog
    hoe start ik dat toestemmingsscherm zelf
    kan die scantool weer mee gaan doen?
    app weer aanzetten na intrekking
    na overname leverancier opnieuw instemmen
    nieuwe toesteming geven shopfy
    exact goedkeuringsscherm doorlopen
    van intrekken terug naar werkend
    hernieuw verbinding knop in app, wat daarna
    revolut business exact heraanmelden
    storecove opnieuw machtigen
    silvasoft exact token vernieuwen
    gripp koppeling opnieuw autorizeren
    afas? nee basecone opnieuw aan exact hangen
    uitgesloten app terug laten komen
    app toestemming 2e keer geven zonder fouten
    wij zijn weer klant bij payhawk, toegang teruggeven
    supplier: please re-authenticate, wat bedoelen ze
    bizcuit heraansluiten exact
    kun je me door het opnieuw koppelen loodsen?
    in de app staat 'verleng toegang'
    boekhouder vraagt: keur app nog eens goed
    oranje balk app: verbinding met exact vernieuwen
    opniew verbinden zelfde login
    hoe krijgt trengo weer toegang
    Hoe geef ik die app weer groen licht?
    Mag hij er weer in, en hoe?
    Waar moet ik nou weer op akkoord klikken?
    Ze willen dat ik opnieuw inlog, hoezo?
    Wat doe ik met 'vernieuw je machtiging'?
    Hoe draai ik een intrekking terug?
    dyflexis weer toelatn, hoe dan
    toestemmng hernieuwen hrm app
    hoe moet ik opniuew koppelen na intreking
    payhwak wil dat ik weer inlogt
    exct autorisatie vernieuwn
    kan ik de app weer toelatten
    machtging verlengn klippa
    weer toegng geven aan scanap hoe
    opnieuw akoord boekhoudap
    Basecone vraagt mij om opnieuw akkoord te geven, is dat veilig en hoe doe ik dat netjes?
    Ik krijg ineens een inlogscherm van Exact vanuit de app, mag ik daar gewoon inloggen?
    De app heeft een nieuwe versie en wil nogmaals mijn goedkeuring, wat moet ik nakijken voor ik ja zeg
    Wij hadden hem bewust afgesloten maar willen hem nu weer binnenlaten
    De leverancier mailde dat wij de verbinding moeten vernieuwen voor eind van de maand
    Is dit een phishingpagina of hoort de app mij echt naar Exact te sturen om in te loggen?
    app weer aanzetten na een half jaar pauze
    Verlopen sleutel staat er, log opnieuw in bij Exact. Oké, maar met welke stappen en waar let ik op?
    Dertig dagen niet gebruikt dus hij moet opnieuw goedgekeurd worden, hoe gaat dat
    Per ongeluk ingetrokken, hoe draai ik het terug?
    Mijn klant heeft zijn scan-app afgesloten en heeft spijt. Wat laat ik hem doen?
    Onze boekhouder vraagt of ik de tool opnieuw wil autoriseren, is dat iets anders dan inloggen?
    Er is een extra soort gegevens bij gekomen en nu moet er opnieuw ja gezegd worden
    de app zegt: verbinding verlopen, klik hier. ok en dan
    Ik moet volgens de helpdesk van Dyflexis 'opnieuw toestemming verlenen'. Waar en hoe
    Het dashboard toont een knop 'opnieuw verbinden met Exact', klikken of niet? graag begeleiding
    Ik wil de app weer rechten geven maar dit keer wel letten op wat hij allemaal vraagt
    De app laat weten dat onze toestemming binnenkort moet worden bevestigd. Echt of nep, en hoe bevestig ik?
    Ik moet van IT ja zeggen tegen een uitgebreidere set gegevens voor ons rapport
    Nadat ik gisteren alles introk wil ik vandaag één app toch weer toelaten
    Cliënt krijgt van zijn scan-app de vraag om Exact opnieuw te koppelen en belt mij. Wat vertel ik hem?
    Jaarlijks gebruiken wij die tool en dan moet de deur weer open. hoe ging dat ook alweer
    De leverancier heeft een nieuwe app-registratie en vraagt al zijn klanten opnieuw akkoord te geven
    rechten herstellen app, toestemming opnieuw
    Mag ik als assistent de app weer toelaten of moet de directeur dat zelf doen, en wat zijn de stappen?
    De verbinding heb ik vorige week zelf verbroken om te testen, hoe bring ik hem terug
    Ik heb wat uitgezet dat niet uit had gemoeten, de scan-app moet weer binnen mogen
    De app geeft een knop 'verleng machtiging'. Is dat hetzelfde als tekenen bij het kruisje? Hoe doe ik het bewust
    Na ons akkoord met de nieuwe voorwaarden moet de koppeling opnieuw worden aangezwengeld
    Client zit aan de telefoon met een inlogscherm van Exact vanuit zijn urenapp en moet die weer toelaten, wat laat ik hem stap voor stap doen
    toestemming was ingetrokken door ons, nu terugdraaien aub
    Beveiliging heeft alle tokens laten vervallen na het incident; de goedgekeurde apps mogen er één voor één weer in. Hoe doe ik dat per app?
    Een collega riep vanochtend dat Dyflexis een linkje mailde om Exact weer goed te keuren. Als het klopt wil ik het meteen doen, hoe hoort dat te gaan?
    Ik mag van de baas de rapportagetool weer toelaten, mits ik alleen goedkeur wat nodig is
    moet weer aan, app had geen toegang meer omdat wij het uit hadden gezet
    de ap vraagt om opnieuw goedkeuring, doe ik dat gwn?
    De app vraagt of ik opnieuw wil inloggen bij Exact, wat moet ik dan precies doen?
    Basecone mailde dat ik de verbinding met Exact moet vernieuwen
    Ik had de toegang weggehaald en wil hem er toch weer in laten
    Herautoriseren, hoe gaat dat stap voor stap?
    Na de zomer moet ik de tool weer goedkeuren
    De leverancier zegt: geef ons opnieuw akkoord bij Exact
    Per ongeluk ingetrokken. Hoe draai ik dat terug?
    Token verlopen, opnieuw autoriseren staat er. En nu?
    opnieuw koppelen exact hoe
    We gaan weer met Dyflexis in zee, de toegang van destijds is weg
    Er verschijnt een knop 'reconnect' bij Exact, durf ik daarop te klikken?
    Ik moet voor het scanprogramma de toestemming verversen
    De tool moet weer toegang krijgen
    Elke maand vraagt ons rapport om inloggen bij Exact, vandaag weer; hoe geef ik het goede antwoord?
    Mijn klant moet mijn dashboard weer toelaten, welke stappen stuur ik hem?
    consent vernieuwen voor payhawk
    Van Shopify moet ik de autorisatie opnieuw doorlopen omdat er een nieuwe functie bij is
    Bij het openen van Excel krijg ik het inlogscherm van Exact, hoe ga ik dan verder?
    We hadden de kassa er even uit gehaald vanwege een lek; het lek is gedicht en hij mag terug
    De app toont 'authorize again', mag dat zomaar en wat kies ik?
    Klippa wil dat ik ze weer toegang geef, gewoon een knop in de app; waar moet ik op letten?
    Er is gezegd dat ik 'de oauth even opnieuw moet doen'
    We hadden uit voorzorg alles dichtgezet, nu mag de webshop weer aan
    Ik wil het akkoord voor de rapportagetool vernieuwen voordat het verloopt
    De app is opnieuw geïnstalleerd en vraagt weer om goedkeuring bij Exact
    Na een verhuizing van server moet ik het programma weer laten aanmelden bij Exact
    De koppeling wacht op mijn toestemming staat er
    Weer aankoppelen na ruim een maand stilstand, hoe gaat dat
    Ik kreeg een linkje van onze softwareleverancier waarmee ik ze opnieuw moet machtigen
    Toestemming geven als hij er weer om vraagt, en dan alle bedrijven of niet?
    De tool is een tijdje op zwart geweest omdat ik dat wilde, hij mag nu weer meedoen
    Mijn kapperszaak gebruikt een agenda-app, die zegt dat ik Exact weer moet machtigen
    Volgens de helpdesk moet ik 'uitloggen en de app opnieuw akkoord geven', kunt u dat uitleggen?
    Er staat in de mail van Visma: 'vernieuw uw Exact-machtiging vóór vrijdag'
    Excel wil weer inloggen bij Exact Online, ik durf niet verder te klikken
    hoe geef ik een app weer groen licht
    De app heeft sinds gisteren meer rechten nodig voor de nieuwe module en vraagt om een nieuw akkoord
    Het programma moet weer bij Exact naar binnen mogen en het vraagt erom
    Shopify-plugin toont 'log opnieuw in bij Exact', graag uitleg
    Een nieuw akkoord geven aan de rapportagetool, hoe doe ik dat netjes
    Ik was te snel met weghalen, de boekhouder heeft die app nog nodig; hoe komt hij terug?
    Re-autorisatie Basecone uitvoeren
    De app is terug van weggeweest en moet weer worden toegelaten
    Mag ik gewoon op 'Toestaan' klikken als de scantool weer om Exact vraagt?
    Opnieuw aanmelden bij Exact vanuit de app
    De kassaleverancier belt: u moet ons even opnieuw machtigen
    app opnieuw autoriseren
    vernieuw de toestemming van Klippa
    app opnieuw laten inloggen
    toestemming verlopen, vernieuwen
    rechten teruggeven aan app
    Power BI weer toegang geven tot exact
    per ongeluk app ingetrokken, terugdraaien
    Nmbrs weer verbinden
    app herkoppelen
    leg de verbinding met WooCommerce opnieuw
    akkoord opnieuw geven voor app
    nieuwe toestemming geven
    scanapp weer toestaan
    Gripp weer koppelen
    waar kan ik Basecone opnieuw autoriseren
    Picqer weer aan exact hangen
    Declaree weer toestemming geven
    hoe verleen ik weer toegang
    rapportagetool opnieuw aanmelden
    uitleg opnieuw toestemming geven
    hoe zet ik de koppeling weer aan
    Klippa vraagt om opnieuw in te loggen bij Exact, hoe geef ik weer toestemming?
    Hoe koppel ik een app opnieuw nadat iemand de rechten had ingetrokken?
    De verbinding met Exact moet vernieuwd worden volgens Visionplanner, hoe doe ik dat?
    Ik heb de app te snel ingetrokken en wil hem nu weer toelaten.
    Waar geef ik opnieuw akkoord zodat Dext weer bij onze administraties kan?
    Onze rapportagetool meldt dat de autorisatie is verlopen, wat moet ik doen?
    Power BI zegt dat ik opnieuw moet aanmelden bij Exact Online, hoe gaat dat in zijn werk?
    Hoe herstel ik de toegang van Basecone tot Exact na een maand stilstand?
    We pakken Gripp na een pauze van een halfjaar weer op, hoe laat ik hem weer toe?
    Kunt u de stappen geven om een koppeling opnieuw te autoriseren?
    hoe moet ik een app opnieuw machtigen in exact
    De leverancier vraagt ons opnieuw in te loggen omdat ze extra gegevens gaan gebruiken.
    Ik moet de toestemming voor onze webshopkoppeling verlengen, waar begin ik?
    Kan ik een ingetrokken app gewoon weer activeren?
    TriFact365 wil dat we de koppeling verversen, wie moet er dan inloggen en wat klik je aan?
    Hoe geef ik een app weer toegang met alle huidige en toekomstige administraties?
    De app toont een inlogscherm van Exact Online, wat vul ik daar in en waar moet ik op letten?
    Na een update van de software moeten we overal opnieuw akkoord geven, hoe doe ik dat veilig?
    Ik wil Zapier opnieuw laten verbinden met Exact zonder iets stuk te maken.
    Hoe zet ik de koppeling met Pleo weer aan nadat ik die zelf had verbroken?
    Onze consultant zegt: geef de app opnieuw toestemming. Hoe doe ik dat precies?
    Wat is de procedure om Agicap opnieuw te verbinden met Exact Online?
    De token is verlopen volgens het programma en ik moet opnieuw verbinden.
    Het declaratiesysteem vraagt weer om mijn Exact-gegevens, hoe rond ik dat goed af?
    Ik wil de koppeling heractiveren met dezelfde gebruiker als voorheen, hoe pak ik dat aan?
    Hoe log ik via de app weer in bij Exact zodat de gegevens weer binnenkomen?
    Speedbooks vraagt elke gebruiker op ons kantoor opnieuw toestemming te geven, hoe gaat dat?
    Er staat Verbind opnieuw met Exact Online in onze app, wat gebeurt er als ik daarop klik en hoe doe ik het goed?
    Kan ik een verlopen machtiging verlengen of moet ik opnieuw akkoord geven?
    De koppeling is verlopen na de vakantie, hoe krijg ik hem weer aan de praat met een nieuw akkoord?
    Silverfin heeft een nieuwe machtiging nodig voor ons abonnement, hoe verstrek ik die?
    Ik heb per ongeluk op niet akkoord geklikt, hoe geef ik de app alsnog toestemming?
    Hoe verleen ik opnieuw toegang aan Lightspeed, maar nu met minder administraties?
    Het crm meldt: sessie met Exact verlopen, autoriseer opnieuw. Hoe doe ik dat?
    Kan een andere collega dan ik de app opnieuw autoriseren, en hoe?
    We hadden Nmbrs losgekoppeld en willen de verbinding met Exact weer tot stand brengen.
    Hoe vernieuw ik de inlog van een app bij Exact Online?
    Dext staat op Niet verbonden en vraagt om een nieuwe machtiging voor Exact, hoe verloopt dat?
    Ik moet van de helpdesk opnieuw inloggen en akkoord gaan, wat krijg ik dan te zien?
    Onze scansoftware krijgt een nieuwe versie en vereist een hernieuwd akkoord van ons.
    Bij welke stap vertel ik Exact dat de app weer mag meelezen?
    De eerdere toestemming aan SpendCloud is vervallen; hoe maak ik een nieuwe aan?
    Hoe laat ik een app weer binnen die ik in februari had geblokkeerd?
    Kan ik opnieuw akkoord gaan en dit keer alle bedrijven aanvinken?
    Graag uitleg hoe wij Caseware opnieuw toegang verlenen tot onze dossiers.
    Er verschijnt een melding dat ik de app opnieuw moet verbinden, is dat veel werk?
    Silverfin vraagt mij de verbinding te hernieuwen, maar ik durf niet zomaar te klikken. Hoe hoort het?
    De audit-app stond uit en moet voor de jaarcontrole weer aan, hoe geef ik toestemming?
    Het programma wil dat ik opnieuw inlog bij Exact om gegevens op te halen, hoe doe ik dat goed?
    Ik kreeg een e-mail van onze leverancier: vernieuw uw Exact-autorisatie. Hoe voer ik dat uit?
    Blue10 kan pas verder als iemand van ons opnieuw toestemming verleent. Wat doen we?
    Hoe zet ik de deur naar Exact weer open voor een app die zijn toestemming kwijt is?
    Ons loonpakket vraagt na lange tijd weer om een Exact-login, wat is de procedure?
    Na de migratie naar een andere server wil de app opnieuw gemachtigd worden.
    De dashboardtool moet van de leverancier opnieuw gekoppeld worden vanwege nieuwe rechten op projecten.
    hoe log ik weer in via de app zodat exact de gegevens doorgeeft
    Kan ik de machtiging van onze webwinkel opnieuw verstrekken zonder de instellingen te wijzigen?
    Wij willen Bizcuit weer in gebruik nemen en moeten dus Exact weer toestaan. Wat zijn de stappen?
    Waar klik ik om weer akkoord te geven nadat de app zei dat de toestemming ongeldig is?
    Ik ga opnieuw koppelen met Invantive Cloud, waar let ik op bij het akkoord?
    De autorisatie van onze app is door iemand ingetrokken en mag terug. Hoe doe ik dat?
    Mijn app meldt invalid refresh token en wil dat ik opnieuw aanmeld. Hoe geef ik weer toestemming?
    Er is een banner: maak opnieuw verbinding met Exact. Wat volgt er daarna allemaal?
    Payhawk vraagt Re-authorise Exact Online, hoe rond ik dat af?
    We stonden een tijd stil vanwege een verbouwing en nu vraagt elke app weer om in te loggen.
    Hoe herstel ik de machtiging van een app zonder de hele installatie over te doen?
    Channable wil weer aan Exact gekoppeld worden na een pauze, wat doe ik achtereenvolgens?
    De pop-up vraagt: staat u deze toepassing toe? Hoe beoordeel en bevestig ik dat?
    Ik heb een mailtje dat de machtiging over vijf dagen afloopt, hoe verleng ik die?
    Moet ik als bedrijfseigenaar zelf weer akkoord geven als Yuki-achtige apps dat vragen?
    Na een fout bij de leverancier zijn alle toestemmingen gewist; hoe geven we die opnieuw?
    Hoe open ik de verbinding opnieuw voor een app die we eerder hadden uitgezet?
    Het systeem van onze groothandel vraagt om heraanmelding bij Exact Online. Wat houdt dat in?
    We beginnen weer met Declaree na een jaar, wat moet ik in Exact bevestigen?
    Op welke manier geef ik de app weer toestemming voor precies dezelfde bedrijven als vroeger?
    Een scherm in Payt zegt: Verbinding vereist uw goedkeuring. Hoe geef ik die?
    Ik kan niet verder in Blue10 totdat ik me opnieuw aanmeld bij Exact; hoe verloopt dat?
    Kan ik het akkoord opnieuw geven vanaf mijn telefoon of moet dat in een browser, en hoe?
    De helpdesk vraagt of ik uitlog, weer inlog en de app toesta. Hoe doe ik dat in de goede volgorde?
    Onze Picqer-koppeling moet van Picqer opnieuw geautoriseerd worden. Wat is de weg?
    Nadat de accountant alle koppelingen had geschrapt, moeten wij de onze weer toestaan.
    Wil je uitleggen hoe een hernieuwd akkoord voor een app werkt?
    Hoe machtig ik Finsit opnieuw zodat de rapporten weer gevuld worden?
    De app is opnieuw geïnstalleerd en moet van voren af aan toestemming krijgen.
    Mijn toestemming lijkt verlopen. Wat moet ik doen om de app weer te laten meelezen?
    opnieuw autoriseren exact online hoe werkt dat
    Kan ik een andere selectie bedrijven kiezen als ik de app toch opnieuw toesta?
    Ik wil de zojuist ingetrokken machtiging van TriFact365 toch terug, dat was een vergissing.
    Bij het starten van onze kassa verschijnt een Exact-venster dat om toestemming vraagt. Hoe ga ik te werk?
    De koppeling is gereset door de leverancier en wij moeten ons er opnieuw voor aanmelden.
    Mijn scanapp zegt dat ik hem opnieuw moet verbinden, en ik doe dit voor het eerst. Hoe verloopt dat?
    Onze webbouwer heeft de plug-in vervangen en wil dat wij opnieuw toestemming geven.
    Hoe sta ik Speedbooks opnieuw toe nadat het tijdelijk was dichtgezet vanwege een onderzoek?
    Moet ik iets voorbereiden voordat ik een app opnieuw akkoord geef voor ons hele kantoor?
    Wat zijn de handelingen als een programma zegt: uw Exact-sessie is ongeldig, meld u opnieuw aan?
    Het akkoord van vorig jaar telt niet meer volgens de app, hoe geef ik een nieuw akkoord?
    de app wil weer toestemming voor exact, hoe doe ik dat
    de app moet opnieuw verbonden worden met exact, hoe pak ik dit aan
    Hoe geef ik opniew toestemming aan onze scanapp?
    ik moet de exact koppeling van pleo vernieuwen, wat zijn de stappen
    autorisatie verlopen staat er in onze app, hoe verleng ik die toestemming
    Hoe autoriser ik Blue10 nog een keer bij Exact Online?
    Klippa vraagt me om opnieuw in te loggen bij Exact, hoe doe ik dat goed?
    Hoe geef ik een app weer toestemming nadat ik die vorige maand had weggehaald?
    We waren zes weken dicht en nu moet ik de kassa-app opnieuw toegang geven
    Ik heb per ongeluk de toegang van Basecone ingetrokken, hoe zet ik die terug?
    De webshop-app wil dat ik me weer aanmeld bij Exact, wat moet ik daar precies aanklikken?
    Kan ik een programma dat ik eruit had gegooid gewoon weer toelaten?
    waar geef ik opnieuw akkoord zodat mijn urenapp weer in exact kan
    De leverancier zegt dat ik de toestemming bij Exact moet vernieuwen, hoe gaat dat?
    Mijn rapportenprogramma moet weer bij Exact, wat zijn de stappen om het aan te melden?
    Volgens Dext is de autorisatie verlopen, wat moet ik nu doen?
    Ik wil Shopify weer aan Exact hangen, we hadden hem tijdelijk losgehaald voor de verbouwing
    Het programma toont een inlogscherm van Exact, is het veilig om daar ja te zeggen?
    Hoe verbind ik Teamleader weer met Exact nu de toestemming is verlopen?
    Er staat in de app dat hij geen toestemming meer heeft, waar kan ik die weer geven?
    Wij hebben onze app een maand niet gebruikt en nu moet ik opnieuw inloggen, wat kies ik dan?
    De helpdesk van Silverfin wil dat ik opnieuw autoriseer en ik weet niet waar ik begin
    Kan ik zelf de verlopen machtiging van een app verlengen of moet de boekhouder dat doen?
    Ik moet van onze boekhouder het bonnetjesprogramma nog een keer goedkeuren, waar doe ik dat?
    Mijn collega heeft alle rechten van de offerteapp ingetrokken, nu willen we hem toch weer gebruiken
    Hoe herstel ik de verbinding als de app zegt dat ik opnieuw akkoord moet geven?
    De bakkerij was dicht door een brand, nu moet de kassa zijn toestemming weer terugkrijgen
    Ik kreeg een mailtje dat ik onze factuurscanner opnieuw moet goedkeuren in Exact
    Hoe log ik Payt weer in bij Exact zodat hij mijn openstaande posten mag zien?
    Gisteren heb ik een app eruit gegooid, maar de verkoopafdeling kan niet zonder, hoe komt hij terug?
    Waar klik ik om een programma weer binnen te laten in onze Exact?
    Voor het nieuwe seizoen willen we ons oude reserveringssysteem weer toestemming geven
    Onze softwareleverancier heeft er een functie bij en daarom moet ik opnieuw akkoord geven
    De app staat op niet verbonden en wil dat ik naar Exact ga om in te loggen
    Kan ik de machtiging voor onze urenregistratie opnieuw afgeven?
    Exact vraagt of ik een app wil toestaan die ik al had, wat moet ik hier invullen?
    Ik had de rechten weggehaald om iets te testen, nu wil ik alles terug zoals het was
    volgens het scherm moet ik herautoriseren, kan iemand uitleggen hoe
    Ons CRM vraagt een nieuwe goedkeuring van Exact omdat de oude niet meer geldig is
    Hoe laat ik een eerder geweigerde app toch weer bij mijn boekhouding?
    Voor de zomer had ik onze ijssalon-app losgehaald en nu wil ik hem weer laten meekijken
    De app wil een nieuw akkoord van mij, waar moet ik op letten als ik dat geef?
    Hoe zet ik een ingetrokken koppeling met Silverfin weer open?
    Mijn collega is bang iets fout te doen bij het herbevestigen van de app, wat zijn de stappen?
    De loonapp vraagt elke paar maanden om een nieuwe inlog bij Exact, hoe werk ik dat af?
    Ik wil de app nog een keer koppelen en dan bij alle bedrijven toelaten
    Van de leverancier kreeg ik de opdracht om opnieuw in te loggen via de app, en dan?
    We gaan weer met Gripp werken, het mag dus opnieuw in Exact
    Toestemming verlopen staat er bij onze planning, hoe verleng ik die?
    Wat klik ik aan als Exact vraagt of Dext mijn gegevens mag gebruiken?
    kan ik een app die ik vorig jaar heb verwijderd weer toelaten in exact
    Is opnieuw inloggen in de app genoeg om hem weer toegang te geven?
    Het reserveringssysteem moet na de winterstop weer op Exact ingelogd worden, wat zijn de stappen?
    Een app die ik gisteren buitensloot wil ik weer binnenlaten
    Ons kassasysteem toont een knop om toestemming te vernieuwen, hoe ga ik daarmee te werk in Exact?
    Ik heb spijt dat ik Agicap eruit heb gegooid, kan ik hem weer laten meelezen?
    De app van de boekhouder moet opnieuw bevestigd worden met mijn login, wat moet ik doen?
    Onze winkelapp wacht op een nieuwe goedkeuring in Exact
    De connector vraagt om opnieuw in te loggen bij Exact Online, hoe doe ik dat veilig?
    Ik heb de toestemming van Power BI ingetrokken en wil die nu weer verlenen.
    Hoe autoriseer ik een app opnieuw bij Exact nadat het token verlopen is?
    Ons dashboard meldt dat de verbinding met Exact vernieuwd moet worden, wat moet ik aanklikken?
    Gisteren een app ingetrokken die we toch nodig blijken te hebben, hoe krijgt die weer toegang?
    Na de vakantie van zes weken wil Invantive Cloud opnieuw toestemming, hoe geef ik die?
    Hoe loop ik door het autorisatiescherm van Exact als een app weer verbonden moet worden?
    De leverancier vraagt of wij de consent kunnen vernieuwen vanwege een extra scope.
    Welke stappen zijn er om een app weer toegang te geven tot onze administraties?
    In Excel krijg ik een inlogscherm van Exact te zien bij het verversen, wat vul ik in?
    De refresh token is weg, dus er moet opnieuw consent gegeven worden; hoe verloopt dat?
    Kan ik een app opnieuw koppelen en dan meteen kiezen voor alle administraties?
    Ik moet voor mijn baas de urenkoppeling met Exact weer activeren door opnieuw in te loggen.
    Onze webshopkoppeling toont een knop Opnieuw verbinden met Exact, wat komt er daarna?
    Hoe geef ik akkoord zodat de API-koppeling weer gegevens mag ophalen?
    De app heeft een nieuw onderdeel en wil daarom opnieuw om toestemming vragen, is dat gewoon inloggen?
    Op een nieuwe server moet ik de app nog een keer aanmelden bij Exact Online.
    hoe krijg ik onze scanapp weer aangemeld bij exact na het intrekken
    Klippa vraagt een nieuwe aanmelding bij Exact, kun je de stappen geven?
    Hoe verleen ik consent voor een connector waarvan ik eerder de rechten heb ingetrokken?
    De leverancier heeft zijn app vernieuwd en wij moeten nu opnieuw goedkeuren.
    Ik zie een pagina van Exact die vraagt of ik toegang wil verlenen, wat hoor ik daar te kiezen?
    Voor een klant moet ik de autorisatie van de rapportagetool verversen, hoe loopt dat?
    Ons token is meer dan een maand oud en moet met een nieuwe login worden vervangen.
    Hoe activeer ik de verbinding tussen Excel en Exact opnieuw?
    Wat heb ik nodig om een app die al eens gekoppeld was weer aan te sluiten?
    Onze planner-app is tijdelijk afgesloten geweest en mag vanaf vandaag weer bij Exact.
    Bij de eerste koppeling koos ik losse administraties, nu wil ik met volledige toegang opnieuw koppelen.
    In Power BI moet ik de referenties voor Exact bijwerken en opnieuw aanmelden.
    Stap voor stap graag: een app weer toestemming geven in Exact Online.
    Na een restore van de database is onze refresh token verouderd en moeten we de consent overdoen.
    De helpdesk zegt: autoriseer de app nogmaals. Waar begin ik?
    mag ik weten hoe je een app opnieuw laat inloggen op exact
    Ik wil onze factuurverwerker weer binnenlaten, dit keer met alle bedrijven.
    Ons account is omgezet naar een nieuwe omgeving en de app moet zich opnieuw aanmelden.
    Het akkoord voor de app is verlopen, hoe vernieuw ik het?
    Er staat Sessie verlopen, meld opnieuw aan bij Exact Online; wat is de veilige manier?
    Ik heb per vergissing de machtiging van Invantive verwijderd, hoe herstel ik die?
    Een nieuwe versie van onze integratie vereist extra scopes en dus een nieuwe toestemming.
    Hoe laat je een SaaS-pakket opnieuw verbinding maken met Exact Online?
    De koppelpagina van de leverancier stuurt me naar Exact, wat vul ik daar allemaal in?
    Wij hebben een app drie maanden gepauzeerd en willen hem weer activeren.
    Ik wil Visionplanner weer toelaten tot Exact, hoe doorloop ik de goedkeuring?
    Onze app kreeg een intrekking te verwerken en mag nu weer, wat doe ik in Exact?
    Er moet ergens op akkoord geklikt worden om de koppeling te verlengen, waar precies?
    Kun je uitleggen hoe ik de API-toestemming van een webapp vernieuw?
    Bij het aanmelden vraagt Exact mij toestemming, wat is de bedoeling?
    Een klant wil onze software opnieuw toelaten, welke stappen moet hij volgen?
    Hoe laat ik een klant zijn Exact weer koppelen aan onze SaaS nadat hij de toestemming had ingetrokken?
    Ons integratieplatform wacht op een nieuwe goedkeuring in Exact, wie klikt waar?
    De app zegt sinds vanmorgen dat hij niet meer verbonden is met Exact, hoe geef ik hem opnieuw toegang?
    Ik trok gisteren per ongeluk de rechten van Dext in, hoe draai ik dat terug?
    Elvy vraagt me om opnieuw in te loggen bij Exact, wat moet ik dan allemaal doorlopen?
    Na vijf weken vakantie wil het urenpakket weer toestemming, hoe geef ik die?
    We hadden Visionplanner eruit gehaald en willen hem nu toch weer aansluiten.
    Kan ik een app die ik vorige maand stopzette gewoon weer toelaten, en gaan mijn instellingen dan verloren?
    Hoe koppel ik Basecone weer aan Exact nu de oude toestemming verlopen is?
    de leverancier zegt dat ik opnieuw moet autoriseren, hoe doe ik dat
    Ons dashboard toont een gele balk met opnieuw verbinden; hoe loop ik dat goed door?
    Voor een nieuwe functie in de scan-app moet ik opnieuw akkoord geven, hoe begin ik?
    Ik moest van support de koppeling vernieuwen, maar waar start ik: in de app of in Exact?
    De toestemming voor Spotler is ingetrokken door een collega en ik mag hem herstellen.
    Als ik opnieuw akkoord geef met dezelfde login die ook voor een andere klant in deze app zit, gaat die dan stuk?
    Visionplanner zegt dat de autorisatie is verlopen, waar begin ik om hem te verlengen?
    Ik trok de verkeerde van twee apps in en moet die vandaag nog herstellen.
    Er staat koppeling verlopen, log opnieuw in bij de scan-app; wat kom ik daarna tegen?
    We hebben de webshop een maand dicht gehad en de app moet opnieuw aan Exact gehangen worden.
    Mijn collega heeft de rechten van Chaser weggehaald en nu willen we hem weer toelaten.
    Bij een update van Zenvoices moeten alle klanten opnieuw akkoord geven, hoe doe ik dat goed?
    Kan ik een app opnieuw toestaan en dan meteen kiezen voor alle administraties?
    Hoe geef ik Power BI weer toegang nadat de verbinding is verlopen?
    opnieuw koppelen van rydoo aan exact online hoe werkt dat
    Ik heb een melding dat ik moet herautoriseren vóór vrijdag, wat houdt dat in?
    De app wil dat ik inlog bij Exact en ik weet niet wat me dan te wachten staat.
    Gaat er iets stuk bij mijn andere klant als ik met dezelfde login de app hier weer toelaat?
    De leverancier heeft zijn app vernieuwd en nu moet ik hem weer goedkeuren in Exact, hoe loopt dat?
    Na een maand stilte geeft de app aan dat ik de toestemming moet vernieuwen, wat doe ik precies?
    Ik heb de rechten ingetrokken om te testen en wil de app nu zijn toegang teruggeven.
    Spendesk vraagt om een nieuwe machtiging, kan ik die zelf geven en welke stappen zijn dat?
    Gisteren weigerde ik de toestemming uit voorzichtigheid, nu wil ik hem alsnog geven.
    hoe autoriseer ik onze scanapp opniuew bij exact
    Wij laten Fathom terugkomen na een jaar, hoe krijgt hij weer toegang tot Exact?
    Er verscheen een knop opnieuw machtigen in het dashboard; ik durf er niet zomaar op te drukken, wat volgt er?
    De app van onze accountant vraagt mij om weer akkoord te geven, wat komt er op mijn scherm?
    De kassa vraagt ineens of hij weer in Exact mag, hoe doe ik dat goed
    Basecone zegt dat ik opnieuw moet koppelen, loop even met me mee
    ik heb de app vorige week eruit gegooid en nu willen we hem toch terug
    Melding van Dyflexis: vernieuw uw toestemming. En dan?
    Op mijn telefoon staat dat de verbinding met Exact verlopen is en dat ik me weer moet aanmelden
    spijt van het intrekken, hoe krijg ik de urenapp weer aan de praat
    onze installateur zegt geef nog eens akkoord aan de app, maar waar en hoe dat zei hij er niet bij
    De webshop is uit vakantiestand en wil dat ik weer ja zeg tegen Exact
    hoe gaf je ook alweer toestemming, dat heeft mijn vrouw drie jaar terug gedaan en nu moet het weer
    Toestemming verlopen zegt payhawk, graag stap voor stap
    de scanner moet terug binnen mogen in den Exact, we hebben hem te rap afgesloten
    kreeg mail van de leverancier dat ik voor vrijdag opnieuw moet autoriseren
    Moet ik voor het opnieuw akkoord geven in Exact beginnen of in de app zelf
    waar start je als je de kassa weer toestemming wil geven, aan welke kant
    Ik zoek in Exact een knop om een app toe te laten maar vind niks, zit dat wel daar?
    Ik heb hetzelfde wachtwoord voor twee klanten in die app, gaat er iets mis als ik nu weer akkoord geef
    Geef ik nu weer ja voor mijn zaak, valt dan de zaak van mijn broer uit die met dezelfde login in die app zit
    De installatie-app op de telefoon zegt: toegang vernieuwen bij Exact. Ik wil het in één keer goed doen
    Kassa was een maand uit de lucht wegens verbouwing en vraagt nu om een nieuw akkoord
    Ik moet schijnbaar elk jaar ja zeggen tegen de scandienst, hoe ging dat
    we hebben Dyflexis weer terug genomen, hoe laat ik hem er weer in bij Exact
    Zij van de webshop schrijven: klik op verbinden en geef toestemming. Ik durf niet goed, hoe gaat het in zijn werk
    er komt een venster van exact of ik toestemming geef, wat doe ik in welke volgorde
    de boekhouder wil dat ik de scanapp opnieuw goedkeur zodat ook de bestellingen meekomen
    app er weer in laten na intrekken
    kan iemand mij helpen met het heraansluiten van Payhawk, hij vraagt om mijn Exact login en een akkoord
    oeps verkeerde app ingetrokken, hoe zet ik basecone terug
    Nu de tablet terecht is mag de urenapp weer gewoon meedoen, hoe krijgt hij zijn toestemming terug
    De app toont: sessie verlopen, log in bij Exact om door te gaan
    Hoe herstel ik het akkoord dat mijn vrouw vorige week heeft weggehaald
    de garage-app mag weer, ik zit in Exact en zie geen plek om hem toe te voegen
    Mijn zoon heeft de app eraf gehaald want hij dacht dat het een virus was, die moet terug
    de webshop zegt: Exact is niet langer verbonden omdat u 30 dagen niet langskwam, verbind opnieuw
    Ik krijg een scherm "geef toestemming" en mijn moeder van 78 moet dat doen want zij heeft de login, leg het uit
    Payhawk wil een verse goedkeuring want ze halen nu ook kostenplaatsen op
    Hoe krijgt onze bestelapp zijn sleutel terug nadat ik die had afgepakt
    Het is tijd om de scanner weer binnen te laten, we beginnen het seizoen
    graag weer akkoord geven aan dyflexis, ben daar nog nooit aan toegekomen
    verbinding vernieuwen boekhouding kassa, hoe
    wij hebben op niet toestaan gedrukt en willen nu wel toestaan
    urenapp terug toelaten na vakantie, hij vraagt erom
    Er staat een rode balk: verleen opnieuw toegang. Is dat veel werk?
    de kassa zeurt om een handdruk met Exact, hoe geef ik die
    Wij wilden niet meer en nu toch weer, kan de urenapp zo terug en hoe
    Basecone mailt dat hun verbinding met onze boekhouding vernieuwd moet worden, klik hier, is dat normaal en hoe gaat dat dan
    toestemming geven voor de nieuwe versie van de garageapp
    kan ik een ingetrokken app ongedaan maken, dus weer toelaten
    Na de fout van mijn neef wil ik de kassa weer zijn oude vrijheid geven
    De app is verlopen en geeft zelf aan dat ik via Exact moet inloggen en instemmen, hoe loopt dat
    heringebruikname van de scantool, akkoord in exact
    In Exact staat nergens een plus om een app toe te laten, waar begin ik dan met opnieuw toestemmen
    straks stopt de koppeling van mijn moeder als ik met deze login opnieuw akkoord geef, zij zit in dezelfde app
    Bij het openen van de planning popt op: Exact-toegang opnieuw verlenen? Mijn vrouw klikt altijd weg, ik wil het nu regelen
    Hoe geef je een app het groene licht terug
    ingetrokken in een boze bui, spijt, herstellen
    we willen dat de app meer mag ophalen en daarvoor moet er een nieuw akkoord komen zegt de maker
    De app zegt dat de machtiging is verlopen en dat ik hem moet vernieuwen voor klant Hendriks
    We hadden hem losgehaald, nu wil de klant hem toch terug
    Visionplanner vraagt of ik opnieuw wil koppelen met Exact, hoe doe ik dat netjes
    Mail van de leverancier: graag binnen een week uw toestemming hernieuwen
    Spijt. Ik had Basecone eruit gegooid en we hebben hem toch nodig
    Na een update van de scanapp moet iedereen opnieuw akkoord geven, wat moet ik klikken
    hernieuwen toestemming exact app
    De tool mag weer meedoen na de stop in de zomer
    Toestemming destijds gegeven voor één dossier, ik wil het opnieuw doorlopen en nu ruimer
    Ik moet een tweede keer inloggen via de app zegt de helpdesk van TriFact, waar begin ik
    Hoe geef ik een app die ik vorige maand de deur wees weer een sleutel
    Leverancier heeft nieuwe rechten toegevoegd en wil dat wij nog eens accorderen
    Hoe laat ik Dyflexis er weer in nadat de klant van gedachten is veranderd
    Op het scherm staat 'autorisatie vereist, meld u aan bij Exact', moet ik dat doen en hoe
    De partner heeft groen licht gegeven, de rapportagetool mag weer aan
    Verbinding staat op 'verlopen' en ik wil weer groen zien
    Even opnieuw aanmelden zei de support, maar ik ben bang het te verprutsen. Neem me mee
    Moet ik voor een hernieuwd akkoord in Exact beginnen of in de app zelf?
    Als ik de app hier opnieuw toestemming geef, valt dan dezelfde app om bij een andere klant met die login?
    Waar start het opnieuw goedkeuren, bij de leverancier of bij ons
    Let ik ergens op voordat ik opnieuw akkoord geef met een login die we bij meer klanten in dezelfde tool gebruiken
    Ik zoek in Exact naar een knop 'toestaan' voor de scanapp maar die is er niet, van welke kant begint dat
    Wij hadden hem er op verzoek van de klant afgegooid en een week later belt hij dat hij niet zonder kan
    De tool toont een gele balk: machtiging vernieuwen. De partner vindt het goed
    Drie collega's kregen een mail van Nmbrs om hun Exact-koppeling te vernieuwen, ik ben de vierde. Doe ik het goed zo
    Mijn eerste akkoord was met het verkeerde account, nu wil ik netjes nog eens vanaf het begin
    even opniew machtigen, hoe gaat dat
    De supportdesk van de leverancier zegt dat de link gezond is maar dat wij nog moeten bevestigen in Exact
    App in de ijskast gezet tijdens de controle, mag er nu weer uit
    Het toestemmingsscherm van vorig jaar wil ik nog eens krijgen, dit keer voor alle klanten
    Basecone vraagt om herautorisatie voor 31 dossiers, in één keer of per stuk
    Voor het hernieuwen: met deze login draait ook klant B in hetzelfde pakket, mag ik wel beginnen
    Groene vinkjes overal behalve bij ons: 'wacht op goedkeuring in Exact'. Ik ben bevoegd, waar geef ik die
    De klant heeft vergeven en vergeten, zijn oude rapportagetool mag weer binnenkomen
    Mijn collega trok hem in op advies van jullie, nu blijkt de controller hem nodig te hebben. Herstel dat
    De leverancier is van eigenaar gewisseld en vraagt al zijn klanten om een nieuw akkoord op Exact
    Even de sleutel verversen van TriFact, hun mail staat klaar
    Graag wil ik de app andermaal toelaten tot onze administraties
    Hij zegt 'niet geautoriseerd, klik hier om te autoriseren' en ik heb er geen bezwaar tegen
    In overleg met de klant mag de cashflowtool zijn plek terug, wat moet er op mijn scherm gebeuren
    Bij het jaarlijkse hernieuwen van de koppeling haal ik altijd iets fout, loop met me mee
    refresh token verlopen, leverancier zegt: laat de klant opnieuw autoriseren
    invalid_grant sinds vanmorgen, ik moet de consent opnieuw doorlopen
    we hebben de toestemming zelf ingetrokken en willen Basecone nu toch weer aan
    leverancier heeft een scope toegevoegd, klanten moeten opnieuw akkoord gaan
    Visma eAccounting-brug vraagt om een verse handtekening, zeg maar
    opnieuw koppelen exact online
    seizoensbedrijf: de kassakoppeling slaapt in de winter en moet in maart weer wakker
    melding 'log opnieuw in bij Exact' in ons urenpakket
    Hoe geef ik een pakket dat eerder mocht weer toegang tot onze boeken?
    dialoogvenster van Exact waar je ja moet zeggen, hoe krijg ik dat opnieuw voor Dyflexis
    Payhawk mailt: your connection needs renewal. hoe doe ik dat
    token vernieuwen voor de BI-connector, zelfde gebruiker
    opnieuw doorlopen toestemmingsscherm omdat wij van trial naar productie-app gaan
    waar begint het opnieuw toestemming geven, in Exact of in de app
    ik gebruik mijn login ook voor een andere klant in diezelfde app, kan ik dan veilig opnieuw akkoord geven
    in exact nergens een knop 'geef app weer toegang', klopt dat
    Leverancier van de scansoftware heeft gisteren een nieuwe release gedaan en nu moet elke klant 'even opnieuw toestemming verlenen'. Wat houdt dat in, waar klik ik?
    We hadden de app voor het weekend bewust losgekoppeld wegens een audit. Audit is klaar, hij mag er weer in.
    Kassakoppeling heb ik zelf in de zomer stopgezet, nu seizoen begint mag ie weer data halen
    notitie collega: geef jij de urenapp even opnieuw akkoord, hij heeft het token van ons weggegooid bij de migratie
    database met tokens verloren na een restore, alle klanten moeten opnieuw langs het toestemmingsscherm, hoe leg ik dat uit
    ik weet dat de 30 dagen om zijn, ik wil alleen weten hoe ik hem weer aanzet
    app zegt 'verbind opnieuw', dus dat wil ik doen, hoe gaat dat veilig
    hervat toegang app
    opnieuw inloggen via app exact
    we willen dat de tool ook kan boeken, daarvoor moet volgens hen de toestemming over
    upgrade naar de pro versie van de connector vereist een tweede akkoord bij Exact
    hoe laat ik een pakket dat ik eerder geweigerd heb er nu toch in
    toestemming is per ongeluk door mij weggehaald, ik wil hem terugzetten
    verkeerde app ingetrokken, Dyflexis moet weer aan
    autorisatie hernieuwen zodat de refresh in Power BI weer kan
    app heeft nieuwe handtekening nodig na verandering van onze eigen client id
    Collega heeft gisteren per ongeluk de verkeerde koppeling opgeheven. De kassa moet weer mogen. Hoe doe ik dat?
    wat moet een klant doen als wij vragen 'autoriseer ons opnieuw a.u.b.'
    toestemming is verlopen, dat weten we, hoe verlengen
    opnieuw toegang verlenen aan scansoftware die we vorig jaar stopten
    klopt het dat je de hernieuwde toestemming vanuit het product start en niet in Exact
    eerste stap van opnieuw autoriseren graag
    wij hebben de server vervangen en daarbij zijn de tokens verloren gegaan. De tool moet dus opnieuw toestemming krijgen, wie doet wat?
    leverancier vraagt om een nieuw akkoord met extra gegevens, ik vind het prima, waar doe ik dat
    hoe activeer je een uitgeschakelde koppeling weer in Exact
    autorisatie hernieuwen voor rapportagetool, wie, waar, hoe
    app moet weer naar binnen mogen
    na een maand niet gebruikt vraagt Klippa om inloggen, prima, maar wat komt er allemaal op mijn scherm
    de app zegt dat ik opnieuw moet verbinden, doe ik, maar ik wil dit keer wel de goede BV's kiezen
    opnieuw consenten, we hebben trek-in gedaan op verzoek van de leverancier en nu stap twee
    urenleverancier mailde: 'uw autorisatie loopt vrijdag af, vernieuw haar'. Hoe vernieuw ik haar?
    we hadden alles ingetrokken bij het datalek, dat is opgelost, app mag terug
    toegang herstellen voor een app die we zelf hadden dichtgezet
    Op verzoek van de leverancier moeten wij nogmaals akkoord gaan omdat hun pakket nu ook projectgegevens nodig heeft
    Mail van Payhawk: please renew your authorization with Exact. Hoe doe ik dat veilig?
    Vorig jaar bewust uitgezet, nu willen we de forecasttool toch weer gebruiken
    Ik heb per ongeluk de toestemming van Klippa weggehaald, die moet terug
    De audit is klaar en de scantool mag er weer in
    toestemming geven zodat Visma weer mag lezen
    Het pakket meldt dat de machtiging verlengd moet worden door mij. Stappen?
    Na 30 dagen vakantie van de interim wil de tool opnieuw toestemming, hoe verloopt dat
    De app vraagt ons om hem weer aan Exact te koppelen, ik ben bevoegd en weet wat het is, alleen niet hoe
    Wij hadden hem voor de zekerheid ingetrokken na een melding; vals alarm, dus herstellen
    Autorisatie hernieuwen van rapportagetool
    Begin ik het opnieuw toestemmen in Exact of in het pakket zelf?
    Waar vang ik aan als een tool weer binnen moet: in de boekhouding of bij de leverancier?
    Na overleg met de FG mag het dashboard weer aan. De toestemming hebben we in mei zelf weggehaald. Hoe zet ik haar terug?
    De leverancier schrijft: 'please log in and accept the new terms for the Exact connection'. Wij zijn akkoord, wat moet ik doen?
    Nieuwe functie van de tool vraagt een nieuw akkoord van ons, prima, hoe
    koppeling opnieuw machtigen svp, oude is verlopen omdat niemand het 6 weken gebruikte
    Ik had beter niet op intrekken kunnen drukken. Ongedaan maken.
    Wij hervatten het project, dus de app mag er weer bij
    Het pakket geeft: sessie verlopen, log opnieuw in bij Exact om door te gaan. Dat wil ik doen, maar veilig.
    Toestemming nogmaals verlenen ivm verbreding gegevens
    app weer binnenlaten na de zomerstop
    Waar druk ik om te beginnen met het opnieuw machtigen: leverancierssite of Exact?
    De tool mag weer meedoen. Hoe open ik dat toestemmingsvenster?
    Tijdens de migratie hebben wij op advies van de leverancier de machtiging eerst ingetrokken; nu volgt stap twee, weer toestemming geven
    De app vraagt netjes om in te loggen, dat is verwacht na zes weken stilstand, maar ik wil geen fout maken bij het akkoord
    Vanwege een nieuwe verwerkersovereenkomst moet er opnieuw ingestemd worden in de tool zelf
    Ik heb gisteren per abuis bij Payhawk op intrekken geklikt in plaats van bij Spendesk, terugzetten dus
    We zetten de proef voort na akkoord van de OR, mag de tool weer bij Exact
    mijn taak: hercertificeren van de koppeling, leverancier levert knop, ik moet akkoord geven
    Het inkoopplatform gaat per maandag weer live en wij moeten het weer toelaten tot de boeken
    De consultant zegt: 'consent opnieuw doorlopen', en verwacht dat ik weet hoe
    Vernieuwen van de autorisatie stond in de kalender voor vandaag. Wat zijn de handelingen?
    De tool heeft volgens eigen scherm een nieuwe goedkeuring nodig door uitbreiding naar vaste activa
    graag weer rechten voor het budgetpakket, die had ik er in maart zelf af gehaald
    Hoe sta ik een app opnieuw toe die wij tijdens het datalek tijdelijk hebben geweerd?
    app vraagt weer inlog exact
    melding: geef opnieuw toegang
    dyflexis mailt dat ik opnieuw moet autoriseren
    moet koppeling vernieuwen
    popup: reconnect exact online
    klippa zegt sessie verlopen log opnieuw in bij exact
    hernieuw autorisatie hoe
    had ingetrokken, wil m nu toch terug
    scantool terug aan, we gebruiken hem weer
    toestemming verlopen, wa nu klikken
    leverancier: koppel opnieuw aub
    token expired, opnieuw aanmelden
    wil app terug laten meelezen
    na vakantie vraagt app akkoord
    app stuurt mij naar inlogscherm, hoe ga ik verder
    opnieuw akkoord gaan met payhawk
    winkelapp zegt verbinding herstellen
    nieuwe functie in app, vraagt extra akkoord
    nieuw soort data toegevoegd, weer akkoord geven
    help: supplier wil dat ik consent opnieuw doe
    app weer activeren na intrekken
    gele balk: verbind opnieuw met exact
    opnieuw authenticeren crm
    weer linken zelfde gebruiker
    app mag er weer bij vanaf vandaag
    ik wil de app weer rechten geven
    onze urentool wil dat iemand zich terug aanmeldt bij exact
    refresh token verlopen melding
    terug verbinden basecone
    we nemen onkostenapp opnieuw, toestemming nog een keer
    inloggen en goedkeuren, hoe gaat dat
    seizoenszaak, app 2 maand niet gebruikt, terug starten
    waar begin ik met opnieuw toestemming, in exact of in de app
    moet ik app eerst openen om opnieuw te geven
    opnieuw akkoord: welke kant start, tool of exact
    zelfde login ook voor andere klant, opnieuw geven gevaarlijk?
    eerste stap opnieuw machtigen
    kan ik opnieuw toestemmen vanuit exact zelf
    app wil handtekening of akkoord opnieuw, hoe doe ik da
    moet terug ja zeggen tegen die app
    app zegt: verbind met exact
    mail: uw autorisatie verloopt, vernieuw
    terug goedkeuren payroll
    login again exact vraagt klippa
    de leverancier mailt dat we opnieuw akkoord moeten geven, hoe doe ik dat
    Onze scan-app wil weer toestemming hebben. Ik geef die graag, maar hoe?
    ik had hem ingetrokken en we willen hem toch weer gebruiken
    het kamp-seizoen begint weer, de app moet opnieuw toegelaten worden tot de boeken
    verzoek van Visma: hernieuw uw autorisatie. wat is de bedoeling
    in het scherm van de kassa staat 'opnieuw autoriseren', wil dit graag goed doen
    Vorige maand dichtgezet, nu mag het declaratiepakket toch weer meedoen
    opnieuw toestemming geven aan een app
    Er komt een extra soort gegevens bij in het pakket, de helpdesk vraagt of wij nogmaals goedkeuren
    hoe log ik via het programma weer in bij exact zodat het verder kan
    ik moet voor de webshop het akkoord vernieuwen, stap voor stap graag
    bestuur is om: de donateursapp mag weer terug na al die heisa
    Payhawk toont balk: 'renew your Exact Online connection'. Wat doe ik met die balk?
    hoe kan ik de teruggetrokken machtiging herstellen
    koppeling verlopen melding in app, moet alleen even weer goedgekeurd worden
    token verlopen, hernieuwen
    We hadden het HR-pakket eruit gezet tijdens het onderzoek. Onderzoek klaar, mag weer aan.
    de app laat een inlogscherm van Exact zien met vraag om akkoord, hoe loop ik dat veilig door
    waar begin je als een app opnieuw toegelaten moet worden, in Exact of in de app?
    gaat er bij mijn andere klant iets stuk als ik met deze login nogmaals akkoord geef in dezelfde app
    moet ik om weer toestemming te geven beginnen in het programma zelf
    Ik gebruik deze inlog in hetzelfde pakket ook voor de zusterstichting, kan ik zonder gevaar opnieuw goedkeuren?
    Beste, we krijgen een mailtje van de app-leverancier dat ze hun toestemming opnieuw nodig hebben voor 1 december. Hoe verloopt dat precies, en waar moet ik op letten?
    Na het opruimen ging de bonnenscan per abuis mee. Hij mag weer aan, ik weet dat ik opnieuw moet goedkeuren maar niet hoe
    Dyflexis kreeg er een module bij en wil dat we de machtiging nog eens geven
    de app zegt 'log in bij Exact Online om verder te gaan' en dat mag, ik wil het alleen netjes doen
    wij hadden de koppeling in de zomer bewust uitgezet door in te trekken, nu september: hoe weer aan
    Gevraagd door de helpdesk: klik op opnieuw verbinden, meld u aan en ga akkoord. Kunt u mij daarbij begeleiden?
    opnieuw machtigen van het leesprogramma met ditmaal alle stichtingen aangevinkt
    penningmeester gaf per ongeluk geen akkoord, we willen alsnog ja zeggen
    weer toelaten die app
    akkoord voor de kassa nog een keer geven na wijziging van de voorwaarden
    ik zoek uitleg over het hernieuwde toestemmingsscherm, wat vul ik achtereenvolgens in
    De oorzaak is bekend (we hebben hem zelf ingetrokken). Nu moet hij terug. Hoe gaat dat?
    ze hebben een nieuwe versie en daarvoor moet ik de toestemming verversen
    ik heb de oranje knop 'Toestemming vernieuwen' in de app en een handleiding nodig
    akkoord was per ongeluk voor de verkeerde stichting, ik wil via het inlogscherm het akkoord opnieuw geven
    onze boekhoud-app vraagt keurig om hernieuwde goedkeuring
    terugdraaien van het intrekken
    ik wil de kassa opnieuw goedkeuren maar diezelfde inlog bedient in dat pakket ook de zustervereniging, gaat dat goed
    De leverancier mailt: uw toestemming verloopt, gelieve opnieuw akkoord te geven. Hoe doe ik dat?
    klant heeft ons vorige week zelf ingetrokken en heeft nu spijt, hoe krijgt hij ons weer aan de praat
    ik moet van Basecone 'hernieuwen' klikken en dan iets bij Exact, hoe gaat dat verder
    na vakantie vraagt de urenapp weer om bij Exact aan te melden, mag ik dat gewoon doen en hoe
    Hoe geef ik weer toestemming aan een app die ik eerder heb afgekoppeld
    opnieuw autoriseren exact online koppeling stappen
    We hebben de app laten uitbreiden met nieuwe gegevens en nu moeten alle klanten opnieuw ja zeggen, schrijf eens uit hoe ze dat doen
    Voorganger had alles eruit gegooid. Ik wil de kassakoppeling terug.
    Support leverancier: u moet de koppeling verversen met uw eigen login
    ik krijg een knop Verbinden met Exact en durf niet goed, wat staat me te wachten?
    Toestemming opnieuw verlenen voor rapportagetool, welke bedrijven vink ik dan aan en zo
    die app werkte een tijd niet meer want niet gebruikt, en nu wil de baas hem terug. hoe laat ik hem weer toe
    Na het intrekken wil ik hem toch weer gebruiken
    hoe heractiveer ik de verbinding tussen Shopify en Exact als Exact eerst een ja wil
    Trainer: mijn cursisten hebben de demo-app eruit gehaald, in het tweede deel moet hij er weer in
    de helpdesk van het loonpakket zegt 'koppel even opnieuw' maar waar
    Mag ik de app weer binnenlaten, en dan meteen met alle toekomstige bedrijven erbij
    geen toegang meer omdat ik vorige maand zelf nee zei, nu wil ik ja zeggen
    de knop opnieuw koppelen in Klippa, wat moet ik daarna bij Exact invullen
    beste, in antwoord op jullie mail van dinsdag: wij willen best opnieuw toestemmen, maar graag een handleiding
    app opnieuw toelaten na opschonen
    klant vraagt stap voor stap hoe hij ons programma weer toegang verleent tot z'n boekhouding
    hernieuwde machtiging voor CRM in boekhoudpakket, hoe
    onze koppeling is door jullie update 'losgeraakt' en u vraagt ons opnieuw in te loggen met Exact
    IT heeft na het lek alle toestemmingen weggehaald, nu moeten de goede er weer in
    Moet ik voor het opnieuw toestaan in Exact beginnen of in de app zelf?
    klant zoekt in Exact naar een plek om ons opnieuw toe te laten en vindt niks. waar begint dat
    Ik gebruik deze login ook voor een andere klant in hetzelfde pakket. Als ik nu opnieuw ja zeg, gaat die andere dan stuk?
    voor ik opnieuw aanmeld: wij koppelen met één account vijf klanten in dezelfde app
    eerste stap om ons weer te laten ophalen?
    onze migratie is klaar, iedereen moet nog een keer ja zeggen tegen de nieuwe versie van de app
    U vraagt in uw mail om de verbinding te 'verlengen'. Graag, maar waar en hoe?
    klant heeft alle apps ingetrokken in paniek en wil er nu twee terug
    de knop Vernieuwen in het loonpakket brengt me bij Exact. Wat moet ik daar goedkeuren?
    ik moet toestemming 'opfrissen' zeiden ze
    wij willen terugkomen op onze weigering van vorige week
    oude koppeling was ingetrokken door de accountant, wij willen hem juist gebruiken, hoe laten we hem weer binnen
    autorisatie verlengen basecone
    mijn collega van support zegt: laat klant opnieuw inloggen bij Exact via ons pakket. graag een stappenplan voor klant
    toestemming opnieuw, dit keer met alle bedrijven
    de app zegt: klik hier om de machtiging bij Exact te vernieuwen
    wij gebruiken een accountantslogin voor meerdere klanten in één app; opnieuw koppelen van de een, valt de ander dan weg?
    we hadden de zaak drie maanden dicht, nu wil de kassa-app dat ik bij Exact ja zeg. Hoe werkt dat scherm?
    pak mij bij de hand: app laat 'Autorisatie vereist' zien en een knop naar Exact
    de controleur had geëist dat alles eruit ging, nu hij weg is mag Visma er weer in
    akkoord geven voor de tweede keer, welke stappen en wat moet ik kiezen bij bedrijven
    leverancier breidde uit met offertes en vraagt om hernieuwde instemming
    De tool vraagt weer toestemming, hoe geef ik die?
    Ik wil onze webshop weer toelaten bij Exact
    Basecone moet opnieuw worden goedgekeurd
    Hernieuw de machtiging van onze scanapp
    De leverancier vraagt of ik nog een keer akkoord wil geven
    Ik trok de app vorige week in, maar we willen hem terug
    Hoe laat ik een eerder verwijderde app weer binnen?
    Het programma wil dat ik nog eens inlog bij Exact Online
    Keur de urenapp nog eens goed, hoe gaat dat?
    de mail zegt dat ik de verbinding moet vernieuwen
    Zet de toestemming voor het dashboard weer aan
    we hadden payhawk losgekoppeld en willen hem weer gebruiken
    De app is verlopen en ik moet hem opnieuw machtigen
    Support zegt: autoriseer opnieuw, maar hoe dan?
    Ik kreeg een verzoek om de koppeling te bevestigen
    toestemming opnieuw geven hoe werkt dat
    Onze kassa moet weer mogen, loop het met me door
    Hoe herstel ik het akkoord dat ik eerder gaf?
    Er staat een rode balk: machtig ons opnieuw
    Ik zei toen nee tegen de app, nu wil ik ja zeggen
    Wat zijn de klikken om een app weer toegang te verlenen?
    Geef Klippa zijn rechten weer terug
    Visma vraagt een nieuwe handtekening, zeg maar, voor Exact
    De consultant wil dat ik vandaag opnieuw autoriseer
    Na de update moet elke koppeling opnieuw bevestigd worden
    Mag ik de teruggetrokken app weer in ere herstellen?
    Onze boekhoudbot heeft een vers akkoord nodig
    kun je me helpen met het opnieuw verlenen van toegang
    de app heeft extra rechten gekregen en wil nu een nieuw ja
    Nieuwe toestemming voor de CRM graag, liefst vandaag
    De maandelijkse herbevestiging van de app, waar doe ik die?
    Waar begin ik met opnieuw koppelen, in de app of in Exact?
    Start ik het vernieuwen van de toestemming vanuit de app zelf?
    Moet ik voor opnieuw akkoord eerst de app openen?
    Kan hernieuwen een andere klant in dezelfde app platleggen?
    Waar zit het beginpunt om een app weer toe te laten?
    Ik zou graag een uitgezette app opnieuw toelaten
    Het formulier zegt hernieuw uw machtiging, hoe doe ik dat?
    De app wil mn akkoord weer hebben
    Laat de hr-tool terug binnen na onze pauze
    geef nog eens toestemming, maar dan voor alle bedrijven
    Wij hervatten met Klippa en moeten weer koppelen
    Vernieuw de goedkeuring voordat hij vrijdag afloopt
    Waar start ik de nieuwe goedkeuring van een app?
    onze loonapp verzoekt om een nieuwe bevestiging
    Ik wil een ingetrokken app een tweede kans geven
    Kan ik mijn akkoord verversen zonder alles opnieuw in te stellen?
    De bonnenapp moet vandaag weer toegang hebben
    Er ligt een vraag van Visma om opnieuw toe te stemmen
    De scanapp van onze klant vraagt opnieuw toestemming voor Exact Online, wat moet ik precies invullen?
    Ik heb vorige maand de rechten van de app ingetrokken, maar we willen hem nu toch weer gebruiken voor de groep.
    Hoe geef ik Visionplanner opnieuw toegang, want de app zegt dat de toestemming verlopen is?
    Na de zomerstop vraagt de app bij al onze klanten om opnieuw in te loggen bij Exact.
    De leverancier zegt dat we de autorisatie voor de holding moeten vernieuwen, hoe gaat dat?
    Ik moet Power BI weer koppelen aan Exact Online voor onze vier bv's, waar begin ik?
    Een klant heeft de toegang van onze rapportage-app ingetrokken en wil die nu weer aanzetten, hoe doe je dat?
    Omdat de app nieuwe gegevens gaat ophalen, moet ik opnieuw akkoord geven, hoe werkt dat?
    Kan ik een app die ik heb losgekoppeld later weer toegang geven tot dezelfde administraties?
    Wij waren te snel met opzeggen, hoe laat ik de app weer toe bij Exact Online?
    De app vraagt mij als controller om weer in te loggen bij Exact, hoe geef ik hem toegang tot alle werkmaatschappijen?
    Hoe verleen ik Klippa opnieuw toestemming voor de administratie van een klant die terugkomt bij ons kantoor?
    Invantive Cloud vraagt om een nieuwe toestemming voor Exact Online, welke stappen moet ik daarvoor doorlopen?
    Ik wil de urenapp weer met Exact verbinden nadat we hem in het voorjaar hadden uitgezet.
    De kassa van onze klant meldt dat de machtiging verlopen is, hoe vernieuw ik die?
    Voor de jaarafsluiting zetten we de auditapp weer aan, hoe geef ik die toegang tot alle dossiers?
    Na het intrekken krijg ik nu het inlogscherm van Exact als ik de app start, wat moet ik kiezen om hem weer te laten werken?
    We hebben de declaratie-app een half jaar niet gebruikt en willen hem voor twee bv's opnieuw machtigen.
    Basecone wil dat ik de machtiging voor dossier Van Dam hernieuw, wat krijg ik dan te zien en te kiezen?
    Omdat we gisteren te rigoureus hebben opgeruimd, moet de spend-app weer toegang krijgen tot de werkmaatschappijen.
    Hoe sluit ik Power BI weer aan op Exact Online, nu de oude toestemming niet meer geldt?
    De directeur van een klant belt dat hij weer moet goedkeuren, kun je uitleggen wat hij moet doen?
    In het scherm van de app staat opnieuw autoriseren, hoe doe ik dat goed voor alle zeven vennootschappen?
    We gaan Agicap na een pauze hervatten voor de groep, hoe krijgt die opnieuw toestemming?
    Ik moet een verlopen toestemming verversen voor ons kantoor, zonder dat er andere klanten wegvallen.
    Nu de klant heeft bijbetaald mag de app er weer in, hoe geef ik hem opnieuw zijn rechten?
    Wat moet ik doen als TimeChimp zegt dat ik de verbinding met Exact opnieuw moet goedkeuren?
    De nieuwe versie van de consolidatiesoftware vraagt verse toegang tot de groep, hoe geef ik die?
    Onze scholengroep had de app afgesloten, maar het bestuur wil hem terug, hoe laten we hem weer binnen?
    Hoe doorloop ik het akkoordscherm van Exact voor een app die we vorig jaar ook gebruikten?
    Ik krijg bij het starten van de bonnenapp een inlogvenster van Exact, hoe keur ik de app opnieuw goed voor mijn klanten?
    Aan een app die ik vorige week bij de bv heb weggehaald, wil ik toch weer toestemming geven.
    Elke dertig dagen moet de jaarrekeningapp weer akkoord krijgen, hoe geef ik dat vanaf kantoor?
    Voor een kwartaalcontrole activeren wij de auditkoppeling weer, wat zijn de stappen van inloggen tot akkoord?
    Valt de koppeling van een andere klant weg als ik met dezelfde login opnieuw toestemming geef in deze app?
    de app van mijn klant zegt opnieuw verbinden met exact, wat moet ik doen en waar let ik op
    Vorige week trok een collega te veel in, en nu moet ik vijf apps van de groep weer toelaten, hoe gaat dat per app?
    Onze penningmeester moet Twikey opnieuw akkoord geven voor de stichting, maar hij snapt het scherm niet.
    Wij zijn bij de kassaleverancier terug van weggeweest, hoe geven we zijn app weer rechten op winkel 1 tot en met 6?
    Hoe kan ik de verlopen toestemming van Tableau voor de holding weer geldig maken?
    Gripp vraagt mij bij het starten om in te loggen op start.exactonline.nl, en wat dan?
    Een klant heeft nieuwe apparatuur en moet zijn kassa opnieuw bij Exact laten goedkeuren, hoe begeleid ik hem?
    Ik had de declaratie-app beperkt en daarna ingetrokken, nu wil de directie hem weer compleet terug bij alle bv's.
    Voor het nieuwe schooljaar zetten we de koppeling met het ouderportaal weer op, waar geef ik akkoord?
    Na een pauze van zes weken wil Caseware dat ik voor alle dossiers weer toestemming verleen.
    Hoe verleng ik het akkoord van een app, zodat de maandrapportage van de groep niet in gevaar komt?
    Wat klik ik aan in het Exact-venster als Pleo opnieuw toegang vraagt tot onze vier vennootschappen?
    hoe geef ik visionplaner weer toestemming, hij was er een tijdje uit bij ons kantoor
    De klant trok de toegang in uit voorzorg, maar na overleg mag de app weer, hoe zetten we dat terug?
    Er staat in mijn rapportage dat Exact opnieuw geautoriseerd moet worden, hoe doe ik dat als groepscontroller?
    Nu het geschil met de leverancier is opgelost mag zijn app weer naar binnen, welke weg volg ik?
    Mag ik bij het opnieuw goedkeuren kiezen welke bv's de app ziet, en hoe verloopt dat akkoord?
    Onze nieuwe laptop vraagt bij de factuurapp weer om toegang tot Exact, hoe rond ik dat goed af?
    Speedbooks was uit bij ons kantoor en vraagt nu om een verse goedkeuring, hoe doe ik dat voor al mijn dossiers?
    Hoe krijg ik een ingetrokken voorraadkoppeling voor de winkels weer toegelaten bij Exact?
    Ons hotel heeft zijn boekingssysteem teruggekocht en wij moeten de toegang tot Exact herstellen, wat zijn de stappen?
    De verlopen machtiging van de begrotingsapp moet vóór de bestuursvergadering vernieuwd zijn, hoe werkt dat akkoord?
    de machtiging van onze kassa is weg, hoe geef ik die weer voor winkel 1 t/m 4
    Onze adviseur wil na een rustige periode weer meekijken met zijn app, hoe verleen ik opnieuw akkoord?
    het access token is verlopen
    ik heb per ongeluk een app ingetrokken, hoe maak ik dat ongedaan?
    ik heb de verkeerde app ingetrokken, hoe geef ik die weer toegang?
    een intrekking die ik per vergissing deed ongedaan maken
    de app is per ongeluk weggehaald en moet terug
    Hoe koppel ik Basecone weer nadat de toestemming is verlopen?
    Ik heb vorige week te snel de machtiging van Dext weggehaald en wil hem terug.
    De app zegt dat ik opnieuw moet inloggen bij Exact. Hoe pak ik dat netjes aan?
    Silverfin vraagt om een nieuwe toestemming voor Exact Online, welke stappen doorloop ik?
    Waar geef ik een app opnieuw toegang tot onze klantadministraties?
    Na de zomervakantie moet ik de rapportagetool weer verbinden, hoe gaat dat?
    opnieuw inloggen exact vanuit app
    De leverancier schrijft: vernieuw uw autorisatie. Wat bedoelen ze en hoe doe ik dat?
    Mijn collega heeft de koppeling met de webshop ingetrokken maar die hebben we toch nodig; hoe herstel ik dat?
    Kan ik een app die ik eruit gegooid heb weer toelaten?
    Wij willen Visionplanner weer gaan gebruiken nadat het vorig jaar was afgesloten. Hoe geef ik daar weer akkoord op in Exact?
    Er staat een knop opnieuw verbinden in Klippa. Welk scherm krijg ik dan van Exact en wat kies ik daar?
    hoe reauthorize ik een tool in exact online
    Ik moet consent opnieuw geven voor onze scan-app, waar begin ik?
    Wat moet ik doen als een programma weer om toestemming vraagt voor Exact?
    Elke nacht draait er een koppeling, sinds vandaag staat erbij: autorisatie vereist. Hoe geef ik die?
    Zenvoices weer toegang geven
    De app is een tijdje uit geweest en ik wil hem nu weer aan Exact hangen, met alle klanten inclusief nieuwe.
    Onze IT-beheerder zegt dat ik als hoofdgebruiker opnieuw moet goedkeuren. Waar klik ik?
    Kun je me door het opnieuw verlenen van toegang heen helpen?
    ik moet speedbooks opnieuw koppelen met exact hoe werkt dat
    Hoe vernieuw ik de verbinding tussen Invantive Cloud en Exact zonder mijn instellingen kwijt te raken?
    Na intrekken en opnieuw beginnen wil ik dat de app weer gewoon draait. Wat is de juiste volgorde?
    Toestemming opnieuw verlenen aan uren-app
    Gisteren heb ik een app opgeruimd waarvan ik dacht dat niemand die gebruikte. Blijkt dat de salarisafdeling hem elke week nodig heeft. Hoe zet ik hem terug?
    Hoe sluit ik onze scanner weer aan op Exact na de opschoonactie?
    consent vernieuwen dext
    De proefperiode wordt toch een contract, dus de planningstool mag weer binnen. Ik had hem net afgesloten.
    We hebben een nieuwe versie van het pakket en die wil dat je Exact nogmaals goedkeurt.
    Hoe krijgt een app nieuwe rechten als de leverancier functies heeft toegevoegd?
    Waar moet ik op letten als ik een app weer laat meekijken in Exact?
    Het vernieuwen van de machtiging voor Nmbrs-journaalposten, hoe gaat dat?
    Onze koppeling vraagt om een login van Exact. Ik heb dat nog nooit gedaan, kun je me meenemen?
    mag weer
    Wil je uitleggen hoe ik Invantive weer toestemming geef voor alle bedrijven, ook toekomstige?
    Na intrekken wegens een te brede selectie wil ik de app nu netjes opnieuw binnenlaten.
    Ik krijg van de softwareleverancier een link om 'opnieuw te autoriseren', wat komt er dan?
    app weer activeren in exact na maanden niet gebruik
    Hoe geef ik als partner akkoord op een app die weer in gebruik wordt genomen?
    Vanuit het pakket klik ik op verbinden met Exact Online, wat moet ik op de pagina's daarna doen?
    Re-connecten van de expense tool, hoe doe ik dat goed?
    Dext mag weer mee doen bij ons
    Hoe verleen ik een applicatie hernieuwd toegang nadat de partner er een punt achter had gezet?
    Wij moeten de verbinding met Exact opnieuw tot stand brengen omdat de leverancier zijn app heeft vernieuwd
    opnieuw verbinden met exact
    Welke schermen krijg ik als ik een app nog een keer autoriseer, en wat vul ik in?
    De helpdesk van Klippa zegt: koppel opnieuw en kies alle huidige en toekomstige bedrijven.
    Vanmiddag heb ik getest met intrekken, nu moet de app weer aan het werk
    kan ik een toestemming die weg is gewoon opnieuw geven
    Hoe maak ik de koppeling weer actief voor de urenregistratie zonder iets te verliezen?
    Graag instructies voor het re-autoriseren van onze expense-app
    De cashflowtool stond een tijdje uit vanwege het budget. De directie wil hem deze maand terug, dus Exact moet hem weer goedkeuren.
    consent is expired, hoe renew ik die voor onze scanner
    Tijdens de jaarlijkse opschoning heb ik alle apps ingetrokken die ik niet kende. De urenregistratie bleek daarbij te zitten en ligt nu stil. Hoe laat ik hem weer toe?
    De leverancier heeft zijn app vernieuwd en stuurde een handleiding. Daarin staat alleen dat we Exact opnieuw moeten goedkeuren. Hoe werkt dat en waar moet ik op letten?
    Ik vervang de applicatiebeheerder die met vakantie is. Een app vraagt nu om inloggen bij Exact en toestemming. Welke stappen moet ik zetten?
    Hoe geef ik Klippa opnieuw toegang tot Exact?
    Ik heb de rechten van een app ingetrokken en wil hem nu weer gebruiken.
    opnieuw toestemming geven exact online
    De webshop vraagt of ik weer wil inloggen bij Exact, wat moet ik doen?
    Spendesk meldt dat de verbinding verlopen is en vernieuwd moet worden.
    Hoe log ik via de app weer in zodat de koppeling toegang krijgt?
    Ik moet de machtiging voor Power BI vernieuwen, hoe pak ik dat aan?
    Vorig jaar hebben we Agicap losgekoppeld om kosten te sparen. Nu willen we er weer mee verder. Wat zijn de stappen om het weer toe te laten?
    koppeling verlopen, opnieuw autoriseren
    Onze kassa zegt: autorisatie vereist. Hoe keur ik die opnieuw goed?
    Elke keer als ik op verbinden druk kom ik op de inlogpagina van Exact, wat vul ik daarna in?
    De leverancier vraagt mij om de consent opnieuw te geven.
    Basecone heeft na de zomervakantie weer toestemming nodig, hoe geef ik die?
    Ik wil de app opnieuw autoriseren met alle bedrijven erbij.
    hoe kan ik visionplanner weer laten inloggen op exact
    Onze expense tool is disconnected, hoe doe ik de re-auth in Exact?
    Wat komt er kijken bij het vernieuwen van de toestemming voor een koppeling?
    Picqer vraagt sinds vanochtend om opnieuw te verbinden met Exact Online.
    Ik had per ongeluk de verkeerde app ingetrokken en wil dat herstellen.
    Bij het opstarten van de rapporten krijg ik een inlogscherm van Exact. Ik heb dat nog nooit gezien. Hoe doorloop ik dat goed?
    toegang van app herstellen
    Hoe sluit ik een eerder ontkoppelde boekhoudapp weer aan?
    Onze nieuwe administrateur moet de urenregistratie weer aanmelden bij Exact Online.
    Waar begin ik als ik een app weer rechten wil geven: in Exact of in de app?
    Ik wil Shopify weer toestaan orders naar Exact te sturen nadat ik dat had stopgezet.
    Vorige maand is er opgeschoond en daarbij is de toegang van onze kassa vervallen. Alles staat in de kassa nog ingesteld, alleen moet ik hem weer toelaten in Exact. Hoe gaat dat?
    Hoe herstel ik de toestemming voor de koppeling nadat ik op verzoek van de helpdesk alles heb ingetrokken?
    Onze leverancier heeft een nieuwe versie uitgebracht en vraagt daarom nieuwe goedkeuring in Exact.
    In het scherm van Spendesk staat een balk: log opnieuw in bij Exact Online. Wat komt daarna allemaal?
    De app werkt pas verder als ik akkoord geef in Exact, zegt de supportmedewerker. Loop het even met me door.
    Kan ik de app opnieuw machtigen zonder dat mijn instellingen in die app verdwijnen?
    Channable opnieuw koppelen met exact
    Voor nieuwe soorten gegevens moet ik de toestemming van de app vernieuwen, waar doe ik dat?
    Het vernieuwen van de verbinding met Exact mislukte vorige keer, wat is de juiste manier?
    moet weer toestemmng geven voor de urenapp
    Na het verlengen van ons contract moeten we de app weer autoriseren.
    De penningmeester had de bankapp verwijderd en nu willen we hem weer aan de praat, met nieuwe toestemming in Exact.
    Ons reserveringssysteem toont een knop Autoriseer Exact. Ik wil weten wat ik daarna aanklik.
    Hoe verloopt het opnieuw toestaan van een koppeling, stap voor stap?
    Na een beveiligingsactie hebben we alle apps eruit gegooid. De goede mogen nu één voor één terug. Hoe laat ik ze weer toe?
    De machtiging voor Float is verlopen, graag uitleg over verlengen.
    app weer machtigen
    Wat gebeurt er als ik op toestaan klik en welke keuzes krijg ik?
    Ik moet voor het nieuwe seizoen de kassasoftware weer aan Exact hangen, dezelfde als vorig jaar.
    Make vraagt om mijn Exact-account opnieuw te verbinden, hoe doe ik dat veilig?
    wil de app die ik eruit gegooid had terug hoe log ik in
    Onze exact connection is expired volgens de tool, hoe renew ik die?
    De reiskostenapp werkt niet zonder nieuwe goedkeuring van ons.
    Ik wil onze boekhouding weer openstellen voor Zenvoices, de machtiging was er een tijdje af.
    Wat moet ik doen als een programma zegt dat de autorisatie bij Exact opnieuw moet?
    toestemming app vernieuwen
    Even voor de zekerheid: opnieuw autoriseren doe je vanuit de app en niet vanuit Exact, toch? En hoe dan?
    Ik moet een app opnieuw toestemming geven in Exact Online, hoe pak ik dat aan?
    Onze leverancier mailt dat we de verbinding met Exact moeten vernieuwen, wat moet ik precies doen?
    Hoe geef ik een tool weer toegang nadat ik die per ongeluk heb ingetrokken?
    De app vraagt sinds vanochtend om in te loggen bij Exact Online, waar moet ik op letten als ik akkoord geef?
    Ik heb vorige week de rechten van het scanpakket weggehaald, maar de administratie blijkt het toch nodig te hebben. Hoe krijg ik het weer aan de praat?
    Het refresh token is verlopen zegt de helpdesk, dus ik moet opnieuw inloggen en akkoord geven. Hoe gaat dat in zijn werk?
    Stap voor stap een app machtigen die eerder ook al toegang had
    Er kwam een nieuwe versie van onze rapportagetool die om extra rechten vraagt; hoe geef ik dat akkoord?
    Kan ik de toestemming van een app verversen zonder alles kwijt te raken?
    De consultant heeft gevraagd of ik even de consent opnieuw kan geven voor Exact.
    verbinding app herstellen door weer in te loggen
    Hoe laat ik een programma weer bij Exact Online nu de toestemming weg is?
    Na de migratie van onze server wil de interface dat iemand opnieuw inlogt bij Exact, hoe gaat dat?
    weer inloggen en akkoord geven
    Wij hebben een app een tijdje afgesloten gehad en nu mag hij weer. Wat doe ik?
    Als support van een scan-app wil ik klanten uitleggen hoe ze hun Exact-verbinding vernieuwen.
    Er zijn nieuwe rechten bijgekomen in onze app en dus moet iedere klant opnieuw akkoord geven. Waar klikken zij dan?
    Ik kreeg een scherm met 'deze app wil toegang tot uw gegevens' en heb op annuleren gedrukt. Nu wil ik toch toestemming geven.
    Hoe herstel ik de autorisatie van een app die om een nieuwe login vraagt?
    Hoe verloopt het toestemmingsscherm van Exact bij een standaardapp?
    Onze consultant is er niet en ik moet zelf de app weer machtigen, is dat lastig?
    toestemming hernieuwen Invantive
    Ik heb een melding dat mijn sessie met Exact is verlopen in het planningspakket en dat ik mij opnieuw moet aanmelden.
    De connector in Power BI staat op 'credentials required' voor Exact. Hoe log ik weer goed in?
    App heeft geen toegang meer en ik wil die terug
    Kan ik een eerder geweigerde app alsnog binnenlaten?
    Bij een update van het urenpakket was de koppeling los, opnieuw goedkeuren dus. Wat kom ik tegen?
    hoe verleen ik nogmaals toestemming aan visionplanner
    Ik wil dat een tool weer dezelfde gegevens mag lezen als voor mijn intrekking vorige week.
    De leverancier heeft ons gemaild: 'uw autorisatie voor Exact Online is ingetrokken, log opnieuw in'. Ik heb dat nog nooit gedaan.
    Hoe koppel ik het scanprogramma weer nadat de toestemming gewist is?
    Ik krijg een rode balk in de app met 'geef opnieuw toestemming'. Wat klik ik aan in Exact?
    Onze declaratietool moet weer bij de boekhouding kunnen, graag uitleg.
    Wat moet ik kiezen als Exact vraagt of een app mijn gegevens mag gebruiken?
    Re-consent geven aan een app na scope wijziging
    Ik wil een ingetrokken koppeling weer tot leven wekken
    Een leverancier heeft een functie met projecten toegevoegd, nu vraagt de app weer om akkoord. Hoe geef ik dat?
    als ik de app open moet ik inloggen bij exact, is dat normaal en wat doe ik daarna
    Onze administratie heeft een tool eruit gegooid die inkoop dagelijks gebruikt. Hoe laten we die er weer in?
    Welke stappen doorloop ik om een app opnieuw te machtigen als hoofdgebruiker?
    Autorisatie verlengen voor onze BI-koppeling, hoe gaat dat in zijn werk?
    mag ik gewoon opnieuw op akkoord klikken of moet ik iets voorbereiden?
    Tijdens de vakantie is de toestemming van een app verlopen en die wil ik vernieuwen.
    Wij migreren Invantive Cloud naar een nieuwe omgeving en moeten Exact daar weer autoriseren. Hoe?
    opnieuw inloggen bij exact via app
    Ik moet van ons BI-team 'even de OAuth flow opnieuw doorlopen'. Wat houdt dat in voor mij als controller?
    De app kan er niet meer in omdat iemand nee heeft gezegd op het scherm. Ik wil ja zeggen, waar?
    Kan ik de toegang van Yuki-connector herstellen na een intrekking?
    de tool vraagt om login exact online en daarna vinkjes, wat vink ik aan?
    Ik heb het wachtwoord van de koppelgebruiker bij de hand, hoe geef ik daarmee de app weer toestemming?
    Het pakket meldt 'Autorisatie vereist'. Ik ben de enige met een hoofdgebruikersaccount, dus ik moet het doen. Hoe ga ik te werk?
    Onze app re-authorizen, kan dat zonder de supplier?
    De inkoopapp was eruit gehaald na een audit. De auditor is nu akkoord en de app mag terug.
    Op een nieuwe pc moet de Excel-koppeling weer inloggen bij Exact en toestemming krijgen, hoe doe ik dat goed?
    toestemming opniew geven aan app, welke stapen
    De vorige controller heeft op zijn laatste dag een app eruit gegooid die wij gewoon nodig hebben. Ik heb nu zijn rol. Hoe breng ik de app terug?
    app goedkeuren exact online
    Ik kreeg een link van onze leverancier om 'de verbinding te vernieuwen'. Wat gebeurt er als ik daarop inlog en hoe doe ik het veilig?
    Hoe laat ik een eerder afgesloten programma opnieuw bij onze administratie?
    opnieuw machtigen exact app
    consent vernieuwen app
    app weer toelaten
    Na een maand stilstand moet de rapportagetool weer toegang krijgen, hoe regel ik dat?
    Hoe geef ik Visma weer toestemming
    De accountant vraagt of ik zijn rapportagepakket nogmaals wil toelaten tot onze cijfers.
    Verlopen machtiging vernieuwen
    De kassaleverancier heeft na een update gevraagd om onze Exact-toestemming nog eens te geven, hoe werkt dat?
    Ik had per ongeluk op weigeren geklikt toen de app toestemming vroeg, hoe krijg ik dat scherm terug?
    Basecone vraagt om autorisatie bij Exact Online en ik moet vanmiddag facturen verwerken. Wat moet ik doen?
    Hoe laat ik Fathom weer toe nadat ik alles had ingetrokken?
    De autorisatie is verlopen zegt Dext
    Hoe start ik het opnieuw goedkeuren, in Exact of in de app zelf?
    Exact heeft de app eruit gegooid na 30 dagen, hoe krijg ik hem er weer in?
    Ik heb vorige week bij het opruimen per ongeluk de toestemming van onze kassa weggehaald. Nu moet die er weer in, maar ik weet niet waar ik moet klikken.
    Opnieuw inloggen gevraagd door Silverfin
    Toestemming opnieuw verlenen aan een app die eruit lag, graag stap voor stap.
    Ik was bijna twee maanden ziek en nu moet ik de rapportage opnieuw toestemming geven. Hoe gaat dat ook weer?
    Opnieuw koppelen na intrekken
    Bij het openen van de app staat er: verbinding met Exact verlopen, meld u opnieuw aan. Wat moet ik daar doen?
    hoe geef ik dext opnieuw toegang tot exact
    De verbinding is eruit geknikkerd en vraagt mij om opnieuw in te loggen bij Exact Online.
    Onze boekhoudsoftwarekoppeling vraagt om hernieuwde toestemming. Wat moet ik invullen en aanvinken?
    Sinds de beveiligingsupdate wil het programma opnieuw goedkeuring van Exact. Ik ben niet technisch, leg het rustig uit.
    Moet ik iets opnieuw instellen als de app na intrekken weer terug mag?
    Toestemming is weg, opnieuw aanvragen
    Na het vernieuwen van ons abonnement op het dashboard vraagt hij om verbinding met Exact Online, hoe rond ik dat goed af?
    Wat moet ik doen als de app zegt: sessie verlopen, autoriseer bij Exact?
    De koppeling staat op "opnieuw autoriseren". Ik wil zeker weten dat ik het goed doe en niet te veel weggeef.
    Hoe autoriseer ik Power BI opnieuw bij Exact Online?
    Koppeling is verlopen, wat nu?
    Ik heb toestemming gegeven in 2022, kennelijk is dat niet meer geldig. Opnieuw dan maar, maar hoe?
    app wil weer in exact, hoe geef ik toestemming
    Wat zijn de stappen om een eerder ingetrokken boekhoudrobot weer toe te laten?
    De app is uitgelogd bij Exact en ik wil hem er weer in hebben voor de maandafsluiting.
    Verbinding herstellen: app vraagt mijn login en toestemming
    Ik kreeg een mail van de app: 'Uw koppeling met Exact Online is verlopen, verleen opnieuw toegang.'
    Dashboard wil opnieuw worden toegelaten
    Hoe geef je na een pauze van zes weken weer toegang aan het analyseprogramma?
    Na een intrekking per vergissing: app terug toelaten
    De tool van de boekhouder wil dat ik met mijn eigen account nog eens instem. Hoe werkt dat?
    Iemand heeft de koppeling stopgezet en nu moet hij gewoon weer aan. Hoe geef ik hem opnieuw toegang?
    We waren overgestapt op een ander dashboard, maar dat beviel niet. Nu willen we het oude weer gebruiken en dat zegt dat Exact geen toegang meer geeft.
    Opnieuw autoriseren Exact
    Machtiging hernieuwen
    Na de storing bij de leverancier moeten alle klanten de koppeling met Exact nog een keer goedkeuren, zegt hun nieuwsbrief. Wat moet ik dan precies doen?
    Ik zie in mijn lijst een app niet meer staan die ik wel nodig heb. Hoe krijg ik die er weer in?
    Onze boekhoudkundige AI moest na dertig dagen radiostilte opnieuw aangemeld worden bij Exact. Hoe doe je dat?
    Op verzoek van onze bank moet een kredietapp die ik had afgesloten toch weer mee kunnen kijken.
    Het scherm van Exact vraagt of de app mijn gegevens mag gebruiken, na een lange pauze. Loop met me mee.
    Weer toegang geven na een pauze
    We zijn van kantoor verhuisd en daarna is de scanner een maand niet gebruikt. Nu zegt hij dat Exact opnieuw moet worden toegestaan.
    De refresh faalt en hij wil een re-consent bij Exact. Hoe doe je dat?
    Hoe herstel ik de toestemming van een app die door Exact werd uitgelogd?
    De app van het factoringbedrijf wil opnieuw 'ja' van mij horen, mag ik weten hoe dat in z'n werk gaat?
    Toegang teruggeven aan een eerder verwijderde app
    Bij het toestemming geven werd mijn browser afgesloten. De app heeft nog geen toegang. Hoe begin ik opnieuw?
    De accountant (blijft gewoon) heeft zijn rapportagepakket geüpgraded en vraagt ons nogmaals goed te keuren dat het in Exact mag.
    Ik wil de eerder verwijderde scan-app weer toelaten tot Exact
    Hoe geef je akkoord aan een app die opnieuw om toegang vraagt?
    Na maanden pauze gaan we weer met de forecasttool werken; die heeft opnieuw toegang tot Exact nodig.
    De webshop vraagt of ik bij Exact wil inloggen en een vinkje wil zetten. Hoe gaat dat precies en waar moet ik op letten?
    Verlopen toegang app herstellen
    In januari hadden we de prognose-app niet nodig, in februari ook niet. Nu vraagt hij bij het openen om bij Exact in te loggen en akkoord te geven.
    App opnieuw toegang geven na verloop
    De app vraagt of ik weer wil verbinden met Exact, hoe doe ik dat veilig?
    Vorige maand heb ik de rechten van Moneybird-import ingetrokken, nu hebben we het toch weer nodig. Hoe krijgt het weer toegang?
    Ik moet een koppeling opnieuw goedkeuren, kan dat zonder de leverancier?
    Toegang weer verlenen aan Basecone, hoe gaat dat?
    Het programma zegt dat de toestemming verlopen is en dat ik opnieuw akkoord moet geven.
    Kun je me helpen de app te re-authorizen bij Exact?
    Ik wil de toestemming vernieuwen voor onze reisdeclaratie-app.
    Hoe krijgt een app opnieuw toegang tot Exact?
    app opnieuw toestaan
    Wij hadden Pleo uitgezet en willen het weer gebruiken. Hoe geef ik die toegang terug?
    Ik heb een mailtje van de leverancier dat ik de Exact-machtiging moet vernieuwen.
    Hoe verleng ik de toegang van een app die om inloggen vraagt?
    Ik had de rechten ingetrokken uit voorzichtigheid, maar ze mogen er weer in.
    Moet ik iets speciaals doen om een eerder verwijderde app weer binnen te laten?
    app vraag weer om toesteming, hoe doe ik dat goed
    Ik wil een eerder uitgezette app weer aanzetten in Exact, hoe werkt de toestemming?
    Graag stap voor stap hoe ik een app weer machtig.
    Machtiging van een app vernieuwen op verzoek van de leverancier
    Na de beveiligingscontrole zijn alle rechten van onze urenapp weggehaald. De controle is goed gekeurd en nu mag de app weer, hoe doe ik dat?
    Bij het openen van de declaratie-app staat: verbind opnieuw met Exact. Ik wil dat goed doen, wat zijn de stappen?
    Hoe keur ik een app opnieuw goed zodat hij weer in Exact mag?
    Ik moet van de leverancier opnieuw akkoord geven voor de koppeling met Exact.
    machtiging app vernieuwen
    Toegang van de app was opgeheven, hoe herstel ik die netjes?
    Na het intrekken wil ik de app toch weer gebruiken, wat moet ik doen?
    Hoe moet ik een app terug toelaten in Exact?
    Na dertig dagen niet gebruikt wil ons rapporteringspakket dat ik opnieuw inlog. Is dat veilig, en welke bedrijven moet ik dan aanvinken?
    Het programma zegt dat de toestemming verlopen is en of ik die wil vernieuwen, hoe gaat dat?
    heb app ingetrokken was verkeerde, hoe zet ik die terug
    Iedereen krijgt in de planningstool de vraag om Exact opnieuw te koppelen. Ik ben de beheerder, wat klik ik best aan?
    Ontkoppeld programma weer toelaten
    Moet ik nog iets doen in Exact nadat ik de app per vergissing afgesloten heb?
    Mijn computer is vervangen en nu moet het uitlezen van Exact opnieuw goedgekeurd worden
    Hoe verleen ik terug toegang aan een app die ik had geblokkeerd?
    De koppeling vraagt een nieuwe goedkeuring in Exact
    Toestemming opnieuw geven aan Silverfin
    Onze sociale-secretariaatskoppeling wil dat ik akkoord geef in Exact
    We waren de app kwijt en willen ze weer verbinden met hetzelfde account
    Visma Connect vraagt mij om Exact weer toe te laten, hoe gaat dat in zijn werk?
    App terug aansluiten
    Hoe geef ik een app weer groen licht?
    Moet de koppeling opnieuw worden goedgekeurd als we van wachtwoordbeleid veranderen? Ze vraagt er nu om.
    Het koppelscherm van Exact komt op. Wat moet ik nakijken voor ik akkoord ga?
    Onze facturatietool moet een nieuwe handtekening van mij hebben in Exact, zegt de helpdesk. Hoe doe ik dat?
    Een app opnieuw toelaten nadat de IT alles had dichtgezet
    Snelstart-koppeling... nee, de Exact-koppeling van onze kassa vraagt opnieuw toestemming
    Ik moet de app van onze vloot terug met Exact laten praten, na een ontkoppeling door mijn voorganger
    Hoe kan ik de connectie met Exact hernieuwen in mijn rapporteringstool?
    Mag ik gewoon met mijn eigen account de app weer toestaan, en hoe verloopt dat?
    Onze facturatie-app moet opnieuw verbonden worden met Exact, wat komt daar bij kijken?
    De app werd automatisch uitgelogd uit Exact. Hoe zet ik ze weer op?
    Ze hebben de koppeling eruit gehaald maar we hebben die toch nodig, hoe krijg ik dat in orde?
    Een nieuwe toestemming voor een oude app, hoe?
    Dinsdag heb ik een koppeling stopgezet omdat we dachten dat ze fouten gaf. Bleek niet zo. Ik zou ze gewoon weer aan willen zetten.
    Onze bankbrug moet na een paswoordwissel opnieuw verbonden worden, ik zie het scherm van Exact al
    De app staat op 'niet gemachtigd'. Ik ben gerechtigd om dat in orde te brengen, maar hoe?
    Hoe krijg ik het groene vinkje terug bij de Exact-koppeling in onze app?
    Hoe geef ik toestemming opnieuw?
    Ge moet blijkbaar elke maand de app opnieuw laten binnenkomen. Hoe doe ik dat juist?
    Toegang herstellen na intrekken
    Onze chauffeurs-app kreeg een update en moet nu opnieuw toelating hebben in Exact
    Ik heb vanmorgen per abuis een app afgekoppeld en nu staan mijn collega's te roepen. Hoe maak ik het goed?
    Toestemming gaf ik vorig jaar en nu vraagt ze die weer, is er een stappenplan?
    Na de verhuis van ons kantoor moest alles opnieuw ingesteld worden op de nieuwe server. De koppeling vraagt om bij Exact aan te melden en akkoord te gaan.
    De bank-app was uitgezet door IT tijdens een update. Nu mag ze terug. Wie klikt wat?
    Iemand heeft op het werk de koppeling afgezet tijdens de migratie. Die is klaar. Kan ik die koppeling gewoon terug activeren met dezelfde gebruiker?
    App heeft geen toegang meer, opnieuw geven
    Het boekhoudpakket zegt dat de app niet meer gemachtigd is. Ik wil ze weer machtigen maar ben bang om iets verkeerd aan te klikken.
    Hoe krijg ik onze ontkoppelde factuurscanner weer aan de praat met Exact?
    we zijn onze koppeling kwijt na het opkuisen, toestemming terug geven hoe?
    Ge klikt op verbinden en dan komt Exact. Wat vul ik daar in als ik een app terug wil toelaten?
    De machtiging van onze bonnenapp is verlopen, vernieuwen dus
    Terug toestemming geven aan Power BI
    Na een reset van de app moet ik die weer met Exact verbinden
    De leverancier zegt: log even opnieuw in bij Exact via onze app en geef akkoord. Is dat alles?
    Door de verlofperiode is de verbinding verlopen en nu zegt het scherm 'verbind met Exact Online'. Ik wil het goed doen, want vorige keer hebben we de verkeerde bedrijven aangevinkt.
    De kassa mag terug aan Exact, ik had ze eraf gehaald toen ze defect was
    Er staat 'toestemming vereist' in onze reservatiesoftware, Exact moet weer aangesloten worden
    Hoe verloopt het opnieuw machtigen van onze app in Exact, scherm voor scherm?
    Onze IT heeft de app opnieuw geïnstalleerd en nu vraagt ze een akkoord bij Exact
    App losgekoppeld en spijt van
    De access is expired en de app wil een nieuwe authorisation van Exact, wat moet ik accepteren?
    app vraagt wer om in te logge bij exact moet ik da doen
    toestemming opnieuw geven klippa
    Na een maand vakantie vraagt de app ineens weer om in te loggen bij Exact, hoe geef ik die weer toegang?
    Hoe geef ik Visma weer toegang tot Exact nadat ik het had ingetrokken?
    opnieuw inloggen koppeling Exact
    De koppeling vraagt al dagen om een nieuwe autorisatie, wie moet dat doen en hoe?
    Hoe laat ik een app die eruit lag weer meedoen in Exact Online?
    Ik had een app ingetrokken maar we hebben hem toch nodig
    Onze boekhoudapp zegt: autorisatie vernieuwen
    Kan een app na een maand stilte weer verder zonder dat ik hem opnieuw instel?
    De externe tool kan niet meer bij Exact sinds ik vorige week alles had opgeruimd. Hoe herstel ik de toestemming?
    exact koppeling opnieuw verbinden
    Hoe kan ik een eerder geweigerde app alsnog toelaten?
    Ik ben de koppeling kwijt en wil opnieuw akkoord geven
    Hoe moet ik inloggen om een app weer aan Exact te hangen?
    De leverancier van onze kassasoftware zegt dat wij de machtiging in Exact moeten vernieuwen. Wat moet ik dan doen?
    Wij kunnen onze data niet meer verversen in Excel omdat de toestemming bij Exact weg is. Ik mag als enige inloggen, wat zijn de stappen?
    De reconnect van onze tool wil ik zelf doen, maar hoe loopt die consent flow bij Exact?
    Na een reset van onze server wil de connector dat iemand hem opnieuw goedkeurt bij Exact. Wie doet dat en hoe?
    Ik moet volgens het scherm van de app opnieuw akkoord geven bij Exact. Raak ik daarbij iets kwijt en hoe gaat het in zijn werk?
    Hoe koppel ik een programma weer aan Exact nadat de vorige toestemming is vervallen?
    De salarisverwerker heeft een nieuwe versie en die moet ik in Exact opnieuw goedkeuren, wat komt daarbij kijken?
    Onze urenapp vroeg vanmorgen om opnieuw te koppelen met Exact. Ik ben geen techneut en bang dat ik iets verkeerds kies. Hoe geef ik die toestemming op de juiste manier?
    Wat moet ik invullen als de app mij naar Exact stuurt voor een nieuw akkoord?
    Opnieuw toegang geven aan rapportagetool
    Mijn toestemming voor een app is vervallen omdat we in de zomer dicht waren. Hoe pak ik de draad weer op?
    Na het verlengen van ons contract met de softwareleverancier moet er opnieuw toestemming komen in Exact. De handleiding klopt niet met wat ik zie. Hoe gaat het?
    Een nieuwe laptop, en nu vraagt de rapportage-invoegtoepassing in Excel om weer toestemming te geven bij Exact
    Hoe geef ik toestemming als de app vraagt "wilt u toegang verlenen tot Exact Online"? Het is een app die we eerder ook al hadden.
    Ik kreeg van onze ICT-afdeling de opdracht om de koppeling met het planbord "te re-autoriseren". Waar moet ik zijn?
    Wij hebben een nieuwe server waarop het koppelprogramma draait. Bij het opstarten vraagt hij om toestemming van Exact. Eerder hadden we die al gegeven. Wat nu?
    Ons kasboekprogramma kan niet meer bij Exact zonder nieuwe goedkeuring. Onze penningmeester is op vakantie. Kan ik die goedkeuring ook geven?
    Het programma waarmee wij onze offertes maken, zegt dat de koppeling met Exact is verlopen omdat niemand het in de bouwvak heeft gebruikt. Ik heb de inloggegevens. Hoe breng ik het weer tot leven?
    Toestemming app verlengen
    De boekhoudrobot had geen toegang meer en wil dat ik hem opnieuw binnenlaat. Welke stappen horen daarbij?
    Onze scanleverancier is overgestapt op een nieuw platform. Alle klanten moeten hun Exact-koppeling opnieuw goedkeuren voor 1 november. Wat houdt dat in?
    Ik had de toegang van een app vorige maand beëindigd. De directie is van mening veranderd. Hoe laat ik hem weer toe?
    Het koppelvinkje in onze software is rood en er staat dat ik Exact opnieuw moet machtigen
    Het akkoord van Exact voor ons rapport is ingetrokken door een misverstand, ik wil het graag terugzetten
    Ik wil de Exact-koppeling in onze webshop weer activeren, wat moet ik in Exact goedkeuren?
    Het koppelen van de bonnenapp was jarenlang in orde, nu wil hij mijn akkoord in Exact opnieuw
    Hoe geef ik een app die ik ooit heb afgewezen een nieuwe kans in Exact?
    Een app die een tijdje uit stond moet weer gegevens uit Exact krijgen. Moet ik dan alles opnieuw instellen of alleen toestemming geven?
    Nieuwe goedkeuring voor de BI-tool
    Twinfield niet, Exact wel: de urenapp wil dat ik weer ja zeg, hoe gaat dat?
    Ik heb per ongeluk de rechten van Klippa weggehaald, hoe krijg ik dat terug?
    Na dertig dagen niks doen wil de app dat ik mij weer meld. Hoe loop ik dat netjes door?
    Toestemming verlopen van de declaratieapp
    De app roept dat hij losgekoppeld is en wil dat ik hem weer binnenlaat.
    Simplicate meldt dat de machtiging van Exact ontbreekt en opnieuw gegeven moet worden.
    Waar geef ik Teamleader opnieuw groen licht voor Exact?
    De app stond een tijdje uit omdat we verhuisden. Nu we hem weer aanzetten, moet er eerst weer iets worden goedgekeurd bij Exact.
    Hoe zorg ik dat Declaree weer mag praten met Exact?
    Moet ik iets tekenen of klikken om een app na een maand stilte weer aan de praat te krijgen?
    Moet ik bij Exact beginnen of in de app zelf om opnieuw toestemming te geven?
    Kluwer Factuur staat op rood, knop Autoriseren bij Exact Online. Wat gaat er gebeuren als ik daarop klik?
    Ik zou graag zien dat onze oude scanner het weer doet, ik had zijn toegang in het voorjaar beëindigd.
    De app is een tijd niet gebruikt omdat het seizoen voorbij was. Nu vraagt hij bij het opstarten om inloggegevens van Exact, is dat gebruikelijk en wat moet ik doen?
    Hoe verleng ik de toegang van een app die dertig dagen niks heeft gedaan?
    De Exact-toegang van onze betaalsoftware is eraf, hoe zet ik die er weer op?
    Wat moet ik doen als de app zegt: verbind opnieuw met je boekhoudpakket?
    Per ongeluk op weigeren gedrukt vorige week, nu wil ik die app alsnog toelaten.
    Nieuwe token nodig voor Exact volgens de app, hoe doe ik dat als niet-techneut?
    Onze kassa heeft geen toestemming meer van Exact en moet die opnieuw krijgen.
    Hoe krijg ik een app aan de praat die zegt dat de toestemming is verlopen?
    Opnieuw koppelen met zelfde gebruiker, wat klik ik aan?
    Let op, ik gebruik deze login in dezelfde app ook voor een andere klant. Kan ik dan veilig opnieuw toestemming geven?
    Toestemming hernieuwen voor onze facturatietool
    Hoe mag een app weer in onze boekhouding als zijn rechten vervallen zijn?
    De app is ingetrokken en moet nu voor de jaarafsluiting toch weer even mee kunnen lezen.
    De leverancier stuurde een link om Exact opnieuw te autoriseren; hoe verloopt dat?
    Ik wil iets wat ik vorige week heb dichtgezet weer openzetten, namelijk Exact voor onze scanner.
    De scanner heeft zijn toegang verspeeld doordat hij sinds september niet draaide, zet hem weer aan.
    Exact opnieuw goedkeuren in de incassosoftware
    Hoe geef ik een app nog een kans bij Exact nadat ik hem de toegang ontnam?
    De Exact-knop in de app is oranje: toestemming nodig.
    App weer laten meelezen
    De verhuurapp wil dat ik Exact bevestig. Dat had ik vorig jaar toch al gedaan, dus hoe gaat dat nu?
    Hoe herstel ik de toestemming voor een app die ik had uitgezet?
    Weer toegang geven aan Zenvoices
    Na het terugzetten van onze server moet de app zich opnieuw melden bij Exact.
    Onze kassa-app lag een paar maanden stil en moet nu van Exact weer een akkoord krijgen.
    app toestemming verlengen
    De webshopbouwer heeft de plug-in opnieuw geïnstalleerd. Nu moet ik in Exact weer goedkeuren dat hij erbij mag, zegt hij.
    Hoe zorg ik dat de declaratietool weer welkom is bij Exact?
    Toestemming kwijt, terug graag

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
    Ik wou de agenda-app opnieuw toestemming geven maar hij haalt al gewoon op, zonder te vragen wie ik ben
    Volgens de monteur moest ik de kassa opnieuw goedkeuren, maar hij is er nog gewoon in en haalt bonnen op
    Ik wilde opnieuw toestemming geven maar het programma haalt gewoon al data binnen zonder te vragen
    ze vragen om hermachtiging maar de cijfers zijn van vanmorgen en hij vroeg niks
    ik wil opnieuw toestemming geven maar de app haalt gewoon data op zonder te vragen
    hij vraagt nergens om en de data is vers, heeft hij dan al toegang
    Ik wou de app opnieuw toestemming geven maar hij haalt gewoon gegevens op zonder iets te vragen
    De app haalt alles al op zonder inloggen, moet ik dan nog toestemming geven of heeft iemand dat al gedaan?
    De leverancier wil dat ik opnieuw toestemming geef, maar de app haalt gewoon alles op zonder te vragen
    hij vraagt niet om in te loggen en de nieuwe facturen staan er wel, moet ik dan nog iets goedkeuren
    app haalt gewoon alles op, waarom zou ik dan nog moeten inloggen van de helpdesk
    wilde opnieuw inloggen maar de app zei 'u bent al verbonden' en haalde gewoon nieuwe orders op
    Ik dacht dat ik opnieuw moest goedkeuren maar de orders komen gewoon binnen zonder dat hij iets vraagt
    plugin haalt verse gegevens op zonder login, heb ik dan al toestemming?
    de app vraagt nergens om en haalt gewoon op, terwijl support zei dat ik moest hermachtigen
    wil akkoord geven maar app haalt gewoon data op
    app hoeft niet opnieuw, heeft al toegang?
    De kassa haalt gewoon data op zonder te vragen, moet ik hem dan nog wel opnieuw toestemming geven?
    Moet ik wel vernieuwen als de app zonder morren nieuwe facturen ophaalt?
    Ik wilde opnieuw toestemming geven maar de app haalt gewoon al verse gegevens op
    Ik moest opnieuw inloggen zeggen ze maar de cijfers komen gewoon binnen zonder, klopt dat wel?
    de mail zei dat ik opnieuw toestemming moest geven maar de app haalt zonder morren cijfers op
    Opnieuw koppelen nodig? De app haalt gewoon gegevens op zonder te vragen
    De leverancier vraagt mij opnieuw akkoord te geven, maar de app haalt al vrolijk nieuwe gegevens op zonder te vragen. Moet het dan nog?
    Ik wou de app namens de klant opnieuw toelaten, maar hij komt meteen met verse data zonder iets te vragen. Is iemand mij voor geweest?
    Moest volgens de mail opnieuw toestaan, maar de app haalt alles gewoon op zonder te vragen
    Ik kwam om een nieuw akkoord te geven maar het pakket haalt gewoon al gegevens op
    Moet ik opnieuw toestemming geven als de app nu al gewoon verse gegevens ophaalt?
    hij werkt gewoon maar ik kreeg opdracht te herautoriseren, is dat dan nog nodig
    Ik wilde opnieuw akkoord geven maar de cijfers van vandaag staan er gewoon in, zonder inloggen
    Ik moest van de leverancier opnieuw akkoord geven maar de app haalt gewoon gegevens op, moet het dan nog
    Hun mail dreigt dat het stopt zonder herbevestiging, maar hij haalde vanmorgen nog gewoon op zonder vragen
    ik wilde opnieuw toestemming geven maar de app haalt gewoon alles op, had hij dan al toegang
    opnieuw toestemming nodig terwijl alles gewoon binnenkomt?
    moet ik vernieuwen als hij nog werkt
    De app haalt gewoon verse cijfers op zonder ooit naar mijn inlog te vragen, had ik dan al toestemming gegeven?
    Exact zegt dat de app al toegang heeft, moet ik dan nog iets goedkeuren?
    De app haalt gewoon gegevens op zonder in te loggen, moet ik dan nog opnieuw toestemming geven?
    Ik wilde opnieuw akkoord geven maar de app haalt zonder inloggen al nieuwe gegevens op, moet ik nog iets?
    De app haalt gewoon data op zonder dat ik hoefde in te loggen, moet ik dan nog toestemming geven?
    Ik wilde opnieuw toestemming geven, maar de app haalt zonder inloggen gewoon nieuwe gegevens op; hoeft het dan nog?
    Moet ik de app nog wel opnieuw toelaten als hij vanochtend vers cijfers ophaalde?
    wou opnieuw akkoord geven maar de app haalt gewoon gegevens op, is het dan al in orde
    Wil opnieuw toestemming geven maar de app haalt gewoon nieuwe gegevens op zonder iets te vragen
    hij haalt al gegevens op zonder login, moet ik dan nog toestemming geven
    De leverancier zegt dat ik moet hernieuwen, maar de tool haalt gewoon data op zonder dat ik iets hoef te doen
    Ik moest de machtiging vernieuwen maar de tool blijkt gewoon binnen te zijn
    wou opnieuw geven maar app haalt gewoon op
    app haalt gewoon op zonder dat ik iets heb goedgekeurd, moet ik dan nog toestemming geven
    wilde opnieuw toestaan maar de app haalt gewoon nieuwe boekingen op zonder inlog
    Hoef ik nog akkoord te geven als de app gewoon ophaalt?
    Moet ik de app opnieuw machtigen voor de holding als hij gewoon nog gegevens ophaalt?
    Moet ik opnieuw toestemming geven als de app zonder te vragen gewoon nieuwe gegevens ophaalt?
    De app haalt gewoon nieuwe gegevens op zonder in te loggen, moet ik nog toestemming geven?
    Ik wilde toestemming geven maar de app haalt zonder inloggen gewoon nieuwe data op, is het dan al geregeld?
    Ik wilde de app opnieuw goedkeuren, maar hij haalt gewoon verse gegevens op zonder iets te vragen.
    Ik wil de app opnieuw toestaan maar hij haalt gewoon gegevens op zonder inlog.
    Exact vraagt niks bij het opnieuw koppelen, de app heeft blijkbaar al toegang. Van wie is die toestemming dan?
    Ik wou de app toegang geven maar hij haalt al gegevens op zonder iets te vragen
    De app haalt gewoon verse cijfers op, maar de leverancier wil dat ik opnieuw toestemming geef. Nodig?
    De app blijkt zonder inloggen al data te krijgen. Van wie is die toestemming dan?
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
    Heb het scherm van de toestemming maar dichtgeklikt omdat ik het niet vertrouwde. Kan die kassa nu iets?
    Ik heb het toestemmingsvenster weggeklikt zonder akkoord, wat is het gevolg
    ik heb op niet akkoord geklikt omdat ik het niet vertrouwde, en nu?
    ik wil het toestemmingsscherm afbreken zonder akkoord, wat gebeurt er dan
    niet akkoord gegaan bij de vraag om toegang, en nu?
    Ik ben halverwege afgehaakt op het akkoordscherm, heeft de app nu toch toegang gekregen?
    Ik vertrouwde het goedkeurscherm niet en heb het dichtgeklikt. Kan de app nu bij onze gegevens?
    ik heb op niet akkoord geklikt, heeft de app nu toch iets gekregen
    weggeklikt zonder toestemming te geven omdat ik het niet vertrouwde, wat nu
    op annuleren gedrukt bij het toestemmingsscherm, moet ik de leverancier nu iets vragen
    heb ik iets kapot gemaakt door nee te zeggen tegen de toestemmingsvraag
    Ik vertrouwde het niet en heb het scherm weggeklikt zonder ja te zeggen, zit de app er nu in of niet?
    toch maar op weigeren gedrukt, wat zijn de gevolgen
    baas heeft op nee gedrukt bij het machtigingsscherm
    niet akkoord gegeven, wat nu
    heb toestemmingsscherm weggeklikt
    Ik sloot het toestemmingsscherm zonder akkoord omdat ik het niet vertrouwde, kan dat kwaad?
    Ik heb het scherm weggeklikt omdat de app te veel vroeg, wat nu?
    Bij het hernieuwen van het akkoord twijfelde ik en sloot ik het scherm. Is er nu iets gemachtigd?
    ik heb op weigeren gedrukt bij die vraag van Exact, is er nu iets kapot of mag hij niks
    Heb het toestemmingsscherm weggeklikt omdat ik het niet vertrouwde. En nu?
    uit schrik op 'niet akkoord' gedrukt, heeft dat gevolgen?
    Ik heb de toestemmingspagina gesloten zonder akkoord, wat nu?
    Mijn klant heeft het toestemmingsscherm weggeklikt omdat hij er niks van begreep. Is er nu iets stuk of toegestaan?
    Ik heb op niet akkoord geklikt namens de klant omdat het me te ver ging. Kan de app nu nog ergens bij?
    Ik heb op het toestemmingsscherm afgebroken, heeft die app nu tóch iets van ons gekregen
    Ik heb het akkoordscherm weggeklikt zonder ja te zeggen, is er nu iets gebeurd?
    Wat gebeurt er als ik bij de vraag om toegang gewoon het scherm sluit?
    ik durfde niet op akkoord te klikken en heb het weggeklikt, is er nu iets stuk
    Als ik weiger, kan de app dan toch iets?
    Ik drukte op het kruisje bij het toestemmingsscherm omdat ik het niet vertrouwde. Heeft hij nu toch iets?
    Heb bij het akkoordscherm op nee gedrukt omdat ik schrok, wat heb ik nu gedaan
    ik heb bij het toestemmingsscherm op niet akkoord gedrukt, wat nu
    bewust niet goedgekeurd, en dan?
    op annuleren geklikt bij toestemmingsscherm
    akkoord geweigerd gevolgen app
    Ik heb het scherm weggeklikt zonder akkoord te geven omdat ik het niet vertrouwde. Heeft de app nu toch iets gekregen?
    Ik heb bij het goedkeurscherm op annuleren geklikt, wat is nu de situatie?
    Wat gebeurt er als ik het toestemmingsscherm van een app sluit zonder akkoord te geven?
    Ik heb het toestemmingsverzoek geweigerd, krijgt de app nu toch ergens toegang toe?
    Ik heb het toestemmingsscherm weggeklikt omdat ik twijfelde, kan de app er nu toch in?
    Ik heb het toestemmingsscherm weggeklikt, heeft de app nu wel of geen toegang?
    Ik heb het akkoordscherm weggeklikt omdat ik het niet vertrouwde, heeft de app nu toch toegang?
    ik heb het toestemmingsscherm weggeklikt zonder ja te zeggen, is er nu iets misgegaan
    Ik heb het toestemmingsscherm weggeklikt zonder akkoord, heeft de app nu iets gekregen
    ik wil niet akkoord gaan, kan ik dat scherm gewoon sluiten
    Ik heb het toestemmingsscherm weggeklikt zonder te tekenen. Heeft de leverancier nu iets gekregen?
    Ik heb bewust geweigerd op het toestemmingsscherm; moet ik nog iets doen?
    niet akkoord gegeven, scherm gesloten, gevolg?
    ik heb het akkoordscherm gewoon weggeklikt, heeft de app nu iets gekregen?
    ik heb het scherm dichtgeklikt zonder akkoord, wat nu
    Wat als ik het toestemmingsscherm gewoon wegklik?
    Ik heb het toestemmingsscherm weggeklikt zonder akkoord, heeft de app nu toch iets gekregen?
    Ik wil stoppen halverwege het toestemmen omdat ik het niet vertrouw, krijgt de app dan toch iets?
    Ik heb bewust geweigerd toen de app om toestemming vroeg, heeft hij nu dan iets?
    Ik heb het toestemmingsscherm weggeklikt zonder akkoord, heeft de app nu toegang?
    Niet akkoord gegaan met wat de app vroeg, wat nu?
    Ik heb op weigeren geklikt omdat het mij te veel was. Is er nu toch iets doorgegeven?
    Ik heb het toestemmingsscherm weggeklikt omdat ik het niet vertrouwde. Heeft die app nu iets?
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
    Al vier keer ingelogd en akkoord gegeven en elke keer begint de roosterapp opnieuw over inloggen
    Wat is er toch, elke tien minuten wil de planner opnieuw dat ik inlog en akkoord geef
    Al drie keer akkoord gegeven bij Exact en het programma blijft maar om inloggen vragen
    loop van inloggen, akkoord, inloggen, akkoord
    De bonnenapp is nooit tevreden, hij vraagt na elk akkoord opnieuw mijn Exact gegevens
    derde keer toestemming gegeven en weer dat inlogscherm, een lus
    hij blijft in een rondje inloggen en toestemmen, vier keer geprobeerd al
    eindeloze loginloop na consent
    Mijn collega en ik zijn al zes keer door dat scherm gegaan en telkens begint hij opnieuw met aanloggen
    blijft maar vragen om aan te melden, al vijf keer akkoord gegeven
    Ik log in, zeg ja, en twee tellen later staat datzelfde inlogscherm er weer
    De app blijft maar zeuren om in te loggen, ik heb al drie keer toestemming gegeven
    rondjes draaien: inloggen akkoord inloggen akkoord
    Elke keer als ik denk dat het gelukt is vraagt het programma weer wie ik ben
    Toestemming gegeven als Sien, als Piet en als ikzelf, en elke keer weer terug naar af
    vierde keer al dat ik vandaag inlog en akkoord geef, en weer dat inlogscherm. Ik word er gek van
    app blijft in een rondje lopen: inloggen, toestaan, inloggen, toestaan
    De scanner vraagt na elk akkoord doodleuk opnieuw om aan te melden, ook na uitloggen en privévenster
    login loop bij autoriseren stopt niet
    Al twee keer alles opnieuw gedaan zoals het hoort en de app wil nog steeds dat ik me aanmeld. Wie moet ik nu bellen en wat zeg ik dan?
    al 3x opnieuw gekoppeld en hij onthoudt t niet
    Het pakket accepteert onze login, gaat terug, en staat dan weer op 'niet verbonden'. Al de hele middag, ook na de tweede ronde.
    ik heb het nu twee keer helemaal overgedaan zoals in de uitleg en nog vraagt het WMS om inloggen
    toestemming blijft niet hangen, ook niet op een andere computer
    inloggen, ja, inloggen, ja, inloggen, nee ik stop ermee
    Al vijf keer akkoord gegeven en de plugin wil steeds weer dat ik inlog, ik word er gek van
    Ook na opnieuw opstarten en uitloggen blijft de app terugkomen met het inlogscherm van Exact, wat stuur ik naar de leverancier
    login loop exact koppeling magento, herhaald geprobeerd
    eindeloos inloggen akkoord inloggen akkoord
    na de tweede keer helemaal opnieuw wil de connector wéér een login, ik stop ermee
    app blijft eindeloos om login vragen
    steeds opnieuw inloggen na elke akkoord
    akkoord, inloggen, akkoord, inloggen... stopt niet
    ik heb nu al vier keer ja gezegd en hij begint elke keer opnieuw over inloggen
    Ik heb nu vier keer akkoord gegeven en de kassa begint telkens opnieuw over inloggen
    eindeloze lus van inloggen, akkoord, inloggen bij de salonsoftware
    Elke ochtend wil de planner dat ik inlog en akkoord geef, ook al deed ik dat gisteren al twee keer
    De app stuurt me telkens terug naar het inlogscherm, ook na drie keer akkoord
    eindeloze lus van inloggen en goedkeuren
    Ik geef toestemming, kom terug in Payhawk, en Payhawk vraagt opnieuw om toestemming. Steeds maar weer
    Akkoord, inloggen, akkoord, inloggen. Payhawk onthoudt het nooit
    vier keer goedgekeurd al en die app blijft maar om mijn login zagen
    ik blijf in een rondje zitten: inloggen, akkoord, inloggen, akkoord
    De app vraagt na elke goedkeuring opnieuw om in te loggen, wij hebben het nu meermaals op twee computers gedaan
    Hoe vaak moet een mens eigenlijk zijn akkoord geven? De app vraagt het om de vijf minuten opnieuw
    De app blijft maar om inloggen vragen, al gaf ik akkoord
    Elke keer na akkoord moet ik weer inloggen
    De app vergeet steeds dat ik toestemming gaf
    Ik geef akkoord, kom terug in de app, en die vraagt doodleuk opnieuw om in te loggen. Twee keer gedaan, uitgelogd, andere browser. Wat meld ik aan de leverancier?
    Telkens als onze klant de app opent moet hij weer bij Exact aanmelden, vandaag al vijf keer, en steeds zegt hij braaf ja. Wat kunnen wij als supportmedewerkers vragen?
    Akkoord geven helpt precies één minuut, dan vraagt de app het weer. De klant is het zat. Wat noteren we voor de leverancier?
    Wat ik ook doe, na elk akkoord vraagt de planner een minuut later weer om in te loggen
    Al vier keer toestemming gegeven vandaag, en hij blijft terugvallen op het inlogvenster
    lus: inloggen, akkoord, terug in de app, inloggen, akkoord...
    Hij blijft maar om aanmelden vragen, al vier keer akkoord gegeven
    Een eeuwige cirkel: ja zeggen, terug naar het pakket, weer aanmelden
    Hoe vaak moet ik nog akkoord geven? Drie keer gedaan en hij wil het weer.
    ik geef ja, hij vraagt een minuut later weer om in te loggen, aan wie moet ik dat melden
    Al vier keer akkoord gegeven en de app begint telkens van voren af aan. Kan ik daarmee doorgaan of maak ik het erger?
    Tien keer ingelogd, tien keer staat daarna weer het inlogscherm voor mijn neus
    Het venster van Exact komt terug zodra ik akkoord heb gegeven, een rondje zonder eind
    Ik zeg ja, hij bedankt me, en de volgende minuut vraagt hij het weer
    Vanmorgen al vier keer toestemming gegeven en telkens begint hij weer met inloggen
    Sinds de update blijf ik in een kringetje, inloggen akkoord inloggen akkoord
    sinds de migratie al tien keer ingelogd en goedgekeurd, hij onthoudt het gewoon niet
    drie keer akkoord gegeven en hij blijft maar vragen om in te loggen, ik word er gek van
    hij laat me elke minuut opnieuw inloggen, ik wil dat dat ophoudt
    nooit tevreden dat ding, weer inloggen en weer
    eindeloze inloglus exact app
    blijft om aanmelding vragen na akkoord
    elke keer weer inloggen, al vier keer akkoord
    login loop basecone exact
    Hoe vaak moet ik nog akkoord geven?
    hij blyft vragen inloggen na akkord
    Ik log in, zeg ja, en tien tellen later moet ik weer inloggen. Twee keer geprobeerd nu, wat is hier aan de hand?
    De app blijft maar naar mijn Exact-login vragen, hoe vaak ik ook akkoord geef
    Ik zit in een rondje: akkoord, terug naar inloggen, akkoord. Twee browsers geprobeerd
    Ik geef akkoord en vijf minuten later wil hij weer dat ik inlog
    Hoe vaak ik ook akkoord geef, de app blijft om mijn Exact-login vragen.
    De app belandt in een kringetje van inloggen en akkoord geven, ook bij de derde keer.
    Elke ochtend moet ik de app weer toestaan, het akkoord blijft niet hangen.
    Ik heb al drie keer ingelogd en akkoord gegeven maar de app vraagt het telkens weer
    Na elke keer goedkeuren sta ik weer op het inlogscherm, het stopt niet
    Ik heb nu drie keer ingelogd en toestemming gegeven, maar de app blijft om inloggen vragen.
    Elke keer dat ik de app start moet ik weer inloggen bij Exact, ook al gaf ik net toestemming.
    Ik heb al drie keer toestemming gegeven en de app wil telkens opnieuw dat ik inlog.
    De app belandt in een rondje: inloggen, akkoord, en dan weer het inlogscherm.
    Hoe vaak ik ook akkoord geef, de scan-app wil een minuut later weer dat ik me aanmeld bij Exact.
    de app blijft maar om inlogen vragen, al drie keer akkoord gegeven
    ik heb nu al vier keer ingelogd en akkoord gegeven en morgen vraagt hij het weer
    hij blijft maar zeuren om in te loggen ook al heb ik netjes twee keer ja gezegd
    Al vier keer akkoord gegeven en iedere keer begint het inloggen van voren af aan
    De app blijft in een rondje lopen: aanmelden, ja, aanmelden, ja
    tweemaal akkoord gegeven, de app stuurt me weer naar de login
    app blijft in rondjes vragen om inloggen bij Exact
    Drie keer opnieuw akkoord gegeven en telkens vraagt de tool weer om in te loggen
    Loop van inlogschermen, ik geef toestemming en ben terug bij af
    Elke ochtend wil het pakket dat ik opnieuw akkoord geef, gisteren ook, eergisteren ook
    blijft vragen om in te loggen
    elke dag opnieuw inloggen, al 3x akkoord
    loop: inloggen akkoord inloggen akkoord
    voor de derde keer akkoord gegeven en hij vraagt het wéér
    het programma blijft maar naar de inlog van exact sturen, hoe vaak ik ook toestem
    klant heeft nu drie keer toegestemd en onze app vraagt weer om in te loggen
    inloggen akkoord inloggen akkoord, blijft in een kringetje draaien
    Wij blijven gevraagd worden om aan te melden, hoe vaak we ook ja zeggen. Wat geef ik door aan de leverancier?
    Ik heb al vier keer akkoord gegeven en hij vraagt het weer
    De app blijft maar om mijn login zeuren
    Ik geef al drie keer akkoord voor onze klant, maar de app stuurt me steeds weer naar het inlogscherm.
    Steeds als ik op akkoord druk vraagt de kassa van winkel 4 weer om in te loggen, het houdt niet op.
    Ik heb al drie keer akkoord gegeven en de app stuurt me steeds terug naar het inlogscherm.
    Elke keer na het goedkeuren begint het weer bij inloggen, ook na een tweede poging.
    De app vraagt elke keer opnieuw om in te loggen, ook nadat ik al drie keer akkoord gaf.
    Ik blijf in een lus hangen: inloggen, akkoord, en weer inloggen.
    app blijft om inloggen vragen
    Al drie keer ingelogd en akkoord gegeven, met schone browser, en de app blijft om een login vragen. Wat heeft de leverancier van mij nodig?
    De tool blijft maar naar het inlogscherm springen, ook na de tweede keer akkoord geven als juiste gebruiker.
    Onze app komt in een lus: inloggen, akkoord, weer inloggen. Ook na een herstart.
    app blijft om login vragen
    Elke dag opnieuw moet ik die app bij Exact laten inloggen, ook al geef ik steeds akkoord.
    Akkoord gegeven, opnieuw inloggen, akkoord gegeven, opnieuw inloggen... het houdt niet op.
    App vraagt steeds inlog
    Mijn app onthoudt de toestemming niet, na elk uur begint het opnieuw.
    De app blijft maar om inloggen vragen, ook na drie keer toestemming geven.
    Al twee keer opnieuw akkoord gegeven en de app vraagt het iedere keer weer, wat geef ik door aan de leverancier?
    Blijf in een rondje zitten: inloggen, akkoord, weer inloggen.
    Sinds vanochtend vraagt de bonnenapp elke keer om in te loggen bij Exact. Ik heb al drie keer akkoord gegeven en het helpt niet.
    Elke ochtend opnieuw inloggen en akkoord geven, het houdt niet op
    Ik log in, geef akkoord, en vijf minuten later moet ik weer inloggen. Dit gaat al drie dagen zo.
    inloggen koppeling blijft terugkomen in een rondje, help
    Wat ik ook doe, na het toestaan begint de app weer van voren af aan met inloggen.
    Voor de vierde keer vandaag akkoord gegeven en weer vraagt hij erom.
    Ik heb alles al twee keer opnieuw gedaan en de app wil wéér dat ik inlog bij Exact. Wie kan dat oplossen?
    Akkoord, terug, inloggen, akkoord, terug, inloggen. Wat doe ik fout bij het opnieuw toestaan?
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
    Ik moet de kassa opnieuw toelaten zeggen ze, maar hij stuurt me helemaal niet naar een loginpagina van Exact
    Ik zoek het inlogscherm van Exact maar als ik de kassa open gebeurt er niks, ik zou hem opnieuw moeten goedkeuren
    Zo'n inlogvenster van Exact waar de helpdesk het over had komt bij mij niet in beeld
    De helpdesk zegt log opnieuw in bij Exact via de app, maar er komt geen inlogscherm
    Ik moet volgens de leverancier opnieuw inloggen vanuit de app, maar hij geeft alleen een foutmelding en geen aanmeldscherm
    ik zou opnieuw moeten inloggen volgens de leverancier maar er verschijnt geen loginscherm
    Men zegt dat de app vanzelf om mijn login vraagt maar er komt geen enkel venster
    Ik zou toestemming moeten vernieuwen, maar hoe lok ik dat Exact-scherm uit? Het komt maar niet
    ik moet opnieuw toestemming geven van de helpdesk maar de app stuurt me nergens heen om in te loggen
    Ik klik op verversen in het urenpakket en verwacht het inlogscherm van Exact, maar dat komt niet
    geen inlogvenster bij het opnieuw goedkeuren
    ik zou een aanmeldscherm moeten krijgen zegt de handleiding, maar er verschijnt niets
    nergens een loginscherm, terwijl de leverancier zegt dat ik dat moet zien zodra ik ophalen klik
    Ik wil opnieuw toestemming geven maar er komt helemaal geen inlogscherm van Exact als ik synchroniseer
    hoe forceer ik dat de plugin me naar de exact login stuurt, hij doet niks
    Geen popup, geen login, niks als ik de connector start, terwijl ik hem wil herautoriseren
    de app zou me naar Exact moeten sturen voor toestemming maar er komt niks
    app vraagt niks om in te loggen
    wil toestemming vernieuwen maar krijg geen inlogscherm
    De leverancier zegt dat ik bij het starten een Exact-login krijg, maar er verschijnt helemaal geen inlogscherm
    Ik wil toestemming geven maar de app opent geen Exact-venster, er draait alleen een wieltje
    Ik moet opnieuw akkoord geven maar de app stuurt me helemaal niet naar Exact
    er verschijnt geen inlogscherm als ik hem opnieuw wil machtigen
    Leverancier zegt: log opnieuw in via de app. Maar de app vraagt dat nergens.
    ik moet zogezegd opnieuw inloggen via de app maar hij vraagt mij helemaal niks
    De leverancier zegt dat er een inlogscherm komt. Er komt geen inlogscherm.
    start de scantool op, verwacht dat Exact mijn naam vraagt voor nieuwe toestemming, niks te zien
    Ik wil hem de toegang teruggeven maar als ik hem open gaat hij gewoon naar zijn startscherm, geen Exact te zien
    helpdesk zegt: er opent zich een venster van Exact om goed te keuren. Hier opent zich niks.
    Ik wil opnieuw koppelen maar de app laat geen inlogscherm zien
    De app vraagt niet om in te loggen bij Exact
    De leverancier zegt: log gewoon opnieuw in bij Exact als de app erom vraagt. Maar de app vraagt helemaal niets, er komt geen inlogscherm.
    Ik zit klaar om akkoord te geven namens de klant, maar welke knop ik ook aanraak in de app, dat venster van Exact komt niet.
    Ik moet de CRM-app opnieuw toestaan maar er komt helemaal geen inlogvenster van Exact tevoorschijn
    Support zegt: geef opnieuw toestemming. Maar de app gaat niet naar Exact, hij doet gewoon niks
    We moeten opnieuw goedkeuren, ik klik op ophalen in de tool en er gebeurt helemaal niets
    Ik wil hem opnieuw machtigen maar het pakket stuurt me nergens heen
    Moet er niet een inlogscherm komen? Ik start de app om opnieuw akkoord te geven maar er gebeurt niets.
    ik wil hem opnieuw toestemming geven, hij vraagt er alleen nooit om
    Hoort de app mij naar Exact te sturen om opnieuw ja te zeggen? Ik klik op ophalen en blijf waar ik ben.
    Ik moet opnieuw toestemming geven maar kom nooit op de Exact-pagina. Blokkeert mijn browser misschien iets?
    Ik zou een inlogscherm moeten krijgen maar de app opent gewoon zijn eigen startpagina
    Men zei dat ik opnieuw akkoord moet geven, alleen verschijnt er nergens een venster van Exact
    Ik druk op ophalen en er komt geen vraag om in te loggen terwijl ik opnieuw toestemming wil geven
    De leverancier zegt 'u krijgt vanzelf een inlogscherm' voor het nieuwe akkoord. Dat krijg ik dus niet
    Ik moest van de helpdesk opnieuw toestemming geven, maar als ik het programma start gebeurt er niks, geen vraag, geen scherm
    Hun mail zegt dat ik bij openen een Exact-scherm krijg om te bevestigen, dat komt niet
    ik wil opnieuw toestemming geven maar de app stuurt me nergens heen
    verwachtte een inlogscherm van Exact, er verschijnt niets
    ik wil hem weer toelaten maar krijg de kans niet, hij vraagt nergens om
    geen inlogscherm exact bij opstarten app
    app opent geen venster om te koppelen
    popup exact login verschijnt niet
    reconnect knop vinden in app
    wil opnieuw autoriseren maar er komt geen aanmeldpagina
    basecone springt niet naar exact login
    er komt gen inlogvenster als ik herkoppel
    Iedereen zegt dat de app moet vragen om in te loggen, maar hij vraagt niks
    Ik wil opnieuw akkoord geven, maar er komt geen scherm. Is het dan al geregeld?
    Is het verdacht dat de app geen inlogscherm toont, terwijl ik hem opnieuw rechten moet geven?
    Ik wil de app weer toelaten, maar hij komt helemaal niet met een inlogscherm
    Ik wil opnieuw toestemming geven, maar de app stuurt me nergens naartoe om in te loggen.
    Bij het starten van de app komt er geen Exact-inlogscherm, terwijl hij opnieuw gekoppeld moet worden.
    Visionplanner stuurt me niet door naar Exact om in te loggen, terwijl hij geen toegang meer heeft.
    Normaal kom ik vanzelf op de Exact-inlog, nu blijft de app hangen zonder iets te vragen.
    app opent geen inlogscherm van exact terwijl ik opnieuw wil koppelen
    Ik wil de app opnieuw toestemming geven maar er komt geen inlogscherm van Exact
    Ik klik in het programma op verbinden voor een nieuw akkoord, maar er opent geen venster van Exact
    Ik wil opnieuw toestemming geven maar de app laat geen inlogscherm van Exact zien.
    De tool zegt verbonden te zijn maar haalt niets op en biedt geen inlogvenster aan.
    Ik wil de app opnieuw toestemming geven, maar hij stuurt me nergens naar een inlogscherm.
    De app start gewoon op en vraagt helemaal niets, hoe krijg ik hem zover dat ik opnieuw kan inloggen bij Exact?
    In de handleiding staat dat de app naar Exact springt voor akkoord, maar bij ons gebeurt dat niet.
    Ik wil de app weer toestemming geven maar hij vraagt helemaal niet om in te loggen
    Ik wil opnieuw akkoord geven maar de app vraagt nergens om
    Geen inlogscherm te bekennen als ik de tool open, terwijl hij wel opnieuw goedgekeurd moet worden
    de tool zou om een login moeten vragen maar dat gebeurt gewoon niet
    hoe forceer ik dat de app het inlogscherm van Exact toont
    Ik wil opnieuw toestemming geven maar de tool toont nergens een inlogvenster van Exact
    De leverancier zegt: je krijgt vanzelf een aanmeldscherm. Nou, niet dus.
    Machtiging moet volgens de leverancier worden vernieuwd, het pakket biedt me die kans niet
    app vraagt helemaal geen inlog
    moet opnieuw toestemmen maar krijg geen scherm
    ik wil opnieuw akkoord geven maar er komt helemaal geen inlogscherm
    het programma vraagt me niets, hoe dwing ik af dat ik weer kan goedkeuren
    wil opnieuw toestemming geven maar de app stuurt me helemaal niet naar Exact
    Volgens de helpdesk zou er een inlogscherm van Exact komen, er komt niks
    De app stuurt me niet naar een inlogscherm
    Ik wil opnieuw akkoord geven maar krijg de vraag niet
    Er komt geen aanmeldvenster als ik de app start
    Ik wil de app opnieuw machtigen voor de holding, maar hij vraagt nergens om in te loggen.
    Ik wil opnieuw toestemming geven maar de app stuurt me helemaal niet naar het inlogscherm van Exact.
    Ik klik op verbinden maar er springt geen venster van Exact open.
    De app stuurt me niet naar de inlogpagina van Exact, hoe kan ik dan opnieuw toestemming geven?
    Ik wil opnieuw autoriseren maar er verschijnt helemaal geen inlogscherm.
    Ik heb in de app op vernieuwen gedrukt, maar ik word niet naar Exact gestuurd om in te loggen.
    ik wil opnieuw goedkeuren maar de app laat geen inlogscherm zien
    Ik wil de app opnieuw goedkeuren maar er verschijnt helemaal geen inlogscherm van Exact.
    Ik druk op verversen om het inlogscherm van Exact te krijgen zodat ik kan goedkeuren, maar er komt niks.
    Ik wil de app weer toestemming geven maar hij stuurt me niet naar Exact.
    De app opent nergens een inlogscherm van Exact, dus ik kan geen toegang geven.
    De app toont alleen een fout en biedt geen inlogscherm om opnieuw toe te staan.
    De app stuurt mij niet naar het aanmeldscherm van Exact terwijl ik ze net opnieuw wil toelaten
    Ik wil opnieuw toestemming geven maar de app doet helemaal niets als ik op ophalen klik
    Als ik in de app op synchroniseren druk gebeurt er niks, ik krijg ook geen inlogscherm van Exact om toestemming te geven
    Ik wil opnieuw inloggen via de app, maar er komt geen inlogscherm.
    Bij het starten gebeurt niks, geen loginscherm van Exact, en ik moet hem juist opnieuw toelaten.
    Hoe dwing ik de app om mij naar het inlogscherm van Exact te sturen? Hij haalt gewoon niets op en vraagt niks.
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
        geen fout, cijfers zijn vers
        niks mis, alles komt binnen
    .opt-nothing-happens =
        wel een fout, maar een andere
        een foutmelding en geen inlogscherm
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
        ik krijg niks nieuws

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
    Waar zit in die kassa-app zelf de knop om opnieuw met Exact te verbinden, er opent niks als ik erop klik
    waar zit in zo'n bonnenapp meestal de knop om Exact weer te verbinden, popup opent niet
    waar zit in zo'n programma de knop om exact weer aan te sluiten, er gebeurt niks vanzelf
    popup wordt misschien geblokkeerd als ik op verbinden druk in de app
    ik moet volgens de support opnieuw verbinden maar zie in de instellingen geen knop daarvoor en er gebeurt niets
    Waar in zo'n programma zit meestal de knop om de toestemming voor Exact te vernieuwen?
    Ik klik op verbinden en het nieuwe venster gaat niet open, ligt dat aan mijn browser?
    In het programma zie ik nergens waar ik Exact opnieuw kan goedkeuren, wat voor woord moet ik zoeken?
    waar zit in vredesnaam de knop verbinden in mijn voorraadsoftware, ik wil hem weer toelaten
    pop-up van exact wordt geloof ik geblokkeerd door mijn browser als ik op koppelen klik
    er gaat niks open als ik in het CRM op opnieuw verbinden druk
    onder welk menu van het pakket zit meestal die koppelknop om opnieuw toestemming te kunnen geven
    firefox blokkeert het venster waarin ik exact moet goedkeuren
    is er een verborgen menu in Bouw7 waar ik Exact opnieuw kan aanmelden
    geen venster na klik op verbinden, popupblokker?
    de handleiding zegt 'klik op verbinden' maar waar zit dat ding in de software
    Waar in de plugin zit meestal die knop om de boekhouding te verbinden?
    popup geblokkeerd in chrome als ik op verbinden druk, er gebeurt niks
    Zoek me suf in de instellingen van de connector naar iets van 'koppelen met Exact'
    waar zoekt een klant in onze concurrent zijn app naar koppel met Exact, er opent ook geen venster
    knop verbinden in app zoeken
    popup geblokkeerd? klik verbinden gebeurt niks
    popup blocker? knop koppelen doet niets
    Waar zit in zo'n pakket meestal het knopje om Exact opnieuw te verbinden?
    De kassa moet weer toegelaten worden, maar in welk menu begin je dat, ik zie alleen algemene instellingen
    Waar in de instellingen van zo'n app zit de knop om hem weer aan Exact te hangen?
    verbindknop zoek, of blokkeert mijn browser een pop-up
    waar zit de knop verbinden in da programma, kheb al heel de instellingen afgezocht om hem terug aan exact te hangen
    Ik zoek in de webshop de plek waar ik Exact opnieuw kan koppelen
    knop herverbinden doet niets, geen venster gaat open, misschien houdt de browser het tegen
    ik kijk me scheel in de instellingen van de kassa, waar staat koppelen met Exact om de toestemming te vernieuwen
    popup komt niet op als ik op herkoppelen klik in het programma
    Waar in de app zit de knop om opnieuw te verbinden?
    Mijn browser opent geen venster als ik op verbinden klik
    Ik wil de toegang vernieuwen en de app toont nergens een inlogscherm. Zit daar ergens in de instellingen een knop voor, en kan mijn pop-upblokkering het tegenhouden?
    Er zou een knop moeten zijn om de app weer met Exact te verbinden, maar in dit pakket heten dingen raar en er opent geen venster. Waar zoek ik?
    Waar in het WMS zit de knop om weer met Exact te verbinden? Ik moet van support opnieuw toestemming geven
    Waar in zo'n pakket zit meestal de knop om Exact weer te verbinden?
    Waar in de app zelf start ik het opnieuw machtigen, er komt uit zichzelf geen inlogscherm en hij haalt ook niks op
    Waar zit in zo'n app doorgaans de knop om hem opnieuw met Exact te laten praten, ik zie hem niet
    Er knippert even iets onder in beeld en dan is het weg, het inlogvenster gaat niet open. Pop-up geblokkeerd?
    Ik zie in het programma instellingen, profiel, help. Waar zit opnieuw verbinden?
    leverancier zegt: klik op opnieuw verbinden. ik zie die knop niet sinds hun nieuwe layout
    waar zit in zo'n app de knop om opnieuw te verbinden
    verbind knop app instellingen pop-up geblokkeerd
    waar zit "verbinden" in mijn scanapp
    browser blokkeert koppelvenster
    Nergens een knop om weer te verbinden in die app, hoe heet dat ding dan
    De leverancier zegt 'verbind opnieuw', maar waar zit die knop in de instellingen van de app
    Waar zit in de app meestal de knop om opnieuw met Exact te verbinden?
    Als ik op verbinden klik gebeurt er niets, houdt mijn browser het venster tegen?
    In welke hoek van het programma vind ik doorgaans de optie om Exact weer te verbinden?
    Ik zoek in onze scansoftware een knop om Exact opnieuw te verbinden en vind hem niet.
    Waar in de app zit meestal de knop om opnieuw met Exact te verbinden?
    Ik wil de app opnieuw goedkeuren, in welk scherm van de app begin ik dan?
    Waar zit in een gemiddelde app de knop om opnieuw te verbinden met Exact?
    Er opent geen pop-up van Exact als ik op koppelen druk, wordt die geblokkeerd?
    Waar in een programma zit meestal de knop om de verbinding met Exact opnieuw te leggen?
    Ik klik op verbinden en er gebeurt niets, houdt mijn browser een nieuw venster tegen?
    Ik zoek in de instellingen van de app naar koppelen of vernieuwen, onder welk kopje zit dat meestal?
    in welk hoekje van de kassa zit dat knopje om opnieuw te verbinden met exact
    Waar in de instellingen van zo'n pakket zit doorgaans de knop om Exact opnieuw te verbinden, er gebeurt niets vanzelf
    ik zoek in het pakket de knop om opnieuw te verbinden, waar zit zoiets
    Waar zit in zo'n pakket doorgaans de knop om de verbinding te vernieuwen?
    Onder welke term zit in zo'n tool de knop om Exact weer aan te sluiten
    waar in app zit verbinden knop
    knop reconnect gezocht in tool, popup geblokkeerd?
    waar in de app zit meestal de knop om opnieuw te verbinden met exact
    niets te vinden in het pakket dat lijkt op 'opnieuw autoriseren', waar zoek ik
    waar in ons pakket zit zo'n knop om weer met Exact te verbinden, hoe heet dat meestal
    knop verbinden doet niks, popup geblokkeerd misschien
    Klikken op verbinden opent bij mij geen venster
    Waar in de app vind ik normaal de knop om hem opnieuw met Exact van onze bv's te verbinden?
    Waar zit in een app meestal de knop om opnieuw met Exact te verbinden?
    Waar in de app vind ik de knop om opnieuw met Exact te verbinden?
    Ik klik op verbinden met Exact en er opent geen nieuw venster, blokkeert mijn browser iets?
    Ik zoek in de instellingen van het pakket de knop om opnieuw te verbinden met Exact, maar vind hem niet.
    In de app kan ik nergens vinden hoe ik hem opnieuw aan Exact hang.
    Waar in Gripp zit de knop om Exact Online opnieuw te verbinden?
    Waar in een app zit meestal de knop om opnieuw met Exact te verbinden?
    Klik op koppelen, er opent geen venster om toestemming te geven
    In de app is nergens een knop te bekennen om Exact opnieuw aan te sluiten.
    Onze app heeft allerlei menu's maar iets als verbinden of opnieuw koppelen zie ik niet.
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
    Wat betekent access_token not expired op het scherm van onze kassa
    Wat moet ik met de fout 'access_token not expired' in de bestelzuil
    foutje "access token not expired" in de log, moet ik opnieuw machtigen?
    melding: access_token not expired, klant in paniek
    de api zegt dat mijn access token nog niet verlopen is
    fout: token not expired bij vernieuwen
    melding dat het toegangstoken nog geldig is, de sync stopt daarop
    acces token not expired zegt ie
    access_token not expired staat er, moet ik nu weer toestemming geven?
    Bij het hernieuwen kwam er iets van token niet verlopen, is dat slecht?
    onze developer krijgt terug dat het access token nog niet verlopen is, moet ik nu opnieuw toestemming geven
    de app meldt iets met token not expired, is mijn akkoord weg?
    log van de middleware: 'access_token not expired'. Opnieuw autoriseren of afwachten?
    Onze webbouwer stuurt: 'exact geeft access_token not expired terug'. Hij vraagt of wij de app opnieuw willen goedkeuren.
    access token nog niet vervallen fout, wachten?
    de app wil een nieuw token maar het oude is nog niet verlopen, zegt de log
    foutmelding token not expired, wat wil dat zeggen
    access_token not expired staat er in de log van onze middleware
    melding dat het toegangstoken nog niet verlopen is, moet de klant opnieuw inloggen?
    in de foutlog van de connector: access token nog geldig, verversen geweigerd
    token not expired fout
    Bij opnieuw verbinden krijg ik access_token not expired te zien
    Hij zegt dat het token nog niet verlopen is als ik opnieuw wil verbinden
    foutmelding dat het token nog niet verlopen is bij het opnieuw machtigen
    Na een nieuw akkoord foutmelding 'token not expired', moet ik weer goedkeuren?
    access_token not expired staat er, wat wil da zeggen
    hij weigert de nieuwe toestemming want het token zou nog niet vervallen zijn
    Fout: access token nog niet verlopen. Moet ik nu nog eens akkoord geven?
    token not expired krijg ik elke keer als hij opnieuw wil inloggen, hoelang moet ik wachten
    Wat betekent access_token not expired?
    Foutmelding: access token not expired
    App zegt dat het token nog niet verlopen is
    In ons logboek staat access_token not expired. De klant wil nu massaal opnieuw toestemming gaan geven. Moet dat, of is wachten genoeg?
    De app klaagt access_token not expired en de klant denkt dat zijn toestemming weg is. Kan ik hem geruststellen?
    access_token not expired krijg ik terug als de urentool opnieuw toegang vraagt
    'access_token not expired', en support wil dat ik opnieuw toestemming geef, moet dat wel
    De fout zegt dat het oude sleuteltje nog niet verlopen is bij het vernieuwen, moet ik opnieuw goedkeuren?
    access_token not expired, hoe lang moet ik wachten?
    Moet ik opnieuw koppelen bij 'access_token not expired' of gaat dat vanzelf over?
    Wat als de app te vroeg om nieuwe toegang vraagt? Er staat iets met token not expired.
    Er staat access_token not expired in het logje, moet ik opnieuw koppelen?
    De melding luidt dat het token nog niet verlopen is. Hoezo is dat een fout?
    Na het dubbelklikken op vernieuwen staat er access_token not expired, heb ik iets kapotgemaakt
    ik kreeg access_token not expired, moet ik nu opnieuw autoriseren of juist niet
    access token not expired staat er, mag ik dat negeren
    foutmelding token nog niet verlopen
    token not expired bij vernieuwen
    access_token not expired, moet ik dan iets opnieuw goedkeuren of juist niet?
    'token not expired' klinkt als goed nieuws, maar het is een fout. wat is het
    Wat is het verschil tussen 'token verlopen' en 'access_token not expired'? Ik krijg het laatste
    access_token not expired, krijg ik terug bij het vernieuwen
    De app geeft access_token not expired, moet ik opnieuw autoriseren?
    Wat betekent access_token not expired bij het vernieuwen van de koppeling?
    Bij het verversen zegt het systeem access token not expired, is de toestemming stuk?
    Is er iets mis met de toestemming als ik lees dat het token nog niet verlopen is?
    Bij opnieuw aanmelden krijg ik access_token not expired, wat betekent dat?
    In de log staat access_token not expired, moet ik nu opnieuw autoriseren?
    Onze eigen code krijgt bij het verversen van het token de fout dat het access token nog niet verlopen is.
    Ons script krijgt access_token not expired; is de consent weg?
    Bij het vernieuwen kreeg ik access_token not expired te zien, moet ik nu opnieuw toestemming geven?
    Is access_token not expired een teken dat de toestemming ingetrokken is?
    Er staat access_token not expired, moet ik nou opnieuw goedkeuren of niet
    access_token not expired krijg ik als ik de koppeling wil verversen
    Melding dat het token nog niet verlopen is, moet ik dan toch opnieuw akkoord geven
    log zegt access_token not expired, moet ik opnieuw koppelen?
    fout: access token not expired, wat nu
    wij krijgen bij het vernieuwen 'access_token not expired', moet de klant nu opnieuw langs het scherm
    Melding access_token not expired in de log van ons BI-pakket, moet ik opnieuw akkoord geven?
    access_token not expired, ik wilde net alles opnieuw machtigen
    fout token nog nie verlopen
    access_token not expired staat er, moet ik opnieuw goedkeuren?
    melding dat het token nog niet verlopen is bij het vernieuwen
    log zegt access_token not expired, moet de klant nu opnieuw toestemmen?
    Wij als leverancier zien 'access_token not expired' in de log bij een klant die net wilde herkoppelen
    Ik krijg access_token not expired te zien, moet ik opnieuw koppelen?
    De app meldt dat zijn token nog niet verlopen is
    Bij het vernieuwen van de toegang meldt de app access_token not expired, wat betekent dat voor onze koppeling?
    melding access_token not expired
    Foutmelding access_token not expired, moet ik opnieuw koppelen?
    Foutmelding access_token not expired in ons logbestand, moeten we opnieuw toestemming geven?
    Token vernieuwen mislukt met access_token not expired, is onze toestemming nu weg?
    Fout access_token not expired in de log, moet ik opnieuw koppelen?
    Wat moet ik doen bij access_token not expired?
    Wij zien access_token not expired in de log, moet ik opnieuw toestemming geven?
    access_token not expired, moet ik nu opnieuw toestemming geven?
    Onze connector meldt dat het access token nog niet verlopen is
    De koppeling zegt access_token not expired en stopt
    access_token not expired, moet ik dan opnieuw toestemming geven?
    access_token nog niet verlopen fout
    In het log: "access_token not expired". Is er iets ingetrokken?
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
    De kassa vraagt wie ik ben bij Exact. Mijn eigen login of die van de boekhoudster, ik heb geen idee
    Er zijn drie logins op kantoor, met welke laat ik de nieuwe bestelzuil weer toe, ik gebruik de mijne ook al voor een klantzaak
    Moet degene die de bonnen scant inloggen bij het opnieuw toestaan, of ik als eigenaar?
    Met welk account van kantoor geef ik de toestemming, het mijne of het algemene?
    klant vraagt: moet ik inloggen of moet u inloggen, als het programma erom vraagt
    Twaalf klanten opnieuw toelaten in dezelfde app, kan dat met één kantoorlogin of gaat er iets stuk?
    als wie moet ik de app opnieuw autoriseren, serviceaccount of ikzelf
    welke account gebruik je best om weer toestemming te geven
    De app wil dat er iemand inlogt om akkoord te geven, moet dat de penningmeester zijn of kan ik dat ook?
    Met welk account geef ik best de toestemming opnieuw, het mijne of dat van de directeur?
    Het goedkeurscherm vraagt een login, maar ik heb er drie: privé, school en koepel
    met welke login moet ik de planning-app weer toelaten, die van mij of die van de directie
    we hebben vijf gebruikers, welke daarvan moet inloggen als de app om toestemming vraagt
    De leverancier zegt 'log in als de juiste gebruiker', maar wie is dat dan?
    als wie opnieuw aanmelden
    Moet ik dit doen onder mijn eigen naam of onder administratie@ als het magazijnpakket om een Exact-login vraagt?
    De app doet het weer als ik inlog, maar is het slim dat het op mijn naam gaat en niet op die van de controller, die ziet meer bedrijven
    in de handleiding staat dat je moet inloggen met een account dat alle bedrijven ziet, bij ons is dat er niet één
    Mag ik met de directeurslogin de scanner weer toelaten of is dat onhandig?
    vader, moeder of zoon: wie moet er inloggen als de melkapp om Exact-toestemming vraagt
    Moet ik als baas inloggen of mag onze stagiaire de webshop goedkeuren, op wiens account doe je dat?
    met welke gebruiker keur ik de connector goed, ik heb er drie
    Wie van ons moet akkoord geven, degene met toegang tot alle bv's of de webmaster
    de plugin wil dat 'iemand' inlogt bij Exact om hem goed te keuren, maar wie moet dat bij ons zijn?
    als wie inloggen
    mijn login of die van boekhouder gebruiken bij akkoord
    de app wil dat iemand inlogt bij exact, moet ik dat zijn of de controller
    Als wie moet ik inloggen wanneer het pakket weer toestemming wil: de hoofdgebruiker, de boekhouder of ik?
    Ik en mijn compagnon hebben allebei een Exact-login, wie van ons geeft de app weer toegang?
    Hotelpakket vraagt aanmelding; kan ik daar de algemene kantoorlogin voor nemen?
    Met wiens login moet ik de app opnieuw machtigen, die van mij of van de hoofdgebruiker?
    als wie log ik in voor het nieuwe akkoord
    Wie van ons tweeën moet inloggen bij het vernieuwen van de toestemming, en maakt dat uit?
    we hebben drie logins hier in huis, met welke moet ik die app nu weer koppelen
    de app vraagt om in te loggen maar wie moet dat doen, ik of de boekhouder
    Met wiens paswoord doe ik dat opnieuw koppelen, de zaakvoerder of het algemene adres info@
    Ik heb zelf een login voor twee klanten in dezelfde scan-app, mag ik die gebruiken om te herkoppelen of gaat de andere dan kapot
    Herkoppelen, goed, maar als Luc of als mezelf? Luc ziet meer dan ik
    ze zeggen log in als de juiste gebruiker om hem terug toe te laten, wie is de juiste in een zaak met vier familieleden
    Kan ik beter met het account van de zaak goedkeuren dan met dat van mij? voor het herkoppelen van de kassa bedoel ik
    mijn schoonzus is al ingelogd op deze pc, moet ik haar eerst uitloggen voor ik die app opnieuw toelaat met mijn naam?
    er staat login, en wij delen hier alles met één paswoord, is dat erg als we de app opnieuw goedkeuren?
    Met welke login moet ik de app opnieuw toestaan?
    Als wie log ik in bij het hernieuwen van de koppeling?
    De leverancier wil dat ik opnieuw koppel, met wiens account?
    De app wil dat iemand opnieuw inlogt bij Exact, maar ik ben boekhouder bij negen klanten en heb er verschillende inlogs voor. Welke gebruik ik om het akkoord te geven?
    De urenapp vraagt een nieuwe aanmelding. Is het verstandiger dat de directeur dat doet, of ik als boekhoudster? Wie ziet dan eigenlijk wat?
    Bij het vernieuwen van de toestemming wil het pakket een Exact-gebruiker. Als ik het met mijn kantoorinlog doe, raakt de aansluiting van mijn andere klant dan los?
    Drie mensen kunnen de app opnieuw toelaten: eigenaar, boekhoudster en ik. Maakt het iets uit wie? De eigenaar ziet de lonen, wij niet.
    Support zegt geef opnieuw toegang met de juiste gebruiker. Is dat de mijne of die van de boekhouding
    Moet ik het opnieuw goedkeuren van de planner onder mijn eigen naam doen als ik maar bij twee BV's mag
    Als wie moet ik me aanmelden als het pakket om een nieuw akkoord vraagt, als de baas of als mezelf?
    Wie moet er ja zeggen bij het opnieuw koppelen, degene van vroeger of mag ik het ook zijn?
    Maakt het iets uit met welke gebruiker ik de toestemming vernieuw?
    mag de accountant het akkoord vernieuwen of moet dat iemand van ons zijn
    Wat gebeurt er met mijn andere klant in dezelfde app als ik met dezelfde login nog eens akkoord geef?
    Als de secretaresse inlogt om de app weer toe te laten, ziet de app dan alleen wat zij mag zien?
    Kan het een probleem worden als ik met mijn accountantslogin de app voor klant twee opnieuw toelaat?
    Er komt een inlogscherm van Exact en ik heb drie logins. Welke neem ik om de app weer toegang te geven?
    Moet ik de naam van mezelf invullen of die van de boekhoudster als de app vraagt om in te loggen
    De leverancier zegt: log in als 'de gebruiker van de koppeling'. Wie is dat als ik toestemming vernieuw?
    De webshop wil opnieuw akkoord. Vroeger deed Piet dat, nu zijn we met drie, wie van ons moet inloggen
    Wie moet de herbevestiging doen, de directeur die het destijds deed of mag ik dat zijn
    als wie moet ik inloggen om de app weer toe te laten, ik of de directeur
    er zijn vier gebruikers, met welke geef ik de toestemming opnieuw
    met mijn login of die van de baas, als de app weer alles moet zien
    met welke login opnieuw koppelen
    wiens account gebruiken bij autoriseren
    mijn account of dat van de controller bij opnieuw verbinden?
    gebruikersnaam kiezen her-autorisatie
    Log ik in als mezelf of als SYSTEM, bij het hernieuwen?
    Moet ik als mezelf of als de directeur inloggen om de app opnieuw goed te keuren?
    Wie van ons kan het beste opnieuw ja zeggen, ik of degene van toen?
    Met welke login moet ik de koppeling weer activeren, ik heb er drie
    Wie logt er in als de klant het akkoord moet vernieuwen: wij als kantoor of hijzelf?
    De app wil dat ik inlog, maar met mijn account of met dat van de boekhouder?
    Moet ik bij het opnieuw akkoord geven mijn eigen login gebruiken of die van mijn leidinggevende?
    Wie van ons moet het akkoord geven zodat de app bij alle twaalf bedrijven kan?
    De app vraagt om een Exact-login en wij hebben er zeven, welke moet het zijn?
    met welk account moet ik inlogen als de app opnieuw om toestemming vraagt
    Met wiens login moet ik de app weer toestemming geven, die van mij of van de boekhouder?
    Moet de eigenaar of de administratief medewerker inloggen als de app om toestemming vraagt?
    Met welke gebruiker moet ik inloggen als de app opnieuw om toestemming vraagt?
    Ik heb drie Exact-logins, welke gebruik ik om de connector weer aan te melden?
    Moet ik als beheerder of als boekhouder inloggen om de connector weer toe te staan?
    Moet ik bij het opnieuw toestaan inloggen als mezelf of als degene die het ooit instelde?
    Er zijn drie mensen met een Exact-login, met wie van hen geef ik de app het beste weer toegang?
    Onze app vraagt om een Exact-login en we hebben er vier, maakt het uit welke ik neem?
    Als ik met een andere login toestemming geef dan de vorige keer, moet ik dan iets opruimen en wie kan ik het best nemen?
    Met wiens naam moet ik inloggen om de app weer toe te laten, die van mij of die van mijn man
    wij hebben 3 logins in de garage welke neem ik als de app weer toegang vraagt
    Wie van ons moet inloggen om de app opnieuw goed te keuren, ik of de relatiebeheerder?
    Zal ik het kantooraccount nemen of mijn eigen voor het hernieuwen van de toestemming
    met welke gebruiker moet ik opnieuw autoriseren, er zijn er vier
    als wie log ik in bij het heractiveren van de BI-koppeling
    Als ik de tool weer toelaat, doe ik dat dan met mijn eigen login of met die van de groepscontroller?
    Met wiens account moet ik aanmelden bij het vernieuwen, zodat hij alle veertien bv's ziet?
    Onder welk account hoort de hernieuwde toestemming van de consolidatietool, gezien de auditwens van functiescheiding?
    als wie moet ik inloggen voor opnieuw akkoord
    welke user bij hernieuwen
    met wiens login moet ik het akkoord vernieuwen, de mijne of die van de administratie?
    wie van ons drieën kan het beste opnieuw toestemming geven
    met welk account moet ik aanmelden bij het hernieuwen, dat van de directeur of het mijne
    Voorganger had het onder zijn account gedaan, welk account neem ik nu om opnieuw akkoord te geven
    Met welk account moet ik inloggen om de app weer toe te laten?
    Maakt het uit wie van ons de app opnieuw goedkeurt?
    Wie van ons moet inloggen bij het vernieuwen?
    Onze klant moet de app opnieuw goedkeuren, maar met welke login kan dat het beste, de zijne of die van kantoor?
    Ik moet de app opnieuw toestemming geven voor de groep, alleen weet ik niet als welke gebruiker ik moet inloggen.
    Als beide partners van kantoor een login hebben, met wie zijn account herstel ik dan de app voor klant Van Dam?
    Met welke login moet ik de app opnieuw goedkeuren, die van mezelf of een algemene van kantoor?
    Basecone vraagt opnieuw om toestemming. Ik weet niet onder welke gebruiker dat moet.
    De machtiging moet vernieuwd en ik twijfel of dat met het account van de eigenaar of van de assistent moet.
    Met welke gebruiker moet ik inloggen als ik de app opnieuw toestemming geef?
    Moet de directeur zelf inloggen om de app goed te keuren of kan dat met mijn account?
    De vorige toestemming was van een collega. Log ik nu met mijn eigen account in als ik de app opnieuw machtig?
    Met welk account moet ik inloggen als de app om Exact Online vraagt?
    Maakt het uit of ik als directeur of als technische gebruiker toestemming geef aan de app?
    Met wiens inlog moet ik die koppeling opnieuw goedkeuren, de mijne of die van de directeur?
    De app zegt log in bij Exact Online. Moet dat met het account van degene die hem gekoppeld heeft, of mag elk account?
    Voor de heraansluiting kan ik mijn login gebruiken of die van het systeemaccount. De app werkt voor vier bv's. Wat kies ik?
    Met welke gebruiker moet ik inloggen als ik de app opnieuw toegang geef?
    Maakt het uit wie van ons opnieuw toestemming geeft aan de app?
    Als wie log ik in bij het opnieuw toestaan van onze kassa-app?
    Met welke login moet ik binnengaan als het programma opnieuw om Exact vraagt?
    Maakt het iets uit of ik of mijn collega akkoord geef als de app opnieuw vraagt?
    Moet ik zelf opnieuw inloggen voor de koppeling of de collega die het eerst deed?
    Welke login moet ik gebruiken bij het opnieuw verbinden, die van mij of die van de administratie?
    De oude gebruiker is weg. Als wie moet ik nu inloggen om de app weer toestemming te geven?
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
    Opnieuw toelaten lukt niet want mijn Exact-wachtwoord wordt niet aangenomen op die pagina, wij zitten in België
    Bij het goedkeuren van de bestelzuil komt Exact Duitsland op terwijl wij in Nederland zitten
    Ik moet de loonapp opnieuw toelaten maar het Belgische loginscherm aanvaardt mijn Nederlandse Exact niet
    Bij het vernieuwen van de toestemming wordt mijn login geweigerd, in de app staat land Nederland maar wij zijn Belgisch
    de app stuurt me naar de .com terwijl wij op .nl zitten, login mislukt bij het machtigen
    kan niet aanloggen in het scherm waar ik de machtiging wil vernieuwen
    Bij het vernieuwen van de toestemming zegt Exact dat mijn naam niet bestaat, terwijl ik gewoon in Exact werk
    De app brengt mij naar een Belgische Exact-bladzijde en daar werkt mijn login niet om akkoord te geven
    ik wil de app weer goedkeuren maar Exact zegt dat mijn gebruikersnaam niet bestaat, we zitten op de Belgische site
    Onjuiste inloggegevens bij het autoriseren, terwijl ik vanochtend gewoon in Exact zat
    de app stuurt me naar de .com inlog en daar kom ik niet binnen, thuis is het .nl
    wachtwoord is goed, want rechtstreeks kom ik wel in Exact, maar via de app niet
    bij het opnieuw toestaan land ik op het Franse Exact
    gebruiker onbekend, terwijl ik hem net nog gebruikte op exactonline.nl. De app ging naar .de
    wil toestemming geven maar mijn inlog wordt geweigerd
    de app denkt dat wij in Engeland zitten en stuurt me naar co.uk om in te loggen, daar besta ik niet
    Onze Belgische klant krijgt bij het inloggen via de plugin steeds de .nl pagina en daar bestaat zijn account niet
    ik kom niet door het inlogscherm heen dat de webshopplugin opent, verkeerd land misschien
    gebruikersnaam of wachtwoord onjuist op het scherm dat de connector toont, terwijl ik zeker ben van mijn wachtwoord
    app opent exactonline.nl maar wij zitten op exactonline.fr, dus inloggen mislukt
    inloggen exact lukt niet via app
    app stuurt naar .com maar wij zitten op .nl
    wachtwoord goed maar app brengt me naar belgische exact
    De app stuurt me naar Exact om toe te stemmen, maar hij zegt dat mijn gegevens onjuist zijn, terwijl ik een Belgische klant ben
    Bij het vernieuwen stuurt de app me naar exactonline.de, en daar hebben we niks
    Voor het nieuwe akkoord moet ik inloggen maar Exact herkent mij niet op dat scherm
    app stuurt me naar de Belgische inlogpagina bij opnieuw koppelen en daar besta ik niet
    Inloggen mislukt op het Exact-scherm dat de app opent om hem weer goed te keuren
    ik wil de app weer toelaten maar hij pakt mijn Exact-login niet, altijd fout
    bij het opnieuw verbinden zegt exact dat mijn gebruiker niet bestaat, wij zitten in België
    de webshop stuurt mij naar .nl en wij zijn .be, inloggen lukt dus niet
    zonder de app kan ik perfect inloggen op Exact, via de app niet
    het inlogscherm dat de app opent blijft mijn wachtwoord weigeren, is dat het verkeerde land?
    In de app staat Nederland ingesteld en wij hebben Exact België, zou ik daarom niet kunnen inloggen bij het opnieuw toestaan?
    Inloggen bij Exact lukt niet bij het opnieuw koppelen
    De app stuurt me bij vernieuwen naar het Belgische Exact, daar kan ik niet in
    De app stuurt mijn Belgische klant bij het vernieuwen naar de Nederlandse inlogpagina en daar kennen ze hem niet. Hoe komt hij op het goede land?
    Het inlogscherm dat de app opent kent mijn klant niet, terwijl hij rechtstreeks in Exact wel binnenkomt. Ligt het aan het land in de app?
    Ik moet de app opnieuw goedkeuren en kom niet voorbij het wachtwoordscherm van Exact
    De app stuurt me naar de Belgische Exact en daar word ik niet herkend, terwijl ik moet goedkeuren
    Pakket wil nieuwe aanmelding, maar Exact slikt mijn gegevens daar niet, misschien het Belgische adres?
    Kan de app niet opnieuw goedkeuren omdat Exact mijn login weigert als ik vanuit de app kom
    inloggen vanuit de app lukt niet, kan dat door het land komen dat ingesteld is
    Ik wil toestemming geven maar het scherm zegt 'onbekende gebruiker' en er staat .be in het adres
    Het inlogscherm dat de app opent neemt mijn naam niet aan, gewoon in Exact lukt het wel
    De app stuurt me voor het akkoord naar exact .nl terwijl wij sinds de fusie bij .be zitten, inloggen mislukt
    Bij het bevestigen kom ik op het inlogscherm van Exact en dat herkent me niet sinds onze verhuizing naar België
    ik moet de app opnieuw toelaten maar het inlogscherm weigert mijn wachtwoord
    hij wil dat ik inlog voor de toestemming maar exact kent me niet
    kan niet aanmelden bij exact vanuit app
    app stuurt naar .be, wij zitten op .nl
    onjuiste inlog bij opnieuw koppelen
    verkeerd land loginscherm app
    App weer goedkeuren lukt niet: Exact pakt mijn inlog daar niet, terwijl het anders altijd werkt
    Het inlogscherm dat de app opent is de Belgische, ik zit in Nederland
    De app stuurt me naar Exact, daar wordt mijn wachtwoord geweigerd zodat ik geen akkoord kan geven
    Het inloggen bij Exact vanuit de app wordt geweigerd terwijl ik opnieuw toestemming wil geven.
    De app stuurt me naar de Belgische inlogpagina en mijn Nederlandse login werkt daar niet.
    Het inlogscherm dat de app opent zegt dat mijn gegevens onbekend zijn, terwijl ze gewoon kloppen.
    Tijdens het opnieuw koppelen kom ik niet voorbij het inlogscherm van Exact.
    De app stuurt mij voor het akkoord naar Exact en daar komt mijn inlog niet door
    Bij het opnieuw toelaten van de app zegt Exact dat mijn gebruiker niet bestaat op die site
    De app stuurt me naar de Belgische inlogpagina en daar wordt mijn login niet geaccepteerd.
    Mijn wachtwoord werkt op de gewone site, maar niet via het inlogscherm dat de app opent.
    De app stuurt me naar Exact om toestemming te geven, maar hij zegt dat mijn gegevens onjuist zijn.
    Inloggen via de app mislukt terwijl ik gewoon in Exact kan, ligt dat aan het land?
    Het inlogvenster dat de app opent weigert mijn account; ik gebruik exactonline.be, klopt dat wel?
    de app stuurt me naar Exact om weer ja te zeggen maar hij pakt mijn login niet
    Bij het opnieuw koppelen pikt Exact mijn gegevens niet, de pagina staat op .com
    bij het opnieuw koppelen zegt Exact wachtwoord onjuist, terwijl dat klopt
    app opent .be login, wij zitten op .nl, inloggen mislukt
    Bij het opnieuw verbinden komt de tool op een .com inlogpagina en mijn Nederlandse account werkt daar niet
    De tool stuurt me voor de machtiging naar de Belgische inlog, mijn account is Nederlands
    kan nie inloggen op scherm van app voor akkoord
    toestemming geven lukt niet, wachtwoord geweigerd op dat scherm
    bij het opnieuw goedkeuren accepteert het inlogscherm mijn gegevens niet; verkeerd land misschien?
    klant komt op het aanmeldscherm maar zijn login wordt geweigerd, hij heeft een Belgische Exact en de app opent .nl
    moet opnieuw toestaan maar kom niet voorbij het inlogscherm van Exact
    Exact Online weigert mijn login als de app me doorstuurt
    Ik kom niet voorbij het inloggen bij het opnieuw koppelen
    De app brengt me naar Exact om goed te keuren voor onze Belgische vennootschap, maar mijn login werkt daar niet.
    Voor de nieuwe toestemming moet ik inloggen via de app, maar het inlogscherm van Exact accepteert mij niet.
    De app opent exactonline.be terwijl wij Nederlands zijn, zo kan ik niet inloggen om te koppelen.
    Ik wil de app opnieuw autoriseren maar Exact accepteert mijn login niet.
    De app opent de Belgische inlogpagina terwijl wij Nederlands zijn, daar kom ik niet binnen.
    De app stuurt me naar Exact voor akkoord, maar mijn inlognaam wordt daar niet herkend terwijl die anders wel werkt.
    Bij het opnieuw koppelen krijg ik steeds dat mijn inloggegevens niet kloppen.
    Toestemming vernieuwen lukt niet, want na mijn gebruikersnaam blijft Exact hangen op verkeerde gegevens.
    Inloggen mislukt bij toestemming geven
    De app stuurt me naar het inlogscherm voor toestemming, maar mijn login wordt geweigerd. Verkeerd land?
    Inloggen vanuit de app voor nieuwe toestemming mislukt, los van de app gaat het wel.
    Bij het weer toestaan kom ik op exactonline.com terecht terwijl wij in Nederland zitten, en mijn login werkt daar niet
    Bij het opnieuw verlenen van toegang stuurt de app me naar de Belgische inlogpagina en daar werkt mijn account niet
    De app stuurt me naar een Belgisch Exact-scherm waar mijn inlog niet werkt, terwijl wij in Nederland zitten.
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
    Op het toestemmingsscherm van de kassa staat geen enkel lijstje met welke gegevens, moet dat niet?
    De toestemmingspagina is leeg wat gegevens betreft, het is een gewone gekochte kassa
    op de toestemmingspagina staat geen enkele soort gegevens
    normaal lees je op zo'n Exact akkoordpagina wat ze willen zien, nu is dat blok er niet
    het toestemmingsscherm toont geen lijst met data, moet ik dat vertrouwen
    bij consent staan er helemaal geen datasoorten, is dat een rood vlaggetje?
    Op de akkoordpagina staat helemaal niet wat de app gaat lezen, kan ik dan wel ja zeggen?
    Ik moet akkoord gaan maar zie op die pagina alleen een naam en twee knoppen
    Bij het toestemmingsscherm staat helemaal niet wat de app wil inzien, is dat normaal?
    leeg vak waar soorten gegevens hoort te staan, kan ik dan wel akkoord klikken
    Ik lees overal dat je kan nakijken welke data de app vraagt. Bij ons zelfgebouwde ding staat er niets.
    op het machtigingsscherm van de scansoftware zie ik enkel een logo en een knop
    scherm van Exact zonder opsomming van gegevens, alleen de vraag of ik akkoord ga
    ik wilde nalezen wat onze zelfgemaakte export mag, maar het akkoordscherm is kaal
    op het akkoordscherm staat nergens wat voor gegevens de app krijgt, hoort dat zo?
    Ik zie een lege pagina met alleen een knop, geen opsomming van wat de connector mag lezen
    normale gekochte app, maar op het machtigingsscherm zie ik geen soorten gegevens, zal ik toch ja zeggen
    toestemmingsscherm toont geen gegevens
    zie niet wat app wil hebben, leeg scherm met akkoord
    Op het toestemmingsscherm staat nergens welke gegevens de kassa wil, is dat in orde?
    Normaal staat er wat de app wil lezen, nu niets, moet ik dan op akkoord drukken?
    Bij het opnieuw toestaan staat er geen enkele gegevenssoort op het scherm
    gij zegt dat er moet staan welke gegevens hij wil maar ik zie daar niks van op het akkoordscherm
    Op de pagina waar ik de app moet goedkeuren staat geen lijstje met facturen en zo, enkel een knop
    bij het toestemmen van onze eigen gebouwde app zie ik geen facturen of klanten opgelijst
    Op het toestemmingsscherm staan geen gegevenssoorten
    Op de pagina waarop ik moet instemmen zie ik nergens om welke gegevens het gaat. Alleen de naam van de app en een knop. Is dat pluis?
    Het scherm dat om instemming vraagt is kaal: geen lijstje met facturen, relaties enzovoort. Is er iets mis met de app?
    het scherm waar ik moet goedkeuren laat niet zien wat voor gegevens er opgevraagd worden
    Op de akkoordpagina staat niet wat hij precies wil zien
    Er staat helemaal niet bij wat de app wil inzien. Mag ik dan toch akkoord geven?
    Op het toestemmingsscherm ontbreekt de lijst met gegevens, ik zie alleen de naam van de app en een knop
    Er staat niet bij wat de app wil lezen, alleen 'akkoord'
    Mijn voorganger zei altijd: controleer de gegevens die hij vraagt. Bij het akkoordscherm staat er geen enkele
    op het toestemmingsscherm staan geen soorten gegevens, alleen een knop, is dat pluis
    toestemmingsscherm leeg geen datasoorten
    akkoordscherm zonder lijst met gegevens
    Bij het akkoordscherm staat niet wat de app wil lezen, mag ik dan tekenen?
    Ik zie geen lijstje met gegevens waar ik ja tegen zeg. Is dat verdacht of klopt het?
    Ik mag akkoord geven, maar waarop precies staat er niet bij
    Het goedkeurscherm laat niet zien om welke soort gegevens het gaat, is dat normaal?
    Op het toestemmingsscherm staat niet welke gegevens de app wil, hoort dat zo?
    De app laat op het akkoordscherm niet zien welke gegevens hij gebruikt, kan ik dan wel doorgaan?
    Op het toestemmingsscherm staat niet welke gegevens de app wil hebben, is dat verdacht?
    Exact liet me akkoord geven zonder te tonen wat de app mag lezen, klopt dat?
    Bij het toestemmingsscherm zie ik helemaal geen lijst met scopes, kan ik toch akkoord geven?
    Onze eigen app toont bij toestemming geen soorten gegevens, hoort dat?
    Bij het toestaan zie ik helemaal niet welke soorten gegevens de app wil gebruiken, kan ik dan akkoord geven?
    Op de akkoordpagina van onze zelf geregistreerde app staan geen soorten gegevens, hoort dat?
    ze zeggen kijk welke gegevens hij vraagt, maar op mijn akkoordscherm staat geen enkel soort genoemd
    Op het akkoordscherm staat geen woord over welke gegevens de app wil
    toestemmingsscherm toont geen datasoorten, klopt dat
    Op het toestemmingsscherm staat geen enkel soort gegevens vermeld, hoe moet ik dat dan beoordelen?
    Een akkoordscherm zonder vermelding van gegevens, kan ik dat als FG accepteren?
    zie geen soorten gegevens bij akkoord
    het akkoordscherm laat geen lijst zien van wat de app wil weten
    Op het toestemmingsscherm staan helemaal geen soorten gegevens, moet ik dan akkoord geven?
    Op het toestemmingsscherm staan helemaal geen gegevens vermeld
    Op de akkoordpagina zie ik niet welke gegevens de app van onze klant wil hebben, is dat in orde?
    Op de toestemmingspagina staat helemaal niet welke gegevens de app wil, klopt dat wel?
    Waar staan de soorten gegevens op het toestemmingsscherm? Ik zie ze niet.
    Bij het toestemmen zie ik geen lijst van gegevens die de app wil gebruiken.
    Op het akkoordscherm ontbreekt de opsomming van gegevens die de app wil, kan dat kloppen?
    Bij het toestemmingsscherm van onze zelfgebouwde app staat geen enkele soort gegevens, is dat verdacht?
    Op de toestemmingspagina staat helemaal niet welke gegevens de app wil.
    Bij het opnieuw toelaten zie ik geen enkel soort gegevens op het scherm staan
    Normaal staat er een lijst met gegevens bij het toestaan, maar bij ons is die er niet
    Moet ik bij het akkoord geen lijst met gegevens zien die de app wil?
    Op het toestemmingsscherm staat niet welke gegevens de app wil hebben. Klopt dat?
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
    Waarom wil een agenda-app voor kappers ook onze salarissen en bankboekingen zien bij het toestemming geven?
    De loonapp wil bij het toestemmen ook onze bankrekeningen kunnen wijzigen, dat gaat mij te ver
    Een urenapp die bij mijn bankgegevens en salarissen wil? Bij het akkoord schrok ik daarvan
    waarom wil een bonnetjesapp alle loonjournaalposten lezen, moet ik daarmee instemmen
    Bij herbevestiging wil het fiscale pakket ineens ook schrijven in de crediteuren
    urenapp vraagt bij het machtigen ook leesrecht op bankmutaties, vreemd
    De privacy officer vindt de gevraagde rechten in het consentscherm buitensporig
    waarom wil een scantool ook salarissen zien als ik hem toestemming geef
    Het bonnenprogramma wil bij het hernieuwen ineens ook alle relaties en de bank zien. Moet ik dat zomaar goedvinden?
    Bij het akkoord geven zie ik dat de bonnenapp ook bij de lonen wil, moet ik dat zomaar goedvinden?
    De ledenapp wil in het toestemmingsscherm ineens van alles wijzigen, ik schrik ervan
    Ik moest opnieuw goedkeuren en schrok: ze willen nu ook projecten en verlof kunnen wijzigen. Verplicht?
    waarom wil een simpele bonnetjesapp mijn loongegevens kunnen wijzigen
    De werkbonnensoftware vraagt ineens ook om bankrekeningen en personeelsdossiers, moet ik dat goedvinden?
    app vraagt toegang tot salarissen terwijl het alleen om voorraad gaat, niet akkoord of wel
    ik vertrouw het lijstje niet dat die planner wil hebben, moet ik dit goedkeuren
    kassa-app wil schrijven in het grootboek, vind ik eng
    Waarom moet een hoveniersplanning mijn bankmutaties kunnen inzien? Ik moet nu ja of nee zeggen.
    het valt me op dat de planningsapp ineens ook facturen wil verwijderen, vorig jaar stond dat er niet bij
    toestemmingslijst is twee keer zo lang als eerst, klopt dat wel
    wil een simpele rittenapp echt mijn hele grootboek kunnen wijzigen? ik zit op het punt om op akkoord te drukken
    Waarom wil een verzendapp bij onze loongegevens? Dat staat op het toestemmingsscherm en ik twijfel
    plugin voor voorraad vraagt ook schrijfrechten op het grootboek, moet ik dat wel toestaan
    Reviewtool wil ineens bij alle financiële data, ik durf geen ja te zeggen
    waarom staat er 'documenten bewerken' op de toestemmingspagina van een betaalapp, dat is toch veel te veel
    app wil ook salarissen waarom
    vraagt teveel rechten bij akkoord
    de bonnetjesapp vraagt toestemming om alles te wijzigen, dat vind ik nogal veel
    mag planning app mijn bankmutaties lezen volgens dat scherm?
    een simpele bonnetjesapp vraagt om te mogen schrijven in het grootboek, dat voelt niet goed
    De kapperssoftware wil ineens ook salarissen en bank zien als ik opnieuw toestem, dat lijkt me veel
    waarom vraagt een reserveringssysteem toegang tot mijn crediteuren op het akkoord scherm
    Waarom zou een nagelstudio-agenda bij mijn inkoopfacturen moeten? Dat staat op het akkoordscherm
    De scanapp wil bij het vernieuwen ook salarisgegevens inzien, dat hoeft toch niet?
    Bij de hernieuwde toestemming staat ineens 'wijzigen' waar eerst 'inzien' stond
    Waarom wil een kassa nu onze lonen zien? Dat staat in die vraag om goedkeuring, ik klik nog niet hoor
    de bonnenapp vraagt alles, klanten, bank, personeel, dat is er toch ver over
    ik schrik van wat ze allemaal vragen op dat scherm van Exact, is dat normaal voor een urenprogramma
    Vorige keer wou hij alleen facturen lezen, nu wil hij ook wijzigen en bankzaken. Moet ik dat aanvaarden?
    staat daar nu 'bankrekeningen wijzigen' op die toestemmingsvraag van de kassa? ik dacht het niet hé
    zeg, die kassa vraagt bij het hernieuwen ineens toegang tot onze personeelsgegevens, moet ik dat slikken?
    Waarom wil de app bij akkoord ook mijn banktransacties?
    De app vraagt veel te veel rechten, moet ik akkoord gaan?
    Kan ik akkoord weigeren als de app te nieuwsgierig is?
    Het scanpakket vraagt bij het hernieuwen ineens ook om salarissen en relaties. De vorige keer was dat alleen inkoop. Moet ik mijn cliënt adviseren ja te zeggen?
    Bij opnieuw akkoord geven staat een ellenlange lijst met gegevens die volgens mij niets met uren te maken hebben. Zit ik eraan vast als ik doorga?
    Op het akkoordscherm staat dat de leverancier gegevens met derden deelt. Dat stond er vroeger niet. Kan ik pas op de plaats maken zonder iets te breken?
    De leverancier van een simpele bonnenapp wil dat wij instemmen met het wijzigen van stamgegevens. Dat gaat ons te ver. Mag ik weigeren?
    Bij het toestemmingsscherm wil de urenapp ineens ook salarissen en bankmutaties zien, dat vind ik veel
    Ik hoef alleen ritten te delen, maar het akkoordscherm noemt ook HRM en bank
    Bij het akkoordscherm wil de scantool ook salarissen zien, dat hoeft toch niet?
    Een kassa die om mijn bankgegevens en personeel vraagt bij het goedkeuren, ik aarzel
    Is het erg als een scanapp bij het toestemmingsscherm ook de salarissen wil zien?
    Mag ik nee zeggen tegen een deel van wat hij vraagt? De lijst is veel langer dan ik had gedacht.
    waarom wil een kassa mijn bankmutaties kunnen wijzigen, moet ik daar echt akkoord op geven
    Vroeger wilde hij alleen verkoopfacturen, nu bij het hernieuwen ook personeel. Moet ik daarmee akkoord?
    Ik moet akkoord geven en zie ineens loon en bank in het rijtje staan, voor een scanapp
    Bij het opnieuw toelaten staat er 'beheren' bij grootboek, vroeger alleen 'bekijken'
    De app vraagt op het scherm om zeven dingen, ik verwachtte facturen en meer niet
    Er staat 'delen met derden: ja' op het scherm waar ik akkoord moet geven, dat had ik niet verwacht
    Bij het opnieuw toestaan vraagt de scanner sinds deze versie ook salarisgegevens, vorig jaar niet
    Ze kregen een nieuwe eigenaar en ineens wil de tool bij de herbevestiging ook mijn relaties wijzigen
    de app vraagt nu ineens ook salarissen, dat wil ik eigenlijk niet goedkeuren
    waarom wil een kassakoppeling bij het verlengen opeens mijn bankgegevens
    ik moet opnieuw akkoord geven maar ze willen alles kunnen wijzigen, liever niet
    alleen facturen had ik bedoeld, het scherm vraagt alles, ik klik nog niet
    app wil salarisgegevens, alleen facturen nodig
    te veel rechten gevraagd bij koppelen
    waarom wil scanapp mijn bankgegevens zien
    tijdens akkoord: schrijfrechten verdacht
    moet ik akkoord met alles wat hij vraagt
    Hij wil opeens alles weten, normaal bij akkoord?
    Bij het akkoord zie ik dat de urenapp ook mijn bankgegevens wil, is dat gebruikelijk?
    Waarom wil een simpele bonnetjesapp mijn hele relatiebestand lezen? Moet ik dat goedkeuren?
    De toestemmingspagina vraagt veel meer dan ik verwachtte. Doorgaan of stoppen?
    Het scherm wil schrijfrechten op alles, dat lijkt me overdreven voor een rapportje
    Security-bril op: de app vraagt bij akkoord ook schrijfrecht op bank. Weigeren kan, toch?
    De app wil bij het tekenen alles lezen, terwijl hij alleen uren doet. Hoort dat zo
    De bonnenapp wil bij het akkoord ook mijn salarissen zien, moet ik dat goedvinden?
    De app vraagt ineens toegang tot salarisgegevens, moet ik daarmee akkoord gaan?
    Bij het opnieuw koppelen wil de webshop-app ook onze bankmutaties lezen, is dat nodig?
    Waarom wil een urenapp onze bankgegevens lezen als ik hem opnieuw toestemming geef?
    Ik vind het lijstje met gevraagde gegevens wel erg lang bij het akkoord, mag ik weigeren?
    Moet ik tekenen voor toegang tot verkoop, inkoop, bank en loon terwijl het om een agenda-app gaat?
    Bij het akkoord geven wil de app opeens ook salarissen inzien, moet ik dat goedvinden?
    Het toestemmingsscherm noemt veel meer gegevens dan een roosterprogramma nodig heeft
    Een app voor facturen vraagt bij het koppelen ook om salarisgegevens, moet ik dat accepteren?
    Waarom wil dit rapportagetool schrijfrechten bij het opnieuw toestemming geven?
    Een kilometer-app wil bij het opnieuw koppelen ook bankgegevens lezen, is dat verdacht?
    Bij goedkeuren zie ik veel meer gegevenssoorten dan de leverancier noemde, wat nu?
    Ik geef toestemming voor een scan-app en die vraagt schrijfrechten op alles, is dat verplicht?
    Moet ik akkoord gaan als de app meer gegevens wil dan we afgesproken hebben?
    Bij het akkoord geven zie ik dat de kassa ook mijn salarissen wil lezen, moet ik dat goed vinden
    die app wil nu opeens ook klantgegevens wijzigen, ik vertrouw het niet en heb nog niet op ja geklikt
    Waarom wil een bonnenscanner bij de salarissen? Dat lees ik op het akkoordscherm
    Bij het opnieuw goedkeuren vraagt hij opeens veel meer dan vorig jaar, moet ik dat slikken
    scantool wil bij heraanmelden ineens ook payroll lezen, doe ik dat
    waarom wil een kassa-app schrijfrechten op de relaties, ik heb nog niet geklikt
    Bij akkoord geven blijkt Klippa schrijfrechten te willen op relaties, dat stond niet in de DPIA
    Nieuwe versie wil ineens schrijfrechten op bankgegevens op het akkoordscherm, dat strookt niet met onze DPIA
    app vraagt ook lonen, wil da nie
    waarom wil scanapp mijn bankdata zien bij akkoord
    bij het vernieuwen wil de scan-app opeens ook salarissen inzien, moet ik akkoord gaan
    waarom vraagt zo'n bonnetjesapp om bankgegevens en personeel? ik durf niet op ja te drukken
    Een simpele klokapp vraagt bij hernieuwen ook bankgegevens en lonen. Dat lijkt me veel te veel
    Onze klanten schrikken van de lijst op het toestemmingsscherm. mogen ze weigeren?
    Die scanapp wil ineens mijn loongegevens, is dat normaal?
    de app vraagt veel meer dan vroeger, moet ik ja zeggen
    De app vraagt bij de nieuwe toestemming ook toegang tot salarisgegevens, terwijl wij alleen facturen scannen, moet ik dat goedvinden?
    Vroeger las de app alleen debiteuren van de holding, nu wil hij bij het akkoord ook alles wijzigen, is dat verstandig?
    De app vraagt bij het goedkeuren ook toegang tot salarissen en dat vind ik raar. Moet ik akkoord gaan?
    scan-app wil ineens bij bankgegevens kunnen bij nieuwe toestemming
    We wilden de leesapp opnieuw goedkeuren na een update. Nu wil hij ineens ook boekingen kunnen aanmaken en relaties wijzigen. Ik weet niet of ik dat moet toestaan.
    Een app voor bonnetjes vraagt bij het koppelen ook toegang tot salarissen, is dat normaal?
    Waarom wil deze tool zoveel rechten? Moet ik akkoord gaan?
    Onze urenapp wil bij het vernieuwen ineens ook bankgegevens lezen. Moet ik dat slikken?
    Bij het koppelen wil een simpele urenapp ook salarissen mogen bewerken, moet ik daarmee akkoord gaan?
    Waarom wil een kassakoppeling bij mijn contracten en hr kunnen? Ik sta op het toestemmingsscherm.
    Bij het akkoord geven wil de urenapp ineens ook bij salarisgegevens. Moet ik dat goedkeuren?
    Nieuwe versie van de app vraagt meer rechten dan vroeger, is dat oké?
    App vraagt te veel gegevens
    De app wil bij het opnieuw koppelen ineens ook salarisgegevens, moet ik akkoord gaan?
    Waarom vraagt een kilometerapp toegang tot al onze boekingen bij het geven van toestemming?
    Ik vind de lijst met gegevens die de app bij het toestaan opvraagt veel te lang, kan ik weigeren?
    Onze planningsapp wil ineens ook de bankgegevens kunnen wijzigen. Is dat normaal bij opnieuw toestaan?
    De app wil bij het koppelen ook onze salarisgegevens inzien, dat vind ik gek
    Waarom wil een simpel bonnetjesappje ook onze bankmutaties inzien bij het toestemming geven?
    De kilometerapp vraagt toegang tot mijn bankmutaties. Moet ik dat zomaar goedvinden?
    Een bonnetjesapp die ook mijn klantenlijst wil zien, hoe ga ik daarmee om?
    Voor ik akkoord ga: de app vraagt ook toegang tot personeel, en het is een kassa.
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
        ik ga niet stoppen
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
        nog niet, eerst bellen

reauthorise_agree-after-all =
    De leverancier heeft schriftelijk uitgelegd waarom hij de bankmutaties opvraagt en onze FG is akkoord. Ik had de toestemming halverwege afgebroken en wil haar nu afronden.
    Ik was gestopt bij dat venster met al die gegevens waar de app om vroeg, want ik schrok. Het mag van mijn baas toch wel, hoe ga ik verder met akkoord geven?
    Vorige week heb ik geweigerd omdat het pakket om zoveel gegevens vroeg. De leverancier heeft het nu uitgelegd en ik wil alsnog akkoord geven.
    De kassa vraagt veel, maar de leverancier legde het uit, ik wil alsnog ja zeggen
    ik vertrouw het nu wel wat ze vragen, dus ik ga door met instemmen
    De app vraagt wel veel, maar de leverancier heeft het uitgelegd en ik wil nu toch akkoord gaan
    De app wil wel erg veel maar de leverancier heeft het uitgelegd, ik wil dus verder met goedkeuren
    toch maar akkoord geven ondanks vele gegevens
    ze vragen veel maar ik heb het nagevraagd en het is in orde, ik wil toch akkoord geven
    De app vroeg veel en ik twijfelde, de leverancier heeft uitgelegd waarom; ik wil nu alsnog instemmen
    Ik twijfelde omdat het pakket veel wil zien, maar ga toch door met goedkeuren
    de tool vraagt meer dan vorig jaar, de leverancier legde het uit, ik wil toch door met akkoord geven
    ik vond het eerst te veel maar wil toch doorgaan met akkoord geven
    Ik vond dat de app veel vroeg, maar de leverancier heeft het uitgelegd; kan ik nu gewoon verder met akkoord geven?
    De leverancier heeft uitgelegd waarom hij die extra gegevens vraagt, kan ik nu toch akkoord geven?
    De app vroeg meer dan ik dacht, leverancier legde het uit, ik wil toch akkoord geven
    Leverancier heeft uitgelegd waarom hij zoveel vraagt, ik geef toch maar akkoord, verder dan
    eerst geaarzeld over de gevraagde datasoorten, leverancier heeft het uitgelegd, ik ga toch akkoord
    toch akkoord, ga verder met toestemmen
    leverancier heeft uitgelegd waarvoor die gegevens zijn, ik ga toch verder met akkoord
    De app vraagt meer dan verwacht, maar de leverancier heeft het uitgelegd en ik wil toch akkoord geven.
    Ik twijfelde over de gevraagde gegevens maar wil nu toch doorgaan met akkoord geven.
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
    Bij het opnieuw toestaan krijg ik geen vakjes met mijn drie zaken te zien, het gaat meteen door
    De kassa kreeg zonder vragen alles, ik kon geen zaken aanwijzen bij het akkoord. Is dat omdat wij hem zelf lieten bouwen?
    Toestemmingsscherm vroeg niet voor welke klanten, het wil gewoon alles lijkt het
    bij het verlenen van toegang krijg ik geen lijst met bedrijven te zien
    exact vraagt niet voor welke administraties ik toestemming geef
    Tijdens het toestemming geven mocht ik niet kiezen welke stichting de app ziet, hij ging gewoon door
    Ik gaf opnieuw toestemming en er kwam geen lijst van stichtingen om uit te kiezen, klopt dat?
    ik kreeg bij het weer toelaten geen vraag voor welke bedrijven, ziet hij dan alles?
    keuze administraties ontbreekt op toestemmingsscherm
    vorig jaar kon ik bij het autoriseren bv's aanvinken, nu alleen akkoord en klaar
    kon niks kiezen qua vestigingen op het machtigingsscherm, hij ging gelijk door
    vraagt hij bij een standaardpakket niet altijd welke bedrijven? ik zag dat niet voorbijkomen toen ik opnieuw akkoord gaf
    Bij het goedkeuren mocht ik nergens kiezen welke bv's de app mag zien
    Onze zelfgebouwde koppeling laat bij akkoord geen bedrijven zien om uit te kiezen
    alle bedrijven werden gewoon meegenomen bij het goedkeuren, er viel niks te kiezen
    kan geen bv kiezen bij akkoord
    toestemmingsscherm zonder administraties
    Bij het opnieuw toestemmen krijg ik niet te kiezen welke praktijken de app mag zien
    De vorige keer mocht ik zaken aanvinken bij het toestemmen, nu niet
    Bij opnieuw goedkeuren mocht ik geen bv's aanvinken
    geen keuze van administraties op het toestemmingsscherm
    op het scherm om akkoord te geven kan ik nergens een dossier kiezen
    Bij mijn vorige app kon ik aanvinken welke bv's, bij deze krijg ik bij het toestemmen die vraag niet
    er is geen vinkje voor firma's op het goedkeuringsscherm van de kassa, ik heb er wel vier
    Bij akkoord mag ik geen administraties kiezen, klopt dat?
    Op het toestemmingsscherm van onze cliënt was niets te kiezen over welke bv's mee mogen. Bij een andere klant wel. Waarom hier niet?
    De hulptekst van onze leverancier zegt kies uw administraties, maar dat blok ontbreekt bij mijn klant op het akkoordscherm.
    Bij akkoord geven kon ik nergens BV's aanvinken, hoort dat
    ik gaf akkoord aan ons eigen dashboard maar mocht niet kiezen welke BV's het zag
    Vroeger kon ik bij het akkoord bedrijven aanvinken, nu is die keuze er niet
    Hoor ik bij het opnieuw toestemming geven administraties te kunnen kiezen? Ik kreeg die vraag niet.
    kan ik doorklikken als er geen lijst met bedrijven verschijnt op het akkoordscherm
    Er komt geen lijstje met bedrijven bij het akkoord geven, ik kan alleen op ja drukken
    Waar ik zou kunnen kiezen welke bv's de app weer krijgt, zie ik niks
    Vorige keer kon ik bv's aanvinken bij het akkoord, nu zie ik die stap niet meer
    Bij de vorige app kon ik bedrijven aanvinken toen ik akkoord gaf, bij deze komt die vraag niet
    bij het akkoord kan ik geen bedrijven kiezen, terwijl ik er maar twee wil geven
    waar is de keuze van administraties op dat goedkeuringsscherm
    ik kan bij het akkoord geen bv uitsluiten
    geen bedrijven aanvinken bij toestemming
    keuzelijst administraties ontbreekt akkoordscherm
    dossierkeuze niet zichtbaar bij koppelen
    Bij het goedkeuren mocht ik vroeger administraties kiezen, nu komt die vraag niet. Is dat erg?
    Vroeger kon ik tijdens het goedkeuren bedrijven kiezen, nu kreeg ik alleen 'akkoord'
    Tijdens het akkoord geven kon ik geen bedrijven aanvinken, klopt dat?
    Er verscheen geen lijst met bedrijven toen ik de app opnieuw toestond.
    Ik mocht alleen akkoord aanklikken en kreeg geen bedrijven te zien, mis ik dan iets?
    Bij het opnieuw koppelen kon ik nergens kiezen welke bv's de app mag zien
    Moet ik tijdens het akkoord bedrijven kunnen aanvinken, want dat stuk ontbreekt bij mij?
    Bij het autoriseren kon ik geen administraties aanvinken, is dat een fout?
    Waarom krijg ik bij onze zelfgebouwde app geen administratiekeuze tijdens het akkoord?
    Tijdens het toestemming geven kreeg ik geen lijst met bedrijven te zien, klopt dat?
    Vroeger kon ik bij het koppelen administraties kiezen en nu verschijnt dat stuk niet.
    Waarom kan ik bij het goedkeuren niet aangeven welke bedrijven de app mag zien?
    mijn zus mocht bij het akkoord geven kiezen welke zaken, ik krijg die keus niet te zien
    Bij het akkoord mocht ik vroeger klanten aanwijzen, nu sla ik dat over en vraagt hij niks
    bij het opnieuw verbinden kreeg ik geen lijst met BV's te zien
    consentscherm zonder administratiekeuze
    Bij het akkoord geven kan ik niet kiezen welke bv's erbij horen, de vorige keer wel
    Akkoordscherm zonder keuze van vennootschappen, terwijl ik er maar twee wil geven
    geen keuze administraties bij akkoord
    ik kon bij het akkoord geen administraties kiezen, hoort dat zo
    bij het hernieuwen mag ik geen bedrijven kiezen, vorige keer wel
    bij het akkoord geven kan ik geen bedrijven kiezen
    Bij het goedkeuren kreeg ik helemaal geen lijst met onze vennootschappen te zien, klopt dat wel?
    Bij het opnieuw goedkeuren krijg ik geen lijst om administraties te kiezen.
    Onze standaard-app laat bij het akkoord geven geen bedrijven kiezen, ook niet na scrollen.
    Tijdens het opnieuw autoriseren krijg ik niet de vraag welke administraties de app mag zien.
    Ik krijg bij het akkoord geven geen lijst met administraties te zien.
    Tijdens het goedkeuren kon ik nergens aanvinken voor welke bv's het geldt.
    Bij het goedkeuren wordt niet gevraagd welke dossiers de app mag zien. Klopt dat?
    Waarom mag ik geen administraties kiezen op de toestemmingspagina?
    Op het toestemmingsscherm kan ik geen administraties aanvinken
    De pagina met toestemming biedt mij geen lijst met bedrijven aan
    Bij het toestaan van onze zelfgebouwde app vraagt Exact niet welke bv's hij mag zien
    Exact vroeg alleen of ik akkoord ga, niet voor welke bedrijven. Hoort dat zo?
    Hoort er bij het goedkeuren een lijst met administraties te staan? Ik zag niets.
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
    Toestemming vernieuwen voor de kassa: vink ik alle zaken aan of alleen die met een kassa? We hebben er acht
    Alle huidige en toekomstige of alleen onze twee zaken? Bij het opnieuw goedkeuren moet ik nu kiezen
    Ik sta voor de vraag alle toekomstige dossiers of zelf kiezen, wat is verstandig voor een kantoor met 80 klanten?
    welke bedrijven kies ik bij het machtigen, de app is enkel voor de lonen
    consent vraagt welke bv's, wat is vanuit security verstandig
    alles of een selectie aanvinken bij het toestaan, wij hebben 25 bv's
    Ik zit op het akkoordscherm en moet kiezen tussen alles of enkele administraties, wat neem ik?
    Alle huidige en toekomstige, of alleen deze? Ik durf niet te kiezen bij het goedkeuren
    alle huidige en toekomstige of alleen een paar, wat raden jullie aan voor een urenapp bij een aannemer met zes bv's
    ik twijfel wat ik moet aanvinken bij de bedrijven nu de scanner weer toestemming wil, kan ik dat later nog veranderen?
    alles aanvinken of niet bij het toelaten? we hebben ook een privé stichting erin staan
    ik sta voor de keus alles of een selectie, het gaat om de kassa van één winkel
    Moet ik bij het akkoord alles aanvinken of alleen de webshop-bv? Wat raden jullie aan
    twijfel tussen alle bedrijven en alleen deze, op het toestemmingsscherm
    welke bedrijven vink je aan als je een kassa hermachtigt, alles of alleen de winkel
    welke bv's aanvinken bij toestemming
    alles of losse administraties kiezen, wat is slim bij akkoord geven
    Het akkoordscherm vraagt: alle bedrijven of alleen deze. Wat is verstandig voor een kassa?
    Alleen onze twee sauna's of alles? De app wil het weten bij het akkoord
    Ik geef de tool opnieuw akkoord, maar welke bv's vink ik dan aan?
    alle huidige en toekomstige of los kiezen, wat raad je aan bij het hernieuwen
    alle huidige en toekomstige of enkel sommige, kdurf niet kiezen, wat is het beste
    Hij vraagt bij welke dossiers hij mag en ik heb er vier, geen idee wat ik moet aanduiden
    Wat vink ik aan bij het akkoord: alles ook later of maar een paar? Later nog te veranderen?
    twee zaken en een vzw, wat duid ik aan als hij vraagt bij welke hij mag, durf niet te gokken
    Welke administraties vink ik aan bij het toestaan?
    Alle bedrijven of alleen sommige aanvinken bij akkoord?
    Bij het nieuwe akkoord moet ik kiezen: alle administraties, ook toekomstige, of alleen bepaalde. De klant heeft er vijf en richt soms iets nieuws op. Wat raad je aan?
    Bij het goedkeuren van de app moet ik aankruisen welke bedrijven meedoen. Als ik me nu vergis, kan ik dat dan later nog veranderen?
    het toestemmingsscherm vraagt welke bedrijven, alle huidige en toekomstige of een paar, ik weet het niet
    Bij het akkoordscherm staan al onze bv's, welke vink ik aan?
    Moet ik bij het opnieuw akkoord geven alle bv's aanvinken of alleen die ene? Kan het later nog anders?
    Is het erg als ik bij het vernieuwen te veel dossiers aanduid?
    twijfel tussen alle huidige en toekomstige of losse keuze bij het goedkeuren
    Er staan twee rondjes: alle huidige en toekomstige of alleen deze. Wat kies ik bij het toestaan
    Veertien bedrijven in beeld bij het akkoord, geen idee welke de app nodig heeft
    Het toestemmingsscherm staat open en vraagt alle bedrijven of losse, mijn baas is er niet, wat kies ik
    bij het opnieuw toelaten vraagt hij welke administraties, alles of een paar, wat is wijs
    alle of enkele dossiers aanvinken bij akkoord
    huidige en toekomstige of losse kiezen?
    koppelscherm: welke bedrijven aanvinken
    welke bedrijfen aanvinken op akkoordscherm
    Bij het akkoord: kies ik alles of losse bv's? Wat is verstandig?
    'Alle huidige en toekomstige' of zelf aanvinken, wat raadt u aan bij het toestemmen
    Bij het toestemming geven krijg ik een lijst van al mijn bedrijven, welke vink ik aan?
    Kies ik bij het opnieuw koppelen beter alles of alleen de drie BV's die we nu gebruiken?
    Alle huidige en toekomstige administraties of alleen sommige, wat is verstandig bij het akkoord?
    Welke bedrijven moet ik aanvinken als de app om toestemming vraagt, alle of alleen de winkel?
    Is het verstandig om bij het akkoord alle huidige en toekomstige bedrijven aan te klikken?
    Moet ik bij het akkoord geven alles kiezen of alleen de administraties van nu?
    Bij het toestemming geven moet ik kiezen tussen alle of losse administraties, wat is verstandig?
    Geef ik een boekhoudapp alle huidige en toekomstige administraties of is dat onverstandig?
    op het akkoordscherm moet ik bedrijven aanvinken, alles dan maar of alleen de winkel?
    Honderdtien dossiers in de lijst bij het akkoord, welke moet ik aanvinken voor een tool die voor tien klanten is
    twijfel wat ik aanvink bij de toestemming: alle BV's of alleen de werkmij
    Bij het vernieuwen krijg ik een lijst van 22 bv's, welke moet ik nou aanvinken?
    Bij het akkoord moet ik aankruisen: alles inclusief toekomst, of een selectie. Wat is wijs bij een groep?
    welke administraties aanduiden bij akkoord
    alles of een paar kiezen bij toestemming
    akkoordscherm vraagt 'alle huidige en toekomstige' of 'alleen deze', wat kies ik
    klant vraagt welke bedrijven hij moet aanvinken in het scherm waar hij ons opnieuw toelaat
    Welke bedrijven vink ik aan als de app opnieuw toestemming vraagt?
    Bij het opnieuw goedkeuren moet ik administraties kiezen, vink ik dan alle klanten aan of alleen deze?
    Kies ik bij het akkoord alle huidige en toekomstige administraties of vink ik onze zeven bv's los aan?
    Het toestemmingsscherm vraagt of de app alles mag of alleen bepaalde administraties, wat is verstandig?
    alle bedrijven of een paar kiezen bij goedkeuren
    Bij het toestemmingsscherm kan ik alle administraties of een selectie kiezen, wat is verstandig?
    Kies ik voor alle huidige en toekomstige administraties of alleen een paar?
    We hebben zestien bv's. De app is voor twee ervan bedoeld. Wat kies ik bij het toestaan?
    Op het toestemmingsscherm moet ik kiezen tussen alles of een paar bedrijven, wat is verstandig?
    Alle huidige en toekomstige bedrijven of alleen deze: wat past bij een rapportagetool?
    Welke bedrijven moet ik aanvinken als ik de app opnieuw toelaat? Alles of alleen de werkmaatschappij?
    Op het toestemmingsscherm moet ik administraties kiezen, wat is verstandig: alle of een paar?
    alle of enkele administraties kiezen bij toestemming?
    Ik krijg de keuze tussen alles en alleen deze administraties, wat neem ik best bij het terug koppelen?
    Bij het akkoord moet ik aankruisen welke bv's de app mag zien, wat is verstandig?
    Moet ik bij het akkoord voor alles kiezen of juist losse bv's aanvinken?
    Bij het opnieuw toelaten vraagt Exact welke bedrijven erbij mogen, wat is verstandig om te kiezen?
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
    Bij het toestemming geven staan twee van onze zaken in het lijstje, maar de nieuwe lunchroom niet
    Mijn tweede salon staat niet bij de vakjes waar ik de agenda-app opnieuw mag toelaten
    Waarom staat mijn tearoom niet in de keuzelijst als ik de planner weer toelaat
    Bij het geven van toestemming staat klant Visser niet in het rijtje dat ik kan aanvinken
    in het toestemmingsscherm ontbreekt precies het bedrijf dat ik wil delen
    Ik wil de toneelvereniging aanvinken bij het toestemming geven maar die staat niet in het rijtje
    De muziekschool kan ik bij het goedkeuren niet kiezen, alleen de andere vier
    Bij het aanvinken van de bedrijven staat onze stichting niet in het rijtje, terwijl de app juist daarvoor is
    wil de app toelaten voor onze nieuwe vof maar die kan ik op het toestemmingsscherm niet kiezen
    lijst met bedrijven op het akkoordscherm is korter dan wat we hebben
    de coöperatie ontbreekt tussen de aan te vinken bedrijven als ik de app toesta
    de nieuwe stal-bv zie ik niet om aan te vinken wanneer ik het pakket opnieuw toesta
    tijdens het goedkeuren staat onze nieuwe shop-bv niet in het rijtje waaruit ik kan kiezen
    In het keuzelijstje van het akkoordscherm ontbreekt een bedrijf
    goedkeuren lukt maar ons Duitse bedrijf hoort niet bij de aanvinkbare bedrijven
    mijn bv staat niet bij keuze toestemming
    bij akkoord geven mis ik een administratie in het lijstje
    Op de pagina waar ik de app weer toelaat staat ons nieuwste café niet in het rijtje
    De kliniek die ik wil aanvinken bij het toestemmen wordt niet genoemd
    Tussen de aan te vinken administraties bij het opnieuw machtigen zit bv Zuid niet
    wil de app terug toelaten maar de nieuwe vennootschap staat niet in het lijstje waaruit ik mag kiezen op het akkoordscherm
    Bij het goedkeuren bood hij mij maar twee van onze drie bv's aan
    ik mis onze snackbar in de keuzelijst op het scherm waar ik de app moet toestaan
    Bij het toestaan staat mijn bedrijf niet in het rijtje
    Op het scherm om de app opnieuw toe te laten staan vier van de vijf bv's om aan te vinken. De vijfde, pas opgericht, zit er niet tussen. Hoe kan dat?
    Ik probeer mijn cliënt de app te laten goedkeuren en juist het bedrijf waar het om gaat staat niet in de keuzelijst op dat scherm.
    In het rijtje bedrijven bij het toestaan ontbreekt onze logistieke BV
    Bij opnieuw toestaan kan ik BV Techniek nergens aanvinken, hij staat er niet tussen
    In het akkoordscherm staat onze nieuwe bv niet om aan te vinken
    De bv die de app moet zien staat niet tussen de keuzes op het toestemmingsscherm, moet ik daar eerst zelf rechten voor hebben?
    Ik mag bij het hernieuwen van de toestemming maar drie bv's kiezen, terwijl we er vijf hebben. Waarom?
    Tussen de bedrijven die ik bij het akkoord kan aanvinken staat onze stichting niet
    Ik geef opnieuw toestemming en mis in de keuzelijst precies die ene vennootschap
    Het bedrijf waarvoor we de app weer toelaten, komt in het aanvinklijstje niet voor
    Tijdens het opnieuw akkoord geven ontbreekt de bv die we in mei overnamen in het keuzerijtje
    Tijdens het herbevestigen kan ik van de drie bv's er twee kiezen, de derde kwam erbij door de fusie
    bij opnieuw toestemming geven staat mijn bv niet tussen de bedrijven
    ik wil bv Iris aanvinken op het toestemmingsscherm, maar zij komt niet voor
    het bedrijf waarvoor ik hem weer toelaat ontbreekt op het akkoordscherm
    bv ontbreekt in koppelscherm lijst
    mijn dossier niet aan te vinken bij toestemming
    Tijdens het akkoord geven ontbreekt onze stichting in de keuzelijst, ligt dat aan mij?
    Bij het opnieuw goedkeuren staat de bv waar het om draait niet tussen de opties
    Op het toestemmingsscherm ontbreekt een van onze bedrijven in de keuzelijst.
    Bij het akkoordscherm kan ik alleen de oude bedrijven aanvinken, die van ons ontbreekt.
    Op het akkoordscherm kan ik het bedrijf van onze klant niet aanvinken.
    Ik wil de app opnieuw goedkeuren voor Vastgoed BV, maar die kan ik daar niet kiezen
    Op het toestemmingsscherm staat de administratie die ik wil koppelen er niet tussen.
    De net overgenomen BV zie ik niet terug op de toestemmingspagina van de app.
    Op het toestemmingsscherm staan vijf bv's, maar de zesde die de app nodig heeft ontbreekt.
    Onze Belgische bv verschijnt niet als ik de app goedkeur, terwijl de andere wel te kiezen zijn.
    Bij het opnieuw toestaan staan alle zaken ertussen behalve de bloemenkar
    Op de toestemmingspagina staat het dossier waar het om gaat niet tussen de keuzes
    de BV waar het om gaat staat niet in het rijtje op het akkoordscherm
    Tijdens het akkoord geven staat de Spaanse vennootschap niet in de keuze
    De overgenomen bv wordt me bij het akkoord niet voorgelegd
    mn bv staat nie op toestemmingsscherm
    de nieuwe stichting zit niet in het rijtje als ik de app goedkeur
    tijdens het opnieuw toestaan staat BV Noord niet in het rijtje waaruit ik kan kiezen
    Onze nieuwe bv staat niet op het toestemmingsscherm
    Tijdens het toestemming geven staat de nieuwe bv van de klant niet tussen de administraties die ik kan kiezen.
    Tijdens het verlenen van toegang zie ik de bv van de nieuwe klant niet tussen de administraties staan.
    Bij het geven van toestemming wordt een van onze bv's niet aangeboden.
    Bij het toestemming geven staat onze nieuwste bv niet tussen de keuzes.
    De stichting staat niet tussen de bedrijven waar ik toestemming voor kan geven.
    Bij opnieuw toestemming geven kan ik de Spaanse vestiging niet aanvinken, die staat er niet bij.
    Waarom mis ik een bv in het toestemmingsscherm?
    De administratie die de app nodig heeft staat niet in de lijst op de toestemmingspagina.
    Bij het opnieuw toestaan ontbreekt onze stichting in de keuze van administraties.
    De administratie die ik wil toelaten staat niet tussen de keuzes tijdens het goedkeuren
    Onze stichting staat niet bij de bedrijven die ik kan aanvinken op het toestemmingsscherm
    Onze nieuwste stichting staat niet tussen de administraties waar ik de app toestemming voor kan geven
    Ik geef de app toestemming, maar de administratie die ik zoek komt niet in de keuze voor
    Tijdens het toestaan kan ik de nieuwe holding niet aanvinken want die staat er niet tussen.
    De BV waar het om gaat wordt bij het geven van toestemming niet aangeboden.
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
    Zodra ik op akkoord klik komt er een pagina met invalid_request, de kassa is dus niet verbonden
    Ik druk op toestaan en dan een Engelse foutpagina, ik heb hem al drie keer ververst
    Op akkoord geklikt, invalid_request
    meteen na het toestaan een foutpagina
    na toestaan een witte pagina met error
    ik geef akkoord en krijg een witte pagina met invalid_request
    fout direct nadat ik op toestaan klik
    ja gezegd tegen de app en toen kwam er een pagina met een technische fout
    Ik klik op akkoord en dan krijg ik een witte bladzijde met invalid_request
    Net na het goedkeuren kwam er een foutpagina, heb ik nu wel of niet toestemming gegeven?
    Op akkoord gedrukt en toen: er is iets misgegaan. Moet ik de pagina verversen?
    klik op akkoord en hup een rode foutpagina
    invalid_request na toestemming
    Na het goedkeuren kreeg ik een wit scherm met error en ik heb tig keer op F5 gedrukt
    Ik gaf netjes akkoord, de browser sprong terug naar de app en die meldde dat de code ongeldig was
    foutcode na klikken op toestaan, vernieuwen helpt niet
    'The authorization code is invalid' direct nadat ik het WMS heb goedgekeurd
    toestaan geklikt, toen 'Er is iets misgegaan, invalid request'
    de app crasht op het moment dat Exact terugstuurt na mijn ja
    Ik heb op akkoord geklikt en daarna een foutpagina ververst, nu zegt hij dat de code al gebruikt is
    Net op akkoord gedrukt en dan: invalid_request
    na het goedkeuren krijg ik een witte pagina met een foutcode in plaats van mijn webshop
    toestemming gegeven, daarna 'er is iets misgegaan' op de pagina van de plugin, moet ik verversen?
    foutpagina van de connector direct nadat ik Exact toestemming gaf
    na akkoord foutpagina
    invalid_request
    klik akkoord -> witte pagina met fout
    Na op akkoord klikken kreeg ik een wit scherm met invalid_request
    ik gaf toestemming en toen kwam er een foutpagina, vernieuwen hielp niet
    Ik drukte op toestaan, toen: er is iets misgegaan. Nog eens op F5?
    Na klikken op akkoord komt er een foutpagina
    Ik gaf opnieuw toestemming en kreeg daarna een pagina vol technische tekst
    op akkoord geklikt en patat, een foutpagina
    invalid_request na het toestemmen, ik word er zot van
    Ik zei ja, hij draaide wat, en toen stond er iets in het Engels met error, moet ik verversen?
    toestemming gegeven en dan staat er dat er iets is misgegaan, is mijn ja nu verloren?
    Ik druk op ja en krijg een witte bladzijde met een lange code
    Na akkoord kreeg ik invalid_request
    Ik klikte op toestaan en toen kwam er een foutpagina
    Net op akkoord geklikt voor de scankoppeling en toen verscheen invalid_request. Mijn klant heeft de pagina al drie keer ververst. Wat nu?
    Zodra de klant instemt komt hij op een witte pagina met een code in plaats van terug in de app. Moet hij vernieuwen of opnieuw beginnen?
    Klant gaf toestemming, kreeg een foutpagina, drukte op terug en weer op akkoord. Nu zegt hij invalid_request. Is er iets stuk?
    Op akkoord gedrukt en toen een witte pagina met invalid_request
    Na akkoord kwam een rode foutpagina, ik heb al drie keer op F5 gedrukt
    Net op akkoord gedrukt en pats, een foutpagina met invalid_request
    Op akkoord geklikt en toen een foutpagina. Mag ik die pagina verversen?
    invalid_request na het goedkeuren, is mijn toestemming nu wel of niet doorgekomen
    Nadat ik instemde kwam er een wit scherm met een code. Moet ik opnieuw of telt mijn akkoord al?
    Ik klikte op akkoord en toen een witte pagina met invalid_request
    Na het knopje toestaan: 'er is iets misgegaan, code gebruikt'
    Direct na mijn ja kwam er een foutpagina in het Engels
    Na 'verlenen' verscheen een pagina met code=… en een foutmelding, ik heb toen ververst
    Ik klikte op akkoord en kreeg een foutpagina met invalid_request, daarna op vernieuwen gedrukt en weer
    op bevestigen geklikt, teruggestuurd naar de app met een foutcode, kan ik verversen
    ik druk op akkoord en krijg een wit scherm met een foutcode
    na ja zeggen: invalid_request
    foutpagina na klikken toestaan
    fout bij terugkeer naar app na goedkeuren
    na klikke op toestaan foutmeldig
    Direct nadat ik op akkoord drukte verscheen er invalid_request. Is er nu wel of geen toestemming?
    Fout na het goedkeuren, pagina verversen helpt niet. wat nu
    Na mijn ja verscheen een technisch foutscherm. Nog eens proberen of afblijven?
    Ik klikte op toestaan en kreeg meteen een foutpagina
    Zodra ik akkoord geef krijg ik invalid_request te zien, wat gaat er mis?
    Na akkoord verschijnt een witte pagina met een foutcode, kan ik die verversen?
    Er staat invalid request nadat ik de app weer had toegestaan, ligt dat aan onze BV's?
    Ik klikte op akkoord bij Exact en kreeg meteen daarna een foutpagina
    Na het goedkeuren van de app zie ik invalid_request in beeld
    Direct na mijn akkoord voor de app kreeg ik een wit scherm met een foutcode
    Na klikken op akkoord kreeg ik invalid_request in mijn browser.
    Ik geef toestemming, en dan toont de callback-pagina een foutmelding.
    De authorization code wordt geweigerd met invalid_request nadat ik akkoord gaf.
    Ik klikte op akkoord en kreeg meteen een pagina met invalid_request, wat betekent dat?
    Na het geven van toestemming verscheen een foutpagina en vernieuwen helpt niet.
    Direct na instemmen kwam er een fout, moet ik de pagina verversen of opnieuw beginnen?
    Ik druk op akkoord en dan komt er een foutpagina met invalid_request
    ja geklikt, en boem, rare fout in beeld, app nog steeds niet toegelaten
    Zodra ik op akkoord druk springt er een pagina met invalid_request open
    na akkoord: invalid_request
    klik op toestaan, dan een foutpagina van de leverancier
    klant klikt toestaan en ziet bij ons een invalid_request
    Na mijn klik op akkoord verschijnt invalid_request, en dat was het
    Toestemming gegeven, pagina met foutcode, terug in de app niets
    Akkoord gegeven, daarna een foutpagina en terug bij af
    invalid_request na inloggen
    na op akkoord drukken kwam er invalid_request
    ik zei ja en toen een foutpagina in plaats van terug naar de app
    klikte akkoord en kreeg invalid_request
    Klant krijgt na Toestaan een foutpagina en heeft tien keer F5 gedrukt
    na accepteren fout in de browser, code al gebruikt staat er
    Na mijn akkoord verschijnt invalid_request
    Direct na het goedkeuren krijg ik een foutpagina
    Net na mijn akkoord voor de app kreeg ik een foutpagina met invalid_request, wat moet ik nu doen?
    Na klikken op akkoord kreeg ik invalid_request te zien, wat nu?
    Ik ga akkoord met de toegang en dan verschijnt er een foutpagina.
    Fout na het akkoordscherm: de code is al gebruikt.
    Ik ben opnieuw door het toestemmingsscherm van Exact gegaan voor de scanner. Zodra ik akkoord geef krijg ik een witte pagina met invalid_request. Vernieuwen helpt niet.
    Nadat ik op akkoord drukte kreeg ik een foutpagina met invalid_request.
    Na het goedkeuren van de app krijg ik een error in beeld in plaats van terug te gaan naar de app.
    Op het moment dat ik op akkoord klik bij het machtigen verschijnt er een technische fout en gebeurt er niks meer.
    Na op akkoord klikken krijg ik invalid_request in beeld.
    Akkoord gegeven en daarna een foutpagina, ververs ik die of begin ik opnieuw?
    Na het akkoord kom ik op een pagina die zegt dat de aanvraag ongeldig is.
    Direct na akkoord krijg ik invalid_request op het scherm.
    Ik ga akkoord met de app en dan komt er een foutpagina in plaats van de app. Mag ik herladen?
    foutmelding na akkoord geven aan app
    Ik logde in, koos de administraties en ging akkoord. Daarna verscheen een foutpagina met invalid_request en de app is niet verbonden.
    Na op akkoord klikken krijg ik een pagina met invalid_request
    Ik klikte op toestaan en kreeg een foutpagina, moet ik die verversen?
    Na de klik op akkoord krijg ik een witte pagina met een foutcode.
    invalid_request na akkoord geven, en nu?
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
    Kassa opnieuw toegelaten, geen foutmelding, maar de lijst met artikelen blijft gewoon leeg
    De webshop mag weer in Exact maar de prijslijst komt er leeg uit, geen foutmelding
    Geen fout, geen gegevens: de scanapp is na mijn akkoord zo leeg als een lege etalage
    Na opnieuw machtigen blijft het scherm leeg zonder fout, ook geen oude gegevens
    bonnenapp net weer gemachtigd en toont lege lijsten
    machtiging vernieuwd, geen fouten, maar de tool blijft leeg
    toestemming is er weer, alle tabellen nul rijen
    weer toegang verleend, geen klachten van de app, maar overzichten blijven blanco
    Netjes opnieuw toestemming gegeven en nu is het programma leeg, zonder foutmelding
    Weer goedgekeurd, geen klachten, maar er staat geen enkele regel in het overzicht van het programma
    Weer toegelaten, geen fout te zien, maar het overzicht in de app is gewoon leeg
    crm toont nul klanten na opnieuw goedkeuren, geen melding
    alles zegt verbonden en toch nul projecten in de planning na de hernieuwde toestemming
    geen foutmelding, wel een lege orderlijst sinds ik de toestemming heb vernieuwd
    ingelogd, goedgekeurd, en nu zegt de app '0 facturen gevonden' terwijl er honderden zijn
    na opnieuw toestaan zijn alle lijsten in de app leeg en hij klaagt nergens over
    Opnieuw goedgekeurd, geen foutmelding, maar de artikellijst in de plugin blijft leeg
    de app krijgt weer toegang maar haalt nul producten op zonder iets te melden
    na hernieuwd akkoord is het klantenlijstje in de app leeg, zonder fout
    app leeg na akkoord
    opnieuw verbonden maar alles blanco
    app verbonden en geen fout, maar geen enkele regel
    Toestemming opnieuw gegeven, geen fout, maar de app laat een lege tabel zien
    Opnieuw toegelaten, geen enkele rode letter, en geen enkele regel data
    Opnieuw gemachtigd, geen foutmelding, maar alle schermen in de app blijven leeg
    koppeling weer goedgekeurd en toch nul regels, geen fout
    Na de vernieuwde toestemming is het scherm van het rapport kaal, foutloos maar kaal
    opnieuw toestemming gegeven, geen fout, maar het scherm in de app is gewoon blanco
    Hij is weer gekoppeld en hij toont nul facturen, ook geen melding. Raar hé.
    Ja gezegd, teruggekomen in de app, en alles is wit. Geen klant, geen factuur, geen fout.
    terug toegelaten en toch zie ik nul bonnen en nul foutmeldingen, rechten misschien?
    Opnieuw gekoppeld en nu toont de app een leeg scherm
    We hebben de rapportage opnieuw toegelaten, hij vraagt nergens meer om, maar elk overzicht is leeg. Geen fout, geen regel. Rechten dan?
    Na het nieuwe akkoord opent de app keurig, zonder foutmeldingen, alleen staan er nul debiteuren in terwijl de klant er vierhonderd heeft.
    Toestemming gegeven, geen fout, maar het CRM blijft helemaal leeg
    Machtiging vernieuwd, alles groen, en toch zijn de orders een lege lijst
    Opnieuw ja gezegd, alles groen, maar het pakket toont een lege tabel
    Na het opnieuw goedkeuren is alles leeg in de app, geen foutmelding. Is dat een rechtenkwestie?
    Toestemming gegeven, groen vinkje en al, maar de app toont een lege tabel zonder fout
    Na het opnieuw toelaten zie ik nul regels, nul meldingen
    Net opnieuw goedgekeurd, nul facturen in beeld, ook geen rood
    Gisteren netjes opnieuw toegestaan, geen fout, maar de app laat een lege tabel zien
    Herbevestigd volgens de mail en de app toont keurig nul regels
    opnieuw toestemming gegeven, geen fout, en de app toont niks
    opnieuw gekoppeld maar leeg scherm in app
    geen facturen na autoriseren geen foutmelding
    Opnieuw goedgekeurd en nu toont de app een lege tabel, zonder fout. Geslaagd of niet?
    Weer goedgekeurd, geen foutmelding, maar het scherm van de app blijft leeg
    Opnieuw toestemming gegeven, maar de app laat een leeg scherm zien zonder foutmelding.
    Het opnieuw koppelen lukte zonder fouten, maar alle schermen van de app blijven leeg.
    De app is weer verbonden maar ik zie geen enkele factuur en ook geen melding.
    Ik heb de app opnieuw toegelaten maar alle lijsten blijven leeg zonder melding
    Weer akkoord gegeven, de app start, maar ik zie geen enkele factuur en geen fout
    Na het opnieuw koppelen geeft de API lege resultaten terug zonder foutmelding.
    De connector is weer geautoriseerd, maar alle tabellen komen leeg binnen.
    Ik heb de app opnieuw toegang gegeven en nu laat hij nul facturen zien, zonder melding.
    Toestemming is gegeven en er is geen fout, maar de app blijft leeg bij inkoop.
    net opnieuw ja gezegd en de app laat een leeg scherm zien zonder fout
    Opnieuw toegestaan, geen foutmelding, maar de app toont gewoon nul regels
    na het opnieuw koppelen levert de query nul rijen, geen foutmelding
    tool weer verbonden maar toont een leeg scherm
    Na hernieuwde toestemming blijft het overzicht in de tool leeg, geen melding, niets
    Akkoord gegeven en verbinding staat, maar projecten blijven leeg zonder fout
    akkoord ok, app blijft leeg zonder fout
    opnieuw goedgekeurd, app zegt verbonden, maar alle lijsten zijn leeg zonder fout
    opnieuw gekoppeld, geen fout, maar de app blijft leeg
    klant zegt: akkoord gegeven en er staat niks in, ook geen rode melding
    Weer gekoppeld, maar de app blijft leeg zonder foutmelding
    De app is weer goedgekeurd voor onze klant, maar hij toont nul facturen en ook geen foutmelding.
    Opnieuw toestemming gegeven, geen fout gezien, maar de app toont nul boekingen.
    Koppeling vernieuwd, inloggen ging prima, alleen blijven alle lijsten in de app leeg.
    De app is weer gekoppeld en geeft geen fout, maar alle lijsten zijn leeg.
    Opnieuw gekoppeld en geen fout, maar het scherm van de app blijft helemaal leeg.
    De toestemming is gegeven, maar alle tabellen in de app hebben nul rijen.
    Opnieuw akkoord gegeven op de app, geen fout gezien, maar er staat helemaal niks in het scherm.
    Het goedkeuren ging goed, maar de app blijft helemaal blanco.
    Ik heb de app opnieuw toegang gegeven, geen fout, maar hij toont helemaal niets.
    Opnieuw gekoppeld en alles blijft leeg, ook geen melding
    App opnieuw toegestaan en toch nergens een regel te zien, zonder fout
    Na het opnieuw goedkeuren is mijn overzicht helemaal leeg, zonder foutmelding
    Opnieuw toegestaan, geen enkele foutmelding, maar de tabellen in de app blijven leeg.
    Alles goedgekeurd en de app blijft leeg, zonder foutmelding. Ligt dat aan rechten?
    Leeg scherm na het opnieuw toestaan, geen waarschuwing
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
    De roosterapp opent een inlogpagina van Exact. Hoe weet ik dat het echt Exact is en wie moet er inloggen?
    Moet ik als mijzelf of als de zaak inloggen als Shiftbase de Exact-pagina opent, en klopt start.exactonline.be voor een Vlaamse bakkerij?
    Aanmeldscherm van Exact verschijnt bij opnieuw koppelen, waaraan zie ik dat het echt is?
    waar moet ik op letten bij het inlogscherm dat de app voorschotelt bij hernieuwde toestemming, phishing?
    is het veilig om mijn exact-wachtwoord in te vullen in het venster dat de app opent om weer toegang te krijgen
    Hoe zie ik aan het adres dat ik veilig ben als de app mij naar Exact stuurt?
    De app opent een inlogscherm. Hoe weet ik dat het echt van Exact is voor ik mijn wachtwoord geef?
    inlogscherm verschijnt via de app, hoe weet ik of dat echt van Exact is voor ik mijn wachtwoord geef
    welk adres hoort er boven in de browser te staan als de scanner mij laat inloggen bij exact
    hoort start.exactonline.be ook bij Exact of is dat een nepsite, de app stuurt me daarheen
    mag ik mijn exact wachtwoord invullen op de pagina die het planbord opent
    Welk adres hoort er boven te staan voor ik mijn wachtwoord van exact intik via de plugin?
    mijn klant durft zijn wachtwoord niet in te vullen in dat schermpje van de app, hoe weet hij dat het echt Exact is
    Met welk account log ik in op het scherm dat de connector opent
    wie logt er in op het Exact-venster dat de plugin opent om hem opnieuw goed te keuren, en hoe weet ik of dat venster echt is
    app stuurt naar inlogscherm, adres checken
    klopt adres van inlogpagina die app opent
    Met welk adres in de balk moet ik inloggen als de app mij voor een nieuw akkoord naar Exact stuurt?
    veilig inloggen bij exact als de app mij doorstuurt, waar moet ik op letten
    kasprogramma stuurt mij door naar een inlogblad, waar kijk ik naar voor ik mijn paswoord typ
    Waaraan zie ik dat het inlogscherm bij het goedkeuren echt van Exact is
    Welk adres moet er precies bovenin staan voor ik inlog om een app weer toe te laten?
    Hoe hoort het inlogscherm eruit te zien als ik de app weer toelaat, waar let ik op bij het adres
    Na de vakantie opent de app een Exact inlogscherm, met welk adres moet dat zijn voor ik iets invul
    hoe weet ik dat het inlogscherm dat de app toont bij opnieuw toestaan echt is
    Hoe herken ik bij het opnieuw koppelen dat ik op de echte inlogpagina van Exact zit?
    Ik moet inloggen bij Exact om de ap weer toe te laten, waar let ik op bij dat scherm?
    Waar moet ik op letten in de adresbalk voordat ik via de app bij Exact inlog om toestemming te geven?
    Bij het opnieuw toestaan van de app kom ik op een inlogpagina, waar moet ik op letten voor ik mijn wachtwoord intik
    kan ik op dat inlogscherm van exact gewoon mijn gegevens invullen, of let ik eerst ergens op
    Hoe weet ik of de aanmeldpagina waar de app mij naartoe stuurt wel de echte is
    ik sta op het scherm waar de app me heenstuurt, naam en wachtwoord, waar kijk ik naar voor ik inlog
    de inlogpagina kwam vanzelf tevoorschijn, hoe herken ik de echte exact
    De app stuurt me naar een inlogpagina van Exact, hoe weet ik dat die echt is voor ik mijn gegevens intik
    Opnieuw akkoord geven: met welk adres in de balk mag ik inloggen
    Krijg een aanmeldscherm tijdens het opnieuw koppelen, met welke gebruiker en waarop letten
    Veilig inloggen bij hernieuwen van een machtiging
    bij het opnieuw koppelen verschijnt het inlogscherm van Exact, waar moet ik op letten voor ik mijn wachtwoord intik
    moet ik inloggen met mijn eigen account of dat van de app als hij om Exact-login vraagt
    exact-login verschijnt vanuit het pakket, met welk adres hoort dat scherm te beginnen
    Waar moet ik op letten op het inlogscherm voordat ik mijn gegevens intik bij het opnieuw verbinden?
    Hoe weet ik dat het aanmeldvenster dat de app opent echt van Exact is
    Onze security-afdeling wil zeker zijn dat het inlogvenster bij het hernieuwen klopt, wat moet er in de adresbalk staan?
    met wie log ik in, en klopt dat adres wel, bij opnieuw toestemming
    waar let ik op bij inlogscherm via app
    is dit wel het echte exact inlogscherm
    inlogpagina via app, welk adres moet er staan
    hoe weet ik zeker dat het inlogscherm dat de app me toont echt van Exact is
    is het veilig mijn Exact-wachtwoord in te vullen in het venster dat de scan-app opent voor het nieuwe akkoord?
    waar moet ik op letten in de adresbalk voor ik inlog om het akkoord te vernieuwen
    Er verschijnt een Exact-inlog na het starten van de urenapp voor de hernieuwde toestemming; waaraan herken ik dat die echt is
    Het aanmeldscherm verschijnt. Op wiens naam log ik in en waar let ik op bij het adres?
    Is het veilig om op dat scherm dat de app opent mijn Exact-gegevens in te tikken
    welke naam moet er in de adresbalk staan voor ik mijn wachtwoord intyp bij het hernieuwen
    ik word naar een inlogpagina gestuurd om opnieuw toe te stemmen, welke controle doe ik vóór ik inlog
    Bij welk scherm vul ik mijn naam in om weer akkoord te geven?
    Hoe weet ik dat het inlogscherm echt van Exact is?
    Waar let ik op voordat ik mijn wachtwoord bij de app intik?
    Welk webadres hoort er te staan als de app om inloggen vraagt?
    De app stuurt me naar Exact om opnieuw toe te staan, op welk adres en als welke gebruiker log ik in?
    Ik moet inloggen bij Exact voor de toestemming; hoe weet ik dat ik op de echte pagina zit?
    Hoe weet ik zeker dat het inlogscherm dat de app me voorschotelt echt van Exact is?
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
    Er staat een hele lap tekst over welke soorten gegevens de kassa wil gebruiken, wat moet ik daarmee
    Exact laat zien dat de spaarkaart-app gegevens met derden deelt, moet ik dat lezen voor ik ja zeg?
    Exact toont een waslijst van wat de app wil inzien, moet ik dat lezen voor ik akkoord ga
    lees ik bij de toestemming ook of de leverancier gegevens doorgeeft
    waar zie ik bij het toestemmingsscherm wat ze precies gaan lezen en met wie ze delen
    voordat ik akkoord geef wil ik als FG weten welke data het betreft
    Waar moet ik op letten als het scherm opsomt wat de app allemaal wil weten?
    Wat moet een leek nalezen voor hij een app goedkeurt?
    wat betekenen al die soorten gegevens die Exact opsomt voor ik akkoord geef
    Er komt een heel scherm met wat de urenapp mag lezen en schrijven, waar moet ik op letten bij het nalezen?
    staat er bij die toestemmingsvraag ook of de leverancier mijn gegevens doorverkoopt
    Wat moet ik nalezen op het scherm waar staat wat het orderpakket allemaal wil inzien?
    hoe beoordeel ik of het normaal is wat zo'n app op het akkoordscherm wil weten
    Er staat een lijst met financieel, crm, voorraad op het toestemmingsscherm, moet ik dat lezen en waar let ik op?
    Ziet de leverancier van de plugin straks ook onze salarissen, waar lees ik dat voor ik ja zeg
    staat ergens of de appbouwer onze gegevens doorgeeft aan anderen voordat ik akkoord geef
    waar zie ik welke gegevens app wil bij akkoord
    Wat moet ik lezen voor ik de app weer goedkeur, die lap tekst met gegevenssoorten?
    waar zie ik wat die kassa allemaal van ons wil weten voor ik opnieuw ja zeg?
    Ik teken niks zonder lezen. Wat staat er in die lijst van de app voor ik akkoord ga?
    hoe weet ik dat ik niet te veel weggeef als ik opnieuw akkoord ga, wat staat er te lezen
    delen ze onze gegevens door? dat zou op het toestemmingsscherm staan
    Waar lees ik bij akkoord welke gegevens de app krijgt?
    Waar moet een klant op letten in het lijstje gegevens dat Exact toont als een app weer om toestemming vraagt? Ik wil dat in de cursus behandelen.
    Voor ik de HR-app weer toelaat: waar lees ik wat hij van Exact wil weten en of hij het doorgeeft
    Waar op moet ik letten op de pagina waar ik het programma goedkeur?
    Ik wil bij het hernieuwen eerst lezen wat ze willen zien en met wie ze het delen, waar staat dat?
    Wat hoor ik te lezen voordat ik op akkoord klik bij een app?
    waar let ik op in dat lange scherm met wat de app allemaal mag zien
    Deelt de leverancier mijn gegevens met derden? Kan ik dat lezen voordat ik opnieuw akkoord geef?
    Waar moet ik op letten in het scherm waar Exact opsomt wat de app wil, voordat ik ja zeg
    Op het toestemmingsscherm staat een rij dingen zoals financieel en relaties, waar moet ik bij een scanner op letten
    waar zie ik voordat ik ja zeg wat de app wil lezen
    Waar let ik op in het scherm waar ik de app weer toelaat, qua privacy?
    Voor ik op akkoord druk: waar zie ik welke gegevens ze willen
    Waar zie ik bij het akkoord geven of de app alleen leest of ook gegevens deelt met derden?
    Waar zie ik tijdens het akkoord geven welke gegevens de app wil hebben?
    Waar lees ik bij het toestaan of de leverancier mijn gegevens met anderen deelt?
    waar lees ik op het toestemmingsscherm of die app mijn gegevens met anderen deelt
    Er staat een opsomming van gegevens waar de app bij wil als ik opnieuw akkoord geef, moet ik die lezen
    op het akkoordscherm staat een lijst gegevens, moet ik die controleren en hoe
    Op het toestemmingsscherm staan allerlei gegevens, waar moet ik als privacy officer op letten voor ik akkoord geef?
    Wat controleert een FG op de toestemmingspagina voordat er op akkoord geklikt wordt?
    app vraagt welke data, waar kijk ik op voor akkoord
    waar let ik op bij de soorten gegevens op het akkoordscherm
    Exact toont een rij gegevenssoorten voor ik akkoord ga, waar moet ik op letten
    waar lees ik wat de app wil weten voordat ik akkoord geef
    Waar let ik op bij het lijstje met gegevens dat een app vraagt, voor ik namens een klant akkoord ga?
    Waar kan ik bij het akkoord geven zien of de leverancier onze gegevens met anderen deelt?
    Waar moet ik op letten bij het lezen van het toestemmingsscherm?
    Exact vraagt bij het opnieuw koppelen om toegang tot gegevens, waar moet ik op letten voor ik akkoord ga?
    Waarop moet ik letten bij de gegevens die een app opsomt als ze weer toestemming vraagt?
    Waar let ik op als Exact laat zien welke gegevens de app allemaal wil hebben?
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
    Bij het opnieuw toelaten van de kassa moet ik zaken aanvinken of alles, wat betekent huidige en toekomstige?
    Bij het akkoord kan ik alle huidige en toekomstige bedrijven kiezen of een paar, waar staat dat op de pagina
    bij het opnieuw toestaan vraagt hij voor welke bedrijven, wat houdt 'huidige en toekomstige' in
    Bij het akkoord staat ook 'alle huidige en toekomstige', wat betekent dat voor stichtingen die er later bij komen?
    bij het weer toelaten kan ik alle huidige en toekomstige aanvinken, wat doet dat precies
    waar vink ik de bedrijven aan als de app opnieuw om toegang vraagt
    Ze vragen op dat toestemmingsscherm welke administraties. Hoe zit het als we er later eentje bij krijgen?
    Bij het goedkeuren kan ik kiezen tussen alle huidige en toekomstige bedrijven of losse, wat doet die eerste?
    ik wil dat de webshop app alleen bij de bv komt en niet bij de holding, kan ik dat tijdens het akkoord geven regelen
    Op het toestemmingsscherm staat een vinkje voor toekomstige administraties, wat betekent dat
    kan de merchant bij het hernieuwen meteen een bedrijf weglaten
    bij toestemming: alle huidige en toekomstige of losse
    Hoe zorg ik er bij het opnieuw toestemmen voor dat zaken die later bijkomen vanzelf meedoen?
    Op het toestemmingsscherm kan ik alle huidige en toekomstige kiezen of losse; wat doet dat bij opnieuw koppelen
    waar op dat goedkeuringsscherm duid ik aan dat hij enkel aan de winkel mag en niet aan onze vastgoedbv
    Kan ik bij het opnieuw toelaten meteen zeggen: alleen het dossier van de frituur
    bij dat goedkeuren, waar in dat scherm geef ik aan dat mijn moeder haar zaak niet meedoet
    Op het toestemmingsscherm kan de klant kiezen voor alle huidige en toekomstige bedrijven. Wat betekent dat toekomstige precies?
    Bij het hernieuwen wil ik dat ook latere BV's meedoen, welke optie neem ik
    Wanneer krijgt de app ook toekomstige bedrijven mee als ik opnieuw toestemming geef?
    Waar op het toestemmingsscherm kies ik dat de app ook bedrijven ziet die we later oprichten
    Bij het opnieuw goedkeuren kom ik bij een keuze tussen alle huidige en toekomstige bedrijven of zelf kiezen
    bij het opnieuw toelaten wil ik alleen bv 1 en 2 geven, waar kies ik dat
    Bij het akkoordscherm wil ik dat nieuwe bedrijven later vanzelf meedoen, welke keuze is dat?
    Waar op de akkoordpagina kies ik dat de app ook toekomstige administraties ziet?
    op het toestemmingsscherm kan ik alle huidige en toekomstige kiezen of los, waar stel je dat in
    Bij het opnieuw goedkeuren kan ik alle huidige en toekomstige dossiers kiezen, wat betekent dat
    tijdens het akkoord vraagt Exact welke bedrijven, wat betekent 'alle huidige en toekomstige'
    Bij het hernieuwen vraagt hij om welke bv's het gaat, waar zit de optie voor alles
    bij akkoord geven: alle of losse administraties kiezen, waar staat dat
    op het toestemmingsscherm de juiste stichtingen kiezen, hoe zit dat
    bij het akkoord moet ik administraties kiezen, wat betekent huidige en toekomstige
    Kan ik bij het opnieuw akkoord geven kiezen voor alle toekomstige bedrijven?
    Waar kies ik bij het verlenen van toestemming dat ook latere klanten mee mogen?
    Hoe geef ik bij het akkoord aan dat de app alle bedrijven mag zien, ook die er later bij komen?
    Wat gebeurt er als ik bij het opnieuw toestaan 'alle huidige en toekomstige' kies?
    Bij opnieuw toestemming geven kan ik administraties kiezen, hoe neem ik ook toekomstige mee?
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
    Ik zie onderaan twee knoppen om de kassa wel of niet toe te laten, heten die altijd zo?
    welke knop onderaan de toestemmingspagina van Exact maakt het af
    laatste scherm van het toestemmen, hoe heet de knop waarmee ik instem
    Op het laatste scherm staat geen 'akkoord' maar iets anders, op welke knop druk ik om de app toe te laten?
    Ik heb alles nagelezen, waar geef ik dan mijn definitieve ja aan de app?
    hoe heet de knop waarmee ik het goedkeur, ik zie geen akkoord maar wel iets anders
    Onderaan het scherm staan twee knoppen, met welke geef ik de voorraadapp nou definitief toegang?
    ik heb het hele verhaal gelezen, is onderaan op akkoord klikken echt het laatste en kom ik dan terug in mijn pakket
    ik zie 'toestaan' en 'weigeren', is toestaan hetzelfde als akkoord
    Onderaan het scherm staan twee knoppen, welke is het om de app door te laten?
    ik heb alles ingevuld, op welke knop moet mijn klant nu drukken om het af te maken
    klant twijfelt of hij nog terug kan nadat hij op akkoord klikt en waar hij dan belandt
    welke knop akkoord
    alles gelezen in toestemmingsscherm, nu klikken op?
    Welke knop druk ik om het nieuwe akkoord definitief te maken
    welke van die twee knoppen onderaan moet ik nemen om hem toe te laten, er staat geen akkoord bij mij
    waar onderaan op die lange Exact-bladzijde druk ik om het programma definitief terug toe te laten
    Waar klik ik op akkoord voor de app?
    Welke knop onderaan het toestemmingsscherm van Exact is de goede om ja te zeggen
    Welke knop op de goedkeuringspagina is het eindpunt, en waar kom ik daarna terecht?
    Wat gebeurt er direct nadat ik op akkoord druk bij de vraag om toegang?
    De knop heet bij mij niet 'akkoord' maar 'verlenen', is dat dezelfde onderaan het toestemmingsscherm?
    Ik heb alle vakjes nagelopen op dat toestemmingsscherm, welke knop is het nu om het rond te maken
    heet de knop bij het opnieuw toestaan Akkoord of Toestaan, ik zie twee knoppen
    Hoe heet de knop waarmee je de app uiteindelijk toestemming geeft in Exact?
    Ik zie geen knop met akkoord onder aan de toestemmingspagina, heet die soms anders?
    hoe heet de knop waarmee je uiteindelijk toestemt, ik zie geen akkoord staan
    Welke knop is het akkoord aan het eind van de toestemmingspagina, er staan er twee
    heet de knop onderaan op dat scherm akkoord of toestaan, ik zie twee knoppen
    Ik heb alles nagekeken op het toestemmingsscherm, welke knop is de laatste?
    waar is knop akkoord op toestemmingsscherm
    hoe heet de knop waarmee je de app definitief goedkeurt
    Hoe heet de knop onderaan het toestemmingsscherm, Akkoord, Toestaan? mijn klant vindt hem niet
    Welke knop onderaan geeft de app zijn toestemming?
    Welke knop bevestigt de toestemming voor de app als ik alles heb gecontroleerd?
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
    Jouw eigen verbinding met Exact doet het niet zeg je, kan ik de kassa dan wel zelf weer toelaten?
    Wegwijs kan zelf niet bij Exact terwijl ik mijn app weer toegang gaf, is dat erg?
    eigen verbinding van wegwijs werkt niet bij opnieuw toestemming
    Wegwijs kan zelf niet nakijken of de app weer binnen mag omdat mijn eigen verbinding niet werkt
    Wegwijs zelf krijgt geen verbinding met Exact bij het controleren van de hernieuwde toestemming
    wegwijs zelf kan niet meer bij Exact komen, mijn eigen verbinding wordt geweigerd bij het controleren
    wegwijs eigen verbinding werkt niet bij opnieuw geven
    Wegwijs kan de app niet nakijken omdat zijn eigen verbinding met Exact niet werkt, en ik wilde weten of mijn toestemming gelukt is.
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
    Ik heb de kassa weer toegelaten, waaraan merk ik dat het werkt zonder dat er al omzet is?
    Net opnieuw ja gezegd, hoe controleer ik of het pakket weer binnenhaalt
    hoe controleer ik of de hernieuwde machtiging gepakt is
    Ik heb de app weer goedgekeurd, wat moet ik doen om te zien of hij het doet?
    net opnieuw aangemeld, waaraan zie ik dat de uren weer doorlopen naar exact
    ik krijg geen bevestiging na het toestaan, gewoon een leeg tabblad. werkt het nou?
    Waar zie ik of mijn goedkeuring is aangekomen, moet ik dan een order sturen of iets ophalen?
    Hoe controleer ik of de connector het na mijn akkoord echt weer doet?
    Net alles goedgekeurd. Hoe weet ik zeker dat er weer orders doorkomen?
    wat moet de klant testen nadat hij opnieuw heeft ingelogd
    onze klant heeft net hermachtigd, waar kijkt de helpdesk of dat gelukt is
    akkoord gegeven hoe test ik
    hoe weet ik zeker dat app weer mag
    Ik heb opnieuw goedgekeurd, hoe weet ik dat de tool weer naar binnen kan?
    weer goedgekeurd, nu gewoon een bonnetje scannen om te zien of het werkt?
    Ik heb ja gezegd, waar kijk ik nu of de app het weer doet
    Hoe check ik na dat opnieuw goedkeuren of de kassa Exact echt weer in kan
    hoe test ik of de app na mijn nieuwe akkoord weer echt binnenkomt
    Hoe ga ik na dat de app na mijn akkoord werkelijk weer bij alle bedrijven kan?
    Wat moet ik in de app proberen om te weten dat mijn nieuwe toestemming werkt?
    ik gaf net toestemming, waar kijk ik in de app of hij weer alles ophaalt
    Akkoord gegeven, waar zie ik in de app dat het is gelukt
    hoe check ik of de hernieuwde toestemming werkt
    Hoe controleer ik na de hernieuwde machtiging dat de tool weer alles ophaalt?
    Hernieuwd akkoord, hoe verifieer ik het resultaat per entiteit
    akkoord gegeven, hoe test ik of t werkt
    opnieuw goedgekeurd, hoe check ik dat het echt werkt
    hoe weet ik na mijn akkoord dat het weer loopt
    Hoe weet ik dat mijn nieuwe akkoord is aangekomen?
    Toestemming is opnieuw gegeven, waar zie ik aan dat het weer werkt?
    Hoe controleer ik of de app weer alles ophaalt na mijn akkoord?
    Toestemming opnieuw gegeven, hoe zie ik in de app dat alles weer binnenkomt?
    Hoe controleer ik of de app na mijn akkoord alle administraties weer ophaalt?
    .opt-works =
        hij vraagt niet meer om in te loggen
        er ontbreekt geen administratie
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
        er ontbreekt niets
    .opt-administration-missing =
        ik zie niet alles
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
        niet alles is er, mis er een
        één bv komt niet mee
    .opt-asks-again =
        nee, precies hetzelfde, hij wil weer dat ik inlog
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
        hij onthoudt mijn login niet
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
    Ik gaf net ja voor de kassa en meteen vraagt hij het wéér, één keer overdoen?
    Gisteren akkoord gegeven en vandaag vraagt de agenda alweer om in te loggen, moet ik eerst ergens uitloggen?
    Moet ik de app afsluiten en in de browser uitloggen voordat ik hem een tweede keer goedkeur?
    Ik gaf akkoord en toch vraagt het programma meteen weer om in te loggen, nog een keer doen of niet?
    toestemming gegeven maar hij vraagt direct weer om in te loggen
    akkoord gedaan, app wil meteen nog een keer aanmelden
    De toestemming pakte de eerste keer niet, hoe doe ik het netjes nog eens over?
    Eerste poging om de app goed te keuren mislukte, moet ik eerst uitloggen voor de tweede?
    Vanmorgen ingelogd en akkoord gedaan, en direct daarna vraagt hij het nog een keer. Nog eens proberen?
    eerste poging toestemming leek niet te pakken, de app stuurt me weer naar het inlogscherm
    net opnieuw ingelogd via de app, hij heeft het blijkbaar niet onthouden, zal ik uitloggen bij Exact en het nog eens doen
    de app meldt direct na mijn akkoord weer 'log in'. misschien een foutje, hoe herhaal ik het netjes
    Heb akkoord gegeven en hij vraagt meteen wéér om in te loggen, is één keer extra proberen zinvol en hoe?
    Na het goedkeuren stuurt de plugin me direct terug naar de login van Exact
    hij zei akkoord en toen stond ik weer bij af, inlogscherm. Nog een poging, maar dan hoe precies?
    na akkoord vraagt hij weer inloggen
    toestemming gegeven en meteen weer inlogscherm
    Opnieuw toestemming gegeven en hij vraagt het meteen weer, nog een keer dan?
    heb akkoord gegeven en hij vraagt wéér om in te loggen, nog eens proberen dan?
    na mijn goedkeuring vroeg hij direct weer een login, moet ik eerst uitloggen in mijn browser en alles herhalen?
    Opnieuw toestemming gegeven maar hij vraagt het nog eens, wat probeer ik?
    De klant heeft akkoord gegeven en toch vraagt de app het een tweede keer. Hoe pak je zo'n tweede poging netjes aan, met een schone browser?
    Akkoord gegeven en hij vraagt het nog een keer, is er een nette manier om het opnieuw te proberen
    Eén keer goedgekeurd, hij vraagt weer. Hoe doe ik een schone tweede poging?
    Eén keer toestemming gegeven en hij vraagt het weer. Mag ik het nog een keer proberen, en eerst uitloggen?
    Heb opnieuw toestemming gegeven, app vraagt weer om in te loggen. Nog een poging, en hoe dan?
    Vanmorgen goedgekeurd, na de koffie vroeg hij weer om in te loggen, wat probeer ik eerst
    eerste keer opnieuw machtigen had geen effect, doe ik het nog eens of niet
    tweede poging akkoord na mislukte eerste keer
    Akkoord gegeven maar de app ligt nog plat, nog een poging wagen?
    Na één keer akkoord geven vraagt de app weer om in te loggen, hoe probeer ik het netjes opnieuw?
    Ik gaf de app akkoord en hij vraagt weer om in te loggen, wat probeer ik als tweede poging?
    Na mijn akkoord werkte de app niet, zal ik het hele inloggen nog eens overdoen?
    Na één keer goedkeuren vroeg de app opnieuw om in te loggen, wat doe ik anders bij de tweede poging?
    na mijn akkoord vraagt de app meteen weer om in te loggen, probeer ik het nog eens en hoe
    Direct na mijn akkoord vraagt de app weer om inloggen, zal ik het nog een keer doen
    akkoord gegeven, hij vraagt het nog een keer, wat probeer ik eerst
    Eerste poging van hernieuwde toestemming mislukte, de app vroeg meteen weer om inloggen. Hoe doe ik de tweede netjes?
    akkoord gegeven, app vraagt direct weer inlog
    na mijn akkoord vraagt de app meteen weer om in te loggen, wat probeer ik
    na een keer akkoord vroeg hij nogmaals om in te loggen. uitloggen en opnieuw?
    Eén keer vernieuwd en hij vraagt het weer, nog eens proberen?
    Ik gaf net toestemming maar de app vraagt meteen weer om in te loggen, wat kan ik nog proberen?
    Ik heb akkoord gegeven maar de app vraagt een tweede keer om in te loggen. Nog eens proberen?
    Ik heb toestemming gegeven en de app vraagt meteen weer om in te loggen. Wat kan ik nog proberen?
    Ik gaf net toestemming en de app vraagt meteen weer om in te loggen.
    Akkoord gegeven maar krijg gelijk weer het loginscherm, nog eens proberen?
    Akkoord gegeven, alles leek goed, en toch vraagt de app weer om in te loggen
    Ik gaf akkoord en de app vraagt nu nog een keer om in te loggen. Hoe probeer ik het goed opnieuw?
    Na mijn akkoord kwam meteen weer het inlogscherm. Zal ik de boel afsluiten en het nog een keer doen?
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
    Voor de tweede keer ja gezegd tegen de kassa, hoe weet ik of het nu wel pakte?
    Tweede keer toestemming gegeven, hoe zie ik of het nu wel gepakt heeft?
    tweede keer ingelogd en toegestemd, hoe kijk ik of het nu wél gepakt is
    ik heb het akkoord een tweede keer gedaan na uitloggen; waar moet ik nu op letten?
    tweede keer akkoord gegeven, nu testen
    voor de tweede keer aangemeld en goedgekeurd, hoe zie ik nu of hij het écht doet
    Tweede keer akkoord gegeven, hoe stel ik nu vast of het wel goed is
    tweede keer akkoord, nu kijken of het gaat
    Tweede keer toestemming gegeven, waaraan zie ik dat het nu wel werkt?
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
        ik mis niks meer
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
        nee, precies hetzelfde, hij wil weer dat ik inlog
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
        er komt geen eind aan dat inloggen
        ik kom niet verder dan het inlogscherm
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
        ik kan er vandaag niet bij
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
    Kan jij nagaan of Shiftbase na mijn akkoord weer in Exact mag?
    kun je zien of de app na mijn akkoord weer binnen mag
    kun je checken of app weer toegang heeft
    hoe ben ik nu zeker dat de kassa terug binnen mag na al dat geklik
    welke test doe ik om zeker te zijn dat de pas goedgekeurde app alles weer ziet
    Kijk even na of de app na mijn hernieuwde ja echt toegang heeft
    heeft app nu weer toegang, na akkoord
    Kan ik laten controleren of de app na mijn akkoord weer toegang heeft?
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
    De kassa haalt weer op sinds ik hem toeliet, moet ik de toestemming van mijn vorige manager nog opruimen?
    Wordt de toestemming die ik net gaf ongeldig als de tent in januari zes weken dicht is?
    Opnieuw gemachtigd door een andere collega dan vroeger, blijft haar oude akkoord staan?
    weer binnen met een ander account dan eerst, blijft de oude toestemming staan?
    Ik gaf toestemming met een ander account dan vroeger en het werkt, moet de oude nu nog weg?
    De app is weer binnen. Hoe lang blijft zo'n toestemming goed?
    Ik heb de app nu toegelaten met mijn eigen login, eerst stond hij op die van mijn vader. Moet er met die oude nog iets?
    gelukt, app doet het weer. hoelang blijft dat geldig als we hem weinig gebruiken
    mijn toestemming is aangekomen. Vergaat die vanzelf weer als we het pakket alleen 's zomers gebruiken?
    ik heb onder een andere naam dan vroeger toestemming gegeven, blijft die van vroeger nu rondzwerven
    Ik heb de webshop opnieuw gekoppeld op mijn eigen naam in plaats van die van Peter. Blijft zijn oude toestemming gewoon staan?
    na hoeveel dagen niks doen moet ik dit hele riedeltje van toestemming weer doen
    Hoelang is zo'n verse machtiging geldig als we de app een tijdje niet gebruiken?
    hermachtigd, loopt. Na hoelang stil zijn vervalt dit weer?
    app werkt weer, oude toestemming van collega dan?
    app doet het weer, nu nog oude akkoord opruimen?
    Ik gaf het akkoord nu met mijn login in plaats van die van mijn voorganger en het werkt, blijft het oude dan nog bestaan?
    Ik gaf opnieuw akkoord met een andere gebruiker dan vroeger. Is die oude toestemming nu weg?
    Ik heb met een andere login opnieuw toegelaten en alles komt terug binnen. Zit die oude toelating er dan nog?
    alles werkt weer na mijn nieuwe akkoord, hoe vermijd ik dat het over een maand weer vervalt?
    We hebben de app opnieuw toegelaten met mijn login in plaats van die van de vorige controller. Blijft zijn oude akkoord nu ook staan?
    De planner werkt weer na mijn nieuwe akkoord, maar ik was eerst onder Bram gekoppeld. Blijft die van Bram bestaan
    Weer toegelaten en alles werkt, moet ik nu nog iets met de oude goedkeuring van mijn voorganger?
    Als de toestemming nu weer geldt, hoe lang blijft dat dan goed?
    Moet ik de oude goedkeuring nog weghalen nu ik als iemand anders opnieuw akkoord heb gegeven?
    De app heeft weer toegang onder mijn naam, moet de oude toestemming van mijn voorganger nu ook weg
    opnieuw toegestaan onder mijn naam, alles werkt, moet de oude toestemming van Piet nu nog weg
    de app is weer toegelaten door mij in plaats van Piet, blijft Piets toestemming nu staan
    Ik heb opnieuw gekoppeld met een andere login dan vroeger, wat gebeurt er met de vorige toestemming?
    Ik heb als een andere gebruiker dan eerst toestemming gegeven, moet ik nog iets opruimen?
    De app doet het weer nadat ik onder een andere naam inlogde, moet de oude toestemming nog weg?
    de app doet het weer na mijn akkoord, ik logde in met mijn eigen naam in plaats van die van mijn vrouw, is haar oude ja nu weg
    De app is weer binnen, maar ik heb met een ander account getekend dan vroeger. Moet de oude nog weg?
    nu via een andere login gekoppeld, moet die oude toestemming nog weg
    De tool is weer binnen, maar onder een andere login dan vroeger. Staat het oude akkoord nu nog open?
    werkt weer maar ik logde in als ander, oude akkoord?
    ik gaf ditmaal akkoord met een andere login dan vroeger, blijft het oude dan bestaan
    werkt weer met mijn login in plaats van die van Els. Staat haar oude akkoord nog ergens?
    De app is opnieuw goedgekeurd maar door een ander dan voorheen, moet de vorige toestemming voor de groep nog weg?
    Ik heb de app deze keer met een ander account goedgekeurd, blijft de oude toestemming dan staan?
    De app werkt weer na mijn akkoord onder een andere naam, blijft er nu iets ouds staan?
    De app werkt weer nadat ik toestemming gaf met een andere login dan vroeger. Moet de oude toestemming nog weg?
    App heeft weer toegang, na hoeveel dagen niet gebruiken verloopt dat?
    De app werkt weer, met een andere login dan voorheen. Staat de oude toestemming nog open?
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
    Toestemming voor de kassa vernieuwd, maar de zaak is tot vrijdag dicht en er zijn geen bonnen om het te zien
    heb akkoord gegeven namens het kantoor maar het pakket is tot maandag in onderhoud
    autorisatie vernieuwd, maar de server draait pas vannacht
    Toestemming is gegeven maar ik kan de app pas morgen proberen, is dat erg?
    akkoord gegeven maar de app is nu dicht voor onderhoud, hoe weet ik later of het goed zit
    zojuist opnieuw geautoriseerd maar er zijn vandaag geen orders om mee te testen
    Toestemming hernieuwd, maar ons hele pand zit zonder internet dus ik kan het pas na het weekend controleren
    toestemming gegeven maar de leverancier heeft vanavond onderhoud, morgen pas zien
    Akkoord is gegeven maar de orders lopen pas morgen, hoe weet ik dan of het goed zit
    toestemming gedaan, testen kan nu niet want de winkel is dicht
    akkoord gegeven, app pas morgen testen
    Akkoord gegeven, maar de collega die met de app werkt is er pas morgen, hoe weet ik of het gelukt is?
    Opnieuw toegelaten maar de app is vanavond pas weer beschikbaar, dus nog niet gecontroleerd
    akkoord gegeven gisteravond maar ik kan pas maandag zien of de kassa boekt, is het dan in orde?
    ik heb toegestaan en kan pas na het weekend testen, moet ik nu nog iets doen
    Net akkoord gegeven, hoe controleer ik morgen of het werkt?
    Cliënt heeft net akkoord gegeven, maar zijn planner draait pas om twee uur 's nachts. Wanneer weet ik of de app weer binnen mag?
    Ik heb ja gezegd maar kan de app vanavond pas testen
    Ik heb ja gezegd maar de app draait pas vannacht, wanneer weet ik of het gelukt is?
    Akkoord gegeven vanavond, de app draait pas vannacht, hoe weet ik of het gelukt is
    Akkoord gegeven net voor sluitingstijd, app draait pas vannacht, hoe weet ik morgen of het gelukt is
    akkoord gegeven in Exact maar de app is in onderhoud, ik weet niet of het gewerkt heeft
    akkoord gegeven, app pas morgen te testen
    Ik gaf akkoord maar kan pas morgen testen, waaraan zie ik dan of de app weer binnen mag?
    Ik gaf akkoord maar de app haalt pas morgen op, hoe zie ik of mijn toestemming is aangekomen?
    ik gaf akkoord maar moest weg, hoe zie ik straks of de app echt weer binnen mag
    Heb opnieuw ja gezegd, maar de tool draait pas vannacht. Hoe weet ik morgen of het klopt
    akkoord gegeven maar ik heb de app niet op deze pc, hoe weet ik later of het lukte
    Akkoord gegeven net voor ik de deur uitging, niet meer getest of het pakket het doet
    akkoord gegeven maar tool kan ik vandaag nie openen
    vandaag akkoord gegeven, de app draait pas vannacht. wanneer weet ik of het goed is
    akkoord gegeven, maar het programma draait pas vannacht. Hoe weet ik morgen of het goed is
    Akkoord gegeven, nog niets getest, hoe weet ik het morgen?
    Akkoord gegeven in Exact, maar de app draait pas vannacht. Hoe weet ik morgen of het goed zit?
    Ik heb de app opnieuw goedgekeurd maar kan hem nu niet draaien, wanneer weet ik of het werkt?
    Akkoord gegeven op de toestemmingspagina, maar het ophalen gebeurt pas morgen. Wanneer weet ik of het goed is?
    Weer toestemming gegeven voor de app van een klant, maar die kan pas donderdag testen. Wat moet hij zien?
    Ik heb akkoord gegeven, maar de app draait pas vannacht. Hoe weet ik morgen of het goed zit?
    Toestemming is gegeven maar de leverancier synchroniseert pas morgenochtend.
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
    Weer toegelaten en de kassa loopt, alleen de cijfers van het terras-BV'tje zitten er niet meer bij
    Akkoord gegeven, kassa loopt weer voor het hotel, maar het zwembad-bv'tje ontbreekt sindsdien
    Na het opnieuw machtigen werkt alles behalve één klant, die ontbreekt
    na het opnieuw machtigen doet de tool het weer, op een dochterbedrijf na
    alle bv's terug na de hernieuwde toestemming behalve die van Eindhoven
    Na het vernieuwen van de toestemming zie ik weer alles, behalve de boeken van de basisschool
    Toestemming hernieuwd, app doet het, maar de pensioenstichting zit er niet meer bij
    Na het opnieuw toelaten doet het planbord het weer, maar het filiaal in Venlo komt niet meer mee
    opnieuw toestemming gegeven: 3 van de 4 bv's zichtbaar in het crm. waar ligt dat aan
    sinds de heraanmelding mist onze app de maatschap, de rest klopt
    Opnieuw ja gezegd tegen het planbord; alles terug behalve de maatschap met mijn broer
    na het vernieuwen van de machtiging doet alles het, op de VOF na
    app draait weer nadat ik toestemming gaf, één van de drie winkels ontbreekt
    Na opnieuw goedkeuren komt de NL-shop wel binnen maar de Belgische bv niet
    Connector draait weer, alleen één van onze vier winkels ontbreekt sinds ik opnieuw akkoord gaf
    alles terug behalve de entiteit in duitsland, na de nieuwe toestemming
    toestemming vernieuwd; twee van de drie merken doen het weer, het derde niet
    opnieuw akkoord, nu mist 1 bv
    sinds nieuwe toestemming zie ik bv 3 niet
    Net opnieuw toestemming gegeven, alles loopt, behalve dat de bar in Knokke niet meekomt
    Toestemming hernieuwd en alles komt, behalve de sauna in Asten
    Opnieuw gemachtigd, alles komt door behalve bv Oost
    weer gemachtigd en negen van de tien bv's zijn er
    gisteren goedgekeurd, hij werkt, maar onze tweede zaak zit er niet bij
    weer verbonden maar één van de bv's verschijnt niet in de app na mijn akkoord
    Weer goedgekeurd, winkel Gent komt binnen, winkel Aalst niet
    Opnieuw akkoord gegeven, alles werkt behalve één administratie
    De app is opnieuw toegelaten en draait, alleen ontbreekt nu de vastgoed-bv die er eerst wel bij zat. Is er bij het akkoord iets vergeten?
    Het vernieuwde akkoord werkt voor drie van de vier winkels. De vierde ontbreekt sindsdien. Waar loopt dat op stuk?
    Na het vernieuwen van de toestemming doet de urenapp het weer, behalve dat één BV weggebleven is
    Na het vernieuwen werkt het pakket weer, alleen de stichting is zoek
    Opnieuw toestemming gegeven, hij doet het, maar eentje van de vier bv's blijft weg
    Sinds het nieuwe akkoord verschijnt alles, behalve bv Noord
    Sinds ik hem opnieuw heb toegestaan mis ik in de app één van de vijf zaken, vier doen het
    Weer toegestaan, alles terug, alleen bv Bouw schittert door afwezigheid
    nieuwe toestemming gegeven, alles weer terug behalve één bedrijf
    na opnieuw akkoord mist één bv
    weer gekoppeld, holding ontbreekt
    Na de nieuwe toestemming draait alles behalve de vastgoed-bv, die is er niet bij. Wat loop ik na?
    Opnieuw goedgekeurd en hij draait weer, behalve dat één bv is weggebleven
    Na het opnieuw koppelen werkt de app weer, alleen ontbreekt een van onze BV's.
    Na de nieuwe toestemming zijn negen van de tien bedrijven terug in de app, eentje niet.
    Wij hebben opnieuw akkoord gegeven en alles is terug behalve de stichting, wat kijk ik na?
    Na het opnieuw goedkeuren werkt de app weer, alleen één van onze vier bedrijven is er niet meer bij
    De app heeft zijn toestemming terug, maar de cijfers van de stichting blijven sindsdien weg
    De app is weer gekoppeld, alleen ontbreekt nu één van de acht bedrijven.
    De app werkt weer na het inloggen, maar een van de vier bv's komt niet mee.
    Opnieuw gekoppeld en alles doet het, behalve dat de stichting nergens verschijnt.
    Toestemming opnieuw gegeven, alles doet het, behalve dat de tweede kapsalon nu weg is uit de app
    Na het vernieuwen doet de app het voor alle klanten behalve één
    Opnieuw goedgekeurd en op een dossier na is alles terug
    weer ingelogd, alles terug behalve één BV
    Opnieuw gemachtigd en alles werkt, op een bv na
    Weer toegelaten, elf van de twaalf bv's komen terug in het rapport
    opnieuw gegeven, alles werkt behalve 1 bv
    weer akkoord gegeven en alles werkt, op één school na
    opnieuw toegestaan en alles komt, behalve een van de zes bv's
    Na het vernieuwen werkt alles behalve een van onze bedrijven
    Na het opnieuw goedkeuren ziet de app elf klanten, alleen het twaalfde dossier ontbreekt.
    App werkt weer na opnieuw goedkeuren, alleen klant Jansen ontbreekt nog.
    Na opnieuw toestemming geven werkt de app weer, alleen ontbreekt er nu één bv.
    App opnieuw goedgekeurd, hij haalt weer op, behalve één bv die wegblijft.
    De app leeft weer sinds ik akkoord gaf, alleen zie ik de holding niet terug.
    Opnieuw akkoord, alles is terug behalve de administratie van Antwerpen.
    Na opnieuw toestemming geven werkt de app maar er ontbreekt één administratie.
    Sinds ik de app weer heb toegestaan zie ik alles behalve de holding.
    Na opnieuw toestemming geven zie ik vier van de vijf bv's in de app
    Hij draait weer na mijn akkoord, maar de holding wordt niet meegenomen.
    Toestemming gelukt, app draait, behalve voor onze Limburgse BV.
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
    Bij opnieuw toelaten van de kassa sta ik op login-exact-online.support ofzo, klopt dat adres wel
    Ik heb mijn wachtwoord al ingevuld op een pagina die achteraf niet van Exact was, tijdens het goedkeuren van de kassa
    Bij het opnieuw goedkeuren kom ik op exactonline.nl-login.info, mijn dochter zegt niet doen
    De app stuurt me voor het akkoord naar exactonline-login.net, is dat pluis?
    opnieuw toestemming geven maar de url bovenin is niet start.exactonline.nl
    Het inlogscherm ziet eruit als Exact maar er staat iets met exact-secure erin
    bij opnieuw toestemming geven kom ik op exact-login.net terecht, is dat pluis
    de url van het inlogvenster voor de hernieuwde machtiging lijkt op exact maar is net anders
    bij het opnieuw toelaten van de app kreeg ik een inlogscherm op exactonline-nl.com, vertrouw ik dat
    Het adres bovenaan is exact-online-login.com, is dat pluis? Ik moest daar inloggen om de app te vernieuwen
    Ik heb mijn wachtwoord ingetikt op een pagina die er net iets anders uitzag dan Exact, na een mailtje dat de app vernieuwd moest worden
    Er staat exactonline.start-login.info boven, en de app stuurde mij daarheen
    Toen ik de scan-app weer wilde toelaten kwam ik op exactonlíne.nl.login-secure.io, hoort dat zo?
    inlogpagina heeft een raar webadres, ik vertrouw het niet en wil alleen maar mijn urenapp weer goedkeuren
    ik heb mn wachtwoord ingevuld op een namaakpagina toen de app om aanmelden vroeg
    in de adresbalk staat start.exactonline.com maar wij zijn nederlands, is dat nep
    de scanner wil dat ik inlog op exactonline.login-portal.com
    Er ging een tabblad open met bijna de goede naam maar een letter anders. Ik had al ingelogd voor ik het zag!!
    is start.exactonline.nl het goede adres of had er exact.com moeten staan toen het pakket mij liet aanmelden
    bij het inloggen voor de scanner staat er http in plaats van https en een cijferreeks, wat nu
    de link uit de mail van de leverancier opent een inlogpagina waarvan ik het adres niet herken
    De pagina waar ik moet inloggen heet exact-login-online.com, klopt dat?
    er staat iets anders in de adresbalk dan start.exactonline.nl als onze plugin het inlogscherm opent
    ik heb mijn exact wachtwoord ingevuld op een site die achteraf nep lijkt, via een mail over de koppeling
    klant kreeg een mail 'vernieuw uw Exact-koppeling' met een link naar een vreemd adres, heeft al ingelogd
    vreemd adres bij inloggen exact
    exact-login.com veilig?
    adres begint met exactonline-nl.com, inloggen?
    de inlogpagina die de app opent ziet eruit als exact maar het adres klopt volgens mij niet
    Het inlogscherm dat de planner opent heeft een raar webadres met exact-online-login in de naam, is dat te vertrouwen?
    adres bovenin is niet exactonline.nl, moet ik daar mijn wachtwoord geven om de app toe te laten
    Waaraan zie ik dat het inlogscherm voor het akkoord echt van Exact is?
    De app stuurt mij naar exact-login.com om opnieuw goed te keuren, is dat te vertrouwen?
    raar webadres bij het opnieuw inloggen voor de app, is dit phishing?
    Ik moest de app opnieuw goedkeuren en het adres in de balk eindigt op .xyz
    ik word doorgestuurd naar exactonline-login punt com of zoiets, is dat wel echt Exact?
    Bovenaan staat een rare naam in de balk terwijl die webshop wil dat ik inlog bij Exact, vertrouw het niet
    heb mijn paswoord ingevuld op een pagina die er hetzelfde uitzag als Exact maar het adres klopte niet, help
    Is dat phishing? De app opent een Exact-scherm met een ander webadres dan gewoonlijk
    adres begint met start-exact en eindigt op .info, mag ik daar aanmelden om de app terug te koppelen
    mijn zoon zegt kijk altijd naar de link vooraleer ge inlogt, en er staat geen exactonline maar iets anders
    voor de herkoppeling moet ik mijn paswoord ingeven op een pagina zonder exactonline in het adres, de schrik slaat mij om het hart
    is start.exactonline.be juist als de app mij daar naartoe stuurt om goed te keuren
    'login-exact-online.be' staat er, klopt dat? ik moet aanmelden om de app terug goed te keuren
    Het inlogadres ziet er raar uit, mag ik daar inloggen?
    Is deze aanmeldpagina van Exact wel echt?
    Is start.exactonline.nl het goede adres om in te loggen voor een app?
    Bij het opnieuw inloggen via de app stond er bovenaan iets als exact-online-login.net. Ik heb daar mijn wachtwoord al ingetikt. Was dat wel echt?
    De directeur wil weten hoe hij ziet dat het inlogscherm dat de app opent echt van Exact is, voordat hij er zijn wachtwoord invult.
    Bij het opnieuw toestaan belandde ik op een inlogpagina met een raar adres, exact-login.info of zo
    Er staat start.exactonline.de boven in mijn browser bij het goedkeuren, wij zitten in Nederland, klopt dat
    Bij het vernieuwen kom ik op een site die exact-online-secure heet, vertrouw ik dat?
    De aanmeldpagina die het pakket opent heeft een raar adres, moet ik daar mijn wachtwoord intypen?
    Is het veilig om mijn Exact-wachtwoord in te typen op een adres dat login-exact-online heet?
    ik heb al ingelogd op een pagina die net niet exactonline.nl was, wat nu
    Kan het kwaad dat er een ander webadres boven het inlogscherm staat dan anders?
    Hoe kom ik erachter of de inlogpagina die de app opende echt van Exact is voor ik mijn wachtwoord geef?
    Het inlogscherm ziet er precies uit als Exact maar bovenin staat start-exactonline.net
    De mail om toestemming te vernieuwen bracht me naar een pagina waarvan het adres eindigt op .info
    Boven in mijn browser staat exact-login.com als ik de app wil toelaten, is dat echt?
    De pagina waar ik ja moet zeggen staat op een adres met 'exactonline' erin maar eindigt op .app
    Ik heb mijn wachtwoord al ingetikt en zag daarna pas dat het adres niet klopte, bij het toelaten van de app
    Er kwam een mail met een link om mijn app opnieuw te machtigen, de pagina heet exact-online-login punt info, mag dat
    bij opnieuw inloggen via de app staat er een raar adres bovenaan, vul ik dan mijn wachtwoord in of liever niet
    exact-online-login.net, is dat wel echt? de app bracht me daar om toestemming te geven
    hij stuurt me voor het opnieuw machtigen naar een site met .io, nee dank je?
    inlogpagina exact verdacht adres
    is dit echte exact loginpagina
    url klopt niet exact aanmelden via app
    phishing koppelscherm exact?
    exact-online-login punt com vertrouwen?
    domein inlogscherm wijkt af
    Staat er exact-login.net, veilig?
    Bij het opnieuw verbinden staat er in de adresbalk iets anders dan exactonline.nl, is dat foute boel?
    Het inlogscherm zag eruit als Exact maar het webadres eindigt op .info
    Hoe weet ik zeker dat de pagina waar ik voor de app moet inloggen de echte is
    oeps, wachtwoord ingevuld op een pagina die op Exact leek
    Mijn cliënt stuurt een foto van de inlogpagina van zijn app, adres eindigt op .net. Laten invullen of niet?
    inlogpagina van de app ziet er nep uit, adres klopt niet met exact
    Bij het inloggen voor de app staat er exact-login.net in de adresbalk, is dat wel te vertrouwen?
    Bij het koppelen kom ik op een adres dat niet exactonline.nl is, kan ik daar mijn wachtwoord invullen?
    Het inlogscherm lijkt op Exact maar de url ziet er vreemd uit, is dat wel veilig?
    De app opent een pagina met exact in de naam maar niet start.exactonline.nl, moet ik stoppen?
    Ik heb op een rare inlogpagina mijn Exact-wachtwoord al ingevuld, wat nu?
    Staat er bij de echte inlog van Exact altijd start.exactonline.nl in de adresbalk?
    De app stuurt me naar een inlogpagina met een raar adres, is dat wel echt Exact?
    Ik moest inloggen op een pagina die op Exact leek maar het adres klopte niet helemaal
    Hoe herken ik dat de inlogpagina waar mijn app me heen stuurt echt van Exact is?
    Het inlogscherm dat de app opent heeft een ander webadres dan start.exactonline.nl, klopt dat?
    Is exactonline-login.nl een echte inlogpagina voor het koppelen van een app?
    Het inlogscherm van Exact dat de app opent heeft een vreemd adres, kan ik daar veilig inloggen?
    Ik heb mijn wachtwoord al ingevuld op een pagina die achteraf niet exactonline bleek te zijn, wat nu?
    Hoe herken ik of de inlogpagina die de app opent echt van Exact is?
    Na het klikken op verbinden kwam ik op exact-login.com, moet ik daar mijn gegevens invullen?
    de app wil dat ik inlog maar bovenaan staat iets met exact-login punt com, raar
    Toen ik de toestemming wou vernieuwen stond er een heel ander webadres dan start.exactonline.nl
    ik klikte op een linkje in de mail om opnieuw te koppelen en de pagina lijkt op Exact maar het adres klopt niet
    Heb ik nu mijn wachtwoord ingevuld op een nep pagina toen de app om toestemming vroeg?
    exact.login-nl punt iets staat er, ik wou de kassa weer toestaan, kan dat kwaad
    de link om weer akkoord te geven opent een pagina die niet van exact lijkt qua adres
    De aanmeldpagina die de app opent heet exact-login.net, vertrouw ik dat?
    In de adresbalk staat iets met exactonline maar er hangt een raar stuk achter, ik moet daar mijn wachtwoord geven om weer te koppelen
    Ik heb net op een vreemde pagina mijn Exact-wachtwoord ingevuld omdat een app om vernieuwing vroeg. Help
    Het adres begint met start.exactonline maar eindigt op .info, toch maar inloggen om de machtiging te verlengen?
    Is login-exactonline.com goed als ik een tool opnieuw moet goedkeuren
    Ik moest via een mail van de app opnieuw inloggen en de site heette exactonline-nl.com. Toch maar niet?
    inlogpagina staat op exact-online-login.net, is dat pluis
    adresbalk zegt iets anders dan exactonline, al mijn wachtwoord ingevuld, paniek
    url begint met start.exactonline.nl.auth-portal.io, vertrouwen of niet
    de herautorisatielink wijst naar exactonline.app, onze security filter slaat aan
    Het loginvenster van de tool begint met exactonline-login en eindigt op .io, vertrouw ik dat?
    Onze CISO wil weten wat te doen: een medewerker gaf bij het hernieuwen van een koppeling haar wachtwoord op een pagina die niet van Exact was
    Adresbalk bij hernieuwen toont exact-online.app.com, ik heb nog niets ingevuld
    inlogadres is exact-online-login.com, klopt dat
    ander adres in browser bij toestemming geven
    raar adres, lijkt op exact maar is t nie
    adres begint met start.exactonline maar dan nog .info
    al wachtwoord ingevuld op vreemd adres na klik app
    de app stuurt me naar exactonline-login.com om opnieuw goed te keuren, vertrouw ik dat?
    adres in mijn browser klopt niet als ik via het bonnetjesprogramma wil inloggen, er staat een vreemde naam voor
    Oei, ik heb mijn wachtwoord ingevuld op een pagina die niet start.exactonline.nl was toen de app om akkoord vroeg
    raar webadres bij hernieuwen van de koppeling
    bij opnieuw koppelen kwam ik op 'exact-onIine.nl' met een hoofdletter i, niet ingelogd gelukkig
    bij het opnieuw toestaan staat in de balk login-exactonline.com, klopt dat?
    klant stuurde screenshot: adres is exactonline.nl.verify-portal.eu, hij heeft zijn wachtwoord al ingetikt!
    mail vraagt opnieuw toestemming te geven met een link, maar dat webadres lijkt verdacht
    opnieuw verbinden opent iets op exact.app-login.be, niet doen?
    De inlogpagina heeft een vreemd adres, is dat te vertrouwen?
    Ik vulde mijn wachtwoord in op een site die niet klopte
    in de adresbalk staat geen exactonline, wat doe ik
    Het aanmeldscherm van de app ziet er nep uit
    Bij het opnieuw koppelen kom ik op een rare site uit
    Er opende een inlogpagina die niet van Exact lijkt
    Bij het opnieuw koppelen zie ik niet start.exactonline.nl maar een ander adres, kan ik daar veilig inloggen?
    Voor de dochter in België zie ik bij het goedkeuren exactonline.be staan, is dat een betrouwbaar adres?
    Bij het opnieuw koppelen kom ik op een inlogpagina die niet start.exactonline.nl heet, is dat te vertrouwen?
    Het inlogscherm bij het koppelen heet exactonline-login.com, klopt dat adres?
    Het inlogscherm dat de app opent staat op een adres dat ik niet ken, is dat wel echt Exact?
    de inlogpagina heeft een rare url, is dat phishing?
    Ik heb mijn wachtwoord ingevuld op een pagina die bij nader inzien geen start.exactonline.nl was, wat nu?
    Bij het opnieuw koppelen staat er exactonline-login.com in de adresbalk. Is dat te vertrouwen?
    Bovenin de browser staat een raar adres terwijl de app mij vraagt in te loggen bij Exact, vertrouwen of niet?
    Ik moet in een app inloggen bij Exact maar er staat exact-online-login.com in de adresbalk.
    Ik heb mijn wachtwoord ingevuld op een inlogpagina die achteraf niet van Exact Online was, het ging om een app-koppeling.
    vreemd inlogadres bij app koppelen
    De inlogpagina die opent heet exact-login-secure.com, is dat wel goed?
    Is https://start.exactonline.be goed als ik uit Nederland inlog om de app goed te keuren, of klopt dat adres niet?
    Het adres boven het inlogscherm begint met http en niet met https, is dat betrouwbaar om mijn wachtwoord in te vullen voor de app?
    Tijdens het toestaan van een app kom ik op een raar webadres dat op Exact lijkt. Is dat te vertrouwen?
    Ik heb mijn wachtwoord ingevuld op een inlogpagina die niet van Exact bleek te zijn, bij het koppelen van een app.
    Vals inlogscherm van Exact bij het koppelen, wachtwoord al ingevuld
    Bij het inloggen staat er een vreemd webadres in mijn browser, is dat wel echt van Exact?
    Het inlogscherm bij het opnieuw verbinden begint niet met start.exactonline, mag ik daar mijn wachtwoord invullen?
    De app stuurt mij naar een inlogpagina die op .com eindigt terwijl wij in Nederland zitten, vertrouw ik dat?
    De app stuurt me naar een inlogpagina die op exact lijkt maar een vreemd webadres heeft
    Bij het inloggen staat er bovenin exactonline-login.net, is dat wel pluis?
    Ik heb mijn Exact-wachtwoord net ingevuld op een pagina met een raar adres, wat nu?
    Er staat start.exact-online.nl in de adresbalk nu de app me laat inloggen. Veilig?
    De link in de app brengt me naar een loginpagina op een ander domein dan Exact. Kan dat kwaad?
