### Hoe lezers om deze gids vragen: een vraag per regel. Niemand krijgt ze te zien.

xero-reconnect =
    app opnieuw verbinden met xero
    xero koppeling werkt niet meer
    de verbinding met xero is verlopen
    hoe geef ik een app weer toegang tot xero
    opnieuw toestemming geven in xero
    app vraagt weer om in te loggen bij xero
    per ongeluk losgekoppeld in xero, hoe zet ik het terug
    xero app weer aansluiten
    app haalt geen gegevens meer op uit xero
    onze britse collega's moeten hem in xero opnieuw verbinden, kun je dat ook uitleggen
    de xero-kant moet ik ook nog eens opnieuw aansluiten, help je daarbij
    xero ook al zolang niet aangeraakt, hoe verbind ik die opnieuw
    de xero-bron in datzelfde rapport moet ook opnieuw verbonden worden
    zelfde product moet ook weer aan xero gekoppeld worden
    xero: opnieuw verbinden, graag
    ah het is xero dat opnieuw moet, niet exact
    in xero is die ook weggevallen, hoe verbind ik die opnieuw
    xero doet het ook niet meer, die moet opnieuw verbonden
    per abuis de verkeerde losgekoppeld, hoe verbind ik die weer
    oeps dit was de verkeerde, hoe hang ik hem er weer aan
    hoe verbind ik een app opnieuw met Xero
    xero verbinding verlopen, weer aanzetten
    Onze scanner zegt dat de toegang tot Xero weg is. Hoe geef ik die opnieuw?
    app weer toelaten in xero
    we hebben hem te snel losgekoppeld van Xero, terug graag
    xero koppeling herstellen
    xero inloggen vanuit de app en toestemming geven, hoe gaat dat
    rapportagetool werkt niet meer met Xero sinds vorige week
    opnieuw autoriseren bij xero
    na 60 dagen vraagt de software weer om xero
    Hoe laat ik een programma dat ik eruit haalde weer in Xero toe?
    reconnect xero
    xero token verlopen, wat klik ik
    er komt geen data meer uit Xero in ons dashboard, verbinden?
    wij willen dext weer aan xero hangen
    Gelieve de stappen voor het opnieuw verbinden van een toepassing met Xero.
    xero toestemming vernieuwen
    per vergissing disconnected in xero, hoe herstel ik
    het forecastpakket vraagt me Xero opnieuw te koppelen
    app is uitgelogd bij xero
    xero weer activeren voor onze bonnenapp
    verbinding Xero verbroken melding in webshop
    opnieuw akkoord geven xero scherm
    na overstap van gebruiker moet Xero opnieuw gekoppeld worden
    kassasysteem en xero praten niet meer met elkaar, weer verbinden
    en in xero een app weer aansluiten, hoe moet dat
    onze app moet terug aan xero gehangen worden
    xero weer verbinden
    ik wil dat de app weer bij xero kan
    in Xero had ik iets losgekoppeld dat ik toch nodig heb, hoe krijg ik het terug?
    verbinding met xero is verlopen
    Hoe verleen ik opnieuw toestemming aan een app in Xero?
    de app zegt: reconnect to xero
    na de vakantie wil Dext dat ik xero opnieuw koppel
    xero terugzetten aub, verkeerde weggehaald
    oei xero moest erin blijven, hoe maak ik da weer goed?
    hoe vernieuw ik de machtiging van een app naar xero?
    er moet ergens een nieuwe toestemming voor xero gegeven worden, wie doet dat en hoe?
    Xero opnieuw autoriseren
    de koppeling met xero moet hersteld
    we gaan die app toch weer gebruiken met xero, mag er weer aan?
    kan ik na een half jaar gewoon weer inloggen bij xero via de tool?
    hubdoc vraagt om xero nog een keer goed te keuren
    spijt van xero, weer aansluiten
    stel dat ik xero straks weer wil koppelen, hoe gaat dat in zijn werk?
    Onze app is de verbinding met Xero kwijt, hoe leg ik die weer
    Xero opnieuw toelaten bij de bonnenscanner
    Ik heb in Xero per ongeluk iets losgekoppeld. Hoe krijg ik het terug?
    xero-autorisatie verlopen, vernieuwen
    weer aan elkaar knopen: webshop en Xero
    De app meldt 'Xero connection expired'. Wat moet ik doen?
    hoe geef ik een app opnieuw toegang tot onze Xero-organisatie
    sinds vorige week moet ik Xero opnieuw machtigen in het rapportagepakket
    Xero disconnected staat er in het kassasysteem, herstellen graag
    na een wachtwoordwijziging in Xero wil het pakket opnieuw verbinden
    eerste keer een tool aan Xero hangen na het loskoppelen
    De import uit Xero werkt niet meer omdat iemand de app heeft losgemaakt. Hoe sluit ik hem weer aan?
    app opnieuw verbinden met Xero
    Xero opnieuw koppelen
    Xero verbinding verlopen
    Xero koppeling werkt niet meer
    weer verbinden met Xero
    Xero toestemming vernieuwen
    hoe verbind ik Dext weer met Xero?
    Xero opnieuw inloggen via app
    Xero koppeling herstellen
    Xero machtiging verlengen
    app terugzetten in Xero
    Shopify opnieuw aan Xero koppelen
    Xero app heractiveren
    opnieuw toestemming geven in Xero
    Xero reconnect
    Xero verbinding verbroken, opnieuw
    kassa weer aan Xero
    Xero autorisatie hernieuwen
    app vraagt weer om Xero login
    Xero koppeling vernieuwen
    losgekoppelde app terug in Xero
    Xero weer toegang geven
    xero opniew verbinden
    Hoe geef ik Xero weer akkoord?
    webshop herverbinden met Xero
    Xero token verlopen
    app synchroniseert niet meer met Xero
    Xero toegang teruggeven aan app
    scan app opnieuw aanmelden Xero
    te snel losgekoppeld van Xero, wil app terug
    app zegt Xero verbinding verlopen sinds gisteren
    na wachtwoordwissel Xero opnieuw koppelen
    zestig dagen niet gebruikt, Xero weer verbinden
    nieuwe laptop en nu wil app Xero opnieuw
    en hoe verbind ik een app weer met xero?
    xero opnieuw koppelen
    De verbinding tussen onze kassa en Xero is verlopen. Hoe krijgen we die weer aan de praat?
    eigenlijk gaat het om xero, daar moet ik opnieuw verbinden
    doe hem toch maar weer erbij
    eh... eigenlijk gaat het om de koppeling met Xero, die is eruit geklapt
    Verbinding met Xero is verlopen, waar begin ik om die te herstellen?
    kan ik vanuit xero een app weer koppelen
    Hoe verbind ik onze app weer met Xero? Hij was eruit gehaald.
    Ik heb per ongeluk Dext losgekoppeld van Xero en wil hem terug
    app vraagt om xero opnieuw te machtigen, waar begin ik
    De leverancier zegt: 'geef nog eens toestemming in Xero'. Hoe gaat dat?
    xero verbindng verlopen terug aanzetten
    Sinds twee maanden los van Xero, nu willen we Float toch weer gebruiken
    moet ik in Xero of in de app zijn om de verbinding te herstellen?
    app terug aansluiten op xero
    xero koppeling is verbroken hoe verbind ik opnieuw
    Per ongeluk Dext losgekoppeld in xero, hoe krijg ik hem terug
    kassa moet weer met Xero praten, iemand heeft de stekker eruit getrokken
    ik had hem uit xero gehaald maar de zaakvoerder wil hem toch weer
    Xero opnieuw toestemming geven
    na de zomerstop wil de app 'Reconnect to Xero', doe ik dat en hoe
    van proefversie naar echt: app nog eens aan xero hangen
    in de app staat een rood kruis bij xero, 'reauthorise'. Wie doet dat, waar begin ik
    vorige maand app weggehaald bij xero, spijt, terugzetten
    Xero verbinding terug opzetten voor het scanprogramma graag
    Hoe verbind ik een app opnieuw met Xero?
    Ik heb vorige week de app losgekoppeld van Xero en wil hem nu toch terug
    Collega heeft per ongeluk onze factuurscanner van Xero afgehaald, hoe komt die terug?
    verbinding met Xero vernieuwen in de app
    App zegt dat de verbinding met Xero verlopen is
    de planningstool en xero praten niet meer, opnieuw autoriseren aub
    Moet ik in Xero zelf beginnen of in de app om terug te koppelen?
    Sinds vorige week krijgt Xero geen dagomzet meer uit de kassa en de app wil dat ik hem opnieuw vastmaak
    Ik had Lightspeed per ongeluk uit Xero gehaald, hoe krijg ik het er weer in
    We hadden Deputy uit Xero gegooid voor de winterstop en de zomer begint weer, terug erbij graag
    xero weer aan de roosterapp knopen
    Moet ik de kassa weer aan Xero hangen vanuit Xero zelf of vanuit de kassa?
    Sinds ik alles opgeruimd heb in Xero mist de keuken zijn inkoopcijfers, dus die app moet er weer aan
    Kan je me helpen de fietsenmakerskassa weer met Xero te laten praten, hij was er uitgevallen
    Onze planner zegt 'Xero connection lost'. Terugzetten hoe?
    Vanuit welke kant leg ik de verbinding tussen Xero en de kassa opnieuw, ik zoek me suf in Xero naar een knop toevoegen
    Epos Now moet weer in onze Xero mogen, na de verbouwing
    bestelapp weer verbinde met xero
    Xero en de scanner zijn elkaar kwijt, hoe breng ik ze weer samen
    de app moet weer bij de xero van onze engelse klant
    per ongeluk losgekoppeld in Xero, terugzetten
    Dashboard vraagt om Xero opnieuw te koppelen
    xero koppeling hernieuwen
    scanner is de toegang tot Xero kwijt en moet hem terug
    wij hadden de budgettool van Xero gehaald, hij moet er nu weer op
    tool opnieuw aan xero hangen
    de app is de verbinding met xero kwijt
    xero moet weer aan onze rapportagetool
    begin ik het herverbinden met xero in xero of in de app
    app was losgemaakt van xero en moet er weer aan
    verbinding tussen onze tool en xero herstellen na intrekking
    In Xero is de koppeling van ons boekingsprogramma eraf, hoe maken we die weer vast?
    De ledenapp mag weer bij onze Xero, hoe verbind ik ze?
    Het programma is in Xero losgeraakt en moet er weer aan
    de CRM weer aan Xero hangen
    xero verbinding van het voorraadpakket opnieuw leggen
    app vraagt om reconnect met Xero
    onze boekhouding in Xero krijgt geen uren meer, de app wil dat we opnieuw verbinden
    xero opnieuw koppelen met scanner
    per ongeluk losgekoppeld van Xero, terugzetten
    moet ik het herstellen van de Xero-verbinding in Xero doen of in de app
    urenapp opnieuw met Xero laten praten
    de stocktool is zijn Xero-verbinding kwijt en vraagt om opnieuw verbinden
    app heeft sinds gisteren geen toegang meer tot xero, opnieuw toestaan
    xero-koppeling van de webshop moet weer aan
    Ik haalde de plugin uit Xero en heb spijt, hoe verbind ik hem weer
    opnieuw toestemming geven aan A2X voor xero
    Xero vraagt na het losraken om de app nog eens te machtigen
    Moet ik voor het opnieuw koppelen in Xero beginnen of in de plugin
    de Etsy-brug naar Xero was afgesloten en mag weer open
    Lightspeed en Xero praten niet meer nadat ik hem eruit haalde, hoe maak ik dat goed
    xero opnieuw verbinden
    app weer aan xero
    xero koppeling herstellen tool vroeg ineens niks meer
    xero koppelen begin ik waar
    in xero eruit gegooid maar we hebben hem toch nodig
    app terug in xero
    De kassa is zijn verbinding met Xero kwijt, opnieuw verbinden
    xero vraagt weer toestemming voor de boekingsapp
    De planner was in Xero losgekoppeld en moet er weer aan
    De studio gebruikt Xero en de agenda moet opnieuw gekoppeld
    De app is zijn Xero-verbinding kwijt en moet opnieuw gekoppeld worden
    xero opnieuw verbinden met expensetool
    Hoe laat ik een tool weer toe in Xero nadat ik hem had losgekoppeld
    app vraagt toestemming voor Xero opnieuw
    De Engelse collega's moeten hun dashboard weer aan Xero hangen
    Xero zegt niet meer verbonden, hoe verbind ik weer
    Na wachtwoordwijziging vraagt de tool om opnieuw aan Xero te koppelen
    Australische collega wil voorraadtool terug in Xero
    forecastpakket weer aan Xero hangen na per ongeluk loskoppelen
    app terug aan Xero hangen
    per ongeluk losgekoppeld van Xero, weer koppelen aub
    onze onkostentool moet weer in Xero mogen
    de verbinding met Xero is verlopen en ik moet ze hernieuwen in de app
    wij hebben de voorraadapp in Xero afgekoppeld en hebben er spijt van
    Xero opnieuw laten praten met de webshop
    Xero is de draad kwijt met onze kassa, ik wil ze opnieuw verbinden
    de Xero-toestemming voor de scanapp hernieuwen
    begin ik in Xero of in de kassa om ze opnieuw te verbinden
    we hadden uit voorzorg onze app uit Xero gehaald, nu weer erin
    Hoe koppel ik Dext weer aan Xero?
    De app vraagt weer toegang tot Xero
    De Xero-verbinding van ons scanpakket is losgeraakt en moet weer aan. Hoe geeft de klant dat opnieuw toestemming?
    De leverancier vraagt de klant zijn Xero opnieuw te verbinden na een storing. Hoe doet hij dat?
    De voorraadapp is uit Xero gevallen, hoe hang ik hem weer aan
    xero opnieuw verbinden met rapportagetool
    De urenapp zegt dat Xero opnieuw gemachtigd moet worden
    Dext weer aan Xero hangen
    Xero is losgeraakt van ons kassapakket, opnieuw verbinden graag
    Opnieuw akkoord geven in Xero voor ons forecastpakket
    Mag ik een app die uit Xero is gehaald zelf weer verbinden?
    xero is los van de kassa, weer vastmaken, wat eerst
    de app is bij xero per ongeluk verbroken, hoe gaat hij er weer aan
    Xero is niet meer verbonden, zegt de app. Hoe sluit ik hem weer aan
    De app vraagt 'Connect to Xero', hoe pak ik dat goed aan
    Na het loskoppelen in Xero wil ik de app daar weer aan hangen
    Per ongeluk gisteren een app in Xero losgekoppeld, hij moet terug
    Na de migratie van de leverancier moet onze Xero-tool opnieuw worden verbonden
    Oeps, gisteren in Xero de verkeerde app losgemaakt
    app weer verbinden met Xero
    xero opnieuw koppelen na intrekken
    xero app weer koppelen
    xero her-autoriseren
    Hoe hang ik de app weer aan xero?
    xero opniew koppelen
    App is uit Xero gevallen, hoe sluit ik hem weer aan?
    Xero-koppeling moet vernieuwd worden volgens het programma
    De app is zijn verbinding met Xero kwijt, hoe verbind ik opnieuw?
    Xero-koppeling weer aanzetten na loskoppelen
    Xero opnieuw koppelen aan onze facturatietool
    Ik moest de app bij Xero weer toestemming geven, hoe?
    Hoe verbind ik een app opnieuw met onze organisatie in Xero?
    De verbinding met Xero is verlopen en moet weer worden hersteld, hoe?
    Na het loskoppelen wil ik de scanapp weer met Xero verbinden, hoe?
    Onze factuurtool is zijn verbinding met Xero kwijt, hoe maak ik weer contact?
    Hoe verbind ik een app opnieuw met Xero nadat ik hem had losgekoppeld?
    Onze kassa-app is zijn verbinding met Xero kwijt, hoe geef ik weer toegang?
    Hoe verbind ik een app opnieuw met Xero nadat die is losgekoppeld?
    Onze rapportage-app is uit Xero verdwenen, hoe leg ik de verbinding weer?
    Hoe verbind ik een losgekoppelde app weer met onze Xero-organisatie?
    Na het loskoppelen in Xero willen we de app toch weer gebruiken, hoe verbind ik hem?
    De app verloor zijn verbinding met Xero, hoe koppel ik hem weer aan dezelfde organisatie?
    de app moet weer aan Xero
    de kassa moet opnieuw vast aan Xero, hoe ging dat
    waar begin ik om de app weer aan Xero te hangen, in xero of in de app
    Xero wil dat de webshop weer verbonden wordt, hoe
    App moet weer aan Xero voor onze Ierse klant
    Xero-verbinding van de forecastingtool vernieuwen
    Dext is losgeraakt van Xero, weer aansluiten
    Begin ik bij Xero of bij de app als de verbinding weer gelegd moet worden
    xero koppeling opnieuw leggen
    Xero-koppeling van onze dochter is losgeraakt en moet er weer aan
    De app verloor zijn verbinding met Xero, hoe laat ik hem weer toe bij de Britse dochter?
    xero koppeling vernieuwen voor het rapportagepakket
    Begint het weer verbinden met Xero in de app of in Xero?
    app terug verbinden met xero
    app weer aan Xero hangen na loskoppelen
    opnieuw verbinden met xero hoe
    het donatieprogramma mag weer bij onze xero
    xero-koppeling vernieuwen in de kassa
    voorraadapp weer aan xero hangen, was per ongeluk los
    begin ik in xero of in de app om weer te verbinden
    klant had ons in Xero losgekoppeld en wil terugkomen
    Xero-verbinding verlopen, hoe leg ik hem opnieuw
    app weer toelaten bij Xero
    de kassa opnieuw aan Xero hangen
    ons rapport vraagt opnieuw om toegang tot Xero
    De app moet weer verbonden worden met Xero
    Hoe koppel ik opnieuw met Xero?
    Xero-verbinding verlopen, weer aansluiten graag
    Laat de bonnenapp weer toe in Xero
    Begin ik voor Xero in de app of in Xero?
    De app is bij onze Britse dochter losgeraakt van Xero, hoe verbind ik die opnieuw?
    Wij hadden de bonnenapp in Xero verwijderd en willen hem voor dezelfde klant weer verbinden.
    Xero-koppeling herstellen met onze rapportagetool
    Xero-koppeling opnieuw verbinden
    Onze Britse dochter wil een app weer aansluiten op Xero.
    Onze voorraadtool is los van Xero geraakt, hoe verbind ik hem weer?
    Na een tijd zonder Xero wil ik de planningsapp er weer aan hangen.
    Hoe verbind ik een losgekoppelde app weer met Xero?
    Dext weer aansluiten op Xero, hoe?
    Onze app is de verbinding met Xero kwijt, hoe koppel ik die opnieuw?
    Hoe verbind ik Xero opnieuw met onze kassasoftware?
    Xero verbinding verlopen van onze urenregistratie, hoe opnieuw?
    Xero opnieuw verbinden met onze kassa

