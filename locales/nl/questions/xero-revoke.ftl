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
    en de rapportagetool die nog aan xero hangt, hoe krijg ik die daar los
    exact is geregeld, ik heb ook nog xero waar dashboardsoftware af moet
    ik zit ook met xero, daar moet zo'n app eraf
    gelukt. zelfde verhaal graag voor xero
    kan je ditzelfde ook in xero? hij staat daar ook nog aan
    hetzelfde product zit ook in xero en is daar overbodig, eraf dus
    oeps xero bedoel ik, niet quickbooks
    die collega heeft hem ook aan xero gezet, daar weghalen dus
    laat maar, bij alle organisaties mag hij weg
    nee niet verbinden, ontkoppelen wil ik
    hoe koppel ik een app los van Xero
    xero: oude webshop heeft nog toegang
    Wij gebruiken Dext niet meer, hoe gaat die uit onze Xero-organisatie?
    toestemming intrekken xero
    een tool helemaal weghalen uit xero
    ik liet een rapportagedienst toe in Xero en wil dat terug
    xero connected apps opruimen
    onze engelse dochter wil een leverancier uit Xero gooien
    derde partij mag niets meer in xero zien
    app verwijderen xero organisatie
    Hoe beëindig ik alle rechten van een toepassing in Xero?
    betaalprovider los van xero
    xero disconnect app
    stagiair heeft onbekend ding verbonden met Xero, weg
    contract stopt, software nog verbonden met xero
    hubdoc uit xero
    wie kan via een programma in onze Xero kijken en hoe sluit ik dat af
    xero koppeling opheffen
    datalek bij een partij die in Xero zit, nu dicht graag
    Onze CRM moet los van Xero, volledig.
    zapier en xero scheiden
    gelieve de stappen om een verbonden applicatie uit Xero te verwijderen
    proefperiode tool over, moet xero uit
    xero machtiging schrappen en controleren
    het forecastpakket leest nog mee in Xero terwijl we gestopt zijn
    en bij xero, hoe koppel ik daar een app los
    in Xero hangt nog een oude app aan onze organisatie, die moet er ook af
    en nu de xero-variant, app helemaal eraf
    hoe haal ik een app weg uit Xero?
    xero disconnect
    onze Britse dochter heeft xero en daar mag die app ook volledig weg
    Dext moet compleet uit xero, nergens meer bij
    in Xero staat nog een payrollpakket van drie jaar terug, opruimen die handel
    Op welke wijze verwijder ik een gekoppelde toepassing volledig uit Xero?
    wij stoppen met Hubdoc in xero
    xero helemaal loskoppelen van ons urenpakket
    volgende: xero. zelfde leverancier, alles intrekken
    kan ge in xero ook iets er volledig afsmijten?
    en als het om xero gaat, waar trek ik daar de toestemming in?
    gehackte leverancier zit ook in onze xero, moet er meteen uit, overal
    waar staat connected apps in xero?
    die cashflowplanner mag van xero af, we kijken er nooit meer naar
    xero: foute app verbonden, hoe krijg ik hem weer compleet weg?
    ben klaar met exact, xero moet nog, daar hangt shopify aan die weg kan
    hoe krijg ik een oude app uit Xero
    Wij gebruiken een rapportagepakket niet meer en het hangt nog aan onze Xero. Hoe maak ik het los?
    Xero: derde partij de toegang ontzeggen
    ik wil een dienst helemaal uit Xero hebben
    een programma in Xero stopzetten waar ik spijt van heb
    De proefmaand van een bonnenscanner is om. Hoe haal ik die van Xero af?
    Xero-verbinding van een vorige leverancier opruimen
    ons kassasysteem mag niet langer in xero
    waar zit het loskoppelen in Xero
    Een stagiair heeft in Xero van alles aangesloten. Hoe gooi ik zoiets eruit?
    machtiging in Xero terugnemen van software die ik niet vertrouw
    Xero en een failliete leverancier: hoe sluit ik de toegang af
    app loskoppelen van Xero
    app verwijderen uit Xero
    Xero koppeling verwijderen
    toegang intrekken Xero
    hoe ontkoppel ik een app in Xero?
    Xero integratie verbreken
    Dext uit Xero halen
    Xero toestemming intrekken
    connected apps Xero verwijderen
    Shopify loskoppelen van Xero
    Xero disconnect
    rechten van app in Xero weg
    Xero app deleten
    kassa van Xero afhalen
    Xero verbinding stoppen
    machtiging in Xero intrekken
    waar verwijder ik apps in Xero
    app mag nergens meer bij in Xero
    xerro app verwijderen
    Xero koppeling opheffen
    webshop ontkoppelen van Xero
    Xero externe app eruit
    toegang tot Xero afsluiten voor app
    Kan ik een app uit Xero gooien?
    Xero oude koppeling opruimen
    scan app weghalen bij Xero
    Xero toestemming terugdraaien
    koppeling Lightspeed met Xero verbreken
    Xero app helemaal weg
    rapportage app loskoppelen van Xero
    app uit Xero, we gebruiken hem niet meer
    per ongeluk app met Xero verbonden, weghalen
    Xero app verwijderen, leverancier gestopt
    nieuwe kassa, oude loskoppelen van Xero
    gehackte leverancier, app direct uit Xero
    en als we xero gebruiken in plaats van exact?
    app loskoppelen xero
    Het Engelse kantoor werkt met Xero en daar moet een oude CRM-koppeling uit. Hoe gaat dat?
    het gaat trouwens om xero
    eigenlijk zoek ik hoe ik Xero loskoppel
    overal weg mag ook, waar is die gids
    ik wou eigenlijk xero
    kan ik bij Xero ook zoiets laten verdwijnen
    eigenlijk moet de app helemaal weg, overal
    nu je 't zegt: hij moet eigenlijk helemaal weg bij alles
    mijn fout, het is Xero en niet QuickBooks
    app loskoppelen van xero
    Een oud voorraadpakket heeft nog toegang tot onze Xero en dat wil ik niet
    Hoi, kunnen jullie uitleggen hoe een koppeling met Xero wordt beëindigd? Groeten Imke
    xero koppeling weg
    We zijn gestopt met Hubdoc en dat ding zit nog altijd aan onze Xero vast. Ik wil dat het er niet meer bij kan.
    toegang van een programma tot Xero stopzetten
    Kan ik in Xero de verbinding met Stripe verbreken zonder mijn boekingen kwijt te raken?
    xero aap loskopelen
    Een ex-klant heeft zijn rapportagetool nog in onze Xero hangen, kan die eruit?
    Beste, graag zou ik Syft niet langer in mijn Xero willen laten lezen. Wat moet ik doen?
    hoe krijg ik Dext uit mijn xero
    Hubdoc mag niet meer bij onze Xero, hoe zeg ik dat
    we zijn gestopt met Fathom maar die leest nog mee in xero denk ik
    onze stagiair heeft zomaar een gratis tooltje aan Xero gehangen. Eraf ermee, maar hoe?
    toestemming van app intrekken in Xero, in gewone stappen aub
    xero: te veel apps aan, wil er ene afdoen
    wij huren een ruimte onder en de vorige beheerder heeft zijn planningsapp aan de Xero van de coöperatie gezet. Ik wil dat die stopt met lezen
    xero app verwijdren
    ierse moederfirma zit op xero, ik moet van hen een oud programma afkoppelen maar ken xero niet
    kan iemand me vertellen hoe een programma geen toegang meer heeft tot mijn Xero boekhouding
    Hoe haal ik een app los van Xero?
    we gebruiken Hubdoc niet meer, hoe krijg ik dat uit Xero
    Onze oude declaratietool kan nog steeds in Xero kijken en dat wil ik niet
    Ik wil dat de offertesoftware geen toegang meer heeft tot onze Xero boekhouding
    app eruit gooien in xero, waar
    Kunt ge mij helpen om in Xero de verbinding met een stockprogramma stop te zetten?
    Toestemming die ik ooit aan een app in Xero gaf intrekken
    We doen de boeken van de kapsalon in Xero en Treatwell hoeft daar niks meer van te weten
    hoe gooi ik lightspeed uit xero
    Onze oude reserveringstool praat nog steeds met Xero terwijl we allang naar Zenchef zijn, dat contact moet eruit
    De sportschool stopt met Mindbody en ik wil niet dat ze daarna nog in onze Xero-boeken kijken
    Square heeft nog een lijntje naar Xero lopen, knip dat maar door
    mijn neef had een planningsding aan onze Xero gehangen, weg ermee
    Xero: kassaleverancier buitensluiten na einde contract
    Briefje van de baas: de bonuskaart-app moet uit onze Xero, voor het eind van de week, graag bevestigen
    Bij ons in Kortrijk werken we met Xero en de vorige kassabouwer heeft daar nog zijn voet tussen de deur
    ik heb een abonnement op een kappersagenda opgezegd, die bleef via xero mijn omzet lezen, kan dat stoppen
    Hoi, kun je uitleggen hoe Stripe-koppeltool X uit de Xero van onze B&B verdwijnt
    Wij hebben een filiaal in Manchester dat op Xero draait en Epos Now moet daar vandaan
    xero: toestemming voor de betaalapp beëindigen
    Ik wil iets uit Xero halen maar er staan twee kassa's met bijna dezelfde naam
    onze dochterzaak in Ierland boekt met xero, de bestelapp moet daar ontkoppelt worden
    Xero-klant wil de bonnentool kwijt
    app helemaal uit xero halen
    Een Ierse klant heeft in Xero nog een oude CRM hangen, hoe gaat die eruit
    weg met hubdoc in xero
    Xero en ApprovalMax uit elkaar halen, voorgoed
    hoe krijg ik het oude rapportagepakket weg bij Xero
    xero: verbinding met oud pakket verbreken
    Xero, ik wil dat die budgettool er helemaal af gaat
    xero: externe app losmaken
    onze Britse vestiging werkt met Xero en een tool moet eruit
    toegang van een leverancier tot xero beëindigen
    hoe verwijder je een integratie uit xero
    onze zusteronderneming in Londen heeft Xero en moet een rapportagetool afkoppelen
    toegang intrekken van een app bij xero, helemaal
    We gebruiken bij de Engelse zusterstichting Xero en daar moet een app af
    hoe gooi ik een programma uit xero
    Onze afdeling in Londen heeft een donatietool aan Xero hangen die weg mag
    In Xero van de zusterclub wil ik een programma de toegang ontnemen
    onze Engelse dochter zit op Xero, een urenapp moet daar losgekoppeld
    app uit Xero halen
    wij gebruiken Xero in plaats van Exact, en de scan-app moet eruit
    Hubdoc ontkoppelen van xero
    een stockapp verwijderen uit Xero
    de Britse vestiging stopt met zijn expense tool en die moet uit Xero
    Xero koppeling verbreken
    van Exact naar Xero gegaan en nu zit er een verkeerde app aan
    Xero: machtiging van CRM weg
    Xero app verwijderen voor onze Ierse tak
    De Engelse collega's willen hun oude kassasysteem van Xero af
    hoe ontkoppel je een pakket in Xero
    planner heeft toegang tot Xero en dat wil ik stoppen
    ik wil onze Shopify-connector bij Xero weghalen
    Xero: klantapp afkoppelen nadat we van webshopplatform wisselden
    hoe gooi ik de oude kassa uit xero
    In Xero hangt nog een tool van het vorige bureau, die moet weg
    onze merchant wil onze app in Xero stopzetten, wat klikt hij aan
    de webshop is dicht, haal de brug met Xero ook weg
    winkel verkocht, het kassasysteem moet uit onze Xero
    xero app weg
    xero loskoppelen
    tool mag helemaal niet meer in xero
    wij werken met xero en de oude bonnenapp moet er helemaal uit
    xero toegang app stoppen
    De Engelse tak zit op Xero, die oude reserveringsapp moet eraf
    app van xero afhalen
    Welke knoppen in Xero halen een app compleet weg?
    Xero: hele app eruit, bij alle organisaties
    In Xero van onze Ierse tak moet een app losgekoppeld worden
    xero app verwijderen
    hoe beëindig ik de toegang van een tool tot Xero
    De Londense vestiging werkt met Xero en wil van haar expense-app af
    Xero: oude rapportagesoftware eruit, helemaal
    koppeling Hubdoc weg bij Xero
    het Xero-boek van de Australische dochter, daar moet de oude voorraadtool uit
    Xero toestemming van app beëindigen
    app weg uit Xero
    onze zus in Londen werkt met Xero en vraagt hoe ze een programma daar loskoppelt
    hoe verwijder ik een gekoppelde app in xero, we gebruiken hem niet meer
    Hubdoc moet uit onze Xero
    in Xero zit nog een betaalapp van een firma die failliet is, hoe sluit ik die af
    ik wil dat dat programma nergens in Xero nog bij kan, in geen enkele organisatie
    Xero connectie van de ex-boekhouder zijn tool doorknippen
    De Ierse boekhouder hing een tool aan onze Xero, die moet overal weg
    Xero koppeling verbreken kassasysteem
    hoe geraakt die marketingtool uit Xero
    Xero: gekoppelde app volledig verwijderen, voor al onze bedrijven
    mijn zwager wil een app van zijn Xero halen na een lek
    de opvolger van onze adviseur wil dat Xero leeggemaakt wordt van oude apps, hoe doe je er één weg
    App uit Xero verwijderen
    De declaratietool mag niet meer in Xero
    Xero: app volledig wegdoen
    Onze Engelse dochter werkt in Xero en wil de oude kassa-app er helemaal af hebben. Waar haal je zo'n verbinding weg?
    Een klant met Xero is gestopt met Hubdoc en vraagt ons hoe hij die tool definitief loskoppelt.
    Wij bedienen drie Xero-klanten en bij alle drie moet dezelfde betaalapp er volledig uit. Wat is de route?
    Mijn Ierse klant op Xero wil de hele koppeling met een oude CRM weg.
    De Britse dochter wil een voorraadapp uit Xero hebben
    Hoe zet ik een CRM-app buiten de deur bij Xero
    Xero: het proefabonnement van een dashboardtool is voorbij, hij mag er niet meer in
    Een tool helemaal uit Xero gooien
    Xero: dat forecastpakket mag onze organisatie niet meer zien
    Hoe verbreek ik in Xero de band met Dext
    Hubdoc van Xero afhalen
    Kan een leverancier nog in onze Xero kijken, en hoe sluit ik dat af?
    Mag ik in Xero zelf een app afkoppelen voordat het contract afloopt?
    we stoppen met hubdoc-achtige tool, die moet nergens meer in xero bij
    Onze reservering-app mag vanaf morgen niks meer uit Xero halen
    Ik zie in Xero nog de oude bonnetjesapp gekoppeld staan, hij moet weg
    In Xero staat een naam onder gekoppelde apps die daar niet meer hoort
    hoe verbreek ik in xero de verbinding met een app
    Mijn Britse dochterbedrijf heeft Xero, daar hangt nog een app aan die weg moet
    Ons Engelse filiaal boekt in Xero, de scanner daar is opgezegd in maart en moet eruit
    Vorige week een proef gedaan met een forecast-tool in Xero, niks voor ons, weg ermee
    Onze Londense collega stapte over op een andere kassa, de vorige hangt nog in Xero
    Xero: app helemaal weg
    weg met die koppeling in xero bij alle organisaties
    xero app loskoppelen
    xero connected apps weg
    xero toegang app intrekken
    xero integratie stoppen
    xerro app ontkoppelen
    Hoe gooi ik een app uit xero?
    xero ap ontkopelen
    Hoe krijg ik een app uit Xero, helemaal
    In Xero hangt een kredietverstrekker aan onze cijfers die weg moet
    Hoe haal ik een app weg bij Xero?
    Onze Xero-organisatie deelt nog gegevens met een oude kassatool, die moet eruit
    Wij gebruiken in Engeland Xero en de factuurapp daar moet losgekoppeld
    De Engelse dochter stopt met een tool die aan Xero hangt, hoe koppel ik die los
    Onze rapportagetool moet uit Xero, waar doe ik Disconnect?
    Ik wil dat een betaalapp helemaal niet meer bij onze Xero-gegevens kan.
    De leverancier van onze kassa moet uit Xero worden losgekoppeld, hoe doe ik dat?
    Wat zijn de stappen om een CRM-koppeling in Xero ongedaan te maken?
    Hoe haal ik in Xero een app weg die niemand in het team nog gebruikt?
    hoe haal ik een app weg uit xero
    We stoppen met een voorraadapp en die moet uit Xero verdwijnen
    Hoe verwijder ik een verbonden app uit onze Xero-organisatie?
    Onze Xero heeft nog een rapportage-app hangen, hoe ontkoppel ik die?
    Hoe haal ik een app van onze organisatie in Xero af?
    Ik ben met een betaalapp gestopt en die moet uit Xero verdwijnen.
    Welke stappen zijn er om een app uit Xero te verwijderen na het einde van het contract?
    onze bloemenzaak werkt met Xero, hoe gooi ik daar een app uit
    Wij zitten bij Xero en de scantool mag daar niet meer in
    Dext helemaal uit Xero van de klant
    App van Xero afkoppelen
    Wij stoppen met de Xero-forecasttool bij alle klanten
    Welke Xero-app moet los, ik heb er twee van dezelfde maker
    xero: app loskoppelen
    onze UK-dochter zit op Xero, daar moet Dext eruit
    Xero is van onze Engelse dochter, daar moet een oude rapportagetool uit
    app uit xero gooien
    Onze Britse dochter zit op Xero en de declaratietool moet daar weg
    Verbinding van een app met de Xero-boeken opheffen
    xero: leverancier contract beëindigd, toegang eruit
    app uit xero
    toegang xero intrekken
    onze Britse stichting zit op Xero en het donatiepakket moet daar volledig weg
    ontkoppelen hubdoc van xero
    xero: app die niemand meer gebruikt eruit gooien
    xero van onze ierse tak: weg met die voorraadapp
    klant gebruikt Xero en wil ons eruit, waar doet hij dat
    een inventarisapp uit Xero gooien
    in antwoord op uw opzegmail: hoe verbreken wij de verbinding vanuit Xero
    app volledig weg bij Xero, al onze organisaties
    wij zijn van Xero-app gewisseld, oude loskoppelen
    waar zit in Xero de plek om een app te ontkoppelen
    De tool moet los van onze Xero
    De koppeling tussen Xero en onze bonnenapp verbreken
    Wij gebruiken die app niet meer bij Xero
    Maak een einde aan de verbinding met Xero
    in xero hangt nog een app die weg mag
    Haal de oude bonnenapp van onze Xero af
    Onze Australische vennootschap werkt met Xero en een oude app moet daar volledig af, hoe doe ik dat?
    Mijn klant met Xero is gestopt met een leasetool en die mag nergens meer in, welke stappen zijn dat?
    Een Engelse dochter van onze klant werkt met Xero en wil een tool loskoppelen, hoe?
    Onze Britse dochter werkt met Xero. Daar moet een oude koppeling uit.
    Een app loskoppelen van Xero, waar doe ik dat?
    Hoe haal ik een app los van onze Xero?
    App ontkoppelen Xero
    Wij stoppen met een voorraadprogramma dat aan Xero hangt, hoe maak ik het los?
    Een app mag niet meer in onze Xero-boekhouding kijken
    Een app helemaal uit Xero verwijderen
    Hoe haal ik Dext uit onze Xero?
    In Xero willen wij de gekoppelde urensoftware volledig loskoppelen
    De leverancier gebruiken we niet meer, hoe haal ik ze uit Xero?
    Ontkoppel een app van mijn Xero-organisatie

