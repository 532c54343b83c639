### Wat de pagina’s in de browser zeggen. Teksten van gidsen staan in guides/, keuzes en voortgang in app.ftl.

site-name = Wegwijs · hulp bij Exact Online
skip = Naar de inhoud
languages = Taal van de uitleg
choices = Keuzes
detours = Wat er mis kan gaan
ways = Verder
send = Verstuur
privacy = Deze site bewaart niets van je: geen cookies, geen namen, geen vragen.

## De eerste pagina

start-title = Waar loop je tegenaan?
start-body = Typ wat je wilt doen, plak een foutmelding, of kies een gids. Je krijgt steeds één stap te zien.
start-question = Je vraag of foutmelding
start-guides = Alle gidsen

## Een stap

step-description = Een stap uit de gids “{ $guide }”.
say = Zeg wat je ziet, of stel een vraag
paper = De hele gids, om te printen
paper-walk = Loop deze gids stap voor stap door
share = Stuur deze stap door
share-link = Wie deze link opent, komt bij precies deze stap
copy = Kopieer
copied = De link is gekopieerd.
program-checks = Met Wegwijs als programma op je eigen computer kan dit ook voor je worden nagekeken.
field-hint = Dan staat die naam in de volgende stappen. De naam blijft in dit tabblad en wordt niet verstuurd.
field-keep = Gebruik deze naam
field-done = De naam staat nu in de tekst.
field-noscript = In deze browser staat JavaScript uit. Een naam invullen kan dan niet, maar het is ook niet nodig: ga gewoon verder.
done-body = Je kunt dit tabblad sluiten. Er is niets van je bewaard.

## Als gesprek

chat-you = Jij:
chat-waiting = Even geduld.

## In de eigen site van een servicedesk, en als bestanden

embed-open = Hulp nodig?
embed-close = Sluit de hulp
embed-frame = Hulp, stap voor stap
export-asking = Op deze pagina’s kun je geen vragen stellen. Met Wegwijs als programma op je eigen computer kan dat wel.
export-asking-there = Een vraag stellen, of een foutmelding plakken, kan hier:
export-start-body = Kies een gids. Je krijgt steeds één stap te zien.

## Als iets niet gaat

problem-page = Deze pagina is er niet
problem-page-next = Misschien is de link niet helemaal overgekomen. Stel hieronder je vraag, of kies uit alle gidsen.
problem-guide = Deze gids is er niet
problem-guide-next = Misschien heet de gids nu anders, of is de link niet helemaal overgekomen. Stel hieronder je vraag, of kies uit alle gidsen.
problem-step = Deze stap is er niet
problem-step-next = De gids is er wel, maar deze stap niet. Stel hieronder je vraag, of begin de gids opnieuw vanuit de lijst.
problem-language = Deze taal spreken we niet
problem-language-next = Je kunt verder in de talen die bovenaan elke pagina staan.
problem-long = Dit adres is te lang
problem-long-next = Zo’n lang adres hoort niet bij een van onze pagina’s. Begin bij de gidsen.
problem-method = Dat kan op deze pagina niet
problem-method-next = Deze pagina is er om te lezen. Begin bij de gidsen.
problem-host = Deze pagina staat op een ander adres
problem-host-next = De link noemt een adres waar deze hulp niet op staat. Vraag de juiste link aan wie hem je stuurde.
problem-origin = Dit formulier kwam van een andere site
problem-origin-next = Daarom doen we er niets mee. Stel je vraag op onze eigen pagina.
problem-form = Je vraag is niet goed aangekomen
problem-form-next = Stel je vraag hieronder nog een keer.
problem-large = Dit is te lang om te lezen
problem-large-next = Plak alleen de foutmelding zelf, of typ je vraag in een paar zinnen.
problem-slow = Je vraag kwam niet helemaal aan
problem-slow-next = De verbinding was te traag of viel weg. Probeer het nog een keer.
problem-often = Dat waren veel vragen achter elkaar
problem-often-next = Wacht een paar tellen en stel je vraag nog een keer. De gidsen kun je gewoon blijven lezen.
problem-busy = Het is even druk
problem-busy-next = Stel je vraag over een paar tellen nog een keer. De gidsen kun je gewoon blijven lezen.
problem-ours = Hier ging bij ons iets mis
problem-ours-next = Het ligt niet aan jou. Probeer het zo nog een keer, of kies uit alle gidsen.