xero-reconnect_sign-in =
    op welk adres log ik in bij xero
    is login.xero.com het goede adres
    welk adres hoort er te staan bij het inloggen op Xero vanuit de app
    is dit een echte xero inlogpagina
    Hoe weet ik zeker dat ik niet op een nagemaakte Xero-pagina inlog?
    login.xero.com of iets anders
    klopt het adres van de xero-inlogpagina, waar let ik op bij opnieuw verbinden?
    Welk adres hoort er te staan als een pakket me naar de inlogpagina van Xero stuurt?
    is login.xero.com echt van Xero
    Ik kreeg bij het opnieuw verbinden een Xero-scherm met een vreemd webadres. Is dat nep?
    app opent een Xero-login, welk adres is te vertrouwen
    Mijn browser toont iets anders dan login.xero.com bij het koppelen van de app aan Xero. Inloggen?
    is login.xero.com het goede adres, de app stuurt me daarheen
    inlogpagina xero echt?
    Bij het opnieuw verbinden verschijnt een inlogscherm van Xero. Hoe zie ik dat het geen nep is?
    is deze xero inlogpagina echt
    Welk adres hoort er te staan als de app me naar Xero stuurt?
    Voor ik mijn xero wachtwoord invul: dit adres ziet er raar uit, waar let ik op
    Bij het terugkoppelen naar Xero krijg ik een inlogscherm. Is xero-login.net wel echt?
    hoe weet ik of die Xero-inlogpagina te vertrouwen is, de app stuurde me erheen
    welk adres moet er in de browser staan als ik bij xero inlog via een app
    de app stuurt me naar een inlogpagina van xero, is die wel echt
    welk adres hoort er te staan als ik voor de app inlog bij xero
    vertrouw het niet: loginscherm xero vanuit de app met raar adres
    Is login.xero.com het juiste adres als de app mij doorstuurt om te verbinden?
    de app opent een inlogpagina van xero, hoe weet ik dat die echt is
    bij opnieuw koppelen kom ik op xero-login.net, is dat te vertrouwen
    De kassa stuurt me nu naar een inlogscherm van Xero, waar moet ik op letten voor ik mijn wachtwoord typ?
    bij het opnieuw verbinden kom ik op login.xero.com, klopt dat adres
    hoe herken ik het echte xero-inlogscherm bij het opnieuw verbinden
    Hoe weet ik dat de inlogpagina van Xero de echte is voordat ik de app opnieuw verbind?
    inlogpagina voor Xero, welk adres moet daar staan
    hoort er login.xero.com boven te staan als ik de app opnieuw verbind
    op welk adres hoor ik mijn Xero-wachtwoord in te vullen als de plugin me doorstuurt
    xero inlogpagina echt?
    Welk adres hoort er te staan als de app mij naar Xero stuurt om weer te verbinden
    Op welk adres hoor ik in te loggen bij Xero als ik de app weer aansluit
    xero opnieuw koppelen: welk adres hoort in de balk te staan bij inloggen
    Welk adres hoort het inlogscherm te hebben als de app mij naar Xero stuurt?
    is het inlogscherm van xero dat de app opent te vertrouwen
    Welk adres hoort er te staan als ik bij Xero inlog?
    .done =
        ingelogd
        adres gecontroleerd, het was login.xero.com, ben binnen
        ben erin
        code van mijn telefoon ingetikt en het ging door
        aangemeld met mijn werkmail
        hij onthield mijn wachtwoord, ik zit al op de volgende pagina
        gelukt met inloggen
        adres klopte, ingelogd
        ben binnen bij xero
        De aanmelding is geslaagd.
        login.xero.com stond er dus wachtwoord ingevuld
        ook die code van mijn telefoon gehad
        ok aangemeld
        url gecontroleerd en ja hoor
        ingelogd, verder
        was al ingelogd, hij sloeg het over
        goed adres, goede gebruiker, klaar
        gecheckt, het is echt hun eigen site, en aangemeld
        wachtwoord en die code van mijn gsm ingegeven, ik ben door
        er stond netjes login.xero.com, dus ik durfde
        was al aangemeld, hij sloeg het over en toont meteen wat het pakket allemaal wil
        met het account van de directeur naar binnen gegaan
        2fa gehad en nu vraagt hij om een organisatie
        adres klopt, geen rare dingen, en ik ben binnen
        precies dat staat er ja, ingelogd dus
        binnen
        adres klopte, ik ben binnen
        ja ingelogd met mijn 2fa
        was al ingelogd
        ja ingelogd
        ik was al ingelogd, hij sloeg dat over
    .stuck-other-address =
        er staat een ander adres
        er staat login.xero.com.verify-user.net
        het adres is xero-login.com
        klopt dit adres wel
        is dit de echte pagina van xero
        ik vertrouw het adres niet
        er staat geen login.xero.com
        mijn browser waarschuwt voor deze pagina
        het ziet er nep uit
        is dit phishing
        ik heb mijn wachtwoord al ingevuld op een rare pagina

