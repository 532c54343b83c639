### Zo vragen lezers naar deze gids: elke regel is een voorbeeld. Niemand krijgt ze te zien.
### Een regel onder de naam van een stap leidt naar die stap. Onder een keuze of omweg staat wat mensen daar zeggen.

forbidden =
    alleen forbidden en verder niets
    de app krijgt forbidden zonder uitleg
    Exact geeft 403 zonder reden
    wat betekent een kale Forbidden van Exact Online
    de app mag geen boeking maken, er staat alleen forbidden
    de gebruiker heeft te weinig rechten voor de koppeling
    waarom krijgt de app geen toegang terwijl hij gekoppeld is
    de app wordt geweigerd bij het opslaan van een factuur
    er staat verboden maar ik weet niet waarom
    onze urenapp mag niet wegschrijven in Exact
    module projecten ontbreekt en de app zegt forbidden
    toegang geweigerd voor een onderdeel in de app
    Kan het aan de licentie liggen dat de app forbidden krijgt?
    welke rechten mist de gebruiker van de koppeling
    forbidden bij voorraad maar niet bij facturen
    de koppeling leest wel maar mag niet boeken
    mist de app een recht
    403 zonder uitleg
    403 forbidden
    toegang verboden
    geen rechten voor de app
    gebruiker heeft te weinig rechten
    module niet in licentie
    niet in abonnement
    app krijgt geen toegang
    app mag het niet
    niet gemachtigd om te boeken
    er staat gewoon Forbidden en verder geen letter
    De app meldt "geen rechten" zodra ik de debiteuren ophaal. Er staat geen code bij. Wat moet ik nakijken?
    forbiden zegt hij, mar waarom
    Waarom krijgt ons rapport een kale 403 terwijl ik alles zelf mag?
    allee zeg, weer "verboden", wat mankeert er aan mijn rechten?
    Geachte heer/mevrouw, bij het raadplegen van de voorraad verschijnt enkel de melding Forbidden. Graag uw toelichting.
    inloggen gaat prima, ophalen mag niet
    Ik word gek van dat woord Forbidden!! Wat wil het programma van mij?
    facturen lukken wel, projecten geven geen toegang
    mijn collega haalt hetzelfde rapport zonder problemen op, bij mij is het verboden
    sinds mijn rol werd aangepast krijgt de app "onvoldoende rechten"
    zit het in de licentie als een app forbidden geeft op de urenmodule?
    Access denied, meer staat er niet
    Wij hebben geen module Productie. Kan dat een 403 geven in Power BI?
    app mag niks lezen volgens de fout, welke rechten heeft de gebruiker nodig
    de remote server zei (403) Forbidden en dan houdt het op
    bij het ophalen van grootboekrekeningen: niet toegestaan
    Hallo, ik ben hier nieuw en de koppeling op mijn naam zegt Forbidden. Mijn voorganger had dat nooit. Mis ik een recht?
    hoe vind ik uit welk recht er ontbreekt als er enkel verboden staat
    Excel geeft forbidden op een tabel en de rest laadt
    u bent niet gemachtigd, zegt hij, en ik ben nota bene de zaakvoerder
    er hangt geen scope of nummer achter, puur het woord Forbidden
    De toestemming is vers, toch wordt elke opvraging geweigerd wegens rechten
    wat zijn de mogelijke redenen voor een Forbidden zonder uitleg?
    ik mag die bankmutaties in Exact zelf ook niet openen, krijgt de app daarom een weigering?
    403, geen tekst
    De scanapp mag geen boeking maken: "no permission". Lezen lukt wel. Hoe los ik dat op?
    rechten probleem, weet niet of het aan de app of aan de gebruiker ligt
    waarom is een lege forbidden iets anders dan eentje met uitleg erachter
    help, forbidden bij het openen van de jaarcijfers
    de scanapp roept nu forbidden en verder niks, geen uitleg, nada
    de app zegt alleen maar “Forbidden”. Welke redenen kunnen daarvoor zijn?
    het enige wat ik zie is een rood blokje met forbidden
    alleen het woord forbidden krijg ik te zien, waarom
    ondertussen krijg ik in exact zo'n kale forbidden
    wat betekent zo’n kale forbidden en wat loop ik dan na
    ik krijg geen lijst maar forbidden
    de app die ik wil bekijken zegt steeds forbidden
    client id klopt en toch 403 forbidden zonder tekst erachter
    exact gooit ondertussen een forbidden, geen idee waarom
    login lukt, daarna forbidden. meer niet
    het is toch niet 429, er staat forbidden
    xero gaat goed hoor maar exact zegt forbidden
    in exact zegt hij forbidden tegen iedereen hier
    Forbidden. Meer staat er niet. Wat nu?
    ons factuurprogramma zegt 403 en verder niks
    kale 403 van exact online
    ik krijg alleen het woord verboden terug als de software boekt
    Waarom antwoordt Exact met enkel 'Forbidden' zonder uitleg?
    app mag niet opslaan, melding Forbidden, geen details
    lezen lukt maar boeken geeft 403
    onze kassa krijgt toegang geweigerd zonder reden bij exact
    geen tekst achter Forbidden, hoe zoek ik dan de oorzaak
    403 bij het aanmaken van een relatie via de api
    Het pakket meldt 'geen toegang' bij projecten, bij al het andere niet.
    error value Forbidden in json
    wie kan mij helpen met een forbidden die niets zegt
    urenimport wordt sinds de update geweigerd, alleen 'Forbidden' in de log
    De leverancier zegt dat Exact 'Forbidden' teruggeeft en dat het aan onze rechten ligt. Klopt dat?
    ontbreekt er een recht of een module? app krijgt geweigerd
    voorraad ophalen: 403. grootboek ophalen: prima.
    Forbidden Forbidden Forbidden en niks anders in het logboek
    mag niet van exact, waarom niet
    oorzaak zoeken van een 403 zonder toelichting
    bij één gebruiker weigert Exact de boeking van het programma, kale melding
    Ik zie slechts het Engelse woord voor verboden in beeld, wat zijn de mogelijke redenen?
    toegang geweigerd bij salarismodule via de koppeling
    http 403 zonder body
    Exact laat de software wel binnen maar zegt 'Forbidden' zodra ze iets opvraagt
    wat betekent een kale forbidden als ik facturen wil boeken
    wat doe ik met "Forbidden" en verder niks in de melding van m'n webshop
    het pakket zegt alleen Forbidden... wat mag er dan niet
    krijg van een ander programma 403 zonder uitleg, waar ligt dat aan
    ik krijg trouwens ook 403
    alleen Forbidden, meer staat er niet
    waarom mag de app niet boeken? er staat gewoon forbidden
    bij het opslaan van een factuur zegt exact forbidden en verder nul uitleg
    403 op alles wat met voorraad te maken heeft
    Er verschijnt enkel het woord "Forbidden". Wat kan daarvan de oorzaak zijn?
    HTTP 403 zonder body
    mijn uren-app mag ineens niks wegschrijven, kale 403
    en wat doe ik met een forbidden waar niks achter staat?
    forbidden forbidden forbidden, en dat is dan alles wat er staat
    de app krijgt 403 terug op SalesInvoices, GET gaat wel
    't staat er in 't rood: Forbidden. punt. en nu?
    wij zien sinds gisteren 403 in het logboek van de webshopkoppeling, geen toelichting
    heeft forbidden iets met onze licentie te maken of met mijn rechten?
    app zegt 'verboden' en meer niet
    ik had nog een andere: foutcode 403, kaal
    klant belt net, hij ziet Forbidden zonder tekst erachter, waar begin ik?
    403 en verder geen uitleg, waar begin ik
    Onze webshop wil een factuur boeken en krijgt één woord terug: Forbidden. Wie kan mij vertellen waarom?
    Exact zegt verboden zonder reden
    kale 403 bij het wegschrijven van een boeking
    De app kan wel lezen maar bij opslaan komt er 'Forbidden' en niks meer. Wat moet ik controleren?
    geweigerd zonder toelichting, wat kan er allemaal aan de hand zijn
    value Forbidden in het antwoord van de server
    toegang verboden, meer staat er niet, ik word er gek van
    Mijn leverancier zegt dat Exact onze orders afwijst met enkel het woord Forbidden. Hij weet ook niet hoe dat komt.
    in welk lijstje van oorzaken moet ik zoeken bij een lege weigering van Exact
    programma mag iets niet maar zegt er niet bij wat
    Exact antwoordt met een weigering van een enkel woord, waarom mag het ineens niet
    error 403
    alleen forbidden
    forbidden melding zonder uitleg
    wat betekent forbidden?
    foutmelding 403 exact online
    app krijgt forbidden
    forbidden bij opslaan van boeking
    waarom krijg ik een 403?
    kale forbidden
    forbidden oplossen
    http 403 uit exact
    Basecone geeft forbidden
    403 bij factuur inschieten
    toegang geweigerd 403
    er staat alleen forbidden
    Shopify order geeft 403
    forbiden fout
    api antwoordt 403
    Lightspeed: forbidden
    status 403 in log
    forbidden en verder niets
    403 fout webshop
    access forbidden exact
    boeken geweigerd met forbidden
    Hoe krijg ik de 403 weg?
    code 403 scan app
    forbidden in de kassa
    module ontbreekt, 403
    gebruiker heeft te weinig rechten, forbidden
    403 bij inkoopfacturen, verkoop gaat wel goed
    forbidden zodra de app een boeking wil opslaan
    inloggen lukt maar daarna komt forbidden
    alleen het woord forbidden, geen andere tekst erbij
    403 sinds rol van gebruiker is aangepast
    en nu krijg ik alleen maar forbidden
    403, verder niks
    Bij het wegschrijven van een order antwoordt Exact met één woord: Forbidden. Waar begin je dan te zoeken?
    maar de app zegt toch dat het niet mag
    waarom geeft exact forbidden
    Elke keer als de app een factuur wil boeken komt er Forbidden terug en niets anders
    Hoi, onze uren-app mag opeens niets opslaan: 403 Forbidden zonder reden. Wat zijn de mogelijke oorzaken? Gr Lotte
    er staat gewoon forbidden
    403 in mijn app en verder niks, waar begin ik
    onze webshopkoppeling zegt al sinds gisteren "Forbidden" bij het wegschrijven van bestellingen
    Foutmelding 403 bij het boeken vanuit Shopify-connector. Inloggen lukt wel.
    verboden toegang volgens de app, maar niemand zegt waarom
    forbiden melding exact online koppeling
    waarom mag mijn app dit niet, hij zegt Forbidden
    moet ik iets lezen achter het woord forbidden of is dat alles
    403!!! en de helpdesk van de app neemt niet op
    koppeling mag ineens niets meer wegschrijven, "Forbidden", lezen gaat nog wel
    kassa-app boekt dagontvangsten niet, toont in het rood Forbidden
    ik krijg een verbodsmelding maar weet niet of het aan de persoon, de app of het pakket ligt
    403
    er staat alleen maar forbidden en verder niks
    Mijn scherm zegt Forbidden. Ik ben 71 en doe de kas van de fanfare, wat heb ik verboden gedaan?
    koppeling met webshop zegt verboden zonder uitleg
    forbidden forbidden forbidden de hele dag al. WAAROM
    Waar kan het zoal aan liggen als een app bij Exact een kale 'Forbidden' krijgt?
    toegang verboden, 403, bij wegschrijven van memoriaal. Meer tekst is er niet
    forbidden
    foutmelding 403 zonder uitleg in onze koppeling
    Onze facturatie-app zegt 'Verboden' bij het boeken, en verder niets
    koppeling geeft sinds gisteren forbidden en ik snap niet waarom
    403 exact api
    waarom mag de app iets niet?? alleen forbidden
    bij het wegschrijven van verkoopboekingen krijg ik 403 terug, lezen gaat wel
    Ik krijg alleen 403 Forbidden te zien als onze app een factuur wil boeken, verder geen uitleg
    forbidden exact online wat betekent dit
    Onze webshop meldt Forbidden bij het wegschrijven van orders. Welke oorzaken zijn er?
    Foutcode 403 zonder tekst erachter
    De app komt er wel in, maar bij voorraad staat er kaal Forbidden
    waarom mag mijn app dit niet, hij zegt enkel verboden toegang
    HTTP 403, lege omschrijving, tijdens POST naar Exact
    Er staat één woord in het rood: Forbidden. Wat moet ik nakijken?
    bij het ophalen van projecten weigert exact, geen reden erbij
    Kunt u mij helpen vaststellen waarom ons programma de melding 'Forbidden' geeft, zonder nadere toelichting?
    De scan-app kan inkoopfacturen lezen maar niet boeken: 403
    Forbidden. Punt. Meer staat er niet. Wat nu?
    ligt een 403 aan de gebruiker, aan de app of aan ons abonnement?
    Sinds we ook uren willen boeken krijgt Dyflexis overal een weigering terug, gewoon Forbidden
    Exact zegt nee tegen onze salarisapp en zegt niet waarom
    forbiden melding kassa, geen details
    Onze nieuwe BI-tool laadt klanten prima, maar op de tabel met medewerkers krijg ik een 403
    Ik ben systeembeheerder, API-call geeft 403 met lege body, token is geldig. Checklist?
    Ge krijgt daar zo'n scherm met Forbidden en dan weet ge het ook niet hé, wat moet ik doen?
    Toegang geweigerd bij het aanmaken van een verkooporder via de plugin, login is in orde
    Hoe los ik een 403 op als de verbinding zelf gewoon goed is?
    geen toegang foutmelding bij vaste activa via de app, inloggen lukt wel gewoon
    De leverancier stuurt een screenshot door met alleen het woord Forbidden erop en vraagt of wij het recht willen regelen, maar welk recht?
    app doet alles behalve relaties wijzigen: verboden
    Wat moet ik allemaal controleren bij de melding Forbidden?
    403 bij één handeling, de rest van de koppeling loopt
    Waarom mag ik iets in Exact wel en de app namens mij niet? Die krijgt Forbidden
    Exact weigert de memoriaalboekingen van onze loonapp met 403 Forbidden
    Payhawk: Error 403. Meer niet. Ik wil weten waar het op stukloopt
    de app heeft geen rechten zegt ie, maar welke rechten dan
    Melding Forbidden na installatie van nieuw onderdeel in onze webwinkelplugin
    onze CRM mag geen offertes inschieten, Exact antwoordt forbidden
    Ik zoek de reden van een kale 403
    Excel-invoegtoepassing: 'Forbidden' bij verversen van het tabblad Projecten
    al uren aan het puzzelen met een 403 die niks uitlegt, token vernieuwd, opnieuw ingelogd, zelfde liedje
    Bij één klant geeft ons programma Forbidden en bij negenenzeventig andere niet
    wie kan mij zeggen waarom exact online forbidden teruggeeft
    De koppeling mag ineens geen documenten uploaden, we zien alleen forbidden in het scherm
    403 error
    Access denied in de log bij het boeken, verder is de regel leeg
    Kassa boekt niet: 'verboden'. Heb ik iets fout gedaan?
    Inlezen van artikelen lukt, prijzen wijzigen niet: kaal 403'tje
    Enkel 403 Forbidden, geen body
    er staat forbidden. meer niet
    Plugin logt alleen 403 bij klant aanmaken
    Kassa zegt Forbidden en verder niks
    De roosterapp krijgt bij Exact een kale 403 en ik heb geen idee wat er ontbreekt
    Wat betekent forbidden als de werkplaatsapp een factuur wil wegschrijven
    er staat alleen dat het verboden is, bij het doorzetten van de kassastaat
    403 exact kassa
    Ons hotelpakket wordt geweigerd, geen uitleg, enkel één Engels woord
    Er staat Forbidden met iets erachter, maakt het uit wat daar staat?
    De kassamonteur las voor: 403 Forbidden. Punt. Meer staat er niet. Wat nu?
    Inkoopfacturen van de groothandel worden door Exact geweigerd met niks dan Forbidden
    Verkoop ok, voorraad Forbidden, in dezelfde webshop
    hij mag niet zegt ie, maar niet waarom niet
    De urenapp krijgt sinds de nieuwe functierollen van ons personeel een kale weigering
    Rood scherm met enkel FORBIDDEN in de bestelzuil
    Als de kassa een factuur stuurt zegt Exact nee, code 403, zonder reden
    waarom 403
    Onze kok kan zijn inkopen niet doorzetten, er verschijnt een verbod zonder uitleg
    Exact weigert de app alleen bij voorraad, kaal 403
    Planner wil uren wegschrijven en Exact zegt alleen dat het niet mag
    Geen toelichting, wel een 403. De webshop staat stil bij facturen maken
    forbidden??? wat heb ik misdaan
    Forbiden staat er, en dat is alles, bij het wegschrijven van een bon
    Al uren zit ik te staren naar een 403 van onze bestelapp en niemand weet of het aan mij, de kok, het pakket of de app ligt
    App zegt Forbidden en verder niks
    403. meer staat er niet. wat nu
    Bij het wegschrijven van een memoriaal krijg ik een kaal verbod zonder uitleg
    De urenimport van een klant wordt geweigerd, enkel het woord Forbidden, en ik heb al van alles geprobeerd
    scanprogramma boekt bij alle klanten behalve bij één, daar alleen "403 Forbidden"
    Waarom mag dat ding niet bij de activa, er staat geen reden bij, alleen 403
    Leverancier zegt "ligt aan Exact, jullie krijgen een 403". Hoe ga ik dat na?
    loonjournaalposten worden niet aangenomen: Forbidden, punt
    Een klant stuurt een screenshot met precies één woord, Forbidden
    de api geeft 403 zonder tekst bij dossier van zorginstelling
    Staat er na Forbidden nog iets belangrijks of is dat ene woord alles, hoe weet ik dat
    Het urenpakket zegt 403. Onze leverancier zegt: bel Exact. Exact zegt: bel leverancier.
    er staat forbiden en meer niet
    Bij alle klanten krijgt de app de vaste activa niet te pakken, kale weigering
    Wat zijn de mogelijke redenen voor een weigering waar geen tekst bij staat
    verboden. dat is alles. ik wil alleen maar een inkoopboeking doorsturen
    Waar kijk ik als eerste wanneer het programma geen reden geeft en enkel nee zegt?
    Exact zegt nee maar niet waarom, 403
    Boekstukken uit de declaratietool worden geweigerd zonder opgaaf van reden
    forbiden bij ophalen projecten
    hoe ontleed je een kale Forbidden
    403 alleen bij mutaties, lezen gaat goed
    Declaraties komen niet aan. In de log staat zestien keer achter elkaar Forbidden en verder leeg
    Bij klant Vermeulen wel, bij klant Peeters niet: forbidden zonder uitleg. Zelfde app, zelfde persoon
    De koppeling krijgt nul toelichting, alleen dat het verboden is
    onze integratie mag iets niet van exact maar er staat niet bij wat
    In de log alleen een weigering zonder enige reden, hoe ga ik systematisch te werk?
    het inlezen van uren wordt geweigerd met alleen het woord forbidden
    Beheerder hier: API geeft kaal 403 terug op een endpoint, op de andere endpoints niet
    exact zegt verboden toegang en de leverancier wijst naar ons, wij naar hem
    de webshop mag orders niet wegschrijven, melding bestaat uit precies een woord
    Waarom wordt dit verzoek geweigerd? body is leeg op de statustekst na
    op klantgegevens geen probleem, op voorraad krijg ik status 403 zonder uitleg
    staat er na Forbidden bij ons nog tekst en maakt dat iets uit?
    mag ik de job gewoon laten doorproberen bij een kale 403?
    onze retry-logica probeert een geweigerde call 50 keer, is dat erg
    Onze leverancier stuurt een schermafdruk met alleen 'Forbidden' en zegt dat wij het moeten oplossen. Waar begin ik met zoeken?
    projecturen naar exact sturen gaat mis, statuscode 403, geen uitleg, facturen gaan wel
    ons koppelvlak krijgt een weigering zonder motivatie als het artikelen wil aanmaken
    de helft van de calls gaat goed en de andere helft wordt zonder uitleg afgewezen als verboden
    Waarom zou Exact een app die gewoon ingelogd is iets weigeren zonder te zeggen wat er schort?
    verboden zegt ie
    forbiden en verder geen tekst
    geweigerd zonder opgaaf van redenen
    in postman krijg ik een lege 403 op voorraadposities
    Nieuwe module in onze webshop: bestellingen aanmaken. De login is prima, maar exact antwoordt telkens dat het verboden is en meer staat er niet.
    Een stagiair heeft rechten aangepast en nu krijgt de webshop op het wegschrijven een kale weigering, zonder verklaring
    Alleen op creditnota's komt er een 403 terug, de rest loopt goed, en er staat geen uitleg bij
    De developer zegt 'wij krijgen een 403, zet maar iets open'. Maar wat dan?
    status 403 geen body
    wat moet ik nalopen als exact een verzoek weigert en geen reden noemt
    ik krijg als antwoord slechts een woord: verboden
    toegang ontzegd op voorraadmutaties en ik weet niet of het aan mij, de tool of het pakket ligt, er staat niks bij
    forbidden en daarmee basta, zegt de log
    geweigert zonder uitleg bij boeken van uren
    kreeg ne 403 terug en verder gene tekst
    Er staat enkel Forbidden op mijn scherm en voor de rest niks
    403 zonder uitleg in ons kassaprogramma, wat mankeert eraan?
    Verboden, zegt hij. Maar wat is er dan verboden en waarom?
    Het programma wil een boeking maken en krijgt alleen maar 'Forbidden' terug
    forbidden forbidden forbidden, elke dag, en geen letter meer
    De app mag iets niet maar zegt niet wat, ik lees alleen 403
    Ons urenprogramma wordt geweigerd door Exact met één woord. Hoe weet ik wat er schort?
    De planner van de thuiszorg mag niet boeken van Exact, maar verder zegt hij geen stom woord dan Forbidden
    Kale 403, en de helpdesk zegt dat wij het zelf moeten uitzoeken
    Onze app wil de klanten ophalen en krijgt nee te horen zonder reden, alleen Forbidden
    Het scherm zegt verboden toegang met nummer 403. Heb ik iets strafbaars gedaan?
    Waarom krijgt het planprogramma van de thuiszorg een kaal 403'tje?
    Foutje 403 in de app van de muziekschool, zonder verdere tekst
    Exact weigert het programma, maar geeft geen enkele verklaring
    Er komt een kaal 'Forbidden' terug als het planprogramma de uren wil wegschrijven
    Alles werkt, behalve het aanmaken van debiteuren: 403 en verder niks
    Staat er bij mijn Forbidden nog iets achter of niet, en waarom doet dat ertoe?
    forbiden staat er alleen maar
    Eén woordje in het rood, Forbidden, en het ledenprogramma kan de contributies niet wegschrijven
    Ik wil weten waarom Exact nee zegt tegen ons programma, er staat niks dan 403
    Geen uitleg, geen naam, geen nummer behalve 403. Hoe zoek je dan de reden?
    Aanmaken mag niet, lezen mag niet, en waarom niet staat er niet: Forbidden
    Alleen Forbidden in het logboek, verder niks
    403 bij het boeken van uren, geen toelichting
    waarom zegt Exact forbidden tegen onze voorraadapp
    het CRM krijgt een kale 403 als het een offerte wil wegschrijven
    forbidden zonder uitleg, waar moet ik kijken
    de leverancier zegt 'jullie krijgen een 403 van Exact, zoek het uit'. Wat kan het zijn?
    error 403 forbidden projecten
    De monteursapp zegt Forbidden zodra er een werkbon naar Exact moet, meer niet
    kaal 403
    geweigerd door exact zonder reden
    Wij krijgen uitsluitend het woord 'Forbidden' te zien. Kunt u de mogelijke oorzaken met mij doorlopen?
    http 403 op salesorders
    forbiden bij inlezen bonnetjes
    de webshop mag van Exact ineens geen klant aanmaken, foutregel: Forbidden.
    403 zonder tekst
    Forbidden en dan punt
    wat is er mis als exact alleen 'Forbidden' antwoordt op een inkooporder
    WMS mag geen ontvangst boeken, fout 403
    het urenpakket krijgt een 'Forbidden' sinds de rol van onze koppelgebruiker is veranderd, kan dat
    De softwareleverancier mailt: HTTP 403, no further details. Wat moet ik controleren?
    waarom mag het ene pakket wel en het andere niet, dat andere krijgt forbidden
    offerte uit CRM wil niet naar exact, geweigerd, zonder uitleg
    forbiden
    kan ik achterhalen waarom de scanner geen factuur mag inboeken, er staat enkel 403
    geen toestemming (403) op magazijnverplaatsingen in alle bedrijven
    Foutmelding 403 in werkbonapp, is het de gebruiker, de app of de licentie?
    forbidden op facturen bij de scanner en geen hond die zegt waarom
    We kregen de volgende terugkoppeling van de bouwer van ons portaal: 'jullie boekhouding geeft 403 terug op POST SalesOrders, body leeg'. Wat moeten wij aan onze kant nalopen?
    urenapp verboden
    Exact zegt alleen Forbidden als onze plugin een order wil boeken
    403, verder niks, bij één merchant
    toegang verboden zonder uitleg in de log
    klant krijgt Forbidden op voorraadregels, er staat geen reden bij
    Waarom weigert Exact dit? De melding is één woord.
    kaal 403'tje bij facturen wegschrijven, wat kan dat zijn
    forbidden punt. meer zegt hij niet
    onze connector mag wel lezen maar bij wegschrijven krijgt hij een kale weigering
    helpdesk hier: wat zijn de mogelijke redenen als Exact een verzoek botweg afwijst
    mag de plugin blijven proberen terwijl hij steeds 403 krijgt?
    waarom zegt Exact nee zonder reden tegen onze kassa
    alleen het woord Forbidden, de rest van het scherm is leeg
    403 forbidden bij aanmaken debiteur, andere acties lukken
    artikelen lezen gaat, artikelen maken botst op een kaal verboden
    exact weigert, meer info krijg ik niet uit de api
    Onze kassaleverancier zegt: "wij krijgen een 403 van Exact, meer weten we ook niet." En nu?
    bestellingen worden botweg geweigerd met Forbidden, ook na opnieuw proberen
    één winkel, één woord: verboden
    waar kan dat aan liggen, verkoopfacturen gaan goed maar kostenboekingen krijgen een kale 403
    403 exact
    forbiden melding wtf
    kale forbidden geen uitleg
    webshop krijgt 403 terug bij order boeken, verder geen tekst, wat kan dat allemaal zijn
    app: "Forbidden". thats it
    verboden foutmelding koppeling zonder reden
    403 met nog wat erachter of niet, maakt dat uit
    eerst kijken of er na forbidden nog tekst staat?
    forbidden bij inkoopfacturen
    app geeft verboden terug, niks erbij
    exact zegt forbidden waarom
    'Forbidden' in log van de urenkoppeling
    onze ontwikkelaar stuurt alleen door: exact geeft 403, zoek het uit aan jullie kant
    forbidden op 1 scherm rest werkt
    crm kan geen relaties meer aanmaken, krijgt forbidden zonder verdere uitleg
    status 403 geen omschrijving
    foutje 403 in mn dashboard
    waarom mag app niet. forbidden
    de webshopbouwer zegt dat exact forbidden teruggeeft zodra hij een artikel wil bijwerken, verder staat er niks
    krijg van de it afdeling een schermafdruk met enkel 403 erop en of ik dat even wil oplossen
    alleen het woordje forbidden in rood
    403 sinds livegang
    geweigerd met code 403, leverancier wijst naar exact en exact naar leverancier
    app mag lezen maar bij schrijven forbidden
    kaal 403tje bij voorraadsync
    De kassa geeft bij het wegschrijven het woord Forbidden en verder geen letter uitleg
    403 bij het ophalen van voorraad in het horecapakket, wat mag er dan niet?
    Fysiosoftware: 'Forbidden'. Dat is alles. Wat doe ik ermee?
    Bij het boeken van een verkoopfactuur vanuit de salonapp komt enkel 403 terug
    de planner mag blijkbaar iets niet, er staat forbidden zonder meer
    Sinds de nieuwe rol van onze receptie krijgt de koppeling kaal Forbidden op inkoopboekingen
    Wat zijn de mogelijke redenen voor een 403 zonder toelichting uit Exact?
    verboden, zegt hij. waarom zegt hij er niet bij
    Rentman kan wel facturen lezen maar bij projecten krijgt het een Forbidden terug
    Onze systeembeheerder ziet HTTP 403 Forbidden in de log van de hotelinterface, geen scope-melding erbij
    Ons hotelpakket boekt in vier bv's prima, in de vijfde alleen het woord Forbidden, geen scope of zo
    kale 403 bij urenboekingen, wel goed bij facturen
    De app mag lezen maar bij schrijven: verboden. Geen toelichting.
    Forbidden zonder staart
    In het logboek van de kassa staat 403 Forbidden bij artikelen, bij facturen gaat het goed
    Sedert gisteren: Forbidden. Geen administratie genoemd, geen scope, niets.
    De leverancier stuurt mij een schermafdruk met '403 Forbidden' en vraagt of ik de rechten wil nakijken. Welke?
    Vier mogelijke schuldigen had de consultant het over bij een kale Forbidden, welke zijn dat?
    De app geeft alleen maar "Forbidden", geen uitleg verder
    403 en verder niks, bij het wegschrijven van inkoopfacturen
    kaal forbidden
    Payhawk kan niet boeken: Forbidden. Meer staat er niet.
    ticket: HTTP 403 op projecten, zonder tekst erachter
    Wat betekent het als Exact 'verboden' antwoordt en geen reden noemt
    Onze voorraadkoppeling wordt geweigerd met enkel het woord Forbidden
    lezen lukt, schrijven geeft 403. wie weet waar dat zit
    in het logboek staat steeds Forbidden bij de salarisadministratie, geen code of zin erbij
    De ontwikkelaar zegt 'jullie server zegt forbidden en meer weet ik ook niet'
    Exact weigert de urenapp en zegt niet waarom, 403
    Ik krijg een 403 terwijl ik zelf wel alles mag, denk ik
    Sinds we projecten willen ophalen komt er Forbidden terug, alleen dat
    foutcode 403 zonder toelichting bij ophalen relaties
    "Toegang geweigerd (403)" in de orderkoppeling, kan aan rechten liggen maar welke?
    Het enige dat de ontwikkelaar ons kan sturen is een regel met 403 Forbidden en een tijdstip
    Relaties ophalen lukt, memoriaalboekingen maken levert Forbidden op zonder uitleg
    Forbidden. Punt. Meer zegt ie niet.
    Het CRM mag de contacten niet wegschrijven: verboden, staat er, en that's it
    wat kunnen de oorzaken zijn van een 403 zonder tekst bij de urenimport
    waarom krijgt mijn koppeling een 403 en die van de zusterorganisatie niet
    Bij het ophalen van artikelen weigert Exact met een kort 'Forbidden'
    De app meldt 'geen rechten (403)', maar wie of wat geen rechten heeft staat er niet bij
    Bij één handeling zegt Exact nee, alleen 'Forbidden', geen waarom
    ETL-log zegt Forbidden en daarna niets, bij het wegschrijven van uren
    Er staat forbidden. Punt. Wat heb ik misdaan?
    de app zegt FORBIDDEN en dan niks meer, ik voel me betrapt
    Forbidden en geen uitleg, alsof ik een inbreker ben in mijn eigen boekhouding
    403 krijgen wij als de kassa iets wil wegschrijven, verder geen woord
    kassa boekt niet: 'Forbidden'. Mag ik dat niet, mag de app dat niet, of is het de licentie?
    foutje 403 exact online urenapp
    Waarom mag dat niet volgens Exact? Er staat alleen forbidden bij de factuur
    één kaal woordje: forbidden. Leverancier weet het ook niet.
    mijn vrouw probeert offertes door te sturen en krijgt forbidden op haar scherm, zonder nummer of firma erbij
    de voorraad-app weigert met forbidden, misschien hebben wij die module niet?
    Verboden toegang staat er bij elke bon, en meer zegt hij niet
    Hoe weet ik of forbidden aan de gebruiker ligt of aan het programma
    Exact heeft de boeking geweigerd met 403 en de rest van de melding is leeg
    forbiden krijg ik altijd als webshop klant wil aanmaken
    't Is om zot te worden: facturen lukken, maar projecten geven forbidden
    Onze loonapp mag ineens niets meer schrijven, enkel 403 te zien, bij een andere collega lukt het wel
    heel het scherm rood met één woord: Forbidden. Voor elke bon.
    hij weigert zonder reden, 403, en onze kassier denkt dat ze iets mispeuterd heeft
    in de log staat alleen code 403 forbidden, geen firma, geen scope
    mag de urenapp niet in projecten boeken of mag ík dat niet? hij zegt enkel forbidden
    Forbidden bij het aanmaken van een artikel, klanten gaan wel
    Iedereen mag, alleen de app niet: forbidden. En niemand zegt waarom
    op mijn gsm staat 403 als ik een bon doorstuur
    De loonpost wordt geweigerd, in het verslag staat letterlijk enkel 'Forbidden'
    Wat betekent het als Exact 'verboden' zegt tegen een programma dat altijd braaf was, zonder verdere tekst?
    Twee uur gezocht. Forbidden. Rechten? App? Licentie? Zeg het mij.
    http 403 bij wegschrijven urenregels, lezen gaat wel
    Onze bediende zit te huilen aan de kassa want er staat Forbidden op en ze denkt dat ze ontslagen is
    in het logje staat forbidden met lege haakjes
    elke keer als de kassa een artikel wil maken krijg ik enkel forbidden terug
    hoe weet ik of er enkel forbidden staat of dat er nog iets achter komt dat telt
    kassa mag ineens niks aanmaken, staat 'Forbidden' en geen uitleg
    Ik heb alle rechten van de wereld en toch forbidden
    waarom zegt Exact forbidden tegen de bonnenapp van mijn vrouw maar niet tegen die van mij
    bij mijn buurman doet dezelfde app het, bij mij een kale 403
    De app meldt alleen Forbidden
    Wat betekent 403 bij Exact?
    Foutmelding forbidden zonder verdere uitleg
    Exact weigert de app met 403
    Ik krijg Forbidden bij het boeken van facturen
    403 Forbidden exact
    Er staat enkel het woord Forbidden in het logboek
    Waarom zegt Exact verboden tegen onze kassa?
    Import stopt met Forbidden en verder niks
    Forbidden bij het ophalen van voorraad, hoe los ik dat op?
    HTTP 403 op onze koppeling, oorzaak?
    Geen toegang, code 403, meer zegt het niet
    Wat doe ik tegen een 403 bij het ophalen van relaties?
    De scanapp geeft verboden terug, meer niet
    Exact antwoordt Forbidden op onze bestellingen
    forbidden melding koppeling
    Onze boekingsrobot krijgt Forbidden
    Forbidden in de scanapp na versturen
    Ons systeem krijgt bij één klant van Exact kaal Forbidden terug zodra we een verkoopfactuur willen wegschrijven. Lezen gaat wel. De klant vraagt waar hij moet zoeken.
    Leverancier zegt: Exact weigert met 403, zonder verdere tekst. Ik ben consultant bij de klant en wil de mogelijke oorzaken een voor een afstrepen.
    De voorraadapp van onze cliënt krijgt een weigering met maar één woord. Is het de gebruiker, het bedrijf, de app of de licentie? In welke volgorde check je dat?
    Tijdens mijn training kreeg een deelnemer live 403 op het scherm, verder niets. Ik stond met mijn mond vol tanden. Waar komt zo'n kale weigering vandaan?
    Het nieuwe projectenpakket doet alles behalve projecten ophalen: toegang verboden, meer staat er niet. Zou de klant dat onderdeel überhaupt hebben?
    Bij de ene bv schrijft de urenapp vrolijk, bij de zuster-bv komt er alleen een verboden terug. Geen code, geen naam. Hoe vind ik uit wat hem dwarszit?
    Wij loggen alleen het woord Forbidden, meer stuurt Exact ons niet terug bij deze klant. Hoe kan hij uitsluiten dat het aan de persoon ligt die de app verbond?
    De projectmodule is vorige maand opgezegd en nu geeft de urenapp 403. Zou dat het kunnen zijn, of moet ik ook naar de rechten kijken?
    Eén medewerker mag alles en toch krijgt de app die op haar naam loopt geen toegang. Een kale weigering. Wat check ik na de gebruiker?
    Het pakket van de aannemer mag kennelijk iets niet, want elke poging om een inkooporder te maken eindigt in toegang verboden. Verder zwijgt het.
    leverancier krijgt alleen forbidden terug bij 1 klant, meer tekst is er niet, hoe vinden we uit wat er niet mag
    Onze consultants lopen vast: bij het wegschrijven van inkooporders krijgen we 403, body leeg. De klant heeft twintig gebruikers en drie licenties. Waar begin je met uitsluiten?
    De klant toont me een rood kruis met alleen het woord verboden. Hij kan zelf alles in Exact. Wat kan het dan nog zijn?
    Onze klant stuurt een printscreen, Forbidden in grote letters, verder wit. Hij is zelf hoofdgebruiker. Wat vraag ik hem na te gaan en in welke volgorde?
    Onze scanners in het magazijn geven sinds de test kaal Forbidden als ze een voorraadmutatie willen wegschrijven, wat kan dat allemaal zijn
    403 en verder niks, geen uitleg, geen code. waar begin ik?
    Het verzuimpakket mag blijkbaar ergens niet bij, maar de melding is één woord: Forbidden
    De urenapp schrijft prima facturen maar bij projecten komt er alleen maar 'verboden' terug
    Power Query: 403 Forbidden, puntje. Onze consultant zegt rechten, ik zeg licentie, wie heeft gelijk
    De leverancier van ons WMS zegt: zoek het uit aan jullie kant, Exact antwoordt gewoon Forbidden
    Bij het aanmaken van inkooporders vanuit onze bestel-app krijg ik een weigering zonder reden erbij
    Toegang geweigerd, meer staat er niet. Ligt dat aan de gebruiker, de app of ons pakket?
    collega zei kijk of het forbidden is met tekst erachter of zonder. het is zonder. en nu
    CRM mag geen offertes lezen, relaties gaan wel goed, in het logje staat slechts Forbidden
    Wij hebben geen module Voorraad geloof ik, kan daarom de magazijnapp een 403 krijgen?
    Kan het zijn dat die 403 komt doordat de koppelgebruiker zelf geen loonjournaalposten mag boeken?
    Ik kan zelf in Exact alles, toch zegt de projectapp Forbidden zonder verder iets, hoe pak ik dat systematisch aan
    De chef magazijn stuurde een schermfoto: 403 - Forbidden, grijs scherm, geen letter meer. Wat nu
    Een weigering zonder motivatie, alleen bij het inlezen van verlof. Leverancier vraagt of ons pakket dat onderdeel heeft
    van vier mensen vier verklaringen gehoord voor die kale 403: rol, bedrijf, app, pakket. In welke volgorde check ik
    forbidden bij ophalen voorraad, rest ok
    Orders lezen lukt, orders aanmaken niet, dan krijgt de app 'verboden' terug
    Sinds we naar een kleiner Exact-pakket zijn gegaan krijgt het CRM bij offertes kaal Forbidden
    Power BI: 'Access to the resource is forbidden', dat is de hele tekst. Ik haal projecturen op
    Bij ons geldt: verkoop ja, inkoop nee. De app krijgt op inkoop een koude 403, geen toelichting
    Nul informatie in de fout, alleen dat het niet mag. We denken dat het aan de rol van het systeemaccount ligt maar willen de rest ook uitsluiten
    Het rapportagebureau vraagt: gebruiker, administratie, app of licentie? Wij: geen idee, er staat enkel Forbidden
    http 403 leeg antwoord bij schrijven van pakbonnen
    De offertemodule zit er volgens mij niet bij, en Forbidden is alles wat ik zie. Hoe ga ik na of dat het is
    Ik mag als HR zelf geen grootboek openen; de verlofapp draait op mijn login en krijgt 403. Toeval?
    De MES-leverancier laat een log zien: POST productieorder -> 403 Forbidden, einde. Wat sluit ik als eerste uit
    Voor relaties groen, voor artikelen groen, voor verlof 'Forbidden'. Geen details
    Onze inkoper zegt dat zij wél mag bestellen in Exact, de bestel-app krijgt evengoed een kale weigering. Wat blijft er over
    Ik krijg kaal Forbidden en verder niks, wat wil dat zeggen
    403 terug van Exact zonder uitleg
    Bij het doorsturen van de facturen zegt ie alleen: verboden
    De urentool meldt 'Forbidden', punt. Ik heb geen idee wat er niet mag
    Het magazijnpakket wordt geweigerd door Exact met één woordje, Forbidden
    exact geeft 403, hoe kom ik erachter of het aan de persoon, het bedrijf of de licentie ligt
    In het log staat alleen Forbidden. Vier mogelijke oorzaken las ik ergens, welke is het bij mij?
    Orders inschieten mag blijkbaar niet van Exact, meer dan dat ene Engelse woord krijg ik niet
    Waarom wordt mijn kassa de deur gewezen met een kaal 403
    Exact weigert onze verkoopboekingen zonder reden: 403 Forbidden, meer niet
    'Forbidden' als we voorraadmutaties doorsturen
    Collega stuurt me een schermafdruk met één woord: Forbidden. Zoek het uit, zegt ze.
    Lezen lukt, schrijven geeft kaal Forbidden
    Wat betekent het als de app alleen maar Forbidden zegt, mag hij dan iets niet?
    Wie mag er niet wat? Ik krijg enkel een 403 terug uit de koppeling
    Is een 403 erg? Er staat verder geen letter bij.
    De urenapp wil een boeking wegschrijven en krijgt 'Forbidden', klaar. Wat moet ik als eerste nagaan?
    403 forbidden bij ophalen voorraad, niks erachter
    Moet ik de app opnieuw toestemming geven bij een kale Forbidden?
    Ik zie een kort engels woordje: verboden. Door wie verboden?
    De app mag blijkbaar iets niet, maar zegt niet wat: alleen het woord Forbidden. Heeft opnieuw proberen zin?
    Is er een volgorde om uit te zoeken waarom ik enkel 403 krijg?
    Sinds de upgrade geeft de kassa een kale 403 bij het inschieten van memorialen
    kale 403, mag ik de koppeling laten doorproberen of wordt het dan erger
    Iets is niet toegestaan, meer zegt het programma niet. Gaat het om mijn rechten, die van het programma of om wat we betalen?
    Moet ik me zorgen maken om hacken als er Forbidden staat, of mag het programma gewoon iets niet?
    Er staat alleen Forbidden op een witte pagina, verder niks
    De app zegt 'verboden' in het Engels en zwijgt daarna
    Ik zie in het logboek 403, zonder één woord uitleg
    Het schermpje van de urenapp zegt Forbidden als ik een project wil aanmaken
    rood blokje, één woord: Forbidden. wat mag er niet?
    Alle knoppen doen het, behalve voorraad, daar krijg ik kaal Forbidden
    Kaal rood scherm met 403 als de app een verkooporder wil wegschrijven
    Wat wil Exact zeggen met enkel het woordje Forbidden
    De scanapp kan sinds de nieuwe rol alles lezen, maar opslaan geeft Forbidden, meer staat er niet
    Onze integrator stuurt een schermprint: Forbidden. En dan niks.
    Het programma laat een rood vlak zien met 'HTTP 403', ik heb de leverancier gevraagd en die weet het ook niet
    Ik zie enkel de tekst Forbidden als de app verlofuren wil ophalen
    Mijn app zegt dat het verboden is en meer niet, ik ben toch de eigenaar
    Wat moet ik met 403 Forbidden zonder verdere tekst bij het ophalen van projecten
    De leverancier mailt: 'uw omgeving geeft HTTP 403 Forbidden, body leeg'. Wat moet ik doen?
    Bij het opslaan van een relatie: Forbidden. Bij al het andere geen probleem
    forbidden staat er alleen en nu
    Sinds de nieuwe systeembeheerder rollen heeft opgeschoond krijgt de webshop bij het boeken enkel Forbidden
    Het programma draait een jaar, vorige week hebben we voorraad toegevoegd en daarvoor komt steeds 403 terug zonder uitleg
    De leverancier stuurt een schermafdruk waarop één woord staat, Forbidden, en zegt dat het aan onze Exact ligt
    Na de promotie van Els mocht de app nog facturen lezen maar niks meer boeken, er staat 403 verder niks
    kale 403 sinds gisteren, wie of wat weigert
    De urenkoppeling logde vannacht driehonderd keer Forbidden. Meer tekst is er niet
    Gisteren projecten aangezet in de app, nu weigert Exact met dat ene Engelse woord
    Helpdesk van de app: u mag iets niet. Wat ik niet mag weten ze niet, ze zien alleen forbidden
    Wij kregen gisteren een nieuwe rollenindeling en meteen daarop botst het inkoopsysteem bij het wegschrijven op Forbidden
    De planner haalt alles op behalve artikelen, daar staat alleen 403, dit sinds de module-opschoning
    Waarom mag het ineens niet meer: 403, punt. Geen zin, geen nummer van een bv
    De testorder van vanmorgen kwam terug met een enkel woord in het rood, Forbidden
    Nadat de hoofdgebruiker werd vervangen wil de facturatieapp niets meer wegschrijven, reactie van Exact: Forbidden, meer niet
    Vrijdag gaf de trainer ons andere rollen, sindsdien kaatst Exact de reserveringen terug met 403
    sinds vrijdag alleen maar forbidden verder niks gezegd
    er staat Forbidden, meer niet
    Forbidden, punt. Ik wil weten wat er verboden is.
    de app zegt 403 en verder geen woord
    kale forbidden in het log van de loonapp
    alleen de tekst Forbidden bij het boeken van uren
    hij mag wel lezen maar bij het wegschrijven komt er Forbidden, zonder uitleg
    bij voorraad krijg ik 403, bij facturen niet
    geen toegang, code 403, verder leeg. waar begin ik
    waarom weigert Exact onze app met enkel een 403
    onze tool struikelt op een 403 zonder toelichting zodra we projecten ophalen
    ik wil dat de app voorraad mag wegschrijven, nu krijg ik alleen Forbidden
    Forbidden zonder zin erachter bij elke inkoopfactuur die hij wil boeken
    ontwikkelaar hier: GET werkt, POST geeft 403 zonder body
    De enige tekst is 403. Geen divisie, geen scope, niks.
    geweigerd met forbidden en verder stilte, terwijl hetzelfde account in het scherm wel alles kan
    alleen forbidden geen uitleg
    app meldt kaal "forbidden"
    http 403 bij boeken
    forbidden exact online power bi
    verboden toegang melding koppeling
    403 zonder verdere tekst
    forbiden fout exact
    webshop krijgt 403 terug van exact
    access forbidden urenapp
    server antwoordt 403 bij voorraad
    kale 403, wat ontbreekt er
    forbidden bij inboeken verkoopfactuur
    trengo: 403 en verder niets
    wat ontbreekt er als exact forbidden zegt
    Waarom zegt hij alleen forbidden?
    Wat mag er niet volgens die 403?
    foutmeling forbiden niks erbij
    Er staat alleen 403 en verder geen woord, hoe weet ik of het aan mij of aan de app ligt?
    Onze kassa geeft 'Forbidden' als hij wil boeken, meer niet. Is dat licentie of rechten?
    forbidden, punt. wat nu
    Het programma krijgt de deur dicht bij Exact, zonder uitleg erbij. Welke oorzaken zijn er?
    Op vrijdag boekte Dyflexis nog, nu een kale Forbidden bij het uren schrijven. Ligt dat aan de gebruiker?
    Wordt een 403 veroorzaakt door te weinig rechten van de persoon of door een ontbrekende module?
    Mijn cliënt stuurt een screenshot met één woord: Forbidden. Wat moet ik bij hem nalopen?
    Geen toegang, zegt de app, zonder reden. Wat kan daar allemaal achter zitten
    De leverancier zegt dat het aan Exact ligt, Exact zegt niks anders dan verboden. Wie heeft gelijk
    Hoe onderscheid ik of de app niet mag of dat de persoon erachter niet mag, bij een lege weigering
    Payhawk mag ineens geen boekstuk aanmaken, melding is letterlijk alleen Forbidden
    http 403 zonder body, exact api, onze scantool
    Verboden staat er, is dat normaal bij een nieuwe koppeling?
    Voorraad ophalen lukt niet, krijg alleen 403 terug. zit dat in het abonnement of moet er een recht bij
    De log van ons rapport eindigt op forbidden en dan houdt de tekst op
    Moet ik ongerust zijn over 'Forbidden' of is het een kwestie van een vinkje ergens
    Ben ik gehackt of heb ik gewoon geen rechten? De app roept Forbidden
    Iemand moet iets mogen wat hij nu niet mag, maar wie en wat blijkt nergens uit: er staat enkel 403
    De webshop krijgt voor elke order nee te horen, enkel met de tekst Forbidden. Wat betekent dat voor wie?
    Rechtenprobleem of pakketprobleem? De app meldt kaal 403 bij projecten
    Sinds de rol van Lotte is aangepast krijgt de scantool Forbidden, dat is alles wat er staat
    Ik wil begrijpen wat 403 inhoudt, want de helpdesk herhaalt alleen het woord verboden
    Vier mensen hebben ernaar gekeken: Forbidden, niks meer. waar begin je
    geen autorisatie meldt hij, alleen dat, bij het wegschrijven van een boeking
    Wie mag er hier iets niet: wij, de app of de leverancier? Melding luidt Forbidden
    Ik ben beheerder en snap niet waarom een app met alle vinkjes aan toch een kale Forbidden krijgt. Waar kijk ik als eerste, bij de persoon?
    Alleen het woord verboden en een rood kruis bij inkoopboekingen, verkoop lukt wel
    kan een 403 ook betekenen dat ons pakket dat onderdeel niet heeft?
    Geen bedrijf, geen scope, geen code achter Forbidden. Wat rest
    Ik ben adviseur, bij mijn klant geeft de planningstool Forbidden zonder toelichting; welke vragen stel ik in welke volgorde?
    Is Forbidden hetzelfde als 'niet ingelogd'? Onze app toont alleen dat woord
    kale weigering na pakketwissel
    er staat forbiden en verder nix
    403 alleen maar, wa is da
    403 en verder niks, bij het ophalen van de balans
    Het programma zegt Forbidden. Punt. Meer staat er niet
    Wat betekent het kale woord Forbidden als onze tool wil boeken
    forbidden exact api zonder uitleg
    De ene lijst laadt, de andere geeft een nietszeggend 403
    Ons script krijgt op één onderdeel een weigering zonder toelichting
    De leverancier stuurde een log door met 'HTTP 403 Forbidden' en vraagt of wij dat kunnen fixen
    Bij het wegschrijven van uren antwoordt Exact alleen maar met forbidden
    De urenkoppeling antwoordt 'Forbidden' en laat het daar bij
    Wel lezen lukt, schrijven geeft enkel 403
    Status: Forbidden. Reden: leeg
    Wat mankeert er als Exact onze app afwimpelt met alleen een 403?
    De app kreeg 403 op projecten, verder geen woord
    Vanmorgen bij het boeken: Forbidden. Wat mag er dan niet?
    Eén knop in de tool levert altijd een kaal 'Forbidden' op
    alleen forbidden, verder niets
    Excel-invoegtoepassing fout 403
    forbidden bij boeken vanuit app
    exact weigert met 403
    403 forbidden bij verversen
    geen toegang, 403
    API geeft 403 terug
    Power BI geeft een fout bij vernieuwen: verboden
    Hoe kom ik van die 403 af?
    Ik word gek van die rode balk: elke keer als Yuki facturen wil ophalen, roept hij dat het verboden is.
    Ons dashboard toont in plaats van cijfers alleen een uitroepteken met de tekst dat het lezen verboden is.
    Dataset laadt niet, gegevensbron zegt verboden
    Waarom krijg ik Forbidden bij het verversen van mijn raport?
    Moet ik me zorgen maken over "toegang verboden" in de logboeken van onze kassa?
    Verboden, staat er in vette rode letters
    Forbidden, zegt hij. Wat heb ik misdaan?
    403, geen idee wat dat voor cijfer is maar hij stopt ermee
    komt fout 403 bij importeren van zendigen, baas boos, wat ik moet doen
    Bij het ophalen van de schenkingen klinkt steevast een streng ‘Forbidden’. Waarmee heb ik dat verdiend?
    Forbidden in Power BI
    403 sinds vanochtend
    De webshop stuurt orders en krijgt terug dat het verboden is
    ben gewoon ingelogd maar krijg toch forbidden
    De maandafsluiting loopt vast op een 403, ik heb de cijfers om vijf uur nodig
    ben bang dat we gehackt zijn of zo, want de webshop krijgt opeens 'verboden' terug van Exact als hij orders wegschrijft
    fout 403
    403 bij verversen
    forbidden bij verversen
    De app geeft alleen Forbidden, verder geen uitleg, wat nu?
    Wat betekent een kale 403 bij het ophalen uit Exact Online?
    Bij het boeken van verkooporders krijgen wij enkel de melding Forbidden.
    Waarom krijgt onze koppeling 403 terug zonder toelichting?
    Er staat Forbidden in het logboek en niets erachter, hoe zoek ik de oorzaak?
    Onze urenapp mag kennelijk iets niet, hij zegt alleen forbidden.
    Exact geeft een 403 op voorraad, terwijl de rest wel lukt.
    Hoe vind ik uit waarom de app geen projecten mag lezen en alleen Forbidden toont?
    Melding 403 Forbidden in Power BI bij het verversen van Exact-tabellen, verder geen tekst.
    Klippa kan geen inkoopfactuur aanmaken: Forbidden. Waar kijk ik eerst?
    Sinds een rolwijziging krijgt de koppeling Forbidden terug, hoe los ik het op?
    De leverancier stuurde een screenshot met het ene woord Forbidden, wat moet ik nakijken?
    Kan een gebrek aan gebruikersrechten een 403 in de app veroorzaken?
    Waarom weigert Exact onze app als er geen reden bij staat?
    forbidden bij ophalen van salarisgegevens, wat is er aan de hand
    Wij krijgen bij één functie steeds 403, bij andere functies niet.
    Alleen het woord Forbidden na het opslaan van een document via de app, wat klopt er niet?
    Volgens onze programmeur geeft Exact een kale 403, hoe zoek ik uit welk recht ontbreekt?
    De app kan niet bij de activa en meldt slechts Forbidden.
    Het CRM mag geen relaties wijzigen, Exact zegt Forbidden zonder meer.
    Wij zien HTTP 403 Forbidden bij het aanmaken van een memoriaal, zonder nadere reden.
    Waarom krijgt de app van onze accountant Forbidden en de onze niet?
    Exact stuurt onze tool weg met Forbidden, hoe loop ik de mogelijke oorzaken na?
    Plots Forbidden bij het ophalen van voorraadmutaties, wat moet ik uitsluiten?
    De foutregel bestaat uit één woord, Forbidden. Wat kan daarachter zitten?
    Ons scanpakket mag bij één BV geen boekingen maken en zegt alleen Forbidden.
    Hoe weet ik of een 403 door de licentie of door de gebruiker komt?
    Bij het testen van een nieuwe koppeling krijg ik steeds 403 en verder niets.
    De app leest de balans wel maar de urenregels niet: Forbidden.
    Waarvoor staat Forbidden als antwoord van Exact Online op onze koppeling?
    De helpdesk schrijft: Exact antwoordt met 403, controleer de rechten. Welke rechten dan?
    403 op de inkooporders, de gebruiker lijkt alles te mogen, wat kijk ik nu na?
    Forbidden in het verwerkingsverslag van vannacht, hoe spoor ik de oorzaak op?
    Wat zijn de gangbare redenen voor een Forbidden zonder verdere tekst?
    Bij het wegschrijven van uren geeft Exact ons pakket een kale Forbidden terug.
    Wat controleer ik eerst bij een 403 zonder omschrijving?
    Onze app kan lezen maar niet schrijven en toont alleen Forbidden.
    De koppeling met de webshop struikelt over Forbidden bij het aanmaken van een klant.
    Er wordt een document geweigerd met 403 en meer zegt de app niet.
    Hoe kan een beheerder uitvinden wat er achter een lege Forbidden schuilgaat?
    forbidden 403 geen uitleg wat nu
    Nieuwe medewerker koppelde de app en krijgt Forbidden, bij mij ging het altijd goed.
    Ik krijg Forbidden op de vaste activa in onze rapportage en niets dat zegt waarom.
    Waar hangt het van af of Exact een app met Forbidden afwijst?
    Exact weigert onze factuurrobot met Forbidden zodra hij een bijlage wil toevoegen.
    De nieuwe API-gebruiker krijgt overal een kale 403, welke dingen moet ik nalopen?
    Waarom staat er Forbidden bij het lezen van journaalposten terwijl relaties wel lukken?
    onze app krijgt alleen forbidden terug van exact, waarom
    403 zonder tekst bij het boeken via de koppeling, wat moet ik nakijken
    De app geeft alleen Forbidden en verder niks, wat is er mis?
    Ik krijg een 403 als de webshop een factuur in Exact wil zetten
    Waarom zegt het programma Forbidden zonder enige uitleg?
    Bij het doorsturen van een bestelling komt er enkel Forbidden terug
    Wat kan ik doen aan een kale melding 403 van onze kassa-app?
    forbidden staat er, meer niet, hoe kom ik erachter wat ik niet mag
    De uren-app meldt Forbidden bij het wegschrijven van projecten
    Sinds gisteren weigert Exact onze app met het woord Forbidden en geen reden
    Waar moet ik zoeken als de koppeling 403 geeft en niets anders?
    Ons voorraadprogramma krijgt bij elke poging Forbidden te zien
    De leverancier van de app zegt dat Exact 403 teruggeeft, wat moet ik nakijken?
    Als de kassa de dagomzet wil wegschrijven komt er Forbidden terug zonder verdere tekst
    Wat mag onze app niet, er staat alleen 403 op het scherm?
    Ik krijg sinds de update van het kassasysteem telkens een kale Forbidden
    Kan ik zelf uitzoeken waarom Exact ons programma met Forbidden afwijst?
    Inkoopfacturen gaan goed, maar bij verkooporders zegt Exact Forbidden
    De app van de garage toont 403 Forbidden als hij artikelen wil ophalen
    mijn urenapp werkt overal behalve bij projecten daar zegt ie forbidden
    Het programma heeft toegang en toch geeft het Forbidden bij één onderdeel
    Wij zien in het log niets anders dan het woord Forbidden, waar begin ik?
    Waarom geeft Exact onze verhuursoftware alleen 403 terug zonder tekst?
    Onze API-call geeft alleen Forbidden terug en geen uitleg, waar ligt dat aan?
    Hoe zoek ik uit waarom Exact een 403 geeft zonder verdere tekst?
    De connector meldt Forbidden bij het lezen van projecten en verder niets.
    Alleen bij voorraadtabellen krijg ik 403, de rest werkt gewoon.
    In Power BI verschijnt bij één tabel Access to the resource is forbidden, wat controleer ik?
    Sinds een rolwijziging van de API-gebruiker geeft POST naar salesinvoices 403.
    Een kale 403 van Exact: ligt dat aan de gebruiker, de app of de licentie?
    de app zegt forbidden als hij een boeking wil maken, hoe kan dat
    Onze integratie kan wel lezen maar krijgt Forbidden bij het aanmaken van een memoriaal.
    Bij het wegschrijven van een relatie krijgen we een kale 403 terug, wat is er mis?
    Exact antwoordt Forbidden zonder reden op het endpoint voor artikelen.
    Waarom mag onze app wel debiteuren lezen en krijgt hij bij crediteuren Forbidden?
    Mijn refresh stopt met de enkele tekst Forbidden, hoe vind ik wat er ontbreekt?
    Een nieuwe API-gebruiker krijgt overal 403 terwijl de oude geen problemen had.
    Alleen forbidden, verder geen tekst, in onze sync met exact
    Hoe loop ik systematisch na waarom Exact een verzoek weigert met 403?
    Postman geeft 403 Forbidden op het salaris-endpoint, aan welke kant moet ik zoeken?
    Bij één klant levert het ophalen van abonnementen Forbidden op, bij de rest niet.
    De connector kan geen documenten uploaden: Forbidden, niets meer.
    Waar begin ik met zoeken bij een 403 zonder foutbeschrijving uit Exact Online?
    Zonder enige toelichting weigert Exact het verzoek van onze app, hoe vind ik de reden?
    Onze agent krijgt een kale 403 op timetransactions, is dat een rol of een module?
    De maatwerkkoppeling maakt geen verkooporders meer aan: Forbidden en klaar.
    Onze RPA-robot loopt op een kale Forbidden bij het openen van loonmutaties, waar zoek ik?
    De app geeft alleen Forbidden bij het boeken van een inkoopfactuur, waardoor komt dat?
    Ik krijg een kale 403 terug van Exact en verder geen uitleg.
    Onze voorraadkoppeling krijgt bij elke artikelwijziging Forbidden, hoe vind ik uit waarom?
    Sinds de update van de app staat er kortweg Forbidden bij projecten.
    Alles was goed ingesteld en toch weigert Exact de boeking met Forbidden, waar kijk ik?
    forbidden bij het ophalen van relaties, meer staat er niet
    Wat kan er achter een 403 zonder verdere tekst zitten?
    De app mag volgens iedereen alles en toch is het antwoord van Exact kaal Forbidden.
    Bij het wegschrijven van uren krijgt onze app 403, hoe ga ik na waar dat aan ligt?
    Ik heb het al drie keer geprobeerd en iedere keer zegt hij Forbidden zonder reden.
    Alleen bij memoriaalboekingen krijgt de koppeling Forbidden, de rest gaat goed.
    forbidden en verder niks, wat kan de oorzaak zijn
    Mijn collega kan de factuur zelf inboeken, maar via de app staat er alleen Forbidden.
    Onze bonnenapp toont een rode balk met 403 en geeft geen enkele toelichting.
    Hoe weet ik of Forbidden aan de gebruiker, de bv, de app of de licentie ligt?
    Ik krijg forbiden zonder uitleg bij het ophalen van projecten
    De app zegt Forbidden en verder helemaal niks
    kassa geeft 403, wat heb ik fout gedaan
    Er staat in het rood forbidden, mijn Engels is niet zo, wat mag er niet
    Bij het doorsturen van de bonnen krijgen we verboden te zien zonder uitleg erbij
    Sinds we met de voorraad wilden beginnen zegt de webshop forbidden, de rest werkt
    een kaal 403tje, niet meer, niet minder
    Mijn zoon zegt dat 403 verboden betekent, maar wie verbiedt dat dan en waarom
    De garage-software wil een verkoopfactuur wegschrijven en dan komt er enkel dat ene woord forbidden
    zomaar forbidden bij het ophalen van de projecten
    Ik krijg het woord Forbidden op mijn scherm, geen naam, geen nummer, niks, en ik ben ten einde raad
    403 forbidden dyflexis exact
    Is er verschil tussen forbidden met tekst erachter en alleen forbidden?
    Elke avond om zes uur stuurt de kassa de dagomzet en sinds kort krijgt hij dan Forbidden terug, punt uit
    Mijn scherm zegt 403 en de helpdesk van de app haalt zijn schouders op
    Lezen lukt maar boeken geeft alleen het woord forbidden
    de scanner kan verkoop wel en inkoop niet, bij inkoop komt forbidden
    forbidden bij de garage-app, kan dat aan ons pakket liggen of aan mijn rechten
    Volgens de app is het verboden, maar er staat niet bij wat of waarom
    ik heb een 403 en verder geen tekst, ik heb zelfs op details gedrukt
    verboden toegang 403 uren boeken
    Wat kan de reden zijn dat Exact alleen forbidden terugzegt
    De app mocht het altijd en nu zegt ie plat forbidden
    ons rapport geeft (403) Forbidden bij de voorraad en stopt
    Wie of wat zegt hier nee, ik krijg enkel forbidden terug van exact
    Waarom krijgt mijn kassa het antwoord Forbidden terwijl ik gisteren nog de baas was
    de monteurs kunnen hun uren niet doorzetten, app zegt 403 en zwijgt
    Enkel het getal 403 en daarna niks
    Wij mogen iets niet van Exact en de app zegt enkel forbidden, help mij de reden zoeken
    forbidden, ik word er gek van
    Op het bonnetje van de synchronisatie staat forbidden bij elke regel, verder is het leeg
    mijn dochter googelde 403 en zei dat het overal aan kan liggen, hoe vind ik het
    Hoe kan het dat de kassa verkoop boekt maar bij memoriaal forbidden zegt, niks erbij
    403 in de app en verder stilte
    Ik wilde projecten doorsturen vanuit de werkbon-app en kreeg forbidden om mijn oren, geen uitleg
    hij weigert, 403, en noemt geen zaak of naam
    De app van de veiling krijgt nul op het rekest: Forbidden, dat is al
    foutcode 403 bij inkooporders, ik weet niet of het aan mij, de app of Exact ligt
    Ik krijg een Engelse weigering van een woord, forbidden, wat mag hij niet en van wie
    de urenapp stuit op een muur: 403, verder leeg
    forbidden. meer staat er niet. app is van de loods
    Hij zegt forbidden zonder zaaknaam, zonder code, en de leverancier zegt: vraag Exact
    Ik snap niet wat er niet zou mogen, alles staat volgens mij open, toch kaal 403
    De app weigert met het ene woord Forbidden en verder niks, bij klant Koster
    403 en meer niet. Wat wil Exact van mij?
    Forbidden zegt ie
    Verzenden van inkoopboekingen geeft alleen 'Forbidden', lezen gaat wel
    Bij één vestiging krijgt de scanapp een kale weigering zonder reden
    Op het scherm van de projectentool staat niets dan Forbidden, hoe vind ik de oorzaak
    Verboden, dat is alles wat de uitvoer van ons script laat zien
    De leverancier zegt: Exact geeft 403 terug, zoek het maar uit. Zonder tekst erachter
    Hoe kom ik van Forbidden af als er niet bij staat wat er dan verboden is
    Wie of wat is verboden? De gebruiker, de app of het dossier? De fout zegt het niet
    Voorraadkoppeling bij groothandel: 'Forbidden'. Verder loopt alles
    Foutcode 403 zonder uitleg in het logboek van Dyflexis
    Ik ben net manager geworden en plotseling kan de app geen memoriaal meer boeken, Forbidden staat er droogjes
    Kaal Forbidden, vier mogelijke schuldigen hoor ik, loop ze eens met me na
    Toegang geweigerd 403 bij het ophalen van salarisposten, meer tekst is er niet
    Het is geen melding met een dossiernaam, het is enkel het woord Forbidden
    Beheerder ziet er niks aan, gebruiker ziet er niks aan, en toch blijft Exact Forbidden roepen
    Achter Forbidden staat nog een half zinnetje, maakt dat uit voor wat ik moet doen?
    Staat er alleen Forbidden of moet ik verder lezen, de regel is afgekapt
    Moet de app ondertussen blijven proberen terwijl ik die Forbidden uitzoek
    De helpdesk van het pakket stuurt een schermafdruk: rood vlak, Forbidden, klaar. Waar moeten wij zijn
    403 Forbidden bij één klant en bij 79 niet, zelfde app, zelfde gebruiker, geen tekst erbij
    Inlezen van vaste activa knalt eruit met Forbidden sec
    exact zegt forbiden verder niks
    Zodra de tool iets wil wegschrijven, verboden. Waarom wordt niet gezegd
    Kan een te kleine licentie ook Forbidden geven, of ligt dat altijd aan rechten
    Onze developer vloekt: 'een nietszeggende 403'. Ik mag uitzoeken waarom
    De uren komen binnen maar bij het wegschrijven van de facturen blaft Exact: Forbidden. Punt.
    Onze nieuwe scan-assistent krijgt per document een 403 terug zonder toelichting
    Is Forbidden een kwestie van de persoon, het dossier, de tool of het pakket dat de klant afneemt
    Bij de accountantsversie werkt de tool en bij de klant met een kleiner pakket zegt hij enkel Forbidden
    403 zonder woorden
    Hoe lees je een weigering waar geen reden in staat
    Cashflowtool krijgt van Exact een droog Forbidden zodra hij de inkoopkant aanspreekt
    Geen scope, geen naam, geen code, louter 403
    403 zonder body, meer krijg ik niet
    bij POST op verkoopfacturen alleen 'Forbidden', GET gaat goed
    kale foutmelding forbidden in de log van de connector
    opvragen van voorraad geeft 403, de rest van de endpoints werkt
    leverancier mailt een screenshot met alleen het woord Forbidden erop
    geweigerd zonder reden
    ik mag iets niet volgens de api maar hij zegt niet wat
    itgen-fout met enkel 'verboden' erachter
    web.contents 403 bij ophalen projecten
    toegang geweigerd bij boeken van memoriaal via de app, verder geen tekst
    waarom weigert exact mijn call, autorisatie is net vernieuwd en er staat enkel Forbidden
    De uren-app krijgt bij het wegschrijven 'Forbidden' terug. Geen code, geen administratie, niks.
    forbidden maar dan zonder het stukje over division scope
    is een kale 403 iets anders dan een 403 met uitleg erachter
    Klant stuurde de response door: status 403, reason Forbidden, body leeg. Onze andere klanten hebben dit niet. Wat moet die klant nakijken?
    inkoopfacturen boeken via de app gaat goed, memoriaal wordt zonder uitleg geweigerd
    kale weigering vanuit exact op projecturen
    ik zie in fiddler een 403 zonder inhoud
    Mijn app mag lezen maar zodra ik een relatie aanmaak: Forbidden. Meer informatie wordt niet gegeven.
    token goed, url goed, division goed, toch 403
    verboden, zegt hij droog
    waar kan een 403 bij exact allemaal door komen
    in Power BI krijg ik op één tabel (StockPositions) toegang geweigerd, op alle andere niet
    Voorraadtabel in Invantive SQL: forbidden. Grootboek prima. Geen foutcode.
    scan-tool meldt 'onvoldoende rechten (403)' en de leverancier weet ook niet waarvoor
    autorisatie vernieuwd, herstart, cache leeg, nog steeds alleen maar Forbidden
    hoe pak ik een kale forbidden systematisch aan
    bij deze klant weigert Exact het wegschrijven van uren, reden wordt niet genoemd
    403 na moduleswitch? geen uitleg in de fout
    Wij ontwikkelen een app. Eén klant krijgt op alles buiten GET een 403 zonder toelichting, consent is vers.
    kale 403 oplossen
    kan niet boeken via api: forbidden, verder geen tekst
    Twee klanten, zelfde software, zelfde versie. Bij klant A gaat boeken goed, bij klant B komt er 'Forbidden' terug zonder uitleg.
    na upgrade van onze app geeft het nieuwe endpoint bij sommige klanten 403 met een lege melding
    scantool geeft al twee dagen '403' bij boeken, inloggen lukt prima
    waar moet ik aan denken bij 403 forbidden zonder tekst: gebruiker, bv, app, licentie?
    query op loonmutaties geweigerd, kort en bondig 'Forbidden'
    soms geeft de app 403 zonder reden en soms niet, afhankelijk van wat ik boek
    wat zijn de verdachten bij een woordeloze weigering door exact
    De tool boekt niet, in de log staat 403 en verder niets. Wat klopt er niet?
    Forbidden. Dat is alles wat het pakket zegt. Waar moet ik het zoeken?
    Bij het ophalen van projecten weigert Exact, zonder reden erbij
    HTTP 403 Forbidden op de feed van de holding, geen nadere tekst
    Het declaratiepakket wordt geweigerd bij boeken van memoriaalposten en de melding bestaat uit een woord
    Wij krijgen een kale weigering, ligt het aan de gebruiker, de bv, de app of onze licentie?
    de voorraadmodule ophalen geeft forbidden, grootboek lukt gewoon
    Onze leverancier stuurt door: Exact antwoordt met 403 zonder toelichting, kunt u uw rechten nagaan
    Wie weigert hier eigenlijk, en waarom, als er alleen forbidden in beeld komt
    403 op loonjournaalposten rest gaat goed
    De koppeling is er nog wel maar alles wat hij wil schrijven wordt afgewezen met een enkel Engels woord
    Maakt het verschil of er na Forbidden nog iets staat?
    Ik zie 403, wat moet ik precies lezen om te weten of dit een kale weigering is
    Het lezen van debiteuren lukt, het wegschrijven van facturen niet; antwoord van Exact: Forbidden, punt.
    Wij hebben een ticket bij de leverancier en die zegt: 403, ligt aan uw kant. Geen verdere toelichting ontvangen.
    Een kale forbidden bij het inlezen van budgetten, bij alle bv's
    Sinds wij naar een kleiner pakket zijn gegaan krijgt de urenapp 403 op projecten
    403 bij de salarisjournaalpost, de loonapp zegt niet waarom
    Verboden toegang zegt de tool, niet wat er verboden is
    De app kan alles behalve vaste activa: Forbidden
    Waarom weigert Exact iets zonder een reden te noemen
    forbidden in de log elke nacht om 2 uur bij dezelfde stap
    Rechten zijn net aangepast door IT en nu krijgt het pakket op inkoop alleen 403 terug
    Het team blijft zeggen dat de koppeling stuk is, maar in de log staat voor elke memoriaalpost hetzelfde: Forbidden. Lezen gaat wel.
    Budgetpakket mag schijnbaar iets niet bij ons, het antwoord is louter 403
    Na het toevoegen van de projectmodule-vraag krijgt de app een nee zonder uitleg van Exact
    niet geautoriseerd voor dit onderdeel zegt de leverancier, Exact zegt slechts forbidden
    Hoe ontrafel ik een 403 zonder details? Graag systematisch, een voor een
    De interfacegebruiker is beperkt in de autorisatiematrix, sindsdien forbidden bij inkoopboekingen, verder niets
    Hoe weet ik of dit de kale variant is of een met toelichting, de 403 die wij krijgen
    De maandelijkse voorziening wordt niet geboekt door het pakket; Exact antwoordt slechts dat het verboden is
    Kredietlimieten ophalen: 403. Facturen ophalen: prima. Rara wat ontbreekt er.
    De tool kan bij België alles en bij Nederland Forbidden, verder geen tekst
    Exact stuurt een 403 terug zonder body
    bij ophalen personeel forbidden, enkel dat
    krijg forbidden bij facturen wegschrijven
    403 forbidden exact wa nu
    verboden staat er
    forbidden bij voorraad ophalen
    forbiden fout app
    forbidden bij 1 actie, lezen lukt wel
    app mag niet boeken, forbidden
    waarom geweigerd, enkel forbidden
    error 403 payhawk
    kassa: http 403
    shopify order geweigerd, kale 403
    forbidden, geen woord erachter
    power bi forbidden
    api geeft forbidden
    forbidden bij projecten module
    sinds vandaag forbidden op memoriaal
    server returned 403, meer staat er nie
    forbidden als app klant wil aanmaken
    weigering zonder reden
    salaris app forbidden
    kan geen bijlage uploaden 403
    foutmelding forbidden oplossen
    lege 403
    hoe kom ik van forbidden af
    inkoopfactuur doorsturen mag niet 403
    403 bij crm sync relaties
    staat er meer achter forbidden, maakt dat uit
    staat forbidden meer ni
    403 bij boeken, geen reden erbij
    app mag iets niet, zegt niet wat
    weigert met enkel 1 woord forbidden
    forbidden 403 hoe oplossen exact
    er staat alleen forbidden, meer niet
    het magazijnpakket krijgt 403 terug van Exact en geen verdere uitleg
    Verboden. Dat is alles wat de app zegt als hij een factuur wil boeken.
    Kaal 403 zonder tekst bij het ophalen van projecten, waar moet ik het zoeken?
    de kassa boekt niet meer, in het log: Forbidden. punt.
    Waarom weigert Exact de boeking van ons zorgpakket? Er komt enkel 'geen toegang' terug.
    forbidden exact online wat nu
    Onze programmeur zegt dat de API 403 teruggeeft zonder toelichting.
    de salarisapp mag iets niet maar zegt niet wat, er staat maar één woord
    urenapp krijgt het niet voor elkaar, melding Forbidden, bij het lezen van relaties gaat het wel goed
    'Request forbidden' bij voorraad ophalen, bij facturen geen probleem
    Exact geeft nul op het rekest: één kaal woord en dat is Forbidden
    inkoopfacturen wegschrijven lukt niet 403 forbidden, verder leeg
    de app komt er wel in maar wordt bij journaalposten de deur gewezen, zonder reden
    wat betekent de melding Forbidden in mijn koppeling en hoe kom ik eraf
    Staat er bij Forbidden nog iets achter dat ik moet lezen? Ik zie 403 maar weet niet of dat alles is
    maakt het uit wat er achter forbidden staat
    blijft hij proberen na een 403, is dat erg
    Het planningspakket van de wijkverpleging wil uren boeken en krijgt telkens 'Forbidden' terug. Niks erbij. Lezen lukt wel. Waar hangt het op?
    'toegang geweigerd (403)' bij aanmaken relatie vanuit ons ledenprogramma, geen tekst verder
    waarom mag de app geen verkooporders plaatsen, hij zegt enkel dat het verboden is
    een app die inlogt, leest, maar bij schrijven op een kale 403 stuit
    Exact zegt nee zonder te zeggen waarom
    sinds de licentiewijziging zegt alles van projecten Forbidden, meer informatie is er niet
    de ontwikkelaar stuurt me een screenshot met HTTP 403 en vraagt welk recht er mist. geen idee
    forbiden krijg ik steeds
    is dit een rechtenkwestie? 403, punt, bij bankmutaties
    Zelfde app, zelfde gebruiker, bij bedrijf A prima en bij bedrijf B alleen Forbidden zonder extra tekst
    de bonnen-app leest prima maar mag niks inschieten, 'Forbidden' en verder gaapt er een gat
    wij zien een rood label '403' bij de taak Artikelen bijwerken, uitleg ontbreekt
    wat doe je aan een weigering zonder opgaaf van reden van de Exact API
    enkel het woord forbidden... begin ik dan bij de gebruiker of bij de app?
    geen lang verhaal: 403, niks erachter, en nu?
    kale weigering van exact bij het boeken van kilometers, zelfs de leverancier weet niet wat er mist
    onze zzp-programmeur krijgt steeds Forbidden zonder body bij de artikelen en wil weten of het aan ons ligt
    Klant stuurt log door: Forbidden. Punt. Verder niks
    403 zonder uitleg bij het wegschrijven van een verkoopfactuur
    onze app krijgt van Exact enkel 'Forbidden' terug, hoe vinden we welke schakel weigert
    Forbidden, maar gebruiker zegt dat hij overal bij mag
    er staat alleen forbidden, niets over scope of divisie
    collega: 'de app mag het niet van Exact'. In de log lees ik slechts Forbidden. Wat controleer ik achtereenvolgens?
    de magazijnapp wil voorraad boeken, Exact zegt Forbidden. Licentie? Rechten? Ik weet het niet
    foutmelding kaal: Forbidden. Oorzaken?
    Dev hier: response body leeg op 'Forbidden' na, token is geldig. Waar moet de klant zoeken?
    de weigering noemt geen administratie, geen recht, geen onderdeel. Alleen dat ene Engelse woord
    Verboden toegang zegt hij, verder geen tekst. bij projecturen
    Onze support heeft al de toestemming laten vernieuwen, toch komt er 403 zonder verklaring
    lezen mag wel, schrijven geeft 403, zonder tekst erbij
    Boekhoudster ziet Forbidden in een popup van de declaratietool
    Voor de kennisbank: wat doen we als een klant met louter Forbidden komt?
    eén woord: forbidden. geen code, geen bedrijf. Hulp
    Weigert Exact, of weigert de app? Ik zie 403.
    waarom mag Dyflexis opeens geen projecten lezen, log zegt enkel Forbidden
    De ontwikkelaar zegt dat het een rechtenkwestie is aan de Exact-kant, hij krijgt 403 terug zonder toelichting
    bij klant A wel, bij klant B Forbidden, zelfde app, zelfde instellingen, geen verdere tekst
    voorganger loste Forbidden altijd op 'door iets bij Exact aan te zetten', maar wat
    mijn importbestand via de app komt terug met Forbidden en niks anders, waar ligt dat aan
    Is 'Forbidden' altijd de hele melding of kan er meer achter staan en maakt dat uit?
    klant leest alleen het eerste woord voor, Forbidden. moet hij verder lezen?
    Klant appt een foto van zijn scherm, er staat slechts 'Forbidden' boven een lege lijst. Wat loop ik met hem na
    volgens onze log weigert Exact elke crediteur met 403, body leeg; token, scopes en divisie leken goed
    De stagiaire had de koppeling gemaakt en nu krijg ik Forbidden, misschien mag zij te weinig?
    Urenapp: Forbidden bij projecten, wel goed bij relaties
    ik heb net de boel overgenomen en zie in het logboek al maanden Forbidden bij één onderdeel
    waarom zou Exact een app iets verbieden zonder te zeggen wat?
    de import wordt 'verboden', zo staat het er, meer niet
    Mail van de leverancier: 'wij ontvangen van Exact een 403 Forbidden, gelieve uw rechten na te kijken.' Welke rechten?
    403 terwijl inloggen wel lukt
    Toegang geweigerd bij verkoopkansen, mogelijk zit CRM niet in ons pakket
    hij mag wel boeken in bv A, maar in bv B krijg ik alleen het kale Forbidden
    wil stap voor stap uitsluiten waar zo'n 403 vandaan komt
    trainer: oefening 'kale Forbidden' voor de helpdesk, welke vier dingen laat ik ze controleren
    Sinds de rechten van onze koppelgebruiker zijn bijgesteld krijgen we Forbidden bij inkoop
    er staat geen 'scope', geen 'blocked', geen niks achter, enkel forbiden
    het magazijn kan niet scannen want app zegt Forbidden, haast!
    onze app mag blijkbaar iets niet, want Forbidden, maar geen mens weet wat
    klant en leverancier wijzen naar elkaar bij een 403 zonder tekst
    bonnen inlezen lukt, maar bij het aanmaken van activa zegt Exact enkel Forbidden
    Kale weigering van Exact op memoriaalboekingen
    in onze helpdeskchat: 'er staat FORBIDDEN in hoofdletters en that's it'
    weigert al het schrijven: http-status 403, tekstveld bevat één woord
    De app zegt forbidden en verder niks
    403 zonder uitleg bij het boeken van facturen
    Alleen het woord Forbidden, wat is daar de reden van?
    Waarom krijgt onze tool een kale weigering?
    Verboden, staat er, maar niet waarom
    Het programma wordt geweigerd en geeft geen reden
    Exact antwoordt met een enkel woord: Forbidden
    Hoe zoek ik uit wat een 403 veroorzaakt?
    Bij het ophalen van projecten krijg ik kaal forbidden
    Er mag iets niet, maar de melding zegt niet wat
    Wat ontbreekt er als Exact forbidden terugstuurt?
    Fout 403 in de logs, geen tekst erachter
    De kassa mag opeens geen boekingen maken: Forbidden
    onze koppeling geeft 403 forbidden wat nu
    De scanner stuit op een muur met alleen Forbidden erop
    Het voorraadscherm in de app geeft niets dan Forbidden
    Facturen inlezen gaat, orders wegschrijven geeft 403
    Kan een gebrek aan rechten zo'n kale 403 geven?
    Forbidden en niets erachter, welke oorzaken zijn er?
    zodra de tool uren schrijft weigert exact zonder toelichting
    Onze bot wordt afgewezen met drie cijfers: 403
    De log toont maar een woordje en dat is Forbidden
    Help me de oorzaak van een 403 te vinden
    Een afwijzing zonder toelichting, alleen Forbidden
    Elke nacht een 403 en geen mens weet waarom
    toegang verboden zegt de app, meer niet
    Ik snap die Forbidden niet, er staat niks bij
    onze ontwikkelaar ziet uitsluitend status 403 terugkomen
    Maakt het uit of er na Forbidden nog tekst komt?
    Moet ik bij Forbidden eerst de hele regel lezen?
    Kan ik bij 403 de app gewoon laten doorproberen?
    Het schrijven wordt botweg geweigerd met 403
    krijg forbidden en verder nix
    Van Exact krijg ik alleen een koud Forbidden
    Een verbod zonder reden bij het lezen van projecten
    Het antwoord van de server is 403 en verder leeg
    De app botst tegen een weigering zonder één woord uitleg
    Onze inkooptool wordt bij het boeken afgewezen met Forbidden, punt
    Waar moet ik zoeken bij een 403 zonder tekst?
    Bij het ophalen van een klant krijg ik alleen Forbidden te zien, zonder verdere uitleg, waar ligt dat aan?
    Onze rapportage stopt met een kale 403 op een van de bv's, hoe zoek ik uit wat er mist?
    De scanapp kan geen boeking maken bij onze nieuwe klant en zegt alleen maar Forbidden.
    Voor de holding werkt alles, maar bij de dochter krijgt de app een 403 terug van Exact Online.
    Wat zijn de mogelijke redenen dat Exact de app van onze klant weigert met enkel Forbidden?
    De projectenapp geeft Forbidden bij twee van onze vennootschappen, de andere vier doen het.
    Sinds de app ook voorraad wil lezen bij een klant staat er 403 Forbidden in het logboek.
    Ik krijg bij het verversen van de groepscijfers foutcode 403 en meer zegt de melding niet.
    Een klant stuurt een schermafdruk met alleen het woord Forbidden, wat moet ik bij hem nakijken?
    TriFact365 kan bij dossier Van Dam niets wegschrijven en geeft alleen maar een 403 terug.
    Onze stichting in Assen levert als enige Forbidden op tijdens het laden, wat kan er schelen?
    Er komt geen verdere tekst dan Forbidden als de app debiteuren van de dochter leest, hoe kom ik verder?
    De urenkoppeling boekt op vier bv's en wordt op de vijfde geweigerd met niets dan Forbidden.
    Omdat de app van een klant op 403 blijft hangen, wil ik weten welke oorzaken ik moet langslopen.
    Het orderpakket van de groothandel wordt door Exact geweigerd met 403 en ik weet niet wat er ontbreekt.
    Voor winkel 2 zegt de kassalink Forbidden, terwijl winkel 1 met dezelfde app gewoon doorboekt.
    alleen forbidden bij het ophalen van hotel 3, verder geen tekst, wat kan het zijn
    Bij klant Smit weigert Exact de nieuwe scanapp met een 403 waar verder niets achter staat.
    De roosterapp krijgt bij twee stichtingen een kale Forbidden, hoe vind ik het verschil met de andere?
    Gripp mag de factuur van onze bv niet wegschrijven, er verschijnt Forbidden en dat is alles.
    Waarom zegt Exact Forbidden tegen het ouderportaal van school 6, en waar moet ik beginnen met kijken?
    Als enige van de groep krijgt onze Belgische dochter 403 terug als de app haar relaties leest.
    De koppeling is vernieuwd, toch blijft er bij de bouw-bv een onverklaarde 403 staan.
    de app zegt bij stichting west alleen 403, wat kan ik zelf nakijken voor ik de leverancier bel
    De app zegt Forbidden en verder niets, hoe zoek ik uit waarom?
    403 zonder uitleg bij het inschieten van boekingen
    Ik krijg bij één klant een kale Forbidden terug van Exact, terwijl het bij anderen werkt.
    Bij het aanmaken van een artikel vanuit de webshop komt er 403 Forbidden.
    Waarom weigert Exact onze app met enkel het woord Forbidden?
    Onze kassakoppeling geeft sinds gisteren Forbidden bij het boeken in het dagboek. Meer tekst staat er niet. Wat loop ik na?
    melding verboden toegang van exact in app
    Bij projecten ophalen: Forbidden. Bij facturen gaat het goed.
    statuscode 403 in de log van de uren-app, hoe nu verder
    De leverancier zegt dat Exact Forbidden teruggeeft en dat wij iets moeten regelen, maar wat?
    Onze webshop krijgt forbidden terug bij het aanmaken van relaties
    Exact geeft 403 op verkooporders maar niet op relaties
    Wat kan er allemaal schuilgaan achter een kale Forbidden?
    De app mag iets niet, meer dan Forbidden zegt hij niet. Hoe vind ik uit wat er ontbreekt?
    Sinds de licentiewijziging bij onze klant antwoordt Exact op sommige onderdelen met Forbidden
    403 bij het uploaden van documenten naar een klantdossier
    Exact zegt nee met alleen 403, waar ligt dat aan bij een klant met een klein abonnement?
    enkel forbidden
    Bij het wegschrijven van uren verschijnt Forbidden zonder toelichting
    Inkoop boekt prima in, verkoop mislukt. In de log staat enkel het woord Forbidden en ik weet niet waar ik moet beginnen.
    Kale 403 op een klantdossier, welke oorzaken zijn er?
    de app krijgt een forbiden zonder iets erachter
    Voor klant Meijer maakt de uren-app geen facturen meer aan. De melding is alleen 'Forbidden'. Ik heb geen idee of het aan de gebruiker, de app of het abonnement ligt.
    Onze app krijgt alleen Forbidden terug, wat is er aan de hand?
    403 Forbidden zonder verdere uitleg
    De webshop kan geen factuur boeken in Exact, er staat Forbidden en verder niks.
    Waarom krijgt de koppeling een 403 op het aanmaken van relaties?
    Sinds gisteren staat er Forbidden in de log van de urenapp. Lezen gaat wel, schrijven niet. Hoe zoek ik dat uit?
    forbidden melding exact
    De kassa geeft Forbidden zodra hij voorraad wil bijwerken.
    Wat kan de reden zijn dat Exact een app weigert met enkel het woord Forbidden?
    Picqer krijgt 403 en de leverancier zegt dat het aan onze rechten ligt.
    De tool zegt HTTP 403, meer info heb ik niet, wat check ik?
    krijg forbidden bij inlezen projecten
    Bij het aanmaken van een nieuwe klant vanuit de webshop antwoordt Exact enkel met Forbidden. Een bestaande klant bijwerken lukt wel. Hoe vind ik de reden?
    De app zegt geweigerd, foutcode 403, zonder uitleg. Wat kan ik zelf nakijken?
    Onze urenregistratie mag sinds de nieuwe licentie geen projecten meer lezen en krijgt Forbidden.
    Exact weigert de import met Forbidden en meer niet.
    Hoe achterhaal ik wat een app mist bij een kale 403?
    Declaree krijgt op het boeken van declaraties een 403 zonder tekst erbij.
    forbiden krijg ik steeds bij de koppeling
    Wat zijn de oorzaken van een lege Forbidden?
    Sinds de rolwijziging van onze administrateur geeft de koppeling Forbidden.
    Make krijgt op alles wat met artikelen te maken heeft alleen Forbidden.
    De ledenapp mag volgens Exact geen facturen maken: 403, meer staat er niet.
    Waarom weigert Exact onze app zonder reden te noemen?
    Exact geeft Forbidden bij het aanmaken van een order
    Lege 403 op de verkooporders sinds de app een update kreeg. Hoe pak ik dat aan?
    De foutmelding bestaat uit één woord: Forbidden. Waar kan dat allemaal door komen?
    Waarom mag onze app van Exact geen memoriaalboeking maken, er komt alleen Forbidden terug?
    De app zegt alleen Forbidden, verder niets. Waar komt dat door?
    Sinds ik een ander account gebruik krijg ik 403 Forbidden zonder toelichting bij het ophalen van projecten.
    Hoe achterhaal ik waarom Exact Online een verzoek met enkel Forbidden beantwoordt?
    Onze interface krijgt op één endpoint een 403 terug en er staat geen uitleg bij, de andere endpoints gaan goed.
    Exact weigert de boeking van onze app met Forbidden, wat moet ik nakijken?
    Bij het aanmaken van een verkooporder door de webshop krijg ik 403 en geen uitleg.
    Hoe debug ik een Forbidden van Exact zonder toelichting?
    Onze scan-app meldt Forbidden bij het doorsturen van een factuur. Gebruiker, bedrijf of licentie, wat is het?
    waarom zegt exact verboden tegen mijn koppeling
    Sinds een rolwijziging in Exact krijgt de integratie een kale 403 op de memoriaalboekingen.
    Forbidden zonder verdere tekst in Power BI
    Alleen het onderdeel abonnementen geeft Forbidden, de rest van de tabellen laadt gewoon.
    Kun je me helpen uitvinden waarom het antwoord enkel Forbidden is?
    Ik ben support bij een maker van een urenapp en een klant stuurt een schermafdruk met alleen 'Forbidden'. Wat laat ik hem nalopen?
    Exact antwoordt verboden op een GET en ik heb geen idee welke permissie mist
    alleen forbidden als foutmelding
    Mijn eigen gebruiker kan het wel, de integratiegebruiker krijgt 403 zonder meer. Waar moet ik zoeken?
    Na het toevoegen van voorraadtabellen aan het model geeft Exact Forbidden, de financiële tabellen gaan goed.
    krijg forbiden van exact bij facturen inlezen wat nu
    De connector geeft een 403 terug met een lege body.
    Wat zijn de vier dingen die ik moet controleren bij een Forbidden zonder tekst?
    Krijg een 403 'Forbidden' terug op het posten van dagboekregels, verder is de response leeg. Andere posts lukken.
    Onze leverancier zegt dat Exact 'Forbidden' antwoordt en dat het aan onze inrichting ligt. Hoe loop ik dat gestructureerd na?
    Kale Forbidden op documenten, niet op relaties. Waar zoek ik het eerst?
    403 forbidden zonder uitleg
    Alleen het woord Forbidden, verder zegt de app niks
    Krijg 403 bij het wegschrijven van memoriaalboekingen, terwijl ophalen prima gaat.
    De koppeling wil artikelen aanmaken en krijgt Forbidden terug. Met de hand lukt het me wel.
    Bij het ophalen van grootboekmutaties via de app: verboden toegang, zonder uitleg
    Foutcode 403 bij het ophalen van de debiteuren, zonder toelichting
    Wat betekent het als Exact alleen Forbidden antwoordt op een boeking vanuit onze app?
    De kassa kan geen dagontvangsten meer wegschrijven: verboden, zonder nadere reden.
    Bij één functie van de app steeds "Forbidden", de rest werkt.
    Forbidden in n8n bij het maken van een verkooporder, wat kan er allemaal mis zijn?
    Onze bouwer zegt dat Exact "Forbidden" teruggeeft bij projecten. Hij vraagt aan mij wat er niet goed staat.
    Een kale 403 van Exact: wat moet ik achtereenvolgens nakijken?
    Foutmelding Forbidden bij aanmaken relatie via API
    Alleen bij het boeken van betalingen krijgen we 403 en geen woord uitleg
    Een medewerker van de leverancier vroeg mij te kijken waarom Exact alleen 'Forbidden' zegt bij het ophalen van voorraadposities.
    Forbidden bij POST naar Exact
    Alleen een 403, zonder verdere tekst, bij het lezen van contracten uit Exact
    Bij het starten van de import: "Forbidden". Ik heb alle rechten volgens mij.
    Het hele weekend stond er 403 Forbidden in de log bij memorialen. Wat kan de reden zijn dat Exact dat weigert?
    Zonder enige reden: Forbidden bij het uploaden van bijlagen
    Alleen "403" en verder niks op het scherm
    Kale 403 fout
    De tool van de boekhouder mag wel lezen, maar bij het boeken komt er Forbidden.
    Bij winkel twaalf zegt de kassa Forbidden, bij de andere elf niet. Er staat geen verdere uitleg bij.
    Wij hebben een nieuw magazijnsysteem. Artikelen ophalen gaat prima, maar zodra het een ontvangst wil boeken krijgt het alleen Forbidden.
    Forbidden zonder uitleg
    Ik zie in mijn app alleen het woord Forbidden achter elke mislukte boeking.
    Waarom mag onze app niet boeken? Exact antwoordt 403 en ik heb geen aanknopingspunten.
    Onze magazijnapp wil voorraadcorrecties boeken en krijgt steeds alleen Forbidden. Het gekke is dat verkooporders wel lukken.
    Bij een API-call krijg ik enkel 403 Forbidden back, wat is de checklist?
    Geen enkele toelichting, alleen Forbidden bij het ophalen van projecturen
    Onze kassier krijgt bij het afsluiten van de dag een 403 van Exact
    Sinds we onze koppelgebruiker een andere rol hebben gegeven krijgt de app bij het boeken alleen Forbidden. Lezen lukt nog wel. Wat kan er ontbreken?
    In de logging van onze webshop staat bij alle betalingen Forbidden. Bij orders niet. Exact geeft verder geen reden.
    Verboden, zegt Exact, en verder niks. Hoe vind ik de reden?
    Onze app krijgt op facturen een 403 en op relaties niet
    We hebben een klein programma laten bouwen dat kostenboekingen wegschrijft. Het leest rekeningen prima, maar het schrijven levert enkel een kale 403 op.
    Forbidden bij boeken via app
    De app zegt alleen Forbidden.
    403 zonder uitleg bij ophalen
    Onze webshop krijgt sinds vandaag een 403 van Exact en verder geen tekst. Hoe zoek ik uit wat er mist?
    Wat betekent Forbidden zonder verdere tekst bij onze koppeling?
    kale forbidden melding
    De app mag ineens geen facturen meer ophalen, enkel de tekst Forbidden verschijnt. De andere apps doen het nog.
    Hoe zoek ik uit waarom Exact een app afwijst met 403?
    Exact geeft alleen het woord Forbidden terug, hoe kom ik achter de reden?
    Bij het aanmaken van relaties krijgt ons CRM een 403 van Exact. Er staat echt niets anders bij en bij andere klanten van de leverancier gaat het goed.
    403 bij boeken verkooporder, geen tekst
    App krijgt van Exact alleen Forbidden te horen bij inkoopfacturen
    Power Query geeft enkel 403 Forbidden en verder niks, hoe vind ik de oorzaak?
    Kassasoftware geeft Forbidden op elke boeking, zonder uitleg. Vorige week nog perfect, maar toen is er iets aan de rollen van gebruikers veranderd.
    Onze koppeling schrijft urenregels weg en krijgt sinds gisteren Forbidden terug, meer staat er niet. Aanmelden lukt wel.
    Elke keer als ons pakket een artikel wil bijmaken, antwoordt Exact met een kaal Forbidden. Artikels ophalen lukt wel.
    Forbidden zonder meer
    De leverancier zegt dat Exact met 403 antwoordt en dat wij maar moeten uitzoeken waarom. Er staat verder geen tekst bij.
    Krijg telkens forbidden op bankmutaties, andere tabellen lukken wel
    Wat betekent een kale 403 van Exact?
    forbidden bij aanmaken relaties en verder geen uitleg
    Wij krijgen 403 op het opvragen van projecten. Verder nul uitleg. Met mijn eigen login kan ik ze in Exact zelf wel openen.
    Waarom weigert Exact enkel met het woord Forbidden?
    Ik bouw zelf een koppelingetje en krijg 403 Forbidden terug op /salesorders. Meer tekst is er niet.
    Via Postman lukt /Me perfect, maar op de crediteuren krijg ik een 403 met alleen Forbidden
    Forbidden op verlofregistratie
    Exact geeft 403 als ons pakket een memoriaal wegschrijft
    Wat te doen bij forbidden zonder tekst erachter, alleen bij wegschrijven?
    Sinds de overgang naar een kleiner pakket krijgt de koppeling op magazijngegevens Forbidden en verder niks
    Forbidden bij verkooporders, terwijl de gebruiker hoofdgebruiker is. Geen uitleg erbij.
    Ik snap niet waarom Exact ons weigert met alleen het woordje Forbidden, de rest van de dag werkte alles
    Foutcode 403, kale tekst Forbidden, alleen op onze vzw, en dat enkel voor facturen opmaken
    Het programma van de loodgieter krijgt bij het wegschrijven van werkbonnen een 403 en verder geen letter uitleg
    Bij iedere poging om een bijlage te uploaden antwoordt Exact Forbidden, en dat is alles
    Waarom krijgt onze loodsapp Forbidden zonder reden terwijl ik zelf alles mag?
    Enkel 403 op de verkoopkansen, niks van uitleg
    Ik krijg bij een testboeking Forbidden terug, en bij het opvragen van dezelfde boeking niet
    Wat is de reden dat Exact weigert zonder te zeggen waarom, enkel Forbidden?
    Bij het lezen van abonnementen in Exact krijg ik 403, geen woord meer
    Onze webshop maakt netjes klanten aan in Exact, maar bij de orders komt er Forbidden terug. Meer informatie geeft Exact niet. De webbouwer weet het ook niet.
    Alleen maar Forbidden. Ik heb al drie keer opnieuw aangemeld en het blijft hetzelfde bij het lezen van vaste activa.
    Exact weigert de app met 403 bij één klant, zonder uitleg, en bij de rest niet
    403 forbidden en geen reden, api contactpersonen
    Waarom zegt Exact nee met enkel 403 bij de leveranciers van onze vzw?
    Kale Forbidden, wat nu?
    De API call geeft 403 Forbidden, no details, enkel bij het posten van entries
    403 zonder uitleg bij het boeken van inkoopfacturen
    De koppeling met ons magazijnsysteem meldt alleen Forbidden
    Waarom krijg ik forbidden als ik offertes wil synchroniseren?
    Ik snap niet waarom de app geen relaties mag aanmaken, er staat alleen Forbidden in beeld
    exact online forbidden foutmelding
    Vanaf vandaag weigert Exact het boeken vanuit onze app, er staat 403 Forbidden en verder niets. De app zelf is niet veranderd. Hoe vind ik uit wat ontbreekt?
    Wat kan er mis zijn als een app alleen Forbidden terugkrijgt?
    forbidden bij importeren
    Onze robot die facturen boekt krijgt sinds de reorganisatie Forbidden
    Alleen forbidden terug uit Exact, hoe lees ik dat?
    De nieuwe versie van onze planningstool krijgt bij het wegschrijven van uren alleen een 403 terug. Ik ben beheerder en zie zelf niets geks.
    De integratie mag volgens Exact iets niet, maar er wordt niet bij gezegd wat. Hoe pak ik dat stap voor stap aan?
    Wat te doen bij Forbidden zonder toelichting in onze koppeling met het magazijn?
    Een koppeling voor inkooporders geeft een foutmelding van één woord: Forbidden. De leverancier noemt het een rechtenkwestie. Welke rechten dan?
    Sinds kort kan onze webshop geen klanten meer aanmaken in Exact, het antwoord is Forbidden. Bestellingen komen wel over.
    Onze koppeling mag ineens niets meer wijzigen, lezen gaat nog goed. De fout is 403 zonder tekst.
    Waardoor geeft Exact soms een Forbidden op onze verkooporders en soms niet?
    Ik zie een Forbidden bij het ophalen van personeelsgegevens, hoe kan ik uitzoeken wat er niet mag?
    Ons importprogramma voor bankregels wordt geweigerd met alleen Forbidden. Vorige maand hebben we een ander pakket bij Exact genomen. Wat moet ik allemaal nalopen?
    Een 403 bij alleen de artikelen, de rest van de koppeling loopt gewoon. Er staat geen uitleg bij.
    Wij koppelen onze webshop en krijgen bij het aanmaken van klanten een 403. Volgens de bouwer moet ik iets aanvinken. Waar begin ik?
    Een app mag bij het ene bedrijf alles en bij het andere niks, en de melding is in beide gevallen niet meer dan Forbidden. Hoe zoek ik dat uit?
    Wat betekent het als een koppeling alleen Forbidden zegt en geen reden?
    Alleen bij verkoopfacturen komt er Forbidden terug
    Kan iemand uitleggen hoe ik een 403 zonder toelichting ontrafel?
    Foutcode 403 bij het aanmaken van artikelen via de koppeling, zonder reden
    Forbidden in het logboek van de koppelserver
    Bij het wegschrijven van inkooporders staat er enkel Forbidden, niets erachter.
    403 en verder geen uitleg bij het ophalen van projecten
    Verboden krijg ik terug, in het Engels, en verder helemaal geen toelichting.
    Bij het ophalen van kostenplaatsen zegt hij forbidden en dan houdt het op.
    De leverancier zegt dat het aan onze kant ligt. In zijn log staat Forbidden en verder helemaal niks, elke nacht om drie uur.
    Hij leest alles, maar schrijven mag blijkbaar niet: Forbidden zonder reden
    Onze magazijnapp kan alles lezen. Maar zodra hij een voorraadtelling wil terugschrijven krijgt hij Forbidden, en onze beheerder vindt niks geks.
    alleen maar forbidden
    Mag niet. Meer zegt Exact niet, gewoon Forbidden, bij verkooporders.
    We hebben de koppeling gisteren aangezet, lezen gaat prima, en bij de eerste betaling die hij wil boeken komt Forbidden zonder uitleg.
    Bij een bepaalde klant krijgt onze tool steeds Forbidden en geen letter meer.
    Forbidden bij alleen de administratie Noord en er staat geen reden bij
    Onze API-aanroep krijgt 403 met een lege body
    Wat ontbreekt er als Exact enkel Forbidden zegt?
    Exact antwoordt 403 Forbidden op alles wat met projecten te maken heeft
    Onze koppeling met de tandartssoftware geeft Forbidden op memoriaalboekingen, zonder toelichting.
    Waar kan het aan liggen dat een app bij Exact een kale 403 krijgt?
    forbidden bij boeken, geen reden
    403 Forbidden, oorzaak gezocht
    Onze tool mag iets niet van Exact, maar die vertelt niet wat.
    De app krijgt bij het ophalen van artikelen Forbidden terug zonder verdere tekst
    Waarom weigert Exact onze app iets zonder te zeggen wat er mist?
    Exact weigert: Forbidden. Geen verdere info
    De leverancier krijgt van Exact alleen 403 bij het boeken van bonnen
    Verder dan Forbidden komt onze app niet bij het aanmaken van een relatie.
    enkel forbidden bij factuur
    Onze app doet alles behalve verkoopkansen bijwerken. Daar zegt Exact Forbidden en dat is het.
    Forbidden. Waarom?
    Het lukt de app niet om een betaling aan te maken, reactie is kaal 403.

