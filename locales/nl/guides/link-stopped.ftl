### Gids “link-stopped”: een koppeling die werkte, is gestopt.

link-stopped = Een koppeling is gestopt
    .summary = De koppeling werkte en nu niet meer. Zoek de oorzaak en ga naar wat helpt.
    .keywords =
        koppeling gestopt, opeens gestopt, plotseling gestopt, verbinding verbroken, koppeling verlopen, ligt eruit,
        ligt plat, sinds gisteren, waarom stopt, wachtwoord gewijzigd, gebruiker verwijderd

link-stopped_what-you-see = Wat zie je nu in de app?
    .body =
        Een koppeling die werkte, stopt meestal om een reden. Een paar vragen helpen om die te vinden.

        Open de app en haal gegevens op. Wat komt het dichtst in de buurt?

        Probeer het niet steeds opnieuw: na { -errors-an-hour } fouten in een uur houdt Exact Online de app een uur tegen.
    .why =
        Wat je ziet, wijst de richting. Een inlogscherm is iets anders dan een weigering.
    .opt-asks-to-sign-in = De app wil dat ik inlog of opnieuw koppel
    .opt-nothing-comes = Er komt niets meer, zonder duidelijke fout
    .opt-one-missing = Alleen één administratie komt niet meer
    .opt-refused = Ik zie “Forbidden”, { -status-forbidden } of geen toegang
    .opt-too-many = Ik zie { -status-too-many } of een mail over limieten

link-stopped_proof = Laat Exact Online de app nog toe?
    .body =
        { proof.body }

        Je krijgt dan ook de reden te zien, als Exact Online die geeft.

# C: easy-1, eVerbinding, Payhawk, eenvoudigfactureren
link-stopped_what-happened = Wat gebeurde er vlak daarvoor?
    .body =
        Loop dit van boven naar beneden langs. Het eerste wat klopt, is waarschijnlijk de oorzaak.

        Liet ik net een reden zien? Kies dan die.
    .why =
        Een koppeling hangt aan één gebruiker en diens [toestemming](term:consent). Verandert daar iets, dan stopt de app.
    .opt-unused = De app is { -days-unused } dagen niet gebruikt
    .opt-user-changed = De gebruiker die koppelde, is weg, geblokkeerd of inactief
    .opt-password = Het wachtwoord van die gebruiker is gewijzigd of verlopen
    .opt-linked-again = Met dezelfde login is de app nog eens gekoppeld
    .opt-withdrawn = Iemand trok de toestemming in
    .opt-licence = De licentie of de administratie is beëindigd
    .opt-nothing-known = Niets daarvan, of ik weet het niet

link-stopped_sign-in-again = Koppel één keer opnieuw
    .body =
        1. Log in je browser uit bij Exact Online.
        2. Zoek in de instellingen van de app naar opnieuw koppelen of verbinden. Verwijder de koppeling niet.
        3. Kijk of het adres ① klopt. Log in als de gebruiker die eerst koppelde, als dat nog kan, en geef toestemming.
    .why =
        Weet niemand wat er is gebeurd? Dan is dit de kortste proef: er gaat niets verloren, en bij veel oorzaken helpt het meteen.
    .alt = Bovenaan in de browser staat het adres ①, in een rood kader. Eronder vul je in wie je bent.

link-stopped_works-again = Komen er weer gegevens?
    .body =
        Haal met de app nieuwe gegevens op uit Exact Online.
        Komen ze binnen?
    .why = { proof-by-data.why }
    .opt-works = Ja, de koppeling werkt weer
    .opt-stopped = Nee, nog steeds niet
    .opt-cannot-test = { cannot-test }

link-stopped_has-access = Exact Online laat de app nog toe
    .body =
        De verbinding in Wegwijs wordt niet geweigerd. De toestemming zelf is dus niet de oorzaak, als de app dezelfde gebruikt.

        - Kijk in de app of het ophalen aan staat, en wanneer het voor het laatst is gelukt.
        - Gaat het om één administratie? Dan helpt de eerste gids hieronder.
        - Gebruikt de app de toestemming van een ander? Geef die dan opnieuw.

# C: zapfloor, Finovion
link-stopped_one-administration = Eén administratie komt niet meer
    .body =
        De koppeling zelf leeft. Kijk dit na voor deze administratie:

        1. Is die geblokkeerd, gearchiveerd of verwijderd? Dan ziet geen app die nog.
        2. Kan de gebruiker die koppelde de administratie nog kiezen, linksboven in Exact Online?
        3. Staat die nog bij de administraties waar de app bij mag?
        4. Is het de administratie van een klant? Als de klant de band met je kantoor verbrak, ziet jouw login die niet meer.

        Bij een “nee” helpt een van deze gidsen verder.

