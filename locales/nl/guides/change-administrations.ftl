### Gids “change-administrations”: kiezen bij welke administraties een app mag.

change-administrations = Kiezen welke administraties een app ziet
    .summary = Haal administraties weg bij een app of voeg ze toe, zonder alle rechten in te trekken.
    .keywords =
        administratie weghalen, administratie verwijderen bij app, administratie uit de koppeling,
        administratie toevoegen, administratie erbij, administratie aanvinken, administratie uitvinken,
        administraties kiezen, administraties beheren, administraties aanpassen, administraties wijzigen,
        administraties beperken, administraties selecteren, geselecteerde administraties,
        beschikbare administraties, minder administraties, meer administraties, extra administratie,
        andere administratie, welke administraties mag de app zien, alleen bepaalde administraties,
        alleen één administratie, alleen deze administratie, sommige administraties,
        mag maar bij enkele administraties, administratie uitsluiten, administratie afschermen,
        administratie verbergen, bedrijf uitsluiten, bv uit de koppeling halen, de rest mag blijven,
        de andere moeten blijven, app beperken, app inperken, koppeling beperken, toegang beperken,
        rechten beperken, toegang uitbreiden, deels intrekken, gedeeltelijk intrekken, gedeeltelijk, deels,
        klant uitsluiten, klant uit de koppeling, klant afschermen, één klant, dochter uitsluiten, holding,
        verkochte bv, keuze van administraties, divisie toevoegen, niet alles intrekken,
        zonder alles in te trekken, knop administraties beheren, pijltje, opslaan en sluiten,
        eigen app of standaardapp, alle huidige en toekomstige administraties, deel van de administraties,
        app mag administratie niet zien, app mag holding niet zien, per app instellen welke administraties,
        administraties delen, bedrijven delen met app, klant loskoppelen, mag maar één bv zien,
        alleen toegang tot één bv, toegang per administratie, eentje zien, toegang tot bepaalde administraties,
        te veel administraties, app ziet te veel administraties, administraties toewijzen,
        administraties koppelen aan app, administratie aanzetten, administratie uitzetten,
        bedrijf toevoegen aan koppeling, bedrijf niet meer zien, app mag bedrijf niet meer zien,
        onderneming uit de koppeling, paar administraties, enkele administraties, één bedrijf niet meer

change-administrations_own-or-standard = Een eigen app of een standaardapp?
    .body =
        Een [eigen app](term:own-app) heeft je organisatie zelf geregistreerd in de Exact Online App Store.
        Een [standaardapp](term:standard-app) is van Invantive of van een partner.

        Wat voor app is het?
    .why =
        Alleen bij een standaardapp kun je kiezen bij welke administraties de app mag.
        Dat heet de [keuze van administraties](term:division-scoping).
        Een eigen app ziet alles wat de ingelogde gebruiker ziet.
    .opt-standard = Een standaardapp van een leverancier
    .opt-own = Een eigen app van onze organisatie
    .opt-not-sure = Dat weet ik niet

change-administrations_import-export = Open “{ -ui-import-export }”
    .body =
        Log in bij Exact Online.

        1. Klik linksboven op de naam van de administratie ①.
        2. Kies “{ -ui-import-export }” ②.
    .why =
        Hier staan de apps die met je [administraties](term:administration) verbonden zijn.
        In nieuwere versies kan het ook via “{ -ui-my-exact-online }”, “{ -ui-security-center }”, “{ -ui-permissions-for-my-apps }”. Kies daar bij de app “{ -ui-manage-administrations }”.
    .alt = Helemaal links in de balk bovenaan staat de naam van de administratie, met een ① erbij. Daaronder is een menu open. Bij “{ -ui-import-export }” staat een ②.

