### Hoe lezers om deze gids vragen: een vraag per regel. Niemand krijgt ze te zien.

xero-reconnect =
    app opnieuw verbinden met xero
    xero koppeling werkt niet meer
    de verbinding met xero is verlopen
    hoe geef ik een app weer toegang tot xero
    opnieuw toestemming geven in xero
    app vraagt weer om in te loggen bij xero
    per ongeluk losgekoppeld in xero, hoe zet ik het terug
    xero app weer aansluiten
    app haalt geen gegevens meer op uit xero

xero-reconnect_start-app =
    .done =
        ik word nu doorgestuurd naar xero
    .stuck-no-button =
        er zit nergens een connectknop in dat programma

xero-reconnect_sign-in =
    .done =
        ingelogd

xero-reconnect_allow =
    .stuck-asks-too-much =
        ze willen ook bij de salarissen, dat vind ik veel
    .done =
        akkoord geklikt

xero-reconnect_proof =
    .opt-works =
        facturen stromen weer binnen
    .opt-not-listed =
        nope, hij staat ook niet bij connected apps

xero-reconnect_asks-too-much =
    .opt-go-on =
        ach, laat maar gaan, ik vertrouw ze
    .opt-stop =
        nee dit doe ik niet
        dan kap ik ermee
