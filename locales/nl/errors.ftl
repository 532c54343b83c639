### Fouten: wat er gebeurde, .why waarom, .next of .help wat je kunt doen.

failure = Fout: { $what }

## De opdracht

usage-argument = Ik ken “{ $arg }” niet.
    .next = Kijk wat kan met: wegwijs --help
usage-argument-suggest = Ik ken “{ $arg }” niet.
    .next = Bedoel je “{ $known }”? Kijk wat kan met: wegwijs --help
usage-command = De opdracht “{ $name }” bestaat niet.
    .next = Kijk wat kan met: wegwijs --help
usage-command-suggest = De opdracht “{ $name }” bestaat niet.
    .next = Bedoel je “{ $known }”?
usage-command-missing = Na “pack” hoort nog een opdracht.
    .next = Kies uit: { $known }
usage-value = “{ $value }” kan niet bij { $arg }.
    .next = Kies uit: { $known }
usage-value-missing = Achter { $arg } hoort nog iets.
    .next = Kijk wat kan met: wegwijs --help
usage-missing = Er ontbreekt iets in de opdracht: { $arg }
    .next = Kijk hoe het hoort met: wegwijs --help
usage-twice = { $arg } mag maar één keer, of niet samen met een andere optie.
    .next = Kijk wat kan met: wegwijs --help
usage-not-utf8 = De opdracht bevat tekens die niet te lezen zijn.
    .next = Typ de opdracht opnieuw.
usage-other = De opdracht is niet te begrijpen.
    .next = Kijk hoe het hoort met: wegwijs --help
bad-language = “{ $tag }” is geen taalcode.
    .next = Een taalcode is bijvoorbeeld nl, en of nl-BE.

## Adressen en gidsen

address-empty = Het adres is leeg, of noemt geen gids.
    .next = Een adres is bijvoorbeeld: nl/revoke/find-app. Alle gidsen zie je met: wegwijs{ $from } list
address-too-long = Dit is te lang voor een adres.
    .next = Een adres is bijvoorbeeld: nl/revoke/find-app
address-invalid = “{ $part }” kan geen naam zijn van een gids of een stap.
    .why = Zo’n naam heeft alleen kleine letters, cijfers en streepjes.
    .next = Alle gidsen zie je met: wegwijs{ $from } list
unknown-guide = Er is geen gids “{ $guide }”.
    .next = Alle gidsen zie je met: wegwijs{ $from } list
unknown-step = De gids “{ $guide }” heeft geen stap “{ $step }”.
    .next = Alle stappen zie je met: wegwijs{ $from } show { $guide } --format json
unknown-language = De taal “{ $tag }” spreek ik niet.
    .next = Kies uit: { $known }
unknown-picture = Er is geen plaatje “{ $picture }”.
    .next = Kijk de gids na met: wegwijs pack check --pack MAP
broken-picture = Het plaatje in { $path } is niet in orde.
    .why = { $count ->
        [one] Er is 1 fout gevonden.
       *[other] Er zijn { $count } fouten gevonden.
    }
    .next = Zie wat eraan mankeert met: wegwijs pack check --pack MAP
picture-does-not-fit = Het plaatje “{ $picture }” is te breed om te tekenen.
    .next = Zie wat eraan mankeert met: wegwijs pack check --pack MAP
svg-of-one-step = SVG is één plaatje. Noem daarom een stap.
    .next = Deze stappen hebben een plaatje: { $known }
step-without-picture = De stap “{ $step }” heeft geen plaatje.
    .next = Deze stappen wel: { $known }
guide-without-pictures = De gids “{ $guide }” heeft geen plaatjes.
    .next = Lees de gids met: wegwijs{ $from } show { $guide }
broken-guide = De gids in { $path } is niet in orde.
    .why = { $count ->
        [one] Er is 1 fout gevonden.
       *[other] Er zijn { $count } fouten gevonden.
    }
    .next = Bekijk ze met: wegwijs pack check --pack MAP
no-guides = Er zijn geen gidsen.
    .next = Kijk of de map achter --pack een map “guides” met gidsen heeft.
no-pack = De map { $path } is niet te openen: { $reason }.
    .next = Kijk de map achter --pack na.
not-a-pack = De map { $path } is geen pakket met gidsen.
    .why = Daarin horen de mappen “guides” en “locales”.
    .next = Kijk de map achter --pack na.
needs-pack-folder = De ingebouwde gidsen kun je niet veranderen.
    .next = Noem de map van je eigen gidsen met: --pack MAP

## Je plek

no-home = Er is geen map gevonden om je plek in te bewaren.
    .next = Kies er zelf een met de omgevingsvariabele WEGWIJS_HOME.
nothing-to-resume = Er is nog geen gids waarmee je verder kunt.
    .next = Begin met: wegwijs
sessions-unreadable = Je bewaarde plek is niet te lezen: { $reason }.
    .next = Kijk of je bij de map met bewaarde plekken kunt (wegwijs -v list), of begin met: wegwijs
session-from-later = Een nieuwere versie van Wegwijs heeft je plek bewaard. Deze versie kan die niet lezen, en laat het bestand zoals het is: { $path }.
    .next = Installeer de nieuwste Wegwijs en probeer het dan weer. Of begin opnieuw met: wegwijs
broken-session = Je bewaarde plek past niet bij deze gids.
    .next = Begin de gids opnieuw.

## In gesprek

unknown-choice = “{ $id }” is hier geen keuze. Kies iets uit de lijst.
no-input-here = Hier valt niets in te typen. Kies iets uit de lijst.
not-a-choice =
    { $last ->
        [0] “{ $text }” begrijp ik niet. Typ ? om te zien wat kan.
        [1] “{ $text }” begrijp ik niet. Typ 1, of alleen Enter, of ? om te zien wat kan.
       *[other] “{ $text }” begrijp ik niet. Typ een nummer van 1 tot en met { $last }, of ? om te zien wat kan.
    }
ask-nothing = Er is geen vraag.
    .next = Typ je vraag erachter, bijvoorbeeld: wegwijs ask hoe haal ik een app weg
ask-no-words = Hier kan ik geen vraag in lezen.
    .next = Typ een paar woorden, of plak de foutmelding.