xero-revoke_for-me =
    kun jij de app voor mij intrekken bij xero
    kan wegwijs alles van een app bij xero in één keer intrekken
    trekt het programma bij Xero alles in één keer in of alleen voor één organisatie
    xero automatisch intrekken: geldt dat voor alle organisaties die ik verbond
    Als ik jullie de toestemming bij Xero laat intrekken, verliest de app dan al mijn organisaties?
    xero alles ineens per api
    kan wegwijs die app in xero overal tegelijk eraf halen?
    xero intrekken laten uitvoeren
    Wij zijn eigenaar van de Xero-app en hebben de sleutels. Kan het in één keer bij alle organisaties stoppen?
    kan jij in één keer alles intrekken bij xero
    Kan dit programma de app bij al onze Xero-organisaties tegelijk weghalen?
    Wil je Xero voor me vragen deze app er overal uit te gooien?
    Kun jij de Xero-app voor ons intrekken in plaats van dat ik moet klikken?
    wij hebben onze eigen xero app gebouwd, kan wegwijs die in één keer overal loskoppelen
    kan je eerst laten zien welk verzoek je naar xero stuurt voordat je de toegang intrekt
    kan jij die app voor mij uit xero halen, het is onze eigen
    trek bij alle xero organisaties tegelijk onze zelfgebouwde koppeling in
    doe het maar voor mij, xero app eraf, overal
    Kan Wegwijs onze eigen Xero-app voor mij intrekken bij alle organisaties?
    ik heb de sleutels van onze xero app, trek jij de toestemming in?
    laat eerst zien wat je naar Xero stuurt voor je onze app loskoppelt
    Wil jij Epos Now voor mij uit Xero halen, dan hoef ik niet te zoeken
    Kun jij die app uit Xero halen, ik durf niet
    kan jij het in xero doen
    Koppel jij de app los in Xero
    .act =
        doe maar, ik heb de sleutels
        het is onze eigen app, hij is al verbonden, ga je gang
        regel jij het maar, het is onze eigen koppeling
        we hebben de sleutels zelf, dus ga je gang
    .plan =
        wat ga je dan precies opsturen
        eerst zien, dan beslis ik
        toon me het verzoek voordat je iets doet
        ik wil zwart op wit wat er naar xero gaat voor er iets gebeurt
        eerst zien dan geloven
        ik wil eerst weten wat er de deur uit gaat
    .by-hand =
        nee dank, ik klik wel in xero
        het is maar één organisatie dus dat doe ik met de muis
        wijs me de weg, dan voer ik het uit
        neuje laot mich dat mer zelf doon
        die sleutels hebben wij niet, het is een app van een leverancier
        het gaat maar om een bv, dus dan zelf

xero-revoke_open-settings =
    waar vind ik settings in xero
    hoe kom ik bij de instellingen van mijn organisatie in xero
    waar klik ik op de naam van de organisatie in xero
    waar begin ik in xero om een app eraf te halen
    in welke organisatie moet ik zijn in Xero voor het loskoppelen
    Waar zitten de Settings van Xero?
    xero menu linksboven?
    Begin ik in Xero linksboven bij de naam van het bedrijf om iets los te maken, en welke optie kies ik?
    waarom zijn de woorden in de uitleg voor Xero Engels
    Is Xero er in het Nederlands? Ik zoek 'Instellingen' om een tool los te koppelen.
    app loskoppelen in Xero, waar begin ik op het scherm
    Is het in Xero de naam van de organisatie waar ik op klik, of mijn eigen profiel, om een app weg te doen?
    waar zitten de instellingen in xero om een app los te maken
    xero settings openen
    Ik ben ingelogd in Xero. Op welke naam linksboven klik ik om bij de verbonden apps te komen?
    waar zitten de instellingen in xero
    waar klik ik op de bedrijfsnaam in xero om apps te verwijderen
    Ik open Xero en dan? waar begint het weghalen van een app
    waar zitten de instellingen in xero, ik wil een app eruit halen
    Ik zit in Xero en wil iets loskoppelen, maar waar begin ik met klikken?
    ik vind het tandwiel niet in xero, moet een app verwijderen
    Waar moet ik op klikken in het bovenste menu van Xero om bij de instellingen te komen? Er moet een koppeling af.
    Waar zitten de settings in Xero om een app weg te halen
    hoe kom ik bij de instellingen van mijn organisatie in xero, wil iets loskoppelen
    ingelogd in Xero, waar klik ik eerst om een app af te koppelen
    In welk menu van Xero begin ik als ik de kassa eraf wil halen?
    Xero is nieuw voor mij: om de kassa weg te doen, klik ik op de naam van mijn zaak of op mijn eigen naam?
    Xero: waar zitten de instellingen om een programma weg te halen
    waar zit settings in het nieuwe xero menu om apps te verwijderen
    Op welke naam klik je in Xero linksboven om bij de instellingen met de apps te komen?
    waar zit in Xero de instelling om een app weg te doen
    waar klik ik in xero eerst als ik een app wil loskoppelen
    waar begin ik in Xero om bij de gekoppelde programma's te komen, onder de naam van mijn bedrijf?
    xero instellingen menu links
    Waar zitten in Xero de instellingen om een app los te koppelen
    waar vind ik in Xero de instellingen om een app los te koppelen
    In welk menu van Xero begin ik met een app loskoppelen?
    .done =
        ingelogd en settings open
        gelukt, ik zit in het instellingenscherm
        was even zoeken, maar onder de bedrijfsnaam stond het
        juiste bv gekozen en doorgeklikt
        heb ze openstaan
        aangemeld, linksboven gedrukt, ik zie nu allerlei instellingen
        we zijn er
        instellingen staan open
        juiste organisatie gekozen en settings geklikt
        Ik heb de pagina Settings voor mij.
        ok zit erin
        organisatienaam aangeklikt, daarna het tandwielgebeuren, klaar
        dat was makkelijk, volgende
        ben ingelogd in xero en op de goede plek
        punt 2 gehad
        we zijn er, in de juiste bv
        voila, settings
        ik zit in de BV waar het om gaat, en dan in dat tandwielgedeelte
        ingelogd, goede firma gekozen, menu opengedaan en aangeklikt
        ok ben er, veel Engels hier
        stond nog in de verkeerde BV, nu in de juiste en ik zie allemaal blokken met opties
        dat kan ik zelf wel, ik ben er al
        ben er, zie algemene dingen en gebruikers staan
        zit in de instellingen van de juiste bv
        niks bijzonders, ben er
        instellingen geopend
        ja ik sta bij de goede bv en het menu is open
        zit in
        ik wil het zelf doen, dus verder
        zit in settings
        organisatie aangeklikt en daar ben ik
        staat open. instellingen. vragen: wat nu
        ben bij settings
        naam linksboven aangeklikt en toen settings, check
    .stuck-not-my-app =
        ik heb geen zin in dat geklik, kan de computer dat niet overnemen?
        is daar geen scriptje voor?
        automatisch kan zeker niet?
        waarom moet ik dat met de hand doen, u bent toch een programma
        graag dat jij het regelt, ik ken niks van xero
        kan dit niet automatisch
        doe jij het voor mij?
        Kunt u dit niet rechtstreeks bij Xero regelen in mijn plaats?
        het is software van een ander en ik heb geen sleutels, kan een programma het toch?
        waarom moet een mens hiervoor klikken
        is er een script of api om apps eruit te halen
        ik dacht dat jullie tool dit zelf deed
        heb honderd klanten in xero, kan een computer dat niet afhandelen
        dat kan ik zelf wel, maar kun jij het niet even voor mij doen?
        ik heb er veertig van klanten te doen, bestaat daar geen scriptje voor?
        wij hebben het niet zelf gebouwd, lukt het dan ook zonder al dat geklik?
        liever doe ik dit via de API, mag dat?
        een computer kan dat toch sneller dan ik, waarom moet ik daar met de hand naartoe
        kan da niet automatisch ipv al da geklik
        Is er geen script of API-call waarmee dit in één keer kan?
        kunt u dat niet vanuit hier afhandelen
        bestaat daar geen programmaatje voor, al dat geklik
        kan dat niet automatisch, met een script of zo

