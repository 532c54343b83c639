### Gids “overview”: zien welke apps er zijn en wat ze mogen.

overview = Zien welke apps er gekoppeld zijn
    .summary = Bekijk welke apps bij Exact Online mogen, bij welke gegevens, en of ze nog nodig zijn.
    .keywords =
        overzicht, overzicht van apps, overzicht van koppelingen, lijst met apps, lijst van koppelingen,
        welke apps, welke koppelingen, welke programma's, welke partijen, welke leveranciers, welke software,
        alle apps, alle koppelingen, welke apps zijn gekoppeld, welke apps hebben toegang, wie heeft toegang,
        wie kan bij onze gegevens, wie kan erbij, wie kijkt mee, externe partijen, derden, inventarisatie,
        inventariseren, audit, controle, accountantscontrole, avg, privacy, verwerkersregister, security check,
        wat mag een app, wat mag deze app, wat ziet deze app, wat doet een app met gegevens,
        welke gegevens gebruikt een app, welke gegevens ziet een app, lezen of schrijven, alleen lezen,
        alleen kijken of wijzigen, gegevens delen met derden, onbekende app, app herken ik niet, ken deze app niet,
        vreemde app, verdachte app, van wie is deze app, aandacht vereist, uitroepteken, oranje,
        waarschuwing bij app, oude koppelingen actief, ongebruikte koppelingen opsporen, actieve koppelingen,
        bekijken, nakijken, inzicht, appmachtigingen bekijken, controleren welke apps, leverancier vertrekt,
        waar vind ik appmachtigingen, appmachtigingen, app permissions, wie kijkt er mee,
        meekijken in administratie, wat mag een koppeling, welke koppelingen hebben we, welke apps hebben we,
        welke leveranciers halen gegevens op, wie haalt gegevens op, apps met toegang, lijst voor de auditor,
        rapport voor de auditor, overzicht voor de accountant, wat betekent uitroepteken,
        wat mag een gekoppelde app, lijst met gekoppelde apps, gekoppelde applicaties

overview_import-export = Open “{ -ui-import-export }”
    .body =
        Log in bij { $site }.

        1. Klik linksboven op de naam van de administratie ①.
        2. Kies “{ -ui-import-export }” ②.
    .why =
        Hier begint de weg naar de lijst met apps van het hele abonnement.
        Een programma kan die lijst niet opvragen. Daarom kijk je zelf.
    .alt = Helemaal links in de balk bovenaan staat de naam van de administratie, met een ① erbij. Daaronder is een menu open. Bij “{ -ui-import-export }” staat een ②.

overview_app-permissions = Open “{ -ui-app-permissions }”
    .body =
        Je bent nu in “{ -ui-import-export }”.
        Zoek de kolom “{ -ui-other }”.
        Kies daar “{ -ui-app-permissions }” ③.
    .why =
        Je komt nu bij de lijst met apps.
        Met deze gids verander je niets: je kijkt alleen.
    .alt = De pagina “{ -ui-import-export }” heeft kolommen met links. In de kolom “{ -ui-other }” staat bij “{ -ui-app-permissions }” een ③.

overview_look-at-list = Bekijk de lijst met apps
    .body =
        Je ziet nu elke app die met een of meer [administraties](term:administration) van het abonnement verbonden is.

        Loop de lijst langs. Kijk bij elke naam: kennen we deze app, en gebruiken we die nog?
    .why =
        Een lijst die klopt, is handig bij een controle, als de regels voor apps veranderen, of als een leverancier vertrekt.
        Een app die niemand meer gebruikt, kan nog steeds toegang hebben.
    .alt = Onder “{ -ui-app-permissions }” staat de lijst met apps, in een rood kader.

overview_open-app = Bekijk wat een app mag
    .body =
        Klik op de naam van een app ④. Je ziet dan meestal:

        1. een korte uitleg;
        2. welke groepen gegevens de app gebruikt, en of die alleen mag kijken of ook wijzigen;
        3. of de leverancier gegevens deelt met anderen.

        Doe dit bij elke app die je wilt beoordelen.
    .why =
        Zo zie je of een app meer mag dan nodig is.
        De groepen gegevens horen bij de [afbakening van gegevens](term:data-scoping).
    .alt = Onder “{ -ui-app-permissions }” staat een lijst met apps. Bij de naam van een app staat een ④.