not-understood = Dat begrijp ik hier niet.
    .title = Hoe bedoel je dat?
    .next = Kies een van de mogelijkheden, of zeg het met andere woorden. Er is niets veranderd.
at-start = Dit is de eerste stap. Verder terug kan niet.
barrier = Terug kan hier niet: wat gedaan is, is niet ongedaan te maken.
nothing-to-do = Bij deze stap kan ik niets voor je doen.
not-connected = Ik kan dit niet voor je doen: er is geen app verbonden. Doe de stap zelf.
which-connection = Je hebt meer verbindingen. Kies er een: { $known }.
not-in-the-menu = “{ $name }” kan hier niet. Kies eerst een gids.
bad-json = Dit is geen goede JSON (kolom { $column }).
unknown-event = Deze gebeurtenis ken ik niet. Gebruik say, choose, input, ask, command, lang of ui_lang.
unknown-command = Het commando “{ $name }” ken ik niet. Kies uit: { $known }.
event-too-long = Deze regel is te lang. Een regel mag hoogstens { $kib } KiB zijn.
line-too-long = Deze regel is te lang. Een regel mag hoogstens { $kib } KiB zijn.

## Bestanden

file-not-utf8 = { $path } is geen tekst in UTF-8 (byte { $offset }).
    .next = Bewaar het bestand opnieuw als UTF-8.
file-too-large = { $path } is groter dan { $mib } MiB.
    .next = Kijk of dit het goede bestand is.
file-is-folder = { $path } is een map, geen bestand.
    .next = Kijk de naam na.
file-not-plain = { $path } is geen gewoon bestand.
    .next = Zet er een gewoon bestand neer.
file-unreadable = { $path } is niet te lezen: { $reason }.
    .next = Kijk of je het bestand mag openen.
file-exists = { $path } bestaat al. Er is niets veranderd.
    .next = Kies een andere naam.
file-not-written = { $path } is niet te schrijven: { $reason }.
    .next = Kijk of je in deze map mag schrijven en of er ruimte is.
output-failed = De uitvoer is niet te schrijven: { $reason }.
    .next = Kijk of er ruimte is op de schijf.
io-not-found = die bestaat niet
io-permission-denied = je hebt er geen rechten voor
io-full = de schijf is vol
io-read-only = de schijf is alleen te lezen
io-not-a-folder = een deel van het pad is geen map
io-is-a-folder = het is een map
io-already-exists = die bestaat al
io-invalid-name = de naam kan niet
kept-by-later = een nieuwere versie van Wegwijs bewaart hier al een plek
io-other = het systeem geeft foutcode { $code }

## Nakijken van gidsen (wegwijs pack check)

check-no-languages = Er is geen enkele taal.
    .help = Maak een map per taal, bijvoorbeeld locales/nl.
check-no-guides = Er is geen enkele gids.
    .help = Maak er een met: wegwijs pack new NAAM --pack MAP
check-not-utf8 = Dit bestand is geen tekst in UTF-8 (byte { $offset }).
    .help = Bewaar het bestand opnieuw als UTF-8.
check-too-large = Dit bestand is groter dan { $mib } MiB.
    .help = Een gids of vertaling is nooit zo groot. Kijk of dit het goede bestand is.
check-is-folder = Hier staat een map waar een bestand hoort.
    .help = Geef de map een andere naam.
check-not-plain = Dit is geen gewoon bestand, maar bijvoorbeeld een pijp of een apparaat.
    .help = Zet er een gewoon bestand neer, of haal het weg.
check-unreadable = Dit bestand is niet te lezen.
    .help = Kijk of je het mag openen.
check-empty-file = Dit bestand is leeg.
    .help = Verwijder het, of maak een gids met: wegwijs pack new NAAM --pack MAP
check-toml-syntax = Dit is geen goede TOML.
    .help = Kijk naar aanhalingstekens, haken en komma’s op deze plek.
check-duplicate-key = Deze naam staat er twee keer.
    .help = Verwijder er een, of geef die een andere naam.
check-unknown-key = “{ $key }” hoort hier niet.
    .help = Hier kan: { $known }.
check-missing-key = “{ $key }” ontbreekt.
    .help = Voeg “{ $key }” toe.
check-wrong-type =
    Hier hoort { $wanted ->
        [table] een tabel
        [list] een lijst
        [text] een tekst tussen aanhalingstekens
        [number] een heel getal van 0 of meer
        [switch] true of false
       *[date] een datum als 2026-11-23
    }.
    .help = Kijk in een bestaande gids hoe het eruitziet.
check-bad-name = “{ $name }” kan geen naam zijn.
    .help = Een naam heeft kleine letters, cijfers en losse streepjes, en is hoogstens 64 tekens lang.
check-unknown-kind = De soort “{ $kind }” bestaat niet.
    .help = Kies uit: { $known }.
check-unknown-check = De controle “{ $name }” bestaat niet.
    .help = Kies uit: { $known }.
check-unknown-action = De actie “{ $name }” bestaat niet.
    .help = Kies uit: { $known }.
check-unknown-result = De uitkomst “{ $name }” bestaat niet.
    .help = Kies uit: { $known }.
check-id-is-not-file-name = De gids heet “{ $id }”, maar het bestand “{ $file }”.
    .help = Geef de gids en het bestand dezelfde naam.
check-guide-is-language = Een gids mag niet heten als een taal: “{ $name }”.
    .help = Geef de gids een andere naam. Anders is een adres niet te begrijpen.
check-unknown-target = De stap “{ $target }” bestaat niet.
    .help = Maak de stap, of kijk de naam na.
check-unreachable = Geen enkele weg leidt naar de stap “{ $step }”.
    .help = Verwijs ernaar vanuit een andere stap, of verwijder hem.
check-no-outcome = Vanaf de stap “{ $step }” komt de lezer nooit bij een einde.
    .help = Zorg dat er een weg is naar een stap met kind = "outcome".
check-endless-loop = Bij de stap “{ $step }” loopt de lezer eindeloos rond.
    .help = Geef de kring een uitgang. Zonder verbinding volgt een controle altijd “unknown”.
check-nowhere-to-return = De stap “{ $step }” heeft geen “done”, maar is geen omweg.
    .help = Voeg “done” toe. Alleen de laatste stap van een omweg (onder “stuck”) heeft geen “done”.
