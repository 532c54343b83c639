### Gids “own-app”: de registratie van een eigen app: het client secret, de redirect URI, een eerste registratie.

own-app = Een eigen app in de App Store
    .summary = Vind het client secret terug, maak de redirect URI goed, of registreer een eigen app.
    .keywords =
        client secret, geheim kwijt, sleutel kwijt, clientid, app-id, redirect uri, callback, terugkeeradres,
        app-registratie, apps.exactonline.com, proefversie, itgenexl001, itgenexl053, api-sleutel, ontwikkelaar,
        oauth-gegevens

# B: T1556, documentatie van Invantive
own-app_what-is-it-about = Wat is er met de eigen app?
    .body =
        Een [eigen app](term:own-app) heeft je organisatie zelf geregistreerd. Bij die registratie horen drie gegevens: een client id, een client secret en een redirect URI.

        Waar gaat het om?
    .why =
        Elk van die gegevens staat op twee plekken: in de App Store en in het product. Ze moeten gelijk zijn.
    .opt-secret = Ik ben het client secret kwijt
    .opt-redirect = “Callback URI … is not valid”
    .opt-refused = Het product weigert de gegevens
    .opt-register = Ik wil een eigen app registreren

# B: documentatie van Invantive
own-app_find-secret = Zoek het client secret op
    .body =
        1. Ga naar apps.exactonline.com ① en log in.
        2. Open “{ -ui-manage-my-apps }” ②.
        3. Klik op de app ③.
        4. Klik naast het client secret op “{ -ui-show }” ④ en kopieer het.

        Stuur het secret niet per mail of chat. Het is een wachtwoord.
    .why =
        Je hoeft niets in te trekken en geen nieuwe app te maken. Het secret is hier gewoon terug te vinden.
    .alt = Bovenaan staat het adres apps.exactonline.com ①. Daaronder staat “{ -ui-manage-my-apps }” ②. Bij de app ③ staat het client secret, met ernaast “{ -ui-show }” ④.

own-app_enter-secret = Vul het client secret in
    .body =
        Plak het secret in de instellingen van het product, zonder spatie ervoor of erachter. Sla op.

        Koppel daarna opnieuw als het product daarom vraagt. Log dan in als dezelfde gebruiker als eerst.
    .why =
        Met het secret bewijst het product dat het echt jullie app is.

# B: documentatie van Invantive
own-app_find-redirect = Zoek de geregistreerde redirect URI
    .body =
        De redirect URI is het adres waar Exact Online je na het inloggen naartoe stuurt. Die in het product klopt niet met de registratie.

        1. Ga naar apps.exactonline.com ① en log in.
        2. Open “{ -ui-manage-my-apps }” ②.
        3. Klik op de app ③.
        4. Zoek de redirect URI ④ en kopieer die.
    .why =
        Callback URI is een andere naam voor hetzelfde adres.
    .alt = Bovenaan staat het adres apps.exactonline.com ①. Daaronder staat “{ -ui-manage-my-apps }” ②. Bij de app ③ staat in een rood kader de redirect URI ④.

own-app_make-equal = Maak de twee letter voor letter gelijk
    .body =
        Zet de twee adressen onder elkaar. Let op:

        - `https`, niet `http`;
        - wel of geen `/` aan het eind;
        - met of zonder `www`;
        - hoofdletters en spaties.

        Wijzig er één, zodat ze precies gelijk zijn. Sla op en koppel opnieuw.
    .why =
        Eén teken verschil is genoeg om je terug te sturen. Zo kan niemand anders je toestemming opvangen.

own-app_compare-details = Vergelijk alle gegevens
    .body =
        1. Ga naar apps.exactonline.com ①, open “{ -ui-manage-my-apps }” ② en klik op de app ③.
        2. Vergelijk het client id, het client secret en de redirect URI ④ met wat in het product staat.
        3. Kijk of in het product het goede land staat: dat van { $site }.

        Kopieer wat afwijkt, in plaats van het over te typen.
    .why =
        Een weigering zegt zelden welk gegeven fout is. Daarom kijk je ze alle drie na.
    .alt = Bovenaan staat het adres apps.exactonline.com ①. Daaronder staat “{ -ui-manage-my-apps }” ②. Bij de app ③ staat in een rood kader de redirect URI ④.

# C: T1556
own-app_may-you-register = Mag je een app registreren?
    .body =
        Voor een eigen registratie heb je het recht “{ -ui-manage-subscription }” nodig.

        Zie je `itgenexl001` of `itgenexl053` in Invantive for Excel? Dan kun je de app van de proefversie niet meer gebruiken. Registreer een eigen app, en vul die in.
    .why =
        Wie een app registreert, doet dat voor het hele abonnement.
    .opt-may = Ja, of ik probeer het
    .opt-may-not = Nee, dat recht heb ik niet

# C: T1556
own-app_register = Registreer de app
    .body =
        1. Ga naar apps.exactonline.com ① en log in.
        2. Open “{ -ui-manage-my-apps }” ② en maak daar een nieuwe app.
        3. Geef de app een naam die je later herkent.
        4. Vul de redirect URI in die de handleiding van het product noemt.
        5. Sla op. Kopieer het client id en het client secret.
    .why =
        De naam zie je later terug in het “{ -ui-security-center }”. Met een herkenbare naam weet je dan wat het is.
    .alt = Bovenaan staat het adres apps.exactonline.com ①. Daaronder staat “{ -ui-manage-my-apps }” ②.

own-app_enter-details = Vul de gegevens in het product in
    .body =
        Vul in het product het client id, het client secret en dezelfde redirect URI in. Sla op.

        Koppel nu. Log in als de gebruiker voor wie de app moet werken, en geef toestemming.
    .why =
        De registratie zegt wélke app het is. De toestemming zegt namens wie die werkt.

