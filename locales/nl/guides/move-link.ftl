### Gids “move-link”: een koppeling via een andere gebruiker laten lopen, in de volgorde waarbij niets verloren gaat.

move-link = Een koppeling via een ander laten lopen
    .summary = Iemand gaat weg, of je wilt een aparte gebruiker. Zet de koppeling over zonder dat er iets stopt.
    .keywords =
        andere gebruiker, nieuwe gebruiker, overzetten, overzetten naar, omzetten, verhuizen, koppeling verhuizen,
        systeemgebruiker, systeem-gebruiker, system user, api-gebruiker, aparte gebruiker, medewerker vertrekt,
        overdragen, overnemen

# C: Klippa, Payhawk
move-link_who-gave-it = Weet je via wie de koppeling nu loopt?
    .body =
        Een koppeling werkt op de [toestemming](term:consent) van één gebruiker. Die wil je vervangen.

        Houd deze volgorde aan, dan gaat er niets verloren: eerst de nieuwe gebruiker klaarzetten, dan opnieuw koppelen, dan kijken of het werkt. De oude toestemming trek je pas als laatste in.

        Blokkeer of verwijder de oude gebruiker dus nog niet.
    .why =
        Valt de oude gebruiker eerst weg, dan staat de koppeling stil tot de nieuwe klaar is.
        Andersom merkt niemand er iets van.
    .opt-known = Ja, ik weet wie dat is
    .opt-not-known = Nee, dat wil ik uitzoeken

# C: Zenvoices
move-link_find-out = Zoek uit wie de toestemming gaf
    .body =
        { whose-consent.body }

        Vind je het niet? Ga dan toch verder. Je hebt de naam pas op het eind nodig.
    .why =
        Aan het eind trek je de oude toestemming in. Dan moet je weten van wie die is.
    .opt-found = Ik weet het nu
    .opt-not-found = Ik vind het niet, maar ga verder

# B: Klippa, Payhawk, Clickker
move-link_choose-user = Kies de nieuwe gebruiker
    .body =
        Kies iemand die blijft, of een aparte gebruiker alleen voor koppelingen. Die gebruiker heeft nodig:

        - een eigen login bij { $site };
        - de rol die in de handleiding van de app staat;
        - toegang tot alle administraties waar de app bij moet.

        “{ -ui-manage-subscription }” is alleen nodig om de apps van alle gebruikers te zien.
    .why =
        De app kan straks precies wat deze gebruiker mag: niet meer en niet minder.

# B: hulp van Exact zelf, zapfloor
move-link_give-rights = Geef die gebruiker alle administraties
    .body =
        1. Open “{ -ui-master-data }”, dan “{ -ui-users }”, en klik op “{ -ui-overview }” ①.
        2. Kies de nieuwe gebruiker ②.
        3. Klik onder “{ -ui-monitor }” op “{ -ui-access-rights }” ③.
        4. Kies links elke administratie die de app nodig heeft. Zet die met de pijl naar rechts en sla op.

        Wat de gebruiker daar mag doen, staat naast ③ onder “{ -ui-rights }”.
    .why =
        Ontbreekt er straks een recht, dan krijgt de app een fout of een lege lijst.
        Nu is het nog makkelijk te zien.
    .alt = Dit is de pagina van één gebruiker. Bovenaan staat “{ -ui-overview }” ①. Daaronder staat de gebruiker ②. In een rood kader, onder “{ -ui-monitor }”, staat “{ -ui-access-rights }” ③.

move-link_try-user = Kijk of de nieuwe gebruiker alles ziet
    .body =
        Laat de nieuwe gebruiker inloggen bij { $site }.
        Klik linksboven op de naam van de administratie ①. Staan alle administraties in de lijst die de app nodig heeft?

        Ga verder als ze er allemaal staan.
    .why =
        Wat deze gebruiker niet ziet, ziet de app straks ook niet.
    .alt = { administration-name.alt }

# C: Klippa, eVerbinding
move-link_note-settings = Leg vast hoe de app nu is ingesteld
    .body =
        Open de instellingen van de app en maak er een schermafbeelding van. Let op deze drie:

        - welke administraties de app ophaalt;
        - een startdatum, als die er is;
        - welk document of welke boeking het laatst is overgekomen.

        De meeste producten bewaren hun instellingen als je opnieuw koppelt. Wijzig een startdatum niet: dan kunnen alle documenten nog een keer komen.
    .why =
        Gaat er iets mis, dan kun je de instellingen terugzetten. En aan het laatste document zie je straks of er iets ontbreekt of dubbel is.