check-detour-cannot-return = De omweg “{ $detour }” van de stap “{ $step }” komt nooit terug.
    .help = Laat de omweg eindigen met een “instruct” zonder “done”.
check-no-options = De stap “{ $step }” heeft geen keuzes.
    .help = Geef minstens één keuze onder “options”.
check-reserved-name = De naam “{ $name }” is hier al in gebruik.
    .help = “v” is de versie in een adres, “ui” de taal van de labels. Een keuze mag niet heten als een omweg van dezelfde stap.
check-duplicate-field = De stap “{ $step }” vraagt naar “{ $field }”, maar dat doet een andere stap al.
    .help = Geef het veld een andere naam.
check-verdict-without-edge = De stap “{ $step }” zegt niet waar “{ $verdict }” naartoe leidt.
    .help = Noem altijd alle drie: passed, failed en unknown.
check-provider-reserved = De naam “{ $name }” is van een aanbieder die Wegwijs zelf al kent.
    .help = Geef het bestand een andere naam.
check-provider-sites-alone = “{ $name }” is een aanbieder die Wegwijs zelf al kent: hier kunnen alleen landen bij.
    .help = Noem ze met [[sites]], of geef het bestand een andere naam.
check-provider-syntax = Dit is geen geldige TOML.
    .help = Herstel de regel.
check-provider-missing-key = Bij deze aanbieder ontbreekt “{ $key }”.
    .help = Voeg “{ $key }” toe.
check-provider-unknown-key = “{ $key }” hoort hier niet.
    .help = Haal het weg. Hier kan: { $known }.
check-provider-bad-value = De waarde van “{ $key }” klopt niet.
    .help = Zet er een van deze waarden: { $known }.
check-provider-bad-url = “{ $key }” is geen veilig adres.
    .help = Zet er een adres dat begint met https://, zonder wachtwoord en zonder #.
check-unknown-guide = De gids “{ $guide }” bestaat niet.
    .help = Maak de gids, of kijk de naam na.
check-duplicate-guide = De gids “{ $guide }” staat hier twee keer.
    .help = Haal er een weg.
check-bad-line = Dit is geen gewone regel tekst.
    .help = Schrijf één regel van hoogstens { $most } tekens.
check-bad-colour = “{ $colour }” is geen kleur.
    .help = Schrijf een kleur als "#0b57a4": rood, groen en blauw.
check-low-contrast = De kleur { $colour } is te slecht te lezen: het contrast is { $contrast }, en { $wanted } is nodig.
    .help = “accent” moet donker genoeg zijn voor een lichte pagina, “accent-dark” licht genoeg voor een donkere.
check-bad-logo = “{ $file }” kan geen logo zijn.
    .help = Zet een SVG of PNG van hoogstens 64 KB naast pack.toml, en noem hier de naam.
check-bad-origin = “{ $origin }” is geen adres van een site.
    .help = Schrijf alleen https:// en de naam van de site, zoals "https://intranet.example.com".
check-unknown-product = Het product “{ $product }” staat niet in pack.toml.
    .help = Zet het onder products, of kijk de naam na.
check-duplicate-product = Het product “{ $product }” staat hier twee keer.
    .help = Haal er een weg.
check-unknown-picture = Het plaatje “{ $picture }” bestaat niet.
    .help = Maak { $file }, of kijk de naam na.
check-picture-kind = Dit onderdeel van een plaatje zegt niet precies één keer wat het is.
    .help = Geef het één van deze: { $known }.
check-picture-too-large = Dit plaatje is te groot om in één keer te zien.
    .help = Houd het bij { $elements } onderdelen, hoogstens { $depth } diep in elkaar.
check-unknown-look = De vorm “{ $name }” bestaat niet.
    .help = Kies uit: { $known }.
check-unknown-side = De kant “{ $name }” bestaat niet.
    .help = Kies uit: { $known }.
check-bad-mark = { $mark } kan geen cijfer in een plaatje zijn.
    .help = Neem een getal van 1 tot en met { $last }.
check-duplicate-mark = Het cijfer { $mark } staat twee keer in dit plaatje.
    .help = Elk cijfer wijst één plek aan. Neem een ander getal van 1 tot en met { $last }.
check-unknown-value = Voor “{ $value }” in dit plaatje zijn er geen woorden.
    .help = Zet “{ $value }” in pictures.ftl, of kijk de naam na.
check-picture-too-wide = Dit plaatje past met de woorden van “{ $lang }” niet in { $columns } kolommen.
    .help = Zet minder naast elkaar, of kort de woorden in pictures.ftl in.
check-unused-picture = Het plaatje “{ $picture }” wordt bij geen enkele stap getoond.
    .help = Zet picture = "{ $picture }" bij een stap, of verwijder het.
check-mark-not-mentioned = Het cijfer { $mark } staat in het plaatje “{ $picture }”, maar niet in de tekst “{ $id }”.
    .help = Noem de plek in de tekst, met dat cijfer in een rondje, of haal het cijfer uit het plaatje.
check-mark-not-drawn = Het cijfer { $mark } staat in de tekst “{ $id }”, maar niet in het plaatje “{ $picture }”.
    .help = Zet het cijfer in het plaatje, of haal het uit de tekst.
check-missing-file = De teksten van de gids “{ $guide }” ontbreken in deze taal.
    .help = Maak dit bestand. Kopieer het uit een andere taal en vertaal het.
check-orphaned-file = Bij “{ $file }” hoort geen gids.
    .help = Verwijder het bestand, of maak de gids.
check-missing-message = De tekst “{ $id }” ontbreekt.
    .help = Voeg hem toe.
check-orphaned-message = De tekst “{ $id }” wordt nergens gebruikt.
    .help = Verwijder hem, of kijk de naam na.
check-duplicate-message = De tekst “{ $id }” staat er twee keer.
    .help = Verwijder er een. Alleen de eerste telt.
check-empty-message = De tekst “{ $id }” is leeg.
    .help = Vul hem in.
check-unknown-message = De tekst verwijst naar “{ $id }”, maar die bestaat niet in dit bestand.
    .help = Kijk de naam na.
check-unknown-label = Het label “{ $label }” bestaat niet.
    .help = Zet het in labels.ftl, of kijk de naam na.
check-unknown-term = De tekst “{ $id }” verwijst naar het woord “{ $term }”, maar dat wordt niet uitgelegd.
    .help = Zet het woord in terms.ftl, of kijk de naam na.
