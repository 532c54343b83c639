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

xero-reconnect_sign-in =
    op welk adres log ik in bij xero
    is login.xero.com het goede adres
    .done =
        ingelogd

xero-reconnect_allow =
    welke organisatie kies ik bij het akkoord in xero
    waar geef ik toestemming in xero
    .stuck-asks-too-much =
        ze willen ook bij de salarissen, dat vind ik veel
    .done =
        akkoord geklikt

xero-reconnect_proof =
    heeft de app weer toegang tot xero
    kun je nakijken of de app weer bij xero kan

xero-reconnect_prove-by-hand =
    hoe zie ik zelf of de xero koppeling weer werkt
    staat de app weer tussen de connected apps van xero
    .opt-works =
        hij werkt weer
        er komen weer gegevens
        facturen stromen weer binnen
    .opt-not-listed =
        hij staat er niet bij
        er komt niets binnen
        nope, hij staat ook niet bij connected apps
    .opt-cannot-test =
        dat kan ik nu niet proberen
        weet ik niet

xero-reconnect_works-again =
    de app is weer verbonden met xero, wat nu
    xero werkt weer

xero-reconnect_not-connected =
    opnieuw verbinden met xero is mislukt
    na akkoord is de app niet verbonden met xero

xero-reconnect_not-proven =
    akkoord gegeven in xero maar niet nagekeken
    later kijken of xero weer werkt

xero-reconnect_not-allowed =
    ik gaf geen akkoord in xero
    ik ben gestopt bij de toestemming van xero

xero-reconnect_no-button =
    ik zie geen knop om met xero te verbinden
    de app zegt dat xero al gekoppeld is

xero-reconnect_asks-too-much =
    de app wil te veel van xero weten
    waarom vraagt de app zoveel rechten in xero
    .opt-go-on =
        ach, laat maar gaan, ik vertrouw ze
        ik ga toch door
        het is goed zo
    .opt-stop =
        nee dit doe ik niet
        dan kap ik ermee
        ik stop
        dan maar niet

xero-reconnect_allow-after-all =
    toch akkoord geven in xero
    ik geef de app toch toestemming in xero
