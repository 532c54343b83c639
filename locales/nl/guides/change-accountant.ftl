### Gids “change-accountant”: een andere boekhouder, met veel koppelingen tegelijk.

change-accountant = Een andere boekhouder: ruim de koppelingen op
    .summary = Je stapt over. Houd de koppelingen die je nodig hebt, en haal weg wat de oude boekhouder gebruikte.
    .keywords =
        andere boekhouder, nieuwe accountant, ander kantoor, ander administratiekantoor, overstappen, overgestapt,
        overstap, oude boekhouder, vorige boekhouder, externe administraties, werkstroom, administratie verhuizen

# C: Finovion
change-accountant_whose-subscription = Van wie is het abonnement?
    .body =
        Een boekhouder gebruikt vaak eigen apps: voor scannen, rapporten of de aangifte. Stap je over, dan ruim je die op. Maar eerst zet je vast wat moet blijven.

        Van wie is het abonnement waar je administratie in staat?
    .why =
        Is het van jullie, dan blijft de administratie staan en ruim je alleen op.
        Is het van de boekhouder, dan moet de administratie zelf verhuizen.
    .opt-own = Van ons, de boekhouder kijkt mee
    .opt-accountants = Van de boekhouder

# C: T1237
change-accountant_make-list = Maak een lijst van alle apps
    .body =
        { way-to-app-permissions.body }
        4. Schrijf van elke app op: de naam, de leverancier, en wie de toestemming gaf.

        Je verandert nog niets.
    .why =
        Zonder lijst trek je misschien iets in wat elke nacht stil zijn werk doet.
    .alt = { way-to-app-permissions.alt }

change-accountant_keep-or-stop = Zet achter elke app: blijft of stopt
    .body =
        - **Blijft**: jullie eigen kassa, webshop, bank of urenapp.
        - **Stopt**: wat alleen de oude boekhouder gebruikte.
        - **Nieuw**: wat de nieuwe boekhouder wil gebruiken. Dat koppel je later.

        Leg de lijst ook voor aan de nieuwe boekhouder.
    .why =
        Een app die blijft, kan toch op naam van de oude boekhouder staan. Die moet eerst over.

# B: Klippa, Payhawk, Clickker
change-accountant_move-kept = Zet eerst over wat blijft
    .body =
        Staat een app die blijft op naam van iemand bij de oude boekhouder? Laat die dan via een eigen gebruiker lopen:

        1. Maak of kies een eigen gebruiker die bij de administraties mag.
        2. Koppel de app opnieuw als die gebruiker.
        3. Kijk of er gegevens overkomen.

        Doe dit voor elke app die blijft. Voor het overzetten is er een eigen gids, stap voor stap.
    .why =
        Verdwijnt de oude boekhouder eerst, dan stoppen al deze apps tegelijk.

# B: Klippa 2025, T219
change-accountant_withdraw-old = Trek in wat stopt
    .body =
        Ga naar “{ -ui-app-permissions }” en klik op de eerste app die stopt ④. Wie het abonnement mag beheren, kan daar per gebruiker of per administratie intrekken.

        Of vraag de oude boekhouder om in het eigen “{ -ui-security-center }” op “{ -ui-revoke }” te klikken. Streep elke app af op je lijst.
    .why =
        Een toestemming hoort bij één gebruiker. Heeft een app er meer, dan moeten ze allemaal weg.
    .alt = Onder “{ -ui-app-permissions }” staat een lijst met apps. Je klikt op de app die stopt ④.

change-accountant_remove-users = Haal de oude boekhouder weg
    .body =
        1. Open “{ -ui-master-data }” ①, dan “{ -ui-users }” ②, en klik op “{ -ui-overview }” ③.
        2. Zoek de gebruikers van de oude boekhouder, ook de algemene van het kantoor.
        3. Blokkeer ze, of neem hun toegang tot je administraties weg.

        Wacht hiermee tot de laatste aangifte en jaarrekening klaar zijn.
    .why =
        Dit is de laatste stap: met de gebruikers vervallen ook de koppelingen die nog op hun naam staan.
    .alt = Linksboven staat “{ -ui-master-data }” ①. In het menu eronder staan “{ -ui-users }” ② en “{ -ui-overview }” ③.

change-accountant_look-again = Is alles zoals je wilt?
    .body =
        Open de lijst met apps nog een keer, en laat elke app die blijft gegevens ophalen.

        Wat zie je?
    .why =
        Pas de lijst en de gegevens samen laten zien dat de overstap klaar is.
    .opt-clean = Alleen wat blijft, en dat werkt
    .opt-links-left = Er staat nog iets van de oude boekhouder
    .opt-link-stopped = Een app die moest blijven, is gestopt
    .opt-cannot-tell = Ik kan de lijst niet zien

change-accountant_changed = De overstap is klaar
    .body =
        De oude boekhouder komt er niet meer bij en jullie eigen apps werken.

        Koppel nu wat de nieuwe boekhouder nodig heeft, met een gebruiker van henzelf. Zet de lijst met de datum weg: volgend jaar zie je zo wat er nieuw is.