xero-revoke_connected-apps =
    waar staat connected apps in xero
    welke apps zijn verbonden met mijn xero
    waar zie ik de lijst met apps in xero
    waar staat Connected apps in xero
    in de instellingen van Xero, waar zie ik de verbonden apps
    Wijzig ik al iets door in Xero de lijst met verbonden toepassingen te openen?
    xero lijst aangesloten software vinden
    Waar in de instellingen van Xero staat de lijst met gekoppelde programma's?
    is kijken bij Connected apps in Xero zonder gevolgen
    ik zit in Xero bij settings, waar klik ik nu om de verbonden diensten te zien
    de apps die bij onze organisatie in Xero mogen, onder welke instelling staan die
    Ik wil in Xero enkel bekijken welke apps verbonden zijn. Waar onder Settings?
    in xero settings, waar staan de verbonden apps
    connected apps xero
    Welke tegel bij de instellingen van Xero toont de programma's die aan deze organisatie hangen?
    connected apps in xero vinden
    Ik ben bij Settings in Xero, waar staat de lijst met apps?
    in welk onderdeel van de xero-instellingen staan de apps die eraan hangen
    ben in Settings van Xero, waar klik ik nu om iets los te koppelen?
    instellingenpagina van xero staat open, maar onder welk kopje vind ik de koppelingen?
    hoe heet het lijstje met gekoppelde software binnen de settings van xero
    waar vind ik in xero de lijst met gekoppelde apps
    in welk menu van Xero staan de aangesloten programma's die ik wil afkoppelen
    ik ben bij settings in xero en nu?
    In welk onderdeel van Xero settings staan de gekoppelde apps?
    lijst van verbonden apps xero openen
    Ik ben in Settings van Xero, welke link moet ik dan nemen om de app los te koppelen?
    Xero instellingen staan open, er zijn twintig tegels. Onder welke vind ik de programma's die meelezen?
    In Xero zit ik bij de instellingen van de winkel, waar klik ik nu om te zien wat eraan vast hangt?
    Waar in de Xero-instellingen staat dat lijstje van spul dat meeleest
    In de instellingen van Xero, welke optie toont de gekoppelde programma's die weg moeten
    in de instellingen van xero zoek ik de gekoppelde apps
    onder welk kopje in de Xero-instellingen staan de gekoppelde apps die ik weg wil
    waar klik ik na Settings in Xero om de lijst met apps te krijgen
    ik ben bij de instellingen van Xero, onder welk kopje staan de aangesloten programma's
    xero verbonden apps pagina
    in welk stuk van de Xero-instellingen staan die gekoppelde apps om er een te verwijderen
    waar staan in xero de aangesloten apps
    Ik ben in de Xero-instellingen, waar staan de apps
    in de instellingen van xero, wat moet ik openen voor de apps
    ik zit in Xero settings, en nu? app moet eruit
    .done =
        staat open
        ja hoor, hebbes
        ik zie een rijtje programma's met namen erbij
        doorgeklikt, nu staan hubdoc en stripe daar
        de pagina met gekoppelde programma's is geladen
        het lijstje is er
        zat onderaan, maar 'k ben er geraakt
        aangeklikt, volgende
        lijst met apps in beeld
        connected apps geopend
        Ik zie thans welke toepassingen toegang hebben.
        ok daar staan ze allemaal
        geklikt op 3
        ja hij toont er vijf
        gevonden tussen de instellingen
        volgende stap, lijst is geladen
        die stond bijna onderaan, maar ik ben er
        het duurde even voor hij laadde, maar nu zie ik Dext, Stripe en nog wat
        ja die heb ik, er komt een lijstje met merknamen
        eerst zag ik het niet, even naar beneden gerold en toen wel
        ik kijk nu op wie er allemaal mee mag kijken in onze boeken
        open
        bij mij lijkt het sprekend op uw plaatje, en erop geklikt
        heb erop geklikt, krijg een rijtje met logo's
        en dan?
        eindelijk, de lijst met apps staat voor me
        toch gevonden hoor
        geopend
        ik kijk naar een lijst met vier koppelingen
        ok en nu
        daar ben ik, zie een rijtje apps
        ja aangeklikt
        ik zie hubdoc en nog wat
        lijstje apps voor mijn neus
        aangeklikt, lijstje met apps komt op
        ja zit in connected apps
    .stuck-older-screen =
        bij mij ziet het eruit als een heel oude versie, met general settings
        bij ons staat er eerst general settings en pas daarna connect
        uw plaatje lijkt niet op wat ik voor me heb
        ik werk nog in die vorige opmaak van xero
        mijn menu is helemaal anders ingedeeld
        klopt niet met mijn scherm, ik zie setup staan en geen puntjes
        het ziet er bij mij heel anders uit
        ik heb nog een pagina general settings met allemaal blokken
        Mijn weergave stemt niet overeen met uw afbeelding.
        wij hebben de oude xero nog
        layout klopt niet met wat je beschrijft
        hier staat een kopje Connect met daaronder dingen
        lijkt of jullie plaatje van een andere versie is
        verouderd menu hier, organisation settings in kolommen
        dit lijkt in niets op uw plaatje, wij hebben nog die blauwe opmaak van vroeger
        bij ons moet je eerst langs General Settings, geloof ik
        al het andere heet hier ook anders, niet alleen dat ene
        ze hebben bij Xero zeker de boel verbouwd, want de indeling klopt niet met wat jij vertelt
        hier staan alleen kopjes als Organisation, Sales en Features, een andere opbouw dan de uwe
        heel andere indeling hier, met General Settings enzo
        plaatje klopt niet met wat ik voor me heb
        wij hebben nog dat oude ontwerp
        het ziet er hier heel anders uit dan jij beschrijft
        ik heb nog de oude versie denk ik, met general settings
        mijn xero ziet er heel anders uit als wat jij schrijft, ouder denk ik
        ik heb hier andere plaatjes en andere knoppen dan die bolletjes van jou
        bij mij staat er general settings, is dat hetzelfde?
        ziet er hier heel anders uit dan wat jij schrijft
    .stuck-no-connected-apps =
        dat item ontbreekt bij mij
        ik heb maar een paar keuzes, niets over apps
        waar zou ik dat dan moeten zien?
        volgens mij heb ik er de rechten niet voor, ik ben alleen read only
        da's hier niet te vinden, geen connected apps in mijn menu
        dat kopje ontbreekt in mijn settings
        ik heb geen connected apps
        Die rubriek wordt mij niet getoond, mogelijk wegens mijn rol.
        ben maar invoice only gebruiker, vandaar?
        zie wel users en billing maar geen apps
        mag ik dit misschien niet zien
        waar moet ik drie vinden, er is niks met apps
        volgens mij heb ik te weinig rechten hier
        ik heb maar een klein rolletje hier, dat stuk ontbreekt bij mij
        de baas ziet het op zijn laptop wel, ik op de mijne niet
        al het andere staat er, alleen dat ene niet
        mijn login is enkel om facturen op te maken, daar is dat blijkbaar niet bij
        naar beneden gerold, en nog eens, maar het zit er niet tussen
        ik heb alleen leesrechten geloof ik, dat kopje is er niet
        dat woord staat er bij mij niet tussen
        als assistent krijg ik hier weinig te zien vrees ik
        hij ontbreekt
        zal wel geen rechten hebben, er is enkel facturatie
        dat woord komt bij mij niet voor in settings
        connected apps ontbreekt
        bij mij staat dat woord er niet tussen, wel users en subscription
        die optie is er bij mij niet, ik ben maar uitzendkracht met beperkte rechten
        ik heb alles opengeklapt en dat van die apps zit er gewoon niet bij
        ik mag het vast niet zien, ben maar alleen-lezen gebruiker

xero-revoke_disconnect =
    waar zit de knop disconnect in xero
    achter welke puntjes staat disconnect bij xero
    moet ik disconnect app nog bevestigen in xero
    waar zit Disconnect in het puntjesmenu van Xero
    moet ik het loskoppelen in xero nog bevestigen
    Kan ik de toepassing later opnieuw met Xero verbinden nadat ik op Disconnect app drukte?
    xero drie puntjes bij app
    Xero vraagt na Disconnect nog een bevestiging, welke knop is dat
    puntjes naast een app in Xero, wat zit daarachter
    Kan ik een programma na Disconnect app in Xero later weer aansluiten, of is dat voorgoed?
    puntjesmenu naast de app in Xero, wat kies ik en hoe bevestig ik
    Ik sta in Xero bij Connected apps op de regel van de app. Welke klikken volgen nog?
    app staat in xero, welke puntjes moet ik hebben om hem weg te doen
    disconnect in xero
    Xero vraagt nog een keer of ik de app echt wil loskoppelen. Is dat definitief of kan hij later terug?
    welk menu bij de app in xero
    app staat in de xero lijst, hoe haal ik hem weg met die puntjes
    in xero zie ik drie puntjes naast de app, en dan?
    Ik zie de app staan in het xero-lijstje maar hoe krijg ik hem eruit, waar is de knop?
    puntjes naast de app in xero, en dan?
    heb Connected apps open, waar zit het verbreken
    ik zie de app bij connected apps staan in xero maar hoe haal ik hem daar af
    puntjes menu xero app, waar klik ik dan
    app gevonden in de lijst van xero, wat klik ik om los te koppelen
    Ik zie de app in Connected apps van Xero, waar zit de knop om los te koppelen?
    puntjes naast de app in xero, welke optie
    Xero vraagt om te bevestigen bij Disconnect app, kan ik dat doen?
    Ik zie Lightspeed in Xero staan maar waar zit de knop om hem los te maken, zijn dat die puntjes?
    Bij de kassa in Xero vraagt hij na loskoppelen nog een keer of ik het zeker weet, hoort dat
    menu met puntjes achter de app in Xero, wat kies ik daar
    menu met puntjes in xero naast de app, welk item verbreekt de verbinding
    Waar zit in Xero het menuutje naast de app om hem los te maken?
    hoe heet de knop in Xero om een app los te maken en moet ik nog bevestigen
    achter de drie puntjes bij de app in Xero, wat kies ik daar
    xero puntjes naast app dan
    Welk menu naast de app in Xero bevat loskoppelen
    Ik zie puntjes naast de app in Xero, wat kies ik daar
    Ik zie de app in Xero staan, achter welk menu zit loskoppelen?
    De puntjes naast de app in Xero, en dan?
    Waar zit in Xero de knop om die ene app los te maken, achter de puntjes?
    Waar zit in Xero de knop om een app los te koppelen?
    Hoe haal ik de app los als ik Connected apps in Xero open heb?
    .done =
        eruit gegooid en bevestigd
        op disconnect app geklikt
        bevestigd in het tweede venstertje
        drie puntjes, disconnect, nog eens ja gezegd
        hij is losgemaakt
        weg ermee, gebeurd
        verbroken, xero gaf een groen balkje
        'k heb hem afgekoppeld zoals ge zei
        losgekoppeld en bevestigd
        disconnect app geklikt
        De app is ontkoppeld van onze organisatie.
        via de puntjes, klaar
        onze oude kassaleverancier heeft bij deze organisatie geen voet meer tussen de deur
        ok ontkoppeld
        bevestigingsvenster ook gehad
        zo, verbinding verbroken
        is gebeurd, check maar
        weg uit de lijst
        puntjes, eruit, zeker weten ja
        het lijstje is één naam korter
        eerst overlegd met de collega's en daarna heb ik hem eruit gegooid
        hij gaf zo'n groen balkje bovenin dat het verwerkt was
        staat er niet meer, net wel nog
        bevestigd, hij is foetsie
        die puntjes waren niet makkelijk te vinden maar hij is eraf
        losgemaakt en bevestigd
        tweede keer geklikt en toen verdween hij
        yes!
        disconnect app geklikt, hij is foetsie
        gebeurd, melding in het groen
        disconnect app geklikt, hij is weg
    .stuck-app-not-in-list =
        hij staat er niet tussen
        ik lees alle namen af maar die van ons ontbreekt
        er staan maar twee apps en dit is er geen van
        lijst is leeg
        onder welke naam zou die hier dan moeten staan?
        heb drie keer gescrold, nergens dat programma
        hij zit niet in dit rijtje
        de app die ik zoek ontbreekt
        Hubdoc zie ik, maar die andere niet
        Onder deze organisatie vind ik de bewuste toepassing niet.
        er staat hier helemaal niets gekoppeld
        4 bestaat niet bij mij
        heb twee keer gekeken, geen spoor
        lijst bevat alleen bankfeeds
        ik loop van boven naar onder en kom hem niet tegen
        staat er niet, net ook al niet
        hier staan alleen Stripe en Dext, en die moet ik juist houden
        er is bij deze BV helemaal niks aangehangen volgens Xero
        vreemd, hij boekt wel elke dag maar ik heb niks om op puntjes te klikken want hij ontbreekt
        hier staan er vier maar de mijne is er niet bij
        die zit er niet tussen
        bij deze bv is het rijtje blanco
        die van ons zit er niet tussen
        ik zie hem niet staan bij connected apps
        lege lijst. niks. nada.
        dext staat er helemaal niet bij
    .stuck-for-everyone =
        werkt het straks ook niet meer bij de anderen op kantoor?
        mijn vennoot gebruikt het nog, raakt die het dan ook kwijt
        alleen voor mij of voor iedereen?
        ben bang dat ik de hele ploeg ermee afsluit
        wat merken mijn medewerkers ervan als ik dit doe
        raken mijn collega's hem dan ook kwijt?
        geldt dit enkel voor mij
        Heeft dit gevolgen voor de andere gebruikers?
        onze salesafdeling werkt er nog mee, gaat die er ook uit
        wat merkt de rest van het team hiervan
        ben ik de enige die wordt losgekoppeld of iedereen
        de accountant gebruikt hem ook, kan hij dan niet verder?
        is dit persoonlijk of voor heel de firma
        ik moet eerst nog overleggen, want valt hij dan ook weg voor de verkoop?
        wil hem alleen voor mezelf kwijt, de rest van het kantoor moet ermee door kunnen
        zit Annelies straks zonder als ik hier op druk?
        gaat dit enkel over mijn login of over iedereen in de zaak
        mijn collega's zullen boos zijn als ze ineens niks meer kunnen, hoe zit dat
        kan dat ook voor alleen mijzelf, zodat de rest er geen last van heeft
        mijn collega gebruikt hem nog dagelijks, is die hem dan ook kwijt?
        alleen voor mij of voor het hele kantoor
        ik wil niemand anders raken
        raakt een andere gebruiker hem dan ook kwijt
        als ik dit doe, is hij dan voor het hele team weg
        raken de meisjes van de winkel hem dan ook kwijt
        mijn collega werkt er ook mee, is die hem dan ook kwijt?

xero-revoke_proof =
    hoe weet ik zeker dat de app weg is bij xero
    kun je nakijken of de app nog bij xero kan
    kun jij nagaan of de app echt niet meer in Xero kan? net losgekoppeld
    controleer even of xero hem nog toelaat nadat ik hem heb weggehaald
    Graag een check: kan die app nog in onze Xero na het verwijderen?
    test jij even voor me of de sleutel van onze app door Xero geweigerd wordt
    hoe weet ik zeker dat de app niet meer in xero kan
    losgekoppeld in xero, kan jij nakijken of dat gelukt is
    controle of de xero toegang echt dicht is
    Hoe weet ik zeker dat de app niet meer in Xero komt?
    app losgekoppeld in xero, controleren of het echt gelukt is
    Disconnect gedaan in Xero. Moet de app nu meteen uit de lijst zijn?
    wil bewijs dat de tool niet meer in onze Xero kan, voor de directeur
    Klopt het dat de app uit Xero is, check even
    .check =
        graag controleren
        toe maar
        kijk gij maar eens of hij nog binnen kan
        graag controleren, moet het aan de kascommissie kunnen zeggen
        ja controleer maar
        graag even testen of ie er nog in komt
    .plan =
        laat me het verzoek eerst lezen
        ik wil weten wat er naar xero gaat
    .by-hand =
        dat controleer ik wel op het scherm
        nee die app is niet met jullie verbonden, alleen met xero
        hoeft niet, ik zie zelf wel in de lijst of ie weg is