forbidden_which-message =
    wat staat er achter forbidden
    is het een kale forbidden of staat er meer
    hoe weet ik of er achter Forbidden nog iets belangrijks hangt
    moet ik de hele zin van de weigering lezen of volstaat het woord
    er komt wel meer tekst na forbidden, maakt dat verschil
    mijn fout is enkel één woord, klopt dat
    moet ik de app laten doorproberen als hij steeds alleen Forbidden krijgt
    in welke volgorde loop ik de vier oorzaken van een kale 403 na
    Kan herhaald proberen kwaad bij een weigering zonder uitleg?
    moet het pakket stil zolang ik uitzoek waarom het kale 403's krijgt
    is zo'n kale weigering anders dan eentje met tekst erachter?
    forbidden met of zonder tekst
    Het enige wat ik zie is HTTP 403. Hoe weet ik of er niet toch nog iets achter hoort te staan?
    .opt-bare =
        verder staat er niets
        er staat niet meer
        alleen forbidden
        ja
        verder niks
        kale 403
        ja alleen dat
        alleen forbidden, verder noppes
        enkel dat ene Engelse woord
        403 en klaar is Kees
        geen toelichting, niks, alleen verboden
        de regel houdt daar op
        helemaal uitgeklapt en er komt niets bij
        Forbidden. Punt.
        Eén woord, dat is alles
        403 zonder uitleg
        Er volgt niets op
        Ik heb alles uitgeklapt: alleen Forbidden
        kaal ja
        Achter value staat enkel dat woord
        De app zegt verboden en houdt dan zijn mond
        Geen nadere toelichting te vinden in het logboek
        Klopt, niks meer
        Slechts de statuscode 403 in mijn log, de body is leeg
        één woordje en verder een leeg vak
        enkel een getal, drie cijfers, geen zin erbij
        nee er staat niks meer, hoe ik ook zoek
        alleen verboden, ook als ik de details openklap
        het rode kader bevat precies één term
        alleen dat
        niets meer
        403 en verder niks
        geen tekst erachter
        meer staat er niet
        Behalve het getal 403 valt er niets te lezen.
        dat ene woord en dan een punt, einde verhaal
        nee niks meer, da's het hele verhaal
        enkel dat ene woord
        403, punt
        kaal forbidden ja
        verder blijft het leeg
        ik heb doorgeklikt op details en dat was het, acht letters plus een d
        ja niks erachter, kaal
        er staat forbidden en dan een leeg scherm
        er komt niks achter
        verder geen tekst
    .opt-more =
        geen forbidden hier
        het woord forbidden staat er niet
        ik krijg niet alleen forbidden
        meer dan alleen forbidden
        niet alleen forbidden
        ik zie geen forbidden
        er staat meer
        nee
        division scope
        er staat nog iets achter
        er staat nog een heel verhaal achter
        achter de dubbele punt volgt nog een hele zin
        er hangt iets aan over scope
        ook nog een code met itgen
        ja er staat BlockedUser bij
        onderaan lees ik een uitleg in het Engels
        eindigt met 'too many'
        Er komt nog een hele zin achter
        Ik lees ook iets over scope
        Bij mij staat er BlockedUser achteraan
        meer tekst ja
        Daarna noemt hij nog een divisie
        Na het streepje staat nog uitleg in het Engels
        Forbidden, en dan iets met verzoeken per minuut
        Het is langer dan dat ene woord
        Er hoort een reden bij, licence expired geloof ik
        Nee, de melding telt drie regels
        niet alleen dat woord, er komt nog een streepje en een hele zin
        erachter lees ik iets over een divisie
        forbidden en dan BlockedUser
        hij geeft ook een reden: te veel verzoeken
        bij mij is het langer, met scope erin
        nee, er staat meer
        niet alleen dat
        er komt nog wat achter
        iets met scope erbij
        nee, langer
        het is niet kaal
        nee, achter dat woord staat iets over een licentie
        er staat toch nog een hele zin achteraan zie ik nu
        er komt nog een zin achter over division scope
        BlockedUser staat erbij
        nog een hele lap engelse tekst
        niet alleen dat, ook iets met scopes
        er staat ook nog een verwijzing naar een geblokkeerd account
        er komt nog een heel verhaal achter aan
        er staat nog een woord bij, BlockedUser
        d'r staat nog een heel verhaal achter
        ja er staat ook nog iets van division achter
        er staat forbidden, en dan een zin over rights
        na forbidden komt nog division scope
        het is niet kaal 403
    .stuck-where-is-message =
        waar staat dat
        ik zie de melding niet
        hele melding
        ik heb alleen een rood bolletje gezien
        waar zou de rest van die tekst dan te vinden zijn?
        de app meldt enkel dat het mislukt is
        heeft zo'n programma een logboek ergens
        ik kan niet verder lezen, het is afgekapt
        Ik zie alleen een rood bolletje, waar lees ik de rest?
        De app toont maar een half zinnetje
        Waar staat het logboek?
        hoe krijg ik dat te zien
        Kan niet terugvinden wat er precies gezegd werd
        Mijn collega kreeg de fout, die is al weggeklikt
        Er zijn accolades en aanhalingstekens, waar moet ik op letten?
        Waar klik ik om meer te zien over deze mislukte run?
        ik zie een rood kruisje, tekst zit er niet bij
        onze boekhouder kreeg het door, ikzelf heb het nooit gezien
        waar kan ik nalezen wat er vannacht misging
        de mail van het programma zegt mislukt en verwijst naar een log dat ik niet kan vinden
        of er iets achter staat weet ik niet want de regel is afgekapt
        een lap tekst met accolades, wat moet ik daarmee
        ik zie alleen een rood kruis in de app
        hoe klap ik die melding open
        de app zegt "mislukt" en houdt het daarbij
        in het schermpje past maar één woord, de rest lijkt afgekapt
        waar kan ik zien of er nog iets achter staat?
        ik heb alleen een pop-up die meteen wegspringt, waar lees ik hem terug
        ik zie alleen een rood kruisje, waar lees ik die melding
        hij zegt alleen dat het ophalen mislukt is
        de klant stuurt me een half plaatje

