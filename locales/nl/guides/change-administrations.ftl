### Gids “change-administrations”: kiezen bij welke administraties een app mag.

change-administrations = Kiezen welke administraties een app ziet
    .summary = Haal administraties weg bij een app of voeg ze toe, zonder alle rechten in te trekken.
    .keywords =
        administratie weghalen, administraties kiezen, bedrijf uitsluiten, koppeling beperken, toegang uitbreiden,
        deels intrekken, gedeeltelijk, klant afschermen, holding, divisie toevoegen, pijltje, eentje zien

change-administrations_own-or-standard = { own-or-standard }
    .body =
        { own-or-standard.body }

        Wat voor app is het?
    .why =
        { own-or-standard.why }
        Dat heet de [keuze van administraties](term:division-scoping).
        Een eigen app ziet alles wat de ingelogde gebruiker ziet.
    .opt-standard = { own-or-standard.opt-standard }
    .opt-own = { own-or-standard.opt-own }
    .opt-not-sure = { own-or-standard.opt-not-sure }

change-administrations_own-list = Zoek de app in je eigen lijst
    .body =
        Log in bij { $site } als de gebruiker die de app [toestemming](term:consent) gaf.

        1. Klik rechtsboven op je eigen naam ①.
        2. Klik op “{ -ui-my-exact-online }” ②.
        3. Klik links op “{ -ui-security-center }” ③.
        4. Scroll naar “{ -ui-permissions-for-my-apps }” en zoek de app ④.
    .why =
        In deze lijst staan de apps die jij zelf toestemming gaf.
        Hier heb je geen extra rechten voor nodig.
        Voor de apps van een ander is er een tweede weg.
    .alt = Dit is de hele weg. Rechtsboven staat je naam ①. In het menu eronder staat “{ -ui-my-exact-online }” ②. In het menu links staat “{ -ui-security-center }” ③. In de lijst “{ -ui-permissions-for-my-apps }” staat je app ④.

change-administrations_import-export = { import-export }
    .body =
        Log in bij { $site }.

        { import-export.body }
    .why =
        Zo kom je bij de apps die aan je [administraties](term:administration) gekoppeld zijn.
        Wie het abonnement mag beheren, ziet hier ook de apps van collega’s.
    .alt = { import-export.alt }

change-administrations_app-permissions = { app-permissions }
    .body = { app-permissions.body }
    .why =
        Je komt nu bij de lijst met apps.
        Met deze stap verander je nog niets.
    .alt = { app-permissions.alt }

change-administrations_open-app = Open de app
    .body =
        Je ziet nu apps die aan een of meer administraties gekoppeld zijn.
        Klik op de naam van de app ④.
    .why =
        Je ziet dan wat de app mag: welke gegevens en welke administraties.
        Bij sommige apps staat er weinig uitleg bij.
    .alt = Onder “{ -ui-app-permissions }” staat een lijst met apps. Een ervan is je app ④.

# C: Keeping
change-administrations_scroll-down = Klik op “{ -ui-manage-administrations }”
    .body =
        Klik op “{ -ui-manage-administrations }” ⑤.

        Zie je dat niet bij de app staan? Klik dan op de naam van de app en scroll door tot het einde.
        Bij een app met veel soorten gegevens valt die knop eerst buiten beeld.
    .why =
        Vaak komt eerst de lijst met soorten gegevens die de app gebruikt.
        Die lijst kan lang zijn. Daardoor mis je het einde snel.
    .alt = Dit is de pagina van je app. Eerst komt er veel tekst. Helemaal onderaan staat “{ -ui-manage-administrations }” ⑤.