link-stopped_refused = Exact Online weigert de app
    .body =
        Dan is de koppeling niet weg, maar mag de app iets niet. Wat er achter “Forbidden” staat, maakt het verschil.

        De gids hieronder zoekt het met je uit.

# B: T1784, T1229
link-stopped_too-many = De app vroeg te veel
    .body =
        Exact Online houdt de app een tijd tegen. De toestemming is er nog: koppel niet opnieuw.

        Zet het automatisch ophalen uit. De gids hieronder zegt hoelang je wacht, en hoe het niet terugkomt.

# B: T3289, Payhawk
link-stopped_unused = De app was te lang ongebruikt
    .body =
        Na { -days-unused } dagen zonder gebruik laat Exact Online een app niet meer binnen. Er is niets kapot.

        Geef opnieuw toestemming. Laat de app daarna vanzelf ophalen, minstens één keer per maand. Dan gebeurt dit niet meer.

link-stopped_user-changed = De gebruiker van de koppeling is er niet meer
    .body =
        Dit is de oorzaak: zonder die gebruiker geldt ook diens toestemming niet.

        Laat de koppeling via een andere gebruiker lopen. Kan de oude gebruiker tijdelijk weer actief worden? Dan kun je rustig overzetten.

link-stopped_password = Het wachtwoord is de oorzaak
    .body =
        1. Laat de gebruiker inloggen bij { $site }, zonder de app.
        2. Vraagt Exact Online een nieuw wachtwoord? Stel dat dan in.
        3. Haal met de app nieuwe gegevens op.

        Vraagt de app daarna nog om in te loggen? Geef dan opnieuw toestemming.

# B: Banqup, eenvoudigfactureren, T1838
link-stopped_linked-again = De nieuwe koppeling verdrong de oude
    .body =
        Dit is de oorzaak: één login kan een app maar één keer koppelen. Kwam er een tweede bij, dan stopt de eerste.

        Koppel je de eerste opnieuw met dezelfde login, dan stopt de tweede weer. Geef daarom elke koppeling een eigen gebruiker.

link-stopped_withdrawn = De toestemming is ingetrokken
    .body =
        Dit is de oorzaak. Vraag eerst waarom: misschien was het zo bedoeld.

        Mag de app er weer bij? Geef dan opnieuw toestemming. Controleer ook of er geen andere apps zijn weggehaald die je nog nodig hebt.

link-stopped_licence = Er is iets met het abonnement
    .body =
        Is een licentie beëindigd, of is de administratie gesloten of verwijderd? Dan helpt opnieuw koppelen niet.

        Vraag iemand die het abonnement mag beheren. Zeg welke administratie het is en sinds wanneer de koppeling stilstaat.

link-stopped_works = De koppeling werkt weer
    .body =
        De nieuwe toestemming is aangekomen. Kijk ook of de dagen waarop de koppeling stilstond, zijn ingehaald.

        Hangt de koppeling aan één persoon? Met een aparte gebruiker stopt die minder snel.

link-stopped_supplier = Vraag de leverancier van de app
    .body =
        Dit kan ik niet voor je oplossen. Vertel de leverancier:

        - sinds wanneer de koppeling stilstaat;
        - als welke gebruiker je opnieuw koppelde, en hoe laat;
        - welke melding je zag, letter voor letter.

        Geef nooit je wachtwoord.

link-stopped_not-proven = Opnieuw gekoppeld, maar niet bewezen
    .body =
        Je hebt opnieuw toestemming gegeven. Of er gegevens komen, is nog niet nagekeken.

        Kijk morgen in de app of er nieuwe gegevens zijn. Zo niet, begin dan opnieuw met deze gids.

link-stopped_where-is-message = Ik zie geen melding
    .body =
        Zoek in de app naar een logboek, een geschiedenis of het laatste resultaat van het ophalen. Kijk ook in de mailbox van wie de koppeling maakte.

        Is er echt niets? Kies dan: er komt niets meer, zonder duidelijke fout.
    .why =
        Een app haalt vaak ’s nachts op. De fout staat dan wel ergens, maar niet op je scherm.

# C: Zenvoices
link-stopped_which-user = Ik weet niet wie de koppeling maakte
    .body = { whose-consent.body }
    .why =
        Alleen wat er met díe gebruiker gebeurde, telt.

link-stopped_cannot-sign-in = Inloggen lukt niet
    .body =
        { addresses.body }

        Lukt het op het juiste adres ook niet zonder de app? Dan ligt het aan de gebruiker: het wachtwoord, of die is geblokkeerd. Ga terug en kies dat als oorzaak.
    .why = { addresses.why }
    .alt = { addresses.alt }
