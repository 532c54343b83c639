### Wat Wegwijs zelf zegt. Teksten van gidsen staan in guides/, fouten in errors.ftl.

language-nl = Nederlands
language-en = Engels
language-fr = Frans
language-de = Duits
language-es = Spaans

# Zo heet het product van gidsen die er geen noemen.
own-product = Exact Online

## Keuzes bij een stap

choice-done = Gelukt, verder
choice-return = Terug naar de stap waar ik was
choice-continue = Terug naar de stap
choice-skip = Overslaan
choice-check = Kijk het na
choice-check-with = Kijk het na met “{ $connection }”
choice-act = Doe het voor mij
choice-act-with = Doe het voor mij met “{ $connection }”
choice-plan = Laat eerst zien wat je precies verstuurt
choice-plan-with = Laat eerst zien wat je verstuurt met “{ $connection }”
choice-by-hand-check = Ik kijk het zelf na
choice-by-hand = Ik doe het zelf
choice-finish = Niets, ik ben klaar
choice-term = Wat betekent “{ $word }”?

## Wat je overal kunt vragen

command-back = Vorige stap
command-why = Waarom deze stap?
command-stuck = Ik kom er niet uit
command-act = Doe het voor mij
command-connect = Een app verbinden
command-address = Adres van deze stap
command-ask = Iets vragen
command-picture = Laat het plaatje zien
command-restart = Opnieuw beginnen met deze gids
command-menu = Alle gidsen
command-stop = Stoppen (je plek blijft bewaard)
command-more = Meer …
command-stop-practice = Stoppen
switch-language = Verder in het Nederlands
switch-labels = Mijn { $product } is in het { $language }

word-back = terug
word-why = waarom
word-stuck = vast
word-act = doe
word-connect = verbind
word-address = adres
word-ask = vraag
word-restart = opnieuw
word-menu = gidsen
word-stop = stop
word-labels = labels { $tag }

## Hoe ver je bent

progress-most = stap { $step }, nog hooguit { $max }
progress-range = stap { $step }, nog { $min } tot { $max }
progress-exact = stap { $step }, nog { $min }
progress-last = stap { $step }, laatste stap
progress-end = einde van de gids

## Vastgelopen en waarom

stuck-title = Wat gaat er mis?
stuck-body = Kies wat het meest lijkt op wat jij ziet. Daarna kom je terug bij deze stap.
stuck-nothing =
    Voor deze stap heb ik geen vaste oplossing. Dit helpt vaak:

    - Lees de stap nog een keer. Let op de woorden tussen “aanhalingstekens”.
    - Staat jouw Exact Online in een andere taal? Zeg dan in welke taal, bijvoorbeeld: mijn scherm is in het Engels.
    - Ga een stap terug en probeer het opnieuw.
    - Vraag het iemand die het abonnement mag beheren. Stuur het adres van deze stap mee.
stuck-nothing-elsewhere =
    Voor deze stap heb ik geen vaste oplossing. Dit helpt vaak:

    - Lees de stap nog een keer. Let op de woorden tussen “aanhalingstekens”.
    - Ga een stap terug en probeer het opnieuw.
    - Vraag het iemand die { $product } bij jullie beheert. Stuur het adres van deze stap mee.
why-check = Hier kijk ik na of de vorige stappen gewerkt hebben. Nakijken verandert niets.
why-action = Hier kan ik iets voor je doen. Je ziet eerst precies wat. Er gebeurt niets zonder jouw akkoord.
why-outcome = Dit is het einde van deze gids. Je kunt terug naar een eerdere stap, of een andere gids kiezen.

## Meldingen

notice-could-check = Ik kan dit ook voor je nakijken. Daarvoor moet de app verbonden zijn: kies “{ command-connect }”.
notice-connected = De app is verbonden als “{ $connection }”. Ik kan de volgende stappen nu voor je nakijken.
plan-title = Dit zou ik versturen
plan-body = Wachtwoorden en sleutels laat ik niet zien. Hooguit vraag ik één nieuwe toegangssleutel en lees ik twee keer iets. Misschien is niet alles nodig. Er is nog niets verstuurd.
notice-nearest = Het adres wijst naar een latere stap. Daarvoor ontbreekt nog een antwoord. Dit is de dichtstbijzijnde stap.
notice-guide-changed = Deze gids is veranderd sinds je laatste bezoek. Dit is de stap die het dichtst bij je oude plek ligt.
notice-borrowed = Deze tekst is er nog niet in het { $wanted }. Je leest het { $shown }.
notice-labels-borrowed = Sommige namen van knoppen ken ik niet in het { $wanted }. Je leest ze in het { $shown }.
notice-language-missed = Deze taal spreek ik niet: { $language }. Ik ga verder in het { $shown }.
notice-labels-missed = Hoe de knoppen heten, weet ik niet in deze taal: { $language }. Je leest ze in het { $shown }.
notice-label-unseen = Niet gezien, maar waarschijnlijk heet het zo: “{ $label }”. Staat er iets anders? Zoek dan wat erop lijkt.
notice-label-also = “{ $label }” heet soms “{ $also }”.
notice-interface-in-english = In de taal { $tag } heb ik wel gidsen, maar geen eigen knoppen. Die zijn in het Engels.
notice-not-saved = Let op: je plek is niet bewaard, want { $reason }. Je kunt wel doorgaan.
notice-session-set-aside = Je vorige plek was niet te lezen. Het bestand staat nu hier: { $path }. Je begint opnieuw.