check-unknown-variable = De tekst “{ $id }” gebruikt { $variable }, maar die bestaat niet in deze gids.
    .help = Gebruik een veld van een “input”-stap, of $site.
check-differing-variables = De tekst “{ $id }” gebruikt { $ours }. In de basistaal is dat { $base }.
    .help = Gebruik in elke taal dezelfde variabelen.
check-not-a-label = “{ $id }” is geen label.
    .help = In labels.ftl begint elke naam met “-ui-”.
check-label-without-evidence = Het label “{ $label }” zegt niet hoe zeker het is.
    .help = Zet er een regel boven als: # B: waar het staat, en waar nog meer. Kies A, B, C of D. Bij D heeft niemand het gezien.
check-no-keywords = De gids “{ $guide }” heeft geen trefwoorden.
    .help = Voeg .keywords toe: woorden die mensen typen als ze dit zoeken.
check-same-title = “{ $id }” heet precies zo als “{ $other }”. Wie dat intypt, komt maar bij een van de twee uit.
    .help = Geef een van beide een eigen titel.
check-stale = De vertaling van “{ $id }” is verouderd: de Nederlandse tekst is veranderd.
    .help = Werk de vertaling bij en keur die goed met: wegwijs pack accept --pack MAP
check-not-approved = De vertaling van “{ $id }” is nog niet goedgekeurd.
    .help = Lees die na en keur die goed met: wegwijs pack accept --pack MAP
check-fluent-syntax = Dit is geen goede Fluent.
    .help = Kijk naar accolades, inspringen en aanhalingstekens op deze plek.
check-fluent-no-value = Deze naam heeft geen tekst.
    .help = Schrijf een tekst achter “=”.
check-fluent-default-variant = Een keuze in Fluent heeft precies één standaard nodig.
    .help = Zet een * voor één van de varianten.
check-fluent-braces = De accolades kloppen niet.
    .help = Bij elke open accolade hoort een sluitende, met iets ertussen.
check-transcript-elsewhere = Volgens het transcript is de lezer bij “{ $expected }”, maar hij is bij “{ $found }”.
    .help = Pas het transcript aan, of de gids.
check-transcript-impossible = “{ $event }” kan niet bij deze stap.
    .help = Een regel is een stap en daarna: done, choose KEUZE, input TEKST, stuck OMWEG, back, passed, failed of unknown.
check-transcript-empty = Dit transcript is leeg.
    .help = Schrijf per regel een stap en wat er gebeurt, of verwijder het bestand.

## De kluis

vault-no-keyring = De sleutelbos van dit systeem is er niet, of geeft geen antwoord.
    .next = Ontgrendel de sleutelbos en probeer het opnieuw. Of kies voor een versleuteld bestand: zet vault = "file" in config.toml.
vault-keyring-refused = De sleutelbos van dit systeem zit op slot, of weigert.
    .next = Ontgrendel de sleutelbos en probeer het opnieuw.
vault-no-passphrase = De kluis heeft een wachtwoordzin nodig, maar er is niemand die hem typt.
    .next = Start Wegwijs in een terminal. Of zet de wachtwoordzin in de omgevingsvariabele WEGWIJS_VAULT_PASSPHRASE.
vault-wrong-passphrase = Deze wachtwoordzin opent de kluis niet.
    .next = Probeer het opnieuw. Ben je hem kwijt? Verwijder alle verbindingen met wegwijs disconnect NAAM, en verbind ze opnieuw.
vault-corrupt = Wat de kluis van deze verbinding bewaart, is niet te begrijpen.
    .why = Het is beschadigd, of van een nieuwere Wegwijs. Er is niets veranderd.
    .next = Zet een reservekopie terug. Heb je die niet? Verwijder de verbinding met wegwijs disconnect NAAM, en verbind opnieuw.
vault-newer = Een nieuwere versie van Wegwijs heeft deze verbinding bewaard. Deze versie kan die niet lezen, en laat alles zoals het is.
    .next = Installeer de nieuwste Wegwijs en probeer het dan weer.
vault-busy = Een andere Wegwijs is hier al mee bezig.
    .next = Wacht tot die klaar is, en probeer het opnieuw.
vault-unreachable = De kluis is niet te lezen of te schrijven: { $reason }.
    .next = Kijk of je bij de map van Wegwijs mag (wegwijs -v list) en of er ruimte is op de schijf.
config-place = In { $path }, regel { $line }, kolom { $column }.
config-syntax = De instellingen zijn geen goede TOML.
    .why = { config-place }
    .next = Kijk naar aanhalingstekens, haken en komma’s op deze plek.
config-duplicate-key = In de instellingen staat een naam twee keer.
    .why = { config-place }
    .next = Verwijder er een, of geef die een andere naam.
config-unknown-key = “{ $key }” hoort niet in de instellingen, of niet op deze plek.
    .why = { config-place }
    .next = Hier kan: { $known }.
config-missing-key = In de instellingen ontbreekt “{ $key }”.
    .why = { config-place }
    .next = Voeg “{ $key }” toe.
config-wrong-type =
    In de instellingen hoort hier { $wanted ->
        [table] een tabel
       *[text] een tekst tussen aanhalingstekens
    }.
    .why = { config-place }
    .next = Verander het op deze plek.
config-unknown-vault = Deze soort kluis bestaat niet.
    .why = { config-place }
    .next = Kies "keyring" (de sleutelbos van het systeem) of "file" (een versleuteld bestand).
config-bad-name = “{ $name }” kan geen naam zijn in de instellingen.
    .why = { config-place }
    .next = Een naam heeft letters, cijfers, punten, streepjes en lage streepjes, begint met een letter of een cijfer, en is hoogstens 64 tekens lang.
config-names-alike = De verbindingen “{ $name }” en “{ $other }” verschillen alleen in hoofdletters.
    .why = { config-place }
    .next = Geef één van de twee een andere naam.
config-busy = Een andere Wegwijs verandert { $path } op dit moment.
    .next = Wacht tot die klaar is, en probeer het opnieuw.

## De verbinding

provider-unknown = De aanbieder “{ $name }” bestaat niet.
    .next = Kies uit: { $known }
