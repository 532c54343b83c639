### Hoe lezers om deze gids vragen: een vraag per regel. Niemand krijgt ze te zien.

xero-revoke =
    hoe koppel ik een app los in xero
    hoe trek ik een app in bij xero
    app verwijderen uit xero
    xero app ontkoppelen
    ik wil dat een app niet meer bij onze xero-gegevens kan
    connected apps xero weghalen
    disconnect app xero
    koppeling met xero verbreken
    wij gebruiken een app niet meer en die moet uit xero
    hoe zorg ik dat hubdoc niet meer in xero kan
    een oude app heeft nog toegang tot xero
    app van de vorige boekhouder uit xero halen
    xero koppeling opzeggen

xero-revoke_for-me =
    kun jij de app voor mij intrekken bij xero
    kan wegwijs alles van een app bij xero in één keer intrekken

xero-revoke_open-settings =
    waar vind ik settings in xero
    hoe kom ik bij de instellingen van mijn organisatie in xero
    waar klik ik op de naam van de organisatie in xero
    .done =
        ingelogd en settings open

xero-revoke_connected-apps =
    waar staat connected apps in xero
    welke apps zijn verbonden met mijn xero
    waar zie ik de lijst met apps in xero
    .done =
        staat open
        ja hoor, hebbes
    .stuck-older-screen =
        bij mij ziet het eruit als een heel oude versie, met general settings

xero-revoke_disconnect =
    waar zit de knop disconnect in xero
    achter welke puntjes staat disconnect bij xero
    moet ik disconnect app nog bevestigen in xero
    .done =
        eruit gegooid en bevestigd
        op disconnect app geklikt
    .stuck-app-not-in-list =
        hij staat er niet tussen

xero-revoke_proof =
    hoe weet ik zeker dat de app weg is bij xero
    kun je nakijken of de app nog bij xero kan

xero-revoke_which-are-left =
    ik krijg nog organisaties terug van xero, welke zijn dat
    de app ziet nog één organisatie in xero
    .opt-gone =
        die organisatie staat er niet meer tussen
        die is weg
    .opt-still-there =
        die staat er nog bij
        hij ziet die organisatie nog

xero-revoke_proof-everywhere =
    is alles van de app ingetrokken bij xero
    kan de app nergens meer bij in xero

xero-revoke_prove-by-hand =
    hoe kijk ik zelf of de app uit connected apps van xero weg is
    moet ik connected apps in xero opnieuw laden
    .opt-gone =
        de app is weg
        hij staat er niet meer
    .opt-still-there =
        hij staat er nog
        de app is er nog
        hij blijft gewoon staan
    .opt-cannot-look =
        ik kan nu niet kijken
        dat zie ik morgen pas
        xero ligt eruit, kan het niet bekijken
    .stuck-app-says-connected =
        de app zelf beweert nog verbonden te zijn

xero-revoke_disconnected =
    de app is losgekoppeld van xero, wat nu
    klaar met loskoppelen in xero

xero-revoke_all-disconnected =
    de app is bij al mijn xero organisaties weg
    alles is ingetrokken bij xero, kan een collega er nog bij

xero-revoke_still-allowed =
    xero laat de app nog toe na het intrekken
    intrekken bij xero hielp niet, de app ziet nog organisaties

xero-revoke_not-proven =
    in xero losgekoppeld maar nog niet nagekeken
    ik kan nu niet zien of de app uit xero weg is

xero-revoke_still-listed =
    de app staat na disconnect nog in de lijst van xero
    xero toont de app nog steeds bij connected apps

xero-revoke_ask-colleague =
    wie heeft deze app met xero verbonden
    bij geen van mijn xero organisaties staat de app

xero-revoke_not-my-app =
    kan een programma de app van iemand anders loskoppelen in xero
    waarom moet ik het bij xero zelf doen

xero-revoke_no-connected-apps =
    ik zie connected apps niet in xero
    connected apps ontbreekt in mijn xero menu
    welke rol heb ik nodig om apps te beheren in xero

xero-revoke_older-screen =
    mijn xero ziet er anders uit
    ik heb nog general settings in xero

xero-revoke_app-not-in-list =
    de app staat niet tussen de connected apps van xero
    ik zie de app nergens in xero
    .opt-other-organisation =
        we hebben twee bedrijven in xero, zou bij de ander kunnen zitten
        het kan een andere organisatie zijn
        ik heb er meer
    .opt-none-fits =
        overal gekeken, nergens
        overal gekeken
        nergens te vinden

xero-revoke_other-organisation =
    hoe wissel ik van organisatie in xero
    de app kan bij een andere xero organisatie horen

xero-revoke_for-everyone =
    geldt loskoppelen in xero ook voor mijn collega
    kan mijn collega de app nog gebruiken als ik hem loskoppel in xero

xero-revoke_app-says-connected =
    in xero losgekoppeld maar de app zegt dat hij nog verbonden is
    de app denkt dat xero nog gekoppeld is
