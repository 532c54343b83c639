### Zo vragen lezers naar deze gids: elke regel is een voorbeeld. Niemand krijgt ze te zien.
### Een regel onder de naam van een stap leidt naar die stap. Onder een keuze of omweg staat wat mensen daar zeggen.

own-app =
    client secret kwijt
    ik ben het client secret van onze exact app kwijt
    waar vind ik de client id en client secret
    hoe registreer ik een eigen app in de App Store van Exact Online
    redirect uri klopt niet
    welke redirect url moet ik invullen bij de app
    app registreren in het App Center
    Hoe maak ik een eigen app aan voor Power BI?
    Onze ontwikkelaar vraagt een client id en secret, waar haal ik die
    De vorige it-man registreerde de app en het geheime wachtwoord ervan is zoek
    mag ik een nieuwe app-registratie maken bij Exact
    wat is een client secret en waar staat het
    callback url van onze eigen app wijzigen
    Hoe kom ik aan de sleutels voor onze eigen koppeling?
    de proefversie van Invantive for Excel werkt niet meer, ik moet een eigen app registreren
    apps.exactonline.com mijn apps beheren
    het terugkeeradres van de app is ongeldig
    waar registreer ik een applicatie om de api te gebruiken
    Ik moet een eigen app registreren maar weet niet hoe
    Waar laat ik Exact zien dat het onze eigen app is?
    nieuwe server, dus het adres van de callback is anders geworden
    client secret opnieuw bekijken
    het secret opzoeken zonder de koppeling in te trekken
    client id
    redirect url
    callback uri
    callback url
    uri ongeldig
    eigen app
    app registreren
    eigen app aanmaken
    eigen app maken
    app aanmelden in de app store
    app store
    app center
    mijn apps beheren
    invantive for excel app
    api key

own-app_what-is-it-about =
    er klopt iets niet aan de registratie van onze eigen app
    vraag over onze app-registratie
    .opt-secret =
        secret kwijt
        ik ben het secret kwijt
        het geheim is weg
        client secret vergeten
        dat geheime wachtwoord van onze app, nergens meer te vinden
    .opt-redirect =
        callback uri is not valid
        redirect klopt niet
        het adres wordt geweigerd
        callback
    .opt-refused =
        hij weigert de gegevens
        invalid client
        gegevens fout
        geweigerd
        hij pikt de sleutels niet die ik invul
    .opt-register =
        registreren
        nieuwe app
        een eigen app maken
        proefversie
    .stuck-what-are-these =
        wat is dat
        wat betekent client id
        wat is een redirect uri
        welke gegevens zijn dat
        client id, secret, uri... ik weet niet eens wat dat allemaal is
    .stuck-own-or-standard =
        is dit een eigen app
        weet ik niet
        hoe weet ik of het een eigen app is
        hoe zie ik of dat er eentje van onszelf is of van een leverancier

own-app_find-secret =
    waar klik ik om het client secret te tonen
    client secret terugvinden van een bestaande app
    kan ik het secret van onze app nog ergens inzien
    .done =
        gevonden
        gekopieerd
        ik heb het secret
        op tonen geklikt en in de kluis gezet
    .stuck-may-not-manage =
        ik zie dat niet
        mijn apps beheren staat er niet
        geen rechten
        ik zie dat menu voor het beheren van apps niet
    .stuck-app-not-listed =
        de app staat er niet bij
        hij staat er niet
        lege lijst
    .stuck-secret-leaked =
        het is uitgelekt
        een ander kent het
        iemand heeft het secret
        gemaild
        een oud-collega heeft het secret ook, is dat erg?

own-app_enter-secret =
    waar plak ik het teruggevonden client secret
    moet ik opnieuw koppelen na het invullen van het secret
    .done =
        ingevuld
        opgeslagen
        geplakt
        zit erin
    .stuck-where-to-enter =
        waar vul ik dat in
        ik vind de plek niet
        geen veld
        in welk veld moet dat nou precies

own-app_find-redirect =
    Callback URI 'https://onzeapp.nl/cb' is not valid
    waar staat de geregistreerde redirect uri van onze app
    .done =
        gevonden
        gekopieerd
        ik zie hem
        ik heb het adres gekopieerd
    .stuck-may-not-manage =
        ik zie dat niet
        geen rechten
        mijn apps beheren staat er niet
        daar kom ik niet in, ik mis dat recht denk ik
    .stuck-app-not-listed =
        de app staat er niet bij
        hij staat er niet
        hij staat er gewoon niet tussen, vreemd

own-app_make-equal =
    de redirect uri verschilt een schuine streep van de registratie
    moet de redirect uri precies gelijk zijn aan die in de app store
    .done =
        gelijk gemaakt
        nu zijn ze gelijk
        aangepast
        nu zijn ze precies hetzelfde
    .stuck-which-is-right =
        welke is goed
        welke moet ik aanpassen
        weet ik niet
        maar welke van die 2 is nou goed?
        moet ik exact aanpassen of het product