xero-revoke_which-are-left =
    ik krijg nog organisaties terug van xero, welke zijn dat
    de app ziet nog één organisatie in xero
    wegwijs laat nog twee xero-organisaties zien bij de app, moet die van mij daar nog tussen staan?
    welke xero-organisaties zijn over
    Na het loskoppelen in Xero kreeg ik een lijst met overgebleven organisaties te zien. Hoe lees ik die?
    na loskoppelen geeft jullie controle nog xero organisaties terug, wat betekent dat
    Ik kreeg een lijst met Xero organisaties waar de app nog bij mag, wat moet ik daarmee na het loskoppelen
    de controle van Xero geeft nog drie organisaties terug, is dat erg?
    jouw controle na het loskoppelen toont nog namen van Xero-organisaties, moet die van ons daartussen staan?
    xero check: app mag nog bij deze bedrijven, en dan staat er een rijtje. Wat nu?
    Na het loskoppelen in Xero: hoe weet ik of hij nu uit beide zaken is of alleen uit deze?
    Welke Xero-organisaties ziet de app nog na het loskoppelen
    .opt-gone =
        die organisatie staat er niet meer tussen
        die is weg
        onze bv zit er niet meer bij, alleen nog de stichting
        niet meer ertussen
        enkel de andere twee zijn over
        nee, die is verdwenen uit het rijtje
        de naam waar het om ging lees ik niet meer terug
        alleen de holding bleef over en die mag blijven
        nee die is weg
        onze bv staat er niet meer bij
        De desbetreffende organisatie ontbreekt in de opsomming.
        alleen nog de andere twee, dus goed
        niet meer te zien
        klopt, eruit
        zie enkel de organisaties waar hij mag blijven
        die ik bedoelde komt niet voor
        nope
        van de drie zijn er nog twee over en de mijne is daar niet bij
        alleen de holding nog, en die was het niet
        die ik bedoel zit er niet meer tussen
        je noemt er drie, mijn winkel hoort daar niet bij
        alle behalve die waar het om ging
        mooi zo, de rest mag hij blijven zien
        nee, niet meer
        weg
        die zit er niet meer bij
        niet meer in het lijstje
        geen spoor van
        de mijne ontbreekt
        die niet, alleen andere nog
        er is niets van over
        nope, foetsie
        die ene is eruit
        zie enkel nog de twee andere firma's
        alleen Jansen Holding over en die mag blijven
        nee hoor
        hij zit er niet meer tussen
        nee, alleen de andere twee zie ik
        foetsie uit die lijst
        alleen nog de twee andere bv's
        vereniging weg, stichting nog wel, en het ging om de vereniging
        is eruit
        alleen de holding nog, de werkmaatschappij is verdwenen en daar ging het om
        die zit er niet meer tussen
        nergens meer
    .opt-still-there =
        die staat er nog bij
        hij ziet die organisatie nog
        jawel, onze bv wordt nog genoemd
        helaas ja
        de verkeerde is weg, die ene staat er gewoon
        hij is er nog tussen, bovenaan zelfs
        ik zie dat bedrijf nog steeds opgesomd
        da's niet gelukt, ze staat er nog altijd
        ja die staat er nog tussen
        helaas, onze organisatie komt er nog in voor
        Zij wordt nog steeds vermeld.
        tweede van boven, dus niet weg
        jawel
        hij noemt die ene nog altijd
        precies die ik wilde schrappen zie ik nog
        er is niks af gegaan, alle vier staan er
        nog aanwezig
        ze is er niet uit
        die ik bedoel staat er nog tussen
        de derde in dat rijtje is hem, jammer
        hè, ik lees de winkel daar gewoon weer
        alleen die waar het om ging is over
        er is er wel een af maar dat was de verkeerde
        niet weg
        ja hij staat er nog
        nog steeds
        hij is niet verdwenen
        die is er niet af
        zie hem helaas nog
        weg? nee
        dacht weg, staat er toch
        die is niet losgekoppeld
        zeker niet weg
        verdorie hij staat er gewoon nog
        ja die
        de naam waar het om draait is niet verdwenen
        niet weg, ze hangt er nog altijd bij
        helaas, onze bv prijkt nog bovenaan
        ja
        diezelfde waar het om ging, verdorie
        ja helaas, nog gewoon
        die staat er als eerste bij
        verdorie ja daar staat ie nog
        hij is er niet af!! potverdikke
        ja zie 'm nog
        nog niet verdwenen

xero-revoke_proof-everywhere =
    is alles van de app ingetrokken bij xero
    kan de app nergens meer bij in xero
    Is onze eigen Xero app nu echt bij alle organisaties weg, kun jij dat nakijken?
    check of alles ingetrokken is bij Xero nadat jij het voor me deed
    jij hebt de toestemming van onze Xero app ingetrokken, laat zien dat er niks over is
    is na jouw intrekking bij Xero werkelijk elke organisatie dicht voor onze app
    Kan ik ergens zien dat de app nu uit al mijn Xero-zaken weg is en niet alleen hier?
    Is de app nu bij alle Xero-klanten ingetrokken, controleer dat
    .check =
        ja test of hij er nog in kan
        doe dat
        ja test maar of het écht overal dicht is
        controleer maar, mijn man gelooft het anders niet
    .plan =
        toon eerst wat je wilt versturen
        wat zit er precies in dat bericht
        toon mij eerst wat ge gaat opvragen
        laat zien wat er verstuurd gaat worden, moet ik kunnen verantwoorden
    .by-hand =
        ik ga zelf wel alle organisaties langs
        niet nodig, dat bekijk ik
        liever met eigen ogen
        ik ga zelf alle organisaties wel langs
        niet aan wegwijs gekoppeld, kan je dus niet zien
        ik loop zelf alle organisaties wel even langs
        geen toegang via wegwijs, dus dat wordt handwerk

xero-revoke_prove-by-hand =
    hoe kijk ik zelf of de app uit connected apps van xero weg is
    moet ik connected apps in xero opnieuw laden
    hoe controleer ik in Xero dat de losgekoppelde app echt weg is
    xero: pagina verversen om te zien of hij eruit is?
    Waaraan zie ik na het loskoppelen in Xero dat het gelukt is?
    bewijs dat tool uit xero is
    Hoe controleer ik in Xero dat de losgekoppelde app echt weg is?
    na disconnect in Xero: opnieuw laden en kijken, is dat het bewijs
    Wat telt als bewijs dat het loskoppelen in Xero gelukt is?
    moet ik de pagina Connected apps in Xero verversen om te zien of hij weg is
    Losgemaakt in Xero. Waar kijk ik of het echt zo is?
    hoe weet ik dat de app echt weg is uit xero
    xero lijst herladen
    Telt voor Xero wat de app zelf beweert, of wat er in de lijst van verbonden apps staat?
    hoe zie ik dat de app echt weg is bij xero
    hoe zie ik zelf in Xero of het loskoppelen geslaagd is
    Heb op Disconnect gedrukt in Xero. Waaraan merk ik dat de app weg is?
    moet ik de pagina in xero herladen om te zien of de losgekoppelde app weg is
    Net een app uit Xero gegooid, hoe overtuig ik mijn auditor dat het echt gebeurd is?
    Moet ik in Xero de lijst opnieuw laden om te zien of de kassa weg is?
    hoe zie ik in Xero dat het pakket er echt niet meer bij hangt
    hoe zie ik in xero of de app echt weg is
    disconnect gedaan in xero, hoe check ik of de app weg is
    staat de app na loskoppelen in xero meteen niet meer in het lijstje
    ik heb de app in Xero losgemaakt, waar zie ik of het echt is doorgevoerd
    xero lijst opnieuw laden na loskoppelen
    hoe zie ik dat de app in Xero echt weg is
    Hoe zie ik zelf in Xero dat de app weg is
    hoe zie ik in Xero of het loskoppelen is gelukt
    .opt-gone =
        nee, verdwenen
        weg is hij
        nee hij staat er niet meer
        de app is weg
        hij staat er niet meer
        na verversen is die regel verdwenen
        f5 gedaan en hij was foetsie
        lijst is nu een stuk korter, die naam ontbreekt
        niet meer terug te vinden
        alleen hubdoc is over, de andere is eruit
        pagina herladen, geen spoor meer
        in xero kijk ik nu naar een overzicht zonder die app
        app staat er niet meer
        Na het herladen is hij uit de lijst verdwenen.
        ververst en foetsie
        nee, niets meer te zien
        lijst is nu leeg
        de andere apps wel, deze niet meer
        klopt hij is eraf
        niet langer vermeld onder connected apps
        geen spoor meer van te bekennen
        ververst, en het rijtje begint nu met een ander
        in Xero is hij eruit, en het pakket zelf klaagt ook
        niet meer te bekennen
        alleen de bank en de kassa zijn er over
        was ik net nog bang voor, maar na F5 was de plek leeg
        weg
        niks meer in de lijst
        geen app meer te bekennen
        is niet meer gekoppeld
        verdwenen
        lijst is leeg, app is er niet meer
        geen spoor meer van de app
        pagina ververst en weg is ie
        in Xero zie ik hem niet meer staan
        foetsie
        na F5 zie ik hem niet langer
        niet meer
        nee
        hij is niet meer te zien
        na verversen is hij verdwenen
        lijst ververst, niks meer te zien van dat ding
        'k en zie 'm nie mee in de lyste
        staat er niet meer
        nergens te bekennen
    .opt-still-there =
        hij staat er nog
        de app is er nog
        hij blijft gewoon staan
        ververst en ze prijkt er nog altijd
        ja, die blijft maar terugkomen in de lijst
        niks veranderd, zelfde rijtje als daarnet
        ook na opnieuw inloggen zie ik hem
        helaas, nog aanwezig
        disconnect leek te werken maar de regel is blijven staan
        staat er nog
        ja ik zie hem nog in het lijstje van xero
        Ondanks herladen blijft hij in de lijst vermeld.
        nog altijd tussen de andere apps
        hij is er niet uitgegaan
        ververst, maar daar is ie weer
        onveranderd, derde regel
        jazeker, hij prijkt er nog
        xero toont em nog als connected app
        tot mijn ergernis nog niet verdwenen uit het overzicht
        het pakket zelf zegt verbroken, maar in Xero heb ik hem nog voor mijn neus
        ververst en nog eens ververst, hij blijft hangen
        precies dezelfde regel als daarnet, zelfs met de datum erbij
        niks veranderd aan dat rijtje
        ik dacht dat het gelukt was maar hij is er doodleuk weer
        niet weg
        hij is niet weg
        ja hij staat er nog
        nog steeds
        nog niet verdwenen
        hij blijft maar staan
        nee hoor, nog gekoppeld
        weg? nee, staat er nog
        dacht dat hij weg was, maar hij staat er
        zeker niet weg
        na herladen nog niet weg
        niks verdwenen
        staat er verdikke nog altijd
        drie keer ververst en hij blijft plakken
        ie is niet verdwenen
        hij staat er verdorie nog steeds
        ook na F5 zie ik hem
        ja nog wel
        na verversen staat ie er doodleuk weer
        jao hae steit d'r nog ummer
        na f5 staat ie er nog steeds
    .opt-cannot-look =
        ik kan nu niet kijken
        dat zie ik morgen pas
        xero ligt eruit, kan het niet bekijken
        mijn sessie is verlopen en ik heb de code niet bij me
        ik zit in de trein zonder laptop
        alleen de boekhouder kan in dat scherm en die is op vakantie
        xero doet onderhoud vandaag
        geen idee, ik krijg die pagina niet meer open
        kan dat later ook?
        kan nu niet in xero kijken
        Dit is voor mij op dit moment niet na te gaan.
        ik heb alleen telefonisch contact met degene die het deed
        geen toegang tot die pagina
        xero ligt eruit
        moet weg, later
        ik zit op mijn mobiel en daar is die lijst niet
        iemand anders deed het, ik kan er niet bij
        weet ik niet, kan het niet bekijken
        mijn sessie is verlopen en de telefoon voor de code ligt thuis
        Xero ligt plat, ik krijg alleen een storingsbericht
        kan er nu niet bij, mijn collega had het scherm en is naar huis
        ik kijk er vanavond naar
        geen tijd meer vandaag, mijn trein vertrekt
        weet ik niet
        geen idee
        kan niet kijken
        ik kom niet bij die lijst
        ik werk hier niet meer
        weet niet of hij weg is
        kan niet zien of hij er nog staat
        ik zit in de trein, kan er nu niet bij
        gaat nu niet, ben al uitgelogd en moet weg
        xero heeft onderhoud, kan er niet op
        ik ben al uitgelogd en kan nu niet kijken
        doe ik straks, moet weg
        ben al uitgelogd en het wachtwoord ligt op kantoor
        xero ligt er precies uit, kan nu niks laden
        straks misschien, de klant staat hier nu aan de balie
        ik ben hier geen beheerder, dat kan ik niet bekijken
        volgens mij heb ik daar geen adminrechten voor
        gewone gebruiker ben ik, geen admin
        kan er nu niet in, xero heeft onderhoud
    .stuck-app-says-connected =
        de app zelf beweert nog verbonden te zijn
        in de software zelf brandt het lampje nog groen
        hun dashboard toont nog altijd linked with xero
        maar de leverancier zijn scherm meldt: verbonden
        hoe kan het dat het programma nog doet alsof er niets gebeurd is?
        bij hen staat de status op actief, raar
        de app beweert zelf dat hij verbonden is
        in het programma staat nog een groen bolletje bij xero
        Mijn software geeft aan dat de koppeling nog actief is, hoe komt dat?
        app denkt dat ie nog vastzit
        status in de tool: connected, klopt dat dan wel
        bij de leverancier zie ik dat we nog gelinkt zijn
        hij meldt in zijn eigen scherm verbonden met xero
        waarom zegt onze kassa dat xero gekoppeld is
        in Xero is hij eruit, maar het pakket zelf vindt van niet
        aan de kant van de leverancier staat nog altijd een groen vinkje, moet ik me zorgen maken?
        hun scherm toont doodleuk: verbonden met Xero
        ik heb hun klantendienst gebeld en die beweren dat zij nog een actieve link zien
        het lampje in dat programma brandt nog, terwijl Xero hem niet meer kent
        de app zelf beweert doodleuk dat alles nog verbonden is
        in het programma brandt er nog een groen lampje 'connected to Xero'
        in het programma zelf staat dat ie nog met xero verbonden is
        bij Dext nog een groen vinkje
        en als de app zelf iets anders beweert?
        in de app zelf staat nog een groen vinkje bij xero
        vreemd, de app meldt "connected with xero"
        xero zegt weg maar in de app zelf brandt het groene lampje nog
        de app beweert dat alles nog gekoppeld is hoor
        lijst is leeg, en toch stuurt die app mij een mail dat alles verbonden is

xero-revoke_disconnected =
    de app is losgekoppeld van xero, wat nu
    klaar met loskoppelen in xero
    xero is los, maar hij had ook toegang tot ons andere bedrijf geloof ik
    xero losgekoppeld, andere organisatie ook?
    De app is uit Xero verdwenen bij het hoofdbedrijf. Moet ik bij onze zusterfirma hetzelfde doen?
    los van xero, ook van onze andere organisatie?
    app weg bij xero, hoe later weer verbinden
    App is bij Xero verwijderd. We hebben nog een tweede organisatie, gaat die mee?
    Xero-app is eruit. Moet ik dat voor mijn tweede bedrijf apart doen?
    app weg uit xero, kan ik hem later weer terug zetten?
    losgekoppeld van xero, is daarmee ook mijn andere administratie in xero afgesloten?
    Het loskoppelen in Xero is gelukt. En als we de app volgend jaar weer nodig hebben?
    Xero app is weg bij deze organisatie, moet ik het bij onze andere bedrijven ook doen?
    losgekoppeld van xero, kan ik later nog terug
    app in Xero verwijderd, geldt dat ook voor onze tweede bv
    De kassa is uit Xero van de bakkerij verdwenen, onze tearoom is een andere organisatie, moet het daar apart?
    losgekoppeld in Xero, kan de app nog bij mijn andere organisaties?
    app is uit de ene xero-organisatie weg, moet ik de andere ook nog doen
    De app is van deze Xero-organisatie af, moet ik bij de andere organisaties hetzelfde doen?
    app is weg bij onze Ierse organisatie in Xero, moet dat bij de andere nog apart
    de app is uit Xero, maar hij had ook nog een tweede organisatie, is die nu ook dicht?
    hij is uit Xero bij één bedrijf, heeft hij dan nog toegang tot het andere?
    In Xero is hij weg, de vestiging in Leeds gebruikte hem ook, moet ik daar nog iets
    Los van deze Xero-klant, moet ik de volgende organisatie ook langs
    App uit Xero bij één organisatie, moet ik de andere organisaties ook nog doen?
    .opt-xero-reconnect =
        we hebben hem toch weer nodig
        vergissing, deze had moeten blijven
        hoe zet ik hem er later weer op?
        opnieuw aansluiten graag
        mijn collega mist hem nu al, terugzetten dus
        volgende maand gaan we er weer mee werken
        oeps, de baas wil hem toch weer terug
        hoe krijg ik hem er nadien weer op als de boekhouder klaagt?
        we willen hem toch terug
        ik wil hem straks weer aansluiten, hoe
        ik heb spijt, hij moet er toch weer aan
    .opt-xero-one-organisation =
        er is nog een tweede bv waar hij uit moet, de rest mag blijven
        de stichting moet er ook nog af
        bij maar één van onze bedrijven mag hij niet
        hij mag elders gewoon blijven lopen, behalve bij de holding
        ik wil nog één organisatie weghalen
        en nu nog die andere vennootschap apart
        bij een tweede bv wil ik hem ook weghebben, maar niet bij de derde
        bij de zuster-bv moet hij ook eruit, maar niet overal
        hij moet ook nog bij een tweede bedrijf weg, alleen daar
        bij onze tweede stichting moet hij er ook af maar bij de rest niet
        van een andere app wil ik alleen de vzw afhalen, de rest houden
        bij onze andere bv moet hij er ook af
    .finish =
        fijn, dat was het enige
        nee ik heb maar één organisatie, afgerond
        hoeft niks meer te gebeuren
        top dan kan ik naar huis
        klaar is kees
        mooi, klaar hiermee

