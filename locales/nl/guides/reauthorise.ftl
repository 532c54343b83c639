### Gids “reauthorise”: een app opnieuw toestemming geven.

reauthorise = Een app opnieuw toestemming geven
    .summary = Log via de app weer in bij Exact Online, geef toestemming en kijk na of de app werkt.
    .keywords =
        per ongeluk ingetrokken, terugzetten, terugdraaien, inlogscherm, inlogscherm blijft terugkomen,
        opnieuw toestemming, opnieuw toestemming geven, opnieuw machtigen, opnieuw autoriseren, opnieuw koppelen,
        opnieuw verbinden, opnieuw inloggen, weer koppelen, weer toegang geven, weer gebruiken,
        toch weer gebruiken, koppeling herstellen, verbinding herstellen, verbinding verbroken, verbinding kwijt,
        koppeling kapot, koppeling verlopen, toestemming verlopen, machtiging verlopen, autorisatie verlopen,
        token verlopen, verlopen, verloopt, vervallen, vernieuwen, hernieuwen, verlengen, reactiveren,
        heractiveren, app werkt niet meer, koppeling werkt niet meer, koppeling doet het niet meer,
        werkt niet sinds, haalt geen gegevens meer op, synchroniseert niet meer, synchronisatie gestopt, gestopt,
        vraagt om in te loggen, steeds inloggen, blijft inloggen, moet steeds inloggen, inloggen lukt niet,
        kan niet inloggen, niet meer inloggen, login werkt niet, met welke gebruiker inloggen,
        welke gebruiker koppelen, toestemming geven, akkoord geven, toegang geven, machtigen, autoriseren,
        app aansluiten, app verbinden, eerste keer koppelen, koppeling leggen, fout na akkoord,
        foutscherm na toestemming, vraagt te veel gegevens, app vraagt te veel rechten,
        geen keuze van administraties bij inloggen, 30 dagen, maand niet gebruikt, refresh token, toegangstoken,
        access token, inlogscherm blijft komen, inlogscherm komt terug, toestemmingsscherm,
        power bi inloggen lukt niet, koppeling ligt eruit, aan de praat krijgen, weer aan de praat,
        geen nieuwe cijfers, komt niets meer binnen, uitgelogd, koppeling opnieuw leggen,
        koppeling opnieuw instellen, opnieuw toestemming na intrekken, weer machtigen, toestemming vernieuwen,
        toestemming verlengen, verbinding opnieuw maken, verbinding weer maken, koppeling weer maken,
        koppeling weer activeren, koppeling werkt niet, app werkt niet, app krijgt geen gegevens meer,
        krijgt geen data meer, elke keer inloggen, telkens inloggen, iedere keer opnieuw inloggen, herautoriseren,
        herkoppelen, hermachtigen

reauthorise_start-app = Start de app
    .body =
        Start de app en haal gegevens op uit Exact Online.
        De app hoort je nu naar Exact Online te sturen om in te loggen.

        Zie je dat inlogscherm? Ga dan verder.
    .why =
        Een [toestemming](term:consent) begint altijd bij de app zelf.
        De app vraagt erom als de oude is ingetrokken, of als die 30 dagen niet is gebruikt.

reauthorise_sign-in = Log in bij Exact Online
    .body =
        Kijk eerst naar het adres in je browser ①. Het moet beginnen met `https://start.exactonline.`

        Log daarna in als de gebruiker voor wie de app werkt.
    .why =
        De toestemming hoort bij de gebruiker die nu inlogt.
        De app kan niet meer dan wat die gebruiker mag.
    .alt = Bovenaan in de browser staat het adres, in een rood kader en met een ① erbij. Het begint met start.exactonline. Daaronder vul je in wie je bent.

reauthorise_check-data = Kijk welke gegevens de app vraagt
    .body =
        Exact Online vraagt nu of je het goedvindt.
        Lees welke soorten gegevens de app wil gebruiken ②.

        Past dat bij wat de app voor je doet? Ga dan verder.
    .why =
        Bij een [standaardapp](term:standard-app) ligt vast welke soorten gegevens de app mag gebruiken.
        Dat heet de [afbakening van gegevens](term:data-scoping).
        Hier zie je om welke gegevens het gaat.
    .alt = De vraag om toestemming voor je app. De soorten gegevens staan in een rood kader, met een ② erbij.

reauthorise_choose-administrations = Kies de administraties
    .body =
        Kies bij welke administraties de app mag.

        Met “{ -ui-all-administrations }” ③ ziet de app ook administraties die er later bij komen.

        Krijg je geen keuze? Bij een [eigen app](term:own-app) klopt dat. Ga dan verder.
    .why =
        Dit is de [keuze van administraties](term:division-scoping).
        Kies je ze één voor één, dan blijft een nieuwe administratie onzichtbaar tot je die toevoegt.
    .alt = Lager in de vraag om toestemming staan de administraties. Bij de keuze “{ -ui-all-administrations }” staat een ③.