xero-reconnect_allow =
    welke organisatie kies ik bij het akkoord in xero
    waar geef ik toestemming in xero
    welke organisatie kies ik bij het akkoord geven in Xero
    xero vraagt om een organisatie te selecteren voor de app
    Op het toestemmingsscherm van Xero: waar moet ik op letten voor ik akkoord ga?
    allow access xero scherm, wat aanvinken
    welke organisatie moet ik kiezen als xero bij het opnieuw koppelen om akkoord vraagt?
    Xero vraagt bij het verbinden welke organisatie ik kies. Kan ik die later nog weghalen?
    het Xero-scherm met wat het pakket wil, welke organisatie selecteer ik bij het akkoord
    de app stuurt me naar Xero en ik moet een organisatie kiezen, één of meer?
    Xero toont wat de app wil voordat ik opnieuw verbind. Wat lees ik na?
    xero allow access scherm, welke organisatie
    xero vraagt bij welke organisatie de app mag, wat kies ik
    xero toestemming geven scherm
    Ik zit op het scherm waar Xero om akkoord vraagt. Kan ik de organisatie later nog veranderen?
    xero vraagt welke organisatie, wat kies ik
    Tijdens het verbinden toont Xero een lijst wensen van de app. Waar let ik op?
    Xero wil dat ik een bedrijf aanwijs en op toestaan klik, klopt dat zo?
    Xero vraagt bij het opnieuw verbinden welke organisatie, welke kies ik?
    akkoordscherm xero, welke organisatie aanduiden en wat lezen
    mag ik bij Xero gewoon op Allow access klikken als ik de app terug verbind?
    xero vraagt welke organisatie ik de app wil geven, welke kies ik
    op het toestemmingsscherm van xero, wat moet ik nalezen voor ik akkoord ga
    allow access knop xero, mag ik zomaar akkoord gaan
    Welke organisatie moet ik kiezen als Xero om toestemming vraagt?
    xero toestemmingsscherm keuze organisatie
    Bij opnieuw verbinden vraagt Xero "Allow access", waar moet ik op letten
    Xero vraagt bij het opnieuw verbinden van de kassa welke zaak het moet worden, we hebben er twee
    Xero vraagt welke organisatie de planner mag gebruiken, moet ik beide hotels kiezen?
    Xero vraagt welke organisatie de app mag gebruiken, wat kies ik
    welke organisatie kies ik als xero om toestemming vraagt voor de app
    Welke organisatie kies ik als Xero dat vraagt bij het verbinden van de app?
    welke organisatie kies ik als de app weer met Xero verbindt
    kan ik bij het opnieuw verbinden met Xero de verkeerde organisatie kiezen
    welke organisatie kies ik als Xero vraagt waar de app bij mag
    welke organisatie kiezen bij xero akkoord
    welke organisatie kies ik op het Xero-scherm als ik de app terug toelaat
    Xero vraagt bij het opnieuw koppelen welke organisatie, sinds de splitsing heb ik er twee
    Welke organisatie kies ik als ik de app opnieuw met Xero verbind?
    xero vraagt welke organisatie de app mag gebruiken
    Xero vraagt welke organisatie de app mag, en dan
    welke organisatie kies ik als ik de app weer toelaat in xero
    bij Xero moet ik een organisatie kiezen voor de app weer mag, welke
    Welke organisatie kies ik als ik een app opnieuw aan Xero verbind?
    .stuck-asks-too-much =
        ze willen ook bij de salarissen, dat vind ik veel
        waarom wil een kassa mijn contacten en loonlijsten zien?
        dat is wel een hele waslijst
        ze vragen schrijfrechten en ik wil alleen laten lezen
        ik vertrouw dat lijstje rechten niet
        moet dat echt allemaal?
        hij wil ook bij de loonadministratie, waarom
        dat is wel erg veel wat ze vragen
        De gevraagde rechten lijken mij buitensporig.
        een bonnetjesapp die mijn bankgegevens wil wijzigen?
        moet ik dit vertrouwen
        ze willen alles kunnen bewerken, ik dacht alleen lezen
        vind de lijst met permissies te lang
        schrik een beetje van wat ie allemaal mag
        hij wil van alles en dat klopt niet met wat hij doet, dus ik heb nog niks gezegd
        waarom moet een bonnetjesding bij onze salarissen kunnen
        vorige keer was het rijtje half zo lang
        een kassa die mijn bankgegevens wil inkijken, dat zit me niet lekker
        er staat dat hij ook mag wijzigen, en wij willen enkel dat hij leest
        mijn tenen krullen, die wil ook bij de salarissen??
        waarom wil een bonnetjesapp mijn bankgegevens lezen
        hij wil ook bij de lonen, daar heeft ie niks te zoeken
        dat zijn wel héél veel rechten
        een bonnenscanner die mijn bankrekening wil zien?
        ik schrik van dat lijstje
        moet die echt bij al mijn contacten kunnen? dat lijkt me te ruim
        hij wil ook aan de lonen kunnen, dat hoeft toch niet
        da's wel heel veel wat die allemaal wil mogen
        een kassabon-app die in mijn bankrekeningen wil kijken? wablief
        best een lange lijst rechten, meer dan ik dacht
    .done =
        akkoord geklikt
        bv aangevinkt en toegestaan
        allow access gekozen
        gekozen voor de holding en akkoord gegeven
        hij stuurde me terug naar de app
        ja gezegd
        toestemming gegeven voor de juiste organisatie
        akkoord gegeven
        juiste organisatie gekozen en allow geklikt
        Ik heb de toestemming verleend.
        enkel de bv die ik wou aangevinkt en daarna goedgekeurd
        bv aangevinkt, geaccepteerd
        klaar, nu zegt de app verbonden
        ok gedaan, kijk of het werkt
        het lijstje leek me redelijk, dus ik heb op allow access gedrukt
        stond alleen lezen van facturen bij dus ja gezegd
        de BV aangevinkt en op het groene gedrukt
        hij wilde van alles maar dat klopte met wat hij doet, dus ik heb ja gezegd
        hij bracht me terug naar het urenpakket met een bedankje
        alleen de winkel gegeven, de holding niet
        getekend en wel, volgende
        akkoord gegeven voor de bv
        Hetgeen gevraagd wordt stemt overeen met wat wij verwachten; ik ben akkoord gegaan.
        akkoord gegeven, geen foutmelding meer
        de bv aangeduid en op allow geduwd
        klopt precies met wat hij doet, dus bevestigd
        toegestaan, ben weer in de app
        organisatie gekozen en op allow
        goedgekeurd
        onze vereniging aangevinkt en akkoord gegeven
        toestemming gegeve, ich bin terug in de app
        allow access geklikt, juiste bv gekozen
        organisatie geselecteerd en toegestaan, terug in de app

