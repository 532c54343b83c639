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
    .opt-not-known =
        nee
        geen idee
        weet ik niet
        dat wil ik uitzoeken
        niemand weet het
        hoe zie ik dat
        Daar zou ik achter moeten komen, dat is voor mijn tijd geregeld

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
    .opt-not-found =
        niet gevonden
        ik kan het niet vinden
        ga maar verder
        nergens te zien
        onbekend
        nergens te vinden, laat maar, door
        ik heb alles afgezocht en kom er niet achter

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
    .stuck-system-user =
        we willen een systeemgebruiker
        een aparte gebruiker
        geen persoon maar een account
        een technisch account
        kunnen we niet beter een account maken dat van niemand is, zoiets als koppelingen@
    .stuck-several-environments =
        die heeft meer omgevingen
        hij zit in twee omgevingen
        meer abonnementen onder een login
        one exact identity
        die dame zit onder hetzelfde mailadres in drie omgevingen
    .stuck-same-login =
        die login gebruiken we al
        dezelfde login voor een andere klant
        hij koppelt ook voor een ander kantoor
        de login is al gekoppeld

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
    .stuck-may-not-change-users =
        ik mag dat niet
        ik kan geen gebruikers wijzigen
        geen rechten voor gebruikersbeheer
        dat menu heb ik niet
        ik heb daar geen rechten voor, alleen de baas mag gebruikers aanpassen
    .stuck-which-administrations =
        welke administraties
        ik weet niet welke
        hoeveel moeten het er zijn
        welke moet ik kiezen
        welke administraties moet ik dan aanvinken?? weet ik veel

move-link_try-user =
    ziet de nieuwe gebruiker van de koppeling alle administraties
    hoe controleer ik de nieuwe gebruiker voordat ik opnieuw koppel
    .done =
        ja ze staan er allemaal
        alles is te zien
        die ziet alles
        compleet
        ze heeft ingelogd en ziet alles
    .stuck-administration-missing =
        er ontbreekt er een
        niet alles staat erbij
        één bv zie ik niet
        de lijst is niet compleet
        die van de BV in Gent zien we niet bij de nieuwe

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

move-link_reconnect =
    hoe koppel ik opnieuw als de nieuwe gebruiker
    waar log ik in als de nieuwe gebruiker om te koppelen
    .done =
        ik ben ingelogd
        ik zie de vraag om toestemming
        ingelogd als de nieuwe
    .stuck-no-connect-button =
        ik zie geen knop
        waar zit opnieuw koppelen
        alleen verwijderen
        er is geen knop verbinden
    .stuck-in-invantive-cloud =
        het is invantive cloud
        invantive
        bij een gegevenscontainer
        ik gebruik invantive
        het is een container bij invantive
    .stuck-signed-in-as-old =
        hij pakt de oude gebruiker
        het ging vanzelf
        ik sta als de oude ingelogd
        verkeerde gebruiker
        hij vraagt niet om in te loggen
        hij logde meteen in als de oude zonder iets te vragen

move-link_give-consent =
    welke administraties kies ik als ik opnieuw koppel onder de nieuwe gebruiker
    toestemming geven als systeemgebruiker
    .done =
        akkoord gegeven
        ik ben weer in de app
        gedaan
        akkoord gegeven, ik ben terug in de app
    .stuck-no-choice =
        ik krijg geen keuze
        geen administraties te kiezen
        die keuze zie ik niet
        hij vroeg helemaal niet welke administraties

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
    .opt-missing =
        er ontbreekt er een
        niet alle administraties
        een bv mist
        bijna alles
        de koppeling doet het maar de Belgische bv zit er niet tussen
    .opt-broken =
        nee
        fout
        er gebeurt niets
        hij doet het niet
        foutmelding
        geen beweging in te krijgen
    .opt-cannot-test =
        kan ik nu niet testen
        morgen pas
        weet ik nog niet
        dat kan pas maandag, collega is vrij

move-link_old-consent =
    wanneer mag ik de oude toestemming intrekken na het overzetten
    de koppeling is over, wat doe ik met de oude gebruiker
    .opt-can-sign-in =
        ja
        ja die werkt hier nog
        die kan nog inloggen
        dat ben ik zelf
        ja hoor die werkt hier nog tot eind van de maand
    .opt-cannot-sign-in =
        nee
        al uit dienst
        geblokkeerd
        het account is weg
        die is vertrokken
        uit dienst, login dood
    .opt-not-known =
        geen idee wie dat was
        weet ik niet
        onbekend
        we hebben nooit uitgevonden wie het was
    .stuck-other-links =
        er waren meer koppelingen
        die had nog meer apps
        andere apps op dezelfde gebruiker
        er hingen nog meer apps aan die persoon

