### De pagina’s van de oefenomgeving. Wat het nagemaakte product zegt, staat in de taal van de labels;
### wat er over het oefenen te zeggen is, in de taal van de lezer. Labels komen uit labels.ftl.

## Op elke pagina

mark = Oefenomgeving
mark-why = Dit is niet Exact Online. Alles hier is verzonnen.
mark-nav = Oefenen
mark-product = Het product
mark-apps = De apps
mark-control = Bediening
skip = Naar de inhoud
to-product = Naar het begin van het product

## Labels van het product

my-exact-online = { -ui-my-exact-online }
security-center = { -ui-security-center }
permissions-for-my-apps = { -ui-permissions-for-my-apps }
revoke = { -ui-revoke }
import-export = { -ui-import-export }
app-permissions = { -ui-app-permissions }
other = { -ui-other }
manage-administrations = { -ui-manage-administrations }
available-administrations = { -ui-available-administrations }
selected-administrations = { -ui-selected-administrations }
save-and-close = { -ui-save-and-close }
all-administrations = { -ui-all-administrations }
allow-all = { -ui-allow-all }
yes = { -ui-yes }
permitted-companies = { -ui-permitted-companies }
attention-required = { -ui-attention-required }
labelled = { $label }: { $what }

## Het begin van het product

bar = Menu’s
start = Start
sign-out = Afmelden
no-administration = Geen administratie
welcome = Dag { $name }
my-administrations = Administraties
opened = Open
open = Openen
open-named = Openen: { $name }
news = Nieuws
news-1 = De btw-aangifte over dit kwartaal staat klaar om te controleren.
news-2 = Er wachten drie facturen op goedkeuring.
to-start = Terug naar het begin

## Mijn gegevens

my-details = Mijn gegevens
name = Naam
email = E-mail
language = Taal
my-fails = Deze pagina kan niet worden geopend
my-fails-body = Er ging iets mis bij het ophalen van je gegevens. Probeer het later opnieuw.
my-sign-in = Inloggen
my-sign-in-body = Je logt in met { $email } en een tweede controle op je telefoon.
my-safety = Veiligheid
my-safety-body = Er zijn geen vreemde pogingen om in te loggen gezien.
permissions-for-my-apps-body = Deze apps mogen via jouw account bij gegevens.
no-apps = Er zijn geen apps.
never = nog niet

## Tabellen met apps

column-app = App
column-administrations = Administraties
column-granted = Toestemming sinds
column-used = Laatst gebruikt
column-actions = Wat je kunt doen
column-kind = Soort
column-users = Toestemming van
column-status = Status
active = Actief
kind-own = Eigen app
kind-standard = Standaardapp
apps-of-all = Je mag het abonnement beheren. Je ziet daarom de apps van alle gebruikers.
apps-of-one = Je ziet alleen de apps die je zelf toestemming gaf.

## Intrekken

withdraw-sure = De rechten van { $app } intrekken?
withdraw-body = { $app } kan dan niet meer namens { $user } bij de gegevens. Het werkt meteen.
withdrawn = De rechten van { $app } zijn ingetrokken.
cancel = Annuleren

## Import/Export

import = Importeren
import-1 = Bankafschriften
import-2 = Relaties
export = Exporteren
export-1 = Auditfile
export-2 = Grootboekkaarten

## Eén app

about = Over deze app
about-nothing = De leverancier heeft geen uitleg gegeven.
about-excel-link = Haalt cijfers uit je administraties op in een spreadsheet.
about-alfa-dashboard = Laat de cijfers van Alfa Groep zien op één scherm.
about-webshop-sync = Zet bestellingen uit de webwinkel over en houdt de voorraad bij.
about-kassa-connect = Boekt de omzet van de kassa aan het einde van de dag.
publisher = Leverancier
sharing = Gegevens delen
sharing-yes = De leverancier deelt gegevens met anderen.
sharing-no = De leverancier deelt geen gegevens met anderen.
data = Gegevens die de app gebruikt
data-own = Deze eigen app mag alles wat de gebruiker mag.
view = bekijken
manage = bekijken en wijzigen
scope-crm-accounts = Relaties
scope-financial-balance = Balans
scope-financial-budgets = Budgetten
scope-financial-costs = Kostenplaatsen
scope-financial-ledger = Grootboek
scope-financial-receivables = Openstaande posten
scope-hrm-organization = Organisatie en medewerkers
scope-logistics-items = Artikelen
scope-organization-administration = Administraties
scope-purchase-invoices = Inkoopfacturen
scope-purchase-orders = Inkooporders
scope-sales-invoices = Verkoopfacturen
scope-sales-orders = Verkooporders
scope-vat-returns = Btw-aangiften