forbidden_user-may-act =
    welke rechten heeft de gebruiker van de koppeling nodig tegen forbidden
    mag de gekoppelde gebruiker zelf een factuur boeken
    kan ik testen of de gebruiker het zelf mag als de app verboden krijgt
    moet ik in Exact datzelfde scherm proberen te openen bij een weigering
    forbidden op verkooporders, mag die login dat überhaupt
    hoe ga ik na of het aan de rol van de persoon ligt
    hoe test ik of de gebruiker zelf die boeking mag maken, los van de app
    kan ik met de hand nadoen wat het pakket wil om te zien of de 403 aan de gebruiker ligt
    Waar zie ik in Exact welke rechten de gebruiker achter de geweigerde boeking heeft?
    laat ik Jolanda eerst zelf die lijst openen, zegt dat iets over de 403?
    hoe test ik of de gebruiker het zelf met de hand wel zou mogen, bij zo'n forbidden?
    Hoe test ik of de collega achter de app die boeking zelf met de hand mag maken, nu wij een kale Forbidden krijgen?
    is het slim om bij een lege 403 eerst als die gebruiker zelf in te loggen en hetzelfde te proberen
    mag een programma méér dan de persoon die het aansloot? we krijgen Forbidden terug
    De app wil een memoriaal boeken en krijgt Forbidden. Moet degene die hem aansloot dat ook handmatig kunnen?
    laat ik bij een kale Forbidden van de app eerst dezelfde boeking met de hand maken onder die login?
    moet de gebruiker zelf die boeking ook kunnen maken voordat de app het mag?
    test met de hand bij forbidden
    De app kan geen verkooporder aanmaken. Is het zinvol dat de gekoppelde collega het eerst zelf in Exact probeert?
    mag de gebruiker dit zelf wel in exact?
    Bij Forbidden: hoe test ik of het aan de persoon ligt die de koppeling maakte?
    laat ik de koppelgebruiker eens met de hand boeken, zegt dat iets
    403 zonder uitleg: moet ik eerst kijken of die gebruiker het in Exact met de hand kan?
    hoe test ik of de persoon achter de app zelf zo'n verkoopboeking mag maken (app krijgt forbidden)
    wat moet de gebruiker met de hand proberen om te weten of forbidden aan zijn rechten ligt
    kan het dat de persoon van de koppeling zelf geen memoriaal mag boeken en ik daarom 403 krijg
    laat ik Ruben zelf een order invoeren om te zien of de 403 aan hem ligt?
    kan een kale forbidden komen omdat de gebruiker van de koppeling zelf die boeking niet mag maken
    Hoe kijk ik na of de persoon die koppelde wel rechten heeft om verkoopfacturen in te boeken? app zegt forbidden
    test of gebruiker het met de hand kan, forbidden op app
    de app mag niet boeken (403). Kan degene op wiens naam hij draait dat met de hand wel, hoe test je dat
    403: laat ik Karin die boeking zelf eens intypen om te zien of zij het wel mag?
    bij een 403, hoe check ik of de gebruiker het zelf wel mag
    kan Forbidden komen doordat de persoon achter de koppeling geen verkoopboekingen mag maken
    Moet ik de boeking handmatig proberen met dezelfde user om forbidden te verklaren?
    hoe test ik of de app geweigerd wordt of dat de persoon het zelf ook niet mag
    Forbidden bij inschieten van memoriaalboekingen, ik denk dat de assistent dat zelf ook niet mag
    POST op journal entries 403, GET gaat goed
    Hoe kom ik erachter of de persoon achter de kassa in Exact zelf wel een memoriaal mag boeken? De app krijgt 403
    Kan ik zelf proberen wat de webshop niet mag, om te snappen waar de 403 vandaan komt?
    Als ik als de kok inlog en zelf die bestelling inboek, zegt dat iets over de 403?
    Hoe kan ik nagaan of de 403 aan de rechten van de gebruiker ligt, laat ik hem het met de hand boeken?
    moet ik bij 403 de persoon van de koppeling dezelfde boeking met de hand laten proberen
    Hoe test ik of de serviceaccount zelf die boeking mag maken, los van de API die 403 geeft?
    waar zie ik welke rechten onze API-gebruiker heeft nu de app alleen verboden zegt
    kan het zijn dat de gebruiker achter de koppeling die handeling in exact ook niet mag? hoe kijk ik dat na
    De koppelgebruiker heeft een beperkte rol en de app krijgt een kale weigering bij het aanmaken van relaties, waar controleer ik dat
    De functionele gebruiker is uitgekleed na de laatste autorisatiereview en sindsdien krijgt de app op inkoopboekingen alleen 403. Hoe controleer ik zijn rechten?
    kan de user van de koppeling dat zelf doen in exact, want de app wordt kaal geweigerd, hoe kijk ik dat na
    Hoe test ik of de login achter de app zelf die boeking mag maken, het programma krijgt Forbidden
    Wat moet de gebruiker zelf eens proberen in Exact als zijn app Forbidden krijgt?
    403 bij facturen inschieten: moet ik met de koppelgebruiker zelf eens zo'n factuur proberen te boeken
    bij een 403, hoe test ik of de koppelgebruiker zelf wel een inkooporder mag maken
    laat ik de koppelgebruiker zelf eens in Exact een order maken om te zien of de 403 aan hem ligt?
    kale 403 bij het aanmaken van artikelen, moet de koppelgebruiker dat met de hand wel kunnen?
    kan koppelgebruiker boeking met de hand doen? forbidden
    forbidden, zelf inloggen als die user en proberen?
    403 bij memoriaal boeken, zelf proberen onder die login?
    Hoe test ik met de hand of de persoon achter de link mag wat de app probeert als er 403 uitkomt?
    Kaal Forbidden bij boeken; kan de koppelgebruiker dat met de hand eigenlijk wel?
    kan ik testen of het aan de rechten van mijn vrouw ligt dat de app forbidden krijgt, met de hand of zo
    de kassagebruiker zelf eens laten inloggen en die boeking handmatig laten proberen, is dat een goede test bij forbidden?
    Moet de gebruiker het zelf kunnen als de app Forbidden krijgt?
    Hoe test ik of de kale weigering aan de persoon ligt? Iemand stelde voor dat zij hetzelfde handmatig in Exact probeert.
    Laat ik Inge de boeking eens met de hand doen om te zien of zij het uberhaupt mag, is dat zinvol bij een kale 403?
    Hoe test ik of de koppelgebruiker zelf een inkooporder kan aanmaken, zonder het WMS ertussen, want er staat alleen Forbidden
    Hoe test ik of een kaal 403 aan de persoon erachter ligt?
    Moet ik met de hand proberen wat de app niet mag bij zo'n kale Forbidden?
    Forbidden bij boeken. Hoe test ik of de persoon dat met de hand wél mag?
    De webshop krijgt 403 bij het boeken sinds de rolwijziging, hoe test ik of de gebruiker het zelf met de hand mag
    hoe test ik bij een 403 of de gebruiker dit zelf ook niet mag
    403: kan gebruiker het met de hand
    Hoe test ik of een Forbidden aan de rechten van de gebruiker ligt?
    Hoe test ik of het aan de rechten van de API-gebruiker ligt dat Exact Forbidden zegt?
    Hoe test ik of de gebruiker zelf mag wat de app doet, nu die Forbidden krijgt?
    forbidden bij het boeken, hoe test ik of de persoon van de koppeling dit met de hand wel mag
    403 bij inkoop, mag Sanne dat zelf wel in Exact, hoe probeer je dat
    Kan de Forbidden eraan liggen dat de gebruiker van de koppeling zelf geen verkoopfacturen mag boeken? Hoe test ik dat
    Laat ik de gekoppelde collega het eens met de hand boeken om die 403 te begrijpen?
    kan ik testen of de gebruiker die boeking met de hand mag maken, want de app krijgt 403
    hoe weet ik of de 403 aan de rol van de koppelgebruiker ligt en niet aan de app
    Kan het zijn dat degene die de tool koppelde zelf geen memoriaal mag boeken, en hoe test ik dat na een 403?
    Hoe controleer ik of de persoon achter de tool dezelfde handeling met de hand mag, nu Exact het weigert met 403?
    forbidden, mag koppelgebruiker zelf wel boeken
    hoe test ik of user dit met hand kan, 403
    hoe controleer ik of de gebruiker achter de app zelf die boeking mag maken, nu er forbidden komt
    403 op memoriaal: kan het aan de rechten van de persoon liggen die koppelde? hoe test ik dat
    wij krijgen Forbidden; kan ik testen of de gebruiker van de koppeling het met de hand wel mag?
    moet de medewerker achter de koppeling zelf zo'n boeking kunnen maken, wil de app geen Forbidden krijgen
    Hoe toets ik of de gebruiker zelf die boeking mag maken?
    de app geeft 403, lukt het met de hand dan wel
    Hoe test ik of de gebruiker van de koppeling een inkoopfactuur bij deze bv zelf mag boeken, gezien de kale Forbidden?
    Hoe test ik of de gebruiker achter de app zelf wel mag boeken, nu de app kaal Forbidden geeft?
    Hoe test ik of de gebruiker zelf mag wat de app probeert als er Forbidden staat?
    Hoe test ik met de hand of de gebruiker van de app mag wat met Forbidden wordt geweigerd?
    Is het zinvol om met de koppelgebruiker handmatig te proberen wat de app niet mag?
    De app krijgt een kale 403, hoe test ik of de gebruiker de handeling zelf in Exact mag doen?
    Hoe check ik of onze koppelgebruiker zelf die boeking mag maken, want de app krijgt Forbidden
    Ons pakket mag geen relaties aanmaken en zegt Forbidden. Kan ik dat testen door het met de hand te doen?
    Hoe test ik of degene die de app koppelde zelf die verkooporder mag invoeren in Exact?
    De app mag geen memoriaal boeken, alleen Forbidden. Moet ik eerst testen of de persoon achter de koppeling dat met de hand kan?
    .opt-may =
        ja
        dat lukt
        hij mag het zelf wel
        met de hand lukt het
        ja zij kan die boeking gewoon zelf maken
        Sandra heeft die boeking net zelf ingetikt
        dezelfde factuur handmatig gemaakt, ging vlot
        hij opent die lijst zonder morren
        zelf proberen ging goed
        yep, opgeslagen zonder fout
        met zijn login kan alles
        Met de hand kan ze gewoon boeken
        Die factuur heb ik zelf kunnen invoeren onder dat account
        Ja, het lijstje ging open
        lukt prima handmatig
        Hij maakt zulke boekingen dagelijks
        De gebruiker heeft het zonet voorgedaan zonder problemen
        Ingelogd als koppelgebruiker en dezelfde order aangemaakt, ging goed
        Geen belemmering voor die persoon
        Zij mag alles in Exact
        De memoriaalboeking is er zo doorheen
        Petra heeft de boeking met de hand gedaan en die ging er gewoon in
        ingelogd als de koppelgebruiker, lijst opende direct
        hij is beheerder, hij kan alles
        ik heb het nagedaan onder haar login, geen centje pijn
        bij haar was er geen probleem, dus daar zit het niet
        ja dat lukt
        met de hand geen probleem
        wordt niet geweigerd
        kan hij gewoon
        geen fout als zij het zelf doet
        mag wel
        die boeking lukt haar met de vingers in de neus
        handmatig boeken gaat prima bij hem
        yes kan ie
        met mijn eigen login lukt alles, en ik was het die koppelde
        Rik heeft het zonet ingeboekt zonder gemor
        ja die boeking kon ze zo maken
        lijst openen ging zonder problemen
        met de hand doet ie het wel
        ja met de hand boekt hij gewoon
        hij kan de lijst openen
        het is niet verboden, lukte gewoon
    .opt-may-not =
        nee
        mag niet
        lukt ook niet
        geen rechten
        hij mag dat niet, knop is grijs
        knop opslaan is grijs bij hem
        ze krijgt 'onvoldoende rechten' op haar scherm
        die login mag alleen inkijken
        bij haar ontbreekt dat hele menu
        geprobeerd en geweigerd
        hij is er niet voor bevoegd
        Exact zegt dat hij daar geen rechten voor heeft
        Het menu is voor haar grijs
        Nee, opslaan lukt niet
        handmatig wordt het ook geweigerd
        Die gebruiker mag alleen kijken
        Hij krijgt de knop Nieuw niet eens
        Zij zit in een rol zonder inkoop
        Zelfs op de website wordt de boeking tegengehouden
        De rekening openen mag ze blijkbaar niet
        Onvoldoende bevoegdheid, aldus het scherm
        ook met de hand krijgt Petra een rode balk
        die knop is bij hem grijs
        zij mag enkel kijken, niet boeken
        ik kan het wel, maar de gebruiker van de koppeling krijgt het niet opgeslagen
        hij heeft sinds kort alleen nog de rol verkoop, inkoop is dicht
        lukt ook met de hand niet
        krijgt dezelfde weigering
        die knop heeft ze niet
        ze krijgt een melding dat ze geen rechten heeft
        die knop is bij haar niet eens zichtbaar
        nee dat weigert exact ook
        lukt hem niet
        Els klikte op nieuw inkoopfactuur en kreeg een rood balkje
        nee, krijgt zelf ook een melding dat het niet mag
        ze krijgt: u heeft geen rechten
        hij krijgt geen toegang
        zelfs met de hand niet
    .opt-cannot-tell =
        weet ik niet
        kan ik niet nakijken
        kan ik niet controleren, ken zijn wachtwoord niet
        de man die koppelde zit op vakantie
        ik kan niet als die gebruiker inloggen
        het is een systeemgebruiker, wachtwoord onbekend
        kan 't niet testen vanop mijn plek
        onmogelijk na te gaan nu
        wij weten dat wachtwoord niet meer
        Het wachtwoord van dat account heb ik niet
        Die collega is er niet
        geen idee of dat kan
        Ik heb niemand om het te laten proberen
        De koppelgebruiker is een robotaccount waar niemand in kan
        Dat durf ik niet te testen in de echte boeken
        Kan ik niet zien
        Dat valt hier niet vast te stellen
        We kunnen het niet uitproberen zonder de leverancier
        Sla deze over, ik heb geen toegang tot gebruikersbeheer
        Petra is op vakantie en haar wachtwoord heb ik natuurlijk niet
        het is een technisch account, daar kan niemand mee inloggen
        ik heb geen idee hoe ik die boeking zelf zou moeten namaken
        die persoon werkt hier niet meer dus testen gaat niet
        wie het is weet ik wel, alleen ik kan nu niet bij haar meekijken
        geen idee
        kan ik niet proberen
        die collega is er niet
        ik werk hier niet meer
        niet na te gaan
        wat de app precies wil doen weet ik niet dus testen gaat niet
        de persoon is er vandaag niet
        ik durf dat niet zomaar te proberen met een echte boeking
        geen toegang tot die login
        die gebruiker is met vakantie, ik kan niet in zijn account
        ik heb geen rechten om dat te bekijken
        dat kan ik hier niet testen, heb z'n login niet
        ik kan niet inloggen als die persoon
        geen idee, kan niet bij zijn account
        ik ben die gebruiker niet
    .stuck-which-user =
        welke gebruiker
        wie is dat
        weet ik niet wie
        wie was dat ook alweer die hem koppelde?
        met welke login draait die app eigenlijk
        er zijn vier mensen die 't geweest kunnen zijn
        bedoel je mij of de boekhouder
        hoe vind ik degene die akkoord gaf
        Wie heeft die app dan gekoppeld?
        Ik weet niet onder wiens naam hij draait
        welke gebruiker precies
        Hoe zie ik aan een boeking wie hem gemaakt heeft?
        Kan van alles zijn, we hebben elf gebruikers
        Dat deed een externe partij, met welke login?
        Staat ergens wie toestemming gaf?
        Bedoel je mijzelf of degene die het installeerde?
        wiens account is dat in hemelsnaam
        ik kan het best testen, maar met welke login
        er zijn hier zes mensen die het gekoppeld kunnen hebben
        de vorige boekhouder of de it'er, een van de twee
        op welke naam staat dat programma eigenlijk?
        we loggen allemaal in met hetzelfde algemene adres, welke gebruiker is dat dan
        wie heeft dat ding destijds gekoppeld, weten jullie dat
        Om welke gebruiker gaat het eigenlijk, de mijne of die van de boekhouder?
        het zou Els of Rik kunnen zijn die de link gelegd heeft
        wie is dat dan, die de app gekoppeld heeft
        wie koppelde dat ding, geen idee