own-app_compare-details =
    het product weigert onze client id en secret
    Exact zegt dat de gegevens van de app niet kloppen
    .done =
        vergeleken
        alles klopt
        aangepast
        nagekeken, land stond op belgie, nu nederland
    .stuck-may-not-manage =
        geen rechten
        ik zie dat niet
    .stuck-app-not-listed =
        staat er niet bij
        geen app te zien
        onze app komt niet voor in dat overzicht
    .stuck-where-to-enter =
        waar staat dat in het product
        ik vind die plek niet
        waar zie ik die client id in het product zelf

own-app_may-you-register =
    heb ik rechten nodig om een app te registreren bij Exact
    wie mag een eigen app registreren
    .opt-may =
        ja
        ik probeer het
        dat mag ik
    .opt-may-not =
        nee
        mag ik niet
        geen rechten
        dat recht heb ik niet

own-app_register =
    nieuwe app maken in mijn apps beheren
    welke stappen om een eigen app te registreren
    .done =
        geregistreerd
        gemaakt
        de app is er
        aangemaakt en de codes gekopieerd
        geregistreerd onder de naam Rapportage
    .stuck-which-redirect =
        welke redirect uri
        wat vul ik bij redirect in
        welk adres
        wat vul ik in bij redirect uri?
    .stuck-which-data =
        welke soorten gegevens
        scopes kiezen
        welke gegevens kies ik
        ze willen dat ik soorten data kies, welke dan

own-app_enter-details =
    waar vul ik client id en redirect uri van de nieuwe app in
    eigen app geregistreerd, wat doe ik met de client id
    .done =
        ingevuld
        klaar
    .stuck-where-to-enter =
        waar dan
        ik vind dat niet
        geen veld

own-app_works =
    eigen app ingevuld, werkt het koppelen nu
    hoe test ik onze eigen app-registratie
    .opt-works =
        ja
        het werkt
        gelukt
        gegevens komen binnen
        hij doet het!!
    .opt-redirect-refused =
        weer callback
        zelfde fout
        redirect nog steeds fout
    .opt-other-error =
        andere fout
        nee
        iets anders
    .opt-cannot-test =
        kan nu niet
        later
        kan ik vandaag niet proberen, de server ligt plat

own-app_connected =
    onze eigen app doet het, wat bewaar ik van de registratie
    eigen app werkt, onder welke gebruiker draait hij
    .finish =
        klaar
        dank je
    .opt-move-link =
        andere gebruiker
        overzetten

own-app_redirect-still-refused =
    de redirect uri is gelijk en toch is de callback niet geldig
    redirect uri met localhost wordt geweigerd
    .finish =
        ok
        ik vraag het

own-app_ask-supplier =
    alle gegevens van de eigen app kloppen en toch een fout
    registratie nagekeken maar koppelen lukt niet
    .finish =
        ok
        ik vraag de leverancier
    .opt-reauthorise =
        laat ik eens opnieuw toestemming proberen
    .opt-link-stopped =
        hij liep gister nog en ineens stopte de boel

own-app_not-proven =
    eigen app ingevuld maar nog niet getest
    secret ingevuld, wanneer weet ik of het goed is
    .finish =
        klaar
        later

own-app_ask-main-user =
    wie is hoofdgebruiker en kan een app registreren
    ik mag geen app registreren, wie wel
    .finish =
        ok
        ik vraag het

own-app_what-are-these =
    wat is het verschil tussen client id, client secret en redirect uri
    uitleg client id en redirect uri
    .done =
        duidelijk
        ok
        snap ik

own-app_own-or-standard =
    hoe zie ik of wij een eigen app of die van de leverancier gebruiken voor het secret
    heb ik een client secret nodig bij een standaardapp
    .done =
        duidelijk
        ok
        het is een eigen app

own-app_may-not-manage =
    ik zie mijn apps beheren niet in de app store
    manage my apps ontbreekt bij mij
    .done =
        ok
        nu wel
        ik vraag het

own-app_app-not-listed =
    onze eigen app staat niet in de app store bij mijn apps
    de geregistreerde app is onvindbaar in het app center
    .done =
        gevonden
        ok
        ander account

own-app_secret-leaked =
    client secret per ongeluk gemaild, wat nu
    kan iemand met ons client secret in de administratie
    .done =
        ok
        duidelijk

own-app_where-to-enter =
    waar in het product vul ik de client id in
    geen veld voor client secret in het pakket
    .done =
        gevonden
        ok

own-app_which-is-right =
    pas ik de redirect uri in het product of in de registratie aan
    twee verschillende redirect uri's, welke is de goede
    .done =
        ok
        duidelijk

own-app_which-redirect =
    ik weet niet welke redirect uri bij de nieuwe app moet
    waar vind ik de redirect uri die het product wil
    .done =
        gevonden
        ok

own-app_which-data =
    welke scopes kies ik bij de registratie van een eigen app
    soorten gegevens kiezen voor onze eigen app
    .done =
        ok
        gekozen