own-app_works = Kun je nu koppelen?
    .body =
        Koppel in het product met Exact Online en haal gegevens op.
        Wat zie je?
    .why = { proof-by-data.why }
    .opt-works = Het werkt
    .opt-redirect-refused = Weer “Callback URI … is not valid”
    .opt-other-error = Een andere fout
    .opt-cannot-test = { cannot-test }

own-app_connected = De eigen app werkt
    .body =
        De gegevens kloppen en de app mag bij Exact Online.

        Bewaar in een wachtwoordkluis waar de registratie staat, en wie erbij kan. De app ziet elke administratie van de gebruiker die inlogde: past die niet, zet dan over.

own-app_redirect-still-refused = De redirect URI klopt nog niet
    .body =
        Kijk naar het adres in de foutmelding zelf: dát adres stuurt het product. Zet precies dat in de registratie.

        Gaat het om een adres met `localhost` of zonder `https`? Dan neemt Exact Online het waarschijnlijk niet aan. Vraag de leverancier welk adres het product gebruikt.

own-app_ask-supplier = Vraag de leverancier van het product
    .body =
        De registratie is nagekeken, en toch lukt het niet. Vertel de leverancier welke melding je ziet, letter voor letter, en welk land er in het product staat.

        Geef nooit het client secret of je wachtwoord.

own-app_not-proven = Ingevuld, maar niet bewezen
    .body =
        De gegevens staan in het product. Of het koppelen lukt, is nog niet nagekeken.

        Haal later gegevens op. Komen ze binnen, dan is het goed.

# C: T1556
own-app_ask-main-user = Vraag een hoofdgebruiker
    .body =
        Een hoofdgebruiker kan je het recht geven, of de app zelf registreren.

        Wie dat zijn, staat in “{ -ui-master-data }” bij “{ -ui-users }”, in de kolom “{ -ui-main-contact }”. Zie je die kolom niet? Voeg die toe met “{ -ui-customise }”.

own-app_what-are-these = Wat zijn die drie gegevens?
    .body =
        - Het client id is de naam van de app voor Exact Online. Dat is niet geheim.
        - Het client secret is het wachtwoord van de app. Dat is wel geheim.
        - De redirect URI is het adres waar je na het inloggen terugkomt.
    .why =
        Samen maken ze duidelijk dat het jullie app is die om toestemming vraagt.

own-app_own-or-standard = Ik weet niet of het een eigen app is
    .body =
        { own-or-standard.body }

        Moest je in het product zelf een client id invullen? Dan is het bijna zeker een eigen app. Bij een standaardapp log je alleen in.
    .why =
        Een standaardapp is geregistreerd door de leverancier. Dan heb jij geen secret, en hoef je er ook geen te zoeken.

# C: T1556
own-app_may-not-manage = Ik zie “{ -ui-manage-my-apps }” niet
    .body =
        Je hebt het recht “{ -ui-manage-subscription }” nodig. Vraag een hoofdgebruiker om dat recht, of om even met je mee te kijken.

        Wie dat zijn, staat in “{ -ui-master-data }” bij “{ -ui-users }”, in de kolom “{ -ui-main-contact }”.
    .why =
        Wie bij de registratie kan, kan ook het secret lezen. Daarom mag niet iedereen dat.

own-app_app-not-listed = De app staat er niet bij
    .body =
        - Ben je ingelogd bij het abonnement waarin de app is geregistreerd? Een boekhouder kan die in het eigen abonnement hebben gezet.
        - Klopt het land? { addresses.why }
        - Is het wel een eigen app? De app van een leverancier staat hier niet.
    .why =
        Je ziet hier alleen wat jullie zelf hebben geregistreerd.

own-app_secret-leaked = Een ander kent het client secret
    .body =
        Trek de toestemming van de app in als je misbruik verwacht: dat werkt meteen. Daar is een gids voor.

        Hoe je een nieuw secret krijgt, weet ik niet zeker. Zoek ernaar bij de app in “{ -ui-manage-my-apps }”, of registreer een nieuwe app en trek de oude in.
    .why =
        Met alleen het secret komt niemand in je administratie: er is ook een toestemming nodig. Toch hoort het geheim te blijven.

own-app_where-to-enter = Waar vul ik dit in?
    .body =
        Zoek in het product bij de instellingen van de verbinding met Exact Online naar client id, client secret of eigen app.

        Vind je het niet? Kijk in de handleiding, of vraag de leverancier.
    .why =
        Elk product heeft daar een eigen plek voor.

own-app_which-is-right = Welke van de twee is de goede?
    .body =
        Meestal die van de handleiding van het product. Zet dat adres dan in de registratie.

        Heb je een adres van jezelf gekozen? Dan is de registratie goed, en pas je het product aan.
    .why =
        Het product moet op dat adres luisteren. Exact Online stuurt je er alleen heen.

own-app_which-redirect = Ik weet niet welke redirect URI
    .body =
        Die staat in de handleiding van het product, of in het product op de plek waar je het client id invult.

        Neem hem letter voor letter over.
    .why =
        Met een verzonnen adres lukt inloggen niet: Exact Online vergelijkt het precies.

# C: picqer #659
own-app_which-data = Ik moet soorten gegevens kiezen
    .body =
        Kies wat de handleiding van het product noemt. Staat er niets? Kies dan alleen wat de app echt nodig heeft.

        Kies je te weinig, dan krijg je later “Application Scope Violated”. Dan kun je het hier aanvullen.
    .why =
        Sinds 2024 kan ook een eigen app vaak alleen bij de soorten gegevens uit de registratie.