xero-reconnect_proof =
    heeft de app weer toegang tot xero
    kun je nakijken of de app weer bij xero kan
    kun jij kijken of onze app weer binnenkomt bij Xero na het opnieuw verbinden
    heb akkoord gegeven bij xero, wil jij testen of de toegang terug is
    wil je nagaan of Xero onze app weer binnenlaat? zojuist opnieuw goedgekeurd
    Controle graag: heeft de tool na het hernieuwen weer toegang tot Xero?
    kan je checken of de app terug toegang heeft tot xero
    net akkoord gegeven in xero, is de toegang er weer?
    xero opnieuw verbonden: klopt het nu, kun jij dat zien
    Hoe zie ik of de app na opnieuw verbinden echt weer bij Xero kan?
    opnieuw verbonden met xero, test?
    ik heb bij Xero op toestaan geklikt, is de app nu echt weer binnen?
    Kan Wegwijs nakijken of onze app terug bij Xero mag na het opnieuw verbinden
    Hoe zie je of de kassa weer echt in Xero mag?
    Kun je zien of Xero de app weer toelaat
    .check =
        ga maar na of hij erin komt
        ja controle graag
        doe die check
        ga maar kijken of hij der weer in kan
        ja test maar of ie werkt
        kijk jij even
    .plan =
        wat stuur je xero dan toe
        mag ik het verzoek eerst zien
        toon precies wat je gaat vragen
        eerst de tekst van wat er verstuurd wordt
        eerst laten zien wat er verstuurd wordt graag
    .by-hand =
        ik haal zelf wel iets op in de app
        dat zie ik zo in de app
        niet gekoppeld met jullie, ik doe het
        ik probeer zelf wel een factuur op te halen
        wegwijs heeft geen verbinding met die app
        ik probeer het zelf in de app

xero-reconnect_prove-by-hand =
    hoe zie ik zelf of de xero koppeling weer werkt
    staat de app weer tussen de connected apps van xero
    hoe weet ik dat de app weer echt met Xero verbonden is
    xero opnieuw gekoppeld, waar controleer ik dat
    Waaraan zie ik in Xero dat de herstelde verbinding leeft?
    check na reconnect xero
    Ik heb de app opnieuw met Xero verbonden. Waar zie ik dat hij weer werkt?
    moet de app na opnieuw verbinden terug te zien zijn bij Connected apps in Xero
    Akkoord gegeven in Xero. Is het genoeg dat het pakket 'verbonden' zegt of moet er data komen?
    na het heraansluiten op Xero: hoe bewijs ik dat het loopt
    weer verbonden met Xero, waar verifieer ik dat
    hoe zie ik dat de verbinding met xero het weer doet
    xero koppeling hersteld?
    Ik heb bij Xero weer akkoord gegeven. Waar controleer ik of de app nu verbonden is?
    hoe zie ik dat de app weer met xero verbonden is
    Verbinding met Xero opnieuw gelegd. Waar kijk ik of er weer gegevens stromen?
    waaraan zie ik dat de app weer aan Xero vastzit?
    Opnieuw verbonden met Xero, hoe test ik dat nu zelf
    waar zie ik in xero dat de teruggezette koppeling er weer tussen staat
    Xero opnieuw gekoppeld, wat moet ik in de app doen om zeker te zijn
    De planner is weer aan Xero gehangen, kijk ik in de lijst van Xero of in de planner of het lukte?
    xero weer verbonden, hoe controleer ik dat
    Opnieuw aan Xero verbonden, waar zie ik of het pakt?
    xero opnieuw verbonden, waaraan zie ik dat het werkt
    weer verbonden met Xero zegt hij, hoe controleer ik dat
    Weer verbonden met Xero, wat probeer ik om zeker te zijn
    .opt-works =
        hij haalt wel iets op
        hij werkt weer
        er komen weer gegevens
        facturen stromen weer binnen
        de banktransacties van vanmorgen staan erin
        hij loopt als vanouds
        synchronisatie gestart en er kwam van alles binnen
        opgelost, cijfers kloppen weer
        net een factuur doorgestuurd, die is aangekomen
        jazeker
        ja er komt data binnen
        facturen zijn opgehaald
        De app functioneert naar behoren.
        werkt weer
        staat ook in connected apps en haalt op
        top, alles ververst
        synct weer als vanouds
        net een bankregel binnengekregen
        gelukt, cijfers van vandaag staan erin
        na drie weken stilstand komen de verkoopfacturen weer door
        de omzet van vandaag stroomt weer binnen
        eerst deed hij niets, na even wachten kwamen de facturen alsnog
        lampje groen en de cijfers van gisteren zijn bijgewerkt
        het loopt weer als een trein
        ja, en in Xero hangt hij er ook weer bij
        ja hij doet het weer
        geen probleem, data komt
        niets mis mee
        werkt gewoon
        niet meer verbroken
        gegevens zijn er weer
        de facturen van deze week rollen weer binnen
        eindelijk loopt er weer iets binnen
        bonnen stromen weer binnen
        yes doet het
        hij leeft weer
        ja en ook in xero zie ik hem vermeld
        ja er komen bankregels binnen
        gelukt, facturen staan er
        de bonnetjes komen weer binnen
        hij loopt als een trein
        jawel zulle, hij trekt alles binnen
        facturen komen weer binnen
        ja sync loopt
        banktransacties van vandaag staan erin, dus doet het
        geen problemen meer
        hij ontbreekt niet en haalt op
    .opt-not-listed =
        hij haalt geen gegevens op
        hij staat er niet bij
        er komt niets binnen
        nope, hij staat ook niet bij connected apps
        bij connected apps in xero geen spoor ervan
        foutmelding bij het ophalen
        blijft leeg, er wordt niks ingeladen
        nee, hij zegt nog altijd niet verbonden
        doet het niet
        na akkoord kreeg ik een wit scherm en sindsdien niets
        nee, niks opgehaald
        staat niet tussen de connected apps
        De app ontbreekt in de lijst van Xero.
        werkt niet, nog steeds geen verbinding
        er komt geen cijfer door
        xero kent hem niet
        hij blijft zeggen niet gekoppeld
        hij geeft 'no tenant found' en levert niks aan
        geen data en ook niet in het lijstje
        eerst deed hij het even, daarna kwam er geen factuur meer door
        lampje blijft rood, ook na al dat gedoe
        Xero kent hem niet, terwijl ik toch ja heb gezegd
        nul nieuwe regels, dezelfde fout als vanmorgen
        ik had gehoopt van wel, maar er komt niets
        nee
        nog steeds niet
        nee niks
        niet gekoppeld
        foutmelding, hij haalt niets op
        hij is er nog niet
        noppes, en bij connected apps zie ik hem ook niet
        hij staat wel in Xero maar haalt niks op
        nee joh, hij komt in dat lijstje niet voor
        blijft doods
        bij Connected apps geen spoor van hem
        haalt niks op hoewel ik akkoord gaf
        hij komt in connected apps niet voor
        er komt niks binnen
        nee, in xero zie ik hem niet
        foutmelding, en in xero is er niks van te zien
        't is niet gelukt, rood kruis en niks in xero
        nope, staat er niet tussen
        blijft hangen op "geen verbinding"
    .opt-cannot-test =
        dat kan ik nu niet proberen
        weet ik niet
        de app draait alleen 's nachts
        mijn collega kent dat programma, ik niet, en zij is ziek
        pas maandag komen er nieuwe facturen
        ik moet nu weg
        geen toegang tot die kassa vanaf hier
        dat merken we morgen wel
        kan ik nu niet nagaan
        de app draait pas morgenvroeg
        Ik ben niet in de gelegenheid dit te toetsen.
        mijn collega moet dat doen
        ben de inlog van de app kwijt
        moet nu naar een afspraak
        niet te proberen vanaf mijn telefoon
        ik heb zelf geen toegang tot het pakket, dat is iets voor maandag
        weet niet hoe ik iets ophaal
        alleen de boekhouder kan dat zien
        er is vandaag nog niks verkocht, dus er valt niks op te halen
        hij haalt pas om middernacht op
        ik heb enkel getekend, het pakket zelf is van de planning en daar kan ik niet in
        zij zijn net met onderhoud bezig, kom er later op terug
        geen flauw idee, moet nu weg
        geen idee
        kan ik niet proberen
        ik heb de app hier niet
        niet te testen voor mij
        ik kan Xero noch de app openen
        de synchronisatie loopt maar één keer per nacht
        daar kan ik pas na vijven bij
        ik heb nu even geen toegang tot die app
        onze server gaat zo plat, kan niet testen
        de app kan pas vannacht synchroniseren
        geen internet hier in de tunnel
        de collega die met de app werkt is er niet
        kan er nu niet bij