move-link_reconnect = Koppel opnieuw, als de nieuwe gebruiker
    .body =
        1. Log in je browser uit bij Exact Online, of open een privévenster.
        2. Zoek in de app naar opnieuw koppelen of verbinden. Verwijder de koppeling niet eerst.
        3. Kijk of het adres ① klopt en log in als de nieuwe gebruiker.

        Vraagt Exact Online niets en gaat het vanzelf? Dan was je nog ingelogd als de oude gebruiker.
    .why =
        Exact Online geeft de toestemming aan wie op dat moment is ingelogd.
        Daarom log je eerst uit.
    .alt = Bovenaan in de browser staat het adres ①, in een rood kader. Eronder vul je in wie je bent.

move-link_give-consent = Geef toestemming als de nieuwe gebruiker
    .body =
        Exact Online vraagt nu of de app je gegevens mag gebruiken. Kijk of de soorten gegevens kloppen.

        Kies daarna de administraties. Met “{ -ui-all-administrations }” ③ doen ook nieuwe administraties vanzelf mee.

        Ga akkoord. Daarna kom je weer bij de app.
    .why =
        Dit is een nieuwe [toestemming](term:consent), naast de oude.
        Die van de oude gebruiker blijft bestaan tot iemand die intrekt.
    .alt = Dit is de vraag om toestemming. Onder de administraties is een van de keuzes “{ -ui-all-administrations }” ③.

move-link_works = Werkt de app via de nieuwe gebruiker?
    .body =
        Haal met de app nieuwe gegevens op, of laat er één document overkomen.

        - Kijk of alle administraties er zijn.
        - Kijk in Exact Online wie als gebruiker bij de nieuwe boeking staat, als de app boekt.
    .why =
        Zolang dit niet vaststaat, laat je de oude toestemming met rust. Dan kun je altijd terug.
    .opt-works = Ja, alles komt over
    .opt-missing = Het werkt, maar er ontbreekt een administratie
    .opt-broken = Nee, ik krijg een fout of er gebeurt niets
    .opt-cannot-test = { cannot-test }

move-link_old-consent = Kan de oude gebruiker nog inloggen?
    .body =
        De koppeling loopt nu via de nieuwe gebruiker. De oude toestemming bestaat nog: die mag nu weg.

        Kan de oude gebruiker dat zelf doen?
    .why =
        Een oude toestemming is een deur die openblijft, ook als niemand die nog gebruikt.
    .opt-can-sign-in = Ja, die kan nog inloggen
    .opt-cannot-sign-in = Nee, die is al weg of geblokkeerd
    .opt-not-known = Ik weet niet wie de oude gebruiker was

move-link_withdraw-old = De koppeling is overgezet
    .body =
        Laat de oude gebruiker de eigen toestemming intrekken. De gids hieronder wijst de weg.

        Haal daarna nog één keer gegevens op met de app. Werkt dat, dan loopt echt alles via de nieuwe gebruiker.
        Pas dan mag de oude gebruiker worden geblokkeerd.

move-link_manager-withdraws = De koppeling is overgezet
    .body =
        Wie het abonnement mag beheren, trekt de oude toestemming in:

        { way-to-app-permissions.body }
        4. Klik op de app. Intrekken kan daar per gebruiker of per administratie.

        Kies de oude gebruiker, niet de nieuwe. Haal daarna nog één keer gegevens op.
    .alt = { way-to-app-permissions.alt }

move-link_old-one-unknown = De koppeling is overgezet
    .body =
        Ergens staat nog een oude toestemming. Wie het abonnement mag beheren, ziet die via “{ -ui-import-export }” en dan “{ -ui-app-permissions }”.

        Laat die persoon de oude intrekken. Let op dat de nieuwe blijft staan.

move-link_not-everything = Bijna: er ontbreekt een administratie
    .body =
        De koppeling werkt via de nieuwe gebruiker, maar ziet nog niet alles. Laat de oude toestemming zolang staan.

        Kijk eerst of de nieuwe gebruiker die administratie linksboven kan kiezen. Zo ja, dan mag de app er nog niet bij: voeg de administratie toe.

move-link_not-moved = De koppeling is nog niet overgezet
    .body =
        Er is niets verloren: de oude toestemming bestaat nog.

        Koppel in de app opnieuw als de oude gebruiker, als die nog kan inloggen. Dan werkt het weer zoals eerst.
        Vraag daarna hulp aan de leverancier. Vertel welke gebruiker je koos en welke melding je zag, letter voor letter. Geef nooit je wachtwoord.

move-link_not-proven = Opnieuw gekoppeld, maar niet bewezen
    .body =
        Je hebt toestemming gegeven als de nieuwe gebruiker. Of alles overkomt, is nog niet nagekeken.

        Laat de oude gebruiker en de oude toestemming zolang staan. Kijk morgen in de app of er nieuwe gegevens zijn. Is dat zo, trek dan de oude in.

