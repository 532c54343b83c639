### Gids “reauthorise”: een app opnieuw toestemming geven.

reauthorise = Een app opnieuw toestemming geven
    .summary = Log via de app weer in bij Exact Online, geef toestemming en kijk na of de app werkt.
    .keywords =
        terugzetten, terugdraaien, inlogscherm, opnieuw toestemming, weer koppelen, koppeling herstellen,
        verbinding verbroken, machtiging verlopen, verloopt, vervallen, vernieuwen, hernieuwen, verlengen, reactiveren,
        heractiveren, synchronisatie gestopt

reauthorise_start-app = Start de app
    .body =
        Start de app en haal gegevens op uit Exact Online.
        De app hoort je nu naar Exact Online te sturen om in te loggen.

        Let op: gebruik je deze login ook voor een andere klant in dezelfde app? Geef je nu opnieuw toestemming, dan stopt die andere koppeling. Log dan in als een andere gebruiker, of vraag het eerst de leverancier.

        Zie je het inlogscherm? Ga dan verder.
    .why =
        Een [toestemming](term:consent) begint altijd bij de app zelf.
        De app vraagt erom als de oude is ingetrokken, of als de app { -days-unused } dagen niet is gebruikt.

# D: niemand zag het adres sinds One Exact Identity
reauthorise_sign-in = Log in bij Exact Online
    .body =
        Kijk eerst naar het adres in je browser ①. Lees wat er staat vanaf `https://` tot de eerste `/` daarna.

        - Daar hoort precies start.exactonline.nl te staan. In andere landen staat er .be, .de, .fr, .es, .co.uk of .com in plaats van .nl.
        - Staat er iets anders? Log dan niet in. Ga zelf naar { $site }, log daar in en start de app opnieuw.

        Klopt het adres? Log in als de gebruiker voor wie de app werkt.
    .why =
        Zo trap je niet in een nagemaakte pagina. Die kan met dezelfde letters beginnen.
        Exact heeft sinds 2023 één login voor al zijn producten. Misschien zie je daardoor een ander adres. Ga ook dan eerst zelf naar Exact Online.

        De toestemming hoort bij de gebruiker die nu inlogt. De app kan niet meer dan wat die gebruiker mag.
    .alt = Bovenaan in de browser staat het adres ①, in een rood kader. In Nederland is dat start.exactonline.nl. Eronder vul je in wie je bent.

# C: brixxs
reauthorise_check-data = Kijk welke gegevens de app vraagt
    .body =
        Exact Online vraagt nu of de app je gegevens mag gebruiken.

        - Lees waar de app de gegevens voor nodig heeft, en welke [soorten gegevens](term:data-scoping) dat zijn ②.
        - Lees of de leverancier ze met anderen deelt.

        Klopt dat met wat de app voor je doet? Ga dan verder.
    .why =
        Bij een [standaardapp](term:standard-app) ligt vast welke soorten gegevens de app mag gebruiken.
        Dit is de plek waar je [toestemming](term:consent) geeft. Hier zie je om welke gegevens het gaat.
    .alt = Dit is de vraag om toestemming voor je app. In een rood kader staan de soorten gegevens ②.

# D: niemand zag hoe de vraag eruitziet
reauthorise_choose-administrations = Kies de administraties
    .body =
        Kies bij welke [administraties](term:division-scoping) de app mag.

        Met “{ -ui-all-administrations }” ③ ziet de app ook administraties die er later bij komen.

        Krijg je geen keuze? Bij een [eigen app](term:own-app) klopt dat. Ga dan verder.
    .why =
        Kies je ze één voor één? Dan ziet de app een nieuwe administratie pas als je die toevoegt.
        Dit heet de [keuze van administraties](term:division-scoping).
    .alt = Dit is lager in de vraag om toestemming. Daar staan de administraties. Een van de keuzes is “{ -ui-all-administrations }” ③.

# D: niemand zag hoe de knoppen heten
reauthorise_accept = Geef toestemming
    .body =
        Kijk nog één keer of alles klopt en ga akkoord ④.
        De knop heet niet bij iedereen hetzelfde.

        Daarna kom je weer bij de app.
    .why =
        Hiermee leg je de toestemming vast.
        Je kunt die later weer intrekken.
    .alt = Dit is het einde van de vraag om toestemming. Er staan twee knoppen. Met de ene ga je akkoord ④.

reauthorise_proof = Heeft de app weer toegang?
    .body = { proof.body }

reauthorise_connection-refused = Mijn eigen verbinding werkt niet
    .body =
        Exact Online weigert de verbinding in Wegwijs.
        Over de app zelf zegt dat niet alles. Jouw nieuwe toestemming kan de oude verbinding hebben vervangen.

        Ga verder. Je kijkt het dan zelf na in de app.
    .why =
        Geeft dezelfde gebruiker dezelfde app opnieuw toestemming? Dan vervalt de vorige verbinding.
        Dat is hier misschien gebeurd.