xero-revoke_all-disconnected =
    de app is bij al mijn xero organisaties weg
    alles is ingetrokken bij xero, kan een collega er nog bij
    is de app nu in al mijn xero organisaties weg of maar in één
    collega verbond dezelfde app ook in Xero, telt die nog nadat alles is ingetrokken
    Alles is ingetrokken bij Xero via het programma. Kan een organisatie van een collega nog open staan?
    xero overal ingetrokken, zeker weten?
    Alles voor één app ingetrokken in Xero, geen organisatie meer over. Kan de app via een collega er toch nog bij?
    xero: app nergens meer verbonden door mij, wat met de organisaties die mijn collega verbond
    Ik liet jullie alles bij Xero intrekken voor één pakket. Geldt dat ook voor de verbindingen die mijn compagnon maakte?
    xero: overal ingetrokken in één keer, toch nog een restje via iemand anders mogelijk?
    Na het volledig intrekken bij Xero: bij welke organisaties kan de app misschien nog binnen?
    bij xero overal weg, maar een collega had hem ook verbonden
    xero alles ingetrokken, collega ook?
    Mijn verbindingen met Xero zijn allemaal beëindigd. Kan de app via iemand anders nog binnenkomen?
    alles bij xero ingetrokken, kan collega hem nog gebruiken
    Wegwijs heeft alles bij Xero ingetrokken, maar mijn collega had die app ook verbonden. Kan hij er via haar nog in?
    alles van onze xero-app ingetrokken, geldt dat ook voor wat een ander verbond
    onze app is bij Xero overal ingetrokken, klopt het dat wat mijn zakenpartner goedkeurde nog openstaat?
    Wegwijs zegt dat de app bij geen van mijn xero-organisaties meer mag. Ben ik dan helemaal klaar?
    app overal uit mijn xero, kan hij nog binnen via mijn vennoot die hem ook had verbonden?
    alles ingetrokken bij xero, geldt dat ook voor wat een collega verbond
    xero: alle organisaties weg bij de app, ben ik nu zeker
    Wegwijs trok alles van onze Xero-app in, kan mijn collega zijn verbinding nog werken?
    alles ingetrokken bij xero maar een collega had dezelfde app ook verbonden
    alle xero-organisaties zijn nu weg bij onze app. Hoe krijg ik er later weer een in?
    Onze app mag nergens meer bij in Xero zegt Wegwijs, geldt dat ook voor wat de controller had verbonden?
    De kassaleverancier heeft zelf alle Xero-banden van onze drie zaken verbroken, moet ik in Xero nog iets doen?
    is de app nu bij al mijn xero organisaties weg
    Is de app nu bij al onze Xero-organisaties weg nadat ik hem overal loskoppelde?
    app is uit al onze Xero-organisaties verdwenen, is hij dan helemaal buiten?
    Nergens in Xero staat de app meer, is het dan rond
    .opt-xero-reconnect =
        oei dat was te veel, eentje wil ik terug
        hoe sluit ik hem weer aan?
        wil hem bij één bedrijf weer laten werken
        opnieuw koppelen nu
        toch weer verbinden, de kassa heeft hem nodig
        begin ik van voren af aan met koppelen?
        hmm dat was te rigoureus, eentje moet er terug in
        oei dat was te veel, de hoofdvennootschap moet er weer aan
        ik heb hem toch weer nodig, verbinden maar
        hoe sluit ik hem later weer aan
        opnieuw koppelen aan xero
        hoe krijg ik hem er volgende maand weer op
        oei dat was te veel, eentje had moeten blijven werken
    .finish =
        mooi, helemaal klaar
        was alles
        mooi zo, overal weg, klaar
        goed, dossier dicht
        goed zo, afgerond

xero-revoke_still-allowed =
    xero laat de app nog toe na het intrekken
    intrekken bij xero hielp niet, de app ziet nog organisaties
    jij zou het bij xero intrekken maar de app ziet nog organisaties
    xero nog toegang na poging
    De controle toont dat de app in Xero nog altijd organisaties krijgt, ondanks uw verzoek. Moet ik het met de hand doen?
    xero blijft organisaties teruggeven na alles intrekken
    App zou overal weg zijn maar ziet nog organisaties in Xero
    Jij hebt de app bij Xero ingetrokken maar hij ziet nog altijd organisaties
    intrekken via wegwijs bij xero niet gelukt, app mag er nog bij, en nu
    volgens wegwijs ziet de app nog steeds onze organisaties in Xero, het automatisch intrekken hielp niet
    Na jouw poging om bij Xero in te trekken blijkt de toegang er nog. Wie kan nu helpen?
    jullie controle zegt dat de app nog organisaties ziet in xero, en nu
    na intrekken via wegwijs mag de app nog steeds bij xero
    de check is rood: app komt nog binnen bij Xero
    Wegwijs zegt dat de app nog organisaties ziet in Xero, hoe kan dat
    automatisch intrekken bij xero is mislukt, app mag er nog bij
    de check meldt dat onze app nog binnenkomt bij Xero
    De kassa mag volgens jouw controle nog steeds in Xero, terwijl ik hem losgekoppeld heb
    Xero laat de app er nog steeds in nadat we hem hadden losgekoppeld en gecontroleerd
    Volgens de controle mag de app nog in Xero
    .finish =
        oké dan bel ik xero, meer niet
        laat maar verder
        zoek ik uit met support, sluit maar af
        klote, maar goed, ik weet genoeg
        ik ga xero mailen, hier laat ik het bij

xero-revoke_not-proven =
    in xero losgekoppeld maar nog niet nagekeken
    ik kan nu niet zien of de app uit xero weg is
    in xero losgekoppeld en het scherm gesloten, kan ik dat later nog nakijken?
    xero: losgekoppeld, niet gecontroleerd
    Ik drukte in Xero op loskoppelen en werd toen uitgelogd. Hoe weet ik of het is doorgegaan?
    losgekoppeld in xero, kon lijst niet meer bekijken
    app in xero losgekoppeld maar kon niet meer kijken of het gelukt is, hoe check ik dat straks
    op Disconnect app geklikt in Xero en toen viel internet uit, hoe kijk ik later of het gelukt is
    xero loskoppelen gedaan, nog niet kunnen nakijken. erg?
    losgekoppeld in xero op mijn gsm, kon niet meer kijken of het weg is
    xero disconnect gedaan maar niet gecontroleerd, moet dat nog
    ik kan nu niet in xero kijken of de app weg is, later goed?
    In Xero losgekoppeld maar ik kan nu niet terugkijken of de app weg is
    geen tijd om connected apps te checken na loskoppelen in xero
    ontkoppeld in xero en meteen uitgelogd, nog niet gezien of de app echt uit de lijst is
    Xero ligt eruit sinds ik Disconnect deed, kan de lijst niet herladen
    Ik heb SumUp in Xero losgehaald maar de winkel is dicht, wanneer weet ik nou of het gelukt is?
    in xero losgekoppeld, later pas controleren
    Losgemaakt in Xero maar ik moest weg voor ik kon kijken, hoe ga ik het na?
    in xero losgekoppeld maar ik kon daarna de lijst niet meer bekijken
    app in Xero verwijderd en toen viel het internet weg
    app in xero verwijderd, kan nu even niet meer in Xero om te kijken
    losgekoppeld in Xero maar ik kreeg een telefoontje en heb niet meer gekeken of hij echt weg is
    Afgekoppeld in Xero, geen tijd om te kijken. Hoe controleer ik het later?
    In Xero losgekoppeld gisteravond, kon het niet meer nakijken
    in Xero losgekoppeld, ik kon de lijst daarna niet meer bekijken
    In Xero losgekoppeld, nog niet nagekeken
    in xero losgekoppeld, kan nu niet kijken of het goed ging
    App uit Xero gehaald vlak voor vertrek, nog niet nagezien of hij weg is
    in Xero losgekoppeld vanaf de telefoon, kon niet nakijken
    Losgekoppeld in Xero, wanneer kijk ik of het klopt?
    .finish =
        kijk ik vanavond na, klaar
        komt goed, tot de volgende keer
        niets meer nodig voor nu
        ik kijk morgen wel na, klaar voor vandaag
        kijk ik morgen wel

xero-revoke_still-listed =
    de app staat na disconnect nog in de lijst van xero
    xero toont de app nog steeds bij connected apps
    app blijft in Connected apps van xero staan na loskoppelen
    xero disconnect gedaan, regel staat er nog
    Na het bevestigen in Xero is de toepassing nog altijd zichtbaar in de lijst. Wie kan helpen?
    xero krijgt hem niet weg
    Op Disconnect geklikt in Xero en de app staat er na herladen nog. Wat ging er mis?
    xero lijst toont hem nog steeds na loskoppelen
    app in Xero losgekoppeld en hij staat er nog, niet bevestigd?
    Ik deed Disconnect in Xero, maar na verversen is de app er weer. Misschien de bevestiging gemist?
    xero: disconnect lijkt niet gepakt
    ik heb hem in xero losgekoppeld maar na verversen staat hij er weer
    xero lijst: app blijft staan
    Zelfs na bevestigen blijft de CRM-tool bij de verbonden apps van Xero staan. Wie kan helpen?
    app staat nog in de xero lijst na loskoppelen
    Ik heb ontkoppeld in Xero maar na verversen staat hij er gewoon weer
    heb in xero op loskoppelen geklikt maar niet bevestigd misschien, hij staat er nog
    Ik heb losgekoppeld maar de app staat gewoon nog in Connected apps
    xero: Disconnect gedaan, pagina ververst, app nog steeds in de lijst
    app verdwijnt niet uit xero na loskoppelen
    disconnect geklikt in xero en de app staat er nog altijd
    xero app gaat niet weg uit connected apps
    ik heb hem drie keer losgekoppeld en hij blijft staan in die lijst van xero
    xero app blijft in de lijst staan na disconnect
    App blijft in Connected apps van Xero staan na Disconnect
    ik klik op disconnect in xero maar hij komt gewoon terug
    Driemaal geprobeerd, en de app staat nog altijd in de lijst van Xero
    In Xero op losmaken geklikt bij de roosterapp maar na verversen staat hij er gewoon weer
    Disconnect gedaan in Xero maar de app blijft in het lijstje staan
    bevestigd en wel, maar de app blijft in de lijst van xero staan
    Ik heb losgekoppeld in Xero en na verversen staat het programma er nog steeds
    app staat na disconnect nog steeds in de lijst van Xero
    twee keer disconnect gedrukt in Xero en de urenapp blijft staan
    loskoppelen in Xero bevestigd, ververst, en de connector staat er nog
    xero app staat er nog na disconnect
    Losgekoppeld in Xero, en de naam staat er nog
    In Xero losgekoppeld en hij staat na herladen nog in de lijst
    Hij staat nog altijd in connected apps, ook na het loskoppelen
    In Xero losgemaakt en ververst, hij blijft staan
    Losgekoppeld in Xero, maar de app staat nog in Connected apps. Moet ik bevestigen?
    In Xero op Disconnect geklikt en de app staat er na verversen nog
    Losgekoppeld in Xero en na verversen staat hij er nog
    xero app blijft staan na disconnect
    In Xero op loskoppelen gedrukt en de app staat nog gewoon in de lijst
    Na het verwijderen in Xero blijft de app in de lijst staan, wat kan ik fout hebben gedaan?
    losgekoppeld in xero en hij staat er nog
    Ontkoppelen gedaan in Xero maar de app staat er nog
    Twee keer losgekoppeld bij Xero en hij staat er nog altijd
    xero losgekoppeld, staat er nog
    bij xero losgekoppeld en na verversen staat hij er nog
    in Xero losgekoppeld maar hij blijft in de lijst staan
    losgekoppeld in xero en hij staat er gewoon nog
    Na loskoppelen staat de app nog steeds bij Connected apps in Xero.
    Losgekoppeld in Xero, app staat er nog
    Ik heb in Xero op ontkoppelen geklikt en de app staat er nog.
    .finish =
        ik mail xero wel
        verder red ik me
        nu is hij wel weg, top, niks meer
        dan is 't aan xero. klaar hier

