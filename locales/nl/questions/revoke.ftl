### Zo vragen lezers naar deze gids: elke regel is een voorbeeld. Niemand krijgt ze te zien.
### Een regel onder de naam van een stap leidt naar die stap.

revoke =
    ik wil mijn akkoord weer intrekken
    de toestemming die ik gaf wil ik weer intrekken
    toestemming weer intrekken
    mijn toestemming voor die app weer ongedaan maken
    kan ik een gegeven toestemming weer terugtrekken
    ik wil de toestemming die ik gisteren gaf weer intrekken
    weer intrekken wat ik net heb toegestaan
    hoe krijg ik de rechten er weer af
    de koppeling tussen de webshop en exact verbreken
    verbind Shopify niet langer met onze boekhouding
    verbinding tussen het kassasysteem en Exact Online verbreken
    toestemming ongedaan maken
    het akkoord voor een app terugdraaien
    de koppeling met het kassaprogramma mag er helemaal uit
    het kassaprogramma mag er helemaal uit
    kan onze vorige boekhouder nog bij de cijfers via zijn programma, dat moet stoppen
    de autorisatie van een app intrekken
    login van een app beëindigen zodat die niet meer binnenkomt
    een programma draait op de inlog van een oud-collega en moet eruit
    twee rapporten gebruiken de aanmelding van iemand die vertrokken is, sluit die af
    hoe haal ik die koppeling weg?
    hoe krijg ik die oude excel-koppeling eruit
    we zijn overgestapt naar een andere leverancier, de oude mag er niet meer bij
    app verwijderen uit exact
    ik heb per ongeluk een verkeerde app toestemming gegeven, hoe draai ik dat terug
    de rechten van basecone moeten eraf
    hoe ontkoppel ik een programma van exact online
    ik wil van die koppelling af
    hoe zeg ik een integratie op
    alle rechten van een applicatie weghalen
    autorisatie van de appstore app ongedaan maken
    hoe weet ik zeker dat een app er niet meer bij kan
    kan ik een gekoppelde app er weer afgooien
    onze oude boekhouder heeft nog steeds toegang via zijn software
    hoe maak ik een koppeling ongedaan
    ik vertrouw een app niet meer en wil hem eruit hebben
    ontkopellen van app
    machtigingen intreken
    revoke van een app in exact
    hoe disable ik een integratie
    de samenwerking met onze leverancier is gestopt, wat moet ik doen met hun toegang
    appmachtiging verwijderen
    wil niet meer dat spendesk bij onze cijfers kan
    alle toestemmingen weghalen
    toestemming terugtrekken
    hoe meld ik een app af
    koppelingen opschonen
    ik wil dat de app stopt met data ophalen
    Hoe trek ik de rechten van een app in?
    App-toegang intrekken
    Koppeling verwijderen
    Basecone loskoppelen van Exact Online
    Ik wil de machtiging van Shopify intrekken
    Gegeven toestemming ongedaan maken
    Alle rechten van Dext weghalen
    Hoe verwijder ik een gekoppelde app?
    Integratie met WooCommerce stopzetten
    Toegang van een derde partij beëindigen
    Een app deautoriseren
    Autorisatie van het urenprogramma opheffen
    Power BI ontkoppelen
    Koppeling met de kassa opzeggen
    Kan ik zelf een koppeling verbreken?
    Hoe haal ik een app uit Exact?
    De leverancier zijn API-toegang ontnemen
    Hoe zie ik of het intrekken gelukt is?
    intrekken
    ontkoppelen
    koppeling weg
    app eruit gooien
    Lightspeed afkoppelen
    De verbinding met Excel deactiveren
    Machtiging wissen
    Toegang helemaal blokkeren voor een app
    De stekker moet uit onze oude scanner
    We zijn gestopt met Spendesk en die mag nergens meer bij
    Hoe doe ik de deur dicht voor dat programma?
    Die software heeft niets meer te zoeken in onze boekhouding
    Zapier mag vanaf nu niet meer in onze cijfers kijken
    Ons contract met Visionplanner eindigt vrijdag, hoe zorg ik dat ze er dan echt uit liggen?
    Een proefversie van een dashboard uitgeprobeerd, nu alles weer netjes opruimen
    Is er een noodrem? Dat pakket boekt de verkeerde facturen in en moet nu stoppen
    Bij onze leverancier is ingebroken, we willen meteen alles afsluiten
    Per ongeluk op akkoord geklikt bij iets wat ik niet vertrouw, hoe draai ik dat terug?
    Hoe gooi ik HubSpot eruit?
    Dat ding moet eraf
    Afscheid nemen van Pleo
    De sleutel terugpakken van een softwarebedrijf waar we weg zijn
    Wij gebruiken het niet meer, het kan eruit
    Ik heb spijt van mijn ja tegen Silverfin
    Hoe schop ik een pakket uit onze administratie dat we al een jaar niet betalen?
    Voor eens en altijd klaar met die tool
    Hoe lang duurt het voordat de leverancier er echt niet meer bij kan nadat ik op Intrekken heb geklikt?
    Goedemiddag, wij stappen per 1 januari over op een ander scanpakket. Kunt u mij uitleggen hoe ik de huidige koppeling volledig beëindig?
    Onze webshop is verkocht en de nieuwe eigenaar heeft het account overgenomen. Hoe voorkom ik dat hun winkel nog bij onze gegevens komt?
    Een klant heeft ons kantoor verlaten en vraagt of ik de software die wij gebruikten bij hem wil afsluiten, waar doe ik dat?
    Van mijn leidinggevende moet ik vandaag nog de machtigingen van Invantive weghalen, in welk scherm gebeurt dat?
    Kan ik als eigenaar mijn toestemming terugnemen zonder dat de softwareleverancier daaraan meewerkt?
    De helpdesk van het pakket zegt dat ik de koppeling aan de kant van Exact moet verwijderen, maar waar dan?
    Onze privacyfunctionaris eist dat een verwerker waarmee we gestopt zijn geen enkel recht meer heeft. Welke stappen moet ik doorlopen?
    Ik heb bij de tool zelf al mijn account gesloten, moet ik aan de kant van Exact ook nog iets uitzetten?
    Hoe kan ik aan de accountant aantonen dat de oude koppeling werkelijk dood is?
    Stel dat ik de machtiging heb opgeheven, waaraan merk ik dan dat het gewerkt heeft?
    Ik vind het een schande dat ik nergens kan lezen hoe je van zo'n koppeling afkomt, help me even
    Wat is de snelste manier om een app alles af te nemen?
    Moet ik nog ergens bevestigen als ik een machtiging laat vervallen, of is één klik voldoende?
    Hoi, ik ben stagiair en moet het oude kassasysteem afsluiten. Waar begin ik?
    Bij mij draaien nog twee oude kilometerregistraties mee, die wil ik allebei volledig lozen
    Ik werk bij een leverancier en een gebruiker wil bij ons weg; wat moet hij in Exact aanklikken om ons de toegang te ontzeggen?
    Waar vind ik Machtigingen voor mijn apps om er een te schrappen?
    Via welk menu maak ik een einde aan de koppeling met Cash?
    Basecone moet nergens meer bij kunnen, bij geen enkele van onze bv's.
    We stoppen met Spendesk, haal de toegang er voor de hele groep af
    Klant vertrekt naar een ander kantoor en was de enige met Visionplanner, dus dat pakket kan er in zijn geheel af.
    Waar trek ik de stekker uit Dext?
    Ik heb besloten dat de leverancier eruit gaat, loods me er even doorheen.
    Stappen graag om de tijdregistratie alle toegang te ontzeggen
    De functionaris gegevensbescherming zegt dat Trengo weg moet, welke knop is dat?
    Vanmorgen op Intrekken gedrukt bij de boekingsrobot; waaraan merk ik dat het gelukt is?
    Vertel even op welk scherm ik een koppeling beëindig.
    Tussen de koppelingen staat iets van een oud reclamebureau, dat mag verdwijnen.
    Staat Yuki er nog tussen? Zo ja, weg ermee, graag een werkwijze.
    Er hangt een vreemde partij aan onze boeken, hoe krijg ik die eraf?
    Die ene met het oranje tekentje wil ik eruit kieperen
    Grote schoonmaak: zes ongebruikte koppelingen moeten de deur uit.
    Hoe test ik of de deur voor Mollie echt dicht zit?
    Hoe haal ik Basecone er helemaal uit, voor al onze administraties tegelijk?
    Kan ik zelf de toegang van ons vroegere kassasysteem stopzetten of moet ik jullie daarvoor bellen?
    Een klant stapt over naar de concurrent en wil dat wij nergens meer bij kunnen, waar zet hij dat stop?
    Goeiedag, hoe kan ik Silverfin buitengooien uit Exact, we werken er niet meer mee?
    Wie kan mij tonen waar ge zo'n oude scantool voledig afsluit?
    Is het mogelijk om een leverancier per direct al zijn rechten te ontnemen?
    Wat moet ik aanklikken zodat de webshop vanaf morgen geen enkele factuur meer kan ophalen?
    Ons contract met het vorige kantoor is gedaan, hoe zorg ik dat hun software niet meer binnen kan?
    Ons CRM is gehackt!! Waar trek ik nu meteen de stekker uit de verbinding met Exact?
    Waarom verdwijnt die app niet, ik bevestig het verwijderen en er gebeurt precies niets?
    Hoi, mag ik een proefabonnement van een declaratietool weer wissen uit mijn boekhouding en via welk scherm gaat dat?
    Hoe gooi ik die oude bonnetjesscanner voorgoed buiten de deur?
    We zijn weg bij onze kassaleverancier, die hoeft nergens meer aan te komen
    de stekker eruit bij dat scanprogramma, waar doe ik dat
    sleutels terugpakken van een pakket dat we hebben opgezegd
    Die lui van de webshop mogen nooit meer één cijfer van ons zien
    Voor dat incassobureau moet het hek potdicht, bij al onze zaken tegelijk
    Onze leverancier is gehackt, stond in de krant. Ik wil ze er nú uit hebben
    proefmaand voorbij, dat ding moet met wortel en tak verdwijnen
    Het rekenprogramma van mijn ex-compagnon zuigt onze boeken nog steeds leeg, hoe stop ik dat?
    Alles of niks: Basecone moet straks nul komma nul kunnen
    Per ongeluk ja gezegd tegen een vaag programmaatje, hoe draai ik dat helemaal terug
    Hoe zeg je tegen Exact: deze gast komt er niet meer in
    Ruzie met de softwareboer gehad. Afgesloten moet hij, vandaag nog, overal
    Wij stappen per 1 juli over van Basecone naar een ander scanpakket. Hoe regel ik dat Basecone vanaf die dag bij geen enkele klant meer iets kan ophalen of wegschrijven?
    De verwerkersovereenkomst met onze kasstroomtool is beëindigd. Als FG moet ik kunnen aantonen dat hun toegang tot de boekhouding echt is afgesneden; waar voer ik dat uit?
    Bevinding uit de IT-audit: een koppeling met een failliete leverancier staat nog open naar alle administraties. Graag de stappen om die koppeling volledig te verwijderen.
    Er is gisteren een datalek gemeld bij de maker van onze declaratiesoftware. Ik wil hun sleutel tot Exact nu meteen dichtdraaien, welke knoppen moet ik hebben?
    De proefperiode van Agicap is afgelopen en we nemen het niet af. Opzeggen bij hen is gebeurd, maar hoe haal ik ze aan de kant van Exact Online weg?
    In de offboardingchecklist van de applicatie staat alleen "koppeling opheffen". Kunt u me vertellen hoe dat in Exact gaat, voor het hele abonnement en zonder uitzonderingen?
    Onze oude webshopbouwer boekt nog steeds orders in, terwijl het contract al sinds maart is ontbonden. Die partij moet er compleet uit, vandaag nog.
    Een betrokkene heeft bezwaar gemaakt tegen de verwerking door onze incassopartner Payt en de directie heeft besloten ermee te stoppen. Hoe ontneem ik dat programma elk recht op onze gegevens?
    De oude kassa is de deur uit, nu moet dat programma ook niet meer in onze boeken kunnen. Hoe gooi ik het eruit?
    Contract met Spendesk is opgezegd, waar trek ik de stekker eruit in Exact?
    Weg ermee! Die scan-app heeft niks meer te zoeken bij ons
    ik wil de toegang van onze vroegere webshopbouwer helemaal stopzetten, liefst vandaag nog
    Hoe verbreek ik de band tussen Exact en Shopify voorgoed?
    Een paar jaar geleden zo'n cashflowtool op proef gehad. Nooit betaald, nooit gebruikt, maar die mag nog steeds bij alles. Hoe krijg ik dat ongdaan?
    Onze vorige boekhouder zijn software moet buiten. Waar klik ik daarvoor?
    toestemmign die ik aan klippa gegeven heb terugdraaien
    Leverancier is gehackt las ik in de krant. Hoe sluit ik hun app onmiddelijk af van mijn cijfers?
    Hoe ben ik zeker dat ze er écht niet meer bij kunnen nadat ik de boel heb afgesloten?
    Wij stoppen met de winkel en doen alle koppelingen dicht, te beginnen met de pinautomaat-app. Hoe pak ik dat aan?
    Die koppeling van de bestelsite voor mijn piepers mag van het erf af: hoe jaag ik 'm uit mijn boeken?
    Franchisenemer gestopt, zijn kassasysteem moet er vandaag nog volledg af. Waar klik ik?
    Cliënt beweert dat de toegang van het facturatiepakket is beëindigd. Hoe stel ik vast dat die werkelijk dicht is?
    Ik ben gestopt met dat bestelplatform voor taarten, hoe smijt ik dat helemaal buiten uit mijn boekhouding?
    Na de overname stappen wij voor alle dossiers af van onze vorige rapporteringstool. Hoe ontneem ik die in één beweging elke bevoegdheid?
    Wij hebben de verwerkersovereenkomst met de leverancier opgezegd; hoe beëindig ik diens toegang integraal?
    Lief helpteam 😊 ik ben overgestapt naar een ander reserveringssysteem, hoe neem ik in Exact afscheid van het oude?
    Tankpaskoppeling. Weg ermee. Hoe.
    We zijn van channel manager veranderd. De vorige mag vanaf 1 april niks meer kunnen in onze boekhouding, hoe regel ik dat?
    Hoe haal ik bij ons praktijkprogramma alle bevoegdheden in de boekhouding weg?
    Goeiemorgen, wij hebben afscheid genomen van ons salarispakket (eindelijk, haha) en nu moet dat ding natuurlijk ook geen journaalposten meer kunnen doorschieten. Hoe sluit ik het helemaal af?
    Hey! Bye bye Shopify, ik zit nu op een ander platform. Hoe unlink ik dat volledig van Exact?
    De calculatiesoftware is opgezecht. Toegang tot de boekhouding moet dicht, potdicht. Hoe?
    Als curator wens ik het webwinkelpakket van gefailleerde per direct iedere bevoegdheid te ontzeggen. Op welke wijze geschiedt dat?
    Programma van pakketdienst wij niet meer gebruiken, hoe maak ik dat hij niks meer kan in Exact?
    Na vijftien trouwe jaren neemt ons museum afscheid van het oude ticketsysteem. Hoe sluit ik achter hem de deur, zodat hij niet stilletjes terugkeert in de boeken?
    Hoe gooi ik een porgramma uit Exact?
    Koppeling met oude webshop opzeggen
    Ik wil dat Klippa nergens meer bij kan
    Waar zet ik de toegang van een leverancer helemaal uit
    Contract beëindigd, nu nog de deur dicht in de boekhouding
    toegang afnemen van app, hoe doe je dat
    Onze vorige scantool moet definitief van de boeken af
    Hoe weet ik zeker dat ze na het afsluiten echt niet meer binnen kunnen?
    Ik heb spijt van die app die ik gisteren heb toegestaan en wil het terugdraaien
    Visionplanner loskoppelen, alles ervan
    In het nieuws: hack bij de maker van onze declaratieapp. Ik wil ze er nu meteen compleet uit hebben.
    Mijn zoon heeft uit nieuwsgierigheid een AI-ding aan onze boekhouding gehangen, hoe krijg ik dat eraf?
    De leverancier is failliet verklaard en ik wil niet dat de boedel straks in onze cijfers kan neuzen
    Ze boeken alles dubbel en reageren niet op mails, dus de kraan moet dicht
    Bij de pentest kwam een vergeten proefkoppeling boven, de onderzoeker wil dat die vanavond nog geschrapt is
    Een klant beroept zich op de AVG en eist dat de marketingtool geen enkele sleutel meer houdt
    De tool vreet al onze API-aanroepen op, gooi hem er maar tussenuit. Hoe?
    Ik had voor een scriptie een student toegan gegeven via een appje, het onderzoek is af
    Na de scheiding wil ik dat het programma van mijn ex volledig buiten mijn boekhouding staat
    we gaan het pakket opnieuw inrichten en willen eerst alles van de app schoonvegen in exact
    koppeling webshop helemaal weghalen
    hoe gooi ik oude scantool eruit
    toegang Spendesk stopzetten per direct
    opgezegd bij leverancier, nu verbinding verwijderen
    ex-boekhouder zijn software mag er niet meer bij
    app loskoppelen Exact
    kassasysteem afsluiten van boekhouding
    waar trek je toestemming in van Visionplanner
    deze app alles afnemen stappen
    proefversie afgelopen, software mag niks meer inzien
    gehackte leverancier nu meteen blokkeren hoe
    stekker uit Klippa trekken
    Die ene eruit, volledig, bij alle bedrijven
    machtiging annuleren Shopify compleet
    We zijn per 1 januari overgestapt van Basecone naar een ander scanpakket. Basecone hangt nog wel aan onze boekhouding, hoe koppel ik dat helemaal af?
    Vorig jaar hebben we een proefabonement genomen op een dashboard en daar nooit meer naar gekeken. Die partij kan dus nog steeds bij onze cijfers en dat wil ik beëindigen.
    De leverancier van onze incassosoftware is gisteren failliet verklaard. Ik wil dat hun programma vandaag nog nergens meer bij kan.
    Onze webshop is verkocht en draait nu onder een andere eigenaar. De Shopify-koppeling moet er bij ons volledig uit.
    Ik heb gisteravond per ongeluk op akkoord geklikt bij een of ander gratis cashflowtooltje. Hoe maak ik dat ongedaan?
    In de krant stond dat onze declaratieleverancier gehackt is. Directie eist dat we de deur naar Exact meteen dichtgooien voor dat systeem.
    Het contract met Visionplanner is opgezegd en we werken alleen nog met Silverfin. Nu nog de stekker uit de oude koppeling.
    De functionaris gegevensbescherming heeft de verwerkersovereenkomst met onze kassaleverancier afgekeurd. Ik moet nu zorgen dat die kassa geen enkele toegang meer houdt.
    Tijdes een cursus heb ik een oefentooltje aan onze echte boekhouding gehangen, dom natuurlijk. Dat moet er weer af.
    We stoppen met de verhuurtak en de planningssoftware is al opgezegd. Alleen trekt die nog elke nacht de debiteuren binnen, kan dat ergens uitgezet worden?
    De consultant die onze Power BI bouwde is klaar en heeft zijn spullen gepakt. Zijn hulpprogramma moet nu van de boekhouding af, met alles erop en eraan.
    Niemand buiten ons mag onze cijfers straks nog kunnen lezen via die oude scantool, hoe krijg ik dat voor elkaar?
    Wat ik wil: dat Basecone vanaf maandag nergens meer bij kan, bij geen enkele bv
    Mijn baas heeft gezegd dat de koppeling met Spendesk er voor het eind van de dag helemaal uit moet zijn
    De accountant eist in de managementletter dat het leverancierspakket dat we niet meer gebruiken geen toegang meer heeft; hoe voer ik dat uit
    We stappen per 1 januari over van Visionplanner naar iets anders en ik wil netjes de deur achter ze dichttrekken
    kreeg een mail dat onze webshopbouwer gehackt is. Ik wil dat zij NU niets meer uit onze boekhouding kunnen halen
    De proefperiode is afgelopen, we gaan er niet mee door, en ik wil niet dat ze blijven meekijken
    Bij het opheffen van de zaak moet alles wat aan de boekhouding hangt eraf. Hoe maak ik Shopify los?
    Ik slaap pas rustig als dat kassasysteem volledig is afgesneden
    onze samenwerking met het incassobureau stopt vrijdag; daarna moet hun software met lege handen staan
    hoe zeg ik tegen Exact dat ik me heb bedacht en het programma toch nergens meer bij mag
    Voorjaarsschoonmaak: ik wil drie dode koppelingen opruimen, hoe gooi ik ze eruit
    De functionaris gegevensbescherming wil dat de toestemming aan Silverfin geheel wordt teruggedraaid, waar doe ik dat?
    Per ongeluk op akkoord geklikt bij een of andere app uit een reclamemail, ik wil het ongedaan maken
    Overname rond, de koper wil schone lei: de software van de vorige eigenaar moet elke vorm van inzage kwijt
    mag niet meer bij
    niet meer bij kan
    niet meer bij onze cijfers
    niet meer bij onze gegevens
    van een koppeling af
    rechten intrekken
    toestemming intrekken
    machtiging intrekken
    toegang intrekken
    koppeling weghalen
    koppeling eruit
    koppeling eraf
    koppeling verbreken
    koppeling beëindigen
    koppeling stopzetten
    koppeling opzeggen
    app verwijderen
    app weghalen
    app eruit
    app afsluiten
    app blokkeren
    app ontkoppelen
    app loskoppelen
    app kwijt
    van een app af
    oude app
    oude koppeling
    andere leverancier
    toegang ontnemen
    toegang afnemen
    toegang ontzeggen
    toegang stoppen
    toegang blokkeren
    app mag er niet meer bij
    gebruiken we niet meer
    per ongeluk toestemming
    verkeerde app
    uit dienst
    niet vertrouwen
    contract gestopt
    samenwerking gestopt
    alles weghalen
    alle rechten weg
    knop intrekken
    beveiligingscentrum
    machtigingen voor mijn apps
    ingetrokken maar werkt nog
    bewijzen dat de toegang weg is
    excel
    deautoriseren
    afmelden app
    wissen
    schrappen
    opruimen
    stopt met gegevens ophalen
    geen gegevens meer ophalen
    ophalen stoppen
    mag niet meer bij onze gegevens
    mag niet meer bij onze cijfers
    zeker weten dat de toegang weg is
    power bi koppeling verwijderen
    staat niet bij mijn machtigingen
    app niet in lijst machtigingen
    gekoppelde app weg
    mijn naam rechtsboven
    app opruimen
    oude koppelingen opschonen
    oude koppelingen opruimen
    van die koppeling af
    wil ervan af
    toestemming terugdraaien
    toegang intrekken van leverancier
    rechten afnemen
    rechten verwijderen
    rechten weghalen
    machtiging verwijderen
    machtiging weghalen
    autorisatie verwijderen
    autorisatie intrekken
    toestemming weghalen
    toestemming verwijderen
    toestemming stoppen
    app stopzetten
    app opzeggen
    app uitzetten
    app uitschakelen
    app deactiveren
    programma verwijderen
    pakket verwijderen
    software verwijderen
    integratie verwijderen
    integratie stopzetten
    ingetrokken maar app haalt nog gegevens op
    ingetrokken maar toegang
    knop ontbreekt
    ik zie intrekken niet
    intrekken staat er niet
    test-app
    proefversie gestopt
    verkeerd geklikt
    per ongeluk akkoord
    per ongeluk toegestaan
    nooit meer toegang
    geen toegang meer geven
    mag nergens meer bij
    Mollie mag niet meer bij Exact Online
    toegang van de Mollie-koppeling in Exact intrekken
    Mollie intrekken in Exact Online
    de rechten van Mollie in Exact weghalen
    er zit er eentje tussen die ik zelf ooit heb toegelaten, die wil ik nu meteen helemaal de deur wijzen
    laat maar, gooi hem er compleet af
    duidelijk, breng me dan maar naar het volledig afsluiten van zo'n app
    wacht deze app gebruiken we helemaal niet meer. weg ermee
    laat hem dan maar helemaal vallen, ik wil dat hij nergens meer in mag
    weet je, trek voor die app maar gewoon alles in
    o sorry ik bedoelde exact online, daar moet ie weg
    dit had bij exact online gemoeten, hoe trek ik daar alle rechten in
    deze hier, Declaree ofzo, mag er direct uit. hoe
    de app bestaat hier nog maar wordt niet meer gebruikt, hoe ontneem ik hem de rechten
    en dezelfde app in Exact, doe je dat ook
    stop, ik wou hem juist weg
    kunnen we hem niet gewoon de toegang afpakken
    nu exact online: daar moet hij totaal weg
    verkeerd programma, exact moet ik hebben, daar intrekken
    hoe gooi ik een oude leverancier uit Exact Online
    We zijn gestopt met ons scanpakket en willen dat het bedrijf erachter nergens meer bij kan in Exact.
    Dyme heeft nog toegang tot onze boekhouding in exact online, dat moet weg
    ik heb per ongeluk ja geklikt toen een programma bij Exact wilde, hoe maak ik dat ongedaan
    Kunt u mij uitleggen hoe ik de machtiging van Klippa volledig beëindig in Exact Online?
    contract met softwareleverancier opgezegd, nu nog de deur dicht in Exact
    koppeling met onze oude kassa helemaal verwijderen uit exact
    Er is bij Basecone een datalek geweest hoorde ik. Hoe zorg ik dat zij vandaag nog niet meer in onze cijfers kunnen?
    app intrekken exact online
    Graag zo spoedig mogelijk alle rechten weghalen van Chargebee, ik ben degene die destijds akkoord gaf.
    een stagiair heeft een of ander rapportageding op mijn login aangezet, wil dat er helemaal af
    toestemming terugdraaien die ik vorige week gaf aan een urenpakket
    Wij wensen de volmacht die ik aan Silverfin verleend heb stop te zetten in Exact, alles.
    waar klik ik om een integratie compleet te schrappen in exact?
    proefperiode van Invantive is afgelopen, hoe koppel ik dat los zodat er niks blijft hangen
    De webshop draait niet meer, maar volgens mij kijkt dat programma nog steeds mee in Exact. Afsluiten graag.
    hoe zeg ik tegen exact dat een programma er nooit meer in mag
    leverancier failliet, zijn software kan nog bij onze debiteuren in Exact, help
    rechten van een gekoppeld programma stopzetten, definitief
    Onze CFO wil dat Power BI geen enkele data uit Exact meer krijgt via mijn account
    Volgende maand stappen we over van Payt naar iets anders; hoe ontneem ik Payt daarna alle toegang?
    ik vertrouw dat appje niet meer, weg ermee
    Mijn laptop is gestolen en daar draaide een programma op dat met Exact praat, hoe blokkeer ik dat programma?
    autorisatie opheffen van derde partij in exact
    wil mijn goedkeuring voor Visionplanner intrekken in exact online, hoe moet dat
    een app die we opgezegd hebben mag nergens meer bij. Waar regel ik dat?
    er moet ook nog een programma totaal weg uit onze Exact, hoe doe ik dat
    hoe geraak ik volledig van een gekoppelde app af in exact online
    trouwens, hoe trek ik de rechten van een app helemaal in bij exact
    Hebben we Zapier nog? Die kan er ook helemaal af dan
    en die andere app mag er ook uit
    gooi visma er ook maar af
    we gebruiken TriFact365 al een jaar niet meer, dat mag weg
    nu hetzelfde voor Payhawk, ook alles eraf
    hoe gooi ik een app helemaal uit exact?
    er is een leverancier gehackt, ik wil dat die per direct nergens meer bij kan
    Wij wensen de toegang van onze vorige softwareleverancier definitief te beëindigen.
    toch maar helemaal weg ermee
    contract met Silvasoft loopt af, alle rechten intrekken dus
    kan ik een proefpakket dat ik ooit heb uitgeprobeerd eruit kegelen?
    weg met dat ding
    dieje scanner mag der volledig uit, wij doen da nu zelf
    zou je ook de toegang van het oude urenpakket kunnen stoppen? dat gebruikt geen mens meer
    ik heb er nog een gevonden die niks meer te zoeken heeft bij ons
    rechten van lightspeed volledig intrekken aub
    ik vertrouw die app niet meer, hoe krijg ik hem van mijn account af?
    we zijn failliet verklaard qua webshop dus die koppeling mag er finaal uit
    alles van dyme intrekken graag
    hoe schop ik een app uit Exact
    Wij gebruiken het oude declaratiepakket niet meer. Hoe zorg ik dat het nergens meer bij kan?
    de leverancier is failliet en heeft nog toegang tot onze boekhouding, hoe sluit ik die af
    volledig afsluiten van een extern programma dat ik zelf heb toegelaten
    Er is een datalek bij een softwarebedrijf waar wij klant zijn. Hoe gooi ik meteen de deur dicht in Exact?
    mijn toestemming aan een app opzeggen
    ik vertrouw een app niet meer en wil dat hij per direct niets meer kan lezen
    Ik heb tijdens een demo op akkoord geklikt bij Exact en daar wil ik vanaf.
    proefabonnement afgelopen, hoe haal ik de machtiging bij exact weg
    alle rechten in één keer weg van een app
    waar zit de knop om een dienst de toegang te ontzeggen
    een oude koppeling opruimen die ik jaren geleden zelf gemaakt heb
    app verwijderen uit exact online
    hoe verwijder ik een koppeling?
    koppeling met Basecone verwijderen
    Dext ontkoppelen
    toegang van Shopify intrekken
    gekoppelde app weghalen exact
    machtiging van de scan app intrekken
    ik wil van Lightspeed af
    app deleten
    hoe haal ik Power BI uit Exact?
    koppeling helemaal verbreken
    integratie stopzetten en weghalen
    oude kassakoppeling opruimen
    toestemming weer ongedaan maken
    Hoe trek je een machtiging in?
    haal Visionplanner eruit
    kopeling verwijderen
    app eraf gooien
    webshop ontkoppelen van exact online
    per ongeluk akkoord gegeven, terugdraaien
    verkeerde app toegang gegeven
    deze app mag nergens meer bij
    toegang app blokkeren
    alle rechten van een app weghalen
    waar zit de knop intrekken
    urenapp loskoppelen
    hoe zeg ik de koppeling op?
    toestemmming van app verwijderen
    Basecone opgezegd, toegang nog weghalen
    koppeling met de oude kassa weg, we gebruiken die niet meer
    app verwijderen omdat we gehackt zijn
    leverancier failliet, hoe sluit ik zijn app af
    proefperiode voorbij, hoe verwijder ik die app?
    en hoe gooi ik er daarna nog eentje helemaal uit?
    Wij hebben het contract met een softwareleverancier beëindigd en willen niet dat die nog in Exact kan. Wat moet ik doen?
    die ene moet er nu meteen af
    bij nader inzien gooi ik die ene er toch uit
    nee dan gooi ik hem er liever helemaal uit
    ik waag het erop, hoe trek ik hem in
    doe maar gewoon helemaal intrekken
    nog een app waar alles van af moet
    en de oude toestemming van mijn voorganger, hoe krijg ik die weg
    hoe trek ik die ouwe dan in
    kan ik de app ook gewoon helemaal eruit gooien
    een van die oude apps mag weg
    dan trek ik de rechten wel in
    waar is die gids om in te trekken
    we stappen niet over, ik wil één app kwijt
    hoe trek je zo'n ding in, leg eens stap voor stap uit
    toont u mij hoe ik intrek
    het gaat me eigenlijk om exact online hoor, daar moet een app uit
    collega zegt: exact online was het, niet xero
    ik heb liever geen overzicht, ik wil er gewoon één weg
    die oude toestemming van Piet, hoe gooi ik die weg
    of moet ik hem eerst intrekken
    ik ga de rechten toch maar intrekken
    ik trek hem meteen in, hoe?
    kan ik niet beter gewoon alle rechten van die app intrekken en dan zien we wel
    breng me naar het intrekken, er klopt iets niet
    er zijn hackers binnengeweest, ik wil alle rechten van die app weg
    boekhoudapp eruit gooien
    We zijn gestopt met ons scanprogramma en ik wil niet dat die club nog in onze boeken kan kijken. Hoe regel ik dat in Exact?
    Goedemiddag, kunt u mij uitleggen hoe ik de machtiging van een extern pakket in Exact Online volledig ongedaan maak? Mvg, Renske
    ik heb vorige week per ongeluk een proefabonnement gekoppeld aan Exact, dat moet er weer af
    webshop plugin loskopelen van exact
    Contract met leverancier loopt 31 december af, daarna mag die nergens meer bij in onze Exact.
    weet niet hoe de app heet die ik wil verwijderen, mag dat veld leeg?
    wij zijn gestopt met Basecone en ik wil dat ze niet meer bij onze boekhouding kunnen, hoe regel ik dat?
    Hoe gooi ik een app uit Exact
    Goedemiddag, onze oude urenregistratie (Timewax) haalt nog steeds gegevens op. Hoe zet ik dat stop?
    afkoppelen scanprogramma exact onlin
    ik heb gisteren per ongeluk ja geklikt bij een of ander AI tooltje, nu zit die in mijn boekhouding. eruit ermee!
    Kan ik de machtiging die ik vorig jaar aan een kassasysteem gaf nog ongedaan maken?
    mijn man zijn webwinkel is verkocht en de koper gebruikt nu dat plugin, maar het hangt nog altijd vast aan onze boekhouding. hoe knip ik dat door?
    toestemmign app terugtrekken
    Mijn man is overleden en ik wil dat die facturentool niet meer bij onze boekhouding kan. Kunt u mij helpen?
    we zijn gestopt met Klippa, hoe haal ik de toegang weg
    dat bedrijf is failliet gegaan en hun app zit nog in onze exact. Weg ermee NU
    hoe trek ik de rechten van een app in
    als interim wil ik netjes afsluiten: mijn proefkoppeling met Silverfin moet ontkoppeld worden
    ge moogt van mij weten hoe ik die tool van de incassoboer zijn toegang afpak
    datalek bij onze leverancier vandaag in het nieuws. Hoe sluit ik ze onmiddellijk af van Exact?
    Sjakie van de IT zei: gooi de token weg in Exact. waar
    hoe verwijder ik de koppeling met Basecone uit Exact Online
    We zijn gestopt met Dext. Hoe zorg ik dat ze niet meer in onze boeken kunnen kijken?
    app ontkoppelen exact
    Goedemiddag, graag zou ik de toegang van Spendesk tot onze administratie willen stopzetten. Hoe doe ik dat?
    ons contract met de scanleverancier loopt vandaag af, hun software moet er per direct uit
    toestemming terugnemn die ik aan TriFact heb gegeve
    kan ik die app van de vorige webshop er gewoon afgooien, hij leest nog altijd onze facturen mee
    intrekken machtiging app
    Hoe zorg ik dat Basecone helemaal niks meer kan in ons Exact?
    We zijn gestopt met die webshop, hoe gooi ik de koppeling met Exact Online eruit?
    machtiging van app intrekken exact online
    Ik wil dat dat scanprogramma vanaf vandaag nergens meer bij mag.
    Onze bakkerij stapt af van de oude kassa, hoe haal ik die los van Exact?
    Kun je me uitleggen hoe ik een programma de toegang tot onze boekhouding ontneem?
    hoe verwijder ik Dyflexis uit exact
    Proefperiode van een tool is voorbij, die moet nu volledig afgesloten worden van Exact Online
    Ik heb vorige week per ongeluk op akkoord geklikt bij een vreemde app en wil dat terugdraaien.
    Toegang van Payhawk stopzetten, en dan echt alles.
    Een leverancier vertrouw ik niet meer sinds dat datalek, hoe sluit ik hem buiten in Exact?
    Ik wil mijn toestemming aan een koppeling terugnemen
    Hoe blokkeer ik een app die ik zelf ooit toegang gaf tot Exact?
    Shopify moet weg uit exact online, waar doe ik dat
    Contract met het uurprogramma loopt af op de 31e, wat moet ik in Exact doen zodat ze daarna niet meer meelezen?
    alle rechten van die ene app wegnemen
    Goedemiddag, wij hebben de samenwerking met een softwareleverancier beëindigd en willen graag dat hun programma geen enkele inzage meer heeft in onze cijfers. Hoe gaat dat in zijn werk?
    Kan ik een integratie in Exact Online zelf opzeggen?
    toegang intrekken powerbi connector
    Die Excel-invoegtoepassing hoeft niet meer bij Exact, weg ermee.
    Ik zou graag een gekoppeld programma definitief de deur wijzen.
    Hoe kan ik een koppeling ongedaan maken die ik gisteren heb gelegd?
    De directeur wil dat de CRM-koppeling er vandaag nog af gaat. Hoe?
    Wij gebruiken Klippa niet langer. Hoe trek ik de stekker eruit in Exact Online?
    revoke app exact nl
    koppeling opheffen met loonpakket stappen graag
    Ik wil een stuk software niet langer toelaten tot mijn dossier in Exact, hoe doe ik dat?
    Ge moet mij eens zeggen hoe ik die app van onze vorige kassaleverancier uit Exact krijg.
    Verkeerde app toegelaten!! hoe krijg ik hem er weer uit
    Moet ik bij de leverancier opzeggen of kan ik de toegang in Exact Online zelf afsluiten?
    Ik heb onze boekhoudkoppeling met het reserveringssysteem niet meer nodig
    hoe stop ik dat een app nog langer facturen uit exact ophaalt
    Autorisatie van een externe applicatie beëindigen, procedure?
    Kan iemand mij stap voor stap vertellen hoe je een app zijn bevoegdheden afpakt en daarna controleert of het gelukt is?
    App eruit zetten.
    Ik wil van die vervelende koppeling af in Exact
    Het abonnement op de declaratietool is gestopt maar die kan volgens mij nog in onze administratie. Hoe sluit ik dat af?
    Hoe trek je in Exact Online een OAuth-toestemming in?
    Een hacker zit mogelijk in onze webshop. Hoe snijd ik die direct af van Exact Online?
    kan ik visma de toegang ontzeggen tot exact
    Ben mijn akkoord voor een app kwijt, eh ik bedoel ik wil het intrekken
    Ik wil een app uitzetten in exact onlien
    Koppeling wissen zodat er niks meer heen en weer gaat
    Onze stagiair heeft met mijn inlog een gratis dashboard gekoppeld en dat mag niet. Hoe maak ik dat ongedaan in Exact?
    Wat moet ik doen om een applicatie volledig los te maken van Exact Online?
    Niemand hier heeft die rapportagetool nog nodig, hoe haal ik zijn sleutel tot Exact weg?
    Hoe schakel ik een third party app uit in EOL?
    Toestemming die ik gaf weer ongeldig maken
    Ik wil opnieuw beginnen met een schone lei: eerst de app alle toegang tot Exact afnemen
    Weet iemand hoe ik een koppeling met een voorraadsysteem beëindig aan de kant van Exact?
    Wij willen geen gegevens meer delen met dat analyseprogramma
    De app van de leasemaatschappij mag per direct niks meer zien, graag instructie
    intrekken rechten exact app hoe werkt dat
    Mag ik een app zomaar de toegang afnemen in Exact en hoe pak ik dat aan?
    hoe krijg ik die koppelling met de kassa eraf in exakt
    kan ik de toegan van een app stopen of moet ik daar voor bellen
    Ik ben gestopt met dat bestelplatform voor taarten, hoe zorg ik dat ze niet meer in mijn boekhouding kunnen
    Laat maar, die analysetool mag bij geen enkele cliënt meer komen
    Ik stop met mijn jaarrekeningpakket, alle rechten eruit voor mijn kantoor
    Hoe geraakt ne mens van een app af die nog in onze boekhouding kan?
    die app van me schoonzoon moet eruit, die mag nergens meer bij
    eerst wou ik alleen de bv eraf halen maar doe maar gewoon helemaal weg die app
    Wij zijn van Nmbrs af, hun toegang tot onze boekhouding moet dicht
    Ik switch van Channable naar iets anders. Toegang van Channable tot Exact beëindigen graag
    Datalek bij leverancier: ik wil per direct alle toegang van hun app afsluiten
    De collecte-app mag niet meer meekijken, hoe sluit ik die af?
    App eruit. Nu.
    ik wil er een app uitgooien, heb je de naam nodig?
    We zijn met de kapsalon overgestapt op een andere agenda-app en de oude mag nergens meer bij in onze boekhouding
    Hoe zorg ik dat de kassaleverancier waar we ruzie mee hebben niks meer kan lezen in Exact
    de proefversie van die roosterapp is afgelopen maar hij hangt nog aan onze boeken
    Contract met Lightspeed opgezegd per 1 mei. Dan moet die ook uit Exact weg zijn
    Ik vertrouw dat fooien-appje niet, eruit ermee, helemaal
    Formitable is niet meer van ons, hoe doe ik bij Exact de deur dicht
    Mag ik de stekker trekken uit de link tussen Untill en Exact, en hoe
    We gebruiken Eitje niet meer sinds januari, ik zou graag hebben dat die geen inkijk meer heeft
    een stagiair heeft een gratis dashboard aan onze garageboekhouding gehangen, ik wil dat dat ding meteen niets meer kan
    AVG-verzoek: voormalige softwareleverancier hotel mag geen toegang tot onze financiële data meer hebben, welke handelingen
    toegang kassa stopzetten exact
    Bij het opruimen: Deliverect heeft toestemming van mij gekregen, die neem ik terug
    Goeiedag, wij zijn met onze bakkerij weg bij ons vorig kassasysteem, maar ik zie nog elke nacht boekingen binnenkomen. Dat moet stoppen.
    koppeling fietsenwinkelsoftware weghalen uit exact graag vandaag nog
    De sportschool wisselt van ledenbeheer, Virtuagym mag niet langer meelezen
    Er zijn twee kassa's die op elkaar lijken in naam, welke moet ik nou uit Exact gooien?
    Notitie voor Marieke: de oude bestelzuil praat nog met onze boekhouding, haal jij dat weg? Ik weet niet hoe
    Wij zijn gestopt met Thuisbezorgd en ik zag dat er nog een tussenprogramma toestemming heeft op onze cijfers. Opzeggen bij hen alleen is niet genoeg zeggen ze.
    Het apparaat is verkocht via Marktplaats maar de kassasoftware erin heeft nog mijn goedkeuring van Exact
    Hoe neem ik mijn ja terug
    ik wil dat mijn ex-compagnon zijn rapportagetool niets meer van mijn cijfers krijgt
    Ge moet weten, wij hebben vroeger met drie kassaprogramma's gewerkt en er is er nog ene die binnen kan in onze boeken, die wil ik buiten
    Garagepakket vervangen, oude pakket moet zijn sleutel van Exact inleveren
    Een gast bij ons aan de bar zei dat zo'n gratis app alles kan zien. Ik heb daar ooit op ja geklikt. Terugdraaien graag!
    De accountant zegt: die app eruit. Ja maar hoe
    Kapsalon verkocht, koper neemt eigen software mee, mijn apps moeten allemaal hun toegang kwijt
    Bedankt voor de samenwerking Resengo, en nu wil ik jullie niet meer in mijn boekhouding
    machtiging kassabedrijf vervallen verklaren
    De brouwerij had ons een gratis tapdashboard gegeven dat onze omzet bekijkt, dat vind ik bij nader inzien niks
    Ik heb een waarschuwing gekregen over een datalek bij de bezorgapp, en die kan in onze boekhouding
    Stop ermee: de bonnenscanner van mijn vorige baan kan nog via mij bij deze zaak
    Ze hebben mij een kassa aangesmeerd, bedenktijd gebruikt, kassa terug, maar de toestemming bij Exact staat nog
    goedkeuring van een programma terugdraaien
    We doen niet meer mee met de zegeltjesactie en hun software moet de toegang tot de boeken kwijt
    Hoi ik ben Fatima van de bruidswinkel, onze oude afspraken software mag niet meer bij Exact kunnen, kunt u stap voor stap helpen
    Verwijder WinCar uit onze machtigingen, garage is verkocht
    Waar zit de nooduitgang, die app moet NU dicht bij Exact
    Wij zijn klaar met Mplus en willen netjes alles beëindigen wat daar in Exact nog van leeft
    Onze kassa is gestolen, met laptop en al, en die kan nog in de boekhouding
    Bij het opheffen van de eenmanszaak wil ik dat de apps geen toegang meer houden
    Ik kreeg spijt na een demo: verkoper liet mij inloggen bij Exact en op toestaan klikken
    het bijbaantje van mijn zoon, een app, hangt nog aan mijn boeken, mag eraf
    Is het mogelijk om de fooienverdeler weer buiten te zetten, en zo ja op welke pagina
    Mijn compagnon en ik zijn in onmin uit elkaar, hij heeft de naam en ik de zaak, maar er draait nog een omzetapp die ik zelf heb goedgekeurd en waarvan hij de rapporten krijgt, dat wil ik per direct stoppen
    hoe verweider ik de toegang van een ap die ik niet meer gebruik in exact
    goeiemorge ik wil lightspeed nie meer in onze boekhoudign
    wij zitte niet meer bij eitje dus toegang mag wg
    Als uitbater van twee frituren heb ik indertijd een bestelapp mogen testen; de test is al lang gedaan, de firma belt nog altijd, en ik wil dat ze op zijn minst niet meer aan mijn cijfers kunnen
    We zijn gestopt met Basecone, hoe sluit ik ze helemaal buiten?
    Proefperiode rapportagetool voorbij, die hoeft nergens meer bij
    Zo'n gratis factuurapp waar ik ooit ja tegen zei, ik wil hem mijn boeken uit
    Datalek bij leverancier! Nu meteen hun toegang dicht
    Wij hebben Visma opgezegd, contract loopt tot vrijdag, daarna mogen ze niks meer lezen
    Klant heeft zijn webshop verkocht en wil dat het programma erachter niet meer in Exact komt
    Vertrouw die AI-boekhoudbot voor geen cent, weg ermee
    hoe beëindig ik de toegang van een leverancier die failliet is
    De loonsoftware is vervangen, de oude staat nog open voor alle klanten
    stekker eruit bij een programma dat ik zelf heb toegelaten
    toegang ontnemen aan externe software exact online
    Mijn toestemming aan Payhawk was een vergissing
    zet alles stop voor die kassa
    Ik heb vorige week voor een demo een app aangesloten, verkoper weg, app moet ook weg
    Contract met de factoringmaatschappij is klaar, hun systeem mag de debiteuren niet meer inzien, nergens
    hoe schop ik een programma uit mijn Exact
    We stappen over van het ene scanpakket naar het andere, bij het oude moet de deur op slot
    Mijn kleinzoon heeft een app gekoppeld voor school, mag weg
    rechten app intreken
    Ik heb toestemming gegeven aan een subsidie-adviseur zijn tool, dossier is afgerond, afsluiten dus
    Kredietverstrekker kon via een app mijn cijfers lezen voor de aanvraag, dat is niet meer nodig
    wil geen enkele toegang meer voor die leverancier, bij geen van mijn klanten
    De bank wilde eenmalig meekijken via een koppeling. Eenmalig is voorbij.
    app opgezegd, maar opzeggen bij hen is niet hetzelfde als dichtzetten in Exact vermoed ik?
    Stuur me even hoe je een leverancier compleet afsluit, ik sta bij de klant
    Die app van het wagenparkbeheer, nooit meer nodig, toegang sluiten
    ik heb spijt van een koppeling
    hoe maak ik ongedaan dat een app in Exact mag
    ik wil dat dat programma met geen vinger meer aan mijn boekhouding komt
    koppeling verbreken voorgoed aan exact kant
    Aub dringend: verdachte tool eruit, nu
    Kan ik als klant zelf de app van mijn boekhouder's leverancier eruit halen, ik gaf zelf toestemming
    ap verwijderen uit exact
    Mijn ex zijn boekhoudapp hangt nog aan mijn zaak, ik gaf destijds toestemming, ik wil hem dicht
    nooit meer een machine in mijn grootboek, haal de toestemming van die bot weg
    Software overgenomen door een Amerikaans bedrijf, wij willen per direct dat ze niets meer kunnen lezen
    Leverancier failliet, wij willen dat hun software per direct nergens meer bij kan
    toegang van een derde partij afsluiten
    na een hack bij de softwareleverancier moeten wij de deur dichtdoen
    datalek bij de maker van onze bonnetjesapp, kan ik hem nu afsnijden
    token intrekken exact
    contract met het BI-bedrijf is beëindigd, ze mogen niets meer ophalen
    De AVG-verwerkersovereenkomst is opgezegd en dus moet hun API-toegang eraf
    kill switch voor een app graag
    offboarding leverancier: hoe zorg ik dat hun programma geen boekingen meer leest
    ik heb gisteren een testtool aangesloten die ik niet vertrouw, weg ermee
    hoe trek je de stekker uit een integratie aan de kant van exact en niet bij de leverancier
    proof of concept is voorbij, toegang van hun script moet beëindigd worden
    Er stond in het nieuws dat de maker van onze bonnenscanner is gehackt. Ik wil hun toegang tot onze boeken vandaag nog stoppen.
    We zijn overgestapt van Basecone naar iets anders, de oude moet er nu echt uit
    De proefperiode van die AI-boekhoudtool beviel niet en ik wil zeker weten dat ze niets meer kunnen zien
    hoe blokkeer ik een programma in exact
    onze directie heeft besloten dat het adviesbureau geen data meer krijgt, hun tool moet weg
    weg met die app
    oude kassaleverancier heeft nog toegang tot onze boekhouding, hoe sluit ik dat af
    ik heb per ongeluk toestemming gegeven aan een vage site
    een stagiair heeft een onbekende tool toegelaten en ik wil dat ongedaan maken
    machtiging aan softwarebedrijf beeindigen
    Wij zijn gestopt met het cashflowpakket en volgens hun voorwaarden moeten wij zelf de toegang beëindigen
    ex-leverancier ziet nog steeds live onze omzet, dat kan niet
    toegang app intrekken ivm beveiligingsincident
    op aanraden van het SOC moet ik een specifieke applicatie direct buitensluiten
    een marktplaatsachtig tooltje dat ik heb geprobeerd mag van mij verdwijnen uit exact
    Wij willen niet dat Payhawk na 31 december nog iets van ons ziet
    kan ik een app deautoriseren zonder zijn account bij de leverancier te verwijderen
    ik vertrouw die chrome extensie niet die ik toegang tot exact gaf
    smijt die tool uit onze exact
    toegang stopzeten van softwarehuis
    Als DPO heb ik beslist dat verwerker X geen gegevens meer krijgt. Hoe voert de beheerder dat door aan de kant van Exact?
    We zijn gestopt met die collecte-app, hoe zorgen we dat ze niet meer in onze boeken kunnen?
    Ik vertrouw het niet meer, die app moet er onmiddellijk uit
    Contract met Payhawk is opgezegd, nu wil ik de deur ook echt op slot
    Gooi dat scanprogramma eruit asjeblieft
    De penningmeester heeft ooit een gratis proefversie aangesloten en die mag nu niet meer meekijken
    Hoe geraak ik van die app vanaf?
    Ik heb spijt van mijn toestemming, hoe neem ik die terug?
    De leverancier is failliet en ik wil niet dat de curator nog bij onze gegevens kan
    Het schoolbestuur eist dat de oude leverancier vandaag nog geen toegang meer heeft
    Ik heb vorige week per ongeluk ja gezegd tegen een app, dat wil ik ongedaan maken
    Afscheid van het kassasysteem: alles wat ze van ons mochten lezen moet dicht
    die koppeling buitengooien
    Datalek bij onze boekingssoftware, ik wil ze meteen afsluiten van Exact
    De diaconie werkt niet meer met dat giftenprogramma. Mag het slot erop?
    Hoe zeg ik een programma de toegang op? Het moet niks meer kunnen zien
    Toestemming terugtrekken, waar?
    Wij gaan over op een andere scanner en de oude hoeft niks meer van ons te krijgen
    Kan ik als gewone vrijwilliger de app die ik ooit aanklikte weer afsluiten
    Het festival is voorbij en die ticketfirma heeft in ons Exact niks meer te zoeken
    Ik heb in een zwak moment ergens op ja geklikt en nu zit er een vreemd programma in onze boeken, eruit ermee
    Hoe blokkeer ik dat een oud softwarebedrijf nog onze cijfers kan opvragen?
    Wij hebben het abonnement op het scanprogramma stopgezet, maar ik denk dat ze er nog in kunnen
    De bibliotheek is overgestapt op ander pakket, ik wil het oude de toegang ontnemen
    rechten eraf halen van app X, vandaag nog, opdracht burgemeester
    Dat proefprogramma van verleden jaar, kan dat zijn neus uit onze papieren houden?
    Help, ik ben opgelicht en heb een app toegang gegeven tot de boekhouding van de kerk
    Zonder dat iemand het merkt wil ik die app zijn toegang afnemen
    Sluit de poort voor het oude CRM
    De huurders-app is vervangen. Wat moet ik doen zodat de oude geen boekingen meer maakt?
    Hoe doe ik als leek een app in de ban?
    Ze bellen steeds met een duurder pakket, ik wil van die firma af en dat ze geen cijfers meer van ons zien
    De pastoor wil niet dat dat giftenprogramma nog in de boeken zit te neuzen
    Kunt ge mij zeggen hoe ik dat programma buitensluit uit ons dossier
    Machtiging van een app beëindigen
    De school is van kassasysteem gewisseld, sluit het oude uit
    Einde verwerkersovereenkomst, dus de toegang tot ons Exact dient beëindigd te worden
    ik wil ni meer dat die app in onze cijfers kan
    Mijn naam staat onder die koppeling en ik wil er niks meer mee te maken hebben, het programma wordt toch niet meer gebruikt
    We hebben het proefabonnement niet verlengd, kan die club dan nog bij onze donateurs?
    De ouders klagen dat dat schoolapp-bedrijf te veel weet; het bestuur wil het volledig afkoppelen
    Ik zeg mijn ja op aan die urenapp, waar moet dat?
    Wij doen het voortaan met de hand, het programma mag eruit
    De firma heeft haar werk gedaan en hoeft niet langer in ons Exact te kunnen
    hoe krijg ik die rare app weg uit mijn machtigingen
    De leverancier is overgenomen door een Chinees bedrijf, stekker eruit
    app verweideren die in onze boekhouding kan
    Ik wil dat ze morgen niet meer bij ons binnen kunnen, die lui van de kassa
    Trek voor mijn part alle banden door met dat pakket, we zijn er klaar mee
    Hoe beëindig ik het recht van een leverancier om onze gegevens op te vragen?
    Onze jongerenwerker heeft iets geïnstalleerd dat aan Exact trekt, dat moet ongedaan
    Het leesrecht van dat adviesbureau voor onze cijfers mag vervallen, het rapport is af
    Na het conflict met de softwareboer wil de voorzitter dat hij nergens meer bij kan
    uit ermee, die tool, hoe?
    We hadden eenmalig een app nodig voor de subsidie-export, nu is dat klaar en wil ik de boel weer dicht
    Ik wil het vertrouwen opzeggen in een programma, digitaal dan
    Dat bedrijf dat ons ooit een gratis dashboard gaf kijkt volgens mij nog mee, afsluiten graag
    Mag ik een verleende machtiging aan software herroepen en hoe gaat dat in zijn werk?
    we zijn gestopt met de urenapp, hoe gooi ik hem uit Exact
    Contract met de scanleverancier loopt af op 31 december en daarna mogen ze niks meer van ons zien
    ik wil dat die rittenplanner nergens meer bij kan
    Vorig jaar een proefversie van een CRM geprobeerd, die zit er nog steeds aan vast volgens mij. Weg ermee.
    toegang van Payhawk stopzetten want we zijn over op een andere kaart
    Geachte heer, mevrouw, hierbij wil ik per direct de machtiging beëindigen welke ik aan een softwareleverancier heb verstrekt om onze administratie in te zien. Hoe dien ik dat te doen?
    Datalek bij de leverancier van onze planningssoftware!! hoe sluit ik ze nu meteen buiten
    mijn neefje heeft een tooltje gebouwd dat aan mijn boekhouding hangt, ik wil dat weer los
    webshop verkocht, de koppeling met de boeken moet eraf
    toestemming terugdraaien die ik ooit gaf
    Dyflexis opgezegd, moet ik in Exact nog iets afsluiten?
    ik heb ja geklikt op iets wat ik niet had moeten doen, een app die mijn facturen wil lezen, hoe maak ik dat ongedaan
    hoe blokkeer ik een app in exact online
    De AVG-man zegt dat we verwerkers die we niet meer gebruiken moeten afsluiten. De magazijnscanner bijvoorbeeld.
    verwijderen koppeling weegbrug
    hoe haal ik de stekker uit de verbinding met dat offerteprogramma
    Wij als groothandel werken niet meer met het oude bestelportaal en dat ding blijft orders inschieten, ik wil het afkappen
    slapende app afsluiten
    Een ex-compagnon heeft een rapportagetool op mijn login gezet. Die moet er helemaal uit, niet half.
    ontkoppelen van exact
    De verkoper van een CRM heeft ons tijdens een demo laten inloggen. Wij gaan niet met hem in zee, maar zit hij er nu nog aan vast?
    hoe krijg ik die inhuur-planningstool weer uit onze boekhouding
    leverancier failliet, wil niet dat er nog iets van hen bij kan
    Wij zijn van urenapp gewisseld. De oude boekt nog steeds uren dubbel in, hoe zet ik hem op slot?
    Onze voormalige webbouwer heeft via een plug-in toegang tot Exact, en wij hebben een conflict met hem. Afsluiten graag.
    sleutel terugvragen van een programma
    per direct geen toegang meer voor de scanner
    ik wil stoppen met delen van mijn boekhouding met die financieringsapp
    De bank vroeg voor een krediet om een koppeling met mijn boeken, het krediet is rond. Mag die eruit?
    verbreken
    Mijn baas zegt dat het CRM per 1 april uit de lucht is en dat ik 'de autorisatie moet opruimen'. Hoe?
    Kan iemand mij vertellen waar ik de toestemming opzeg die ik voor een proefabonnement heb gegeven
    Een verdachte app kreeg gisteren per ongeluk mijn ja. Hoe stop ik dat?
    geen gebruik meer van routeplanner, afkoppelen
    Wij gebruiken tegenwoordig de bonnenscanner van Exact zelf, dus die van een ander kan volledig weg
    hoe zorg ik dat een app die we niet meer betalen ook niet meer meeleest
    app weg svp, ik ben het beu
    intreken rechten app
    Lang verhaal kort: we hebben een half jaar een hippe AI-boekhoudassistent geprobeerd, het was niks, opgezegd per mail, en gisteren zag ik een mailtje met 'uw laatste 12 facturen geanalyseerd'. Ze zitten er dus nog in!
    Wij beëindigen de samenwerking met de leverancier van de boordcomputers. Vanaf welke plek in Exact ontzeg ik hun software de toegang?
    mijn toestemming aan een app herroepen
    dat ding mag niet meer bij mijn facturen
    exact koppelng verwijdern urenap
    Er is een app die iedere nacht iets wegschrijft wat niemand wil. We weten welke. Hoe draai ik de kraan dicht?
    De freelancer die ons dashboard bouwde is klaar. Zijn programma heeft via mij toegang en dat hoeft niet meer.
    deur op slot voor Simplicate
    Bestaat er een knop om een toepassing geheel te weren, ik heb die zelf ooit aangezet?
    Ik heb spijt van mijn akkoord op een kredietscan-app
    tool van vorige stagiair die met mijn login is gekoppeld moet direct weg
    gegevens delen stoppen met leverancier
    wij gaan met het bestelportaal naar een concurrent, de oude mag geen klantgegevens meer zien
    ik wil dat die app mijn boekhouding niet meer kan zien, punt
    we zijn klaar met het project en de projecttool mag niet langer bij Exact
    Hoe kan ik een eerder gegeven akkoord aan Moneypenny ongedaan maken
    de urenapp die we vervangen hebben moet er definitief uit
    toegang software leverancier stopzetten per vandaag
    app verwijderen uit machtigingen
    Dat rapportageprogramma van die verkoper die alsmaar belt, haal het van mijn Exact af
    de trial is voorbij en ik wil geen sporen van toegang achterlaten
    kan ik zelf een pakket dat ik heb toegelaten weer buiten zetten
    een monteur heeft zijn eigen uren-appje aan onze boekhouding gekoppeld onder mijn login, dat moet eraf
    de AP-tool vervangen, oude machtiging vernietigen
    alle rechten terugnemen van een bedrijf dat onze bonnen verwerkte
    contract scansoftware afgelopen
    een partij die onze offertes uitlas mag dat vanaf nu niet meer
    het WMS is vervangen, de oude machtiging hangt nog
    kan ik bij Exact een leverancier van software weren
    wie stopt die app, ik heb hem toegelaten en hij spamt mijn administratie met conceptfacturen
    Gelieve de toelating van de toepassing in te trekken, of mij te zeggen hoe ik zulks zelf doe.
    we hebben de app per mail opgezegd, maar hoe verdwijnt hij uit Exact
    oude kassa afsluiten van boekhouding
    Vorig jaar heeft een mannetje aan de deur ons een energie-besparingsscan verkocht waarvoor hij onze inkoopfacturen moest kunnen lezen via een app. Scan is gedaan, mannetje is weg, app zit er nog. Eraf!
    Hierbij verzoek ik u mij te informeren over de wijze waarop ik als eigenaar de eerder door mij verleende toegang aan een derde partij voor ons grootboek kan beëindigen.
    uren app opgezegd exact afsluiten
    ik heb een app akkoord gegeven die ik alleen wilde bekijken
    stopzetten koppeling, hoe
    we vertrouwen de nieuwe eigenaar van het softwarebedrijf niet en willen dat ze geen facturen meer kunnen zien
    Mag Bouwsoft eruit? Ja. Weet ik waar dat moet? Nee.
    wis toegang app boekhouding
    stop die app
    ik wil van de meekijkende software van onze voormalige investeerder af
    We zijn overgestapt van Lightspeed naar Shopify en ik wil niet dat die oude kassa nog in onze boeken kan kijken
    Hoe snij ik een plugin helemaal af van onze boekhouding?
    oude connector eruit gooien
    Het bureau waar we ruzie mee hebben heeft nog een tool die in Exact leest. Die moet dicht, vandaag.
    Proefperiode van een voorraadapp is afgelopen, hij kan er nog steeds in. Dat wil ik niet.
    Ik heb in een opwelling een prijsvergelijker toegang gegeven, hoe maak ik dat ongedaan?
    opzeggen van de Exact-machtiging van Bol-connector
    Klant stopt bij ons platform en vraagt hoe hij onze app de deur wijst in Exact
    De leverancier is gehackt, ik wil hem per direct geen enkele toegang meer laten
    Zapier mag niks meer
    Webwinkel verkocht, de plugin hoort nu niet meer bij mijn cijfers te kunnen
    abonnement op de scantool is opgezegd maar hij staat nog steeds als gekoppeld in exact, weg ermee
    Ik wil de stekker uit een app trekken zonder de rest te raken
    machtiging van een reclamebureau-app stopzetten
    Onze feedtool heeft niks meer te zoeken bij ons, hoe schop ik hem buiten
    kan ik mijn ja van vorig jaar tegen Stripe-connector terugnemen
    Hoe haal ik alle bevoegdheden van één app weg zodat hij echt nergens meer bij kan
    De plugin hebben we uit WooCommerce verwijderd. Moet er in Exact dan ook nog iets worden afgesloten?
    avg-verzoek: verwerker moet afgekoppeld van exact
    Een app waar we 3 jaar geleden mee experimenteerden leest nog mee. Afsluiten a.u.b.
    Kan ik een connector verbieden om nog in Exact te komen
    De demo van de verkoper is voorbij maar zijn tool zit er nog in
    wil niet meer dat mailchimp bij onze klanten in exact kan
    alle toegang van de oude voorraadtool per direct beëindigen, opdracht van de directie
    mijn zoon had een of andere AI-tool gekoppeld, die wil ik eruit
    affiliate-platform afkoppelen exact
    ik krijg nog steeds boekingen van een plugin die we niet meer gebruiken, hoe sluit ik die af
    Contract met de verzendpartner eindigt 31/12, dan moet hun software geen toegang meer hebben
    Hoe zorg ik dat die tool van mijn ex-zakenpartner geen cijfers meer binnenkrijgt
    De stagiair heeft tijdens een workshop een handvol apps ja gegeven. Eén ervan vertrouw ik voor geen cent.
    Het loyaliteitsprogramma is stopgezet. Ik wil zeker weten dat hun systeem niet meer bij mijn debiteuren kan.
    We hebben een conflict met de leverancier, juridisch zegt: onmiddellijk de datatoegang beëindigen
    app mag weg uit exact, liefst met bewijs
    Ik gebruik voortaan een andere brug tussen shop en boekhouding. De eerste boekt alles dubbel, die moet uit.
    Wat doe ik als een tool waar ik niks meer mee heb nog steeds als gast in mijn boekhouding rondloopt?
    weg met die reviewapp
    Mijn vrouw schrok: er is een app die al onze facturen kan lezen. We willen dat hij dat niet meer kan.
    app eruit gooien exact
    toegang basecone stoppen
    dyflexis opgezegd, koppeling kan weg
    contract met leverancier afgelopen, zij mogen niet meer in onze boeken
    vertrouw app niet meer weg ermee
    ontkoppelen shopify exact
    machtiging stopzetten app
    we stoppen per vrijdag met het kassasysteem en daarna mag het echt nergens meer bij kunnen
    per ongeluk ja gezegd tegen app
    verwjder toegang visma
    app volledig blokkeren niet alleen 1 bv
    eerst weten welke app ik weg wil halen
    welke van de twee scan apps moet ik intrekken
    app weg
    stagiair heeft tooltje gekoppeld, moet eraf
    proefabonnement afgelopen maar ze kunnen nog bij ons grootboek
    datalek bij leverancier!! toegang dicht
    app die ik zelf ooit goedkeurde wil ik niet meer
    exact koppeling verbreken met kassa
    ik snap niet waar je zo'n akkoord voor een programma weer ongedaan maakt
    koppeling verwijderen in exact zelf niet in app
    opzeggen koppeling declaree
    we hebben ruzie met de softwareleverancier en ik wil dat ze vandaag nog nergens meer bij kunnen in exact
    die gratis cashflow tool die ik ooit probeerde leest waarschijnlijk nog steeds mee, hoe stop ik dat
    de leverancier van het kassasysteem is overgenomen door een amerikaans bedrijf en dat wil ik niet in mijn boeken
    app mag niks meer
    afscheid van scanleverancier, rechten eruit
    concurrent heeft leverancier gekocht, rechten app per direct nul
    bank wilde meekijken voor krediet, lening is afgelost, app eruit
    geen zin meer in die ai tool, haal m uit exact
    app afsluiten exact online
    rechten weg van cashflowtool
    We stappen over van Untill naar Tebi en ik wil dat de oude kassa nergens meer bij kan
    Per 1 juli hebben we het contract met de ticketpartij opgezegd, nu nog zorgen dat ze niet meer in onze boekhouding kunnen
    Die salonapp moet uit mijn Exact, en wel vandaag
    Ik vertrouw dat reserveringspakket niet meer, hoe gooi ik het eruit?
    de proefperiode van de fitness software is voorbij, ze hoeven niks meer te zien
    Hoe sluit ik de deur voor een programma dat wij in de praktijk niet langer gebruiken
    Er is een datalek geweest bij onze planningsleverancier, ik wil direct de toegang tot de boeken dichtgooien
    Kassabon-app opzeggen is één ding, maar hoe haal ik hun toegang weg?
    Mijn dochter heeft voor een schoolproject een app aan onze camping gekoppeld, dat moet ongedaan
    Toegang van Virtuagym beëindigen s.v.p.
    wij zijn gestopt met basecone en ik wil zeker weten dat ze niet nog steeds facturen kunnen inlezen
    Rentman eruit
    De dierenarts stopt met de praktijk en alle software moet van de boekhouding af, hoe doe ik dat per app?
    Hoe maak ik het akkoord ongedaan dat ik vorige week te snel gegeven heb aan een of andere BI-tool?
    Ik wil niet dat Fresha nog één keer in mijn omzet kijkt
    Na de ruzie met de kassaboer wil de eigenaar dat hun systeem per direct buiten staat
    Oude hotelsoftware kan volgens de leverancier nog steeds data ophalen, dat mag niet meer
    Kan ik zelf een koppeling met Exact stopzetten, zonder de leverancier erbij?
    toestemming weghalen kapperspakket
    Intussen al een jaar klant af bij die cateringsoftware maar hun naam staat nog bij mij in Exact
    De kassaleverancier heeft onze koppeling laten liggen, prima, dan mag hij er ook helemaal uit
    Dat ding van de vorige uitbater werkt nog op onze boeken, ik wil het per direct afsnijden
    De koppeling doet het trouwens prima hoor, maar we gebruiken hem niet meer en dan hoort hij weg
    Volgens de jurist moeten we na afloop van het contract de dataverwerker iedere toegang ontzeggen
    Geen enkel bedrijf van ons mag nog zichtbaar zijn voor die app, nul
    Toegang ongeldig maken van een verloren tablet-app, gaat dat via Exact?
    ik ben klaar met die ticketboer. afkappen.
    Hoe stop ik het dat de spa-software in mijn boeken zit te neuzen
    het evenement is voorbij, de tijdelijke ticketkoppeling mag opgedoekt
    Onze vroegere praktijkpartner heeft nog een tool op onze cijfers draaien via mijn akkoord
    Ik had die chatbot toegang gegeven om facturen te zoeken en wil dat terugnemen
    de koppeling verwijderen in exact zelf
    Welke van de twee apps die bijna hetzelfde heten moet ik nou intrekken?
    Het oude afsprakensysteem heeft na de overstap nog altijd de sleutel van onze boekhouding, zo voelt het
    De vorige eigenaar van het café heeft via mijn login een BI-pakket toegelaten; weg ermee
    Onze vestiging sluit, de huur van de kassa is beëindigd, en die kassa moet dus ook nergens meer bij
    Afscheid van Horeko: toegang tot de cijfers beëindigen
    Ik wil een verleende machtiging herroepen
    We zijn gehackt via een leverancier. Kraan dicht voor hun app, nu.
    Mijn handtekening onder die koppeling wil ik terug, zogezegd
    Morgen gaat de oude kassa de container in, vandaag wil ik zijn toegang tot de cijfers al kwijt
    Een oud-medewerker heeft via een planner nog zicht op onze omzet, de planner zelf mag dus weg uit Exact
    Wij lieten een student een dashboard maken; project klaar, deur dicht
    Ze hebben mij aan de telefoon een app laten goedkeuren en ik denk dat het oplichting was
    Wanneer ik het abonnement op de ticketapp beëindig, blijft hun toegang dan bestaan? Zo ja: hoe haal ik die weg
    Onze gemeente eist dat de app van de zwemlessen geen financiële gegevens meer kan inzien, helemaal niets
    stop die scanner in exact
    ik heb spijt van mijn akkoord aan de fitnessapp
    Het reserveringspakket had alleen voor de kerstmarkt toegang mogen hebben, die is voorbij
    Kun je een koppeling uit Exact wissen zonder bij de app zelf in te loggen? Die login hebben we niet meer
    We zijn vorige week gestopt met Basecone, maar volgens IT heeft dat ding nog steeds de sleutel van onze boekhouding. Dicht graag.
    Actiepunt uit MT-overleg: declaratietool volledig de deur wijzen in Exact vóór vrijdag
    fwd: de proefperiode van Payhawk loopt af, zorg dat zij daarna niks meer van ons kunnen inzien
    De CFO wil dat Spendesk per direct geen enkele toegang meer heeft tot de cijfers
    ticket 4417: leverancier X failliet, hun koppeling met onze boekhouding moet eraf
    contract met de BI-partij is opgezegd, hoe knip ik het lijntje door
    Hoe schop ik Klippa eruit?
    Na de inbraak bij die softwareleverancier willen wij dat zij onmiddellijk niet meer bij onze debiteuren kunnen
    Ik heb in januari een gratis cashflow-app uitgeprobeerd en akkoord gegeven, dat wil ik terugdraaien
    wij doen niets meer met de oude urenregistratie, weg ermee in Exact
    Directie heeft besloten: geen externe partij meer in de salarisgegevens, begin met Nmbrs eruit te halen
    kan ik mijn ja tegen die app ongedaan maken
    De stagiair heeft per ongeluk een of andere AI-boekhoudbot toegelaten op mijn login. Hoe krijg ik die er weer uit, helemaal?
    Wij stappen van Zenvoices over op iets anders per 1 juli; waar zeg ik tegen Exact dat Zenvoices niet meer binnen mag?
    Verwerkersovereenkomst met Yuki-scan beëindigd, privacy officer eist bewijs dat zij er niet meer bij kunnen
    opzeggen abonnement app is gedaan maar blijft de app dan lezen in exact? ik wil dat het echt stopt
    Onze auditor zegt: sluit de Power BI-connector af, die is niet meer in gebruik. Waar doe ik dat?
    Koppeling opdoeken
    een secretaresse vraagt namens de heer Van Dalen hoe men een eerder verleende machtiging aan een softwareprogramma weer beëindigt
    Lightspeed kassa is de winkel uit, nu nog uit Exact zien te krijgen
    hoe zorg ik dat Twinfield-conversietool na de migratie nergens meer bij kan
    We vertrouwen het programma niet meer en willen het blokkeren aan de kant van Exact, niet bij de leverancier
    toegang stopzetten Visionplanner, definitief
    Kun je me vertellen hoe ik de goedkeuring die ik aan Dyflexis gaf weer intrek, we roosteren tegenwoordig in Excel
    die oude webshop draait niet meer maar staat nog wel als vriend van onze administratie geregistreerd zeg maar, ontvrienden graag
    Notulen 12/3: Marieke zoekt uit hoe we de rechten van het incassobureau-pakket terughalen
    Mag de crediteurenscan er helemaal uit? ja. Hoe dan?
    ik wil niet dat Chargebee nog iets van ons ziet
    datalek bij leverancier!! hoe sluiten we NU hun toegang af in exact online
    De controller vraagt mij de app van het vorige leasebedrijf te verwijderen, volledig dus, niet voor een paar bv's
    Kantoor is over op ander facturatiepakket, het oude moet losgekoppeld worden van de boekhouding
    Ik wil de stekker uit Invoicesharing trekken voordat zij nog meer facturen ophalen
    toestemming weghalen voor app die bij mij in lijst staat
    Wat moet ik doen om een app die wij niet meer betalen ook werkelijk buiten te sluiten?
    exit-checklist software, punt 7: machtiging bij Exact Online beëindigen
    Gisteren in het overleg bleek dat niemand die cashflowtool meer opent, de licentie is opgezegd, en toch kan hij volgens mij nog in al onze bv's. Dat wil ik gewoon helemaal gestopt hebben.
    Mijn CFO stuurde dit door met alleen het woord 'afsluiten' erbij; het gaat om de toegang van SpendDesk tot onze boeken
    De sync draait prima hoor, maar wij willen hem niet meer. Hoe stop je zoiets netjes?
    Wij kregen bericht dat de leverancier is overgenomen door een Amerikaans bedrijf, en onze directie wil ze per direct buiten houden
    Ik vond Klippa handig maar we zijn over op Basecone. Klippa mag z'n spullen pakken.
    De machtiging die ik in een opwelling aan een AI-assistent gaf moet van mijn naam af
    zet een streep door de toegang van ons oude ERP
    Bij Visma opgezegd, bij Exact moet ik zeker ook nog iets doen om ze weg te krijgen?
    kan iemand mij vertellen hoe ik een app definitief de toegang ontzeg, ook voor alle werkmaatschappijen tegelijk
    de debiteurenbeheerder van buiten is weg, zijn software moet mee
    Vendor offboarding formulier, vraag 3: 'Zijn API-toegangen in het financiële pakket ingetrokken?' Nog niet. Hoe?
    Voorkomen dat het oude pakket straks naast het nieuwe gaat boeken: oud pakket moet vóór de livegang zijn machtiging kwijt
    De leverancier vraagt: 'verwijder ons aan uw kant in Exact', prima, maar waar zit dat
    Er stond 'u heeft deze applicatie toegang gegeven'. Die toegang wil ik terugnemen.
    Ik ga als crediteurenmedewerker uit dienst en heb zelf twee tools goedgekeurd die niemand meer gebruikt; die ruim ik liever op
    wij willen dat de payrollleverancier niks meer kan lezen en niks meer kan schrijven
    app eruit ivm avg klacht medewerker
    Test afgerond, pilot mislukt, proefkoppeling weg
    Hoe beëindig ik een koppeling van mijn kant als de leverancier weigert dat te doen?
    die app heeft gisteren 400 foute boekingen gemaakt, eerst moet hij gestopt worden: alle toegang eraf
    Het nieuwe hoofd financiën vertrouwt geen enkel startuppje en zegt van onze dashboardtool: weg met die rechten
    ik heb ooit op toestaan geklikt bij iets met forecast, hoe kom ik daarvan af
    Na afloop van de due diligence mag de tool van de adviseurs geen inzage meer hebben
    laat Payhawk niet meer toe
    Het is mooi geweest met die koppeling. Waar zit de uitknop in Exact?
    Hallo, Elly van het secretariaat. Meneer wil dat "dat ding van de bonnetjes" nergens meer bij mag komen bij ons in Exact, hij gebruikt het al sinds Pasen niet meer.
    per abuis toegestaan, terugdraaien svp
    CFO: geen euro, geen letter, geen cijfer meer naar die partij. Hoe regel ik dat in Exact?
    Het project met de externe data-analist is klaar, zijn tool hoeft onze cijfers niet meer te krijgen
    wat moet ik doen om een programma de bevoegdheid te ontnemen om in exact te lezen
    Graag de toegang van de oude scansoftware opheffen zodra de laatste factuur over is
    wij zijn gehackt geweest bij een leverancier, alles dichtgooien voor hun app
    Ik heb niets tegen de tool, maar contract voorbij is contract voorbij: rechten eraf
    opruimactie: drie apps eruit, waarvan ik er twee zelf heb goedgekeurd
    Nooit meer iets van Spendcloud in onze boeken, hoe doe ik dat
    Ik hoef niet te weten waarom hij het doet, ik wil dat hij ophoudt toegang te hebben
    De tool is weggegooid van alle pc's, maar volgens onze ICT'er blijft de toestemming in Exact bestaan. Hoe krijg ik die weg?
    haal s.v.p. alle sleutels van de oude ISV in
    App gewist van telefoon, account bij hen opgezegd, en dan in Exact nog wat?
    de opgezegde leverancier mag vanaf vandaag niets meer
    die zot van de webshop mag er niet meer aan, nu direct alstublieft
    In het nieuws gezien dat onze scanapp gehackt is. Hoe gooi ik ze uit onze boekhouding?
    Contract met de kassaleverancier is opgezegd maar zijn programma zit nog in onze cijfers, dat moet stoppen
    wij hebben ruzie met die IT'er en ik ben bang dat zijn programma nog meeleest, hoe sluit ik hem buiten
    Ik wil niet meer dat Payhawk bij ons binnenkomt, voor geen enkele van de zaken
    ex-vennoot had een app gekoppeld, die moet d'r volledig uit
    hoe knip ik de draad door tussen exact en shopify
    proefperiode voorbij, app niet gekocht, toegang weg aub
    Mijn man heeft een of ander gratis ding geprobeerd met onze boekhouding, ik krijg er nachtmerries van, hoe haal ik dat weg
    datalek bij leverancier!! stekker eruit
    we zijn overgestapt op een ander scanprogramma, het oude mag niks meer
    Hoe zeg ik tegen Exact dat die app geen toegang meer krijgt
    De verzekeringsmakelaar vroeg om via een app onze omzet te lezen, is nu gedaan, hoe doe ik de deur dicht?
    ben in een vlaag van enthousiasme iets gaan koppelen en dat moet er weer af
    Ik heb het programma van mijn laptop verwijderd maar heeft het dan nog toegang in de boekhouding? Dat wil ik niet
    Dyflexis opgezegd, dus ook de link met Exact mag eruit
    De kredietverstrekker kon via een koppeling meekijken. Lening is afbetaald, dus wegwezen.
    app afsluiten van exact online
    verbreek de koppeling
    Ik wil alle rechten terugnemen die ik vorig jaar aan dat kasboekding heb gegeven
    ik vertrouw die app voor geen haar, weg ermee, hoe
    De jongen die onze site maakte had zijn eigen programma aan Exact gehangen. Hij is weg met ruzie. Zijn programma moet ook weg.
    Hoe ontneem ik een app zijn toegang, helemaal en voorgoed?
    ze verkopen onze gegevens door, stond in de krant, ik wil die app vandaag nog blokkeren in Exact
    onze nieuwe bonnenapp werkt, dus de vorige moet afgekoppeld worden
    Ben slachtoffer van fraude en de politie zegt alle toegangen van programma's afsluiten, begin met die factuurapp
    Stoppen met de webwinkel, Lightspeed mag niks meer uit Exact halen
    het abonnement bij de softwareboer loopt vandaag af, ik wil zeker zijn dat hij er niet meer aankan
    De app heeft geen afmeldknop en de leverancier neemt de telefoon niet op, dan doe ik het zelf in Exact wel, hoe
    wil nie meer da teamleader in exact zit
    Kunnen wij als kleine zaak zelf de link met het loonprogramma opheffen?
    die link met de bestel-app, daar moet een streep door
    Hoe krijg ik mijn ja van toen weer ingeslikt? Ik had nooit mogen toestaan dat die app alles leest
    Stuur ze allemaal naar huis. Concreet: Klippa hoeft niet meer in Exact te komen.
    We hebben twee keer betaald voor een tool die we niet gebruiken, opzeggen doe ik daar, maar in Exact moet hij er ook uit
    mijn vrouw wil scheiden en haar broer beheert de app die aan onze boekhouding hangt, kan die eruit
    Toestemming terugtrekken die ik ooit aan een rapportendienst gaf
    een verkoper heeft op mijn laptop iets aangeklikt en nu kan zijn demo onze cijfers zien, terugdraaien
    weghalen app uit beveiligingscentrum
    Na de AVG-training van Unizo wil ik de offertetool de toegang ontzeggen
    hij mag niks meer zien. Niets. Geen enkel dossier.
    ik wil stoppen met Silverfin en de verbinding moet dood zijn voor het nieuwe jaar
    app eruit knikkeren
    Bij nader inzien geen goed idee om ChatGPT-ding aan Exact te koppelen, hoe maak ik dat los?
    Mijn laptop is gestolen en daarop stond de app nog aangemeld op Exact, kan ik die toegang afsluiten?
    Toen ik de app deïnstalleerde dacht ik dat het klaar was. De boekhouder zegt van niet. Wat moet er nog gebeuren in Exact?
    De stagiair heeft vorig jaar een planningsapp verbonden met mijn login en nu die niet meer gebruikt wordt wil ik die wissen
    Kunt ge mij uitleggen hoe ik de webshop van Exact ontkoppel? De nieuwe eigenaar neemt de site over
    intrekken toestemming scanprogramma
    we willen dat hij nergens meer aan kan, ook niet aan de vzw
    De leverancier is failliet verklaard en ik weet niet wie nu bij hun servers kan. Toegang dicht!
    Ik stop met mijn bijberoep en wil alle apps eentje voor eentje de pas afsnijden, te beginnen met de facturenapp
    er staat een koppeling open naar de vorige kassaleverancier, die moet dicht
    hoe weiger ik een app die ik eerst wel heb toegelaten
    ik moet van de vertrouwenspersoon bewijzen dat die app niet meer aan onze cijfers kan, hoe haal ik hem weg en hoe weet ik dat het gelukt is
    Ik krijg elke dag een mail uit een programma met mijn omzet erin terwijl ik opgezegd heb, hoe snijd ik dat af in Exact
    De curator vraagt om de voorraadapp per direct de toegang tot de boekhouding te ontnemen
    gedaan met Visma, graag losmaken
    ik wil slapen vannacht dus die app moet eruit
    Den dieven heeft misschien toegang via dat programma op de gestolen tablet, afsnijden!
    Mijn man zegt dat een app zonder toestemming niks kan. Dan neem ik ze dus af. Waar?
    wij gaan failliet en de curator zegt: alle koppelingen stopzetten, waar haal ik bv. de webshop los
    ik had dat ding maar één dag nodig om iets te exporteren, hoe zet ik het nu weer buiten
    Beste Exact, graag de app Scanmaster volledig verwijderen uit onze omgeving, of hoe doe ik het zelf
    ze bellen mij elke dag om te verlengen, nee is nee, hun software moet uit mijn boekhouding
    de leverancier heeft mijn klanten gemaild met gegevens uit Exact!!! hoe stop ik die diefstal
    Mijn zoon haalde een app binnen om een spelletje voorraad te doen. Eruit, en wel helemaal.
    hoe ontkoppelt men een partner-applicatie
    Kan ik de deur op slot doen voor één specifiek programma? het mag nooit meer iets ophalen
    Gedaan met dat Amerikaans tooltje dat al onze facturen ophaalt. Weg.
    een app die 2 jaar geleden door een consulent gezet is, niemand gebruikt die, verwijderen dus
    Het staat op mijn to-do: Teamleader opgezegd, toegang afnemen. Hoe?
    wij nemen liever het zekere voor het onzekere, dus alle rechten van dat kassaprogramma weg
    Ik ben bedrogen door een zogezegde subsidieadviseur, hij liet mij een app toestaan op Exact. Ongedaan maken!
    zet die kraan dicht
    trek mijn toestemming terug voor silverfin
    Van de verzekering moeten we elke tool die niet ISO is eruit smijten. Begin bij die scanapp.
    dag lieve mensen, mijn schoonzoon heeft op mijn naam een app gekoppeld aan Exact en ik heb liever dat die er niet meer aan kan
    hoe pak ik rechten af van een app, niet van een persoon
    kassa verkocht op tweedehands.be en er zit nog een link naar onze Exact in!! help
    de nieuwe gebruiker van onze oude laptop kan misschien nog met die app in onze cijfers, hoe maak ik dat onmogelijk
    Intrekken, ontkoppelen, verwijderen, noem het hoe je wil: dat programma mag niet meer in Exact
    't Is amen en uit met die firma, hun koppeling moet dood
    onze urenregistratie is nu bij iemand anders, de vorige hangt er nog aan, losmaken graag
    ik wens mijn akkoord van 3 februari met die rapportdienst te herroepen
    ons moeder heeft aan de deur iets getekend en nu zit er een energieapp in de boekhouding, die moet er weg
    mag ik u vragen hoe ik het programma van mijn vroegere werkgever uit mijn Exact krijg, ik ben nu zelfstandig
    die scanner-app heeft een nieuwe Chinese eigenaar, ik wil hem geen toegang meer geven
    Na de scheiding wil ik dat zijn programma geen enkele factuur van mij nog ziet
    de vertegenwoordiger had gezegd dat we gratis mochten proberen, nu vragen ze geld en hebben ze nog altijd onze data, hoe sluit ik ze af
    we doen niks meer met de webshop, dus er hoeft niks meer aan Exact te hangen van daar
    ik heb opgezegd bij het loonprogramma, de toegang tot Exact blijft blijkbaar open tot ik ze zelf dichtdoe
    De app maakt fouten na fouten, ik ben het beu, eruit
    gooi hem eruit voor ik iets kapot sla
    weg met die app, nu, voor alle zaken, zonder gepalaver
    Stop de toegang van de onkostentool. Morgen begint de concurrent van hen bij ons.
    ik wil bij Exact zelf de toelating schrappen omdat de leverancier weigert het van zijn kant te doen
    onze politiezone raadt aan om na die inbraak alle apps te ontkoppelen, hoe doe ik dat per app
    als een app eenmaal binnen is, hoe krijg ik die er ooit weer uit?
    Ik verkoop mijn frituur maar houd de Exact, de kassa-app van de frituur mag er dus uit
    Goeiemorgen, de cursusgever heeft tijdens de les een demo-app aan mijn echte boekhouding gekoppeld, wegdoen alsjeblieft
    een hele goeie vraag van mijn vrouw: als die firma overkop gaat, wie heeft onze data? dus liever nu de toegang stoppen
    opruimen: app van 2019, nooit gebruikt, intrekken
    hoe zorg ik dat een programma NOOIT meer binnenkomt in Exact
    app verwijderen uit exact want we stappen over
    Ik heb de firma laten weten dat ze geen klant meer aan ons hebben. Technisch, wat moet ik nog doen in Exact?
    ik wil van die app scheiden, zonder alimentatie
    Ik lees dat Exact data doorgaf aan een app die gehackt is; die app hebben wij ook, dus dicht
    nu mijn ex-boekhoudprogramma nog in Exact meeleest voel ik me bespied, hoe verban ik het
    een klant eist dat we het programma waarin zijn facturen gelekt zijn de toegang ontnemen, vandaag
    De man van de kassa heeft gedreigd onze cijfers te publiceren. Hoe ontneem ik zijn software alles?
    is er een noodknop om een app uit exact te smijten
    Mag hij nog iets? Nee. Niets. Nergens. Zeg me waar ik klik.
    Ik heb het contract aangetekend opgezegd. De software hangt nog vast. Los ermee.
    'k zou graag die toelating terugpakken die ik in 2022 gegeven heb aan een offerteprogramma
    gratis app bleek niet gratis, wil er vanaf, ook in exact
    Als ik hun account sluit, blijft die sleutel in Exact dan bestaan? Want die wil ik ook kwijt
    weg met oude scanapp, nieuwe staat al klaar
    op aanraden van onze verzekeraar alle niet-gebruikte apps dichtdoen, ik weet welke: visma. hoe?
    mijn naam staat bij een app die ik niet meer wil, hoe haal ik die toestemming weg
    Hij weigert zijn kant los te koppelen tot ik betaald heb. Kan ik het langs mijn kant doen?
    Een werknemer had voor zijn bijberoep onze Exact aan zijn app gekoppeld!! Dat moet er onmiddellijk uit
    verwijder payhawk uit ons boekhoudsysteem
    Iemand van Microsoft belde, ik heb iets goedgekeurd op Exact, nu heb ik spijt en schrik, terugdraaien!
    mag ik de leverancier die ons bedrogen heeft zelf uit exact zetten
    De scantool moet eruit vóór de nieuwe erin mag, anders boeken ze dubbel
    wij gebruiken geen Payhawk-kaarten meer dus de koppeling kan de vuilbak in
    koppeling met oude scanapp opheffen voor alle bedrijven
    Als wees kind ik: papa's programma mag niet meer in de boeken kijken, hij is er niet meer. Hoe sluit ik het af?
    door een fout van de kassabediende heeft een vreemd programma toegang gekregen, nu weg
    Hoe laat ik een app vergeten dat hij ooit binnen mocht
    ik heb het lef niet meer om dat ding te laten hangen na wat er bij de buren gebeurd is, dus eraf
    ik wil niet weten waarom hij gestopt is, hij mag gestopt blijven: haal zijn toegang er voorgoed uit
    het is geen mens die weg moet maar een programma: die offertetool mag niks meer
    niet beperken, niet overzetten, gewoon eruit met dat kasboekprogramma
    Ik heb geen lijst nodig, ik weet welke app: die van de energieleverancier. Afsluiten!
    mijn accountant blijft, maar zijn ene proefapp wil ik kwijt
    overgestapt van Payhawk naar bankkaarten, dus die hun sleutel moet terug
    Ik wil van die koppeling af
    We zijn gestopt met Basecone, hoe haal ik de toegang weg?
    Zet de toegang van die app stop
    Hoe gooi ik een oude koppeling eruit?
    Deze app mag niet meer bij onze boekhouding
    Wij gebruiken Payhawk niet meer, hoe sluit ik het af?
    Hoe ontkoppel ik de kassa van Exact?
    Ik wil mijn toestemming terugnemen
    De proefperiode is voorbij, weg met die app
    Kan ik een app de toegang ontzeggen?
    App de deur wijzen in Exact, hoe doe ik dat?
    Ik heb per vergissing een app toegelaten, hoe maak ik dat ongedaan?
    Wil de link met onze vroegere webshop definitief weghalen
    Hoe zorg ik dat een leverancier niet meer in Exact kan?
    Contract met leverancier beëindigd, hoe blokkeer ik zijn app?
    De urenapp moet eruit
    app verwijderen exact
    koppeling opheffen
    toestemming app intrekken exact online
    Hoe beëindig ik de verbinding met Shopify?
    Dyflexis moet geen gegevens meer kunnen ophalen
    Ik vertrouw die tool niet, hoe sluit ik hem buiten?
    We stappen over op ander pakket en het oude moet losgemaakt worden
    Hoe trek ik de stekker uit die integratie?
    Welke knop gebruik ik om een app weg te doen?
    Alle toegang van de scanapp moet verdwijnen
    hoe kan ik een app afmelden bij exact
    De app is gehackt, ik wil hem direct afsluiten
    Kan ik de machtiging van een programma schrappen?
    Onze CRM-leverancier moet buitengesloten worden van Exact
    Wil dat het declaratieprogramma niks meer ziet, helemaal niks
    Ik wil dat app X geen enkel dossier meer leest
    Wij gaan van Visma af, hoe stop ik de toegang?
    Deze leverancier heeft niets meer te zoeken in Exact
    Ik wil de autorisatie van de app beëindigen
    Hoe verbreek ik de band tussen Exact en de webshop?
    Hoe schrap ik een ongebruikte app?
    Weghalen die koppeling, hoe?
    Hoe neem ik een app zijn toegang af?
    We betalen niet meer voor de tool, hij mag eruit
    Ik heb ja geklikt en wil dat terugdraaien
    Een app afkoppelen van ons dossier
    Hoe blokkeer ik een app volledig?
    Trek aub alles in van de scanapp
    De app van onze ex-leverancier leest nog mee, dat moet ophouden
    Toegang intrekken van een verdachte app
    Hoe haal ik een testkoppeling weg?
    Spendesk stopt per 1 januari, koppeling moet weg
    Verwijder de link met het oude CRM
    Ik wil niet dat die rapportagetool nog iets ziet
    Hoe trek ik volmacht aan een app in?
    Mag ik zelf een app uitschakelen in Exact?
    Waar klik ik om de app te laten stoppen met lezen?
    Die koppeling is overbodig, hoe raak ik hem kwijt?
    oude app wegdoen exact
    app blokkeren exact
    app loskoppelen stappen
    Bij ons faillissement moeten alle koppelingen eruit, per app, hoe?
    Onze dochter speelde met een app en koppelde hem, hoe ongedaan?
    Geef mij de stappen om een app buiten te zetten
    Ik wens de app geen toegang meer te geven
    Stop alle gegevensuitwisseling met de oude kassa
    Ik wil mijn akkoord voor de app herroepen
    Hoe zeg ik de koppeling tussen Exact en Klippa op?
    Maak een einde aan de toegang van de webbouwer zijn app
    Hoe sluit ik een programma definitief buiten?
    De gratis proef van Payhawk is voorbij, haal de link weg
    Hoe laat ik een koppeling vervallen?
    Mag die app eruit zonder de leverancier te bellen?
    Wij zijn als kantoor gestopt met dat scanpakket en ik wil dat de leverancier nergens meer bij kan, ook niet via mijn eigen inlog. Waar haal ik dat weg?
    Onze klant heeft de proefperiode van een cashflowtool niet verlengd. Toch lijkt het ding nog elke ochtend zijn cijfers te lezen. Hoe sluit hij die deur?
    Er was een datalek bij een leverancier van ons, het stond vanmorgen in het nieuws. Ik wil per direct dat hun software er bij mij niet meer in kan.
    Als partner teken ik voor geheimhouding. Een student heeft met mijn account een AI-plugin aan de boekhouding gehangen. Die moet eraf, vandaag nog.
    Contract opgezegd, sleutels ingeleverd, maar volgens de consultant leest het oude CRM nog steeds mee totdat wij zelf iets doen. Wat is dat iets?
    Ik heb bij een demo ja geklikt op een rapportagetool, uit beleefdheid eigenlijk. Nu wil ik dat ongedaan maken zodat die verkoper mijn klantcijfers niet meer ziet.
    De bv is verkocht, de koper gebruikt andere software. De twee programma's waar ik ooit toestemming voor gaf moeten voorgoed van de boeken af.
    Wij zijn leverancier en een ex-klant eist bewijs dat ons systeem niet meer bij zijn gegevens kan. Wat moet hij zelf doen en hoe ziet hij dat het gelukt is?
    Na de training vroeg iemand: hoe trek je een eenmaal gegeven ja weer terug? Ik moest het antwoord schuldig blijven.
    Mijn cliënt vertrouwt het incassobureau niet meer, dat met een eigen programma in zijn debiteuren kijkt. Hij gaf daar zelf toestemming voor en wil die terug.
    De webshop is failliet en gaat dicht. Shopify hoeft nooit meer iets te boeken, dus die lijn wil ik definitief doorknippen.
    In het handboek staat dat een app die wij niet meer gebruiken er binnen een week af moet. Wie legt mij uit hoe dat technisch gaat bij mijn eigen toestemmingen?
    Ik ga weg als zzp'er bij deze opdrachtgever en wil dat mijn hulpprogramma's netjes van zijn boekhouding verdwijnen, want ik heb ze zelf toegelaten.
    AVG verzoek: leverancier mag onze gegevens niet langer verwerken. De toegang in de boekhouding moet beëindigd en ik moet kunnen aantonen dat dat zo is.
    De nieuwe eigenaar wil een schone lei. De bonnenapp, waar ik zelf destijds het akkoord op gaf, mag geen enkele cent van hem meer zien. Waar klik ik?
    Mijn cliënt is slachtoffer van een nepleverancier. Hij gaf een programma toegang tot zijn boekhouding in de veronderstelling dat het van Exact was. Dat moet er onmiddellijk uit.
    Als vertrekkend clientmanager wil ik niet dat mijn naam nog toegang geeft aan een tool die bij ons op kantoor toch al is afgeschaft.
    De leverancier blijft na opzegging rapportjes sturen met verse omzet. Brutaal. Hoe snijden we zijn lijntje naar de cijfers door?
    Onze app is bij deze klant vervangen door die van een concurrent. Netjes als wij zijn willen we hem uitleggen hoe hij ons buitensluit.
    Een stagiair heeft voor een schoolproject een tool laten meelezen met de echte boekhouding. School is klaar, de tool dus ook. Hoe haal ik het weg?
    Wij willen het contract beëindigen én technisch zeker weten dat niemand er nog in kan. Contract is mijn collega, techniek ben ik.
    Bij een cliënt die overleden is wikkelen we de zaak af. Hij had zelf vier apps toegelaten. De erven willen dat niemand daar nog bij kan, wij hebben zijn inlog.
    Ik heb een concurrent een kijkje gegund, dom genoeg, door zijn gratis scantool uit te proberen met echte boeken. Hoe haal ik dat kijkje weg?
    Na het pilotproject is besloten niet met deze leverancier door te gaan. In de afsluitende checklist staat: toegang beëindigen. Ik gaf die toegang, dus ik moet hem ook beëindigen.
    Onze security officer heeft een tool op de zwarte lijst gezet. Ik ben degene die hem ooit toeliet in Exact en moet vandaag bevestigen dat het over is.
    De assistent heeft zonder overleg een chatbot toegelaten tot de debiteuren, op mijn account nog wel. Ik wil dat ding eruit en zien dat het eruit is.
    Wij stoppen met ons eigen product en willen al onze klanten vragen de machtiging op te heffen. Wat moet er in de mail staan?
    Deze leverancier is overgenomen door een partij waar wij niet mee willen werken. Zijn app heeft nog mijn goedkeuring. Hoe neem ik afscheid?
    De koppeling werkt prima, daar ligt het niet aan, maar wij willen van dat bureau af en dus ook van hun app in onze cijfers.
    Niet stuk hoor, juist niet: hij haalt nog steeds alles op terwijl het proefabonnement al een halfjaar voorbij is. Ik wil dat dat ophoudt.
    De collega die het toeliet ben ik zelf. De collega die nu roept dat het weg moet ook. Waar zit de knop waarmee ik die leverancier buitenzet?
    Wij hoeven niet te weten wat er hangt, we weten precies welke: de incassotool. Die moet geen toegang meer hebben tot de boeken, per vandaag.
    Na een training heb ik tien cursisten een demo-app laten toelaten op hun echte bedrijf. Ze moeten die allemaal weer kwijt. Hoe leg ik dat uit?
    Bij ons gaat het zo: de app stopt, dus de toegang stopt. Alleen blijkt opzeggen bij de leverancier dat laatste niet te regelen.
    moet van een klant zn scan app eraf, hij heeft opgezegd, waar in exact trek ik de toestemming in die ik zelf gegeven heb
    Ik beheer als consultant de instellingen van een vereniging. De ledenapp van de oude leverancier is vervangen en mag er echt niet meer in.
    Het voelt niet goed dat een failliete leverancier, nu in handen van een curator, nog steeds met mijn goedkeuring de boeken kan inkijken.
    Ons privacybeleid zegt: na einde project binnen 48 uur toegang beëindigen. Het project met de BI-partij eindigde gisteren, ik gaf toegang.
    De app van een ex-vennoot die ik zelf ooit op mijn inlog heb aangezet kijkt nog in mijn praktijkcijfers. We hebben een concurrentiebeding. Weg ermee.
    Tijdelijke toegang voor een onderzoeker van de universiteit, via een data-app, loopt vandaag af. Ik heb hem gegeven en moet hem nu beëindigen.
    De app is gratis, zei de verkoper. Nu blijkt dat hij onze cijfers verkoopt. Geen discussie, hij moet eruit. Hoe?
    Voor mijn vertrek als interim-CFO wil ik alles wat ik op mijn naam heb goedgekeurd en wat niemand gebruikt, ongeldig maken.
    Wij begeleiden een scheiding. De man liet ooit een uitgaven-app meekijken op de inlog die nu van de vrouw is. Zij wil dat die app niets meer ziet.
    Ik heb als docent een voorbeeld-app op mijn eigen bedrijf gezet en de les is voorbij. Hoe krijg ik hem er weer van af, zodat ik het mijn leerlingen ook kan leren?
    De offerte van die partij is afgewezen, maar voor hun analyse gaf ik ze al toegang via hun tool. Die heeft dus geen bestaansrecht meer.
    Onze verkopers installeren bij prospects een meekijk-app. Als de prospect nee zegt, moet hij ons er zelf uitzetten. Wat zeggen wij hem dan precies?
    Na de controle wil de accountant dat wij zijn data-extractietool, waar ik ja op klikte, direct weer de deur wijzen. Waar zit die deur?
    Op het moment dat de samenwerking met het marketingbureau stopt, moet hun dashboard geen omzet meer kunnen lezen. Ik heb destijds op toestaan geklikt en wil dat terugdraaien.
    Onze franchisegever heeft via zijn app jarenlang onze marges gezien. De franchise is beëindigd; ik gaf de toegang en ik neem hem nu weer af.
    Wij stappen van Klippa over op iets anders. Het nieuwe loopt al. Klippa zelf mag dus buiten spel worden gezet, graag met bewijs.
    Een oud-stagiair verkocht ons zijn zelfgemaakte rapportje via een app waar ik mijn zegen aan gaf. Die zegen is op.
    De app van de pensioenadviseur blijkt veel meer te lezen dan afgesproken en de directie wil geen discussie meer maar een einde. Waar beëindig ik dat?
    Het huis is verkocht en de vastgoedapp ook overbodig, maar hij kijkt op mijn goedkeuring nog steeds mee in de huurinkomsten. Haal hem weg.
    Als ik als trainer vertrek wil ik niet dat mijn demo-tool bij de opdrachtgever in de echte boeken kan blijven lezen. Ik zette hem er zelf op.
    Een cliënt zegt: ik heb spijt van mijn ja. Het gaat om een boekhoudrobot die hij vorige week toeliet. Hoe maakt hij zijn ja ongedaan?
    Wij stoppen met Payhawk, hoe zorg ik dat die nergens meer bij kan in Exact
    De uitzendkracht heeft een gratis rapporttool gekoppeld aan onze cijfers, dat moet er vandaag nog af
    we zijn overgestapt van het ene CRM naar het andere, het oude heeft nog steeds een lijntje naar de boekhouding
    De proefperiode van de voorraadoptimalisator is klaar, we gaan er niet mee door en ik wil geen open deur achterlaten
    Afscheid van Dyflexis per 1 januari. Wat moet ik in Exact doen
    app eruit, compleet, voor altijd
    Er is een datalek bij de leverancier van onze urenapp, hoe sluit ik hem onmiddellijk af van Exact
    ik wil mijn toestemming aan dat inkoopplatform terugdraaien
    De AVG-functionaris eist dat de oude HR-tool geen enkele toegang meer heeft
    Ik had per ongeluk ja gezegd tegen een app die ik niet ken, hoe maak ik dat ongedaan
    Welke knop in Exact snijdt een gekoppeld programma helemaal af
    Het oude WMS draait niet meer maar ik heb het gevoel dat het nog in onze administratie kan kijken, hoe haal ik dat weg
    Contract opgezegd bij de scanleverancier, koppeling mag weg, hoe
    Zo een Excel-invoegtoepassing die ik een keer probeerde kan nog in Exact, hoe ontkoppel ik die definitief
    De oude leverancier van het voorraadsysteem belt dat hij 'nog even' in onze cijfers keek. Dat moet onmogelijk worden
    Sales ging van Teamleader naar HubSpot; Teamleader heeft hier niets meer te zoeken
    Een BI-freelancer had zijn eigen tool op ons aangesloten, project klaar, deur dicht graag
    Ontslag van een collega in boze sfeer, hij had een persoonlijk Excelding op onze Exact, hoe gooi ik dat eruit
    We hebben een dubbele scanoplossing, één van de twee mag helemaal vervallen
    laat dat inkoopportaal nooit meer bij ons binnen
    Wat doe je in Exact als een proefabonnement van een app afloopt en je wilt dat ze niks meer ophalen
    Ik vertrouw het niet dat die verlofapp bij onze debiteuren kan, weg ermee
    Bij de audit kwam uit: Zapier heeft nog toegang en is al jaren overbodig. Hoe schrap ik die
    Hoe annuleer ik het akkoord dat ik in 2021 aan een planningstool gaf
    revoke access power bi connector in exact, waar zit dat
    Ze mogen er niet meer in, die jongens van de oude planningssoftware. Nu meteen graag
    De koppeling met de vorige vervoerder heeft geen zin meer, alles weg ervan
    Er zit een Amerikaans bedrijf via een app in onze debiteuren en de directie wil dat dat stopt, helemaal
    Hoe trek je de stekker uit een app die jij zelf ooit in Exact hebt toegelaten
    Onze verkoopleider is naar de concurrent, en zijn zelf gekozen CRM-app hangt nog aan Exact. We gebruiken die niet meer
    Bestelplatform gaat failliet, curator neemt over, ik wil geen data meer laten lekken
    ik wil mijn handtekening onder die HR-app terug
    Voor vrijdag: Zapier, Klippa en een oude Excelplug-in volledig afsluiten, ik zal ze één voor één doen, hoe?
    Het nieuwe WMS draait, het oude staat nog in Exact als toegelaten. Dat laatste moet weg, het nieuwe blijft
    Van mij hoeft die AI-assistent niet langer in onze boekhouding te kijken
    Dringend: laptop gestolen met daarop een programma dat automatisch op Exact inlogt, ik wil die toegang dichtzetten
    Er is een app die niemand mist als hij weg is, dus ruim hem op, maar hoe
    Ze vroegen ons elke toegang van het uitzendbureau-portaal te beëindigen voor het einde van de maand
    toestemming opheffen basecone exact
    Hoe blokkeer ik een extern programma in Exact zodat het niks meer kan lezen of boeken
    Na de beurs hebben drie collega's een visitekaartjes-app met Exact verbonden, daar wil ik er geen een van overhouden
    De vervoerder waar we mee gestopt zijn had een app op onze orders, ik wil dat daar niks meer van over is
    Ik heb spijt van dat akkoord van vanmorgen, die app moet er meteen weer uit
    Wij vragen toestemming terug van elke partij waar geen contract meer mee is; hoe doe je dat bij Exact voor zo'n app
    Project afgerond: het tijdelijke migratietooltje moet z'n sleutel tot Exact kwijt
    Inkoop en IT zijn het eens: dat ene platform verliest vandaag al zijn rechten bij ons
    Oude telefoon verkocht met de bonnetjes-app er nog op ingelogd, die app moet bij Exact de toegang verliezen
    Hoe zeg ik tegen Exact: deze app nooit meer
    We gaan in zee met een andere rittenapp. De eerste kan weg, ook in Exact
    Ik wil dat het boekhoudtooltje dat we vorig jaar proefden nooit meer in onze cijfers kan kijken
    Contract met de scanleverancier is opgezegd, hoe zorg ik dat ze er bij Exact ook echt niet meer in kunnen
    die payhawk moet eruit, helemaal
    We zijn van kassasysteem gewisseld; de oude leverancier leest nog mee in Exact en dat moet stoppen
    Gooi de deur dicht voor dat rapportageding, alles
    Ik heb in een opwelling op akkoord gedrukt bij een of andere factuurchecker en heb daar spijt van
    Hoe draai ik terug dat een of ander dashboard in mijn Exact mag snuffelen
    Proefperiode voorbij. Ze hoeven onze boekhouding niet meer te zien.
    Datalek bij een leverancier van ons, sluit ze onmiddellijk buiten bij Exact
    Wij stoppen met Basecone per 1 maart, hoe kap ik dat netjes af aan de kant van Exact
    Leverancier failliet. Kan wat daar nog draait nog steeds bij onze gegevens, en hoe zet ik dat stop?
    wil niet meer dat Klippa iets met mijn exact kan doen
    Ik vertrouw een van die programma's niet meer en wil het vandaag nog de toegang ontzeggen
    Sleutel terug graag, van dat ene pakket dat onze facturen uitleest
    Toegang van onze oude webshopbouwer tot Exact beëindigen
    De test met het AI-boekhoudhulpje is klaar, hoe krijg ik het er weer af
    mijn vrouw heeft eens iets aangesloten voor de btw, da gebruiken we niet meer, hoe krijg ik dat weg uit Exact
    Volgens onze security officer moet de oude CRM volledig worden afgesneden van Exact Online, inclusief alle bv's
    Collega's denken dat opzeggen bij de leverancier genoeg is, maar volgens mij moet ik in Exact zelf ook nog iets doen om ze te weren
    We hebben het scanpakket opgezegd, nu nog de achterdeur in Exact dicht
    de pilot met dat ai-ding is mislukt, exact weer op slot ervoor
    Ik zou de leverancier van het dashboard per direct willen uitsluiten van inzage in al onze boeken
    Alles wat dat CRM bij Exact kan, moet nul worden
    Van de functionaris gegevensbescherming moet dit programma vandaag eruit, hoe
    Het rapportagebureau is klaar met zijn klus en hoeft niks meer te zien, van geen enkele bv
    Een concurrent heeft onze kassaleverancier overgekocht; ik wil dat ze er vandaag nog uitliggen
    Hoe ontneem ik een programma z'n blik op onze cijfers, volledig en voorgoed
    De verbouwing van onze IT is rond: het oude magazijnsysteem moet van Exact af
    Zojuist akkoord gegeven op iets vaags, help, terugdraaien
    Dat ene programma hoeft echt nooit meer bij ons binnen te komen, draai de sleutel om
    Mag ik onze oude bonnenscanner er zelf uit gooien of moet Exact dat doen?
    We zijn vorige week van Basecone af, moet ik nu eerst iets in Exact afsluiten zodat zij er niet meer in kunnen?
    Contract met het uurtje-factuurtje programma loopt 31 december af, wat moet ik daarvoor in Exact nog regelen zodat ze buiten staan
    kan het kwaad om een app die niemand meer gebruikt gewoon te laten staan, of haal ik die beter weg en hoe dan
    Onze stagiair heeft een gratis tooltje toegang gegeven, dat moet er vandaag nog uit
    Ik heb spijt dat ik ja heb geklikt bij die cashflow app. Kan ik dat nog terugdraaien?
    Hoe lang blijft zo'n leverancier in onze boeken kijken als ik het abonnement daar alleen maar opzeg? Ik wil dat het ophoudt.
    Moet ik wachten tot het contract met Dyflexis is afgelopen of mag ik ze nu al buitensluiten?
    De proefperiode van een dashboard is voorbij, maar ik vertrouw er niet op dat ze stoppen met meelezen
    wie mag bij ons een app afsluiten, ik heb die zelf destijds gekoppeld
    Die incassopartij is failliet. Is het erg dat hun programma nog bij ons naar binnen kan? Het mag dicht.
    Heb het programma van mijn laptop verwijderd, maar is daarmee ook de toegang tot Exact weg of moet ik nog iets doen?
    Voor 1 januari moet de toegang van het oude kassasysteem volledig dicht zijn, welke stappen en in welke volgorde?
    Ik ben zzp'er en wil een app waar ik per ongeluk akkoord op gaf er weer helemaal uit.
    Mag de bakker zelf de deur dichtdoen voor een webshopbouwer waar hij ruzie mee heeft?
    We stappen over van Payhawk naar een ander. De oude mag per direct nergens meer bij.
    Datalek bij een leverancier van ons, in het nieuws vanmorgen. Hoe zorg ik dat zij nu meteen niks meer kunnen ophalen?
    Tegen dat de nieuwe tool live gaat moet de vorige buiten zijn. Hoe begin ik daaraan?
    Onze FG vraagt of ik de verwerker kan afsnijden zodra de verwerkersovereenkomst eindigt, hoe doe ik dat in Exact
    Volstaat het als ik mijn paswoord wijzig om Billit buiten te krijgen of is er meer nodig?
    kunnen ze nog iets boeken nadat ik hun account opzeg? Zo ja dan wil ik dat onmogelijk maken
    moet ik bellen met de softwareboer om eruit te komen of kan ik de stekker er zelf uittrekken
    Shopify winkel is verkocht aan een ander, de koppeling met mijn boekhouding hoort daar dus niet meer bij te kunnen
    Ik heb in een opwelling een AI-boekhoudhulpje toegelaten tot Exact en nu slaap ik slecht. Kan dat ongedaan en is het dan echt klaar?
    Notitie voor Bas: zodra Payhawk betaald is, hun sleutel tot onze boeken inleveren. Waar doe jij dat?
    De OR wil dat de verzuimtool uiterlijk donderdag niks meer uit Exact kan trekken, helemaal niks, ook geen deel.
    Als ik bij de leverancier mijn account delete, vergeten ze dan ook de toegang of moet ik dat aan onze kant nog ontbinden?
    We hebben twee scantools naast elkaar gehad en kiezen nu voor Klippa. Wat moet er met die andere gebeuren, die ziet nog alles
    Een verkoper heeft tijdens een demo laten inloggen bij Exact, dat wil ik terugnemen. Volstaat uitloggen?
    Toen ik mijn winkel sloot dacht ik dat de koppeling vanzelf zou ophouden, dat blijkt niet zo te zijn
    na afloop van het project moet de integratie van het adviesbureau haar rechten verliezen, ik was degene die destijds inlogde
    stekker eruit, vandaag, crm
    Kan ik een leverancier die dreigt onze gegevens te houden alvast de pas afsnijden?
    ze zeggen dat opzeggen genoeg is, ik geloof er niks van en wil de deur aan de Exact-kant op slot
    Moet de app uit blijven staan terwijl ik haar toegang beëindig, of maakt dat niks uit?
    Mijn dochter heeft iets met onze boekhouding gekoppeld voor haar schoolproject. Hoe haal ik dat weer los zodat niemand meekijkt
    Wat doe je met een koppeling van een bedrijf dat niet meer bestaat? Ik wil hem niet repareren, ik wil hem kwijt.
    Het bestuur heeft besloten: geen Amerikaanse software meer bij de cijfers. Expensify als eerste eruit.
    De koppeling is toch al stuk en we gaan niet verder met ze. Hoe ruim ik hem netjes op zodat ze er nooit meer in komen?
    Hij doet het niet meer en dat is prima, graag ook formeel de toestemming intrekken van dat oude urenpakket
    kan ik ergens een datum instellen waarop een app zijn toegang kwijt is, of moet ik het op de dag zelf doen
    De app wil steeds opnieuw inloggen maar wij willen er juist vanaf
    Ik zou de rechten van een programma dat ik zelf toeliet willen laten vervallen voordat de controle begint.
    scan app moet weg kweet niet meer hoe die toegang kreeg mag ik da zelf
    Er loopt een zaak tegen onze oude softwareleverancier. De advocaat wil dat ze per vandaag nergens meer in kunnen.
    Hoe meld ik een app af bij Exact als ik hem zelf ook had aangemeld?
    Waar zeg je nee nadat je ooit ja gezegd hebt tegen een programma?
    Ik geef mijn vrijwilligerswerk als penningmeester door en wil eerst de budgetapp ontkoppelen die ik erbij had gehaald
    Volstaat het om de app van mijn gsm te wissen? Ik wil dat hij nooit meer in ons dossier kan.
    we waren met 3 tools aan het proefdraaien, 2 vallen af. die 2 dus eruit in exact
    Beste, wat is de juiste gang van zaken om een applicatie haar volledige toegang te ontnemen voordat de licentie eindigt? Mvg, M. Jansen
    Zolang die marketingclub nog in onze debiteuren kan slaap ik niet. Contract is al ontbonden.
    Heeft u een knop 'ga weg' voor een app?
    Ik wil af van het verbonden zijn met dat offertetool, definitief, en liefst voor de lunch
    Onze verzekeraar eist dat ongebruikte toegang binnen 30 dagen dicht is; begin met deze: de oude reisdeclaratie-app
    De koppeling met Teamleader gebruiken we niet meer. Mag hij dood en zo ja, waar doe ik dat
    Kan ik terugkomen op mijn instemming van gisteren met dat inkoopplatform?
    Ik wil weten in welke volgorde: eerst data exporteren uit de app, dan de app zijn recht op Exact ontnemen?
    Zolang er toegang is kan er misbruik zijn. Deze moet weg: het oude planningspakket dat ik in 2019 goedkeurde.
    Onze nieuwe DPO zegt: 'ontneem de applicatie iedere machtiging'. Kan ik dat als gewone gebruiker voor wat ik zelf gaf?
    Per ongeluk in plaats van de testomgeving de echte boekhouding gekoppeld. Weer los graag.
    hoe maak je een eind aan een koppeling die je zelf maakte
    Na vandaag geen Visma meer in onze boeken. Volledig. Wat doe ik?
    Is verbreken in de app zelf voldoende of moet het ook nog in Exact?
    Ik twijfel niet, ik hoef geen keuzehulp: die tool moet eruit, wat is stap een?
    Er wordt gefactureerd per gekoppeld bedrijf en wij willen nul. Alles los dus.
    Een koppeling waarvan ik de eigenaar ben moet sneuvelen, niet verhuizen: de veilingsite. Hoe?
    Kan een gewone medewerker die iets toeliet het zelf ook weer weigeren?
    Moet ik een reden opgeven als ik een app buitensluit, en waar doe ik dat buitensluiten?
    Ik zie een app in mijn scherm die ik nooit meer wil zien, hoe verdwijnt die voorgoed uit onze boekhouding
    In de mail stond 'u kunt uw toestemming te allen tijde beëindigen'. Prima, waar?
    Onze oude webshop staat nog in het rijtje met 'toegang', haal dat weg
    De proefversie is voorbij maar zijn naam prijkt nog bij onze machtigingen
    Ik zag op het nieuws dat die leverancier gehackt is, hij moet er nu uit
    Er staat nog een vinkje achter een kassa die wij in 2021 op straat hebben gezet
    Zolang die naam daar staat slaap ik niet, hij mag helemaal niets meer van onze cijfers lezen
    We zijn gestopt met Payhawk en toch komt er elke nacht nog een boeking van hen op het scherm. Afsluiten graag
    hoe krijg ik dat ding eruit
    De leverancier mailde: opzegging verwerkt, vergeet niet zelf de toegang in Exact te beëindigen
    Op het scherm staat naast die app een x, of was het een kruisje, hoe sluit je hem de toegang helemaal af
    Ik heb in een opwelling op akkoord gedrukt bij een app die ik niet ken, hoe draai ik dat terug
    Ons contract met de BI-bouwer loopt af, hij ziet nog steeds onze omzet op zijn scherm en dat moet stoppen
    Bedankt en tot ziens voor die urenapp, alle toegang weg, ook de oude
    Volgens de mail van onze jurist moeten we de verwerker X per direct de toegang ontzeggen
    geen enkele bv meer voor die app, niets, nada
    Toen ik inlogde zag ik een app van de vorige baas, die hoort hier niet, weg ermee
    De stagiair heeft een gratis plugin aan de boekhouding gehangen, ik wil die er volledig af
    Er staat een stekkertje getekend naast de app, trek ik die eruit als ik hem nooit meer wil?
    Een oud-leverancier stuurt mij nog mails met onze eigen omzetcijfers erin. Dat moet ophouden, hij mag er niet meer bij
    De app van de failliete leverancier staat er nog, met volledige toegang
    Ik zag mijn jaarcijfers op andermans laptop via een tool van ons. Afsluiten nu!
    De marketingtool hoeft echt niks meer te weten van onze boekhouding
    Wij zijn van scanapp gewisseld, de nieuwe loopt, de oude naam moet van de lijst
    In het verwijderverzoek van de klant staat dat wij ook de toegang van de app moeten beëindigen
    Op de lijst met apps staat 'Gratis factuurcheck', dat heb ik ooit aangeklikt uit nieuwsgierigheid. Ik wil dat die niks meer ziet
    Het lijkt alsof een app van mijn ex-compagnon nog steeds alles kan zien. Dicht die deur
    We krijgen nog mailtjes van een tool die uit onze boekhouding gevoed wordt, en die we al lang niet meer betalen. Toegang eraf
    Klant wil dat wij de urenapp compleet van zijn administraties halen, allemaal
    De leverancier weigert het abonnement stop te zetten, maar zijn toegang tot Exact pak ik hem wel af. Hoe?
    Mijn man heeft een app gekoppeld om belasting te besparen, ik vertrouw het niet en wil het weg hebben
    Naast de naam van de app staan een datum en 'actief'. Ik wil dat daar niks meer staat
    Ik zit bij de notaris voor de verkoop van de zaak, de koper wil dat alle toegang van tool X nu vervalt
    De proef met de AI-boekhouder beviel niet, haal zijn vingers uit ons Exact
    Ik kreeg een mail dat 'uw nieuwe app toegang heeft', maar ik heb niets aangevraagd! Dichtdraaien
    weg met dat programma, ik wil zijn naam niet meer bij mijn machtigingen
    De zzp'er die ons koppelingetje schreef is boos vertrokken, zijn app moet vandaag nog buitenspel
    Datalek bij leverancier, instructie van de FG: alle autorisaties verwijderen
    Een plugin van een student van twee jaar terug heeft nog overal toegang, zie ik
    Ik heb in de app zelf op 'account verwijderen' gedrukt, maar in Exact staat hij nog te pronken met toegang
    Beëindig de machtiging van Klippa, we hebben nu een ander
    Hoe haal ik mijn ja terug
    Zet die bonnetjesscanner maar buiten, we doen het weer met papier
    Ik las in de kleine letters dat ze onze cijfers doorverkopen, ik wil die app er per direct uit
    Toegangsrecht van de app beëindigen na faillissement van de klant, alles
    Die tool had een gratis maand, nu wil ik hem niet meer en hij leest nog steeds mee
    mag ik gewoon op het prullenbakje klikken zodat de app niets meer ziet in Exact
    Joke is weg en haar app gebruikt verder niemand, dus die toegang mag helemaal vervallen
    Het maakt mij niet uit hoe, maar die tool leest vanavond niets meer van ons
    Ik heb het overzicht gezien en weet genoeg: app nummer drie moet verdwijnen met al zijn toegang
    hoe krijg ik die rot app uit exact hij moet er helemaal uitt
    ik heb perongeluk toegang gegeve aan iets raars, ongedaan maken
    Het contract met de scanleverancier is per 1 juni opgezegd, ze hoeven nu echt niet meer in onze boeken te kunnen
    Proefmaand van dat liquiditeitsding voorbij, niks voor ons, en nu wil ik hun de deur uit
    Vorige week een app uitgeprobeerd op een beurs, achteraf spijt, hoe maak ik dat ongedaan in Exact
    Bij de leverancier van de kassa is gisteren ingebroken op hun servers, ik wil ze per direct eruit
    Mijn man heeft ooit op ja geklikt bij een kredietverstrekker die onze boeken wilde inzien. Lening afbetaald, deur dicht graag
    We zijn overgestapt van Basecone naar een ander, Basecone leest nog steeds mee
    De fusie is afgeblazen, de adviseur had via zijn analysetool alles kunnen inzien, dat moet nu stoppen
    Ik heb per ongeluk een onbekende app toegang gegeven toen ik op een linkje klikte
    Ruzie met de webbouwer gehad. Hij kan nog bij mijn Exact via de webshop, dat wil ik niet
    De subsidieaudit is klaar, het inzageprogramma van de controleur mag weg
    Wij stoppen met Payhawk na de prijsverhoging van maart. Opgezegd, maar in Exact staat het nog open
    Er kwam een brief dat de leverancier is overgenomen door een amerikaanse club. Ik wil niet dat die onze cijfers hebben
    gisteren verkeerde app toegestaan, moet eruit
    Winkel is in april verkocht, kassa staat bij de nieuwe eigenaar en boekt nog op ons
    de bank vroeg vorig jaar inzage voor de financiering, die is rond, nu mag het weer dicht
    Na het nieuws over dat datalek bij hun durf ik ze geen minuut langer in onze administratie te laten
    Toen onze dochter stopte met de webwinkel hebben we de site offline gehaald, maar die shop kan vermoedelijk nog in mijn boekhouding
    De controller van de koper mocht tijdens due diligence meekijken via een tool, deal afgerond, eruit
    Wij hebben na de bezuinigingsronde het forecastpakket geschrapt en ik wil zeker weten dat ze geen cijfers meer krijgen
    Mijn neef bouwde een handigheidje dat in Exact kan, we spreken elkaar niet meer
    Uit het nieuws: die app verkoopt gegevens door. Bij ons staat hij open. Weg.
    Net een vreemd toestemmingsscherm goedgekeurd omdat ik haast had, spijt
    De kassa-installateur heeft bij een demo twee apps toegelaten, één gebruiken we, de andere moet verdwijnen
    Tijdens de cursus hebben we als oefening een app verbinding laten maken, die oefening is voorbij
    De verzekeraar vroeg na de claim inzage, claim is afgehandeld, dus hun deur dicht
    Bedrijf gestopt met thuisbezorgen sinds september. Bezorgapp mag nergens meer bij
    De OR was boos dat de hr-tool in de boekhouding kan, directie heeft besloten: helemaal stoppen
    Onze boekhouder stelde een AI-assistent voor, na een week proberen vond ik het eng, los ermee
    pakket opgezegd, leverancier zegt u moet zelf in exact de toegang verwijderen
    Vorige beheerder heeft bij zijn vertrek nog gauw een privé-tooltje aan onze cijfers gehangen, direct afsluiten
    De makelaarssoftware die wij bij het oude pand gebruikten zit nog in onze boekhouding, pand is verkocht, dus afsluiten
    Na de controle bleek dat een gratis rekentool van vorig jaar nog leest, die gebruiken we niet, haal hem eruit
    Onze schoonzoon heeft iets van crypto aan de boekhouding gehangen, ik wil dat het morgen weg is
    Twee apps doen sinds de overname hetzelfde werk, de oude moet stoppen
    Ik vertrouw het niet meer na dat rare telefoontje van zogenaamd Microsoft, ik heb toen ergens in Exact op toestaan gedrukt
    Wij gaan failliet en ik wil alles wat van buiten bij de boeken kan sluiten, te beginnen met de kassa
    wegens klachten over privacy per direct stoppen met de declaratietool, hoe sluiten we hun toegang tot de administratie af
    Gisteren afscheid genomen van de marketingpartij, zij hadden een dashboard dat in onze omzet keek
    We gingen over van Shopify naar Lightspeed, Shopify hoeft dus nergens meer bij
    de proefmaand is stilletjes voorbij gegaan en ik wil niet dat ze blijven gluren
    Tijdens een webinar op een knop gedrukt, connect to Exact stond er. Hoe maak ik dat ongedaan
    Het pakket werd afgekeurd in de evaluatie van vorige week, deur dicht en niet op een kier
    Mijn zakenpartner gaf iets toegang tot onze boeken tijdens mijn vakantie, ik ben de baas en ik wil het eruit
    De leverancier gaf na drie herinneringen de bewerkersovereenkomst niet, dan houdt het op en gaan ze eruit
    Met de boekingssite zijn we uit elkaar na een commissieruzie, zij kunnen nog altijd in mijn omzet kijken
    Nu de subsidie is afgewezen heeft het adviesbureau geen reden meer om via hun portaal in onze administratie te kijken
    We kochten software van iemand die achteraf een oplichter bleek, hij kan er nog in
    mevrouw van de belangenvereniging had een benchmarktool laten toestaan, onderzoek klaar, graag opruimen
    De trainer zette vrijdag een testapp aan in onze echte omgeving in plaats van de oefenomgeving
    opgezegt per 1/4 maar ze kunne nog steeds kijken in de boeken
    dochter heeft app gekoppelt, wil ik niet, hoe weg
    ik ben opgelicht denk ik, er is een programma in mijn exact binnen gelaten na een telefoontje
    De webshop staat sinds de brand offline, en komt niet terug, dus zijn ingang in Exact mag dicht
    na fusie dubbele scanapps, oude uit exact schoppen
    draai de kraan dicht voor die app, nu
    ik wil dat Klippa nergens meer bij kan, voorgoed
    koppeling afkappen, definitief
    stekker eruit bij de oude urensoftware
    We zijn van Dyflexis overgestapt naar iets anders en ik wil niet dat de oude nog meekijkt
    ik vertrouw dat scantooltje niet meer, weg ermee
    Die proefversie van vorige maand bevalt niet. Hoe pak ik de sleutel weer af?
    de webshop is opgedoekt maar de plug-in heeft nog altijd toegang tot mijn boeken, dat mag niet meer
    zonder mijn wachtwoord te wijzigen die app eruit gooien, kan dat
    geen enkel bedrijf meer voor dat rapportageding, alles weg
    een paar weken geen toegang voor de leverancier, daarna misschien weer wel
    Tijdelijk dichtzetten: het CRM mag tot de audit klaar is nergens bij
    Ik heb per ongeluk ja gezegd tegen een app die ik niet ken en ik wil dat terugdraaien
    stop die koppeling, niet beperken maar stoppen
    ik wil dat de toegang van ons oude declaratiesysteem vandaag nog ophoudt
    niet half, helemaal eruit die BI-tool
    in plaats van Basecone gebruiken we nu iets van Exact zelf, Basecone mag dus niets meer zien
    hoe zeg ik Spendesk de wacht aan in Exact Online
    Contract met leverancier is opgezegd per 1 mei, hij mag geen gegevens meer ophalen.
    de app lospeuteren van mijn account
    ik wil die toestemming van toen ongedaan maken
    gooi de deur dicht voor dat bonnetjesding
    Visma eruit trekken uit exact, wij zijn klaar met ze
    mijn neef heeft iets aan onze boekhouding gehangen en dat moet eraf
    bij ons stond een datalek in de krant over die leverancier, ik wil ze per direct afsluiten
    toegang kassa intrekken winkel is verkocht
    laat die app niet langer namens mij inloggen
    wat moet ik doen zodat de oude loonkoppeling mij niet langer leegtrekt
    de baas wil dat het abonnement EN de toegang van Lightspeed stoppen; het abonnement is geregeld, nu de toegang nog
    ik heb de app van mijn computer verwijderd maar wil ook dat hij in Exact niks meer mag
    Ontkoppel alsjeblieft die Excel-invoegtoepassing van mijn boekhouding, ik gebruik hem nooit
    afsluiten. geen data meer naar payhawk.
    kan ik zelf het lijntje doorknippen of moet dat via de helpdesk van de leverancier
    niemand hoeft bij onze cijfers behalve wijzelf, dus die prognose-app moet er volledig af
    onze zzp-er had een eigen tooltje gekoppeld onder mijn naam, dat mag niet meer werken
    ik ben klaar met Yuki-achtige troep, hoe krijg ik het los van Exact
    nooit meer die app in mijn boekhouding
    weg met de koppeling, maar ik wil later wel weer terug kunnen
    per direct blokkeren: de verzendsoftware mag niks meer lezen of boeken
    De scanner boekt alles verkeerd, zet hem stop voordat het erger wordt: hij mag er niet meer in
    we gaan failliet bij de curator en de curator wil dat niks van buiten nog in de boeken kan, te beginnen met de webshop-app
    die proefperiode heb ik niet omgezet, dus hij heeft bij ons niks meer te zoeken
    Notitie Bram: Spendesk eruit, definitief, doe jij het vandaag?
    ik kreeg een mail van een app die ik nooit meer open dat hij '1.204 facturen heeft gesynchroniseerd'. Dat moet stoppen.
    laat die tool nou eens ophouden met in mijn boekhouding te kijken
    Bij nader inzien geen toestemming voor die cashflow-app, ik neem hem terug.
    ik heb het abonnement van de app al beëindigd, blijft hij dan nog in mijn cijfers? dat wil ik niet
    gooi Teamleader eruit
    verwijder autorisatie van de bonnetjesapp
    de sleutel terug graag van dat bureautje uit Zwolle
    niet meer gekoppeld willen zijn met Lightspeed, nergens
    Onze kassaleverancier is overgenomen door een Amerikaans bedrijf. Ik wil hem geen inzage meer geven, ook niet een beetje.
    stekker eruit, en wel nu, ze trekken onze klantgegevens leeg
    opzeggen van de toegang, niet van het abonnement
    een app ontnemen wat ik hem gegeven heb
    ik heb spijt van mijn akkoord
    koppeling opruimen die niemand mist
    uit voorzorg zet ik de app liever een maandje buiten de deur
    we stoppen met de urenregistratie per 30 juni en daarna mag die app nooit meer aan de data
    Ze blijven maar boeken in de verkeerde periode en reageren niet op mail: ik wil hun toegang helemaal afpakken.
    tijdelijk op non-actief die hele koppeling met de webshop, we verbouwen de site
    kap alle draden met die leverancier door, van alle bv's
    machtiging intrekken app exact online
    de man van de BI is weg, zijn dashboard mag ook weg, geen enkel bedrijf meer
    geen zin meer in die AI-boekhouder, hij moet zijn vingers van onze administratie afhalen
    maak ongedaan wat ik vanmorgen in een onbewaakt moment heb toegestaan
    we hebben twee scantools, één is genoeg, de oude moet zonder pardon de deur uit
    niemand hier weet meer waarvoor die prognosetool was, hij was van de vorige directeur, haal hem volledig van onze boeken af
    de ex-vriend van de eigenaresse heeft iets gebouwd dat in haar cijfers kijkt, dat moet nu afgelopen zijn
    Neem de webshop zijn toegang af tot wij een andere bouwer hebben.
    na vandaag geen inzage meer voor de leasemaatschappij en haar tool
    ik trek mijn ja in
    de bank had ons een kredietcheck-app laten koppelen; lening is rond, app kan weg
    annuleer de autorisatie van het demo-account bij die urenclub
    zet de poort dicht voor dat ding, bij elk bedrijf
    Wat moet ik indrukken om een leverancier alles te ontzeggen?
    voorgoed afscheid van de kassakoppeling
    de stekkerdoos eruit: alles van Shopify stopt vandaag
    app weg!!
    hoe kan ik die toegang nu eindelijk eens stoppe
    mag ik die app zomaar afsluiten? ik wil ervanaf, volledig
    webshop dicht, koppeling dicht, klaar
    niks meer delen met dext
    zeg de toestemming op die ik bij het inrichten gaf
    toegang afsluiten scanapp
    exact app loskoppelen
    machtiging opheffen
    rechten weghalen leverancier
    ontkoppelen basecone
    shopify eruit gooien exact
    app deauthoriseren
    autorisatie stopzetten exact
    opgezegde urenapp toegang wissen
    toegang derden beëindigen exact
    connector afsluiten na opzegging
    app mag nergens meer bij
    oude koppeling schrappen
    payhawk de deur wijzen
    app delete exact online
    gestopt met dyflexis, afmelden in exact
    consent intrekken exact hoe
    app blokkeren exact online
    proefversie afgelopen, toegang weg
    sluit dat ding af van onze boekhouding
    datalek leverancier, toegang dicht nu
    per direct afsluiten scantool
    ap verwijderen exact onlin
    intrekken machtiging power bi
    we zijn weg bij die leverancier, nu nog de toegang
    hoe zeg ik dat zo'n app niet meer mag
    koppeling opheffen webshop gesloten
    app ongedaan maken exact toestemming
    visma eruit alles dicht
    toegang visma afpakken
    stekker eruit crm koppeling
    wil niet dat zapier nog meekijkt
    verbreken verbinding exact app
    gehackte leverancier app uitschakelen
    per ongeluk app toegelaten, ongedaan maken
    oude kassa mag niet meer meelezen
    rechten van app wissen stap voor stap
    ik wil geen pottenkijkers meer in exact
    leverancier failliet, toegang sluiten
    trengo mag eruit, helemaal
    gestopt met shopfy, nog toegang?, dicht
    koppeling weg ermee
    de app hoeft niks meer te kunnen
    exact: app uitzetten
    zorg dat bizcuit nergens meer bij kan
    verwijderen gekoppelde app beveiligingscentrum
    geen vertrouwen meer in app
    app uitschrijven bij exact
    verkeerd bedrijf gekoppeld, alles losmaken
    na testfase app wissen
    hoe neem ik het ja-woord terug
    toegang silvasoft beëindigen per vandaag
    sleutel van de leverancier afpakken
    oude software heeft nog toegang, weg
    hoe haal ik rechten van app weg
    app deinstalleren exact
    inzage voormalige leverancier stoppen
    offboarden tool exact
    app verwijdern exact
    loskopelen scan app
    Hoe krijg ik dat ding uit onze boekhouding?
    Kan die toegang er vandaag nog af?
    Waar zeg ik nee tegen een app die al mag?
    Hoe maak ik definitief een eind aan die koppeling?
    We stoppen met payhawk, hoe sluit ik exact af?
    hoe schop ik basecone dr uit
    app weg hallen exact
    toegan scanapp afsluite
    verwijdr koppeling payhwak
    intrekn rechten app hoe
    ontkopel alles van dyflexs
    leverancir mag er niet meer in
    machtigin stopzetten kasa
    weg met die ap uit exact
    Ik wil dat dit bureau nergens meer bij kan, hoe draai ik de kraan dicht?
    Proefperiode voorbij, de tool heeft nog steeds toegang tot onze cijfers, en dat moet stoppen
    Contract met Payhawk opgezegd, maar kunnen ze nu nog in onze boeken?
    Ik heb in een opwelling ja gezegd tegen een vage app, hoe maak ik dat ongedaan
    Hoe ontzeg je een programma de toegang
    Ik vertrouw een app niet, gewoon weg ermee, helemaal
    Leverancier gehackt volgens het nieuws. Die moet er nú uit
    Na de pilot met die BI-tool blijft de verbinding open staan, en de security officer wil hem dicht
    Toestemming die ik in 2021 gaf wil ik terugnemen
    volledig loskoppelen van een app die we niet meer gebruiken
    Is verwijderen van de app op mijn telefoon genoeg of kan hij dan nog bij de boekhouding?
    Abonnement op de kassa loopt af; moet ik daarnaast in Exact nog iets doen om hem eruit te krijgen?
    Mijn klant is gestopt met Dyflexis. Hij vraagt mij om te zorgen dat ze niets meer kunnen zien
    Is opzeggen bij de leverancier hetzelfde als de toegang in Exact beëindigen?
    We gaan van Basecone naar een andere scanner, dus de oude mag definitief weg
    Ik wil mijn eigen akkoord voor die app ongedaan maken, niet dat van de collega's
    Het enige wat ik wil is dat ze niet meer bij onze data kunnen. Waar zit die knop?
    Ontwikkelaar weg na ruzie, zijn koppeling moet vandaag nog dood
    alle rechten eraf halen van zo'n programma
    Foutje gemaakt: nieuwe app goedgekeurd die blijkbaar alles leest, weg ermee
    Moet ik het de leverancier eerst melden of kan ik hem er zelf zomaar uit gooien? Ik wil dat hij niks meer ziet
    Ik wil slapen vannacht: haal die vreemde app eruit
    Het is mij inmiddels duidelijk dat die app niet deugt. Hoe ontneem ik hem alles?
    Cliënt belt in paniek: op een link geklikt en een app toestemming gegeven. Hoe trekken we dat onmiddellijk terug?
    Alles wat dat programma mag moet weg, ik weet dat we het later opnieuw kunnen geven
    Incident response: token van één app per direct ongeldig maken in Exact Online
    Is het genoeg om mijn wachtwoord te wijzigen, of blijft de app die ik wil weren gewoon binnen?
    De app is verwijderd van de server, maar ik wil ook de toegang aan de Exact-kant netjes afsluiten
    Consent terugnemen van een derde partij (AVG art. 7), waar in Exact?
    We zijn het erover eens, de rapportagetool mag nergens meer bij. Wie drukt waar?
    Tool draait nog in een testomgeving bij een freelancer met onze echte cijfers, dat moet vandaag eindigen
    Wij gaan de app niet meer gebruiken en ik wil er geen open deur door achterlaten
    Na een geslaagde migratie wil ik de oude scankoppeling de sleutel afnemen
    Een verlopen relatie, letterlijk: het programma van mijn ex-man kan nog in mijn boekhouding
    Ik wil mijn handtekening onder die machtiging terugtrekken
    Kan ik zien én stoppen dat dit ene programma bij ons binnenkomt? Het stoppen heeft haast
    Onze jurist wil bewijs dat de partij vanaf vandaag buitengesloten is. Hoe sluit ik ze buiten?
    De gratis tool verkoopt data door, las ik. Eruit
    Kwaadaardige app in de gids genoemd en ik heb die vorige week goedgekeurd. Snel afsluiten, hoe?
    app deactiveren kan niet bij de leverancier zelf, dus dan maar in Exact afknijpen tot niks
    Na de demo heb ik de verkoper toegang gegeven tot onze echte administratie, dom, hoe krijg ik hem eruit
    Ontkoppelen: doe je dat in de app of in Exact? In elk geval moet alles eraf
    Sleutel innemen van een programma
    Is er een verschil tussen 'afmelden' in de app en de toegang echt beëindigen? Ik wil het tweede
    We zijn klant-af, de mannen van de tool hebben netjes bedankt, en toch blijft bij mij knagen dat hun server vannacht weer bij ons naar binnen gaat. Hoe maak ik daar een eind aan?
    Voor een cliënt die door zijn ex-zakenpartner wordt bespied via een boekhoudapp: hoe halen we die app er volledig af?
    Mijn advies aan de klant is stoppen met die app; nu moet hij het nog doen, waar in Exact?
    Kan ik een akkoord van drie jaar geleden nog herroepen
    dat ding moet eruit, helemaal, waar doe ik da
    toestemming terug trekken van een app die ik nie vertrouw
    kan dieje leverancier nog in ons dossiers? ik wil het afsluiten
    Het abonnement op de scantool is opgezegd, ik wil ook zeker weten dat ze niet meer bij onze cijfers kunnen
    We zijn gestopt met Dyflexis. Haal alsjeblieft die deur dicht
    Proefperiode van een factuurtool voorbij, hoe gooi ik hem uit Exact?
    Er loopt nog een lijntje naar onze oude webshop dat ik wil doorknippen
    toegang app verwijderen
    Die app hoeft van mij nooit meer in onze boeken te kijken
    Ik gaf gisteren per ongeluk akkoord aan een tool die ik niet vertrouw, hoe maak ik dat ongedaan?
    Leverancier failliet, toegang tot Exact moet vandaag dicht
    Hoe ontkoppel ik Payhawk helemaal?
    De oude CRM leest nog mee en dat moet ophouden
    Ik wil de toestemming weer terugnemen die ik aan het rapportageprogramma gaf
    Kan ik een app blokkeren zodat hij niets meer kan ophalen?
    Is alles weg als ik bij de leverancier opzeg, of moet ik in Exact ook nog iets uitzetten?
    wij gebruiken klippa niet meer dus weg ermee
    Het kassabedrijf had een hack, sluit ze buiten
    Hoe zeg ik tegen Exact dat een bepaald programma er niet meer in mag
    Na de overstap van Basecone naar iets anders mag Basecone er helemaal uit
    Mijn zakenpartner heeft ruzie met de softwareboer, de toegang moet per direct worden beëindigd
    Een consultant had voor een project een Excel-plugin aangesloten; project klaar, plugin eruit
    Ik wil van een gekoppelde app af
    Het proefabonnement van de dashboardtool loopt af en zij mogen dan ook niets meer kunnen lezen
    Ik ben klaar met die CRM en wil dat hij ook echt uit onze boekhouding verdwijnt
    Hoe verbreek ik de band tussen een app en Exact?
    De externe developer had een testapp aangesloten, sluit die af
    we stoppen met dyflexis per 1 juli, wat moet ik in exact doen
    Een vage app kan in mijn facturen en dat moet over zijn
    Hoe zorg ik dat een leverancier die ik niet meer betaal ook geen gegevens meer krijgt?
    stekker eruit bij de webshopkoppeling
    Die kassa is verkocht aan een ander café en mag niet in onze boeken blijven zitten
    Toestemming annuleren die ik aan een app gegeven heb
    Kan iemand van de leverancier nog bij ons meekijken via de app? Ik wil dat afkappen
    Gegevens delen met die tool stopzetten
    Mag ik vragen hoe ik een koppeling die ik vorig jaar zelf heb aangemaakt nu weer beëindig
    De marketingtool had nooit in onze debiteuren mogen zitten, hij moet er vandaag uit
    Ons proefdraaien met Pleo is op niks uitgelopen, graag alles terugdraaien wat ze mochten
    De stagiair had een gratis AI-tool op de boekhouding losgelaten, direct stoppen svp
    app rechten exact stoppen
    Ik wil dat het programma niet langer namens mij in Exact kan werken
    Wat moet ik doen om na het einde van een contract een softwareleverancier de toegang te ontzeggen?
    Onze ex-dienstverlener heeft via zijn app nog steeds een lijn naar ons, daar wil ik vanaf
    Wij hebben geen contract meer met die partij, haal hun toestemming eruit
    Hoe gooi ik de deur dicht voor een app die ik zelf heb binnengelaten
    Een gratis tool van internet heeft leesrechten op mijn boekhouding gekregen, dat was dom; eraf ermee
    app loskoppelen exact online
    De koppeling met onze oude bank-app moet stoppen, ik wil niet dat ze nog iets ophalen
    Wij zijn overgestapt van Shopify naar een andere winkel en de oude plug-in moet worden opgeruimd
    Machtiging van een programma opheffen
    Ik zou graag willen dat het CRM-bedrijf vanaf vandaag niets meer uit Exact kan halen
    eruit met die rapportagetool
    hoe haal ik een app weg uit Exact Online
    Payhawk eruit halen
    de Excel-invoegtoepassing mag er niet meer bij
    Teamleader loskoppelen van Exact Online
    koppeling annuleren
    externe app toegang weigeren
    hoe kom ik van die koppeling af
    delete koppeling exact
    hoe verbreek ik de verbinding met Exact
    hoe haal ik Power BI uit mijn account
    Klippa alle rechten ontnemen
    token intrekken exact online
    de urenapp mag niet meer bij onze cijfers
    hoe schakel ik de koppeling met Nmbrs uit
    Loket.nl ontkoppelen
    ongebruikte app verwijderen
    test-app ontkoppelen
    verkeerde app gekoppeld, hoe weg
    hoe sluit ik een app snel buiten
    hoe koppel ik de kassa af
    waar kan ik een app ontkoppelen
    waar vind ik intrekken
    hoe werkt intrekken
    help mij een app te ontkoppelen
    Onguard mag eruit
    debiteurenbeheer-koppeling stoppen
    rapportagetool loskoppelen
    Visionplanner loskoppelen
    hubspot koppeling weg
    pakketdienst-app loskoppelen
    wms loskoppelen
    hoe zeg ik een koppeling op
    Simplicate eruit
    hoe neem ik een app de rechten af
    bankapp van leverancier loskoppelen
    geen gegevens meer delen met Qredits-app
    Lightspeed ontkoppelen
    app helemaal verwijderen
    Scansys loskoppelen
    restaurantkassa ontkoppelen
    factuurapp verwijderen
    Hoe zorg ik dat Klippa helemaal niet meer bij onze boekhouding kan?
    We zijn gestopt met Basecone, hoe haal ik de toegang tot Exact weg?
    Ik wil de koppeling met Zapier definitief afsluiten, waar doe ik dat in Exact Online?
    Kan ik een app de toegang ontzeggen die ik vorig jaar zelf heb toegestaan?
    Onze proefperiode van Visionplanner is voorbij en ik wil dat ze er niet meer in kunnen.
    Hoe blokkeer ik een programma dat ik ooit akkoord heb gegeven voor Exact?
    Waar kan ik in Exact mijn akkoord voor een koppeling weer ongedaan maken?
    Het contract met onze webshopbouwer is opgezegd, hoe verbreek ik zijn koppeling met Exact Online?
    Ik heb per ongeluk een onbekende app toegang gegeven tot onze cijfers, hoe draai ik dat terug?
    De oude Power BI-connector mag weg, hoe trek ik die in?
    Hoe verwijder ik de koppeling tussen Exact Online en Lightspeed volledig?
    Kunt u mij uitleggen hoe ik Dext de rechten op onze administraties ontneem?
    Vandaag wil ik Shopify loskoppelen van Exact, welke knop moet ik hebben?
    De leverancier van ons urensysteem is failliet, hoe sluit ik de toegang van hun app af?
    We gebruiken Gripp sinds maart niet meer; hoe maak ik een einde aan die toegang?
    Mijn manager vraagt of ik alle machtiging van Speedbooks kan weghalen.
    Hoe kan ik een app verwijderen uit Exact Online zodat er niets meer wordt opgehaald?
    Ik wil niet langer dat Pleo onze grootboekrekeningen leest, hoe stop ik dat?
    Waar vind ik de knop om een gekoppelde app eruit te gooien?
    Een stagiair heeft onder mijn login een app gekoppeld, die moet er per direct uit.
    Hoe annuleer ik de toestemming die ik aan TriFact365 heb gegeven?
    Is er een manier om een koppeling op te heffen zonder de leverancier te bellen?
    Ik gebruik de Excel-invoegtoepassing niet meer en wil dat die nergens meer bij kan.
    Hoe verbreek je de verbinding met een rapportagetool die je hebt opgezegd?
    Wegens een datalek bij de leverancier moeten we hun app direct de toegang ontzeggen, hoe?
    Ons kantoor stopt met Zenvoices, hoe ruim ik de machtiging van die app op?
    Kan ik zelf een partij uitsluiten die nog steeds onze facturen uit Exact haalt?
    De koppeling met Teamleader is overbodig geworden, hoe krijg ik hem weg?
    hoe haal ik de rechten van een app weer weg in exact online
    Ik zoek de plek waar ik mijn toestemming aan WooCommerce kan terugnemen.
    We hebben afscheid genomen van Declaree, wat moet ik in Exact doen zodat hun app stopt?
    Hoe ontkoppel ik Salesforce van Exact en controleer ik meteen dat het echt dicht is?
    Ik wil mijn machtiging voor Caseware beëindigen, alle administraties tegelijk.
    De auditor wil dat we de toegang van een ongebruikte app afsluiten, hoe gaat dat?
    Kunt u vertellen hoe ik de koppeling met onze oude kassa beëindig?
    Nmbrs hoeft niet meer bij Exact te kunnen, wat is de weg om dat af te sluiten?
    Hoe weiger ik een app die ik eerder wel heb goedgekeurd?
    Ik vertrouw een koppeling niet meer en wil hem vanmiddag nog afsluiten.
    Wat moet ik doen om Make.com alle toegang tot Exact Online af te nemen?
    De testkoppeling van vorige maand kan eruit, hoe doe ik dat netjes?
    Hoe stop ik het dat een app namens mij boekingen in Exact aanmaakt?
    Onze CRM-leverancier heeft nog steeds toegang; ik wil die machtiging schrappen.
    Bij de uitdiensttreding van onze marketeer bleek hij Mailchimp aan Exact te hebben gehangen; die moet eruit.
    Wij zijn overgestapt van Blue10 naar iets anders, dus Blue10 mag niets meer ophalen. Waar regel ik dat?
    Ik wil voorkomen dat een opgezegde SaaS-dienst onze crediteuren blijft lezen.
    Kan een gebruiker zelf een eerder verleende machtiging aan een app laten vervallen?
    Volgens onze functionaris gegevensbescherming moet de toegang van Trengo worden beëindigd. Hoe doen we dat?
    Onze uitgeefpas-app Spendesk is opgezegd, welke handeling in Exact maakt dat af?
    Kan de machtiging van Channable weg zonder dat ik iets aan Channable zelf verander?
    Sinds de overname gebruiken we één scanpakket; hoe zet ik het tweede pakket buiten de deur?
    Ik heb een demo gedaan van een cashflowtool en wil hun toegang nu weer dichtzetten.
    Waar trek ik de stekker uit een koppeling die al jaren niemand meer nodig heeft?
    Alle rechten die ik aan Finsit gaf mogen weg, hoe voer ik dat uit?
    Hoe neem ik afscheid van een app die in Exact nog als gemachtigd staat?
    Moet ik iets in Exact doen als ik bij Yuki of een andere tool het abonnement stopzet en de app echt weg moet?
    De penningmeester wil dat de ledenadministratie-app geen toegang meer heeft tot Exact. Hoe gaat dat?
    We hebben een andere ontwikkelaar; de app van de vorige mag niets meer kunnen in onze boekhouding.
    Graag zou ik de koppeling met onze verzendsoftware Sendcloud geheel intrekken.
    Er draait een oude synchronisatie die dubbele facturen maakt, ik wil die app zijn rechten afnemen.
    Hoe sluit ik Picqer af van Exact Online nu we met een ander magazijnsysteem werken?
    Mijn eigen toestemming voor SpendCloud moet weg, die van mijn collega's niet. Kan dat?
    Uit voorzorg wil ik na een phishingmail elke app die ik niet vertrouw de toegang ontnemen.
    De leverancier zegt dat alleen wij zelf de machtiging kunnen intrekken. Waar zit dat?
    Wat is de officiële manier om een derde partij haar toegang tot Exact te ontnemen?
    Op verzoek van de klant moeten wij de app Agicap afkoppelen van hun boekhouding, helemaal.
    Hoe hef ik de toestemming op die ik ooit voor Cognos heb afgegeven?
    Ik wil schoon schip maken en Rydoo volledig van Exact afsnijden.
    We testten vijf tools en kozen er één; van de andere vier moet ik de toegang beëindigen.
    Kan ik zelf zonder beheerdersrechten mijn toestemming aan een app terugnemen?
    onze pilot met declaree is klaar, hoe haal ik de rechten weg?
    Wat moet ik aanklikken zodat GoedGepickt niet meer in onze Exact kan inloggen?
    De factuurportal van een klant heeft bij ons toegang gekregen, hoe maak ik dat ongedaan?
    Onze notaris eist dat geen enkele vreemde app de boedeladministratie nog leest; hoe trek ik die ene in?
    Kunt u mij helpen de verleende toegang aan Cashforce te beëindigen?
    Een oud-klant van ons kantoor wil dat wij onze rapportagetool bij hem afmelden in Exact.
    De app van onze drukker heeft niets meer te zoeken in onze boekhouding. Hoe gooi ik die eruit?
    Bestaat er een uitzetknop voor een koppeling binnen Exact Online zelf?
    Ik heb Yoobi opgezegd en wil zeker weten dat ze geen uren of relaties meer ophalen.
    De koppeling met de offertesoftware doet niets meer voor ons; hoe ruim ik hem in Exact op?
    Hoe stop ik de gegevensstroom van Exact naar een programma dat ik niet meer vertrouw?
    Bij wijze van test heb ik mijn login aan een Chrome-extensie gegeven. Hoe neem ik die toegang terug?
    We hebben het contract met Cash Dashboard laten aflopen en willen de rechten in Exact beëindigen.
    Is er een handeling waarmee ik een app in één klap alle rechten ontneem?
    Mijn opdracht: per vandaag geen toegang meer voor het oude CRM. Wat doe ik in Exact Online?
    De rechten die ik gaf aan Qlik zijn niet meer nodig, hoe haal ik ze weg?
    Kan een machtiging ook worden weggehaald als ik de app zelf niet meer kan openen?
    We stoppen met onze planningssoftware Shiftbase en willen de link met Exact verwijderen.
    Hoe laat ik de toestemming vervallen van een app die ik alleen voor de migratie nodig had?
    Het conversieprogramma is klaar met overzetten, hoe sluit ik nu zijn toegang tot Exact af?
    Een marketingbureau vroeg ooit om een koppeling en nu werken we niet meer samen. Hoe kap ik die af?
    waar zit intrekken voor apps in exact online
    Ik wil voor mijn vertrek al mijn eigen toestemmingen aan een oude app opheffen.
    Wij gebruiken ScanSys niet langer en willen dat het pakket onze leveranciers niet meer kan inzien.
    Hoe meld ik een aangesloten programma definitief af bij Exact Online?
    Er zit nog een AI-tool aan onze administratie die ik per direct wil verwijderen.
    De bewindvoerder wil dat we een betaalapp de toegang ontzeggen, welke stappen zijn dat?
    Graag de route om een eerder goedgekeurde app in mijn account onschadelijk te maken.
    Kan ik een app uitsluiten zonder mijn wachtwoord te veranderen?
    Helpt het wijzigen van mijn wachtwoord om een app buiten te sluiten, of moet ik iets anders doen?
    Onze boekhouding wordt nog gelezen door een tool van de vorige eigenaar van de zaak; hoe verwijder ik die?
    Wat doe ik om Elvy uit Exact te halen nadat de proefmaand voorbij is?
    Het hoofdkantoor wil dat lokale apps verdwijnen. Hoe trek ik onze eigen kassa-app in?
    Mijn zakenpartner gaat verder zonder mij; onze gezamenlijke app mag mijn administratie niet meer inzien. Hoe stop ik dat?
    Welke stappen neem ik om een fiscale tool van een oude adviseur te ontkoppelen van Exact?
    Ik ontdekte dat ik Bizcuit dubbel heb toegestaan en wil beide toestemmingen weghalen.
    Hoe haal ik een integratie offline die onze boekingen in de war schopt?
    Kunt u de app Cash Insight van ons account afhalen, of moet ik dat zelf ergens doen?
    Als eigenaar van een eenmanszaak wil ik de koppeling met mijn oude facturatieprogramma ontbinden.
    Er is iemand bij de softwareleverancier ontslagen wegens fraude; ik wil hun toegang tot Exact nu stoppen.
    Hoe maak ik een eind aan de rechten die ik bij de inrichting aan een implementatietool gaf?
    ik wil klippa geen toegang meer geven tot exact hoe doe ik dat
    hoe kan ik een app ontkopelen van exact online?
    Wil de machtigng van een oude rapportagetool intrekken, waar zit die optie?
    we zijn klaar met basecone, kan de toegang nu weg en hoe?
    Hoe verwijder ik een gekopelde app die we nooit meer openen?
    We gebruiken Basecone niet meer en ik wil dat het niet meer in onze boekhouding kan kijken
    Hoe zorg ik dat Klippa vanaf vandaag niets meer uit Exact kan halen?
    Ik ben gestopt met mijn urenprogramma TimeChimp, waar zet ik de toegang tot Exact uit?
    Onze webshop is verkocht, de koppeling van Shopify met Exact moet er helemaal af
    Ik heb vorige week een proefversie van een rapportageprogramma gekoppeld en wil die nu weer weg hebben
    Kan ik de toestemming die ik aan Dext heb gegeven weer ongedaan maken?
    waar kan ik een app verwijderen die ik zelf ooit op exact heb aangesloten
    Mijn abonnement bij Silverfin loopt af, hoe haal ik hun toegang tot mijn cijfers weg?
    Ik vertrouw een programma dat ik gekoppeld heb niet meer en wil het er direct uit gooien
    Wij stappen over van Lightspeed naar een andere kassa, hoe verbreek ik de oude verbinding met Exact?
    De declaratie-app hoeft niet meer bij Exact, hoe maak ik daar netjes een eind aan?
    Hoe kan ik controleren dat een app er na het afsluiten echt niet meer in kan?
    Ik heb per ongeluk ja gezegd toen een onbekende app bij onze administratie wilde
    Een adviseur liet me zijn tool aan Exact hangen, het project is klaar en nu moet die weg
    Hoe ontkoppel ik Zapier van Exact Online zodat er niks meer doorgestuurd wordt?
    Wij hebben Pleo opgezegd maar ik denk dat ze nog steeds in Exact kunnen kijken, hoe sluit ik dat af?
    Ik wil dat Teamleader helemaal geen rechten meer heeft in onze Exact
    Is het mogelijk om een app de toegang te ontnemen zonder de leverancier te bellen?
    Mijn compagnon wil dat die factuurscanner nergens meer bij kan, waar doe ik dat?
    De leverancier van ons planningspakket is gehackt, hoe sluit ik zijn toegang tot Exact meteen af?
    Wat moet ik doen om de verbinding tussen Exact en mijn oude CRM te beëindigen?
    Hoe schrap ik het recht dat ik Agicap heb gegeven om onze boekhouding te lezen?
    ik wil mn koppeling met bol.com in exact volledig stopzetten
    We zijn klaar met de offerteapp, kan ik die zelf uit Exact halen?
    De stagiair heeft een gratis app aan Exact gehangen met mijn login, hoe krijg ik die weer los?
    Spendesk mag van mij niets meer inlezen in Exact, hoe regel ik dat definitief?
    Mijn schoonzoon had een beleggingsapp aan mijn Exact gehangen, die wil ik er nu af
    Op de beurs heb ik een demo laten koppelen en die verkoper kan nu in mijn cijfers
    Kun je uitleggen hoe ik Gripp de deur wijs in Exact, we werken er niet meer mee?
    Onze kapsalon gebruikt nu een andere agenda, de oude mag niet meer bij Exact
    We hebben dubbele software voor bonnetjes, één daarvan moet zijn toegang kwijt
    Zijn er stappen om een gekoppeld programma voorgoed buiten te sluiten?
    Na een ruzie met de leverancier wil ik dat zijn pakket per direct niets meer ophaalt uit Exact
    Hoe draai ik terug dat Payt in ons Exact mag komen?
    De boekhouder belde dat Rydoo weg kan uit Exact, hoe doe ik dat zelf?
    Ik wil niet meer dat mijn verkoopapp facturen naar Exact kan schrijven en ook niet kan lezen
    Waar zit de knop waarmee je een app zijn rechten afneemt?
    Ons magazijnprogramma Picqer is vervangen, kan ik de oude machtiging opheffen?
    We sluiten de winkel in Gouda en de kassasoftware daarvan moet los van Exact
    Hoe weet ik zeker dat niemand via die oude app nog in onze boeken kan?
    een app die we nooit gebruiken kan nog bij alles, ik wil dat stoppen
    Vanwege de AVG moet ik de toegang van een marketingtool tot Exact beëindigen
    Is een app meteen buitengesloten als ik hem in Exact weghaal?
    Er stond al jaren een bonusapp aan onze rekening gekoppeld, ik wil dat hij nergens meer bij kan
    Hoe zeg ik de machtiging op die Buckaroo heeft in onze Exact?
    Het schoonmaakbedrijf waar ik werk wil één van de gekoppelde tools helemaal kwijt
    Kan ik zelf een app blokkeren in Exact of moet ik daarvoor bellen?
    Ik gaf toegang aan een app voor subsidieaanvragen, die is afgehandeld en mag weg
    Het contract met onze ledenadministratie is beëindigd, hun software moet buiten de deur
    Hoe maak ik de koppeling met ons oude inkoopsysteem ongeldig?
    Van onze verzekeraar moeten ongebruikte koppelingen eruit, hoe doe ik dat per app?
    Ik zie een app met toegang die ik absoluut niet wil, hoe knikker ik die eruit?
    Ons restaurant is overgestapt van Untill op een ander systeem en de oude link moet dood
    Graag de stappen om iemand anders zijn software te verbieden in mijn Exact te kijken
    ik heb spijt van het koppelen van een app, hoe maak ik dat ongedaan
    Kan ik de boekhoudrobot per vandaag alle toegang ontzeggen?
    Mag ik een app verwijderen uit Exact terwijl het abonnement bij die app nog doorloopt, en hoe?
    Hoe neem ik een programma zijn toegang af als de maker failliet is gegaan?
    Ik wil weten hoe je in Exact een machtiging van software beëindigt, het gaat om onze parkeer-app
    We willen geen pottenkijkers meer, de analysetool moet zijn rechten in Exact kwijt
    Hoe ontneem ik een koppeling uit 2021 alle toegang?
    Ik heb een betere facturatie-app gevonden, de vorige mag Exact niet meer in
    hoe verwijder ik een gekopelde app uit exact, het gaat om declaree
    Hoe haal ik de toegang van ons oude BI-tool tot Exact Online volledig weg?
    Onze security officer vraagt om de OAuth-toestemming van Zapier bij Exact Online te verwijderen.
    Ik heb ooit een proefversie van een rapportagetool gekoppeld, hoe maak ik dat ongedaan?
    Kan ik zelf het refresh token van een app in Exact Online ongeldig maken?
    De proof of concept met Power BI is klaar, de app moet nu nergens meer bij kunnen.
    Waar in Exact Online trek ik de machtiging van een externe leverancier in?
    Een ontwikkelaar had vorig jaar zijn testapplicatie aan mijn account gehangen, die moet er nu af.
    Is er een manier om een app per direct buiten te sluiten uit Exact?
    We vermoeden een datalek bij een leverancier, hoe zet ik hun toegang tot Exact nu meteen dicht?
    Ik wil Invantive Cloud helemaal loskoppelen van mijn Exact-login.
    Het contract met onze scan-app loopt vrijdag af, hoe verwijder ik de koppeling aan de kant van Exact?
    Hoe zorg ik dat een webshopplugin die we niet meer draaien geen toegang meer heeft?
    ik moet van it de rechten van onze oude urenapp weghalen in exact, hoe doe ik dat
    Kun je mij vertellen waar de knop zit om een app zijn rechten af te nemen?
    We hebben een integratie via Make gebouwd en weer weggegooid, maar Exact kent hem nog wel; opruimen graag.
    De leverancier zegt dat wij zelf de autorisatie in Exact Online moeten beëindigen.
    Mijn collega wil dat ik een cashflow-app afsluit waarvoor ik zelf destijds heb ingelogd.
    Hoe trek ik een API-koppeling in die op mijn eigen gebruiker staat?
    Wij stappen over van Dyme naar een ander dashboard en het oude moet helemaal dicht.
    Nmbrs heeft geen reden meer om bij onze boekhouding te komen, kan dat dicht?
    Ik heb zojuist een phishingachtige app goedgekeurd in Exact en wil dat ongedaan maken.
    Als functioneel beheerder wil ik de toegang van Chasin definitief beëindigen.
    Een leverancier is failliet gegaan, hoe zorg ik dat hun server niet meer in onze Exact komt?
    Kunnen jullie uitleggen hoe je een machtiging voor een app opzegt in Exact Online?
    De testapp die ik in de sandbox-fase koppelde, hoeft er niet meer op te zitten.
    Wat moet ik doen zodat een add-on nergens meer bij mag, ook niet lezen?
    Er draait nog een oud Python-script op een vergeten server; ik wil het via Exact de toegang ontnemen.
    We hebben van spend-tool gewisseld en de vorige mag per direct geen facturen meer zien.
    Mijn vraag is simpel: hoe verwijder ik een applicatie uit mijn Exact-account?
    Een consultant zegt dat ik zijn tool moet de-autoriseren nu zijn opdracht klaar is.
    Onze DPO eist dat een subverwerker vandaag nog geen toegang meer heeft tot Exact.
    Hoe maak ik een eind aan de toegang van een prognosetool die via mijn login binnenkomt?
    Kan ik een app blokkeren zonder mijn wachtwoord te veranderen?
    Ik wil schoon schip maken: één specifieke connector eruit, compleet en zonder resten.
    Voor een incidentrespons moet ik weten hoe je een OAuth-client in Exact Online afsluit.
    De CRM-koppeling is vervangen door maatwerk, dus de oude machtiging kan weg.
    Zit er in Exact een optie om een gekoppeld programma af te melden?
    Het opzeggen bij de leverancier is geregeld, maar de deur aan onze kant staat nog open.
    Ik heb de Excel-invoegtoepassing verwijderd, maar hoe trek ik de rechten in Exact in?
    moet de oude kassa app loskoppelen van exact online hoe gaat dat
    Waarmee verwijder ik de rechten van Agicap, waarmee we net gestopt zijn?
    Mijn voorganger vroeg me de pilot met een AI-boekingstool af te sluiten in Exact.
    We willen voorkomen dat de oude dataleverancier nog een keer ververst, dus alle rechten weg.
    Na een pentest kwam de aanbeveling om ongebruikte toestemming van Postman in te trekken.
    Mag ik jou vragen hoe ik een verkeerd gekoppelde app weer verwijder?
    De API-toegang van een ex-leverancier moet beëindigd, ik heb zelf destijds ingelogd.
    Wat is de procedure om een app uit te sluiten die ongewenst boekingen aanmaakt?
    Weet jij hoe ik Yuki's importtool zijn toegang tot onze Exact ontneem?
    De licentie van onze orderapp is opgezegd en de Exact-kant moet ook dicht.
    Een app waarvan ik niets meer wil hebben in Exact: hoe gooi ik die eraf?
    Hoe haal ik al mijn verleende toestemming voor één bepaalde tool terug?
    In het offboardingplan van een leverancier staat rechten in Exact verwijderen, waar doe ik dat?
    Ik verving de connector door een eigen app en wil de standaardapp er nu uit hebben.
    Kan ik de verleende OAuth-scope van onze CRM-tool volledig terugdraaien?
    Een directielid wil direct dat de app Floryn geen boekhoudcijfers meer ophaalt.
    Vroeger gebruikten we Speedbooks, nu niet meer; hoe zet ik de toegang definitief stop?
    Hoe zeg ik in Exact dat een app niets meer van ons mag?
    Er is een bot die met mijn Exact-rechten meeleest, hoe haal ik die eruit?
    Twee jaar terug keurde ik een boekhoudtool goed die we nooit zijn gaan gebruiken, kan die weg?
    Ik ruim technische schuld op en wil de rechten van een verlaten integratie in Exact vernietigen.
    Ik heb Basecone opgezegd en het contract is afgelopen; hoe haal ik nu ook zijn toegang tot Exact Online weg?
    Ik heb de app al van mijn telefoon gegooid, maar hij leest volgens mij nog steeds mijn boekhouding mee.
    Na een proefmaand Agicap wil ik de hele koppeling met Exact beëindigen, waar klik ik daarvoor?
    Ons account bij HubSpot is opgeheven maar in Exact staat de koppeling er nog, hoe ruim ik die op?
    De leverancier van onze kassa is gehackt, hoe sluit ik zijn software vandaag nog buiten?
    Ik wil Power BI helemaal geen toegang meer geven tot de cijfers, waar zet ik dat stop?
    Een stagiair had Zapier aan onze boekhouding gehangen, hoe krijg ik dat er weer volledig af?
    In Pleo heb ik op ontkoppelen gedrukt; hoe trek ik het aan de kant van Exact zelf ook in?
    Directie wil dat alle toestemming van het oude urenprogramma deze week verdwijnt, hoe pak ik dat aan?
    Mag ik zelf een app eruit gooien die ik vorig jaar toegang gaf, en hoe gaat dat?
    de webshop is verkocht, hoe haal ik de shopify koppeling helemaal uit exact
    Ik gaf TriFact365 per ongeluk akkoord, hoe maak ik dat ongedaan?
    Wij stoppen op 1 januari met Visionplanner en daarna mag er niets meer opgehaald worden, wat moet ik doen?
    Een oude budgetapp haalt elke nacht nog mutaties op, ik wil hem de toegang ontzeggen.
    Ik heb het abonnement op Declaree stopgezet, moet ik in Exact ook nog iets uitzetten en waar dan?
    Een verkoper liet mij tijdens een demo inloggen via zijn app, hoe krijg ik dat toegangsrecht weer terug?
    Wij gaan van Teamleader naar Robaws, de oude koppeling moet na de migratie volledig dicht.
    Een cashflowdienst die failliet is kan nog steeds bij onze cijfers, hoe stop ik dat?
    Ik heb Make toegang gegeven voor een testje en wil daar helemaal vanaf.
    De privacy officer wil dat CRM-pakket X per direct geen enkele toegang meer heeft tot onze financiën.
    Bij het opruimen vond ik een app die ik in 2021 zelf goedkeurde, hoe haal ik die goedkeuring weg?
    Is het genoeg om het account bij de leverancier te sluiten of moet ik in Exact de app er ook uit halen?
    ik wil dat trengo niks meer mag in onze exact
    Kun je me uitleggen hoe ik Adyen-rapportage weer uit Exact krijg en hoe ik dat controleer?
    De pilot met een AI-boekhoudhulp is afgelopen, zijn toegang moet er volledig af.
    Ik heb op de verkeerde gebruiker toestemming gegeven en wil die eerst helemaal wissen.
    Het contract met onze loonverwerker is ontbonden en zijn software mag per direct niets meer van Exact weten.
    Ik heb een gratis rapportapp uitgeprobeerd en krijg er spijt van, hoe wis ik de toegang die ik gaf?
    Wat moet ik doen om een app van de vorige eigenaar van ons bedrijf volledig buiten te zetten?
    Ik heb drie apps goedgekeurd die nooit in gebruik zijn genomen, hoe haal ik er eentje helemaal af?
    Hoe ontneem ik Rydoo alle rechten als de proefperiode morgen afloopt?
    ik wil de toestemmming voor pipedrive intrekken, hoe gaat dat
    Ik heb het wachtwoord al gewijzigd, maar de app komt er nog steeds in; hoe trek ik zijn toegang zelf in?
    Odoo wordt ons nieuwe pakket, dus de huidige scantool moet alle rechten verliezen.
    Ik wil weten hoe ik een app die ik per ongeluk via Google vond en toeliet, weer volledig uitsluit.
    De kassaleverancier is failliet en dat kastje kan nog steeds in onze boeken, dat wil ik niet
    Wij zijn gestopt met Dyflexis, hoe zorg ik dat die lui niet meer in Exact kunnen kijken
    Mijn zoon heeft een app uitgeprobeerd voor de bloemenzaak en nou krijg ik hem er niet meer uit
    die scanner mag niks meer, helemaal niks, klaar ermee
    Opgezegd bij Payhawk, moet ik aan de kant van Exact zelf nog iets afsluiten?
    Ik vertrouw dat rapportenprogramma niet meer sinds het nieuws over dat lek, dicht die deur
    hoe doe je de sleutel van Basecone terug afpakken
    Proefabonnement van een urenapp is afgelopen maar hij loert nog mee in onze cijfers
    Vroeger hadden we een webwinkel op Shopify, die bestaat niet meer en toch kan hij nog bij alles
    Zeg eens meid, hoe krijg ik die app uit Exact, mijn man gaat met pensioen en de kassa gaat weg
    koppeling definitief doorknippen van mijn kant
    Ik heb per ongeluk ja geklikt bij een app die ik helemaal niet ken, hoe maak ik dat ongedaan
    We hebben ruzie met de softwareboer en hij moet vandaag nog uit onze administratie
    wilt ge mij zeggen hoe ik die bestelapp terug buiten krijg
    hoe beginnen we met het verwijderen van de toegang van een programma, ik heb alleen de naam
    Dat reserveringsprogramma van de kapsalon hebben we in maart opgezegd, maar de boekhoudster zegt dat het nog steeds in onze cijfers mag
    De vertegenwoordiger liet me tijdens de demo op ja drukken, ik wil die demo-app er weer af
    van tien naar één koppeling, begin maar met de kassa eruit te gooien, wij rekenen weer met de hand
    Ik kreeg een brief dat Klippa is overgenomen door een club die ik niet moet, toegang dicht graag
    Wat moet ik doen zodat het bestelsysteem van de groothandel niets meer uit Exact kan pakken, nooit meer
    Payhawk is verleden tijd bij ons, alleen Exact weet dat nog niet
    Als ik bij de app zelf op account verwijderen klik, kan hij dan nog bij Exact, en hoe sluit ik dat af
    zet de kraan dicht voor dat marketingding
    Bij de garage is ingebroken en de tablet met de urenapp is weg, die app moet er nu direct niet meer in kunnen
    mijn compagnon zegt dat het lek zit bij de scandienst dus alle rechten van dat ding weg
    Is er een plek in Exact waar ik kan zeggen: deze app hoeft niet meer
    afsluiten die handel, de proefperiode met Dyflexis beviel voor geen meter
    Ze willen mij 30 euro per maand laten betalen voor een app die ik niet wil, hoe schop ik hem eruit bij Exact
    Wij hadden Lightspeed en nu Shopify, Lightspeed moet eruit en Shopify blijft
    Ik heb ooit iets aangevinkt zodat een app bij mijn boeken mocht, hoe vink ik dat uit
    heb de webbouwer ontslagen, zijn tooltje zit nog in onze boekhouding
    ge moogt die urentoepassing volledig afsluiten van ons dossier
    hoe maak je een eind aan de toegang van een stuk software tot mijn boekhouding
    verwijder visma koppeling
    Notitie voor Ellen: de kassa-app van vóór de verbouwing kan nog bij Exact, wil jij die eraf halen? Weet alleen niet hoe
    Ik heb de leverancier gevraagd onze gegevens te wissen, maar eerst moet hij zelf natuurlijk niet meer bij Exact kunnen
    De kassa huurden we, die is woensdag opgehaald, moet ik dan nog iets in Exact doen zodat hij niks meer kan
    mijn dochter lacht me uit maar hoe verwijder je nou zo'n koppeling uit Exact zodat ze er niet meer in kunnen
    Toen de vorige eigenaar wegging bleef zijn planningsapp in onze boeken hangen op mijn login, die wil ik kwijt
    Alles wat die jongen van de webshop bij ons mag ophalen moet ophouden vanaf nu
    Ik vertrouw de kassa nog wel maar die rapportendienst niet meer, de laatste mag eruit
    urenapp weg uit exact, urenapp zelf hou ik nog even
    dat programmaatje heeft lang genoeg meegegluurd
    Ik hoef het niet terug, gewoon eraf met die app, van alle zaken
    Hoe neem ik een app zijn toegang af zonder mijn wachtwoord te veranderen
    wachtwoord gewijzigd en toch komt de oude app er nog in, hoe krijg ik hem eruit
    We gaan van automatisch terug naar handwerk, koppel alles van de scanner los
    Onze klantenkaart-app is gehackt stond in de krant, wat moet ik bij Exact doen zodat ze niet bij mij kunnen
    Ik wil zeker weten dat de software die mijn ex gebruikte geen toegang meer heeft via mijn inlog, hoe schrap ik die
    ik wil er een app uit gooien, moet ik eerst zeggen welke
    waarmee begint het als ik Payhawk zijn rechten wil afpakken
    Bij het bezorgprogramma ben ik klant af, hoe sluit ik hun toegang tot ons grootboek
    hoe ontneem ik een leverancier de toegang die ik hem ooit gaf
    de bloemenveiling-tool mag niet meer bij onze inkoop, we doen het voortaan via fax bij wijze van spreken
    Ik teken nergens meer voor, haal die app maar weg bij exact
    Mijn medewerker heeft zonder te vragen iets met ChatGPT aan Exact gehangen, dat moet er direct af
    ik heb ja gezegd, ik bedoelde nee
    Dyflexis had ons personeel verkeerd en daarom stoppen we, maar hun programma staat nog met een been in Exact
    Mag ik zomaar een app eruit zetten of breekt er dan iets, en hoe gaat dat, het is die van de wijnkelder
    Van de zomer hebben we bestellen via WhatsApp geprobeerd, dat dienstje kan nog steeds alles lezen
    Ik heb de installateur van de kassa gebeld, die zegt dat ik het zelf in Exact moet afmelden, waar dan
    Nu mijn man er niet meer is wil ik dat zijn beleggingsapp niet langer in de boeken van de zaak kan
    de app wil ik niet verwijderen van mijn telefoon maar in Exact moet hij niks meer kunnen
    ontneem die webshop alles
    koppeling vernietigen aub, lightspeed
    Voor de zekerheid wil ik dat ding in Exact geen enkele ingang meer laten
    mijn vrouw heeft de proefversie opgezegd per mail maar volgens mij blijft de deur naar onze cijfers open staan tot wij hem dichtdoen
    Gisteren bij de ledenvergadering hoorde ik dat ons leverancierssysteem data verkoopt. Eruit dus, hoe
    hoe kan ik de scantool ontslaan
    Alleen de kassa blijft, de planner en de bonnenapp wil ik van onze boekhouding af hebben
    Ik ging enkel voor de gratis maand, nu moet dat programma zijn neus weer uit Exact halen
    de boekhoudkoppeling van de vorige webshop hangt er nog als een dooie mus, haal hem los en dicht
    Wij zijn met zijn drieën in de garage en geen van ons wil nog dat de urenapp erin kan
    De proefperiode van die debiteurentool is voorbij en hij leest nog steeds mee bij klant Smits, dat moet ophouden
    We zijn over naar een ander scanpakket, het vorige mag niets meer
    Het contract met de leverancier loopt 31 december af, ik wil dat ze daarna niet meer bij de boeken kunnen
    Basecone eruit bij Jansen Transport
    De klant is bang voor een datalek bij zijn kassaleverancier en wil dat we vandaag de deur dichtdoen
    koppeling slopen hoe
    Ik wil dat die rapportageboer uit mijn Exact verdwijnt, helemaal, bij alle klanten tegelijk
    Voor een test had ik Payhawk gekoppeld onder mijn eigen naam, mag weg
    Stagiair heeft een gratis factuurapp aangesloten op zes dossiers. Ongedaan maken, graag voor de partner het ziet
    Een pakket dat wij nooit meer openen heeft nog een sleutel van mij, hoe neem ik die terug
    We hebben ruzie met de softwareleverancier en willen per direct dat zijn spul niets meer ophaalt
    Toestemming annuleren die ik in 2021 heb gegeven aan Klippa
    zorg dat dyflexis niks meer kan bij ons, de klant is gestopt met hun
    Er is gehackt bij de leverancier van de urenapp. Noodrem!
    Na het einde van de opdracht moeten wij alle gegevenstoegang van ingeschakelde software beëindigen, hoe gaat dat bij Exact
    Mijn naam hangt onder een koppeling waar ik niets meer mee te maken wil hebben, hoe kom ik ervan af
    Gelieve mij te tonen hoe ik het akkoord met een toepassing opzeg
    Ik wil een streep door de machtiging van Zenvoices
    Eén dossier of honderd maakt niet uit, de app moet eruit
    Hoe schop ik een programma uit Exact Online zonder mijn wachtwoord te wijzigen
    Op advies van de IT-audit dienen ongebruikte machtigingen te worden beëindigd. Het betreft bij mij drie apps
    De app wist er niets van, ik wil hem van de Exact-kant afsluiten
    Heb al opgezegd bij de leverancier maar volgens mij kan hij technisch nog steeds bij onze klanten
    Moet je de naam van de app precies weten voor je hem kan intrekken, of mag ik ongeveer zeggen welke ik bedoel
    Ik wil er een intrekken, maar er staan er twee met bijna dezelfde naam, welke moet ik aanwijzen
    Welke app bedoel ik dan precies als de klant zegt 'die van de bonnetjes', Basecone of TriFact, er moet er één weg
    Bij het opruimen van mijn bureau vond ik een opzegbrief aan de tool uit 2022, ze lezen dus al drie jaar gratis mee. Stoppen, nu
    De klant heeft zijn zaak verkocht en de koper wil niks van die oude software in zijn boeken
    Een verkoper kreeg mij aan de lijn zover dat ik zijn demo koppelde, ik wil dat kwijt
    Maak Silverfin onschadelijk bij ons, we zijn eraf
    Partner mailt: 'Zorg dat Payhawk eind van de dag nergens meer in kan.' Hoe?
    Ik trek mijn ja terug
    kan ik n app blokeren zodat ie nooit meer bij exact kan
    We hebben nieuwe software voor de aangiften en de oude hoeft nooit meer terug te komen, ook niet volgend jaar
    Wij beëindigen de samenwerking met de bouwer van onze rapportages en zijn programma moet buiten staan voor hij het weet
    De scanner is vervangen. De oude scanner staat er nog op. De oude scanner mag niets meer
    Klant overleden, erven willen dat alle software die meelas per direct niets meer kan
    Die demo-omgeving van de leverancier hangt nog met een draadje aan ons echte Exact, doorknippen
    We hadden eenmalig een tool nodig voor een due diligence, dat is nu klaar
    Er zit een programma aan dat ik tijdens een webinar even aanklikte. Wegwezen ermee
    Vergunning inleveren: de bonnenapp moet zijn recht om bij ons te lezen kwijt
    trifact opgezegd wil ook vd kant van exact dat t klaar is
    Ik wil dat een leverancier niet langer namens mij bij de boeken kan, ook niet theoretisch
    Dat experiment met die AI-boekhulp is mislukt, trek de stekker eruit voor alle dossiers
    Een klant eist schriftelijk dat zijn vorige webbouwer geen blik meer in zijn cijfers kan werpen via diens programma
    Mijn vinkje bij die cashflowtool moet ongedaan, geheel
    wij stappen over van Klippa naar een ander pakket, oude moet er per 1 januari echt uit
    Proefperiode rapportagetool voorbij, ik wil dat ze niet meer in onze boeken kunnen
    ontwikkelaar had voor een test zijn Postman-app aan onze productie gehangen, haal dat weg
    bij het opzeggen van de expense tool zei niemand iets over de toegang tot Exact, die loopt dus nog
    hoe zorg ik dat leverancier X vanaf vandaag dicht zit
    contract met Payhawk beëindigd, data moet stoppen met stromen
    we hebben een datalek bij de leverancier van de urenapp, alles dicht nu
    die freelancer met zijn scriptje mag nergens meer bij
    Ik heb per ongeluk akkoord geklikt bij een app die ik niet wilde, hoe draai ik dat terug
    oude webshop is offline gehaald maar de plugin kan nog steeds bij onze artikelen, wil dat niet
    we nemen afscheid van Invantive Cloud, hoe maak ik de autorisatie ongedaan aan de Exact kant
    token ongeldig maken exact
    toegang ontnemen aan power bi connector, helemaal
    die app moet weg. nu.
    uit veiligheidsoverwegingen stoppen we met de AI-boekhoudhulp, ook de lijn naar Exact moet eraf
    waar in Exact zet ik de toegang van een app stop, ik zit op het startscherm
    eerste klik? ik wil een koppeling eruit halen
    Vorige week afscheid genomen van de dashboardbouwer. Hij heeft nog steeds een geldig token op onze boekhouding, dat zit me niet lekker.
    Notitie voor Sanne: wil jij zorgen dat die offertetool vanaf maandag niets meer uit Exact kan halen? Licentie is al opgezegd.
    we draaiden twee scanprogramma's naast elkaar, Basecone blijft, Klippa mag weg inclusief zijn sleutel tot Exact
    app gedeïnstalleerd van mijn telefoon, maar zit die nu ook niet meer aan mijn boekhouding
    account bij leverancier verwijderd, denk niet dat hun toegang tot Exact daarmee ook stopt, hoe sluit ik dat deel
    hackathon-app van een stagiair moet van productie af
    wij als leverancier stoppen met het product, hoe vertellen we klanten dat ze ons de toegang kunnen ontnemen
    na de overname moeten alle lijntjes van het moederbedrijf z'n rapportagesysteem naar onze boeken doorgeknipt
    die ene app hoeft echt niks meer te zien, hoe regel ik dat zelf zonder leverancier
    de toegang die ik in een onbewaakt ogenblik aan een AI-tool gaf wil ik terug
    verwijder integratie uit exact
    waar kan ik consent herroepen
    ik wil mn toestemming terug
    hoe trek ik het vertrouwen van een app in
    Is er iets als 'uitloggen op alle apparaten' maar dan voor één gekoppelde app?
    zoals je in Google een app toegang kunt ontnemen, kan dat in Exact ook en waar
    Wij hebben Zapier alleen voor een experiment gebruikt; nu opruimen, alles van dat ding eraf
    testkoppeling die ik gisteren voor een demo aanzette hoort vandaag weer volledig uit
    Wegens reorganisatie stopt de tool in alle BV's tegelijk, dus toegang helemaal eraf
    gebruik Twinfield-tool niet meer, had ik ooit toestemming voor exact gegeven
    hoe zet ik een lek dicht: app van een failliete leverancier heeft nog toegang
    Exact, app, weg ermee
    ontkoppel alles van leverancier Z
    op welke plek binnen exact begin je als je een integratie wilt verwijderen
    Ons webbureau had voor een eenmalige import toegang gekregen via hun tool. Import klaar, toegang mag dicht.
    na de migratie naar het nieuwe scanpakket vergeten het oude af te sluiten, doe ik nu alsnog
    kan ik als beheerder zonder de app te openen zijn toegang beëindigen
    de portal van de leverancier is al dicht voor ons, hoe ontkoppel ik dan nog
    ik vertrouw die app voor geen meter, eruit
    bij ons staat een app die 'mag alles' heeft en niet meer wordt gebruikt, weg ermee graag
    toestemming opheffen voor alle BV's tegelijk
    kun je rechten die je gaf ook weer afpakken
    wij hebben een nieuwe BI-leverancier, zorg dat de vorige geen query meer kan draaien
    de koppeling met de planning mag eruit getrokken worden, voorgoed
    er loopt nog een testkoppeling van de developer naar productie, eruit
    oude Zapier-zap van een ex-marketeer: hoe haal ik Zapier zijn toegang af
    Contract met de declaratietool is per 1 oktober beëindigd; de leverancier mag vanaf dan niets meer uit onze boeken halen
    Datalek bij een softwareleverancier, toegang tot onze boekhouding nu dichtzetten aub
    Wij stappen van Klippa over op iets anders, de oude kan eruit. Volledig.
    hoe beëindig ik de machtiging van een externe partij op onze boekhouding
    De FG heeft besloten: deze verwerker krijgt geen toegang meer, tot geen enkele bv
    Proefabonnement op een cashflowtool afgelopen, ik wil niet dat die blijft meelezen
    Ik gaf vorige week akkoord op iets waar ik spijt van heb, terugdraaien
    Einde verwerkersovereenkomst, dus ook einde toegang. Waar regel ik dat laatste?
    De interim van vorig jaar heeft een prognosetool gekoppeld die niemand gebruikt. Opheffen, in alle vennootschappen.
    dichtzetten die koppeling met Shopify, de webshop is verkocht
    Verwijder Spendesk uit onze omgeving svp, contract is opgezegd
    Hoe ontzeg ik een app elke toegang
    Na de audit moet de scantool eruit, zonder uitzondering per entiteit
    Wij vertrouwen de partij achter dat dashboard niet meer. Hoe gooi ik ze eruit?
    Leverancier failliet verklaard, curator nam servers over. Ik wil dat hun app onmiddellijk niet meer bij ons binnen kan.
    Machtiging beëindigen die ikzelf in 2022 verleende aan een factoringplatform
    hoe zorg ik dat het oude loonpakket nergens meer bij kan
    De Belgische werkmaatschappij stopt met Dyflexis, graag stekker eruit en aantoonbaar
    Wat moet ik weten over de app voordat ik hem de toegang kan ontnemen, de naam of de leverancier?
    Ik wil er een afsluiten, zeg mij hoe ik aangeef welke
    Wij hebben de raamovereenkomst met het inkoopplatform ontbonden wegens wanprestatie. Graag zo snel mogelijk verhinderen dat zij nog iets uit onze boeken lezen, ongeacht de entiteit.
    die app eruit, nu
    Na de pilot besloten niet verder te gaan; de testapp kan nog steeds bij alle cijfers, dat moet stoppen
    Ik ben de interim die in april die forecast heeft aangezet, en voordat ik vertrek wil ik mijn toestemming netjes opruimen want niemand gebruikt hem
    Incident: onbekende app kreeg via een nepmail akkoord van een medewerker. Blokkeren aub.
    Wat te doen om een verwerker per direct de kraan dicht te draaien
    Payhawk is vervangen door een andere tool, alles van Payhawk mag in Exact weg
    De app is uitgefaseerd, resteert het ontnemen van zijn machtiging
    ik wil mn akkoord terugnemen bij dat bonnetjesding
    Hoe dwing ik af dat een leverancier geen enkele boeking meer kan inlezen?
    Betrokkene maakt bezwaar, directie besluit: verwerking stopt, dus de app verliest elke toegang
    De consultant is klaar, zijn analysetool hoeft nergens meer bij te kunnen
    Wij nemen afscheid van Basecone en willen niet dat ze blijven meelezen
    visma weghalen uit exact volledig
    Als ik er een wil laten afsluiten, heb je dan de productnaam nodig of de maatschappij erachter?
    De pilot met het AI-boekingshulpje is afgekeurd door de ethische commissie. Ik moet er vandaag voor zorgen dat het geen letter meer uit Exact leest.
    Onze groepsverzekeraar eist dat ongebruikte apps geen toegang meer hebben, ik heb er drie op mijn naam staan
    laat die webshop niet meer in onze boeken kijken, we hebben hem niet meer
    Ik heb als penningmeester van de personeelsvereniging ooit een contributie-app toegelaten, die mag er nu af
    Beëindiging verwerker: technische toegang afsluiten, hoe en waar
    Uit voorzorg alle rechten van Klippa opschorten totdat het onderzoek rond is
    hoe gooi ik een leverancier eruit die zelf niet reageert op onze opzegging?
    Vroeger gebruikten we Minox en een brugprogramma naar Exact; dat brugprogramma moet zijn rechten kwijt
    De app van het incassobureau kan nog steeds bij onze debiteuren, terwijl de samenwerking in juni is beëindigd
    Ik vond in mijn eigen lijst een tool van een oud project, hoe verwijder ik die?
    Hoe annuleer ik wat ik in een opwelling heb goedgekeurd voor een beleggingsdashboard
    Nooit meer gebruiken, nooit meer toelaten: het oude BI-pakket eruit
    Eén leverancier, alle bv's, alles dicht. Graag de kortste weg.
    Na ons vertrek bij het factoringbedrijf wil ik hun meekijkrecht in de boeken laten vervallen
    Wij zijn gestopt met Shopify en het is de bedoeling dat het niets meer kan doen in Exact
    De OR heeft bezwaar tegen het urensysteem, wij stoppen per direct, ook de verbinding
    app buiten gooien
    hoe krijg ik klippa er helemaal af
    wil van die koppeling af
    shopify mag niks meer zien in exact
    toegang dichtdoen voor dat scanding
    wij gebruiken dyflexis nie meer, mag weg
    weg ermee, die loonapp
    hoe trek ik rechten in
    appje eruit, hoe
    ze mogen mn boekhouding nie meer zien
    proefperiode gedaan, app moet eraf
    kassa verkocht, koppeling moet dood
    toestemming terugtrekken crm
    sluit basecone af aub
    moet urenapp blokkeren zodat die niks meer ophaalt
    wil da die app geen enkel dossier meer ziet
    opgezegd bij de leverancier maar app kan nog overal aan
    verkeerde app akkoord gegeven, ongedaan maken
    per ongeluk ja geklikt bij een vreemde app
    app van oude webshop loskoppelen
    datalek bij leverancier, meteen dichtgooien
    gehackte tool, direct toegang stop
    ik wil nie meer delen met visma
    app uit t beveiligingscentrum halen
    rechten van app weghalen, alles
    power bi mag er niet meer bij, nooit meer
    toestemming die ik vorig jaar gaf terugnemen
    contract leverancier stopt 1 jan, toegang eruit
    app afsluiten hoe doe je da
    ik vertrouw die tool nie meer, eruit
    vergunning app intrekken
    wa moet ik klikken om een app te stoppen
    die inkoop app volledig buiten
    privacy: app helemaal weg uit exact
    gdpr vraag klant: tool mag niks meer zien
    zet dieje app uit aub
    onkostentool hebben we vervangen, oude kan nog lezen
    hoe disconnect ik iets van exact zelf uit
    kan ik akkoord herroepen
    revoke knop waar
    app deauthorizen exact online
    test app van stagiair moet weg
    wil beginnen zonder apps, alles eraf
    toegang opzeggen bij exact voor app
    de app mag van mij niets meer, punt
    ff app eruit knikkeren
    intrekken, moet ik dan zeggen welke app?
    wil iets intrekken: die koppeling van de kassa, of heet dat anders
    dyflexis of dyflexis payroll, welke van de 2 intrekken
    drie keer dezelfde naam, welke trek ik in
    we hebben 2 scanapps, er moet er 1 uit
    revoke, maar welke moet ik aanduiden
    da moet der echt volledig uit, ook bij alle bvs
    basecone buiten, en rap
    wil stoppen met delen, knopje?
    mag van alle dossiers af, die app
    kan app weg zonder leverancier te bellen
    app revoke exact online hoe doen
    who can see our data moet stoppen, app x eruit
    zet de deur dicht voor visma
    wij zijn als stichting gestopt met de donateurs-app, die hoeft dus niet meer in onze boeken te neuzen
    de penningmeester voor mij heeft een declaratie-app toegelaten, ik wil die deur nu dicht
    Ons schoolbestuur is van Basecone af. Hoe zorg ik dat het daadwerkelijk nergens meer bij kan?
    kassasysteem van de kantine is vervangen, het oude mag onze cijfers niet langer zien
    Proefperiode van dat planningspakket loopt af en ik wil niet dat ze met onze data blijven zitten werken
    leverancier failliet, zijn programma hangt nog wel aan ons Exact. eraf ermee
    Directeur zegt: vandaag nog die toegang van de scan-app beëindigen. Waar klik ik?
    ik heb uit nieuwsgierigheid een AI-tool toegelaten tot onze boekhouding en slaap er slecht van, kan ik dat terugdraaien
    webshop draait vanaf maandag op een ander platform, de oude verbinding moet helemaal weg
    datalek bij de leverancier van onze urenregistratie!! hoe knip ik ze per direct af
    contract met de verzuim-app opgezegd, maar die kan technisch nog steeds bij ons in
    hoe maak ik mijn akkoord aan een programma ongedaan
    ik gaf per ongeluk ja aan iets dat volgens mij reclame was, nu staat het in mijn lijst met apps
    Onze kerk gebruikt het ledenprogramma niet meer, wat moet ik in Exact doen zodat het geen gegevens meer kan ophalen?
    koppeling Shopify per vandaag definitief stoppen, alles eruit
    Het transportpakket moet volledig losgekoppeld worden van de boekhouding, niet een beetje maar helemaal
    ontkoppelen app exact online
    wij zeggen Payhawk vaarwel en ik wil netjes de achterdeur dichtdoen
    Mijn collega vindt dat we alleen een paar administraties moeten afschermen, maar nee: deze app moet er in zijn geheel uit.
    Hoe ontneem ik een pakket al zijn bevoegdheden?
    app de toegang ontzeggen die ik zelf in 2021 heb goedgekeurd
    Vorige week heb ik de nieuwe rapportagetool uitgeprobeerd voor het zorghuis, hij bevalt niet, en nu moet mijn akkoord weer van tafel.
    amai dat bonnetjesprogramma moet weg van bij ons dossier, hoe doe ik dat
    functionaris gegevensbescherming eist dat het oude enquêtepakket geen ingang meer heeft in de financiële administratie
    welke van de drie apps met bijna dezelfde naam moet ik intrekken, ik wil er eentje weg
    Er moet een app uit, alleen zijn er twee van Visma en ik weet niet welke ik nu moet intrekken
    Beste helpdesk, vorig jaar hebben wij met de sportclub een proef gedaan met een inschrijfprogramma. De proef is voorbij, maar volgens mij heeft dat programma nog een sleutel van onze boekhouding. Hoe nemen wij die terug?
    Notitie voor Marijke: het oude kassapakket mag na vrijdag geen enkele toegang meer hebben. Zoek jij uit hoe dat in Exact gaat?
    Rooster-app blijft, kassa-app niet. Hoe verwijder ik alleen de kassa-app uit Exact, dus die helemaal
    ik las dat mijn toestemming geldig blijft tot ik hem zelf opzeg. waar zeg ik hem op
    De leverancier zegt 'dat moet u zelf in Exact doen' als ik vraag of ze onze gegevens niet meer ophalen
    we gebruiken voortaan Spendesk ipv Payhawk; spendesk is aangesloten, payhawk moet nog uit
    ben bang dat een gratis app onze ledencijfers doorverkoopt, wil die er per direct uit
    wie gaf die app toestemming? ik. wie wil er vanaf? ook ik. hoe?
    mijn baas vroeg of ik 'dat ding van die consultant' kon afsluiten. het staat in mijn eigen lijst.
    Bewoners klagen dat een extern bureau via software meekijkt, de deur van dat pakket moet op slot
    vóór de kerstsluiting wil ik alle rechten van onze oude orderpicker-software afgenomen hebben
    per ongeluk op Toestaan geklikt in het scherm van een onbekend facturatieprogramma
    de subsidie voor het onderzoek is afgelopen en daarmee moet het dataprogramma van de universiteit van onze cijfers af
    kan ik als penningmeester zelf de toegang stoppen van iets wat ik heb goedgekeurd, of moet Exact dat doen
    ik wil em gewoon wegh ebben die app
    alles van die ene app afpakken
    ik draag het penningmeesterschap over en wil eerst mijn eigen ja's aan apps die niemand gebruikt terugnemen
    Onze expediteur heeft een track-en-trace-ding in Exact zitten via mij. Contract weg, dus dat ding ook, volledig.
    kwade trouw vermoed bij een softwarebedrijf, hoe ruk ik de stekker uit hun toegang tot onze boeken
    we kozen voor geheel stoppen met de app in plaats van afschalen, hoe voer ik dat uit
    Nee, niet opnieuw koppelen, juist eraf. De bonnen-app moet nooit meer bij onze cijfers.
    de lijst heb ik bekeken, ik weet welke weg moet, nu het weghalen zelf
    bedenktijd voorbij: het begrotingsprogramma verliest zijn toegang vandaag, zegt het bestuur
    machtiging die ik in de demo gaf weer afpakken
    Basecone, Basecone Secure en Basecone Import: welk van die drie trek ik in als we met scannen stoppen
    klant wil per direct dat onze concurrent niet meer in zijn boekhouding kan kijken, wat moet hij aanklikken
    We stoppen met Basecone per 1 januari, hoe sluiten we de deur
    die koppeling mag er gewoon uit, weg ermee
    In antwoord op uw mail: wij wensen geen gebruik meer te maken van de dienst en willen dat u geen gegevens van ons meer kunt ophalen. Hoe regelen wij dat aan onze kant?
    mijn voorgangster had een probeerversie gekoppeld, die moet volledig eruit
    Hoe neem ik alles af wat ik die kassa ooit heb toegestaan?
    Wij zijn overgestapt van Visma naar Nmbrs. De oude hoeft niks meer te kunnen.
    Security vraagt de stekker uit een app te trekken na een datalek bij de leverancier. Vandaag nog.
    Support: beller heeft ons pakket opgezegd maar ziet ons nog steeds staan. Hij wil dat er niets overblijft
    Ik wil niet minder, ik wil niks meer. Geen enkel bedrijf.
    Mijn zoon had een factuurprogramma uitgetest met mijn Exact, dat mag nu volledig stopgezet worden
    Onze trainer zei: als je klaar bent met de demo-app moet je de sporen wissen. Hoe dan?
    hoe zorg ik dat een app nergens meer bij kan, stap voor stap
    Klant verkocht zijn bedrijf en wil alle apps van zijn eigen naam afsluiten, een voor een
    Payhawk opgezegd, maar het blijft uitgaven ophalen. moet ik zelf nog ergens iets doen in Exact?
    Je mag van mij die app de toegang helemaal ontzeggen
    Kan een klant zelf onze software afkoppelen in Exact zonder ons? hij wil meteen van ons af
    graag stappenplan om toelating van een app volledig te schrappen
    Stuur me even de handleiding voor het intrekken van een app, dan stuur ik die door aan cliënt
    De CRM-leverancier is failliet, wie weet wie er nu aan onze gegevens zit. Hoe zet ik dat dicht?
    ik vertrouw die scan app niet meer. wil dat tie stopt
    na de proefmaand niet verlengd, moet de koppeling handmatig verbroken worden in Exact?
    collega is gestopt met het declaratieprogramma en vraagt hoe ze haar ja weer intrekt
    De FG eist dat we de verwerking stoppen: die app mag geen enkele regel meer lezen
    dubbel gekoppeld, de overbodige moet eruit en hoeft nooit meer terug te komen
    Klant heeft twee regels van ons pakket in zijn lijst, welke van de twee moet hij intrekken?
    Ik wil er een weghalen maar in mijn lijst lijken Exact Sync en Exact Sync 2 sprekend op elkaar, welke is de oude
    welke app moet weg als de leverancier drie producten heeft die alle drie gekoppeld zijn
    Een opgezegde klant belt: hij wil bewijs én zekerheid dat wij niets meer zien, wat moet hij in Exact doen
    de vrijwilliger die het uitprobeerde is weg, app mag uit, voorgoed
    kasboekapp mag nul komma nul meer zien
    hoe geef ik een leverancier de bons in Exact
    Leverancier reageert niet op opzegging, dan sluit ik ze zelf af. Waar?
    ik wil mijn ja van destijds terugnemen
    voorganger heeft zijn privé-app aan de zaak gekoppeld, die moet eraf
    laatste werkdag morgen, ik wil de app die ik zelf heb toegelaten en die niemand gebruikt, nog netjes afsluiten
    CRM exit
    mag ik een app de toegang ontnemen zonder dat ik de leverancier bel
    in uw mail staat dat wij zelf de autorisatie moeten beëindigen, hoe dan
    app verwijderen exact online rechten helemaal
    klant wil alleen de testkoppeling intrekken, niet de echte, hoe herkent hij welke van de twee
    de jongens van de webshop zijn eruit gestapt, hun ding moet van mijn boekhouding af, compleet
    wij zijn bakkers en geen IT'ers, hoe halen we dat bestelprogramma weer van onze cijfers af
    na de demo bij ons op kantoor wil prospect zeker weten dat de demo-koppeling beëindigd is
    Ons ziekenhuis stopt met de pilot; de datatoegang van de leverancier moet vandaag worden beëindigd
    dat ding moet dood
    ik heb 2 weken bedenktijd gehad en besloten: die app hoeft niks meer van mij te weten
    Gooi die app eruit, hij heeft hier niets meer te zoeken
    De proefversie is voorbij en de koppeling mag dicht
    Hoe sluit ik een programma definitief af van mijn boekhouding?
    Wij stappen over op iets anders, de oude tool moet los
    ontkoppel de urenregistratie volledig van onze boeken
    De leverancier mag per vandaag niets meer lezen
    Verbreek de band tussen onze webshop en Exact
    Neem Klippa alle bevoegdheden af
    Maak een einde aan de toegang van het incassobureau
    Ik heb per ongeluk een app goedgekeurd, hoe maak ik dat ongedaan?
    Contract opgezegd, nu nog de digitale sleutel terughalen
    Zet de stekker uit die oude koppeling
    Wij gebruiken Dyflexis niet meer en het mag eruit
    Geen enkel bedrijf mag nog zichtbaar zijn voor deze app
    Mijn akkoord aan die tool wil ik terugnemen
    hoe haal ik een app weg uit exact
    Ik vertrouw die app voor geen cent, weg ermee
    Kan ik een eerder gegeven machtiging laten vervallen?
    De app moet van de lijst af en niets meer kunnen
    hoe schop ik een gekoppeld programma eruit
    Beëindig de toegang van onze vorige kassaleverancier
    Het dashboard is vervangen, koppel het oude af
    We zijn gehackt bij de leverancier, alles dicht nu
    Schrap de machtiging van de planningstool
    na de verkoop van het bedrijf moet de app weg
    Deze koppeling is overbodig en moet verdwijnen
    Ik wil de toestemming voor Payhawk opheffen
    Trek het boekhoudkanaal van Shopify dicht
    Hoe zorg ik dat een app nooit meer binnenkomt via mij?
    de stagiair koppelde een spelletje, dat moet meteen los
    Doe de deur dicht voor de oude loonsoftware
    Mijn machtiging aan de BI-tool wil ik opzeggen
    Verwijder de toegang die ik aan Visma gaf
    Wij willen afscheid nemen van de koppeling met de CRM
    Ik weet al welke app weg moet, waar geef ik dat op?
    Voor welke app kun je de toegang intrekken?
    Geldt het intrekken voor elke app of alleen voor sommige?
    knip het lijntje met de oude hr-tool door
    Die app heeft zijn langste tijd gehad, eruit
    wil alle rechten vd app intrekken aub
    Ik gaf een fout programma groen licht, draai dat terug
    Neem de sleutel af van een tool die we niet vertrouwen
    Laat niets over van de toegang van die app
    Ontzeg de adviseurstool elke blik in onze boeken
    Na dit project hoeft het datateam er niet meer bij via die app
    Laat dat programma voorgoed buiten staan
    Wij willen geen enkele band meer met die softwaremaker
    Zet de verbinding met de verzuimtool definitief stop
    Ontneem een app de toestemming die ik ooit gaf
    Die pilot is mislukt, verbreek alles met dat programma
    Ik heb spijt van mijn akkoord op die app
    Mag de oude BI-tool eruit, we hebben nu wat anders
    Wij gebruiken Klippa op kantoor niet meer voor klanten, hoe zorg ik dat die nergens meer bij kan?
    Voor een klant hebben we ooit Dyme geprobeerd, maar die app moet nu helemaal uit Exact Online weg.
    Omdat we overstappen op een ander consolidatiepakket wil ik de toegang van het oude helemaal stopzetten.
    Hoe haal ik de toestemming weg die ik als assistent-accountant aan een scanapp heb gegeven, voor alle klanten?
    Onze klant de bakkerij heeft de kassakoppeling opgezegd, waar trek ik de toegang van die app in?
    Ik heb per ongeluk met mijn kantoorlogin een app toegang gegeven, kan ik dat weer terugdraaien?
    De proefperiode van het dashboard is voorbij en we gaan niet door, hoe beëindig ik de toegang tot onze holding?
    De directie wil dat Power BI geen cijfers van onze vijf bv's meer kan ophalen, hoe regel ik dat?
    Sinds vorige week gebruiken we Basecone niet meer, dus die mag bij geen enkele klant meer naar binnen.
    Kan ik een app van een leverancier die failliet is gegaan, zelf in één keer de toegang afnemen?
    We hebben getekend bij een andere leverancier, hoe zet ik de oude koppeling met Exact Online echt uit?
    Ik wil zeker weten dat de oude rapportagetool niet meer bij de administraties van onze klanten kan komen.
    Een klant vraagt schriftelijk om de toegang van zijn webshopkoppeling te beëindigen, hoe doen wij dat vanaf kantoor?
    Wegens de AVG moeten we ongebruikte apps afsluiten, waar zit de knop om de toegang in te trekken?
    Het contract met Silverfin loopt op 31 december af, hoe sluit ik die app daarna van al onze dossiers af?
    Hoe koppel ik Visionplanner los van Exact Online, want we stappen met het hele kantoor over op iets anders?
    Is het mogelijk om de toestemming van Invantive Cloud op te zeggen, nu de groep een eigen datawarehouse heeft?
    Na een datalek bij de leverancier wil ik vandaag nog alle toegang van die app tot onze groep afsluiten.
    Mijn voorganger liet mij een app koppelen die niemand nodig heeft, hoe krijg ik die er weer uit?
    De werkmaatschappijen gebruiken de urenapp allemaal niet meer, hoe zeg ik de toegang tot Exact op?
    Ik wil niet dat de app van het incassobureau nog bij onze cijfers kan, hoe stop ik dat?
    Wij sluiten de vestiging in Gent en de kassasoftware moet volledig van Exact Online af.
    Waar kan ik als controller een app buiten de deur zetten die al onze administraties leest?
    De accountmanager van de app zegt dat ik zelf de toegang moet beëindigen, maar waar moet ik zijn?
    Na de fusie werken we met één spend-app, de andere mag nergens meer in, hoe haal ik die weg?
    Vanwege een ruzie over de rekening willen we dat TriFact365 per direct geen toegang meer heeft tot onze dossiers.
    Payt draaide alleen op proef bij de groep, dus ik wil die machtiging in Exact weer beëindigen.
    Kun je mij zeggen waar ik de toestemming van Speedbooks stop, want ons kantoor zegt dat pakket op?
    Wij hebben TimeChimp ingeruild voor iets anders en de oude verbinding met Exact moet eruit.
    Mijn kantoor wil geen enkele app meer die door een freelancer is goedgekeurd, hoe haal ik die van mij weg?
    Ik heb een demo van Agicap gekoppeld aan onze echte bv's, dat was dom en moet nu ongedaan gemaakt worden.
    Een klant in de horeca is gestopt en zijn Lightspeed-kassa moet nergens meer bij kunnen.
    Hoe schrap ik een app uit Exact Online die we voor de due diligence aan de groep hadden gehangen?
    De subsidie-adviseur is klaar, dus zijn tool mag uit al onze stichtingen verdwijnen, waar klik ik dan?
    Het bestuur van de scholengroep eist dat een niet-Europese app alle toegang verliest, hoe voer ik dat uit?
    Pleo is bij ons in alle vestigingen vervangen, dus hoe zorg ik dat het Exact niet meer binnenkomt?
    Ik vertrouw een app die ik gisteren goedkeurde niet meer en wil hem meteen buitensluiten bij alle klanten.
    Onze franchisegever stopt met zijn benchmarkapp, hoe neem ik die zijn rechten op onze zes winkels af?
    Kan ik mijn ja tegen een app intrekken als de leverancier niet reageert op mails van ons kantoor?
    We doen een schoonmaak in de apps van kantoor en beginnen met drie die echt weg moeten, hoe gaat dat?
    Zenvoices heeft bij ons alles verwerkt en het contract is klaar, dus die koppeling kan helemaal dicht.
    De nieuwe eigenaar van de groep verbiedt Chinese software, hoe ontneem ik zo'n app alle rechten?
    Moet ik bij Exact iets doen als wij het abonnement op de app hebben opgezegd, zodat hij ook echt niets meer kan?
    Ons boekhoudkantoor in Hasselt wil een app uit alle dossiers van de klanten verwijderen, hoe doen we dat?
    Sinds de overname door een concurrent willen we die app niet meer in onze boeken, waar zeg ik de toegang op?
    Ik had voor een cursus een testapp aan mijn klantenlogin gehangen, hoe krijg ik die weer los?
    Nu het zorgconcern met één urenpakket werkt, kunnen de twee andere koppelingen definitief weg, maar hoe?
    we hebben rydoo opgezegd voor alle vennootschappen, hoe zorg ik dat die app er echt niet meer in kan
    Een aspirant-koper heeft via een app in onze boeken gekeken, de verkoop ging niet door en nu moet die app eruit.
    Ik ben gestopt met een klant te adviseren en wil mijn goedkeuring voor zijn facturenapp terugnemen.
    Simplicate is bij ons bureau vervangen door Gripp, dus wat doe ik om Simplicate de deur te wijzen in Exact?
    Na een phishingmail twijfelen we aan een koppeling die iemand op kantoor heeft geaccepteerd, hoe sluit ik die direct af?
    Hoe kan ik Twikey alle bevoegdheden afnemen, want onze verhuur-bv incasseert voortaan via de bank zelf?
    Het bestuur van de VvE-groep vraagt mij de toegang van de oude beheerapp ongeldig te maken.
    Mag ik als kantoor de app van een klant uitzetten als hij daar zelf om vraagt, en hoe doe ik dat?
    De licentie van Onguard loopt af en wij willen dat er daarna niets meer uit de groep opgehaald wordt.
    Waar neem ik afscheid van een app die ik drie jaar geleden namens de holding heb toegelaten?
    Alle bv's van de familie stappen over op papierloos via de bank, dus scanapp Zenvoices kan volledig vervallen in Exact.
    hoe maak ik de koppelling met Spendesk ongedaan, niemand in de groep gebruikt hem nog
    Een stagiair liet mij op akkoord klikken bij een vreemde app, en die wil ik geen seconde langer bij klantgegevens hebben.
    Wij hebben een verwerkersovereenkomst opgezegd, dus de bijbehorende software moet uit Exact Online, waar regel ik dat?
    Omdat Qlik vervangen is door Tableau mag de Qlik-verbinding met onze elf administraties weg.
    Is er een manier om in te trekken wat ik een app ooit heb toegestaan, zonder de leverancier te bellen?
    De vereniging heft zichzelf op en haar ledenapp moet Exact Online niet meer binnen kunnen.
    ik wil van Informer af en dat ie dan ook geen data meer trekt van mijn bv's
    Kan een koppeling die niet meer nodig is voor onze projectontwikkelaar definitief worden beëindigd vanuit Exact zelf?
    Ons kantoor neemt Ockto niet meer af; op welk scherm verklaar ik die toestemming voor vervallen?
    Door een conflict met een freelance bouwer moet zijn tool vandaag de toegang tot de groep kwijt zijn.
    Teamleader hoort niet meer bij onze vennootschap in Antwerpen en moet alle rechten in Exact inleveren.
    Gisteren besloot de maatschap om met Karbon te stoppen, dus waar neem ik het zijn toegang tot onze klanten af?
    Voor een klant die naar het buitenland vertrekt moet ik zijn oude bankapp uit Exact Online gooien.
    Ik lees dat je een app zijn toestemming kunt ontnemen, waar doe ik dat voor de hele bouwgroep?
    Wij verwachten dat de app na afloop van de pilot geen euro data van onze winkels meer ophaalt, hoe dwing ik dat af?
    Een van onze hotels heeft het reserveringspakket opgezegd en de leverancier weigert los te koppelen, kan ik dat zelf?
    hoe verwijder ik een app uit exact die mijn voorganger bij de stichting heeft laten hangen op mijn account
    onze stichting wil de roosterapp niet langer toegang geven tot exact, hoe neem ik die toegang terug
    Sinds de directeur bezwaar maakte tegen de kredietapp, moet ik zorgen dat die nergens meer inzage heeft.
    hoe haal ik de rechten van een app weg in exact
    koppeling verwijderen Exact Online
    Een klant wil niet langer dat Basecone bij zijn boeken kan, waar zet ik dat uit?
    Hoe zorg ik dat Dext vanaf vandaag helemaal niets meer kan ophalen uit Exact?
    Wij stoppen per 1 januari met Visionplanner. Hoe sluit ik de toegang tot Exact Online netjes af?
    Ik heb vorig jaar een proefversie van een rapportagetool gekoppeld en wil die er nu volledig af hebben.
    Mijn collega vroeg of ik de machtiging van Zenvoices kan beëindigen, waar vind ik die knop?
    Kan ik een app die ik zelf heb toegelaten weer blokkeren?
    toegang klippa intrekken
    We hebben Silverfin een half jaar uitgeprobeerd voor onze klantadministraties. Het is het niet geworden en ik wil dat het programma er nergens meer bij kan. Hoe doe ik dat?
    Waar in Exact trek je een gegeven toestemming weer in?
    Ik wil de verbinding met ons oude scanprogramma voorgoed doorknippen aan de kant van Exact.
    Per ongeluk heb ik toestemming gegeven aan een onbekende app, hoe draai ik dat meteen terug?
    Onze partner heeft besloten dat Speedbooks eruit gaat, wat moet ik in Exact doen?
    Het contract met de leverancier is opgezegd maar de app staat nog aan in Exact; hoe zet ik die uit?
    app deautoriseren exact online
    Stagiair heeft op mijn login een app gekoppeld die we niet willen. Kan ik dat ongedaan maken?
    Hoe ontkoppel ik Power BI volledig van mijn Exact-account?
    Ik wil zeker weten dat de oude app echt geen gegevens meer binnenhaalt nadat ik hem heb verwijderd.
    Vanuit de AVG moeten wij alle toegang van een gestopte verwerker beëindigen, waar regel ik dat in Exact Online?
    We werken niet meer met Yuki-import; de app moet er helemaal uit, niet alleen bij één klant.
    kan ik een app eruit gooien in exact
    Hoe maak ik een eind aan de toegang van Invantive Cloud tot onze klanten?
    Ons kantoor stapt over van Basecone naar een ander pakket en daarom mag Basecone nergens meer bij. Ik heb de rechten destijds zelf gegeven.
    Hoe verbreek ik vanuit Exact de koppeling met een webshop die niet meer bestaat?
    toestemming ingetrokken, hoe controleer ik dat
    Waar kan ik als assistent de autorisatie van een app stopzetten?
    ik wil dat twinfield connector geen toegang meer heeft tot exact hoe krijg ik dat voor elkaar
    De vorige beheerder heeft van alles gekoppeld onder zijn login en die login hebben wij nog. Nu moet de factuurscanner eruit.
    Is er een manier om een app uit Exact te verwijderen zonder de leverancier te bellen?
    We willen de access van deze tool volledig revoken in Exact, waar zit die setting?
    Een hack bij een leverancier kwam vanochtend in het nieuws. Ik wil per direct dat hun app niet meer in ons Exact kan, wat doe ik?
    Kun je uitleggen hoe je alle machtigingen van een applicatie ongedaan maakt?
    De proefperiode van de cashflowtool is voorbij; de koppeling wil ik opheffen.
    rechten app stopzetten
    Bij een klant staat nog een app van een failliete leverancier op mijn naam, hoe ruim ik die op?
    Ik wil Klippa de deur wijzen in Exact. Wat zijn de stappen?
    Het bestuur wil niet dat een AI-tool nog in de boeken kan. Ik heb hem zelf goedgekeurd, dus hoe trek ik dat terug?
    koppeling beëindigen vanuit exact
    Welke handelingen heb ik nodig om de goedkeuring van een factuurlezer ongedaan te maken?
    We hebben twee scanprogramma's naast elkaar en de oude moet nu definitief dood.
    Als kantoor-IT moet ik na een datalek meteen de toegang van één applicatie tot Exact dichtzetten.
    Hoe ontneem ik een programma al zijn rechten in Exact Online?
    Kan dat ook gewoon binnen Exact, een koppeling opzeggen?
    Mijn klant vraagt mij telefonisch waar hij een app uit kan zetten. Hij heeft de toestemming zelf gegeven.
    Vorige week kreeg ik een demo van een planningstool, die heeft nog steeds toegang en dat hoeft niet meer
    Ik mis een knop 'verwijder app' in Exact, waar zit die?
    Autorisatie van Speedbooks weghalen
    ik heb n app toegelaten die ik niet vertrouw hoe krijg ik m weg
    De test met de chatbot is afgelopen en hij mag niets meer zien van onze dossiers
    Hoe ga ik na dat een ingetrokken app bij de volgende poging om inloggen vraagt?
    Yuki heeft bij de overstap toegang gekregen tot Exact om de historie over te halen. Dat is klaar, dus hoe sluit ik dat weer?
    Wij willen de permission van een oude connector cancellen, kan dat zonder admin?
    Kan je binnen Exact bepalen dat een leverancier per direct buiten staat?
    Ik gaf toestemming voor een koppeling tijdens een beurs en heb daar spijt van.
    We beëindigen de samenwerking met een outsourcingpartner en zijn tool, die onder mijn naam staat, moet eruit.
    hoe gooi ik visionplanner uit exact online
    Waar zit het intrekken van een app verstopt in de nieuwe schermen van Exact?
    Afkoppelen van een verouderde connector, welk pad volg ik?
    Alles wat deze app van mij mocht moet nu ophouden
    Op verzoek van de functionaris gegevensbescherming verbreek ik een koppeling. Hoe, en hoe toon ik aan dat het gelukt is?
    Bij welke knop zeg ik dat een app niet meer namens mij mag werken?
    Voor de hele praktijk stoppen we met de bonnetjes-app; ik ben degene die hem destijds heeft geautoriseerd
    uitzetten app toegang
    De leverancier kan de koppeling aan zijn kant niet verwijderen en zegt dat ik het in Exact moet doen.
    Een freelance boekhouder liet mij zijn urentool goedkeuren en is nu weg. Ik wil dat er niets van overblijft in onze Exact.
    ff snel: app eruit halen bij exact waar
    Toegang van een third party tool killen in Exact, hoe?
    Vorig jaar hebben we voor één project een subsidietool toegelaten in Exact. Het project is afgerond en het contract loopt af. Ik wil de tool er nu compleet uit hebben.
    Ik kreeg een mail dat mijn gegevens bij een app-leverancier mogelijk gelekt zijn. Die app heb ik zelf goedgekeurd in Exact. Hoe zet ik hem vandaag nog buitenspel?
    Bij het opruimen van mijn account zie ik dat een oude facturatie-app nog mag meelezen. We gebruiken hem al lang niet meer bewust. Hoe ontneem ik hem die toegang?
    Hoe zorg ik dat Klippa niet meer bij onze boekhouding in Exact kan?
    toegang Zapier intrekken Exact
    Ik wil de koppeling met Visionplanner helemaal beëindigen, waar doe ik dat in Exact Online?
    Na een proefperiode van twee weken gaan we toch niet verder met Agicap. Ik heb toen wel toestemming gegeven om in Exact te lezen. Hoe draai ik dat terug?
    Kan ik een app die ik zelf gekoppeld heb er ook weer af gooien?
    Onze oude webshop draait nog mee als gemachtigde app en die moet er echt uit.
    Hoe blokkeer ik de toegang van Picqer tot Exact Online?
    rechten van een app afpakken
    Waar zit de knop om een gekoppelde app te verwijderen?
    Een stagiair heeft mij per ongeluk een of ander rapportagetooltje laten autoriseren en dat wil ik direct weer ongedaan maken.
    moet teamleader loskoppelen van exact hoe werkt dat
    We hebben het contract met Spendesk opgezegd en de IT-afdeling eist dat de machtiging verdwijnt.
    Ik vertrouw een app niet meer die ik vorige maand toegang gaf, hoe sluit ik die per direct buiten?
    Gisteren las ik dat de leverancier van onze declaratie-app gehackt is. Ik wil nu meteen dat ze nergens meer bij kunnen in Exact.
    Is er een manier om mijn akkoord voor een app terug te nemen?
    De proefversie van Finview moet weg uit mijn account.
    Hoe kan ik de consent voor een app revoken in Exact Online?
    Bol.com koppeling definitief stopzetten
    Wij gebruiken Gripp niet meer sinds de overstap naar Simplicate, de verbinding van Gripp met Exact staat nog aan en moet uit.
    Ik wil dat Power BI geen gegevens meer uit Exact trekt via mijn login.
    Wat moet ik aanklikken om een koppelpartner de deur te wijzen?
    De directeur wil dat de oude BI-tool vandaag nog geen toegang meer heeft.
    Ik heb Pleo een keer gekoppeld om te testen en wil dat nu netjes opruimen.
    app helemaal ontkoppelen
    Hoe schakel ik een externe app uit die namens mij in Exact kijkt?
    We verkopen het bedrijf en de koper wil dat alle rechten van onze kassaleverancier vervallen. Hoe trek ik die rechten in?
    kan ik zelf de machtiging van lightspeed intrekken of moet dat via hun
    Shopify mag niets meer in Exact boeken, hoe stop ik dat voorgoed?
    Ik zoek hoe ik de toestemming die ik aan TriFact365 gaf weer intrek.
    Ons bestuur heeft besloten te stoppen met de factoringpartij die rechtstreeks in onze debiteuren kijkt. Ik moet zorgen dat hun systeem vanaf vandaag niets meer in Exact ziet.
    Vorige week heb ik een gratis dashboard uitgeprobeerd en daarvoor ingelogd met mijn Exact-account. Het account bij die partij heb ik gesloten, maar ik denk dat hun app nog steeds toegang heeft.
    Waar vind ik de plek om de sleutels die ik aan een softwareleverancier gaf terug te vragen?
    Een freelancer bouwde voor ons een scriptje op Exact en is klaar. Zijn programma hoeft er niet meer in, hoe sluit ik het af?
    Rydoo is vervangen door Declaree, dus Rydoo mag geen toegang meer houden.
    Ik ga mijn eenmanszaak stoppen en wil dat geen enkel programma nog in mijn Exact kan.
    Kan een gewone gebruiker zonder beheerrechten zijn eigen app-machtiging opzeggen?
    Mijn zoon heeft op mijn account een app toegelaten, ik snap er niks van en wil hem eruit.
    Hoe ontneem ik Trengo het recht om klantgegevens uit Exact te halen?
    Het opzeggen van het abonnement bij de leverancier betekent niet dat de toegang weg is, begrijp ik. Wat moet ik aan de Exact-kant doen?
    HubSpot leest onze klanten uit en dat mag niet meer van de privacy officer.
    Moet ik de leverancier vragen om de app los te maken of kan ik dat in Exact zelf afdwingen?
    Volledig beëindigen van toegang Channable
    Wij willen de oude ERP-connector afsluiten nu de nieuwe live is.
    Een oud-collega werkt nu bij de leverancier van onze BI-tool. Het lijkt ons verstandig die tool er per direct uit te gooien.
    ik heb op akkoord geklikt bij een app terwijl dat niet moest, terugdraaien aub
    Als Vlaamse kmo willen wij dat een facturatietool niet meer aan ons dossier kan, hoe ontneem ik die de toegang?
    De vereniging wil geen enkele externe tool meer op de penningmeestersadministratie. Wat moet ik doen om hun machtiging te beëindigen?
    Onze offerte-app is vervangen en de oude mag nergens meer bij. Kan ik dat zelf afsluiten in Exact?
    Machtiging opzeggen van een app
    Ik heb voor een webinar een demo-app op mijn echte administratie losgelaten. Kan die weer helemaal weg?
    Eén klik en de app is er weer uit, bestaat zoiets in Exact Online?
    Hoe verbreek ik de band tussen Exact en Float voorgoed?
    Het inkoopsysteem schreef foute facturen weg, daarom gooi ik het eruit. Waar doe ik dat?
    De vergunning die ik een AI-tool gaf om facturen te lezen wil ik per direct opheffen.
    Kan een app na het einde van ons contract nog in Exact, en hoe maak ik daar een eind aan?
    Wij zijn van bezorgdienst gewisseld, het systeem van de oude leest nog orders en relaties mee en moet dicht.
    Onze ICT'er wil dat ik de OAuth-toestemming van Make verwijder.
    exact: app eruit gooien
    hoe kan ik een app die ik zelf heb toegestaan weer blokeren
    Het dashboard van de franchisegever mag na onze uitstap niets meer van ons zien.
    Gisteren heb ik een app goedgekeurd waarvan ik nu hoor dat hij uit een land buiten de EU komt. Ik wil die goedkeuring terugtrekken.
    Wij willen na de proefmaand met Tellow alle rechten weer terugnemen.
    Wat is de kortste weg om een koppeling met Exact dood te maken?
    De recruiter-tool heeft geen reden meer om onze loonkosten te lezen en moet van ons eruit.
    Ik ben zzp'er en wil mijn urenapp helemaal van Exact losmaken, ik factureer nu handmatig.
    Bij een overstap van POS-systeem blijft het oude nog gemachtigd. Waar zet ik dat stop?
    kan ik zien hoe ik consent van een app delete
    Ik heb drie apps tegelijk geautoriseerd om te vergelijken. Twee vallen af. Hoe neem ik de toestemming van die twee terug?
    Loskoppelen in de app zelf lukte, maar hoe weet ik zeker dat ik de toestemming ook in Exact weghaal?
    Onze oude webshopkoppeling moet per direct uit Exact Online, hoe regel ik dat?
    toegang stopzetten voor een app
    Ik heb een proefversie van een scanpakket getest en wil niet dat het nog bij onze boeken kan.
    Hoe haal ik een leverancier waar we mee gestopt zijn helemaal van onze Exact af?
    Een collega vroeg mij om de koppeling met het oude urenpakket op te heffen. Het contract is vorige maand geëindigd, maar ik zie dat de app nog steeds toestemming heeft. Waar zeg ik die toestemming op?
    Kan ik een app blokkeren zodat die geen gegevens meer uit Exact Online leest?
    Basecone eruit gooien in Exact
    Ik ben functioneel beheerder en moet de autorisatie van een afgedankt dashboardpakket verwijderen.
    Waar zit de knop om een gekoppelde applicatie de deur te wijzen?
    We zijn overgestapt van Klippa op een ander product, de oude mag nergens meer bij. Hoe trek ik dat dicht en hoe weet ik dat het echt dicht is?
    hoe kan ik de oauth toestemming van een third party app in exact online ongedaan maken
    Ik wil de consent revoken die ik vorig jaar aan een rapportagetool heb gegeven.
    De directie eist dat een bepaalde app vandaag nog afgesloten wordt van onze financiële data.
    Ik vertrouw een app niet meer die ik zelf toegang tot Exact heb gegeven, hoe maak ik dat ongedaan?
    Wij hebben ons abonnement op Invantive opgezegd en willen de rechten in Exact opruimen.
    Kun je me de weg wijzen naar het stopzetten van een app-autorisatie in Exact Online?
    Ik beheer voor drie klanten de systemen en één van hen wil zijn oude crm-koppeling kwijt. Waar moet ik op hun Exact inloggen en klikken?
    Een pilot met een AI-boekhoudtool is beëindigd, alle rechten van die tool moeten weg.
    Token ongeldig maken van een externe applicatie, kan dat vanuit Exact?
    Vanuit het securityteam moet ik aantonen dat een vervallen app niet meer bij Exact komt. Hoe trek ik die in en controleer ik dat?
    Wij doen geen zaken meer met dat factuurbureau en zijn portaal mag niet langer bij onze boekhouding.
    hoe verwijder ik een koppeling in exact die ik zelf ooit heb goedgekeurd
    Mijn testscript met OAuth heeft nog toegang, ik wil die grant opruimen.
    Kan ik een machtiging voor een externe partij herroepen, en werkt dat meteen?
    Graag permissie van Dyflexis weghalen uit ons Exact-account
    De stagiair heeft een gratis tooltje van internet gekoppeld aan Exact. Ik wil dat vandaag nog ongedaan maken.
    Iemand heeft ingestemd met een phishingachtige app in Exact, hoe gooien we die er zo snel mogelijk uit?
    Bij welk menu kan ik een leverancier alle toegang ontzeggen?
    Ons POS-systeem is vervangen en het vorige moet losgekoppeld worden van Exact.
    ik wil een app revoken maar waar zit dat in het nieuwe menu?
    Hoe beëindig ik als gebruiker de toestemming aan een gekoppeld pakket dat we nooit hebben gebruikt?
    Wat moet ik doen om zeker te weten dat een uitgefaseerde tool nergens meer bij kan?
    We hebben een contract met een incassobureau opgezegd. Zij lezen via een app onze openstaande posten en dat moet stoppen.
    Koppelvlak met HubSpot uitschakelen aan de kant van Exact
    Graag hulp bij het verwijderen van een machtiging. Ik ben sinds kort beheerder en kwam een app tegen waarmee we in 2021 al gestopt zijn.
    Ik krijg morgen bezoek van de auditor en wil vandaag nog drie ongebruikte koppelingen de toegang ontnemen.
    toestemming van Zenvoices terugdraaien
    Mijn laptop is gestolen met daarop een tool die bij Exact kan. Hoe zorg ik dat die tool er niet meer in komt?
    Hoe sluit ik een extern rapportageprogramma af van onze gegevens nu de consultant klaar is?
    Bestaat er in Exact Online iets als 'verbonden apps verwijderen', zoals bij Google?
    Een leverancier is gehackt en wij willen diens app onmiddellijk uit ons systeem hebben.
    Ik heb als supportmedewerker een klant aan de lijn die onze app volledig uit zijn Exact wil halen, wat vertel ik hem?
    De koppeling met onze vorige salarisverwerker moet definitief worden beëindigd in Exact.
    oude powerbi connector toegang weghalen
    Kan een gebruiker zelf de eerder gegeven toestemming opzeggen of moet de beheerder dat doen?
    De app van het detacheringsbureau heeft nog steeds leesrecht. Het contract liep in mei af en niemand heeft eraan gedacht hem eruit te halen.
    Hoe weet ik zeker dat een app na intrekken echt geen data meer krijgt?
    api toegang van een partij beeindigen aub
    We doen een schoonmaakactie: alles wat geen eigenaar heeft gaat eruit. Hoe trek je zo'n app in?
    Via welke weg ontneem je een programma zijn rechten wanneer de leverancier niet meer bereikbaar is?
    Ik heb de app op mijn pc gedeïnstalleerd. Heeft de maker nu nog toegang tot Exact, en hoe haal ik dat weg?
    Ik heb een mail van de leverancier dat ze onze data wissen, maar zij vragen ons ook zelf de toegang in Exact op te heffen. Waar doe ik dat?
    Kan ik de access van een app revoken zonder de leverancier te bellen?
    exact rechten app verwijderen
    We hebben de koppeling in het pakket zelf al verwijderd. Moet er in Exact ook nog iets weg, en waar dan?
    Hoe ontneem je een scan-app alle bevoegdheden in één keer?
    Onze vorige it'er heeft onder mijn account een backup-dienst laten meelezen in Exact, die moet stoppen.
    app eruit halen wij gebruiken em niet meer
    De verbinding met de oude orderportal moet dood, niet morgen maar nu.
    Ik wil als eigenaar van het bedrijf dat een marketingbureau niet langer in mijn omzetcijfers kan via zijn app.
    Is er een manier om per direct alle toestemming van een tool te laten vervallen?
    Onze huisbankier heeft via een fintech-app een jaar lang mee mogen kijken voor een financiering. De lening is afgelost. Hoe maak ik een eind aan dat meekijken?
    De access van die oude tool moet eruit, revoken dus, maar waar in Exact zit dat?
    Wie zelf een app heeft goedgekeurd wil dat soms terugdraaien. Waar staat die optie in mijn profiel?
    ik heb te snel op akkoord geklikt bij een app hoe krijg ik dat ongedaan gemaakt
    Bij ons is beleid dat testapps na 90 dagen worden afgesloten. Hoe sluit ik er een af aan de Exact-kant?
    De zoon van de eigenaar heeft met een hobbyproject toegang tot Exact gekregen via zijn vaders login. Het project is klaar. Hoe nemen we die toegang weer af?
    machtiging programma opheffen
    Welke knop gebruik ik om een externe dienst definitief de toegang tot Exact te ontzeggen?
    Ons contract met de telefoniepartij bevatte een Exact-koppeling. Contract weg, koppeling moet ook weg.
    Graag instructie om onze app bij een vertrekkende klant los te halen van zijn boekhouding.
    Hoe regel ik dat de app van een voormalige klantportaalbouwer niets meer uit ons Exact kan halen?
    app loskoppelen van exact
    toestemming intrekken hoe
    mag die app eruit gooien bij exact, hoe dan
    Toegang boekhoudapp intrekken Exact
    We gaan bij TriFact365 weg. Hoe zorg ik dat zij niet meer bij onze facturen kunnen?
    Alle rechten van Speedbooks weghalen
    Toegang van een softwareleverancier beëindigen waar het contract van afloopt
    Kan ik zelf de toegang van een pakket dat ik ooit heb goedgekeurd ongedaan maken?
    koppeling eruit gooien, per direct
    Ik wil de access van Zapier op onze Exact gewoon killen.
    Opdracht van de privacyofficer: dit pakket mag per vandaag niets meer uit onze boekhouding halen.
    Hoe trek ik de machtiging voor Finlytics in?
    Ons contract met het scanbedrijf liep op 30 september af. Ik heb hun portaal opgezegd, maar volgens mij kunnen ze nog steeds bij onze boekhouding. Hoe sluit ik dat af?
    Hoe ontneem ik een programma zijn toestemming?
    Vorige eigenaar van het bedrijf had een adviestool gekoppeld, die moet er helemaal uit.
    Haal die oude salarissoftware uit onze Exact, we werken nu met Loket.
    De app van de vorige webbouwer heeft nog steeds toegang via mijn account en dat wil ik stoppen.
    Hoe zeg ik een app de wacht aan in Exact?
    Ik heb een app uitgeprobeerd en wil dat hij niets meer van mij kan ophalen.
    Wij stoppen met Payt. Is opzeggen daar genoeg of moet ik in Exact ook wat doen om ze buiten te sluiten?
    Toestemming terugnemen van een app, kan dat?
    De DGA wil dat de app van zijn ex-compagnon geen cijfers meer ziet. Vandaag nog. Hoe doe ik dat?
    app loskoppelen van exact online
    De klant heeft bezwaar tegen een AI-tool die via ons kantoor meeleest. Die moet er volledig uit.
    Weg met de koppeling van Yuki, we gebruiken hem niet meer
    Hoe kan ik als eigenaar zelf een gekoppelde dienst blokkeren zodat ze geen data meer krijgen?
    Een stagiair heeft mij vorig jaar laten klikken op "toestaan" bij een gratis factuurtool. Kan ik dat ongedaan maken?
    Een leverancier weigert onze data te wissen. Ik wil ten minste de toegang tot Exact dichtdraaien.
    Hoe beëindig ik de koppeling tussen Exact en een app die ik niet meer gebruik?
    De accountantsapp mag weg uit onze rechten. Wijzelf blijven gewoon bij dezelfde accountant, maar die tool gebruikt hij niet meer.
    De AI-assistent die we testten moet z'n rechten in Exact kwijt.
    Mag ik een app zomaar loskoppelen en waar moet dat in Exact?
    Scanprogramma wisselen: de oude mag niet meer in Exact
    Ik heb spijt dat ik die app heb toegelaten. Terugdraaien graag.
    Alle toestemming voor een app stopzetten
    Kan ik ergens een schuifje omzetten zodat een app niets meer mag in Exact?
    De webwinkelbouwer heeft nog een lijntje naar onze Exact openstaan en dat wil ik dicht hebben.
    App eruit halen
    De boekhouder blijft, maar zijn proefabonnement op een leesapp hoeft niet meer bij ons te komen. Hij heeft het op mijn login gezet.
    Winkel twaalf gaat een ander kassasysteem gebruiken, net als alle andere. Het oude systeem moet volledig van Exact af.
    Een app die niet van mij maar via mij toegang heeft, moet weg.
    De mail van de leverancier: "wij stoppen onze dienst per 1 juni, trek uw toestemming in."
    Bij een beveiligingscontrole bleek dat een marketingbureau via een koppeling bij onze omzetcijfers kan. Daar is nooit toestemming voor gevraagd aan de directie. Het moet per direct stoppen.
    Trek toegang app in
    Koppeling verbreken met Exact
    Ik zie in mijn lijst een app die ik niet meer gebruik. Hoe verwijder ik hem daaruit?
    De maand proeftijd van die app is om, we gaan er niet mee verder en willen geen open deur naar Exact laten.
    Op verzoek van onze bank moet een bepaalde kredietapp geen inzage meer krijgen in onze boeken. Hoe zet ik dat stop?
    Kan een app geblokkeerd worden zodat hij niets meer ophaalt uit ons Exact? Blijvend graag.
    Ik ben eigenaar van een hoveniersbedrijf. Een offertetool die we niet meer gebruiken kan volgens mij nog steeds bij Exact. Kunt u uitleggen hoe ik dat afsluit?
    welke knop om app te verwijdren uit exact
    Offboarding van een vendor: hoe revoke ik hun access in Exact?
    Wat moet ik doen om een app geen gegevens meer uit Exact te laten lezen?
    Ik vertrouw een app niet meer na een raar mailtje van de maker. Hoe gooi ik hem eruit?
    Is opzeggen bij de leverancier voldoende of houdt de app toegang tot Exact? En hoe haal ik die weg?
    De nieuwe eigenaar wil de budgetapp van de vorige eigenaar geen inzage meer geven.
    Wie haalt voor mij die app weg? Ik wil hem geen seconde langer in onze cijfers hebben.
    Ons bedrijf krijgt een nieuwe ERP. Alle oude tussenprogramma's moeten één voor één hun rechten op Exact verliezen; ik begin met de oudste.
    Een tool die ooit handig was heeft geen reden meer om bij ons grootboek te kunnen.
    Hoe ontkoppel ik een app vanuit Exact zelf, dus niet in de app?
    Mijn account heeft ooit een datadienst toegelaten, hoe draai ik dat terug?
    Graag de stekker uit de integratie met onze oude urenregistratie
    Wij zijn gehackt bij een leverancier en willen zijn toegang nu afknijpen.
    Het adviesbureau dat ons begeleidde had een dashboard op mijn naam gekoppeld. Het traject is klaar en ze hoeven niets meer te zien.
    Ik wil de tool van onze ex-consultant blokkeren in Exact
    Hoe trek ik de toegang van een app in?
    Ik wil Yuki niet meer bij onze cijfers laten.
    app toegang weghalen exact
    Onze proefperiode met een factuurscanner is voorbij. Het programma kan volgens mij nog steeds in onze boekhouding en dat wil ik niet.
    Kan ik ergens een app blokkeren die ik vorig jaar heb toegestaan?
    Ik heb per ongeluk toestemming gegeven aan een verkeerd programma, hoe maak ik dat ongedaan?
    Onze IT-afdeling vraagt mij de permissie van een app te removen, waar doe ik dat?
    hoe gooi ik een koppelign eruit die we nie meer gebruiken
    Welke handelingen zijn nodig om een leverancier definitief de deur te wijzen uit Exact?
    We zijn gestopt met Dext, maar het staat nog steeds verbonden met Exact. Graag beëindigen.
    toestemming app intrekken
    Mag ik de verbinding van Tellow met Exact zelf beëindigen?
    De app van onze vorige salarisverwerker kan nog steeds bij onze boeken. Daar wil ik vandaag een eind aan maken.
    Hoe verwijder ik Agicap uit mijn lijst met toegelaten programma's?
    Wat moet ik doen om Twikey de toegang te ontzeggen?
    We hebben een datalek bij een leverancier en willen diens app meteen afsluiten.
    Wil Payt niet langer toegang geven, waar regel ik dat?
    ik wil me permissie voor een app terugtrekke
    Graag hulp bij het revoken van een app die ik vorig kwartaal heb toegevoegd.
    Hoe beëindig ik de rechten van een boekhoudrobot die we niet meer vertrouwen?
    De koppeling met SumUp mag helemaal verdwijnen, wat doe ik?
    Ik wil voorkomen dat Zapier nog boekingen kan maken in Exact.
    Vorige week is onze samenwerking met een factoringbedrijf gestopt. Hun software kan via mijn login nog bij alle debiteuren en dat moet ophouden.
    Onze stagiair heeft onder mijn account een gratis app toegestaan. Ik wil die er helemaal uit hebben en zeker weten dat het werkt.
    Waar zeg ik een app zijn toegang op?
    Stap voor stap een programma de toegang tot Exact ontnemen, hoe gaat dat?
    Een app die ik niet meer gebruik, hoe laat ik die niet langer toe?
    Agicap eruit halen
    Wij stoppen met Spendcloud, is er iets in Exact dat ik daarvoor moet uitzetten?
    Kan ik zelf een einde maken aan de toegang die Visma ooit kreeg tot onze Exact?
    Hoe haal ik een app die we niet meer gebruiken helemaal uit Exact?
    toestemming app weghalen
    ik wil dat die oude urenapp niks meer van ons kan opvragen in exact hoe doe ik da
    De leverancier is failliet. Hoe zorg ik dat hun software vanaf vandaag niks meer van ons kan lezen?
    Mijn vrouw heeft ooit met mijn login een app uitgeprobeerd, ik wil die er terug uit
    Kan ik zien dat het intrekken van een app ook echt gelukt is?
    toegang intrekken Basecone
    Als er iemand uit dienst is, hoe trek ik dan de apps in die hij had goedgekeurd?
    Klant vraagt om app te ontkoppelen
    Alle toegang van een pakket stoppen
    Kan ik de rechten van een app afnemen zonder de leverancier te moeten bellen?
    Wij werken niet meer met Yuki Scan, hoe sluit ik de deur voor hen?
    Ik vertrouw een app niet die ik heb toegelaten, hoe raak ik ze zo rap mogelijk kwijt?
    app verwijderen uit lijst met toestemmingen
    Onze vorige marketingpartner had een koppeling met de facturen. Samenwerking gestopt, dus die toegang moet er volledig af.
    stop app nu
    Onze dossierbeheerder had een app toegelaten die nu door de groep verboden is. Alles moet eraf vóór vrijdag.
    Hoe verbreek ik voorgoed de band tussen een app en Exact?
    Ik wil niet meer dat Payhawk bij onze boekingen kan
    intrekken machtiging koppeling
    Wij hebben per ongeluk een demo-app van een beurs verbonden met ons echte Exact. Hoe krijg ik die weer volledig los?
    Hoe neem ik een toestemming terug?
    Kan een app nog bij onze gegevens als we het abonnement bij de leverancier opgezegd hebben? Ik wil dat dicht.
    App moet per direct geen enkele administratie meer kunnen lezen
    Vorige week zag ik een app staan waar ik ooit ja op gezegd heb. Ik gebruik hem niet en wil er zeker van zijn dat die niks meer ziet.
    Het is gedaan met Octopus-connect, die mag nergens meer bij
    Mijn klant is weg, en zijn dashboard leest nog mee via mijn toestemming. Ik wil de hele toelating beëindigen.
    Ik heb in de zomer een cursus gevolgd waarbij we een oefen-app moesten verbinden. Die hangt er nu nog aan, met mijn echte gegevens. Hoe gooi ik hem eraf?
    Hoe kan ik een gemachtigde app uit Exact gooien?
    'k Heb een app toegelaten die ik niet ken. Weg ermee, hoe gaat dat?
    Volledig stopzetten van de toegang voor een app
    Een vroegere vennoot had Exact verbonden met zijn beleggingstool. Die mag er volledig tussenuit.
    Ik wil niet dat die app nog iets kan in Exact, ook niet in de toekomst
    Trengo mag niet langer bij onze Exact
    Hoe ontkoppel ik?
    Hoe verwijder ik de machtiging van een app die ik zelf gegeven heb?
    Ik heb bij een webinar op akkoord gedrukt en nu ziet een wildvreemd bedrijf onze omzet. Hoe zet ik dat stop?
    Onze ex-partner zijn facturatieprogramma wil ik uit Exact hebben
    Hoe zorg ik ervoor dat een programma helemaal geen toegang meer heeft tot onze administraties?
    intrekken alles van 1 app
    De app van de incassopartner moet volledig van ons af, we werken niet meer samen
    Onze oude webbouwer heeft nog een plugin die in Exact kan. Ik wil dat beëindigen, volledig.
    Als zaakvoerder wil ik dat de software van mijn vroegere compagnon geen cijfers meer ziet
    afsluiten van app die meeleest
    De app heeft precies nog rechten terwijl het contract al twee jaar gedaan is. Wegdoen die handel.
    Die rapporteringsfirma die we aan de deur gezet hebben moet ook uit Exact
    Hoe breng ik de toegang van een app tot nul terug?
    Bij Exact de rechten van een koppeling volledig opheffen
    Ik wil alle machtigingen van een boekhoudapp weghalen omdat we overgestapt zijn naar een andere
    Ik ga met pensioen en wil dat de apps die ik goedkeurde voor mijn eigen bijbaantje stoppen met lezen
    Teams in Aalst gebruiken Chargebee-sync niet meer. Ik ben degene die het toestond. Ik wil die toestemming volledig intrekken.
    Ik kreeg een mail over een datalek bij een leverancier die aan ons Exact zit. Wat moet ik doen om hun toegang te doen verdwijnen?
    Er zit nog een oud ding van de vorige eigenaar van ons bedrijf aan Exact te lezen. Dat moet helemaal dicht.
    Iemand van de verkoop had een proefversie verbonden. Weg ermee, helemaal.
    ik wil toegang van externe app intrekken
    Hoe neem ik Robaws zijn rechten in Exact af?
    De toegang die ik aan een app verleende volledig ongedaan maken
    Op advies van de politie moeten we een verdachte app onmiddellijk afsluiten van onze boekhouding
    Hoe kan ik een tool die ik niet meer vertrouw buitenzetten uit onze boekhouding?
    Wij zijn overgenomen en de nieuwe eigenaar wil dat alle toegang van onze oude planningsapp stopt
    Mijn toestemming aan een app weer intrekken, wat zijn de stappen?
    We werkten met een interimkantoor dat zijn eigen analyse-app aan ons Exact hing. Het contract is om en ik wil er zeker van zijn dat ze niks meer kunnen ophalen.
    Uit voorzorg wil ik een app meteen alle toegang ontzeggen
    Hoe wordt een app voorgoed uit onze Exact gezet door mij als gewone gebruiker?
    Toelating van een app opzeggen
    De rechten van een beleggingsapp intrekken
    Ik wil de koppeling met een app helemaal stoppen en nakijken of het gelukt is
    Hoe revoke ik een third party app die een collega van sales niet meer gebruikt maar ik wel goedgekeurd heb?
    Hoe haal ik Dext volledig van onze Exact Online af?
    Wij zijn gestopt met TriFact365 en ik wil zeker weten dat ze niet meer in onze boekhouding kunnen
    Kan ik zelf de toegang van een app tot Exact Online stopzetten?
    app verwijderen exact online
    Het intern controleteam vindt dat onze oude CRM-koppeling eruit moet. Waar doe ik dat in Exact en hoe weet ik dat het gelukt is?
    Welke stappen moet ik doorlopen om een app de deur te wijzen in Exact?
    Een bureau dat ons heeft geholpen met dashboards is klaar. Kunnen wij hun toegang tot Exact nu afsluiten?
    rechten intrekken app
    Kun je me helpen om de oude webshop los te halen van Exact Online?
    Ik ben de eigenaar en wil dat Twikey niet meer bij onze cijfers kan
    Onze fiscalist gebruikte een programma dat nog gemachtigd is. De opdracht is afgerond. Hoe zorg ik dat het programma nergens meer bij kan?
    Hoe haal ik iemands software uit mijn boekhouding
    Ik heb een app per ongeluk toegang gegeven en wil dat terugdraaien
    toegang stopzetten van een app in exact online
    Hoe zorg ik ervoor dat een leverancier niet meer in mijn Exact kan rondkijken?
    Intrekken rechten van app voor alle administraties
    app intrekken bij exact, hoe dan
    Hoe verbreek ik de verbinding van een app met Exact Online
    trek toestemming in van app die niemand gebruikt
    Software van een vorige leverancier staat nog gemachtigd. Mag weg.
    Vorig jaar hebben we een proef gedaan met een tool voor liquiditeitsprognoses. De proef is nooit een contract geworden, maar volgens mij kunnen ze nog steeds bij onze cijfers. Hoe zet ik dat stop?
    Mag een app eruit zonder dat mijn andere koppelingen er last van hebben?
    Stel dat wij een app niet meer vertrouwen, hoe sluiten we die meteen buiten?
    Ik wil een einde maken aan de machtiging voor een factuurfinancier
    Bonnetjesapp opgezegd, nog toegang tot Exact?
    De gemeente eist dat we software van buiten de EU afkoppelen. Eén daarvan heeft toegang tot onze Exact. Hoe doe ik dat en hoe toon ik aan dat het weg is?
    Hoe beëindig ik de toestemming voor een app?
    Toen we van boekhoudsoftware voor de horeca wisselden, heeft niemand de oude app uit Exact gehaald. Ik wil dat nu alsnog doen.
    Hoe verwijder je een gekoppelde applicatie uit Exact Online als je geen contact meer hebt met de maker?
    Wij hebben een testkoppeling gemaakt voor een demo en die moet weer weg
    Mijn man heeft per ongeluk een app toegang gegeven tot onze administratie. Kan ik dat ongedaan maken?
    Een van onze klanten vraagt ons om alle apps die wij bij hem hebben aangesloten los te koppelen. Waar begin ik per app?
    In onze Exact zit een app van een partij die failliet is. Niemand reageert daar nog op mails. Ik wil niet dat hun spullen in verkeerde handen komen en nog bij ons binnen kunnen.
    Het contract met de incassopartner is beëindigd en het was afgesproken dat zij niet meer in onze debiteuren kunnen. Dat wil ik zelf zeker stellen.
    Hoe kan ik een programma dat ik niet ken uit mijn Exact gooien?
    Ik heb spijt van een toestemming die ik vanmorgen aan een app gaf
    app exact intrekken bedrijf gestopt
    Ik wil van een abonnement op een factuurscanner af en ook hun toegang tot onze cijfers dichtzetten
    Een leverancier heeft onze data gelekt. We willen hem binnen vijf minuten buitensluiten bij Exact.
    Kan ik van buitenaf, dus in Exact zelf, een app stoppen zonder in die app te hoeven inloggen?
    Onze zoon heeft zijn beleggingsapp gekoppeld aan Exact, dat moet eruit
    Onze koppeling met de vorige kassaleverancier staat nog open en moet dicht
    Geen idee of ik een oude app zelf mag verwijderen uit Exact, maar ik wil het wel. Hoe gaat dat?
    Onze interim-controller liet een handig Excel-hulpmiddel achter dat nog steeds in Exact kan. Wij gebruiken het niet. Hoe verwijder ik die toegang?
    Hoe sluit ik een app buiten waarvan ik de leverancier niet meer vertrouw, en merken andere gebruikers daar iets van?
    Wij stoppen met Exact voor één dochter en willen vooraf alle apps afkoppelen, hoe doe ik dat per app?
    De nieuwe directie wil geen Amerikaanse software meer in de buurt van onze cijfers. Eén van die pakketten heeft machtiging in Exact. Hoe trek ik die weg?
    Verwijderen van machtigingen voor een applicatie waar wij niets meer mee doen
    Een oud-werknemer had een app gekoppeld aan onze boekhouding waar wij niets van wisten. Hoe halen wij die eruit?
    Hoe ontneem ik een programma zijn toegang?
    Kan ik de machtiging van een app ook terugdraaien als ik niet meer weet hoe ik in die app moet inloggen?
    Nog één keer nakijken: hoe haal ik Scoro los van Exact?
    Vorige week is ons contract met de boekingsapp ontbonden. Ik wil hun sleutel tot Exact waardeloos maken.
    De rechten die ik vroeger aan een belastingapp heb gegeven wil ik vandaag beëindigen
    Ik moet van de curator alle toegang van externe software tot de administratie beëindigen, te beginnen met de grootste
    Is er een manier om een app de toegang te ontzeggen zonder de leverancier in te schakelen?
    Basecone hoeft niks meer met onze boekhouding te maken te hebben, hoe regel ik dat?
    Ik wil die factuurscanner eruit, maar pas als zeker is dat hij echt niks meer kan ophalen.
    Ik wil niet dat Zapier nog in onze cijfers kan kijken.
    Hoe sluit je een programma buiten zodat het niets meer kan lezen of boeken?
    Toegang stoppen voor een oud koppelprogramma
    Het pakket van de oude loonadministrateur mag met onmiddellijke ingang nergens meer bij.
    hoe gooi ik silvasoft eruit, exact moet dicht voor die app
    De consent van die oude app moet weg, kan dat zonder admin?
    Ik heb een proefversie van Speedbooks gehad en wil dat die nergens meer bij kan.
    Een medewerker heeft een AI-assistent aan Exact gehangen zonder te vragen. Dat moet ongedaan gemaakt.
    Vroeger hadden we Yuki Scan ernaast draaien; dat ding mag niet langer bij onze facturen.
    Kan een leverancier na het opzeggen van zijn dienst nog bij ons naar binnen, en hoe stop ik dat?
    App de deur wijzen in Exact
    Mijn ex-zakenpartner had een dashboard op onze boeken. Dat mag niet langer iets laten zien.
    Graag per direct dicht: Chargebee mag Exact niet meer in.
    Hoe maak ik ongedaan dat ik een app ooit toegang heb gegeven?
    trek rechten in app exact
    De tool van onze vorige payrolldienst hangt er nog aan, hoe krijg ik hem los?
    Na de AVG-audit moet de marketingtool uit Exact verdwijnen.
    Ik kreeg een mail van een leverancier die failliet is en wiens klantgegevens zijn gestolen. Hij had toegang tot onze Exact en dat moet er nu af.
    Wie zorgt dat Bizcuit niet meer bij onze cijfers kan, en hoe?
    Ik heb spijt dat ik die app toestemming gaf, hoe draai ik dat terug?
    Kan ik afdwingen dat de app van onze vorige leverancier nooit meer iets uit Exact haalt?
    pls verwijder toegang van die app bij exact kan dat hier??
    Die oude fulfilment-app heeft nog access tot Exact, graag killen.
    Weg met die boekhoudbot, ik wil hem niet meer in mijn cijfers.
    Is het mogelijk om een programma de toegang te ontzeggen zonder dat er gegevens uit Exact verdwijnen?
    De proef met die liquiditeitsapp is klaar. Ik heb liever dat hij vanaf vandaag met lege handen staat.
    Exact-toegang van een opgezegde dienst beëindigen
    Zouden we de koppeling met de oude webshop kunnen afkappen aan de kant van Exact?
    Wij hebben afscheid genomen van Payt. Ik wil dat ze vanaf morgen niets meer kunnen zien.
    De boekhoudtool van mijn dochteronderneming leest per ongeluk bij ons mee. Stop ermee, helemaal.
    Hoe haal ik een integratie los van Exact als de leverancier zelf geen knop heeft?
    Een student heeft voor zijn scriptie een tooltje aangesloten op onze boeken en is nu klaar.
    Wat doe ik als ik per ongeluk een onbekende app toegang tot Exact heb gegeven?
    Een collega had enthousiast een AI-boekhouder gekoppeld. De directie wil dat die nergens meer bij kan, en wel vandaag.
    Hoe zorg ik dat een ontslagen consultant niet via zijn rapportagetool blijft meekijken?
    Koppeling opheffen in Exact
    Ik wil alle rechten terug die ik een scanapp gaf.
    Ik vertrouw die prijsvergelijker niet meer die in onze inkoop kan kijken. Wat doe ik?
    Mijn oude kassaleverancier mag niets meer lezen of schrijven in Exact.
    App ontkoppelen van Exact Online
    Ik gaf gisteren per vergissing een wildvreemd programma toegang. Terugdraaien graag.
    Dat leasebedrijf had inzage in onze debiteuren via een app. De lease is klaar, de inzage moet dat ook zijn.
    toegang intrekken scanapp
    De gemeente had via een subsidietool inzage in onze boeken. Het project is klaar, dus dat moet stoppen.
    Ik wil dat de app van de uitzendorganisatie geen enkele inkoopfactuur meer kan openen.
    Na een hack bij de leverancier moet zijn toegang tot onze boekhouding er meteen af.

revoke_narrow-instead =
    Ik zit al bij de app en wilde op Intrekken klikken, maar ik zie dat daarmee ook de 140 andere klanten wegvallen. Kan ik hier afslaan en alleen de twee vertrokken klanten eruit halen?
    Wacht, als ik op die knop druk is hij bij al mijn bv's weg zeker? Ik wou hem maar bij ééntje kwijt
    We hebben een klant overgedragen aan een ander kantoor en ik stond op het punt de hele koppeling in te trekken. Wacht, dan zijn al mijn andere klanten hem ook kwijt, toch?
    hoeft niet helemaal weg, alleen één bv
    Moet ik echt alles intrekken als het mij maar om één administratie gaat?
    wilde intrekken maar bedenk me: app moet wel blijven werken voor de holding
    Hoeft niet helemaal weg, de app mag alleen niet meer bij administratie 204. Toch intrekken?
    wou intrekken maar eigenlijk moet enkel de bv van de kinderen eruit, rest van de app moet blijven lopen
    bij nader inzien hoeft de app niet ingetrokken, alleen de verkochte bv eraf
    de app hoeft niet helemaal weg, enkel de holding mag hij niet meer zien, zat ik bij intrekken verkeerd?
    ik wou intrekken maar eigenlijk moeten er maar twee bv's uit. waar dan?
    Dacht eerst alles stop te zetten, maar 3 dossiers eruit halen is genoeg
    De kassa moet uit de boeken van ons tweede café maar het eerste café draait er nog op, dus alles weghalen kan niet hè?
    ik stond op het punt alles in te trekken maar eigenlijk gaat het maar om één van mijn klanten
    alle rechten weg is te grof, de app moet alleen van de holding afblijven
    Eigenlijk hoeft de app niet weg, alleen de pastorie-boeken moeten eruit; zat ik bij intrekken dan verkeerd?
    ik wil niet alles intrekken hoor, alleen onze privé-bv weghalen bij de scan-app
    Kan ik de app houden voor het bouwbedrijf en hem alleen de holding afnemen, of moet ik dan toch intrekken
    alleen de verkochte bv moet uit de app, niet heel de koppeling, ik stond op het punt om op intrekken te drukken
    ik dacht intrekken nodig te hebben maar eigenlijk hoeft alleen de stichting eruit
    begonnen aan intrekken van de shopapp, maar hij moet eigenlijk alleen één bedrijf kwijt. Kan dat in plaats daarvan?
    niet helemaal weg, alleen 2 bv's eraf, zat op intrekken
    wilde intrekken maar de app moet voor andere bv's blijven lopen
    Bij nader inzien hoeft de kassa er niet uit, als hij maar niet bij de stichting kan
    Ik was van plan alles in te trekken, maar eigenlijk hoeft alleen de holding eruit. Kan dat ook in plaats daarvan?
    Wilde hem gaan intrekken maar eigenlijk mag hij de winkel blijven zien, alleen mijn privé-bv niet meer
    ik dacht hem eruit te moeten gooien maar mijn vrouw zegt dat hij de vzw nog moet zien, dus enkel de rest weg
    Ik wou intrekken maar slechts twee bedrijven hoeven weg
    Op het punt van intrekken bedenk ik me: het gaat mij maar om één bedrijf, de app mag blijven
    Ik wou hem eruit gooien, maar eigenlijk is alleen die ene bv het probleem
    Mag de app blijven voor de werkmaatschappij en ik alleen de privé-bv ervan afhalen in plaats van intrekken?
    ik was van plan de kassa eruit te gooien maar eigenlijk is alleen de verkochte winkel het probleem
    ik stond op het punt Intrekken te klikken maar eigenlijk moet alleen één bv eruit, is dat wel slim
    in plaats van alles maar één bv intrekken
    De app mag blijven maar zonder de twee privé-administraties; is alles intrekken dan verkeerd?
    Ik wilde de app intrekken, maar eigenlijk hoeft alleen de stichting er bij weg
    Ik wil de app toch niet intrekken maar alleen twee administraties bij hem weghalen, waar ga ik dan heen?
    ik wou intrekken, maar bij nader inzien moet alleen de stichting eraf
    Ik was van plan alles in te trekken, maar bij nader inzien hoeven er maar twee klanten uit
    wilde intrekken, maar bij nader inzien mag hij twee van de vijf BV's houden
    toch nie alles intrekken, enkel 1 dossier
    ik wilde hem intrekken, maar als hij gewoon de begraafplaats niet meer ziet is het genoeg
    Stond op het punt in te trekken, maar eigenlijk hoeft alleen de privé-bv eruit
    Intrekken is te rigoureus, de scanner moet alleen bij garage Bos weg. Kan dat?
    Ik sta op het punt de app helemaal in te trekken, terwijl alleen één bv eruit hoeft. Kan dat anders?
    Ik sta op het punt de app in te trekken, maar eigenlijk hoeft alleen de stichting eruit.
    Intrekken gaat me te ver, ik wil alleen onze privé-BV uit die app halen.
    Is volledig intrekken nodig als de app alleen bij één klantdossier weg moet?
    Ik wil toch niet alles intrekken van die app, alleen één vennootschap eraf
    Eigenlijk hoeft die app niet weg, als hij maar niet meer bij de stichting kan.
    Ik heb een app die minder mag zien, maar hij hoeft niet helemaal weg. Moet ik dan wel intrekken?
    .opt-change-administrations =
        ja breng me daarheen
        ja breng me naar dat wijzigen van administraties
        ja laat zien
        hoe haal ik die ene bv er dan uit
        ja breng me daarheen, ik wil er drie afhalen
        naar die gids over administraties graag
        laat maar zien hoe ik die ene stichting eruit haal
        ja die gids, breng me d'r naartoe
        ja dat wil ik, kiezen welke bv's hij ziet
        door naar die gids dan
        de oude werkmaatschappij eraf halen, hoe dan
    .opt-choose =
        ik twijfel nu helemaal, wat past bij ons
        ik twijfel toch nog
        Ik weet niet goed wat voor ons het verstandigste is.
        ik twijfel nog wat het beste is, help me kiezen
        misschien is intrekken toch beter, hoe bepaal ik dat
        ik twijfel nu toch weer tussen weghalen en minder laten zien
        help me eens beslissen wat het beste is
        twijfel nog tussen eraf of beperken
    .finish =
        oh dan weet ik genoeg, dankjewel
        laat maar, dat doe ik later

revoke_ask-manager =
    Ik heb te weinig rechten om een app in te trekken, wie kan dat wel?
    Wie moet ik vragen om de koppeling te laten verwijderen als ik het zelf niet mag?
    Als gewone medewerker mag ik de machtiging niet opheffen. Bij wie klop ik aan?
    Wie op kantoor kan een app zijn rechten afpakken als ik zelf die bevoegdheid niet heb?
    Mag ik als gewone medewerker zo'n pakket eruit schoppen? Mij lukt het niet
    Ik ben applicatiebeheerder maar geen hoofdgebruiker, en om het pakket van een oud-collega los te koppelen schijn ik rechten op het abonnement nodig te hebben. Bij wie moet ik dan aankloppen?
    Ik mag als halftijds boekhoudster blijkbaar geen apps verwijderen. Wie binnen de zaak kan dat dan wel?
    Ik wil onze oude leermiddelenkoppeling volledig laten vervallen, maar de rechten daarvoor liggen kennelijk op het bestuursbureau. Bij wie moet ik precies zijn?
    Ik wil de app eruit hebben maar heb er de bevoegdheid niet voor. Wie kan hem voor mij weghalen?
    Wie mag er bij ons de toegan van een ontslagen leverancier opheffen als ik zelf die knoppen niet heb?
    Mijn chef zegt gooi die tool eruit, Exact zegt dat ik dat niet mag. Bij wie klop ik aan?
    mag zelf niet intrekken, wie kan dat wel voor mij doen
    Ik ben maar een gewone gebruiker en mijn baas heeft gevraagd de app van de oud-medewerker te verwijderen. Het systeem zegt dat ik het abonnement niet mag beheren.
    Ik moet die app eruit zetten van de directie maar heb zelf bijna geen rechten, aan wie vraag ik het?
    welke persoon bij ons mag de machtigingen van álle gebruikers schrappen
    ik kan dit zelf niet intrekken, welk recht moet iemand daarvoor hebben
    Wie kan in Exact Online voor iedereen tegelijk een programma de toegang ontzeggen?
    wat moet ik aan onze licentiebeheerder vragen om dat pakket eruit te halen
    Ik kan de app zelf niet afsluiten. Welke route moet de beheerder van ons abonnement nemen?
    beheerder moet de goedkeuring van iemand anders opzeggen, hoe doet hij dat per gebruiker
    ik mag de app van een ander niet intrekken, wat moet de abonnementsbeheerder aanklikken
    Als beheerder wil ik bij Appmachtigingen iemands toestemming intrekken. Kan dat per gebruiker?
    intrekken lukt mij niet, wie bij ons heeft Licentie beheren en wat doet die
    ik kan nergens intrekken, wie bij ons wel?
    wie mag andermans app intrekken
    De toestemming kwam van iemand die ik niet kan bereiken. Welke beheerder kan haar voor ons opheffen, en langs welke weg?
    wie mag dit dan wel intrekken
    Ik heb zelf geen rechten genoeg, wat moet ik onze beheerder precies vragen om die app weg te krijgen?
    niks lukt, geen knop geen lijst, bij wie moet ik aankloppen om app te laten verwijderen
    wie bij ons kan een app intrekken als ik zelf niet mag
    Ik heb geen rechten om de app van een ander weg te halen. Aan wie moet ik het vragen en wat moet die persoon doen?
    welk recht heb je nodig om apps van alle gebruikers te kunnen intrekken
    ik kan de app niet intrekken, mag alleen mijn eigen dingen. Wie kan wel bij de apps van iedereen?
    De vrijwilliger die koppelde is spoorloos. Wie mag dat voor hem intrekken
    kan een beheerder de app van een ander intrekken, en hoe
    wie kan de app van een ander intrekken als ik het zelf niet mag
    De medewerker die het koppelde is al uit dienst, wie bij ons kan zijn app nog afsluiten?
    welk recht heb je nodig om apps van alle gebruikers in te trekken
    Ik krijg een app niet weg uit Exact, wie in ons bedrijf kan dat wel?
    Welk recht moet iemand hebben om de apps van andere gebruikers in te trekken?
    Mijn baas heeft Licentie beheren, wat moet hij aanklikken om die app voor mij te schrappen?
    Ik mag te weinig in Exact om deze koppeling te verwijderen. Aan wie vraag ik het?
    De toestemming van een zieke collega moet ingetrokken worden en ik heb daar geen rechten voor
    wie kan apps van een ander intrekken
    token van user X intrekken zonder diens login
    Ik ben maar de floormanager en kan zelf niks afsluiten in Exact, wie op kantoor moet die app eruit halen?
    App moet weg, collega die ja zei is onbereikbaar en ik mag het abonnement niet beheren
    ik kan de app niet kwijtraken, wie in ons bedrijf kan dat namens iedereen
    Ik mag niks intrekken van anderen, wie bij de stichting mag dat dan wel?
    Wie bij ons kan een app van een andere gebruiker afsluiten als ik het zelf niet mag?
    ik kom er niet uit met dat intrekken, welke collega moet ik daarvoor hebben en wat moet die aanklikken
    ik ben geen beheerder maar de app moet eruit, wie moet ik lief aankijken
    ik zit vast, mag niks, en die koppeling moet voor het weekend dicht. Wie mag het wel en waar moet die klikken?
    een gewone medewerker wil een app van het hele bedrijf laten afsluiten, wie heeft daar het recht voor
    Wie binnen ons bedrijf kan een app van iedereen tegelijk intrekken als ik het zelf niet kan?
    mag zelf niet intrekken wie wel
    iemand met beheer abonnement nodig om app weg te halen, wat moet die doen
    directeur wil app weg voor alle gebruikers tegelijk wie kan dat
    Ik kan die hotelapp zelf niet afsluiten, wie in het bedrijf kan dat dan wel?
    De eigenaar wil de app eruit, ik mag dat niet, wie heeft het recht abonnement beheren?
    Ik kan de app zelf niet intrekken omdat ik geen rechten heb op het abonnement, wie in huis kan dat wel
    Alleen de hoofdgebruiker mag het intrekken zegt men; wat moet die persoon precies doen?
    Crediteurenmedewerker hier: mij is gevraagd een app in te trekken maar ik heb het recht Abonnement beheren niet
    Ik mag zelf niks intrekken in Exact, bij wie moet ik zijn om die leverancier eruit te krijgen
    de knop intrekken mag ik niet gebruiken, ik heb te weinig rechten, wie bij ons kan die app dan wel eruit gooien
    Ik mag zelf niets intrekken, wie kan dat doen?
    De app moet weg, de collega die ja zei is onbereikbaar en ik heb zelf geen beheerrechten. Wie in de organisatie kan dit en langs welk menu?
    Ik mag als extern boekhouder geen machtigingen van anderen zien, toch moet die ene app eruit. Wie bij de klant kan dat en waar moet die zijn?
    De leverancier moet er vandaag uit en ik mag zelf niks intrekken, wie bij ons kan dat en wat laat ik hem doen
    Niemand van ons op de afdeling kan dat pakket stoppen, wie mag dat dan wel voor iedereen?
    Wie heeft het recht om bij ons namens iedereen een app eruit te halen?
    welk recht moet je hebben om de apps van alle gebruikers te kunnen intrekken
    Ik kom nergens bij en wil een app eruit hebben. Wie in het bedrijf is bevoegd om dat voor mij te doen?
    De app die weg moet is van een ex-medewerker en ik mag zelf bijna niks, wie kan het wel
    De app die weg moet staat op naam van iemand die hier niet meer werkt, wie in het bedrijf kan dat voor mij intrekken
    ik mag niet bij appmachtigingen en wil een app van een ander laten stoppen, wie mag dat wel
    wie kan app van ander intrekken in exact
    recht nodig om andermans app te verwijderen
    eigenaar app onbereikbaar, wie trekt in
    Ik kan het niet zelf stoppen en mag ook niet bij de licentie. Wie in het bedrijf kan de app van iedereen weghalen?
    Wie bij ons mag een app intrekken die niemand in zijn eigen lijst heeft staan?
    Welk recht heeft iemand nodig om toestemmingen van andere gebruikers voor een app in te trekken?
    Mijn collega's zijn afwezig en ik mag zelf niks; wie kan hun app-toestemming vanuit het abonnement stopzetten?
    Wie bij ons kan een app intrekken als ik er zelf niet bij kan?
    Wie kan een app intrekken als ik zelf niet bij Appmachtigingen mag?
    Ik kan de app van een vertrokken collega niet zelf intrekken, wie in ons bedrijf mag dat wel?
    Welk recht moet iemand hebben om apps van alle gebruikers in te trekken?
    ik kan zelf niks intrekken voor anderen, wie bij ons mag dat dan wel en wat moet die doen
    Ik mag in Exact haast niks, wie kan bij ons een app eruit halen namens iedereen?
    Intrekken lukt mij als assistent niet, wie op kantoor heeft daar het recht voor
    ik heb geen rechten om andermans app weg te halen, wie binnen ons bedrijf kan dat
    Ik mag de app niet zelf beëindigen, wie in de organisatie kan dat en met welk recht?
    Wie mag namens iedereen een app buitensluiten bij ons en wat moet ik die persoon vragen
    kan zelf nie intrekken, wie mag dat wel
    wie kan voor mij revoke doen in ons abonnement
    ik mag zelf niets intrekken en de app is niet van mij, wie binnen de organisatie kan dat wel
    ik mag niks intrekken van anderen, wie bij ons kan dat wel doen
    klant heeft geen beheerdersrechten en wil ons eruit; wie moet hij vragen en wat moet die doen?
    wie kan voor mij een app intrekken als ik dat niet mag
    Ik mag het abonnement niet beheren maar moet de app van een ex-collega intrekken, wie kan dat voor mij doen?
    Het intrekken lukt mij als assistent niet voor apps van collega's, welke rol op kantoor moet dat doen?
    Wie op kantoor kan de rechten van andermans app weghalen als ik dat zelf niet mag?
    Ik kan de app niet vinden en niet intrekken. Wie mag dat voor het hele abonnement?
    Wie in ons bedrijf kan apps van andere gebruikers intrekken?
    Ik heb zelf te weinig rechten om de app van iemand anders weg te halen, bij wie moet ik zijn?
    Ik mag zelf de app van een ander niet intrekken, wie in ons bedrijf kan dat wel?
    Ik kan de app zelf niet intrekken, wie binnen ons bedrijf kan dat wel voor alle gebruikers?
    Ik heb geen recht om apps van anderen eruit te halen; welk recht moet iemand daarvoor hebben?
    Wie in ons bedrijf kan de rechten van een app intrekken als ik dat zelf niet kan?
    Ik kan de app nergens intrekken, welke collega met welk recht moet ik erbij halen?
    Wie met Licentie beheren kan voor mij die app weghalen, en waar klikt die persoon dan?
    Ik mag zelf niks intrekken van anderen, wie bij ons kan dat wel?
    Ik mag zelf niks weghalen in Exact. Aan wie vraag ik om een app van een oud-collega eruit te halen?
    Ik ben geen beheerder en wil dat de koppeling van een ex-collega wordt ingetrokken. Wie moet ik hebben?
    .finish =
        ik stuur het door naar Marleen, zij beheert dat
        genoteerd, verder heb ik niks nodig
        dat is onze voorzitter, die bel ik straks
        goed. genoteerd. einde.
        die mail ik even, klaar

revoke_name-not-visible =
    ik zie mijn naam niet rechtsboven
    Om in te trekken moet ik op mijn naam klikken, maar die staat nergens
    Rechtsboven zie ik mijn naam niet, hoe kan ik dan een app verwijderen?
    Ik wil de koppeling verbreken, maar onder mijn naam klapt geen menu open
    Ik moet rechtsboven op mijn naam klikken om de app te verwijderen, maar waar is die naam?
    Ik moet rechtsboven ergens op drukken om hem te verwijderen, alleen zit daar bij mij niks
    Volgens de instructie moet ik rechtsboven op mijn eigen naam klikken om de app weg te halen, maar bij mij staat daar niets; alleen een vraagteken en een vergrootglas.
    Rechtsboven zou mijn naam moeten staan om een koppeling te kunnen schrappen. Bij mij staat daar alleen een tandwieltje?
    Hoi, sorry als dit dom is, maar ik moet volgens mijn begeleider rechtsboven op mijn naam klikken om een app weg te halen en daar staat bij mij niks?
    Ik moet rechtsboven op mijn naam klikken om de app weg te halen, daar staat bij mij geen naam
    Rechtsboven zie ik enkel een rondje met initialen en een vraagteken, hoe kom ik dan bij het intrekken?
    er klapt geen menu open als ik op mijn naam druk en ik wil de scan-app zn toegang afnemen
    mijn naam rechtsboven is er niet, hoe dan rechten ontnemen
    Volgens de uitleg moest ik rechtsboven op mijn naam klikken om de loonkoppeling weg te halen. Daar staat bij mij alleen een vraagteken en een tandwiel.
    Volgens de instructie begint het verwijderen van een app met klikken op je eigen naam, maar die staat er bij mij niet
    mijn naam staat niet rechtsboven in exact
    ik klik op mijn naam maar er klapt niks open
    waar is dat menu met mijn eigen naam gebleven, ik zie alleen een balk
    Rechtsboven zie ik enkel een icoontje en geen naam, waar klik ik dan?
    Rechtsboven in Exact zie ik mijn naam niet staan. Hoe kom ik dan bij mijn toestemmingen?
    het menu onder mijn eigen naam klapt niet uit
    mijn naam valt van het scherm in exact
    Ik moet volgens de uitleg op mijn naam klikken. Bij mij staat daar niets.
    mijn naam niet te vinden op het scherm, terwijl ik daar moet klikken om een app in te trekken
    ik zie rechtsboven geen naam om op te klikken, wou een app intrekken
    mijn naam ontbreekt in exact
    Om de toegang op te zeggen moet ik op mijn naam klikken, alleen is die hoek van het scherm leeg. Hoe krijg ik hem terug?
    ik zie rechtsboven mijn naam niet
    Rechtsboven is het bij mij leeg, geen naam of poppetje te bekennen. Scherm te klein?
    het menuutje onder mijn naam klapt niet open
    rechtsboven staat bij mij geen naam
    ik zie dat menu met mijn naam niet, alleen een tandwieltje
    Als ik op mijn eigen naam klik gebeurt er niks, geen menu.
    op mijn klein laptopschermpje valt de rechterbovenhoek weg, waar is mijn naam?
    om in te trekken moet ik op mijn naam klikken maar die staat er niet rechtsboven
    Mijn venster toont rechtsboven geen naam, alleen een vraagteken. wou een app verwijderen
    mijn naam staat niet rechtsboven in exact, kan dus niet bij het menu om de app in te trekken
    Ik wil een machtiging intrekken maar er is geen poppetje of naam in de hoek
    klik op mijn naam maar er klapt niks open, ik wou een app stopzetten
    scherm op mijn laptop is te klein, de rechterbovenhoek valt weg, waar zit mijn naam
    Rechtsboven staat mijn naam helemaal niet in Exact
    Ik wil een app intrekken maar ik zie nergens mijn eigen naam om op te klikken
    menu onder mijn naam klapt niet open
    Ik klik op mijn naam rechtsboven en er gebeurt niks
    Op mijn kleine laptop valt de rechterkant van de balk weg, mijn naam is niet te zien
    Waar staat mijn gebruikersnaam in Exact? Die heb ik nodig om een koppeling weg te halen
    Er zou een menuutje moeten openen bij mijn naam, maar dat blijft dicht
    Ik vind mijne naam niet bovenaan in Exact, waar moet die staan?
    naam rechtsboven onzichtbaar exact online
    me naam staat nie rechtsbove kan dus nergens op klikke
    Ze zeggen klik op je naam rechtsboven maar daar staat bij mij niks
    Op mijn oude laptop past het scherm niet, ik zie mijn naam rechtsboven niet om de app eruit te halen
    Rechtsboven in Exact staat bij mij helemaal geen naam, op de tablet achter de bar, dus ik kan de kassa niet weghalen
    Ik zit op mijn telefoon in Exact en zie rechtsboven niks, hoe kan ik dan die gestolen kassa eruit gooien
    moet een app intrekken maar rechtsboven zie ik geen naam, alleen een icoontje
    rechtsboven zie ik mijn naam niet waar ik volgens de handleiding op moet klikken om een app in te trekken
    op mijn kleine laptopscherm is het gebruikersmenu weg, ik wil een app verwijderen
    Rechtsboven staat bij mij geen naam, dus ik kan die app niet gaan intrekken
    Mijn naam rechtsboven doet niks als ik erop klik, en ik moest daar zijn om een app eruit te gooien
    Waar staat mijn naam? De uitleg om een app weg te doen begint rechtsboven en daar is bij mij niks
    rechtsboven staat bij mij geen naam, hoe kom ik dan bij het intrekken
    ik wil een app afsluiten maar mijn naam bovenin is weg op dit kleine laptopscherm
    op de ipad zie ik bovenin geen naam staan, moet daar toch op klikken om de app weg te halen?
    mijn naam met pijltje is er niet, alleen een streepjesmenu, hoe kom ik bij de toestemmingen om er een te wissen
    ik wil een app afsluiten maar rechtsboven zie ik mijn naam niet staan
    menu onder mijn naam klapt niet uit
    rechtsboven is leeg op mijn tablet, ik moet daar klikken om de tool te beëindigen
    zie mijn naam niet rechtsboven
    menu bij naam klapt niet open
    beeldscherm klein, naam valt weg, moet app intrekken
    Ik zie rechtsboven mijn naam niet staan dus ik kan die app niet afsluiten
    Om in te trekken moet ik rechtsboven op mijn naam klikken maar daar staat niks
    mijn naam staat niet in de balk bovenin dus ik kom niet bij intrekken
    ge zegt klik op uw naam rechtsboven om de app te verwijderen, maar mijn naam staat daar niet
    rechtsboven zie ik enkel een vraagteken en geen naam, zo geraak ik niet bij die app om hem te schrappen
    Voor het intrekken zou ik rechtsboven op mijn naam moeten klikken. Op mijn laptop is daar niets, alleen een vraagteken. Wat doe ik fout?
    Om een app af te sluiten moet ik rechtsboven op mijn naam klikken, maar daar staat bij mij niks
    Rechtsboven staat bij mij geen naam en er klapt ook niks open, ik wou een tooltje stopzetten
    Voordat ik kan intrekken moet ik op mijn naam klikken, maar rechtsboven staat niks
    Rechtsboven staat bij mij helemaal geen naam, alleen drie streepjes, hoe kom ik bij het intrekken
    Sinds de nieuwe schermindeling van Exact zie ik rechtsboven mijn naam niet meer en die heb ik nodig om de app eruit te halen
    ik wil een koppeling stoppen en moet op mijn naam klikken maar rechtsboven staat niks
    waar is mijn naam gebleven rechtsboven, daar moet ik op klikken om een koppeling te stoppen
    naam rechtsboven niet zichtbaar exact
    profielmenu klapt niet open
    Ik zie mijn naam niet rechtsboven staan en daar moest ik op klikken om de app te stoppen
    Rechtsboven zie ik geen naam staan, en via daar moet ik de app verwijderen toch?
    Om een app in te trekken moet ik op mijn naam klikken, maar rechtsboven staat niets.
    Het menu achter mijn naam klapt niet open, dus ik kan de app niet intrekken.
    Waar moet mijn naam in beeld staan? Ik wil een app intrekken en zie rechtsboven geen menu.
    Door de brede weergave valt mijn naam weg in Exact, waardoor ik niet bij het intrekken van apps kom.
    Ik wil een app eruit halen maar rechtsboven staat mijn naam niet, waar is die?
    Om Klippa te verwijderen moet ik op mijn naam klikken, maar er klapt geen menu open
    Rechtsboven in Exact zie ik geen menu met mijn naam, terwijl ik daar een app moet intrekken.
    Ik wil een app weghalen maar rechtsboven in Exact staat mijn naam niet, alleen wat icoontjes.
    Als ik rechtsboven op mijn naam klik om de app-rechten in te trekken gaat er geen menu open.
    Ik moet op mijn naam klikken rechtsboven om die app eruit te gooien, maar daar staat geen naam
    Wil een app afsluiten maar rechtsboven staat mijn naam niet, alleen een half afgesneden balk
    rechtsboven ontbreekt mijn naam, zo kom ik niet bij het intrekken
    Ik zou rechtsboven op mijn naam moeten klikken om de toegang te beëindigen, maar daar staat niets
    zie mn naam rechtsboven ni, wil app intrekken
    naam staat nergens bovenaan, kan niet aan menu voor intrekken
    mijn naam staat niet rechtsboven, dus ik kom niet bij de plek waar je een app eruit zet
    Client zegt dat rechtsboven niks staat, geen naam geen menu. Hij wilde een app afkoppelen
    mijn naam rechtsboven klapt niet open, zo kom ik niet bij intrekken
    Rechtsboven zie ik mijn naam helemaal niet staan
    Op mijn tablet zie ik rechtsboven mijn naam niet, terwijl ik daar moet zijn om de app weg te halen.
    Rechtsboven zie ik mijn naam niet staan, dus ik kom niet bij het menu om een app in te trekken.
    Rechtsboven staat bij mij geen naam, dus ik kan het menu niet openen om een app in te trekken.
    Er klapt niks open als ik op mijn naam klik en ik wil een app weghalen.
    Ik moet rechtsboven op mijn naam klikken om een app in te trekken, maar daar staat bij mij niets.
    Wil een app intrekken maar rechtsboven staat mijn naam niet
    Het menu onder mijn naam klapt niet open, terwijl ik daar een app wil intrekken.
    Rechtsboven staat bij mij geen naam, ik wou een app intrekken
    Rechtsboven staat bij mij geen naam waar ik op kan klikken, dus ik kom niet bij mijn apps
    Waar staat mijn naam in Exact? Ik moet daar op klikken om een app weg te halen maar ik zie hem niet
    Rechtsboven in Exact zie ik mijn naam niet staan, dus ik kom niet bij mijn apps om er een te verwijderen.
    .done =
        breder gemaakt en nu zie ik 'm
        ja daar staat mijn naam
        Na verversen verscheen het menu alsnog.
        uitgezoomd, gevonden
        was niet ingelogd, nu wel
        ok terug naar de stap
        helder, ik probeer het opnieuw
        F5 hielp
        mijn naam is terug van weggeweest
        venster gemaximaliseerd, prima zo
        Uitgezoomd en ja, daar sta ik.
        Bleek dat ik nog niet was aangemeld, nu wel
        pagina ververst, nu klapt het wel uit
        Venster groter gemaakt, Karin de Wit in volle glorie
        ok dat hielp
        was uitgelogd, nu staat ie er
        venster breder gemaakt, hopla daar heb je hem
        f5 gedaan en hij doet het
        ach ik keek links in plaats van rechts
        uitgezoomd en ja hoor, daar is mijn naam
        breng me maar terug, het is er
        ik was nog niet ingelogd, dom, terug naar waar ik bleef
        ah jawel, achter dat poppetje
        uitgezoomd, nu zie ik hem
        was nog niet ingelogd haha, nu wel
        pagina ververst, menu klapt open

revoke_tab-not-visible =
    Het tabblad Beveiligingscentrum ontbreekt, dus ik kan niets intrekken
    Waar is het Beveiligingscentrum gebleven? Ik wil een app afkoppelen
    Ik sta in Mijn Exact Online om een machtiging te verwijderen, maar links staat niets over beveiliging
    Waar is het Beveilingscentrum gebleven, ik wou daar een app weghalen?
    Dat kopje over beveiliging waar ik hem zou moeten schrappen, dat heb ik niet
    Om Zenvoices af te sluiten zou ik naar het Beveiligingscentrum moeten, echter in de linkerkolom zie ik alleen Persoonlijk en Abonnementen. Waar is dat tabblad gebleven?
    In de handleiding staat Beveiligingscentrum maar dat tabblad heb ik niet, ik moest daar een app gaan verwijderen
    Beste mensen, mijn kleinzoon heeft mij uitgelegd hoe het collecteprogramma te verwijderen, doch een tabblad Beveiligingscentrum tref ik links niet aan.
    In Mijn Exact Online heb ik geen beveiligingscentrum, hoe trek ik dan iets in?
    Links staan Profiel, Facturen en Abonnement, maar niks met beveiliging om de app te ontkoppelen
    Waar is dat tabblad gebleven waar je apps de deur kunt wijzen? Vorig jaar stond het er nog.
    beveiligingscentrum staat niet in mijn menu, wil app schrappen
    Ik ben tot in Mijn Exact Online gekomen om Spendesk eruit te gooien, maar een beveiligingscentrum zie ik nergens aan de linkerkant.
    Om de app eruit te gooien moest ik van de leverancier naar een Beveiligingscentrum, dat heb ik helemaal niet
    bij mij staat er geen Beveiligingscentrum in het linkermenu
    ik ben in Mijn Exact Online maar dat tabblad over beveiliging ontbreekt
    welk menu bedoelen jullie, ik zie links geen security iets
    Het tabblad waar ik de machtigingen zou moeten vinden is er bij mij niet. Ligt dat aan mijn venster?
    Ik ben in Mijn Exact Online maar er is geen tabblad Beveiligingscentrum, terwijl ik een app wil stoppen.
    beveiligingscentrum ontbreekt in het menu links
    waar is het tabblad Beveiligingscentrum gebleven, moet mijn venster breder
    Op mijn tablet zie ik in Mijn Exact Online links geen menu. Hoe kom ik bij het Beveiligingscentrum?
    wil koppeling intrekken maar Beveiligingscentrum staat niet links
    op mijn pagina zit geen tabblad met beveiliging, dus intrekken gaat niet
    security center niet te zien
    Ik ben in mijn eigen Exact-pagina maar het onderdeel waar je apps opzegt ontbreekt links. Waar is het gebleven?
    geen beveiligingscentrum in het menu links
    Ik zit op mijn persoonlijke pagina maar dat tabblad over beveiliging ontbreekt bij mij.
    links staat van alles behalve security center, op een klein laptopje
    geen beveiligingscentrum in het linkermenu
    Ik zit in Mijn Exact Online maar er staat nergens iets van beveiliging.
    beveilingscentrum ontbreekt bij mij
    mijn collega heeft links een tabblad voor de veiligheid en ik niet
    Beveiligingscentrum staat er niet tussen bij mij
    ik zit in mijn exact online maar zie geen beveiligingscentrum, wou een app uitzetten
    waar is het beveiligings centrum gebleven
    beveiligingscentrum ontbreekt bij mij in het menu links, ik wil een app intrekken
    In mijn exact online zie ik wel gegevens en handtekening maar niks van beveiliging
    waar is het tabje beveiligingscentrum gebleven??
    tabblad security bestaat bij mij niet
    Er staat bij mij geen Beveiligingscentrum
    Ik ben in Mijn Exact Online maar het tabblad over beveiliging ontbreekt
    beveiligingscentrum niet zichtbaar
    In het menu links zie ik van alles, alleen geen beveiligingscentrum
    Waarom heb ik geen tab Beveiligingscentrum en mijn collega wel?
    Links op mijn pagina is het menu verdwenen, dus ook dat beveiligingsgedoe
    Mijn Exact Online opent gewoon, maar ik vind nergens iets van beveiliging
    Ik zoek me suf naar het security tabblad in mijn profiel om die app weg te halen
    kan beveilingscentrum nergens vinde links in t menu
    In de handleiding die ik van een collega kreeg staat Beveiligingscentrum, maar in mijn menu aan de linkerkant komt dat woord niet voor
    Om de agenda-app te schrappen moet ik blijkbaar naar beveiliging, maar dat tabblad heb ik niet in het linkermenu
    Links zie ik alleen profiel en meldingen, geen beveiliging, en ik moet een app kwijt
    Beveiligingscentrum staat niet in het linkermenu bij Mijn Exact Online
    zit in Mijn Exact Online maar een tabblad over beveiliging kan ik niet ontdekken, moet een app wegdoen
    in mijn exact online heb ik geen tabblad beveiliging, waar trek ik dan een app in
    het tabblad beveiligingscentrum ontbreekt bij mij
    Ik sta in Mijn Exact Online maar het Beveiligingscentrum staat niet in het rijtje links
    Er moet links ergens een beveiligingscentrum zijn om apps uit te zetten, ik zie alleen mijn gegevens
    Ik zit in Mijn Exact Online maar nergens een beveiligingscentrum om de app eruit te halen
    beveiligingscentrum ontbreekt links
    beveiligingscentrum vind ik niet in het linker rijtje, terwijl ik wel in mijn eigen pagina zit
    bij mij staat er geen beveiligingscentrum tussen de tabbladen, wel allerlei andere dingen
    Er is geen beveiligingscentrum in mijn Mijn Exact Online, hoe trek ik dan een plugin in
    security center ontbreekt links in het menu
    geen beveiligingscentrum in menu links
    tab beveiliging niet te zien, wel in mijn exact online
    Ik zou naar het beveiligingscentrum moeten om de kassa eruit te halen maar dat tabblad is er niet
    Mijn menu links heeft geen beveiligingscentrum, hoe trek ik dan iets in?
    Ik wil een app intrekken maar het beveiligingscentrum ontbreekt in het menu links
    bij mij geen tabje Beveiligingscentrum, collega heeft het wel, moet app eruit halen
    om de app eruit te doen moet ik naar een beveiligingscentrum maar dat is er bij mij niet
    Ik zit in Mijn Exact Online en links staat geen beveiliging, waar trek ik dan in
    Dat tabblad voor beveiliging, waar ge apps kunt afsluiten, krijg ik niet te zien op mijn scherm
    Waar zit Beveiligingscentrum, ik zie het niet
    Mijn Exact Online open maar geen Beveiligingscentrum in het menu
    Ik zoek het beveiligingscentrum om een app eruit te gooien. In het menu links staan alleen mijn gegevens en voorkeuren. Waar is dat tabblad?
    De instructie van de leverancier om hem eruit te halen spreekt van een beveiligingscentrum. In onze Exact bestaat zo'n tabblad niet, of ik kijk verkeerd.
    Jullie hebben het over een beveiligingscentrum, dat tabblad heb ik helemaal niet
    Ik wil de app intrekken maar in het linkermenu staat geen beveiligingscentrum, moet ik daar eerst rechten voor krijgen?
    links in mijn exact online geen beveiligings iets te zien
    Mijn Exact Online is open, maar links staat geen Beveiligingscentrum en ik moet een app intrekken
    In het linkermenu zie ik wel 'Profiel' maar geen woord over beveiliging, waar trek ik dan in
    Mijn voorganger schreef op: ga naar Beveiligingscentrum om een app eruit te gooien. Dat tabje heb ik niet
    in Mijn Exact Online zit bij mij geen Beveiligingscentrum, ik wou een app eruit gooien
    Beveiligingscentrum bestaat niet in mijn menu
    links in het menu alleen Mijn gegevens en voorkeuren, geen beveiliging, hoe kap ik dan een app af
    beveiligingscentrum niet in menu
    tabblad beveiliging weg
    beveiligins centrum nie te vinden
    Er is geen beveiligingscentrum in mijn menu, en daar zou ik de app kunnen stoppen
    In Mijn Exact Online zie ik geen tabblad voor beveiliging, terwijl ik een app wil verwijderen
    Ik wil een app intrekken, maar in Mijn Exact Online ontbreekt het kopje Beveiligingscentrum.
    Waar zit het Beveiligingscentrum? Links in het menu zie ik het niet en ik moet een app weghalen.
    Ik moet een app intrekken via Beveiligingscentrum, alleen zie ik links alleen Persoonlijk en Voorkeuren.
    Voor het intrekken van een app zoek ik het Beveiligingscentrum, maar links in Mijn Exact Online staat dat niet
    Ik zit in Mijn Exact Online om een app weg te halen en zie nergens iets met beveiliging
    Ik wil een app intrekken en mis in het linkermenu van mijn profiel het tabblad waar dat zou moeten
    In Mijn Exact Online ontbreekt bij mij het tabblad Beveiligingscentrum, dus hoe verwijder ik dan een app?
    Waar is het Beveiligingscentrum gebleven? Ik wil daar een machtiging verwijderen.
    Ik ben in Mijn Exact Online maar het tabblad Beveiligingscentrum ontbreekt links, terwijl ik een app wil intrekken.
    In het linkermenu zie ik geen beveiligingscentrum, kan ik de app dan nog wel weghalen?
    waar is beveiligingscentrum gebleven, ik moet een app intrekken
    ik zit in mijn exact online maar van een beveiligingscentrum zie ik niks, ik wou een app weghalen
    In dat persoonlijke menu zou Beveiligingscentrum moeten staan om de app te schrappen, bij mij staan alleen voorkeuren
    Waar is het beveiligingscentrum gebleven? Ik moet een toestemming stoppen
    in mijn exact online geen tabje beveiligingscentrum te vinden
    geen beveiligingscentrum in mn menu
    security center tab ontbreekt
    waar is beveiligingscentrum bij mij nie te zien
    Links in Mijn Exact Online ontbreekt bij mij dat tabblad over beveiliging, en ik moet een app intrekken
    in het linkermenu van Mijn Exact Online staat bij cliënt geen Beveiligingscentrum
    geen Security center te zien, hoe trek ik dan in
    Het Beveiligingscentrum ontbreekt in mijn menu
    Bij Mijn Exact Online zie ik links geen Beveiligingscentrum staan, terwijl ik een app wil intrekken voor kantoor.
    waar is het beveiligingscentrum in mijn exact online gebleven, ik wil een app intrekken
    Volgens de uitleg van de leverancier moet ik de app intrekken in het beveiligingscentrum. Ik zit in Mijn Exact Online maar zie dat tabblad links niet. Waar is het?
    Ik zit in Mijn Exact Online maar het beveiligingscentrum staat niet links in het rijtje.
    waar is security center gebleven, ik zie het tabblad niet
    Bij mijn collega staat er Beveiligingscentrum in het menu, bij mij ontbreekt het en ik moet een machtiging intrekken.
    Volgens de handleiding moet ik naar het Beveiligingscentrum om een app in te trekken, maar links staan alleen mijn gegevens en voorkeuren.
    Het beveiligingscentrum ontbreekt in mijn menu terwijl ik een app wil intrekken.
    Beveiligingscentrum niet te vinden
    Ik zie het Beveiligingscentrum niet in het linkermenu terwijl ik een app wil intrekken.
    Beveiligingscentrum ontbreekt links, hoe trek ik dan een app in?
    Links in Mijn Exact Online staan maar drie dingen en geen Beveiligingscentrum, ik moet een app intrekken.
    De handleiding zegt dat ik in het Beveiligingscentrum moet intrekken. Dat tabblad heb ik helemaal niet in het menu links.
    In het linkermenu ontbreekt bij mij het beveiligingscentrum, en ik wil een app intrekken
    Ik ben in mijn persoonlijke instellingen maar zie nergens iets over beveiliging staan
    Bij Mijn Exact Online ontbreekt het beveiligingscentrum in het linkermenu
    Ik ben in Mijn Exact Online maar Beveiligingscentrum staat er niet tussen.
    beveiligingscentrum kwijt, wil app verwijderen
    .done =
        oh daar zit het
        nu zie ik hem links
        Ik keek inderdaad in het menu van de administratie, nu niet meer.
        uitgezoomd en het tabblad kwam tevoorschijn
        opgelost, terug maar
        zat op de verkeerde plek, nu goed
        beveiligingscentrum is in beeld
        ctrl-min gedaan en hij kwam in zicht
        ok gevonden
        begrepen, ik ga terug naar waar ik was
        Ik zat in het verkeerde menu, nu staat het er.
        Schermpje breder getrokken en daar kwam het
        aha, daar links dus, gezien
        Alles gecontroleerd wat u noemde, we proberen het opnieuw
        had mijn browser op 175 procent, teruggezet en klaar
        dank, ik zat in het menu van de administratie. Staat er nu
        toch gezien, jee wat klein
        da staat er wel ja, ik had erover gekeken
        zat in het verkeerde scherm, nu staat het er
        browser breder, links verschijnt het menu
        oké oké gezien, terug naar waar we waren
        ik ga terug en neem die andere weg wel
        zat in de verkeerde pagina, weer door
        ja staat er toch, was niet in mijn exact online

revoke_screen-does-not-open =
    mijn exact online gaat niet open
    Mijn Exact Online gaat niet open, hoe trek ik nu de app in?
    Ik krijg een wit scherm als ik naar Mijn Exact Online ga om een koppeling te schrappen
    Sinds er een administratie is opgeheven laadt Mijn Exact Online niet meer, terwijl ik juist een app de toegang wil ontzeggen
    Foutmelding bij het openen van Mijn Exact Online, is er een omweg om de toestemming terug te trekken?
    Waarom krijg ik Mijn Exact Online niet open? Zo geraak ik niet aan het intrekken.
    Wilde een oud programma wegdoen, maar na het klikken op mijn naam blijft alles wit
    Sinds een administratie uit mijn rechten is gehaald krijg ik Mijn Exact Online niet meer open, er verschijnt een foutpagina. Toch moet ik vóór vrijdag een app intrekken. Is er een omweg?
    ik klik op mijn naam en dan op Mijn Exact Online en er gebeurt niks, zo krijg ik die app er nooit uit
    Ik wilde de factuurkoppeling van de paardenkliniek afsluiten maar Mijn Exact Online laadt eindeloos en komt dan met een foutpagina.
    Ik wil een app verwijderen maar Mijn Exact Online gaat niet open, blijft wit
    Klik op Mijn Exact Online en krijg een foutpagina, dus kan de kopeling niet opzeggen
    sinds er een bv verwijderd is kom ik niet meer in mijn eigen pagina waar ik de machtigng wou schrappen
    Mijn Exact Online blijft wit, kan app niet intreken
    Toen vorige maand onze holding uit het abonnement ging, kreeg ik daarna alleen nog een wit scherm als ik Mijn Exact Online open. Zo kan ik die oude scanner dus niet verwijderen.
    Wilde voor mijn vakantie nog snel de toegang van de oude app beëindigen, maar Mijn Exact Online blijft wit
    Mijn Exact Online geeft een foutpagina, hoe trek ik dan iets in
    als ik op mijn naam en dan op mijn eigen pagina klik krijg ik een wit scherm
    Het persoonlijke scherm blijft laden, is er een andere weg om een machtiging te schrappen?
    sinds we een administratie hebben verwijderd kom ik niet meer in Mijn Exact Online om rechten in te trekken
    mijn exact online gaat niet open, is er een omweg om in te trekken?
    Mijn Exact Online gaat niet open, en ik wil een app de toegang ontnemen. Is er een omweg?
    ik kan de pagina met mijn machtigingen niet openen om iets te stoppen, witte pagina
    Sinds een BV weg is blijft Mijn Exact Online hangen. Hoe trek ik mijn akkoord voor een app dan in?
    witte pagina bij Mijn Exact Online als ik een pakket wil opzeggen
    app intrekken lukt niet want de pagina Mijn Exact Online laadt niet
    mijn exact online opent niet, hoe trek ik dan in?
    eigen pagina laadt niet, wil intrekken
    Ik krijg een foutscherm zodra ik mijn persoonlijke pagina open, terwijl er vandaag een app uit moet. Langs welke andere weg?
    mijn exact online blijft hangen
    Zodra ik op Mijn Exact Online klik krijg ik een foutpagina, en ik moet daar juist een app intrekken
    is er een omweg om rechten weg te halen als dat persoonlijke scherm niet laadt?
    Ik klik op Mijn Exact Online en krijg een wit scherm
    is er een andere weg om een app in te trekken? dat menu onder mijn naam doet het niet
    pagina met persoonlijke instellingen blijft laden, kan ik die app ook via importeren en exporteren weghalen
    Mijn Exact Online gaat niet open, hoe kan ik anders een app intrekken
    draaiend rondje bij mijn exact online en ik wil toch die app eraf
    Er komt een foutscherm als ik naar Mijn Exact Online ga. Is er een omweg om een app weg te doen?
    Mijn Exact Online geeft een wit scherm, kan ik een app ook op een andere manier intrekken?
    als ik op mijn exact online klik krijg ik een foutpagina en de app moet er vandaag nog uit
    is er een tweede weg om een app in te trekken, via importeren ofzo?
    pagina met mijn instellingen blijft laden en laden, hoe trek ik dan in
    Mijn Exact Online wil niet openen
    Als ik op Mijn Exact Online klik blijft het scherm wit
    Kan ik een app ook intrekken zonder via Mijn Exact Online te gaan? Die pagina laadt niet.
    Is er een andere weg om een koppeling te verwijderen als mijn profielpagina vastloopt
    mijn exact online geeft foutpagina
    Het menu bij mijn naam zie ik, maar de pagina erachter doet niks. Hoe dan toch die app eruit?
    Mijn Exact Online is bij ons geblokkeerd, hoe verwijder ik dan een app?
    Krijg een draaiend rondje als ik Mijn Exact Online kies
    Zodra ik op Mijn Exact Online klik krijg ik een leeg scherm en dus kan ik de app van het reisbureau niet verwijderen
    Mijn Exact Online blijft wit bij de klant, andere weg om te revoken?
    Ik klik op Mijn Exact Online om de oude kassa eruit te gooien en krijg een witte pagina
    Mijn Exact Online geeft een foutpagina en ik moet de toegang van die demo-app kwijt, kan het via een andere weg?
    Mijn Exact Online opent niet en ik moet vandaag een app eruit hebben
    moet een app dichtzetten, alleen de pagina achter mijn naam laadt niet
    mijn exact online opent niet en ik moet dringend een app afsluiten
    pagina blijft laden als ik mijn persoonlijke instellingen open om toegang van een tool te beëindigen, is er een omweg
    er moet met spoed een tool uit maar mijn exact online laadt niet, bestaat er een andere weg
    Mijn Exact Online blijft wit als ik het open en ik wil de rechten van een app intrekken
    Er staat een fout als ik op Mijn Exact Online klik, kan ik een app ook langs een andere weg intrekken?
    Mijn Exact Online geeft een lege pagina, langs welke omweg gooi ik de app er toch uit?
    mijn exact online blijft wit, hoe trek ik dan een app in
    Ik klik op Mijn Exact Online en krijg alleen een draaiend rondje, en die koppeling moet er vandaag nog uit
    foutmelding bij openen mijn exact online, andere weg om toegang van app te stoppen?
    kan niet in mijn exact online komen, blijft hangen, moet wel vandaag een app dichtzetten
    Mijn Exact Online geeft een witte pagina sinds we een bv hebben verwijderd, en ik wil een app dichtzetten
    pagina 'mijn exact online' geeft error 500, en juist daar moet ik de machtiging van de scanner weghalen
    pagina Mijn Exact Online laadt niet, andere weg om app te intrekken?
    als ik onder mijn naam op Mijn Exact Online klik draait er alleen een cirkeltje, en ik wil een app intrekken
    mijn exact online laadt niet, moet app intrekken
    scherm mijn exact blijft wit
    wilde een app weghalen maar het scherm achter mijn naam laadt al twee dagen niet
    Mijn Exact Online laadt niet als ik de planner wil intrekken, is er nog een andere weg?
    het scherm met mijn gegevens in exact blijft wit, terwijl ik de ticketapp wil afsluiten
    Mijn Exact Online geeft een wit scherm en ik moet vandaag een app intrekken
    pagina mijn exact online laadt niet, hoe kan ik dan alsnog intrekken
    Beveiligingsscherm van mezelf krijg ik niet geopend en de toegang van die leverancier moet er nu af
    Mijn Exact Online blijft wit als ik erop klik, ik moet nochtans dringend een app de deur wijzen
    ik wil een app afsluiten maar Mijn Exact Online geeft een fout, is er een andere weg
    Ik krijg 'pagina niet gevonden' op Mijn Exact Online en er moet nú een app dicht
    Mijn Exact Online gaat niet open, hoe trek ik dan in?
    Ik wil een toestemming intrekken, maar Mijn Exact Online geeft bij mij een wit scherm. Is er een andere weg naar hetzelfde doel?
    Door een verwijderd bedrijf opent Mijn Exact Online bij ons niet meer. Toch moet die ene app ingetrokken. Langs welke achterdeur?
    Bij intrekken hoort Mijn Exact Online, maar dat scherm draait eindeloos rondjes. De app moet er vandaag uit. Andere ingang?
    Mijn Exact Online blijft wit als ik een app wil intrekken, is er een omweg
    klik op Mijn Exact Online doet niks, terwijl er vandaag een app uit moet
    Mijn Exact Online blijft een wit scherm geven, kan ik een leverancier ook via een andere weg buitensluiten?
    Hoe kan ik een app eruit halen als Mijn Exact Online blijft hangen, moet dat per se daar?
    Mijn Exact Online geeft een witte pagina, kan ik de toegang ook langs een andere weg weghalen?
    Ik klik op Mijn Exact Online om een app eruit te gooien en krijg een foutpagina
    Er verschijnt een foutscherm met een ufo als ik op Mijn Exact Online klik, en ik moet een app intrekken
    Ik wil de oude scanner eruit gooien, maar als ik Mijn Exact Online aanklik blijft het wit
    mijn exact online blijft wit en ik wil dringend een app intrekken
    Als ik op Mijn Exact Online klik gebeurt er helemaal niets, kan het afsluiten van een app ook anders
    dat scherm met mijn gegevens laadt eindeloos, ik moet daar een app stoppen
    mijn exact online wit scherm intrekken
    pagina mijn exact online laadt niet, app weghalen
    beveiliging pagina via mijn exact opent niet, toch intrekken
    Mijn Exact Online blijft laden als ik een app wil afsluiten, is er een andere weg?
    Mijn Exact Online doet niets als ik erop klik en ik moet juist daar een app intrekken
    Mijn Exact Online geeft een wit scherm, kan ik een app ook langs een andere weg intrekken?
    De pagina Mijn Exact Online laadt niet en ik moet vandaag een machtiging intrekken.
    Als ik Mijn Exact Online open krijg ik een foutpagina, langs welke route kan ik toch een app afsluiten?
    Het laden van Mijn Exact Online blijft hangen, kan ik ook via Import/Export een app intrekken?
    Ik wil de toegang van een app stoppen maar Mijn Exact Online laadt gewoon niet
    Als ik op Mijn Exact Online klik krijg ik een leeg scherm, kan ik de app ergens anders intrekken?
    Een app moet weg, maar Mijn Exact Online geeft bij mij een fout, via welk ander menu kan het?
    Ik wil een app intrekken maar Mijn Exact Online blijft leeg en laadt niet.
    Ik kom niet in Mijn Exact Online, kan ik een app ook via een ander menu intrekken?
    Ik kan geen rechten intrekken, want de pagina Mijn Exact Online laadt niet.
    wil de kassa intrekken maar die pagina Mijn Exact Online blijft wit
    Ik klik op Mijn Exact Online om een app te lossen en krijg een wit scherm
    Mijn Exact Online blijft hangen, terwijl ik daar een toestemming wil weghalen
    klik op Mijn Exact Online, witte pagina, wilde een app intrekken
    mijn exact online blijft hangen op laden, kan dus niks intrekken
    Om de app te beëindigen klik ik op Mijn Exact Online en krijg een wit scherm
    Intrekken lukt niet want mijn persoonlijke pagina in Exact laadt niet
    mijn exact online gaat nie open, wil revoken
    mijn exact online blijft wit, app moet weg
    mijn exact online blijft wit/laadt niet, toch moet die app eruit, andere weg?
    Ik krijg dat persoonlijke scherm niet open om de app weg te halen, kan het ook langs een ander menu
    Mijn Exact Online geeft een wit scherm als ik een app wil intrekken, is er een andere weg
    Ik wil intrekken maar Mijn Exact Online opent niet
    Mijn Exact Online opent niet als ik erop klik, hoe kan ik dan toch de app van onze klant intrekken?
    Sinds een bv is verwijderd krijg ik een foutpagina bij Mijn Exact Online en kan ik geen app meer intrekken.
    Mijn Exact Online wil niet laden als ik een app eruit wil halen, kan het ook via een andere weg?
    mijn exact online geeft een witte pagina dus intrekken gaat niet
    Ik wil een app intrekken maar Mijn Exact Online blijft wit.
    Als ik op Mijn Exact Online klik om rechten weg te halen krijg ik een foutpagina, kan het ook via een andere weg?
    Mijn Exact Online laadt eindeloos en ik moet vandaag nog een app intrekken, is er een omweg?
    Als ik op Mijn Exact Online klik om rechten in te trekken gebeurt er niks, is er een andere weg?
    Het menu Mijn Exact Online blijft hangen, terwijl ik nu een app moet intrekken.
    Mijn Exact Online geeft een wit scherm, via welke andere weg kan ik een app intrekken?
    Ik wil een app de toegang ontnemen maar de pagina Mijn Exact Online blijft hangen.
    Mijn Exact Online opent niet, hoe trek ik in?
    Ik krijg de pagina van mijn profiel niet open, is er een andere manier om een app eruit te halen?
    Bij mij laadt Mijn Exact Online niet en ik wil een app eruit zetten, is er een omweg?
    Mijn Exact Online geeft een witte pagina als ik daar een app wil weghalen, is er een andere weg?
    Als ik op mijn naam klik en dan verder wil naar mijn apps, krijg ik een fout van Exact
    Mijn Exact Online doet het niet, hoe kom ik dan bij de apps om er een in te trekken?
    Als ik op Mijn Exact Online klik om een app weg te halen, blijft de pagina wit.
    Mijn Exact Online opent niet. Is er een andere weg om een app eruit te zetten?
    Mijn Exact Online geeft een foutpagina, zodat ik de app niet kwijt kan.
    .done =
        ik heb de andere weg geprobeerd
        andere route geprobeerd
        dat heb ik geprobeerd
        ik ben langs de andere weg gegaan
        via linksboven in de lijst geraakt en de naam aangeklikt
        omweg genomen, ben bij appmachtigingen
        die andere route gevolgd tot en met stap vier
        gedaan zoals u schreef, onder Overig stond het
        heb het langs import/export geprobeerd
        ok, administratienaam, import, kolom overig, app: allemaal doorlopen
        via import/export ben ik er gekomen
        ok appmachtigingen staat voor me
        die omweg gevolgd tot en met punt 4
        lijst geopend en de app aangeklikt
        Gelukt langs de andere kant, ik zie de app met zijn gebruikers.
        zo kom ik er wel
        8 gevonden in de kolom overige, klik gedaan
        heb de stappen doorlopen, en nu?
        Ik zit erin, in het overzicht van alle gebruikers
        alternatieve weg afgelegd, door naar het volgende
        Via de linkerbovenhoek ben ik er wel gekomen.
        De omweg gevolgd tot aan de lijst met apps
        zit nu bij die machtigingen, naam aangeklikt
        Langs Importeren en dan dat kolommetje, gelukt om daar te komen
        ik heb die andere route gelopen, wat nu
        bij Overige staat Appmachtigingen, daar ben ik
        via de achterdeur dan maar, niet elegant maar daar ben ik
        ging niet vanzelf maar zit nu in die applijst
        ik ben er via de andere kant gekomen
        de lijst met appmachtigingen staat open en ik heb de app aangeklikt
        via overige, ja
        via import export gelukt, ik zit bij de app
        app aangeklikt in die lijst
        deze weg werkt wel
        lijst staat open en ik heb op de app geklikt
        bie mich steit 't aope, gank mer wijer
        import/export gevonden, appmachtigingen ook, app open

revoke_other-route =
    Ook via Import/Export lukt het niet om de app te verwijderen
    Intrekken via Appmachtigingen in plaats van het Beveiligingscentrum, kan dat?
    Kan ik een app ook via Import/Export compleet afsluiten, want de gewone weg lukt niet?
    Ook via de omweg linksboven lukt het me niet om hem de laan uit te sturen
    Ik heb het onderhoudsportaal er via Import/Export af gehaald omdat Mijn Exact Online niet wilde openen; ben ik nu klaar of moet er nog iets?
    via import/export geprobeerd in te trekken, is alles dan weg?
    intrekken via ander menu
    Mijn eigen pagina liet het afweten, dus ik heb de toestemming langs het tweede menu opgezegd. Is dat even volledig?
    via appmachtigingen kan ik de app niet helemaal intrekken, wat nu
    Ik ben via Import/Export gegaan omdat het andere menu dicht bleef. Heb ik daarmee alles ingetrokken?
    bij appmachtigingen alles van die app ingetrokken, ben ik er dan?
    heb het via appmachtigingen ingetrokken in plaats van mijn eigen lijst, is dat ook goed
    via import/export per gebruiker ingetrokken, telt dat voor alles?
    bij appmachtigingen kon ik 'm niet helemaal intrekken, en nu
    heb via appmachtigingen ingetrokken, klaar dan?
    In Import/Export bij appmachtigingen kan ik de app niet intrekken, de knop doet niets
    via de omweg geprobeerd de app te verwijderen maar lukte niet
    Ik ben via import/export bij de apps gekomen omdat het gewone menu niet werkte, was dat ook goed om de kassa weg te halen?
    Mijn Exact Online wou niet, dus ging ik langs App-machtigingen. Daar kon ik de kassa niet intrekken, wat nu?
    via App-machtigingen geprobeerd in te trekken omdat mijn eigen menu niet opende, is dat even goed?
    Via appmachtigingen bij import/export ingetrokken omdat het andere scherm het niet deed, is dat even goed?
    ik heb het via de app-machtigingenpagina weten weg te krijgen omdat het gewone scherm stuk was, klaar?
    mijn exact online deed het niet dus ik heb de scanner bij appmachtigingen weggehaald, lukte geloof ik
    ben via Import/Export bij de app uitgekomen in plaats van via mijn naam, kan ik hem daar ook helemaal intrekken?
    via App-machtigingen geprobeerd de tool in te trekken, ik mocht niet alles wegklikken
    via import/export app weggehaald, klaar?
    omweg via appmachtigingen geprobeerd, alles ingetrokken of niet
    Via Import/Export geprobeerd de app in te trekken omdat Mijn Exact het niet deed; was dat genoeg?
    ik heb het via appmachtigingen geprobeerd omdat het eerste menu niet openging, maar is de app nu weg?
    Ik ben via App-machtigingen gegaan om de app in te trekken omdat het andere menu niet wilde, is het nu goed
    Buitensluiten via Import/Export gedaan omdat het andere menu niet openging, is dat genoeg?
    Via import export heb ik de app geopend omdat het gewone scherm niet wou, en nu? Is daar alles weg te halen?
    Kan het intrekken ook via de lijst van alle apps, want mijn eigen pagina weigert
    in appmachtigingen kon ik niet alles van de app intrekken, alleen één bv
    Ik heb de app via Appmachtigingen geprobeerd in te trekken, geldt dat evengoed?
    Via Import/Export ben ik bij de app gekomen, maar intrekken lukt me daar niet, wat doe ik dan?
    Mijn Exact Online wilde niet, ik heb via het andere menu de app geprobeerd weg te halen, is dat genoeg
    Via Import/Export en appmachtigingen geprobeerd in te trekken, is dat even goed gelukt als via mijn eigen naam
    via appmachtigingen alles van de app weggehaald in plaats van via mijn profiel, is dat genoeg
    via import/export ingetrokken, is dat ook goed
    via appmachtigingen geprobeerd in te trekken want mijn exact online was kapot, is het zo goed
    via App-machtigingen alles kunnen intrekken omdat Mijn Exact Online niet openging, ben ik dan klaar?
    Kan ik ook intrekken via Import/Export in plaats van mijn profiel?
    Ik heb via Appmachtigingen geprobeerd in te trekken omdat Mijn Exact Online niet opent, hoe weet ik of alles weg is?
    Kan intrekken ook via Import/Export gelukt zijn als Mijn Exact Online het niet doet?
    Via Import/Export kwam ik bij de app en heb ik iets weggehaald, maar was dat nu alles?
    Via Import/Export en Appmachtigingen kan ik ook intrekken, omdat Mijn Exact Online niet opent. Is dat evengoed?
    .opt-withdrawn =
        via de andere weg gelukt
        alles is eraf
        ja daar kon het
        ingetrokken via appmachtigingen
        daar heb ik alles ingetrokken
        gelukt via import export
        ja alles is ingetrokken
        het is gelukt
        gelukt
        ja gelukt
        ja dat lukte
        alles is weg
        ingetrokken
        goed gegaan
        dat ging goed
        goed
        alles ingetrokken
        het werkte
        klaar
        via de andere weg is het gelukt
        ja zo ging het wel
        ja via appmachtigingen is alles eruit
        ja, bij alle drie de gebruikers weggehaald
        via overig eraf gekregen
        daar kon ik het per gebruiker doen en dat is nu gebeurd
        gelukt hoor, er staat niets meer bij zijn naam
        ik ben hoofdgebruiker dus dat ging zonder problemen, alles eruit
        done, overal revoked
        ja alles eraf gehaald daar
        voor elke gebruiker ingetrokken
        Dat is gelukt, er staat niemand meer bij
        via appmachtigingen heb ik de boel leeggemaakt
        jazeker
        alle administraties en gebruikers bij deze app zijn weg nu
        langs die route kon ik het volledig stopzetten
        Klaar, de toepassing heeft nergens nog rechten.
        prima gegaan, hij is overal uit
        was even klikken per gebruiker maar het is rond
        Bij elke gebruiker weggeklikt, er blijft niemand over.
        Er stond twee keer een regel en beide heb ik eruit gehaald
        helemaal schoon nu
        Ja hoor, per bv langsgegaan tot de laatste
        langs deze kant mocht ik het wel, foetsie
        ja, niets meer over
        alle rechten zijn eraf
        gelukt via dat andere menu
        er staat geen enkel recht meer
        overal ingetrokken
        weg, bij geen enkele gebruiker meer
        niets blijven staan
        er is er geen meer met rechten
        per gebruiker één voor één eruit gemikt, nu staat er niemand meer bij
        ja hoor, alle drie de gebruikers
        alles van die app is eraf
        gelukt hoor, was even zoeken
        alles eraf gegooid
        ging als een trein
        Bij alle gebruikers verwijderd.
        ja hoor
        bij alle gebruikers op intrekken gedrukt, lijst is leeg
        ja ze zijn er allemaal af, bij alle vier de gebruikers
        alles weg wat er stond
        ja overal ingetrokken voor die gebruiker en de rest
        er is niks meer over
        hij heeft geen enkel recht meer
    .opt-not-possible =
        ging ook niet
        daar lukte het ook niet
        ook daar niet
        ik mag daar niet in
        die knop was er ook niet
        geen rechten daarvoor
        nee dat lukte niet
        dat lukt niet
        niet gelukt
        lukte niet
        ook niet
        dat ging ook niet
        het ging niet
        ik kon het niet
        ook langs die weg niet
        nee ook dat niet
        ik mag dat niet
        daar mag ik niet bij
        slecht
        mislukt
        werkte ook niet
        nee
        lukt ook niet
        dat ging niet, geen rechten
        appmachtigingen staat er bij mij niet tussen, ik ben maar een gewone gebruiker
        ik mocht er wel kijken maar niets wijzigen
        njet
        ook daar bots ik op een melding dat ik geen rechten heb
        wel de app gevonden, geen manier om hem eraf te krijgen
        dat menu import/export is bij mij grijs en levert niets op
        ik heb daar niet de rechten voor
        Dat onderdeel mag ik van onze beheerder niet gebruiken.
        zag de app wel staan maar kon er niks mee
        ook langs deze kant loop ik vast
        bij mij bestaat appmachtigingen niet
        Er kwam een melding dat ik geen licentiebeheerder ben
        geen schijn van kans, alles grijs
        heb het geprobeerd maar intrekken mocht niet
        import/export heb ik niet eens in mijn menu
        Bij elke gebruiker grijs, ik mocht er niet een weghalen.
        Ik heb blijkbaar te weinig rechten, ik kan enkel kijken
        twee van de drie weg, de derde krijg ik met geen mogelijkheid los
        Daar kon ik de lijst niet eens openen
        er staat geen knop, alleen tekst
        nee, lukte niet
        niet weg
        nog niets ingetrokken
        ik mag het niet
        geen rechten voor dat menu
        die knop krijg ik niet
        kon maar de helft niet intrekken
        dacht dat het ingetrokken was, maar nee
        rechten staan er nog steeds
        foutmelding bij het intrekken
        niet alles ging eraf
        het zei dat ik geen rechten had
        enkel de helft kreeg ik eraf, de rest weigert hij
        nee ik kreeg er geen vinger tussen, geen beheerder he
        nee hoor, mag ik niet
        de knop werkte niet voor mij
        ik mag daar blijkbaar niks
        enkel bij mezelf kon ik iets, bij de rest niet
        ik zag hem staan maar mocht er niet aan komen
        ik mocht alleen kijken, geen knoppen
        half: bij twee kon het, bij de rest bleef ie grijs
        hij gaf een rode balk: onvoldoende rechten
        ik zag daar alleen mezelf, van de rest kon ik niks weghalen
        kon alleen kijken, geen knop
        appmachtigingen is grijs bij mij
    .opt-opens-now =
        hij gaat nu open
        mijn exact doet het weer
        nu laadt hij wel
        het scherm opent nu
        ineens ging hij open
        toch open
        mijn exact online gaat nu wel open
        nu gaat hij wel open
        hij gaat nu wel open
        het scherm opent nu wel
        nu doet hij het wel
        nu werkt het scherm wel
        hij opent ineens wel
        nu kan ik er wel in
        het opent toch
        nu lukt het wel om te openen
        na opnieuw inloggen deed mijn eigen pagina het ineens wel
        grappig, met chrome kom ik er gewoon in
        ik zit toch in mijn exact online, laat die omweg maar
        administratie gewisseld en toen sprong hij open
        pagina herladen, hij laadt weer
        het eerste scherm komt ineens wél tevoorschijn
        hé, nu doet mijn exact online het ineens wel
        Na het wisselen van administratie opent dat eerste scherm weer
        hoeft niet meer, de pagina laadt inmiddels
        toch open gekregen, de gewone weg dus
        ververst en hup, mijn exact online verscheen
        Andere administratie gekozen en zowaar: het persoonlijke scherm werkt opnieuw.
        de oorspronkelijke route is hersteld
        scherm dat eerst niet wou is er nu
        ik probeerde het nog eens met mijn naam rechtsboven en het opende gewoon
        oh wacht, die witte pagina is weg, ik zit alsnog in MEO
        Gek, mijn persoonlijke pagina doet het ineens toch.
        Na opnieuw aanmelden kom ik wél op die eerste plek
        laat die omweg maar, de gewone weg is weer vrij
        ik probeerde voor de zekerheid nog eens mijn naam en nu laadt ie
        De storing is voorbij lijkt het, het blad over mezelf staat er
        hij is niet meer geblokkeerd, Mijn Exact Online opent
        niet meer nodig, de gewone pagina doet het
        nu kom ik er toch in
        dat menu laadt ineens
        mijn eigen pagina blijft niet meer leeg
        grappig, nu laadt mijn eigen pagina ineens toch
        raar, nu laadt die pagina ineens wel
        na opnieuw inloggen kan ik er toch bij, bij dat eerste scherm
        mijn oude scherm doet het zowaar weer
        hee, nu doet het eerste scherm het ineens wel
        Mijn Exact laadt weer, zal wel een storing geweest zijn
        gek, nu opent mijn exact online ineens wel
        mijn exact online doet het ineens weer
        mijn exact online blokkeert niet meer

revoke_opens-after-all =
    mijn exact online opent nu toch, terug naar waar ik was
    ok scherm ging na refresh tohc open, waar moet ik nu zijn om die app weg te halen
    Het gewone menu doet het ineens toch, ik was bezig de kassa eruit te gooien
    Mijn Exact Online ging nu wél open, dan kan ik alsnog intrekken toch?
    mijn exact online ging eerst niet open en nu wel, kan ik daar alsnog de app intrekken?
    mijn exact online doet het toch weer, verder met intrekken
    Na herladen doet Mijn Exact Online het toch, dus nu alsnog de app intrekken
    mijn exact online doet t nu toch, verder met intrekken
    .done =
        mooi, door met de gewone weg
        ok terug
        Goed, dan hervat ik het oorspronkelijke traject.
        dan laat ik die appmachtigingen zitten en pak ik de draad weer op
        ga maar verder waar we waren
        ja breng me terug naar die stap
        top, vervolgen we
        scherm blijft nu netjes open, vervolg graag
        hij is open dus we kunnen weer
        weer op het rechte pad
        Prima, terug dan.
        Ja, breng me weer naar het begin
        goed, ik pak de draad weer op
        Fijn dat het zo kan, verder maar
        duidelijk
        fijn, verder
        oké, door met het eerste menu
        fijn
        ga maar weer naar waar ik was
        prima, terug naar het beveiligingsverhaal
        oke door met de gids
        pak maar weer op waar we gebleven waren
        mooi, breng me maar terug
        ok verder waar we waren
        ja ga maar verder
        mooi, door
        oke terug naar het beveiligingscentrum dan

revoke_app-not-in-list =
    app staat niet in de lijst bij machtigingen
    De app die ik wil intrekken staat niet in de lijst
    Bij Machtigingen voor mijn apps is het leeg, dus ik heb niets om in te trekken
    Ik wil van onze kassa af, maar ik zie hem er niet tussen staan
    Hoe kan ik iets afkoppelen wat nergens genoemd wordt in mijn Beveiligingscentrum?
    Te verwijderen koppeling onvindbaar
    Moet Shopify er helemaal uit halen, alleen komt die naam in mijn scherm nergens voor
    Kan de vrachtbriefsoftware niet afsluiten, ze komt bij mij niet in beeld
    Wat als de app die ik wil verwijderen niet tussen mijn machtingen staat?
    Ik wil hem eruit kieperen maar hij staat nergens tussen
    Bij Machtigingen voor mijn apps staan er vijf, maar TriFact365, die ik wil verwijderen, zit er niet tussen. Toch komen er dagelijks facturen uit binnen.
    Ik moet Basecone buitengooien maar hij staat niet tussen mijn machtiginen
    Moet refresh-connectie van ex-klant killen. Beveiligingscentrum: connector niet aanwezig.
    De tool die eruit moet staat niet onder machtigingen voor mijn apps
    Ik scrol naar beneden en vind alles behalve het programma waarvan ik de toegan wil stopzetten
    Hoe haal ik iets weg dat niet in het rijtje staat? Het boekt nog elke dag.
    wil app verwijderen maar hij staat er niet tussen
    intrekken lukt niet, Basecone nergens te vinden in lijstje
    Onze kassa stuurt echt elke avond de dagomzet door, dus de koppeling bestaat. Toch staat hij niet tussen de apps die ik kan intrekken.
    Ik wou de oude facturatietool verwijderen na de overstap. Lijst helemaal doorgelope, drie keer, hij staat er gewoonweg niet bij.
    Mijn opdracht was dat ding eruit te halen, maar in het rijtje waar hij zou moeten staan kom ik hem niet tegen
    het programma dat ik eruit wil staat niet bij mijn machtigingen
    ik wil Basecone intrekken maar die zie ik nergens tussen mijn apps in het beveiligingscentrum
    De te verwijderen toepassing komt niet voor in mijn lijst, wat kan dat zijn?
    lijstje in het beveiligingscentrum is korter dan verwacht, mijn scanpakket ontbreekt en dat moest er nou net uit
    de app die ik wil intrekken staat niet in mijn lijst
    Het pakket dat ik eruit wil gooien staat niet bij Machtigingen voor mijn apps. Waardoor kan dat komen?
    niet te vinden in mijn lijst om in te trekken
    Ik wil een app opzeggen, maar in het Beveiligingscentrum komt zijn naam niet voor. Wat zijn de mogelijkheden?
    de app die ik wil intrekken staat niet bij mijn machtigingen, hoezo
    Geen spoor van de koppeling in het Beveiligingscentrum, terwijl ik hem wil intrekken. Andere gebruiker of ander land?
    de app die ik wil intrekken staat helemaal niet in mijn lijst
    niet in lijst, kan niet intrekken
    Hoe kan ik een toepassing opzeggen die niet tussen mijn machtigingen voorkomt, maar wel actief is?
    app staat niet tussen mijn apps
    Ik wil hem intrekken maar hij komt in mijn lijst niet voor, terwijl hij wel elke dag facturen binnenhaalt
    waarom zie ik maar vijf apps, er zouden er veel meer moeten zijn
    de app die ik wil verwijderen staat nergens in mijn beveiligingscentrum
    Ik zoek Zenvoices in mijn eigen machtigingen om hem te stoppen, maar hij staat er niet tussen. Hoe kan dat?
    wil app intrekken, zie m niet staan
    bij machtigingen voor mijn apps staan er drie, maar net niet degene die weg moet
    Toon alles heb ik al geprobeerd, en nog zie ik de koppeling niet die ik moet afsluiten
    heb de hele lijst in mijn beveiligingscentrum twee keer gelezen, Gripp die ik eruit wil halen is er niet bij
    ik wil Zoho weg maar hij staat niet in de lijst met machtigingen
    App die eruit moet is niet te vinden onder Machtigingen voor mijn apps
    lijst is leeg bij mij. toch werkt de koppeling, hoe kan ik dan intrekken
    nergens in mijn lijstje staat de app die ge moet buitengooien
    ik zie mijn app niet in de lijst van Exact
    de app die ik wil intrekken zie ik nergens staan
    Wil Yuki Connect eruit halen maar hij komt niet voor bij mijn machtigingen
    ik zoek Declaree in het beveiligingscentrum om te stoppen maar er staan maar 3 andere apps
    app intrekken: lijst is leeg
    De app die ik wil verwijderen staat niet in mijn lijst
    Ik wil Basecone intrekken maar hij staat er niet tussen in het Beveiligingscentrum, hoe kan dat?
    Machtigingen voor mijn apps is leeg terwijl er toch iets gekoppeld is
    app om in te trekken onvindbaar
    Onder Machtigingen voor mijn apps zie ik er maar een paar, hoort er niet meer te staan?
    Waarom zit het programma dat ik wil afsluiten niet bij mijn apps?
    Wat kan de reden zijn dat ik een app niet terugzie als ik hem wil intrekken?
    wil dyflexis intrekken maar staat nie in het lijstje
    Bij de klant staat de af te sluiten webshop niet onder Machtigingen voor mijn apps
    Waarom zie ik Lightspeed niet bij mijn apps staan terwijl hij elke nacht boekt, ik wil hem eruit
    Die bestelapp belt mij over mijn omzet, dus hij kan erin, maar bij mijn toestemmingen vind ik hem niet terug
    Ik wil hem buitengooien maar hij staat niet bij Mijn app-machtigingen
    factoringsysteem wil ik uitzetten, er is geen rij voor te vinden in mijn lijst
    de app die eruit moet staat niet tussen mijn machtigingen
    ik zoek de te verwijderen tool in het beveiligingscentrum maar hij is er niet
    lijst met machtigingen lijkt afgekapt, waar is mijn app
    Ik wil dat programma eruit doen maar het staat niet tussen mijn machtigingen
    In het beveiligingscentrum zoek ik mij een ongeluk, de app die weg moet is er niet bij
    Ik vind alleen apps die mogen blijven; de ene die weg moet zit er niet tussen
    Onderaan mijn machtigingen staat 'alles tonen', moet ik daar klikken als de app die weg moet er niet staat?
    de app die ik eruit wil hebben zie ik niet staan bij mijn machtigingen
    Ik heb drie apps in mijn lijstje en juist het CRM waar we vanaf willen ontbreekt
    zoek me scheel naar de planbordkoppeling in mijn lijst om hem in te trekken, staat er niet
    Er staan 2 apps onder mijn naam maar de bonnenscanner die weg moet is er niet bij. Wat zou dat kunnen zijn?
    lijst met mijn machtigingen is leeg terwijl ik zeker weet dat er een app meekijkt die weg moet
    ik wil het urenpakket weren, maar tussen mijn machtigingen zie ik alleen de kassa
    De connector die ik wil intrekken staat niet tussen mijn apps
    in mijn rijtje apps ontbreekt juist degene die weg moet
    waar is de plugin? ik wil m weghalen maar zie hem niet in mijn machtigingen
    de kassa die ik wil afsluiten vind ik nergens tussen mijn toegelaten apps
    app die ik weg wil staat niet tussen
    lijst toont maar paar apps, toon alles?
    zie 5 apps, de goede zit er niet bij, wil intrekken
    Ik wil de oude kassa intrekken maar hij staat niet tussen mijn apps
    De ticketapp die weg moet kan ik in het beveiligingscentrum niet vinden
    Ik moet de toegang van de nagelstudio-app wegnemen, maar in mijn rijtje staan alleen drie andere
    Ik zie Basecone nergens in mijn beveiligingscentrum en hij moet eruit
    lijst bij mij leeg, terwijl ik de tool moet intrekken
    Ik sta in het beveiligingscentrum klaar om Pleo de deur te wijzen, maar Pleo staat er niet
    moet app eruit gooien maar vind m nergens in mijn lijst
    Ik wil die app weg maar hij staat niet tussen de apps bij mijn naam
    heel die lijst afgegaan, Payhawk staat er niet, nochtans moet die eruit
    hoe trek ik iets in dat ik niet zie staan
    alle apps staan er behalve die ene die ik wil buitengooien, typisch
    Ik wil hem eruit gooien, en dan staat hij er niet in. Onder de lijst staat iets van toon alles?
    De app die ik wil intrekken staat niet tussen mijn app-rechten
    Onder Rechten van mijn apps vind ik de te verwijderen app niet
    Mijn klant wil de kassa loskoppelen, maar in zijn lijst met toegelaten apps komt de naam niet voor. Hij weet zeker dat hij er ooit ja tegen zei. Wat kan er aan de hand zijn?
    De app die eruit moet staat niet in mijn lijst, en onder die lijst zie ik iets van toon alles. Kan hij daarachter schuilgaan?
    Ik wil een tool verwijderen maar hij staat niet tussen mijn toestemmingen, terwijl ik de enige in dit bedrijf ben die ooit iets toeliet.
    Ik wil de planner eruit gooien maar in mijn beveiligingscentrum staat hij er niet bij
    De expense-app moet weg maar ik kan hem met geen mogelijkheid vinden tussen mijn app-machtigingen
    De ene app zie ik wel en de andere niet in het beveiligingscentrum, juist die andere moet eruit
    Ik wil Klippa eruit gooien maar onder mijn naam staat hij nergens tussen
    Bij mijn apparaat-overzichtje in het beveiligingscentrum zie ik van alles behalve het ding dat weg moet
    De app die weg moet staat er niet bij, mag ik dan aannemen dat hij geen toegang heeft?
    Ik wil hem eruit hebben, maar in mijn lijst met machtigingen komt zijn naam niet voor
    Alles gevonden, Beveiligingscentrum open, alleen is die app nergens te bekennen
    Ik wil Payhawk afsluiten. In mijn eigen lijst staan er drie, maar Payhawk niet
    onder de lijst staat 'toon alles', en ik zoek de app die eruit moet
    We stoppen met het urenpakket, ik wou het in mijn lijst in Exact eruit halen maar het staat er gewoon niet
    Hun mail zegt verwijder ons in Exact, ik kijk bij mijn apps en ze staan er niet tussen
    wil Klippa eruit gooien maar hij staat nergens bij machtigingen voor mijn apps
    geen spoor van de app die ik wil intrekken
    die lijst is korter dan ik dacht en de boosdoener ontbreekt
    ik wil ervan af maar er staat niks om van af te komen
    in het beveiligingscentrum een lege lijst, terwijl die app elke dag bij mij boekt en weg moet
    wil app weghalen maar niet te vinden
    te verwijderen app ontbreekt in lijst
    machtigingen lijst kort, toon alles? wil verwijderen
    Wilde het programma de toegang afnemen, alleen staat het niet tussen mijn machtigingen. Waarom?
    App die eruit moet komt niet voor in mijn rijtje, is hij al weg of kijk ik verkeerd?
    Ik wil iets intrekken wat er bij mij niet staat. Naam, account of collega, wat is het?
    Ik wil Dyflexis eruit halen, alleen in mijn beveiligingscentrum staat die helemaal niet
    Ik wil Klippa intrekken, maar in mijn Beveiligingscentrum staat die app er niet tussen.
    Onder Machtigingen voor mijn apps zie ik de app die weg moet nergens staan.
    Hoe trek ik iets in dat niet in mijn overzicht voorkomt, terwijl de app wel gegevens haalt?
    Ik zie maar vijf apps onder mijn machtigingen en de app die ik wil afsluiten zit daar niet bij.
    De app die ik wil intrekken komt in geen enkele lijst van mij voor, waar kan dat aan liggen?
    Scrollen door mijn machtigingen levert Pleo niet op, en juist die moet ik stopzetten.
    Onder Machtigingen staat bij mij helemaal niets, terwijl ik zeker een app wil intrekken.
    De lijst waar ik moet intrekken lijkt afgekapt, klopt het dat ik niet alles zie?
    Onder de lijst met machtigingen staat Toon alles; kan de app die weg moet daarachter zitten?
    Ik wil de rechten van Basecone intrekken, maar bij mijn apps staat Basecone er niet tussen
    De app die ik wil schrappen kan ik in mijn lijst niet vinden, hoe kan dat?
    Ik wou Gripp intrekken maar ik zie maar drie apps staan en Gripp hoort daar niet bij
    Moet ik misschien ergens op alles tonen klikken om de app te zien die ik wil intrekken?
    De app die ik wil intrekken staat niet bij mijn machtigingen, hoe kan dat?
    Mijn lijst met app-machtigingen is leeg, terwijl ik een app wil verwijderen.
    Ik wil Rydoo intrekken, maar tussen mijn app-machtigingen zie ik hem niet staan.
    Waarom staat de app die ik eruit wil hebben niet bij de rechten van mijn apps?
    Onder het beveiligingscentrum staan maar vier apps en juist die ik wil stopzetten ontbreekt.
    Ik weet zeker dat ik Trengo ooit toeliet, toch vind ik hem niet terug om hem weg te halen.
    Ik wil die scantool weghalen maar in mijn lijstje staat hij gewoon niet
    lijst geopend om hem in te trekken, kassa niet te vinden, wel drie andere
    Ik wil hem intrekken maar hij staat er gewoon niet bij in mijn lijstje
    Gezocht van A tot Z tussen mijn machtigingen, geen spoor van de app die weg moet
    ik wil hem eruit maar hij staat niet tussen de apps
    lijst machtigingen leeg terwijl de app draait, hoe trek ik dan iets in
    Ik wil hem intrekken maar hij staat nergens tussen mijn apps
    De tool die ik moet beëindigen kan ik in het overzicht niet terugvinden
    Voor het beëindigen open ik mijn overzicht en de app schittert door afwezigheid
    app die weg moet staat nie in de lijst
    zie hem nie bij mijn appmachtigingen om in te trekken
    kan app nie vinden om te revoken
    ik wil er eentje weghalen, maar hij staat helemaal niet tussen mijn apps
    App moet eruit, lijst is leeg waar hij zou moeten staan. Wat kan daar allemaal de reden van zijn?
    Klant wil onze app eruit gooien maar wij staan niet in zijn lijst. hij weet zeker dat we gekoppeld zijn
    wil intrekken, lijst leeg, geen idee waarom
    De app die weg moet staat niet tussen mijn apps
    ik zoek de app om te verwijderen maar vind hem niet
    In mijn lijst ontbreekt het programma dat ik wil intrekken
    De app die wij bij onze klant willen intrekken, zie ik nergens bij mijn app-machtigingen staan.
    Ik wil de oude scanapp intrekken, maar bij mijn machtigingen komt hij helemaal niet voor.
    Vreemd genoeg ontbreekt juist de koppeling die weg moet bij de lijst van mijn apps, waar is die gebleven?
    Ik wil de scanapp intrekken maar hij staat niet tussen mijn apps in het beveiligingscentrum.
    Om Visionplanner weg te halen moet ik hem in de lijst opzoeken, alleen zie ik hem daar niet. Wat nu?
    app die ik wil verwijderen staat er niet bij
    Bij mijn apps staan er vijf, maar uitgerekend degene die eruit moet ontbreekt.
    Ik kom op de plek waar je apps intrekt, maar er staan er maar twee en die ene niet
    Ik zoek Spendesk in de lijst om de rechten in te trekken, maar hij staat er nergens.
    Kan de app niet vinden om hem in te trekken
    Vijf apps zie ik bij mijn machtigingen, maar net de app die eruit moet zit er niet tussen.
    Ik heb in mijn Beveiligingscentrum gekeken om Rydoo weg te halen, maar daar staat alleen Power BI. Hoe kan dat?
    Ik wil een app weghalen, maar die komt niet voor in het overzicht van mijn toegestane apps.
    De app die eruit moet vind ik niet terug in het lijstje onder mijn naam, wat kan dat zijn?
    Ik wil een app intrekken maar hij komt in het hele rijtje niet voor, wat kan dat zijn?
    Bij Machtigingen voor mijn apps staan er zes, maar net de app die weg moet ontbreekt.
    Waarom ontbreekt de app die ik wil intrekken in mijn machtigingen?
    Ik wil de toegang van onze oude webshop beëindigen. In mijn lijst met machtigingen staan vier apps, maar de webshop zit er niet bij.
    In het rijtje van mijn apps staat Silvasoft niet, terwijl die toch echt gekoppeld is
    De app die weg moet staat niet onder mijn machtigingen
    Ik weet zeker dat het programma draait, maar bij mijn machtigingen is het niet te vinden
    Ik wil Ponto eruit gooien, maar het staat niet bij de machtigingen voor mijn apps.
    Ik wil een app intrekken en zie onder Machtigingen voor mijn apps maar een paar namen, de gezochte niet.
    Machtigingen voor mijn apps is bij mij leeg, terwijl ik er een wil weghalen.
    .opt-other-user =
        mijn baas heeft hem gekoppeld
        de boekhouder heeft dat ingesteld
        iemand anders heeft akkoord gegeven
        dat deed mijn voorganger
        op naam van een collega
        ingesteld door de accountant
        een ander heeft dat toen gedaan
        collega van de administratie
        een collega heeft het gedaan
        een collega heeft die toen gekoppeld
        iemand anders heeft hem gekoppeld
        dat heeft een collega gedaan
        mijn collega heeft toestemming gegeven
        mijn baas heeft hem aangezet
        mijn voorganger heeft dat gedaan
        dat heeft de boekhouder gedaan
        niet door mij gekoppeld
        ik heb hem niet zelf gekoppeld
        dat was ik niet
        een ander heeft hem gekoppeld
        hij is van iemand anders
        een oud-collega
        een andere gebruiker
        onze accountant heeft dat ingesteld
        iemand die hier niet meer werkt
        een collega gaf toestemming
        mijn collega kan dat gedaan hebben
        de vorige beheerder
        het staat op naam van een collega
        ja collega
        misschien onder de naam van Lisette
        Karin heeft dat twee jaar terug ingesteld, op haar eigen inlog
        dat was voor mijn tijd, mijn voorganger deed de koppelingen
        onze controller heeft destijds op akkoord geklikt
        ik niet, de baas
        het loopt vermoedelijk op de systeemgebruiker van it
        de boekhouder heeft die aangezet onder zijn naam
        Joke van de administratie heeft dat destijds geregeld
        waarschijnlijk gekoppeld door mijn voorganger
        Ik was het niet die akkoord gaf, dat deed onze accountant
        dat kan best onder de login van de baas gebeurd zijn
        een medewerker die hier niet meer werkt heeft hem aangezet
        onze IT-er heeft destijds op ja geklikt, niet ik
        Volgens mij stond dat op naam van een andere gebruiker.
        mijn vrouw doet de boekhouding, zij zal toestemming hebben gegeven
        ik heb dit nooit zelf aangesloten
        de externe boekhouder zette dat op met haar eigen inlog
        Die is destijds door Piet aangezet en Piet is met pensioen.
        Toen we dit kochten zat ik hier nog niet eens
        ik heb er nooit zelf mijn akkoord voor ingevuld
        Volgens mij heeft de kantoormanager dat onder haar login geregeld
        onze boekhouder heeft hem gekoppeld, niet ik
        ik was het niet
        niet mijn login destijds
        iemand anders heeft dat gedaan
        de vorige boekhouder deed dat, niet ik
        ik heb niet zelf ingelogd bij die app, dat was een ander
        Marieke heeft dat destijds opgezet
        ik was niet degene die destijds op akkoord drukte
        den boekhouder zal da gedaan hebben
        voor mijn tijd regelde Hans al die dingen
        waarschijnlijk was het de vorige controller die op akkoord klikte
        die is destijds door marieke gekoppeld
    .opt-other-account =
        ik heb meerdere accounts
        ander e-mailadres
        verkeerd account misschien
        wij zitten op de belgische site
        onze exact is duits
        verkeerd land
        ingelogd met de verkeerde gebruiker
        ik gebruik ook een andere login
        ander exact adres
        ik heb nog een account
        ik heb twee accounts
        ik heb een ander account
        verkeerd account
        ik zit in het verkeerde account
        ik ben met het verkeerde account ingelogd
        ik heb meerdere logins
        ander land
        het is een ander land
        wij hebben ook een belgische exact
        het is de belgische
        in belgie
        misschien het verkeerde land
        ik heb nog een inlog
        ik ben anders ingelogd
        we hebben meer abonnementen
        ik heb ook een privé account
        andere login
        ander emailadres
        met een ander mailadres
        het was exact online belgie
        in een ander land
        wij zitten op exactonline.be
        wij zitten ook in exact belgie
        ik heb twee logins, een van de accountant en een van mezelf
        wij hebben ook een belgische exact, misschien zit hij daar
        ik log met twee verschillende mailadressen in
        op .be geprobeerd? nee nog niet
        ik heb een privélogin en eentje van kantoor
        misschien zit ik in het verkeerde abonnement, we hebben er twee
        de duitse dochter zit op een ander adres
        we hebben ook nog een belgische omgeving
        ik heb twee inlogs, misschien zit ik in de verkeerde
        Zou het kunnen dat die app op exactonline.be draait?
        ben nu op .nl maar die vestiging zit in Duitsland
        heb naast deze nog een account via het accountantskantoor
        Mijn tweede abonnement, daar kan hij wel onder hangen
        verkeerde land wellicht
        ik log in met mijn info@-adres terwijl de app mijn privémail gebruikt
        Er bestaat nog een ander Exact-account op mijn naam.
        wellicht moet ik op het franse adres kijken
        Ik heb hem gekoppeld, maar niet met dit mailadres.
        Onze Belgische tak heeft een aparte omgeving
        oeps, ik zit bij de .nl en die webshop draait in Antwerpen
        Wij loggen voor de holding met een ander wachtwoord in dan hiervoor
        er zijn twee abonnementen, dit is dan vast het verkeerde
        niet het goede account
        verkeerd ingelogd
        ander abonnement
        ik zit niet in de juiste Exact
        niet in dit land
        misschien niet deze omgeving
        wij zitten ook nog op .be, daar draait de winkel
        zou kunnen dat ik met het verkeerde mailadres ben ingelogd, ik heb er twee
        wij zitten zowel in België als Nederland
        ik ben in twee Exacten actief, prive en zaak
        wij werken ook met een belgische exact
        ik log soms in met een ander mailadres
        ik zit nu in de omgeving van het kantoor, niet in die van de klant
        ik heb ook nog een login in België
        wij zitten half in België, misschien staat het daar
        ik heb twee inlogs, een voor de winkel en een voor de bv
        wij hebben ook nog een belgische exact
        ik log met twee mailadressen in bij exact
    .opt-other-name =
        de naam kan verschillen
        heet anders in exact
        staat onder de leverancier
        vast een andere benaming
        misschien een afkorting
        hij heet misschien anders
        de app heet anders
        andere naam
        onder een andere naam
        misschien heet hij daar anders
        staat er onder een andere naam
        er staat een naam die ik niet ken
        ik zie alleen bedrijfsnamen
        ik zie alleen namen van leveranciers
        misschien een andere naam
        de naam is anders
        hij kan anders heten
        ik herken geen naam
        ik ken die namen niet
        hoe heet hij daar dan
        onder de naam van de leverancier
        heet anders
        wellicht noemt exact hem anders
        op de factuur heet het anders dan in het programma, kan dat zijn?
        die fabrikant is overgenomen en heet tegenwoordig anders
        er staat iets met connector erachter, dat zou hem kunnen zijn
        ik zocht op de merknaam, niet op het bedrijf erachter
        wij noemen het "de scanner" maar officieel heet hij vast anders
        er staat wel een Engelse titel die ik niet herken
        misschien onder de bv-naam van de maker
        kan zijn dat ie onder de firmanaam van de maker staat
        er staat iets wat erop lijkt maar dan met NL erachter
        Het product is onlangs omgedoopt, mogelijk hanteert men nog de oude benaming.
        misschien een andere naam, ik zie een paar vage titels
        ik weet niet precies hoe zij het ding noemen in exact
        wij zeggen altijd 'de scanner' maar zo zal dat daar wel niet heten
        zou het die regel met "connector v2" kunnen zijn
        Staat 'm mogelijk bij onder een afkorting?
        de leverancier is overgenomen, dus de benaming kan veranderd zijn
        er is er een met een engelse slogan, wellicht is dat em
        Het pakket is overgenomen, op de factuur staat nu een andere firma.
        Wij noemen dat hier "de bonnenbak", maar zo heet het vast niet
        misschien staat hij onder de fabrikant
        Er staat wel iets met een Engelse kreet erachter, zou dat hem zijn?
        ik zoek op de B, maar ze hebben vorig jaar een nieuwe merknaam gekregen
        niet onder die naam
        niet zo genoemd
        lijkt erop, niet hetzelfde
        die naam staat er niet, iets anders wel
        hier staat iets met "ScanSys NL - snel verwerkt", zou dat hem zijn?
        die leverancier heet tegenwoordig anders, overgenomen
        staat misschien onder de leveranciersnaam, dat denk ik
        er staat wel iets van de leverancier maar niet de productnaam
        misschien staat ie onder de firmanaam
        wellicht staat hij onder de naam van de maker
        kan zijn dat ze hem daar anders noemen hè
        zou het onder de naam van het moederbedrijf kunnen staan?
        bij ons heet ie gewoon de bonnetjesapp
        kan zijn dat ie niet zo heet
    .opt-long-unused =
        al maanden niet gebruikt
        lang niet gebruikt
        al een tijd niks mee gedaan
        we gebruiken hem nooit meer
        al een jaar stil
        niet meer gebruikt sinds de zomer
        hij stond al lang uit
        al een maand niet gebruikt
        al heel lang niet gebruikt
        we gebruiken hem al maanden niet
        al tijden niet gebruikt
        hij is lang niet gebruikt
        al een jaar niet meer gebruikt
        niet meer in gebruik
        misschien verlopen
        de toestemming is verlopen denk ik
        langer dan dertig dagen niet gebruikt
        langer dan een maand
        wordt niet meer gebruikt
        die app gebruiken we nooit meer
        de laatste keer is maanden geleden
        al weken niet geopend
        is al sinds de zomer niet meer aangeraakt
        al sinds de zomer niks meer mee gedaan
        sinds de zomer heeft niemand er nog naar omgekeken
        we zijn in maart al overgestapt, daarna nooit meer geopend
        stof op gezet
        heb hem één keer geprobeerd, vorig jaar
        ligt al maanden stil
        daar wordt sinds de sluiting van de winkel niet meer mee gewerkt
        die hebben we sinds de zomer niet meer aangeraakt
        Het pakket ligt al een half jaar stil.
        vorig jaar opgezegd en daarna nooit meer opgestart
        is slapend, niemand doet er nog iets mee
        laatste keer dat ie draaide was ergens in maart
        Wij gebruiken dat enkel bij de jaarafsluiting, dus dat is lang geleden
        hij staat al weken uit
        stamt uit de oude doos, iemand heeft er ooit mee getest
        zeker 2 maanden geen sync meer geweest
        Sinds de zomer heeft niemand dat ding nog aangeraakt.
        Alleen voor de jaarafsluiting in februari gebruikt, daarna niet meer
        die ligt al maanden stil
        We zijn er in het voorjaar mee opgehouden
        laatste keer dat er iets doorkwam was voor mijn verlof, negen weken terug
        maand niet gebruikt
        niemand opende hem sinds de zomer
        weken niet mee gewerkt
        staat al tijden stil
        dit kwartaal nog niet geopend
        sinds de zomer heeft niemand dat pakket nog geopend
        stond al maanden ongebruikt, na de zomer niks mee gedaan
        die draait allang niet meer
        we zijn na Pasen overgestapt en daarna nooit meer geopend
        die gebruiken we al sinds de zomer niet meer
        al sinds de zomer niemand meer mee gewerkt
    .opt-none-fits =
        niks van dit
        ik heb hulp nodig
        weet het niet
        past niet bij mij
        geen van deze
        geen van allen
        geen van die
        niks van dat alles
        niets van dat
        dat is het allemaal niet
        past niet
        niets past
        geen enkele
        dat klopt allemaal niet
        geen van bovenstaande
        het is iets anders
        allemaal niet
        geen van beide
        ik wil hulp
        ik wil iemand spreken
        staat er niet tussen
        mijn geval staat er niet bij
        geen idee ik wil hulp
        anders
        iets anders
        nee geen van die dingen
        niks hiervan
        dat is allemaal niet zo
        kan iemand me helpen
        niets van dat al, help
        alles al nagegaan, ik geef het op
        wie kan mij hier nu bij helpen?
        heb maar één account, niemand anders werkt hier en gisteren gebruikte ik hem nog
        vier keer nee hier
        ik zou graag iemand spreken die meekijkt
        klopt allemaal niet bij ons, dus doe maar een helpdesk
        niets van dat alles
        geen idee, kan iemand meekijken
        Alle genoemde mogelijkheden heb ik uitgesloten; graag assistentie.
        ik kom er zo niet uit
        heb alles al nagelopen en toch blijft hij zoek
        t is iets anders denk ik
        dit slaat allemaal niet op mijn situatie
        Graag hulp van een mens hierbij
        ik heb geen collega's, één account, juiste naam en gebruik hem dagelijks
        help, ik ben de draad kwijt
        Niets daarvan: zelf gekoppeld, goede login, gisteren nog gebruikt.
        Ik weet het echt niet meer, kan er iemand meekijken?
        heb alles al nagelopen en hij blijft zoek
        Geef mij maar iemand die er verstand van heeft
        geen van die verhalen herken ik
        niets daarvan
        nee
        klopt allemaal niet
        nergens te zien, geen idee
        alles nagelopen, niet gevonden
        nee, nee en nee. Help.
        geen van al, zeg maar wie mij helpt
        geen idee, haal er maar iemand bij
        allemaal niet van toepassing
        nee, daar zit het niet tussen
        allemaal niet van toepassing, kan iemand me helpen
        niks klopt hiervan

revoke_given-by-other-user =
    een ex-medewerker heeft een app gekoppeld, die wil ik afsluiten
    Een oud-collega heeft de koppeling gemaakt, hoe trek ik die in?
    Toestemming van een andere gebruiker intrekken
    Onze vorige boekhouder is vertrokken, maar zijn programma hangt er nog aan. Kan ik het namens hem afsluiten?
    De directeur heeft destijds zelf getekend voor die app; kan ik hem eruit halen of moet zij dat doen?
    Onze controller is ontslagen, zijn koppeling met het dashboard moet vandaag nog dood.
    Een oud-collega keurde ooit van alles goed; haar akkoord voor de bonnenapp wil ik schrappen.
    Mijn eigen fiat heb ik gewist, maar het blijkt op dat van iemand anders te draaien en dat moet ook verdwijnen.
    Hoe verwijder ik een koppeling die een ex-collega indertijd goedgekeurd heeft?
    Is het mogelijk dat ik de toestemming van een andere gebruiker intrek of kan alleen hijzelf dat?
    Mijn voorganger heeft dat ding ooit aangezet en is met pensioen; hoe krijg ik het eraf?
    De koppeling die eruit moet is destijds door onze vorige controller geactiveerd met haar eigen login. Zij is uit dienst; hoe trek ik háár toestemming in terwijl ik er zelf niets van zie?
    De koppeling is destijds door mijn ex-vennoot aangezet, onder zijn login. Kan ik die er dan wel afhalen?
    Die ritten-app heeft onze vorige boekhoudster ooit toegelaten. Zij is weg, ik zie hem niet, hij moet eruit.
    De koppeling is door een vertrokken collega gelegd, hoe verwijder ik hem als hij niet bij mij staat?
    Ik denk dat onze externe boekhouder destijds akkoord gaf, kan ik dat akkoord ongedaan maken?
    app staat op naam van de vorige eigenaar, en ik krijg hem er niet af
    collega uit dienst had gekoppeld, hoe maak ik dat ongedaan
    Marieke heeft destijds het bonnetjesprogramma gekoppeld en zij werkt hier sinds de zomer niet meer. Ik zie het nergens bij mij, maar het moet wel weg.
    De vorige controller is met ruzie vertrokken en had allerlei hulpmiddelen op zijn eigen inlog gekoppeld. Hoe haal ik die er af als ik niet hij ben?
    Zij is met pensioen en had destijds alles gekoppeld op haar eigen naam. Hoe trek ik haar toestemming aan dat pakket alsnog in?
    een collega heeft akkoord gegeven voor dat pakket, kan ik het dan wel intrekken?
    Kan ik in mijn eigen beveiligingscentrum de machtiging van mijn collega schrappen?
    destijds heeft Marieke op ja gedrukt, zij werkt er nog, wie moet het nu in Exact weghalen, zij of ik
    hoe haal je de goedkeuring van een ander weg in exact
    Het pakket dat ik wil afsluiten is door een collega toegelaten. Kan ik haar akkoord voor haar intrekken?
    collega heeft op akkoord geklikt, ik wil het ongedaan maken
    programma opzeggen dat op een andere gebruiker staat
    Mijn baas heeft het destijds goedgekeurd en is op vakantie. Hoe gooi ik het er nu uit?
    Marieke heeft die app goedgekeurd, kan ik hem dan wel intrekken?
    intrekken wat collega toestond
    De toestemming die weg moet, staat op naam van een collega met verlof. Moet zij zelf inloggen om haar op te zeggen?
    collega heeft toestemming gegeven, hoe haal ik die weg
    De app is destijds door Marjan gekoppeld. Kan ik die van mijn kant intrekken of moet zij dat doen?
    Het is niet mijn koppeling maar die van een collega op de salarisafdeling, toch moet ze eraf.
    de app staat niet bij mij want Marieke heeft hem destijds gekoppeld
    Een collega heeft op akkoord geklikt, waarom kan ik die app dan niet in mijn eigen lijst zien?
    zie ik ook apps die een ander heeft toegelaten
    hoe trek ik een app in die door mijn collega is toegestaan
    Karel heeft die koppeling destijds goedgekeurd en is met vakantie; kan ik ze er zelf afhalen?
    mijn vroegere baas gaf de toestemming, ik moet ze nu weghalen maar het staat in zijn account
    de app die eruit moet is door onze vorige administratrice gekoppeld. Kan ik die zelf intrekken?
    Mijn broer heeft toestemming gegeven, ik niet. Hoe trek ik het in?
    ex-vrijwilliger gaf ooit toestemming, ik wil dat nu stopzetten vanuit mijn account
    mijn collega heeft de app ooit gekoppeld, hoe trek ik hem dan in
    Karin van de administratie heeft indertijd ja geklikt. Kan ik haar app stopzetten vanaf mijn login?
    app is door iemand anders toegelaten, daarom zie ik hem niet en kan ik niks intrekken
    de directeur gaf akkoord voor die app, ik moet hem nu afsluiten. moet hij zelf inloggen?
    Mijn collega heeft destijds de webshop gekoppeld en nu moet ik die eruit halen, kan dat?
    De app die weg moet is door Sandra geactiveerd, niet door mij
    Kan ik een koppeling intrekken die iemand anders heeft aangezet?
    De toestemming staat op naam van een collega, hoe krijg ik die dan ingetrokken?
    collega gaf akkoord, ik moet intrekken
    Mijn compagnon klikte ooit op akkoord voor dat programma. Ik zie het dus niet bij mezelf en wil het weg.
    Kan ik met de inlog van mijn collega samen die app eruit gooien?
    mn colega had die app aangezet, hoe trek ik m dan in
    Ik wil de toegang van het oude facturatiepakket beëindigen, maar ik vermoed dat mijn voorgangster die heeft gegeven want bij mij staat het er niet tussen
    De vorige bedrijfsleider heeft de kassa gekoppeld, niet ik, dus ik zie hem niet en kan hem er niet uit halen
    Wie van de drie vennoten heeft die bestelzuil toegelaten? Bij mij is hij onzichtbaar, ik wil hem eruit
    Piet heeft die app destijds toegelaten, ik wil hem weg hebben, bij mij staat niks
    de leverancier moet eruit maar een collega heeft hem aangesloten en zit in Bali
    kan ik de toestemming van een collega intrekken
    Ik wil een app afsluiten die onder een ander zijn account hangt
    de app die eruit moet hangt aan het account van de directeur, kan ik dat als beheerder doen
    de tool die buiten moet staat op naam van ne collega
    De app die weg moet is door onze vorige secretaris goedgekeurd, ik zie hem niet bij mijn eigen apps
    Om die koppeling in te trekken moet blijkbaar Lut inloggen, want zij gaf het akkoord. Klopt dat?
    Een oud-bestuurslid heeft die app binnengelaten. Kan ik hem er ook uitzetten, of moet zij dat doen?
    mijn broer heeft de app destijds gekoppeld, kan ik hem wel afsluiten met mijn eigen login
    De werkvoorbereider heeft de werkbonnenapp toegelaten op zijn naam en ik wil hem weg. Moet hij dat zelf doen?
    een collega gaf akkoord, hoe krijg ik die app er dan uit
    magazijnchef heeft het gekoppeld, ik als eigenaar moet het verwijderen
    Het account dat de urenapp toeliet is van mijn vrouw, zij zit in het ziekenhuis. Kan ik die app toch stopzetten?
    de ex-werkvoorbereider kan niet meer inloggen maar zijn urenapp leest nog mee, hoe halen wij die eruit
    kan ik een app wissen die onder de naam van de penningmeester is toegestaan, zelf zie ik hem niet
    onze oud-planner heeft bij het weggaan zijn rittenapp laten hangen, onder zijn naam. Hoe halen we die weg?
    De marketingdame heeft die tool destijds goedgekeurd, hoe trek ik hem in als ik hem zelf niet zie
    mijn vennoot gaf de plugin toegang, moet híj hem intrekken
    het bureau heeft die tool goedgekeurd vanaf hun eigen gebruiker bij ons, ik kan er niet bij om hem weg te halen
    collega gaf toestemming, ik wil intrekken
    app van ex-collega intrekken zonder haar login
    Peter heeft de scanapp gekoppeld, bij mij staat hij dus niet, hoe krijg ik hem weg
    wil app van collega ook weg maar zie die niet bij mij
    De koppeling die eruit moet is ooit door de vorige floormanager goedgekeurd, dus bij mij staat hij niet
    Mijn compagnon heeft destijds ja gezegd tegen Salonized, kan ik dat voor hem intrekken?
    Die app moet eruit, maar hij hangt aan de login van onze zieke collega
    De app is door Linda gekoppeld en staat dus niet bij mij; hoe trek ik hem dan in?
    mijn collega gaf destijds akkoord, zij zit met verlof, kan ik haar toestemming intrekken
    De vorige controller heeft hem zelf toegelaten; ik zie hem niet en wil hem eruit hebben
    de app die weg moet is door mijn schoonbroer gekoppeld, ik zie hem niet bij mij
    Collega had hem toegelaten, ik wil hem wissen maar hij staat niet onder mijn naam
    de dief van een vennoot heeft het programma op zijn naam toegestaan, kan ik dat vanuit mijn login intrekken?
    als mijn vrouw die app destijds goedkeurde, moet zij hem dan ook intrekken of kan ik dat
    Een collega heeft gekoppeld, kan ik zijn app weghalen?
    Toestemming van een zieke collega intrekken, gaat dat?
    Het CRM moet eraf, maar in mijn lijstje staat het niet. Volgens mij heeft de salesmanager er destijds mee ingestemd. Moet hij dat doen of kan ik het?
    Ik ben beheerder en moet een app weghalen die een buitendienstmedewerker heeft toegelaten. In mijn eigen lijst bestaat hij niet. Kan ik het zonder hem?
    De klant wil dat ik als zijn boekhouder de app van zijn verkoopleider beëindig. Die verkoopleider is op wereldreis. Kan het ook buiten hem om?
    De app die weg moet is ooit door Karin van inkoop gekoppeld, ik zie hem zelf dus niet. Hoe haal ik hem dan weg
    Manon koppelde Zapier en is op vakantie, kan ik het zonder haar verbreken
    De oud-inkoper gaf toestemming, hij werkt hier nog twee dagen; moet híj die app intrekken
    Sandra heeft destijds akkoord gegeven, hoe gooi ik dat pakket eruit als het niet op mijn naam staat
    Mag ik een app intrekken die mijn collega heeft goedgekeurd terwijl zij met zwangerschapsverlof is?
    Kan ik de goedkeuring van de controller ongedaan maken met mijn eigen login, want bij mij staat die app er niet
    de app is door Annemiek gekoppeld, moet zij dat zelf weghalen of kan ik het ook
    Moet ik mijn baas lastigvallen om een app te laten intrekken omdat hij hem zelf had toegelaten?
    De app die weg moet staat in het lijstje van Ingrid, niet in dat van mij
    De app moet dicht, maar de toestemming kwam van de vestigingsmanager in Gent en ik zie hem hier niet
    Wil de oude kassa eruit hebben maar die heeft mijn vertrokken collega destijds aangezet, ik zie hem nergens bij mezelf
    De app die weg moet is door Thomas toegestaan, hij werkt hier nog, kan ik dat doen of hij
    De AI-assistent is door mijn boekhouder zelf goedgekeurd, onder haar naam, ik wil dat hij verdwijnt
    mijn ex-vrouw heeft dat tooltje met haar eigen inlog goedgekeurd, die inlog bestaat nog, hoe krijg ik het weg
    de app moet weg maar Kees heeft ja gezegd en niet ik, hoe krijg ik het dan voor elkaar
    ik wil die koppeling van mijn ex-collega opdoeken, bij mijn eigen apps is hij niet te vinden
    niet ik maar de stagiair heeft hem aangezet, kan ik hem toch stoppen
    collega op vakantie heeft hem toegelaten, ik wil dat hij nu stopt, niet over drie weken
    alleen Ilse ziet hem staan, maar ik ben degene die hem weg moet hebben
    app afsluiten die collega gekoppeld heeft
    baas gaf toegang, ik moet intrekken
    Mijn baas gaf toegang, kan ik het weghalen?
    Ik wil een app intrekken maar een collega heeft hem ooit goedgekeurd, kan ik dat voor haar doen?
    Security wil een app eruit, die staat op een collega die ziek is. Kan ik dat toch doen?
    De tool die weg moet is door mijn collega aangesloten, kan ik hem vanaf mijn login verwijderen?
    Mijn collega Sandra heeft destijds de app gekoppeld, kan ik die toestemming ook voor haar intrekken?
    De app die weg moet is door iemand anders akkoord gegeven, hoe krijg ik hem er dan uit?
    Kan ik de machtiging van een collega intrekken of moet zij daar zelf voor inloggen?
    Onze ex-controller had de app toegestaan. Wie kan zijn toestemming nu nog weghalen?
    De koppeling staat op naam van mijn baas en ik moet hem intrekken, hoe doen we dat samen?
    De eigenaar heeft zelf ooit getekend voor de app en is nu op reis, hoe krijgen we hem toch ingetrokken?
    toestemming is door mijn collega gegeven, kan ik die app zelf intrekken of niet
    Mijn collega heeft Dext gekoppeld en nu moet ik het weghalen, maar ik zie hem bij mij niet
    Kan ik een app stoppen die door iemand anders van kantoor is aangesloten?
    Mijn zakenpartner gaf destijds toestemming aan een app, kan ik die ook vanaf mijn login intrekken?
    Een collega heeft onze scanapp gekoppeld, kan ik die toestemming voor hem intrekken?
    De machtiging staat op het account van onze controller en alleen zij ziet hem; hoe krijg ik hem weg?
    Een collega die ziek thuis is heeft een app gekoppeld die ik per direct moet laten intrekken.
    Wat als de toestemming die ik wil intrekken door onze vorige beheerder is gegeven?
    Volgens mij heeft mijn collega Anja de app toegelaten en niet ik, kan ik hem dan intrekken?
    De app die weg moet hangt aan het account van een collega op vakantie, hoe trek ik die in?
    Ik zie de app niet in mijn lijst omdat Bas hem toestond; moet Bas hem dan intrekken?
    De app hangt op de toestemming van een collega, kan de beheerder hem voor haar intrekken?
    Mijn vrouw heeft destijds ja gezegd op haar eigen login, ik zie die app dus nergens om hem weg te halen
    de jongen die de kassa instelde heeft het op zijn naam gedaan, hoe trek ik dat dan in
    Ik wil de urenapp eruit hebben maar het schijnt onder de boekhoudster te hangen
    app moet eruit, staat op naam van mijn dochter, niet op die van mij
    De oude bedrijfsleider had de kassa goedgekeurd en die is weg, hoe krijg ik zijn goedkeuring van de app af
    Ik wil de app afsluiten, maar toestemming is gegeven door mijn schoonzus op kantoor en zij zit in Spanje
    alleen Wim zijn lijstje toont de webshop, ik wil die webshop eruit
    de koppeling die weg moet is aangezet door iemand die hier niet meer werkt
    De oud-relatiebeheerder heeft destijds akkoord gegeven voor die app, ik wil hem schrappen maar zie hem niet bij mij staan
    Moet mijn collega zelf inloggen om haar toestemming te laten vervallen of kan ik dat voor haar?
    Die scanner is door Moniek aangesloten, ik moet hem nu intrekken, kan dat vanaf mijn account
    App is gekoppeld door iemand van vestiging Breda en moet eruit, ik zit in Tilburg
    een ander heeft destijds op akkoord geklikt, ik kan hem dus niet verwijderen, hoe dan wel
    app eruit halen lukt niet omdat de collega die hem koppelde ziek thuis zit
    ik wil Shopify afsluiten maar het staat op naam van Miranda van inkoop
    Ik ben beheerder. Een collega op vakantie heeft een rare app toegelaten en die moet vandaag nog weg.
    Ik moet een tool afsluiten die de vorige controller onder zijn naam heeft aangezet; hij werkt hier nog, op een andere afdeling
    De app die weg moet is door een collega verbonden. Kan ik dat voor haar doen?
    Mijn collega gaf het akkoord, ik wil het eraf halen
    De groepscontroller verleende het akkoord en zit in het buitenland; ik moet de tool nu al buitensluiten
    bij jan staat ie, bij mij niet, hoe trek ik in
    ex-collega heeft akkoord gegeven, ik moet het intrekken
    moet el app weg die tom ooit goedkeurde
    intrekken wat een ander gaf
    kan ik de toestemming van mn baas intrekken
    ik wil de scan-app weghalen maar het was Ria van personeelszaken die hem ooit heeft toegelaten, bij mij staat hij niet
    Alleen de vorige penningmeester ziet dat programma in zijn beveiligingscentrum; hoe krijg ik het eruit?
    app die door een collega is goedgekeurd eruit halen
    de conciërge heeft die app gekoppeld onder zijn naam, kan ik hem dan intrekken
    Intrekken moet, maar de toestemming is niet van mij, die is van mijn leidinggevende
    Onze HR-collega in Venlo keurde het pakket goed, ik in Breda moet het laten verdwijnen. Hij staat niet bij mij.
    Ik wil de app intrekken maar hij is destijds door Petra van de administratie toegestaan
    Mijn voorganger gaf die toestemming onder zijn eigen naam, ik kan het in mijn overzicht niet terugvinden om het weg te halen
    klant wil weg bij ons, maar de koppeling is door een collega van hem gemaakt. ziet hij die dan niet?
    de boekhoudster had hem aangezet dus bij mij staat er niks om in te trekken
    app moet weg, toestemming blijkt van de receptioniste te zijn, hoe doe ik dat
    een collega gaf akkoord, hoe krijg ik die app weg
    De app is door mijn vorige baas gekoppeld en moet eruit
    Kan ik een app intrekken die iemand anders heeft toegelaten?
    Piet keurde hem goed, maar ik moet hem verwijderen
    De app die weg moet is door een ander goedgekeurd
    Mijn collega op kantoor heeft de app destijds goedgekeurd, kan ik die dan ook intrekken of moet zij dat doen?
    De controller van onze dochter gaf de app toegang en is met vakantie, hoe trek ik die dan in?
    Onze salarisadministrateur keurde de app goed en is nu weg, kan ik zijn toestemming op kantoor laten verwijderen?
    Kan ik de rechten van een app intrekken die een collega heeft gekoppeld?
    De app die eruit moet is door een medewerkster op haar eigen login toegelaten. Hoe haal ik hem dan weg?
    de koppeling die weg moet is gemaakt door onze stagair op zijn account, kan ik die intrekken
    Mijn collega heeft deze app ooit geautoriseerd, hoe kan ik die dan intrekken?
    De machtiging is door onze oud-controller gegeven en niet door mij, kan ik die toch weghalen?
    Kan ik de app van een collega ontkoppelen als hij er niet is?
    De app die weg moet is gekoppeld door de directeur en die zit drie weken in het buitenland. Kan ik als administrateur toch zijn toestemming intrekken?
    De app die weg moet is goedgekeurd door een collega op vakantie, kan ik die voor hem intrekken?
    De toestemming staat op naam van mijn zakenpartner, hoe krijgen we het programma er dan uit?
    De app die weg moet staat op de naam van iemand anders binnen ons bedrijf. Kan ik hem toch weghalen?
    Mijn collega heeft de app ooit toegestaan, kan ik die toch intrekken?
    De toegang staat op naam van de controller, hoe trekken we die dan samen in?
    Degene die de app toestond zit op vakantie, en ik moet hem vandaag intrekken.
    Hoe trek ik iets in dat mijn voorganger onder zijn eigen inlog heeft toegelaten?
    De app draait op de toestemming van mijn collega en ik zie hem niet bij mij staan, hoe krijg ik die weg?
    De toestemming is gegeven door iemand die al lang weg is, hoe trek ik die dan in?
    Mijn collega gaf de toestemming en ik wil ze intrekken. In mijn eigen lijst zie ik niets.
    Mijn ex-collega had een app gekoppeld en die moet eruit, maar ik zie hem niet bij mij
    Kan ik een app intrekken die op naam van een collega staat?
    De app die weg moet is door onze oud-stagiair gekoppeld, en ik zie hem daarom niet tussen de mijne.
    Een oud-bestuurder heeft de app goedgekeurd en ik zie hem dus niet in mijn Beveiligingscentrum. Hoe komt hij weg?
    .done =
        mijn collega heeft het gedaan
        collega heeft het ingetrokken
        ik heb het mijn collega gevraagd
        oke terug naar de stap
        collega zit nu naast me ingelogd
        Marieke is aangemeld en staat op haar lijst
        Wij hebben het toestel van de collega genomen en de lijst staat open.
        ze heeft haar scherm gedeeld, ik zie de app bij haar
        ja hij ziet hem wel in zijn overzicht
        ok samen verder
        ingelogd onder de account van de zaakvoerder met hem erbij
        bij haar staat ie er inderdaad
        gebeld, hij is zover
        de collega heeft zich aangemeld en scrolt nu door haar machtigingen
        Karin zit naast me en heeft zich aangemeld.
        Mijn collega staat nu op haar eigen lijst
        we kijken samen mee op zijn scherm
        Ok, ik haal hem er even bij. Zo, hij is er.
        gevraagd en ze is zover
        Els zit nu naast me en heeft de lijst voor zich
        ze zit hier naast me, laten we samen doorgaan
        begrepen, en terug
        collega zit naast me en heeft hem
        Mijn collega heeft ingelogd en bevindt zich nu bij de lijst.
        verder
        collega zit naast me en is ingelogd, verder
        oké dan doen we het samen, terug naar de lijst
        begrepen, zij logt in, ga maar weer terug
        we kijken samen op haar scherm, gaat u verder
        hij heeft het lijstje voor zich, verder

revoke_other-account =
    Misschien ben ik onder het verkeerde account ingelogd, want de app die weg moet zie ik niet
    Wij hebben een Nederlandse en een Belgische Exact; waar moet ik zijn om de koppeling te verwijderen?
    Ik heb twee logins. Met welke moet ik de toestemming van die scanner schrappen?
    Kan ik die app niet afsluiten omdat ik op exactonline.nl zit in plaats van op .be?
    Het kassaspul dat weg moet hangt aan onze Belgische tak, in Nederland vind ik het niet
    Ons Belgische kantoor heeft een eigen Exact-omgeving. Kan het daaraan liggen dat ik de scantool die ik wil opheffen in de Nederlandse omgeving nergens vind om hem te verwijderen?
    Heb een Belgisch en een Nederlands Exact, bij de ene vind ik de app die weg moet niet. Moet ik bij de andere zijn?
    Geachte, wij werken via het Belgische portaal, doch de toepassing die wij wensen te schrappen vinden wij daar niet; zou zij onder onze Nederlandse aanmelding kunnen zitten?
    Kan het zijn dat ik de app op start.exactonline.nl zoek om te schrappen en hij onder .be hangt?
    Ik heb er drie abonnementen en weet niet in welk ik deze kopeling moet opzeggen
    ingelogd om het programma eraf te gooien maar dit lijkt het account van het kantoor en niet dat van mijn zaak
    app weghalen, misschien onder belgische login?
    Ik heb twee inlogs, eentje van kantoor en eentje van mijn eigen bv. In de ene kan ik de app die eruit moet niet vinden, terwijl ik zeker weet dat ik hem gekoppeld heb.
    Onze Belgische tak stopt met het pakket en ik moet het daar afkoppelen, maar als ik in Nederland inlog zie ik het er niet bij staan
    we hebben een belgische en een nederlandse exact, in welke moet ik het weghalen
    ik log in op exactonline.be maar de machtiging die eruit moet gaf ik volgens mij in nederland
    Ik heb twee Exact-accounts, in het ene zie ik de te schrappen toepassing niet. Kijk ik verkeerd?
    verkeerde land? .com of .nl om iets in te trekken
    Ik wil een app intrekken die we in onze Belgische Exact gebruiken. Staat die op hetzelfde adres als de Nederlandse?
    app niet te vinden om in te trekken, heb ook een tweede Exact-account
    Het pakket dat ik wil opzeggen gebruiken we met de login van de Duitse dochter. Moet ik dan op een ander adres zijn?
    twee Exact-logins, in welke trek ik de app in
    op start.exactonline.nl staat de app niet die ik kwijt wil, wij zitten ook op .be
    ik heb ook een belgisch account, zit de in te trekken app misschien daar?
    app intrekken op .be account
    Met mijn Nederlandse inlog zie ik de app niet staan om hem op te zeggen. Kan hij aan mijn Duitse account hangen?
    ik heb twee logins bij exact, nl en be
    misschien gaf ik de toestemming via onze belgische exact, daar zoek ik nu niet
    Kan het zijn dat de app onder een ander Exact-account hangt? Ik ben ook ingelogd bij een tweede bedrijf.
    we hebben ook een belgische exact, misschien staat de app daar
    verkeerde account denk ik, waar zie ik op welk land ik zit
    app zit misschien onder mijn andere exact account
    intrekken: kan het dat de app onder ons Belgische account hangt? ik zie hem op .nl niet
    heb twee logins bij exact, in welke moet ik kijken om de app te verwijderen
    ik heb twee exact logins, in welke moet ik kijken om de app in te trekken
    Wij hebben een Belgische en een Nederlandse omgeving. De app die weg moet zie ik in .nl niet staan
    moet ik voor intrekken op exactonline.be zijn of .nl
    Ik heb een Belgische en een Nederlandse Exact, in welke van de twee moet ik de app intrekken?
    Ik heb twee logins bij Exact en bij deze staat de te verwijderen app niet
    De app die ik wil weghalen werkt op ons Duitse Exact, ik zit nu op .nl
    Moet ik op exactonline.be of .nl zijn om die machtiging te schrappen?
    In welk land moet ik inloggen om een koppeling te verwijderen?
    Kan het zijn dat ik met mijn verkeerde account probeer in te trekken? Ik heb er drie.
    intrekken app exact online belgie andere url
    Ik vind de app niet om in te trekken, klant heeft ook een Frans account
    Ons hotel heeft een Belgisch en een Nederlands Exact. Ik zoek de oude PMS om te schrappen maar zie hem niet
    In te trekken app staat niet in mijn .nl account, we hebben ook nog een duitse
    misschien heb ik de app toegelaten op exactonline.be, hoe zie ik dat, hij moet weg
    ik wil een app intrekken die met ons Duitse exact verbonden is, op de .nl vind ik hem niet
    Ik heb nog een tweede account voor de kerk en zie de app daar misschien, hoe kom ik in het goede om hem in te trekken?
    De weg te halen app werkt op ons Duitse Exact, moet ik daar dan ergens anders inloggen om hem in te trekken?
    ik heb ook een belgische exact, misschien staat de app daar, waar moet ik inloggen om hem in te trekken
    Wij hebben twee logins bij Exact en in deze vind ik de app niet die weg moet
    misschien heb ik de app toegelaten met mijn andere e-mailadres, daarom zie ik hem nu niet om in te trekken?
    ik had voor het filiaal in Antwerpen een aparte Exact, daar zit vermoedelijk de app die ik kwijt wil
    Wij hebben Exact in Nederland en in Frankrijk; de app die ik eruit wil zit niet in de Nederlandse lijst
    Wij hebben een NL en een BE omgeving, de app die weg moet zie ik in geen van mijn apps hier
    misschien zit ik in het verkeerde exact land om die plugin te schrappen
    app niet te vinden, heb nl en be exact
    twee exact accounts, in welke staat die app die weg moet
    Mijn Exact zit op .be en de app die weg moet zie ik op .nl niet, moet ik ergens anders inloggen?
    Hangt de app misschien aan mijn andere Exact-account? Ik wil hem intrekken en zie hem niet
    Wij hebben ook een Belgische Exact; misschien staat de app die eruit moet daar?
    Ik log in op .nl maar de in te trekken app hoort bij onze .be omgeving
    ik heb nog een login van vroeger op de .nl, zou de app die ik wil intrekken daar zitten?
    we hebben twee Exacten, een Belgische en een Nederlandse, en ik vind de app om weg te halen in geen van beide direct
    ik was gekoppeld met mijn oude mailadres, moet ik daarmee inloggen om die app te kunnen intrekken?
    Kan de in te trekken app onder een ander land-account staan?
    Klant heeft een Nederlandse en een Belgische omgeving. De app die hij wil wegdoen ziet hij in de Nederlandse niet. Moet hij elders inloggen?
    De app die weg moet hoort bij onze Belgische omgeving, maar ik beland steeds in de Nederlandse en zie hem daar niet.
    Kan de app die ik kwijt wil onder mijn .be-login hangen? Op .nl zie ik hem niet
    Ik wil de rittenapp beëindigen; hij is bij onze Duitse Exact aangemeld geloof ik, waar kijk ik
    Wij hebben ook een Belgische Exact-omgeving, het te stoppen pakket zal daar wel bij zitten
    Ik heb een Belgische en een Nederlandse login, moet ik op de juiste inloggen voor ik de app kan intrekken?
    bij welk adres hoor ik te zijn om hem weg te halen, ik zie hem op .nl niet maar we werken ook in Duitsland
    Ik heb twee inlogs, eentje op .be en eentje op .nl, en de app die eruit moet zie ik in geen van mijn tabbladen
    We hadden vroeger ook een Belgische Exact, de app die weg moet zit daar vermoedelijk en niet in de Nederlandse
    ik wil een app stoppen maar die hangt denk ik aan onze belgische exact en niet aan start.exactonline.nl
    intrekken bij belgisch account app niet zichtbaar
    twee exact logins, in welke intrekken
    Ik heb een Belgische en een Nederlandse inlog, misschien zoek ik de in te trekken app in de verkeerde
    Ik moet een app intrekken die ik in de Nederlandse omgeving niet vind, misschien hing hij aan onze Belgische
    We hebben een Belgisch en een Nederlands Exact-account, waar moet ik zijn om de app in te trekken?
    Ik zie de in te trekken app niet; kan het zijn dat ik op de .be-omgeving moet kijken?
    Ik log in op .com maar de app draait op .nl, kan ik hem daardoor niet intrekken?
    Ik heb twee logins bij Exact; onder welke moet ik zijn om de app in te trekken?
    Ik heb een Nederlandse en een Belgische Exact, en de app die weg moet staat in deze niet
    Welk Exact-adres moet ik openen om een app in te trekken die bij onze Belgische boekhouding hoort?
    We hebben ook een Belgische omgeving; misschien zie ik de te verwijderen app daarom niet in de lijst.
    Ik heb een Nederlandse en een Belgische login, en de app die ik wil intrekken staat in geen van de lijsten die ik bekeek.
    Kan het dat ik op het verkeerde Exact-adres kijk als ik de in te trekken app niet vind?
    We hebben ook een zaak in Antwerpen met een Belgische Exact, kan de app die weg moet dáár hangen
    Wij hebben een Belgische en een Nederlandse omgeving, de app die weg moet vind ik in geen van beide lijsten op .nl
    Ik heb twee logins bij Exact, kan het dat de in te trekken app onder de andere hangt
    ik beheer een .be en een .nl omgeving en vind de te verwijderen app in geen van beide, of kijk ik verkeerd
    Ik wil de app beëindigen voor de Belgische tak, mijn overzicht toont alleen wat in de Nederlandse omgeving gekoppeld is
    heb 2 exact accounts, app om in te trekken zie ik nie
    be en .nl, waar moet ik intrekken
    Wij hebben een Belgische en een Nederlandse Exact, ik wil een app weghalen maar hij staat nergens. Verkeerd land?
    de app die weg moet staat er niet, misschien zit ik met mijn privélogin ingelogd in plaats van die van de school
    ik heb zowel een Belgische als een Nederlandse Exact, en wil de app afkoppelen maar hij staat er niet. Verkeerde omgeving?
    Ik heb twee accounts, onder welk trek ik de app in?
    De app hoort bij ons Belgische account, hoe trek ik die in?
    Wij hebben ook een Belgische vennootschap met een eigen login, moet ik de app daar dan intrekken?
    De app van onze Duitse GmbH vind ik niet terug om in te trekken, terwijl ik op exactonline.nl ben ingelogd.
    De app die ik wil intrekken draait op onze Belgische Exact, moet ik dan ergens anders inloggen?
    We hebben ook een Belgische Exact omgeving, moet ik de app daar intrekken?
    Ik heb twee logins voor Exact en de app die ik wil intrekken zie ik bij geen van beide, in welke omgeving moet ik zoeken?
    Wij hebben een .be en een .nl omgeving en de in te trekken app zie ik in de ene niet.
    We hebben Exact in drie landen. Kan de app die eruit moet in een van de andere zitten?
    Wij hebben ook een Belgische Exact, moet ik daar kijken om de app in te trekken?
    Ik heb twee accounts bij Exact en zie de in te trekken app niet, op welk adres moet ik inloggen?
    We hebben Exact in België en in Nederland, en de app die ik wil intrekken zie ik niet
    Ik heb ook een login via mijn accountant, moet ik daar misschien zijn om de app weg te halen?
    We hebben een Belgisch en een Nederlands abonnement; de app die weg moet zie ik in geen lijst hier.
    .done =
        op het andere adres ingelogd en daar staat hij
        was inderdaad .be
        Ik ben thans aangemeld met het juiste account.
        gewisseld van account, lijst is open
        ja de duitse omgeving, gevonden
        zit nu goed
        overgestapt naar mijn andere login
        ok adres klopt nu
        dat was het, ik zie 'm
        uitgelogd en met info@ weer erin, en hup
        Nu zit ik wel op de Belgische.
        Omgewisseld naar mijn andere login en terug bij het rijtje
        het adres klopte niet, aangepast naar .be
        Met de holding-gegevens binnen, lijst staat voor me
        gecontroleerd, ik zat toch goed
        inderdaad zat op .nl terwijl het .be moest zijn, nu goed
        verkeerde land inderdaad, op .be zie ik hem
        ik zat op .nl en moest op .be zijn
        ingelogd met het andere mailadres, en ja
        verrek, ik zat in de proefomgeving
        stond op .be, nu zit ik in .nl
        met het andere account ingelogd, terug naar de lijst
        verdorie zat op .be, nu .nl en daar staat ie
        stond op .be, nu op .nl ingelogd

revoke_other-name =
    Onder welke naam staat de app die ik wil intrekken?
    Het product heet anders dan in Exact, welke regel moet ik dan verwijderen?
    Ik wil de webshop loskoppelen, maar zie alleen de naam van een softwarehuis. Is dat hem?
    Welke naam moet ik zoeken om onze Power BI-toegang te wissen? Ik vind enkel een of andere firmanaam.
    Moet de urenklok eraf halen, zie alleen een firmanaam die ik niet ken, is dat hem?
    We willen van ons dashboard af, dat heet bij ons "FinInzicht", maar zo'n naam kom ik bij het intrekken niet tegen. Kan het zijn dat het onder de naam van de softwaremaker geregistreerd staat?
    Ik wou Power BI afsluiten van onze boekhouding, maar onder de P staat er niets. Heet dat daar anders?
    Ons ledenbeheer heet ClubPlus maar in de lijst om het af te koppelen staat enkel iets als ‘Sportware NV’, is dat hetzelfde?
    Wil Power BI eruit gooien, staat er niet, wel een naam die op een bedrijf lijkt. Is dat hem?
    Welke regel moet ik weghalen voor de scantool? Ik lees alleen namen van softwarehuizen.
    Straks trek ik de verkeerde in: ik herken het product dat weg moet niet aan de naam in Exact
    onder welke naam staat Invantive bij het intrekken
    We hebben onze rapportagetool opgezegd, en nu zoek ik in de lijst op de productnaam om hem eruit te halen. Er staan alleen bedrijfsnamen die mij niks zeggen.
    Ik wil van onze urenapp af maar er staat alleen een bedrijfsnaam die mij niks zegt, is dat dezelfde die ik moet intrekken?
    heet de app in exact anders dan het product? ik wil de goeie intrekken
    in mijn lijst staat een vreemde naam, is dat ons scanpakket dat eruit moet?
    onder welke naam vind ik in het beveiligingscentrum het ding van onze leverancier om te schrappen
    Het product dat wij gebruiken zie ik niet bij die naam, wel iets met NL erachter. Is dat dezelfde, voor ik het weghaal?
    De app die ik wil intrekken heet bij ons anders dan in de lijst. Op welke naam zoek ik?
    in mijn machtigingen staat een naam met landcode erachter, is dat de koppeling die ik wil intrekken
    Zoek ik bij het opzeggen op de productnaam of op de naam van het softwarebedrijf?
    de regel met de slagzin erachter, is dat het product dat ik wil intrekken
    Ik herken geen enkele naam in mijn machtigingen, terwijl de boosdoener ertussen moet zitten om hem op te zeggen.
    heet de app anders in exact, ik kan 'm niet vinden om in te trekken
    andere naam in intreklijst
    Ons pakket heet Bonnetje, maar dat woord staat niet in mijn lijst. Onder welke naam moet ik zoeken om het op te zeggen?
    onder welke naam staat die app dan
    De app heet bij ons anders dan wat ik in de lijst zie; kan het de naam van de softwarebouwer zijn?
    zoek op twinq maar zie alleen namen die me niks zeggen
    kan een app in de lijst anders heten dan wij hem noemen
    onder welke naam moet ik Lightspeed zoeken in exact, ik vind hem niet
    de app heet in de lijst anders geloof ik, er staat iets als "Mobiel Declareren NL by Zentax". Kan ik die intrekken?
    Ik zoek Bonnie (bonnetjesapp) om in te trekken maar zie alleen de bedrijfsnaam van de maker
    onder welke naam staat zo'n app in de intreklijst, de merknaam of de firma
    kan de app die ik wil intrekken onder een andere naam in de lijst staan
    wij noemen het 'de bonnenscanner' maar hoe heet dat ding in exact als ik hem wil stopzetten
    ik zie geen Power BI tussen de machtigingen om in te trekken, zou dat onder de maker staan?
    Ik wil onze bonnetjesapp intrekken maar zie alleen namen die ik niet ken
    Onder welke naam staat een app als ik hem wil verwijderen? Die van mij heet anders volgens mij
    De kassa heet bij ons Toetsie maar zo heet niks in de lijst waar ik moet intrekken
    Kan een app bij Machtigingen voor mijn apps een andere naam hebben dan op de website?
    Zoeken op leverancier of op productnaam bij het intrekken?
    Er staat iets met NL erachter dat op onze app lijkt, is dat degene die ik moet intrekken?
    Moet Toetsie uit Exact halen, misschien heet hij daar naar het moederbedrijf?
    In mijn lijst staat CodaBox niet onder die naam denk ik, waarop moet ik zoeken om het in te trekken
    De kassa heet bij ons Untill maar in de lijst met toestemmingen zie ik iets heel anders, kan dat dezelfde zijn? Hij moet eruit
    Ik zoek de spaarkaart-app om weg te halen, maar in Exact staan alleen bedrijfsnamen met NL erachter
    Hoe heet Dext in de machtigingenlijst? Ik wil het intrekken en vind alleen iets met Receipt
    "Scan & Boek" moet dicht, in de machtigingen staat niks dat zo heet
    ik wil Klippa eruit halen maar in mijn lijst staat alleen iets met SpendControl
    Wij noemen het 'het bonnending', maar in mijn machtigingen staat niets dat daarop lijkt. Hoe herken ik het om in te trekken?
    De kassa heet 'TillMaster', in mijn machtigingen staat alleen 'Horeca Solutions NL'. Is dat dezelfde die ik moet intrekken?
    staat er soms onder een andere naam? ik zoek de scanner om m in te trekken maar vind alleen iets van een bedrijf dat ik niet ken
    de app heet bij ons 'BouwBuddy' maar in de machtigingen zie ik die naam nergens, hij moet wel weg
    ik zie 'Visma Software BV - NL' in de lijst, is dat hetzelfde als de scanner die ik wil verwijderen
    de werkbonapp heet volgens mij in Exact naar het moederbedrijf, hoe zoek ik hem dan om hem te verwijderen
    onze plugin heet 'OrderFlow' maar in de lijst van Exact zie ik dat nergens, kan hij daar anders heten
    onder welke naam vind ik de app van het bureau om hem in te trekken
    intrekken van de bol-brug: in de lijst staat zoiets niet, wel een bedrijfsnaam die ik vaag ken
    app heet anders in lijst?
    staat er "xyz nl" is dat dezelfde app die ik wil intrekken
    die app heet bij ons "scannen" maar in lijst? moet weg
    De kassa heet bij ons anders dan in Exact geloof ik, onder welke naam moet ik zoeken om hem in te trekken?
    Heet Treatwell in de lijst soms anders? Ik wil het verwijderen en vind het niet
    Ik moet "SpendWise" intrekken maar in de lijst staan alleen namen die ik niet herken
    heet de app in exact misschien anders dan de app zelf? wil hem intrekken
    Onze scantool heet hier thuis gewoon de scanner, maar in Exact staat er een naam die ik niet ken, welke moet ik nu intrekken?
    ik zoek bonnetjesapp om te verwijderen en er staat iets met een slogan achter, is dat hem
    Wat is de officiële naam van onze kassa in die lijst? Ik wil niet het verkeerde intrekken
    De app die weg moet heeft misschien een andere naam in Exact
    De leverancier heet Blauwdruk BV, de app heet anders in hun folder, en in de lijst van toestemmingen vind ik geen van beide. Hoe herken ik wat weg moet?
    Wij verkopen ons product onder een andere naam dan waaronder het bij Exact is aangemeld. Klanten die willen intrekken vinden ons niet. Wat raad ik ze aan?
    Ik zoek 'Urenplein' in de lijst om hem in te trekken maar er staat niets met die naam
    Het pakket dat weg moet heet bij Exact misschien anders, ik herken de naam niet in het rijtje
    Kan het dat de app die ik wil intrekken onder de firmanaam van de maker staat?
    Ik zoek onze kassa om hem eruit te halen maar zie alleen namen die ik niet herken, heten ze soms anders
    Wie is die 'Invantive BV NL' in mijn lijst, is dat soms het Excel-ding dat ik wil intrekken?
    Moet ik 'Bonnetjesapp' intrekken of heet die daar naar de fabrikant? Ik zie alleen een bedrijfsnaam met BE erachter
    De app heet sinds de overname anders dan wij hem noemen, in de lijst kan ik hem niet vinden om hem eruit te halen
    in de lijst staat geen Basecone maar wel een bedrijf dat ik niet ken, is dat dezelfde die ik wil intrekken
    app heet anders in intreklijst
    naam leverancier zoeken bij verwijderen
    De app die eruit moet heet bij ons anders dan wat ik in het rijtje zie, kan dat dezelfde zijn?
    Ik zoek 'Scansys' om te verwijderen, kan het zijn dat die app in Exact onder een andere naam staat?
    Ik wil een app afsluiten maar in de lijst herken ik de naam niet, kan die anders heten?
    Onder welke naam staat de scanapp in mijn machtigingen als de productnaam er niet bij staat?
    De app die weg moet heet in de machtigingen kennelijk naar de fabrikant, hoe zoek ik dan?
    Kan het dat de app die ik wil intrekken onder een heel andere naam in de lijst staat?
    Ik zoek een app om in te trekken maar in Exact heet die vast anders dan de productnaam.
    Onze leverancier heet anders dan zijn product; onder welke naam staat hij bij de intrekbare apps?
    Ik zoek Klippa om het in te trekken, maar er staat alleen iets met een andere naam en NL erachter.
    De app die ik wil stopzetten kan in Exact anders heten dan bij ons, waar let ik op?
    ik zoek de webwinkel in de lijst om hem in te trekken maar zie alleen een bedrijfsnaam die ik niet ken, kan het dat zijn
    Staat TriFact onder een andere naam in de lijst? Ik zie alleen afkortingen en moet hem intrekken
    zoek 'Scan Sys' om te verwijderen maar in Exact heet het vast anders
    De te verwijderen scantool heet in ons contract anders dan ik in Exact zie, onder welke naam zou hij staan?
    Wil de app beëindigen maar vind hem niet, zou hij onder de fabrikant staan?
    app heet anders in de lijst? wil intrekken
    zoek klippa om weg te doen, staat iets met spendcloud
    ik zoek Klippa om in te trekken maar zie alleen iets van SpendControl BV of zo, is dat hem
    kan het zijn dat een programma daar onder de firmanaam staat? ik moet het verwijderen maar vind het niet
    ik zoek Urenbaas om in te trekken maar zie alleen een bv-naam die ik niet ken, kan dat dezelfde zijn
    Ik wil onze declaratie-app intrekken maar in de lijst staat alleen een Engelse bedrijfsnaam die ik niet herken.
    Kan het zijn dat de app die ik wil intrekken onder een andere naam in Exact staat?
    Moet ik bij intrekken zoeken op Basecone of op de naam van het moederbedrijf?
    Onder welke naam staat onze scanapp in de lijst als ik hem wil intrekken? De productnaam vind ik niet terug.
    Zou de app die ik wil intrekken onder een andere naam in de lijst kunnen staan? Ik zoek me suf.
    Volgens de leverancier heet hun app ProSync, maar dat zie ik nergens in mijn lijst met machtigingen.
    Staat een app die ik wil intrekken soms onder een andere naam in de lijst?
    Ik zoek ons scanprogramma om in te trekken maar zie alleen een bedrijfsnaam met NL erachter.
    De app die ik wil verwijderen heet bij ons Bonnetje, maar in Exact vind ik dat niet terug
    Ik zoek Blue10 in mijn lijst maar zie alleen een naam die er een beetje op lijkt met NL erachter
    De app heet bij ons Factuurhulp, maar zo'n naam staat niet tussen mijn machtigingen. Staat hij er onder een andere naam?
    Hoe heet de app van onze scandienst eigenlijk in de lijst waar ik hem wil intrekken? De productnaam staat er niet.
    .done =
        gevonden onder de leverancier
        ja hij heet daar anders, ik heb 'm
        De benaming week af, maar de regel is terecht.
        stond er met NL achter
        op fabrikant gezocht en bingo
        op de webiste van de maker gekeken, zo heet ie dus in exact
        klopt, andere naam, verder
        zat gewoon tussen de V's
        nu snap ik welke het is
        hebbes
        Onder de naam van de maker stond hij er gewoon tussen.
        ah, met een landcode erachter, gevonden
        Ik heb op de leverancier gezocht en er is er maar één die past
        de firma die op de factuur staat, die was het
        goed, ik kijk daar nog eens naar
        staat onder de moedermaatschappij, gesnapt
        ah hij heet daar naar het moederbedrijf
        stond er als XY Connect NL
        met nen engelse slogan achter, zot
        heet daar zoals de leverancier, gevonden
        stond er met NL achter, ik heb hem
        terug naar de lijst want ik weet nu waar ik op let
        hij stond onder de naam van de leverancier met 'NL' erachter
        gevonden! onder visma in plaats van de oude naam
        ok ik ga nog eens in de lijst zoeken
        gevonden onder andere naam
        ja die slagzin, dat is hem

revoke_long-unused =
    We gebruiken die tool al maanden niet meer, moet ik hem dan nog intrekken?
    Kan het dat een koppeling al vanzelf vervallen is en er daarom niets meer te verwijderen valt?
    Maanden niet aangeraakt, ik wou hem nu verwijderen maar blijkbaar is hij al verdwenen.
    De app van vorig jaar staat niet meer bij mijn machtigingen, moet ik hem dan nog intrekken of is dat vanzelf verlopen?
    Half jaar niet aangeraakt, ik wil het opdoeken maar het staat er al niet meer
    Voor ik hem kon intrekken was de app al uit mijn rijtje verdwenen; we hadden er sinds de jaarrekening, ruim twee maanden, niets mee gedaan. Is de toestemming dan vanzelf komen te vervallen?
    Die app die ik wou intrekken is zelf al verdwenen uit het lijstje, wij hebben hem wel maanden niet aangeraakt. Is het dan in orde?
    Klant aan de lijn: wil onze app schrappen maar ziet ze niet meer staan, ze is wel drie maand niet gebruikt. Kan het dat ze vanzelf verdwenen is?
    We gebruiken dat ding al een halfjaar niet, moet ik het nog afsluiten of is dat vanzelf gegaan?
    De app die ik wilde weghalen is verdwenen zonder dat ik iets deed, klopt dat na zo lang stilstaan?
    Na drie maanden niets doen vind ik geen machtiging meer om te schrappen. Is hij dan echt buiten?
    oude app al maanden niet gebruikt, niet meer te vinden om in te trekken
    De fietsenwinkel is al een half jaar dicht en het kassasysteem staat sindsdien uit. Nu wil ik de koppeling netjes weghalen, maar hij is al verdwenen; moet ik nog iets doen?
    Dat pakket heeft al een half jaar stilgelegen. Wilde het afsluiten, maar het staat er al niet meer tussen, is het dan vanzelf weg?
    app al maanden niet meer gebruikt, moet ik hem dan nog intrekken?
    verdwijnt een ongebruikte machtiging vanzelf uit mijn lijst na een maand
    dat programma heeft sinds de zomer niet gedraaid, valt er dan nog iets weg te halen?
    Moet ik iets wat al in geen maanden geopend is nog eigenhandig schrappen, of is die goedkeuring toch al dood?
    Een programma dat we al een halfjaar niet aanraakten staat niet meer bij mijn machtigingen. Is het vanzelf vervallen?
    valt er nog iets in te trekken als een tool meer dan een maand stilligt
    oude toestemming, meer dan 30 dagen niet gebruikt, moet ik die nog opzeggen of is ze vanzelf weg
    Ik wil een pakket afsluiten dat al maanden niet gedraaid heeft. Kan ik testen of het nog toegang heeft?
    maand niet gebruikte app niet meer in mijn lijst, hoef ik die nog in te trekken
    we gebruiken die app al een half jaar niet, valt er dan nog iets in te trekken?
    verlopen, moet ik nog intrekken
    De tool staat niet meer in mijn lijst en is sinds maart niet gebruikt. Is de toestemming dan uit zichzelf vervallen?
    app al half jaar niet gebruikt, nog intrekken?
    Moet ik een oude koppeling nog opruimen als er maanden niemand mee heeft gewerkt, of vervalt die vanzelf
    hij staat niet meer in de lijst en wij gebruiken hem al sinds de zomer niet
    de koppeling is al maanden niet meer gebruikt en staat niet in de lijst, heeft hij nog toegang?
    Ik wil een app intrekken die we al 2 maanden niet openen. Is die toestemming niet vanzelf verlopen?
    oud programma, nooit meer aangezet sinds de zomer, vind hem niet om in te trekken
    app is al maanden niet gebruikt, moet ik hem dan nog intrekken of is dat vanzelf verlopen
    30 dagen niet gebruikt = vanzelf weg? ik vind de app niet om in te trekken
    wat als een app 30 dagen niet gebruikt is
    app al maanden niet gebruikt, moet ik die nog intrekken?
    Dat programma heeft sinds de zomer niemand geopend en ik zie het ook niet in de lijst. Vervalt zo'n machtiging vanzelf?
    proefversie van januari nooit meer aangeraakt, kan die nog in onze cijfers?
    De app die ik wil intrekken hebben we al maanden niet gebruikt en hij staat nergens meer
    Verloopt een toestemming vanzelf als je een app een tijd niet gebruikt?
    Moet ik een programma dat al sinds vorig jaar stilligt nog wel intrekken?
    app 2 maanden niet gebruikt, nog toegang of vervallen?
    Na hoeveel dagen stilstand vervalt de machtiging van een app?
    Is een ongebruikte koppeling na een maand al dood, of moet ik hem zelf weghalen?
    Het pakket draait al een half jaar niet meer, kan het dan toch nog in Exact?
    Ik wilde een oud programma eruit halen dat niemand sinds de zomer heeft opgestart, maar het staat niet meer in mijn lijst
    app al in geen 3 mnd gebruikt is de toesteming dan nog geldig of moet die weg
    die app die ik wil intrekken staat er niet meer tussen, al twee maanden niet meer gebruikt
    Het strandpaviljoen was drie maanden dicht. De kassa-app die ik wil intrekken staat niet meer in de lijst
    Die spaarkaart-app hebben we sinds Pasen niet gebruikt en hij is verdwenen uit mijn machtigingen. Heeft hij nog toegang?
    Programma van vorig jaar wil ik intrekken, staat niet meer in de lijst, al maanden niet gebruikt. Is het vanzelf verlopen?
    vorig jaar eenmalig gebruikt voor de bank, wil intrekken, vind hem niet meer terug
    moet ik een app nog intrekken die al een half jaar niet gebruikt is en niet meer in de lijst staat
    verloopt de toegang van een ongebruikte app vanzelf, dan hoef ik niet in te trekken toch
    app van een jaar geleden niet meer te vinden in mijn lijst, is die dan onschadelijk
    De app die ik wil intrekken hebben we al een halfjaar niet aangeraakt en staat nergens meer, is die vanzelf vervallen?
    Is intrekken nog nodig bij een app die we sinds vorig jaar niet meer opgestart hebben en die nergens te zien is?
    app al sinds de zomer niet gebruikt en hij staat niet meer in mijn lijst, is hij dan vanzelf vervallen of moet ik nog intrekken
    moet je een tool die je al maanden niet aanraakt nog wel afsluiten of is de toegang dan weg
    offerteprogramma van 2 jaar terug staat nergens meer tussen mijn toestemmingen, is die er vanzelf af
    hoef ik een app die sinds vorig seizoen stil ligt niet meer in te trekken
    een app die we alleen bij de jaartelling gebruiken is uit mijn lijst verdwenen, hoef ik hem dan niet meer te schrappen
    plugin is al een half jaar niet gebruikt, staat niet meer bij mijn apps, moet ik nog wat intrekken?
    die actietool draaide alleen vorig jaar kerst, zie hem niet meer staan. Kan hij er nog in of is dat verlopen?
    app half jaar niet gebruikt, staat niet meer in lijst
    oude app ongebruikt, vervalt toegang vanzelf?
    vorig jaar voor 't laatst gebruikt en nu niet meer te vinden om in te trekken
    dat pakket heeft al sinds de winter stilgelegen en ik vind het niet meer terug om het weg te halen
    De kassa die ik wil intrekken is al drie maanden niet gebruikt en staat nergens, is het akkoord dan al verlopen?
    De app die ik weg wil hebben is sinds vorig seizoen niet aangeraakt; staat hij daarom niet meer in de lijst?
    Al maanden niet gebruikt en nu ik hem wil intrekken staat hij er niet meer, is hij vanzelf vervallen?
    moet ik een app die sinds de zomer stilligt nog wel intrekken of is dat verlopen
    sinds vorig jaar niet meer geopend, en nu is hij weg uit mijn rechten; hoef ik niks meer in te trekken?
    wou die oude app intrekken maar hij staat er niet meer tussen, al zeker een half jaar niet gebruikt
    die app had ik willen intrekken, maar we gebruiken hem al sinds de zomer niet en nu is hij foetsie uit de lijst, ben ik veilig?
    Moet ik een app intrekken die al maanden niet gebruikt is?
    Ik wilde een tool wegdoen die we al maanden niet meer openen, en hij staat niet meer in mijn lijst. Is dat vanzelf verlopen, en hoe weet ik dat zeker?
    Een app die weg moet is al drie maanden niet geopend. Moet er dan überhaupt nog iets ingetrokken worden?
    Klant wil een tool wegdoen die hij vorig jaar voor het laatst gebruikte. Is de toestemming dan niet al vanzelf vervallen?
    de app die ik wil intrekken is al maanden niet gebruikt en staat niet in het lijstje, is dat dan vanzelf opgelost
    Dat pakket is al maanden niet aangeraakt, en nu ik het eruit wil gooien vind ik het niet terug, is het vanzelf weggevallen?
    Is een toestemming die ik al maanden niet gebruik vanzelf verlopen, of moet ik hem nog weghalen? Hij staat niet in mijn lijst.
    app sinds de zomer niet meer geopend en nu niet meer te vinden om in te trekken, is die dan al dood
    Moet ik nog intrekken als we het ding al een half jaar niet gebruiken?
    De app die ik wil afsluiten is een half jaar niet aangezet en staat niet meer in het rijtje
    De app die we in 2023 een week geprobeerd hebben staat niet meer in mijn lijst. Is die vanzelf verlopen of kan hij er nog in
    al een jaar niet gebruikt die scanner, moet ik hem er nog uithalen of is dat vanzelf gegaan
    die app heeft niemand in maanden aangeraakt, moet ik hem dan nog intrekken, hij staat er niet eens bij
    oude tool al een half jaar niet gebruikt en niet te vinden in de lijst, is de toegang vanzelf weg
    sinds vorig jaar niet gebruikt, ik wou hem netjes intrekken maar hij is verdwenen, is dat vanzelf gegaan
    oude app nooit meer gebruikt, vervalt toegang vanzelf?
    vervalt machtiging automatisch
    De app die ik wil intrekken staat er niet tussen; hij is al maanden niet gebruikt, zou hij vanzelf vervallen zijn?
    Heeft een app die sinds vorig jaar ongebruikt is nog steeds toegang of is dat verlopen
    Ongebruikt sinds de zomer: moet ik die app nog intrekken of is hij vanzelf al buiten?
    Die app wil ik verwijderen, maar we hebben hem een half jaar niet gebruikt, is hij dan al vanzelf weg?
    Ik heb de app al twee maanden niet aangeraakt, is het intrekken dan nog wel nodig?
    Is de toestemming vanzelf vervallen als ik een app langer dan een maand niet gebruik?
    Een app van drie jaar geleden, nooit meer gebruikt: staat die nog open of is hij verlopen?
    Die app hebben we al een halfjaar niet geopend, moet ik hem dan nog intrekken?
    Moet ik een app intrekken die sinds de lente niet meer is opgestart en uit de lijst lijkt te zijn?
    Deze connector heeft al twee maanden niet gedraaid en staat niet meer in mijn lijst, is intrekken dan nog nodig?
    Is een app waar we al een kwartaal niets mee doen vanzelf zijn toegang kwijt?
    De app is al drie maanden niet gebruikt en nu vind ik hem niet meer terug om in te trekken.
    Is de toestemming van een rapportageprogramma dat we sinds de zomer niet openen vanzelf verlopen?
    Die app hebben we al maanden niet aangeraakt en nu wil ik hem weghalen maar hij staat er niet meer tussen
    App die ik wou intrekken hebben we al een half jaar niet geopend en hij staat er niet meer. Nog iets doen?
    de app die ik wil verwijderen is al maanden niet gebruikt en staat nergens meer, is dat dan vanzelf weg
    oude testapp, zes weken stil, niet terug te vinden in de lijst om in te trekken
    De app die ik wil afsluiten is al maanden niet gestart en staat nergens meer. Is er dan nog iets in te trekken?
    Een tool die vorig jaar stopte wil ik afsluiten, maar hij is al uit het overzicht verdwenen
    app al half jaar nie gebruikt, staat er niet meer, nog intrekken?
    oude app maanden stil, is die toestemming niet vanzelf vervallen
    de zomerkamp-app is al acht weken niet aangeraakt en staat niet meer bij mijn apps, moet ik die nog intrekken of is dat vanzelf verlopen
    Heeft een app die sinds vorig seizoen stilligt nog rechten? Ik wilde hem intrekken maar hij is uit de lijst.
    De app die ik wil intrekken staat nergens, maar is al maanden niet gebruikt. Is de toestemming vanzelf weg?
    wou hem weghalen maar na een half jaar stilstand zie ik hem niet meer, verlopen misschien?
    De app is maanden niet gebruikt, hoef ik dan nog in te trekken?
    Vervalt een toestemming vanzelf als niemand de app gebruikt?
    De planningsapp is al drie maanden niet gebruikt door onze werkmaatschappij, moet ik die toestemming dan nog wel intrekken?
    We gebruiken die app al twee maanden niet; moet ik hem dan nog intrekken of is de toestemming al vervallen?
    We gebruiken die app al een half jaar niet, moet ik de rechten dan nog intrekken of zijn die vanzelf vervallen?
    Verloopt de toestemming vanzelf als een app een maand stil ligt, en verdwijnt hij dan ook uit mijn lijst?
    De bonnetjesapp ligt al sinds vorig voorjaar stil en is niet meer terug te vinden bij mijn machtigingen. Moet ik daar nog iets mee?
    Een app die we al maanden niet gebruiken is verdwenen uit de lijst, is de toestemming dan vanzelf weg?
    De app die ik wil intrekken is al maanden niet aangeraakt en staat nergens in mijn lijst.
    Oude app waarvan ik de toegang wil intrekken is verdwenen uit de lijst, we gebruiken hem al sinds 2023 niet.
    Een app die we al maanden niet gebruiken wil ik intrekken, maar hij staat er niet meer. Is die vanzelf vervallen?
    Moet ik een app die een half jaar stil ligt nog intrekken of is die toestemming al verlopen?
    Is een toestemming van een jaar geleden nog geldig, ik vind de app niet meer om in te trekken?
    De app stond vroeger in mijn lijst maar is nu weg, al maanden niet gebruikt. Heeft die nog toegang?
    Een app die ik al een half jaar niet heb gebruikt staat niet in de lijst, is de toestemming dan vervallen?
    Een app die ik nooit meer gebruik is verdwenen uit mijn lijst, mag ik dan gerust zijn?
    Vorige zomer voor het laatst gebruikt, nu wil ik hem eruit maar hij staat er niet meer tussen
    Het programma is al maanden niet meer opgestart en staat nu ook niet meer bij mijn apps. Is het dan vanzelf weg?
    Deze app gebruikten we voor het laatst in het voorjaar. Heeft hij nu nog toegang of is dat verlopen?
    Heeft een app die ik in geen maanden heb aangeraakt nog steeds toegang, en moet ik die dan nog intrekken?
    .done =
        gestart en hij vraagt om inloggen, dus weg
        toestemming is blijkbaar verlopen
        Ik heb de app geopend en kreeg het aanmeldscherm; niet ingelogd uiteraard.
        ok duidelijk, verder
        gecheckt, geen toegang meer
        hij wou dat ik inlogde, laten zitten
        even opgestart op de oude laptop, stond meteen een inlogvenster
        helder, dan valt er niks te doen
        De app deed het niet zonder aanmelden, dus die is al dood.
        prima, terug naar de lijst
        Gestart en ik moest aanmelden, dus dat is verlopen.
        Hij deed niks meer zonder wachtwoord; dan is er niks te halen
        begrepen, die was vanzelf al dood
        Net geopend om te kijken, venster van Exact gezien en weer dicht
        ok, uitgeprobeerd
        hij vraagt inderdaad om in te loggen, dus klaar?
        ik log ook niet in hoor
        hij vroeg inderdaad om in te loggen
        oke dan hoeft er niks meer
        duidelijk, neem me mee terug
        dan is ie dus vanzelf verlopen. oké terug
        begrepen, niet ingelogd, ga maar terug
        app gestart. inlogscherm. klaar.
        klopt, hij vraagt een inlog, niet gedaan
        ok duidelijk, terug naar de lijst

revoke_no-revoke-button =
    ik zie geen knop intrekken
    Er is geen knop Intrekken
    Achter de app staat geen Intrekken, hoe krijg ik hem dan weg?
    Ik heb de app gevonden, maar kan nergens op klikken om hem te verwijderen
    De optie om de machtiging op te heffen is bij mij grijs
    Ik wil de kassakoppeling compleet wissen, maar zie achter de regel niets om op te klikken.
    Waar staat de knop Intrekken? Bij mij staat achter de app alleen een naam en een datum
    Moet ik beheerder zijn om op Intrekken te kunnen klikken? Die knop is er bij mij niet.
    Ik zie hem wel staan, maar er is niks om op te drukken om hem weg te halen
    Ik heb de juiste app gevonden en opengeklikt, maar ik zie uitsluitend een omschrijving en een rij vinkjes. Nergens iets om de machtiging mee te beëindigen.
    Zie de app staan maar nergens een knop om hem weg te doen
    yo ik zie de app wel staan maar nergens intrekken, alleen naam en datum. mis ik een permissie?
    Iedereen roept 'gewoon op Intrekken klikken'. Geweldig advies, als die knop bestond.
    Ik zie de app staan maar er is geen knop om hem eruit te gooien
    Bij deze ene kan ik niet intrekken, bij de andere wel. Waarom?
    Waar druk ik dan? Op die regel staat alleen de naam en een datum, niks om de toegang weg te nemen.
    knop intrekken ontbreekt
    Ik heb de app gevonden en opengeklikt, zie een hele lap tekst over gegevens. Maar nergens iets om hem weg te gooien.
    ik had gehoopt de toegang met één klik te beëindigen, maar er valt op die regel niets te klikken
    er staat geen Intrekken achter de app in mijn lijst
    ik zie de regel wel in het beveiligingscentrum maar het woordje om te schrappen ontbreekt
    Waarom kan ik bij mijn eigen machtigingen de knop rechts niet vinden?
    knop om in te trekken onzichtbaar, zit ik misschien in de lijst van iemand anders?
    rechts op de regel zie ik helemaal geen intrekken staan
    Op de regel van het pakket zie ik geen Intrekken staan. Hoe komt dat?
    de knop intrekken ontbreekt bij mijn programma in het beveiligingscentrum
    Bij sommige regels in mijn Machtigingen is er geen manier om te stoppen. Kijk ik in de verkeerde lijst?
    geen intrekknop op mijn scherm
    waarom kan ik de app niet intrekken, er staat geen knop bij
    ik zie de app wel staan maar er zit geen intrekken achter
    knop intrekken weg
    Op de regel van de toepassing in Exact ontbreekt de mogelijkheid om haar op te zeggen. Kijk ik in de verkeerde lijst?
    er is geen knop intrekken
    Ik zie de app wel maar nergens iets om hem weg te halen.
    Bij mijn collega staat er intrekken achter, bij mij niet. Hoe zit dat?
    geen intrekken knop bij de app
    Ik zie de app wel in de lijst maar er staat niks waarmee ik hem kan weghalen.
    knop ontbreekt om app te verwijdern
    waar is dat "Intrekken" nu? bij mij staat enkel de naam en de administraties
    mijn scherm toont de app maar ik kan nergens op klikken om te stoppen
    intreken staat er nie bij
    ik zie de app wel maar nergens een knop intrekken
    Bij ons staat er geen "Intrekken" achter de app
    de app staat er, de datum staat er, maar geen link om hem te schrappen
    Hier op mijn iPad is geen woord "Intrekken" te bekennen naast de app
    geen knop om de app in te trekken
    Ik sta bij de app in de lijst maar er is nergens een link om hem te beëindigen
    mijn collega heeft bij elke app intrekken staan en ik niet
    Er staat geen knop Intrekken bij de app
    Ik zie de app wel maar nergens een mogelijkheid om hem te verwijderen
    Waar is die intrekknop gebleven?
    intrekken knop ontbreekt
    Bij mijn app staat alleen tekst, ik kan niks aanklikken om hem weg te doen
    Volgens de uitleg moet er Intrekken staan, bij mij niet
    De optie om rechten af te nemen is er gewoonweg niet bij Visma
    Ik vind de app terug, maar kan hem niet schrappen want er is geen knop
    zie geen intreken knop achter basecon
    Ik zie bij een app van mijn cliënt geen knop Intrekken staan
    Naast de naam van de app ontbreekt de mogelijkheid tot intrekken, terwijl het wel mijn lijst is
    De app staat er wel tussen maar naast Salonized is geen knop om in te trekken
    de app staat er, het woord Intrekken niet
    bij de app zie ik geen knop om in te trekken
    er is geen intrekken te bekennen naast de app
    naast de apps staat bij mij niets waarmee je hun toegang kunt beëindigen
    De app staat er wel maar ik vind nergens een knop om hem in te trekken
    Waar is dat woordje Intrekken? Ik zie de naam van de app en verder niks
    Ik zit in de lijst, zie het programma, maar kan er niets aan doen, er hoort toch iets te staan om het weg te doen
    er staat geen intrekken achter de app
    knop om te ontzeggen ontbreekt op de regel van onze urensoftware
    Ik vind de regel van de app wel maar kan niets aanklikken om hem te stoppen
    waar is intrekken gebleven? andere apps in mijn lijst hebben het wel
    op de regel van dat CRM ontbreekt gewoon de knop waarmee ik het kan uitzetten
    Er staat bij de app geen intrekknop
    ik kan de plugin openen maar er is niets om hem te verwijderen
    de app staat netjes in mijn rijtje maar ik vind niks om hem te beëindigen
    geen intrekken knop
    intrekken ontbreekt bij die app
    regel app wel, knop om weg te halen niet
    Ik zie de app die weg moet wel, maar nergens een knop om in te trekken
    Naast de kassa staat alleen tekst, geen knopje om hem eruit te gooien
    Waar is de intrekknop? Ik kan de app wel aanklikken, meer niet
    Ik zie de app wel maar geen knop om in te trekken
    De app staat in mijn scherm, er is alleen niets om op te klikken om er een eind aan te maken
    In mijn overzicht staat achter Basecone helemaal niets waarmee ik de toegang kan stoppen
    overal staat dat er een knop intrekken moet zijn, bij mij dus niet
    ik zie de app wel staan maar geen enkel knopje om hem eruit te gooien
    bij de app staat enkel een tekst en geen knop om hem te wissen
    in de kolom helemaal rechts staat bij mij niets, ook geen intrekken
    Ik zie de app wel maar er staat geen knop intrekken
    Waar is de knop Intrekken gebleven?
    Het woord Intrekken ontbreekt op de regel van mijn app
    De app die weg moet staat er, met een keurige regel, maar een knop om hem in te trekken zie ik nergens. Ligt dat aan mijn scherm of aan mijn rechten?
    Bij de app staat wel beheer, maar geen intrekken. Mijn klant heeft dat wel. Kijk ik in een andere lijst dan hij?
    In mijn beveiligingscentrum zie ik apps en bedrijven maar nergens het woord intrekken. De leverancier zegt dat het er hoort te staan.
    Ik zie het rijtje met apps wel, maar nergens een knop om de toegang te beëindigen
    naast de app die weg moet ontbreekt de intrekknop
    Ik sta op de goede regel, maar de knop om het te stoppen ontbreekt
    Bij de rij van Dyflexis zie ik rechts niks om op te klikken
    Ik mag blijkbaar niet intrekken, want er is geen knop achter de app
    er hoort een intrekknop te zijn maar ik heb hem niet, mag dat wel met mijn rechten
    In mijn rijtje staat de app, maar zonder een woord waarmee ik hem kan weghalen
    Ik zie alleen 'administraties beheren' achter de app, geen knop om hem weg te doen
    Bij de collega staat er rechts 'Intrekken', bij mij houdt de tabel daarvoor op
    Waar 'Intrekken' hoort te staan is bij mij een lege kolom
    Het contract is gestopt, ik heb de app gevonden in Exact, maar er staat nergens iets om hem in te trekken
    De hr-tool staat er wel maar zonder intrekken-knop, komt dat door mijn rol sinds de reorganisatie
    bij de app staat geen Intrekken, alleen Administraties beheren
    waar is de knop intrekken gebleven
    ik zie de app en de soorten gegevens maar nergens iets om hem weg te doen
    er is niets om op te drukken om die toegang te stoppen, ik zie alleen beheer
    de rij van de app is er, de knop om hem eruit te halen niet
    geen verwijderoptie naast app
    zie nergens prullenbak of intrekken bij app
    Waar is dat knopje om in te trekken gebleven?
    zie gen intrek knop
    Ik zie de app staan, maar geen enkele knop om hem eruit te gooien
    waar is dat woord Intrekken dan? er staat niets achter de naam van de app
    Alleen de naam van de app, geen knop om in te trekken. Scherm te smal of geen recht?
    De app staat er, maar ik kan nergens op Intrekken klikken
    Naast de app die ik wil afsluiten ontbreekt de knop Intrekken.
    Ik zie de app wel staan, maar nergens iets om hem in te trekken.
    Waarom kan ik bij deze app geen Intrekken aanklikken?
    Op de regel van de app die weg moet staat wel een naam maar geen mogelijkheid om in te trekken.
    Intrekken is bij mij niet beschikbaar voor deze app, wat doe ik fout?
    ik zie geen knop intreken achter de app die weg moet
    Ik zie de app die weg moet wel staan, maar er is geen knop om hem in te trekken
    Achter de naam van het programma staat bij mij nergens Intrekken
    Mijn collega ziet Intrekken staan achter de app, bij mij ontbreekt dat woord
    Bij de app in mijn lijst staat nergens een knop Intrekken.
    Ik kan de app wel aanklikken maar niet verwijderen, de knop ontbreekt.
    Bij de app staat nergens een knop om in te trekken, alleen de naam en wat administraties.
    Ik wil de oude app verwijderen maar op die regel ontbreekt de knop Intrekken.
    De app staat er wel, maar ik kan nergens op klikken om hem weg te halen.
    Bij Teamleader ontbreekt in mijn scherm de mogelijkheid om de rechten af te nemen, hoe komt dat?
    ik zie nergens intreken staan bij de app
    ik zie de app wel staan om weg te halen, maar nergens het knopje intrekken
    Bij mij staat er geen intrekken naast de scantool, wat nu
    De app staat er wel, maar er is geen knopje om in te trekken
    Rij gevonden, knop niet. Hoe trek ik dan in
    zie de app wel staan maar geen knop intrekken
    waar zit de knop om te verwijderen, ik zie alleen tekst
    Achter de app zie ik geen mogelijkheid tot intrekken, alleen de naam
    De knop om hem te beëindigen ontbreekt op de regel
    De regel van de app is er, de knop niet
    geen knop intrekken
    zie nergens revoke
    knop intrekken ontbreekt bij app
    bij mijn apps staat wel de naam maar geen knop om hem weg te doen
    Waar is Intrekken gebleven? De regel van de app is er, de knop niet.
    klant is op de goede pagina, ziet de app, maar er is geen knop Intrekken
    De regel staat er, de knop om in te trekken niet
    De intrekknop ontbreekt achter mijn app
    Bij de app staat nergens een knop om in te trekken
    Waarom kan ik hier nergens op intrekken klikken?
    Ik zie de app van onze klant wel staan, maar nergens een knop om de rechten in te trekken.
    Ik zie de app wel staan maar nergens een knop om in te trekken.
    Ik zie de app wel staan maar er is geen knop Intrekken.
    Bij alle andere apps kan ik intrekken, alleen bij deze staat er geen knop.
    Ik sta in het scherm met de app die weg moet. Ik zie wel de administraties maar nergens een optie om in te trekken.
    Bij de app in mijn lijst staat nergens een knop om in te trekken.
    Ik zie de app wel staan, maar er is geen intrekknop te bekennen.
    intrekknop ontbreekt bij app
    In mijn overzicht van apps staat het programma wel, maar een knop om in te trekken kan ik niet ontdekken.
    Er hoort een knop Intrekken te staan zegt mijn collega, maar bij mij houdt de regel op na de naam van de app.
    Geen intrekknop te vinden achter mijn app
    Ik zie nergens Intrekken achter de app staan.
    De app staat in de lijst, maar een knop om hem in te trekken zie ik niet.
    Geen intrekknop bij de app
    Waarom kan ik één app niet intrekken terwijl ik hem wel in de lijst zie staan?
    Bij Import/Export zie ik de app wel, maar intrekken kan ik daar niet
    Er staat geen knop Intrekken bij de app.
    .opt-far-right =
        ik moet nog scrollen
        nog niet gescrold
        ik heb niet rechts gekeken
        nog niet naar rechts geschoven
        misschien staat het verder naar rechts
        ik heb nog niet rechts gekeken
        nog niet helemaal rechts gekeken
        ik heb niet naar rechts geschoven
        moet ik naar rechts scrollen
        mijn scherm is te smal
        ik zie niet de hele regel
        helemaal rechts heb ik niet gekeken
        rechts valt buiten beeld
        rechts nog niet bekeken
        ik moet nog naar rechts
        kan naar rechts schuiven
        nee daar heb ik niet gekeken
        o daar had ik niet gekeken
        o wacht ik moet nog naar rechts scrollen
        mijn scherm is te smal, de rechterkant valt weg
        mijn laptopscherm is klein, er zit nog een schuifbalk onder
        moest ik opzij scrollen dan?
        ik zie de tabel maar half
        zit op mijn telefoon, de rij loopt buiten beeld
        had ingezoomd op 150, kan het daarachter zitten
        nog niet opzij geschoven
        oh nog niet opzij geschoven
        misschien loopt de tabel door buiten mijn scherm
        ik zie onderaan een schuifbalkje, dus er is nog meer
        heb alleen het linkerstuk bekeken
        Het venster staat maar op halve breedte, dus het einde zie ik niet.
        mijn scherm is nogal klein, de kolommen vallen eraf
        zit op een tablet, de regel is afgekapt
        aan de rechterzijde nog niet gecontroleerd
        nee zover had ik niet gekeken
        kan wel dat ik moet doorscrollen naar opzij
        Mijn venster is zo smal dat ik de helft niet zie.
        Er zit onderaan een schuifbalk, daar ben ik nog niet aan geweest
        ik kijk op mijn telefoon, het loopt van het scherm af
        Tot aan de datum kan ik het zien, verder houdt het op
        oh moet ik opzij scrollen?
        nog niet rechts gekeken
        niet gescrold
        niet helemaal rechts
        mijn scherm is niet breed genoeg
        nog niet zover
        alleen links gezien
        ik heb nog niet naar de rand gescrold, mijn scherm is een postzegel
        tot hoever moet ik naar rechts? dat deed ik nog niet
        o moet ik scrollen?
        mijn scherm is maar een klein laptopje
        kweenie, ik zie maar de helft van die tabel
        misschien moet ik nog opzij schuiven, heb ik niet gedaan
        moet nog opzij schuiven
    .opt-other-list =
        het is niet mijn lijst
        dit is de lijst van iedereen
        ik zit in appmachtigingen
        misschien de verkeerde lijst
        dit is niet van mij
        via import export gekomen
        dit is misschien niet mijn eigen lijst
        dit is niet mijn lijst
        ik zit in een andere lijst
        ik zie apps van iedereen
        dit is de lijst van het hele bedrijf
        de lijst van de organisatie
        verkeerde lijst
        misschien zit ik in de verkeerde lijst
        ik kijk in appmachtigingen
        het zijn ook apps van collega's
        dit lijkt de lijst van iedereen
        andere lijst
        dit is een ander overzicht
        ben via import export gekomen, is dat anders?
        er staan hier namen van collega's bij, dus niet alleen van mij
        ik ben binnengekomen via import/export
        dit lijkt het overzicht van heel het bedrijf
        volgens mij zit ik bij appmachtigingen en niet onder mijn naam
        onder een andere weg geopend dan u zei
        de lijst heeft een kolom gebruiker, hoort dat?
        ik geloof dat ik in het overzicht van het hele kantoor zit
        ben via import/export gegaan, dus mss de lijst van iedereen
        Er staan hier namen van collega's bij
        dit lijkt me van de organisatie te zijn, niet van mij persoonlijk
        wellicht zit ik in de gegevens van een ander
        ik zie appmachtigingen bovenaan staan, klopt dat wel
        Ik vermoed dat ik het verkeerde overzicht geopend heb.
        er staan tientallen apps die ik niet ken
        keek mee op de login van mijn baas
        geen flauw idee of dit wel mn eigen lijstje is
        Hier staan ook de koppelingen van collega's bij, dus is dit wel van mij?
        Ik ben via Import/Export binnengekomen
        boven de regels staat de naam van Joost
        Zou kunnen dat ik de gezamenlijke te pakken heb in plaats van die van mezelf
        het is een heel lange rij van het ganse bedrijf
        misschien niet mijn lijst
        niet van mij denk ik
        van de hele organisatie
        dit is niet mijn naam bovenaan
        niet zeker of dit de mijne is
        lijst van een collega
        ik ben via Import/Export binnengekomen, is dat erg?
        dit kan best de lijst van Bea zijn, daar staan mijn apps niet tussen
        ik kwam hier binnen via import/export...
        hier staan wel honderd apps van allerlei mensen
        ik ben via import/export gekomen
        er staan ook namen van collega's bij
        volgens mij zit ik bij import/export, niet bij mezelf
        hier staan apps van iedereen dus misschien de verkeerde lijst
        volgens mij zit ik in die appmachtigingen, van iedereen
        kweet nie of da de mijne is
        ik denk niet dat dit mijn lijst is
    .opt-own-list =
        wel mijn eigen lijst
        het is mijn lijst maar geen knop
        ik zit goed maar het staat er niet
        ook rechts niks
        alles bekeken en toch niks
        helemaal rechts ook niet
        het is mijn lijst maar het staat er niet
        dit is wel mijn eigen lijst
        het is mijn eigen lijst
        dit is echt mijn lijst
        mijn lijst en toch geen knop
        ik zit in mijn eigen lijst maar geen intrekken
        alles bekeken en toch geen knop
        ik heb rechts gekeken en het is mijn lijst
        het staat er echt niet
        ook rechts staat niks
        het is de goede lijst
        is wel degelijk mijn lijst en ik heb alles bekeken, geen knop
        ben via mijn eigen naam gegaan, tot het eind gescrold en nog niks
        zeker mijn machtigingen, en toch geen woordje erachter
        zit juist, staat niet
        venster op volle breedte en er houdt gewoon niets achter de regel
        het is onder mijn beveiligingscentrum maar daar valt niks af te sluiten
        elke regel heeft het behalve deze, in mijn persoonlijke overzicht
        zit echt in mijn eigen lijst en er staat niks
        alles gecheckt tot het einde van de regel, knop ontbreekt
        Het betreft wel degelijk mijn persoonlijke overzicht, doch de optie is afwezig.
        ben in het beveiligingscentrum onder mijn naam, geen intrekken
        heb rechts gekeken, scherm op volle breedte, niets
        ja van mij, nee geen knop
        mijn machtigingen zijn het, alleen die ene app heeft er geen
        Juiste lijst, juiste gebruiker, en nog steeds geen link
        dit is m'n eigen en ik heb al helemaal doorgescrold
        lijst klopt, actie is er gewoonweg niet
        Het is zeker die van mezelf, en ook opzij is er niks te vinden.
        Mijn naam erboven, mijn apps eronder, maar geen knop
        ik heb tot het eind geschoven, alleen wit
        Wel van mij, wel op groot scherm, en toch ontbreekt het
        zelf ingelogd, zelf gekoppeld, maar ik mag hem er blijkbaar niet af halen
        wel mijn lijst, geen knop
        de mijne, maar hij staat er niet
        nergens een knop in mijn lijst
        helemaal rechts gekeken, niets
        mijn naam staat erboven, intrekken niet
        het is wel degelijk mijn eigen naam bovenaan, en niks rechts
        helemaal rechts gekeken, mijn eigen lijst, geen knop
        tot het einde gekeken, mijn eigen pagina, niets
        Ik ben op mijn eigen pagina en de knop ontbreekt.
        wel degelijk van mij, en toch leeg achteraan
        rechts, links, overal gekeken en 't is echt mijn pagina
        toch echt mijn eigen, en rechts staat niks
        zit in mijn beveiligingscentrum, alles bekeken, geen intrekken te bekennen
        zit in mijn eigen beveiligingscentrum en er staat rechts niks
        het is echt mijn lijst, beveiligingscentrum, maar geen knop
        daar staat alleen administraties beheren
        rechts staat ook niks

revoke_look-far-right =
    Waar op de regel van de app zit Intrekken precies?
    Mijn scherm is te smal, valt de knop om in te trekken er rechts af?
    Kan het dat de intrekknop buiten mijn scherm valt, moet ik naar rechts schuiven op mijn laptop?
    Waar zit dat knopje waarmee je hem eruit knikkert, ik kijk me scheel op die regel
    Op mijn laptop loopt de tabel met apps buiten beeld; ik zie naam en datum, maar de kolom waarmee ik de rechten kan weghalen niet. Hoort die ergens aan de zijkant te staan?
    Waar zit dat woordje Intrekken nou verstopt, mijn scherm is precies te smal
    Ik zit bij die machtigingen voor mijn apps, zie verdorie de rij maar half, moet ik opzij schuiven ofzo om dat werkplaatsding weg te krijgen?
    Moet ik de tabel ergens opzij schuiven om de app te kunnen intrekken? Mijn scherm is smal.
    Op mijn laptopje houdt de rij op na de bedrijfsnamen, zit de intrekknop buiten beeld?
    ik heb ingezoomd op 150% en zie geen woord intrekken achter de app
    waar zit het knopje om app in te trekken, zie alleen de namen
    Op mijn laptopje valt de helft van de tabel buiten beeld, ik zie alleen de namen van de apps en de bedrijven. Waar moet ik klikken om er eentje in te trekken?
    Intrekken zou ergens rechts moeten zitten zegt de helpdesk; mijn scherm is smal, hoe kom ik daar bij?
    Mijn scherm is klein en ik zie alleen de linkerkant van de regel met het programma. Staat Intrekken helemaal rechts?
    moet ik opzij scrollen om Intrekken te zien
    laptopscherm te smal, einde van de rij met machtigingen valt weg
    waar zit de intrekknop, ik zie op de regel van de app alleen de naam en administraties
    Met een smal venster zie ik Intrekken niet bij de app. Schuiven?
    moet ik in die lijst opzij schuiven voor de intrekknop?
    scherm te smal voor intrekken
    Op mijn laptop houdt de regel van de app op na de datum. Zit het intrekken verder naar rechts?
    knop valt buiten beeld op mijn laptop
    moet ik ergens naar opzij schuiven om dat intrekken te zien? mijn venster is smal
    Staat de link om in te trekken misschien helemaal aan de rechterrand, want ik zie hem niet op mijn tablet
    moet ik opzij scrollen om de knop intrekken te zien?
    De lijst is breder dan mijn scherm, staat intrekken aan het eind van de regel?
    heb een smal scherm, kan het dat de knop om in te trekken rechts buiten beeld valt
    intrekken staat misschien buiten beeld op mijn kleine laptop, hoe kom ik daar
    moet ik naar rechts schuiven om intrekken te zien? scherm is smal
    op mijn telefoon valt de rechterkant weg, daar zou Intrekken staan
    valt de intrekknop misschien buiten mijn scherm? ik werk op een klein laptopje
    Mijn tabel met apps loopt rechts van het scherm af, staat daar de intrekknop?
    Waar op de regel hoort Intrekken te staan, links of rechts?
    Moet ik opzij schuiven om bij Intrekken te komen?
    Op mijn laptop zie ik alleen de namen van de apps en de rest van de rij is afgesneden
    Scherm te smal, kolom met Intrekken valt weg
    De rij van de app is breder dan mijn venster, hoe kom ik bij het einde om in te trekken?
    U zegt dat er Intrekken achter moet staan, maar mijn scherm is vrij smal en ik zie alleen de naam en wat tekst
    Op mijn kleine laptopje houdt de tabel met apps halverwege op, ik mis de knop om de kassa af te sluiten
    De kolommen lopen van mijn scherm af bij de lijst met apps, zit intrekken daarbuiten?
    op mijn laptopscherm valt de rechterkant van de machtigingenlijst weg, daar zit de intrekknop denk ik
    de tabel valt buiten beeld, intrekken zal wel helemaal rechts zitten?
    Op mijn klein schermke stopt de rij na de naam, moet ik opzij schuiven voor de intrekknop?
    De kolommen lopen van mijn scherm af, ik kan de app niet intrekken
    op mijn tablet houdt de lijst met machtigingen halverwege op, ik zie niks om op te klikken om hem eruit te gooien
    valt de intrekknop misschien buiten mijn scherm? ik zie naam en administraties maar rechts wordt het afgekapt
    scherm te smal denk ik, ik zie alleen het linkerdeel van de tabel met apps en geen knop om te stoppen
    de tabel met toegelaten apps loopt rechts mijn beeld uit
    op mijn laptopje loopt de lijst met apps van het scherm af, zit de intrekknop rechts buiten beeld?
    lijstje met apps valt rechts weg, knop om te beëindigen zie ik niet op dit kleine scherm
    regel is breed, zie intrekken niet, rechts scrollen?
    smal venster, laatste kolom valt weg bij machtigingen voor mijn apps
    Mijn scherm is klein, kan het zijn dat de knop om in te trekken buiten beeld valt?
    Op mijn laptop loopt de lijst met apps buiten beeld, zit de intrekknop daar soms?
    op mijn klein laptopke zie ik de rechterkant van de lijst niet, daar zou iets staan om de app weg te doen
    de regel van de app valt half van het scherm, hoe geraak ik bij de knop rechts om in te trekken
    De knop om hem te schrappen zou rechts staan, maar mijn scherm houdt op na de naam van de app
    Moet ik naar rechts schuiven voor de knop Intrekken?
    Op mijn kleine laptopscherm loopt de rij van de app door buiten beeld. Zou de knop om hem weg te halen daar ergens zitten?
    er zou een intrekken-knop naast de app staan, moet ik daarvoor naar rechts schuiven of zo
    Mijn laptopscherm is klein en de knop om Klippa eruit te gooien lijkt buiten beeld te vallen
    Valt die intrekknop misschien buiten mijn scherm? Ik werk op een kleine laptop.
    mijn scherm is smal en ik zie op de regel alleen de naam en een stuk tekst, waar zit het intrekken dan
    De tabel met apps loopt van mijn scherm af, staat die intrekknop daar misschien?
    ik zag op het kleine laptopschermpje alleen de namen van de apps, de knop om in te trekken valt buiten beeld denk ik
    mijn scherm is smal en de intrekknop valt misschien buiten beeld rechts
    knop intrekken buiten beeld
    Hoe kan het dat ik bij de app geen intrekknop zie, is mijn venster te smal?
    Valt de knop Intrekken misschien buiten mijn scherm? Ik zie alleen de linkerkant van de regel.
    Op mijn kleine laptopscherm zie ik geen Intrekken naast de app, moet ik opzij scrollen?
    Er staat bij de app geen intrekknop, maar mijn scherm is klein, kan die rechts buiten beeld vallen?
    Mijn scherm is smal en ik zie de kolom met Intrekken niet naast de app.
    Mijn scherm is smal en de regel met de app loopt buiten beeld, staat daar de knop om in te trekken?
    Op mijn kleine laptop zie ik de rechterkant van de applijst niet waar je kunt intrekken.
    mijn schermpje is klein, zit die intrekknop soms buiten beeld
    Mijn scherm is smal, zou de intrekknop buiten beeld aan de rechterkant staan
    De tabel met apps valt rechts buiten mijn laptopscherm, staat de intrekknop daar?
    Op mijn kleine scherm houdt de regel van de app op vóór de knop om te beëindigen
    scherm te smal, knop intrekken misschien rechts weg
    ik zie de app staan op mijn kleine laptopje maar rechts valt er iets weg, zit daar de knop om in te trekken
    op mijn laptopje valt de kolom met Intrekken waarschijnlijk van het scherm, waar moet die staan
    Bij het intrekken zie ik alleen de appnaam en administraties, de rest van de tabel valt rechts buiten mijn beeld.
    Op mijn laptop valt de rechterkant van de lijst weg, zit daar de intrekknop van de app?
    Mijn scherm is nogal smal, kan het zijn dat Intrekken buiten beeld valt aan de rechterkant?
    Ik zie de regel van de app met de bedrijven, maar mijn scherm is smal. Zit de intrekknop misschien buiten beeld?
    Mijn scherm is smal en de kolom met Intrekken lijkt buiten beeld te vallen, hoe kom ik daar?
    Valt de knop Intrekken weg als mijn venster te klein is?
    Waar in de rij van de app staat de knop intrekken precies?
    Zit de knop om een app eruit te zetten soms buiten beeld aan de rechterkant?
    .done =
        gevonden
        ja gevonden
        ik heb hem gevonden
        ja daar staat intrekken
        opzij gescrold en gevonden
        Door het venster te verbreden werd de knop zichtbaar.
        helemaal aan het eind, zie hem
        ok nu wel
        was uit beeld gevallen
        scherm gemaximaliseerd, 5 is er
        had ik over het hoofd gezien
        gevonden dankje
        knop in zicht, terug
        Verdomd, daar zat ie, helemaal opzij.
        Even schuiven en het woord kwam tevoorschijn
        venster wijder getrokken, staat er
        Zie het nu aan het eind van de rij
        goed, ik heb tot de rand gekeken
        daar ist, ge moest inderdaad opzij
        daar was hij verstopt
        buiten beeld! nu zie ik hem
        met de brede monitor wel
        Na verbreding van het venster trof ik het aan.
        ja daar staat ie, helemaal aan de zijkant
        naar rechts geschoven en gevonden
        ja daar zat ie verstopt, helemaal opzij
        scherm breder. knop zichtbaar.
        opzij gescrold, daar staat intrekken
        breder gemaakt en ja hoor
        zie de knop

revoke_open-own-list =
    Ik zie de apps van het hele bedrijf, waar is mijn eigen lijst om er een in te trekken?
    Hoe kom ik bij mijn persoonlijke machtigingen om er een te verwijderen?
    Ik kijk naar de lijst van heel het bedrijf, hoe kom ik bij mijn eigen apps om daar in te trekken?
    Waar is het rijtje van wat ik zelf heb aangezet, er moet er eentje uit
    Ik kijk naar het overzicht van heel de organisatie en kan daar bij mijn collega's app niets intrekken. Waar vind ik het lijstje met alleen míjn eigen apps, waarin het wel moet kunnen?
    ik ben geloof ik in de lijst van heel het kantoor beland ipv mijn eigen, hoe kom ik bij die van mezlf om een app eruit te halen
    Ik sta in een lijst met alles van het hele bedrijf en kan daar niets schrappen. Moet ik ergens anders zijn voor mijn eigen machtiging?
    In Appmachtigingen zie ik hem wel maar weghalen lukt me daar niet, is er nog een persoonlijke plek?
    welk scherm heb ik nodig om alleen mijn eigen akkoord aan die app ongedaan te maken, dit lijkt dat van iemand anders
    intrekken per persoon, waar staat mijn eigen lijst
    Ik heb op mijn eigen naam geklikt en ben nu in Mijn Exact Online beland, met een kolom vol menu's links. Waar zit nou het lijstje waar ik onze oude urenapp kan weghalen?
    hoe kom ik van deze algemene lijst naar mijn eigen lijst om in te trekken
    eigen intreklijst openen
    Ik zit denk ik in het overzicht van de hele organisatie, daar kan ik niets opzeggen. Hoe open ik dat van mijzelf?
    is dit wel mijn eigen lijst
    Ik denk dat ik in het overzicht van het hele bedrijf zit, hoe kom ik bij alleen mijn apps om ze in te trekken
    hoe ga ik van de bedrijfslijst terug naar mijn persoonlijke lijst waar die intrekknop staat
    ik denk dat ik in de verkeerde lijst zit, hoe kom ik bij mijn eigen apps met de knop intrekken
    Ik kwam via Import/Export bij appmachtigingen maar daar zie ik geen intrekken. Hoe kom ik in mijn persoonlijke lijst?
    welke weg is het naar de lijst van alleen mij, in deze kan ik niks intrekken
    ben ik wel in mijn eigen lijst? er staat hier geen intrekken en het lijkt de lijst van iedereen
    dit lijkt de lijst van heel het bedrijf, waar is de mijne met de intrekknoppen
    hoe kom ik terug in mijn eigen lijst met machtigingen, hier staat geen intrekken
    Ik kijk geloof ik naar de apps van het hele bedrijf en niet die van mij, daar zie ik geen Intrekken
    Hoe kom ik van Appmachtigingen naar mijn persoonlijke lijst waar ik wel kan intrekken?
    Volgens mij zit ik in de verkeerde lijst, er is geen Intrekken. Hoe open ik mijn eigen machtigingen?
    Ik kwam via Import/Export bij een lijst zonder intrekknop, waar is de andere lijst?
    Is de lijst in de App Store dezelfde als waar ik kan intrekken? Ik zie die knop niet
    Hele route graag naar mijn eigen apps met de intrekknop, want ik zit op een ander scherm
    ik kwam via import/export bij een app maar daar staat geen intrekken, moet ik ergens anders zijn
    Volgens mij sta ik in de lijst van iedereen in plaats van die van mezelf, en kan ik daarom Dyflexis niet intrekken
    Ik zit in de lijst van iedereen en zie geen intrekken; hoe kom ik bij mijn persoonlijke lijst
    ik zit in appmachtigingen van het bedrijf en daar staat geen intrekken, waar is mijn persoonlijke lijst
    Ik zit in Appmachtigingen en kan niets intrekken; is er een eigen lijst waar dat wel kan?
    Ik zit in Import/Export bij Appmachtigingen en daar zit nergens een intrekknop, ben ik in de verkeerde lijst?
    hoe kom ik bij mijn eigen lijst ipv de lijst van het hele bedrijf, om een app te schrappen
    er zijn blijkbaar twee lijsten met apps, in welke kan ik zelf op intrekken klikken en hoe kom ik daar
    ik kijk in de lijst van het abonnement, daar kan ik als gewone medewerker niks weghalen. Is er een lijst van mezelf?
    ik zit volgens mij in de lijst van het hele bedrijf, hoe kom ik in die van mezelf met de intrekknop
    ik zie apps van iedereen maar geen intrekknop, waar vind ik die van mijzelf
    zit in appmachtigingen maar wil mijn eigen lijst om in te trekken
    hoe kom ik in mijn persoonlijke applijst, hier staat geen intrekken
    Ik kijk in de lijst van de hele organisatie en daar ontbreekt Intrekken; hoe kom ik in mijn eigen lijst?
    Ik zit bij Appmachtigingen en daar kan ik niks intrekken, is er een lijst die echt van mij is?
    ik zit in de lijst van iedereen en daar kan ik niks intrekken, hoe kom ik bij mijn eigen apps
    ik zie apps van iedereen maar geen intrekknop; moet ik soms naar een lijst van mezelf, waar is die
    Hoe kom ik bij mijn eigen lijstje in plaats van dat van iedereen, ik wil er eentje schrappen
    Ik zit in een lijst met apps van iedereen en kan niks weghalen, moet ik eerst naar mijn eigen lijst?
    Ik denk dat ik in de lijst van iedereen zit, ik zie geen Intrekken, waar is mijn eigen lijst
    ik zit in appmachtigingen en niet in mijn eigen lijst, hoe kom ik in die van mezelf om in te trekken
    Ik sta bij Appmachtigingen en kan niets intrekken, moet ik naar mijn eigen lijst en hoe kom ik daar?
    Ik zie wel een lijst met apps maar volgens mij niet die van mezelf; hoe open ik de juiste om in te trekken?
    Ik zit in een lijst met apps van iedereen en kan niks intrekken, waar staat mijn eigen lijst?
    Ik zit onder App-machtigingen en zie geen knop intrekken; hoe kom ik bij mijn eigen lijst?
    ik zit in App-machtigingen en mis de intrekknop, waar is mijn eigen lijstje
    Ik kijk geloof ik in de lijst van het hele kantoor in plaats van in mijn eigen, hoe kom ik in die van mijzelf om iets in te trekken
    ik keek in appmachtigingen en kan daar niks weghalen, waar is mijn eigen lijst om in te trekken
    Ik zit in een lijst met alle apps van de groep en kan er niet intrekken; waar is die van mijzelf
    kom in lijst van iedereen terecht, moet mijn eigen lijst voor revoke
    ik geloof dat ik in de lijst van iedereen zit in plaats van mijn eigen, hoe kom ik bij die van mij om te kunnen intrekken
    ik sta in een lijst met apps van iedereen zonder intrekknop, hoe kom ik bij mijn eigen lijst
    Langs welke klikken kom ik bij mijn eigen lijst om in te trekken?
    Ik zit in een overzicht van apps zonder intrekknop, is dit wel de lijst met mijn eigen machtigingen?
    Ik zie wel apps maar kan ze niet intrekken, misschien kijk ik in de lijst van het hele kantoor. Hoe kom ik in die van mezelf?
    Ik zit volgens mij in de lijst van het hele bedrijf, hoe kom ik in mijn eigen lijst om mijn app in te trekken?
    Ik kijk in het overzicht van iedereen en zie daar geen intrekken, hoe kom ik in mijn eigen lijstje?
    Waar zie ik de lijst met apps die onder mijn eigen naam staan, zodat ik er een kan intrekken?
    Ik kijk in de lijst van het hele abonnement en zie geen Intrekken, waar is mijn eigen lijst?
    Ik zie bij Appmachtigingen wel de app maar kan er niet intrekken, waar staat mijn persoonlijke lijst?
    Ik kijk denk ik in de verkeerde lijst om de app te schrappen, hoe kom ik bij die van mezelf?
    .done =
        nu zit ik in mijn eigen lijst
        alle vier gedaan, app gevonden
        De persoonlijke lijst is geopend.
        ok dit is de mijne
        ja via mijn naam gegaan en daar staat ie
        stond eerst verkeerd, nu goed
        route gelopen
        beveiligingscentrum open, regel in beeld
        zo, juiste overzicht
        van de kantoorlijst naar mijn persoonlijke lijst overgestapt
        Nu heb ik mijn eigen rijtje wel voor me.
        Zes stuks, allemaal door mij goedgekeurd, hij staat op vier
        via mijn naam gegaan dit keer, gevonden
        dat was inderdaad een andere pagina dan daarnet, ik ben er
        zo, de goede lijst
        nu zit ik in mijn eigen lijstje
        dit is em, en onze app staat ertussen
        nu zit ik op m'n eigen
        viermaal geklikt en gearriveerd
        ik zit nu in mijn eigen lijst
        nu wel de goeie, ga maar terug naar intrekken
        nu zit ik in mijn eigen lijst en de app staat erin
        machtigingen voor mijn apps open

revoke_works-afterwards =
    Ingetrokken, maar de app werkt nog steeds
    Waarom kan Yuki na het intrekken nog gegevens ophalen?
    Een uur geleden alles afgesloten en toch komen er nog bonnetjes binnen
    Ik heb de koppeling gisteren verwijderd, maar vanochtend was het rapport gewoon ververst. Hoe kan dat?
    Hij doet het nog terwijl ik hem eruit heb gegooid
    Vorige week de declaratietool eruit gegooid, en toch komen er nog bonnetjes binnen
    Uur geleden ingetrokken en hij haalt nog vrolijk op.
    Machtiging weg, en toch laat de app me zonder inloggen gewoon door
    De oude scanner blijft facturen doorsturen nadat ik hem eruit heb gezet.
    opgezegd en afgesloten, app leeft gewoon voort
    Waarom komen er nog steeds bonnetjes binnen van Spendesk terwijl ik gister op Inttrekken heb gedrukt?
    Hoe lang duurt het voor een koppeling echt dood is nadat ik ze heb stopgezet?
    Klant vraagt: hoe weet ik zeker dat jullie na het intrekken niets meer van mij kunnen lezen?
    Wat als de app na het afsluiten gewoon doorloopt en geen aanmeldscherm toont?
    Gisteren de deur dichtgegooid en vanochtend haalt hij vrolijk facturen binnen
    eruit gezet en toch tikt hij gewoon door
    Ik dacht dat ik het lijntje had doorgeknipt, maar de kassa blijft boekingen sturen
    Heb de opzegging in Exact rondgemaakt. Hoe weet ik nou zeker dat ze buiten staan?
    Tijdens de controle bleek dat Spendesk een kwartier na het intrekken nog een boeking heeft gemaakt. Hoe verklaren we dat aan de accountant, en is de deur nu wel dicht?
    Rechten van de rapportagetool zijn vrijdag ingetrokken door mijzelf, maar maandagochtend was de dataset gewoon ververst. Loopt er misschien nog een tweede toegang via een collega?
    Welk bewijs leg ik in het dossier dat de ontkoppeling van Silverfin gelukt is? Een lege regel in het scherm vindt onze kwaliteitsmanager niet genoeg.
    Gisteren ingetrokken en vanmorgen stonden er gewoon weer nieuwe facturen in dat ding. Hoe kan dat nou?
    op intrekken geduwd maar het dashboard blijf vrolijk doorlopen
    Gisteren heb ik de stekker uit het webshopgeval getrokken en vanmorgen stonden er doodleuk weer drie bestellingen in het dagboek.
    Na intrekking geeft de API nog een minuut of vijf antwoord op het oude bearer token; is dat normaal?
    Een uur geleden ingetrokken en er komen nog steeds boekingen binnen van die tool
    Ik dacht dat hij eruit was, maar het dashboard ververste vanmorgen alsof er niets gebeurd is
    Hoe kan de app na het intrekken gewoon doordraaien zonder opnieuw om een inlog te vragen?
    ingetrokken maar blijft facturen ophalen
    gisteren rechten weggehaald, tool leest nog steeds mee
    hoe weet ik zeker dat hij er echt af is
    Vanmorgen heb ik onze oude webshop netjes ingetrokken en om elf uur stonden er toch weer nieuwe orders in Exact. Hoe kan dat?
    Ik heb bij mij op intrekken gedrukt, collega drukt op verversen in zijn Excel en krijgt alsnog verse cijfers. Dat was niet de bedoeling!
    Twee minuuten geleden heb ik de scanner eruit gehaald en hij boekte daarnet nog een factuur in. Duurt dat even ofzo?
    Ik schrok: vorige week alles ingetrokken en vanochtend stonden er toch weer verse boekingen van hen in
    Hoe bewijs ik aan de auditor dat de leverancier er echt niet meer in komt nu ik op intrekken heb geklikt?
    ben bang dat ze via een achterdeurtje nog binnen zijn, want hun dashboard ververst vrolijk door na mijn intrekking
    ik heb hem ingetrokken maar het pakket haalt doodleuk nog facturen op
    hoe kan het dat software na het weghalen van de machtiging nog 5 minuten doorwerkte
    Gisteren rechten ontnomen, vandaag zag ik toch nog nieuwe boekingen van dat systeem in Exact. Hoe dan?
    net revoked en tóch blijft ie syncen??
    ik heb 'm ingetrokken en toch werkt hij gewoon door, hoe kan dat?
    Vijf minuten geleden ingetrokken bij Exact en de app leest nog gewoon. Moet ik me zorgen maken?
    waarom werkt een programma nog even nadat ik het heb afgesloten
    ik trok het in en de app doet het nog
    Net op Intrekken gedrukt, toch komt er nog een verse factuur uit Exact in het pakket binnen. Hoe kan dat?
    waarom blijft de koppeling een paar minuten doorlopen na intrekken
    ik heb hem ingetrokken maar hij doet het gewoon nog
    app blijft werken na intrekken
    De toestemming is opgezegd en toch kan men in de app nog verder. Welke verklaringen zijn er?
    app haalt nog data op vlak na intrekken
    Heb net vijf minuten geleden de rechten weggehaald maar het ding synchroniseert vrolijk door, klopt dat?
    Geachte helpdesk, onmiddellijk na het intrekken bleek de koppeling nog actief. Hoe lang duurt het voordat dit is doorgevoerd?
    ingetrokken en toch doet ie het nog
    Welke redenen zijn er dat een app blijft draaien terwijl ik mijn goedkeuring heb teruggenomen?
    heb hem eruit gegooid maar data komt nog binnen, heb ik iets fout gedaan
    ingetrokken en toch blijft hij draaien
    Ik heb Klippa eruit gegooid in mijn beveiligingscentrum en vanmorgen kwamen er gewoon weer bonnetjes binnen.
    machtiging weggehaald maar de sync doet het nog altijd, hoe kan da nu?
    app werkt nog na intreken
    Wat kan de reden zijn dat een ingetrokken app nog doorgaat?
    vanochtend de stekker eruit getrokken bij machtigingen voor mijn apps, nu om 16u zie ik dat de leverancier nog steeds mutaties ophaalt
    net ingetrokken en hij werkt gewoon nog??
    Heb de machtiging verwijderd, de app haalt nog data op. Hoe kan dat?
    rechten weg, app leeft nog
    Ik trok een kwartiertje terug de machtiging in en hij synct vrolijk door, hoe kan dat nu
    ingetrokken en toch komen er nog boekingen binnen van die app
    Hoe kan het dat een app die ik er net af heb gehaald gewoon blijft werken?
    machtiging ingetrokken maar blijft data trekken
    na het verwijderen van de koppeling kan onze leverancier nog altijd inlezen, zegt hij zelf
    Ik heb net op intrekken geklikt en de app haalt gewoon nog gegevens op!
    Vijf minuten geleden rechten afgenomen, webshop boekt vrolijk door. Hoe kan dat?
    Zojuist de kassa eruit gegooid in het Beveiligingscentrum en toch komt er nog een omzetboeking binnen
    De app is uit mijn lijst verdwenen en tóch ververst het dashboard nog. Waarom?
    Waarom kan het scanprogramma nog facturen boeken vlak nadat ik het weghaalde?
    Heb de machtiging verwijderd, maar de synchronisatie loopt nog steeds op dit moment
    Toegang weg, app doet alsof zijn neus bloedt en werkt door
    Net de rechten ontnomen, waarom vraagt het programma dan niet om in te loggen?
    net ingetroken en hij boekt gwoon door???
    net ingetrokken en toch haalt de bestelapp nog steeds dingen op, dat kan toch niet
    De app had na intrekken nog een paar minuten toegang, is dat een incident?
    Toegang kassa net weggehaald maar hij haalt doodleuk nog omzet op
    Na het intrekken komt er nog een bestelling van de zuil binnen, en ik ben toch echt degene die het toeliet
    ingetrokken om 14.02, om 14.06 nog steeds nieuwe orders binne, kan dat?
    net ingetrokken en hij doet het gewoon nog, twee minuten geleden
    Ingetrokken, maar vijf minuten later stond er weer een nieuwe boeking van die app
    Zojuist eruit gegooid. De factoring ziet echter nog nieuwe facturen, minuut of drie later
    net ingetrokken, meteen getest, en de app haalt gewoon nog data op
    ik druk op intrekken en vijf minuten later werkt hij nog, normaal?
    app ingetrokken maar blijft werken
    ingetroken en hij doet het nog
    Ik heb op intrekken geklikt en toch haalt dat ding nog vrolijk gegevens binnen
    Hoe kan het dat de app een kwartier nadat ik hem eruit gooide nog steeds boekt?
    De toegang is weg zeggen ze, maar vanmorgen zag ik weer nieuwe mutaties van diezelfde app
    heb 'm ingetrokken en hij werkt nog!! hoe kan dat
    Raar: weggehaald bij mijn machtigingen, koffie gedronken, en er staan weer nieuwe boekingen van dat ding
    net ingetrokken en de app doet het gewoon nog
    Rechten weg en toch schiet het bestelportaal er daarnet weer een order in, hoe kan dat?
    direct na intrekken kwam er tóch nog een uurstaat binnen
    ik trek de rechten in, ververs de app en alles staat er gewoon, doe ik iets fout
    5 min geleden ingetrokken, nog steeds sync
    net op intrekken gedrukt en de app doet het gewoon nog
    waarom werkt de plugin nog terwijl ik hem zojuist heb afgesloten
    ingetrokken en doet het nog
    net intrekken gedaan, app haalt nog op
    net voor mijn neus ingetrokken en hij haalt vrolijk nog een lijst met facturen op
    Een kwartier geleden heb ik de kassa zijn rechten ontnomen en hij boekt vrolijk door
    Ik dacht dat de app weg was uit Exact maar vanochtend stonden er weer bonnen in
    hoe kan virtuagym nog data halen terwijl ik het net heb ingetrokken
    Ingetrokken bij mij, en toch leest dat pakket nog mee. Loopt het soms via een collega?
    De kassa is bij mij afgemeld maar blijft omzet wegschrijven. Spook?
    Het is een halve dag geleden dat ik de toegang ontnam en er komen nog steeds uren binnen
    net ingetrokken en hij doet het gewoon nog
    Heb op intrekken geklikt, app reageert alsof er niets gebeurd is
    De rechten zijn weg volgens Exact maar de scanner haalt twee minuten later nog data op
    Vijf minuten na intrekken kan de leverancier nog steeds onze relaties ophalen, klopt dat
    kheb hem gisteren ingetrokken en hij zit er godverdomme nog altijd in
    toegang weggenomen maar de webshop stuurt nog facturen door, hoe kan dat nu
    net op intrekken geduwd en vijf minuten later haalt hij nog cijfers op
    De app was eruit, zei Exact. Toch boekte hij vanmorgen nog. Bang dat ze er nog in zitten
    Ik heb die oplichters hun toegang afgepakt, tien minuten geleden, en ik zie ze nog bewegen in de logs
    intrekken gedaan maar app zegt gewoon verbonden en laadt nieuwe bestellingen
    hij zit er nog!! ik heb hem er een kwartier geleden uitgegooid
    toegang geblokkeerd en ze sturen mij nog steeds elke ochtend mijn verkoopcijfers, is hij er nu uit of niet?
    Ik heb de app ingetrokken maar hij haalt nog steeds data op
    Toestemming weg, toch blijft de koppeling draaien
    Waarom werkt een ingetrokken app gewoon door?
    Hoe lang blijft een app nog werken na het intrekken?
    Een halfuur geleden heb ik het rapportagepakket de toegang ontzegd, de knop was duidelijk, en toch toont het zojuist een boeking van vandaag. Hoe kan dat?
    Onze klant heeft de toestemming teruggenomen, maar onze servers krijgen nog gewoon data. Wij willen dat ook niet. Is er een vertraging of is er iets van een ander in het spel?
    De toestemming is er om elf uur afgehaald. Om vijf over elf haalde de leverancier nog iets binnen. Is er een soort uitlooptijd?
    Na het intrekken blijft de BI-tool bij de klant verversen alsof er niets gebeurd is. Ik heb toch echt op de goede regel gedrukt.
    Tien minuten geleden heb ik het CRM afgesloten in Exact en het haalt vrolijk orders op
    Ik had gisteren al de toegang van de BI-tool ingetrokken en vanmorgen is het rapport tóch ververst
    Het urenpakket kan er na het intrekken nog steeds in, ik deed het vijf minuten terug
    Toegang van Zapier geschrapt, vijf minuten later draait er nog een zap op Exact. Hoe kan dat
    Ik heb de scanleverancier er net uitgegooid en toch komen er nog facturen binnen, hoe kan dat
    Stekker eruit getrokken in het beveiligingscentrum, een kwartier later leest dat dashboard vrolijk verder
    Is het normaal dat Basecone na het intrekken nog doodleuk doorboekt?
    toestemming weggehaald maar hij blijft gewoon draaien, is dat erg
    Ik heb de app er vorige week uitgehaald en toch ververst het rapport nog elke nacht
    Waarom mag een app na het afpakken van de rechten nog even door?
    Ik heb op Intrekken gedrukt, de rij is verdwenen, maar op de tablet komen nog steeds nieuwe facturen binnen
    Weggehaald en toch ververst het dashboard nog, zie ik net
    Vijf minuten geleden ingetrokken, en toch springt er weer een boeking op mijn scherm van die app
    Gisteren bij de app op intrekken gedrukt en vanmorgen stonden er toch weer nieuwe bonnen van hem in
    ik heb hem er een minuut geleden uitgegooid en hij haalt doodleuk nog facturen op
    Vorige week alle rechten weggehaald, contract gestopt, maar de rapportage bij hen ververst nog steeds
    Ik dacht dat ik de AI-assistent gisteren eruit had gegooid, vanmorgen stelde hij me toch weer een boeking voor
    Vrijdag de testapp ingetrokken en maandag staat er een boeking van zondag van diezelfde testapp
    ik heb hem er net af gegooid maar hij doet alsof er niets gebeurd is
    Intrekken gelukt volgens Exact, alleen merkt de app er niets van en synchroniseert lekker door.
    toegang weggenomen en toch kwam er een minuut later nog een boeking binnen
    net afgekapt en hij loopt vrolijk door
    intrekken deed niks
    ingetrokken maar haalt nog steeds data op
    app verwijderd, boekt gewoon door
    toegang afgesloten toch nog actief
    gisteren ingetrokken, vannacht toch opgehaald
    Ik gooide hem eruit, waarom boekt hij nog?
    app werkt nog na verwijdren
    Ik heb de app er een paar minuten geleden uitgegooid en hij haalt nog steeds cijfers op. Normaal?
    Hoe kan een programma nog werken nadat ik zijn rechten heb afgenomen? Is dat een lek?
    rechten weg, app draait door, hoe kan dat
    Klopt het dat een ingetrokken app nog een paar minuten door kan lezen?
    net uitgegooid en ie haalt nog steeds op, hoe kan da
    Toegang ingetrokken om negen uur en toch haalde de tool om half tien weer facturen op
    Ik heb hem eruit gegooid maar hij draait vrolijk door
    Ik heb de rechten net ingetrokken en toch haalt de app nog steeds boekingen op.
    Hoe kan het dat Dext na het intrekken gewoon doorwerkt?
    Gisteren ingetrokken, maar vanochtend kwamen er nog facturen via de app binnen, hoe kan dat?
    Ik heb Zapier eruit gegooid maar er worden nog steeds relaties aangemaakt.
    De app lijkt ongevoelig voor intrekken, hij synchroniseert vrolijk verder.
    Ik heb het recht van de webshop weggehaald en er kwamen daarna nog vier orders binnen. Hoe bestaat dat?
    heb de app ingetroken maar hij doet het nog gewoon
    ingetrokken om tien uur en om half elf zag ik nog nieuwe boekingen van de app
    Ik heb Klippa vijf minuten geleden ingetrokken en toch komen er nog bonnetjes binnen
    Gisteren de rechten van de app weggehaald maar hij haalt nog steeds facturen op
    Het programma blijft klanten doorsturen terwijl ik hem vanmiddag uit Exact heb gehaald
    Een kwartier geleden heb ik de machtiging ingetrokken en toch haalt de connector nog data op.
    Na het intrekken draait de geplande refresh gewoon door, hoe is dat mogelijk?
    Ondanks de ingetrokken rechten schrijft de webshop nog orders in Exact weg.
    Vanochtend heb ik Klippa ingetrokken en toch kwamen er een paar minuten later nog bonnen binnen.
    Ik drukte op intrekken bij Zapier, maar er wordt nog gewoon geboekt, hoe kan dat?
    De rechten van Picqer zijn weg uit mijn lijst, alleen de app haalt nog voorraad op.
    Ik trok net de toestemming in en de app doet het nog, heb ik iets fout gedaan?
    Het is nog geen kwartier geleden dat ik Make introk, en er kwam net een boeking door.
    ik heb de app ingetroken maar hij werkt gewoon door
    Net de rechten weggehaald en hij doet het gewoon nog, hoort dat
    Ik heb vijf minuten terug op intrekken geklikt maar de kassa stuurt nog steeds door
    ingetrokken, app trekt zich er niks van aan
    daarnet de kassa ingetrokken, ik ververs en er komt nog een verkoop binnen
    Ik klik op intrekken en de app merkt er niks van, komt dat nog
    heb hem een minuut geleden ingetrokken en hij piept nog
    Twee tellen geleden heb ik hem ingetrokken en toch kon de assistent net nog een bon versturen
    Heb op intrekken gedrukt en de app doet gewoon of er niets aan de hand is
    ingetrokken maar doet t nog??
    Waarom kan Basecone na het beëindigen toch nog boeken, is dat normaal
    Ik zie de app nog data halen terwijl ik hem zojuist de toegang heb ontnomen
    net op intrekken geklikt en de job van 2 minuten later slaagde gewoon
    access token nog geldig na intrekken?
    hoe lang blijft een bestaand token werken als ik de rechten wegneem
    1 minuut geleden toestemming weggehaald en de tool draait onverstoorbaar verder
    De toegang is een kwartier geleden beëindigd en de scantool boekt gewoon door
    Ik trok hem in, en nog komen er mutaties binnen. Hoe kan dat?
    Volgens mij is intrekken gelukt, alleen trekt de leverancier zich er niets van aan
    afgesloten en toch ververst het dashboard nog
    Contract weg, machtiging weg, data stroomt nog. Verklaring gevraagd.
    Direct na het beëindigen werkte hij nog, is dat normaal
    Leverancier blijft binnenkomen ondanks mijn intrekking van zojuist
    ingetrokken maar ie werkt nog
    revoke gedaan, app leest gewoon door
    net weggehaald en toch komen er facturen
    waarom werkt app nog na intrekken
    heb op intrekken geklikt, gebeurt niks, app leeft nog
    app is eruit maar synct vrolijk verder
    seconden na revoke nog data, normaal?
    net ingetrokken en hij doet het nog gewoon
    vijf minuten geleden op de knop gedrukt maar het programma ververst nog steeds
    Is het normaal dat een app vlak na het intrekken nog data binnenkrijgt?
    ik trok de rechten zojuist in en de webshop stuurt nog orders door, wat heb ik fout gedaan
    toestemming weg en toch werkt ie nog? hoe kan da
    Waarom blijft een app werken nadat ik hem heb ingetrokken, welke oorzaken zijn er?
    druk op intrekken, loop naar de kassa, kassa doet vrolijk mee. Heeft het geen effect?
    ingetrokken maar werkt nog wat betekend dat
    Klant trok gisteren onze rechten in, maar wij krijgen vandaag nog steeds facturen binnen
    Ingetrokken en toch blijft de kassa boeken. Hoe kan dat nou
    het staat niet meer in mijn lijst en tóch haalt de app nieuwe spullen op
    rechten weg, app werkt vrolijk door
    Vijf minuten geleden op Intrekken gedrukt en de app draait gewoon verder
    leverancier schrijft: uw koppeling is nog actief, terwijl ik hem al verwijderd heb aan mijn kant
    'ik heb jullie afgesloten maar mijn facturen staan er weer' zegt klant. Verklaring?
    Net ingetrokken en de app haalt nog vrolijk gegevens op
    Intrekken lijkt niets te doen, hij draait gewoon door
    Ik klikte op intrekken maar de tool werkt nog
    Waarom boekt de scanner nog terwijl ik hem weghaalde?
    Hoe kan een ingetrokken koppeling nog facturen ophalen?
    Ik heb Klippa vanmorgen ingetrokken voor een klant, maar er komen nog steeds bonnetjes binnen in zijn administratie.
    Een half uur geleden heb ik de rechten weggehaald en toch ververst het groepsrapport gewoon door, hoe kan dat?
    Ik heb net op intrekken geklikt maar Dext haalt vrolijk nog facturen op, hoe kan dat?
    app werkt nog na intrekken
    Gisteren de machtiging van Basecone verwijderd en vanmorgen kwamen er toch weer boekingen binnen. Heb ik iets gemist?
    Waarom blijft de rapportagetool vernieuwen terwijl ik de rechten al heb weggehaald?
    intrekken lijkt niet te helpen, tool haalt nog facturen binnen
    We hebben de autorisatie van de scanner er vanmiddag af gehaald. Om vier uur kwam er alsnog een boeking door. Is dat vertraging?
    Ik heb de bonnetjestool gisteren om vijf uur ingetrokken in Exact. Vanmorgen stonden er drie nieuwe boekingen van diezelfde tool. Wat is hier aan de hand?
    Ik heb de app een uur geleden ingetrokken en hij haalt nog steeds facturen op.
    Rechten ingetrokken en toch blijft de app boeken in Exact.
    Hoe kan het dat Klippa na het intrekken gewoon doorgaat?
    Ik drukte net op intrekken maar de webshop stuurt nog orders door, duurt dat even?
    Vanochtend de toegang van de webshop ingetrokken, vanmiddag stond er gewoon weer een nieuwe order in de boeken. Heb ik iets verkeerd gedaan?
    Ik heb gisteren de toestemming weggehaald maar het dashboard ververst vanochtend gewoon door.
    intrekking gedaan, app leest nog steeds data
    De leverancier zegt dat hij nog steeds onze facturen binnenkrijgt terwijl ik op intrekken heb geklikt. Hoe kan dat?
    Tien minuten geleden ingetrokken en de app haalt nog vrolijk data op.
    ingetrokken app werkt gewoon door
    Gisteravond heb ik de rechten van Yuki-sync ingetrokken en een minuut later haalde hij nog gewoon facturen op.
    Raar, na het intrekken deed de boekhoudbot nog vijf minuten gewoon mee.
    Ingetrokken om tien uur, om vijf over tien stond er een nieuwe boeking van diezelfde app. Hoe kan dat?
    Vanochtend alles ingetrokken, net zie ik toch weer nieuwe data in de app. Hoe kan dat?
    Vanmorgen de rechten van TriFact ingetrokken en nu boekt hij nog steeds. Wat kan de reden zijn?
    Hoezo kan een app waarvan ik de rechten heb ingetrokken nog boeken?
    Vanochtend om negen uur heb ik de rechten van het rapportageprogramma ingetrokken. Vijf minuten later ververste het nog gewoon, doe ik iets fout?
    Machtiging weg, en toch komen er boekingen van die app binnen
    Een kwartier geleden rechten ingetrokken, maar het dashboard ververst nog steeds vrolijk
    app ingetrokken maar haalt nog data op??
    Gisteren op intrekken geklikt en vanochtend haalt de app doodleuk weer facturen op.
    Hij staat niet meer in mijn lijst en toch kan hij nog steeds boeken, hoe dan?
    Ik zie hem niet meer bij mijn machtigingen en toch heeft hij vannacht weer dertig facturen opgehaald. Via wie kan dat?
    Hoe kan een app na het intrekken nog gewoon doorwerken?
    .done =
        ok ik wacht wel even
        ik kijk over een kwartiertje wel of hij nog binnenkomt
        Dat verklaart het, dank u.
        snap het, terug naar de stap
        tien minuten dus, prima
        begrepen ga door
        aha vandaar
        ik vraag de collega's na en ga verder
        nu is het stil geworden, opgelost
        dan zal het de toestemming van Karin zijn, dat zoek ik uit
        Dan wacht ik even. ... Zo, nu doet hij niks meer.
        Aha, Joost had hem ook nog aanstaan, die heeft hem weggehaald
        duidelijk, nu weet ik waarom
        Na een kwartier viel hij alsnog stil
        duidelijk, ga door
        ik wacht dan wel even
        en nu vraagt hij om in te loggen, dus oké
        ah, hij draait op de login van Joke
        oké dan wacht ik die tien minuten, terug
        begrepen. terug.
        oke ik wacht en probeer het dan, verder
        dat van die andere gebruiker zal het zijn, ga door
        snap het, terug graag naar waar ik zat

revoke_withdraw-or-narrow =
    Ik sta op het punt op Intrekken te klikken, is dat niet te grof?
    Moet ik bij Intrekken echt alles weghalen?
    Was al bezig de consolidatietool alles te ontnemen. Twijfel op laatste scherm: moet dit wel voor alle entiteiten?
    Moet voor het beëindigen van één klantrelatie de app er wel helemaal uit, of sla ik dan te veel stuk?
    Ik sta op het punt een pakket eruit te gooien, maar eigenlijk gaat het me om één bedrijf. Moet ik wel op Intrekken klikken?
    is intrekken niet te rigoureus als het maar om één dossier gaat
    ik twijfel voor ik op intrekken druk, want de andere BV's gebruiken het nog
    moet ik de hele koppeling intrekken als ik één administratie kwijt wil
    Voor ik op Intrekken druk: verliest de app dan ook de administraties die wel mogen blijven?
    moet hij er wel helemaal uit, ik wil eigenlijk alleen niet dat hij de holding ziet
    alles intrekken of hoeft dat niet
    Ik sta op het punt alle rechten op te zeggen, maar twee collega's werken er nog mee voor één bv. Is dat niet te rigoureus?
    moet ik de hele koppeling opdoeken of kan er ook een stukje af
    is volledig intrekken wel nodig?
    moet de hele app eruit of kan ik hem ook alleen wat minder laten zien
    als ik intrek, is het dan voor al mijn administraties?
    Moet ik echt alle rechten intrekken of kan ik de app ook maar uit één administratie halen?
    Ik wil de app intrekken voor de oude bv, maar hij moet voor de andere blijven. Is intrekken dan wel goed?
    Verlies ik alles als ik op Intrekken klik terwijl ik alleen één dossier dicht wil?
    Is intrekken niet te grof als het mij om twee van de tien administraties gaat?
    Ik sta op het punt op Intrekken te drukken, maar eigenlijk hoeft alleen de holding eruit
    alles intrekken of alleen 1 administratie?
    Vervallen bij intrekken meteen al mijn administraties of kies je dat?
    Gaat Intrekken over het geheel of per bedrijf?
    moet ik alles weggooien of kan ik alleen de prive bv dichtzetten voor die app
    Moet de hele roosterapp eruit als alleen onze verkochte lunchroom eraf moet?
    Moet ik echt alle rechten van die app intrekken of kan dat ook minder rigoureus
    is alles intrekken niet wat overdreven als één klant het niet wil?
    moet ik de leverancier er helemaal uit gooien of kan ik volstaan met een stukje
    ik aarzel tussen volledig intrekken en iets beperkters
    Voor ik intrek: is dat niet te zwaar als het maar om één van onze stichtingen gaat?
    moet ik voor een enkele administratie de hele toegang van de app intrekken
    Moet de app voor het internaat er helemaal uit als hij alleen de lagere school niet meer mag zien?
    moet ik echt alles intrekken of kan het ook minder rigoureus, de app mag van mij nog bij één bv
    vervallen bij intrekken alle bedrijven tegelijk of alleen degene waarin ik nu sta
    is een app afsluiten alles of niets, of kan ik er ook een stukje afhalen
    vallen alle bedrijven tegelijk uit als ik intrek? ik had liever dat er eentje bleef
    Ik wil dat de plugin niet meer bij de privé-bv komt, is alles intrekken dan niet wat grof?
    moet de hele app eruit of kan een stukje ook
    ik wil de plugin alleen uit mijn vastgoed-bv, moet ik nou alles intrekken?
    alles intrekken of beter deel
    moet ik wel echt heel de machtiging weghalen als het maar om 1 bv gaat
    Moet ik echt alles intrekken als de app alleen uit het zwembad-bv moet, of kan dat minder rigoureus?
    Eigenlijk mag alleen de stichting niet meer gezien worden, is intrekken dan te veel van het goede?
    Moet de app echt helemaal ingetrokken worden als het maar om één bv gaat?
    voordat ik alles intrek: is dat niet te rigoureus?
    De mail zegt 'intrekken' maar het gaat ze alleen om de holding. Trek ik dan te veel in?
    Moet ik die app nu helemaal eruit gooien of volstaat het om een stuk weg te nemen?
    als ik intrek ben ik dan ook de andere zaken kwijt waar hij wel mag blijven
    Is helemaal afkoppelen niet een beetje te straf als ik enkel de holding wil verbergen?
    de app mag niet meer bij mijn ex haar zaak maar wel bij de mijne, moet ik dan op intrekken duwen of niet
    Moet bij intrekken alles weg of kan het ook voor één bv?
    Trek ik met die knop alles in of maar een deel?
    Ik stond op het punt om het dashboard helemaal te verwijderen, maar eigenlijk stoort alleen dat het ook mijn privé-bv ziet. Is volledig intrekken dan wel nodig?
    De klant vraagt volledige verwijdering, maar uit zijn verhaal begrijp ik dat alleen de holding uit beeld moet. Moet er wel zo zwaar geschut bij?
    Ik sta klaar om de HR-app in te trekken maar eigenlijk hoeft hij alleen uit de holding, moet dan echt alles eraf
    Moet dat pakket er wel helemaal uit, of gooi ik dan het kind met het badwater weg?
    Moet ik echt alles afpakken als ik alleen niet wil dat hij bij de holding kijkt?
    Is er iets tussen alles laten en helemaal eruit?
    voordat ik op intrekken druk: verlies ik dan ook de bv's waar de app wel nodig is
    ik sta op het punt te klikken maar ik twijfel of ik niet te veel weggooi
    Kan het ook minder grof dan de hele app de deur wijzen?
    Ik sta op het punt de app alles af te nemen, maar eigenlijk gaat het om één dossier. Is intrekken dan niet te grof?
    Na het verkopen van één bv vraag ik me af: moet de hele app eruit of alleen die ene bv
    Directie zei gisteren: minder toegang voor de hr-tool. Moet ik dan alles intrekken of kan het per bv
    moet ik de hele boel opzeggen of volstaat iets minder
    intrekken lijkt me zo rigoureus, kan het niet een onsje minder
    twijfel: alles weghalen bij die app of alleen een deel
    liever niet met een kanon op een mug, moet die app echt helemaal weg
    alles intrekken nodig of volstaat deel
    Moet ik echt alles intrekken als er maar één bv uit hoeft?
    Is helemaal weghalen niet overdreven wanneer ze alleen de holding niet mogen zien?
    Ik sta klaar om op intrekken te drukken, maar misschien is minder bv's al genoeg. Hoe weet ik dat?
    Moet de app er helemaal uit, of volstaat het als ik alleen de holding weghaal?
    Moet ik de rechten van de app volledig intrekken als het maar om één BV gaat?
    Is helemaal intrekken nodig als een app alleen de privé-BV niet meer mag zien?
    Ik stond op het punt alles in te trekken, maar misschien hoeft alleen de holding eruit. Wat is wijs?
    Moet ik het programma echt helemaal intrekken als het alleen niet meer bij één bv mag?
    Is helemaal intrekken nodig als het programma voor de andere twee bedrijven wel moet blijven?
    Moet ik de hele app intrekken als die alleen niet meer bij twee administraties mag?
    De app moet bij één bedrijf weg; is alles intrekken dan niet overdreven?
    Ik wilde de app intrekken, maar eigenlijk hoeft hij alleen niet meer bij één van de bv's; moet dan alles weg?
    Moet ik echt alle rechten van de koppeling afnemen als het maar om een paar bedrijven gaat?
    De baas zegt intrekken, maar we gebruiken de app nog voor twee bedrijven; is helemaal intrekken wel nodig?
    Moet ik de app echt alles afnemen of kan ik volstaan met één zaak eraf, ik stond al op het punt te intrekken
    Moet de hele app eruit als maar één klant bezwaar heeft?
    Ik wilde net intrekken maar is dat niet wat rigoureus voor twee dossiers
    moet ik de hele toestemming intrekken als alleen de privé-BV niet gezien mag worden
    ik sta op het punt alles in te trekken maar eigenlijk hoeft maar één dossier weg
    Ik sta op het punt hem in te trekken voor de hele groep, terwijl het eigenlijk om een enkele bv gaat. Overdreven?
    Is volledig intrekken wel nodig als alleen de holding het probleem is?
    De RvC zegt intrekken. Moet ik dan echt alles doen of volstaat de vastgoedtak?
    is helemaal intrekken nodig, 1 bv eruit is al goed?
    toch te drastisch, alles intrekken?
    moet ik alles van die app weghalen als hij alleen niet bij de stichting Vrienden van mag
    Is intrekken niet te zwaar als het maar om één van de vijf administraties gaat?
    ik sta op het punt om op intrekken te drukken maar eigenlijk stoort me slechts één dossier
    moet ik echt alles intrekken als het mij maar om één bv gaat, of is er een mildere optie
    De gids zegt intrekken, maar is dat niet te drastisch voor mijn geval?
    Moet het per se allemaal weg, of mag iets blijven?
    Ik wilde intrekken maar misschien is dat te veel van het goede
    De app mag alleen bij één klant niet meer, moet ik dan echt alle rechten intrekken?
    Eén van de zes zusterbedrijven wil de app niet meer, gooi ik dan alles eruit of kan het kleiner?
    Moet ik voor één vertrokken klant echt alle rechten van de app intrekken?
    Moet ik de app helemaal intrekken als hij alleen een van onze drie bv's niet meer mag zien?
    Ik sta op het punt een app in te trekken, maar vraag me af of minder bv's geven niet genoeg is.
    Moet ik echt alles van die app intrekken of kan het ook voor een deel?
    Moet echt alles weg of kan ik ook een deel van de toegang van deze app intrekken?
    Ik twijfel tijdens het intrekken of niet een deel van de rechten volstaat.
    Weet niet of ik de app helemaal moet intrekken of alleen enkele administraties weghalen, wat raadt u aan bij intrekken?
    Gaat met Intrekken alles weg of alleen voor de administratie waar ik nu in zit?
    Is het nodig om alles in te trekken als maar één bv eruit moet?
    Alles intrekken voelt wat drastisch, ik wil eigenlijk alleen de holding afschermen. Moet ik dan wel op intrekken drukken?
    Ik wil niet dat de app stopt, alleen dat hij de stichting niet ziet. Is intrekken dan het juiste?
    De app blijft nodig voor bv A, maar voor bv B niet meer. Trek ik de boel in of kan het fijner?
    Moet alles eraf als ik alleen wil dat hij één bedrijf niet meer ziet?
    Voor één vestiging is de app nog nodig. Moet ik dan toch alles intrekken?
    Alles intrekken lijkt me wat grof, ik wil alleen van één dossier af.
    .opt-withdraw =
        niet alleen bepaalde administraties
        ja alles moet weg
        alles moet weg
        alles weg
        alles
        haal alles weg
        alles intrekken
        ja trek alles maar in
        helemaal weg
        hij mag nergens meer bij
        volledig intrekken
        de app moet helemaal weg
        ja
        ja alles
        doe maar alles
        compleet
        we zijn weg bij die leverancier, niks mag nog
        contract is opgezegd per 1 januari
        volledig eruit, geen twijfel
        na dat datalek wil ik dat ze nergens meer bij kunnen
        geen enkele bv gebruikt dat pakket nog
        compleet revoken graag
        ja alles eraf
        gooi maar helemaal weg
        De samenwerking met die partij is beëindigd, dus volledige intrekking graag.
        niks mag blijven staan
        we stappen over, dus die ouwe moet compleet weg
        elke administratie, zonder uitzondering
        doe maar het hele pakket intrekken
        totaal stopzetten
        Gehackt, dus ik wil dat er geen enkel recht overblijft
        Er hoeft niks over te blijven, we stoppen met die firma.
        De leverancier is gehackt, dicht die boel
        geen enkel bedrijf heeft hem nog nodig
        Niet alleen de holding, gewoon de hele groep eraf
        we zijn overgestapt en de oude mag nergens meer in kijken
        niks overhouden
        helemaal
        geen enkel recht
        niet een paar, alles
        mag nergens meer bij
        alles eruit, we zijn daar geen klant meer
        niets laten staan
        wij zijn overgestapt, er blijft niks van over
        Er dient niets van te resteren.
        doe maar de hele rambam
        niks mag overblijven
        weg ermee
        leverancier is failliet, ik wil er niks meer mee te maken hebben
        niet één, allemaal
        het contract loopt af en er hoeft geen enkel bedrijf meer bij
        weg ermee, alles
        wij gebruiken die app helemaal niet meer
        er mag niks overblijven
    .opt-narrow =
        alles hoeft niet weg
        een deel moet blijven
        hoeft niet alles weg
        niet alles moet weg
        nee alleen bepaalde administraties
        alleen sommige administraties
        alleen een paar administraties
        niet alles
        nee niet alles
        alleen een administratie
        een deel
        alleen een deel
        gedeeltelijk
        maar een paar
        alleen bepaalde bedrijven
        een bedrijf
        nee
        alleen administratie x
        slechts enkele
        nee een paar maar
        Alleen het dossier van mijn zoon moet eruit, de rest mag blijven
        alleen de verkochte dochter moet eraf, de andere twee draaien nog
        de holding wil hem houden
        eentje maar
        de rest van de groep kan niet zonder
        enkel voor klant Jansen stoppen, de overige dossiers lopen door
        nee nee, hij moet bij de hoofdvestiging blijven werken
        nee, alleen de holding
        enkel een paar dossiers eruit
        De app dient te blijven functioneren voor de overige vennootschappen.
        slechts twee van de vijf bv's
        liever gedeeltelijk
        hij mag blijven, maar niet overal
        sommige wel sommige niet
        beperken dus, niet verwijderen
        Ik wil een bedrijf weghalen en de rest laten staan
        nope, gewoon 1tje uitvinken
        Niet de hele groep, gewoon alleen de holding eraf.
        Bij de winkel blijft hij in gebruik, bij de stichting niet meer
        de privé-bv van de baas gaat ze niks aan, de rest wel
        Eén klant is vertrokken bij ons kantoor, de andere dertig scannen door
        hij moet voor vestiging Gent blijven lopen
        niet helemaal
        de rest moet blijven werken
        enkel de drie BV's van de zoon
        de rest moet blijven draaien
        alleen de failliete bv eraf
        nee hoor, niet alles, de rest is nog in gebruik
        nee, de holding moet gewoon door blijven lopen
        we hebben drie bv's en één is verkocht
        slechts de stichting
        Eén dossier volstaat, de overige wens ik te behouden.
        de andere twee moeten vanavond gewoon kunnen factureren
        enkel de twee klanten die weg zijn
        neeje, alleen de holding mag hij niet meer zien
        alleen de bv die verkocht is, de rest moet blijven lopen
        liever niet alles denk ik, misschien enkel de vereniging
        twee van de zeven vestigingen mogen er niet meer in
        hij hoeft er niet helemaal uit
        alleen de holding niet meer

revoke_withdraw-all =
    Eerst wilde ik er twee werkmaatschappijen af halen, maar bij nader inzien alles: het pakket is opgezegt.
    We hadden even getwijfeld of een deel kon blijven, maar het bestuur wil de app er voor alle entiteiten uit hebben. Ik stond bij het scherm met de machtigingen, hoe ga ik nu verder?
    De accountant vraagt zwart op wit dat zijn voorganger nergens meer bij kan. Ik heb het programma van die voorganger weggehaald, hoe controleer ik nou dat het echt gelukt is?
    vervallen bij intrekken echt alle rechten van de app of blijft er iets staan
    ik twijfelde over een deel weghalen maar het moet toch helemaal weg, ga ik dan hier verder?
    Is intrekken alles-of-niets voor die ene toepassing?
    alles moet eraf, geen uitzonderingen, zit ik goed?
    ja alles moet weg, geen halve maatregelen
    Zeker weten: die app mag bij geen enkele administratie meer. Gewoon doorgaan met intrekken?
    hij hoeft niks meer te zien, nergens
    Ik twijfelde even maar de spaarkaart-app moet toch echt overal uit
    ik weet het zeker, echt alles van die app moet ingetrokken, niet alleen een paar dossiers
    nee alles mag weg van die plugin, geen half werk, ga door met intrekken
    ja toch alles weg van die app
    ja alles moet weg, ik ben zeker, ga ik dan gewoon verder met intrekken?
    Nee, het moet echt helemaal weg, niet alleen een paar administraties, ga maar door met intrekken
    ja echt alles moet weg, ik twijfelde even, waar ga ik verder met intrekken
    ja alles mag weg, hoe verder
    Ja, ik wil echt alles weghalen bij die app, zit ik dan goed met intrekken?
    .done =
        ok verder
        terug naar de gids
        Ik zet de procedure voort.
        alles dus, breng me naar de plek waar ik gebleven was
        laten we het afmaken
        ja hoor
        door met intrekken dan
        dacht al dat ik goed zat, vervolgen maar
        goed zo
        akkoord, vervolg
        Goed, door ermee.
        Dan zit ik hier juist, verder
        ja ik wil het echt, volgende
        Ok, gelezen, breng mij terug
        snap ik, doen we
        ok doorgaan
        ja ga door
        prima
        prima zo, verder
        mooi, dan zat ik goed
        jaja ga maar door
        prima, ik was al bijna bij de knop
        jao allez vooruit
        ja door met intrekken
        prima, laten we het afmaken

## Wat mensen bij een stap zeggen

revoke_open-menu =
    hoe open ik mijn exact online om een app in te trekken
    rechtsboven op mijn naam klikken en dan mijn exact online kiezen
    waar zit Mijn Exact Online
    Ik kan het menu met mijn persoonlijke instellingen in Exact niet terugvinden, waar moet ik beginnen om iets in te trekken?
    als wie moet ik inloggen in Exact om een toestemming weg te halen, als mezelf of als hoofdgebruiker
    eerste klik om een programma eruit te zetten, rechtsboven of linksboven?
    Als welke gebruiker moet ik inloggen om een app de toegang te ontnemen?
    begin van het afsluiten: klik ik op mijn naam rechtsboven of op het bedrijf linksboven
    Ik wil mijn akkoord terugnemen. Waar in Exact vind ik Mijn Exact Online?
    app intrekken, als welke gebruiker log ik daarvoor in
    Mijn naam rechtsboven en dan? Ik wil mijn toestemming voor een koppeling terugnemen.
    waar in exact zit dat persoonlijke menu om een app in te trekken
    intrekken: waar begin ik
    Onder welke knop rechtsboven vind ik mijn eigen pagina om de toestemming van een app op te zeggen?
    waar zit mijn exact online
    onder welk knopje vind ik mijn persoonlijke pagina met gekoppelde programma's? ik zie alleen facturen en dashboards
    Bij het intrekken moet ik ergens op mijn eigen naam klikken, maar waar staat die en wat kies ik dan
    waar vind ik Mijn Exact Online
    welk menu moet ik als eerste openen om mijn toestemming van een app terug te nemen?
    Collega zegt dat ik het bij mijn persoonlijke instellingen moet zoeken, achter mijn naam. Hoe kom ik daar om die app weg te halen?
    met welke login moet ik binnen om de koppeling eraf te halen, die van mij of maakt dat niet uit
    waar zit mijn exact online, ik moet iets intrekken
    Op welke knop rechtsboven begin ik als ik een app wil ontkoppelen
    ik moet iets intrekken maar weet nie waar dat menu met mijn naam zit
    waar klik ik eerst als ik een app wil intrekken, ik zit al in exact
    Ik ben ingelogd in Exact Online, en nu? De app moet weg maar ik weet niet in welk menu
    met welke gebruiker moet ik inloggen om de machtiging van een app in te trekken
    waar zit Mijn Exact Online ergens
    Ik lees dat ik naar Mijn Exact Online moet, maar waar klik ik daarvoor?
    Hoe kom ik op mijn persoonlijke pagina in Exact om een app te verwijderen?
    Als welke gebruiker moet ik ingelogd zijn om een app zijn rechten af te nemen?
    waar klik ik als eerste om zo'n app eruit te gooien in exact
    Ik wil de kassa eruit zetten, waar begin ik met klikken in Exact, rechtsboven of links
    waar begin ik in Exact om een app buiten te gooien, mijn naam of de administratienaam?
    intrekken: waar zit Mijn Exact Online
    ik wil een app eruit gooien, in welk menu zit dat in exact
    Waar moet ik beginnen te klikken om een app eruit te krijgen, rechtsboven of links?
    waar in Exact zit het menu om een app te ontzeggen, ik zit nu op het beginscherm
    Via welke knop kom ik bij Mijn Exact Online om mijn toestemmingen te zien en er één te schrappen?
    Ik heb net ingelogd en wil de koppeling van de weegschaal verwijderen, waar klik ik het eerst
    Mijn klant moet onze app zelf afkoppelen, waar klikt hij in Exact als allereerste?
    moet ik inloggen als degene die de plugin ooit goedkeurde om hem eruit te halen?
    rechten van een app weghalen, via welk menu begin ik en als welke gebruiker
    waar begint intrekken, welk menu
    mijn exact online waar klik ik
    Ik sta ingelogd en wil een app intrekken, waar klik ik als allereerste op?
    waar moet ik eerst klikken als ik een app de toegang wil ontnemen, welk menu
    ik wil een app de toegang afnemen, en ik zit nu op het startscherm van Exact, en dan?
    Waar open ik Mijn Exact Online om een app in te trekken?
    Waar zit Mijn Exact Online precies? Nodig om een app af te sluiten
    Onder mijn eigen naam rechtsboven zie ik een menuutje, wat kies ik om straks een app in te trekken
    Contract opgezegd, ik moet de app uit mijn Exact halen, waar klik ik het allereerst
    waar klik ik als eerste om een app uit te zetten in exact
    Via welke naam of welk menu rechtsboven begin ik met het intrekken van een app?
    Waar in Exact zit die plek waar je een app zijn rechten kunt afnemen, ik kom niet verder dan het beginscherm
    ik wil de kassa-app eruit zetten, waar moet ik als eerste op klikken
    Ik wil een app eruit gooien, waar in Exact zit het begin van die weg, rechtsboven of linksboven
    waar zit mijn exact online, moet via mijn naam ergens toch
    Ik moet onder mijn eigen naam de app afsluiten, waar begint dat op het scherm?
    Waar klik je rechtsboven om de machtiging van een tool te beëindigen
    Eerste klik om een tool de toegang te ontzeggen, waar zit die?
    intrekken: waar klik ik eerst
    eerste klik voor app intrekken
    waar begin ik als ik mijn eigen toestemming voor een app wil terugnemen, in welk menu zit dat
    Ik zit in Exact op het beginscherm. Eerste klik om een app eruit te gooien?
    waar zit Mijn Exact Online om de app eruit te halen
    Waar klik ik op mijn naam om een app te verwijderen?
    Waar klik ik om in Mijn Exact Online te komen als ik een app wil intrekken?
    .done =
        mijn exact online staat open
        ik zie het menu links
        ik ben in mijn exact online
        ik heb op mijn naam geklikt en op mijn exact online
        mijn exact is open
        ben bij mijn exact online
        geopend
        jep
        menu staat open, ik zie Mijn Exact Online ertussen
        naam aangeklikt, er kwam een andere pagina met links een rijtje
        profielpagina staat voor mijn neus
        heb rechtsboven geklikt en daarna de bovenste regel genomen
        ben er, en nu?
        ingelogd als de directeur, zijn Mijn Exact opengemaakt
        ik sta nu op zo'n pagina met mijn eigen gegevens en een menu aan de linkerkant
        ben binnen, pagina met mijn eigen gegevens is verschenen
        menuutje uitgeklapt en erop geklikt, wat nu
        Ik heb de gevraagde pagina voor mij staan, u mag verdergaan.
        dat ging vlot, next
        ingelogd als Petra en doorgeklikt naar mijn exact
        Oké, 2 heb ik ook gehad
        we zitten op het scherm MEO, ga maar door
        yes, hij laadde even maar hij staat er nu
        da's gelukt, ik zie mijn persoonlijke instellingen
        klik op mijn naam, klik op mijn exact online: check
        Ik ben op mijn persoonlijke bladzijde beland.
        Even moeten zoeken naar die hoek, maar ik zit er nu in
        het lijstje klapte uit, bovenste gekozen, en nu zie ik mijn foto en mailadres
        Aangelogd als Karin en doorgeklikt, wat nu?
        er verscheen een ander blad met links een rijtje onderwerpen over mijzelf
        en dan?
        op mijn naam geklikt en ik zit in dat eigen stukje
        ingelogd en daar geraakt, voila
        toch gevonden, dat menuutje
        zit er
        het menu klapte open en daar stond het
        hebbes
        Ik ben inmiddels aangeland waar u mij hebben wilde.
        gelukt hoor, al moest ik eerst even zoeken naar m'n bril
        yep, dat scherm heb ik voor mijn neus
        op m'n naam geklikt en daar staat het, is open
        ik sta nu in mijn exact online hoor
        da's gebeurd zulle
        ben erin, ik zie mijn eigen gegevens staan
        joa, dat menuke is open, en noe?
    .stuck-name-not-visible =
        alleen een poppetje rechtsboven
        een rondje met letters
        het menu klapt niet open
        klikken op mijn naam doet niks
        er klapt niks uit
        mijn venster is te smal
        er staat iets anders rechtsboven
        alleen een vraagteken en een tandwiel
        daar staat de naam van mijn baas
        bovenin zie ik niks
        welke hoek bedoel je
        de balk bovenaan is leeg
        ik zie geen balk
        ik zie mijn naam niet
        mijn naam staat er niet
        er staat geen naam rechtsboven
        waar staat mijn naam
        waar zie ik mijn naam
        rechtsboven staat niks
        ik zie geen menu
        er opent geen menu
        er gaat geen menu open
        het menu komt niet
        ik vind mijn naam niet
        geen naam te zien
        alleen een icoontje rechtsboven
        ik zie alleen mijn initialen
        mijn naam is nergens te bekennen
        welke naam bedoel je
        als ik op mijn naam klik gebeurt er niks
        ik zie bovenaan niks staan
        mijn naam staat daar niet
        rechts bovenaan zie ik niks
        mijn naam staat er nergens, alleen een tandwieltje
        heb rechtsboven geklikt ma daar komt niks tevoorschijn
        op mijn tablet valt de rechterkant van de balk eraf
        ge zegt rechtsboven, maar bij mij staat daar enkel een vergrootglas
        waar zou die naam dan moeten staan?
        ik moet eerst nog inloggen geloof ik, er staat nergens wie ik ben
        het uitklaplijstje komt niet tevoorschijn, hoe vaak ik ook druk
        waar staat die naam dan? rechtsboven is bij mij helemaal leeg
        Ik zie enkel een rondje met een vraagteken, nergens hoe ik heet
        er klapt niks uit als ik op m'n naam druk
        op mijn laptopje van 13 inch houdt de balk op voor het eind
        Bij mij staan daar alleen een vergrootglas en een belletje, mijn gebruikersnaam ontbreekt.
        menu opent niet, heb al drie keer geklikt
        hoe moet ik nou op iets klikken wat er niet is, mijn naam staat er niet
        zoek me suf naar mn eigen naam in die bovenste balk
        Als ik op mijn naam klik klapt er niks uit.
        Rechts bovenin is het bij mij gewoon leeg.
        ik zie daar alleen een vraagteken en een belletje, geen Karin de Wit
        Er staan enkel mijn initialen niet, de balk houdt gewoon op bij het zoekveld
        op mijn kleine laptop is de bovenkant afgesneden, ik kom niet bij de hoek
        rechtsboven staat bij mij helemaal niks, alleen een vraagteken
        Waar bevindt zich mijn naam? Ik zie enkel die van het bedrijf.
        rechtsboven staat bij mij alleen een vraagteken en een belletje
        waar is mijn naam gebleven
        Ik klik op mijn naam doch er klapt niets open.
        klik op mijn naam maar er komt geen menu
    .stuck-screen-does-not-open =
        hij blijft draaien
        pagina blijft wit
        ik krijg een error op die pagina
        fout 500
        pagina kan niet worden weergegeven
        time-out
        hij laadt eindeloos
        hij hangt
        ik word eruit gegooid
        ik kom er niet in
        geen rechten voor mijn exact online
        toegang geweigerd
        krijg hem niet open
        mijn exact online reageert niet
        mijn exact online gaat niet open
        het scherm gaat niet open
        de pagina opent niet
        de pagina laadt niet
        ik krijg een wit scherm
        ik krijg een leeg scherm
        als ik op mijn exact online klik gebeurt er niets
        ik mag er niet in
        geen toegang tot die pagina
        ik krijg een foutmelding als ik erop klik
        er staat dat ik geen rechten heb
        mijn exact online opent niet
        mijn exact online doet niks
        het menu doet het niet
        scherm blijft leeg
        pagina niet gevonden
        hij blijft laden
        dat mag ik niet openen
        ik krijg die pagina niet open
        het opent gewoon niet
        ik kan dat niet openen
        klik erop maar mijn exact online opent niet
        bij dat onderdeel krijg ik een grijs vlak en verder niks
        er draait al vijf minuten een rondje na het aanklikken
        mijn exact onlien crasht direct
        sinds ze die ene administratie hebben verwijderd klapt dat scherm eruit met een melding
        kunt u mij zeggen waarom de pagina telkens op een error uitkomt?
        ik kies mijn exact online en krijg dan een wit scherm
        Foutmelding zodra ik dat menupunt aanklik: u heeft geen toegang tot deze administratie
        na het klikken blijft hij eindeloos draaien
        Mijn Exact Online geeft een error over een divisie die niet bestaat
        de pagina weigert te laden, al in Chrome en Edge getest
        hij springt steeds terug naar het dashboard in plaats van die pagina te tonen
        Sinds we die oude bv verwijderd hebben crasht dat scherm bij mij
        my exact geeft alleen maar "er is iets misgegaan"
        Als ik in het lijstje onder mijn naam klik komt er niks.
        Het menuutje komt wel, maar daarna blijft het blad wit.
        draait en draait en dan "er is iets misgegaan"
        Ik krijg een foutmelding zodra ik naar mijn persoonlijke pagina wil; sinds we die oude bv hebben weggedaan
        Waarom word ik steeds teruggegooid naar de startpagina als ik dat kies?
        als ik erop klik draait er zo'n rondje en verder niks, pagina blijft leeg
        als ik erop klik draait er een wieltje en dan niks
        het tabblad komt leeg terug, wit scherm
        ik krijg een wit blad als ik daarop druk
        erop geklikt, draait en draait en dan niks
        sinds die ene bv verwijderd is blijft de pagina hangen
        ik klik op Mijn Exact Online maar er gebeurt geen bal
        het menu krijg ik wel maar als ik dan op mijn exact online druk blijft ie hangen
        ik druk op mijn exact online en het scherm blijft wit
        ik krijg een wit scherm na mijn exact online
    .stuck-withdraw-or-narrow =
        ik wil alleen een bv eruit
        ik hoef maar een bedrijf los te koppelen
        kan het niet voor een enkele administratie
        mag hij bij de rest blijven
        moet de hele koppeling weg
        is alles intrekken niet te veel
        moet ik meteen alles weggooien
        ik wil hem alleen bij een klant weg
        kan ik niet een deel laten staan
        niet de hele app hoor
        de andere bedrijven moeten blijven werken
        moet ik wel alles intrekken
        moet echt alles weg
        kan ik ook een deel intrekken
        ik wil niet alles intrekken
        ik wil maar een deel intrekken
        ik wil alleen een administratie weghalen
        kan het ook voor een administratie
        alleen bepaalde administraties
        hoeft niet alles weg
        ik twijfel of alles weg moet
        gaat dan alles weg
        verlies ik dan alles
        is dat niet te veel
        kan het ook minder drastisch
        niet alles maar een paar bedrijven
        ik twijfel of ik alles moet intrekken
        wat als ik maar voor één bedrijf wil intrekken
        moet ik alles weghalen of kan het ook gedeeltelijk
        moet alles er wel uit
        ik wil eigenlijk alleen 1 bv eraf halen en niet alles
        moet echt alles eruit? wil eigenlijk alleen bv 2 kwijt
        wij hebben zes bv's en alleen de verkochte hoeft eraf
        gaat straks onze andere vestiging dan ook plat?
        ho wacht, de rest gebruikt hem nog wel
        kan ik hem niet gewoon beperken tot de holding in plaats van dit?
        is dit niet een beetje met een kanon op een mug schieten
        eigenlijk hoeft maar één bv eruit, de rest moet blijven lopen
        Wacht even, gaat dan de hele koppeling plat of kan het ook gedeeltelijk?
        twijfel: wil ik wel alles kwijt
        mag ik ook enkel het dossier van de holding afschermen?
        we hebben twaalf administraties en slechts bij twee mag dat pakket niet meer kijken
        Is er geen minder drastische manier dan alles weggooien?
        kan ik de rechten inperken ipv helemaal stopzetten
        voor klant Jansen moet hij weg, voor de andere klanten niet
        Eigenlijk hoeft alleen de stichting eruit, de rest mag blijven draaien.
        Gooi ik hiermee niet te veel weg?
        wacht, raakt de andere bv dan ook zijn koppeling kwijt?
        Voordat ik begin: mijn zus gebruikt het voor haar zaak nog elke dag, kan dat blijven?
        Is dit niet een kanon op een mug, het gaat ons om één dossier
        wacht effe, ik wil alleen die ene BV eruit, niet heel de boel
        is er iets zachters dan alles intrekken, dat de rest blijft werken
        moet per se alles eraf? ik wil maar één bv kwijt
        ho eens, moet hij overal uit of kan ik ook één bv eraf halen?
        maar wacht, ik wil eigenlijk alleen de stichting eruit en de rest laten
        eigenlijk moet maar 1 bv eraf, niet de hele koppeling

revoke_security-center =
    waar is het beveiligingscentrum om een app in te trekken
    ik ben in mijn exact online, welk tabblad links moet ik hebben
    waar is het beveiligingscentrum in exact
    Op welk tabblad in Mijn Exact Online staat de beveiliging?
    ik zit in mijn exact online en nu? links staan allemaal dingen
    verander ik al iets als ik alleen het Beveiligingscentrum open?
    waar zit dat beveiligingscentrum waar ik kan intrekken?
    In welk tabblad van Mijn Exact Online trek ik een app in?
    ik ben in Mijn Exact Online, welke kant op om een koppeling te verwijderen
    verander ik al iets als ik op Beveiligingscentrum klik? ik wil straks een app intrekken
    Welk linkermenu-item moet ik hebben om mijn akkoord op te zeggen als ik al in Mijn Exact Online ben?
    beveiligingscentrum openen om iets op te zeggen, is dat links of bovenaan
    ben op mijn eigen pagina, waar staan de apps die ik kan intrekken?
    tabblad beveiliging om app in te trekken
    Op mijn persoonlijke pagina in Exact zie ik voorkeuren en wachtwoord. Bij welk tabblad kan ik toegang van apps opzeggen?
    waar vind ik het beveiligingscentrum
    Ik ben in Mijn Exact Online beland, en nu? Ik zie links een rijtje tabbladen.
    op welk tabje staan de apps die via mijn account binnenkomen, als ik eenmaal op mijn eigen pagina zit
    waar zit het beveiligingscentrum in exact
    ik sta in Mijn Exact Online, wat nu om die app te stoppen?
    Hoe kom ik bij de beveiligings pagina met mijn apps erop
    welk tabblad in mijn exact online is het om een app weg te halen
    Onder Mijn Exact Online, welk kopje links moet ik hebben om een app in te trekken?
    is intrekken bij beveiliging of bij instellingen
    in welk tabblad van mijn profiel vind ik de apps om in te trekken
    ik zit in mijn exact online maar waar staan dan de apps die ik wil stopzetten
    is er ergens een veiligheidspagina waar ik de gekoppelde apps kan afsluiten
    Ben nu in mijn eigen instellingen, links een heel rijtje tabs. Welke is het voor een app stopzetten?
    Waar vind ik het Beveiligingscentrum in Exact Online?
    Ik zit in Mijn Exact Online, welke tab moet ik hebben om een app eruit te gooien?
    beveiligingscentrum exact waar
    In welk onderdeel van Mijn Exact Online staan de apps die ik toegang gaf?
    Ik ben al in Mijn Exact Online. Naar welk tabblad moet ik nu om m'n Bol-plugin te stoppen
    Ben in Mijn Exact Online beland om de afsprakenapp eruit te halen, welk tabblad nu?
    Ik zit in Mijn Exact Online, op welk tabblad gooi je een app eruit?
    waar zit het beveiligingscentrum, ik moet daar een app intrekken
    Waar in Mijn Exact Online moet ik heen om een app zijn rechten af te nemen?
    ik zit in mijn exact online, welk tabblad nou voor het afsluiten van een app
    links staat een heel menu in Mijn Exact Online, onder welk kopje zet ik een app uit
    ik zit in Mijn Exact Online, welk tabje heb ik nodig om een app de toegang te ontnemen
    tabblad zoeken om app te beëindigen, ik ben al bij Mijn Exact Online
    beveiligingscentrum waar
    ben in mijn exact online, welke tab voor app weghalen
    In Mijn Exact Online gekomen om een app eruit te halen, welk tabblad moet ik hebben?
    in welk tabblad van mijn exact online zit dat van die apps die ik wil schrappen
    In welk tabblad staan de apps om in te trekken?
    In Mijn Exact Online zie ik links een rij tabs, welke heb ik nodig om een app in te trekken
    ik moet een app intrekken, in welk tabblad van Mijn Exact Online
    beveiligingscentrum openen om app te verwijderen
    Op welk tabblad van Mijn Exact Online staan de machtigingen die ik kan intrekken?
    Waar zit het Beveiligingscentrum waarin ik een app kan intrekken?
    Ik zit in Mijn Exact Online om een app in te trekken, welk tabblad moet ik hebben?
    waar zit het beveiligingscentrum om een app eruit te gooien
    Ik zit in Mijn Exact Online en wil een koppeling schrappen, welk tabblad moet ik dan hebben
    in mijn exact online, welk tabblad moet ik hebben om een app eruit te halen
    Welk tabblad links in Mijn Exact Online heeft het overzicht waar ik een app kan uitzetten?
    beveiligingscentrum waar zit dat, moet iets intrekken
    Mijn Exact Online staat voor mijn neus, welk tabje links moet ik hebben om een app te lozen
    Na Mijn Exact Online sta ik stil: onder welk tabje staan de apps die ik wil intrekken
    Onder welk tabblad van mijn profiel trek ik een app in?
    Onder welk tabblad van Mijn Exact Online staat het intrekken van een app?
    Ik ben in Mijn Exact Online, achter welk tabblad trek ik de rechten van een app in?
    Onder welk kopje in Mijn Exact Online zit het intrekken van een app verstopt?
    Waar zit dat beveiligingscentrum in Exact waar ik apps kan intrekken?
    .done =
        het beveiligingscentrum staat open
        ik ben in het beveiligingscentrum
        beveiligingscentrum is open
        ben bij het beveiligingscentrum
        ik zit in het beveiligingscentrum
        staat voor mijn neus
        geklikt
        ok ben er
        aangeklikt, er kwam een pagina met wachtwoord en tweestapsverificatie en zo
        links aangeklikt, nu zie ik iets over wachtwoord en machtigingen
        beveiliging staat op
        tabje geopend, er staat een hele lap tekst
        yes, security center gevonden en open
        daar ben ik nu beland, met onderaan die apps
        op het slotje links gedrukt en de pagina kwam direct
        dat tabje gevonden en aangeklikt
        Beveiligingscentrum staat open
        links in het menu, ja, had ik zo
        zit nu op de beveiligingspagina
        klaar, kom maar met de volgende
        kostte me even want mijn scherm is in het engels, maar Security centre staat nu voor
        Ik ben aanbeland op het onderdeel beveiliging, hoe nu verder?
        ok tab geopend, zie dingen over wachtwoord en tweestapsverificatie
        Stond onderaan het rijtje, maar ik heb 'm
        verder graag, ik sta in het security center
        Aangeklikt, nu veel grijze blokken met wachtwoord en telefoon.
        ik zit bij het stukje over inloggen en veiligheid
        Stond links, derde van boven, zie het nu voor me
        Het blad is gewisseld; er staat iets over tweestapsverificatie bovenaan
        ja hoor, daar ben ik
        aangeklikt
        Het betreffende tabblad heb ik inmiddels voor mij.
        sorry ik ben al wat ouder, is dat dat stuk met wachtwoord en zo? daar ben ik nu
        das den beveiligingscentrum gevonden se
        geklikt, sta er nu op
        ja hoor gevonden hoor, beetje onderaan
        oke daar ben ik, en dan
        Ah ja, stond gewoon links, niet gezien
        hehe eindelijk, tabje gevonden
        staat voor m'n neus
        ja tis open
        wachtwoord wijzigen, tweestaps, apparaten... dat bedoelt u toch
        zie nu iets met wachtwoord en machtigingen
        hebbes, beveiligingscentrum staat voor me neus
        aangeklikt. wat nu.
        staat nu open, veel tekst over wachtwoorden
        ben bij beveiligingscentrum
    .stuck-tab-not-visible =
        links staat niks over beveiliging
        het woord beveiliging zie ik niet
        geen enkel tabblad links
        ik heb links andere kopjes
        er is geen menu links
        dat onderdeel ontbreekt bij mij
        het kopje is er niet
        ik mis dat tabblad
        welk kopje moet ik hebben
        alleen profiel en instellingen
        ik zie geen beveiligingscentrum
        het beveiligingscentrum staat er niet
        er is geen beveiligingscentrum
        geen beveiligingscentrum te zien
        waar staat beveiligingscentrum
        ik vind het beveiligingscentrum niet
        die tab heb ik niet
        ik zie dat tabblad niet
        het tabblad ontbreekt
        die tab is er niet
        ik heb dat tabblad niet
        het kopje beveiligingscentrum mis ik
        bij mij staat er geen beveiligingscentrum
        er zijn wel andere tabs maar die niet
        welk tabblad
        ik zie die knop niet
        waar zit dat beveiligingscentrum dan
        beveiligingscentrum ontbreekt
        links zie ik enkel Mijn gegevens en Voorkeuren, da beveiligingsding niet
        ik heb links alleen Mijn gegevens, Voorkeuren en Abonnement
        hoe heet dat tabblad in het frans, mijn scherm is niet nederlands
        het menu links is helemaal ingeklapt, ik zie enkel streepjes
        ge moet me eens zeggen waar dat beveiligingsding zit want ik vind het niet
        beveiligingscentrm, kan het zijn dat dat bij ons uitstaat?
        in dat menu links staat wel van alles maar niks over beveiliging
        Ik tref dat tabblad niet aan.
        mijn menu houdt op bij Voorkeuren
        heb helemaal geen linkermenu
        dat woord beveiligingscentrum komt bij mij niet voor, ook niet met ctrl-f
        waar moet dat tabje zitten? links zie ik alleen verkoop, inkoop, kas/bank
        Er ontbreekt hier iets, er is bij ons nergens een security gedeelte te bespeuren
        scherm toont enkel mijn naam, mailadres en taal, geen tabs
        Links heb ik alleen Financieel, CRM en Uren.
        ik lees het hele rijtje drie keer maar van veiligheid staat er niks tussen
        Er is aan de linkerkant geen kolom, alleen mijn gegevens in het midden.
        bij mijn collega staat het er wel, in mijn rijtje niet
        Mijn persoonlijke pagina is er, maar daarop ontbreekt wat u noemt
        ik zie links wel "mijn gegevens" en "abonnement" maar geen beveiliging of zoiets
        links staat wel van alles maar dat woord niet
        Ik kan geen tabblad onderscheiden met die benaming.
        links zie ik persoonlijke gegevens, voorkeuren, en dan houdt het op
        geen beveiligingsding te bekennen
        Mijn linkermenu telt vier regels en geen daarvan luidt zo.
        geen enkele van die kopjes heet zo
        links staat van alles maar geen beveiliging
        tabblad? welk tabblad? er is hier geen tabblad!!
        links heb ik alleen mijn gegevens en voorkeuren
        er is helemaal geen menu links
    .stuck-screen-does-not-open =
        mijn exact online crasht steeds, kom niet eens bij dat menu
        als ik links op dat tabblad klik wordt alles wit
        beveiligingscentrum geeft een foutmelding
        pagina laadt maar half en hangt dan
        bij het openen van dat tabblad vliegt hij terug naar het beginscherm
        dat centrum wil niet open, er komt iets met onverwachte fout
        nu ik hier wil klikken is heel Mijn Exact Online weer weg met een foutcode
        Ik kom die pagina niet eens op, hij blijft hangen
        Het scherm van daarnet opent bij nader inzien toch niet, ik kijk naar een leeg vlak
        mijn exact online doet het niet
        melding: administratie niet gevonden, en verder kom ik niet
        pagina laadt half en wordt dan grijs
        elke keer als ik op Mijn Exact zit vliegt hij eruit
        Krijg 'interne serverfout' bij het openen van mijn persoonlijke pagina
        Mijn persoonlijke pagina is er niet eens, dus een kolom links heb ik ook niet.
        Ik ben nog niet waar u denkt dat ik ben: daarnet kreeg ik al een fout.
        hij hangt op laden sinds de vorige stap
        Nu sta ik weer op het dashboard, hij liet mij dat persoonlijke gedeelte niet in
        geen toegang, zegt ie, tot mijn eigen pagina nota bene
        hij springt telkens terug naar het inlogscherm zodra ik erheen ga
        de pagina van daarnet gaat niet eens open, dus ook geen menu links
        die pagina van mij laadt niet
        ik kom niet eens in Mijn Exact Online, dat laadt niet
        ik geraak nie eens in mijn exact online, hij smijt me der were uut

revoke_find-app =
    waar staat de lijst machtigingen voor mijn apps
    hoe zoek ik de app op in de lijst om in te trekken
    waar staan de Machtigingen voor mijn apps
    Ik zie in het beveiligingscentrum wachtwoord en tweestaps dingen, maar waar is het lijstje met programma's die ik heb toegelaten?
    hoe ver moet ik naar beneden in het beveiligingscentrum voor de regel van onze scanner
    onder welk kopje vind ik terug wat ik ooit heb goedgekeurd voor mijn account, om het daar te schrappen
    Ik sta in het Beveiligingscentrum. Waar op de pagina vind ik de app die ik wil intrekken?
    onder welk kopje in het Beveiligingscentrum staan de apps die ik kan intrekken
    zie ik voor het intrekken ook bij welke administraties een app mag
    Ik kijk naar Machtigingen voor mijn apps en zie twintig regels. Waarop zoek ik om de juiste op te zeggen?
    hoe ver moet ik omlaag scrollen in het Beveiligingscentrum voor de lijst met wat ik kan intrekken
    hoe heet die app in dat lijstje, ik moet hem intrekken maar herken geen naam
    regel van app zoeken om in te trekken
    Er staan vijftien regels in mijn machtigingenlijst. Hoe weet ik welke bij het pakket hoort dat eruit moet?
    Ik sta in het beveiligingscentrum maar waar is die lijst met mijn apps nou
    hoe herken ik de juiste regel, er staan er acht met rare namen
    kan ik in die lijst van mijn apps ook zien bij welke bv's ze mogen, voor ik iets weghaal?
    waar staat de lijst met machtigingen voor mijn apps
    ik ben in het beveiligingscentrum, waar zie ik nu mijn apps om er een weg te doen?
    hoe ver moet ik naar beneden in dat beveiligingscentrum voor ik Dext zie
    beveiligingscentrum is open, maar waar staan nu de apps die ik toestemming gaf?
    ik zie wachtwoord en tweestaps dingen, moet ik verder naar beneden voor de apps om er een in te trekken?
    Lange lijst met programma's onder machtigingen. Hoe vind ik die ene die weg moet?
    Waar op de pagina Beveiligingscentrum staan de apps die ik toegang gaf, ik zie alleen wachtwoord en zo
    Ik ben in het beveiligingscentrum, hoever moet ik naar beneden voor de app die ik eruit wil gooien?
    Machtigingen voor mijn apps, waar staat dat blok?
    Ik sta nu bij Beveiligingscentrum, maar waar op die pagina vind ik de lijst met programma's die ik ooit heb goedgekeurd?
    In het beveiligingscentrum gekomen, maar waar op die pagina staan nou de apps die ik ja heb gezegd?
    Hoe herken ik de oude kassa tussen al die regels bij machtigingen van mijn apps, en zie ik daar ook welke zaken?
    in het beveiligingscentrum, hoe ver naar beneden staat de app die eruit moet
    in het beveiligingscentrum zie ik geen apps, moet ik doorscrollen om er een te schrappen?
    Waar in dat beveiligingscentrum staan de apps die ik ooit heb goedgekeurd, om er een in te trekken?
    Ik sta in het beveiligingscentrum om een app in te trekken, hoe ver moet ik naar beneden?
    Waar in het beveiligingscentrum staan de apps die ik ooit goedkeurde, ik zie alleen iets over tweestapsverificatie
    machtigingen voor mijn apps waar staat dat lijstje, moet eentje eruit
    in welk stuk van dat beveiligingsscherm staat mijn oude urenapp die weg moet, moet ik scrollen
    hoe heet het lijstje onder beveiligingscentrum waar ik mijn app moet opzoeken om hem te schrappen
    Op welke plek van de beveiligingspagina staan de apps die ik ooit goedkeurde zodat ik er een kan schrappen?
    machtigingen voor mijn apps scrollen
    lange lijst apps, hoe vind ik degene die weg moet
    Waar op die pagina van het beveiligingscentrum staan de apps waarvan ik de rechten wil intrekken?
    ik ben in dat beveiligingsscherm maar waar is nu die lijst met apps, moet ik scrollen?
    Waar in het beveiligingscentrum moet ik naar beneden om de app te vinden die eruit moet
    Ik ben in het beveiligingscentrum, waar staan de apps die ik wil afsluiten
    In welk blok van het beveiligingscentrum staan de pakketten waar ik een streep door kan zetten?
    Er staat een lange pagina in Beveiligingscentrum, waar op die pagina zie ik de app die ik wil intrekken
    Na het opzeggen zit ik in het beveiligingscentrum, waar op die pagina staan de apps om eruit te halen
    waar staat de lijst met apps waarvan ik er één wil intrekken, hoe heet die
    waar staat lijst om app te verwijderen
    Waar precies in het Beveiligingscentrum staan de apps waarvan ik de rechten kan intrekken?
    Waar op de pagina Beveiligingscentrum staan de apps die ik toestemming gaf en wil intrekken?
    hoe heet het lijstje waar de app die ik kwijt wil in moet staan
    In welke lijst staat de app die ik van mijn eigen toestemming wil ontdoen, er is zoveel op die pagina
    ben in het beveiligingscentrum en zie een hele lap tekst, waar staan nou de apps
    Onder welk kopje in het beveiligingscentrum staat de app die ik wil afsluiten
    Ik ben in het beveiligingscentrum en zie pagina's tekst, waar staat de app die eruit moet?
    waar staat de lijst met mijn apps om 1 in te trekken
    waar vind ik de rij van het programma dat eruit moet, ik sta in het beveiligingscentrum maar zie zoveel tekst
    hoever moet ik naar beneden in het beveiligingscentrum tot ik de app zie om in te trekken
    Waar staat de rij van de app die ik wil intrekken?
    Op welke plek in het Beveiligingscentrum zie ik de app staan die ik voor mijn klanten wil laten vervallen?
    Waar in het beveiligingscentrum staan de apps die ik wil intrekken?
    Op welke pagina staat de lijst waarin ik de in te trekken app moet opzoeken?
    Ik scrol door de beveiligingspagina, maar waar staan de apps die ik wil intrekken?
    In mijn lijst staan 23 apps. Hoe vind ik de goede en zie ik meteen waar hij bij mag?
    Waar in het beveiligingscentrum staan de apps die ik toegang heb gegeven?
    Ik sta in het Beveiligingscentrum maar zie alleen tweestapsverificatie en zo, waar moet ik scrollen voor mijn apps?
    Op welke pagina staan de apps die ik mag intrekken?
    .done =
        gevonden
        ja gevonden
        ik heb hem gevonden
        ik zie m
        daar is hij
        daar is ie
        hij staat in de lijst
        ik heb m
        hij staat er gewoon tussen
        gevonden op regel drie
        ja hij zit erbij
        ik zie de app staan
        de app staat er
        ik heb de app gevonden
        gevonden hij staat in de lijst
        hij staat ertussen
        app gevonden
        hij staat erbij
        ja hij staat erbij
        ik zie de regel van de app
        ik heb hem gevonden in de lijst
        ja die staat er
        gevonden, staat helemaal onderaan
        hebbes
        Ik heb de regel met Klippa erin voor mij staan, mijnheer
        regel vier, met het logo ervoor
        zie 'm, onder de naam van de leverancier
        eindelijk, hij zat helemaal onderaan
        ctrl f gebruikt en gelijk raak
        er staan er elf en de onze is de derde van boven
        staat voor mijn neus, met twee bedrijven erachter
        regel gevonden
        hij staat er, tussen Basecone en Spendcloud in
        Ja, onder de naam van de leverancier weliswaar, maar het is hem
        ik heb 'm te pakken, bijna onderaan
        de app die ik bedoel zie ik staan met vier administraties erachter
        hij zat verstopt onder toon alles, maar ik heb em gevonden
        U kunt doorgaan, de betreffende toepassing staat in het overzicht.
        daar istie, volgende stap graag
        moest effe zoeken maar oké, 4 in beeld
        lijst is maar drie regels lang dus dat was simpel, hij staat bovenaan
        Gevonden, vierde van onderen.
        Hij staat er: met de drie vestigingen erachter
        ik heb de juiste regel te pakken denk ik, zelfde logo als op de factuur
        Na een heel eind naar beneden zag ik de scanner staan
        ja die, daar staat ie
        hebbes, net onder Twinfield-import
        dat is een rare naam maar ik denk dat het hem is
        hebbes, de derde regel
        zie 'm staan!
        heette net iets anders maar geen twijfel, dit is m
        moest lang scrollen, toch gelukt
        ik heb hem
        tussen twee andere in, jawel
        Gevonden, meneer. Hij stond onderaan.
        tsjakka
        jazeker, drie administraties erachter zelfs
        app staat op regel 4
        de boosdoener staat hier ja
        ik heb hem, staat bijna onderaan tussen twee bankapps in
    .stuck-app-not-in-list =
        stond er vorige week nog, nu foetsie
        foetsie
        vorige week stond hij er nog
        m niet gevonden
        hele lijst gelezen maar niks
        alles nagelopen maar hij zit er niet bij
        ik kom hem niet tegen
        er staan alleen andere
        onze koppeling ontbreekt
        die naam komt er niet in voor
        lege lijst
        niks in de lijst
        ik zie m nergens
        onvindbaar
        hij is spoorloos
        niet te ontdekken
        staat er niet
        hij staat er niet bij
        hij staat er niet tussen
        de app staat er niet bij
        de app staat er niet
        de app staat niet in de lijst
        ik zie de app niet
        ik zie hem niet staan
        ik zie hem niet
        hij staat niet in het lijstje
        staat er niet tussen
        staat er niet bij
        niet in de lijst
        kan de app niet vinden
        ik kan hem niet vinden
        ik vind hem niet
        de lijst is leeg
        er staat niks in de lijst
        mijn app ontbreekt
        die app staat er niet
        hij zit er niet bij
        ze staat er niet bij
        de koppeling staat er niet tussen
        ik zie alleen andere apps
        er staan wel apps maar niet de mijne
        staat daar niet
        hij is er niet
        nergens te vinden
        hem niet gezien
        geen spoor van die app
        hij staat er nie tussen
        lijst is leeg
        ik zie er drie maar geen ervan ken ik
        alfabetisch doorlopen, bij de k houdt het op
        mijn collega heeft hem destijds gekoppeld, dus bij mij is er niks
        moet hij daar dan tussen staan? want dat is niet zo
        er komt "geen gegevens gevonden" onder dat kopje
        Ik heb het overzicht van voor naar achter gelezen en ons kassasysteem komt er niet in voor
        lijst is bij mij leeg
        alleen andere apps, die ene niet
        vreemd, zie wel Klippa maar de tool die ik kwijt wil is nergens te bekennen
        geen spoor van de koppeling hier
        onder machtigingen voor mijn apps staat bij mij niks
        hij zou er moeten staan volgens de leverancier, maar ik vind em niet
        Ik zie er zes staan, maar niet die van ons.
        Alle namen nagelopen, het kassasysteem zit er niet bij.
        Bij mij is het daar helemaal leeg
        wel de boekhoudbot en de scanner, de webshop niet
        Zou het kunnen dat mijn voorganger dat destijds gedaan heeft? Ik vind namelijk niks.
        twintig apps maar de onze ontbreekt
        Klippa zie ik niet, wel iets van SpendControl, zou dat hem zijn?
        er staan geen apps in die lijst, nul
        alles afgezocht, niks
        ik zie er drie, en geen van de drie is die van ons
        allez, hij zit er precies niet tussen
        bij mijn collega wel, bij mij niet
        ik zie er maar twee en dat zijn andere
        heel de lijst doorlopen, basecone staat er gewoon niet tussen
        lijst leeg. niks te vinden.
        lijst is leeg hier
        alles langs geweest maar die van ons zit er niet bij
        ik zie alleen power bi, die bedoel ik niet
    .stuck-withdraw-or-narrow =
        moet alles eraf of kan een administratie ook?
        ik zie nu dat hij bij acht administraties mag, er hoeft er maar eentje af
        blijft het salarisbureau van de andere dochters wel draaien als ik doorga?
        ik wou eigenlijk enkel de failliete bv eruit
        kan die ene klant eraf zonder de rest te raken
        hoe haal ik hier één bedrijf bij de app vandaan
        ik zie dat hij bij zeven administraties mag, eigenlijk wil ik er maar eentje uit
        Moet nu alles eraf of kan ik volstaan met een paar bedrijven?
        wil de app houden maar niet voor de privé bv
        er staan administraties achter waar hij niks te zoeken heeft, de rest is prima
        kan ik beter inperken in plaats van wissen
        Ik aarzel of ik de volledige toegang dien te beëindigen.
        als ik enkel boekjaar-bv 2 kan uitvinken ben ik al blij
        de klanten die bij ons blijven moeten gewoon gekoppeld blijven, alleen die vertrekkers eraf
        Ik zie er vier bedrijven achter staan en wil er maar eentje kwijt.
        Als ik hier iets weggooi, zijn dan al die bedrijven hem kwijt?
        moet alles eraf of kan de holding blijven staan
        Bij nader inzien hebben de dochters hem nog nodig, dus liever niet helemaal
        gaat het dan voor iedereen op slot of enkel voor dossier 12?
        er staan ook administraties bij, kan ik er eentje van weghalen zonder de rest te slopen?
        ik wil enkel twee administraties kwijt, niet heel de app
        volledig weg hoeft van mij niet
        moet dat ding er helemaal af? hij is voor één administratie nog nodig
        kan het ook een onsje minder, dus niet gelijk alles weg
        kan het ook zijn dat ik 'm enkel bij één van onze filialen weghaal?
        hij mag gewoon blijven voor de holding, alleen de werkmij eraf

revoke_withdraw =
    waar klik ik op intrekken bij de app
    helemaal rechts staat de knop intrekken, moet ik nog bevestigen
    krijg ik nog een bevestiging als ik op Intrekken klik
    werkt intrekken meteen of pas de volgende dag
    helemaal rechts of onder de naam, waar op de regel zit de knop om te schrappen?
    welke knop op de regel van de app moet ik hebben om alles te laten vervallen
    Vraagt Exact om bevestiging als ik op Intrekken klik, en werkt het direct?
    is het klikken op intrekken definitief of kan ik het later opnieuw toestaan
    waar op de regel van het programma staat Intrekken
    Ik aarzel om op die knop te drukken. Moet iedereen daarna opnieuw inloggen in de app?
    heeft Exact een bedenktijd na het indrukken van Intrekken?
    waar zit die knop om alles van een app te laten vervallen?
    intrekken klikken, werkt dat direct
    Als ik in mijn lijst op intrekken druk, gaat het dan meteen in of krijg ik eerst een bevestiging?
    welke knop is intrekken
    Ik heb de app gevonden in het lijstje. Waar klik ik nu om hem weg te halen en vraagt hij nog om bevestiging?
    Werkt het direct als ik op intrekken druk, of pas de volgende dag?
    is intrekken definitef of kan ik later terug
    op welke knop moet ik drukken om de machtiging in te trekken
    ik zie de regel van Lightspeed in mijn lijst, wat klik ik nu om hem te stoppen
    Vraagt Exact nog om een bevestiging bij het intrekken?
    gaat het intrekken direct in of pas morgen?
    Staat er een knop "Intrekken" en werkt dat meteen, of pas morgen?
    als ik op intrekken druk moet ik dan nog iets bevestigen
    op welke knop druk ik precies om de rechten van deze app te stoppen
    gaat het meteen in als ik op intrekken klik?
    Ik sta bij de regel van Blue10 in de lijst, wat moet ik nu aanklikken zodat ze er niet meer in kunnen
    krijg ik nog een bevestiging als ik een app intrek of is het dan direct gebeurd
    Welke knop neemt een app zijn rechten af in het Beveiligingscentrum?
    Krijg ik nog een bevestiging als ik op Intrekken klik?
    Ik zie de app staan in mijn lijst, waar moet ik op klikken om hem eruit te halen?
    Ik heb de regel van Visma voor me in Machtigingen voor mijn apps, en nu?
    Vraagt Exact of ik het zeker weet voordat de app wordt losgekoppeld?
    welke knop om rechten in te trekken
    De rij met Eitje heb ik gevonden, waarmee haal ik nu de toestemming weg?
    Wat gebeurt er precies als ik naast de kassa op intrekken klik, is het meteen over?
    wat gebeurt er op het moment dat ik achter de app op Intrekken klik, werkt hij dan nog even?
    is intrekken meteen definitief of kan ik het later terugdraaien
    hoe snel is de toegang weg nadat ik op intrekken heb gedrukt
    Op welke knop moet ik nu juist duwen om de app zijn rechten te ontnemen?
    Vraagt Exact nog iets nadat ik op intrekken klik en is het dan direct gebeurd?
    ik zie de app in mijn lijst staan, waar druk ik om hem eruit te gooien
    is na klikken op intrekken de toegang direct weg of pas morgen
    moet ik nog bevestigen na het klikken op intrekken, en is de verbinding dan in één keer stuk
    Is een app onmiddellijk buiten als ik op intrekken klik of duurt dat nog even?
    welke knop op de regel van de app haalt zijn rechten weg
    duurt het lang voordat een tool echt buiten staat na de knop intrekken
    knop intrekken wat doet ie precies
    klik ik op intrekken vraagt hij dan nog bevestiging
    Welke knop achter de app in mijn lijst beëindigt de rechten en krijg ik nog een bevestigingsvraag?
    is het na klikken op intrekken meteen over of loopt de toestemming nog door
    hij staat daar in de lijst, op welke knop druk ik om hem eruit te gooien en vraagt hij nog bevestiging
    Als ik op intrekken druk, vraagt Exact dan nog een bevestiging of is het direct weg
    Ik sta in het beveiligingscentrum voor de regel van Klippa, waar klik ik nu op en wat gebeurt er dan?
    Op welke plek op de regel van de app klik ik om alles af te nemen, en vraagt hij nog om bevestiging
    Ik sta op de rij van de opgezegde scanner, wat gebeurt er als ik op Intrekken druk, is het dan meteen klaar
    ik sta bij de app in de lijst, waarop druk ik om hem weg te doen
    Vraagt Exact nog om een bevestiging als ik op Intrekken klik, en is het dan meteen weg?
    Op welke plek in de rij van de app klik ik om zijn rechten in te trekken?
    Ik zie de urenapp in mijn lijstje staan, en op welke knop druk ik dan om hem weg te doen
    Moet ik nog iets bevestigen nadat ik op die knop rechts in de rij van de app heb gedrukt
    Welke knop beëindigt het, en is het dan meteen klaar?
    welke knop in de rij van de app moet ik hebben om hem in te trekken
    Op welke knop druk ik op de regel van de app om alle rechten weg te nemen
    Heeft de knop Intrekken per direct effect of wordt er eerst om bevestiging gevraagd
    sta bij de app in de lijst, waar klikken om in te trekken
    app gevonden in mijn lijst, op welke knop druk ik om hem te lozen en is het dan direct klaar?
    welke knop is het precies die de toestemming stopzet, en vraagt hij om bevestiging
    op welke knop druk ik om de app echt in te trekken
    Moet ik het intrekken nog ergens bevestigen?
    Als ik bij de app van de holding op intrekken druk, werkt dat dan meteen of gaat er nog wat tijd overheen?
    Welke knop naast de app maakt dat die geen toegang meer heeft?
    Heb Basecone gevonden bij Machtigingen voor mijn apps, wat nu om hem eruit te gooien?
    Waar zit de knop waarmee je de toestemming van een app beëindigt?
    .done =
        verwijderd
        hij is foetsie
        eraf gehaald
        rechten ingetrokken en bevestigd
        op de knop gedrukt
        bevestigd en weg
        hij is van de lijst af
        net ingetrokken
        is ingetrokken
        eruit gehaald
        ingetrokken
        ik heb ingetrokken
        ik heb op intrekken geklikt
        de rechten zijn ingetrokken
        hij is weg
        de app is weg
        hij is eruit
        hij staat er niet meer
        heb op intrekken gedrukt
        ik heb de rechten ingetrokken
        hij is nu verdwenen uit de lijst
        weg is ie
        intrekken gelukt
        op intrekken geklikt en ja gezegd
        klaar
        de regel is uit het lijstje gevallen
        klaar, popup bevestigd
        foetsie!
        hij vroeg of ik zeker was en ik heb oké gedaan
        voila, is eraf gesmeten
        Op de knop gedrukt, bevestigd, en de regel is verdwenen
        hij vroeg of ik het zeker wist en ik zei ja
        na enig aarzelen heb ik het toch doorgezet, de toestemming bestaat niet meer
        Het recht is bij dezen beëindigd.
        gedaan hoor, lijst is nu leeg
        rechts geklikt en hij is eruit gevallen
        5 aangeklikt en oké gegeven
        zo, die komt er niet meer in
        intrekken = gelukt, check jij ff of het klopt
        Weg is weg: de regel is verdwenen.
        Hij vroeg nog of ik het echt wilde, ik zei van wel
        eraf gegooid net
        Geklikt, bevestigd, en nu staat er een naam minder in het rijtje.
        de stekker is eruit
        gedrukt, hij vroeg of ik het zeker wist en ik zei ja
        weg is weg
        geklikt, ja gezegd, regel is weg
        zo da's gebeurd
        geen weg terug meer zeker? 't is gebeurd
        hij vroeg niet eens of ik het zeker wist, maar weg is weg
        hij vroeg of ik het zeker wist, ja gezegd
        foetsie
        pop-upje bevestigd, rij verdwenen, hoofdstuk gesloten
        heb op intrekken gedrukt, hij vroeg of ik het zeker wist en toen ja gezegd
        regel is verdwenen uit de lijst
        hij vroeg of ik het zeker wist, ja gezegd, regel is verdwenen
        ingetrokken, regel is weg
        op ja geklikt bij de vraag of ik het zeker weet
    .stuck-no-revoke-button =
        waar zit die knop
        waar is die knop dan
        geen knop
        er zit geen knop
        rechts staat niks
        ik zie rechts geen woord
        de link ontbreekt
        hij is niet aanklikbaar
        ik zie alleen beheren
        er staat niets om op te klikken
        waar moet intrekken staan
        de kolom ontbreekt
        ik zie geen intrekken
        er is geen knop intrekken
        er staat geen intrekken
        geen intrekknop
        ik zie de knop niet
        waar zit de knop
        de knop ontbreekt
        de knop is er niet
        de knop is grijs
        ik kan er niet op klikken
        ik kan nergens op klikken
        er valt niets te klikken
        waar staat intrekken
        ik vind intrekken niet
        die knop heb ik niet
        intrekken staat er niet bij
        ik zie alleen de naam en datum
        er staat niets achter de app
        kan niet op intrekken drukken
        waar moet ik klikken
        geen knop om in te trekken
        ik zie dat knopje nergens
        waar is die knop intrekken dan, ik zie hem niet
        er staat rechts geen knop op die lijn
        waar moet ik dan klikken, ik zie nergens intrekken staan
        achter onze regel staan alleen een datum en een paar bedrijfsnamen
        er gebeurt niks als ik op dat woordje druk, het is lichtgrijs
        bij de andere apps staat het wel, bij deze niet
        tot waar moet ik schuiven voor ik iets van intrekken tegenkom?
        welke knop bedoelt u precies, ik zie er geen
        zie geen intrekken
        er staat achter de app helemaal niets om op te klikken
        Bij de andere gebruikers hun lijst is er geen knop, hoe kan dat
        waar zit dat woord dan? rechts houdt de tabel gewoon op
        nummer 5 ontbreekt
        Ik kan de regel wel openen, maar een mogelijkheid om in te trekken wordt mij niet aangeboden.
        knop is er wel maar grijs
        heb het hele rijtje afgezocht, geen verwijder- of revoke-optie
        Achter de naam staat bij mij niks om op te drukken.
        Het hokje is grijs, ik kan er niet op klikken
        ik zie enkel de naam en de datum, waar zit het knopje dan
        Bij alle andere regels is er iets blauws aan het eind, uitgerekend bij deze niet.
        Hoe krijg ik hem eraf als er geen woord of kruisje naast staat?
        op die regel staat alleen "Administraties beheren", verder niks
        niet gelukt, het knopje ontbreekt
        Nee, ik heb er nog niet op geklikt, ik weet niet waar
        daar staat niks rechts, geen knop of link
        achter de naam staat helemaal niks om op te drukken
        Er is op mijn regel geen dergelijke tekst te bespeuren.
        mijn regel houdt op na de datum
        er staat geen knop om in te trekken bij mij
        op die regel zie ik alleen de naam en een getal, verder niks om op te klikken
        er staat wel 'administraties beheren' maar dat woord intrekken staat er niet
        rechts houdt het scherm gewoon op, geen knop te bekennen
        achter de regel staat niks
        ik heb alleen een potloodje, geen intrekken
    .stuck-works-afterwards =
        hij trekt nog cijfers binnen
        hij blijft ophalen
        er komen nog facturen binnen
        hij ververst nog steeds
        hij boekt nog
        toch blijft hij werken
        hij leeft nog
        de koppeling draait nog
        het dashboard ververst nog
        hij werkt nog steeds
        de app werkt nog steeds
        de app doet het nog
        hij doet het nog
        ingetrokken maar hij werkt nog
        werkt nog altijd
        de app kan er nog steeds in
        er komen nog gegevens binnen
        hij haalt nog gegevens op
        de koppeling loopt gewoon door
        toch nog toegang
        hij is nog niet weg
        hij synchroniseert nog
        wat als de app daarna nog werkt
        ik heb ingetrokken maar de app blijft werken
        het werkt nog gewoon
        de app gaat gewoon door
        alles eruit gegooid en toch haalt ie nog facturen binnen
        net gedaan en vijf minuten later kwam er weer een bon binnen
        weg uit de lijst en toch loopt de sync door, hoe dan
        hij trekt zich er niets van aan
        kassa boekt vanmiddag nog altijd omzet terwijl ik hem eruit heb gehaald
        zou hij niet direct moeten stoppen? de webshop stuurt nog orders
        heb het ingetrokken maar hij boekt vrolijk door
        Waarom komen er na het intrekken nog altijd facturen binnen?
        net verwijderd, toch synchroniseert de webshop nog
        de app trekt zich er niks van aan
        knop ingedrukt en desondanks heeft onze ex-leverancier nog verbinding
        Ik stel vast dat het programma ondanks mijn intrekking gewoon blijft functioneren.
        gek, regel is weg maar gegevens ophalen kan hij nog steeds
        al twee minuten eruit en nog steeds actief?!
        Geklikt, bevestigd, en toch kwam er net weer een bon binnen.
        hij is uit het rijtje weg maar de facturen blijven maar stromen
        Een kwartier geleden eraf gehaald; vanmiddag boekt dat ding vrolijk verder
        Hoe kan het dat de uren nog doorkomen terwijl ik alles heb dichtgezet?
        Heb ik iets verkeerd gedaan, want bij de verkopers draait het nog gewoon
        heb ik vanmorgen al gedaan en hij haalt nog steeds binnen!
        ingetrokken, al zie ik in de app nog gewoon alles lopen
        net gedaan en toch haalt ie vrolijk facturen op
        regel verdwenen maar de app trekt zich er niks van aan
        't staat er niet meer bij maar de sync van 14 uur is toch gelopen
        hij is eruit gehaald maar ik krijg er nog gewoon facturen mee binnen
    .stuck-withdraw-or-narrow =
        toch maar niet intrekken
        ik durf het niet
        ik durf niet
        ik weet niet of ik dit wel wil
        moet ik dit echt doen
        is dit niet te veel
        raak ik dan mijn boekingen kwijt
        durf niet zo goed, kan dat ook voor maar één administratie?
        ik durf niet te klikken, alleen de stichting hoeft eraf
        wacht even, dit raakt ook de bedrijven die hem nog gebruiken toch?
        liever eentje eraf dan de hele boel
        moet ik hier per se volledig ingetrokken hebben, het gaat om één vestiging
        volgens mij is dit te rigoureus, bij de moedermaatschappij blijft ie nodig
        even wachten, vervalt hiermee ook de toegang tot onze andere bv's?
        liever niet alles, alleen die ene administratie
        voor ik klik: bestaat er ook een gedeeltelijke variant
        dat klinkt definitief, ik wou alleen de dochteronderneming eruit
        Mag hij niet gewoon bij de rest blijven kunnen
        durf niet goed, straks ligt de koppeling voor iedereen plat terwijl maar 1 bedrijf weg moest
        moet dit zo rigoureus
        Ik wens louter het dossier van mijn echtgenote af te schermen, niet heel de toepassing
        Ik durf nog niet te klikken, verliezen de andere vestigingen hem dan ook?
        help, ik wil alleen de privé-bv eruit en niet de rest
        Wordt hiermee alles in één klap gesloten? Daar schrik ik van.
        met mijn muis erboven twijfel ik: één klant is genoeg, de overige negen moeten blijven
        is er niks milders dan dit
        durf niet te klikken, straks kan de salarisadministratie ook niet meer werken. Kan het ook half?
        blijven de andere bv's dan werken? die wil ik namelijk houden
        wacht effe, gaan dan ook de andere administraties eraf? dat is niet de bedoeling
        moet nou echt álles eraf? de holding mag wel blijven

revoke_still-authorised =
    Wegwijs zegt dat de app nu nog toegang heeft na het intrekken
    volgens de controle is de app nog toegelaten, klopt dat
    ingetrokken, en jij zegt dat hij nu nog toegang heeft?
    na intrekken nog toegang volgens test
    Uw controle direct na het intrekken geeft aan dat Exact de app nog binnenlaat. Is dat een kwestie van wachten?
    wegwijs zegt na het intrekken dat de app nog steeds toegang heeft
    Jullie controle meldt dat Exact de app op dit moment nog toelaat, maar ik heb hem net weggeklikt
    controle gedaan direct na het intrekken: nog toegang. wat nu?
    wegwijs zegt dat de app nu nog toegang heeft, terwijl ik net op intrekken klikte
    uw controle zegt "heeft nu nog toegang", ik trok een halve minuut geleden in
    eerste check mislukt: app nog toegelaten vlak na intrekken. Zat ik op de verkeerde regel?
    controle zegt dat de app nog toegang heeft terwijl ik hem net heb ingetrokken
    wegwijs meldt na het intrekken: nog toegelaten. heb ik de verkeerde gepakt?
    ik heb ingetrokken en jij zegt dat exact de app op dit moment nog toelaat, wat nu
    Vijf minuten geleden de toegang ingetrokken en de kassa haalt nog altijd spul op, is dat normaal?
    de controle zegt nu nog toegang, direct na intrekken
    net ingetrokken en app kan er nu nog in zeg je
    wegwijs zegt dat de app na het intrekken nú nog toegang heeft, moet ik wachten?
    Na het intrekken meldt jullie controle dat de app nu nog toegang heeft, is dat tijdelijk?
    direct na het intrekken zie ik hem nog data ophalen, is dat normaal
    app werkt nog vlak na intrekken
    Direct na het intrekken blijkt de app nog een paar minuten toegang te hebben, is dat erg?
    Vlak na het intrekken meldt de controle dat de app nog toegang heeft, is dat verontrustend?
    na het intrekken heeft de app nog even toegang zegt jouw controle, wat nu
    Controle zegt dat de app nu nog mag, terwijl ik een minuut geleden heb ingetrokken
    net ingetrokken, er staat dat de app nu nog toegang heeft
    Net ingetrokken en een minuut later haalt hij nog gegevens op, is dat erg?
    Je test zei dat de app vlak na het intrekken nog toegang heeft, gaat dat vanzelf over?
    Net ingetrokken maar de app kan nog altijd facturen ophalen, duurt dat een tijdje?
    Is het normaal dat een app na het intrekken nog een minuut of tien doorwerkt?
    .done =
        ik heb gewacht
        tien minuten gewacht
        10 minuten zijn om
        de tien minuten zijn voorbij
        gewacht
        heb even gewacht
        het is nu tien minuten later
        koffie gedronken, kwartiertje om
        juiste regel gecontroleerd en de wekker is afgegaan
        zo, tijd verstreken
        ben terug van de lunch, kijk nog maar eens
        het is nu half drie, daarnet was het kwart over twee
        regel nagekeken, die klopte, en lang genoeg stilgezeten
        tien minuten zijn om
        heb gewacht, kijk nog maar een keer
        De genoemde tijd is inmiddels verstreken.
        koffie gehaald, test opnieuw
        ik zat op de goede regel en ben nu een kwartier verder
        wachttijd voorbij
        ok, check het nu nog eens
        het is 11 minuten later
        Regel klopte, gewacht heb ik ook, ga door
        zo, lang genoeg geduld gehad
        Koffie gehaald, kijk nog maar eens.
        ik zat goed, het was de regel met het groene logo, en we zijn een kwartier verder
        Zojuist terug van lunch, hoe staat het er nu voor
        gewacht zoals u zei
        kwartiertje later, kijk nog maar eens
        tien minuten om, verder
        kwartier koffie gedronken, we kunnen
        ben niet weggelopen hoor, tijd is om
        kwartiertje koffie gehaald, kijk nog eens
        de tijd is om
        Tien minuten verstreken, u kunt opnieuw kijken.
        tien minuten om, kijk maar weer
        heb een kop koffie gehaald, het is een kwartier verder
        ja de tijd is voorbij
        tien minuten om, verder maar
        gewacht, koffie gehaald
    .stuck-works-afterwards =
        hoe kan dat nou, ik heb hem er toch uitgegooid
        waarom zegt u dat er nog toegang is terwijl alles weg is
        snap ik niet, ingetrokken is toch ingetrokken
        hij pompt vrolijk door, doet dat intrekken wel iets?
        is het normaal dat zo'n ding blijft leven nadat ge hem hebt afgesloten
        hoe kan dat nou, ik heb hem toch net ingetrokken?
        waarom mag hij nog naar binnen als de toestemming weg is
        Ik begrijp niet dat de toegang na mijn intrekking voortduurt.
        ja maar die regel is verdwenen dus dan hoort het dood te zijn
        zou het via de inlog van een ander nog werken?
        blijft de koppeling actief ondanks het intrekken, leg eens uit
        ik dacht dat het direct inging
        raar, ik trok em in en jij zegt dat ie leeft
        De tien minuten zijn om en nog steeds komen er bonnen binnen.
        Ik heb hem toch weggehaald, hoe kan die er dan nog in?
        Waarom laat Exact die lui nog binnen
        dit snap ik niet hoor, dichtgedaan en toch open
        Zou er nog een tweede sleutel in omloop zijn bij iemand anders?
        hoezo nog toegang, ik heb hem toch net weggegooid??
        ik dacht dat ingetrokken meteen was, en nu werkt die nog steeds?
        ik snap het niet, ik had hem toch weggehaald?
        ge zegt da hij nog binnen mag, maar 't is toch ingetrokken
        ik heb een kwartier gewacht en hij doet het gewoon nog
        ik heb em toch echt ingetrokken hoe kan ie dan nog binnen
        snap ik niks van, weg uit de lijst en nog altijd actief
        het is nu een kwartier geleden en hij doet het nog altijd, belachelijk
        regel is weg maar de app boekt gewoon nog

revoke_wait-ten-minutes =
    waarom moet ik tien minuten wachten na het intrekken
    hoelang kan een oud toegangsbewijs nog werken
    hoe lang moet ik wachten voordat een ingetrokken app echt geen toegang meer heeft
    waarom die tien minuten na het intrekken
    Mag ik jullie hulp afsluiten terwijl ik wacht tot de oude toegang na intrekken is uitgewerkt?
    na intrekken 10 min pauze, moet dat echt
    hoeveel minuten geduld moet ik na het intrekken hebben voor ik opnieuw test?
    hoelang tot intrekken werkt
    Hoeveel minuten kan een app na het opzeggen van de toestemming nog gegevens ophalen?
    hoe lang duurt het na het intrekken voor de app echt stopt
    heb de app 2 min geleden ingetrokken en hij haalt nog facturen binnen
    Klopt het dat een koppeling na het weghalen nog een minuut of tien doorloopt?
    moet ik even wachten na het intrekken? hij haalde 2 minuten later nog iets op
    nog geen 5 min geleden ingetrokken, werkt nog. hoelang kan dat duren
    hoelang duurt het voor een ingetrokken app echt stopt
    ik trok hem 3 min geleden in en hij haalt nog gegevens op, moet ik even geduld hebben?
    Mijn collega zei dat het na intrekken nog een kwartiertje kan doorlopen, klopt dat?
    Hoe lang moet ik na het intrekken wachten voor ik test of de app eruit is?
    Wordt een app er direct uitgegooid of kan die nog een paar minuten door?
    hoeveel minuten na intrekken is de app echt dood
    Zit er vertraging op het intrekken van toegang in Exact?
    hoe lang duurt het nog voordat een app er echt uit ligt nadat ik op intrekken heb geklikt
    access token leeft nog na revoke, hoe lang nog
    Hoe lang duurt het voor zo'n kassa echt buiten staat nadat ik de toegang heb weggenomen
    Vlak na het intrekken synct hij nog, hoeveel minuten moet ik geduld hebben
    hoelang leeft een access token nog door na intrekking
    kan een app na het intrekken nog even data trekken?
    Hoelang moet ik wachten na het intrekken voor de app echt niks meer kan?
    Net ingetrokken en hij werkt nog; is daar een bedenktijd voor?
    Vijf minuten geleden de rechten ingetrokken en hij haalt nog steeds data op, hoelang duurt dat
    hoe lang kan een app nog door nadat je hem afsluit
    hij deed het na intrekken nog heel even, is dat een restje wat vanzelf ophoudt
    is er een nawerking als je een app net buitengesloten hebt
    Net ingetrokken en er kwam toch nog één order door, is dat uitloop?
    hoelang blijft een app nog nasudderen na intrekken
    hoe lang na intrekken duurt het
    ingetrokken om 10:02, om 10:05 nog data, normaal?
    na intrekken mag app nog even door, hoe lang precies
    Zojuist ingetrokken, hoelang duurt het hooguit voor de app echt dood is?
    hoeveel minuten moet ik na het intrekken wachten voor ik test
    hoelang duurt het voor hij echt buiten is na het intrekken
    werkt die app nog na als ge hem de toegang afpakt? hoeveel minuten?
    ik heb op intrekken gedrukt, is dat dan seconden of minuten eer ze buiten zijn?
    ik heb de toegang van die app net weggehaald, hoe lang kan hij nog doorwerken? ik zit op hete kolen
    Moet ik na het intrekken even wachten?
    Hoeveel minuten duurt het voor intrekken werkt?
    Ik lees dat een app na het intrekken nog even door kan gaan. Hoe lang moet ik wachten voor ik aan de bel trek?
    hoe lang kan een app nog doorlopen nadat ik hem heb ingetrokken
    Hoeveel minuten kan een buitengesloten programma nog doorlopen?
    Hoeveel minuten duurt het voordat een app na het intrekken echt buiten staat?
    is dat direct dicht of zit er een vertraging op als ik de rechten net heb afgenomen
    Op intrekken geklikt om 14:02 en om 14:06 haalde hij nog op, hoe lang moet ik geduld hebben?
    hoe lang duurt zo'n uitloop na het afnemen van de toestemming
    hoelang kan die app na het intrekken nog meelezen, moet ik wachten
    net ingetrokken, app doet nog iets, hoe lang duurt dat nog
    hoelang blijft een app nog werken nadat ik hem heb afgesloten
    hoe lang werkt app nog na intrekken
    Net ingetrokken en hij doet het nog, hoe lang kan dat naijlen?
    Klopt het dat een app na intrekken nog even toegang houdt, en hoeveel minuten dan?
    Hoe lang kan een app nog doorwerken nadat ik de rechten heb ingetrokken?
    Hoe lang blijft een access token nog geldig nadat ik de app heb ingetrokken?
    Blijft een access token nog een tijdje bruikbaar nadat de toestemming is ingetrokken?
    Hoelang kan een app na het intrekken nog doorgaan met ophalen?
    Moet ik na het intrekken ergens op wachten voordat ik controleer of de app eruit ligt?
    Hoe lang kan een app nog nasudderen als je zijn toegang net hebt afgenomen?
    Hoelang moet ik na het afsluiten geduld hebben voor de app echt dicht zit
    hoe lang moet ik wachten tot het intrekken overal door is
    Net ingetrokken. Na hoeveel minuten is het zinvol om te controleren?
    Een kwartiertje of korter: hoe lang na intrekking kan de tool nog doorwerken?
    hoe lang wachten na intrekken
    10 min wachten klopt da
    hoelang kan een app na het intrekken nog doorlopen
    net op intrekken gedrukt, hoeveel minuten speling zit daarop voordat hij echt stil is
    hoelang duurt het voor intrekken effect heeft
    kan een app na intrekken nog even doorlopen, hoeveel minuten ongeveer
    Hoe lang kan een app nog doorgaan na het intrekken?
    Werkt intrekken direct of duurt het nog even?
    Net heb ik de app ingetrokken en hij doet het nog heel even bij onze holding, is dat normaal?
    Hoelang blijft een app nog werken nadat ik op intrekken heb geklikt?
    Gaat intrekken meteen in of zit er vertraging op?
    Hoelang kan een app nog doorwerken nadat ik de rechten heb ingetrokken?
    Hoe snel is een app er echt uit na intrekken?
    Hoelang werkt app nog na intrekken
    Hoe lang duurt het voordat intrekken effect heeft?
    hoelang werkt een app nog door na revoke
    Rechten net weg, moet ik even wachten voordat ik test of de app dicht zit?
    Hoe lang kan een app nog door nadat ik de toestemming heb weggehaald?
    Hoe lang kan een app nog door nadat ik hem eruit heb gezet?
    De app werkt meteen na het intrekken nog even door. Moet ik wachten?
    .done =
        kwartier verder
        de wachttijd is om
        wachttijd voorbij
        ruim gewacht
        een uur gewacht
        lang zat gewacht
        de tijd zit erop
        de minuten zijn voorbij
        heb koffie gehaald
        ik heb gewacht
        tien minuten gewacht
        10 minuten zijn om
        de tijd is om
        gewacht
        ik heb lang genoeg gewacht
        even een rondje gelopen, ruim een kwartier
        tijd om, door
        zo, er is een half uur overheen gegaan
        gisteren ingetrokken, dus dat is allang verstreken
        timer op mijn telefoon piept
        heb 11 min gewacht op de klok
        10 min voorbij
        ben er weer, verder maar
        De wachttijd is verstreken, gaat u verder.
        wekker ging net af
        heb intussen de btw-aangifte nagekeken, dat duurde wel langer dan tien minuten
        na de lunch terug, dus ruim lang genoeg
        ja nu is het wel een kwartiertje geleden
        tijd om, wat moet ik doen
        zo dat was dat, volgende
        het is intussen half drie, we kunnen doorgaan
        half uurtje weggeweest, we kunnen door
        Ik heb de wekker gezet en die ging net
        gisteren weggegaan en nu terug, dus dat is lang genoeg
        is gebeurd, volgende
        ik heb geen zin om te wachten
        koffie gehaald, gaan we door
        duurde lang, maar de tijd is rond
        is om
        ben weer terug van de lunch
        klaar met wachten hoor
        t is nu kwart over, dus ruim tien minuten
        oke de wachttijd zit erop
        wekker ging, tien minuten rond
        ja hoor gewacht, tis nu kwart over
        het is nu kwart over, verder
    .stuck-works-afterwards =
        waarom blijft hij überhaupt draaien nadat ik hem heb dichtgezet?
        ik zit te kijken en er komen gewoon nieuwe regels bij
        leg eens uit hoe dat kan, weg en toch data ophalen
        moet ik me zorgen maken dat hij nu nog binnenkan
        de boekingen blijven binnenlopen, ondanks het intrekken
        waarom moet ik wachten, ik heb hem toch ingetrokken?
        hoe kan een app na intrekken nog doorwerken
        Is het normaal dat dit niet onmiddellijk stopt?
        heeft dit te maken met een collega die ook akkoord gaf
        snap niet waarom ie nog leeft
        intrekken werkte toch meteen zei je
        waar komt die toegang vandaan als ik em net geschrapt heb
        dus ik klik intrekken en vervolgens loopt hij gewoon door, leg uit
        De tijd is voorbij, maar hij boekt nog.
        Waarom zou die nog werken als ik hem heb weggegooid?
        een uur verder en de bonnen vliegen er nog in, hoe dan
        Kan het zijn dat hij via een andere persoon van kantoor naar binnen glipt?
        Hier klopt iets niet: dichtgezet en toch levend
        en als een ander hem ook toeliet, helpt wachten dan wel
        hij blijft maar gegevens binnenhalen, klopt dat wel
        misschien zit mijn collega er ook nog op?
        vreemd dat een app die eruit is nog kan binnenkomen?
        al een uur geleden ingetrokken en nog komen er bonnen binnen

revoke_prove-by-hand =
    hij vraagt om in te loggen
    hij vraagt nu om een wachtwoord
    hoe kijk ik zelf na of de app geen toegang meer heeft
    de app vraagt me om in te loggen na het intrekken, is dat goed
    na het intrekken vraagt hij nu om mijn wachtwoord van exact
    hoe controleer ik of een ingetrokken app er echt niet meer bij kan
    Ik heb net de rechten van ons urenpakket beëindigd. Waaraan zie ik dat het gelukt is?
    moet de app nu om mijn inloggegevens vragen als het intrekken is geslaagd
    bewijs nodig voor de directie dat de oude leverancier eruit ligt, wat is een goede test
    Hoe weet ik zeker dat het pakket er echt niet meer bij kan nadat ik het heb afgesloten?
    na het opzeggen vraagt de app om in te loggen, moet ik dat doen of juist niet
    controle achteraf: is de deur echt dicht
    ik wil bewijs dat mijn intrekking is gelukt
    hoe test ik of het intrekken van de koppeling gelukt is
    hoe weet ik nou zeker dat die ingetrokken app er niet meer in kan
    bewijs dat intrekken gelukt is
    Voor ons dossier moeten we aantonen dat de leverancier geen toegang meer heeft. Waaraan zie je dat?
    hoe weet ik of het intrekken gelukt is
    Ik wil zwart op wit controleren dat die partij er niet meer in kan, hoe test ik dat
    na het weghalen vraagt de app me om in te loggen, moet ik dat doen of juist niet?
    hoe test ik zelf of het intrekken gelukt is
    Wegwijs is niet met die app verbonden. Waaraan merk ik dan dat hij er na het intrekken uit ligt?
    na het intrekken vraagt de app om in te loggen bij exact, is dat goed of fout?
    de app vraagt na het intrekken om in te loggen, is het dan goed? moet ik dat doen?
    Zie ik aan de app zelf dat de rechten weg zijn?
    hoe test ik zelf of een app die ik heb ingetrokken echt dood is
    De app staat niet in Wegwijs. Hoe kijk ik zelf na of het intrekken gelukt is?
    als ik na het intrekken de app start krijg ik een loginscherm, is dat goed?
    mag ik inloggen als de app daar na het intrekken om vraagt?
    Hoe weet ik zeker dat het intrekken gelukt is?
    Hoe test ik of een app er echt uit ligt?
    Kan ik controleren dat die leverancier na het intrekken werkelijk niks meer ophaalt?
    Moet ik inloggen als de app daar na het intrekken om vraagt, om te testen?
    Waaraan zie ik dat de toegang van een programma echt weg is?
    controle na intrekken app hoe
    Ik wil bewijs dat de koppeling dood is, wat moet ik proberen in de app?
    Hoe merk ik aan de app zelf dat die er echt niet meer in mag?
    Hoe test ik zelf of de oude afsprakensoftware er echt niet meer in kan, na het intrekken?
    Moet ik inloggen als de oude kassa daarom vraagt, na het intrekken, om te testen?
    Hoe bewijs ik de klant dat de app echt is buitengesloten
    hoe bewijs ik dat de app er echt uit ligt na het intrekken
    auditor wil bewijs dat de toegang van de leverancier effectief is beëindigd
    Hoe test ik of de ingetrokken app geen data meer kan halen zonder hem weer toegang te geven
    na het intrekken wil ik controleren of het gelukt is maar zonder per ongeluk weer ja te zeggen
    Ik heb net ingetrokken, hoe controleer ik dat de app er echt uit ligt?
    Waaraan merk ik dat het intrekken gelukt is?
    Ik krijg na het intrekken een inlogscherm van de app, moet ik daar nu inloggen of niet?
    De raad wil bewijs dat de oude app er niet meer in kan, hoe toon ik dat aan?
    Hoe controleer ik of de scanner er echt uit ligt nu ik hem heb ingetrokken?
    ik heb ingetrokken, mag ik nu inloggen als de app daarom vraagt om te testen
    hoe bewijs ik aan de directie dat de tool er echt niet meer bij kan
    Kan ik zelf nagaan dat de oude urenapp nu buiten staat, zonder hem per ongeluk weer binnen te laten?
    wat moet ik zien in de app als het intrekken gelukt is
    Ik heb de rechten van de oude plugin ingetrokken, hoe test ik of hij er echt uit ligt zonder hem weer binnen te laten?
    Hoe bewijs ik aan mijn baas dat de afgesloten connector niks meer kan ophalen
    intrekken gedaan; als ik de app nu open krijg ik een inlogscherm, moet ik daar iets invullen?
    tool ingetrokken; als ik hem test moet ik dan wel of niet inloggen als hij erom vraagt?
    hoe test ik zelf of intrekken gelukt is
    app vraagt inloggen na intrekken, goed teken? moet ik inloggen
    Hoe test ik of een ingetrokken app er echt niet meer in kan
    Auditor wil bewijs dat de intrekking gewerkt heeft, hoe controleer ik dat in de app zelf?
    Hoe kan ik onze DPO laten zien dat na intrekken de tool niet meer binnenkomt?
    hoe kan ik nagaan dat dat programma er nu écht niet meer aan kan, ik heb schrik van dat lek
    hoe bewijs ik aan mijn vrouw dat die app nu echt buiten staat
    Hoe test ik of de app er na het intrekken echt uit ligt?
    Hoe toon ik aan dat de leverancier er echt niet meer bij kan?
    Mag ik weer inloggen in de app om te testen of het intrekken gelukt is?
    hoe check ik of de app eruit ligt zonder hem per ongeluk opnieuw toegang te geven
    Hoe kan ik aan mijn baas laten zien dat die tool er echt niet meer in komt?
    Na het intrekken krijg ik in de app een inlogscherm van Exact. Betekent dat dat het gelukt is?
    Ingetrokken na de ruzie, hoe test ik zonder de app per ongeluk weer binnen te laten
    hoe weet ik zeker dat het doorknippen gelukt is, zonder de leverancier te bellen
    ingetrokken, maar wil bewijs dat de app er niet meer in kan
    weg is weg? ik wil het zwart op wit dat hij niet meer binnenkomt
    controleren of intrekken gelukt is
    bewijs dat app eruit ligt
    Hoe controleer ik zelf of het intrekken van een app gelukt is?
    Mag ik na het intrekken inloggen als de app daarom vraagt, of geef ik dan weer toegang?
    Hoe controleer ik of een ingetrokken app echt geen gegevens meer kan ophalen?
    Wat moet er gebeuren in de app als het intrekken is geslaagd?
    Hoe kan ik zelf nagaan of de app er na het intrekken echt niet meer bij kan?
    Als de app na het intrekken om een login vraagt, moet ik dan inloggen om te controleren?
    hoe probeer ik uit of de ingetrokken kassa er echt niet meer in komt
    Hoe test ik zelf of het weghalen is gelukt, moet de app dan om een login vragen
    Is een inlogscherm in de app nu een goed of slecht teken, ik heb net de rechten weggehaald
    hoe test ik zelf of de ingetrokken app er echt niet meer in kan
    Hoe toon ik aan de auditor aan dat de leverancier er na het intrekken echt niet meer in komt?
    Test om te bewijzen dat de afgesloten app buiten staat
    Welk bewijs volstaat dat de intrekking van de app geslaagd is
    app vraagt om inloggen na intrekken, is dat goed?
    hoe test ik of app echt weg is
    moet ik inloggen als app da vraagt na revoke
    Hoe overtuig ik mezelf dat de ingetrokken scan-app er echt niet meer in kan? Moet ik hem ergens mee testen?
    bestuur wil bewijs dat het ledenprogramma eruit ligt, hoe toon ik dat aan
    na het intrekken start ik de app, moet hij dan om inloggen vragen en mag ik dat invullen?
    als de app na intrekken om aanmelden vraagt, is dat goed of fout
    Hoe controleer ik of een ingetrokken app er echt uit ligt?
    Waaraan zie ik dat een app er na het intrekken werkelijk niet meer in komt?
    Waaraan zie ik in de app zelf dat de intrekking gelukt is?
    Na het intrekken vraagt de app om in te loggen. Is dat een goed teken?
    Moet de app na intrekken om inloggen vragen, en moet ik dat dan doen?
    Hoe test ik zelf of een app na het intrekken nog bij onze boekhouding komt?
    .opt-asks-to-sign-in =
        ik moet mijn wachtwoord geven
        er komt een login
        loginscherm
        hij wil inloggen
        ik zie exact om inloggegevens vragen
        hij vraagt gebruikersnaam
        ik moet me opnieuw aanmelden
        er poppt een inlog op
        ja inloggen
        hij is uitgelogd
        hij gooit me naar de inlogpagina
        verbinding verbroken
        krijg geen data meer zonder inlog
        ja
        ja de app vraagt om in te loggen
        hij vraagt om in te loggen
        ik moet inloggen
        ik moet opnieuw inloggen
        ik moet weer aanmelden
        ik krijg een inlogscherm
        ik zie het inlogscherm
        inlogscherm
        aanmeldscherm
        hij vraagt mijn wachtwoord
        de app wil dat ik inlog
        hij wil dat ik me aanmeld
        werkt niet meer
        de app werkt niet meer
        hij doet het niet meer
        hij komt er niet meer in
        geen toegang meer
        hij vraagt om toestemming
        ik word gevraagd in te loggen
        hij vraagt login
        ik moet mijn gegevens weer invullen
        de app is eruit gegooid
        ik word uitgelogd
        hij heeft geen toegang meer
        loginscherm van exact komt op
        ge-synct en meteen kwam dat blauwe exact-scherm met e-mailadres
        hij zegt dat de koppeling verlopen is en ik moet me opnieuw melden
        login please
        bij verversen springt hij naar start.exactonline.nl
        "maak opnieuw verbinding met Exact" staat er nu in het rood
        refresh gedaan, hij komt met een aanmeldvenster en verder niks
        er kwam een inlogscherm van exact
        hij wil dat ik opnieuw aanmeld
        De toepassing verzoekt mij om mijn gebruikersnaam en wachtwoord.
        ophalen ging niet, eerst inloggen zegt ie
        krijg die blauwe loginpagina
        verbinding verbroken, aanmelden bij exact online vereist
        moest mijn wachtwoord weer ingeven, heb ik niet gedaan
        ja, inloggen moet eerst, dan pas data
        het programma stuurt me naar start.exactonline.nl om in te loggen
        geen data, wel de vraag opnieuw te autoriseren
        Zonder wachtwoord kom ik er niet meer in.
        Ik kreeg dat blauwe venster van Exact met gebruikersnaam, heb het dichtgeklikt.
        de webshop zegt: verbinding verbroken, koppel opnieuw
        Ze wil ineens de code van mijn telefoon weten voordat ze iets ophaalt
        het lampje bij de boekhouding is rood en er staat "opnieuw aanmelden"
        zonder aanmelden geen data
        401 unauthorized
        ik zie ineens een loginpagina van exact
        geen toegang meer, eerst aanmelden zegt ie
        kan niets ophalen zonder wachtwoord
        hij haalt niks op, alleen die aanmeldpagina
        toestemming niet meer geldig staat er, log opnieuw in
        invalid_grant en daarna het loginscherm
        zonder mijn gegevens doet hij niets meer
        hij eist opeens mijn login, dat deed ie nooit
        Ik word niet langer toegelaten zonder mij opnieuw te legitimeren.
        die eerste
        krijg het exact inlogscherm, niks ingevuld
        wil dat ik opnieuw verbind
        er komt een grijs venster met Exact Online, gebruikersnaam en wachtwoord
        doet het niet meer zonder in te loggen
        hij wil niet meer zonder wachtwoord
        er kwam een venster van exact voor m'n wachtwoord
        gebruikersnaam en wachtwoord, meer zag ik niet
        hij zegt: uw sessie is beëindigd, voer uw gegevens in
        hij wil mijn gebruikersnaam en wachtwoord hebben
        krijg "verbind opnieuw met exact, log in" te zien
        hij wil dat ik opnieuw aanmeld, dat is goed toch?
        ja nu moet ik mijn gebruikersnaam invullen
        hij kan er niet meer in
        niet zonder inloggen
    .opt-still-works =
        de app vraagt me niet om in te loggen
        ik moest inloggen, deed dat, en nu haalt hij weer alles op
        eerst wilde hij een wachtwoord en daarna ging het ophalen gewoon door
        ingelogd toen hij erom vroeg, nu synct hij weer
        neen, vraagt niks
        nee hij vraagt niks
        ik moest inloggen en heb dat gedaan
        hij vroeg om in te loggen en dat heb ik gedaan
        ik heb ingelogd en nu doet hij het weer
        eerst vroeg hij inloggen maar daarna werkte hij weer
        na het inloggen deed hij het weer
        ik heb toch maar ingelogd, nu werkt het
        ingelogd en hij haalt weer gegevens op
        hij vroeg het, ik logde in en het werkt
        hij ververst nog
        ververst prima
        haalt gewoon data op
        loopt door
        blijft gewoon lopen
        alles komt nog binnen
        nog steeds data
        geen login gezien
        niks gevraagd
        kreeg gewoon de cijfers
        nieuwe boekingen komen binnen
        alles zoals altijd
        hij trekt nog data
        nee
        werkt nog steeds
        hij werkt nog
        de app werkt nog gewoon
        hij doet het nog
        doet het nog
        hij doet het gewoon
        nee hij werkt nog
        nee hij vraagt niets
        hij vraagt niet om in te loggen
        geen inlogscherm
        ik zie nog gewoon gegevens
        hij haalt nog gegevens op
        de app opent gewoon
        er is niks veranderd
        alles werkt nog
        ik kan er nog in
        ik kom er gewoon in
        hij is nog steeds verbonden
        nog altijd verbonden
        loopt nog gewoon
        de app gaat gewoon door
        er komen nog boekingen binnen
        hij draait nog
        doet het nog altijd
        doet het nog gewoon
        zojuist een factuur van vanochtend opgehaald
        op vernieuwen gedrukt en de omzet van vandaag stond er meteen
        marcheert nog perfect
        geen enkele vraag gekregen, cijfers kwamen gewoon door
        ververst zonder morren
        ik had gehoopt op een slot maar hij laat alles nog zien, ook wat net geboekt is
        hij haalt gewoon alles op
        nee, de facturen van vandaag kwamen zo binnen
        Het programma functioneert onverminderd.
        synct nog steeds als een trein
        geen inlogscherm gezien, data wel
        alles loopt door alsof er niks gebeurd is
        net een nieuwe boeking aangekomen in exact
        ja die draait nog
        ik kon zonder aanmelden de debiteuren verversen
        jammer genoeg nog actief
        Zonder wachtwoord kom ik er nog gewoon in.
        De factuur van vijf minuten geleden staat er alweer netjes in
        hij haalde zonder morren de nieuwste klanten op
        alles bij het oude, lampje blijft groen
        Mijn collega merkt er niks van, die scant rustig door
        niet weg
        nog steeds
        nee hoor, data komt binnen
        helemaal niet ingetrokken
        ik hoef nergens in te loggen
        zijn rechten heeft hij nog
        weg? nee hoor
        dacht dat hij weg was, maar nee
        zeker niet weg
        was hij maar weg
        geen fout, geen login, gewoon cijfers
        het intrekken heeft niets gedaan
        nee geen aanmeldscherm
        hij is nog lang niet buitengesloten
        't is nie gestopt zenne, de cijfers komen nog altijd binne
        de app haalt vrolijk de facturen van vandaag op
        vraagt nergens om en draait door
        inloggen hoefde niet en er kwam data
        geen loginscherm, haalt gewoon de facturen binnen
        hij haalt nog gewoon alles binnen
        verse facturen van vanochtend staan erin
        helaas, gaat vrolijk door
        ik hoefde nergens in te loggen
        ik zag geen enkel wachtwoordveld en de cijfers van vandaag staan er
        nee hij haalt gewoon alles op alsof er niks is gebeurd
        geen inlog gezien, de nieuwe facturen komen binnen
        hij haalt gewoon de facturen van vandaag op, dus niks uit
        ie geet nog altied, alles kump gewoon binne
        hij vraagt niks
        nee, data komt gewoon
    .opt-cannot-test =
        ik zit niet achter die computer
        die app staat thuis
        pas volgende week
        alleen mijn collega kan dat
        ik heb de app niet bij de hand
        nu geen mogelijkheid
        ik heb daar geen inlog voor
        de klant moet dat doen
        de app is al opgezegd
        de app bestaat niet meer
        ik kan er nu niet in
        later misschien
        ik kan het nu niet proberen
        kan ik nu niet testen
        kan het nu niet testen
        dat kan ik niet proberen
        ik heb de app niet
        ik heb de app hier niet
        ik kan niet bij de app
        ik kan er nu niet bij
        de app staat op een andere computer
        ik kan dat nu niet zien
        ik kan het niet nagaan
        dat kan ik niet controleren
        daar kan ik nu niet bij
        ik heb geen toegang tot de app
        dat moet mijn collega doen
        een collega gebruikt de app
        ik gebruik de app zelf niet
        weet ik niet
        dat weet ik niet
        geen idee
        nu niet
        niet te testen
        dat kan pas morgen
        ik kan dat pas later testen
        niet te proberen nu
        kan daar nu niet bij
        den app staat op de pc van de zaak, daar kan ik nu nie aan
        het abonnement bij die leverancier loopt al niet meer, dus openen gaat niet
        het draait op de server van de accountant en die is met vakantie
        kan hier niet bij
        de kassa staat in de winkel en ik zit thuis
        ik heb het programma vorige maand van mijn laptop gegooid
        dat zal Els volgende week moeten doen, zij heeft het wachtwoord
        de app staat op de pc van mijn collega en die is vrij
        kan dat nu niet checken
        Daar heb ik op dit ogenblik geen mogelijkheid toe.
        we hebben het abonnement bij die leverancier al opgezegd, dus ik kom er niet meer in
        weet niet hoe ik die app moet starten
        draait 's nachts pas
        ik heb zelf geen login voor dat pakket
        later misschien, zit in de trein
        het is een achtergrondproces zonder scherm, dus valt niks te proberen
        sla ik even over
        Het pakket staat op de computer van Joost en die is vrij vandaag.
        We hebben dat abonnement al opgezegd, ik kom er zelf niet meer in om te kijken
        zit nu in de trein, alleen telefoon bij me
        Dat doet de leverancier 's nachts, dus overdag valt er niks te zien
        geen idee hoe je dat ding start, ik ben maar van de administratie
        kan ik niet proberen
        ik werk hier niet meer
        app staat niet op mijn pc
        wij hebben dat programma niet meer
        ik heb er geen toegang toe
        weet niet of hij weg is
        of het gelukt is kan ik niet zien
        kan niet zeggen of hij nog werkt
        de app staat op de pc van Ria en die is er pas maandag
        wij hebben dat programma al lang van de pc gegooid dus niks om te starten
        de app staat op de pc van kantoor en ik zit thuis
        die app staat niet op mijn pc
        de app staat op de pc van een collega en die is er niet
        ik heb de inlog van dat pakket niet meer
        kannekik nu nie doen, zit op den trein
        Het abonnement op die software is reeds opgezegd, er valt niets te starten.
        onze proefperiode zit erop
        ik zit thuis en die app staat op kantoor
        alleen mijn collega kan erin en die is pas maandag terug
        ik zit in de trein, heb die app hier niet
        alleen de boekhouder heeft dat programma en die is met vakantie
        app staat op de pc van de directeur, die is weg
        ik heb zelf geen inlog in die app
        draait alleen snachts
        kan nu niet bij de app

revoke_prove-after-wait =
    de app werkt na tien minuten nog steeds
    nu na het wachten vraagt de app wel om in te loggen
    tien minuten gewacht na intrekken, hoe probeer ik nu zelf of de app nog werkt?
    wachttijd na intrekken is voorbij. moet ik nu nieuwe gegevens ophalen om te testen?
    kwartiertje gewacht na het intrekken, hoe kijk ik nu na of hij weg is
    Kwartier voorbij sinds ik de toegang van de bestelzuil introk, hoe test ik nog een keer
    kwartiertje verder na het intrekken, hoe test ik nu
    een kwartier gewacht na het intrekken, hoe kijk ik nu opnieuw of hij eruit ligt
    Een kwartier gewacht na het intrekken, hoe toets ik nu of de app echt dicht is?
    kwartiertje gewacht na het intrekken, hoe test ik nog een keer of de app er nou uit ligt
    Na het intrekken tien minuten koffie gedronken zoals gezegd, wat moet ik nu in de app zien?
    tien minuten voorbij, nu nog eens kijken of de ingetrokken app eruit ligt, hoe doe ik dat
    kwartier gewacht na het intrekken van de plugin, waar kijk ik nu naar?
    tien minuten om na intrekken, hoe stel ik vast dat de tool nu dicht is
    kwartier later app nog actief? hoe test ik
    Een kwartier geleden ingetrokken, nu nog eens proberen of de app nog werkt: hoe en waar let ik op?
    ik heb tien minuten gewacht na het intrekken, hoe test ik nu of hij er nog in zit zonder hem per ongeluk weer toe te laten
    Ik heb na het intrekken tien minuten gewacht, hoe test ik nu of de app er echt uit ligt?
    de tien minuten na het intrekken zijn om, wat moet ik nu in de app doen
    Even gewacht na het intrekken en nu weer proberen, waar let ik op
    kwartier gewacht, hoe kijk ik of app er nu uit is
    tien minuten gewacht na intrekken, hoe test ik nu of hij dicht is
    tien minuten gewacht na intrekken, wat moet ik nu in de app proberen
    De tien minuten na het intrekken zijn voorbij, hoe kijk ik nu na of de app nog werkt?
    Na tien minuten wachten opnieuw de app proberen: wat betekent het als hij nog gegevens krijgt?
    Ik heb de toegang ingetrokken en een kwartier gewacht. Hoe test ik of hij er nu echt uit is?
    .opt-asks-to-sign-in =
        nee
        nu vraagt hij wel om in te loggen
        nee hij vraagt nu om in te loggen
        nu moet ik inloggen
        nu werkt hij niet meer
        nee hij werkt niet meer
        nu doet hij het niet meer
        nu krijg ik een inlogscherm
        nee nu niet meer
        nu wel, hij wil een wachtwoord zien
        eindelijk dat aanmeldscherm van exact
        hij is eruit geknikkerd, ik kreeg een inlogvenster
        na de pauze geprobeerd en hij kwam met "sessie verlopen, meld u aan"
        staat op login nu
        vernieuwd en toen moest ik mijn exact-account ingeven
        ja nu vraagt hij wel om inloggen
        eindelijk, het aanmeldscherm
        Thans wordt mij gevraagd opnieuw in te loggen.
        na een kwartier wil ie mijn wachtwoord
        verbinding is weg, moet me aanmelden
        login exact verschijnt in beeld
        hij kan niks meer ophalen zonder dat ik inlog
        deze keer word ik naar de inlogpagina gestuurd
        kreeg net "sessie verlopen, meld u aan"
        moet opnieuw autoriseren zegt het programma
        Nu wel: hij wil mijn wachtwoord.
        Daarstraks ging het nog vanzelf, inmiddels staat er een venster van Exact voor mijn neus
        hij weigert en vraagt wie ik ben
        rood kruis en "maak opnieuw verbinding", eindelijk
        Verversen gaf een aanmeldpagina, die heb ik laten staan
        nee niks meer
        nu werkt hij niet meer zonder login
        nu wel een inlogscherm
        nee, hij vraagt om aan te melden
        hij is eruit gegooid, moet inloggen
        eindelijk: aanmelden bij Exact
        401, niet meer bevoegd
        hij doet het niet meer, vraagt om aan te melden
        geen toegang meer nu, inlogpagina
        de gegevens komen niet meer zonder login
        na de koffie moest ik ineens wél mijn wachtwoord geven
        hèhè, nu moet ik wel inloggen
        inlogscherm, eindelijk
        nu kwam het exact-scherm wél
        hij doet niets meer zonder mijn wachtwoord
        geen cijfers meer, alleen een loginpagina
        nu moet ik wel mijn wachtwoord geven
        nu komt wel het inlogscherm
        nee, nu moet ik inloggen
    .opt-still-works =
        ik moest inloggen, deed dat, en nu haalt hij weer alles op
        eerst wilde hij een wachtwoord en daarna ging het ophalen gewoon door
        ingelogd toen hij erom vroeg, nu synct hij weer
        ik moest inloggen en heb dat gedaan
        hij vroeg om in te loggen en dat heb ik gedaan
        ik heb ingelogd en nu doet hij het weer
        eerst vroeg hij inloggen maar daarna werkte hij weer
        na het inloggen deed hij het weer
        ik heb toch maar ingelogd, nu werkt het
        ingelogd en hij haalt weer gegevens op
        hij vroeg het, ik logde in en het werkt
        ja
        ja hij werkt nog
        ja nog steeds
        nog steeds
        hij werkt nog altijd
        ja hij doet het nog
        ook nu nog
        ja de app werkt nog
        werkt nog steeds
        nog altijd
        amai, hij loopt nog altijd
        een halfuur verder en de orders stromen gewoon door
        zelfs een boeking van daarnet staat erin
        geen verschil met daarstraks, hij ververst vlot
        blijft gaan, geen loginvenster gezien
        na ruim een kwartier kreeg ik nog de bankmutaties van vandaag
        doet het nóg
        zelfs na twintig minuten haalt hij data op
        Ook na het verstrijken van de wachttijd blijft de toepassing werken.
        niks veranderd, loopt door
        weer gewoon gegevens binnen, geen login
        hardnekkig ding, synct nog altijd
        nee hoor, alles ververst probleemloos
        tot mijn verbazing kwam de omzet van vandaag er gewoon in
        hij is niet klein te krijgen
        geen inlogvraag, wel verse boekingen
        Nog altijd niet: hij wil mijn wachtwoord nergens hebben.
        Er kwam zonet weer een nieuwe klant over
        geen verschil met daarnet, groen vinkje
        Hij trekt zich er niets van aan, de uren van vandaag staan er al
        we zijn een half uur verder en de scanner levert nog steeds af
        nog altijd niet weg
        niet weg, ook na wachten niet
        tien minuten verder en geen verschil
        wachten heeft niks geholpen
        nog geen aanmeldscherm
        hij blijft gewoon ophalen
        er verandert niets
        na een kwartier nog niet weg
        weg is hij zeker niet
        geen fout en geen login, nog altijd data
        hij trekt zich er niks van aan
        denk niet dat het ingetrokken is
        ik had een inlog verwacht maar die kwam niet
        zelfde als daarnet
        zelfs nu nog
        er staan boekingen van net in
        ik word er gek van, hij loopt gewoon door
        't draait nog altijd
        hij blijft maar gaan, ook nu
        nog steeds hetzelfde liedje, de cijfers komen gewoon door
        twintig minuten verder en nog altijd bonnetjes van daarnet erin, ik word hier gek van
        er kwam net weer een factuur van vandaag binnen
        hij is niet gestopt
    .opt-cannot-test =
        de winkel is intussen gesloten, ik kan niet meer aan die pc
        onze licentie is beëindigd, dus ik krijg het programma niet meer gestart
        heb hem niet
        enkel de leverancier kan zo'n ophaalactie starten
        mijn collega die ermee werkt is al naar huis
        hij haalt alleen 's nachts op, dus dat wordt morgen pas kijken
        kan er nu niet bij
        die collega is al naar huis, dus testen wordt morgen
        Ik beschik niet over het programma.
        geen toegang meer tot het portaal van die leverancier
        weet ik pas na de nachtelijke run
        moet weg, geen tijd om te kijken
        de software staat niet op deze computer
        ik zou niet weten hoe ik daar gegevens mee ophaal
        lukt me vandaag niet om dat na te gaan
        overslaan maar
        De collega die hem bedient is inmiddels naar huis.
        Dat moet dan morgen, ik heb hier geen pc met dat programma
        de server van de leverancier ligt plat, dus ik zie niks
        Er valt vandaag niks op te halen, er zijn geen nieuwe bonnen
        ik kan hem zelf niet starten, daarvoor is IT nodig
        geen idee
        ik kan er niet bij
        weet ik niet, gebruik hem zelf niet
        kan hem niet starten
        niet uit te proberen hier
        mijn collega heeft dat programma, ik niet
        weet niet of het nog werkt
        kan niet zeggen of hij weg is
        geen toegang tot die app vanaf mijn thuiswerkplek
        Op dit ogenblik is het mij niet mogelijk dit te testen.
        ik kan er niet meer bij vandaag
        De licentie van de app is verlopen, dus starten gaat niet.
        app ligt er op dit moment uit bij de leverancier, kan niks proberen
        kassa staat uit, winkel is dicht, dus testen zit er niet in
        onze collega die ermee werkt is er maandag pas weer
        kan het pas morgen, nu niet

revoke_which-app =
    hoe heet de app die weg moet, ik weet de naam niet
    om welke app gaat het bij intrekken
    .skip =
        naam ben ik kwijt, kunnen we gewoon door?
        geen idee hoe dat ding heet, de vorige penningmeester heeft het ooit aangezet
        kweet nie persies oe da da noemt ze
        sla die vraag maar over alsjeblieft, ik val hier alleen in
        naam onbekend. door.
        weet zo de naam niet, iets met facturen

revoke_for-me =
    kun jij de rechten voor mij intrekken
    wat kan Wegwijs zelf doen bij het intrekken
    kan jullie programma dit niet gewoon voor mij intrekken in Exact, dan hoef ik niks te klikken
    Is er een api waarmee ik in Exact Online een machtiging kan beëindigen zonder het scherm?
    moet ik dat weghalen zelf doen of doet de computer het
    script om bij exact online 200 toestemmingen automatisch te schrappen, bestaat dat?
    Kan een script of Wegwijs zelf een programma uit Exact gooien, of moet ik altijd zelf klikken?
    is er een api om toestemmingen in Exact Online in te trekken
    ik wil het afsluiten van tien programma's automatiseren in Exact, gaat dat
    doen jullie het intrekken bij Exact voor mij?
    kan het intrekken van een app in Exact ook via de API
    kun jij die rechten in exact niet gewoon voor me intrekken?
    automatisch intrekken in Exact
    Is er een commando waarmee Wegwijs de toegang van een app in Exact Online zelf opheft?
    kan jij het voor me intrekken
    Moet ik zelf klikken of doet dit programma dat in Exact Online voor mij?
    Kan dit niet gewoon geautomatiseerd, ik heb veertig apps af te sluiten in Exact en geen zin in muizen
    kunnen jullie die koppeling niet gewoon zelf voor mij weghalen
    Is er een knop waarmee wegwijs het intrekken van mij overneemt?
    moet ik dat intrekken allemaal zelf klikken of doet dit programma het
    kan jij die app voor mij loskoppelen, ik durf het niet goed
    Trek jij hem in of moet ik dat zelf doen?
    kan jij die app er voor mij uit halen of moet ik zelf klikken?
    Kunnen jullie op afstand de rechten van Klippa weghalen, ik heb er geen tijd voor
    doet wegwijs dat automatisch, een app eruit gooien, of zit ik zelf te klikken
    Kun jij die app voor mij intrekken?
    Kan Wegwijs het intrekken van de rechten zelf uitvoeren?
    Doe jij het even, die koppeling uit Exact halen?
    Kan jij die oude kassa-app er voor mij uitgooien in Exact? Ik heb een zaak vol klanten
    Ik sta met deeg aan mijn handen, kan jij even die bestelapp de toegang afnemen?
    Kan Wegwijs die app voor mij intrekken zodat ik niet hoef te klikken
    Kunt u die app voor mij eruit gooien? Ik ben niet zo handig met computers
    Kan Wegwijs dat intrekken niet gewoon zelf doen voor mij?
    Neemt u het van mij over? Ik wil gewoon dat die app weg is zonder al dat geklik
    kun jij die app voor mij intrekken
    doe jij dat intrekken of moet ik klikken
    is er iets waarmee jij dat intrekken van een app in exact voor me doet
    Kun jij die salonapp voor mij uit Exact halen zodat ik niet hoef te klikken?
    kan ik niet gewoon tegen iemand zeggen trek die app in, zodat ik niet zelf moet klikken
    kunt gij die app voor mij intrekken? ik heb twee linkerhanden met computers
    Zou Wegwijs dat voor mij kunnen afsluiten? Ik tril ervan
    Kan jij die app er voor mij uit gooien?
    Kan jij het intrekken zelf voor mij regelen, ik ben niet zo handig met die menu's
    Regel jij dat even, dat de app geen rechten meer heeft?
    kan jij het intrekken voor mij
    trek jij da efkes in?
    doe jij het maar, app eruit
    wegwijs kan dat zelf intrekken?
    kan jij het voor mij intrekken in plaats van dat ik zelf ga klikken
    Doe jij het even? Ik geef je de naam van de app en jij haalt hem eruit
    Kun jij die app voor mij verwijderen?
    Doe jij het intrekken of moet ik dat zelf klikken?
    Kun jij de rechten van die app voor mij intrekken of moet ik dat zelf in het scherm doen?
    .act =
        regel jij het maar, ik heb er geen tijd voor
        ja graag, neem het maar van me over
        als jij het kan regelen, heel graag, ik heb nog drie klanten wachten
    .plan =
        onze IT wil weten welk verzoek er precies gedaan wordt
        eerst zien wat er de deur uit gaat
    .by-hand =
        nee dank je, ik klik liever zelf
        ik klik wel zelf hoor, dat vertrouw ik een programma niet toe
        mijn vader zegt dat ik het zelf moet doen anders leer ik het nooit
        ik klik wel zelf
        laat maar, als je me zegt waar ik moet zijn lukt het wel
        app is niet met wegwijs verbonden dus dan zelf zeker

revoke_proof =
    kun je nakijken of het intrekken echt is gelukt
    is de toegang nu echt weg na het intrekken
    hoe weet ik zeker dat die app er echt uit ligt
    kun jij controleren of Zenvoices nu niet meer binnen kan? ik heb hem net ingetrokken
    Mijn baas wil bewijs dat het intrekken gelukt is.
    heb op intrekken geklikt, kan wegwijs checken of het gewerkt heeft
    kan jij nakijken of die app er echt niet meer in kan
    Wil graag zwart op wit dat de leverancier geen toegang meer heeft na mijn intrekking
    hoe weet ik zeker dat de app er nu niet meer in kan
    Ik heb net op intrekken gedrukt, kan jij controleren of het gewerkt heeft?
    wil graag bevestiging dat het intrekken gelukt is voor mijn dossier
    Kan ik erop vertrouwen dat de collecte-app nu geen toegang meer heeft?
    is ie echt weg
    Kun jij voor mij checken of de afgevoerde kassa nu echt geen toegang meer heeft?
    kun jij controleren of de ingetrokken app er echt niet meer in komt
    check of app echt geen toegang meer heeft na intrekken
    Hoe weet ik zeker dat de oude kassaleverancier er echt niet meer in kan nadat ik hem ingetrokken heb?
    Ik wil bewijs voor de directie dat de oude leverancier echt geen toegang meer heeft
    Hoe kan ik als leverancier samen met de ex-klant aantonen dat onze toegang werkelijk weg is nadat hij op intrekken heeft gedrukt?
    Hoe controleer ik dat het CRM na mijn ingreep écht niet meer in Exact kan
    Hoe weet ik zeker dat de uitgegooide leverancier er nu echt niet meer in kan?
    Ik heb een app ingetrokken, hoe test ik of hij er echt niet meer in kan?
    hoe weet ik zeker dat Basecone er echt uit is nu ik hem heb ingetrokken
    Hoe bewijs ik aan de klant dat de app er nu echt niet meer in kan
    Ik heb Intrekken gedaan. Kan iets of iemand nakijken of het ook is doorgekomen?
    is t intrekken gelukt?
    Hoe kan ik zien dat de app echt geen toegang meer heeft na het intrekken
    Heb op intrekken geklikt, maar is het nu ook echt gebeurd? graag zekerheid voor de auditor
    Hoe weet ik of intrekken echt gelukt is?
    Hoe controleer ik of het intrekken van Zenvoices echt gelukt is?
    Kan ik ergens bewijs zien dat de ingetrokken app niet meer bij Exact kan?
    Mijn baas wil een bevestiging dat het boekhoudrobotje na intrekken echt buiten staat, hoe krijg ik die?
    Waaraan merk ik dat het intrekken van een app gelukt is?
    .check =
        ja kijk jij maar of ie nog binnenkomt
        ja controleer maar, dan kan ik het tegen het bestuur zeggen
        doet u dat maar jongeman
        ja kijk jij even
        graag controleren
    .plan =
        toon me es wat ge gaat doorsturen
        wat vraag je dan aan exact? wil ik eerst weten
    .by-hand =
        niet nodig, dat controleer ik wel
        hij zit niet in wegwijs dus ik zal zelf moeten kijken
        ik start de app zelf wel even op

revoke_proof-after-wait =
    de tien minuten zijn om, kijk nog eens of de app toegang heeft
    is het intrekken nu wel gelukt na het wachten
    de 10 minuten zijn om, kijk nog eens na of die app eruit is
    Ik heb een kwartier gewacht na het intrekken. Kan je de toegang nog een keer controleren?
    tien minuten verder, tweede controle graag of het intrekken gelukt is
    Tien minuten gewacht na het intrekken van de bestelzuil. Is hij er nu uit?
    tien min gewacht na intrekken, nog eens checken
    Tien minuten gewacht na het buitensluiten, waar zie ik nu of het goed zit
    Kwartiertje gewacht na het intrekken, kun je nog eens kijken of de toegang er nu wél af is
    na wachttijd nog eens nakijken of ie weg is
    Na het intrekken heb ik het kwartiertje afgewacht, hoe test ik nu of de app er echt uit ligt?
    Tien minuten gewacht na het intrekken, kun je nu nog eens controleren of hij eruit is?
    .check =
        ja kijk nog maar eens
        ze zijn voorbij, probeer opnieuw
        kijk nou nog eens, t moet er nu wel af zijn
        tien minuten voorbij. controle graag.
        kijk nog maar eens
        probeer het opnieuw aub
    .plan =
        dezelfde vraag: wat verzend je
        mag ik eerst zien wat je dan opvraagt? onze IT-club is streng
    .by-hand =
        nee laat mij maar, ik start hem zelf wel op
        laat maar, ik zie het zo wel in de app

revoke_revoked =
    de rechten zijn ingetrokken, ben ik klaar
    gelukt, de app is eruit, wat nu
    ik heb alles ingetrokken, kan ik het pakket later toch weer aanzetten?
    als ik mijn machtiging schrap, vervalt die van mijn collega dan ook
    Na intrekken: geldt dat voor heel ons kantoor of alleen voor mijn eigen login?
    komt een nieuwe administratie er wel bij als ik na het schrappen opnieuw akkoord geef?
    Ik heb het akkoord ingetrokken. Geldt dat ook voor mijn collega's die hetzelfde pakket toelieten?
    afgesloten; wat als we het volgend jaar toch weer nodig hebben
    app ingetrokken, kan een collega hem nog wel gebruiken
    De intrekking is rond. Hoe krijg ik de app terug mocht dat ooit nodig zijn?
    klaar met intrekken, is daarmee ook het akkoord van mijn collega vervallen
    gelukt, hij is eruit, kan ik nou klaar zijn of blijft er iets hangen van een collega?
    ingetrokken, is dat alles
    De app vraagt keurig om een login, dus de toegang is weg. Geldt dat voor heel het bedrijf of slechts voor mij?
    De app vraagt me nu om in te loggen, dus is het weg?
    wat gebeurt er nadat de rechten ingetrokken zijn, en als we hem over een jaar weer willen?
    Mijn toestemming is weg. Kan die app nog via mijn collega naar binnen?
    de app is ingetrokken en bewezen, kan hij nu echt via niemand meer binnen?
    ik heb mijn toestemming weg, geldt die van mijn collega dan nog?
    Ingetrokken. En als ik de app volgende maand toch weer nodig heb?
    Is het intrekken ook meteen voor mijn collega's of alleen voor mij?
    kan ik een app die ik heb ingetrokken later weer aanzetten
    als ik de app heb verwijderd, is hij dan ook weg bij mijn collega die hem ook gekoppeld had?
    Intrekken gelukt volgens de controle. Moet ik verder nog iets doen?
    app vraagt nu netjes om login, dus intrekken is gelukt. is daarmee ook de toestemming van Els weg?
    De app vraagt na het intrekken om in te loggen bij Exact, ben ik nu klaar?
    Als ik heb ingetrokken en de app vraagt om een login, geldt dat dan ook voor mijn collega's?
    Het programma krijgt een inlogscherm van Exact sinds ik de rechten weghaalde, is dat goed?
    Nadat ik de machtiging schrapte moet de app zich opnieuw aanmelden. Moet ik verder nog iets doen?
    Heb de oude salarisverwerker ingetrokken en hij vraagt om inloggen. Ben ik dan klaar?
    Is na het intrekken van mijn toestemming ook die van de collega's weg?
    De kassa vraagt nu netjes om een Exact-login sinds ik de rechten weghaalde, ben ik dan klaar?
    Oude kassa zit eruit. Als mijn collega hem ook had goedgekeurd, is die van haar dan ook weg?
    Eruit gegooid en de app vraagt om inloggen, ben ik dan klaar? En mijn collega's akkoord?
    is een app na intrekking ook dood voor collega's die hem gebruiken
    intrekking geslaagd, blijft wat ze al gedownload hebben bij hen?
    Het is ingetrokken en hij vraagt om in te loggen. Geldt dat nu ook voor mijn collega's?
    Toegang is weg, en als mijn opvolger de app later toch wil, wat dan?
    De app is dicht vanuit mijn account, maar wat als mijn compagnon hem ook ooit goedgekeurd heeft?
    ingetrokken en hij vraagt netjes om inloggen; kan ik later gewoon weer terug als we spijt krijgen
    app vraagt nu om in te loggen, dus hij ligt eruit. Geldt dat voor ons hele bedrijf of alleen voor mijn account?
    app vraagt om inloggen na intrekken; als we hem volgend jaar weer willen, hoe dan
    Gelukt, app eruit. Geldt dat ook voor de toestemming van mijn compagnon?
    als de plugin nu overal uit ligt, kan ik hem later alsnog terughalen?
    plugin is eruit, kan hij ooit terug en moet ik dan alles opnieuw instellen in Exact
    ingetrokken, kan app ooit terug?
    intrekken gelukt, en als ik de app volgend jaar toch weer wil gebruiken
    De oude kassa is ingetrokken en vraagt nu om in te loggen, ben ik dan klaar of geldt dat alleen voor mijn account?
    Ik heb mijn toestemming weg, geldt die van mijn collega dan ook als vervallen?
    intrekken gelukt, wat als we hem later toch weer willen
    de app vraagt nu om in te loggen sinds ik hem de toegang heb afgenomen, is het dan goed?
    hij is eruit, kan ik hem later nog terugnemen als het toch nodig blijkt?
    De rechten zijn ingetrokken en de app vraagt nu om in te loggen. Zijn we daarmee van alles af, of kan een collega hem nog in leven houden?
    Na het intrekken vraagt de app netjes om in te loggen. Kan ik nu aan de klant melden dat het klaar is, ook voor wat zijn collega's toelieten?
    Toegang is eruit; als collega's ook toestemming gaven, geldt mijn intrekking dan voor hen mee
    De leverancier is eruit, wat als we hem volgend jaar terug willen?
    Kan ik na het intrekken later toch weer terug met dezelfde app?
    De app vraagt nu om in te loggen nadat ik introk, is het dan klaar?
    Na het intrekken wil de app dat ik inlog. Is het dan klaar en moet ik nog iets?
    Eruit gegooid en de app vraagt nu om in te loggen, is het daarmee geregeld?
    wat als ik spijt krijg nadat de rechten weg zijn, kan het dan terug
    De app vraagt nu om in te loggen nadat ik hem introk. Is het dan rond of moet er bij collega's ook nog iets?
    Als ik de app heb ingetrokken en later toch weer nodig heb, kan dat dan nog?
    De app vraagt na mijn intrekking om in te loggen, is hij er nu echt uit?
    Als ik mijn toestemming heb ingetrokken, geldt dat dan ook voor wat mijn collega de app gaf?
    Kan ik een ingetrokken app later weer toelaten, en krijgt hij dan ook nieuwe administraties?
    de app vraagt nu om in te loggen sinds ik zijn rechten weghaalde, ben ik klaar
    Is het klaar als de app weer om toestemming vraagt na mijn intrekking, of staat die van mijn collega nog?
    kan ik een app die ik heb ingetrokken later gewoon weer gebruiken
    Intrekken is gelukt en aangetoond. Moet ik nu nog iets, bijvoorbeeld voor collega's die ook akkoord gaven?
    ingetrokken en klaar, geldt dat ook voor toestemming van mn collega
    kan ik een ingetrokken app later nog terughalen
    gelukt, hij is eruit. kan ik hem later ooit weer toelaten en zie ik dan alles?
    Kan ik een ingetrokken app later weer terughalen?
    De app vraagt na mijn intrekking om in te loggen, ben ik dan klaar of moet er bij de groep nog iets?
    Kan ik de app later opnieuw gebruiken nadat ik alles heb ingetrokken?
    Na het intrekken vraagt Klippa om in te loggen, is het daarmee echt klaar?
    Als ik ingetrokken heb, geldt de toestemming van mijn collega dan nog steeds?
    .opt-overview =
        laat mij de hele lijst van gekoppelde apps eens zien
        zitten er nog meer van die dingen aan ons abonnement?
        en gaf Wim niet ook toestemming, hoe check ik dat
        zitten er nog andere van zulke dingen op?
        wat hangt er nog meer aan ons abonnement
        wat hangt er eigenlijk nog meer aan onze exact?
    .opt-reauthorise =
        nu wil ik hem opnieuw toelaten maar dan voor alles
        oei verkeerde weggedaan, hoe krijg ik die terug?
        o jee de verkoopafdeling belt, ze kunnen niks meer. Moet terug!
        toch weer nodig, hoe geef ik hem opnieuw toegang
        nu wil ik hem toch weer aanzetten
        Gaarne zou ik de app opnieuw willen koppelen.
        straks moet hij er toch weer bij, hoe geef ik dan weer akkoord
        och jee, morgen moet ie toch weer aan, hoe geef ik hem weer toegang
        en hoe krijgt hij hem straks weer terug?
        de klant wil hem volgende week toch weer aanzetten
    .opt-change-administrations =
        bij een andere app wil ik alleen maar Janssen BV eruit
        ik wil bij een andere app een administratie weghalen, niet alles
        eigenlijk moest er maar één dossier uit bij een andere app
        voor een andere app wil ik alleen 2 bv's laten staan
    .opt-new-administration-invisible =
        de nieuwe bv zagen we niet, daarom deed ik dit
        we hebben net een bv erbij en die zie ik niet in het programma
        en die nieuwe administratie die nergens opduikt?
        over nieuw gesproken, ons nieuwe filiaal is nergens te zien in de app
        onze nieuwe bv kwam niet door in de app
    .finish =
        top hoef verder niks meer
        mooi, dan kan ik het dossier sluiten
        dat was het, ik hoef verder niks
        top, was alles
        dat was het enige voor vandaag

revoke_not-proven =
    ingetrokken maar ik kan nu niet proberen of de app nog werkt
    hoe weet ik later of het intrekken gelukt is als ik het nu niet kan testen
    Ik heb de app net ingetrokken maar kan vandaag niet testen. Wat doe ik later nog?
    ingetrokken, geen tijd om het in de app te proberen
    Intrekken gedaan, de laptop met het programma ligt thuis. Hoe rond ik dit later af?
    toegang opgezegd maar nog niet nagegaan, waar moet ik over een kwartier op letten
    ik kan het programma nu niet starten om te zien of het opzeggen gelukt is
    ingetrokken maar ik kan de app zelf niet starten om te kijken, wat nu
    intrekken niet te testen
    Ons abonnement bij de leverancier is al gestopt, dus ik kan niet in de app kijken of het intrekken lukte. Hoe dan?
    Ingetrokken, alleen kan ik de app zelf niet openen om te testen. Is dat erg?
    geen inlog van die app meer dus kan niet controleren of intrekken werkte
    rechten weggehaald vrijdag, niemand heeft gekeken of het ook echt dicht zit
    heb het ingetrokken maar kan de app nu niet starten om te testen
    Ik trok gisteren de rechten in, maar niemand heeft gekeken of het ook echt werkte. Hoe haal ik dat in?
    ingetrokken en geen laptop met die app erop bij de hand, is het nu zeker weg?
    Ingetrokken maar ik kan vandaag niet testen of 't gelukt is, wat doe ik morgen
    Ik heb ingetrokken maar de app staat op een pc waar ik niet bij kan, wanneer is het zeker?
    machtiging weg, maar testen kan nu niet. hoe check ik dat later
    ik heb ingetrokken maar kan het vandaag niet testen, hoe controleer ik het later
    ingetrokken, niet getest. is dat erg
    Ik heb op Intrekken geklikt maar kan nu de app niet openen om te testen. Wat moet ik later nakijken?
    Het is ingetrokken, alleen heb ik zelf geen inlog in dat programma dus ik kan het niet controleren
    Gisteravond rechten weggehaald, nog niet gekeken of het werkt, wat nu?
    De collega die met de app werkt is pas maandag terug. Ik trok het vandaag in, hoe weten we dan of het goed is?
    Wel ingetrokken, niet getest. Is dat erg?
    Kan pas morgen proberen of de app eruit ligt, waar let ik dan op?
    In het scherm is de app weg, maar verder heb ik niks kunnen uitproberen.
    Heb de Bol-koppeling ingetrokken maar de shop is offline dus kan niet testen
    Toegang is gisteren ingetrokken; hoe krijg ik bewijs dat het echt dicht zit?
    Ingetrokken gisteravond, maar de oude kassa staat al in de container en ik kan niks meer proberen. Is het nu zeker weg?
    Ik kan de afgedankte agenda-app niet meer openen om te zien of het intrekken werkte
    Kan het niet uitproberen, de tool is van mijn klant, maar ik heb de app wel ingetrokken
    eruit gehaald voor een cliënt, maar alleen hij kan testen en hij is op vakantie
    rechten ingetrokken maar de leverancier is dicht, ik kan niet nagaan of hun systeem nog binnenkomt
    Ik heb de rechten weggehaald maar kan de app zelf niet starten om het te controleren, wat nu?
    De app is ingetrokken maar het programma staat op de pc van een ander, kan ik er nu van uitgaan dat het dicht is?
    ingetrokken maar het programma staat op een pc die vandaag uit is, hoe weet ik morgen of het gelukt is
    heb de koppeling weg gedaan maar kan de app zelf niet openen om te checken want ons account daar is al opgezegd
    we hebben de rechten weggehaald maar de leverancier heeft ons al uit zijn app gezet dus testen kan niet meer
    Alles ingetrokken maar de pc waar de tool op draait staat in het magazijn en is op slot
    ik heb ingetrokken maar heb zelf geen login bij die tool meer om te kijken of het gelukt is
    de oude plugin is al gewist dus testen of hij nog bij exact kan lukt niet
    kassa ingetrokken na sluitingstijd, uitproberen gaat pas morgen
    ingetrokken maar kan nu niet testen
    weekend, app staat uit, geen idee of intrekken werkte
    ingetrokken maar laptop leeg, niet kunnen testen
    App ingetrokken, maar ik kan pas na het weekend zien of hij er nog in komt. Wat doe ik dan?
    De rechten zijn ingetrokken maar ik kan de app nu niet openen om het te controleren
    ik heb op intrekken gedrukt maar heb geen toegang meer tot het pakket zelf om te kijken of het gewerkt heeft
    Ingetrokken op vrijdagmiddag, niemand meer op kantoor met dat pakket om het te testen
    Heb hem net ingetrokken maar het programma staat op de pc van mijn ex, dus ik kan niet testen of hij echt weg is
    heb alles ingetrokken maar ik heb geen toegang meer tot het programma om te proberen of het weg is
    Hoe controleer ik later of de intrekking gelukt is?
    De toestemming heb ik weggenomen, maar ik kan de app zelf niet openen om te zien of hij er echt uit ligt. Hoe en wanneer controleer ik dat?
    Ingetrokken op vrijdagmiddag, de gebruiker van de app is er maandag pas weer. Is het zeker, of moet er nog iemand testen?
    De klant heeft ingetrokken en wil een bewijs, maar het contract met de leverancier is weg en inloggen in de app lukt niet. Wat kunnen we nog controleren?
    Ik heb gisteren op intrekken geklikt maar niemand heeft gecontroleerd of de tool eruit ligt
    Ik heb Payhawk eruit gegooid maar kan pas maandag testen
    Ik heb ingetrokken maar kan de app zelf niet openen om te testen, weet ik nu zeker dat het dicht is?
    moet ik het nog controleren na het intrekken als ik zelf geen toegang tot die app meer heb
    De rechten zijn weg volgens het scherm, maar hoe lang moet ik wachten voor ik aan de directie durf te melden dat het dicht is?
    Ik heb hem ingetrokken maar de app staat op de telefoon van een collega, ik kan dus niet zien of hij nog werkt
    Heb vanmiddag de kassa eruit gehaald maar kan niet testen want de winkel is dicht, hoe weet ik of hij er echt uit is
    ik heb op intrekken geklikt maar kan de app zelf niet meer openen om te controleren
    ingetrokken maar kan app niet testen
    Ik heb hem uitgezet maar kan de app nu niet testen, hoe weet ik later of hij echt geen toegang meer heeft?
    Hoe bewijs ik aan de auditor dat een app na intrekken werkelijk niks meer kan, ik heb hem niet getest
    Ik heb de app ingetrokken maar kan hem nu niet testen, wanneer weet ik of het gelukt is?
    Ik trok een app in maar kan de leverancier niet bereiken om te testen, hoe kijk ik het later na?
    Ik heb de app ingetrokken maar kan hem nu niet starten, hoe weet ik later of het gelukt is?
    Ik heb de app ingetrokken maar kan er zelf niet in om te testen, hoe weet ik later of het gelukt is?
    Nadat ik de app introk heb ik niets meer getest, waaraan zie ik morgen dat hij echt buiten staat?
    ik heb de toegang weggehaald maar de app zelf kan ik pas maandag proberen, moet ik nog iets doen
    Ingetrokken bij de klant, maar ik kan hun app niet openen om te kijken of het gelukt is
    Rechten eraf gehaald om vijf voor vijf, kon niks meer testen, wat moet ik morgen doen
    wel ingetrokken maar kan nu niet testen of de leverancier er echt uit ligt
    Vrijdag ingetrokken maar de app is sindsdien niet geopend. Mag ik het punt afvinken?
    ingetrokken maar kan t nu nie testen
    app pas morgen testen na intrekken, erg?
    ingetrokken, maar ik kan vandaag niet in de app om te kijken of het gelukt is. wat nu
    heb ingetrokken maar kan de app nu niet openen om te kijken. wat moet ik later nog nakijken
    Ingetrokken maar nog niet kunnen testen, wat doe ik later?
    Ik heb de app voor de klant ingetrokken maar kan hem zelf niet openen, hoe weet ik later of het gelukt is?
    Ik heb de app ingetrokken maar kan nu niet testen of het echt gelukt is. Wat moet ik later nog doen?
    Hoe controleer ik of het intrekken van een app echt gelukt is als ik het nu niet kan uitproberen?
    App ingetrokken maar ik kan nu niet testen of hij er echt uit is, wat dan?
    Ik heb de rechten ingetrokken maar kan de app nu niet openen om te testen, wat moet ik later nakijken?
    Vrijdagmiddag alles van Silvasoft ingetrokken zonder te testen. Hoe weet ik maandag of het gelukt is?
    Ingetrokken, alleen kan ik de app zelf niet starten want die staat bij de leverancier. Weet ik nu zeker dat hij dicht is?
    Hoe weet ik later dat een ingetrokken app echt geen toegang heeft als ik hem nu niet kan starten?
    .opt-reauthorise =
        hoe krijg ik hem straks weer aan de praat?
        de boel moet weer gekoppeld worden
        en als ik hem nou weer toegang wil geven?
        ik wil hem opnieuw koppelen
        stel nou dat we hem toch nodig hebben, hoe zet ik hem terug
        hoe zet ik hem weer aan als blijkt dat we hem nodig hebben
    .finish =
        oké genoeg zo, verder hoeft er niks
        prima, ik kijk er maandag naar
        dan kijk ik het morgen na, klaar voor nu
        prima zo, ik test het later

revoke_another-consent =
    na tien minuten werkt de app nog, gaf een collega ook toestemming
    kan er nog een toestemming van iemand anders zijn
    na een uur wachten werkt de ingetrokken app nog altijd, hoe kan dat
    ik heb mijn machtiging weg maar het product draait nu blijkbaar op die van iemand anders, wat nu?
    kan één pakket toestemming van meerdere collega's tegelijk hebben
    Ruim na de tien minuten haalt het ingetrokken pakket nog steeds cijfers op. Bij wie moet ik zijn?
    Een uur na het intrekken bij Exact werkt het pakket nog steeds. Wie heeft er nog meer akkoord gegeven?
    ingetrokken, lang gewacht, en hij kan er nog bij
    Gisteren heb ik het programma eruit gegooid, vandaag haalt het nog steeds cijfers. Zit er een tweede goedkeuring achter?
    ruim over de tien minuten en de toegang leeft nog
    app ruim een halfuur na intrekken nog actief, wiens toestemming gebruikt hij
    al een half uur geleden ingetrokken en hij werkt nog steeds
    app werkt ook na tien minuten nog
    Lang na het intrekken haalt de tool nog altijd cijfers op. Kan de goedkeuring van iemand anders de oorzaak zijn?
    een kwartier later werkt hij nog steeds!!
    Ik heb de rechten gisteren ingetrokken en vanmorgen stonden er tóch nieuwe boekingen van die app in Exact.
    Na intrekken en lang wachten blijft de koppeling gewoon draaien. Zou er iemand anders ook ja hebben gezegd?
    een half uur na intrekken werkt de koppeling nog, heeft iemand anders soms ook ja gezegd?
    Ook na lang wachten blijft Dyflexis gegevens ophalen terwijl ik mijn machtiging heb weggehaald. Wie kan er nog meer toestemming gegeven hebben?
    meer dan een half uur geleden ingetrokken en de app leest nog altijd alles
    Na intrekken en wachten werkt het ding nog. Heeft mijn compagnon misschien ook ja gezegd?
    hij blijft werken, ook nu een dag later, terwijl ik rechten wegdeed
    Stel dat er nog een akkoord van een ander bestaat, hoe vind en stop ik dat?
    app is ingetrokken, al een half uur geleden, en draait vrolijk door
    Na ruim tien minuten werkt het programma nog steeds. Zou een collega het ook gekoppeld hebben?
    ingetrokken gisteren en vannacht heeft hij toch weer gesynct. wie geeft hem dan nog toegang
    Gisteren ingetrokken en vandaag werkt de app nog steeds, dus die tien minuten zijn allang voorbij
    Al een uur geleden de toegang weggehaald en hij komt er nog altijd in
    Ik heb ruim gewacht na het intrekken maar de koppeling blijft draaien. Loopt die soms via iemand anders?
    Drie dagen na het verwijderen boekt Dyflexis nog steeds in Exact
    Mijn toestemming is weg, half uur gewacht, opnieuw gestart, en nog haalt de app alles op
    Na een nacht wachten zit de ingetrokken app nog in onze cijfers. Wie houdt hem binnen?
    Vorige week rechten afgenomen, deze week nog verse data in het rapport
    al sins gister ingetrokken en nogsteeds komen er bonnen binnen
    de loonkoppeling draait na een half uur nog door terwijl mijn toestemming weg is, heeft iemand anders soms ook ja gezegd?
    Al een halve dag geleden de toegang afgepakt en toch boekt die oude kassa vrolijk door, hoe dan
    Uren geleden ingetrokken en het programma haalt nog vrolijk op. Heeft een ander soms ook ja gezegd?
    na een half uur nog steeds binnen, terwijl hij bij mij uit de lijst is
    De factoringtool kan er na een dag nog steeds bij, bij mij is hij echt weg
    half uur na het intrekken leest het programma nog steeds mee
    ik heb mijn toestemming verwijderd en een uur later synct de tool nog, via wie dan
    een dag na het intrekken komen er nog boekingen binnen van die app
    Rechten weg, koffie gedronken, lunch gehad, en nog steeds trekt dat ding gegevens binnen
    Een halfuur na het intrekken werkt hij nog, zou iemand anders van de stichting ook ja gezegd hebben?
    Ik heb mijn akkoord weggehaald, een uur gewacht, en de app haalt nog op
    Bij ons hadden vier mensen hetzelfde programma. Ik trok het in en het blijft maar lopen, wat nu?
    Ruim een uur geleden ingetrokken en de uren komen nóg steeds binnen. Zit er ergens een tweede toestemming?
    app gaat vrolijk door een dag na het intrekken
    Bijna een halfuur nadat ik alle rechten had weggenomen kon de chauffeursapp nog bonnen sturen, hoe kan dat?
    Drie uur na het intrekken boekt hij nog. Wie heeft hem dan nog meer binnengelaten?
    de volgende dag nog steeds verse data in een app die ik gister helemaal had afgesloten
    na intrekken op mijn naam blijft CRM werken, kan dat door mijn vennoot komen en waar kijken we dan
    Zeker een halve dag geleden ingetrokken, en het bestelportaal plaatst nog steeds orders; bij wie moet ik nu nog gaan kijken
    Een uur geleden ingetrokken en de connector haalt vrolijk door. Hoe kan dat?
    Rechten al gisteren weggenomen, vanmorgen toch weer orders geboekt door die app
    zelfs dagen na het intrekken blijft die plugin werken, heeft een collega er soms ook een?
    na een nacht is de ingetrokken tool nog springlevend
    ingetrokken, uur later nog steeds data
    app blijft werken ver na intrekken, collega ook akkoord gegeven?
    gisteren rechten ingetrokken en vannacht heeft hij gewoon weer facturen opgehaald, via wie dan
    Kwartier gewacht na het intrekken, app draait nog altijd. Zit er nog een tweede toestemming ergens?
    Uur geleden ingetrokken en de tool haalt nóg facturen op. Wie houdt hem in leven?
    intrekking van vanochtend, vanmiddag leest het pakket nog steeds gewoon mee
    App is bij mij weg uit de lijst maar een halve dag later boekt hij nog. Heeft iemand anders hem ook toegelaten?
    Drie dagen na het intrekken dook er weer een boeking van die app op, met de naam van mijn collega erbij
    Een half uur geleden ingetrokken, hij trekt nog altijd gegevens binnen. Zou er nog iemand anders ja gezegd hebben?
    drie dagen na het intrekken nog altijd boekingen van die app, wie heeft hem nog toegelaten
    al een uur eruit en hij blijft boeken in onze naam, wie houdt die achterdeur open
    Na een kwartier werkt de ingetrokken app nog steeds
    Een kwartier na het intrekken bij mij werkt het pakket nog steeds. Bij welke collega moet ik aankloppen, en is er iemand die van allen tegelijk kan kijken?
    Ruim een uur na het intrekken trekt de app nog steeds verse cijfers. Op wiens akkoord teert hij dan nog, en wie kan dat zien?
    een uur na het intrekken komt het programma nog steeds aan verse gegevens, loopt dat soms via iemand anders
    Een half uur geleden eruit gegooid en het pakket haalt nog steeds data, zit er soms een collega achter?
    Meer dan een uur gewacht na het intrekken en het haalt nog steeds binnen. Zit er nog iemand anders achter?
    Kan het dat een tweede goedkeuring van een collega de app in leven houdt nadat ik de mijne weghaalde?
    Een kwartier na het intrekken ziet de app alles nog, heeft een collega soms ook ja gezegd?
    Ruim tien minuten gewacht na het intrekken, app werkt vrolijk door, ik denk dat een collega hem ook heeft aangezet
    na een kwartier komt die app er nog in terwijl ik hem ingetrokken heb, wie houdt de deur open
    ingetrokken, gewacht, koffie gedronken, en hij haalt nog steeds bonnen op
    eruit gegooid bij mij en toch haalt hij 's middags weer facturen; zit er nog een ja van iemand anders
    ik ben niet de enige die hem toegang gaf denk ik, want hij stopt niet, ook niet na een uur
    uur na intrekken nog toegang, andere gebruiker?
    tweede toestemming app verborgen
    Ruim een uur na het intrekken haalt hij nog data op. Zit er nog een tweede toestemming ergens?
    Een kwartier gewacht en de app is er nog, op wiens naam draait hij dan
    De app is eruit bij mij en na een uur leest hij nog. Wie van mijn collega's heeft hem dan ook toegelaten?
    Toegang weg bij mij, maar de app werkt door; zou er een tweede toestemming bestaan?
    Een kwartier na het intrekken werkt de app nog steeds; loopt hij soms op de toestemming van een ander?
    Drie uur na het intrekken leest de app nog alles, kan er een tweede toestemming bestaan?
    Een uur na het intrekken werkt de app nog gewoon, zit er nog een toestemming van iemand anders?
    De ingetrokken app draait na een halve dag nog steeds, komt dat door een toestemming van mijn compagnon?
    Ik trok mijn toestemming in maar een uur later leest de app nog steeds; zou een andere gebruiker ook akkoord hebben gegeven?
    Rechten ingetrokken, twintig minuten gewacht en de tool leest nog steeds; wie kan er nog meer akkoord hebben gegeven?
    Ik trok de app gisteren in en hij haalt vandaag nog steeds facturen op, heeft iemand anders ook akkoord gegeven?
    Een uur na het intrekken werkt de koppeling nog altijd, wat nu?
    Twee dagen na het intrekken blijft de bonnenapp boeken; er moet nog ergens een toestemming zitten, maar waar?
    Ingetrokken, een half uur koffie gedronken en nog steeds komen er bonnen door, zou het via iemand anders lopen?
    Al een uur geleden de rechten weggehaald en de app gaat vrolijk door, wie heeft er dan nog ja gezegd
    drie uur verder en die scantool leest nog mee terwijl ik hem heb geschrapt
    Scantool eruit gezet op mijn login, na een hele middag nog actief, mijn vrouw heeft toch ook een login
    Ik heb het netjes ingetrokken en gewacht, en hij leeft nog, dat moet dan toch via een ander gaan
    weg is hij bij mij, maar uren daarna haalt de app nog alles op, via wie
    Een half uur na het intrekken haalt die app nog steeds facturen binnen, hoe kan dat nou
    Ik ben niet de enige die Visionplanner heeft toegelaten, denk ik: na mijn intrekking van gisteren loopt het vrolijk door
    Al een dag geleden rechten ontnomen en er komt nog steeds data langs. Wie houdt de deur open?
    Vanmorgen ingetrokken, vanmiddag nog boekingen. Zou er een tweede ja zijn van een ander kantoorlid
    Drie uur na het beëindigen nog verse boekingen; iemand in Eindhoven gebruikt hetzelfde pakket
    ingetrokken, half uur gewacht, hij synct nog steeds. zit er een tweede akkoord achter?
    ik heb de toestemming weggehaald en na een dag komen er nog facturen binnen via de app
    drie collega's hebben dezelfde scantool gekoppeld, ik trok de mijne in en hij werkt nog vrolijk door
    wij zijn de leverancier: klant heeft ons ingetrokken maar wij krijgen uren later nog steeds data, heeft zijn collega ook akkoord gegeven?
    Een dag na het intrekken leest het pakket nog steeds mee. Zit er nog ergens een tweede akkoord?
    Ik heb mijn kant beëindigd, maar vermoed dat de controller van de zusterbv ook ooit akkoord gaf en dat hij daarop doordraait
    De leverancier zegt: wij hebben nog een geldige token van jullie. Die van mij is weg, van wie dan wel?
    Na mijn intrekking gisteren draait de tool vrolijk verder; wie heeft er nog meer ja gezegd
    Twee dagen na intrekking komt de leverancier nog binnen; ik vermoed een tweede goedkeuring elders in de groep
    na 10 min werkt hij nog altijd, iemand anders gaf ook akkoord?
    kwartier later leest app nog steeds, hoe kan
    half uur geleden ingetrokken en nog steeds data
    een dag na revoke en hij draait nog
    intrekken hielp nie, misschien andere gebruiker
    meerdere toestemmingen voor 1 app?
    ik heb hem gisteren al ingetrokken en vandaag haalt hij nog vrolijk facturen op, loopt dat via iemand anders?
    een uur geleden weggehaald en de bonnen-app doet het nog altijd. zou de conciërge ook akkoord gegeven hebben?
    Na een halve dag is de kassa nog steeds actief terwijl mijn rechten weg zijn, vermoedelijk een tweede gebruiker
    drie dagen na intrekken nog steeds boekingen van die app
    Mijn toestemming is allang van de baan maar de kassa van de kantine boekt door, via welke collega zou dat gaan?
    Bestuursvergadering gisteren: app eruit. Ik heb het meteen gedaan, vanmorgen boekte hij toch weer drie bonnen. Heeft de secretaris hem ook ooit aangezet?
    Na een kwartier wachten doet hij het nog. Zou er elders nog een ja staan van iemand anders?
    intrekken door mij hielp niet omdat de collega blijkbaar ook ooit akkoord gaf, wat nu?
    Tien minuten zijn allang voorbij en de software leest nog mee na intrekken
    uren na intrekken leest het pakket nog. heeft een tweede persoon het misschien ook toegestaan?
    Ook na een half uur werkt de ingetrokken app nog
    Wacht al lang genoeg en de app leest nog steeds mee
    Ingetrokken, gewacht, opnieuw getest, en hij komt er nog in
    Uren na het intrekken komt de app nog binnen, via wie?
    Ruim een dag na het intrekken boekt de app nog steeds bij onze bv's, loopt dat via een ander?
    Een kwartier na het intrekken werkt de app nog steeds. Zit er soms nog een toestemming van iemand anders achter?
    Na een dag wachten werkt de ingetrokken app nog steeds, heeft iemand anders hem soms ook toegang gegeven?
    Twee mensen hier hebben ooit dezelfde app toestemming gegeven. Mijn toestemming is weg, en de app draait dagen later nog. Wat nu?
    Half uur gewacht na het intrekken en hij leest nog gewoon mee, bestaat er een tweede toestemming?
    De app haalt na een half uur nog steeds gegevens op, terwijl ik echt op intrekken heb geklikt.
    Een uur geleden ingetrokken en de app haalt nog steeds vrolijk facturen op, hoe kan dat?
    Rechten ingetrokken, ruim gewacht, en toch werkt de koppeling nog. Zit er nog een tweede toestemming ergens?
    Ruim een kwartier na intrekken haalt de app nog steeds op, gebruikt hij misschien de toestemming van een ander?
    Gisteren ingetrokken, vandaag gewacht en getest: het programma komt er nog steeds in. Hebben andere collega's het soms ook toegestaan?
    Half uur geleden ingetrokken en nog altijd haalt de app gegevens op
    Tien minuten gewacht en hij haalt nog steeds op. Kan er nog een tweede toestemming bestaan?
    .opt-change-accountant =
        de boekhouder heeft ook ooit geklikt, we gaan daar toch weg
        het zal de oude boekhouder zijn die er nog op zit
        het zal de vorige boekhouder zijn, hoe ruim ik zijn spullen op
        we zijn van kantoor gewisseld, wat hangt er nog van die oude accountant
        het zal van onze vorige boekhouder zijn, die moet er dus overal uit
        wij zijn net van boekhouder gewisseld en die had ook toegang
    .opt-overview =
        waar zie ik dan wie er allemaal iets gegeven heeft
        hoe vind ik alle apps van iedereen
        laat die lijst dan eens zien
        hoe kom ik bij die lijst van alle gebruikers
        kwil ne keer kijken wuk dat der ollemolle an angt
        laat me die lijst van alle apps zien
        ik ben zelf beheerder, hoe kom ik bij het totaal
    .finish =
        mail gestuurd aan collega's. klaar.
        ik vraag het rond op kantoor, klaar
        zal onze beheerder bellen, dat is genoeg voor nu

revoke_still-allowed =
    ook na het wachten laat exact online de app nog toe
    Wegwijs krijgt na tien minuten nog steeds toegang, hoe kan dat
    ook na het wachten zegt jouw test dat exact de ingetrokken app toelaat
    tweede controle na intrekken ook fout
    De herhaalde controle wijst uit dat de verbinding nog geaccepteerd wordt, ondanks mijn intrekking. Wat kan er mis zijn?
    jullie test zegt dat exact de app nog toelaat ook na wachten
    Wegwijs blijft melden dat de verbinding nog geaccepteerd wordt, terwijl ik alles heb weggehaald. Hoe kan dat?
    heb ik misschien de verkeerde regel ingetrokken? de controle zegt na tien minuten nog altijd toegang
    wegwijs controleerde na 10 minuten nog een keer en de app komt nog steeds binnen, waarom?
    Tweede controle na het wachten: Exact laat hem nog toe. Zat ik misschien op de verkeerde regel?
    Wegwijs zegt na het wachten nog steeds dat Exact de app toelaat, ik had echt ingetrokken
    tweede controle van Wegwijs zegt: app mag nog binnen. Ik heb echt op intrekken geklikt en gewacht
    na 10 minuten opnieuw laten nakijken, nog altijd toegelaten volgens u, hoe kan da
    ook na het wachten zegt wegwijs dat de verbinding er nog in komt na intrekken
    tweede controle na 10 minuten: nog altijd toegelaten. hoe kan dit?
    Ik heb ingetrokken en twee keer laten nakijken, beide keren komt de verbinding nog binnen
    Exact neemt de app gewoon nog aan hoewel ik hem heb ingetrokken en een kwartier gewacht heb
    jullie controle zegt dat Exact de ingetrokken app nog toelaat, ook na het wachten
    exact accepteert app nog na intrekken en wachten
    Wegwijs zegt dat exact de app nog binnenlaat na intrekken, wat nu
    Volgens de controle laat Exact de eruit gegooide tool nog altijd toe, wat nu
    Ingetrokken, een half uur gewacht, Wegwijs meldt dat Exact de app nog altijd binnenlaat
    exact laat hem nog steeds binnen hoewel ik heb ingetrokken
    Gisteren alle rechten weggehaald en vandaag komt de tool er nog altijd in
    Hoe kan het dat Exact een app blijft toelaten die ik zelf heb ingetrokken?
    Jij zegt zelf na de controle dat Exact de app nog steeds binnenlaat na het intrekken, wat is daar de reden van
    Lang na het intrekken accepteert Exact de app nog steeds. Wat rest ons?
    exact laat app nog toe na alles geprobeerd
    Volgens de lijst heb ik de app weggehaald, maar na een kwartier leest hij nog altijd alle klanten uit.
    Na een halfuur wachten en testen laat Exact de ingetrokken app nog altijd toe, wie kan er nu naar kijken?
    Tien minuten na het intrekken zegt de controle dat Exact Online de app nog accepteert.
    De controle na intrekken zegt dat de app nog wordt toegelaten, wie kan me nu helpen?
    Na intrekken en wachten wordt de app volgens de test nog steeds toegelaten. Wie heeft hem dan nog toegang gegeven?
    De app is volgens mijn scherm verwijderd en toch laat Exact hem nog binnen.
    .finish =
        jammer, ik bel onze beheerder wel
        dan houdt het op voor vandaag
        ik ga het aan de beheerder vragen
        dan bel ik de beheerder, klaar