forbidden_user-may-reach =
    kan de gekoppelde gebruiker de administratie kiezen die forbidden geeft
    gebruiker ziet de administratie niet en de app zegt forbidden
    ziet de login met de forbidden die firma wel in haar lijst
    weigering kan komen doordat die persoon niet in het dossier mag, hoe check ik dat
    staat het bedrijf in het rijtje van de gebruiker die geen rechten krijgt
    verboden bij één firma, is die zichtbaar voor de koppelaar
    ziet de gebruiker achter de 403 de administratie eigenlijk wel, hoe kijk ik dat na
    kan Forbidden komen doordat degene die koppelde dat dossier niet kan kiezen
    Moet de persoon die de app aansloot de onderneming linksboven kunnen selecteren om geen kale 403 te krijgen?
    rechten in bv 1 maar niet in bv 2, geeft dat een kale forbidden
    Als iemand in de ene BV rechten heeft, heeft zij die dan ook in de andere? Wij krijgen een kaal Forbidden bij BV twee.
    hoe zie ik of de gebruiker van de app die administratie linksboven kan kiezen, want Forbidden zegt niks
    Forbidden bij één dossier: staat dat dossier wel in het rijtje van de persoon die het programma aansloot?
    app krijgt Forbidden; ziet zijn gebruiker die administratie eigenlijk wel bovenin het rijtje?
    Onze koppelgebruiker mag facturen boeken in BV één. Zegt dat iets over BV twee, waar het alleen Forbidden is?
    geldt die 403 misschien omdat zij in die ene bv niks mag?
    ziet gebruiker die bv, kale 403
    Onze koppeling loopt bij twee bedrijven goed en bij de derde komt kaal Forbidden. Kijk ik dan of de gebruiker de derde kan kiezen?
    hoe zie ik of die persoon bij de administratie kan waar forbidden op komt
    rechten in de ene bv maar niet in de andere, kan dat forbidden geven
    Ons koppelaccount mag boeken in de werkmaatschappij; geldt dat ook voor de holding waar de kale 403 op komt?
    forbidden nakijken: waar zie ik of de gebruiker van de koppeling dat bedrijf überhaupt kan openen
    hoe controleer ik of de koppelgebruiker bij administratie 31 komt, de app krijgt daar enkel 403
    Boeken met de hand lukt wel bij Noor, alleen weet ik niet of ze ook dat ene bedrijf ziet waar Forbidden over gaat
    forbidden, kan het zijn dat de koppelgebruiker die administratie zelf niet ziet linksboven
    Hoe zie ik of de inlogger van de app die administratie wel kan kiezen? ik heb een 403 zonder tekst
    kaal forbidden op vestiging Ieper, wie weet mag de koppelgebruiker daar niet binnen, hoe check ik
    forbidden, moet de gebruiker de bv wel kunnen kiezen
    403 bij een bepaald dossier, hoe zie ik of de gebruiker daar in kan
    ligt forbidden aan de administratie die de gebruiker niet ziet
    hoe test ik of die gebruiker uberhaupt in die administratie kan bij een 403
    De kassa krijgt 403 bij het filiaal in Breda, hoe check ik of zijn gebruiker daar wel bij kan
    kale forbidden: moet de gebruiker van de koppeling de administratie linksboven kunnen vinden?
    Kaal 403 op een enkele bv: hoe controleer ik of het serviceaccount die bv wel kan openen?
    kan de login achter de app het dossier zelf kiezen, de app krijgt alleen forbidden
    Hoe kijk ik bij een kale 403 of de gebruiker van de app wel in die administratie mag
    Welke gebruiker moet linksboven kijken als de app een kaal Forbidden geeft op één stichting?
    Forbidden bij ophalen, moet degene die gekoppeld heeft die bv kunnen openen en waar zie ik dat
    403 in één vestiging, ziet de koppelgebruiker die vestiging linksboven wel?
    bij een kale Forbidden: moet het account achter de plugin de administratie linksboven zien staan
    forbidden: ziet user bv linksboven
    checken of de systeemgebruiker die administratie kan kiezen want kale forbidden
    kale 403, kan login van koppeling wel naar die bv wisselen
    Kan de persoon achter de link die bv wel openen? Zo controleer ik die 403, maar hoe?
    Forbidden: hoe ga ik na of de gebruiker die administratie überhaupt ziet
    forbidden alleen bij de firma van mijn schoonvader, zou mijn login daar niet aan mogen?
    403 zonder tekst: kan ik ergens snel zien of de koppelgebruiker dat bedrijf zelf kan kiezen
    Moet ik bij Forbidden controleren of de gebruiker het bedrijf linksboven kan openen?
    Hoe controleer ik of de koppelgebruiker bij kale Forbidden het bedrijf zelf kan kiezen
    403: moet de gebruiker van de koppeling die bv linksboven kunnen kiezen
    Kan ik testen of de gebruiker bij het bedrijf mag waarvoor de app Forbidden geeft?
    kaal forbidden bij één winkel, hoe kijk ik of de login achter de app die winkel wel in mag
    Hoe kijk ik voor een kale Forbidden of de gebruiker het dossier linksboven kan kiezen
    403 op één BV, ziet de koppelgebruiker die BV wel
    Hoe stel ik vast of de gebruiker achter de geweigerde app die vennootschap wel kan openen?
    Kale 403 bij een bv: hoe test ik of de interfacegebruiker die linksboven kan kiezen
    forbidden: ziet user die administratie wel
    kaal forbidden, en ik vraag me af of de gebruiker van de koppeling die stichting wel ziet. waar kijk ik
    Forbidden op één bv; ziet de man die hem gekoppeld heeft die bv wel in zijn eigen lijstje, hoe check ik dat
    Kan een 403 komen doordat de gebruiker het bedrijf niet ziet?
    Kan de koppelgebruiker het bedrijf waarop de kale 403 komt wel kiezen? Hoe check ik dat?
    Forbidden bij één bv: moet de gebruiker van de koppeling die bv zelf linksboven kunnen kiezen?
    Kaal Forbidden: moet de koppelgebruiker de administratie linksboven kunnen kiezen?
    Forbidden: hoe kijk ik na of de gebruiker van de app dat bedrijf wel kan openen?
    Hoe zie ik of degene achter de app de vennootschap uit de Forbidden-melding kan kiezen?
    De app zegt Forbidden voor onze stichting. Zou de koppelgebruiker die stichting niet kunnen openen?
    Bij Forbidden wil ik uitsluiten dat de gebruiker de bv niet ziet. Hoe controleer ik dat?
    Hoe controleer ik bij een kale 403 of de koppelgebruiker de administratie kan kiezen?
    .opt-can-pick =
        ja
        te kiezen
        hij ziet hem
        hij wisselt er zonder moeite naartoe
        staat linksboven in haar rijtje
        ze zit er nu in
        derde van boven, dus ja
        geopend met die login
        die heeft hij ook
        Hij staat in het rijtje linksboven
        Ja hoor, zij kan erheen wisselen
        zichtbaar
        De gebruiker heeft het bedrijf geopend
        Gewoon beschikbaar onder die login
        Ik zie hem, tweede van onder
        Daar heeft hij toegang toe
        Die persoon werkt er iedere dag in
        De bewuste bv is er
        Klikken en hij ging open
        staat bij haar in het uitklapmenu
        hij werkt er elke dag in, dus ja
        gevonden via zoeken, klikt zo open
        zij ziet ze allemaal, ook deze
        klopt, na wat scrollen kwam de naam tevoorschijn
        ja, staat er
        kan hem kiezen
        niet weg
        ontbreekt niet bij hem
        nog steeds in het rijtje
        geen probleem, hij komt erin
        moest even zoeken maar ze staat er toch tussen
        staat er gewoon
        ja klikbaar
        jawel hoor ze werkt er dagelijks in
        ze heeft hem aangeklikt en het dashboard kwam op
        hij kan ernaartoe switchen
        't stoat der in
        ja hij staat in het rijtje
        we hebben er maar één en daar zit hij in
        die ontbreekt niet hoor
        niks aan de hand, hij staat erin
    .opt-cannot-pick =
        nee
        staat er niet
        niet te kiezen
        ze krijgt maar twee bedrijven te zien, dit is er geen van
        niet in haar rijtje te bespeuren
        hij heeft die bv nooit gekregen
        gezocht op nummer, geen resultaat
        ontbreekt
        alleen de directie kan daarin
        Onder dat account is het bedrijf er niet
        Nee, hij mist hem
        Zij ziet er drie en deze hoort daar niet bij
        niet in het menu
        Het blijkt dat hij nooit toegang kreeg tot die bv
        Hij vindt de vestiging niet terug
        De koppelgebruiker heeft daar niks
        Ontbreekt, ik heb dubbel gekeken
        Alleen de holding staat ertussen en daar gaat het niet om
        Ze kan er niet naartoe
        zij ziet ze allemaal, behalve deze
        bij mij wel, onder haar login niet
        hij heeft er maar twee en de onze is er geen van
        die naam komt bij hem niet voor
        sinds ze van vestiging is veranderd is dat bedrijf uit haar menu weg
        hij heeft die niet
        mist bij haar
        niet meer in zijn lijst
        hij heeft er vijf en net die niet
        dacht van wel, maar nee dus
        alle andere wel, maar net die niet
        in zijn lijst ontbreekt precies die ene
        neen, enkel de holding
        niet bij
        linksboven scrollt hij van A tot Z en bij de V van Verhuur zit er niets
        ontbreekt bij hem
        die bv komt niet voor bij haar, raar
        ontbreekt in zijn rijtje
        kan hem nergens vinden
    .stuck-which-administration =
        welke administratie
        weet ik niet
        er staat geen naam
        uit die fout blijkt niet welk bedrijf
        er wordt alleen een getal genoemd
        we hebben er een stuk of tien, welke bedoelt ie
        hoe kom ik erachter bij welke bv het gebeurt
        over welke gaat dit dan?
        De fout zegt niet welk bedrijf
        Ik heb twintig dossiers, over welke gaat het
        Er staat alleen een nummer, wat is dat?
        geen naam bij de melding
        Hoe kom ik erachter waar het misgaat?
        Ik weet niet naar welke bv ik moet zoeken
        Het zou elke klant kunnen zijn
        Wat betekent 2456781 in die regel?
        over welke bv klaagt hij eigenlijk
        er staat een getal van zeven cijfers, bij wie hoort dat
        ze kan er veertig openen, maar welke bedoelt de fout
        het kan de holding zijn of een van de winkels
        geen bedrijfsnaam bij de fout te bekennen
        over welke gaat het eigenlijk
        de melding zegt niet welke bv het is
        ik zie alleen een nummer, 3141592
        welk dossier bedoelt u
        we hebben er 40, om welke gaat het dan
        de app noemt geen bedrijfsnaam in die fout
        om welke administratie gaat het dan?
        er staat geen bedrijf bij, ik heb er elf
        over welke administratie hebben we het eigenlijk