## Administraties kiezen

choice-of = { $app }, met toestemming van { $user }
choice-nothing = Kies minstens één administratie, of sta alles toe.
allow-all-sure = Mag { $app } bij alle administraties van { $user }, ook bij nieuwe?
choice-no-rights = { -ui-selected-administrations }: er staat een administratie bij waar deze gebruiker geen rechten meer op heeft. Haal die weg.
move-to = Naar “{ $list }”
none = Geen
saved = De keuze voor { $app } is opgeslagen.

## Inloggen en toestemming

sign-in = Inloggen
sign-in-who = Als wie wil je inloggen?
sign-in-for-app = Een app vraagt toegang. Log eerst in.
sign-in-practice = In de oefenomgeving is geen wachtwoord nodig. Ans de Vries beheert het abonnement en gaf “Excel Link” toestemming.
sign-in-practice-app = In het echt staat hier een adres van Exact Online: in Nederland precies start.exactonline.nl. Staat er iets anders, log dan niet in.
consent = Mag { $app } bij je gegevens?
consent-as = Je bent ingelogd als { $user }.
consent-data = De app vraagt deze gegevens
consent-administrations = Bij welke administraties mag de app?
consent-chosen = Alleen deze:
consent-allow = Akkoord
consent-refuse = Niet akkoord

## De apps zelf

apps-title = De apps
apps-body = Deze apps zijn verzonnen. In het echt zijn het programma’s of websites van een leverancier of van jezelf.
apps-all = Alle apps
app-body = Dit is de app zelf: het programma dat bij de gegevens wil.
app-works-for = De laatste keer logde { $user } in bij { $app }.
app-works-for-nobody = Er is nog niemand ingelogd bij { $app }.
app-fetch = Haal gegevens op
app-connect = Opnieuw verbinden
app-fetched = { $app } heeft toegang namens { $user }, en haalde gegevens op uit:
app-signed-in = Gelukt. { $app } heeft nu toegang namens { $user }.
app-refused = { $app } kreeg geen toegang.

## Bediening

control = Bediening van de oefenomgeving
control-clock = De klok
control-now = In de oefenomgeving is het { $time } (UTC). Zet de klok vooruit:
control-10-minutes = 10 minuten
control-hour = 1 uur
control-day = 1 dag
control-31-days = 31 dagen
control-moved = De klok staat vooruit.
control-situations = Laat iets misgaan
control-situations-body = Het geldt voor Ans de Vries en de app “Excel Link”. Kijk daarna met Wegwijs of de app nog toegang heeft. Staat er “één keer”, dan is het daarna weer over.
control-provoke = Doe dit
control-provoke-named = Doe dit: { $title }
control-provoked = Klaargezet: { $title }
control-anew = Begin opnieuw
control-anew-body = Alles wordt weer zoals het was toen de oefenomgeving begon, ook de klok.
control-restarted = Alles is weer zoals het was.
control-connect = Zelf een app verbinden
control-connect-body = Met deze gegevens kun je “Excel Link” verbinden, zoals je dat in het echt met je eigen app-registratie doet.
control-address = Adres
control-client-id = Client-id
control-secret = Client-secret
control-redirect = Redirect-URI