# B: exact.com
change-accountant_moves-along = De administratie moet eerst verhuizen
    .body =
        Voor een verhuizing doen beide abonnementen een verzoek via de werkstroom. Daarvoor zijn de rechten “{ -ui-manage-subscription }” en “{ -ui-create-administrations }” nodig. Vraag de nieuwe boekhouder om dit te beginnen.

        Tot dan verander je niets aan de koppelingen. Reken erop dat je elke app daarna opnieuw moet koppelen: maak nu al een lijst.

change-accountant_links-left = Er staat nog een oude koppeling
    .body =
        Trek ook die in. Ziet alleen de oude boekhouder de app? Vraag dan wie het abonnement mag beheren om hem via “{ -ui-import-export }” en “{ -ui-app-permissions }” weg te halen.

        Daarna kijk je nog één keer in de lijst.

change-accountant_kept-link-stopped = Een app die moest blijven, is gestopt
    .body =
        Waarschijnlijk stond die nog op naam van de oude boekhouder. De instellingen in de app zijn er meestal nog.

        Koppel de app nu via een eigen gebruiker. Daarna haalt die weer gegevens op.

change-accountant_ask-manager = { ask-manager }
    .body =
        { ask-manager.body }

        Vraag die persoon om de lijst onder “{ -ui-app-permissions }” met je door te nemen.

change-accountant_how-to-tell = Hoe weet ik van wie het is?
    .body =
        - Betalen jullie zelf aan Exact? Dan is het abonnement van jullie.
        - Staat Exact Online op de factuur van de boekhouder? Dan is het meestal van de boekhouder.
        - Vraag het anders de hoofdgebruiker.
    .why =
        Wie het abonnement heeft, beslist over de gebruikers en de administraties.

change-accountant_menu-not-visible = { menu-not-visible }
    .body =
        { menu-not-visible.body }

        Staat de lijst er niet, dan mag je het abonnement misschien niet beheren. Vraag wie dat wel mag.
    .why = { menu-not-visible.why }
    .alt = { way-to-app-permissions.alt }

change-accountant_what-to-note = Wat schrijf ik op?
    .body =
        Vijf dingen per app zijn genoeg: de naam, de leverancier, wie de toestemming gaf, welke administraties, en of die blijft.

        Zie je niet wie de toestemming gaf? Klik op de app, of vraag het na.
    .why =
        Met deze vijf kan ook een collega het afmaken.

change-accountant_unsure-about-app = Ik ken deze app niet
    .body =
        Vraag het de oude boekhouder zolang die nog antwoordt, en daarna de leverancier.

        Blijft het onduidelijk? Laat de app staan tot het laatst. Trek die dan in op een rustige dag, en kijk of iemand iets mist.
    .why =
        Intrekken werkt meteen, maar je kunt later opnieuw toestemming geven.

change-accountant_nobody-to-move-to = Er is bij ons niemand om naar over te zetten
    .body =
        Laat een aparte gebruiker maken, alleen voor koppelingen. Of vraag de nieuwe boekhouder om de koppelingen over te nemen.

        Dat tweede is sneller, maar dan sta je bij een volgende overstap weer voor hetzelfde.
    .why =
        Met een gebruiker van jullie zelf hangt geen enkele koppeling meer aan een kantoor.

change-accountant_accountant-does-not-help = De oude boekhouder werkt niet mee
    .body =
        Dat hoeft ook niet. Wie jullie abonnement mag beheren, trekt de toestemming in via “{ -ui-app-permissions }”, per gebruiker of per administratie.

        Mag niemand van jullie dat? Vraag een hoofdgebruiker.
    .why =
        Het zijn jullie gegevens en jullie abonnement.

change-accountant_no-revoke-button = Ik kan daar niets intrekken
    .body =
        Je hebt het recht “{ -ui-manage-subscription }” nodig. Vraag iemand die dat heeft.

        Gaf je zelf de toestemming? Dan kan het ook in je eigen “{ -ui-security-center }”, helemaal rechts op de regel van de app.
    .why =
        Toestemmingen van een ander kun je alleen met dat recht intrekken.

change-accountant_may-not-change-users = Ik mag geen gebruikers wijzigen
    .body =
        Vraag wie bij jullie de gebruikers beheert, of een hoofdgebruiker. Geef de namen en e-mailadressen van de oude boekhouder mee.
    .why =
        Gebruikers wegnemen kan iemand buitensluiten. Daarom mag niet iedereen dat.

# C: Finovion
change-accountant_accountant-linked = De boekhouder staat niet bij de gebruikers
    .body =
        Hebben jullie elk een eigen abonnement? Dan is het kantoor gekoppeld via accountants.exact.com, en zijn jullie administraties daar “{ -ui-external-administrations }”.

        Beëindig die band. Apps die op de login van het kantoor draaien, zien jullie administratie daarna niet meer.
    .why =
        De boekhouder komt dan niet binnen als gebruiker van jullie, maar vanuit het eigen abonnement.
