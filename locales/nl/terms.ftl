### Woordenlijst: het woord zoals een lezer het zegt, en in .body de uitleg.
### Een gids verwijst ernaar met (term:<id>).

administration = administratie
    .body =
        Een administratie is in Exact Online een boekhouding die op zichzelf staat, meestal van één bedrijf.
        In Engelse teksten heet zo’n administratie ook “division” of “company”.
        Die woorden betekenen hier hetzelfde.

app-registration = app-registratie
    .body =
        Een product wisselt gegevens uit met Exact Online via een app-registratie.
        Zo weet Exact Online welke app er om gegevens vraagt.
        Er zijn twee soorten: de [eigen app](term:own-app) en de [standaardapp](term:standard-app).

own-app = eigen app
    .body =
        Een eigen app is door je eigen organisatie geregistreerd in de Exact Online App Store.
        Die heette tot 2023 App Center.
        Een eigen app komt bij elke [administratie](term:administration) waar de ingelogde gebruiker bij mag: per app kiezen kan hier niet.

standard-app = standaardapp
    .body =
        Een standaardapp is van Invantive of van een partner, en die beheert ook de [app-registratie](term:app-registration).
        In de lijst met apps staat de naam van die partner, niet de naam van het product.
        Bij een standaardapp kun je kiezen bij welke administraties de app mag.

consent = toestemming
    .body =
        Als een app voor het eerst bij Exact Online wil, log je in en vraagt Exact Online of je dat goedvindt.
        Dat antwoord heet toestemming: het gaat over [welke administraties](term:division-scoping) en [welke gegevens](term:data-scoping) de app mag gebruiken.
        De toestemming hoort bij de gebruiker die inlogde.
        Wordt een toestemming 30 dagen niet gebruikt, dan vervalt die vanzelf.

division-scoping = keuze van administraties
    .body =
        Bij een [standaardapp](term:standard-app) kies je bij welke administraties de app mag.
        In Engelse teksten heet dat “division scoping”.
        Vraagt de app daarna om een andere administratie, dan weigert Exact Online dat.
        Een [eigen app](term:own-app) kent deze keuze niet.

data-scoping = afbakening van gegevens
    .body =
        Een [standaardapp](term:standard-app) mag alleen bij bepaalde soorten gegevens.
        Welke dat zijn, zie je als je [toestemming](term:consent) geeft.
        In Engelse teksten heet dat “data scoping” of “scopes”.
        Een [eigen app](term:own-app) kent deze afbakening niet.