overview_what-you-found = Wat heb je gevonden?
    .body =
        Je hebt de apps bekeken.
        Wat wil je nu? Je kunt later terugkomen voor de volgende app.
    .why =
        Zien is één ding, opruimen het andere.
        Ik wijs je de gids die past bij wat je vond.
    .opt-all-known = Ik ken alle apps, dit is goed zo
    .opt-no-longer-used = Een app is niet meer nodig
    .opt-reaches-too-much = Een app mag bij te veel
    .opt-unknown-app = Ik ken een app niet

overview_overview-made = Je weet welke apps er zijn
    .body =
        Bewaar je lijst met de datum erbij, en kijk over een tijd opnieuw.

        Wil je later een app beperken of weghalen? Dan helpt de gids hieronder je kiezen.

overview_no-longer-used = Haal de rechten van de app weg
    .body =
        Vraag eerst rond of echt niemand de app nog gebruikt.

        Trek daarna de rechten in. De volgende gids laat zien hoe, en kijkt na of het gelukt is.

overview_reaches-too-much = Laat de app minder zien
    .body =
        Bij een [standaardapp](term:standard-app) kun je administraties weghalen. De app blijft dan werken voor de andere.

        Bij een [eigen app](term:own-app) kan dat niet. Daar beperk je de rechten van de gebruiker.
        Welke groepen gegevens een standaardapp gebruikt, staat vast. Vind je dat te veel? Overleg dan met de leverancier.

overview_unknown-app = Zoek uit van wie de app is
    .body =
        - Kijk naar de leverancier: bij een [standaardapp](term:standard-app) staat diens naam in de lijst.
        - Vraag collega’s en je boekhouder of iemand deze app gebruikt.

        Weet niemand het? Dan kun je de rechten intrekken. Blijkt de app toch nodig, dan geef je later opnieuw toestemming.

overview_ask-manager = Vraag iemand die het abonnement beheert
    .body =
        Vraag hulp aan iemand die het abonnement mag beheren.
        Dat recht heet meestal “{ -ui-manage-subscription }”.

        Diegene ziet bij “{ -ui-import-export }”, “{ -ui-app-permissions }” de apps van alle gebruikers.

overview_menu-not-visible = Ik zie dit niet op mijn scherm
    .body =
        De naam van de administratie staat linksboven ①. In het menu daaronder staat “{ -ui-import-export }” ②. “{ -ui-app-permissions }” ③ staat in de kolom “{ -ui-other }”.
        Maak het venster breder of zoom uit.

        Nog niet? Klik rechtsboven op je eigen naam en kies “{ -ui-my-exact-online }”, “{ -ui-security-center }”. Bij “{ -ui-permissions-for-my-apps }” staan de apps die jij zelf toestemming gaf.
    .why =
        Niet elke versie van Exact Online ziet er hetzelfde uit, en niet iedereen mag alles zien.
    .alt = Links in de balk bovenaan staat de naam van de administratie, met een ① erbij. In het menu daaronder staat bij “{ -ui-import-export }” een ②. In de kolom “{ -ui-other }” staat bij “{ -ui-app-permissions }” een ③.

overview_not-opened = “{ -ui-app-permissions }” gaat niet open
    .body =
        Misschien mag jij de apps van anderen niet zien.
        Welke apps wil je zien?
    .why =
        De apps van alle gebruikers ziet alleen iemand die het abonnement mag beheren.
        Je eigen apps zie je altijd op je eigen pagina.
    .opt-own-list = Mijn eigen apps zijn genoeg
    .opt-all-apps = De apps van iedereen

