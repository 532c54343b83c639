### Gids “new-administration-invisible”: vijf lagen, van buiten naar binnen; de eerste “nee” is het antwoord.

new-administration-invisible = Een nieuwe administratie is niet te zien
    .summary = Loop vijf oorzaken langs, van abonnement tot rapport. De eerste “nee” is het antwoord.
    .keywords =
        nieuwe administratie, nieuwe boekhouding, nieuwe divisie, nieuw bedrijf, nieuw dossier, lege lijst,
        leeg rapport, invantive cloud, dashboard, filter, hoofdgebruiker, vijf lagen

new-administration-invisible_in-subscription = Hoort de administratie bij het abonnement?
    .body =
        Dit is de eerste van vijf vragen. De eerste “nee” is je antwoord.

        Laat de hoofdgebruiker inloggen bij { $site } en linksboven ① de [administratie](term:administration) zoeken.
        Kan de hoofdgebruiker die kiezen?
    .why =
        Wat niet bij het abonnement hoort, kan niemand zien: geen gebruiker en geen app.
        Daarom beginnen we hier.
    .opt-can-pick = Ja, die kan de hoofdgebruiker kiezen
    .opt-cannot-pick = Nee, ook de hoofdgebruiker ziet die niet
    .opt-cannot-tell = Ik kan dit niet nakijken
    .alt = { administration-name.alt }

new-administration-invisible_check-user = Ziet de gebruiker de administratie?
    .body =
        { list-proof.body }

        Staat de nieuwe erin? Dan mag de gebruiker erbij die de app toestemming gaf.

new-administration-invisible_connection-refused = Mijn eigen verbinding werkt niet
    .body =
        Exact Online weigert de verbinding in Wegwijs.
        Misschien is de toestemming van de app ook weg. Kijk of de app nog gegevens krijgt.

        Ga verder. Je kijkt het dan zelf na.
    .why =
        Zonder werkende verbinding krijg ik geen lijst.
        Over de nieuwe administratie zegt dat nog niets.

new-administration-invisible_user-can-pick = Mag de gebruiker erbij?
    .body =
        Het gaat om de gebruiker die inlogde toen de app [toestemming](term:consent) kreeg.
        Laat die gebruiker inloggen bij Exact Online en linksboven ① de administratie zoeken.

        Liet ik net een lijst zien waar de administratie in staat? Dan is het antwoord ja.
    .why =
        Een app ziet nooit meer dan de gebruiker die inlogde.
        Wie een administratie aanmaakt, geeft een ander daarmee nog geen rechten.
    .opt-can-pick = Ja, die gebruiker kan de administratie kiezen
    .opt-cannot-pick = Nee, die gebruiker ziet de administratie niet
    .alt = { administration-name.alt }

new-administration-invisible_check-app = Ziet de app de administratie?
    .body =
        { list-proof.body }

        { list-proof.limits } Daarom kijk je straks ook zelf.

new-administration-invisible_app-may-reach = Mag de app erbij?
    .body =
        { way-to-app-permissions.body }
        4. Klik op de app en scroll helemaal naar beneden.

        Staat de nieuwe administratie bij wat de app mag zien?
    .why =
        Bij een [standaardapp](term:standard-app) is gekozen bij welke administraties die mag.
        Zijn dat losse administraties, dan hoort een nieuwe er niet vanzelf bij.
    .opt-selected = Ja, de administratie staat erbij
    .opt-all = De app mag bij alle administraties
    .opt-not-selected = Nee, de administratie staat er niet bij
    .opt-own = Het is een eigen app, daar is geen keuze
    .alt = { way-to-app-permissions.alt }

new-administration-invisible_product-selects = Haalt het product de administratie op?
    .body =
        Veel producten hebben zelf ook een keuze van administraties.
        Kijk in de instellingen van de app: staat de nieuwe administratie aan?
    .why =
        Wat de app mag en wat de app doet, zijn twee dingen.
        Een product haalt vaak alleen op wat daar is ingesteld.
    .opt-selected = Ja, die staat aan, of alles staat aan
    .opt-not-selected = Nee, die staat niet aan
    .opt-no-such-setting = Zo’n instelling is er niet

new-administration-invisible_select-in-product = Zet de administratie aan in het product
    .body =
        Voeg de nieuwe administratie toe in de instellingen van de app, of kies daar alles.
        Haal daarna nieuwe gegevens op.
    .why =
        Dit was de oorzaak: de app mocht erbij, maar haalde de administratie niet op.