## Begin en einde

menu-title = Wegwijs · hulp bij { own-product }
menu-body = Waarmee kan ik je helpen? Typ je vraag, plak een foutmelding, of kies.
menu-resume = Verder waar je was: { $guide }
ask-known = Dat lijkt op: { $guide }
ask-because = (door: { $words })
ask-because-error = (door de foutmelding: { $words })
ask-or-else = Of bedoel je:
ask-command = wegwijs{ $from } guide { $address }
ask-unsure = Ik weet niet zeker wat je bedoelt. Is het een van deze?
ask-whose = Deze foutmelding kan van elk programma zijn. Komt die van Exact Online, kies dan hieronder wat erop lijkt. Over een melding van een ander programma kan ik niets zeggen.
ask-elsewhere-users = Gaat het om een gebruiker, en niet om een app? Wat een gebruiker mag, regel je in Exact Online bij “Stamgegevens”, “Gebruikers”.
ask-elsewhere-product = Dit lijkt over een ander product te gaan. Daar heb ik geen uitleg over. Kijk in de hulp van dat product.
ask-reads-fr = Je lis le néerlandais et l’anglais. Posez votre question dans une de ces langues, ou collez un message d’erreur.
ask-reads-de = Ich verstehe Niederländisch und Englisch. Stelle deine Frage in einer dieser Sprachen oder füge eine Fehlermeldung ein.
ask-unknown = Dit weet ik niet, want ik heb er geen gids over. Dit komt er het dichtst bij. Past er niets? Zoek in de hulp van Exact Online, of vraag wie het abonnement beheert.
ask-unknown-product = Over { $product } heb ik geen gids. Hier kan ik je wel mee helpen:
ask-more-guides = En nog { $count ->
    [one] { $count } gids. Alle gidsen zie je met: wegwijs{ $from } list
   *[other] { $count } gidsen. Alle gidsen zie je met: wegwijs{ $from } list
}
ask-secret = Let op: hier stond misschien een wachtwoord of een toegangssleutel bij. Ik heb dat niet gebruikt, niet bewaard en nergens heen gestuurd. Twijfel je? Verander het dan.
ask-secret-answer = Let op: dit lijkt op een wachtwoord of een toegangssleutel. Ik heb het gebruikt als je antwoord. Is het geen naam van een app? Ga dan terug, typ iets anders, en verander je wachtwoord.
ask-explain = Zo kwam dit tot stand. Boven nul spreekt iets voor deze gids, onder nul ertegen:
ask-explain-words = { $place }: { $score } punten. Woorden: { $words }. Andere woorden en delen van woorden { $others }, vooraf { $before }.
ask-explain-error = { $place }: { $score } punten, door de foutmelding: { $because }
ask-start = Begin met deze gids
ask-step = Ga naar: { $step }
ask-else = Iets anders: { $guide }
ask-all = Laat alle gidsen zien
ask-return = Terug naar waar ik was
bye = Tot ziens.
bye-resume = Je plek is bewaard. Typ “wegwijs guide” om verder te gaan.
bye-not-saved = Let op: je plek is niet bewaard, want { $reason }. De volgende keer begin je vooraan.
bye-practice = De oefenomgeving is gestopt. Van het oefenen is niets bewaard.
bye-interrupted = Gestopt. Je plek is bewaard. Typ “wegwijs guide” om verder te gaan.
error-title = Dat lukte niet
address =
    Het adres van deze stap: { $address }
    Iemand anders komt hier met: wegwijs guide "{ $address }"
picture-alt = Op het scherm: { $alt }

## In de terminal

rich-prompt = Kies:
rich-prompt-outcome = Wat nu?
rich-prompt-input = Typ je antwoord:
rich-prompt-ask = Typ je vraag of kies met ↓
rich-hint-ask = Typen zoekt · ↑↓ en Enter kiezen · Esc terug · Ctrl-C stoppen
rich-hint-ask-narrow = ↑↓ Enter · Esc terug
rich-hint = Kies met ↑↓ en Enter, of typ wat je ziet · Esc terug · Ctrl-C stoppen
rich-hint-narrow = ↑↓ Enter, of typ · Esc terug
rich-hint-input = Enter is verder, ook zonder antwoord · ? is hulp en meer · Esc terug
rich-hint-input-narrow = Enter verder · ? meer · Esc terug
rich-hint-line = Enter verder · Esc stoppen
rich-say = Zeg dit
rich-more = Verder lezen
plain-prompt-default = Typ een nummer, of zeg het in je eigen woorden. Alleen Enter is { $number }: { $label }. Typ ? voor meer.
plain-prompt-number = Typ een nummer van 1 tot en met { $last }, of zeg het in je eigen woorden. Typ ? voor meer.
plain-prompt-ask = Typ je vraag, plak een foutmelding, of typ een nummer van 1 tot en met { $last }. Typ ? voor meer.
plain-ask = Wat is je vraag?
plain-prompt-input = Typ je antwoord, of alleen Enter om over te slaan. Typ ? voor meer.
plain-prompt-input-again = Typ je antwoord. Alleen Enter houdt: { $usual }. Typ ? voor meer.
plain-prompt-command = Typ ? voor wat je kunt doen.
plain-word = { $word }: { $label }