xero-reconnect_works-again =
    de app is weer verbonden met xero, wat nu
    xero werkt weer
    xero doet het weer, en nu mag die app ineens meer dan ik wil
    xero weer verbonden, teveel organisaties
    De kassa is weer met Xero verbonden. Kan ik achteraf nog een organisatie weghalen?
    xero koppeling doet het weer, mag de app nu te veel?
    Xero-verbinding is terug, maar nu mag de app bij meer dan ik wil. Kan dat minder?
    app is terug op Xero en haalt alles op. Kan ik er nu alsnog een bedrijf af halen?
    xero koppeling hersteld, ziet nu wel erg veel, wat zijn de opties
    app werkt terug met xero maar ziet nu te veel organisaties
    xero verbinding hersteld, kan ik nog één bedrijf eruit halen
    hij is weer verbonden met Xero, moet ik nog iets doen
    verbonden met xero, gegevens komen weer binnen, klaar?
    xero herkoppeling gelukt, kan ik de rechten nog kleiner maken
    App werkt weer met Xero maar ziet nu te veel organisaties
    weer verbonden met Xero maar ziet nu misschien teveel organisaties
    weer verbonden met xero maar nu ziet de app misschien te veel
    Xero is weer verbonden met het programma, maar nu ziet het te veel. Wat kan ik doen?
    de app zit weer aan Xero, maar mag nu bij te veel organisaties
    Xero doet het weer met de app, maar nu ziet hij wel erg veel, kan dat minder
    de tool haalt weer gegevens uit Xero na het herverbinden, mag ze nu niet te veel zien?
    Xero loopt weer, ziet de app nu niet te veel
    De app is weer aan Xero verbonden maar ziet nu te veel organisaties, wat kan ik doen?
    .opt-xero-one-organisation =
        nu heeft hij per ongeluk ook de stichting gekregen
        één van de twee bedrijven mag er weer af
        ik vinkte er eentje te veel aan
        bij de holding hoort hij niet, de rest is goed
        eentje weghalen kan dat?
        alleen de bv moest, de vzw niet
        hij ziet nu ook de privé-bv van de baas, die moet eruit
        hij mag nu wel bij één bv te veel
        haal die ene organisatie er weer uit
        hij mag niet bij mijn privé bv, wel bij de rest
        hij ziet nu ook de stichting en dat wil ik niet
        hij mag nu ook bij de stichting, die moet eraf
    .opt-xero-revoke =
        ik wil hem bij nader inzien toch helemaal kwijt
        hoe gooi ik hem er later weer uit?
        alles loskoppelen
        dit was maar een test, weer verwijderen
        volledig intrekken graag
        die app moet nergens meer bij
        achteraf gezien wil ik hem helemaal niet meer
        bij nader inzien wil ik hem helemaal niet meer
        hm, ik zie wat hij allemaal doet, ik wil hem er alsnog helemaal uit
        toch spijt, ik wil hem er helemaal af
    .finish =
        top, dat wilde ik
        hoera, dat was alles
        verder geen vragen
        helemaal goed zo

xero-reconnect_not-connected =
    opnieuw verbinden met xero is mislukt
    na akkoord is de app niet verbonden met xero
    akkoord gegeven in Xero maar de app blijft niet verbonden
    xero opnieuw koppelen mislukt, wat vertel ik de leverancier
    Na toestemming in Xero staat het programma toch niet in de lijst.
    verbinden met xero lukt niet, wie belt ik
    ik heb opnieuw akkoord gegeven in xero en hij is nog steeds niet verbonden
    Opnieuw verbonden met Xero en akkoord gegeven, maar de app haalt niets op. Wat heeft de leverancier nodig?
    xero akkoord gegeven, tool staat toch niet tussen de verbonden programma's
    app weer gekoppeld aan Xero maar hij blijft leeg en staat niet bij Connected apps
    Akkoord gegeven in Xero om kwart over tien, app nog niet verbonden. Wat meld ik aan de leverancier?
    xero opnieuw verbinden mislukt
    opnieuw verbonden met xero maar hij staat niet in de lijst en doet niks
    xero verbinden mislukt
    Na mijn akkoord bij Xero blijft de app zeggen dat hij niet gekoppeld is. Wat vertel ik de leverancier?
    opnieuw verbinden met xero lukt niet
    Akkoord gegeven bij Xero maar de app staat niet in de lijst. Wat geef ik door aan de leverancier?
    xero zegt oke maar app blijft op niet verbonden staan
    Heb in Xero ja gezegd, maar de app staat niet in Connected apps en haalt niets op
    opnieuw verbonden met xero en nog altijd niets, wat moet de leverancier weten
    xero herkoppelen mislukt, foutmelding in de app na akkoord
    opnieuw verbonden met xero en het lukt niet, wat zeg ik tegen de leverancier
    xero: akkoord gegeven maar de app staat niet bij connected apps
    verbinden met Xero mislukt telkens met een fout na allow
    Ik gaf akkoord in Xero maar de app staat niet in Connected apps
    opnieuw verbinden met xero lukt niet, app blijft los
    na toestemming in Xero haalt de app nog altijd niks op, wie help mij
    Opnieuw goedgekeurd in Xero en de kassa staat er nog steeds niet tussen
    De kassa staat na akkoord niet bij de gekoppelde apps in Xero, wat geef ik door aan de leverancier
    xero akkoord gegeven, de app staat niet bij verbonden apps
    toestemming gegeven op Xero, programma blijft leeg
    akkoord gegeven in xero maar app blijft zonder verbinding
    Akkoord gegeven bij Xero maar het programma staat niet bij connected apps
    na het opnieuw verbinden staat de app niet in Xero bij connected apps
    toegestaan bij Xero en de app zegt nog steeds niet verbonden
    akkoord in Xero gegeven maar de app staat niet bij Connected apps
    xero opnieuw gekoppeld maar app niet in lijst
    xero akkoord gegeven en app haalt nog altijd niks
    Akkoord gegeven bij Xero en toch zegt de app niet verbonden
    opnieuw verbonden met Xero maar de app krijgt nog altijd niks
    Akkoord gegeven bij Xero, app nog steeds niet verbonden. Wat moet de leverancier weten?
    Weer verbonden met Xero, alleen zie ik de app niet onder gekoppelde apps en haalt hij niets op
    xero opnieuw akkoord, toch niet verbonden
    Bij Xero netjes akkoord gegeven maar de app is niet verbonden, wat vertel ik de leverancier
    Ik gaf akkoord in Xero, maar de app blijft zeggen dat er geen verbinding is.
    Na akkoord in Xero haalt de app nog niks en staat hij niet in de lijst
    xero opnieuw toegestaan, maar de app haalt niks op
    xero akkoord gegeven, toch nie verbonden
    akkoord gegeven bij xero maar de app zegt niet verbonden
    akkoord gegeven in Xero, en toch niet verbonden
    Akkoord gegeven in Xero, toch niet verbonden
    Akkoord gegeven in Xero en de app haalt niets op.
    .finish =
        mailtje gaat eruit, verder niks
        oké dat weet ik dan
        prima dan houdt het hier op