reauthorise_accept = Geef toestemming
    .body =
        Kijk nog één keer of alles klopt en ga akkoord ④.
        Hoe de knop bij jou heet, weet ik niet.

        Daarna kom je weer bij de app.
    .why =
        Hiermee leg je de toestemming vast.
        Je kunt die later weer intrekken.
    .alt = Onderaan de vraag om toestemming staan twee knoppen. Bij de knop om akkoord te gaan staat een ④.

reauthorise_proof = Heeft de app weer toegang?
    .body =
        Is de app met Wegwijs verbonden, dan kan ik dit nakijken.
        Ik vraag dan hooguit één nieuw toegangsbewijs en doe hooguit twee leesverzoeken.
        In je administraties verander ik niets.

reauthorise_connection-refused = Mijn eigen verbinding werkt niet
    .body =
        Exact Online weigert de verbinding in Wegwijs.
        Over de app zelf zegt dat niet alles: een nieuwe toestemming kan de oude verbinding hebben vervangen.

        Ga verder. Je kijkt het dan zelf na in de app.
    .why =
        Geeft dezelfde gebruiker dezelfde app opnieuw toestemming, dan kan de vorige verbinding vervallen.
        Of dat hier zo is, weet ik niet.

reauthorise_prove-by-hand = Werkt de app weer?
    .body =
        Dit kijk je zelf na.
        Haal met de app nieuwe gegevens op uit Exact Online.
        Kijk of je alle administraties ziet die je nodig hebt.
    .why =
        Dat je akkoord gaf, is nog geen bewijs.
        Pas als er nieuwe gegevens binnenkomen, weet je dat de app weer toegang heeft.
    .opt-works = Ja, ik zie alles
    .opt-administration-missing = De app werkt, maar ik mis een administratie
    .opt-asks-again = De app vraagt weer om in te loggen
    .opt-cannot-test = Ik kan het nu niet proberen

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
    .why =
        Pas als er nieuwe gegevens binnenkomen, weet je dat de app weer toegang heeft.
    .opt-works = Ja, ik zie alles
    .opt-administration-missing = De app werkt, maar ik mis een administratie
    .opt-asks-again = De app blijft vragen om in te loggen
    .opt-cannot-test = Ik kan het nu niet proberen

reauthorise_authorised = De app heeft weer toegang
    .body =
        De toestemming is aangekomen: de app mag weer bij Exact Online.

        Gebruik je de app 30 dagen niet, dan vervalt de toestemming vanzelf. Je moet dan opnieuw inloggen.

reauthorise_not-proven = Akkoord gegeven, maar niet bewezen
    .body =
        Je hebt akkoord gegeven bij Exact Online.
        Of de app nu werkt, is nog niet nagekeken.

        Haal later met de app nieuwe gegevens op. Lukt dat zonder inloggen, dan is het goed.

reauthorise_already-authorised = De app heeft al toegang
    .body =
        De app haalt nieuwe gegevens op zonder dat je hoeft in te loggen.
        Er is dus al een toestemming. Die kan van jou zijn, of van een collega.

        Wil je de administraties aanpassen? Of eerst alles intrekken? Daar zijn gidsen voor.

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
        3. Mag de app erbij? Dat zie je bij “{ -ui-import-export }”, “{ -ui-app-permissions }”.
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
        Een app vraagt alleen om in te loggen als er geen toestemming meer is.
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
        Hoe die knop in jouw app heet, weet ik niet. De leverancier weet dat wel.

reauthorise_too-early = De fout zegt: “access_token not expired”
    .body =
        Dan is de toestemming er nog. De app vroeg te vroeg om een nieuw toegangsbewijs.

        Wacht 10 minuten en laat de app het opnieuw proberen. Opnieuw toestemming geven is niet nodig.
    .why =
        Exact Online geeft pas een nieuw toegangsbewijs als het oude bijna is verlopen, na bijna 10 minuten.

reauthorise_which-user = Ik weet niet als wie ik moet inloggen
    .body =
        De app ziet alleen wat deze gebruiker mag zien.
        Kies daarom iemand die bij alle nodige administraties mag.

        Bij een eigen app is een aparte gebruiker handig: de app ziet alles wat die gebruiker ziet.
    .why =
        De [toestemming](term:consent) hoort bij de gebruiker die inlogt.
        Met een andere gebruiker ziet de app misschien andere administraties.