## Op papier

show-detours = Als het niet lukt
show-glossary = Woorden
show-labels = Namen op je scherm
show-ends = Zo kan het aflopen
show-option = { $label }: ga naar { $number }.
show-option-asked = { $label } Ga dan naar { $number }.
show-option-end = { $label }: zie “{ $title }”.
show-option-asked-end = { $label } Zie dan “{ $title }”.
show-next = Ga naar { $number }.
show-next-end = Zie “{ $title }”.
show-return = Ga terug naar de stap waar je was.
show-then = Daarna misschien: { $title } (wegwijs{ $from } guide { $guide })
show-then-paper = Daarna misschien: { $title }
show-stuck = Is dit het geval? { $label }: zie { $number }.
show-stuck-asked = { $label } Zie { $number }.
show-unverified = Geschreven naar de bron hieronder. Nog niet door een mens vergeleken met de schermen zelf.
show-verified = Vergeleken met de schermen op { $date }.
show-checked = Feiten voor het laatst nagezocht op { $date }.
show-source = Bron: { $source }
show-check-passed = Ja
show-check-failed = Nee
show-check-unknown = Niet na te kijken
show-action-passed = Gelukt
show-action-failed = Mislukt
show-action-unknown = Niet gedaan, of onbekend
graph-stuck = vastgelopen

## Gidsen maken

pack-error = fout
pack-warning = waarschuwing
pack-help = oplossing
pack-is-well = In orde: gidsen: { $guides }, talen: { $languages }.
pack-has-faults =
    { $errors ->
        [0] Geen fouten
        [one] 1 fout
       *[other] { $errors } fouten
    }, { $warnings ->
        [0] geen waarschuwingen
        [one] 1 waarschuwing
       *[other] { $warnings } waarschuwingen
    }. Gidsen: { $guides }, talen: { $languages }.
pack-accepted = { $lang }: { $changed } van { $total } vertalingen opnieuw goedgekeurd.
pack-new-next = De gids { $guide } is gemaakt. Vul de teksten aan en draai daarna “wegwijs pack check” en “wegwijs pack accept”.
checklist-title = Nakijken in Exact Online
checklist-body =
    Voor iemand met een account. Loop de schermen in deze volgorde langs.
    Klopt het, zet dan een kruisje tussen de haken. Klopt het niet, schrijf dan op wat er staat.
checklist-label = Heet dit “{ $label }”? ({ $grade }: { $source })
checklist-label-unknown = Hoe heet dit in jouw taal: “{ $label }”? (nog nooit gezien)
checklist-claim = Klopt dit? { $claim } ({ $grade }: { $source })
checklist-instead = Nee, er staat:
scaffold-guide = Titel van de gids
scaffold-guide-summary = Wat je na deze gids gedaan hebt, in één zin.
scaffold-guide-keywords = woorden, die, mensen, typen
scaffold-first = Wat de lezer eerst doet
scaffold-first-body = Zeg waar je bent en wat je doet. Eén ding per stap.
scaffold-first-why = Zeg waarom deze stap nodig is.
scaffold-worked = Is het gelukt?
scaffold-worked-body = Zeg waaraan de lezer dat ziet.
scaffold-worked-why = Een stap is pas klaar als je ziet dat hij werkt.
scaffold-worked-opt-yes = Ja, het is gelukt
scaffold-worked-opt-no = Nee, ik zie iets anders
scaffold-finished = Klaar
scaffold-finished-body = Zeg wat er nu veranderd is.
scaffold-ask-for-help = Vraag hulp
scaffold-ask-for-help-body = Zeg wie kan helpen en wat die moet weten.
scaffold-not-there = Ik zie dit niet
scaffold-not-there-body = Zeg waardoor dat komt en wat helpt. Daarna gaat de lezer terug.
scaffold-not-there-why = Zeg waarom dit vaak voorkomt.
scaffold-questions-about = Zo vragen lezers naar deze gids, en dit zeggen ze bij een stap: elke regel is een voorbeeld. Niemand krijgt ze te zien.
scaffold-questions-asked = hier een vraag zoals een lezer die typt
scaffold-questions-pasted = en nog een, in heel andere woorden
scaffold-questions-stuck = ik zie het niet
scaffold-questions-yes = ja hij doet het
scaffold-questions-no = nee nog niet

## Hulp bij de opdrachten