xero-reconnect_not-proven =
    akkoord gegeven in xero maar niet nagekeken
    later kijken of xero weer werkt
    akkoord gegeven bij xero maar ik kan nu niet kijken of de app werkt
    xero weer verbonden, niet nagekeken
    Ik verbond de app opnieuw met Xero en moest toen weg. Wat controleer ik later?
    weer verbonden met xero maar niet getest
    akkoord gegeven bij Xero, kan de app pas morgen testen, en dan?
    heb de app in Xero opnieuw goedgekeurd, maar kan pas na het weekend zien of hij iets ophaalt
    xero ja geklikt, nog niks getest
    xero weer gekoppeld maar geen tijd om te testen
    heb akkoord gegeven in xero op mijn telefoon, of de app werkt weet ik niet
    app terug verbonden met Xero, haalt pas vannacht op
    App opnieuw met Xero verbonden maar ik kan nu niks ophalen om te testen
    akkoord gegeven bij xero, testen kan pas maandag
    xero opnieuw goedgekeurd, maar de app haalt enkel 's nachts op dus ik weet nog niks
    Weer verbonden met Xero, hoe en wanneer kijk ik of het loopt? nu lukt het niet
    Akkoord gegeven in Xero voor de reserveringsapp maar het restaurant is maandag dicht dus geen idee of het loopt
    xero akkoord gegeven, nog niet getest
    De app is weer aan Xero verbonden, maar ik kan pas na het weekend proberen of hij ophaalt
    toegestaan in Xero maar kan de app pas morgen openen
    xero verbinding vernieuwd vlak voor sluitingstijd, nog niets kunnen ophalen
    akkoord gegeven bij Xero, kan pas morgen zien of het kassabestand komt
    Xero akkoord gegeven, niet getest
    Akkoord gegeven bij Xero, niet meer getest
    Xero weer toegestaan, maar kan nu niks ophalen om te testen
    Akkoord gegeven in Xero, nog niet getest, wat later nakijken?
    .finish =
        klaar voor nu
        test ik maandag

xero-reconnect_not-allowed =
    ik gaf geen akkoord in xero
    ik ben gestopt bij de toestemming van xero
    ik ben gestopt bij het toestemmingsscherm van Xero, moet ik nog iets doen
    nee gezegd in xero bij het opnieuw verbinden
    Wat gebeurt er als ik in Xero niet akkoord ga met wat het programma vraagt?
    xero geweigerd, scherm dicht, klaar?
    ik heb bij xero geweigerd, is er dan niks gebeurd?
    xero toestemming afgebroken
    Halverwege het verbinden met Xero ben ik gestopt omdat ik het niet vertrouwde. Moet ik iets terugdraaien?
    heb bij xero op annuleren geklikt, wat nu
    Toegang in Xero geweigerd omdat het me te veel leek
    Ik heb bij Xero niet op akkoord geklikt omdat de app loonlijsten wilde zien. Wat doe ik nu?
    gestopt op het xero-scherm, wie vraag ik waarom ze al die gegevens willen
    ik heb de Xero-toestemming geweigerd, te veel gevraagd. hoe nu verder
    Bij het terugzetten van de xero-koppeling heb ik het scherm weggeklikt zonder ja te zeggen; bij wie vraag ik uitleg?
    ik heb bij xero niet akkoord gegeven omdat ik het niet vertrouwde, wat nu
    scherm van xero gesloten zonder toestemming, is dat erg
    cancel gedrukt op xero toestemming want te veel rechten
    Ik heb het Xero scherm gesloten zonder toestemming te geven, wat nu?
    wil geen akkoord geven aan de app in xero, waarom hebben ze die gegevens nodig
    Ik vertrouwde het niet en heb bij Xero op annuleren geklikt. Moet ik de leverancier iets vragen?
    xero akkoord geweigerd omdat de app te veel wilde, hoe verder
    Ik heb Xero weggeklikt zonder akkoord te geven omdat ik niet snap waarom de kassa dat allemaal moet weten
    Ik heb de Xero-toestemming voor de kassa afgebroken, het voelde niet goed
    toestemming van xero afgebroken
    Ik sloot het Xero-scherm zonder ja te zeggen, mag de app nu iets?
    ik heb bij Xero op cancel gedrukt omdat de app te veel wilde
    ik klikte het toestemmingsscherm van Xero weg, wat nu
    heb op nee geklikt bij Xero omdat ik schrok, wat nu
    Ik heb bij Xero het akkoord weggeklikt, wat nu
    ik heb in Xero geweigerd, wat nu
    Ik brak de toestemming bij Xero halverwege af, heeft de app nu iets?
    ik klikte in xero het scherm weg zonder toe te stemmen
    Ik heb in Xero op annuleren gedrukt in plaats van toestaan
    Ik heb bij Xero het akkoordscherm afgebroken, heeft de app nu wat gekregen?
    ik heb bij Xero niet ingestemd en het scherm gesloten, wat nu
    .finish =
        ik vraag het de leverancier eerst, klaar
        goed, zo laten we het
        klopt, eerst maar eens vragen waarom ze dat willen
        scherm is dicht, klaar
        prima, hier laat ik het voor vandaag bij

xero-reconnect_no-button =
    ik zie geen knop om met xero te verbinden
    de app zegt dat xero al gekoppeld is
    ik zie geen knop om met Xero te verbinden in de app
    de app zegt dat xero al gekoppeld is maar werkt niet, hoe verbind ik opnieuw
    Waar in het programma zit 'connect to Xero', ik vind alleen een status 'verbonden'?
    geen verbindknop xero in software
    ik zie in de app geen knop om opnieuw met xero te verbinden
    Het pakket denkt dat Xero nog verbonden is, dus er is geen knop om opnieuw te verbinden. Wat nu?
    geen connect to Xero-knop te vinden in onze app
    Ik wil Xero opnieuw koppelen maar de tool zegt 'already connected'. Hoe doorbreek ik dat?
    app zegt dat Xero al gekoppeld is, eerst loskoppelen in de app zelf?
    Waar in de app vind ik verbinden met Xero? Bij instellingen zie ik het niet.
    in de app zit geen knop voor xero
    connect to xero knop weg
    Onze app beweert dat hij al met Xero gekoppeld is en biedt geen knop om te verbinden. Hoe nu?
    geen knop om met xero te verbinden in de app
    De app denkt dat hij nog aan Xero hangt en biedt geen verbinden aan
    Ik wil weer verbinden met Xero maar de app toont alleen 'reeds gekoppeld'
    In de app zelf vind ik niets om Xero weer aan te sluiten
    app denkt dat hij nog met xero verbonden is, daardoor kan ik niet opnieuw koppelen
    geen connect to xero knop
    geen knop 'connect to xero' te vinden in de app
    de app zegt dat xero al verbonden is maar er komt niks, en ik kan nergens opnieuw verbinden
    waar zit de verbindknop voor xero, heb alle menu's gehad
    Ik vind in de app geen knop om met Xero te verbinden
    app denkt dat hij al aan xero gekoppeld is, geen knop connect
    nergens "connect to Xero" te zien in mijn tool
    Nergens in mijn kassa vind ik iets om Xero weer aan te zetten, hij zegt dat het al verbonden is
    geen verbindknop voor xero in het pakket te vinden
    geen verbindknop voor xero in de software
    Ik wil het programma weer aan Xero hangen maar zie geen verbindknop, hij zegt dat hij al verbonden is
    in de app geen knop om met Xero te verbinden, hij zegt dat hij al verbonden is
    nergens 'connect to Xero' in het pakket te vinden
    in de plugin is geen knop om weer met Xero te verbinden
    app zegt al verbonden met xero, geen knop
    Ik zie in de planner geen knop om hem weer met Xero te verbinden
    Geen knop in de app om hem weer met Xero te verbinden
    waar in de app zit de knop om weer met Xero te verbinden, ik zie enkel 'gekoppeld'
    de app beweert dat Xero al vasthangt en ik vind geen knop om opnieuw te verbinden
    Ik zie in de app geen knop om Xero te verbinden
    Ik vind in onze planner geen knop om Xero weer te koppelen
    Geen verbindknop in het pakket om Xero weer aan te sluiten
    Moet er in de app een verbindknop voor Xero zijn? Hij zegt dat hij al verbonden is.
    In de app vind ik niks om weer met Xero te verbinden, er staat alleen 'verbonden'
    De app zegt al verbonden te zijn met Xero maar haalt sinds de storing niks op, geen knop om opnieuw te verbinden
    xero verbindknop ontbreekt in app
    Geen verbindknop in de app te vinden voor Xero
    Nergens in de app een knop om weer met Xero te verbinden
    In de app zie ik geen knop om weer met Xero te verbinden.
    In de app zie ik nergens een knop om hem weer met Xero te verbinden
    In de app vind ik geen knop om weer met Xero te verbinden.
    Nergens een knop in de app om met Xero te verbinden
    knop verbinden met Xero ontbreekt, app denkt dat hij al verbonden is
    Om de app weer aan Xero te hangen zoek ik een verbindknop, die is er niet
    geen xero verbindknop
    nergens een knop in de app om weer met xero te verbinden
    ik wil weer met Xero verbinden maar het programma heeft geen knop, het zegt dat het verbonden is
    Wij willen de app weer aan Xero van de dochter hangen, maar er is geen verbindknop te zien.
    In de app staat nergens een knop om weer met Xero te verbinden.
    In de app vind ik geen knop om Xero weer te verbinden
    .done =
        bij de instellingen gevonden
        eerst daar losgekoppeld, nu is er wel een knop
        zat onder koppelingen verstopt
        disconnect in de app gedaan en opnieuw gestart
        ik heb hem
        leverancier heeft me gewezen waar
        eerst losgekoppeld in de app en nu is er een knop
        gevonden bij instellingen
        De knop is thans beschikbaar.
        ok daar zat het
        app dacht inderdaad nog verbonden te zijn, opgelost
        nu kan ik verbinden
        hij zat onder 'boekhoudpakketten', ik was eroverheen gescrold
        de oude koppeling in het pakket gewist, en toen kon ik een nieuwe beginnen
        staat onder integraties
        ja hij is er
        het stond nog als gekoppeld, losgemaakt en toen kwam de knop tevoorschijn
        onder het tandwiel van ons pakket, oké
        ah daar, bij de integraties
        eerst uit, toen aan, en nu vraagt hij om Xero
        ah, eerst daar loskoppelen, en toen kwam de knop weer
        onder integraties stond die
        eerst losgemaakt en nu zie ik connect
        ga terug naar het begin van de stap
        hij was inderdaad nog half gekoppeld, opgelost
        gezien, ik kan door
        gevonden!
        oké ik ga zoeken, verder
        zat inderdaad in de instellingen
        eerst losgekoppeld in de app, nu staat de knop er
        gevonden onder integraties

