### Zo vragen lezers naar deze gids: elke regel is een voorbeeld. Niemand krijgt ze te zien.
### Een regel onder de naam van een stap leidt naar die stap. Onder een keuze of omweg staat wat mensen daar zeggen.

link-stopped =
    de koppeling is ineens gestopt
    koppeling werkt niet meer sinds gisteren
    waarom stopt onze koppeling steeds?
    er komen geen nieuwe facturen meer binnen uit Exact
    de verbinding met Exact is verbroken
    elke maand moeten we opnieuw koppelen, hoe komt dat
    De synchronisatie met Exact Online ligt plat
    De webshop stuurt al drie dagen geen orders meer door en niemand heeft iets veranderd
    koppeling verlopen
    De koppeling met de bank-app valt telkens weg
    Mijn scantool krijgt niets meer uit de boekhouding, tot vorige week ging het prima
    verbinding verbroken, wat nu
    Sinds mijn wachtwoordwijziging doet de koppeling het niet meer
    Na het vertrek van onze controller kwam er niets meer over
    onze koppeling doet het niet meer en ik weet niet waarom
    waardoor kan een koppeling met Exact stoppen
    Het ophalen is opgehouden
    integratie gestopt met werken
    de app zegt dat de verbinding met exact online niet meer geldig is
    hoe vind ik uit waarom de koppeling eruit ligt
    de kassa boekt niets meer door
    Ineens is de koppeling met Exact Online dood
    Wat kan de reden zijn dat de koppeling vannacht is weggevallen?
    De app is losgekoppeld van Exact zonder dat wij iets deden
    connectie met exact verloren
    koppeling werkt niet meer
    doet het niet meer
    werkt ineens niet
    koppeling verbroken
    verbinding verbroken met exact
    geen nieuwe gegevens
    geen gegevens meer
    komt niets meer binnen
    komt niets meer over
    haalt niets meer op
    sinds vorige week
    stopt steeds
    valt steeds weg
    vraagt steeds om in te loggen
    elke maand opnieuw koppelen
    steeds opnieuw koppelen
    gebruiker inactief
    licentie verlopen en koppeling
    synchronisatie gestopt
    Wie de koppeling ooit instelde is hier weg, en sinds vandaag komt er niks meer binnen.
    Goedemorgen, sinds maandag verschijnt er geen enkele inkoopfactuur meer in Exact. Wij hebben niets gewijzigd. Waar moet ik beginnen met zoeken?
    allee, gisteren liep dat nog en nu is die link met Exact morsdood
    Dit is al de derde keer dit jaar dat die verbinding eruit klapt, ik wil nu weten waar dat aan ligt!!
    de kopeling met exact is zomar gestopt
    Geachte helpdesk, de verbinding tussen ons kassasysteem en de boekhouding is sinds 1 november onderbroken. Gaarne vernemen wij de oorzaak.
    Kan een koppeling stuk gaan doordat iemand zijn paswoord moest vernieuwen?
    onze stagiair ruimde gebruikers op, een uur later viel alles stil
    Urenregistratie kwam elke nacht over, vannacht voor het eerst niet meer
    wij waren vijf weken dicht en bij het opstarten doet de bonnenscanner niks meer met Exact
    Het dashboard toont nog de cijfers van vorige week, daarna is het opgehouden
    Toen ik de tool ook bij mijn tweede klant aansloot, viel de eerste weg. Toeval?
    Hoe kan het dat iets wat jaren liep opeens niet meer loopt?
    klant belt dat zijn bankafschriften niet meer verwerkt worden, ik vermoed dat de link met exact weg is
    Ik zoek de reden waarom onze webwinkel geen verkopen meer boekt
    Licentie is gisteren overgegaan naar een ander pakket en de scanapp zwijgt sindsdien
    er stond iets van "connection expired", wat is er gebeurd?
    Power BI ververst niet langer sinds Tom zijn account dicht is
    heb niks gedaan, hij werkte, nu niet. help
    Onze leverancier zegt dat het aan Exact ligt, Exact zegt dat het aan de leverancier ligt. De koppeling staat intussen al twee weken stil.
    't is precies of Exact onze app er heeft uitgegooid, zo van de ene op de andere dag
    Om de paar weken valt hij weg en niemand weet waardoor
    Enkel één van onze vijf vennootschappen krijgt sinds dinsdag niets meer binnen
    na de zomer doet de reserveringsmodule het niet meer met de boekhouding
    Is er ergens te zien waardoor de verbinding is weggevallen?
    De salarisjournaalposten zijn deze maand niet doorgekomen, vorige maand nog wel
    ik kreeg een mailtje dat de koppeling met exact inactief is geworden, waarom is dat
    Verdorie, weer geen orders in de boekhouding. Wat is er nu weer kapot?
    Voor zover ik kan nagaan heeft niemand iets aangeraakt, en toch is de gegevensstroom uit Exact opgedroogd.
    zat iemand aan de rechten of is de app zelf kapot? hij haalt al dagen niets op
    onze kassakoppeling ligt er sinds maandag uit, hoe kom ik erachter waarom
    er komt sowieso al een week niks meer binnen, ook niet van de anderen
    vóór vrijdag werkte alles en ineens niks meer, hoe kan dat
    trouwens de bankkoppeling doet het ook niet meer sinds dat wachtwoord veranderd is
    ik zie dat er bij exact al sinds dinsdag geen omzet meer geboekt wordt, is de koppeling gestopt?
    mijn exactkoppeling is er gisteravond uit geklapt, enig idee?
    dit werkte tot vanmorgen, ik wil weten waaróm hij gestopt is
    het hele rapport staat op vorige week, er is iets gestopt
    nee geen van die, de koppeling liep en staat nu gewoon stil
    bij exact is hij vanzelf al afgebroken, raar toch?
    om de haverklap valt hij om, ik wil de oorzaak hebben
    het lijkt wel of hij gewoon uit is gegaan, vorige week al
    bij exact ook al plotseling dood, hoe zoek ik dat uit
    exact zegt juist dat het verbroken is, en dat zonder dat iemand iets deed
    onze koppeling met exact doet het sinds gisteren niet meer
    er komen geen facturen meer binnen in Exact vanuit de webshop, vorige week nog wel
    plotseling stilgevallen, niemand heeft iets gedaan
    waarom stopt mijn koppeling met exact steeds
    Sinds maandag komt er niets meer over uit ons urenpakket. Waar ligt dat aan?
    verbinding met exact is verbroken, oorzaak zoeken
    de bonnetjes komen niet meer aan in de boekhouding
    onze kassa stuurt al 3 dagen niks naar exact
    Tot vorige maand liep alles vanzelf, nu ligt het plat. Hoe vind ik uit wat er gebeurd is?
    automatische boekingen zijn opgehouden
    alles werkte en ineens niet meer
    De gegevensuitwisseling met Exact Online is onderbroken geraakt, gelieve te helpen zoeken naar de reden.
    sync ligt eruit sinds iemand zijn wachtwoord veranderde
    sinds mijn collega uit dienst is krijgt het dashboard geen verse cijfers meer
    geen nieuwe data sinds 1 november
    wat is er mis met de koppeling, hij deed het jaren zonder problemen
    uitgevallen koppeling exact, hoe achterhaal ik waarom
    ons incassopakket loopt achter, het haalt niets meer op uit Exact
    de leverancier zegt dat het bij ons ligt: 'er is iets met uw verbinding naar Exact veranderd'
    mijn rapport toont al een week dezelfde cijfers
    stuk sinds de vakantie, niemand heeft ernaar gekeken
    doorboeken is gestopt zonder melding
    koppeling verlopen of kapot? hoe zie ik dat
    Wie of wat heeft onze koppeling stilgelegd?
    bankmutaties uit ons betaalplatform landen niet meer in exact sinds vorige week
    't scanprogramma is gestopt met binnenhalen van facturen vandaag, waar moet ik kijken
    daarnaast is een van onze koppelingen stilgevallen. Hoe zoek ik de oorzaak?
    en waarom komt er van de urenapp niets meer binnen, ging altijd goed
    en nu ligt de koppeling met de webshop eruit
    de koppeling doet het opeens niet meer
    sinds dinsdag komen er geen bonnen meer binnen, hoe kan dat?
    waarom stopt zo'n koppeling zomaar?
    Gisteren werkte het nog. Vandaag niets.
    kassa en exact praten niet meer met elkaar, ik wil weten waardoor
    de koppeling brengt niks meer over en niemand heeft iets gedaan
    de koppeling ligt plat terwijl ik hier mee bezig was
    De overdracht van facturen is stilgevallen; hoe achterhaal ik de oorzaak?
    koppeling kapot, help
    weet jij waarom onze uren-app al 3 dagen geen gegevens ophaalt
    't werkte jaren zonder problemen en nu ineens gedaan, van waar komt dat?
    shit ik geloof dat shopify ook stilligt
    verbinding verbroken zegt ie, maar door wie of wat?
    ik zit met iets anders: de bank-app is gestopt zonder melding
    hoe kan een koppeling uit zichzelf verbreken?
    vanochtend geen enkele order in exact gekomen, normaal zijn het er veertig
    kan je uitzoeken waardoor ie plotseling gestopt is?
    Tot vorige week kwamen de bonnetjes gewoon binnen en nu niks meer. Hoe vind ik uit waardoor?
    de verbinding met Exact is plots dood, wat kan er gebeurd zijn
    Ons kassasysteem boekt sinds maandag niet meer door. Niemand heeft iets veranderd, zegt men.
    waarom houdt zo'n programma er ineens mee op
    er komt geen enkele factuur meer door en het werkte jaren prima
    onze webwinkel synchroniseert niet langer met de boekhouding sinds het weekend
    plotseling uitgevallen aansluiting met exact
    De urenregistratie haalde altijd trouw alles op. Sinds de vakantie staat het stil en ik weet niet waar te zoeken.
    iets is kapot tussen de scanner en Exact, diagnose gevraagd
    de bank komt niet meer binnen via onze app, hoe kom ik achter de oorzaak
    verbinding valt weg zonder aanwijsbare reden
    waarom is de koppeling gestopt?
    Basecone krijgt geen facturen meer in exact
    integratie doet het niet meer
    app synchroniseert niet meer
    sinds gisteren komt er niets binnen
    kassakoppeling ligt eruit
    Shopify orders komen niet meer door
    verbinding opeens verbroken
    koppeling plotseling gestopt
    Dext boekt niets meer door
    Lightspeed omzet komt niet meer binnen
    wat is er mis met de koppeling
    koppeling kapot
    geen nieuwe gegevens meer uit exact
    Power BI ververst niet meer
    app deed het altijd, nu niet
    synchronisatie ligt stil
    koppeling stuk na wachtwoord wijzigen
    scan app levert niks meer aan
    webshop koppeling ligt plat
    Hoe komt het dat de koppeling uitvalt?
    oorzaak gestopte koppeling vinden
    koppelng werkt niet
    storing in koppeling
    bank app haalt niets meer op
    Visionplanner laadt geen cijfers meer
    vorige week werkte het nog
    import uit exact is blijven hangen
    urenkoppeling valt steeds uit
    koppeling doet niets sinds nieuw wachtwoord
    gisteren nog prima, vandaag komt niets meer over
    na vakantie bleek de koppeling gestopt
    niks veranderd en toch werkt de app niet meer
    feestdagen voorbij en ineens synchroniseert de app niet meer
    hee en sinds vanmorgen komt er van de bank-koppeling niks meer door
    Tot vrijdag kwamen de bonnetjes netjes in Exact, nu al drie dagen niet. Wat kan er aan de hand zijn?
    er komt al dagen niets door bij die met het uitroepteken
    nou, de app krijgt ook niks meer sinds vrijdag
    onze koppeling ligt sinds gisteren plat
    hoe stopte mijn koppeling in exact eigenlijk, die doet het niet meer
    de app krijgt inderdaad ook niks meer sinds gisteren
    er kwam helemaal geen melding, de koppeling ligt gewoon stil
    oh shit, ze is al geblokkeerd en nu ligt alles plat
    ik wil helemaal niks intrekken, hij doet het ineens niet meer
    koppeling werkte altijd en nu niet meer
    Goedemorgen, onze declaraties komen al sinds 3 november niet meer door naar Exact. Waar moet ik zoeken?
    gisteren deed ie het nog gewoon
    Sinds dinsdag komt er niks meer binnen vanuit Exact in onze rapportagetool. Tot maandag ging alles prima.
    koppeling doet het ineens niet meer
    help de integratie met exact ligt plat en ik heb niets veranderd
    Wij gebruiken Trivec en de kasboekingen verschijnen plots niet meer in Exact, wat kan dat zijn?
    app werkte 2 jaar perfect nu dood
    Mijn leverancier zegt dat het aan Exact ligt en Exact zegt dat het aan de leverancier ligt. De link werkt sinds gisteren niet. Waar begin ik?
    exact conectie verbroken
    Waarom valt onze koppeling om de zoveel tijd uit? Gisteren nog oké, vanochtend weer stil.
    De facturen uit Dext staan al drie dagen niet in Exact, terwijl ze in Dext wel op verwerkt staan. Hoe zoek ik uit waar het misgaat?
    sinds dinsdag komt er niks meer binnen van de scanner-app en niemand heeft iets veranderd zegt iedereen
    verbinding weg. wat nu. spoed.
    volgens de leverancier ligt het aan exact en volgens exact aan de leverancier, maar er komt dus niks meer over
    hij deed het altijd gewoon en nou ineens neet mie
    Elke maandag haal ik de kassastaten op voor de vier winkels en vandaag was de lijst leeg. De franchisegever zegt dat er bij hen niks aan de hand is. Komt dat door de verbinding met exact?
    punt komma eh de koppeling met exact online is uitgevallen vraagteken wat moet ik nu doen vraagteken
    connectie exact verbroken stop sinds gisteren stop app meldt opnieuw verbinden stop graag hulp
    ben invaller voor iemand met burn-out, heb geen overdracht gehad en de koppeling is dood. help
    koppelling met exact werkt niet meeer
    Sinds maandag komt er niks meer uit Exact in ons kasboekprogramma, wat is er mis?
    app werkt niet meer met exact, help
    Goedemorgen, onze facturen uit de webshop komen niet meer door naar de boekhouding. Vorige week ging het nog goed.
    verbinding verbroken zomaar
    Tot gisteren liep alles goe, en vandaag is de link met Exact dood. Wat moet ik bekijken?
    Klant belt dat de sync gestopt is, waar begin ik met zoeken
    Waarom is mijn integratie opeens kapot terwijl ik niks veranderd heb?
    Er is iets met de koppeling, scanprogramma haalt niets op
    De koppeling deed het jaren en sinds maandag niet meer. Waarom?
    webshop synct niet meer met exact
    Er komen al een week geen facturen meer binnen uit de kassa, terwijl we niets veranderd hebben
    Waarom is mijn scan-app opeens gestopt met boeken in Exact?
    koppeling plots dood, oorzaak?
    Sinds vorige week staat in ons dashboard geen enkel nieuw cijfer meer. Vroeger ging dat vanzelf elke nacht.
    Basecone boekt niet meer door, ik snap niet hoe dat komt
    Hoe zoek ik uit waarom een app die altijd werkte het niet meer doet?
    onze kassa in de bakkerij stuurt geen omzet meer naar exact en ik ben bang dat de btw-aangifte straks niet klopt, wat is er gebeurd
    de verbinding is verbroken staat er, maar waardoor dan?
    integratie ligt eruit sinds 3 dagen, troubleshooting graag
    Van de ene op de andere dag geen data meer uit Exact
    Kunt u nagaan waardoor de koppeling tussen ons salarispakket en Exact Online is weggevallen?
    't Werkte gisteren nog en vandaag komt er niks meer door van de webwinkel
    Payhawk zegt disconnected. Ik heb zelf niks gedaan. Hoe kan dat?
    power bi rapport staat stil op 3 november
    De urenregistratie kwam altijd netjes in Exact terecht. Nu niet meer en niemand hier weet wat er anders is.
    Wat kan er allemaal de reden zijn dat een koppeling ophoudt?
    koppeling valt steeds uit, wil de oorzaak weten voordat ik weer op verbinden druk
    al drie klanten van ons kantoor melden dat hun scanprogramma niets meer wegschrijft naar exact, wat kan daarachter zitten
    app vraagt ineens om in te loggen, dat deed ie nooit, wat is er gebeurd?
    Shopify orders komen niet meer aan in de boekhouding sinds het weekend
    De automatische import is zonder waarschuwing gestopt
    storing koppeling exact
    Heeft Exact iets gewijzigd? onze app krijgt niets meer binnen
    Onze koppeling is dood en de leverancier wijst naar Exact, Exact wijst naar de leverancier
    Dyflexis en Exact praten niet meer met elkaar
    Ik open de app en zie: laatste synchronisatie 19 dagen geleden. Wat nu?
    hoe komt het dat mijn koppeling elke paar maanden sneuvelt
    Onze rapporten worden sinds begin deze maand niet meer bijgewerkt. Er is geen nieuw bedrijf bij gekomen en er is niemand met instellingen bezig geweest, voor zover ik weet.
    connector down sinds dinsdagnacht, geen idee waarom
    Banktransacties kwamen altijd automatisch, nu al dagen leeg
    waarom is de verbinding verlopen
    Ik ben controller en mis de maandcijfers in Excel, omdat de app blijkbaar niet meer bij Exact binnenkomt. Hoe vind ik het lek?
    de kopeling doet t niet meer sinds vrijdag
    Plots moet ik opnieuw koppelen van het systeem, maar ik wil eerst weten wat er mis ging
    Wie of wat heeft onze koppeling stukgemaakt?
    Mijn app is uitgevallen en ik weet niet of het aan de gebruiker, het wachtwoord of het abonnement ligt.
    sync stuk, geen idee waar te zoeken
    Onze CRM haalt geen debiteuren meer op uit Exact Online, tot vorige maand ging het prima
    Help, alle kassa's zijn hun verbinding met de boekhouding kwijt!
    Help, sinds vanmorgen komt de dagomzet van mijn kassa niet meer binnen in Exact en ik weet niet waarom
    't Is weer van dat, de koppeling met ons kassasysteem valt zomaar stil
    uren app doet t niet meer met exact
    Loonjournaalposten uit Loket komen sinds deze maand niet meer in Exact aan
    Shopify-orders komen niet meer als factuur in Exact, gisteren nog wel
    Ons ledenprogramma en Exact praten niet meer met elkaar, wat is er gebeurd?
    koppeling plat
    Waarom stopte dit ineens?
    Sinds dinsdag komt er geen dagomzet meer uit de kassa in de boekhouding en niemand heeft iets veranderd
    kassa stuurt niks meer door
    De roosterapp leverde elke maand keurig de uren aan Exact en nu opeens niet meer
    Onze boekhoudster belt: al twee weken geen omzet van het restaurant binnen. Wat is er aan de hand?
    Deed het altijd, doet het niet meer, geen idee waarom, Zenchef en Exact
    PMS naar Exact ligt eruit sinds het weekend
    Facturen van de garage blijven in de werkplaatssoftware hangen, ze komen niet meer over
    de bakkerskassa en exact zijn gescheiden ofzo
    Hij heeft jaren gewerkt, die link met de sportschoolsoftware. Gisteren stil.
    De kassa doet raar met Exact, hij blijft proberen, is dat erg of moet ik hem laten stoppen?
    De vertegenwoordiger van de kassa zegt dat het aan Exact ligt, Exact zegt dat het aan de kassa ligt, en ik zit zonder omzet in de boeken
    Werkt niet meer!! kassa - boekhouding
    Hoi, bij ons in de kapsalon kwamen de facturen elke avond vanzelf binnen, sinds vorige week is dat opgehouden
    Vanaf de btw-aangifte zag ik pas dat er sinds april geen verkopen meer zijn doorgekomen
    Uren van de koks niet overgekomen voor de loonrun. Gisteren nog goed
    Hij hapert niet, hij is gewoon dood, die link met de webshop
    Wat is er gebeurd met onze koppeling? Ik heb er niks aan gedaan, ik zweer het
    de boeking van de overnachtingen stopte op 3 september
    Webshop naar Exact doet het niet; ik druk steeds op opnieuw, heeft dat zin?
    In de bakkerij ging alles vanzelf totdat het niet meer vanzelf ging. Er komt niks uit de kassa aan
    Onze boekhouder stuurt boze mails dat de omzetcijfers ontbreken vanaf week 36
    Bij de sportschool worden de incasso's niet meer doorgeschoten naar Exact
    was goed, nu niet meer. webshop
    Hele nacht gedraaid en niks overgebracht, gisteren en eergisteren ook al
    Kun je uitzoeken waarom de garagefacturen niet meer in de boekhouding landen? Eerst wel
    stilte uit de PMS
    We hadden een nieuwe router en ineens komt er niets meer uit de kassa aan in Exact
    Het is net of iemand de kraan heeft dichtgedraaid, geen bon meer in de boeken
    Reserveringen met aanbetaling werden altijd geboekt en nu ontbreken er drie weken
    De stagiaire zag het als eerste: geen inkoopfacturen meer uit de scanapp
    Basecone levert niks meer aan, de bakkerij zit met een stapel bonnen
    Waar is de omzet van gisteren gebleven
    Heel de zomer heeft dat perfect gemarcheerd, de kassa en Exact, en nu zijt ge terug uit verlof en ge ziet dat er vanaf de vijftiende niks meer geboekt is
    kasa stuurt nix door
    wrm komen mijn facturen niet meer in exact vanuit autoflex
    De eigenaresse van de bloemenwinkel belde in paniek, want de week van moederdag staat helemaal niet in de boeken terwijl de kassa het wel gewoon heeft geregistreerd
    Er gebeurt niks meer vanuit Autoflex en ik blijf maar op verzenden klikken, is dat slim?
    Sinds dinsdag komen er geen bonnen meer door uit Basecone
    Van de ene op de andere dag zijn de bankregels uit Payhawk weggebleven, niemand heeft iets veranderd
    Loonjournaalposten werden altijd vanzelf ingeschoten, deze maand niet
    Klant belt in paniek: zijn webshoporders staan al drie dagen niet in Exact
    ik merk net dat er sinds 14 maart niks uit Dyflexis in de boeken staat
    koppeling kapot zegt mijn baas, zoek uit waarom
    De uren werden elke nacht overgezet. Nu niet. Waarom?
    Dashboard van de klant blijft hangen op cijfers van vorige maand
    Tot en met week 20 alles netjes, daarna leegte. De leverancier zegt dat er bij hem niets mis is
    Wat kan er gebeurd zijn dat onze inkoopfacturen niet meer doorkomen?
    CRM en Exact praten niet meer met elkaar
    hij deed het altijd
    Voor twaalf klanten tegelijk is de import stilgevallen
    Waar ligt het aan als een jarenlang werkende verbinding ineens doodvalt
    Tussen Lightspeed en Exact gebeurt er niks meer sinds het weekend
    De koppeling is gestopt, wat moet ik als eerste bekijken in het programma zelf?
    Mijn klant zegt dat hij gewoon bonnetjes blijft fotograferen maar bij mij op kantoor komt er niets meer binnen
    Goedemiddag, sinds de update van vorige week staat er in Exact geen enkele nieuwe regel van onze kassaleverancier, kunt u nagaan hoe dat komt?
    al 2 weken geen bonen meer uit de scan app
    de salarisboekingen van mei zijn er wel, juni ontbreekt volledig voor al mijn werkgevers
    Ik merkte het pas bij de btw-aangifte: de webshop heeft een halve maand niet doorgegeven
    Exact en Nmbrs doen niet meer samen
    Vannacht bij alle cliënten gestopt met ophalen, geen idee of er iets gewijzigd is
    klopt het dat jullie niks meer ontvangen van mijn kassa? ik zie in het scherm van de kassa wel een rood bolletje
    Er stroomt niks meer
    hoe vind ik uit welke gebeurtenis onze facturatiesoftware heeft lamgelegd
    Wij zijn als kantoor afhankelijk van die dagelijkse import, hij is uitgevallen en ik wil weten waardoor, niet alleen hoe hij weer aan moet
    Notitie aan Bart: Dyflexis levert bij geen enkele horecaklant meer aan, sinds 3 mei, uitzoeken graag
    de directeur wil weten waarom er al een week geen omzet in zijn dashboard verschijnt
    Automatisch inboeken werkt niet meer en ik moet alles met de hand doen
    Wat is er mis? tot gisteren kwam elke declaratie binnen een minuut in Exact
    connectie weggevallen
    hij haalt niets op
    Ik snap niet waarom de mutaties van onze betaalkaarten sinds zondag nergens te vinden zijn
    app doet het niet meer
    verbinding verbroken
    Ineens geen uren
    Onze cliënte vraagt waar haar verkoopfacturen blijven, in haar facturatieprogramma staat overal 'verzonden' maar Exact is leeg sinds de 9e
    sinds de kerst is het stil uit de kassa
    in de koppeling zit geen leven meer
    Wij kwamen terug van het bedrijfsuitje en sindsdien wordt er niets meer overgezet, wat kan het zijn
    Sinds het weekend valt er niets meer binnen in het datawarehouse en er staat geen fout
    de interface naar exact is dood
    onze sync ging vorige week onderuit en we zoeken de oorzaak
    Incident: bestellingen van de webshop komen sinds 04:00 niet meer in exact
    de kassa boekt niets meer in, IT moet het oplossen, waar begin ik
    root cause analyse: waarom viel de urenkoppeling uit
    het liep twee jaar probleemloos en nu niets meer
    Monitoring zegt dat er al drie dagen geen nieuwe mutaties uit Exact zijn gekomen
    refresh token ongeldig geworden, waardoor?
    waarom verliest onze integratie haar token
    De declaratietool is de verbinding kwijt, niemand heeft iets veranderd, zegt men
    mag ik bij een uitgevallen koppeling blijven proberen of maakt dat het erger?
    Vrijdag werkte het nog, maandag lag alles plat, en de leverancier zegt dat het aan onze kant ligt. Hoe zoek ik dat uit?
    De directeur mist cijfers van drie dagen in zijn dashboard en wil van IT weten waarom
    de urenregistratie schiet niets meer door, weet iemand hoe dat komt
    plots geen facturen meer vanuit het CRM in de boekhouding
    storing in de keten webshop naar exact, geen duidelijke fout
    de kopeling is weggevallen, oorzaak gezocht
    refresh_token werkt niet meer na jaren
    Ons magazijnsysteem zegt 'niet verbonden met Exact' sinds de onderhoudsnacht
    wat is er gebeurd met onze koppeling, niemand heeft eraan gezeten
    Het management dashboard toont cijfers van twee weken geleden en niemand had het door. Hoe komt zoiets?
    koppeling met de webshop is offline, al eens opnieuw opgestart, maakt niet uit
    de app geeft aan dat de verbinding verbroken is, maar waarom vertelt hij niet
    interface boekt niet meer sinds de migratie van onze mailadressen
    Ons declaratiepakket is zijn autorisatie kwijt en dat is al de tweede keer dit jaar. Ik wil de reden weten.
    wat legt zo'n automatische verbinding ineens stil
    exact koppeling weg na vakantie
    de zending van bestellingen naar exact is gestopt, den informatieker weet het ook niet
    sync gestopt sinds gistren
    koppeling werkt nimeer
    De contributies van de voetbalclub komen sinds dinsdag niet meer door in Exact
    Vorige week ging alles nog vanzelf, nu moet ik de bonnen met de hand intikken
    ons programma en exact praten niet meer met elkaar
    Sinds de vakantie valt er niks meer binnen vanuit de kassa van de cafetaria
    Waarom is het ineens opgehouden? Er is hier niemand aan geweest
    't Is weer van dattum, de facturen blijven hangen en komen niet in de boekhouding
    Het liep jaren als een trein en plots is het gedaan
    Op het verpleeghuis staat de koppeling met de maaltijdbestellingen al vier dagen stil en niemand weet waarom
    Ik zie in het rapport dat de cijfers van oktober de laatste zijn, daarna niks meer
    De uren uit Dyflexis blijven weg, ik word er horendol van
    Onze webshop van de kringloop stuurt geen orders meer door, hoe vind ik de oorzaak
    Er kwam altijd elke nacht iets binnen en nu is het al een week stil
    Mijn baas is boos want het dashboard is leeg sinds maandag, wat is er aan de hand met de verbinding
    koppeling dood
    Hij doet het niet meer, gisteren nog wel
    Zo op ene dag naar den andere is de link weggevallen, wat kan dat zijn?
    De koster zegt dat de collectes niet meer automatisch geboekt worden. Hoe zoek ik dat uit?
    De digitale bonnetjes van de leerkrachten blijven steken, voor de kerst ging het nog prima
    Na jaren trouwe dienst laat Basecone ons in de steek, waar ligt het aan
    Kunt u uitvinden waarom onze huuradministratie geen boekingen meer aanlevert?
    Ik krijg sinds kort geen mutaties meer en de leverancier wijst naar Exact en Exact naar de leverancier
    't marcheert niet meer, die link tussen onze kassa en de boekhouding
    De koppeling hapert, mag ik hem gewoon tien keer opnieuw proberen of is dat slecht?
    Ik moet de giften weer overtikken want dat ding geeft er de brui aan
    Het is al van voor Allerheiligen dat er niks meer doorkomt
    Zonder enige waarschuwing is het gedaan met de automatische boekingen van de bakkerij
    Onze leden betalen wel, maar het komt niet meer vanzelf in de boekhouding terecht
    Zou u eens kunnen kijken waarom de verbinding tussen het leerlingenprogramma en Exact niet meer leeft?
    De uren van de thuiszorg zijn niet meer bijgekomen na 3 november
    Ik klik op synchroniseren, hij draait even, en er komt nul komma nul binnen
    de facturen van de drukker kwamen altijd vanzelf binnen, nu ineens niet. wat is er gebeurd
    Wat scheelt er aan de link met ons kassaprogramma? Hij gaf al jaren geen krimp
    Sinds wij een nieuwe voorzitter hebben werkt het niet meer, al weet ik niet of dat ermee te maken heeft
    Mijn kasboek en dat van de computer lopen uit de pas sinds de app niets meer aanlevert
    Er is iets misgelopen in de nacht van zondag, vanaf dan is er geen enkel bonnetje meer overgekomen
    Bij de buren van de andere parochie werkt hetzelfde programma nog wel, bij ons niet meer
    t programma zegt verbinding verbroken en ik heb echt nergens aan gezeten
    Op de wachtlijst van de kassa staan al 300 bonnen die niet naar Exact willen
    Als secretaresse van de school krijg ik het op mijn brood: de facturen komen niet meer aan
    Elke ochtend keek ik of de giften er waren, en nu is het al vijf ochtenden niks
    't Loopt niet meer door van het zorgdossier naar Exact
    Verbroken, staat er in rode letters in het instellingenscherm van onze ledensoftware
    Is er iets kapot aan Exact of aan ons programma? Sinds de Paasdagen geen overdracht
    Hij pakt geen facturen meer op, en de lampjes zijn allemaal groen
    De boekingen die 's nachts vanzelf moesten komen, komen niet meer, en de nachtzuster heeft er vast niet aangezeten
    Sedert een dag of tien is het muisstil vanuit ons ledenprogramma
    Ons gemeentelijk dashboard bleef steken op 31 augustus
    Er loopt iets spaak tussen de huurdersapp en Exact, al sinds de verbouwing van het kantoor
    Ik kreeg een telefoontje van de drukkerij dat hun facturen niet verwerkt worden, bleek de hele koppeling eruit te liggen
    gisteravond nog bonnen, vanochtend niks, wie o wie
    kopeling doet et nie meer sinds gister
    Er staan geen nieuwe giften in terwijl ik weet dat ze betaald zijn, de verbinding moet ergens geknapt zijn
    Ons declaratieprogramma zegt 'laatste keer gesynchroniseerd: 12 dagen geleden'
    Waarom stopt zo'n koppeling uit zichzelf? Bij ons op school nu de tweede keer dit jaar
    Mijn voorganger zei: dat loopt vanzelf. Nou, niet meer dus
    Sinds de stroomstoring op kantoor komt er niets meer over van de kassa
    De huurders bellen dat hun betaling niet verwerkt is. Blijkt dat er al een week geen uitwisseling is geweest
    Het automatisch inlezen heeft er de brui aan gegeven, en de kwartaalafsluiting staat voor de deur
    Gans de week al geen enkel bonneke binnengekomen
    Vandaag ontdekt dat het programma al sinds zomer niets doorstuurt, hoe kon dat gebeuren
    Kan iemand uitleggen waarom de uitwisseling met de zorgsoftware is weggevallen
    wat kan ik nazien als de overdracht ineens ophoudt
    Ik ben van de ledenadministratie en hoor van de penningmeester dat er niks meer overkomt, waar zit de breuk?
    Zonder dat er iets veranderd lijkt is de stroom van facturen opgedroogd
    Alle scholen liggen stil, geen enkele krijgt nog gegevens uit de planner
    Hij hapert sinds gisteren en ik druk steeds weer op ophalen, kan dat kwaad?
    sinds maandag komen de uren niet meer binnen
    De voorraad wordt niet meer bijgewerkt vanuit het magazijnpakket en niemand heeft iets veranderd, waar begin ik
    orders uit de webshop staan al 3 dagen niet in exact
    planbord doet niks meer sinds gisteravond
    Het heeft twee jaar goed gewerkt en nu ineens stil, hoe vind ik de oorzaak
    Factuurscanner levert af en toe niks aan en sinds vorige week helemaal niks. Klanten van ons beginnen te klagen over aanmaningen.
    CRM synct niet meer
    waarom is de verbinding tussen het TMS en de boekhouding verbroken
    Mijn chef staat te briesen omdat de ritten niet gefactureerd zijn. Blijkt dat er niks meer overkomt uit de planning. Wat kan er gebeurd zijn?
    uitgevallen koppeling onderzoeken
    Geachte, sinds de laatste week van oktober ontvangen wij geen werkbonnen meer in onze administratie. Gaarne vernemen wij hoe wij de oorzaak kunnen vaststellen.
    al twee weken geen bonnetjes meer doorgestuurd en de app zegt alleen 'verbinding verbroken'
    melkafrekeningen kwamen altijd automatisch binnen en nu niet meer
    link ligt er uit help
    niets veranderd toch gestopt
    hoe vaak mag ik het nog proberen nu de koppeling eruit ligt, ik heb al tien keer op synchroniseren gedrukt
    verkooporders blijven hangen in ons webportaal sinds dinsdagmiddag half drie
    er komt geen bal meer binnen vanuit de werkbonnen
    de melkfabriek-koppeling is ermee uitgescheden
    Onze monteurs zetten hun uren in de app en normaal staan ze de volgende ochtend in Exact. Nu al een week niet. Niemand heeft iets veranderd, zeggen ze.
    sync kapot
    waarom hapert de verbinding tussen Gripp en Exact ineens
    Bij ons staan ruim tachtig inkoopfacturen te wachten in de scanner die niet doorstromen. Vorige week nog geen centje pijn.
    storing koppeling wms
    Sedert enkele dagen worden onze leveringsbonnen niet langer overgenomen in de boekhouding. Hoe gaan wij na wat daarvan de reden is?
    het dashboard laat cijfers van vorige maand zien en wordt niet ververst
    verbinding met boekhouding mislukt staat er in rood bovenin het planbord
    de app zegt dat hij niet meer gekoppeld is maar ik heb nergens aangezeten
    eerst deed ie het en nu niet
    de koppeling valt steeds na een paar weken weg, wat is daar de oorzaak van
    we missen omzet omdat het kassasysteem ineens niets meer doorzet
    is het erg als ik blijf drukken op ophalen terwijl er niets komt
    Situatie: installatiebedrijf, 14 monteurs, uren via een app. Tot en met week 41 keurig in Exact, vanaf week 42 geen regel. De leverancier zegt dat het aan Exact ligt en Exact zegt dat het aan de leverancier ligt. Hoe vind ik uit wie gelijk heeft?
    bij ons komen sinds de jaarwisseling geen facturen meer door uit het CRM
    het was een prima koppeling en nu is hij opeens overleden
    Mijn klant is boos want zijn bestelling staat niet in het systeem. Nu zie ik dat er al sinds zondag geen webshoporders meer zijn binnengehaald.
    app heeft status disconnected, reden onbekend
    koppeling plat sinds update windows?
    de facturenscanner zegt dat de boekhouding niet bereikbaar is, gisteren kon hij er nog bij
    waarom is mijn link gevallen
    geen weegbonnen meer in Exact sinds de storm
    onze app staat op groen maar levert al een maand niks
    Ik kreeg van de boekhouder te horen dat er over november nog geen enkele inkoopfactuur is binnengekomen. Wij scannen ze trouw. Waar blijft het steken?
    weg verbinding
    de kassa-omzet van de boerderijwinkel komt niet meer over, wat kan dat zijn
    klantgegevens in crm worden niet meer bijgewerkt vanuit exact
    koppeling uitgevallen na het weekend
    de urenstaat blijft op 'in wachtrij' hangen en komt nooit in de boekhouding
    Het TMS geeft aan: last sync 17 days ago.
    alles gecheckt in de app, geen wijziging, toch is de link weg
    hoe komt het dat mijn dashboard stilstaat op 3 november
    wij draaien een fabriek en de productieorders worden niet meer doorgezet naar de boekhouding, hoe vind ik de oorzaak
    mijn facturen komen er nie meer door
    webwinkel en Exact praten niet meer met elkaar
    ik vind nergens nog nieuwe facturen terug die wij hebben ingescand, de laatste is van 12 dagen geleden
    Waarom haalt het dashboard niks meer op, we hebben overmorgen directieoverleg
    koppeling met de bedrijfsverzorging-app weg
    gestopt met synchroniseren en het is kwartaaleinde...
    orderstroom opgedroogd
    Onze vertegenwoordigers klagen dat de openstaande posten in het CRM niet kloppen. Blijkt dat er sinds de herfstvakantie niks meer uit Exact komt. Niemand kreeg een melding. Waar ga ik zoeken?
    Uw hulp graag: de aanlevering van kasstaten uit de winkel is gestokt.
    import orders = 0 sinds 12/11
    de app ziet exact niet meer
    hij doet het weer niet, voor de derde keer dit jaar, waarom valt die link steeds weg
    productieplanning krijgt geen artikelen meer door, wat kan er aan de hand zijn
    is het slecht om telkens opnieuw op sync te drukken als de koppeling dood is
    er loopt niks meer door
    facturen blijven steken, terwijl wij niets deden
    Sinds dinsdag komen er geen bestellingen meer van de webshop in de boekhouding en ik weet niet waarom
    De koppeling tussen Lightspeed en Exact ligt eruit. Oorzaak?
    Een van onze merchants belt dat er al drie dagen niks meer doorkomt, hoe zoek ik uit wat daar gebeurd is
    Waarom valt onze WooCommerce-sync om de haverklap weg?
    facturen uit shopify blijven ineens hangen
    Gisteren werkte alles nog, vandaag geen enkele order. Niemand heeft iets aangeraakt, zeggen ze.
    Ik snap niet waarom de connector er zomaar mee ophield
    Mijn webbouwer wijst naar Exact, Exact wijst naar de webbouwer, intussen wordt er niks geboekt
    storing koppeling ccv shop exact
    kassa stuurt geen dagomzet meer door sinds de kerst
    Baas is kwaad: de omzet van bol staat al een week niet in de boeken. Wat kan er mis zijn?
    Klant zegt: jullie app is stuk. Bij ons zie ik alleen dat Exact niks meer teruggeeft. Hoe achterhaal ik de reden?
    verbinding verbroken, reden onbekend
    Picqer doet het niet meer met Exact, waar moet ik zoeken
    We merkten bij de btw-aangifte pas dat de betalingskoppeling al sinds augustus dood is
    koppelingen die zomaar stoppen, wat kunnen daar de oorzaken van zijn?
    Uit het niets is de sync weg. help
    Onze dropship-connector loopt vast, lijkt wel of Exact hem er heeft uitgegooid
    middleware rapporteert bij 1 van de 40 klanten geen data meer, hoe stel ik de diagnose
    De bestellingen van zaterdag staan niet in Exact, die van vrijdag wel
    Wat is er aan de hand als de plugin opeens zegt dat hij niet meer verbonden is?
    Ge zou denken dat zo'n connectie gewoon blijft draaien, maar de onze is weer plat
    Hoe vaak mag ik de synchronisatie opnieuw proberen als hij steeds faalt, voordat Exact hem blokkeert?
    klant drukt al een uur op 'opnieuw proberen' in de dode koppeling, kan dat kwaad
    Beste support, onze klant heeft sinds de update van zijn webshop geen enkele factuur meer in Exact zien verschijnen, kunt u uitzoeken waar het aan ligt?
    Mijn boekhouder vraagt waar de omzet van oktober blijft. De koppeling staat op groen maar er gebeurt niks.
    verbindng met exact is weg en niemand weet hoezo
    Wat doet een mens als de kassa en de boekhouding elkaar niet meer kennen?
    de brug tussen prestashop en exact is ingestort
    tikketak, geen orders meer, al 48 uur
    connector ging ooit vanzelf, nu moet ik alles met de hand overtypen en ik wil weten waarom
    Het lampje bij Exact in onze app is van groen naar grijs gegaan
    Alle abonnementen en gebruikers zijn hetzelfde, toch is de pijplijn droog
    wij zien bij meerdere merchants op dezelfde dag uitval, wat vragen we hen om na te kijken?
    Ons systeem meldt "no valid connection", bij de klant is nooit iets gewijzigd naar eigen zeggen
    Marktplaatsverkopen van november zijn niet doorgekomen, oktober wel. Is er iets afgebroken?
    Onze ERP toont een rood bolletje achter Exact en de leverancier is met vakantie
    ik dacht dat het aan de webshop lag, maar die draait, dus de lijn naar Exact zal wel dood zijn
    Hoe kan het dat een koppeling die twee jaar niks mankeerde er vannacht mee kapte
    De nachtelijke job meldt al een week "0 records", daarvoor honderden
    Merchant dreigt op te zeggen omdat zijn boekingen uitblijven. Ik moet een verklaring hebben.
    zonder dat wij iets deden is exact afgekoppeld geraakt van ons orderbeheer
    Al mijn pinbetalingen staan nog in de kassa, er gaat niks meer naar de boekhouder
    koppeling doet het niet meer
    geen facturen meer uit webshop
    app haalt niks op
    kassa boekt niet meer
    urenapp stil sinds 3 dagen
    koppeling kapot wat is oorzaak
    ineens geen data
    het werkte altijd gewoon en nu al een week komt er niks meer binnen uit de kassa
    koppling werkt neit meer
    na zomervakantie koppeling dood
    koppeling stuk, geen idee wat ik moet bekijken
    koppeling gestopt
    sync doet niks
    waarom stopte de koppeling
    facturen komen niet meer binnen in exact
    link kaduuk
    app zegt niet verbonden
    ik mis sinds donderdag alle kassaboekingen en ik weet niet waar ik moet beginnen zoeken
    't werkt ni meer
    bonnetjes blijven hangen, kwamen eerder vanzelf
    de kassa stuurt elke avond de omzet door maar sinds zondag is er niks meer aangekomen
    de bakkerijkassa en exact praten niet meer met elkaar en ik heb niks veranderd
    orders komen niet in exact
    payhawk → exact stil
    dashboard cijfers van vorige week
    verbinding weg na weekend
    shopify exact doet niks meer sinds de update
    Sinds Koningsdag komt er van de kassa in de tapperij niks meer binnen in de boekhouding, en niemand heeft iets veranderd
    De dagomzetten van Untill staan al een week niet meer in Exact, hoe kom ik erachter wat er gebeurd is?
    Lightspeed deed het altijd prima maar het lijkt wel of iemand de stekker eruit getrokken heeft
    ons hotelsysteem Mews stuurt ineens geen nachtafsluiting meer door, waar begin ik met zoeken
    Mijn assistente zegt dat de declaraties van vorige maand niet doorgekomen zijn en ik heb geen idee sinds wanneer het stil ligt
    Animana en Exact praten niet meer met elkaar. Waarom??
    Kunt u uitleggen waardoor een verbinding die drie jaar gewerkt heeft van de ene op de andere dag dood is?
    de salonsoftware zegt alleen maar verbinding verbroken, meer niet
    Baas wil weten waarom de ticketomzet van het festival niet in de boeken staat terwijl Eventix alles wel heeft
    Uitgevallen. Kassa naar Exact. Oorzaak?
    wij waren twee weken dicht met de zomervakantie en nu doet de doorvoer van de sportschool het niet
    Ik ben manueel therapeut, geen computermens: tot eind mei kwamen mijn facturen vanzelf over, nu niet meer. Wat kan dat zijn?
    Het rapport van onze vier restaurants staat stil op 3 november en er is geen enkele waarschuwing gekomen
    Collega's klagen dat Rentman niks meer wegschrijft, ik wil eerst de oorzaak kennen voor ik op knoppen druk
    werkte gisteren nog. vandaag dood. iemand?
    Vorige week nog alle contributies vanuit de ledenadministratie netjes in Exact, deze week nul
    De planning (Shiftbase) krijgt sinds kort geen kostenplaatsen meer uit Exact en wij snappen niet waarom
    Onze dierenkliniek draait al dagen zonder dat de omzet doorloopt, is er iets met de toestemming of met het wachtwoord of zo?
    Bij de kapsalon in Gent is de link gestopt, bij die in Brugge loopt hij nog gewoon door en allebei hebben ze dezelfde software, hoe kan dat nu?
    Wie kan mij helpen uitzoeken waarom Fysiomanager niet meer aan Exact hangt
    Op de helpdesk van de kassaleverancier zeggen ze dat het aan Exact ligt en bij Exact zeggen ze het omgekeerde
    ik heb al drie keer op synchroniseren gedrukt en er gebeurt niets, wat is er stuk
    De koppeling is er zomaar mee opgehouden, moet ik nu opnieuw beginnen of is er iets anders aan de hand?
    Dyflexis liep als een trein tot de accountmanager van het hotel wegging of tot het wachtwoord werd gewijzigd, dat weten we dus niet
    hoe vind ik uit wie of wat onze verbinding om zeep geholpen heeft
    plots geen bonnetjes meer van de scan app
    In de log staat 'last sync 14 days ago' en verder geen fout, wat is hier misgegaan?
    Even een noot voor Marit: de nachtomzet van het Parkhotel ontbreekt sinds 12 oktober, graag uitzoeken waarom de verbinding eruit ligt
    Alles leek oké, tot ik zag dat de laatste bon in Exact van drie weken terug is
    Wij hebben glasvezel gekregen en sindsdien stuurt de kassa niks, of zou dat toeval zijn?
    De helft van het personeel is vervangen dit najaar, en ergens daarin is de koppeling met de planner gesneuveld
    Onze paardenkliniek factureert zich suf maar er landt niks in de boekhouding
    Het lukt me niet te achterhalen wat er mis is: geen inlogvraag, geen fout, alleen geen nieuwe cijfers
    Vorige donderdag 23.00 uur was de laatste goede doorvoer van de nachtclub
    waarom krijg ik van booking niks meer door in de boekhouding via de koppeling, altijd gewerkt
    De fysio's vullen braaf in, SpotOnMedics verstuurt naar eigen zeggen, en Exact ontvangt nul komma nul
    ge moet weten, bij ons liep dat jaren zonder zorgen en nu ineens is 't gedaan met die link van de kassa
    Mijn vrouw doet de boeken van de manege en zegt dat de lessen niet meer binnenkomen. Wat is er gebeurd met die verbinding?
    Voor ik de leverancier bel: is er een lijstje met redenen waarom zo'n verbinding zomaar kan ophouden?
    de sync status staat op 'inactief' en vroeger op 'actief'
    Waar kan het aan liggen als een app die altijd data kreeg nu doodstil is
    We missen de entree-opbrengst van twee concerten omdat de koppeling er al een maand uit lag zonder dat iemand het doorhad
    Gaat het om een verlopen toestemming, een geblokkeerde gebruiker of iets heel anders? De kassa levert niks en ik wil dat stap voor stap uitsluiten
    Exact en de sportbar zijn uit elkaar, om het zo te zeggen. Wie heeft dat gedaan?
    De masseuse-planner heeft er de brui aan gegeven
    onze kassa is het contact met de boekhouding kwijtgeraakt en ik weet bij god niet hoe
    Doorgeven van facturen uit Exquise gestopt
    Op de teamvergadering kwam boven dat het afsprakensysteem al sinds Allerheiligen geen facturen meer aanlevert bij de boekhouding; graag een plan om de oorzaak op te sporen
    Tussen 3 en 4 november is er iets geknapt tussen Sportivity en Exact
    't Werkt niet meer. De link dan, de kassa zelf wel.
    Bij de eerste drie zaken loopt hij, bij de vierde ook, maar vanaf vandaag bij geen enkele meer
    Wij zien de boekingen van het congrescentrum wel in Momice, niet in Exact, en vroeger wel
    doorgifte van dagontvangsten ligt stil sedert vorige week, welke oorzaken zijn mogelijk
    Moet ik eerst nagaan of er iemand uit dienst is, of het wachtwoord, of de licentie? De kassalink ligt eraf
    Sinds de boekhoudster met pensioen is heb ik pas door dat er al weken niks meer binnenloopt
    welk onderzoek doe je als een app-koppeling dood is
    Van de week zag ik het toevallig: geen enkele behandeling van Kliniek Zuid meer in de verkoopboeken, terwijl dat altijd automatisch ging
    Chef, de dagstaten lopen niet meer vanzelf door. Geen idee waarom. Kun jij kijken?
    Een maand geleden deed Stager het nog, hoe onderzoek ik wat er tussendoor gebeurd is
    we hadden een prima werkend lijntje tussen kassa en exact en dat is foetsie
    Wie het weet mag het zeggen: waarom stopt een koppeling op zondagochtend om 4 uur?
    De tool beweert dat hij actief is, maar er komt al tien dagen geen enkele boeking bij
    Ik ben er niet achter waarom onze planner losgeraakt is van Exact. Inlogscherm zie ik ook niet.
    Overdracht was vlekkeloos tot vorige maand, toen hield Zenchef op met leveren en geen van ons heeft aan de instellingen gezeten
    ons vakantiepark mist de ontvangsten uit Booking Experts sinds de nieuwe directeur er is
    diagnose koppeling dood
    Doet jullie kassalink het ook niet meer? Bij ons ligt hij eruit en ik zoek de reden.
    Het is dit jaar de derde keer dat de verbinding met de ledenadministratie sneuvelt en ik wil weten hoe dat komt
    Liever geen gok: eerst de oorzaak van de uitval, dan pas opnieuw koppelen
    de omzet van de manege staat in Exact op nul sinds de link uitgevallen is, hoe kan dat
    Crediteuren meldt: scanbox boekt niks meer door, gisteren nog wel
    ticket: sync staat stil vanaf 3/11, oorzaak onbekend
    Het BI-rapport is drie weken oud, verversen doet niets. Wat is er gebeurd?
    die koppeling doet het ineens niet meer
    De uren van vorige week zijn niet doorgekomen. Normaal gaat dat vanzelf. Waar moet ik zoeken?
    Waarom ligt de verbinding tussen Salesforce en Exact eruit?
    Onze secretaresse belt al de hele ochtend: de kassa geeft geen dagomzet meer door aan de boekhouding
    Kan iemand uitzoeken hoe het komt dat Payhawk sinds het weekend niets meer naar Exact stuurt
    na een rustig jaar zonder problemen ligt de declaratiekoppeling plat, CFO vraagt naar de reden
    Het werkte altijd. Nu niet. Help.
    Basecone zegt dat de verbinding met Exact verbroken is, maar wij hebben toch niks gedaan?
    Fwd van salarisadministratie: journaalpost komt niet meer binnen, wie heeft daar aan gezeten?
    wie heeft mijn koppeling om zeep geholpen en hoe krijg ik hem aan de praat
    bankje, kas, alles oke, alleen de orderimport uit Magento is ermee opgehouden
    Ons liquiditeitsdashboard toont nog steeds de stand van 1 oktober, er komt dus niks nieuws meer
    Storing? koppeling CRM naar Exact dood sinds gisteravond half elf
    De verbinding valt elke paar weken weg, ik wil nu eindelijk weten waarom
    Hoe achterhaal ik waarom de tool niet meer met Exact praat? leverancier zegt dat het aan ons ligt
    Eerst dacht ik dat de webshop stuk was, maar het is de lijn naar Exact die niet meer leeft
    Notulen: koppeling WMS ligt eruit, oorzaak nog te achterhalen door applicatiebeheer
    Er komen sinds de vakantie geen verkoopfacturen meer over, zonder melding
    Dyflexis-uren blijven hangen en de helpdesk wijst naar Exact; waar begin ik met zoeken
    koppeling eruit geklapt, geen idee sinds wanneer
    sinds vanochtend leeg, refresh mislukt, collega's ook
    Twee maanden probleemloos gedraaid en dan van de ene op de andere dag niks. Wat zijn de gebruikelijke oorzaken?
    Mijn baas wil voor drie uur weten waardoor de cijfers niet meer ververst worden
    de automatische import is gestopt net na de personeelswisseling, of was het toeval?
    Het expensepakket zegt "connection lost" en ik weet van geen toeren, wat ging er mis?
    wat kan er allemaal achter zitten als een koppeling met Exact ineens dood is
    Bij de maandafsluiting bleek dat er sinds de 14e geen inkoopfacturen zijn binnengekomen uit de scanapp
    integratie hapert niet, ligt gewoon stil. diagnose?
    Onze HR-app krijgt geen contact meer met Exact, vorige maand ging alles nog vlekkeloos
    tot en met order 10482 is alles overgekomen, daarna stilte
    Kun je met me meezoeken? Zes jaar heeft het gewerkt en nu zegt de app dat hij geen verbinding heeft
    Waarom kreeg ik net een mailtje dat de koppeling met onze boekhouding is uitgevallen
    geen data meer in Visionplanner vanaf 1 november, reden onbekend
    Leverancier schrijft: "verbinding met Exact is weggevallen aan uw zijde". Welke zijde, wat dan?
    waardoor knapt zo'n koppeling af
    Gek genoeg draait de ene tool gewoon door terwijl de andere sinds maandag geen data krijgt uit Exact
    De planner kijkt in een rapport dat blijkbaar al tien dagen niet ververst is. Hoe vinden we de boosdoener?
    De koppeling is dood, waar moet ik in de app op letten om te weten wat er aan de hand is?
    De verkoopfacturen uit het CRM zijn sinds de 9e niet meer in Exact beland; eerst dachten we aan vakantie, maar nu lijkt de koppeling zelf overleden
    Loonjournaalpost hoort elke 25e vanzelf binnen te komen. Deze maand niets. Salarisbureau zegt verzonden. Wat is er met de koppeling?
    Onze app heeft volgens het scherm nog gewoon een groen vinkje maar er komt al weken niets over
    Ik wil weten of iemand aan de knoppen heeft gezeten, want de import die altijd liep doet niks meer
    De controller kreeg een mail 'verbinding met Exact Online is verlopen of ingetrokken'. Welke van de twee dan?
    het cijferrapport van de directie staat stil. leverancier: 'Exact laat ons niet meer binnen'. wij: waarom?
    WMS - Exact interface down, RCA graag vóór de weekstart
    Bij ons doet de scanapp niks en bij de zusteronderneming werkt hij wel, hoe vind ik de oorzaak?
    kapot. koppeling. exact. kassa.
    De verbinding is opgehouden te bestaan, zonder opgaaf van reden zoals dat heet
    is er iets aan de hand met de verbinding? sinds de nieuwe laptop van de controller komen er geen bonnen meer in Exact
    Wij snappen het niet: maandag 214 orders, dinsdag 0, woensdag 0. Webwinkel draait gewoon.
    Kan de koppeling verbroken zijn doordat iemand iets gewijzigd heeft? Sinds vrijdag is het stil uit de HR-kant
    Ik heb nu drie keer achter elkaar 'opnieuw proberen' gedrukt en krijg steeds geen data; mag dat, en wat is er stuk?
    De koppeling is vannacht om 02:00 voor het eerst misgegaan en daarna elke nacht
    Uitgezocht moet worden waarom de urenkoppeling het heeft begeven; Dyflexis zelf draait
    Rapport bleef hangen op de oktobercijfers en toen bleek dat de lijn naar Exact al die tijd dood was, hoe kan dat?
    Er wordt niks meer opgehaald. Ik weet niet eens wie dit ooit heeft ingericht.
    Sinds de salarisrun van gisteren niks meer in Exact, HR-pakket zegt 'verbinding verbroken', wie weet waarom
    Magazijn klaagt dat orders niet in de boekhouding komen; koppeling is na jaren zomaar gaan liggen
    Wat moet ik nalopen als een koppeling stopt met werken
    verbinding weg en weer terug en weer weg, zoek de oorzaak
    Er ligt een lijk in de leiding tussen kassa en Exact, help me zoeken
    Wij dachten dat het de leverancier was, leverancier denkt dat wij het zijn; feit: sinds 3 dagen komt er niks uit Exact
    Gisteren schrok ik: de teller van gesynchroniseerde facturen staat al een week op nul
    De app opent, de knoppen werken, maar uit Exact komt niets meer. Dat was eerder niet zo.
    wie kan vertellen waarom onze koppeling op de eerste van de maand overlijdt
    Leverancier zegt 'token ongeldig', meer vertellen ze niet. Waarom is dat gebeurd?
    orderkoppeling geklapt, boekhouding boos, oorzaak?
    Bij de stand-up: 'Exact-feed rood sinds maandag'. Zoek jij uit hoe dat komt?
    sinds dinsdag komt er niks meer van de kassa in Exact en niemand heeft iets gedaan zegt iedereen
    de webshop praat niet meer met exact, weet iemand waarom
    Het ging altijd goed met die scantool, en plots: noppes. Geen bonnen, geen facturen
    Onze bonnetjes blijven in Basecone hangen en raken niet meer in Exact, zomaar van de ene dag op de andere
    ik word gek, geen enkele bestelling meer in de boekhouding sinds het weekend
    koppeling dood, waarom??
    Vorige week nog alles oké, nu zegt de urenapp dat de verbinding met Exact weg is
    mijn vrouw zit hier te vloeken, al drie weken niks meer binnengekomen uit de kassa en we zien het nu pas
    wat kan er gebeurd zijn dat een link met exact na twee jaar plots stopt
    De leverancier zegt dat het aan Exact ligt, Exact zegt aan de leverancier. Intussen komt er niks binnen. Waar zoek ik?
    dagontvangsten van gisteren en eergisteren ontbreken omdat de kassa exact niet meer vindt
    Waarom valt die verbinding altijd uit? Dit is nu de tweede keer dit jaar
    den exact pakt niks meer van shopify
    Sinds onze bediende vertrokken is doet de bonnenkoppeling niets meer, zou dat iets met elkaar te maken hebben?
    Ik heb mijn paswoord veranderd en de dag erna was de kassakoppeling eruit, toeval?
    Loonboekingen blijven uit, de link met het sociaal secretariaat lijkt gebroken, oorzaak onbekend
    Er klopt iets niet: rapport staat stil op 14 maart, daarna geen nieuwe cijfers uit Exact
    hij werkt niet meer en ik weet niet waarom
    'Verbinding verbroken' staat er in het rood in onze facturatieapp. Wie heeft dat gedaan en hoe komt dat?
    Komt er eens iemand kijken? Die integratie met Exact ligt plat en het is einde kwartaal
    na de vakantie geen data meer
    we hebben niets veranderd en toch komt er geen enkele factuur meer over van Teamleader
    Mijn dashboard is bevroren, Power BI krijgt niks meer uit Exact, tot vorige maand ging het vanzelf
    Wat doet zo'n koppeling stoppen? Ik wil eerst weten hoe het komt voor ik ergens op klik
    kassa zegt OFFLINE EXACT, wat is er voorgevallen
    stopte zonder waarschuwing, reden aub
    Gisteren heb ik die app ook voor de zaak van mijn zus gekoppeld en nu ligt die van ons eruit. Kan dat?
    Niemand van ons heeft iets ingetrokken, allez dat denk ik toch, maar Payhawk boekt niet meer
    Al een week geen ubl meer vanuit de scanapp, boekhouder boos, ik onschuldig
    De automatische import uit de webwinkel is ermee opgehouden na onze jaarlijkse sluiting
    waarom vraagt Klippa opeens om te koppelen terwijl hij al jaren gekoppeld is?
    Onze tool kreeg tot zondag alles door, maandag niets meer. Waar begin je dan te zoeken?
    ik dacht eerst dat het aan de wifi lag maar neen, de verbinding tussen de kassa en de boekhouding is weg
    geen nieuwe uren meer uit dyflexis, storing of wat
    Ge kunt u niet voorstellen hoe kwaad ik ben, een heel kwartaal bonnen niet doorgekomen en geen enkele verwittiging dat de link gestopt was
    is er bij ons iets afgesloten of verlopen want niks synchroniseert nog met Exact
    foutzoeken: koppeling viel uit op 1 januari
    't Is stil geworden, er komt niets meer van de bestelapp in Exact, en ik weet bij god niet wat er scheelt
    Mijn boekhouder mist facturen omdat de doorstuurlink van de scanner gestopt is, hoe vind ik de reden
    Hij boekt niet meer, ook na herstart niet, en in de app staat 'not connected to Exact'
    sinds de overname door die andere firma stuurt de kassa niks meer door naar Exact, waar ligt het aan
    de koppeling was er en is er niet meer, meer kan ik er niet over zeggen
    Plotseling uitgevallen. Onze kassaman zegt: 'token weg'. Hoe kan een token nu zomaar weg zijn?
    Kunt u nagaan waarom de synchronisatie met Exact sedert vorige week stilligt? Er is nochtans niets gewijzigd.
    alles viel stil toen de vorige boekhoudster uit dienst ging denk ik, of was het later
    We betalen elke maand voor die koppeling en ze doet al tien dagen niks!
    Hoe komt het dat Lightspeed uit zichzelf loskomt van Exact
    Leeg. Niks. Nada. Al van vrijdag dat er geen bestellingen meer doorstromen naar de boekhouding
    zou het kunnen dat de koppeling gestopt is omdat ik een factuur van Exact te laat heb betaald?
    er komt geen data en er staat ook geen uitleg bij, wat zijn de mogelijke oorzaken
    Eerst vertraging, dan één dag overgeslagen, nu helemaal niets. De link tussen tijdregistratie en Exact lijkt overleden.
    iemand moet iets weggehaald hebben want sinds deze ochtend kent de app onze Exact niet meer, hoe kom ik erachter wat
    de sync is kapot en mijn btw-aangifte moet woensdag weg, wat is er misgelopen met de verbinding
    Ons café draait goed maar de dagontvangsten staan sinds Pasen niet meer in Exact en ik wil weten waarom
    De boekhouder stuurde een bitsige mail: 'er komt al twee weken geen enkele aankoopfactuur meer door'. Maar ik scan ze wel!
    is er iets gebeurd met onze verbinding want de teller van de webshop staat op 0 doorgestuurd
    Ik ben zo kwaad. Betaal 49 euro per maand en die integratie ligt er weer uit. Waarom toch?
    weet gij hoe het komt dat na een update van Exact onze scanner niet meer verbindt
    het groene bolletje naast Exact Online is grijs geworden in ons programma, al van zondag
    koppeling uitgevallen oorzaak zoeken
    toen ging het licht uit: geen orders, geen facturen, geen niks van de webwinkel naar de boekhouding
    Mijn collega is ontslagen en twee dagen later viel de urenlink weg. Of dat de schuld is weet ik niet.
    ineens geen verbinding meer met exact, paswoord is het niet, wifi is het niet
    Sinds wanneer moet die app opnieuw gekoppeld worden? Dat was nooit nodig, wat is er veranderd?
    de kassa en Exact zijn gescheiden van tafel en bed en ik weet niet wie er is weggegaan
    Ligt het aan ons dat Basecone niet meer doorboekt? Er is hier personeel vertrokken en een paswoord veranderd en een factuur te laat betaald
    Hij stopte op de dag dat de abonnementsfactuur vervallen was
    waarom zijn de cijfers in mijn Excel van vorige maand? verversen doet niks, tot voor kort kwam alles vanzelf
    onze tool werd vroeger elke nacht gevuld uit Exact, sinds de verhuis van kantoor niet meer
    Ik vermoed dat iemand op een verkeerd knopje heeft gedrukt want de link naar Exact is verdwenen
    De kassaleverancier verwijt ons dat wij iets hebben afgesloten, klopt dat of niet, en hoe zoek ik dat uit?
    drie keer op synchroniseer geduwd en drie keer niks, gisteren deed hij het nog
    Volgens Payhawk is de connectie 'expired', ik snap niet hoe dat kan want we gebruiken het elke dag
    geen uren, geen lonen, en het personeel staat aan mijn deur. De koppeling ligt stil, vertel mij waarom
    We zijn een kleine vzw en onze ledenapp geeft al een paar weken geen bijdragen meer door aan Exact
    alles normaal, en plots niet meer. bonnen blijven liggen
    'Kan geen verbinding maken met uw boekhoudpakket' en dat al sinds we de vorige zaakvoerder uit het systeem hebben gehaald, of misschien al ervoor
    die sync met exact is naar de vaantjes en mijn btw ook
    Wat kan de reden zijn: de webshop zegt verbonden, maar er komt geen enkele bestelling meer aan?
    het werkte, nu niet, en ik heb niets gedaan, echt niet
    Ze beweren dat wij de toestemming hebben ingetrokken. Ik weet van niks. Waar begin ik te kijken?
    Kassa stil, boekhouding stil, ik niet
    Is er iemand in huis die iets afgezet heeft? De bonnen blijven op de tablet hangen en Exact krijgt niks
    ik begin eraan te denken dat die overname van de webshop de boel heeft losgerukt van Exact, want er komt niks meer
    Hij is kapot, die verbinding, en mijn nicht die het geïnstalleerd heeft zit in Spanje
    waarom moet ik plots weer inloggen, twee jaar ging het vanzelf?
    Sinds we van kassier gewisseld zijn staat er niets meer in Exact. Ik bedoel de login van de kassier.
    Zou het kunnen liggen aan die twee dagen dat onze licentie niet betaald was? Sindsdien stuurt Payhawk niets
    uren in dyflexis genoeg, uren in Exact nul, laatste overdracht 2 april
    de teamleader-link heeft het begeven
    Het systeem zei vroeger 'laatste sync: vannacht'. Nu staat er '17 dagen geleden'. Waarom?
    Onze accountant zei dat het aan onze kant is: de scan-app krijgt geen verbinding meer. Hoe zie ik wat er gebeurd is?
    Er is iets afgebroken, dat is alles wat ik weet. De webshop verkoopt, Exact weet van niks.
    wij vragen ons af waarom de koppeling altijd in de eerste week van het jaar stopt
    Ge belooft automatisch en ik zit hier facturen over te typen omdat de koppeling dood is. Wat is er mis?
    toch raar, mijn broer zijn koppeling werkt en die van mij sinds gisteren niet meer, zelfde app zelfde login
    de app vroeg nooit iets en nu wil ze plots dat ik opnieuw koppel, wie heeft daar aan gezeten?
    we hebben gisteren een nieuwe kassa gezet naast de oude en de oude stuurt nu niks meer door, dezelfde login gebruikt
    Ik ben het beu: eerst stopte de bank, nu stopt Basecone ook met doorsturen. Van die laatste wil ik weten hoe dat komt
    het is net of iemand de kabel naar Exact heeft uitgetrokken
    Mijn personeelslid is langdurig ziek, haar login is op inactief gezet, en de week daarna geen bonnen meer in Exact. Toeval?
    'opnieuw verbinden vereist' op het kasscherm, en ik wil weten waarom voordat ik iets aanklik
    Nieuw jaar, nieuwe miserie: geen enkele order meer naar de boekhouding
    Is er een reden dat de verbinding telkens wegvalt als de boekhouder inlogt met onze login in dezelfde app?
    uitval koppeling sinds naamsverandering bv
    wij leven van die link en ze is dood. Waarom waarom waarom
    Wegens verbouwing zijn wij een maand gesloten geweest en nu is alles van Exact losgekomen, dat snap ik niet
    ik lees dat een link kan stoppen door een wachtwoord, een vertrek of gewoon tijd. Hoe weet ik wat het bij ons was?
    de bestelling van gisteren? niet in Exact. Die van vorige week? Ook niet. Die van de week daarvoor wel. Wat is er intussen gebeurd
    Bij de fusie hebben ze gebruikers samengevoegd en nu komt er niks meer uit de kassa
    Niks meer sinds ons Ingrid haar mailadres liet veranderen
    hoe komt het dat Exact mijn kassa niet meer kent
    Excel geeft bij vernieuwen 'niet aangemeld' en vorige week ging dat nog zonder morren, wat is er veranderd?
    alle apps tegelijk gestopt op dezelfde dag, kassa én webshop én scanner
    de app doet vreemd sinds hij stilgevallen is, soms inloggen, soms niks, waar let ik op en hoe vaak mag ik het proberen
    Het menu van de app zegt: Exact Online losgekoppeld op 12/05. Ik was toen in het ziekenhuis. Wie of wat deed dat?
    al onze ontvangsten hangen in de lucht sinds de kassa Exact niet meer vindt, uw hulp met het zoeken naar de reden
    Zomaar! Midden in de soldenperiode! Geen order meer naar Exact! Hoe kan dat toch?
    sinds de verlofperiode stuurt de bestelapp niks, en de helpdesk van de app wijst naar onze gebruiker
    waarom moet dat nu altijd bij ons gebeuren, de link ligt er weer uit en ik wil eindelijk de oorzaak kennen
    Eerst was het de bank, dacht ik, maar nee, het is de webshop die geen facturen meer doorgeeft sinds Jan van boord is, of door dat nieuwe wachtwoord
    de kassaverkoper heeft bij het buurcafé gekoppeld en sindsdien doen wij niet meer mee
    de tool werkt maar Exact geeft niks meer terug, sinds de licentie gewijzigd is
    van de ene dag op de andere 'not authorized' in de webshop
    nooit problemen gehad en ineens is de link tussen Exact en de planning foetsie
    niemand heeft mij gevraagd om iets goed te keuren en toch staat alles stil met die koppeling, wat is er aan de hand
    Ik kan hem wel opnieuw aanmelden, maar dan stopt hij volgende week toch weer. Waarom blijft die kassa eruit vallen?
    Sedert het onweer geen enkele transactie meer in Exact, maar internet is er wel, dus het zit in de koppeling met de kassa
    iemand zei dat onze toegang misschien ingetrokken is, iemand anders zei dat het wachtwoord verlopen is. Wie heeft gelijk? Er komt in elk geval niks meer door
    de lonen raken niet meer in Exact en het sociaal secretariaat zegt dat onze toelating dood is, hoe is die gestorven
    weer hetzelfde liedje als vorig jaar in september: geen bonnen in Exact, link weg, en ik vind niet waarom
    De koppeling doet het niet meer
    Onze webshop stuurt geen orders meer door naar Exact
    Waarom komt er niks meer binnen vanuit de kassa?
    Sinds maandag geen nieuwe facturen uit de scanapp
    De integratie ligt eruit, wat kan het zijn?
    Hoe komt het dat de app ineens gestopt is?
    Geen data meer uit Exact sinds gisteren
    Het rapport wordt niet meer ververst, Exact geeft niks door
    Uren komen niet meer over naar Exact
    De verbinding met Exact is weggevallen
    Ons CRM krijgt geen klanten meer van Exact
    Vorige week werkte het nog, nu niets meer
    Wat is er mis met onze koppeling?
    De synchronisatie staat stil, ik zie geen fout
    Basecone boekt niets meer in, hoe vind ik de oorzaak?
    Al drie dagen geen bonnetjes in Exact
    Koppeling stuk, wie weet waarom?
    koppeling exact werkt niet meer
    app haalt niks meer op
    exact koppeling verbroken oorzaak
    Ik snap niet waarom de link met Exact gestopt is
    Er is niets veranderd en toch stopt de koppeling
    Declaraties blijven hangen, ze gaan niet meer naar de boekhouding
    Mijn Excel krijgt niks meer uit Exact
    Het dashboard staat al een week op dezelfde cijfers
    Onze kassa zegt dat Exact niet meer verbonden is
    De app meldt verbinding verloren, wat is de reden?
    Waarom valt de koppeling telkens weg?
    Elke maand stopt dezelfde koppeling, hoe kan dat?
    Na het weekend deed de koppeling niets meer
    De link ligt plat, waar moet ik zoeken?
    Plots geen verkoopfacturen meer vanuit Shopify in ons dossier
    Het planningspakket is los van Exact geraakt
    Er loopt geen dagomzet meer door naar Exact
    Loonjournaalposten komen niet meer aan, wat nu?
    De nachtelijke import draait niet meer
    Sinds de vakantie is de koppeling dood
    Hoe zoek ik uit waarom Visma geen data meer krijgt?
    De bestellingen blijven in de webwinkel staan en gaan niet naar Exact
    onze koppeling is er mee gestopt, help
    de app krijgt geen gegevens meer binnen
    wat kan de reden zijn dat een koppeling stopt
    Koppeling met het magazijnsysteem hapert sinds 1 oktober, er komt niets meer
    Het werkte jaren, vandaag niet meer
    Geen verbinding meer tussen de facturatietool en Exact
    Kan iemand uitzoeken waarom Exact Dyflexis niet meer binnenlaat?
    De baas ziet geen cijfers meer in zijn app
    Alles staat stil tussen de winkel en de boekhouding
    Er komen geen nieuwe boekingen meer uit het abonnementenpakket
    Waardoor kan een app ineens niet meer bij Exact?
    Mijn webwinkel boekt niet meer vanzelf in
    Sinds woensdagavond is het stil tussen de kassa en de boekhouding
    Hoe kan een koppeling zomaar ophouden?
    Klanten bestellen, maar in Exact zie ik niks verschijnen
    Er komt een rood kruis bij de Exact-verbinding in onze app
    Status koppeling: inactief, hoe komt dat?
    Geen idee waarom de app opeens niets meer ontvangt
    Inkoopfacturen blijven in de scanapp hangen
    Ons rapport loopt achter, de koppeling lijkt dood
    Is de koppeling kapot of ligt het aan ons?
    De laatste boeking uit de app is van drie weken terug
    De app staat op offline bij Exact
    De facturen van deze maand zijn niet doorgekomen, gisteren nog wel getest en de link zegt niet verbonden
    Automatisch inlezen is gestopt, wat is de oorzaak?
    De doorstroom van uren naar Exact is opgehouden
    Vanochtend ontdekt dat er al dagen niets gesynchroniseerd is
    De koppeling met onze verhuursoftware is eruit geklapt
    Waar ligt het aan dat Exact geen gegevens meer levert?
    Onze vereniging krijgt de contributies niet meer in Exact binnen
    Elke paar weken moet ik alles opnieuw verbinden, wat is de reden?
    De kassakoppeling is plots verbroken
    Niemand kan zeggen waarom de data wegblijft
    Er verschijnt connection failed sinds vrijdag
    Robot die bonnen inboekt ligt stil
    Wat zorgt ervoor dat een koppeling wegvalt?
    Ons planbord toont geen Exact-gegevens meer
    De API-verbinding is dood, hoe stel ik de diagnose?
    De link met het kassasysteem is stuk gegaan, weet niet waardoor
    Het ververst niet meer vanuit Exact
    synchronisatie gestopt sinds dit weekend
    webshop exact geen orders meer
    app verbinding kwijt
    waarom krijgt mijn app geen data
    Plotseling is alles los, drie apps tegelijk
    Kan ik nagaan waarom de scankoppeling is afgebroken?
    De koppeling met de tandartssoftware is uitgevallen
    Gisteren 40 facturen, vandaag nul, wat is er loos?
    Er rolt niets meer van de shop naar de boekhouding
    Onze leverancier zegt dat het aan Exact ligt dat er niets komt
    Al ons verkeer met Exact stokt sinds de eerste
    Verlofuren worden niet meer opgehaald door de planning
    Heb niks gedaan en toch is hij ontkoppeld
    De gegevensstroom naar Exact is opgedroogd
    Waarom haalt mijn app niets meer op?
    Koppeling valt uit, wat is hier aan de hand?
    De webshop en Exact praten niet meer met elkaar
    Onze orderimport heeft het begeven
    Kassa weg uit Exact, geen idee hoe
    De app kreeg altijd cijfers maar nu blijft het leeg sinds donderdag
    Het uitwisselen van gegevens is gestaakt
    Wat gaat er fout tussen Lightspeed en Exact, er gaat niets meer over?
    Facturen gaan niet meer van de app naar Exact
    Er is al een week geen dagafsluiting doorgestuurd naar Exact
    Hoe achterhaal ik waarom de verbinding is verbroken?
    Op de statuspagina van de app staat Exact: niet verbonden
    De koppeling van het zorgpakket werkt opeens niet
    Kan het dat Exact onze app eruit heeft gegooid?
    Tot vorige week dinsdag kwamen de bonnen van de horecaklant elke nacht binnen. Daarna niets meer, en de leverancier zegt dat het aan Exact ligt. Niemand heeft iets veranderd, zegt men.
    Ik zit bij een klant die al twee maanden denkt dat zijn kassa boekt. Blijkt sinds september niets meer gekomen te zijn. Hoe vind ik uit wat er toen gebeurd is?
    Bij drie van onze klanten is op dezelfde dag de verbinding met het scanpakket uitgevallen. Wat zou daar de gemeenschappelijke oorzaak van kunnen zijn?
    Mijn vraag als trainer: een integratie die jaren draaide houdt er opeens mee op, zonder foutmelding. Welke oorzaken loop je dan na?
    Wij maken een urenapp. Een klant meldt dat er sinds gisteren geen enkele urenregel meer in zijn boekhouding belandt, ons systeem krijgt van Exact een nee. Waar moet hij kijken?
    De controller staat in de stress want het dashboard is bevroren op de cijfers van 14 oktober. Het pakket zelf werkt, maar er stroomt niets nieuws uit Exact. Waarom?
    Het liep als een trein en nu ligt het stil. Ik weet niet of er iemand iets heeft ingetrokken, een wachtwoord heeft gewijzigd of dat er een licentie is verlopen.
    Als interim vind ik een koppeling die op een onbekend moment is overleden. Het management wil een oorzaak horen, niet alleen een reparatie.
    Payhawk stuurt sinds het weekend geen declaraties meer door. De helpdesk daar zegt: vraag uw accountant. De accountant zegt: vraag Payhawk. Ik wil weten wie gelijk heeft.
    Onze koppeling met Visma was gisteren nog springlevend en vandaag zegt hij niet verbonden. Wat is er in de tussentijd gebeurd denk je?
    Vreemd: de CRM-koppeling valt om de paar weken dood en komt dan na wat gepruts weer tot leven. Ik wil de reden weten, want steeds opnieuw aanmelden lost niets op.
    Cliënt zegt dat er na de vakantie niks meer binnenkwam uit zijn bestelsysteem. Hij vermoedt een virus. Ik vermoed iets met de toestemming. Hoe zoeken we dat uit?
    De nachtelijke import bij de woningstichting is stilletjes gestopt. Er is geen mail, er is geen fout, er is alleen een leeg tabblad. Waarom?
    Bij de overname van een dossier zie ik dat de verkoopkoppeling dood is. Vorige boekhouder weet van niks. Waar zou het aan kunnen liggen?
    koppeling webwinkel plat sinds donderdag, klant heeft zelf niets gedaan zegt ie, leverancier ook niet. wie wel??
    Na de migratie van ons mailadres is de boel gestopt, of dat toeval is weet ik niet. De app haalt niets meer uit de boekhouding. Help me de oorzaak te vinden.
    Sinds wanneer en waarom staat de aansluiting met ons roosterprogramma stil? Alles zag er maandag nog groen uit en nu is het rood zonder tekst.
    De verkoper van de voorraadsoftware zweert dat zijn kant in orde is. Toch komt er al tien dagen geen order meer in Exact aan. Ik heb geen flauw idee.
    Bij het afscheid van een interimmer was alles in orde, een week later ligt de helft van de integraties eruit. Ik vermoed een verband, maar de klant zegt dat ze niks hebben gewijzigd.
    Vraag van een klant aan ons als app-leverancier: waarom zegt jullie software dat de band met Exact weg is? Wij zien een geweigerd token en weten verder ook niets.
    Het werkte in de training nog, en een dag later bij de klant niet meer. De import uit Exact levert nul regels. Waar zou ik beginnen?
    De partner wil vóór drie uur weten waarom de managementcijfers van onze grootste cliënt sinds vorige week niet meer bijgewerkt worden.
    Tien jaar geen omkijken naar gehad en nu ineens dood. Er is toch niks veranderd? Behalve misschien dat we een nieuwe IT-partij hebben.
    Hoe reconstrueer je waardoor een app het contact met de boekhouding verloor? Ik wil het in mijn eindrapport kunnen zetten.
    Nadat het kantoor twee gebruikers had samengevoegd bleef de orderstroom uit. Hangt dat samen of kijk ik de verkeerde kant op?
    De helpdesk van het bestelplatform zegt disconnected by remote. Dat remote zijn wij blijkbaar. Wat hebben wij dan gedaan?
    Zaterdag heeft een klusjesman van de ICT de server omgezet, en maandag bleek dat onze huisartsenklant geen declaraties meer in Exact ziet verschijnen. Dat kan toch niet aan die server liggen, de app draait in de cloud?
    Bij vestiging Gent is alles gestopt en bij vestiging Luik ook, allebei op de dag dat onze officemanager uit dienst ging of op de dag van de update, dat is niet meer te zeggen.
    Mijn klant denkt dat hij gehackt is omdat zijn boekhoudapp plotseling zegt geen verbinding. Ik denk iets onschuldigers. Hoe achterhalen we het rustig?
    Voor de kwartaalcijfers kwam ik erachter dat de laatste bon uit de kassa van 3 november is. De horecaman zweert dat zijn kassa goed staat. Wat is er op 3 november gebeurd?
    Ik kan nergens uit opmaken of onze app eruit is gegooid, verlopen is of gewoon lui is. Hij haalt in elk geval niks meer.
    Een client belt: u heeft gezegd dat het vanzelf zou gaan. Het ging ook vanzelf, tot eergisteren. Wat nu stuk is weet noch hij noch ik.
    Zit er een verband tussen de vakantie van de boekhoudster en het feit dat de webshop sindsdien niet meer doorboekt, of moet ik verder zoeken?
    De scan-app toont aan de klant een gebroken ketting als icoontje en geen uitleg. Tot voor kort was die ketting heel. Oorzaken?
    Wij als softwarehuis krijgen van Exact invalid_grant voor precies één klant. Wat kan er bij die klant gebeurd zijn, zodat we het goede aan hem vragen?
    De ene dag liep de brug tussen planning en boekhouding nog, de volgende niet. Ik moet het in het MT uitleggen en heb nog geen verhaal.
    mijn klant z'n app doet niks meer met exact, hij heeft niet ingetrokken zegt ie, wachtwoord weet ie niet meer of dat gewijzigd is, ik ook niet
    Van de week kreeg ik de omzetanalyse van een winkelketen onder ogen: een rechte lijn vanaf de twaalfde. Dat is geen omzet, dat is een dode verbinding. Wat is daar gebeurd?
    Sinds onze klant zijn licenties heeft opgeschoond en meteen zijn wachtwoorden heeft ververst en ook nog een app heeft weggeklikt krijgt hij geen orders. Welke van de drie is het?
    Een collega vroeg mij waarom haar cliënt geen facturen meer in Exact krijgt vanuit het timmerpakket. Ik heb gezegd: dat ligt aan de koppeling. Maar waaraan dan?
    De boekhoudkoppeling van de camping is net zo dood als de camping in januari, alleen is het nu juli. Iemand enig idee?
    Ik zie in het integratiescherm van de klant: last sync 41 days ago. Had niemand gemerkt. Wat kan er toen misgegaan zijn?
    Bij de jaarafsluiting ontdekt: uren van november en december ontbreken compleet, daarvoor is alles compleet. Niet de app, die heeft ze gewoon. Het transport haperde.
    Laatste poging voordat ik de leverancier bel: alles stond aan, alles draaide, ineens weigert Exact ons door te laten. Zelf niks veranderd.
    Hoe leg ik een klant uit dat zijn app plots geen verbinding meer heeft, zonder te gokken wie er schuld heeft? Er waren recent nogal wat wisselingen bij hem.
    Nee, we hebben niets ingetrokken, tenminste niet bewust. Toch beweert het pakket dat de toestemming weg is. Waar begint het speurwerk?
    Ik weet niet of ik opnieuw toestemming moet geven of dat er iets ergers aan de hand is; de klantenapp is gewoon stil sinds de verhuizing.
    De leverancier zei: geef opnieuw toestemming. Gedaan, drie dagen goed, weer weg. Ik wil weten wat hem telkens de nek omdraait.
    We merkten het pas bij de btw-aangifte: er ontbreken zes weken verkoop. De winkel heeft verkocht, de app heeft verstuurd, Exact heeft niets ontvangen.
    Drie winkels, drie kassa's, één leverancier, en alledrie zijn sinds de nacht van zondag op maandag niet meer zichtbaar in de boeken. De leverancier heeft andere klanten waar het wel loopt.
    Toen ik dit dossier overnam stond erbij: let op, Dyflexis-link valt soms uit, reden onbekend. Hij is weer uit. Nu wil ik die reden.
    Onze gezamenlijke klant klaagt dat zijn facturen uit jullie portaal al een week niet in Exact staan. Wij als boekhouder zien een uitgevallen verbinding en vragen ons af wat er achter zit.
    goedemorgen, bij klant bakkerij van loon komt sinds maandg geen dagomzet meer in exact, kassaman zegt alles groen bij hem, graag meedenken over de reden
    Onze klant is vorige maand van provider gewisseld, heeft een bedrijfsleider verloren en een bv geliquideerd. En nu is ook de koppeling met het voorraadsysteem weg. Wat hangt waarmee samen?
    Voor een rechtszaak moet ik vaststellen op welk moment en waardoor de facturatie-app geen contact meer had met de boekhouding.
    Bij ons op de supportafdeling zijn er vandaag elf meldingen: verbinding met Exact verbroken. Elf verschillende klanten. Hoe helpen we elk van hen hun eigen oorzaak te vinden?
    Ik heb een klant aan de lijn die roept dat wij hem hebben afgesloten. Wij hebben niets gedaan, zijn app krijgt een weigering van Exact zelf.
    De zorgverzekeraar belt de fysiopraktijk dat declaraties ontbreken; blijkt dat het praktijkpakket al weken niets meer naar de boekhouding stuurt. Waardoor, dat weet niemand.
    In de overdracht stond alle integraties groen. Een week na mijn start zijn er twee rood. Ik zoek geen schuldige, ik zoek een reden.
    Een klant die altijd netjes al zijn bonnen instuurt, staat al drie weken op nul. Hij stuurt nog steeds. Waar blijft het dan hangen en waarom sinds kort?
    Het bestelsysteem zegt token revoked or expired. Dat is twee dingen in één zin, en ik weet niet welke van de twee het is.
    Wij beheren de IT van een notaris. Zijn urenpakket heeft de boekhouding losgelaten, zo noemt hij het. Hoe stellen wij de diagnose?
    Elke eerste van de maand werkt de aansluiting met Visma niet meer en moet iemand eraan sleutelen. Dat patroon moet toch iets betekenen.
    Ik heb de leverancier, de klant en zijn neefje van de computers gesproken. Drie verhalen, nul oorzaken, en nog altijd geen data in Exact.
    Bij onze klant vergeleek ik kassarol en boekhouding: tot de negende gelijk, daarna alleen kassarol. Zijn er bekende redenen waarom zo'n lijn afbreekt?
    De nieuwe controller denkt dat zijn komst de integratie heeft gesloopt. Ik denk van niet. Hoe zoek je eerlijk uit wat het was?
    Ooit ging het automatisch, zei de secretaresse, nu tik ik het weer over. Sinds wanneer weet ze niet. Ik wil weten wat er misging met die app.
    Bij het testen van een herstelplan bleek de koppeling met het ledenbestand al lang niet meer te lopen. Wat kan eraan ten grondslag liggen?
    Ons MT-rapport leek vorige maand verdacht veel op dat van de maand ervoor. Het was ook dat van de maand ervoor. De verbinding blijkt weg; waardoor?
    De klant zegt dat hij een keer iets heeft weggeklikt in Exact, een ander zegt dat het aan de licentie ligt, feit is dat de bestelapp niets meer levert.
    Vlak voor de audit ontdekten we dat de urenkoppeling al sinds Pasen slaapt. De auditor wil een verklaring. Waar kijk je?
    De planning van de thuiszorg leverde elke vrijdag uren aan, tot en met week 38. In week 39 niet, en niemand had vakantie. Wat is hier voorgevallen?
    Twee programma's, één leverancier: de verkoopkant boekt, de inkoopkant is weggevallen. Ik moet erachter komen of het aan een inlog, een akkoord of een licentie ligt.
    Op mijn eerste dag als controller vroeg de directeur waarom het magazijn niet meer in de cijfers zit. Goede vraag, zei ik. De verbinding geeft geen teken van leven.
    Sinds maandag komen er geen orders meer uit het CRM in Exact en er is volgens iedereen niets veranderd
    De scanners boeken niks meer weg, en dat deed het jaren prima
    Uren van vorige week staan nog in Dyflexis maar niet in Exact, de doorgifte ligt blijkbaar stil
    Het voorraadrapport toont nog steeds de cijfers van 3 november, er komt niets nieuws binnen
    Wie kan mij zeggen waarom onze loonjournaalposten niet meer automatisch doorgaan? Er is geen foutmelding
    Klanten die we in HubSpot aanmaken verschijnen sinds kort nergens meer in de boekhouding
    Nachtelijke sync is ineens gestopt, geen idee waarom, magazijn staat te wachten
    Power BI zegt dat de referenties van Exact niet meer werken. Gisteren nog wel
    volgens de planner is de koppeling dood. wat is er gebeurd
    Ik kreeg van de baas op mijn kop omdat de inkooporders al twee weken niet doorkomen
    Heel de integratie met Exact ligt plat na het lange weekend, wat kan de oorzaak zijn
    De verlofstanden kwamen altijd vanzelf mee en nu niet meer. Hoe ga ik na waar het aan ligt?
    In Pipedrive staat achter Exact een rood bolletje 'disconnected', niemand heeft iets gedaan zeggen ze
    We snappen niet waarom de pakbonnen opeens blijven hangen tussen het WMS en Exact
    hubspot <> exact doet niks meer, al een week
    De app heeft het ineens opgegeven en ik zou graag weten wat daaraan voorafging
    Onze verkopers zien geen openstaande posten meer in het CRM, terwijl Exact zelf gewoon werkt
    Notitie voor Peter: de orders van Lightspeed blijven sinds woensdag hangen, kun jij uitvinden waardoor? Ik heb niets aangeraakt
    De chauffeurs tekenen op hun tablet, dat ging door naar facturatie, en nu staat de teller bij facturatie stil
    Drie jaar geen omkijken naar gehad en nu beweegt er niks meer tussen het CRM en de boeken
    Bij ons op kantoor zegt verkoop dat het aan inkoop ligt en inkoop dat het aan Exact ligt, feit is dat er geen regel meer overkomt
    Waarom zou een verbinding er zomaar mee ophouden? Bij ons stopte de urendoorvoer midden op de dag
    Laatste synchronisatie: 12 dagen geleden. Dat was altijd 12 minuten
    Ik wil niet nog een keer blind op verbinden drukken, ik wil weten waardoor de boel is uitgevallen
    het lampje bij exact staat op grijs in onze planner
    Salesforce toont 'connection lost' bij Exact, was er een storing of is het iets bij ons
    Alles wat na 1 december is ingeklokt ontbreekt bij de loonverwerking, de koppeling loopt blijkbaar niet meer
    Gek: 's avonds werkte het nog, 's ochtends vraagt de voorraadapp om opnieuw te verbinden en ik zou graag weten hoe dat kan
    Mijn rapport zegt 'geen verbinding met gegevensbron Exact', niemand heeft de gateway aangeraakt
    De helpdesk van de scansoftware zegt dat de verbinding van onze kant verbroken is, hoe ga ik dat na
    kan iemand uitleggen waarom zo'n koppeling om de paar maanden vanzelf stukgaat
    Wij krijgen van klanten te horen dat de leverstatus niet klopt; blijkt de sync met Exact al een maand dood
    De orderstroom ligt eruit. Is er een lijstje van mogelijke redenen dat ik kan aflopen?
    Ik ben magazijnchef, geen boekhouder: zendingen gaan bij ons de deur uit maar op kantoor zien ze er sinds vrijdag geen een meer van
    Mijn baas is boos omdat de omzet in het dashboard al acht dagen nul is, terwijl er gewoon verkocht wordt en geboekt
    Kan iemand nakijken wat er mis is met de verbinding tussen onze planning en Exact, ze praten niet meer met elkaar
    Tot dinsdag 14:10 kwamen de inkoopfacturen binnen vanuit Basecone, daarna nul komma nul. Wat is er dinsdag gebeurd?
    Volgens Payhawk moeten we 'reconnect' doen, maar ik wil eerst weten of iemand er met zijn vingers aan heeft gezeten
    Is het normaal dat een app ineens zegt dat hij Exact kwijt is?
    helpdesk zegt dat het token dood is, ik snap niet waarvan dat komt
    Elke keer na de vakantie is er wel iets kapot, nu is het de doorgifte van uren
    In de log van de connector staat alleen 'authentication failed' vanaf 3:00 vannacht, wie heeft er wat veranderd?
    Onze webshop zet bestellingen klaar, Exact pakt ze niet op, en er is zogenaamd niets aan de hand
    Vanaf het moment dat de server herstart is doet de connector niks meer, of is het toeval en zit het in Exact
    orders komen niet door!!! weet niet waarom!!
    Ik zoek naar de reden van het uitvallen, niet naar hoe ik op akkoord klik, dat weet ik wel
    De vorige drie keer was het een wachtwoord, een vertrek en een dubbele koppeling. Wat is het nu? Hoe zoek ik dat uit
    Heeft Exact ons eruit gegooid of wij onszelf? De CRM-brug ligt plat
    Shopify praat met het WMS, het WMS met Exact, en dat laatste stuk is dood. Waar kan dat aan liggen?
    De export uit Dyflexis slaagt volgens Dyflexis zelf, maar in Exact is al sinds de maandwisseling niets meer aangekomen; verbinding verbroken staat er
    Even voor mijn collega: de app-tegel van Exact in HubSpot zegt 'sign in required'. Hij wil weten hoe dat zo kwam voordat hij iets doet
    Weer zo'n maandag: geen pakbonnen, geen orders, en in de connector staat 'Exact: not connected'
    Waarom valt die verbinding steeds weg? Ik herstel hem en na een paar weken ligt hij er weer af
    De klant belt waar zijn factuur blijft. Facturen komen uit de projecttool via Exact, en de doorgifte ligt plat
    Wat kan er allemaal gebeurd zijn als een app na jaren van de ene op de andere dag geen gegevens meer krijgt?
    onze scan en herken doet niks meer naar exact, baas ongeduldig
    De BI-partner stuurt: wij kunnen niet meer bij jullie Exact. Niet ingetrokken, niks gewijzigd volgens mij. Hoe onderzoek ik dat
    We zijn van directeur gewisseld en meteen viel van alles uit, of het daarmee te maken heeft weet ik niet
    Ik word door de chauffeurs gebeld dat hun ritten niet op de factuur komen. De rittenapp en Exact zijn elkaar kwijt. Hoe zoek ik uit hoe dat komt?
    Een kwart van de afdeling kan niet werken omdat de planner geen projecten meer uit Exact krijgt, sinds half tien vanmorgen
    Vreemd verhaal: niemand van ons is aan Exact geweest en toch is er vannacht iets verbroken met het voorraadpakket
    Eerst dacht ik internet, toen de server, maar alles doet het behalve de uitwisseling met Exact
    Onze partner heeft gevraagd of het abonnement, de gebruiker of het wachtwoord is gewijzigd nu de koppeling plat ligt. Hoe loop ik zo'n rijtje netjes af
    Wat betekent het als Lightspeed zegt 'Exact integration inactive' terwijl wij er gisteren nog mee werkten
    sinds de kerst geen urn meer in exact, koppeling kapot?? waardoor
    Verkoop heeft na de beurs 300 leads ingevoerd, geen ervan staat in Exact; blijkt dat de verbinding al vóór de beurs gestopt was
    In de teamchat: 'Exact is weer los van Zoho'. Weer? Ik wil deze keer de oorzaak vastleggen
    Facilitair meldt dat de bestellingen sinds de nacht van zondag niet meer aankomen in het inkoopboek, de besteltool zelf draait
    Vertel me waar ik moet kijken als een verbinding zonder waarschuwing is weggevallen, ik ben projectleider en geen IT'er
    Vorige maand 2100 mutaties, deze maand nul. De app geeft geen kik
    Teamleader > Exact: niets. Exact > Teamleader: niets. Beide werken los wel
    Sinds dinsdag staat Basecone stil en niemand heeft ergens aan gezeten
    Al een week geen enkele kassabon meer in Exact, en de kassa zelf draait gewoon
    Hoe kan iets dat twee jaar goed liep opeens de brui eraan geven
    Onze webshop praat niet meer met Exact Online, en ik wil weten waarom
    Power BI ververst 's nachts niks meer sinds de kerst. Geen idee waar het zit
    Payhawk boekt sinds vorige maand niks over. Wat is er kapot?
    mijn baas vraagt waarom er al vijf dagen niets uit de urenregistratie in exact komt, wat zeg ik
    Er stroomt geen data meer van Shopify naar de boekhouding, vrijdag nog wel
    Van de ene op de andere dag stil. Geen storing op de statuspagina, leverancier wijst naar Exact.
    Dyflexis wil dat ik me opnieuw aanmeld, maar ik snap niet hoe dat zo ineens komt
    De verbinding met het scanpakket is eruit geklapt, zoek de oorzaak alsjeblieft
    Vorige week liep alles nog, nu ligt de brug tussen ons CRM en Exact eruit
    Geen nieuwe inkoopfacturen meer binnengekomen vanuit de scantool, laatste is van 3 november
    Waardoor valt zo'n connectie eigenlijk uit als je er niks aan verandert?
    Ons magazijnpakket krijgt geen antwoord meer van Exact, collega's bellen de hele dag
    het stond gisteren nog aan en vandaag niet meer, mysterie
    Kunt u nagaan waarom de synchronisatie met Exact Online is beëindigd zonder dat wij daarom vroegen?
    Weer uitgevallen. Derde keer dit jaar dat dat ding er zomaar mee ophoudt.
    De planningstool toont rood kruis bij Exact, reden staat er niet bij
    Ik kom terug van verlof en er blijkt drie weken lang niets doorgekomen te zijn
    Storingsmelding van de klant: rapportage leeg sinds maandag, vermoedelijk verbinding weg
    Wie of wat heeft onze verbinding met Exact om zeep geholpen
    de uren worden nimmer overgepompt sinds de feestdagen, hoe komt da
    Ik krijg 's ochtends altijd de kasomzet in Exact, en al drie ochtenden niet. Kassaleverancier zegt: bij ons alles groen
    Ineens stilte tussen ons planbord en de boekhouding, en ik wil eerst begrijpen waardoor voordat ik ergens op klik
    Wat kan er zoal de oorzaak van zijn dat een integratie na jaren stilvalt?
    Verbroken, zegt ie. Door wie of wat verbroken, daar ben ik naar op zoek.
    Bij mij stopt de aanvoer van bonnen altijd rond dezelfde tijd in het jaar, ik zoek een verklaring
    Stroomstoring gehad en daarna niks meer van de kassa in Exact, of is dat toeval
    Twee dingen tegelijk: de leverancier migreerde servers en wij kregen een nieuwe directeur. Nu geen data meer. Welke is het
    Collega vraagt of ik wil uitzoeken hoe het komt dat de inkoopfacturen al sinds de 9e wegblijven
    Kan iemand me vertellen waar het spaak loopt met die connectie, het is zomaar opgehouden
    da programma pakt precies niks meer van Exact sinds verlof, hoe zou da komen
    Sinds het weekend zie ik in de boekhouding geen enkele order meer, en de orders zijn er wel degelijk
    Waarom moet ik me plots aanmelden bij Exact vanuit het urenpakket terwijl dat anders nooit hoefde?
    Hij zegt 'verbinding verlopen', maar wat is er dan verlopen?
    Ik zoek niet hoe ik hem herstel, ik zoek waarom hij uitviel
    Bij klant Jansen is de brug naar Exact weg en Jansen beweert dat hij nergens aan gezeten heeft
    Maandafsluiting en de declaraties komen niet door, sinds wanneer of waarom: geen idee
    mijn rapport is bevroren op 14 oktober
    Plots geen documenten meer uit Basecone in Exact, terwijl uploaden in Basecone lukt
    Vertel me de waarschijnlijkste boosdoener als een kassa van het ene op het andere moment niets meer doorzet
    Is het Exact, is het de leverancier of zijn wij het? Al vier dagen geen uren
    Sinds maandag komt er niets meer uit de kassa in de boekhouding. Moet ik me zorgen maken en waar begin ik?
    Is het erg dat de webshop al vier dagen geen orders doorzet? Niemand heeft iets veranderd.
    Wat gebeurt er met de facturen van de dagen dat de koppeling stillag? En hoe vind ik uit waarom hij ineens dood was?
    Mag ik zelf gaan prutsen als de koppeling met Dyflexis eruit ligt of moet ik eerst weten wat er aan de hand is?
    Waarom is de verbinding met Exact weg? Het ging drie jaar goed
    Hoe lang kan zo'n koppeling stil liggen voordat het iemand opvalt... nou, tien dagen dus. Wat is er gebeurd?
    moet ik eerst de leverancier bellen of eerst exact als er niks meer doorkomt
    De bonnen blijven hangen bij 'wachten op exact', niemand weet waarom
    Lag er niks aan ons, lag er niks aan hen, en toch staat het stil sinds de feestdagen. Wie zoekt er met me mee?
    Ik kom terug van vakantie en er is in drie weken niks gesynchroniseerd
    Eerst deed hij het, nu niet. Kan dat vanzelf?
    moet ik alles verwijderen en opnieuw beginnen nu de app en exact niet meer met elkaar praten?
    Voor de btw-aangifte moet dit weer lopen: het rapport ververst niet meer en ik weet niet hoe dat komt
    De synchronisatie is opgehouden op de eerste van de maand, toevallig of niet?
    Mijn boekhoudster zegt dat er sinds 3 mei geen verkopen meer binnenkomen vanuit Lightspeed, hoe kan zoiets opeens
    kan een koppeling ook gewoon doodgaan? die van ons lijkt dood
    Mag ik verwachten dat een koppeling blijft werken als niemand er iets aan doet? Die van ons hield er ineens mee op.
    Wordt wat we gemist hebben later nog ingehaald? Eerst wil ik weten waarom de koppeling stopte.
    De controller is boos, het dashboard toont cijfers van twee weken terug en de bron blijkt los te zijn geraakt van Exact
    Koppeling eruit, oorzaak onbekend, maandafsluiting morgen. Volgorde van zoeken?
    Geen enkele factuur van de webwinkel in Exact gekomen dit weekend. Iemand een idee wat er gebeurd kan zijn?
    De tool zegt 'verbinding verbroken' en verder niks
    Het is precies gestopt toen ik op verlof ging, heeft dat met mij te maken?
    Donderdag deed alles het nog, vrijdag niks, en de leverancier wijst naar Exact en Exact naar de leverancier. Wie heeft gelijk?
    Hoe kan het dat Picqer al sinds de hemelvaart geen facturen meer aflevert bij Exact zonder dat iemand gewaarschuwd is?
    Mijn klanten bellen: ze krijgen aanmaningen voor wat al betaald is. Blijkt dat de betalingen-app geen verbinding meer maakt met Exact
    Is het normaal dat zo'n verbinding er eens per jaar uitklapt of is er iets aan de hand?
    's nachts om half drie gestopt, log leeg, morgen consolidatie. Waar kijk ik het eerst
    De stagiaire vroeg waarom de bonnetjes van april er niet in staan. Goeie vraag. De scantool blijkt gewoon opgehouden.
    Wij hebben een vestiging of 6 en bij alle zes is het kassaverkeer naar Exact op hetzelfde moment weggevallen
    hij vraagt nu ineens om in te loggen terwijl ik niks gedaan heb, waarom
    Kan het zijn dat er iets verlopen is? Ik snap niet waarom de uren niet meer overkomen
    Sinds de vakantie doet het Excel-bestand dat elke ochtend ververst werd niets meer, terwijl niemand er aan gezeten heeft
    Wie heeft wat gedaan? De koppeling staat op rood.
    Gebeurt zoiets vaker, dat het zomaar ophoudt tussen Lightspeed en Exact?
    Ben ik nu orders kwijt? WooCommerce en Exact zijn uit elkaar sinds zondag en de reden is een raadsel
    tot 15/4 alles goed, daarna niks van crm
    Het is telkens na een week of vijf dat hij ermee ophoudt, zonder dat ik begrijp waarom
    Ik hoef nog niks te herstellen, ik wil eerst begrijpen waarom de verbinding op 2 juni is weggevallen.
    Mijn voorganger zei dat hij nooit onderhoud nodig had en nu ligt hij er na een half jaar uit
    Klant klaagt, wij wisten van niks: de loonjournaalposten van mei zijn nooit aangekomen, de verbinding lag eruit
    gisteren ging de kasa nog goed door naar exact en vandaag nix, moek me zorgen make
    De boekhoudster wacht op de omzetcijfers van de horecakassa die sinds Pasen uitblijven. Ik heb nergens aan gezeten, hoe vind ik de oorzaak?
    Hoe weet ik of het aan ons wachtwoord, aan een vertrokken collega of aan de licentie ligt dat de verbinding plat is?
    Er liep altijd een stroom van facturen vanuit ons ERP en die is opgedroogd. Oorzaak eerst, dan pas repareren.
    Geen paniek zegt de leverancier, het komt door 'Exact-zijde'. Maar wat moet ik daar dan zoeken, het loopt al drie dagen niet
    De directeur wil zwart op wit waarom het dashboard sinds de negende stil ligt
    waarom zou exact een koppeling zomaar loslaten, ik ben toch betalende klant
    Vroeger merkte ik nooit iets van die verbinding en nu moet ik ineens een rood bolletje oplossen
    Is het toeval dat onze bonnenverwerking ermee stopte in de week dat er zoveel gewijzigd is in het team? Ik weet niet waar het aan ligt
    Duurt zo'n storing lang? De orders van Bol komen niet meer binnen in Exact en verder zegt niemand iets.
    koppeling weg. help. kwartaalcijfers!
    Ik krijg de vraag van zes klanten tegelijk waarom hun bonnetjes niet meer in Exact landen. Onze scantool zegt niks.
    Dossier loopt achter: de app toont wel oude boekingen maar niets van na 20 september
    Zijn wij de enigen bij wie Shopify en Exact elkaar sinds woensdag niet meer kennen, of ligt het aan iets van ons?
    Vanmorgen een leeg verkooplogboek. Normaal staan daar zestig regels uit de webshop. Hoe erg is dat en wat is er gebeurd?
    tot wanneer kan ik gemiste uren nog binnenhalen? dyflexis levert niks aan sinds de 8e en ik weet de reden niet
    Moet er iemand betaald hebben of ingelogd of weet ik veel? De verbinding met ons boekhoudpakket is er gewoon niet meer.
    De nachtelijke export bleef uit. Voor het eerst in vier jaar. Ik wil weten wat er vooraf ging.
    Ik ben de eigenaar van een fietsenwinkel en begrijp hier niets van: de kassa zegt gesynchroniseerd maar in Exact komt niets aan sinds vorige week
    Het enige wat veranderd is: we hebben een nieuwe IT-partij. En nu komt er niets meer binnen uit het CRM. Verband?
    voor de derde keer dit jaar hapert de aanvoer uit de pakbonnenapp en ik wil het naadje van de kous
    Zou het kunnen dat er iemand is die iets heeft uitgezet? De loonkoppeling meldt sinds vandaag geen enkele journaalpost meer en ik tast in het duister.
    Kan ik de schuld van het stilvallen ergens aflezen? Klant wil een verklaring voor 4 dagen zonder orders.
    vorige keer was het 't wachtwoord, nu weer stil maar dat is het niet. wat dan?
    moet ik de hele handel opnieuw installeren omdat er sinds de zomertijd geen bonnen meer naar exact gaan
    Onder 'laatst bijgewerkt' staat al elf dagen dezelfde datum, waarom haalt hij niets meer op uit Exact?
    Ik zie bij de webshop een rood bolletje naast Exact, vorige week was dat groen
    Er kwam een mail van Dyflexis dat de verbinding met Exact is weggevallen, geen reden erbij
    Het lijstje met geboekte bonnen is leeg sinds maandag. Vrijdag stond het vol
    Op het dashboard draait het wieltje en dan staat er 'geen nieuwe gegevens'. Dat zegt hij nu al een week
    De kassa toont een grijs wolkje met een streep erdoor bij de boekhouding
    laatste sync 3 maart staat er. het is nu de 19e
    In de ochtendmail van onze rapportagetool staat elke dag dezelfde omzet. Hij krijgt blijkbaar niks meer van Exact
    Ik kreeg een mailtje 'uw koppeling met Exact Online is verbroken' en ik heb niks gedaan, hoe kan dat
    Het woord 'verbonden' onder het Exact-logo is weg, er staat nu 'niet actief'. Sinds gisteren
    wat er gebeurd is weet ik niet maar de pagina met facturen uit Exact blijft blanco, vroeger stonden ze er
    Mijn scherm zegt 'verbinding verlopen' bij de boekhoudkoppeling, en ik snap niet waardoor
    De baas zwaait met zijn telefoon: cijfers van vorige maand! De app op zijn telefoon ververst niet meer vanuit Exact, zoek uit waarom
    We zien onder het tabblad koppelingen een slotje dat open staat en 'disconnected'. Hoe is dat gekomen?
    Sinds de vakantie is de urenlijst die naar Exact moest niet overgekomen, op het scherm staat alleen een streepje als datum
    Er staat nu Session ended bij onze scantool en de bonnetjes stapelen zich op. Waardoor is dat zo ineens?
    het groene vinkje achter Exact is weg bij Payhawk
    Mail: 'we could not reach your Exact Online administration for 5 days'. Hoezo niet?
    Vanochtend stond er een gele balk boven ons CRM dat de boekhouding niet meer gekoppeld is. Niemand heeft eraan gezeten, zeggen ze
    De teller van verwerkte orders blijft op 1.204 staan, hij ging altijd door tot in Exact
    Ik begrijp er niets van, de koppeling was gisteren nog blauw en nu is het blokje leeg en komt er geen order meer door naar Exact
    Naast de naam van onze bv staat 'losgekoppeld' en dat heb ik niet zelf gedaan
    er staat authentication failed bij exact in het logboek van de webwinkel, van de een op de andere dag
    Power BI mailt mij elke nacht dat het vernieuwen niet lukte omdat Exact om een login vraagt, terwijl het maanden goed ging
    In de app op de tablet van de chauffeurs staat niets meer onder klanten, die kwamen altijd uit Exact
    onze boekhoudster zegt dat de inkoopfacturen niet meer binnenvallen, het mapje blijft leeg, wat is er gebeurd met die koppeling
    Ik lees in een mail van de leverancier: token invalid. Wat is er gebeurd en wie moet wat doen?
    Vroeger zag ik een teller met 'verstuurd naar Exact', die staat sinds donderdag op nul
    Bij het openen van de app verschijnt een kapotte kettingschakel, en sindsdien niets nieuws. Wie heeft hem doorgeknipt?
    Mijn dashboard laat alles zien tot en met 14 oktober en daarna houdt het op
    Op maandag stond er nog een blauw wolkje, dinsdag een grijs. Sindsdien geen enkele bon
    Wij krijgen al drie dagen geen nachtelijke mail meer met 'import geslaagd'
    Iemand zei dat het aan Exact lag, een ander aan Dyflexis, ik zie alleen dat er geen uren meer doorkomen
    De kolom 'status' was OK en is nu leeg, bij alle orders na 12 mei
    Het logo van Exact in onze webshop is doorgestreept, hoe zou dat komen
    Waarom staat er opeens 'inactive connector' in het beheerscherm van ons CRM?
    De meldingen van de app zijn in het Duits, ik maak eruit op dat de Verbindung mit Exact is abgebrochen. Waarom toch?
    bonnen blijven hangen op 'in wachtrij', exact neemt niks meer aan, vorige week ging het nog
    Mijn overzicht heeft al een maand dezelfde saldi, de leverancier zegt dat onze kant de verbinding verloor
    Hij deed het, hij deed het, en toen stond er 'offline' onder de boekhouding
    Een klant van mijn kantoor belt: haar kassa boekt niet meer, er staat een uitroepteken bij Exact. Hoe vind ik de oorzaak?
    De scankoppeling zegt 'laatste contact: 41 dagen geleden', hoe komt dat
    Vreemd: het vinkje is groen, maar 'laatst opgehaald' staat op vorige maand. Iets is er opgehouden
    In de ochtend 200 orders in de wachtrij, geen enkele in Exact en nergens lees ik wat eraan scheelt
    Bij 'verbonden met' staat nu niks, daar stond altijd onze bedrijfsnaam
    Het schermpje 'verbinding herstellen?' komt elke dag. Ik wil weten waarom hij telkens wegvalt
    er stond iets van refresh token in de mail van de it-er, sindsdien geen facturen
    Sinds de storing van zondag blijft de urenlijst op rood
    Er is in huis niemand die iets veranderd heeft, en toch leest de BI niets meer in, ziet u wat er mis kan zijn
    Ik ben de secretaresse, ik zie dat de bestelbonnen niet meer in Exact verschijnen zoals vroeger elke middag, en mijn baas wil een verklaring
    Bij ons hangt een scherm aan de muur met de dagomzet, daar staat al twee weken 8.412 euro
    Ik krijg van het programma een pushmelding dat Exact 'niet bereikbaar' is, elke ochtend om zeven. Wat scheelt eraan
    De gele driehoek naast Exact gaat niet weg en de facturen ook niet
    In ons CRM staat bij elke klant 'openstaand saldo onbekend'. Dat kwam altijd uit Exact
    De app vraagt niks, zegt niks en doet niks meer met Exact
    Ik zie de melding in het Frans 'connexion perdue avec Exact', wij zitten in Brussel. Comment ça komt?
    Er stond een tekst met OAuth en expired, en sinds die dag ligt de boel plat
    Vroeger liep er een balkje vol bij het ophalen uit Exact, nu springt hij meteen op 0
    de urenapp toont een medewerkerslijst van drie maanden oud. Ververst niet meer uit Exact
    Nadat ik terugkwam van zwangerschapsverlof zie ik dat er sinds oktober geen enkele bon is geboekt via de app, wat is er misgegaan
    Ik zie nog wel de oude facturen maar niets meer van na 1 juni
    Op de telefoon van de monteurs staat 'synchronisatie onderbroken'
    De boekhoudster meldt: kassarapport blijft weg. Op de kassa zelf brandt een oranje ledje bij 'export'
    Het is nu de derde keer dit jaar dat het groene bolletje verdwijnt, waarom gebeurt dat steeds
    Mijn collega ziet 'verbinding mislukt', ik zie 'laden...', we gebruiken dezelfde app
    webwinkel exact dood sinds update wachtwoordbeleid of zo, geen idee
    Elke vrijdag kreeg ik een overzichtsmail uit onze app met cijfers van Exact, de laatste twee vrijdagen was die mail leeg
    Ik ben tandarts, geen informaticus: het programma zegt dat het geen boekhouding meer vindt en tot vorige week vond het die wel
    de vraag van de directie is simpel: waarom is dat balletje rood
    Ik lees 'verificatie vereist' naast Exact, maar niemand kan me zeggen waarom dat nu ineens opduikt
    Het aantal nieuwe facturen in de app staat op nul sinds woensdag twaalf uur, iets is er die middag gebeurd
    Tijdens het weekend is er blijkbaar iets doorgesneden, maandag stond overal 'offline'
    Bij het vorige kantoor ging dit nooit fout, hier dooft de koppeling zonder uitleg
    Wat te controleren als een integratie die twee jaar goed liep plots geen data meer toont?
    De magazijnman roept dat zijn scherm 'no link to finance' aangeeft
    Ik heb alleen een schermfoto van de klant: rood kruis, Exact, datum van drie weken terug. Wat vraag ik hem?
    Hij zegt keurig 'gelukt' elke nacht, maar er staan nul records in en vroeger honderden
    Graag oorzaak van uitval koppeling Exact - Lightspeed, zie schermafbeelding, groene status verdwenen op 2/11
    In de app stond mijn naam rechtsboven bij Exact, nu staat er 'niemand'
    Facturen blijven hangen, exact icoon knippert geel, wa is da?
    Het rare is: de leverancier ziet bij hem 'actief' staan en ik zie bij mij 'geen verbinding'. Er komt niets meer over
    Ik moet van mijn chef uitzoeken waarom we een mail 'synchronisatie gestaakt' kregen
    Na een stroomstoring op kantoor blijft de dagomzet weg uit Exact, de rest doet het
    De bonnetjes die ik fotografeer belanden niet langer in Exact, ik zie ze wel in de app staan
    Er staat 'toegang ingetrokken of verlopen' en ik heb geen idee welke van de twee het is
    geen data sinds de 14e, log: unauthorized_client, iemand een idee
    er was een keer een venster met 'machtiging vervallen', weggeklikt, nu komt er niks meer binnen
    Waarom ziet de directeur in zijn app opeens nul klanten
    Ik druk op verversen, er draait iets, en dan staat er weer dezelfde ouwe datum onder. Exact lijkt wel weg
    Hoe kan het dat een app die twee jaar vanzelf ging opeens 'login nodig' toont
    De school waar ik werk ziet geen ouderbijdragen meer in Exact verschijnen via de inningstool
    Wij kregen van onze eigen klanten te horen dat hun facturen niet doorkomen. In het systeem een rood lampje bij Exact
    'Status: pending authorization' staat er sinds vorige week, ik heb niets aangeraakt, en de export ligt stil
    De koppeling viel uit precies tijdens de maandafsluiting, kan iemand mij zeggen waar het aan ligt
    Dit is de vierde ochtend dat de voorraadlijst van gisteren is, en eergisteren, en daarvoor. Exact geeft niets meer door
    Even overleggen collega: bij klant De Vries staat de scankoppeling op uit, zij hebben niets gedaan. Waar begin je?
    kan niet meer verbinden staat er, tot zondag kon hij dat wel
    Waarom is het vinkje bij Exact een vraagteken geworden
    Mijn dochter beheert de webshop en zegt dat er 'uitgelogd bij boekhouding' staat sinds Moederdag
    app levert niks aan exact meer, leverancier wijst naar ons, wij naar hem
    De export van de tandartssoftware bleef in januari al eens hangen en nu wederom, met een lege lijst
    Ik zou zeggen dat de app dood is: geen fout, geen cijfers, geen teken van leven uit Exact
    Ik vraag niet hoe ik opnieuw inlog, ik vraag waarom het lampje bij Exact steeds op rood springt
    De scanapp heeft het altijd gedaan en nu zegt hij 'geen rechten meer', terwijl niemand bij ons iets heeft weggehaald
    Niemand weet wat er aan scheelt: geen bonnen in Exact, geen fout, en de app zegt dat hij wacht op iets
    Op mijn lijstje met integraties staat Exact nu onder 'inactief', ik zou willen begrijpen hoe dat zo gekomen is
    De export naar de boekhouding is 's nachts opgehouden en de nachtwaker heeft ook niks gezien
    Wij zijn niet uitgelogd, wij hebben niets opgezegd, en toch zegt het programma 'geen verbinding met uw boekhouding'
    Gisteren om 16.12 uur de laatste boeking door het programma, sindsdien stilte
    er staat nietr verbonden bij exact en ik heb nix gedaan hoe kan da
    sinds vrijdg geen enkle factuur meer int systeem van de webshop naar exact, waarom
    gvd weer dat rode kruisje bij de boekhoudkoppelng, derde keer deze maand, wat is het toch
    datum laatste overdracht blijft op 3-9 staan help
    Na twee weken Kreta open ik de laptop en zie ik dat er sinds de 9e geen enkele bon meer uit Basecone in de boeken staat, waar begin ik
    Vrijdag liep alles nog, maandagochtend was het stil: geen orders meer in Exact
    Na de fusie van vorige maand krijgt ons urenprogramma niks meer doorgezet en niemand weet waarom
    Er is iets gebeurd tijdens de kerstsluiting want de kassa praat niet meer met Exact
    De webshop heeft het drie jaar gedaan en is er zondagnacht mee opgehouden, hoe kom ik erachter wat er mis ging
    Sinds de update van dinsdag staat de Excel op dinsdag stil, ligt het aan de update of aan Exact?
    Wij zijn verhuisd naar een ander pand en toeval of niet: de declaraties komen sindsdien niet meer binnen
    Gisteren heeft iemand ergens op geklikt en nu is de Dyflexis verbinding dood. wat nu
    Mijn baas riep vanmorgen dat het dashboard van vorige week is, er is toen van alles tegelijk veranderd, hoe vind ik de oorzaak
    Tot de 14e kwamen de bankbonnen netjes via de scanner in Exact, daarna niks, en ik heb zelf niets aangeraakt
    Sinds mijn zwangerschapsverlof is er klaarblijkelijk iets kapotgegaan, de facturen uit het CRM komen niet meer over
    Een halfjaar geleden ingesteld en nooit meer naar omgekeken, en nu ontdekt de accountant dat er al weken niets meer doorloopt
    Er kwam een brief van Exact over veiligheid, een dag later deed onze kassa niks meer richting de boekhouding
    stagiair heeft gisteren zitten rommelen in de instellingen en nu haalt powerbi niks meer op
    We hebben een weekend stroomstoring gehad en daarna is het automatische ophalen nooit meer op gang gekomen
    Ik kreeg ruzie met de leverancier van de kassa, en nu komt er toevallig niets meer binnen in Exact, hebben zij dat gedaan of iets anders?
    Vorige week nog prima, nu vraagt dat ding ineens of ik wil inloggen. Wat is er dan gebeurd?
    Wat zou er gebeurd kunnen zijn dat Payhawk na 2 jaar probleemloos doorboeken plots zwijgt
    Na de overstap naar een nieuwe server is de nachtelijke synchronisatie met Exact niet meer van start gegaan
    Onze systeembeheerder heeft van alles dichtgezet na een phishingmail en sindsdien ligt de uurkoppeling eruit, of is dat toeval
    Tijdens de bouwvak is er iets gebeurd. Voor: urenstaten in Exact. Na: niks.
    Ik heb niks veranderd, mijn collega heeft niks veranderd, en toch is Shopify sinds woensdag stil richting Exact
    De storing van vorige week is voorbij zegt Exact, maar bij ons komt er nog steeds geen verkooporder binnen
    Wij hebben een roerige maand achter de rug, overname, nieuwe directeur, en nu klaagt de planner dat de uren niet meer doorkomen
    sinds 1 januari geen journaalposten meer uit het salarispakket, uitzoeken graag
    Bij de maandafsluiting viel op dat er van 3 tot 19 mei een gat zit in de kassaverkopen; de verbinding staat stil, waarom
    De marktkraam stond er donderdag gewoon, de pinbonnen van vrijdag en zaterdag staan nergens in Exact, wat is er met de doorvoer gebeurd
    Iemand van Exact heeft ons vorige week geholpen met iets anders en sindsdien vertikt de declaratieapp het
    Ik had mijn jaarcijfers nodig en ontdekte dat de facturen uit WooCommerce al sinds Pasen niet meer zijn overgekomen
    Bij ons is de voorraadsynchronisatie na de inventarisatie niet meer aangegaan, we hebben daar toch niks geks gedaan?
    Onze vrijwilliger zei dat het weer werkte, maar in de cijfers zie ik na 6 oktober niets meer van de ledenadministratie
    Het was een chaotische week: directeur weg, kantoor verhuisd, netwerk vernieuwd. De urenboekingen haperden niet, ze hielden gewoon op.
    ik heb alleen mn taal in exact op engels gezet en nu hapert shopify, kan dat
    De leverancier wijst naar Exact, Exact wijst naar de leverancier, en intussen liggen onze verkooporders al vier dagen stil
    sinds de jaarwisseling vraagt twinq of wat het ook is steeds om verbinding te maken, vorig jaar nooit
    Klant belt boos: zijn dashboard toont cijfers van september, het is november. Waar zit de breuk
    Voor de directievergadering van morgen: de BI staat sinds donderdag stil, ik moet kunnen zeggen waardoor
    Nadat de ICT'er bij ons op bezoek was geweest hield het inlezen van de bonnen op, hij zweert dat hij nergens aan gezeten heeft
    Ik kreeg een melding op mijn telefoon, heb hem weggeklikt en nu schrijft de app niks meer naar de boekhouding
    Waarom zou een koppeling die het sinds 2021 deed er op een doordeweekse dinsdag ineens mee uitscheiden
    Gisteren drie dingen gebeurd: mail van Exact, herstart van de server, collega ziek naar huis. Vandaag geen orders. Help
    Bij thuiskomst van mijn pelgrimstocht bleek dat er al die tijd niets uit de camping-app is geboekt
    Het loonpakket kan sinds de vorige loonronde niet meer wegschrijven, eerst dacht ik aan een vergissing van mezelf
    Ik volg mevrouw De Smet op, zij zei dat alles vanzelf ging, maar sinds mijn eerste werkdag gaat er niets vanzelf
    We zijn van provider gewisseld en sinds die avond hoor ik van ons magazijnsysteem niks meer in Exact
    De facturatie vanuit Teamleader is begin deze maand stilgevallen, er is bij ons toen niet gewerkt, dus wie deed wat?
    Er zat eerst vertraging in, daarna halve dagen niets, en sinds gisteren is de doorvoer naar Exact helemaal afgebroken
    nu al de tweede keer dit jaar dat ie er zomaar uitklapt, hoe kom ik nu eens achter de oorzaak
    Wij deden vrijdag een proefafsluiting, maandag was de link met de kassa verbroken, was dat ons eigen toedoen
    Ik ben secretaresse bij een notaris en heb niets met computers, maar sinds de feestdagen staat de urenregistratie los van de boekhouding en ik krijg de schuld
    Het kan de vakantiekracht zijn geweest, het kan de update zijn geweest, feit is dat er sinds de 22e geen pakbon meer binnenrolt
    Wij hebben eind vorige week onze meubelzaak opnieuw ingericht, de kassa's verplaatst, en ik zie nu pas dat de dagomzetten niet meer in Exact komen
    Heel 2025 ging het vanzelf, 3 januari niet meer, en niemand durft aan iets te komen
    De man van de storingsdienst vroeg wat er voor de storing gebeurd was, dat weet ik dus niet, er kwam gewoon niets meer van de verhuursoftware in Exact
    Heb ik zelf iets kapotgemaakt? Ik wisselde van browser en nu is de koppeling tussen uren en Exact weg
    vorige week vrijdag 16.40 was de laatste factuur die overkwam. daarna stilte. wat was er om 16.40
    Onze vestigingsmanager merkte het als eerste, er stonden geen personeelsuren meer bij de kostprijs, terwijl dat altijd over kwam waaien uit Dyflexis
    Zou onze verhuizing naar een andere Microsoft-omgeving de ophaalslag van Power BI uit Exact gesloopt kunnen hebben
    Exact zelf doet het, de webshop zelf doet het, alleen ertussen gebeurt niets meer sinds Sinterklaas
    bij mijn oude werkgever was zoiets altijd het wachtwoord, maar hier is niks gewijzigd en toch zwijgt de scanner
    Ons abonnement is verlengd, de gebruiker werkt hier nog, niemand trok iets in, en toch krijgen we al een week geen data
    De boekhoudster houdt vol dat ze niks gedaan heeft behalve koffie gehaald, maar na die middag kwam er geen declaratie meer uit de app
    Mijn opdrachtgever betaalt mij niet omdat mijn uren sinds vorige maand niet meer uit het urenpakket in zijn Exact belanden
    na 2 mnd zonder klachten ineens verbinding verbroken in beeld, oorzaak?
    De eerste week na livegang vlekkeloos, de tweede week ook, en in de derde ging het licht uit tussen CRM en Exact
    Zie ik het goed dat sinds de naheffing niemand meer iets uit de parkeerapp in de boeken heeft gekregen? Wat is daar voorgevallen
    Onze Franse directeur zegt que rien ne passe plus, sinds zijn bezoek loopt de bestelstroom naar Exact dood
    kdacht dat t aan internet lag maar dat is weer terug en nog komen er geen bonnetjes in exact
    Volgens het statusscherm is de app niet meer verbonden, gisteren was dat bolletje nog groen
    Er is in het weekend gewerkt aan onze firewall en nu vult de BI zich niet meer vanuit Exact, maar de rest van internet doet het
    De verkoper van de app belde dat het bij de buren ook gebeurde, die waren hun verbinding met Exact kwijt, wij dus ook
    De PostNL-link doet het, de pinlink ook, maar de dagafsluiting van de kassa komt sinds Hemelvaart niet meer in Exact
    Ik dacht dat het de bank was, maar de bank loopt, het is het declaratiepakket dat sinds mijn vrije week niks meer naar de boekhouding duwt
    eerst waren de bedragen fout, dat is door hen hersteld, en sinds die herstelactie komt er niks meer over naar exact
    Onze Visma-uren gingen altijd om zes uur naar Exact, sinds de wintertijd gebeurt er om zes uur niets en om zeven ook niet
    Ik moest van de verzekering alle software nalopen en zag dat de huur-app al twee maanden nul regels in Exact aflevert, ooit liep dat
    Mijn personeel vond het gek dat de omzet op nul stond, ik zocht het in de kassa maar de kassa klopt, het oversturen is gestopt
    Zo'n drie weken terug brak de synchronisatie met HubSpot, rond de tijd van de reorganisatie, en ik zoek nog naar de aanleiding
    Na het sinterklaasweekend sta ik met lege verkoopcijfers in de boekhouding, Lightspeed zelf staat er vol mee
    Collega's uit Gent melden dat de prikklok sinds 11 november geen uren meer in Exact gooit, daarvoor vijf jaar probleemloos
    Tot onze controller op huwelijksreis ging liep het rapport, nu kreeg ik van de directie op mijn kop omdat het al weken oud nieuws toont
    Ik weet dat er een week geleden iets mis is gegaan want de laatste huurfactuur in Exact is van toen, maar wat en waarom?
    bezoek van de servicemonteur, daarna nooit meer een kassarapport in exact gezien
    Het enige dat ik gedaan heb is een mailtje van Exact wegklikken en nu krijgt ons incassopakket geen facturen meer
    Wie helpt mij uitpuzzelen waarom de doorvoer uit Trivec er na de tweede kerstdag mee gestopt is
    Het gaat om een hardnekkige stilte tussen ons reserveringssysteem en de boekhouding sinds de heropening
    sins de stroming uitviel bij ons komt er nix meer van de kassa in exact, hoe vind ik wat der stuk is
    heb vakansie gehad en nu zegt basecone niks meer tegen exact??
    collega zegt ik heb niks gedaan maar de uren komen niet meer door sinds ze op mijn pc zat
    app werkte gisterenmiddag nog, baas ging eraan zitten, vanavond dood
    na inventaris geen artikels meer van exact nr webshop, was daarvoor alle dagen goed
    wij zijn gehackt geweest (mail), nu alles terug maar de facturenimport naar exact is niet terug
    drie weken geleden nieuwe router, twee weken geleden nieuwe kassalade, een week geleden geen omzet meer in exact. wat was het
    de koppelng is gestorven in de nacht van zaterdag op zondag geen idee waardoor
    Het was carnaval, we waren een week toe, en sindsdien krijgt de boekhouding niets meer van het kassasysteem
    toen wij nog in het oude gebouw zaten liep de sync
    ik heb niets gewijzigd en toch komt er niets meer binnen van de kassa
    sinds dinsdag geen facturen meer uit de webshop, waarom weet niemand
    de koppeling deed het altijd, nu niet meer, ik wil weten waarom
    wil gewoon dat het weer loopt, sinds gisteren staat alles stil
    zonder waarschuwing is Dyflexis opgehouden met boeken
    stilstand bij de scantool, oorzaak onbekend
    wie heeft er aan zitten? de loonjournaalposten komen niet meer door
    geen data meer sinds het weekend, niets veranderd voor zover ik weet
    Payhawk stuurt al vier dagen niets door en niemand hier heeft iets ingetrokken, denken we
    de verbinding is weg en ik weet niet waar ik moet zoeken
    waarom houdt die koppeling er nou ineens mee op
    onze uren stromen niet meer in, wat is er gebeurd
    rapport blijft op de cijfers van de 12e staan, de verversing doet niks meer
    's nachts haalde hij altijd alles op, nu al een week niks, geen idee hoe dat komt
    is er iets kapot? van de ene op de andere dag geen bonnen meer in Exact
    eerst liep alles prima met Visma, nu hapert het niet, het is gewoon dood
    zoek uit waarom Basecone niks meer aflevert
    dood spoor tussen CRM en Exact sinds de vakantie, wat kan dat zijn
    mijn klant belt dat er geen orders meer in zijn boekhouding komen, hoe vind ik de reden
    ik wil niet blindelings opnieuw koppelen, eerst weten waardoor hij is gestopt
    alle verkoopfacturen bleven uit en ik kreeg geen enkel bericht, wat ging er mis met de link
    ineens stil
    Bij drie van mijn klanten werkt het nog, bij de vierde niet meer. Dezelfde app. Waardoor?
    de sync is opgehouden en de leverancier wijst naar Exact
    hebben wij iets gedaan waardoor de app eruit ligt?
    ik wil geen nieuwe koppeling, ik wil weten waarom de oude dood is
    geen pakbonnen meer in Exact sinds donderdag half drie, verder alles hetzelfde
    mijn chef eist een verklaring waarom de omzet van het weekend niet is doorgekomen uit de kassa
    de app zegt verbonden, maar er is al negen dagen niets overgekomen en geen mens weet hoe dat komt
    het was een goede koppeling, tot eergisteren
    Basecone doet niks meer, wie kan mij vertellen wat er aan voorafging
    bij alle klanten op dezelfde dag uitgevallen, geen bericht gekregen
    Ik klikte niets, ik wijzigde niets, ik ben niet met vakantie geweest. En toch: stil.
    lege verversing vannacht, eergisteren nog gevuld, oorzaak zoeken
    waarom is de link van de webshop er opeens uitgevallen, we zitten in de sale
    ineens worden onze declaraties niet meer afgeleverd in exact en niemand heeft iets gedaan
    verbinding verbroken tussen urensysteem en exact, hoe achterhaal ik waardoor
    De leverancier zegt 'aan onze kant is alles groen'. Toch krijgen wij geen data meer.
    kunnen jullie uitvissen wat onze salariskoppeling om zeep heeft geholpen
    doet de koppeling met exact het bij jullie nog? bij ons is hij zonder reden opgehouden
    eerst liep de voorraad mee, sinds een week niet, en de app geeft geen kik
    ik wil een diagnose: wat brak onze factuurstroom
    ik wil niet horen dat ik moet wachten, de bonnen komen al zes dagen niet binnen en ik snap niet waarom
    koppeling uit de lucht, geen aanleiding
    de rest van het kantoor merkt niets, maar bij mij levert de tool sinds vanochtend niets meer
    iets heeft de verbinding met Teamleader gebroken, maar wat
    van alle kassa's in de keten doet alleen onze Exact-uitwisseling het niet meer en niemand kreeg bericht
    weet iemand waarom exact onze app niet meer binnenlaat? we hebben hem niet afgesloten
    doet niet meer, deed wel, niks veranderd
    koppeling stuk wie weet waarom
    koppeling werkt niet meer oorzaak
    sync stil sinds vrijdag
    basecone exact geen data meer
    verbinding verbroken waarom
    shopify bestellingen komen niet meer door in exact
    koppeling uitgevallen, reden onbekend
    integratie dood sinds weekend
    dyflexis exact ineens niks
    facturen komen niet meer binnen vanuit scanapp
    power bi exact geen verversing meer sinds maandag
    app heeft er zomaar de brui aan gegeven
    waarom is verbinding met exact weg
    koppeling hapert, uitzoeken waardoor
    kassa boekt niks meer door
    payhawk exact sync gestopt oorzaak zoeken
    connectie verloren exact online diagnose
    urenapp stuurt geen uren meer door
    koppelng gestopt oorzaak
    link ligt eruit sinds wachtwoordwissel?
    tot gisteren liep het, nu niks
    storing koppeling of ligt het aan ons
    visma payroll journaalpost komt niet meer over
    exact connector offline troubleshooting
    webshop exact verbinding weggevallen
    waarom kwam er vannacht niets binnen
    ligt plat: crm naar exact
    app geen gegevens na vertrek collega
    hij doet het gewoon niet meer, wat is er gebeurd
    geen nieuwe bonnen meer, niemand heeft iets veranderd
    klippa stil, niemand weet waarom
    koppeling opeens dood hoe achterhaal ik reden
    import gestopt zonder melding
    automatische doorboeking stopte
    nachtelijke ophaalactie leeg sinds 3 dagen
    checklist koppeling kapot
    achterhalen waarom app geen toegang meer heeft
    uitval exact link kassasysteem
    mijn scantool ligt eruit, help
    wat is er stuk tussen shopify en exact
    verbindng verbrokn exact app
    datastroom opgedroogd exact
    hubspot exact sync broken oorzaak
    vanaf 3 mei geen enkele boeking meer uit kassa
    wie of wat heeft de koppeling gesloopt?
    gisteren nog prima, vandaag niets
    bestellingen blijven hangen sinds exact-update
    trengo exact weg sinds gisteren
    waarom praat de webshop niet meer met exact
    app rood bolletje, reden?
    verbinding met exact verbroken mail ontvangen
    silvasoft haalt niks meer
    hij vraagt ineens om login, hoe kan dat
    koppeling stond 's ochtends uit
    sinc gestopt exakt
    niemand raakte iets aan en toch dood
    opeens uitgelogd uit exact in de app, waarom
    geen uren meer sinds boekhouder weg is?
    import ligt al week stil, wat nu onderzoeken
    de bonnen stapelen op in basecone
    leverancier zegt ligt aan exact, exact zegt leverancier
    koppeling valt elke maand uit
    scanner naar exact: nul binnen
    hoe spoor ik op waarom het stokte
    storingsonderzoek koppeling
    krijg niks meer uit de kassa, wat is er gebeurd
    doorzetten naar exact stokt plotseling
    zenvoices bleef steken sinds dinsdag
    Waarom doet de kassa niks meer met exact?
    Wat is er vannacht misgegaan met de koppeling?
    Hoe kom ik erachter waarom hij stilstaat?
    Waarom is het stil vanuit shopify?
    Ligt het aan ons dat er niks binnenkomt?
    Wie heeft de verbinding verbroken?
    waarom komt er nix meer uit dyflexis
    Zomaar opgehouden, en nu?
    waarom is de kopeling stuk
    verbiding weg sinds dinsdg
    scantol stil oorzak
    shopfy bestelingen komen nie binnen exact
    gen data meer uit kassa hoe komt da
    iets gebuerd, sync ligt plat
    app haalt niks mer op
    urenap boekt plots nie meer door
    Ligt het aan Exact, aan de app of aan ons? Er komt sinds maandag niets meer binnen
    De koppeling is dood en niemand weet waarom, waar begin ik met zoeken?
    Is er iets verlopen of is er iets stuk? De bonnetjes komen niet meer door
    Ineens stilte vanuit de webshop, terwijl er gewoon verkocht wordt
    Vorige week was alles nog goed. Nu niks. Heeft iemand iets aangeraakt?
    Mijn cliënt belt dat zijn kassa niet meer boekt, hij weet niks en ik ook niet. Welke vragen stel ik hem?
    Is het normaal dat een koppeling er na een vakantie ineens mee ophoudt
    geen data meer uit exact sinds 1 okt, oorzaak onbekend
    Hoe weet ik of het een wachtwoordding is, of dat er iemand iets heeft ingetrokken?
    wachtwoord gewijzigd en nu app stuk? of toeval
    De stagiair heeft zitten klikken, en nu doet de urenkoppeling niks
    Kan het zijn dat onze link eruit ligt omdat Ahmed uit dienst is, of moet ik verder zoeken?
    Hij liep jaren als een zonnetje en is er zonder waarschuwing mee gekapt
    Komt dit door een storing, of is er bij ons een toestemming verdwenen?
    dashboard staat stil op cijfers van 12 september
    Ik wil weten of iemand expres de koppeling heeft uitgezet of dat hij vanzelf is afgehaakt
    Moet ik de leverancier bellen, Exact bellen of eerst zelf iets nakijken nu er niets meer doorkomt?
    Twee koppelingen tegelijk plat, dat kan geen toeval zijn, wat is de gemeenschappelijke oorzaak
    We hebben dezelfde app voor een tweede bedrijf aangesloten en nu ligt die van het eerste eruit, heeft dat met elkaar te maken?
    Wie of wat heeft onze verbinding met Payhawk verbroken
    Sabotage of gewoon verlopen? Koppeling weg op de dag dat de oude controller vertrok
    Klanten krijgen geen facturen omdat er niks meer uit Exact komt, hoe vind ik de reden?
    De ene dag wel, de andere dag niet meer, en nu al twee weken niet. Hoe achterhaal ik de oorzaak
    Nergens een foutmelding te bekennen en toch komt er geen enkele bon meer aan
    Ik snap niet of dit een kwestie is van opnieuw verbinden of dat er meer aan de hand is
    Kassaleverancier zegt: ligt aan Exact. Exact zegt: ligt aan de kassa. En intussen boekt er niks meer
    Moet ik mij zorgen maken, onze koppeling is al vier dagen stil en er staat nergens een fout
    Kan het aan de update van vorige week liggen dat er niks meer uit Exact komt, of is er bij ons iets veranderd?
    Werkte, werkt niet, waarom
    wat kan er allemaal voor zorgen dat een lopende koppeling plots ophoudt?
    Onze adviseur vraagt namens een cliënt: de bonnetjes komen niet door, waar zoeken we eerst
    Een hacker of gewoon pech? De verbinding tussen onze webwinkel en Exact is verdwenen
    Zijn er bekende redenen waarom een app na maanden trouwe dienst geen cijfers meer krijgt
    Ik wil eerst de oorzaak, dan pas de oplossing: de app vraagt sinds vandaag om inloggen en dat deed hij nooit
    De app toont een inlogscherm. Is de verbinding verlopen, of heeft iemand hem eruit gegooid?
    Ik heb niets veranderd. Toch doet de rapportage het niet meer
    collega gaat weg, andere collega wachtwoord gewijzigd, licentie omgezet, en koppeling dood. welke van de drie is het
    Is het toeval dat na onze verhuizing naar een ander Exact-pakket de uren niet meer doorkomen?
    Tot vrijdag kreeg ik elke ochtend verse cijfers in mijn dashboard. Nu blijft het oude zien, hoe kan dat
    Wie kan mij helpen vaststellen waar het misgaat: geen enkele order meer sinds dinsdagmiddag
    De verbinding lijkt te leven maar er komt niets, geen fout, geen data
    Na de security-sweep van IT zijn een paar verbindingen stilgevallen, ik weet niet zeker of dat de oorzaak is
    Ik ben maar de receptioniste, maar men zegt dat de boekingen van de kassa niet meer aankomen. Hoe zoek ik uit waarom
    Is onze koppeling stuk of heeft hij vakantie, grapje, maar serieus: sinds de bouwvak geen data
    De uren komen niet meer over. Eerst dacht ik aan internet, maar de rest werkt. Wat kan het zijn?
    orders blijven in de webshop hangen, exact krijgt niks. liep altijd goed
    Twee verdachten: de wachtwoordwissel van dinsdag of de nieuwe firewall van woensdag. Hoe weet ik waardoor de app geen Exact meer krijgt
    Wij zien geen enkele synchronisatie meer sinds de datum waarop de vorige eigenaar zijn abonnement wijzigde
    Onze klant verwijt ons dat wij zijn koppeling hebben gesloopt, hoe toon ik aan wat er gebeurd is
    Er is niemand meer die weet hoe het ooit opgezet is, en nu ligt het plat. Waar beginnen?
    Is het een bekend verschijnsel dat alle verbindingen er op de eerste van de maand uitklappen?
    Nachtelijke import draait op nul regels sinds een week of twee
    Payhawk-declaraties blijven aan hun kant staan met 'wacht op Exact'. Wat is er voorgevallen?
    Onze Power BI-consultant kijkt ernaar en zegt 'geen verbinding', onze Exact-man zegt 'niks aan de hand', en ik zit met een directie die al twee weken oude cijfers ziet. Wat is er gebeurd?
    De koppeling is op 3 november tussen 9 en 10 weggevallen. Wie of wat kan dat veroorzaakt hebben, en hoe ga ik dat na zonder het erger te maken?
    Vraagje namens mijn cliënt, een fietsenwinkel: sinds hij zijn boekhoudster heeft laten gaan en tegelijk een nieuw pakket nam komt er niks van de kassa. Waar zit het in?
    Moet ik blijven proberen of juist niet? De app faalt steeds met verbinden en ik weet niet waarom
    de app geeft geen kik meer
    Hier is de vraag: verlopen, ingetrokken, geblokkeerd of verdrongen? Onze bonnenstroom is droog
    hij doet het niet meer en ik snap er niks van, gister nog wel
    kopeling kassa exact dood sinds vrijdag wat is er gebeurt
    geen bonnetjes meer vanaf dinsdag, verlope of kapot?
    niemand heeft iets gedaan zegt iedereen maar de uren komen nix meer over
    Sinds maandag komt er niets meer over uit de webshop en niemand heeft iets veranderd, zover ik weet
    De verbinding met Basecone ligt eruit, waardoor zou dat komen?
    Onze urenapp praat niet meer met Exact, gisteren nog wel
    Elke ochtend stonden er nieuwe bonnetjes klaar, al een week is het stil
    koppeling dood wat nu
    De integratie hapert niet, hij is gewoon helemaal opgehouden
    Kassa boekt niet meer door naar Exact. Waar begin ik met zoeken?
    Waarom zou een koppeling die drie jaar gedraaid heeft er zomaar mee ophouden
    Ik krijg van de leverancier te horen dat het aan Exact ligt en Exact zegt dat het aan de leverancier ligt; feit is dat er niets meer doorkomt
    Ons Power BI-dashboard staat stil op 3 maart, de verversing lukt niet meer
    Nadat Jeroen uit dienst ging stopte ineens het doorboeken, is dat toeval?
    Na een wachtwoordwijziging bij de boekhouder doet de scantool het niet meer
    Lightspeed meldt 'disconnected from Exact', hoe kan dat zomaar
    Er verschijnen geen verkoopfacturen meer uit de CRM, terwijl er wel gefactureerd is
    sync stopgezet zonder reden
    De app was een zomer lang niet gebruikt en nu zegt hij niks meer
    Help, de salarisboekingen komen niet door en het is bijna de 25e
    Shopify staat op groen maar in Exact komt al dagen geen order binnen
    De verbinding viel weg precies toen we een tweede vestiging aansloten
    Mijn baas wil weten waarom de automatische verwerking sinds vorige week plat ligt
    Alles was goed, toen vakantie, en na terugkomst trok de expensetool geen cijfers meer op
    We merkten pas bij de btw dat de koppeling al zes weken niets had gedaan, wat is hier gebeurd?
    verbinding verbroken met exact, oorzaak?
    Ineens geen data meer, en ik heb geen zin om blind opnieuw te koppelen voor ik weet wat het was
    Hoe kan het dat de robotboeker opeens niet meer bij Exact komt?
    Payhawk laat een rood kruis zien bij Exact en verder geen uitleg
    De nachtelijke import draait niet meer, log staat vol met fouten sinds de licentiewijziging
    Ik heb een bakkerij en de kassa zet sinds donderdag geen dagomzet meer in Exact, ik word er zenuwachtig van
    Vorige maand alles goed, deze maand nul boekingen uit de tool; op de site van de leverancier staat geen storing
    Er zit geen leven meer in de koppeling
    Waarom is onze expensetool ineens losgeraakt van Exact?
    Bij drie van mijn klanten is de scanverbinding op dezelfde dag weggevallen
    De koppeling is gestopt, ik wil het naadje van de kous weten
    Zomaar opgehouden, niemand heeft iets aangeraakt, de leverancier haalt zijn schouders op
    Exact krijgt al sinds het weekend niets door uit de planningstool
    Hoe spoor ik op waarom de automatische facturen wegblijven? De tool zelf werkt
    We missen de hele maand mei aan boekingen uit de app en hij geeft aan 'niet verbonden'
    De app is uit Exact gevallen, bestaat daar een logische verklaring voor?
    Sinds we naar een ander pakket van Exact gingen doet de urenintegratie niks
    integratie exact plat sinds vannacht
    onze crm zegt verbinding mislukt met exact terwijl er niks gewijzigd is
    Toen de nieuwe collega ook ging koppelen viel mijn verbinding weg
    De dagontvangsten van ons restaurant staan er sinds zaterdag niet meer in, de kassa zelf draait gewoon
    Ik zie in het overzicht dat de laatste overdracht van 12 dagen terug is. Hoe zou dat komen?
    verbinding met exact verloren en wij weten van niks
    Onze bonnenapp is stilgevallen; is het het wachtwoord, de persoon of iets anders?
    Kunt u nagaan wat er aan de hand is met onze integratie, zij levert niets meer af
    De salarisboekingen worden sinds deze maand niet meer overgezet, tool geeft 'connectie mislukt'
    Automatische import weg, handmatig ook niks, gisteren nog prima
    De uren kwamen elke nacht vanzelf, nu al drie nachten niet
    exact koppeling werkt niet meer wat kan dat zijn
    Mijn klant belt boos dat zijn verkopen al een week niet in de boekhouding belanden
    Zonder aankondiging van de radar verdwenen, die sync
    Hij deed het, hij doet het niet. Waarom?
    waarom is de webshopkoppeling gestopt
    er komt niets meer binnen uit de webshop
    dashboard staat stil sinds gisteren
    Dyflexis synchroniseert niet meer
    koppeling stopt iedere maand
    storing koppeling Klippa
    hoe los ik een gestopte koppeling op
    Teamleader werkt niet meer met Exact
    Lightspeed loopt niet meer door naar Exact
    gisteren werkte de koppeling nog
    automatische import is gestopt
    problemen met de webshopkoppeling
    app werkt niet meer
    werkt niet sinds
    haalt geen gegevens meer op
    synchroniseert niet meer
    gestopt
    koppeling ligt eruit
    geen nieuwe cijfers
    koppeling werkt niet
    app werkt niet
    app krijgt geen gegevens meer
    krijgt geen data meer
    sync werkt niet meer
    ons rapportagepakket haalt geen nieuwe cijfers meer binnen
    de verbinding ligt eruit
    de kassa stuurt niets meer door naar de boekhouding, aansluiting is weg
    sinds de zomervakantie doet hij niets meer omdat niemand hem gebruikt heeft
    Maanden niet aangeraakt, ik wou hem nu gebruiken maar hij geeft geen sjoege meer.
    Sinds ik een nieuw wachtwoord heb, is de webshop de weg naar Exact kwijt
    Bankkoppeling-app heeft een rood bolletje met "niet verbonden"
    kantoor 4 weken dicht geweest wegens brand, geen tool gedraaid, nu wil niks meer contact maken
    wachtwoord gewijzigd, sinsdien webshop niet meer verbonden
    30 dagen niet gebruikt, koppeling eruit gevallen
    Ik kreeg een mailtje: "uw verbinding met Exact Online is verlopen". Sindsdien komen er geen bestellingen meer in de boeken.
    De webshop is naar een andere server verhuisd en daarbij is de verbinding met de boekhouding gesneuveld. Hij staat nu op "niet verbonden".
    Die ene rapportage draaien wij maar één keer per kwartaal. Elke keer dat ik hem start is de koppeling weer dood.
    De koppeling met Exact werkte altijd en nu ineens niet meer.
    Sinds vrijdag komen er geen facturen meer binnen via Basecone, hoe komt dat?
    Waarom haalt onze app al een week niets meer op uit Exact Online?
    Plotseling geen synchronisatie meer tussen de webshop en Exact, wat is er gebeurd?
    Onze koppeling is vanzelf uitgevallen, hoe vind ik de oorzaak?
    Lightspeed zet geen dagomzetten meer over naar Exact sinds de 12e.
    Het dashboard staat stil op de cijfers van vorige maand, hoe komt dat?
    Zonder dat wij iets hebben gewijzigd doet de Exact-koppeling het niet meer.
    De urenexport komt niet meer aan in Exact, het ging jaren goed.
    Hoe achterhaal ik waarom een koppeling is gestopt?
    Na het weekend bleek de integratie met Salesforce dood te zijn.
    Pleo zegt dat de verbinding met Exact is verbroken, waardoor kan dat komen?
    Er komen geen nieuwe boekingen meer door vanuit onze kassa.
    Onze BI-rapporten worden niet meer bijgewerkt, de laatste gegevens zijn van dinsdag.
    De koppeling valt elke maand een keer uit, waar ligt dat aan?
    koppeling doet het niet meer sinds vanmorgen
    Wat kan de reden zijn dat een goed werkende app opeens geen gegevens meer krijgt?
    Teamleader stuurt sinds twee dagen geen verkoopfacturen meer naar Exact.
    Waarom is onze koppeling losgeraakt terwijl niemand iets heeft gedaan?
    De inkoopfacturen uit de scansoftware blijven hangen, Exact lijkt niet meer bereikbaar voor de app.
    We missen een week aan bankregels in de rapportagetool doordat de koppeling stilviel.
    Waardoor stopt een koppeling met Exact Online zomaar?
    Onze leverancier zegt dat de verbinding aan Exact-kant is weggevallen, hoe zoek ik dat uit?
    Sinds de migratie van onze mailadressen werken de koppelingen niet meer.
    De nachtelijke import is vannacht mislukt en nu weer, hoe vind ik uit waarom?
    Het voorraadsysteem krijgt geen artikelen meer door uit Exact, eerst wel.
    Kunt u helpen uitzoeken waarom de link tussen Gripp en Exact niet meer werkt?
    Vanochtend stond in de app: geen verbinding met Exact Online. Gisteren liep alles nog.
    Onze declaraties worden niet meer geboekt, de app zegt niet verbonden.
    De salarisjournaalposten uit Nmbrs komen niet meer binnen, waar moet ik kijken?
    Drie koppelingen tegelijk uitgevallen, wat kan daar de oorzaak van zijn?
    Visionplanner heeft sinds het begin van de maand geen mutaties meer opgehaald.
    De app heeft jaren gewerkt en geeft nu een lege synchronisatie, hoe vind ik de oorzaak?
    Hoe krijg ik een koppeling die stilstaat weer lopend als ik niet weet wat er mis is?
    Klanten klagen dat hun bestellingen niet in Exact komen, de koppeling lijkt gestopt.
    Kan het kwaad als ik de gestopte koppeling keer op keer opnieuw probeer?
    Waarom krijgt ons magazijnsysteem geen orders meer uit Exact?
    De leverancierskoppeling is om onduidelijke reden verbroken, hoe ga ik dat na?
    Vanaf de eerste van de maand is er niets meer gesynchroniseerd met Exact.
    De app die onze kassabonnen boekt heeft er ineens de brui aan gegeven.
    Alles stond goed en toch is er sinds dinsdag geen enkele factuur meer overgekomen.
    Dext meldt Disconnected bij Exact Online, wat is daar de oorzaak van?
    Wie weet waarom een automatische koppeling na anderhalf jaar ineens stopt?
    Onze maandrapportage is leeg doordat de gegevens uit Exact niet meer binnenkomen.
    Sinds de personeelswissel doet geen enkele app het meer, waar begin ik met zoeken?
    Het contact tussen het CRM en Exact is verbroken, relaties worden niet meer bijgewerkt.
    Zonder waarschuwing is de import van uren opgehouden, wat kan er gebeurd zijn?
    De koppeling werkte gisteren om vijf uur nog en nu krijg ik niets.
    Shopify-orders belanden niet meer in Exact, voor het laatst op 3 november.
    Hoe doe ik een diagnose van een koppeling die niet meer loopt?
    Waarom moeten we telkens opnieuw koppelen, de verbinding houdt het maar een paar weken vol?
    Silverfin laat oude cijfers zien omdat de verbinding met Exact is weggevallen, hoe vind ik de reden?
    De helpdesk van de app zegt dat Exact de toegang heeft afgesloten, waarom zou dat zijn?
    Er komen geen nieuwe relaties meer over van Salesforce naar Exact, al drie weken niet.
    Een klant belt dat zijn koppeling met onze boekhouding stuk is, wat zoek ik als eerste uit?
    Waar ligt het aan dat TriFact365 sinds vanochtend niks meer kan boeken?
    sinds kort geen verbinding meer tussen exact en onze urenapp
    De app geeft aan dat de verbinding is verlopen, maar we gebruiken hem dagelijks. Wat is er mis?
    Na een storing vorige week is onze koppeling niet meer vanzelf op gang gekomen.
    Kan iemand achterhalen waarom de automatische boekingen zijn gestopt?
    Onze BI-omgeving meldt dat de bron Exact niet bereikbaar is, terwijl Exact zelf gewoon werkt.
    De koppeling van één van onze klanten is gestopt en ik wil weten waardoor.
    Waarom staat de integratie met Monta stil en hoe krijg ik beweging in de zaak?
    Onze printshopsoftware levert al tien dagen geen facturen aan Exact. Hoe zoek ik de oorzaak?
    Ineens geen mutaties meer in het rapport en niemand weet waarom.
    Wat kan er mis zijn als een app geen verbinding meer krijgt met onze boekhouding?
    Sinds het nieuwe kwartaal is de stroom aan verkoopboekingen opgedroogd.
    Ik wil uitvinden wat de link met ons voorraadpakket heeft verbroken.
    De automatische upload naar Exact hapert niet, hij is gewoon opgehouden. Waardoor?
    De kassakoppeling van filiaal Zwolle ligt eruit, bij de andere filialen weet ik het nog niet.
    Robaws zegt geen verbinding met Exact te hebben, vorige week nog wel.
    Waar begin ik te zoeken als klanten geen facturen meer krijgen doordat de koppeling stilligt?
    Vanmiddag merkte ik dat er al drie weken geen uren meer zijn overgezet.
    Onze koppeling is eruit geklapt tijdens de jaarafsluiting, hoe krijg ik helder wat er is gebeurd?
    Kan de koppeling vanzelf verbroken worden, ook als we hem elke dag gebruiken?
    Bij het openen van onze app zie ik een grijs icoon bij Exact, eerst was het groen.
    De overdracht van bestellingen is gestokt, en in Exact zelf zie ik niets bijzonders.
    Het magazijn belt: er komen geen inkooporders meer door uit Exact.
    Waarom krijgt onze incassopartner geen openstaande posten meer binnen?
    Door onbekende oorzaak is de synchronisatie met Simplicate afgebroken.
    De facturen blijven in de scanapp staan met status wachten op Exact. Hoe komt dat?
    koppeling met exact verbroken, wat is de oorzaak
    Alle dashboards van onze klanten staan stil sinds zaterdag.
    Hoe vind ik uit of de fout bij Exact, de app of bij ons ligt nu de gegevens wegblijven?
    Wat zijn veelvoorkomende redenen dat een koppeling het na jaren begeeft?
    Bouw7 levert geen projectkosten meer aan, zonder foutmail of waarschuwing.
    Na een weekje vrij bleek de automatische verwerking helemaal gestopt te zijn.
    Nu het boekjaar gewisseld is doet de koppeling ineens niets meer. Toeval?
    Het boeken vanuit onze reserveringssoftware is gestopt en de leverancier wijst naar Exact.
    Sinds de update van afgelopen nacht staat de koppeling op rood, hoe ga ik na wat er speelt?
    Ik mis omzetboekingen van vier dagen, de koppeling lijkt weg. Wat is de oorzaak?
    Waarom houdt de verbinding met ons loonpakket ineens op te bestaan?
    De facturatie-app zegt: laatste synchronisatie 41 dagen geleden. Hoe kan dat en wat nu?
    De koppeling met onze incassodienst deed het altijd, maar sinds donderdag komt er niets in Exact.
    koppeling plots gestopt geen idee waarom
    sinds maandag komt er niks meer binnen via de koppeling
    onze webshop koppeling met exact doet het ineens niet meer
    Waarom is onze kopeling met Exact gestopt?
    app haalt geen nieuwe gegevens op sinds vorige week, hoe vind ik de oorzaak
    De sychronisatie met ons CRM ligt al dagen stil, waar moet ik zoeken?
    Sinds maandag komen er geen bonnetjes van Klippa meer in Exact, wat is er aan de hand?
    Onze webshop stuurt al drie dagen geen orders meer door naar Exact
    De koppeling met de kassa doet het ineens niet meer en we hebben niets veranderd
    Hoe vind ik uit waarom de verbinding met Shopify is weggevallen?
    Het liep een jaar lang goed en nu haalt de uren-app niks meer op
    Waarom werkt mijn koppeling niet meer na de vakantie?
    onze facturen uit teamleader komen niet meer aan in exact, wat kan dat zijn
    Het dashboard staat stil op de cijfers van vorige maand, waar ligt dat aan?
    De automatische boekingen uit onze kassa zijn opgehouden, hoe krijg ik ze weer aan de gang?
    Vanaf 1 oktober wordt er niets meer overgezet, wie of wat heeft dat veroorzaakt?
    Alle verkopen van gisteren ontbreken in Exact, de app lijkt losgeraakt
    Mijn declaratieprogramma zegt dat de verbinding met Exact verbroken is
    De koppeling valt steeds na een paar weken uit, hoe kan dat?
    Basecone deed het altijd prima en sinds de update niet meer
    Er staat een rood kruisje bij de verbinding met Exact in onze planningsapp
    We krijgen geen nieuwe klanten meer vanuit HubSpot in Exact sinds vorige week vrijdag
    Wat kan er allemaal de reden van zijn dat een app die altijd werkte nu niks meer doet?
    Kan je nagaan waarom de koppeling tussen Picqer en Exact is gestopt?
    De tandartspraktijk krijgt sinds dinsdag geen declaraties meer in Exact, hoe kan dat?
    Ons reserveringssysteem schrijft opeens geen omzet meer weg
    Wat is er gebeurd met de koppeling met bol.com, er komt niks meer binnen?
    De boekhouder klaagt dat er sinds twee weken geen kassastaten meer in Exact staan
    Hij deed het gisteren nog, vandaag krijgt het programma geen enkel gegeven
    Ik weet niet of het aan Exact of aan de app ligt, maar de uitwisseling ligt stil
    Er verschijnen geen nieuwe inkoopfacturen meer uit onze scan-app, hoe los ik dat op?
    Kan ik nagaan wat er vlak voor het stilvallen van de koppeling misging?
    de koppeling met mn boekhouding is dood en niemand weet waarom
    Al een paar keer dit jaar is de verbinding met Zettle weggevallen, waar komt dat door?
    Het automatisch doorzetten van facturen is gestopt tijdens mijn vakantie
    De app geeft aan dat hij offline is met Exact, terwijl we niks hebben gedaan
    Waarom krijgt ons crm opeens geen betaalstatus meer uit Exact?
    Ons hotel krijgt geen kamerfacturen meer in Exact sinds het weekend
    De overzetting van uren naar facturen is zomaar gestopt, wie kan me helpen zoeken naar de oorzaak?
    Opeens lege verkoopcijfers in het dashboard vanaf de vijftiende, wat is er stuk?
    Hoe kan een koppeling die we nooit aanraken uit zichzelf stoppen?
    Onze inkoopfacturen blijven hangen in Basecone en gaan niet meer door naar Exact
    De klant belt dat zijn betaling niet verwerkt is, blijkbaar loopt onze koppeling niet meer
    Elke ochtend stonden er nieuwe boekingen klaar en nu al dagen niks
    Exact en ons webwinkelpakket praten niet meer met elkaar, waar moet ik beginnen?
    de sync is sinds gister kapot, er komt niets meer door
    Volgens de leverancier ligt het aan Exact en volgens Exact aan de leverancier, de koppeling staat stil
    Waardoor raakt een verbinding tussen een app en Exact verbroken?
    De thuiszorgapp levert geen uren meer af in Exact, wat kan er gebeurd zijn?
    Al onze artikelprijzen in de webshop zijn oud omdat er niks meer uit Exact komt, waar ligt dat aan?
    De app heeft maanden goed gewerkt en haalt sinds donderdag geen klanten meer binnen
    Help, de kassa en de boekhouding zijn elkaar kwijt en wij weten niet hoe dat komt
    Ik wil weten waarom het doorsturen van loonjournaalposten naar Exact is opgehouden
    er komen geen kasboekingen meer door sinds zatterdag, hoe kan dat
    Sinds maandag komt er geen data meer uit Exact in ons datawarehouse, waarom?
    De koppeling met Exact werkte jaren en is nu ineens gestopt.
    Waarom haalt onze connector sinds vorige week niets meer op uit Exact Online?
    Power BI krijgt geen nieuwe cijfers meer uit Exact en we hebben niets veranderd.
    De facturen uit onze webshop komen niet meer aan in Exact sinds het weekend.
    Hoe vind ik uit waardoor een integratie met Exact is uitgevallen?
    Onze nachtelijke synchronisatie met Exact loopt al drie dagen vast.
    De urenapp boekt niets meer door naar Exact, wat kan er gebeurd zijn?
    Mijn refresh token werkt opeens niet meer, wat zijn de mogelijke oorzaken?
    Iemand belde dat de cijfers in het dashboard van vorige maand zijn; de Exact-feed ligt eruit.
    Waarom raakt de koppeling steeds na een paar weken ontkoppeld?
    Bonnetjes uit de declaratie-app blijven hangen, Exact ontvangt er geen meer.
    Plotseling invalid_grant bij het vernieuwen van tokens, waardoor komt dat?
    De koppeling is uitgevallen en ik wil weten waarom voordat ik iets aanklik.
    onze exact koppeling doet het niet meer sinds gisteren, wat nu
    Vier van onze klanten melden dat de synchronisatie met Exact op dezelfde dag is gestopt.
    Na de migratie van onze mailadressen is de Exact-integratie stilgevallen.
    De status in de app staat op verbroken, terwijl vorige week alles nog werkte.
    De sync tussen onze CRM en Exact is vannacht uitgevallen, hoe zoek ik de oorzaak?
    Sinds de zomervakantie krijgen we geen boekingen meer door vanuit Basecone.
    Onze klant zegt dat de Exact-koppeling in ons pakket ineens rood is.
    Waarom is mijn verbinding met Exact verbroken, terwijl ik niets heb aangeraakt?
    De dataset in Power BI bevat geen transacties meer na 14 oktober.
    Invantive Cloud meldt dat de datacontainer niet langer geautoriseerd is, hoe komt dat?
    Ons maatwerk kan geen token meer vernieuwen bij Exact Online, tot gisteren ging dat goed.
    Er wordt niets meer gesynchroniseerd, wat kan een werkende integratie zomaar doen stoppen?
    We missen een week aan verkoopfacturen omdat de koppeling ongemerkt stil lag.
    De integratie draaide prima tot ik op een andere server dezelfde login gebruikte.
    Voor de derde keer dit jaar is de koppeling met Exact weg; wat is de oorzaak?
    Hoe kom ik te weten waarom een app geen toegang meer heeft tot Exact?
    De leverancier zegt dat het aan onze kant ligt dat de koppeling stilstaat, wat controleer ik?
    Het laatste succesvolle ophaalmoment in de app is van drie weken terug.
    koppeling boekhouding gestopt sinds vrijdag, geen idee waarom
    Onze bonnenapp toont Verbinding verlopen, moet ik iets herstellen of is er wat mis?
    Automatische import uit Exact staat stil, de logs tonen alleen unauthorized.
    Toen we terugkwamen van de kerstsluiting bleek de webshop niet meer verbonden met Exact.
    Door welke gebeurtenissen kan een OAuth-koppeling met Exact ongeldig worden?
    De helft van onze klanten raakte zijn Exact-koppeling kwijt, hoe vinden we het patroon?
    Al twee nachten mislukt de load uit Exact; eerder nooit een probleem gehad.
    Na een wijziging in ons gebruikersbeheer is de app niet meer verbonden.
    Wat ging er mis als een app van de ene op de andere dag geen toegang meer heeft?
    Waarom is onze Exact-feed opgedroogd sinds het weekend?
    De app werkte altijd en nu staat er niet gekoppeld; wat kan de reden zijn?
    Vanaf dinsdag ontvangt Exact geen bonnen meer uit Klippa.
    Ik wil begrijpen waardoor een refresh token zomaar ongeldig is geworden.
    Er komt geen nieuwe data binnen en de leverancier kijkt naar ons; waar begin ik?
    Het datamodel loopt twee weken achter, de Exact-bron lijkt dood.
    Onze urenexport naar Exact is ineens gestopt, niemand heeft iets gewijzigd.
    In onze SaaS staat bij vijf klanten verbinding met Exact verloren; hoe zoeken we dat uit?
    De interface met Exact is dood sinds de nacht van zondag, hoe stel ik de diagnose?
    Het alarm in onze monitoring zegt dat de Exact-bron al 36 uur geen rijen levert, wat kan erachter zitten?
    Na jaren zonder onderhoud is onze Exact-koppeling omgevallen, hoe vind ik de reden?
    Onze webshop zet sinds dinsdag geen bestellingen meer door naar Exact, hoe vind ik de oorzaak?
    De koppeling met Simplicate liep jaren goed en ineens komt er niets meer binnen.
    Ik heb de app al herstart en opnieuw geïnstalleerd, maar de verbinding met Exact is dood.
    Basecone boekt sinds het weekend niets meer in, waar kan dat aan liggen?
    Waarom is de koppeling met onze kassa gestopt zonder dat iemand iets heeft gewijzigd?
    Sinds 1 november blijft ons dashboard op oude cijfers staan, wat is er met de verbinding gebeurd?
    Elke paar weken valt de koppeling met Payt weg, hoe kom ik achter de reden?
    de uren komen niet meer door in exact, gisteren nog wel
    Niemand weet waarom, maar Picqer en Exact praten niet meer met elkaar.
    De synchronisatie staat al tien dagen stil en de leverancier wijst naar Exact.
    Na de zomervakantie bleek onze koppeling gestopt te zijn, hoe zoek ik dat uit?
    Mijn collega zegt dat de link met de CRM verbroken is, wat is de eerste stap?
    De verbinding tussen Lightspeed en Exact is weg en we missen een week aan omzet.
    Ik heb niets veranderd, maar sinds de nacht van zondag staat de import stil.
    Waardoor kan een koppeling die drie jaar liep van de ene op de andere dag ophouden?
    De app geeft geen kik meer sinds we met de nieuwe boekjaarinrichting werken, kun je meezoeken?
    Onze facturen uit Gripp blijven hangen en komen niet in Exact aan, gisteren ging het nog goed.
    Alle uren van vorige week ontbreken, de koppeling is blijkbaar gestopt.
    Hoe stel ik vast waarom de kassakoppeling is uitgevallen voordat ik iets opnieuw verbind?
    koppeling met hubspot doet niks meer sinds maandag
    De verbinding met het magazijnpakket viel weg tijdens de inventarisatie, wat zou de reden zijn?
    Ik wilde net opnieuw koppelen, maar wil eerst snappen waarom hij eruit lag.
    Steeds op de eerste van de maand stopt onze link met Exact.
    Ons planbord krijgt geen orders meer uit Exact en niemand heeft een idee sinds wanneer precies.
    Waarom haalt de app niets meer op, terwijl ik gewoon in Exact kan inloggen?
    Gisteren werkte de betaalherinnering-app nog en vandaag is de verbinding met Exact verdwenen.
    Hoe achterhaal ik wat er is gebeurd met een koppeling die sinds de kerst geen data levert?
    de verbiding met onze kassa is ineens weg, wat is er gebeurd
    Wij missen drie weken aan inkoopfacturen doordat een koppeling ongemerkt is gestopt, hoe zoek ik de oorzaak?
    De koppeling werkt één dag na herstel en valt dan weer uit, waar moet ik zoeken?
    Het magazijn ziet geen nieuwe artikelen meer, dus de link met Exact ligt er waarschijnlijk uit.
    Mag ik bij een gestopte koppeling blijven proberen, of blokkeert Exact de app dan?
    Onze onkostenapp en Exact zijn elkaar kwijt sinds de verhuizing, wat kan er gebeurd zijn?
    Sinds dinsdag komen er geen bonnen meer van de kassa in Exact, geen idee waarom
    de koppeling is dood
    Het heeft jaren gelopen met die webshop en nu is het ineens stil
    Mijn man vraagt waarom de omzet van deze week er niet in staat, normaal doet de kassa dat vanzelf
    Al tien dagen niks meer uit de scantool gekomen, niemand heeft ergens aan gezeten zeggen ze
    Vroeger ging alles vanzelf over, nu moet ik zelf intypen, wat is er kapot
    na nieuwjaar geen enkele verkoop meer doorgekomen uit shopify
    Wij snappen er niks van, gisteren deed Dyflexis het nog en vandaag niks
    zoek eens uit waarom de urenapp ermee opgehouden is
    plots valt het stil tussen de atelierapp en Exact en den boekhouder weet ook van niks
    De bonnetjes blijven hangen en komen niet aan, er staat ook nergens wat er mis is
    waarom komt er niks meer binnen
    De app van de kassa doet niks meer met Exact, het beeld geeft een melding maar wat moet ik daar uit opmaken
    Er komt niets meer door van de kassa, waar moet ik in de app op letten om te weten wat er aan de hand is
    Hoe begin ik met uitzoeken waarom de verbinding tussen bestelapp en Exact weg is
    koppeling stuk, waar kijk je dan het eerst
    De omzet van zaterdag is nooit aangekomen en van zondag ook niet, wie kan mij zeggen waarom de kassa opgehouden is
    Ik was net gewend aan dat automatische, en nu staat alles al een week leeg
    De leverancier zegt dat het aan Exact ligt, Exact zegt dat het aan de leverancier ligt, en ik zit zonder boekingen
    de verbinding is foetsie
    Alles werkte tot de update van vorige maand, of was het toeval, in elk geval komt er niks meer door
    in de garage-app staat werkorder niet verzonden, al sinds de vakantie
    Wij krijgen op maandag altijd de weekstaat door en deze keer niet, nou al de derde maandag
    dode koppeling, oorzaak gezocht
    Mijn administratie loopt achter want er is iets misgegaan met het lijntje tussen de webshop en Exact, maar wat
    Boekhouder belt kwaad op dat hij niks ziet van onze bonnen, wij hebben braaf gescand
    de urenapp koppelde altijd keurig en heeft er ineens geen zin meer in
    Kunt ge nagaan waarom onze kassa niks meer doorgeeft, bij ons weet niemand iets
    Waarom zou zo'n koppeling van de ene op de andere dag uitvallen
    De kassa stuurt niks meer. Maakt het uit of er een melding staat of gewoon stilte?
    Waar let ik op in het scherm van de scantool nu hij niks meer doorgeeft aan Exact
    De boekhoudster zegt dat er sinds de veertiende niets meer is geboekt door de webshop, mij is niks opgevallen
    Onze koppeling met de groothandel heeft het begeven, wij hebben niks gewijzigd zover ik weet
    Waarom staat mijn dagomzet op nul in Exact terwijl ik brood genoeg verkoop? Voorheen kwam dat vanzelf uit de kassa
    de app is zo stil als een graf
    Kassa werkt, Exact werkt, alleen ertussen niet meer
    Er gaat niks meer van A naar B, al een week
    help, automatische verwerking van facturen is plots gestopt, de btw moet vrijdag weg
    het lijntje is geknapt
    Ik zou graag weten waarom de uren van mijn monteurs sinds maandag niet meer overkomen
    gisteravond ging het nog, vanmorgen is alles opgehouden, storing of iets anders
    Mijn scanprogramma en Exact praten niet meer met elkaar, wie heeft er ruzie gemaakt
    kapot, koppeling webshop, weet niet waarom
    Dat ding tussen kassa en boekhouding: uitgevallen, reden onbekend, baas chagrijnig
    Tot en met dinsdag stond alles netjes in Exact, daarna is het of de kassa niet meer bestaat
    Ik heb niks gedaan, mijn man heeft niks gedaan, de kat misschien, maar de koppeling is weg
    al weken geen nieuwe inkoopfacturen via de scan en ik zie het nu pas
    de verbinding valt uit, hij gaf geen kik, wat is de reden
    onze bloemenwebshop en de boekhouding zijn uit elkaar gegroeid, er komt niks meer door
    Niemand krijgt het boven water waarom er sinds Pasen geen uren meer bij komen
    koppeling Exact gestopt zonder reden
    Ik mis omzet in de boeken, niet in de kassa, dus ergens ertussen is het misgegaan
    de webshop draait als een tierelier, alleen de boekhouding krijgt er niks van mee sinds donderdag
    koppeling doet niks, maar de app zegt wel iets, waar moet ik op letten
    Hallo, sinds de kermisweek geen kassaboeking meer. Waar zit de kink in de kabel?
    onze koppeling doet dood sinds een onbekend moment, ik ontdekte het bij de btw
    Het systeem van de groothandel stuurt naar eigen zeggen alles, maar er landt niks in Exact
    tussen de werkplaats en exact gaat geen papier meer over, kun jij eens helpen zoeken
    Sinds dinsdag komt er bij vier klanten niets meer binnen uit de scanapp en niemand heeft ergens aan gezeten
    Het draaide jaren en nu opeens niet meer
    Waarom is de webshop van bakkerij Van Loon ineens stil in Exact
    Koppeling doet niks meer. Geen idee waarom. Klant boos
    Visionplanner staat stil op 14 oktober, hoe vind ik uit wat er toen is gebeurd
    Vorige week nog goed, deze week dood: de kassalink
    Alle bonnen van dit weekend zijn blijven hangen, de verbinding met Exact lijkt weg
    Waar kan het aan liggen dat een goedlopende link er zomaar mee ophoudt
    Ik kom terug van vakantie en de loonjournaalposten zijn al drie weken niet doorgekomen
    De dagelijkse verversing naar ons dashboard is gestokt, oorzaak onbekend
    koppeling plots gestopt
    Iemand heeft iets gedaan maar zegt van niet. Feit is dat Basecone niet meer verstuurt
    De klant merkte het eerder dan wij: er wordt niets meer geboekt vanuit zijn factuurprogramma
    Onze app ligt eruit bij vestiging Den Bosch, bij de andere vestigingen loopt hij nog
    Sinds de btw-aangifte van vorige maand levert de tool niets meer aan, zoek je mee naar de reden
    Eerst hikte hij, nu is hij helemaal opgehouden, de koppeling met het urenpakket
    Er hoort elke ochtend een bestand met verkopen te verschijnen, vandaag en gisteren niet
    Is de verbinding met Exact verbroken of de app kapot? Er gebeurt in ieder geval niks meer
    Ik heb een koppeling die het niet doet en een scherm vol verschillende signalen, waar moet ik als eerste naar kijken
    Kan ik blijven klikken op synchroniseren als een koppeling dood is, of maak ik het erger
    Hij ligt stil. Er staat een rood balkje. Wat zou dat zeggen over de reden
    Bij een stilgevallen link: vraagt de app om login, zwijgt hij of geeft hij een code, maakt dat uit voor de oorzaak?
    Wat moet ik noteren van het scherm om te weten waarom de verbinding weg is
    Ik open vanmorgen de scanapp en er staat 'laatste synchronisatie 9 november', terwijl wij niets veranderd hebben en de helpdesk naar Exact wijst
    Leverancier zegt Exact, Exact zegt leverancier, en onze klant heeft al een week geen omzet in de boeken
    koppeling kapot help
    Wat kan een gezonde verbinding zo de nek omdraaien
    Op kantoor drie theorieën: wachtwoord, licentie of spoken. Hij doet het in elk geval niet meer
    Dyflexis en Exact praten niet meer met elkaar, sinds wanneer weet niemand precies
    Voor het weekend ging de laatste boeking door, daarna geen een, en de klant betaalt gewoon zijn abonnement
    Ik zoek geen schuldige maar een oorzaak: waarom levert de kassa niets meer aan
    Bij het maken van de btw-aangifte ontdekt dat de webshoplink al vijf weken zwijgt
    de app die altijd alles doorstuurde is er van het ene op het andere uur mee gestopt
    Gisteravond nog 214 bonnen doorgezet, vanochtend nul, en de app doet alsof alles goed is
    Ergens tussen de kerst en nieuwjaar is de lijn met het loonpakket weggevallen
    Mijn assistent zegt dat hij niks heeft aangeraakt en toch is de link van drie klanten dood
    de koppeling ligt er weer uit, derde keer dit jaar, waarom toch
    Is er een manier om te achterhalen waarom een app er ineens de brui aan geeft
    Verkopen van dit weekend niet in de boeken, kassa zelf werkt prima
    Alles stil sinds de IT-partij 's nachts onderhoud deed aan onze accounts, maar of dat het is?
    Cashflowtool toont al dagen hetzelfde saldo, er komt blijkbaar niks meer uit Exact en waarom is een raadsel
    Heel het kantoor werkt, alleen de stroom uit het kassapakket is opgedroogd
    alle jobs vannacht gefaald, gisteren nog groen, niemand heeft iets veranderd
    opeens geen facturen meer vanuit de webshop naar Exact
    koppeling plat, oorzaak onbekend
    Dyflexis doet het niet meer met Exact en beide helpdesks wijzen naar elkaar
    401 unauthorized op alle calls sinds vrijdagmiddag, waar begin ik te zoeken
    power bi refresh mislukt ineens, credentials lijken goed, wat is er gebeurd
    waarom is de verbinding verbroken
    klant zegt dat er sinds de feestdagen niks meer doorkomt
    Onze leverancier meldt dat hij 'geen geldige grant' meer heeft, wij snappen niet hoe dat kan
    de brug tussen kassa en boekhouding is ingestort, zoek de reden
    helpdesk wil een oorzaak, niet alleen een reconnect, want het gebeurt elke maand
    vorige week uitgevallen, nog steeds geen boekingen in exact vanuit de scan
    invalid_grant maar waarom in hemelsnaam
    nachtelijke ETL stopt met een inlogfout, iemand enig idee waardoor
    hoe lees ik aan het gedrag van de app af wat er stuk is: login, leeg, 403
    kan ik blijven proberen of maak ik het erger als de koppeling niet meer werkt
    de koppeling deed het en nu staat er alleen nog 'niet verbonden'
    wat zegt het als er niks binnenkomt en er ook geen fout is terwijl het vroeger liep
    Maandagochtend: lege rapporten. Vrijdag was alles nog goed. Niemand geeft toe iets te hebben aangeraakt. Hoe kom ik erachter?
    Ik ben leverancier; bij één van onze 300 klanten is de verbinding ineens weg, bij de andere niet. Waar kan dat bij die klant aan liggen?
    wij zien aan onze kant dat het refresh token niet meer geaccepteerd wordt, klant begrijpt niet waarom
    ons urenprogramma deed het jaren en nu niet meer, klaar
    Vanmorgen 14 tickets: geen facturen in Exact. Koppeling lijkt weg, reden onbekend.
    laatste succesvolle run 12 november, daarna stilte, wat is er gebeurd
    't marcheert niet meer sinds vorige week, die koppeling met onze kassa
    hoe stel je vast waardoor een integratie ineens geen toegang meer heeft
    power bi: data source credentials are invalid, tot gisteren goed
    ik wil weten waaróm, want de vorige keer hebben we opnieuw gekoppeld en na een week lag hij er weer uit
    elke keer na een paar weken is de verbinding foetsie, daar moet toch een oorzaak voor zijn
    sinds de verhuizing naar nieuw kantoor doet de scan-app niets meer in Exact
    sync staat stil zonder dat iemand iets deed, zegt men
    de robot boekt niet meer
    laatste data in ons dwh is van 4 dagen geleden, ETL meldt autorisatie
    verbroken verbinding boekhouding webshop wat is de reden
    Drie weken vakantie gehad, kom terug: geen enkele boeking meer vanuit de kassa. Collega's weten van niks.
    koppeling x exact defect, analyse gevraagd
    we kregen een melding 'connection lost' van de tool, meer niet
    ETL: 'the remote server returned 401', draaide gisteren nog, wie weet waardoor
    wat betekent het als de gestopte app om inloggen vraagt, en wat als hij alleen leeg blijft
    Zowel de webshop als de kassa hangt aan Exact. De webshop loopt, de kassa sinds dinsdag niet. Niemand heeft iets aan de kassa gedaan.
    de leverancier vraagt 'is er bij u iets gewijzigd?' en ik weet echt niet wat hij bedoelt, koppeling ligt eruit
    er stroomt niets meer sinds het weekend, kan ook aan ons liggen, maar waar kijk ik
    ons urenpakket gaf jaren geen kik en nu is de verbinding zomaar weg
    koppeling verbroken en ik wil weten waardoor voordat ik iets opnieuw aansluit
    boeking vanuit app komt niet meer aan in Exact, voorheen wel
    tis stuk de koppeling
    sinds gisteren stokt de aanvoer naar het datawarehouse, token ongeldig zegt de log, hoe kan dat nou
    de connectie is weg en ik snap niet waarom, dat is mijn vraag
    app zegt 'niet langer gekoppeld' en geen van ons heeft ontkoppeld
    Sinds de maandafsluiting komt er niets meer uit het declaratiepakket en geen mens weet waarom
    Het consolidatierapport staat stil op 12 november. Oorzaak onbekend.
    Basecone boekt al een week niets meer bij ons, IT zegt niets veranderd, leverancier zegt niets veranderd
    Waarom is de koppeling ineens dood
    De kasboekingen uit de winkels kwamen altijd vannacht, nu al drie nachten niet
    Kunt u nagaan waarom een verbinding die jaren liep opeens ophoudt?
    koppeling Dyflexis doet niks meer sinds maandag oorzaak?
    Ik kreeg van de groepscontroller de vraag waarom het dashboard verouderd is. Blijkt: de verbinding is weg. Hoe achterhaal ik het waarom?
    Vroeger liep het vanzelf, nu is er stilte. Geen idee of het aan een persoon, een wachtwoord of een licentie ligt.
    Incidentanalyse: tool haalt geen gegevens meer op uit Exact, root cause gezocht
    Ergens tussen vrijdag en maandag is de verbinding weggevallen
    De webshop levert geen orders meer aan de boekhouding af, terwijl ze vorige week nog binnenliepen
    het loonpakket lag er opeens uit, bij twee bv's tegelijk
    De tool is stil; welke signalen in het scherm moet ik je doorgeven om de oorzaak te vinden?
    Maakt het uit of ik een 403, een inlogvraag of gewoon niets zie nu de koppeling stilligt?
    Wat moet ik eerst in de stilgevallen app bekijken voordat ik iets aan wachtwoorden of rechten doe
    Afgelopen dinsdag waren de cijfers in het dashboard nog actueel, woensdag niet meer, en tussen die twee dagen is er volgens iedereen niks gebeurd
    De leverancier wijst naar Exact, Exact wijst naar de leverancier en intussen komt er geen enkele boeking meer binnen
    Mijn baas wil een oorzaak horen, geen oplossing: waarom viel de feed weg?
    koppeling ligt plat en ik heb geen flauw idee waarom
    Alles draaide vijf jaar probleemloos. Sinds gisteren stilte bij het inlezen van bonnen.
    Er komt geen data meer uit Exact in ons datawarehouse, ETL-log is leeg
    Na de weekendmigratie van ons mailsysteem doet de koppeling het niet meer, of dat verband houdt weet ik niet
    Hoe kan een koppeling zomaar ophouden
    Bij drie werkmaatschappijen tegelijk geen nieuwe mutaties in het pakket, de andere tool loopt wel
    Geen boekingen meer uit Payhawk in Exact deze maand, wie kan zeggen wat er is voorgevallen
    Ik sta op het punt tien keer op verversen te drukken in de dode app. Is dat verstandig, en waar moet ik op letten?
    De feed zwijgt. Geef me de eerste diagnosevraag.
    Ik lees al een halfuur handleidingen maar ik weet niet eens of er een wachtwoord, een persoon of een instelling achter zit: de declaraties komen gewoon niet meer in de boeken terecht
    Geen updates meer in het managementdashboard sinds de 3e. Vóór ik iets opnieuw verbind wil ik begrijpen wat er is misgegaan.
    Sinds wanneer en waarom is de verbinding tussen Dyflexis en Exact weg?
    tool zegt 'verbinding verbroken', verder niks, wij hebben niks gedaan
    Dit is de derde keer dit jaar dat de feed vanzelf ophoudt, ik zoek de oorzaak
    Wat maakt dat een koppeling die gisteren werkte vandaag niets doet?
    Het loonpakket stuurt geen journaalpost meer door en de salarisadministrateur heeft geen fout gezien
    De accountant vraagt waarom er na 14 november geen bankboekingen uit het treasurypakket meer zijn. Ik ook.
    Geen idee sinds wanneer, maar de voorraadmutaties komen niet meer over
    Iemand moet iets veranderd hebben, want gisteren liepen de kassaboekingen nog en vandaag niet
    Koppeling kapot. Ik vermoed drie dingen tegelijk. Kunnen we ze uitsluiten?
    wrm werkt de link met spendesk niet meer sinds vrijdag
    De projectcijfers in het dashboard zijn blijven hangen, het pakket zelf is gezond volgens de maker
    koppeling doet niks meer
    sinds maandag geen facturen
    ligt plat
    sync staat stil, geen idee waarom
    plots gestopt
    webshop orders komen nie meer binnen in exact
    waarom is koppeling gestopt
    werkte altijd, nu niet
    geen data meer van kassa
    al week niks nieuws
    dyflexis dood
    stilgevallen zonder reden
    rapport blijft op vorige week staan
    bonnetjes blijven hangen, vroeger vanzelf
    verbinding kapot, wat nu
    niemand heeft iets veranderd en toch stopt t
    power bi refresh faalt sinds weekend
    uren komen ni meer door
    link met exact verbroken, oorzaak?
    scanapp stuurt niks meer door sinds wissel personeel
    shopify koppeling off
    ging goed tot vrijdag
    alles staat stil help
    hij doet t niet meer
    payhawk exact stopped, waarom
    bakkerij kassa geen omzet meer in exact
    boekingen blijven uit van crm app
    ineens niks
    oorzaak zoeken gestopte koppeling
    mijn app is dood en ik weet nie hoe da komt
    koppeling eruit geklapt
    app geeft rare tekst sinds stop, wat zegt dat
    wat moet ik kijken in app als koppeling plat ligt
    waar begin ik met zoeken waarom gestopt
    niet blijven proberen? koppeling geeft telkens fout
    403 of inlog of niks, ik zie wisselend bij dode koppeling
    eerste check koppeling gestopt
    tis kapot die koppeling
    koppeling werkt ni meer sinds vorige week, niemand weet waarom
    hij haalt niks meer op, wat is er
    stil sinds 3 dagen, zoek reden
    app ligt eruit
    sync ni ok, geen data
    not working meer die link
    de koppeling is weggevallen
    sinds dinsdag komt er geen enkele bon meer over en niemand heeft iets gedaan (zeggen ze)
    de orders van de webshop landen niet meer in Exact, vorige week nog wel
    Zonder enige melding is de uitwisseling met het zorgdossier stilgevallen. Waar zoek ik de oorzaak?
    Waarom doet de koppeling met de kassa het ineens niet meer? Hij liep al drie jaar.
    het dashboard staat al acht dagen op dezelfde cijfers, volgens mij is de verbinding dood
    chauffeursuren komen niet binnen sinds het weekend. wat is er gebeurd
    Dyflexis stuurt de loonjournaalposten niet meer door, HR wijst naar ons en wij naar HR
    Opeens vraagt het declaratiepakket om opnieuw te verbinden en ik snap niet waarom
    elke maandag lag hij eruit, nu al de hele week. hoe komt zoiets
    vanmorgen bleek de magazijnkoppeling afgebroken, ik wil weten hoe dat kan voor ik hem opnieuw aanzet
    die link met exact werkt nie meer sinds gisteravond en t staat vol bestellingen
    Het ledenprogramma zegt 'niet verbonden'. Vorige maand was alles in orde. Wat kan dat veroorzaakt hebben?
    wie of wat heeft onze verbinding verbroken?
    Geen facturen uit de scan-app sinds de eerste, terwijl de leverancier zegt dat het aan Exact ligt
    de contributie-inning wordt niet meer weggeschreven, zomaar gestopt
    Directie boos: omzetrapport is leeg vanaf 3 november. Zoek uit waarom de koppeling eruit ligt.
    de koppeling heeft de geest gegeven
    alles stond groen en toch komt er al dagen niks
    er komt niks meer binnen van de kassa en ik weet niet waar ik moet kijken voor een aanwijzing
    De koppeling ligt eruit, op welke verschijnselen moet ik letten in de app zelf?
    mag ik gewoon blijven proberen op te halen nu de verbinding stuk is of maak ik het dan erger
    wat moet ik eerst in het programma bekijken als de uitwisseling hapert
    Al drie dagen geen pakbonnen van het magazijnpakket in Exact. De leverancier: 'bij ons is alles groen'. Wat is er aan de hand met de verbinding?
    ouders hebben hun schoolgeld betaald via de app maar sinds woensdag wordt niets meer in de boekhouding gezet
    gisteren nog prima, vandaag dood, wie weet waarom
    onze uitzendkracht zegt dat de import van de uren 'het niet meer doet'. Meer informatie heb ik niet.
    De koppeling met het huurderssysteem is ertussenuit gevallen. Ik wil begrijpen waardoor, anders gebeurt het volgende maand weer.
    vroeger kwam elke nacht de omzet binnen, nu niks, geen mail, geen fout, niks
    is er iets gebeurd met onze koppeling? loopt sinds 's avonds 22 uur niet
    Shopify en exact praten niet meer met elkaar
    verbinding verbroken staat er in de kassa, reden staat er niet bij
    de bonnetjes hopen zich op in de scan-app en gaan niet door, sinds wanneer weet niemand
    het syncen is opgehouden
    koppeling valt elke paar weken uit, hoe vind ik de boosdoener
    Wie het weet mag het zeggen: de koppeling met de leverancier van schoolmaaltijden heeft het begeven, niemand ging weg, geen wachtwoord veranderd
    ineens moest ik opnieuw verbinden, waarom eigenlijk, dat was nooit nodig
    bij ons komt de kassaomzet al sinds zaterdag niet aan. wat is de reden en wat moet ik dan doen
    iets heeft de lijn tussen de urenapp en exact doorgeknipt
    is de koppeling stuk of is exact stuk? er komt niets door van het orderpakket
    de vrachtbrieven bleven steken, link kaput sinds de nacht
    Link doet niks meer en ik druk al de hele ochtend op 'nu ophalen', is dat verstandig?
    klant zegt 'jullie doen het niet meer sinds maandag', bij ons is niks veranderd
    Het liep jaren goed en nu ineens stil. Niemand heeft iets gedaan, zeggen ze.
    de kassa stuurt geen dagomzetten meer door, hoe vind ik uit wat er gebeurd is
    Onze urenapp praat niet meer met Exact. Waarom?
    Voorganger weg, ik ben net begonnen, en nu blijkt de webshop al twee weken niks te boeken. Hoe zoek ik dat uit?
    waarom is de koppeling gestopt
    bij een van onze afnemers hapert de verbinding met zijn boekhouding, wij willen de oorzaak weten voor we iets aanraden
    Shopify boekt sinds dinsdag niks
    Ik zou graag snappen waardoor Dyflexis opeens niets meer overzet, dan pas ga ik iets doen
    zeg niet gewoon opnieuw inloggen, ik wil weten waarom hij er telkens uit ligt
    de koppeling valt elke paar weken uit, wat zit daarachter
    gisteren werkte het. vandaag niks meer. help
    boze bakker aan de lijn: 'jullie ding heeft het begeven'
    Er komt niets meer binnen van Basecone en de leverancier zegt dat het aan Exact ligt
    bij navraag blijkt dat er al een maand niets is opgehaald, geen mens die het merkte
    koppeling kapot oorzaak zoeken
    sinds de jaarwisseling geen uren meer in exact, oorzaak onbekend
    beste support, de synchronisatie staat stil en er is geen enkele verklaring
    is er een lijstje met redenen waarom een verbinding opeens ophoudt
    Bij drie klanten tegelijk hoor ik dat ons pakket niets meer ophaalt, en ik tast in het duister
    hij doet het niet meer en ik weet niet of het aan ons of aan hun ligt
    de directeur wil weten waarom er al vier dagen geen verkoopcijfers in zijn rapport bijkomen, terwijl het altijd liep
    Exact-koppeling in ons CRM staat op 'verbroken', sinds wanneer en waardoor weten we niet
    hij ligt eruit. Waar kijk ik als eerste naar, een melding of een login?
    Onze eerstelijns wil weten welke verschijnselen ze bij een gestopte koppeling moeten uitvragen
    wat moet ik de klant vragen te openen en te proberen om te zien hoe de stilgevallen koppeling zich gedraagt
    mag ik blijven proberen als de koppeling het niet doet of maak ik het erger
    's nachts lopende overzetting is sinds een week niet meer gedraaid en ik vind geen aanleiding
    onze klant beweert dat wij iets hebben gewijzigd, wij zeggen van niet. De koppeling ligt stil. Hoe vinden we de schuldige
    leverancier mailt: 'uw verbinding is inactief geworden'. Waarom zou dat zijn?
    opeens grijs bolletje bij Exact in ons pakket
    Pas begonnen hier, de boekhouding mist drie weken kassa. Niemand kan zeggen waardoor
    De winkelier zegt dat het 'gewoon ophield'
    wat kan er aan de hand zijn als een prima koppeling vanzelf ophoudt
    Al drie keer heeft de helpdesk gezegd koppel opnieuw en drie keer stopte het weer. Waardoor?
    er komt geen enkel uur meer over uit TimeChimp, wat is er gebeurd?
    sinds de zomer zwijgt ons CRM richting Exact, wij willen weten waarom voor we actie nemen
    storing zoeken in de verbinding tussen app en exact
    Diagnose gevraagd: verbinding verbroken, geen idee sinds wanneer
    klant: hij doet het niet. Welke vier of vijf verschijnselen zijn er, zodat ik kan vragen welke
    de uren van vorige week staan niet in Exact en die van de week ervoor ook niet, daarvoor wel. Wat is er misgegaan?
    ik wil de klant kunnen uitleggen waaróm zijn koppeling het opgaf
    help het licht is uit tussen onze app en exact
    alles leek oké tot de dag dat er niets meer kwam
    Bij overdracht zei mijn voorganger dat alles liep. Nou, niet dus. Basecone staat al tijden stil, waardoor?
    koppeling eruit, eerst oorzaak
    Sinds dinsdag komt er niets meer binnen en niemand weet waarom
    De koppeling lag er opeens uit, hoe kan dat?
    Waarom doet onze webshop niets meer met Exact?
    Er worden geen facturen meer overgezet, zoek de oorzaak
    Gisteren werkte de scanner nog, vandaag niet
    Onze kassa praat niet meer met de boekhouding
    De verbinding is dood en wij hebben niets gewijzigd
    Het dashboard staat stil sinds het weekend
    Hoe vind ik uit waarom de synchronisatie ophield?
    De app boekt niet meer door naar Exact Online
    Zomaar geen nieuwe gegevens meer in Power BI
    Er is iets geknapt tussen Dyflexis en Exact
    De overdracht hapert al een week
    Alles hing nog aan elkaar en nu is het los
    wat kan de reden zijn dat een link plots ophoudt
    koppeling doet het niet meer sinds gister
    urenapp en exact zijn elkaar kwijt
    Na de vakantie bleek de koppeling gestopt
    Sinds de update ontvangt de tool niks meer
    Voor de derde keer valt de koppeling stil, waar ligt dat aan?
    Nieuwe bonnen komen niet meer aan in Exact
    De boel ligt plat en de leverancier wijst naar Exact
    Ineens is er geen contact meer tussen CRM en Exact
    Mijn rapport blijft op oude cijfers hangen, de link is kapot
    Onze integratie is gestrand en ik zoek het waarom
    Hij liep jaren en stopte vannacht
    Payhawk stuurt niets meer door, wat is er gebeurd?
    De nachtelijke overzetting is drie nachten overgeslagen
    Geen orders meer vanuit Shopify in Exact, wat is er mis?
    De lijn met Exact is verbroken, hoe spoor ik het op?
    Sedert vorige week geen beweging meer in de koppeling
    Iets heeft onze koppeling stilgelegd
    Het ophalen uit Exact lukt niet meer, zonder reden
    Waarom valt die koppeling telkens na een tijdje weg?
    De app hapert en ik kan alleen vertellen wat er op het scherm staat
    Hij werkt niet meer, wat moet ik op het scherm bekijken?
    Waar kijk ik eerst naar als een koppeling stilvalt?
    Mag ik blijven proberen zolang de koppeling niets doet?
    Wat moet ik nakijken in de app nu hij niets ophaalt?
    Opeens stilte vanuit de webshop, wat is hier aan de hand?
    de sync doet niks meer help
    De gegevensstroom is opgedroogd zonder dat iemand iets deed
    Waar ligt het aan dat Klippa niets meer doorzet?
    Onze koppeling gaf vanmorgen de geest
    De link is gesneuveld en ik wil de dader kennen
    Wat moet ik in de stilgevallen app aflezen voordat ik bel?
    Al dagen geen teken van leven van de kassakoppeling
    Wat is er stuk tussen ons planningspakket en Exact?
    De automatische overzetting is opgehouden en wij tasten in het duister
    Hij koppelde altijd prima, nu gebeurt er niets meer
    Zoek met mij uit waarom de boel niet meer doorstroomt
    Sinds dinsdag komen er voor een van onze klanten geen facturen meer binnen via de scanapp.
    De koppeling tussen de kassa van onze dochter en Exact doet het ineens niet meer, hoe vind ik de oorzaak?
    Het groepsdashboard is al een week niet ververst en niemand heeft iets veranderd, waar kan dat aan liggen?
    Waarom haalt Visionplanner sinds het weekend geen cijfers meer op van onze klanten?
    De urenapp boekte altijd door naar alle bv's, maar sinds de eerste van de maand stopt alles.
    Een klant belt dat zijn webshop niet meer naar Exact boekt, hoe zoek ik uit wat er gebeurd is?
    Bij onze holding is de link met de spend-app uitgevallen, wat moet ik nakijken?
    De app werkte jaren goed en nu zegt hij dat de verbinding met Exact Online verbroken is.
    Na de vakantie bleek de koppeling van drie klanten stil te staan, hoe krijg ik die weer aan de praat?
    Elke nacht haalde Power BI onze bv's op, maar sinds gisteren mislukt dat zonder dat ik begrijp waarom.
    Ik krijg van kantoor te horen dat de automatische boekingen gestopt zijn, maar waardoor is dat?
    Onze declaraties van de werkmaatschappijen komen niet meer aan in Exact, hoewel de app gewoon draait.
    Hoe achterhaal ik waarom een koppeling die vorige week nog werkte nu niets meer doet?
    Bij een klant staat de app op niet verbonden, terwijl hij zegt niets te hebben aangepast.
    De koppeling met het magazijnsysteem van onze handels-bv is stilgevallen, wat kan de reden zijn?
    Ik mis sinds een paar dagen alle verkoopboekingen van de webwinkel bij een klant, de app lijkt losgeraakt.
    Sinds de update van vrijdag is de verbinding met dossier Van Dam weg, waar begin ik met zoeken?
    Payt ontvangt geen openstaande posten meer van onze drie handels-bv's, waarom zou dat zijn?
    De koppeling van de hele scholengroep viel vannacht uit en ik moet voor tien uur weten waardoor.
    TimeChimp heeft al zes dagen geen uren naar de projecten-bv gestuurd, terwijl dat altijd automatisch ging.
    Bij ons kantoor zijn in één nacht alle klanten in de scanapp op rood gesprongen, wat kan er gebeurd zijn?
    Een klant klaagt dat zijn Shopify-orders sinds zondag niet in Exact staan, hoe vind ik de reden?
    Agicap laat voor de groep nog het saldo van vorige week zien, is de link met Exact kapot?
    Hoe ga ik te werk als een koppeling van een dochter zonder aankondiging niets meer doorgeeft?
    De leverancier zegt dat het aan Exact ligt en Exact zegt de leverancier, waarom staat onze koppeling stil?
    Wij hebben niets gedaan, maar de kassa van winkel 3 levert geen dagomzet meer aan in Exact.
    Nog voor de btw-aangifte moet de koppeling van mijn klant weer lopen, ze is sinds de 20e dood.
    Eerst kwamen alle bonnetjes van de werkmaatschappijen vanzelf binnen, nu al een maand niets meer.
    Vertel me waar het aan kan liggen dat de voorraadkoppeling van onze groothandel ineens geen gegevens meer krijgt.
    De verbinding is verbroken, staat er bij vier van de dertig klanten, de rest loopt gewoon.
    Waardoor raakt een koppeling van een stichting na jaren plots los, en hoe maak ik die weer actief?
    de koppeling van mijn klant met zijn kassa doet het niet meer sinds gister, wat is er mis
    Twikey incasseert niet meer voor onze verhuur-bv omdat er geen facturen uit Exact binnenkomen, hoe kan dat zo ineens?
    Het bestuursdashboard van de scholen staat stil op 14 november, wat moet ik als beheerder nalopen?
    Al drie kantoorgenoten klagen dat Dext geen facturen wegzet bij hun klanten, waar komt dat door?
    Een van de hotels is zijn koppeling met het reserveringssysteem kwijt zonder dat iemand iets deed.
    Gisteren kregen we nog uren door van de bouw-bv, vandaag niets meer, hoe spoor ik de storing op?
    Waarom is de verbinding tussen Teamleader en onze Belgische vennootschap verbroken, en wat doe ik nu?
    Onze subsidie-app krijgt geen gegevens meer uit Exact Online, terwijl de deadline vrijdag is.
    De orders van de groothandel blijven hangen omdat de link met Exact het begeven heeft, wat nu?
    Er komt sinds de verhuizing van de holding geen enkele declaratie meer in Exact terecht.
    Bij vier winkels is de dagomzet niet geboekt omdat hun koppeling eruit ligt, hoe pak ik dat aan?
    Ik kreeg vanochtend een melding dat de app niet meer met Exact kan praten namens klant Smit, waarom?
    De automatische boekingen bij de stichting zijn opgehouden, terwijl niemand weet wat er veranderd is.
    Wat kan er gebeurd zijn als Qlik in één klap van alle vennootschappen niets meer ontvangt?
    Ons kantoor mist sinds maandag de bonnen van klanten uit TriFact365, het liep jarenlang goed.
    Het boekingssysteem van hotel Zeezicht levert sinds woensdag geen omzet aan Exact, terwijl de andere hotels doorlopen.
    Wij sturen elke maand een rapport naar de bank, maar de verbinding eronder is weggevallen, hoe spoor ik de reden op?
    Het ouderportaal van de school schrijft sinds de herfstvakantie niets meer weg, hoe krijg ik weer verbinding?
    Mijn klant heeft de nieuwe computer nog maar net en zijn koppeling met Exact ligt er al uit, waarom?
    de link met onze groothandel is dood, er komt geen order meer binnen, help
    De gemeentelijke stichting krijgt geen subsidiegegevens meer door de app, terwijl die koppeling er nog staat.
    Bij welke oorzaken moet ik denken als een hotelkoppeling er na drie jaar opeens mee ophoudt?
    exact en payt praten niet meer met elkaar voor onze bv sinds het weekend, waar begin ik
    Waarom haalt Basecone sinds maandag niets meer op uit Exact?
    De koppeling met de webshop is ineens gestopt, hoe vind ik de oorzaak?
    Sinds gisteren komen er geen facturen meer door van Dext naar Exact Online.
    Er is niets veranderd bij ons en toch staat de verbinding met Visionplanner stil. Al twee keer opnieuw opgestart. Wat kan het zijn?
    Hoe kom ik erachter waarom de uren-app geen gegevens meer doorzet?
    Onze klant belt dat de kassakoppeling plat ligt, waar moet ik kijken?
    verbinding exact verbroken oorzaak
    De synchronisatie met ons CRM is ergens in het weekend opgehouden.
    Boekingen uit de scan-app komen niet meer binnen bij geen enkele klant
    De koppeling deed het jaren prima en nu niet meer. Geen idee waarom.
    Bij vijf klanten tegelijk is de link met de banktool uitgevallen, wat is er gebeurd?
    Zenvoices stuurt niks meer door, eerder ging dat vanzelf
    Kan het dat een koppeling stopt doordat een collega haar wachtwoord heeft veranderd of uit dienst is? Bij ons viel alles uit en ik zoek de oorzaak.
    sync met exact ligt eruit sinds vanmorgen
    Power BI ververst niet meer, de laatste data is van 14 mei
    Wat kunnen redenen zijn dat een app plotseling geen contact meer heeft met Exact?
    Onze import is stilgevallen en de leverancier zegt dat het aan Exact ligt. Hoe zoek ik dat uit?
    ik krijg geen nieuwe data meer in silverfin hoe kan dat
    Steeds valt de verbinding weg, om de paar weken. Ik wil weten wat erachter zit.
    De koppeling met Lightspeed is down sinds de update, waar begin ik met troubleshooten?
    Facturen van de webwinkel blijven hangen, de link met Exact lijkt dood
    Sinds de jaarwisseling staat de integratie stil
    Al dagen geen nieuwe boekingen uit onze declaratie-app, terwijl die eerst elk uur kwamen
    Sinds onze IT een opschoning deed komt er niks meer uit de declaratietool
    Vijftien klanten melden dat de bonnetjes niet meer in Exact verschijnen. Waar zit de fout?
    koppeling plotseling weg
    Hoe kan een goedlopende integratie van de ene op de andere dag ophouden?
    Het inlezen van verkoopfacturen uit Shopify ligt op zijn gat
    De boekhouding loopt achter omdat de kassalink niets aanlevert; ik wil weten waarom en hoe het weer gaat draaien
    Al sinds de vakantie geen nieuwe uren uit de planningstool in Exact
    Koppeling met het CRM faalt steeds, geen wijziging aan onze kant
    Wat is er mis met de verbinding tussen onze app en Exact? Vroeger liep dit probleemloos.
    connectie exact doet het niet meer na vakantie
    De dagelijkse export is stil blijven staan op 3 maart en niemand heeft het gemerkt
    Link naar Exact is broken volgens de app, wat kan daar de reden van zijn?
    Bij een van onze cliënten haalt het voorraadsysteem geen orders meer op
    Waarom zijn opeens alle koppelingen van ons kantoor tegelijk stuk?
    Ik zie in onze monitoring dat de data-import al vier nachten nul records ophaalt
    onze app hangt en haalt niks meer uit exact
    Welke oorzaken komen het meest voor als een koppeling ermee stopt?
    Geen verkopen meer in de boekhouding vanaf dinsdag terwijl de kassa gewoon draait
    De klant verwijt ons dat zijn webshop niet meer boekt. Ik wil uitzoeken wat er gebeurd is.
    verbinding verloren met exact bij meerdere klanten
    Steeds verbreekt de link zichzelf, twee keer hersteld en na een week weer weg
    Het lijkt alsof de app vergeten is dat hij ooit met Exact verbonden was
    Van de ene dag op de andere geen facturen meer vanuit het planpakket
    Tot het paasweekend ging alles goed. Nu heeft de bonnetjestool geen nieuwe data en een grijs icoontje, wat kan er gebeurd zijn?
    De koppeling van onze grootste klant heeft drie jaar gewerkt. Sinds maandag komen er geen verkopen meer binnen, zonder dat iemand iets heeft gewijzigd. Waar begin ik met zoeken?
    Na de overgang naar een nieuw e-mailsysteem viel onze scanner stil. Ik weet niet of dat ermee te maken heeft. Hoe vind ik de reden?
    Onze koppeling met de webshop doet het sinds maandag niet meer.
    Waarom komen er geen facturen meer binnen uit Klippa?
    De kassa stuurt geen dagomzet meer naar Exact en niemand heeft iets veranderd.
    Power BI laat al een week dezelfde cijfers zien, er komt niets nieuws uit Exact.
    Tot vrijdag boekte Picqer netjes door. Vandaag is er niets binnengekomen en ik zie geen melding. Hoe vind ik de oorzaak?
    Visionplanner ververst niet meer.
    Hoe kom ik erachter waarom de verbinding tussen onze urenapp en Exact is weggevallen?
    Vanuit het niets geen bonnetjes meer uit Spendesk.
    De sync met Exact staat stil, wat kan er gebeurd zijn?
    geen data meer uit exact sinds gister
    Onze Shopify-orders blijven hangen en komen niet in de boekhouding terecht.
    Na het weekend was de koppeling van Basecone dood.
    Het programma zegt dat de laatste synchronisatie negen dagen geleden was.
    Mijn administratiekoppeling is ineens opgehouden, waar begin ik met zoeken?
    We merkten pas bij de btw-aangifte dat er al zes weken geen verkoopfacturen meer doorkomen uit de webshop. Wat is hier gebeurd?
    bolcom orders komen niet meer in exact binnen
    De automatische import is stuk sinds de migratie van ons mailadres.
    Teamleader zegt dat alles verbonden is, maar er verschijnt niets nieuws in Exact.
    Wat zijn de mogelijke redenen dat een link met Exact vanzelf stopt?
    Sync is down sinds vanochtend, geen error te zien, wat nu?
    Agicap toont saldo's van vorige maand, de verbinding lijkt verbroken.
    Elke zomer valt dezelfde koppeling uit en ik wil weten waardoor.
    Lightspeed en Exact praten niet meer met elkaar
    Wij zijn een kleine groothandel en werken met Picqer en Exact. Sinds donderdag komen de verkoopfacturen niet meer over. In Picqer lijkt alles normaal. Waar zoek ik?
    De loonjournaalposten uit Employes kwamen altijd op de 25e binnen, deze maand niet.
    Onze boekingen uit de horecakassa zijn opeens gestopt.
    De helft van het kwartaal mist in het dashboard omdat de verbinding kennelijk is weggevallen. Hoe kan zoiets gebeuren?
    Hoe stel ik vast wat er mis is met een koppeling die altijd goed liep?
    Er is niets gewijzigd en toch doet de synchronisatie met Exact niks meer.
    De bonnetjes blijven in Declaree hangen, Exact ontvangt ze niet meer.
    exact koppeling shopify kapot
    Eergisteren nog goed, vandaag nul documenten uit TriFact. Wie of wat heeft de stekker eruit getrokken?
    Channable meldt dat de Exact-verbinding verbroken is maar niet waarom.
    Mijn leverancier zegt dat het aan Exact ligt en Exact zegt dat het aan de leverancier ligt, de koppeling staat intussen al een week stil.
    onze kasa koppeling doet het niet meer sinds het weekend
    De integratie is dead sinds de vakantie van onze boekhouder, hoe troubleshoot ik dat?
    Kan een koppeling vanzelf stoppen zonder dat iemand iets heeft gedaan?
    Wat controleer ik als eerste als er plots geen data meer uit Exact komt?
    Van de ene op de andere dag stuurt ons reserveringssysteem geen omzet meer door.
    De ledenadministratie synchroniseert niet meer met Exact en de penningmeester weet van niks.
    Float staat op rood en de laatste gegevens zijn van 3 maart.
    Waaraan kan het liggen dat Make onze facturen niet meer doorzet?
    Er zit ruis op de lijn: af en toe werkte de koppeling nog, nu helemaal niet meer.
    verbinding verbroken met exact online
    Ik kwam terug van drie weken vakantie en geen enkele app had nog iets opgehaald.
    De export naar Exact loopt vast zonder melding. Tot vorige maand ging het jaren goed.
    De koppeling met onze webwinkel is weggevallen op het drukste moment van het jaar, hoe vind ik snel de oorzaak?
    onze boekingen komen ineens niet meer over wat is er gebeurd
    Sinds de verhuizing naar een nieuw kantoor komt er niets meer binnen uit de urenapp.
    De inkoopfacturen blijven sinds het weekend in Zenvoices staan en Exact krijgt ze niet.
    Al onze koppelingen tegelijk gestopt, hoe kan dat?
    Onesto werkt niet meer bij en ik snap niet waarom.
    Sinds wanneer en waarom ligt onze verbinding met Exact eruit, hoe kom ik daarachter?
    Onze koppeling met Exact werkt sinds vannacht niet meer, hoe vind ik de oorzaak?
    Het dashboard wordt al een week niet meer bijgewerkt en niemand weet waarom.
    Alles liep jaren goed en nu komt er niets meer binnen uit Exact Online. Wat kan er gebeurd zijn?
    De webshop stuurt geen orders meer door naar Exact, waar moet ik zoeken?
    Waarom stopt een integratie zomaar met gegevens ophalen?
    Gebruikers bellen mij dat de facturen niet meer doorkomen in Exact, ik heb niets gewijzigd aan de verbinding.
    Wat zijn de gebruikelijke redenen dat een koppeling met Exact Online stilvalt?
    sync stuk sinds dinsdag
    de sync van de kassa met exact doet het niet meer sinds gister, wat nu
    Onze zelfgebouwde interface geeft ineens een fout bij het vernieuwen van het token. Tot vrijdag ging alles prima.
    Wij zijn support van een boekhoudscanner en een klant meldt dat zijn Exact-koppeling sinds het weekend dood is. Waar moet ik naar vragen?
    exact koppeling kapot
    De dataverversing in Power BI faalt elke nacht sinds de kerst, daarvoor ging het maanden goed.
    Geen nieuwe facturen meer uit Exact in ons portaal sinds donderdag, de leverancier zegt dat het aan ons ligt.
    Ik heb drie jaar geleden een koppeling gebouwd en die is er ineens mee gestopt. Wat zijn verdachte oorzaken?
    Hoe kom ik erachter waarom de connectie met Exact verbroken is?
    Wat kan er mis zijn als een app opeens 'geen verbinding' aangeeft?
    De connector zegt disconnected en ik heb niks aangeraakt
    Verbinding is spontaan weggevallen, hoe voorkom ik blind opnieuw proberen?
    Sinds vorige maand mist ons crm alle nieuwe relaties uit Exact; de export heeft dus ergens geen toegang meer.
    Onze winkelkassa boekt de dagomzet niet meer door. Geen melding, geen mail, niets.
    voorraadstanden komen niet meer door vanuit exact online naar de shop
    Ik kreeg een alert van onze monitoring dat de Exact-job al 12 uur geen data levert. Hoe diagnosticeer ik dat?
    koppeling exact hapert sinds vakantie
    Urenregistratie en Exact praten niet meer met elkaar, waar kan dat van komen?
    Wat doe ik het eerst als een integratie met Exact Online uitvalt?
    Het refresh token wordt ineens niet meer geaccepteerd, terwijl onze code niet is veranderd.
    Waarom zou de app die elke nacht draait het plotseling opgeven?
    Ik hoor van de afdeling verkoop dat de klanten uit Exact niet meer ververst worden. Zelf heb ik geen idee hoe de verbinding gelegd is.
    integratie gestopt zonder foutmelding
    Het planningspakket kreeg jarenlang zijn orders uit Exact. Sinds de jaarwisseling niet meer. Wat ga ik als eerste na?
    Vanochtend stond de helft van onze interfaces met Exact op rood. Wat kan de gemeenschappelijke oorzaak zijn?
    Data in rapport blijft steken op 14 maart
    De aansluiting met Exact is verbroken meldt het pakket, maar waarom?
    onze exact sync doet al 2 dgn niks, niemand heeft iets veranderd zeggen ze
    Hoe spoor je op waarom een API-verbinding met Exact na jaren ophoudt?
    Facturen uit de scanner komen niet langer aan in Exact en de scanner zelf geeft groen licht.
    Welke vragen stel ik aan een klant bij wie de koppeling met Exact is weggevallen?
    De dashboards voor de directie zijn leeg sinds maandag. Refresh in de cloud faalt, op mijn pc ook.
    Kan een koppeling met Exact vanzelf verlopen?
    Ons datawarehouse laadt niets meer uit Exact. De job draait en eindigt zonder fout, maar er komt nul binnen van alle bedrijven.
    de link met exact is dood help
    Beste support, vanaf 3 juni zijn er geen mutaties meer opgehaald. Onze IT zegt dat het netwerk in orde is. Wat kan het zijn?
    sync exact gestopt
    Mijn zelfgemaakte Power BI-rapport geeft sinds deze week een fout bij de Exact-bron, terwijl er niets aan veranderd is.
    Zomaar weg, die verbinding. Hoe achterhaal je wat er is gebeurd?
    Waarom heeft de app ineens geen toegang meer tot onze boekhouding? Niemand heeft iets ingetrokken voor zover ik weet.
    De koppeling is down en mijn baas wil weten waarom
    Wij leveren een kassasysteem. Bij vier winkels stopte tegelijk de doorvoer naar Exact, bij de rest niet.
    connectie exact weg na weekend
    Wij hosten de middleware voor een klant. Sinds 02:00 komt er geen data meer uit zijn Exact en onze servers zijn in orde. Wat kan er bij hem aan de hand zijn?
    De connection met Exact is broken, hoe find ik de oorzaak?
    facturen uit exact komen nie meer binnen sinds gisterochtend
    Het portaal voor onze monteurs krijgt geen klantgegevens meer uit Exact Online.
    Wat zijn de meest voorkomende redenen waarom een app zijn toegang tot Exact kwijtraakt?
    Bij de ochtendcontrole zag ik dat er sinds vrijdagavond geen enkele order is doorgezet naar Exact. Er is geen release geweest en niemand is op vakantie. Waar begin ik?
    geen data meer uit exact
    Onze planningstool is ineens blind voor Exact, waar kan de kink in de kabel zitten?
    Een klant belt boos: al een week geen nieuwe cijfers in zijn dashboard van ons. Wat is er in zijn Exact gebeurd?
    App verloor de verbinding met Exact, achterhalen waarom
    Exact-koppeling van onze projectsoftware viel uit op de dag dat we nieuwe werkplekken kregen. Toeval, of is er iets met de toestemming?
    Hoe krijg ik boven water wat onze connector met Exact om zeep heeft geholpen?
    waarom stopt koppeling exact
    api verbinding exact verbroken
    sync doet niks meer
    Sinds dinsdagochtend komt er niks meer binnen in Visionplanner, terwijl niemand iets heeft aangepast voor zover ik weet.
    Onze pakbonnen gaan niet meer over naar Exact, wat is er aan de hand met de koppeling?
    Waarom komen er opeens geen uren meer vanuit TimeChimp in Exact?
    De orders bleven vrijdagavond ineens in de wachtrij staan en Exact krijgt niks meer van Picqer.
    Sinds de zomervakantie doet de bankkoppeling-app van Agicap niks meer richting Exact
    Er is niets gewijzigd en toch ontvangt Exact geen verkoopfacturen meer uit ons CRM.
    Hoe begin ik met uitzoeken waarom een koppeling dood is?
    Sinds gisteren geen synchronisatie meer tussen WooCommerce en exact
    De link met onze payroll provider is dead sinds vrijdag, hoe vind ik de root cause?
    hij haalt al een week niks op, rode bolletje bij exact
    Waarom is de verbinding tussen ons magazijnsysteem en Exact weggevallen?
    Vanmorgen stond er in het urensysteem dat de verbinding met Exact verbroken is. Niemand van ons heeft iets gedaan. Waar ligt dat aan?
    De boekingen uit de kassa zijn opgehouden met komen
    Het lampje naast Exact Online staat op rood in ons voorraadsysteem, sinds een dag of drie.
    Bij ons worden sinds de nacht van zondag geen facturen meer opgehaald door de incassopartner. Hun kant zegt niks te weten.
    Er zijn al twee weken geen bonnetjes meer geboekt vanuit de declaratie-app. Collega's merken het nu pas. Hoe vind ik de oorzaak?
    De synchronisatie is gestopt zonder dat iemand iets weet
    koppeling met exact doet het niet meer sinds maandag help
    Tot de feestdagen ging alles goed. Nu staan er 240 orders in de wacht bij onze fulfilmentpartner en in Exact zie ik niets binnenkomen.
    Facturen van leveranciers verschijnen niet meer automatisch in Exact. Hoort bij Zenvoices, maar die heeft geen storing.
    Waarom stopt een koppeling vanzelf?
    We hebben een nieuwe internetverbinding en toevallig (?) haalt de kassa sindsdien niets meer uit Exact. Hoe vind ik de echte oorzaak?
    Na het weekend waren alle koppelingen met Exact nog prima, behalve de rapportage. Die toont cijfers van vorige week. Waar zit hem dat in?
    De koppeling met de bakkerijkassa doet niets meer, kan jij helpen zoeken?
    Onze uren gaan sinds 1 november niet meer naar de facturatie in Exact. TimeChimp geeft geen kik.
    Onze tankpasleverancier levert al sinds augustus geen regels meer aan in Exact, hoe spoor ik dat op?
    De ene dag kwam er data, de volgende dag niet meer, zelfde instellingen
    Al onze leadtijden kloppen niet meer omdat het planbord geen orders meer van Exact krijgt. Hoe komt zoiets ineens?
    De voorraadstanden in de webshop kloppen al dagen niet, omdat er niets meer uit Exact komt. Wat is er met de verbinding gebeurd?
    opeens geen data meer uit exact
    Niemand begrijpt waarom de verkoopdata niet meer vanuit Exact naar ons dashboard loopt. Het was altijd stabiel.
    Het filiaalsysteem heeft al sinds zaterdag niks meer weggeschreven in Exact en de leverancier kan niks vinden.
    De brug tussen ons ticketsysteem en Exact is ingestort, waar begin ik met zoeken
    Sinds vorige week staan de inkooporders in Exact stil. De koppeling met Picqer lijkt dood.
    waarom werkt de koppeling niet meer
    Een toeleverancier belt dat zij geen orders meer binnenkrijgen uit onze Exact. Wij zien nergens een melding. Wat is er mis?
    Ons factuurportaal is los van Exact geraakt; hoe kom ik erachter wat de aanleiding was?
    Het team vraagt waarom de debiteurenstanden in het incassosysteem niet meer worden bijgewerkt. De leverancier ziet dat Exact sinds 3 februari niets meer teruggeeft. Wij hebben toen niks gedaan.
    Eén dag na de overgang naar nieuwe wachtwoordregels deed de hele koppeling het niet meer.
    Zou het kunnen dat iemand de koppeling heeft stopgezet? Er komt plots niets meer door.
    De mail van de leverancier: "uw toestemming bij Exact is niet langer geldig." Waarom dan?
    Koppeling gestopt, waarom?
    Scanapp verstuurt niks meer
    Al zolang ik hier werk komen de declaraties om 7 uur in Exact binnen. Vanaf dinsdag niet meer. De app zegt dat alles verstuurd is.
    Ik zie in mijn app alleen nog oude cijfers. Wat is er met de aansluiting aan de hand?
    Tijdens de proefperiode ging alles goed, sinds we betalen komt er niks meer binnen. Wat is er gebeurd?
    Na de overstap naar een andere bank doet de kasstroomapp niets meer met Exact. Toeval?
    Facturen blijven hangen tussen Gripp en Exact
    Mijn webshop praat niet meer met Exact en ik ben geen techneut. Waar kan dat aan liggen?
    Waar kan het aan liggen dat een koppeling die jaren goed liep er plots mee kapt?
    Al onze koffiebars boeken hun omzet via dezelfde kassa. Sinds maandag is het in Exact muisstil. De kassaleverancier vraagt wat er bij ons is veranderd.
    kopeling webshop werkt niet meer sinds updat
    De connection met onze CRM is down, waar begin ik met troubleshooten?
    Hoe achterhaal ik waarom de gegevensstroom tussen Exact en onze planning is opgehouden?
    We missen drie weken aan urenregels. De app was kennelijk al die tijd losgeraakt van Exact. Hoe kan dat gebeuren?
    De app geeft aan 'niet verbonden'. Eerst wil ik snappen waardoor dat komt.
    Het factuurprogramma kon tot 14 maart alles naar Exact sturen. Daarna kwam er een nieuwe directeur, een nieuw wachtwoordbeleid en een nieuwe server. Hoe weet ik welke van de drie de koppeling heeft opgeblazen?
    Hoe komt het dat een koppeling na jaren zonder problemen opeens geen kik meer geeft?
    De planningstool geeft groen licht aan zijn eigen kant, Exact heeft geen storing en toch is er al dagen geen order doorgekomen.
    De koppeling tussen Exact en onze CRM heeft het begeven en niemand weet waardoor
    Sinds wanneer en waarom haalt de app niets meer op?
    Ineens uitgelogd, ineens geen data. Wat is er gebeurd met onze integratie?
    De boekingen vanuit de hotelkassa blijven weg
    Hoe stel ik een diagnose bij een kapotte Exact-koppeling?
    Vorige week gaf de fulfilmentpartij aan dat zij geen voorraad meer van ons zien. We dachten aan een storing, maar het is nu negen dagen verder en nog steeds niets.
    Waarom krijgt onze app ineens niks meer uit Exact?
    De koppeling werkt ineens niet meer.
    Waarom haalt de app sinds vorige week niets meer op?
    Er komen geen bankmutaties meer door via de koppeling, oorzaak onduidelijk.
    Onze kassa boekt niet meer door naar Exact, kunt u helpen zoeken?
    koppelng doet t niet meer sinds vandaag
    De synchronisatie met Exact ligt eruit, wat kan de oorzaak zijn?
    app haalt niets meer op
    Al drie dagen geen nieuwe gegevens in ons dashboard. De leverancier zegt dat het aan Exact ligt.
    Hoe vind ik uit waarom de verbinding tussen onze kassa en Exact verbroken is?
    Wat nu, de bonnetjes blijven hangen in de scanapp en komen niet in Exact?
    Mijn uren-app is zonder waarschuwing gestopt met doorboeken.
    geen data meer sinds vrijdag in rapport, koppeling weg?
    Waarom is de verbinding met Exact opeens weg bij onze bestelsoftware?
    Vanochtend ontdekt dat de koppeling al een week niets doet, hoe vind ik de oorzaak?
    We krijgen al sinds maandag geen bonnetjes meer in Exact. De scanapp zelf ziet er normaal uit en er is bij ons niets veranderd.
    Tot en met de 12e kwamen de webshoporders netjes binnen, daarna niets meer. Hoe vind ik de oorzaak?
    Er wordt niets meer gesynchroniseerd
    Waarom krijgt ons CRM geen debiteuren meer uit Exact?
    Wat kan er aan de hand zijn als een koppeling zomaar ophoudt?
    De app boekte altijd elk uur, nu al twee dagen niets, hoe komt dat?
    De koppeling met onze webshop deed het jaren, en sinds vrijdag komt er niets meer binnen. Ik heb nergens aan gezeten. Hoe kom ik achter de oorzaak?
    Waarom is de verbinding met Exact ineens weg?
    Wij hebben een webwinkel op Lightspeed en normaal staan de orders 's nachts in Exact. Sinds de feestdagen niks meer. De leverancier wijst naar Exact en Exact naar de leverancier.
    Koppeling stuk maar waarom
    Van de ene dag op de andere kwamen er geen bonnetjes meer binnen in Exact. Rydoo zelf werkt nog. Wat kan daar achter zitten?
    wrm haalt power bi niks meer op uit exact sins maandag
    Al twee weken geen facturen meer binnen uit de app en toch zegt ze verbonden. Hoe vind ik uit waar het misgaat?
    Wat kan er allemaal aan de hand zijn als een koppeling met Exact er zomaar mee ophoudt?
    Synchronisatie uitgevallen, oorzaak onbekend
    Onze koppeling met het reserveringssysteem ligt eruit en ik moet aan de directie kunnen zeggen waarom
    Het programma zegt alleen dat de verbinding niet meer actief is. Mogelijk heeft het te maken met een collega die vorige week stopte, of met de nieuwe licentie. Hoe zoek ik dat uit?
    De app is van vandaag op morgen gestopt met boeken in Exact en de helpdesk zegt dat het aan onze kant ligt
    Wij importeerden elke nacht verkopen, nu komt er geen bal meer door
    Ineens geen verbinding meer
    Ik beheer de IT voor een groothandel. Vannacht mislukte de synchronisatie van het WMS met Exact voor het eerst. Geen wijzigingen gedaan. Waar begin ik te zoeken?
    onze koppeling is precies gestopt
    De app zegt dat ze verbonden is, Exact zegt niks, en er komt toch niks door. Wat nu?
    Al sinds donderdag geen enkele order doorgekomen
    Hoe komt het dat het programma geen contact meer krijgt met Exact? Het is plots begonnen.
    Het loopt niet meer tussen Exact en ons CRM, al een dag of vier. De licentie is betaald, de gebruikers bestaan nog. Wat kan het dan zijn?
    Wat deed de koppeling stoppen?
    Teamleader synct niet meer met Exact. Bij ons op kantoor is er niets gewijzigd en iedereen werkt hier nog. Ik tast in het duister.
    geen data meer van exact in onze app hoe komt da
    Plots komen er geen aankoopfacturen meer binnen via de scanapp. Ik krijg van de leverancier telkens hetzelfde standaardantwoord.
    Ik kreeg telefoon van de magazijnier dat er geen bestellingen meer in Exact verschijnen. Gisteren was er nog niks aan de hand. Ik ben leek, dus graag van nul af aan.
    Sedert de zomer komt er geen enkele kilometer meer binnen van de ritregistratie en het is pas nu iemand opgevallen
    Gisteren lukte het nog
    Onze urenregistratie boekt niks meer door. De collega die er verstand van had is weg, maar zijn account bestaat nog. Ik zou graag de oorzaak kennen.
    Er is iets gebeurd met onze verbinding, want de lijst blijft sinds 3 november hetzelfde
    Alles liep goed tot we nieuwe pc's kregen, nu haalt de import uit Exact niets meer
    In de winkel werkt de kassa gewoon verder maar de dagontvangsten belanden al vier dagen niet in Exact. De leverancier ziet niks abnormaals.
    Wij gebruiken Stripe met een tussenprogramma. Dat tussenprogramma krijgt Exact niet meer te pakken, van de ene op de andere minuut. Waar kan het zitten?
    De koppeling is blijven hangen
    Mijn collega's in het magazijn zien geen nieuwe artikels meer uit Exact verschijnen. Zeker al sinds woensdag, misschien langer.
    Waarom doet ons facturatieprogramma het niet meer met Exact?
    Er was gisteren een stroompanne en sedertdien komt er geen data meer van Exact binnen. Alle pc's draaien weer. Ik weet niet of het daar iets mee te maken heeft.
    App uit Exact gevallen, geen idee hoe dat komt. De collega die het ooit installeerde zegt dat het iets met een verlopen licentie kan zijn of met haar oude account.
    koppeling eruit
    De koppeling met de loonsoftware zegt sinds dinsdag njet. Kan van alles zijn: vakantie, licentie, paswoord. Hoe vind ik het?
    Al dagen geen synchronisatie tussen Exact en ons magazijn
    De cijfers in ons dashboard zijn van vorige maand. Gaat dat over de koppeling? Ik zou graag weten waarom ze niet meer ververst.
    Van het ene moment op het andere kreeg ons kassasysteem geen antwoord meer van Exact. Er is niks veranderd voor zover ik weet, en opnieuw opstarten hielp niet.
    Als een app zegt 'connection lost' met Exact, wat kan er dan allemaal aan schelen?
    Ik open het dashboard en het is leeg op de datum na. Gisteren nog vol. Het zegt iets van verbinding mislukt.
    Koppeling Odoo - Exact werkt ineens niet
    Waar kijk ik eerst als een koppeling het begeeft?
    Sedert maandagmorgen zegt de app 'geen verbinding'
    Er worden geen bonnen meer verwerkt, de leverancier van de app antwoordt niet en ik weet niet of het aan Exact ligt
    Eerst deed de koppeling traag, nu doet ze niks
    De tool geeft aan dat de verbinding vervallen is. Ik weet dat onze licentie gewijzigd is, dat een collega wegging en dat er een nieuw paswoord is. Welk van de drie is het?
    De synchronisatie is weggevallen tijdens mijn verlof
    Geen idee waarom, maar de facturen uit onze takelsoftware komen niet meer in Exact
    Waarom is onze gekoppelde app gestopt met ophalen?
    Onze verhuurapp geeft een kruisje naast Exact en verder geen woord
    Iemand zegt dat de koppeling eruit ligt door de vakantie van Jos. Kan dat? Wat zijn andere mogelijke oorzaken?
    Koppeling weg na update
    Sinds onze provider van internet wisselde is er geen trafiek meer tussen de tool en Exact. Maar het kan ook toeval zijn.
    ons koppelprogramma loopt niet meer
    Vorige week viel de verbinding voor het eerst uit, nu alweer. Hoe vind ik de echte reden?
    Het ticketsysteem haalde altijd klanten op uit Exact. Op 7 november was dat gedaan. De collega die het beheert is ziek en ik moet achterhalen wat er gebeurd is.
    De boekingen van de kassa stoppen op 3 november, daarna is er niks meer doorgekomen
    Er kwam geen waarschuwing, maar de koppeling met de bakkerijsoftware is duidelijk dood
    Heeft Exact onze koppeling afgesloten of ligt het aan iets anders?
    Wij merken dat de nachtelijke import al een week nul records geeft
    Opeens geen uren meer in Exact vanuit de urenapp en niemand heeft iets gedaan, zeggen ze
    Onze interface is down sinds de laatste release, hoe vind ik de root cause?
    sinds zaterdag komt er niks mr door van de app hoe kan da
    Sinds dinsdag komt er niets meer binnen van onze webshop in Exact
    De urenregistratie stuurt sinds vrijdag geen facturen meer door naar Exact. We hebben niets veranderd voor zover ik weet. Waar begin ik met zoeken?
    Onze rapportagetool blijft hangen op de cijfers van twee weken terug
    Wij krijgen geen bonnetjes meer binnen uit de scanapp, hij zegt dat Exact niet verbonden is. Vorige week ging het nog goed.
    Verbinding met Exact verbroken, zegt ons CRM. Wat kan daar achter zitten?
    Bij drie klanten tegelijk is de koppeling er vanochtend uitgeklapt. Ik ben beheerder bij een kantoor en wil snel de oorzaak weten.
    Vanmorgen ontdekten we dat er al drie weken geen verkoopfacturen uit de kassa zijn gekomen. Waar moet ik beginnen?
    De koppeling tussen Lightspeed en Exact ligt eruit
    De app zegt dat er geen verbinding is met Exact Online
    Hoe vind ik uit waarom een app het ineens niet meer doet met Exact?
    Niets komt meer door vanuit onze pakketdienst naar Exact
    Het lijkt of onze website en Exact niet meer met elkaar praten
    Wij kregen bericht van de webshopbouwer dat Exact hun verbinding weigert
    exact sync werkt niet
    Gisteren was alles nog prima, vanochtend zegt ons orderpakket dat het geen verbinding heeft met Exact. Er is volgens mij niemand aan geweest.
    koppeling doet t niet meer sinds update
    Sync status staat op failed bij onze webshop, connection met Exact lost
    Ik gebruik een app om mijn uren te factureren. Die meldt nu bij elke poging dat hij niet in Exact kan. Ik heb niks aangepast en mijn wachtwoord doet het gewoon.
    Waarom zijn er sinds de kerst geen orders meer doorgekomen naar Exact?
    Sinds wij zijn overgestapt naar een nieuwe internetprovider zien we geen nieuwe facturen in Exact uit onze webshop. Kan dat toeval zijn? Ik zoek een manier om de oorzaak te vinden.
    De app die onze kilometers naar Exact stuurt, blijft al dagen op "wachten op verbinding" staan
    Onze boekhouding krijgt al vijf dagen geen bonnetjes uit de scanner, en er staat alleen dat de verbinding is mislukt. Is er een lijstje met mogelijke redenen?
    Wij verkopen via bol.com en een tussenprogramma boekt dat in Exact. Sinds een dag of vier staat de teller op nul. Hoe kom ik achter de reden?
    Koppeling tussen Exact en ons CRM stil gevallen
    Komt er bij iemand anders ook niets meer binnen uit Exact? Onze tool was altijd stabiel.
    Ik heb een vaag probleem: sommige dagen komt er iets uit de koppeling, sinds zaterdag helemaal niks meer. Hoe zoek ik dit uit?
    Hebben we een storing of is onze koppeling gewoon verlopen? Het dashboard toont al twee dagen dezelfde getallen.
    Onze penningmeester vroeg waarom de contributies niet meer in Exact staan. Het ledenprogramma zegt dat de koppeling "inactief" is. Wat kan daar gebeurd zijn?
    Een van onze leveranciers belt dat hij geen orders meer krijgt uit Exact. Intern weten we van niks. Hoe kom ik erachter waarom zijn koppeling is uitgevallen?
    Onze magazijnkoppeling is eruit geknald tijdens de inventarisatie
    Al een paar weken komen er steeds minder boekingen binnen en nu helemaal niets. De ICT'er zegt dat het aan de koppeling ligt. Wat zijn de stappen om dat uit te zoeken?
    Onze datawarehouse-leverancier zegt dat de tokens niet meer geldig zijn. Voor mij is dat abracadabra. Wat kan er gebeurd zijn waardoor het ineens niet meer werkt?
    De koppeling met onze leverancier van personeelsplanning geeft al sinds de feestdagen niets meer door en op de statuspagina van Exact staat alles groen
    Het dashboard van de directie blijft leeg en ik kreeg de vraag of Exact ons programma nog wel binnenlaat. Er is geen duidelijke fout te zien.
    Facturen uit Gripp blijven sinds vanochtend hangen. Gripp meldt: verbinding met Exact Online mislukt. Gisteravond heb ik nog niks geks gezien.
    Koppeling Exact stopt
    Onze boekhoudkoppeling stond zes weken uit vanwege een verbouwing en komt nu niet meer op gang
    Wat zou ervoor kunnen zorgen dat een app van de ene op de andere dag geen gegevens uit Exact krijgt?
    Mijn webwinkel is al drie dagen niet in de boeken verwerkt en ik moet vrijdag btw aangeven. Wat kan de koppeling hebben laten stoppen?
    Er klopt iets niet met de link tussen onze software en Exact, de laatste gegevens zijn van 14 dagen terug
    Na het samenvoegen van twee bv's is onze urensoftware het spoor bijster en boekt niets meer in Exact. Ik wil de oorzaak vinden.
    link exact kapot?
    Heeft een naamswijziging van ons bedrijf invloed op koppelingen? Sinds die dag haalt het dashboard niets meer op.
    De leverancier heeft vannacht onderhoud gepleegd en nu doet onze Exact-koppeling niets. Ligt het daaraan of is er meer aan de hand?
    Onze app kan Exact niet bereiken. Wat controleer ik eerst?
    De boekingen van onze verhuursoftware komen niet meer aan. Voor het laatst op 12 mei. Op 13 mei is onze systeembeheerder vertrokken, misschien heeft het daar iets mee te maken, misschien ook niet.
    Sinds de verhuizing naar een nieuw kantoor is de lijn tussen Exact en ons planningssysteem dood. De internetverbinding is prima, andere programma's werken.
    Ik zie in ons CRM geen debiteurensaldo's meer uit Exact
    Koppeling met Shopify gestopt na wisseling van beheerder, of ligt het aan iets anders? Ik wil het systematisch nagaan.
    app geeft aan: niet verbonden met Exact
    Hoe stel ik vast waarom een leverancier geen orders meer uit ons Exact ontvangt?
    Vannacht heeft Exact onderhoud gehad. Sinds vanmorgen krijg ik geen enkel document meer uit onze scanapp. Toeval?
    De boekhoudkoppeling van onze sportschool ligt stil. De leverancier vraagt of er soms iemand uit dienst is of een licentie is verlopen. Waar kijk ik allemaal naar?
    Wij zien dat de facturen uit ons abonnementensysteem niet meer landen in Exact. Eerder losten we dit op door opnieuw op verbinden te klikken, maar ik wil nu weten waarom het telkens gebeurt.
    Exact-koppeling stuk, hulp gevraagd
    Het lijkt of de koppeling met onze bezorgdienst 's nachts is weggevallen. Geen mail gehad. Wat kan er allemaal spelen?
    Na een beveiligingsactie van IT zijn alle externe verbindingen gecontroleerd. Sindsdien krijgt ons dashboard geen Exact-cijfers. Wat zou het kunnen zijn?
    onze app krijgt niks meer binnen van exact, wie kan mij vertellen waarom
    Is er een stappenplan om te achterhalen waarom een app geen verbinding meer heeft met Exact Online?
    Wij zijn een dierenartspraktijk en onze kassaomzet belandt normaal elke avond in Exact. Sinds ik terug ben van vakantie is er niets meer geboekt.
    Wat doe ik als een gekoppeld programma zegt dat het Exact niet meer mag lezen, terwijl dat jaren goed ging?
    Koppeling webshop dood sinds vrijdag
    Waarom komen er sinds de vakantie geen bonnetjes meer binnen?
    App is gekoppeld volgens zichzelf maar er komt al dagen niks over.
    De bestellingen uit WooCommerce kwamen altijd keurig om zeven uur binnen. Sinds maandag blijft het leeg en de leverancier zegt dat het aan Exact ligt.
    Pleo zegt disconnected from accounting, hoe kom ik erachter waardoor
    Agicap toont nog steeds de saldi van drie weken terug, wat is er gebeurd?
    koppelng met exact doet t niet meer sinds gister
    De sync met Exact is down since gisteren, geen idee why
    Alle kassabonnen van december ontbreken, de kassaleverancier ziet geen storing bij zichzelf.
    We kregen vorige week een nieuwe licentie, daarna ging een collega met vakantie en nu doet de koppeling met de urenapp het niet. Waar ligt dat aan?
    Geen nieuwe uren meer in de facturatie
    De urenapp zegt sync failed sinds 3 november
    Wat kan er aan de hand zijn als een koppeling jarenlang goed liep en ineens niks meer doet?
    Facturen uit de reserveringssoftware komen niet meer aan in Exact en niemand heeft iets gewijzigd.
    Tot en met woensdag kwamen de kilometers keurig binnen. Donderdag is er een medewerker uit het systeem gehaald, en nu krijg ik niks meer.
    Ik kreeg een mailtje dat de verbinding met Exact verbroken is. Waardoor gebeurt zoiets?
    Wat heeft onze koppeling de nek omgedraaid na de overstap naar een nieuw wachtwoordbeleid, of is het iets anders?
    Hoe kan het dat er niks meer doorkomt naar Exact terwijl de kassa zegt dat alles verzonden is?
    Er komt al een week geen enkele inkoopfactuur uit Basecone binnen in Exact.
    Sinds de jaarwisseling stroomt er niets meer van Gripp naar Exact.
    De bonnen van Lightspeed staan al drie dagen in de wacht.
    Wij facturen abonnementen via Chargebee en die facturen landen niet meer in Exact.
    Sinds vanochtend staat er disconnected bij Exact in Agicap. Ik heb niks gedaan.
    Betalingen uit de betaalapp worden niet meer teruggemeld aan Exact, waar begin ik met zoeken?
    Hoezo is onze koppeling met Teamleader er ineens mee gestopt?
    De uren van afgelopen week staan niet in Exact. De urenapp zegt dat de verbinding verbroken is, en ik weet niet waardoor.
    Al twee dagen geen nieuwe debiteuren uit het CRM, verder geen enkele foutmelding.
    Het dashboard in de hal staat al een week op dezelfde omzet.
    Waardoor kan een app plotseling niets meer uit Exact krijgen?
    Er is iets gebeurd met onze Exact-koppeling en ik wil weten wat.
    De bestellingen blijven hangen en Exact krijgt niks. Waar moet ik kijken?
    Webshop koppelt niet meer
    De link met het CRM geeft sinds kort niks meer door.
    Sinds de update van ons pakket is de band met Exact weg. Hoe vind ik de oorzaak?
    Iedereen wijst naar elkaar, maar de facturen komen gewoon niet meer over. Wat controleer ik?
    Sinds de zomertijd inging krijgen we van de hotelsoftware geen dagomzet meer binnen.
    kassa stuurt niks naar exact
    Onze planning kreeg projecten uit Exact en nu niet meer. De beheerder is nieuw en weet van niks.
    Waarom zou een app na de feestdagen opeens niets meer krijgen van Exact?
    Koppeling doet niks, leverancier zegt niks, Exact zegt niks. Hoe kom ik achter de oorzaak?

link-stopped_what-you-see =
    wat betekent het als mijn koppeling opeens niets meer doet
    hoe zie ik wat er mis is met een gestopte koppeling
    de app stond vanmorgen ineens op een inlogscherm in plaats van op onze cijfers
    ik zie geen fout maar er komt ook niks, waar wijst dat op
    gestopte koppeling met 403 in beeld of gestopt zonder tekst, maakt dat uit?
    hij is weggevallen en ik wil hem blijven proberen, is dat slim
    is het erg als de stilgevallen koppeling het steeds opnieuw blijft proberen
    waar let ik het eerst op als een koppeling is uitgevallen
    Maakt het verschil of een dode koppeling een inlogscherm of een weigering toont?
    gestopte link, wat zie je dan meestal en wat zegt dat
    app doet niks meer, waar moet ik naar kijken op het scherm?
    koppeling stuk, wat nu bekijken
    De synchronisatie hapert en de leverancier vraagt wat ik precies zie. Welke mogelijkheden zijn er?
    .opt-asks-to-sign-in =
        hij wil dat ik inlog
        opnieuw koppelen
        hij vraagt om in te loggen
        inlogscherm
        verbinding verlopen
        er springt steeds een scherm open voor mijn wachtwoord
        'verbinding verlopen, koppel opnieuw'
        hij stuurt me naar de voordeur van Exact
        authorize again staat er
        rode balk: verbind uw boekhouding
        wil mijn mailadres en code
        er popt steeds een inlogscherm van Exact op
        de app roept dat de verbinding hersteld moet worden
        Gele balk bovenin: 'meld u opnieuw aan bij Exact Online'.
        hij wil mijn gebruikersnaam en wachtwoord weer hebben
        knop 'opnieuw autoriseren' verschenen
        kreeg een mail van de leverancier dat ik de koppeling moet vernieuwen
        bij elke start moet ik me terug aanmelden
        toestemming verlopen, staat er
        ik word doorgestuurd naar een pagina waar ik moet aanmelden
        reconnect required zegt het pakket
        elke ochtend dezelfde vraag: wie bent u
        er kwam een aanmeldpagina in plaats van mijn omzetlijst
        hij wil dat ik het allemaal nog eens verbind
        gele balk bovenaan: verbinding verlopen, klik hier
        hij kent me niet meer
        opnieuw verbinden
        komt er niet in zonder login
        wil dat ik aanmeld
        niet meer gekoppeld, connect staat er
        wachtwoord gevraagd
        elke keer als ik de app open moet ik me weer aanmelden
        hij zegt dat de koppeling verlopen is en wil dat ik op "verbind" druk
        krijg steeds dat verbind-met-Exact scherm voorgeschoteld
        inlogvenster van exact springt elke keer open
        "koppel uw boekhouding opnieuw"
        het wachtwoord wordt gevraagd
        ik krijg de vraag of ik de app toestemming wil geven, elke ochtend weer
        er staat zo'n balk bovenin: verbinding verlopen, autoriseer opnieuw
        de scan app zegt "maak opnieuw verbinding"
        staat: uw verbinding is verlopen, koppel opnieuw
        vraagt ineens weer om mijn inlog van exact
        er staat "verbinding verlopen, verbind opnieuw"
        hij is niet meer gekoppeld zegt ie
    .opt-nothing-comes =
        gisteren ging alles nog goed, vandaag niks
        vandaag niks
        er komt niets meer
        geen fout
        er gebeurt niets
        niks
        leeg
        geen fout, maar al drie dagen stil
        laatste bon is van 3 november en sindsdien stilte
        groen vinkje maar geen enkele nieuwe factuur
        hij lijkt te draaien, doch levert niks op
        muisstil
        synchroniseert zogenaamd, resultaat nul
        alles blijft op oude cijfers hangen
        sinds maandag staat er geen enkele nieuwe factuur in
        stil, geen meldingen, maar ook geen boekingen
        de cijfers in het dashboard zijn van vorige week
        Het lijkt allemaal gewoon te werken, alleen verschijnt er niets nieuws meer.
        status is groen en toch blijft alles leeg
        al drie dagen nul documenten
        de sync draait en zegt klaar, 0 regels
        mijn rapport ververst niet, krijg ook geen error te zien
        onze kassa-omzet wordt niet meer doorgeboekt, waarom weet ik niet
        er gebeurt gewoon niks als ik op ophalen klik
        sinds vorige week dinsdag staan de cijfers stil, zonder dat iemand iets zegt
        geen inlogscherm, geen fout, geen bonnen, voor geen enkele bv
        groen vinkje en toch nul regels
        de bank loopt bij maar de facturen druppelen niet meer binnen, en hij klaagt er niet over
        stilte
        er komt niets
        geen data, geen fout
        geen melding, niets nieuws
        hij doet niks
        nul regels
        geen fout hoor, maar er komt ook niks
        er gebeurt gewoon niks, geen nieuwe facturen sinds dinsdag
        geen fout, geen login, gewoon stilte
        gewoon doods, geen kik
        laatste facturen zijn van 3 maart en er staat nergens rood
        hij lijkt te draaien maar levert niks
        de synchronisatie eindigt met een groen vinkje maar het aantal is nul
        sinds dinsdag is het gewoon stil, geen fout of niks
        er komt geen ene boeking meer door, verder geen rare dingen te zien
        sinds dinsdag geen bonnetje meer binnengekomen en de app doet of zijn neus bloedt
        bonnetjes in de app, leeg in exact, geen piep
        sinds dinsdag geen facturen meer binnen, verder ziet alles er normaal uit
        geen melding, gewoon niks
    .opt-one-missing =
        maar één bedrijf
        alleen één administratie
        een bv komt niet meer
        de rest werkt wel
        enkel dossier Peeters komt niet meer door
        vier van de vijf bv's gaan goed
        enkel de holding blijft achter
        bij klant Peeters hapert het, bij de rest niet
        alle bedrijven up-to-date behalve Gent
        één dossier krijgt niks meer
        de stichting doet niet meer mee
        enkel de holding wordt niet meer bijgewerkt
        vier bv's lopen prima, de vijfde ligt stil
        Van één klant krijgen wij niets meer binnen, de andere dossiers wel.
        alleen bij Jansen Beheer gaat het mis
        de rest werkt maar filiaal Gent is eruit gevallen
        één bedrijf is verdwenen uit de keuzelijst
        het stokt bij precies één dossier
        bij een van onze stichtingen is sinds kwartaal 3 niks meer opgehaald, elders geen probleem
        Alles komt door behalve de pensioen-bv.
        1 van de 12 doet het niet
        alle winkels lopen, Hasselt niet meer
        we hebben er tien en eentje is stilgevallen
        de rest komt wel, de holding sinds maandag niet meer
        bij de ene klant blijft het leeg terwijl de anderen netjes bijlopen
        enkel de stichting is weg uit mijn overzicht
        eentje niet
        alleen de holding niet
        een bv blijft leeg
        de rest wel
        niet alles ligt eruit, een maar
        enkel die ene ontbreekt
        alle bv's lopen behalve de holding
        met de rest niks mis, enkel die van de bakkerij blijft weg
        alleen de holding blijft achter
        vier van de vijf dossiers komen binnen
        sinds de fusie krijg ik van die ene dochter geen boekingen meer
        bij drie bv's loopt het, de vierde staat stil
        enkel de holding haalt hij niet meer op
        het is maar bij één bedrijf, de rest gaat goed
        alles behalve één bv, die niet
    .opt-refused =
        forbidden
        403
        geen toegang
        geweigerd
        geen toegang zegt ie
        rode tekst met 403
        'access denied' zegt dat ding
        hij mag er niet in volgens de fout
        unauthorized ofzo, forbidden was het
        u bent niet bevoegd, lees ik
        wordt buitengehouden met een foutcode
        de server geeft foutcode 403 terug
        Er staat dat ik onvoldoende rechten heb om deze gegevens op te vragen.
        toegang geweigerd
        access denied in het logbestand
        hij zegt dat de app dit niet mag bekijken
        je bent niet bevoegd, lees ik
        HTTP 403 bij het ophalen van de grootboekkaart
        No rights for this division krijg ik te zien
        de toegang tot de verkooporders wordt ons ontzegd
        hij zegt dat het niet mag
        verboden terrein, dat is zowat wat er staat
        geweigerd, bij elke boeking die hij wegschrijft
        onvoldoende rechten, in rode letters
        hij laat me wel binnen maar stuurt me daarna wandelen met een 403
        mag niet
        niet toegestaan staat er
        hij mag er ineens niet meer in staat er in het rood, forbidden
        hij zegt access denied
        De toepassing deelt mede dat ik niet gemachtigd ben.
        geen toegang zegt hij
        verboden
        er staat forbiden in rood
        foutcode 403
        hij zegt dat ik niet bevoegd ben
        403 zegt ie
        ik mag er niet in, 403
    .opt-too-many =
        429
        te veel verzoeken
        mail over limieten
        limiet
        kreeg een mail dat we over de daglimiet gaan
        too many requests
        Exact schrijft dat onze app teveel vraagt
        'limit exceeded' in het log
        bericht over 10 fouten in een uur
        error 429 elke nacht
        429 in de response van de API, verder geen tekst
        Exact heeft ons gemaild dat we over de limiet van API-aanroepen zijn gegaan
        too many requests staat in de log
        limiet bereikt, probeer het later nog eens
        Volgens een bericht hebben we te veel verzoeken op één dag gedaan.
        daglimiet overschreden
        rate limit fout
        we zitten blijkbaar aan ons maximum aantal calls
        er kwam een waarschuwing binnen dat de app ons quotum opsoupeert
        de app wacht omdat hij te vaak bevraagd heeft
        mail gekregen dat we over onze dagelijkse hoeveelheid heen zijn
        hij moet rustiger aan doen van Exact
        er staat iets over quota
        we hebben blijkbaar te vaak aangeklopt
        rate limit, ik moet wachten tot middernacht
        mail over limiet
        limiet bereikt
        mag even niks meer opvragen
        er kwam een mail van exact dat we over de limiet gaan
        we kregen een mail dat we over het maximum aantal aanroepen zitten
        429!!
        too many requests zegt ie
    .stuck-where-is-message =
        ik zie geen melding
        waar staat de fout
        nergens een fout
        geen bericht
        zie helemaal geen melding
        op mijn scherm zie ik helemaal geen tekst
        waar houdt zo'n app zijn fouten bij
        collega zei dat ie stuk was, zelf zie ik niks staan
        heb gezocht maar nergens een log
        welke melding bedoel je?
        waar zou ik zo'n melding moeten zien?
        ik weet niet waar dat programma zijn fouten bewaart
        Er draait iets 's nachts en ik heb geen scherm om naar te kijken.
        heeft die app ergens een log
        nergens te vinden wat er fout liep
        Hoe vraag ik op wat er de laatste keer misging?
        kan zijn dat er wel iets getoond werd maar ik heb het gemist
        mijn collega kreeg een mailtje, ik niet, en nu weet ik niet wat erin stond
        hij doet het niet, maar waar zou ik kunnen zien waarom
        ik heb niets te lezen gekregen, waar houdt hij zoiets bij
        de klant belt dat het stilligt, zelf kan ik geen fout vinden om te kiezen
        er is een belletje met een rood stipje maar dat krijg ik niet open
        waar vind ik het verslag van vannacht
        waar kan ik die fout terugvinden dan
        ik heb geen melding gezien, alleen dat ene collega het zei
        waar zou ik zoiets moeten lezen
        alles draait 's nachts op een server, dus ik zie zelf nooit iets voorbijkomen
        waar zou die foutmelding moeten staan?

link-stopped_proof =
    wordt de gestopte koppeling door Exact geweigerd of ligt het aan de app
    laat Exact de app die gestopt is nog binnen
    kan jij kijken of Exact onze weggevallen app nog toelaat
    is de toegang zelf weg of hapert alleen het programma
    test eens of de stilgevallen verbinding nog leeft
    krijg ik van Exact een reden te zien als de koppeling dood is?
    kun jij even kijken of Exact onze app nog binnenlaat? hij levert niets meer
    Is er een test om te zien of de toegang van een stilgevallen app nog geldig is?
    De koppeling ligt eruit. Kan Wegwijs aan Exact vragen waarom, zonder iets te wijzigen?
    kan jij voor mij zien of exact de app nog binnenlaat, of is de toestemming dood
    hoe weet ik of het aan exact ligt of aan de app dat het stilligt
    check ff of de koppeling nog leeft
    Kan Wegwijs zelf nagaan of Exact de app nog binnenlaat?
    kun je checken of mijn stilgevallen koppeling nog toegelaten wordt zonder iets te wijzigen
    Ik wil dat jij even test of de toestemming nog geldig is, de app krijgt niks meer binnen
    Kun je zien of Exact onze kassa nog binnenlaat of dat hij er helemaal uit ligt?
    Ligt het aan Exact of aan de kassa dat er niks komt, kun jij dat testen?
    kan jij testen of exact de stilgevallen app nog accepteert?
    is toestemming nog geldig van stilgevallen koppeling
    hoe zien we of Exact de app nog binnenlaat of dat het aan de app zelf ligt dat er niks meer komt?
    Hoe kom ik te weten of Exact het stilgevallen pakket nog wel binnenlaat?
    Kan Wegwijs zien of Exact de stilgevallen app nog toelaat
    kan ik zien of Exact de stilgevallen app nog accepteert
    laat exact app nog toe, koppeling lijkt dood
    is er een manier om te zien of Exact de stilgevallen app nog accepteert
    Koppeling is gestopt, kun je kijken of Exact de app nog toelaat?
    Hoe kan ik nagaan of Exact de gestopte app nog wel binnenlaat?
    .check =
        kijk het na
        controleer maar
        doe maar
        ja graag nakijken
        is goed, vraag het ze maar
        ja hoor, als je niks verandert vind ik het best
        vooruit dan maar, jij zult het wel weten
        ja doe maar even de test
        ga je gang
    .plan =
        wat verstuur je precies
        laat eerst zien
        wat ga je doen
        eerst wil ik weten welke gegevens eruit gaan
        ik wil eerst weten wat er naar buiten gaat
        van de auditor moet ik precies zien welk verzoek dat is, daarna mag het
        wil eerst zien wat er naar Exact gaat, van onze auditor
    .by-hand =
        ik kijk zelf
        zelf
        niet nakijken
        niet verbonden met wegwijs, dus ik controleer zelf
        hoeft niet, ik loop het na
        de app hangt niet aan wegwijs dus dat wordt handwerk
        de app is niet met jullie verbonden

link-stopped_what-happened =
    waardoor is de toestemming van de koppeling vervallen
    wat kan er gebeurd zijn vlak voordat de koppeling stopte
    noem eens alle dingen waardoor een koppeling zomaar uitvalt
    wat moet ik nagaan bij collega's als de link gisteren is weggevallen
    vakantie, wachtwoord, ontslag: welk van die kan de boosdoener zijn
    wat doodt zo'n toestemming eigenlijk
    waardoor kan zo'n koppeling ineens ophouden eigenlijk
    oorzaken gestopte koppeling
    Er is de laatste week van alles veranderd bij ons: wachtwoorden, mensen, licenties. Welke daarvan laat een koppeling stoppen?
    waardoor kan een koppeling zomaar stoppen
    Welke dingen kunnen er zijn gebeurd waardoor de app er ineens niet meer in komt?
    oorzaken van verbroken verbinding exact
    wat zijn de gebruikelijke oorzaken dat een Exact-koppeling er zomaar mee ophoudt?
    Er komt niets meer binnen. Vorige week is er van alles gebeurd: nieuw wachtwoord, iemand weg, licentie aangepast. Welke is het?
    wat kan de oorzaak zijn dat een koppeling van de ene op de andere dag ophoudt
    waarom wil de app nu ineens dat ik weer koppel
    Hoe vind ik uit waarom de koppeling er uit ligt, was het een wachtwoord, een blokkade of iets anders?
    Waar kan het allemaal aan liggen dat de kassa van de ene op de andere dag stilvalt?
    Welke gebeurtenissen kunnen een koppeling om zeep helpen? Dan loop ik ze na met de klant
    Welke gebeurtenissen kunnen een lopende koppeling om zeep helpen? Ik maak een checklist.
    wat zijn zoal redenen dat een token voortijdig sterft
    lijst van oorzaken graag, voor het incidentrapport over de uitgevallen interface
    Wat kan er zoal de oorzaak zijn dat een verbinding spontaan wegvalt?
    Mijn leverancier vraagt of er bij ons iets gewijzigd is, waar moet ik aan denken?
    Wat kan er vlak voor het stilvallen gebeurd zijn? Noem eens de gewone oorzaken
    wat zijn de gebruikelijke redenen dat een koppeling er zomaar mee ophoudt
    lijstje met oorzaken waarom een koppeling stilvalt: wachtwoord, uit dienst, licentie, wat nog meer
    Wat zijn zoal de redenen dat een koppeling ineens opnieuw wil inloggen terwijl hij altijd liep?
    Welke vragen moet mijn helpdesk aan de klant stellen over wat er vlak voor de uitval gebeurde?
    Uit dienst, wachtwoord, dubbel gekoppeld... in welke volgorde ga ik die oorzaken na?
    ik zoek een lijstje met dingen die een koppeling kapot kunnen maken: personeel weg, wachtwoord, licentie...
    waardoor stopt een koppeling zomaar
    gisteren ging nog goed, wat kan er veranderd zijn
    Waar moet ik aan denken: wat kan er in de dagen voor het stilvallen gebeurd zijn met gebruiker, wachtwoord of licentie?
    Koppeling ligt stil; we hebben wel wat dingen gewijzigd vorige week, wat daarvan kan het zijn?
    er zijn in die week drie dingen veranderd, paswoord, personeel en licentie, welk van de drie deed de link stoppen
    Ik wil vragenderwijs nagaan wat er net voor het uitvallen van de orderkoppeling gebeurd is: vertrek, wachtwoord, licentie, dat soort dingen
    Ik wil de lijst met mogelijke oorzaken waarom een verbinding wegvalt van boven naar beneden nalopen
    Om erachter te komen waarom hij stilviel: welke gebeurtenissen vlak ervoor zijn verdacht
    welke dingen vlak ervoor kunnen een koppeling doen stoppen, ik wil het lijstje aflopen
    Noem eens de mogelijke aanleidingen voor een koppeling die uitvalt, dan kan ik afstrepen
    Welke gebeurtenissen kunnen ervoor zorgen dat een koppeling stopt, dan loop ik die even na?
    Welke gebeurtenissen kunnen een goed lopende koppeling met Exact ineens laten stoppen?
    Alles stond stil na het weekend, wat zou er net daarvoor gebeurd kunnen zijn
    wat kan er zoal gebeurd zijn dat zo'n koppeling vanzelf stopt
    Waar kan het aan liggen dat hij ermee ophoudt, noem de gewone oorzaken eens
    niemand heeft iets gedaan en toch ligt de koppeling stil, welke dingen moet ik bij mijn mensen navragen
    waar kan het mee te maken hebben, vakantie, wachtwoord, iemand weg? koppeling werkt niet meer
    Ik wil de mogelijke oorzaken van een uitgevallen koppeling één voor één afstrepen
    ik weet niet waarom hij stopte, geef eens een rijtje dingen die vlak ervoor gebeurd kunnen zijn
    Welke gebeurtenissen kunnen een koppeling omleggen, dan loop ik ze met de collega's na
    Vlak voor het stoppen is er bij ons veel veranderd, wachtwoorden, mensen, licenties. Wat daarvan was het?
    Ik moet uitzoeken wat er voorafging aan het stilvallen, waar moet ik aan denken
    Wat gaat er meestal aan vooraf als een link van de ene op de andere dag zwijgt
    Help me terugredeneren: wie of wat veranderde er op de dag dat de link stilviel, welke dingen tellen
    lijst met mogelijke oorzaken waarom een toestemming ineens vervalt
    welke gebeurtenissen vlak ervoor kunnen een koppeling laten stoppen
    we hebben vorige week van alles gedaan: licentie, gebruikers, wachtwoorden. wat ervan sloopte de koppeling
    de koppeling is dood. Wat kan er voorafgaand gebeurd zijn, geef me de verdachten op een rij
    Welke gebeurtenissen vlak voor de uitval zijn verdacht? Ik wil ze een voor een kunnen uitsluiten.
    Ik zoek een lijst met mogelijke aanleidingen waardoor een werkende koppeling stilvalt
    Vlak voor het stoppen is hier van alles gebeurd: iemand weg, licentie gewisseld, wachtwoordronde. Wat is het meest waarschijnlijk?
    Maak een lijstje van boosdoeners voor mij: waardoor sterft een verbinding doorgaans
    Ik heb het wijzigingslogboek van vorige week bij de hand; welke wijzigingen kunnen de koppeling hebben omgelegd?
    wat kan er gebeurd zijn vlak voor de stop
    mogelijke oorzaken dode koppeling
    welke dingen leggen een koppeling stil
    hele rits redenen waarom koppeling stopt, lijstje?
    gebeurde er iets ervoor? denk niet
    lijstje met oorzaken graag
    Wat zijn de gebruikelijke redenen waarom zo'n koppeling ermee ophoudt?
    welke gebeurtenis kan een werkende koppeling om zeep helpen, dan loop ik het lijstje na
    kan een koppeling stuk gaan doordat iemand iets in Exact heeft veranderd? wat dan allemaal
    noem eens mogelijke oorzaken van een uitgevallen koppeling
    koppeling gestopt en ik moet het bestuur uitleggen waarom, welke oorzaken moet ik uitsluiten
    ligt het aan het wachtwoord, aan een vertrekker of aan iets anders dat de kassakoppeling stopte? zet ze eens op een rij
    Koppeling stil. Wat kan er vlak ervoor veranderd zijn, wachtwoord, personeel, licentie?
    Ik heb een lijst nodig van gebeurtenissen die een koppeling doen stoppen, om met de klant af te vinken
    zijn er veel voorkomende aanleidingen, iets wat iemand de dag ervoor deed, waardoor hij stilvalt?
    wat kan er bij een klant gebeurd zijn in de dagen voor de stilte, help me doorvragen
    vakantie, wachtwoord, ontslag, licentie: welke van die dingen leggen een koppeling stil
    Welke gebeurtenissen kunnen een koppeling laten omvallen?
    Wat kan er vlak voor het stoppen zijn gebeurd?
    ik wil het rijtje mogelijke oorzaken van een stilgevallen link aflopen
    welke verandering bij ons kan de link hebben gesloopt
    Is er een lijst met redenen waarom een koppeling stopt?
    Welke voorgeschiedenis heeft een plots dode koppeling meestal?
    Wat kan er allemaal achter zitten als een app het van de ene op de andere dag niet doet?
    Koppeling kapot, mogelijke oorzaken?
    Welke gebeurtenissen kunnen een koppeling laten stoppen, bijvoorbeeld wachtwoord of vertrek van iemand?
    Kan een blokkade, een nieuw wachtwoord of dertig dagen stilte de reden zijn van een dode koppeling?
    .opt-unused =
        we hebben dat pakket een half jaar laten liggen
        lang niet gebruikt
        een maand stil
        niet gebruikt
        vakantie
        de winkel was vijf weken dicht
        we hadden hem sinds de zomer niet meer aangezet
        heeft een hele tijd stilgelegen
        seizoensbedrijf, in de winter doen we er niks mee
        twee maanden geen bon gescand
        lag stof te vangen
        we hebben er de hele zomer niet mee gewerkt
        na mijn zwangerschapsverlof deed hij het niet meer
        drie maanden lang geen mens die dat pakket heeft geopend
        wordt alleen bij de jaarafsluiting gebruikt
        Dit is een app die wij maar een paar keer per jaar openen.
        wij zijn een seizoensbedrijf, dus van oktober tot april raakt niemand dat programma aan
        automatisch ophalen stond al weken uit
        lang niet aangeraakt
        over de 30 dagen heen denk ik
        de laatste synchronisatie dateert van twee maanden terug, daarna is er niets meer mee gedaan
        we waren zes weken dicht, bouwvak en aansluitend verhuizing
        dat ding draait alleen bij de kwartaalaangifte
        ik kom terug van zwangerschapsverlof en niemand heeft het intussen geopend
        seizoensbedrijf, de hele winter lag het stil
        maand niet geopend
        niemand heeft hem gedraaid
        stond stil in de zomer
        weken niets mee gedaan
        we zijn in de zomer zes weken dicht geweest en niemand raakte eraan
        wij gebruiken hem maar één keer per kwartaal
        we hebben er zes weken niks mee gedaan ivm verbouwing
        alleen bij de jaarafsluiting gebruiken we dat ding
        niet meer aangeraakt sinds de zomer eigenlijk
        twee maanden stilgelegen door de verbouwing
        lang niet aangeraakt, zomervakantie
        de winkel was dicht van juni tot september
        dat ding is al twee maanden niet gebruikt
        we zijn een vereniging, 's zomers doet niemand er wat mee
        we waren zes weken dicht met de verbouwing, niemand heeft hem aangeraakt
        niemand heeft er wekenlang naar gekeken
    .opt-user-changed =
        Karin is met pensioen gegaan, zij had dat gekoppeld
        degene die hem koppelde is weg
        collega is weg
        gebruiker geblokkeerd
        uit dienst
        gebruiker inactief gemaakt
        account verwijderd
        Karin had het gekoppeld en is uit dienst
        Kees heeft de koppeling gemaakt en is vertrokken
        IT heeft zijn account dichtgezet
        degene die akkoord gaf werkt hier niet langer
        oud-medewerker is opgeruimd uit de gebruikers
        die login staat op inactief
        haar licentieplek ging naar de nieuwe
        onze controller is uit dienst per 1 oktober
        Karin heeft ons verlaten en IT heeft haar account opgeruimd
        gebruiker inactief gezet
        ik heb vorige week een paar oude gebruikers verwijderd
        Diegene die dat gekoppeld had, werkt hier niet meer.
        we hebben afscheid genomen van de boekhouder
        zijn login is door onze systeembeheerder op slot gezet
        er is iemand van functie veranderd en die heeft geen Exact meer
        volgens de melding bestaat de gebruiker niet meer
        de stagiair die het opzette, is weg
        de collega die het had ingesteld is met pensioen
        Johan is ontslagen en IT heeft zijn toegang afgesloten
        de consultant is vertrokken, zijn account staat nu op inactief
        zij werkt hier niet meer sinds 1 maart
        we hebben oude gebruikers opgeschoond, die van de koppeling zat erbij
        werkt hier niet meer
        hij is niet meer in dienst
        zij kan er niet meer in
        die heeft geen account meer
        Annelies heeft het gekoppeld en is in juni uit dienst
        Sandra is per 1 maart uit dienst, die had hem gemaakt
        het wachtwoord is NIET gewijzigd, ze is gewoon geblokkeerd na drie pogingen
        Anja is met pensioen, haar login is afgesloten
        hij staat op inactief zie ik
        niet het wachtwoord, wel de collega die vertrok
        onze vorige boekhouder is met ruzie vertrokken en sindsdien
        de collega die dat ooit deed werkt hier niet meer
        Karin is per 1 juni uit dienst
        degene die koppelde werkt hier niet meer
    .opt-password =
        wachtwoord gewijzigd
        wachtwoord verlopen
        nieuw wachtwoord
        moest vorige week mijn paswoord veranderen
        hij moest van Exact een nieuw ww kiezen
        alle wachtwoorden vervallen bij ons om de 90 dagen
        vorige week gereset omdat ik het vergat
        pasword veranderd op dinsdag
        tweestapscode en wachtwoord opnieuw ingesteld
        sinds ze haar inlog vernieuwde
        moest laatst een nieuw wachtwoord instellen
        ww geresset door de helpdesk
        Exact vroeg gisteren om een ander paswoord en sindsdien ligt het stil
        ze had haar wachtwoord vergeten en heeft een nieuw gekozen
        Het paswoord van die gebruiker was vervallen.
        na een phishingmail hebben we voor iedereen nieuwe inloggegevens ingesteld
        zijn wachtwoord is over de datum
        eind vorige maand verplicht gewijzigd, de dag erna ging het fout
        ik heb voor de systeemgebruiker een sterker password bedacht
        komt het doordat ik mijn wachtwoord heb veranderd?
        Johan werkt hier gewoon nog, hij moest wel zijn geheime woord vernieuwen
        elke negentig dagen dwingt IT ons een ander te kiezen, vorige week was het weer zover
        na dat phishingmailtje heeft zij haar inloggegevens veranderd
        hij was het vergeten en heeft een nieuw aangevraagd
        geblokkeerd is ze niet, maar ze logt sinds gisteren in met iets anders
        wachtwoord veranderd
        wachtwoord niet meer geldig
        verlopen wachtwoord
        het oude wachtwoord werkt niet meer
        reset gehad
        vorige week moest ik een nieuw wachtwoord verzinnen
        verlopen pas, hij moest iets nieuws kiezen bij het inloggen
        moest een nieuw wachtwoord van ICT, daarna ging het mis
        die van dat wachtwoord ja
        elke 90 dagen moeten we van it een nieuw wachtwoord kiezen, gisteren weer
        pw verlopen
        it heeft bij iedereen een nieuw wachtwoord afgedwongen na die phishing
        ik heb net een nieuw wachtwoord moeten instellen
        zijn ww was verlopen
        ja we moesten van ict allemaal een ander wachtwoord nemen
        ze moest vorige week een ander wachtwoord kiezen
        mijn wachtwoord was niet meer geldig
    .opt-linked-again =
        nog een keer gekoppeld
        tweede koppeling gemaakt
        bij een andere klant gekoppeld
        dezelfde login
        collega heeft dezelfde login voor een andere klant aangesloten
        we hebben een tweede vestiging aangesloten met dezelfde gebruiker
        ook de testomgeving zit nu op die login
        collega deed hetzelfde voor haar bv
        er kwam een nieuwe klant bij in dezelfde tool, zelfde account
        ik heb hem op mijn andere pc nog een keer verbonden
        dubbel gekoppeld, denk ik
        ik heb diezelfde app gisteren ook voor een andere klant aangesloten
        met mijn login nog een tweede keer verbonden, voor de nieuwe bv
        Wij hebben met het kantooraccount een extra klant toegevoegd in dat pakket.
        een collega heeft de testomgeving van de app ook gekoppeld, onder dezelfde gebruiker
        dubbel gekoppeld
        sinds we de zusterfirma aan hetzelfde programma hebben gehangen
        twee keer dezelfde login gebruikt
        tweede verbinding gelegd, toen viel de eerste om
        er is nog zo'n koppeling bijgekomen met dat ene account
        ja we hebben het voor de stichting ook ingericht, zelfde gebruiker
        ik heb gisteren op mijn account ook het tweede filiaal op die tool aangesloten
        mijn collega heeft de scanner voor een andere klant ingesteld, met dezelfde gegevens
        we hadden een proefomgeving opgezet en die met het gewone account verbonden
        twee kantoren, één login, en het tweede kantoor is er net bij gekomen
        zodra de ene loopt valt de andere om
        op een tweede pc verbonden
        dezelfde login opnieuw gebruikt
        niet een maar twee keer gekoppeld
        ook op de laptop aangesloten
        dubbel verbonden
        gisteren hebben we op kantoor Gent hetzelfde pakket aangesloten op dezelfde gebruiker
        ik heb hem vorige week op mijn eigen login ook in het testpakket gehangen
        niet het wachtwoord, niet de gebruiker, wel een tweede omgeving op dezelfde inlog
        we hebben voor de tweede bv ook gekoppeld met dezelfde inlog
        mijn opvolger installeerde hem ook op haar pc, met mijn account
        met mijn login staat die app ook op de nieuwe pc van de filiaalhouder, sinds gisteren
        ik heb met mijn login ook de testomgeving aangesloten
        collega deed het nog een keer in de andere bv, zelfde inlog
        mijn dochter heeft dezelfde app voor haar eigen winkel gekoppeld met mijn inlog
        collega heeft dezelfde app voor een andere bv gekoppeld met mijn account
    .opt-withdrawn =
        ingetrokken
        iemand heeft hem ingetrokken
        rechten weggehaald
        de baas heeft alle apps eruit gegooid
        iemand heeft opgeruimd bij de appmachtigingen
        de boekhouder klikte op intrekken
        bij een schoonmaakactie weggehaald
        de directie wou dat die app eruit ging
        per abuis rechten afgenomen
        revoked door IT
        de directeur heeft die app eruit gegooid
        ik heb zelf op intrekken gedrukt, per ongeluk
        iemand heeft de machtigingen opgeschoond
        consent revoked staat er
        Bij een opruimactie zijn de rechten van deze app weggehaald.
        security heeft alle derde partijen eraf gehaald
        er is in het beveiligingscentrum iets verwijderd
        onze IT'er vond hem verdacht en heeft de toestemming ingetrokken
        ingetrokken, zo stond het bij de reden
        de toelating werd door de zaakvoerder geschrapt
        de directeur heeft alle programma's eruit gegooid die hij niet kende
        iemand heeft bij het opruimen op intrekken geklikt
        onze privacyfunctionaris vond dat het niet mocht en heeft de kraan dichtgedraaid
        per ongeluk de verkeerde app verwijderd in het beveiligingscentrum, ik was het zelf
        Johan wilde niet langer dat dat ding meekeek
        toestemming is weg
        iemand heeft hem eruit gehaald
        mag niet meer, is ingetrokken
        rechten zijn er niet meer
        per ongeluk ingetrokken
        onze IT heeft vorige maand de boel opgeschoond en toestemmingen weggehaald
        de directeur dacht dat het een virus was en heeft hem eruit gesmeten
        ik heb zelf per ongeluk op intrekken gedrukt denk ik
        de baas heeft grote schoonmaak gehouden in de apps
        ik heb die app vorige week zelf losgekoppeld, per ongeluk
        jij gaf als reden ingetrokken
        ik heb uit veiligheid alles losgemaakt in het beveiligingscentrum
        onze controller heeft apps zitten opruimen
        iemand heeft op intrekken gedrukt in het beveiligingscentrum
        iemand heeft bij die machtigingen op intrekken geklikt, ik noem geen namen
        IT heeft opgeruimd en alle apps eruit gegooid
    .opt-licence =
        licentie verlopen
        abonnement gestopt
        administratie gesloten
        administratie verwijderd
        abonnement opgezegd
        we zijn van pakket gewisseld bij Exact
        de bv is vorige maand afgesloten
        abonnement opgezegd of zoiets
        Exact-factuur niet betaald, alles dicht
        administratie gearchiveerd
        contract liep af op de eerste
        ons abonnement bij Exact is opgezegd
        die bv is opgeheven en de administratie is gesloten
        we zijn van pakket gewisseld, misschien zit de api er niet meer bij
        De licentie liep eind december af.
        proefperiode voorbij
        factuur van Exact niet betaald, alles is op slot
        administratie staat in het archief
        wij hebben de module opgezegd
        het dossier is verwijderd wegens faillissement
        contract beëindigd
        het contract met Exact liep op 31 december af
        de bv is opgeheven en de boeken zijn gesloten
        we hebben de rekening niet betaald en toen ging het abonnement dicht
        overgestapt naar een kleiner pakket per 1 juli
        het dossier is gearchiveerd na de fusie
        abonnement niet verlengd
        administratie bestaat niet meer
        opgezegd
        niet betaald
        licentie is er niet meer
        die bv is verkocht en het dossier is afgesloten
        abonnement opgezegd per 31 december
        de zaak is geliquideerd, die boekhouding bestaat niet meer
        abonnement opgezegd per 1 januari
        de administratie is afgesloten en naar archief
        de bv is geliquideerd
        die bv is opgeheven en de administratie afgesloten
        we hebben een pakket minder genomen bij exact
        onze rekening bij exact was niet betaald
        ons pakket is per januari opgezegd
        die administratie is er niet meer
    .opt-nothing-known =
        niemand heeft iets aangepast
        er is niets veranderd
        weet ik niet
        geen van deze
        geen idee
        niets veranderd
        voor zover ik weet is er helemaal niets veranderd
        zomaar ineens
        niemand heeft ergens aan gezeten, zeggen ze
        gisteren prima, vandaag stuk
        ik zou het werkelijk niet weten
        geen van die dingen komt me bekend voor
        er is niks veranderd voor zover ik weet
        geen van die dingen
        zomaar gestopt, uit het niets
        Ik zou het u echt niet kunnen zeggen.
        alles is nog hetzelfde als vorige maand
        daar herken ik niks in
        echt geen idee hoor, ik hoorde het van een collega
        Bij navraag heeft niemand iets gewijzigd, de koppeling viel gewoon uit.
        wij hebben nergens aangezeten
        kan van alles zijn, ik heb er geen zicht op
        wie ja heeft gezegd werkt nog, alles draait dagelijks, niemand heeft aan iets gezeten
        het ging van het ene moment op het andere, geen aanleiding
        zegt me allemaal niets
        bij ons is er niets gewijzigd, echt niet
        ik ben invalkracht, vraag mij niet wat er hier gebeurd is
        niks bijzonders
        nee, allemaal niet
        nee, geen van die
        er is niets veranderd, echt niet
        niks gebeurd
        voor zover ik weet is er niets veranderd
        Geen van de genoemde zaken is van toepassing.
        tsja ik ben hier pas sinds vorige week
        dinsdag ging het goed, woensdag niet, en niemand kwam er aan
        er is niks veranderd bij ons
        zou het niet weten
        nee ik herken hier niks in
        er is echt niks veranderd bij ons
        niks veranderd voor zover ik weet
    .stuck-which-user =
        wie koppelde dat
        ik weet niet wie
        welke gebruiker
        wie heeft dat ooit gekoppeld, geen idee
        wie heeft dat ding destijds aangesloten?
        de koppeling is van voor mijn tijd
        over wiens wachtwoord heb je het
        hoe zie ik op wie dat liep
        kan Kees zijn, of Ans, weet niet
        wie heeft dat destijds eigenlijk gekoppeld?
        over welke gebruiker gaat het hier
        ik kan dit niet beantwoorden want ik weet niet op wiens login hij draait
        Hoe vind ik terug wie de toestemming had gegeven?
        is dat dan mijn account of dat van de boekhouder
        wiens wachtwoord bedoelen jullie?
        bij ons werken er twintig in Exact, van wie is die verbinding
        er kan ergens een naam staan zeker, maar waar
        om te kunnen kiezen moet ik weten op wiens account het liep
        er zijn twee mensen weg, maar was een van hen dat?
        wie zat er eigenlijk achter die koppeling
        hoe kom ik te weten wie destijds ja heeft gezegd
        Petra veranderde haar wachtwoord en Johan vertrok, maar op wie van de twee draaide dit?
        wie legde die koppeling? dat weet hier niemand
        wie weet nog wie dat ooit aan elkaar knoopte?
        de voorganger had het account op zijn naam, of was het de accountant?
        het is vóór mijn tijd gelegd, door wie staat nergens
        tja wie was dat, moet ik dat weten? is van voor mijn tijd
        wie dat ooit gekoppeld heeft? geen idee

link-stopped_sign-in-again =
    kan ik een gestopte koppeling gewoon opnieuw koppelen
    raak ik iets kwijt als ik een dode koppeling opnieuw verbind
    niemand weet waarom hij stopte, mag ik hem dan één keer opnieuw verbinden om te proberen
    moet ik de kapotte koppeling eerst weggooien of gewoon opnieuw inloggen
    met wiens login breng ik de stilgevallen koppeling weer tot leven
    vindt u het goed als ik als proef opnieuw aanmeld in de weggevallen app
    niemand weet waarom de koppeling stilstaat, wat is de snelste proef
    moet ik de dode koppeling eerst verwijderen voor ik opnieuw verbind
    Zonder bekende oorzaak: is één keer opnieuw koppelen veilig, of raak ik iets kwijt?
    gewoon nog eens koppelen terwijl ik de reden niet ken, hoe precies
    Niemand weet waarom het stilviel. Is er een snelle proef die niets kapotmaakt?
    ik wil de gestopte verbinding opnieuw leggen, mag ik hem eerst verwijderen in de app?
    oorzaak van het stilvallen onbekend, gewoon één keer opnieuw aansluiten dan maar?
    koppeling gestopt en geen enkele aanwijzing. Mag ik gewoon één keer opnieuw koppelen als proef?
    wat is de kortste proef bij een uitgevallen koppeling waarvan niemand de oorzaak weet
    zal ik die dode koppeling gewoon nog eens verbinden, of maak ik het dan erger?
    één keer opnieuw verbinden als proef
    Niemand weet waarom het ophalen stilstaat. Kan ik zonder risico de verbinding eens vernieuwen?
    zal ik gewoon opnieuw koppelen, of maak ik het dan erger
    Niemand weet wat er gebeurd is. Is opnieuw verbinden een veilige poging zonder instellingen kwijt te raken?
    moet ik de koppeling verwijderen en opnieuw aanmaken?
    hoe breng ik een stilgevallen link weer tot leven, moet ik hem eerst verwijderen?
    Hoe koppel ik een gestopte app opnieuw zonder alles te verwijderen?
    Koppeling ligt eruit en geen idee waarom, gewoon nog eens verbinden dan?
    mag ik op opnieuw verbinden drukken of gaat dan de inrichting verloren, de koppeling is gestopt
    Moet ik een gestopte koppeling verwijderen en opnieuw maken, of volstaat opnieuw verbinden?
    hoe koppel ik die uren app effe opnieuw zonder dat alles weg is
    Klant belt: data komt niet meer door, geen enkele oorzaak te vinden. Veilig herkoppelen zonder iets te verwijderen?
    Hoe maak ik de stilgevallen kassa weer vast, moet ik de oude link er eerst uitgooien?
    Oorzaak onbekend van de stilstand, ik wil hem één keer goed opnieuw verbinden, waar let ik op?
    Ik heb geen oorzaak gevonden voor de stilte, dus ga ik opnieuw verbinden. Eerst uitloggen bij Exact of niet?
    Hoe sluit ik een stilgevallen programma opnieuw aan zonder de instellingen te verliezen, oorzaak onbekend
    mag ik de stilgevallen scan weghalen en er opnieuw inzetten, of is er een betere manier om opnieuw te verbinden
    de sync is stuk door onbekende oorzaak, is eenmaal opnieuw koppelen een idee, en moet ik hem eerst verwijderen?
    Kan ik de gestopte verbinding gewoon één keer opnieuw leggen zonder hem eerst te verwijderen?
    Er is niks veranderd bij ons en toch ligt de koppeling eruit. Mag ik hem zomaar even opnieuw verbinden?
    moet ik de koppeling eerst weggooien voor ik hem herstel, of juist niet
    Er is geen reden te vinden voor de stilstand, kan ik gewoon verbreken en opnieuw beginnen of gaat er dan iets kwijt?
    Geen flauw idee waarom het ophield. Hoe verbind ik hem één keer netjes opnieuw zonder de instellingen kwijt te raken?
    niks bijzonders gebeurd en toch stil, kan ik één keer opnieuw koppelen zonder de instellingen kwijt te raken
    niemand is vertrokken, geen nieuw wachtwoord, niets ingetrokken, en toch stil. Gewoon één keer opnieuw inloggen via de app?
    mag ik bij een stilgevallen app zonder duidelijke reden de verbinding verwijderen en opnieuw maken, of juist niet verwijderen
    De plugin is uitgevallen en ik weet niet waarom, mag ik de koppeling weggooien en nieuw maken of alleen herverbinden?
    is verwijderen en opnieuw toevoegen slim bij een dode webshopkoppeling
    hoe herverbind ik een omgevallen kassa zonder hem eerst te verwijderen?
    stilgevallen koppeling 1x opnieuw verbinden, link wissen?
    Er is niks veranderd, niemand weg, geen nieuw wachtwoord, en toch ligt onze salonkoppeling eruit. Mag ik hem gewoon één keer opnieuw verbinden of moet ik hem eerst verwijderen?
    Geen enkele oorzaak past bij de stilgevallen kassa, wat probeer ik dan als laatste?
    Geen reden gevonden voor de stilstand, wat is de veiligste manier om opnieuw te verbinden zonder de instellingen te verliezen?
    Geen reden te vinden voor de stilstand, hoe koppel ik één keer opnieuw zonder iets weg te gooien?
    De storing heeft geen aanwijsbare reden; mag ik gewoon herverbinden of raak ik instellingen kwijt
    mag ik gewoon één keer herverbinden nu hij stilgevallen is of maak ik het erger, en moet ik de oude koppeling eerst wissen
    Ze zeggen koppel hem gewoon eens opnieuw nu hij stilligt, hoe doe ik dat zonder mijn instellingen te verliezen
    Mag ik een gestopte koppeling verwijderen of gewoon opnieuw verbinden?
    Hoe verbind ik een gestopte koppeling één keer opnieuw zonder schade?
    Je leest overal dat je een gestopte koppeling niet moet verwijderen maar opnieuw moet verbinden. Hoe doe ik dat netjes, één keer, zonder de boel erger te maken?
    Geen van de bekende redenen gaat op voor de dode koppeling. Ik wil hem één keer opnieuw verbinden zonder instellingen kwijt te raken. Hoe?
    Oorzaak onbekend, niks veranderd, hoe breng ik de stilgevallen koppeling veilig één keer opnieuw tot leven zonder hem te verwijderen
    Geen van de bekende redenen klopt; moet ik dan gewoon één keer opnieuw koppelen en met welke gebruiker
    Wat is de veilige manier om een dode verbinding één keer te vernieuwen zonder alles te wissen?
    Kan het kwaad om één keer op opnieuw verbinden te drukken als de koppeling eruit ligt?
    Moet ik de verbinding eerst weggooien voordat ik hem opnieuw leg, hij is vannacht uitgevallen zonder reden
    Mag ik als mezelf opnieuw koppelen of moet dat de persoon zijn die het ooit deed, nu hij zomaar stilviel?
    Onbekend waarom hij uitviel. Is er één veilig ding dat ik kan proberen zonder iets te slopen?
    Mag ik bij de gestopte koppeling gewoon op 'opnieuw verbinden' klikken of moet ik hem eerst weggooien?
    Ik zie twee knoppen bij de dode koppeling: verwijderen en vernieuwen. Welke is veilig?
    Moet ik eerst uitloggen bij Exact voor ik de gestopte koppeling opnieuw verbind, of maakt dat niet uit
    De link is gestopt na iets onbekends, hoe herstel ik hem zonder hem weg te gooien
    moet ik de gestopte link verwijderen en nieuw maken of is één keer opnieuw aanmelden genoeg
    gestopt zonder reden, gewoon één keer herkoppelen?
    Is het verstandig de dode koppeling te verwijderen en nieuw te maken, of mag ik hem alleen één keer opnieuw verbinden?
    Geen oorzaak gevonden voor de stilstand, zal ik hem gewoon één keer opnieuw koppelen?
    Hoe koppel ik één keer veilig opnieuw nu onze koppeling is uitgevallen zonder bekende reden?
    Kan ik een gestopte koppeling in de app gewoon opnieuw verbinden zonder hem eerst te verwijderen?
    Welke gebruiker moet opnieuw inloggen om een zonder reden gestopte koppeling te herstellen?
    Mag ik een gestopte koppeling gewoon verwijderen en opnieuw maken, of eerst opnieuw verbinden?
    Moet ik een gestopte koppeling eerst verwijderen voordat ik hem opnieuw verbind?
    hoe moet ik een gestopte koppeling één keer opnieuw aansluiten zonder hem weg te gooien
    Geen van de bekende oorzaken klopt, zal ik de gestopte koppeling één keer opnieuw leggen en hoe dan
    geen van die oorzaken klopt bij ons, kan ik één keer proberen te herverbinden
    Oorzaak blijft onduidelijk, kan ik de dode koppeling gewoon een keer opnieuw leggen, en hoe zonder iets te wissen?
    Kan ik de dode verbinding herleggen zonder instellingen te verliezen, nu niemand de oorzaak weet?
    dode koppeling, 1 keer opnieuw verbinden zonder verwijderen hoe
    oorzaak niet te vinden, kan ik de koppeling één keer opnieuw leggen zonder iets te wissen?
    Hoe herstel ik de verbinding zonder de koppeling in de app te verwijderen, als niemand weet waarom hij stuk ging?
    oorzaak onbekend, niemand weet iets. hoe koppel ik een keer opnieuw zonder dat instellingen verloren gaan
    Mag ik de stilgevallen koppeling weggooien en opnieuw maken?
    Met welke login moet ik de losgeraakte koppeling van een klant opnieuw verbinden om hem weer aan de praat te krijgen?
    Hoe koppel ik een uitgevallen app opnieuw zonder dat mijn instellingen weg zijn?
    Kan ik een gestopte koppeling opnieuw verbinden zonder hem eerst te verwijderen?
    Hoe verbind ik een dode app veilig één keer opnieuw zonder instellingen te verliezen?
    Koppeling ligt stil, geen idee waardoor. Moet ik hem verwijderen of alleen opnieuw verbinden?
    Hoe verbind ik een stilgevallen koppeling opnieuw zonder instellingen te verliezen?
    Moet ik bij opnieuw verbinden de oude koppeling eerst verwijderen of juist laten staan?
    Mag ik de koppeling gewoon verwijderen en nieuw maken, of moet ik alleen opnieuw verbinden?
    De koppeling ligt eruit en ik weet de oorzaak niet. Hoe verbind ik één keer opnieuw?
    Onze koppeling is gestopt zonder dat iemand iets deed. Hoe probeer ik hem één keer te herstellen zonder hem te verwijderen?
    .done =
        gedaan
        ingelogd
        uitgelogd, verbonden, akkoord gegeven
        als Ans ingelogd en ja gezegd
        hij zegt nu 'verbonden'
        teruggestuurd naar de app met een groen vinkje
        reconnect gedaan in een privévenster
        nieuwe toestemming staat
        opnieuw verbonden
        Ik heb mij afgemeld, terug aangemeld en de toestemming gegeven.
        ok gekoppeld met dezelfde gebruiker
        de app zegt dat hij weer verbinding heeft
        heb het gedaan zoals je zei
        ging zonder problemen
        toestemming is gegeven, het vinkje is groen
        herautorisatie voltooid
        we zijn er weer in, wat nu?
        de oude gebruiker was er nog, die heeft het gedaan
        uitgelogd, vernieuwen aangeklikt, ja gezegd
        hij staat weer op groen in de instellingen
        met Petra's account opnieuw aangesloten
        de hele procedure doorlopen, niets verwijderd
        is gebeurd, ik ben terug in het programma
        opnieuw gekoppeld als Annelies, toestemming gegeven
        en dan?
        opnieuw verbonden, toestemming gegeven
        daan, en akkoord gegeven
        gebeurd. volgende?
        was niet simpel maar hij hangt er terug aan
        geen foutmelding meer gekregen bij het verbinden
        opnieuw gekoppeld
        akkoord geklikt en ik zit weer in de app
        gelukt geloof ik, hij zegt verbonden
        gedaan wat er stond
        ik heb op toestaan gedrukt en kreeg een vinkje van de app
        opnieuw gekoppeld onder dezelfde naam
        heb ik gedaan, toestemming weer gegeven
        zo, hij zegt verbonden
        uitgelogd, ingelogd, akkoord, klaar
        opnieuw verbonden als Riet, net als vroeger
        opnieuw verbonden met mijn eigen login
        toestemming gegeven, kreeg een groen vinkje
        ingelogd en akkoord geklikt
    .stuck-cannot-sign-in =
        inloggen lukt niet
        ik kom er niet in
        verkeerd wachtwoord
        kan niet inloggen
        inloggen gaat niet, fout wachtwoord
        hij pakt mijn gegevens niet
        inlogscherm blijft terugkomen
        wachtwoord onjuist, zegt ie, terwijl het klopt
        de code op mijn gsm komt niet aan
        account zou vergrendeld zijn
        hij pikt mijn wachtwoord niet
        ik kom Exact niet meer in
        onjuiste gebruikersnaam of wachtwoord
        Mijn account blijkt geblokkeerd te zijn wanneer ik wil aanmelden.
        de code op mijn telefoon werkt niet bij het inloggen
        steeds terug naar het aanmeldscherm
        kan niet binnen, welk adres moet ik hebben? wij zitten in België
        de login van die gebruiker wordt geweigerd
        het geheime woord van Petra wordt niet gepikt
        ik ben nu wel uitgelogd maar kom er niet meer in
        account vergrendeld, tien minuten wachten staat er
        de code uit de telefoon van de vertrokken collega, daar kan ik niet aan
        hij stuurt me naar de franse pagina en die kent ons niet
        ik kom er niet in, ongeldige combinatie
        bij de app draait het wieltje en dan: inloggen mislukt
        inloggen faalt, wachtwoord onjuist zegt ie
        ik zit op .be terwijl wij in Nederland zitten, en ik kom er niet in
        exact accepteert mijn gegevens niet
        ik kom niet voorbij het inlogscherm
        code van de authenticator klopt telkens niet
        ik typ alles juist en dan zegt hij gebruiker onbekend
        na drie keer zit het slot erop
        ik kom er niet in, account onbekend zegt hij
        hij pakt mijn wachtwoord niet meer
        ik krijg gebruiker onbekend als ik inlog
        blijft hangen op het inlogscherm van Exact

link-stopped_works-again =
    opnieuw gekoppeld na het stoppen, komt er nu weer iets
    hoe weet ik of de gestopte koppeling weer loopt
    na mijn nieuwe login even gekeken: hoe zie ik dat de uitval voorbij is
    net opnieuw verbonden na de storing, waaraan merk ik dat hij loopt
    staat op verbonden maar is hij echt hersteld?
    hoelang na het herstellen moet er weer data zijn
    opnieuw verbonden, hoe zie ik of de gestopte koppeling weer leeft?
    testen na herstel dode koppeling
    De stilgevallen sync heb ik vernieuwd. Waar kijk ik of er weer iets doorkomt?
    hoe zie ik of de gestopte koppeling weer loopt
    Net opnieuw verbonden na de storing, waar zie ik aan dat ie echt loopt?
    hoe kan ik zien of het herstellen gelukt is? heb zonet de stilgevallen app weer aangemeld
    Opnieuw ingelogd na de storing van de koppeling. Wat moet ik proberen om te weten of hij weer leeft?
    opnieuw gekoppeld na de storing, hoe weet ik nu of het terug loopt
    opnieuw ingelogd in de app, hoe weet ik nu of de stilgevallen koppeling weer loopt
    Ik heb de gestopte app net weer verbonden. Waar kijk ik of er gegevens binnenkomen?
    Net die dode koppeling hersteld denk ik, moet ik iets ophalen om het te zien?
    koppeling was gestopt, collega heeft opnieuw ingelogd, hoe zie ik of het geholpen heeft
    salariskoppeling opnieuw gelegd, waaraan zie ik nu of de journaalposten weer komen
    Na het opnieuw verbinden van de stilgevallen roosterapp, waaraan zie ik of het nu loopt?
    Hoe controleer ik na het opnieuw aansluiten dat er echt weer facturen komen
    hoe verifieer ik na herstel dat de interface echt weer data ontvangt
    Ik heb net heraangesloten na de storing, waaraan zie ik of er weer gegevens komen?
    Na het herkoppelen van de stilgevallen app zie ik nog niet direct iets, hoe toets ik of er weer aanvoer is?
    ik heb de uitgevallen kassa net herverbonden, waar zie ik of de dagomzet er nu weer in komt
    opnieuw gekoppeld na storing, komt er data?
    Ik heb de dode koppeling weer verbonden, waar zie ik of er nu echt iets binnenkomt?
    Opnieuw gekoppeld na de storing, hoe zie ik of er weer gegevens binnenkomen
    herkoppeld nadat hij stil lag, waaraan zie ik dat er echt weer cijfers binnenkomen
    Heb hem opnieuw verbonden na de stilte van vorige week, waaraan zie ik dat er weer nieuwe gegevens komen
    hoe zie ik of na het herstellen van de link weer data komt
    Hoe controleer ik of na het opnieuw koppelen alles weer binnenkomt?
    Hoe zie ik of er na het opnieuw koppelen van de gestopte app echt weer gegevens komen?
    kassa opnieuw aangesloten nadat hij gestopt was, waar zie ik of er weer iets binnenkomt
    Na opnieuw verbinden van de uitgevallen app: hoe zie ik dat er echt weer gegevens komen
    na herkoppelen: komt er data?
    hoe controleer ik na herkoppelen of er echt weer data binnenkomt na de uitval
    heb herkoppeld na de storing, hoe controleer ik of er weer iets binnenkomt
    Net opnieuw verbonden nadat de koppeling stilviel, hoe weet ik dat er weer gegevens binnenkomen?
    Gestopte koppeling opnieuw verbonden, moet ik zelf ophalen om te zien of het weer loopt?
    Ik heb terug verbonden, hoe zie ik of er weer data komt?
    .opt-works =
        ja eindelijk
        eindelijk
        hij loopt weer
        ja
        hij doet het weer
        het werkt
        er komt weer wat
        ja er stroomt weer data binnen
        jaaa!!
        de bonnen van deze week rollen binnen
        er stroomt weer data
        cijfers van vandaag staan erin
        hij is alles aan het inhalen
        hersteld, dank
        loopt als een zonnetje
        er komen weer facturen door
        alles loopt terug
        jaaa hij doet het
        De achterstand wordt op dit moment ingehaald.
        zojuist drie bonnen binnengekregen
        het dashboard heeft cijfers van vandaag
        opgelost, dank
        werkt weer zoals vroeger
        gegevens stromen opnieuw binnen
        er staan niewe regels in
        de bonnen van vannacht rollen binnen
        vanmorgen ingeboekt en meteen gezien
        het lampje bleef groen en er staan verse regels
        eindelijk beweging in de cijfers
        hij haalt zelfs de gemiste dagen in
        geen fout meer
        niets mis, data komt
        geen inlog meer nodig
        ligt er niet meer uit
        ja dat doet het
        jaaa eindelijk
        jaaa, de bankmutaties stromen binnen
        twee bonnen van vandaag kwamen net door
        duurde lang, maar ze zijn er niet meer uit te slaan: facturen van vandaag!
        er druppelen weer bonnen binnen
        jawel alles van vandaag staat erin
        pico bello
        het loopt terug
        de teller springt van 0 naar 214
        jaaa daar komen ze binnen
        yes!
        geen problemen meer
        hij staat niet meer stil
    .opt-stopped =
        nee, precies hetzelfde
        precies hetzelfde
        exact hetzelfde als net
        nee, geen verschil
        na een kwartier is hij weer gestopt
        weer gestopt
        hij stopte daarna opnieuw
        eerste uur ja, nu hapert het weer
        het hapert weer
        eerst goed, nu weer niks
        hij deed het vijf minuten en toen niet meer
        even werkte hij, nu weer niet
        één keer en toen stopte hij weer
        nee
        nog steeds niet
        helaas
        niets
        dezelfde leegte als ervoor
        na het verbinden viel hij direct terug
        blijft dood
        drie keer ververst, geen bon erbij
        nope, nog altijd stuk
        weer rood
        nog altijd niks
        dat opnieuw aanmelden heeft nul komma nul geholpen, we missen inmiddels een week omzet
        dezelfde fout als eerst
        Het blijft leeg, ook na opnieuw koppelen.
        nee hij ligt er nog steeds uit
        geen verschil
        wij krijgen nog steeds geen enkel document
        werkt nog steeds voor geen meter
        het is me niet gelukt om er beweging in te krijgen
        zelfde liedje
        het lampje is na een minuut weer rood geworden
        geen verse regels, nog altijd die van drie weken terug
        hij blijft dood
        alles opnieuw verbonden en het mocht niet baten
        hij haalt niet eens de gemiste dagen op, laat staan vandaag
        niks
        niet opgelost
        geen data
        zelfde fout, niet weg
        niet dus, hij vraagt weer om in te loggen
        geen bon te bekennen
        niets, helaas
        blijft stil, ook na het verversen
        zelfde liedje als daarstraks
        noppes
        blijft hangen, zelfde als ervoor
        geen nieuwe data
        nee hoor, dezelfde foutmelding als vanmorgen
        die teller staat al een kwartier op nul
        nop, blijft leeg
        zelfde fout als daarnet
        helaas, niks
        nope, zelfde foutmelding
        blijft leeg
        niet dus
    .opt-cannot-test =
        weet ik nog niet
        kan nu niet
        morgen
        haalt pas vannacht op
        de winkel is dicht, er is niks te versturen
        'k zit op de trein zonder dat programma
        alleen mijn collega heeft die app
        uitslag volgt morgenochtend
        dat zien we maandag
        weet ik morgenvroeg pas
        de volgende run is vannacht
        ik kan op dit moment niet in de app
        Mijn collega moet dit testen en die is er donderdag weer.
        nu even geen mogelijkheid om te kijken
        er valt vandaag niets op te halen
        proberen kan ik het hier niet
        moet nog blijken
        ik zit in de trein, controle volgt
        dat zal ik later op de dag eens nakijken
        morgenvroeg pas, hij haalt enkel 's nachts op
        het programma staat op de pc van de zaakvoerder, die is op reis
        er is vandaag niets geboekt dus valt er niets op te halen
        geen toegang tot dat scherm vanuit thuis
        ik moet nu naar een klant, later kijken
        weet ik niet
        geen idee
        kan ik niet proberen
        ik heb de app niet
        ik werk hier niet meer
        niet te zien voor mij
        de import draait pas om 2 uur vannacht
        de synchronisatie draait pas om middernacht
        ik zit in de trein, heb die app hier niet
        dat kan alleen mijn collega zien en die is naar huis
        moet wachten tot vannacht, dan haalt hij pas op
        ik zit op de trein, het product staat op kantoor
        hij haalt alleen s nachts op
        ik heb geen toegang tot de app, collega moet kijken en die is er morgen pas

link-stopped_has-access =
    exact laat de app nog toe maar er komt niets over
    toestemming is in orde, toch staat de koppeling stil
    Exact weigert niks, de app staat groen en toch stokt de aanvoer
    toegang is er nog, waarom ligt het ophalen dan stil
    kan het zijn dat het automatisch ophalen gewoon uitstaat in de app
    wegwijs zegt dat hij nog toegelaten wordt, wat is er dan gestopt
    exact laat de app nog gewoon toe volgens de test maar er komt toch niks binnen sinds vrijdag
    stilgevallen koppeling, terwijl de toestemming nog geldig blijkt te zijn
    De controle zegt dat de toegang leeft, maar het programma haalt niets op; staat het automatisch ophalen soms uit?
    toegang oké, toch geen data meer, waar kijk ik dan in de app
    Volgens de controle laat Exact de app nog binnen, maar er komt al dagen niets. Waar moet ik dan zoeken?
    toestemming leeft nog en toch ligt het stil
    niet geweigerd, geen inlogscherm, wel al een week stil; staat het ophalen in het pakket misschien uit?
    koppeling niet geweigerd en toch geen data meer, kijk ik naar de planning in de app?
    Wegwijs meldt dat Exact de app nog toelaat, maar sinds dinsdag komt er niets. Waarom dan?
    je zegt dat exact de app nog toelaat maar er komt toch niks meer in
    toegang ok maar stil
    De controle is groen en desondanks is er sinds dinsdag niets opgehaald. Waar moet ik het dan zoeken?
    exact laat de app toe volgens de test maar er komt niks binnen
    Toestemming is in orde, en toch staat de synchronisatie stil. Wat kijk ik dan na?
    jullie zeggen toegang is er nog, toch zie ik sinds vrijdag geen nieuwe boekingen
    Wegwijs meldt dat de verbinding niet geweigerd wordt maar de app haalt toch niks op. Waar zit het dan?
    exact accepteert de koppeling nog, de app staat evengoed stil
    Volgens de controle komt de app nog gewoon binnen, maar de data is van vorige week
    wegwijs zegt dat exact de app nog gewoon toelaat, maar er komt niets binnen. wat dan
    check was groen en toch staat de koppeling stil
    Volgens de check is de toestemming nog goed, maar de app haalt niks op. Waar ligt het dan aan?
    Exact zegt dat de app nog toegelaten is en toch zie ik geen nieuwe boekingen in de tool
    volgens mij laat exact die bouwapp gewoon toe maar er komt niks binnen, wat nu
    Volgens Exact is de toestemming er gewoon nog, alleen komt er uit de kassa niks
    Exact zegt ja tegen de app maar er komen geen nieuwe bonnen, hoe dan
    leverancier beweert dat Exact de app weigert, maar volgens mij staat de toegang er gewoon nog
    exact laat de app nog binnen zegt men, maar in het datawarehouse komt geen regel meer, waar zit het dan
    De app mag van Exact nog gewoon binnen, en toch komt er niks. Waar zit het dan?
    De link zegt groen en verbonden, Exact accepteert hem, maar er komt geen boeking
    Volgens jullie check laat Exact de app gewoon binnen, maar de webshop ontvangt niks
    exact laat app nog toe maar niks komt binnen
    verbinding staat op groen maar al weken niks nieuws
    Volgens de test laat Exact het kassapakket gewoon nog toe, en toch komt er geen omzet. Wat zegt dat over de gestopte link?
    De koppeling leek stuk maar volgens Exact mag de app er gewoon in
    wegwijs zegt dat exact de app nog aanvaardt en toch komt er niks meer binnen, waar ligt het dan aan
    De koppeling lijkt gestopt maar Exact laat de app gewoon toe
    Klant belt dat zijn koppeling dood is, maar ik zie dat Exact de app gewoon binnenlaat. Waar zit het dan, in de app zelf?
    De leverancier zegt Exact laat ons niet door, maar de log van Exact toont vandaag nog geslaagde verzoeken. Wat zegt dat over de stille koppeling?
    Exact laat hem gewoon binnen en toch geen nieuwe cijfers, dan ligt het dus ergens anders?
    Hij stopte, maar volgens de test laat Exact de app gewoon toe. Waar zit het dan?
    Exact Online zegt dat de app er gewoon bij mag, hij staat netjes in mijn lijst, maar er verschijnt niets nieuws
    Volgens Exact mag de stilgevallen app er nog gewoon in, dus waar zit het dan
    Wegwijs zegt dat Exact de app nog gewoon accepteert, maar sinds vrijdag komt er geen regel binnen
    volgens Exact mag de app nog alles, maar er komt niks
    app stil maar toegang volgens exact nog geldig
    Koppeling leek dood, blijkt Exact hem gewoon nog toe te laten. Waar ligt het dan aan?
    Volgens Exact heeft de tool gewoon toegang maar er komt sinds vorige week geen bericht meer
    De app krijgt volgens Exact nog toegang maar er komen geen gegevens, waar zit het dan?
    Exact accepteert de app nog maar de gegevens blijven uit, waar moet ik dan kijken?
    Exact laat de app nog gewoon toe, maar de koppeling levert niets; waar ligt het dan aan?
    de koppeling stond stil, blijkt dat Exact de app gewoon nog toelaat, wat is het dan
    Controle zegt dat Exact de app nog binnenlaat, waarom komt er dan niks
    exact laat de app gewoon toe volgens de check maar er komt niks binnen
    exact laat app toe maar app haalt niks
    de koppeling lag stil maar exact laat de app nog gewoon toe, ligt het dan aan de app zelf
    Exact zegt dat de app er nog in mag en toch komt er niks
    De leverancier beweert dat Exact onze app gewoon nog toelaat, maar er komen geen facturen van de klant binnen.
    Exact laat de app toe, zegt de test, maar er wordt toch niks opgehaald sinds woensdag.
    Testje zegt dat de app er gewoon in mag, toch komt er geen enkele regel over.
    Er zijn geen fouten, de app heeft toegang, maar er verschijnt domweg niks nieuws.
    De koppeling zou gestopt zijn maar Exact laat de app volgens de controle gewoon toe, en nu?
    Koppeling doet niets terwijl Exact hem gewoon accepteert
    Exact laat de app wel nog binnen volgens de test, maar er komt niks, bij wie ligt het dan?
    Exact laat de app volgens jullie test gewoon toe en toch krijgen we niks. Wat dan?
    Exact accepteert de app nog gewoon, maar er komt geen data. Waar zit het dan?
    .opt-reauthorise =
        opnieuw toestemming
        toch opnieuw koppelen
        draait op de login van een collega, dus geef opnieuw
        ik wil opnieuw akkoord geven
        dan vernieuw ik hem
        op andermans toestemming, denk ik
        nog eens koppelen
        de app gebruikt de login van Koen, die moet dan opnieuw akkoord geven
        de app draait op de login van de boekhouder, dus die doet het opnieuw
        nieuwe toestemming, graag
        de app draait op toestemming van een collega, laat haar opnieuw akkoord geven
        hoe geef ik nog eens toegang
        de app draait denk ik op die van mijn collega, dan geven we die opnieuw
        collega had het gekoppeld, dan geef ik opnieuw akkoord
        wil m toch opnieuw autoriseren voor de zekerheid
    .opt-new-administration-invisible =
        één administratie
        de administratie ontbreekt
        het gaat maar om één bedrijf
        één bv ontbreekt, de andere niet
        de eerste gids hieronder
        Gent is onzichtbaar
        het is die nieuwe bv
        er ontbreekt eentje, de nieuwe
        het gaat om één nieuwe bv die nergens verschijnt
        het gaat om een kersverse bv die niet opduikt
        één dossier te weinig
        het gaat om een nieuwe bv die niet opduikt
        één administratie zie ik niet in de app
        de zojuist toegevoegde administratie blijft onzichtbaar
        het gaat toch om die ene bv die er niet bij staat
    .finish =
        dan ligt het aan de app, ik bel ze, verder niets
        ok dat wilde ik weten, tot ziens
        stond inderdaad uit, opgelost
        ophalen stond uit!! opgelost
        ah het ophalen stond uit, gevonden
        ok ik weet genoeg

link-stopped_one-administration =
    koppeling werkt voor alle bedrijven behalve één die eerst wel kwam
    sinds de klant de band met ons kantoor verbrak ziet de app zijn administratie niet
    vier firma's lopen door, de vijfde kreeg sinds vrijdag niets meer
    dossier is gearchiveerd en nu ontvangt de app het niet meer
    een klant heeft ons kantoor losgekoppeld en meteen stopte zijn scanapp
    eerst kwamen alle bv's mee, sinds kort valt er één weg
    bij één klant komt er niets meer binnen, bij alle andere loopt het door
    alleen bv 3 is gestopt, de rest van de koppeling werkt
    Van één dossier krijgen wij sinds oktober geen cijfers meer; vroeger wel. Waar ligt dat aan?
    klant heeft zijn band met ons kantoor verbroken, verdwijnt hij daarom uit het dashboard?
    Alleen de cijfers van BV Noord komen niet meer binnen, de andere vijf wel. Wat kan daarmee zijn?
    een klant heeft de band met ons kantoor verbroken en sindsdien komt enkel zijn dossier niet meer
    één vennootschap viel weg uit de dagelijkse import nadat ze gearchiveerd werd
    tot vorige maand kwam dit bedrijf gewoon mee, nu is het als enige gestopt
    de koppeling leeft want vier administraties komen binnen, alleen de vijfde is ermee gestopt
    alles loopt behalve die ene bv, die is vorige week opgehouden
    één bv komt niet meer mee
    Van de acht administraties ontvangt de app er sinds gisteren nog zeven. Wat controleer ik voor die achtste?
    alleen één bv komt niet meer door
    Vier van de vijf bedrijven synchroniseren, de vijfde is sinds kort stil
    klant heeft de samenwerking opgezegd en nu zie ik zijn administratie niet meer in de app
    Alle bedrijven komen door behalve Jansen Beheer, die staat sinds vorige week stil in de app. De rest loopt gewoon.
    1 bv valt weg uit de koppeling, andere 7 ok
    dossier dat altijd meekwam komt niet meer, de andere wel
    drie filialen komen netjes binnen, filiaal Maaseik al een week niet meer
    een enkele bv gestopt, rest van de koppeling draait
    Van de zes bv's komt er nog maar van vijf data binnen, vroeger kwamen ze alle zes
    Eén klant is uit de koppeling gevallen, bij de andere klanten loopt het door
    sinds januari krijgt het rapport niks meer van de stichting, andere administraties wel
    De koppeling doet het, alleen van onze oude werkmaatschappij komt niets meer
    dossier van klant Peeters komt niet meer binnen, de andere dossiers lopen
    Boekhouding gearchiveerd, sindsdien ziet de app die niet meer
    Klant heeft de band met ons kantoor verbroken en nu mist zijn administratie in ons dashboard
    een enkel bedrijf synchroniseert niet meer
    Hoe kan het dat de scan-app nog voor vier ondernemingen boekt maar voor de vijfde ineens niet meer?
    Bij 79 klanten loopt de bankkoppeling door, bij één komt er sinds dinsdag niets meer
    alle filialen leveren omzet aan behalve Deventer, die hield er donderdag mee op
    Van alle zeven winkels komt de omzet binnen, alleen het filiaal in Delft sinds vrijdag niet meer
    Alleen de cijfers van de catering-bv zijn opgehouden, de rest loopt als een trein
    Moederdagomzet van drie filialen binnen, die van het vierde niet, dat filiaal gaf altijd wel
    Alle klanten lopen door, alleen Bakkerij Smit is sinds vorige week verdwenen uit het pakket
    één dossier dat altijd meekwam komt niet meer mee, de rest wel
    Klant heeft ons kantoor losgekoppeld en nu is alleen zijn administratie weg uit onze rapportage
    van de 70 werkgevers die altijd meeliepen is er nu eentje stil
    Alles synct, behalve vestiging Gent, die is sinds vrijdag stil
    van de 20 bv's is er een afgevallen, de rest loopt door
    Onze klant heeft onze samenwerking beeindigd en nu zien we alleen die ene niet meer in het dashboard
    een entiteit die altijd meekwam is ineens uit de data verdwenen
    de consolidatie is compleet op een vennootschap na, die er tot vorige week wel bij zat
    Drie van de vier scholen komen gewoon door, alleen de Regenboog valt sinds vorige week weg
    Alles werkt nog, behalve de cijfers van het hospice, daar komt niks meer van
    Eén van de dossiers is opgehouden met doorkomen en de rest loopt normaal
    Alleen de wijkvereniging Noord blijft achter, de andere wijken zijn netjes bijgewerkt
    Die ene klant heeft de band met ons kantoor verbroken en nu ontbreekt hij in de koppeling, de andere 79 lopen
    uit alle bedrijven komen de facturen door behalve uit de loonwerk-bv, en dat was vorige maand nog wel zo
    van de 12 klanten komt er sinds kort eentje niet meer binnen in ons kantoordashboard
    één vestiging valt weg, de andere blijven lopen
    Eén klant van ons kantoor heeft ons als boekhouder losgelaten en nu komt zijn administratie niet meer in de scanapp, de rest wel
    vestiging Zwolle komt sinds 1 oktober niet meer door in het CRM, de andere vier doen het
    in alle dossiers komen documenten binnen, enkel bij dossier Peeters niet meer sinds september
    Alles loopt behalve de orders van één bv, die zijn vorige week opgehouden
    drie shops syncen nog, van de vierde komt sinds maandag niks meer
    Van één klantdossier komt er plots geen data meer, de rest wel
    alle filialen komen door behalve Utrecht, dat gisteren nog gewoon liep
    1 bv komt niet meer door, rest wel
    alleen dochter bv valt weg in koppeling sinds kort
    een van de zes administraties werd tot vorige week opgehaald en nu niet meer, de andere vijf wel
    bij klant 14 stopte het, overige klanten lopen door
    alles wordt netjes bijgewerkt behalve die ene vestiging, die staat stil sinds half mei
    Van de zes restaurants komt alleen die op de Markt niet meer door, de andere vijf gaan gewoon
    Eén praktijk uit onze keten viel weg uit de koppeling die verder gewoon loopt
    De koppeling leeft nog maar de BV van de catering, die er altijd in zat, levert ineens niks
    De receptie-app werkt voor alle hotels, alleen dat in Domburg levert sinds vorige maand niks meer
    een klant uit de horeca is van kantoor weg en zijn dossier komt niet meer mee in onze koppeling, de andere dossiers wel
    Zeven bv's komen binnen en de achtste is sinds gisteren verdwenen uit de koppeling
    Slechts één administratie haalt niets meer op, de rest loopt
    BV Noord stond altijd in het rapport en is er ineens uit, bij de andere niks aan de hand
    alleen klant De Wit komt niet meer door, de andere dossiers wel
    De tool haalt alle dochters op behalve de Belgische, die lukte vorige week nog
    een van onze bv's is stilgevallen in de koppeling
    voor de winkel komt alles binnen maar voor de bv niks meer, tot vorige maand wel
    Eén van onze drie dossiers is uit de app gevallen, de andere twee lopen gewoon door
    Alles loopt, behalve de administratie van de hoeve, die is ineens uit het programma weg
    de kassa van het café zwijgt in Exact, die van de frituur niet, één en dezelfde app
    één dossier wordt niet meer opgehaald sinds onze klant van kantoor is veranderd, al de rest loopt
    de app doet alles behalve het oude café, dat is vorige week gearchiveerd, daarom misschien?
    Alle bv's komen door, behalve één sinds vorige week
    De koppeling loopt maar van één klant krijg ik niks meer
    Eén dossier valt weg in de app, de rest gaat goed
    De urenapp werkt nog maar filiaal Gent valt sinds vrijdag weg
    Van de zeven horecazaken boekt er sinds maandag eentje niet meer, de andere zes wel. Die ene is van een klant die de band met ons kantoor heeft herzien. Wat kan dat zijn?
    Alles komt door, behalve de stichting, terwijl die vorige maand nog gewoon meeliep. Is de koppeling dan stuk of zit het in dat ene dossier?
    Eén bv van onze klant is gearchiveerd na de verkoop en juist daarvan klaagt het pakket dat er niets meer komt. De andere vijf leveren gewoon. Logisch?
    Een cliënt heeft zijn boekhouding bij ons weggehaald, nu valt zijn dossier weg uit ons kantoordashboard. De andere dossiers doen het. Wat is er aan de hand?
    De koppeling zelf doet het voor alle zusters, maar de jongste is sinds de rechtenwijziging verdwenen uit het overzicht, na jaren meegedaan te hebben.
    Alle vestigingen lopen door in het dashboard, alleen Eindhoven staat sinds dinsdag stil terwijl die er altijd bij zat
    Van onze vijf bedrijven krijgt de urenapp er ineens vier, Antwerpen viel weg
    Gent kwam er maanden netjes bij in de voorraadlijst en sinds kort niet meer, de rest wel
    Klant van ons kantoor heeft de relatie beëindigd en diens cijfers vallen nu weg uit onze rapporttool, andere klanten lopen
    Alleen van de holding komt sinds vorige week niks meer door, de werkmaatschappijen wel
    Vijf van de zes bv's verversen netjes, eentje is er opeens uit verdwenen
    Sinds de klant de samenwerking in Exact verbrak zie ik juist dat ene dossier niet meer in mijn rapport, de rest wel
    Drie bv's komen nog door, de vierde sinds vorige week niet meer. Heeft dat te maken met het archiveren?
    Mag ik een dossier blokkeren zonder dat de app dat merkt? Die ene levert nu niks meer aan, de rest wel.
    de klant heeft onze band verbroken op het accountantsportaal en nu is alleen zijn boekhouding weg uit onze tool
    Sinds ik één bv op slot heb gezet krijg ik daar geen data meer van, de overige acht wel. Logisch?
    Negen bv's verversen keurig, bij de tiende blijft de datum op februari staan
    In het lijstje met bedrijven is er eentje grijs geworden, de rest krijgt gewoon nieuwe cijfers
    Vijf van mijn klanten komen netjes binnen, die ene bakker niet meer sinds hij zijn dossier archiveerde
    De rapportage heeft voor elk bedrijf een tabblad, eentje is sinds mei leeg gebleven
    Alles wordt bijgewerkt, maar achter 'Vastgoed BV' staat al weken 'geen data', vroeger wel
    Na de splitsing van de holding komt alles nog binnen, behalve werkmaatschappij 4, die is er vorige week uitgevallen
    De klant heeft ruzie met ons kantoor gehad en sindsdien ontbreekt alleen zijn cijfers in ons dashboard, de andere 60 lopen door
    Sinds de archivering van vorige maand mis ik van één bv de cijfers, de andere vier werken gewoon
    een van de zes dossiers geeft sinds gisteren niks meer, de rest loopt
    Eén filiaal is na de verhuizing niet meer te zien in de rapportage terwijl het er altijd in stond
    Klant Bakkerij Smit heeft onze volmacht stopgezet en weer aangezet, zijn boeken missen nog in ons overzicht, de rest niet
    Dossier 14 viel stil na de naamswijziging, dossiers 1 tot 13 lopen door
    alle bedrijven komen nog door behalve één, en die liep vorige week nog wel
    alleen bv Oost blijft leeg in het dashboard sinds kort, de rest niet
    wel de andere vijf, niet meer de bakkerij, terwijl die altijd meeliep
    één bv komt niet meer binnen, rest wel
    alleen klant Jansen stopt in app
    sync mist plots 1 dossier
    klant zegde kantoor op, dossier weg uit tool
    Waarom komt juist die ene bv niet meer door?
    Alles komt binnen behalve één bv, die liep wel altijd mee. Is de koppeling kapot of alleen die bv?
    Negen van de tien dossiers draaien; nummer tien viel vorige week weg
    Een klant heeft de band met ons kantoor verbroken en nu is zijn dossier uit ons rapport verdwenen
    Eén bv is eruit gevallen en de rest niet; ze stond er altijd bij. Geblokkeerd, gearchiveerd of iets met rechten?
    Van onze vijf bv's komt er van eentje niks meer binnen, de andere vier lopen gewoon
    De app werkt voor alle bedrijven behalve één die vorige week nog wel meekwam.
    Van één klantadministratie komt niets meer binnen, de rest loopt gewoon door.
    Sinds woensdag ontbreekt één vertrouwde BV in de synchronisatie, de andere komen gewoon.
    Waarom is een bestaande klantadministratie ineens uit de koppeling verdwenen?
    Alleen de Duitse dochter wordt niet meer bijgewerkt in de app, tot maandag ging dat goed.
    De app werkt nog, maar van één van onze bedrijven komt sinds kort niks meer binnen
    De koppeling loopt voor drie zaken goed, voor de vierde staat hij sinds vorige maand stil
    Alleen het filiaal in Zwolle levert sinds april geen gegevens meer, de koppeling zelf draait
    Alle administraties synchroniseren, behalve één die sinds deze week niet meer meekomt.
    Van één klant krijgen we opeens geen gegevens meer, van de andere wel.
    Alleen de administratie van een klant die bij ons weg is komt niet meer door.
    De koppeling loopt nog, alleen van één bv komt sinds vorige week niets meer.
    Van de vier bedrijven die de koppeling ophaalde is er één weggevallen na archivering.
    De kassa van de ene zaak komt gewoon door, die van de andere sinds een week niet meer
    De koppeling loopt nog voor iedereen, alleen klant Mulder is sinds vrijdag stilgevallen
    Eén dossier levert opeens niets meer aan, de overige negenenvijftig wel
    koppeling loopt voor vier BV's, eentje komt sinds vorige week niet meer mee
    dossier van een vertrokken klant ineens uit de tool verdwenen, de rest draait
    eerst vijf BV's in het dashboard, sinds de afsluiting van een klantrelatie nog vier
    Een van onze twaalf bv's levert sinds vorige week niets meer aan het dashboard, de elf andere wel
    Alles loopt behalve die ene vennootschap, die vroeger gewoon meekwam
    Dashboard draait, alleen de Franse vennootschap is sinds een week bevroren
    alleen 1 bv komt nie meer binnen
    een klant valt weg rest loopt
    alles loopt nog, behalve één school, die levert sinds maandag niets
    van de vier filialen is er eentje weggevallen uit de koppeling, de andere drie lopen
    Eén boekhouding komt al weken niet meer door terwijl de rest normaal binnenkomt
    negen van de tien bedrijven lopen prima, alleen nummer tien komt sinds vorige week niet meer binnen
    Eén filiaal viel weg uit de koppeling, de rest loopt nog. Het deed het altijd.
    de klant heeft onze kantoorband verbroken, zijn dossier verdween uit de app en de andere niet
    Alle bedrijven komen door behalve één die gestopt is
    Van een enkele klant komt er sinds kort niks meer
    De link werkt voor alle klanten behalve één, die tot vorige week ook gewoon meekwam.
    Van de acht scholen komt er eentje niet meer door in de app, de andere zeven nog wel.
    De koppeling draait prima, alleen van bakkerij Smit komt sinds april niets meer binnen.
    Eén klant viel ineens weg uit de app, de rest loopt door.
    Alle klanten komen nog binnen in de app behalve eentje die zijn band met ons kantoor heeft verbroken.
    Van onze vijf bv's komt er van één ineens niets meer binnen, de rest loopt goed.
    Waarom stopt de koppeling voor alleen de holding, die vorige week nog gewoon werkte?
    Alle bv's verversen netjes, behalve de Belgische, die staat sinds twee weken stil.
    De koppeling doet het nog, alleen van één bv komt sinds vorige week niets meer binnen.
    Alle administraties worden nog bijgewerkt op één na, die staat stil sinds begin deze maand.
    Alle bv's lopen door, alleen van de vastgoed-bv komt sinds vorige week niets meer binnen.
    Van de 14 klanten komt er eentje niet meer door in onze rapportage, de rest is gewoon vers.
    De winkel in Breda wordt niet meer bijgewerkt, alle andere vestigingen wel. De koppeling zelf leeft dus.
    De Spaanse vestiging werd tot vorige week gewoon opgehaald door de app, nu niet meer. De rest wel.
    Een klant heeft de band met ons kantoor verbroken en zijn administratie komt niet meer door in de tool.
    Koppeling loopt nog maar één klantdossier komt sinds vorige week niet meer mee.
    Een klant heeft ons als kantoor losgekoppeld en nu haalt de app zijn administratie niet meer op, de rest wel.
    Alleen administratie 104 wordt niet meer bijgewerkt door de koppeling, de andere gaan goed.
    De koppeling haalt elf administraties op zoals altijd. De twaalfde, die vorige maand is gearchiveerd, komt niet meer mee.
    Alle klanten komen door behalve één, die is sinds vorige week gestopt
    Alleen het dossier van de bakkerij komt niet meer binnen sinds vorige week, alle andere wel
    Alleen van onze stichting komen geen mutaties meer binnen, de andere vier bv's gaan prima
    Alles loopt behalve dochter Zuid, die is in de app opeens niet meer bijgewerkt.
    De app haalt zes van de zeven bedrijven gewoon op, de zevende niet meer sinds die is gearchiveerd.
    Een klant heeft de band met ons kantoor verbroken en nu ontbreekt zijn administratie in onze tool.
    Alleen filiaal West wordt niet meer opgehaald, de andere filialen wel.
    De app mist ineens een van de administraties, die is onlangs geblokkeerd geloof ik.
    .opt-new-administration-invisible =
        zoek het uit
        niet te zien
        de gebruiker ziet hem niet meer in het rijtje
        linksboven is die bv weg
        pas toegevoegd en onvindbaar
        hij is niet te kiezen bij haar
        de login heeft er geen zicht op
        de nieuwe administratie is nooit zichtbaar geweest
        en wat als 't bij nummer 4 nee is
        de bv is pas opgericht
        de gebruiker kan ze niet meer kiezen
        pas geopende bv komt niet tevoorschijn
        het is zo'n verse administratie die onzichtbaar blijft
        degene die koppelde kan hem linksboven niet kiezen
        nieuw sinds 1 juli, komt niet in de lijst
    .opt-change-administrations =
        bij de app is hij niet aangevinkt
        hij stond niet bij de keuze van de app
        de app mag er niet bij
        het vinkje ontbreekt bij die bv
        toevoegen aan de app
        hij staat niet bij de administraties van de app
        ze is niet meer aangevinkt bij de app
        zet haar er weer bij
        punt 3 is een nee
        hij staat niet meer bij wat de app mag, hoe zet ik dat aan
        ik wil aanvinken dat de app er weer bij kan
        administraties van de app aanpassen graag
        punt drie is een nee
        ik kan hem linksboven gewoon kiezen, de app mag er alleen niet bij
    .finish =
        hij was gearchiveerd, dus logisch. klaar
        klant heeft de band verbroken, dat was het dan
        ok zo weet ik genoeg
        die was gearchiveerd, dan weet ik genoeg
        klant heeft ons eruit gezet, tsja, klaar
        de klant is overgestapt, dat verklaart het

link-stopped_refused =
    koppeling gestopt met de melding geen toegang
    sinds vandaag geeft de koppeling forbidden
    de app liep altijd en krijgt nu de deur op zijn neus met een weigering
    sinds het weekend overal "u heeft geen rechten" bij het ophalen
    gestopt met een 403 erbij, waar moet ik dan zijn
    koppeling weg of mag hij gewoon iets niet meer?
    koppeling gestopt en nu zie ik overal Forbidden, is de verbinding dan weg
    sinds maandag weigert exact onze link met een 403, is de koppeling kapot of mag hij iets niet
    De verbinding viel stil met een weigering; moet ik opnieuw koppelen of is dat zinloos?
    gestopt + 403 in beeld
    hij liep altijd en nu krijg ik 403 op alles, is de koppeling dan weg?
    werkte gisteren, vandaag geen toegang
    De app die jaren goed ging, meldt ineens 'geen toegang'. Moet ik nu opnieuw koppelen of is er iets anders?
    koppeling gestopt met forbidden
    Hij deed het altijd en nu zegt ie ineens geen toegang, is de koppeling weg?
    Tot vorige week prima en nu 'toegang geweigerd' in het logboek van de koppeling
    onze koppeling is ineens gestopt en geeft nu overal Forbidden, is de link dan weg?
    de app die altijd werkte zegt sinds vandaag 'geen toegang' met code 403. Moet ik hem opnieuw koppelen?
    Exact geeft op elke aanroep 403 sinds gisteravond, de koppeling liep daarvoor jaren. Is de verbinding verbroken of mag hij iets niet?
    stilgevallen app toont enkel 'access denied', link kapot of rechtenkwestie?
    koppeling is gestopt met 'Forbidden', ben ik hem nu kwijt?
    app liep altijd en geeft nu 403
    Koppeling stopte en ik zie nu 403 in het log van de app
    geen toegang melding sinds vanmorgen, terwijl de koppeling er nog staat
    De koppeling liep altijd en stopt nu met een 403, is de verbinding weg of mag hij gewoon iets niet meer?
    is mijn koppeling kapot als er na jaren ineens Forbidden verschijnt
    Werkte tot gisteren, vandaag 'geen toegang' in de app. Moet ik opnieuw koppelen?
    Stilgevallen sync met melding 403: helpt opnieuw verbinden daar eigenlijk tegen?
    Deed het altijd, nu ineens 403. Is de verbinding verlopen?
    de koppeling is niet uitgelogd maar sinds de zomer krijg ik 'no access', heeft opnieuw verbinden zin
    plotseling zegt de webshopplugin geen toegang bij orders wegschrijven
    De kassa die altijd werkte krijgt nu van Exact te horen dat hij niet mag, geen toegang, 403
    De webshop liep prima en nu 'no access' bij elke order
    Kassa die jaren goed draaide krijgt nu 'no access' van Exact terug
    Het pakket dat het altijd deed zegt nu "geen toegang" met een 403
    de interface leeft nog maar krijgt sinds kort 403's terug waar het vroeger ging
    Tot gisteren werkte het, nu staat er dat de app geen toegang heeft, 403. Is de koppeling weg?
    Ineens een 403 terwijl het altijd ging: is de koppeling dood of mag hij iets niet?
    het planbord stopte ineens met een 403
    sinds vanochtend 'geen toegang' in het voorraadpakket, gisteren liep alles nog
    liep altijd goed, en sinds de rechten bij ons op de schop zijn gegaan zegt het pakket dat het geen toegang heeft
    de link deed het altijd en nu staat er FORBIDDEN in dikke letters
    De koppeling liep prima en geeft nu opeens 403
    sinds gisteren toegang geweigerd bij het wegschrijven van orders, daarvoor nooit last
    eerst ging het, nu komt er 'geen toegang' uit de log bij elke boeking
    koppeling stopte met geen toegang melding
    werkte altijd, nu 403
    De kassakoppeling is gestopt en ik zie in het logje een 403 staan, wat betekent dat?
    het pakket van de manege zegt geen toegang en haalt niks meer op, is de link dan helemaal weg of mag hij iets niet
    De koppeling liep jaren en nu zegt hij opeens geen toegang / 403
    hij deed het altijd en nu zegt hij ineens geen toegang, met zo'n nummer 403
    plots weigert Exact de app, 'access denied', vorige maand mocht het nog
    De koppeling stopte en de app zegt nu geen toegang
    Sinds gisteren werkt de link niet, ik zie 403 staan
    De app liep het hele jaar en sinds vanmorgen zegt elke regel in de log geen toegang, 403. Is de koppeling nu verdwenen of mag hij iets niet meer?
    Ging altijd goed en nu staat er ineens 403 geen toegang in de orderapp, is de koppeling dan weg?
    Vorige week kon het CRM nog offertes lezen, nu niet meer en er staat een toegangsweigering bij, verbroken of geweigerd?
    De kassa is opeens stil en in het log zie ik 'geen toegang'
    Koppeling lag er ineens uit, in het logboek staat 403. Moet ik dan opnieuw verbinden?
    De koppeling hield ermee op met de tekst geen toegang. Is hij nu weg of mag hij alleen iets niet?
    De koppeling die het altijd deed geeft sinds gisteren 403 in het scherm
    Bij elke poging komt er 'geen toegang' in beeld, dus de app krijgt niets meer uit Exact
    Op het scherm van de koppeling die eruit ligt staat Forbidden achter elke regel
    Sinds de rechten zijn aangepast door de nieuwe beheerder krijgt de webshop 403 terwijl hij tot dinsdag liep
    Het werkte tot de update, nu staat er in het scherm geen toegang, de koppeling zelf lijkt er nog te zijn
    sinds gisteren krijgt de kassa 'geen toegang' in plaats van data
    app stopte met 403 geen toegang
    koppeling uitgevallen melding access denied
    De koppeling is gestopt en in de app staat nu geen toegang, 403. Is dat een gestopte koppeling of iets anders?
    De koppeling stopte en in het logboek zie ik 'geen toegang'
    De app die het altijd deed geeft nu een 403, is de koppeling dan weg?
    De koppeling weigert sinds gisteren met geen toegang, is de machtiging dan verdwenen?
    Na jaren goed gewerkt te hebben staat er nu geen toegang bij de koppeling, wat kijk ik na?
    De koppeling die altijd liep zegt ineens geen toegang, wat nu?
    De koppeling die altijd werkte krijgt nu overal 403 terug, is hij verbroken?
    Van de ene dag op de andere krijgt de werkende koppeling toegang geweigerd
    liep altijd goed, sinds vandaag krijgt de app 403 op alles
    De feed is gestopt en de tool toont een 403, is de koppeling dan weg of zit er iets anders dicht?
    koppeling gestopt met geen toegang
    de koppeling is gestopt en in de app staat dat de toegang geweigerd is (403)
    koppeling deed het en geeft nu ineens alleen maar 403
    hij liep altijd en nu staat er 'geen toegang' bij elke poging
    De link ligt stil en er verschijnt een weigering, geen inlogvraag
    De link van onze dochter haalt niets meer op en toont sinds gisteren de tekst geen toegang 403.
    De koppeling viel uit en nu zie ik 'geen toegang' met code 403 in de app.
    De koppeling die altijd werkte krijgt nu 403 terug, is hij kapot?
    Sinds vanmorgen werkt de sync niet en ik zie alleen 403 geen toegang.
    De koppeling kreeg ineens overal 403 en haalt niks meer op sinds vanochtend.
    Ineens geeft alles 'geen toegang' terug, tot maandag liep die koppeling prima.
    De koppeling werkte altijd en krijgt sinds gisteren no access, ligt dat aan de koppeling zelf?
    Koppeling gestopt, app toont geen toegang 403
    De koppeling lag eruit en nu zie ik als melding alleen dat er geen toegang is, 403
    De koppeling werkte altijd en geeft sinds gisteren een 403 met geen toegang.
    Forbidden staat er sinds vannacht bij een koppeling die het altijd deed.
    .opt-division-scope-error =
        zoek het uit
        naar die gids
        er hangt 'division scope' achter
        noemt een divisienummer
        de zin eindigt op scope
        application scope violated
        itgeneor060 zie ik
        er staat iets over de scope van de administratie
        division scope ja dat las ik
        er staat iets over een division die niet mag
        de melding noemt de administratie als niet toegestaan
        er staat iets van administration not allowed bij
        de melding gaat over een divisie die niet mag
        "division not in scope" of zoiets staat er
    .opt-forbidden =
        er staat alleen dat woord
        kale 403
        geen uitleg erbij
        verder leeg achter forbidden
        enkel geweigerd
        er staat enkel Forbidden, punt
        zoek het met me uit
        er staat alleen 403
        achter forbidden komt er niks
        kaal 403 zonder uitleg
        enkel dat ene woord, niets erachter
        er staat enkel Forbidden, niks erachter
        alleen dat ene woord zonder uitleg
    .finish =
        dan weet ik dat, afgerond
        dan vraag ik onze beheerder wel

link-stopped_too-many =
    koppeling stilgezet omdat de app te veel vroeg
    koppeling stopt elke middag door een limiet
    gestopt met melding 429, is de koppeling nu stuk
    Exact heeft de app stilgelegd wegens limieten, moet ik herkoppelen?
    hij valt elke nacht stil omdat hij te vaak iets opvraagt
    mail over limieten gekregen en sindsdien geen data
    koppeling staat stil en er kwam een limietmail van exact, moet ik opnieuw koppelen
    gestopte link met 429, is de toestemming nog goed
    De koppeling viel uit wegens te veel verzoeken; kan ik beter niets doen?
    stilgevallen door limiet, opnieuw verbinden ja/nee
    ophalen gestopt en er ligt een mail van exact over een limiet, moet ik nu opnieuw koppelen?
    koppeling stil na 429
    Sinds de mail over overschreden grenzen staat onze sync stil. Is de toestemming nu verloren?
    koppeling ligt stil met 429
    We kregen een mail over limieten en sindsdien komt er niks meer. Opnieuw koppelen?
    Exact mailde iets over een overschreden limiet, daarna viel de koppeling stil. Wat nu?
    kreeg een mail van Exact over limieten en nu ligt de integratie plat, is mijn koppeling verbroken?
    koppeling ligt stil en ik kreeg een mail van exact over limieten
    Kreeg een mail over limieten van Exact en de koppeling ligt stil, moet ik opnieuw koppelen?
    error 429 en er komt niks meer binnen
    de koppeling viel stil met 429, moet ik hem nu opnieuw leggen?
    Is onze verbinding kapot of is hij alleen tijdelijk tegengehouden? In de mailbox staat iets over limieten
    Kassa stil sinds vanmorgen en Exact mailt over een limiet; toestemming kwijt?
    Koppeling wil niks meer doen en in het log staat iets over limiet overschreden, is hij nu ontkoppeld?
    helpt opnieuw verbinden als de stilgevallen app een 429 laat zien
    Black Friday: koppeling ligt plat, 429
    Stilgevallen kassa, en in het logboek staat 429, moet ik opnieuw koppelen?
    De link stopte op de drukste dag en er kwam een mail over limieten
    In de app die plots zwijgt zie ik iets over too many requests
    De app is gestopt en in de mailbox ligt iets van Exact over limieten, hoort dat bij elkaar?
    koppeling staat stil en in de mailbox zit iets over limieten van exact
    De koppeling viel stil nadat we een mail over limieten kregen, moet ik nu opnieuw koppelen?
    Sinds de mail over te veel verzoeken is er niets meer binnengekomen, is de koppeling nu weg?
    kreeg een mail van exact over limieten en nu ligt de koppeling stil
    de webshop stopte met syncen en in het logboek staat 429
    Koppeling stil en in de inbox een bericht van Exact over te veel aanroepen, moet ik hem opnieuw koppelen
    de sync van de groothandel ligt stil na een mailtje 'you have exceeded'
    Koppeling ligt stil en in de mailbox zit een bericht van Exact over limieten, moet ik opnieuw koppelen?
    stilgevallen met code 429, is mijn toestemming nu weg
    de app is stilgevallen nadat Exact mailde dat er te veel fouten waren; herverbinden of afblijven?
    koppeling stopt, mail over limiet
    stilgevallen met 429
    De reserveringstool is gestopt en de beheerder heeft een mailtje van Exact over limieten gehad, moet ik opnieuw verbinden?
    Import is gestopt en in de mailbox zit een bericht van Exact over limieten
    de sync viel stil en ik kreeg een mail van Exact over limieten, is dat de oorzaak?
    de kassa stopte rond de middag met een melding over te veel aanvragen, moet ik herkoppelen?
    De koppeling viel stil na een mail over te veel verzoeken
    De app stopte net nadat we een extra dashboard hadden gebouwd dat elk kwartier ververst, en in de log staat 429. Moet de cliënt nu opnieuw koppelen?
    Dode koppeling sinds gisteren en in de mailbox van de aanmelder een bericht over te veel fouten. Moet er opnieuw gekoppeld worden of juist niet?
    Sync ligt eruit sinds vanmorgen en er zit een mail over limieten in de box, is de koppeling kapot?
    Nachtsync draait niet meer, ik zie een 429 als laatste regel, moet ik opnieuw verbinden of niet
    De verbinding stokt en ik kreeg een mailtje van Exact over limieten, moet ik iets opnieuw aansluiten?
    Moet ik opnieuw koppelen als de app stopt met een 429?
    Alles ligt plat na een mail van Exact over te veel fouten per uur. Blijf ik beter van de koppeling af?
    Ik kreeg een mail van Exact over limieten en sindsdien komt er niks meer in de app
    Het logboek van de gestopte koppeling staat vol met 429
    De koppeling hapert en in mijn mail zit een bericht van Exact dat we over de grens gaan
    Sinds we het ophalen op elke vijf minuten hebben gezet ligt het er regelmatig uit en kreeg ik een mail van Exact over een limiet
    Gisteren met zijn drieën tegelijk rapporten ververst en toen was het over, er staat 429
    gestopt met een mailtje over limieten, ik heb verder niks gedaan
    koppeling stopt met mail over limiet
    sync gestopt 429, opnieuw koppelen?
    Koppeling gestopt, tegelijk een mailtje van Exact over limieten. Is de toestemming dan weg?
    Koppeling stil, en in de mailbox zit een bericht over limieten
    De koppeling is stil sinds een mail over limieten; moet ik hem opnieuw koppelen?
    Onze koppeling staat stil met code 429, is hij nu kapot?
    Er kwam een limietmelding en daarna stopte alles, hoe moet ik daarmee omgaan?
    De koppeling stopte nadat Exact een mail stuurde over te veel fouten
    De koppeling is stilgevallen en in de log staat 429, moet ik opnieuw verbinden?
    Sinds de koppeling niets meer ophaalt staat er iets over te veel verzoeken, is mijn toestemming weg?
    Koppeling viel stil en tegelijk kregen we mail van Exact over limieten
    de koppeling is gestopt en in de log zie ik 429 staan
    De verbinding viel uit en er was een mail van Exact over limieten. Is de toestemming nu weg?
    Geen data meer en een 429 in de log, mag ik hem opnieuw aansluiten?
    gestopt na mail over limiet
    koppeling lag er vanmorgen uit en in het log stond 429
    de koppeling is gestopt en we kregen een mail van Exact over limieten
    Zou de koppeling gestopt zijn omdat hij te vaak iets vroeg?
    De koppeling van de winkels ligt eruit en er staat 429 bij, moet ik hem dan opnieuw leggen?
    Koppeling gestopt en in de log staat 429, moet ik opnieuw verbinden?
    Er komt niets meer binnen en in de log staat 429, waar ligt dat aan?
    De koppeling ligt stil en het laatste in het log was een 429.
    De koppeling ligt stil en er staat iets met 429 in de log.
    Koppeling gestopt met een melding over limieten, moet ik hem opnieuw verbinden?
    De koppeling viel stil met code 429, is mijn toestemming nu vervallen?
    De koppeling viel uit en we kregen een mail over limieten van Exact
    De koppeling ligt stil en in het logboek lees ik 429
    De synchronisatie stokt en ergens in het log staat 429
    De app kreeg een mail over limieten en daarna viel de aanvoer stil
    Geen data en in de app een 429 sinds vannacht, is mijn koppeling nu stuk of niet?
    De koppeling is stil en ik zie 429 in het log staan. Moet ik iets aan de koppeling doen?
    Mail over limieten van Exact én de import ligt stil. Hangt dat samen?
    .opt-too-many-requests =
        ga naar die gids
        hoe lang wachten
        vertel hoelang ik moet wachten
        hoe voorkom ik dat volgende keer
        ga maar naar die gids over limieten
        ja wachten, en dan
        het ophalen staat uit, verder
        ja wijs me de weg
        hoelang moeten we wachten dan
        ja die gids
        ik wil dat het niet meer terugkomt
        de knop om dat ophalen te stoppen vind ik niet
        hoelang moet ik wachten dan
        help me voorkomen dat dit nog eens gebeurt
        hoelang moet ik dan wachten
        hoe voorkom ik dat volgende maand
        hoelang moet ik dan wachten?
        hoe voorkom ik dit volgende maand
    .finish =
        klaar
        ik wacht een uur
        ok
        heb ophalen uitgezet, dat is het wel
        goed, meer niet
        auto-ophalen staat uit, ik wacht af
        oké dan ga ik koffie drinken

link-stopped_unused =
    we gebruikten de app een maand niet en nu is de koppeling weg
    koppeling na de zomervakantie verlopen
    vervalt een koppeling als je ze een tijdje niet gebruikt
    het seizoen begint weer en de app is eruit gevallen door stilstand
    dertig dagen niks gescand, kan hij daardoor weg zijn
    ons dossier lag een kwartaal stil en nu zegt de app dat hij geen toegang meer heeft
    koppeling doet het niet na een lange vakantie, komt dat doordat hij niet gebruikt is
    na hoeveel dagen niksdoen stopt een koppeling met exact
    Ons jaarrapport draait maar één keer per jaar en ligt er dan altijd uit. Hoe voorkom ik dat?
    een maand niet ververst en nu dood
    we hadden de app de hele zomer niet gebruikt en nu ligt ie eruit, is dat de reden?
    We hebben het rapport in de zomer zes weken niet gebruikt en nu doet het niks meer. Is dat de reden?
    gaat een aansluiting dood als je haar een maand lang laat liggen
    Hoe voorkom ik dat het jaarrekeningpakket steeds is afgesloten als ik het na twee maanden weer open?
    een kwartaal niet aangeraakt en nu buitengesloten
    hoe vaak moet een programma iets ophalen om niet buitengesloten te raken
    we hebben hem een paar maanden niet aangeraakt en nu doet ie het niet
    seizoensapp werkt niet na winter
    Onze jaarwerk-tool gebruiken we alleen in het voorjaar en elk jaar is de verbinding dood. Waarom is dat?
    app maand niet gebruikt en nu moet ik weer inloggen
    Na de bouwvak bleek de koppeling dood. Komt dat doordat er weken niks gedaan is?
    hoe voorkom ik dat de toestemming verloopt bij weinig gebruik
    We hebben de app in de zomer anderhalve maand niet aangeraakt en nu komt hij er niet meer in. Normaal?
    vervalt een koppeling met exact als je hem lang niet gebruikt?
    app niet gebruikt sinds oktober, koppeling kapot
    we gebruiken die app maar eens per kwartaal voor de btw en dan ligt de koppeling er telkens uit
    seizoenszaak, winter dicht, nu gaat de koppeling niet meer. hoort dat
    vervalt een koppeling als je er een maand niks mee doet
    app stond een hele tijd in de kast omdat we overstapten naar iets anders, nu weer nodig en hij komt niet binnen
    We gebruiken de app maar één keer per kwartaal en elke keer is de koppeling eraf
    Ons jaarwerkprogramma wordt enkel in maart gebruikt en dan is de verbinding altijd weg
    We gebruiken het inventarisatieprogramma maar één keer per kwartaal en telkens is de koppeling weg
    Na zes weken zwangerschapsverlof doet de app het niet meer, niemand heeft hem in die tijd geopend
    app lang niet gebruikt nu eruit gegooid
    Vervalt een koppeling als je er een maand niks mee doet?
    seizoensbedrijf, in de winter staat de kassa stil en in maart is de verbinding met Exact weg
    hoe voorkom ik dat de toegang verloopt doordat wij het rapport zelden openen
    Jaarafsluitingstool: elk jaar in januari is hij de verbinding kwijt. Komt dat doordat hij elf maanden stil ligt?
    meer dan 30 dagen niet ingelogd, koppeling dood
    Wij hebben de webshop verbouwd en die lag vijf weken uit, sindsdien ook geen boekhouding meer
    we zijn zes weken dicht geweest voor de verbouwing en nu ligt de kassa eruit bij exact
    seizoensshop die van september tot april uit staat, koppeling weer weg zeker
    Tussen twee contributierondes zit drie maanden en elke keer moet ik opnieuw koppelen, hoe voorkom ik dat?
    De ijskar stond zes weken in de loods en nu doet de kassa niks meer met Exact, hoe komt dat en hoe voorkom ik het
    We gebruiken de facturatietool van de camping alleen in het seizoen, elk voorjaar ligt de link eruit. Waarom?
    We waren met de pop-upstore anderhalve maand dicht en de webshop doet nu niks meer richting Exact
    Seizoensklant, camping, had de kassa de hele winter uit. In april doet de koppeling niks.
    na zwangerschapsverlof zes weken niet gebruikt en nu is de verbinding dood
    jaarrekeningpakket gebruiken we maar één keer per kwartaal en dan is het iedere keer weer los
    tool staat elke zomer stil en daarna kent exact hem niet meer
    Oogstbedrijf, maar drie maanden per jaar seizoenskrachten, urenapp elk voorjaar opnieuw kwijt
    De interface draait alleen bij de kwartaalafsluiting en moet dan telkens opnieuw aangemeld worden
    Hoe lang blijft een refresh token van exact geldig als er niets gebeurt?
    de app voor de jaarrekening gebruiken we 1x per jaar, logisch dat hij eruit ligt?
    seizoensbedrijf, de hele winter niets gedaan, kassa weigert in april
    testomgeving stond zes weken uit en nu is de verbinding weg
    voorkomen dat een zelden gebruikte koppeling verloopt, kan dat automatisch?
    Het rapport wordt eens per kwartaal gedraaid en is dan steeds zijn toegang kwijt
    dr-omgeving eens per half jaar getest, verbinding altijd verlopen
    't programma werd zes weken niet gebruikt wegens bouwverlof en nu is de link weg
    In de zomervakantie hebben we de app anderhalve maand niet gebruikt en nu ligt hij eruit
    De zwemclub ligt 's winters stil, en elk voorjaar is de koppeling weg. Hoe komt dat?
    We gebruiken dat programma maar één keer per kwartaal en elke keer is de verbinding verbroken
    Twee maanden niet aangekomen omdat ik ziek was, en nou doet hij niks meer
    Kan een koppeling verlopen als ge er een tijdje niks mee doet?
    alleen met sinterklaas gebruiken we die app, en dan doetie het nooit
    Zes weken stilgelegen met de verbouwing van het dorpshuis en nu wil de koppeling niet meer
    Bij ons is het seizoenswerk: van april tot september. Elk jaar in april is de verbinding dood, kan dat anders?
    Bij een corona-sluiting van twee maanden lag alles plat, ook de app; kan die daardoor zijn verlopen?
    app gebruiken we alleen in het oogstseizoen, nu in mei wil hij niet meer, terwijl hij in november prima was
    Werkt zo'n koppeling niet meer als je hem een hele winter niet opent?
    Elk kwartaal als ik de BI-rapportage draai is de verbinding er weer uit. Hoe komt dat?
    we doen één keer per jaar inventarisatie met die telapp en hij doet het nu niet meer
    is er een termijn waarna exact een ongebruikte koppeling dichtgooit
    app lag sinds augustus stil omdat we geen werk hadden, nu start hij niet meer
    We hadden corona in huis en deden zes weken niks aan facturen. Nu wil de scanner niet meer, komt dat daardoor?
    de bonnenapp hebben we twee maanden laten liggen en nu moet hij opnieuw gekoppeld, is dat normaal
    we verkopen alleen in de zomer, elke lente is de koppeling dood
    Hoe voorkom ik dat de connector afsluit als er een maand geen bestellingen zijn?
    De testshop heeft sinds september niks gedaan en nu is de verbinding weg
    kerstboomverkoop, dus elf maanden niks, en dan doet het ding het natuurlijk niet
    verloopt een koppeling als je hem een tijdje niet gebruikt?
    ijssalon, winterstop, in maart komt er niks meer door
    festivalshop draait twee weken per jaar, elke keer is de koppeling opgezegd
    app 2 maand niet gebruikt nu dood
    koppeling alleen kwartaalmatig gebruikt valt steeds weg
    hoe voorkom ik dat koppeling na 30 dagen verloopt
    seizoensbedrijf, app winter uit, nu geen verbinding
    Onze strandtent gaat in oktober dicht en in april open, en elk voorjaar is de kassa de verbinding kwijt
    De ijsbaan draait maar vier maanden, klopt het dat de link in de zomer vanzelf vervalt?
    Niemand heeft in dat reserveringspakket iets opgehaald sinds begin vorige maand en nu wil het niet meer, is dat normaal?
    hoe voorkom ik dat het eraf vliegt als we een maand met vakantie zijn
    We gebruiken het rapport maar één keer per kwartaal en dan is de toegang altijd weg
    Winterstop van 1 november tot half maart, en de strandkassa krijgt in het voorjaar steevast geen toegang meer
    Ligt het aan die regel van dertig dagen dat ons jaarlijkse kwartaalrapportje dood is?
    Onze praktijk was zes weken dicht door de verbouwing, en nu haalt de agenda-app niks meer op
    De jaarwerktool ligt sinds maart stil omdat niemand hem opende, en nu werkt de koppeling niet
    zes weken vakantie gehad, app niet aangeraakt, koppeling weg. toeval?
    Wij halen de cijfers één keer per kwartaal op en elk kwartaal is de verbinding verbroken
    verbreekt exact een verbinding die je een maand niet gebruikt?
    Alleen voor de halfjaarcijfers gebruiken we die tool, en toen we hem openden was de verbinding dood
    na de zomerstop geen verbinding meer, app was ruim een maand niet gebruikt
    wij zijn seizoenszaak, vier maand toe geweest, en nu is de kassakoppeling eraf, is ze gewoon in slaap gevallen?
    kan een link stoppen omdat we hem een tijdje niet gebruikt hebben
    onze ijssalon was van oktober tot maart dicht en de link met de kassa is verdwenen, is dat normaal?
    Alleen in december gebruiken we die app, en elk jaar is hij dan los, waarom toch
    De app lag een paar maanden stil en doet nu niets
    We openden de app zes weken niet, nu is de verbinding weg
    Vervalt een koppeling als je hem lang niet gebruikt?
    Ik gebruik die tool één keer per kwartaal en steeds is hij los
    Seizoensbedrijf: na de winter werkt de koppeling nooit meer
    Na hoeveel dagen stilstand verloopt een koppeling?
    App niet aangeraakt sinds zomer, hij is de verbinding kwijt
    Wij gebruiken de app alleen bij de jaarafsluiting, hij is dan altijd losgeraakt
    De zomerstop van de camping duurt bij ons van oktober tot maart, en elk voorjaar is de kassakoppeling dood. Dat moet toch met dat stilliggen te maken hebben?
    Klant gebruikt het rapportagepakket alleen per kwartaal en telkens is de aansluiting dan verlopen. Is daar een termijn voor, en hoe voorkom je het?
    Onze trainingsomgeving wordt twee keer per jaar gebruikt en elke keer is de koppeling verlopen. Ik dacht aan dertig dagen, klopt dat, en kan ik dat omzeilen?
    De projectleider was zes weken ziek, in die tijd heeft niemand het rapport geopend. Nu is de verbinding weg. Is dat gewoon het tijdsverloop?
    Seizoensbedrijf, lange winterstop, dode koppeling. Ik wil de klant uitleggen waarom en hoe hij dat volgende winter voorkomt.
    Wij openen het benchmarkpakket alleen rond de jaarrekening. Elke winter moet er iemand opnieuw aan. Kun je voorkomen dat het in de tussentijd inslaapt?
    Seizoensbedrijf: van oktober tot december gebruikt niemand de planningsapp en nu wil hij niet meer met Exact praten
    Het rapport draait maar een keer per kwartaal en is daarom telkens losgekoppeld
    We waren zes weken dicht wegens verbouwing en nu herkent de scanapp Exact niet meer
    De inventarisatietool draait alleen rond jaareinde, elk jaar hetzelfde liedje: verbinding weg. Hoe voorkom ik dat
    De jaarlijkse tellingsapp: vorig jaar prima, nu weigert hij, ertussen niet aangeraakt
    We hadden de rapportage een maand of twee niet aangeraakt en nu krijg ik niks meer binnen
    Het pakket heeft de hele zomer stilgelegen, kan het daardoor zijn dat het niet meer loopt?
    Hoe voorkom ik dat de boel afbreekt als we dat jaarrekeningprogramma maar eens per kwartaal openen
    Seizoensbedrijf, winter dicht, en in maart doet de kassa het nooit meer met Exact. Waarom?
    Het pensioenrapport draaien we twee keer per jaar en elke keer is de lijn met Exact dood
    Wat gebeurt er met een koppeling als je hem langer dan een maand niet aanraakt?
    Hoe lang mag een app stil liggen voordat Exact hem eruit gooit?
    We gebruiken de jaarrekeningtool maar één keer per jaar, is het logisch dat hij dan telkens dood is?
    vervalt de verbinding als niemand er 30 dagen iets mee doet
    Seizoensbedrijf, in de winter staat de kassa uit. Moet ik in de tussentijd iets doen zodat de koppeling niet wegvalt?
    De begrotingstool openen we alleen in oktober en elk jaar is de verbinding dan weg. Kan ik dat voorkomen?
    Hoe vaak moet een app minimaal iets ophalen om niet buitengegooid te worden?
    In de mail stond dat de app ruim een maand niet gebruikt is en dat hij er daarom uit ligt
    We deden alleen elk kwartaal btw met dat programma, en nu zegt het dat de verbinding weg is
    Na zes weken zomersluiting is het icoontje grijs, heeft dat met het stilliggen te maken?
    Ik open die rapportage maar eens per twee maanden en elke keer staat er dat ik niet meer verbonden ben
    Laatste gebruik 2 april staat er, het is juni, en nu weigert de app om cijfers op te halen
    De schouwburg is in de zomer dicht, de kaartverkoopkoppeling ook, en nu staat er 'sessie verlopen' na twee maanden stilte
    We zijn een seizoensbedrijf, van november tot maart gaat de kassa dicht, en nu wil hij na de winter niets meer
    Heb de rapportage zes weken niet geopend door ziekte en nu komt hij Exact niet meer in
    De declaratie-app hebben we in de zomer niet gebruikt, na de vakantie doet hij het niet meer
    het scanprogramma stond anderhalve maand uit vanwege de verbouwing en nu krijgt het geen contact
    Ik gebruik dat Excelbestand alleen voor de kwartaalaangifte, en ieder kwartaal is de verbinding weer weg
    Ons zomerterras was dicht tot april, de kassa is nu weer aan maar praat niet meer met Exact, kan dat van het stilstaan komen?
    elke keer als ik langer dan een maand niks ophaal is ie dood, irritant
    Wij doen maar een keer per jaar de subsidieverantwoording met dat tooltje, en nu is het de deur gewezen
    de evenementenkassa ligt van oktober tot april in de kast, en kijk, hij krijgt geen verbinding meer met de boekhouding
    Door mijn burn-out heeft drie maanden niemand het rapport ververst, nu laat Exact het niet toe
    De kerstbomenverkoop is elf maanden dicht geweest en nu wil de kassa niet meer bij Exact
    we gebruiken de app maar eens per kwartaal en elke keer doet hij het niet meer
    na de zomersluiting van zes weken haalt hij niks meer op
    seizoensbedrijf: elke lente is de verbinding dood, ik wil dat niet telkens
    lang niet gebruikt, nu wil ik hem weer en hij geeft geen sjoege
    koppeling maand niet gebruikt gestopt
    seizoenskassa dicht, verbinding weg
    30 dagen inactief app exact
    na zomersluiting doet scanapp niks
    vijf weken ziek, koppeling weg
    Gaat een koppeling kapot van niet gebruiken?
    We gebruiken de jaarrapporttool maar één keer per kwartaal en elke keer is hij eruit gegooid. Is dat zo bedoeld?
    Seizoensbedrijf: na de winter doet de koppeling niks meer. Normaal?
    Verloopt een koppeling als je hem een paar weken met rust laat
    De app zegt verlopen en we hebben er de hele zomer niks mee gedaan. Is dat het?
    paar weken dicht geweest ivm verbouwing, nu app afgemeld, normaal?
    De seizoensapp heeft sinds de herfst niet gedraaid en nu laat Exact hem er niet meer in, klopt dat?
    We gebruiken de app alleen per kwartaal en telkens is de koppeling weg, hoe komt dat?
    Valt een koppeling weg als je hem dertig dagen niet gebruikt?
    Na zes weken zomersluiting deed de app het niet meer, is hij te lang stil geweest?
    Onze jaarrekeningtool wordt elf maanden per jaar niet gebruikt en is elke keer losgeraakt.
    Hoe vaak moet een koppeling gebruikt worden om niet vanzelf te vervallen?
    Onze begrotingsapp is seizoenswerk; hoe voorkom ik dat de koppeling vervalt door stilstand?
    koppeling was een tijd niet gebruikt en is nu weg, klopt dat
    We hebben het programma sinds de zomer niet gebruikt en nu doet de koppeling niks meer
    De seizoenswinkel was twee maanden dicht en daarna was de verbinding weg
    Een app die we alleen bij de jaarafsluiting gebruiken is telkens losgeraakt, hoe komt dat?
    Door een verbouwing lag de kassa vijf weken uit en nu krijgt hij geen contact met Exact
    Een app die we alleen per kwartaal gebruiken verliest elke keer de verbinding met Exact.
    Hoe voorkom ik dat de koppeling verloopt als we de app een maand niet gebruiken?
    We hadden een connector vijf weken uit staan en nu doet hij niets meer.
    De jaarwerk-app wordt alleen in het voorjaar gebruikt en is dan altijd ontkoppeld.
    We hebben de app twee maanden niet aangeraakt en nu werkt de koppeling niet, is dat toeval?
    Onze app draait alleen per kwartaal en ligt er elke keer uit, hoe voorkom ik dat?
    De seizoensapp is van oktober tot april niet gebruikt, ligt hij er daarom uit?
    De bloemenkraam is in de winter dicht en nu in het voorjaar doet de kassakoppeling het niet meer
    We zijn vijf weken op reis geweest en bij thuiskomst lag de koppeling eruit
    we hebben de scantool twee maanden laten liggen en nu pakt hij niks meer op
    de ijssalon was van oktober tot maart dicht, koppeling heeft het niet overleefd
    De jaarrekeningtool hebben we van mei tot september niet aangeraakt, nu doet de koppeling niets
    Seizoensklant, camping, de kassa-app ligt elke winter stil en elk voorjaar is de verbinding weg
    koppeling lag vijf weken stil door de verbouwing en wil nu niet meer
    jaarlijkse export, elk jaar is de verbinding weg, waarom
    De tool heeft de hele zomer stilgelegen en nu is de verbinding verbroken, komt dat daardoor?
    Jaarlijks gebruiken we dit een keer voor de jaarrekening, en elk jaar is de koppeling dan weg
    De begrotingstool gebruiken we alleen in het najaar en nu is hij zijn verbinding kwijt
    app 2 maand nie gebruikt en nu dood
    na zomer werkt koppeling nie meer
    de kamp-app gebruiken we alleen in de zomer en nu doet hij niets meer
    zes weken niet met het begrotingsprogramma gewerkt en het is eruit gevallen
    Kwartaalrapportage: elke drie maanden blijkt de verbinding weer weg te zijn. Komt dat doordat we hem tussendoor niet gebruiken?
    de boekingstool is in de zomer niet aangeraakt en nu is hij dood, komt het daardoor?
    seizoensbedrijf, kassa vier maanden uit, nu komt er niks meer door in Exact. Waarom?
    app die we eens per kwartaal gebruiken blijkt elke keer stil te liggen
    Na zes weken niet gebruiken doet de app niets meer
    Onze seizoensapp was de hele winter uit en werkt nu niet
    De app voor de jaarrekening gebruiken we alleen in het voorjaar en nu ligt de verbinding met de klanten eruit.
    De winter door heeft niemand de strandpaviljoen-app gebruikt en nu is de link van die klant dood.
    Deze klant doen we één keer per jaar en elke keer is de app-verbinding dan verlopen, waardoor komt dat?
    De koppeling lag twee maanden stil omdat we hem niet nodig hadden en nu doet hij niets meer. Komt dat daardoor?
    Kan een koppeling verlopen als je hem een maand niet gebruikt?
    Seizoensbedrijf: de kassa stond vier maanden uit en nu werkt de link met Exact niet.
    Verloopt de verbinding met Exact na een maand stilstand en hoe voorkom ik dat?
    De app stond stil tijdens onze verbouwing van zes weken en doet nu niets meer, ligt dat daaraan?
    Wij gebruiken de rapportage alleen per kwartaal en elke keer is de verbinding weg.
    koppeling verloopt steeds na een maand
    Ons vakantiepark is in de winter dicht. Elk voorjaar werkt de kassakoppeling niet meer. Is dat omdat hij maanden niet gebruikt is?
    Wij draaien het rapport eens per kwartaal en iedere keer is de verbinding verdwenen.
    Vervalt de toegang van een app als je hem een maand niet gebruikt? Daarna deed hij niets meer.
    De begrotingstool gebruiken we alleen in het najaar, en elk jaar is de verbinding met Exact dan weg.
    Ik gebruik dat analyseprogramma alleen rond de jaarrekening en iedere keer is de koppeling weg.
    Na een lange vakantie werkt niks meer van de koppeling, terwijl er niemand aan heeft gezeten.
    App 1,5 maand niet geopend, zou dat de reden kunnen zijn dat hij niks meer mag?
    Vijf weken niet gebruikt
    We hebben de app in de zomervakantie zes weken niet gebruikt en nu is de koppeling weg.
    Koppeling verloopt steeds omdat we hem maar eens per twee maanden gebruiken, hoe voorkom ik dat?
    Seizoensbedrijf: app ligt 's winters stil en in april is de koppeling dood.
    Na onze winterstop van twee maanden moest de app opnieuw gekoppeld worden, was dat te voorkomen?
    De kerstmarkt-app wordt maar een maand per jaar gebruikt en nu raakt ze niet meer in Exact
    Wij gebruiken de importtool enkel bij de jaarafsluiting, en elke keer is de toegang weg
    Onze app draait enkel bij de kwartaalaangifte. Is ze daarom telkens haar verbinding kwijt?
    We hebben de app een week of zes niet aangeraakt en nu werkt de koppeling niet meer
    Het jaarrapport-tooltje doet het niet, we gebruiken het maar één keer per jaar
    Koppeling die we alleen bij de kwartaalaangifte gebruiken, ligt er elke keer uit
    app maand niet gebruikt, dicht
    Is er iets stuk als een app na een stille zomer niet meer mag van Exact?
    Onze jaarrapportage-app doet het elk jaar niet als we hem weer nodig hebben. Hoe komt dat?
    .opt-reauthorise =
        opnieuw toestemming
        koppel opnieuw
        dan koppel ik hem weer aan
        na de vakantie opnieuw akkoord
        laat maar zien hoe
        hij moet weer binnen
        wek hem tot leven
        hoe geef ik die toestemming weer
        dan leg ik de toestemming opnieuw aan
        inloggen dus, hoe
        ja help me opnieuw akkoord geven
        dan wil ik hem weer toelaten, hoe gaat dat
        ga naar opnieuw toestaan
        opnieuw akkoord geven dan maar
    .finish =
        weet genoeg, fijne avond
        snap het, ik doe dat straks zelf

link-stopped_user-changed =
    gebruiker inactief gemaakt en nu werkt de koppeling niet meer
    na het verwijderen van een gebruiker stopten alle koppelingen
    de man op wiens naam hij liep is ontslagen en nu is het stil
    IT blokkeerde een account en een uur later lagen drie koppelingen plat
    valt een koppeling weg als je degene die ze maakte inactief zet
    oud-collega opgeruimd in Exact, meteen geen facturen meer
    koppeling gestopt nadat een collega is verwijderd in Exact
    sinds Bas geblokkeerd is boekt het systeem niks meer
    De medewerker onder wiens naam alles liep is inactief gezet en nu komt er niets meer door. Kan dat de oorzaak zijn?
    gebruiker weg = koppeling weg?
    Jan is vrijdag uit dienst gegaan en is geblokkeerd, en nu komt er niks meer binnen
    Marieke ging vrijdag uit dienst, haar account is geblokkeerd, en maandag lag de kassa stil. Heeft dat met elkaar te maken?
    collega verwijderd uit Exact en nu werkt het declaratiepakket niet meer
    Vorige week is een ex-medewerker op inactief gezet. Sindsdien komt er van de scanner niets meer binnen, is dat de oorzaak?
    aansluiting hing aan iemand die weg is, en nu staat alles stil
    kan ik een geblokkeerde gebruiker even weer actief maken om de stilgevallen webshop te redden
    Sandra is met pensioen en sindsdien staat de scan-koppeling stil
    koppelaar uit dienst, koppeling dood
    Sinds IT het account van onze ex-controller blokkeerde, komt er niks meer binnen. Is dat toeval?
    koppeling stopte toen collega uit dienst ging
    Vrijdag is het account van Petra geblokkeerd en sinds maandag doet de facturatie-app niks meer
    gebruiker verwijderd, koppeling weg
    Sinds we Patrick geblokkeerd hebben in Exact krijgen we geen enkele factuur meer door uit de app. Toeval?
    collega uit dienst -> koppeling dood
    De ex-administrateur is vrijdag op inactief gezet en maandag lag de hele integratie eruit
    wij hebben een gebruiker verwijderd en nu werken drie apps niet meer, wat nu
    sinds we de account van de ex-boekhoudster dichtgezet hebben werkt de koppeling niet meer
    personeelszaken heeft Mo op inactief gezet en meteen lag de kassa-integratie plat
    app stopte op de dag dat onze administratief medewerker wegging, toeval?
    de vorige penningmeester is uit exact gehaald na de ledenvergadering en sindsdien komen de contributies niet meer door
    hij was de enige met die koppeling en zijn gebruiker bestaat niet meer, alles ligt plat
    Sinds Jolanda uit dienst is werkt de koppeling niet meer
    gebruiker op inactief gezet en direct stopten alle apps
    Mijn voorganger is verwijderd uit Exact; daarna viel de urenkoppeling stil. Verband?
    Onze administrateur is uit dienst, haar account is dichtgezet en sindsdien ligt de kassa eruit
    Sinds Kees weg is doet de scan-app het niet meer
    IT heeft een oud account gedeactiveerd en nu staan drie koppelingen stil
    gebruiker geblokkeerd, koppeling meteen dood
    De collega die het ooit instelde werkt hier niet meer, en sinds haar vertrek komt er niks
    Kan het zijn dat de verbinding stuk is doordat we een gebruiker op inactief hebben gezet?
    ex-medewerker verwijderd uit exact, webshop boekt sindsdien niet
    Stagiair had de koppeling gelegd, stagiair is vertrokken, en nu?
    HR heeft het account van een vertrokken collega opgeruimd en sinds die avond krijgt ons declaratieprogramma niks meer
    account van ex-collega vanmorgen gedisabled, alle koppelingen plat
    Onze salarisadministrateur is uit dienst en gelijk komt er geen journaalpost meer door
    Sinds we de login van de ontslagen bedrijfsleider blokkeerden komt er geen omzet meer binnen
    Afgelopen maand is de receptioniste weg bij ons en haar inlog dichtgezet, en nu stilte uit Mews
    Sinds Ahmed uit ons systeem is gehaald is het stil uit de planner
    Marieke is vrijdag uit dienst gegaan en sindsdien komt er niks meer binnen
    ICT heeft het account van de oud-stagiair dichtgezet en meteen viel de scankoppeling uit
    gebruiker geblokkeerd, app dood, toeval?
    Onze salarisverwerker is vertrokken en de loonimport ging met haar mee
    Op vrijdag borrel voor Danny, op maandag geen import meer
    HR heeft het account van een ex-medewerker gedeactiveerd en een half uur later viel de webshopkoppeling om
    offboarding script heeft de gebruiker verwijderd, alle interfaces plat
    We hebben gisteren het account van de consultant geblokkeerd, toeval dat de BI-feed dood is?
    de persoon die het ooit heeft aangelogd is vorige week uit dienst gegaan en nu ligt het eruit
    IAM heeft oude accounts opgeruimd en toen stopte alles
    We hebben de stagiair die alles had ingesteld uit Exact gehaald en nu staat de hele bonnenverwerking stil
    account van de vorige ict'er uitgezet en nu komt er niks meer door
    Sinds Riet met pensioen is en haar account dicht is, komen er geen facturen meer
    De vorige penningmeester is uit Exact gehaald en prompt viel de koppeling stil
    Vrijwilliger gestopt, login geblokkeerd, en nu krijgen we niks meer uit de kassa
    Onze automatiseerder heeft alle oude gebruikers opgeruimd en sindsdien werkt het scanprogramma niet
    Ons Godelieve is weg sinds vorige maand en sedertdien ligt den boel plat
    Juf Anja heeft afscheid genomen; de dag erna stopte het rapport. Toeval?
    Tante Bep deed de boeken en had alles op haar naam, haar account is opgezegd, en nu ligt alles stil
    Kan het dat de koppeling wegvalt omdat we de stagiair op inactief hebben gezet?
    Toen de secretaris uit dienst ging hebben ze zijn profiel gewist, vandaar dat de boel stokt?
    De inlog van meester Kees is afgesloten bij zijn pensioen en sindsdien geen enkele boeking van het leerlingprogramma
    Heeft het stilvallen te maken met de vrijwilligster die wij vorige week hebben uitgeschreven als gebruiker?
    gisteren het account van onze ex-collega dichtgezet en vandaag komt er geen order meer binnen
    Vorige maand is de bedrijfsleider vertrokken en precies sindsdien ligt de urenkoppeling plat
    gebruiker gedeactiveerd, koppeling meteen weg
    Kan het zijn dat de scanner stilligt omdat we Anja's login hebben verwijderd?
    de chef is weg, zijn exact is weg, en nu is de planning ook weg
    sinds HR de account van Mo heeft uitgezet stromen er geen pakbonnen meer door
    licentie van ex-werknemer hergebruikt voor nieuwe collega en toen ging de scanner plat
    De gebruikersnaam waarop de orderimport liep is bij de opschoning van vorige week verwijderd. Sindsdien leeg.
    met de overgang naar nieuwe e-mailadressen zijn alle oude gebruikers op inactief gezet en nu krijgt de scanner niks meer weg
    Wouter is weg, zijn account is dichtgezet, en sindsdien komen er geen bestellingen meer binnen
    Onze webmaster is uit dienst en precies die dag hield de connector ermee op
    hr heeft een login geblokkeerd en nu doet de webshop niks meer
    De freelancer die alles had aangesloten is eruit gezet, de volgende ochtend viel de sync uit
    Samira deed de webshop, ze is ontslagen, en nu blijft alles leeg
    account van oude eigenaar opgeruimd na overname en de kassakoppeling was meteen weg
    koppeling stopt sinds Sanne weg is
    user verwijderd, nu koppeling uit
    sinds account van stagiair dicht is ligt scan stil
    De bedrijfsleider die alles ooit gekoppeld had is vrijdag uit dienst gezet en geblokkeerd, sindsdien ligt de kassakoppeling plat
    Sinds we het account van onze oude praktijkmanager dicht hebben gezet krijgen we geen declaraties meer binnen
    IT heeft de login van Sandra verwijderd en toen viel Salonized stil, logisch gevolg?
    na het vertrek van de penningmeester is de ledenapp dood
    Wij hebben onze ex-zakenpartner uit Exact geweerd en meteen daarna hield de kassa op met sturen
    Op zijn laatste dag ging Ronalds account op slot, en zie: het hotelpakket zwijgt
    account van stagiaire gewist, planner dood, verband?
    Ilse is per 1 oktober weg, IT heeft haar account dichtgezet, en sinds 1 oktober komen er geen facturen meer
    koppeling eruit sinds we de oude controller hebben geblokkeerd
    HR heeft het account van de ex-medewerker verwijderd en toen viel de webshop stil
    de persoon die hem aanlegde bestaat niet meer in Exact en nu ligt hij eruit
    Vanaf de dag dat de interim weg was kreeg ons BI-pakket niets meer uit Exact
    gebruiker gedeactiveerd, import stil, oorzaak dus bekend, wat nu
    Nadia is vertrokken in mei, haar login is weg en sindsdien stuurt de scan-app niets meer door
    mijn ex stond overal op, ik heb hem geblokkeerd en nu boekt de webshop niet meer
    sinds we de gebruiker van de stagiair hebben afgesloten ligt de urenkoppeling eruit
    we hebben de login van Bart op slot gezet na die diefstal, en sindsdien stuurt de kassa niks door
    de login waar de scanner op draaide is uit Exact verwijderd, bleek achteraf, vandaar dat er niks meer komt
    De stage is voorbij, haar gebruiker is verwijderd, en de bonnenapp is meteen gaan slapen
    Sinds Karin uit dienst is, komt er niets meer binnen
    Onze boekhouder vertrok en meteen stopte de koppeling
    De medewerker die koppelde is geblokkeerd en nu ligt alles stil
    We verwijderden een oud-collega uit Exact en de kassa viel uit
    De stagiair is weg en de scanapp ook
    Oud-werknemer uitgeschakeld in Exact, daarna geen uren meer
    Kan de kassa gestopt zijn doordat Mieke weg is?
    Gebruiker op inactief gezet en de koppeling viel om
    Boekhoudster ontslagen, sindsdien stopt de factuurkoppeling
    IT heeft vorige week het account van een ex-collega opgeruimd en prompt stopte de scankoppeling. Hij had die destijds aangesloten. Hoe redden we dit nu hij weg is?
    Onze hoofdadministrateur is overleden. Zijn account is gesloten en sindsdien komt er niets meer uit het salarispakket. Dat liep zeker op hem?
    Na het vertrek van de accountant-assistent is haar gebruiker dichtgezet. Een uur later viel de loonkoppeling van vier klanten stil. Hoe herstellen we dat zonder haar?
    We hebben licenties bespaard door inactieve gebruikers te blokkeren, en daar bleek de naam achter de webshop tussen te zitten. Alles staat nu stil.
    De man die alles aansloot is met slaande deuren weg, IT heeft zijn account direct dichtgegooid, en nu staan vier koppelingen stil. Kan zijn account even open?
    De stagiaire die de webshop ooit aansloot is al een jaar weg, pas vorige week is haar gebruiker opgeschoond. Sindsdien geen orders. Dan ligt het daaraan, toch?
    Projectleider Sander is uit dienst, IT blokkeerde zijn account vrijdag, en maandag lag de urenkoppeling stil
    Collega met pensioen, zijn login dicht, en meteen komen er geen magazijnmutaties meer door
    Ons systeemaccount is per ongeluk mee op inactief gezet bij de opschoning van gebruikers, en toen viel het WMS uit
    De stagiair die hem had opgezet is vertrokken en nu doet de app niks meer, logisch of toeval?
    Sinds de loonadministrateur weg is en haar account is gesloten komt er niets meer uit het salarispakket
    Wim is met pensioen, zijn account is dichtgezet en diezelfde dag viel de webshop uit
    Sinds we het account van onze oud-controller hebben geblokkeerd komt er niks meer binnen
    hr heeft een vertrokken collega gedeactiveerd en nu ligt het scannen plat, toeval?
    De stagiair die het destijds had opgezet is weg en sinds zijn laatste dag staat alles stil
    Onze oud-bestuurder is uit Exact gehaald en sindsdien komen de contributies niet meer door
    Wat gebeurt er met onze koppelingen nu HR de login van Kees heeft geblokkeerd? Sindsdien staat de kassa stil.
    Mocht ik die ex-collega wel verwijderen? Een uur later deed de bonnentool niks meer.
    kan het dat de koppeling stopte omdat degene die hem maakte uit dienst is
    Uit dienst per 1 april, koppeling dood per 1 april. Moet ik hem weer in dienst nemen, grapje, maar wat dan wel?
    Bij ons is iedereen die weggaat binnen een uur geblokkeerd, en dat sloopt blijkbaar ook de webwinkel
    Mijn collega is van Exact-licentie gewisseld en daardoor inactief geworden; meteen lag de bestelkoppeling eruit. Tijdelijk weer aanzetten?
    Er stond op het scherm 'gekoppeld door P. de Wit', en die is per 1 mei weg. Sindsdien niks meer binnen
    In een mail van IT: account van Samira geblokkeerd. Nog diezelfde middag doofde het lampje van de scankoppeling
    Onder verbinding staat nog de naam van onze oude controller, en er loopt niks meer
    Het stopte op de dag dat zij haar laatste werkdag had, haar naam staat er nog onder
    De naam onder de koppeling is van Bert, en Bert staat nu met een slotje in de gebruikerslijst
    Het account waarmee ooit verbonden is bestaat niet meer, zie ik, en precies daarom blijft alles leeg?
    De mail van Exact ging naar een collega die in maart is vertrokken, de koppeling was van haar en staat nu stil
    Ik zie onder de koppeling een naam die ik alleen van oude foto's ken, en er komt niets meer binnen sinds zijn account is opgeheven
    Annelies is eind mei vertrokken en op 1 juni hield de declaratietool op met boeken, dat kan geen toeval zijn
    We hebben vorige week de oude boekhouder op inactief gezet en sindsdien zwijgt de webshop
    HR heeft een ex-collega netjes geblokkeerd, maar nu komt er niks meer uit het urenpakket
    Onze controller is per direct vertrokken, IT heeft haar account dichtgegooid en een uur later stopten de facturen uit Basecone
    Bij het opschonen van gebruikers heb ik Henk verwijderd, en nu doet de kassa het niet meer. Had dat ermee te maken?
    na ontslag van de administrateur is de hele scanstroom dood
    Vader is met pensioen, zijn inlog is gestopt, en de kassa boekt niet meer
    de interimmer die alles gekoppeld had is weg sinds vrijdag, maandag stond alles stil
    de gemeenschappelijke inlog info@ is door it opgeheven want dat mocht niet meer, en nu is de boekingsapp dood
    Penningmeester Wout trad af, zijn toegang is ingenomen, de contributieboekingen stokten dezelfde week
    Onze Poolse collega is terug naar huis en haar Exactaccount is gewist, daarna viel het inscannen stil
    Tot de interne audit stond de test-gebruiker nog aan, die is uitgeschakeld en nu ontvangen we geen orders
    Meneer Vos is overleden, de bank liet alles sluiten en IT zijn Exact ook, die avond kwam er geen omzet meer binnen
    we deden exit-checklist voor Merel, vinkje account dicht, en pats de urenexport weg
    boekhoudster vertrok, account geblokkeerd, en sindsdien geen data meer
    sinds we Peter hebben uitgezet komt er niets meer uit de webshop
    systeembeheer heeft een oude user gewist en nu ligt de urenapp eruit
    we hebben Ria uit Exact gehaald en dat had beter gewacht, nu staan de bonnen stil
    collega uit dienst, koppeling dood
    geblokkeerde gebruiker en nu geen sync
    app stopte na verwijderen gebruiker
    ex-medewerker account dicht, scan ligt plat
    stagiair weg, zijn account inactief, koppeling ook
    sinds Kees uit dienst is geen kassa
    Kan het zijn omdat Anja weg is, dat hij stilviel?
    colega ontslagen nu kopeling dood
    Sinds HR het account van Pieter heeft dichtgezet boekt de kassa niet meer, kan dat verband houden?
    Koppeling stopte op de laatste werkdag van onze boekhoudster
    account ex-collega gedeactiveerd, daarna app dood
    Twijfel tussen opnieuw verbinden en iets anders: de app ging dood toen Joris uit dienst ging
    De koppeling liep via Sandra, die is vrijdag geblokkeerd als gebruiker, en zaterdag was alles stil
    Stopte de sync omdat we de login van de vertrokken administrateur inactief hebben gezet?
    De medewerker die de koppeling had gemaakt is uit dienst en geblokkeerd, nu staat alles stil.
    Sinds we het account van Marieke hebben verwijderd werkt de app niet meer.
    Nadat een gebruiker op inactief is gezet is onze webshopkoppeling gestopt.
    Vrijdag is het account van onze oud-boekhoudster gesloten en maandag stond de scanapp stil.
    De koppeling hing aan iemand die er niet meer werkt en is daardoor gestopt, wat is de oplossing?
    HR heeft het account gedeactiveerd waar onze webshop op draaide en alles staat nu stil.
    collega uit dienst, account dicht en nu ligt de koppeling eruit
    Sinds Marieke uit dienst is en haar account dicht is, komen er geen facturen meer door
    De koppeling stopte op de dag dat we de gebruiker van onze oud-collega blokkeerden
    Onze oud-directeur is uitgeschreven en sinds die dag komen de orders niet meer over
    De koppeling werkte op het account van onze boekhoudster en dat is opgezegd, nu staat alles stil
    Sinds onze controller uit dienst is en geblokkeerd staat, werkt de koppeling niet meer.
    De gebruiker van de integratie is gedeactiveerd en nu komt er niets meer binnen.
    De technische gebruiker is door een opschoonactie verwijderd en de interface staat stil.
    Ons account api@bedrijf.nl is gedeactiveerd en sindsdien ligt de koppeling plat.
    Sinds Henk uit dienst is werkt de factuurkoppeling niet meer, hangt dat samen?
    De koppeling stopte op de dag dat we de login van onze oude controller blokkeerden.
    De gebruiker die de app had verbonden is verwijderd en nu is alles gestopt, kan die tijdelijk terug?
    Onze oude medewerker is geblokkeerd en meteen lag de bankapp eruit, hoe nu verder?
    Sinds Petra van de administratie met pensioen is komt er niets meer uit de kassa
    we hebben de login van onze oude bedrijfsleider geblokkeerd en nu ligt de webshopkoppeling eruit
    Onze boekhoudster is vrijdag gestopt en maandag deed de scanapp het niet meer, heeft dat met elkaar te maken?
    na het ontslag van de jongen op kantoor is alles stilgevallen met de urenapp
    Ik heb mijn ex uit Exact gegooid en nu krijg ik geen bonnen meer van de kassa
    Mijn vader zat nog onder alles, we hebben hem vorige week uit de gebruikers gehaald en sindsdien staat de kassa stil
    de vorige compagnon is uitgeschreven en geblokkeerd, en toen hielden de bonnen op
    Hanneke heeft haar laatste dag gehad, systeem netjes afgesloten, en wat blijkt, de scantool stuurt niks meer
    account van onze zwangere collega op non-actief gezet en de scanapp ging mee
    het account van mijn schoonvader is opgeheven en diezelfde week viel de scankoppeling uit
    De koppeling is weg sinds onze kantoordame niet meer kan inloggen omdat ze ontslag nam
    Sinds Petra uit dienst is en haar account dicht staat, ligt de koppeling plat
    IT heeft gisteren de oude stagiairaccounts geblokkeerd en vandaag haalt niets meer op
    Vestigingsleider vertrokken, gebruiker verwijderd, tool weg. Toeval?
    De klant heeft onze medewerker als gebruiker gewist en nu leest Visionplanner niet meer
    Koppeling op een vertrokken collega, account op inactief, sindsdien niets
    Ons HR-systeem schakelt accounts van vertrekkers automatisch uit, en met Sjoerd ging de bonnenstroom van negen klanten mee
    De collega via wie de loonlink liep is vrijdag uit Exact gehaald, sindsdien stilte
    sinds Marieke uit dienst is komt er geen data meer in het dashboard
    account van de oud-controller geblokkeerd en prompt ligt de scankoppeling eruit
    stagiair z'n gebruiker verwijderd, nu doet de webshop niks meer
    gebruiker die het ooit koppelde bestaat niet meer, en nu staat alles stil
    offboarding van Tom uitgevoerd om 09:00, om 09:10 viel de ETL uit
    De interim controller is vertrokken en haar account op non-actief gezet, en dezelfde dag lag de koppeling eruit
    HR heeft de leaver geblokkeerd, nu is de consolidatiefeed dood
    Sinds Petra uit dienst is komt er niks meer, zij had het destijds ingesteld
    De drager van de koppeling werd op 1 november inactief gezet in de autorisatieschoning, nu geen data
    gebruiker die koppelde is ontslagen, nu plat
    sinds kim weg is werkt app niet
    account boekhoudster geblokkeerd, koppeling stuk
    oude admin op inactief gezet, sync weg
    ex personeelslid gewist en app stopt
    user verwijderd vrijdag, zaterdag geen data
    baas met pensioen, zijn login dicht, app doet niks meer
    Annemiek is vorige week met pensioen gegaan en sindsdien staat de bonnenkoppeling stil
    de stagiair die het ooit koppelde is geblokkeerd en nu komt er niets meer binnen
    ict heeft oude accounts opgeschoond, een dag later lag de kassakoppeling eruit
    Sinds de vorige penningmeester uit Exact is gehaald krijgen we geen contributies meer door.
    uitdiensttreding collega -> koppeling webshop dood
    gebruiker op inactief gezet en prompt geen uren meer
    vrijdag afscheid van Corrie met taart, maandag geen bonnen meer. Toeval?
    hr heeft de oude systeemgebruiker opgeruimd want 'die kenden we niet', en nu staat alle uitwisseling stil
    Sinds Kees uit dienst is ligt de kassakoppeling eruit
    Het stopte op 1 mei, precies toen mijn voorganger werd uitgeschreven in Exact
    klant heeft een ex-medewerker gedeactiveerd en meteen stopte ons pakket
    IT heeft oude gebruikers opgeruimd en sindsdien niks meer van Visma
    gebruiker die hem ooit koppelde geblokkeerd, koppeling dood
    de man die ons pakket ooit koppelde werkt er niet meer, sinds zijn vertrek komt niets
    sinds mijn voorganger weg is en zijn account dicht, ligt alles eruit
    Sinds Karin uit dienst is werkt de koppeling niet meer
    De link stierf toen we de oude gebruiker blokkeerden
    onze controller is vertrokken en nu staat de app stil
    Ex-medewerker verwijderd, koppeling meteen dood
    We sloten het account van de stagiair en de scanner viel uit
    Is het vertrek van Bart de reden dat de kassa stilviel?
    We hebben Els op non-actief gezet en sindsdien is de koppeling stil
    De koppeling stopte precies op de dag dat onze controller uit dienst ging en geblokkeerd werd, hangt dat samen?
    De collega die de app van deze klant had aangesloten is ontslagen en nu komt er niets meer binnen.
    Marieke is vrijdag uit dienst gegaan en sindsdien liggen alle koppelingen eruit.
    We hebben een gebruiker geblokkeerd en meteen stopte de scan-app.
    De oprichter verkocht zijn aandelen en werd als gebruiker verwijderd; meteen daarna stopte de uren-app.
    Onze administrateur is uit dienst en sindsdien komt er niets meer uit de webshop.
    Sinds de gebruiker van de oud-controller geblokkeerd is, is de koppeling gestopt.
    Login van een vertrokken collega verwijderd en nu ligt de sync eruit.
    De boekhoudster die alles gekoppeld had is vorige week vertrokken en haar account is opgeheven. Nu komt er uit geen enkel systeem meer iets binnen.
    Sinds het account van onze ex-controller is geblokkeerd doet de koppeling niks meer.
    De medewerker die ooit koppelde is uit dienst en nu staat de integratie stil.
    Degene die alles gekoppeld had is op inactief gezet in Exact en nu ligt de boel stil, hangt dat samen?
    Wij hebben bij een reorganisatie accounts opgeschoond en de dag erna lag de interface plat.
    koppeling stuk na vertrek collega
    Mijn collega ging met pensioen en zijn account is opgeheven, sindsdien geen bankmutaties meer in het kasstroompakket.
    Sinds het vertrek van Sjoerd staan de koppelingen die hij maakte stil.
    De app werkte op de login van de oud-directeur. Die login is vorige week verwijderd en meteen was het stil.
    Het account van de vrouw die onze webshop aansloot is afgelopen vrijdag dichtgezet.
    Sinds onze controller uit dienst is en geblokkeerd staat komt er niets meer binnen van de webshop.
    De gebruiker die de koppeling maakte is verwijderd en nu staat alles stil, wat nu?
    koppeling stuk na vertrek medewerker
    Koppeling stond op naam van een ontslagen medewerker en doet niets meer
    Per 1 mei is onze controller uit dienst en haar account is geblokkeerd. Sinds die dag staat de koppeling met het orderpakket stil.
    Die van de IT hebben de account van onze vorige boekhoudster geblokkeerd en ineens werkt Dexxter niet meer
    Zou de koppeling uitgevallen zijn omdat Griet haar account stopgezet is?
    Die van de loonadministratie is vertrokken, account dicht, koppeling dood. Is dat het verband?
    De koppeling stond op naam van onze financieel directeur, die is nu weg en alles staat stil
    We hebben vorige week opgeruimd in de gebruikers en een paar oude accounts geblokkeerd. Sindsdien loopt de import van de webshop niet meer.
    Onze externe boekhoudster is gestopt en haar inlog is verwijderd, daarna viel de koppeling met het kassasysteem stil
    De vaste koppelaccount is per ongeluk verwijderd door HR. Nu staat alles stil.
    De koppeling stopte op de dag dat Marloes uit dienst ging en haar login is geblokkeerd.
    De persoon die ooit koppelde is uit Exact verwijderd en nu staat alles stil.
    Vorige maand is de login van onze oud-controller geblokkeerd om kosten te sparen. Is het toeval dat de koppeling toen stopte?
    .opt-move-link =
        overzetten
        andere gebruiker
        zet over
        zet hem op mijn naam dan
        Ellen neemt het over
        nieuwe gebruiker nodig voor die link
        Kees komt niet terug, dus ander
        verhuis de koppeling
        hoe hevel ik dat over
        overzetten naar de nieuwe dus, hoe gaat dat
        zet over naar Bram
        we maken er een systeemgebruiker voor
        nieuwe gebruiker koppelen, hoe pak ik dat aan
        op naam van de nieuwe penningmeester dan maar
        Karin komt niet terug, dus moet op mij
        zet hem maar over op de nieuwe collega
        hoe laat ik dat via iemand anders lopen?
    .finish =
        ik bespreek dit met de baas, tot zover
        niets meer hoor
        ik vraag of ze d'r account een dagje openzetten
        IT kan haar account een dag openzetten, dan regel ik het
        ze is alleen met verlof, haar account staat weer aan en alles loopt

link-stopped_password =
    wachtwoord in Exact gewijzigd en de koppeling stopte
    kan een verlopen wachtwoord de koppeling laten stoppen
    paswoord van de boekhoudster was vervallen, daarna stond de app stil
    moet je na een nieuw ww ook iets aan de stilgevallen koppeling doen
    sinds de verplichte wachtwoordwissel komt er geen bon meer door
    ligt het aan het wachtwoord dat hij gestopt is?
    wachtwoord van exact gewijzigd en nu stopt de koppeling
    stopt een koppeling als het wachtwoord verloopt
    Na de verplichte wachtwoordwijziging komt er niets meer binnen, wat moet ik doen?
    nieuw wachtwoord ingesteld, sindsdien geen boekingen
    kan het komen doordat Marieke haar wachtwoord gewijzigd heeft dat er niks meer doorkomt?
    Ik moest gisteren mijn wachtwoord van Exact vernieuwen en nu haalt het pakket niks meer op. Komt dat daardoor?
    wachtwoord verlopen van de gebruiker waar de tool op draait, tool ligt stil
    paswoord gewijzigd en sindsdien is de connectie van de bank weg
    Na een verplichte wachtwoordwijziging is onze dagelijkse import gestopt. Wat moet ik eerst doen?
    kan een nieuw wachtwoord de verbinding van een app verbreken
    ik moest mijn exact-wachtwoord vernieuwen en nu haalt de app niks meer op
    wachtwoord verlopen, sync stopt
    Sinds de verplichte wachtwoordwissel van vorige week ligt onze koppeling eruit. Hangt dat samen?
    wachtwoord gewijzigd en app werkt niet meer
    Sinds ik bij Exact een nieuw wachtwoord moest instellen krijg ik geen orders meer door
    verlopen wachtwoord reden dat koppeling stilligt?
    Ik heb gisteren mijn Exact-wachtwoord gewijzigd en sindsdien werkt onze app niet meer
    koppeling stopt telkens na verplichte wachtwoordwissel
    wachtwoord van de koppelgebruiker was verlopen, sindsdien geen data. Wat moet ik nu doen?
    ik heb mijn wachtwoord van exact veranderd en nu staat de app stil
    wachtwoord was verlopen, nieuw gezet, sindsdien geen gegevens meer in de koppeling
    moest van IT iedereen een nieuw paswoord kiezen; kan daardoor de koppeling gestopt zijn?
    moest van de bank... nee van exact een nieuw wachtwoord kiezen en 's anderendaags geen kassabonnen meer
    Ik heb mijn Exact wachtwoord gewijzigd en nu werkt de koppeling niet meer
    wachtwoord verlopen van de gebruiker waar de app op draait, koppeling stopt
    Kan het dat onze app stilvalt doordat collega haar paswoord vernieuwd heeft?
    Ik heb vanmorgen mijn Exact-wachtwoord veranderd en nu doet de app het niet meer
    wachtwoord verlopen, koppeling stil
    Ligt het eraan dat de directeur een nieuw wachtwoord moest kiezen? Sindsdien geen facturen
    Exact dwong me mijn wachtwoord te vernieuwen en daarna hield de kassa ermee op
    password reset gedaan, dashboard werkt nu niet meer
    moet ik in de app ergens mn nieuwe wachtwoord invullen? de sync ligt stil sinds de wijziging
    Wordt een koppeling verbroken als je wachtwoord verandert?
    na het resetten van het paswoord van Marieke krijgt de loonapp niks meer binnen
    Exact zegt bij het inloggen dat mijn wachtwoord vervallen is en sinds die dag staat ook Dyflexis stil
    ik heb vorige week een nieuw wachtwoord moeten kiezen en nu doet de kassakoppeling niks meer
    Het bestuur laat om de drie maanden het wachtwoord wijzigen, komt het daardoor dat de ledenadministratie niet meer doorboekt?
    Ik heb maandag mijn Exact-wachtwoord veranderd en de kassa ligt er sindsdien uit
    Exact dwong me een nieuw wachtwoord te kiezen en daarna hield de webshop op
    Onze boekhoudster moest verplicht een nieuw wachtwoord nemen en de dag erna kwam er niks meer
    Ik heb mijn Exact wachtwoord gewijzigd omdat het moest en nu haalt het programma niks meer
    wachtwoord verlopen van de gebruiker waar de koppeling op draait
    vanwege nieuw beleid moest iedereen zijn wachtwoord vernieuwen en nu ontvangt de tool niets
    Verplicht wachtwoordbeleid: na de 90-dagenwijziging ligt de koppeling eruit
    wachtwoord van het serviceaccount is verlopen, kan dat de interface stilleggen?
    na mijn reset van het wachtwoord doet de scankoppeling niets meer
    heeft het wijzigen van een wachtwoord invloed op een bestaande app-verbinding
    password rotation op de exact-user gedaan, sindsdien geen data
    Ons beleid dwingt elk kwartaal een nieuw wachtwoord af en prompt valt de interface dan uit
    paswoord van den boekhouder veranderd en sindsdien plat
    Ik heb verleden week een nieuw wachtwoord moeten kiezen en vanaf toen is het mis
    Exact vroeg om mijn paswoord te vernieuwen en nu komt er niks meer binnen via de app
    Net nadat ik van wachtwoord veranderde hield de koppeling op
    zou het kunnen dat de verbinding wegvalt omdat mijn wachtwoord verlopen is?
    Er kwam zo'n schermpje dat ik een sterker wachtwoord moest kiezen, en de volgende morgen was de koppeling dood
    Onze login had zo'n verplicht nieuw wachtwoord na negentig dagen, en toen was het over met de automatische invoer
    moest van Exact mijn wachtwoord vernieuwen en sindsdien doet de app niks meer
    Nieuw wachtwoord ingesteld na die phishingmail, en nu komen de bonnen niet meer door. Verband?
    wachtwoord verlopen = koppeling gestopt?
    verplicht wachtwoord gewijzigd op vrijdag, maandag geen orders. toeval?
    Kan een verlopen wachtwoord van de koppelgebruiker maken dat de weegbonnen niet meer doorkomen?
    Koppelaccount moest een nieuw wachtwoord van Exact en nu stokt het pakket
    na het resetten van het wachtwoord van de administratielogin viel de import stil
    Ik heb vrijdag mijn wachtwoord van Exact veranderd en nu doet de plugin niks meer
    exact dwong me een nieuw wachtwoord te kiezen, sindsdien geen orders
    wachtwoord verlopen -> koppeling dood?
    ze hebben bij ons iedereen verplicht een nieuw wachtwoord te kiezen, en daarna niets meer uit de shop
    ww gewijzigd, plugin van slag
    wachtwoord gewijzigd, koppeling stuk
    ww verlopen koppelgebruiker
    moest ww vernieuwen van exact, sindsdien app stil
    moest van exact een nieuw wachtwoord kiezen en precies sinds dat moment komt de bonnenapp niet meer door
    Exact vroeg mij om een nieuw wachtwoord te kiezen en daarna deed de tandartssoftware het niet meer
    Mijn wachtwoord was verlopen, kan dat de reden zijn dat de kassa sinds maandag niks stuurt?
    ik heb gisteren m'n exact wachtwoord veranderd en nu ligt de koppeling met de planning eruit
    Verplicht nieuw wachtwoord bij Exact na 90 dagen, en boem, kassa ligt eraf
    Onze eigenaar zette zijn Exact-wachtwoord om omdat hij een phishingmail had gekregen en sindsdien komt er van het restaurant niets binnen
    wachtwoord van de koppelgebruiker verlopen, koppeling plat
    IT dwong iedereen tot een nieuw wachtwoord en de dag erna lag de integratie stil
    Koppelaccount kreeg na 90 dagen een verplichte wachtwoordwijziging en nu ligt de import eruit
    gisteren paswoord moeten wijzigen van Exact en sindsdien geen kassa meer in de boeken
    na verplicht nieuw wachtwoord is de link eruit gevallen
    Exact vroeg mij een nieuw wachtwoord wegens vervallen, en kijk, de app is dood
    de kassa is eruit gevallen toen mijn vrouw haar wachtwoord bij Exact had vernieuwd
    verplicht wachtwoord gewijzigd om zes uur, om zeven uur lag de kassa eraf
    Ik heb mijn wachtwoord gewijzigd en nu stopt de koppeling
    Nieuw wachtwoord ingesteld, daarna kwam er niets meer door
    Stopt een app als mijn wachtwoord van Exact verloopt?
    Na de verplichte wachtwoordwissel ligt de webshopkoppeling eruit
    Wachtwoord van het koppelaccount verlopen, niets komt meer door
    Kan een wachtwoordreset de reden zijn dat de kassa stopte?
    Gisteren moest ik van Exact verplicht een nieuw wachtwoord instellen, en vanmorgen lag het rapportagepakket plat dat op mijn inlog loopt. Heeft dat met elkaar te maken?
    Sinds de directeur zijn wachtwoord heeft veranderd krijgen we geen bonnen meer. Moet hij het oude terugzetten?
    Het wachtwoordbeleid dwingt iedere negentig dagen een nieuw wachtwoord af, en telkens op die dag ligt de app die op mijn naam loopt eruit. Wat is het eerste dat ik moet doen?
    Na een inbraakpoging heeft Exact het wachtwoord van onze boekhoudster laten vernieuwen. Sinds dat moment doet de op haar naam lopende app niks.
    Ik moest als clientmanager mijn wachtwoord resetten en daarna viel bij vier klanten de app om die op mijn naam stond. Moet ik vier keer wat doen of is één keer inloggen genoeg?
    Marieke moest haar wachtwoord van Exact vernieuwen en direct daarna haperde de orderkoppeling
    wachtwoord van het koppelaccount verlopen en sindsdien ligt de WMS-verbinding eruit
    Sinds het verplichte nieuwe wachtwoord van Exact op 1 november slaapt de koppeling van finance
    De koppelgebruiker moest van Exact verplicht tweestaps en een ander wachtwoord instellen, sindsdien komt er niks
    Sinds ik een nieuw wachtwoord heb gekozen haalt het rapport niks meer op
    Mijn wachtwoord was verlopen en sindsdien hapert Basecone, heeft dat met elkaar te maken?
    Moest van Exact verplicht mijn ww wijzigen en prompt stopte de urenimport
    Exact dwong mijn collega tot een nieuw wachtwoord en vanaf dat moment zwijgt het planpakket
    Is het erg dat ik mijn wachtwoord van Exact heb veranderd? De koppeling doet het sinds die dag niet meer.
    moet ik de app iets laten weten als mijn wachtwoord verlopen is, hij haalt niks meer op
    Kan een verlopen paswoord de reden zijn dat de link vannacht stilviel?
    Moet ik alle koppelingen opnieuw doen nu ik verplicht mijn Exact-wachtwoord heb gewijzigd? Eentje stopte al.
    Ik kreeg bericht dat mijn Exact-wachtwoord verlopen was, heb een nieuw gemaakt en nu is de app stil
    Sinds het scherm van Exact mij dwong een ander wachtwoord te kiezen, loopt de kassakoppeling niet meer
    In de mail stond 'uw wachtwoord is gewijzigd' en precies om dat uur stopte de overdracht uit de urenapp
    De collega die ooit koppelde kreeg een mail 'kies een nieuw wachtwoord'. Nu vraagt de app steeds om in te loggen
    Ik zag een scherm 'uw wachtwoord is 90 dagen oud, wijzig het', deed dat, en toen bleef de app stil
    Exact dwong me gisteren een nieuw wachtwoord te kiezen, sindsdien haalt de rapportage niks meer op
    Sinds ik mijn wachtwoord heb aangepast na die phishingmail doet de scanner niks meer
    IT heeft vorige week alle wachtwoorden gereset en nu vraagt de webshop zich suf om in te loggen
    het wachtwoord van het algemene account was verlopen tijdens mijn vakantie en nu staat de import stil
    Mijn collega veranderde haar wachtwoord op vrijdag, maandag lag de urenimport eruit. ik moest ook iets aan de app doen?
    Nieuw ww ingesteld, kassa dood. Wat moet er nog meer
    Na negentig dagen moest het wachtwoord van de koppelgebruiker vernieuwd worden, nu komen de orders niet meer door
    mijn man zette een sterker wachtwoord op Exact want dat moest van de bank, sindsdien weigert de kassa-app
    Ik kreeg bij het openen van Exact de eis een nieuw wachtwoord te verzinnen, daarna was de bonnenapp van slag
    Wachtwoordmanager ingevoerd, alle codes vernieuwd, en dus ook die van Exact waar het dashboard op leunt. Nu leeg
    op de receptie is het Exactwachtwoord veranderd omdat een uitzendkracht het kende, nu krijgt de reserveringssoftware geen poot aan de grond
    wachtwoord vernieuwd en sindsdien levert de scanner niets meer
    gisteren moest ik een nieuw wachtwoord kiezen in Exact, sindsdien zwijgt de koppeling
    verplicht nieuw wachtwoord, sindsdien is de app doof
    wachtwoord gewijzigd koppeling stopt
    verlopen wachtwoord exact app stil
    na ww reset geen boekingen meer
    exact dwong nieuw wachtwoord af, sindsdien stil
    Komt die stilte door mijn nieuwe wachtwoord?
    wachtwoord verandert en nu doet app nix
    Kan het zijn dat de app eruit ligt omdat ik mijn Exact-wachtwoord moest vernieuwen?
    wachtwoord verlopen en sindsdien staat de webshop stil
    Komt die uitgevallen koppeling doordat Exact me vorige week dwong een ander wachtwoord te kiezen?
    ww veranderd en meteen daarna kapot, hangt dat samen
    Vorige week moest iedereen een nieuw wachtwoord instellen, sindsdien ligt de koppeling van mijn collega stil
    Ik heb mijn wachtwoord van Exact gewijzigd en meteen daarna viel de koppeling uit.
    Kan een verlopen wachtwoord de reden zijn dat de app geen gegevens meer krijgt?
    Na de verplichte wachtwoordwijziging in Exact is onze kassakoppeling uitgevallen.
    Sinds mijn wachtwoord verlopen was, haalt de app geen facturen meer op.
    Is het erg voor de koppelingen als ik mijn Exact-wachtwoord moet wijzigen?
    wachtwoord veranderd en nu werkt de koppeling niet meer
    Ik heb mijn wachtwoord van Exact veranderd en nu doet de kassakoppeling het niet meer
    Exact dwong me een nieuw wachtwoord te kiezen en daarna viel de urenkoppeling stil
    Is een nieuw Exact-wachtwoord een reden waarom onze app geen gegevens meer krijgt?
    Na het wijzigen van mijn Exact-wachtwoord is de koppeling gestopt, hangt dat samen?
    Ons wachtwoordbeleid dwingt elke 90 dagen een wijziging af; breekt dat de Exact-koppeling?
    Ik heb mijn Exact-wachtwoord gewijzigd en sindsdien haalt de app niets meer op.
    Kan een verlopen wachtwoord ervoor zorgen dat een koppeling stopt?
    Onze IT forceert elk kwartaal een nieuw wachtwoord, breekt dat de verbinding?
    Ik heb mijn wachtwoord van Exact gewijzigd en sindsdien komt er niks uit de kassa
    exact vroeg een nieuw wachtwoord te kiezen en nu doet de app het niet meer
    Sinds ik verplicht een ander wachtwoord moest nemen bij Exact stuurt de webshop niks
    Ik heb maandag een nieuw wachtwoord moeten kiezen en sindsdien stokt de koppeling
    Wachtwoord van het kantooraccount verlopen, link meteen stil
    sinds ik mijn wachtwoord van Exact moest wijzigen ligt de app eruit
    wachtwoord van de koppelgebruiker is verlopen, app haalt niks meer op
    IT heeft wachtwoordverloop aangezet en drie weken later valt de ene na de andere koppeling uit
    Vorige week was er een verplichte wachtwoordwijziging en sindsdien ligt de koppeling plat
    Kan het verlopen wachtwoord van de controller de reden zijn dat de feed stilstaat?
    Controller moest haar wachtwoord wijzigen en de volgende ochtend kwam er niets meer binnen
    wachtwoord veranderd, koppeling weg
    ww verlopen, app plat
    ik moest mijn wachtwoord wijzigen van Exact en nu doet de webshop het niet meer
    wachtwoord van de administratie-login verlopen en de urenkoppeling valt stil
    Sinds het nieuwe wachtwoord vraagt het pakket telkens om aan te melden
    Na het wijzigen van het wachtwoord van de administratrice kwam er niks meer door
    sinds ik een nieuw wachtwoord moest instellen doet de uren-app het niet meer
    het wachtwoord van onze koppelgebruiker was verlopen, is dat waarom hij stilstaat?
    Nieuw wachtwoord ingesteld en de koppeling is stuk
    Kan een verlopen wachtwoord de app tegenhouden?
    Na het wijzigen van mijn wachtwoord haalt de tool niets op
    Nadat de hoofdgebruiker van onze groep zijn wachtwoord wijzigde, haalt de app niets meer op.
    Sinds het verplicht vernieuwen van wachtwoorden bij onze groep zijn twee koppelingen stilgevallen, is dat de oorzaak?
    Na het wijzigen van mijn wachtwoord doet de koppeling het niet meer.
    wachtwoord verlopen koppeling gestopt
    Ik moest verplicht een nieuw wachtwoord instellen en nu zegt de koppeling niets meer.
    Sinds de verplichte wachtwoordwijziging bij onze klant ligt zijn kassalink eruit
    Exact vroeg mij vorige week een nieuw wachtwoord te kiezen. Sindsdien levert de kassakoppeling van de klant niets meer aan. Wat moet ik doen?
    Gisteren mijn Exact wachtwoord gewijzigd en vandaag werkt de koppeling niet.
    Kan een verlopen wachtwoord ervoor zorgen dat de kassa niet meer doorboekt?
    Exact dwong me een nieuw wachtwoord te kiezen en daarna hield de synchronisatie op.
    Na een wachtwoordwijziging van de administrateur is de synchronisatie gestopt.
    Kan een verlopen wachtwoord van de koppelgebruiker de reden zijn dat er niets doorkomt?
    Ik heb mijn Exact-wachtwoord veranderd en sindsdien haalt de scanner niets meer op. Kan dat door mij komen?
    koppeling stopt na wachtwoordwijziging
    Na het verplicht wijzigen van mijn wachtwoord doet de koppeling met de webshop niets meer.
    Mijn wachtwoord verliep vorige week en sinds die dag staat de scanbrievenbus leeg in Exact.
    Wachtwoord van de systeemgebruiker vernieuwd -> interface plat
    Ik kreeg een mail dat ik mijn Exact-wachtwoord moest vernieuwen, dat gedaan, en toen viel de voorraadkoppeling uit.
    Twee-weken-oud wachtwoordbeleid, en nu een dode koppeling. Hangt dat samen?
    Na het wijzigen van mijn wachtwoord in Exact is de koppeling gestopt.
    Wachtwoord verlopen, koppeling dood
    Zou mijn nieuwe wachtwoord de reden zijn dat de sync gestopt is?
    Collega moest verplicht een nieuw wachtwoord kiezen in Exact en daarna was de verbinding weg.
    Mijn paswoord van Exact is vervallen en sindsdien haalt de kassa niks meer op
    Onze koppeling vraagt plots om in te loggen, net nadat de beheerder zijn paswoord moest wijzigen. Hangt dat samen?
    Sinds ik mijn wachtwoord bij Exact veranderde doet de koppeling het niet meer
    Ik heb mijn wachtwoord van Exact gewijzigd en nu doet de koppeling met de webshop het niet meer
    Na 90 dagen moest de koppelgebruiker een nieuw wachtwoord instellen, en toen viel de app stil
    Sinds ik een nieuw wachtwoord moest kiezen, wil de bonnetjesapp niet meer praten met Exact
    De wachtwoorden moesten bij ons allemaal sterker worden. Na het wijzigen zegt de kassa dat hij niet kan inloggen bij Exact.
    Mijn wachtwoord van Exact moest vernieuwd en daarna viel de kassakoppeling stil.
    Wachtwoord van de koppelgebruiker is verlopen, doet de koppeling het daarom niet meer?
    Exact dwong een nieuw wachtwoord af bij de koppelgebruiker en nu vraagt de app weer om inloggen.
    .opt-reauthorise =
        opnieuw toestemming
        opnieuw koppelen
        nieuw wachtwoord is ingesteld en hij vraagt nog steeds
        na het inloggen wil de app toch weer akkoord
        nog eens toestemming dan
        wachtwoord klopt nu, koppelen ook nog
        opnieuw verbinden dus
        Ook met het nieuwe wachtwoord wil de app dat ik inlog.
        hij blijft om inloggen zeuren
        toestemming overdoen
        hij vraagt nu nog steeds om in te loggen, dus opnieuw toestemming dan maar
        leid me naar opnieuw goedkeuren
        app vraagt nog altijd om inloggen
        hij vraagt nog steeds om in te loggen in de app
        dus nog een keer akkoord geven? waar?
    .finish =
        nieuw wachtwoord ingesteld en alles loopt, top
        ik geef dit aan haar door, meer niet
        nieuw wachtwoord gezet en hij haalt weer op
        ok doen we zo, bedankt

link-stopped_linked-again =
    toen ik klant B koppelde stopte de koppeling van klant A
    dezelfde app twee keer gekoppeld en de eerste is nu dood
    de tweede aansluiting met mijn login schopte de eerste eruit
    waarom stopt vestiging Gent telkens als ik vestiging Brugge aansluit
    testomgeving gekoppeld en toen viel productie uit
    om en om werken ze, nooit allebei tegelijk
    tweede klant gekoppeld met dezelfde login en toen viel de eerste stil
    ik heb de app ook voor een andere omgeving aangesloten, nu doet de oude het niet meer
    Kan het zijn dat een nieuwe koppeling de bestaande verdringt?
    als ik A verbind stopt B en als ik B verbind stopt A
    ik heb dezelfde login bij een tweede klant gebruikt en nu is de eerste dood
    Toen ik dezelfde login ook voor een tweede klant in het scanpakket gebruikte, hield de eerste klant op. Hoe kan dat?
    klant B aangesloten en klant A valt uit, zelfde gebruiker, zelfde pakket
    We proberen twee omgevingen op één inlog te zetten en om de beurt vallen ze uit. Is dat bekend?
    kan één login twee keer hetzelfde pakket aansluiten of duwt de tweede de eerste weg
    steeds als ik de ene repareer gaat de andere plat
    ik heb hetzelfde pakket voor een tweede klant gekoppeld en nu is de eerste dood
    tweede koppeling schopt eerste eruit
    Telkens als ik klant B verbind, valt klant A uit, en andersom. Hoe houd ik ze allebei in de lucht?
    tweede koppeling gemaakt en de eerste valt weg
    Ik heb voor klant B dezelfde app gekoppeld met mijn login en nu doet klant A het niet meer!
    steeds als ik de ene koppel stopt de andere
    Ik heb de app ook voor ons zusterbedrijf gekoppeld met dezelfde login en nu doet de eerste het niet meer
    telkens als ik klant B koppel valt klant A eruit (zelfde account)
    twee koppelingen, één login: de oudste is gestopt. Hoort dat zo?
    Mijn collega heeft in een testomgeving dezelfde app met mijn gegevens verbonden; sindsdien staat productie stil
    we hebben de app ook voor de tweede zaak gekoppeld en nu doet de eerste het niet meer
    elke keer als ik klant B koppel valt klant A uit, en omgekeerd!
    collega heeft met dezelfde login de app in de testomgeving aangesloten, sindsdien ligt productie stil
    franchise: tweede winkel aangesloten met dezelfde login, eerste viel meteen stil
    Ik koppelde de app voor een tweede klant en toen stopte de eerste
    elke keer als ik omgeving B verbind valt omgeving A eruit, om gek van te worden
    collega heeft met zelfde login dezelfde app nog eens verbonden, nu is de onze weg
    Sinds ik de tweede webshop heb gekoppeld, is de eerste eruit
    koppel ik klant A, dan valt klant B uit; koppel ik B, dan valt A weer uit
    Collega heeft met mijn inlog dezelfde app bij zich ingesteld, en nu ligt die van mij stil
    Kun je een scanprogramma twee keer met hetzelfde account aan Exact hangen? Na de tweede stopte de eerste.
    testomgeving gekoppeld met zelfde login, productie dood
    Ik gebruik als accountant één Exact-login voor tachtig klanten in hetzelfde programma, er blijft er steeds maar eentje werken
    twee kassa's twee koppelingen zelfde gebruiker, maar 1 doet het
    Nieuwe laptop ingericht en de app daar aangemeld; op de oude pc kwam er meteen niks meer
    De ene verbinding duwt de andere eruit, lijkt het wel
    Zodra ik bij klant B dezelfde scanapp koppel, valt hij bij klant A om
    2e webshop gekoppeld met mijn eigen login en nu is de eerste dood
    Nieuwe franchisenemer heeft met het hoofdkantoor-account dezelfde kassa gekoppeld, sindsdien ligt Zwolle stil
    Ik koppelde gisteren de roosterapp ook voor mijn tweede zaak met dezelfde login, en nu doet de eerste het niet meer
    Zusterzaak heeft met mijn login hetzelfde kassaprogramma aangesloten en de onze viel uit
    De franchisegenoot heeft met de algemene login hetzelfde pakket aangesloten en bij ons valt het weg
    Toen we klant B aansloten op de scanner met dezelfde login, viel klant A stil
    Elke keer als ik de ene vestiging koppel gaat de andere eruit
    twee omgevingen, één login, ze duwen elkaar eruit
    Gisteren de tool ook voor de holding aangesloten met mijn eigen account, sindsdien doet de bv het niet meer
    Zodra ik klant Y aanmeld in de urenapp onder hetzelfde kantooraccount is klant X stuk
    Toen wij de testomgeving aankoppelden met hetzelfde account viel productie om
    twee tenants van dezelfde app met een login, de oudste valt steeds uit
    zodra we klant B aansluiten met dezelfde user is klant A zijn verbinding kwijt
    collega koppelde dezelfde app op zijn pc en mijn verbinding was weg
    OTA-straat: acceptatie aansluiten gooit productie eruit
    Ik sloot een tweede webwinkel aan met mijn eigen inlog en de eerste winkel raakte haar verbinding kwijt
    accountantskantoor: zodra ik dezelfde app voor een volgende klant activeer ligt de vorige eruit
    2 winkels met 1 login, als de ene gaat stopt de andere
    Ik heb dezelfde app ook voor de zusterstichting aangesloten en nu is de eerste eruit geknald
    Zodra ik parochie B verbind valt parochie A weg, en andersom, met dezelfde login
    Om de beurt vallen ze uit: school 1 werkt, dan school 2 koppelen, school 1 stuk
    Gisteren de kassa voor onze tweede winkel verbonden met mijn account, vandaag doet de eerste winkel het niet
    Onze boekhouder heeft met zijn login een andere klant op hetzelfde programma gezet en sindsdien hebben wij niks meer
    Twee kinderdagverblijven op dezelfde login in dezelfde planningsapp: er werkt er altijd maar eentje
    toen ik de app voor ons tweede bedrijf koppelde viel die van het eerste eruit
    Ik koppelde gisteren bedrijf B en nu ligt A stil, koppel ik A weer dan stopt B. Ik word gek.
    om en om vallen ze uit, twee vestigingen op dezelfde inlog in dezelfde app
    collega heeft bij de zusteronderneming hetzelfde pakket aangesloten met onze login en toen was het bij ons gedaan
    Testomgeving van de app aan Exact gehangen met hetzelfde account, en productie ligt er nu uit
    twee boerderijen, één login, één app: de ene doet het en de ander valt uit
    collega wou de app ook voor de andere zaak gebruiken, zelfde account, en nu ben ik mijn koppeling kwijt
    Toen we de tweede webshop aansloten met dezelfde login viel de eerste uit
    bureau koppelt klant B en prompt is klant A weg, elke keer weer
    Ik heb de testomgeving verbonden met mijn account en nu is productie stuk
    om en om: als shop 1 werkt doet shop 2 het niet en andersom
    mijn broer heeft de app op zijn eigen shop ook met mijn login aangesloten en nu doet de mijne het niet
    test- en liveshop hangen aan hetzelfde account en stoten elkaar eraf
    tweede koppeling gemaakt eerste stopt
    zelfde login 2x in app, oudste eruit
    sinds ik de nieuwe bv in hetzelfde pakket koppelde ligt de oude eruit en andersom
    als ik de ene klant koppel valt de andere klant eruit
    toen we onze tweede bv in hetzelfde pakket koppelden viel de eerste weg
    Wij hebben voor het tweede filiaal dezelfde kassa-app met mijn login gekoppeld en nu is het eerste filiaal eruit
    Zodra ik de ene sportschool verbind valt de andere weg, en omgekeerd, ik word er gek van
    Op kantoor heeft iemand met de kantoorlogin Dyflexis gekoppeld voor nog een horecaklant, en bij de vorige klant houdt het op
    Twee praktijken, één inlog, zelfde app: alleen de laatst gekoppelde werkt nog
    Ons kantoor doet Virtuagym voor twintig clubs met één login, en steeds als we er een toevoegen raakt een ander zijn verbinding kwijt
    Vandaag salon twee gekoppeld met mijn account, en nu staat salon één op niet verbonden
    Toen we de tweede bv met dezelfde login koppelden, viel de eerste eruit
    Koppel ik A dan stopt B, koppel ik B dan stopt A
    nieuwe klant aangesloten in dezelfde app, vorige klant stil
    We hebben het declaratiepakket nog eens gekoppeld voor onze zusteronderneming met mijn inlog en nu doet die van ons het niet meer
    Sinds collega dezelfde app ook voor haar administratie koppelde met het gedeelde account, is de onze afgevallen
    toen ik de app koppelde voor onze tweede zaak viel de eerste eruit, en omgekeerd
    telkens ik de ene klant verbind, stopt de andere in dezelfde app, met dezelfde login
    Hij werkt voor de frituur of voor het café maar nooit voor allebei tegelijk, altijd vliegt er één uit
    toen mijn zus diezelfde app met onze login in haar salon aanzette, was die van mij gestopt
    Onze accountant gebruikt één login voor al zijn klanten, telkens hij iemand anders koppelt val ik eruit
    Ik beheer twee zaken met één login en als ik de webshop bij B aanzet gaat hij bij A uit
    Ik koppelde een tweede bedrijf en toen stopte het eerste
    Als de ene koppeling werkt, valt de andere uit
    Met dezelfde login nog een klant gekoppeld, nu is de vorige dood
    Twee vestigingen in één app, steeds doet er maar één het
    Collega logde in dezelfde app in met mijn account, de mijne viel uit
    Nieuwe vestiging aangesloten met dezelfde inlog, oude vestiging viel weg
    Ik heb met ons kantooraccount het scanpakket bij een tweede klant aangesloten en een uur later belde de eerste klant dat bij hem niks meer kwam. Toeval?
    Telkens als we de ene vestiging aan de bestelapp hangen valt de andere eruit. We gebruiken bij allebei dezelfde inlog. Waarom verdringen die elkaar?
    Een trainer liet op mijn inlog zien hoe je het bonnenpakket aansluit, in een demobedrijf. Sindsdien is de echte aansluiting dood. Heeft die demo hem eruit geduwd?
    Een tweede kassa van dezelfde leverancier aangesloten voor de zuster-bv, zelfde inlog, en de eerste kassa zweeg. Hoe krijg ik ze allebei aan?
    Sinds ik met mijn kantoorlogin ook klant C op de app heb gezet is klant B eruit. Toen ik B herstelde viel C uit. Wat is hier gaande?
    Zodra we Shopify voor de tweede BV koppelden viel die van de eerste BV om, zelfde login
    Ik zette het CRM van onze zusterfirma ook aan met mijn account en nu is dat van ons weg
    Telkens als ik de ene webwinkel verbind raakt de andere los, ik gebruik voor beide mijn eigen account
    twee vestigingen, één login, zelfde kassasysteem, en ze schoppen elkaar eruit
    We zijn een tweede omgeving van het WMS gaan testen met dezelfde Exact-gebruiker en toen viel productie uit
    Zodra ik klant B aansluit in hetzelfde pakket valt klant A eruit
    Ik heb gisteren onder mijn eigen naam nog een tweede omgeving verbonden en nu doet de eerste het niet meer
    Twee klanten in Dyflexis onder mijn account, de een werkt alleen als de ander stuk is
    Als ik klant Pietersen aansluit, verdwijnt klant Bakker; zelfde pakket, zelfde persoon
    Mag ik met één login twee klanten in dezelfde app koppelen? De eerste klant viel weg toen ik de tweede deed.
    Toen ik de testomgeving verbond ging de echte stuk. Is dat te voorkomen?
    Als ik klant B aansluit valt klant A uit en andersom, met hetzelfde account
    We hebben dezelfde app voor ons tweede bedrijf aangezet met mijn login, en prompt is het eerste stil. Moet elk een eigen gebruiker hebben?
    Zodra bij klant B het vinkje groen wordt, springt het bij klant A op rood. Zelfde inlog, zelfde app
    Gisteren de app bij een tweede bv aangesloten met mijn login en nu staat de eerste op 'verbroken'
    Ik zie steeds maar één van de twee webshops groen, nooit allebei
    De adviseur heeft dezelfde app met mijn inlog bij een ander bedrijf gekoppeld, een uur later ging die van ons op zwart
    Ik verbond vanmorgen een tweede vestiging en het vinkje van de eerste verdween, heen en weer gaat dat
    Ik heb vorige week met mijn eigen inlog een tweede klant aan Basecone gehangen en sindsdien doet de eerste het niet meer
    Zodra mijn collega met hetzelfde account de testomgeving aansloot viel de echte eruit
    Sinds we ook het filiaal in Gent met diezelfde login hebben gekoppeld, staat de kassa in Breda stil
    Gisteren bij klant B aangesloten, vandaag belt klant A dat er niks meer binnenkomt, ik gebruik voor beide mijn kantoorlogin
    steeds als ik de ene koppel valt de andere weg. zelfde gebruiker
    Heb thuis op de tweede laptop nog een keer verbonden met dezelfde gebruiker, op kantoor werkt het nu niet meer
    Om te oefenen heb ik op een demo-omgeving dezelfde app met mijn eigen account verbonden, een minuut later was de productie stuk
    Bij het toevoegen van de tweede foodtruck moest ik weer inloggen, dat deed ik als mezelf, en toen hield de eerste truck op
    Ik volgde de handleiding om de kassa ook op mijn tablet te verbinden met mijn Exact-inlog en nu is die op de balie dood
    ik koppelde een tweede klant in dezelfde app en toen viel de eerste uit
    zodra ik B aansluit gaat A plat, met mijn login, en andersom
    wel klant 2, niet meer klant 1: hoe kan dat, allebei via mij gekoppeld
    ik wil klant A en klant B allebei, maar er blijft er steeds maar één over in de tool
    tweede klant gekoppeld, eerste viel uit
    zelfde login twee keer gekoppeld oude stopt
    nieuwe winkel aangesloten, oude kassa stil
    koppeling A stopt als B start
    zus koppelde haar winkel, mijne viel weg
    testomgeving gekoppeld, productie stopt
    2de klant gekopeld 1ste valt weg
    Ik heb met dezelfde login klant B aangesloten in dezelfde tool en nu is klant A weggevallen
    Zodra ik de ene aansluit valt de andere uit, en andersom. Dezelfde login voor allebei. Wat is hier aan de hand?
    Kan één gebruiker dezelfde scan-app maar voor één klant aansluiten? De vorige klant is eruit gevallen toen ik de nieuwe koppelde
    Zodra ik de app voor mijn tweede bedrijf aansluit valt de eerste eruit
    Met dezelfde login twee klanten in één tool gekoppeld en nu doet de oudste het niet meer
    Sinds we dezelfde app ook voor een tweede klant hebben gekoppeld, werkt de eerste niet meer.
    Met mijn login is de app in een andere omgeving verbonden en nu is de oude verbinding dood.
    Ik gebruikte mijn login ook om de app bij een zusterbedrijf te koppelen en toen viel de onze weg.
    Mijn tweede koppeling met dezelfde app werkt, maar daardoor is de eerste uitgevallen.
    Kan één login dezelfde app maar één keer koppelen, want onze eerste koppeling viel uit na de tweede?
    Toen ik dezelfde app voor mijn tweede bedrijf koppelde met mijn login viel de eerste uit
    Mijn collega verbond dezelfde scan-app nog een keer met onze login en toen stopte de mijne
    Ik koppelde mijn andere klant in hetzelfde programma en meteen viel de vorige weg
    Toen ik dezelfde app voor een tweede klant koppelde, viel de eerste uit.
    Telkens als ik de testomgeving koppel met mijn login, valt productie uit.
    Op ontwikkel en productie gebruiken we dezelfde app en login; de een gooit de ander eruit.
    Na het aansluiten van een tweede vestiging met dezelfde login stopte de eerste.
    Toen ik dezelfde app voor een tweede klant koppelde, viel de eerste koppeling uit.
    Ik gebruik één login voor twee omgevingen in de app en steeds stopt er een van de twee.
    We hebben twee keer dezelfde app gekoppeld met het account van de administratie en nu werkt alleen de laatste.
    Mag één login dezelfde app twee keer koppelen, want de eerste link ging stuk?
    Toen ik de app ook aan de tweede winkel koppelde viel de eerste uit
    koppel ik zaak A dan stopt zaak B en andersom, zelfde login
    Mijn broer heeft voor zijn zaak dezelfde app met mijn login aangesloten en nu ligt de mijne eruit
    Voor een tweede klant dezelfde tool gekoppeld met mijn login, en nu is die van de eerste klant uitgevallen
    Zodra ik klant B aansluit valt klant A om, en andersom
    nieuwe klant toegevoegd in dezelfde tool met dezelfde login, en de eerste klant viel uit
    telkens als ik klant A koppel valt klant B eraf
    tweede klant erbij gezet in ons portaal met hetzelfde consultant-account, eerste klant kapot
    Sinds wij de tool ook voor de zusterbv hebben aangesloten met hetzelfde account ligt de eerste verbinding eruit
    Zodra ik A koppel valt B uit, en omgekeerd. Zelfde inlog.
    Wij hebben de tool ook aan de stichting gehangen met dezelfde inlog en de bv-link is omgevallen
    zelfde login 2e klant gekoppeld, eerste stopt
    app bij nieuwe bv gekoppeld, oude koppeling weg
    toen we de app ook aan onze tweede stichting koppelden hield de eerste ermee op
    met dezelfde inlog een tweede filiaal aangesloten, nu is filiaal één weg
    Elke keer dat ik de ene webshop koppel valt de andere uit
    Zodra we klant 2 aansloten met dezelfde inlog viel klant 1 uit
    steeds als ik de ene verbind sterft de andere
    collega koppelde met mijn login ook de testomgeving en nu staat productie stil
    tweede klant aangesloten en de eerste viel eruit
    Toen ik dezelfde app nog eens koppelde stopte de oude
    Twee koppelingen op één login duwen elkaar eruit
    Toen ik met mijn kantoorlogin een tweede klant in dezelfde app koppelde, viel de eerste klant eruit.
    Elke keer als ik klant B koppel in de app, stopt klant A, terwijl ik dezelfde login gebruik.
    Onze nieuwe dochter is met mijn login op dezelfde app aangesloten en direct daarna stopte de moeder.
    Waarom valt hotel A weg zodra ik hotel B met hetzelfde account aan de kassa-app verbind?
    Ik heb dezelfde app voor een tweede klant gekoppeld met mijn login en nu ligt de eerste eruit.
    Zodra ik klant B aansluit op de kassa-app valt klant A uit, hoe kan dat?
    Gisteren klant 2 aangesloten op dezelfde tool, vandaag is klant 1 zijn verbinding kwijt.
    Maandag heb ik met mijn eigen login een tweede webshop aangesloten in dezelfde connector. Dinsdag bleek de eerste webshop niets meer te versturen. Hangt dat samen?
    Toen ik voor ons tweede bedrijf dezelfde app koppelde met mijn login, viel de eerste koppeling uit.
    Zodra filiaal B verbonden is, stopt filiaal A, en andersom.
    tweede koppeling maakt de eerste kapot
    Wij openden een tweede vestiging met dezelfde kassasoftware en dezelfde Exact-login. Sindsdien werkt de eerste vestiging niet meer. Wat is de oorzaak?
    Ik heb met mijn account een tweede klant gekoppeld in hetzelfde pakket en toen viel de eerste uit.
    Telkens als ik klant A koppel valt klant B uit, allebei met dezelfde inlog in hetzelfde pakket.
    Na het aansluiten van onze testomgeving met hetzelfde account viel de productiekoppeling om.
    Ik heb de scanapp voor een tweede klant gekoppeld met mijn eigen inlog en nu ligt de eerste klant eruit.
    Nadat de leverancier de app ook voor onze testomgeving had gekoppeld, met dezelfde login, viel de echte koppeling weg.
    Twee keer dezelfde app met één login, nu doet alleen de laatste het nog.
    Op mijn login draaide de scanapp voor bedrijf X. Vanmiddag heb ik hem ook voor bedrijf Y gekoppeld. Nu ligt X eruit.
    Kan een tweede koppeling met dezelfde gebruiker de eerste eruit gooien?
    Ik heb met dezelfde login een tweede klant in de app gekoppeld en nu ligt de eerste eruit.
    Telkens als ik koppeling B verbind, valt koppeling A weg, en andersom. Hoe kan dat?
    Zelfde inlog, twee kassa's: de nieuwe koppeling heeft de oude eruit gedrukt.
    Nieuwe administratie gekoppeld met mijn login en de oude koppeling viel meteen weg
    Ik heb de app voor een tweede klant gekoppeld met dezelfde login en nu staat de eerste klant stil
    Mijn collega heeft dezelfde tool bij een andere klant aangesloten met onze kantoorlogin. Kan dat de reden zijn dat de mijne niet meer werkt?
    Twee omgevingen, één login: als ik de ene verbind valt de andere stil
    Een collega heeft met hetzelfde inlogaccount de app ook voor een andere BV-groep gekoppeld. Sindsdien ligt die van ons eruit.
    Toen wij klant B koppelden met dezelfde inlog, ging klant A eruit.
    Wij zijn een kantoor en koppelen klanten steeds met dezelfde kantoorlogin. Bij elke nieuwe klant valt er een oude uit.
    Twee administratiepakketten op één inlog, en sinds de tweede erbij kwam ligt de eerste plat.
    .opt-move-link =
        andere gebruiker
        overzetten
        elke koppeling zijn eigen login, regel dat
        de tweede vestiging krijgt een aparte gebruiker
        een van de twee moet op een andere gebruiker
        twee logins dus
        ik maak er een gebruiker bij
        kan ik er twee naast elkaar houden?
        geef de tweede koppeling een eigen login
        twee gebruikers dus, hoe zet ik er een over
        geef de eerste een eigen account, hoe
        ik wil er eentje onder een andere gebruiker hangen
        eigen gebruiker voor de tweede winkel, zo doen we het
        dan geven we de tweede een eigen gebruiker
    .opt-reauthorise =
        opnieuw koppelen
        de tweede mag weg, herstel de eerste
        ik koppel de oude gewoon opnieuw
        die nieuwe was een vergissing, terug naar de eerste
        eerste weer activeren
        opnieuw akkoord voor de oude
        ik wil de eerste terug, hoe laat ik die weer toe
        ik koppel de eerste gewoon terug, die tweede was een test
        ik wil gewoon de eerste weer toestemming geven, die tweede mag stoppen
        nog eens autoriseren
        verbind de eerste maar gewoon weer, die tweede was een test
        ik moet de oude herstellen, de nieuwe mag weg
    .finish =
        goed om te weten, afsluiten
        zo is het wel duidelijk, ik hoef niks meer
        nu snap ik waarom ze om de beurt uitvielen

link-stopped_withdrawn =
    iemand heeft de toestemming ingetrokken en nu staat de koppeling stil
    per ongeluk ingetrokken en de koppeling is gestopt, hoe herstel ik dat
    de baas heeft apps weggehaald en nu staat ook onze scanner stil
    ingetrokken door de boekhouder terwijl we hem nog nodig hadden, daardoor gestopt
    iemand heeft op intrekken geklikt en nu komt er niks meer
    opruimactie bij de appmachtigingen legde onze kassakoppeling lam
    iemand heeft blijkbaar de toestemming ingetrokken en nu ligt alles stil, wat eerst doen
    collega heeft opgeruimd in exact en de koppeling weggehaald
    Kan het stoppen komen doordat een ander de machtiging heeft geschrapt, en hoe vraag ik dat na?
    per ongeluk door een ander verwijderd, daarom gestopt?
    Iemand bij ons heeft bij een opruimactie toestemmingen weggehaald en nu staat de kassa stil. Hoe ga ik daarmee om?
    blijkt dat de baas het akkoord heeft opgezegd, dus het pakket ligt eruit, wat nu
    stilgevallen omdat een collega de machtiging verwijderde, zou er nog meer weg zijn?
    Onze controller heeft vorige week programma's uit de lijst geschrapt. De webshop die nu stilstaat, zat daar ook bij denk ik.
    koppeling stilgevallen, blijkt door iemand ingetrokken. Was dat expres en hoe kom ik daarachter?
    een collega heeft bij het opruimen de toegang ingetrokken, vandaar dat hij stilstaat denk ik
    iemand trok goedkeuring in, koppeling weg
    Onze beheerder heeft gisteren apps opgeschoond en nu is ook de urenkoppeling gestopt. Terugdraaien kan?
    iemand heeft de toestemming ingetrokken
    Onze systeembeheerder heeft opgeruimd en daarbij onze koppeling weggehaald, hoe krijgen we hem terug?
    koppeling per ongeluk door collega verwijderd
    Onze ITer heeft vorige week apps opgeschoond in Exact en daarna stopte de scankoppeling
    iemand heeft per ongeluk de toestemming van onze app weggehaald, daarom komt er niks meer. wat nu
    iemand heeft per ongeluk de toestemming ingetrokken en nu komt er niks meer
    onze beheerder heeft opgeruimd in de machtigingen en nu ligt de koppeling eruit, terugdraaien?
    Iemand heeft bij ons de machtiging van de scanapp ingetrokken, nu komt er niks meer
    De beheerder heeft opgeruimd in de appmachtigingen en nu ligt onze koppeling eruit
    De nieuwe controller heeft in Exact opgeruimd bij de apps en nu werkt onze kassa niet meer
    Iemand heeft blijkbaar op intrekken gedrukt, sindsdien komt er niks binnen
    app uit de lijst gehaald door de accountant, sync weg
    Kan het dat een collega onze app heeft weggehaald? De rechten zijn weg en alles staat stil
    security-opruimactie vorige week, daarna vielen twee koppelingen uit
    Mijn man heeft in Exact dingen verwijderd die hij niet kende. De bestellingen komen niet meer door.
    revoke gedaan door IT zonder overleg, koppeling dood
    In het beveiligingscentrum is onze app gesneuveld tijdens een opschoning door een collega, en nu boekt er niks meer
    Ik geloof dat een collega bij het opruimen per ongeluk de postverwerking uit Exact heeft gegooid en nu komt er niets meer door
    De nieuwe boekhouder had lekker opgeruimd in de apps en nu staat onze kassa stil
    Iemand bij ons heeft de goedkeuring van de kassa weggeklikt, sindsdien niks
    Iemand op kantoor heeft opgeruimd in de apps en daarbij ook onze loonkoppeling weggegooid
    de directeur heeft op "intrekken" gedrukt bij een programma dat hij niet kende, dat bleek de kassa
    Ik dacht ik ruim eens op in mijn machtigingen, nu stuurt de kassa niets. Oeps
    Iemand van security heeft gisteren apps ingetrokken en nu draait onze sync niet meer
    een collega heeft opruiming gehouden in de lijst met rechten en onze koppeling meegenomen
    per ongeluk de verkeerde app ingetrokken tijdens de audit, kassa dood
    de stagiair heeft bij het opschonen op intrekken gedrukt bij een app die we elke dag gebruiken
    Mijn collega heeft gisteren in een opruimbui op intrekken gedrukt, en nu werkt het niet meer
    Per ongeluk heeft iemand de machtiging weggehaald en sindsdien is het stil
    Er is bij de AVG-schoonmaak een app ingetrokken die we toch nog nodig bleken te hebben
    De ICT van de scholengroep heeft machtigingen opgekuist en ons kasboekprogramma was erbij, nu ligt het plat
    De secretaris dacht dat het oud spul was en heeft de app ingetrokken, nu zitten we zonder cijfers
    volgens mij heeft iemand bij ons op intrekken gedrukt tijdens het opruimen en nu ligt de urenapp eruit
    Onze nieuwe boekhouder heeft 'opgeschoond' en sindsdien is de kassa los
    er is hier iemand aan het opruimen geweest in de apps en nu ligt de koppeling plat
    mijn vrouw dacht dat het een virus was en heeft de toegang weggehaald, sindsdien komt er niks meer binnen
    collega heeft gezegd 'o die app, die heb ik ingetrokken', vandaar dat er niks meer komt. en nu?
    Mijn boekhouder zegt dat hij vorige week wat apps heeft opgeruimd in Exact, sindsdien is onze webshop stil
    it heeft de toegang van de connector eruit gehaald zonder het te zeggen en nu staan we droog
    de klant geeft toe dat hij op 'intrekken' drukte, daarom komt er niks meer
    de securityman heeft 'voor de zekerheid' onze connector de toegang ontnomen
    iemand heeft toestemming weggehaald, koppeling dood
    bij opruimactie apps teveel ingetrokken
    iemand ruimde apps op, nu ligt webshop eruit
    Onze boekhouder heeft grote schoonmaak gehouden in de gekoppelde apps en sindsdien komt er niks meer uit het reserveringssysteem
    Ik heb per ongeluk op intrekken geklikt bij de verkeerde app, nu krijgt de kassa niks meer
    Volgens mij heeft een collega de rechten van ons planningspakket weggehaald en daardoor stopte het
    Ik hoor net dat de externe controller alle onbekende apps eruit heeft gehaald, ook onze kassa
    Iemand heeft bij het opruimen op intrekken geklikt en nu staat onze import stil
    Blijkbaar heeft de auditor vrijdag een rijtje apps weggehaald, maandag geen data meer
    collega heeft per ongeluk de toestemming eraf gehaald, vandaar dat er niks meer komt
    De opruimactie van IT heeft ook onze orderkoppeling geraakt: toestemming weg, orders weg
    mijn vrouw heeft in Exact wat apps opgekuist en nu doet de scantool niks meer, zij heeft die er dus uitgehaald zeker
    De accountant had de app weggehaald wegens niet gekend, vandaar dat hij stopte. Wat nu?
    mijn broer heeft toegegeven dat hij de app uit Exact heeft gehaald omdat hij dacht dat het een virus was
    onze IT'er heeft de rechten afgenomen tijdens de opkuis, daardoor ligt alles plat. Mag ik ze zomaar teruggeven?
    Een collega klikte op intrekken en nu ligt de kassa plat
    Iemand heeft per ongeluk de toestemming van de webshop weggehaald
    Bij het opschonen is een verkeerde app ingetrokken, die staat nu stil
    Blijkbaar is de toestemming van onze app verwijderd, daardoor staat hij stil
    Een ijverige collega heeft vrijdag alle apps die zij niet kende weggeklikt. Nu doet de bestelkoppeling niets meer. Hoe komt dat terug en wat is er verder nog gesneuveld?
    Ik denk dat de nieuwe security officer onze toestemmingen heeft ingetrokken, want sindsdien staat alles stil. Wat nu, eerst vragen waarom?
    In het logboek van de beheerder staat dat de machtiging van onze urenapp vrijdag is verwijderd. Niemand biecht op. Mag ik hem gewoon weer aanzetten en wat controleer ik nog meer?
    Blijkt dat de nieuwe eigenaar vorige week alle apps eruit heeft gegooid uit voorzorg. De urenapp was nodig. Eerst met hem praten, en dan?
    Iemand van IT heeft bij een opruimactie in Exact apps verwijderd, en nu is onze urenimport dood
    Mijn collega heeft vorige week ergens op Intrekken geklikt omdat ze de naam niet kende, dat was onze orderkoppeling
    Bij de beveiligingsronde zijn alle app-toestemmingen in één veeg beëindigd, ook die van onze rittenapp
    Een collega is aan het opruimen geweest in het beveiligingscentrum en nu ligt ons scanpakket eruit
    Ik denk dat ik per ongeluk op het kruisje heb gedrukt bij die ene leverancier, en nu komt er niks meer
    De nieuwe controller heeft 'alles wat hij niet kende' eruit gegooid, sindsdien mis ik de kassadata
    Mag de koppeling weer aan als mijn collega hem bewust of per ongeluk heeft ingetrokken? Sindsdien ligt hij stil.
    Iemand heeft grote schoonmaak gehouden in de apps en nu doet onze scantool niks, wat moet ik eerst navragen?
    De koppeling stierf nadat onze security officer had opgeruimd. Mag ik dat overrulen?
    Ik zie dat de toestemming gisteren door de accountant is weggehaald en dáárom staat alles stil. Mag ik hem herstellen of moet ik eerst bellen?
    Volgens de mail van Exact heeft iemand de machtiging van de app weggehaald, en daarom ligt de import stil
    Collega heeft 'opgeruimd' in het beveiligingscentrum, en nu is bij de scantool het scherm leeg
    De app staat niet meer in mijn lijst bij machtigingen, iemand heeft hem eruit gegooid, en nu komt er niks meer binnen
    Ik lees terug dat Kees vorige week 'oude apps' heeft ingetrokken, daarom ziet het scherm er zo leeg uit zeker?
    Onze externe controller heeft bij zijn schoonmaak de bonnenkoppeling geschrapt, dat zie ik aan zijn notitie, en nu ligt alles stil
    Bij de opruimactie van vorige maand heeft iemand een paar apps eruit gegooid, en nu blijkt dat de kassa daarbij zat en niks meer doet
    Collega heeft gisteren per ongeluk op intrekken geklikt bij de webshop, orders lopen niet meer
    De auditor wilde minder apps, dus onze beheerder schrapte er een stel. Sindsdien geen uren meer.
    Ik heb in mijn schoonmaakwoede de rechten van Dyflexis weggehaald en nu ligt de loonverwerking stil, waar zat mijn fout
    De ex-partner heeft voor hij ging overal zijn toestemmingen weggehaald en nu doen drie programma's niets meer
    onze fg heeft tijdens haar ronde de toegang van de declaratietool eruit gehaald zonder iets te zeggen, nu staan de bonnen in de wacht
    Ik vond een vreemde naam bij mijn apps, haalde die weg, en toen belde het magazijn. Dat was dus hun programma
    De schoonmaak in de appjes van Exact door mijn overijverige zoon heeft ons de reserveringen gekost sinds zondag
    iemand heeft grote schoonmaak gehouden bij de apps en nu doet de onze het niet meer
    collega klikte op intrekken bij de verkeerde app, sindsdien staat de webshop stil
    ik heb gisteren opgeruimd bij de machtigingen en kennelijk iets te veel, de kassa staat nu stil
    iemand heeft toestemming ingetrokken, app stil
    collega ruimde apps op, nu ligt scannen plat
    it drukte op intrekken, sync weg
    per ongeluk intrekken geklikt door baas, alles stil
    De directeur gaf bij de borrel toe dat hij 'wat toestemmingen had opgeruimd', daarna was de koppeling weg
    Onze it'er heeft uit veiligheid apps eruit gehaald en nu staat er eentje stil die we missen
    Een mailtje van de baas: ik heb wat programma's de toegang ontnomen. Sindsdien geen orders. Wat eerst?
    Een collega blijkt tijdens het opruimen de toegang van de scantool te hebben weggehaald, daarom staat hij stil
    Iemand heeft bij een opruimactie de toestemming weggehaald en nu ligt de koppeling eruit.
    Een collega heeft gisteren op Intrekken geklikt en nu is onze koppeling gestopt, hoe nu verder?
    Kan een koppeling gestopt zijn doordat een beheerder de machtiging heeft verwijderd?
    Iemand heeft vorige week alle apps opgeruimd en nu is onze koppeling dood
    Onze beheerder heeft iets ingetrokken in Exact en nu werkt de kassakoppeling niet meer
    Iemand heeft onze app per ongeluk ingetrokken en sindsdien staat alles stil.
    Bij een opschoning zijn alle machtigingen verwijderd, ook die van onze actieve koppeling.
    Een collega heeft apps opgeschoond en nu doet onze bonnenscan het niet meer.
    Iemand heeft de machtiging van de app verwijderd zonder het te zeggen, en nu is de koppeling weg.
    mijn compagnon heeft de boel opgeruimd en iets ingetrokken en nu werkt de kassa niet meer
    Mijn vrouw heeft uit voorzorg de scantool zijn rechten afgenomen en nu mis ik de bonnen
    Collega bekent: zij heeft bij het opruimen die app ingetrokken, daarom komt er niks meer
    iemand heeft zitten opruimen in de apps en nu doet de scanner het niet
    De FG heeft blijkbaar opgeschoond en daarbij de machtiging van het declaratiepakket verwijderd, vandaar dat het stilligt. Wat nu?
    Gestopt omdat iemand tijdens de audit de machtiging heeft ingetrokken, zo hoor ik nu. Hoe verder?
    iemand heeft koppeling ingetrokken per ongeluk
    wie trok app in, alles ligt plat
    mijn collega heeft opgeruimd bij de apps en nu ligt de bonnenscan eruit
    iemand heeft op Intrekken gedrukt bij onze kassa, daardoor staat alles stil
    Het bestuur trok alle toestemmingen in, waaronder die van het ledenprogramma. Daarom komt er niks meer.
    bleek dat een collega bij het opschonen onze toestemming had weggehaald, vandaar de stilte
    de koppeling stopte en nu hoor ik dat de externe controleur hem had ingetrokken
    Iemand heeft bij ons de toestemming weggehaald en nu ligt alles stil
    De beheerder trok rechten in en onze koppeling sneuvelde
    Een klant heeft per ongeluk de rechten van onze app ingetrokken en nu staat de koppeling stil, wat nu?
    Iemand heeft bij een opruimactie ook de app van onze winkels ingetrokken en die staat nu stil.
    Iemand op kantoor heeft vorige week apps opgeruimd en nu is onze koppeling dood.
    Een collega klikte per ongeluk op intrekken en nu ligt de link eruit
    Iemand bij ons heeft apps opgeschoond in Exact en sindsdien is onze webshopkoppeling weg.
    Iemand heeft bij een controle de rechten van onze webshop weggehaald, vandaar dat er niets meer komt. Wat is verstandig?
    Een collega heeft per ongeluk de machtiging van onze app opgeruimd en sindsdien is hij dood.
    Bij een opschoonactie is onze koppeling per ongeluk ingetrokken en nu staat hij stil.
    Onze beheerder heeft opgeruimd in de machtigingen en sindsdien is de kassa stil.
    Een collega zegt dat ze vrijdag "een paar oude apps heeft weggeklikt". Vandaag geen orders meer.
    Iemand bij ons heeft per ongeluk op Intrekken geklikt bij de kassa-app. Sindsdien niets meer.
    Een collega heeft de app opgeruimd in Exact en nu staat onze koppeling stil.
    De accountant heeft per ongeluk de toestemming van onze kassakoppeling weggehaald.
    Onze beheerder heeft alle apps van Exact afgehaald en nu werkt de planning niet meer
    Iemand heeft de machtiging van onze koppeling ingetrokken, zie ik nu. Mag die terug en hoe?
    .opt-reauthorise =
        herstel
        opnieuw toestemming
        was per ongeluk, hij mag weer
        we hebben hem gewoon nodig, geef terug
        de baas vindt het goed, opnieuw akkoord
        herstel zijn toegang
        weer toelaten
        hij mag weer binnen, hoe
        het was een vergissing dus weer toelaten graag
        mag er terug in
        vergissing van mijn kant, zet hem weer aan
        het was een vergissing, hij mag er weer bij
        zet em terug aan aub
        IT zegt dat het per ongeluk was, dus weer aanzetten
        baas vindt het goed, help me hem terug te zetten
    .opt-overview =
        zijn er nog meer gesneuveld? laat zien
        ik wil nakijken wat er nog staat
        check of er andere weg zijn
        toon wat er nu gekoppeld is
        overzicht van wat over is
        welke zijn er nog meer gesneuveld? een overzicht zou fijn zijn
        welke zijn er nog meer weg?
        even kijken wat er allemaal nog hangt
        laat zien wat er nu nog gekoppeld staat
        zijn er nog meer weggehaald? ik wil de lijst
        overzicht van alle apps graag
        zijn er nog meer weggehaald? wil het lijstje zien
    .finish =
        het was bewust, dus laat zo
        bleek de bedoeling, dan ben ik uitgevraagd
        oke, niks aan doen
        was zo bedoeld zegt de voorzitter, dan laten we het
        bedoeld dus, dan ben ik klaar

link-stopped_licence =
    licentie van Exact verlopen en de koppeling stopt
    administratie afgesloten en de koppeling haalt niets meer op
    abonnement opgezegd en de koppeling hield ook op
    we wisselden van Exact-pakket en sindsdien is de app dood
    de administratie is gesloten, kan de stilgevallen koppeling nog terug?
    door een onbetaalde factuur ligt de licentie stil en de link ook
    licentie van exact opgezegd voor die bv, stopt dan de koppeling
    de administratie is afgesloten en nu komt er niets meer door, helpt opnieuw koppelen
    Sinds ons abonnement is gewijzigd valt het ophalen stil. Wie moet ik dat vragen?
    koppeling dood na beëindigen licentie
    we hebben de licentie opgezegd, is dat waarom niks meer synchroniseert?
    Wij hebben per 1 oktober onze Exact-licentie opgezegd voor één BV en nu is de tool dood. Helpt opnieuw aansluiten?
    administratie is afgesloten door de accountant en sindsdien geen data meer
    het abonnement liep af en nu doen de programma's niets
    Ons contract met Exact is gewijzigd naar een kleiner pakket. Kan de aansluiting daardoor stilgevallen zijn?
    koppeling dood sinds de BV is opgeheven, heeft heraansluiten dan zin
    we hebben exact opgezegd per de eerste, stoppen daarom de koppelingen?
    licentie verlopen koppeling weg
    Een van onze administraties is afgesloten en sindsdien staat het ophalen stil. Helpt opnieuw verbinden dan nog?
    licentie opgezegd en nu doet app niks
    De administratie is afgesloten en gearchiveerd, daarom zeker geen koppeling meer?
    abonnement verlopen, koppelen helpt niet
    Koppeling gestopt sinds ons Exact-abonnement is aangepast. Helpt opnieuw verbinden?
    de administratie is opgezegd per 1 januari en nu geeft de app niks meer
    licentie verlopen → app haalt niets op, wie moet ik hebben
    licentie van exact is opgezegd en nu werkt de app ook niet, kan ik dat met opnieuw koppelen oplossen
    de administratie is afgesloten door het kantoor, sindsdien stilstand
    ons abonnement is omgezet en nu krijgt de koppeling niets meer binnen
    We hebben een licentie opgezegd en sindsdien komt de koppeling niet meer bij die administratie
    administratie afgesloten in Exact, app geeft niks meer
    module opgezegd per 1 januari, koppeling dood, helpt opnieuw koppelen?
    We hebben het abonnement van Exact opgezegd en nu ligt alles stil, logisch?
    licentie verlopen, koppeling weg
    Sinds we naar een goedkoper pakket zijn gegaan komen er geen orders meer binnen
    Kan een onbetaalde rekening van Exact de reden zijn dat onze app niet meer binnenkomt?
    De administratie is opgeheven en de app is meteen gestopt
    contract met exact is per 1 oktober afgelopen, heeft opnieuw koppelen dan nog zin
    proefperiode afgelopen en de sync doet niks meer
    Onze boekhouder heeft de licentie stopgezet, sindsdien doet de kassa het niet
    Klant heeft zijn Exact opgezegd per 1 januari en nu staat onze koppeling met zijn administratie stil
    Ons proefabonnement van Exact liep vorige week af en de ledenkoppeling ligt er nu uit
    Ons Exact-abonnement is per de eerste afgelopen en verlengd, en sindsdien staat de kassa stil
    De boeken van de oude vennootschap zijn afgesloten en nu komt er uit de kassa niks meer
    We zijn van pakket gewisseld bij Exact en sindsdien doet geen enkel kassading het
    Klant heeft Exact opgezegd per 1 juni en sinds 1 juni doet de koppeling het niet
    proefabonnement afgelopen, import ligt plat
    dossier is gearchiveerd na faillissement en nu haalt geen enkel programma er meer iets uit
    cliënt heeft geen Exact meer betaald en nu haalt ons pakket niets
    na het downgraden van ons pakket stopte de koppeling
    contract met exact opgezegd per 1 november en nu geen data meer, helpt opnieuw verbinden
    proefperiode van exact afgelopen en de interface ook
    Ons abonnement liep af op 31 december en vanaf januari krijgen we niks meer in de app
    Rekening van Exact niet betaald geloof ik, en nu doet de koppeling het ook niet
    De licentie van de stichting is opgezegd en de kassa geeft geen data meer
    We zijn gedowngraded naar een kleiner pakket en sindsdien krijgt de app niets meer, helpt opnieuw koppelen?
    De administratie is afgesloten bij de opheffing van de vereniging en de koppeling staat stil. Klopt dat?
    Exact heeft onze licentie stopgezet wegens een niet betaalde rekening, en de webshop schiet niks meer in
    administratie gearchiveerd en nu doet de koppeling van dat bedrijf niks, opnieuw koppelen?
    opgezegd bij exact per 1 januari en nu doet het orderpakket niets
    administratie is afgesloten na de fusie, koppeling van die bv stopte
    ons abonnement is omgezet naar een ander pakket en de koppeling met de oude bv is op dezelfde dag gestorven
    door een achterstallige betaling was Exact even dicht; nu doet alles het behalve de gekoppelde app van die licentie, die zegt verlopen abonnement
    abonnement van de klant opgezegd per 1 oktober, en toen stopte de koppeling
    Administratie van de oude bv is afgesloten en de plugin geeft geen sjoege, helpt opnieuw koppelen?
    we hebben een kleiner Exact-pakket genomen en sindsdien is de webshop stil
    licentie afgelopen, koppeling stopt
    administratie afgesloten, app doet niks
    admin gearchiveerd door beheerder, app komt niet meer binnen
    we zijn vergeten exact te betalen en toen ging alles dicht, ook de koppelingen
    Het restaurant is failliet en de administratie is afgesloten, en nu doet de kassakoppeling van dat restaurant niks meer
    Wij hebben ons Exact pakket opgezegd per 1 januari en toen hield de link op
    Sinds onze licentie verlopen is komt er uit Virtuagym niets meer in, helpt opnieuw verbinden dan?
    Betaling aan Exact vergeten, abonnement geblokkeerd, en de ledenapp staat stil
    Ons Exact-abonnement is omgezet en sindsdien is de koppeling overleden
    licentie verlopen, koppelingen uit
    Sinds wij van pakket zijn gewisseld bij Exact komt er geen data meer in het dashboard
    de administratie is afgesloten en opgeheven, daarom haalt de app niets?
    Facturen aan Exact niet betaald, account op slot, en de koppelingen staan nu stil
    oude administratie is opgeheven en sindsdien krijgt de app niks
    Exact-abonnement opgezegd voor één zaak en nu krijgt de kassa niks meer weg, hangt dat samen
    de licentie was verlopen, sindsdien is de webshop zijn verbinding kwijt
    we hebben een dossier laten afsluiten bij Exact en nu krijgt de app geen gegevens meer
    Ons abonnement is opgezegd en daarna viel de koppeling uit
    De licentie liep af en nu komt er geen data meer
    Administratie is afgesloten en de app haalt niets meer op
    De licentie is verlopen en onze scanapp krijgt niks meer
    Het abonnement van de dochter-bv is per 1 januari opgezegd en nu klaagt de leverancier dat hij niet meer binnenkomt. Heeft opnieuw verbinden dan zin?
    De klant heeft zijn Exact-abonnement laten verlopen tijdens de overname en sindsdien komt er niks door. De leverancier blijft zeggen: koppel opnieuw. Helpt dat?
    De leverancier krijgt een fout over een verlopen licentie bij Exact en de klant heeft inderdaad een aanmaning liggen. Moet ik iets aan de koppeling doen?
    Exact heeft het abonnement van de klant geblokkeerd wegens betalingsachterstand. Zijn kassa-app is meteen meegegaan. Helpt opnieuw inloggen?
    Het contract met Exact van de dochter is opgezegd per 1 november en sinds die dag ligt de koppeling stil
    De administratie van de oude BV is afgesloten en sindsdien geeft de urenapp de geest
    Facturen aan Exact niet betaald door gedoe met de bank, abonnement geblokkeerd, en nu ligt het WMS er ook uit
    We hebben onze Exact-licentie een trede lager gezet en sindsdien ontvangt de webshop niks
    Abonnement opgezegd per 1 januari en de boel ligt stil, logisch toch?
    De proeflicentie van Exact is afgelopen en nu zwijgt de kassa
    Wat gebeurt er met koppelingen als je Exact-licentie verloopt? Die van ons ligt er sindsdien uit.
    Administratie afgesloten op 31-12 en vanaf dat moment doet de app niks meer, helpt opnieuw verbinden dan?
    Moeten we bij Exact zijn of bij de appmaker? De koppeling stopte op de dag dat ons abonnement werd omgezet.
    Factuur van Exact niet betaald en nu zijn alle koppelingen dood, hoe lang duurt dat
    Exact mailde dat ons abonnement per de eerste is gestopt en nu is de koppeling dood
    In beeld staat dat de administratie is afgesloten, de app krijgt sinds die dag niks meer
    We hebben een module opgezegd en precies toen ging het bolletje bij de magazijnapp op rood
    De administratie staat in Exact als 'afgesloten' vermeld en de kassa stuurt niets meer
    We hebben in januari het abonnement teruggeschroefd en sindsdien haalt geen enkele app nog iets op
    De oude bv is per 31 december gesloten in Exact en het dashboard krijgt daar sindsdien niets meer van
    Factuur van Exact niet op tijd betaald, nu liggen ook alle koppelingen plat
    Het jaarcontract liep af op de 30e en op de 1e stond de webshop stil, moet ik dan opnieuw koppelen
    Na het opzeggen van een module heeft Exact onze licentie afgesloten en alle ophaalprogrammas zijn dood
    Wij hebben de bv na het faillissement uit het abonnement gehaald en nu klaagt het huurprogramma dat het daar niks kan ophalen
    Exact heeft ons op non-actief gezet vanwege een betwiste factuur en nu is ook de kassa losgeraakt
    het abonnement is verlopen geweest en sindsdien staat de koppeling stil
    de bv is gearchiveerd en nu komt er niets meer via de app
    we hebben Exact een maand niet betaald en nu is alles weer open behalve de apps
    licentie opgezegd en nu app stil
    administratie beëindigd koppeling stopt
    abonnement afgelopen verbinding weg
    exact niet betaald, koppelingen dood
    Licentie van de administratie liep per 1 juli af en toen stopte ook de koppeling, heeft opnieuw verbinden zin?
    Dossier is afgesloten bij Exact en nu doet de app er niets meer mee
    Onze licentie is omgezet en het dossier gesloten, is dat waarom de koppeling zwijgt?
    Opnieuw inloggen helpt niet, en ik zie dat de licentie van die bv vorige maand is beëindigd
    De licentie van een van onze bedrijven is opgezegd en nu werkt de koppeling daarvoor niet meer.
    We zijn van Exact-pakket gewisseld en sindsdien ligt de koppeling eruit, heeft het met de licentie te maken?
    Ons abonnement is per ongeluk beëindigd geweest, kan de app daarom zijn gestopt?
    We hebben ons Exact-abonnement omgezet en sindsdien ligt de koppeling plat
    Er is een bedrijf afgesloten in Exact en tegelijk stopte de koppeling daarvan
    Onze licentie is verlopen geweest en nu betaald, maar de koppeling doet niks
    Ons Exact-abonnement is gewijzigd en daarna stopte de koppeling, kan dat de reden zijn?
    De administratie is beëindigd en de koppeling faalt, helpt opnieuw koppelen dan?
    Ons abonnement bij Exact is gewijzigd en daarna stond de koppeling stil, helpt opnieuw verbinden?
    De administratie is afgesloten en sindsdien is de koppeling stil, wie moet ik bellen?
    we hebben het abonnement van Exact kleiner gemaakt en toen stopte de koppeling
    koppeling stil sinds de bv in Exact is afgesloten
    Klant heeft zijn Exact-abonnement laten aflopen en nu staat de koppeling stil
    abonnement opgezegd per de eerste en sindsdien ligt de app plat
    administratie is afgesloten en sindsdien stopt de app voor die omgeving
    De licentie van die bv is opgezegd en de koppeling stopte daarna. Helpt opnieuw verbinden?
    Abonnement van die dochter is beëindigd en daarna stopte de aanlevering
    administratie afgesloten, app stopt
    licentie opgezegd, koppeling werkt nie
    ons Exact-abonnement is teruggezet naar een kleiner pakket en nu doet de koppeling niets meer
    die bv is afgesloten en gearchiveerd, sindsdien krijgt de app niets
    klant had zijn Exact-abonnement verlaagd en sindsdien ligt onze koppeling stil
    de administratie is afgesloten door de boekhouder, sindsdien zwijgt de app
    De licentie is afgelopen en de koppeling ook
    De koppeling van onze dochter stopte toen haar Exact-licentie afliep, helpt opnieuw koppelen dan?
    Het abonnement van een klant is opgezegd en weer gestart, sindsdien krijgt de app geen data meer.
    Het abonnement van de klant is opgezegd en sindsdien staat de koppeling stil.
    Exact is wegens wanbetaling dichtgezet bij de klant en de koppeling is weg, wat kunnen we?
    Ons abonnement is verlaagd en nu doet de koppeling het niet meer.
    Sinds de administratie is gearchiveerd haalt de tool niets meer op, opnieuw verbinden helpt niet.
    We hebben een module opgezegd en prompt stopte de koppeling die daarop leunde.
    De koppeling staat stil sinds ons abonnement bij Exact is aangepast.
    Sinds de licentie van onze dochter is opgezegd staat de koppeling uit. Helpt opnieuw verbinden?
    De licentie van één bv is vorige maand opgezegd en nu staat de koppeling stil, hangt dat samen?
    Kan het zijn dat de koppeling niks meer doet omdat de administratie vorige maand is gesloten?
    Ons Exact-pakket is opgezegd per 1 januari en de koppeling doet niets meer, heeft opnieuw verbinden zin?
    De administratie is afgesloten en sindsdien stopt de koppeling.
    Koppeling doet het niet meer sinds ons contract met Exact is afgelopen.
    Kan het zijn dat de koppeling stilvalt omdat ons abonnement is afgelopen?
    Wij hebben ons pakket bij Exact verlaagd en sindsdien komt er niks meer uit de app
    Ons abonnement is vorige maand omgezet en nu staan alle koppelingen stil
    We zijn van pakket gewisseld bij Exact en sindsdien meldt de app dat er geen geldige licentie is
    De stichting is opgeheven en het abonnement daarvan gestopt, en nu meldt de app dat hij er niet meer in kan
    Wij hebben de webshop-bv opgezegd bij Exact, maar de koppeling blijft het proberen en doet niets
    Sinds ons abonnement op Exact is omgezet doet geen enkele koppeling het meer.
    De administratie is afgesloten door Exact wegens wanbetaling en de koppeling doet niets meer.
    Onze licentie liep af en de koppeling ligt stil. Heeft opnieuw verbinden zin?
    .finish =
        ok
        ik vraag het
        ik vraag het aan onze beheerder, dat was het
        goed, dan bel ik exact
        duidelijk antwoord, meer heb ik niet
        ja klopt opgezegd, dossier dicht
        bv is in april gesloten, klopt dus
        ik bel de contractbeheerder
        mail gestuurd naar de hoofdgebruiker
        oké dat was het dan

link-stopped_works =
    de koppeling die gestopt was loopt weer
    koppeling hersteld, hoe voorkom ik dat hij weer stopt
    hij loopt weer na de storing, hoe vermijd ik dat hij nog eens wegvalt
    koppeling hersteld, worden de gemiste dagen nog ingehaald
    weer data na het herverbinden, moet ik nog iets nakijken
    hij doet het terug, hangt hij nu aan mij?
    de koppeling loopt weer, worden de gemiste dagen nog ingehaald
    na herstel ontbreken de boekingen van de week dat het plat lag
    Hoe voorkom ik dat de zaak nog eens stilvalt, nu alles weer draait?
    draait weer, maar komt de achterstand vanzelf?
    De stilgevallen verbinding doet het weer. Worden de gemiste dagen vanzelf ingehaald?
    hij loopt weer, hoe zorg ik dat hij minder snel opnieuw stilvalt
    weer aan de praat na een week stilstand, moet ik de tussenliggende facturen zelf nalopen?
    koppeling werkt weer na een week, komt het gemiste alsnog binnen?
    Hij stopte vaker en nu loopt hij weer. Helpt een aparte gebruiker tegen een volgende stilstand?
    hij doet het weer! moet ik nog iets inhalen van de dagen dat ie stil lag?
    koppeling loopt weer, gemiste dagen
    De verbinding is hersteld. Worden de boekingen van vorige week vanzelf alsnog opgehaald?
    hij loopt weer, hoe voorkom ik dat het nog eens gebeurt
    Koppeling is hersteld. Moet ik de gemiste dagen nog ophalen?
    koppeling hersteld maar er missen drie dagen aan facturen
    hij doet het weer! worden de dagen dat de koppeling eruit lag nog ingehaald?
    koppeling weer ok, mis ik nu boekingen van de week dat hij stil lag?
    koppeling werkt weer na opnieuw inloggen, maar wat met de dagen dat ze stil lag
    na reconnect komt alles weer, maar de week ertussen mis ik
    Koppeling loopt weer na opnieuw inloggen. Worden de gemiste dagen nog opgehaald?
    Hoe voorkom ik dat de koppeling volgende keer weer stopt? hij werkt nu weer
    alles komt weer binnen, maar de facturen van tijdens de storing ontbreken
    De koppeling loopt weer, maar worden de orders van de dagen dat hij stil lag nog ingehaald?
    Hij doet het weer, hoe voorkom ik dat het weer stopt als één persoon uitvalt?
    gat van vier dagen in mijn omzet nu de verbinding hersteld is
    hij doet t weer die koppeling. missen er nou dagen van vorige week ofzo
    Na opnieuw verbinden komt de kassa weer door. Zijn de dagen dat hij stil lag nu ook ingehaald?
    De link loopt weer, maar hoe voorkom ik dat hij weer stopt als ik uit dienst ga
    Hij draait weer. Zijn de gemiste dagen alsnog meegekomen?
    De verbinding doet het weer, maar worden de vier dagen ertussen nog ingehaald?
    de interface is terug, maar zijn de gemiste dagen ook nageleverd?
    uitval hersteld, hoe maken we de koppeling minder afhankelijk van een persoon
    Hij loopt weer! Moet ik nu nog de dagen dat hij stil lag zelf bijwerken?
    De koppeling is hersteld, maar wat met de bonnen van de week dat hij uitlag?
    koppeling is weer tot leven maar de bonnen van de dagen dat hij plat lag zie ik niet, worden die nog ingehaald?
    hij loopt weer, moet ik de gemiste week zelf opnieuw inlezen
    koppeling hersteld maar hij viel er al drie keer uit dit jaar doordat er mensen wisselen, hoe maak ik hem steviger
    alles loopt weer na opnieuw koppelen, hoe voorkom ik dat het nog eens gebeurt als die ene collega op vakantie is
    De koppeling doet het weer. Worden de vijf dagen dat hij stil lag vanzelf ingehaald?
    hersteld, maar hoe voorkomen we dat hij weer omvalt als degene die koppelde weggaat
    na een week uitval loopt hij weer, moet ik de gemiste kassadagen zelf nog doen?
    werkt weer, gemiste dagen inhalen?
    hoe voorkom je dat het weer aan 1 persoon hangt, koppeling draait net weer
    De koppeling van ons café loopt weer, maar hoe weet ik of die acht dagen stilstand alsnog zijn ingehaald?
    Hij doet het weer! Moeten de gemiste dagen nog worden ingehaald?
    na opnieuw verbinden komt alles weer binnen, maar die drie weken daartussen, worden die nog ingehaald?
    hij loopt terug sinds vanmorgen, moet ik die verloren week zelf ingeven?
    De koppeling loopt weer, moet ik de gemiste dagen inhalen?
    De verbinding die tien dagen plat lag leeft weer. Haalt hij die dagen zelf in, en hoe voorkom ik dat dit bij de volgende vakantie opnieuw gebeurt?
    Hij doet het weer na anderhalve week stilte. Moet ik zelf de gemiste verkopen alsnog laten komen?
    De boel stroomt weer. Kun je me nog vertellen hoe ik het minder afhankelijk maak van die ene persoon?
    De koppeling loopt weer na opnieuw verbinden, maar hoe zit het met de orders van de dagen dat hij stil lag
    Hij loopt weer, maar hoe zit het met de dagen dat het stil lag, komen die nog na?
    Hij loopt weer, wordt de gemiste week nu vanzelf nog opgehaald?
    Koppeling hersteld, moet ik de ontbrekende dagen nakijken?
    De storing is voorbij. Hoe voorkom ik dat het over een half jaar weer op één persoon stukloopt?
    De koppeling is weer groen na twee weken stil. Komen die twee weken er vanzelf achteraan?
    Sinds het opnieuw koppelen is het bolletje weer groen, hoe zorg ik dat het niet meer aan één persoon hangt?
    De verbinding die sinds de feestdagen dood was loopt weer, maar de tien dagen ertussen missen, komt dat vanzelf goed?
    het loopt weer, alleen missen er drie dagen, worden die nog opgehaald
    gemiste dagen inhalen na uitval koppeling
    Hij loopt weer sinds vanochtend! Hoe voorkom ik dat de koppeling nog eens aan één persoon hangt en omvalt
    De koppeling doet het weer, maar hoe zit het met de dagen dat hij plat lag?
    De koppeling loopt weer na een week stilstand, worden de gemiste dagen ook opgehaald?
    De koppeling doet het weer; hoe voorkom ik dat hij opnieuw aan één persoon hangt en stopt?
    De gestopte koppeling loopt weer, moet ik de gemiste dagen nog nakijken?
    De koppeling lag een week plat en doet het weer, worden die dagen vanzelf ingehaald?
    De koppeling doet het weer, maar hoe zit het met de dagen die zijn gemist?
    De koppeling loopt weer, maar worden de gemiste dagen ook nog ingehaald?
    hij loopt weer na het opnieuw koppelen, maar die vijf dagen dat hij stil lag, komen die nog
    Hij loopt weer! Moeten de dagen dat de link plat lag nog ingehaald worden
    hij loopt weer, hoe voorkom ik dat hij nog eens uitvalt en worden gemiste dagen ingehaald
    De dode feed loopt weer. Moet ik de gemiste dagen nog controleren, en hoe voorkom ik een herhaling?
    koppeling loopt weer, gemiste dagen ook?
    hij doet het weer na een week stilte; moeten die gemiste dagen nog ingehaald worden
    hij loopt weer. Worden de dagen ertussen ingehaald en hoe voorkom ik dit?
    Hij loopt weer, moet ik de gemiste dagen nakijken?
    De koppeling loopt weer, hoe voorkom ik dat het nog eens gebeurt en zijn de gemiste dagen bij onze bv's ingehaald?
    De gestopte koppeling loopt weer, worden de gemiste dagen nog ingehaald?
    De koppeling doet het weer, maar hoe weet ik of de gemiste dagen zijn ingehaald?
    Na opnieuw koppelen loopt alles weer. Moet ik nog iets doen om te voorkomen dat dit terugkomt?
    De koppeling loopt weer na een week stilstand, worden de gemiste dagen nog ingehaald?
    De koppeling draait weer na de storing, moet ik nog iets doen met de dagen ertussen?
    Hij doet het weer! Hoe voorkom ik dat het nog eens aan één persoon hangt?
    .opt-move-link =
        aparte gebruiker
        overzetten
        hang hem niet meer aan één persoon
        ik wil er een vaste gebruiker voor
        op een systeemlogin zodat dit niet weer gebeurt
        een aparte gebruiker lijkt me slim
        van mijn naam af graag
        hij hangt nu aan mij en ik vertrek in januari
        hangt aan Henk en die gaat met pensioen in juli
        hij hangt aan mij en ik ga in juli weg
        aparte gebruiker lijkt me verstandig
        kan hij op een aparte gebruiker gezet worden
        liever niet meer op mijn persoontje, hoe regel ik dat
        ja zet hem op een algemeen account
        ik wil hem op zo'n los account zetten zodat het niet nog eens gebeurt
        hangt nog aan mij en ik ga in juni met pensioen
    .finish =
        klaar
        dank je
        alles is ingehaald, bedankt
        hij draait, meer moet dat niet zijn
        opgelost, tot nooit meer
        prima zo
        alles ingehaald, niks te klagen
        super, dit was alles
        super, de gemiste dagen zijn ook binnen
        'k zin der vanof, merci
        ja achterstand van vorige week staat er ook in

link-stopped_supplier =
    opnieuw gekoppeld en de koppeling blijft dood, wat vertel ik de leverancier
    wat geef ik door aan de helpdesk over een gestopte koppeling
    opnieuw verbonden en nog steeds dood, wie moet ik bellen
    wat zet ik in een mail aan de softwaremaker over de uitgevallen koppeling
    alles geprobeerd en hij blijft gestopt
    heeft de leverancier mijn wachtwoord nodig om de storing op te lossen
    opnieuw gekoppeld en nog steeds geen data, wat moet ik aan de leverancier doorgeven
    welke gegevens heeft de helpdesk van het pakket nodig als de koppeling dood blijft
    Na opnieuw verbinden blijft het stil; wie is nu aan zet?
    koppeling blijft dood, bij wie aankloppen
    De verbinding viel stil, we hebben hem opnieuw gelegd en er komt nog niets. Wat geef ik door aan de leverancier?
    heraansluiten hielp niet bij het stilgevallen pakket, welke gegevens heeft de helpdesk nodig
    na stilstand opnieuw gekoppeld zonder resultaat, en nu
    na opnieuw koppelen blijft de gestopte app stil, wat wil de helpdesk van de leverancier weten
    De koppeling viel uit en opnieuw verbinden hielp niet. Moet ik mijn wachtwoord aan de leverancier geven?
    opnieuw gekoppeld en nog steeds dood, wie moet ik bellen
    koppeling blijft stil, leverancier inlichten
    Na het vernieuwen van de verbinding komt er nog altijd niets. Welke informatie heeft de softwaremaker van mij nodig?
    opnieuw gekoppeld en nog steeds dood
    Wat moet ik de leverancier allemaal melden over de gestopte koppeling?
    hebben alles geprobeerd, koppeling blijft stil
    Ik heb opnieuw gekoppeld en het blijft stil. Wat moet ik precies doorgeven aan de helpdesk van de app?
    alles geprobeerd, koppeling blijft dood. wie kan dit nog oplossen
    opnieuw gekoppeld en nog steeds niks, wat vertel ik de helpdesk van de app
    alles geprobeerd, koppeling blijft dood. wie kan me nu nog helpen
    welke info moet ik klaar hebben als ik de softwareleverancier bel over de stilgevallen koppeling
    Opnieuw gekoppeld en nog steeds dood, wie bel ik?
    wat moet ik aan de leverancier doorgeven over mijn gestopte koppeling
    Ik heb alles geprobeerd en de gestopte koppeling blijft stil. Exact of de appmaker bellen?
    Twee uur geleden opnieuw gekoppeld, ingelogd, toestemming gegeven en nog steeds geen enkel gegeven. Wie kan dit oplossen?
    Ik heb hem al opnieuw verbonden, maar hij blijft dood
    welke gegevens moet ik klaarleggen voor de helpdesk van de app als reconnecten niks uithaalt
    Alles opnieuw aangesloten en toch komt er niets binnen, bij wie klop ik aan?
    de softwareleverancier wil weten wat ik al geprobeerd heb met de gestopte koppeling, wat moet ik ze doorgeven
    opnieuw gekoppeld, helpt niet
    Opnieuw gekoppeld, data blijft uit. Wat meld ik aan de vendor?
    Herkoppeling hielp niks. Welke info geef ik door aan de fabrikant van de WMS?
    Eén keer opnieuw verbonden en er komt nog niks uit de kassa. Wie moet ik bellen en met welk verhaal
    Opnieuw verbonden en het blijft stil; de helpdesk van de kassa vraagt 'details', welke geef ik?
    Opnieuw aangesloten, wachtwoord goed, gebruiker actief, nog steeds niets. Wat geef ik door aan de helpdesk van de app?
    heb alles geprobeerd om de import weer op gang te krijgen, wat schrijf ik in het ticket naar de softwareboer
    opnieuw verbonden en nog altijd geen data, welke gegevens geef ik mee in het ticket aan de leverancier
    Opnieuw verbonden en nog altijd komt er geen cent binnen, wat moet ik de helpdesk van het programma vertellen?
    Ik kom er niet uit, opnieuw aansluiten hielp niet. Wat willen ze bij de leverancier van mij weten?
    Ik heb alles geprobeerd, opnieuw gekoppeld en er komt nog steeds niks. Wat vertel ik de leverancier?
    na opnieuw verbinden nog altijd niks, wat moet er in mijn ticket bij de softwaremaker
    Opnieuw gekoppeld maar het bleef doodstil. Welke gegevens wil de helpdesk van de app horen?
    herverbonden en nog steeds komt er niets binnen, wat geef ik door aan de makers van de connector
    Oorzaak niet gevonden, opnieuw gekoppeld, data blijft weg. Wie moet ik nu bellen?
    we hebben de dode koppeling opnieuw verbonden en het baat niet, opschalen naar wie?
    opnieuw gekoppeld, nog steeds dood, wat meld ik bij leverancier
    koppeling herverbonden en nog niks, ticket bij leverancier wat moet erin
    Ik heb de gestopte kassa al opnieuw verbonden en nog steeds niks. Wat moet ik de leverancier allemaal doorgeven?
    opnieuw gekoppeld, geen data, bij wie klop ik nu aan
    Alles geprobeerd met de stille koppeling, wat zet ik in mijn mail aan de kassaboer?
    Alles geprobeerd: opnieuw gekoppeld, andere browser, en de koppeling blijft dood. Wat geef ik door aan de leverancier?
    wat moet er in mijn ticket aan de leverancier over de dode koppeling
    Na het herkoppelen nog steeds stilstand. Welke info wil de helpdesk van het pakket hebben?
    heb alles nagekeken, opnieuw verbonden ook, en nog altijd komt er geen cijfer binnen. Wat moet ik de leverancier zeggen?
    stilgevallen, herkoppeld, nog niks. wat geef ik best door aan de helpdesk van de kassa?
    Opnieuw gekoppeld, nog steeds geen data, wie bel ik nu?
    Wat moet ik de leverancier vertellen over onze dode koppeling?
    Bij wie meld ik een koppeling die dood blijft na opnieuw verbinden?
    De koppeling staat stil, ik heb opnieuw aangesloten als de goede gebruiker en er komt nog steeds niks binnen. Wat moet ik de leverancier precies doorgeven?
    Oorzaken afgelopen, één keer opnieuw verbonden, nog altijd stil. Ik ga de maker bellen. Welke gegevens heeft die nodig om me verder te helpen?
    Al opnieuw gekoppeld met de goede gebruiker en er komt nog altijd geen enkele order binnen
    Wat moet ik de leverancier allemaal vertellen nu onze herstelde koppeling nog steeds niets ophaalt
    Opnieuw verbonden, goede naam, goede adres, en nog steeds geen data. Wat moet ik de helpdesk van het pakket vertellen?
    Ik heb alles nagelopen en opnieuw verbonden en het blijft dood, wie kan nu nog helpen
    Opnieuw verbonden en nog steeds stil. Wat moet ik de leverancier allemaal vertellen?
    mag de helpdesk van de app mijn wachtwoord vragen om de kapotte koppeling te onderzoeken
    Wat mag ik wel en niet doorgeven aan de leverancier nu ook opnieuw koppelen de storing niet oplost?
    Ik heb alles geprobeerd, opnieuw ingelogd en het scherm blijft leeg. Wat zet ik in mijn mail aan de leverancier van de gestopte koppeling?
    Opnieuw gekoppeld onder de juiste naam, scherm nog leeg. Wie is er nu aan zet?
    Wij zien alles in orde aan onze kant en de link blijft plat na het opnieuw verbinden, wat vertel ik de maker van de app
    Link lag er sinds maandag uit, heb netjes één keer opnieuw verbonden en er komt nog steeds geen order binnen, wie kan dit nog oplossen
    Alles nagelopen, opnieuw ingelogd als degene die het ooit deed, en nog blijft het stil. Wat vertel ik de helpdesk van de app?
    Ik heb na die storing keurig opnieuw verbonden met de juiste login en er komt niks, ik geef het op, welke gegevens wil de bouwer van ons hebben
    opnieuw gekoppeld en nog steeds niets, wat zeg ik tegen de leverancier
    herkoppeld maar nog steeds stil, helpdesk app bellen
    wat moet leverancier weten over dode koppeling
    Eén keer opnieuw gekoppeld, alle oorzaken uitgesloten, blijft stil. Wat zeg ik tegen de leverancier?
    Alles nagelopen, opnieuw verbonden en nog steeds dood. Welke informatie wil de leverancier van me hebben?
    Opnieuw gekoppeld, zelfde gebruiker, en nog steeds komt er niks door. Bij wie moet ik nu zijn?
    Opnieuw gekoppeld na de uitval maar er komt nog steeds niets, wat vertel ik de leverancier?
    Waar heeft de leverancier behoefte aan als een gestopte koppeling na opnieuw verbinden niet werkt?
    Wat geef ik door aan de softwareleverancier als de koppeling ook na herstel dood blijft?
    Opnieuw gekoppeld en toch blijft er niks binnenkomen, wat moet ik de leverancier vertellen?
    Ik heb opnieuw gekoppeld en er komt nog steeds niets, wat vertel ik de leverancier?
    Herkoppelen hielp niet; welke informatie heeft de leverancier van mij nodig?
    Opnieuw verbonden en nog altijd geen data, wat moet ik de leverancier vertellen?
    Welke gegevens stuur ik mee als ik een gestopte koppeling bij de leverancier meld?
    opnieuw gekoppeld, hielp niks, wat moet ik de leverancier allemaal vertellen
    Opnieuw verbonden na het uitvallen, nog steeds niets, wat geef ik door aan de helpdesk van de app
    opnieuw gekoppeld, stilte blijft, wat meld ik aan de leverancier
    Opnieuw gekoppeld en nog steeds geen data. Wat moet ik de leverancier allemaal melden?
    Zelf alles geprobeerd en de feed is dood. Welke feiten wil de leverancier zien?
    opnieuw gekoppeld en nog steeds niks, wie bellen
    opnieuw gekoppeld en nog steeds komt er niks, wat moet ik de leverancier melden
    alles geprobeerd met de dode koppeling, wat stuur ik naar de helpdesk van de app
    opnieuw gekoppeld en nog steeds dood. wat stuur ik de leverancier?
    Wat vertel ik de helpdesk van de app over de dode koppeling?
    We hebben de stilgevallen koppeling al opnieuw verbonden en er komt nog steeds niets, wat geef ik door aan de leverancier?
    Na het opnieuw verbinden komt er bij de klant nog niets binnen, welke gegevens heeft de leverancier nodig?
    Koppeling gestopt, opnieuw verbonden, nog steeds niks. Wat geef ik door aan de leverancier?
    Na opnieuw aanmelden blijft de link dood. Welke gegevens wil de helpdesk van de app van mij weten?
    Koppeling ligt stil, één keer opnieuw verbonden, nog niets. Wat geef ik door aan de leverancier?
    Wat moet ik de support van de app vertellen als opnieuw koppelen niet helpt?
    De koppeling blijft dood, ook nadat ik opnieuw verbonden heb. Welke informatie stuur ik mee in mijn ticket?
    De uitgevallen koppeling is opnieuw verbonden en blijft leeg, wat meld ik aan de softwaremaker?
    Opnieuw inloggen hielp niet, de app ligt nog steeds stil. Welke gegevens heeft de helpdesk van de maker nodig?
    Ik heb de gestopte koppeling opnieuw verbonden en er komt nog steeds niks, wat vertel ik de leverancier?
    Alles geprobeerd, opnieuw gekoppeld, nog steeds geen gegevens. Wat meld ik bij de leverancier?
    Bij wie moet ik zijn als opnieuw koppelen niet helpt?
    .finish =
        klaar
        ik bel de leverancier
        ok ik mail ze dit door, dat was het
        helder, niets meer
        oké dan bel ik die gasten
        ga ik mailen

link-stopped_not-proven =
    opnieuw gekoppeld maar nog niet gezien of er iets komt
    wanneer weet ik of de herstelde koppeling werkt
    opnieuw aangemeld na de uitval maar ik kan pas morgen zien of er iets komt
    wanneer weet ik zeker dat de weggevallen koppeling terug is
    ik heb herkoppeld, nu is het afwachten toch?
    vannacht haalt hij pas op, wat doe ik als het dan weer leeg is
    gestopte koppeling vernieuwd maar er komt vandaag niks om te testen
    weer gekoppeld na stilstand, morgen kijken?
    Ik heb de stilgevallen koppeling hersteld, denk ik. Wat moet ik doen als er morgen nog niets binnen is?
    opnieuw gekoppeld maar zie pas morgen of er iets komt
    kan niet nagaan of na herkoppelen data binnenkomt
    Opnieuw gekoppeld vanmiddag, kan vandaag niks meer zien. Wat doe ik morgen?
    Na de storing herkoppeld, maar de app draait pas vannacht. Hoe weet ik morgen of het gelukt is?
    kan nu niet checken of de gestopte koppeling weer loopt, later terugkomen?
    gestopte link opnieuw goedgekeurd, sync is pas om 3 uur vannacht
    gestopte koppeling opnieuw verbonden maar kan nu niet kijken of het werkt
    moet nu weg, heb alleen nog opnieuw ingelogd na de storing. is dat genoeg?
    gestopte koppeling opnieuw verbonden maar app haalt pas vannacht op, klaar?
    Kan nu niet testen of de herstelde verbinding werkt, wanneer kijk ik weer
    heb de stilgevallen app weer aangemeld, er zijn vandaag geen nieuwe boekingen dus ik weet niet of het loopt
    Ik heb het ledenprogramma opnieuw verbonden, de volgende incasso is pas volgende maand, moet ik tussendoor iets nagaan?
    Stilgevallen kassa opnieuw verbonden, pas vannacht wordt er weer opgehaald, wat nu
    Weer verbonden na de storing maar geen bonnen vandaag want we zijn gesloten
    Vanavond opnieuw aangesloten na uitval, maar de import loopt pas vannacht
    na de storing opnieuw gekoppeld, maar de eerstvolgende run is pas morgen
    Ik heb hem opnieuw aangesloten maar de app haalt pas vannacht op, hoe weet ik of de koppeling hersteld is?
    Heraangesloten na de storing, maar de eerste overdracht is pas morgenvroeg. Kan ik gerust zijn?
    weer gekoppeld maar de chauffeurs rijden vandaag niet dus er is niks om te zien, wanneer weet ik het zeker
    opnieuw verbonden om zes uur 's avonds, er is vandaag niets meer verzonden, morgen kijken?
    vanavond gekoppeld na storing, wanneer mag ik zeggen dat het weer werkt
    Stilgevallen koppeling net herverbonden, maar er komen 's nachts pas orders, wanneer weet ik het
    opnieuw verbonden na de storing, kassa is dicht tot morgen dus testen kan niet
    opnieuw gekoppeld maar data komt pas vannacht
    Ik heb de uitgevallen kassa opnieuw verbonden maar we gaan pas morgen open, hoe weet ik dan of het gelukt is?
    Gisteren na de storing opnieuw gekoppeld maar de import draait pas vannacht, dus ik weet niet of het werkt
    ik heb hem herkoppeld nadat hij gestopt was maar er zijn vandaag geen bestellingen dus weet ik het niet zeker
    de gestopte link is hersteld denk ik, maar de volgende overdracht is pas vannacht
    Gestopte koppeling opnieuw verbonden, maar ik kan pas morgen testen
    De gestopte koppeling is net opnieuw verbonden, maar de winkel gaat morgen pas open en dan pas zijn er verkopen. Hoe weet ik of het gelukt is?
    Ik heb hem opnieuw verbonden maar vannacht draait pas de volgende run, weet ik dan of hij het weer doet
    Opnieuw verbonden om elf uur 's avonds, morgen pas data; hoe weet ik dan of het gelukt is?
    Ik heb hem opnieuw gekoppeld maar vandaag zijn er geen bonnen om mee te testen, wanneer moet ik kijken?
    De stilgevallen kassalink is opnieuw gelegd, morgen is het zondag en zijn we dicht. Kan ik gerust zijn?
    Ik heb vanavond opnieuw verbonden met de stilgevallen app, of er iets binnenkomt zie ik pas morgen
    Ik heb de scanner gisteravond opnieuw verbonden maar de bonnen worden pas vannacht opgehaald, wanneer weet ik of het gelukt is
    net opnieuw aangesloten maar kan pas morgen zien of de data komt
    herkoppeld na uitval, nog geen data gezien
    Opnieuw gekoppeld na een week stilte, maar de app haalt pas vannacht op. Kan ik nu al zeggen dat het opgelost is?
    Gestopte koppeling opnieuw verbonden, maar er komen pas morgen gegevens, hoe weet ik dan of het goed is?
    Ik heb opnieuw gekoppeld maar weet nog niet of er gegevens komen, wanneer kan ik dat zien?
    Ik heb de stilgevallen koppeling opnieuw verbonden, wanneer weet ik of hij weer werkt?
    Ik heb de gestopte koppeling opnieuw verbonden, maar hij haalt pas vannacht op; hoe weet ik of het goed zit?
    heb de stilgevallen kassa weer aangesloten, maar pas vannacht haalt hij op, wat moet ik morgen bekijken
    De gestopte link opnieuw gelegd maar of er iets binnenkomt zie ik pas morgenochtend
    hersteld denk ik, maar de sync loopt pas morgen, hoe controleer ik
    Ik heb de gestopte koppeling vanavond opnieuw gelegd, morgen pas weer een run. Wat moet ik dan nagaan?
    herkoppeld, morgen pas zien of data komt
    ik heb vanavond opnieuw gekoppeld maar er zijn pas morgen weer orders, hoe weet ik of het goed zit
    herkoppeld maar hij draait pas om middernacht, kan nu niks controleren
    Opnieuw gekoppeld na de uitval, wanneer controleer ik het resultaat?
    Ik heb de link van de klant weer verbonden, maar of er morgen facturen komen weet ik niet, hoe controleer ik dat?
    Ik heb de gestopte app opnieuw gekoppeld maar kan pas morgen zien of er data komt, wat doe ik dan?
    De kapotte koppeling is opnieuw verbonden maar haalt pas vannacht op, wanneer weet ik het zeker?
    Heb opnieuw gekoppeld, maar de app haalt pas vannacht op. Kan ik nu al weten of het goed is?
    Gestopte koppeling opnieuw verbonden maar de sync draait pas vannacht, wat doe ik morgen?
    Ik heb terug verbonden, maar het programma synchroniseert pas morgenvroeg
    Gisteravond opnieuw gekoppeld, maar ik kon niet meer testen of er data kwam. Hoe controleer ik dat later?
    Ik heb de boel opnieuw gekoppeld na de storing maar kan het vandaag niet testen.
    .finish =
        klaar
        morgen
        kijk ik morgenvroeg, afgesproken
        dat doen we, klaar voor nu
        zet ik in mijn agenda, verder geen vragen
        morgen check ik het wel
        prima, daar laat ik het bij

link-stopped_where-is-message =
    de koppeling is gestopt maar ik zie nergens een foutmelding
    waar vind ik het logboek van een koppeling die stilstaat
    de koppeling stopte zonder tekst op mijn scherm, waar bewaart een app zijn fouten
    in welk logboek lees ik waarom de nachtelijke run uitviel
    krijgt iemand een mail als een koppeling wegvalt
    er staat nergens een fout, hoe kom ik toch aan de reden
    de koppeling is stil en ik zie nergens een foutmelding, waar kijk ik
    's nachts gaat er blijkbaar iets fout met het ophalen, waar wordt dat bijgehouden
    Is er een logboek waar ik kan lezen waarom er niets meer binnenkomt?
    geen enkele melding te vinden, hij is gewoon gestopt
    er komt niks meer binnen maar ik zie ook geen foutmelding
    De app ligt stil maar ik zie nergens een foutmelding. Waar zou die kunnen staan?
    geen melding op het scherm, het haalt 's nachts op en dan niks. In welk logboek kijk ik?
    wie krijgt er een mail als een aansluiting uitvalt
    de koppeling is dood maar op mijn scherm staat niets, heeft de app een geschiedenis?
    Een app die 's nachts draait is gestopt zonder bericht. Waar vind ik toch een fout?
    koppeling is stil maar ik krijg nergens een fout te zien
    geen foutmelding, wel gestopt
    De app zegt niets, er komt gewoon niets binnen. Is er ergens een geschiedenis waar ik de reden terugvind?
    koppeling stil maar geen enkele foutmelding
    Nergens staat een error, waar zou ik die kunnen vinden?
    loopt 's nachts, dus ik zie nooit wat er misgaat
    er komt niets uit exact en ook nergens een error, waar zou ik kunnen kijken
    is er een logboek waar staat waarom de koppeling gisteren stopte?
    ik zie helemaal geen foutmelding, er komt gewoon niks. waar vind ik een melding
    heeft zo'n app ergens een logboek waarin staat waarom het ophalen gestopt is
    De app zegt niks, geen foutmelding, er komt gewoon niets. Waar vind ik een log?
    De sync ligt stil maar ik zie nergens een foutmelding
    waar kijk ik in de app wat er misging bij het laatste ophalen
    er is geen error, er komt gewoon niks, heeft een app ergens een logboek?
    Gestopte koppeling, ze vragen mij welke melding erbij stond, maar waar zou die staan?
    Stuurt Exact of de app een mailtje als een verbinding wegvalt, en naar wie dan?
    geen melding te vinden bij de dode koppeling
    er staat nergens wat er mis is maar er komt gewoon niks door van de bonnen
    koppeling doet niks maar waar vind je het logboek dan
    Ze vragen welke melding er bij de stilgevallen kassa staat, maar ik zie helemaal nergens een melding
    Geen foutmelding, geen mailtje, niks, maar de omzet komt niet meer binnen. Waar kan nog iets staan?
    Het ligt stil maar het programma geeft geen kik, geen rood kruis, niks. Waar kan ik toch iets van een fout vinden?
    nergens een foutmelding te bespeuren terwijl er niets meer komt
    geen foutmelding, geen log, gewoon stilte, waar kan ik nog kijken
    de interface zwijgt, bestaat er ergens een historie van mislukte runs?
    De app doet niets, maar ik zie ook nergens staan waarom. Waar moet ik zoeken naar een foutje?
    Er is geen melding, geen rood kruis, gewoon stilte. Waar houdt zo'n programma bij wat er misging?
    Waar verstopt zo'n programma zijn foutmeldingen? Het is stil en ik zie geen reden
    er komt niks meer binnen maar ik zie ook nergens een foutmelding, waar kijk ik
    Het bestelportaal houdt gewoon z'n mond. Geen rood, geen melding, niks.
    waar zit het logboek van zo'n app, ik wil weten waarom er niets doorkomt
    stil maar zonder fout, of misschien stuurt hij de fout naar iemands mail
    de app toont niks bijzonders, toch staan de uren niet in exact. waar zit de foutgeschiedenis
    Hij doet niks meer maar er staat nergens een foutmelding, waar vind je zoiets in zo'n plugin?
    geen rood kruis geen mail geen error, wel stilte
    geen melding, geen mail, alleen lege lijsten sinds de koppeling ophield
    koppeling stil, geen foutmelding
    waar vind ik wat er misging in de app, scherm zegt niks
    De kassa haalt niks meer op maar ik krijg geen foutmelding te zien, waar zou ik die kunnen vinden?
    Alles is stil, geen mail, geen pop-up, niets. Waar kijk ik of er toch iets gelogd is over die gestopte koppeling?
    Waar in zo'n kassapakket zie ik de uitkomst van de laatste doorvoer als die gestopt is en niets zegt?
    De koppeling ligt stil maar ik zie nergens een foutmelding
    geen rood, geen mail, niks, toch komt er geen data. waar zoek ik een melding
    dode koppeling zonder enige melding, in welk logboek moet ik kijken
    de koppeling doet niks meer maar ik zie nergens een foutmelding, waar zou die moeten staan
    Hij doet het niet meer maar hij zegt ook niks, geen rood, geen pop-up, waar kijk ik?
    De app is gestopt maar waar staat de foutmelding?
    Er komt niets meer binnen en ik zie nergens een bericht
    Koppeling dood, waar in de app zoek ik het logboek?
    De leverancier vraagt welke melding erbij stond toen de koppeling uitviel, maar ik zie nergens iets. Waar kan zo'n tekst verstopt zitten?
    De integratie ligt plat. Voor ik ga zoeken wil ik de exacte fouttekst, maar de app geeft geen kik. In welke hoek kan die zitten, misschien in iemands mailbox?
    De klant zegt hij doet het niet. Ik wil een fouttekst, een tijdstip, iets. Waar zou zijn app dat bewaren?
    Er komt niks meer binnen en nergens een foutmelding, waar zou ik iets kunnen lezen over wat er misging
    In de planner zie ik niets raars, er gaat alleen niks meer door. In welk hoekje zou een logboek zitten
    Het staat stil maar nergens zie ik een foutcode, waar kijk ik dan
    Geen rood, geen waarschuwing, geen mail, gewoon stilte. Waar kan ik zien wat er mis ging voordat ik ga bellen?
    Moet er ergens een foutmelding zijn als een koppeling stopt? Ik zie er geen.
    krijgt iemand een mailtje als de verbinding verbreekt, en waar zou ik dat zien
    Hij ligt stil maar ik zie geen foutcode, kijk ik op de verkeerde plek?
    Er staat nergens een fout, geen balkje, geen pop-up, alleen komt er niks meer. Waar zou ik een melding kunnen vinden?
    De koppeling ligt eraf maar mijn scherm zwijgt als het graf
    Ik zie geen rood, geen tekst, niks wat uitlegt waarom de app stilstaat
    waar laat zo'n app zijn logboek zien als er op het scherm niets staat over het stoppen
    Men vraagt mij naar de melding van de gestopte koppeling, maar ik krijg er geen
    De scanapp haalt niks meer op, en waar hij vroeger een rode regel toonde zie ik nu gewoon wit
    Naar wie zou een mail gestuurd zijn dat de koppeling eraf ligt? Ik heb niets gekregen
    Er draait alleen een wieltje, geen tekst, en de koppeling is dood
    sinds gisteren komen er geen bonnen, maar nergens in het programma staat een foutmelding, waar zie ik wat er gebeurd is
    Er komt niets meer en er verschijnt ook niets in beeld, waar verstopt zo'n app zijn foutmeldingen
    Volgens de boekhouder moet er ergens een log zijn van wat er misging die nacht, ik zie in de kassa alleen een draaiend wieltje
    de app is stil en ik zie nergens een foutmelding, waar zit zoiets
    geen melding, geen rood kruis, niks, alleen geen data
    ik heb een foutmelding nodig voor de leverancier maar vind er geen, alleen een stille app
    koppeling stil zonder melding, waar logboek
    sync log zoeken gestopte app
    Er is helemaal geen foutmelding te vinden nu de koppeling stilligt, waar zou die kunnen staan?
    Ik weet dat er iets mis is omdat er niks komt, maar zie nergens een log. Waar kijk ik
    De app houdt zich van de domme: geen foutmelding, alleen geen nieuwe boekingen. Waar verstopt zo'n programma zijn logboek?
    De app laat niet zien waarom hij stilstaat, er is nergens een foutmelding te vinden
    De koppeling doet niets meer maar ik zie nergens een foutmelding, waar kan ik zoeken?
    De app geeft geen foutmelding maar haalt ook niets op, waar zit het logboek meestal?
    Hoe kom ik aan een foutmelding als de koppeling gewoon zwijgt?
    De koppeling staat stil maar ik zie nergens een foutmelding, waar kan ik die vinden?
    Er gebeurt gewoon niks als ik op ophalen klik, staat er ergens een logboek van de koppeling?
    De koppeling ligt stil maar ik zie nergens een foutmelding, waar kan ik kijken?
    Onze koppeling is gestopt, maar ik zie nergens een foutmelding, waar zou die moeten staan?
    Waar in een app kan ik terugzien wanneer de koppeling voor het laatst gegevens ophaalde?
    er komt niks meer binnen maar ik zie nergens een foutmelding in de kassa
    Er staat nergens een fout, de koppeling is alleen stil. Waar zou ik die fout kunnen vinden
    app staat stil maar nergens een melding, waar zoek ik
    Alles ligt stil zonder foutmelding, waar in de tool of mailbox zou die kunnen staan?
    Niets komt meer binnen en nergens een fout; waar moet ik die opzoeken?
    geen melding, gewoon stil
    waar staat in app waarom koppeling stopte
    de koppeling staat stil en er is nergens een melding te bekennen
    waar kan ik in het programma terugvinden wat er misging toen de overdracht stopte
    hij doet niks meer maar ik zie nergens een melding. waar zou die kunnen staan
    klant: het is gewoon leeg, geen foutje te zien. Waar laat ik hem zoeken?
    De koppeling ligt stil maar ik zie nergens een melding
    De koppeling van de groep haalt niets meer op, maar de app geeft nergens een melding, waar kijk ik dan?
    De koppeling staat stil maar nergens zie ik een foutmelding, waar moet ik zoeken?
    Geen melding, geen mail, geen data. Waar zou de koppeling iets hebben gelogd?
    De sync stopt maar ik kan nergens een melding vinden, waar zou die staan?
    Er zou een reden moeten staan waarom de sync gestopt is, maar ik zie er geen. Waar kan ik nog kijken?
    Het programma doet niets en geeft ook geen fout, waar kan ik zien wat er misging?
    De app staat stil maar toont geen enkele foutmelding, waar kan ik iets vinden?
    Hij doet het niet, maar waarom staat er niet bij. Waar kan ik de reden van de storing nalezen?
    De koppeling is gestopt maar ik zie nergens een foutmelding, waar moet ik kijken?
    Waar kan ik nakijken wat er misging toen de koppeling stopte, als er geen melding in beeld komt?
    De app doet niks meer en ik zie ook nergens een foutmelding
    Het werkt niet meer maar er komt geen enkele boodschap. Waar zou ik er een kunnen vinden?
    Waar kan ik zien waarom de synchronisatie niets meer doet? Er staat nergens een foutmelding.
    Er komt niks binnen en nergens een foutcode te bekennen, waar moet ik kijken?
    De app heeft geen log die ik kan vinden, hoe kom ik te weten waarom hij geen data meer krijgt?
    Waar zou de app moeten laten zien waarom hij geen gegevens uit Exact meer binnenhaalt?
    De koppeling doet niks en nergens op het scherm staat waarom.
    Er komt niks binnen en er staat nergens een melding, waar kan ik nog zoeken?
    .done =
        gevonden
        ok
        nee echt niets
        log gevonden van vannacht
        mail zat in de mailbox van Kees
        onder geschiedenis stond een fout
        er is echt niks te vinden
        fout van drie uur 's nachts gelezen
        'token expired' stond in de log
        onder historiek stond het
        in de mailbox van Johan zat een waarschuwing
        logboek gevonden, ik kan kiezen
        echt nergens iets te vinden, ook niet in de log, dus terug
        de tekst van vannacht heb ik nu
        in de spam van de collega zat een mail
        logboek zegt 401
        geen log te vinden
        echt niks
        historie geopend, ik weet het
        logboek gevonden, er staat wat in
        ook niks in het log te zien, ga door
        gekeken in de mailbox, er zit een mail van exact
        oké ik weet nu waar ik kijken moet
        mailtje gevonden bij mijn man in de spam
        gevonden, mail zat in de box van Karin
        niks te vinden dus dan kies ik dat er gewoon niks komt

link-stopped_which-user =
    wie heeft de koppeling gemaakt die nu gestopt is
    hoe weet ik welke gebruiker achter de dode koppeling zit
    hoe kom ik te weten wie de stilgevallen koppeling destijds maakte
    van wiens login hing die dode link af
    is er een plek waar staat welke collega de uitgevallen app toeliet
    drie mensen kunnen het gekoppeld hebben, hoe zie ik wie
    wie heeft die gestopte koppeling ooit gemaakt, hoe vind ik dat
    ik weet niet op wiens naam de uitgevallen verbinding stond
    Om de oorzaak van de stilstand te vinden moet ik weten wie koppelde. Waar lees ik dat af?
    naam achter de dode koppeling achterhalen
    Om te snappen waarom het pakket stopte moet ik weten wie het ooit heeft aangesloten. Hoe kom ik daarachter?
    stilgevallen en niemand weet meer wie hem destijds gemaakt heeft
    wie legde deze nu gestopte verbinding aan, kan ik dat aan een boeking zien?
    gestopte koppeling: van wie was die eigenlijk, hoe kijk ik dat na
    Wil weten of de koppeling stopte doordat iemand vertrok. Maar wie had hem gemaakt?
    wie heeft die gestopte koppeling ooit gemaakt, dat weet hier geen mens
    koppeling stil, maker onbekend
    Om te begrijpen waarom de sync stopte moet ik weten op wiens login hij liep. Hoe kom ik daarachter?
    wie had deze koppeling ook alweer gemaakt, hij ligt eruit
    gestopte link, oorspronkelijke koppelaar onbekend
    Om de storing te vinden moet ik weten of de gebruiker van de app nog actief is. Hoe zie ik welke gebruiker dat is?
    koppeling ligt eruit en ik weet niet wie hem ooit gemaakt heeft
    De koppeling is stuk en ik weet niet met welke login die ooit gelegd is
    om te herstellen moet ik weten wie de gestopte app heeft aangesloten
    Niemand hier weet nog wie destijds die koppeling heeft gelegd
    hoe zie ik met wiens account de nu gestopte app was ingelogd
    Jaren geleden ingesteld door een of andere collega, en nu hij stilstaat wil ik weten wie dat was
    De app is dood en misschien was hij van Sandra, hoe check ik dat
    op wiens naam liep de verbinding die eruit ligt?
    wie heeft dat ooit gekoppeld?? sinds gisteren stuk en geen mens die het weet
    De koppeling staat stil en men vraagt mij wie hem destijds heeft gelegd, dat staat nergens beschreven, waar kan ik dat nakijken?
    De kassa ligt stil, en wie hem gekoppeld had weet geen mens meer in het restaurant
    Van wie was die link met de webshop die gestopt is? Dan weet ik of het door zijn vertrek komt
    We vermoeden dat de dode link op een oud-collega stond, hoe zien we dat?
    De koppeling ligt eruit en ik moet weten op wiens naam hij liep, collega's weten het ook niet
    koppeling is plat en om te herstellen moet ik weten wie hem indertijd heeft aangelogd
    Onze koppeling ligt eruit en niemand weet nog met welk account hij ooit is aangelegd
    Geen idee wie dat acht jaar geleden heeft aangesloten, en nu doet hij het niet meer
    Wie heeft de kassa ooit aan Exact gehangen? Zonder dat weet ik niet wie hem moet herstellen
    koppeling ligt eruit en ik moet inloggen als degene die hem ooit legde, maar wie was dat?
    planning ligt eruit. Degene die hem ooit aansloot moet inloggen zegt de leverancier, maar dat weet hier niemand.
    wie heeft destijds het TMS gekoppeld, dat staat nu stil en die persoon moet herstellen
    Koppeling dood en niemand weet meer wie hem drie jaar geleden heeft aangesloten
    hoe achterhaal ik onder wiens naam de stilgevallen webshopkoppeling liep
    koppeling ligt eruit, ze zeggen dat ik moet weten wie hem maakte. Ja hallo.
    wie heeft koppeling gemaakt die nu stuk is
    geen idee welke collega dit ooit koppelde en nu ligt het plat
    De koppeling ligt plat en niemand weet meer wie hem destijds in de praktijk heeft aangezet
    Voor het herstellen vragen ze wie de kassa aan Exact heeft gehangen, maar dat was vier managers geleden
    Geen documentatie, vier managers verder: op wie z'n toestemming draaide die uitgevallen koppeling nou?
    De koppeling is gestopt en niemand weet wie hem destijds heeft aangelegd
    storing; leverancier vraagt met welke gebruiker er gekoppeld is, geen idee
    koppeling uitgevallen, de hersteller moet weten wie hem gemaakt heeft, hoe vind ik dat
    link is gestopt, maar wie had die indertijd gelegd? geen mens die het nog weet
    Onder wiens naam hing die kassa eigenlijk aan Exact, dat moeten we weten nu hij stilligt
    Nu hij gestopt is vraagt de helpdesk onder welke gebruiker hij gekoppeld was. Ja, dat vraag ik mij ook af.
    Ze zeggen 'log in met de gebruiker die hem eerst koppelde', maar wie was dat van onze stilgevallen kassa?
    De koppeling is uitgevallen en niemand weet wie hem ooit legde
    Wie heeft destijds die gestopte koppeling aangemaakt?
    Bij een dode koppeling: hoe zie ik wie hem heeft gelegd?
    De koppeling ligt stil en om hem te herstellen moet de persoon van toen opnieuw inloggen. Alleen, dat is zes jaar geleden en niemand weet wie dat was.
    Alles ligt stil en om het te herstellen moeten we weten wie hem destijds verbond. Kan ik dat aan een boeking zien die de app maakte?
    Om te weten of de koppeling is gestopt door een vertrek moet ik weten wie hem legde. Het pakket zegt er niks over.
    De koppeling met het WMS is dood maar ik weet niet meer op wiens naam die gemaakt was
    De app is losgeraakt; men vraagt of degene die hem ooit verbond nog in dienst is, maar wie was dat
    Het ligt plat en ik heb geen flauw idee wie van ons dat ooit heeft aangesloten
    De verbinding is weg maar degene die hem maakte weet niemand meer, hoe vind ik die persoon
    Aan wie moet ik vragen opnieuw in te loggen? Niemand weet wie de uitgevallen koppeling destijds heeft gelegd.
    wie heeft deze dode koppeling ooit op zijn naam gezet, moet ik dat weten om hem te herstellen en waar staat dat?
    Er staat niet bij wie de app destijds heeft aangesloten, en nu hij stilstaat wil iedereen weten wie dat was
    De gestopte koppeling toont geen naam, hoe weet ik onder wie hij liep
    In het scherm van de stilgevallen koppeling staat 'gebruiker 4471', wie is dat
    Drie collega's zeggen alle drie dat zij het niet waren die de dode koppeling maakten
    De kassa is uitgevallen, ze vragen wie hem ooit heeft aangesloten, dat was voor mijn tijd en niemand herinnert zich dat
    Voordat ik begon heeft iemand dit gekoppeld, nu ligt het eruit, op wiens naam stond het?
    Drie boekhouders versleten in vier jaar. Een van hen heeft de scanner verbonden en nu hij stilstaat moet ik weten welke
    Nu hij stilstaat willen ze weten welke medewerker hem destijds verbond, het kan Ans zijn, of Bert, of de installateur
    link dood en niemand weet wie hem ooit heeft gemaakt
    wie had die gestopte koppeling op zijn naam? ik moet hem laten inloggen
    gestopte koppeling, wie had hem aangemaakt
    onder welk account draaide dode koppeling
    Koppeling stil; men vraagt mij of 'de koppelaar' weg is, maar wie dat was weet geen mens
    De verbinding is weg en ik moet weten wiens login eronder zat. Geen documentatie
    De verbinding ligt eruit en niemand herinnert zich wie hem indertijd maakte
    De koppeling ligt eruit en niemand weet wie hem ooit heeft gemaakt, hoe zoek ik dat op?
    Hoe weet ik welke gebruiker de uitgevallen koppeling destijds heeft gelegd?
    Wij zoeken op wiens account de stilgevallen webshopkoppeling draaide, waar staat dat?
    De verbinding is gestopt en niemand weet nog wie hem ooit heeft aangelegd
    De verbinding moet opnieuw gelegd, alleen weten we niet met welke login dat ooit gebeurde
    Onze koppeling is gestopt en niemand weet wie hem ooit heeft aangelegd.
    Hoe vind ik uit wiens account gebruikt werd voor de koppeling die nu plat ligt?
    Weet iemand hoe je achterhaalt wie een inmiddels gestopte koppeling heeft geautoriseerd?
    De verbinding is weg en niemand weet meer wie hem destijds heeft gelegd.
    de koppeling ligt eruit en niemand bij ons weet wie hem ooit heeft aangezet
    De link is uit en niemand weet meer wie hem ooit gelegd heeft
    koppeling is stuk, en wie heeft hem destijds gemaakt
    De koppeling is dood en ik weet niet op wiens naam die ooit gelegd is, dus kan ik niet zien of die persoon weg is
    Feed plat; wie heeft hem aangesloten? Dan kan ik zien of die persoon vertrokken is.
    wie heeft dode koppeling ooit gemaakt
    De koppeling ligt eruit, maar niemand weet wie hem destijds heeft aangelegd
    hoe achterhaal ik onder wiens naam die kapotte verbinding liep
    de koppeling is stuk en niemand weet wie hem ooit heeft gelegd
    stilgevallen, en mijn voorganger liet niet na wie het gekoppeld heeft
    De link is stuk en niemand weet wie hem maakte
    Onze koppeling is gestopt en niemand op kantoor weet nog wie hem ooit heeft gelegd, hoe vind ik dat?
    De koppeling is gestopt en niemand weet wie hem destijds heeft aangelegd.
    Wie moet er opnieuw inloggen voor de stilgevallen koppeling als niemand weet wie hem maakte?
    De koppeling ligt stil, maar ik weet niet wie hem destijds heeft gemaakt.
    Hoe achterhaal ik wie de gestopte koppeling ooit heeft aangelegd?
    Niemand weet meer met wiens account onze gestopte koppeling ooit is aangemaakt. Hoe zoek ik dat op?
    De verbinding is stuk en niemand weet met welke gebruiker die destijds is gemaakt.
    De leverancier zegt: laat dezelfde gebruiker opnieuw inloggen om de uitgevallen koppeling te herstellen. Maar wie was dat?
    Koppeling met de webwinkel is dood en ik weet niet wie hem ooit heeft aangelegd.
    Wie heeft deze kapotte koppeling eigenlijk ooit gelegd?
    De koppeling is gestopt, maar wie van ons heeft die destijds gemaakt?
    Om het te herstellen moet ik weten wie dat programma destijds verbonden heeft, hoe vind ik dat?
    Wie heeft destijds onze koppeling gemaakt die nu stilligt?
    Er staat dat degene die koppelde opnieuw moet inloggen, maar wie was dat in godsnaam?
    De tool staat stil en ik moet weten via welke login ze gekoppeld was
    Geen idee wie die app ooit heeft gekoppeld en nu staat hij stil
    De koppeling ligt eruit en niemand weet nog wie hem vier jaar geleden heeft gelegd.
    Hoe komen we erachter wie de dode koppeling destijds heeft gemaakt?
    .done =
        ik weet het
        gevonden
        ok
        het was Kees
        opgezocht, mijn eigen login
        collega's bevestigen dat Ans het deed
        boekhouder had hem gekoppeld
        stond bij mijn apps
        dan was het Ans
        de laatste inkoopboeking was van Petra, zij dus
        het stond onder koppelingen: info@
        Johan heeft hem in zijn eigen scherm staan
        naam bekend, ik ga terug naar de oorzaken
        rondgevraagd en het is de vroegere controller
        wegwijs access zegt Karel
        Marieke dus, staat in de nieuwste boeking
        weet het inmiddels, terug naar de oorzaken
        wegwijs access zei mij wie
        Hilde was het
        in orde, gevonden
        gevonden: de algemene admin
        blijft onbekend, ga maar door met de vraag
        de laatste boeking is door Ton gemaakt, dus Ton
        onze beheerder zag het bij appmachtigingen
        volgens de app: karin@kantoor.be
        de nieuwste boeking is van Mohamed
        ik zelf blijkbaar, haha
        achterhaald, was de vorige accountant

link-stopped_cannot-sign-in =
    bij het herstellen van de koppeling lukt inloggen niet
    kan niet inloggen om de gestopte koppeling te verbinden
    ik wil de gestopte koppeling herstellen maar Exact pakt mijn wachtwoord niet
    bij het herverbinden zegt hij dat mijn account niet bestaat
    log ik in op .be of .nl als de koppeling eruit ligt
    account vergrendeld, zo krijg ik de link niet terug
    bij het opnieuw koppelen van de gestopte verbinding lukt inloggen niet
    ik wil de uitgevallen koppeling nieuw leven inblazen maar Exact accepteert de login niet
    De stilgevallen koppeling herstellen lukt niet want ik kom het inlogscherm niet voorbij, ook niet zonder de app.
    login geweigerd bij het weer aanzetten van de dode sync
    De koppeling stopte en nu lukt het mij ook niet meer om bij Exact in te loggen. Wat zegt dat over de oorzaak?
    app ligt eruit én inloggen zonder de app gaat ook niet, ben ik geblokkeerd
    De app is gestopt en wil een login die nergens meer werkt, ook niet op de site zelf. Geblokkeerd of wachtwoord?
    verbinding dood, en bij het herstellen weigert Exact mijn gegevens. Verkeerd land?
    wil de stilgevallen koppeling herstellen maar kom Exact niet in
    wil de dode koppeling opnieuw verbinden maar exact laat me niet eens binnen
    inloggen lukt niet bij herstellen koppeling
    Bij het opnieuw verbinden weigert het inlogscherm mijn gegevens, terwijl de sync eruit ligt. Is mijn account soms geblokkeerd?
    kan niet inloggen om de koppeling te herstellen
    Koppeling stuk en als ik hem opnieuw wil verbinden komt de gebruiker niet door de inlog
    wilde de stilgevallen koppeling vernieuwen maar mijn wachtwoord wordt niet geaccepteerd
    kan niet inloggen als koppelgebruiker om de dode link te herstellen
    bij het herverbinden zegt ie gebruikersnaam onbekend, terwijl ik in Exact zelf wel binnenkom
    Koppeling lag stil, ik wil hem opnieuw aansluiten, maar Exact laat me niet inloggen, ook zonder de app niet
    mijn exact account lijkt geblokkeerd nu ik de gestopte koppeling wil herstellen
    Ik kom zelf Exact ook niet meer in, zou dat de reden zijn dat de kassa gestopt is?
    Dode koppeling weer tot leven wekken lukt niet, want de gebruiker van toen kan nergens meer inloggen
    Kassa ligt eruit; bij herverbinden weigert Exact mijn wachtwoord, ook als ik er rechtstreeks heen ga
    opnieuw koppelen van de weggevallen app strandt op het inlogscherm, onbekende gebruiker zegt ie
    wil hem weer vastzetten aan exact maar ik kom er niet eens in met me wachtwoord
    Bij het herstellen van de gevallen koppeling landt men op de Nederlandse loginpagina, klant is Belgisch
    Ik wil de stilgevallen kassa opnieuw verbinden maar ik kom het inlogscherm van Exact niet door
    Om de dode link te herstellen moet ik inloggen, maar Exact laat me er niet in
    Bij het opnieuw aansluiten van de gestopte koppeling neemt Exact mijn inlog niet aan
    de verbroken koppeling wil dat ik inlog maar mijn gegevens worden niet aanvaard
    we krijgen de loginpagina van het verkeerde land bij het herstellen van de gestopte koppeling
    Ik wil de stilgevallen link herstellen maar raak niet binnen met mijn gebruikersnaam
    Bij het heraansluiten weigert Exact mijn login, en de koppeling ligt al dagen stil
    De verbinding moet hersteld, maar ik kom terecht op een .be-scherm en daar kent men mij niet
    verbinding eruit, wil opnieuw koppelen maar ik kom op die exact pagina niet binnen met mijn gegevens
    om de stilgevallen scanner te herstellen moet ik inloggen bij exact en daar wordt mijn account niet herkend
    ik wil de dode koppeling nieuw leven inblazen, maar de Exact-login weigert, ook buiten de app om
    Ik wil de uitgevallen koppeling herstellen maar Exact pakt mijn login niet
    stilgevallen plugin wil login, login lukt ook zonder de plugin niet
    om de stilgevallen shop te herstellen moet ik inloggen maar hij zegt onbekende gebruiker
    opnieuw koppelen lukt niet, inloggen faalt
    kom niet voorbij exact inlogscherm om kapotte koppeling te herstellen
    Ik wil de stilgevallen koppeling herstellen maar ik kom bij het inloggen van Exact er niet in, terwijl wij in België zitten
    Om te herstellen moet ik inloggen en dat lukt niet, ook niet gewoon op de site zelf
    Om de kassa weer aan de praat te krijgen moet ik me aanmelden en dan zegt Exact dat ik niet besta, ik zit in Antwerpen
    Koppeling kapot, ik moet opnieuw verbinden maar Exact weigert mijn inlog
    bij het herstellen van de dode koppeling kom ik niet door het inlogscherm
    Om de stilgevallen import te herstellen moet ik inloggen, maar Exact zegt dat mijn gegevens onjuist zijn
    hij is uitgevallen en als ik hem wil herstellen pakt hij mijn login niet
    de link viel weg en ik geraak ook zelf niet binnen bij Exact om hem terug te leggen
    De koppeling ligt eruit en bij herstellen lukt aanmelden niet
    Koppeling ligt stil en bij het herstellen weigert Exact mijn inlog, ook als ik zonder de app inlog. Is dat dan meteen de oorzaak?
    om de dode koppeling weer op te starten moet ik inloggen maar Exact weigert mijn inlog
    De rittenapp is los en bij het herkoppelen zegt Exact dat mijn gebruikersnaam onbekend is
    Ik wil hem herstellen maar op het aanmeldscherm van Exact komt mijn collega er niet in, vandaar dat het stil blijft
    Wil de stilgevallen koppeling herstellen maar Exact zegt dat mijn inlog niet klopt, moet ik eerst iets met mijn wachtwoord?
    Om de uitgevallen koppeling te herstellen moest ik inloggen maar Exact kent me niet. Ligt het aan het land in het adres?
    Ik wil de dode koppeling weer tot leven wekken maar het inlogscherm zegt dat mijn gegevens onjuist zijn
    De app is gestopt, ik druk op verbinden, vul alles in en krijg 'gebruiker onbekend' op exactonline.com terwijl wij in België zitten
    Ik probeer de stilgevallen app te verbinden en het Exact-venster zegt dat mijn account geblokkeerd is
    De kassa stopte, ik wil hem opnieuw verbinden maar het inlogscherm van Exact weigert me sinds de vakantie
    Bij het herstellen van de gevallen verbinding kom ik op een inlogpagina die mijn gegevens niet pakt
    wil de stilgevallen koppeling herstellen maar kom als die gebruiker Exact niet in
    koppeling stuk en inloggen exact weigert ook
    gestopte app herkoppelen maar login faalt
    Koppeling ligt eruit, en als ik hem wil herstellen kom ik op een inlogscherm dat mijn gegevens niet pakt
    Om de dode koppeling te reanimeren moet ik inloggen, maar Exact zegt nee. Wachtwoord of land?
    Ik wil de gestopte koppeling herstellen, maar ik kom er bij Exact niet in
    De koppeling is gestopt en met de login ervan kom ik ook niet meer in Exact, wat nu?
    Voor het herstellen van de uitgevallen koppeling moet ik inloggen, maar de gebruiker lijkt geblokkeerd.
    De koppeling is gestopt en als ik hem opnieuw wil verbinden lukt het inloggen niet
    Ik wil de gestopte koppeling herstellen maar inloggen bij Exact lukt niet met die gebruiker.
    Ik wilde de gestopte koppeling herstellen, maar het inloggen bij Exact zelf lukt al niet.
    De app stopte en bij het herstellen zegt Exact dat mijn account geblokkeerd is.
    ik wil de dode koppeling opnieuw aanzetten maar kom niet eens langs het inlogscherm
    Ik wil de uitgevallen koppeling nieuw leven inblazen maar kom bij Exact niet ingelogd
    de koppeling is gevallen en nu kan ik ook niet inloggen via de app
    Ik probeer de uitgevallen koppeling te herstellen maar kom niet eens langs het inlogscherm
    koppeling plat en inloggen om te herstellen lukt niet
    ik wil de uitgevallen koppeling opnieuw leggen maar kom met die login niet eens in Exact
    koppeling eruit, ik wil opnieuw verbinden maar Exact neemt de inlog niet aan
    Opnieuw koppelen na de storing lukt niet, ik kom niet ingelogd
    Ik wil de stilgevallen koppeling van de bv weer aanmelden, maar inloggen bij Exact lukt me niet.
    Om de gestopte koppeling te herstellen moet ik opnieuw inloggen, maar dat lukt niet.
    De weggevallen app wil dat ik inlog bij Exact en daar kom ik niet door
    Ik wil de gestopte koppeling opnieuw verbinden maar inloggen bij Exact lukt niet.
    De weggevallen koppeling wil dat ik inlog maar Exact pikt mijn gegevens niet.
    Koppeling ligt eruit en als ik hem wil herstellen lukt inloggen bij Exact ook niet.
    Ik wil de koppeling weer aan de praat krijgen maar kom niet voorbij het inlogscherm van Exact.
    Herstellen van de koppeling lukt niet, Exact pakt het wachtwoord van de koppelgebruiker niet.
    Ik wil de gestopte koppeling opnieuw verbinden maar het inloggen bij Exact lukt niet.
    Koppeling stil, en bij opnieuw verbinden krijg ik te horen dat mijn gebruiker niet bestaat.
    Ik wou de verbinding herstellen maar raak niet ingelogd bij Exact
    Opnieuw koppelen gaat niet want Exact weigert mijn login
    Het opnieuw verbinden loopt vast omdat ik niet in Exact kom
    Koppeling herstellen lukt niet: het inlogscherm zegt dat mijn gegevens niet kloppen
    De koppeling moet opnieuw, maar de inlog van de koppelgebruiker wordt door Exact geweigerd.
    Ik wil de gestopte koppeling herstellen maar kom niet langs het inlogscherm van Exact.
    .done =
        nu wel
        gelukt
        ok
        stond op het verkeerde land
        met het Nederlandse adres ging het
        account is geblokkeerd, weet ik nu
        ww hersteld, ik kan weer in
        bleek .be te moeten zijn
        gebruiker staat op inactief, ik ga terug
        nieuw wachtwoord ingesteld en ik kom erin
        ik zat in het verkeerde land
        slot eraf, beheerder heeft geholpen
        we hebben de telefoon met de codes te pakken
        dan ligt het aan de gebruiker, ik ga terug
        het ligt aan het wachtwoord, terug
        verkeerde landadres, lukt nu
        ik zat op .be in plaats van .nl
        geblokkeerd na drie pogingen
        werkt zonder de app ook niet
        adres is juist en nog lukt het niet
        nu kom ik erin!
        nu kom ik er wel in
        stom, ik zat op .com en het moest .be zijn
        geblokkeerd staat er, dan ga ik terug en kies dat
        zat op .be terwijl wij nederlands zijn, nu lukt het
        toch gelukt