reauthorise_prove-by-hand = Werkt de app weer?
    .body =
        Dit kijk je zelf na.
        Haal met de app nieuwe gegevens op uit Exact Online.
        Kijk of je alle administraties ziet die je nodig hebt.
    .why =
        Dat je akkoord gaf, is nog geen bewijs.
        { proof-by-data.why }
    .opt-works = Ja, ik zie alles
    .opt-administration-missing = De app werkt, maar een administratie ontbreekt
    .opt-asks-again = De app vraagt weer om in te loggen
    .opt-cannot-test = { cannot-test }

reauthorise_try-once-more = Probeer het nog één keer
    .body =
        1. Sluit de app en log in je browser uit bij Exact Online.
        2. Start de app en log in als de juiste gebruiker.
        3. Geef weer toestemming.
        4. Haal nieuwe gegevens op.
    .why =
        Misschien is de toestemming niet goed aangekomen bij de app, of was je als een ander ingelogd.
        Een tweede keer, van voren af aan, sluit dat uit.

reauthorise_prove-again = Werkt de app nu wel?
    .body =
        Je hebt opnieuw ingelogd en akkoord gegeven.
        Haal met de app nieuwe gegevens op. Wat zie je?
    .why = { proof-by-data.why }
    .opt-works = Ja, ik zie alles
    .opt-administration-missing = De app werkt, maar een administratie ontbreekt
    .opt-asks-again = De app blijft vragen om in te loggen
    .opt-cannot-test = { cannot-test }

reauthorise_authorised = De app heeft weer toegang
    .body =
        De toestemming is aangekomen: de app mag weer bij Exact Online.

        Logde je in als een ander dan eerst? Dan bestaat de oude toestemming nog. Trek die apart in.
        Gebruik je de app { -days-unused } dagen niet, dan moet je opnieuw inloggen.

reauthorise_not-proven = Akkoord gegeven, maar niet bewezen
    .body =
        Je hebt akkoord gegeven bij Exact Online.
        Of de app nu werkt, is nog niet nagekeken.

        Haal later met de app nieuwe gegevens op. Lukt dat zonder inloggen, dan is het goed.

reauthorise_already-authorised = De app heeft al toegang
    .body =
        De app haalt nieuwe gegevens op zonder dat je hoeft in te loggen.
        Er is dus al een toestemming. Die kan van jou zijn, of van een collega.

        Wil je de administraties wijzigen? Of eerst alles intrekken? Daar zijn gidsen voor.

reauthorise_not-granted = Je gaf geen toestemming
    .body =
        Sluit het scherm zonder akkoord te geven.
        De app krijgt dan geen nieuwe toegang.

        Vraag de leverancier waar de app deze gegevens voor nodig heeft.
        Wil je daarna toch akkoord geven? Begin dan opnieuw met deze gids.

reauthorise_administration-not-shown = De app werkt, een administratie ontbreekt
    .body =
        Kijk dit na. De eerste keer “nee” is je antwoord:

        1. Hoort de administratie bij het abonnement?
        2. Kan de gebruiker die inlogde de administratie kiezen in Exact Online?
        3. Mag de app erbij? Dat zie je in “{ -ui-security-center }”, of via “{ -ui-import-export }” en dan “{ -ui-app-permissions }”.
        4. Haalt de app de gegevens ook op? Kijk naar de instellingen en filters in de app.

reauthorise_keeps-asking = De app blijft vragen om in te loggen
    .body =
        Dit kan ik niet voor je oplossen. Vraag hulp aan de leverancier van de app, of aan wie de app bij jullie beheert.

        Vertel erbij:

        - als welke gebruiker je inlogde;
        - hoe laat je akkoord gaf;
        - welke melding je zag, letter voor letter.

        Geef nooit je wachtwoord.

reauthorise_does-not-ask = De app vraagt niet om in te loggen
    .body =
        Haal met de app nieuwe gegevens op uit Exact Online.
        Wat gebeurt er?
    .why =
        Een app vraagt meestal alleen om in te loggen als er geen toestemming meer is.
        Misschien is die er nog, of wacht de app tot jij opnieuw verbindt.
    .opt-has-access = Ik krijg nieuwe gegevens
    .opt-nothing-happens = Er gebeurt niets, of ik zie een fout

reauthorise_look-for-connect = Zoek in de app naar “verbinden”
    .body =
        Kijk in de instellingen van de app.
        Daar staat meestal een knop om opnieuw te verbinden, te koppelen of in te loggen.

        Opent er niets? Misschien houdt je browser een nieuw venster tegen.
        Ga terug naar de stap zodra je het inlogscherm ziet.
    .why =
        Elke app doet dit anders.
        De leverancier weet hoe die knop in jouw app heet.

reauthorise_too-early = De fout zegt: “access_token not expired”
    .body =
        Dan is de toestemming er nog. De app vroeg alleen te vroeg om nieuwe toegang.

        Wacht { -minutes-of-access } minuten en laat de app het opnieuw proberen. Opnieuw toestemming geven is niet nodig.
    .why =
        Een app krijgt telkens toegang voor { -minutes-of-access } minuten.
        Exact Online geeft pas nieuwe toegang als de oude bijna voorbij is.

reauthorise_other-address = { other-address }
    .body = { other-address.body }
    .why = { other-address.why }
    .alt = { addresses.alt }