overview_own-list = Bekijk je eigen apps
    .body =
        1. Klik rechtsboven op je eigen naam ⑤.
        2. Kies “{ -ui-my-exact-online }” ⑥.
        3. Klik links op “{ -ui-security-center }” ⑦.
        4. Schuif naar “{ -ui-permissions-for-my-apps }” ⑧.

        Ga daarna verder met deze gids: wat volgt, kun je ook met deze lijst doen.
    .why =
        In deze lijst staan de apps die jij zelf [toestemming](term:consent) gaf.
    .alt = Rechtsboven staat je naam, met een ⑤ erbij. In het menu daaronder staat bij “{ -ui-my-exact-online }” een ⑥. In het menu links staat bij “{ -ui-security-center }” een ⑦. De lijst “{ -ui-permissions-for-my-apps }” staat in een rood kader, met een ⑧ erbij.

overview_app-missing = Er ontbreekt een app in de lijst
    .body =
        Daar kunnen verschillende oorzaken voor zijn.
        Wat past het best bij jou?
    .why =
        De lijst hoort bij het abonnement waarin je nu bent ingelogd.
        Een app is pas verbonden als iemand toestemming heeft gegeven.
    .opt-other-name = De app kan daar anders heten
    .opt-other-account = Ik heb nog een account, of het is een ander land
    .opt-other-user = Een collega gebruikt de app
    .opt-none-fits = Geen van deze, ik wil hulp

overview_other-name = Zoek op de naam van de leverancier
    .body =
        De naam in de lijst kan anders zijn dan je verwacht.
        Bij een [standaardapp](term:standard-app) staat er de naam van de partner, niet die van het product.
    .why =
        De partner beheert de [app-registratie](term:app-registration).
        Daarom staat diens naam in de lijst.

overview_other-account = Kijk bij het juiste account en land
    .body =
        Kijk naar het adres in je browser.
        In Nederland is dat start.exactonline.nl. Andere landen: .be, .de, .fr, .es, .co.uk en .com.

        Log in op het adres en met het account waarmee de app werkt.
    .why =
        Een account hoort bij één adres van Exact Online.
        Een app die je op het ene adres gebruikt, staat niet op het andere.
    .alt = Bovenaan in de browser staat het adres, in een rood kader. Het begint met start.exactonline.

overview_given-by-other-user = Een collega gaf de toestemming
    .body =
        Die collega ziet de app in het eigen “{ -ui-security-center }”, bij “{ -ui-permissions-for-my-apps }”.
        Laat je collega daar kijken.

        Wie het abonnement mag beheren, ziet de apps van alle gebruikers bij elkaar.
    .why =
        Een [toestemming](term:consent) hoort bij één gebruiker.

overview_attention-required = Er staat “{ -ui-attention-required }” bij
    .body =
        Je ziet een oranje uitroepteken bij een app. Wat er precies mis is, staat er niet bij. Ik weet het ook niet.

        - Kijk of de app nog nieuwe gegevens krijgt.
        - Werkt de app niet? Geef dan opnieuw toestemming, of vraag het de leverancier.
    .why =
        Het scherm legt dit teken niet uit.
        Pas in de app zelf merk je of er echt iets aan de hand is.
    .alt = Een lijst met apps. Bij één app staat “{ -ui-attention-required }”, in een rood kader.

overview_what-to-note = Wat schrijf ik op?
    .body =
        Per app is dit genoeg:

        - de naam in de lijst, en van welke leverancier;
        - wie de app gebruikt, en waarvoor;
        - welke groepen gegevens, alleen kijken of ook wijzigen;
        - welke administraties;
        - wat jullie besluiten: houden, beperken of weghalen.
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
        Dat kan kloppen. Een [eigen app](term:own-app) heeft geen afbakening: die mag alles wat de ingelogde gebruiker mag.

        Kijk daarom naar die gebruiker: bij welke administraties en gegevens mag die?
    .why =
        Alleen een [standaardapp](term:standard-app) kent een keuze van administraties en gegevens.

overview_unsure-about-app = Ik twijfel over een app
    .body =
        Vraag rond voordat je iets weghaalt: collega’s, je boekhouder, de leverancier.

        Intrekken werkt meteen, maar je kunt later opnieuw toestemming geven.
    .why =
        Sommige apps werken op de achtergrond. Pas als er gegevens ontbreken, merk je dat ze nodig waren.