heading-usage = Gebruik:
heading-commands = Opdrachten:
heading-arguments = Wat je opgeeft:
heading-options = Opties:
value-options = OPTIES
value-command = OPDRACHT
value-address = ADRES
value-text = VRAAG
value-guide = GIDS
value-format = VORM
value-shell = SHELL
value-lang = TAAL
value-name = NAAM
value-provider = AANBIEDER
value-client-id = ID
value-uri = URI
value-file = BESTAND
value-country = LAND
value-folder = MAP
value-organisation = ORGANISATIE
value-listen = ADRES:POORT
value-listen-serve = ADRES:POORT
value-url = URL
value-ip = IP-ADRES
value-situation = SITUATIE
value-time = TIJD
help-about = Stap voor stap hulp bij Exact Online: de rechten van een app intrekken, beperken of opnieuw geven
help-after = Zonder opdracht begint de assistent. Vastgelopen? Bij elke stap kun je om uitleg vragen.
help-guide = Begin een gids, ga naar een stap, of ga verder waar je was
help-list = Toon alle gidsen
help-ask = Zoek de gids die bij je vraag of foutmelding past
help-show = Toon een gids of een stap, om te lezen, te printen of te mailen
help-connect = Verbind een app, zodat Wegwijs kan nakijken wat die mag
help-connections = Toon welke apps verbonden zijn
help-access = Kijk na of een app nog toegang heeft, namens wie, en tot welke administraties
help-revoke = Trek de rechten van een verbonden app in, en kijk na of het gelukt is
help-disconnect = Vergeet een verbinding op deze computer
help-sandbox = Start een oefenomgeving en houd die aan, bijvoorbeeld voor een les
help-serve = Start de assistent in de browser, voor jezelf of voor een servicedesk
help-export = Zet alle pagina’s als bestanden in een map, voor een intranet of een webserver
help-pack = Gidsen maken en nakijken
help-pack-check = Kijk na of alle gidsen en teksten kloppen
help-pack-accept = Keur alle vertalingen goed zoals ze nu zijn
help-pack-graph = Teken de stappen van een gids
help-pack-questions = Druk een lijst af van wat iemand met een account nog moet nakijken
help-pack-new = Maak een nieuwe gids met teksten in elke taal
help-completions = Maak een script waarmee je shell opdrachten aanvult
help-man = Maak de handleiding voor “man”
help-help = Toon deze hulp
help-version = Toon de versie
help-arg-address = Een gids of een stap: revoke, revoke/find-app of een adres dat iemand je stuurde. Zonder adres ga je verder waar je was
help-arg-text = Je vraag in je eigen woorden, of de foutmelding. Zonder vraag lees ik wat er via een pipe binnenkomt
help-opt-explain = Laat zien hoe het antwoord tot stand kwam
help-arg-show-address = Een gids of een stap: revoke of revoke/find-app
help-arg-connect-name = Hoe je de verbinding wilt noemen, bijvoorbeeld excel-oud
help-arg-name = De naam van de verbinding
help-arg-access-name = De naam van de verbinding. Mag weg als je er maar één hebt
help-opt-provider = Bij wie de app staat: exact-online-nl, -be, -de, -fr, -es, -uk of -com, of een naam uit je config.toml
help-opt-client-id = De client-id van de app-registratie
help-opt-redirect-uri = De redirect-URI van de app-registratie, precies zoals die daar staat
help-opt-client-secret-file = Lees het client-secret uit dit bestand. Anders uit WEGWIJS_CLIENT_SECRET, of je typt het
help-opt-all = Kijk alle verbindingen na
help-opt-only = Haal alleen deze organisatie weg, met de naam of het nummer uit: wegwijs access NAAM
help-opt-dry-run = Laat alleen zien wat er verstuurd zou worden
help-opt-yes = Vraag niets en ga meteen aan de slag
help-arg-graph-guide = De gids. Zonder gids: alle gidsen
help-arg-new-guide = De naam van de nieuwe gids: kleine letters, cijfers en streepjes
help-arg-shell = bash, elvish, fish, powershell of zsh
help-opt-format = text, markdown, html of json; svg is het plaatje van één stap
help-opt-graph-format = mermaid of dot
help-opt-lang = De taal van de uitleg: nl of en
help-opt-ui-lang = De taal van jouw Exact Online: nl of en, of fr of de (nog niet alle knoppen). Zonder deze optie: de taal van de uitleg
help-opt-country = Het land van jouw Exact Online: nl, be, de, fr, es, uk of com, of een land dat je eigen pack toevoegt
help-opt-plain = Gewone regels en nummers, zonder tekenwerk. Voor een schermlezer of een script
help-opt-json = Een regel JSON per scherm, voor een programma
help-opt-pack = Lees gidsen en teksten uit deze map
help-opt-listen = Waar de oefenomgeving te vinden is: ADRES:POORT. Zonder deze optie alleen op deze computer
help-opt-listen-serve = Waar de pagina’s te vinden zijn: ADRES:POORT, unix:PAD of systemd. Zonder deze optie alleen op deze computer, op poort 8080
help-opt-public-url = Het adres waarop lezers de pagina’s vinden, zoals https://hulp.example.nl
help-arg-export-dir = De map waar de pagina’s in komen
help-opt-export-public-url = Waar lezers hun vraag kunnen stellen, zoals https://hulp.example.nl
help-opt-metrics = Waar de tellingen voor Prometheus te vinden zijn: ADRES:POORT
help-opt-tls-cert = Het certificaat, als PEM-bestand
help-opt-tls-key = De sleutel bij het certificaat, als PEM-bestand
help-opt-trusted-proxy = Een proxy die mag zeggen van wie een verzoek komt. Mag vaker
help-opt-check = Kijk of de server op dit adres klaar is voor lezers, en stop. Ook voor een container
help-opt-open = Open de pagina meteen in je browser
help-opt-no-open = Bied niet aan om de pagina te openen
help-opt-sandbox = Oefen: werk met een nagemaakt Exact Online op deze computer, zonder account
help-opt-provoke = Laat in de oefenomgeving iets misgaan. Mag vaker. Welke situaties er zijn, zie je op de pagina Bediening
help-opt-ahead = Zet de klok van de oefenomgeving vooruit: 10m, 3h of 31d (minuten, uren, dagen)
help-opt-no-color = Geen kleuren
help-opt-verbose = Vertel welke taal en mappen gebruikt worden

