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