change-administrations_app-permissions = Open “{ -ui-app-permissions }”
    .body =
        Je bent nu in “{ -ui-import-export }”.
        Zoek de kolom “{ -ui-other }”.
        Kies daar “{ -ui-app-permissions }” ③.
    .why =
        Je komt nu bij de lijst met apps.
        Met deze stap verander je nog niets.
    .alt = De pagina “{ -ui-import-export }” heeft kolommen met links. In de kolom “{ -ui-other }” staat bij “{ -ui-app-permissions }” een ③.

change-administrations_open-app = Open de app
    .body =
        Je ziet nu apps die met een of meer administraties van het abonnement verbonden zijn.
        Klik op de naam van de app ④.
    .why =
        Je ziet dan wat de app mag: welke gegevens en welke administraties.
        Bij sommige apps staat er weinig uitleg bij.
    .alt = Onder “{ -ui-app-permissions }” staat een lijst met apps. Bij de naam van je app staat een ④.

change-administrations_scroll-down = Schuif helemaal naar beneden
    .body =
        De administraties staan helemaal onderaan.
        Gebruikt de app veel soorten gegevens, dan vallen ze eerst buiten beeld.

        Schuif door tot het einde en kies “{ -ui-manage-administrations }” ⑤.
    .why =
        Eerst komt de lijst met soorten gegevens die de app gebruikt.
        Die lijst kan lang zijn. Daardoor mis je het einde snel.
    .alt = De pagina van je app. Bovenaan staat veel tekst. Helemaal onderaan staat de knop “{ -ui-manage-administrations }”, met een ⑤ erbij.

change-administrations_move-administrations = Kies de administraties
    .body =
        Toevoegen: vink aan onder “{ -ui-available-administrations }”. Klik op de pijl naar “{ -ui-selected-administrations }” ⑥.

        Weghalen: vink aan onder “{ -ui-selected-administrations }”. Klik op de pijl terug ⑦.

        De app mag straks bij alles onder “{ -ui-selected-administrations }”.
    .why =
        Kies alleen wat de app nodig heeft.
        Vraagt de app om een administratie die je niet koos, dan weigert Exact Online dat met een foutmelding.
    .alt = Twee lijsten naast elkaar: links “{ -ui-available-administrations }”, rechts “{ -ui-selected-administrations }”. Daartussen staan een pijl naar rechts, met een ⑥ erbij, en een pijl naar links, met een ⑦ erbij.

change-administrations_save = Sla je keuze op
    .body =
        Kijk nog één keer naar “{ -ui-selected-administrations }”.
        Klopt de lijst? Klik dan op “{ -ui-save-and-close }” ⑧.
    .why =
        Met opslaan leg je je keuze vast.
        Ga je weg zonder op te slaan, dan kan je keuze verloren gaan.
    .alt = De twee lijsten met administraties. Daaronder staat de knop “{ -ui-save-and-close }”, met een ⑧ erbij.

change-administrations_proof = Ziet de app de juiste administraties?
    .body =
        Is de app met Wegwijs verbonden, dan kan ik de lijst met administraties opvragen.
        Ik leg die naast de vorige lijst.
        Ik lees alleen en verander niets in je administraties.

        Of Exact Online de lijst altijd per app beperkt, weet ik niet zeker. Ik laat zien wat ik terugkrijg.

change-administrations_proof-again = Klopt de lijst nu wel?
    .body =
        Ik vraag de lijst met administraties nog een keer op.
        Ik lees alleen en verander niets in je administraties.

change-administrations_prove-by-hand = Klopt het in de app zelf?
    .body =
        Dit kijk je zelf na.
        Start de app en haal nieuwe gegevens op uit Exact Online.

        - Een administratie die je toevoegde, moet er nu bij staan.
        - Een administratie die je weghaalde, moet ontbreken of een foutmelding geven.
    .why =
        Opslaan in het scherm is nog geen bewijs.
        De melding “Forbidden - User division is not within division scope” is goed nieuws bij een administratie die je weghaalde: de app mag er niet meer bij.
    .opt-as-wanted = Ja, het is zoals ik het wil
    .opt-not-as-wanted = Nee, het klopt niet
    .opt-cannot-test = Ik kan het nu niet proberen

