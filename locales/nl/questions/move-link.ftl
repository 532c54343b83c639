### Zo vragen lezers naar deze gids: elke regel is een voorbeeld. Niemand krijgt ze te zien.
### Een regel onder de naam van een stap leidt naar die stap. Onder een keuze of omweg staat wat mensen daar zeggen.

move-link =
    de koppeling staat op naam van een collega die weggaat, hoe zet ik die over
    koppeling overzetten naar een andere gebruiker
    onze boekhoudster gaat uit dienst en alle koppelingen lopen op haar account
    wij willen de koppeling via een systeemgebruiker laten lopen
    hoe verhuis ik een koppeling naar een andere exact-gebruiker zonder iets kwijt te raken
    opnieuw koppelen met een ander account
    kan ik Klippa op een andere gebruiker zetten?
    In welke volgorde zet ik een koppeling over als iemand vertrekt?
    Mijn collega is volgende maand weg en de koppeling met de webshop draait op zijn login
    de koppeling loopt op mijn persoonlijke login, dat wil ik niet meer
    ik wil de koppeling van Jan overnemen
    hoe verander ik de gebruiker van de exact koppeling
    wie is de eigenaar van de koppeling en hoe geef ik die door
    aparte gebruiker voor de koppelingen aanmaken
    Moet ik de oude gebruiker eerst blokkeren of eerst opnieuw koppelen?
    een medewerker is vertrokken, wat nu met zijn koppeling
    Hoe laat ik onze scantool onder een technisch account draaien in plaats van onder mijn naam
    De directeur heeft alles gekoppeld en wil ervan af: het moet op een algemeen account
    raak ik mijn instellingen kwijt als een ander opnieuw koppelt
    koppeling overdragen aan mijn opvolger
    ik ga weg bij dit bedrijf, hoe zorg ik dat de koppelingen blijven werken
    opnieuw autoriseren onder een andere login
    Kan de koppeling van gebruiker wisselen?
    met een andere gebruiker opnieuw verbinden zonder dat de app stilvalt
    wij willen alle koppelingen op een system user
    de koppeling moet op naam van iemand anders
    hoe zet ik de machtiging over van Piet naar Klaas
    Anja heeft ooit alles gekoppeld en stopt in juni, hoe houden we de boel draaiend
    koppeling op een andere persoon zetten
    op naam van
    koppeling overzetten
    koppeling op naam
    vaste gebruiker
    algemene gebruiker
    technische gebruiker
    collega gaat weg
    medewerker gaat weg
    uit dienst en koppeling
    koppeling staat op mijn naam
    koppeling van mijn collega
    opnieuw koppelen met een andere gebruiker
    opnieuw verbinden als iemand anders
    koppeling overnemen
    koppeling overdragen
    via wie loopt
    op wiens naam
    wie heeft gekoppeld
    van gebruiker wisselen
    gebruiker wijzigen
    gebruiker van de koppeling

move-link_who-gave-it =
    weet ik via wie de koppeling loopt
    mag de oude gebruiker al geblokkeerd worden voordat ik opnieuw koppel
    .opt-known =
        ja
        ja dat weet ik
        ik weet wie het is
        op naam van een collega
        op mijn naam
        van mijn voorganger
        ja dat ben ik
        jazeker dat is Petra van de administratie, die gaat met pensioen
        loopt op de login van Marleen
        dat ben ikzelf, heb hem vorig jaar gekoppeld
        Henk van de administratie, die gaat met pensioen
        de oude controller
        staat op info@, onze algemene login
        onze stagiaire had dat gedaan
    .opt-not-known =
        nee
        geen idee
        weet ik niet
        dat wil ik uitzoeken
        niemand weet het
        hoe zie ik dat
        Daar zou ik achter moeten komen, dat is voor mijn tijd geregeld
        geen flauw benul wie dat ooit deed
        is van voor mijn tijd
        er zijn er drie die het kunnen zijn
        zoek dat maar met me uit
        niemand die het nog weet hier
        dat moet ik eerst achterhalen

