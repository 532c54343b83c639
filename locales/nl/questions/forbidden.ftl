### Zo vragen lezers naar deze gids: elke regel is een voorbeeld. Niemand krijgt ze te zien.
### Een regel onder de naam van een stap leidt naar die stap. Onder een keuze of omweg staat wat mensen daar zeggen.

forbidden =
    alleen forbidden en verder niets
    de app krijgt forbidden zonder uitleg
    Exact geeft 403 zonder reden
    wat betekent een kale Forbidden van Exact Online
    de app mag geen boeking maken, er staat alleen forbidden
    de gebruiker heeft te weinig rechten voor de koppeling
    waarom krijgt de app geen toegang terwijl hij gekoppeld is
    de app wordt geweigerd bij het opslaan van een factuur
    er staat verboden maar ik weet niet waarom
    onze urenapp mag niet wegschrijven in Exact
    module projecten ontbreekt en de app zegt forbidden
    toegang geweigerd voor een onderdeel in de app
    Kan het aan de licentie liggen dat de app forbidden krijgt?
    welke rechten mist de gebruiker van de koppeling
    forbidden bij voorraad maar niet bij facturen
    de koppeling leest wel maar mag niet boeken
    mist de app een recht
    403 zonder uitleg
    403 forbidden
    toegang verboden
    geen rechten voor de app
    gebruiker heeft te weinig rechten
    module niet in licentie
    niet in abonnement
    app krijgt geen toegang
    app mag het niet
    niet gemachtigd om te boeken

forbidden_which-message =
    wat staat er achter forbidden
    is het een kale forbidden of staat er meer
    .opt-bare =
        alleen forbidden
        ja
        verder niks
        kale 403
        ja alleen dat
        alleen forbidden, verder noppes
    .opt-more =
        er staat meer
        nee
        division scope
        er staat nog iets achter
        er staat nog een heel verhaal achter
    .stuck-where-is-message =
        waar staat dat
        ik zie de melding niet
        hele melding

forbidden_user-may-act =
    welke rechten heeft de gebruiker van de koppeling nodig tegen forbidden
    mag de gekoppelde gebruiker zelf een factuur boeken
    .opt-may =
        ja
        dat lukt
        hij mag het zelf wel
        met de hand lukt het
        ja zij kan die boeking gewoon zelf maken
    .opt-may-not =
        nee
        mag niet
        lukt ook niet
        geen rechten
        hij mag dat niet, knop is grijs
    .opt-cannot-tell =
        weet ik niet
        kan ik niet nakijken
        kan ik niet controleren, ken zijn wachtwoord niet
    .stuck-which-user =
        welke gebruiker
        wie is dat
        weet ik niet wie

forbidden_user-may-reach =
    kan de gekoppelde gebruiker de administratie kiezen die forbidden geeft
    gebruiker ziet de administratie niet en de app zegt forbidden
    .opt-can-pick =
        ja
        te kiezen
        hij ziet hem
    .opt-cannot-pick =
        nee
        staat er niet
        niet te kiezen
    .stuck-which-administration =
        welke administratie
        weet ik niet
        er staat geen naam

forbidden_app-may-reach =
    mag de app bij de administratie die forbidden geeft
    waar zie ik bij welke administraties de app mag na een forbidden
    .opt-included =
        ja
        staat erbij
        zit erin
    .opt-not-included =
        nee
        staat er niet bij
    .opt-own =
        eigen app
        geen keuze
        het is een eigen app
        eigen registratie dus geen keuze
    .stuck-app-not-in-list =
        de app staat er niet
        niet in mijn lijst
        de app zelf zie ik niet
    .stuck-own-app =
        is het een eigen app
        weet niet of het een eigen app is

forbidden_module-included =
    zit de module in onze licentie als de app forbidden geeft
    forbidden omdat voorraad niet in het abonnement zit
    .opt-included =
        ja
        hebben we
        zit erin
        voorraad hebben wij gewoon
    .opt-not-included =
        nee
        hebben we niet
        zit er niet in
        salaris hebben we nooit afgenomen
    .opt-cannot-tell =
        weet ik niet
        geen idee
        durf ik niet te zeggen
    .stuck-who-knows =
        wie weet dat
        aan wie vraag ik dat
        wie kan mij zeggen wat er in ons abonnement zit

forbidden_other-text =
    achter forbidden staat nog een zin
    forbidden met een reden erachter
    .opt-division-scope-error =
        de eerste
        division scope
    .opt-too-many-requests =
        de tweede
        te veel verzoeken
    .opt-link-stopped =
        de derde
        er komt niets meer

forbidden_no-right =
    forbidden want de gebruiker heeft het recht niet, waar geef ik dat
    recht toevoegen aan de gekoppelde gebruiker na forbidden
    .opt-move-link =
        andere gebruiker
        overzetten
    .finish =
        klaar

forbidden_no-administration =
    forbidden omdat de gebruiker niet bij de administratie mag
    de gekoppelde gebruiker toegang geven tot de geweigerde administratie
    .opt-move-link =
        andere gebruiker
    .finish =
        klaar

forbidden_app-not-allowed =
    forbidden omdat de administratie niet voor de app is gekozen
    de app mag niet bij het bedrijf dat forbidden geeft
    .opt-change-administrations =
        toevoegen
        voeg toe

forbidden_no-module =
    forbidden omdat we de module niet hebben
    app wil een onderdeel dat niet in onze licentie zit
    .finish =
        ok
        ik vraag het

forbidden_still-forbidden =
    alles nagekeken en nog steeds kale forbidden
    rechten, administratie en licentie kloppen en toch forbidden
    .opt-reauthorise =
        opnieuw toestemming

forbidden_ask-manager =
    wie kan zien of de module voor de app in de licentie zit
    hulp vragen bij forbidden over de licentie
    .finish =
        ok

forbidden_where-is-message =
    waar vind ik de volledige melding achter 403
    de app toont alleen 403, waar staat de rest
    .done =
        gevonden
        ok

forbidden_which-user =
    welke gebruiker zit er achter de koppeling met forbidden
    van wie moet ik de rechten nakijken bij forbidden
    .done =
        gevonden
        ok

forbidden_which-administration =
    er staat geen administratie bij de kale forbidden
    om welk bedrijf gaat de forbidden
    .done =
        gevonden
        ok

forbidden_app-not-in-list =
    de app met forbidden staat niet bij mijn machtigingen
    app onvindbaar in mijn lijst terwijl hij forbidden geeft
    .done =
        ok
        gevonden

forbidden_own-app =
    forbidden bij een eigen app
    is forbidden mogelijk bij onze eigen app
    .done =
        ok
        duidelijk

forbidden_who-knows =
    wie weet welke modules wij hebben bij forbidden
    aan wie vraag ik wat er in de licentie zit
    .done =
        ok
        gevraagd
