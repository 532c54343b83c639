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

xero-one-organisation_disconnect =
    hoe koppel ik de app hier los in xero
    disconnect bij alleen deze xero organisatie
    .done =
        losgemaakt hier
        bevestigd
    .stuck-not-in-list =
        app niet te vinden in dit rijtje

xero-one-organisation_proof =
    is deze organisatie weg bij de app in xero
    welke organisaties ziet de app nog in xero

xero-one-organisation_prove-by-hand =
    hoe kijk ik na of de app in xero alleen hier weg is
    staat de app in xero nog bij de andere organisatie
    .opt-gone-here =
        hier weg en daar niet
        alleen hier is hij weg
        hier weg en bij de holding nog aanwezig, precies goed
    .opt-still-there =
        hij staat hier nog
        nog niet weg
        staat er hier nog steeds
    .opt-all-gone =
        hij is overal weg
        bij allemaal verdwenen
        oei, bij alle bedrijven is hij nu verdwenen

xero-one-organisation_narrowed =
    de app mag niet meer bij deze xero organisatie, wat nu
    één xero organisatie is weg bij de app

xero-one-organisation_all-gone =
    de app is nu bij alle xero organisaties weg
    ik wilde er één weghalen maar xero is helemaal los

xero-one-organisation_still-listed =
    de app staat nog bij deze organisatie in xero
    loskoppelen van één organisatie lukt niet in xero

xero-one-organisation_several =
    meer dan één organisatie weghalen bij een xero app
    twee organisaties tegelijk loskoppelen in xero

xero-one-organisation_not-in-list =
    bij deze xero organisatie zie ik de app niet
    de app staat niet bij de organisatie die ik uit xero wil halen