move-link_find-out =
    op wiens naam loopt onze koppeling
    via wie loopt de koppeling met Exact
    wie heeft deze app ooit gekoppeld
    hoe zie ik welke gebruiker de koppeling heeft gemaakt
    op wiens toestemming draait deze koppeling
    van wie is de toestemming van onze scanapp
    onder welk account draait de koppeling
    .opt-found =
        gevonden
        ik weet het nu
        het is een oud-collega
        ik heb de naam
        het staat in de instellingen
        bleek Marleen te zijn
        stond gewoon in mijn eigen beveiligingscentrum
        de boekhouder wist het
        rondgevraagd en het was Henk
        ha, ik heb een naam
        gezien in de lijst per gebruiker
    .opt-not-found =
        niet gevonden
        ik kan het niet vinden
        ga maar verder
        nergens te zien
        onbekend
        nergens te vinden, laat maar, door
        ik heb alles afgezocht en kom er niet achter
        iedereen zegt dat zij het niet waren
        overal gekeken, geen naam
        laten we toch maar doorgaan
        kom er niet achter, verder dan maar
        spoor loopt dood
        blijft een raadsel

move-link_choose-user =
    wat voor gebruiker heb ik nodig voor een koppeling
    welke rechten moet de nieuwe gebruiker van de koppeling hebben
    aan welke eisen moet de gebruiker voldoen waarop een koppeling draait
    .done =
        ik heb iemand gekozen
        de gebruiker is er
        gekozen
        we nemen het systeemaccount
        we hebben iemand uitgekozen, Sandra van kantoor
        wordt Ellen van de boekhouding
        we nemen een aparte login genaamd KOPPELING
        ik doe het zelf, ik blijf nog wel even
        heb er een aangemaakt met de rol uit de handleiding
        baas wordt het
        gekozen, ze kan al inloggen
    .stuck-system-user =
        we willen een systeemgebruiker
        een aparte gebruiker
        geen persoon maar een account
        een technisch account
        kunnen we niet beter een account maken dat van niemand is, zoiets als koppelingen@
        kan dat niet iemand zijn die niet bestaat, zo'n robot
        liever een login die niet aan een persoon hangt
        hoe maak ik een technisch account hiervoor
        we willen api@ gebruiken, mag dat?
        geen mens maar een functioneel account
    .stuck-several-environments =
        die heeft meer omgevingen
        hij zit in twee omgevingen
        meer abonnementen onder een login
        one exact identity
        die dame zit onder hetzelfde mailadres in drie omgevingen
        Ellen heeft drie omgevingen onder één mailadres
        die persoon logt ook in bij andere klanten met dezelfde identity
        bij het inloggen krijgt ze eerst een keuze uit bedrijven van verschillende abonnementen
        one exact identity met meer omgevingen, gaat dat?
        hij zit ook nog in het Belgische Exact onder hetzelfde mailtje
    .stuck-same-login =
        die login gebruiken we al
        dezelfde login voor een andere klant
        hij koppelt ook voor een ander kantoor
        de login is al gekoppeld
        Ellen heeft die app al gekoppeld voor de zusterfirma
        bij een andere klant draait dezelfde tool op haar login
        kan één gebruiker het twee keer?
        die zit al vast aan dezelfde app voor een ander bedrijf
        we gebruiken dat account al voor een tweede webshop

move-link_give-rights =
    hoe geef ik de nieuwe gebruiker van de koppeling toegang tot alle administraties
    waar zet ik de administraties bij de gebruiker die de koppeling overneemt
    .done =
        rechten gegeven
        alle administraties staan rechts
        opgeslagen
        hij mag overal bij
        alle 12 administraties naar rechts gezet en opgeslagen
        da's gebeurd
        alle acht bv's naar rechts geschoven en opgeslagen
        toegangsrechten van Ellen aangevuld
        beheerder heeft het voor ons ingesteld
        ze mag nu overal bij
        rol inkoop en de administraties gegeven
        bedrijven aangevinkt bij de nieuwe
    .stuck-may-not-change-users =
        ik mag dat niet
        ik kan geen gebruikers wijzigen
        geen rechten voor gebruikersbeheer
        dat menu heb ik niet
        ik heb daar geen rechten voor, alleen de baas mag gebruikers aanpassen
        bij mij is dat scherm op slot
        gebruikers beheren doet het kantoor, ik kan er niet aan
        opslaan mag niet van Exact
        ik zie stamgegevens, maar de rest is grijs
        daar heb ik de bevoegdheid niet voor
    .stuck-which-administrations =
        welke administraties
        ik weet niet welke
        hoeveel moeten het er zijn
        welke moet ik kiezen
        welke administraties moet ik dan aanvinken?? weet ik veel
        moeten dat ze allemaal zijn of een paar?
        weet niet bij hoeveel bedrijven de app hoort te kunnen
        welke vink ik aan voor die nieuwe gebruiker
        hoe zie ik welke bv's de oude had
        'k heb er dertig, welke zijn nodig