man-name = NAAM
man-synopsis = GEBRUIK
man-description = BESCHRIJVING
man-commands = OPDRACHTEN
man-options = OPTIES
man-exit = EINDCODES
man-environment = OMGEVING
man-text =
    Wegwijs helpt je stap voor stap door een taak in Exact Online. Bij elke stap kun je vragen waarom die nodig is, hulp krijgen als je vastloopt, een stap terug gaan en van taal wisselen.

    Je plek wordt na elk antwoord bewaard. Er wordt niets verstuurd, behalve naar Exact Online of je eigen aanbieder, en alleen wat je eerst hebt kunnen zien.
man-exit-0 = Alles is goed gegaan.
man-exit-1 = Er ging iets mis.
man-exit-2 = De opdracht is niet begrepen.
man-exit-3 = De app heeft geen toegang, of niet meer.
man-exit-4 = Er is geen verbinding met die naam, of die is niet ingelogd.
man-exit-5 = Het is niet na te kijken.
man-exit-130 = Gestopt met Ctrl-C.
man-env-wegwijs-lang = De taal van de uitleg, als --lang ontbreekt. Anders gelden LC_ALL, LC_MESSAGES en LANG.
man-env-wegwijs-home = De map waarin je plek en je verbindingen bewaard worden.
man-env-wegwijs-vault-passphrase = De wachtwoordzin van het versleutelde kluisbestand, als je het niet wilt intikken.
man-env-wegwijs-client-secret = Het client-secret voor wegwijs connect, als je het niet wilt intikken.
man-env-wegwijs-database-url = Het adres van de PostgreSQL-database met wat lezers melden. Zo staat een wachtwoord niet op de opdrachtregel.
man-env-wegwijs-desk-key = De sleutel voor /-/desk, waar staat wat lezers melden. Minstens 20 tekens.
man-env-no-color = Geen kleuren.
man-env-accessible = Gewone regels en nummers, zoals --plain.
verbose =
    Taal: { $lang }. Labels: { $ui }.
    Bewaarde plekken: { $home }
    Gidsen uit: { $pack ->
        [none] het programma zelf
       *[other] { $pack }
    }

## De oefenomgeving

sandbox-started =
    Dit is een oefenomgeving op je eigen computer. Het is niet Exact Online: alles is verzonnen.
    De oefenomgeving staat op { $url } en stopt samen met deze opdracht.
sandbox-title = Je werkt in de oefenomgeving
sandbox-offer =
    Dit is niet Exact Online. Mensen, apps en administraties zijn verzonnen, en je kunt niets stukmaken.

    Je oefent in je browser, op { $url }

    De app “Excel Link” van Ans de Vries is al verbonden.
sandbox-open = Open de oefenomgeving in mijn browser
sandbox-later = Ik open die zelf
sandbox-serving =
    De oefenomgeving staat op { $url }
    Het is niet Exact Online: alles is verzonnen, en staat alleen in het geheugen. Stoppen kan met Ctrl-C.
sandbox-beyond-loopback = Let op: ook andere computers in het netwerk kunnen hier nu bij. Zet er niets in wat echt is.

## In de browser

serve-running = Wegwijs draait. Stoppen kan met Ctrl-C. Het adres: { $url }
serve-well = Wegwijs draait op { $url } en is klaar voor lezers.
serve-offer = Druk op Enter om de pagina in je browser te openen.
serve-no-public-url = Let op: ook andere computers in het netwerk kunnen hier nu bij. Geef met --public-url het adres op dat lezers gebruiken. Dan kloppen de links.
serve-replaced = De gidsen zijn veranderd. Lezers zien nu de nieuwe.
serve-not-replaced = De gidsen zijn veranderd, maar lezers zien nog de oude. { $reason }
export-done =
    { $pages ->
        [one] Er staat nu { $pages } pagina in { $folder }.
       *[other] Er staan nu { $pages } pagina’s in { $folder }.
    }

## Verbindingen

stopped = Gestopt.
passphrase-open = Wat is de wachtwoordzin van je kluis? Je ziet niet wat je typt.
passphrase-create = Bedenk een wachtwoordzin voor je kluis. Je hebt hem straks elke keer nodig. Je ziet niet wat je typt.
passphrase-again = Typ de wachtwoordzin nog een keer.
passphrase-differ = De twee wachtwoordzinnen zijn niet gelijk.
connect-title = Log nu in, in je browser
connect-opened = Je browser opent dit adres:
connect-open-yourself = Open dit adres in je browser:
connect-copy =
    Log in en geef toestemming. Daarna komt je browser op een pagina die misschien leeg is of een fout toont. Dat is niet erg.
    Kopieer het hele adres van die pagina. Doe dat meteen: het werkt maar kort.
connect-listening =
    { $minutes ->
        [one] Log in en geef toestemming, binnen 1 minuut. Daarna gaat het vanzelf verder. Stoppen kan met Ctrl-C.
       *[other] Log in en geef toestemming, binnen { $minutes } minuten. Daarna gaat het vanzelf verder. Stoppen kan met Ctrl-C.
    }
