### Gids “overview”: zien welke apps er zijn en wat ze mogen.

overview = Zien welke apps er gekoppeld zijn
    .summary = Bekijk welke apps bij Exact Online mogen, bij welke gegevens, en of ze nog nodig zijn.
    .keywords =
        overzicht, welke apps, alle koppelingen, externe partijen, derden, inventarisatie, inventariseren, audit,
        controle, accountantscontrole, privacy, verwerkersregister, security check, alleen lezen, aandacht vereist,
        uitroepteken

overview_import-export = { import-export }
    .body =
        Log in bij { $site }.

        { import-export.body }
    .why =
        Hier begint de weg naar de lijst met apps van het hele abonnement.
        Een programma kan die lijst niet opvragen. Daarom kijk je zelf.
    .alt = { import-export.alt }

overview_app-permissions = { app-permissions }
    .body = { app-permissions.body }
    .why =
        Je komt nu bij de lijst met apps.
        Met deze gids verander je niets: je kijkt alleen.
    .alt = { app-permissions.alt }

overview_look-at-list = Bekijk de lijst met apps
    .body =
        Je ziet nu apps die aan een of meer [administraties](term:administration) van het abonnement gekoppeld zijn.
        Mag je het abonnement beheren? Dan zie je alle apps. Anders misschien minder.

        Loop de lijst langs. Kijk bij elke naam: kennen we deze app, en gebruiken we die nog?
    .why =
        Een lijst die klopt, is handig bij een controle, als de regels voor apps veranderen, of als een leverancier vertrekt.
        Een app die niemand meer gebruikt, kan nog steeds toegang hebben.
    .alt = Onder “{ -ui-app-permissions }” staat de lijst met apps, in een rood kader.

overview_open-app = Bekijk wat een app mag
    .body =
        Klik op de naam van een app ④. Je ziet dan meestal:

        1. een korte uitleg;
        2. welke [soorten gegevens](term:data-scoping) de app gebruikt, en of die ze alleen mag bekijken of ook wijzigen;
        3. of de leverancier gegevens deelt met anderen.

        Doe dit bij elke app die je wilt beoordelen.
    .why =
        Zo zie je of een app meer mag dan nodig is.
    .alt = Onder “{ -ui-app-permissions }” staat een lijst met apps. Je klikt op de naam van een app ④.

overview_what-you-found = Wat heb je gevonden?
    .body =
        Je hebt de apps bekeken.
        Wat wil je nu? Je kunt later terugkomen voor de volgende app.
    .why =
        Zien is één ding, opruimen het andere.
        Ik wijs je de gids voor wat je vond.
    .opt-all-known = Ik ken alle apps, dit is goed zo
    .opt-no-longer-used = Een app is niet meer nodig
    .opt-reaches-too-much = Een app mag bij te veel
    .opt-unknown-app = Ik ken een app niet
    .opt-somebody-leaves = Een app staat op naam van wie weggaat

overview_overview-made = Je weet welke apps er zijn
    .body =
        Bewaar je lijst met de datum erbij, en kijk over een tijd opnieuw.

        Wil je later een app beperken, of de rechten intrekken? Dan helpt de gids hieronder je kiezen.

overview_no-longer-used = Trek de rechten van de app in
    .body =
        Vraag eerst rond of echt niemand de app nog gebruikt.

        Trek daarna de rechten in. De volgende gids laat zien hoe, en kijkt na of het gelukt is.

overview_reaches-too-much = Laat de app minder zien
    .body =
        Bij een [standaardapp](term:standard-app) kun je administraties weghalen. De app blijft dan werken voor de andere.

        Bij een [eigen app](term:own-app) kan dat niet: daar beperk je de rechten van de gebruiker.
        Welke soorten gegevens een standaardapp gebruikt, staat vast. Vind je dat te veel? Overleg dan met de leverancier.

overview_unknown-app = Zoek uit van wie de app is
    .body =
        - Klik op de app. Vaak staat er een korte uitleg bij, of de naam van een leverancier.
        - Zoek op internet naar de naam die in de lijst staat.
        - Vraag collega’s en je boekhouder of iemand deze app gebruikt.

        Weet niemand het? Dan kun je de rechten intrekken. Blijkt de app toch nodig, dan geef je later opnieuw toestemming.

overview_somebody-leaves = Zet de app over voordat die persoon weg is
    .body =
        Een app stopt als de gebruiker weggaat die toestemming gaf. Zet de koppeling daarom eerst over naar een ander.

        Gaat het om de boekhouder, en om veel apps tegelijk? Neem dan de tweede gids.

overview_ask-manager = { ask-manager }
    .body =
        { ask-manager.body }

        Die persoon ziet de apps van alle gebruikers via “{ -ui-import-export }” en dan “{ -ui-app-permissions }”.

overview_menu-not-visible = { menu-not-visible }
    .body =
        { menu-not-visible.body }

        Helpt dat niet? Klik rechtsboven op je eigen naam. Ga via “{ -ui-my-exact-online }” naar “{ -ui-security-center }”. Bij “{ -ui-permissions-for-my-apps }” staan de apps die jij zelf toestemming gaf.
    .why =
        { menu-not-visible.why }
        En niet iedereen mag alles zien.
    .alt = { way-to-app-permissions.alt }