move-link_try-user =
    ziet de nieuwe gebruiker van de koppeling alle administraties
    hoe controleer ik de nieuwe gebruiker voordat ik opnieuw koppel
    .done =
        ja ze staan er allemaal
        alles is te zien
        die ziet alles
        compleet
        ze heeft ingelogd en ziet alles
        Ellen heeft ingelogd en telt er acht
        alles te kiezen met de nieuwe login
        zit er net mee in, complete lijst
        de nieuwe ziet hetzelfde als Henk
        nagekeken, niks mist
        allemaal aanwezig bij haar
    .stuck-administration-missing =
        er ontbreekt er een
        niet alles staat erbij
        één bv zie ik niet
        de lijst is niet compleet
        die van de BV in Gent zien we niet bij de nieuwe
        zeven van de acht, Gent is er niet bij
        ze ziet de holding niet
        waarom krijgt de nieuwe maar twee bedrijven?
        mankeert er eentje in haar rijtje
        die van vorige maand komt niet tevoorschijn bij haar

move-link_note-settings =
    wat moet ik vastleggen voordat ik opnieuw koppel
    komen alle facturen nog een keer als ik de koppeling opnieuw maak
    .done =
        vastgelegd
        ik heb een schermafbeelding
        genoteerd
        instellingen bewaard
        screenshotje gemaakt van alles
        opgeschreven hoor
        screenshots in een mapje gezet
        startdatum is 1 januari, genoteerd
        laatste factuur die overkwam was 20251
        printje gemaakt van de instellingenpagina
        foto van mijn scherm genomen met gsm
        alles vastgelegd in Word

move-link_reconnect =
    hoe koppel ik opnieuw als de nieuwe gebruiker
    waar log ik in als de nieuwe gebruiker om te koppelen
    .done =
        ik ben ingelogd
        ik zie de vraag om toestemming
        ingelogd als de nieuwe
        in incognito ingelogd als de systeemgebruiker
        Exact toont nu een toestemmingsvraag
        als Ellen binnen
        uitgelogd en op opnieuw verbinden gedrukt
        sta op het scherm met wat de app wil
        met het nieuwe account aangemeld
    .stuck-no-connect-button =
        ik zie geen knop
        waar zit opnieuw koppelen
        alleen verwijderen
        er is geen knop verbinden
        er is enkel een prullenbak bij de verbinding
        alleen 'loskoppelen' staat er
        waar zit dat verbinden in Basecone dan
        geen enkel knopje dat daarop lijkt
        ik vrees dat ik hem moet verwijderen om opnieuw te beginnen
    .stuck-in-invantive-cloud =
        het is invantive cloud
        invantive
        bij een gegevenscontainer
        ik gebruik invantive
        het is een container bij invantive
        bij ons is het een gegevenscontainer
        wij draaien Power BI via Bridge Online
        in cloud.invantive.com, waar klik ik dan
        hoe gaat het met een data container
        we zitten op invantive, werkt dat anders?
    .stuck-signed-in-as-old =
        hij pakt de oude gebruiker
        het ging vanzelf
        ik sta als de oude ingelogd
        verkeerde gebruiker
        hij vraagt niet om in te loggen
        hij logde meteen in als de oude zonder iets te vragen
        hij vroeg niks en sprong meteen terug
        bovenaan staat nog de naam van Henk
        de browser herinnert zich de verkeerde
        kreeg geen inlogscherm te zien
        hij pakt automatisch het account van Marleen

