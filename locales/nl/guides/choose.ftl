### Gids “choose”: voor wie twijfelt tussen intrekken, beperken en opnieuw toestemming geven.

choose = Kiezen: intrekken, beperken of opnieuw geven
    .summary = Twijfel je wat je nodig hebt? Beantwoord een paar vragen en ik wijs je de juiste gids.
    .keywords =
        kiezen, keuze maken, help kiezen, helpen kiezen, twijfel, twijfelen, welke gids, advies, aanraden, opties,
        mogelijkheden, verschil, gevolgen, hulp nodig, geen idee

choose_what-you-want = Wat wil je bereiken?
    .body =
        Ik help je kiezen tussen intrekken, beperken en opnieuw toestemming geven.

        Wat wil je?
    .why =
        De drie lijken op elkaar, maar doen iets heel anders.
        Zo begin je meteen in de goede gids.
    .opt-less = De app moet minder mogen, of niets meer
    .opt-works-no-longer = De app werkt niet meer
    .opt-more = De app laat te weinig zien
    .opt-changes = Er verandert iets: gebruiker, boekhouder of eigen app
    .opt-look-first = Ik wil eerst zien welke apps er zijn

choose_how-much = Hoeveel moet er weg?
    .body =
        - **Alles**: de app kan niet meer bij Exact Online via jouw account.
        - **Sommige administraties**: de app blijft werken voor de andere.
        - **Sommige gegevens**: bijvoorbeeld wel facturen, geen salarissen.
    .why =
        Alles intrekken is het zekerst, maar de app stopt meteen.
        Beperk de app als iemand die nog nodig heeft.
    .opt-everything = Alles
    .opt-some-administrations = Alleen sommige administraties
    .opt-some-data = Alleen sommige soorten gegevens

choose_own-or-standard = { own-or-standard }
    .body = { own-or-standard.body }
    .why = { own-or-standard.why }
    .opt-standard = { own-or-standard.opt-standard }
    .opt-own = { own-or-standard.opt-own }
    .opt-not-sure = { own-or-standard.opt-not-sure }

choose_what-you-see = Wat zie je in de app?
    .body =
        Haal met de app nieuwe gegevens op uit Exact Online.
        Wat gebeurt er?
    .why =
        Een app kan om allerlei redenen niet werken.
        Aan wat je ziet, herken ik welke gids je helpt.
    .opt-asks-to-sign-in = De app vraagt me om in te loggen
    .opt-stopped = Er komt niets meer binnen
    .opt-forbidden = Een melding met “Forbidden”, of over een administratie
    .opt-too-many = Een melding met { -status-too-many }, of een mail over limieten
    .opt-nothing = Geen fout, maar er ontbreekt iets

choose_proof = Heeft de app nog toegang?
    .body = { proof.body }

choose_what-is-missing = Wat ontbreekt er?
    .body =
        De app werkt, maar je ziet niet alles.
        Wat weet je al?
    .why =
        Een administratie kan op vijf plekken worden tegengehouden.
        Weet je al waar, dan kan het sneller.
    .opt-known-cause = De app mag niet bij een administratie
    .opt-unknown-cause = Ik weet niet waar het aan ligt
    .opt-all = De app moet voortaan alles zien, ook nieuwe

choose_what-changes = Wat verandert er?
    .body =
        De app blijft, maar er verandert iets om de app heen.
        Wat is het?
    .why =
        Bij een wisseling gaat het om de volgorde. De gids zorgt dat er niets stilvalt.
    .opt-user = De koppeling moet via een andere gebruiker lopen
    .opt-accountant = We krijgen een andere boekhouder
    .opt-registration = Het gaat om een eigen app: het secret of de redirect URI

choose_to-link-stopped = Zoek uit waarom de koppeling is gestopt
    .body =
        Met een paar vragen vinden we de oorzaak. De volgende gids begint bij wat je ziet.

choose_to-too-many-requests = Laat de app even wachten
    .body =
        De app vroeg te veel. De toestemming is er nog, dus koppel niet opnieuw.

        De volgende gids zegt hoelang je wacht en hoe je het voorkomt.

choose_to-move-link = Zet de koppeling over
    .body =
        In de volgende gids zet je eerst de nieuwe gebruiker klaar. De oude toestemming gaat als laatste weg, zodat er niets stilvalt.

choose_to-change-accountant = Ruim op wat van de oude boekhouder was
    .body =
        In de volgende gids maak je eerst een lijst. Dan zet je vast wat blijft, en pas daarna haal je weg wat stopt.

choose_to-own-app = Kijk de registratie na
    .body =
        De volgende gids gaat over de registratie in de App Store. Daar vind je ook een kwijtgeraakt secret terug.

choose_to-revoke = Trek alle rechten in
    .body =
        Trek dan alle rechten in. Het werkt meteen.

        Je kunt later opnieuw toestemming geven, dus je zit nergens aan vast.

choose_to-narrow = Haal alleen administraties weg
    .body =
        Haal dan alleen die administraties weg. De app blijft werken voor de andere.

        Blijkt het een [eigen app](term:own-app) te zijn? Dan vertelt de gids wat er wel kan.

