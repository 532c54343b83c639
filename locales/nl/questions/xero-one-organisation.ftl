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

xero-one-organisation_right-organisation =
    .done =
        jep

xero-one-organisation_disconnect =
    .done =
        losgemaakt hier
        bevestigd
    .stuck-not-in-list =
        app niet te vinden in dit rijtje

xero-one-organisation_proof =
    .opt-gone-here =
        hier weg en bij de holding nog aanwezig, precies goed
    .opt-still-there =
        staat er hier nog steeds
    .opt-all-gone =
        oei, bij alle bedrijven is hij nu verdwenen