move-link_give-consent =
    welke administraties kies ik als ik opnieuw koppel onder de nieuwe gebruiker
    toestemming geven als systeemgebruiker
    .done =
        akkoord gegeven
        ik ben weer in de app
        gedaan
        akkoord gegeven, ik ben terug in de app
        akkoord gegeven met alle administraties
        ja gezegd en weer in de app beland
        aangevinkt en bevestigd als Ellen
        acht bedrijven gekozen en toestaan gedrukt
        toegestaan onder de systeemgebruiker
        terug bij Basecone met een groen balkje
    .stuck-no-choice =
        ik krijg geen keuze
        geen administraties te kiezen
        die keuze zie ik niet
        hij vroeg helemaal niet welke administraties
        er is nergens iets om bedrijven aan te kruisen
        enkel een ja en een nee, geen lijst
        hij vraagt niet welke bv's
        het scherm eindigt bij de soorten gegevens
        hoe kies ik nu waar hij bij mag, dat stuk zie ik niet

move-link_works =
    hoe weet ik of de koppeling nu echt via de nieuwe gebruiker loopt
    loopt de koppeling al via het nieuwe account
    .opt-works =
        ja
        het werkt
        alles komt over
        hij doet het
        ja via de nieuwe
        alles komt binnen, top
        yes hij loopt
        de facturen van vandaag staan op naam van Ellen
        alle acht bedrijven zijn ververst
        testbon netjes geboekt door KOPPELING
        alsof er niets gebeurd is
        loopt perfect
        komt allemaal binnen
    .opt-missing =
        er ontbreekt er een
        niet alle administraties
        een bv mist
        bijna alles
        de koppeling doet het maar de Belgische bv zit er niet tussen
        Gent komt niet mee, de rest wel
        zeven van de acht
        alles behalve de holding
        grotendeels oke, eentje ontbreekt
        één bedrijf blijft leeg
        we missen de nieuwe bv
    .opt-broken =
        nee
        fout
        er gebeurt niets
        hij doet het niet
        foutmelding
        geen beweging in te krijgen
        knalrood scherm na het verbinden
        er gebeurt hoegenaamd niks
        403 bij elk document
        krijg er geen beweging in
        crash
        hij weigert compleet sinds de wissel
    .opt-cannot-test =
        kan ik nu niet testen
        morgen pas
        weet ik nog niet
        dat kan pas maandag, collega is vrij
        er is vandaag geen factuur om mee te proberen
        draait enkel om middernacht
        de gebruiker van die app is naar huis
        zie ik morgen pas
        weet ik na de volgende run
        kan er nu niet bij

move-link_old-consent =
    wanneer mag ik de oude toestemming intrekken na het overzetten
    de koppeling is over, wat doe ik met de oude gebruiker
    .opt-can-sign-in =
        ja
        ja die werkt hier nog
        die kan nog inloggen
        dat ben ik zelf
        ja hoor die werkt hier nog tot eind van de maand
        Henk zit hier nog tot vrijdag
        ja, het is mijn eigen login
        zij werkt gewoon nog bij ons
        account leeft nog
        hij kan dat nog even doen voor zijn afscheid
        Marleen is bereikbaar en logt in
    .opt-cannot-sign-in =
        nee
        al uit dienst
        geblokkeerd
        het account is weg
        die is vertrokken
        uit dienst, login dood
        Henk is in maart al vertrokken
        IT heeft dat account geblokkeerd
        die persoon is overleden
        wachtwoord weg en de mailbox ook
        uit dienst en afgesloten
        licentie al ingenomen
    .opt-not-known =
        geen idee wie dat was
        weet ik niet
        onbekend
        we hebben nooit uitgevonden wie het was
        zijn we nooit achter gekomen
        geen naam gevonden eerder
        wie dat geweest is, tja
        onbekend gebleven
        het kon iedereen zijn
        die stap had ik overgeslagen
    .stuck-other-links =
        er waren meer koppelingen
        die had nog meer apps
        andere apps op dezelfde gebruiker
        er hingen nog meer apps aan die persoon
        op Henk draaide ook de bank en de scanner
        wat met de overige apps op die login?
        ik denk dat er nog drie programma's aan Marleen hangen
        gaan haar andere koppelingen dan ook stuk
        moet ik voor elke app van hem dit herhalen?

