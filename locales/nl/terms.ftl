### Woordenlijst: het woord zoals een lezer het zegt, en in .body de uitleg.
### Een gids verwijst ernaar met (term:<id>).
###
### Eén woord voor één ding:
### app: het programma dat bij Exact Online wil, met de naam uit de lijst. Ook als de lezer “pakket” of “tool” zegt.
### koppeling: de band die loopt tussen een app en Exact Online. Die werkt, stopt, en loopt via een gebruiker.
### toestemming: wat een gebruiker geeft, en wat hij intrekt. Er is er één per gebruiker en app.
### rechten: wat iemand mag: de rechten van een app trek je in, de rechten van een gebruiker geeft het abonnement.
### machtiging: alleen in een label van Exact Online. Zelf zeggen we toestemming.
### verbinding: alleen tussen een app en Wegwijs zelf.
### product: de app met alles eromheen: instellingen, handleiding, leverancier.
### toegang: of een app er nu in komt. Toestemming is de reden, toegang het gevolg.
###
### Zo zeggen we het. Een test houdt dit vast: wat tussen `…` achter “Niet” staat, komt in geen tekst voor.
### Niet: `toegangsbewijs`, `toegangsbewijzen`, `nieuw bewijs`, `oud bewijs`. Zeg: toegang, en in een fout toegangssleutel.
### Niet: `dan past`, `past beter`, `past misschien beter`. Zeg wat de lezer doet: trek dan alle rechten in.
### Niet: `kies … voor “`. Zeg: klik op.
### Niet: `aanmelden`, `aangemeld`, `aanmelding`, `meld je aan`, maar `afmelden`. Zeg: inloggen.
### Niet: `schuif omlaag`, `schuif naar`, `schuif door`, `schuif dan`, `schuif verder`. Zeg: scroll.
### Niet: `mist er`, `mist nog`. Zeg: ontbreekt.
### Niet: `keur haar`, `lees haar`, `ze al ingetrokken`, `ze is van`. Zeg: die.
### Niet: `partner`. Zeg: leverancier.
### Niet: `afbakening`. Zeg: soorten gegevens.
### Niet: `beheerder`. Zeg: wie het beheert.
### Niet in guides, common: `verbonden zijn`, `verbonden is`. Zeg: gekoppeld (met Exact Online), verbonden (met Wegwijs).
### Niet in app, errors, sandbox: `we`, `wij`, `ons`. Zeg: ik. Over het programma zelf, in --help: Wegwijs.

administration = administratie
    .body =
        Een administratie is één boekhouding, vaak van één bedrijf.
        In het Engels noemt Exact Online dat “company” of “division”. In Vlaanderen zegt men ook “dossier”.

app-registration = app-registratie
    .body =
        Wil een app bij Exact Online, dan moet die daar bekend zijn. Dat heet een app-registratie.
        Zo weet Exact Online welke app iets vraagt.
        Er zijn twee soorten: de [eigen app](term:own-app) en de [standaardapp](term:standard-app).

own-app = eigen app
    .body =
        Een eigen app heeft je organisatie zelf geregistreerd in de App Store van Exact Online. De App Store heette tot 2023 App Center.

        Bij een eigen app kies je geen administraties. De app komt bij elke [administratie](term:administration) waar de gebruiker bij mag. Soms zijn dat alle administraties van het abonnement, en die van klanten.

        Vaak mag ook een eigen app sinds 2024 alleen bij de [soorten gegevens](term:data-scoping) uit de registratie. Kijk daarvoor in de App Store.

standard-app = standaardapp
    .body =
        Een standaardapp komt van een leverancier, bijvoorbeeld Klippa of Invantive.
        Die heeft de app [geregistreerd](term:app-registration) in de App Store van Exact Online.
        Jij kiest bij welke [administraties](term:division-scoping) de app mag.

consent = toestemming
    .body =
        Een app komt pas bij je gegevens als iemand daar ja op zegt. Dat is de toestemming.

        In Exact Online gaat dat zo. Gebruik je een app voor het eerst, dan log je in en vraagt Exact Online of de app je gegevens mag gebruiken. Je ziet daarbij welke [soorten gegevens](term:data-scoping) de app wil. Vaak kies je ook de [administraties](term:division-scoping).

        De toestemming hoort daar bij de gebruiker die inlogt. Gebruik je de app { -days-unused } dagen niet, dan moet je opnieuw inloggen.

division-scoping = keuze van administraties
    .body =
        Bij een [standaardapp](term:standard-app) in Exact Online kies je bij welke administraties de app mag.
        Vraagt de app om een andere, dan weigert Exact Online dat.
        In het Engels heet dit “division scoping”.
        Bij een [eigen app](term:own-app) is er geen keuze.

data-scoping = soorten gegevens
    .body =
        Een app mag alleen bij bepaalde soorten gegevens, zoals facturen.
        Je ziet welke dat zijn als je [toestemming](term:consent) geeft.
        In het Engels heet dit “data scoping” of “scopes”.

        Bij een [eigen app](term:own-app) in Exact Online staan ze vaak alleen bij de registratie. Kijk dan in de App Store.

## Producten

xero = Xero
    .body =
        Xero is een boekhoudprogramma. Het is alleen in het Engels.
        Een bedrijf heet daar een organisatie.

mollie = Mollie
    .body =
        Via Mollie betalen klanten in een webwinkel.
        Apps krijgen daar toestemming van je organisatie.

moneybird = Moneybird
    .body =
        Moneybird is een boekhoudprogramma uit Nederland.
        Apps krijgen daar toestemming van een gebruiker.

quickbooks = QuickBooks Online
    .body =
        QuickBooks Online is een boekhoudprogramma van Intuit.
        Apps horen daar bij een bedrijf.