connect-ask-name = Hoe wil je de verbinding noemen? Bijvoorbeeld excel-oud.
connect-provider-title = Waar is de app geregistreerd?
connect-provider-body = Kies het land van jouw Exact Online, of een ander product.
connect-preset = { $name }
connect-own-provider = { $name } (uit je config.toml)
country-nl = Exact Online Nederland ({ $site })
country-be = Exact Online België ({ $site })
country-de = Exact Online Duitsland ({ $site })
country-fr = Exact Online Frankrijk ({ $site })
country-es = Exact Online Spanje ({ $site })
country-uk = Exact Online Verenigd Koninkrijk ({ $site })
country-com = Exact Online internationaal ({ $site })
country-without-name = Exact Online { $country } ({ $site })
connect-ask-client-id = Wat is het client-id van de app-registratie?
connect-ask-redirect-uri = Wat is de redirect-URI van de app-registratie? Neem die precies over.
connect-ask-secret = Wat is het client-secret? Je ziet niet wat je typt. Is er geen, druk dan alleen op Enter.
connect-vault-title = Waar bewaar ik de toegangssleutels?
connect-vault-body = Daarmee kan ik later nakijken of de app nog toegang heeft. Ze blijven op deze computer.
connect-vault-keyring = In de sleutelbos van deze computer
connect-vault-file = In een versleuteld bestand, met een wachtwoordzin
connect-ask-redirected = Plak hier het hele adres van de pagina waar je browser uitkwam.
connect-raw = Het antwoord was: “{ $raw }”
connect-done = De app is verbonden als “{ $name }”. Kijk wat die mag met: wegwijs access { $name }
connect-stopped = Er is niets verbonden, en niets bewaard.
connect-page-done = Je bent ingelogd. Je kunt dit venster sluiten en verdergaan in Wegwijs.
connect-page-failed = Het inloggen is niet gelukt. Waarom staat in Wegwijs. Je kunt dit venster sluiten.
connect-code-title = Is deze code van jou?
connect-code-body =
    Je plakte alleen een code. Aan een heel adres kan ik zien dat het bij deze login hoort, aan een code niet.

    Heb je de code van iemand anders gekregen? Gebruik hem dan niet: je verbindt dan misschien de app van die ander.
connect-code-again = Ik plak het hele adres
connect-code-own = Ik heb de code net zelf uit mijn browser gehaald. Gebruik hem
connect-page-refused = Er is geen toestemming gegeven. Je kunt dit venster sluiten.
connect-page-nothing = Hier is niets te zien.
disconnected = De verbinding “{ $name }” is hier vergeten. De rechten van de app zijn daarmee niet ingetrokken.
connections-none = Er is nog geen app verbonden. Verbind er een met: wegwijs connect NAAM
connections-signed-out = niet ingelogd
column-name = VERBINDING
column-verdict = TOEGANG
column-user = NAMENS
column-administrations = ADMINISTRATIES
column-until = GELDIG TOT
column-provider = AANBIEDER
column-since = SINDS
verdict-passed = ja
verdict-failed = nee
verdict-unknown = niet na te kijken
access-raw = { $product } zei: “{ $raw }”
access-user = Namens: { $name } { $email }
access-administrations =
    { $count ->
        [0] Teruggekregen: geen enkele administratie.
        [one] Teruggekregen: 1 administratie: { $names }
       *[other] Teruggekregen: { $count } administraties: { $names }
    }
access-organisations =
    { $count ->
        [0] Teruggekregen: geen enkele organisatie.
        [one] Teruggekregen: 1 organisatie: { $names }
       *[other] Teruggekregen: { $count } organisaties: { $names }
    }
access-no-list = Welke administraties de app ziet, weet ik niet. { $reason }
access-administrations-many = Teruggekregen: { $count } administraties. Alle namen staan in de uitvoer met: --json
access-added =
    Nieuw sinds de vorige keer: { $names }{ $more ->
        [0] { "" }
       *[other] { " " }en nog { $more }
    }
access-gone =
    Weg sinds de vorige keer: { $names }{ $more ->
        [0] { "" }
       *[other] { " " }en nog { $more }
    }