provider-reserved = De naam “{ $name }” is van een aanbieder die Wegwijs al kent.
    .next = Geef de aanbieder in config.toml een andere naam.
provider-unknown-country = Exact Online heeft geen site voor “{ $country }”.
    .next = Kies uit: { $known }
provider-missing-key = Bij de aanbieder “{ $name }” ontbreekt “{ $key }”.
    .next = Voeg “{ $key }” toe in config.toml.
provider-unknown-key = Bij de aanbieder “{ $name }” hoort “{ $key }” niet.
    .next = Verwijder het uit config.toml. Hier kan: { $known }.
provider-bad-value = Bij de aanbieder “{ $name }” klopt de waarde van “{ $key }” niet.
    .next = Zet in config.toml een van deze waarden: { $known }.
provider-url-not-a-url = Bij de aanbieder “{ $name }” is “{ $key }” geen adres van een website.
    .next = Zet in config.toml een adres dat begint met https://.
provider-url-not-https = Bij de aanbieder “{ $name }” is “{ $key }” geen veilig adres.
    .why = Over http kan iedereen onderweg je geheimen lezen. Dat mag alleen op deze computer zelf.
    .next = Zet in config.toml een adres dat begint met https://.
provider-url-credentials = Bij de aanbieder “{ $name }” staat in “{ $key }” een gebruikersnaam of een wachtwoord.
    .next = Haal dat deel uit het adres in config.toml.
provider-url-fragment = Bij de aanbieder “{ $name }” staat in “{ $key }” een #.
    .next = Haal de # en wat erachter staat weg in config.toml.

discovery-unreadable = De aanbieder “{ $name }” vertelt niet waar je er inlogt.
    .why = Onder het adres bij “issuer” staat geen beschrijving die te gebruiken is.
    .next = Kijk het adres na in config.toml, of zet er auth_url en token_url bij.
discovery-other-issuer = De beschrijving van de aanbieder “{ $name }” is van een ander: “{ $issuer }”.
    .why = Je geheimen kunnen dan bij de verkeerde terechtkomen. Er is niets verstuurd.
    .next = Neem “issuer” precies over zoals de aanbieder het schrijft, in config.toml.
discovery-bad-endpoint = In de beschrijving van de aanbieder “{ $name }” is “{ $key }” geen veilig adres.
    .why = Je geheimen kunnen dan onderweg gelezen worden. Er is niets verstuurd.
    .next = Vraag de aanbieder ernaar, of zet de adressen zelf in config.toml.

sign-in-no-client-id = Het client-id ontbreekt.
    .next = Je vindt het bij de registratie van de app.
sign-in-redirect-not-a-url = De redirect-URI is geen adres van een website.
    .next = Neem die precies over van de registratie van de app. Die begint met https://.
sign-in-redirect-not-https = De redirect-URI is geen veilig adres.
    .why = Over http kan iedereen onderweg de code lezen. Dat mag alleen op deze computer zelf.
    .next = Zet bij de registratie van de app een redirect-URI die begint met https://, en gebruik die.
sign-in-redirect-not-loopback = De redirect-URI is geen adres op deze computer.
    .why = Bij deze aanbieder komt de browser op deze computer terug.
    .next = Gebruik bijvoorbeeld http://127.0.0.1/callback. Of zet redirect = "paste" in config.toml.
sign-in-redirect-fragment = In de redirect-URI staat een #.
    .next = Gebruik een redirect-URI zonder #.
sign-in-port-taken = Een ander programma gebruikt poort { $port } van deze computer al.
    .next = Sluit dat programma, of gebruik een redirect-URI zonder poort of met een andere.
sign-in-no-listener = Wegwijs kan op deze computer niet op je browser wachten.
    .next = Probeer het opnieuw. Lukt het niet, zet dan redirect = "paste" in config.toml.
sign-in-paste-empty = Er is niets geplakt.
    .next = Kopieer het hele adres uit de adresbalk van je browser, en plak het hier.
sign-in-paste-too-long = Dit is te lang voor een adres.
    .next = Kopieer alleen het adres uit de adresbalk van je browser, en plak het hier.
sign-in-denied = In de browser is geen toestemming gegeven.
    .next = Wil je de app toch verbinden? Begin dan opnieuw, en geef toestemming.
sign-in-refused = Het inloggen is geweigerd, met de fout “{ $error }”.
    .next = Kijk de registratie van de app na, en begin opnieuw.
sign-in-foreign-state = Dit adres hoort bij een andere keer inloggen.
    .why = Misschien is het van een eerdere poging. Heb je het van iemand anders gekregen? Gebruik het dan niet.
    .next = Begin opnieuw, en plak het adres dat je daarna krijgt.
sign-in-no-state = Van dit adres ontbreekt een stuk.
    .next = Kopieer het hele adres uit de adresbalk van je browser, ook het einde.
sign-in-unbound = Dit is een code zonder het adres eromheen.
    .why = Aan een code alleen is niet te zien dat die bij deze login hoort.
    .next = Plak het hele adres waar je browser op uitkomt.
sign-in-other-issuer = Dit antwoord komt van een andere aanbieder: { $issuer }.
    .why = In config.toml staat bij deze aanbieder een andere issuer.
    .next = Kijk na waar je bent ingelogd, en begin opnieuw. Klopt het wel, verbeter dan issuer in config.toml.
sign-in-no-issuer = Dit antwoord zegt niet van welke aanbieder het komt.
    .why = De aanbieder belooft dat erbij te zetten. Misschien komt dit antwoord van iemand anders.
    .next = Kijk na waar je bent ingelogd, en begin opnieuw.
sign-in-too-late = Je browser kwam niet op tijd terug.
    .next = Begin opnieuw, en log dan meteen in.
sign-in-other-site = Dit is een adres van een andere site: { $host }.
    .next = Plak het adres waar je browser op uitkomt nadat je toestemming hebt gegeven. Dat is de redirect-URI, met een code erachter.
sign-in-authorise-url = Dit is het adres waar je begint, of waar je inlogt.
    .next = Open het in je browser en geef toestemming. Plak daarna het adres waar je op uitkomt.
sign-in-no-code = Hier staat geen code in.
    .next = Plak het hele adres waar je browser op uitkomt nadat je toestemming hebt gegeven. Daar staat “code=” in.