situation-withdrawn = De toestemming is ingetrokken
situation-withdrawn-body = Iemand trok de rechten in. Wat Exact Online dan precies antwoordt, is niet bekend.
situation-expired = De toestemming is verlopen
situation-expired-body = De klok gaat 31 dagen vooruit: zo lang gebruikte niemand de app.
situation-replaced = De app is elders opnieuw verbonden
situation-replaced-body = De toegangssleutel hier is vervangen door een nieuwere.
situation-too-early = Te vroeg voor een nieuwe toegangssleutel
situation-too-early-body = Eén keer. Er is pas weer een nieuwe toegangssleutel na { -minutes-of-access } minuten.
situation-wrong-secret = Het client-secret klopt niet meer
situation-wrong-secret-body = De eigenaar van de app heeft het secret veranderd.
situation-refused = Er wordt geen toestemming gegeven
situation-refused-body = Wie inlogt voor een app, klikt op niet akkoord.
situation-unspecified = Een weigering zonder uitleg
situation-unspecified-body = Eén keer. Exact Online zegt nee, maar niet waarom.
situation-tokens-down = Geen nieuwe toegangssleutels
situation-tokens-down-body = Eén keer. Het deel dat toegangssleutels geeft, ligt eruit.
situation-gateway-down = De poort ervoor ligt eruit
situation-gateway-down-body = Eén keer. De vraag om een toegangssleutel komt niet bij Exact Online aan.
situation-access-expired = De toegangssleutel is 11 minuten oud
situation-access-expired-body = De klok gaat 11 minuten vooruit. Een app vraagt dan vanzelf een nieuwe.
situation-outside-scope = De open administratie hoort er niet bij
situation-outside-scope-body = Ans opent een administratie waar de app niet bij mag: “User division is not within division scope”.
situation-no-data-scope = Deze soort gegevens mag niet
situation-no-data-scope-body = De app mag de lijst met administraties niet lezen: “Application Scope Violated”.
situation-blocked-user = De gebruiker is geblokkeerd
situation-blocked-user-body = Ans kan Exact Online niet meer gebruiken.
situation-inactive-user = De gebruiker is niet actief
situation-inactive-user-body = Iemand heeft Ans uitgezet.
situation-blocked-customer = De klant is geblokkeerd
situation-blocked-customer-body = Exact Online heeft Alfa Groep de toegang ontzegd.
situation-licence-expired = De licentie is verlopen
situation-licence-expired-body = Het abonnement van Alfa Groep is voorbij.
situation-division-blocked = De administratie is geblokkeerd
situation-division-blocked-body = De administratie die Ans open heeft, is op slot.
situation-no-division-access = Geen rechten op de administratie
situation-no-division-access-body = Ans mag niet meer bij de administratie die zij open heeft.
situation-rate-limited = Te veel verzoeken
situation-rate-limited-body = Eén keer. Exact Online vraagt om te wachten.
situation-api-down = Exact Online ligt eruit
situation-api-down-body = Eén keer. Er komt een pagina met een storing terug.
situation-unreadable = Een antwoord dat niet te lezen is
situation-unreadable-body = Eén keer. Het antwoord is niet zoals afgesproken.
situation-no-answer = Geen antwoord
situation-no-answer-body = Eén keer. De verbinding valt weg.
situation-outlives = De app werkt nog even na het intrekken
situation-outlives-body = Toegang van vlak voor het intrekken blijft nog { -minutes-of-access } minuten werken.
situation-screen-fails = “{ -ui-my-exact-online }” gaat niet open
situation-screen-fails-body = Ans raakt “Alfa Archief” kwijt, terwijl “Bonnen Scan” daar nog bij mag.
situation-own-app = “Excel Link” is een eigen app
situation-own-app-body = Bij een eigen app zijn er geen administraties en gegevens te kiezen.
situation-busy = Het is te druk voor een nieuwe toegangssleutel
situation-busy-body = Eén keer. Exact Online weigert met “temporarily_unavailable”: over de toestemming zegt dat niets.
situation-server-error = Een fout bij het verversen
situation-server-error-body = Eén keer. Exact Online weigert met “server_error”.
situation-slow-down = Een verzoek om rustig aan te doen
situation-slow-down-body = Eén keer. Exact Online weigert met “slow_down”.
situation-wrong-grant = Verversen mag niet
situation-wrong-grant-body = Eén keer. Exact Online weigert met “unsupported_grant_type”.
situation-wrong-scope = Dit recht wordt niet gegeven
situation-wrong-scope-body = Eén keer. Exact Online weigert met “invalid_scope”.
situation-asks-person = Er moet eerst iemand inloggen
situation-asks-person-body = Eén keer. Exact Online weigert met “interaction_required”.
situation-empty-refusal = Een weigering zonder een woord
situation-empty-refusal-body = Eén keer. Exact Online antwoordt met status 401, en verder niets.
situation-lost-answer = Een nieuwe toegangssleutel raakt onderweg kwijt
situation-lost-answer-body = De klok gaat 11 minuten vooruit. Bij de volgende keer verversen komt het antwoord niet aan.
situation-revoke-page = Een lege pagina na het intrekken
situation-revoke-page-body = Bij de andere aanbieder, één keer. Het intrekken lukt, met een lege pagina als antwoord.
situation-revoke-partly = De toegang van nu blijft
situation-revoke-partly-body = Bij de andere aanbieder, één keer. Die trekt geen toegangssleutel in dat vanzelf verloopt.
situation-revoke-busy = Intrekken kan nu niet
situation-revoke-busy-body = Bij de andere aanbieder, één keer. Die zegt wanneer het wel kan.
situation-chain-ended = Twee keer dezelfde toegangssleutel
situation-chain-ended-body = Bij de andere aanbieder. De klok gaat vooruit en het volgende antwoord raakt kwijt. Wie het dan nog eens vraagt, is alles kwijt.