access-more = Er zijn er meer dan ik heb opgevraagd. Daarom vergelijk ik niet met de vorige keer.
access-asked = Gevraagd: { $asked }
access-left-minute = Nog over deze minuut: { $left } verzoeken
access-left-day = Nog over vandaag: { $left } verzoeken
access-until = Zonder gebruik moet je opnieuw inloggen vanaf: { $time }
access-retry = Probeer het weer vanaf: { $time }
access-newer-kept = De rechten zijn ingetrokken. Intussen is de app hier opnieuw verbonden: die toegangssleutel blijft bewaard.
proof-token-taken = Het bewijs: { $product } nam de toegangssleutel aan (status { $status }).
proof-renewed = Het bewijs: { $product } gaf een nieuwe toegangssleutel.
proof-invalid-grant = Het bewijs: { $product } ververst de toegangssleutel niet meer, en antwoordt “invalid_grant” (status { $status }).
proof-unauthorised-client = Het bewijs: { $product } ververst de toegangssleutel niet meer, en antwoordt “unauthorized_client” (status { $status }).
proof-said-withdrawn = Het bewijs: { $product } zegt bij het verversen dat de toestemming is ingetrokken (status { $status }).
proof-token-refused = Het bewijs: { $product } neemt de enige toegangssleutel niet meer aan, terwijl die nog geldig hoort te zijn (status { $status }).
proof-empty-list = Het bewijs: { $product } geeft een lege lijst van wat de app mag zien (status { $status }).
proof-refused-after-revocation = Het bewijs: { $product } nam het intrekken aan. Nu weigert het de toegangssleutel, en ook een nieuwe (status { $status }).
proof-old-refresh-token = Het bewijs: { $product } zegt bij het verversen dat de toegangssleutel al eens is gebruikt (status { $status }).
proof-refused-after-loss = Het bewijs: op een eerdere keer verversen kwam geen antwoord, en nu weigert { $product } dezelfde toegangssleutel (status { $status }).
proof-said-expired = Het bewijs: { $product } zegt bij het verversen dat de toegangssleutel is verlopen (status { $status }).
proof-reason-header = Het bewijs: { $product } geeft als reden “{ $reason }” (status { $status }).
proof-revocation-taken = { $product } nam het verzoek om in te trekken aan (status { $status }).
access-forgotten = Ik heb de oude toegangssleutels hier gewist.
revoke-no-api = Een programma kan dit niet voor je doen in { $product }. Je klikt zelf. Daarna kijk ik na of het gelukt is.
revoke-plan = Wachtwoorden en sleutels laat ik niet zien. Er is nog niets verstuurd. Daarna kijk ik na of het gelukt is.
choice-stop = Stop, doe niets
revoke-check-title = Nakijken
revoke-page-opened = Je browser opent { $url }
revoke-page = Open in je browser: { $url }
revoke-done = { $product } heeft het verzoek aangenomen.
revoke-tried = { $product } zegt ja. Dat zegt het altijd, ook als er niets gebeurt. Daarom kijk ik het na.
revoke-unanswered = { $product } gaf geen antwoord. Misschien is het wel gelukt: ik kijk het na.
revoke-ends = Dit stopt alles waar de app bij { $product } bij kan: { $names }
revoke-disconnected = De toegangssleutels blijven hier bewaard: { $product } neemt die nog aan.
revoke-not-withdrawn = { $product } heeft niets ingetrokken: de app kreeg daarna gewoon een nieuwe toegangssleutel. Trek de toestemming zelf in, in { $product }.
revoke-still-taken = { $product } nam het intrekken aan, maar neemt de toegangssleutel van de app nog steeds aan. Trek de toestemming zelf in, in { $product }.
revoke-access-left = { $product } trok in waarmee de app nieuwe toegang haalt. De toegang van nu trok het niet in. Wat er nog werkt, kijk ik na.
revoke-not-proven = Dat is geen bewijs dat de rechten zijn ingetrokken. De toegangssleutels blijven hier bewaard.
revoke-dry-run = Er is niets verstuurd.
revoke-only-plan = Dit haalt alleen “{ $one }” weg bij de app. { $count ->
        [0] Daarna ziet de app niets meer.
       *[other] De app houdt: { $stays }.
    }
revoke-only-done = Gelukt: “{ $one }” staat niet meer in de lijst van { $product }.
revoke-only-still = “{ $one }” staat nog in de lijst van { $product }. Haal die zelf weg, in { $product }.
revoke-only-unknown = Of “{ $one }” weg is, is nu niet te zeggen. Kijk het later na.
revoke-not-yet =
    De app heeft nog toegang. { $minutes ->
        [0] Toegang die vlak voor het intrekken is gegeven, kan nog even werken.
        [one] Toegang die vlak voor het intrekken is gegeven, kan nog hooguit 1 minuut werken.
       *[other] Toegang die vlak voor het intrekken is gegeven, kan nog hooguit { $minutes } minuten werken.
    } Kijk het daarna nog een keer na.

## Wat iemand bij een stap zegt
say-courtesy = Ik help je graag. Ga verder waar je was.
say-thanks = Graag gedaan.
say-wait = Rustig aan. Ik wacht op je.
say-partly = Goed bezig. Doe ook de rest van deze stap, en zeg het als die gelukt is.
say-who = Ik ben Wegwijs: een programma, geen mens. Ik wijs je de weg en help je nakijken of het gelukt is. Wil je iemand spreken? Vraag dan wie bij jullie het abonnement beheert, of de leverancier van de app.
say-length = Je bent hier: { $progress }. Neem er gerust de tijd voor.
say-courtesy-menu = Ik help je graag. Zeg maar waar het over gaat.
say-unsure = Wat bedoel je?
say-none = Iets anders
say-lang = Verder in het { $language }

## Voor een AI-assistent (wegwijs mcp)

help-mcp = Geeft de gidsen aan een AI-assistent op deze computer (Model Context Protocol)
mcp-instructions =
    Wegwijs heeft gidsen met hun bron. Zoek met ask de gids bij een vraag of een foutmelding. Loop met walk mee: één scherm tegelijk. Wacht dan op wat de lezer zegt of doet.
    Neem de namen van knoppen en menu’s letterlijk over. Verzin geen stappen. Noem het adres en de bron. Past er geen gids, zeg dat dan.