token-too-early = { $product } geeft nu nog geen nieuwe toegangssleutel.
    .why = De vorige is nog geen { -minutes-of-access } minuten oud.
    .next = Wacht { -minutes-of-access } minuten, en probeer het opnieuw.
token-replaced = { $product } laat deze computer niet meer binnen: de app is daarna ergens anders verbonden.
    .why = Of een nieuwe toegangssleutel is onderweg verloren gegaan.
    .next = Verbind de app opnieuw met: wegwijs connect NAAM
token-expired = De toestemming is verlopen.
    .why = Dat gebeurt als de app een tijd niet is gebruikt.
    .next = Verbind de app opnieuw met: wegwijs connect NAAM
token-withdrawn-or-unknown = { $product } geeft deze app geen toegang meer.
    .why = Zo antwoordt { $product } als de toestemming is ingetrokken.
    .next = Moet de app weer toegang hebben? Verbind die dan opnieuw met: wegwijs connect NAAM
token-wrong-client = { $product } kent dit client-id niet, of het client-secret klopt niet.
    .next = Neem allebei opnieuw over van de registratie van de app.
token-invalid-grant = { $product } neemt deze code niet aan.
    .why = Een code werkt één keer, en maar kort.
    .next = Begin opnieuw, en plak het adres meteen.
token-redirect-mismatch = De redirect-URI is niet die van de registratie.
    .why = Ze moeten tot op het laatste teken gelijk zijn.
    .next = Neem de redirect-URI precies over van de registratie van de app.
token-refused = { $product } weigert dit verzoek.
    .next = Kijk de registratie van de app na, en probeer het opnieuw.
token-rate-limited = { $product } krijgt te veel verzoeken van deze app.
    .next = Probeer het later opnieuw.
token-temporary = { $product } heeft op dit moment een storing.
    .why = Over de toestemming zegt dat niets.
    .next = Probeer het later opnieuw.
token-not-signed-in = Deze verbinding is niet ingelogd bij { $product }.
    .next = Verbind de app met: wegwijs connect NAAM
token-no-refresh-token = De toegangssleutel van deze verbinding is verlopen, en { $product } gaf niets om die te verversen.
    .next = Verbind de app opnieuw met: wegwijs connect NAAM
token-not-kept = De nieuwe toegangssleutel van { $product } is niet te bewaren.
    .why = De oude werkt waarschijnlijk niet meer.
    .next = Zorg dat de kluis te gebruiken is, en verbind de app opnieuw met: wegwijs connect NAAM
token-interrupted = Het verversen is halverwege gestopt.
    .next = Probeer het opnieuw.

api-network-dns = De computer van { $product } is niet te vinden.
    .next = Kijk of je internet het doet, en probeer het opnieuw.
api-network-tls = De verbinding met { $product } is niet veilig te maken.
    .why = Het certificaat is niet te controleren. Soms komt dat door de beveiliging van je bedrijf, of door een verkeerde datum op je computer.
    .next = Kijk de datum van je computer na, of vraag wie de computers bij jullie beheert.
api-network-connect = { $product } neemt de verbinding niet aan.
    .next = Kijk of je internet het doet, en probeer het later opnieuw.
api-network-proxy = De proxy laat de verbinding met { $product } niet door.
    .next = Kijk de instellingen van de proxy na, of vraag wie het netwerk bij jullie beheert.
api-network-timeout = { $product } antwoordt niet op tijd.
    .next = Probeer het later opnieuw.
api-network-other = De verbinding met { $product } is verbroken.
    .next = Kijk of je internet het doet, en probeer het opnieuw.
api-unreadable-too-large = Het antwoord van { $product } is te groot.
    .next = Probeer het later opnieuw. Blijft het zo, meld het dan aan de makers van Wegwijs.
api-unreadable-truncated = Het antwoord van { $product } houdt halverwege op.
    .next = Probeer het opnieuw.
api-unreadable-not-json = Het antwoord van { $product } is niet te lezen.
    .next = Probeer het later opnieuw. Blijft het zo, meld het dan aan de makers van Wegwijs.
api-unreadable-not-expected = In het antwoord van { $product } staat iets anders dan gevraagd.
    .next = Probeer het later opnieuw. Blijft het zo, meld het dan aan de makers van Wegwijs.
api-unreadable-status = { $product } antwoordt met een code die hier niets betekent: { $status }.
    .next = Probeer het later opnieuw. Blijft het zo, meld het dan aan de makers van Wegwijs.

access-authorised = De app heeft toegang tot { $product }.
access-withdrawn-or-unknown = De app heeft geen toegang meer tot { $product }.
    .why = Zo antwoordt { $product } als de toestemming is ingetrokken.
    .next = Moet de app weer toegang hebben? Verbind die dan opnieuw met: wegwijs connect { $name }
access-withdrawn = Ingetrokken. De app heeft geen toegang meer tot { $product }.
    .why = { $product } nam het intrekken aan, en weigert de app nu.
    .next = Moet de app weer toegang hebben? Verbind die dan opnieuw met: wegwijs connect { $name }
access-no-connections = De app is nog wel bekend bij { $product }, maar ziet niets meer.
    .why = Zo antwoordt { $product } als alles is losgekoppeld waar de app bij kon.
    .next = Wil je ook de toegangssleutels van “{ $name }” laten intrekken? Dat kan Wegwijs voor je doen.
access-replaced = { $product } neemt de toegangssleutel van hier niet meer aan: die is vervangen.
    .why = De app is daarna ergens anders opnieuw verbonden, of een nieuwe toegangssleutel is onderweg verloren gegaan. Misschien heeft de app elders nog wel toegang.
    .next = Verbind de app opnieuw met: wegwijs connect { $name }
access-expired = De login van de app is verlopen.
    .why = Dat gebeurt als de app een tijd niet is gebruikt. Ingetrokken is de toestemming daarmee niet.
    .next = Moet de app weer toegang hebben? Verbind die dan opnieuw met: wegwijs connect { $name }
access-blocked-user = De app heeft nu geen toegang: de gebruiker is geblokkeerd in { $product }.
    .why = De toestemming is daarmee niet ingetrokken.
    .next = Vraag wie de gebruikers beheert om de gebruiker vrij te geven, of verbind de app als iemand anders.