xero-revoke_ask-colleague =
    wie heeft deze app met xero verbonden
    bij geen van mijn xero organisaties staat de app
    in geen enkele xero organisatie van mij staat de app die weg moet, wie weet waar hij hangt
    alle xero organisaties nagekeken, app niet gevonden
    Wie moet ik vragen als ik de te verwijderen toepassing in al onze Xero-organisaties niet terugvind?
    xero app nergens, wie heeft hem verbonden
    Ik heb in Xero al onze organisaties doorzocht en de app staat nergens. Wie zou het kunnen weten?
    nergens in Xero te vinden bij geen enkele organisatie, en nu
    alle organisaties in Xero bekeken en de app is nergens, wie vraag ik
    De app staat in Xero bij geen van mijn organisaties. Wie heeft hem dan gekoppeld?
    xero, app spoorloos in elke organisatie
    alle organisaties in xero bekeken, app nergens te vinden, terwijl hij draait
    niet in xero te vinden, wie verbond
    De tool leest onze Xero-cijfers, maar bij geen van mijn organisaties staat hij. Aan wie vraag ik het?
    app bij geen van mijn xero organisaties te vinden
    Ik heb alle organisaties in Xero bekeken, nergens. Wie weet waar hij hangt?
    in geen enkele van mijn xero-organisaties staat de app, toch krijgt hij data. bij wie moet ik zijn?
    Alle organisaties in Xero doorzocht, app nergens te vinden
    Ik beheer 3 organisaties in Xero, de app staat bij geen van drie. Wie weet waar hij dan aan hangt?
    app nergens te bespeuren in al onze xero's, misschien heeft een ander hem verbonden?
    in geen enkele van mijn xero organisaties staat de app, wie moet ik vragen
    alle organisaties in xero bekeken, app nergens. maar hij haalt wel gegevens
    niet te vinden in xero bij geen enkel bedrijf van mij
    Ik heb al onze Xero-organisaties bekeken en de app staat nergens
    app haalt data uit xero maar bij geen enkele van mijn bedrijven zie ik hem
    nergens in Xero te vinden welke organisatie die tool gebruikt
    Ik heb in Xero al onze zes zaken nagelopen en de reserveringsapp staat nergens, en toch haalt hij cijfers op
    De reserveringstool staat bij geen een van mijn bedrijven in Xero, moet ik de chef vragen die dat ooit regelde?
    in geen enkele Xero organisatie vind ik de app die weg moet
    in al onze xero-organisaties gekeken, app nergens
    In geen enkele van onze Xero-organisaties vind ik de app, en toch moet hij weg
    alle xero-organisaties doorgelopen, de app staat nergens, wie weet het wel
    in geen enkele Xero-organisatie vind ik de app die weg moet
    in al onze Xero-organisaties gezocht, de app staat nergens
    in geen enkele xero organisatie app te vinden
    Ik mag in Xero geen apps beheren, wie moet ik erbij halen?
    Alle organisaties in Xero nagekeken, app nergens; wie weet waar hij hangt
    heb al onze Xero-organisaties bekeken en die app die weg moet staat nergens
    In geen enkele Xero-organisatie van mij staat de app. Wie moet ik vragen?
    Alle Xero-organisaties bekeken en de app staat nergens, wat nu
    In geen van onze Xero-organisaties is hij te vinden, een oud-collega had hem gekoppeld
    In geen enkele organisatie in Xero vind ik de app die weg moet, wie zou het weten?
    Ik heb in Xero al mijn organisaties bekeken en de los te koppelen app staat nergens, wie weet meer?
    Ik heb alle Xero-organisaties bekeken en de app staat nergens, wie vraag ik dan?
    Alle Xero-klanten nagekeken en nergens staat de app die eruit moet
    Alle Xero-organisaties afgezocht, app nergens te vinden, wie weet waar hij hangt?
    bij geen enkele xero-organisatie vind ik de app terug
    alle Xero-organisaties afgezocht, de app staat nergens. wie vraag ik
    In geen enkele Xero-organisatie staat de app die los moet, wie kan helpen?
    De app staat bij geen van onze Xero-organisaties, ik heb ze allemaal bekeken.
    .finish =
        prima, dat was het dan
        bel haar wel even, verder geen vragen
        goed, ik zal het aan Jos vragen
        ik ben de enige hier dus dan houdt het op
        zal het op de vergadering vragen, tot dan
        zal het aan de controller vragen

xero-revoke_not-my-app =
    kan een programma de app van iemand anders loskoppelen in xero
    waarom moet ik het bij xero zelf doen
    kan jullie programma de app bij xero automatisch loskoppelen
    zijn er sleutels nodig om bij Xero via een programma in te trekken
    Moet ik in Xero zelf klikken of doet de hulp dit voor mij?
    xero via api intrekken voor app van leverancier
    kan een programma het in xero voor mij loskoppelen?
    Waarom kan een script een programma van een leverancier niet voor mij uit Xero halen?
    wie heeft de sleutels waarmee je bij Xero automatisch iets intrekt
    xero loskoppelen via api voor andermans app, kan dat
    waarom doet Wegwijs het loskoppelen in Xero niet zelf bij een app van een leverancier
    Kan een robot in Xero apps van derden verbreken? Of zijn daar sleutels voor nodig die wij niet hebben?
    waarom kan een script dat niet in xero als de app van een leverancier is
    xero: vendor-app programmatisch weg
    De app in Xero is niet door ons gemaakt en sleutels krijgen we niet. Blijft dan alleen het scherm over?
    kan ik xero per api intrekken zonder sleutels van de app
    Wij zijn niet de makers van de app; kan een script de toegang bij Xero toch afsluiten?
    Kan een script een app van een andere leverancier loskoppelen zonder dat ik zelf hoef te klikken?
    kan wegwijs het ook automatisch doen als de app niet van ons is
    Wij willen dat een robot de Xero-verbinding van een leveranciersapp verwijdert, kan dat?
    Waarom kan jij die app van een ander niet voor mij uit Xero halen?
    kan wegwijs een app van een andere leverancier automatisch uit xero halen
    is er een script of programma dat de xero app loskoppelt voor mij, het is niet onze eigen app
    moet ik in xero zelf klikken of kan het automatisch voor een gekochte app
    kan een programma dat loskoppelen automatisch voor mij doen of moet ik zelf klikken
    Waarom kan Wegwijs Dext niet zelf loskoppelen van Xero?
    kun je de app van een leverancier automatisch uit Xero halen
    moet ik echt zelf klikken in xero, kan dat niet met een opdracht
    Kan jij die app niet even zelf uit Xero halen in plaats van dat ik moet klikken?
    Onze computerjongen vraagt of hij de Xero-koppeling van de kassa met een script kan verbreken
    kunnen we via een script de app bij vijftig xero klanten loskoppelen
    kunnen we xero-verbindingen van een leverancier met een script verbreken
    Kan een script die app uit Xero halen in plaats van ik?
    kan een script de xero-koppeling van onze scanner verbreken of moet dat met de hand
    kunnen jullie dat loskoppelen in xero automatisch doen
    Kan ik via de api of een script een app van een ander uit Xero halen?
    xero via script loskoppelen kan dat
    Is er een tool die voor mij een app bij Xero afkoppelt?
    kan een robotje die app uit Xero halen zodat ik het zelf niet moet doen
    Kan een scriptje dat losmaken in Xero niet voor mij regelen?
    Kan een programma de app uit Xero halen in plaats van dat ik zelf moet klikken
    Kan een scriptje die app bij al mijn klanten in Xero losmaken, ze zijn vorige maand gestopt
    xero app automatisch loskoppelen script
    Kan onze it met een script een app van een derde uit Xero halen?
    Kan een programma de app voor mij uit Xero halen in plaats van dat ik klik?
    Kan een programma voor mij een app van iemand anders uit Xero halen?
    Kan een programma Xero-apps bij alle klanten loskoppelen
    kan software xero app loskoppelen
    kan een script een app uit xero halen
    kan een script de app voor mij uit Xero halen
    Kan een script de Xero-app loskoppelen?
    Is er een script waarmee ik apps van derden automatisch uit Xero kan loskoppelen?
    Kan software een app van een ander automatisch uit Xero halen?
    .done =
        ok dan doe ik het zelf
        duidelijk, op het scherm dus
        helder, we gaan verder
        snap ik, die sleutels heb ik niet
        goed, met de hand dan
        spijtig, maar begrepen
        ok dan klik ik zelf
        helder terug
        Goed, ik doe het via het scherm.
        we zijn niet de maker van die app, dus handwerk, kom maar op
        jammer, verder dan
        prima, op naar de settings
        oke zonder client secret gaat het niet, dan volg ik de plaatjes
        laat de stap maar weer zien
        duidelijk verhaal, door
        tja, dan maar handmatig
        jammer, dan klik ik het zelf wel
        ok duidelijk, met de hand dus
        snap het, die geheime codes heeft de leverancier en niet wij
        goed, laten we het dan zo doen
        dacht ik al, ga maar door
        snap ik, breng me terug naar waar we gebleven waren
        met de hand dus
        zeg ik klik wel
        breng me terug
        begrepen
        oké dan met de hand
        jammer, dan klik ik zelf maar
        is van een leverancier, dus op het scherm
        ah op die manier, verder dan
        jammer, terug naar de klikjes
        duidelijk, dan op het scherm
        oke verder waar we waren

xero-revoke_no-connected-apps =
    ik zie connected apps niet in xero
    connected apps ontbreekt in mijn xero menu
    welke rol heb ik nodig om apps te beheren in xero
    ik zie Connected apps niet in xero
    welke rol heb ik nodig om apps te beheren in Xero
    Waarom ontbreekt bij mijn Xero-login de optie Connected apps?
    xero: geen rechten op apps, adviser of standard nodig?
    ik zie in xero geen connected apps
    In Xero zie ik Connected apps nergens. Welke rol heb ik nodig?
    rol Standard of Adviser in Xero, nodig om een app los te maken?
    Mijn collega ziet in Xero wel de gekoppelde programma's in de instellingen en ik niet. Is dat een kwestie van rechten?
    xero laat me niet bij de lijst
    xero: geen recht om apps te beheren, welke rol vraag ik aan
    in xero heb ik geen 'connected apps' bij de instellingen
    xero rol te laag voor apps
    Mijn Xero-login is alleen-lezen en ik zie het onderdeel met apps niet. Welke rol is nodig?
    ik zie geen connected apps in xero
    In mijn Xero ontbreekt het onderdeel met apps, welke rol heb ik nodig?
    mag ik als gewone gebruiker in xero apps beheren? zie het niet staan
    bij mij ontbreekt Connected apps in Xero
    Welke rol moet je hebben in Xero om apps te mogen loskoppelen? Ik heb alleen Invoice Only
    Instellingen van Xero open, maar er staat niets over gekoppelde apps
    xero read-only gebruiker, kan ik een app verwijderen?
    ik heb geen connected apps in mijn xero menu
    'connected apps' ontbreekt bij settings xero, mag ik dat niet?
    welke rol heb je in xero nodig om apps te kunnen zien en loskoppelen
    ik ben maar leesgebruiker in xero en zie niets over apps, moet er wel een weg
    Bij mij staat Connected apps niet in Xero settings
    ik mis connected apps in xero, welke rol heb ik nodig
    mijn rol in Xero is Invoice Only en ik kan geen apps loskoppelen
    Xero toont bij mij geen gekoppelde apps, bij de baas wel
    In de instellingen van Xero ontbreekt bij mij het kopje met gekoppelde apps, ik werk alleen met een kassarol zeg maar
    Als bedrijfsleider zie ik in Xero facturen en contacten maar geen gekoppelde apps
    xero instellingen, geen verbonden apps bij mij, ik ben alleen factuurgebruiker
    ik zie connected apps niet in xero, welke rol heb ik nodig
    In Xero zie ik geen Connected apps bij de instellingen, ik ben gewoon lid van het team
    connected apps ontbreekt bij mij in Xero
    welke rol heb ik nodig in xero om gekoppelde apps te zien
    geen Connected apps bij settings in Xero, heb ik te weinig rechten
    als readonly-gebruiker in Xero zie ik geen gekoppelde apps
    bij instellingen in Xero zie ik geen Connected apps staan
    welke rol heb ik in xero nodig om een app te mogen ontkoppelen
    welke rol xero connected apps zien
    Onder Settings in Xero zie ik geen Connected apps
    Geen Connected apps in mijn Xero-instellingen
    connected apps staat er niet bij mij in xero, wil nochtans iets loskoppelen
    Connected apps ontbreekt in mijn Xero
    Bij de Xero-instellingen van mijn klant zie ik geen verbonden apps. Is mijn rol daarvoor te laag?
    In Xero heb ik geen menu Connected apps, er moet wel een app af
    Ik vind in Xero de pagina met verbonden tools niet, te lage rol misschien?
    Welke rol moet ik in Xero hebben om Connected apps te zien?
    In de instellingen van Xero ontbreekt bij mij 'Connected apps'
    Sinds mijn rol in Xero is veranderd zie ik Connected apps niet meer, en er moet juist een app uit
    geen Connected apps in mijn Xero
    xero geen connected apps rol
    In Xero mis ik het kopje gekoppelde apps, heb ik de verkeerde rol?
    In Xero bij instellingen zie ik geen kopje voor gekoppelde apps
    Connected apps ontbreekt bij mij in Xero, welke rol heb ik nodig?
    In Xero zie ik bij de instellingen geen verbonden apps staan
    In Xero ontbreekt bij mij Connected apps, welke rol heb ik nodig?
    In Xero ontbreekt bij mij gekoppelde apps onder instellingen, welke rol heb ik nodig?
    bij xero heb ik geen connected apps
    Connected apps bestaat niet in mijn Xero
    xero: connected apps staat niet bij mijn instellingen
    Bij Xero heb ik alleen een leesrol en mis ik het overzicht van verbonden apps
    xero geen verbonden apps te zien
    ik zie in xero geen connected apps in de instellingen
    In de instellingen van Xero zie ik geen Connected apps
    klant heeft rol Read only in Xero, kan hij ons daar loskoppelen?
    In Xero vind ik nergens de verbonden apps
    In Xero zie ik bij de instellingen geen verbonden apps staan.
    Ik zie in Xero bij de instellingen geen Connected apps.
    Ik zie Connected apps niet in Xero, welke rol heb ik nodig?
    Gekoppelde apps zie ik niet in Xero, heb ik daar een rol voor nodig?
    In de Xero-instellingen mis ik het kopje Connected apps.
    .done =
        heb intussen de rol standard gekregen
        de beheerder heeft mij adviser gemaakt, nu zie ik het wel
        collega met de juiste rol zit nu naast me
        opgelost, mijn rechten zijn verhoogd
        nu staat het er wel
        onze accountant logt in en kijkt mee
        heb de rol gekregen, nu zie ik het
        collega met adviser-rol doet het
        De nodige rol is mij zonet toegekend.
        ja nu staat connected apps er
        baas heeft me standard gemaakt
        ok terug naar de stap
        duidelijk, ik vraag het aan
        na opnieuw aanmelden met de nieuwe rol staat het menupunt er
        iemand met rechten zit hier nu naast me
        aangepast, opnieuw ingelogd, werkt
        mijn chef heeft me net zwaardere rechten gegeven en nu is het er
        ik laat het Pieter doen, die is Adviser
        na opnieuw aanmelden was het wel zichtbaar
        aangevraagd bij wie de gebruikers doet
        oké dan weet ik waar het aan lag
        oké gesnopen, verder waar ik was
        mijn baas heeft die rol, hij is ingelogd en ziet het
        weer verder waar ik zat
        rol aangevraagd
        rol gekregen, nu zie ik het
        mijn baas doet het, die is adviser
        staat er nu
        onze voorzitter heeft me nu die rol gegeven, terug
        ik vraag de rol aan en ga dan door