change-administrations_move-administrations = Kies de administraties
    .body =
        - **Toevoegen**: vink de administratie links aan en klik op de pijl naar rechts ⑥.
        - **Weghalen**: vink de administratie rechts aan en klik op de pijl naar links ⑦.

        Na het opslaan mag de app bij de administraties in de rechterlijst.
    .why =
        Kies alleen wat de app nodig heeft.
        Vraagt de app om een administratie die je niet koos, dan weigert Exact Online dat met een foutmelding.
    .alt = Er zijn twee lijsten naast elkaar. Links staat “{ -ui-available-administrations }”. Rechts staat “{ -ui-selected-administrations }”. Ertussen staan een pijl naar rechts ⑥ en een pijl naar links ⑦.

change-administrations_save = Sla je keuze op
    .body =
        Kijk nog één keer naar de rechterlijst.
        Klopt die? Klik dan op “{ -ui-save-and-close }” ⑧.
    .why =
        Met opslaan leg je je keuze vast.
        Ga je weg zonder op te slaan, dan kan je keuze verloren gaan.
    .alt = Dit zijn de twee lijsten met administraties. Eronder staat “{ -ui-save-and-close }” ⑧.

change-administrations_proof = Ziet de app de juiste administraties?
    .body =
        { list-proof.body }
        Daarna leg ik de lijst naast de vorige, en zeg ik wat er anders is.

        { list-proof.limits }

change-administrations_proof-again = Klopt de lijst nu wel?
    .body =
        Ik vraag de lijst met administraties nog een keer op.
        Ik lees alleen en verander niets.

change-administrations_prove-by-hand = Klopt het in de app zelf?
    .body =
        Dit kijk je zelf na.
        Start de app en haal nieuwe gegevens op uit Exact Online.

        - Een administratie die je toevoegde, moet er nu bij staan.
        - Een administratie die je weghaalde, moet ontbreken of een foutmelding geven.
    .why =
        Dat je iets opslaat in het scherm, is nog geen bewijs.
        Krijg je bij een weggehaalde administratie “Forbidden - User division is not within division scope”? Dat is goed nieuws: de app mag er niet meer bij.
    .opt-as-wanted = Ja, het is zoals ik het wil
    .opt-not-as-wanted = Nee, het klopt niet
    .opt-cannot-test = { cannot-test }

change-administrations_look-again = Kijk je keuze nog een keer na
    .body =
        1. Open de app weer, zoals je dat eerder deed.
        2. Klik op “{ -ui-manage-administrations }” ⑤.
        3. Kijk of de rechterlijst klopt. Wijzig die zo nodig.
        4. Klik op “{ -ui-save-and-close }” ⑧.
    .why =
        De lijst is nog niet zoals je wilt.
        Misschien is de keuze niet opgeslagen, of staat een administratie aan de verkeerde kant.
    .alt = Onderaan de pagina van je app staat “{ -ui-manage-administrations }” ⑤. Daarachter zit de lijst “{ -ui-selected-administrations }”. Eronder staat “{ -ui-save-and-close }” ⑧.

change-administrations_prove-again = Klopt het nu in de app?
    .body =
        Start de app opnieuw en haal nieuwe gegevens op uit Exact Online.
        Ziet de app nu precies de administraties die je koos?
    .why =
        Zo weet je of je keuze nu wel is aangekomen bij de app.
    .opt-as-wanted = Ja, het is zoals ik het wil
    .opt-not-as-wanted = Nee, het klopt nog steeds niet
    .opt-cannot-test = { cannot-test }

change-administrations_changed = De app ziet wat jij koos
    .body =
        Wat er is nagekeken, klopt met jouw keuze.

        Koos je losse administraties? Dan ziet de app een nieuwe administratie pas als je die zelf toevoegt.

change-administrations_not-proven = Opgeslagen, maar niet bewezen
    .body =
        Je hebt je keuze opgeslagen.
        Of de app nu ziet wat je koos, is nog niet nagekeken.

        Start de app later en haal nieuwe gegevens op. Zie je precies de administraties die je koos, dan is het gelukt.

change-administrations_own-app-limits = { own-app-limits }
    .body = { own-app-limits.body }