change-administrations_look-again = Kijk je keuze nog een keer na
    .body =
        1. Ga weer naar “{ -ui-import-export }”, “{ -ui-app-permissions }” en open de app.
        2. Schuif naar het einde en kies “{ -ui-manage-administrations }” ⑤.
        3. Kijk of “{ -ui-selected-administrations }” klopt. Pas de lijst zo nodig aan.
        4. Klik op “{ -ui-save-and-close }” ⑧.
    .why =
        Wat ik of jij terugzag, is niet wat je wilde.
        Misschien is de keuze niet opgeslagen, of staat een administratie aan de verkeerde kant.
    .alt = Onderaan de pagina van je app staat de knop “{ -ui-manage-administrations }”, met een ⑤ erbij. Daarachter zit de lijst “{ -ui-selected-administrations }”, met eronder de knop “{ -ui-save-and-close }” en een ⑧.

change-administrations_prove-again = Klopt het nu in de app?
    .body =
        Start de app opnieuw en haal nieuwe gegevens op uit Exact Online.
        Ziet de app nu precies de administraties die je koos?
    .why =
        Zo weet je of je keuze nu wel is aangekomen bij de app.
    .opt-as-wanted = Ja, het is zoals ik het wil
    .opt-not-as-wanted = Nee, het klopt nog steeds niet
    .opt-cannot-test = Ik kan het nu niet proberen

change-administrations_changed = De app ziet wat jij koos
    .body =
        Wat er is nagekeken, klopt met jouw keuze.

        Koos je losse administraties? Een nieuwe administratie ziet de app dan pas als je die zelf toevoegt.

change-administrations_not-proven = Opgeslagen, maar niet bewezen
    .body =
        Je hebt je keuze opgeslagen.
        Of de app nu ziet wat je koos, is nog niet nagekeken.

        Start de app later en haal nieuwe gegevens op. Zie je precies de administraties die je koos, dan is het gelukt.

change-administrations_own-app-limits = Bij een eigen app kun je niet kiezen
    .body =
        Een [eigen app](term:own-app) ziet elke administratie die de ingelogde gebruiker ziet.

        Wil je minder laten zien? Dan kan dit:

        - Beperk in Exact Online de rechten van die gebruiker. Dat geldt ook als die zelf werkt.
        - Of maak een aparte gebruiker voor de app. Trek de oude toestemming in en log via de app in als die gebruiker.

change-administrations_withdraw-instead = Trek alle rechten in
    .body =
        Dan is een andere gids beter.
        Daarin haal je alle rechten weg die jij de app gaf.
        Je kunt later opnieuw toestemming geven.

change-administrations_start-over = Geef opnieuw toestemming
    .body =
        Het kan ook met een omweg:

        1. Trek de rechten van de app in.
        2. Start de app en log opnieuw in.
        3. Kies bij de toestemming “{ -ui-all-administrations }”.

        Voor beide delen is er een gids.

change-administrations_not-changed = Je keuze is niet te zien in de app
    .body =
        Dit kun je nog doen:

        - Vraag of een collega de app ook toestemming gaf. Dan geldt diens keuze misschien.
        - Trek de rechten in en geef opnieuw toestemming.
        - Vraag hulp aan wie het abonnement mag beheren, of aan de leverancier van de app.

        Vertel erbij welke administratie niet klopt en welke foutmelding je ziet.

change-administrations_ask-manager = Vraag iemand die het abonnement beheert
    .body =
        Vraag hulp aan iemand die het abonnement mag beheren.
        Dat recht heet meestal “{ -ui-manage-subscription }”.

        Diegene ziet de apps van alle gebruikers bij “{ -ui-import-export }”, “{ -ui-app-permissions }”.
        Vertel erbij om welke app het gaat en welke administraties die mag zien.