xero-revoke_older-screen =
    mijn xero ziet er anders uit
    ik heb nog general settings in xero
    mijn xero ziet er anders uit, er is General Settings
    oud scherm van Xero, waar zit het verwijderen van een app dan
    Bij ons toont Xero General Settings en Setup; hoe verwijder ik daar de toepassing?
    xero remove knop onder setup
    mijn xero-scherm is anders, met general settings enzo
    Mijn Xero heeft General Settings en daaronder Connect. Hoe haal ik daar een app weg?
    Setup en dan Remove in Xero, is dat de oude manier
    de menu's van Xero zijn bij mij anders dan in de uitleg, er staat geen menu met puntjes
    xero met een oud scherm: Setup, Settings, Remove, hoe haal ik daar een app weg
    Bij ons zit Connected apps in Xero onder General Settings. Geldt daar een andere werkwijze?
    mijn xero ziet er anders uit, ik heb 'general settings'
    oude xero weergave
    Op mijn scherm van Xero moet ik via algemene instellingen, lijkt het. Kunt u die route beschrijven?
    xero scherm ziet er anders uit bij mij
    Bij mij staat General Settings in Xero en niet wat jullie beschrijven
    Jullie uitleg over Xero klopt niet met mijn menu, ik heb Setup en Remove
    Xero ziet er bij mij heel anders uit, ik heb General Settings en geen puntjes
    Mijn xero heeft geen menu met puntjes maar wel een knop Setup bij de app
    oude xero layout, waar zit het loskoppelen dan
    mijn xero ziet er anders uit, ik heb general settings en dan?
    oude xero weergave: app verwijderen
    bij mij in xero staat Setup naast de app en geen puntjes
    Mijn Xero ziet er anders uit, ik heb General Settings en geen puntjes
    oude xero scherm app verwijderen setup remove
    Uitleg klopt niet met wat ik in Xero zie, alles zit op een andere plek
    Mijn Xero ziet er nog uit als drie jaar geleden, met General Settings, en er staat Setup naast de app
    Onder Connect in Xero staat bij mij Connected apps, met Setup erachter. Waar is dat loskoppelen dan?
    mijn Xero heeft Algemene instellingen en daar Setup, klopt niet met de uitleg
    xero scherm wijkt af, ik heb general settings
    Mijn Xero ziet er ouderwets uit en daar heet alles anders, waar koppel ik een app los?
    mijn Xero heeft General Settings en Connect, geen puntjes, hoe gooi ik de app eruit
    xero settings: general settings, connect, setup, remove, is dat de oude manier
    mijn Xero ziet er ouderwets uit, met General Settings, hoe koppel ik daar de shop los
    xero scherm anders, setup knop
    Mijn Xero ziet er anders uit dan beschreven, oud menu bovenin
    Xero ziet er hier anders uit, General Settings, waar zit app verwijderen
    xero ziet er bij mij anders uit, ik heb General Settings en een knop Setup om die app weg te doen
    op mijn Xero staat Remove in plaats van Disconnect, en eerst nog Setup
    In mijn Xero staat General Settings, waar zitten de apps?
    De instellingen van Xero zien er bij mijn cliënt heel anders uit, met general settings. Hoe haal ik daar een app weg?
    Mijn Xero-scherm toont general settings en connect, anders dan in jullie uitleg over loskoppelen.
    Xero ziet er bij mij ouder uit, hoe koppel ik daar een app af
    Mijn Xero heeft nog 'General Settings' en ziet er heel anders uit dan ik lees over loskoppelen
    De handleiding klopt niet met mijn Xero, ik heb nog het oude scherm en wil een app losmaken
    xero general settings oude weergave app weg
    Mijn Xero heeft General Settings en Setup, hoe koppel ik daar een app los
    Mijn Xero ziet er anders uit dan in de uitleg over apps loskoppelen
    Bij mij heet het in Xero General Settings en ziet alles er anders uit, hoe haal ik dan een app weg?
    Xero ziet er bij mij ouder uit, ik heb General Settings
    Xero ziet er bij ons ouderwets uit, waar gooi ik er dan een app uit?
    mijn xero ziet er anders uit, onder general settings
    Xero bij klant heeft een oud menu met General Settings, hoe haalt hij ons eruit
    Mijn Xero ziet er ouder uit, waar haal ik de app weg?
    Mijn Xero ziet er anders uit dan in de uitleg, waar ontkoppel ik een app dan?
    Mijn Xero ziet er ouder uit, waar koppel ik een app los?
    Mijn Xero-scherm ziet er anders uit dan in de uitleg, waar zitten de gekoppelde apps dan?
    .done =
        via general settings is het gelukt
        op remove geklikt, tweemaal
        zo stond het bij mij inderdaad
        setup, settings, remove: gedaan
        langs de oude weg eruit gehaald
        ah ja, zo werkt het wel
        via setup en remove is het gelukt
        bij mij werkt die oude weg
        Ik heb de verwijderknop tweemaal aangeklikt.
        ja zo ziet het eruit, gedaan
        general settings gevonden
        ok dat klopt met mijn scherm
        app verwijderd langs die weg
        setup, settings, twee keer remove: de app is van het oude scherm af
        gelukt op het oude scherm
        nu herken ik het
        ja zo staat het bij ons ook, gelukt
        langs die omweg kwam ik er, twee keer bevestigd en weg
        inderdaad de vorige opmaak, ik ben er
        die route klopte tot op de letter
        prima, met Remove ging het
        ja zo zag het er bij mij uit, gevonden en verwijderd
        zo lukte het wel
        via General Settings, Connect, en dan verwijderd
        oki
        nieuwe scherm dan toch, terug
        ja zo ziet het er bij mij uit, hij is removed
        met die oude weg kwam ik er
        ja dát is mijn scherm! gelukt
        remove en nog eens remove gedaan
        het oude scherm dus. snap ik. verder
        ja zo ziet het er bij mij uit, gevonden
        via general settings gelukt, remove staat er
        remove twee keer gedaan
        mooi, door met de stap

xero-revoke_app-not-in-list =
    de app staat niet tussen de connected apps van xero
    ik zie de app nergens in xero
    de app die weg moet staat niet bij Connected apps in xero
    xero lijst mist ons scanprogramma, dat moet er juist uit
    Waarom vind ik de te verwijderen dienst niet in de lijst van Xero?
    xero connected apps leeg, toch verbonden volgens de tool
    in xero staat de app niet tussen de connected apps
    Ik kijk in Xero bij Connected apps en de tool die eruit moet staat er niet. Waar kan hij zitten?
    niet in de lijst van Xero, wel nog actief
    Xero toont bij ons maar één verbonden programma en het is niet het programma dat weg moet. Hoe kan dat?
    de app die los moet staat in Xero niet bij Connected apps van onze BV
    Gezocht in Xero naar de koppeling, niets gevonden. Hangt hij misschien aan een ander bedrijf van ons?
    in xero zie ik de app niet bij connected apps maar hij werkt wel
    xero app niet zichtbaar
    De app die eruit moet ontbreekt in de lijst die Xero mij toont. Hoe kan dat?
    app staat niet in xero lijst
    Onze koppeling draait op Xero maar ik zie hem niet tussen de apps
    de app die ik wil loskoppelen staat niet tussen de apps in xero
    In Connected apps zie ik 4 apps maar niet degene die eruit moet
    app onvindbaar in xero maar hij werkt wel gewoon
    de app die ik uit xero wil gooien staat niet tussen de connected apps
    xero lijst toont maar twee apps en de mijne is er niet bij
    ik vind Spotlight niet terug bij connected apps
    De app die ik wil loskoppelen staat niet bij Connected apps in Xero
    app niet in lijst xero
    Ik zie in Xero wel andere apps maar niet degene die ik zoek
    Vend staat niet tussen de gekoppelde apps van Xero maar ik weet zeker dat we het gebruiken
    tool staat niet in de xero applijst
    De app die uit Xero moet staat niet tussen de connected apps
    de planningsapp die uit Xero moet zie ik niet tussen de connected apps
    xero lijst met apps toont de scanner niet
    de app die ik bij Xero wil weghalen staat niet in Connected apps
    De kassa staat niet bij Connected apps in Xero
    In Xero staat de te verwijderen app niet bij Connected apps
    de tool die weg moet staat niet in de lijst van Xero
    De app staat niet bij Connected apps van Xero
    De app die uit Xero moet staat niet bij Connected apps. Is hij dan al weg?
    De app die ik uit Xero wil halen staat niet onder gekoppelde apps
    De app die in Xero weg moet na de fusie zie ik daar niet staan
    xero app niet in connected apps
    De app die uit Xero moet staat nergens bij deze organisatie
    De app die ik in Xero wil loskoppelen staat niet tussen de connected apps.
    De app die ik in Xero wil loskoppelen zie ik niet bij de verbonden apps.
    De app die ik uit Xero wil halen staat niet onder gekoppelde apps.
    Ik vind de af te koppelen app niet tussen de Xero-apps
    De te verwijderen app ontbreekt in de lijst van Xero
    app niet in xero lijst
    de app die ik uit xero wil halen staat niet in de lijst
    in Xero wil ik de app loskoppelen maar hij staat er niet tussen
    In Xero zoek ik bij onze Ierse dochter een app om los te koppelen, maar hij staat niet bij verbonden apps.
    De app die ik in Xero wil loskoppelen staat niet bij de verbonden apps
    De app die ik wil loskoppelen komt in Xero niet voor bij gekoppelde apps.
    De Xero-lijst met verbonden apps toont mijn app niet terwijl hij wel gegevens ophaalt.
    De app die uit Xero moet staat niet bij Connected apps.
    In Xero staat de app die ik wil verwijderen niet bij de verbonden apps.
    .opt-other-organisation =
        we hebben twee bedrijven in xero, zou bij de ander kunnen zitten
        het kan een andere organisatie zijn
        ik heb er meer
        ik zit nu in de holding, hij hoort vast bij de werkmaatschappij
        we beheren vijf bv's, ik heb pas deze bekeken
        zou bij de stichting kunnen staan
        linksboven staat de verkeerde bedrijfsnaam
        kan zijn dat ik in de demo company zit
        even wisselen dan
        we hebben er meer, mogelijk zit ik verkeerd
        kan ook bij de andere bv zijn
        Wellicht betreft het een andere entiteit.
        heb alleen nog in deze gekeken
        ik sta nu in de demo company geloof ik
        misschien onder onze engelse ltd
        er zijn drie organisaties op mijn login, dit is de eerste
        verkeerde firma open staan vrees ik
        zou bij de holding kunnen horen
        oh wacht ik zit in de organisatie van een klant
        wij hebben ook nog een holding, daar heb ik niet gekeken
        nu ik erover nadenk, die was voor de winkel in Breda
        twee van de drie nagelopen, de laatste nog niet
        hij kan onder mijn eenmanszaak hangen
        zat ik wel in de goede BV? er zijn er een stuk of vijf
        misschien niet de goede organisatie
        nog niet bij de andere gekeken
        ik zit niet in de juiste
        zou bij ons andere bedrijf kunnen zijn
        dit is niet waar hij gekoppeld was
        er zijn er meer, niet allemaal bekeken
        tja wij hebben er acht, kan best dat ik in de verkeerde zit
        de holding heb ik nog niet geprobeerd
        we hebben er drie, en ik keek maar in één
        ander bedrijf allicht
        nog niet overal gekeken
        we hebben er meer, kan best in die andere bv zitten
        o wacht ik zit in de demo company
        zou bij de holding kunnen staan
        we hebben er nog twee, daar heb ik niet gekeken
        wij hebben er drie in xero, dus vast bij een andere
        ik had alleen nog maar de eerste bekeken
        niet de goede organisatie denk ik
    .opt-none-fits =
        overal gekeken, nergens
        overal gekeken
        nergens te vinden
        alle vier de bedrijven afgelopen, niks gevonden
        ik heb er maar één en daar staat hij niet in
        heb ze allemaal al gehad
        er is geen enkel bedrijf meer over om te bekijken
        elke administratie van ons opengedaan, resultaat nul
        dat heb ik al gedaan, overal hetzelfde lege lijstje
        ik heb ze allemaal langsgelopen
        In geen enkele van onze organisaties staat hij.
        alle vijf gecheckt, niks
        we hebben maar één organisatie en daar staat hij niet
        elke entiteit doorzocht zonder resultaat
        dit was de laatste, ook hier niet
        heel de rits afgegaan, geen resultaat
        er is geen andere meer om te bekijken
        alle drie nagelopen, de laatste ook
        we hebben er maar één, dus daar kan het niet aan liggen
        holding, winkel, stichting, overal gekeken en overal nul
        ik ben ze stuk voor stuk afgegaan
        geef het op, bij niemand van ons staat hij
        overal gekeken, niks
        in geen enkele organisatie
        hij staat bij niemand
        alle vier nagelopen, niet gezien
        ook in de andere niet
        ben alle firma's afgegaan, nergens
        wij hebben maar één organisatie en daar is niks
        niet in de holding, niet in de werkmij, ook de stichting niet
        alle vier afgelopen, nergens
        ik heb alles doorzocht
        wij hebben maar één organisatie
        de acht franchisewinkels heb ik nu wel gehad, hij is nergens
        alle vijf gehad, nergens
        bij geen enkele organisatie
        er is geen organisatie die ik niet bekeken heb
        het is geen andere organisatie

xero-revoke_other-organisation =
    hoe wissel ik van organisatie in xero
    de app kan bij een andere xero organisatie horen
    we hebben meer organisaties in Xero, waar staat de app die eruit moet
    xero wisselen van organisatie om de verbonden app te vinden
    Kan de toepassing aan een andere Xero-organisatie van ons hangen dan de open staande?
    app bij zusterbedrijf in xero verbonden?
    hoort die app misschien bij een andere organisatie in xero?
    xero andere organisatie openen
    Hoe spring ik in Xero naar een ander bedrijf om daar te kijken of de app er hangt?
    hoe wissel ik van organisatie in xero om de app te zoeken
    hoe wissel ik in xero van organisatie om daar naar de app te zoeken
    misschien hangt de app aan mijn andere bedrijf in Xero, hoe kijk ik daar?
    app zit niet in deze xero-administratie, hoe spring ik naar de volgende om te zoeken
    Wij hebben 4 bedrijven in Xero; moet ik in elk apart kijken waar de app zit?
    ik heb meerdere organisaties in xero, misschien hangt de app aan een andere? hoe kijk ik daar
    app niet gevonden in xero bij de holding, staat ie bij de werkmaatschappij
    hoe wissel ik in xero van bedrijf om daar ook bij de apps te kijken
    Heb twee organisaties in Xero, moet ik de app misschien bij de andere zoeken?
    hoe wissel ik van organisatie in xero om te kijken of de app daar hangt
    Ik zit in Xero onder de holding en de app staat daar niet, hoe open ik de werkmaatschappij om daar te zoeken
    xero andere bv openen, want app om los te koppelen staat hier niet
    We hebben twee BV's in Xero, ik zie de kassa bij de ene niet, kan hij bij de andere zitten?
    misschien hangt die app aan een andere Xero organisatie, hoe wissel ik
    kan de app bij een andere xero-organisatie horen dan waar ik nu in zit
    Wij hebben twee organisaties in Xero, in welke zit de app die weg moet?
    we hebben drie bedrijven in Xero, zie ik de app misschien niet omdat ik bij het verkeerde zit
    van welke organisatie in Xero zie ik nu de apps, de planner staat er niet
    misschien hangt die plugin aan onze andere Xero-organisatie, hoe ga ik daarheen om hem te zoeken
    app niet bij deze xero organisatie, we hebben er nog twee
    Kan de app in Xero onder een andere organisatie van ons hangen
    we hebben drie organisaties in Xero, misschien hangt die weg te halen app aan een andere
    De app hangt misschien aan een andere Xero-organisatie
    In Xero heb ik vier organisaties, de tool zit vast bij een andere dan waar ik kijk
    Moet ik in Xero naar een andere organisatie gaan om de app te vinden die eruit moet?
    Misschien zit de app die ik wil loskoppelen in mijn andere Xero-organisatie
    Misschien hangt de app in Xero aan een ander bedrijf van ons dan waar ik nu zoek om hem te verwijderen
    Misschien hangt de app aan een andere Xero-organisatie dan waar ik nu kijk
    We hebben meer organisaties in Xero en de te verwijderen app staat niet bij deze, waar kijk ik?
    Zou de app onder een andere Xero-organisatie van deze klant hangen
    xero app staat niet bij deze organisatie, misschien bij de andere
    wij hebben drie organisaties in xero, bij welke moet ik kijken voor die app
    misschien hangt de app in Xero aan onze tweede organisatie, waar kijk ik
    Onze groep heeft vijf organisaties in Xero en de app zie ik hier niet, moet ik bij een andere kijken?
    De app staat niet bij dit bedrijf in Xero, misschien bij een van de andere?
    .done =
        andere bv geopend, daar staat hij
        gewisseld van bedrijf
        gevonden bij de holding
        ja hier zit ie
        tweede organisatie bekeken
        nu sta ik in de juiste, met de app in beeld
        in de andere staat hij wel
        gewisseld, gevonden
        De app staat bij onze tweede entiteit.
        ja bij de ltd
        ok nu de goede open
        andere organisatie geopend en connected apps bekeken
        hebbes, terug
        bij onze ierse tak hing hij, die heb ik nu voor me
        juiste organisatie nu
        daar stond hij, in de holding
        gewisseld van BV en ja hoor
        ik heb nu de andere voor me
        gekeken, we kunnen terug
        bij de winkel in Breda hangt hij wel
        in de tweede gevonden
        gewisseld
        vooruit maar
        terug naar waar we waren
        ja daar staat hij wel
        oké ben gewisseld
        hier staat hij wel! terug
        check
        andere organisatie geopend, connected apps voor me
        prima ga verder