change-administrations_withdraw-instead = Trek alle rechten in
    .body =
        Dan is een andere gids beter.
        Daarin trek je alle rechten in die jij de app gaf.
        Je kunt later opnieuw toestemming geven.

change-administrations_start-over = Geef opnieuw toestemming
    .body =
        Het kan ook met een omweg:

        { grant-all.body }

change-administrations_not-changed = Je keuze is niet te zien in de app
    .body =
        Dit kun je nog doen:

        - Vraag of een collega de app ook toestemming gaf. Dan geldt diens keuze misschien.
        - Trek de rechten in en geef opnieuw toestemming.
        - Vraag hulp aan wie het abonnement mag beheren, of aan de leverancier van de app.

        Vertel erbij welke administratie niet klopt en welke foutmelding je ziet.

change-administrations_ask-manager = { ask-manager }
    .body =
        { ask-manager.body }

        Die persoon ziet de apps van alle gebruikers via “{ -ui-import-export }” en dan “{ -ui-app-permissions }”.
        Vertel erbij om welke app het gaat en welke administraties die mag zien.

change-administrations_not-in-own-list = De app staat niet in mijn lijst, of ik kom er niet
    .body =
        Gaf een collega de toestemming? Dan staat de app niet in jouw lijst.
        Er is een tweede weg, via “{ -ui-import-export }”. Wie het abonnement mag beheren, ziet daar de apps van alle gebruikers.

        Wat wil je doen?
    .why =
        Een [toestemming](term:consent) hoort bij één gebruiker.
        Misschien gaat “{ -ui-my-exact-online }” bij jou ook niet open. Ook dan helpt de tweede weg.
    .opt-other-way = Ik neem de tweede weg
    .opt-look-again = Ik kijk eerst nog een keer

change-administrations_look-in-own-list = Kijk nog een keer in je eigen lijst
    .body =
        - Staat er onder de lijst “{ -ui-show-all }”? Klik daarop: misschien zie je nu maar een deel.
        - De app kan iets anders heten. Zoek ook op de naam van de leverancier.
        - Kijk of je bent ingelogd als de gebruiker die de app toestemming gaf.

        { back.body }
    .why = { given-by-other-user.why }

change-administrations_menu-not-visible = { menu-not-visible }
    .body = { menu-not-visible.body }
    .why = { menu-not-visible.why }
    .alt = { way-to-app-permissions.alt }

change-administrations_app-not-in-list = { app-not-in-list }
    .body = { app-not-in-list.body }
    .why = { app-not-in-list.why }
    .opt-other-name = { app-not-in-list.opt-other-name }
    .opt-other-account = { app-not-in-list.opt-other-account }
    .opt-none-fits = { app-not-in-list.opt-none-fits }

change-administrations_other-name = { other-name }
    .body = { other-name.body }
    .why = { other-name.why }

change-administrations_other-account = { other-account }
    .body = { other-account.body }
    .why = { other-account.why }
    .alt = { addresses.alt }

change-administrations_no-manage-administrations = Ik zie geen “{ -ui-manage-administrations }”
    .body =
        Die knop ⑤ hoort bij de app te staan, of op de pagina van de app. Daar is dat vaak helemaal aan het einde, onder de soorten gegevens.

        Wat is het bij jou?
    .why =
        Alleen een [standaardapp](term:standard-app) heeft een keuze van administraties.
        Bij een [eigen app](term:own-app) hoort die te ontbreken.
    .opt-not-at-the-end = Ik ben nog niet bij het einde
    .opt-own = Het is een eigen app, zie ik nu
    .opt-none-fits = { app-not-in-list.opt-none-fits }
    .alt = { change-administrations_scroll-down.alt }

change-administrations_scroll-further = Scroll verder naar het einde
    .body =
        Scroll door tot er niets meer komt.
        Zet de muis eerst op de lijst. Misschien heeft die een eigen schuifbalk.

        Zoek daar naar “{ -ui-manage-administrations }” ⑤.
    .why =
        Bij een app met veel soorten gegevens vallen de administraties buiten beeld.
    .alt = { change-administrations_scroll-down.alt }