xero-reconnect_asks-too-much =
    de app wil te veel van xero weten
    waarom vraagt de app zoveel rechten in xero
    app vraagt in Xero ineens meer rechten dan vroeger
    moet ik bij xero akkoord gaan met payroll als ik alleen facturen wil
    Bij het opnieuw verbinden met Xero wil het programma te veel weten. Kan ik stoppen?
    xero toestemming: veel te lange lijst
    bij het herverbinden met xero vraagt de app ineens veel meer
    Bij het opnieuw verbinden met Xero vraagt het pakket om loongegevens, dat deed het vroeger niet. Toch akkoord?
    xero-akkoordscherm wil te veel, kan ik nog weg
    app wil na het opnieuw verbinden met Xero meer rechten dan ik gaf, hoe kan dat
    Ik zit in het akkoord van Xero en de app wil ook bankgegevens. Kan ik hier stoppen?
    blijven oude rechten in Xero gelden bij opnieuw verbinden, de app vraagt zoveel
    xero toont een hele waslijst die de app wil, moet dat allemaal?
    app wil te veel in xero
    Bij het opnieuw verbinden met Xero vraagt de tool ook de loonadministratie op. Zal ik stoppen?
    app wil bij xero meer dan voorheen
    Bij opnieuw verbinden vraagt de app in Xero ineens ook salarisrechten
    is het normaal dat een bonnen-app bij xero ook mijn contacten wil
    Bij het verbinden wil de app ook salarissen en contacten in Xero. Dat deed hij vroeger niet. Akkoord gaan?
    xero toont een waslijst aan rechten, dat vind ik te veel voor een bonnetjesapp
    app wil 'alle transacties wijzigen' in Xero terwijl hij alleen hoeft te lezen
    de app wil in xero ook mijn lonen en contacten zien, dat is toch te veel?
    bij opnieuw verbinden met xero vraagt hij ineens meer dan vroeger
    waarom wil een bonnetjesapp mijn hele xero kunnen wijzigen
    ben wantrouwig: die app wil bij xero ook bankrekeningen lezen, moet ik dat goed vinden
    De app wil in Xero ook de salarissen zien, moet ik dat toestaan?
    xero toestemming vraagt veel meer dan vroeger
    De bonnenapp vraagt bij Xero schrijfrechten op alles, dat is toch niet normaal
    Xero zegt dat de kassa ook bij de salarissen van mijn personeel wil, waarom?
    app wil bij xero ook salarissen lezen, te veel
    Het programma wil van Xero ineens ook de lonen zien bij het verbinden
    bij het opnieuw verbinden met Xero wil de app ook de payroll zien
    opnieuw verbinden met xero, app vraagt bankgegevens, moet dat
    De feedtool wil bij het verbinden met Xero ook de loonadministratie, moet dat
    app wil bij xero ook lonen zien
    Bij opnieuw verbinden met Xero wil de kassa ook de lonen zien
    De app wil bij Xero meer rechten dan verwacht bij opnieuw koppelen
    de app wil ineens onze lonen in Xero lezen bij het opnieuw verbinden, dat is te veel
    De app wil bij Xero wel erg veel rechten
    Bij Xero goedkeuren vraagt hij meer dan vroeger
    Moet ik bij Xero akkoord gaan als de app veel meer wil dan eerst?
    Xero toont dat de app ook salarissen wil bij het opnieuw verbinden
    Bij opnieuw verbinden vraagt die tool nu ook loonadministratie in Xero
    xero app vraagt loongegevens bij akkoord
    De app wil bij Xero ineens ook de salarissen kunnen zien, is dat normaal bij opnieuw verbinden?
    Bij het opnieuw verbinden met Xero wil de app meer rechten dan eerst, moet ik akkoord gaan?
    Xero zegt dat de bonnenapp ook bij payroll wil
    Bij het hernieuwen met Xero vraagt de app meer rechten dan in het contract
    xero app vraagt te veel
    bij opnieuw koppelen wil de app meer van xero zien dan vroeger
    Xero laat zien dat de app bij herverbinden ook lonen wil, raar
    Bij het verbinden met Xero vraagt de app te veel
    Bij het opnieuw koppelen met Xero vraagt de app veel meer rechten dan vroeger.
    Bij het opnieuw verbinden met Xero wil de app ook mijn salarisdata, moet ik dat goedvinden?
    De app vraagt bij Xero meer rechten dan ik verwacht.
    .opt-go-on =
        ach, laat maar gaan, ik vertrouw ze
        ik ga toch door
        het is goed zo
        leverancier gebeld, dat hoort zo
        toch doen
        het klopt bij nader inzien wel met wat hij doet
        we hebben die app echt nodig dus vooruit
        is uitgelegd, ik vind het prima
        allez, doe maar
        toch maar doen
        ik vertrouw die leverancier wel
        Bij nader inzien ga ik ermee akkoord.
        verder, we hebben hem nodig
        ok het klopt wel met wat hij doet
        nagevraagd, het hoort zo
        de maker legt op zijn site uit waarom hij dat nodig heeft, dus akkoord
        zonder kunnen we niet werken dus vooruit
        ja toestaan
        prima, laat maar gaan
        ach, zonder dat ding liggen we stil, dus toch maar
        even gebeld met de leverancier, er is een goede reden voor
        niet ideaal maar ik accepteer het
        ik stop niet, doe maar
        bij nader inzien heeft hij die loongegevens nodig voor de uren
        maakt niet uit
        geen bezwaar
        niet erg, ik ga door
        geen probleem voor mij
        ik stop niet
        ik vertrouw ze niet niet, maar 't is wel veel... doe toch maar
        vooruit, ik waag het
        leverancier legde net uit waarvoor het is, dus prima
        toch maar wel
        oh ik las verkeerd, er staat contacten en niet contracten
        ach laat maar, het mag
        nou vooruit, toch doen
        ik heb het nodig dus akkoord
        tja het moet wel anders kunnen wij niet factureren dus vooruit
        ach laat maar, ik ga akkoord
        geen probleem, door
    .opt-stop =
        nee dit doe ik niet
        dan kap ik ermee
        ik stop
        dan maar niet
        eerst bellen met de leverancier
        ik geef ze dat niet
        te veel van het goede, scherm gesloten
        mijn baas vindt dit niet oké
        annuleren
        da's me te riskant met die loongegevens
        nee, dit doe ik niet
        ik sluit dit venster, hier geef ik mijn handtekening niet voor
        Ik verleen deze toestemming niet.
        gaat me te ver
        eerst maar bellen met de leverancier
        zolang ze me niet zeggen waarom, krijgen ze die rechten niet
        dit vertrouw ik voor geen meter
        ik haak af
        laat maar zitten
        niet akkoord, te veel
        ik ga niet verder, dit wil ik eerst uitgezocht hebben
        eerst nog even bellen met de leverancier voor ik teken
        onze privacyman zou me wat doen, sluit maar af
        dan maar zonder dat ding
        dit mag ik niet alleen beslissen, de baas moet er eerst naar kijken
        niet akkoord
        dat wil ik niet
        nee, liever niet
        ik ga niet verder
        doe ik niet
        geen toestemming dus
        nee, salarissen gaan die lui niks aan
        geen denken aan dat ik dat goedkeur
        nee bedankt, dit gaat me te ver
        ik sluit het af zonder te tekenen
        niet doen
        ik vraag het eerst na bij de directie
        mag niet van onze privacymevrouw
        dan geef ik het niet
        doe maar niet, eerst navragen
        nee dan niet, dat gaat mij te ver
        leverancier eerst maar eens uitleg laten geven
        dit wil ik niet
        niet verder
        nee, ik geef geen akkoord