change-administrations_menu-not-visible = Ik zie dit niet op mijn scherm
    .body =
        De naam van de administratie staat linksboven ①. In het menu daaronder staat “{ -ui-import-export }” ②. “{ -ui-app-permissions }” ③ staat in de kolom “{ -ui-other }”.
        Maak het venster breder of zoom uit.

        Nog niet? Probeer “{ -ui-my-exact-online }”, “{ -ui-security-center }”, “{ -ui-permissions-for-my-apps }”. Kies bij de app “{ -ui-manage-administrations }” en ga hier verder tot je bij “Kies de administraties” bent.
    .why =
        Niet elke versie van Exact Online ziet er hetzelfde uit.
        De tweede weg bestaat in nieuwere versies. Of jij die hebt, weet ik niet.
    .alt = Links in de balk bovenaan staat de naam van de administratie, met een ① erbij. In het menu daaronder staat bij “{ -ui-import-export }” een ②. In de kolom “{ -ui-other }” staat bij “{ -ui-app-permissions }” een ③.

change-administrations_app-not-in-list = De app staat niet in de lijst
    .body =
        Daar kunnen verschillende oorzaken voor zijn.
        Wat past het best bij jou?
    .why =
        De lijst hoort bij het abonnement waarin je nu bent ingelogd.
        Wie het abonnement mag beheren, ziet de apps van alle gebruikers. Misschien zie jij er minder.
    .opt-other-name = De app kan daar anders heten
    .opt-other-account = Ik heb nog een account, of het is een ander land
    .opt-none-fits = Geen van deze, ik wil hulp

change-administrations_other-name = Zoek op de naam van de leverancier
    .body =
        De naam in de lijst kan anders zijn dan je verwacht.
        Bij een standaardapp staat er de naam van de partner, niet die van het product.

        Zoek in de lijst naar de leverancier.
    .why =
        De partner beheert de [app-registratie](term:app-registration).
        Daarom staat diens naam in de lijst.

change-administrations_other-account = Kijk bij het juiste account en land
    .body =
        Kijk naar het adres in je browser.
        In Nederland is dat start.exactonline.nl. Andere landen: .be, .de, .fr, .es, .co.uk en .com.

        Log in op het adres en met het account waarmee de app werkt.
        Ga daarna weer naar de lijst.
    .why =
        Een account hoort bij één adres van Exact Online.
        Een app die je op het ene adres gebruikt, staat niet op het andere.
    .alt = Bovenaan in de browser staat het adres, in een rood kader. Het begint met start.exactonline.

change-administrations_no-manage-administrations = Ik zie geen “{ -ui-manage-administrations }”
    .body =
        De knop ⑤ hoort helemaal aan het einde te staan, onder de soorten gegevens.

        Wat past het best bij jou?
    .why =
        Alleen een [standaardapp](term:standard-app) heeft een keuze van administraties.
        Bij een [eigen app](term:own-app) hoort die te ontbreken.
    .opt-not-at-the-end = Ik ben nog niet bij het einde
    .opt-own = Het is een eigen app, zie ik nu
    .opt-none-fits = Geen van deze, ik wil hulp
    .alt = De pagina van je app. Bovenaan staat veel tekst. Helemaal onderaan staat de knop “{ -ui-manage-administrations }”, met een ⑤ erbij.

change-administrations_scroll-further = Schuif verder naar het einde
    .body =
        Schuif door tot er niets meer komt.
        Zet de muis eerst op de lijst. Misschien heeft die een eigen schuifbalk.

        Zoek daar naar “{ -ui-manage-administrations }” ⑤.
    .why =
        Bij een app met veel soorten gegevens vallen de administraties buiten beeld.
    .alt = De pagina van je app. Bovenaan staat veel tekst. Helemaal onderaan staat de knop “{ -ui-manage-administrations }”, met een ⑤ erbij.