new-administration-invisible_report-filters = Houdt een filter de administratie tegen?
    .body =
        Kijk in het rapport of er een filter of selectie op administraties staat, bijvoorbeeld in Power BI of Excel.

        Staat daar een vaste lijst? Dan komt een nieuwe administratie er niet vanzelf in.
    .why =
        Dit is de laatste laag. De gegevens zijn er dan wel, maar het rapport laat ze niet zien.
    .opt-filtered = Ja, er staat een filter of een vaste lijst
    .opt-not-filtered = Nee, er staat geen filter

new-administration-invisible_remove-filter = Pas het filter aan
    .body =
        Voeg de nieuwe administratie toe aan het filter, of haal het filter weg.
        Ververs daarna het rapport.
    .why =
        Dit was de oorzaak: alleen het rapport hield de administratie tegen.

new-administration-invisible_prove-by-hand = Zie je de administratie nu?
    .body =
        Ververs de gegevens en open het rapport of de app opnieuw.
        Zie je de nieuwe administratie, met gegevens?
    .why =
        Een gewijzigde instelling is nog geen bewijs.
        Pas als je de gegevens ziet, is het gelukt.
    .opt-visible = Ja, ik zie de administratie
    .opt-not-visible = Nee, nog niet
    .opt-cannot-test = { cannot-test }

new-administration-invisible_visible = De nieuwe administratie is te zien
    .body =
        Alle lagen laten de administratie door.

        Komt er vaker een administratie bij? Kies dan voor de app “{ -ui-all-administrations }”, als je die keuze hebt.

new-administration-invisible_not-proven = Gewijzigd, maar niet bewezen
    .body =
        Je hebt de lagen bekeken.
        Of de administratie nu te zien is, is nog niet nagekeken.

        Ververs de gegevens later. Zie je de administratie, dan is het gelukt.

new-administration-invisible_not-in-subscription = De administratie hoort niet bij het abonnement
    .body =
        Dit is het antwoord: zelfs de hoofdgebruiker kan de administratie niet kiezen.

        Misschien staat die in een ander abonnement, of onder een ander account of land.
        Vraag het aan wie de administratie aanmaakte, of aan je boekhouder.

new-administration-invisible_no-user-rights = De gebruiker mag er niet bij
    .body =
        Dit is het antwoord: de gebruiker van de app heeft geen rechten op de administratie.

        { user-rights.body }

        Of geef de app opnieuw toestemming met een gebruiker die er wel bij mag.

new-administration-invisible_app-not-allowed = De app mag er niet bij
    .body =
        Dit is het antwoord: de administratie hoort niet bij wat je voor de app koos.

        Voeg de administratie toe met de eerste gids hieronder.
        Of geef opnieuw toestemming en kies “{ -ui-all-administrations }”. Dan gaat het een volgende keer vanzelf.

new-administration-invisible_still-invisible = De administratie is nog niet te zien
    .body =
        Alle vijf lagen lijken goed, en toch zie je de administratie niet.

        Vraag de leverancier van de app. Vertel erbij wat je bij elke laag zag, en of je een lege lijst of een foutmelding krijgt.
        Zie je een foutmelding? Dan helpt een van deze gidsen misschien beter.

new-administration-invisible_ask-manager = { ask-manager }
    .body =
        { ask-manager.body }

        Die persoon ziet de apps van alle gebruikers via “{ -ui-import-export }” en dan “{ -ui-app-permissions }”. Daar staat ook bij welke administraties ze mogen.

new-administration-invisible_not-main-user = Ik ben geen hoofdgebruiker
    .body =
        Vraag de hoofdgebruiker om even te kijken: inloggen, linksboven klikken ① en de administratie zoeken.

        Weet je niet wie dat is? In “{ -ui-master-data }”, bij “{ -ui-users }”, is er een kolom “{ -ui-main-contact }”. Of vraag het je boekhouder.
    .why =
        Alleen de hoofdgebruiker ziet meestal alles wat bij het abonnement hoort.
        Wat jij ziet, hangt af van jouw rechten.
    .alt = { administration-name.alt }

new-administration-invisible_other-account = Misschien staat die onder een ander account
    .body =
        { addresses.body }

        Heb je nog een account, bijvoorbeeld via je boekhouder? Kijk dan ook daar.
    .why =
        { addresses.why }
        Een administratie in het ene abonnement is in het andere niet te zien.
    .alt = { addresses.alt }