xero-reconnect_allow-after-all =
    toch akkoord geven in xero
    ik geef de app toch toestemming in xero
    Toch maar toestaan in Xero, ik ga verder
    .done =
        goed, ik ga terug
        alsnog akkoord gegeven
        ok verder dan
        gedaan, toegestaan
        ben weer op het toestemmingsscherm
        we gaan door
        ok terug
        ik weet genoeg, laat het toestemmingsscherm maar weer zien
        Goed, ik ga door met akkoord geven.
        breng me naar het scherm
        loskoppelen kan altijd nog, dus vooruit
        ja doe maar
        nu dat uit de wereld is: waar waren we gebleven
        vervolgen
        terug naar de toestemming
        goed, terug naar dat scherm dan
        begrepen, ik kan er later altijd nog vanaf
        ja ga maar terug
        dan geef ik nu akkoord
        ok weer door
        goed
        verder met de organisatie dan
        brengt u mij maar weer terug
        let's go
        ok
        prima, ga door
        ja vooruit
        akkoord ga maar door
        oke terug naar het toestemmen

xero-reconnect_start-app =
    begin ik bij het opnieuw verbinden in Xero of in de app
    kan ik in xero zelf een app weer toevoegen
    Waar start het herstellen van een verbinding met Xero: bij de leverancier of in Xero?
    opnieuw verbinden xero, eerste klik
    Kan ik vanuit Xero zelf een losgekoppelde tool weer verbinden, of moet dat in de tool?
    waar begint het opnieuw verbinden met Xero, aan welke kant
    in Xero vind ik enkel loskoppelen, geen optie om weer te koppelen
    Ik zoek in Xero naar 'Connect' voor een programma dat we terug willen. Bestaat dat daar?
    opnieuw koppelen met Xero: vanuit de app of vanuit Xero
    moet ik in xero of in de app zijn om opnieuw te verbinden?
    xero verbinden, waar starten
    In Xero zie ik alleen loskoppelen staan en niets om te koppelen. Waar begin ik?
    .done =
        het programma stuurt me nu naar een xero-pagina
        op connect geklikt, er ging een nieuw tabblad open
        de knop zat onder integraties
        ik word doorgestuurd
        gestart vanuit de kassa, nu wacht xero op mij
        gevonden en geklikt
        op verbinden geklikt en ik word doorgestuurd
        ben op de xero-pagina beland
        De knop gevonden en aangeklikt.
        app gestart, connect geklikt
        hij opende een nieuw tabblad van xero
        ja stond bij integraties
        De toepassing heeft mij doorverwezen naar de website van Xero.
        in onze kassasoftware op 'connect to xero' gedrukt, er ging een venster open
        zit nu bij xero
        gevonden in de instellingen van het pakket, verder
        op het Xero-logo in ons urenpakket gedrukt en er ging een venster open
        hij heeft me doorgestuurd, ik sta voor een aanmeldscherm
        eerst zat er geen knop, na het afkoppelen wel en die heb ik gebruikt
        vanuit de kassa gestart zoals gevraagd
        ja, ben onderweg naar Xero
        heb 'm gevonden, blauwe knop, en nu staat er een Xero scherm open
        knop gevonden, toch in het profielmenu
        er ging een nieuw tabblad open met xero
        op de blauwe knop gedrukt, nu draait er iets van Xero
        klaar, wat nu
        ik zit nu op de pagina van xero
        ja knop gevonden en doorgestuurd
        xero scherm is open
        knop gevonden, ik word nu naar xero gestuurd
        hij springt naar een xero pagina
        'k ben doorgestuurd
        knop gevonden, hij gaat naar xero
        op "connect to xero" geklikt
    .stuck-no-button =
        nergens iets om te koppelen
        volgens de app zijn we al verbonden
        waar zit die knop dan ergens?
        de app toont enkel een groen vinkje bij xero, geen connect
        heb alle menu's van dat programma gehad, niks gezien
        nergens een knop om te koppelen
        app zegt dat xero al verbonden is
        Ik bespeur geen mogelijkheid om te verbinden.
        waar zit die dan
        alleen een knop loskoppelen zie ik
        hij denkt nog dat we gelinkt zijn, ik kan niks kiezen
        de knop is grijs met connected erin
        heb alle menu's van het programma doorzocht
        ons pakket vindt dat alles al in orde is, ik kan alleen afkoppelen
        heb heel dat programma doorgespit, nergens iets met Xero
        eerst zat er een knop, na het afkoppelen niet meer
        hij blijft groen staan terwijl er al dagen niks binnenkomt, en opnieuw beginnen kan niet
        waar moet ik dan op drukken, er staat alleen "gekoppeld" in grijs
        er staat nergens iets van verbinden, enkel een groen vinkje
        geen knop te vinden
        hij denkt dat de koppeling er nog is, alles staat op groen
        waar zit die dan in Dext
        ik kan enkel ontkoppelen kiezen
        waar zit die knop dan
        ik kan in die app niks vinden om xero aan te zetten
        er staat alleen "gekoppeld" met een vinkje, geen knop
        waar moet dat knopke dan staan, ik zie het niet
        er staat alleen "connected", niks om op te klikken

xero-reconnect_other-address =
    de inlogpagina van xero heeft een ander adres, is dat veilig
    is deze xero inlogpagina echt
    Bij opnieuw koppelen met Xero zie ik bovenin een raar adres, iets met xero-inloggen.net
    Xero-inlogpagina opent via de kassa op een adres met een streepje erin, ik durf niet
    app stuurt me naar xero-login.app om te verbinden, raar?
    url bij het koppelen is login-xero.com, vertrouw ik dat
    inlogpagina xero heeft een rare url
    Bij het opnieuw verbinden met Xero kom ik niet op login.xero.com uit
    xero login op een vreemd domein, wachtwoord al getypt
    de app stuurt me naar login-xero.net
    het inlogscherm voor Xero heeft geen login.xero.com bovenin staan
    xero login ander adres dan login.xero.com
    Het inlogscherm voor Xero heeft een vreemd adres
    Bij het opnieuw koppelen aan Xero zie ik een vreemd adres
    ik moet inloggen bij Xero maar er staat een ander adres dan login.xero.com
    het inlogscherm van Xero ziet er verdacht uit, adres klopt niet met login.xero.com, en ik moet de app opnieuw verbinden
    De inlogpagina van Xero heeft een vreemd adres
    Bij het opnieuw verbinden met Xero kwam mijn klant op een pagina met xero-login.co in de adresbalk. Klopt dat?
    Is het veilig om op een andere pagina dan login.xero.com mijn gegevens in te vullen?
    Ik word voor Xero naar een inlogpagina gestuurd die op xero-login.co eindigt
    Voor het opnieuw verbinden met Xero kwam ik via een mail op xero-login punt net
    xero inlogpagina verdachte url
    Het adres bij opnieuw koppelen met Xero is niet login.xero.com, vertrouwen?
    Bij het opnieuw verbinden met Xero zit ik op een inlogpagina die niet login.xero.com heet
    Het adres waar ik voor Xero moet inloggen is niet login.xero.com, klopt dat wel?
    Bij het opnieuw verbinden met Xero kom ik op een inlogpagina die geen xero.com is
    inlogpagina van xero ziet er nep uit, ander adres
    De Xero-loginpagina heeft een vreemd adres
    Xero-inlogscherm bij het verbinden eindigt op .co in plaats van xero.com
    vreemd adres bij xero login
    inlogscherm voor xero staat niet op login.xero.com
    bij opnieuw verbinden met Xero staat er login-xero.co in de balk
    Het inlogscherm voor Xero staat op een vreemd adres
    Bij het opnieuw verbinden met Xero kom ik op een ander adres dan login.xero.com.
    Bij opnieuw verbinden met Xero zie ik een ander adres dan login.xero.com.
    Bij het verbinden met Xero kom ik op een adres dat niet login.xero.com is
    De app stuurt me naar een inlogpagina die op Xero lijkt, maar het adres is anders.