reauthorise_cannot-sign-in = Inloggen lukt niet
    .body =
        Kijk naar het land in het adres. In Nederland is het start.exactonline.nl. Andere landen: .be, .de, .fr, .es, .co.uk en .com.

        Klopt het land niet? Pas het land aan in de instellingen van de app.
        Klopt het wel? Kijk of je zonder de app bij Exact Online kunt inloggen.
    .why =
        Een account hoort bij één adres van Exact Online.
        Op een ander adres kun je met dat account niet inloggen.
    .alt = Bovenaan in de browser staat het adres, in een rood kader. Het begint met start.exactonline.

reauthorise_nothing-to-check = Ik zie geen soorten gegevens
    .body =
        Bij een [eigen app](term:own-app) kan dat kloppen: die kent geen afbakening van gegevens.

        Is het een standaardapp? Schuif dan omlaag. Misschien valt de lijst ② buiten beeld.
        Zie je nog niets en twijfel je? Ga dan nog niet akkoord en vraag het de leverancier.
    .why =
        Een eigen app is van je eigen organisatie.
        De app mag dan alles wat de ingelogde gebruiker mag.
    .alt = De vraag om toestemming voor je app. De soorten gegevens staan in een rood kader, met een ② erbij. De pagina gaat eronder verder.

reauthorise_asks-too-much = De app vraagt meer dan ik verwacht
    .body =
        Je hoeft niet akkoord te gaan.
        Vertrouw je het niet, stop dan en vraag de leverancier waar de gegevens voor zijn.

        Wat wil je doen?
    .why =
        Wat een app vraagt, is vastgelegd in de [app-registratie](term:app-registration).
        De leverancier kan uitleggen waarom.
    .opt-go-on = Ik ga toch verder
    .opt-stop = Ik stop en vraag het eerst na

reauthorise_agree-after-all = Ga verder met toestemming geven
    .body =
        Goed. Je gaat nu terug naar de stap waar je was.
    .why =
        Je kunt de toestemming later weer intrekken.

reauthorise_no-choice = Ik krijg geen keuze van administraties
    .body =
        Bij een [eigen app](term:own-app) klopt dat: die ziet alles wat de ingelogde gebruiker ziet.

        Is het een standaardapp? Schuif dan naar het einde van het scherm. Daar hoort de keuze ③ te staan.
        Zie je daar ook niets? Ga dan verder en kijk straks na wat de app ziet.
    .why =
        Alleen een standaardapp heeft een keuze van administraties.
    .alt = Lager in de vraag om toestemming staan de administraties. Bij de keuze “{ -ui-all-administrations }” staat een ③.

reauthorise_which-administrations = Ik weet niet wat ik moet kiezen
    .body =
        - Moet de app overal bij, ook bij nieuwe administraties? Kies “{ -ui-all-administrations }” ③.
        - Is de app maar voor enkele administraties? Kies alleen die.

        Je kunt dit later nog aanpassen.
    .why =
        Met alles hoef je niets bij te houden.
        Met een eigen keuze ziet de app niet meer dan nodig is, maar moet je een nieuwe administratie zelf toevoegen.
    .alt = Er zijn twee keuzes voor de administraties. Bij “{ -ui-all-administrations }” staat een ③. De andere keuze is alleen sommige administraties.

reauthorise_not-offered = Mijn administratie staat er niet bij
    .body =
        De app kan alleen zien wat de ingelogde gebruiker mag zien.

        1. Kan de hoofdgebruiker van het abonnement de administratie kiezen?
        2. Kan de gebruiker die nu is ingelogd dat ook?

        Is een antwoord nee? Dan moet dat eerst in orde komen.
    .why =
        Een administratie kan buiten het abonnement vallen, of de gebruiker heeft er geen rechten op.

reauthorise_error-after-accept = Na mijn akkoord zie ik een fout
    .body =
        Sluit het scherm en begin opnieuw vanuit de app.
        Log in en geef weer toestemming.

        Laad de pagina met de fout niet opnieuw.
        Blijft de fout komen? Schrijf de melding op en vraag de leverancier.
    .why =
        Na je akkoord krijgt de app een code van Exact Online.
        Die werkt één keer, en hooguit 3 minuten.

reauthorise_empty-list = De app toont niets, ook geen fout
    .body =
        Als er rechten ontbreken, kun je een lege lijst zien in plaats van een fout. Kijk dit na:

        1. Zit dit onderdeel in je abonnement?
        2. Mag de gebruiker die inlogde deze gegevens zien?
        3. Staan er gegevens in de administratie?
        4. Mag de app deze soort gegevens gebruiken?
    .why =
        Pas als het antwoord op alle vier ja is, krijgt de app gegevens.
