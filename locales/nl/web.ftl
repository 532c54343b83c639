### Wat de pagina’s in de browser zeggen. Teksten van gidsen staan in guides/, keuzes en voortgang in app.ftl.

site-name = Wegwijs · hulp bij { $product }
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

## Klopt deze stap met wat lezers zien?

readers-confirmed =
    { $readers ->
        [one] Bevestigd door 1 lezer, op { $day }.
       *[other] Bevestigd door { $readers } lezers, laatst op { $day }.
    }
readers-changed = Lezers melden dat dit scherm veranderd is.
day =
    { $day } { $month ->
        [1] januari
        [2] februari
        [3] maart
        [4] april
        [5] mei
        [6] juni
        [7] juli
        [8] augustus
        [9] september
        [10] oktober
        [11] november
       *[12] december
    } { $year }
day-as-written = { $day }
report-title = Klopt deze stap met jouw scherm?
report-legend = Wat zie je?
report-yes = Ja, het klopt
report-no = Nee, er is iets anders
report-label = Iets heeft een andere naam
report-place = Iets staat ergens anders
report-absent = Iets is er niet
report-line = Wat zie je precies? (hoeft niet)
report-line-hint = Eén zin is genoeg, hooguit { $most } tekens. Schrijf geen namen of wachtwoorden op.
report-back = Terug naar de stap
report-thanks = Bedankt
report-thanks-body = Je melding is bewaard, zonder je naam of iets anders van jou. De schrijver van de gids ziet wat er moet veranderen.
report-choose = Kies wat je ziet, en verstuur het dan.
report-long = Dit is te lang. Schrijf hooguit { $most } tekens.
report-secret = Hier lijkt een wachtwoord of code in te staan. Daarom is het niet bewaard, en hebben we het weggehaald. Schrijf het zonder die code, of laat het leeg.
report-old = Deze pagina stond te lang open. Kijk na of alles nog klopt, en verstuur het nog een keer.
report-often = Vanaf deze plek is vandaag al vaak iets gemeld. Morgen kan het weer.
report-not-kept = Dit is niet bewaard. Probeer het straks weer: wat je invulde, staat er nog.

## Wat lezers van alle stappen melden, voor wie de gidsen schrijft

desk-title = Wat lezers melden
desk-key = Sleutel
desk-open = Openen
desk-wrong = Hiermee gaat het niet open. Probeer het nog een keer.
desk-away = De meldingen zijn er nu niet bij. Probeer het straks weer.
desk-since = Sinds { $day }. Wat je het eerst moet nakijken, staat bovenaan.
desk-nothing = Geen lezer heeft iets gemeld.
desk-mend = Wat er moet veranderen
desk-more =
    { $number ->
        [one] Nog 1 ander scherm staat in “wegwijs feedback”.
       *[other] Nog { $number } andere schermen staan in “wegwijs feedback”.
    }
desk-step = Stap
desk-version = versie { $version }
desk-labels = Labels
desk-matches = Klopt
desk-label = Andere naam
desk-place = Andere plek
desk-absent = Niet daar
desk-last = Laatst
desk-walks = Hoe lezers verdergaan
desk-guide = Gids
desk-shown = Getoond
desk-finished = Tot het einde
desk-unanswered = Vragen zonder antwoord
desk-stuck = Vastgelopen bij
desk-start-unanswered =
    { $number ->
        [0] Elke vraag op de startpagina kreeg een antwoord.
        [one] Op de startpagina kreeg 1 vraag geen antwoord.
       *[other] Op de startpagina kregen { $number } vragen geen antwoord.
    }