change-administrations_all-on-the-left = Alles staat nog in de linkerlijst
    .body =
        Dat kan kloppen.
        Had de app toegang tot alle administraties? Dan staan die nu allemaal links.

        Vink links aan wat de app nog mag zien. Klik op de pijl naar “{ -ui-selected-administrations }” ⑥.
    .why =
        Bij een app die alles mocht, is nog niets apart gekozen.
        Nu kies je voor het eerst zelf.
    .alt = Twee lijsten naast elkaar. Links onder “{ -ui-available-administrations }” staan alle administraties. Rechts onder “{ -ui-selected-administrations }” staat niets. Bij de pijl naar rechts staat een ⑥.

change-administrations_administration-missing = Mijn administratie staat er niet bij
    .body =
        Kijk dit na, in deze volgorde:

        1. Hoort de administratie bij dit abonnement? Kan de hoofdgebruiker die kiezen?
        2. Mag jij erbij? Log in en kijk of je die linksboven kunt kiezen ①.

        Is een antwoord nee? Dan moet dat eerst in orde komen.
    .why =
        Een app ziet nooit meer dan de gebruiker die inlogde.
        Een administratie die niet bij het abonnement hoort, kan niemand kiezen.
    .alt = Helemaal links in de balk bovenaan staat de naam van de administratie, met een ① erbij. Rechts staat je eigen naam.

change-administrations_want-all = Ik wil alles, ook wat er later bij komt
    .body =
        In nieuwere versies kun je soms bij “{ -ui-allow }” kiezen voor “{ -ui-all-administrations }” ⑨.
        Kijk of jij die keuze hebt.
    .why =
        Met die keuze ziet de app ook administraties die er later bij komen.
        Dan hoef je de lijst niet meer bij te houden.
    .opt-offered = Ja, die keuze heb ik
    .opt-not-offered = Nee, die keuze zie ik niet
    .alt = Onder “{ -ui-allow }” zijn er twee keuzes. De eerste is “{ -ui-all-administrations }”, met een ⑨ erbij.

change-administrations_take-all = Kies alle administraties
    .body =
        Kies bij “{ -ui-allow }” voor “{ -ui-all-administrations }” ⑨.
        Aanvinken hoeft dan niet meer.

        Je gaat nu terug naar de stap waar je was. Ga daar verder naar het opslaan.
    .why =
        De app mag dan bij alle administraties van nu en van later.
    .alt = Onder “{ -ui-allow }” zijn er twee keuzes. De eerste, “{ -ui-all-administrations }”, is gekozen en heeft een ⑨.

change-administrations_another-consent = Misschien geldt de keuze van een ander
    .body =
        Eén product kan de toestemming van meer gebruikers hebben.
        Gebruikt de app die van een collega, dan geldt jouw keuze misschien niet.

        Vraag collega’s om in hun eigen “{ -ui-security-center }” te kijken. Wie het abonnement mag beheren, ziet de apps van alle gebruikers bij “{ -ui-app-permissions }”.
    .why =
        Een [toestemming](term:consent) hoort bij één gebruiker.
        Welke toestemming de app op dit moment gebruikt, kan ik niet zien.

change-administrations_all-rights = Ik wil liever alle rechten intrekken
    .body =
        In deze gids blijft de app werken, maar voor andere administraties.

        Moet de app nergens meer bij? Trek dan alle rechten in. Ook dat kun je later weer veranderen.
    .why =
        Intrekken haalt alle rechten weg die jij de app gaf.
        Daarna moet je opnieuw inloggen en toestemming geven om de app te gebruiken.
    .opt-some = De app mag nog bij sommige administraties
    .opt-all = De app mag nergens meer bij

change-administrations_some-only = Ga verder met kiezen
    .body =
        Dan zit je goed in deze gids.
        Je gaat nu terug naar de stap waar je was.
    .why =
        Zo blijft de app werken voor de administraties die je kiest.
