### Zo vragen lezers naar deze gids: elke regel is een voorbeeld. Niemand krijgt ze te zien.
### Een regel onder de naam van een stap leidt naar die stap.

change-administrations =
    gedeeltelijk intrekken, alleen voor één bv
    intrekken voor één administratie en de rest laten staan
    alleen van de holding de toegang afnemen
    één dossier uit de koppeling halen
    de app mag nog maar bij een deel van onze bedrijven
    de administratie van een klant bij het programma weghalen
    verkeerd klantdossier aan het programma gegeven, dat ene moet eruit
    welke administraties een app ziet aanpassen
    onze standaardapp hoort bij één bv en ziet ze allemaal
    de app mag maar bij 2 van onze administraties
    ik wil een administratie toevoegen aan een koppeling
    klant X mag niet meer zichtbaar zijn voor de rapportagetool maar de rest wel
    een dochteronderneming uitsluiten van de koppeling
    minder bedrijven delen met de app
    deels intrekken
    rechten van de app beperken tot bepaalde boekhoudingen
    hoe geef ik de koppeling er een divisie bij
    de bv die verkocht is moet uit de koppeling maar de andere bv's moeten blijven
    app mag alleen nog maar de holding zien
    geselecteerde administraties wijzigen
    app mag niet bij administratie 500 maar wel bij de rest
    van alle bv's mag de tool er maar eentje zien
    hoe voeg ik een bedrijf toe aan de toegang van een app
    administratietoegang van app aanpassen
    1 klant loskoppelen van het dashboard, andere klanten laten staan
    app permissions wijzigen per administratie
    ik wil de app alleen toegang geven tot mijn eigen bv
    een administratie erbij zetten in de app machtigingen
    boekhouding van de stichting afschermen voor een app
    kan ik per app instellen welke administraties gedeeld worden
    Administraties van een app wijzigen
    Administratie toevoegen aan een app
    Eén administratie weghalen bij Power BI
    Toegang beperken tot enkele administraties
    Hoe wijzig ik de geselecteerde administraties?
    De app minder administraties geven
    Administraties uitvinken bij Basecone
    Extra administratie aanvinken voor Visionplanner
    Per app administraties beheren
    Koppeling uitbreiden met een tweede divisie
    Bereik van de app inperken
    andere administraties
    divisie erbij
    administratie eraf
    minder bv's
    Verkochte bv uit de koppeling halen
    Selectie van divisies aanpassen
    Nieuwe dochter aan bestaande koppeling toevoegen
    Afgesloten administraties verwijderen uit de app
    Welke administraties mag Silverfin gebruiken, instellen
    Administratie ruilen voor een andere
    App alleen voor de holding openzetten
    Verkeerde administratie gekozen bij de app
    Te veel administraties aangevinkt, terugdraaien
    Spendesk hoeft nog maar in één bedrijf te kijken
    Onze scanner mag niet meer bij de cijfers van het pensioenfonds, bij de rest wel
    Dext mag er een klant bij doen
    Hoe zorg ik dat het dashboard van twee naar vijf ondernemingen gaat?
    De kassa laten doorlopen, maar niet langer voor filiaal Zwolle
    Ik wil die tool een beetje kortwieken, niet eruit gooien
    Een klant is bij ons vertrokken; zijn boekhouding moet uit het pakket en de rest blijft
    De stekker er half uit: webshop ja, groothandel nee
    Het programma kijkt nu ook in mijn privéstichting, dat is niet de bedoeling
    Er komt een werkmaatschappij bij en Pleo moet die ook meenemen
    Kan dat ding ook alleen in de winkel snuffelen en van mijn holding afblijven?
    We hebben twee bedrijven samengevoegd, nu moet de urenregistratie naar de overblijvende kijken
    Het lijstje met firma's van Yuki opschonen
    Shopify boekt in de bv, moet voortaan in de eenmanszaak kunnen
    Iets afschermen voor het rapportagepakket zonder het af te koppelen
    Voor wie mag de koppeling werken? Ik wil er eentje schrappen
    Ze mogen bij alles, maak daar alsjeblieft alleen de drie vennootschappen van
    Goedemiddag, kunt u mij uitleggen hoe ik onze BI-tool van vierentwintig terugbreng naar zes administraties?
    Hoi, wij hebben per 1 januari een dochteronderneming verkocht. Lightspeed blijven we gebruiken, maar die ene administratie moet er uit. Waar doe ik dat?
    Ik heb tweehonderd klantadministraties en de koppeling hoeft er maar tien te zien, hoe kies ik die tien?
    Bij het koppelen heb ik per ongeluk ook de salarisadministratie aangevinkt. Hoe haal ik alleen die weer weg?
    Wat moet ik doen na het pijltje naar rechts, moet ik nog ergens op opslaan klikken?
    Hoe controleer ik of de app nu echt alleen nog bij de overgebleven administraties kan?
    Kan ik een administratie toevoegen zonder dat de gebruikers van het pakket opnieuw moeten inloggen?
    Blijft de koppeling met de andere bedrijven gewoon doorwerken als ik er één uit haal?
    We hebben een eigen app gebouwd en kunnen daar geen administraties bij kiezen, hoe beperken we die dan?
    Mijn directeur vraagt of de accountantssoftware voortaan alleen de werkmaatschappijen mag benaderen en niet zijn persoonlijke holding, is dat in te stellen?
    Waar in Exact Online stel ik in tot welke divisies een gekoppeld product toegang heeft?
    Is het mogelijk om WooCommerce bij de Belgische vennootschap weg te houden terwijl het in de Nederlandse actief blijft?
    Ik vink administraties weg, maar na Opslaan en sluiten staan ze er weer. Wat doe ik verkeerd?
    Wat gebeurt er als ik alle administraties terug naar links schuif en dan opsla?
    Leverancier wil dat ik hun programma voor een extra onderneming vrijgeef, welke stappen zijn dat?
    Zou u ons kunnen helpen om de administraties 104 en 117 los te maken van HubSpot, terwijl de andere gekoppeld blijven?
    Hoe krijg ik een administratie van Beschikbare administraties naar Geselecteerde administraties?
    Ik moet voor twaalf klanten tegelijk de deur naar het dashboard openzetten, kan dat in één keer in dat venster?
    Deels ontkoppelen
    Onderneming toestaan voor Zapier
    Basecone: klant overzetten naar onze koppeling
    De ene vennootschap wel, de andere niet
    Basecone moet nergens meer bij kunnen behalve bij de holding.
    We stoppen met Spendesk in België, haal de toegang er voor die vestiging af, Nederland gaat door
    Klant vertrekt naar een ander kantoor, Visionplanner mag zijn boekhouding niet meer zien maar die van de overige klanten wel.
    Onze verse bv mag ook mee in Visionplanner, hoe neem ik die erin op?
    Power BI leest nu acht dochters, maak daar negen van
    Hoi, ik moet voor Silverfin nog een cliënt bijvinken, waar zit dat?
    Kan de kassa vanaf 1 juli óók op Breda boeken, naast Tilburg?
    Excel-invoegtoepassing verbreden naar Duitse tak
    Ik heb tóen in het toestemmingsscherm van Basecone te veel aangekruist, hoe zet ik dat recht?
    Excel hangt er al jaren aan, er moeten andere boekhoudingen onder
    Nieuwe directie, zelfde koppeling, maar Oost gaat eruit en West komt ervoor in de plaats.
    Lang geleden geaccepteerd: de salarisadministratie loopt mee, die wil ik er alsnog buiten houden.
    Kan ik één vennootschap bij Spendesk weghalen en de andere laten staan?
    Hoe voeg ik een adminstratie toe aan een koppeling die al loopt?
    Mag een app ook maar bij drie van onze twaalf bedrijven, en waar stel ik dat in?
    We hebben een dochter verkocht, hoe zorg ik dat het dashboard die firma niet langer ophaalt?
    Klant belt: zijn privé-administratie moet uit onze app maar de bv moet blijven, hoe doet hij dat?
    Waarom wordt mijn selectie niet bewaard, na Opslaan en sluiten staan de bedrijven weer zoals eerst?
    Wanneer moet ik het pijltje naar links gebruiken, zet dat een dossier van Geselecteerde terug naar Beschikbare administraties?
    Kunnen we de kassakoppeling zo zetten dat ze enkel nog bij winkel Gent binnen mag?
    Iemand heeft vorig jaar te weinig bedrijven aangevinkt bij de koppeling, kan ik dat achteraf rechtzetten?
    Wanneer gaat een gewijzigde keuze van bedrijven in, direct of pas de dag erna?
    Moet ik Silverfin loskoppelen om er een vijfde firma bij te nemen, of kan dat tussendoor?
    Hoe krijg ik de stichting buiten het bereik van Basecone zonder de rest stil te leggen?
    Wie kan mij helpen om onze scanapp van Antwerpen naar de nieuwe vestiging in Hasselt te laten overschakelen?
    Wat als ik per ongeluk een verkeerde klant heb aangevnikt bij Visionplanner, hoe draai ik die ene terug?
    Is het mogelijk dat onze webshop voortaan ook bij de Duitse GmbH mag boeken, naats de bv?
    Power BI mag blijven, alleen van de holding moet hij met zijn vingers afblijven
    eentje eruit, de rest laten zoals het is
    Hoe laat ik de bonnenscanner ook los op onze tweede zaak?
    Het dashboard neemt nu alle bv's mee, dat moeten er drie worden
    Eén klant stapt over naar een ander kantoor, zijn boeken mogen niet langer mee in ons rapport
    We hebben een bedrijf verkocht, de rest van de club gaat gewoon door met Visionplanner
    wisselen: kassa moet van de ene winkel af en op de andere
    Mijn privé-bv gaat die lui niks aan, de winkel wel
    Toen alleen Utrecht aangevinkt, nu wil ik Breda en Zwolle er ook bij
    hij kijkt bij te veel van onze firma's mee, kan dat een tandje minder
    Zet Spendesk ook maar aan voor de Duitse tak, hoe pak ik dat aan?
    Vinkjes van de vorige keer kloppen niet meer, waar pas ik aan welke bedrijven hij leest
    Per klant kiezen of het programma erbij mag, zonder alles overhoop te halen
    Het moet bij de moeder stoppen en bij de dochters doorlopen
    Cliënt 4017 is overgestapt naar een ander kantoor. Visionplanner moet van die ene administratie afblijven, maar voor onze overige 230 klanten onverminderd doorwerken. Hoe stel ik dat in?
    Onze holding heeft twaalf BV's en het declaratiepakket heeft er maar drie nodig. Uit oogpunt van dataminimalisatie wil ik de andere negen afschermen, zonder het pakket stil te leggen.
    De verkochte dochter mag per closing niet langer door onze consolidatiesoftware benaderd worden; de rest van de groep wel. Welk scherm gebruik ik om die eraf te halen?
    We hebben een tweede vestiging met een eigen administratie en willen dat de kassakoppeling die voortaan ook bedient. Hij draait al prima voor de eerste. Waar breid ik dat uit?
    De privéadministratie van de dga zit per ongeluk in de selectie die de scantool kan lezen. Die moet er zo snel mogelijk tussenuit, alleen die.
    Bij het akkoord in januari heb ik te ruim aangevinkt: Power BI kan nu ook bij het salarisbedrijf. Kan ik die aanvinking achteraf inperken en de dagelijkse verversing in stand houden?
    Elk kwartaal werken wij de klantenlijst bij. Graag een werkinstructie om in één keer acht vertrokken klanten uit het bereik van een app te halen en vijf nieuwe toe te voegen.
    De vereniging en de stichting moesten boekhoudkundig gescheiden worden. Hoe ontzeg ik de ledensoftware de stichting, terwijl de contributies van de vereniging gewoon geboekt blijven worden?
    Voor de pilot gaven we Blue10 één testadministratie. De pilot is geslaagd, dus nu mag het programma naar productie: zeven werkmaatschappijen erbij en de testomgeving eraf.
    Visionplanner mag de werkmaatschappij blijven zien, maar mijn holding gaat ze niks aan. Waar zet ik die uit?
    Tweede winkel geopend met eigen boekhouding, de kassakoppeling moet daar nu ook in kunnen
    hoe zet ik er voor silverfin een dosier bij
    Eén van onze drie bv's is verkocht. De app moet van die ene afblijven, de rest loopt gewoon door.
    Ik heb per ongeluk ook mijn privé-vennootschap aangevinkt bij de onkostentool. Hoe haal ik dat vinkje weer weg zonder heel de boel stuk te maken?
    Webshop app zit nu op de verkeerde firma, moet op de andere
    Kan ik het bereik van een gekoppeld programma inperken tot enkel de patrimoniumvennootschap?
    Toen ik tekende voor de koppeling heb ik maar één bedrijf aangevinkt, nu wil ik dat verruimen
    Minder! De app kijkt in vijf bedrijven mee en ik heb er maar voor twee betaald
    Na de fusie zijn van vier administraties er twee overgebleven, welke schermen moet ik door om dat bij onze factuurscanner aan te passen?
    De webwinkel leest nu ook de maatschap mee, dat hoeft niet, alleen de BV van de aardappels. Hoe perk ik dat in?
    Kassakoppeling moet van 12 naar 15 filialen. Snelste roete?
    Dataminimalisatie: het declaratiepakket mag alleen nog in de administratie van de thuiszorg. Hoe trek ik het uit de overige vier terug?
    Mijn retreats zitten sinds kort in een eigen bv en de boekingsapp mag daar óók bij. Hoe geef ik hem die ruimte?
    De diaconie en de kerkvoogdij hebben gescheiden boeken. Het ledenprogramma mag nog slechts die van de kerkvoogdij lezen, hoe richt ik dat in?
    De Duitse GmbH moet ook in het ritprogramma, nu pakt ie alleen NL en BE.
    Carve-out: 6 van 31 entiteiten uit bereik van de consolidatietool halen. Stappen?
    Werkplaatsprogramma zit nou ook in de privéboeken van m'n vrouw te neuzen, dat moet afgelopen zijn, maar bij de garage zelf wil ik 'm houden.
    Kan een eindgebruiker de division scoping van onze gepubliceerde app achteraf verruimen, en via welk scherm?
    Ons strandpaviljoen is verkocht: het reservatiesysteem blijft draaien voor het hotel maar moet uit die andere vennootschap wegblijven
    Het verlofprogramma mag wel in de werkmaatschappij maar niet meer in de holding, daar zitten de directeurssalarissen in en dat ligt hier gevoelig zoals je begrijpt.
    Wijzigingsverzoek: huurportaal mag voortaan ook de VvE-administraties benaderen. Waar voer ik dat door?
    mijn outletwinkeltje draait onder een andere bv, kan ik Lightspeed daar ook laten meekijken?
    Bouwcombinatie met collega-aannemer is afgelopen, die combi moet uit de urenapp, de rest blijft.
    De boedel omvat slechts één van de vier vennootschappen; het incassopakket van de groep dient die ene niet meer te bereiken, de overige drie wel.
    kantine is nu aparte vzw, de kassa van de kantine mag niet meer aan de club-vzw, hoe stel ik da in?
    WMS kijkt in drie firma, moet maar twee. Waar ik haal derde weg?
    Het restauratiefonds is discreet; de ticketapp mag daar niet langer naar binnen gluren, al blijft zij bij het museum zelf welkom.
    data-export moet van alles naar aleen div 7 en 9, waar fix ik dat
    Een van onze vijf bv's is verkocht en de koper wil niet dat ons dashboard er nog in kijkt. De rest moet blijven lopen.
    Hoe haal ik een vertrokken klant uit de koppeling zonder dat de andere 199 er last van hebben?
    De salarisadministratie hoort niet bij wat de leverancier ziet, alleen de handelsonderneming
    bv toevoegen aan bestaande kopeling basecone
    Er mag een derde winkel bij in het kassasysteem, waar geef ik dat op?
    App ziet nu alles, dat moet terug naar enkel de holding en één dochter
    Hoe geef ik de scantool ook toegang tot de stichting naast de vereniging?
    Ik wil het bereik van Spendesk verkleinen tot de Nederlandse entiteiten
    Waar wijzig ik welke ondernemingen de planningssoftware mag aanspreken
    Nu doet de app één administratie, hij moet er vier gaan doen
    De curator heeft gevraagd om de failliete vennootschap af te schermen van ons rapportagepakket, de overige gaan gewoon door.
    Onze app rekent per aangesloten bedrijf, dus ik wil de lege bv's eruit om geld te besparen
    De verversing duurt uren doordat hij ook alle slapende bv's ophaalt; die wil ik van het lijstje hebben
    Wij willen eerst proefdraaien met alleen de oefenadministratie en de echte boeken nog dicht houden voor de tool
    Mijn broer en ik gaan zakelijk uit elkaar, zijn zaak mag niet langer in mijn rapportages zitten, de mijne wel
    Er is een geheimhouding getekend over project-bv Zeewind. Kan ik die ene buiten het zicht van de prognosetool zetten?
    De huisartsenpraktijk in ons klantenbestand wil vanwege patiëntgegevens niet meer mee in de vergelijkingstool, alleen zij
    per ongeluk de privé-bv van de directeur meegenomen bij de cashflow-app, die moet er stilletjes weer uit
    De ondernemingsraad vindt dat het personeels-bv'tje niets te zoeken heeft in een extern dashboard. Overige dochters zijn akkoord.
    We fuseren per 1 januari en de tool moet dan ook in de boeken van de overgenomen partij kunnen
    app alleen nog in 1 bedrijf laten werken
    verkochte BV uit koppeling halen, rest laten staan
    extra administratie toevoegen aan Power BI koppeling
    Basecone minder bedrijven geven
    vinkjes aanpassen welke firma's scanprogramma mag zien
    klant weg, dossier afschermen voor dashboardtool maar andere klanten niet
    holding erbij zetten in toegang van Silverfin
    bereik van bestaande app uitbreiden naar dochteronderneming
    privé bv niet meer laten meelezen door Visionplanner
    selectie bedrijven wijzigen na koppelen
    verkeerde bv aangevinkt bij toestaan, omwisselen
    webshop koppeling van testbedrijf naar echte bedrijf zetten
    gedeeltelijk intrekken, niet alles
    alleen salarisadministratie uitsluiten voor app
    fusie: twee bv's eruit, een nieuwe erin bij Spendesk
    beperken tot Belgische vennootschappen
    Een van onze dertig klanten is vertrokken naar een ander kantoor. Silverfin mag die ene niet meer lezen, de rest moet gewoon doorlopen.
    We hebben vorige week de dochteronderneming verkocht. De koper wil niet dat ons dashboard nog in hun boeken kijkt; voor onze eigen bv's blijft alles zoals het is.
    De scantool deed tot nu toe alleen de werkmaatschappij. Vanaf volgend kwartaal moeten ook de holding en de stichting mee.
    Bij het koppelen heb ik te enthousiast alles aangevinkt, ook mijn privé-bv. Die wil ik er weer uit hebben zonder opnieuw te beginnen.
    De raad van toezciht wil niet dat onze stichting in Power BI te zien is. De andere vier bedrijven moeten er juist wel in blijven.
    Ik neem dertien klaten over van een collega die met pensioen gaat. Mijn controletool moet die er allemaal bij krijgen.
    Per ongeluk stuurt onze kassa de omzet naar de verkeerde bv, omdat hij bij allebei mag. Ik wil dat hij alleen nog bij de winkel-bv kan.
    Twee vennoten zijn uit elkaar gegaan en ieder heeft nu zijn eigen bedrijf in hetzelfde abonnement. Spendesk mag van hem blijven, maar van mijn bedrijf moet het afblijven.
    De salarisadministratie staat in een aparte bv en nu blijkt dat het rapportageprogramma daar ook in kan. Dat moet dicht, voor de rest tevrede mee.
    Sinds de fusie doen we de boekhouding van de andere club erbij. Onze facturatietool werkt prima maar kent alleen ons eigen bedrijf, hoe breiden we dat uit?
    Na de proef met één testbedrijf willen we Visionplanner nu echt gaan gebruiken. Het moet dus over van het testbedrijf naar de vijf echte.
    Een klant heeft zijn toestemming ingetrokken om zijn cijfers in onze benchmark te stoppen. Met de andere klanten gaan we verder.
    Vorig jaar is de vof omgezet in een bv, dus er is een nieuwe boekhouding naast de oude. De webshopkoppeling moet verhuizen naar de nieuwe.
    De holding mag de loonapp niet meer zien, de werkmaatschappijen wel nog
    We verkopen een dochter. Na de overdracht mag Power BI alles blijven lezen behalve dat bedrijf
    ik wil dat Basecone straks ook voor onze nieuwe stichting facturen verwerkt, het hoeft verder niet te veranderen
    Eén klant vertrekt naar een ander kantoor en wil zwart op wit dat ons dashboard niet meer bij zijn boeken komt; de andere 199 blijven
    Van de privacyadviseur moet ik de reikwijdte van de rapportagetool beperken tot wat strikt nodig is: twee van de zeven bv's
    De kassa hoeft alleen de winkel te kennen, niet mijn privé-bv. Hoe scherm ik die af?
    Na de fusie komen er vier bedrijven bij en onze consolidatiesoftware moet die mee gaan nemen, wat stel ik bij?
    hoe zorg ik dat de bank-app straks wel bij de vof komt en niet meer bij de eenmanszaak
    Ik ontdekte bij toeval dat de webshop ook bij de pensioen-bv kan. Dat is nergens voor nodig, haal die eraf en laat de rest staan
    de directeur wil niet dat zijn persoonlijke holding in het overzicht van de controller kan belanden, de tool zelf blijft gewoon
    Bij het eerste keer koppelen had ik te veel aangevinkt, nu wil ik terug naar alleen de administratie waar het om draait
    We splitsen het bedrijf in tweeën en de declaratietool gaat alleen met de ene helft mee
    Zodra de bv failliet is verklaard wil de curator geen pottenkijkers; alleen dat ene bedrijf dus uit onze gekoppelde software
    Stagiaire gaat met een testprogramma werken, dat mag uitsluitend bij de oefenadministratie kunnen komen en nu kan het overal bij
    het abonnement van de leverancier rekent per bedrijf, dus ik wil van twaalf terug naar vijf zonder de boel te ontkoppelen
    administratie verwijderen bij app
    administratie uit de koppeling
    administratie toevoegen
    administratie erbij
    administratie aanvinken
    administratie uitvinken
    administraties beheren
    administraties aanpassen
    administraties wijzigen
    administraties beperken
    administraties selecteren
    geselecteerde administraties
    beschikbare administraties
    minder administraties
    meer administraties
    extra administratie
    andere administratie
    welke administraties mag de app zien
    alleen bepaalde administraties
    alleen één administratie
    alleen deze administratie
    sommige administraties
    mag maar bij enkele administraties
    administratie uitsluiten
    administratie afschermen
    administratie verbergen
    bv uit de koppeling halen
    de rest mag blijven
    de andere moeten blijven
    app beperken
    app inperken
    toegang beperken
    rechten beperken
    gedeeltelijk intrekken
    deels
    klant uitsluiten
    klant uit de koppeling
    één klant
    dochter uitsluiten
    verkochte bv
    keuze van administraties
    niet alles intrekken
    zonder alles in te trekken
    knop administraties beheren
    opslaan en sluiten
    eigen app of standaardapp
    alle huidige en toekomstige administraties
    deel van de administraties
    app mag administratie niet zien
    app mag holding niet zien
    per app instellen welke administraties
    administraties delen
    bedrijven delen met app
    klant loskoppelen
    mag maar één bv zien
    alleen toegang tot één bv
    toegang per administratie
    toegang tot bepaalde administraties
    te veel administraties
    app ziet te veel administraties
    administraties toewijzen
    administraties koppelen aan app
    administratie aanzetten
    administratie uitzetten
    bedrijf toevoegen aan koppeling
    bedrijf niet meer zien
    app mag bedrijf niet meer zien
    onderneming uit de koppeling
    paar administraties
    enkele administraties
    één bedrijf niet meer
    de loonapp mag blijven maar dan alleen voor de holding, niet meer voor de drie andere
    ok dan niet de gegevens, maar dan tenminste vier klanten eruit
    ik wil intussen bij basecone twee stamrecht-bv's eraf halen, kan dat hier
    ik zie dat hij er te veel mag, kan ik er eens een paar uithalen
    in exact moet diezelfde app alleen nog bij de webshop-bv kunnen
    de app zelf mag niet overal bij, waar stel ik dat in
    ik zet hem er zelf wel bij, waar doe ik dat dan
    ik zie dat hij bij alle klanten kan en dat moet er één zijn
    bij de app van de leverancier wil ik juist een paar administraties weghalen
    weg is weg. nu bij exact nog instellen dat hij alleen de belgische nv mag zien
    hij doet het, maar nu ziet hij mijn privé-bv ook. die moet eruit
    bij nader inzien alleen voor een paar werkmaatschappijen
    er staan 80 administraties aan en hij heeft er zes nodig. waar beperk ik dat in exact
    in exact wil ik ook een stel bedrijven uit het lijstje van de app halen
    onze scanapp mag alleen nog bij BV 2, niet meer bij de holding
    hoe haal ik één administratie weg bij een app in Exact en laat ik de rest staan
    Kan ik instellen dat Power BI uit Exact maar drie van de twaalf bedrijven leest?
    administratie van de directeur privé afschermen voor het urenpakket, de andere moeten blijven werken
    we hebben een dossier verkocht, dat moet uit de selectie van Visionplanner maar verder niks wijzigen
    klant wil niet dat zijn administratie in ons dashboard zit, de andere klanten wel
    Het programma ziet nu alle vennootschappen; gelieve me te zeggen hoe ik dat tot enkele beperk.
    administraties kiezen per app exact online
    wil een extra administratie toevoegen aan een bestaande koppeling zonder alles opnieuw te doen
    ik wil de stichting eruit halen bij Basecone
    waar vink ik aan welke bedrijven Payt mag zien
    toegang van een programma inperken tot een enkele onderneming
    Onze nieuwe dochter BV moet ook bij de factuurverwerker, die draait al voor de rest. Hoe zet ik hem erbij?
    gedeeltelijk intrekken, kan dat?
    salarisadministratie van de moeder mag die partij niet meer inzien, de dochters nog wel
    welke administraties mag dit ding bij, en hoe verander ik dat rijtje
    selectie van bedrijven aanpassen voor gekoppelde software in Exact Online
    ons rapportagetool leest per abuis een klantdossier te veel mee
    Ik wil niet alles intrekken, enkel die ene divisie eraf halen
    hoe geef ik een leverancier toegang tot een tweede administratie erbij
    3 bv's eraf, 9 laten staan, waar doe ik dat in exact?
    De app moet voortaan alle huidige en toekomstige administraties mogen zien, kan ik dat omzetten zonder af te sluiten?
    boekhoudpakket ziet te veel bedrijven via onze exact login, beperken
    Mag ik zelf bepalen bij welke dossiers de incassosoftware komt? Zo ja hoe?
    rechterlijst linkerlijst pijltje administraties, waar zit dat scherm
    welke administraties een app ziet, waar stel ik dat bij
    hoe kan ik voor een ander programma één administratie erbij zetten
    kan ik een klant uit de koppeling halen zonder dat de rest stopt?
    die ene bv hoeft de app van Klippa niet te zien
    ik wil er een administratie bij zetten voor de app Dext
    holding eruit, werkmaatschappijen blijven
    Hoe stel ik in welke dossiers die scan-app te zien krijgt?
    mag Payhawk ook alleen de nederlandse tak zien en niet de belgische?
    we hebben een bv verkocht, die moet uit het lijstje van de rapportage-app
    de app mag bij 14 administraties en dat moeten er 3 zijn
    toch nog één vraagje: waar vink ik een administratie aan voor een koppeling die al loopt?
    de app moet blijven draaien maar mijn privé-bv gaat hem niks aan
    Wij wensen het aantal dossiers te beperken waartoe de toepassing toegang heeft.
    eentje erbij, de nieuwe vestiging in Breda, verder niks veranderen
    hoe zorg ik dat Basecone niet meer bij de stichting kan, wel bij de rest?
    app heeft te veel administraties, minder graag
    en als ik nu maar van een paar klanten de toegang wil weghalen?
    kvk-nummer gesplitst, dus er is een tweede adminstratie die er ook bij moet voor dezelfde tool
    salarisbv afschermen voor dat urenprogramma, de andere bv's mag ie houden
    ons scanprogramma mag van mij alles zien behalve de privé-BV
    De holding hoeft niet in het dashboard. Hoe zorg ik dat dat pakket alleen de twee werkmaatschappijen kan lezen?
    Eén klant wil niet dat zijn cijfers naar onze rapportagetool gaan. De andere veertig moeten er wel in blijven.
    hoe geef ik een programma er een bedrijf bij zonder het helemaal opnieuw aan te sluiten
    slechts een paar van onze boekhoudingen delen met een softwareleverancier
    Klippa ziet nu negen bedrijven van ons en dat moeten er drie worden
    We hebben een BV verkocht die nog wel in dezelfde Exact zit. Hoe sluit ik die ene uit voor ons urenpakket?
    deels ontkoppelen, kan dat? dus wel dossier A maar niet dossier B
    Waar bepaal ik welke vennootschappen een extern pakket mag inkijken?
    de salarisadministratie-bv afschermen voor de webshopkoppeling, rest laten
    Ons BI-tool moet er de nieuwe dochter bij krijgen, de toestemming zelf mag zo blijven. Waar zet ik haar erbij?
    koppeling beperken tot één entiteit ipv allemaal
    app maar één administratie laten zien
    administratie weghalen bij een app
    administratie toevoegen aan koppeling
    hoe beperk ik een app tot één bedrijf?
    administraties beheren van een app
    Dext alleen voor de BV
    holding uitsluiten van Power BI
    welke administraties mag een app zien wijzigen
    app toegang geven tot tweede administratie
    koppeling beperken tot bepaalde administraties
    een divisie uitvinken bij de koppeling
    bedrijf toevoegen aan Basecone toestemming
    Kan een app bij minder administraties?
    privé administratie verbergen voor de app
    alleen werkmaatschappij delen met Visionplanner
    administratie afschermen voor app
    extra bv aan bestaande koppeling hangen
    selectie van administraties aanpassen
    app ziet teveel administraties
    niet alle bedrijven laten zien
    twee administraties eruit halen
    Hoe vink ik administraties aan voor een app?
    toegang per administratie instellen
    app toelaten tot nog een administratie
    administaties kiezen voor koppeling
    keuze administraties achteraf veranderen
    Shopify mag niet bij de stichting
    één klantdossier afsluiten voor de scan app
    administratie erbij zetten zonder app te verwijderen
    lightspeed beperken tot winkel-bv
    bv verkocht, die administratie moet uit de koppeling
    app mag blijven maar niet meer in de holding
    we hebben vijf bedrijven, Excel mag er drie zien
    koppeling gaf ik alles, wil nu één administratie
    boekhouden voor klanten, één klant wil Dext niet
    en als ik nou maar één bv eraf wil?
    app alleen bij holding laten
    Onze factuurapp mag best blijven, maar niet meer in de privé-bv van de directeur kijken. Hoe regel ik dat?
    enkel dossier 12 mag eruit, hoe pak ik dat aan
    bij nader inzien wil ik alleen de slapende bv eraf
    hoe wijzig ik dat later
    eigenlijk wil ik die app niet weg maar alleen van één bv af
    in exact online kan dat wel per administratie toch? hoe dan
    ik bedoel administraties in Exact Online
    hoe haal ik een administratie weg bij de app zonder alles stuk te maken
    hoe haal ik die oude administraties bij de app weg
    ik wil alleen één bedrijf bij die app weghalen, de rest mag blijven
    app mag minder bv's zien
    Ons factuurprogramma kan nu bij alle zes de ondernemingen, dat moeten er twee worden. Kan dat zonder alles opnieuw te koppelen?
    Graag zou ik één klant willen afschermen voor een gekoppelde app, de rest mag blijven. Vriendelijke groet, Els Vos
    nieuwe bv erbij zetten voor de koppeling met de loonapp
    We hebben de vof verkocht; vanaf volgende maand mag de declaratie-app daar niet meer in, maar wel in de rest
    ik wil dat Klippa alleen nog bij onze BV kan en niet meer bij de holding
    Dext mag voortaan ook in de nieuwe werkmaatschappij kijken, hoe regel ik dat in Exact
    app toegang per bedrijf instellen exact online
    Wij hebben 14 administraties en Basecone heeft er maar 3 van nodig. Kan ik de rest dichtzetten zonder dat de koppeling stopt?
    goeiemorgen, onze revisor vraagt dat de rapporteringstool enkel nog het dossier van Gent ziet. Waar stel ik da in?
    hoe haal ik 1 administratie weg bij een gekoppeld programma
    De accountant zegt dat Visionplanner te veel ziet: ook de privé-BV van de directeur. Die moet eruit, de andere twee moeten blijven.
    vinkjes aanpassen bij welke bedrijven een koppeling mag
    administratie erbijzetten voor een app die al draait
    Ons kantoor in Hasselt werkt met 60 dossiers. Een app voor fichebeheer mag er 5 van zien, nu ziet em alles.
    bv uit koppeling halen aub
    de stagiair heeft bij het koppelen 'alles' aangeklikt en nu ziet ExpenseBuddy ook onze salarisadministratie. Hoe beperk ik dat achteraf?
    kan ik kiezen welke ondernemingen een plug-in mag inlezen
    ik ben penningmeester van de harmonie en onze stichting hangt ook in dat pakket. De bonnetjesapp mag enkel de vereniging zien, niet de stichting. Waar regel ik dat
    wij zijn van vier bv's naar drie gegaan, hoe haal ik die vierde uit dat programma zonder dat de rest stuk gaat
    Kan ik instellen dat Basecone alleen bij de horeca-bv mag en niet bij m'n pensioen-bv?
    goeiemiddag, onzen app ziet twee dossiers maar moest er vijf zien, hoe voegt ge die bij?
    mijn zus heeft een bedrijf in dezelfde licentie en ik wil niet dat de planningstool in haar cijfers kan gluren
    voor de aps een andere bv aanvinken waar is dat
    Met alle respect, ik ben franchisenemer met drie winkels en de formule eist dat hun rapportagetool alleen winkel 2 ziet. Is dat ergens aan te geven in Exact?
    in de trein dus kort: app moet erbij in nieuwe holding, rest laten staan
    Dicteer dit even punt kan ik de koppeling van het kassasysteem beperken tot één bedrijf vraagteken
    bv verkocht aan derden maar zit nog in hetzelfde abonnement; de liquiditeitstool mag daar niet meer in kijken, wel in de rest
    welke administraties mag een app zien en hoe wijzig ik dat
    bv toevoegen aan een bestaande koppeling
    Onze scanapp moet er een dossier bij krijgen
    de app mag nu vijf bv's lezen, dat moeten er drie worden
    administratie uit app halen
    klant is weg bij ons kantoor, zijn dossier moet uit de koppeling maar de rest blijft
    hoe stel ik in voor welke vennootschappen de koppeling geldt
    Beste, graag zou ik de nieuwe werkmaatschappij willen toevoegen aan Lightyear
    De scantool hoeft alleen maar in de holding te kijken, niet in mijn privé-bv.
    Basecone mag bij 3 van onze 7 bv's, hoe stel ik dat in
    toegang app beperken tot één administratie exact
    Onze loonsoftware ziet ineens ook de stichting en dat wil het bestuur niet, kan die eruit zonder dat de rest stukgaat?
    ik wil Payhawk er een bedrijf bij geven zonder alles opnieuw te koppelen
    Hoe haal ik één dossier weg bij een gekoppeld programma?
    De BI-club kijkt mee in al onze boeken, ze hebben genoeg aan twee ervan
    Kan ik per app aanvinken welke boekhoudingen hij mag inzien?
    We hebben de werkmaatschappij verkocht. De koppeling moet blijven draaien, maar niet meer voor die bv.
    Shopify link moet ook bij de tweede winkel bv kunnen, waar zet ik dat aan?
    Onze controller vindt dat Dyflexis te breed staat; graag inperken tot de horecatak.
    Mag ik de kassa loskoppelen van alleen de vestiging in Gent?
    Ik zou graag hebben dat dat urenprogramma enkel aan het dossier van de vzw kan
    Een oud-klant moet uit de rapportagetool, de andere tachtig klanten moeten gewoon blijven
    administratie toevoegen aan bestaande app koppeling
    Beste, ons onkostenpakket heeft destijds toegang gekregen tot alles, terwijl het maar voor één vennootschap bedoeld was. Hoe beperk ik dat achteraf?
    bepaalde bv's afschermen voor een gekoppelde app
    Hoe zet ik een extra bv bij de apprechten van Klippa?
    Directie-bv met salarissen mag niet zichtbaar zijn voor Visionplanner, de rest wel
    Waar wijzig ik de lijst van bedrijven die een app mag uitlezen?
    We hebben per ongeluk alle administraties aangevinkt bij het koppelen, kan dat nog minder worden zonder de boel af te sluiten?
    Het CRM ziet nu bv A, moet bv B worden. Zelfde app, zelfde gebruiker.
    Ik wil niks intrekken alleen maar minder laten zien.
    apprechten versmallen exact online
    Voor de AVG moet ik aantonen dat de app enkel bij de nodige administraties kan. Hoe knip ik de overbodige eraf?
    Twee van de vijf bedrijven eruit, drie blijven. Hoe doe je dat bij een koppeling?
    Welke administraties mag de app zien wijzigen?
    Kan mijn webshopkoppeling blijven werken als ik er een bedrijf uit haal, en hoe haal ik dat er dan uit?
    Onze fiscalist gebruikt een tool die bij alle dochters kan. Alleen de moeder is genoeg.
    Ik heb bij het akkoord geven een bedrijf vergeten aan te klikken, nu wil ik dat er alsnog bij hebben.
    Visma moet erbij kunnen voor Beheer BV maar niet voor Pensioen BV
    Afvinken van bedrijven bij een app, waar zit dat?
    Hoe maak ik het bereik van een koppeling kleiner?
    De proefadministratie hoort niet in de cijfers van het dashboard, kunnen we de app daarvan afsluiten?
    Die koppeling mag wel blijven maar niet meer in mijn eenmanszaak neuzen.
    Kan ik achteraf nog wijzigen voor welke bv's ik ja heb gezegd bij een app?
    Ik beheer 80 klantdossiers en wil per tool bepalen in welke hij mag
    Pijltjes scherm waar je bedrijven toewijst aan een app, hoe kom ik daar?
    Uitbreiden van de toegang van Zenvoices met nog twee dochterbedrijven
    Boekhoudapp mag niet bij prive administratie
    de fusie is rond: koppeling moet nu ook de overgenomen bv kunnen lezen, die staat al een jaar in ons exact
    Een stagiair heeft de urenapp aan alle zeven firma's gehangen. Terugbrengen naar één graag.
    Hoe beperk ik een app tot bepaalde administraties in Exact Online zonder de toestemming opnieuw te moeten geven?
    Exact app autorisatie aanpassen per company
    Mijn broer en ik delen een abonnement; zijn bedrijf mag niet mee in mijn app
    Selectie van bedrijven voor app bijwerken
    Ons datawarehouse leest nu 14 divisies, er mogen er 12 overblijven
    Alleen de BE-vennootschap mag nog zichtbaar zijn voor het expense-pakket, de rest dichtzetten
    Ik zoek de plek waar je kiest welke firma's een programma te zien krijgt.
    minder bedrijven zichtbaar maken voor een gekoppeld pakket, de rest ongemoeid laten
    Voor ik bedrijven ga uitvinken: is onze app er een van de leverancier of van onszelf, maakt dat uit?
    Maakt het voor het beperken tot bepaalde bv's uit of een app uit de winkel komt of door ons is aangemeld?
    Drie verkochte dochters moeten uit de scope van onze rapportagetool, de rest blijft
    Onze dossierscanner ziet alle 80 cliënten, terwijl maar 12 dat abonnement hebben afgenomen
    Dyflexis alleen op de horeca-bv laten werken en niet op de rest
    Geldt het kiezen van administraties ook voor onze zelf geregistreerde app?
    Nee, hij mag niet alles kwijt, alleen twee administraties minder zien
    Kan het ledenprogramma enkel bij de stichting en niet bij de bv van het clubgebouw?
    Gesloten filialen uit Shiftbase halen zonder de rest te raken
    hoeft niet helemaal weg, alleen onze holding
    minder bv's voor Basecone
    De kassa mag wel bij het restaurant maar niet bij mijn privé-holding kijken
    We hebben een zaak verkocht, de roosterapp mag die vanaf nu niet meer zien, de rest wel
    Lightspeed moet ook onze tweede winkel kunnen bereiken, nu alleen de eerste
    Ik wil per zaak bepalen wat die scanapp mag zien
    bakkerij wel, vastgoed-bv niet
    Onze hotelapp kijkt in alle vijf de bv's, twee is genoeg
    Er moet een dossier bij voor de roosterapp, onze nieuwe frituur
    Filiaal Haarlem uit Eitje houden, Amsterdam en Utrecht laten staan
    De boekingen-app mag niet in de boeken van mijn vrouw haar praktijk
    Apicbase mag voortaan ook de catering zien
    Kan ik bij elke app kiezen welke zaken hij ziet, of hangt dat af van wie hem gemaakt heeft?
    De vof en de bv staan samen in Exact, de kassa hoort alleen bij de bv
    mijn vakantiehuisje staat ook als bedrijf in exact en de hotelapp ziet dat, dat hoeft niet
    Voeg voor de bonnenscanner de pizzeria toe zonder dat ik opnieuw door alles heen moet
    Hoe zorg ik ervoor dat de kassa geen inzage heeft in de bv van mijn broer, we delen één abonnement
    Per 1 oktober splitsen we: roosterapp mag alleen nog bij de keuken-bv
    Er staat bij de app "toegestane administraties: 6", dat moeten er 2 worden
    scanapp: ook dossier frituur erbij
    Welke van onze zaken die rapportage te zien krijgt wil ik zelf in de hand houden
    Hangt het ervan af wat voor soort app het is of ik zaken kan uitvinken?
    De boekhouder heeft ook mijn vader zijn bv in hetzelfde Exact, en de kassa kan daar dus ook in. Liever niet.
    Nieuwe winkel graag ook in de lijst van de scanner zetten, toestemming verder laten zoals die is
    Waar geef ik aan dat Dyflexis alleen de hotel-bv mag en de vastgoed-bv niet
    beperken tot 1 bedrijf, kassa
    De tool voor menukaarten moet erbij kunnen voor onze tweede keuken
    Ik wil de app niet kwijt, hij moet alleen ophouden met in de andere bedrijven te snuffelen
    zaak A wel, B niet, C wel
    De tearoom er graag bij voor de scanapp, de rest zo laten
    Ik zou de webshop wat minder diep in onze familiebedrijven willen laten kijken
    Mijn schoonvader vindt het niet fijn dat de kassa zijn akkerbouwbedrijf kan zien, dat staat in hetzelfde Exact
    uitvinken: filiaal Sluis, bij Shiftbase
    Slechts 1 van onze 9 hotels heeft die app nodig
    Wij hebben in een en hetzelfde Exact een brasserie, een patrimoniumvennootschap en de zaak van ons nichtje, en die bestelapp hoeft echt maar in de brasserie te kunnen
    andere administraties weg bij de app, maar brasserie houden aub
    toegang app beperke tot 1 dossier
    Basecone ziet nu alle 80 klanten en dat mogen er maar 30 zijn
    Klant heeft opgezegd voor de scanservice, de rest niet. Zijn dossier moet dus uit de tool en de andere moeten blijven
    holding mag niet meer in de rapportage, werkmaatschappijen wel
    Dyflexis hoeft alleen de horeca bv te zien, niet mijn pensioen bv
    Er komt een dossier bij voor de loonsoftware, zonder dat ik heel de koppeling opnieuw moet doen
    De salaristool leest ook in bv's mee waar geen personeel zit, ik wil dat netjes krijgen
    Privé-bv van de directeur eruit bij Visionplanner graag, vandaag nog
    alleen dossiers 101 t/m 120 voor de app, hoe stel je dat in
    Onze stagiair heeft de koppeling op "alles" gezet, kunnen we dat terugbrengen naar alleen de klanten die daarvoor betaald hebben?
    Mag ik een app laten bestaan voor klant A en dichtgooien voor klant B
    Verkochte dochter hoort niet langer mee te lopen in ons BI-dashboard, de rest van de groep wel
    Ik zou graag willen dat Payhawk enkel nog aan de Belgische vennootschap kan en niet aan de Nederlandse
    De kassa mag in de stichting niets te zoeken hebben
    drie nieuwe klanten toevoegen aan de bestaande koppeling met het fiscale pakket
    AVG-verzoek: een cliënt wil dat zijn boeken niet meer door die AI-tool gelezen worden, andere cliënten hebben daar geen bezwaar tegen
    de scanapp moet ook bij de nieuwe vestiging kunnen, waar zet ik dat vinkje
    Maakt het voor het afbakenen van dossiers uit of we de koppeling zelf bij Exact hebben aangemeld of dat Klippa dat deed?
    Mevrouw Peters wil niet dat de scanrobot bij haar privé-maatschap kan, bij haar praktijk wel graag
    Loonpakket mag alleen bij klanten waar wij de lonen doen, nu staat het voor de hele portefeuille open
    Nmbrs moet bij 4 nieuwe werkgevers kunnen boeken, de rest liep al
    dosiers uit de app halen zonder de app te verwijderen
    Eén van onze cliënten is bekend in de media, die mag absoluut niet in die benchmarktool zitten. De anderen doen gewoon mee.
    Ge moogt enkel de dossiers van kantoor Gent tonen aan die app, niet die van Aalst
    Voor een pilot wil ik het nieuwe boekingspakket eerst op drie klanten loslaten in plaats van op alles
    vier klanten weg uit de koppeling, 76 blijven
    kan de bonnen app alleen bij mijn eenmanszaak en nit bij de bv
    hoe verruim ik het bereik van Payhawk naar de zuster-bv
    Ik wil graag dat u ervoor zorgt dat het dashboard van mijn ex-compagnon niet meer bij mijn bv kan, maar wel bij die van hem
    Memo van de vennoot: "Caseware ziet ook onze eigen kantoor-bv. Regel dat die er niet meer tussen staat, de cliënten wel."
    een franchisenemer wil dat de app van de formule wel zijn winkel 2 leest maar winkel 1 niet
    per klant aan of uit
    Kun je afbakenen voor wie een programma werkt?
    de koppeling mag groter, er moeten twee werkmaatschappijen in
    app ziet te veel dosiers
    Eén vestiging is verpacht, die omzet gaat het dashboard niks meer aan, de rest moet gewoon door
    Bij de inrichting van Silverfin heb ik per abuis onze hele portefeuille opengezet en dat moet terug naar de pilotgroep
    Loonadministratie van de directie zit in een apart dossier, en dat mag het HR-pakket niet lezen, de rest van de werkmaatschappijen moet blijven
    bonnenapp: niet bij de vve's, wel bij de bv's
    De leverancier rekent per aangesloten administratie af. Nu betalen wij voor 80 en we gebruiken er 12, dus terug met dat aantal
    extra bv laten meelopen in bestaande koppeling
    cliënt is uit de pilot gestapt, haal hem eraf zonder de andere twee te storen
    dataminimalisatie: de BI-tool mag alleen nog de werkmaatschappijen zien
    de leverancier heeft toegang tot de holding en dat hoeft niet, de rest wel
    bv toevoegen aan de scope van een bestaande app
    scope van een app inperken tot twee divisies zonder alles opnieuw te moeten aanloggen
    auditpunt: expense tool heeft zicht op entiteiten die het niet gebruikt
    need to know: salaris-bv uit het zicht van de scansoftware
    we hebben een bv verkocht en die mag niet meer in het dashboard van de adviseur verschijnen
    welke divisies mag Payhawk zien, dat wil ik aanpassen
    de app mag meer, namelijk ook de nieuwe dochter in Gent
    hoe zet ik een app zo dat hij automatisch ook komende bv's pakt
    toegang per administratie regelen
    is bv-afscherming mogelijk bij elk soort app of hangt dat van de registratie af
    Wij hebben tien vennootschappen en de urenapp hoeft er maar drie te zien. Nu ziet ze alles.
    privé-bv van de eigenaar uit de rapportagetool halen
    de bonnenapp moet ook voor onze tweede zaak gaan werken
    het adviesbureau mag alleen nog bij het project-dossier, niet meer bij de rest
    toegang van software tot een dochter wegnemen na verkoop
    zet er een dossier bij voor de scanapp
    tool ziet holding, mag niet, rest moet blijven werken
    Het stamrecht-vehikel van de dga staat tussen de bedrijven die de bonnenapp kan lezen en dat wil hij niet
    app moet ook bij het dossier van de vzw kunnen
    hoe bepaal ik bij welke vennootschappen een softwarepakket mag
    auditor vindt dat de app te ruim staat qua administraties
    wij willen de proef beperken tot een testadministratie
    zes administraties zichtbaar in de tool, het hadden er vier moeten zijn
    een paar bv's minder voor Visma, verder niks veranderen
    die tool mag enkel nog in twee dossiers kijken
    een dossier te veel bij de app, de rest is goed
    De app van de wielerclub mag niet meer bij de boeken van de stichting, wel bij de vereniging
    Kan dat programma enkel ons dossier van de school zien en niet dat van het internaat?
    Er is een woongroep afgestoten; die administratie moet uit de zorgapp, de rest blijft
    Basecone moet er een parochie bij krijgen en twee kwijt
    Hoe kies ik welke verenigingen de app mag zien?
    De app loert nu in al onze zeven BV's, drie is meer dan genoeg
    Zet de kringloopwinkel erbij in de kassakoppeling, die mag hem nu nog niet zien
    Zonder de hele koppeling te slopen een stichting weghalen bij die app
    Ik wil het bestuur geruststellen: de incasso-app ziet alleen nog de huurpenningen, niet het vastgoedfonds
    Twee van de vier scholen stappen uit het programma, hoe haal ik die eruit zonder de andere te storen
    De salarissoftware hoeft niet in de administratie van de kantine te kijken
    'k Zou willen dat die app maar aan één van ons dossiers kan
    Kan onze muziekschool worden toegevoegd aan wat Dyflexis mag bekijken?
    afschermen van privé-bv voor de webshop, andere bv wel laten
    De jeugdvleugel gaat zelfstandig verder, dus de ledenapp moet die boeken loslaten en de rest vasthouden
    Waar vink ik uit dat het kassaprogramma ook in de pastorie kan kijken?
    Graag ook het nieuwe dagcentrum openzetten voor de bestaande scan-app
    De app ziet te veel stichtingen, ik wil er drie afhalen
    Onze parkeerbeheerder-app hoort alleen de parkeer-bv te zien
    een administratie erbij aanvinken voor onze app, hoe
    De fusiepartner wil dat onze app hun boeken niet ziet, de onze natuurlijk wel
    De speelgoedbank hoort niet bij wat het kassaprogramma ziet, haal die eruit maar laat de rest staan
    Hoe beperk ik het rapport tot de twee zwembaden?
    Bij de app mag onze nieuwe campus erbij gezet worden, de bestaande blijven zoals ze zijn
    Ik wil niet dat de ene VvE de cijfers van de andere kan zien via dat portaal, hoe schei ik dat?
    We verkopen een huis en de nieuwe eigenaar mag niet in de app te zien krijgen wat van ons is
    Dossier per dossier bepalen wat die app mag, kan dat?
    Visma ziet zes stichtingen, moet er vier zien
    Om stichtingen weg te halen wordt gevraagd of het een eigen app of standaardapp is, maakt dat uit?
    Onze gezamenlijke bonnenapp moet de boekhouding van het klooster met rust laten
    Welke woonzorgcentra mag het programma zien? Ik wil dat lijstje wijzigen
    Kan de kerstmarkt-stichting tijdelijk bij de kassa-app en er na januari weer uit?
    Het waterschap wil dat de app enkel bij de exploitatie-administratie kan en niet bij de reserves
    De bibliotheek hoort er niet meer bij, haal hem weg uit wat Dyflexis ziet
    de app mag maar 1 vd 3 stichtingen zien hoe
    Vanaf nu hoort het dierenasiel ook in de bonnenapp, de rest stond er al in
    Onze kassa-app kijkt per ongeluk mee in de boeken van het weduwenfonds, dat moet er uit
    Ik wil het rijtje wijzigen van huizen die het planprogramma te zien krijgt
    Wat moet ik doen om een afgesplitste parochie aan het zicht van het programma te onttrekken, zonder de andere te hinderen?
    De app heeft tien dossiers en wij willen er twee bij en een af
    Toegang per administratie regelen voor een gekoppeld programma
    Dat bonnenprogramma hoeft alleen het klooster en de tuin, niet het noviciaat
    Welke van onze parken ziet de app, en hoe wissel ik er een om voor een ander?
    de urenapp mag alleen bij de bouw-bv, niet bij de holding
    Hoe laat ik de scanner ook toe in onze tweede vennootschap zonder alles opnieuw te koppelen
    app ziet ook mijn privé-vof en dat wil ik niet, de rest mag blijven
    eentje eraf halen, de rest zo laten: voorraadapp zit nu in alle vijf de bedrijven
    We hebben een dochteronderneming verkocht. De CRM mag daar niet meer in kijken, wel in de overige twee.
    mijn planner hoeft niet te zien wat er in de beheer-bv gebeurt via dat planbord
    per app instellen in welke bedrijven hij mag
    Ik wil het bestelportaal uitbreiden met ons filiaal in Gent, het mag er nu nog niet bij
    kan ik bepalen welke dossiers een app kan openen
    De scan-app boekt alleen in de maatschap, en moet nu ook in de loonwerk-bv mogen
    selectie van bv's wijzigen bij bestaande koppeling
    Geachte helpdesk, onze accountant adviseert de toegang van het urenregistratiesysteem te beperken tot die ondernemingen waarin personeel is ondergebracht. Waar stel ik dit in?
    Zenvoices: 2 bv's erbij 1 eraf
    de app hoeft van mij niet weg maar hij kijkt in te veel bedrijven
    mag ons transportplanningspakket óók in de verhuur-bv? hoe vink ik dat aan
    eén van onze drie administraties verbergen voor het dashboard
    hoe geef ik een koppeling minder bedrijven te zien
    boekhoudpakket van mijn broer en mij delen één licentie, de weegbrug-app hoort alleen in míjn bedrijf te kijken
    Het urenprogramma moet ook gaan draaien voor de bv die we net hebben gekocht, zonder dat de rest eruit ligt
    Kunt u aangeven hoe wij het werkgebied van de facturatiesoftware kunnen inperken tot twee rechtspersonen?
    de nieuwe vennoot wil niet dat het gezamenlijke dashboard ook zijn eigen bv toont
    bedrijf x uit scope van de app halen
    vink weghalen bij holding voor de rittenapp
    toegestane administraties aanpassen
    Ons kassasysteem staat op vestiging A en B toegelaten, C komt erbij. Moet ik daarvoor opnieuw inloggen of kan dat gewoon in Exact?
    onze stagiair gebruikt die rapportapp en kan daarmee in alle vier de boekhoudingen neuzen, dat moet er één worden
    welke vennootschappen mag ons CRM benaderen, en hoe zet ik er een stop op voor de pensioen-bv
    minder dossiers laten zien aan de app zonder hem te breken
    alleen werkmaatschappijen, geen holding, voor scanapp
    Bij het koppelen heb ik te enthousiast alles aangevinkt, nu wil ik dat terugbrengen tot de loods
    koppeling geldt voor 1 bv kan er nog 1 bij
    app beperken tot 1 dossier (wij zitten in Vlaanderen)
    Een ontwikkelaar huurt via ons een tool in en mag enkel in de demo-administratie. Hoe zet ik de echte uit?
    kan ik bij elk soort app de bedrijven kiezen of hangt het ervan af wie hem gemaakt heeft
    de tweede winkel moet mee in het kassasysteem, hoe sta ik dat toe
    het bestuur wil dat de ledenapp wel in de vereniging mag maar niet in de stichting die onder hetzelfde abonnement valt
    Wij splitsen het akkerbouwdeel af. De percelenregistratie-app moet daarna alleen nog in de nieuwe bv mogen boeken, niet meer in de oude.
    toegang per bedrijf regelen voor een pakket van een leverancier
    wil in 1 keer twee bv's uit de koppeling gooien, andere drie moeten blijven
    Onze holding betaalt het CRM maar alleen de werkmaatschappij moet erin zichtbaar zijn.
    app uitbreiden met extra bv
    welke bedrijven mag de rittenplanner zien, aanpassen graag
    het familiebedrijf heeft zeven vennootschappen, de urenapp is maar voor twee bedoeld en ziet ze nu alle zeven
    minder bv's voor app x
    de administratie van mijn dochter staat onder ons abonnement en de scanner mag daar niet in
    Bij het bestelportaal ontbreekt toestemming voor de nieuwe loods-bv; de toestemming voor de rest is goed en moet zo blijven
    bereik van een app aanpassen naar enkel de groothandel
    hoe zet ik een bedrijf uit voor één app terwijl een andere app het wel mag zien
    kan de kassa-app ook voor onze tweede winkel gelden zonder opnieuw te koppelen
    per ongeluk verkeerde bv geselecteerd bij koppelen, corrigeren
    dossier toevoegen aan toelating van scanapp
    ik wil niet dat de consultant met zijn tool in de privéadministratie van de DGA komt
    de verkochte bv mag niet meer meelopen in het dashboard maar de rest wel
    koppeling beperken tot vestiging noord
    wie mag er met de app bij welke bv, ik wil dat de loonwerker-app alleen bij loonwerk mag
    er is een bv te veel toegestaan bij onze planner
    van alle dossiers naar enkele dossiers voor de scanner
    Hoe verruim ik de toestemming van het TMS naar de pas gefuseerde vennootschap?
    Ons loonbedrijf heeft drie bv's: grondverzet, agrarisch en verhuur. De planningsapp is bedoeld voor grondverzet, maar ik zie tot mijn schrik verhuurklanten voorbijkomen. Hoe zet ik hem goed zonder de boel te slopen?
    Ik verzoek u mij te melden hoe de toegang van de expensetool met één entiteit kan worden uitgebreid.
    planner: bv agrarisch eraf
    de app mag in A en B, niet in C, waar stel ik dat in
    één klantdossier uit het bereik van onze kantoorapp halen omdat de klant dat niet wil
    scanner mag straks ook in de stichting
    kruisje weg bij één bedrijf van de app
    scanner wel bv1, niet bv2
    De webshopplugin mag de winkel-bv zien maar niet mijn holding. Hoe stel ik dat in?
    Ik wil één van onze vier merken weghalen bij Channable, de rest moet doorlopen
    connector beperken tot 1 bedrijf
    een verkochte dochter hoort niet langer zichtbaar te zijn in het dashboard van het bureau
    Onze app heeft ook toegang tot de privéadministratie van de eigenaar, dat moet eraf
    Kan ik Zapier minder laten zien zonder hem eruit te gooien
    bij de klant moet er een tweede winkel bij in de koppeling, hij weet dat die nog niet is toegestaan
    Hoe vink ik een extra bv aan voor een plugin die al draait?
    het marketingbureau mag alleen bij shop A en niet bij B en C
    stripe-koppeling: administratie erbij, andere eraf, toestemming behouden
    De feedtool kijkt in alle 12 bedrijven, 2 is genoeg
    klant wil dat onze app stopt met het lezen van zijn stamrecht-bv maar wel zijn winkel blijft boeken
    Welke bedrijven een koppeling mag inzien, waar pas je dat aan?
    Ik ben de enige die mijn verhuur-bv mag zien, die connector dus niet. De webshop blijft.
    scope van app aanpassen naar minder administraties
    Wil de app uit het failliete zusje halen zonder dat de rest stilvalt
    zonder opnieuw te koppelen een bedrijf toevoegen aan wat picqer mag zien
    Is onze zelf geregistreerde connector hetzelfde als een gekochte app wanneer je bedrijven wilt afvinken?
    Het bureau mag onze Belgische cijfers niet meer zien, Nederland wel
    ik verkoop via drie merken en de feedtool hoeft er maar één te kennen
    de app kijkt mee in de holding, dat vind ik niks, verder prima tool
    klant vraagt: "mag jullie app ook bij mijn tweede zaak?" Wat zet hij aan in Exact?
    bedrijf weghalen uit zapier-koppeling zonder opnieuw in te loggen
    Sinds de fusie moet de bol-connector ook de boeken van Zwolle kunnen zien, die staan er al, app heeft alleen geen toestemming
    afbakenen welke bv's een plugin kent
    Ik wil twee firma's uitvinken en één aanvinken bij de app
    maakt het uit of we de koppeling kochten of zelf lieten registreren als ik hem bedrijven wil afnemen?
    Onze koppelpartner hoeft alleen Webshop BV te kennen, niet Vastgoed BV en ook niet Pensioen BV
    mijn compagnon en ik delen Exact. Zijn bedrijf mag niet in mijn plugin verschijnen.
    De app doet zijn werk, maar ik wil hem de boeken van de stichting ontnemen
    per app instellen welke vestigingen meedoen
    Het reclamebureau zegt dat ze per ongeluk ook de cijfers van onze groothandel binnenkrijgen. Hoe knijp ik dat af zonder de winkelcijfers kwijt te raken?
    we hebben drie landen, de connector van de Franse partner mag enkel Frankrijk
    app mag maar 1 bv zien
    holding uit app halen
    bv toevoegen aan bestaande koppeling
    administratie aanvinken bij app
    payroll app ziet ook privébv, mag niet
    dossier eraf bij klippa, rest laten
    administraties per app instellen
    verkochte bv uit koppeling halen
    we hebben een dochter verkocht en de scanapp mag alleen nog de overgebleven vennootschappen zien
    selectie bedrijven koppeling wijzigen
    administraties kiezen, maakt eigen of gekochte app uit
    app te veel bv's
    werkmij toevoegen aan scanapp
    app mag stichting niet zien maar bv wel
    dossiers kiezen per app
    klanten uit koppeling halen zonder rest te breken
    wij hebben er een onderneming bij en basecone moet die ook meenemen, rest staat al goed
    in de tool zie ik de privé bv van de directeur staan, die hoort daar niet maar de andere wel
    vinkjes administraties app
    ons declaratiesysteem hoort alleen de werkmaatschappijen te zien en niet de pensioen bv van de baas
    een klant is weg bij ons kantoor en zijn dossier moet uit de rapportagetool zonder dat de andere 60 stoppen
    app per bv instellen
    2 van 5 bv's voor visma
    extra bv voor dyflexis meenemen
    kantoor: nieuwe klant toevoegen aan reeds gekoppelde app
    basecone ziet ook privé vof, graag dicht, rest open
    verkeerde bv zit in de app ipv de goede
    toegestane administraties wijzigen
    De planner mag het restaurant blijven zien maar de holding gaat hem niks aan
    Ik wil dat de kassa alleen nog bij de BV van het café kan en niet bij mijn privé-bv
    Onze tandartsgroep heeft zeven praktijken, de nieuwe app moet er maar twee zien
    Kan ik een app afsluiten voor één vestiging en voor de rest laten lopen?
    Die BI-tool leest ook de stichting mee, dat is niet de bedoeling, de andere entiteiten wel
    hoe geef ik rentman er een bv bij zonder de boel los te koppelen
    Salonized moet er de zaak in Hasselt bij kunnen pakken
    Eén administratie eraf bij Dyflexis
    Voor de verkoop van het hotel in Zeeland moet die administratie uit het rapportagepakket, de rest blijft
    De kantoorapp ziet dossiers van al onze horecaklanten, ik wil hem tot drie dossiers terugbrengen
    Waar stel ik in welke bedrijven een app mag zien
    te ruim ingesteld bij de eerste keer koppelen: alles aangevinkt. Hoe maak ik dat kleiner zonder opnieuw te beginnen?
    De stichting van de sportclub is ondergebracht bij een andere bank en app, dus haal die uit de huidige koppeling maar houd de bv
    ik wil dat virtuagym van 4 naar 3 clubs gaat
    Alle vestigingen in één keer toestaan aan de kassa, ook die we volgend jaar openen
    De praktijk van mijn man hoort niet in mijn rapportages, kan ik die eruit halen bij de app?
    Mag ik de lijst van administraties bij Payhawk achteraf nog aanpassen?
    Sinds we de lunchroom als aparte bv hebben willen we die ook openzetten voor de scan-app, gewoon erbij zetten dus
    Het pakket draait perfect voor de vijf brasserieën maar de vastgoed-bv van de familie staat er ook bij, en die moet eruit
    Vergeten aan te vinken bij het koppelen: de bv van het zwembad. Hoe voeg ik die later nog toe?
    Geen ruzie met de leverancier, ze mogen blijven, alleen niet bij de praktijk in Leuven
    Mijn zus verkoopt haar aandeel en wil haar salon niet meer in de gezamenlijke app zien staan
    de tool mag bij A en B, niet bij C
    Ik zoek het scherm met twee lijsten waar je bedrijven van een app heen en weer schuift
    Onze app stond op alles en moet nu op een paar
    Dossier bijplaatsen bij bestaande koppeling
    de kassa kan bij de privé-administratie van de baas, dat wil hij niet hebben, fix dat zonder de kassa plat te leggen
    Kan ik de lijst bedrijven bij elke soort app aanpassen of alleen bij apps van leveranciers?
    Onze groepsapp mag van de OR niet bij de personeels-bv, wel bij de exploitatie
    De stichting Vrienden van de Manege hoeft niet mee in het dashboard, kan dat apart uit?
    Voor een pilot mag de nieuwe app eerst maar één restaurant zien
    na de pilot mag de app nu ook de andere drie hotels zien
    Dyflexis + sauna toevoegen
    Aan de kassa toestaan dat hij ook de webwinkel-bv leest, zonder iets stuk te maken
    De app blijft, maar met het oog op de echtscheiding moet mijn praktijk-bv uit zijn bereik
    Hoe zorg ik dat de kassa van de kantine niet ook de cijfers van de sponsor-bv ziet?
    Wij hebben in een vlaag van enthousiasme alles aangevinkt en willen de stichting er weer uit
    Er is een vijfde hotel bij dat allang bestaat in Exact, maar dat nooit voor de app was opengezet; nu graag wel
    Op verzoek van klant X moet ons kantoorpakket niet meer bij zijn dossier kunnen, de andere klanten wel
    bv erbij, bv eraf, waar regel ik dat voor een app
    minder restaurants voor dezelfde app
    De accountant vindt dat het rapportagepakket maar twee van de negen bedrijven nodig heeft
    Kan ik voor Payhawk de holding openzetten zonder de bestaande kaarten te verstoren?
    De declaratietool mag alleen in de werkmaatschappij kijken en niet in de holding
    Visionplanner ziet nu ook de privé-bv van de directeur, die moet eruit maar de rest blijft
    Kan ik instellen in welke bv's de scanapp mag komen?
    wij willen het rapportagepakket naast BV 1 en 2 ook bij BV 5 toelaten
    ticket: app scope aanpassen, 3 van de 9 entiteiten eraf
    Sinds de verkoop van de dochter mag onze cashflow-app daar niet meer bij, bij de overige wel
    De CFO wil niet dat de salaris-bv zichtbaar is in Power BI, verder mag alles blijven staan
    niet alles, alleen twee administraties weghalen bij die app
    Hoe perk ik de toegang van Basecone in tot één vennootschap?
    uit de notulen: Payhawk moet er Duitsland bij kunnen, geen volledige herkoppeling
    pakket mag minder zien, niet verdwijnen
    vorig jaar hebben we alles aangevinkt omdat het makkelijk was, nu wil compliance alleen de operationele bv's
    Hoe haal ik de stichting uit het bereik van ons CRM
    ik wil een dossier toevoegen aan wat Klippa mag benaderen
    Kan Chargebee beperkt worden tot de SaaS-bv zonder dat hij stilvalt?
    de urenapp heeft bij de holding niets te zoeken, halen we die weg
    Per 1/1 gaat de logistieke bv uit de groep; de koppeling van de transportsoftware moet daar dan buiten blijven
    aanvinken welke entiteiten een koppeling ziet, waar zit dat
    Onze adviseur kijkt met zijn app in vier administraties en dat mogen er maar twee zijn
    Mag ik zelf kiezen welke boekhoudingen een app ziet of is dat alles of niets?
    de app kan bij de verkeerde bv. moet de andere zijn. omwisselen dus
    Groepscontroller vraagt de BI-connector uit te breiden met de twee overgenomen vennootschappen die al jaren in ons abonnement zitten
    selectie administraties app wijzigen
    Bij het koppelen heb ik te weinig aangekruist, er moet er nog een bij zonder opnieuw te beginnen
    Er staat gevoelige info in de familie-bv, hoe scherm ik die af voor het dashboard dat verder prima loopt
    toegang per administratie regelen voor een extern pakket
    Basecone mag in alle bv's behalve 900 en 910
    Kan ik de kassakoppeling zo zetten dat zij enkel filiaal Utrecht ziet en filiaal Breda niet meer?
    Wij willen de reikwijdte van die app verkleinen in plaats van hem eruit te gooien
    Maakt het uit of de app van een leverancier is of van onszelf als ik bv's wil weghalen?
    Op zich prima dat de scanapp in Exact kan, maar niet in de holding waar de managementfees staan
    De app kan nu in één bv kijken en de crediteurenafdeling wil er de tweede bij, die bv bestaat al sinds 2015
    Kan het dashboard stoppen met de bv van de DGA maar doorgaan met de rest?
    Wij hebben elf administraties, Payhawk hoort er maar drie te kennen
    Mail CFO: 'Verklein het speelveld van die tool tot de productie-bv'
    bij koppelen stond alles aan, dat moet achteraf smaller
    een administratie afnemen van een app
    Kan ik per vennootschap aangeven dat het declaratiepakket daar niet mag snuffelen
    de consultants mogen via hun rapporttool niet meer in onze BV Vastgoed, wel nog in BV Handel
    De CRM-koppeling werd ooit op één bv gezet; nu wil verkoop dat ook de export-bv erbij mag
    alleen 300 en 310 voor de urenapp
    Er moet een bv bij in de toelating van onze app, intrekken en opnieuw beginnen wil ik juist voorkomen
    Privacy officer: het HR-pakket ziet administraties waarin geen personeel zit. Haal die eruit.
    Waar verander ik het lijstje met vennootschappen dat bij een app hoort
    Minder vinkjes achter Basecone
    We gaan de stichting verzelfstandigen; tot die tijd moet de app daar uit blijven, maar hij moet blijven draaien voor de zorg-bv
    Mag de accountant-app straks alleen nog de jaarrekening-bv's zien en niet de projectvennootschappen?
    tool x uit bv y halen
    onze kassa hoort alleen bij de winkel-bv. hij kan nu ook bij het vastgoed. dat is niet de bedoeling
    De liquiditeitstool moet ook in de logistieke bv, die staat al jaren in Exact maar was nooit aangevinkt
    wij willen dat de app blind wordt voor de stichting maar niet voor de rest
    knip de Belgische bv eruit bij de app
    Wie mag waar: scanapp alleen handel, urenapp alleen diensten, hoe stel ik dat per app in?
    Vinkje te veel gezet bij het koppelen, de fiscale eenheid hoort er niet bij
    een stuk of drie bv's toevoegen aan de lijst van een app
    Op de lijst van de auditor staat: 'scanapp heeft toegang tot entiteiten zonder inkoopproces'. Die entiteiten moeten er dus af.
    app doet het prima, mag alleen niet meer bij zuid en west
    wij hebben bv's in Exact die de dashboardtool nog niet kent omdat we ze destijds bewust overgeslagen hebben; nu mogen ze mee
    Kan ik bijsturen wat de CRM-app ziet zonder de leverancier te bellen?
    Kreeg net te horen dat het incassopakket ook de stichting inziet. Stichting eruit, incasso laten.
    per entiteit aan of uit zetten voor een app
    De deelneming is verkocht en blijft tot maart in ons abonnement, maar onze BI mag er nu al niet meer in kijken
    de kassa mag enkel het café zien en niet de immo-bv, hoe stel ik dat in
    mijn boekhoudtool ziet ook de privéfirma van mijn vader, dat kan echt niet, kan alleen die eruit?
    Hij mag blijven, maar niet meer bij de vzw
    de webshop-app moet ook bij de tweede winkel kunnen, zonder dat ik alles opnieuw moet doen
    we verkopen één van onze zaken en de app mag daar niet meer in, wel nog in de rest
    Kan ik een firma uitvinken bij een app?
    welke dossiers een app mag zien, waar zet ik dat
    Ik wil niet dat onze scantool ook mijn managementvennootschap leest. De rest is oké.
    kinderen hebben elk een bv, ze zitten alle drie in één Exact, en het rapport mag alleen die van mij zien
    de app ziet te veel zaken
    Voeg de nieuwe winkel toe aan wat Payhawk mag, ik heb daarnet gezien dat hij er niet bij aangevinkt is
    Minder dossiers voor de accountant-app maar hij moet wel blijven draaien, anders moordt ze mij uit
    ruzie met mijn broer, zijn administratie moet onzichtbaar worden voor mijn app
    Kan je per app aanduiden welke boekhoudingen meedoen?
    Ik schrok: het BI-rapport van de franchisegever toont ook onze privé-vennootschap. Die moet eruit maar het rapport moet blijven.
    Zet de administratie van ons vakantiehuisje uit voor de urenapp, alleen die
    Ge hebt daar twee lijstjes, links en rechts, met pijlen. Hoe werkt dat om de app een dossier minder te geven?
    we splitsen de zaak en daarom mag de boekingsapp straks alleen nog mijn helft zien
    hoe krijg ik administratie 3 erbij voor klippa
    Bestaat er een manier om een programma maar aan een deel van onze firma's te laten
    uw app ziet alles terwijl ze enkel de slagerij moet hebben, beperken dus
    De boekhouder wil dat zijn scanner ook bij onze nieuwe bv mag, gewoon toevoegen, niks weghalen
    Moet ik echt alles losmaken om één administratie af te sluiten voor de kassa, of kan dat apart?
    dossier verwijderen bij app
    Hij mocht eerst alles, maar nu we ook de boekhouding van mijn tante in Exact doen wil ik dat niet meer
    Onze app mag alle bedrijven zien, ook die van vorige klanten, dat wil ik inkorten
    Mijn schoonmoeder haar bv staat mee in dat dashboard en ze is razend. Haal die eruit zonder de rest kapot te maken
    van vijf naar drie firma's voor die koppeling
    webshop A mag alleen bij A en webshop B alleen bij B, nu zien ze allebei alles
    Wat ik zoek is een filter per app op administratie, in Exact zelf
    ik wil de app een extra vennootschap geven, hij vraagt erom en het is oké voor ons
    de stichting moet uit het zicht van de fondsenwerver-app, de gewone zaak mag hij blijven zien
    Kan die app alstublieft alleen nog naar de lopende bv kijken en niet meer naar de oude in vereffening
    Ik zit met een urenapp die in twee dossiers mag boeken en per ongeluk in het verkeerde boekt, dat verkeerde wil ik voor hem afsluiten
    kan ik achteraf nog veranderen wat ik toen heb aangevinkt bij administraties?
    Toen we begonnen heb ik alles toegestaan omdat ik niet beter wist, nu wil ik toch liever kiezen welke
    Hij moet voortaan ook de nieuwe filiaal-bv meenemen, waar geef ik dat aan in Exact
    app blijft, één bedrijf eruit, hoe?
    mijn ex-man zijn administratie staat er nog in, mijn facturatie-app mag die niet meer zien van de rechter
    Graag toegang uitbreiden: naast Bakkerij BV ook Bakkerij Vastgoed BV voor het rapport
    deels intrekken, kan dat per bedrijf
    onze accountant heeft aangeraden de kassakoppeling te beperken tot de exploitatievennootschap
    onze immo mag niet in de app van het restaurant, is dat te scheiden
    ik wil eraan dat de app enkel nog de bv ziet waarvoor we hem gekocht hebben
    Mijn schoonvader is razend dat zijn cijfers in mijn dashboard staan. Haal hem eruit a.u.b.
    bij deze app enkel 1 en 3 laten, 2 eruit
    na de splitsing mogen hun programma's niet meer in onze helft, maar ze blijven wel lopen voor de hunne
    Hij moet ook de nieuwe zaak boeken, ik moet dat ergens aanvinken in Exact zei de helpdesk
    boekhoudapp toegang geven tot extra dossier zonder los te koppelen
    Kan ik zelf regelen dat de spaarpot-bv uit het zicht blijft van de cashflow-app?
    we hadden alles aangevinkt, dat was dom, nu willen we terug naar alleen de beenhouwerij
    wij doen ook de administratie van onze buurman, en de kassa hoort die niet te zien
    de scantool biedt mij firma's aan die er niets mee te maken hebben, die wil ik weg uit de keuze
    mag ze bij de school wel en bij de vriendenkring niet? het is dezelfde app
    in welke lijst schuif ik een administratie om ze voor een koppeling te verbergen
    De bank krijgt via hun app inzage in alles terwijl afgesproken was: enkel de vennootschap met de lening
    breid de toegang van dyflexis uit naar ons derde filiaal
    minder laten zien zonder de app te verliezen
    onze app moet bij een dossier minder kunnen, vertel me hoe zonder dat alles uitvalt
    Moet ik nu echt de hele webshop afkoppelen omdat hij één bv te veel ziet?
    de rapporten gaan naar de bank en daar staan mijn privézaken ook in, die firma wil ik eruit voor dat programma
    zet onze tweede zaak op onzichtbaar voor de loonapp
    de scanner ziet nu de drie zaken van mijn broer, dat geeft ruzie op familiefeesten
    laat hem a en b zien en c niet
    ik heb drie cafés en één app, vanaf juli hoort café 2 van iemand anders te zijn
    in de app kan ik een firma niet kiezen omdat ze in Exact niet aangevinkt is, waar vink ik ze aan
    Kan de app bij de winkel én de webwinkel? nu alleen bij de winkel, alleen dat erbij
    Ik zou de toegang van de app willen versmallen tot één dossier, dat van de praktijk
    haal de slapende vennootschap uit wat de apps zien
    De stichting gaat apart verder, dus die administratie moet los van onze app, maar wij werken verder met hem
    te brede toegang gegeven uit onwetendheid, hoe maak ik ze smaller
    Hoe wissel ik de administraties waar de kassa bij mag? De oude eruit, de nieuwe erin
    Dat programma hoort enkel ons zomerterras te zien, niet het hotel
    wijzigen welke bedrijven gelezen worden door een koppeling
    mijn app blijft maar boeken in het verkeerde dossier, ik wil dat dossier voor hem dicht en de rest open
    wij willen die ene stichting eruit
    mijn ouders hun pensioen-bv hangt per ongeluk mee in de app van de winkel, hoe zonder ik die af
    App goed, firma fout. Ik wil dat hij enkel de juiste firma ziet.
    tot hiertoe mocht de scantool alles, vanaf nu enkel de werkvennootschap, regel ik dat in Exact of in de scantool?
    Mag ik een administratie toevoegen aan een bestaande koppeling zonder de leverancier te bellen
    Hij moet de hoeve nog zien en het hotel niet meer, want het hotel is van mijn broer nu
    voor welke vennootschappen geldt die toestemming en hoe verander ik dat
    onze dochteronderneming in Nederland moet er voor het rapport nog bij, ze staat niet aangevinkt
    De ene app de ene zaak, de andere app de andere zaak, zo wil ik het verdelen
    Ge moet niet alles afpakken, alleen de parochie-administratie, de rest van de app is welkom
    dossiers schrappen uit de machtiging
    kan de toegang van mijn app een maatje kleiner?
    weet niet of ik wel firma's kan kiezen bij deze app, is dat niet afhankelijk van wie hem gemaakt heeft?
    mijn broer kreeg een rapport met mijn cijfers erin. Mijn bv eruit halen bij dat programma.
    onze urenapp mag bij het tweede bedrijf niet boeken, bij het eerste wel
    Graag de toegang van de incasso-app inperken: alleen de bv, niet de eenmanszaak
    ik ging akkoord met alles en heb nu spijt van drie van de vijf firma's
    het tweede restaurant moet erbij voor de kassa, in Exact staat het er al lang in
    Is het mogelijk om een programma af te schermen van één boekhouding, die van mijn man zijn praktijk?
    er is niets nieuw bijgekomen, ik wil net dat hij minder zaken ziet
    De administratie bestaat al jaren, de app mocht er gewoon nooit in, en nu mag ze wel: waar zet ik dat
    niet heel de app weg, enkel het dossier van de overleden vennoot
    onze scanner moet van vier naar één bv, zonder hem eraf te halen
    Ik heb de toegelaten firma's nooit bijgewerkt, nu wil ik dat de app er twee verliest en eentje krijgt
    Hoe haal ik één bv weg uit de app?
    De app ziet te veel bedrijven
    Ik wil dat de kassa alleen bij de winkel-bv kan
    Kan ik een administratie toevoegen aan een bestaande koppeling?
    Basecone hoeft alleen de holding te zien
    Hoe beperk ik een koppeling tot twee administraties?
    Privé-administratie mag niet zichtbaar zijn voor die tool
    Een dossier uit de lijst van de app halen
    De koppeling moet ook bij onze nieuwe vestiging kunnen
    Waar kies ik tot welke administraties een app toegang heeft?
    Eén klant moet uit de scanapp, de rest blijft
    Onze stichting hoort niet in de rapportagetool thuis
    Ik wil vinkjes zetten welke bedrijven een app mag lezen
    Kan een app voor maar één administratie gelden?
    Hoe laat ik Shopify alleen onze webshop-bv zien?
    De BI-tool leest alle bv's, dat moeten er drie worden
    Verkochte bv moet weg bij de app maar de andere niet
    administraties kiezen voor app
    app beperken tot administratie
    administratie toevoegen aan app exact
    De vof eruit, de bv erin, bij dezelfde app
    Wijzigen welke dossiers Visma mag benaderen
    Hoe wijs ik een app een extra administratie toe?
    De urenapp mag enkel onze werkmaatschappij zien
    Kan ik de toegang van een koppeling inkrimpen?
    Mijn accountant-app hoeft mijn tweede bedrijf niet te kennen
    Ik wil per app instellen welke bedrijven meedoen
    Minder administraties zichtbaar maken in Payhawk
    Zorg dat het CRM niet bij de personeels-bv komt
    Laat de app voortaan alle administraties zien
    Mag ik achteraf aanpassen welke bedrijven de app ziet?
    Test-administratie uit de koppeling verwijderen
    hoe doe ik een bedrijf erbij in de app rechten
    Enkel dossier Janssens mag nog doorkomen bij de app
    De app blijft, maar hij mag niet meer bij Duitsland
    De app moet één bedrijf minder zien
    Welke bv's mag de app inkijken, waar wijzig ik dat?
    Ik wil mijn holding afschermen van de kassa-app
    Twee van de acht bv's hoeven niet meer in Klippa
    Vink een administratie uit bij een app
    Onze scanapp mag de stichting er ook bij krijgen
    Hoe verander ik de selectie van administraties van een app?
    Alleen de horecazaak mag bij Dyflexis horen
    Ik heb te veel bedrijven aangevinkt bij de koppeling
    Hoe zorg ik dat een app maar bij één dossier kan?
    De verkeerde administratie is aan de webshop gekoppeld
    Hoe schakel ik een bedrijf uit voor de urenapp?
    Wij splitsen bedrijven, de app mag nog maar bij één ervan
    Het CRM moet ook de Belgische bv kunnen lezen
    Voor klant De Vries moet de rapportagetool stoppen, voor de rest niet
    Geef de app er een bv bij
    Hoe stel ik in dat Excel alleen mijn eigen firma ziet?
    Mijn privézaken zijn zichtbaar voor de urenapp, de zaak mag wel blijven
    app mag bepaalde bedrijven niet zien
    administratie afschermen voor koppeling
    bedrijf erbij zetten bij koppeling
    De app leest ook de slapende bv, die kan eruit
    Zet bij Spendesk de Duitse dochter aan
    Sommige klanten willen niet in onze tool, hoe haal ik die er los uit?
    Bij welke bedrijven mag de kassa, en hoe pas ik dat aan?
    Haal Antwerpen uit de app en laat Gent staan
    Geef de scanapp toegang tot nog een dossier
    De app hoeft nog maar de helft van onze bv's te zien
    Mijn app mag alleen het restaurant en niet het hotel
    Hoe maak ik één bv onzichtbaar voor een app?
    Extra bedrijf toelaten bij een bestaande app
    De cashflowtool bij onze klant mag best blijven, alleen hoeft hij niet langer in de privé-holding van de eigenaar te kijken. Hoe knip ik die ene eruit?
    Wij doen vier dossiers voor een familie. Het rapportagepakket van de zoon ziet ook de cijfers van zijn ouders. Dat mag niet, de zoon zelf wel.
    De leverancier zegt dat zijn app om drie bv's vraagt en dat wij er nog maar één hebben aangevinkt. Waar vinken we de andere twee erbij, zonder opnieuw te hoeven inloggen?
    Bij de splitsing is één werkmaatschappij verkocht. Het dashboard moet voor de rest blijven draaien, maar de verkochte mag er niet meer in zitten.
    Als trainer wil ik laten zien hoe je een app die alles mag terugbrengt tot twee dossiers. Welk scherm gebruik ik?
    Directie is tevreden over de urenapp, alleen de stichting hoort daar niet in te zitten vanwege privacy van donateurs.
    Payhawk werkt nu voor de holding en moet voortaan ook voor de twee werkmaatschappijen, die al jaren bestaan. Hoe breid ik dat uit?
    Ons kantoor heeft een tool toegelaten op alle cliënten. De kwaliteitscommissie eist dat het er nog maar tien zijn. De rest moet eraf en die tien mogen er geen last van hebben.
    Iemand heeft bij het akkoord te ruim gekozen. De kassa ziet nu ook de beleggings-bv, en dat moet teruggedraaid zonder de kassa zelf te storen.
    Klant wil van een vaste keuze naar alles, ook wat later wordt opgericht, want hij start elk jaar wel een projectvennootschap. Waar zet je dat om?
    De CRM-leverancier hoeft alleen de verkoopmaatschappij te zien. Productie en vastgoed liever niet. Nu ziet hij ze alle drie.
    Het scanpakket moet er een dossier bij hebben, een bv die gewoon in het abonnement zit en die wij nooit eerder hebben laten scannen.
    Kan ik per app bepalen bij welke bedrijven hij wel en niet mag? De zorgtak is vertrouwelijk, de rest kan me niet schelen.
    Even overgetikt uit mijn notities: app X minder dossiers geven, NIET loskoppelen, klant werkt er dagelijks mee.
    De privé-bv van de directeur moet uit het zicht van onze BI-man. Zijn dashboard blijft verder zoals het is.
    Klippa mag van de raad van bestuur alleen nog bij de zorg-bv, niet meer bij het vastgoed, per direct en zonder dat de zorg er last van heeft.
    Wij hebben indertijd twee dossiers aangevinkt bij de app en willen er nu nog een bestaand dossier bij, dat had toen al gekund maar niemand vond het nodig.
    Een vertrouwelijk dossier van een partner zelf staat tussen de klanten die de app kan lezen. Dat dossier moet daar onzichtbaar worden, de klanten niet.
    De fusie is teruggedraaid, dus moeten de drie bv's van de andere partij weer uit het bereik van ons rapportagepakket.
    Wij hebben een clubje van zes bv's waarvan er drie met scannen meedoen. De scan-app mag er echter zes zien. Terug naar drie graag, zonder scanpauze.
    De accountant van de moeder heeft een rapportagetool die bij de dochter ook alles leest. De dochter vindt dat niet fijn; de moeder houdt de tool.
    Zet er bij de kassa alsjeblieft de bestaande horeca-bv bij, die deden we tot nu toe met de hand in Exact.
    In het akkoord is destijds alleen hoofdvestiging gekozen. Nu willen ook filialen twee tot en met vijf, al jaren actief, hun bonnen laten lopen via hetzelfde pakket.
    De toezichthouder wil dat pensioenfonds en werkgever gescheiden zijn. Het HR-pakket mag enkel nog bij de werkgever kijken.
    Verkocht dossier moet uit de tool, overige veertien blijven, en ik heb geen zin om alle veertien opnieuw te autoriseren.
    De app is welkom, de bv niet. Hoe haal ik die ene bv bij de app weg zonder de app weg te halen?
    Nee, niet intrekken. Minder. Hij mag bij A en B blijven en moet uit C en D, en dat het liefst vóór de raad van commissarissen vergadert.
    Het ontbrekende bedrijf is niet nieuw, het bestaat al sinds 1998; het is alleen nooit voor deze app aangezet. Hoe zet ik het erbij?
    kan de scan app bij een klant minder bedrijven zien zonder dat ie eraf gaat, 2 van de 5 moeten weg
    Als trainer kreeg ik de vraag of je een app per onderneming kunt aan- en uitzetten. Volgens mij wel, maar waar?
    De holding doet mee met de fiscale app, de stamrecht-bv niet meer. Alles blijft gekoppeld, alleen die ene dus niet.
    Bij een familiebedrijf mag de planning-app voortaan alleen nog het loonbedrijf zien, niet de boerderij. Alle gebruikers en instellingen moeten blijven.
    De leverancier vraagt in een mail of wij zijn app ook voor onze Belgische vennootschap willen openstellen. Die vennootschap boekt al jaren in ons Exact.
    Geef de subsidie-app van de gemeente alleen het projectdossier, nu heeft hij alle twaalf stichtingen te pakken.
    Een bv is verhuurd, zeg maar: de cijfers zijn nu van een ander. De voorraad-app moet die ene loslaten en bij de andere negen gewoon doorgaan.
    Onze zorgklant laat Nmbrs alles zien, ook de vriendenstichting waar niemand in dienst is. Kan die stichting eruit zonder dat er iets verbreekt?
    Wij moeten als leverancier de klant uitleggen hoe hij onze app ook voor zijn tweede, al lang bestaande vestiging openzet. Wat klikt hij?
    De app ziet A tot en met F. Alleen A en F zijn van onze klant, de rest is van zijn broer. Knip het netjes door alsjeblieft.
    In plaats van vijf aparte vinkjes wil de klant dat de app voortaan overal bij mag. Hij vertrouwt hem nu.
    Cijfers van het familiefonds horen niet in de cashflow-app. Fonds eruit, de rest blijft.
    De bank eist dat de gefinancierde vennootschap apart staat. De cashflow-app mag daarom alleen die ene nog zien en de overige niet.
    Als er iets uit mag, dan de stille vennootschap. De rest van de bedrijven heeft de scan-app nodig tot en met de laatste bon.
    Onze app moet bij de klant ook de garage kunnen bereiken, die hij al sinds 2010 in Exact heeft staan maar bewust had overgeslagen.
    Van de twintig cliëntdossiers die het pakket mag inzien zijn er drie vertrokken. Hoe maak ik er zeventien van?
    Onze app mag van de klant zijn slagerij zien en niet zijn politieke vereniging. Nu ziet hij allebei. Blijven graag, maar zonder die vereniging.
    Klant vraagt of zijn reserveringssysteem behalve restaurant Noord ook restaurant Zuid mag lezen, dat al vijf jaar in hetzelfde Exact zit.
    De ondernemingsrechtbank heeft een bewindvoerder over één bv gezet. Die bv moet buiten het bereik van onze tool komen, de andere zeven niet.
    De urenapp mag alleen bij de werkmaatschappij, niet bij de holding, maar hij moet wel blijven draaien
    Ons CRM ziet nu alle zes de BV's terwijl sales er maar twee nodig heeft
    Zet de stichting uit bij Dyflexis, de rest mag blijven
    Kan ik het WMS toegang geven tot de vestiging Zwolle erbij, zonder alles opnieuw te koppelen
    Ik wil niet dat de rapportagetool de privé-BV van de directeur ziet, verder is hij prima
    De planner heeft maar één bedrijf nodig en kan er elf zien, hoe knijp ik dat af
    een bedrijf weghalen bij een app die verder gewoon door moet
    We verkopen een dochter en het inkoopplatform mag haar cijfers vanaf vandaag niet meer zien, de andere dochters wel
    De HR-tool kan nu in alle dossiers van de groep kijken, dat moet beperkt worden tot de twee met personeel
    Hoe vink ik voor één gekoppeld programma aan in welke administraties het mag komen
    Power BI moet ook de logistieke BV lezen, die ziet mijn gebruiker wel maar ik had hem destijds niet aangevinkt
    Voorkomen dat het CRM bij de salarisadministratie-BV kan, zonder het CRM kwijt te raken
    Geldt dat aanvinken van BV's per app ook voor iets wat we zelf bij Exact geregistreerd hebben, of enkel voor leveranciers
    Project Noord is een aparte BV en de externe planner mag alleen dááár in kijken, nu ziet hij alles
    Kan Zapier zo staan dat hij de zuster-BV met rust laat
    Het managementdashboard is prima, alleen hoort de pensioen-BV er niet in, haal die eruit zonder dat alles opnieuw gekoppeld moet
    Mijn collega wil dat de scanapp ook facturen van de Belgische dochter kan boeken, die staat al jaren in Exact
    HR vraagt of de verzuimtool bij minder bedrijven kan, de leverancier blijft dezelfde
    Ik heb bij het koppelen te royaal alle bedrijven aangekruist, dat wil ik terugschroeven
    Is er een plek waar je per app de lijst met bedrijven bijstelt?
    Uit een privacy-review: CRM leest bedrijf 7 en 9 zonder reden, die twee moeten dicht
    app mag blijven maar niet overal
    Wij deden eerst één vestiging met de urenapp als pilot en willen nu drie bestaande vestigingen bijzetten
    Voor de salarisverwerker alleen de BV met personeel openzetten graag
    Mag de tool van de aannemer alleen die ene projectadministratie zien, en hoe regel ik dat in Exact
    Toen we het CRM koppelden hebben we alles aangezet; nu wil de OR dat het de personeels-BV niet meer leest
    Kan de vervoersplanner alleen Transport BV zien en blijft Handel BV dan buiten schot
    De externe inkoper werkt met een eigen tool, die hoeft écht niet in alle zes de boeken te snuffelen, alleen in die van Retail
    Wij hebben vijf dossiers; de verzekeraarstool mag er nog maar drie
    De app blijft, maar onze Duitse tak heeft een eigen systeem en moet eruit
    Een BV die al tien jaar bestaat moet ook in het dashboard, mijn gebruiker kan er gewoon bij
    Hoe zet je een bestaand bedrijf alsnog open voor een app die al loopt
    Verkeerde BV aangevinkt bij het koppelen van het WMS, omwisselen graag
    Kleinere kring voor de HR-app: enkel Zorg BV
    Ze hebben ons gevraagd de bedrijven per tool terug te brengen tot wat nodig is, bij Klippa beginnen we
    We splitsen de groep; de uren-app moet Noord houden en Zuid kwijt
    hoe haal ik 1 bv weg uit power bi koppeling zonder dat de andere stuk gaan
    Ik wil de keuze van bedrijven herzien die mijn voorganger voor het inkoopsysteem maakte
    Is het mogelijk de app alleen onze testadministratie te laten lezen zolang de proef duurt
    Alleen de boeken van de winkel, niet die van het vastgoed: zo moet de kassa-app het zien
    Onze stagiair mag met zijn BI-tool in de demo-administratie en nergens anders, nu staat er te veel open
    HR-pakket uitbreiden naar de Vlaamse vennootschap, die bestaat al en ik mag erin
    Bedrijf X bij Klippa weg, bedrijf Y blijft. Meer niet.
    In de groep zijn er twee firma's die niks met de planning van doen hebben; haal ze uit zicht van de planner
    Iemand heeft het inkoopplatform destijds op 'alles' gezet en ik wil dat terugbrengen naar twee
    Van de vijf boekhoudingen hoort alleen Productie bij het MES, de vier andere mag ik niet laten lezen van de directie
    Doordat ons inkooppakket in de holding kan kijken zien inkopers de managementfee. Kan die ene firma verborgen worden voor het pakket?
    De rittenapp heeft BV Noord gekregen en moest BV Oost hebben
    Wij willen dat de webshop ook in onze andere, oude vennootschap mag boeken
    Zet de rittenapp alleen open voor het wagenparkbedrijf, de andere vier dicht, app verder in gebruik
    De overname gaat niet door, we hadden hun administratie al aan het CRM vrijgegeven en dat moet terug
    Ik wil drie firma's van de lijst van Zapier af hebben, de rest van de zaps moet lopen
    Kan ik een bedrijf dat ik ooit bewust oversloeg alsnog aan de HR-app geven
    De scantool moet bij drie bv's blijven, maar de privéholding van de directeur gaat hem niks aan
    Dat dashboard ziet alle zeven bedrijven, twee zou genoeg zijn
    Hoe zorg ik dat onze webshop alleen nog in de winkel-bv kijkt en verder nergens
    Klant A mag niet meer zichtbaar zijn in het rapportagepakket, de andere klanten wel
    Mag Basecone ook in de nieuwe stichting kijken? Ik wil dat alsnog aanzetten zonder opnieuw te beginnen
    Bv verkocht. Haal die ene uit het zicht van alle tools, rest blijft
    We willen de vinkjes van een paar bedrijven uitzetten bij Payhawk
    één dossier minder voor de kassasoftware, hoe
    Onze boekhouder heeft bij het aansluiten alles aangevinkt en dat is me te ruim, de helft volstaat
    Het salarispakket moet blijven draaien, alleen niet meer in de bv van mijn broer
    Bij het akkoord geven ben ik één bedrijf vergeten aan te kruisen
    Kan ik zonder alles af te breken kiezen welke bedrijven het BI-pakket te zien krijgt?
    Wij hebben 80 klanten in Exact en die tool hoeft er maar 12 te zien
    Dividend-bv en pensioen-bv afschermen voor het urenprogramma
    Dyflexis moet er een bedrijf bij krijgen, ik weet dat het daar niet is aangevinkt
    ik wil die tool laten draaien maar met oogkleppen op, alleen voor de werkmaatschappij
    Fusie: bedrijf X eruit, bedrijf Y erbij, zelfde scanpakket
    Wat te doen om een van onze mandanten buiten beeld te houden voor Klippa
    Het kassapakket is voor de twee winkels; het vastgoed-bv'tje hoort er niet tussen
    De nieuwe dochter moet óók door Basecone bediend worden, ik weet al dat ze daar niet bij staat
    Verkleinen wat het dashboard te zien krijgt: van dertig dossiers naar vijf
    Pakket houden, maar een muurtje om de stichting heen
    Ik wil de selectie van bedrijven voor Dyflexis aanpassen
    kan ik een klant uit de rapporttool halen zonder de hele boel opnieuw op te zetten
    Dat de kassa ook de boeken van mijn schoonmoeder ziet was nooit de bedoeling, enkel die eruit
    Kan het scanpakket er één vennootschap bij krijgen die ik eerder bewust had overgeslagen?
    Ik wil minder bedrijven laten zien aan ons dashboard omdat de interim-controller meekijkt
    Vier bv's uitvinken bij Payhawk, de overige elf zo laten
    Pakket van ons ziet dertien bedrijven, waarvan er drie van mijn ex zijn. Die drie eruit
    Voor de scantool mag het museum erbij; ik heb het bij het goedkeuren overgeslagen
    Selectie van bv's bijstellen voor een pakket dat al draait
    Mag de app wel blijven maar zonder de privé-bv van de directeur?
    Moet ik de toegang intrekken om één dossier eraf te halen? Liever niet.
    We verkopen een dochter per 1 juli, vanaf dan mag onze consolidatietool daar niet meer in kijken, in de rest wel
    Kan ik die kassa dwingen alleen bij de winkel-bv te blijven?
    wat moet ik doen zodat basecone alleen nog klant a en b ziet en niet de hele praktijk
    Ik wil een dossier bij aan de app hangen, moet daarvoor alles opnieuw?
    De holding gaat de app niets aan. Hoe sluit ik alleen die af?
    Mag ik zelf bepalen in welke administraties het CRM mag komen?
    Is het erg dat de app overal bij kan terwijl we er maar 1 gebruiken? Ik wil dat inperken.
    wie bepaalt in welke boekhoudingen zo'n tool mag grasduinen, en waar zet ik dat goed
    Voordat de stichting erbij komt wil ik dat onze webshop daar buiten gehouden wordt
    Kan de app er tijdelijk een bv bij krijgen, alleen voor de jaarrekening?
    Klant is vertrokken, zijn boekhouding moet uit onze rapportagetool, de andere 79 klanten niet
    De directie vindt dat HR-tool alleen de personeels-bv mag zien
    hoe zorg ik dat ie bij 3 en niet bij 5 kan
    Verlies ik de instellingen in de app als ik er een administratie van afhaal? Ik wil er één minder.
    Payhawk mag erbij voor Duitsland BV, daar stond het vinkje nog niet
    Twee werkmaatschappijen erbij in het bereik van de scantool graag, zonder de boel opnieuw te koppelen
    Moet elke app alles mogen zien? Ik wil liever per app kiezen in welke boeken hij mag.
    de uurtjes app hoeft de verhuurtak niet te zien hoe regel ik dat
    De curator zegt dat vanaf morgen geen app meer in de failliete bv mag, de gezonde bv's moeten gewoon doorgaan
    Een kantoor met 80 klanten: mag één klant buiten de dashboards blijven omdat hij dat eist?
    De privé-boekhouding van de eigenaar staat toevallig in hetzelfde abonnement en de app leest mee. Dat mag niet van hem.
    Hoe krijg ik Eindhoven erbij in de app zonder dat Utrecht en Breda even wegvallen?
    ik wil niet dat die tool overal aan mag zitten, enkel aan het dossier van de winkel
    Moet ik voor elk bedrijf apart toestemming geven of kan ik er straks één bijzetten?
    Bij het koppelen in de haast alles toegestaan. Kan dat achteraf nog smaller?
    Een demo-administratie erbij voor de test en na twee weken er weer uit, hoe doe ik dat bij de bestaande koppeling?
    app mag blijven, maar minder bv's
    De klant geeft geen toestemming meer voor onze analysetool; voor zijn dossier moet die dicht, de overige dossiers blijven lopen
    Wie de app mag gebruiken is duidelijk; nu nog bepalen in welke bedrijven hij mag rondkijken
    Er is een bv bij die de app wél moet zien, ik weet waar het aan ligt: hij staat niet aangevinkt. Waar vink ik hem aan?
    Ik wil proefdraaien met één bedrijf voordat de app bij de andere vijf mag
    De audit van vorige week zegt: 'bereik van app beperken tot noodzakelijke administraties'. Hoe voer ik dat uit?
    De liquidatie-bv mag uit beeld van de rapportageapp per einde kwartaal
    Zijn er risico's als ik tijdens het boekjaar het aantal bedrijven van een app verklein? Ik wil Duitsland eraf.
    app mag niet meer in dossier jansen wel in rest, hoe
    Wij hebben een nieuwe aandeelhouder in een van de bv's en die wil geen pottenkijkers van software. De andere bv's zijn prima.
    Krijgt Klippa straks een foutmelding als ik Zwolle BV uitvink en hoe vink ik dat uit?
    Kan een app drie weken bij een extra administratie en dan weer niet meer?
    Hoe zet ik onze reeds gekoppelde bonnenapp ook open voor de holding?
    Is één app per bedrijf verplicht of mag ik kiezen welke bedrijven één app bedient?
    Het bereik van het BI-ding is te ruim. Drie van de tien is genoeg.
    Moet de klant tekenen voordat ik zijn dossier aan onze tool toevoeg? Los daarvan: waar voeg ik dat toe?
    vinkje weghalen bij 1 firma in app toegang
    Per juli krijgt de vastgoedtak een eigen pakket. De huidige app moet dan uit die boekhouding blijven en de winkels houden.
    Onze controller wil voor elk programma bepalen welke vennootschappen het mag zien, zonder de toegang zelf te verliezen
    Een medewerker wil dat de app haar eigen eenmanszaak niet ziet, die zit in ons abonnement. Mag zij dat eisen en hoe regel ik het?
    Twee van de negen dossiers zijn verkocht, uit de kassa-app ermee, de rest niet aanraken
    Hoe breid ik uit van één naar vier bedrijven binnen dezelfde koppeling?
    Volgende week komt een deel onder een Chinese wall: tool mag bv A wel, bv B niet
    Kan ik een app een bedrijf ontnemen zonder opnieuw te hoeven inloggen in die app?
    Voor het nieuwe jaar liever per app vastgelegd in welke boeken hij mag, nu mag alles overal
    Onze VvE zit in dezelfde Exact als mijn bedrijf; de kassa-app heeft daar niets te zoeken maar moet voor het bedrijf blijven
    Als ik de bv nu uit de app haal, mag hij er na de verkoop weer in? Hoe haal ik hem eruit?
    eentje erbij, welke knop, app loopt al
    In de declaratietool zie ik ook de privéholding van de directeur staan, die moet daar uit, de rest blijft
    Op het scherm van de marketingmensen staan alle zestien bv's en ze hebben er genoeg aan twee
    De app werkt prima, alleen mag klant Jansen er niet meer in verschijnen
    Een medewerker kon via de rapportage het resultaat van de stichting zien. Dat bedrijf moet voor die tool onzichtbaar worden
    Onze webshop verkoopt voor één vennootschap en heeft er vijf aangevinkt, hoe zet ik vier vinkjes uit
    ik wil dat de scanapp voortaan ook bij Zuid BV kan, zonder iets weg te gooien
    Naast de app staan veertien namen van bedrijven, dat moeten er drie worden
    De kassa van filiaal 2 hoeft filiaal 1 niet te kennen
    Kan ik bij Visma één dossier schrappen en de andere laten doorlopen?
    Van mijn 80 klanten mag die tool er 12 zien, waar vink ik dat
    De lijst die de app mag inzien is te lang, hij moet korter maar niet leeg
    Er stond in de mail van de ondernemingsraad dat de personeelsstichting niet in het dashboard mag verschijnen
    De hr-app leest mee in de holding en daar zit de dga-beloning, dat wil ik niet, verder mag hij blijven
    ge moet mij eens tonen hoe ik twee dossiers afneem van die ene toepassing
    Eén bedrijf erbij voor de urenapp, graag
    Hoe wijzig ik de bedrijven die achter een app staan
    Op het grote scherm in de kantine stond de winst van de moedermaatschappij! Het programma mag die bv niet meer ophalen
    we verkopen een dochter, haar cijfers mogen per 1 mei niet meer in de app van de groep te zien zijn
    In de planning-app zie ik na het inloggen een keuzelijst met alle bv's van de groep, voor de planners moeten dat er twee zijn
    De app doet wat hij moet doen, ik zie alleen te veel bedrijfsnamen voorbijkomen
    Er kwam een klacht: de manager van Zuid ziet in de tool de cijfers van Noord
    Waar verplaats ik een bedrijf van het ene vak naar het andere zodat de app het niet meer oppakt
    De accountant wil dat die tool alleen de werkmaatschappij leest, de rest van de koppeling blijft
    Er is een dossier van een klant die bij ons weg is, die mag niet meer in de scantool terugkomen. Andere klanten blijven
    Geef de uren-app ook het bedrijf van mijn vrouw, dat bestaat al jaren, maar was nooit aangevinkt
    De stagiaire zag in de bonnenapp per ongeluk de bonnen van de directie-bv. Die bv moet daar verdwijnen
    Ik heb een app die van elk bedrijf mailtjes stuurt, alleen bedrijf A wil ik nog
    Op elk scherm van de verkooptool staat 'kies administratie', ik wil dat daar maar één keus is
    voor 3 van de 5 winkels moet de app werken, de andere twee winkels uitvinken
    Een vennoot wil niet dat zijn maatschap in de benchmarktool te zien is
    De app stuurde een herinnering namens een bv waar hij niks te zoeken heeft. Die bv moet eruit, voor de rest graag laten lopen
    Twintig namen zie ik bij de app, bij tien ervan zijn we geen boekhouder meer
    Ik wil de kassa-app toegang geven tot het bedrijf dat we al drie jaar hebben maar nooit aan de kassa hingen
    zet voor mij uit dat de tool de holding leest aub
    waar kies je welke vennootschappen een toepassing te zien krijgt
    Tijdens de demo bij een klant zag iedereen de namen van mijn andere klanten in de app. Gênant, dat moet korter
    Ik heb een tool voor de btw-groep, drie van de zeven zijn er uit gestapt en moeten uit de tool
    Op de keuzelijst van de planner staat ook de bv van de zwager van de baas
    de facturatie-app mag ook in stichting Steun werken, die bestaat al, alleen heeft hij daar geen toegang
    Een klant zag op zijn portaal de naam van een andere klant. Beperk die tool tot zijn eigen dossier
    De verhuur-bv en de bouw-bv gebruiken elk een andere tool, maar beide tools zien beide bedrijven. Graag uit elkaar halen
    Als ik in de app op 'wissel bedrijf' klik zie ik er acht, het personeel hoort er twee te zien
    De accountant van mijn broer gebruikt dezelfde app, en zo ziet hij ook mijn zaak. Alleen mijn zaak eruit
    Ik wil iets toevoegen aan wat de app ziet, zonder opnieuw te moeten inloggen
    De vinkjes bij de app staan op vijf bedrijven, het moeten er zes worden, dat zesde bestaat al sinds 2015
    Bij nader inzien wil ik dat de kassa-app het hoofdkantoor niet meer ophaalt, alleen de winkels
    de app ziet mn andere zaak ook, dat wil ik nie, alleen de bakkerij
    twee bvs uitvinken bij scanap maar de rest latn staan
    Bv Noord is per 1 juli verkocht, de kassa mag daar niet meer in, in de andere twee wel
    Na de splitsing van de maatschap mag het scanprogramma alleen nog bij mijn helft
    Wij hebben een stichting opgeheven, de BI-tool ziet die nog en dat hoeft niet meer, de rest moet blijven lopen
    Bij het aansluiten vorige week heb ik te snel op alles geklikt, de urenapp hoeft maar bij de werk-bv
    De aandeelhouder ontdekte dat het declaratieprogramma ook zijn privé-holding kan zien, dat moet eruit zonder dat de zaak stilvalt
    Een klant heeft opgezegd bij ons kantoor en wil dat onze rapportagetool niet langer in zijn dossier kan, voor de overige klanten wel
    Toen we de app koppelden bestond alleen de winkel, nu wil ik dat hij ook bij de groothandel mag, die er al jaren is
    Na een ruzie in de familie mag de app van mijn broer alleen nog bij zijn eigen firma
    Fout van gisteren: ik heb de payroll-app op de verkeerde bv gezet. Hij moest op de andere
    De privacycommissie besliste dat de kassa enkel de winkeldossiers mag zien en niet de patrimoniumvennootschap
    De klant tekende gisteren bij, nu mag ons scanprogramma ook bij zijn tweede bv die al in Exact stond
    holding eruit, rest laten staan, besluit van de directie van vorige week
    Van de twaalf dossiers zijn er vier naar een ander kantoor vertrokken, onze tool moet die loslaten
    Bij de overgang naar de nieuwe structuur bleek de webshop overal bij te mogen, beperk dat tot de twee handelsbv's
    Onze accountant zag dat het planningspakket ook in de pensioen-bv kan snuffelen, dat was nooit de bedoeling
    Een vestiging is per vorige maand een franchise geworden, de kassasoftware mag daar niet langer inkijken, bij onze eigen winkels wel
    Ik had bij de koppeling uit gemakzucht alle dossiers aangeduid, de klanten maken nu bezwaar, hoe neem ik er dertig weer af
    Mede-eigenaar van bv 3 wil sinds de ruzie niet dat onze cashflowtool zijn cijfers leest, bv 1 en 2 blijven
    Na de cyberverzekering moeten we per app beperken tot wat nodig is, de urenapp hoeft maar één van de vijf
    We zijn vorige week een tweede winkel met de kassa gaan doen, die bv bestaat al jaren in Exact maar de app mag er nog niet in
    De proef met één filiaal is geslaagd, nu mag het inkoopsysteem ook bij de andere filialen
    Onze salarisverwerker werkt sinds 1 april alleen nog voor de bv met personeel, de rest gaat hem niks aan
    bij het overnemen van de app bleek mijn voorganger er 3 dode bv's in te hebben laten staan, opruimen zonder hem te slopen
    Na de familievergadering: de analysetool blijft, maar de holding van oma gaat eruit
    Klein foutje: bij de goedkeuring vinkte ik Beheer BV aan in plaats van Bouw BV, dat wil ik omwisselen
    In de raad van toezicht is afgesproken dat de BI-leverancier het steunfonds niet hoeft te kennen, de rest wel
    twee mandanten vertrokken naar een collega-kantoor. hun dossiers weg uit onze scantool, de andere honderd niet aanraken
    De vereniging van eigenaars is afgesplitst, onze vve-app moet dat boek niet meer inzien maar de zeven andere wel
    Na een geschil met de franchisenemer eist hij dat ons centrale dashboard zijn winkel loslaat
    Tante is eruit gekocht. Haar maatschap uit de scanner, die van ons erin laten
    Ik heb de koppeling destijds op mijn test-bv gezet en wil hem na een geslaagde proef ook op de echte laten kijken, die er allang is
    We gebruiken Twinq sinds de splitsing maar voor twee complexen, hij kan er nu nog bij alle vijf
    Na inspectie door de zorgautoriteit mag de hr-tool de stichting niet meer raadplegen, de bv nog wel
    de kassa mag sinds gisteren bij winkel 4, die bestaat al, hij staat alleen niet aangevinkt
    klant ging in beroep: onze tool mag zijn holding niet zien, zijn werkmij wel
    Toen we de scanner aansloten hebben we bewust alleen bv 1 gekozen, na een jaar tevredenheid mag hij in allemaal
    Onze boekhoudster zette de planning-app vorige week op alle bv's, dat was één bv te veel, die van mijn ex
    De nieuwe vestigingsdirecteur wil zijn cijfers niet in de centrale Power BI, dat is toegezegd, de andere vestigingen blijven
    Scheiding rond: het dashboard gaat met mij mee, alleen haar eenmanszaak moet eruit
    Na het samengaan van de twee maatschappen moet de urenapp ook in die van hen kunnen, hun boek zat al bij ons in Exact
    De veiling is geweest, veldnamen bv is van een ander, ons teeltpakket mag die niet meer zien
    Ik heb van de vorige boekhouder een app geërfd die bij zeven dossiers mag terwijl drie genoeg zijn
    Per 1/7 doen we de lonen van bv 2 uitbesteden, ons eigen loonpakket moet daar dus uit blijven
    bv verkogt, kassa mag die niet meer zien, rest wel
    Per abuis vorige maand ook de stichting aangevinkt voor het loonpakket, die moet eraf en verder niks veranderen
    app alleen nog voor winkel 1, na ruzie met vennoot van winkel 2
    De klant heeft ons mandaat beperkt tot zijn exploitatie-bv, onze scan-app ziet alle drie zijn bv's
    Nadat de gemeente ons toestemming gaf mag het subsidieprogramma ook bij het oude dossier van de sportclub
    ik wil de holding afschermen voor de scantool, de rest gewoon laten lopen
    alleen de BV's van Utrecht voor dat rapport, niet die van mijn zwager
    kan ik de privé-bv dichtdraaien voor Dyflexis zonder dat de roosters van de winkel stoppen
    wel de vier restaurants, niet de vastgoed-bv
    Knip onze stichting eruit bij Visma, maar laat de rest met rust.
    de kassa hoort alleen in de bakkerij te kijken, niet in de boeken van mijn vrouw
    behalve administratie 300 mag Payhawk overal bij
    ik wil twee dossiers lospeuteren van die koppeling, de andere twaalf moeten blijven draaien
    Zet het CRM eens op een dieet: vijf administraties zijn genoeg, nu ziet het er dertig.
    liever niet dat de urenapp ook in de beheer-bv kan snuffelen
    Power BI moet niet meer in de slapende vennootschappen neuzen, wel in de actieve
    onze consultant wil alleen dossier 12 en 14, de rest gaat hem niks aan, die app van hem dus inperken
    haal de boeken van mijn dochter weg uit het zicht van de webshopkoppeling maar laat de webshop zelf doorlopen
    de scanapp mag er een bv bij, zonder dat ik alles opnieuw moet koppelen
    graag bv Zuid toevoegen aan wat de declaratietool mag zien en bv Noord eraf
    één klant heeft bezwaar: zijn dossier moet uit ons dashboard, de andere negenenzeventig niet
    De deurwaarder beheert nu bv Groen, daar mag geen enkel dashboard van ons nog bij; wel bij de rest. Hoe stel ik dat per app in?
    perk die app in tot de drie winkels
    Shopify praat met al mijn bedrijven terwijl er maar één webshop heeft, dat wil ik niet
    mag de koppeling smaller? liefst enkel de nv
    ik zou graag willen dat die tool enkel nog ons Antwerps dossier leest, zonder alles kwijt te spelen
    minder dossiers voor CodaBox-achtige app, niet helemaal weg
    niet intrekken! alleen de oude bv eruit voor die app
    ik hoef niet alles stop te zetten, alleen de maatschap moet uit het bereik van de factuurapp
    Wij gaan bv Linde verkopen en de koper wil niet dat onze cashflowtool daar nog in kijkt. De andere bedrijven blijven gewoon.
    de loonapp hoeft maar bij één bedrijf, waarom ziet hij er zes, kan dat smaller
    parkeer bv 8 even buiten het bereik van de BI-koppeling, volgend jaar mag hij er weer in
    kun je een administratie tijdelijk uit een app halen en later weer erbij zetten zonder nieuwe toestemming
    ff die ene stichting eruit vissen bij de rapportagetool
    wil dat appje X alleen de 2 vve's ziet die wij beheren via hem niet onze eigen boekhouding
    Chef zegt: consolidatietool ja, directie-bv nee. Waar regel ik dat.
    afbakenen welke bedrijven Spendesk mag zien
    ik wil dat de auditsoftware van de accountant uitsluitend in boekjaar-bv 2 kan en nergens anders, de koppeling zelf mag blijven
    laat Silvasoft niet meer in de holding, wel in de dochters
    Bij het koppelen heb ik uit haast alles aangevinkt. Dat was niet de bedoeling, twee was genoeg.
    had destijds 'alle administraties' gekozen en wil dat nu terugdraaien naar een paar
    mijn compagnon wil zijn bv er niet meer in hebben, ik de mijne wel
    de facturatietool moet van de productie-bv afblijven, verder prima
    de app mag meer zien: zet de nieuwe dochter er gewoon bij in plaats van alles opnieuw in te richten
    bijschakelen van een tweede bedrijf voor een app die al voor het eerste draait
    Notitie voor Eline: Klippa mag door, maar haal de stichting en de vve eruit.
    mijn man heeft ruzie met zijn broer, dus de bv van de broer moet uit onze liquiditeitstool, onze eigen bv blijft
    ik heb 80 klanten en bij ééntje wil ik dat de rapportagesoftware er voorlopig afblijft
    de app pakt alles wat ik heb, maar hij is gekocht voor de slagerij; de vishandel moet hij laten liggen
    leverancier rekent per administratie, dus graag terug van negen naar vier
    we betalen per gekoppeld bedrijf en er hangen er zes aan die niemand nodig heeft, hoe krijg ik die eraf zonder de boel plat te leggen
    De OR vindt dat de personeels-bv niet in het dashboard thuishoort. De rest mag.
    laat de tool met rust behalve voor administratie 77, daar moet hij uit
    enkel de feitelijke vereniging eraf halen, niet de vzw
    ik wou dat Spendesk ook onze Duitse dochter zag, nu alleen de Nederlandse
    twee bedrijven erbij in de scope van Dyflexis aub
    dossier 19 loskoppelen van de cashflowapp, dossier 20 en 21 niet
    de bv in liquidatie hoort er niet meer tussen voor de factuurscanner, maar de andere klanten mogen er niets van merken
    we hebben de verkeerde bv aangevinkt bij de kassa, het moest de andere zijn; omwisselen zonder opnieuw in te loggen
    Niet de app stoppen. Alleen mijn eigen pensioen-bv wil ik eruit.
    Graag de reikwijdte van de tool terugschroeven tot de werkmaatschappijen.
    ziet teveel bedrijven die app, halveren graag
    beperk app tot 1 administratie
    Die consultant heeft zijn BI aan de hele groep gehangen, ik had alleen Retail goedgekeurd in mijn hoofd. Terugsnoeien dus.
    kan ik bij een app een hek om één bv zetten
    een klant is weg bij ons kantoor maar zijn dossier zit nog in de selectie van onze scansoftware, alleen dat ene dossier eruit graag
    leg de holding buiten bereik voor alles wat van Visma is, dochters niet
    De app is goed, zijn bereik niet
    ik zoek het lijstje per app waarmee je bv's aan en uit zet
    Mag onze loonverwerker enkel nog bij de horeca-bv, de rest doen we zelf voortaan
    zonder de webshop te storen moet het oude merk uit de koppeling, het nieuwe blijft
    tijdelijk bv Noord buiten beeld houden voor het groepsdashboard, er loopt een onderzoek
    vier bv's is teveel voor dat ding, doe er twee weg en laat er twee
    de salarisapp mag nu ook in het filiaal Gent, tot nu toe alleen Brugge
    selectie dossiers aanpassen codabox/dext/silverfin achtige toepassing
    Ik krijg straks een controle en wil dat die ene tool tot dan alleen de hoofdadministratie leest
    welke bv's een app mag bekijken wijzigen
    mag de facturatie-app niet verder kijken dan de administratie waar we hem voor kochten
    Ik ben vve-beheerder: één vve wil uit het betaalplatform, veertien blijven.
    de subsidiegever eist dat projectboekhouding P los staat van alle externe rapportagetools, de overige boekhouding niet
    terugfluiten hoeft niet, inbinden wel: die tool ziet te veel vennootschappen
    wil zelf bepalen in welke bv's onze prognosetool rondkijkt
    zet lightspeed op twee winkels i.p.v. alle zeven
    bij akkoord gaf ik alles vrij, nu spijt, alleen de maatschap had gemoeten
    Sluit de privéboekhouding af voor Visma maar breek de loonverwerking niet.
    3 van de 5 bv's afhouden van die robotboekhouder
    laat alleen de winkel over bij de kassa
    ik heb een lijst van de klant: ja, nee, ja, ja, nee. Waar vul ik per dossier in of de app mag?
    extra dossier meegeven aan onze kassa zonder intrekken
    wat niet van ons is moet uit de selectie, dus de vier dossiers van de oud-klant
    dossier van een opgezegde klant uit de tool halen, tool zelf blijft voor de andere klanten
    de mail van de fg: 'beperk de verwerking tot de entiteiten waarvoor een overeenkomst bestaat', hoe doe ik dat bij een gekoppelde app
    de tool hoeft de kerk niet te zien alleen de begraafplaats
    administratie eruit, app erin laten
    kan niet zijn dat de huisarts-app ook in mn vastgoed zit te neuzen, wil alleen de praktijk
    ff snel: bv 3 weg bij spendesk rest laten
    eén dossier minder voor octopus-achtig rapport pls, niet alles weg
    Hoe ontzeg ik een app één vennootschap?
    wou enkel de zaak van mij en niet die van mama in die app
    app minder bedrijven laten zien
    administraties kiezen per app
    dossier uitvinken basecone
    alleen werkmaatschappij delen met app
    app toegang tot holding weghalen
    scope divisies aanpassen
    privé-bv verbergen voor scantool
    manage companies exact
    bedrijven beheren knop app
    shopify alleen winkel-bv
    klantdossier afschermen koppeling
    administratie toevoegen aan bestaande app
    app beperken tot één entiteit
    bv erbij zetten in machtiging zonder opnieuw koppelen
    payhawk mag drie van de vijf bv's
    app ziet stichting ook, mag niet
    division selectie wijzigen app
    minder administraties doorgeven
    selectie bedrijven power bi koppeling machtiging
    verkochte bv uit app halen rest blijft
    app inperken exact
    uitbreiden toegang app extra bv
    hoe vink ik een klant uit bij de scanapp
    de app hoeft mama's bv niet te zien
    holding uitsluiten, rest houden
    tool mag niet alles zien, alleen nl entiteiten
    adminstraties beperken ap
    toegang per bedrijf instellen voor koppeling
    dyflexis alleen horeca-bv
    bepaalde klanten weglaten accountantsapp
    kan de kassa bij minder zaken en toch blijven draaien
    entiteiten selecteren koppeling
    gedeeltelijk toegang ontnemen
    geselecteerde bedrijven aanpassen
    de hrm-app alleen bij personeels-bv
    administratie van vennoot uit koppeling
    lijst links rechts pijltjes bedrijven app
    een enkele klant uit de koppeling, de rest niet aankomen
    mijn privé-bv hoort niet bij de scanapp
    alleen de bakkerij, niet de verhuur-bv
    kassa ziet beide zaken, moet er één zijn
    klant wil niet in onze rapporttool
    dossier eraf bij koppeling, overige laten staan
    kan payhawk ook bij de nieuwe werk-bv aan? zelf toevoegen
    vink zetten bij extra bedrijf voor app
    bedrijfskeuze app achteraf wijzigen
    app mag bij holding niet kijken
    trengo alleen entiteit 12
    verkeerde bv's aangevinkt bij akkoord, corrigeren
    app toegang uitbreiden zonder intrekken
    meer dossiers vrijgeven aan klippa
    scope verkleinen
    pensioen-bv buiten de koppeling houden
    administatie weghalen bij app
    selectie aanpasen dossiers app
    van alles naar twee bedrijven
    hoe zonder ik één klant af van de tool
    te ruim gekoppeld, terug naar één bedrijf
    te krap gekoppeld, dossier bijgeven
    rapporttool: directie-bv eruit
    vijf van tachtig klanten uitsluiten koppeling
    Hoe laat ik de app één zaak minder zien?
    Kan mijn privé-bv eruit en de rest blijven?
    Mag hij er een bv bij krijgen?
    Kan ik kiezen welke klanten de tool ziet?
    Hoe zorg ik dat hij de holding overslaat?
    kan die ap minder bv's zien
    minder bedrijvn in app
    holdng weghale uit scantool
    bedrijfskeuze ap wijzgen
    een bv uitvinkn bij koppeling
    tool alleen bij 2 dosiers
    bv toevoege aan machtging
    De scantool kan bij al onze bv's terwijl hij er maar één nodig heeft. Hoe knijp ik dat af?
    Onze holding hoort niet zichtbaar te zijn voor de webshopkoppeling
    Een klant wil dat zijn dossier niet meer door onze dashboardtool gelezen wordt, de andere klanten wel
    Ik wil de app houden, alleen twee bedrijven eruit
    Mag de urenapp straks ook bij de nieuwe vestiging? Ik wil dat zelf aanzetten
    Least privilege: koppeling alleen op de werkmaatschappij, niet op privé-BV van de dga
    dossier toevoegen aan een bestaande koppeling zonder alles over te doen
    De accountant vindt dat die app te breed staat, hij hoeft de stichting niet te zien
    Welke bv's een programma mag lezen, kan ik dat achteraf nog bijstellen?
    Kan ik de reikwijdte van een app inperken zonder dat hij stilvalt voor de rest
    Verkochte dochter moet uit de rapportagetool, de andere dochters blijven
    Is er een manier om alleen de salarisadministratie-BV uit het zicht te halen van de CRM
    Tijdens het akkoord heb ik te ruim gekozen, alle 30 dossiers, dat wil ik terugbrengen naar 4
    Hoe beperk ik een toestemming tot één vennootschap?
    Voor cliënt De Vries wil ik dat zijn boekhoudapp bv 2 ook meeneemt, bv 1 loopt al
    Er gaat teveel informatie naar die app, ik bedoel: te veel bedrijven
    koppeling alleen voor bv A, niet B en C, waar stel ik dat in binnen exact
    De familie wil niet dat de BI-mensen in de vastgoed-bv kijken, verder mogen ze doorgaan
    Ik dacht aan intrekken, maar eigenlijk hoeft er maar één onderneming uit
    Als beheerder krijg ik het verzoek om Visma erbij te zetten voor de zuster-bv; die bestaat al jaren
    Voor ik bv's ga wegvinken: maakt het uit of het programma van een leverancier is of van onszelf?
    Is er een tussenweg tussen alles open en alles dicht? De app moet drie van de acht bedrijven kunnen blijven lezen
    We splitsen de groep en de helft van de bv's hoort straks niet meer bij onze planningstool
    Onze fiscalist wil dat de pensioen-bv uit de dashboards verdwijnt, zonder dat de rest hapert
    Een cliënt trok zijn goedkeuring in voor benchmarking; zijn dossier moet uit die app, de andere 79 niet
    De CRM hoeft alleen bij de handelsfirma
    Welke knop om een al bestaande onderneming erbij te geven aan de scanner
    rechten per administratie instellen voor app
    Wil van 'alle administraties' terug naar een selectie
    Segmentatie-eis: productie-BV en R&D-BV niet door hetzelfde programma laten lezen. Hoe haal ik er één uit?
    Als kantoor willen we dat Visma maar bij vijf klantdossiers kan, nu zijn het er honderd
    De zorgstichting moet worden afgeschermd, de kapsalon niet, allebei onder dezelfde login en dezelfde app
    Ik heb de app gisteren goedgekeurd en per ongeluk de bv van mijn vrouw meegegeven
    Onze app ziet meer ondernemingen dan afgesproken in het contract
    Bestaande koppeling uitbreiden met de vof, die stond tot nu toe bewust buiten
    Mijn broer en ik delen één Exact. Zijn bedrijf hoeft mijn kassa-app niet te zien
    Bij het goedkeuren drie bedrijven aangevinkt, het hadden er twee moeten zijn
    De app moet het doen voor de praktijk en de maatschap, niet voor de stichting derdengelden
    Verzoek van cliënt: zijn tweede bv alsnog toelaten tot de bonnenapp die de eerste al gebruikt
    Ik zoek de instelling waar staat tot welke ondernemingen een programma zich moet beperken
    minder bedrijven voor visma, rest niet aankomen
    De leverancier zegt: zet in Exact het vinkje voor jullie andere vestiging ook aan voor ons
    De vraag was eerst of hij eruit moest, inmiddels zijn we eruit dat hij mag blijven voor de twee winkels, alleen de beheermaatschappij moet dicht
    Wat kost me minder ellende: opnieuw koppelen of de lijst met bedrijven van de app bijwerken? Er moet één bestaand bedrijf bij
    Mijn cliënt heeft een pand-bv die niemand iets aangaat, ook geen software. De exploitatie-bv mag wel
    need-to-know per app: welke bv's mag Visma lezen en hoe draai ik dat terug naar twee
    app ziet te veel bvs, moet naar 1
    kan ik achteraf nog een bedijf uitvinken bij de scantool
    Onze privéholding mag niet zichtbaar zijn in de scantool, de werkmaatschappijen wel
    Basecone hoeft maar bij één van onze zeven bv's
    Hoe haal ik de stichting uit het zicht van de CRM zonder de CRM kwijt te raken?
    De app moet blijven werken, maar niet meer voor het bedrijf dat we verkocht hebben
    app beperken tot 1 administratie
    Kan ik instellen dat de urenapp alleen de Belgische vennootschap ziet?
    Bij het aansluiten heb ik alles aangevinkt, dat was te ruim
    Ik heb 80 klanten en een tool die er maar tien van mag zien
    Welk vinkje haalt een dossier uit de koppeling?
    Het dashboard laat ook de cijfers van mijn vrouw haar zaak zien, dat wil ik niet
    Wij willen de rapportagetool er een bv bij geven, die hij tot nu toe bewust niet had
    Zet de app voor de holding uit, voor de rest aan
    De externe analist mag met zijn Excel-tool straks nog maar twee dossiers zien
    Eén van de vennoten vertrekt met zijn bv, de tool mag daar per 1 april niet meer bij
    Payhawk kan bij alle vennootschappen en dat is meer dan nodig
    Ik wil kiezen welke dossiers het scanprogramma te zien krijgt
    een administratie weghalen bij een gekoppelde app
    Hoe voeg ik voor de webshop een extra administratie toe aan wat hij mag?
    toegang tool inperken tot werkmaatschappij
    De bank wil een koppeling met alleen de vastgoed-bv, niet met de rest; die koppeling loopt al maar ziet alles
    Mijn privé-eenmanszaak hoort niet thuis in de tool die ons kantoor gebruikt, de rest wel
    De salaristool ziet ook de stichting van mijn zus, haal die eruit maar laat de rest staan
    Eén dossier minder voor de app
    Hoe geef ik het scanprogramma toegang tot alleen het restaurant en niet tot het hotel?
    Bij het akkoord is te ruim gekozen: alle klanten. De tool heeft er maar zes nodig
    Na verkoop van de dochter moet de app haar dossier niet meer kunnen openen, verder blijft alles
    selectie administraties aanpassen voor payhawk
    De app moest ook bij onze vastgoed-bv, waar zet ik dat vinkje?
    Een van onze klanten wil niet meer dat onze rapporttool in zijn boeken zit, de andere klanten wel
    De CRM is beperkt tot één bv en moet er nu twee mogen zien
    Drie van onze dossiers zijn vertrouwelijk; de rapporttool draait door voor de andere vijftien
    Het kantoor heeft één login en de tool zuigt daarmee elk klantdossier binnen, dat mag alleen bij wie getekend heeft
    Onze HR-app zag per abuis de verenigingskas
    Sluit de beheer-bv af voor de scanner, de app verder niet aanraken
    alleen bv 3 en 4 voor dyflexis
    Dyflexis mag bij het café en het hotel, niet bij mijn privéboekhouding
    Ik verhuur een pand via een aparte bv, die hoeft de kassa niet te kennen
    Hoe krijg ik het dossier van een opgezegde klant uit onze scantool zonder de scantool aan te tasten
    minder dossiers voor app
    Het reclamebureau mag met zijn dashboard alleen de webshop-bv zien
    Mijn zwager is mede-eigenaar van één bv; zijn tool mag daarbij en verder nergens, nu ziet hij alles
    Zet nog twee klanten erbij voor de rapportagetool, die heb ik er eerder bewust buiten gelaten
    De app heeft toegang tot de verkeerde bv, de goede staat uit
    De administratie van de ondernemingsraad moet buiten beeld blijven bij de expensetool
    app mag maar één administratie zien
    voeg een administratie toe aan Klippa
    hoe kies ik welke administraties een app ziet
    wijzig de administraties van Visma
    Excel-invoegtoepassing alleen voor één administratie
    kassa mag niet bij de stichting
    kan een app maar bij één bv
    alleen de werkmaatschappij voor Shopify
    bv afschermen voor dashboardtool
    stop Klippa voor één administratie
    app toegang per administratie regelen
    administratie erbij zetten voor Nmbrs
    hoe laat ik Gripp maar één bv zien
    TimeChimp slechts één administratie toestaan
    administraties uitvinken bij app
    knop administraties beheren gebruiken
    CRM slechts één bv laten lezen
    stilgelegde administratie weg uit app
    leverancier hoeft maar één bv te zien
    app niet ontkoppelen maar beperken tot bv
    Klippa mag alleen nog bij de Holding en niet meer bij de werkmaatschappijen, hoe stel ik dat in?
    Hoe voeg ik één administratie toe aan een app die al gekoppeld is?
    Ik wil dat onze rapportagetool drie van de acht BV's niet meer ziet.
    Kan ik per app aangeven welke bedrijven uit Exact zichtbaar zijn?
    De verkochte dochteronderneming moet uit Power BI, maar de rest van de koppeling moet blijven.
    Hoe beperk ik Basecone tot de administraties waar we echt scannen?
    Waar vink ik aan bij welke administraties een app mag?
    We hebben er een stichting bij en die moet ook in Visionplanner komen te staan.
    Onze HR-app ziet alle twaalf administraties terwijl er maar twee nodig zijn, hoe pas ik dat aan?
    Is het mogelijk een app toegang te geven tot alleen administratie 400 en 410?
    Ik wil de privéadministratie van de directeur afschermen voor de scanapp.
    Hoe haal ik een liquidatie-BV weg bij een koppeling zonder de hele koppeling te verbreken?
    De keuze van bedrijven die ik bij het koppelen maakte klopt niet meer, waar wijzig ik die?
    Kan ik de toegestane administraties van Dext aanpassen zonder opnieuw te koppelen?
    Welke stappen volg ik om een extra dossier open te zetten voor onze app?
    Spendesk moet er twee administraties bij krijgen, hoe regel ik dat in Exact Online?
    Hoe zorg ik dat Silverfin alleen de dossiers van team Noord kan benaderen?
    Ik moet de lijst met administraties van een gekoppeld programma inkorten.
    De consolidatietool mag voortaan alle bedrijven zien die we hebben en nog krijgen.
    Hoe geef ik Agicap toegang tot onze nieuwe werkmaatschappij in Exact?
    Zonder de rechten in te trekken wil ik vier administraties bij een app weghalen.
    Kunt u aangeven hoe ik bij TriFact365 een administratie uitzet in Exact?
    Onze webshopkoppeling hoort alleen bij de handels-BV, nu staat alles open.
    hoe kies ik welke administraties een app mag zien
    Een klant wil niet dat zijn administratie in onze dashboardtool komt, hoe sluit ik die uit?
    Waar beheer ik de administraties die aan een app zijn toegestaan?
    Ik heb vorige week te veel bedrijven aangevinkt voor de app, hoe corrigeer ik dat?
    De fusie is rond: twee oude BV's weg uit de koppeling en één nieuwe erin.
    Mag ik de toegang van een standaardapp beperken tot één vestiging?
    Hoe laat ik Lucanet bij een administratie die eerst niet was geselecteerd?
    We willen dat Payt alleen de debiteuren van de Nederlandse BV kan zien, niet van de andere bedrijven.
    Kan een app voor administratie A blijven werken terwijl ik hem bij B weghaal?
    Voor het nieuwe boekjaar wil ik de selectie van bedrijven per koppeling herzien.
    De salaris-BV moet onzichtbaar worden voor de declaratie-app, hoe doe ik dat?
    Hoe zet ik een app van enkele administraties naar alle administraties?
    Bizcuit moet bij onze VOF kunnen, de andere twee bedrijven stonden al aan.
    Ik zoek waar je een administratie van links naar rechts zet voor een gekoppelde app.
    Het kantoor heeft zestig klanten en maar vijf daarvan mogen in die app, hoe stel ik dat in?
    Hoe neem ik een app de toegang tot onze Duitse GmbH af en laat ik de rest intact?
    Kan de applicatiebeheerder zelf instellen welke divisies een koppeling ziet?
    Maakt het voor het kiezen van bedrijven uit of de app van een leverancier is of van onszelf?
    De maatschap mag uit Caseware verdwijnen, de praktijk-BV moet erin blijven. Waar stel ik dat bij?
    Wij hebben twintig BV's en de verzuimtool heeft er één nodig; hoe beperk ik dat?
    Kan ik Zenvoices laten meelopen met een administratie die eerst was uitgesloten?
    Onze controller wil per koppeling vastleggen welke entiteiten gedeeld worden, waar doe je dat?
    De app mocht bij alles, maar volgens de AVG moet dat beperkt worden tot het noodzakelijke. Hoe?
    Hoe sluit ik de buitenlandse entiteiten uit voor onze Nederlandse loonapp?
    Er is een entiteit verkocht en de koper mag niet in onze tool opduiken; hoe haal ik die entiteit eruit?
    Bij welke knop wijzig ik de bedrijven van een app die al maanden draait?
    Ik wil Yoobi ook laten werken voor onze zusteronderneming in hetzelfde abonnement.
    De kantoormanager vraagt de koppeling te beperken tot dossiers met een ondertekend contract.
    Het is de bedoeling dat de kassa-app alleen de winkel-BV ziet. Hoe richt ik dat in?
    Is er een lijst waarin ik bedrijven heen en weer kan zetten voor een gekoppelde app?
    Eén klant heeft bezwaar tegen delen met onze benchmarktool. Hoe neem ik alleen die klant eruit?
    Ik moet administratie 77 openstellen voor Blue10, de rest blijft zoals het is.
    Floryn mag alleen inzage in de werkmaatschappij waar het krediet op loopt, hoe stel ik dat in?
    Voor het fusietraject moet een adviesapp tijdelijk bij drie bedrijven kunnen en daarna weer bij één.
    Waar past u de toegestane administraties van een standaardapp aan?
    De app mag niet meer bij onze VvE-dossiers, de andere blijven beschikbaar. Wat moet ik doen?
    Hoe breid ik de toegang van Credit Tools uit met onze tweede handelsonderneming?
    de app moet minder bv's zien, waar doe ik dat
    Kan ik achteraf nog kiezen voor een deel van de administraties, terwijl ik bij het koppelen alles aanvinkte?
    Onze holding hoeft niet in OnGuard, die heeft geen debiteuren. Hoe haal ik hem weg?
    De app staat op alle administraties en dat moet een beperkte selectie worden.
    We willen geleidelijk uitrollen: eerst twee bedrijven in de tool en later de rest. Hoe beheer ik dat?
    Twee van onze dossiers zijn per ongeluk zichtbaar voor de scanleverancier; die wil ik afschermen.
    Kun je in Exact per koppeling de bedrijven selecteren, en waar vind je dat?
    De vereniging krijgt een eigen penningmeester; haar boekhouding moet uit onze gezamenlijke app.
    Mag Salesforce ook bij onze Belgische dochter als die in hetzelfde abonnement zit, en hoe zet ik dat aan?
    Van de tien vestigingen doen er zes mee met de kassa-app, hoe leg ik dat vast in Exact?
    Ik wil de benchmarktool alleen laten kijken naar dossiers van klanten die getekend hebben.
    Mijn klant heeft een tweede bedrijf en wil dat zijn urenapp ook daar mag boeken.
    Het zou fijn zijn als onze cashflowapp de slapende BV's niet meer meenam. Waar stel ik dat in?
    Hoe zeg ik tegen Exact dat een app nog maar één administratie mag openen?
    Voor een herstructurering moeten twee BV's uit elke app, maar de apps zelf blijven bestaan.
    Waar kan ik een BV loskoppelen van een app zonder iets aan de andere BV's te veranderen?
    We huren een externe controller in met een eigen tool; die tool mag alleen bij de productie-BV.
    Hoe deel ik naast de werkmaatschappij ook de vastgoed-BV met Visionplanner?
    Is er een manier om het aantal zichtbare bedrijven in een koppeling terug te brengen?
    De pensioen-BV is vertrouwelijk en mag bij geen enkele rapportage-app zichtbaar zijn, hoe sluit ik haar uit?
    Rydoo moet in de Franse vestiging gebruikt gaan worden; hoe laat ik de app daar toe?
    Ik kreeg de vraag om de rechten van een app op drie dossiers te schrappen.
    De selectie die onze vorige beheerder maakte voor Dext is te ruim. Hoe wordt die krapper?
    Kan een koppeling het ene bedrijf wel en het andere niet zien, en waar regel ik dat?
    Hoe schuif ik een nieuw bedrijf naar de toegestane kant van een app?
    Lucanet leest nog de oude holding. Ik wil alleen die eruit en verder niets wijzigen.
    Wij moeten per direct een failliete dochter afschermen voor de facturatiesoftware.
    De kinderopvang-BV en de scholen-BV moeten elk een eigen app hebben, hoe beperk ik ze tot één bedrijf?
    Uit privacyoogpunt wil onze directie minder bedrijven delen met de scanner.
    In welk scherm zet ik een administratie aan of uit voor een bepaalde koppeling?
    Na het toevoegen van een BV in Exact wil ik die meteen openstellen voor onze betaalapp.
    pleo mag alleen bij bv 2 en niet bij bv 1, hoe stel ik dat in
    Hoe kan ik een dossier dat we aan een ander kantoor overdragen uit onze tools halen?
    Het is voor ons genoeg als Agicap de drie grootste bedrijven ziet. Hoe pas ik de toegang daarop aan?
    Ik wil dezelfde app bij meer bedrijven gebruiken, waar geef ik die extra bedrijven vrij?
    Wij hebben Dext voor zes restaurants en er is er één gesloten; hoe haal ik dat restaurant eruit?
    Het archief-dossier moet niet langer gelezen worden door Power BI. Waar zet ik dat uit in Exact?
    Hoe wijzig ik het bereik van een app van vijf naar acht administraties?
    Kan de scanapp er een tweede onderneming bij krijgen zonder een nieuw akkoord?
    Bij een familiebedrijf mag de app de holding van de ouders niet zien, wel die van de kinderen. Hoe regel ik dat?
    Ik wil per leverancier vastleggen welke bv's hij mag zien en dat ook in Exact doorvoeren.
    Onze accountant vraagt of wij de adminstraties van zijn controletool kunnen beperken.
    Ik wil de administraties van een app beperken, maar weet niet of het een standaardapp of eigen app is.
    hoe voeg ik een bv toe aan een app die al loopt
    de app mag niet meer bij onze stichting, wel bij de rest, hoe regel ik dat
    Hoe pas ik de adminstraties aan die Visionplanner mag inzien?
    kan ik dext beperken tot twee klanten zonder de koppeling weg te gooien
    Waar zet ik een bedrijf uit voor een gekopelde app in Exact?
    Basecone mag wel bij mijn werkmaatschappij maar niet bij mijn holding, hoe stel ik dat in?
    Ik heb drie bedrijven in Exact en de kassa-app hoeft er maar één te zien
    Hoe haal ik mijn privé-bv weg bij een app zonder dat de rest stopt?
    Kan ik bij een app een vierde administratie aanzetten zonder alles opnieuw te koppelen?
    Waar stel ik in welke van onze bv's een programma mag inzien?
    De scan-app ziet nu al onze zes bedrijven en dat moeten er twee zijn
    Ik wil dat Power BI alleen de cijfers van de winkel kan ophalen en niet die van het vastgoed
    Hoe voeg ik een extra bedrijf toe aan een app die al met Exact werkt?
    ik wil 1 administratie uitzetten bij Klippa, de rest moet blijven lopen
    Onze stichting moet buiten beeld blijven van de webshopkoppeling, kan dat?
    Mag ik zelf bepalen bij welke bedrijven een app naar binnen mag?
    De app heeft bij het koppelen alle administraties gekregen, hoe maak ik dat er minder?
    Het kasboekprogramma moet voortaan ook bij de nieuwe vestiging kunnen, waar zet ik dat erbij?
    Hoe wijzig ik de keuze van bedrijven die ik destijds bij het koppelen van Dext heb gemaakt?
    Mijn broer en ik delen Exact, maar zijn bv mag niet zichtbaar zijn in mijn liquiditeitsapp
    Kunnen we een app beperken tot de Belgische vestiging?
    Er is een administratie opgeheven en die wil ik bij alle apps uit de keuze halen
    Ik wil dat onze app automatisch ook elk volgend bedrijf dat we oprichten mag inzien
    Welke knop gebruik ik om Teamleader bij twee van onze vijf administraties weg te houden?
    Het loonprogramma kan bij de verkeerde bv, hoe verander ik dat naar de goede?
    De accountant vroeg me om de app alleen bij 2024 BV te laten en de holding eraf te halen
    Onze horecagroep heeft vijf bv's en het roosterprogramma hoeft alleen de lunchroom te zien
    Mijn vrouw wil niet dat haar praktijk zichtbaar is in mijn facturatie-app, hoe regel ik dat?
    Het boekhoudprogramma van onze VvE mag alleen de VvE inzien en niet mijn eigen bedrijf
    Waar vink ik uit dat Spendesk ook in onze beheer-bv mag?
    Er moet één dossier bij in de app van onze Vlaamse boekhouder
    De app laat cijfers van mijn pensioen-bv zien aan het personeel, die wil ik daar uit hebben
    Kan ik de toegang van een koppeling inkrimpen van zeven naar drie administraties?
    Hoe geef ik een bestaande koppeling ook onze tweede winkel, zonder hem te verbreken?
    Klopt het dat ik per app kan aangeven welke ondernemingen hij mag bekijken, en waar?
    Ik wil het rapportprogramma een bedrijf ontnemen dat we dit jaar afstoten
    Een bv eruit en een andere erbij, waar wissel ik dat voor de scan-app?
    Mijn app moet alleen Transport BV hebben, nu haalt hij ook Garage BV op
    mag ik 1 bedrijf verbergen voor het crm en de andere laten staan
    Wij willen dat ons kassasysteem alle bedrijven krijgt behalve de holding
    Hoe verander ik achteraf wat ik bij het koppelen heb aangekruist aan bedrijven?
    Voor de nieuwe franchisezaak moet de app een extra administratie kunnen lezen
    De makelaarsapp hoeft alleen Verhuur BV te lezen, nu heeft hij ook Verkoop BV
    Kan ik Planday voor onze drie cafés aanzetten en voor het hotel uitzetten?
    Onze app werkt prima, alleen wil ik dat bedrijf twee eraan toegevoegd wordt
    De bank wil dat een van onze bv's niet meer zichtbaar is in de prognosetool
    Hoe sluit ik mijn eenmanszaak uit bij een koppeling die verder voor de bv doorloopt?
    In welke lijst moet een bedrijf staan zodat de app het wel mag zien?
    Ik wil per bedrijf kunnen bepalen of ons crm erbij mag
    Hoe breid ik de toegang van onze kassa uit met het filiaal in Almere?
    De app van de schoolkantine ziet ook de oudervereniging, dat moet anders
    Er staat een bv aangevinkt bij de scan-app die we nooit gebruiken, hoe vink ik die uit?
    Voor de fiscale eenheid wil ik vier van de zes bedrijven in de app houden
    mag de app ook bij mijn tweede zaak, hoe zet ik dat aan
    Ik wil dat het incassobureau alleen in de handelsonderneming kan via zijn app
    De hovenierssoftware haalt ook de cijfers van mijn vakantiehuis-bv op en dat hoeft niet
    Hoe laat ik een bestaande app ook in de administratie van onze dochteronderneming?
    De evenementenapp moet ook bij onze stichting kunnen naast de bv waar hij nu al bij mag
    Een van mijn zaken gaat naar mijn broer, die zaak moet uit onze rapportage-app
    Kan ik instellen welke van mijn vier ondernemingen zichtbaar zijn voor Teamleader?
    Bij het koppelen klikte ik alles aan, achteraf hoeft de app alleen de kwekerij
    de app mag alleen bij de winkel en niet bij de hodling, hoe stel ik dat in
    Hoe beperk ik Power BI tot alleen onze twee werkmaatschappijen in Exact Online?
    De app ziet nu alle veertig administraties, maar hij mag er maar drie zien.
    Ik wil een administratie toevoegen aan wat de scan-app mag benaderen, zonder opnieuw te autoriseren.
    Kan ik de holding uitsluiten van de koppeling met ons dashboard?
    Onze directeur wil niet dat de persoonlijke BV meegaat naar de BI-tool.
    Hoe stel ik de division scope van een standaardapp anders in?
    We hebben een dochter verkocht en die administratie moet uit de koppeling, de rest niet.
    Waar vink ik aan bij welke bedrijven Invantive Cloud mag?
    Ik wil dat Klippa voortaan ook bij onze nieuwe Belgische vennootschap kan.
    Is het mogelijk om een app per administratie aan of uit te zetten?
    De connector moet er een paar divisies bij krijgen, waar regel ik dat in Exact?
    Kan een app beperkt worden tot de testadministratie tijdens het ontwikkelen?
    Vanaf volgend kwartaal mag de rapportagetool alleen nog de actieve administraties lezen, hoe pas ik dat aan?
    Bij het koppelen heb ik per ongeluk alles aangevinkt, hoe haal ik de privé-administratie er weer uit?
    Een klant wil niet langer dat zijn dossier via onze analyse-app wordt uitgelezen, de andere klanten wel.
    Ik zoek het scherm waar je de administraties van een app van links naar rechts schuift.
    hoe wijzig ik de administraties waar een app bij mag zonder dat de koppeling stopt
    Voor Visionplanner moeten er vijf administraties bij en twee af.
    De app moet blijven werken, alleen niet meer voor de administratie Vastgoed.
    Hoe laat ik Dyme alleen de operationele bedrijven zien en niet de pensioen-BV?
    Ik wil van 25 toegestane administraties naar 10, zonder de koppeling aan te raken.
    Kan de divisie 2024-archief uit de toegang van onze rapportagetool?
    Voor onze developer mag de app uitsluitend bij de demo-administratie.
    Een vestiging is gesloten; hoe haal ik die bij de scanapp weg?
    De CFO vraagt of de forecastingtool geen inzage meer kan hebben in de holding.
    We hebben een administratie gekoppeld die niet van ons is, hoe zet ik die uit bij de app?
    Waar kan ik zien en wijzigen bij welke divisies een standaardapp mag?
    De app mag nu alleen bij administratie 1, en ik wil er administratie 2 en 3 aan toevoegen.
    Kan ik per app een witte lijst van administraties instellen in Exact Online?
    Onze salaris-BV moet buiten bereik blijven van Power BI, hoe regel ik dat?
    Bij de inrichting is de verkeerde administratie gekozen voor de webshop, hoe wissel ik die om?
    De rechten van de app moeten worden teruggebracht tot onze vijf Nederlandse vennootschappen.
    Wij zijn een kantoor en willen een app openzetten voor drie extra klantdossiers.
    Hoe geef ik Invantive Cloud toegang tot nog een administratie, zonder de container opnieuw te autoriseren?
    Er is een joint venture waarvan de partner niet wil dat onze tool meekijkt, hoe haal ik die eruit?
    Stel dat ik een app tijdelijk één administratie wil afnemen, hoe doe ik dat?
    administratie erbij zetten voor een gekoppelde app, waar zit dat in exact
    Bij een volgende fase van het project gaan er zes administraties mee in de koppeling.
    Het liefst sluit ik de vastgoedentiteiten uit en laat ik de rest van de integratie ongemoeid.
    Eén van onze apps ziet ook de administratie van mijn vrouw; die moet eruit.
    Via Appmachtigingen wil ik voor een collega's app een administratie weghalen, gaat dat?
    Hoe krijg ik de BI-connector zover dat hij alleen nog divisie 310 leest?
    Ons testbedrijf vervuilt de rapporten, dus dat wil ik uit de rechten van de app halen.
    De vennootschap in liquidatie hoeft niet meer mee in de dataverzameling van de app.
    Laat onze urenapp voortaan alleen bij administratie 2 en 5, hoe stel ik dat in?
    Kan ik de toegang van Floryn beperken tot de werk-BV?
    Ik wil administraties afvinken die een app niet hoort te lezen, waar zit dat scherm?
    Na een herstructurering moet onze app bij andere BV's mogen dan nu.
    Een klantdossier toevoegen aan een bestaande app-koppeling, hoe doe je dat in Exact?
    De webshop mag alleen in de handels-BV schrijven en nergens anders.
    Voor Spendesk moeten twee bedrijven worden vrijgegeven, ik hoef hem niet opnieuw te koppelen toch?
    Hoe perk ik de divisies in van een app die nu overal bij mag?
    Uit privacyoverwegingen mag de stichting niet meer mee in de app, de overige vijf wel.
    Kan ik een verkeerd toegevoegde administratie weer weghalen bij een gekoppelde app?
    Onze tester heeft per ongeluk productieadministraties voor de app vrijgegeven, hoe haal ik alleen die weer weg?
    Van de vier bedrijven in de forecasttool is er één te gevoelig, dat wil ik afschermen.
    Ik wil de app bij minder divisies laten zodat de refresh alleen de nuttige bedrijven meeneemt, waar doe ik dat in Exact?
    Klippa ziet al onze acht bv's en hoeft er maar drie, hoe stel ik dat bij zonder alles opnieuw te koppelen?
    Ik wil de holding buiten het bereik van de rapportagetool halen terwijl de rest blijft lopen.
    Er is een werkmaatschappij bijgekomen en Basecone moet die ook zien, waar zet ik dat aan?
    Hoe haal ik één dossier weg bij een app die we voor de andere klanten gewoon blijven gebruiken?
    Tijdens het koppelen vinkte ik alles aan, kan ik dat achteraf nog terugbrengen tot één bedrijf?
    De bv die we verkocht hebben moet uit de koppeling met Payt, de andere vier niet.
    Kan ik voor Power BI aangeven welke administraties hij mag lezen, nadat hij al gekoppeld is?
    Onze auditor wil dat de scan-app alleen bij de productie-administratie kan, waar regel ik dat in Exact?
    ik wil twee administraties toevoegen aan een bestaande koppeling zonder de rechten in te trekken
    Per 1 juli hoort de Duitse vestiging er niet meer bij, hoe beperk ik wat Agicap mag zien?
    Ik gaf de app akkoord voor alleen bv A en nu moet bv B erbij, hoe breid ik dat uit?
    Salarisadministratie zit in een aparte bv en die mag de urenapp niet zien, hoe sluit ik die uit?
    Kan een gewone gebruiker de administraties van een app aanpassen, of moet ik daarvoor opnieuw toestemming geven?
    Ik wil de app beperken, maakt het uit of een leverancier hem gemaakt heeft of onze eigen IT?
    Wij hebben Visionplanner gekoppeld voor tien klanten, twee zijn vertrokken en moeten eruit.
    Hoe zet ik bij een bestaande app een vinkje weg voor een administratie van privé?
    Ik dacht dat Agicap alleen bv Noord zag, maar hij ziet ook Zuid; hoe pas ik dat aan?
    Voor de nieuwe franchisenemer moet de kassa-app er een administratie bij krijgen.
    De app heeft nu alles gekregen, terwijl we afgesproken hadden dat hij alleen de werkmaatschappij mocht.
    Is er een manier om een app bij één bedrijf weg te houden zonder dat de andere bedrijven uitvallen?
    Mijn klant wil niet dat zijn cijfers in onze benchmark-app komen, hoe sluit ik hem uit?
    Elk jaar komt er een project-bv bij, waar voeg ik die toe aan wat Payt mag?
    In het beveiligingscentrum zag ik dat een app te veel bedrijven mag, hoe verander ik dat daar?
    hoe kies ik achteraf andere bedrijven voor een koppeling
    De testadministratie hoeft niet meer mee in de koppeling met de webshop.
    Ik gaf bij de koppeling alle administraties vrij en moet dat van de directie inperken tot de holding.
    Kan ik bij Chaser een debiteurenadministratie toevoegen zonder dat iedereen opnieuw moet inloggen?
    Een cliënt heeft zijn dossier teruggetrokken uit ons portaal, hoe haal ik alleen hem uit de app?
    Ik zag dat de urentool ook de pensioen-bv leest, dat moet eruit maar de tool blijft.
    Waar zet ik in Exact de extra vestiging aan voor onze bestaande bonnenapp?
    hoe haal ik een admnistratie weg bij een app die verder blijft werken
    Hoe verwissel ik bv Oud voor bv Nieuw bij een app die al jaren loopt?
    De fiscale app hoeft van onze zes bv's er nog maar een te zien, hoe stel ik dat na de koppeling in?
    De kassa hoeft alleen de bakkerij te kennen, niet ook onze huisjes die we verhuren
    Basecone ziet nu ook de privé-bv van mijn man en dat is niet de bedoeling, de rest wel
    haal mijn holding van die app af maar laat de winkel staan
    Wij hebben er een zaak in Gent bij genomen en de scanapp moet daar ook in kunnen, hoe zet ik dat erbij
    ik wil dat de urenapp alleen de garage ziet en niet de autoverhuur
    mag van onze vier zaken er eentje uit het zicht van de rapportentool, zonder dat de rest stopt
    De stichting van de carnaval zit ook in ons Exact en daar heeft Dyflexis niks te zoeken
    hoe kan k 1 bv eraf halen bij de app en de rest houden
    Ik zou de app van de bloemenveiling wat willen inperken: enkel het dossier van de winkel, niet dat van mijn pensioenvennootschap
    Vorig jaar een firma verkocht, de koppeling mag die niet meer zien maar de andere twee wel
    onze webshop werkt alleen voor zaak 1, nu wil ik zaak 2 er ook in laten meedoen
    De urenapp mag de vof wel en de bv niet, nu ziet hij ze allebei
    Mijn vrouw heeft haar eigen praktijkje in hetzelfde Exact en de kassa van de garage leest dat mee, dat moet niet
    Ik wil niet van de app af, hij moet alleen met zijn vingers van de oude zaak afblijven
    Er staat een proefadministratie tussen en de app boekt daar ook in, haal die er bij hem af
    mag onze rapportentool voortaan ook naar de zaak in Zwolle kijken
    Basecone staat op alle zes, het moeten er twee worden
    hoe geef ik een bestaande app toegang tot een bedrijf meer zonder opnieuw te beginnen
    de app moet wat minder van ons zien, alleen de bloemisterij
    Een van de zaken gaat naar mijn broer, de kassa-app mag die van hem dus niet meer inkijken, de mijne wel
    de webshop moet ook kunnen boeken op de nieuwe eenmanszaak die al een tijd in exact staat
    Kan je een dossier aan- en uitzetten per app
    vink 2 bedrijven uit bij dyflexis
    Alleen de winkel, niet de groothandel: hoe stel ik dat voor de scanner in
    onze boekhoudster vraagt of de app zich kan beperken tot de bv waar het personeel in zit
    De verhuurtak en de bakkerij zitten in één Exact en de kassa heeft niets met verhuur te maken
    Ik wou dat de scanapp ook voor het eetcafé werkt, dat zit al jaren in Exact, alleen mag hij er nog niet bij
    hoe zorg ik dat een app mijn privézaakje met rust laat maar de winkel blijft doen
    Mijn zwager deelt Exact met ons en vindt het niks dat onze urenapp zijn bedrijf ziet
    kan de rapportage-app van drie naar twee bedrijven
    minder bedrijven voor payhawk graag
    De app mag straks enkel nog het dossier van de vzw zien
    Basecone slikt facturen van het verkeerde bedrijf omdat hij in alle twee mag, hou hem bij één
    zaak erbij zetten bij de webshopkoppeling, niet alles overdoen
    Kan ik aanwijzen in welke van mijn zaken een app mag rondkijken
    de bv van mijn man verkocht per 1 mei, urenapp moet die niet langer zien, mijn eenmanszaak wel
    Maakt het uit of de app gekocht of van onszelf is als ik er een zaak af wil halen
    de app mag in de winkel blijven neuzen maar niet in ons pensioenpotje
    kassa: eetcafé wel, feestzaal niet
    Ons boekingsprogramma mag niet in de bv van onze zoon neuzen, wel in de twee andere
    De scantool moet er een firma bij krijgen die we vorig jaar bewust niet aangevinkt hadden
    ik zou onze vakantiewoningen uit de lijst van de app willen halen, de rest is prima
    app alleen op bv 1 zetten
    Toen we begonnen heb ik alle zaken aangezet, dat was dom, er moeten er drie uit voor de kassa
    geef basecone ook de eenmanszaak, die had ik destijds overgeslagen
    Van mijn drie kapsalons doet er één niet meer mee aan het afsprakenprogramma
    sluit de spaar-bv uit voor het rapport van de app, zonder de hele boel los te trekken
    Ik wil de kassa een tweede boekhouding laten bedienen die er al is
    Payhawk ziet de stichting van de kerk en dat vindt de penningmeester niks, ons bedrijf mag hij wel zien
    Mag ik zelf bepalen in welke boekhouding de garageapp kijkt, en waar doe ik dat
    twee erbij en een eraf bij de scanapp
    Holding De Wit wil niet meer dat de kassakoppeling bij de pensioen-bv kijkt, bij de winkel wel
    Twee van onze tachtig cliënten hebben bezwaar tegen de rapportagetool, de rest is tevreden, laat die met rust
    De scanapp leest nu het hele kantoor, dat moeten er zes worden
    Graag alleen de werkmaatschappijen zichtbaar voor Dyflexis, de privé-bv's niet
    Er zijn dossiers verkocht aan een ander kantoor, die horen niet meer bij Visionplanner, verder moet hij doordraaien
    Onze klant heeft vier bv's en de webshop hoort maar bij één, toch ziet Shopify ze alle vier
    Ik wil een tool bij een bestaande klant aanzetten die er tot nu toe bewust buiten bleef
    Kan de app blijven draaien maar zonder de advocatenpraktijk?
    Van honderd naar tien dossiers voor een koppeling, zonder iets stuk te maken
    Basecone mag niet in ons eigen kantoordossier neuzen, wel in die van klanten
    Wissel klant 410 en klant 411 om bij de app, ik heb de verkeerde aangewezen
    welke dossiers mag een app zien aanpassen
    De vestiging Almere gaat een tool gebruiken die al in Utrecht loopt, hun dossiers moeten erbij
    Slager Piet wil de koppeling houden voor zijn winkel, maar niet voor het vastgoed
    Ik zoek waar je per app aan- en afvinkt bij welke cliënt hij mag
    De salarisadministratie van het kantoor moet buiten beeld blijven van de BI-koppeling, de rest blijft
    Een bestaand dossier toevoegen aan wat Silverfin mag lezen, zonder dat ik alles opnieuw hoef goed te keuren
    Het bereik van een app kleiner maken
    Partner: 'die tool ziet mijn eigen bv, dat wil ik niet'. Hoe haal ik alleen hem eruit
    Bij vertrek van een klant halen we hem los uit de app, de andere klanten lopen gewoon door. Stappen?
    Bij de start is gekozen voor alles toestaan. Achteraf willen we het terugbrengen tot wat nodig is
    hoe geef ik trifact maar 3 vd 12 adm
    Kan ik bij ieder soort app dossiers weghalen of alleen bij apps van een leverancier?
    De tool is prima. Alleen die ene advocaat wil niet dat zijn derdengeldenrekening daarin staat, snap ik
    Onze eigen bv's stonden per ongeluk mee aan toen we voor de klanten ja zeiden, die moeten eruit zonder de klanten te storen
    Klant Pronk heeft de abonnementsvorm voor vijf bv's, hij heeft er zeven, twee eruit graag bij de app
    Silverfin rekent per dossier af, dus we willen de slapende bv's uit de koppeling
    Een cliënt die eerst nee zei tegen de bonnenapp zegt nu ja, de koppeling zelf bestaat al voor anderen
    Vestiging Zeist sluit en die dossiers hoeven niet langer in de rapportage, de rest van het kantoor wel
    Ik zou graag het zicht van Visionplanner terugbrengen tot de controleplichtige klanten
    app ziet alle klantn maar mag er maar 4
    Mag die tool alsjeblieft níet meer in de bv van mijn vrouw kijken, zegt de partner, verder vindt hij het een fijn ding
    Bij de stichting eraf, bij de bv's erop houden
    De ondernemer zegt: winkel ja, pand nee. Eén app, twee dossiers
    Na de AVG-klacht van één cliënt halen we precies hem uit de tool, en niemand anders
    Een collega gaf bij de start maar drie van de acht bv's aan de kassa mee, de andere vijf horen er ook bij en bestaan al jaren
    Het hele kantoor stond aan, dat was te royaal, de app houdt er straks vijftien over
    Wie gaf die app ook alweer inzage in ons eigen kantoordossier? Maakt niet uit, dat dossier moet eruit, de klanten blijven
    welk dosier mag welke app, dat wil ik instellen
    Kan een koppeling voor de ene bv aanblijven als de zuster-bv verkocht wordt
    Van de advocaat moeten twee procedurele bv's buiten zicht van de BI-tool blijven
    Cashflowtool mag blijven meekijken bij de bakkers, de zorgklanten gaan eruit vanwege geheimhouding
    De schoonzoon neemt één bv over en wil de kassalink houden, vader wil hem in de zijne niet meer, zelfde login
    klant is weg bij ons kantoor, zijn dossier moet uit de scantool, de andere tachtig blijven
    hoe zet ik een extra BV bij een app die er al drie mag zien
    data minimalisatie: de rapportagetool heeft 14 BV's en gebruikt er 2
    stichting los van de app, bedrijf mag blijven
    wil de salaris-BV afschermen voor de urenapp zonder dat de urenapp omvalt
    lijstje van bedrijven bij een app aanpassen exact
    kan ik per app instellen welke dossiers meegaan, en waar
    test-administratie eruit, productie erin, bij dezelfde app
    Een app die bij installatie op alles is gezet wil ik terugbrengen naar twee vennootschappen
    de app mag vanaf nu ook de Belgische vennootschap binnen hetzelfde abonnement lezen, hoe geef ik dat aan
    privé-administratie van de dga staat open voor de kassakoppeling, dat moet stoppen, de winkels blijven
    mag een leverancier wat minder dossiers zien? ja graag, hoe
    toegang versmallen zonder opnieuw te koppelen
    kan ik bij onze eigen geregistreerde app ook BV's aanvinken of alleen bij marktplaats-apps
    weet niet of het onze eigen app is, wil er een BV af halen
    Onze fiscalist mag via zijn tool de drie BV's zien, niet de stichting. Die staat er nu wel bij en dat moet morgen anders zijn.
    De datawarehouse-leverancier factureert per administratie. Hoe zorg ik dat hij er nog maar vijf kan benaderen?
    Notitie: Klippa → ook BV Noord laten meedoen, bestaande BV's blijven zoals ze zijn
    de koppeling heeft in één klap alles gekregen, ik had er maar één bedoeld
    bij de installatie op alles geklikt, wil terug naar alleen BV West
    app moet van de beleggings-BV afblijven, maar mag niet stoppen voor de winkel
    zet administratie 300 erbij voor de BI-tool svp
    ticket: toegang integratie uitbreiden met 2 bestaande dossiers
    we willen een collega-bedrijf dat in hetzelfde abonnement zit buiten beeld houden van onze tool
    klant van ons kantoor wil niet dat zijn dossier door onze benchmarktool wordt gelezen, anderen wel
    beperk de app tot de administraties die hij echt nodig heeft
    is er een plek waar ik per app zie én aanpas welke bedrijven hij mag
    de tool werkt goed, hij ziet alleen te veel vennootschappen
    de tool werkt goed maar mag een al bestaande vennootschap niet openen, die wil ik hem geven
    BV-lijst van de app inkorten, keuze zit toch niet in de app zelf maar in Exact?
    graag dossier Peeters niet meer door de scansoftware laten lezen
    hoe ontneem ik een app één klant zonder de rest te raken
    De adviestool zag na de koppeling ineens ook het dossier van de vrouw van de baas. Dat dossier moet eruit, tool blijft.
    we moeten per BV kunnen uitleggen wie erbij kan; de planner mag alleen nog de productie-BV's zien
    bestaande BV ook toestaan voor Payhawk
    bij dezelfde koppeling een vinkje erbij en een vinkje eraf
    hoe hou ik een administratie buiten bereik van een app
    integratie alleen voor BV A laten werken
    Het gaat om vier van de elf BV's. Die vier horen bij een joint venture en mogen niet in de spendtool, de overige zeven wel.
    CFO: 'BI mag alleen de geconsolideerde BV's lezen'. Hoe dwing ik dat af zonder BI plat te leggen?
    een app die vijf BV's mag, er moet een zesde bij die we al jaren hebben
    vinkjes van administraties bij een app
    dossier afschermen voor software van derden
    Belg hier: hoe haal ik één vennootschap weg bij een gekoppelde toepassing zonder alles te verbreken?
    de tool mag best blijven maar niet bij de vastgoed-BV
    hoe breng ik de toegang van de connector terug tot de administraties uit het contract
    kan de app bij één klant worden weggehaald terwijl hij bij de andere klanten van ons kantoor doorloopt
    voordat ik BV's ga afvinken: kan dat wel bij een app die we zelf hebben aangemeld?
    de app van de fiscalist mag BV A, B en C, en D moet erbij (bestaat al jaren)
    Wie kan mij zeggen hoe je per gekoppelde app de bedrijven instelt?
    we gaan één administratie verkopen aan een concurrent, onze CRM mag daar per direct niet meer in kijken, in de rest wel
    Verkoop van een dochter per 1 januari: de inkooptool mag die bv dan niet meer inzien, de andere elf wel
    Payhawk staat open voor de hele groep terwijl alleen de werkmaatschappijen het gebruiken, dat wil ik rechttrekken
    Mag de holding buiten het bereik van Klippa? De rest graag laten staan.
    Bevinding intern: expense-app kijkt mee in de pensioen-bv. Die moet eruit, het gebruik in de andere bv's gaat door.
    voor drie van de acht bv's toegang weg, voor vijf niet
    Ons BI-rapport haalt ook de privé-bv van de DGA op, dat is niet de bedoeling, rest is prima
    Ik wil een entiteit toevoegen aan wat Basecone mag zien zonder de koppeling opnieuw te leggen
    Kan een koppeling begrensd worden tot een paar vennootschappen van de groep?
    Doelbinding: het CRM heeft enkel de verkoopmaatschappij nodig en ziet nu negen dossiers
    De stichting moet uit de app, de bv blijft erin. Waar doe ik dat
    bereik van app inperken tot 2 entiteiten
    Wij splitsen per april; de afgesplitste onderneming mag voor de declaratietool niet meer zichtbaar zijn, de moeder nog wel
    Visma moet er ook nog bij de Duitse GmbH kunnen, naast wat hij nu al mag
    Het urenpakket hoeft de slapende vennootschappen niet te zien. Alleen de actieve laten staan graag.
    Onze privacyverklaring noemt twee bv's, de app kan er bij veertien. Dat moet kloppen.
    Te ruime machtiging: terugbrengen naar de vier entiteiten die in het contract staan
    De leverancier zegt dat wij zelf kunnen bepalen welke bv's hij mag uitlezen. Waar dan?
    vinkje weg bij de holding voor shopify koppeling
    Beste collega, de RvC heeft besloten dat de vastgoed-bv's niet langer zichtbaar mogen zijn voor het inkoopplatform; voor de handelsmaatschappijen verandert er niets. Kun jij dit inregelen, en hoe?
    De curator neemt een van onze bv's over. Visma mag in die ene niets meer zien, elders wel.
    Een deelneming valt onder geheimhouding, het dashboard moet die niet tonen maar wel blijven draaien
    hoe haal ik 1 bv uit n app zonder dat de rest stuk gaat
    Ringfencing: zorgtak afschermen van de declaratietool, techniektak niet
    Klippa mocht tot nu bij zes, het moeten er negen worden
    De koppeling is oké, het bereik niet: twee te veel, een te weinig
    Volgens bijlage 2 van de verwerkersovereenkomst vallen alleen BV Noord en BV Zuid eronder. De instelling moet daarmee overeenstemmen.
    Ik wil de privévennootschap van de directeur afschermen voor de leverancier van het dashboard, dat verder gewoon door moet
    Per entiteit aan- of uitzetten of de tool erin mag
    De joint venture wil niet dat onze groepstool in hun boeken kijkt, de rest van de groep heeft er geen bezwaar tegen
    dossier van de patrimoniumvennootschap uit de app halen, de exploitatie erin laten
    Na de audit van vorige week moet Spendesk zich beperken tot de vennootschappen met medewerkers. Kaarten en boekingen daar gaan gewoon door.
    De family office ziet via het dashboard onze werkmaatschappijen, zij hoeven alleen de holding
    Twee dossiers te veel zichtbaar voor Basecone in onze Belgische omgeving, hoe neem ik die weg?
    We openen de app voor de Duitse tak, naast de bestaande vijf. Geen nieuwe installatie gewenst.
    app X mag b en c zien, niet a
    Wij hebben een chinese wall tussen advies en controle; de urentool mag die van controle niet inzien
    De leverancier rekent per gekoppelde bv af, dus ik wil de slapende bv's eruit en de actieve erin
    Op verzoek van de bank moet de SPV buiten elk dashboard blijven, de rest niet
    welke bv's de tool ziet staat verkeerd sinds de installateur alles heeft aangevinkt
    Voor ik bv's weghaal: maakt het uit of het een marktpakket is of iets wat wij zelf registreerden?
    De RvC-secretaris ziet in het dashboard cijfers van bv's die haar niet aangaan; de tool zelf moet blijven
    Klippa erbij voor onze nieuwe vestiging in Luik, het bestaat al in Exact en ook in Klippa, alleen de machtiging moet breder
    minder bv's voor visma
    Bij de inrichting is te ruim aangevinkt; corrigeren zonder de leverancier of herinstallatie
    Kunnen wij de stille vennoot buiten beeld houden van het budgetpakket?
    De fiscalist adviseert de persoonlijke holding uit elke koppeling te lichten, de rest ongemoeid
    voor welke bv's de app geldt wil ik aanpassen
    De Luxemburgse entiteit valt onder bankgeheim, dus daar mag de tool niet in, in de negen andere wel
    app mag maar 2 van de 5 bvs zien
    holding uit power bi halen, rest laten
    1 dossier afschermen voor app
    privé bv mag scantool niet zien
    dossier bijzetten bij basecone
    app moet ook bij tweede bv kunnen
    kies welke bedrijven app ziet
    administratie aanvinken voor koppeling
    verkochte dochter uit de app, app moet blijven
    klant 12 mag er niet meer bij in de tool, de rest wel
    beheer administraties app
    toegang inperken tot werkmij
    alleen mijn winkel bv delen met kassa
    dieje app moet enkel nv zien
    zet bv2 erbij voor dyflexis
    minder dossiers in payhawk
    app laten lopen maar zonder de stichting
    hoe pas ik lijst van bedrijven voor app aan
    mag niet alles zien, alleen nl entiteiten
    visionplanner alleen klant a b c
    wil dat crm de holding niet leest
    bv opgeheven, vinkje bij app weg
    uitbreiden: app ook op be administratie zetten
    selectie administraties wijzigen
    te ruim gezet bij inloggen, wil nu minder bv's
    toegang app verruimen zonder opnieuw koppelen
    ik wil kiezen wat app ziet qua bedrijven
    app ziet ook de admin van mijn vrouw, moet weg
    rapport tool alleen groep zuid
    een vd klanten stopt, die uit de scanapp
    toegelaten dossiers van app bewerken
    geselecteerde administraties aanpassen
    boekhouder zegt: beperk app tot de bvba
    niet intrekken, gewoon 1 firma minder
    kan app 2 firmas minder zien zonder stoppen
    excel rapport mag mama bv niet lezen
    webshop app alleen retail entity
    wil da ze enkel dossier 102 zien
    kan ik bij elke app administraties kiezen? eigen of gekocht
    app niet weg, enkel die ene firma dicht
    zet klant janssen uit in basecone, rest mag blijven aub
    hoe zeg ik tegen exact dat shopify alleen bv 3 mag
    wil nie da dieje app in mijn privé dossier zit, rest oke
    scope van app verkleinen naar 1 divisie
    app heeft er eentje te veel
    vinkjes van administraties bij app veranderen
    company access per app exact aanpassen pls
    bv overgenomen, laat app die ook lezen
    het bonnetjesprogramma mag de boeken van de school wel maar die van de oudervereniging niet
    Wij hebben negen stichtingen. Power BI moet er nog drie zien, de rest niet.
    Van de week is de sportschool verkocht, die BV moet dus uit het zicht van de urenapp, de andere twee blijven.
    hoe vink ik een boekhouding uit voor een programma
    de huurdersvereniging mag niet in het rapport van de corporatie opduiken, verder blijft alles draaien
    ik wil de kassa-app naast de kantine ook de sportwinkel laten zien
    Scan-app mag voortaan alleen nog de holding
    een klant van ons wil niet dat de analyse-tool zijn dossier leest, de overige dossiers wel
    Niet alles intrekken! Alleen de loonadministratie van het kloosterfonds moet buiten bereik van de koppeling
    minder boekhoudingen voor Visma graag
    Het magazijnprogramma ziet ook de privé-BV van de eigenaar. Dat is niet de bedoeling, maar het moet wel blijven werken voor het magazijn.
    per app instellen welke stichting zichtbaar is
    we hebben een administratie afgestoten en willen die uit de selectie van de app halen
    Hoe geef ik ons declaratiesysteem er één vennootschap bij, zonder alles over te doen
    de webshop moet ook bij de Duitse BV kunnen, de toestemming zelf is prima
    koppeling te ruim afgesteld, moet smaller: enkel de basisschool
    bestuurslid vraagt waarom de donateursapp de pensioenstichting kan inzien. kan ik die er apart afhalen?
    enkel dossier 104 en 107 mogen zichtbaar zijn voor den app
    app mag bij te veel bedrijven, wil het beperken tot de productie-bv
    Kan ik het aantal vennootschappen verkleinen zonder dat de chauffeurs hun ritten opnieuw moeten koppelen?
    toegang van een app versmallen
    toestemming staat op alle bedrijven en ik wil een rijtje aanwijzen
    Beste, onze scholengroep telt 14 besturen in Exact. De boekhoud-scanner is destijds op alle 14 gezet, terwijl er maar 5 mee werken. Hoe breng ik dat terug tot die 5 zonder de boel plat te leggen?
    mijn directeur wil niet dat de roosterapp bij de vastgoed-bv kan, de zorg-bv is prima
    De kassa hoort bij twee winkels, niet bij drie. Waar pas ik dat aan?
    Visma ziet alles en Basecone te weinig; ik wil voor beide zelf aanvinken welke boekhoudingen ze krijgen
    dossier van de begraafplaats hoort niet thuis bij die app, weghalen graag, rest laten
    kunnen we bepalen dat de analysetool alleen de productie-bv leest en de holding niet
    eén administratie afschermen voor een gekoppeld programma, niet voor mensen
    we splitsen de kantine af; het ledenprogramma moet die niet meer meenemen
    voeg de nieuwe jeugdstichting toe aan wat het incassopakket mag zien, het akkoord hoeft niet opnieuw
    het programma mocht bij 6 bedrijven, dat moeten er 4 worden
    de controller wil de koppeling houden maar hem wel kortwieken
    in plaats van vestiging Gent moet de app nu vestiging Brugge krijgen
    bij die app alle adminstraties behalve de prive bv svp
    welke boekhoudingen het mag zien wil ik zelf bepalen
    maakt het voor het uitvinken van administraties uit of de app van ons is of van de leverancier
    Onze logistieke app toont ook de kosten van de holding op de schermen in de hal! Die holding moet uit zijn bereik, de app zelf is goud
    toegang app per dossier instellen
    de bouwcommissie-stichting is klaar, haal die uit het lijstje van de facturentool
    hij mag alleen de boeken van de voedselbank lezen, van de huurstichting blijft hij af
    bestaande koppeling uitbreiden met een reeds lang bestaande bv die er nooit bij zat
    koppeling inkrimpen van alles naar enkel productie
    wij willen dat onze externe controller via zijn rapporttool nog maar één van de bv's ziet
    administratie erbij voor een app, zonder intrekken
    Klant wil dat onze scansoftware alleen nog de bakkerij-bv ziet en niet zijn privéholding, de rest moet doorlopen
    Wij hebben een werkmaatschappij verkocht, de app hoeft die niet meer te zien maar wel de andere vier
    hoe stel ik in welke dossiers Basecone mag zien, per klant graag
    Mijn voorganger heeft destijds alles aangevinkt. Ik wil het terugbrengen tot de drie kantoren waarvoor we het gebruiken.
    In uw mail vraagt u ons BV Zuid toe te voegen aan de koppeling. Waar doen wij dat in Exact?
    een bv'tje erbij voor de app, twee eraf
    dossier van mijn vrouw mag niet meer in die app, de mijne wel
    Leverancier zegt: u moet ons nog rechten geven op divisie 340. Waar doe ik dat zonder alles opnieuw te koppelen
    Trainingsvraag: hoe laat ik zien dat je een app op één testadministratie zet en de echte verbergt
    Visma mag bij A en B maar C is vertrouwelijk
    onze accountant met 80 klanten wil dat de rapportagetool er maar 12 ziet
    Waar beheer je de bedrijven van een app? Hij hoeft niet weg.
    Kan ik een stichting uit de koppeling halen terwijl de vereniging gewoon blijft syncen?
    de app ziet te veel bedrijven. knip er vijf af
    Klant schrikt dat onze app ook zijn beleggings-bv toont. Hoe schermt hij die af en blijft hij wel klant?
    ik wil de app juist wat ruimer maken: ook bij de dochter in Luik
    Alleen filiaal Utrecht nog in Dyflexis, Amersfoort is dicht
    er staat een administratie te veel bij de rechten van de app
    de lijst met toegestane bedrijven wijzigen, hoe ging dat ook weer
    Kan het ook zonder opnieuw inloggen, dat de boekhoudbot er een bedrijf bij krijgt?
    helpdesk zegt dat ik de scope per administratie moet aanpassen. euh?
    App hoeft niet weg, maar van de tien bv's mag hij er nog zeven zien
    Directie wil scheiding: kassakoppeling enkel voor winkels, niet voor de vastgoedtak
    klant heeft ons per ongeluk ook bij zijn andere onderneming toegelaten, die wil hij eruit, hoe
    Mag een app meer of minder bedrijven zien zonder dat ik alles opnieuw moet doen? en waar dan?
    administraties wisselen bij de app: 2023-administratie eruit, 2024 erin
    hoe voeg ik zelf een bedrijf toe dat de app mag benaderen
    Ik nam het beheer over en moet per app nalopen en corrigeren welke vennootschappen erin horen, begin met Klippa
    Kan ik bij elke app bedrijven kiezen of maakt het uit of wij die zelf registreerden
    leverancier rekent per bv, dus drie van de acht moeten uit de koppeling
    In antwoord op uw vraag: BV Oost mag u voortaan ook inlezen. Waar zetten wij dat?
    Per ongeluk is de bv van een ándere cliënt meegegaan toen ik hem toestond; die ene eruit
    vennoot wil zijn eigen bv niet in het dashboard, de maatschap wel
    van alle bedrijven naar vijf bedrijven voor de app
    app dekt de verkeerde set bedrijven
    het loonpakket hoeft de lege bv's niet te lezen
    twee stichtingen toevoegen aan wat Klippa mag
    wij zijn een franchise: elke app mag alleen bij zijn eigen vestiging
    rapport moet blijven draaien maar zonder de cijfers van de directiepensioen-bv
    kan de app zonder uitzetten van bedrijf A naar bedrijf B
    Onze salarispartij verwerkt vanaf nu alleen nog de horeca-bv's, niet de winkels. Aanpassen aan onze kant, maar waar
    wij krijgen als leverancier één bv te veel te zien en vragen klant die uit de selectie te halen. welke instructie?
    dochterbedrijf wordt verzelfstandigd en moet uit het zicht van onze apps, de apps blijven
    neem mijn eenmanszaak uit die app en zet de maatschap erin
    per klantdossier bepalen of de rapportagetool erbij mag
    De webshop hoeft alleen onze winkel te zien, niet de holding
    Haal bv De Linde uit de scanapp en laat de rest staan
    Welke bedrijven de kassa ziet wil ik zelf bepalen
    Een dossier minder voor Klippa, verder alles hetzelfde
    Zorg dat de rapporttool de privé-bv niet meer leest
    Basecone moet er twee dossiers bij krijgen
    De urenapp leest nu tien bv's en dat moeten er vier zijn
    Stel in dat Visma alleen bij administratie 300 mag
    Onze salarisadministratie gaat de incassotool niets aan
    Mag de koppeling voortaan ook bij de stichting?
    ik wil vinkjes zetten bij de bedrijven die een app mag lezen
    Hoe pas ik aan welke boekhoudingen een app te zien krijgt?
    Laat Power BI niet langer meekijken in de pensioen-bv
    Verkochte dochter moet uit het zicht van de CRM
    Eén boekhouding afschermen voor een app, hoe doe je dat?
    De app blijft nuttig maar kijkt bij te veel bedrijven
    Beperk Dyflexis tot de horecazaken
    kan ik een dossier toevoegen zonder de koppeling los te halen
    Alle klanten behalve Jansen mogen in de tool blijven
    de app mag nog maar in 1 administratie komen
    geef de inkooptool ook onze duitse vennootschap
    Ons advies: minder dossiers per app, waar regel ik dat?
    Sluit de holding uit voor het dashboard
    De scanner moet ook bonnen kunnen boeken in de nieuwe bv
    Verminder het aantal administraties voor onze leverancier
    waar zet ik vast welke bv's payhawk gebruikt
    Drie van de acht firma's mogen voor de app verdwijnen
    Ik wil Shopify weghouden bij de boeken van mijn man
    De koppeling ziet bedrijven die er niets mee te maken hebben
    Zet de vakantieverhuur uit voor de boekingsapp, de rest aan
    Liever per bedrijf kiezen dan de hele app eruit gooien
    Wijzig de lijst met toegestane administraties van een app
    wissel voor de app administratie 12 om voor 14
    De app mag alles zien en dat vind ik te ruim
    Ontneem de app de twee oude bv's, meer niet
    Kassaprogramma alleen voor filiaal Breda openstellen
    Wij willen een klantdossier verbergen voor de fiscale tool
    Zet het hek zo dat de kassa alleen de winkel ziet
    Kan de huur-bv verborgen worden voor onze factuurapp?
    De zorgstichting mag niet zichtbaar zijn in de uurtool
    Voeg voor Visma een tweede dossier toe
    het scanprogramma ziet teveel bedrijven
    Wij verbreden het bereik van de app naar Gent en Luik
    Laat de tool los op nog een vennootschap
    Twee dossiers eraf, eentje erbij voor de loonapp
    Ik wil dat het privédossier van de zaakvoerder buiten beeld blijft
    Begrens het zicht van de app tot onze werkmaatschappij
    Kan bij iedere soort app de lijst met bedrijven worden aangepast?
    Haal drie opgeheven zaken uit de reikwijdte van de app
    Zorg dat Payhawk de Belgische tak ook bedient
    Kan een koppeling bij minder boekhoudingen dan nu?
    Onze app zou per bv aan of uit moeten kunnen
    Neem de moedermaatschappij uit het blikveld van de webshop
    Ik zoek waar je per app de firma's aanvinkt
    Omdat klant Jansen bij ons weg is, moet de scanapp zijn administratie niet meer zien, maar de andere klanten wel.
    Hoe haal ik één klant uit de app zonder dat de koppeling voor de andere klanten stopt?
    We hebben een nieuwe klant en willen dat Basecone ook bij zijn administratie kan, waar voeg ik die toe?
    Power BI mag van de holding wel de werkmaatschappijen zien, maar niet de persoonlijke bv van de directeur.
    Ik wil dat de declaratie-app alleen bij onze twee Nederlandse bv's kan en niet bij de Duitse.
    Kan ik de beleggings-bv afschermen voor de rapportagetool, want die cijfers zijn vertrouwelijk?
    Een klant wil niet dat zijn cijfers in ons benchmarkdashboard komen, hoe sluit ik alleen zijn administratie uit?
    Waar stel ik in welke van onze acht vennootschappen Visionplanner mag uitlezen?
    We hebben een dochter verkocht, dus de spend-app moet die ene administratie niet meer kunnen bereiken.
    Hoe geef ik een bestaande app er een administratie bij, zonder de hele koppeling opnieuw te doen?
    De app ziet nu alle 140 dossiers van kantoor, maar mag er eigenlijk maar drie zien.
    Sinds de splitsing hebben we een extra bv en die moet ook in de toegang van de incasso-app.
    De stichting moet uit de app, de bv's mogen erin blijven, waar doe ik dat?
    Kan ik per klant aan- en uitzetten of de kassakoppeling bij de boekhouding mag?
    Wij willen Invantive Cloud beperken tot de vier administraties die in de consolidatie zitten.
    De app is per ongeluk op alle administraties gezet, hoe breng ik dat terug tot alleen de holding?
    Een vertrekkende klant vraagt bewijs dat onze app niet meer bij zijn boeken kan, hoe haal ik hem eruit?
    Hoe verander ik voor welke vennootschappen een factuurapp rechten heeft, de rest moet gewoon blijven draaien?
    De nieuwe vestiging in Breda heeft een eigen administratie gekregen en de urenapp moet daar ook bij mogen.
    Wij nemen een praktijk over met 30 klanten, hoe zet ik die administraties in een keer bij de scanapp?
    Omdat de joint venture geen deel van de groep meer is, wil ik alleen die uit de koppeling halen.
    Voor de jaarrekening moet Caseware tijdelijk ook de pensioen-bv kunnen zien, hoe voeg ik die toe?
    Klant De Wit heeft zelf een andere scanapp gekozen, dus zijn dossier mag uit de onze, verder blijft alles.
    Voor vijf van onze tien zorgstichtingen mag de roosterapp bij Exact, hoe stel ik dat zo in?
    De familieholding mag niet zichtbaar zijn in Agicap, hoe haal ik haar weg en laat ik de rest staan?
    Ik heb een nieuw dossier van een vennootschap in Luik en wil het aan onze rapportage-app toevoegen.
    Nu de maatschap is opgeheven, kan die administratie uit de rechten van de app, waar doe ik dat?
    Welke knoppen moet ik hebben om onze app voor klant A en C wel, en voor B niet te laten werken?
    De franchise-app mag bij winkel 7 ook gaan meelezen, hoe breid ik de toegang uit?
    Onze bank-bv is verkocht per 1 juli en moet uit de treasury-app, zonder dat de anderen iets merken.
    We willen de app van het incassobureau beperken tot de drie bv's die debiteuren hebben.
    Er staan per ongeluk twee administraties van een heel andere klant bij deze app aangevinkt, hoe haal ik die eraf?
    Een mkb-klant heeft zijn eenmanszaak ingebracht in een bv, dus de app moet van de oude naar de nieuwe administratie.
    Hoe beperk ik Dext op ons kantoor tot de klanten die er ook echt voor betalen?
    De raad van toezicht wil dat de app alleen nog de stichting ziet en niet de steunfondsen.
    Kan ik TimeChimp alleen aan de projecten-bv laten zitten, want nu kan hij overal bij?
    Wegens geheimhouding mag de adviseurstool niet bij onze twee octrooivennootschappen komen, wel bij de rest.
    De urenkoppeling moet uit de slapende bv's, die hebben toch geen personeel meer.
    Bij het koppelen koos ik één vennootschap, maar er moeten er nog drie bij, waar pas ik dat aan?
    Graag zou ik per administratie bepalen of Payt erbij mag, waar is dat scherm in Exact Online?
    De controller van de moeder vraagt om de Poolse entiteit uit de dashboardtoegang te halen, wegens verkoop.
    Ik wil achttien dossiers bij een app aanvinken en twee juist uit, moet ik daarvoor opnieuw koppelen?
    Kan ik bij een door ons zelf gebouwde koppeling ook bv's aanvinken of alleen bij gekochte apps?
    mijn klant heeft een 2e bv en die moet ook in de app, hoe voeg ik die toe zonder alles opnieuw te doen
    Het hotel uit onze groep krijgt een eigen betaalpakket, dus de huidige kassakoppeling moet alleen dat hotel loslaten.
    Wij bedienen veertig winkels en per winkel moet de voorraadapp wel of geen toegang hebben, waar regel ik dit?
    Mijn klant wil dat de bank-app alleen zijn praktijk-bv leest en niet zijn pensioen-bv.
    Onder welke knop haal ik een overleden ondernemer zijn dossier uit onze scanapp, de overige klanten blijven?
    Sinds kort valt de kinderopvangstichting onder een ander bestuur en daarom moet ze uit onze groepskoppeling.
    De nieuwe bv van de broer moet niet, die van de zus juist wel in Visionplanner, hoe stel ik dat af?
    Ik heb gemerkt dat Dext bij dossiers kan waarvoor we geen opdracht hebben, hoe neem ik die eraf?
    Hoe schuif ik een administratie bij een app erbij, nu onze holding een Belgische bvba heeft overgenomen?
    De franchisegever wil enkel meelezen met de winkels en niet met de vastgoedpoot, hoe begrens ik zijn app?
    Waar bepaal ik welke gemeenten uit onze samenwerking de subsidie-app mag raadplegen?
    Zodra een klant niet heeft betaald wil ik zijn dossier tijdelijk uit de rapportage-app halen, kan dat los van de rest?
    Kan een app beperkt worden tot alleen de werkmaatschappijen, want bestuurders willen de topholding privé houden?
    hoe zorg ik dat Agicap alleen nog de drie nl bv's ziet ipv alle negen
    Omdat de maatschap nu uit twee bv's bestaat, moet ik de app andere administraties laten lezen dan eerst.
    Een ex-zakenpartner wil dat zijn vennootschap niet meer zichtbaar is in ons gezamenlijke dashboard, hoe pas ik dat aan?
    Van de 22 stichtingen horen er nu 20 bij ons, dus twee moeten uit de toegang van de begrotingsapp.
    Bij LucaNet moet de joint venture in Leuven worden opgenomen, maar waar vink ik dat aan in Exact?
    De app doet precies wat we willen, behalve dat hij onze stille vennoot zijn bv meeleest, dat moet eraf.
    Voor één boekjaar mag de externe controleur met zijn app in twee extra bv's kijken, hoe zet ik die open?
    Hoe wissel ik in de toegang van de urenapp de oude werkmaatschappij om voor de nieuwe?
    Ik moet zorgen dat klanten zonder abonnement op Basecone niet langer door die app worden gelezen, de anderen wel.
    De beheerstichting moet buiten beeld blijven voor de roosterapp, de acht zorglocaties mogen wel, hoe doe ik dat?
    Een vertrekkende vennoot neemt zijn praktijk mee, zodat alleen zijn administratie uit onze kantoorapp moet.
    Hoe stel ik in dat de bonnenapp klant Smit en zijn holding ziet maar niet de bv van zijn vrouw?
    Nadat we winkel 11 sloten, wil ik die administratie weghalen bij de voorraadkoppeling van de overige winkels.
    Kan ik achteraf nog een dossier toevoegen aan een app die ik vorig jaar voor tien klanten goedkeurde?
    kan ik 1 klant uit basecone zijn toegang halen en de rest laten staan, hij is overgestapt
    kan ik de toegang voor maar één bedrijf intrekken?
    de toegang van een app tot één administratie intrekken
    intrekken voor één bv en de rest laten staan
    app minder administraties laten zien
    Hoe haal ik één vertrokken klant uit de lijst waar Dext bij mag?
    Basecone ziet nu al onze 140 klanten, terwijl maar twintig ervan het gebruiken. Hoe beperk ik dat?
    Kan ik een administratie toevoegen aan een app zonder alles opnieuw te koppelen?
    Wij hebben een nieuwe klant die ook in Visionplanner moet. Waar vink ik die administratie aan in Exact?
    Ik wil dat de rapportagetool onze eigen kantooradministratie niet meer kan inzien maar wel die van klanten.
    Waar stel ik in welke administraties Silverfin mag benaderen?
    De directie-bv moet afgeschermd blijven voor de scan-app, de andere bv's mogen zichtbaar blijven.
    administratie toevoegen bij bestaande koppeling
    Kun je bij een gekoppelde app achteraf nog dossiers aan- en uitzetten?
    Een klant heeft opgezegd en heeft gevraagd of Zenvoices niet meer in zijn boekhouding kan kijken. Voor de rest van onze klanten moet het blijven draaien.
    Hoe pas ik aan bij welke bedrijven een app naar binnen mag?
    Bij het koppelen heb ik te veel administraties aangevinkt, kan ik dat corrigeren?
    Ik zoek het scherm met twee lijsten waar je administraties van links naar rechts schuift voor een app.
    We willen de scope van onze Power BI koppeling beperken tot vijf klanten, hoe werkt dat?
    Alleen de holding moet eruit bij Invantive, de werkmaatschappijen blijven.
    hoe zorg ik dat een app ook bij de nieuwe bv kan
    Mag een app bij al mijn klanten of kan ik er een paar uitzonderen?
    Voor het jaarrekeningpakket moeten er zes nieuwe dossiers bij. Opnieuw autoriseren is me te veel gedoe, kan het sneller?
    Hoe zet ik een app zo dat toekomstige klanten automatisch meekomen?
    De accountant wil dat de cashflowtool alleen administratie 210 en 211 ziet, regel ik dat in Exact?
    Ik heb drie administraties verkocht aan een collega-kantoor. De apps blijven maar moeten die drie niet meer zien.
    selectie van administraties wijzigen voor app
    kan ik bij klippa een paar klanten uitzetten zonder de hele koppeling te slopen
    Eén van onze klanten wil privacy: zijn boekhouding mag door geen enkele dashboardapp meer gelezen worden. Hoe zonder ik hem uit?
    Hoeveel administraties een app ziet, waar verander je dat?
    Ik ben bij het geven van toestemming drie bv's vergeten, hoe voeg ik die alsnog toe?
    Onze assistent moet elke maand nieuwe klanten bij de scan-app zetten. Waar doet ze dat?
    Kan een app beperkt worden tot de administraties van één vestiging?
    De salarisadministratie-bv moet weg bij deze app, hoe doe ik dat zonder de koppeling te verbreken?
    toegang app per klant regelen
    Hoe verwijder ik de administratie van een overleden cliënt uit de selectie van de app?
    Wij splitsen ons kantoor in twee vestigingen en elke scan-app mag alleen zijn eigen klanten zien.
    Kan ik de vinkjes bij toegestane bedrijven aanpassen voor Zenvoices?
    Drie klanten gaan met de app meedoen vanaf het nieuwe boekjaar; hoe geef ik hem die erbij?
    Ik wil dat de software de administraties van onze partners in privé niet meer ziet
    Per abuis mag een incassobureau via zijn app bij al onze klanten in plaats van bij één. Hoe draai ik dat terug zonder de dienst te stoppen?
    Mag ik de reikwijdte van een app verkleinen terwijl hij in gebruik is?
    hoe selecteer ik andere companies voor de app
    Voor welke klanten mag de app werken, waar leg ik dat vast in Exact?
    De pilot met vijf klanten is goed bevallen, nu moeten de andere zestig ook mee in dezelfde app.
    We laten de app stapsgewijs toe: eerst tien dossiers, volgende maand weer tien. Hoe breid ik dat uit?
    Administratie 77 uit de app halen aub
    Waar beheer je per app de lijst van dossiers die hij mag openen?
    In Vlaanderen spreken we van dossiers: hoe ontneem ik een app de toegang tot twee dossiers?
    Kan ik voor de scan-app zeven klanten deselecteren?
    Welke stappen om een app alleen bij klanten met nummer 500 en hoger te laten?
    De app hoort bij één klant te horen, maar ziet al onze andere ook. Terugbrengen naar die ene graag.
    Een advocaat eist dat de boeken van zijn kantoor buiten de dashboards blijven
    Mijn app doet nu 30 bedrijven, dat moeten er 32 worden
    bereik van app uitbreiden
    Hoe haal ik de slapende bv's uit de selectie van de koppeling?
    Ik zoek waar je aanwijst welke divisions de connector mag lezen
    Van kantoorapp mag administratie Holland Beheer niet langer zichtbaar zijn, wat doe ik?
    Een samenwerkingspartner mag met zijn tool nog bij vier gezamenlijke klanten, bij de overige niet meer
    kan ik achteraf bedrijven toevoegen zonder opnieuw in te loggen in de app
    Sinds januari scannen twee klanten zelf. De kantoorscanner moet hun boeken overslaan en verder blijven werken. Hoe stel ik dat in?
    ff twee klanten erbij zetten in de app hoe moet dat
    Onze office manager wil de lezer alleen op de retail clients zetten, waar kan dat?
    Wij hebben de bonnetjes-app destijds op alle 200 dossiers losgelaten. Nu blijkt dat een paar klanten daar nooit mee hebben ingestemd. Die wil ik eruit halen zonder dat de anderen er iets van merken.
    Eén van onze klanten is verkocht aan een concurrent. Die eist dat zijn boeken per direct uit ons benchmarkdashboard verdwijnen. De rest van de klanten moet er gewoon in blijven.
    Bij de implementatie hebben we alleen de vijf grootste klanten gekozen voor de planningstool. Het bevalt zo goed dat er nu vijftien bij moeten. Hoe breid ik de keuze uit in Exact?
    Hoe zorg ik dat Klippa alleen de werkmaatschappij ziet en niet de holding?
    Visionplanner mag bij drie van onze zeven bv's, hoe stel ik dat in?
    Kan ik per app kiezen welke bv's hij mag lezen?
    Onze holding bevat gevoelige cijfers en die hoeft de kassa niet te zien.
    Ik wil een administratie toevoegen aan een bestaande koppeling zonder alles opnieuw te doen.
    We hebben vorige maand een bv verkocht. De rapportagetool moet die administratie niet meer kunnen lezen, maar de andere wel.
    Waar pas ik aan bij welke bedrijven Spendesk mag in Exact Online?
    De declaratie-app ziet nu al onze bedrijven, ik wil dat terugbrengen tot twee.
    Hoe geef ik Picqer ook toegang tot onze nieuwe webshop-bv?
    administratie toevoegen aan app
    Kan de privé-administratie van de dga buiten bereik van de koppeling blijven?
    Ik moet Basecone voor een extra vennootschap openzetten.
    Moet ik een app eerst intrekken om een bv eruit te halen of kan dat los?
    Blue10 verwerkt facturen voor vier entiteiten, een vijfde komt erbij, hoe zet ik die erbij in Exact?
    Onze accountant raadde aan om per koppeling alleen de noodzakelijke entiteiten aan te zetten. Waar zit die instelling in Exact?
    hoe beperk ik een koppeling tot 1 administratie
    Ik wil de rechten van Power BI inperken tot de dochtermaatschappijen.
    Een van de companies moet uit de scope van onze app, kan dat zonder reconnect?
    De salaris-bv moet afgeschermd worden van alle marketingtools die aan Exact hangen.
    Bij het koppelen heb ik per ongeluk alle administraties aangevinkt en dat wil ik corrigeren.
    Welke administraties een app mag zien aanpassen
    Kan ik voor Agicap een dochter uitzetten terwijl de rest doorloopt?
    Wij zijn een groep met twaalf bv's en de nieuwe debiteurentool heeft er maar één nodig. Hoe zet ik dat goed?
    Zenvoices moet vanaf 1 januari ook facturen boeken in BV Vastgoed.
    per koppeling bv's aan en uit zetten hoe doe ik dat
    Ik heb een testadministratie die geen enkele app hoort te zien, hoe haal ik die uit de lijst van een app?
    Hoe wijzig ik de selectie van bedrijven bij een app die al gekoppeld is?
    De familieholding van onze eigenaar zit in hetzelfde abonnement als de werkmaatschappijen. De nieuwe declaratietool heeft niets te zoeken in die holding. Hoe sluit ik die ene administratie uit?
    Tot nu toe liep alleen de BV Verhuur via Zenvoices. Vanaf volgende maand doet BV Onderhoud mee. Wat moet ik in Exact aanzetten?
    Kan ik achteraf nog bepalen welke vestigingen de kassakoppeling mag zien?
    Wij splitsen het bedrijf en een deel van de administraties mag niet meer naar het oude dashboard.
    Is het mogelijk om een app voor drie van de vijf firma's te laten werken?
    Ons dossier van de Belgische dochter moet uit een koppeling gehaald worden.
    Lightspeed is aan de verkeerde bv gehangen qua rechten, ik wil BV Winkels in plaats van BV Beheer.
    Hoe verwijder ik alleen de administratie van de stichting uit de machtiging van onze BI-tool?
    toegang app beperken tot werkmaatschappij
    Een investeerder leest mee via een rapportagetool. Hij mag de cijfers van één deelneming zien en verder niets.
    Voor het salarispakket hoeft alleen de personeels-bv aan te staan, de rest kan eruit.
    ik wil dat shopify maar bij 1 van de 4 bedrijven kan waar stel ik dat in
    De dga vraagt of zijn pensioen-bv buiten alle apps gehouden kan worden terwijl de rest blijft lopen.
    Vroeger zag de tool twee bedrijven, nu moeten dat er vier worden. Gaat dat zonder opnieuw inloggen?
    Onze scholenstichting heeft voor elke school een administratie. De nieuwe bestelapp mag er vier bedienen, hoe vink ik die aan?
    De aannemerij en de verhuurtak zitten in één abonnement. Voor de urenapp is alleen de aannemerij van belang. Waar haal ik de rest weg?
    Ik wil onze Spaanse entiteit uit het bereik van Float halen.
    Kan ik ergens vinkjes zetten per bedrijf voor wat een leverancier mag inzien?
    Wie bepaalt welke bedrijven in een koppeling zitten en waar stel ik dat bij?
    Bij de overdracht van een bv aan mijn broer moet die bv uit onze kassakoppeling verdwijnen, zonder de andere winkels te raken.
    De koppeling moet bij één bedrijf minder kunnen
    Het reserveringssysteem mag ook bij ons tweede restaurant gaan boeken, hoe breid ik de rechten uit?
    Ik zou graag zien dat de app enkel nog aan dossier 3 en 4 kan.
    extra bv onder bestaande machtiging zetten
    Ons consolidatiepakket moet er twee stichtingen bij krijgen en één bv kwijtraken.
    Bij de vorige inrichting is te ruim gekozen: elke tool ziet alles. Ik wil dat per tool terugbrengen tot wat nodig is.
    Waarom zou een bonnetjesapp al onze vijftien bv's moeten zien? Ik wil er twee overhouden.
    hoe zet ik een bedrijf uit voor een app zonder hem weg te gooien
    Een joint venture van ons mag in de rapportage van de partner staan, de overige entiteiten niet.
    De dagomzet moet straks naar de nieuwe winkel-bv. De kassa is al gekoppeld, alleen heeft die koppeling nog geen recht op die bv.
    Van onze tien stichtingen wil er één niet meer meedoen met het gezamenlijke dashboard.
    Ik wil de toegang van Onesto uitbreiden met de twee nieuwe deelnemingen die al in Exact staan.
    bv uit koppeling halen
    Mag ik een administratie afpakken van een tool terwijl die tool gewoon in gebruik blijft?
    Hoe zorg ik dat de app alleen nog bij twee van onze tien bv's kan?
    een bv afhalen van de koppeling
    Ons rapportagepakket ziet nu ook de privé-bv van de directeur. Dat mag niet, maar de rest moet gewoon blijven werken.
    Waar vink ik aan welke dossiers een gekoppeld programma mag lezen?
    Ik wil de scope van een integratie beperken tot onze Belgische entiteiten.
    De declaratie-app moet er één werkmaatschappij bij krijgen zonder dat ik alles opnieuw hoef te koppelen.
    Kan ik per administratie aangeven of een leverancier erbij mag?
    Een adviseur mag via zijn tool wel bij de holding, maar niet bij de dochters. Hoe stel ik dat in?
    Hoe voeg ik een administratie toe aan de rechten van Klippa?
    Wij verkopen een werkmaatschappij en die moet uit de koppeling met het consolidatiepakket voordat de overdracht plaatsvindt.
    De accountmanager van onze app vraagt of ik de nieuwe divisie wil toevoegen bij de toestemming in Exact, waar doe ik dat?
    division scope aanpassen voor een app
    Voor een test wil ik dat een app alleen de demo-administratie ziet en de echte boekhouding niet.
    welke administraties mag onze app zien en hoe wijzig ik dat
    Ik beheer Exact voor een groep van 30 vennootschappen en wil dat de treasurytool er nog maar vijf leest.
    Een holding uitsluiten van de kassakoppeling, hoe dan
    Zou je per gekoppeld pakket een selectie van bedrijven kunnen maken?
    Onze salarisleverancier hoeft alleen bij de bv met personeel, hoe stel ik dat zo in?
    administraties toevoegen aan bestaande koppeling
    De app werkt prima, maar moet vanaf morgen ook bij onze nieuwe vestiging in Gent kunnen.
    Hoe ontneem ik een app de toegang tot één gevoelig dossier?
    Wij zijn een accountantskantoor en willen een klant uit het rapportagepakket halen zonder de andere 80 klanten te raken.
    We hebben een fusie achter de rug. De koppeling moet nu van de oude naar de nieuwe entiteit kijken, de verbinding zelf is goed.
    Waar vind ik het scherm met de twee lijstjes waarin je bedrijven naar rechts schuift voor een app?
    Kan de reikwijdte van een connector per divisie worden ingesteld?
    graag 2 adm erbij zetten voor de app van zenvoices, hoe moet dat
    Ik krijg van de leverancier het verzoek meer administraties vrij te geven, hoe doe ik dat?
    Een ontwikkelaar mag met zijn app alleen in de testadministratie. Waar leg ik dat vast?
    Bij het koppelen heb ik per ongeluk alle bedrijven aangevinkt, kan ik dat achteraf terugdraaien naar een paar?
    De toegestane companies van een app wijzigen zonder nieuwe login
    Hoe geef ik een pakket toegang tot de administratie die we eerder hadden uitgesloten?
    De cfo wil dat de nieuwe dataleverancier maar één land te zien krijgt
    Mag ik een app voor één bv uitzetten en voor de andere aan laten?
    Wij hebben drie merken in drie bv's en elk merk zijn eigen webshopapp. Nu ziet elke app alles, dat wil ik per app afbakenen.
    divisies van connector wijzigen
    Het externe belastingkantoor moet via zijn software tijdelijk ook de stichting kunnen lezen.
    Uit privacyoogpunt mag de personeelsvennootschap niet in het datawarehouse, hoe haal ik die eruit bij Exact?
    Kan ik zien én aanpassen welke bedrijven onze scanleverancier mag benaderen?
    De selectie van administraties bij een bestaande app herzien
    Een franchisenemer gaat zelfstandig verder en zijn administratie moet uit onze gezamenlijke rapportageapp.
    Wat is de snelste manier om vijf administraties aan een app toe te voegen?
    Hoe verklein ik het bereik van een app zonder de gebruikers te storen?
    ik wil dat basecone ook bij onze 2e bv kan
    Wie heeft toegang tot welke bv via welke app is bij ons een zootje. Hoe pas ik per app de toegestane bv's aan?
    Een company uit de scope van onze reporting app halen, waar zit dat in Exact?
    Onze klant vraagt of wij kunnen uitleggen hoe hij onze app toegang geeft tot een extra administratie.
    Voor het jaareinde moet de auditor-app alleen bij de drie bedrijven die gecontroleerd worden.
    Toestemming van een app inkorten tot de actieve bedrijven
    Ons datawarehouse-account leest alle 22 bv's. Ik wil er twee uit hebben zonder dat de loads van de andere stuklopen.
    per app instellen welke bv's
    Klant wil dat wij alleen zijn productiebedrijf zien en niet zijn pensioen-bv. Wat moet hij instellen in zijn Exact?
    De scope van de connector uitbreiden met een extra division
    Moet ik een app opnieuw koppelen om er een administratie bij te zetten of kan dat zo?
    kan ik een bv verbergen voor de incassosoftware
    Sinds wij een bv in liquidatie hebben wil de curator dat geen enkele rapportageapp die nog leest; de andere bv's gewoon wel.
    Ik heb bij het koppelen te weinig aangevinkt, hoe zet ik de rest van de bedrijven er alsnog bij?
    De leverancier rekent per gekoppelde bv. Wij hebben er tien aanstaan en gebruiken er vier, dus zes moeten eruit in Exact zelf.
    Kan ik onze tool laten aansluiten op één extra bv zonder de consultant in te huren?
    app mag alleen NL-bedrijven zien
    graag de division selection van onze planning tool aanpassen, wie weet waar
    Ik heb een verzoek van de directeur om zijn managementvennootschap buiten bereik van de scanner te brengen.
    Voor een due diligence mag de tool van de adviseur drie weken lang bij alleen de te verkopen bv. De andere bedrijven moeten dicht blijven.
    companies van app beheren
    Onze app moet van de oude vof-administratie naar die van de nieuwe bv, hoe verander ik die keuze?
    Graag onze verhuur-bv weghalen bij de boekhoudscanner; de rest moet blijven zoals het is
    Hoe haal ik één verkochte vestiging weg bij drie verschillende apps, terwijl die apps voor de rest blijven draaien?
    administratie weghalen bij app
    app beperken tot twee bv's
    bv toevoegen aan koppeling
    De kassa-app mag Horeca BV wel zien maar de holding niet meer, hoe haal ik die eruit zonder alles plat te leggen?
    Een klant is bij ons weg, dus zijn administratie mag niet meer in onze dashboardsoftware terechtkomen, de rest wel.
    Kun je bij Zenvoices een administratie weghalen zonder dat ze opnieuw moet koppelen?
    Vestiging Gent mag voortaan ook in Agicap verschijnen, waar zet ik dat dossier erbij?
    ik wil wel dat pleo blijft draaien maar niet meer bij de priveholding kan
    De notaris wil niet dat de cijfers van de overgenomen bv nog in het planningspakket van de verkoper lopen, die moet eruit.
    Hoe kan ik de Cashforce-app bij een extra bedrijf laten?
    Maakt het uit of de app van onszelf is of van een leverancier als ik administraties wil uitsluiten?
    Teamleader hoeft alleen nog bij de verkoop-bv te kunnen.
    Ons vastgoedfonds bestaat uit twaalf bv's. De taxatietool mag er voortaan maar drie inzien, hoe wijzig ik dat?
    De app waarmee we declareren moet nu ook in onze stichting kunnen boeken.
    Bedrijf toevoegen aan bestaande app
    Bij het koppelen van de declaratie-app hebben we alles aangevinkt. Achteraf wil de directie haar privé-bv daar niet in zien, maar de rest moet blijven werken.
    Mag ik een app wel in bv A maar niet in bv B laten?
    Ik heb te veel aangevinkt bij het koppelen, hoe haal ik er een paar weg?
    We hebben de webshop verkocht. De bv van de webshop hoeft dus niet meer in onze kasstroomplanner, alle andere administraties nog wel.
    De planner mag voortaan alleen nog in de administraties van regio Oost kijken.
    Onze franchisenemers zitten in één Exact-abonnement. De inkooptool van de groep ziet ze allemaal, maar één ondernemer heeft geen toestemming gegeven en moet eruit.
    Hoe laat ik de factuurapp ook bij de nieuwe zorg-bv?
    Ik zoek de plek waar je per app vinkjes zet bij de administraties.
    Kan de administratie van mijn vrouw uit de scanapp zonder dat ik zelf opnieuw hoef te beginnen?
    In onze BI zit nu ook de administratie van de sportvereniging die we er als vrijwilliger bij doen. Die moet daar weg.
    Wij hebben een app beperkt tot twee bv's en willen er nu een derde naast hebben.
    Hoe beperk je een softwareleverancier tot één administratie?
    De consultant heeft toegang via een analysetool. Hij hoort alleen bij de productie-bv te kunnen en verder nergens.
    Voor de overname moet de dataroomtool ook bij de werkmaatschappij kunnen, die staat er nu niet bij.
    Van de tien winkels zijn er twee overgedragen; hun boekhouding mag niet meer in onze marge-app.
    Hoe maak ik de keuze van bedrijven bij een koppeling ongedaan of anders?
    De groepscontroller wil dat de consolidatietool dossier Hasselt niet meer meeneemt maar wel op dezelfde koppeling blijft.
    Sinds de verhuizing van administratie 7 naar een ander team moet hun scanapp ook daar mogen.
    Deze app moet uit de administratie van de VvE, maar niet uit mijn eigen zaak.
    Bij de app staan nog administraties van oud-klanten aangevinkt. Die wil ik opschonen, de lopende klanten moeten blijven.
    De medewerker van onze VvE-tak mag in de facturatietool geen andere dossiers tegenkomen. De tool ziet nu alles wat wij hebben.
    Ik wil dat de app vanaf volgende maand ook administratie 022 kan lezen, waar geef ik dat aan?
    Twee dossiers minder voor Dext, hoe stel ik dat in?
    kan ik per app aangeven welke administraties
    Werkmaatschappij erbij in planningssoftware
    Hoe verwijder ik één bedrijf uit de selectie van een gekoppelde toepassing?
    De boekhouder mag met zijn rapportagetool wel bij de werk-bv, niet bij mijn pensioen-bv. De tool is via mij toegelaten.
    We openden winkel twaalf; in de machtiging van de kassa staan er elf aangevinkt. Waar vink ik de twaalfde bij?
    Bedrijf uit app halen
    Administratie vrijgeven voor scanapp
    Op verzoek van onze bank moet een bepaalde kredietapp alleen nog de werkmaatschappij zien.
    De rechten per administratie voor een app aanpassen, waar kan dat?
    Een bv is verkocht, de koper mag via onze tool geen inzage houden en wij hoeven die bv ook niet meer te zien.
    Een bestuurslid vindt dat de ledenapp alleen bij de vereniging mag en niet bij de beheerstichting. Nu mag hij bij allebei.
    administartie toevoegen aan app
    Hoe doe ik de scoping per administratie voor deze tool aanpassen?
    Onze verhuurapp mag het dossier van de brouwerij niet zien, dat van de camping en de winkel wel.
    Ik wil de kring van bedrijven die een app ziet kleiner maken.
    Sinds kort hebben we een derde praktijk. De declaratiesoftware moet daar ook toestemming voor krijgen.
    Voor de duur van een boekenonderzoek mag de analysetool alleen 2023 BV zien. Na afloop mogen de andere bedrijven er weer bij. Hoe schuif ik daarmee?
    Bij het toestemming geven heb ik één bv vergeten aan te vinken. Kan die er alsnog bij zonder overnieuw te beginnen?
    De urenapp staat nu op alle negen vennootschappen. Het personeel zit maar in twee daarvan, dus de andere zeven kunnen eruit.
    Hoe pas ik aan in welke administraties een gekoppelde app mag kijken?
    De app moet een administratie erbij krijgen
    Kan de toegang van een pakket tot één bepaald bedrijf vervallen terwijl de rest doorloopt?
    Ik wil voorkomen dat onze inkoop-app nog in de bv van mijn broer kijkt, maar voor mijn bv moet hij blijven werken.
    Onze stagetool hoeft alleen de testadministratie te zien in plaats van alles.
    We hebben een app toegelaten voor de hele groep. De franchisenemer in Almere wil zijn cijfers voor zichzelf houden, de rest vindt het prima.
    Alleen bepaalde bv's delen met een app
    Kan ik bij elke app kiezen welke administraties hij ziet, of hangt dat af van het soort app?
    Ik wil één bv weghalen bij een app en de rest laten staan.
    Hoe voeg ik een administratie toe aan Klippa zonder opnieuw te koppelen?
    app alleen bepaalde administraties laten zien
    De app ziet nu alle klantdossiers van ons kantoor en dat is te veel. Ik wil dat hij alleen nog bij de tien klanten kan die er gebruik van maken.
    Kan ik instellen welke divisies Visionplanner mag zien?
    Mijn privéadministratie moet onzichtbaar zijn voor het rapportageprogramma.
    Welke companies mag de app zien en hoe pas ik die selection aan?
    kan ik administratie er bij zetten voor de scan app zonder alles opniew te doen
    Hoe bepaal ik per app bij welke administraties hij kan?
    We hebben een nieuwe klant voor wie we Klippa gaan gebruiken. De app draait al voor andere klanten, hoe zet ik deze erbij?
    Mag een app minder administraties zien zonder dat alles stopt?
    De administratie van de directeur privé moet uit de app, hoe doe ik dat?
    Hoe haal ik klanten die vertrokken zijn uit de app van ons kantoor?
    Is het mogelijk om Basecone tot drie dossiers te beperken?
    Mijn vraag: welke dossiers mag onze incassosoftware zien, en hoe verander ik dat?
    Kun je een BV excluden van een app zonder disconnect?
    Twee bv's bijzetten bij onze scanapp, waar doe ik dat?
    Waar wijzig ik tot welke dossiers Silverfin toegang heeft?
    De app kan bij tien administraties, het mogen er vier zijn.
    Wij hebben acht administraties en een nieuwe app die op alle acht kan meelezen. Voor vijf daarvan is dat niet nodig, hoe haal ik die eraf?
    De koper van onze dochter-bv wil niet dat onze BI-tool nog in die boeken kijkt. De andere bv's moeten blijven draaien.
    Alleen onze holding delen met een app
    Kan ik achteraf wijzigen welke bv's ik bij het koppelen heb aangevinkt?
    Een klant wil dat zijn dossier niet meer door onze analysetool gelezen wordt, de andere klanten blijven.
    Geldt het kiezen van administraties alleen voor apps van leveranciers of ook voor zelf geregistreerde?
    Onze fiscalist-app mag er een stichting bij zien, hoe stel ik dat in?
    Ons Klippa mag alleen nog aan de dossiers van de holding, de rest moet eruit
    Er is een vennootschap bijgekomen en die moet ook in onze scan-app zitten, waar vink ik die aan?
    Boekhoudkantoor hier. Eén cliënt wil niet dat onze dashboardtool zijn cijfers nog leest, de andere cliënten moeten blijven.
    Kunnen we een app beperken tot één bedrijf?
    Eén administratie mag niet meer gelezen worden door de app
    Bij de eerste koppeling heb ik alles toegelaten. Achteraf gezien hoeft die factuurapp alleen de werkmaatschappij te zien, de privé-bv gaat hun niks aan.
    Ik wil achteraf nog iets veranderen aan de bedrijven die de app mag zien
    dossiers weghalen bij een app zonder alles in te trekken
    Mijn klant heeft 3 bv's en wil dat de app alleen bv 1 en 2 leest
    Hoe krijg ik een bedrijf erbij in een app die al draait?
    De app moet straks ook bij onze nieuwe bv in Luik kunnen. De bestaande mogen er gewoon in blijven. Hoe vul ik dat aan?
    Welke administraties mag een app zien en hoe pas ik dat aan?
    Een app minder bedrijven laten zien
    Het adviesbureau mocht twee jaar lang in al onze vennootschappen kijken met hun app. Nu is enkel de moeder nog nodig.
    Ik wil voor een app aanvinken welke vennootschappen erbij mogen
    Voor onze koppeling mogen alleen de twee werkmaatschappijen zichtbaar blijven. De pensioen-bv en de holding zitten er nu ook bij en dat wil mijn baas niet.
    Per app kiezen welke dossiers
    Bij het koppelen heb ik te rap op alles geklikt. Nu ziet die app ook de privé-vennootschap van de zaakvoerder. Hoe draai ik enkel dat terug?
    De tool mag de cijfers van de vzw niet meer inlezen
    Kan een koppeling toegang krijgen tot drie van de vijf vennootschappen?
    Een cliënt toevoegen aan onze rapportagetool
    Twee dossiers van de oude vennoten moeten uit het bereik van onze analysetool
    Mag ik zomaar een bedrijf afvinken bij een koppeling of valt alles dan stil?
    Bij welk scherm bepaal ik dat een app maar één van onze bedrijven mag uitlezen?
    Wij willen één dossier afschermen voor een koppeling
    Sinds de fusie mag het salarispakket alleen de fusievennootschap nog lezen. Vroeger waren dat er vijf. Hoe stel ik dat bij?
    Ons groepsrapport moet de Poolse vennootschap niet meer ophalen via de app. Alle andere wel. Ik heb schrik dat de link breekt.
    Onze koepel bestaat uit 9 vzw's. Ik wil de ledenadministratie-app toegang geven tot 4 ervan.
    Alleen bepaalde bv's doorsturen naar de app
    Hoe stel ik in dat de scanner alleen de zaak in Gent mag zien en niet die in Brugge?
    Mijn ouders hun patrimoniumvennootschap staat mee aangevinkt voor de facturatietool. Dat was nooit de bedoeling. De tool moet voor mijn eigen zaak wel blijven werken.
    Van de app die onze leningen volgt moet de kinderopvang-vzw los
    Vink zetten voor extra administratie bij gekoppelde app
    Ik beheer 25 klanten. Er is er eentje weggegaan en die wil niet dat onze kantoorsoftware nog in zijn dossier geraakt. De 24 andere blijven.
    Een app minder laten zien zonder alles stop te zetten
    De fiscale tool van ons kantoor leest nu alle dossiers, ook van personeel. Die persoonlijke dossiers moeten eruit.
    Hoe wijzig ik welke dossiers een externe tool te zien krijgt?
    App mag voortaan maar één administratie zien ipv alle
    Bij welke app mag wat? Ik wil voor onze orderapp een vennootschap schrappen.
    Zopas een dossier gekocht van een confrater, dat moet bij de rechten van onze documentenapp gezet worden
    De administraties die een app mag zien aanpassen
    Onze app moet de dossiers van de dokters wel zien en die van de apothekers niet
    We hebben de app destijds alles gegeven. Mag dat achteraf teruggebracht worden tot de werkvennootschap, en hoe?
    Kan ik nadien nog bedrijven toevoegen aan een app die al machtiging heeft?
    Andere administraties voor app instellen
    Ons sociaal secretariaat leest via hun app zes vennootschappen terwijl er maar vier personeel hebben. De twee andere mogen eruit.
    Er is een tweede administratie die ook door de app bediend moet worden, kan dat zonder nieuwe koppeling?
    Ik moet bij de app van de verzekeraar drie bv's uitvinken
    Onze controller in Tilburg vraagt om de vennootschap van zijn vrouw niet langer te laten uitlezen door de kostenapp. De rest moet exact hetzelfde blijven.
    Mag ik vragen hoe ik een app enkel op onze nieuwe bv zet en niet meer op de oude?
    Dossiers van overleden klanten moeten uit de app van ons kantoor, de rest blijft lopen
    Onze ERP-bridge zou voortaan ook de Zeeuwse vestiging moeten meenemen, die in Exact een eigen administratie heeft
    De app moet van 'alle bedrijven' naar 'enkel deze twee'
    Toegang van een app tot een dossier wegnemen, maar niet de andere dossiers
    Welke vinkjes bepalen welke bedrijven een app kan uitlezen?
    De app voor onkosten is toegelaten op vijf firma's. Wij gebruiken ze maar in drie. Ik wil de andere twee eraf zonder dat het personeel opnieuw moet starten.
    Wij verhuren een vennootschap niet meer mee, de planningstool hoeft die cijfers dus niet meer
    Het bedrijf van mijn broer en dat van mij zitten in hetzelfde abonnement. De app van mijn broer mag het mijne niet zien.
    Ik wil achterhalen en bijstellen bij welke bedrijven een gekoppelde app mag
    App ziet alle administraties, moet er maar twee zien. Standaard pakket van een leverancier.
    Kan ik bij een app een klant bijzetten zonder alles opnieuw te moeten goedkeuren?
    Mijn praktijkvennootschap moet erbij in de app waar mijn andere zaak al in zit
    dossier toevoegen aan app
    Kan ik de scope van die app aanpassen zodat ze enkel nog company A en B ziet?
    app mag nog mr 1 bedrijf zien hoe zet ik da juist
    Ik wil dat Basecone alleen nog bij de werkmaatschappij kan en niet bij de holding
    Ik wil een bv erbij zetten in een app zonder de koppeling opnieuw te maken
    Ik wil niet dat de app bij de privé-bv van de directeur kan
    Bij welke bv's mag een app en hoe pas ik dat aan?
    App alleen toegang geven tot de werkmaatschappij
    Onze IT wil dat een app standaard nergens bij kan, behalve de twee bv's die wij noemen. Kan dat?
    app koppelen aan meer bedrijven
    Ik moet van een app twee bv's afhalen, maar de rest moet blijven werken
    Hoe beperk ik een app tot bepaalde administraties?
    Moet ik de koppeling opnieuw maken om er een administratie bij te zetten?
    Een app mag bij alle klanten, maar wij willen er één uitsluiten
    Wat moet ik doen om één bv uit een koppeling te halen?
    Toegang van app verkleinen naar één bv
    Bv toevoegen aan bestaande koppeling, zonder opnieuw te autoriseren
    De controller wil dat een programma enkel de drie operationele bv's leest. Waar stel ik dat in?
    Wij zijn een holding met zes bv's en hebben onze incassotool bij de eerste keer overal toegang gegeven. Achteraf wil ik dat hij alleen bij de twee bv's met debiteuren kan.
    Kan ik een app die bij alles mag ook beperken tot één administratie, zonder hem helemaal los te koppelen?
    hoe kan ik een app minder administraties laten zien
    Ik kreeg van de eigenaar de opdracht om zijn privé-vennootschap uit alle software te houden, maar de rest moet gewoon blijven lopen. Kan dat per app?
    Is het mogelijk om de reikwijdte van een app achteraf te verkleinen?
    Hoe geef ik een app ook de administratie die we vorige week hebben overgenomen? Ik wil niet alles opnieuw instellen.
    app alleen bij holding laten kijken
    Waar kies ik van welke bedrijven een app gegevens mag ophalen?
    Kan een app toegang krijgen tot één klant in plaats van tot al onze klanten? Wij zijn een administratiekantoor.
    De nieuwe app mag van mij niet in de loonadministratie-bv kijken, de rest is prima
    Eén klant van ons kantoor wil niet dat ons rapportageprogramma bij zijn cijfers komt. Kan ik die klant er los uithalen?
    Moet ik bij het kiezen van bv's weten of het een gekochte of zelf gemaakte app is?
    Hoe kan ik bij een bestaande app administraties aan- en uitzetten?
    bv toevoegen aan app
    Wat moet ik doen om een programma van ons kantoor bij meer klantadministraties te laten?
    Ik beheer voor een zorggroep acht stichtingen in Exact. De roosterapp mag er van de bestuurder nog maar drie zien. Waar leg ik dat vast?
    De accountant vraagt of zijn signaleringsapp er twee stichtingen bij mag krijgen. De app loopt al. Hoe vul ik dat aan?
    Kun je in Exact zelf de lijst met bv's van een app bijwerken of moet dat bij de leverancier?
    Ik heb bij de eerste keer koppelen alles aangevinkt omdat ik niet wist wat het betekende. Nu wil ik dat terugbrengen naar de ene bv waar het om gaat.
    Hoe stel ik in dat een app voortaan alleen de bv's van regio Noord meeneemt?
    Wij hebben een dochter verkocht. Die blijft nog even in onze Exact, maar ons liquiditeitsprogramma mag haar niet meer meenemen.
    Het programma voor de forecast leest per ongeluk ook onze slapende bv's mee. Dat vervuilt de cijfers. Waar vink ik die uit?
    Bij een app meer administraties toestaan
    Onze software voor de jaarrekening moet er een administratie bij krijgen, die is in februari aan de groep toegevoegd. Toestemming opnieuw geven lijkt me overdreven.
    Wie bepaalt of een app bij een bepaalde bv mag, en hoe verander ik het?
    Ons factoringbedrijf heeft een app die al onze bv's kan zien. In het contract staat er maar één. Ik wil dat gelijktrekken.
    Bij het koppelen heb ik op alle administraties geklikt. Achteraf dom. Kan ik dat nog terugschroeven zonder de app kwijt te raken?
    Alleen de vereniging, niet de stichting, voor de ledenapp
    Een medewerker heeft een app bij meer bv's laten kijken dan afgesproken, dat wil ik corrigeren zonder hem te stoppen
    Administraties van app bijwerken
    Toegang van de leasemaatschappij-app inperken tot de wagenpark-bv
    Hoe beperk je een koppeling tot een paar klanten van ons kantoor?
    Een bv is gefuseerd met een andere. De verdwenen bv moet uit de app en de overblijvende erin. Toestemming hoeft verder niet te veranderen.
    Onze accountant wil dat zijn dossierapp de nieuwe pensioen-bv ook meeneemt
    Ik zoek de plek waar per app staat welke administraties meedoen, want er moet er één uit
    De app van de bank ziet al onze vennootschappen terwijl de lening maar op één staat. Dat wil ik beperken.
    Kan ik de bv's van een app aanpassen terwijl collega's ermee werken?
    Een koppeling mag niet bij alle bedrijven, waar leg ik dat vast?
    De scan-app hoeft alleen de BV te zien, niet mijn eenmanszaak.
    Hoe voorkom ik dat de rapportagetool ook onze pensioen-BV inkijkt?
    Spendesk moet blijven, maar niet bij de stichting kunnen.
    Klippa ziet nu alles van de groep; ik wil dat tot de werkmaatschappij beperken.
    Wel onze drie winkels, niet het hoofdkantoor: zo wil ik dat de kassasoftware kijkt.
    App X wel administratie 1, niet 2
    Zorg dat de verzekeraar zijn tool alleen de vastgoedtak kan lezen.
    Maakt het voor het uitsluiten van bedrijven uit of de app van een leverancier is of van onszelf?
    De controller van de Duitse tak wil een eigen rapportagetool. Prima, maar die mag de Nederlandse bedrijven niet zien.
    Eén van de tien bedrijven wordt verkocht en hoort vanaf dan niet meer bij de app thuis.
    Ik wil bij een app een paar administraties uitvinken
    De rapportagetool mag bij alles behalve de twee privé-vennootschappen.
    Hoe breid ik de toegang van de bonnenscanner uit met onze tweede zaak?
    Ik heb bij het koppelen alles aangevinkt omdat het snel moest. Achteraf vind ik dat de tool alleen de horeca-BV hoeft te zien.
    minder administraties voor app
    Kan het dat een app bij alle administraties mag behalve bij de administratie met de lonen?
    Mijn broer en ik delen een Exact-account maar hebben elk onze zaak. De kassa-app hoort alleen mijn zaak te zien.
    Bij wie moet ik zijn om de app ook de Duitse GmbH te laten zien, of kan ik dat zelf?
    app mag niet meer bij de prive bv hoe doe ik dat snel
    Kun je de scope van een app aanpassen zonder revoke? Alleen de divisions.
    De leverancier mag vanaf nu ook onze tweede winkel zien.
    Kan ik per app instellen welke dossiers zichtbaar zijn?
    Ik wil bedrijven uitsluiten bij een app, maar weet niet of het een eigen app is. Maakt dat uit?
    Alleen lezen uit dossier Gent, niet uit dossier Brugge, voor onze Belgische tool
    Ik wil dat de groepsrapportage twee administraties minder leest zonder opnieuw te koppelen.
    Het moet zo zijn dat de app alleen nog onze Nederlandse bedrijven kent, niet de buitenlandse.
    Kan de webshop-app straks ook de administratie van het magazijn gebruiken? Nu mag hij alleen de winkel.
    De fiscalist gebruikt een tool die bij alle 20 administraties kan terwijl hij er 3 doet.
    Zonder de koppeling te slopen één bedrijf onzichtbaar maken voor een app, hoe?
    De app is voor de zorgtak; alles daarbuiten hoort hij niet te weten.
    Twee administraties moeten eruit bij de rapportagekoppeling
    Mag een app maar een deel van onze administraties zien, en hoe zet ik dat zo?
    De koppeling moet er één dossier bij krijgen en er één kwijtraken.
    App alleen voor de BV
    De Franse tak moet buiten beeld blijven bij de tool, de rest mag.
    Hoe zet ik een bedrijf aan voor een app die al gekoppeld is?
    Ik moet de app twee administraties ontnemen zonder dat hij stilvalt
    Verkochte BV uit de app halen
    Behalve de BV van mijn moeder mag de app alles zien.
    rapportagetool alleen holding
    De bank wil met zijn tool alleen de kredietnemer zien, en wij willen ook niet dat hij meer ziet.
    Hoe laat ik een app kennismaken met een extra administratie die al lang in Exact staat?
    De werkmaatschappijen wel, de stamrecht-BV niet. Kan dat bij een gekochte app?

change-administrations_withdraw-instead =
    Moet ik eerst alle rechten intrekken om daarna alle administraties te kunnen kiezen?
    Administraties aanpassen lukt niet, kan ik in plaats daarvan eerst alles intrekken en dan andere kiezen?
    Er staat niks om te verschuiven, moet hij er eerst helemaal uit om minder bedrijven te krijgen?
    Ik ben de administraties van deze app een voor een naar links aan het schuiven tot er geen over is. Had ik dan niet beter meteen alle rechten kunnen weghalen?
    Het is maar één administratie waar die app bij kan en die mag eraf. Laat Exact mij de lijst niet leegmaken?
    was bezig bedrijven af te vinken, toch maar helemaal weg met die app
    We begonnen met één bedrijf eruit halen, toen nog een, en nu blijft er niks over dat de kassa nodig heeft. Kan ik in dit scherm beter alles in één keer weghalen?
    Er blijft straks nul komma nul administraties over die de app nog mag zien, moet ik hem dan nog leegvinken of gelijk intrekken?
    toch maar helemaal weg met die app
    Ik was bv's aan het afvinken maar eigenlijk mag de app nergens meer in
    ik zie nu dat de app bij géén enkele bv meer hoeft, is beperken dan nog zinvol
    ik was bedrijven aan het kiezen maar eigenlijk mag die app helemaal niks meer, waar moet ik dan zijn
    Bij nader inzien: alle rechten eraf in plaats van per administratie
    ik zat de administraties te kiezen en besef dat die app er helemaal uit moet
    Eigenlijk mag de kassa nergens meer bij, niet alleen bij die ene zaak
    Begon met klanten uitvinken maar bij nader inzien mag die tool nergens meer bij
    eigenlijk wil ik helemaal niet beperken maar die tool in zijn geheel kwijt
    Ik was bezig stichtingen weg te vinken maar eigenlijk mag de hele app weg, hoe dan?
    app mag nergens meer bij, ook niet bij één bedrijf, dus bv's kiezen heeft geen zin toch
    ik zat al bedrijven uit te vinken voor een plugin maar eigenlijk moet hij gewoon nergens meer bij
    geen bv's eraf maar gewoon alle rechten van app weg, zat bij kiezen
    Ik wilde er één zaak af halen, maar laat de app maar helemaal vallen
    Ik was bezig met bv's weghalen bij de app maar laat hem maar helemaal niks meer zien
    ik zit te prutsen met firma's uitvinken maar bij nader inzien moet die app gewoon helemaal weg
    Laat maar die bedrijfskeuze, de app mag nergens meer bij
    Eerst wilde ik alleen wat BV's weghalen, maar bij nader inzien mag dat pakket helemaal nergens meer bij
    Wilde de bedrijven beperken maar het is een ex-leverancier, dus liever alles eraf nu ik er toch ben
    Bij nader inzien hoeft de app geen enkel bedrijf meer te zien, ook de laatste twee vinkjes niet
    bij nader inzien wil ik die app geen enkele administratie meer geven, in plaats van een paar weghalen
    De bv's wijzigen lukt op geen enkele manier bij deze app, wat is dan de uitweg
    In plaats van losse bedrijven wil ik de app toch maar alles afnemen; kan dat vanuit dezelfde plek?
    Ik was bezig één bv van de app af te halen, maar hij mag eigenlijk helemaal weg
    Beperken is me te veel gedoe, waar ga ik heen als de app helemaal nergens meer bij mag?
    Bij nader inzien geen enkel dossier meer voor die app, wat is dan de juiste gids in plaats van kiezen
    was BV's aan het afvinken, bij nader inzien mag hij helemaal niks meer
    Bij nader inzien mag de app geen enkele bv meer zien; ik was bezig met de bv-keuze
    wou bvs weghalen maar laat maar, alles eruit
    wilde bedrijven weghalen maar bij nader inzien mag de app helemaal niets meer zien
    Administraties kiezen is niet genoeg: deze app moet bij geen enkel bedrijf meer kunnen.
    Administraties wegklikken helpt me niet, de app moet gewoon helemaal nergens meer bij kunnen.
    Ik was bedrijven aan het weghalen bij een app, maar eigenlijk mag hij helemaal nergens meer bij.
    .opt-revoke =
        breng me maar naar het intrekken
        breng me daarheen
        ja intrekken die hap
        hoe dan?
        breng me daar maar heen
        doe maar, alle rechten eraf
        trek alles maar in dan
        ja breng me daarheen
        doe dan maar intrekken
    .finish =
        nee laat toch maar, ik doe niks
        bij nader inzien doe ik het niet, laat de boel maar staan
        dank voor de uitleg, ik leg het eerst voor aan het bestuur

change-administrations_start-over =
    Administraties opnieuw kiezen door nogmaals toestemming te geven, kan dat ook?
    Ik schuif liever niet met pijltjes, kan ik bij een nieuwe aanmelding de bedrijven vanaf nul aanwijzen?
    Aanvinken lukt maar niet, kan ik de app ook opnieuw laten inloggen en dan de juiste bedrijven kiezen?
    Dat schuiven met pijltjes wil niet, kan ik het rijtje bedrijven van voren af aan opnieuw kiezen
    Ik heb zo vaak heen en weer geschoven dat de selectie van bedrijven bij de app niet meer klopt. Kan ik de keuze van nul af opnieuw maken door de toestemming nog eens te doorlopen?
    Het verschuiven van administraties lukt langs geen kanten. Mag ik de app gewoon opniuew laten aanmelden en dan andere bedrijven aanduiden?
    Lightspeed zit in de verkeerde winkels. Kan ik dat niet gewoon fixen door opnieuw ja te klikken en dan andere aan te duiden, ipv in die menu's te zoeken?
    Kan ik de keuze van bedrijven ook gewoon overdoen bij het aanmelden van de app in plaats van in al die vakjes te rommelen?
    Ik heb zitten klikken in die twee lijsten en weet niet meer wat ik gedaan heb; mag ik de bedrijvenkeuze van de app van voren af aan doen?
    is het vlugger om opnieuw in te loggen en dan andere bv's aan te kruisen dan ze stuk voor stuk te verplaatsen
    Ik heb bij het toevoegen van de Belgische vennootschap zitten schuiven en nu is de hele selectie een puihoop. Is het niet slimmer om de keuze van bedrijven helemaal opnieuw te maken via een nieuwe aanmelding?
    Kan ik niet beter opnieuw beginnen met de keuze van bedrijven dan tweehonderd vinkjes corrigeren?
    die link om alles toe te staan heb ik niet, hoe krijgt de app dan toch alle bv's
    geen alles-toestaan link, omweg?
    Ik wil de app alle administraties geven maar de knop daarvoor ontbreekt bij mij. Moet ik dan eerst de boel intrekken?
    hoe zet ik de app op alle administraties
    Ik wil dat ook toekomstige bv's vanzelf meegaan, maar die link om alles toe te staan heb ik niet
    Losse bv's bijhouden is gedoe, app moet voortaan alles zien ook wat nog komt
    die link om alles toe te staan heb ik niet, wat is de omweg?
    bij mij staat nergens 'Toestaan: alle huidige en toekomstige', hoe krijg ik dan toch alle administraties voor de app
    moet ik intrekken en opnieuw inloggen om de app voor alle bedrijven open te zetten? de knop is er niet
    Omweg gezocht: app moet vanaf nu alle huidige en toekomstige bv's zien maar die optie krijg ik niet in mijn lijst
    geen link voor alle huidige en toekomstige bij mijn app, hoe krijg ik toch alles
    kan ik van losse bv's naar 'alles' zonder die link
    Ik wil overstappen van aangevinkte dossiers naar alle dossiers en zie de optie niet
    Die link om in één keer alle huidige en toekomstige bedrijven toe te staan heb ik niet bij mijn app. Wat dan?
    Geen optie voor alle toekomstige administraties te vinden bij de app, alleen losse bedrijven.
    Omweg om een app alles te laten zien als de alles-knop ontbreekt.
    Ik zie enkel afzonderlijke bv's in de keuze, nergens iets van 'ook toekomstige'. Hoe krijg ik dat wel?
    Leverancier zegt kies alle huidige en toekomstige, maar die link ontbreekt in mijn lijst
    bij mijn app staat alleen Administraties beheren en geen Toestaan-link, langs welke weg kan ze dan toch overal bij
    Alle andere apps hebben een link om alles toe te laten, deze niet. Kan het via een omweg?
    Ik krijg de optie voor alle huidige én toekomstige filialen niet te zien, bestaat er een omweg?
    De link om alles en toekomstige zaken toe te staan staat niet bij de kassa. Is er een omweg?
    Ik zie de link 'alle huidige en toekomstige' niet bij de planner, hoe geef ik hem dan toch alles?
    Die snelkoppeling om alles in één keer toe te staan heb ik niet bij deze app, en ik wil dat toekomstige klanten automatisch meedoen
    ik zie geen link voor alle huidige en toekomstige, hoe krijg ik dat alsnog zo ingesteld
    De link om alle administraties toe te staan zie ik niet, is er een omweg om de app alles te geven?
    Ik zie die link 'toestaan alle huidige en toekomstige' niet bij mijn app, hoe krijg ik hem dan toch overal bij
    geen linkje voor 'alle toekomstige' te bekennen, is er een omweg om de scanner toch overal toe te laten
    er is bij mij geen 'toestaan alles'-link, moet ik intrekken en opnieuw koppelen om ook toekomstige bv's mee te nemen
    ik wil dat de app ook toekomstige winkels ziet maar die link voor alle bedrijven ontbreekt
    link alle huidige en toekomstige niet te zien, hoe alsnog alles
    Er is geen link om alles toe te staan bij de kassa, is er een langere weg om ook toekomstige zaken mee te nemen?
    Link 'alle huidige en toekomstige toestaan' ontbreekt bij mij, hoe geef ik de app dan toch alles?
    link om alles toe te staan zie ik niet staan, hoe krijg ik dan toch alle huidige en toekomstige
    Kan ik alle bv's ook toestaan via intrekken en opnieuw akkoord?
    De app moet alles mogen zien, ook wat er nog komt, maar de link daarvoor ontbreekt bij ons. Is er een omweg?
    Die link om alles inclusief toekomstige BV's toe te staan zie ik niet bij het dashboard, hoe dan wel
    Bij dit pakket ontbreekt het zinnetje over toekomstige bedrijven, hoe krijg ik dan toch alles
    Er is geen link om alles en toekomstig toe te staan, moet het dan via de omweg van weghalen en opnieuw inloggen?
    Moet ik een omweg maken om alle toekomstige bedrijven toe te staan? Er is bij mij geen directe link.
    De link om alles in één keer toe te staan ontbreekt bij onze tool, moet ik dan intrekken en opnieuw akkoord geven
    die link 'Alle huidige en toekomstige' staat er bij mij niet, hoe geef ik de app dan toch alles
    link "alle toekomstige" ontbreekt, andere weg naar alles
    Ik zie de link om alle huidige en toekomstige administraties toe te staan niet bij mijn app, hoe kan het dan?
    Er is bij mijn app geen link voor alle toekomstige administraties, hoe krijg ik dat toch voor elkaar?
    Ik zie geen link om alle administraties toe te staan, hoe geef ik de app dan toch alles?
    ik wil dat de app voortaan alles meeneemt maar dat linkje voor alles zie ik niet, hoe dan wel
    Alle klanten nu én later toestaan, maar dat linkje ontbreekt bij mij. Hoe kom ik er via een omweg
    link om alles toe te staan ontbreekt bij mijn app, hoe krijg ik hem dan alsnog op alle toekomstige
    Bij onze app is geen link voor alles inclusief toekomstige bv's. Is er een omweg?
    Geen snelkoppeling voor alle toekomstige bv's bij deze app, hoe krijg ik dat dan voor elkaar
    geen link voor alle huidige en toekomstige, hoe dan alles geven
    de link voor alle huidige en toekomstige ontbreekt bij mijn app, kan het via opnieuw goedkeuren
    de link om alles toe te staan ontbreekt bij onze app, hoe krijg ik dan toch toekomstige bedrijven mee
    De optie voor alle toekomstige bedrijven ontbreekt, is er een omweg?
    De link om alles inclusief toekomstige administraties toe te staan staat niet bij mijn app. Hoe krijg ik het dan toch zo?
    Ik zie de link om alles toe te staan niet, hoe geef ik de app dan toch alle bv's, ook toekomstige?
    De link om alles toe te staan ontbreekt bij mijn app, wat is de omweg om toekomstige bedrijven toch mee te nemen?
    Ik zie de link om alle huidige en toekomstige administraties toe te staan niet bij de app, hoe krijg ik dat dan toch?
    Hoe geef ik een app alles inclusief toekomstige administraties als de snelkoppeling daarvoor ontbreekt?
    Die link om alles toe te staan staat bij mij niet, hoe geef ik de app dan toch alles?
    .opt-revoke =
        eerst intrekken dan
        begin bij het afpakken van de rechten
        begin maar met de rechten van de app weghalen
    .opt-reauthorise =
        dat intrekken heb ik al gehad, nu het inloggen
        ik neem de tweede gids
        hoe geef ik m daarna weer toegang
        ingetrokken heb ik al, nu dat opnieuw geven
        stap twee, hoe log ik daar opnieuw in bij die app
    .finish =
        teveel gedoe, laat maar zitten
        te veel gedoe, wij laten het zo
        omslachtig hoor, laat maar

change-administrations_ask-manager =
    Wie mag de administraties van een app aanpassen?
    Ik heb zelf niet de rechten om een bedrijf aan Basecone toe te voegen, bij wie moet ik dan aankloppen?
    Ik ben maar stagiair en mag aan die selectie van divisies niks veranderen. Wie binnen ons kantoor kan dat wel?
    Wie mag bij ons de bedrijven van een app aanpassen als ik daar geen recht op heb?
    Ik mag zelf niks veranderen aan welke winkels de kassa ziet, bij wie klop ik aan?
    Als assistent-accountant mag ik het bereik van de scankoppeling niet aanpassen, zegt Exact. Wie binnen een kantoor is bevoegd om er een bedrijf af te halen?
    ik mag de vinkjes van de administraties niet wijzigen, alles is grijs. Bij wie moet ik aankloppen
    Mag ik als secretaresse zelf bepalen tot welke vennootschappen van het kantoor het facturatiepakket toegang heeft, of dient de beheerder van het abonnement dat te regelen?
    Ik mag zelf niet bepalen bij welke bv's Klippa kan, dat zit blijkbaar bij iemand anders. Bij wie moet ik zijn om er een paar af te laten halen?
    Wie in ons kantoor kan het lijstje bedrijven van de scan-app aanpassen als ik er geen bevoegdheid voor heb?
    Ik ben maar een gewone gebruiker en wil dat onze stichting niet meer meegaat naar het dashboard, wie mag zoiets regelen
    wie mag bedrijven van app aanpassen, ik heb geen rechten
    Mijn leidinggevende vroeg me de verkochte bv bij Basecone weg te vinken. Ik krijg te zien dat alleen de beheerder van het abonnement dat mag.
    Mij is gevraagd de extra bv's open te zetten voor Silverfin, maar ik mag dat blijkbaar niet, wie moet dat voor me doen
    wie bij ons kan de bv's van een app aanpassen als ik nergens bij kom?
    wie mag administratiekeuze wijzigen
    Noch mijn eigen pagina noch het andere menu laat me de bedrijven van deze koppeling kiezen. Bij wie moet ik zijn?
    wie kan voor mij de bv's van een app van een collega aanpassen
    ik kan de keuze niet wijzigen, wat moet ik aan de beheerder vragen
    Ik mag hier niets wijzigen. Wie bij ons kan de bv's van een app instellen en wat zeg ik erbij?
    ik kom er niet uit met de bedrijven van de app, wie bij ons op kantoor kan dit wel?
    wie mag er administraties kiezen voor een app van een ander, ik heb daar blijkbaar geen rechten voor
    Wat moet ik de beheerder van ons abonnement precies vragen als ik een app tot twee administraties wil beperken?
    ik heb zelf geen rechten om de administraties van die app te wijzigen, aan wie moet ik dat vragen en wat zeg ik erbij
    uitzendkracht hier, mag in dat scherm niks wijzigen aan de bedrijven van een app. Wie bij ons kan dat wel?
    ik mag de bv's van de app niet wijzigen, wie wel
    wie kan er de administraties van andermans app beheren bij ons
    Ik mag het abonnement niet beheren, wie kan voor mij instellen welke bv's Payhawk ziet?
    Wie in ons bedrijf mag de bedrijven van andermans app aanpassen?
    Welk recht heb je nodig om te bepalen welke administraties de app van een collega ziet?
    Ik kom er zelf niet uit met de bedrijvenkeuze van de app, aan wie vraag ik dat en wat moet ik zeggen?
    Heeft onze hoofdgebruiker een speciaal recht nodig om de app van een collega in te perken?
    Ik ben maar de stagiair en moet regelen dat Klippa één bv minder ziet. Bij wie klop ik aan?
    collega met de juiste bevoegdheid gezocht om de bedrijven van andermans app te kiezen, welke bevoegdheid is dat
    Wie kan namens alle gebruikers de administratiekeuze van een app wijzigen?
    Ik ben shiftleider en mag de zaken van de app niet aanpassen, aan wie vraag ik dat en wat geef ik door?
    Wie kan er voor mij een klant uit de koppeling halen als ik zelf de bevoegdheid niet heb en de app niet van mij is
    geen rechten om de klantenlijst van andermans app te wijzigen, wie dan wel hier
    wie kan de bedrijven van een app wijzigen als ik er geen rechten toe heb
    Aan wie vraag ik om een administratie van de app af te halen als ik zelf geen rechten heb?
    wie kan voor mij aanpassen in welke bedrijven de scan-app mag, ik kan er zelf niet bij
    ik wil dat het orderpakket een bv minder ziet maar ik heb geen rechten om dat te veranderen. Bij wie klop ik aan en wat zeg ik?
    de app is van een ander en ik mag niet bij Import/Export, wie kan voor mij een bv weghalen bij die app
    mag administraties bij app niet aanpassen wie wel
    Ik mag zelf niet bepalen welke bv's de kassa ziet, wie kan dat wel?
    Ik mag de bv's bij die app niet wijzigen; wie kan het wel en wat moet ik hem vertellen
    om de bv-selectie van die app aan te passen heb ik kennelijk hogere rechten nodig
    ik krijg het niet gedaan om voor die app een firma weg te halen, ik ben maar gewone gebruiker, wie kan dat wel?
    Ik moet een app minder dossiers geven, hij is niet van mij en het beheerscherm gaat voor mij dicht. Bij wie leg ik dat neer en wat vermeld ik?
    Ik mag van de app geen bedrijven afhalen, dat recht heb ik niet. Wie kan het voor mij doen
    Wie in onze organisatie kan voor andermans scanpakket de bedrijven aanpassen?
    Wie mag de bedrijfskeuze van een app wijzigen als ik er zelf het recht niet voor heb?
    Ik ben niet bevoegd om de bedrijven van andermans app te wijzigen, wie wel en wat moet ik diegene vertellen?
    Bedrijven bij die app wijzigen mag ik niet, aan wie vraag ik het en wat vertel ik
    de beheerder van het abonnement is op vakantie, wie kan een bv bij een app van een ander weghalen
    ik mag zelf niks aanpassen aan de dossiers van die app, wie in ons kantoor kan dat wel
    wie mag bedrijven van andermans app aanpassen
    Wie moet ik vragen om de administraties van een app te wijzigen als ik er zelf niet bij kan?
    Wie kan de bedrijven van een app aanpassen als ik daar geen rechten voor heb?
    Ik kom er niet uit met het beperken van de app tot twee bv's, wie kan dat voor mij doen?
    ik kan zelf de winkels van die app niet wijzigen, wie moet ik vragen en wat zeg ik
    Mag als assistent de dossiers van die app niet bijstellen, wie op kantoor wel
    wie mag de BV-keuze van een app wijzigen als ik er de rechten niet voor heb
    Ik heb geen recht om het bereik van die app te verkleinen. Wie wel, en wat geef ik door?
    mag administraties van app nie wijzigen, wie wel
    ik mag de bedrijven van die app niet wijzigen, wie in de organisatie wel
    mag zelf de bedrijven bij die app niet wijzigen, aan wie vraag ik dat en wat moet die weten
    Wie mag bedrijven bij een app aanpassen als ik dat niet kan?
    Ik mag zelf de bv's van deze app niet aanpassen, aan wie in de organisatie moet ik dat vragen?
    Wie mag voor mij de administraties van andermans app wijzigen?
    Wie mag de administraties van een app aanpassen als ik zelf het abonnement niet beheer?
    Zonder abonnementsrechten kan ik de bedrijven van onze koppeling niet aanpassen, wie moet ik hebben?
    Wie kan voor mij instellen welke administraties een app mag zien als ik dat zelf niet mag?
    Mijn baas heeft ooit de app gekoppeld en ik mag de bedrijven niet wijzigen. Wie kan dat voor mij doen?
    .finish =
        ok, dat leg ik bij de directeur neer, verder niets
        goed, ik weet wie dat is, dit was het
        dat is onze controller, stuur ik een mailtje

change-administrations_menu-not-visible =
    Geen Import/Export in mijn menu
    Ik wil een bv uit de koppeling halen maar Appmachtigingen staat niet in de kolom Overige
    Mijn scherm ziet er anders uit dan in de uitleg over het wijzigen van de administraties, waar zit dat menu linksboven?
    Waar zit Import/Export, ik wil de vennootschapen van een app wijzigen en zie dat menu niet?
    Zou een bedrijf moeten toevoegen voor de scanner, maar dat menu linksboven is er bij mij niet
    Om een entiteit bij de app weg te nemen moet ik linksboven Import/Export openen. Dat item ontbreekt in mijn menu, ik zie alleen Verkoop, Inkoop en Financieel.
    Er zou links bovenaan iets van Import/Export moeten staan om de bedrijven per app te kiezen. Staat er bij mij niet
    Ik loods een klant naar de appmachtigingen om er een bedrijf bij te zetten, maar zij heeft die kolom Overige blijkbaar niet.
    Om de bv's van de app te wijzigen zou ik linksboven iets van import en export moeten vinden, maar bij mij stata er alleen Home en Financieel
    kolom overige is er niet bij mij, hoe kan ik dan instellen welke vestigingen Visionplanner meeneemt
    Ik wil bij de kassakoppeling een filiaal eraf halen, alleen heb ik dat hele menu niet. Mijn colega heeft het wel.
    Import/Export kan ik niet vinden, wil bedrijf toevoegen bij app
    Ik moest een werkmaatschappij toevoegen aan het inkooppakket en volgens de handleiding kon dat via Import/Export. Die knop bestaat bij mij niet.
    Om de vestiging in Gent af te schermen moet ik naar Import/Export volgens de collega, alleen heb ik dat menu niet
    geen import/export bij mij, terwijl ik bij andermans app een bedrijf wil uitvinken
    menu weg, bv van app afhalen
    U verwijst voor het wijzigen van administraties naar een tweede weg, maar dat menu bestaat in mijn versie niet.
    ik wil administraties kiezen voor een app, maar Import/Export ontbreekt in mijn menu
    op mijn kleine laptop zie ik geen kolom Overige, ik moet de bedrijven van een app aanpassen
    Geen Appmachtigingen te bespeuren als ik een dossier wil toevoegen bij onze app, ligt dat aan mijn scherm?
    wil via import/export de bv's van een app wijzigen maar op mijn laptopje zie ik dat menu niet
    geen kolom Overige hier, ik moet nochtans een app beperken tot één dossier
    Op de tablet is er geen import/export te vinden, terwijl ik de administraties van een app moet aanpassen
    Appmachtigingen staat niet in mijn menu
    wil bv's bij een app wijzigen maar import/export staat niet in mijn menu
    geen kolom overige als ik de administraties van de app wil aanpassen
    Ik wil de app van een collega inperken maar mijn menu linksboven heeft geen Import/Export
    onder Overige staat bij mij geen Appmachtigingen, hoe kies ik dan bedrijven voor de app
    Voor het wijzigen van de administraties van de app moet ik in Import/Export zijn, dat staat er bij mij niet
    kolom Overige leeg, terwijl ik daar de bv's van een koppeling zou moeten aanpassen
    Appmachtigingen niet gevonden, wil een firma uit een koppeling halen
    Mijn scherm ziet er anders uit, nergens het menu om de bedrijven van andermans app te bewerken.
    Ik zie geen Import/Export om bij de administraties van de app te komen
    Om een zaak aan de kassa toe te voegen ga ik via Import/Export maar dat staat niet in mijn beeld
    Wil bedrijven afnemen bij de app van een collega maar Import/Export staat niet in het menu onder de administratienaam
    Onder de naam van de administratie krijg ik een ander menu dan mijn collega, terwijl ik dossiers uit haar app moet halen
    via import/export zou ik de bedrijven van een app kunnen wijzigen, maar dat menu is er niet
    Ik wil via Import/Export de administraties van een app aanpassen maar dat menu ontbreekt linksboven
    Import/Export zie ik nergens staan, terwijl ik daar de bv's van de app moet aanpassen
    kolom overige met appmachtigingen is er bij mij niet, ik wilde een bedrijf bij de koppeling weghalen
    Ik moet volgens de helpdesk bij Appmachtigingen een bv aanvinken, maar linksboven heb ik dat menu niet
    geen import/export bij mij, terwijl ik daar de bedrijven van de app moest aanpassen
    wil bv's app wijzigen, geen import/export linksboven
    Ik zou via Import/Export de administraties van een app aanpassen, alleen dat menu is er niet
    overige, appmachtigingen, import/export: ik zie niks van die woorden en wil enkel een dossier afzetten voor een app
    Ik zie Import/Export niet om de bedrijven van een app te wijzigen
    Om de bedrijven van een app te wijzigen die een collega toeliet moet ik naar Import/Export, zeggen ze. Linksboven zie ik dat menu niet.
    Ik wil via Import/Export de BV's van een app aanpassen, maar dat menu zie ik niet
    Ik wil bedrijven uitvinken via Import/Export maar dat menu zie ik nergens
    voor de bedrijfskeuze van de app moest ik via import export, dat menu heb ik niet, mag ik daar niet in?
    Ik wil bedrijven bij een app wijzigen via het menu linksboven, maar Import/Export bestaat bij mij niet
    De oude handleiding zegt Import/Export om een bv van de app af te halen, dat heb ik links niet staan
    om de app van een collega in te perken zou ik naar Import/Export moeten, dat zie ik niet
    bedrijven kiezen via import/export menu weg
    Om de bedrijven van een app aan te passen moet ik naar Import/Export, maar dat menu heb ik niet.
    Waar staat linksboven het menu Import/Export waarmee ik de bedrijven van een app kan aanpassen?
    Ik moet via Import/Export de bedrijven van een app aanpassen, maar ik heb dat menu niet
    Ik kan Import/Export nergens vinden om de administraties van een app te wijzigen.
    Ik wil via Import/Export de bedrijven van een app wijzigen, maar dat woord staat niet in mijn menu linksboven.
    Linksboven klik ik op de administratie maar Import/Export staat er niet tussen, ik moet dossiers van een app aanpassen
    Importeren/exporteren zie ik niet staan, ik wou daar de administraties van een app wijzigen
    Om bij iemand anders' app bv's weg te halen zou er linksboven een menu moeten zijn, dat zie ik niet
    geen import/export, wou administraties kiezen voor app
    via Import/Export zou ik bedrijven kunnen wijzigen bij de app maar ik zie dat menu niet
    Linksboven bij de naam van het dossier zie ik geen Import/Export, terwijl ik daar de app van een klant wil aanpassen.
    Ik kan Importeren/Exporteren niet vinden om van een app de bedrijven aan te passen.
    Om de bedrijven van andermans app te wijzigen moet ik via importeren/exporteren, maar dat menu vind ik niet.
    Als beheerder wil ik via Import/Export de bedrijven van een app wijzigen, maar dat menu heb ik niet.
    Wil de administraties van een app aanpassen maar Import/Export zie ik niet in mijn menu.
    Bij Overige staat geen Appmachtigingen, en ik moet de administraties van een app wijzigen.
    Ik moet bij een app van een collega de bv's wijzigen maar de kolom Overige met appmachtigingen ontbreekt
    Ik moet via Import/Export de bedrijven van een app wijzigen, maar zie die menukeuze nergens.
    .done =
        Breder gezet en ik heb vier kolommen.
        bedrijfsnaam zat verstopt achter het logo, gevonden
        De browser stond ingezoomd, dat heb ik hersteld
        we proberen het nog eens
        ja, daar is het
        ctrl - gedaan en hopla
        terug dan
        Ik heb nu alles gevonden, dank u wel.
        uitgezoomd en ja hoor, daar is het
        mijn venster stond half, nu zie ik het wel
        heb het, ga door waar we gebleven waren
        venster groter gemaakt en verdomd
        ok ik zie hem
        uitgezoomd naar 80 en nu zie ik het
        aha links boven, had ik over heen gekeken
        ja gezien

change-administrations_app-not-in-list =
    App voor extra administratie niet te vinden
    Ik wil de divisies van Pleo aanpassen, maar Pleo komt in Appmachtigingen niet voor
    Om één klant af te schermen moet ik op de naam van het programma klikken, alleen staat het nergens in het rijtje
    Onze app staat niet onder Appmachtigingen, hoe perk ik dan in welke administraties hij ziet?
    Ik wou Basecone één bedrijf minder geven, alleen staat Basecone er niet tussen
    Ik wil voor Gripp een dochterbedrijf toevoegen maar in het scherm Appmachtigingen komt Gripp helemaal niet voor, dus valt er niets aan te klikken.
    Wou de stichting erbij zetten bij ons declaratieprogramma maar dat programma staat niet bij de appmachtigingen
    Volgens de opdrachtbevestiging mag de analysesoftware uitsluitend bij de holding. Dat zou ik beperken, als het pakket tenminste in de lijst voorkwam. Quod non.
    Wilde één klant uit de koppeling van Silverfin halen maar Silverfin staat niet tussen de programma's waar ik dat zou kunnen doen
    Ik zoek Spendesk om er een werkmaatschappij aan toe te voegen, maar die komt in het rijtje helemaal niet voor
    Bij appmachtigingen zie ik er twaalf, net degene waarvan ik de selectie bedrijven moet aanpassen ontbreekt
    kan kassa niet vinden om vestiging 2 erbij te geven
    Ik wilde de overgedragen klant uitvinken bij onze controletool. Bij de appmachtigingen staan er twaalf, maar die ene zit er niet tussen.
    Voor de splitsing moet ik de bedrijven van onze planningstool aanpassen, maar bij Appmachtigingen is die tool nergens te bekennen
    in het overzicht van alle apps staat hij ook niet, en ik moet er een bv af halen
    nergens in applijst, bv beperken
    Via de tweede weg zie ik wel twintig koppelingen, alleen niet die waarvan ik de administraties wil kiezen. Hoezo?
    app staat niet tussen de apps van het abonnement
    In het overzicht onder app rechten ontbreekt ons kassasysteem, hoe kan dat
    ik sta bij appmachtigingen om bedrijven te kiezen maar onze app staat er niet tussen
    Bij de apps van alle gebruikers zoek ik Dext om er een administratie af te halen. Nergens te vinden!
    waarom ontbreekt het programma in de lijst Appmachtigingen, ik wou er een bv aan toevoegen
    In appmachtigingen staat van alles maar niet de app waarvan ik de administraties wil wijzigen
    app onvindbaar in lijst, moet er een bv bij zetten
    de lijst via import/export is vrij lang maar die app van de leasemaatschappij waar ik een entiteit uit wil halen zit er niet tussen
    in appmachtigingen staat de app niet waarvan ik de dossiers wil aanpassen
    app zoeken om een bv toe te voegen, ook bij appmachtigingen niets
    Ik sta in Appmachtigingen om bedrijven weg te halen, maar de tool staat er helemaal niet bij.
    De app waar ik een bv aan wil toevoegen ontbreekt in de volledige lijst van het abonnement.
    Zowel bij mijzelf als bij Appmachtigingen geen spoor van het pakket dat ik wil inperken
    Hoe kan een koppeling werken terwijl ze niet in Appmachtigingen staat? Ik wil er een firma uithalen.
    Appmachtigingen doorzocht, kassasysteem niet aanwezig, wil administraties beperken
    In de lijst met apps van alle gebruikers zie ik twaalf namen, niet die waarvan ik de dossiers wil wijzigen
    Sta als beheerder in het overzicht van alle gebruikers en zie de bonnenapp niet, terwijl daar een bv uit moet.
    Wilde het filiaal bij de kassa aanvinken via App-machtigingen, daar ontbreekt de kassa
    Ik ging via Import/Export om de zaken van de scanapp te wijzigen en daar is geen scanapp
    Ook in de lijst van het hele abonnement vind ik de app niet waar ik een klant aan wil toevoegen
    zelfs bij de apps van alle gebruikers zie ik het pakket niet waar een klant uit moet
    ook in de bedrijfsbrede lijst vind ik de app niet waarvan ik de scope wil wijzigen
    Om een administratie toe te voegen aan de app zoek ik hem bij Appmachtigingen, maar daar staat hij ook niet
    in appmachtigingen zoek ik onze werkbonnensoftware om een bedrijf toe te voegen, niet te vinden
    het planningspakket ontbreekt bij Appmachtigingen, terwijl ik er een werkmaatschappij bij wil zetten
    als beheerder in App-machtigingen en de plugin die minder bedrijven moet zien ontbreekt daar
    administratie eraf halen maar app ontbreekt in appmachtigingen
    In App-machtigingen wil ik de bv's van Klippa instellen, maar Klippa staat er niet tussen
    via appmachtigingen zoek ik de kassa om er een firma uit te halen en ook daar staat ze niet
    De app waarvan ik bedrijven wil uitvinken ontbreekt in App-rechten
    Ook via Import/Export vind ik het pakket niet waar ik een bedrijf bij wil aanvinken
    Via Import/Export wou ik de bv's van de app kiezen, maar ook in die lijst ontbreekt hij. Waar kan dat aan liggen?
    Via Import/Export zoek ik de app om er een bv af te halen, maar hij staat daar niet tussen
    Moest een bv bij de kassa weghalen via Import/Export, maar de kassa staat niet in dat rijtje apps
    wil als beheerder bv's afhalen via appmachtigingen maar ook daar ontbreekt de app
    Via import/export de app opgezocht om er een bv af te halen, daar staat hij ook al niet
    Ik wil een bv uitzetten voor de scantool maar de tool ontbreekt in Appmachtigingen
    Bij Appmachtigingen ontbreekt juist de app waarvan ik de administraties wil aanpassen.
    Ook als beheerder zie ik de app niet waarvan ik de bedrijven moet aanpassen, waar kan dat aan liggen?
    Ik zit in Appmachtigingen om de bedrijven van een app te wijzigen en daar staat hij ook niet
    Onder Appmachtigingen staat de connector niet waarvan ik de administraties wil beperken.
    Onder App-machtigingen zoek ik de app om een bv weg te halen, en hij staat er niet bij.
    Ik zoek de scantool via import/export om er een winkel af te halen en daar staat hij ook niet
    In de kantoorbrede lijst vind ik de app ook niet, terwijl ik er twee dossiers uit moet halen
    beheerder hier, wil BV's van een app aanpassen, in de grote lijst van appmachtigingen staat hij niet
    Via het beheermenu wilde ik bv's bij een app afhalen, alleen ontbreekt die app daar
    appmachtigingen open, app staat er niet, wou bedrijven wijzigen
    als abonnementsbeheerder wil ik bedrijven bij de app bijstellen, maar hij staat ook niet in de lijst van iedereen
    In Appmachtigingen vind ik de app niet waarvan ik de administraties wil wijzigen.
    Ook in de lijst van het hele abonnement ontbreekt de app waarvan ik de administraties wil kiezen.
    Zelfs bij Appmachtigingen zie ik de app niet waarvan ik de administraties wil aanpassen.
    In het overzicht van alle machtigingen ontbreekt de app waar ik een dossier aan wil toevoegen.
    .opt-other-name =
        hij heet daar anders
        onder een andere naam misschien
        misschien een andere naam
        het bedrijf erachter heeft een andere naam dan het product
        er staat een engelse kreet die het wel eens kan zijn
        wij hebben er een bijnaam voor
        zocht op het merk, de maker nog niet geprobeerd
        is onlangs herdoopt na een overname
        er zit er een tussen met NL erachter
        Misschien staat hij onder de fabrikantsnaam
        Volgens mij noemen ze het product hier anders
        Het pakket is pas van naam veranderd na een overname
        zal wel een rare technische benaming hebben
        Onder welke titel moet ik dan zoeken? Wij zeggen altijd "de scanner"
        Wij kennen het als ons dashboard, dat zal officieel wel anders heten
        Zou er iets in het Engels kunnen staan in plaats van wat wij zeggen?
        andere benaming vermoedelijk
        De leverancier heet niet hetzelfde als zijn software
        Vroeger was dit Twinq of zo, nu voeren ze een nieuwe merknaam
        Op onze factuur staat een andere firma dan op het knopje.
        Wij zeggen "de bonnenman", dat zal het niet zijn
        ze zijn onlangs omgedoopt
        er is iets met NL erachter dat erop lijkt
        Sinds de fusie heet alles bij hen anders
        misschien niet onder die naam
        zal anders heten
        geen idee hoe hij in de lijst heet
        die naam zie ik niet, wel iets dat erop lijkt
        het is niet dezelfde benaming
        niet zo genoemd denk ik
        niet onder zijn eigen naam misschien
        hij zal wel onder de leveranciersnaam staan
        vroeger heette dat pakket nog iets anders
        hoe heet ie daar dan?
        misschien staat ie onder een andere benaming
        wij noemen dat de bonnetjesapp maar officieel heet het vast anders
        misschien staat ie onder de firmanaam van de maker
        die app werd vroeger anders genoemd, voor de overname
        het bedrijf erachter heet anders dan het programma
        misschien heet ie niet zo
    .opt-other-account =
        ik heb nog een account
        ander land misschien
        verkeerde account
        wij hebben ook nog een omgeving in duitsland
        misschien zit ik in het verkeerde abonnement
        twee mailadressen, twee logins
        het kan onder .be staan, onze zusterzaak zit daar
        ik ben nu aangemeld voor kantoor, niet voor de zaak zelf
        had ik niet nog een tweede login?
        Wij zitten ook nog in België met een aparte login
        Ik heb twee inlogs voor Exact, dit is wellicht de verkeerde
        Onze Duitse vestiging draait in een eigen omgeving
        verkeerde omgeving denk ik
        Voor de klanten gebruiken we een ander abonnement dan voor onszelf
        Via mijn boekhouder heb ik ook nog een login
        Zou ik op de .be-site moeten zijn?
        De koppeling loopt onder het account van het moederbedrijf
        Ja we hebben er meerdere, ik ben nu in de verkeerde
        ander land, klopt, dit is de Spaanse bv
        De Belgen hebben een aparte inlog.
        Ik ben binnen bij de holding, terwijl de winkel een eigen abonnement heeft
        er staat .nl in de balk en wij zitten in Keulen
        twee mailadressen, en dit is het privé
        misschien ben ik op de verkeerde plek aangemeld
        misschien niet het goede account
        ik zit niet in de juiste Exact
        verkeerd ingelogd
        niet onder deze login
        dit is niet ons abonnement
        ik ben niet in Belgie ingelogd maar in Nederland
        wij boeken ook in Duitsland, misschien daar
        we werken ook met een belgische omgeving
        ik heb twee logins bij Exact, privé en kantoor
        we hebben ook nog een belgisch exact
        wij zitten ook in Exact België, dat zal het zijn
        we hebben ook een belgisch exact
        ik zit niet in nederland
    .opt-none-fits =
        geen van deze
        niets hiervan
        ik wil hulp
        dat heb ik allemaal al gecheckt, help
        zou iemand kunnen meekijken
        tja, geen idee meer, graag ondersteuning
        alles geprobeerd, hij zit er gewoon niet
        wij hebben maar één login en de naam klopt ook
        noch het een noch het ander
        Dat is het allebei niet
        Ik kom er echt niet uit, wie kan mij verder helpen?
        Niets hiervan
        Eén login, één land, en de naam klopt ook. Dus help
        geen idee meer, graag iemand die meekijkt
        Ik heb dit allemaal al geprobeerd
        Kan ik iemand bellen?
        Deze mogelijkheden heb ik al uitgesloten.
        Wat als het iets heel anders is?
        Mijn situatie staat er niet bij
        Goede plek, goede naam, en toch niet.
        Kan iemand van beheer dit uitzoeken?
        dat is het allemaal niet bij ons
        heb ik al geprobeerd, het ene en het andere, zonder succes
        geen van beide
        niets daarvan
        nee, klopt allemaal niet
        nergens te vinden
        niet anders genoemd, niet anders ingelogd
        geen idee waarom hij ontbreekt
        dit schiet niet op, ik wil dat iemand meekijkt
        geen van die twee
        zeg me gewoon wie ik kan bellen
        geen andere naam, geen ander land
        nee dat is het allemaal niet, kan iemand mij helpen
        alles al geprobeerd, help
        niks van dit alles, help me

change-administrations_other-name =
    Onder welke naam zoek ik de app om er bedrijven uit te halen?
    Staat ons rapportagepakket bij de machtigingen soms onder de leverancier? Ik wil de administraties ervan bijwerken.
    Onder welke leverancier valt Power BI als ik er een administratie wil bijzetten?
    Shopify moet een winkel erbij krijgen, maar onder de S vind ik niks. Heet het anders?
    Het bereik van "Rapportage Online" moet naar twee BV's terug. Onder die naam bestaat er bij Appmachtigingen niks; staat zo'n product daar soms onder het bedrijf dat het levert?
    Onder welke naam moet ik Excel zoeken om te kiezen bij welke bedrijven het mag?
    Onze voorraadapp voor medicijnen moet er een locatie bij krijgen. In de lijst staat ie niet, wel iets van een mij onbekend bedrijf, zou dat de maker zijn?
    Onder welke naam zit ons Power BI-ding eigenlijk? Ik wil er de holding uithalen en vind alleen firmanamen die ik niet herken.
    Het pakket heet bij ons Boekhoudcockpit maar zo staat het nergens; op welke regel moet ik klikken om er een administratie bij te zetten?
    staat de webshopkoppeling misschien op naam van de bouwer? ik moet er de belgische bv uit vinken en zie alleen vreemde namen
    administratie erbij zetten, leverancier heet anders dan programma
    We kochten onze planningssoftware via een reseller en nu wil ik er een vestiging bij zetten. Ik zie alleen iets met een heel andere naam in de lijst, moet ik dat aanpassen?
    Ik wil het bereik van Power BI inperken tot de werkmaatschappij, maar vind alleen iets van Invantive. Is dat het?
    kan het zijn dat die app daar onder een andere naam staat, ik wil er een bv uit halen
    app heet anders, bedrijven wijzigen
    Ik zoek 'Declaree' om de administraties ervan te beperken, maar zie enkel onbekende bedrijfsnamen. Waarop moet ik letten?
    welke naam gebruikt exact voor een app, die van de maker of van het product
    ik herken de naam niet in de lijst met apps
    heet de app in Exact misschien anders dan in de winkel? ik zoek 'Scan & Herken' om er bedrijven voor te kiezen
    ik zie wel 'Klippa NL – slim declareren' maar niet gewoon Klippa, is dat dezelfde? wil er een administratie bij zetten
    onder welke naam staat het programma, moet ik de fabrikant zoeken bij het kiezen van administraties
    de app waar ik een bv uit wil halen heet in exact misschien anders? ik zie "Elemento BV Cloud Connect NL", is dat 'm
    zoek in appmachtigingen naar de app om een dossier toe te voegen, onder welke naam moet ik zoeken
    heet de app in die lijst anders? ik wil er een administratie bij zetten maar ken de naam van de maker niet
    Heet ons declaratiepakket in Exact misschien anders? ik zoek hem om er een bedrijf af te halen.
    Onder welke naam staat mijn webshopkoppeling, ik wil de bv's ervan aanpassen.
    Ik zie iets als 'XY Connect NL' staan, is dat de scantool waarvan ik de bedrijven moet kiezen?
    Er staat een app met een slagzin achter de naam, zou dat het pakket zijn dat ik wil beperken?
    Moet ik op de leverancier zoeken of op de productnaam om bij de bedrijven van mijn app te komen?
    Geen app met die naam, wel een met NL erachter. Dezelfde? Ik wil er een dossier uit halen.
    De leverancier is overgenomen, staat de app nu onder de nieuwe naam? Ik moet er een bv aan toevoegen.
    De app waar ik een filiaal bij wil zetten heet op de doos Booq, in Exact vind ik geen Booq
    Wil dossiers aanpassen voor "de bonnetjesapp" maar zo heet hij in Exact vast niet, onder welke naam zoek ik dan
    app waarvan ik klanten wil wegnemen heet in de lijst vast anders, waar let ik op
    ik wil bij de rapportagetool een bv schrappen, maar onder die merknaam staat niets
    Ik wil een school bij de app erbij zetten maar zie zijn naam niet, heet hij hier anders?
    welke van deze namen is onze urenapp? wil er een bv afhalen maar de namen in appmachtigingen zeggen me niks
    zoek in appmachtigingen de urenapp om er een bv bij te zetten, staat hij onder de naam van de maker?
    ik wil de bedrijven van 'MerchantBridge' inperken, kan dat in Exact onder een andere naam staan?
    administraties van "twinfield scan" wijzigen, staat onder andere naam?
    Ik wil de club eruit halen bij onze app maar die naam staat niet in mijn lijst, hoe zou hij nog meer kunnen heten?
    Naam van de tool waarvan ik de administraties wil wijzigen komt niet voor, wel een leverancier die er op lijkt
    bij het zoeken naar de app om er een firma uit te halen zie ik een andere naam dan ik ken
    Ik zoek de app om er een BV af te halen, maar alleen een naam met NL erachter komt in de buurt
    Ik wil bedrijven aanpassen van onze kassa maar ik herken de naam niet in het rijtje
    Ik moet bij 'Declaree' twee bv's weghalen en zie alleen 'SAP Concur-iets'. Heet die zo?
    De app is omgedoopt na een fusie van de leverancier, nu kan ik hem niet vinden om een bv eraf te halen
    wil Basecone van twee bv's afhalen maar in de lijst zie ik alleen een vreemde firmanaam met NL erachter
    bv uit app halen, app onder andere naam
    Ik wil een bedrijf weghalen bij onze scanapp, maar onder die naam staat er niets bij Appmachtigingen.
    Hoe vind ik de app waarvan ik de bedrijven wil wijzigen als hij bij Appmachtigingen met een landcode staat?
    Ik wil de bedrijven van Dext aanpassen maar er staat geen app met die naam
    Om de bedrijven van de app te wijzigen zoek ik Scansys, kan hij daar onder een andere naam staan?
    De tool heet bij ons 'de scanner', hoe heet hij in Exact, ik moet er klanten uithalen
    ik zoek onze scanapp om er BV's af te halen, maar in de lijst staan alleen bedrijfsnamen die ik niet ken
    De app waar ik bv's bij wil weghalen heet vast anders in dat overzicht
    bedrijven kiezen voor payhawk maar lijst zegt andere naam
    de app waarvan ik de bedrijven wil wijzigen heet in die lijst misschien anders
    bedrijven wijzigen bij TimeChimp, maar er staat iets met landcode achter, is dat hem?
    Onder welke naam zoek ik de app waarvan ik de bedrijven aanpas?
    Welke naam heeft onze bonnenapp in de lijst, want ik kan hem niet vinden om een klant eruit te halen?
    Om bedrijven te wisselen zoek ik de app, maar onder de naam die op onze factuur staat vind ik niks.
    De app heet in het lijstje misschien anders, waar moet ik op letten als ik er administraties bij wil zetten?
    Heet onze scansoftware in Exact anders? Ik wil er een bv afhalen en vind hem niet.
    Ik zoek Dext in mijn lijst om er bedrijven af te halen maar vind die naam niet
    Waar ik de bedrijven van de app wil aanpassen staat wel iets wat erop lijkt, maar met een vreemde naam erachter.
    In Appmachtigingen vind ik de app niet waarvan ik de administraties wil wijzigen, misschien staat hij onder de maker.
    .done =
        Stond onder de maker.
        Gezocht op de firma die ons factureert, raak
        met een kreet erachter, ik heb hem
        hij heet dus "SmartDocs BE", moet je maar weten
        ik zoek zo verder
        gevonden onder "Wolters"
        aha met een slogan erachter
        vooruit, weer naar de lijst
        Merci, 't is gevonden
        aha, onder de naam van de leverancier staat ie
        heb gezocht, breng me terug naar de lijst
        ja! heette "Scan en klaar NL"
        check, gevonden
        gevonden onder de B van Blue10, stond er NL achter
        hij heette heel anders dan op de factuur haha
        oké weer naar de lijst
        ja stond onder de B van de leverancier
        gevonden met nl erachter
        gezocht op leverancier, hebbes

change-administrations_other-account =
    Ik zit in de Belgische omgeving en wil een Nederlandse bv toevoegen aan de app, moet ik elders inloggen?
    Kan het dat ik met het verkeerde account zit te zoeken naar de app waarvan ik de administraties wil beperken?
    De bedrijven die ik wil aanvinken zitten onder een andere inlog, van ons Belgische kantoor
    Wij hebben een accountantsabonnement en daarnaast een ondernemersabonnement. In welk van de twee moet ik inloggen om te bepalen welke bedrijven de orderkoppeling bereikt?
    Ben ik wel in het juiste land ingelogd? Ik wil bij de app een vestiging schrappen en vind hem niet op exactonline.be
    Vier keer gezocht naar dat BI-pakket om er één werkmaatschappij af te halen. Het hangt vermoedelijk onder een ander account, want waarom makkelijk doen?
    Ik heb twee inlogs, een Nederlandse en een Belgische. In welke van de twee haal ik de NV weg bij de app?
    Zit ik wel in de juiste omgeving? De app die ik tot drie vennootschappen wil terugbrengen is er niet en de vennootschappen ook niet
    Op start.exactonline.be zie ik andere bedrijven dan mijn collega, terwijl ik net daar de keuze van de app moet verkleinen
    Onze Gentse vestiging moet bij de scantool erbij. Ik ben ingelogd op de Nederlandse site en daar staat die scantool helemaal niet, zit ik fout?
    misschien is die app via mijn andere account gekoppeld en kan ik daarom de bv's niet wijzigen
    verkeerd land, bv's van app kiezen
    Mijn tweede login is van exactonline.be. Moet ik daar zijn om de administraties van de app te veranderen?
    kan de app onder een ander land of abonnement van exact hangen
    wij hebben ook een Belgisch account van Exact, kan de app die ik wil beperken daaronder hangen?
    ik log in op start.exactonline.nl maar de app werkt voor onze Duitse vestiging, waar kies ik dan de bedrijven
    twee logins voor exact, in welke moet ik de administraties van de app aanpassen
    Wij zitten in België en Nederland met Exact, ik wil een dossier bij de app zetten maar de app staat niet in de lijst. Zit ik op de verkeerde site?
    ik zit op start.exactonline.be maar de app werkt op .nl denk ik, wil er een bv afhalen en zie hem niet
    de boekhouder heeft ons nog een tweede login gegeven, misschien staat de app wiens bv's ik moet wijzigen daar
    Ik ben ingelogd op .be maar de app hoort bij de Nederlandse omgeving, kan ik daar zijn bedrijven wijzigen?
    Heb twee Exact accounts, bij welke moet ik zijn om de bv's van de app aan te passen
    De app die ik wil inperken staat er niet; kan het zijn dat ik met mijn account van het accountantskantoor binnen ben?
    Op start.exactonline.nl zie ik onze Belgische koppeling niet, waarvan ik een vennootschap wil afhalen.
    verkeerde login? app waarvan ik administraties wil kiezen zit misschien onder mijn andere inlog
    Duitse dochter gebruikt exactonline.de; waar beperk ik hun app dan
    De app die minder dossiers moet zien hoort bij een klant met een eigen Exact-login. Moet ik met die login binnen?
    Ik kan de app niet terugvinden om dossiers af te vinken, wij hebben zowel een .be als een .nl omgeving
    De zaken van de kassa aanpassen lukt niet, ik zie hem niet, we hebben ook nog een Belgisch adres van Exact
    We hebben een .be en een .nl account, en in deze staat de app niet waar ik vennootschappen bij wil zetten
    bv's aanpassen van een app in onze Spaanse omgeving, hij verschijnt niet op mijn scherm
    Onze app werkt op de Belgische Exact, en in de Nederlandse zie ik hem niet om dossiers te wijzigen
    ik heb een nl en een be login, bij welke pas ik de bedrijven aan van de app die in België draait
    app werkt op exactonline.be, en ik wil een dossier weghalen maar zit op .nl te zoeken
    de app waarvan ik bedrijven wil wijzigen ontbreekt, misschien hangt hij aan ons Belgische account
    app om bv's te beperken staat misschien in belgische exact
    andere inlog of land, bv's bij app wijzigen daar?
    Ik zoek de app op .nl om er een vestiging bij te zetten, maar wij hebben ook een Belgisch Exact, moet ik daar zijn?
    De app waarvan ik bv's moet weghalen draait in onze .de-omgeving, ik zit in .nl
    ik zit op de .nl en de app werkt misschien op de .be, daarom vind ik hem niet om de firma's aan te passen?
    voor het weghalen van een BV zoek ik de app op .nl, kan het zijn dat hij bij de Duitse omgeving hoort
    Klippa draait bij onze Duitse vestiging, waar vink ik daar bedrijven uit
    Ik wil de bedrijven van een app aanpassen, maar die hangt misschien aan mijn andere Exact-account in België
    Ik wil bv's kiezen voor de app maar zit op exactonline.de terwijl hij in Nederland draait
    De Belgische webshop moet uit één dossier, maar ik zit geloof ik in de verkeerde Exact, die van Nederland
    dossiers inperken lukt niet omdat de app aan onze belgische omgeving hangt en ik in de nederlandse zit
    Ik zoek de app om er een administratie bij te zetten, maar misschien zit hij in ons Belgische account.
    Om de bedrijven voor een app aan te passen zoek ik hem, maar misschien hangt hij aan onze Duitse Exact
    Voor de koppeling op ons Belgische account wil ik dossiers weghalen, maar op .nl vind ik de app niet.
    De dossiers zitten in de Belgische Exact en daar staat de app waarvan ik de keuze wil wijzigen misschien ook
    de app waarvan ik de dossiers wil aanpassen hangt aan ons Belgische account en ik zoek op .nl
    Voor de Belgische tak wil ik bij de app een dossier afvinken, maar ik zie alleen apps van de Nederlandse omgeving
    bvs van app in .be beperken, kijk in .nl
    verkeerde omgeving? ik wil bedrijven uitvinken voor de app maar hij is hier onbekend, we hebben ook .be
    voor het wijzigen van de bedrijven moet ik misschien in de Duitse omgeving zijn, .de of .nl?
    Ik wil bedrijven kiezen voor een app in ons Duitse account
    Om de Franse dochter uit de app te halen zoek ik die app, maar op de Nederlandse login staat hij niet.
    Onze Duitse administraties zitten op een ander Exact-adres, daarom vind ik de app niet waarvan ik de administraties wil wijzigen.
    De app waarvan ik de bedrijven wil wijzigen hoort bij onze Belgische omgeving, moet ik elders inloggen?
    Ik zoek de app om er een dossier bij te zetten, maar ik zit op .nl en de app draait denk ik op .be.
    Ik wil administraties aan een app geven maar zit misschien in het verkeerde land van Exact. Hoe zie ik dat?
    Ik wil de bedrijven van een app aanpassen maar ze staat er niet tussen, misschien omdat wij op de Belgische omgeving zitten?
    Ik vind de app niet om er een bedrijf af te halen, wij hebben twee accounts bij Exact
    De app hangt aan ons Duitse account en ik zocht hem in de Nederlandse Exact om er bv's bij te zetten
    De app die ik wil inperken vind ik niet, misschien omdat wij ook in België een Exact hebben.
    De app waarvan ik bedrijven wil weghalen staat hier niet; misschien zit hij op onze exactonline.be.
    .done =
        Met de winkel-login binnen en terug bij het rijtje.
        van .nl naar .de, en nu staat ie er
        afgemeld en met het goede mailadres weer erin
        balk bekeken, was in orde
        zo, andere omgeving
        uitgelogd en met de andere erin, nu wel
        ik zat op .com, nu goed ingelogd
        adres klopt gewoon, .nl
        opnieuw ingelogd met kantoorlogin
        oei verkeerd account, nu ben ik goed
        ik zat op .be, nu op .nl
        ja ander account gepakt, breng me terug
        gecheckt, adres is goed
        met mijn andere inlog binnen, verder maar
        ik zat op .be terwijl het .nl moest zijn, nu wel in orde
        ben nu ingelogd met dat andere account

change-administrations_no-manage-administrations =
    Knop Administraties beheren ontbreekt
    Waar is Administraties beheren gebleven?
    Ik sta al in het scherm van de app en zie wel een omschrijving, maar niets om bedrijven te kiezen
    Bij onze zelfgemaakte koppeling zie ik nergens Administraties beheren staan, bij de andere apps wel. Klopt dat?
    Ik wil bij de kassakoppeling een filiaal wegvinken, maar zie onderaan niets om op te klikken.
    Waarom ontbreekt bij deze app de link Administraties beheren?
    Kan ik bij een zelf geregistreerde app ook per bedrijf beperken? Ik zie geen keuze.
    Ik wil een bv erbij klikken, alleen ontbreekt de knop om bedrijven te kiezen
    De app staat open, de gegevensgroepen zie ik ook, maar van een knop Administraties beheren is geen sprake. Zo kan ik er geen bedrijf afhalen. Is dit soms een app die we zelf hebben aangemaakt?
    ik sta bij de app maar de knop om administraties te beheren ontbreekt gewoon
    Bij de app van de formatieplanning ontbreekt bij mij de knop Administraties beheren; ik moet er twee scholen af halen.
    De app staat open, ik lees wat hij mag, maar een knop om de bedrijvne aan te passen is er niet
    In de handleiding van Keeping staat "administraties beheren" maar die optie heb ik niet, ik zie enkel tekst
    Geen enkel knopje waarmee ik de bv's bij of af kan zetten. Is dat een recht dat ik mis?
    Administraties beheren knop niet zichtbaar
    Onze IT'er heeft zelf een app aangemaakt om data op te halen. Ik wil die tot twee bedrijven beperken, maar ik vind geen knop om bedrijven te kiezen.
    Moest een bedrijf uit de app halen, alleen biedt het scherm van die app mij geen enkele mogelijkheid om administraties te wijzigen
    ik zie nergens Administraties beheren bij deze app
    bij het ene programma kan ik bedrijven kiezen, bij het andere ontbreekt die knop
    Tot het einde gescrold en toch geen knop om de dossiers te kiezen. Wat nu?
    waarom heeft ons eigen koppelprogramma geen keuzescherm voor administraties
    de knop administraties beheren staat er bij mij gewoon niet
    Bij een paar apps is er een knop voor de bedrijven, maar bij deze ene ontbreekt hij. Waarom?
    er is geen Administraties beheren bij onze app
    Ik wilde een BV uitsluiten, alleen heeft dit pakket die mogelijkheid niet op zijn pagina. Ligt dat aan het soort app?
    knop om vennootschappen te kiezen afwezig, enkel bij deze app
    waarom kan ik bij het ene pakket wel en het andere niet de dossiers instellen
    bij deze app staat nergens iets om administraties te kiezen
    geen knop 'beheer administraties'
    Ik zoek me suf naar de plek waar je bedrijven aanvinkt bij de app, bij de andere apps zit die er wel. Hoe kan dat?
    knop om administraties te beheren ontbreekt bij de app
    Op de pagina van de app zie ik alleen gegevenssoorten, niks om bv's te kiezen
    waarom kan ik bij deze app geen bedrijven selecteren en bij de andere wel
    geen knop 'Administraties beheren' te zien bij de app
    bij deze koppeling staat er alleen 'Intrekken', waar is administraties beheren gebleven?
    Mijn collega heeft wél een link om bedrijven te beheren naast de app, ik niet
    adminstraties beheren ontbreekt
    Bij de app zelf kan ik de administraties niet beheren, die optie zit er gewoon niet.
    er zou een knop administraties beheren moeten zijn bij de app maar bij mij niet
    Administraties beheren ontbreekt hier, zelfs als ik op de app klik
    uw collega had het over "administraties beheren", die link zie ik nergens staan
    ik krijg alleen een lap tekst over gegevens, geen knop om dossiers te beheren
    geen knop om de bv's van een app te beheren
    Ik open de app en zie enkel soorten gegevens, nergens administraties
    'administraties beheren' ontbreekt
    De knop Administraties beheren ontbreekt bij mijn app
    Ik open de app en zie alleen een lap tekst over gegevens, geen plek om bedrijven te kiezen
    Bij alle andere apps kan ik bedrijven beheren behalve bij deze ene.
    Administraties beheren niet zichtbaar
    Ik heb de app gevonden in mijn lijst maar er staat niets naast om vennootschappen aan te duiden
    Geen knop om administraties te beheren, wel eentje om in te trekken.
    Op de detailpagina van het urenprogramma krijg ik nergens een mogelijkheid om bv's te selecteren
    Waarom zie ik bij Dyflexis wel Intrekken maar geen beheerknop voor administraties?
    Administraties beheren ontbreekt bij onze app, ge kunt daar toch iets aan doen?
    Er staat bij de kassa geen knop administraties beheren
    Geen 'administraties beheren' bij de planner, is het dan misschien een eigen app?
    Ik zie bij Shiftbase wel de gegevens maar nergens iets om filialen te kiezen
    Bij andere apps staat er iets om bedrijven te beheren, bij deze ontbreekt dat gewoon
    knop Beheer administraties ontbreekt
    Ik zie bij de app wel welke bedrijven toegestaan zijn, maar geen knop om dat aan te passen
    nergens een optie om bedrijven te beheren bij deze app
    de link om administraties te kiezen ontbreekt bij deze tool
    Er is bij de app geen knop om administraties te beheren
    Ik wil een stichting weghalen bij de app maar die mogelijkheid staat er bij mij niet
    Bij onze kassa-app kan ik niet kiezen welke stichting, er staat gewoon geen knop voor
    geen knop te vinden waarmee ik de bedrijven van de app kan kiezen
    administraties beheren staat er niet bij mij
    ik zie de app, ik zie de gegevens, maar nergens kan ik de bedrijven wijzigen
    bij onze scanner ontbreekt 'administraties beheren'
    knop Administraties beheren bestaat bij mij niet naast de app
    nergens een mogelijkheid om bedrijven te kiezen bij onze plugin
    zie bij de app alleen tekst over gegevenssoorten, geen manier om firma's te wijzigen
    geen administraties beheren knop
    app open maar nergens bv's te kiezen
    administraties beheren niet te vinden bij app
    collega zegt dat er een knop moet zijn om bedrijven per app te kiezen maar bij mij is die er niet
    Ik wil één café weghalen bij de app maar ik vind de knop om bedrijven te beheren niet
    bij de planner staat geen mogelijkheid om administraties te kiezen, alleen een lange lap tekst
    Waar is die beheer-knop naast de app gebleven? Ik moet er een zaak bij zetten
    Ik kan wel Revoke kiezen bij de kassa maar niks met bedrijven
    Bij deze app geen knop Beheer administraties te bekennen
    ik kan bij onze koppeling nergens administraties beheren, knop afwezig
    Waarom heb ik nergens iets om bv's te kiezen bij deze app?
    knop administraties beheren is bij mij in geen velden te bekennen
    ik wil firma's wegvinken bij die app maar die mogelijkheid staat er niet bij
    waar zit die knop om firma's te beheren bij een app, ik zie enkel intrekken
    Op de pagina van de app zie ik wel de gegevens maar nergens een plek om firma's te kiezen
    Ik vind nergens de knop Administraties beheren bij de app
    Geen optie om administraties te beheren, waar zit die?
    Bij onze app ontbreekt de knop om bedrijven te kiezen
    Ik wil bij een app dossiers weghalen en zou op administraties beheren moeten klikken. Die knop is er bij mij niet, ook niet naast de naam.
    Bij de ene app kan ik de bedrijven aanpassen, bij de andere ontbreekt die link volledig. Ik wil er bij die tweede drie weghalen.
    Bij de HR-app staat nergens Administraties beheren, dus ik kan er geen BV afhalen
    ik heb de app open in exact maar een knop om bedrijven te kiezen ontbreekt
    Ik zou bij het pakket een knop moeten hebben om bedrijven te kiezen, maar die is er niet
    Klippa staat in mijn lijst, alleen ontbreekt de mogelijkheid om er bedrijven af te halen
    Ik mag denk ik geen administraties kiezen, want de knop daarvoor ontbreekt bij deze app
    Ontbreekt 'administraties beheren' omdat ik niet gemachtigd ben of omdat het onderaan staat?
    Ik zie alleen Intrekken achter de app, nergens iets om bedrijven te kiezen
    De knop voor het kiezen van de bedrijven ontbreekt op mijn scherm
    Op de pagina van de app zie ik gegevens en nog eens gegevens, en geen knop met bedrijven
    De collega die weg is wees me ooit een knop Administraties beheren, ik zie die bij deze app niet
    Volgens de handleiding van de kassa uit 2022 zit er een knop om bedrijven te beheren, ik kom niet verder dan een lap tekst
    ik wil een bv weghalen bij de app maar de knop daarvoor ontbreekt gewoon
    er is wel Intrekken te zien maar niet Administraties beheren, en dat laatste heb ik nodig
    overal staat dat ik op Administraties beheren moet klikken, alleen die staat er bij mij niet
    ik zie alleen intrekken, terwijl ik niet wil stoppen maar minder bv's
    knop bedrijven beheren ontbreekt
    administraties beheren niet te zien
    waar zit manage companies bij klippa
    knop bedrijven beheere weg
    Ik zie nergens waar ik voor de app de bv's kan kiezen, hoort dat zo?
    geen knop administraties beheren bij onze app
    Ontbreekt de knop om bedrijven te kiezen omdat het onze eigen app is of omdat ik niet ver genoeg ben?
    Bij de app staat wel intrekken, maar nergens een knop om administraties te beheren
    Bij de app zie ik geen knop Administraties beheren, hoe kan ik dan iets wijzigen?
    De optie om administraties te beheren ontbreekt op de pagina van de app.
    Ik open de app, maar zie alleen een uitleg en geen manier om de bedrijven te wijzigen.
    Waar is de knop om de administraties van een app te beheren gebleven?
    In de handleiding staat een knop om bedrijven te kiezen, bij mij zie ik die nergens op de app-pagina.
    Ik wil bij een app een bedrijf weghalen maar de knop Administraties beheren is er niet
    Waar zit bij de app de plek om administraties te kiezen, ik zie alleen een lange lijst gegevens
    Om een dossier weg te halen moet ik op Administraties beheren klikken, maar die knop ontbreekt
    Bij de app ontbreekt de link Administraties beheren, waar zit die?
    Ik open de app in het Beveiligingscentrum maar kan de administraties daar niet beheren.
    De app staat in mijn lijst, maar een knop om bedrijven te beheren vind ik nergens.
    Bij onze scan-app ontbreekt Administraties beheren, terwijl die bij een andere app wel staat.
    Ik heb de app aangeklikt en zie omschrijving en gegevens, maar niets waarmee ik bedrijven kies.
    Ze zeggen dat er een knop is om de bedrijven van een app te kiezen, bij mij staat hij niet
    Bij de app zie ik een lap tekst over gegevens maar geen knop om dossiers te kiezen
    De knop Administraties beheren ontbreekt bij deze app
    ik zie bij de app nergens Administraties beheren
    geen knop om BV's te kiezen, alleen een lange lijst met scopes
    Er is bij deze app geen knop om de bv's te wijzigen, bij de andere wel
    Ik kan nergens de vennootschappen aanpassen op de pagina van de app, alleen tekst over gegevens
    Administraties beheren ontbreekt bij Basecone
    Alleen bij Visma kan ik nergens bv's wijzigen
    zie geen beheer administraties
    manage companies nergens
    bij de app zie ik nergens een knop om de administraties te beheren
    waar is Administraties beheren, ik wil er een uitvinken voor de scan-app en het staat er niet
    De knop om bedrijven te beheren is bij deze app nergens te bekennen
    Klant mist de knop Administraties beheren bij onze app
    de knop om administraties te beheren is nergens te vinden
    Waar zit die beheerknop voor bedrijven bij de app?
    Bij deze app kan ik geen bedrijven aanpassen, de knop mist
    Ik wil een klant uit de app halen, maar de knop om administraties te beheren zie ik nergens.
    Bij de app van de stichting ontbreekt de optie om administraties te beheren, wat doe ik verkeerd?
    Ik zou bij de app administraties moeten kunnen beheren maar die link staat er bij mij niet.
    knop administraties beheren ontbreekt bij app
    Mijn collega zegt dat ik op 'bedrijven beheren' moet klikken maar dat zie ik bij deze app niet.
    Ik zie nergens Administraties beheren staan bij de app.
    Bij Klippa zie ik een heel verhaal over gegevens maar geen knop om de bv's te wijzigen.
    Bij andere apps zie ik een knop voor de bedrijven, bij onze BI-tool niet. Hoe kan ik dan een bv toevoegen?
    Ik wil kiezen welke administraties de app ziet maar die beheerknop staat er bij mij niet.
    Bij de ene app staat een knop om bedrijven te beheren, bij de andere niet.
    Bij deze app is er geen knop voor administraties beheren te bekennen, ook niet na lang zoeken.
    De knop Administraties beheren ontbreekt bij mijn app.
    Ik open de app in Exact maar er staat alleen tekst over gegevens, geen knop om administraties te beheren.
    knop administraties beheren weg
    Waarom zie ik bij deze app geen mogelijkheid om administraties te beheren?
    Ik vind de knop om administraties te beheren nergens bij de app
    Administraties beheren staat er niet bij als ik op de app klik
    Op de pagina van de app zie ik alleen tekst en geen knop om bedrijven te kiezen
    Bij de app zie ik wel welke gegevens hij gebruikt, maar de knop om bv's te kiezen ontbreekt
    Als ik de app aanklik zie ik alleen teksten over gegevens die hij leest. Waar kan ik nou de bv's kiezen?
    Bij de app ontbreekt de knop om administraties te beheren.
    Administraties beheren ontbreekt bij deze app, bij andere zie ik het wel.
    .opt-not-at-the-end =
        ik ben nog niet bij het einde
        ik ben er nog niet
        nog niet helemaal beneden
        ik moet nog verder scrollen
        ik moet nog verder naar beneden
        nog niet onderaan
        ik was nog niet helemaal onderaan
        er komt nog meer
        de pagina gaat nog verder
        ik kan nog verder naar beneden
        ben nog maar halverwege de lijst met gegevens
        het lijkt eindeloos, ik zit nog bij de verkoopfacturen
        er is nog een schuifbalk die verder kan
        oei, er komt nog meer onder
        ik heb de naam van de app nog niet aangeklikt
        ben pas halverwege
        had enkel het bovenste stuk bekeken
        O wacht, er komt nog meer tekst onder
        Ik had nog niet tot beneden gescrold
        Het is een eindeloze lijst, ik ben halverwege
        de pagina loopt nog door
        Kan zijn dat ik te vroeg ben gestopt met rollen
        Er zit nog een schuifbalkje in zie ik
        Hoever moet ik naar onder? Ik zit nog bij de inkoopfacturen
        Nee, ik ben nog bovenaan
        Nog niet alles gezien, momentje
        Bij mij blijft de tekst komen, ik ga door
        Er komt nog tekst, zie ik.
        pas bij de helft, het is een epistel
        o, dat ding heeft een eigen schuifbalk
        Ik heb alleen het bovenste stuk bekeken
        na "Verkoopfacturen" ben ik gestopt met lezen
        nog niet helemaal onderaan
        ik was niet ver genoeg
        niet gescrold
        pas halverwege
        nog niet alles gezien
        er komt nog meer onder
        ben pas halverwege die waslijst
        nee nog lang niet onderaan
        o, ik kan nog verder naar onder
        de lijst loopt nog door zie ik
        niet aan het einde, nee
        dat scrollen lukt niet met mijn muis
        er is nog een schuifbalk zie ik, ik moet nog verder naar beneden
        ik was halverwege gestopt met scrollen
        nee, zo ver was ik niet
    .opt-own =
        het is een eigen app zie ik nu
        het is een eigen app
        het blijkt een eigen app
        oh het is onze eigen app
        het is toch een eigen app
        zelf gemaakte app
        die hebben we zelf gemaakt
        eigen app
        ah ja, die heeft onze it'er zelf geregistreerd
        dat is ons eigen scriptje, dan snap ik het
        zelfgebouwd, dus vandaar
        het blijkt iets van onszelf te zijn
        bij leverancier staat ons eigen bedrijf vermeld
        hier hebben wij destijds een eigen client id voor gemaakt
        Dit is die van onszelf, zie ik aan de naam
        Aha, onze programmeur had hem geregistreerd
        Het blijkt maatwerk te zijn
        Oeps, dit is ons interne script
        toch zelfgemaakt
        Nu zie ik het, er staat onze bedrijfsnaam bij als maker
        Hij is niet van een leverancier, merk ik
        Deze hebben we in eigen beheer ontwikkeld
        ah dat is onze eigen koppeling, tuurlijk
        Mijn collega zegt net dat wij die app hebben aangemeld
        Er komt geen tekst meer, en nu snap ik het: Bart heeft dit gebouwd.
        dit is dat dashboard van onze data-afdeling
        er is helemaal geen leverancier bij
        hm, wij hebben dit zelf aangemeld bij Exact
        IT roept net dat het maatwerk is
        niet standaard, het is de onze
        eigen app, vandaar geen knop
        van onszelf dus
        geen app van een leverancier
        zelf geregistreerd zie ik
        ah, dan hoort die knop er niet
        geen standaardapp blijkt
        die hebben we zelf gemaakt, vandaar
        Hij is door ons eigen bedrijf geregistreerd, merk ik nu
        o wacht, die hebben we zelf geregistreerd
        ah tis onze eigen app, door de zoon gemaakt
        oeps, eigen registratie ja, dat staat erbij
    .opt-none-fits =
        geen van deze
        geen van die
        dat is het niet
        ik wil hulp
        tot het einde gescrold, is standaard, geen knop. help
        laat maar, haal me een mens
        tot helemaal onderaan geweest en het is van een leverancier
        geen van beide bij mij
        gewoon gekocht, onderaan gekeken, niks: graag hulp
        ik kom er niet uit, wie kan ik vragen
        dit snap ik niet meer, iemand bellen dan maar
        het is Basecone en ik heb alles tot de laatste regel gelezen
        Ik ben helemaal onderaan en het is geen zelfbouw
        Geen van beide, de knop is er gewoon niet
        Wie kan dit voor mij bekijken?
        alles gezien, van een leverancier, toch niks
        Help, hier kom ik niet verder mee
        Kan er iemand met mij meekijken die het beheer doet?
        Dit slaat niet op mijn geval
        Ander probleem, denk ik
        Beide niet van toepassing
        Ik heb het einde bereikt en zou graag ondersteuning krijgen
        Er komt geen tekst meer en het is wel van een leverancier.
        Alles gezien, gekocht pakket, geen knop
        ik kom er niet uit, wie helpt
        Nee en nee
        bij een collega staat hij wel, bij mij mag het kennelijk niet
        geen van beide
        helemaal onderaan, geen knop
        niet van ons en toch niks
        knop is er gewoon niet
        tot het eind gegaan, niets
        klopt allebei niet
        onderaan gekomen, leverancier is Yuki, en toch geen knop
        help
        ik zit echt op de bodem en er is niks
        niet eigen, wel aan het einde
        klopt allebei niet, graag hulp
        ben tot het eind, is er niet, wie helpt

change-administrations_scroll-further =
    Hele lap met rechten, waar staan de administraties?
    Moet ik helemaal naar beneden voor de administraties van de app?
    Na het aanklikken van Silverfin krijg ik een eindeloze lijst met gegevenssoorten en kom ik niet bij de bedrijven uit
    Jaren na het goedkeuren wil ik bedrijven omwisselen en ik vind onder die waslijst gegevenssoorten niets.
    Waar kies ik de bedrijven? Ik zie bij de app alleen een ellenlange lijst met soorten gegevens.
    Wil er een zaak bij zetten, maar ik krijg alleen een waslijst aan soorten gegevens
    Bij de machtiging van onze datawarehouse-app staan tientallen regels met soorten gegevens en dan houdt mijn scherm op. Waar kan ik instellen voor welke bedrijven, staat dat soms helemaal onderaan?
    Ik zie bij die app een ellenlange lijst met rechten, en waar staan mijn bedrijven die ik wil aan- of uitzetten?
    Mijn collega zegt dat je bij de app kunt aanpassen welke klanten erin zitten maar ik zie alleen een heel lange rij met soorten gegevens...
    Ik klik op de naam van de app en krijg een ellenlange rij met verkoop, inkoop, projecten, HRM... maar waar zijn nou de bedrijven om aan te vinken?
    Het shcerm stopt bij mij na de gegevensgroepen, de administraties waar ik er een uit wil halen komen nergens voorbij
    Enorm veel vinkjes over soorten data bij die app, ik wil juist de werkmaatschappijen kiezen en die zie ik niet staan
    zie alleen rechten van app, waar kies ik de bedrijven
    Ik heb op de naam van de app geklikt om de stichting eraf te halen. Er komt een eindeloze lijst met gegevenssoorten maar ik zie nergens bedrijven staan.
    ik wil één bv weghalen bij deze app maar zie alleen een eindeloze lap met soorten gegevens, waar zitten de bedrijven?
    Ik scrol en scrol bij die app maar de pagina stopt halverwege de soorten gegevens. Heeft die lijst een eigen schuifbalk?
    de pagina waar ik bedrijven wil kiezen lijkt geen einde te hebben, moet de muis ergens op staan
    scrollen lukt niet in het venster van de app, terwijl de bedrijven daaronder moeten staan
    Administraties beheren zou helemaal onderaan staan. Mijn muiswiel doet alleen niets in dat vak.
    bij de app moet ik naar het einde scrollen voor de administraties, maar ik kom daar niet
    hoe ver moet ik naar beneden voordat die keuze van bedrijven komt, er lijkt geen eind aan
    lijst rechten te lang, bv-keuze onderaan?
    Het scherm van de app schuift niet verder terwijl ik onderaan de administraties verwacht. Zit er een tweede schuifbalk?
    lijst houdt op en ik zie nog geen beheerknop, is er een tweede schuifbalk?
    Ik kom niet bij het einde van de app-pagina, het lijstje scrolt apart
    ben ik wel helemaal onderaan? zie nog geen knop om bv's te kiezen
    ik ben nog niet helemaal beneden op de pagina van de app denk ik, hij heeft wel 60 soorten gegevens. waar komt Administraties beheren?
    de pagina scrollt niet verder, ik zie alleen het begin van de lijst met gegevens en niet de knop om bedrijven te kiezen
    met mijn muiswiel gebeurt er niks in die lange lijst, ik moet toch onderaan geraken bij administraties beheren
    hoe ver moet ik eigenlijk scrollen voor die knop Administraties beheren komt, het houdt niet op met die gegevenssoorten
    mijn muiswieltje doet niks op de pagina van de app, ik kan niet tot het einde voor Administraties beheren
    de app heeft een eindeloze lijst met rechten, moet ik helemaal naar onder voor de bv's
    ik scroll maar kom niet aan het eind van de pagina van de app
    lijst met gegevens heeft een eigen schuifbalk, waar zitten de dossiers
    Die pagina van de app is eindeloos lang en scrolt niet door tot onderaan, waar ik de bedrijven moet kiezen?
    mijn muiswiel doet niks op de lijst met soorten gegevens, zo kom ik niet bij de administratieknop
    Er zit een scrollbalk in een scrollbalk op de app-pagina, hoe geraak ik bij het einde met de beheerknop?
    De lijst van de app stopt halverwege mijn scherm, ik raak niet lager.
    Hoever moet ik naar beneden op de pagina van een app met honderd regels rechten om bij de bedrijvenknop te komen?
    Scroll niet ver genoeg denk ik, knop voor bedrijven zit buiten beeld
    ik ben al heel ver naar beneden bij die app, nog geen knop om administraties te beheren
    Ik scroll en scroll bij de roosterapp door alle gegevenssoorten heen en kom die knop voor de zaken niet tegen
    Ik scrol me suf op de pagina van de bestelapp, allemaal tekst over gegevens, ik zoek die zakenkeuze
    De pagina van de app stopt bij de soorten gegevens, daaronder niets waarmee ik dossiers kan kiezen. Heb ik wel ver genoeg gekeken?
    de pagina van de app is eindeloos met datasoorten, waar zit de bedrijvenkeuze
    Een ellenlange tekst over soorten gegevens, en waar zit dan de knop voor de administraties?
    Ik blijf maar scrollen bij die app en vind de knop voor de stichtingen niet, hoe ver gaat dat door?
    Ik heb de app aangeklikt en zie een waslijst aan gegevens die hij mag, maar waar kies ik de bedrijven? De lijst is eindeloos.
    hoever moet je naar beneden op de pagina van die app tot de keuze van bedrijven komt, hij lijkt gewoon op te houden
    twee schuifbalken op de app-pagina, met welke kom ik bij de knop voor de bedrijven
    ik scrol maar door de rechten van het bestelportaal en kom nooit bij de bedrijven
    de applijst heeft zo'n eigen schuifbalkje, moet ik helemaal naar onder voor de bedrijvenknop?
    eindeloze tekst bij app, waar zijn bv's
    lijst heeft eigen scrollbalk? administraties beheren onderaan
    De pagina van de app lijkt te stoppen na de gegevenssoorten, zit er nog iets onder om bedrijven te kiezen?
    De pagina van de app is zó lang, moet ik echt tot helemaal onderaan voor de administraties?
    ik scroll en scroll op die pagina van de app en kom maar geen administraties tegen
    pagina van de app is eindeloos lang, waar staan die firma's nu, onderaan?
    Ik zie alleen gegevenssoorten bij de app, de administraties moeten toch ergens onderaan staan?
    De pagina van de app is eindeloos, allemaal gegevenssoorten. Ergens zou ik de dossiers moeten kunnen aanpassen, maar het einde heb ik nog niet gezien.
    De pagina van de BI-app is eindeloos lang met soorten gegevens, waar zit die knop voor de bedrijven
    Ik zie een ellenlange pagina met soorten gegevens maar waar kies ik nou de bedrijven?
    moet ik nog verder naar beneden voor de knop administraties beheren, de tekst met gegevens is eindeloos
    Is de knop voor de bedrijven weggehaald? Bij deze app zie ik alleen een eindeloze lijst soorten gegevens.
    De pagina van de app is eindeloos lang met gegevens en ik kom niet bij de knop voor de administraties
    Bij die app met twintig soorten gegevens hield de lijst voor mij op en vond ik nergens waar de bedrijven staan
    de pagina van de app is eindeloos lang met al die gegevenssoorten, en de beheerknop zie ik niet, moet ik nog verder naar beneden
    beheerknop onderaan pagina app onvindbaar scrollen
    De pagina van de app is één lange lap tekst over data, en dan houdt het op zonder knop voor de bv's
    Ik scroll bij de app naar beneden, maar kom geen knop tegen om bedrijven te kiezen
    De lijst met gegevens van de app is eindeloos lang, staat Administraties beheren daaronder?
    Ik zie op de app-pagina een lange rij gegevenssoorten; waar zit de knop voor de bedrijven?
    Ik klik de app aan om bedrijven te kiezen en zie alleen soorten gegevens, waar staan de bedrijven?
    De pagina van de app is heel lang en ik zie nergens waar ik administraties kies.
    De pagina van de app is eindeloos lang met soorten gegevens, moet ik helemaal naar onderen voor de knop van de administraties?
    ik scrol en scrol in dat lijstje met rechten, waar blijven de bedrijven nou die de app mag zien
    Hele lange lijst bij de app, ik ben nog niet onderaan, moet ik verder om dossiers te kunnen kiezen?
    op de app-pagina lijkt de lijst met datasoorten eindeloos, zit de knop onderaan ofzo
    kom niet bij de onderkant van de pagina van de app
    De pagina met alle datasoorten houdt niet op, waar eindigt dat en staat de knop daaronder?
    Onder de ellenlange gegevenslijst zou een knop voor bv's zitten, ik kom er niet
    pagina van app is eindeloos, knop voor administraties zie ik niet
    lap tekst over gegevens bij die app, komt er onderaan nog een knop voor de administraties?
    ik zie eindeloos tekst over gegevenssoorten en dan houdt het op, geen bedrijvenknop
    De lijst met gegevens is eindeloos, zit die beheerknop helemaal onderaan?
    Ik zie op de pagina van de app alleen een eindeloze lijst gegevenssoorten, waar zit dan de knop voor administraties?
    De pagina van de app is eindeloos lang met allemaal rechten, staat de knop voor de bedrijven helemaal onderaan?
    Op de pagina van de app komt na de eerste gegevenssoorten niets meer, ik mis de bedrijvenknop. Moet ik verder naar beneden?
    Ik kom bij de app een lange lijst met gegevens tegen en kan niet verder naar beneden.
    De pagina van de app is eindeloos lang, moet ik helemaal naar onderen voor de administraties?
    Hoe ver moet ik scrollen bij de app voor ik de bedrijven kan kiezen? Ik zie maar gegevenssoorten.
    Hoe ver moet ik scrollen om de administraties van een app te zien?
    De pagina van de app is eindeloos lang en ik kom die beheerknop voor administraties niet tegen.
    Onder al die soorten gegevens bij de app zou nog een beheerknop moeten zitten, zegt de helpdesk.
    .done =
        Muis op het vakje gezet en toen rolde het door.
        Helemaal beneden zat ie
        nu is er niets meer onder, en de knop zie ik
        na veertig regels eindelijk
        geschoven tot het stopte
        nog een eigen balkje in de lijst, daar zat het
        er zat een tweede schuifbalk, gevonden
        daar is de knop!
        muis erop gezet, ja hoor
        ja helemaal onderaan, gevonden
        ik ben beneden, terug naar waar we waren
        jawel! helemaal beneden
        ben aan 't einde van de lijst en zie em
        nu zie ik de knop
        er was een tweede schuifbalk ja
        muis op de lijst gezet en toen ging het

change-administrations_all-on-the-left =
    Alles staat nog bij Beschikbare administraties
    Waarom is de rechterlijst leeg terwijl de app overal bij kan?
    Links staat de complete rij met bedrijven en rechts niets, hoe kan ik er dan één weghalen?
    Waarom staan al mijn administraties links bij Beschikbaar terwijl de app er toch aan kan?
    Links staat alles, rechts is leeg, en toch kan hij overal bij. Hoe haal ik er een af?
    Merkwaardig: de rechterlijst is leeg en alle 312 bedrijven staan links bij Beschikbare administraties, terwijl de app ze nu allemaal bereikt. Hoe haal ik er dan eentje uit?
    Alles staat in het linkse vak en rechts is leeg. En toch kan de app overal bij, wat moet ik dan verschuiven om er twee te houden?
    in dat dubbele lijstje staat alles links en niks rechts, terwijl de app gewoon overal bij kan?? wil er 1 weg hebben
    Alle bv's staan in het linkervak en het rechtervak is leeg, terwjil de app toch overal bij kan. Hoe sluit ik er dan één uit?
    Ik heb opgeslagen maar als ik terugkom staat alles weer links, heb ik nou iets gekozen of niet
    Rechts bij geselecteerd staat niks. Betekent dat dat de app nu nergens bij mag, en hoe zet ik er drie neer?
    alles staat links, rechts is leeg
    Onze tool had altijd toegang tot alles en nu wilde ik er een paar afhalen. In het scherm staan alle bedrijven links en rechts is leeg, dus wat moet ik dan verwijderen?
    Wou er twee verwijderen uit de rechterkant, maar daar staat niks, alles staat links. Heeft hij dan nu niets of juist alles?
    alle administraties staan links en rechts is leeg, klopt dat?
    de app ziet alles maar bij Geselecteerde administraties staat niets
    waarom is de rechterkant leeg terwijl het pakket in al onze bedrijven werkt
    Bij het openen van de keuze staat het volledige rijtje aan de linkerkant, heb ik iets stukgemaakt?
    er staat niks in de rechterlijst, alles staat links
    Rechts is helemaal leeg en links staan al onze bedrijven, terwijl de app alles kan lezen. Klopt dat?
    Geselecteerde administraties toont niets maar de app werkt voor alle BV's
    ik open de bedrijvenkeuze voor het eerst en er is niets geselecteerd. Is er iets stuk?
    De scanner haalt uit al onze vennootschappen op. Toch staat er in dat scherm geen enkele aan de rechterkant, hoe kan dat?
    lege rechterkolom, volle linkerkolom
    rechts staat niks en links alles, dus de app mag nergens bij??
    rechterlijst leeg
    Ik open de keuze van administraties en alle bv's staan aan de linkerkant, terwijl de app gewoon werkt. Klopt dat wel?
    rechterlijst is leeg, alles staat links
    Ik open de keuze en er is niets geselecteerd, terwijl de app nu overal bij kan. Klopt dat wel?
    onder geselecteerd staat niks, ziet de app dan niks?
    alle bedrijven staan links en rechts is leeg, terwijl de app toch overal bij kon?
    rechterlijst leeg, is de app nu alles kwijt?
    Ik open het scherm om administraties te kiezen en alles staat aan de verkeerde kant. Schrik me rot, heb ik iets gewist?
    waarom is niks rechts geselecteerd hij had toch toegang tot alles
    heel de lijst staat links en rechts is leeg. Terwijl die app tot nu toe overal bij kon?
    schrik me rot: rechterkolom leeg! ziet de app nu niks meer
    Waarom is het rechter vak leeg als ik op administraties beheren klik
    alles staat links en rechts is leeg, heb ik nu alles weggehaald?
    De app zag alle bv's, nu ik wil beperken is de rechterkolom leeg
    rechterlijst is leeg maar de app werkt voor alles, hoe kan dat
    paniek: geen enkele bv aan de toegestane kant
    De rechterkolom is helemaal leeg en toch ziet de app alles, klopt dat?
    Alle bedrijven staan links bij beschikbaar, niks bij geselecteerd. Heeft de app nu geen toegang?
    bij openen van het keuzescherm staat er niets geselecteerd maar hij haalt gewoon van elk bedrijf gegevens op
    Beschikbare administraties vol, geselecteerde leeg, terwijl de app overal bij mag
    ik wilde er eentje weghalen uit de rechterlijst, maar daar zit niets in
    Hoe kan een app zeven bv's uitlezen als er geen enkele in het rechtervak staat?
    Leeg vak rechts bij administraties van app
    Waarom staan bij Administraties beheren al onze bv's links en rechts niks?
    Bij de kassa staan alle winkels links en rechts is leeg, terwijl hij ze toch allemaal ziet
    Rechts staat niks bij de scanapp, mag hij dan niks of alles?
    rechtervak leeg en al mijn klanten links, toch werkt de app voor iedereen. Hoezo?
    Waarom staat er niks bij de geselecteerde administraties terwijl de tool overal bij kan
    rechts is leeg en links staat alles, betekent dat dat de app niets ziet
    alles aan de linkerkant terwijl de app overal bij kan, hoe kan dat
    ik opende de bedrijvenkeuze en rechts is het helemaal blanco, terwijl de tool overal kan lezen
    Als ik op administraties beheren klik staat alles links en rechts is leeg, heeft de app dan nergens toegang?
    De rechterkant is leeg en links staan al onze stichtingen, heb ik iets stukgemaakt?
    Help, rechts staat niks geselecteerd terwijl de app wel alles ziet
    rechterlijst is helemaal leeg en alles staat links, terwijl de app gewoon werkt
    Waarom staan al onze bv's bij beschikbaar en niks bij geselecteerd? Ziet de scanner nu niks meer?
    help ik zie rechts niks geselecteerd, heb ik alles weggehaald bij het CRM?
    lege rechterkant bij administraties van de app, hij had altijd alles
    in het rechtervak staat niets, moet ik nu alle twaalf bv's één voor één overzetten
    De rechterkolom is leeg en alle bedrijven staan links, terwijl de plugin alles kan zien. Fout?
    alles in linkerlijst, niks geselecteerd, toch werkt de app bij alle shops
    is het normaal dat bij een app die alles mag zien het rechtervak leeg is
    alles staat links, rechts leeg
    rechtervak leeg terwijl app alles ziet, hoe kan
    alle administraties in het linkervak, heeft app nu niks of alles
    ik open de twee vakken en rechts staat niks terwijl de app wel degelijk alle bv's leest
    Rechts is leeg en links staan al mijn hotels, betekent dat dat de app niks mag?
    alle administraties staan bij beschikbaar en geen enkele bij geselecteerd, hoe zit dat
    Waarom staat geen enkele zaak rechts terwijl de app ze nu allemaal ophaalt?
    Alle bv's staan links en rechts is leeg terwijl de app toch alles ziet
    selectielijst rechts leeg, klopt dat wel?
    alles staat links en rechts is leeg, nochtans ziet de app alles, heb ik nu iets stukgemaakt?
    Rechterlijst leeg bij 'geselecteerde administraties', help, dat klopt toch niet
    ik open de keuze en alle bedrijven staan links bij beschikbaar, terwijl hij ze allemaal mocht
    Bij selecteren staat rechts helemaal niks, terwijl de kassa overal aan kan, snap ik niet
    De rechterlijst met gekozen bedrijven is leeg, hoe kan dat?
    Ik open de keuze van bedrijven voor het scanpakket: links staat alles, rechts niets. Terwijl het pakket alles kan zien. Dat spreekt elkaar toch tegen?
    Ik wilde één dossier weghalen bij een app die alles mag. De rechter lijst is leeg. Wat moet ik daar weghalen als er niets in staat?
    links staan alle BV's, rechts is leeg, betekent dat dat de urenapp nu niets ziet
    Waarom is het rechtervak leeg terwijl het CRM toch in alle bedrijven komt
    In het scherm met twee lijsten is de rechterkant leeg terwijl het pakket wel overal bij kan
    Is het erg dat alles links staat en rechts niks bij de keuze van bedrijven?
    rechterkant is leeg, verliest de app dan alles als ik opsla
    moet ik iets naar rechts zetten als rechts leeg is of betekent leeg gewoon alles
    Ik zie twee kolommen, links staat alles en rechts niks, terwijl de app toch gewoon overal bij kan
    De rechterlijst is leeg, betekent dat dat mijn app nergens meer mag?
    Mijn voorganger had de app op alles gezet, nu ik wil beperken staat de hele lijst links en rechts is leeg
    sinds iemand de kassa alles heeft toegestaan is het rechterlijstje leeg, hoe beperk ik nu
    rechts is leeg, links staat alles, terwijl de app nu juist overal in kan; ik wil er alleen twee uit
    ik wou één dossier verwijderen maar in het rechtervak staat niets om weg te halen
    Geselecteerde administraties is leeg. Heb ik nu iets stukgemaakt?
    waarom staat alles onder beschikbaar en niks onder geselecteerd als de app toch alles ziet
    leeg rechtervak, is dat gevaarlijk? ik wil alleen eentje eraf halen
    alles in linkerlijst rechts leeg
    geselecteerde bedrijven leeg toch toegang
    beschikbare bedrijven vol, geselecteerde leeg
    Waarom is de rechterlijst leeg?
    Aan de linkerkant staat alles en rechts niks, betekent dat dat de app nergens of overal bij mag?
    rechterlijst leeg bij beheer administraties, is dat een fout
    Alles links, niks rechts bij de bedrijven van de app. Ziet hij nu niets of juist alles?
    In het keuzescherm staat alles nog in het linkervak en rechts is leeg
    Waarom staan al onze bedrijven onder Beschikbare administraties en is de rechterkant leeg?
    De app kon overal bij en nu ik wil kiezen staat er rechts niets geselecteerd, is dat erg?
    Rechts staan nul bedrijven terwijl de app overal bij kan, klopt dat scherm wel?
    Moet ik bij een app die overal bij mag eerst alles naar rechts zetten en dan pas kiezen?
    waarom staan alle bv's bij beschikbaar en niks bij geselecteerd
    Ik wil kiezen welke bedrijven een app ziet, maar rechts is leeg en links staat alles, klopt dat?
    Alle bedrijven staan links bij de app, betekent dat dat hij nergens bij mag?
    In het keuzescherm is de rechterlijst helemaal leeg terwijl de app wel alles ziet.
    Alle administraties staan bij beschikbaar en geen enkele bij geselecteerd, is dat normaal bij een app met volledige toegang?
    Ik open de keuze en alle bedrijven staan links en rechts is leeg, terwijl de app gewoon alles ziet.
    Waarom is de rechterlijst met administraties leeg bij een app die het wel doet?
    Betekent een lege rechterkolom dat de app bij geen enkele bv mag, of juist bij allemaal?
    ik wou kiezen welke zaak de app mag zien en nu staat alles links en rechts is leeg
    Open ik de dossierkeuze, staat alles links en niets rechts. Ziet de app dan niks?
    Rechts helemaal leeg en toch werkt de app voor ieder dossier, ik snap dat scherm niet
    alles staat links bij beschikbaar, niks geselecteerd, en toch werkt de app
    app kan alles lezen en in het scherm staat alles aan de linkerkant, hoe geef ik hem er nu nog maar twee
    Rechts is leeg en links staat de hele groep, terwijl de app alles kan zien. Klopt dat?
    Ik wil er een paar uithalen maar de kolom met gekozen bv's is helemaal leeg
    Ik had verwacht rechts al onze bv's te zien staan, maar daar staat niets
    rechterlijst leeg terwijl app toch alles ziet
    rechts is leeg, klopt dat?
    Raar: het vak met gekozen bedrijven is leeg maar het programma ziet ze allemaal
    beide vakken: links staat alles, rechts niks. mag de app dan niets zien?
    Klant ziet dat alle bedrijven links staan en denkt dat onze app geblokkeerd is. Klopt dat?
    Alles staat links en rechts is leeg, klopt dat wel?
    Waarom is het rechtervak leeg terwijl de app alles ziet?
    Alle bedrijven staan onder beschikbaar en geen enkele onder gekozen
    Als ik de administraties van de app open, staan alle bv's links en is de rechterkant helemaal leeg.
    Alle klanten staan links bij beschikbaar en rechts is helemaal leeg, terwijl de app wel alles ziet. Klopt dat?
    rechterlijst met gekozen administraties is leeg
    Bij bedrijven beheren staat niets onder geselecteerd, moet ik nu alle 90 klanten zelf overzetten?
    Waarom staan bij de app alle bedrijven onder beschikbaar en geen onder geselecteerd?
    Waarom is de lijst met geselecteerde administraties rechts leeg terwijl de app alles ziet?
    alle bv's staan links en niets rechts, klopt dat
    Alle bv's staan bij beschikbaar en er staat niets bij geselecteerd, klopt dat wel?
    Links staan twintig bedrijven, rechts nul. Mag de app nu niets of juist alles?
    Bij het kiezen van administraties staat alles links en rechts is het leeg, klopt dat wel?
    Rechterlijst administraties leeg
    Alle administraties staan links en rechts is leeg, terwijl de app gewoon alles ziet. Klopt dat?
    Rechterlijst is leeg bij administraties beheren
    Beide lijsten lijken verkeerd: niets geselecteerd terwijl de app overal bij kan.
    Rechts is alles leeg en links staan al mijn vennootschappen, heeft de app dan nergens recht op?
    Ik kijk naar de twee lijsten en rechts is niks gekozen, mag de app nu alles of niets?
    Bij het beheren van administraties staat alles links en niets rechts, terwijl de app overal bij kan
    Ik wil een app inperken, maar in het keuzescherm is de rechterkant leeg. Ziet de app nu niets?
    Ik wil de app alleen bv 3 en 5 geven maar alle bv's staan links en ik snap die pijltjes niet
    Ik wilde er één bedrijf uit halen, maar rechts is leeg en links staat alles. Wat moet ik aanvinken?
    .done =
        Logisch, hij mocht alles. Ik ga kiezen.
        ah, vandaar dat het leeg was
        aangevinkt wat mag blijven en naar rechts gedaan
        gerustgesteld, door
        Drie overgezet
        snap ik, dan vink ik ze links aan
        aha, dus gewoon opnieuw kiezen
        ok aangevinkt wat mag blijven
        vreemd maar ik snap het
        rechts staan er nu vier
        terug
        aha dus dat hoort zo, ga maar verder
        nu staan er vier rechts
        o gelukkig, ik dacht dat ik alles gewist had. verder
        heb er nu drie naar rechts gedaan
        ah vandaar, vorige keer stond hij op alles
        dus links is wat hij nog niet mag
        heb ze aangevinkt, klaar

change-administrations_administration-missing =
    Mijn administratie staat in geen van beide lijsten
    Gewenste administratie niet te kiezen bij Administraties beheren
    Ik zoek in het keuzevenster naar de nieuwe stichting om aan te vinken, maar ze zit er niet tussen
    Bij Beschikbare administraties mis ik twee van onze zeven vennootschappen, zodat ik ze niet aan de app kan geven. Hoe komt dat?
    Moet bij Shopify de winkel in Gent eruit halen, alleen komt die firma nergens voor in de twee kolommen
    Ik wil de stichting naar de rechterkolom schuiven, maar links ontbreekt ze
    Onder Beschikbare administraties ontbreekt de vof, terwijl ik een lopende koppeling wil uitbreiden.
    Wat als het bedrijf dat ik aan de app wil toevoegen niet links in de lijst staat?
    Onze stichting staat niet in het rijtje waaruit ik er eentje bij mag zetten
    Ik wil de nieuw opgerichte Vastgoed BV toevoegen aan wat de app mag bereiken, maar zij staat noch links noch rechts in het keuzescherm.
    De bv die ik aan de app wil toevoegen staat niet bij de beschikbare en ook niet bij de geselecteerde
    Ik wil een nieuw dossier bijgeven aan Silverfin maar tussen de beschikbare administraties komt die klant niet voor.
    Ik wil onze nieuwe bv bij de app aanvinken maar in het keuzevak komt hij niet voor
    Van de 41 klanten kan ik er 38 naar rechts zetten, de andere drie biedt hij niet aan om toe te voegen
    De deelneming die ik aan de bonnetjesapp wil geven staat in geen van beide vakken, links niet en rechts niet
    bij Beschikbare administraties ontbreekt mijn bv
    Ik ben bij het kiezen van bedrijven aanbeland om de nieuwe bv bij te zetten. Juist die staat noch links noch rechts.
    De overgenomen onderneming wil ik toevoegen aan de koppeling, maar tussen de beschikbare staat hij niet om aan te vinken
    ik wil een bedrijf toevoegen aan de app maar het staat in geen van de twee lijsten
    onze nieuwe bv ontbreekt bij Beschikbare administraties
    De onderneming die ik naar rechts wil schuiven komt links niet voor, hoe komt dat?
    dossier niet te vinden links noch rechts bij het kiezen
    in de linkerlijst kan ik Bakker Beheer helemaal niet vinden, terwijl die wel bestaat
    Ik wil een vennootschap toevoegen aan een app maar ze komt in geen van beide lijsten voor. Hoe komt dat?
    het dossier dat ik aan het pakket wil geven is niet te kiezen, links noch rechts
    in het keuzescherm met bedrijven ontbreekt juist die ene die ik nodig heb
    De BV bestaat echt, ik heb hem zelf aangemaakt. Maar in 'Beschikbare administraties' is hij niet te vinden.
    wat moet er eerst in orde zijn voordat een bedrijf opduikt in de linkerlijst?
    de bv die ik aan de app wil geven staat in geen van beide lijstjes
    administratie niet te kiezen bij app
    Bij het toevoegen van bedrijven aan de koppeling ontbreekt uitgerekend onze Belgische vestiging. Moet iemand mij daar eerst toegang toe geven?
    bv die ik wil toevoegen staat in geen van beide lijsten
    Ik wil een administratie toekennen aan de app maar hij zit niet bij de beschikbare
    onze nieuwe stichting ontbreekt links én rechts
    ik mis de maatschap in de twee kolommen, hoe kan ik m dan toevoegen
    de nieuwe bv staat noch links noch rechts in het kiesscherm van de app
    ik wil administratie 455 toevoegen maar hij zit niet in de lijst waar ik uit kan kiezen
    Er ontbreekt een dossier als ik bedrijven wil aanvinken voor de koppeling. Collega heeft het wel.
    mijn bedrijf komt niet voor bij het aanvinken, hoe kan dat
    als ik dossier Peeters NV voor de app wil aanvinken is het spoorloos in het keuzevenster
    bij het kiezen van bv's voor de app staat onze Duitse dochter er niet tussen, niet links en niet rechts
    Het dossier dat ik wil aanvinken bestaat niet in dat keuzescherm
    ik zoek "Stichting Beheer" in die twee lijstjes maar ze is er niet bij
    van de 8 bv's kan ik er 7 kiezen voor de koppeling, waar is de achtste
    onder links noch rechts vind ik de vzw als ik ze aan de app wil toewijzen
    bij administraties beheren kan ik onze nieuwe bv niet vinden
    Wil een dossier toevoegen aan de app maar in geen van de twee lijsten staat het
    bv niet te kiezen in beheerscherm van de app
    In het scherm om bedrijven te kiezen staat mijn tweede bv links noch rechts.
    De vennootschap die ik de app wil geven staat in geen van beide lijsten
    Ik kan 6 van de 7 bedrijven aanvinken voor de app, de zevende wordt niet aangeboden
    Bij het toewijzen van bv's aan Klippa ontbreekt precies degene die ik nodig heb
    Bv niet selecteerbaar in de bedrijvenkeuze van een app.
    Waarom kan ik de holding niet kiezen bij beschikbare administraties?
    Het dossier van mijn klant komt niet voor tussen de dossiers die ik aan de tool kan toekennen.
    nieuwe cliënt staat niet in de linkerlijst als ik de scanapp wil uitbreiden
    bij het uitbreiden van de kassa-app staat vestiging Assen in geen van beide lijsten
    De winkel die ik aan de kassa wil geven staat in geen van beide lijstjes
    Pizzeria ontbreekt in beide kolommen als ik de zaken van de scanapp wil wijzigen
    Onze tearoom komt niet voor in de lijst beschikbare bedrijven bij de scanapp
    Bij de app wil ik klant De Vries aanvinken, maar in geen van beide kolommen staat hij
    het dossier dat ik wil toestaan komt niet voor in de keuzelijsten
    Wil bv Zonneveld bij de bonnenapp zetten maar in de keuze die Exact geeft bestaat die bv niet
    de bv die ik aan de app wil toekennen staat in geen van beide lijsten
    In de twee lijstjes staat onze kinderopvang helemaal niet, links niet en rechts niet
    Ik wil het hospice aanvinken voor de app maar het komt in geen van de kolommen voor
    Bij het toevoegen van administraties aan de app komt ons nieuwe gemeenschapshuis nergens voor in de keuzelijst
    Bij het aanvinken ontbreekt de maatschap in allebei de lijsten
    het bedrijf dat ik aan de app wil toevoegen staat links niet en rechts niet
    wil onze vof aan de koppeling hangen maar hij staat niet bij beschikbare administraties
    waar blijft mijn nieuwe bv in de linkerlijst van de app
    maatschap is nergens te kiezen bij deze app terwijl ik er zelf wel in boek
    ik wil de outletwinkel bij de plugin aanvinken maar hij zit noch links noch rechts
    bedrijf ontbreekt in beide lijstjes waar je voor de app kiest
    bedrijf dat ik bij de app wil zetten staat niet in de keuze links of rechts
    nieuwe bv links noch rechts te kiezen
    administratie staat niet in keuzelijst van app
    ik wil een bv aan de app geven maar die komt in geen van beide lijsten voor
    Ik wil de nieuwe kliniek toevoegen aan de app maar ze staat in geen van beide lijsten
    Het pas gekochte café staat niet in het keuzelijstje met bedrijven bij de app
    Bij het kiezen van bv's voor de app ontbreekt er een in beide lijstjes
    de bv die ik wil toevoegen staat niet tussen de beschikbare administraties
    een bv ontbreekt in 'beschikbare administraties' van de app
    de firma die ik wil toevoegen voor de app staat noch links noch rechts in die lijstjes
    ons derde filiaal is niet te kiezen in de twee lijstjes van de app
    ik wil de vzw toevoegen aan de app maar ze is niet te vinden in de lijst met beschikbare
    De bv die ik aan de app wil geven staat in geen van beide lijsten
    Ik wil een bv aan de app toevoegen maar kan hem niet aanvinken
    Ik wil een bv aan de app gunnen, maar in de linker noch in de rechter lijst komt die voor. De klant zelf kan hem wel openen.
    Het bedrijf dat ik de app wil gunnen staat in geen van beide lijsten. Ligt dat aan mijn rechten of zit het niet in dit abonnement?
    Om Zwolle erbij te zetten voor het WMS zoek ik hem in de twee lijsten, maar hij zit er niet tussen
    Ik wil BV Techniek toevoegen aan wat het CRM ziet, maar in de keuzelijsten is Techniek afwezig
    Ik wil de stichting erbij zetten voor het scanpakket maar ze zit in geen van beide lijsten
    De bv die ik aan de app wil geven staat in geen van beide kolommen, moet ik er eerst zelf bij mogen?
    Waarom mag ik mijn nieuwste bv niet kiezen bij de app, hij staat niet links en niet rechts
    Ik wil bv Oost aanvinken bij de app maar hij staat links niet en rechts niet
    In de twee kolommen zoek ik vergeefs naar de vennootschap die ik wil toevoegen
    Links staan 40 bedrijven, die van mij is de 41e en die staat er niet
    Ik wil na de fusie bv Zuid toevoegen bij de app maar in het rijtje om uit te kiezen komt Zuid niet voor
    De franchisevestiging wil ik alsnog aan de app toevoegen, maar hij zit niet bij de beschikbare
    ik wil een dossier toevoegen aan de app maar in de keuzelijst zit het niet, links noch rechts
    in dat scherm met twee lijsten ontbreekt uitgerekend de bv die erbij moet
    bv Berk kan ik niet aanvinken voor de app want hij komt in geen van beide kolommen voor
    de bv die de app erbij moet hebben zit niet in de rij beschikbare
    bv niet in keuzelijst bij bedrijven beheren
    dossier ontbreekt in beide lijsten
    wil bv toevoegen, staat niet links
    Ik wil een bv aan de app toevoegen maar in beide lijstjes komt hij niet voor
    Noch links noch rechts staat de Duitse GmbH, hoe geef ik de app die dan
    De bv die de app erbij moet krijgen staat niet te kiezen. Mag ík er niet bij of hoort hij elders?
    Ik wil een bedrijf aan de app toevoegen, maar het staat in geen van beide lijsten.
    Bij het kiezen van administraties voor Klippa ontbreekt juist de BV die ik zoek.
    Het bedrijf dat ik voor de app wil aanvinken komt niet voor bij de beschikbare administraties.
    Waarom kan ik onze coöperatie niet kiezen bij de administraties van de app?
    de administratie die ik bij de app wil zetten staat niet in het lijstje
    Bij het kiezen van administraties voor de app staat uitgerekend mijn nieuwe bv niet in het rijtje
    Ik wil de app bij de stichting laten, maar de stichting zit niet in de linkerlijst
    Bij Administraties beheren staat onze nieuwe BV niet in een van beide lijsten.
    Ik wil een administratie toestaan voor de app maar ik kan die niet kiezen, alleen de andere.
    Ik kan een app geen toegang geven tot een pas overgenomen bedrijf, want dat staat er niet tussen.
    De bv die ik wil toevoegen aan de app staat links niet en rechts niet.
    Bij het kiezen van administraties voor de koppeling ontbreekt juist ons nieuwe dossier.
    Waarom kan ik bij de app maar zeven van onze acht bedrijven aanvinken?
    De administratie die erbij moet kan ik linksboven in Exact zelf ook niet kiezen, is dat de reden dat hij bij de app ontbreekt?
    Ik wil onze nieuwe winkel aanvinken voor de app maar die staat in geen van de twee rijtjes
    Wil klant Dekker toestaan voor de app, maar hij staat in geen van beide kolommen
    Het dossier dat ik wil aanvinken komt in het keuzescherm niet voor
    de BV die ik wil toevoegen staat in geen van beide lijsten
    administratie 2200 kan ik niet selecteren voor de app, want staat er niet tussen
    Ik wil de nieuwe GmbH aanvinken voor de app en zie hem in geen van beide kolommen
    In de keuzelijst bij de app ontbreekt onze Belgische bv, die kan ik dus niet toevoegen
    De bv die ik aan het bereik van de app wil toevoegen wordt me niet aangeboden
    mn dossier staat er nie tussen om aan te vinken
    bv niet in beide lijsten bij app
    ik wil de app een administratie erbij geven maar die staat in geen van de twee lijsten
    Kan Stichting De Boei niet aanvinken voor de app, komt niet voor in het keuzescherm.
    Bij het kiezen zie ik onze nieuwe vestiging in geen van beide lijsten
    de bv die ik wil toevoegen staat niet tussen de keuzes bij de app
    Het bedrijf dat ik wil aanvinken komt niet voor in de keuzelijst
    In het vak met beschikbare dossiers ontbreekt onze stichting
    Ik kan bv Zuid niet kiezen omdat die er niet tussen staat
    Ik wil de administratie van een nieuwe klant toevoegen aan de app, maar die komt in de keuzelijst niet voor.
    In de keuzelijst van de app vind ik de overgenomen bv niet, noch bij beschikbaar noch bij gekozen.
    De bv die ik aan de app wil toevoegen komt in geen van beide lijsten voor.
    Ik wil klant De Vries bij de app zetten maar die administratie staat niet bij de keuzes.
    Ik kan de holding niet aanklikken voor de app omdat hij nergens tussen de bedrijven staat.
    Ik wil de nieuwe stichting aan de scan-app toevoegen in Exact. In het scherm met de twee lijsten staan al onze andere bedrijven, maar deze niet. Hoe kan dat?
    De bv die ik aan de app wil toevoegen staat in geen van beide lijsten.
    Ik mis een administratie bij Beschikbare administraties als ik de app wil uitbreiden.
    Bij het aanpassen van de app kan ik tien bedrijven kiezen maar onze elfde ontbreekt in het keuzelijstje.
    Bij het uitbreiden van de app staat onze Duitse dochter niet tussen de bedrijven die ik kan kiezen.
    Ik wil de app in de nieuwe stichting laten, alleen kan ik die stichting nergens aanvinken bij beschikbare bedrijven.
    De bv die ik wil toevoegen staat niet eens in de linkerlijst.
    Bij beschikbare administraties ontbreekt precies de bv die de app zou moeten krijgen.
    Ik wil een administratie aan de app toevoegen maar hij staat in geen van beide lijsten.
    Bij het kiezen van administraties voor een app mis ik onze nieuwe holding in de keuzelijst.
    Waarom staat een van onze bv's niet tussen de beschikbare administraties bij de app?
    Ik wil de nieuwe werkmaatschappij aan Klippa toevoegen. Links en rechts in de lijsten staat hij niet, de andere wel.
    Onze Spaanse vennootschap kan ik niet aanvinken voor de app, ze staat er niet
    Het dossier dat ik bij de app wil zetten, staat noch links noch rechts
    Ik wil een bv toevoegen aan de app, maar die bv staat in geen van beide lijstjes
    De vestiging in Gent komt niet voor bij de administraties die ik een app kan geven
    In het keuzescherm bij de app staat onze stichting in geen van beide lijsten.
    Ik wil bedrijf Oost toevoegen aan de app, maar Oost komt in die twee lijsten helemaal niet voor.
    De administratie die ik wil toevoegen aan de app kan ik zelf ook niet openen. Vandaar dat die er niet tussen staat?
    .done =
        Ik mocht zelf niet in Antwerpen, dat is nu geregeld.
        nagekeken: hoort bij een ander abonnement
        de hoofdgebruiker kan hem wel kiezen, ik ook inmiddels
        Aan de beheerder doorgegeven en hij staat er
        uitgezocht
        ik kan hem zelf linksboven ook niet kiezen, dus dat is het
        de hoofdgebruiker moest me eerst rechten geven, nu zie ik hem
        ik kan hem linksboven gewoon kiezen
        ik heb het nagekeken, verder maar
        de hoofdgebruiker heeft het in orde gemaakt, verder
        beide antwoorden zijn ja, terug naar waar ik was
        die hoort bij een ander abonnement, kom ik nu achter
        ik mag er zelf niet bij blijkt, ga het regelen
        heb recht gevraagd aan de beheerder, nu wel

change-administrations_want-all =
    alle huidige en toekomstige administraties voor een app aanzetten
    App toegang geven tot alle administraties
    Ook toekomstige administraties automatisch mee
    Ik heb er genoeg van om bij elke nieuwe klant weer een vinkje te zetten, kan dat vanzelf?
    Hoe zet ik de koppeling van een handvol bedrijven om naar alles wat we hebben en alles wat er nog bij komt?
    Iedere boekhouding die we hierna oprichten moet voortaan vanzelf onder de managementtool vallen.
    hij staat op een selectie, zet dat om naar alles
    Is het mogelijk dat elk nieuw klantdossier automatisch meedoet met onze rapportagetool?
    Moet ik bij iedere nieuwe firma opnieuw vinkjes zetten of bestaat er ook zoiets als alles en toekomstig?
    Waar zet ik Alle huidige en toekomstige administraties aan bij een app die al gekoppeld is?
    Kan hij voortaan vanzelf elk bedrijf meenemen dat we er later bij krijgen?
    ben het zat om elke nieuwe klant met de hand bij te zetten voor Silverfin
    Wij openen wekelijks administraties voor starters. Kan ik de app zo instellen dat elke volgende klant er automatisch onder valt, in plaats van steeds handmatig bijvinken?
    Elke keer als ik een nieuw bedrijf opricht moet ik weer gaan vinken. Kan dat niet vanzelf?
    Ons bestuur krijgt er elk schooljaar wel een stichting bij. Kan ik de planning-en-controltool in één keer toelaten bij alles wat er is en nog komt?
    Buy-and-build, elke maand een overname erbij. Wil niet telkens handmatig bijwerken waar de tool bij mag.
    Ik ben het zat om bij iedere niewe klant weer een vinkje te zetten voor de app. Kan dat in één keer voor altijd?
    We richten elke maand een bv op, is er een stand waarbij het dashboard ook alles wat nog komt vanzelf mag meenemen?
    Kan ik de 200 dossiers in een keer aan de koppeling geven ipv ze een voor een over te zetten, en ook die van volgend jaar?
    koppeling voor alle bedrijven ook nieuwe automatisch
    niet telkens nieuwe klant moeten bijvinken
    Wij richten elke maand wel een projectvennootschap op en ik ben het zat om die telkens bij te vinken. Kan het zo dat alles wat er nog bij komt vanzelf meegaad?
    We krijgen als kantoor iedere week nieuwe klanten binnen. De app loopt steeds achter omdat iemand hem handmatig moet bijwerken.
    Ik wil er nooit meer omkijken naar hebben: elke bv die we nog oprichten moet vanzelf meelopen in de koppeling
    Mijn wens is dat nieuwe klanten die we aannemen meteen bereikbaar zijn voor onze software zonder dat ik telkens iets hoef bij te werken
    kan ik een app in één keer alle administraties geven, ook die later komen
    ik heb geen zin om elk nieuw bedrijf met de hand bij dat programma toe te voegen
    Bestaat er een instelling waardoor toekomstige vennootschappen automatisch meegaan voor een reeds goedgekeurd pakket?
    link Toestaan: Alle huidige en toekomstige, waar vind ik die
    ik wil dat alle nieuwe administraties er bij die app automatisch bij komen, is daar een linkje voor?
    Ik ben het zat om elk kwartaal bedrijven bij te vinken. Kan het pakket gewoon alles krijgen, ook wat we nog oprichten?
    alle huidige én toekomstige vennootschappen ineens voor een app die al aangesloten is
    Is er een optie zodat de app ook bedrijven van later ziet, zonder hem los te halen?
    nu kies ik ze stuk voor stuk, liever zou ik één keer ja zeggen tegen het hele rijtje
    wij openen elke maand een klantdossier en de scanner moet die standaard meenemen. Moet ik blijven aanvinken?
    en kan ik zo'n app ook gewoon alles laten zien, ook wat we volgend jaar oprichten?
    alle bv's in één keer aan
    Wij richten elk kwartaal een vennootschap op en ik word gek van dat bijvinken bij de app. Bestaat er iets als altijd alles?
    hoef ik die lijst steeds bij te houden bij een nieuwe bv?
    Kan ik in één keer zeggen dat de app overal bij mag, ook straks?
    elke maand een nieuw bedrijf toevoegen aan de app is niet te doen
    kan ik niet gewoon alles in 1x toestaan, ook bedrijven die we later nog oprichten?
    elke keer dat er een klant bijkomt moet ik vinken zetten. Wil dat de app automatisch alles mag
    huidige en toekomstige administraties toestaan, hoe
    wij zijn een administratiekantoor met 300 dossiers, ik ga die niet één voor één naar rechts slepen. Alles mag.
    moet ik na elke nieuwe klant hier terugkomen of bestaat er zoiets als 'altijd alles' voor een app
    kan het niet zo dat elke nieuwe bv die we oprichten automatisch mee gaat in de app? elk kwartaal hetzelfde gedoe
    Wij openen elke maand een nieuwe vestiging. Telkens weer aanvinken bij de app is geen doen, kan dat op alles?
    hoe geef ik de bestaande app toegang tot alle huidige en toekomstige administraties
    wat doet de link toestaan: alle huidige en toekomstige administraties
    ik ben het beu om elke bv apart aan te vinken, kan alles in een keer
    Kan ik zorgen dat nieuwe bv's voortaan vanzelf bij de app zitten?
    Ik ben het beu om elke nieuwe klant handmatig aan de tool toe te voegen, mag de app niet gewoon alles zien, ook later?
    App moet alle administraties zien inclusief toekomstige
    Bestaat er een instelling zodat het rapport elk bedrijf meeneemt, nu en straks?
    Wij richten elke maand een vennootschap op; de koppeling moet die automatisch mogen inzien.
    alles toestaan voor altijd, hoe doe je dat bij een app die nu 3 bv's heeft
    Als kantoor met 80 klanten wil ik dat Visionplanner ook klanten ziet die volgend jaar pas komen
    Onbeperkt in plaats van per bedrijf aanvinken
    Ik wil niet bij elke nieuwe entiteit opnieuw vinkjes zetten voor het dashboard
    Ik ben het zat om elke nieuwe winkel er apart bij te klikken bij de kassa, gewoon alles altijd
    Kan de planner niet gewoon altijd alles zien, ook wat we nog openen? Ik ga niet elke keer aanvinken
    Elk hotel dat we kopen moet meteen in de rapportage-app zitten zonder dat ik eraan denk
    Iedere keer als we een klant aanmaken moet ik hem met de hand aan de scantool toevoegen. Kan dat niet ineens voor altijd?
    wil dat nieuwe dossiers automatisch in de bestaande koppeling vallen
    We groeien met tien klanten per maand en dat telkens bijvinken is niet te doen
    Ik ben het zat dat elke startende ondernemer apart in Nmbrs aangevinkt moet worden
    app moet alles zien, ook de entiteiten die we nog moeten oprichten
    elke keer handmatig een bv toevoegen aan de tool ben ik beu
    dynamische scope: alle toekomstige divisies inbegrepen
    elk kwartaal komt er een vennootschap bij, de app moet dat zonder mij snappen
    Wij richten elk jaar een paar nieuwe stichtinkjes op en ik wil die niet telkens bij de app aanvinken
    De app mag alles zien, ook wat we volgend jaar oprichten. Kan dat ineens?
    Ik ben het beu om elke nieuwe VvE apart aan te duiden voor het programma
    Voor VvE-beheer komen er elke maand dossiers bij, en elke keer moet ik ze bij de app aanvinken, dat is zot
    hoef ik niet elke keer een nieuwe bv aan te vinken bij de app, kan dat ook vanzelf
    We richten elk kwartaal een project-bv op en telkens moet ik de scanner daar handmatig toelaten, kan dat in één keer goed?
    nieuwe bedrijven automatisch mee laten doen met de koppeling
    de app mag van mij gewoon overal bij, nu en straks
    projectontwikkelaar hier, wij maken per pand een bv. Ik wil de scan-app niet dertig keer per jaar bijwerken.
    elke nieuwe vestiging vergeten we aan te zetten bij de scanner, kan hij niet gewoon overal bij mogen
    toekomstige vestigingen meteen meenemen voor het kassasysteem
    Wij openen elk kwartaal een filiaal met eigen bv en ik ben het zat om de connector steeds bij te werken
    app moet altijd alles zien, ook bedrijven die we nog moeten oprichten
    zet de connector zo dat elk filiaal dat we ooit openen automatisch meedoet
    alles toestaan ook toekomstige
    niet steeds elke nieuwe bv aanvinken
    hoe geef ik app alle dossiers, ook die er nog komen
    hoeft niet te kiezen per bv, alles wat er is en komt
    ik word moe van elke maand een nieuwe vennootschap aanvinken, laat de app gewoon alles zien
    We openen elk jaar drie filialen en ik heb geen zin om ze telkens bij de app aan te vinken, kan alles in een keer open?
    Automatisch elke nieuwe bv laten meelopen in de kassakoppeling, is daar een vinkje voor?
    Bestaat er zoiets als 'alles, nu en later' voor een kassa die al gekoppeld is?
    De tool mag voortaan alle administraties hebben, ook die volgend jaar nog opgericht worden
    De app moet bij alles kunnen en ook bij wat we nog gaan oprichten, zonder steeds vinkjes te zetten
    kan de tool automatisch elke toekomstige bv meekrijgen
    elk kwartaal richten we een bv op, ik wil niet elke keer de app bijwerken
    Zet de BI-tool open voor ieder bedrijf dat er ooit bijkomt
    geen gedoe met vinkjes per bv, de tool mag gewoon de hele groep
    kan ik aanduiden dat hij alles mag, ook bv's die we later nog oprichten, zonder telkens te moeten aanvinken
    Elke nieuwe franchise opnieuw aanvinken is vermoeiend, mag hij niet automatisch alles krijgen dat nog komt?
    we richten elke maand een projectvennootschap op, de app moet die vanzelf meekrijgen
    Kan een app ook toekomstige administraties automatisch meekrijgen?
    Ik wil niet telkens een nieuwe bv bij de app hoeven aanvinken
    Alle huidige en toekomstige administraties toestaan, waar klik ik?
    Wij willen niet elk jaar hoeven bijvinken. Is er een link bij de app waarmee je hem in één keer alle bedrijven geeft, huidige en toekomstige?
    Wij richten elke maand een project-bv op en vergeten steeds die aan te vinken bij de app. Kan de app ze vanzelf meekrijgen?
    Moet ik voor elke nieuwe BV opnieuw vinkjes zetten bij de planner of kan dat automatisch meelopen
    Liefst ziet onze BI gewoon alles, dan hoef ik er bij een overname niet aan te denken
    Elke keer als we een nieuwe klant aanmaken moet ik bij het rapportagepakket een vinkje zetten, kan dat niet automatisch
    Het scanpakket mag gewoon alles zien, ook bedrijven die we volgend jaar pas oprichten
    Ik ben het vinkjes zetten zat. Alles, altijd, ook toekomstige bedrijven.
    Mag de app alles zien, ook bedrijven die we volgend jaar pas oprichten? Wil dat niet steeds bijwerken.
    Moet ik bij iedere nieuwe bv opnieuw aanvinken of kan het voor eens en altijd?
    kan de app automatisch toekomstige administraties meekrijgen
    Elke maand een nieuwe vennootschap en elke keer vergeet ik de app. Mag die voortaan vanzelf alles zien?
    Ik wil niet telkens vinkjes zetten, de app mag alles zien en wat we volgend jaar oprichten ook
    Het zijn er 63 en elke maand komt er een klant bij, ik wil die vinkjes niet meer hoeven zetten
    We zijn het zat: elke overname moeten we weer vinkjes zetten, de app mag gewoon alles zien, ook de volgende
    vorig jaar drie bv's opgericht en drie keer vergeten aan te zetten bij de scanner, kan dat ineens voor altijd
    Toen we vorige maand weer een filiaal openden moest ik alles handmatig aanklikken, kan de kassa niet gewoon alles mogen
    alles mag, ook bv's die volgend jaar pas opgericht worden, ik wil niet telkens bijvinken
    zet de scantool open voor alle dossiers van nu en straks, ik ben het handmatig toevoegen beu
    wij richten elke maand een bv op en ik wil die niet meer één voor één bij de app aanzetten
    geen losse selectie meer maar gewoon alles, ook wat nog komt
    elk nieuw klantdossier moet vanzelf mee in onze scansoftware, zonder vinkjes
    schei uit met vinkjes, hij mag overal bij, voor altijd
    alles openzetten ook toekomstig
    alle en toekomstige bedrijven toestaan
    nieuwe bv's automatisch meenemen in app
    nooit meer handmatig bv toevoegen aan app
    app altijd alles laten zien ook toekomstige dossiers
    Kan hij gewoon altijd alles zien, ook later?
    alle toekomstge bedrijven toestan
    Hoe zet ik een app op 'alles, nu en later', zodat ik nooit meer hoef te vinken?
    Elke nieuwe bv apart aanvinken ben ik zat, kan de bestaande koppeling ze voortaan vanzelf meenemen?
    Losse bv's of alles ineens, ook wat nog komt: ik ga voor het laatste, de app staat al gekoppeld
    De tool moet voortaan ook elke bv zien die we nog gaan oprichten
    Ik wil niet steeds opnieuw bedrijven aanvinken, kan een bestaande app automatisch alles krijgen?
    Kan ik een bestaande koppeling zo zetten dat toekomstige bedrijven er vanzelf in zitten?
    Elke maand komt er een dossier bij en dan moet ik het bij de app aanvinken. Kan dat automatisch?
    Graag wil ik dat Silverfin alle dossiers ziet, ook de dossiers die wij nog gaan aanmaken.
    hoe geef ik een bestaande app alle administraties, ook die we later aanmaken
    Kan ik aanvinken dat een app altijd alle bedrijven mag zien, ook die er volgend jaar bijkomen?
    Kan ik een app in één keer alle huidige en toekomstige administraties geven zonder telkens bij te vinken?
    Elke maand komt er een administratie bij en die wil ik niet steeds handmatig aan de app toevoegen.
    Onze app moet automatisch elke nieuwe administratie meenemen, kan ik dat ergens aanzetten?
    Kan ik een app in één keer alle administraties geven, ook die we volgend jaar oprichten?
    Ik ben het zat om iedere nieuwe klant bij de app aan te zetten, kan de app alles krijgen wat nog komt?
    kan de app ook alle toekomstige admnistraties krijgen
    De app mag gewoon alles zien, ook zaken die we later nog openen, is daar een vinkje voor
    elke keer dat ik een bedrijf erbij heb moet ik het aanvinken, kan dat niet automatisch voortaan
    Elke maand komen er klanten bij en steeds moet ik ze bij de app aanvinken, kan dat niet in één keer voor altijd
    Ik wil dat deze app voortaan vanzelf elk nieuw dossier meeneemt
    Geen gevink meer, gewoon alles toestaan, ook wat we nog gaan aannemen
    geen zin om elke keer een BV bij te vinken, app mag gewoon alles, ook nieuwe
    is er een optie alle huidige en toekomstige zonder dat ik opnieuw moet koppelen
    hoe zet ik een app van handmatig gekozen terug naar alles
    wil af van het telkens aanvinken van BV's bij de connector
    Wij richten elk kwartaal een projectbv op en ik ben het zat die telkens bij de consolidatietool te moeten aanvinken
    De tool moet de hele groep mogen zien inclusief acquisities die nog komen
    nu per bv aangevinkt, liever alles en automatisch ook wat nog volgt
    Wij doen aan buy-and-build; elke overname moet automatisch meelopen in wat de groepstool mag zien
    app alles geven ook toekomstige
    nie elke keer aanvinken, alle huidige en toekomstige
    moet telkens nieuwe bv aanvinken, kan dat automatisch
    ik wil dat de app gewoon altijd alles ziet, ook de stichtingen die we volgend jaar oprichten
    kan ik voor de scan-app ergens aanzetten dat elke nieuwe administratie automatisch meedoet
    Ben het zat om bij elke nieuwe bv de koppeling bij te werken.
    kan ik de app gewoon alles laten zien, ook wat we volgend jaar oprichten, zonder steeds te vinken
    Wij richten elke maand een bv op; moet ik de app elke keer bijwerken of is er een optie voor alles?
    De app moet ook elke bv krijgen die we nog oprichten
    Is er een knop voor alle huidige en toekomstige bedrijven?
    Ik wil niet steeds een vinkje moeten bijzetten bij groei
    Zet de app open voor alles wat we hebben en nog krijgen
    Wij krijgen elke maand nieuwe klanten, kan ik de app meteen alle huidige en toekomstige administraties geven?
    Onze groep richt vaak bv's op, hoe zorg ik dat een app nieuwe administraties automatisch mag zien?
    Iedere week starten we bv's op voor projecten, dus een app moet vanzelf elke nieuwe administratie meekrijgen, kan dat?
    Ik wil niet steeds elke nieuwe klant handmatig bij de app zetten; kan die gewoon alles mogen, ook wat er nog bij komt?
    alle huidige en toekomstige administraties toestaan
    Kan ik aanvinken dat elke toekomstige klant vanzelf onder de app valt?
    Iedere week komen er starters bij op ons kantoor en telkens moet ik ze bij de scanner zetten. Kan dat automatisch?
    Kan ik een app in één keer alle administraties geven, ook die we later nog oprichten?
    Ik wil niet bij elke nieuwe bv opnieuw de app bijwerken, kan hij automatisch alles zien?
    app alle huidige en toekomstige administraties geven
    Onze projectontwikkelaar richt ongeveer elke maand een bv op. De rapportage moet die steeds meekrijgen zonder dat ik iets hoef te doen.
    nieuwe administraties automatisch laten meelopen met de app
    We richten elk kwartaal een projectvennootschap op en de tool moet ze vanzelf meenemen. Hoe zet ik dat aan bij de app?
    app alle toekomstige bedrijven toestaan
    Ik wil dat Payt voortaan elke administratie ziet, ook de bv's die we volgend jaar nog oprichten.
    Telkens als we een projectvennootschap oprichten moeten we hem met de hand bij de app zetten. Kan dat vanzelf?
    Geen keuze meer per bedrijf, geef dat ding gewoon alles, nu en later.
    Alle administraties, altijd, ook toekomstige: waar zet ik dat voor onze boekhoud-BI?
    Ik wil niet steeds vinkjes zetten voor de app als er een dossier bijkomt.
    Hoe zet ik een app op alles, ook dossiers die er nog bij komen?
    Elke maand komen er klanten bij en steeds moet ik ze bij de app aanvinken, kan dat niet vanzelf?
    app automatisch toegang tot nieuwe administraties
    Wij zijn een kantoor en maken wekelijks dossiers aan. Iedere keer moet ik het dossier bij de app aanvinken, kan die niet standaard alles krijgen?
    Kan ik instellen dat de app ook toekomstige administraties vanzelf meeneemt?
    Wij maken bijna elke week een dossier aan en ik wil niet elke keer opnieuw moeten aanvinken voor de app
    Telkens als er een vennootschap bijkomt moet ik ze bij de app zetten. Kan dat niet automatisch voor alles wat nog komt?
    Kan een app automatisch elke administratie meenemen die we er later bij zetten, zonder dat ik steeds vinkjes zet?
    Nieuwe BV's moeten automatisch mee voor deze app, ik wil dat vinkjeswerk niet meer.
    alle toekomstige administraties voor app
    Nu moet ik bij elke oprichting weer naar die lijst. Kan de app niet gewoon alles mogen?
    .opt-offered =
        ik zie de link
        die staat er
        ja die link is er
        hij staat erbij
        gevonden die link
        ja die keuze heb ik
        die keuze heb ik
        ja ik zie die keuze
        ik zie hem
        die optie zie ik
        ja die staat er
        die is er
        ja
        staat er, in blauw
        ja hoor, toestaan met huidige en toekomstige erachter
        zie 'm onder de naam van de app
        die link is er bij mij
        klopt, ik kan daar op drukken
        jawel, naast intrekken
        Die heb ik inderdaad bij de app staan
        Ja, er staat iets van Toestaan
        zie hem
        Onder de naam van het programma staat dat linkje in het blauw
        Klopt, dat wordt mij aangeboden
        Daar is het, met huidige en toekomstige erbij
        Jawel, naast intrekken
        Gevonden, kan ik daar gewoon op drukken?
        Dat is precies wat hier staat
        Ik heb die mogelijkheid wel
        Er staat een blauwe zin over huidige en toekomstige.
        ja hoor, naast de naam
        Hij is er, mag ik erop drukken?
        dat zinnetje had ik al zien staan
        gevonden, onder de andere knop
        ja die is er
        staat er
        zie ik
        die link ontbreekt niet
        ja, naast de app
        gevonden, allow all
        ja, "Toestaan: alle" nog iets staat daar
        had er niet op gelet maar hij staat er
        link staat er toch bij
        ja, vlak onder de naam van de app
        jawel
        ja hij staat er, met toestaan ervoor
        die blauwe tekst ja die heb ik
        niet over het hoofd te zien, daar is ie
        het is niet zo dat ie er niet is
    .opt-not-offered =
        die is er niet
        geen link
        ik zie geen link
        staat er niet
        die link ontbreekt
        nee die keuze zie ik niet
        die keuze heb ik niet
        die zie ik niet
        die optie is er niet
        nee die is er niet
        die staat er niet
        nee
        niet te zien
        zo'n link heb ik niet
        nope geen link
        enkel intrekken en beheren, meer is er niet
        zoiets heb ik niet
        nergens een woord over toekomstige te bekennen
        die tekst ontbreekt in mijn scherm
        heb overal gezocht, staat er niet
        bij de andere app wel maar hier niet
        Zoiets wordt bij mij niet getoond
        Nergens te vinden
        Nee, alleen intrekken en beheren
        Die ontbreekt
        Bij andere apps wel maar bij deze niet
        ik heb gezocht, maar zo'n snelkoppeling is er niet
        Waar zou dat dan moeten staan? Ik vind hem niet
        Er valt niks toe te staan hier
        Dat linkje krijg ik niet, misschien omdat ik geen beheerder ben
        Niks blauws te klikken onder deze app
        Er staat niets over huidige en toekomstige.
        enkel een rood woord om te verwijderen en een naam
        ik kan hem niet vinden
        bij mij ontbreekt zo'n zin
        Alleen de knop voor losse bedrijven, verder niks
        zie ik niet
        niet te vinden
        ontbreekt bij mij
        er staat alleen intrekken en beheren
        bij mij niks van dien aard
        bij ons staat er alleen "Intrekken" naast
        ik ben via import/export gegaan, daar is dat niet
        bij mij alleen administraties beheren, meer niet
        zie geen link met die tekst
        bij mij staat enkel Intrekken en de knop van daarnet
        nee alleen intrekken en beheren
        zo'n regel heb ik niet
        ik zit via appmachtigingen, daar zie ik dat niet
        er is geen link
    .opt-rather-choose =
        ik kies liever zelf
        toch maar zelf kiezen
        ik vink ze zelf aan
        doe toch maar een paar
        nee zelf uitzoeken
        toch niet alles
        bij nader inzien vink ik ze toch zelf aan
        bij nader inzien toch maar per bedrijf
        dan ziet hij ook de privé-bv, dat wil ik niet
        laat mij maar aanvinken
        nee, alles is me te gortig
        toch liever handmatig, twee of drie volstaan
        die van mijn vrouw mag er niet bij, dus ik vink zelf
        Bij nader inzien toch niet alles, ik selecteer ze zelf
        Nee laat maar, dat is te ruim
        Eigenlijk hoeft hij de holding niet te zien, dus ik vink ze aan
        liever per stuk
        Ik wil toch de controle houden over wat hij ziet
        Onze accountant raadt af om alles open te zetten, ik ga terug naar de lijst
        Geef mij maar weer de twee kolommen
        Met de hand uitzoeken vind ik veiliger
        Doe toch maar een selectie
        Nee, toekomstige hoeven niet mee, ik bepaal het per bedrijf
        Dan ziet hij straks ook de nieuwe van de directeur, doe maar niet.
        toch te link, ik vink ze wel aan
        Bij nader inzien hoeft een toekomstige er niet vanzelf in
        ik hou het graag in de hand
        acht van de zestig is genoeg
        toch niet allemaal
        niet alles
        bij nader inzien kies ik zelf
        liever niet alle toekomstige
        doe maar per stuk
        nee, ik vink ze zelf aan
        hmm alles is wel erg veel, dan vink ik ze liever af
        hm toch liever handmatig
        Bij nader inzien hoeft niet alles zichtbaar te zijn
        onze privé-holding mag hij toch maar niet zien
        hmm nee dan vink ik ze zelf aan, wel zo veilig

change-administrations_take-all =
    Alle huidige en toekomstige administraties kiezen
    Alles in één klik selecteren
    Waar vind ik bij de app de optie om meteen alle administraties aan te zetten?
    Hoe selecteer ik 200 adminstraties in één keer in plaats van ze een voor een over te zetten?
    waar zet ik hem in één klap op al onze bedrijven
    Het selecteren van 450 dossiers per stuk is ondoenlijk. Bestaat er in dat keuzescherm een manier om ze in één handeling allemaal aan de app toe te wijzen?
    Zet Power BI maar open voor al onze adminstraties, hoe doe ik dat in één keer
    In het scherm met de twee kolommen zou ik alle 214 vennootschappen ineens naar rechts willen zetten. Gaat dat zonder ze één voor één te verplaatsen?
    in één keer alle administraties overzetten ipv één voor één
    Er staan 240 klanten in de linkerlijst en die moeten er stuk voor stuk bij in onze auditsoftware. Na veertig klikken dacht ik: dit kan vast in één keer.
    alles wat er nu is in één klap openzetten voor Visionplanner graag, ik ga geen 200 dossiers een voor een aanvinken
    ik heb op Toestaan: Alle huidige en toekomstige administraties geklikt, moet ik dan nog opslaan
    wat gebeurt er na Ja als ik alles toesta voor die app
    moet ik na het toestaan van alle bedrijven nog vinkjes zetten
    Volstaat het om bij alles toestaan op Ja te klikken?
    Ik zie de link 'Toestaan: Alle huidige en toekomstige administraties'. Moet ik daarna nog opslaan?
    ik klik op Toestaan voor alles en krijg een knop Ja, is dat het dan?
    na die ja-knop bij alle administraties toestaan, moet ik dan nog vinkjes zetten
    de link om alles toe te staan staat er bij mijn programma. Wat gebeurt er als ik erop druk?
    heb op Toestaan: alle huidige en toekomstige geklikt bij de app, moet er nog iets opgeslagen worden
    ik zie zo'n linkje alles toestaan bij de app, is dat genoeg?
    op alles toestaan geklikt, nog opslaan?
    Naast mijn app staat een link om elke administratie in één keer goed te keuren. Wat gebeurt er als ik daarop druk?
    ik zie een link om alles toe te staan, en dan?
    klik ik op alles toestaan, moet ik daarna nog aanvinken en opslaan
    wat gebeurt er na die bevestiging met Ja bij alle administraties
    alles toestaan aangeklikt en bevestigd. klaar?
    ik zie de link Toestaan: Alle huidige en toekomstige administraties, moet ik daarna nog iets opslaan?
    welke knop zet in één keer alle bedrijven open voor de app nu ik die toestaan-link heb gevonden
    ik zie bij de app een linkje "Toestaan: alle huidige en toekomstige administraties", wat gebeurt er als ik klik en moet ik daarna nog opslaan?
    op die link toestaan alle administraties geklikt, hij vraagt ja of nee
    ik zie de link 'toestaan alle huidige en toekomstige', moet ik daarna nog opslaan
    op ja gedrukt bij alle administraties, is het dan gebeurd?
    Ik zie de link Toestaan: Alle huidige en toekomstige administraties, wat gebeurt er als ik daarop druk?
    Als ik op die link voor alle huidige en toekomstige klik en Ja zeg, moet ik dan nog opslaan?
    Er staat naast mijn app een regel om alles in één keer toe te staan. Moet ik eerst alles naar rechts zetten?
    Bij alle huidige en toekomstige administraties wil hij een bevestiging, Ja doen?
    Moet ik nog vinkjes zetten nadat ik de link voor alles gebruikt heb?
    Klik ik eerst op alles toestaan of eerst op administraties beheren
    Is die link 'alle huidige en toekomstige' onmiddellijk actief na de bevestiging?
    link gevonden om alles nu en later toe te staan, wat moet ik dan aanklikken
    Roosterapp mag standaard bij elk filiaal dat we ooit openen, ik zie daar een regel voor staan
    Ik zie een link om alle huidige en toekomstige administraties toe te staan, wat klik ik daarna
    Ik zie een linkje dat alle huidige en toekomstige bedrijven toestaat, hoe gebruik ik dat en moet ik dan nog iets aanvinken
    ik zie de link alle huidige en toekomstige toestaan, volstaat klikken en bevestigen
    Ik zie 'Alle huidige en toekomstige administraties toestaan' staan, moet ik daarna nog iets aanvinken of opslaan?
    Er staat een link om alle huidige en toekomstige administraties toe te staan; wat gebeurt er als ik daar op Ja druk?
    ik zie bij de app een linkje 'Toestaan: Alle huidige en toekomstige administraties', wat moet ik daarmee
    na klikken op toestaan alle administraties komt een vraag ja of nee, moet ik dan ook nog vinkjes zetten en opslaan
    Ja gedrukt bij 'alle huidige en toekomstige', is dat het of komt er nog een stap achteraan
    link 'alle huidige en toekomstige bedrijven toestaan' gevonden bij de app, moet ik daarna nog opslaan?
    op 'alle huidige en toekomstige' geklikt en er komt een vraag met Ja, klopt dat en is het dan klaar
    klik op alle huidige en toekomstige toestaan, dan ja?
    'alle huidige en toekomstige administraties toestaan' staat er, klikken en klaar?
    Ik zie naast de app een link om alle huidige en toekomstige bedrijven toe te staan, wat doe ik daarmee?
    Ik zie de link om alle huidige en toekomstige administraties toe te staan, wat klik ik dan
    ik zie een link toestaan alle huidige en toekomstige, mag ik daar gewoon op duwen en ja zeggen?
    toestaan alle huidige en toekomstige administraties, ik zie die zin staan, klikken en dan bevestigen?
    Ik zie de link Alle huidige en toekomstige administraties toestaan, moet ik daarna nog opslaan?
    Bij de app staat een link om alle huidige en toekomstige bedrijven toe te staan. Wat gebeurt er precies als ik daarop klik en met ja bevestig?
    Er staat een linkje om alle huidige en toekomstige administraties toe te staan voor het CRM, wat gebeurt er als ik daar op klik
    Klik ik 'alle huidige en toekomstige' aan bij de planner, moet ik daarna nog iets opslaan
    Er staat een zinnetje dat alle huidige en toekomstige bedrijven toelaat, durf ik daarop te drukken?
    Wat moet ik bevestigen als ik op alle huidige en toekomstige administraties toestaan druk?
    Als ik alle huidige en toekomstige administraties toesta, vraagt hij dan nog om bevestiging?
    Er staat een link 'Sta alle huidige en toekomstige administraties toe' bij de app, klik ik daar gewoon op?
    Ik zie een link alle huidige en toekomstige toestaan naast de scanner, is dat genoeg of moet ik daarna nog vinken zetten
    ik zie de link Toestaan: alle huidige en toekomstige, moet ik daarna nog iets opslaan
    Wat doet de link Toestaan: alle huidige en toekomstige administraties in mijn lijst met apps?
    Als ik op Toestaan klik bij alle huidige en toekomstige administraties, moet ik dan nog bedrijven aanvinken?
    Wat gebeurt er als ik klik op alle huidige en toekomstige administraties toestaan?
    Waar zit de link waarmee een app alle bestaande en toekomstige bedrijven mag gebruiken?
    Ik zie bij mijn app de link om alle huidige en toekomstige administraties toe te staan, wat doet die?
    Ik zie de link om alle huidige en toekomstige administraties toe te staan, moet ik daarna nog iets opslaan?
    er staat een linkje alle huidige en toekomstige bedrijven toestaan, mag ik daar gewoon op klikken
    Ik zie dat linkje dat alle huidige en toekomstige dossiers toestaat, hoef ik na Ja nog iets op te slaan
    er staat een linkje 'Toestaan: alle huidige en toekomstige', klik ik daarop en is het dan klaar
    Ik zie een link om alles nu en straks toe te staan, is een klik daarop genoeg?
    link alle huidige en toekomstige gevonden, dan?
    in mijn lijst staat onder de app een link om alle huidige en toekomstige bedrijven toe te staan, kan ik daar zo op klikken?
    klant ziet de link Alle huidige en toekomstige bedrijven toestaan. wat moet hij daarna nog opslaan
    Waar klik ik precies om alle administraties in een keer toe te staan?
    Ergens bij de app staat een link om alle huidige en toekomstige administraties toe te staan, hoe zet ik dat aan voor kantoor?
    Wat moet ik bevestigen als ik op alle huidige en toekomstige administraties toestaan klik?
    Ik zie de link om alle bedrijven toe te staan, moet ik daarna nog aanvinken en opslaan?
    Hoe gebruik ik de link om alle huidige en toekomstige administraties toe te staan?
    Ik zie bij de app een link om alle huidige en toekomstige bedrijven toe te staan, wat gebeurt er als ik daarop klik?
    Kan ik in één klik alle huidige en toekomstige administraties toestaan?
    Waar is de link Toestaan: alle huidige en toekomstige administraties en moet ik daarna nog opslaan?
    Waar zit de knop om een app voor alle huidige en toekomstige bedrijven open te zetten?
    Hoe laat ik een app in één klik alle dossiers zien, ook wat er later nog bijkomt?
    Waar zit die link waarmee een app in een keer alle huidige en toekomstige administraties mag?
    Ik zie bij de app de tekst Toestaan: alle huidige en toekomstige administraties. Is één klik genoeg?
    Volstaat het klikken op Toestaan bij alle huidige en toekomstige administraties of moet ik ook opslaan?
    .done =
        ja aangeklikt, hij staat nu op alle
        bevestigd
        link gebruikt en de vraag met ja beantwoord
        er staat nu dat huidige en toekomstige zijn toegestaan
        overal voor opengezet
        gebeurd, hij mag ze allemaal
        Bevestigd
        Ik heb op ja gedrukt
        Alles staat nu open voor de app
        Toegestaan en akkoord
        Hij vroeg of ik het zeker wist en dat heb ik beaamd
        klaar, alle dossiers mogen
        Gedaan, nu kan hij overal bij
        Die twee klikken zijn gezet
        Gelukt, er staat nu iets van alle huidige en toekomstige bij
        Dat was snel: goedgekeurd
        Op ja gedrukt, nu is alles open.
        bevestigd, ging zonder vinkjes
        hij mag nu overal in, ook straks
        Er staat nu "alle" achter de naam
        klaar, dat was makkelijk
        geen melding gekregen maar de link is weg dus ok
        op ja geklikt
        zo, alles erin
        op ja gedrukt, klaar
        heb bevestigd

change-administrations_another-consent =
    Administratie verwijderd, app ziet hem nog steeds
    Wijziging van de administraties heeft geen effect
    Ik heb de holding eruit gehaald en opgeslagen, maar het pakket haalt er vrolijk cijfers uit. Gebruikt het soms de keuze van mijn collega?
    Mijn selectie is netjes ingekort en toch blijft Power BI in de oude bedrijven komen, hoe kan dat?
    Vorige week de declaratietool bij één bv weggehaald, en toch komen er uitgerekend in die bv nog bonnetjes binnen
    Ik heb het dossier uitgevinkt maar de tool leest het nog, speelt de keuze van een collega daar mee?
    Ik heb één firma weggehaald bij Excel, toch blijft die meekomen. Zou een collega ertussen zitten?
    Ik heb het bedrijf van de app afgehaald en opgeslagen, toch leest hij het vanochtend weer in. Kan het zijn dat hij op de keuze van mijn collega meelift?
    Heb de holding eraf gehaald en opgeslagen, maar de app haalt er nog altijd gegevens uit. Zou mijn collega zijn keuze nog meetellen?
    Divisies voor de connector aangepast, maar dataset haalt nog steeds de oude set op. Draait dat op andermans toestemming?
    Ik heb de holding er gisteren uitgehaald en opgeslagen, toch trekt de app die cijfers vanmorgen gewoon weer binnen
    Twee bedrijvne toegevoegd bij de app, maar het lijkt wel of er naar een ander lijstje gekeken wordt, want er verandert niets
    mijn keuze van bv's heeft geen enkel effect, kan het dat de app die van mijn colega gebruikt?
    bedrijf afgevinkt en opgeslagen, tool komt er nog altijd in
    Vanochtend heb ik de verkochte bv bij het dashboard uitgevinkt en opgeslagen. Mijn collega ziet de cijfers van die bv nog altijd binnenkomen.
    Ik heb dat bedrijf er gisteren afgehaald en de app komt er nog altijd. Kan de keuze van een collega er dwars doorheen lopen?
    geldt mijn keuze van administraties ook als een collega dezelfde app heeft goedgekeurd
    wiens selectie telt als twee mensen dezelfde app hebben toegelaten
    Ik haalde een bedrijf weg maar misschien draait het programma op de keuze van mijn collega, hoe weet ik dat
    twee personen, dezelfde app, verschillende vinkjes: welke wint?
    Ik haalde het bedrijf weg, opgeslagen en al, maar het pakket leest het nog steeds. Kan het dat het op het akkoord van een collega werkt?
    Mijn selectie klopt en toch telt ze niet. Geldt misschien die van mijn collega?
    twee collega's hebben dezelfde scantool toegelaten, wiens bedrijvenkeuze geldt er dan
    ons rapportagepakket trekt zich niets aan van de bedrijven die ík koos
    mijn gekozen administraties worden door de app genegeerd, ligt dat aan het akkoord van een ander?
    misschien draait die app op de goedkeuring van mijn collega en doet mijn bv-keuze er niet toe?
    keuze van collega telt zeker
    Twee mensen bij ons hebben dezelfde tool gekoppeld. Wiens lijst met administraties geldt dan eigenlijk?
    heeft een collega misschien ook toestemming gegeven waardoor mijn beperking niet telt
    Ik haalde een bv weg maar als iemand anders de app ook goedkeurde, welke keuze geldt dan?
    Mijn collega en ik hebben dezelfde app allebei goedgekeurd, ik haalde een bv weg en hij niet. Wie wint?
    kan het dat de app met de toestemming van mijn collega werkt en mijn bedrijvenkeuze daarom niets uithaalt?
    ik heb administraties gewijzigd, maar Piet heeft dezelfde app ook ooit gekoppeld. Wiens keuze geldt?
    meerdere gebruikers hebben dezelfde app toegelaten, welke selectie van bedrijven telt dan
    ik heb de keuze aangepast maar misschien draait het ding op het akkoord van onze controller. Telt mijn keuze dan wel?
    Twee mensen hebben deze app gekoppeld. Ik haal een bv weg maar hij ziet ze nog, komt dat door die ander?
    kan de keuze van administraties van mijn collega de mijne overrulen
    ik wijzig de bv's maar misschien gebruikt de app de toestemming van mijn collega
    Mijn keuze van dossiers telt niet, zou die van iemand anders voorgaan?
    twee mensen koppelden dezelfde app, wiens bv-keuze geldt er dan
    Ik heb de bv eruit gehaald maar misschien draait de app op het akkoord van mijn collega, telt mijn keuze dan?
    Twee mensen hebben dezelfde app gekoppeld. Wiens bedrijvenkeuze geldt?
    Mijn selectie verandert niks, zou de app die van de vorige controller gebruiken?
    Als zowel ik als mijn vennoot toestemming gaf, moeten we dan allebei de bedrijven aanpassen?
    Bij mij staat er één bedrijf geselecteerd, toch leest hij er vijf; kan een ander ook ja gezegd hebben?
    app gekoppeld door meerdere gebruikers, elk met eigen administraties
    Kan de keuze van iemand anders boven die van mij gaan bij hetzelfde programma?
    Kan het zijn dat het rapport draait op de selectie van mijn collega controller en niet op de mijne?
    Ik haal het filiaal weg bij mij, maar mijn broer heeft dezelfde kassa ook goedgekeurd. Telt die van hem dan?
    Kan het dat de planner de zaken van mijn broer zijn goedkeuring volgt in plaats van de mijne?
    Bij mij staat de boerderij uit voor de kassa. Toch ziet hij hem. Heeft mijn man misschien ook ja gezegd?
    Ik pas de dossiers aan en er verandert niks, zou de tool soms op de keuze van mijn compagnon draaien?
    Wij hebben alle drie die tool ooit goedgekeurd, wiens selectie van klanten geldt nu eigenlijk?
    ik heb de bv's beperkt, maar een collega heeft dezelfde tool ook gemachtigd, welke keuze telt
    Ik heb de keuze aangepast en toch ziet de app de oude stichtingen, geldt misschien de keuze van mijn medebestuurder?
    Ik heb de pastorie weggehaald, maar via pastoor zijn akkoord ziet de app haar waarschijnlijk nog. Klopt dat?
    mijn bedrijvenkeuze wordt genegeerd, zou het kunnen dat de app op de goedkeuring van mijn compagnon draait
    ik haalde de holding eruit bij mijn scanner maar mijn collega heeft diezelfde app ook toegelaten, wiens keuze telt
    mijn bv-selectie bij het orderpakket heeft geen effect, zal wel door de instelling van een ander komen. Hoe check ik dat?
    Na het weghalen van de stichting uit mijn keuze blijft hij zichtbaar in het CRM. Heeft mijn collega soms ook toestemming gegeven?
    Kan het dat de app naar de bedrijvenkeuze van mijn collega luistert in plaats van de mijne?
    de bv die ik wegvinkte blijft zichtbaar, mijn compagnon heeft de plugin ook ooit goedgekeurd
    welke keuze telt als wij allebei dezelfde app hebben toegelaten met andere bedrijven
    ik heb bv eraf gehaald maar collega ook toestemming, welke geldt
    wiens administratiekeuze telt als twee mensen dezelfde app koppelden
    mijn vinkjes doen niks, zou het kunnen dat de app op het akkoord van de controller draait
    Ik heb de holding weggehaald maar de app ziet hem nog, kan het aan de keuze van een collega liggen?
    Mijn keuze van zaken wordt genegeerd, volgens mij geldt die van mijn collega
    Mijn selectie van bv's lijkt niet te tellen; draait de app op de toestemming van mijn collega?
    bij mij staan twee bv's, toch ziet de app er tien, heeft een ander hem ook gekoppeld?
    Ik heb bv Vastgoed eruit gehaald bij de app; misschien telt de keuze van Marja die hem ook koppelde?
    Ik heb onze immo-bv weggehaald bij de app en toch ziet hij ze nog, kan het zijn dat mijn collega hem ook heeft toegelaten met andere keuzes?
    Bij mij staat er maar één firma aangevinkt, toch ziet de tool er vier, mijn broer heeft hem ook gekoppeld geloof ik
    ik heb hem beperkt tot de beenhouwerij en hij leest vrolijk de rest, mogelijk via de toestemming van mijn vrouw?
    Bedrijf weggehaald maar de app toont het nog, via een collega misschien?
    Ik heb de holding weggehaald bij het dashboard en opgeslagen, maar die is er gewoon nog in te zien. Kan de keuze van een ander tellen?
    Wat ik kies qua bedrijven lijkt niet uit te maken. Twee collega's hebben dezelfde app ook toegelaten. Wiens keuze geldt?
    Ik heb de holding weggehaald bij de urenapp en hij ziet hem nog steeds, gebruikt hij misschien de keuze van een collega
    Verkoop heeft het CRM ook nog apart gekoppeld; mijn beperking tot twee BV's lijkt niets te doen
    Kan het dat het pakket de selectie van mijn collega gebruikt in plaats van de mijne?
    Ik heb de bv eraf gehaald en opgeslagen maar de app ziet hem nog, telt misschien de keuze van mijn collega?
    Klopt het dat de selectie van mijn collega voorgaat als zij dezelfde app ook heeft goedgekeurd?
    Ik heb bedrijf X weggehaald en opgeslagen, toch ziet de app het. Mijn collega heeft de app ook goedgekeurd
    De app toont de bedrijven die Lotte gekozen heeft, niet die van mij
    Vorige week bv Noord weggehaald bij de scanner en toch haalt hij er nog uit op, zou de toestemming van mijn collega meespelen
    Ik haalde oma's holding eruit, mijn broer heeft de tool ook ooit toegestaan en hij leest hem nog
    ik heb de holding weggehaald bij de app en toch leest hij hem nog, zou dat via het account van mijn collega lopen
    mijn keuze van dossiers doet niks, kan het zijn dat die van een ander telt
    twee mensen hebben dezelfde scantool gekoppeld, wiens selectie van bedrijven geldt nu
    ik knijp hem tot drie bv's en hij leest er nog steeds twaalf, heeft iemand anders hem ook gekoppeld
    keuze collega overschrijft mijn bedrijvenselectie
    bv weggehaald, app ziet hem via ander
    holding uitgevinkt, tool toont hem via baas
    Zou de keuze van mijn collega zwaarder wegen dan die van mij? Bij mij staat één bv, de app ziet er vijf
    Ik mocht drie bv's aanwijzen, maar de app toont er zeven. Wiens keuze geldt?
    Bij mij is de bv eruit, maar de app krijgt hem misschien via het akkoord van een ander?
    Ik heb de administraties aangepast, maar de app lijkt de keuze van mijn collega te volgen.
    Kan het dat mijn keuze van bedrijven niet telt omdat een ander de app ook heeft toegestaan?
    Ik vinkte twee bedrijven uit, maar de app leest ze nog; mijn collega heeft dezelfde app ook gekoppeld.
    De boekhouder en ik hebben allebei dezelfde app gekoppeld; wiens bedrijvenkeuze geldt er nou?
    Ik heb een bv uit de app gehaald maar hij ziet die nog steeds, telt soms de keuze van mijn collega?
    Mijn keuze van administraties wordt genegeerd, kan het dat de app de toestemming van een collega gebruikt?
    De app trekt zich niets aan van mijn selectie, mogelijk omdat een ander hem ook heeft gekoppeld.
    Ik haalde bv C weg bij de app en hij haalt die nog steeds op, telt soms de keuze van een collega?
    Mijn aangepaste lijst met administraties lijkt niets te doen, omdat twee mensen de app toestemming gaven?
    Mijn keuze voor bv A wordt genegeerd, kan de toestemming van de controller voorgaan?
    Ik heb de holding eraf gehaald bij de app en toch ziet hij hem nog, zou de keuze van mijn compagnon meetellen
    Mijn dossierselectie heeft geen effect, draait de app soms op de keuze van een collega?
    ik heb de keuze ingeperkt maar de tool draait misschien op de toestemming van een collega
    mijn aanpassing van de BV's heeft nul effect, misschien telt die van een ander
    ik beperk de tool, een collega heeft hem ook gekoppeld, wiens keuze wint
    De controller in Brussel heeft dezelfde tool ook gekoppeld, met een andere selectie bv's. Welke telt er?
    Kan het zijn dat de app de keuze van mijn collega volgt in plaats van de mijne?
    Payhawk negeert mijn ingekorte lijstje bv's; draait hij op de keuze van de Belgische controller?
    mijn selectie doet niks, telt die van collega?
    twee gebruikers gaven akkoord, welke administratiekeuze geldt
    ik heb een bv weggehaald bij de app maar hij ziet hem nog. misschien omdat Joost de app ook heeft goedgekeurd?
    Mijn selectie lijkt genegeerd te worden, wellicht geldt die van een collega
    administratie uitgevinkt en opgeslagen, toch komt ze nog in het rapport
    Ik heb drie bedrijven weggehaald bij de app, maar misschien draait hij op het akkoord van Joris en telt mijn keuze niet
    keuze aangepast, app trekt zich er niks van aan omdat de collega hem ook ooit koppelde?
    Mijn keuze wordt genegeerd, gebruikt de app die van een collega?
    Ik haal de bv weg en toch leest de app hem via een ander
    Ik heb een klant uit de app gehaald en opgeslagen, maar de app ziet hem nog, kan dat door een collega komen?
    De verkochte dochter blijft in het dashboard komen hoewel ik haar weghaalde, telt misschien de keuze van een ander?
    Ik heb twee klanten uit de app gehaald en opgeslagen maar hij leest ze nog. Kan het zijn dat de keuze van mijn collega geldt?
    Ik heb de bv weggehaald bij de app maar hij ziet haar nog, kan dat door de toestemming van een collega komen?
    Zowel mijn collega als ik hebben Klippa toegelaten. Ik heb de holding eruit gehaald, maar Klippa ziet hem nog via haar misschien?
    Mijn selectie van administraties lijkt niets te doen, mogelijk draait de tool op andermans toestemming met een andere keuze.
    Mijn vinkjes lijken genegeerd te worden, misschien kijkt de app naar die van mijn compagnon?
    Ik heb alleen vestiging A aangevinkt, maar de app blijft B en C tonen. Mijn collega had hem vorig jaar ook al eens gekoppeld.
    Ik heb administraties weggehaald bij de app maar hij lijkt naar de keuze van een collega te kijken. Kan dat?
    Mijn collega en ik hebben allebei dezelfde app toegestaan met andere administraties, wiens keuze telt?
    Kan de toestemming van een ander mijn beperking van administraties tenietdoen?
    Ik heb mijn vinkjes aangepast maar de app blijft meer zien, kan het zijn dat mijn collega ook toestemming gaf?
    Kan de keuze van een collega voorgaan op de bedrijven die ik aanvinkte?
    Ik heb de keuze van administraties bij de app aangepast maar de app trekt zich er niets van aan. Kan het dat mijn collega's keuze telt?
    Twee mensen hebben dezelfde app gekoppeld en ik vermoed dat de bv-keuze van de ander voorgaat
    De bv's die ik bij de app heb gekozen komen niet overeen met wat hij laat zien, misschien door een andere gebruiker
    Ik heb de lijst van bv's voor onze app ingekort en opgeslagen, maar hij blijft alles tonen. Kan de toestemming van mijn collega voor gaan?
    Ik heb één bedrijf weggehaald bij de app en toch leest hij het nog, zou een collega ook toegang hebben gegeven?
    Wat als twee mensen dezelfde app hebben toegelaten met verschillende bedrijven, wiens keuze geldt?
    Mijn bedrijvenkeuze doet niks, en een collega gebruikt dezelfde app ook. Kan dat de reden zijn?
    .done =
        Karin keek en had hem ook, is aangepast.
        niemand anders blijkt hem te hebben goedgekeurd
        dat zou het kunnen zijn, ik bel haar
        De beheerder zag er twee staan
        ok, terug
        Joris bleek hem ook te hebben, nu weg bij hem
        gevraagd, niemand anders gebruikt hem
        Joris had hem ook aangezet, heeft het nu aangepast
        ik ben hier de enige
        heb het rondgevraagd, breng me terug
        ok, navraag gedaan
        de abonnementsbeheerder heeft gekeken, enkel ik sta erbij
        snap ik, verder waar we waren
        nagevraagd, Linda heeft hem ook staan
        niemand anders heeft de app
        zal het de beheerder vragen

change-administrations_all-rights =
    Bij nader inzien mag de app nergens meer bij in plaats van bij een paar administraties
    Ik was bedrijven aan het uitvinken, maar laat toch maar alles vervallen
    Eerst was de vraag om één vennootschap los te halen bij Pleo. Nu ik in dat scherm zit wil de CFO dat geen enkele vennootschap overblijft. Hoe kom ik van hieruit bij het geheel beëindigen?
    Bij nader inzien hoeft de app bij geen enkel van mijn bedrijven nog te kunnen, ik zit hier nu pijltjes te schuiven
    Ik was bezig een paar bedrijven uit te vinken, maar nu hoor ik van de baas dat we toch helemaal met dat pakket stoppen. Moet ik dan hier verder?
    Ik was bezig losse bedrijven weg te vinken en bedenk nu dat de app er maar gewoon helemaal uit moet
    Ik zit bij de keuze van bedrijven maar eigenlijk mag deze app nergens meer bij. Moet ik dan alle vinkjes weghalen?
    is alle bedrijven naar links schuiven hetzelfde als de app volledig de toegang ontzeggen?
    verschil tussen elk bedrijf uitvinken en de machtiging zelf beëindigen
    Kan ik de selectie ook gewoon leegmaken als het pakket helemaal weg mag?
    Ik kwam om administraties te kiezen, maar de koppeling mag van mij helemaal weg. Zit ik dan verkeerd bij deze lijstjes?
    laat maar zitten met die losse bv's, kan die app niet beter helemaal weg?
    toch liever alles eraf
    Ik zat administraties uit te vinken maar eigenlijk gebruiken we het hele pakket nergens meer. Zit ik dan goed hier?
    beperken of toch alles intrekken, wat past hier
    Als de app nergens meer bij mag, moet ik dan alle bv's weghalen of de hele toestemming?
    bv's weghalen of gewoon de stekker eruit, wat is handiger
    moet ik hier gewoon alle bedrijven weghalen als de app nergens meer bij mag, of is dat iets anders
    Alle administraties naar links = rechten weg? Of moet ik dan de koppeling intrekken
    twijfel: bv's eraf halen bij de app of 'm er helemaal uitgooien?
    Eigenlijk hoeft die app nergens meer bij, moet ik dan elk bedrijf apart afvinken?
    als ik alle dossiers naar links zet, is dat dan hetzelfde als de rechten intrekken
    bij nader inzien mag de app nergens meer bij, moet ik alle bv's weghalen?
    alle dossiers eraf schuiven of toch intrekken
    Ik was bv's aan het aanpassen maar eigenlijk willen we van de app af
    Eigenlijk wil ik niet per bedrijf gaan knippen, het programma mag nergens meer bij
    Ik was bezig bv's van de app af te halen, maar kan ik hem niet beter helemaal de deur wijzen?
    Als ik alle bedrijven uit de rechterlijst haal, is de app dan weg, of moet dat anders?
    Ben al bezig met administraties weghalen bij de app maar bij nader inzien moet alles dicht.
    Kan ik gewoon alle vennootschappen uitvinken om een app buiten te zetten?
    We hebben het pakket opgezegd. Heeft bedrijven uitvinken dan nog zin, of moet alles in één keer weg?
    Ik was zaken aan het afvinken bij de kassa maar bedenk me, hij mag gewoon helemaal weg
    Laat die zaken maar, ik wil de scanapp compleet kwijt
    Ik was dossiers aan het wegvinken bij die tool, maar er blijft er geen een over. Moet ik dan niet gewoon alles intrekken?
    ik ben bezig bv's weg te halen maar misschien moet de app gewoon helemaal weg
    Eigenlijk hoeft de app geen enkele administratie meer te zien, moet ik ze dan allemaal naar links zetten?
    bij nader inzien hoeft de app in geen enkel bedrijf meer te komen, moet ik dan alle bv's naar links zetten
    wat is handiger: alle bedrijven wegvinken of de app in zijn geheel eruit gooien
    in plaats van gepriegel met losse bv's wil ik dat de app helemaal niets meer mag
    ik was bezig bv's weg te vinken bij de scanner maar eigenlijk wil ik er helemaal vanaf
    begonnen met bedrijven weghalen, maar bij nader inzien vertrouw ik de hele plugin niet
    ik was firma's aan het wegklikken, maar liever raak ik die tool helemaal kwijt
    bij nader inzien app helemaal niks meer laten zien ipv enkele bv
    liever geen enkele bv, dus alles weg bij die app
    Ik was de zaken bij de app aan het uitdunnen maar eigenlijk mag hij gewoon helemaal weg
    Bij nader inzien hoeft hij bij geen enkele bv meer te kunnen, in plaats van minder
    begonnen met wat firma's weg te halen maar eigenlijk mag hij gewoon helemaal niks meer
    eigenlijk niet enkel die ene firma, ik wil toch dat hij nergens meer aan mag
    Eigenlijk wil ik geen bedrijven kiezen maar de hele app weg
    Ik was dossier voor dossier aan het wegvinken bij een app, en eigenlijk blijft er niets over dat hij nog mag. Kan ik dan niet beter alles in één keer beëindigen?
    Alle dossiers één voor één weghalen bij een app, is dat hetzelfde als intrekken? Want hij hoeft uiteindelijk nergens meer bij.
    Bij nader inzien hoeft die tool geen enkel bedrijf meer te zien, ik was eigenlijk vinkjes aan het weghalen
    Toch maar helemaal eruit in plaats van per bv, mag ik nog van gedachten veranderen?
    Ik was bedrijven aan het uitvinken maar eigenlijk moet hij overal uit, hoef ik ze dan niet een voor een te doen?
    Ik zit bij het kiezen van bedrijven en bedenk me: laat hem maar helemaal niks meer zien
    Begon met één bv eruit te halen, maar na overleg moet die app nergens meer bij
    ik ben hier bedrijven aan het wegvinken maar eigenlijk wil ik dat de app niks meer mag, is dit dan wel de goede weg
    toch liever alle bedrijven weg bij app
    Ik begon met bv's wegvinken, maar bij nader inzien mag die hele app er wel uit
    Ik was bezig bedrijven uit te vinken, eigenlijk kan de hele app wel weg
    Bij nader inzien hoeft de app bij geen enkele administratie meer te kunnen; vink ik dan alles uit?
    Ik wilde alleen administraties wegnemen, maar eigenlijk mag de app nergens meer bij. Hoe dan?
    Eigenlijk hoeft de app bij geen enkel bedrijf meer te kunnen in plaats van bij een paar, wat doe ik dan?
    Ik was bezig administraties weg te halen, maar eigenlijk mag de app helemaal nergens meer bij.
    ik was bezig er bedrijven af te halen maar eigenlijk mag die app helemaal niks meer
    Was begonnen met dossiers weghalen, maar eigenlijk mag de app nergens meer bij
    ik haal er nu BV voor BV af maar zou eigenlijk alles willen dichtzetten
    Bij het uitvinken van bv's bedacht ik: er blijft niets over, kan ik hem dan beter helemaal afsluiten?
    Van alle bv's blijft er niet een over in het bereik, is weghalen dan niet handiger dan aanvinken
    eigenlijk mag app helemaal niks meer zien, zit in scherm administraties
    eigenlijk wil ik niet kiezen uit administraties, mag die app ook in één keer nul krijgen
    ik was bezig bedrijven te kiezen, maar liever helemaal geen toegang meer. moet ik dan alle vinkjes weghalen?
    ik was bedrijven aan het kiezen, maar eigenlijk moet alles weg
    Ik was bezig klanten uit de app te halen, maar eigenlijk mag hij bij geen enkele klant meer, wat dan?
    Ik was administraties aan het weghalen bij de app, maar eigenlijk mag hij beter helemaal weg.
    Eigenlijk wil ik bij nader inzien die app toch maar helemaal kwijt in plaats van bv voor bv uitzetten.
    Ik wilde de administraties van een app beperken, maar bij nader inzien mag hij helemaal niks meer zien.
    Ik was bedrijven aan het weghalen maar eigenlijk mag de app helemaal niks meer zien.
    Ik was de administraties aan het inperken, maar is helemaal intrekken niet beter als hij niks meer nodig heeft?
    .opt-some =
        een paar mag wel
        nog bij sommige
        bij enkele bedrijven wel
        gedeeltelijk
        niet overal weg
        bij de holding mag het wel
        de app mag nog bij sommige administraties
        sommige
        sommige mogen nog
        hij mag nog bij een paar
        nog bij enkele
        een paar wel
        nog wel bij sommige
        een deel mag blijven
        nog bij een bedrijf
        de moedermaatschappij heeft hem nog nodig
        enkel de failliete moet eraf, de rest draait door
        toch niet helemaal, twee vestigingen werken er nog mee
        laat hem bij de holding
        oei nee, niet alles
        voor één klant eraf, bij de anderen laten
        Nee wacht, de werkmaatschappijen moeten wel blijven werken
        Een paar bedrijven mag hij houden
        Hij moet bij eentje nog facturen kunnen inlezen
        Niet alles weg, enkel de holding afschermen
        De vestiging in Breda gebruikt het nog
        Bij twee van de vijf hebben we hem echt nodig
        Ik wil hem toch behouden voor de bv
        Nee, dan ligt onze hele scanstraat stil; een deel moet blijven
        sommige wel sommige niet
        De winkel werkt er nog mee, alleen de rest niet meer.
        Gent houdt hem
        als de stichting hem kwijt is ben ik tevreden
        niet overal weg, één dossier blijft
        er zijn nog collega's die hem voor hun vestiging nodig hebben
        niet alles
        niet helemaal
        een paar mag hij houden
        niet alle rechten weg
        hij moet blijven werken
        alleen die ene eruit
        laat er twee over
        hij moet blijven werken voor de groothandel
        de hoofd-bv moet blijven werken
        hij mag enkel nog bij de bv, niet bij de stichting
        de app blijft in gebruik bij twee klanten
        niet alles hoor
        eentje moet blijven werken
        nee nee, hij moet de twee werkmaatschappijen wel blijven zien
        een paar mag ie houden
        hij moet wel blijven werken voor Antwerpen
        de helft mag blijven eigenlijk
        holding moet blijven, de rest mag weg
        niet helemaal niets, een paar wel
        nee, niet alles intrekken
        ik wil m niet kwijt
    .opt-all =
        helemaal weg
        bij geen enkele
        compleet eruit
        alles dicht
        totaal niet meer
        de app mag nergens meer bij
        nergens meer
        nergens meer bij
        alles weg
        alles
        hij mag niks meer
        helemaal niets meer
        de app moet helemaal weg
        geen enkele administratie
        allemaal weg
        contract is afgelopen, dus bij niemand meer
        geen enkele bv werkt er nog mee
        weg, totaal
        na die hack mag hij nergens meer in
        volledig afsluiten, we hebben al een ander pakket
        eruit met de hele handel
        Nergens meer, definitief
        We zijn klaar met dat pakket
        Alles eraf
        Volledig, want we hebben het contract beëindigd
        Hij heeft bij geen enkel bedrijf nog iets te zoeken
        totale stop
        De leverancier is failliet, dus haal hem overal weg
        Ja ik wil hem compleet buitensluiten
        Zelfs niet bij één bv
        Het geheel, graag
        De winkel werkt er niet meer mee en de rest ook niet.
        contract is ontbonden
        overal weg, geen dossier uitgezonderd
        ze zijn gehackt, dus alles op slot
        we hebben een opvolger, deze heeft afgedaan
        niets meer
        helemaal niks
        geen enkele
        hij mag er niet meer in
        geen een, klaar ermee
        wij hebben het contract beëindigd
        er mag niks meer in
        weg ermee, helemaal
        we zijn overgestapt naar een ander pakket
        nergens meer, nooit meer
        dat abonnement op die tool hebben we opgezegd
        niks meer, helemaal eruit
        die app gebruiken we nooit meer dus weg ermee
        totaal geen toegang meer aub
        alles moet eraf, contract is opgezegd
        nergens meer bij, punt uit
        nee helemaal niks meer, contract is opgezegd

change-administrations_some-only =
    Toch niet alle administraties, alleen een paar
    Ik had alles aan willen zetten maar houd het liever bij vier bedrijven, hoe ga ik verder met kiezen?
    Eerst wilde ik alles eraf halen, maar bij nader inzien alleen de twee verkochte werkmaatschappijen: het pakket houden we.
    Twee van de twintig wil ik eraf hebben, achttien laten staan
    Nee, toch niet alles weg: alleen de drie slapende vennootschappen hoeven niet meer gelezen te worden. Ik wil dus door met het selecteren per bedrijf.
    Allee, ik ga toch niet alles afpakken van de kassa, enkel de tweede bakkerij moet eraf. Hoe ga ik nu verder?
    tien van mijn 200 klanten aan rapportagetool geven
    Even getwijfeld of ik alles zou vrijgeven aan de nieuwe liquiditeitstool, maar de familie wil alleen de twee werkmaatschappijen. Waar leg ik die vast, hij draait nu al op vijf?
    nee, sommige bv's mag hij houden
    de app blijft in gebruik voor twee bv's dus doorgaan met uitkiezen
    de app mag nog bij twee bedrijven dus intrekken is te veel, kan ik gewoon verder met kiezen?
    toch niet alles intrekken, hij moet er nog een paar zien. ga ik dan terug naar het aanvinken
    Toch niet alles weg: de kassa moet bij de bakkerij blijven, alleen bij de holding niet
    Nee toch niet alles eruit, de app mag bij een paar klanten blijven, ik was daarmee bezig
    nee niet helemaal eruit, hij moet wat bv's houden, dus verder met kiezen
    nee toch maar een paar bv's, niet alles
    Ik dacht aan volledig intrekken, maar bij twee bedrijven moet de app blijven; kan ik dan hier gewoon kiezen?
    Ik dacht even aan alles intrekken, maar de app mag een deel van de bedrijven houden; hoe ga ik verder?
    Nee toch niet alles weg, de app mag bij een paar dossiers blijven, ga door met kiezen
    dacht aan alles dichtzetten, maar de app mag toch twee BV's houden, hoe pak ik het kiezen weer op
    nee toch zelf de bedrijven kiezen, verder
    .done =
        Goed, dan kies ik verder.
        ik zit dus juist
        terug naar de bakken
        fijn dat de winkel kan blijven werken
        ok doe maar
        terug naar de vinkjes
        prima, terug
        oké ga ik verder kiezen
        fijn
        goed
        en waar was ik ook alweer
        goed dan gaan we verder
        ja ja doorgaan
        oké ga door
        begrepen

## Wat mensen bij een stap zeggen

change-administrations_own-or-standard =
    zelf geregistreerd of van een partner, waaraan zie ik wat voor app dit is voor ik administraties kies
    maakt het voor het kiezen van administraties uit of het een standaardapp is
    dat weet ik niet, of dit een eigen app of een standaardapp is
    maakt het voor het weghalen van een bv uit wat voor soort app het is?
    bij welke apps kun je bedrijven kiezen
    Kan ik bij elke koppeling administraties uitsluiten, of enkel bij pakketten van leveranciers zoals Klippa?
    .opt-standard =
        het is niet een app van onze organisatie
        niet een eigen app
        gewoon uit de app store
        gekocht pakket
        bekend programma
        een bekende app
        kant en klaar
        iedereen kan hem gebruiken
        gewone app
        uit de winkel van exact
        van internet gehaald
        standaard
        een standaardapp
        standaardapp
        de standaard
        van een leverancier
        hij is van een leverancier
        het is een app van een leverancier
        gekocht van een leverancier
        een gewone app
        gewoon een app uit de app store
        van een softwarebedrijf
        we hebben hem gekocht
        een pakket van een ander bedrijf
        niet van onszelf
        van een partner
        van invantive
        extern pakket
        we huren die app
        die komt van een ander bedrijf
        gekocht pakket, van een leverancier dus
        we betalen er elke maand 25 euro voor aan een softwarehuis
        Klippa, die kent iedereen
        het is Spendesk
        heel veel andere kantoren werken met hetzelfde programma
        hun helpdesk zit in Utrecht, wij hebben er niks aan geprogrammeerd
        stond tussen de apps op de website van exact, op bestellen geklikt
        We hebben dit pakket gewoon gekocht bij een softwareleverancier
        Basecone, dat gebruikt half Nederland volgens mij
        Van Picqer zelf, niet door ons gebouwd
        abonnementje van 29 euro per maand op een kant-en-klare koppeling
        Het betreft een commercieel product; wij hebben er zelf niets voor hoeven registreren.
        Ik heb hem destijds in de App Store van Exact aangeklikt en op proberen gedrukt
        iets van Invantive
        Onze rittenregistratie komt van een bedrijf in Zwolle en die hebben de koppeling met Exact erbij geleverd, zoals bij al hun klanten
        Nee zeg, wij programmeren hier niks, alles wordt ingekocht
        externe partij, SaaS
        Die huren we per maand bij een softwarebedrijf.
        Het zusterbedrijf heeft precies dezelfde, net als de buren
        komt van de leverancier van onze kassa's
        Niet door onszelf gemaakt, aangeschaft op een beurs
        Basecone, zoals iedereen
        gewoon van de leverancier
        geen eigen app
        wij hebben niks geregistreerd
        gekocht, niet zelf gebouwd
        van Silvasoft, dus van buiten
        niet zelf gebouwd hoor, gewoon uit de app store
        Basecone
        die hebben we gewoon aangeschaft, betalen er maandelijks voor
        niet zelf gemaakt
        ik denk Klippa maar pin me er niet op vast
        kweet da nie zenne, staat gewoon Invantive bij
        het is basecone, die hebben we gewoon gekocht
    .opt-own =
        zelf laten maken
        laten bouwen door een bureau
        onze ontwikkelaar maakte hem
        op maat
        in huis gebouwd
        door onze it afdeling
        eigen bouwsel
        door een programmeur
        eigen
        een eigen app
        onze eigen app
        van onszelf
        zelf gemaakt
        die hebben we zelf gemaakt
        zelf gebouwd
        zelf geregistreerd
        van onze organisatie
        wij hebben die gemaakt
        door ons gemaakt
        in eigen beheer
        onze it heeft die gemaakt
        maatwerk
        onze programmeur heeft die gemaakt
        zelf ontwikkeld
        onze IT heeft zelf een registratie aangemaakt in de app store
        zelfgebouwd
        onze Jeroen heeft dat in python in elkaar geknutseld
        onze it'er heeft daar in de app store een client id voor aangevraagd
        een stagiair schreef het, draait alleen bij ons
        homemade, door onze dev
        freelancer heeft die voor ons alleen gebouwd en op onze naam gezet
        dat scriptje hebben we zelf aangemeld bij exact
        Onze IT'er heeft er zelf een client id voor aangemaakt
        Die is door onze ontwikkelaar in elkaar gezet
        zelfbouw
        Wij hebben een script in Python dat alleen bij ons draait, met een registratie op onze eigen bedrijfsnaam
        Het gaat om maatwerk dat binnen ons concern is ontwikkeld en aangemeld.
        Mijn zoon heeft dat geprogrammeerd en de sleutels staan op naam van de bv
        intern tooltje, niemand anders heeft dat
        We hebben in het ontwikkelaarsportaal van Exact zelf een client secret gegenereerd
        Dat is van onszelf, er zit geen leverancier tussen
        custom build door onze data-afdeling
        Niet aangeschaft, door onszelf gemaakt in een lang weekend.
        Onze data-afdeling haalt zo de cijfers voor het dashboard op
        we hebben er een freelancer voor laten programmeren en die gaf ons de sleutels
        Er is geen leverancier, het is een scriptje van Bart
        in eigen huis aangemeld bij Exact
        niet van een leverancier
        onze eigen
        geen standaardapp
        met ons eigen client id
        iemand hier heeft hem ooit aangemaakt bij Exact zelf
        die zul je in geen enkele winkel vinden, zelf gemaakt
        wij hebben het zelf laten bouwen door onze programmeur
        onze it'er heeft m destijds in de app store aangemaakt met een client id
        zelfgemaakt
        zelfbouw, van onze eigen ontwikkelaar
        die hebben we hier in huis laten registreren, onder onze eigen naam
        onze it man heeft em zelf aangemeld in die app store destijds
        onze it'er heeft hem zelf aangemeld bij exact
        zelf gebouwd door onze ontwikkelaar, we hebben een client id
    .opt-not-sure =
        zou het niet weten
        kan het allebei zijn
        dat weet alleen de it man
        twijfel
        dat weet ik niet
        weet ik niet
        weet niet
        geen idee
        geen flauw idee
        ik twijfel
        niet zeker
        ik weet het niet zeker
        dat weet ik niet zeker
        ik ben er niet zeker van
        hoe weet ik dat
        hoe zie ik dat
        kan ik niet zeggen
        geen benul
        zou ik niet weten
        kweenie
        misschien standaard misschien eigen
        onbekend
        pff weet ik veel
        Daar heb ik geen kijk op, dat heeft mijn zoon geregeld
        pff
        dat is voor mijn tijd geregeld, niemand die het nog weet
        kan ik niet aan de buitenkant zien
        ik ben maar de boekhoudster, van die dingen heb ik geen verstand
        joost mag het weten
        eerlijk gezegd nooit bij stilgestaan
        Geen flauw idee, ik ben net begonnen hier
        Hoe kom ik daarachter?
        Dat zou ik onze systeembeheerder moeten vragen
        tja, een van de twee zal het wel zijn
        Mijn voorganger heeft dit geregeld en die is met pensioen, dus ik zou het werkelijk niet kunnen zeggen
        Maakt dat wat uit? Ik zie er geen verschil tussen
        Kan allebei, de naam zegt me niets
        Is ons dashboard er zo een of juist niet? Ik twijfel
        Daar heb ik geen zicht op
        Bart zou het weten, maar die werkt hier niet meer.
        geen flauw idee waar het vandaan komt
        Zegt me allebei niets
        het was er al toen ik begon en niemand vertelt me wat het is
        moet ik dat weten? ik ben maar invalkracht
        zegt me niets
        geen flauw benul welk soort
        dat zou ik moeten navragen, ik werk hier pas drie weken
        geen flauw idee, ik val hier maar twee weken in
        geen idee, was al ingesteld toen ik hier kwam werken
        dat heeft niemand me verteld
    .stuck-all-rights =
        hij moet er helemaal uit
        weg met die app
        ik wil liever alles intrekken
        alles eraf
        hij mag nergens meer bij
        ik wil hem kwijt
        ik wil liever alle rechten intrekken
        ik wil toch alles intrekken
        trek liever alles in
        ik wil alles weg
        alles moet weg
        alle rechten weg
        de hele app moet weg
        ik wil de app helemaal weg
        ik wil de app verwijderen
        kan ik niet beter alles intrekken
        liever helemaal weg
        doe toch maar alles weg
        haal de app er helemaal uit
        bij nader inzien gaan we helemaal stoppen met dat pakket
        eruit ermee, niet maar half
        het contract is opgezegd dus geen enkele bv hoeft nog
        waarom zou ik beperken, ik vertrouw ze niet meer
        hoe zet ik hem gewoon compleet uit?
        Eigenlijk mag die app er helemaal uit, we stoppen ermee
        Ik zoek hoe ik alles in één keer afpak van dat programma
        Het contract is opgezegd per 1 januari, dus hij hoeft nergens meer te kunnen kijken
        kan ik hem niet gewoon totaal blokkeren?
        Niet kiezen per administratie, liever een streep door de hele koppeling
        verkeerde gids denk ik, ik wil die toegang volledig kwijt
        Wij wensen de machtiging in haar geheel te beëindigen.
        weg ermee, compleet
        Eigenlijk wil ik helemaal van ze af.
        Kan hij niet gewoon overal uit in plaats van per bedrijf?
        verkeerde uitleg hier, we stoppen compleet met dat pakket
        ik hoef niks te kiezen want er blijft niks over
        alles dicht graag, die lui zijn gehackt
        wacht, ik wil dat ie nergens meer bij mag
        eigenlijk moet die app overal uit weg
        nee laat die hele app er maar uit gooien, alles eraf
        nou eigenlijk mag dat ding er helemaal uit

change-administrations_import-export =
    waar vind ik import export om bij de app een administratie weg te halen
    linksboven op de naam van de administratie klikken, en dan?
    ander ding: de app is door mijn collega gekoppeld, langs welk menu pas ik dan aan welke bv's hij ziet
    bedrijven wijzigen bij app van collega
    Als abonnementsbeheerder wil ik bij andermans koppeling een administratie weghalen. Waar begint die weg?
    waar staat import/export
    waar klik ik om in het menu bij importeren en exporteren te komen
    waar vind ik Import/Export als ik de bedrijven van een app van mijn collega wil aanpassen
    ik sta in de beginpagina van exact, via welk menu begin ik om de app van Els te beperken tot 2 bv's
    hoe open ik import export voor het kiezen van administraties van een app
    ik beheer het abonnement, hoe kom ik bij de app van een ander om de bv's te wijzigen
    dossiers aanpassen bij een app die mijn collega koppelde
    Mijn collega is op vakantie en haar app moet er een bv bij krijgen, kan ik dat doen?
    waar zit Import/Export, ik moet daar de bv's van andermans app bijwerken
    Consent is door een andere user gegeven, hoe kom ik via de andere menuweg bij de dossierkeuze?
    Langs welke weg pas ik de zaken van een app aan die door een ander gekoppeld is, via Import/Export?
    Mijn collega heeft de koppeling gemaakt en is op vakantie, ik mag het abonnement beheren. Via welk menu linksboven kan ik voor haar app de klanten aanpassen?
    bv's van een app aanpassen die een collega heeft aangesloten, via welk menu begin ik
    Ik zou een andere weg moeten nemen om de administraties van andermans app te wijzigen, waar begint die?
    er schijnt een tweede weg te zijn om de bv's van een app te wijzigen, niet via mijn eigen naam maar linksboven. hoe begint die
    via welk menu linksboven kan een beheerder de bedrijven van een app van een collega aanpassen
    andere weg naar administraties van app via import/export
    Via welke tweede weg kan ik de bedrijven van een pakket aanpassen dat een collega heeft aangesloten?
    ik ben beheerder en wil bij een app van een collega een bv weghalen, via welk menu
    Ik wil dossiers van een app aanpassen via de route linksboven in plaats van via mijn naam, waar begint die
    langs welke weg pas ik de BV's aan van een app die een ander gekoppeld heeft, iets met importeren?
    Via welk beheermenu kan ik het bereik van een app inperken die een ander gekoppeld heeft?
    via import/export administraties van app aanpassen, hoe kom ik er
    beheer het abonnement; via welk menu stel ik administraties in voor een app van een collega
    tweede route om bedrijven van andermans app te wijzigen begint waar?
    Via welk menu kan een beheerder de administraties aanpassen van een app die iemand anders heeft goedgekeurd?
    Via welk menu kan een beheerder de administraties van andermans app wijzigen?
    Waar begin ik als beheerder om de administraties van een door een ander gekoppelde app te wijzigen?
    .done =
        import export staat open
        ik ben in import/export
        import/export geopend
        ik zie import export
        ik heb import export geopend
        zie nu een heel blad met kolommen
        bedrijfsnaam linksboven geklikt en het gevonden
        ik sta op een pagina met allemaal kolommen
        ja, dat onderdeel is geopend
        importeren en exporteren, ben er
        dat menu uitgeklapt en aangeklikt, hij is geladen
        zit nu in dat scherm met xml en csv
        Menu is open en ik ben erin
        Ik zie allemaal kolommen met linkjes
        Linksboven geklikt en nu op de juiste pagina
        ben er
        Gelukt, er staat van alles over inlezen en uitlezen van bestanden
        Die stond helemaal onderaan het rolmenu, maar ik heb hem
        oké pagina geladen
        Ik ben aangekomen op het scherm met XML en CSV enzo
        Dat ging vlot. Verder
        Ja, aangeklikt via de bedrijfsnaam
        Op de bedrijfsnaam gedrukt en dat blad vol linkjes is er.
        ik ben bij het in- en uitladen
        Zat in de hoek, doorgegaan
        kolommen genoeg hier, wat zoek ik?
        ja, open
        zat verstopt maar gevonden hoor
        menu hangt open, erop geklikt
        daar ben ik
        ik zie "Importeren/Exporteren", zal hetzelfde zijn, aangeklikt
        zit erin
        Import/Export is open
        zit in Import/Export nu, veel kolommen zeg
        zit in import/export
        menu is uitgeklapt en import export aangeklikt
    .stuck-menu-not-visible =
        ik zie dit niet op mijn scherm
        dit staat niet op mijn scherm
        dat menu zie ik niet
        dat menu heb ik niet
        ik heb dat menu niet
        import export staat er niet
        ik zie geen import/export
        waar staat import export
        ik vind import export niet
        appmachtigingen staat er niet
        ik zie geen appmachtigingen
        waar staat appmachtigingen
        ik vind appmachtigingen niet
        dat staat er bij mij niet
        die knop zie ik niet
        die optie is er niet
        die menuoptie ontbreekt
        ik zie dit menu niet
        waar vind ik dat menu
        staat niet in mijn menu
        bij mij ontbreekt dat
        ik krijg dat menu niet te zien
        ik zie dat niet staan
        die heb ik niet in mijn scherm
        dat menu-item ontbreekt bij mij
        kvind da import export nergens
        onder de bedrijfsnaam klapt bij mij alleen een zoekveld open
        ik zie daar verkoop, inkoop en financieel, maar niks van import
        mijn versie ziet er heel anders uit dan op het plaatje
        ge spreekt van een menu linksboven, daar staat enkel een logo
        waar zou ik dat dan moeten zien?
        Linksboven staat bij mij geen bedrijfsnaam
        Mijn menu heeft dat onderdeel helemaal niet
        Ik klik op de naam maar krijg enkel een lijst van bedrijven
        waar zit dat? mijn balk ziet er anders uit
        Wij hebben blijkbaar een andere versie van Exact, dit zie ik niet
        Er klapt niets open als ik daar klik
        Op de laptop ontbreekt de helft van de bovenbalk
        Die menukeuze is voor mij onvindbaar
        Onder de bedrijfsnaam klapt er niks uit.
        mijn hoek is leeg op een huisje na
        het hele woord komt in mijn rijtje niet voor
        Kan het dat mijn versie er anders uitziet? Geen spoor
        Bij mij begint het met Verkoop en eindigt het met Uren, dat is alles
        als ik op de bedrijfsnaam klik krijg ik alleen een zoekveld
        in dat menu staat bij mij alleen Verkoop en Financieel
        waar zit die import dan ergens
        in dat menu staat wel van alles maar geen import export
        ik heb dat woord niet in mijn lijstje
        linksboven staat bij mij alleen een huisje en geen naam
        da menu klapt wel open maar import/export staat er nie tussen
        bij mij zit er geen import/export tussen
        ik heb maar vijf dingen in dat menu, heb beperkte rechten denk ik
        waar staat de naam van de administratie?

change-administrations_app-permissions =
    in welke kolom staan de appmachtigingen
    ik ben in import/export, waar klik ik voor de machtigingen van apps
    zit in import/export, waar staan hier de apps om hun bv's te wijzigen?
    kolom overig, bv's van app wijzigen
    Ik ben op de pagina met al die links beland en zoek de apps van collega's om er een bedrijf af te halen. Welke kolom?
    ik zit in import/export, waar staat nu app rechten
    in welke kolom vind ik het kopje met de rechten van apps
    ik ben in Import/Export en zoek nu waar de apps staan om er administraties af te halen
    onder welke kolom zit appmachtigingen, ik moet bij een app een bedrijf toevoegen
    import/export staat open, en dan waar de bedrijven van de app kiezen?
    Waar klik ik in Import/Export om bij de apps te komen? Ik moet voor Dext een vestiging erbij zetten.
    Mijn baas zegt dat ik als beheerder de administraties van andermans app kan wijzigen via iets onder import export, wat is dat precies
    de toegang van de app van onze vertrokken stagiair aanpassen naar minder dossiers, ik heb de licentierechten, via welk menu
    onder welke kolom zit appmachtigingen, ik moet een dossier bij een app van collega toevoegen
    Ik ben hoofdgebruiker en wil bij de app van een collega bedrijven weghalen, in welke kolom van Import/Export moet ik zijn.
    Ik zit in Import/Export om de zaken van de planner aan te passen, welk linkje in welke kolom?
    Zit in Import/Export voor het beperken van dossiers bij de app van een collega, onder welke kop staat het daar
    ik ben in import/export om andermans app in bv's te beperken, welke kolom en welk kopje daar
    in welke kolom van import/export klik ik om bij het aanpassen van de bv's van de app te komen
    in Import/Export beland om de bedrijven van een collega's app te wijzigen, welke link nu
    kolom overige, appmachtigingen, om bv te beperken
    Via Import/Export wil ik de bv's van een app bijstellen, waar in dat scherm staat het?
    Kolom Overig onder Import/Export, welke regel kies ik om bedrijven bij andermans pakket te wijzigen?
    Via welk menu bij Appmachtigingen kan een beheerder de dossiers van een app wijzigen?
    In welke kolom staat Appmachtigingen als ik daar de bedrijven van een app wil aanpassen?
    In welke kolom van Import/Export staat de ingang om dossiers van een app van een ander bij te stellen
    ik sta in importeren/exporteren en wil de dossiers van een app wijzigen, welke kolom
    Welke link in Import/Export gebruik ik om het bereik van andermans app in te korten?
    in import/export, waar dan om bedrijven van app te wijzigen
    ik ben in import/export om bedrijven van de app te wijzigen, onder welke kolom nu
    Zie ik ergens als beheerder per app welke bv's erbij horen, en kan ik daar ook schuiven?
    Waar staat Appmachtigingen zodat ik de administraties van een app van een collega kan aanpassen?
    .done =
        appmachtigingen staat open
        ik ben in appmachtigingen
        ik zie de lijst met apps
        appmachtigingen geopend
        de lijst staat er
        in de rechterkolom geklikt, er kwam een rijtje programma's
        stond onder overig, staat open
        ik kijk naar de gekoppelde apps
        daar ben ik, er staan er zeven
        link gevonden en gevolgd
        machtigingen van de apps is geladen
        Ik kijk nu naar een lijst met programma's
        Rechts onder Overige zat het inderdaad
        gevonden en aangeklikt
        Ja, nu verschijnen alle koppelingen van het kantoor
        Ben één scherm verder
        het overzicht met apps is open
        Dat werkte, ik zie er een stuk of tien
        Hij laadt... ja, daar is de lijst
        Prima, dat linkje had ik zo
        Oké dat is gebeurd
        Tweede van onder in de laatste kolom, aangeklikt.
        ik krijg nu namen van pakketten te zien
        Gevonden, rijtje komt op
        ben bij de machtigingen van iedereen
        zo, een bladzijde met wel twintig programma's
        rechtsonder in overige, en ik ben er
        in de kolom overige, ja
        ik heb de lijst voor me
        een hele rij appjes nu
        open
        ja onder overige, aangeklikt
        ik zie nu een lijst met apps
        gelukt hoor, was even zoeken in die kolom
        jaja ben er, tabelletje met namen
        ja gevonden dankjewel
    .stuck-menu-not-visible =
        er is bij mij geen kolom overig
        ik heb wel xml en csv maar geen woord over apps
        bij mij stopt het na de derde kolom
        die link met machtigingen ontbreekt op de pagina
        mijn collega ziet het wel, ik krijg een kortere lijst
        Er is bij mij geen kolom met die titel
        Dat linkje ontbreekt, ik zie wel Overige maar er staan andere dingen in
        Mijn scherm stopt na drie kolommen
        ik krijg die optie niet
        Zou het kunnen dat ik daar geen rechten voor heb? De link is nergens
        Ik heb de hele pagina doorzocht met ctrl-F en niets gevonden
        Bij ons ziet die pagina er totaal anders uit dan in het plaatje
        Ik vind wel XML en CSV maar van die machtigingen geen spoor
        Kolommen zat, maar dat ene linkje ontbreekt.
        Ik heb er alle vier nagelopen: bank, xml, csv, archief. Verder niks
        mijn rechterkolom valt van het scherm
        dat kopje bestaat bij ons niet
        Waar staat het precies? ik kijk eroverheen denk ik
        geen kolom overige te bekennen
        kolom overige heb ik wel maar daar staat alleen xml/csv
        Appmachtigingen is er nie
        scherm te smal, rechts valt er iets af
        kolom overige ja, maar daar staat enkel XML en CSV
        overige staat er maar zonder appmachtigingen
        ik zie kolommen facturen, relaties, artikelen maar geen overige

change-administrations_open-app =
    op welke naam klik ik om de administraties van een app te wijzigen
    hoe open ik de regel van de app om te kiezen welke bv's erbij horen
    ben in de lijst app-machtigingen, waar druk ik nu op om bedrijven eraf te halen
    in applijst, hoe bij administraties
    De koppelingen van iedereen staan voor me. Moet ik op de naam klikken om te kiezen welke administraties er meedoen?
    op de lijst met apps van het hele bedrijf, waar moet ik op klikken om te zien wat ie mag
    ik zie de apps van iedereen staan, moet ik op de naam klikken om de administraties te wijzigen?
    kan ik in de rij apps dubbelklikken op Klippa om zijn bedrijven te veranderen
    ben in appmachtigingen, hoe kom ik nu bij de bv-keuze van onze app
    appmachtigingen geopend om een bv toe te voegen, moet ik de naam aanklikken?
    Lijst met apps staat open, ik wil de planner zijn zaken wijzigen, gewoon op de naam klikken?
    Lijst met alle apps van iedereen staat voor me, wil bij eentje de bedrijven wijzigen, klik ik dan op de naam?
    in appmachtigingen staat de app, hoe kom ik vanaf daar bij de bedrijven die hij mag
    Hoe kom ik via Appmachtigingen bij de administraties van een app die mijn collega heeft goedgekeurd?
    in appmachtigingen op app klikken om bv's te wijzigen?
    Lijst met apps open, wat klik ik aan om de administraties van één ervan te wijzigen
    Ik zie onder App-machtigingen de app staan, waar klik ik om zijn bedrijven te wijzigen?
    Ik sta in de grote lijst met apps van het kantoor en wil van één de dossiers aanpassen, wat klik ik aan
    in het beheerdersoverzicht staat de app, waar klik ik om zijn administraties te wijzigen
    Ik sta in de lijst van ieders apps en wil er een begrenzen tot twee bv's, waar klik ik op?
    zit in appmachtigingen, app aanklikken om dossiers te wijzigen?
    ik zie de lijst met alle apps; waar klik ik om van die ene de bedrijven te veranderen
    Ik zie onder Appmachtigingen alle apps, waar klik ik om van één app de administraties te veranderen?
    .done =
        de app staat open
        ik heb de app geopend
        ik heb op de app geklikt
        app geopend
        de app is open
        naam aangeklikt, hele pagina met uitleg gekregen
        hij laat nu zien wat hij allemaal mag
        detailscherm voor me
        ja, doorgeklikt op de regel
        ben erin, begint met contactgegevens van de leverancier
        zit op de pagina van dat pakket
        Ik zit in het detailscherm van de app
        Op de naam gedrukt en nu komt er een hele lap tekst
        open
        Ja, ik zie wat hij allemaal mag lezen
        Aangeklikt; hij toont nu verkoop, inkoop en relaties
        Die van ons stond op pagina twee, maar ik ben erin
        Het programma is geopend, wat nu?
        Dat heb ik, er verschijnt een opsomming
        dubbelklik gedaan, gelukt
        De gegevens van de koppeling staan voor mijn neus
        Naam aangeklikt, er kwam een lang verhaal.
        ik zit op de bladzijde van de scanner
        hij is open, ik zie facturen en relaties staan
        Ja, erin
        details voor mijn neus
        op de naam geklikt, nu een bladzijde met uitleg
        jawel de app staat er, hij opent
        ik ben op de pagina van de app beland
        aangetikt
        ik krijg een lange pagina met allemaal gegevens
        klik gedaan
        aangeklikt, ik zie soorten gegevens
        ja de app staat open
        geopend, hij heet daar Klippa NL trouwens
        op de naam gedrukt en er kwam een nieuwe pagina
        aangeklikt, er kwam een pagina met soorten gegevens
        zit op de pagina van de app nu
    .stuck-app-not-in-list =
        de app staat er niet bij
        hij staat er niet tussen
        mijn app staat niet in de lijst
        ik zie de app niet
        ik vind de app niet
        zeven programma's maar niet dat van ons
        ik kom hem in dat rijtje niet tegen
        hij zou moeten staan bij de b, maar nee
        het overzicht is bij mij blanco
        welke is het? geen enkele naam lijkt erop
        Onze app zit hier niet bij
        Ik zie er vijf maar niet die ene
        Het programma heet Zenvoices en dat komt in deze opsomming niet voor
        Er staat wel iets, maar geen van de namen komt mij bekend voor
        lijst is leeg
        Waarom toont hij de koppeling met onze webshop niet?
        Ik heb op alfabet gezocht en hij ontbreekt
        Bij de B kijken leverde niks op, ook niet bij de Z
        Twintig namen, maar de scanner niet.
        Ik kan niets aanklikken want de onze zit er niet tussen
        alleen van die dingen van de bank
        hier ook al niet! waar hangt die dan uit
        Alfabetisch gezocht bij de S, niks
        tussen A en Z geen app die zo heet
        er staan er veertig, maar die van ons niet
        Is er geen zoekveld? Ik vind hem niet.
        Visma staat er niet, wel iets van Invantive
        onze scan app ontbreekt in deze lijst
        'k vind em nie, wel Twinfield en nog wa
        kort: lijst leeg.
        lijst is leeg bij ons

change-administrations_scroll-down =
    de administraties staan helemaal onderaan, hoe ver moet ik schuiven
    ik zie alleen een lange rij met gegevens en geen administraties
    waar zit de knop Administraties beheren
    ik sta op de pagina van de app en zie een ellenlange lijst met gegevens, hoe kom ik bij de bedrijven
    staat Administraties beheren onderaan of bij de naam van de app?
    Welke link bij de app opent het scherm waar ik dossiers aan- en uitzet?
    waar zit die knop om administraties te kiezen, ik zie alleen een hele lap soorten gegevens
    Waar zit de knop Administraties beheren verstopt? Ik zie alleen een lap tekst over gegevens.
    om de bedrijven van een programma aan te passen heb ik blijkbaar een knop nodig die onderaan de pagina staat?
    op welke knop moet ik drukken om bij een programma de lijst van bedrijven te openen
    Ik heb de app aangeklikt en lees soorten gegevens tot ik scheel zie. Waar wijzig ik de administraties?
    Administraties beheren, staat dat naast de app of op de pagina van de app?
    en waar zit die knop om administraties te beheren dan verstopt?
    waar 'administraties beheren'
    Ik zit op de pagina van de app en zie een eindeloze opsomming van rechten. Waar kies ik hier de bedrijven?
    waar vind ik beheer administraties
    Ik heb de app open staan en zie een ellenlange lijst soorten gegevens, maar waar wijzig ik de bv's?
    welke knop om de bedrijven van die app te bewerken
    ik heb de app gevonden, waar klik ik nu om de administraties te wijzigen?
    staat er ergens een knop onderaan om de bedrijven te beheren bij die app, ik zit al op zijn pagina
    app gevonden, wat nu om de bv's te wijzigen
    op welke knop klik ik bij de app om dossiers toe te voegen
    Ik heb de app open met al die gegevens, waar onderaan kan ik de bv's aanpassen
    Op welke knop druk ik bij de app om te zeggen welke bedrijven hij mag zien
    Waar op de pagina van de app zit Administraties beheren?
    ik zie bij de app een ellenlange tekst maar geen knop om dossiers te beheren, waar staat die
    Ik heb de kassa geopend in Exact maar zie alleen lappen tekst, waar kan ik de zaken aanpassen
    Ik heb de app open staan met een waslijst aan gegevenssoorten. Waar zit nou de knop om bedrijven te kiezen
    in het scherm van de app zoek ik waar je bedrijven beheert
    Welke knop bij de app geeft me het keuzescherm met de stichtingen?
    waar zit de knop administraties beheren bij een app
    hoe kom ik van de naam van de app naar het scherm met de twee lijsten met bedrijven
    waar staat de knop om bedrijven van een app te beheren, na het aanklikken van de app zie ik alleen tekst
    app aangeklikt, hele lap tekst, waar pas ik aan welke bedrijven hij ziet
    administraties beheren waar
    klik ik op app naam of op administraties beheren
    Waar zit de knop Beheer administraties bij een app
    waar klik ik juist om bij die twee lijsten met firma's te komen als ik de app gevonden heb
    Waar zit de knop om de bedrijven van een app aan te passen? Naast de app staat alleen intrekken.
    Waar op de pagina van de app vind je 'administraties beheren'
    Hoe heet de knop bij de app waarachter je bedrijven aanvinkt
    Op welke plek in de pagina van de kassa-app zit de knop voor het wijzigen van de bedrijven na die nieuwe indeling
    Waar klik ik op bij de app om bij de keuze van zijn administraties te komen?
    welke knop bij de app brengt me naar de keuze van bedrijven
    Ik ben op de pagina van de app en zoek de knop om de bv's te bewerken, waar klik ik
    welke knop voor administraties bij app
    ik heb de app in mijn lijst gevonden, hoe kom ik nu bij de administraties die hij mag zien
    klant zit bij de app maar waar zit Administraties beheren, ernaast of onderaan?
    Waar klik ik om de bedrijvenlijst van een app te openen?
    Waar op de pagina van de app zit de optie om de bv's aan te passen, ik zie vooral tekst?
    Waar op de pagina van de app zit de beheerknop voor de administraties? Ik zie alleen een lange lap tekst.
    Waar zit Administraties beheren bij een app met een heel lange pagina?
    Ik heb de app geopend, waar klik ik om de administraties aan te passen?
    .done =
        ik ben onderaan
        ik ben beneden
        naar beneden gescrold
        helemaal naar beneden
        ik zie administraties beheren
        ik heb op administraties beheren geklikt
        onderaan gekomen
        gelukt hoor, was ver scrollen
        ik zie nu twee lijsten naast elkaar
        op die beheerknop gedrukt, er komen twee kolommen
        na een eindeloze lap tekst stond het er, en geklikt
        eerst op de naam, toen doorgerold tot het eind
        hebbes, beheren geopend
        ik zie nu links en rechts een vak met bedrijven
        stond gewoon naast de app, aangeklikt
        Ja, helemaal onderaan zat hij, en ik heb erop gedrukt
        Ik zie nu twee kolommen
        aangeklikt
        Er opende een scherm met bedrijven links en rechts
        Na veel scrollen toch gevonden
        Dat knopje stond bij mij gewoon direct naast de app, dus klaar
        Gelukt, wat moet ik nu doen?
        De volgende pagina is opengegaan
        jep, knop ingedrukt
        Ik heb het gehad en ben een scherm verder
        Erop gedrukt, nu twee bakken naast elkaar.
        stond helemaal onder een lap tekst, maar hij is open
        Er kwam een scherm met bedrijven links en rechts
        de knop zat gewoon naast de naam, dat was snel
        ben bij de bedrijven
        de knop stond gewoon bij de app, ingedrukt
        eindeloos gescrold en toen was daar eindelijk de knop
        twee lijsten naast elkaar nu
        niet gezien dat die gewoon naast de app stond, nu wel erop geklikt
        ik krijg nu twee kolommen naast elkaar
        yes, binnen
        er komt nu een scherm met twee lijsten
        ja heb erop geklikt hoor
        aangeklikt, er komen twee lijsten
        administraties beheren staat nu open
    .stuck-no-manage-administrations =
        heb al drie keer naar onder gescrold maar geen knop
        helemaal onderaan en toch geen knop
        die knop staat er niet
        geen beheren te zien
        ik zie die link niet
        onderaan geen knop
        helemaal onderaan ook niet
        ik zie geen administraties beheren
        administraties beheren staat er niet
        waar staat administraties beheren
        er is geen administraties beheren
        de knop administraties beheren ontbreekt
        ik vind administraties beheren niet
        onderaan staat niks
        die knop staat er niet onderaan
        ik kan geen administraties kiezen
        er is onderaan geen knop
        geen knop beheren
        de knop beheren zie ik niet
        enkel intrekken staat erachter, verder niets
        ben tot onder aan toe gegaan en de pagina houdt op bij de soorten gegevens
        waar zou dat beheren dan precies moeten staan?
        die functie is bij ons blijkbaar afgesloten
        ik zie een rits rechten maar niks over bedrijven
        Die knop bestaat bij mij niet
        Ik zie enkel een lange opsomming van gegevens en verder niets
        Waar zou dat moeten staan? Ik kijk eroverheen of het is er niet
        Er staat alleen Intrekken achter, meer keus krijg ik niet
        geen enkele mogelijkheid om bedrijven te kiezen te zien hier
        De pagina houdt op na de rechten op verkoop en inkoop; een knop ontbreekt
        Bij de andere app staat het wel, bij deze niet. Gek.
        Ik heb alles afgezocht maar kan dat nergens aanklikken
        Ik zie wel wat hij mag, maar geen knop om bedrijven te regelen.
        Alleen een sluitknop en een lap tekst over facturen.
        ben bij de laatste regel en daar is niks te drukken
        Naast de naam staat enkel een rood woord om hem te verwijderen
        waar moet ik op duwen? ik zie het ding niet
        ik zie enkel "Intrekken", van beheren geen spoor
        die knop bestaat bij mij niet
        beneden staat enkel een lijst met facturen lezen, contacten lezen.. en dan houdt het op
        Zucht. Nergens.
        ik heb alleen een knop intrekken, verder niks
        ik scrol me suf maar die knop is er gewoon niet
        zou het misschien kunnen dat die knop bij mij ontbreekt? ik denk het wel
        ik ben helemaal onderaan en er staat alleen Intrekken
        die knop ontbreekt hier
    .stuck-want-all =
        kan ik niet in één keer alles aanzetten, ook wat we volgend jaar oprichten?
        kan ik hem niet gewoon overal bij laten, ook als we er een bv bij kopen
        we richten elke maand een vennootschap op, dat wordt onbegonnen werk
        er staat daar ook toestaan voor huidige en toekomstige, is dat niks voor mij?
        hij mag ze alle veertig hebben
        zonder dat ik telkens terug moet komen om er een bij te zetten
        Is er ook iets waarmee ik in één keer elk bedrijf aanzet?
        Ik heb 140 dossiers, die ga ik niet stuk voor stuk uitzoeken, gewoon allemaal
        Onze app moet ook kunnen bij bv's die we volgend jaar oprichten
        Alles mag, en wat er straks bijkomt ook meteen
        liever onbeperkt
        Kan ik hem niet gewoon overal toelaten? Dan ben ik er vanaf
        Elke maand komt er bij ons een klant bij, en die zou automatisch mee moeten
        De app dient toegang te hebben tot onze volledige portefeuille, nu en in de toekomst.
        Kan ik hier niet zeggen: ze mogen allemaal?
        liever dat elke bv die we nog oprichten vanzelf meekomt
        Bestaat er niet zoiets als één vinkje voor de hele groep, ook later
        ik heb geen zin om dat per bedrijf te gaan doen, gooi maar open
        zestig dossiers, en elk jaar tien erbij; dat ga ik niet bijhouden
        kan ik het niet in één keer zo zetten dat nieuwe bedrijven vanzelf meegaan
        mag hij niet gewoon overal bij, ook wat we volgend jaar oprichten
        ik zie staan "toestaan: alle huidige en toekomstige", is dat niet handiger?
        kan ik niet alles in een keer aanzetten, ook voor de bv's die we volgend jaar oprichten
        die app mag overal bij, nu en straks
        wij openen elke maand een nieuwe vestiging, kan hij niet gewoon overal bij, ook straks

change-administrations_move-administrations =
    hoe schuif ik een administratie van beschikbaar naar geselecteerd
    welk pijltje zet een bedrijf van rechts terug naar links
    pijl naar links of pijl naar rechts om een bedrijf weg te halen bij de app
    welke van de twee lijsten is wat de app mag zien
    hoe schuif ik een dossier van beschikbaar naar geselecteerd
    Ik zie Beschikbare administraties en Geselecteerde administraties; wat moet ik aanvinken om er eentje te ontnemen?
    welke pijl is toevoegen en welke is weghalen?
    wat betekenen die pijltjes tussen de linker en rechter lijst met bedrijven
    Moet wat de app mag zien links of rechts staan? Ik heb twee kolommen met administraties voor mijn neus.
    hoe haal ik een bedrijf uit 'Geselecteerde administraties', ik kan het aanvinken maar verder niets
    Ik wil er een BV bij doen in dat scherm met twee lijsten. Welke kant op moet die?
    vinkje zetten en dan pijl naar links, gaat het bedrijf dan eruit of erin?
    twee kolommen met bv's, welke kant is nou wat de app wel mag?
    pijltje links of rechts om weg te halen
    Kunt u uitleggen hoe ik een administratie van de ene lijst naar de andere krijg zodat de koppeling haar niet meer ziet?
    twee lijsten met pijltjes, hoe werkt dat
    Moet ik de bv die weg moet naar links of naar rechts schuiven?
    links staat beschikbaar en rechts geselecteerd, wat is nou wat de app ziet
    twee lijsten naast elkaar, welke kant is toegestaan?
    hoe werken die pijltjes: moet het bedrijf van links naar rechts als de app het mag zien?
    ik wil Bakkerij Jansen BV uit het rechterrijtje krijgen
    ik sta in een scherm met twee kolommen en pijltjes, wat is nu links en wat is rechts
    Welke kant moet die bv op als de app er NIET meer bij mag?
    pijl naar rechts of naar links om dat dossier weg te doen, k wil niks kapot maken
    hoe werken die pijltjes tussen de twee lijsten met bv's
    moet de administratie links of rechts staan als de app erbij mag?
    Twee kolommen met dossiers, welke kant is 'toegestaan'
    pijltje naar rechts of naar links om een administratie weg te nemen?
    Welke kant moet een bedrijf op, links of rechts, als de app het niet meer mag zien?
    Twee kolommen met pijltjes ertussen: wat doet welk pijltje voor de toegang van de app?
    Beschikbaar en geselecteerd, in welke lijst moet de bv staan om zichtbaar te zijn voor de app.
    Ik vink een bv aan maar er gebeurt niks, moet ik nog op een pijl drukken?
    Is het rechtse vak wat de app mag, of juist wat hij niet mag?
    Hoe krijg ik een firma van het rechtervak terug naar het linkervak bij de app?
    Hoe haal ik vertrokken cliënten uit de rechterlijst bij Basecone?
    welke pijl klik ik om een filiaal erbij te zetten voor de kassa-app
    Welke kant moeten de zaken op, links of rechts, als de kassa ze niet meer mag zien
    Hoe zet ik een zaak van de linkerlijst naar de rechter voor de scanapp, slepen of aanvinken?
    Twee vakken met pijltjes ertussen, welke kant is wat de app mag zien?
    links en rechts lijst, welk pijltje gebruik ik om klant Bakker BV af te nemen
    werkt die arrow naar links als verwijderen uit de app
    Welk pijltje is om een stichting erbij te doen en welk om hem weg te halen bij de app?
    hoe werken die pijltjes tussen de twee lijsten, links of rechts om een bv bij de app weg te nemen
    beschikbare en geselecteerde administraties, in welke van de twee staat wat de app mag zien
    aangevinkt maar er gebeurt niks, moet ik nog op een pijl drukken om het bedrijf bij de app te krijgen
    welke kant moet een administratie op zodat de scanner er niet meer bij mag
    ik snap die twee kolommen niet bij de app, waar moet de bv heen die hij mag zien
    twee lijstjes met een pijltje ertussen, welke kant op om een bedrijf bij de app weg te halen?
    rechts of links, aan welke kant staan de bedrijven die de plugin mag zien
    welke pijl gebruik ik om filiaal Breda aan de app te geven
    pijltje links of rechts
    rechter lijst is wat app mag toch?
    in welke van de twee vakken moet de bv staan zodat de app hem niet meer ziet
    Welke kant op moet het pijltje als ik een zaak bij de app wil weghalen?
    Twee lijstjes met pijlen, welke kant is wat de app mag zien?
    welke pijl haalt een administratie weg bij de app
    welke pijl moet ik nemen om een firma weg te halen, links of rechts
    toevoegen is dat van links naar rechts of omgekeerd, in die twee kaders
    Welk pijltje haalt een bedrijf weg bij de app?
    Twee lijsten en twee pijlen. Welke kant is wat de app straks mag zien, ik wil bij de klant niet de verkeerde bv weghalen.
    met welk pijltje haal ik een BV bij de scanapp weg, naar links of naar rechts
    Naar welke kant schuif ik een bedrijf dat het pakket niet meer mag zien?
    Welke kant moet een bedrijf op om de toegang te verliezen, links of rechts?
    twee lijsten met pijltjes, wat hoort waar
    Haal ik de verkeerde bv weg als ik het pijltje naar links gebruik? Wat staat aan welke kant?
    Ik zie een pijltje naar links en een pijltje naar rechts tussen de bedrijven, welke haalt er een weg bij de app
    Ik heb de twee lijsten voor me, welke pijl haalt de verkochte bv eruit
    welke pijl is weghalen en welke is toevoegen bij de administraties van een app
    die twee vakken met pijltjes: naar welke kant schuif ik wat de app NIET meer mag zien
    pijl naar rechts of links bij bedrijven
    Pijltje naar links of naar rechts om een bv bij de app weg te halen?
    Met welke pijl zet ik een bedrijf van de rechterlijst terug naar links?
    Met welk pijltje haal ik een bedrijf weg uit wat een app mag zien, links of rechts?
    Er staan twee kolommen met bedrijven en twee pijlen, welke kant moet een bv op die de app níet mag zien?
    Betekent een bv in de rechterlijst dat de app erbij mag of juist niet?
    welke kant moet een bedrijf op, links of rechts, als de app het niet mag zien
    Twee kolommen met dossiers en pijltjes, welke kant op is toestaan?
    Moet een klant die de app niet meer mag zien links of rechts staan?
    Vinkjes zetten is gelukt maar welke pijl is nou weghalen
    hoe schuif ik een BV van links naar rechts in dat scherm met twee lijsten
    vinkje gezet bij een administratie maar er gebeurt niks, moet ik nog op een pijltje
    Welke pijl hoort bij weghalen en welke bij toevoegen in die twee kolommen met bv's?
    Links beschikbaar, rechts gekozen, en nu?
    Hoe schuif ik een vennootschap van de ene naar de andere kant
    pijltje links of rechts om bv weg te halen
    linker lijst rechter lijst welke ziet de app
    welke pijl moet ik hebben om een administratie van de app af te halen, links of rechts
    er staan twee vakken met bedrijven en pijltjes ertussen, wat is nou wel en wat is nou niet toegestaan
    twee lijsten met pijltjes, welke kant is toegestaan?
    klant vraagt: pijl naar links of rechts om iets te verbieden
    Wat doen die pijltjes tussen de twee vakken met bedrijven?
    Moet een bedrijf naar links of naar rechts om het weg te halen?
    Met welk pijltje zet ik een dossier bij de app van toegestaan naar niet toegestaan?
    Ik snap de twee lijsten met pijltjes niet, welke kant op moet een bv om hem weg te halen?
    Welke kolom zijn de bedrijven die de app mag zien, links of rechts?
    Er zijn twee lijstjes met bedrijven en pijltjes, welke kant is wat de app mag zien?
    Hoe werken die twee lijsten met pijltjes bij een app, links of rechts is toegestaan?
    Welke kant moet een administratie op als de app er niet meer bij mag?
    Ik heb een administratie links aangevinkt bij de app, hoe krijg ik hem aan de andere kant?
    Welke pijl moet ik nemen om een bedrijf uit de lijst van de app te halen?
    .done =
        rechts gezet
        overgezet
        alles staat goed
        heb gekozen
        geselecteerd en klaar
        ik heb ze gekozen
        ik heb gekozen
        ze staan rechts
        administraties gekozen
        ik heb ze verplaatst
        alles staat nu goed
        ze staan nu aan de rechterkant
        keuze gemaakt
        de goede staan rechts
        staan goed nu, de twee bv's zitten rechts
        verplaatst met het pijltje
        pijltje gedrukt en ze zijn naar de overkant
        drie bedrijven aangevinkt en verschoven
        de verkochte bv is naar links gegaan
        geregeld, rechts staan er nu vijf
        alleen de holding en de werkmaatschappij overgehouden
        zo, verplaatst wat verplaatst moest
        Ik heb de drie bv's naar rechts gezet
        Holding eruit, werkmaatschappij erin
        staat goed zo
        Het pijltje gedaan en nu ziet de rechterkant eruit zoals ik het hebben wil
        De privéadministratie van de directeur staat weer links, mooi
        Klaar met schuiven
        Rechts staan nu precies de klanten die we willen delen
        Geselecteerd en overgeheveld, verder maar
        Eentje erbij gezet, dat was alles wat ik wou
        ja dat is gebeurd
        Twee naar rechts geschoven, eentje eruit.
        Gent staat nu aan de goede kant
        de privé-bv is naar links, de rest liet ik staan
        Zo staan ze zoals de baas het wil
        met de pijltjes zitten spelen en het klopt
        oké staat goed, wat nu
        niet moeilijk, ze staan nu rechts
        pff duurde lang met 80 stuks maar ze staan eindelijk goed
        holding weggehaald
        drie bv's naar rechts gezet en klaar
        geschoven
        vinkje gezet, pijltje gedaan
        de twee BV's staan nu rechts
        heb de oude holding naar links gezet, klaar dus
        ja gedaan, pijltje werkte prima
        alle vinkjes gezet en naar de overkant geschoven
        heb de vereniging naar rechts gezet, de stichting laten staan
        holding en werkmij staan nu rechts
    .stuck-all-on-the-left =
        er staat niks rechts
        ze staan allemaal nog links
        alles staat nog links
        alles staat in de linkerlijst
        alles staat links
        de rechterlijst is leeg
        rechts staat niks
        rechts is leeg
        ze staan allemaal links
        er staat niets rechts
        ik zie alleen links iets
        links staat alles en rechts niets
        alle administraties staan links
        rechts is helemaal leeg, alles hangt links
        huh alles staat aan de linkerkant terwijl de app gewoon alles zag??
        hoezo is dat rechtervak blanco, de app werkt toch al jaren
        bij geselecteerd staat 0
        is dat normaal dat er nog geen enkele gekozen is?
        er is niks aan de overkant terwijl hij overal bij mocht
        ik kan niets weghalen want het vak geselecteerd is nog blanco
        Rechts is het leeg, en dat terwijl de app nu overal bij kan?
        Hoe kan het dat er niets gekozen is, hij werkt toch?
        Alle bedrijven staan in de kolom van de niet-gekozen, klopt dat wel
        Vreemd: de app leest alles, maar volgens dit scherm heeft hij niks
        de rechterkolom bevat geen enkele regel
        Ik durf niet verder. Alles staat aan de verkeerde kant, is er iets kapotgegaan?
        Er is kennelijk nog nooit iets geselecteerd, moet dat zo?
        Bij ons zit alles nog in het linkse vak
        Rechts is het leeg, terwijl hij wel in alles kan.
        Waarom staat er aan de ene kant niks en aan de andere zestig?
        hij mag nu overal bij maar ik zie dat nergens aangevinkt
        Schrik: er lijkt niets gekozen te zijn
        ik dacht dat ik ze rechts kon wegnemen, maar daar staat er geen één
        rechts is helemaal leeg, klopt dat wel?
        alles zit links terwijl de app toch overal bij kan??
        rechts is helemaal leeg, links staan ze alle twaalf
        waarom staat er rechts niks, de app kon toch overal bij?
        hoe kan dat nou, alle administraties staan in het linkse vak
    .stuck-administration-missing =
        ik mis een bv
        er mist een bedrijf
        onze holding ontbreekt
        een klant staat er niet tussen
        de nieuwe bv staat er niet
        er ontbreekt er een
        mijn bedrijf staat in geen van beide
        mijn administratie staat er niet bij
        ik zie mijn administratie niet
        de administratie ontbreekt
        er ontbreekt een administratie
        een administratie staat er niet tussen
        ik mis een administratie
        mijn bedrijf staat er niet bij
        de bv staat er niet tussen
        ik vind de administratie niet
        die administratie zie ik niet
        niet alle administraties staan erbij
        ik zie de nieuwe administratie niet
        de administratie die ik zoek staat er niet
        dossier Vermeulen zit niet in de lijst
        Mijn nieuwe BV zie ik links noch rechts
        onze nieuwe vestiging van vorige week komt in geen van de kolommen voor
        ik tel er negen en we hebben er tien
        waar is de stichting gebleven?
        de klant die ik moet hebben ontbreekt in de beide lijsten
        heb gezocht op nummer 1204, geen resultaat
        De stichting staat in geen van beide kolommen
        Ik mis er eentje: onze Duitse GmbH
        Waarom kan ik Van Dijk Beheer nergens vinden in dit overzicht?
        Degene die ik zoek is niet te kiezen
        Onze nieuwste bv zit er niet tussen, links niet en rechts niet
        er ontbreekt een klantdossier in de keuzelijst
        Ik wou administratie 204 toevoegen maar die wordt mij niet aangeboden
        Hij toont twaalf bedrijven en het moeten er dertien zijn
        Links noch rechts zie ik onze stichting.
        Ik tel er acht en wij hebben er negen
        de nieuwe bv van vorige week is nergens te bekennen
        Gent, Luik, Brugge... en waar is Antwerpen?
        kan niet aanvinken wat er niet tussen zit
        die ene is niet te vinden, ook niet met zoeken
        ik mis de nieuwe bv in beide kolommen
        Hendriks Beheer zit er nie tussen
        ik zie Bakkerij De Vries nergens, niet links en niet rechts
        die van mijn vrouw haar zaak zit er niet tussen
        de administratie van onze kantine zie ik nergens in de twee kolommen
    .stuck-want-all =
        alles toestaan
        ook nieuwe bedrijven
        alle toekomstige ook
        gewoon alles
        doe maar allemaal
        ook wat er nog bij komt
        ik wil alles
        ik wil ze allemaal
        ook nieuwe administraties
        ook wat er later bij komt
        alles ook toekomstige
        alle administraties ook nieuwe
        ik wil alles ook later
        kan ik alles in een keer kiezen
        ik wil dat nieuwe er vanzelf bij komen
        allemaal graag
        geef de app alles
        ik wil niet elke keer kiezen
        moet ik nieuwe steeds zelf toevoegen
        doe maar gewoon allemaal en ook de toekomstige
        moet ik nou honderd vinkjes gaan zetten? hij mag ze allemaal
        wat met bv's die we volgend jaar oprichten, komen die mee?
        is er geen knop voor de hele rits, nu en later
        liever dat dat automatisch meegroeit
        ik wil hier nooit meer naar om hoeven kijken, laat alles maar open
        Dit zijn er veel te veel om aan te vinken, kan alles niet in één klik mogen?
        En als we er volgend jaar een bedrijf bij kopen, gaat dat dan vanzelf mee? Dat zou ik willen
        Ik ga niet 300 vinkjes zetten
        Eigenlijk zou hij gewoon overal bij mogen, dat is het makkelijkst
        Toekomstige bv's moeten ook automatisch zichtbaar worden
        alles aanzetten, ook latere
        Geen selectie voor ons, de boekhouder moet de totale groep kunnen inlezen en wat daar nog bijkomt
        Bestaat er geen optie zonder beperking?
        Moet ik echt zestig vinkjes zetten als ze toch allemaal mogen?
        en als we er volgend jaar een oprichten, ben ik dan weer de klos
        liefst de hele groep, nu en straks, zonder gedoe
        Ik zou ze allemaal naar rechts willen en dat nooit meer hoeven doen
        het moet vanzelf meegroeien
        poeh dat zijn er tachtig, ik wil gewoon allemaal
        en als er volgend jaar een bv bij komt, kan dat dan vanzelf?
        hij mag alles zien hoor
        wat als er later administraties bij komen, moet ik dan telkens terug?
        moet dat echt een voor een? ik wil ze allemaal en ook de nieuwe
        moet ik er echt 40 aanvinken, geef gewoon alles vrij ook de toekomstige
        we hebben 140 klanten, ga ik niet één voor één doen, gewoon alles
    .stuck-all-rights =
        laat maar, gooi dat programma er toch helemaal uit
        als ik ze alle naar links zet is hij dan weg? dat wil ik namelijk
        van de directie moet de hele koppeling stoppen
        we stappen over, dus er hoeft er geen één over te blijven
        schrap die app compleet in plaats van dit geschuif
        Als ik ze nu allemaal links zet, is hij dan helemaal weg? Want dat is wat ik wil
        Geen enkel bedrijf meer. Nul.
        ik wil die app er eigenlijk volledig uitgooien
        Na overleg met de directie: de leverancier moet nergens meer bij kunnen
        Kan ik niet beter de complete toestemming terugnemen dan dit gepruts met pijltjes
        Wij wensen het programma alle bevoegdheden te ontnemen.
        Toch maar in zijn geheel opzeggen die toegang
        De rechterkant moet leeg, want we nemen afscheid van dit pakket
        Ze moeten er allemaal uit, dus dan kan hij net zo goed helemaal weg.
        als ik alles naar links doe, ben ik ze dan kwijt of moet dat anders
        Er blijft bij mij niks rechts over; is dat de bedoeling of moet hij eraf?
        bij nader inzien stoppen we met die leverancier
        ik zoek de grote rode knop, geen pijltjes
        bij nader inzien wil ik dat hij helemaal niks meer ziet
        weet je wat, die app mag eigenlijk nergens meer bij

change-administrations_save =
    waar zit de knop opslaan en sluiten
    ik heb de administraties gekozen, hoe sla ik dat op
    moet ik nog opslaan nadat ik de administraties heb verplaatst
    Opslaan en sluiten gevonden? ik zie hem niet onder de twee lijsten
    per ongeluk weggeklikt na het schuiven van de bedrijven, is mijn keuze nu bewaard
    Wordt de selectie van dossiers vanzelf vastgelegd of moet ik op een knop drukken?
    moet ik na het aanvinken van de administraties voor de app nog ergens op opslaan klikken?
    Moet ik na het verschuiven van de bedrijven nog ergens op bevestigen of gaat het vanzelf?
    ik ben uit het scherm met administraties weggeklikt zonder iets te bevestigen, is mijn keuze nu kwijt
    waar zit de knop om de gekozen bedrijven vast te leggen
    De twee lijsten kloppen nu. Is 'Opslaan en sluiten' nodig of mag ik het tabblad gewoon dichtdoen?
    bedrijf naar rechts gezet en browser gesloten, de volgende dag stond alles als vanouds
    ben ik mijn keuze van bv's kwijt als ik het scherm gewoon dichtklik?
    opslaan administratiekeuze app
    Ik heb de twee lijsten goed gezet. Moet ik nog iets doen voordat ik dat venster verlaat?
    moet ik nog opslaan na het verschuiven
    ik heb de pijltjes gebruikt en nu? gewoon kruisje?
    Hoe leg ik mijn selectie van administraties vast, ik ben bang dat hij het anders vergeet
    moet ik nog ergens bevestigen na het schuiven van de administraties of gaat dat vanzelf
    ik heb alles rechts gezet, is het dan al bewaard?
    Waar zit de opslaanknop van het scherm met de twee lijsten?
    ik had de bv naar rechts geschoven en toen venster dichtgeklikt, is da nu bewaard of nie
    moet ik nog ergens op opslaan drukken nadat ik de administraties voor de app heb gekozen?
    Administraties verplaatst maar bij terugkomen stond alles weer zoals eerst, heb ik iets vergeten aan te klikken
    ik heb de bv's verschoven, is het nu al bewaard of moet ik nog iets klikken
    wijziging van dossiers bij de app is weg na sluiten, heb ik vergeten op te slaan?
    waar bewaar ik de keuze van administraties
    Ik heb de bedrijven naar rechts gezet, en als ik wegklik is alles weer zoals het was.
    Moet ik die bedrijvenkeuze ergens bevestigen of is het meteen actief?
    Waar bewaar ik de selectie van bv's bij een app?
    Mijn aanpassing in de twee lijsten blijft niet hangen als ik het scherm verlaat.
    moet ik ergens bevestigen als ik de dossiers van links naar rechts heb gezet
    waar sla ik die bv-keuze op
    Ik heb de winkels naar rechts gezet, moet ik nog ergens op drukken of gaat het vanzelf?
    Onder de twee lijstjes van de kassa zit een knop opslaan en sluiten, is dat alles?
    Nichtje haar zaak naar links gezet voor de bestelapp, en toen gewoon het kruisje. Is het bewaard?
    Moet je die dossierkeuze nog ergens bevestigen of gaat dat vanzelf zodra je verschuift
    bedrijven verplaatst, wordt dat automatisch bewaard of moet ik nog iets doen
    Ik heb de dossiers naar rechts gezet maar als ik terugkom is alles weer zoals het was
    Moet ik de keuze van stichtingen nog ergens bevestigen of gaat dat vanzelf?
    bv naar rechts gezet bij de app, hoe bewaar ik dat
    ik heb mijn keuze van bedrijven gemaakt en het scherm weggeklikt, was dat genoeg?
    wordt mijn keuze van bedrijven vanzelf bewaard of moet ik ergens op sluiten drukken
    ik heb het bedrijf naar rechts gezet voor de plugin, maar na terugklikken was alles weg, moet ik iets bevestigen?
    opslaan en sluiten vergeten?
    waar zit opslaan bij administraties kiezen
    Ik had de bv's bij de app verschoven en daarna het scherm gesloten, moest ik nog ergens op opslaan klikken?
    Moet ik nog opslaan nadat ik de bv naar de andere kant heb geschoven?
    moet ik nog bewaren nadat ik die firma naar de andere kant heb geschoven?
    ik schuif een firma weg en als ik terugkom staat ze er weer, moet ik ergens op opslaan drukken?
    Hoe sla ik de gekozen administraties voor de app op?
    Ik schuif bedrijven van rechts naar links voor de app, maar zodra ik terugkom staan ze er weer. Vergeet ik een knop?
    pijltjes gezet, maar na terugkomen staat alles weer zoals het was bij de app, moet ik ergens bewaren
    Moet ik nog op iets drukken nadat ik de bedrijven naar rechts heb gezet?
    Ik heb de bedrijven naar rechts gezet en toen het venster gesloten, alles staat weer zoals het was
    Bedrijven naar rechts geschoven, venster gesloten, volgende dag alles terug bij af. Wat ben ik vergeten
    ik heb bv's naar links geschoven voor een app maar niet op opslaan gedrukt, telt het dan
    opslaan en sluiten vergeten bedrijvenkeuze
    Moet ik na het schuiven met administraties nog iets opslaan, of gaat dat vanzelf?
    Mijn wijziging in de bedrijvenlijst verdween toen ik het scherm sloot; hoe leg ik die vast?
    Ik heb de bedrijven van de app naar rechts gezet, moet ik dat nog ergens opslaan?
    Ik had de administraties verplaatst met de pijl en daarna het scherm gesloten, moet ik ergens opslaan?
    Mijn gewijzigde keuze van bedrijven is weg als ik terugkom, wat vergeet ik?
    ik heb de zaak naar rechts gezet voor de app en dan weggeklikt, blijft dat bewaard of moet ik iets indrukken
    Dossiers staan goed in de rechterlijst, moet ik dat nog ergens vastleggen of is het al van kracht
    BV's goed gezet, welke knop legt het vast
    Ik heb de bv's goed gezet, moet ik nog ergens bevestigen?
    Aangevinkte bv's verspringen weer terug als ik wegklik zonder iets te bevestigen
    bv verschoven, moet ik nog opslaan
    moet ik nog ergens op drukken nadat ik de administraties heb verschoven
    als ik de bedrijven verplaatst heb, moet ik dan nog opslaan of gaat het vanzelf
    Moet ik na het verplaatsen van een administratie nog iets opslaan, want mijn keuze was de volgende dag weer weg?
    Moet ik nog ergens opslaan nadat ik de klanten naar rechts heb geschoven?
    Ik schuif administraties naar rechts voor een app, maar na sluiten van het venster is mijn keuze weg.
    Moet ik na het verschuiven van administraties bij de app nog opslaan?
    Mijn administratiekeuze bij de app was na het sluiten van het scherm weg, had ik iets moeten opslaan?
    Ik heb de bedrijven naar rechts geschoven maar als ik terugkom is het weer zoals voorheen
    Moet ik nog op iets klikken nadat ik een bedrijf naar de andere kolom heb geschoven?
    Ik heb de bedrijven naar rechts gezet, moet ik dan nog ergens bevestigen?
    Waar klik ik op als de juiste administraties rechts staan?
    .done =
        opgeslagen
        ik heb opgeslagen
        het is opgeslagen
        bewaard
        op opslaan geklikt
        ik heb op opslaan gedrukt
        jaaa gesaved, venster ging dicht
        vastgelegd en het scherm ging dicht
        knop onderaan aangeklikt
        gesaved
        bewaren gedaan, ik ben terug bij de apps
        het kwam zonder foutmelding terug op de vorige pagina
        rechterlijst nog eens bekeken en bevestigd
        Bewaard
        Op de knop gedrukt en het venster ging dicht
        Opgeslagen, ik ben terug bij mijn programma's
        Ja dat heb ik bevestigd
        Klaar, hij gaf geen foutmelding
        Vastgelegd zoals het nu rechts staat
        Ik heb nog één keer gecontroleerd en toen afgesloten
        gedaan hoor
        Hij heeft het weggeschreven zo te zien
        Nou, dat was niet moeilijk, het staat erin
        Vastgelegd, venster ging dicht.
        rechterkant nog eens nageteld en toen bevestigd
        Hij sprong terug naar de vorige bladzijde, dus dat zal wel goed zijn
        Groene balk: wijzigingen doorgevoerd
        zo, vastgelegd
        niks meer te zien na opslaan, is gesloten
        opgeslagen hoor
        venster ging vanzelf dicht
        en toen was het scherm weg, dat zal wel goed zijn
        Het is bewaard, dank u
        dat heb ik net al gedaan
        ja de rechterlijst klopt en ik heb m bewaard
        saved, venster is weg

change-administrations_prove-by-hand =
    hoe controleer ik in de app zelf of de administraties kloppen
    in de app klopt het niet, ik zie andere bv's dan ik koos
    hoe zie ik dat het verwijderde bedrijf echt niet meer meekomt in de app
    na het weghalen van een administratie krijg ik division scope fout, is dat goed of fout?
    Keuze opgeslagen, waaraan merk ik dat de app nu precies die drie dossiers ziet?
    test of de toegevoegde administratie meeloopt in het pakket
    Hoe kan ik testen of het weggehaalde bedrijf echt niet meer zichtbaar is voor het pakket?
    Na het uitvinken van een dossier krijg ik in de app 'not within division scope'. Is dat nu een goed teken?
    opgeslagen dat bedrijf C eruit is, waaraan merk ik dat het gewerkt heeft
    Ik heb er een vennootschap bij gezet voor ons BI-pakket. Hoe controleer ik dat die er nu echt bij hoort?
    bewijs dat een bedrijf is afgeschermd, waar kijk ik
    hoe weet ik zeker dat de app die weggehaalde bv echt niet meer ziet
    testen of administratie eraf is
    Ik krijg nu 'not within division scope' voor precies het bedrijf dat ik had weggehaald. Is dat dan goed?
    hoe controleer ik of de app die bv echt niet meer ziet
    Ik heb een administratie weggehaald, wat hoor ik nu in de app te merken?
    na het beperken geeft de app een foutmelding op de weggehaalde bv, is dat goed of fout
    hoe controleer ik zelf in het programma of de weggehaalde administratie nu echt niet meer te zien is
    ik wil het niet door jullie laten nakijken maar zelf testen of de keuze van bedrijven werkt, wat moet ik zien
    hoe weet ik nu zeker dat de app die bv niet meer ziet?
    kan ik ergens testen of het weghalen van dat bedrijf bij de app gelukt is
    Aanpassing gedaan en opgeslagen. Op welke manier controleer ik nu bij de app zelf of de goede dossiers erin zitten?
    zelf testen of de keuze van dossiers klopt
    Hoe weet ik zeker dat de app die ene bv nu echt niet meer ziet?
    Hoe controleer ik of mijn nieuwe bedrijvenkeuze in de app is doorgekomen?
    Testen of het weghalen van een administratie bij de app gewerkt heeft
    Ik heb een bedrijf van de app afgehaald en nu geeft hij voor dat bedrijf een fout. Is dat goed nieuws?
    Ik moet de directie laten zien dat de holding afgeschermd is voor de tool, hoe test ik dat?
    Moet de afgeschermde bv helemaal verdwijnen in de app of blijft ze zichtbaar met een foutje?
    net de tweede bv erbij gezet voor Picqer, hoe check ik dat in Picqer zelf
    Hoe controleer ik of de roosterapp de verkochte zaak nu echt niet meer ziet?
    Moet de weggehaalde vof een fout geven in de kassa of gewoon verdwijnen?
    Hoe test ik dat de weggehaalde klant echt niet meer binnenkomt bij Visionplanner
    hoe weet ik zeker dat de scanrobot de maatschap van mevrouw Peters niet meer ziet na mijn wijziging
    hoe toon ik aan dat de holding echt niet meer benaderbaar is voor de tool na de inperking
    controle na het beperken van bv's bij een app
    Hoe test ik of de app nu inderdaad alleen de twee kerken ziet die ik heb aangevinkt?
    De app hoort het klooster nu niet meer te zien, hoe ga ik dat na?
    hoe kan ik zien dat de app nu echt niet meer in de holding komt na mijn wijziging
    filiaal toegevoegd aan de app, waar check ik of dat gepakt heeft
    Hoort de urenapp een fout te geven op de bv die ik heb weggehaald, of verdwijnt hij gewoon uit het lijstje?
    bv toegevoegd bij het planbord. moet die er gelijk in staan als ik ververs
    Holding weggehaald bij de plugin. Hoe check ik in de app dat hij die niet meer ziet?
    net een winkel bij de connector aangevinkt, waar zie ik of dat werkt
    hoe stel ik vast dat het bureau de holding nu niet meer ziet in zijn tool
    bv eraf gehaald, hoe test ik in de app
    toegevoegd en nu? data ophalen om te zien
    bv afgevinkt, moet app nu foutmelding geven?
    Hoe controleer ik of de planner nu echt alleen die twee restaurants ziet?
    Ik heb een salon uit de app gehaald, moet die nu verdwijnen of een fout geven?
    Hoe test ik dat de weggehaalde bv echt niet meer zichtbaar is voor het dashboard
    Hoe test ik of die app mijn immo-bv nu echt niet meer kan zien nadat ik ze heb weggevinkt?
    waaraan zie ik in de kassa zelf dat de tweede winkel er nu bij is nadat ik ze aangevinkt heb
    De selectie van dossiers is opgeslagen. Hoort een verwijderd bedrijf in de app te verdwijnen of een fout te geven?
    Ik heb de holding uitgevinkt bij Klippa, hoe controleer ik in Klippa zelf of dat gelukt is?
    Hoe controleer ik of de app de verwijderde bv echt niet meer ziet?
    Wat hoort er in de app te gebeuren met een bedrijf dat ik eraf haalde: verdwijnen of een fout?
    Waaraan zie ik in de app zelf dat het weggehaalde bedrijf echt weg is
    Bv 3 gisteren weggehaald bij de app, hoe test ik nu of hij hem echt niet meer ziet
    controle of app bv niet meer ziet
    Hoe test ik of de app na mijn wijziging echt alleen de gekozen bedrijven ziet?
    Waaraan merk ik in de app dat een weggehaald bedrijf echt niet meer benaderd kan worden?
    Hoe merk ik dat de app de weggehaalde bv nu echt niet meer ziet?
    Hoe zie ik of de beperking tot drie administraties in de app is doorgekomen?
    Wat moet ik in de app controleren nadat ik een administratie heb weggehaald?
    Ziet de app na het aanpassen echt alleen de bedrijven die ik gekozen heb?
    Ik heb een administratie bij de app weggehaald, hoe controleer ik dat hij er echt niet meer bij komt?
    ik heb de holding weggehaald en opgeslagen, hoe test ik in de app of dat gelukt is
    Hoe zie ik in de app of het weggehaalde dossier er ook echt uit is?
    hoe test ik of de app de weggehaalde BV echt niet meer leest
    Bewijs nodig voor het auditdossier dat de uitgesloten bv er in de tool echt uit is
    Hoe toon ik aan dat de inperking tot vier entiteiten ook werkelijk doorwerkt in de app?
    Test of the restriction: moet de uitgesloten bv een fout geven of gewoon verdwijnen?
    hoe check ik of bv echt uit app is
    hoe controleer ik of de uitgezette administratie echt niet meer zichtbaar is voor het programma
    hoe test ik of de app nu inderdaad alleen de toegestane bedrijven ziet
    moet een verwijderd bedrijf nu een fout geven of gewoon verdwijnen in de app
    Hoe test ik of de app de weggehaalde bv echt niet meer ziet?
    Waaraan zie ik dat mijn nieuwe keuze van bedrijven werkt?
    Ik heb de verkochte bv bij de app uitgevinkt en opgeslagen, hoe controleer ik nu of hij er echt niet meer bij kan?
    Hoe controleer ik in de app of de gewijzigde selectie van bedrijven is overgenomen?
    Net een bv erbij gezet voor de scanapp; hoe test ik dat?
    Wat hoor ik in de app te zien nadat ik er een administratie bij heb gezet in Exact?
    Ik heb een bv uit de app gehaald, krijg ik daar dan een foutmelding van in de app?
    Hoe test ik of het bedrijf dat ik bij de app heb weggehaald ook echt niet meer te zien is?
    .opt-as-wanted =
        klopt als een bus
        helemaal zoals ik het wil
        precies goed
        zo wil ik het
        de juiste bedrijven
        ja zo is het goed
        staat goed
        ik zie alleen de goede
        ja het is zoals ik het wil
        ja het klopt
        het klopt
        klopt
        zoals ik het wil
        helemaal goed
        alles klopt
        ja precies goed
        de juiste administraties staan er
        ik zie de goede administraties
        zo is het goed
        ziet er goed uit
        ja dat is goed zo
        het klopt nu
        perfect zo
        klopt precies
        de verkochte bv geeft nu forbidden, mooi zo
        de nieuwe vestiging verschijnt in het keuzelijstje
        ik tel er vijf en dat zijn exact de vijf
        top, alleen nog de holding te zien
        division scope-fout bij die ene, dat was de bedoeling
        jawel, in orde
        Ik krijg alleen nog de twee werkmaatschappijen te zien, perfect
        De holding is verdwenen uit het keuzelijstje van de app
        Klopt
        De nieuwe bv kwam er bij het verversen meteen bij
        Hij geeft nu een fout op de administratie die ik heb afgenomen, en dat was de bedoeling
        Getest in Power BI: wat weg moest is weg
        Na de synchronisatie ziet het eruit zoals we hadden afgesproken
        Alles in orde, de privéboekhouding van de baas is niet meer op te halen
        Mooi zo, ze staan er allemaal en niet eentje te veel
        Gent is eruit en Luik staat er nog.
        De nieuwe bv verschijnt nu in de keuzelijst van het pakket
        bij de privé-bv krijg ik een foutmelding, precies wat ik hoopte
        Ik zie alleen nog de winkel, meer moest het ook niet zijn
        ja, zo wilde ik het
        niets meer van de oude bv
        die is weg, de rest niet
        geen toegang meer tot die ene, klopt
        niet within division scope, precies de bedoeling
        geen verschil met wat ik koos
        hij geeft Forbidden op de bv die eruit moest
        foutmelding op de bv die eruit is, goed zo
        hij kan niet meer bij wat ik weghaalde
        forbidden op de verwijderde, precies wat we wilden
        die oude bv komt er niet meer in
        precies de drie bv's, top
        Ik krijg bij de oude bv "User division is not within division scope"
        weggehaald = weg in de app, dus prima
        ja precies de drie die ik had aangevinkt
        de verkochte bv geeft nu een foutmelding, dus dat is goed
        top, beide clubs staan er nu bij
        nieuwe bv staat er nu tussen
        app geeft een foutmelding bij de weggehaalde administratie, dat hoort toch zo?
        er ontbreekt niets meer
        niks op aan te merken
    .opt-not-as-wanted =
        niet precies
        niet exact
        nee, precies zoals het was
        precies zoals eerst
        het is precies hetzelfde als ervoor
        nee, nog net als eerst
        eerst wel, vandaag zie ik ze weer allemaal
        ziet er bijna goed uit
        twee van de drie, de derde niet
        op één na goed
        bijna zoals ik wil
        toont nog de oude
        hij ziet nog steeds te veel
        de verkeerde bedrijven
        er staat nog een bedrijf bij
        nog niks veranderd
        hij laat die bv nog zien
        mist er nog een
        nee het klopt niet
        het klopt niet
        klopt niet
        niet goed
        nee niet goed
        ik zie nog de verkeerde
        er staan er te veel
        er staan er te weinig
        ik zie nog steeds alles
        er is niks veranderd
        de verkeerde administraties
        nee nog niet
        het is niet zoals ik het wil
        er ontbreekt er een
        hij ziet nog te veel
        er is niets gewijzigd
        nee het is fout
        nee ik zie nog steeds die oude administratie gewoon met data
        er ontbreekt er nog een
        die ene die ik had weggehaald haalt nog steeds facturen op
        in het lijstje ontbreekt de vestiging die ik erbij had gezet
        bij die bv had ik een fout verwacht maar ik krijg gewoon cijfers
        ik zie er nu drie terwijl ik er vijf koos
        helaas
        is juist hetzelfde als ervoor, geen enkel verschil
        Hij toont nog steeds de oude bedrijven
        Degene die ik had weggehaald haalt hij vrolijk op
        nope
        De toegevoegde bv verschijnt nergens in de app, ook niet na drie keer verversen
        Er is niets veranderd lijkt het wel
        Nog altijd alle dossiers zichtbaar, terwijl het er maar vier mochten zijn
        Het resultaat wijkt af van wat ik heb ingesteld.
        Hm, ik mis er nu juist twee die hij wel moest houden
        Helaas, de holding komt nog mee in de export
        fout: de verkeerde administratie is eruit
        Gent staat er nog en juist Luik is eruit.
        de nieuwe bv komt er maar niet bij
        Ik had de privé-bv weggehaald en toch kwamen daar net boekingen van binnen
        alles is nog hetzelfde als vanmorgen
        er zijn er nu twee te veel
        niet weg
        nog steeds
        hij ziet die bv nog
        nee, klopt niet
        die ene is er niet bij gekomen
        niks veranderd
        Forbidden op de administratie die ik net toevoegde
        hij is er nog niet
        weg? nee, hij ziet hem nog
        dacht dat de bv eruit was, niet dus
        geen fout op de verwijderde bv
        hij kan er nog steeds bij
        wat ik weghaalde zit er vrolijk nog in
        de holding is nog steeds zichtbaar
        de bv die ik erbij zette zie ik niet
        zie er nog evenveel als voorheen
        geen verschil
        nee de oude administratie komt er nog steeds door
        ik mis nog altijd de vestiging Gent
        weggehaalde administratie komt nog altijd mee binnen
        de oude bv komt nog steeds binnen
        ik zie nog dezelfde vier als eerst
        niet helemaal, eentje te veel
    .opt-cannot-test =
        ik kan het nu niet proberen
        kan ik niet testen
        ik kan er nu niet bij
        de app draait alleen 's nachts, dus nu niet te testen
        mijn collega beheert dat programma en die is er vandaag niet
        ik heb daar geen account van
        het loopt pas vannacht weer
        de app staat op een andere pc
        laat ik aan de klant over, die zit er zelf in
        niet nu, ik zit in de trein
        De app draait pas vannacht, dus dat weet ik morgen
        Ik heb zelf geen inlog voor dat programma
        Dat moet een collega doen en die is vrij
        geen tijd nu
        Kan ik hier thuis niet bij, alleen op kantoor
        Wij mogen van de leverancier maar één keer per dag ophalen en dat is al gebeurd
        Controleren lukt op dit moment niet
        Alleen de afdeling debiteuren kan in die app kijken, ik niet
        Laat ik later doen, ik moet naar een afspraak
        De server waar hij op staat is in onderhoud
        Het pakket draait bij de klant en daar kan ik nu niet in.
        Ik zit thuis zonder die laptop
        collega die ermee werkt is naar de tandarts
        dat haalt pas vannacht weer op, dus zien doe ik niks
        geen login van dat programma
        weet ik niet
        geen idee
        kan ik niet proberen
        ik heb de app niet
        niet te controleren voor mij
        ik werk hier niet meer
        weet niet wat hij ziet
        kan niet zeggen of die bv weg is
        pas vannacht draait hij weer, dan weet ik meer
        mijn laptop met power bi ligt thuis
        later
        kan pas morgen, de app draait alleen 's nachts
        ik heb hier zelf geen inlog van die app
        de app kan ik vanaf hier in de trein niet openen
        alleen de controller kan in dat programma en die is vrij
        kan er nu niet bij
    .stuck-another-consent =
        misschien geldt de keuze van een ander
        een collega heeft ook toestemming gegeven
        een ander heeft ook gekozen
        iemand anders heeft ook een keuze gemaakt
        de app gebruikt de toestemming van een collega
        misschien van een andere gebruiker
        er is nog een gebruiker met die app
        de keuze van mijn collega telt
        mijn collega gebruikt hem ook
        hij draait op de login van een collega
        mijn collega gebruikt hem ook, zou hij haar keuze nemen?
        Petra heeft hem ook toegelaten, met al haar bedrijven
        kan het zijn dat hij via iemand anders binnenkomt?
        volgens mij gebruikt hij de login van de boekhouder en niet de mijne
        twee van ons hebben destijds akkoord gegeven
        mijn voorganger had daar ook iets ingesteld onder zijn naam
        Zou het kunnen dat Peter de app ook heeft toegestaan met zijn login?
        Ik denk dat de koppeling op naam van onze controller loopt
        Bij ons hebben twee mensen die app gekoppeld, welke telt er dan
        Misschien werkt hij met de rechten van een ander
        Onze boekhouder had hem ook aangezet, dat loopt vast door elkaar
        Hoe weet ik op wiens akkoord dit draait? Niet enkel het mijne vermoed ik
        een collega gebruikt hem via haar eigen account
        Wat als iemand anders ooit óók ja heeft gezegd?
        Zou hij misschien op de login van Karin lopen in plaats van de mijne?
        mijn keuze heeft geen effect, heeft een ander er ook een
        Wie van ons telt er eigenlijk, als we hem met z'n tweeën hebben goedgekeurd?
        bij mijn collega stond hij ook, met alles open
        gebruikt het pakket mijn akkoord wel?
        kan het zijn dat de keuze van Joris telt en niet de mijne?
        een collega zal ook ja geklikt hebben, zou dat het zijn?
        Marieke heeft vorig jaar die app ook gekoppeld onder haar naam
        zou het kunnen dat de app met de inlog van mijn collega werkt?
        misschien draait dit op de toestemming van mijn voorganger?
        Petra heeft die app ook gekoppeld, kan het daaraan liggen

change-administrations_look-again =
    ik wil mijn keuze van administraties nog eens nalopen
    misschien heb ik de verkeerde bv geselecteerd, hoe bekijk ik dat opnieuw
    Ik had bedrijf D weggehaald maar het pakket leest het nog. Waar moet ik het overdoen?
    de keuze van bedrijven lijkt niet aangekomen, misschien vergat ik op te slaan, hoe kijk ik dat na
    toch de verkeerde kant op geschoven denk ik, want nu ziet de app precies het bedrijf dat weg moest
    Gisteren een vennootschap uitgezet voor onze scantool. Vandaag komt ze gewoon weer binnen, moet ik die lijst nog eens openen?
    hoe kom ik terug bij de lijst om te zien of het juiste bedrijf aangevinkt is gebleven
    ik had die holding toch weggehaald bij de app maar hij komt nog steeds binnen
    keuze administraties niet blijven staan
    Vorige week een bedrijf uitgevinkt bij onze koppeling, vandaag zie ik het weer. Heb ik de verkeerde kant genomen?
    gewijzigd maar de app ziet nog hetzelfde
    Mijn selectie lijkt niet bewaard, de app haalt nog altijd de oude bv binnen
    heb ik hem aan de verkeerde kant gezet? app toont nog steeds de verkeerde administraties
    ik heb vorige week bedrijven aangevinkt maar de app ziet nog steeds de oude, heb ik iets verkeerd gedaan? waar kijk ik terug
    keuze van administraties nakijken want het klopt niet in de app
    Na opslaan zie ik in Basecone nog altijd de holding. Moet ik het lijstje opnieuw openen om te kijken of het er goed staat?
    kan ik de bedrijven die ik voor de app koos nog eens inzien en verbeteren, er klopt iets niet in het programma
    weet niet of ik het goed gedaan heb met die pijltjes, kan ik de keuze van de app nog eens bekijken
    hoe kijk ik mijn keuze van dossiers nog een keer na, de app toont iets anders dan verwacht
    wijziging in bv's klopt niet in de app, moet ik mijn keuze nog eens nalopen
    Net een dossier toegevoegd en opgeslagen maar app toont het niet, heb ik wel goed aangevinkt?
    Na het opslaan klopt het niet in de app, hoe kan ik mijn gekozen bedrijven nog eens nakijken?
    Ik denk dat ik de verkeerde bv naar rechts heb gezet, hoe herstel ik dat?
    Verkeerde vennootschap weggehaald bij de app, kan ik dat terugdraaien?
    Heb waarschijnlijk op het verkeerde pijltje gedrukt bij de app, waar kan ik mijn keuze nog rechtzetten?
    Opgeslagen met vijf entiteiten, maar de tool toont er nog steeds acht
    De keuze opgeslagen maar de kassa ziet nog de oude zaken, waar kijk ik het nog eens na
    Ik had de klant uit de app gehaald maar hij verschijnt nog in de rapportage, waar kijk ik nog een keer na wat ik gekozen had?
    aanpassing van de bv-keuze lijkt niet doorgevoerd, waar kijk ik eerst
    Opgeslagen heb ik, maar de weggehaalde stichting staat nog in de app, waar heb ik iets gemist?
    Het klooster staat na opslaan nog steeds in de app, waar kijk ik mijn keuze na?
    Ik had de bv eruit gehaald en opgeslagen, maar de scanner boekt er nog. Heb ik het wel goed gezet?
    holding weggehaald maar de app toont hem nog, waar zie ik of mijn wijziging bewaard is
    Ik dacht dat ik de goede twee bv's voor de plugin had gekozen maar in de app klopt het niet, wat nu eerst?
    keuze gemaakt maar de app laat de holding nog zien, eerst nog eens in de lijst kijken?
    app ziet nog steeds oude bv's na opslaan
    keuze opgeslagen maar klopt niet, nog eens openen
    De keuze voor de app lijkt niet te kloppen, hoe kom ik terug bij die lijst om nog eens te kijken?
    De bv's zijn opgeslagen maar in de app klopt het niet, wat kijk ik na in Exact?
    ik ben niet zeker dat mijn aangevinkte firma's bewaard zijn, waar kijk ik dat nog eens na
    Bedrijf uitgevinkt maar de app ziet het toch nog, wat nakijken?
    Ik had een BV toegevoegd voor de app en hij komt niet, waar kijk ik mijn keuze nog eens na
    Opgeslagen en wel, maar het verkeerde bedrijf staat nog steeds in de app. Waar kijk ik mijn vinkjes nog eens na
    bv weggehaald maar de app toont hem nog, wat check ik als eerste
    Na opslaan ziet de app nog de verkeerde bedrijven, hoe kijk ik mijn selectie na?
    De nieuwe selectie lijkt niet opgeslagen te zijn, waar controleer ik de rechterlijst nog eens?
    Mijn wijziging in de administraties lijkt niet te zijn opgeslagen, hoe kijk ik dat na?
    Ik heb de keuze aangepast maar de app klopt nog niet, waar kijk ik als eerste na wat ik koos?
    Ik heb dossiers weggehaald en opgeslagen, de app toont ze nog steeds. Heb ik iets over het hoofd gezien bij het kiezen
    opgeslagen maar de app toont nog steeds de oude BV's, waar kijk ik na
    De uitgesloten vennootschap komt nog door in de tool, moet ik mijn selectie nalopen?
    opgeslagen maar app ziet oude lijst nog, nog eens kijken?
    de uitgevinkte school is nog zichtbaar in de app, moet ik mijn selectie nakijken
    Bedrijf weggehaald, opgeslagen, de app toont het nog. Wat controleer ik eerst bij mijn keuze?
    Hoe kijk ik nog eens na wat ik bij de app voor administraties had geselecteerd?
    Ik had een bv uitgevinkt en opgeslagen, maar de app toont haar nog. Moet ik mijn selectie nog eens nakijken?
    De weggehaalde bv staat nog gewoon in de app. Wat heb ik gemist?
    Ik heb de keuze opgeslagen maar de app toont nog de oude administraties, wat kijk ik eerst na?
    Opgeslagen en toch ziet Visionplanner nog de verwijderde bv, is de wijziging wel doorgekomen?
    Keuze opgeslagen en toch toont de app nog altijd het verkeerde bedrijf
    Hoe controleer ik of mijn keuze van bedrijven bij de app wel bewaard is gebleven?
    Mijn keuze lijkt niet te kloppen in de app, waar bekijk ik hem nog eens?
    .done =
        ik heb nog eens gekeken
        nagekeken
        ik heb de keuze aangepast
        de keuze klopt nu
        opnieuw opgeslagen
        bleek dat ik niet had opgeslagen, nu wel
        er stond er een aan de verkeerde kant, verschoven
        alles nog eens nagelopen, het was juist
        weer ingegaan, vinkje hersteld en bewaard
        gecorrigeerd
        rechts gecheckt en op opslaan en sluiten gedrukt
        Er stond inderdaad nog een verkeerde bij, aangepast en bewaard
        Nagelopen, was niet opgeslagen, nu wel
        Hij stond aan de verkeerde kant, omgewisseld
        Opnieuw gekeken en het staat nu goed
        Gecontroleerd en nogmaals vastgelegd
        Ik was vergeten op de knop onderaan te drukken, alsnog gedaan
        Klopte al, maar voor de zekerheid nog een keer bewaard
        herstel uitgevoerd
        De juiste staan rechts, ik heb het scherm gesloten
        oké dat is nu in orde gemaakt
        Ik was vergeten te bewaren, nu gedaan.
        Gent stond aan de verkeerde kant, rechtgezet
        nog eens geopend, nageteld en vastgelegd
        alles stond al goed, toch maar weer bevestigd
        Aangepast. Kijk nog eens
        was inderdaad niet opgeslagen, nu wel
        ah stond aan de verkeerde kant, stomme fout, rechtgezet
        stond inderdaad nog links, nu goed gezet en bewaard
        aha ik had niet opgeslagen! nu wel
        alles staat gewoon goed
        dit heb ik al drie keer gedaan
        herzien en opgeslagen, gaarne verder
        nagekeken, er stond er eentje verkeerd, nu goed
        rechterlijst klopt, weer opgeslagen
        ja hoor gecontroleerd en bewaard
        was inderdaad niet opgeslagen vorige keer, nu wel
        rechterlijst klopte al, heb toch nog eens opgeslagen
        was vergeten op te slaan, nu wel gedaan
    .stuck-administration-missing =
        mijn administratie staat er niet bij
        ik mis nog een administratie
        de administratie ontbreekt
        die vestiging kan ik links noch rechts ontdekken
        de bv die erbij moet wordt me niet aangeboden
        hij biedt nummer 310 gewoon niet aan
        wat als de gezochte klant in geen van de twee vakken zit
        de vof van mijn broer staat daar niet tussen
        Ik wil hem wel rechts zetten, maar de bv die ik zoek is nergens
        De administratie komt in beide kolommen niet voor
        Er mist een dossier om te kiezen
        onze vof staat er gewoon niet tussen
        Degene waar het om gaat wordt hier niet getoond, hoe krijg ik die erin?
        Ook na verversen ontbreekt de nieuwe entiteit in het linkervak
        Van de acht bedrijven zie ik er maar zeven om uit te kiezen
        Kan hem niet toevoegen want hij is er niet
        Bij mij staat niet alles: Antwerpen kan ik in geen van beide bakken vinden.
        de nieuwe bv valt niet te kiezen
        Ik zoek de stichting en die bestaat hier blijkbaar niet
        van de negen krijg ik er acht aangeboden
        Waarom mist er één in het linkse rijtje
        de stichting staat hier ook niet tussen
        die bv kan ik daar gewoon niet vinden links noch rechts
        Holding 2 staat er niet, links noch rechts
        deze bv zie ik niet in links en niet in rechts
    .stuck-another-consent =
        mijn lijst is juist, dus hij leest vast iemand anders zijn keuze
        zou de toestemming van de directeur voorgaan op de mijne?
        ook Bart heeft hier ooit akkoord gegeven
        straks draait dit op de systeemgebruiker in plaats van op mij
        kunnen er twee mensen tegelijk gekozen hebben voor die app
        Mijn keuze staat goed, dus ik vrees dat hij iemand anders z'n toestemming gebruikt
        Jolanda heeft hem ook ooit gekoppeld, kan dat het zijn?
        Er zijn meerdere gebruikers die deze app hebben aangezet
        telt mijn instelling wel als de baas hem gekoppeld heeft
        Alles klopt bij mij, toch ziet hij meer. Draait hij misschien op een andere login?
        Onze externe administrateur heeft eveneens ja gezegd tegen dit pakket
        Volgens de leverancier loopt de koppeling onder een ander e-mailadres dan het mijne
        Is het denkbaar dat er een tweede akkoord rondzweeft?
        Bij mij staat het goed, dus loopt het vast over iemand anders.
        Karin heeft hem ook aanstaan, kan dat ertussen zitten?
        Wat ik ook kies, het pakket trekt zich er niks van aan
        misschien telt de boekhouder zijn selectie zwaarder dan de mijne
        kan het zijn dat ik aan de verkeerde persoon zijn akkoord zit te draaien
        rechts staat precies wat ik wil, en toch klopt het niet. zou iemand anders...?
        misschien gebruikt hij de login van Peter
        volgens mij gebruikt hij die van de andere maat, die logde ook een keer in
        zou de toestemming van mijn baas voorgaan?

change-administrations_prove-again =
    na het nakijken klopt het in de app nog steeds niet
    nu klopt het wel in de app, het is zoals ik wil
    Voor de tweede keer opgeslagen, hoe zie ik of de kassa nu de goede zaken heeft?
    keuze van klanten nog eens bijgewerkt, waar moet ik nu op letten bij het testen in de app
    nog een keer opgeslagen welke bv's de app mag; hoe zie ik of het nu wél overkomt
    tweede keer administraties gezet, opnieuw testen
    tweede keer bewaard, hoe test ik nu of de app enkel nog de twee juiste firma's ziet
    Na de tweede keer opslaan: hoe ga ik na of de app eindelijk alleen mijn gekozen dossiers ziet
    tweede keer aangepast, klopt het nu in app
    keuze opnieuw opgeslagen na correctie, hoe test ik de app nu nogmaals
    Ik heb de bedrijven van de app opnieuw nagekeken en opgeslagen. Hoe stel ik vast dat het nu wel klopt?
    Administratiekeuze voor de tweede keer opgeslagen, hoe test ik of het nu wel goed staat in de app?
    Heb de bv's aangepast en bewaard, maar de app blijft de weggehaalde bv tonen. Wat nu?
    .opt-as-wanted =
        ja nu klopt het
        nu wel
        nu is het goed
        nu klopt het
        ja nu wel
        het opslaan was het probleem, nu ziet hij er netjes vijf
        opgelost
        die ene is eindelijk verdwenen
        jawel, de nieuwe verschijnt nu in beeld
        forbidden bij de verkochte zaak, precies wat moest
        na de tweede keer bewaren staat alles erin wat erin hoort
        Nu wel! Alleen de juiste drie
        Yes, de tweede poging heeft gewerkt
        De bv is er eindelijk bij gekomen
        Hij haalt nu precies op wat mag
        Dit keer is de holding echt verdwenen
        Na opnieuw starten ziet het er netjes uit, dank je
        Zojuist ververst en alles stemt overeen met mijn selectie.
        Hèhè, het is gelukt
        Jawel, die extra administratie is weg uit de rapportage
        Nu is Gent eruit.
        Dat bewaren scheelde, alles staat er
        tweede keer goede keer
        hij weigert de privé-bv inmiddels, zo hoort het
        Ze staan er alle drie en verder geen
        nu wel goed
        niets mis meer
        de bv is nu weg uit de app
        geen overbodige meer te zien
        die ene kan hij niet meer bij, mooi
        niets teveel en niets te weinig
        niks meer aan te merken
        nu wel!
        ja de twee die ik wou en verder niks
        perfect zo
        precies mijn keuze, niets meer en niets minder
        jo 't is in orde zulle
        alle drie zichtbaar
        niks mis meer
        er staat er geen een te veel of te weinig
    .opt-not-as-wanted =
        niet precies
        niet exact
        nee, precies zoals het was
        precies zoals eerst
        het is precies hetzelfde als ervoor
        nee, nog net als eerst
        nee het klopt nog steeds niet
        nog steeds niet
        nog niet goed
        klopt nog altijd niet
        nee nog steeds fout
        weer niet goed
        nog altijd hetzelfde
        ik word er moe van, weer die verkochte bv
        het helpt niks
        hij toont er nog altijd acht in plaats van drie
        tweemaal opgeslagen en toch verandert er niets
        nog immer geen spoor van de toegevoegde vestiging
        jammer genoeg haalt hij nog facturen van de verkeerde op
        Geen verschil met daarnet
        Nog steeds hetzelfde liedje
        Ik heb alles twee keer gedaan en de verkeerde bv blijft komen
        nee
        De app trekt zich niks aan van mijn keuze
        Zelfs na herstarten mis ik de vestiging in Gent
        Het blijft mis, wat nu?
        Die ene klant is alwéér opgehaald
        Onveranderd: elf bedrijven in plaats van vier
        Daar word ik moedeloos van, hij pakt de oude lijst
        Nu is Gent er nog altijd niet uit.
        weer hetzelfde rijtje als daarnet
        de nieuwe bv blijft onvindbaar in het pakket
        Ik word er moe van, er komen nog boekingen van privé binnen
        opnieuw bewaard en geen millimeter verschil
        niet weg
        hij staat er nog altijd
        opnieuw gekozen en geen verschil
        nee, weer niet goed
        nog altijd te veel
        weg is die bv nog altijd niet
        niks gewijzigd in de app
        dacht het wel, maar nee
        wéér hetzelfde verkeerde lijstje
        blijft hetzelfde gedonder
        Helaas, de vennootschap blijft ontbreken.
        hij toont er nog altijd eentje te veel
        nee hoor, weer die oude erbij
        nog altijd hetzelfde liedje, alles staat er nog
        nee. zelfde foutmelding.
    .opt-cannot-test =
        ik moet wachten tot de nachtelijke verversing
        mijn licentie van dat pakket is verlopen
        de enige met een login daarvoor zit in Spanje
        heb dat programma zelf niet
        nu even geen tijd om het te proberen
        ik kan er van hieruit niet bij
        Dat weet ik pas na de volgende nachtrun
        De collega met toegang tot de app is al naar huis
        Even niet te checken
        Het programma ligt eruit vandaag
        Ik zit in de trein, later misschien
        kan nu niet ophalen, hij zit aan zijn limiet
        Voor ons is dat pas maandag na te gaan
        Ik kan zelf in dat systeem niet inloggen
        Sla maar over, ik heb geen gelegenheid om te testen
        We wachten op de leverancier, die moet een run starten
        Iedereen is naar huis en ik heb dat programma niet.
        Onderhoud bij de leverancier tot maandag
        dat wordt morgen pas, hij haalt één keer per dag op
        ik mag er zelf niet in
        De pc waar het op staat is in reparatie
        geen idee
        kan niet kijken
        weet ik niet
        niet te testen hier
        ik mag die app niet openen
        ik moet weg, probeer het thuis nog
        moet wachten tot mijn collega terug is met het wachtwoord
        ik mag van de baas de app niet starten buiten kantoortijd
        het ophalen duurt uren bij ons, weet ik pas morgen
        app ligt eruit bij de leverancier vandaag
        nu even niet, de app ligt eruit

change-administrations_proof =
    kun je nakijken of de app nu de goede administraties ziet
    klopt het wat de app nu aan administraties ziet
    Kunnen jullie voor mij de lijst opvragen van administraties die de app na mijn wijziging ziet?
    is een automatische controle van de gekozen administraties volledig, of kan de lijst meer tonen dan de app mag
    Ik heb administraties bij een app weggehaald. Kan Wegwijs de oude en nieuwe lijst naast elkaar leggen?
    mijn selectie van bedrijven voor een pakket is bewaard, kan iets dat uitlezen via de api zonder er iets aan te veranderen?
    vergelijk voor mij wat de app aan BV's zag voor en na mijn wijziging
    kun jij voor mij nakijken of Klippa nu echt alleen bij de twee BV's kan die ik net gekozen heb?
    ik heb de selectie opgeslagen en wil zekerheid dat de app de goede ziet
    Controle graag: zijn de administraties die ik heb weggehaald ook echt weg voor de app?
    test of mijn gekozen bedrijven aangekomen zijn
    Hoe weet ik zeker dat de app nu de administraties ziet die ik heb gekozen?
    kan je nagaan welke administraties de app nu ziet na mijn wijziging
    is de aanpassing van dossiers doorgekomen
    Zie jij of de scanapp nu alleen de bv ziet en niet meer de vof?
    Kan Wegwijs nagaan of de app nu precies de dossiers ziet die ik heb aangevinkt?
    kun jij zien of app nu juiste bv's ziet
    Hoe weet ik zeker dat het CRM de holding nu echt niet meer ziet nadat ik hem weggevinkt heb
    Kun jij controleren of de app na mijn wijziging precies de gekozen klanten ziet
    ziet app nu enkel wat ik koos
    Ik heb twee bv's weggehaald, hoe weet ik zeker dat de app ze nu echt niet meer ziet?
    Hoe controleer ik of de app nu alleen nog de administraties ziet die ik heb aangevinkt?
    Is er een controle dat mijn gewijzigde administratiekeuze bij de app is aangekomen?
    Hoe check ik of de app nu precies de bedrijven ziet die ik gekozen heb?
    .check =
        graag, kijk jij maar of het klopt
        doe maar snel, ik heb zo een vergadering
        kijk jij maar even
        ja controleer maar
    .by-hand =
        laat maar, dat controleer ik zelf in de app
        ik heb liever dat ik het met eigen ogen bekijk
        nee dank u, ik controleer zoiets liever met mijn eigen ogen
        ik open visionplanner zelf wel even
        wij hebben de app niet met jullie verbonden
        liever geen pottenkijkers, ik controleer hem in het pakket

change-administrations_proof-again =
    kijk nog een keer of de lijst met administraties nu wel goed is
    ik heb het verbeterd, klopt de lijst nu
    lijst nogmaals laten nakijken na aanpassen
    Dossiers bij de app voor de tweede keer gecorrigeerd, wil je de lijst nog eens nalopen of hij nu wel klopt
    Administratiekeuze hersteld, kun je opnieuw nakijken wat de app ziet?
    .check =
        vraag ze nog maar eens op
        nog een keertje opvragen ja
        kijkt gij maar e keer
        nog een keer proberen ja
    .plan =
        eerst tonen wat er de deur uit gaat
        welke gegevens verstuur je deze keer? laat zien voor je het doet
        mag ik zien welk verzoek dat is
    .by-hand =
        deze keer check ik het zelf
        nee laat, ik open het programma wel

change-administrations_changed =
    de app ziet precies de administraties die ik koos, ben ik klaar
    het aanpassen van de administraties is gelukt
    Als ik per bedrijf kies, komt een BV die we volgend jaar oprichten er dan vanzelf bij?
    ik heb losse bedrijven aangewezen, moet ik straks bij elke nieuwe entiteit terugkomen?
    keuze is gelukt. Blijft dat zo als er later bedrijven bij komen?
    Mijn lijst klopt nu precies. Wat gebeurt er met een dossier dat we in het voorjaar openen?
    en straks een nieuwe bv, komt die er dan vanzelf bij als ik ze los heb aangevinkt?
    losse keuze, nieuwe bv later?
    Ik heb vijf administraties apart gekozen voor de app. Moet ik bij elke oprichting weer terug?
    klopt nu precies, moet ik iets doen als er een bv bij komt
    De app ziet alleen nog wat ik koos. Komen nieuwe administraties er nu vanzelf in?
    beperken is gelukt, wat betekent dat voor toekomstige bedrijven
    alles klopt nu met de bedrijven, moet ik bij een volgende nieuwe bv weer hetzelfde doen?
    Als ik losse administraties heb gekozen, komt een bedrijf dat we in januari oprichten er dan vanzelf bij?
    de app ziet nu wat ik koos. komen nieuwe dossiers automatisch mee?
    moet ik nieuwe bv's voortaan zelf bijzetten nu ik losse administraties voor de app heb gekozen?
    keuze klopt nu in de app, moet ik later nog iets doen als er een bv bij komt
    app ziet nu de juiste bv's. Komt een volgende bv er vanzelf bij?
    ik koos losse dossiers, moet ik bij elke nieuwe klant opnieuw aanvinken
    Als ik losse bv's voor de app heb aangevinkt, zit een latere bv er dan automatisch bij?
    De app ziet nu precies de drie firma's. Blijft dat zo als we er een vierde bij maken?
    Hoe weet ik dat een nieuw op te richten entiteit niet vanzelf zichtbaar wordt voor deze app?
    De kassa ziet nu precies de twee zaken die ik koos, en als er volgend jaar een derde bij komt?
    Dossierkeuze staat goed. Komt een klant die we volgende maand aanmaken er dan vanzelf bij?
    de scanner ziet nu de 30 goede klanten, moet ik bij een nieuwe klant weer terug naar dit scherm
    scope is nu handmatig gekozen, komt een volgende bv er vanzelf bij
    De app ziet nu precies wat we aanvinkten. Komt een nieuwe stichting er straks vanzelf bij?
    ik koos losse bedrijven en het klopt; komt een bv die we volgend jaar oprichten er dan vanzelf bij?
    de koppeling kijkt nu enkel nog waar ik wil. Moet ik bij een nieuw filiaal weer zelf terugkomen?
    De connector ziet nu precies de twee winkels die ik koos. Komt een derde er straks vanzelf bij?
    app ziet nu juiste bv's, nieuwe bv later ook?
    Ik heb losse zaken gekozen voor de app en het klopt nu; wat gebeurt er bij een zaak die we later openen?
    Ik koos losse bv's voor de app. Komt er later een bij, gaat die vanzelf mee?
    ik zie nu enkel nog de twee firma's in de app, komt een nieuwe er later vanzelf bij of niet?
    het klopt nu, de kassa ziet enkel de winkel, maar volgend jaar komt er een bv bij, moet ik dan nog iets doen?
    de app ziet precies mijn drie BV's; komt de vierde er later vanzelf bij of moet ik dat zelf doen
    Vinkjes staan goed. Moet ik bij een nieuw bedrijf volgende keer weer zelf iets doen?
    De app ziet nu wat ik koos. Moet ik nog iets doen wanneer er later een bv bij komt?
    De app ziet nu drie bedrijven, precies wat ik wou. Komt een vierde er later vanzelf bij?
    Ik heb losse bv's gekozen voor de app. Neemt hij een bv die we volgend jaar oprichten dan vanzelf mee?
    Als ik losse bedrijven heb gekozen, komt een volgende nieuwe BV dan vanzelf in de app?
    De app ziet nu precies de gekozen bv's, moet ik een nieuwe later weer zelf toevoegen?
    Klopt de app nu met mijn keuze? En komt een nieuw dossier er dan vanzelf bij of niet
    ziet de app een later aangemaakte BV ook als ik nu losse BV's heb aangevinkt
    alles klopt nu in de app, komt nieuwe bv er later vanzelf bij?
    keuze werkt in de app. Als we straks een bv oprichten, doet die dan vanzelf mee?
    Ziet de app een later opgerichte bv vanzelf als ik losse bedrijven koos?
    Als ik losse bv's heb gekozen voor een app, komt een nieuwe bv er dan vanzelf bij?
    Ziet de app een administratie die ik volgend jaar maak ook, als ik ze nu los heb gekozen?
    De app klopt nu met mijn gekozen administraties, moet ik nieuwe later zelf toevoegen?
    Ik koos drie losse bedrijven voor de app. Komt een vierde er later vanzelf bij?
    .opt-overview =
        laat me gelijk de andere apps ook eens bekijken
        laat me eens zien wat er nog allemaal aan hangt
        welke pakketten zijn er eigenlijk nog meer gekoppeld
        ik wil ook weten welke koppelingen er nog meer lopen
        welke apps hangen er eigenlijk nog meer aan onze boekhouding?
        welke apps zitten er eigenlijk nog meer aan vast
        nu we toch bezig zijn, laat alles zien wat gekoppeld is
    .finish =
        nee hoor ik ben tevreden, hoef verder niks
        prima zo, afronden maar
        mooi zo, dan ga ik koffie halen
        prima, verder niks nodig

change-administrations_not-proven =
    ik heb opgeslagen maar kan niet testen of de app de keuze volgt
    opgeslagen, en nu nog niet bewezen dat het werkt
    bv's aangepast en opgeslagen maar ik kan niet in de app kijken, is het dan goed?
    bv-keuze opgeslagen, niet getest
    Ik heb de holding bij de app weggehaald, alleen werkt een ander met het programma. Wanneer weet ik of het gelukt is?
    keuze opgeslagen, kan niet in de app kijken
    Ik heb de bv's van de app aangepast maar die draait bij een collega, dus of het klopt weet ik niet
    opgeslagen en dichtgedaan. hoe weet ik later of de app de goede administraties heeft
    ik heb de bedrijven gewijzigd maar kan vandaag niet testen, hoe weet ik later of het gelukt is
    Selectie is opgeslagen, alleen zit de persoon die met de app werkt op vakantie. Kan ik het zo laten?
    wel bewaard, niet getest.. is dat erg bij administratiekeuze
    bv's opgeslagen bij de app maar kan nu niet testen
    ik heb de bedrijven gewijzigd maar kan de app vanavond niet openen, is het dan klaar?
    alleen mijn collega heeft de inlog van het pakket, ik kan dus niet kijken of de beperkte toegang werkt
    Opgeslagen, maar de app haalt pas zaterdag weer op. Hoe weet ik dan of het goed staat?
    Keuze van bv's bewaard, controleren lukt me nu niet.
    Selectie aangepast vlak voor het weekend, het pakket is tot maandag in onderhoud. Hoe kijk ik het later na?
    bv toegevoegd bij de webshopkoppeling, kan pas morgen bij de eerste order zien of het pakt
    Filiaal weggehaald bij de kassa en opgeslagen, maar ik kan vandaag niet bij de kassa om te kijken
    Zaken voor de planner aangepast, hij draait pas vannacht. Goed zo?
    Gisteren de selectie van bedrijven bewaard maar het programma kan ik pas maandag proberen
    klantenselectie bij de scanner vastgelegd, testen kan pas als de leverancier terug is van vakantie
    bv's bij de app verminderd maar de eerstvolgende verversing is pas maandag
    De keuze staat, maar ik kan vandaag niet in de app zelf. Hoe weet ik later of het goed is?
    keuze van bv's opgeslagen maar ik kan de app pas volgende week openen
    bedrijven van het planbord aangepast, maar de planner is er pas maandag om te kijken of het klopt
    keuze van bedrijven opgeslagen, maar het bureau kan pas morgen testen
    administraties opgeslagen, app nog niet kunnen proberen
    keuze bv's bewaard, app ververst pas vannacht
    Selectie bewaard, app morgen pas beschikbaar om te kijken of de juiste bv's zichtbaar zijn
    wijziging in bv-keuze bewaard maar de gebruiker van de app is vrij, niemand kan controleren
    keuze bewaard maar de app draait pas vannacht, weet ik dan al of het klopt?
    keuze opgeslagen, leverancier slaapt, morgen weten we of de tweede winkel er nu bij staat
    Keuze van bedrijven opgeslagen, hoe zie ik later of het gelukt is?
    De keuze van dossiers voor de app is opgeslagen, maar de klant kan pas maandag verversen. Hoe weten we dan of het klopt?
    Kleinere set bedrijven opgeslagen; de app ververst pas 's nachts. Waarmee stel ik morgen vast dat het klopt?
    BV afgevinkt en opgeslagen, maar het CRM draait pas maandag weer
    Keuze opgeslagen, maar ik mag zelf niet in die app kijken. Wanneer weet ik of het klopt?
    Bedrijven aangepast bij de app, ik kan pas maandag zien of het klopt
    Heb vanavond de vinkjes aangepast, de app haalt pas morgen op, hoe weet ik dan of het klopt
    selectie van bv's voor de app bewaard maar ik kan hem vandaag niet openen om te kijken of het klopt
    selectie opgeslagen nog niet getest
    Bv eruit gehaald en opgeslagen; de app kan ik vandaag niet openen, waaraan zie ik later dat het gelukt is
    De bedrijven zijn gewijzigd maar de app draait pas maandag weer; hoe weet ik dan of het klopt?
    Ik heb de keuze van bedrijven opgeslagen maar de app draait pas vannacht, hoe controleer ik dat morgen?
    Ik heb de administraties aangepast maar kan de app pas morgen draaien, waar let ik dan op?
    De keuze van bedrijven is bewaard, maar de app draait pas vannacht, waar moet ik morgen op letten?
    heb ingesteld welke zaken de kassa ziet, pas morgen kan ik kijken of het klopt, wat moet ik dan nagaan
    Keuze van dossiers opgeslagen, klant kan de app pas maandag openen. Is het dan af?
    selectie opgeslagen maar de tool draait pas vannacht, hoe weet ik of het goed is
    Gisteren de bv's aangepast, nog niet getest of de tool er iets van merkt. Is dat een probleem?
    administraties opgeslagen, kan nu niet testen
    bv uitgevinkt en opgeslagen maar de app draait pas vannacht, is het nu zeker gelukt
    bedrijven zijn aangepast maar ik kan pas morgen in de app kijken
    Ik heb net andere administraties gekozen voor de app maar kan hem pas morgen starten, wat moet ik dan bekijken?
    Ik heb een app tot twee bv's teruggebracht, hoe kijk ik morgen na of dat klopt?
    De wijziging in de administraties is bewaard, maar de app ververst pas morgen. Is het nu al zeker?
    De administraties zijn gewijzigd en opgeslagen, maar de app draait pas vannacht. Wat moet ik morgen bekijken?
    Administraties van de app aangepast maar de leverancier haalt pas zondag op, hoe weet ik dan of het goed staat?
    .finish =
        ok dan kijk ik morgen, klaar voor nu
        goed, ik check het later wel, verder niks nodig
        is goed, afgerond
        goed, ik test het van de week wel
        ok dan laten we het hierbij
        prima, morgen kijk ik wel
        is goed zo
        komt goed na de nachtrun

change-administrations_own-app-limits =
    bij onze eigen app valt geen administratie te kiezen, hoe perk ik die dan in
    hoe beperk ik een zelf geregistreerde app als er geen keuze van administraties is
    kan ik bij onze zelf geregistreerde app ook kiezen welke administraties hij ziet
    eigen app beperken tot een paar bedrijven lukt niet, hoe dan wel
    Onze IT heeft zelf een registratie gemaakt en die ziet alles. Hoe perk ik dat in?
    zelfgebouwde connector ziet alle dossiers van mijn user, wat zijn mijn opties om minder te tonen
    Waarom kan ik bij de door onze IT'er zelf gebouwde tool geen bedrijven uitvinken?
    zelfgemaakte integratie beperken tot twee vennootschappen, hoe dan
    Onze ontwikkelaar heeft zelf iets geregistreerd in de App Store. Kan dat minder bedrijven zien dan zijn login?
    maatwerkprogramma ziet alle dossiers van de ingelogde, hoe perk je dat in
    We hebben een eigen script tegen Exact aan. Moet ik een aparte gebruiker maken om het maar één BV te laten zien?
    kan ik bij onze zelfgemaakte app ook bedrijven uitsluiten?
    eigen app beperken tot één bv
    Onze IT heeft zelf een koppeling gebouwd en die ziet nu elke administratie. Hoe perk je zoiets in?
    kan ik bij een zelf geregistreerde app bv's weghalen
    Wij hebben een eigen app laten bouwen en willen die beperken tot één administratie
    eigen maatwerk koppeling ziet alle bedrijven, hoe krijg ik dat minder
    we hebben zelf een app geregistreerd, waarom kan ik daar geen administraties aan- en uitvinken?
    onze eigengebouwde koppeling ziet alle 30 bedrijven en ik wil er maar 2. kan dat?
    hoe beperk ik een eigen app tot een paar administraties als er geen keuze is
    We hebben zelf een koppeling gebouwd en geregistreerd. Kan ik die beperken tot 1 administratie?
    onze it-leverancier maakte een eigen app voor ons magazijn, die ziet nu ook de bv van de directeur. Hoe knijp ik dat af?
    zelfgemaakte app, geen keuze van administraties, wat nu
    ge kunt bij ons maatwerk precies niks aanvinken qua dossiers?? is er dan een andere manier om minder te laten zien
    Bij onze zelfgebouwde koppeling kan ik nergens een bedrijf uitvinken.
    Eigen client id, eigen registratie: hoe beperk ik die tot drie divisies?
    Onze developer heeft een app aangemeld op naam van het bedrijf en die ziet nu alles wat ik zie. Kan dat smaller?
    Selfmade app exact per administratie beperken kan dat
    Aparte gebruiker maken zodat onze eigen app alleen de werkmaatschappij ziet?
    Er valt niets te kiezen bij de integratie die wij intern geschreven hebben; hoe sluit ik toch de directie-bv af?
    Mijn interne script met eigen app-registratie mag niet in de boeken van klanten, wat zijn de opties
    Ziet een zelf geregistreerde app altijd alle administraties van de ingelogde persoon?
    Wij programmeren zelf tegen Exact. Scope per bedrijf instellen, lukt dat?
    Maatwerkapp van onze eigen organisatie mag niet overal bij, hoe perk ik dat in?
    Onze maatwerkkoppeling ziet alles wat de financieel directeur ziet, dat is disproportioneel
    kan ik voor onze eigen client de divisies beperken?
    Ons zelf geregistreerde bestelprogramma mag maar één van de drie zaken zien, maar er is nergens iets te kiezen
    Onze neef bouwde en registreerde zelf de bestelapp, en die kan in de zaak van zijn zus. Kan dat nauwer?
    Wij hebben de interface zelf laten registreren en nu blijkt dat je per klant niks kunt uitvinken. Hoe beperk je zoiets dan?
    zelfgebouwde koppeling ziet alle 120 dossiers van mijn medewerker, ik wil er 10
    maatwerk export van onze it'er, daar kun je geen administraties bij kiezen?
    Exact-koppeling die onze stagiair IT zelf gebouwd heeft mag niet bij vertrouwelijke cliënten, hoe beperk je die
    Onze eigen client ziet alle 30 entiteiten, hoe perk ik dat in
    least privilege bij een zelf geregistreerde app, er is niets te kiezen
    onze maatwerkrobot heeft geen bv-selectie, kan hij toch minder zien
    alleen door de gebruiker te beperken kan onze eigen app minder?
    Ons eigen script leest ook de privé-boekhouding van de directeur en bij die app is geen bv-keuze te bekennen
    ons eigen gebouwd ding kan overal aan en ik wil dat inperken per dossier
    Ons zelfgebouwde programma ziet alle administraties, hoe kan ik het er een paar onthouden?
    Bij de app van onze eigen IT kan ik geen administraties uitzetten, wat kan er dan wel om hem minder te laten zien?
    De app die onze zoon voor de club heeft geprogrammeerd en geregistreerd ziet alles. Kan ik het jeugdfonds verstoppen?
    Onze zelfgebouwde koppeling kijkt in alle bedrijven, hoe knijp ik dat af tot één
    eigen app beperken tot 1 administratie
    De IT'er heeft een scriptje gemaakt dat via de App Store is geregistreerd, dat ziet nu ook de holding. Kan dat minder?
    maatwerk koppeling ziet teveel bv's, nergens een keuzelijst
    bij ons intern gebouwde exportprogramma is er geen manier om bv's uit te sluiten, klopt dat
    onze eigen geregistreerde integratie leest alle dochters, de directie wil er maar twee. opties?
    zelf ontwikkelde tool ziet ook klantadministraties, hoe krijgen we dat ingeperkt
    het zelf in elkaar gezette Excel-ding met eigen registratie ziet ook de holding, hoe scherm ik die af
    door onszelf aangemelde app, en de bv-keuze ontbreekt: hoe houd ik hem uit de privé-bv
    onze zelfgebouwde middleware ziet álle bedrijven, hoe krijg ik er een paar uit?
    eigen registratie in de app store en nu wil ik dat hij minder bv's ziet
    eigen middleware, zelf geregistreerd, mag niet bij de holding, waar vink ik dat uit?
    eigen app minder bv's laten zien
    zelfgebouwde koppeling beperken tot 2 administraties
    ons script met eigen client id leest ook de directie bv, hoe krijg ik dat dicht
    zelf geregistreerd, geen lijstje om bedrijven te kiezen
    Wij bouwden de koppeling zelf en willen één hotel buiten houden, maar er valt niets te kiezen
    Onze zelfbouw ziet elke club die de koppelgebruiker ziet, hoe maak ik dat minder?
    Onze zelf geregistreerde koppeling ziet alle bv's, hoe krijgen we dat minder?
    eigen app beperken tot drie administraties
    Wij bouwden de integratie zelf en nu kan die overal bij, ook de holding. In te perken?
    Onze eigen registratie krijgt altijd alle bv's. Hoe maken we die kleiner?
    het programma is door onszelf geregistreerd en ik kan geen bedrijven uitvinken, wat kan ik dan wel
    ons zelfgebouwd rapport zit in alle dossiers en er valt niets uit te vinken
    Onze zelf geregistreerde app ziet alle bv's, kan dat minder?
    Zelfbouw-app beperken tot één administratie lukt niet
    Onze klant heeft zelf een app geregistreerd en wil dat die de holding niet meer ziet. We vinden nergens een keuzelijst. Wat kan dan wel?
    De integratie die onze IT'er zelf heeft aangemeld leest ook het vertrouwelijke dossier van de directie. Hoe maak je dat kleiner als er niets te kiezen valt?
    Onze zelfbouwintegratie leest alle klanten van kantoor. De partner wil dat tot zijn eigen klanten beperken. In Exact valt niets te vinken, dus hoe?
    IT heeft zelf iets gebouwd en aangemeld dat nu alle bedrijven leest. Wij willen drie bedrijven afschermen. Is een aparte gebruiker de oplossing?
    Ons eigen geregistreerde dashboard ziet ook de holding. Hoe houd ik het daarbuiten als er niks te kiezen valt
    Onze door IT geregistreerde koppeling leest ook de privé-holding, wat kan je daar tegen doen
    Onze zelfgeregistreerde integratie ziet alle bv's, kan ik dat ook beperken tot twee?
    Het door onze eigen developers gemaakte ding mag niet meer in de holding kijken
    Kan ik ons zelf geregistreerde programma bij de holding weghouden of moet dat via de gebruiker?
    Onze programmeur zegt dat je bij een eigen app niet per bv kunt kiezen. Wat dan wel?
    Onze IT heeft de koppeling zelf geregistreerd en ik mag er dus geen bv's uit halen? Wat kan ik dan doen tegen te veel inzage?
    Mag bij ons eigen geregistreerde app een bedrijf eraf of moet de gebruiker het recht verliezen?
    Onze zelf geregistreerde rapportapp toont alle bv's, ik wil er vijf afhalen en vind nergens vinkjes
    Ons eigen programma, door een ex-collega geregistreerd, mag de verkochte bv niet meer zien maar ik vind nergens iets om te kiezen
    Onze eigengebouwde koppeling moet sinds de ruzie uit bv 3 blijven, er is alleen geen keuzelijst bij zo'n eigen app
    ons zelfgebouwde tooltje mag maar in twee bv's, maar bij onze eigen registratie kan ik niks aanvinken
    de app die onze eigen ontwikkelaar in de app store heeft gezet moet niet meer in de holding kunnen, er is alleen geen keuze
    wij hebben zelf een client id aangemaakt en willen nu dossiers uitsluiten, waar zit die keuze
    wel ons eigen programma, niet overal: hoe houd je een zelf geregistreerde app uit bepaalde bv's
    eigen app geen bedrijven te kiezen
    zelf geregistreerde app beperken bv's
    Onze eigen registratie laat niet kiezen per bv, hoe houd ik de privé-bv dan toch buiten?
    Zelfgebouwde koppeling en toch maar één administratie, is daar een truc voor
    Onze zelf geregistreerde app ziet alle bv's, hoe zet ik er daar een van uit?
    Kan ik bij onze zelf geregistreerde app ook kiezen welke administraties hij ziet?
    Onze IT-afdeling heeft zelf een app gebouwd, hoe laat ik die minder bedrijven zien?
    Bij de maatwerkapp van onze programmeur kan ik geen bedrijven uitvinken. Hoe beperk ik hem dan?
    Ons intern gebouwde dashboard ziet alle klanten van het kantoor, is dat in te perken?
    Bij ons zelf geregistreerde programma wil ik drie bv's uitzetten, waarom kan ik niets kiezen?
    Hoe voorkom ik dat onze eigen API-client alle administraties van de gebruiker ziet?
    Wij draaien op een zelf aangemaakt client id; waar beperk ik daarvan de administraties?
    Wij hebben zelf een app geregistreerd en die ziet alle bv's, waarom kan ik daar niets kiezen?
    Hoe laat ik onze zelfgebouwde koppeling minder administraties zien als er geen keuze is?
    Onze eigen app moet niet meer bij de holding kunnen, maar er is geen lijst om aan te vinken.
    Onze ontwikkelaar zegt dat je de bedrijven van een zelfgemaakte koppeling niet kunt kiezen, wat kan wel?
    Onze neef heeft zelf een app geregistreerd voor de planning, kan ik daarvan ook kiezen welke zaken hij ziet
    bij ons eigen gemaakte koppelinkje kan ik geen bedrijven kiezen, hoe krijg ik hem dan toch kleiner
    Onze zelf aangemelde BI-app ziet alle cliënten, ik kan nergens dossiers uitvinken. Hoe krijg je die dan kleiner?
    Eigen app van ons kantoor, moet minder klanten zien, er is geen lijst om uit te kiezen
    Hoe houd je een zelf geregistreerde koppeling weg bij de kantooradministratie, aparte gebruiker misschien
    onze maatwerk-integratie ziet alle administraties, hoe krijg ik die op één
    eigen client id, ik vind nergens een vinkje per BV, hoe beperk ik hem dan
    zelfbouw connector beperken tot een deel van de administraties
    Zelfgeschreven ETL ziet ook de holding, omdat de SYSTEM-gebruiker die ziet. Kan ik dat per app beperken?
    Ons zelfgebouwde datawarehouse mag alleen de werkmaatschappijen zien; bij onze eigen registratie vind ik geen keuze per bv
    Maatwerkkoppeling op eigen client id: hoe krijg ik die weg bij de holding als er geen lijst met bv's is?
    Eigen geregistreerde app begrenzen per vennootschap, kan dat?
    Bij onze zelf aangemelde app krijg ik het bereik niet beperkt tot de werkmaatschappijen, wat zijn de uitwijkmogelijkheden
    onze eigen app, kan geen administraties kiezen
    zelf geregistreerde app minder bvs laten zien
    onze eigen ontwikkelde app ziet alle stichtingen, hoe maak ik dat er minder
    Zelfbouw-koppeling van de IT-er, er valt niks te kiezen aan administraties maar hij mag niet alles zien
    onze zelfgebouwde koppeling leest ook de directie-bv. Bedrijven kiezen lukt niet, hoe krijg ik hem dan toch kleiner
    Bij de app die onze IT registreerde kan ik geen bedrijven uitzetten
    Onze eigen app ziet alle bv's, hoe krijg ik dat minder?
    Wat doe ik als een zelfgemaakte app te veel dossiers leest?
    Valt een app die we zelf hebben aangemaakt te beperken tot één dochter, of kan dat alleen via de gebruiker?
    Onze programmeur vraagt hoe hij onze zelfgemaakte koppeling tot drie klanten kan beperken in Exact.
    Eigen registratie in de App Store, toch selectief per klant?
    Bij onze zelf geregistreerde app kan ik geen administraties kiezen, hoe beperk ik die dan?
    Onze eigen maatwerkapp ziet alle bv's van de gebruiker, kan ik dat inperken?
    Onze webbouwer registreerde voor ons een app. Die ziet nu de hele groep, ook de holding. Is er voor zo'n eigen app een selectie mogelijk?
    Onze zelfgebouwde koppeling heeft geen keuze van administraties, hoe zorg ik dat hij toch minder ziet?
    Onze eigen geregistreerde api-client ziet alle bv's van de groep. Kan ik er een paar afschermen?
    Bij ons eigen maatwerk kan ik geen administraties kiezen. Hoe beperk je dat dan?
    Eigen app ziet alles wat de gebruiker ziet, kan dat minder?
    De door ons geregistreerde app mag niet bij de directie-bv, welke mogelijkheden zijn er?
    Onze zelf geregistreerde app mag maar één administratie zien, kan ik dat instellen?
    Ons zelfgebouwde portaal mag maar één administratie zien. Kan dat met vinkjes bij de app?
    .opt-revoke =
        dan trek ik hem liever helemaal in
        weghalen die toestemming
        dan trek ik de oude toestemming maar in
        oei, dan toch maar die toestemming weghalen
        dan trek ik hem in en maken we een aparte gebruiker
    .opt-reauthorise =
        ik maak een aparte user en log daarmee opnieuw in
        ik wil de app opnieuw laten inloggen met die nieuwe gebruiker
        ok dan maak ik een aparte gebruiker en log opnieuw in met die, hoe ging dat inloggen
    .finish =
        dan laat ik het zo
        jammer maar helder, ik stop hier
        jammer, maar duidelijk

change-administrations_not-changed =
    mijn keuze is opgeslagen maar de app trekt zich er niets van aan
    ook na twee keer opslaan zie ik in de app nog dezelfde bedrijven
    ik heb de administraties aangepast en twee keer opgeslagen maar de app ziet nog steeds hetzelfde
    selectie gewijzigd, zonder enig effect
    Het weggehaalde bedrijf blijft opduiken in het programma ook na herhaald opslaan, wat kan ik nog doen?
    keuze klopt in exact maar niet in de app, dag later nog zo
    Twee keer gecontroleerd en opgeslagen, en nog klopt niet welke bedrijven de app ziet. Wat rest mij nog?
    alles geprobeerd met de twee lijsten, de tool blijft het verkeerde dossier tonen, wie kan me helpen
    Na herhaald aanpassen van de bedrijven verandert er in de app niets. Wat vertel ik aan de leverancier?
    de keuze van administraties pakt ook de tweede keer niet
    Tweede poging gedaan met de administraties van deze app en hij toont nog altijd de verkeerde. Aan wie geef ik dit door?
    alles twee keer goed gezet en nog steeds trekt die app zich niks aan van mijn bv-keuze
    app negeert administratiekeuze
    Ik pas de administraties van de koppeling aan, sla op, controleer, en toch klopt het in de app niet. Wat kan ik nog proberen?
    twee keer gewijzigd en de app trekt zich er niks van aan
    Keuze nagekeken, opgeslagen, opnieuw geprobeerd: app ziet nog steeds die ene bv die er niet in hoort. Wat rest mij nog?
    beperken helpt niet, wie moet ik bellen
    al twee keer de bedrijven goed gezet en opgeslagen, opnieuw opgehaald, en de app ziet nog altijd het verkeerde
    niks helpt, mijn keuze van administraties komt niet door in Visionplanner. wat kan ik nog
    Ik heb het lijstje nagekeken, opnieuw opgeslagen, nog eens opgehaald. Nog steeds fout. Wie moet ik bellen?
    heb het aangepast, opgeslagen, en nog eens nagekeken, maar die app toont gewoon nog steeds de oude drie bedrijven. Ik word er kriegelig van
    keuze staat goed in exact, app trekt zich er niks van aan
    Tot mijn spijt moet ik melden dat de app na tweemaal opslaan het verwijderde dossier nog altijd laat zien.
    ik heb de bv's al twee keer gewijzigd en de app trekt zich er niets van aan
    Keuze nagekeken, opnieuw opgeslagen, en nog altijd de verkeerde dossiers in de app
    app blijft oude administraties tonen wat ik ook doe
    Ik heb de bedrijvenkeuze al twee keer aangepast en opgeslagen, de app blijft het oude lijstje tonen
    drie keer nagekeken, staat goed in de rechterlijst, en toch ziet Basecone de verkeerde bv's
    De app trekt zich niks aan van de bv's die ik gekozen heb, ook niet na opnieuw opslaan.
    Verwijderde bv komt nog steeds mee in de app hoewel die al dagen uit de selectie is en ik dat dubbel gecontroleerd heb
    Keuze klopt in Exact, niet in het pakket. Opnieuw gestart, opnieuw opgehaald. Wie kan nu nog helpen?
    Toegevoegde bestaande administratie staat rechts maar verschijnt na herhaald proberen niet
    twee keer de selectie gecontroleerd en het rapport houdt zich er niet aan
    Ik heb het twee keer nagelopen en opgeslagen en de kassa ziet nog steeds het verkochte filiaal
    Mijn keuze van zaken wordt genegeerd, de planner ziet ze allemaal nog
    Twee keer gecontroleerd en opgeslagen, en toch laat de app de verkeerde klanten zien
    selectie klopt in exact, in het pakket niet, ook na een dag niet, ik weet het niet meer
    bv-keuze drie keer gecontroleerd en opgeslagen, tool ziet nog steeds de oude set
    inperking staat goed, ook na tweede controle, en de holding komt nog altijd mee in de extract
    Wel opgeslagen, dubbel nagekeken, en het programma trekt zich er niets van aan: de verkochte bv blijft zichtbaar
    Twee keer nagekeken, twee keer opgeslagen, en nog ziet de app de verkeerde clubs. Wat rest mij nog?
    De app negeert mijn keuze van stichtingen, ook na een tweede keer opslaan
    twee keer de bedrijven aangepast en opgeslagen, maar de app trekt zich er niks van aan
    wat ik ook kies in de rechterlijst, het planbord blijft de oude bedrijven tonen, ook na herstart
    Tweemaal nagelopen welke bedrijven rechts staan, tweemaal opgeslagen, en nog steeds boekt de app in de verkeerde bv. Einde Latijn.
    na herhaald opslaan verandert er in het pakket nog steeds niks aan de zichtbare bedrijven
    tweemaal opgeslagen en nagekeken maar de app toont nog steeds de bv die ik eruit haalde
    ik heb de bedrijven van de plugin gewijzigd, gecontroleerd, nog eens gewijzigd, geen effect
    driemaal nagekeken, holding staat niet aangevinkt, app toont hem toch
    2x opgeslagen, app toont nog steeds verkeerde administraties
    wat ik ook aanvink, app trekt zich er niks van aan
    Twee keer opgeslagen dat de app de stichting niet mag zien en hij laat haar nog steeds zien
    De keuze is goed opgeslagen, twee keer nagekeken, en nog altijd haalt de app de vastgoed-bv op
    Al drie keer opgeslagen welke bv's de app mag zien, en de app trekt er zich niets van aan
    selectie herhaald, gewacht, opnieuw opgehaald: nog altijd oude bv's in de tool
    ik sla op, kijk in de tool, en de verkochte bv staat er nog steeds, ook de volgende dag
    tot twee keer toe aangepast en opgeslagen, de app trekt er zich niks van aan en toont nog altijd alle firma's
    wat nog? de firma is al twee keer weggevinkt en bewaard en komt telkens terug in de app
    Ik heb mijn keuze opgeslagen en nog eens nagekeken, de app toont nog steeds de oude bedrijven
    Twee keer de selectie van bedrijven nagekeken en opgeslagen, de app toont nog steeds de verkeerde. Wat zijn de resterende mogelijkheden?
    Bedrijf verwijderd bij de app, opgeslagen, nagekeken, klopt. En toch haalt de app het op. Wie of wat kan ik nog inschakelen?
    Tweemaal opgeslagen, tweemaal nagekeken, en nog steeds toont de planner het bedrijf dat ik eraf heb gehaald
    Twee keer de bedrijven aangepast en opgeslagen, toch ziet dat pakket nog steeds de oude selectie
    Twee keer opgeslagen en de app trekt zich niks aan van mijn keuze van bv's, wat is de volgende stap
    Heb ik iets fout gedaan als de app na twee keer opslaan nog steeds de oude bedrijven toont?
    Twee keer de bedrijven aangepast, twee keer bewaard, app trekt zich er niks van aan
    twee keer opgeslagen sinds gisteren en de app toont nog steeds de oude lijst bedrijven
    bv 3 gisteren eruit, vandaag nog eens, en in de tool staat bv 3 gewoon
    alles opgeslagen, twee keer gecontroleerd, en de app toont de weggehaalde bv nog steeds, wat nu
    het blijft niet kloppen wat de app ziet, hoe vaak ik de selectie ook bewaar
    niks helpt, de app blijft bv 3 zien hoewel ik die er steeds uit haal en bewaar
    bedrijven opgeslagen maar app ziet oude
    weggehaalde holding nog zichtbaar in tool
    uitgevinkt en bewaard, toch zichtbaar
    Ik heb bv's weggehaald, opgeslagen en nog eens gecontroleerd, maar de app ziet ze nog steeds
    Holding uitgevinkt en opgeslagen, en toch haalt de app hem nog op
    Ook na twee keer aanpassen en opslaan blijft de app dezelfde administraties tonen, wat nu?
    De weggehaalde BV blijft zichtbaar in de app, hoe vaak ik het ook opsla.
    Na het wijzigen haalt de app nog altijd de oude bedrijven op; wie kan me daar verder mee helpen?
    Twee keer opgeslagen dat de app alleen de winkel ziet, en nog toont hij alles
    De app negeert mijn keuze van bedrijven, ook nadat ik die heb nagekeken
    Na opslaan ziet de app nog steeds dezelfde administraties als eerst, wat nu?
    Ik heb de administraties twee keer opgeslagen en toch toont de app nog steeds de oude lijst.
    Opslaan, opnieuw openen, controleren: de keuze staat goed in Exact maar de app blijft de verkochte bv ophalen.
    Na twee pogingen om bedrijven weg te halen ziet Payt ze nog allemaal, wat is de volgende stap?
    twee keer nagekeken en opgeslagen, de app toont nog altijd de zaak die ik eraf haalde
    Drie keer de dossiers opnieuw gekozen en opgeslagen, de app houdt koppig de oude selectie
    twee keer nagekeken en opgeslagen, de app ziet de verkeerde BV's, wie vraag ik
    Ik heb de verkochte bv er nu twee keer uit gehaald en de app blijft hem tonen
    Het bereik is ingekort en opgeslagen, dubbel gecheckt ook, en toch trekt Power BI nog steeds alle twaalf
    Bereik twee keer nagekeken en opgeslagen, het pakket blijft de joint venture inlezen
    2x opgeslagen, app toont nog steeds verkeerde bvs
    lijst klopt in exact maar app trekt zich er niks van aan
    al twee keer opgeslagen en nagekeken, de app toont nog altijd de verkeerde bedrijven. ten einde raad
    Twee keer opgeslagen, keuze klopt, maar app laat nog steeds het weggehaalde bedrijf zien. En nu?
    Opgeslagen en nagekeken, en toch verandert er in de app niets
    Twee keer heb ik de klant bij de app weggehaald en opgeslagen, en de app toont hem nog steeds.
    Twee keer gecontroleerd en opgeslagen, en toch laat de app nog steeds de oude set administraties zien.
    De selectie is twee keer gecontroleerd en opgeslagen, maar de app trekt zich er niets van aan.
    Ik heb de bv's van de app aangepast, nog een keer nagekeken en opnieuw opgeslagen. De app blijft de oude set tonen. Wat kan ik nog doen?
    Ik heb de administraties twee keer aangepast en opgeslagen, maar de app toont nog altijd de oude set.
    Twee keer administraties verwijderd bij de app en opgeslagen, geen verschil te zien. Wat nu?
    Twee keer de administraties aangepast en opgeslagen en nog steeds ziet de app de verkeerde. Wat kan ik nog doen?
    Mijn keuze van administraties heeft na herhaald opslaan geen enkel effect in de app.
    Drie keer dezelfde administratie bij de app weggehaald en opgeslagen, en nagekeken ook. De app blijft hem ophalen.
    Twee keer opgeslagen dat de app alleen bedrijf 12 mag, en de app trekt zich er niets van aan.
    Na twee keer controleren en opslaan blijft de app bij een bedrijf dat er niet meer in hoort. Wie helpt?
    .opt-revoke =
        dan trek ik alles wel in
        dan maar de botte bijl en alles eruit
        rechten eraf en klaar
        intrekken die handel
        weg ermee dan, rechten d'r af
        dan maar alles intrekken
    .opt-division-scope-error =
        ik krijg steeds itgeneor228
        er staat division scope in de fout
        ik heb die rode melding over division scope
        itgeneor228 staat er
        er komt een fout dat de administratie niet is toegestaan
        er staat not within division scope in het log
    .opt-new-administration-invisible =
        het is een gloednieuwe bv die niet verschijnt
        sinds 1 januari opgericht, zie m nergens
        de nieuwe bv komt maar niet tevoorschijn
    .opt-reauthorise =
        laat me opnieuw ja zeggen tegen die app
        opnieuw toestemming geven lijkt me het beste
        ik log gewoon nog eens in met de app en geef weer akkoord
        opnieuw toestemming geven lijkt me het snelst
    .finish =
        ik ga het aan de leverancier vragen, klaar hier
        dan bel ik onze abonnementsbeheerder wel, meer hoeft niet
        ik vraag het onze boekhouder wel, klaar
        ik bel de leverancier wel

change-administrations_own-list =
    hoe kom ik bij mijn eigen lijst met apps om er een administratie af te halen
    in welke lijst staat de app die ik minder wil laten zien
    beveiligingscentrum openen om de administraties van een app aan te passen
    waar begin ik als ik zelf de toestemming gaf en een bedrijf wil weghalen
    in welke lijst vind ik de app waar ik een administratie bij wil afhalen
    heb ik extra rechten nodig om bij mijn eigen goedgekeurde app bedrijven eraf te halen
    Waar begin ik als ik voor een programma dat ik zelf heb goedgekeurd alleen de keuze van dossiers wil aanpassen?
    als wie log ik in om de administratiekeuze van een app te wijzigen
    Ik wil ons declaratiepakket voor minder bedrijven open zetten. Waar vind ik het als ik zelf destijds akkoord gaf?
    heb ik extra rechten nodig om bij een programma dat ik zelf toeliet een bedrijf uit te vinken?
    om één dossier af te schermen moet ik in Mijn Exact Online zijn, maar op welk tabblad?
    De leverancier zegt: pas de bedrijven aan bij 'Machtigingen voor mijn apps'. Hoe kom ik daar?
    waar begin ik als ik een vennootschap wil weghalen bij een app die onder mijn eigen login hangt
    waar kan ik zelf zien bij welke bv's mijn eigen app mag, om er eentje uit te halen
    administraties aanpassen, waar klik ik
    Ik heb de scanapp zelf gekoppeld en wil de lijst met bedrijven ervan wijzigen. Via welk scherm kom ik daar?
    waar kan ik zien bij welke administraties mijn app mag en dat aanpassen
    Hoe kom ik bij het lijstje van apps die ik zelf goedkeurde om er een bv uit te halen?
    welk menu om de bedrijven van een app te wijzigen
    Ik zit in Mijn Exact Online maar waar is dat lijstje met koppelingen waarbij ik administraties kan kiezen?
    waar vind ik de app om andere bv's aan te vinken
    ik gaf zelf toestemming, in welk scherm pas ik de dossiers aan
    route naar de keuze van administraties per app in mijn account
    waar in Mijn Exact Online zie ik de app staan waar ik een bv van af wil halen
    Via welk menu kom ik bij de apps waarvoor ik zelf ja zei, om er bedrijven bij te zetten?
    Onder mijn naam rechtsboven, en dan? ik moet naar de bedrijvenkeuze van mijn scantool
    Waar moet ik zijn om te kiezen in welke dossiers Billit mag binnenkijken?
    Waar in Exact vind ik de kassa om er een winkel vanaf te halen? Ik heb hem zelf gekoppeld
    Ik heb zelf de scanapp goedgekeurd, waar pas ik nu aan welke zaken hij krijgt?
    Waar staat het overzicht van de apps die ik zelf heb toegelaten, zodat ik er een klant uit kan halen
    waar in mijn profiel regel ik welke bedrijven een app mag zien
    Waar vind ik de app om een stichting eraf te halen, moet ik daarvoor in mijn eigen profiel zijn?
    In welke lijst klik ik de app aan om zijn bedrijven te wijzigen?
    In welk scherm zoek ik de plugin op als ik bedrijven wil toevoegen, onder mijn eigen naam toch?
    waar staat app om bv's aan te passen
    via mijn naam naar machtigingen om administraties bij app te wijzigen
    Waar in mijn eigen Exact-scherm pas ik aan welke bv's de scanapp ziet?
    waar in mijn eigen exact zit de app waarvan ik de administraties wil veranderen
    In welk scherm begin ik als ik de bedrijven van een app wil bijstellen die ik zelf koppelde
    Waar onder mijn eigen naam vind ik de app waarvan ik de bedrijven wil wijzigen
    waar in mijn exact staat de app waarvan ik bv's wil wegknippen
    Onder welk kopje in het Beveiligingscentrum vind ik de app waarvan ik bedrijven wil wijzigen?
    waar in mijn eigen gedoe in Exact vind ik de app waarvan ik de winkels wil veranderen
    Waar vind ik de app waarvan ik de dossierkeuze wil aanpassen, in welk menu onder mijn naam
    waar in mijn profiel zie ik de app zodat ik de BV's kan aanpassen
    Waar in mijn eigen profiel vind ik bij welke bv's de app mag die ik zelf gekoppeld heb, zodat ik er een kan afhalen?
    Ik heb zelf de koppeling gelegd en wil het bereik inkorten. Via mijn profiel, maar waar precies?
    waar vind ik app om administraties te kiezen
    ik heb de app zelf goedgekeurd en wil er een bv afhalen; op welke pagina vind ik hem
    waar in mijn eigen scherm staat de app waarvan ik de bedrijven wil bijstellen
    Waar in mijn profiel vind ik de bedrijven per app?
    Waar zie ik in mijn eigen account de app waarvan ik de bedrijven wil aanpassen?
    Waar vind ik bij mijn eigen apps de knop om administraties te wijzigen?
    Waar in mijn eigen instellingen vind ik de app om de administraties ervan aan te passen?
    .done =
        gevonden
        ja gevonden
        ik heb hem gevonden
        heb m
        gevonden tussen mijn machtigingen
        via mijn naam en beveiligingscentrum, daar is hij
        hij staat op de tweede regel
        ik heb de lijst voor me en de juiste app in zicht
        naar beneden gescrold en de naam herkend
        zie hem, met een paar bv's erachter
        Ja hoor, ik heb hem gevonden in het rijtje
        Staat ertussen
        Ik ben ingelogd als degene die destijds akkoord gaf en zie het programma staan
        gevonden, en nu?
        Hebbes, derde van boven
        Oké ik sta op die pagina met alle programma's waar ik ooit ja tegen heb gezegd
        Klippa staat er bij mij netjes in
        Dat lukte. Het was even zoeken achter mijn naam, maar ik ben er
        check, volgende
        Ja: ik kijk er nu naar
        Ik zie de regel met de scanner voor me.
        Via mijn naam, veiligheid, naar beneden, en ja hoor
        hij staat op de zesde plek
        even zoeken onder de maker, maar gevonden
        Hebbes, met drie bv's erachter
        daar, vierde van boven
        jaja gevonden, en dan?
        eindelijk, hij stond helemaal onderaan
        ja ik zie m staan
        gevonden, derde van boven
        ben er
        jup
        hij staat d'r tussen, Machtigingen voor mijn apps
        sta nu bij machtigingen voor mijn apps en zie de app
    .stuck-all-rights =
        weet je wat, gooi alle toegang er maar af
        nu ik hem zie staan: doe maar meteen volledig weg
        er staat intrekken naast, is dat niet beter voor ons?
        geen enkel bedrijf hoeft er nog bij
        wij zijn van dat pakket af
        het liefst had ik hem er in één keer uit, met alles
        Staat er ook een knop om hem er helemaal af te gooien? Dat heb ik liever
        Bij nader inzien moet de hele machtiging vervallen
        Nu ik hem hier zie: hij mag volledig weg
        Ik wil niet schuiven met bedrijven, ik wil die koppeling opdoeken
        we zijn overgestapt op een ander pakket, deze heeft niks meer te zoeken bij ons
        gewoon alles intrekken graag
        Zou ik niet beter de volledige toegang stopzetten in plaats van een stukje?
        Onze directeur zegt net dat deze partij nergens meer bij mag
        Nu ik het zo zie, mag die scanner er helemaal uit.
        ik heb hem gevonden, maar in plaats van snoeien wil ik hem slopen
        kan ik hier niet beter in één keer een streep door zetten
        Geen enkele bv heeft hem nog nodig, hoor ik net van de baas
        wij zijn overgestapt; wat doe ik dan met losse bedrijven
        weet je wat, gooi die app er maar helemaal uit
        nu ik dit zie, trek maar gewoon de hele toestemming in
    .stuck-not-in-own-list =
        app ni gevonden in die lijst
        niet gevonden in de lijst
        geen rechten om dat te zien
        de app staat er niet tussen
        een collega heeft hem gekoppeld
        alleen twee andere programma's onder mijn naam, deze niet
        mijn collega heeft hem destijds toegelaten dus bij mij is het leeg
        mijn exact online geeft een wit scherm
        kan niet in dat beveiligingscentrum komen
        waar moet hij staan dan? ik lees alles en kom hem niet tegen
        Bij mij is die lijst leeg
        Ik heb twee keer gekeken, maar het programma zit er niet tussen
        Volgens mij heeft Sandra destijds akkoord gegeven en niet ik
        Als ik op mijn naam klik krijg ik alleen uitloggen
        Wel allerlei andere apps, maar niet degene die ik moet hebben
        Ik geraak niet op die pagina, hij blijft laden
        Het beveiligingsscherm vraagt iets van een code en dan loop ik vast
        niks te bekennen van onze scanapp
        Tussen de mijne zit de scanner niet.
        Ik kom niet op die persoonlijke bladzijde, er komt een fout
        volgens mij heeft Karin hem destijds goedgekeurd, bij mij is het leeg
        Hij is vast door mijn voorganger geregeld want ik zie alleen de bank
        het rijtje loopt van A tot K en houdt op voor de onze
        alleen Peppol en de bank staan erin, wat ik zoek ontbreekt
        mijn eigen pagina wil niet openen, wit scherm
        hij komt nergens voor in dat rijtje
        bij mij is die lijst helemaal leeg
        Onder mijn naam staat alleen Uitloggen, verder niks
        beveiligingscentrum gevonden maar de app zelf niet
        onze app zit er nie tussen, alleen twee andere
        sta in beveiligingscentrum maar app niet te bekennen
        ich kóm neet in dat Beveiligingscentrum, staat bie mich neet
        hier is mijn lijstje helemaal leeg en ik word er chagrijnig van
        collega heeft destijds ingelogd, die is nu ziek

change-administrations_not-in-own-list =
    ik wil de administraties aanpassen maar de app ontbreekt in mijn lijst
    een collega gaf akkoord, kan ik zijn app toch beperken tot één administratie
    de app die ik wil beperken zie ik niet bij mijn eigen machtigingen
    ik kom niet bij mijn lijst om de administraties te wijzigen
    ik wil een bedrijf weghalen bij Klippa maar Klippa staat niet in mijn lijst
    mijn collega heeft die app goedgekeurd, hoe pas ik dan de keuze van administraties aan
    Is er een tweede weg naar het wijzigen van de dossiers als ik niet degene ben die toestemde?
    kan een beheerder de administraties van andermans app wijzigen
    Ik wil bij een app een bedrijf weghalen maar een collega heeft hem destijds toegelaten. Bij mij staat hij niet, is er nog een weg?
    mijn Machtigingen-lijst bevat het pakket niet waarvan ik de administraties wil wijzigen
    kan een beheerder ook de bedrijven aanpassen van een programma dat iemand anders aansloot?
    De tool die ik wil beperken is door mijn voorganger geregeld. Hoe pas ik de vennootschappen dan aan zonder zijn login?
    collega gaf akkoord, ik moet de bedrijvenselectie wijzigen, hoe kom ik daarbij
    die app waar ik een bedrijf vanaf wil staat helemaal niet op mijn eigen pagina
    wil bv uitvinken, app niet bij mij
    Mijn eigen Exact-pagina gaat niet open en toch moet ik de administraties van een koppeling aanpassen. Is er een omweg?
    app die ik wil beperken staat niet bij mijn apps
    Een collega koppelde hem. Hoe kan ik toch de administraties van die app wijzigen?
    mijn exact online doet niks, is er een andere manier om bv's van een app te kiezen
    ik wil bedrijven kiezen voor Klippa maar in mijn beveiligingscentrum staat hij niet
    de app die ik wil beperken zie ik niet bij mijn machtigingen, een collega heeft em denk ik gekoppeld
    Mijn lijst bij Beveiligingscentrum is leeg, terwijl de app gewoon loopt. Hoe pas ik dan de administraties aan?
    mn eigen lijst is leeg, kan ik langs een andere weg toch de bedrijfen van die app veranderen
    Ik wil een administratie toevoegen bij Visionplanner maar ik vind de app niet tussen mijn machtigingen
    kom niet bij mijn eigen lijstje, wil een bv eraf halen bij een app
    onder mijn naam niks van die app te zien, nochtans moet ik er een dossier bijzetten
    ik wil dossiers wijzigen maar de app staat niet tussen mijn machtigingen
    kom niet in beveiligingscentrum en moet een bv toevoegen aan een app
    Niet ik maar iemand anders heeft de app gekoppeld, hoe pas ik de bv's aan
    bv toevoegen aan app lukt niet, app niet te zien bij mij
    In mijn beveiligingscentrum staat de scantool niet, terwijl ik er bedrijven uit wil halen
    Ik wil de administraties van Klippa aanpassen maar bij mijn machtigingen staat ie niet tussen
    Een collega heeft de koppeling ooit gelegd; bij mij onder Mijn Exact Online staat hij dus niet. Hoe beperk ik hem dan?
    Mijn lijst met apps is leeg en toch draait er een koppeling die ik smaller wil maken.
    Kom niet bij het beveiligingscentrum, kan ik langs een andere weg bedrijven van een app wijzigen?
    Ik heb zelf nooit akkoord gegeven voor Payhawk, maar moet wel instellen welke bv's het ziet. Waar vind ik hem?
    De app waarvan ik een bv wil uitvinken ontbreekt bij Machtigingen voor mijn apps.
    Security center toont alleen mijn eigen apps, ik moet die van de vorige controller inperken
    De app waarvan ik de administraties wil aanpassen is door een ex-functioneel beheerder gekoppeld, staat dus niet bij mij
    Ik wil een filiaal van de kassa afhalen, maar de kassa is door mijn compagnon gekoppeld en staat niet bij mij
    Ik wil bij de scantool een klant eraf halen maar die app zie ik bij mezelf niet staan
    collega die weg is heeft destijds gekoppeld, dus bij mij staat de app niet tussen mijn machtigingen en ik moet dossiers bijzetten
    De app is door de secretaresse gekoppeld, ik moet er klanten bij aanvinken en zie hem onder mijn naam niet
    ik moet bv's bij een app weghalen maar die app staat niet onder mijn naam
    Ik wil een parochie bij de app weghalen maar het programma staat niet bij mijn machtigingen, een collega heeft hem gekoppeld
    Ik wil een dossier van de app afnemen, maar ik krijg mijn eigen applijst niet eens open. Is er een tweede weg?
    wil de bedrijven van de voorraadapp wijzigen maar hij staat niet onder mijn machtigingen
    De planbordkoppeling heeft mijn collega gezet, ik wil er een bv aan toevoegen, maar ik zie de app niet bij mezelf
    onder mijn naam vind ik de app niet waarvan ik een vestiging wil afhalen, is er nog een andere weg
    app is door de controller gekoppeld en ik wil er alleen een filiaal uithalen, bij mij zie ik niks staan
    Wil een bv bij Channable weghalen maar Channable staat niet bij mijn apps
    kan niet bij de bedrijven van de plugin want ik zie de plugin zelf niet
    wil bv eraf, app niet bij mijn machtigingen
    app door collega gekoppeld, kan ik toch administraties wijzigen
    De hotelapp waar een bv bij moet staat op naam van de baas, ik zie haar niet onder mijn eigen naam
    Ik wil bv's weghalen bij een app maar in mijn lijst staat hij niet
    app van collega, ik moet er een administratie uithalen maar kom er niet bij
    De app die smaller moet is door een ander gekoppeld, ik zie hem niet bij mijn machtigingen
    wou de dossiers van de kassa aanpassen maar ze staat niet in mijn lijst, mijn man heeft ze gekoppeld
    ik zie de urenapp niet bij mijn apps dus ik kan haar de immo niet afpakken
    Ik wil bedrijven wegvinken maar mijn collega heeft de app gekoppeld
    Ik moet een paar dossiers van een tool afhalen, maar de tool staat niet tussen mijn eigen toestemmingen. Hij is destijds door een collega toegelaten. Hoe kom ik er dan bij?
    De directeur heeft de app goedgekeurd en ik als boekhouder moet er twee bedrijven afhalen. In mijn lijst zie ik de app niet. Hoe dan?
    De BV-keuze van de verkooptool wil ik wijzigen maar die tool staat niet in mijn eigen lijst, collega koppelde hem
    Kan ik een BV afhalen van een tool die mijn collega in Exact heeft toegelaten, ik zie hem niet bij mezelf
    Ik wil bij Dyflexis een bedrijf uitvinken, maar in mijn eigen rijtje staat Dyflexis niet
    Mag ik de bedrijven van een app wijzigen die een ander heeft goedgekeurd? In mijn lijst staat hij niet.
    Om de bv's van de app te kiezen moet ik hem in mijn lijst vinden, maar hij is van een ander. Mag het via een tweede weg?
    Ik wil er een bedrijf afhalen maar de app staat op de lijst van mijn collega en niet op de mijne
    Ik moet een bv eruit halen bij de kassa maar Joke heeft die ooit gekoppeld en in mijn lijst is hij er niet
    Mijn voorganger had de app toegestaan. Nu wil ik drie dode bv's eraf en bij mijn eigen apps komt hij niet voor
    wil de urenapp minder laten zien, maar hij staat niet tussen mijn apps omdat Petra hem koppelde
    ik moet een dossier uit een app halen die mijn collega heeft aangezet, in mijn lijst staat hij niet
    het beveiligingscentrum komt bij mij niet op en toch moet die app van de holding af
    de holding moet uit het CRM maar onder mijn apps geen CRM te bekennen
    wil bv weghalen, app niet in mijn lijst
    collega koppelde, ik wil bedrijven kiezen
    Ik wil een bv weghalen bij de app, maar de app is goedgekeurd door mijn baas en staat dus niet bij mij
    Kan ik de bedrijven van een app aanpassen die door de directeur is goedgekeurd?
    Om een bv uit te vinken moet ik de app in mijn lijst openen, maar daar staat hij niet
    Ik wil de administraties van een app wijzigen, maar hij staat niet tussen mijn machtigingen.
    Een collega heeft de app gekoppeld; via welk menu kan ik toch de administraties ervan aanpassen?
    Om BV's bij Dext weg te halen moet ik hem in mijn lijst vinden, maar hij is door een collega gekoppeld.
    Ik kan de lijst met mijn machtigingen niet bereiken en moet toch de bedrijven van een app wijzigen.
    Ik wil een bedrijf van een app afhalen, maar de app is door een collega gekoppeld en staat niet bij mij
    De scan-app moet minder bedrijven zien, alleen vind ik hem niet onder mijn eigen apps
    Ik wil de administraties van een app aanpassen maar de app staat niet bij mijn eigen machtigingen.
    De controller heeft de tool gekoppeld, maar ik moet de lijst met administraties aanpassen.
    Ik wil de administraties van Simplicate aanpassen maar de app staat niet bij mijn apps, een collega heeft gekoppeld.
    Hoe beperk ik een app die alleen bij de controller in de lijst staat?
    Ik heb de rechten om bedrijven te beheren, maar de app staat niet bij mij omdat een ander hem toeliet.
    Wil de bedrijven van de scanapp aanpassen, alleen staat die app niet bij mij maar bij de boekhoudster denk ik
    Ik moet dossiers bij een app weghalen, maar de app staat niet onder mijn naam omdat een collega hem aansloot
    Wil een klant uit de tool halen, maar in mijn eigen machtigingen komt die tool niet voor
    Selectie van administraties aanpassen voor een app die niet van mij is, kan dat buiten mijn eigen lijst om
    ik wil de BV's van een app wijzigen maar de app staat niet bij mij
    toestemming is door de controller gegeven, ik moet er twee administraties af halen, hoe kom ik er
    BI-app is door de CFO toegelaten, ik moet er BV's af halen maar zie hem niet onder mijn naam
    De app waarvan ik het bereik moet inperken staat niet onder mijn naam
    Ik moet twee bv's bij de app weghalen die de CFO heeft gekoppeld; onder mijn profiel ontbreekt hij
    wil bv weghalen maar app staat nie in mijn lijst
    app van collega, hoe zijn dossiers aanpassen
    ik wil voor de kassa een filiaal uitzetten maar de kassa staat niet bij mijn eigen apps
    Mag ik de administraties aanpassen van een app die een ander heeft goedgekeurd?
    wil bedrijven wijzigen van een app die een collega koppelde, bij mij staat die niet
    Ik wil de bedrijven aanpassen maar de app staat niet bij mij
    Een collega koppelde hem, hoe kies ik dan de administraties?
    Ik wil een bv uit de rapportage-app halen, maar de app staat niet bij mijn machtigingen, mijn collega zette hem op.
    Ik wil administraties wijzigen voor een app die mijn collega koppelde, maar die staat niet in mijn lijst.
    De app waarvan ik de bedrijven moet aanpassen is door de directeur gekoppeld; is er een andere ingang?
    Ik moet voor kantoor de bedrijven van de planningstool bijwerken. In mijn eigen lijst staan drie apps en de planningstool zit daar niet bij. Is er een andere plek?
    Ik wil bij een app een bv weghalen maar de app staat niet bij mijn machtigingen.
    De koppeling is door iemand anders gemaakt, kan ik dan toch wijzigen welke administraties hij ziet?
    Ik moet voor de directeur een bv uit de app halen, maar hij heeft destijds gekoppeld en bij mij staat de app dus niet.
    Een collega heeft de app gekoppeld en daarom vind ik hem niet bij mijn apps. Hoe kan ik toch de administraties ervan wijzigen?
    Ik wil de administraties van een app wijzigen maar die app vind ik niet onder mijn eigen naam.
    Een ander heeft de app toegestaan en ik moet er een bv bij zetten. Hoe kom ik bij die keuze?
    Ik wil administraties bij een app toevoegen maar die app staat niet in mijn eigen lijst.
    Een collega heeft de app gekoppeld, hoe kan ik dan toch de administraties ervan wijzigen?
    App van een collega een administratie geven, terwijl ik hem bij mezelf niet zie
    Ik wil een bedrijf afnemen van een app maar de app staat niet in mijn overzichtje omdat mijn baas ze gekoppeld heeft
    Ik kan de administraties van deze app niet bijstellen want hij staat niet in mijn eigen lijst.
    Niet ik maar de directeur gaf de app toegang. Hoe kom ik dan bij zijn bedrijvenkeuze?
    .opt-other-way =
        de tweede weg
        via de andere weg
        via import export
        andere route
        doe die andere manier
        het is toegelaten door mijn collega, dus dan maar langs import
        ik ben hoofdgebruiker, die andere weg kan ik nemen
        neem me mee langs appmachtigingen
        mijn exact online weigert, dan die omweg
        doe die tweede
        iemand anders gaf akkoord, in mijn lijstje zal hij nooit komen
        Doe mij maar die via het importmenu
        Ik beheer het abonnement, dus dat andere scherm moet lukken
        Een collega gaf akkoord, dus dan maar langs de andere kant
        tweede optie graag
        Mijn eigen lijst heeft geen zin, hij is niet van mij
        Laten we het via de licentiebeheerder-route proberen
        die omweg dan
        Als daar alle programma's van het kantoor staan, ga ik daarheen
        Mijn profielpagina wil niet laden, ik probeer het alternatief
        Toon me hoe het kan voor apps van andere gebruikers
        Karin kan er niet bij zijn, dus dan maar langs die van iedereen.
        Ik beheer het abonnement, ik kan bij alle gebruikers kijken
        mijn eigen bladzijde blijft wit, dus ga ik om
        Laat die andere route maar zien
        hij is van een collega, dat weet ik zeker
        doe dan maar die andere route
        Joris heeft hem gekoppeld, dus kijken heeft geen zin
        mijn exact online gaat toch niet open, dus dan maar langs daar
        mijn collega Els heeft dat indertijd gekoppeld
        ik heb licentie beheren, dus laat maar zien
        bij mij gaat dat hele Mijn Exact Online niet open
        die import export dus
        doe maar via import/export
        een collega heeft m gekoppeld, dus de andere route
        ik beheer het abonnement, dus dat tweede graag
        dan maar via import/export
        mijn collega gaf die toestemming inderdaad
        nog een keer kijken heeft geen zin
        nee hij staat er echt niet, doe maar anders
        ik heb zelf nooit toestemming gegeven, dat was een collega
    .opt-look-again =
        ik kijk nog eens
        nog een keer zoeken
        ik zoek nog even
        eerst nog eens kijken
        nog een poging
        misschien heb ik eroverheen gelezen
        er stond nog een toon alles onder, die probeer ik eerst
        oeps, ik was ingelogd onder de verkeerde naam
        ik ga nog even zoeken op de leverancier
        wacht, laat me nog eens neuzen
        volgens mij was ík het die akkoord gaf, dus hij moet er zijn
        Wacht, ik zoek nog even goed
        Misschien heb ik eroverheen gelezen
        Ik ga eerst opnieuw inloggen en dan weer zoeken
        nog een poging in mijn eigen overzicht
        Kan zijn dat hij onder een andere naam staat, ik controleer dat
        Laat ik mijn lijst nog eens rustig nalopen
        Hm, ik was met het verkeerde account ingelogd geloof ik, momentje
        Volgens mij heb ik toch zelf akkoord gegeven, dus hij moet daar ergens staan
        effe terug naar dat rijtje
        Ik heb nog niet alles bekeken
        Wacht, ik zie nu dat er onderaan nog meer uitklapt.
        Ik zat geloof ik met de verkeerde login, even wisselen
        hij heet vast anders, geef me nog een kans
        nee, het is mijn eigen akkoord, dus hij moet er zijn
        even checken of ik niet te snel keek
        ik zie nu dat er een "toon alles" onder staat, ik probeer dat
        wacht, ik was met de verkeerde naam ingelogd, even opnieuw
        nog eens zoeken
        misschien heet ie toch anders, ik kijk even
        o kijk daar staat hij toch!
        ik geloof dat ik niet goed gekeken heb, sorry
        ik ga eerst nog even goed speuren
        momentje, misschien keek ik eroverheen, toch nog es kijken in mijn lijst
        ik kijk toch eerst even goed, misschien las ik eroverheen
        nog een keer kijken
        ben geen beheerder dus die tweede weg zal wel niet gaan, ik zoek nog eens in mijn lijst
        even nog eens goed zoeken
        misschien was ik verkeerd ingelogd
        liever niet via import/export

change-administrations_look-in-own-list =
    ik wil toch nog eens in mijn eigen lijst kijken
    misschien heet de app anders in mijn lijst, waar zoek ik dan op
    er staat alles tonen onder de lijst met apps, moet ik daarop klikken
    Bij mijn machtigingen staan maar vijf apps en ik zoek er een waarvan ik de bedrijven wil kiezen. Kan de lijst ingekort zijn?
    'Toon alles' onder mijn programma's, moet ik daarop klikken om de tool te zien waar ik een dossier bij wil weghalen?
    om bedrijven te kiezen zoek ik de app op in mijn lijst maar die houdt na een paar regels op
    Ik weet zeker dat ik de app die ik wil beperken zelf heb goedgekeurd. Hoe zoek ik beter in mijn eigen lijst?
    de app waarvan ik administraties wil kiezen staat misschien onder een andere naam in mijn eigen lijst, hoe zoek ik
    ik dacht dat de app waar een bv af moet van mij was, kan ik iets over het hoofd zien in mijn lijst?
    eigen lijst nogmaals doorzoeken, bv wijzigen
    Mijn lijst met machtigingen lijkt afgekapt en de app waarvan ik bedrijven wil wijzigen zie ik niet. Is er meer te tonen?
    staat er onder de lijst nog iets om alles te tonen
    Ik wil nog eens goed zoeken in mijn eigen apps voordat ik een collega lastigval, waar let ik op
    Ik dacht dat ik hem zelf had gekoppeld maar zie hem niet, kijk ik wel goed in mijn lijst? wil er een bv af
    Er staan maar vijf apps in mijn lijstje en ik zoek de zesde om er een bedrijf af te halen, zit er ergens een toon alles?
    In mijn beveiligingscentrum lijkt de rij met apps afgekapt, ik wil bij de onderste de bedrijven wijzigen.
    Ik kan de roosterapp niet in mijn lijst vinden om filialen weg te halen, kijk ik misschien bij een ingekort lijstje?
    Ik zie maar tien apps staan, de kassa waar een winkel bij moet is er niet bij
    Ik moet de zaken van de planner wijzigen, maar mijn lijst lijkt onvolledig en ik weet niet onder welke naam hij staat
    Zou de app waarvan ik de dossiers wil wijzigen ook onder de naam van de maker kunnen staan, of moet ik de lijst eerst uitklappen?
    bij mij staan maar tien apps, degene waarvan ik de bv's wil wijzigen zit er niet bij, is er een knop voor meer
    Ik moet de app vinden om een parochie eraf te halen en zie maar een paar regels, kan er meer onder zitten?
    staat er onder mijn applijst nog een knop toon alles? ik zoek er een om zijn bedrijven aan te passen
    ik dacht dat de app onder mijn machtigingen stond om zijn bv's te wijzigen, kan de lijst ingeklapt zijn
    moet ik op 'toon alles' drukken om de plugin te vinden waarvan ik de bedrijven wil aanpassen
    toon alles onder lijst apps, bv beperken
    app niet in eigen lijst maar ik gaf zelf akkoord, nog eens kijken, andere naam? bv eraf
    Onder mijn lijst staat 'toon alles', kan de app waarvan ik de bv's wil aanpassen daaronder zitten?
    toon alles aangeklikt of niet, ik vind de app niet waar ik een dossier wil uithalen, waar moet ik nog kijken in mijn eigen lijst
    Wil de BV's van de tool aanpassen, hij moet in mijn lijst staan want ik koppelde hem zelf, maar ik zie maar de helft van de rijen
    Er staat 'toon alles' onder mijn rijtje, en het pakket waarvan ik bedrijven wil uitvinken zie ik niet
    Moet ik eerst op 'toon alles' klikken om de app te zien waarvan ik de bv's wil kiezen?
    Ik had die scanner zelf toegestaan vorig jaar en nu ik hem wil beperken zie ik hem niet, moet ik op Alles tonen klikken of zo
    zoek de app om bedrijven weg te halen, lijst lijkt maar half getoond met onderaan Toon alles
    De app waarvan ik de bedrijven wil aanpassen zie ik niet meteen, zit er meer onder de lijst verborgen?
    Misschien keek ik niet goed in mijn lijst, staat er nog meer onder als ik dossiers van een app wil bijstellen
    lijst met mijn apps lijkt na vijf regels op te houden, er moeten er meer zijn, ik zoek er een om BV's bij te kiezen
    zie maar paar apps bij mij, zoek app om bedrijven te kiezen
    ik zie maar een stuk van mijn apps geloof ik, en die ik wil beperken zit er niet bij
    lijst lijkt afgekapt, staat er Alles tonen onder? zoek app om bedrijven te wijzigen
    Ik zocht de app in mijn eigen lijst om een bv weg te halen, maar zie er maar tien. Is er een vervolg?
    Er staat Toon alles onder mijn apps, kan de app waarvan ik de administraties wil wijzigen daarachter zitten?
    Ben ik wel met de juiste gebruiker ingelogd als de app waarvan ik de administraties wil kiezen niet in mijn lijst staat?
    De app heette vroeger anders, dus ik zie hem niet als ik zijn administraties wil aanpassen
    Vind de app niet terug bij mijn eigen machtigingen, terwijl ik hem zelf gekoppeld heb en er een bv bij wil doen
    Ik zoek de app om bedrijven weg te halen, zie er maar vijf staan en onderaan iets van Toon alles.
    .done =
        Onderaan uitgeklapt en daar was ie.
        Stond bij de maker, niet bij het merk
        gewisseld van login, nu zie ik hem
        nog eens grondig gekeken
        ok terug
        toon alles deed het hem
        hij heette anders inderdaad
        ingelogd met de juiste, hij staat er nu
        oke gekeken, breng me weer waar ik zat
        hij heette daar net anders, gevonden
        aha, Toon alles, daar zat ie
        ik was ingelogd als de vorige uitzendkracht, nu goed
        onder toon alles stond hij ja
        ja heette net iets anders