forbidden_app-may-reach =
    mag de app bij de administratie die forbidden geeft
    waar zie ik bij welke administraties de app mag na een forbidden
    persoon mag alles, mag de app die firma eigenlijk wel zien
    waar lees ik of de geweigerde app is toegelaten tot het dossier
    forbidden terwijl ik wel rechten heb, heeft de app ze ook
    hoe kijk ik of het bedrijf bij de app is aangekruist na een 403
    waar zie ik of de app bij die administratie mag als ik kale forbidden krijg
    de gebruiker mag alles en toch 403, kan het aan de keuze bij de app zelf liggen
    Hoe ga ik bij een Forbidden zonder tekst na of het dossier voor de app is aangevinkt?
    derde oorzaak van 403: mag de app erbij, waar check ik dat
    De gebruiker mag bij de BV, maar geldt dat dan ook voor het programma zelf? We krijgen een kaal Forbidden.
    hoe controleer ik bij een lege 403 of het bedrijf is aangevinkt bij Administraties beheren
    los van wat de persoon mag: mag het pakket zelf ook bij dat dossier? enkel Forbidden te zien
    waar kijk ik bij een kale Forbidden of de administratie bij de app is aangevinkt in het Beveiligingscentrum
    De gebruiker kan alles, maar de koppeling krijgt Forbidden. Moet ik ook kijken wat voor de app zelf is gekozen?
    stel dat de gebruiker alles mag, kan de app dan alsnog forbidden krijgen voor een bv?
    kale forbidden: mag app bij die bv
    Er staat niets achter het woord en onze gebruiker kan er zelf wel bij. Waar zie ik of de app de administratie ook mag?
    mag de app bij de bv waar forbidden op komt, waar kijk ik
    De gebruiker mag alles, toch forbidden. Waar zie ik of de app voor die administratie is aangezet?
    waar in exact staat of dit pakket bij die bv mag, want ik krijg enkel Forbidden
    gebruiker mag alles, bedrijf is zichtbaar, toch forbidden. waar zie ik of de app zelf bij de administratie mag
    bij 403: hoe kijk ik of het bedrijf bij de app aangevinkt is
    Hoe check ik in het Beveiligingscentrum of de app toegang heeft tot het bedrijf waar ik Forbidden op krijg?
    hoe zie ik of de app wel bij die bv mag, er komt alleen forbidden
    moet ik bij een kale forbidden ook kijken welke bv's voor de app gekozen zijn, en waar
    403 op een bv: app mag er misschien niet bij, gebruiker wel. Waar staat dat?
    forbidden en de gebruiker mag alles, mag de app wel bij die bv
    waar kijk ik of de app zelf de administratie mag bij een kale 403
    Gebruiker kan de bv openen maar de app krijgt forbidden
    Journaalpost geweigerd met Forbidden; gebruiker kan er zelf bij, ligt het dan aan de koppeling?
    Gebruiker mag alles, ziet ook de zaak, toch 403. Waar kijk ik of de kassa-app die zaak wel heeft?
    Hoe check ik bij een kale 403 of de webshop wel bij de groothandel-bv mag?
    Hoe zie ik bij zo'n verbod zonder tekst of het dossier wel bij de app staat
    kale 403: waar kan degene die gekoppeld heeft zien of dit bedrijf bij de app aangevinkt staat
    gebruiker mag het zelf wel en ziet de bv ook, maar de app krijgt kaal verboden. Is de app misschien afgeschermd voor die bv?
    waar check ik bij een woordeloze 403 of de applicatie zelf die administratie in haar lijst heeft
    Waar zie ik of de app met de kale Forbidden bij die ene administratie mag?
    Het woord Forbidden, niks erachter: hoe kijk ik of de app de stichting wel toegewezen kreeg?
    kale forbidden in één bedrijf, hoe kijk ik of de app daar wel mag
    forbidden, en waar in het beveiligingscentrum zie ik of de app in de loods-bv mag
    kale forbidden; waar bekijk ik of de plugin wel bij dat bedrijf mag
    kale 403; hoe kijkt de koppelgebruiker na of het bedrijf aangevinkt is voor de app
    forbidden, user ziet bv wel, app ook?
    met de hand lukt alles, app krijgt forbidden, waar kijk ik of app bij die administratie mag
    gebruiker kan alles in die bv maar de app krijgt forbidden, waar zie ik of die bv aan de app gegeven is
    Waar zie ik of de app met Forbidden wel bij die administratie mag?
    Alleen Forbidden, gebruiker mag alles; waar zie ik of de app de bv ook mag
    waar controleer ik of dat dossier wel aangevinkt staat voor de app die forbidden krijgt
    Gebruiker en dossier zijn goed bij onze kale Forbidden. Nu nog nagaan of de app bij dat dossier mag. Waar kijkt de gebruiker?
    Kale 403 op BV Zuid, ik wil zien of Zuid wel tussen de bedrijven van de app staat
    hoe kijk ik na of de bv bij de app aangevinkt is, ik krijg kale Forbidden
    De gebruiker kan bij de bv maar de app geeft kale 403, staat de bv dan niet bij de app?
    Waar kijk ik of de app die Forbidden krijgt bij de administratie mag?
    403 zonder tekst, hoe zie ik of de app zelf die zaak wel mag openen
    Alleen Forbidden, gebruiker klopt. Waar zie ik of de app zelf bij het dossier mag
    hoe controleer ik of de app zelf de administratie mag zien als er alleen forbidden staat
    403 zonder tekst, en de gebruiker mag alles: waar zie ik of de app zelf bij die bv mag?
    kale forbidden, staat bv bij app aangevinkt?
    enkel forbidden: waar kijk ik of de app die administratie wel mag
    kaal Forbidden: waar zie ik of de bewuste bv bij de app is aangevinkt
    Hoe controleer ik bij een kale Forbidden of de app die bv mag zien?
    Hoe kijk ik na of de app bij de dochter mag, nu er alleen Forbidden verschijnt en de gebruiker wel alles kan?
    Hoe kijk ik na of het bij de Forbidden-fout ligt aan de administraties die de app mag zien?
    Forbidden zonder uitleg, waar zie ik of de app zelf die administratie mag benaderen?
    Bij een losse Forbidden: waar zie ik of de app voor die vennootschap aangevinkt is?
    Hoe kan ik zien of een kale forbidden komt doordat de app die administratie niet mag gebruiken?
    Bij een kale 403 vermoed ik dat de bv niet aangevinkt staat voor de app, waar kijk ik dat na?
    Hoe zie ik of de app bij de administratie mag als er enkel Forbidden staat?
    .opt-included =
        ja
        staat erbij
        zit erin
        die heeft een vinkje daar
        hij zit ertussen
        alle administraties staat aan
        rechts in de lijst gezien
        jawel, netjes toegekend
        ook deze bv is geselecteerd
        De bv is bij de app geselecteerd
        Rechts staat hij erbij
        ja opgenomen
        De app heeft alle bedrijven, dus ook dit
        Ik zie hem onder geselecteerd
        Dat is in orde, hij mag erbij
        Aangevinkt en wel
        Daar kan het niet aan liggen, hij zit in de keuze
        Hij staat op alles, huidig en toekomstig
        Wordt genoemd in het rechtervak
        staat rechts, aangevinkt
        er is destijds alles gekozen, dus ook deze
        Petra leest hem voor uit haar scherm, zit erin
        ja in de selectie
        die hoef ik er niet bij te zetten, die zit er al tussen
        niet weggehaald
        ontbreekt niet
        gewoon aangevinkt
        die is er niet af
        staat aan de rechterkant
        het vinkje stond er gewoon, daar ligt het niet aan
        onder beheer administraties staat ze aangevinkt
        inbegrepen
        Werkmij Noord heeft een vinkje en daar ging de fout over
        de app heeft m, hij zit erin
        die ontbreekt niet
    .opt-not-included =
        nee
        staat er niet bij
        bij de app zijn maar drie van de vier gekozen
        die ene is overgeslagen
        hij ontbreekt in het rijtje van de app
        niet aangekruist
        toegevoegd na het koppelen, dus nee
        rechts leeg voor die bv
        Die is niet aangevinkt
        Hij staat nog aan de linkerkant
        Nee, alleen de andere twee
        mist in de keuze
        De app mag wel bij de holding maar niet bij deze
        Niet geselecteerd voor deze app
        Ah, die is nooit toegevoegd
        Rechts vind ik hem niet
        Bij de rechten van de app komt het bedrijf niet voor
        Ik zie vijf namen, deze ontbreekt
        die staat nog links te wachten
        alle andere wel, onze nieuwste niet
        Petra vindt hem niet in haar selectie
        vergeten mee te nemen toen we koppelden
        er zijn er zes gekozen en dit is de zevende
        niet aangevinkt
        zit er niet bij
        app mag die niet
        niet meer in de keuze
        staat niet rechts
        aan de kant van beschikbaar, niet bij de gekozen
        ik zie hem nergens bij de toegelaten
        vinkje leeg
        toen we koppelden bestond die bv nog niet, en niemand heeft hem toegevoegd
        Nee, wel de andere elf.
        nee staat aan de linkerkant nog
        nee, die is niet aangevinkt
        hij staat er nog niet tussen
        die heeft niemand aangevinkt
    .opt-own =
        eigen app
        geen keuze
        het is een eigen app
        eigen registratie dus geen keuze
        onze developer registreerde hem, geen lijst te zien
        maatwerk
        er is daar niets te kiezen
        de knop administraties beheren bestaat bij die app niet, want zelf gemaakt
        met ons eigen client id
        zelfbouw
        Wij hebben zelf die app geregistreerd, dus er valt niets te beheren
        Maatwerk van onze IT
        geen keuze, is van ons
        Zelfbouw: die knop is er niet
        Het is onze interne koppeling
        Hij staat op onze naam in het ontwikkelaarsportaal
        Onze programmeur maakte hem
        Dit is geen leverancier, dit zijn wij
        client secret hebben we zelf aangemaakt
        Niet van toepassing bij eigen software
        onze programmeur heeft dat zelf ingeschreven, er valt niets te kiezen
        wij hebben het zelf gemaakt
        eigen bouw met eigen sleutels
        het komt niet van een leverancier maar van onze it-afdeling
        maatwerk van eigen huis, dus dat lijstje bestaat niet
        eigen app, geen keuze
        niet standaard
        die knop hebben wij niet, het is onze app
        van onszelf
        er valt niks te kiezen, zelf geregistreerd
        geen app van een leverancier
        wij hebben die zelf geprogrammeerd, valt dus niks te kiezen
        die app hebben we in huis ontwikkeld
        er is geen keuze
        deze hebben wij zelf geregistreerd dus ik kan niks kiezen
        is van onszelf, die knop is er niet
        is er eentje van onszelf, geen keuzelijst
        die hebben wij laten bouwen, er zit geen keuze bij
    .stuck-app-not-in-list =
        de app staat er niet
        niet in mijn lijst
        de app zelf zie ik niet
        bij mijn naam staan drie apps, deze niet
        beveiligingscentrum is leeg
        ik vind ons programma daar niet terug
        waar is die app dan gebleven
        ik scrol me suf maar hij ontbreekt tussen mijn apps
        Zij heeft die app niet in haar lijst
        Het programma staat er niet bij
        leeg lijstje in dat centrum
        Ik zie twee andere programma's maar niet dat met de fout
        Op die pagina komt onze koppeling niet voor
        Waar is de app? Niet bij mij in elk geval
        De collega keek en vond hem niet
        Niets van Zenvoices te zien onder mijn naam
        ze heeft haar beveiligingscentrum open en het programma staat er niet tussen
        drie apps, maar die van ons zit er niet bij
        onder welke naam zou hij daar moeten staan? ik vind niks wat erop lijkt
        Petra ziet een lege pagina, geen enkel programma
        die bv wel, die app niet
        in dat beveiligingscentrum staat onze app niet
        mijn lijstje in het beveiligingscentrum is leeg
        ik sta in een ander lijstje blijkbaar, geen app te zien
        mijn collega heeft het ooit geregeld, in mijn centrum is het kaal
        in het beveiligingscentrum staat de app niet
        de app zit niet tussen mijn machtigingen
        in mijn lijstje komt hij niet voor
    .stuck-own-app =
        is het een eigen app
        weet niet of het een eigen app is
        hoe zie je het verschil tussen standaard en eigen?
        kweet niet wie hem geregistreerd heeft
        is dat een app van de leverancier of van ons
        zou het iets van onszelf zijn?
        wat is dat eigenlijk, zo'n eigen app
        Hoe weet ik of dit van ons is of gekocht?
        Wat is het verschil tussen die twee soorten?
        Zou dit een eigen app kunnen zijn?
        geen idee of wij hem zelf geregistreerd hebben
        Ik snap niet wat voor soort koppeling wij hebben
        Is Invantive er zo een van onszelf of niet
        Waar lees ik af wie de app heeft aangemeld?
        Telt een script op onze client id als eigen?
        hoe kan ik zien of wij dit zelf hebben geregistreerd
        is dit nu van de leverancier of van ons, ik kan het niet uitmaken
        wat bedoelen jullie met een eigen app
        een extern bureau heeft het voor ons gemaakt, telt dat als van ons?
        ik twijfel of het een kant-en-klaar product is
        hoe kan ik zien of het ene van onszelf is
        de knop administraties beheren is er niet
        de bouwer van onze webshop heeft zelf sleutels aangevraagd bij exact, telt dat als eigen?
        hoe weet ik of dit er een van onszelf is?
        hoe weet ik of het onze eigen is

forbidden_module-included =
    zit de module in onze licentie als de app forbidden geeft
    forbidden omdat voorraad niet in het abonnement zit
    zou forbidden kunnen betekenen dat wij dat onderdeel niet betalen
    waar zie ik of voorraad in ons pakket zit als de app geweigerd wordt
    geen rechten op CRM, hebben wij dat wel
    basispakket en een 403 op projecten, hangt dat samen
    kan een 403 komen omdat wij de module voorraad niet hebben
    hoe zie ik of projecten in onze exact licentie zit, de app krijgt forbidden
    De software vraagt iets uit het salarisdeel dat wij niet afnemen. Verklaart dat de weigering?
    onderdeel niet te openen in exact zelf, daarom 403?
    Kan een kale Forbidden komen doordat wij de module projecten niet in ons pakket hebben?
    hoe kijk ik na of voorraad in onze Exact-licentie zit, het programma krijgt een lege 403 bij artikelen
    Alles met rechten is goed en toch Forbidden bij salarisgegevens. Heeft dat met de licentie te maken?
    ontbrekend onderdeel als laatste verdachte bij Forbidden
    app wil iets met projecten en krijgt kaal Forbidden, ontbreekt dat onderdeel bij ons?
    zou zo'n kale weigering van de licentie kunnen komen, wij hebben geen voorraadmodule
    forbidden door ontbrekende module?
    De app wil projecten ophalen en krijgt 403. Hoe controleer ik of dat onderdeel bij ons pakket hoort?
    kan forbidden door de licentie komen
    App wil voorraad boeken maar volgens mij hebben wij geen voorraadmodule, geeft dat een 403?
    hoe kijk ik of projecten in ons pakket zit
    kan forbidden ook komen omdat wij de voorraadmodule niet hebben
    app wil projecten lezen en krijgt 403, ik weet niet of projecten in ons pakket zit
    hoe zie ik of we salaris in exact hebben, de hr-app krijgt enkel Forbidden
    Boekingen lezen gaat goed, alleen bij voorraad krijgen we 403. Heeft dat met onze licentie te maken?
    Forbidden alleen op projecten, facturen gaan gewoon door. Zit dat misschien niet in ons abonnement?
    app wil voorraad ophalen en krijgt 403, wij hebben denk ik geen voorraadmodule
    hebben wij manufacturing eigenlijk wel in de licentie? de app geeft daarop forbidden
    krijgen we forbidden omdat we geen voorraadmodule hebben
    403 op projecten, zit dat wel in ons pakket?
    Kan een kale forbidden door de licentie komen, we hebben maar het basispakket
    hoe controleer ik of HRM wel in onze licentie zit, want de app krijgt 403 op medewerkers
    403 bij het ophalen van voorraad, hebben wij dat onderdeel wel in ons Exact-pakket?
    De kiosk geeft 403 bij projecten. Hebben wij projecten wel?
    forbidden op projecten, zou het kunnen dat de klant die module niet afneemt?
    403 zonder tekst op projecten: hebben wij die module eigenlijk wel?
    kan een weigering ook komen doordat een module niet in ons pakket zit?
    de koppeling voor voorraad wordt geweigerd, wij hebben volgens mij alleen boekhouden
    hoe zie ik of productie in onze exact zit, want de app wordt daar zonder reden geweigerd
    Is een kale 403 op vaste activa misschien omdat wij die functie niet afnemen?
    wij zijn van premium naar basis gegaan en de app krijgt op enkele onderdelen een lege weigering
    hebben wij eigenlijk wel projectbeheer? de urenapp krijgt 403 zonder tekst
    Waaraan zie ik of ons Exact het onderdeel uren wel heeft, want de urenapp krijgt enkel Forbidden
    Kaal Forbidden op salarissen: hoe kijk ik of salarissen bij ons in Exact te openen is?
    forbidden alleen op voorraad, kan het zijn dat we die module niet hebben
    ligt een forbidden aan ons abonnement als we geen productie hebben
    403 op voorraad en we hebben misschien geen handelspakket, hoe check ik dat
    kan een kale weigering komen door een onderdeel dat wij niet hebben, hoe zie ik dat in Exact
    forbidden op voorraad, hebben we die module wel
    forbidden bij salaris ophalen, zit payroll in pakket
    alleen het onderdeel magazijn geeft forbidden en ik zie dat menu ook nergens in ons exact
    abonnement uitgekleed vorige maand, nu forbidden op projecten, zit dat er nog in
    Hoe zie ik of voorraad bij ons licentiepakket zit, want de app krijgt daar 403 op
    Forbidden bij voorraad, hebben wij dat onderdeel wel in ons pakket?
    403 op projecten, kan het zijn dat de module ontbreekt
    hoe kijk ik na of ons pakket dat onderdeel wel bevat waar de app forbidden op geeft
    Hoe kan ik controleren of voorraad eigenlijk in ons abonnement zit nu de scannerapp met kaal forbidden stopt
    Kaal 403 op de projecten, hoe zie ik of projecten bij onze licentie hoort?
    Hoe ga ik na of Forbidden komt doordat we bijvoorbeeld projecten of voorraad niet hebben?
    Zou Forbidden kunnen komen doordat we geen projecten in het pakket hebben, hoe zie ik dat
    Hoe zie ik in Exact of voorraad bij ons abonnement hoort, de app krijgt daar kaal Forbidden sinds de verlenging
    hoe zie ik of voorraad in onze licentie zit, 403 op artikelen
    Hoe zie ik of een Forbidden komt doordat wij de module voorraad niet hebben?
    Hoe zie ik of het onderdeel projecten in onze licentie zit, nu de app daar een kale 403 op krijgt?
    kan 403 komen doordat wij geen voorraadbeheer in ons pakket hebben
    enkel forbidden bij de projecten, misschien hebben wij dat deel van Exact niet eens
    plots forbidden sinds we een goedkoper pakket hebben, geen verdere tekst
    is een kaal forbidden een teken dat het onderdeel projecten niet bij ons abonnement zit
    forbidden in beeld bij loon doorsturen, is dat omdat wij geen loonpakket hebben of door iets anders
    Forbidden bij projecten: kan het zijn dat de module er niet in zit, hoe controleer ik dat
    kan een 403 op projecten komen omdat we die module niet hebben
    Forbidden bij alles over voorraad: kan het zijn dat we dat onderdeel helemaal niet hebben?
    Basispakket, en de tool krijgt 403 op projecten. Kan ik nakijken of we dat onderdeel hebben?
    forbidden op voorraad, hebben wij die module
    kan forbidden ook komen doordat wij geen module Voorraad hebben
    403 bij projecten, zit dat misschien niet in ons pakket?
    Kan Forbidden komen doordat klant geen projectmodule heeft, en hoe zie je dat
    Forbidden bij salarisboekingen: zit loon eigenlijk wel in ons pakket?
    Geeft Exact Forbidden als we de module voorraad niet hebben?
    Kan een ontbrekende module een 403 opleveren?
    Hoe ga ik na of voorraad in ons pakket zit nu de app Forbidden geeft?
    Hoe zie ik zelf of het onderdeel waar een kale Forbidden op komt in ons Exact zit?
    Kan een kale Forbidden komen doordat we de module Projecten niet hebben, en hoe kijk ik dat na?
    Kale 403 op projecten. Zou het kunnen dat projecten niet in ons pakket zit?
    Werkt de app niet met voorraad omdat we een te klein Exact-pakket hebben? Er staat alleen Forbidden.
    .opt-included =
        ja
        hebben we
        zit erin
        voorraad hebben wij gewoon
        voorraad kan ik gewoon openen
        we gebruiken projecten dagelijks
        menu salaris is er en het werkt
        staat op de factuur van Exact
        kan iedereen hier in
        jazeker, dat pakket betalen we
        Voorraad staat gewoon in ons menu
        Dat hebben we, ik werk er dagelijks in
        ja aanwezig
        Projecten zit in ons pakket
        Het gaat om gewone verkoopfacturen, dat heeft iedereen
        De hoofdgebruiker kan het openen
        Wij betalen er ook voor
        Ik heb het net aangeklikt en het ging open
        Zit erin, zeker weten, staat op de factuur van Exact
        Onze licentie is de meest uitgebreide
        voorraad staat in het menu en wordt dagelijks gebruikt
        wij betalen voor het volledige pakket
        we zitten op premium, dus salaris zit er ook in
        de hoofdgebruiker opent het zonder gedoe
        projecten? daar schrijven we elke week uren in
        ja, hebben we
        ontbreekt niet
        zit in de licentie
        die module is er gewoon
        niet opgezegd, zit er nog in
        menu staat er
        niet veel gebruikt maar ge kunt het gewoon openen
        voorraad openen lukt
        zit erbij
        we gebruiken salaris elke maand
        projecten draaien hier dagelijks, daar zitten er drie mensen in
        voorraad zit er gewoon in bij ons
        ik open het zo, dus dat hebben we
        voorraad openen lukt gewoon
        het ontbreekt niet
    .opt-not-included =
        nee
        hebben we niet
        zit er niet in
        salaris hebben we nooit afgenomen
        voorraad is bij ons nooit aangeschaft
        zelfs de hoofdgebruiker ziet dat menu niet
        wij hebben de kleine versie
        opgezegd vorig jaar om te besparen
        dat stuk van Exact ontbreekt hier
        alleen boekhouden, geen projecten
        Salaris hebben we nooit afgenomen
        Dat stuk bestaat bij ons niet
        nee, te duur
        Zelfs de eigenaar ziet Projecten nergens
        Wij hebben de basisversie zonder voorraad
        Het menu ontbreekt bij iedereen
        We zijn vorig jaar afgeschaald en toen is dat vervallen
        Niet in ons contract
        Exact biedt het aan als upgrade, dus kennelijk hebben wij het niet
        Dat onderdeel is er niet
        voorraad doen wij in een ander pakket, dat zit hier niet in
        we hebben dat vorig jaar opgezegd om te besparen
        niemand ziet dat, de hoofdgebruiker evenmin
        wij betalen enkel voor boekhouden
        salaris besteden we uit, dat hebben we nooit afgenomen
        niet in ons pakket
        hebben wij niet
        nooit afgenomen
        zit er niet meer in
        projecten? dat hebben wij nooit afgenomen
        nee, salaris doen we bij een ander bureau
        wij hebben enkel boekhouding
        projecten staat nergens in het menu, ook bij de hoofdgebruiker niet
        in 2022 opgezegd om kosten te sparen
        de tegel voorraad is weg sinds we naar het kleine pakket zijn gegaan
        nee projecten zit er bij ons niet in
        salaris doen we in een ander pakket, dus nee
        zit er bij ons niet in
        voorraad hebben we nooit genomen
    .opt-cannot-tell =
        weet ik niet
        geen idee
        durf ik niet te zeggen
        wat wij afnemen, geen zicht op
        dat regelt het hoofdkantoor
        contract ligt niet bij mij
        zou het echt niet weten
        kan het nergens opzoeken
        Dat zou ik niet weten
        Ik heb geen inzage in ons contract
        Welk onderdeel gebruikt de app dan? Ik weet het niet
        geen flauw benul
        Daar ga ik niet over
        De app doet zoveel, ik kan niet zeggen welk deel het is
        Kan ik niet beoordelen
        Mijn menu is beperkt dus dat zegt niks
        Onzeker
        Ik durf er geen antwoord op te geven
        geen flauw idee wat wij afnemen
        ik ben maar de boekhouder, de contracten liggen elders
        ik zie het niet, maar misschien mag ik het gewoon niet zien
        zou kunnen, zou ook niet kunnen
        daar blijf ik het antwoord schuldig
        niet zeker
        daar ga ik niet over
        niemand hier weet dat
        tja
        ik kan daar zelf niks van zien
        En als het er niet in zit, wat dan?
        geen idee wat we betalen
        zou kunnen, dat contract heb ik nooit gezien
        ik heb geen zicht op de licentie
        kan ik zo niet zien
    .stuck-who-knows =
        wie weet dat
        aan wie vraag ik dat
        wie kan mij zeggen wat er in ons abonnement zit
        bij wie moet ik zijn voor zoiets
        wie heeft ons contract met Exact in beheer?
        is dat iets voor de boekhouder of de baas
        heb jij een idee wie ik daarvoor bel
        moet ik Exact zelf bellen om dat te horen?
        Wie kan ik daarover aanspreken?
        Aan wie vraag ik wat we afgenomen hebben?
        Weet de accountant dat?
        bij wie moet ik zijn
        Hoe kom ik te weten wat er in onze licentie zit?
        Is er een persoon die het contract beheert?
        Staat ergens een overzicht van wat wij betalen aan Exact?
        Moet ik hiervoor Exact bellen?
        bij wie moet ik zijn om dat te weten te komen
        aan wie stel ik die vraag, de boekhouder of Exact zelf
        heeft de directie daar een overzicht van?
        wie van ons gaat over dat contract
        waar staat zoiets beschreven, een factuur misschien
        aan wie vraag ik wat er in onze licentie zit
        bij wie kan ik dat navragen
        onze boekhouder regelt het abonnement, moet ik bij hem zijn?
        wie in huis gaat er over het abonnement? ikzelf niet
        wie in het bedrijf heeft zicht op onze licentie

forbidden_other-text =
    achter forbidden staat nog een zin
    forbidden met een reden erachter
    forbidden met een hele lap tekst, wat zegt die
    na het woord volgt nog een code, waar moet ik heen
    de weigering noemt iets over een scope, is dit dan de juiste plek
    wat betekent de rest van de zin achter forbidden
    er staat wel tekst achter Forbidden, waar vind ik wat die betekent
    niet kaal: na het woord forbidden volgt een Engelse zin, welke hulp heb ik dan
    Mijn weigering bevat na 'Forbidden' nog een verklaring. Welke gids hoort daarbij?
    forbidden met een staartje eraan
    er staat toch nog wat na dat Forbidden, waar moet ik dan kijken?
    forbidden met iets erachter
    Mijn melding begint met Forbidden maar gaat nog een regel door. Welke uitleg hoort bij welke tekst?
    achter forbidden staat nog een heel verhaal
    Er staat Forbidden met daarachter iets over scope. Welke uitleg moet ik hebben?
    Mijn 403 gaat door met een zin erachter, is dat dan toch een ander probleem?
    er staat wel meer achter forbidden bij mij, welke uitleg moet ik hebben
    Er staat achter Forbidden nog een zin in het Engels. Wat betekent die?
    na Forbidden staat er nog een heel verhaal in het engels, maakt dat uit?
    "Forbidden - LicenseNotValid" of zo, dus niet alleen Forbidden
    er staat forbidden plus een zin over requests, is dat deze gids wel
    er staat meer achter forbidden dan alleen dat woord
    Forbidden - en daarachter een hele zin in het engels
    Er staat Forbidden en daarachter nog een heel verhaal, wat nu
    achter het woord forbidden staat een Engelse zin, helpt die?
    Forbidden - gevolgd door tekst die ik niet begrijp
    mijn 403 heeft wél een toelichting, wat doe ik daarmee
    de melding is langer dan enkel forbidden, moet ik dan ook rechten en licentie langslopen?
    er staat Forbidden met daarachter nog een Engelse zin
    Op de kassa staat Forbidden gevolgd door nog een hele zin, welke kant moet ik op?
    Forbidden - en dan nog iets met scope of zo, waar hoort dat bij?
    Achter Forbidden staat wél iets, een heel verhaal met een Engels woord, maakt dat uit
    na Forbidden staat nog een hele zin, welk spoor moet ik dan volgen
    403 met uitleg erachter, is dat anders dan een kale?
    Achter Forbidden staat nog een heel stuk Engels, wat doe ik daarmee?
    er staat niet alleen forbidden maar nog een hele zin achter, helpt dat
    forbidden, gevolgd door BlockedUser
    403 met een verhaal erachter, geldt dan hetzelfde rijtje oorzaken
    er staat meer dan Forbidden, namelijk een hele zin erachter
    er hangt nog tekst achter dat Forbidden, maakt die uit?
    forbidden met tekst erachter
    na forbidden staat nog een heel verhaal, wat doe ik daarmee
    forbidden: gevolgd door Application Scope of zoiets, waar kijk ik dan
    Achter Forbidden staat bij mij nog een halve zin, maakt dat uit?
    Achter Forbidden staat nog een heel verhaal, wat moet ik daarmee
    achter forbidden staat nog iets van blockeduser, is dat belangrijk?
    De weigering begint met Forbidden en daarna komt er nog een halve zin over een scope. Geldt dan nog jullie rijtje van vier oorzaken?
    Achter Forbidden staat nog een hele zin over application scope, dan is het dus niet de kale
    Na Forbidden staat nog een hele zin, maakt dat uit?
    Achter Forbidden staat nog een halve zin, doet die ertoe?
    Achter Forbidden staat nog iets over een gebruiker die geblokkeerd zou zijn, of een scope, wat betekent de rest
    Gisteren was het nog alleen Forbidden, vandaag staat er Forbidden met een hele zin erachter, kijk ik dan ergens anders
    er staat forbidden en dan nog een hele zin erachter, wat daarvan moet ik hebben
    forbidden met extra tekst erachter
    Achter Forbidden staat bij ons een hele zin, is dat dan nog hetzelfde probleem of een ander?
    Er staat 'Forbidden - ' en dan nog een zin, is dat iets anders dan alleen Forbidden?
    Achter Forbidden staat nog een hele zin, waar moet ik dan naar kijken?
    Achter Forbidden staat bij mij nog een stuk tekst, wat moet ik daarmee?
    Achter Forbidden staat nog meer tekst, waar moet ik dan kijken?
    Achter Forbidden staat bij mij nog een Engels woord, wat kan ik daarmee?
    er staat Forbidden en daarachter nog iets over BlockedUser, waar moet ik dan zijn
    Er staat 'Forbidden' met daarachter een hele zin in het Engels, die heb ik nu gevonden, welke kant op
    Achter de 403 staat nog iets over requests of een blocked user
    er staat Forbidden en dan nog iets met Application Scope, welke kant op
    na 'Forbidden -' volgt bij ons nog een zin, is jullie uitleg voor kale meldingen dan wel van toepassing
    Achter Forbidden staat bij ons nog een halve zin, waar moet ik dan heen?
    Forbidden plus iets met BlockedUser erachter, behoort dat hiertoe?
    forbidden met nog tekst erachter
    er staat forbidden met nog een zin over scope erachter, welke kant moet ik op
    na 'Forbidden -' komt nog tekst over too many requests
    Achter Forbidden staat nog een zinnetje over rate, wat moet ik daarmee
    er komt nog een hele zin na Forbidden, welke hulp hoort daar dan bij
    Achter Forbidden staat nog een zin, waar moet ik dan heen?
    Achter Forbidden staat bij onze klant nog een stuk Engelse tekst, wat zegt dat over de oorzaak?
    Achter Forbidden staat nog een zin, moet ik dan iets anders doen?
    Er staat Forbidden met daarachter nog een zin. Welke kant moet ik dan op?
    Achter Forbidden staat bij ons nog een hele zin, waar moet ik dan zijn?
    De 403 heeft een toelichting erachter die ik niet snap, welke hulp hoort daarbij?
    Achter Forbidden staat nog een stuk tekst, maakt dat uit?
    Na Forbidden staat nog "request contains unsupported user", moet ik dat meenemen?
    Achter Forbidden staan nog woorden, heb ik daar iets aan?
    .opt-division-scope-error =
        de eerste
        division scope
        BlockedUser staat erachter
        not within division scope, volledig
        application scope violated lees ik
        itgeneor321 hangt eraan
        LicenseExpired
        iets met scope
        er staat BlockedUser
        division scope staat er
        BlockedUser
        not within division scope staat erachter, dus de eerste
        die application scope dus
        division scope stond erachter
        iets met BlockedUser
        er staat division scope
        BlockedUser dus de eerste
    .opt-too-many-requests =
        de tweede
        te veel verzoeken
        er volgt 429 en iets over limiet
        hij schrijft dat we te veel vragen
        too many requests erachter
        limiet overschreden, staat er
        over het aantal aanroepen gaat het
        daglimiet
        429
    .opt-link-stopped =
        de derde
        er komt niets meer
        hij wil dat ik inlog
        er staat 'sign in again'
        helemaal stil sinds gisteren
        vraagt opnieuw te verbinden
        unauthorized, token verlopen
        er valt niks meer te halen
        de app vraagt steeds opnieuw mijn wachtwoord
        sinds dinsdag droog, er stroomt niks meer door
        komt helemaal niks meer binnen
    .finish =
        ik weet genoeg, klaar
        laat maar, ik stuur het naar de helpdesk