mcp-ask = Zoek een gids
mcp-ask-about = Zoekt bij een vraag of een foutmelding de gids en de stap. Geeft adressen voor walk, of zegt dat er geen gids past. De vraag wordt niet bewaard.
mcp-list = Alle gidsen
mcp-list-about = Noemt alle gidsen, elk met een samenvatting en een adres voor walk en show_guide.
mcp-show = Een hele gids
mcp-show-about = Geeft een gids, of één stap, als Markdown: de stappen, wat er op het scherm te zien is, de woordenlijst en de bron.
mcp-walk = Loop een gids door
mcp-walk-about = Geeft het scherm bij een adres. Geef choose, say of input mee voor wat de lezer daar doet: dan krijg je het volgende scherm en het adres daarvan. Er wordt niets bewaard. Geef dus elke keer het laatste adres mee, en answers als die er zijn.
mcp-picture = Plaatje bij een stap
mcp-picture-about = Tekent wat er bij een stap op het scherm te zien is (SVG), en beschrijft het in woorden.
mcp-check = Kijk de toegang van een app na
mcp-check-about = Kijkt na of een verbonden app nog toegang heeft. Dat gebeurt alleen als de lezer ja zegt. Kan de lezer dat hier niet, dan krijg je het plan en de opdracht om het zelf te doen.
mcp-plan = Plan om rechten in te trekken
mcp-plan-about = Laat zien wat het intrekken van de rechten van een verbonden app zou versturen, en met welke opdracht de lezer dat zelf doet. Verstuurt niets en trekt niets in.
mcp-arg-lang = De taal van de teksten, zoals nl of en. Zonder deze keuze die van het adres.
mcp-arg-ui-lang = De taal van het product van de lezer, voor de namen van knoppen en menu’s. Zonder deze keuze die van de teksten.
mcp-arg-question = De vraag in de woorden van de lezer, of de foutmelding zoals die er staat.
mcp-arg-guide = De naam of het adres van een gids, zoals overview of nl/overview. Of van een stap, zoals nl/revoke/find-app.
mcp-arg-address = Het adres van het scherm waar de lezer is, zoals het laatste antwoord dat gaf. Of de naam van een gids om te beginnen.
mcp-arg-choose = Het id van een keuze op dat scherm, zoals done, why, stuck of back.
mcp-arg-say = Wat de lezer zegt, in eigen woorden.
mcp-arg-input = Wat de lezer invult, als het scherm daarom vraagt.
mcp-arg-answers = Wat de lezer eerder invulde: geef answers uit het laatste antwoord terug. In een adres staat dat niet.
mcp-arg-step = Het adres van een stap met een plaatje, zoals nl/revoke/find-app.
mcp-arg-connection = De naam van de verbinding. Mag weg als er maar één is.
mcp-found = { $guide }: { $step } ({ $address })
mcp-unknown = Hierbij past geen gids. Deze gidsen zijn er:
mcp-choices = Wat de lezer nu kan (choose):
mcp-fill-in = Of geef met input wat de lezer hier invult.
mcp-address = Adres: { $address }
mcp-say-again = Geef bij je keuze ook nog eens mee wat de lezer zei (say).
mcp-resource-guide = Een hele gids
mcp-resource-step = Eén stap van een gids
mcp-prompt =
    Help mij met “{ $guide }”.
    Gebruik walk en begin bij { $address }. Laat steeds één stap zien, met de woorden van de gids. Wacht dan tot ik zeg hoe het ging.
mcp-consent = Mag ik bij { $product } nakijken of “{ $connection }” nog toegang heeft? Ik verander niets. Ik verstuur hooguit dit:
mcp-consent-yes = Ja, kijk het na
mcp-check-plan = Nakijken of “{ $connection }” nog toegang heeft bij { $product } kan met hooguit deze verzoeken:
mcp-check-run = Er is nog niets verstuurd. De lezer kan het zelf laten nakijken met: { $command }
mcp-check-declined = De lezer wil dit nu niet. Er is niets verstuurd.
mcp-revoke-plan = Intrekken bij { $product } zou dit versturen:
mcp-revoke-run = Er is niets verstuurd en niets ingetrokken. Dat kan de lezer alleen zelf doen, met: { $command }

## Wat lezers melden

value-day = DAG
help-feedback = Toon wat lezers over de stappen melden: wat moet het eerst veranderen?
help-feedback-export = Zet alle meldingen op stdout, om ze ergens anders te bewaren
help-feedback-import = Neem meldingen over die op stdin staan
help-opt-data = Bewaar in deze map wat lezers melden. Zonder deze optie wordt lezers niets gevraagd
help-opt-database-url = Bewaar het in PostgreSQL: postgres://NAAM@SERVER/DATABASE. Staat er een wachtwoord in? Zet het adres dan in WEGWIJS_DATABASE_URL
help-opt-since = Meldingen vanaf deze dag, zoals 2026-11-03. Zonder deze optie: van de laatste 90 dagen
feedback-step = Stap
feedback-version = Versie
feedback-labels = Labels
feedback-matches = Klopt
feedback-label = Andere naam
feedback-place = Andere plek
feedback-absent = Niet daar
feedback-last = Laatst
feedback-none = Sinds { $since } heeft geen lezer iets gemeld.
feedback-imported = { $read } regels gelezen, waarvan { $new } nieuw.
feedback-guide = Gids
feedback-shown = Getoond
feedback-finished = Tot het einde
feedback-unanswered = Vragen zonder antwoord
feedback-stuck = Vastgelopen bij
help-opt-desk-key-file = Lees uit dit bestand de sleutel voor /-/desk, waar staat wat lezers melden. Of zet hem in WEGWIJS_DESK_KEY
serve-not-kept = Wat lezers melden, wordt nu niet bewaard. { $reason } De pagina’s gaan door.
serve-kept-again = Wat lezers melden, wordt weer bewaard.