choose_to-grant = Geef opnieuw toestemming
    .body =
        Geef dan opnieuw toestemming.
        De app vraagt daarom als de oude is ingetrokken, of als de app { -days-unused } dagen niet is gebruikt.

choose_to-add = Voeg de administratie toe
    .body =
        In de volgende gids kies je wat de app ziet.
        Daarmee kun je ook een administratie toevoegen, zonder iets in te trekken.

choose_to-all = Geef de app alles, ook wat er later bij komt
    .body =
        1. Trek de rechten in.
        2. Geef opnieuw toestemming en kies “{ -ui-all-administrations }”.

        Een nieuwe administratie komt er dan vanzelf bij.

choose_to-layers = Zoek uit waar het blijft hangen
    .body =
        We lopen vijf lagen langs, van het abonnement tot het rapport.
        De eerste “nee” is het antwoord.

choose_to-division-error = Zoek de foutmelding uit
    .body =
        Gaat de melding over een administratie? Neem dan de eerste gids.
        Staat er alleen “Forbidden”, neem dan de tweede.

choose_to-overview = Bekijk eerst welke apps er zijn
    .body =
        Goed begin. In de volgende gids bekijk je de lijst, zonder iets te veranderen.

choose_own-app-limits = { own-app-limits }
    .body = { own-app-limits.body }

choose_data-is-fixed = De soorten gegevens kies je niet zelf
    .body =
        Welke soorten gegevens een [standaardapp](term:standard-app) gebruikt, staat vast in de registratie. Je kunt er niets uit halen.

        - Vraag de leverancier of het met minder kan.
        - Vertrouw je het niet? Trek dan alle rechten in.

choose_has-access = De app heeft nog toegang
    .body =
        Exact Online laat de verbinding in Wegwijs nog toe. Opnieuw toestemming geven lijkt dus niet nodig.

        Ontbreekt een administratie, of zie je een foutmelding? Dan helpt een van deze gidsen.

choose_what-each-does = Wat is het verschil?
    .body =
        - **Intrekken**: de app kan niets meer. Later kun je opnieuw toestemming geven.
        - **Beperken**: de app blijft werken, maar ziet minder administraties. Dit kan alleen bij een [standaardapp](term:standard-app).
        - **Opnieuw toestemming geven**: de app mag weer, of mag meer dan eerst.
    .why =
        Wie het verschil kent, kiest vanzelf goed.

choose_what-withdrawing-does = Wat gebeurt er als ik intrek?
    .body =
        De app stopt meteen. Soms duurt het nog tot { -minutes-of-access } minuten.
        Wat de app al had opgehaald, blijft bij de app.

        Wie de app weer wil gebruiken, moet opnieuw inloggen en toestemming geven.
    .why =
        Intrekken gaat over toegang.
        Gegevens die de leverancier al heeft, moet je daar laten wissen.

choose_what-narrowing-does = Wat gebeurt er als ik beperk?
    .body =
        De app blijft werken voor de administraties die je laat staan.
        Vraagt de app om een andere, dan weigert Exact Online dat met een foutmelding.

        Kies je losse administraties, dan moet je een nieuwe later zelf toevoegen.
    .why =
        Dit heet de [keuze van administraties](term:division-scoping).

choose_what-granting-does = Wat doet opnieuw toestemming geven?
    .body =
        Je logt via de app in bij Exact Online en zegt opnieuw wat de app mag.

        - Log je in als dezelfde gebruiker? Dan vervangt dit de oude [toestemming](term:consent). Gebruik je die login in dezelfde app ook voor een andere klant, dan stopt die koppeling.
        - Log je in als een ander? Dan blijft de oude bestaan. Trek die zelf in.
    .why =
        Is een app { -days-unused } dagen niet gebruikt? Dan vraagt de app vanzelf om opnieuw in te loggen.

choose_which-apps = Ik weet niet om welke app het gaat
    .body =
        Kijk dan eerst in de lijst met apps van het abonnement.
        Wil je dat nu doen?
    .why =
        Een app kan anders heten dan je denkt.
        In de lijst zie je ook wat elke app mag.
    .opt-look = Ja, laat me de lijst zoeken
    .opt-know = Nee, ik weet het nu wel

choose_carry-on = Ga verder met kiezen
    .body = Goed. { back.body }
    .why =
        Je kunt de lijst later altijd nog bekijken.

choose_who-else-uses-it = Gebruikt iemand anders de app nog?
    .body =
        Vraag het voordat je iets weghaalt: collega’s, je boekhouder, de leverancier.

        Trek je jouw toestemming in, dan geldt die van een collega nog.
    .why =
        Een [toestemming](term:consent) hoort bij één gebruiker.
        Eén app kan er meer hebben.

choose_own-or-standard-difference = Hoe zie ik wat voor app het is?
    .body =
        - Kocht je het product bij een leverancier? Dan is het meestal een [standaardapp](term:standard-app).
        - Heeft iemand bij jullie zelf een app geregistreerd in de App Store? Dan is het een [eigen app](term:own-app).

        Bij een eigen app kon je bij het inloggen geen administraties kiezen.
    .why =
        Dit bepaalt of je administraties kunt weghalen.