forbidden_no-right =
    forbidden want de gebruiker heeft het recht niet, waar geef ik dat
    recht toevoegen aan de gekoppelde gebruiker na forbidden
    de gebruiker mag het zelf ook niet, wie geeft dat recht
    login heeft te weinig rechten, welke rol lost de weigering op
    hoe krijgt iemand het ontbrekende recht zodat de app verder kan
    kijkrechten blijken te weinig voor de app, wat nu
    hoe geef ik de gebruiker het ontbrekende recht zodat Forbidden verdwijnt
    de gebruiker van de app mag die boeking zelf ook niet, waar zet ik dat recht aan
    Bij de gebruiker ontbreekt een rol waardoor de software geweigerd wordt. Wie voegt die toe en waar?
    recht toevoegen in Stamgegevens Gebruikers voor een app die 403 krijgt
    het ligt aan de rechten van de gebruiker zelf denk ik, die 403, hoe geef ik er een recht bij?
    Met de hand lukt het ook niet: de gebruiker van het programma mag geen verkoopfacturen boeken. Waar geef ik haar dat recht?
    kale Forbidden blijkt te komen doordat de login geen rechten heeft op voorraad, hoe voeg ik die rechten toe
    Rechten achter Toegangsrechten bij een gebruiker, welke moet ik aanvinken om Forbidden op te lossen?
    De koppelgebruiker heeft te weinig rechten en wij willen die niet aan deze persoon geven. Wat is het alternatief bij die Forbidden?
    ik ben beheerder en moet iemand toelaten bankboekingen te maken, anders blijft de 403
    zij mag zelf ook geen facturen boeken zie ik, dus daar komt die weigering vandaan. Hoe krijgt ze dat recht?
    recht geven aan gebruiker van app
    De gekoppelde gebruiker kan het met de hand ook niet. Waar zet ik het ontbrekende recht aan zodat Forbidden verdwijnt?
    hoe geef ik die gebruiker het recht erbij
    Blijkt dat onze koppelgebruiker geen verkoopfacturen mag maken, waar zet ik dat aan in Exact
    te weinig rechten bij de gebruiker, wie verandert dat
    nagekeken: de gebruiker van de koppeling mag zelf ook niet boeken in het inkoopboek. hoe geven we dat recht
    forbidden omdat de gebruiker te weinig rechten heeft, waar zet ik die erbij
    De collega achter de app kan met de hand ook geen facturen inboeken. Dat zal de oorzaak van de 403 zijn, hoe los ik dat op?
    te weinig rechten op de app-gebruiker, 403
    de gebruiker waar de app op draait mag zelf geen inkoopboekingen doen, en app zegt forbidden. Hoe krijgt hij dat recht
    Blijkt dat Jelle in exact ook geen memoriaal kan boeken. Daarom 403. waar zet ik dat goed
    te weinig rechten voor de koppelgebruiker → forbidden. wie kan dat geven en hoe
    de gebruiker van de koppeling mag zelf ook geen inkoopfacturen boeken, vandaar forbidden. hoe geef ik dat recht
    Met de hand lukt de boeking ook niet bij die user, waar zet ik zijn rechten
    forbidden want user heeft te weinig rechten
    Onze kassagebruiker mag zelf in Exact ook geen boeking maken, kan de app het daarom niet?
    Anja mag met de hand ook geen verkooporder aanmaken en de app draait op haar login: Forbidden
    welk recht moet een gebruiker krijgen zodat de app namens hem mag boeken
    rol te beperkt, daardoor 403 bij memoriaal
    Waar stel ik in Exact in wat iemand binnen een administratie mag doen, zodat het programma geen weigering meer krijgt?
    De gebruiker van de koppeling heeft alleen leesrechten en de app wil schrijven
    ik wil die persoon geen extra rechten geven maar de app krijgt wel steeds een weigering
    kantoordame haar naam zit onder de app maar zij mag geen inkoop boeken van mij, klopt dat dan dat ie weigert
    De gebruiker van de kassa kan zelf ook geen verkoopfactuur maken in Exact, vandaar die 403 denk ik
    De login van de webshop mag geen orders maken in Exact, hoe geef ik dat recht
    De kok mag zelf geen inkoop boeken in Exact, dus krijgt de bestelapp op zijn naam verbod. Waar geef ik hem dat?
    Het boeken lukt de gebruiker met de hand ook niet, en de app zegt 403
    forbidden, de koppelgebruiker mist een rol denk ik: inkoopboekingen maken kan hij zelf ook niet
    De medewerker achter de app heeft een lichtere rol gekregen, sindsdien krijgt de app Forbidden op memorialen
    Het serviceaccount mag met de hand ook geen memoriaal boeken. Waar geef ik het dat recht zodat de app stopt met 403?
    gebruiker van de koppeling heeft te weinig rechten, waar zet ik die bij
    inkoopfacturen inboeken lukt de koppelgebruiker zelf ook niet, dus daar zit de 403
    ik wil die medewerker dat recht niet geven maar de app heeft het nodig voor de boekingen
    het interface-account mist het recht om relaties aan te maken, dat blijkt ook met de hand. Waar vink ik dat aan?
    Forbidden bij het boeken, en ik kan die boeking zelf in Exact ook niet maken met mijn account
    De 403 komt volgens mij omdat de login achter de app maar een leesrol heeft
    Zij kan zelf geen memoriaal maken in Exact en de app op haar naam krijgt Forbidden, wat moet er bij?
    De 403 ligt aan de rol van de secretaresse, die mag geen verkoopboekingen doen. Waar voeg ik dat toe?
    de man die koppelde mag zelf ook geen inkoopfacturen invoeren, daarom forbidden denk ik. hoe geef ik hem dat recht
    forbidden want koppelgebruiker heeft te weinig rechten op projecten
    koppelgebruiker heeft alleen leesrecht op projecten en de app krijgt 403 bij schrijven
    koppelaccount mag geen verkooporders aanmaken, 403, waar vink ik dat recht aan
    koppelgebruiker kan zelf ook geen verkoopboeking maken, vandaar de 403
    de gebruiker achter de plugin mag met de hand geen artikelen aanmaken, welk recht mist
    het koppelaccount mag handmatig ook geen debiteur aanmaken, dus vandaar
    user mag geen inkoopboeking maken, app forbidden
    met de hand mag hij het ook niet, welk recht geven
    koppelgebruiker kan zelf ook geen verkooporder aanmaken, hoe geef ik dat recht zodat de forbidden weg is
    boekhoudrol te laag, koppelgebruiker mag handmatig ook niks, app 403
    als ik met de hand als koppeluser probeer te boeken mag het niet, daar zit het dus, welk vinkje mist hij
    De gebruiker achter de kassa kan zelf ook geen inkoopfactuur boeken, en de app krijgt Forbidden. Hoe los ik dat op?
    Jolien mag zelf geen memoriaalboeking maken, en de kassa die op haar naam loopt krijgt een kale 403
    De koppelgebruiker kan zelf ook geen inkoopboeking maken, en de app krijgt Forbidden
    403 omdat de rol van de gebruiker te mager is, waar zet ik het recht erbij
    als Wendy die boeking zelf met de hand probeert mag ze ook niet, dus daarom krijgt de kassa forbidden zeker
    Ik zie dat de login van de kassa geen verkoopboekingen mag maken, waar geef ik dat recht zodat dat forbidden weg is
    De koppelgebruiker mag geen inkoop boeken en de app zegt Forbidden
    Degene die de app aansloot mag zelf ook geen memoriaal boeken en daarom wordt de app met alleen Forbidden geweigerd. Waar geef je haar dat recht?
    De kale weigering ligt aan de rol van de boekhoudster, zij mag zelf ook geen verkooporders. Geven we haar dat recht of laten we de app via een ander lopen?
    Gebleken: ons koppelaccount mag geen verkooporders invoeren, daardoor die verboden-melding. Waar zet je dat recht aan?
    De 403 verdwijnt als ik de koppeling onder de directeur hang, dus user SYSTEM heeft te weinig rollen, wat geef ik hem
    Onze logistieke gebruiker kan zelf ook geen voorraadtelling boeken, de app dus ook niet; hoe lossen we dat op?
    De kassa krijgt Forbidden, en met de hand mag die collega zelf ook geen verkoopboeking maken
    Forbidden, en met de hand mag die gebruiker de inkoopboeking ook niet maken. Wie moet dat recht geven?
    De gebruiker mag zelf ook geen dagboek boeken, en de app zegt Forbidden
    Els mocht tot haar functiewissel zelf boekingen maken, nu niet meer, en de app op haar naam krijgt ook Forbidden
    Bij de nieuwe rollen verloor de inkoopgebruiker het boekrecht, hij krijgt zelf ook nee en de app Forbidden
    die gebruiker achter de app kan de boeking met de hand ook niet doen, vandaar 403, en nu
    forbidden, koppelgebruiker mag niet boeken
    De koppeling loopt op de naam van Femke, en die mag zelf geen verkoopboekingen maken. Vandaar de Forbidden, hoe geef ik haar dat
    kale 403 en als ik het met de hand probeer als diezelfde gebruiker mag het ook niet. welk recht moet erbij
    Forbidden is verklaard: Bram mag geen relaties wijzigen en de koppeling draait op Bram. Waar geef ik hem dat recht
    De koppelgebruiker mag zelf ook geen verkoopboekingen maken, is dat de reden van de 403?
    De gebruiker achter de app mag zelf ook geen boeking maken, welk recht moet hij krijgen tegen de Forbidden?
    Welke rol mist de koppelingsgebruiker als hij zelf ook geen orders kan boeken en de app Forbidden krijgt?
    Ik krijg Forbidden en als ik hetzelfde met de hand wil boeken mag het ook niet
    De medewerker waar de app op draait mag zelf geen facturen maken, komt daar de Forbidden vandaan?
    De koppelgebruiker mag de boeking ook met de hand niet maken en de app krijgt Forbidden, waar geef ik dat recht?
    Welke plek in gebruikersbeheer geeft de API-user het recht dat hij mist bij een 403?
    De gebruiker van de app kan de boeking met de hand ook niet maken, is dat de reden van Forbidden?
    De koppelgebruiker mag geen facturen wijzigen, hoe krijgt hij dat recht zodat Forbidden ophoudt?
    De login van de koppeling mag zelf ook geen inkoopfacturen boeken en de app zegt forbidden, hoe geef je die het recht
    Met de hand mag onze koppelgebruiker het ook niet boeken, en de app zegt Forbidden
    De stagiair waarop de app loopt heeft geen boekrechten, dat verklaart de 403, hoe los ik dat op
    koppelgebruiker mag zelf geen verkoopfactuur boeken en de app krijgt forbidden
    gebruiker mist het recht om inkoop te boeken, app weigert met 403, wie zet dat goed
    de koppelgebruiker kreeg vorige week een lichtere rol en sindsdien weigert de API kaal met 403 op boeken
    De servicegebruiker mag handmatig geen inkoopboekingen maken, dus de app evenmin. Hoe geef ik dat recht?
    De 403 komt doordat de koppelgebruiker een te lichte rol heeft. Welk scherm?
    Interfacegebruiker mist het recht op vaste activa en de app krijgt daarom een kale 403, waar voeg ik dat toe
    forbidden, user mag zelf ook geen facturen maken
    rol van koppelgebruiker te laag 403
    de gebruiker achter de koppeling kan die boeking zelf ook niet maken, welk recht mist en wie zet dat aan
    403 want de systeemgebruiker heeft geen boekrechten, waar geef ik die
    De Forbidden komt doordat onze koppelgebruiker geen facturen mag aanmaken. Waar geef je dat recht
    klant mag de boeking met de hand ook niet maken, vandaar de 403. wat nu
    Met de hand mag hij het ook niet, dus wie geeft hem dat recht?
    De gebruiker achter de app mist een recht, hoe zet ik dat aan?
    De gebruiker van de koppeling mag bij de klant geen memoriaal boeken en de app krijgt Forbidden, hoe geef ik dat recht?
    De koppelgebruiker ziet bij de stichting geen verkoop, en de app krijgt een kale Forbidden, welk recht moet erbij?
    Zelf mag de koppelgebruiker ook geen memoriaal boeken, daarom geeft de app Forbidden. Hoe krijgt hij dat recht?
    De assistent onder wie de app draait heeft een te beperkte rol, vandaar 403. Welk recht moet erbij?
    De koppelgebruiker kan zelf ook geen verkoopfactuur maken, is dat waarom de app Forbidden krijgt?
    Welk recht mist de gebruiker als de app een kale Forbidden geeft en hij het met de hand ook niet mag?
    Onze koppelgebruiker mag bewust geen inkoopfacturen boeken. De app krijgt nu Forbidden. Welk recht moet erbij?
    De gebruiker van de koppeling kan het scherm met de hand ook niet openen, dus vandaar die Forbidden. Hoe geef ik dat recht?
    Met de hand mag de koppelgebruiker die inkoopboeking ook niet maken, en de app krijgt Forbidden. Welke rol moet erbij?
    Bij de gebruiker die gekoppeld heeft lukt het handmatig boeken ook niet, en de app krijgt Forbidden.
    Blijkt dat onze koppelgebruiker geen inkoopfacturen mag boeken, vandaar de 403. Waar geef ik dat recht?
    Gebruiker mist recht, app krijgt Forbidden
    De koppelgebruiker mag zelf ook geen inkoopfactuur boeken en de app krijgt Forbidden. Waar geef ik hem dat recht?
    Forbidden omdat de gebruiker te weinig rechten heeft, welke rechten zet ik aan en waar?
    De app mag niets boeken, alleen Forbidden; de gebruiker heeft enkel leesrechten.
    Welk recht mist onze koppelgebruiker als hij zelf ook geen facturen kan openen en de app Forbidden krijgt?
    De app krijgt Forbidden bij het boeken. We lieten de gebruiker het met de hand proberen en hij mag het zelf ook niet.
    Blijkt dat de koppelgebruiker geen verkoopfacturen mag aanmaken, vandaar Forbidden. Waar geef ik dat recht?
    De app mag geen memoriaalboekingen maken en die gebruiker kan dat met de hand ook niet, wie zet dat recht aan?
    De gebruiker van de app mag zelf ook geen inkoopfacturen invoeren, dus logisch die 403. Waar voeg ik dat recht toe?
    Het blijkt dat de koppelgebruiker zelf ook geen verkoopfactuur mag maken, vandaar de kale Forbidden. Wat nu?
    De koppelgebruiker blijkt geen dagboek te mogen boeken, daarom die kale Forbidden. Waar geef je dat recht?
    .opt-move-link =
        andere gebruiker
        overzetten
        die rechten geven we Sandra niet, dan liever een ander
        laat het via de systeemgebruiker lopen
        Piet heeft die rechten al
        op een andere login zetten
        zij mag dat niet krijgen van de baas
        via iemand met meer rechten
        dat recht krijgt hij van mij niet, laat de app via iemand anders lopen
        die rechten wil ik haar niet geven, laat een ander het doen
        de koppeling mag over naar de algemene gebruiker
        nee zij mag dat recht niet krijgen, dus iemand anders
        zet em op een andere user
        laat het via mij lopen, hij krijgt dat recht niet
        liever op naam van een ander, zij hoeft dat niet te mogen
    .finish =
        klaar
        recht is gegeven en het werkt
        beheerder doet het, dank
        opgelost zo
        ik zet dat erbij, klaar
        beheerder gaat dat recht geven, klaar
        mooi antwoord, verder hoef ik niks
        ik vraag onze beheerder om het recht
        recht gegeven, één keer geprobeerd, loopt. klaar
        beheerder heeft het recht aangezet
        ok ga het vragen

forbidden_no-administration =
    forbidden omdat de gebruiker niet bij de administratie mag
    de gekoppelde gebruiker toegang geven tot de geweigerde administratie
    de koppelaar kan dat dossier niet openen, daarom verboden
    hoe geef ik die login toegang tot het bedrijf na de weigering
    gebruiker blijkt niet in de firma te mogen
    moet na het geven van toegang ook de app opnieuw
    de gebruiker achter de 403 kan de administratie niet kiezen, hoe geef ik hem die
    Forbidden omdat degene die koppelde dat bedrijf mist, waar regel ik dat
    Hoe ken ik de administratie toe aan de gebruiker zodat de kale weigering verdwijnt?
    403: user mist bv, toevoegen
    Lege Forbidden, en nu zie ik dat de koppelgebruiker die BV niet eens kan kiezen. Hoe zet ik die BV bij haar?
    gebruiker mist de administratie waardoor de app enkel 'Forbidden' krijgt, met welke pijl geef ik die
    oorzaak van ons kale Forbidden gevonden: login ziet het bedrijf niet, en nu?
    Forbidden omdat de persoon achter de koppeling niet in die BV mag, wie zet dat recht met de pijl over?
    Na controle mag de app-gebruiker dat bedrijf niet openen, vandaar de lege 403. Wat is de remedie?
    de koppelgebruiker kan die bv niet eens kiezen, vandaar forbidden, hoe los ik dat op
    gebruiker heeft bv niet, 403
    Blijkt dat het account achter de app geen toegang heeft tot het bedrijf waar de 403 op valt. Wie zet dat aan en waar?
    gebruiker ziet de bv niet dus forbidden, en nu
    De persoon van de koppeling kan die administratie niet kiezen. Is dat de oorzaak van de 403?
    Koppelgebruiker kan de bv niet openen, en op precies die bv komt Forbidden. Hoe los ik dat op?
    de gebruiker ziet de administratie van de 403 niet staan, hoe krijgt die toegang
    forbidden en blijkt dat de koppelgebruiker geen rechten heeft op bv Zuid
    Hoe geef ik een gebruiker toegang tot nog een bedrijf? Dat was namelijk de reden van Forbidden.
    de koppelgebruiker kan de bv zelf niet kiezen en daarom forbidden, hoe geef ik die persoon toegang
    Maarten ziet die administratie zelf niet in Exact. App op zijn naam: forbidden. Waar stel ik zijn toegang in?
    forbidden omdat de user de bv niet ziet, hoe geef ik hem toegang
    403 en de gebruiker kan die administratie niet kiezen
    waar voeg ik een bv toe aan een gebruiker, de app krijgt nu forbidden
    De gebruiker van de koppeling ziet die bv linksboven in Exact niet staan, en de app krijgt daar Forbidden
    hoe geef ik een gebruiker toegang tot een extra administratie zodat de 403 ophoudt
    app geweigerd op dossier waar de koppelaar zelf niet in kan
    Kantoorlogin kan administratie van klant De Vries niet openen; app meldt 403 op die klant
    Forbidden op holding, want koppelgebruiker is daar nooit aan toegevoegd
    Zelf kan ik die vennootschap niet openen met het account waarmee de app is ingelogd. Komt de weigering daarvandaan?
    medewerker die koppelde heeft zelf geen toegang tot dat cliëntdossier, vandaar forbidden
    De koppelgebruiker achter die 403 ziet ons tweede filiaal helemaal niet staan linksboven
    Bart van de webshop ziet de groothandel niet in zijn keuzelijst, daarom natuurlijk die 403. Hoe los ik het op?
    Kale 403 en de gebruiker van de koppeling ziet dossier Smit niet eens in zijn lijst
    De API-gebruiker ziet de bv niet in het lijstje linksboven, vandaar het kale 403. Hoe geef ik toegang?
    serviceaccount toevoegen aan de vestiging die geweigerd wordt met alleen forbidden
    Forbidden, en ik zie nu dat de login van de app die stichting linksboven niet eens kan kiezen
    De kale weigering komt doordat de technische gebruiker het nieuwe huis niet mag openen. Hoe geef ik dat?
    koppelgebruiker kan de loods-bv niet openen in Exact, vandaar die 403 zeker? waar geef ik hem die bv
    de gebruiker achter de app mag niet in de stichting, die 403 komt dus daar vandaan, wie zet dat goed
    de man van de koppeling heeft geen toegang tot de verhuur-bv, de app zegt forbidden, hoe geef ik hem die
    403 blijkt omdat het account van de connector dat bedrijf niet ziet
    user ziet bv niet in lijst linksboven, app 403
    forbidden omdat systeemuser die administratie mist, waar rechten geven
    koppelgebruiker mist bv helemaal, forbidden, wie geeft toegang
    De login achter de planner kan dat ene hotel niet kiezen en de app zegt Forbidden, hoe krijgt hij dat?
    Forbidden en de gebruiker ziet die bv niet staan linksboven
    de kassalogin kan onze tweede winkel niet eens kiezen linksboven en krijgt daar dus forbidden, hoe los ik dat op
    die forbidden komt omdat de kassagebruiker het café niet eens in zijn lijstje heeft staan, waar geef ik hem dat
    Forbidden, en de koppelgebruiker ziet die bv ook niet linksboven
    De kale 403 treft alleen dossier Brugge en de gebruiker achter de app kan dat dossier in Exact niet kiezen. Waar ken je dat toe?
    403 op BV Transport en de koppelgebruiker kan Transport bovenin niet eens kiezen, wie geeft hem die
    403, en bovenin kan die collega het bewuste bedrijf niet eens kiezen
    Kale Forbidden en de gebruiker van de koppeling ziet linksboven die bv niet staan. Mag ik hem die geven?
    Linksboven ziet de koppelgebruiker dat bedrijf niet staan, en de app antwoordt enkel Forbidden
    De app geeft forbidden op Zuid en ik zie dat degene die koppelde na de reorganisatie Zuid zelf niet meer kan kiezen
    403 want de koppelgebruiker kan die bv niet eens kiezen, wie regelt dat
    403, gebruiker kan bv niet kiezen
    Forbidden bij BV Noord, en de gebruiker van de koppeling kan BV Noord linksboven ook niet kiezen. Wie zet dat goed?
    403 zonder tekst, en onze koppelgebruiker ziet die bv niet eens staan
    De koppelingsgebruiker kan het bedrijf niet kiezen en de app zegt Forbidden, wie lost dat op?
    De gebruiker van de app ziet het bedrijf niet in Exact en daarom krijgen we Forbidden, hoe herstel ik dat?
    De app zegt Forbidden en die gebruiker kan het bedrijf in Exact zelf ook niet kiezen
    De gebruiker achter de koppeling ziet de administratie niet en de API zegt Forbidden, hoe geef ik toegang?
    De login waarop de app draait ziet de administratie niet eens, komt Forbidden daardoor?
    De gebruiker van de app krijgt Forbidden omdat hij de nieuwe bv niet ziet, waar geef ik hem toegang?
    app zegt alleen forbidden, en de persoon die hem aansloot kan de nieuwe winkel zelf ook niet aanklikken
    Forbidden, en de gebruiker blijkt het dossier niet te kunnen openen, wie geeft hem dat
    koppelgebruiker ziet de BV niet eens in zijn menu, app krijgt 403
    api forbidden op BV Oost en het account erachter heeft geen toegang tot BV Oost
    Het blijkt dat de koppelgebruiker de nieuwe holding niet kan kiezen en daarom kreeg de app Forbidden. Hoe krijgt hij die?
    De interfacegebruiker kan de Poolse bv niet openen, vandaar de kale weigering. Waar geef ik hem die?
    forbidden, user kan bv linksboven nie kiezen
    app krijgt forbidden en haar gebruiker ziet die stichting niet eens linksboven, wie regelt dat
    degene die koppelde ziet bv 12 niet linksboven staan en dus Forbidden. hoe geef je hem die
    Bij Forbidden blijkt de gebruiker het bedrijf niet te mogen openen
    De gebruiker achter de link kan het dossier van deze klant niet openen, krijgt de app daarom Forbidden?
    De koppelgebruiker ziet die klantadministratie niet in Exact en de app meldt Forbidden.
    App geeft kale 403 en de gebruiker ziet de bv ook niet in Exact.
    De gebruiker achter de app kan het bedrijf van die kale Forbidden niet openen. Hoe zet ik dat recht?
    De koppelgebruiker kan die klant niet kiezen linksboven, dus vandaar Forbidden. Hoe lossen we dat op?
    De inlog van de koppeling mag niet in die administratie. Wie moet dat rechtzetten om van het Forbidden af te komen?
    Onze koppelgebruiker heeft geen toegang tot administratie 8, en daar geeft de app Forbidden. Hoe zet ik dat goed?
    Kale Forbidden en de koppelgebruiker ziet de bv linksboven niet. Hoe krijgt hij die?
    De gebruiker die de app koppelde ziet de administratie niet en daarom Forbidden. Hoe geef ik hem die?
    Forbidden, en de gebruiker achter de koppeling kan de bv linksboven niet kiezen
    De kale Forbidden komt doordat de koppelgebruiker dat bedrijf niet kan openen. Wie zet dat recht?
    .opt-move-link =
        andere gebruiker
        Marc mag wel overal bij, neem die login
        ze krijgt die bv nooit, dus andere persoon
        via een ander laten lopen
        op een login die alle bv's heeft
        overhevelen naar de controller
        laten we een aparte gebruiker nemen voor die app
        ik geef haar die administratie liever niet
        geen zin om hem die rechten te geven, neem een ander
        laat de koppeling maar over mijn account gaan
        dat mag die jongen niet zien, zet de koppeling op mij
        hij mag er bewust niet bij, moet via een ander
    .finish =
        klaar
        toegang gegeven, hij boekt weer
        vraag ik aan de beheerder
        top, weet genoeg
        in orde
        opgelost denk ik, dank, dat was alles
        stuur ik door naar de beheerder, klaar
        wordt geregeld door de hoofdgebruiker
        heb het erbij gezet, één keer laten draaien en hij werkt

forbidden_app-not-allowed =
    forbidden omdat de administratie niet voor de app is gekozen
    de app mag niet bij het bedrijf dat forbidden geeft
    ik mag wel in de firma maar de app blijkt er niet toegelaten
    forbidden omdat het bedrijf niet bij de app hoort, hoe voeg ik het toe
    de app is beperkt tot andere dossiers en krijgt dus nee
    waar breid ik uit waar de geweigerde app mag komen
    de kale forbidden komt doordat de administratie niet bij de app is gekozen, hoe nu verder
    403 en het bedrijf staat niet bij wat de app mag, hoe zet ik het erbij
    Oorzaak van de weigering zonder tekst gevonden: de app heeft dat dossier niet in zijn keuze. Wat doe ik?
    app mist bv, daarom 403 zonder uitleg
    kale 403 blijkt omdat de app die bv niet in zijn lijstje heeft, en nu?
    forbidden: bv niet gekozen voor app
    De gebruiker mag alles, maar de administratie stond niet bij de app. Is daarmee het losse Forbidden verklaard?
    administratie staat niet bij de app, is dat mijn forbidden
    Ik zie dat de bv niet onder de app valt terwijl de gebruiker er wel mag. Opgelost?
    persoon mag wel, app niet bij die bv: forbidden verklaard?
    gebruiker mag wel, app niet: bedrijf niet aangevinkt. vandaar forbidden. en nu?
    Ik zie dat de administratie ontbreekt bij de app in het Beveiligingscentrum. Dat verklaart de Forbidden, denk ik?
    oké de app mag er dus niet bij, dat bedrijf is niet gekozen. 403 verklaard, waar los ik het op?
    administratie staat niet bij de app aangevinkt, hij zegt kaal forbidden. Hoe erbij
    user mag wel bij de bv, app niet, dat is dus de reden van mijn 403. Hoe los ik op
    forbidden en de administratie staat niet rechts bij de app
    Kale forbidden, en ik zie nu dat het dossier niet gekozen is voor de app. Hoe voeg ik dat toe?
    Ik kan zelf wel in die administratie werken, maar bij de app staat ze niet aangevinkt en hij krijgt 403
    In het beveiligingscentrum zie ik dat de app maar voor twee van de drie bv's is toegestaan, op de derde krijgt hij Forbidden
    403 op de bv die niet in het lijstje van de app staat
    Gebruiker heeft overal toegang, app is beperkt tot één bedrijf en struikelt op de andere
    de kale weigering geldt alleen voor het bedrijf dat we destijds niet aan de app gegeven hebben
    forbidden want app mag kennelijk niet bij de nieuwe vestiging, gebruiker wel
    alle calls op division 123456 forbidden, die divisie is nooit geselecteerd voor de app
    Bij die kale 403 blijkt het filiaal niet aangevinkt bij de kassa-app
    403 zonder uitleg en inderdaad, het dossier is bij de app niet aangevinkt
    de bv staat niet bij de toegestane bv's van de app, dat verklaart ons kale 403, hoe voeg ik toe
    403 zonder tekst, en ik ontdek dat de stichting niet is aangevinkt bij de app
    Alleen Forbidden; bij Administraties beheren van deze app staat ons nieuwe huis niet rechts
    403 en bij de app blijkt het bedrijf niet aangevinkt te staan
    blijkt dat de app niet voor de groothandels-bv is aangevinkt, vandaar forbidden
    kale 403, gebruiker mag alles, maar de bv staat niet bij de bedrijven van de plugin
    bedrijf niet aangevinkt voor de plugin, dat verklaart de kale 403
    user mag wel, app niet bij die bv -> forbidden
    kale forbidden; administratie niet aangevinkt bij de app
    De bv staat niet bij de toegestane, dus vandaar die Forbidden zonder tekst?
    Forbidden en de bv zit niet bij de aangevinkte administraties van de app
    ik zie nu dat de firma niet bij de app aangevinkt staat, vandaar dat kale forbidden?
    Met de kale Forbidden zijn we zover: gebruiker mag alles, maar het bedrijf staat niet bij de app aangevinkt. Wat is de volgende zet?
    De oorzaak van de kale 403 heb ik: dit bedrijf is voor de app nooit aangevinkt. Wat is het vervolg
    Kaal 403: de persoon mag alles, maar bij het pakket blijkt dat bedrijf niet aangevinkt
    Kaal Forbidden; gebruiker kan alles, maar het bedrijf ontbreekt bij de app in Beveiligingscentrum
    Bij nazoeken van de 403 zag ik dat de nieuwe bv niet bij de bedrijven staat die de app mag, is dat het dan
    Forbidden, en ik zie dat de app die bv niet in zijn lijst heeft
    kaal forbidden, bv niet aangevinkt bij app
    Kale 403 bij BV Zuid; bij de app staan alleen Noord en Oost aangevinkt
    Kaal Forbidden: de bv ontbreekt bij de app zie ik net
    De app geeft Forbidden en het bedrijf ontbreekt bij wat de app mag, wat is de oplossing?
    Forbidden voor één bv, en die bv staat niet bij de keuze van de app
    De kale 403 komt doordat de app niet bij die administratie mag, hoe verder?
    Forbidden komt bij een bv die niet bij de app is aangevinkt, wat moet ik doen?
    ik heb gekeken bij 403: de winkel staat niet bij wat de app mag
    De oorzaak van Forbidden blijkt: het dossier zit niet bij de keuze voor de app. Verder?
    app staat niet op die BV, en daarom geeft hij kaal forbidden, hoe los ik op
    403 komt doordat BV Oost niet tussen de toegestane van de app staat, zag ik net. hoe verder
    Kale 403 verklaard: in het beveiligingscentrum ontbreekt de bv bij de app. En nu?
    De oorzaak van de kale weigering is gevonden: app mag niet bij de vastgoed-bv. Hoe nu verder?
    alleen forbidden, bv zit nie bij keuze van app
    kale 403, en de stichting blijkt niet bij de app aangevinkt
    gebruiker in orde, maar het bedrijf ontbreekt rechts bij de app. Vandaar 403. Hoe los je dat op
    Die 403 komt doordat de bv niet bij de app is aangevinkt
    Ik vermoed dat de 403 komt omdat de app niet bij de nieuwe dochter mag, klopt dat en wat doe ik dan?
    Forbidden, en de bv staat niet aangevinkt bij de app. Is dat het?
    Bij het uitzoeken van een kale 403 zag ik dat het bedrijf niet bij de app is aangevinkt.
    Ik kreeg Forbidden en zie nu dat de bv niet bij de gekozen administraties van de app staat.
    Na wat zoeken: de app heeft geen toestemming voor die ene klant, vandaar het kale Forbidden. Hoe verder?
    Alleen Forbidden, de gebruiker mag alles, maar de administratie is niet gekozen bij de app. Hoe voeg ik die toe?
    Kale 403 en bij de app staat het bedrijf inderdaad niet aangevinkt.
    .opt-change-administrations =
        toevoegen
        voeg toe
        vink hem maar aan dan
        breng me naar die keuze
        de bv moet bij de app
        die ene erbij
        doe maar, hoe gaat dat
        ja help me
        ok, voeg maar toe
        en nu?
        dan voeg ik die nu toe
        help me dan met toevoegen
    .finish =
        ik voeg hem zelf toe, klaar
        laat zo, hij mag er niet bij en dat klopt
        dat zoek ik op mijn gemak uit, sluit maar af

forbidden_no-module =
    forbidden omdat we de module niet hebben
    app wil een onderdeel dat niet in onze licentie zit
    het onderdeel zit niet in ons pakket, vandaar de weigering
    kan ik de app dat ene stuk laten overslaan om geen forbidden te krijgen
    duurder pakket nemen of de tabel weglaten
    module ontbreekt, geneest opnieuw koppelen dat
    de app krijgt forbidden op een module die wij niet hebben, moeten we die bijkopen
    kan het programma ook zonder het voorraadonderdeel draaien dan, wie vraag ik dat
    Nu blijkt dat het onderdeel ontbreekt in de licentie: wat moet ik aan de rechten veranderen?
    403 door ontbrekende module, en nu?
    wij hebben geen projectmodule, kan dat die forbidden verklaren?
    Wij hebben inderdaad geen module productie en daarom zegt Exact Forbidden. Moet ik die kopen of kan het programma zonder?
    onderdeel niet in de licentie, gevolg is een 403, wie kan het erbij zetten
    Module ontbreekt dus Forbidden. Hoef ik dan nog iets aan rechten te veranderen?
    app krijgt Forbidden doordat we geen salarismodule afnemen, kan de leverancier eromheen werken?
    is er iets aan de rechten van de app te doen als het onderdeel simpelweg niet in ons abonnement zit en het Forbidden blijft
    wij hebben geen salaris in exact, kan ik dat bijkopen voor die app of hoe zit dat
    module niet in ons pakket
    De app vraagt naar productie, en dat onderdeel zit niet in onze licentie. Moet ik dan de rechten nog veranderen?
    wij hebben die module niet
    Voorraad zit niet in ons abonnement en de app wil dat wel gebruiken. Kan het zonder?
    wij hebben projecten nooit afgenomen, zal de app daarom 403 geven, en hoe nu verder
    blijkt dat wij voorraad niet in ons pakket hebben en daarom krijgt de app forbidden
    onze licentie mist projecten, kan de koppeling zonder?
    403 komt doordat het onderdeel er bij ons niet in zit, moet ik nog iets aan de app-rechten doen
    wij hebben geen salarismodule en de app vraagt daar toch om: forbidden. Kan die app zonder?
    onderdeel zit niet in ons abonnement dus 403, moet ik nu iets aan de app wijzigen?
    forbidden op salaris, blijkt dat we dat onderdeel niet kochten
    wij hebben enkel boekhouden, geen projecten. App krijgt 403 op projecten. En nu?
    wij hebben geen voorraad in exact en de app krijgt daar forbidden op
    Onderdeel zit niet in ons pakket, 403. Moet ik dan rechten van de app wijzigen?
    geen projectmodule, app wil projecten, forbidden
    We hebben geen voorraadmodule en de webshop wil voorraad bijwerken: 403
    app krijgt weigering op projecten, dat onderdeel kunnen we in Exact zelf ook niet openen
    Ons Exact-pakket heeft geen salaris, kan dat de Forbidden verklaren?
    ook de hoofdgebruiker ziet geen menu voor uren, en de urenapp krijgt 403
    module ontbreekt, forbidden
    Moeten we een duurder pakket nemen omdat de app een weigering krijgt op vaste activa die wij niet hebben?
    Kan onze kassa ook zonder voorraadbeheer werken? Wij hebben dat niet afgenomen en hij loopt erop vast met Forbidden
    403 op projecten, wij hebben de projectmodule trouwens niet
    De donateursapp wil bij projecten, maar dat onderdeel hebben wij als stichting niet afgenomen
    Geen magazijnmodule bij ons, dus daarom krijgt de voorraadapp Forbidden. Moet ik dan iets met rechten doen?
    Wij hebben geen voorraad in ons pakket en de kiosk krijgt daar 403 op. Rechten wijzigen zinloos?
    De klant heeft geen module vaste activa en de app krijgt Forbidden
    403 omdat loon niet in het pakket zit, wat dan?
    blijkt dat wij geen voorraadmodule hebben, en daarom weigert exact de webshopkoppeling. Wat zijn de opties?
    module zit niet in onze licentie, moet ik nog iets aan de rechten van de app veranderen?
    Kan een app zonder die module werken of moeten wij upgraden, hij krijgt 403 op uren
    We krijgen 403 op de voorraad, maar voorraad hebben wij volgens mij niet eens in ons pakket
    De projecten-app geeft Forbidden en in ons Exact zit geen projecten
    Onze abonnee heeft geen projectmodule en de urenapp loopt vast op Forbidden
    Geen CRM in ons abonnement en daarom 403 op relatiebeheer, moet ik nu de apprechten wijzigen?
    we hebben de module projecten niet afgenomen en de werkbonnenapp krijgt forbidden
    wij hebben het pakket zonder voorraad, en de scanner wil naar voorraad: forbidden
    exact heeft geen projectmodule bij ons en daarom zegt hij waarschijnlijk forbidden tegen de werkbonapp
    Forbidden op voorraad en inderdaad, wij hebben die module niet
    productie-orders geven 403, wij hebben geen productiepakket blijkt
    forbidden want module hebben we niet
    app wil projecten lezen maar wij hebben geen projecten in exact
    niemand hier heeft het onderdeel productie, ook hoofdgebruiker niet, app blijft forbidden roepen
    pakket zonder uren, app vraagt uren, forbidden
    Forbidden op voorraad, en voorraad hebben we niet eens in ons abonnement
    Projecten hebben wij niet aangeschaft, en het eventpakket struikelt daar met Forbidden
    Wij hebben geen projectenmodule en de app krijgt Forbidden op projecten
    wij hebben geen voorraadmodule en de app geeft forbidden op voorraad, is dat dan logisch
    Geeft Exact Forbidden omdat we de module projecten niet hebben?
    Uitgezocht: de 403 komt omdat onze klant geen voorraad in zijn pakket heeft, alleen de kale boekhouding. Moet er nu iets aan de app veranderen of aan het abonnement?
    Uurtje-factuurtje-tool krijgt Forbidden op projecten en bij ons ziet niemand het menu Projecten, zelfs de hoofdgebruiker niet
    Blijkt dat wij Loon helemaal niet in ons Exact-pakket hebben terwijl de HR-app dat wil lezen, vandaar die 403; wat nu
    Forbidden zodra hij bij voorraad komt, en voorraad hebben we volgens mij niet eens afgenomen
    Kan een app voorraad ophalen als wij die module niet hebben? Hij zegt Forbidden.
    Moeten we projecten bijkopen om van de 403 op projecten af te komen?
    Forbidden bij projecten, en in ons Exact bestaat het tabblad projecten niet eens
    We hebben projecten vorig jaar opgezegd en nu krijgt de urenapp forbidden zodra hij daar iets ophaalt
    Proefversie van voorraad liep af, de webshop krijgt Forbidden op artikelen
    wij hebben geen voorraadmodule en de app wil die wel lezen: Forbidden
    forbidden projecten module niet in licentie
    403 voorraad, hebben geen logistiek pakket
    Magazijnkoppeling krijgt 403 op voorraad; blijkt dat wij voorraad helemaal niet in het pakket hebben, en nu?
    Dus de kale 403 op projecten komt doordat we geen projecten in ons pakket hebben. Moet ik dan iets met de app-rechten?
    Kan een kale 403 op voorraad komen doordat wij die module niet hebben?
    Wij hebben de module projecten niet, is dat de reden van de Forbidden in de app?
    Kan een app met Forbidden reageren omdat wij geen salarismodule hebben afgenomen?
    Kan Forbidden komen doordat we voorraad niet in ons Exact-pakket hebben?
    Wij hebben een klein Exact-pakket zonder projecten en de app krijgt daar Forbidden
    We hebben geen voorraadmodule en de app krijgt 403 op voorraad, moet ik de apprechten aanpassen?
    Wij hebben geen projectenmodule en de app krijgt Forbidden op projecten, hoort dat zo?
    De app wil iets met productie en dat hebben we niet in ons pakket, is Forbidden dan logisch?
    Onze licentie bevat geen uren en projecten, kan ik Forbidden dan negeren of moet de app anders?
    Blijkt dat wij het loongedeelte niet in ons abonnement hebben en daarom 403, en nu?
    Onze klant heeft geen voorraadmodule en daarop loopt de app stuk met Forbidden
    wij hebben geen voorraadmodule en de app krijgt op voorraad forbidden
    payroll zit niet in ons contract, api op payroll 403
    klant heeft Exact Boekhouden zonder Projecten en onze app krijgt op /project 403
    Projecten zit niet in ons pakket en daarom weigert Exact de urenapp. Wat zijn de opties?
    Voorraad hebben wij niet afgenomen en de webshopkoppeling loopt daarop stuk met 403. Wat kan ik doen?
    403, module projecten hebben we niet
    forbidden op voorraad en wij hebben die module niet, moet ik iets aan de app-rechten doen
    blijkt: geen voorraadmodule in het abonnement, daarom Forbidden. Moet ik bij de app iets wijzigen?
    Wij hebben geen projectmodule en de app geeft daar 403 op
    De app wil projecten lezen bij onze dochter, die dat onderdeel niet in haar licentie heeft, komt de Forbidden daarvandaan?
    Onze vennootschap heeft geen module voorraad en de webshopapp krijgt een kale 403, wat kan ik daarmee?
    Wij hebben geen voorraadmodule. Komt de Forbidden bij artikelstanden daardoor?
    Zonder salarispakket probeert de app loonstroken te lezen en krijgt Forbidden.
    Klant heeft Exact Boekhouden zonder projecten, kan de uren-app daarom niet verder dan Forbidden?
    Kan het dat de app Forbidden krijgt omdat wij geen voorraadmodule hebben?
    Forbidden op salaris terwijl we dat onderdeel niet afnemen
    Wij hebben geen voorraadmodule en de app krijgt Forbidden op artikelen, kan dat het zijn?
    Zonder module Productie krijgt onze tool een Forbidden op stuklijsten. Heeft sleutelen aan app-rechten dan zin?
    De app wil voorraad boeken maar wij hebben dat onderdeel helemaal niet afgenomen, en nu geeft hij Forbidden.
    We hebben geen voorraadmodule en de app krijgt daar Forbidden op, wat kan ik doen?
    App vraagt loonmodule op die niet in ons pakket zit, vandaar 403. Moet ik aan de rechten sleutelen?
    Projectmodule niet afgenomen, app krijgt er Forbidden op
    Enkel Forbidden op de voorraad, en wij hebben precies geen voorraadmodule. Kan dat de reden zijn?
    Zou de foutmelding Forbidden kunnen komen omdat wij geen projectmodule hebben?
    Wij hebben geen loonmodule en de app probeert loongegevens te lezen, daar komt alleen Forbidden op
    De app wil projecten wegschrijven maar wij hebben geen projectmodule, komt daar die forbidden vandaan?
    Kan een 403 komen doordat wij geen voorraadbeheer hebben afgenomen?
    De koppeling wil voorraad lezen maar wij hebben helemaal geen voorraadmodule.
    Exact geeft kaal Forbidden omdat wij projectadministratie niet hebben afgenomen. Kan de app daar omheen?
    De app wil contracten lezen en wij hebben dat onderdeel niet bij Exact gekocht; vandaar de kale 403?
    .finish =
        ok
        ik vraag het
        leverancier gebeld over voorraad
        dan kopen we projecten erbij
        de baas beslist
        duidelijk, ligt aan ons pakket
        dat neem ik op met Exact
        dan moeten we dat bijkopen, ik ben klaar
        helder, einde oefening
        dan zoeken we een ander pakket
        helder