new-administration-invisible_which-user = { which-user }
    .body =
        { which-user.body }

        Of open zelf “{ -ui-security-center }” in “{ -ui-my-exact-online }”. Staat de app bij “{ -ui-permissions-for-my-apps }”? Dan gaf jij de toestemming.
    .why = { which-user.why }

new-administration-invisible_menu-not-visible = { menu-not-visible }
    .body =
        { menu-not-visible.body }

        Gaf je de toestemming zelf? Ga dan via “{ -ui-my-exact-online }” en “{ -ui-security-center }” naar “{ -ui-permissions-for-my-apps }”. Daar zie je ook bij welke administraties een app mag.
    .why = { menu-not-visible.why }
    .alt = { way-to-app-permissions.alt }

new-administration-invisible_app-not-in-list = { app-not-in-list }
    .body = { app-not-in-list.body }
    .why = { app-not-in-list.why }
    .opt-other-name = { app-not-in-list.opt-other-name }
    .opt-other-user = { app-not-in-list.opt-other-user }
    .opt-none-fits = { app-not-in-list.opt-none-fits }

new-administration-invisible_other-name = { other-name }
    .body = { other-name.body }
    .why = { other-name.why }

new-administration-invisible_given-by-other-user = { given-by-other-user }
    .body =
        Die collega ziet de app in het eigen “{ -ui-security-center }”, met de administraties erbij.
        Laat je collega daar kijken.
    .why = { given-by-other-user.why }

new-administration-invisible_no-manage-administrations = Ik zie geen administraties bij de app
    .body =
        Scroll door tot er niets meer komt. Gebruikt de app veel soorten gegevens, dan vallen de administraties buiten beeld.

        Zie je dan nog niets? Bij een [eigen app](term:own-app) klopt dat: die ziet alles wat de gebruiker ziet.
    .why =
        Alleen een [standaardapp](term:standard-app) heeft een [keuze van administraties](term:division-scoping).

new-administration-invisible_where-to-select = Waar stel ik dat in?
    .body =
        Dat is in elk product anders.
        Welk product gebruik je?
    .why =
        Deze keuze maak je in het product zelf, niet in Exact Online.
    .opt-invantive = Invantive Cloud of een ander product van Invantive
    .opt-other = Een ander product

new-administration-invisible_in-invantive-cloud = Kies de administraties in Invantive Cloud
    .body =
        Kijk in de definitie van de database welke administraties worden gekozen.
        Met de opdracht `use all@eol` kies je alle administraties.
    .why =
        Een database in Invantive Cloud haalt alleen de administraties op die daar zijn gekozen.

new-administration-invisible_in-another-product = Zoek in de instellingen van het product
    .body =
        Zoek naar een lijst met administraties, bedrijven of “divisions”.
        Vaak staat die bij de instellingen van de verbinding met Exact Online.

        Vind je niets? Vraag de leverancier waar je een nieuwe administratie toevoegt.
    .why =
        Elk product doet dit anders, en noemt het anders.

new-administration-invisible_where-is-filter = Waar vind ik zo’n filter?
    .body =
        Dat hangt af van waar je het rapport maakt.
        Waar kijk je?
    .why =
        Een filter kan op meer plekken staan: in de bron, in het rapport of op een pagina.
    .opt-power-bi = In Power BI
    .opt-other = In Excel of iets anders

new-administration-invisible_filter-in-power-bi = Zoek het filter in Power BI
    .body =
        1. Kijk in de stappen van de query of er een stap is die rijen filtert.
        2. Kijk in het rapport naar filters en slicers op administratie.
        3. Ververs daarna de gegevens.
    .why =
        Een filterstap met een vaste lijst laat een nieuwe administratie niet door.

new-administration-invisible_filter-elsewhere = Zoek het filter in je rapport
    .body =
        Kijk naar filters, selecties en draaitabellen. Zoek ook naar een lijst met codes van administraties.
        Ververs daarna de gegevens.
    .why =
        Wie het rapport maakte, koos misschien alleen de administraties die er toen waren.

new-administration-invisible_empty-list = Ik zie een lege lijst, geen fout
    .body =
        Een lege lijst kan ook betekenen dat er rechten ontbreken. Kijk dit na:

        { empty-list.body }
    .why =
        Pas als het antwoord op alle vier ja is, zie je gegevens.
        In een nieuwe administratie staat vaak nog weinig.