access-inactive-user = De app heeft nu geen toegang: de gebruiker is niet meer actief in { $product }.
    .why = De toestemming is daarmee niet ingetrokken.
    .next = Vraag wie de gebruikers beheert om de gebruiker actief te maken, of verbind de app als iemand anders.
access-blocked-customer = De app heeft nu geen toegang: de klant is geblokkeerd in { $product }.
    .why = De toestemming is daarmee niet ingetrokken.
    .next = Neem contact op met { $product }.
access-licence-expired = De app heeft nu geen toegang: de licentie van { $product } is verlopen.
    .why = De toestemming is daarmee niet ingetrokken.
    .next = Verleng de licentie, of neem contact op met { $product }.
access-division-blocked = De app heeft nu geen toegang: de administratie is geblokkeerd in { $product }.
    .why = De toestemming is daarmee niet ingetrokken.
    .next = Vraag wie het abonnement mag beheren om de administratie vrij te geven.
access-no-division-access = De app heeft nu geen toegang: de gebruiker mag niet bij de administratie.
    .why = De toestemming is daarmee niet ingetrokken.
    .next = Vraag wie de gebruikers beheert naar de rechten van de gebruiker.
access-too-early = Of de app nog toegang heeft, is nu niet te zeggen.
    .why = { $product } neemt de toegangssleutel niet aan, en geeft nog geen nieuwe. Tussen twee sleutels zit bijna { -minutes-of-access } minuten.
    .next = { $minutes ->
        [0] Wacht { -minutes-of-access } minuten, en probeer het opnieuw.
        [one] Wacht 1 minuut, en probeer het opnieuw.
       *[other] Wacht { $minutes } minuten, en probeer het opnieuw.
    }
access-refused = Of de app nog toegang heeft, is niet te zeggen.
    .why = { $product } weigert, met status { $status }. Over de toestemming zegt dat niets.
    .next = Probeer het later opnieuw. Blijft het zo, kijk dan zelf in { $product }.
access-rate-limited = Of de app nog toegang heeft, is nu niet te zeggen: { $product } krijgt te veel verzoeken van deze app.
    .next = { $minutes ->
        [0] Probeer het later opnieuw.
        [one] Probeer het over 1 minuut opnieuw.
       *[other] Probeer het over { $minutes } minuten opnieuw.
    }
access-temporary = Of de app nog toegang heeft, is nu niet te zeggen: { $product } heeft een storing.
    .next = { $minutes ->
        [0] Probeer het later opnieuw.
        [one] Probeer het over 1 minuut opnieuw.
       *[other] Probeer het over { $minutes } minuten opnieuw.
    }
access-not-signed-in = Deze verbinding is niet ingelogd bij { $product }.
    .next = Verbind de app met: wegwijs connect { $name }
access-no-refresh-token = Of de app nog toegang heeft, is niet te zeggen.
    .why = De toegangssleutel op deze computer is verlopen, en { $product } gaf niets om die te verversen.
    .next = Verbind de app opnieuw met: wegwijs connect { $name }
access-wrong-client = Of de app nog toegang heeft, is niet te zeggen.
    .why = { $product } kent dit client-id niet, of het client-secret klopt niet meer. Over de toestemming zegt dat niets.
    .next = Neem allebei opnieuw over van de registratie van de app, en verbind de app opnieuw met: wegwijs connect { $name }
access-not-accepted = Of de app nog toegang heeft, is niet te zeggen.
    .why = { $product } geeft de app een toegangssleutel, maar neemt die zelf niet aan.
    .next = Probeer het over een paar minuten opnieuw.
access-outside-scope = De app mag niet bij de administratie die nu open staat in { $product }.
    .next = Open in je browser een administratie waar de app wel bij mag, en probeer het opnieuw.
access-no-data-scope = De app mag deze gegevens niet lezen in { $product }.
    .next = De leverancier van de app kan dat recht toevoegen bij de registratie van de app.
access-forbidden = { $product } verbiedt dit, en zegt niet waarom.
    .next = Vraag wie het abonnement mag beheren of de gebruiker en de app hier rechten voor hebben.
access-no-probe = Of de app nog toegang heeft, is bij { $product } niet te vragen.
    .next = Zet probe_url in config.toml, of kijk het zelf na.
access-revoke-no-endpoint = { $product } laat een programma geen toestemming intrekken.
    .next = Doe het zelf in { $product }. De gids “revoke” helpt je: wegwijs guide revoke
access-revoke-unsupported = { $product } kan dit soort toegangssleutel niet intrekken.
    .next = Trek de toestemming zelf in, op de site van { $product }.
narrow-unsupported = Bij { $product } kan een programma niet één organisatie weghalen.
    .next = Doe het zelf, in { $product }.
narrow-not-listed = Ik weet nog niet wat de app bij { $product } ziet.
    .next = Vraag het eerst op met: wegwijs access { $name }
narrow-unknown = “{ $one }” is niet een van de organisaties die de app ziet.
    .next = Kies uit: { $known }
narrow-several = Meer dan één organisatie heet “{ $one }”.
    .next = Noem het nummer: { $known }
access-revoke-changed = De toegangssleutels zijn veranderd sinds je zag wat er verstuurd zou worden. Er is niets verstuurd.
    .next = Bekijk opnieuw wat er verstuurd zou worden.

## Verbindingen

unknown-connection = Er is geen verbinding “{ $name }”.
    .next = Zie je verbindingen met: wegwijs connections
no-connections = Er is nog geen app verbonden.
    .next = Verbind er een met: wegwijs connect NAAM
sandbox-broken = De oefenomgeving begint niet goed.
    .next = Dat is een fout in Wegwijs zelf. Meld het aan de makers.
sandbox-needed = --provoke en --ahead werken alleen in de oefenomgeving.
    .next = Zet er --sandbox bij, of gebruik de opdracht wegwijs sandbox.
sandbox-bad-time = “{ $time }” is geen tijd waarmee de klok vooruit kan.
    .next = Geef bijvoorbeeld 10m, 3h of 31d.
sandbox-bad-address = “{ $address }” is geen adres met een poort.
    .next = Geef bijvoorbeeld: --listen 127.0.0.1:8123
sandbox-no-address = De oefenomgeving kan niet op { $address } staan: { $reason }.
    .why = Misschien is die poort al bezet, of is het adres niet van deze computer.
    .next = Kies een andere poort, of laat --listen weg.