move-link_withdraw-old =
    koppeling is overgezet, hoe laat ik mijn collega de oude toestemming intrekken
    nu nog de oude toestemming weg na de verhuizing
    .opt-revoke =
        intrekken
        de oude intrekken
        trek in

move-link_manager-withdraws =
    de oude gebruiker van de koppeling kan niet meer inloggen, wie trekt de toestemming in
    oude koppeling van een geblokkeerde gebruiker opruimen na het overzetten
    .opt-overview =
        overzicht
        ik wil nog even de hele lijst met apps bekijken
    .opt-revoke =
        hoe trek ik dat dan in

move-link_old-one-unknown =
    overgezet maar ik weet niet van wie de oude toestemming was
    ergens staat nog een oude toestemming na het opnieuw koppelen
    .opt-overview =
        overzicht

move-link_not-everything =
    na het overzetten naar de nieuwe gebruiker ontbreekt er een administratie
    de systeemgebruiker ziet via de app niet alle administraties
    .opt-new-administration-invisible =
        de administratie ontbreekt
        niet te zien
    .opt-change-administrations =
        ik wil aanvinken waar de app bij mag

move-link_not-moved =
    overzetten naar de andere gebruiker mislukt, kan ik terug
    opnieuw koppelen onder het systeemaccount geeft een fout
    .opt-reauthorise =
        opnieuw toestemming
        opnieuw koppelen

move-link_not-proven =
    overgezet naar de andere gebruiker, maar ik kan nog niet testen
    wanneer weet ik of het overzetten is gelukt
    .finish =
        klaar
        ik kijk morgen
        dank je

move-link_system-user =
    hoe maak ik een systeemgebruiker voor koppelingen in Exact Online
    welk e-mailadres geef ik een system user voor de koppeling
    .done =
        ok
        duidelijk
        begrepen

move-link_several-environments =
    ik kan niet koppelen want de gebruiker heeft meerdere omgevingen onder One Exact Identity
    gebruiker met meer exact-omgevingen koppelen lukt niet
    .done =
        ok
        ik neem een andere gebruiker
        begrepen

move-link_same-login =
    de nieuwe gebruiker gebruikt dezelfde app ook voor een andere klant
    valt een andere koppeling weg als ik dezelfde login gebruik
    .done =
        ok
        dan een ander
        begrepen

move-link_may-not-change-users =
    ik mag geen gebruikers wijzigen, wie zet de rechten voor de nieuwe koppelgebruiker
    wie beheert de gebruikers als ik een koppeling wil overzetten
    .done =
        ik vraag het
        gevraagd
        ok

move-link_which-administrations =
    welke administraties moet de gebruiker van de koppeling krijgen
    hoe weet ik bij welke bedrijven de oude koppeling mocht
    .done =
        ok
        ik weet het nu
        gevonden

move-link_administration-missing =
    de nieuwe koppelgebruiker mist nog een administratie
    een bedrijf ontbreekt bij de nieuwe gebruiker voor het koppelen
    .done =
        opgelost
        nu wel
        hij staat erbij

move-link_no-connect-button =
    ik vind nergens een knop om de koppeling opnieuw te maken onder een andere gebruiker
    alleen een knop ontkoppelen, raak ik dan mijn instellingen kwijt
    .done =
        gevonden
        ok
        ik vraag de leverancier

move-link_in-invantive-cloud =
    gegevenscontainer in Invantive Cloud op een andere gebruiker zetten
    Vernieuw Autorisatie met een andere gebruiker in invantive
    .done =
        gedaan
        vernieuwd
        ok

move-link_signed-in-as-old =
    bij het opnieuw koppelen pakt hij steeds de oude gebruiker
    de browser logt vanzelf in als mijn collega als ik opnieuw koppel
    .done =
        uitgelogd
        privévenster open
        ok

move-link_no-choice =
    de systeemgebruiker krijgt geen keuze van administraties bij het koppelen
    geen administraties te kiezen bij het overzetten van onze eigen app
    .done =
        ok
        begrepen
        duidelijk

move-link_other-links =
    vertrekkende collega heeft meer koppelingen op haar naam
    hoe vind ik alle apps die op de oude gebruiker draaien voordat ik hem blokkeer
    .done =
        ok
        lijst is leeg
        begrepen