## Als er iets niet klopt

problem-not-found = Deze pagina is er niet
problem-not-found-next = Kijk het adres na, of begin bij het begin.
problem-wrong-method = Zo kun je deze pagina niet vragen
problem-wrong-method-next = Ga naar het begin en gebruik de knoppen op de pagina’s.
problem-wrong-host = Dit adres is niet van de oefenomgeving
problem-wrong-host-next = Gebruik het adres dat Wegwijs in de terminal laat zien.
problem-wrong-origin = Dit formulier komt van een andere website
problem-wrong-origin-next = Er is niets veranderd. Gebruik alleen de pagina’s van de oefenomgeving zelf.
problem-form-token = Dit formulier is verlopen
problem-form-token-next = Er is niets veranderd. Ga terug, laad de pagina opnieuw en probeer het nog een keer.
problem-too-big = Dit formulier is te groot
problem-too-big-next = Er is niets veranderd.
problem-unknown-client = Deze app is niet bekend
problem-unknown-client-next = Kijk de client-id na. Op de pagina Bediening staat die van “Excel Link”.
problem-redirect-mismatch = De redirect-URI klopt niet
problem-redirect-mismatch-next = De app is geregistreerd met een andere redirect-URI. Neem die precies over.
problem-not-signed-in = Je bent niet ingelogd
problem-not-signed-in-next = Begin opnieuw, en log in.
problem-no-such-user = Deze gebruiker is er niet
problem-no-such-user-next = Ga terug en kies iemand uit de lijst.
problem-nothing-chosen = Er is niets gekozen
problem-nothing-chosen-next = Er is niets veranderd. Ga terug en kies bij welke administraties de app mag.
problem-no-such-permission = Deze toestemming is er niet
problem-no-such-permission-next = Misschien is die al ingetrokken, of van iemand anders.
problem-bad-form = Dit formulier is niet te begrijpen
problem-bad-form-next = Er is niets veranderd. Ga terug en gebruik de knoppen op de pagina.
problem-only-from-here = De bediening werkt alleen op de computer zelf
problem-only-from-here-next = Vraag het aan wie de oefenomgeving heeft gestart.

## Xero

xero-settings = { -ui-xero-settings }
xero-connected-apps = { -ui-xero-connected-apps }
xero-disconnect = { -ui-xero-disconnect }
xero-disconnect-app = { -ui-xero-disconnect-app }
xero-title = Xero
xero-body = Kies een organisatie. Apps staan hier pas als iemand ze heeft verbonden.
xero-sure = “{ $app }” loskoppelen?
xero-back = Terug