forbidden_still-forbidden =
    alles nagekeken en nog steeds kale forbidden
    rechten, administratie en licentie kloppen en toch forbidden
    alles nagelopen en nog steeds verboden
    rechten, dossier, app en licentie kloppen en toch 403
    wie help mij als geen van de vier oorzaken het is
    de weigering blijft, wat vraag ik aan de leverancier
    gebruiker, administratie, app en licentie kloppen allemaal en nog steeds Forbidden
    ik heb de vier oorzaken nagelopen en het blijft 403
    Wat vertel ik de leverancier als alles in orde is en Exact toch enkel Forbidden zegt?
    alles gecontroleerd, kale weigering blijft
    gebruiker goed, administratie goed, app goed, licentie goed, en tóch 403
    Gebruiker, administratie, programma en licentie: allemaal nagekeken en nog steeds een kale Forbidden. Wat vertel ik de leverancier?
    alle vier de oorzaken zijn in orde en toch verboden
    Alles afgelopen bij die Forbidden en niets gevonden. Kan het zijn dat het pakket onder een andere persoon loopt dan ik denk?
    vier keer ja en het blijft 403
    alle vier goed en de app blijft Forbidden krijgen, één keer opnieuw toestemming geven dan?
    gebruiker goed, bv goed, app goed, licentie goed en nog steeds forbidden
    alles nagekeken, toch 403
    Wij hebben de vier mogelijke oorzaken uitgesloten en de kale weigering blijft. Wat vertellen we de leverancier?
    alles nagekeken en nog steeds forbidden
    Gebruiker, administratie, app, licentie: alle vier goed. Toch 403. Wie kan nog verder kijken?
    forbidden blijft ondanks alle checks
    ik heb gebruiker, bedrijf, app en licentie gecheckt, alle vier goed, nog steeds 403
    alles klopt en tóch forbidden
    Wat moet ik de leverancier vertellen als alle vier de oorzaken van de 403 uitgesloten zijn?
    alles nagezien, alles ok, app blijft verboden zeggen. Wie nu?
    de vier oorzaken kloppen bij mij niet, alles staat goed. toch een 403
    Gebruiker mag, administratie mag, app mag, licentie klopt. En nog altijd Forbidden. Ik geef het op
    alles al nagekeken wat kan en nog steeds kaal forbidden, wat nu
    rechten goed, bv goed, module goed, nog 403
    Vierde ronde, alle vragen ja, en het blijft kaal forbidden bij de inkooporders
    gebruiker, bv, app en licentie zijn allemaal goed en toch forbidden
    alles nagekeken, nog steeds 403
    Ik heb de vier punten gecheckt en het blijft verboden, wie kan nu helpen?
    Rechten, administratie, app en licentie gecontroleerd, en toch 403
    Alles staat goed volgens mij en het blijft Forbidden
    gebruiker kan het zelf, app heeft de bv, module is er, nog steeds verboden
    Ik heb werkelijk alles nagelopen wat bij een kale Forbidden hoort. Wat rest er?
    kan een app op de toestemming van iemand anders draaien, want alle vinkjes staan goed en hij wordt geweigerd
    403 blijft ondanks alle checks
    rechten, administratie, app en licentie kloppen allemaal en de journaalpost wordt nog steeds geweigerd
    Gebruiker oké, zaak oké, app oké, pakket oké en toch nog 403
    Persoon, zaak, app en licentie nagelopen, toch weer Forbidden bij de bestelzuil
    Rechten goed, dossier zichtbaar, app mag erbij, module aanwezig, en nog steeds 403
    alles nagelopen voor die kale weigering, vier keer oké, blijft Forbidden
    Gebruiker, bv, app en licentie allemaal nagelopen. Nog altijd 403 zonder tekst.
    alles gecontroleerd en toch kaal forbidden, wat nu
    rechten kloppen, module is er, dossier aangevinkt, handmatig gaat het, en de koppeling blijft geweigerd
    Hele middag bezig geweest: rol, bv, appkeuze en module zijn in orde. Forbidden. Wat geef ik aan de leverancier door?
    alle vier de oorzaken van dat forbidden bekeken, alles groen, nog steeds geweigerd
    Gebruiker klopt, stichting klopt, app mag erbij, module is er, en toch 403
    Ik heb de vier oorzaken van Forbidden netjes nagelopen en er is niks mis. Wat nu?
    rechten, bv, app en licentie nagekeken, alles goed, en nog steeds forbidden
    alles langsgelopen, licentie inbegrepen, en het blijft een 403
    vier oorzaken uitgesloten en het pakket roept nog altijd Forbidden
    alles nagekeken, rechten, bedrijf, app, licentie, en nog steeds Forbidden
    rechten goed, bedrijf goed, app goed, pakket goed, toch 403, wat nu
    alles nagelopen, nog steeds forbidden
    4 dingen gecheckt, blijft verboden. leverancier bellen?
    forbidden na alle checks
    rechten goed, bv zichtbaar, app mag erbij, module hebben we ook en toch die kale forbidden
    Gebruiker, administratie, app en licentie kloppen allemaal, en nog altijd Forbidden
    alles gecheckt tegen die kale forbidden en niks helpt
    Rechten, bv, app en licentie zijn nagekeken en het blijft Forbidden
    vier dingen gecheckt, nog steeds 403
    rechten goed, firma goed, app goed, licentie goed en nog altijd forbidden!!
    Gebruiker, administratie, app en licentie kloppen en toch Forbidden
    Gebruiker mag alles, bedrijf klopt, app heeft toegang, licentie is compleet, en nog steeds Forbidden zonder uitleg. Wat is de volgende stap?
    Gebruiker mag het, bedrijf staat aan, app mag erbij, module hebben we. Toch blijft het op 403 hangen
    rechten, BV, licentie, app-keuze: alles vinkje, leverancier haalt schouders op, forbidden blijft
    Persoon mag het, bedrijf zichtbaar, aangevinkt, licentie oké, en nog steeds kaal 403
    Gebruiker mag het, bedrijf mag, app mag, licentie heeft het, en nog steeds Forbidden. Wat dan nog?
    Gebruiker ok, bedrijf ok, app ok, licentie ok, en ik lees nog altijd Forbidden
    Gebruiker, bv, app en licentie laten nakijken na die 403, alles goed, en hij zegt vannacht weer Forbidden
    rechten, bv, app, licentie: alles goed en nog steeds 403
    alles gecheckt nog steeds forbidden
    Alles gecheckt, gebruiker mag het, administratie klopt, app mag erbij, module zit erin, en tóch blijft er kaal Forbidden staan
    Ik heb zelf alle vier de mogelijke oorzaken van de kale 403 afgevinkt. Wat blijft er over?
    Kale 403 houdt aan ook al mag iedereen alles. Wat vertel ik de leverancier
    Rechten, administratie, app en licentie heb ik alle vier gecheckt en nog steeds Forbidden
    Gebruiker, bedrijf, app en licentie zijn in orde en toch blijft het Forbidden, wat kan ik nog doen?
    Alle rechten nagelopen en nog steeds 403, welke informatie wil de leverancier van mij hebben?
    Rechten, bedrijf, app en licentie kloppen allemaal en nog steeds krijg ik enkel Forbidden
    Gebruiker, administratie, app en licentie zijn gecontroleerd en toch blijft het Forbidden.
    Ik heb alle rechten dubbel nagekeken en krijg nog altijd een kale 403, wat rest er?
    Gebruiker, administratie, app en licentie zijn allemaal goed en er staat nog steeds Forbidden.
    Alle rechten zijn nagelopen en Forbidden blijft, wat geef ik door aan de leverancier?
    Gebruiker goed, winkel goed, app goed, pakket goed, en toch nog steeds 403
    alle vier de oorzaken nagelopen en niets gevonden, forbidden blijft
    Gebruiker goed, dossier goed, app goed, licentie goed en nog altijd Forbidden
    Alles nagelopen wat er te controleren valt, 403 blijft
    rol goed, BV goed, app goed, licentie goed, en nog steeds 403
    alles nagelopen en toch forbidden, wat geef ik de leverancier
    klant heeft rol, BV, app en module gecontroleerd, blijft kaal 403, is er dan een andere toestemming in het spel
    Gebruiker, bv, app en licentie nagelopen, alles klopt, en nog steeds dat ene woord
    Rechten kloppen, module hebben we, app mag erbij. Toch 403. Wat nu nog?
    De vier gebruikelijke oorzaken zijn afgestreept en gedocumenteerd, de kale weigering staat nog
    alles ok gecheckt, toch forbidden
    user ok bv ok app ok licentie ok, nog 403
    rechten, administratie, app en licentie zijn nagekeken en het is nog steeds forbidden
    alle vier de dingen kloppen en toch 403
    gebruiker mag het, bedrijf staat er, app mag erbij, module zit erin en tóch Forbidden
    vier dingen gecontroleerd, niets gevonden, 403 blijft
    rechten, bedrijf, app en licentie kloppen, toch forbidden
    Gebruiker, administratie, app en licentie zijn bij deze klant allemaal in orde en toch blijft het Forbidden.
    Gebruiker, administratie, app en licentie zijn allemaal goed en nog steeds Forbidden.
    Rechten, administratie, app en licentie kloppen allemaal en nog krijgt de app Forbidden.
    Vier oorzaken nagelopen en alles is goed, maar Forbidden blijft. Wat nu?
    Alles nagelopen en nog altijd een kale Forbidden, wat geef ik door aan de leverancier?
    Rechten, bedrijf, appkeuze en licentie kloppen, en nog zegt Exact kaal Forbidden. Wat rest mij?
    Rechten, administratie, app en licentie zijn allemaal nagekeken en nog steeds Forbidden.
    Ik kom er niet uit: gebruiker mag alles, bv zichtbaar, app toegestaan, module aanwezig, toch 403.
    Gebruiker, administratie, app en licentie nagekeken, alles goed, en nog steeds Forbidden.
    Alles klopt volgens mij en toch 403, wie kan zien wat de app precies opvraagt?
    Rechten van de gebruiker, toegang tot de bv, keuze bij de app en de modules zijn allemaal goed. Exact zegt nog steeds alleen Forbidden.
    Rechten oké, administratie oké, app oké, licentie oké, en nog altijd Forbidden
    Ik heb alle oorzaken van Forbidden nagelopen en niets gevonden
    Gebruiker, bedrijf, app en licentie zijn allemaal nagelopen en het blijft kaal Forbidden.
    .opt-reauthorise =
        opnieuw toestemming
        nog eens akkoord geven als Sandra
        verse toestemming proberen dan
        opnieuw inloggen als wie we nakeken
        misschien loopt hij op een ander, dus opnieuw
        koppel ik hem nog één keer
        vernieuwen
        nog eens toestemming geven dan
        met de login die we net bekeken opnieuw aan de app knopen
        oke één keer opnieuw toestemming geven dan
        laat Joris weer akkoord geven in de app, hoe
        nog één keer opnieuw toestaan, oke hoe
        toestemming vernieuwen dan
        dan nog één keer toestemming
        ja verbind maar opnieuw
    .finish =
        ik bel de leverancier met dit lijstje, klaar
        laat maar rusten
        opgelost, hij deed het ineens
        doorzetten naar leverancier dan
        ok genoteerd, ik bel ze

forbidden_ask-manager =
    wie kan zien of de module voor de app in de licentie zit
    hulp vragen bij forbidden over de licentie
    wie mag mijn rechten verruimen na een forbidden
    ik ben geen beheerder en krijg een weigering, tot wie richt ik mij
    wat zeg ik tegen onze beheerder over die verboden app
    moet IT of de boekhouder mijn recht geven
    ik kom niet verder met die kale 403, kan iemand anders de licentie nakijken
    beheerder vragen naar onderdeel
    Gebruiker, administratie en app zijn allemaal goed, alleen de licentie kan ik niet beoordelen. Wat vraag ik aan de beheerder?
    wie weet of die module in onze licentie zit
    Ik kan niet zien welke onderdelen we afnemen, aan wie vraag ik dat
    licentie inhoud onbekend, 403 op projecten
    ik weet niet of het onderdeel in onze licentie zit en kan het niet zien. aan wie vraag ik dat ivm forbidden
    403, gebruiker en app zijn al gecheckt, wie in ons bedrijf gaat over het abonnement
    Met welk recht kan iemand onze licentie inzien? Ik zoek de oorzaak van een kale 403 en kom niet verder.
    ik weet niet of die module in de licentie zit en kan het niet zien, app zegt forbidden, bij wie moet ik zijn
    wie zegt mij of het onderdeel erin zit? gebruiker, bv en app heb ik voor die forbidden al gehad
    Tegen wie moet ik praten over de licentie nu de app een kale 403 krijgt en ik die niet mag inzien?
    wie kan mij zeggen of dat onderdeel in onze licentie zit, ik krijg 403
    geen idee welk pakket wij hebben bij exact en de app geeft forbidden
    Aan wie vraag ik of de module voorraad bij ons aanstaat? App krijgt forbidden.
    Of ons Exact-pakket dat stuk bevat waar de kassa 403 op krijgt weet ik niet, aan wie leg ik dat voor en wat zeg ik dan
    Ik weet niet of de module in het abonnement zit en wie mag dat zien, dit vanwege die kale 403
    ik weet niet of die module in onze licentie zit, de app krijgt kaal 403, en mag zelf het contract niet inzien
    Ik weet niet of voorraad in ons pakket zit en daar hangt de Forbidden van af, aan wie moet ik het vragen?
    ik weet niet of salaris in ons pakket zit en krijg een 403, wie kan dat nakijken
    kan niet zien welke onderdelen we hebben afgenomen en zit met een forbidden
    403 en ik kan niet zien of het onderdeel in ons pakket zit, aan wie vraag ik dat met welke gegevens
    wie weet of module in licentie, ik heb geen beheer abo, forbidden
    Ik weet niet of payroll in ons pakket zit en de app zegt Forbidden, wie moet ik dat vragen?
    Alleen Forbidden, en ik weet niet of het onderdeel in de licentie zit; wie moet ik benaderen
    ik kan zelf niet zien of de module in de licentie zit waar forbidden op komt, bij welke persoon moet ik zijn
    Ik weet niet of we de projectmodule hebben en kan dat als planner ook niet zien, de app meldt 403
    Ik weet niet of wij voorraad hebben afgenomen, de app krijgt Forbidden, wie vraag ik
    wie kan mij vertellen of het abonnement het toelaat, ik krijg 403
    Ik weet niet of we de module voorraad hebben en krijg Forbidden, aan wie vraag ik dat?
    forbidden, maar of we die module hebben weet ik niet, wie moet ik dat voorleggen en wat zeg ik erbij
    Ik kan niet zien welke onderdelen in het pakket zitten, wie vraag ik dat in verband met een Forbidden
    403, en ik weet niet of het onderdeel in de licentie zit, wie heeft het laatste woord
    Alles nagekeken op de licentie na; wie vraag ik of die module erin zit en wat vertel ik erbij?
    Ik kan zelf niet zien of de module die 403 geeft in het contract zit. Welke vraag stel ik aan wie?
    forbidden, weet niet of licentie het dekt, wie vragen
    ik kan niet zien of onze licentie het onderdeel heeft waar de app forbidden op krijgt
    weet niet of de licentie het onderdeel omvat; wat vraag ik precies aan de beheerder van het abonnement om de 403 op te lossen
    Aan wie vraag ik of dat onderdeel bij een 403 wel is afgenomen?
    Ik weet niet of het onderdeel in de licentie zit en krijg Forbidden. Bij wie kan ik terecht?
    Ik weet niet of het onderdeel in onze licentie zit en de app krijgt Forbidden, bij wie vraag ik dat na?
    Kale Forbidden; gebruiker, bedrijf en app zijn goed, en of de module erbij zit kan ik niet zien.
    Ik weet niet of we de projectmodule hebben en de app geeft kaal Forbidden. Wie moet dat nakijken?
    .finish =
        ok
        ik mail de hoofdgebruiker
        doorgegeven aan de baas
        die bel ik morgen
        staat genoteerd
        goed, vraag ik na bij Tineke, klaar
        okido, meer heb ik niet
        genoteerd
        mail naar de boekhouder is weg
        dat ga ik navragen

forbidden_where-is-message =
    waar vind ik de volledige melding achter 403
    de app toont alleen 403, waar staat de rest
    de app toont alleen mislukt, waar lees ik of het forbidden was
    waar staat de volledige weigering in Power BI
    hoe klap ik de details van een 403 open
    in welk logbestand vind ik de rest van forbidden
    hoe zie ik of er achter 403 nog meer tekst staat
    in de fout zit een blok met accolades, waar staat daarin de eigenlijke forbidden-tekst
    De app toont alleen 403. Waar vind ik de uitleg die Exact meestuurt?
    waar kan ik doorklikken om te zien of het écht alleen Forbidden is
    waar vind ik de volledige melding achter die 403?
    De fout is een blok tekst met accolades en ergens 403. Waar in dat blok staat wat er mis is?
    onze app toont alleen 403, hoe vind ik of er achter Forbidden nog iets staat
    in de json die ik terugkrijg zie ik een veld value, is dat de eigenlijke melding?
    Ik heb alleen een rood kruisje met het getal 403. Hoe krijg ik de tekst erachter te zien?
    moet ik in het logboek van de app kijken of er na Forbidden nog tekst komt
    hoe krijg ik meer te zien dan alleen 403?
    details bij 403 opzoeken
    In het logboek staat een lap met haakjes en ergens 'value'. Is dat de eigenlijke melding?
    ik zie in de app alleen 'mislukt', waar kan ik lezen of er meer achter forbidden staat
    Waar zit het logboek met de volledige 403-tekst, bij de app of bij Exact?
    json met allemaal haakjes, waar moet ik lezen wat er mis is na forbidden
    ik zie "value" en nog wat tekens in de fouttekst na 403, is dat de melding?
    de app toont alleen het woord fout met 403, kan ik ergens de hele tekst lezen?
    er staat een lap met accolades en aanhalingstekens, waar zie ik in die brij wat er na forbidden komt
    JSON in mijn gezicht met forbidden, wat moet ik daaruit halen
    stuk tekst met accolades in de log en ergens forbidden, waar staat de melding
    Ik krijg JSON terug met error en value, wat moet ik daarvan lezen bij 403
    de app toont enkel 403, waar kan ik de rest zien
    ik zie forbidden maar waar kan ik de volledige tekst lezen
    De app kapt de melding af na 403, hoe zie ik de rest?
    Waar zit in de json met accolades het stuk dat vertelt wat er mis is bij een 403?
    lap tekst met allemaal haakjes en ergens Forbidden, wat moet ik daaruit halen
    waar klik ik voor meer details bij een geweigerde boeking
    Staat er nog iets achter Forbidden? Mijn scherm is te klein om dat te zien
    Waar in de JSON zit de echte fouttekst
    response body afgekapt in log bij Forbidden
    De kassa geeft een rood kruis en volgens de monteur is dat Forbidden. Waar lees ik de echte tekst?
    In het log een lap met accolades en ergens 'value', en op het scherm alleen weigering
    In de log van de leverancier staat een stuk tekst met accolades, waar zit daarin de eigenlijke reden van de 403
    app toont alleen "mislukt", waar lees ik of er Forbidden met of zonder uitleg staat
    het pakket toont alleen een uitroepteken met 403, waar lees ik de complete respons
    ik zie een rood kruis met 403, is er ergens meer tekst te vinden?
    in het log staat een lap json met accolades rond de weigering, welk stuk is de boodschap
    onze tool verbergt de fout, waar haal ik de ruwe respons van die 403 vandaan
    het scherm van de app toont enkel 'er ging iets mis (403)', waar vind ik de volledige respons
    Ik zie alleen Forbidden en een hoop accolades, waar staat wat er echt aan de hand is?
    Er staat Forbidden, maar de leverancier wil de volledige fout hebben, waar vind ik die?
    in de app staat 'er ging iets mis (403)', waar vind ik wat Exact precies terugstuurde
    een lap tekst met accolades en ergens forbidden, wat is nou de eigenlijke melding
    waar staat bij zo'n 403 de echte tekst van Exact in de app
    json met odata error en ergens value, wat is de echte boodschap bij deze 403
    in de log staat een blok met accolades en 403, waar staat daarin de eigenlijke tekst
    de plugin toont 403 met een driehoekje, waar staat de rest van de tekst
    pop up forbidden te kort, waar staat rest
    zie alleen 403 in scherm, hele fout in json? value?
    403 in klein schermpje, hele tekst ergens?
    Er staat Forbidden in beeld maar misschien komt er nog tekst achter, waar vind ik de volledige fout?
    ik zie alleen een rood kruis, waar staat of het 'Forbidden' met of zonder toelichting is
    hij zegt forbidden in een klein ballonnetje dat meteen verdwijnt, waar kan ik heel de tekst lezen
    ik zie maar half: 'Forb...'. waar staat de rest van die fout
    is er meer te lezen dan forbidden? er staan accolades en een hoop rommel rond
    Waar lees ik wat er achter Forbidden staat?
    Er staat een lap tekst met accolades in het logboek en ergens Forbidden. Welk stukje daarvan is de eigenlijke melding?
    in ons WMS staat alleen een rood kruis met 403, is er ergens een langere tekst te vinden?
    Er zit een stuk tekst met accolades in de log na Forbidden, wat moet ik daarin lezen?
    Er staat iets met forbidden maar ik zie maar de helft van de tekst
    Moet er nog tekst achter Forbidden staan en waar vind ik die?
    Ik zie Forbidden staan maar de rest van de zin wordt afgekapt, waar lees ik hem helemaal
    Volgens mijn collega stond er gisteren forbidden met nog wat erachter, maar ik vind nergens de hele tekst terug
    het scherm kapt de tekst af na Forbi..., waar vind ik het hele bericht
    forbidden, waar staat volledige respons
    Mijn app zegt alleen 'er is iets misgegaan, 403', waar kan ik zien wat Exact precies terugstuurt?
    Er staat een lap tekst met accolades in de log, welk stukje daarvan is nou de melding bij die Forbidden?
    Bij een kale 403: hoe weet ik of er nog tekst achter hoort die de app niet laat zien?
    De tool zegt 'mislukt', de leverancier zegt 403; hoe krijg ik de volledige Forbidden-tekst te zien?
    Staat er achter Forbidden nog iets dat ik niet zie, en waar vind ik de volledige melding?
    Hoe kan ik zien of er na het woord Forbidden nog een toelichting in het antwoord zit?
    De 403 komt als een blok tekst met accolades, waar staat daarin de echte melding?
    Ik zie alleen Forbidden, kan er ergens meer tekst van de fout staan?
    Is er achter Forbidden niet nog een uitleg te vinden in het log van de app?
    Mijn tool toont enkel code 403, waar haal ik de complete respons van Exact vandaan?
    In de respons zit een JSON-blok met Forbidden, waar staat de echte tekst?
    De app zegt alleen geweigerd, hoe zie ik of er achter Forbidden nog tekst staat?
    In welke log zie ik de volledige tekst achter een Forbidden-fout?
    Er staat forbidden maar volgens mij hoort er meer tekst bij, waar vind ik de rest
    De app zegt 'mislukt' en de helpdesk heeft het over Forbidden, waar staat die tekst volledig
    In een lap tekst met accolades zou de hele Forbidden-melding staan, waar kijk ik
    leverancier zegt er moet meer tekst achter forbidden staan maar waar dan
    in welk veld van de json staat de echte foutmelding bij een 403
    ik zie in de gebruikersinterface alleen een rood kruis met 403, ergens moet een json zitten
    De tool zegt alleen 'geweigerd', waar lees ik of Exact er meer bij zei?
    Ergens in een json staat vast de volledige weigering, waar kijk ik
    De tool toont een rood kruis met 'Forbidden', is er ergens een detailscherm?
    waar lees ik de volledige forbidden melding
    in het scherm staat alleen een rood kruis en 403, waar vind ik de volledige tekst van Exact
    klant ziet een rood kruis met Forbidden, waar zou de complete tekst staan
    in de log zit een blok met accolades en daarin Forbidden. welk stuk is de boodschap
    Waar zie ik de complete tekst achter die 403?
    Onze app laat alleen een rood kruis met Forbidden zien, waar kan ik de hele melding lezen?
    Waar vind ik of er nog iets achter Forbidden staat?
    Hoe lees ik de details bij een 403 in de log van de app?
    Ik zie alleen een stuk code met accolades en ergens Forbidden, waar staat de echte melding?
    De app toont alleen een rood blokje met 403. Hoe krijg ik de volledige melding te zien?
    In de pop-up staat slechts 403, waar zie ik of er nog meer tekst achter zit?
    Het programma toont alleen een pop-up met Forbidden, is er ergens een uitgebreidere tekst?
    Waar vind ik in de app de volledige tekst achter de Forbidden?
    Ik zie alleen 403 in de app, waar staat de rest van de melding?
    Er verschijnt een lap tekst met accolades en daarin Forbidden, welk stuk moet ik lezen?
    Waar vind ik in de app de details achter Forbidden?
    Er staat Forbidden en dan een stuk met accolades, waar moet ik in die tekst kijken?
    De tool geeft enkel een rood balkje met Forbidden, kan ik ergens de details openen?
    Het programma laat alleen het cijfer 403 zien. Waar vind ik de rest van de tekst?
    Er staat alleen een rood kruis en Forbidden, maar waar vind ik de volledige tekst?
    Ik zie een blok tekst met accolades en ergens Forbidden. Wat daarvan is nou de melding?
    Er moet meer staan dan Forbidden, zegt de helpdesk. Waar kijk ik?
    .done =
        gevonden
        ok
        uitgeklapt en nu lees ik het
        logboek gevonden
        achter 'value' stond een hele zin
        onder details zat de rest
        helemaal onderaan stond de reden
        niks extra te vinden
        achter value stond een hele zin
        gevonden, in het logboek van vannacht
        details opengeklapt, ik kan het nu lezen
        collega stuurde me een schermafdruk met alles erop
        ok ik heb de tekst
        in het logboek gevonden
        accolades ja, en value Forbidden
        ik heb m
        staat een regel lager inderdaad!
        oke weet hem te vinden
        details opengeklapt, ik weet het

forbidden_which-user =
    welke gebruiker zit er achter de koppeling met forbidden
    van wie moet ik de rechten nakijken bij forbidden
    onder welke login liep de aanvraag die verboden werd
    het is niet mijn naam die geweigerd wordt, van wie dan
    rechten van wie moet ik nakijken bij een forbidden
    app draait op een onbekende gebruiker die geen rechten heeft
    wiens rechten tellen bij een 403 van de app
    ik weet niet wie de app heeft aangesloten die nu Forbidden krijgt
    Hoe achterhaal ik op welke gebruiker het geweigerde programma draait?
    onder welke login boekt dat ding dat een kale forbidden geeft
    op welke gebruiker slaat die 403 van de koppeling dan, dat weet ik niet
    Ik moet de rechten nakijken van wie de koppeling draagt, want die krijgt een kale Forbidden. Maar wie is dat?
    Forbidden, en niemand weet als wie de app is ingelogd
    onder welke login draait het pakket dat een kaal Forbidden krijgt, staat dat in zijn instellingen?
    Voor de 403 moet ik iemands rechten controleren. Kan ik aan een eerdere boeking zien van wie?
    welke gebruiker moet ik testen als er alleen Forbidden terugkomt
    wie is 'de gebruiker' dan bij zo'n kale 403, er werken er hier acht mee
    forbidden: welke gebruiker bedoel je
    U vraagt of de gekoppelde gebruiker het zelf mag, maar ik weet niet op wie de app draait. Hoe achterhaal ik dat bij een Forbidden?
    Forbidden: jullie vragen of de gebruiker het zelf mag, maar wij weten niet welke gebruiker de koppeling heeft gelegd
    kan wegwijs zien namens wie de koppeling draait die de 403 geeft
    forbidden ligt misschien aan de gebruiker, maar wie heeft die app in hemelsnaam gekoppeld
    hoe kom ik te weten onder welke login de app draait, ik krijg 403
    Wiens naam hangt aan die koppeling? Moet z'n rechten checken vanwege forbidden
    forbidden, maar met welke gebruiker werkt de app eigenlijk
    hoe achterhaal ik van wie de rechten nagekeken moeten worden bij forbidden
    Ik moet kijken of 'de gebruiker' het zelf mag bij een 403, maar wie is dat?
    namens wie doet de app eigenlijk die geweigerde boeking
    hoe kom ik erachter op wiens login de app loopt die steeds forbidden krijgt
    Wiens rechten gelden er als de kassa een weigering krijgt?
    bij 403 rechten van koppelgebruiker checken zeggen ze, maar we weten niet wie dat is
    voor die forbidden moet ik weten wie de app heeft ingelogd, hoe zie ik dat aan een boeking
    Ze zeggen dat de gebruiker achter de 403 te weinig mag, maar ik weet niet op wie die kassa draait
    Een 403 hangt af van de persoon erachter, zeggen ze. Wie is dat bij onze webshop?
    met welke gebruiker moet ik testen bij die 403, niemand weet wie het gekoppeld heeft
    bij een kaal 403 moet ik de gebruiker controleren, maar onder wie draait die token?
    Wie is de user achter de geweigerde calls? De app toont het niet.
    Om de 403 uit te zoeken moet ik weten namens wie de app werkt
    Met wiens rechten botst die Forbidden? De app is lang geleden door iemand verbonden
    403 en ik moet de rechten nakijken van de gebruiker van de koppeling, maar wie is dat
    bij een kale 403 moet ik de rechten van de koppelgebruiker controleren, alleen wie is dat bij ons
    kale 403, wie is de gebruiker achter deze app
    voor die 403 moet ik de gebruiker van de plugin controleren maar wie is dat
    forbidden, geen idee wie koppeling ooit maakte
    wie is de user achter de app die forbidden krijgt
    Bij een kale Forbidden moet ik testen als de gebruiker achter de app, maar wie is dat
    Kaal Forbidden, en de vraag is: op welke gebruiker moet ik de rechten nakijken?
    forbidden, en ge moet nakijken of 'de gebruiker' dat mag, maar welke gebruiker is dat dan van ons?
    wie van ons vijf moet er nu extra rechten krijgen om van dat forbidden af te geraken, op wiens naam werkt die kassa?
    Door welke gebruiker krijgt de app 403, hoe zie ik dat?
    Voor de kale Forbidden moet ik testen met de gebruiker die de app ooit verbond. Wie was dat? In de instellingen van de app staat alleen verbonden.
    Bij die 403 zegt men controleer de rechten van de user achter de koppeling, maar welke user is dat in hemelsnaam
    Namens wie stuurt dat pakket eigenlijk zijn boekingen, ik krijg 403 en moet dat nagaan
    Moet ik bij Forbidden naar mijn eigen rechten kijken of die van een ander? Weet niet wie de koppeling heeft gemaakt.
    Onder welke gebruiker krijg ik die kale Forbidden eigenlijk
    Bij de 403 moet ik weten onder wiens naam de app werkt, die is in 2018 door weet ik wie gekoppeld
    De 403 komt door een gebruiker zegt support, maar de installateur van toen heeft niks genoteerd
    onder wie draait de app die Forbidden geeft
    forbidden, onder welke gebruiker liep dit
    De 403 gaat over rechten van 'de gebruiker', maar welke gebruiker dan? niemand logt hier in bij dat programma
    Hoe vind ik uit onder welke naam de kassa boekt, zodat ik diens rechten bij die Forbidden kan nalopen
    Men vraagt of 'de gebruiker' de boeking zelf mag maken, vanwege die Forbidden. Welke gebruiker gebruikt de app?
    Bij een 403 moet ik kijken wat de gebruiker mag, maar welke gebruiker zit erachter?
    Voor een Forbidden-fout moet ik weten onder welke gebruiker de app werkt, hoe zie ik dat?
    De app geeft 403; hoe zie ik namens welke Exact-gebruiker hij dat opvraagt?
    Onder wiens naam draait de koppeling die 403 geeft, hoe kom ik daarachter?
    Bij Forbidden moet ik de rechten van de gebruiker nakijken, maar wie is dat bij deze app?
    Alleen Forbidden, en ik moet testen als de gebruiker van de app, maar wie is dat?
    Exact weigert met Forbidden, maar onder welke gebruiker werkt die app eigenlijk?
    Om een 403 te onderzoeken moet ik de koppelgebruiker weten, hoe vind ik die?
    Om Forbidden uit te zoeken moet ik weten onder welke gebruiker de app draait, waar zie ik dat?
    Forbidden heeft met de rechten van een gebruiker te maken, maar van welke dan?
    forbidden, en ik weet niet op wiens login die kassa draait
    als ik niet weet wie de kassa gekoppeld heeft, hoe zoek ik dan uit waarom er forbidden staat
    Om de Forbidden te onderzoeken moet ik weten onder wie de app werkt, dat weet ik niet
    403 en geen idee onder welke gebruiker de app draait
    voor die 403 moet ik de gebruiker controleren zegt men, welke gebruiker dan
    403 en ik moet rechten controleren van de gebruiker achter de koppeling, maar wie is dat?
    Wie is de persoon wiens rechten bij deze 403 tellen?
    403, onder welke user draait app
    forbidden, maar onder wie draait deze app eigenlijk
    Forbidden, en ik moet de gebruiker van de koppeling nalopen, maar wie is dat in godsnaam
    hoe weet ik namens wie de app die forbidden krijgt
    Ik moet nagaan of de gekoppelde gebruiker dit zelf mag vanwege de 403, maar wie is dat bij deze klant?
    Op welke gebruiker slaat de Forbidden? Ik weet niet wie de app heeft gekoppeld.
    Met welke gebruiker werkt de app die Forbidden geeft?
    Om de Forbidden te onderzoeken moet ik weten wie de app gekoppeld heeft, hoe zoek ik dat op?
    Wie is de gebruiker waarmee de app draait? Die moet ik hebben om de Forbidden na te lopen.
    Op welke gebruiker moet ik de rechten controleren bij deze Forbidden?
    Bij een Forbidden moet ik iets door "de gebruiker van de koppeling" laten proberen. Wie is dat bij ons?
    Kale Forbidden: hoe weet ik welke gebruiker achter de koppeling zit?
    Forbidden zonder meer, en ik weet niet onder wiens login de app boekt. Hoe zie ik dat?
    Wie is de gebruiker die bij een kale Forbidden telt, en waar vind ik hem?
    Ik moet nakijken wat de gebruiker achter de app mag, maar ik weet niet wie die gebruiker is. Het gaat om een 403.
    Hoe achterhaal ik wiens rechten tellen als een app enkel Forbidden terugkrijgt?
    Onder wiens naam draait de app die telkens kaal Forbidden krijgt?
    .done =
        gevonden
        ok
        blijkt de controller
        Sandra dus
        nagevraagd wie het was
        op mijn eigen login blijkbaar
        stond in mijn beveiligingscentrum
        de stagiaire destijds
        de laatste boeking stond op naam van Johan
        het is interface@, zag ik in de instellingen
        ik blijk het zelf te zijn geweest
        nu weet ik wiens login ik moet testen
        Petra heeft hem in haar eigen scherm staan
        de nieuwste boeking bekeken, door Wim gemaakt
        met wegwijs access gevonden
        het blijkt de secretaresse
        weten we
        via de nieuwste boeking gezien wie het is
        het blijkt onze stagiair van toen te zijn, terug
        ik weet het, mijzelf dus
        ik sta zelf in het beveiligingscentrum met die app, dus ik was het
        bij Appmachtigingen stond de naam erbij, dank

