### Hoe lezers om deze gids vragen: een vraag per regel. Niemand krijgt ze te zien.

xero-one-organisation =
    één organisatie weghalen bij een app in xero
    app mag maar bij één van mijn xero organisaties
    app alleen voor één organisatie loskoppelen in xero
    organisatie uitsluiten in xero
    de app hoeft niet meer bij de stichting te kunnen in xero, wel bij de bv
    app beperken tot een paar organisaties in xero
    een van de organisaties uit de app halen, xero
    hoe haal ik een organisatie weg bij een xero app zonder de rest te stoppen
    alleen de holding niet meer delen met een app in xero