# B: Klippa, Payhawk, Clickker
move-link_system-user = Wij willen een aparte gebruiker
    .body =
        Dat is een gewone gebruiker van Exact Online die geen persoon is, bijvoorbeeld met de naam SYSTEEM of Koppelingen.

        - Gebruik een e-mailadres dat iedereen van de administratie kan lezen, en dat bij geen andere omgeving hoort.
        - Leg vast wie het wachtwoord heeft.
        - Geef alleen de rechten die de apps nodig hebben.
    .why =
        Zo’n gebruiker gaat nooit uit dienst. Verloopt het wachtwoord, dan kan de koppeling wel stoppen.

# C: Zenvoices
move-link_several-environments = Die persoon heeft meer omgevingen
    .body =
        Zijn er onder één login (One Exact Identity) meer omgevingen van Exact Online? Dan kun je met die gebruiker niet koppelen.

        Geef de gebruiker in een van de omgevingen een ander e-mailadres, of kies een andere gebruiker.
    .why =
        De app kan dan niet zien welke omgeving je bedoelt. Eén leverancier noemt dit in zijn hulp.

# B: Banqup, eenvoudigfactureren, T1838
move-link_same-login = De login is al in gebruik in deze app
    .body =
        Koppelt deze gebruiker dezelfde app ook voor een andere klant of omgeving? Kies dan een andere gebruiker.

        Anders stopt de koppeling die er al was, zodra je hier akkoord gaat.
    .why =
        Geeft één login dezelfde app twee keer toestemming, dan vervalt de eerste.

move-link_may-not-change-users = Ik mag geen gebruikers wijzigen
    .body =
        Vraag wie bij jullie de gebruikers van Exact Online beheert. Noem de nieuwe gebruiker, de administraties en de rol uit de handleiding van de app.

        Weet je niet wie dat is? Vraag de hoofdgebruiker of je boekhouder.
    .why =
        Wie rechten geeft, bepaalt wat een app straks ziet. Daarom mag niet iedereen dat.

move-link_which-administrations = Ik weet niet welke administraties
    .body =
        Kijk in de instellingen van de app welke administraties daar aan staan.

        Of laat de oude gebruiker in het “{ -ui-security-center }” kijken: bij de app staan de administraties waar die bij mag.
    .why =
        Je wilt straks dezelfde administraties zien als nu.

move-link_administration-missing = Er ontbreekt een administratie
    .body =
        Geef de nieuwe gebruiker alsnog toegang, via “{ -ui-access-rights }”. Laat die daarna uitloggen en weer inloggen.

        Ziet ook de hoofdgebruiker de administratie niet? Dan hoort die niet bij dit abonnement.
    .why =
        Los dit op voordat je opnieuw koppelt. Dan hoef je straks niets over te doen.

move-link_other-address = { other-address }
    .body = { other-address.body }
    .why = { other-address.why }
    .alt = { addresses.alt }

move-link_no-connect-button = Ik vind geen knop om opnieuw te koppelen
    .body =
        Zoek bij de instellingen van de app naar verbinding, integratie of Exact Online. De knop heet per app anders: koppelen, verbinden, vernieuwen of autoriseren.

        Is er alleen een knop om te verwijderen of te ontkoppelen? Vraag dan eerst de leverancier of je instellingen bewaard blijven.
    .why =
        Bij de meeste producten blijven de instellingen staan als je opnieuw koppelt. Of dat na verwijderen ook zo is, verschilt per product.

# C: T1263
move-link_in-invantive-cloud = Het gaat om Invantive Cloud
    .body =
        1. Log in de browser in als de nieuwe gebruiker van Exact Online.
        2. Open in Invantive Cloud de gegevenscontainer.
        3. Klik op “{ -ui-renew-authorisation }” en geef toestemming.

        De container en de databases blijven zoals ze zijn.
    .why =
        Met deze knop komt er een nieuwe toestemming op dezelfde plek.

move-link_signed-in-as-old = Exact Online kent me nog als de oude
    .body =
        Je browser was nog ingelogd. Geef geen akkoord: sluit het scherm.

        Log uit bij Exact Online, of open een privévenster. Open daarin de app en begin opnieuw met koppelen.
    .why =
        Geef je nu akkoord, dan krijg je een nieuwe toestemming van dezelfde oude gebruiker. Er is dan niets overgezet.

move-link_no-choice = Ik krijg geen keuze van administraties
    .body =
        Bij een [eigen app](term:own-app) klopt dat: die ziet alles wat de nieuwe gebruiker ziet.

        Is het een standaardapp? Scroll dan naar het einde van het scherm. Daar hoort de keuze te staan.
    .why =
        Alleen een standaardapp heeft een keuze van administraties.

move-link_other-links = De oude gebruiker had meer koppelingen
    .body =
        Laat de oude gebruiker in het eigen “{ -ui-security-center }” kijken onder “{ -ui-permissions-for-my-apps }”. Elke app die daar staat en in gebruik is, moet ook over.

        Loop voor elke app deze gids door. Blokkeer de gebruiker pas als de lijst leeg is.
    .why =
        Wordt een gebruiker geblokkeerd, dan stoppen alle koppelingen van die gebruiker tegelijk.