forbidden_which-administration =
    er staat geen administratie bij de kale forbidden
    om welk bedrijf gaat de forbidden
    bij welke firma kreeg de app die weigering
    forbidden in een rapport met twintig dossiers, welk is het
    de fout noemt geen bedrijf, hoe vind ik het
    eentje wordt er verboden maar ik kan niet zien wie
    bij Forbidden staat niet in welke administratie, hoe vind ik dat
    er staat een nummer en 403, van welk bedrijf is dat nummer
    Welke onderneming moet ik controleren als de kale weigering er geen noemt?
    403 maar welk dossier?
    Bij de kale Forbidden staat enkel een getal van zes cijfers, welke administratie hoort daarbij?
    ik weet niet bij welk dossier het Forbidden optreedt, met welke begin ik te zoeken
    in welk bedrijf ging het fout als er alleen Forbidden staat
    Onze app bedient tien administraties en er is één Forbidden. Hoe weet ik bij welke?
    app zegt Forbidden zonder de administratie te noemen, moet ik gokken op de nieuwste?
    die 403 zegt niet in welk bedrijf het misging
    kale forbidden, welke bv?
    Er staat alleen een getal naast het woord Forbidden. Is dat een administratienummer en waar zoek ik het op?
    forbidden met alleen een nummer, welke bv is dat
    weet niet om welke administratie het gaat bij die kale forbidden
    kale 403, maar voor welk bedrijf? we hebben er acht
    forbidden met alleen een nummer erbij 3301276, welke administratie is dat
    De app zegt niet in welk dossier de forbidden optrad, welke neem ik dan?
    kale forbidden maar ik weet niet over welke bv het gaat, wij hebben er een stuk of tien
    forbidden met een nummer erbij, welke administratie hoort daarbij
    De app zegt niet bij welk dossier het verboden is, hoe gok ik dat
    de app krijgt forbidden maar zegt niet voor welk bedrijf
    Bij welke bv hoort de weigering? Er staat alleen een nummer bij
    403 divisie 1283745, welk bedrijf is dat?
    wij hebben twaalf administraties en ik weet niet op welke hij 403 geeft
    hoe vind ik bij welk dossier de kale Forbidden hoort
    forbidden maar ik heb 3 bvs, bij welke dan
    Er staat alleen 403 en een nummer, welke van onze winkels dat is weet ik niet
    Bij welke van onze winkels hoort die Forbidden? Er staat alleen een code van zeven cijfers
    Forbidden in de nachtrun, maar bij welke van de 54 klanten?
    alleen een divisienummer bij de 403, welke bv is dat
    welke administratie weigert? de log noemt niets, alleen forbidden
    Forbidden, maar op welke van onze twintig VvE's slaat dat? Er staat alleen een nummer
    forbidden maar we hebben negen bv's, bij welke gaat het mis
    er staat forbidden en een nummertje, hoort dat bij een bedrijf
    403 en twaalf winkels, hoe weet ik bij welke hij geweigerd wordt
    forbidden maar van welke bv
    staat alleen nummer bij forbidden, welke administratie is dat
    We hebben twaalf bv's en de Forbidden zegt niet bij welke hij struikelt
    Forbidden, er staat alleen een nummer, bij welke bv hoort het
    bij forbidden staat niet over welke zaak het gaat, we hebben er zes
    Bij welke administratie hoort deze Forbidden?
    De kale 403 komt uit een nachtelijke run over dertig dossiers en er staat geen naam bij, alleen een nummer. Hoe weet ik bij welk dossier het fout gaat?
    de 403 noemt alleen een getal van zeven cijfers, welk bedrijf hoort daarbij
    Forbidden, maar van welke van onze zes BV's komt die weigering? Ik zie geen naam staan
    Forbidden, maar bij welke van onze elf bv's?
    Forbidden en een getal van zeven cijfers, welk bedrijf is dat?
    de nachtrun eindigde met Forbidden, we hebben elf bv's, ik weet niet bij welke
    403, maar bij welke bv? dat staat er niet bij
    forbidden maar bij welke administratie?
    Wij hebben veertien bv's en bij de Forbidden staat niet welke het is
    De kale weigering zegt niet bij welke van onze bv's. Hoe vind ik dat
    Bij de Forbidden staat alleen een nummer, hoe vertaal ik dat naar een administratie?
    Alleen Forbidden, maar ik weet niet over welk van onze bedrijven dat gaat
    Ik krijg Forbidden bij een run over tien administraties, hoe weet ik bij welke?
    403 zonder naam erbij en wij hebben vijf zaakjes, welke zou het zijn
    Kaal Forbidden, zestig klanten in de tool, bij welke gaat het mis?
    forbidden, maar voor welke BV? log noemt alleen een nummer
    403 in batch over 30 BV's, hoe weet ik bij welke het misgaat
    Bij de 403 staat enkel een nummer, geen bv. Hoe weet ik over welke het gaat?
    We hebben dertig bv's en een forbidden, van welke?
    forbidden maar over welke administratie
    403 met alleen een nummer 2384771 erbij, welke boekhouding is dat
    app geeft Forbidden met een los nummer, van welk bedrijf is dat
    Bij welk bedrijf hoort deze 403, er staat alleen een nummer?
    De app laat Forbidden zien tijdens het ophalen van twintig bv's, hoe zie ik bij welke het misgaat?
    De kale Forbidden noemt geen dossier, welke klant is het?
    Er staat Forbidden met alleen een nummer, om welke administratie gaat dat?
    Er staat Forbidden maar ik weet niet bij welke van onze administraties dat hoort.
    Forbidden, oké, maar bij welke van onze dertig klanten is dat dan?
    Hoe zie ik op welke administratie die kale Forbidden slaat?
    Er staat alleen een getal bij de 403, is dat het administratienummer?
    Ik zie alleen een nummer bij de Forbidden, welke administratie is dat?
    Bij de foutmelding Forbidden staat een lang nummer, hoe vertaal ik dat naar een bedrijf?
    Het nummer bij de 403 zegt me niks, welke administratie is dat?
    Kaal Forbidden en in het log staat alleen een administratienummer.
    .done =
        gevonden
        ok
        het nummer hoort bij de stichting
        laatste nieuwe bv genomen
        opgezocht in de lijst linksboven
        't is bedrijf 17
        nummer nagevraagd, het is Gent
        staat bij het resultaat in de app
        nummer opgezocht, het is de holding
        het zal de nieuwste zijn, die nemen we
        Breda dus
        het stond een regel hoger, het gaat om de stichting
        ik weet welke bv hij bedoelt
        dan neem ik de laatste die erbij kwam
        het nummer opgezocht, is de holding
        de laatst aangemaakte dan maar
        ok die van Antwerpen
        divisie 120033, weet genoeg
        ik neem de laatste die erbij kwam
        nummer opgezocht, is de holding
        jawel, nu weet ik het
        nummer opgezocht, is bv 12
        pak de nieuwste dan
        het is er maar één bij ons
        gaat over de holding

forbidden_app-not-in-list =
    de app met forbidden staat niet bij mijn machtigingen
    app onvindbaar in mijn lijst terwijl hij forbidden geeft
    ik krijg forbidden van een app die nergens in mijn machtigingen staat
    de geweigerde app ontbreekt in mijn lijstje
    waarom zie ik de app met de 403 niet bij mijn toestemmingen
    lijst is leeg, toch zegt de app verboden
    ik zoek bij een 403 de app in mijn beveiligingscentrum maar hij staat er niet
    voor die kale forbidden moest ik de administraties van de app bekijken maar de app is niet in mijn lijst
    Iemand anders heeft het geweigerde programma aangesloten; hoe zie ik dan bij welke dossiers het mag?
    403 uitzoeken, app niet bij mij te vinden, wie moet kijken
    Bij een kale Forbidden moet ik de administraties van de app nakijken, maar de app staat niet in mijn Beveiligingscentrum. En nu?
    app met Forbidden staat op andermans lijst, hoe bekijk ik zijn administraties
    Ik moest bij Administraties beheren kijken voor die lege Forbidden, alleen staat het pakket niet tussen mijn machtigingen. Wie ziet het wel?
    kale 403: app hangt aan een ander, dus ik kan zijn toegestane bedrijven niet inzien
    Forbidden uitzoeken zonder dat de koppeling in mijn eigen lijst staat, via welk menu dan
    bij haar staat de app niet op de pagina en we moeten die kale 403 uitzoeken
    403, app niet op mijn pagina
    Ik wou nakijken of de bv bij de app hoort vanwege Forbidden, maar in mijn overzicht ontbreekt hij. Wie ziet hem wel?
    app staat niet in mijn beveiligingscentrum dus ik kan niet zien of hij bij de bv mag, forbidden
    Om de 403 te onderzoeken wil ik de app bekijken maar hij staat niet bij mij
    Forbidden uitzoeken: bij 'Machtigingen voor mijn apps' van mij is de koppeling afwezig. Wie heeft hem dan?
    app die forbidden geeft niet in mijn eigen lijstje
    ik wilde bij de app kijken vanwege forbidden maar hij staat niet in mijn beveiligingscentrum
    wil zien bij welke bv's de app met forbidden mag, hij staat niet onder mijn machtigingen
    wil bij forbidden de app nakijken maar hij staat niet in mijn machtigingen
    403, app niet in mijn beveiligingscentrum te vinden
    forbidden: bij mij geen spoor van de app, dus heeft een collega gekoppeld?
    Ik wilde bij de 403 nakijken wat de app mag, maar ik zie hem niet tussen mijn apps
    app die forbidden geeft staat niet in mijn beveiligingscentrum
    Bij mij staat alleen Basecone, de kassa die geweigerd wordt ontbreekt in het lijstje
    waar vind ik de geweigerde app als hij niet onder mijn naam staat
    Mijn collega ziet de app wel en ik niet, en ik moet uitzoeken waarom hij geen toegang krijgt (403)
    Om die 403 na te lopen zoek ik de kassa in mijn lijst, maar daar staat hij niet
    Wilde nagaan of de app bij het dossier mag vanwege de 403, maar de app staat niet bij mij
    ik wil nakijken of de app bij die bv mag vanwege de 403, maar onder mijn naam is die app er niet
    Ik kijk vanwege de 403 in mijn beveiligingscentrum of de app bij de school mag, maar de app staat er niet
    ik krijg forbidden en wil zien of de app bij de bv mag, maar ik zie hem niet in mijn beveiligingscentrum
    forbidden nakijken, de app ontbreekt bij mijn machtigingen omdat een ander hem koppelde
    om de 403 te checken zoek ik de plugin in mijn beveiligingscentrum maar hij staat er niet
    forbidden checken maar app niet in mijn beveiligingscentrum
    kale 403, app niet in mijn eigen lijst te vinden
    Ik wil zien of de app met die Forbidden bij de administratie mag, maar hij staat niet in mijn beveiligingscentrum
    403 oplossen: ik moet bij de app kijken maar die staat niet in mijn beveiligingscentrum
    om te zien of de app er mag bij dat forbidden moet ik hem in mijn lijst zoeken, maar hij staat er niet
    Voor de kale 403 moet ik nazien welke dossiers de app mag, alleen staat de app bij mij niet in het lijstje.
    Voor die 403 moest ik kijken of de app bij de BV mag, maar in mijn beveiligingsscherm is die hele app onvindbaar
    Vanwege 403 moest ik bij het pakket kijken, maar in mijn lijst zie ik het niet
    Wil bij de kale 403 nagaan in welke bedrijven de app mag, maar hij staat niet in mijn lijst
    Voor die Forbidden moest ik de app opzoeken bij mijn machtigingen, maar hij is er niet
    Voor die kale 403 moest ik bij mijn apps kijken of de bv aangevinkt is, maar de app zit daar niet bij
    wil bij die 403 kijken of de app de bv mag zien, maar hij staat niet tussen mijn apps
    forbidden, app niet in mijn beveiligingscentrum
    Ik wilde bij die kale Forbidden nakijken welke bv's de app mag, maar bij mij staat die app er niet tussen
    De app die Forbidden geeft staat niet bij mijn eigen machtigingen, waar kan ik dan kijken?
    Ik wil bij een 403 de rechten van de app bekijken maar hij staat niet onder mijn machtigingen.
    Vanwege Forbidden wil ik kijken bij welke bedrijven de app mag, maar hij staat niet in mijn lijst
    Ik wil nakijken of de app bij de administratie mag vanwege een 403, maar hij staat niet in mijn Beveiligingscentrum.
    Ik wil kijken of de app met Forbidden bij de bv mag, maar hij staat niet in mijn beveiligingscentrum.
    alleen forbidden, ik zou kijken of de app die zaak mag, maar de app staat niet bij mij
    Voor die 403 zou ik bij de app de dossiers bekijken, maar de app staat niet bij mijn machtigingen
    ik wou bij een 403 nakijken of de app de BV mag zien maar hij staat niet bij mij
    Ik wil na de 403 kijken of de app bij de bv mag, alleen staat hij niet onder mijn apps
    Kale 403; ik zou de app in mijn profiel moeten nakijken, maar een collega heeft hem gekoppeld
    forbidden, wil kijken maar app nie in mijn lijst
    om de 403 uit te zoeken moet ik de app bekijken, maar die heb ik niet in mijn eigen lijst
    ik wil kijken of de app bij de bv mag vanwege die Forbidden, maar de app staat niet in mijn lijst
    Voor die 403 zoek ik de app, maar hij staat niet bij mij
    Vanwege de 403 wil ik zien welke bv's de app mag, maar hij staat niet bij mijn eigen apps.
    Wegens een kale Forbidden wil ik zien welke administraties de app mag, maar hij staat niet in mijn lijst.
    Bij het zoeken naar de oorzaak van Forbidden blijkt de app niet in mijn Beveiligingscentrum te staan.
    Ik loop een kale 403 na, maar de app komt niet voor in mijn lijst met machtigingen.
    Vanwege Forbidden wil ik de app nakijken in mijn Beveiligingscentrum maar hij staat er niet.
    Bij Forbidden moet ik kijken of de app erbij mag, maar de app komt in mijn lijst niet voor
    De app die Forbidden geeft staat niet onder mijn machtigingen, waar kan ik de administraties dan zien?
    Ik wilde bij een Forbidden controleren of de app bij de bv mag, maar ik heb die app zelf niet in mijn machtigingen
    Kale Forbidden, dus ik wilde kijken wat de app mag, maar hij staat niet in mijn lijst.
    Alleen Forbidden, en bij mijn eigen apps zie ik het programma niet staan.
    .done =
        ok
        gevonden
        collega heeft hem wel
        via import/export gezien
        de beheerder keek voor me
        Ans heeft de app, zij kijkt
        lijst van iedereen bekeken
        gezien bij de controller
        de beheerder ziet hem wel en leest voor
        bleek van Johan te zijn, hij kijkt nu
        via import/export kwam ik bij alle apps van iedereen
        een ander had ja gezegd, opgelost
        ik heb hem gevonden in het grote overzicht
        mijn baas gaf hem, die kijkt nu
        via appmachtigingen zie ik m
        daarom dus, ieder z'n eigen lijst
        oke degene die hem gaf heeft gekeken
        toestemming was van Guido, hij kijkt wel
        collega zegt dat hij er bij haar staat

forbidden_own-app =
    forbidden bij een eigen app
    is forbidden mogelijk bij onze eigen app
    kan een zelf geregistreerde app forbidden krijgen door verkeerde vinkjes
    weigering bij onze eigen app, liggen de soorten gegevens te smal
    wij bouwden de app zelf en krijgen geen rechten op inkoop
    standaard of zelfgemaakt, waarom is dat van belang bij een 403
    speelt de keuze van administraties bij onze eigen app een rol bij een kale forbidden
    zelf geregistreerde app krijgt 403, moet ik dan ook de bedrijvenkeuze nakijken
    Kunnen we de oorzaak 'app mag niet bij de administratie' overslaan bij een eigen registratie met 403?
    403 bij eigen app: valt de derde oorzaak weg?
    is dat dan een eigen app die die 403 krijgt, hoe weet ik dat?
    kale 403: eigen of standaard
    Voor die derde oorzaak moet ik weten of het onze eigen registratie is. Waaraan zie ik dat?
    forbidden bij een eigen app, kan het aan de keuze van administraties liggen
    zelfgebouwde app krijgt forbidden
    hoe weet ik of het programma met de 403 een app van onszelf is, dan heeft het toch geen keuze van bedrijven
    wat bedoelen jullie met eigen app, ik zoek een kale forbidden uit
    forbidden, en ze vragen of het een eigen app is, hoe zie ik dat
    is die koppeling van onze it'er een eigen app of niet? i.v.m. 403 zonder tekst
    is dit een zelf geregistreerde app? krijg forbidden en weet niet of er een bv-keuze is
    forbidden: hoe weet ik of de app van ons is of van leverancier
    bij een eigen app kan ik geen bv's nakijken voor die 403, klopt dat
    ons zelfgebouwde script krijgt forbidden, kan ik daar ook administraties voor aanvinken?
    is dit een app van onszelf of van een leverancier, en maakt dat uit voor de 403?
    Zelf geregistreerde app heeft geen keuzelijst met bedrijven, ligt de Forbidden daar dan aan?
    hoe weet ik of het een eigen app is bij een kale weigering
    bij onze eigen api client bestaat geen administratiekeuze, toch 403 op één bedrijf
    hoe weet ik bij die forbidden of het onze eigen app is
    Bij het uitzoeken van Forbidden vraagt men of onze voorraadkoppeling een eigen app is, hoe zit dat
    Wij hebben de webshop zelf laten aansluiten, en dan hoef ik die zaken bij Forbidden niet te checken?
    Die 403 komt van een interface die onze ict'er bouwde, geldt die dossierkeuze dan ook?
    ons eigen maatwerk krijgt 403, kan ik de controle op bv's bij de app dan overslaan?
    Moet ik bij een zelf geregistreerde client ook de bv-keuze nalopen als er alleen forbidden staat?
    Voor die Forbidden vraagt men of het onze eigen app is, hoe weet ik dat nou
    Speelt het bij Forbidden een rol of ons programma zelf geregistreerd is?
    forbidden op maatwerk, geldt dat verhaal van aangevinkte bv's ook voor een eigen app
    403 met onze eigen app, moet ik bedrijven aanvinken of niet
    zit de 403 in de bv-keuze als het om een zelf geregistreerde app gaat
    kale 403 van onze huisgemaakte integratie, geldt die bedrijvenkeuze dan ook?
    forbidden, is dit nou eigen app of standaard
    403 en er valt geen administratie te kiezen, hebben we dit zelf geregistreerd?
    403, is dit app van ons of van leverancier, maakt uit voor bv keuze
    Geldt die administratiekeuze ook als de app met de 403 door onszelf geregistreerd is?
    Kaal Forbidden bij onze zelfbouw, telt de keuze van administraties dan ook
    forbidden bij een app die onze neef gebouwd heeft, telt dat dan anders?
    Kan Forbidden ook bij onze eigen app voorkomen?
    Bij het uitzoeken van de 403 vraag je of het bedrijf bij de app is aangevinkt, maar onze klant heeft zelf geregistreerd. Vervalt die stap?
    Het dashboardbureau zegt dat 403 niet aan de administratiekeuze kan liggen als het onze eigen registratie is, hoe zie ik of dat zo is
    Speelt de keuze van administraties wel een rol bij Forbidden als wij de app zelf hebben geregistreerd?
    Forbidden, en bij deze app kan ik geen bedrijven kiezen. Is het dan een eigen app
    Forbidden, en onze vertrokken programmeur noemde het onze eigen registratie. Maakt dat uit voor wat ik moet nakijken
    kan Forbidden komen door de keuze van bv's als wij de app zelf hebben geregistreerd
    forbidden bij eigen app of standaard, verschil
    Kan het bij die 403 aan de bv-keuze liggen als het programma door onze eigen it is geregistreerd?
    Kale 403 bij een app die we zelf hebben geregistreerd, scheelt dat iets?
    Geldt de keuze van administraties ook voor onze eigen app die Forbidden geeft?
    Kan een Forbidden bij een zelf geregistreerde app aan de bedrijfskeuze liggen?
    Bij een zelfgebouwde app met alleen Forbidden, moet ik dan de administratiekeuze nog nakijken?
    Wij krijgen een kale 403 met een zelf geregistreerde client, moet ik dan ook de administratiekeuze nakijken?
    Is bij onze zelf geregistreerde app de keuze van administraties een mogelijke oorzaak van Forbidden?
    bij forbidden vraagt men of het onze eigen app is, hoe zie ik dat
    Forbidden bij iets wat onze IT zelf heeft aangemeld, speelt de dossierkeuze dan wel een rol?
    onze eigen client id krijgt 403, moet ik dan ook naar de administratiekeuze kijken
    403 op onze zelfgebouwde connector: speelt de selectie van bv's dan wel een rol?
    Forbidden op ons maatwerk. Heeft het zin te zoeken naar toegestane bv's?
    forbidden bij onze eigen app, telt administratiekeuze dan
    kan forbidden bij een eigen app ook aan gekozen administraties liggen?
    Forbidden terwijl wij de app misschien zelf geregistreerd hebben, doet de bedrijvenkeuze er dan toe?
    Bij onze holding krijgt de koppeling alleen Forbidden, maakt het uit of dat een eigen app is?
    Speelt de keuze van administraties een rol bij een kale Forbidden als het onze eigen app is?
    Speelt de keuze van administraties ook een rol bij Forbidden als wij een eigen app hebben?
    Voor het uitzoeken van de Forbidden moet ik weten of het een eigen app is, hoe zie ik dat?
    Is een kale Forbidden bij een eigen app ook te wijten aan de gekozen administraties?
    Wij hebben de app zelf geregistreerd en krijgen kaal Forbidden, moet ik dan nog naar gekozen administraties kijken?
    Maakt het bij een kale 403 uit dat wij de app zelf geregistreerd hebben?
    Wij kregen forbidden en ik weet niet of de administratiekeuze hier geldt omdat de app misschien van onszelf is
    Een kale Forbidden bij een app die we zelf registreerden. Kan de bedrijvenkeuze dan de oorzaak zijn?
    .done =
        ok
        duidelijk
        is van de leverancier, weet ik nu
        blijkt zelf geregistreerd
        dus geen eigen app
        geen client id ingevuld, dus standaard
        wij maakten hem zelf blijkbaar
        snap ik nu
        het komt van Klippa, dus een gewone
        onze it zegt: zelf ingeschreven
        dat is dan duidelijk
        het bureau heeft het op onze naam gezet, dus van ons
        nagevraagd en ik weet nu welk soort het is
        dus een standaardapp bij ons, terug
        wij hebben hem zelf in de app store gezet, begrepen
        dus van een leverancier
        ja het is een van onszelf
        in de App Store staat ie onder onze naam
        nu weet ik het, hij is van Klippa, terug
        ok het is er een van ons, breng me naar de vraag
        jo duudelik
        is van een leverancier dus
        ja wij hebben hem geregistreerd, ga terug

forbidden_who-knows =
    wie weet welke modules wij hebben bij forbidden
    aan wie vraag ik wat er in de licentie zit
    wie kan zeggen of onze licentie het geweigerde onderdeel bevat
    kan de boekhouder ons pakket opzoeken vanwege die forbidden
    waar vraag ik na welke modules we hebben
    heeft Exact zelf een lijst van wat wij betalen
    wie weet welke modules in ons exact abonnement zitten ivm een 403
    aan wie vraag ik of het geweigerde onderdeel in de licentie zit
    Kan de boekhouder zien welke onderdelen wij afnemen? De app krijgt er geen toegang toe.
    licentie inhoud opvragen bij wie, voor die kale weigering
    wie kan mij vertellen welke modules er in onze licentie zitten?
    Bij wie kan ik navragen of de module voorraad in ons abonnement zit, nu de app Forbidden krijgt?
    ik zie in mijn menu geen projecten, zegt dat iets over de licentie of over mijn eigen rechten? we zoeken een 403
    wie weet wat er in onze Exact-licentie zit
    mag mijn boekhouder weten of het onderdeel dat de app nodig heeft in onze licentie zit, vanwege die Forbidden
    In mijn menu ontbreekt voorraad. Wie kan nakijken of we dat onderdeel hebben, want de app krijgt een 403?
    wie weet er bij ons wat er in de licentie zit?
    aan wie vraag ik welke modules we hebben
    Ik kan zelf niet zien of voorraad in ons abonnement zit. Is er een rol die dat wel kan zien?
    wie kan mij zeggen welke onderdelen er in ons exact pakket zitten, forbidden op voorraad
    weet onze boekhouder wat er in de licentie zit? app krijgt 403 op projecten en ik kan het zelf niet zien
    waar haal ik info over onze licentie i.v.m. forbidden, ik ben zelf geen beheerder
    Is er iemand die kan nakijken of salaris in ons contract zit? De hr-koppeling zegt forbidden.
    Wie kan mij zeggen welke modules wij hebben? de app krijgt forbidden op voorraad
    bij wie navragen wat in de licentie zit ivm 403
    Wie kan me zeggen welke onderdelen in onze Exact-licentie zitten? Wij krijgen 403 op voorraad
    hebben wij eigenlijk projecten in ons pakket? bij wie vraag ik dat na
    aan wie vraag ik of salaris bij ons abonnement hoort vanwege die forbidden
    Ik weet niet welk Exact-pakket we hebben en de app struikelt misschien over een ontbrekende module. Wie weet dat?
    is het de boekhouder of de directeur die weet wat onze licentie inhoudt
    wie kan mij vertellen of wij het salarisdeel bij Exact hebben afgenomen
    Wie kan mij vertellen welke onderdelen in ons Exact zitten? De roosterapp krijgt 403 op verloning
    Wie weet of 'voorraad' in ons Exact-pakket zit, in verband met die weigering
    Wie kan me vertellen of voorraad bij ons in het pakket zit, want de app krijgt er geen toegang toe
    Weet u of mijn accountant kan zien welke modules ik heb? De app krijgt geen toegang tot projecten en zegt forbidden
    bij wie vraag ik na of module X in ons contract zit, de app wordt erop geweigerd
    wie kan zien welke onderdelen wij hebben afgenomen, ik moet dat weten voor die 403
    Forbidden, en men vraagt of de salarismodule in onze licentie zit. Wie weet zoiets?
    De app krijgt Forbidden en misschien hebben we dat stuk van Exact niet gekocht; wie heeft het contract in zijn kast?
    wie bij ons weet welke modules we hebben in exact, ivm een forbidden op productie
    403 op salaris: wie kan zien of loon in onze licentie zit
    wie kan er zien welke onderdelen in ons pakket zitten, de app zegt forbidden op voorraad
    wie kan vertellen of voorraad in ons pakket zit, de 403 gaat daarover
    wie weet welke modules wij hebben
    forbidden; inhoud licentie navragen bij?
    Bij wie vraag ik na of voorraad in ons Exact-pakket zit, vanwege een Forbidden in de app?
    Wie kan mij vertellen of voorraad in onze licentie zit, de app krijgt er Forbidden op
    misschien zit projecten niet in ons pakket, vandaar dat forbidden, wie kan mij dat zeggen
    Wie weet of voorraad in onze licentie zit, want ik krijg 403?
    De kale weigering kan aan de licentie liggen. Wie in een bedrijf weet normaal wat er in het Exact-pakket zit?
    Bij wie vraag ik na welke onderdelen er in onze Exact-licentie zitten, voordat ik verder zoek naar die verboden-fout
    Forbidden, en ze vragen of projecten in onze licentie zit. Wie weet dat?
    Wie kan mij vertellen of het onderdeel waarop hij Forbidden geeft in ons pakket zit?
    Wie kan mij zeggen of voorraad in ons pakket zit, ik krijg Forbidden
    Forbidden zou aan onze licentie liggen volgens support, wie weet wat er sinds de verlenging in zit
    wie weet of voorraad in onze licentie zit, dat is nodig bij mijn 403
    forbidden: wie weet welke modules wij hebben
    Ik kan niet zien of voorraad in onze licentie zit, aan wie vraag ik dat bij een 403?
    Bij wie moet ik zijn om te horen of wij de projectenmodule hebben? De app krijgt Forbidden op projecten
    Wie kan mij vertellen of 'Productie' bij ons is inbegrepen? Want de app krijgt daar een kale weigering
    Bij wie check ik of ons pakket de projectmodule bevat, vanwege een 403
    Wie kan mij vertellen of voorraad in onze licentie zit, want de app geeft daarop Forbidden?
    Hoe kom ik te weten welke onderdelen wij hebben, nu de app op projecten Forbidden krijgt?
    Wie kan me vertellen of projecten in onze licentie zit, want de app geeft Forbidden?
    Bij wie vraag ik na of de module Projecten in onze licentie zit, want de API weigert?
    Is na te gaan of ons abonnement de productiemodule bevat die de app met 403 mist?
    Wie kan me vertellen of onze licentie het onderdeel bevat waar de app Forbidden op krijgt?
    Ik weet niet of voorraad in onze licentie zit, aan wie vraag ik dat vanwege Forbidden?
    403, en nu moet ik weten welk pakket we hebben, wie weet zoiets
    Bij wie kan ik navragen of de klant de module Projecten in zijn pakket heeft, vanwege een 403
    bij wie vraag ik na welke modules in onze licentie zitten, app krijgt forbidden op projecten
    Wie kan mij vertellen of voorraad in ons contract met Exact zit, ivm een 403?
    Na de forbidden moet ik weten wat er in ons pakket zit, bij wie vraag ik dat na
    Bij wie ligt kennis over de onderdelen van ons Exact-pakket? De 403 wijst die kant op.
    wie weet wat in onze licentie zit, forbidden op module
    wie kan mij vertellen welke modules in ons exact-abonnement zitten, vanwege die 403
    wie kan mij vertellen of wij het onderdeel projecten in de licentie hebben, vanwege die 403
    wie weet of onze licentie voorraadbeheer bevat
    Wie kan me zeggen of voorraad in het pakket van onze werkmaatschappij zit, want de app krijgt Forbidden?
    Ik weet niet welk pakket deze klant heeft en daardoor niet of de 403 van de licentie komt, wie weet dat?
    Wie kan mij vertellen of voorraad in onze licentie zit? De app krijgt Forbidden.
    Hoe kom ik te weten welke onderdelen er in onze licentie zitten? De app krijgt steeds Forbidden.
    Bij wie vraag ik na of projecten in onze licentie zitten? De app krijgt daar Forbidden op.
    Aan wie vraag ik of onze Exact-licentie projectadministratie bevat?
    Wie kan mij vertellen of 'Projecten' bij onze licentie hoort? De app krijgt daar Forbidden.
    Wie kan vertellen welke modules onze licentie heeft, de app krijgt namelijk Forbidden?
    Forbidden op voorraad: bij wie check ik welke onderdelen we hebben afgenomen?
    Wie kan mij zeggen of voorraad in onze licentie zit? Onze app krijgt er Forbidden op.
    Wie kan mij vertellen of onze licentie het onderdeel voorraad heeft? De app krijgt daar een Forbidden op.
    Bij wie vraag ik na of inkoop in onze licentie zit, want de app krijgt er kaal 403 op?
    Ik krijg kaal Forbidden op salarissen; wie kan zeggen of salaris in onze licentie zit?
    .done =
        ok
        gevraagd
        boekhouder gemaild
        baas weet ervan
        navraag loopt
        baas zoekt het op
        hoofdgebruiker gebeld
        kantoor weet het
        de directeur weet het, ik heb hem aan de lijn
        boekhouder gebeld en antwoord gekregen
        het contract ligt voor me
        nagevraagd bij wie over het abonnement gaat
        ok, ik ga terug met het antwoord
        boekhouder zegt dat het erin zit
        onze boekhouder zoekt het uit
        gevraagd: zit erin
        ik weet nu wie
        boekhouder gebeld, het zit erin, terug
        gevraagd aan de baas, nu weet ik het
        ok ik weet wie, ga verder
        oh dan vraag ik het aan Rob, terug naar de vraag
        mijn boekhouder, die bel ik
        dat ben ik zelf, haha
        boekhouder gebeld, zit erin