xero-revoke_for-everyone =
    geldt loskoppelen in xero ook voor mijn collega
    kan mijn collega de app nog gebruiken als ik hem loskoppel in xero
    als ik een app uit Xero haal, zijn mijn collega's hem dan ook kwijt
    xero loskoppelen alleen voor mij of voor de hele organisatie
    Geldt Disconnect in Xero voor alle gebruikers van de organisatie?
    collega gebruikt de app nog in xero, stopt die dan
    als ik het in xero loskoppel, geldt dat dan ook voor mijn collega's?
    Als ik in Xero een tool loskoppel, kunnen mijn collega's hem dan ook niet meer gebruiken?
    geldt Disconnect in Xero alleen voor mijn login
    Mijn kantoorgenoot gebruikt het pakket nog in Xero. Raakt hij het kwijt als ik het losmaak?
    xero loskoppelen, treft dat alle gebruikers
    koppel ik een app in Xero ook voor collega's los
    als ik hem in xero loskoppel, zijn mijn collega's hem dan ook kwijt?
    xero loskoppelen voor iedereen?
    Twee mensen op de zaak gebruiken die tool nog met Xero. Wat merken zij als ik op disconnect druk?
    werkt de app in xero dan ook niet meer voor collega's
    Als ik loskoppel bij Xero, merkt de rest van kantoor dat?
    Ik wil de app uit onze Xero maar mijn compagnon gebruikt hem ook
    Als ik de app in Xero verbreek, kunnen mijn collega's hem dan nog gebruiken?
    koppelt xero hem los voor iedereen of alleen voor mij?
    Ben bang dat ik de rest van het team afsluit als ik die app uit Xero haal
    als ik de app in xero loskoppel, zijn mijn collega's hem dan ook kwijt
    geldt disconnect in xero enkel voor mij of voor iedereen
    mijn collega gebruikt die app nog, mag ik hem in Xero wel afkoppelen
    is de app in xero dan ook weg voor de directeur als ik hem afkoppel, dan eerst ff bellen
    Als ik de app loskoppel in Xero, zijn mijn collega's hem dan ook kwijt?
    geldt disconnect in xero voor iedereen of alleen voor mij
    collega gebruikt die app nog, mag ik hem in Xero losmaken
    Als ik Deputy uit Xero haal, kan de chef in de keuken het dan ook niet meer gebruiken?
    Mijn zakenpartner werkt nog elke dag met die voorraadapp, raak ik hem voor haar ook kwijt als ik hem in Xero loskoppel?
    als ik de app in Xero losmaak, is mijn collega hem dan ook kwijt?
    collega gebruikt die app in Xero misschien ook, raakt zij hem kwijt als ik hem losmaak?
    als ik in xero loskoppel, merken collega's dat
    Als ik de app in Xero loskoppel, zijn mijn medebestuurders hem dan ook kwijt?
    als ik in Xero loskoppel, is de app dan ook weg bij mijn collega
    ik wil de app in Xero voor mezelf weg maar collega's gebruiken hem nog
    als ik de feedtool in Xero loskoppel, heeft mijn collega hem dan ook niet meer?
    xero collega's ook afgesloten?
    Als ik de app in Xero loskoppel, geldt dat dan ook voor mijn collega's?
    Als ik de app in Xero loskoppel, geldt dat ook voor mijn collega's?
    als ik die app in Xero loskoppel, is mijn collega hem dan ook kwijt
    mijn vennoot gebruikt die Xero-app nog, gooi ik hem voor hem ook buiten?
    Zijn collega's de app ook kwijt als ik hem in Xero loskoppel?
    Als ik bij Xero de app loskoppel, raakt mijn collega-accountant hem dan ook kwijt?
    Als ik in Xero de urentool loskoppel, zijn mijn collega's hem dan ook kwijt
    Zijn mijn collega's die tool ook kwijt als ik hem in Xero losmaak?
    Hebben mijn collega's er last van als ik in Xero een app loskoppel?
    Koppel ik de app in Xero alleen voor mezelf los of zien mijn collega's hem dan ook niet meer?
    Als ik de app in Xero ontkoppel na die ruzie, is hij dan ook weg bij mijn collega
    xero loskoppelen ook voor collega's?
    Als ik een app in Xero loskoppel, is dat alleen voor mij of ook voor de collega's?
    Als ik een app in Xero ontkoppel, zijn mijn collega's hem dan ook kwijt?
    Als ik een app in Xero loskoppel, zijn mijn collega's hem dan ook kwijt?
    Verliezen collega's ook hun toegang als ik een app in Xero ontkoppel?
    Als ik een app in Xero loskoppel, is hij dan ook voor mijn collega's weg?
    als ik iets loskoppel in xero geldt dat dan ook voor mijn vrouw
    Raakt een collega de app ook kwijt als ik hem in Xero loskoppel
    als ik in xero een app loskoppel, merkt mijn collega dat dan
    Treft het loskoppelen in Xero alle gebruikers van de dochter of alleen mij?
    xero los, ook voor collegas?
    als ik in xero loskoppel, is de app dan ook bij mijn collega's weg
    Raken collega's de app ook kwijt als ik die in Xero loskoppel?
    Als ik in Xero een app loskoppel voor een klant, geldt dat dan ook voor mijn collega's?
    Raken alle gebruikers de app kwijt als ik hem in Xero loskoppel?
    Geldt loskoppelen in Xero voor iedereen of alleen voor mij?
    Raken mijn collega's de app ook kwijt als ik hem in Xero loskoppel?
    Als ik iets loskoppel in Xero, merkt mijn compagnon dat dan ook?
    .done =
        overlegd, het mag weg
        niemand gebruikt het nog, heb het rondgevraagd
        collega's weten ervan
        akkoord van mijn vennoot gekregen
        ok begrepen, geldt voor allemaal
        ze zijn op de hoogte
        overlegd, mag weg
        ok dat is de bedoeling
        Mijn collega's zijn op de hoogte gebracht.
        niemand gebruikt hem nog, door
        prima voor iedereen dan
        gecheckt met het team
        dat iedereen hem kwijt is komt ons juist goed uit
        even rondgevraagd op kantoor, geen mens die bezwaar heeft
        groen licht van de afdeling
        goed om te weten, terug
        oké, ik heb het met de anderen besproken en het mag
        niemand gebruikt het meer hier, dus prima
        dat is precies wat ik wil, iedereen eruit
        goed om te weten, ga door
        Annelies vindt het geen probleem
        ik heb ze ingelicht, we kunnen door
        iedereen dus. goed, door
        snap ik, terug
        hm. oké
        overlegd, niemand gebruikt hem nog
        dat is precies de bedoeling, voor iedereen weg
        oké goed om te weten, door
        collega vindt het goed
        niemand anders gebruikt hem, terug naar het loskoppelen
        da's net de bedoeling, doe voort
        overlegd, mag eraf
        niemand gebruikt hem meer, door
        helder, terug naar het loskoppelen

xero-revoke_app-says-connected =
    in xero losgekoppeld maar de app zegt dat hij nog verbonden is
    de app denkt dat xero nog gekoppeld is
    xero toont de app niet meer maar de app zegt nog connected
    losgekoppeld in Xero, in het programma staat nog 'verbonden'
    Wie heeft gelijk: de lijst in Xero of de toepassing die zegt dat ze nog gekoppeld is?
    app denkt nog aan xero te hangen
    xero kent hem niet meer maar de app zegt dat ie nog gekoppeld is
    In Xero is het programma weg, maar in het programma zelf staat nog 'verbonden met Xero'. Wie heeft gelijk?
    tool blijft zeggen connected to Xero na het loskoppelen
    Ik heb het losgemaakt in Xero. Toch staat er een groen bolletje bij Xero in het pakket, klopt dat?
    app denkt nog gekoppeld te zijn met Xero terwijl hij uit de lijst is
    Uit Connected apps van Xero verdwenen, maar de app beweert van niet. Telt de lijst of de app?
    xero toont hem niet meer, maar in de app staat nog 'connected to Xero'
    De software meldt dat hij met Xero verbonden is, hoewel ik hem daar net heb weggehaald. Wie liegt er?
    app zegt nog verbonden met xero
    In Xero is de app weg, maar in de app zelf staat een groen vinkje 'connected'
    xero lijst is leeg maar de app beweert van niet
    app is weg in Xero maar in de app zelf staat nog 'verbonden met Xero'
    uit xero gehaald, toch toont de software een groen vinkje bij Xero
    De leverancier beweert dat Xero nog gekoppeld is, terwijl hij bij Xero niet meer in de lijst staat
    app uit xero gehaald maar de app zelf zegt nog 'verbonden'
    in xero is hij weg, in het programma staat een groen vinkje connected. wat klopt
    de leverancier zegt dat xero nog gekoppeld is terwijl ik heb losgekoppeld
    In Xero is de app weg maar de app zelf zegt nog "connected"
    tool toont groene stip met Xero terwijl ik hem losgekoppeld heb
    xero losgekoppeld, de leverancier beweert van niet
    In Xero is hij weg maar Lightspeed zelf beweert met een groen vinkje dat alles nog verbonden is
    Uit Xero gehaald, lijst is leeg, alleen de roosterapp zegt nog 'verbonden met Xero'
    weg uit xero, maar de app zelf roept nog dat hij verbonden is
    volgens Xero is hij weg, volgens het dashboard nog steeds gekoppeld
    weg uit xero maar het programma beweert nog verbonden te zijn
    In Xero is hij weg maar het programma zelf beweert dat het nog verbonden is
    In Xero is hij weg maar de urenapp zelf zegt nog steeds 'connected'
    CRM denkt dat Xero nog vastzit terwijl ik hem heb losgekoppeld
    losgekoppeld in xero maar de plugin zelf beweert nog verbonden te zijn
    tool zegt nog gekoppeld maar xero niet
    Xero zegt weg, de app zegt nog gekoppeld
    ik heb hem in Xero losgemaakt maar de app zelf beweert dat hij nog verbonden is
    Losgekoppeld in Xero maar de app zegt nog verbonden
    Losgekoppeld in Xero, maar de app beweert nog verbonden te zijn
    In Xero losgemaakt, maar het pakket beweert nog verbonden te zijn
    Losgekoppeld in Xero maar de app beweert nog verbonden te zijn. Hoe lang blijft dat zo?
    In Xero is hij verdwenen, maar de app zelf toont nog 'connected to Xero'
    Gisteren in Xero ontkoppeld, de app zelf beweert vandaag dat hij nog verbonden is
    in Xero weg, volgens de app nog verbonden
    xero losgekoppeld, app zegt verbonden
    Uit Xero gehaald en de app beweert vrolijk dat hij nog verbonden is, wie liegt er?
    Uit Xero verwijderd, maar de app beweert nog gekoppeld te zijn.
    In Xero losgekoppeld, maar de app zelf beweert dat hij nog verbonden is
    In Xero is de app weg maar het programma zelf zegt nog verbonden te zijn.
    In Xero is de app weg, maar hij zegt zelf dat hij nog verbonden is.
    in xero is hij weg, de app beweert van niet
    In Xero is hij weg, maar de app zelf zegt connected
    In Xero is hij weg, maar het dashboard van de leverancier beweert nog verbonden te zijn
    app zegt nog gekoppeld met xero
    in xero is de app weg maar de app beweert verbonden te zijn
    Xero toont hem niet meer, maar het programma zelf beweert nog verbonden te zijn
    Weg uit Xero, maar de app beweert nog verbonden te zijn
    In Xero is de app weg maar het programma zelf beweert nog verbonden te zijn.
    De app zegt nog gekoppeld te zijn terwijl hij in Xero al los is.
    App beweert verbonden te zijn met Xero maar ik heb hem daar al losgekoppeld.
    In Xero heb ik de app losgekoppeld, maar de app beweert dat ze nog verbonden is
    In Xero is hij weg, maar het programma zelf zegt nog verbonden.
    .done =
        in xero is hij wel weg, goed
        dan trek ik me van die melding niks aan
        lijst bekeken zoals je zei
        na een uur zag de app het zelf ook
        begrepen, xero telt
        oké, laat die app maar denken
        in xero staat hij er niet meer dus goed
        ok ik kijk in de lijst
        Duidelijk, dan is het een kwestie van tijd.
        snap het, terug
        nu zegt de app ook dat hij los is
        prima, verder
        dan negeer ik dat bolletje
        dus dat groene vinkje bij de leverancier zegt niets, ik check xero
        helder, xero is leidend
        mooi, dank
        gelukkig, dan loopt hun schermpje gewoon achter
        ah dus Xero heeft gelijk en niet zij, oké
        gerustgesteld, terug naar de lijst
        na een uurtje sprong het bij hen ook op rood
        helder, daar trek ik me dan niks van aan
        Dat stelt mij gerust, dan gaan wij verder.
        ah zo, de lijst telt
        gerust, terug naar de vraag
        lijst is leeg, dus in orde
        in xero staat hij er niet meer, dus goed
        begrepen, dat trekt wel bij
        oké dan kijk ik niet naar de app maar naar xero
        goed goed
        in xero is ie weg dus ok
        aha, dan wacht ik wel even
        snap ik, terug naar de vraag

xero-revoke_which-app =
    .skip =
        geen idee hoe die heet
        weet ik niet meer, doe maar zonder
        geen idee hoe da ding heet, mijn voorganger heeft dat indertijd gezet
        zou ik echt niet weten, iets van een kassa
        kweenie
        staat nergens opgeschreven in de kasmap, sla dat maar over
        weet ff niet hoe dat ding heet
        geen idee, de vorige boekhouder heeft het gekoppeld