reauthorise_which-user = Ik weet niet als wie ik moet inloggen
    .body =
        De app ziet alleen wat deze gebruiker mag zien.
        Kies daarom iemand die bij alle nodige administraties mag.

        - Gebruikt die persoon de login ook voor een andere klant in dezelfde app? Dan stopt die andere koppeling.
        - Log je in als een ander dan eerst? Dan blijft de oude toestemming bestaan. Trek die apart in.
        - Bij een [eigen app](term:own-app) is een aparte gebruiker handig: de app ziet alles wat die gebruiker ziet.
    .why =
        De [toestemming](term:consent) hoort bij de gebruiker die inlogt.
        Met een andere gebruiker ziet de app misschien andere administraties.

reauthorise_cannot-sign-in = Inloggen lukt niet
    .body =
        { addresses.body }

        - Klopt het land niet? Wijzig het land in de instellingen van de app.
        - Klopt het wel? Kijk of je zonder de app bij Exact Online kunt inloggen.
    .why =
        { addresses.why }
        Op een ander adres kun je met dat account dan niet inloggen.
    .alt = { addresses.alt }

# C: picqer #659
reauthorise_nothing-to-check = Ik zie geen soorten gegevens
    .body =
        Bij een [eigen app](term:own-app) kan dat kloppen. Vaak zijn ze daar al gekozen bij de registratie: kijk in de App Store.

        Is het een standaardapp? Scroll dan omlaag, want misschien valt de lijst ② buiten beeld.
        Zie je nog niets en twijfel je? Ga dan nog niet akkoord en vraag het de leverancier.
    .why =
        Een eigen app is van je eigen organisatie.
        De app kan nooit meer dan wat de ingelogde gebruiker mag.
    .alt = Dit is de vraag om toestemming voor je app. In een rood kader staan de soorten gegevens ②. De pagina gaat eronder verder.

reauthorise_asks-too-much = De app vraagt meer dan ik verwacht
    .body =
        Je hoeft niet akkoord te gaan.
        Vertrouw je het niet? Stop dan en vraag de leverancier waar de gegevens voor zijn.

        Wat wil je doen?
    .why =
        Wat een app vraagt, ligt vast in de [app-registratie](term:app-registration).
        De leverancier kan uitleggen waarom.
    .opt-go-on = Ik ga toch verder
    .opt-stop = Ik stop en vraag het eerst na

reauthorise_agree-after-all = Ga verder met toestemming geven
    .body = Goed. { back.body }
    .why =
        Je kunt de toestemming later weer intrekken.

reauthorise_no-choice = Ik krijg geen keuze van administraties
    .body =
        Bij een [eigen app](term:own-app) klopt dat: die ziet alles wat de ingelogde gebruiker ziet.

        Is het een standaardapp? Scroll dan naar het einde van het scherm, waar de keuze ③ hoort te staan.
        Zie je daar ook niets? Ga dan verder en kijk straks na wat de app ziet.
    .why =
        Alleen een standaardapp heeft een keuze van administraties.
    .alt = { reauthorise_choose-administrations.alt }

reauthorise_which-administrations = Ik weet niet wat ik moet kiezen
    .body =
        - Moet de app overal bij, ook bij nieuwe administraties? Kies “{ -ui-all-administrations }” ③.
        - Is de app maar voor enkele administraties? Kies alleen die.

        Je kunt dit later nog wijzigen.
    .why =
        Met alles hoef je niets bij te houden.
        Met een eigen keuze ziet de app niet meer dan nodig is. Een nieuwe administratie voeg je dan zelf toe.
    .alt = Er zijn twee keuzes voor de administraties. De ene is “{ -ui-all-administrations }” ③. De andere is alleen sommige administraties.

reauthorise_not-offered = Mijn administratie staat er niet bij
    .body =
        De app kan alleen zien wat de ingelogde gebruiker mag zien.

        1. Kan de hoofdgebruiker van het abonnement de administratie kiezen?
        2. Kan de gebruiker die nu is ingelogd dat ook?

        Is een antwoord nee? Dan moet dat eerst in orde komen.
    .why =
        Een administratie kan buiten het abonnement vallen, of de gebruiker heeft er geen rechten op.

# C: T2903
reauthorise_error-after-accept = Na mijn akkoord zie ik een fout
    .body =
        Sluit het scherm en begin opnieuw vanuit de app.
        Log in en geef weer toestemming.

        Laad de pagina met de fout niet opnieuw.
        Staat er `invalid_request`? Dan is de code al gebruikt, of klopt een gegeven niet dat in de app staat. Het gaat dan niet om een administratie.
        Blijft de fout komen? Schrijf de melding op en stuur die naar de leverancier.
    .why =
        Na je akkoord krijgt de app een code van Exact Online.
        Die werkt één keer, en maar { -minutes-of-code } minuten.

reauthorise_empty-list = De app toont niets, ook geen fout
    .body =
        Als er rechten ontbreken, kun je een lege lijst zien in plaats van een fout. Kijk dit na:

        { empty-list.body }
    .why =
        Pas als het antwoord op alle vier ja is, krijgt de app gegevens.
