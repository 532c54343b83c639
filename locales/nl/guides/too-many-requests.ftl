### Gids “too-many-requests”: Exact Online houdt een app tegen omdat die te veel vroeg, of omdat er te veel misging.

too-many-requests = Te veel verzoeken: de app moet wachten
    .summary = Exact Online houdt de app tegen met { -status-too-many } of een mail over limieten. Laat het ophalen weer lopen.
    .keywords =
        teveel aanroepen, api-limiet, api-limieten, limiet bereikt, limieten overschreden, daglimiet, minuutlimiet,
        rate limit, throttling, afgeknepen, tegengehouden, itgeneor429, itgeneor229, itgenexl150, geen capaciteit,
        partitie, api-gebruik

# B: T1784, T1229
too-many-requests_which-limit = Wat zegt de melding?
    .body =
        Exact Online telt hoe vaak een app iets vraagt, en hoe vaak dat misgaat. Wordt het te veel, dan moet de app wachten. Er is niets kapot en je raakt niets kwijt.

        De codes `itgeneor229`, `itgeneor429` en `itgenexl150` komen van Invantive en gaan ook hierover.
    .why =
        Te veel verzoeken los je op door minder te vragen. Te veel fouten los je op door de fout te zoeken.
    .opt-requests = Te veel verzoeken, { -status-too-many }, geen capaciteit
    .opt-errors = Een mail over { -errors-an-hour } fouten
    .opt-too-soon = Een mail over { -seconds-of-access } seconden
    .opt-not-sure = Dat kan ik niet zien

too-many-requests_what-fails = Wat gaat er steeds mis?
    .body =
        Na { -errors-an-hour } fouten in een uur houdt Exact Online de app een uur tegen. Vraagt de app intussen door, dan kan het langer duren.

        Wat is de fout achter die fouten?
    .why =
        Blijft de fout, dan komt de app na het wachten meteen weer vast te zitten.
    .opt-signing-in = De app komt er niet meer in
    .opt-one-part = Eén administratie of onderdeel wordt geweigerd
    .opt-not-sure = Dat weet ik niet

too-many-requests_proof = Komt de app er nog in?
    .body =
        { proof.body } Na een fout probeer ik het niet nog een keer.

too-many-requests_stop-fetching = Zet het automatisch ophalen uit
    .body =
        Zet in de app het automatisch ophalen of verversen uit. Gebruikt een ander programma dezelfde app? Zet het daar ook uit.

        Koppel niet opnieuw en trek niets in: met de toestemming is niets mis.
    .why =
        Een app die blijft vragen, houdt zichzelf vast.

# B: T1784
too-many-requests_wait = Wacht even
    .body =
        - Gaat het om verzoeken per minuut? Een paar minuten is genoeg.
        - Gaat het om verzoeken per dag? Dan kan het morgen weer.
        - Gaat het om fouten? Wacht ruim een uur.

        Weet je het niet, wacht dan een uur. Probeer het daarna één keer.
    .why =
        De grens is nu meestal { -requests-a-minute } verzoeken per minuut en { -requests-a-day } per dag. Die geldt per app én per administratie.

too-many-requests_one-at-a-time = Laat één programma tegelijk ophalen
    .body =
        Zet het ophalen weer aan, maar niet alles tegelijk.

        - Geef elk programma een eigen tijd, bijvoorbeeld het ene om zes uur en het andere om zeven uur.
        - Ververs een rapport niet met de hand terwijl het automatisch ophalen nog loopt.
    .why =
        Programma’s die dezelfde app gebruiken, delen ook dezelfde grens.

too-many-requests_fetch-less = Haal minder en minder vaak op
    .body =
        - Moet het elk uur? Vaak is één keer per nacht genoeg.
        - Zet administraties uit die je niet gebruikt.
        - Haal alleen op wat nieuw is, als de app dat kan.
    .why =
        De grens geldt per administratie. Een zuinige planning helpt elke dag, opnieuw proberen maar één keer.

too-many-requests_works = Loopt het ophalen weer?
    .body =
        Kijk na de volgende geplande keer in de app.
        Is alles opgehaald?
    .why =
        Eén geslaagde poging zegt weinig. Een hele nacht zonder melding wel.
    .opt-works = Ja, zonder melding
    .opt-again = Nee, dezelfde melding komt terug
    .opt-cannot-test = { cannot-test }

