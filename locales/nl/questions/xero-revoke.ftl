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

xero-revoke_no-connected-apps =
    ik zie connected apps niet in xero

xero-revoke_app-not-in-list =
    de app staat niet tussen de connected apps van xero
    .opt-other-organisation =
        we hebben twee bedrijven in xero, zou bij de ander kunnen zitten
    .opt-none-fits =
        overal gekeken, nergens

xero-revoke_app-says-connected =
    in xero losgekoppeld maar de app zegt dat hij nog verbonden is

xero-revoke_for-everyone =
    geldt loskoppelen in xero ook voor mijn collega

xero-revoke_open-settings =
    .done =
        ingelogd en settings open

xero-revoke_connected-apps =
    .done =
        staat open
        ja hoor, hebbes
    .stuck-older-screen =
        bij mij ziet het eruit als een heel oude versie, met general settings

xero-revoke_disconnect =
    .done =
        eruit gegooid en bevestigd
        op disconnect app geklikt
    .stuck-app-not-in-list =
        hij staat er niet tussen

xero-revoke_proof =
    .opt-still-there =
        hij blijft gewoon staan
    .opt-cannot-look =
        xero ligt eruit, kan het niet bekijken
    .stuck-app-says-connected =
        de app zelf beweert nog verbonden te zijn