# C: T718
change-administrations_all-on-the-left = Alles staat nog in de linkerlijst
    .body =
        Dat kan kloppen.
        Had de app toegang tot alle administraties? Dan staan die nu allemaal links.

        Vink links aan wat de app nog mag zien. Klik op de pijl naar rechts ⑥.
    .why =
        Bij een app die alles mocht, is nog niets apart gekozen.
        Nu kies je voor het eerst zelf.
    .alt = Er zijn twee lijsten naast elkaar. Links, onder “{ -ui-available-administrations }”, staat alles. Rechts, onder “{ -ui-selected-administrations }”, staat niets. Ertussen staat een pijl naar rechts ⑥.

change-administrations_administration-missing = Mijn administratie staat er niet bij
    .body =
        Kijk dit na, in deze volgorde:

        1. Hoort de administratie bij dit abonnement? Kan de hoofdgebruiker die kiezen?
        2. Mag jij erbij? Log in en kijk of je die linksboven kunt kiezen ①.

        Is een antwoord nee? Dan moet dat eerst in orde komen.
    .why =
        Een app ziet nooit meer dan de gebruiker die inlogde.
        Een administratie die niet bij het abonnement hoort, kan niemand kiezen.
    .alt = { administration-name.alt }

change-administrations_want-all = Ik wil alles, ook wat er later bij komt
    .body =
        In je eigen lijst staat bij de app vaak ook een link: “{ -ui-allow-all }” ⑨. Daarna bevestig je met “{ -ui-yes }” ⑩.

        Zie jij die link?
    .why =
        Met die keuze ziet de app ook administraties die er later bij komen.
        Dan hoef je de lijst niet meer bij te houden.
    .opt-offered = Ja, die link zie ik
    .opt-not-offered = Nee, die link zie ik niet
    .opt-rather-choose = Ik kies ze toch liever zelf
    .alt = { change-administrations_take-all.alt }

# C: barcodescan
change-administrations_take-all = Sta alle administraties toe
    .body =
        1. Klik op “{ -ui-allow-all }” ⑨.
        2. Bevestig met “{ -ui-yes }” ⑩.

        Dat is alles: aanvinken en opslaan hoeft dan niet.
    .why =
        De app mag dan bij alle administraties van nu en van later.
    .alt = Dit is de lijst “{ -ui-permissions-for-my-apps }”. Bij je app staat de link “{ -ui-allow-all }” ⑨. Eronder staat de knop “{ -ui-yes }” ⑩.

change-administrations_another-consent = { another-consent }
    .body =
        Eén product kan de toestemming van meer gebruikers hebben.
        Gebruikt de app die van een collega, dan geldt jouw keuze misschien niet.

        Vraag collega’s om in hun eigen “{ -ui-security-center }” te kijken. Wie het abonnement mag beheren, ziet de apps van alle gebruikers bij “{ -ui-app-permissions }”.
    .why =
        Een [toestemming](term:consent) hoort bij één gebruiker.
        Welke toestemming de app nu gebruikt, kan ik niet zien.

change-administrations_all-rights = Ik wil liever alle rechten intrekken
    .body =
        In deze gids blijft de app werken, maar voor andere administraties.

        Moet de app nergens meer bij? Trek dan alle rechten in. Ook dat kun je later weer wijzigen.
    .why =
        Met intrekken vervallen alle rechten die jij de app gaf.
        Daarna moet je opnieuw inloggen en toestemming geven om de app te gebruiken.
    .opt-some = De app mag nog bij sommige administraties
    .opt-all = De app mag nergens meer bij

change-administrations_some-only = Ga verder met kiezen
    .body = { right-guide.body }
    .why =
        Zo blijft de app werken voor de administraties die je kiest.