move-link_withdraw-old =
    koppeling is overgezet, hoe laat ik mijn collega de oude toestemming intrekken
    nu nog de oude toestemming weg na de verhuizing
    .opt-revoke =
        intrekken
        de oude intrekken
        trek in
        Henk zit naast me, wijs hem hoe
        hij wil zijn toestemming nu weghalen
        het oude akkoord eruit
        laat zien waar zij dat doet
        oude dicht, nieuwe open
    .finish =
        Henk heeft het al gedaan
        alles loopt via Ellen, klaar
        dat doet hij vrijdag, dank
        afgerond

move-link_manager-withdraws =
    de oude gebruiker van de koppeling kan niet meer inloggen, wie trekt de toestemming in
    oude koppeling van een geblokkeerde gebruiker opruimen na het overzetten
    .opt-overview =
        overzicht
        ik wil nog even de hele lijst met apps bekijken
        ik wil eerst zien wat er nog op Henk staat
        toon welke apps er zijn
        lijst bekijken
        hoe zie ik de apps van iedereen
    .opt-revoke =
        hoe trek ik dat dan in
        ik ben de beheerder, haal Henk eraf
        per gebruiker intrekken graag
        zijn akkoord verwijderen
        de oude toegang sluiten
    .finish =
        beheerder heeft Henk eruit gehaald
        gedaan en nog eens opgehaald
        klaar zo

move-link_old-one-unknown =
    overgezet maar ik weet niet van wie de oude toestemming was
    ergens staat nog een oude toestemming na het opnieuw koppelen
    .opt-overview =
        overzicht
        dan zoek ik in de lijst van alle apps
        laat zien welke toestemmingen er staan
        ik wil weten wie het was
        de beheerder kijkt mee, toon hoe
    .finish =
        de beheerder ruimt dat op
        laat ik voor nu
        merci, genoeg geweten

move-link_not-everything =
    na het overzetten naar de nieuwe gebruiker ontbreekt er een administratie
    de systeemgebruiker ziet via de app niet alle administraties
    .opt-new-administration-invisible =
        de administratie ontbreekt
        niet te zien
        Ellen kan Gent zelf niet kiezen
        de gebruiker ziet hem niet
        linksboven ontbreekt die ene
        het zit bij de gebruiker
    .opt-change-administrations =
        ik wil aanvinken waar de app bij mag
        Ellen ziet hem wel, de app niet
        hij is wel te kiezen dus de app mist hem
        vinkje bij de app ontbreekt
        zet Gent bij de app

move-link_not-moved =
    overzetten naar de andere gebruiker mislukt, kan ik terug
    opnieuw koppelen onder het systeemaccount geeft een fout
    .opt-reauthorise =
        opnieuw toestemming
        opnieuw koppelen
        terug naar Henk dan, opnieuw als hem
        herstel zoals het was
        koppel weer met de oude login
        eerst werkend krijgen met de oude
    .finish =
        leverancier wordt gebeld
        ik laat het voor vandaag
        help vragen we bij hen

move-link_not-proven =
    overgezet naar de andere gebruiker, maar ik kan nog niet testen
    wanneer weet ik of het overzetten is gelukt
    .finish =
        klaar
        ik kijk morgen
        dank je
        morgen zie ik of het lukte
        de oude laat ik staan
        dat check ik na vannacht

move-link_system-user =
    hoe maak ik een systeemgebruiker voor koppelingen in Exact Online
    welk e-mailadres geef ik een system user voor de koppeling
    .done =
        ok
        duidelijk
        begrepen
        account SYSTEEM aangemaakt
        apart mailadres geregeld ervoor
        wachtwoord ligt in de kluis
        bestaat nu: koppelingen@ons
        kan inloggen met die nieuwe
        drie mensen kennen het wachtwoord

move-link_several-environments =
    ik kan niet koppelen want de gebruiker heeft meerdere omgevingen onder One Exact Identity
    gebruiker met meer exact-omgevingen koppelen lukt niet
    .done =
        ok
        ik neem een andere gebruiker
        begrepen
        ander mailadres gegeven
        dan nemen we Joost
        opgelost met een tweede adres
        Ellen valt af, ik doe het
        mailadres aangepast en getest
        die heeft er maar één, goed zo