too-many-requests_within-limits = De app blijft binnen de grens
    .body =
        Het ophalen loopt weer. Noteer de tijden waarop elk programma ophaalt, zodat een nieuw programma er niet bovenop komt.

        Weet je niet welke apps er allemaal meelezen? Maak dan een overzicht.

too-many-requests_dead-consent = De app blijft vragen zonder toestemming
    .body =
        Dit is de oorzaak: de app wordt niet meer toegelaten en blijft het toch proberen. Zo blokkeert die zichzelf.

        Zet het automatisch ophalen uit en wacht een uur. Geef dan opnieuw toestemming.

too-many-requests_refused-part = Eén deel wordt steeds geweigerd
    .body =
        De app vraagt telkens iets wat niet mag. Elke weigering telt als fout.

        Zet dat ene deel of die ene administratie uit in de app. Zoek dan met de gids hieronder uit waarom die wordt geweigerd.

# C: T1229
too-many-requests_asked-too-soon = De app vraagt te snel nieuwe toegang
    .body =
        Een app mag pas na { -seconds-of-access } seconden weer nieuwe toegang vragen. Dat is bijna { -minutes-of-access } minuten.

        Waarschijnlijk gebruiken twee programma’s dezelfde koppeling. Zet er één uit, of geef het een eigen gebruiker. Draait er maar één? Stuur de mail dan door naar de leverancier: die moet dit oplossen.

too-many-requests_still-limited = De melding komt terug
    .body =
        Dit kan ik niet voor je oplossen. Vraag de leverancier van de app, en vertel:

        - de hele melding of de mail van Exact;
        - hoe vaak en hoe laat de app ophaalt;
        - hoeveel administraties het zijn.

        Vraag of de app alleen wijzigingen kan ophalen.

too-many-requests_not-proven = Aangepast, maar niet bewezen
    .body =
        Je hebt het ophalen rustiger gemaakt. Of het genoeg is, is nog niet nagekeken.

        Kijk morgen in de app. Is alles opgehaald en kwam er geen mail van Exact, dan is het goed.

too-many-requests_where-is-message = Waar vind ik de melding?
    .body =
        - Kijk in het logboek van de app, bij de laatste keer ophalen.
        - Kijk in de mailbox van wie de app registreerde. Daar stuurt Exact een mail over limieten naartoe.
    .why =
        In de app staat vaak alleen dat het is mislukt. De hele melding zegt welke grens het was.

too-many-requests_cannot-switch-off = Ik kan het ophalen niet uitzetten
    .body =
        Sluit dan het programma, of vraag de leverancier om het ophalen een uur stil te zetten.

        Intrekken is niet nodig. Daarna moet iemand opnieuw inloggen, en elke mislukte poging telt als fout.
    .why =
        De app hoeft alleen even niets te vragen.

too-many-requests_how-long = Hoe weet ik hoelang?
    .body =
        Staat er een tijd in de melding? Wacht dan tot die tijd voorbij is.

        Staat er niets, begin dan met een uur. Komt de melding terug, dan is het de grens per dag: wacht tot morgen.
    .why =
        De app krijgt van Exact Online te horen wanneer het weer mag, maar laat dat niet altijd zien.

too-many-requests_who-fetches = Ik weet niet welke programma’s ophalen
    .body =
        Bekijk welke apps er zijn:

        { way-to-app-permissions.body }

        Vraag collega’s en je boekhouder welke daarvan automatisch ophalen, en hoe laat.
    .why =
        Vaak haalt een oud rapport nog elke nacht alles op, zonder dat iemand het leest.
    .alt = { way-to-app-permissions.alt }

too-many-requests_need-it-all = Ik heb alles nodig, en vaak
    .body =
        Vraag de leverancier of de app alleen wijzigingen kan ophalen, of meer tegelijk per verzoek.

        Of je bij Exact een ruimere grens kunt krijgen, weet ik niet.
    .why =
        Dezelfde gegevens kosten soms honderd verzoeken, en soms vijf. Dat bepaalt de app.