overview_not-opened = “{ -ui-app-permissions }” gaat niet open
    .body =
        Misschien mag jij de apps van anderen niet zien.
        Welke apps wil je zien?
    .why =
        De apps van alle gebruikers ziet alleen iemand die het abonnement mag beheren.
        Je eigen apps staan op je eigen pagina.
    .opt-own-list = Mijn eigen apps zijn genoeg
    .opt-all-apps = De apps van iedereen

overview_own-list = Bekijk je eigen apps
    .body =
        1. Klik rechtsboven op je eigen naam ⑤.
        2. Klik op “{ -ui-my-exact-online }” ⑥.
        3. Klik links op “{ -ui-security-center }” ⑦.
        4. Scroll naar “{ -ui-permissions-for-my-apps }” ⑧.

        Ga daarna verder met deze gids: wat volgt, kun je ook met deze lijst doen.
    .why =
        In deze lijst staan de apps die jij zelf [toestemming](term:consent) gaf.
    .alt = Rechtsboven staat je naam ⑤. In het menu eronder staat “{ -ui-my-exact-online }” ⑥. In het menu links staat “{ -ui-security-center }” ⑦. In een rood kader staat “{ -ui-permissions-for-my-apps }” ⑧.

overview_app-missing = Er ontbreekt een app in de lijst
    .body = { app-not-in-list.body }
    .why =
        De lijst hoort bij het abonnement waarin je nu bent ingelogd.
        Een app is pas gekoppeld als iemand toestemming heeft gegeven.
    .opt-other-name = { app-not-in-list.opt-other-name }
    .opt-other-account = { app-not-in-list.opt-other-account }
    .opt-other-user = Een collega gebruikt de app
    .opt-none-fits = { app-not-in-list.opt-none-fits }

overview_other-name = { other-name }
    .body = { other-name.body }
    .why = { other-name.why }

overview_other-account = { other-account }
    .body = { other-account.body }
    .why = { other-account.why }
    .alt = { addresses.alt }

overview_given-by-other-user = { given-by-other-user }
    .body =
        Die collega ziet de app in het eigen “{ -ui-security-center }”, bij “{ -ui-permissions-for-my-apps }”.
        Laat je collega daar kijken.

        Wie het abonnement mag beheren, ziet de apps van alle gebruikers bij elkaar.
    .why = { given-by-other-user.why }

# C: T1237, uit 2021
overview_attention-required = Er staat “{ -ui-attention-required }” bij
    .body =
        Bij een app staat een oranje uitroepteken. Wat er precies mis is, staat er niet bij. Ik weet het ook niet.

        - Kijk of de app nog nieuwe gegevens krijgt.
        - Werkt de app niet? Geef dan opnieuw toestemming, of vraag het de leverancier.
    .why =
        Het scherm legt dit teken niet uit.
        Pas in de app zelf merk je of er echt iets aan de hand is.
    .alt = Dit is een lijst met apps. Bij één app staat “{ -ui-attention-required }”, in een rood kader.

overview_audit = Ik doe een controle van alle apps
    .body =
        Loop deze lijst langs, voor elke app:

        1. Wie gaf de toestemming, en werkt die persoon hier nog?
        2. Sinds wanneer? Weet niemand het, schrijf dan de datum van vandaag op.
        3. Is de app nog nodig, en voor wie?
        4. Bij welke administraties mag de app? Is dat niet te veel?
        5. Mag de app alleen kijken, of ook wijzigen?
        6. Deelt de leverancier gegevens met anderen?

        Zet achter elke app: blijft, minder of weg. Bewaar de lijst met de datum en je naam.
    .why =
        Een accountant of toezichthouder vraagt niet alleen welke apps er zijn, maar ook wie dat besloot en wanneer.

# C: Zenvoices
overview_whose-consent = Op wiens toestemming draait een app?
    .body = { whose-consent.body }
    .why =
        Een app werkt met de rechten van één gebruiker. Gaat die weg, dan stopt de app.

overview_what-to-note = Wat schrijf ik op?
    .body =
        Per app is dit genoeg:

        - de naam in de lijst, en van welke leverancier;
        - wie de app gebruikt, en waarvoor;
        - welke soorten gegevens, alleen bekijken of ook wijzigen;
        - welke administraties;
        - wat jullie besluiten: houden, beperken of intrekken.
    .why =
        Met zo’n lijst kun je een volgende keer vergelijken, en zien wat er nieuw is.

overview_little-shown = Er staat bijna niets bij deze app
    .body =
        Dat kan. Sommige apps laten weinig zien.

        Wil je meer weten? Vraag de leverancier welke gegevens de app gebruikt en met wie die ze deelt.
    .why =
        De uitleg komt van de leverancier zelf.
        Niet elke leverancier vult die helemaal in.

overview_own-app-shows-nothing = Bij een eigen app zie ik geen gegevens
    .body =
        Dat kan kloppen. Bij een [eigen app](term:own-app) staan de soorten gegevens vaak alleen bij de registratie. Kijk daarvoor in de App Store.

        Kijk ook naar de gebruiker die inlogde: bij welke administraties en gegevens mag die?
    .why =
        Een eigen app kan nooit meer dan wat die gebruiker mag.
        Per app administraties kiezen kan alleen bij een [standaardapp](term:standard-app).

overview_unsure-about-app = Ik twijfel over een app
    .body =
        Vraag rond voordat je iets weghaalt: collega’s, je boekhouder, de leverancier.

        Intrekken werkt meteen, maar je kunt later opnieuw toestemming geven.
    .why =
        Sommige apps werken op de achtergrond. Pas als er gegevens ontbreken, merk je dat ze nodig waren.