move-link_same-login =
    de nieuwe gebruiker gebruikt dezelfde app ook voor een andere klant
    valt een andere koppeling weg als ik dezelfde login gebruik
    .done =
        ok
        dan een ander
        begrepen
        nemen we een ander account
        andere gebruiker gekozen dan
        die draait al ergens, dus wissel ik
        Joost gebruikt die app nergens, hij dus
        aparte login voor deze vestiging
        eentje die nog vrij is

move-link_may-not-change-users =
    ik mag geen gebruikers wijzigen, wie zet de rechten voor de nieuwe koppelgebruiker
    wie beheert de gebruikers als ik een koppeling wil overzetten
    .done =
        ik vraag het
        gevraagd
        ok
        beheerder gebeld, die zet het klaar
        boekhouder doet het
        doorgegeven aan de hoofdgebruiker
        directeur regelt dat vandaag
        beheerder zette alles aan
        verzoek verstuurd

move-link_which-administrations =
    welke administraties moet de gebruiker van de koppeling krijgen
    hoe weet ik bij welke bedrijven de oude koppeling mocht
    .done =
        ok
        ik weet het nu
        gevonden
        acht stuks, staan in de app
        Henk heeft het voorgelezen
        lijstje gemaakt
        holding en werkmaatschappij, meer niet
        screenshot gekregen van Henk
        teller staat op acht

move-link_administration-missing =
    de nieuwe koppelgebruiker mist nog een administratie
    een bedrijf ontbreekt bij de nieuwe gebruiker voor het koppelen
    .done =
        opgelost
        nu wel
        hij staat erbij
        na uitloggen stond Gent erbij
        toegang alsnog gegeven
        hoofdgebruiker heeft het gefikst
        recht bijgezet, ze ziet hem
        hoorde niet bij ons abonnement
        opnieuw ingelogd, nu wel

move-link_no-connect-button =
    ik vind nergens een knop om de koppeling opnieuw te maken onder een andere gebruiker
    alleen een knop ontkoppelen, raak ik dan mijn instellingen kwijt
    .done =
        gevonden
        ok
        ik vraag de leverancier
        hij heette 'vernieuwen'
        onder integraties gevonden
        helpdesk wees me de weg
        'autoriseren' was het woord
        leverancier zegt dat de instellingen blijven
        achter een tandwiel verstopt

move-link_in-invantive-cloud =
    gegevenscontainer in Invantive Cloud op een andere gebruiker zetten
    Vernieuw Autorisatie met een andere gebruiker in invantive
    .done =
        gedaan
        vernieuwd
        ok
        op vernieuwen geklikt in de container
        container is opnieuw geautoriseerd
        gedaan als de nieuwe gebruiker
        renew authorisation gedaan
        container draait op Ellen
        geen fouten bij de databases

move-link_signed-in-as-old =
    bij het opnieuw koppelen pakt hij steeds de oude gebruiker
    de browser logt vanzelf in als mijn collega als ik opnieuw koppel
    .done =
        uitgelogd
        privévenster open
        ok
        privévenster gebruikt
        nu vroeg hij wel wie ik was
        scherm dichtgedaan en herbegonnen
        Ellen haar naam staat er nu
        eerst overal uitgelogd
        incognito hielp

move-link_no-choice =
    de systeemgebruiker krijgt geen keuze van administraties bij het koppelen
    geen administraties te kiezen bij het overzetten van onze eigen app
    .done =
        ok
        begrepen
        duidelijk
        stond helemaal onderaan
        is een eigen app, snap ik
        doorgescrold
        lijst met administraties gevonden beneden
        nee echt geen, wij maakten de app zelf
        gezien

move-link_other-links =
    vertrekkende collega heeft meer koppelingen op haar naam
    hoe vind ik alle apps die op de oude gebruiker draaien voordat ik hem blokkeer
    .done =
        ok
        lijst is leeg
        begrepen
        nog twee apps op zijn naam, ook overgezet
        zijn lijst is leeg
        alles loopt nu via de nieuwe
        bank en scanner ook verhuisd
        hij had verder niks
        drie apps afgevinkt