connect-needs = Zonder terminal kan ik niets vragen, en { $arg } ontbreekt.
    .next = Geef NAAM, --provider, --client-id en --redirect-uri op.
bad-connection-name = “{ $name }” kan geen naam van een verbinding zijn.
    .next = Gebruik letters, cijfers, streepjes en punten, hoogstens 64 tekens.
needs-yes = Zonder terminal kan ik niet vragen of je het zeker weet.
    .next = Kijk eerst met --dry-run wat er gebeurt, en geef dan --yes op.

## In de browser

export-not-ours = In { $folder } staan al bestanden die niet van een eerdere export zijn.
    .next = Kies een map die leeg is of nog niet bestaat.
export-failed = De pagina’s kunnen niet in { $folder } gezet worden: { $reason }.
    .next = Kijk of je daar mag schrijven en of er ruimte is. Wat er stond, staat er nog.
export-no-page = De pagina { $address } kan niet gemaakt worden.
    .next = Bekijk de gids met “wegwijs pack check”.
serve-no-address = Op { $address } kan ik niet luisteren: { $reason }.
    .next = Kies een ander adres met --listen, bijvoorbeeld 127.0.0.1:8081.
serve-bad-address = “{ $address }” is geen adres om op te luisteren.
    .next = Geef een adres en een poort, zoals 127.0.0.1:8080, of unix:PAD, of systemd.
serve-bad-url = “{ $url }” is geen adres waarop lezers een site vinden.
    .next = Geef alleen https:// en de naam, zoals https://hulp.example.nl, zonder pad.
serve-bad-check = “{ $url }” is geen adres waarop je een server kunt vragen hoe het gaat.
    .next = Geef http:// of https://, de naam of het nummer, en als het nodig is een poort, zoals http://127.0.0.1:8080. Daarachter komt niets.
serve-silent = Op { $url } krijg ik geen antwoord.
    .next = Kijk of Wegwijs daar draait, en of het adres en de poort kloppen.
serve-stopping = Wegwijs stopt op { $url }.
    .next = Stuur er geen nieuwe lezers heen. Start Wegwijs daar opnieuw met wegwijs serve.
serve-other = Op { $url } antwoordt iets anders dan Wegwijs (status { $status }).
    .next = Geef het adres waarop wegwijs serve zelf luistert, zonder pad.
serve-no-certificate = Het certificaat of de sleutel is niet te gebruiken: { $reason }.
    .next = Geef met --tls-cert en --tls-key twee PEM-bestanden die bij elkaar horen.
serve-pack-broken =
    { $count ->
        [one] In de gidsen zit 1 fout, in { $path }.
       *[other] In de gidsen zitten { $count } fouten. De eerste staat in { $path }.
    }
    .next = Bekijk ze met: wegwijs pack check

## Voor een AI-assistent (wegwijs mcp)

mcp-unknown-tool = Het hulpmiddel “{ $name }” bestaat niet.
    .next = Kies uit: { $known }
mcp-unknown-argument = Het gegeven “{ $name }” ken ik hier niet.
    .next = Kies uit: { $known }
mcp-argument-missing = Het gegeven “{ $name }” ontbreekt.
    .next = Geef het mee als tekst.
mcp-not-text = Het gegeven “{ $name }” moet tekst zijn.
    .next = Geef het mee als tekst, of laat het weg.
mcp-not-texts = Het gegeven “{ $name }” moet teksten op naam bevatten.
    .next = Geef terug wat het laatste antwoord gaf, of laat het weg.
mcp-no-question = Hier staan geen woorden in om mee te zoeken.
    .next = Geef de vraag in gewone woorden, of de foutmelding zoals die er staat.
mcp-not-started = Wegwijs kan niet beginnen. { $reason }
    .next = Sluit andere programma’s en probeer het opnieuw.
mcp-bad-params = Met deze gegevens kan “{ $name }” niet.
    .next = Geef een object met de gegevens die erbij horen.

## Wat lezers melden

feedback-where = Ik weet niet waar de meldingen van lezers staan.
    .next = Geef met --data dezelfde map op als bij wegwijs serve, of met --database-url dezelfde database.
feedback-since = “{ $day }” is geen dag.
    .next = Schrijf een dag als 2026-11-03.
feedback-line = Regel { $number } is geen melding van een lezer.
    .next = Wat daarvoor staat, is overgenomen. Zet de regel recht of haal hem weg, en doe het nog een keer. Niets komt er dubbel in.
store-address = Dit is geen adres van een PostgreSQL-database.
    .next = Geef een adres zoals postgres://NAAM@SERVER/DATABASE, of een map met --data.
store-away = De database antwoordt niet, of laat Wegwijs niet binnen.
    .next = Kijk na of de database draait, en of het adres en het wachtwoord kloppen.
store-busy = De database is te lang bezet.
    .next = Probeer het straks nog een keer.
store-full = De schijf met meldingen van lezers is vol.
    .next = Maak ruimte vrij, en probeer het nog een keer.
store-read-only = In de map met meldingen van lezers kan ik niet schrijven.
    .next = Geef met --data een map op waarin dat mag.
store-broken = Het bestand met meldingen van lezers is beschadigd. Ik heb er niets aan veranderd.
    .next = Zet een reservekopie terug. Heb je die niet? Zet feedback.db ergens anders neer: dan begint er een nieuw bestand.
store-newer = De meldingen van lezers zijn bewaard door een nieuwere Wegwijs. Ik heb er niets aan veranderd.
    .next = Werk deze Wegwijs bij.
store-other = Met de database ging iets mis. Er is niets bewaard.
    .next = Kijk in het logboek van de database, en probeer het nog een keer.
feedback-nowhere = Daar staan geen meldingen van lezers.
    .next = Geef met --data dezelfde map op als bij wegwijs serve.
desk-key-alone = Er is een sleutel voor /-/desk, maar er wordt niets bewaard om daar te tonen.
    .next = Geef met --data een map op, of met --database-url een database.
desk-key-short = De sleutel voor /-/desk is te kort: hij is te raden.
    .next = Neem minstens { $least } tekens. Dit maakt er een: openssl rand -hex 20
desk-key-unread = De sleutel in “{ $file }” kan ik niet lezen: { $reason }
    .next = Geef met --desk-key-file een bestand op dat je mag lezen.
