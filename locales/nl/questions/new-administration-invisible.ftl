### Zo vragen lezers naar deze gids: elke regel is een voorbeeld. Niemand krijgt ze te zien.
### Een regel onder de naam van een stap leidt naar die stap.

new-administration-invisible =
    een dochteronderneming ontbreekt in de lijst van de connector
    in de keuzelijst van de koppeling staat onze nieuwe vennootschap niet
    de opgerichte bv duikt nergens op in het dashboard
    waarom zie ik de nieuwe boekhouding niet in excel
    net toegevoegde divisie ontbreekt in invantive cloud
    administratie mist in het rapport
    power bi toont niet alle administraties
    nieuwe adminstratie niet te zien in app
    een pas aangemaakte administratie staat niet in de app
    dashboard laat onze nieuwe bv niet zien
    waarom mist er een boekhouding in mijn powerbi rapport
    nieuwe klant niet zichtbaar in rapportage
    ik heb een administratie toegevoegd in exact maar die zie ik niet in excel
    niet alle bedrijven komen door in de rapportage
    nieuwe vestiging ontbreekt in de cijfers
    nieuwe administratie ontbreekt
    administratie onzichtbaar
    nieuwe bv komt niet door
    Waarom zie ik mijn nieuwe administratie niet?
    Excel toont de nieuwe administratie niet
    divisie verschijnt niet in dashboard
    net aangemaakte administratie niet te vinden in Visionplanner
    rapport mist een administratie
    één administratie ontbreekt in de consolidatie
    nieuwe dochteronderneming niet in de rapportage
    geen cijfers van de nieuwe vennootschap
    onze nieuwe holding staat er niet tussen
    Silverfin ziet nieuw klantdossier niet
    bedrijf 14 wordt niet opgehaald
    administratie staat niet in de keuzelijst van Basecone
    nieuwe werkmaatschappij onvindbaar in Dext
    administratie wel in Exact, niet in rapport
    data van nieuwe entiteit ontbreekt
    extra administratie aangemaakt, koppeling ziet haar niet
    waar blijft mijn nieuwe administratie?
    welke laag houdt de administratie tegen?
    administratie blijft weg na verversen
    nergens in de BI-tool duikt de verse administratie op
    De nieuwste toko ontbreekt in het maandoverzicht
    ik heb dertien bedrijven maar de grafiek kent er maar twaalf
    Ons nieuwe filiaal bestaat kennelijk niet volgens het dashboard
    De zaak die we in mei oprichtten duikt maar niet op in de cijfers
    spoorloos: onze overgenomen firma
    Vernieuwen gedrukt, maar de nieuwkomer zit er nog steeds niet bij
    hij slaat één van onze zaken gewoon over
    Het groepstotaal klopt niet, er zit een vennootschap te weinig in
    In Exact staat alles, in het overzicht valt er eentje weg
    die stichting krijg ik maar niet in beeld
    alle klanten komen binnen behalve de laatste
    mijn spreadsheet blijft hangen bij de oude lijst bedrijven
    De kassa kent onze tweede winkel niet
    Hoe kom ik erachter waar het onderweg blijft steken?
    De aangifte-app laat mijn pas gestarte eenmanszaak niet zien
    de jongste loot van de groep schittert door afwezigheid in de kpi's
    We missen de Belgische tak in de managementrapportage
    ons urenprogramma geeft geen projecten van de nieuwe onderneming
    zelfde link, zelfde inlog, toch één firma te weinig
    adm. 205 niet in BI
    Als ik inlog zie ik haar wel staan, alleen de grafieken weten van niets
    Goedemiddag, vorige week hebben wij in Exact Online een administratie toegevoegd voor onze nieuwe vestiging. In Power BI zien we die echter nog steeds niet terug. Kunt u aangeven waar wij moeten zoeken?
    Ik ben accountant met ruim tweehonderd klanten en elke keer als er een klant bij komt, ontbreekt die in onze rapportagetool. Waar ligt dat aan?
    Duurt het een nacht voordat een zojuist geopende administratie in het dashboard opduikt, of is er iets mis?
    Mijn baas vraagt waarom de omzet van de nieuwe bv niet in het weekrapport staat en ik heb geen idee waar ik moet beginnen met kijken.
    Hoe kan het dat een collega de administratie gewoon kan openen, maar dat ze in het Excelbestand nergens voorkomt?
    We hebben per 1 januari een fusie gehad en daarvoor een verse boekhouding ingericht; de oude twee komen netjes mee in de cijfers, die derde wil maar niet.
    In welke volgorde controleer ik wat een administratie uit mijn rapport weghoudt?
    Ligt het aan het abonnement, aan mijn rechten of aan het rapport dat ik die ene bv niet zie?
    Ja hallo, ik heb hier een klant aan de lijn, die heeft een bedrijf erbij gekregen en dat ziet hij niet in zijn dashboard, wat moet ik hem laten nakijken?
    Ik snap er niets van: in Exact Online kan ik ermee werken, de webshop laat haar niet kiezen.
    Wat kan ik zelf nagaan als een administratie niet meekomt in de rapportage?
    Spendesk biedt bij het boeken alleen onze oude vennootschappen aan, terwijl de nieuwe al twee weken in Exact draait. Hoe zoek ik uit waar die is blijven hangen?
    Een bestaande administratie die altijd in het dashboard stond is er sinds kort uit verdwenen, zonder melding. Hoe vind ik de oorzaak?
    Kan iemand me stap voor stap helpen uitzoeken waarom stichting De Linde niet in onze jaarcijfersheet terechtkomt?
    Waarom verschijnt een zojuist overgenomen klant van een ander kantoor niet in Yuki of onze BI-omgeving?
    Is het normaal dat een gekopieerde administratie niet meteen in de lijst van de tool staat?
    Nieuw bedrijf toegevoegd, Cash-rapport toont alleen de oude
    Er is er eentje zoek in mijn lijstje van boekhoudingen
    Sinds wij zijn verhuisd naar een ander abonnement laat het rapport nog maar een deel van onze ondernemingen zien; waar zijn de overige gebleven?
    Onze verse bv hoort al mee te lopen in Visionplanner, maar ik kom haar daar niet tegen.
    Power BI laat acht dochters zien, het horen er negen te zijn
    De boekhouding die we in mei hebben opgericht is niet vanzelf in de managementtool opgedoken.
    Hoi, ik heb voor Silverfin een cliënt bijgevinkt, maar hij verschijnt maar niet.
    Waarom kan ik in de kassa vanaf 1 juli wel Tilburg maar geen Breda aanwijzen?
    Excel-invoegtoepassing: Duitse tak zoek
    Verversen van de rapportage gaat vlot, alleen de pasgeopende vestiging mis ik.
    In het keuzelijstje van de app kan ik de kersverse dochter niet vinden.
    Sinds de fusie zien we in de cockpit één grootboek te weinig
    Omzet komt binnen, maar van de nieuwe winkel is er geen spoor
    Waarom zie ik de nieuwe bv niet in mijn Power BI-rapport?
    Wanneer verschijnt een pas opgericht dossier eindelijk in Visonplanner?
    Hoe kan het dat elf van de twaalf bedrijven in het dashboard staan en eentje niet?
    Klant meldt dat zijn nieuwe vennootschap nergens in onze app opduikt, wat moet hij nakijken?
    Ik kan de firma in Exact zelf wel openen, waarom vindt Silverfin ze dan niet?
    Wanneer is het na het aanmaken zover dat de bv in Excel te kiezen valt, ze zit er nog niet in?
    Sinds de fusie mis ik twee entiteiten in de consolidatie, waar begin ik te zoekn?
    Mijn collega ziet het nieuwe filiaal wel in het rapport en ik niet, hoe komt dat?
    Wat als een administratie na de overstap naar een ander pakket spoorloos is in de rapportage?
    Kan de nieuwe stichting ontbreken in het overzicht omdat er nog geen boekingen in zitten?
    Ik dacht dat alles vanzelf meekwam, waarom blijft die ene holding dan weg uit de cijfers?
    Hoe vind ik uit of het aan Exact of aan het rapport ligt dat een bedrijf niet meekomt?
    Is het normaal dat een gisteren aangemaakte firma vandaag nog niet in de keuzelijst van de tool zit?
    Nieuwe bv gestart, maar in Power BI is die in geen velden of wegen te bekennen
    Waarom zie ik ons nieuwste filiaal niet op het dashboard?
    Mijn rapport telt er negen, we hebben er tien
    vorige week een klant erbij gekregen, Excel doet alsof zijn neus bloedt
    Alle zaken staan er, behalve die ene van januari
    Bij de verse holding blijft de hele pagina op nul staan, terwijl er zat geboekt is
    het plaatje klopt niet, er mist een hele firma in de omzet
    In Exact kan ik er gewoon in, in het rapport bestaat dat bedrijf niet
    Hoe lang duurt het voor een nieuw bedrijf opduikt in onze overzichten? Al drie dagen niks
    De baas mist zijn speeltje: de nieuwe bv komt niet voor in de maandcijfers
    Gesplitst in twee bedrijven, alleen de oude helft komt door in de grafieken
    Ergens tussen Exact en mijn scherm raakt er een bedrijf zoek
    keuzelijstje in het dashboard, onze stichting zit er niet bij
    collega ziet hem wel in zijn rapport en ik niet, ra ra
    Per 1 januari hebben we een nieuwe BV opgericht en ingericht in Exact. In het managementdashboard komen alle entiteiten terug behalve deze. Waar blijft zij hangen?
    Van onze 262 klanten worden er 261 in de benchmarkrapportage getoond. De ontbrekende is in mei aangemaakt en wordt gewoon geboekt, en er is geen enkele foutmelding.
    Bij de consolidatie mist het geconsolideerde resultaat de cijfers van onze Duitse dochter, die vorige maand is toegevoegd. Hoe spoor ik op in welke schakel dat misloopt?
    Het boekjaar is gesplitst en er is een verse administratie voor 2025. Ons Excel-model ververst zonder klagen maar blijft alleen de oude ophalen.
    Een overgenomen kantoor bracht tachtig dossiers mee, die inmiddels onder ons abonnement vallen. In Silverfin zijn ze nergens te selecteren. Welke controles loop ik langs, en in welke volgorde?
    De IT-afdeling zegt dat het aan Exact ligt, Exact zegt dat het aan Qlik ligt, en intussen ontbreekt filiaal Zwolle in de cijfers. Hoe stel ik vast bij wie het zit?
    Bij mijn collega verschijnt de nieuwe stichting wel in de keuzelijst van het rapport en bij mij niet, terwijl we hetzelfde bestand openen.
    Bedrijf 88 hoorde volgens mij vanzelf mee te komen, want destijds is gekozen voor alle huidige en toekomstige. Toch zie ik het in de kubus niet terug. Hoe kan dat?
    Mijn nieuwe bv staat niet in Power BI, de oude twee wel
    Sinds januari hebben we een derde filiaal met eigen boekhouding. In het dashboard blijft het bij twee.
    waarom pakt Excel mijn pas opgerichte venootschap niet mee
    De geconsolideerde omzet is te laag, er valt precies één bedrijf tussen uit
    Boekhouder heeft een administratie voor mijn vrouw haar eenmanszaak aangemaakt, in Visionplanner kan ik die niet uit de lijst plukken. Waar hangt het?
    gisteren aangemaakt en nog nergens te bespeuren in de raporten. Duurt dat lang of doe ik iets mis?
    In Exact zie ik de btw-aangiften van de nieuwe bv staan, in mijn rapport geen spoor
    Boekjaar nog maar net begonnen in de verse vennootschap en het managementinfo scherm doet alsof ze niet bestaat
    Alles opnieuw ververst, drie keer, en nog ontbreekt de holdnig in de keuzelijst
    Hebben we dit voorjaar een nieuwe vof opgezet voor de bloembollen, maar in het oogstovezicht in Excel is er geen spoor van te bekennen.
    De pas opgerichte associatie van meester Vandewalle verschijnt niet in de keuzelijst van ons rapporteringspakket. Waar ligt dat aan?
    Filiaal Lelystad al 3 weken open, nog steeds niet in mijn omzetdashbord.
    De nieuwe patisserie in Ninove wordt sinds vorige week apart geboekt, maar ik zie ze niet staan tussen de dagontvangsten.
    Van de elf in januari opgerichte bv's zitten er negen in Silverfin en twee niet. Hoe spoor ik op waar het hapert?
    Huh, ik zie in mijn jaaroverzichtje alleen de studio en niet de webwinkel met matjes, terwijl ik die toch echt heb aangemaakt!
    Nieuwe entiteit 412 wel in EOL, niet in semantisch model. Refresh groen. Iemand?
    Er is een begraafplaatsfonds bijgekomen, maar de scriba ziet het op zijn overzicht niet vermeld staan.
    Overname van mei afwezig in groepsrapportage. Wie of wat houdt hem tegen?
    Verdomd, heb de caravanstalling apart gezet in Exact maar de werkplaatsplanning doet of 'ie niet bestaat.
    De brasserie heeft nu een aparte boekhouding, alleen blijft ze onzichtbaar in het bezettingsrapport
    Sinds de maatschap in tweeën is gesplitst komt de ene helft niet door in het maandrapport.
    popup store gent = nieuwe bv, maar in mijn sales dashboard nada
    heb nieuwe bv voor project Goese Diep, in de projectraportage zie 'k er niks van
    jeugdwerking-vzw erbij gemaakt, het bestuur ziet ze niet in de grafiekskes
    Zes ton omzet in een werkmaatschappij en het directiedashboard vindt haar niet belangrijk genoeg om te tonen. Waar moet ik zoeken?
    Nieuwe firma Waalwijk Fulfilment is in Exact goed, in rapport niet zichbaar, ik begrijp niet
    Onze jongste stichting, de Vrienden van het Museum, blijft een schim in het jaaroverzicht.
    div 22 mist in nachtrun, log clean, enig idee
    Vorige week een bv opgericht en in Exact gezet, het dashboard doet alsof hij niet bestaat
    Waarom telt Power BI maar drie bedrijven terwjil we er vier hebben
    nieuw dossier niet te zien in silverfin
    De derde winkel mist in mijn omzetoverzicht
    Ik zie mijn nieuwe klant niet terug in de rapportage, waar blijft die?
    Excel haalt de oude bv's keurig op en de nieuwe niet
    Onze pas geopende vestiging in Antwerpen duikt nergens op
    cijfers vd nieuwe holding zijn leeg in het rapport
    Hoe komt het dat mijn collega twee ondernemingen meer ziet in het dashboard dan ik?
    Alle dochters komen door, behalve die van dit jaar
    We hebben een winkel overgenomen met eigen boekhouding in Exact; de bank vraagt het totaal maar het groepsrapport blijft op het oude bedrag steken
    De kerk heeft een aparte administratie voor het orgelfonds geopend en de penningmeester ziet die niet in zijn spreadsheet
    Na het splitsen van een maatschap in twee bv's toont de app er nog steeds eentje
    Bij de jaarafsluiting bleek dat de tussenholding al maanden stilletjes ontbreekt in de consolidatie
    Onze oefenadminstratie voor cursisten wil maar niet verschijnen in het lesdashboard
    We hebben een oude bv uit het archief teruggehaald, Exact heeft hem weer, alleen de rapportage niet
    Ik kreeg van de fiscalist de vraag waarom de fiscale eenheid niet optelt: er is een bv die het model gewoon niet kent
    De zonnepark-bv is speciaal voor de subsidie gemaakt, maar de subsidierapportage vindt haar niet
    Ik heb een kopie van een administratie gemaakt om iets te testen, hoe kan het dat die kopie niet opduikt in de BI-tool?
    investeerder wil morgen de cijfers v/d nieuwe joint venture zien en bij mij is er van die jv geen spoor te bekenen
    bedrijf ontbreekt in dashboard
    Excel rapport mist één administratie
    vorige week administratie aangemaakt, verschijnt nergens
    consolidatie klopt niet, dochter zit er niet in
    dossier nieuwe klant wel in Exact niet in rapportage
    waarom zie ik maar 12 van 15 bedrijven
    omzet nieuwe vestiging komt niet mee in overzicht
    toegevoegd bedrijf onzichtbaar in Visionplanner
    keuzelijst bedrijven in tool onvolledig
    boekjaar 2025 bv leeg in draaitabel, geen melding
    alles ververst, nieuwe firma blijft weg
    administratie kwijt in cockpit sinds start januari
    pas opgerichte stichting niet terug te vinden in managementrapport
    collega ziet bedrijf wel in Power BI ik niet
    overgenomen onderneming geen cijfers in grafiek
    nieuwe admninistratie niet zichbaar
    aan welke kant ligt het, rapport slaat bedrijf 310 over
    had app toegang gegeven tot alles, toch mis ik er eentje
    Vorige week hebben we een nieuwe bv opgericht en in Exact aangemaakt. In Power BI komt hij maar niet tevoorschijn.
    Onze klant is op 1 maart bij ons begonen en wordt gewoon geboekt. In het dashboard van kantoor ontbreekt hij.
    De holding heeft een Belgische dochter overgenomen, die staat sinds vrijdag in ons abonnement. Het geconsolideerde Excelbestand rekent nog met één bedrijf te weinig.
    Ik tel in Exact 48 klanten en in onze raportage 47. Welke mist en waarom?
    Na de splitsing hebben we twee boekhoudingen in plaats van één. De rapporten laten alleen de oude zien, en dat al een maand.
    Alles draait, geen fout te bekennen, maar de cijfers van onze nieuwe vestiging in Zwolle staan op nul. In Exact zelf is er wel degelijk omzet geboekt.
    De directeur zat vanochtend met het maandrapport en vroeg waar de nieuwe werkmaatschappij was gebleven. Wij hebben die er in januari toch echt bij aangemaakt.
    Bij de start van het boekjaar hebben we de vereniging als apart bedrijf ingericht. De keuzelijst in Visionplanner kent haar niet.
    We hebben een oude stilgelegde bv weer tot leven gewekt in Exact. De query haalt alle bedrijven op behalve die.
    Een collega heeft de boekhouding van de franchisenemer aangemaakt terwijl ik met vakantie was. Hij ziet hem in zijn Excel, ik in de mijne niet.
    De vof werd een bv en de cijfers lopen sinds april door in de nieuwe. In het dashboard lijkt het alsof we in april zijn gestopt.
    Ik heb al twee keer ververst, de pc opnieuw opgestart en nog een keer ververst. De nieuwe klant verschijnt niet in mijn overzicht.
    Op de dag dat we van abonnement wisselden is er één bedrijf uit de rapportage verdwenen. Niemand heeft iets aan het rapport gedaan.
    De directeur verwacht vrijdag de cijfers van de nieuwe bv in het dashboard en ze staan er nog niet in
    Ik wil dat onze overgenomen dochter gewoon meetelt in het rapport, maar Power BI doet alsof ze niet bestaat
    bij de kwartaalcijfers viel me op dat één bedrijf al sinds de oprichting overal nul heeft in Excel
    Na de fusie tellen we zes bedrijven en het rapport laat er stug vijf zien
    De auditor merkte op dat de consolidatie niet volledig is: er ontbreekt een vennootschap. Hoe achterhaal ik waar die blijft hangen?
    Wat moet er allemaal waar zijn voordat een pas aangemaakte administratie in mijn rapportage opduikt?
    Ik vrees dat we op halve cijfers sturen, want de nieuwe vestiging zit niet in de totalen
    boekjaar geopend in een verse administratie, alles ingericht, en dan toch spoorloos in Visionplanner
    Onze nieuwe klant van vorige week is de enige van de 200 die niet in het kantoordashboard verschijnt
    ik dacht dat alle toekomstige bedrijven vanzelf mee zouden komen maar de laatste twee zijn nergens te vinden in de BI-omgeving
    De bank wil maandag een groepsbalans. Alleen de in mei opgerichte holding levert geen regel op en een melding krijg ik ook niet
    ligt het aan Exact, aan de koppeling of aan mijn draaitabel dat die ene vennootschap ontbreekt?
    Consultant zegt dat het rapport goed is, Exact zegt dat de rechten goed zijn, en toch mis ik een bedrijf. Wie heeft er gelijk?
    Ik zou willen begrijpen waarom mijn collega de stichting wel in haar overzicht heeft en ik niet
    Beloofd aan de investeerder: alle deelnemingen in één grafiek. Eentje weigert te verschijnen
    nieuwe administratie niet zichtbaar
    nieuwe administratie niet zien
    nieuwe administratie verschijnt niet
    nieuwe administratie onzichtbaar
    nieuwe administratie power bi
    nieuwe administratie in rapport
    nieuwe bv
    nieuwe klant niet zichtbaar
    net aangemaakte administratie
    aangemaakt maar niet zichtbaar
    toegevoegd maar niet zichtbaar
    toegevoegde administratie ontbreekt
    administratie ontbreekt
    administratie mist
    administratie mis ik
    administratie niet zichtbaar in rapport
    administratie niet te zien
    administratie verschijnt niet
    administratie komt niet door
    administratie komt niet mee
    niet alle administraties in rapport
    niet alle administraties zichtbaar
    dashboard mist administratie
    excel mist administratie
    gegevens ontbreken van administratie
    geen gegevens van nieuwe administratie
    lege tabel
    use all
    rapport
    administratie staat niet in de app
    administratie staat er niet bij
    aangemaakte administratie
    aangemaakte administratie staat niet in app
    ik mis een administratie
    ik mis een bedrijf
    administratie nog niet zichtbaar
    administratie nog niet in de app
    nieuwe dochter niet in cijfers
    nieuwe onderneming
    bedrijf ontbreekt
    bv ontbreekt
    administratie niet in dashboard
    nu ik toch bezig ben: die verse bv van ons komt maar niet in het powerbi rapport
    en als we straks een bv oprichten en die verschijnt nergens, wat moet ik dan nalopen
    ik heb eerder een boekhouding bijgemaakt en die laat hij niet zien, komt dat hierdoor?
    de divisie is gloednieuw, vorige week aangemaakt, en ook in de rapportage niet te bekennen
    hij ziet hem wel maar in excel blijft de nieuwe vennootschap onzichtbaar
    nu mis ik nog de stichting die we pas hebben aangemaakt, waarom zie ik die nergens
    in exact mis ik trouwens ook een pas aangemaakte administratie in ons dashboard
    in het overzicht van de leverancier mis ik de administratie van 2 weken terug
    hij draait, maar onze nieuwe dochter zit niet in de gegevens
    de bv die in maart is opgericht wordt in de rapportage niet getoond, dát is mijn eigenlijke punt
    wat doe ik aan een nieuwe zaak die er maar niet in verschijnt
    in exact heb ik het omgekeerde, een nieuwe administratie die nergens opduikt
    de cijfers van xero wel, alleen de jongste administratie in exact ontbreekt
    nieuwe administratie staat niet in mijn rapport
    we hebben een bv opgericht en die verschijnt niet in power bi
    nieuwe klant aangemaakt in exact maar onze software ziet hem niet
    De pas geopende vennootschap komt niet voor in het dashboard, hoe komt dat?
    waarom zie ik dossier 2027 niet in de app
    nieuw bedrijf ontbreekt in het keuzelijstje van ons incassopakket
    administratie onzichtbaar in Invantive Cloud
    gisteren een administratie toegevoegd, nergens te zien in het pakket
    alle oude bedrijven wel, het nieuwe niet
    ons verbruiksrapport mist de nieuwste dochter
    Ik maakte een tweede boekhouding aan en die verschijnt niet in de scanapp.
    lege lijst bij de nieuwe divisie
    hoe krijg ik een nieuw dossier te zien in de gekoppelde software?
    de stichting die we in januari startten blijft weg uit het consolidatiemodel
    er is een administratie bijgekomen, waar blijft ie
    excel met exact data toont de nieuwe bv niet
    vijf lagen? ik wil gewoon weten waarom de nieuwe administratie er niet is
    nieuwe entiteit niet zichtbaar
    Waar blijft een nieuw aangemaakte onderneming hangen op weg naar ons rapport?
    ik zie de nieuwe onderneming wel in Exact zelf maar niet in de tool
    bedrijf toegevoegd en gerefresht, nog steeds niks
    consolidatie klopt niet want de nieuwe werkmaatschappij ontbreekt
    de app kent de nieuwe divisie niet
    nieuw dossier bij ons kantoor komt niet binnen bij het rapportagepakket
    geen foutmelding, maar de nieuwe administratie komt gewoon niet tevoorschijn
    pas opgerichte holding ontbreekt in onze dashboards, waarom
    trouwens nog iets: nieuw dossier aangemaakt maar de app toont het niet
    wij hebben een nieuwe bv en die zie ik niet in power bi, hoe komt dat
    de administratie die we in mei aanmaakten duikt niet op in het rapport
    we hebben een nieuwe bv en die zie ik nergens in het dashboard
    nieuwe administratie komt in de app niet tevoorschijn
    waarom staat de pas opgerichte stichting niet in mijn rapport?
    vorige week een dossier aangemaakt en de rapportage-app kent het niet
    Onze nieuwe vennootschap is niet zichtbaar in de app. Waar kan dat aan liggen?
    ik mis er een, die van januari, de andere zie ik wel
    aangemaakt in exact, onzichtbaar in power bi
    hoe lang duurt het voor een nieuw bedrijf in de app opduikt?
    de zesde bv ontbreekt overal en ik snap niet waar het blijft hangen
    we hebben er een werkmaatschappij bij sinds 1 mei, niks van te zien
    en o ja, die nieuwe van Jansen is er ook niet, waar moet ik zoeken?
    nieuwe divisie weg?
    ik heb Bakkerij Noord toegevoegd in exact maar Invantive laat alleen de oude vijf zien
    wa moet ge doen als een nieuw dossier niet doorkomt in d'app
    zit de nieuwe administratie wel in het abonnement, of ligt het aan het rapport, hoe zoek ik dat uit?
    het pas overgenomen bedrijf verschijnt maar niet in de consolidatie
    heb alles gedaan en tóch zie ik de nieuwe administratie niet
    onzichtbaar, die nieuwe. al drie dagen.
    We hebben vorige week een BV opgericht in Exact en die duikt nergens op in ons dashboard
    nieuw dossier aangemaakt maar de scanner vindt het niet
    Sinds 1 november hebben we een extra administratie. In Power BI blijft ze afwezig, ook na verversen.
    pas toegevoegd bedrijf komt niet mee in de rapportage
    hoe krijg ik een vers aangemaakte boekhouding zichtbaar in ons urenpakket
    Alle oude vennootschappen zijn er, de jongste niet. Waar blijft die hangen?
    onze verse stichting staat wel in Exact en niet in de app
    De accountant heeft voor ons een tweede BV geopend. Het declaratiepakket kent ze niet, hoe spoor ik de reden op?
    waarom toont ons rapport de net gestarte vennootschap niet
    excel-overzicht mist het bedrijf van dit jaar
    nieuw gestarte entiteit nergens te bekennen, geen foutmelding
    stap voor stap nagaan waarom een kersvers bedrijf onzichtbaar is
    nieuwe administratie ontbreekt in de app
    waarom zie ik de nieuwe administratie niet?
    nieuw bedrijf niet te kiezen
    nieuwe divisie niet te zien
    pas aangemaakte administratie staat er niet bij
    nieuwe administratie niet in lijst
    Visionplanner toont nieuwe bv niet
    nieuwe boekhouding verschijnt niet in dashboard
    nieuwe administratie niet in Excel rapport
    net gemaakte administratie onvindbaar in Basecone
    nieuwe vennootschap ontbreekt
    nieuw dossier niet zichtbaar in app
    app ziet nieuwe administratie niet
    rapport mist de nieuwe bv
    nieuwe holding niet in de lijst
    nieuwe administratie leeg in rapport
    Waar blijft onze nieuwe administratie?
    nieuwe adminstratie niet te vinden
    nieuwe klantadministratie mist in Dext
    verse administratie komt niet door
    nieuwe bv niet in Invantive Cloud
    dashboard toont nieuw bedrijf niet
    nieuwe administratie nergens te bekennen
    nieuw opgerichte bv niet zichtbaar
    lijst toont alleen oude administraties
    nieuwe administratie verschijnt niet na verversen
    recent toegevoegde administratie ontbreekt
    gisteren administratie aangemaakt, app ziet hem nog niet
    alles ververst en toch geen nieuwe administratie
    boekhouder maakte een administratie, ik zie hem niet in Excel
    nieuwe bv opgericht, maar kassa toont die niet
    nog iets anders, we hebben een nieuwe bv en die zie ik niet in het dashboard
    Vorige week is er een werkmaatschappij aangemaakt in Exact, maar Power BI toont haar niet. Hoe kom ik erachter waar het hangt?
    en als er in januari een bv bij komt, zie ik die dan?
    volledig nieuwe bv, nergens te bespeuren
    gaat om een pas aangemaakte bv
    het is een nieuwe bv van gisteren
    sinds gisteren bestaat er een nieuwe bv en die ziet niemand in de rapportage
    nieuwe bv niet zichtbaar in de app
    We hebben vorige week een administratie aangemaakt en in Power BI komt die maar niet tevoorschijn
    Hoi, onze nieuwe stichting ontbreekt in alle rapporten terwijl er al geboekt is. Waar blijft die hangen? Mvg Kees
    nieuw opgericht bedrijf ontbreekt in dashboard
    nieuwe bv in exact aangemaakt maar Power BI laat hem niet zien
    we hebben sinds 1 januari een nieuw dossier, de scan-app kent het niet
    Waarom duikt de pas opgerichte stichting nergens op in Invantive?
    nieuw bedrijf verschijnt niet in de app
    Mijn klant heeft vorige week een tweede administratie gekregen. In Exact zie ik hem gewoon, in het dashboard niet. Geen foutmelding ook.
    nieuwe administartie niet zichtbaar in koppeling
    ge maakt een nieuw dossier aan en de rapportering doet alsof het niet bestaat, wa scheelt er
    hoe lang duurt het voor een nieuwe administratie in een gekoppelde app te zien is
    vijf lagen waar een nieuwe administratie kan blijven hangen, welke zijn dat
    moet een nieuwe administratie wel bij ons eigen abonnement horen voor de app hem kan zien? hoe zie ik dat
    kan de hoofdgebruiker de nieuwe bv wel kiezen, is dat de eerste check?
    gloednieuwe administratie, koppeling ziet alleen de oude
    onze consolidatietool telt 11 vennootschappen, we hebben er sinds deze week 12
    mijn baas richt graag bv's op, en telkens weer komt de nieuwste niet in het dashboard. Waar zit dat aan vast?
    nieuwe holding niet in excel rapport
    nieuwe bv opgericht, niet te zien in powerbi
    We hebben de hondenschool als apart dossier aangemaakt in januari maar in 't rapport is er niks van te zien, geen fout of zo
    Administratie 14 komt niet door in ons dashboard. 1 tot en met 13 wel.
    sinds de overname een administratie erbij, de declaratie-app kent die niet
    ich zal 't in 't nederlands doen: mijn nieuwe zaak in Sittard is zichtbaar in exact maar niet in de app
    waarom zie ik de nieuwe maatschap niet in Excel als ik ververs
    ik snap er niks van collega ziet bedrijf wel in exact ik niet in de kassa app nieuw bedrijf dus
    Vorige week winkel nr 5 toegevoegd; de franchisegever zegt dat hun tool er nog maar 4 ziet
    bij de andere vestigingen wel cijfers, bij de pas geopende in Kortrijk geen, ze zit niet eens in het keuzelijstje van de app
    nieuwe bv komt niet in onze rapportage
    Vorige week een administratie aangemaakt en de app ziet hem niet
    we hebben een vennootschap toegevoegd in exact maar het dashboard toont nog altijd de oude vier
    waarom zie ik mijn nieuwe administratie niet in Power BI
    klant toegevoegd, app vindt hem niet
    Hallo, onze pas opgerichte werkmaatschappij verschijnt niet in de scanapp. Wat kan dat zijn?
    bv erbij en het programma kent m niet
    nieuwe administratie aangemaakt 1 januari, nog nergens te zien in het consolidatiepakket
    Nieuwe administratie niet te zien in app
    Ik heb een tweede zaak opgestart in Exact maar mijn kassaprogramma toont enkel de eerste
    Waarom zie ik de nieuwe vennootschap nergens in het rapport? Geen fout, gewoon niets.
    Net toegevoegd bedrijf verschijnt niet in de keuzelijst van de scantool.
    Onze groep heeft er een dochter bij. In Exact staat ze, in het dashboard niet. Waar blijft dat hangen?
    De administratie 2027 hebben we nieuw aangelegd en Invantive laat hem niet zien
    Nieuw dossier ontbreekt in koppeling, hoe zoek ik de oorzaak?
    Alle oude bv's komen netjes door, alleen die ene verse niet
    Sinds de oprichting van Vastgoed BV wacht ik tot de app hem oppikt. Gebeurt niet.
    Heb een stichting erbij gemaakt maar payhawk kent hem niet.
    Wie kan mij uitleggen waarom onze nieuwe klantadministratie niet in het overzicht van de rapportagetool staat, terwijl de collega's er gewoon in kunnen boeken?
    nieuwe bv pakt hij niet
    Elke keer als we een administratie openen is die onzichtbaar in Excel. Wat moet ik allemaal nalopen?
    Mijn accountant heeft een bv voor me aangemaakt, ik zie hem wel in Exact maar niet in de webshopkoppeling
    Toegevoegde company niet in datawarehouse, geen error in log.
    Hoe krijg ik een pas opgerichte firma in onze maandrapportage?
    Er mist een administratie in de cijfers, we hebben hem 1 oktober geopend
    Het personeelspakket laat vier bedrijven zien, wij hebben er sinds kort vijf
    Checklist voor als een vers aangemaakte administratie niet doorkomt in een gekoppeld product?
    Ligt het aan het abonnement, de gebruiker of de app dat mijn nieuwe bv wegblijft.
    Afgelopen maandag een nieuw bedrijf in Exact gezet. Dyflexis toont em nog altijd niet.
    Zou de nieuwe vzw niet vanzelf in de app moeten komen?
    Onze consolidatie klopt niet want de nieuwe werkmij zit er niet in, en ik weet niet waar ik moet beginnen zoeken
    New company exact niet zichtbaar bi tool oorzaak onbekend.
    Het is om gek van te worden: overgenomen bv staat in Exact, collega ziet hem, dashboard blijft leeg voor die bv
    Kun je stap voor stap nagaan waarom een nieuwe administratie niet verschijnt?
    Nieuwe boekjaar administratie komt niet mee in de export.
    Ik mis een administratie die we er kort geleden bij hebben genomen
    Wij hebben 80 klanten, nummer 81 wil maar niet in de tool komen
    De app lijkt niet te weten dat wij een extra bedrijf hebben
    Is er een vertraging voordat een nieuwe bv zichtbaar wordt in koppelingen?
    Na het aanmaken van 'Bakkerij Noord' blijft mijn facturatieprogramma alleen 'Bakkerij Zuid' aanbieden.
    Gisteren nog een holding toegevoegd, vandaag ververst, nog niks te zien
    Oude klanten wel nieuwe klant niet, zelfde rechten dacht ik
    Onze IT zegt dat het aan Exact ligt, Exact zegt aan de app: hoe vind ik zelf waar die nieuwe bv wordt tegengehouden?
    CRM herkent de pas opgestarte vennootschap niet
    waarom slaat het rapport die nieuwe divisie over
    De splitsing gaf ons een extra administratie maar de urenapp vult die niet in de lijst aan
    Tien bv's, negen in het rapport. De tiende is van dit kwartaal.
    Ik zie mijn pas geopende firma niet staan als ik in de scanapp een bedrijf wil kiezen.
    Verse administratie, geen data, geen melding. Waar zit de kink?
    Kan het dat een filter of een recht ervoor zorgt dat de nieuwe bv uit beeld blijft? hoe loop ik dat na
    Nieuwe adminstratie niet zichtbar in programma
    Als iemand een bedrijf bijmaakt in exact, wat moet er dan allemaal goed staan voor het in onze BI komt?
    Startup dochter aangemaakt in januari, tot op vandaag nergens te bespeuren in het boordtabel
    De app loopt prima, alleen de aanwinst van vorige maand ontbreekt zonder dat ik weet waarom
    Kan een verse bv in een ander abonnement zitten, en hoe zie ik dat?
    Hoe kijk ik na of de nieuwe administratie wel onder onze licentie valt voordat ik de app de schuld geef?
    Nieuwe BV aangemaakt, komt niet in de consolidatierapportage terecht
    Staat het net opgerichte dossier van mijn klant eigenlijk wel in ons kantoorabonnement? Het scanpakket pakt het niet op
    Ons nieuw dossier komt maar niet tevoorschijn in de rapportering
    Filiaal Zwolle is sinds maandag een eigen administratie en de omzettool toont 'm niet
    We hebben een derde restaurant geopend, staat al in Exact, maar in het dashboard zie ik er nog steeds maar twee
    Nieuwe BV voor het terras, alles aangemaakt, alleen de roosterapp kent hem niet
    De tweede kapsalon is er sinds 1 januari bij en in Power BI komt ie niet voor
    nieuwe vestiging duikt niet op in kassa
    De boekhouder heeft vorige week een administratie gemaakt voor de foodtruck. Dyflexis laat die niet zien.
    Waarom mis ik onze pas opgerichte holding in de omzetrapportage
    Onze vierde bakkerijwinkel bestaat in Exact maar de kassasoftware laat alleen de eerste drie kiezen
    Hotelgroep kocht er een hotel bij, nieuwe dossier aangemaakt, PMS vindt het niet
    De nieuwe ijssalon bestaat volgens de boekhouder, maar zelfs onze baas als hoofdgebruiker kan hem in Exact niet aanklikken
    Mijn schoonzus begon een tweede nagelstudio, boekhoudtechnisch geregeld, en toch staat in de planner maar één studio
    Waarom kan ik in de kassa het nieuwe filiaal niet kiezen terwijl de boekhouder zegt dat het er is
    rapport toont 4 winkels, we hebben er 5
    Wij hebben voor het nieuwe hotel een dossier gekregen, en de channelmanager kent het niet
    Sinds 1 juli een aparte bv voor de bezorging. Onze scanapp heeft die niet in de keuzelijst.
    verse vennootschap, onvindbaar in Shiftbase
    Het controllersrapport mist de pas toegevoegde pizzeria, ik wil weten in welke schakel het zit
    Wie moet er kijken of de nieuwe pizzeria wel in ons abonnement zit en hoe?
    We hebben er een vennootschap bij voor de B&B, en de scanner vraagt er niet om
    De winkel in Zwolle is nieuw, iedereen ziet hem behalve het dashboard
    Hoe krijg ik de pas geopende zaak in beeld in onze urenapp
    Net opgericht: stichting naast het café. In de rapporten geen spoor
    nieuw bedrijf in Exact, planner ziet niks
    waarom staat onze aanwinst (tearoom) niet in het keuzemenu van de scantool
    De scanapp kan niet bij onze versgebakken bv, hij staat er gewoon niet tussen
    Ik kreeg gisteren van de accountant te horen dat bedrijf 7 klaarstaat. In ons dashboard zit 1 t/m 6.
    Onze terrasbar is een aparte onderneming geworden, hoe komt die in de planner
    Overal nieuw bord aan de gevel, alleen in het rapport niet: de overgenomen slagerij
    De patissier is voor zichzelf begonnen onder onze groep, het dossier is geopend door de accountant, iedereen kan erin, en toch staat hij niet in het rapport dat ik elke maandag naar de vennoten stuur
    niewe winkel niet te zien in app
    bv bijgekomen, planer ziet m niet
    Nieuwe klant aangemaakt in Exact maar hij duikt niet op in de rapportagetool
    De bv die we maandag hebben opgericht is nergens te bekennen in Visionplanner
    waarom zie ik dossier 881 niet in power bi, het bestaat wel
    vers dossier komt niet door in het dashboard
    We hebben er een stichting bij in de groep. In het consolidatierapport blijft die weg, ook na verversen.
    Ik heb drie starters ingeboekt deze week en het portaal kent ze nog niet
    nieuwe vestiging zit niet in de keuzelijst van de loonsoftware
    Klant vraagt waarom zijn tweede bv niet in zijn cijferportaal staat. Ik heb die vorige week toegevoegd.
    pas opgestart dossier ontbreekt in Silverfin
    Hoe lang duurt het voor een net gemaakte administratie in de apps verschijnt? Het is nu al drie dagen
    geen foutmelding, maar de nieuwe onderneming wordt simpelweg overgeslagen bij het ophalen
    ik mis steeds de nieuwste klanten in de excel lijst met alle omzetten
    Het nieuwe dossier zie ik niet in de tool, moet de hoofdgebruiker het eerst zelf kunnen kiezen?
    Sinds maandag heb ik een tweede zaak, mijn boekhouder heeft die aangemaakt, maar in de bonnenapp kan ik hem niet kiezen
    verse bv, geen cijfers in het portaal
    Ik wil de lonen van een nieuwe werkgever wegboeken maar in Nmbrs zie ik zijn administratie van Exact niet in het lijstje
    nieuwe admnistratie niet zichtbaar in rapport
    Elke keer duurt het een eeuwigheid eer een nieuw dossier in ons managementrapport staat. Waar zit dat vast?
    klant opgestart in Exact, in Silverfin geen teken van leven
    De pas opgerichte vzw zit niet bij de vennootschappen die ik kan kiezen in ons rapporteringspakket
    De vof is sinds vorige week omgezet in een bv met een nieuw dossier, en dat ziet ons pakket niet
    ik kan bv2 niet kiezen in het programma
    nieuw dossier, oud rapport, geen spoor
    Toegevoegd in Exact, onvindbaar erbuiten
    hoe komt het dat verse dossiers pas na dagen in de tool verschijnen, of nooit
    Mijn baas denkt dat ik de nieuwe stichting vergeten ben in het overzicht, maar ze komt gewoon niet door
    Vorige week heb ik voor een huisarts een maatschap aangemaakt en ik krijg haar niet in de kwartaalrapportage
    de keuzelijst met administraties in het pakket is ouder dan vandaag
    oprichting per 1 mei, nog altijd onbekend bij de loonsoftware
    de nieuwe entiteit die we per 1 oktober hebben opgericht zit niet in de datawarehouse-load
    nieuwe bv ontbreekt in het dashboard
    wij hebben er een dochter bij in exact maar de tool pikt haar niet op
    entiteit 44 verschijnt nergens, niet in power bi, niet in excel, geen fout
    kersverse administratie, geen data in het rapport
    na de overname hebben we een boekhouding toegevoegd en de urenapp kent haar niet
    Waar in de keten blijft onze nieuwe werkmaatschappij hangen
    de recent aangemaakte vestiging komt niet in de keuzelijst van de app
    controller klaagt: de zojuist opgerichte stichting zit niet in de consolidatie
    hoort de net gemaakte bv wel bij ons contract, hij komt in geen enkele tool
    Per januari hebben we een stichting opgericht met eigen boeken, maar het dashboard van de directie kent haar niet
    de nieuwste vestiging komt niet door in de cijfers
    vers aangemaakte administratie onzichtbaar voor tool
    ik heb een dossier toegevoegd in exact, waarom ziet de scanapp het niet
    Alle oude bv's zijn te kiezen in de onkostentool, de nieuwe niet
    Holding uitgebreid met een vastgoed-bv, in Exact staat ze er, in de rapportage ontbreekt ze
    de tool laadt 31 administraties en we hebben er sinds vorige week 32
    we zijn gefuseerd en de administratie van de nieuwe tak zit nog niet in Power BI
    sinds 2 dagen een extra boekhouding, nog niks in het scherm van de app
    nieuwe vzw niet te zien
    waarom mist mijn kubus de laatst opgerichte maatschappij
    nief dossier aangemaakt, app ziet het niet
    nieuwe bv niet zichtbar in dashbord
    Wij hebben een nieuwe stichting opgericht in Exact maar in het rapport is ze nergens te vinden
    De fusieschool staat sinds kort in Exact, maar de scan-app kent haar nog niet. Waar hapert het?
    Alles draait, enkel het nieuwe woonproject komt niet tevoorschijn in het dashboard
    Vers aangemaakt dossier, en de app doet of het niet bestaat
    Ik weet niet aan wie of wat het ligt dat onze nieuwe VvE niet in Power BI komt
    In januari is er een parochie bij gekomen, en in het programma zie ik nog altijd de oude zes
    nieuwe adm niet in lijst vh programma, hoe zoek ik dat uit
    De gemeente heeft een gemeenschappelijke regeling toegevoegd en ons rapport negeert die straal
    Vorige week een kersverse stichting aangemaakt, waarom pikt de app die niet op?
    Hoe weet ik of de pas opgerichte stichting wel bij ons abonnement is ondergebracht?
    Ons zesde huis is open sinds september en in de managementrapportage staan er nog altijd vijf
    Oprichting steunfonds is rond, boekhouding aangemaakt, app toont niks
    Waar zit de kink in de kabel? Nieuwe vzw in Exact, niet in het dashboard
    de nieuwe kerkgemeente verschijnt nergens buiten exact zelf
    Naar ons nieuwe dagverblijf kan ik in het programma zoeken tot ik een ons weeg
    Wij hebben er een afdeling bij, in Exact staat ze, en in de kassa-app niet. Waar beginnen met zoeken?
    nieuw dosier zie ik nie in de app
    Twee maanden geleden is het inloophuis als eigen boekhouding begonnen, en de controller mist het nog steeds in zijn cijfers
    Van de pas toegevoegde sportstichting is in het rapport geen spoor, en een fout krijg ik ook niet
    Hoe komt het dat een zojuist geopende administratie niet vanzelf in alle programma's zit?
    Wij zien de nieuwe VvE wel in Exact maar verder nergens, wie moet wat aanzetten?
    De gymzaal kreeg een eigen boekhouding, maar het dashboard telt hem niet mee. Hoe vind ik waar het stokt?
    nieuwe bv opgericht, staat in Exact, maar het dashboard kent hem niet
    de pas aangemaakte vof verschijnt niet in de scan-app
    sinds 1 januari aparte bv voor de verhuur, urenapp ziet hem niet
    waarom zie ik ons nieuwe filiaal niet in Power BI
    Administratie toegevoegd, rapport toont nog altijd de oude vier
    nieuw dossier niet zichtbaar in het CRM
    kan de hoofdgebruiker onze nieuwe bv wel kiezen en waarom moet ik dat weten als de app hem niet toont
    de overgenomen zaak staat als bv in Exact maar komt niet naar voren in ons planningspakket
    pas geopend filiaal niet te kiezen in de scanner
    aparte vof voor de zonnepanelen, ontbreekt in alle rapporten
    We hebben in oktober een vennootschap toegevoegd. De controller wil die in het dashboard zien, maar hij komt maar niet.
    waar loopt het vast dat een nieuwe bv niet doorkomt
    nieuwe bv niet zichtbaar in app
    kersverse holding ontbreekt in het CRM
    staat die nieuwe bv eigenlijk wel in ons abonnement, hoe ga ik dat na nu het rapport hem mist
    de onlangs gestarte webwinkel-bv mankeert in ons liquiditeitsoverzicht
    ons vijfde bedrijf ontbreekt in het overzicht van de BI-tool
    app ziet vier van de vijf, de vijfde is nieuw
    Vorige maand is voor ons bouwproject een aparte vennootschap aangelegd. In de urenapp kunnen de mannen die niet kiezen.
    nieuw bedrijf wel in exact maar niet in power bi
    hoe krijg ik de nieuwe dochter in de consolidatietool
    pas gestarte stichting duikt nergens op in ons rapport
    waar loopt het spaak als een nieuw dossier niet in het programma verschijnt
    vof toegevoegd maar onzichtbaar in scan-app
    toegevoegde entiteit niet vindbaar in ons cashflowpakket
    bedrijf overgenomen, administratie erbij, dashboard laat hem links liggen
    in Excel-rapport zie ik het nieuwe filiaal niet tussen de andere
    nieuwe bv wordt niet opgehaald door planningssoftware, geen foutmelding
    de nieuwe maatschap laat zich niet zien in het managementprogramma
    Sinds 1 september hebben we een aparte vennootschap voor de biogasinstallatie. In Exact kan ik er gewoon in werken, maar in het dashboard van de bank en in ons rapport bestaat hij niet.
    nieuwe vestiging missing in app
    ik vind de nieuwe bv in de app niet; moet eerst de hoofdgebruiker kijken of hij überhaupt bij ons hoort?
    We hebben een Duitse GmbH opgericht voor de webshop, in Exact bestaat ze, maar in Channable kan ik ze niet kiezen
    Nieuwe bv aangemaakt, in de connector is hij niet te vinden
    net geopende winkel ontbreekt in ons dashboard
    Ik heb sinds 1 januari een tweede bedrijf, de kassa-app kent alleen het eerste
    Waarom pakt Power BI onze pas opgezette administratie niet mee?
    Marketingbureau hier: klant heeft er een entiteit bij, onze rapportage toont nog steeds de oude vier
    splinternieuwe administratie niet zichtbaar in picqer
    de administratie die de boekhouder gisteren klaarzette duikt niet op in onze plugin
    wij begonnen een tweede merk met eigen boekhouding, maar de marketplace-tool zegt alleen het eerste te kennen
    klant belt: "ik heb een extra administratie gekocht maar jullie app laat hem niet zien". Wat antwoord ik?
    Hoe krijg ik onze overname ook in het BI-rapport, de administratie is vorige week toegevoegd
    er is een dossier bijgekomen en dat dossier zit niet in het lijstje van de app
    onze nieuwe franse vestiging blijft onzichtbaar voor de middleware
    Vijf winkels in Exact, vier in de connector. De vijfde bestaat pas twee weken.
    Waar blijft administratie 7 in mijn Excel? Die is toch al dagen actief
    pas opgericht, wel in exact, niet in shopify
    Ik denk dat er ergens een laagje tussen zit dat de nieuwe holding tegenhoudt, hoe vind ik welk?
    jaarwisseling: verse administratie gemaakt voor 2027, app ziet hem niet
    hoe weet ik of die nieuwe winkel-administratie wel in ons abonnement zit en niet ergens anders
    wie moet er kijken of de pas gemaakte bv überhaupt in onze licentie valt?
    De baas heeft een BV'tje bijgemaakt voor de marktplaatsverkoop. Nou wil hij die morgen in het dashboard zien, maar hij staat er niet.
    extra winkel aangemaakt in exact, onze feed mist die nog
    nwe administratie zit niet in de app
    Onze franchisenemer in Breda kreeg eigen boeken in Exact, maar het kassasysteem vindt die niet
    Sinds de splitsing hebben we er een werkmaatschappij bij. Alle apps doen alsof die niet bestaat.
    Ik heb overal gezocht maar kan de nieuwe stichting niet aan mijn donatieplugin hangen, hij staat er niet tussen
    ge maakt een nieuw dossier aan en de webshop blijft bij het oude, hoe kan dat
    bij onze merchant is divisie nummer zoveel nieuw en de api geeft hem niet terug in de lijst
    Het adviesbureau levert een managementrapport, maar zonder de vennootschap van dit jaar
    hoort de nieuwe shop-bv wel bij ons contract met Exact, hoe ga ik dat na met onze hoofdgebruiker
    Accountmanager vraagt: klant heeft een zesde BV, ons platform laadt er vijf. Hoe ontdekken we waar het blijft steken?
    Mijn collega ziet de pas geopende vestiging wel in Exact, maar in het voorraadpakket zoekt ze zich rot
    Kan het een paar dagen duren voor een nieuw bedrijf in de koppelingen opduikt? Bij ons is het nu al een week niks.
    de jongste telg van de groep doet niet mee in de consolidatie
    Ik wil de verkopen van mijn nieuwe pop-upstore laten binnenkomen op de juiste boekhouding, maar die boekhouding is in de plugin niet te kiezen
    de dochteronderneming van deze maand schittert door afwezigheid in de rapportage
    bv aangemaakt, powerbi ziet hem niet
    nieuwe administratie ontbreekt in rapport
    waar is mijn nieuwe dossier in de app
    nieuwe admin onzichtbar
    nieuwe stichting opgericht staat in exact niet in scanpakket
    in januari is er een werkmij bijgekomen die nergens opduikt in de consolidatie
    ziet hoofdgebruiker nieuwe bv wel?
    hoort nieuwe administratie wel bij ons abo
    nieuwe bv weg
    bv 2025 niet in app
    nieuw dossier staat er niet tussen in scansoftware
    pas opgericht, exact ok, rapport niks
    waarom ziet mijn dashboard de nieuwe vennootschap niet
    nieuwe klant aangemaakt in exact, tool toont hem niet
    net administratie nr 23 toegevoegd en de andere 22 zie ik gewoon in de rapportage
    vorige week een nieuwe vennootschap in exact gezet en die komt maar niet in ons dashboard
    het kantoor maakte een nieuw dossier voor ons en de scanapp kent het niet
    nieuwe adm ontbreekt
    2e bv niet zichtbaar in urenapp
    nieuw bedrijf exact -> app ziet nix
    onlangs opgerichte holding nergens in de app
    toegevoegde vestiging zie ik niet in rapportagetool
    Vorige maand is de nieuwe brasserie als administratie aangemaakt en in het rapport is ze nergens te bekennen
    Ons vijfde filiaal staat in Exact maar de kassa-app kent het niet
    We openden een tweede praktijk, boekhouder maakte er een dossier voor, maar in Power BI zie ik alleen de oude
    nieuwe bv komt niet in de planner tevoorschijn
    De overgenomen sportschool zit nu in ons Exact, toch laat de dashboard-app maar tien van de elf clubs zien
    Waarom verschijnt de pas opgerichte evenementen-bv niet in onze app terwijl alle andere er wel zijn?
    De accountant zegt dat het nieuwe hotel er staat, ik zie het in het pakket niet staan, wie heeft er gelijk
    Sinds 1 oktober hebben we een extra stichting in Exact en de rapportage negeert die volkomen
    hoe krijg ik een vers aangemaakte administratie in beeld in excel
    Nieuw dossier voor dierenkliniek Noord wel in Exact, niet in Animana
    Toegevoegd in Exact, onvindbaar in de software. Waar blijft het hangen?
    Na de splitsing hebben we twee bv's, de koppeling ziet alleen de eerste
    We hebben er een beachclub bij in Exact, en de app doet of die niet bestaat
    Twee weken oud bedrijf, nog altijd niet te vinden in ons rapport
    Ik dacht dat een nieuw dossier vanzelf zou doorstromen naar de planner
    De bij de fusie verkregen praktijk verschijnt niet
    De app mag alles, ook toekomstige, en de nieuwe zaak komt toch niet in het overzicht
    Hoe kom ik erachter of de pas gemaakte bv wel in ons Exact-pakket valt, want de app ziet hem niet?
    Het pas gestarte cateringbedrijf duikt nergens op in de cijfers van de groep
    Nieuwe vestiging, nieuw administratienummer, oude rapportage
    Vorige week een administratie gemaakt voor de food hall en onze kassa-app biedt hem niet aan
    waarom staat de nieuwe vzw er niet bij
    De overname is rond, het hotel staat in Exact, maar het managementrapport telt nog steeds zes hotels
    Hoe kan een bedrijf in Exact bestaan en voor onze app niet
    Er is een jaar geleden een vzw toegevoegd en pas nu merken we dat die nooit in de dashboards heeft gezeten
    vers dossier, app ziet niks
    Waar gaat het mis tussen 'aangemaakt in Exact' en 'zichtbaar in Excel' bij onze nieuwe foodtruck-bv
    We hebben vorige week een nieuwe bv aangemaakt en die komt niet voor in het rapport
    BV 12 is net opgericht maar Basecone kent hem niet
    Waarom mist ons dashboard de verse dochter?
    nieuwe entiteit niet te vinden in de declaratietool, in Exact staat ze wel gewoon
    De administratie van de overgenomen zaak is gisteren toegevoegd, Power BI doet alsof hij niet bestaat
    ticket: nieuwe divisie 3012 ontbreekt in consolidatietool
    Per 1 januari draaien we een extra vennootschap en de uren-app toont haar niet in de keuzelijst
    nieuw bedrijf wel in exact niet in app
    Na het oprichten van de stichting dacht ik dat Visionplanner die vanzelf zou zien. Niet dus.
    we hebben er een bv bij en in het Excel-rapport staan nog steeds acht tabbladen in plaats van negen
    CFO vraagt waarom de net gestarte Belgische entiteit niet in het groepsrapport zit
    verse administratie onzichtbaar voor Invantive
    De kersverse bv verschijnt nergens in Payhawk; ligt dat aan de gebruiker, de app of het rapport?
    ons filiaal in Gent kreeg een eigen boekhouding maar de kassa-software biedt haar niet aan
    Controller: 'waar blijft de nieuwe holding in mijn cijfers?'
    pas toegevoegd dossier verschijnt niet in cashflowtool
    Sinds de splitsing hebben we twee boekhoudingen extra en de koppeling pakt alleen de oude mee
    Hoe zorg ik dat een zojuist aangemaakte administratie door onze BI wordt opgepikt
    Bij het koppelen stond deze vennootschap er nog niet, nu wel, en de app ziet m niet
    Hoe weet ik of de nieuwe bv wel in ons abonnement hangt nu het rapport hem niet toont?
    Notaris was op de 3e, Exact had de bv op de 5e, en op de 20e weet Visionplanner nog van niks
    De pas gestarte BV Installaties heeft al boekingen maar ons consolidatierapport begint alsof hij er niet is
    na toevoegen administratie 0912 zie ik hem niet verschijnen in basecone
    Wij vroegen een extra administratie aan bij Exact. Actief. Onze urenapp laat hem niet kiezen.
    het rapport telt nog steeds tien entiteiten terwijl er sinds maandag elf zijn
    Onze jongste dochter (de bv dan) wordt door de BI genegeerd
    ik maakte een kopie-administratie voor 2026 en de koppeling vindt hem niet
    Hoe lang duurt het voor een vers aangemaakte bv in een gekoppeld pakket opduikt? Het duurt al een week
    De Duitse GmbH is erbij gekomen, maar de expensetool vraagt alleen de oude keuzes
    nieuwe bv ontbreekt in rapport
    Waar loopt het op vast als een splinternieuwe boekhouding niet in de cashflow opduikt, bij Exact, bij de app of bij het rapport?
    Sinds de oprichting van BV Wind (vorige maand) klopt het groepsrapport niet, die bv zit er niet in
    nieuwe vestiging als administratie toegevoegd en de kassa kent haar niet
    Ik maak drie bv's per jaar aan en elke keer mist de rapportage ze
    We kregen er per 1 oktober een entiteit bij, en in de lijst waaruit de bonnenapp laat kiezen komt zij niet voor
    hoe krijg ik een net gemaakte bv zichtbaar in power bi
    Nieuwe holding opgericht door de notaris, administratie aangemaakt, dashboard kent haar niet. Waar zit de knoop?
    we hebben een bv bijgemaakt en het dashboard kent ze niet
    Nieuw dossier aangemaakt in Exact en in de scantool is het nergens te bespeuren
    pas opgerichte vennootschap komt niet in het rapport
    De tweede winkel is sinds 1 mei een aparte administratie, maar de kassa toont alleen de eerste
    nieuwe firma onzichtbaar in app, waarom
    mijn zaak is nu twee bv's, de boekhouder heeft er eentje bijgezet, en Power BI weet van niks
    Sinds we de holding erbij hebben zie ik ze in Exact wel, in Payhawk niet
    Ik heb overal op vernieuwen geduwd en onze nieuwe administratie duikt nog altijd niet op in Excel
    waarom duurt het zo lang voor een nieuw dossier in de urenapp verschijnt
    onze kersverse vzw ontbreekt in de lijst van de webshop-app
    nieuwe boekhouding staat klaar maar de app pikt ze niet op
    de boekhouder heeft deze week een dossier voor ons bijgemaakt maar de bonnenapp laat er maar drie zien in plaats van vier
    Hoe komt het dat de nieuwe vestiging niet meekomt in de consolidatie, de oude vestigingen wel?
    administratie bijgekomen, app doet alsof zijn neus bloedt
    fusie gehad, er is een verse administratie, koppeling ziet ze niet
    hoe weet ik of die pas opgerichte firma wel bij ons Exact-abonnement hoort
    kleinzoon is nu ook zelfstandig, zijn dossier staat in Exact maar niet in de scantool
    de nieuwe holding is er sinds maandag en de consolidatie-Excel doet of ze niet bestaat
    Waarom vindt de kassa ons nieuwste filiaal niet terug
    Aangemaakt in Exact: ja. Zichtbaar in app: nee. Waar zit het vast?
    het filiaal in Brugge is er in Exact bijgekomen, in de app blijf ik enkel Oostende zien
    Pas gesplitst in twee dossiers, de app toont alleen het oude
    Mijn zoon zijn eenmanszaak zit sinds vorige week bij in onze Exact en de rapporten slaan hem over
    waarom moet ik zo lang wachten op een verse administratie in power bi, refresh doet niks
    de boekhouder zwoer dat de nieuwe vennootschap er stond. In de kassa dus niet.
    nieuw dossier ontbreekt in overzicht app
    onze groep is gegroeid, de vierde zaak staat niet in het maandrapport
    de derde bakkerij is er in Exact maar niet in de bestel-app
    Nieuwe vennootschap sinds 1/1, geen spoor ervan in ons overzicht
    waarom verschijnt de tweede administratie niet in Dyflexis
    gisteren opgericht, vandaag in Exact, en de kassa ziet alleen de oude zaak; ligt het aan ons of aan de app?
    Ik heb de app toegang gegeven tot alles en nog ziet hij onze verse vennootschap niet
    er is een bv bijgekomen door de erfenis, de scantool blijft bij de drie van vroeger
    Onze nieuwe bv verschijnt niet in het rapport
    Ik maakte een administratie aan maar de app kent hem niet
    Nieuwe klant toegevoegd in Exact, niet te vinden in de scanapp
    Waarom zie ik het nieuwe bedrijf niet in Power BI?
    Pas opgerichte vestiging ontbreekt in het dashboard
    De net aangemaakte administratie komt niet mee
    Nieuw dossier staat niet in de keuzelijst van de tool
    nieuwe administratie niet zichtbaar in app
    Vorige week een holding aangemaakt, Payhawk ziet haar niet
    Waar blijft onze nieuwe administratie in de koppeling?
    Administratie 2027 toegevoegd maar Excel haalt hem niet op
    De nieuwe werkmaatschappij duikt nergens op in de app
    Hoe krijg ik een nieuw bedrijf zichtbaar in ons BI-rapport?
    Tiende bv erbij gezet, rapport telt er nog negen
    Ik heb een extra firma opgestart, de app merkt daar niks van
    Eergisteren een nieuwe zaak geopend in Exact, tool vindt hem niet
    De nieuwe administratie wordt niet meegenomen bij verversen
    Recent toegevoegd bedrijf blijft onzichtbaar in de app
    Ons nieuwe filiaal staat niet in het overzicht van de BI-tool
    Waarom pakt Invantive de nieuwe bv niet mee?
    Het nieuwe boekjaar-bedrijf ontbreekt in mijn Excel-lijst
    Nieuwe klantadministratie niet te selecteren in de urenapp
    We namen een bv erbij, de app toont enkel de oude
    Sinds we een tweede bv hebben toont de app alleen de eerste
    Ons zojuist gestarte bedrijf zit niet in de cijfers van de tool
    Onze klant heeft per 1 januari een bv opgericht. In Exact boeken we er al in, maar het dashboard doet alsof die niet bestaat. Waar stokt het?
    Wij hebben een nieuwe cliënt aangemaakt en die verschijnt niet in het scanpakket, terwijl alle andere tachtig er wel staan.
    De stichting die we vorige maand hebben toegevoegd komt niet in de consolidatie. Power BI ververst zonder fout. Is dat Exact, de app of het rapport?
    Pas ingericht dossier, geen spoor ervan in de urenapp. De leverancier kan bij hem niets zien. Loop het eens met me na.
    Net een werkmaatschappij opgezet en de consultant zegt dat het aan vijf dingen kan liggen dat hij niet in de rapportage komt. Welke vijf?
    Het kersverse filiaal heeft een eigen administratie gekregen, maar het kassapakket biedt hem niet aan om op te boeken.
    Wij hebben bij een klant vorige week een projectvennootschap toegevoegd. Het liquiditeitspakket kent alle andere, deze niet, en er is geen foutmelding. Ik zoek een volgorde om na te lopen.
    De klant vraagt mij waarom zijn tweede zaak, sinds dit kwartaal in de boekhouding, niet te kiezen is in het bestelpakket.
    Als leverancier kunnen we het nieuwe bedrijf van onze klant niet ophalen. Bij ons staat alles open. Wat moet hij aan zijn kant bekijken?
    Een vers dossier wil maar niet in mijn Excel-consolidatie opduiken. De consultant denkt aan rechten, de klant aan een filter, ik weet het niet.
    Sinds de oprichting van de holding heb ik zes bedrijven, maar de rapportage blijft stug vijf tonen.
    Onze trainingsadministratie is gisteren gemaakt. In Exact zie ik hem, in het gekoppelde pakket niet. De cursus is morgen.
    We hebben drie gemeenten erbij gekregen als klant, hun administraties staan klaar, maar de subsidietool doet of ze er niet zijn.
    Bijgekomen vestiging in Hasselt: boekhouding ok, tijdsregistratie ziet ze niet. Waar begin ik te zoeken?
    nieuwe bv van klant staat in exact maar niet in de urenapp, andere wel, wie weet waar dat blijft hangen
    Gisteren is de stichting aan de groep toegevoegd. De tool die alle bedrijven hoort te tonen, toont ze niet. Is er een checklist?
    De curator heeft een boedeladministratie laten openen en ons rapportagepakket weigert die te laten zien. De oude staan er nog allemaal.
    Klant heeft zijn eenmanszaak omgezet in een bv, nieuwe administratie dus, en de kassa kent alleen de oude.
    Voor een bouwcombinatie is een nieuwe administratie gestart. In het inkoopproduct is die niet te kiezen, terwijl de accountmanager van dat product zegt dat alles vanzelf zou gaan.
    Na de juridische splitsing kwamen er twee administraties bij. De ene zie ik in de BI-tool, de andere niet. Wat is het verschil?
    Mijn trainees maakten elk een oefenbedrijf aan. Bij drie van de acht duikt het niet op in de gekoppelde app. Wat gaan we na?
    Er staat sinds maandag een verse administratie klaar voor onze Antwerpse tak en alleen in de loonapp is ze onvindbaar. Waar zit de hapering?
    De app vraagt welke vennootschap je wil scannen en de pas opgerichte staat niet in het rijtje. Loop de mogelijkheden eens met me door.
    Bij het inlezen van de groepscijfers ontbreekt de entiteit die de notaris vorige week passeerde. In Exact bestaat ze, in onze tool niet.
    Vorige maand een BV opgericht, in Exact staat hij, in het dashboard ontbreekt hij
    De nieuwe vestiging verschijnt niet als keuze in de urenapp
    Waar blijft onze zesde BV in Power BI? De vijf oude staan er
    Het WMS laat het pas geopende magazijn in Gent niet zien als bedrijf, terwijl boekhouding er al in werkt
    Nieuwe administratie toegevoegd en het CRM weet van niets
    Ik snap niet waarom 'Logistiek 2027 BV' nergens in mijn Excelrapport opduikt
    net een dossier laten aanmaken door de boekhouder, onze inkooptool vindt het niet
    verse BV, geen data in rapport, geen fout ook
    De salarisapp toont de overgenomen zaak niet, ligt dat aan de gebruiker, de app of het rapport
    Hoe zoek ik uit in welke schakel onze nieuwe entiteit blijft steken, van abonnement tot rapport
    Boekhouding werkt al twee weken in de nieuwe BV maar mijn voorraadrapport kent haar niet
    Overname afgerond, administratie aangemaakt, alleen blijft het dashboard op het oude aantal bedrijven hangen
    Wij openden een filiaal in Luik en de kassa-app laat Luik niet kiezen
    Waarom staat er in de planner geen 'Vastgoed BV', die is er sinds oktober
    De directie vraagt waarom het totaal niet klopt: de net opgerichte dochter zit er niet bij
    Er is een administratie bijgekomen. Moet ik in het rapport, in de app of in Exact iets doen om hem te zien
    Bij drie apps verschijnt de nieuwe firma wel en bij eentje niet
    Ik hoor dat het laag voor laag uitgezocht moet worden waarom onze jongste BV onzichtbaar is
    Bij wie hoort de nieuwe BV eigenlijk, bij ons abonnement of bij dat van de accountant? De app ziet hem niet
    Ik kreeg gisteren te horen dat er een entiteit bij is gekomen; mijn Power BI weet daar nog niets van en ik weet niet aan welke knop het ligt
    Per ongeluk ontdekt: de vestiging die we in maart openden heeft nooit in de voorraadrapportage gezeten
    Al aan de boekhouder gevraagd, die ziet de nieuwe BV wel. Onze planner niet. Waar zit het verschil?
    De app ziet alles behalve de aanwinst van dit kwartaal
    We hebben 'Holding II' erbij, hoe lang duurt het voor zoiets vanzelf in een gekoppeld programma verschijnt
    nieuw dossier aangemaakt, tool vindt hem niet, leverancier zegt zoek bij exact
    Moet de nieuwe BV ergens worden aangemeld voordat de salarisapp hem oppikt, want ik krijg hem niet te zien
    Op papier hebben we er een dochter bij, in Exact ook, in ons budgetpakket niet
    Ik selecteer bedrijven in de rapporttool en de nieuwste zit niet in het keuzemenu
    Waar gaat het mis: nieuwe BV, hoofdgebruiker ziet hem, rapport toont hem niet
    We hebben net een Belgische BV erbij; inkoop kan er in de besteltool niet voor bestellen
    Na de fusie drie boekhoudingen erbij, in het MES zie ik er twee
    De rittenapp kent onze jongste firma niet, al vraagt niemand zich af waarom behalve ik
    Sinds 1 januari factureren we vanuit een andere BV en die komt in het verkooprapport niet voor
    Het callcenter is een eigen BV geworden en daar merkt de urenapp niets van
    Pas aangemaakt: 'Webshop BE'. De webshoptool biedt hem niet aan. Wie moet wat aanpassen?
    Elke keer bij een oprichting hetzelfde gedoe: dashboard ziet de nieuwkomer niet
    Nieuwe klant aangemaakt, maar de scantool doet alsof die niet bestaat
    Onze verse dochter-bv staat wel in Exact maar niet in het rapport, waar blijft ie hangen
    Er is een bedrijf bijgekomen en het dashboard negeert het straal
    Waarom telt de geconsolideerde rapportage nog steeds zes bedrijven terwijl we er zeven hebben?
    Splinternieuw dossier aangemaakt voor een klant en in de rapportagetool vind ik het niet
    stichting toegevoegd 1 nov, nog niet zichtbaar in excel
    Ik heb gisteren het nieuwe bedrijf ingericht; hoe krijg ik dat in de planningssoftware in beeld?
    De zojuist geopende vestiging komt maar niet in de lijst van het pakket
    Sinds we een extra vennootschap hebben krijg ik de vraag waarom die niet in de cijfers zit
    Het zevende bedrijf blijft onzichtbaar, wat moet ik achtereenvolgens nalopen
    wij hebben een bv erbij en visma ziet m nie
    Boekjaar net geopend voor een nieuw bedrijf, en het rapport ziet het bedrijf niet staan
    Vers opgerichte coöperatie ontbreekt in de keuzelijst van onze declaratietool
    Het hotel erbij gekocht en in Exact gezet; het dashboard weet van niks
    Sinds september hebben we een vennootschap meer, maar de consolidatie in Excel doet alsof het er nog vijf zijn
    Wat moet er gebeuren zodat een net aangemaakt bedrijf in ons kassapakket opduikt, en waar gaat het mis
    Hoe check ik of ons net opgerichte bedrijf wel in ons Exact-abonnement valt
    Hoe lang duurt het voordat een net opgerichte bv in Power BI opduikt? We wachten al een week.
    Moet ik iets doen nadat we een vestiging hebben aangemaakt in Exact? De app laat hem niet zien.
    Vorige maand is er een stichting bijgekomen en de rapportage doet alsof die niet bestaat
    Is het normaal dat de scantool onze verse dochter niet kent?
    wij hebben een nieuwe klant opgezet in exact, basecone ziet hem nog niet, komt dat vanzelf?
    De nieuwe werkmaatschappij komt niet in het dashboard, terwijl hij in Exact gewoon te openen is
    Sinds de splitsing is er een entiteit bij, alleen de consolidatie mist die
    administratie 2025 aangemaakt maar nergens in excel te zien
    Mag ik verwachten dat een vers dossier automatisch meekomt in de app? Doet het namelijk niet.
    Moet degene van de koppeling eerst rechten krijgen op onze nieuwe bv? De app toont hem niet en ik weet niet waar het hapert.
    Moet er na het aanmaken van een bv iets aangezet worden voordat de managementrapportage hem meeneemt? Waar zit het vast?
    Een weekje geduld zeiden ze, maar de nieuwe stichting staat nog altijd niet in het overzicht van de app
    De bv bestaat sinds maandag, ik kan er in Exact in boeken, en toch kent het uurtjesprogramma hem niet
    wel in exact, niet in de app: nieuwe firma
    We hebben alles toegestaan en toch komt het verse bedrijf niet mee. Is dat een kwestie van tijd?
    Kan het dat de overgenomen firma pas na een nacht zichtbaar is in ons dashboard? Er zijn er al vijf voorbij.
    nieuwe bv gemaakt, app ziet m nie, is dat erg of moet k wachten
    Moet het bedrijf dat we gisteren toevoegden niet al in Visionplanner staan? Er is niets van te bekennen
    De dochter die we in mei oprichtten is overal behalve in het groepsrapport
    Ik kreeg van de notaris een nieuwe bv, die staat in Exact, en toch zegt Basecone dat hij niet bestaat. Wat moet er nog gebeuren?
    Is er een wachttijd voor nieuwe vestigingen in het dashboard of mankeert er iets?
    Sinds januari hebben we een derde bv, in Exact staat hij bovenaan, in Power BI is hij nergens te zien
    Ik heb een nieuwe klant aangemaakt als dossier en de scantool toont hem niet in het keuzelijstje
    De pas opgerichte stichting ontbreekt op het dashboard, de andere zes staan er keurig
    in het uitklapmenu van de app mis ik het bedrijf dat we vorige week in exact hebben aangemaakt
    Gisteren BV Oost geopend in Exact, vanochtend zoekt de controller hem in haar Excel en vindt niks
    Het nieuwe filiaal krijgt geen tegel in de rapportage
    Onze groepsrapportage telt nog steeds acht bedrijven, het zijn er negen sinds de oprichting van vorige maand
    Ik zie de vers aangemaakte administratie linksboven gewoon, het urenprogramma kent hem niet
    Nieuwe entiteit, leeg vakje in het rapport. Waar blijft hij hangen?
    De nieuwe bv zie zelfs de hoofdgebruiker niet staan linksboven, laat staan de app
    Ons kantoor maakte dossier Van Dam aan en in Basecone zie ik hem niet in het rijtje
    De consolidatie van deze maand mist de overgenomen bv die we net in Exact hebben gezet
    ik zie 22 administraties in exact en 21 in de app, de laatste is van vorige week
    Er is een fiscale eenheid bijgekomen als aparte administratie, het rapport doet alsof die niet bestaat
    Wij hebben een pand-bv opgericht, Exact heeft hem, onze vastgoedapp kent hem niet
    Wij hebben in maart een bv gekocht, die staat in Exact, maar in de cockpit van de directie ontbreekt het logo
    Mijn lijstje in de bonnenapp eindigt bij klant 87, we hebben er sinds gisteren 88
    Waarom kent de app alleen de oude vennootschappen en niet die van dit jaar?
    Zojuist een werkmaatschappij toegevoegd, in Exact kan ik erin boeken, in het controle-dashboard bestaat ze niet
    De splitsing leverde een nieuwe bv op die nergens in onze rapporten opduikt
    Bij het aanmaken stond 'administratie succesvol aangemaakt', de scanapp zegt van niet
    De app mag alles zien en toch ontbreekt het dossier van vorige week in zijn lijst
    Onze boekhouder opende een vijfde administratie, in het managementdashboard staan er nog vier
    nieuwe bv sinds dinsdag, zie m niet in de rapporage app
    Op 1 mei hebben we bv Delta opgericht en in Exact gezet, het dashboard doet alsof hij niet bestaat
    Overname rond, administratie erbij gemaakt, maar in Basecone kan ik hem nergens kiezen
    Nieuwe stichting toegevoegd vorige week, alle cijfers staan er, alleen in Power BI niet
    De notaris heeft de holding gepasseerd, Exact heeft hem, de urenapp niet
    Vorig jaar ging het vanzelf toen we er een bij kregen, dit jaar verschijnt de vierde vestiging maar niet in de scan-app
    sinds het nieuwe boekjaar een extra bv, in de rapportage blijft het bij zes
    Onze nieuwe klant is gisteren aangemaakt en ik zie hem in Exact, mijn rapporttool vindt hem niet
    Na de splitsing bestaan er twee bv's, het CRM kent alleen de oude
    Filiaal Antwerpen heeft sinds maandag een eigen dossier, maar in de kassa kan men het niet aanduiden
    Sinds de Duitse GmbH in september in Exact is gezet ontbreekt ze in het groepsdashboard
    De verse vennootschap van onze klant staat er sinds dinsdag, ik wil er bonnen voor inlezen maar de tool biedt ze niet aan
    we hebben bv 7 geopend, exact laat hem zien, excelrapport telt nog steeds zes
    De afsplitsing kreeg een eigen administratie, en in de planningssoftware lijkt het of er niks is gebeurd
    Toen de stichting erbij kwam dacht ik dat het overzicht vanzelf mee zou groeien, niet dus
    Gisteren maakte de accountant een administratie aan voor onze vastgoed-bv en ik kan die in de facturatieapp niet vinden
    Voor de vorige twee oprichtingen hoefde ik niets te doen, deze derde blijft weg in Power BI
    dossier toegevoegd maandag, woensdag nog altijd niet in de scanapp te zien
    Sinds de vve-app bij de start alle complexen toonde is er eentje bij gekomen en die blijft weg
    onze nieuwe franchisewinkel draait al twee weken in exact, het centrale dashboard weet van niks
    Wij hadden haast, administratie voor de joint venture vrijdag gemaakt, maandag rapport zonder joint venture
    De notaris was snel, de maatschap staat erin sinds gisteren, ons teeltpakket niet
    Collega voegde vorige maand kantoor Leuven toe als apart dossier, bij het inscannen krijg ik enkel Gent en Brugge te kiezen
    Na inbreng van de eenmanszaak in een bv heb ik een nieuwe administratie, waarom ziet het declaratieprogramma alleen de oude
    nieuwe bv gemaakt vrijdag, app ziet m niet
    Wij hebben op 1 jan twee bv's gesplitst in drie, de derde is nergens te vinden in het bestelprogramma
    de nieuwe bv staat wel in Exact maar niet in het dashboard
    sinds 1 januari hebben we een extra bv en de scantool kent hem niet
    vers opgericht bedrijf, alles zichtbaar behalve dat ene in Power BI
    ik wil onze nieuwe dochter in de rapportage maar die wil maar niet verschijnen
    net aangemaakte administratie komt niet tevoorschijn in de urenapp
    waarom ziet Dyflexis onze nieuwe vestiging niet
    bv's 1 tot en met 6 zie ik, nummer 7 van vorige week niet
    overname gedaan, dossier toegevoegd, koppeling doet alsof het niet bestaat
    de consolidatie mist de pas toegevoegde stichting
    nieuwe klant ingericht en de scansoftware toont hem niet in de keuzelijst
    hij wil alleen de oude administraties laten zien, niet de nieuwe
    we zijn gesplitst in twee bv's en alleen de oude komt in de app terug
    zonder foutmelding ontbreekt bedrijf 45 dat maandag is aangemaakt
    excel-rapport ververst prima maar zonder onze nieuwste onderneming
    hoe krijg ik zicht op een net toegevoegd dossier in mijn bi-tool, waar gaat het mis
    wij hebben er een administratie bij gekregen via fusie en die blijft onzichtbaar in het CRM
    zelfs na drie keer verversen staat de nieuwe holding niet in de lijst van de app
    waar blijft mijn nieuwe bv
    per 1 september hebben we er een vennootschap bij, maar de scansoftware laat ze niet zien
    ik wil de nieuwe locatie ook in het dashboard en niet pas volgende maand, hij verschijnt gewoon niet
    De pas overgenomen garage staat in Exact, maar in de BI ontbreekt ze. Niemand heeft iets afgesloten.
    nieuwe stichting aangemaakt, kassa ziet 'm nie
    hij toont wel alle oude dossiers maar niet dat van de klant die deze week is gestart
    waarom komt dat verse bedrijf niet mee in de nachtelijke verversing
    in de keuzelijst van de urenapp zit onze nieuwste bv niet
    sinds de splitsing ontbreekt de afgesplitste bv in alle overzichten
    we openden een filiaal, maakten er een administratie voor en nu weigert payhawk die te tonen
    mijn baas wil de cijfers van de nieuwe vennootschap zien en ze is in geen enkel rapport te vinden
    net aangemaakte administratie ontbreekt power bi
    tweede vestiging verschijnt niet in basecone
    nieuw dossier komt niet in rapport
    nieuwe klant aangemaakt, scantool kent hem niet
    pas opgerichte holding niet in dashboard
    boekjaar gestart nieuwe bv, excel toont hem niet
    nieuwe entiteit mist in payhawk
    administratie toegevoegd maar onzichtbaar
    waar blijft onze nieuwe dochter in de app
    vorige week bv erbij, rapport ziet niks
    nieuwe company ontbreekt invantive
    nieuwe administratie niet opgehaald
    hij pakt de nieuwe bv niet op
    opgericht in maart, nog steeds niet in de tool
    niewe bv niet in lijst app
    overgenomen bedrijf verschijnt niet in consolidatie
    nieuw filiaal zichtbaar in exact, niet in urenapp
    sinds januari nieuwe bv, tool kent alleen oude
    app loopt achter: net geopend dossier
    rapport telt verse entiteit niet mee
    nieuw bedrijf wel in exact niet in trengo
    waarom pakt de app mijn nieuwe zaak niet
    jongste dochter ontbreekt in consolidatie
    verse administratie nergens te bespeuren in dashboard
    nieuwe adminstratie niet te zien power bi
    Waar is onze nieuwe bv in het rapport?
    Waarom ziet hij de nieuwe zaak niet?
    Net opgericht, wanneer verschijnt die in de app?
    nieuw bedrijf nie in raport
    verse bv ontbreek in app
    We hebben een bv erbij, hij bestaat in Exact, maar in het dashboard niet. Wie van de twee heeft gelijk?
    Verse administratie aangemaakt en de scantool kent hem niet, ligt dat aan rechten of aan de tool?
    Nieuwe vestiging aangemaakt, Power BI doet alsof die niet bestaat
    Is het normaal dat een nieuw dossier pas later in het rapport verschijnt?
    Waarom ziet ons rapport 11 bedrijven als er sinds vorige week 12 zijn?
    Oprichting vorige maand, in Exact alles klaar, maar bij het kiezen in de app ontbreekt de naam
    nieuwe bv niet te vinden in excel-koppeling
    Ligt het aan het abonnement, aan de gebruiker of aan een filter dat de nieuwe bv wegblijft?
    Ik heb voor een cliënt een tweede administratie geopend, en zijn kassaleverancier zegt hem niet te zien
    Voor 2026 hebben we een nieuwe administratie aangelegd. De uren-app pikt hem niet op
    Hoe kom ik erachter op welke plek de nieuwe bv blijft steken?
    Nieuwe entiteit onzichtbaar in consolidatietool, geen foutmelding
    De BI-mensen wijzen naar Exact, Exact-beheer wijst naar BI, en de nieuwe stichting verschijnt nergens
    Wie moet er iets doen zodat onze pas opgerichte bv in de kassa-omgeving te kiezen is, Exact-beheer of de leverancier?
    Verse bv, drie dagen oud: is het een kwestie van wachten of moet er iets aangezet?
    Onze dochter in Gent is net toegevoegd, maar de dashboards blijven bij het oude rijtje
    Waarom komt het pas aangemaakte dossier van onze cliënt niet op in het rapport, de dertig andere wel
    nieuw boekhouddossier, app toont het niet, wat loop ik na en in welke volgorde
    Ik heb een administratie aangemaakt voor de nieuwe vof en krijg hem niet te zien in de scantool
    Wij krijgen volgende maand drie nieuwe entiteiten; de vorige verscheen nooit in Power BI en ik wil weten waaraan dat lag
    Is er nog een laag tussen Exact en mijn rapport die een kersverse bv kan tegenhouden? Ze staat overal op groen
    Klant opende een filiaal als aparte administratie; onze kantoorbrede tool kent het niet, ligt dat aan ons recht of aan de tool?
    administratie 15 net geopend, app telt er 14
    Ik heb samen met de klant gebeld met de leverancier, die zei: bij ons zien we jullie nieuwe bv niet. Ligt de bal nu bij Exact, bij de rechten of bij hen?
    Gisteren aangemaakt, vandaag al gebruikt in Exact, maar de urentool laat hem niet kiezen. Hoort dat?
    nieuwe bv aangemakt maar dashbord toont m niet, ligt t aan ons
    Vorige week een bv opgericht en in Exact gezet, maar het rapport toont haar niet
    De pas aangemaakte administratie duikt niet op in Basecone
    Ik heb een nieuw dossier en de urenapp kent het niet
    Waarom zie ik onze derde vestiging wel in Exact en niet in Power BI?
    nieuwe bv ontbreekt in dashboard
    We hebben een onderneming overgenomen, die staat al in Exact, alleen de scantool ziet hem niet
    In de keuzelijst van de app staat het bedrijf dat ik gisteren aanmaakte niet
    Er kwam een klant bij in ons kantoor en de rapportagetool laat hem weg
    Net een stichting toegevoegd, maar Payhawk biedt alleen de oude twee aan
    Waar blijft mijn nieuwe administratie in Excel
    Sinds januari hebben we een nieuwe entiteit, onze BI kent nog steeds maar vier van de vijf
    De webshop kan niet aan de nieuwe vennootschap gehangen worden omdat hij die niet toont
    Na de splitsing zijn er twee dossiers, in de app zie ik er maar eentje
    Invantive Cloud haalt onze jongste werkmaatschappij niet op
    De accountant maakte een extra bv aan, Basecone kent hem nog niet
    Vier administraties in het overzicht, vijf in Exact; de vijfde is van vorige maand
    Het lukt niet om de net geopende vestiging in ons dashboard te krijgen
    De app pikt ons tweede bedrijf (vers aangemaakt) niet op
    Sinds de oprichting van de holding wachten wij tot die in de tool verschijnt
    Waarom toont de keuzelijst van Visma onze nieuwe vennootschap niet
    Nieuw dossier, al drie keer ververst, nog altijd niet te vinden in het rapport
    Ik heb een tweede restaurant geopend met een eigen boekhouding in Exact, het kassadashboard toont alleen het eerste
    Hoe krijg ik de extra bv in Power BI te zien?
    Net een bv erbij. Excel doet alsof die niet bestaat
    De tool laat alles zien behalve de administratie die deze week is aangemaakt
    Onze groep groeide van 8 naar 9 en het rapport is op 8 blijven steken
    Een pas ingerichte administratie mist bij het scannen in de keuzelijst
    nieuw bedrijf komt niet door in de app
    Excel-invoegtoepassing toont nieuwe administratie niet
    nieuwe stichting komt niet in beeld
    new division niet zichtbaar
    Dyflexis ziet nieuwe administratie niet
    rapport toont alleen bestaande bv's, niet de nieuwe
    Teamleader toont nieuw bedrijf niet
    waarom mist het rapport de nieuwe administratie
    extra administratie aangemaakt, niet te zien
    overgenomen bv verschijnt niet in app
    consolidatie mist nieuwe administratie
    Onze nieuwe BV staat in Exact, maar is niet te zien in Power BI.
    We hebben vorige week een administratie aangemaakt en die komt niet in Klippa tevoorschijn.
    Waarom verschijnt een pas toegevoegd bedrijf niet in onze rapportagetool?
    Sinds 1 januari hebben we een extra administratie, maar de app toont alleen de oude.
    Het nieuwe dossier van een klant komt niet door in Visionplanner.
    Ik mis de net opgerichte stichting in het dashboard, waar blijft die hangen?
    Hoe komt het dat de nieuwe werkmaatschappij niet in de keuzelijst van de scanapp staat?
    De app ziet zes bedrijven, wij hebben er sinds kort zeven.
    Een administratie die in juni is aangemaakt ontbreekt nog steeds in het consolidatierapport.
    Waarom kan ik in Dext de nieuwe administratie niet selecteren?
    De koppeling werkt prima, alleen de nieuwe BV verschijnt niet.
    Hoe krijg ik een zojuist aangemaakte administratie zichtbaar in Excel?
    Nieuwe klant aangemaakt in Exact, maar in Basecone is zijn administratie niet te vinden.
    Na de oprichting van onze holding zien we die nergens terug in de rapporten.
    Wat moet ik nalopen als een nieuw bedrijf niet in de app verschijnt?
    De controller mist de cijfers van de nieuwe vestiging in het maandrapport.
    Ik heb administratie 950 toegevoegd, maar de liquiditeitstool kent hem niet.
    waarom zie ik mijn nieuwe administratie niet in de app
    Kan het zijn dat een nieuwe administratie niet automatisch meekomt in onze koppeling?
    Het dashboard slaat de net aangemaakte entiteit over, hoe vind ik de oorzaak?
    Onze overgenomen dochter zit nu in ons Exact-abonnement, maar de BI-tool ziet haar niet.
    Sinds de splitsing van de BV is de tweede helft onzichtbaar in Agicap.
    Invantive laat de nieuwe divisie niet zien terwijl de andere wel worden opgehaald.
    De nieuwe administratie is er in Exact wel, in de urenapp niet.
    Hoe zoek ik uit waarom een bedrijf ontbreekt in Silverfin terwijl het wel bestaat in Exact?
    In onze factuurverwerking kan ik de nieuwe entiteit niet aanklikken.
    Wij hebben een GmbH toegevoegd en die duikt niet op in de rapportage.
    Waar zit de blokkade als een nieuw bedrijf nergens in de app opduikt?
    De data van onze jongste administratie komt niet mee in de nachtelijke verversing.
    Speedbooks geeft alleen de bestaande administraties, de nieuwe van deze maand niet.
    Ik heb een testadministratie aangemaakt maar de app ziet hem niet.
    Een collega maakte een nieuwe administratie aan en nu vragen ze mij waarom Pleo die niet kent.
    Na de jaarwisseling is er een nieuwe BV bij; hoe zorg ik dat het rapport die ook laat zien?
    De nieuwe klantadministraties van deze week staan niet in ons kantoordashboard.
    Al twee dagen wacht ik tot de nieuwe administratie in de app komt, is er iets mis?
    De vandaag geopende administratie van een klant vind ik niet terug in Caseware.
    Waarom slaat de nachtelijke import ons nieuwe bedrijf over?
    Nieuw dossier wel in Exact, niet in de declaratie-app. Wat controleer ik eerst?
    In de keuzelijst van onze app ontbreekt de onderneming die in maart is opgericht.
    Hoe zorg ik dat een net aangemaakte administratie ook in ons datawarehouse komt?
    Zenvoices herkent onze nieuwe BV niet bij het verwerken van facturen.
    Alle bedrijven staan in de consolidatie behalve het nieuwste.
    De nieuwe franchisevestiging is aangemaakt maar het omzetdashboard blijft zonder.
    Kan ik zelf nagaan waarom een extra administratie niet in de tool komt?
    Waarom ziet mijn collega de nieuwe BV wel in Exact maar niemand hem in de app?
    Eén BV is gesplitst; het nieuwe deel krijgt geen plek in ons rapportagepakket.
    Onze Excel-rapportage met Invantive mist divisie 1150 die deze maand is gestart.
    Het nieuwe bedrijf verschijnt niet, moet ik daar iets voor aanzetten of duurt dat gewoon even?
    We hebben een klant overgenomen van een ander kantoor en zijn boekhouding komt niet in onze tools.
    De huurders-BV die we toevoegden is onvindbaar in de vastgoedapp.
    Wat kan er ontbreken als een nieuwe administratie niet doorkomt in de rapportage?
    De koppeling pakt de administratie van het nieuwe project niet op.
    Onze nieuwe entiteit is niet selecteerbaar in Payt, de andere zes wel.
    nieuwe bv niet zichtbaar in dashboard terwijl hij wel in exact staat
    Ik mis een bedrijf in de app dat we pas hebben toegevoegd, en er is geen foutmelding.
    Sinds de oprichting van de coöperatie zoeken we die tevergeefs in de rapporten.
    De app ververst netjes, maar de administratie van april zit er nog steeds niet bij.
    Bij een klant is een tweede administratie aangemaakt en Dext toont die niet.
    Ligt het aan Exact, de app of het rapport dat een nieuwe BV onzichtbaar is?
    Waarom moet een nieuwe administratie apart zichtbaar worden gemaakt, en waar blijft hij steken?
    De accountant ziet de nieuwe BV niet in zijn controlesoftware, wat moeten wij nakijken?
    De nieuwe klant staat er, alleen in onze workflowtool krijg ik hem niet in beeld.
    Waar loop ik vast als onze nieuwe dochter wel te openen is in Exact maar niet in Lucanet?
    Hoe ga ik na of een nieuw aangemaakt bedrijf wel onder ons abonnement valt?
    Wij openden in september een vestiging in Gent, maar dat dossier is niet in onze tool te vinden.
    De nieuwe onderneming van mijn klant zie ik niet in mijn aangiftesoftware.
    Hoe krijg ik de pas gestarte BV in het rijtje bedrijven van onze declaratietool?
    Onze app gaf altijd alle bedrijven, en nu blijft een nieuwe weg. Wat is er aan de hand?
    Een vers ingerichte administratie is voor Basecone onzichtbaar.
    Waarom heb ik het nieuwe dossier wel in het Exact-menu maar niet in Speedbooks?
    De cijfers van onze nieuwe webwinkel-BV ontbreken in het groepsrapport.
    Kunnen jullie meedenken waarom administratie 2026 niet in de BI-omgeving valt?
    We hebben een bedrijf toegevoegd en het enige wat mist is de weergave in de scanner.
    De app zegt dat hij alle bedrijven toont, maar onze nieuwste zit er niet tussen.
    Er is een personeels-BV bijgekomen en de loonkoppeling herkent die niet.
    Hoe lang duurt het voordat een nieuwe administratie in een gekoppelde app opduikt, of moet ik iets doen?
    Gisteren een administratie gekopieerd tot een nieuwe, vandaag niet zichtbaar in Caseware.
    Het managementteam vraagt waarom de nieuwe BV nergens in het rapport staat.
    De nieuwe zorg-BV kan niet worden gekozen in de tool waarmee we facturen verwerken.
    Moet de app opnieuw ingesteld worden om een net opgerichte holding te tonen? Hij ontbreekt nu.
    Een entiteit die we in Exact hebben aangemaakt krijgt maar geen plaats in Agicap.
    Bij het ophalen komen vijftien van de zestien administraties mee, de jongste niet.
    onze nieuwe administratie komt niet door in power bi wat doe ik fout
    Sinds wij een Luxemburgse entiteit hebben, vraag ik me af waarom die in de app ontbreekt.
    Ik heb een klant ingericht in Exact, maar het portaal van ons kantoor laat hem niet zien.
    Waar zoek ik het als onze nieuwe beheerstichting niet opduikt in de betaalapp?
    De stamgegevens van een nieuw bedrijf komen niet mee in de synchronisatie, andere bedrijven wel.
    Voor onze nieuwe horeca-BV kan ik in de kassasoftware geen administratie kiezen.
    De administratie voor ons nieuwe festival is aangemaakt, maar in de kassakoppeling niet te kiezen.
    Kunnen jullie verklaren waarom onze negende BV niet in de scansoftware verschijnt?
    Nieuwe boekhouding voor de VvE ingericht en de app blijft doen alsof die niet bestaat.
    Het overzicht in ons BI-pakket telt dertien bedrijven, in Exact zijn het er veertien.
    Wat moet er allemaal goed staan voordat een nieuwe administratie in de rapporten komt?
    Mijn rapport voor de bank mist de onderneming die we in juli zijn begonnen.
    Een nieuw dossier in Exact wordt niet opgepikt door de app van ons kantoor.
    nieuwe bv aangemaakt maar de scanapp ziet hem niet
    de nieuwe administatie staat niet in ons rapport, wel in exact
    waarom komt onze nieuwe stichting niet mee in visionplanner
    Hoe krijg ik een nieuw dosier zichtbaar in onze kantoortool?
    we hebben een administratie erbij en in dext is die niet te vinden
    Ik heb vorige week een nieuwe bv in Exact aangemaakt maar die zie ik niet in mijn rapporten
    Onze nieuwe administratie komt maar niet tevoorschijn in Power BI, de andere drie wel
    We hebben een extra bedrijf geopend en de kassa-app toont het niet, waar ligt dat aan?
    Waarom duikt mijn nieuwe holding niet op in het dashboard?
    De bv die we in januari hebben opgericht staat nog steeds niet in ons rapportageprogramma
    in exact staat ons nieuwe bedrijf gewoon maar in klippa is het nergens te vinden
    Hoe krijg ik een pas toegevoegde administratie zichtbaar in een app die verder goed werkt?
    Ik mis het nieuwe boekjaar niet maar een heel nieuw bedrijf in de app, hoe zoek ik uit waarom?
    De accountant heeft een administratie voor me aangemaakt die mijn app niet laat zien
    Sinds de overname hebben we een vijfde administratie, alleen ziet ons liquiditeitsprogramma er vier
    Wat moet ik nalopen als een nieuwe onderneming niet meekomt in onze overzichten?
    Ons Excelbestand met Exact-cijfers laat de nieuwe vestiging weg
    Ik kan in de uren-app het nieuwe bedrijf niet kiezen terwijl het al twee weken in Exact staat
    Er komt geen enkel cijfer binnen van de stichting die we net hebben toegevoegd
    Hoe kan het dat een app al mijn oude bedrijven wel toont en het nieuwste niet?
    Onze verhuur-bv is nieuw en wordt nergens in het managementdashboard genoemd, zonder foutmelding
    Waar blijft mijn nieuwe administratie, ik zie hem wel in Exact maar niet in Silverfin
    Kun je me helpen uitzoeken op welk punt onze nieuwe bv blijft hangen richting het rapport?
    We hebben twee bv's erbij en de app weet van niks
    Mijn garagebedrijf heeft een tweede bv gekregen en het dashboard doet alsof die niet bestaat
    Hoe komt het dat de pas opgerichte bv wel in Exact staat en niet in Dext?
    Nieuwe administratie erbij, verversen helpt niet, hij blijft weg uit het rapport
    Ons franchisebedrijf heeft er een zaak bij en de omzet daarvan komt niet in het overzicht
    De app kent alleen mijn oude bedrijven, waar loopt het nieuwe vast?
    Ik heb samen met de boekhouder een nieuwe bv aangemaakt, waarom pakt onze rapportage die niet op?
    wij missen de nieuwe administratie in bizcuit
    Al een maand staat Horeca BV in Exact maar in het maandrapport is er geen regel van te vinden
    Wat houdt onze nieuwste administratie tegen, want in de app blijft de lijst hetzelfde?
    Na een bedrijfssplitsing zien we maar één van de twee nieuwe bv's in Power BI
    Moet ik iets aanzetten zodat een vers aangemaakt bedrijf in onze tools verschijnt?
    In het keuzelijstje van de facturatie-app ontbreekt de bv die we deze week hebben toegevoegd
    Het nieuwe dossier van onze Belgische tak wordt door het dashboard niet gevonden
    Collega's zien het nieuwe bedrijf in hun lijst en ik in mijn app niet
    Mijn sportschool heeft een tweede vestiging met eigen bv, maar die komt niet in de maandcijfers
    Waarom laat ons planningsysteem het nieuwe bedrijf niet kiezen?
    Drie weken geleden kwam Zorg BV erbij en in de rapportage zie ik hem nog steeds niet
    De app pakt alle bedrijven behalve de laatste die we aanmaakten
    Onze holding is nieuw in Exact, hoe komt die ook in het cashflowprogramma?
    Ik zoek in het dashboard naar onze nieuwe bv maar krijg geen resultaat
    Nieuw bedrijf, oude koppeling: het programma doet alsof er niks is bijgekomen
    Kan het aan de app, aan Exact of aan mijn rapport liggen dat de nieuwe bv ontbreekt?
    Het kwartaaloverzicht voor de bank mist de onderneming die we in mei begonnen
    de nieuwe bv staat niet tussen de bedrijven in mijn app
    Sinds de oprichting van de coöperatie wachten we tot die in de scan-app verschijnt
    Onze externe controller ziet de nieuwe administratie niet in zijn tool, bij ons in Exact staat hij wel
    Onze tweede apotheek staat als nieuwe administratie in Exact maar ontbreekt in het voorraadoverzicht
    Waar moet ik op letten nu onze nieuwste bv niet meedoet in het groepsrapport?
    Er is een bedrijf bij gekomen in Exact, hoe krijg ik dat in mijn liquiditeitsoverzicht te zien?
    De horecabv is twee dagen oud en verschijnt niet in de roosterapp
    Wij kregen er een administratie bij en die ontbreekt in ieder dashboard dat we hebben
    nieuwe administratie niet zichtbaar in ons raport, wel in exact zelf
    Onze nieuwe BV staat in Exact maar komt niet mee in de Power BI-rapporten.
    Vorige week is er een administratie aangemaakt en die zie ik nergens in Invantive Cloud.
    Waarom verschijnt de nieuw opgezette divisie niet in onze connector?
    De nieuwe entiteit ontbreekt in de dataset, terwijl alle andere bedrijven er wel in staan.
    Ik heb een administratie toegevoegd in Exact maar de app toont hem niet in de keuzelijst.
    Hoe zoek ik uit waarom een nieuwe administratie niet doorkomt in het dashboard?
    In onze consolidatie mist de administratie die per 1 oktober is gestart.
    SystemDivisions geeft in Invantive Query Tool de nieuwe vennootschap niet terug.
    Sinds de oprichting van ons derde bedrijf krijgen we daar geen cijfers van in Excel.
    De scanapp kent onze nieuwe administratie niet, de oude wel.
    Nieuwe dochteronderneming aangemaakt, nachtelijke load gedraaid, maar geen rijen voor die divisie.
    Kan het aan de licentie, de gebruiker of het rapport liggen dat de nieuwe administratie niet zichtbaar is?
    Voor een nieuwe klant is een administratie ingericht die onze rapportagetool niet vindt.
    Het datawarehouse laadt 12 administraties, maar we hebben er sinds deze maand 13.
    we missen een nieuwe administratie in power bi, waar moet ik beginnen met zoeken
    Een fusie leverde een extra administratie op, alleen blijft die weg uit alle koppelingen.
    Hoe krijg ik een pas geopende administratie ook in de planningsapp te zien?
    De kersverse stichting is te kiezen in Exact maar niet in onze factuurapp.
    Een pas aangemaakt bedrijf in Exact is onvindbaar in onze cashflow-app.
    Waar kan het aan liggen dat divisie 415, nieuw sinds maandag, niet geladen wordt?
    Wij openen geregeld administraties en die komen nooit vanzelf in Power BI terecht.
    De nieuwe Belgische vennootschap doet niet mee in het groepsrapport.
    Ik mis de administratie van onze nieuwe franchisenemer in de benchmarktool.
    Na het splitsen van een BV ziet de connector maar één van de twee.
    De app laat alle administraties zien behalve degene die vorige maand is gestart.
    Hoe laat ik een verse administratie meelopen in de dagelijkse extractie?
    Collega's zien het nieuwe bedrijf in Exact, maar ons rapport kent het niet.
    Onze ETL haalt de nieuwe divisie niet op en geeft ook geen fout.
    De zojuist overgenomen onderneming is geïmporteerd in Exact maar blijft buiten beeld in Visionplanner.
    Wat moet ik allemaal nalopen als een nieuw bedrijf niet in de tool verschijnt?
    In de slicer van Power BI komt de naam van onze nieuwste BV niet voor.
    Sinds 1 januari hebben we een nieuwe entiteit, maar het dashboard staat daarvoor op nul.
    nieuwe bv in exact gezet maar invantive ziet hem niet
    Het lukt niet om de nieuwe administratie te kiezen in de instellingen van onze factuur-app, die staat er niet.
    Er is een administratie bijgekomen door een fusie en geen enkele app herkent die.
    Bij het uitbreiden van onze groep loopt steeds één nieuwe entiteit niet mee in de rapportage.
    Kun je helpen zoeken op welk niveau onze nieuwe administratie blijft hangen?
    De dochter in Duitsland is toegevoegd, maar in onze query's zien we er niets van.
    We zien de nieuwe administratie niet in de webapp van de leverancier, terwijl de boekhouder er al in werkt.
    De vers ingerichte holding ontbreekt in de lijst van divisies die de API teruggeeft.
    Voor de nieuwe vestiging is alles klaar in Exact, behalve dat de planning-tool hem niet oppikt.
    Kan het zijn dat een nieuwe administratie pas later zichtbaar wordt in een koppeling, of moet ik iets doen?
    De nieuwe entiteit wordt niet opgepikt door Visionplanner, wat mis ik?
    Onze groep groeide met een BV en geen enkel rapport toont die.
    Hoe komt het dat divisie 88 wel in Exact bestaat en niet in de API-lijst?
    Voor administratie Noord, gestart in juni, zijn er geen data in de kubus.
    De CFO ziet zijn nieuwe vennootschap niet terug in het maandrapport uit Power BI.
    Een nieuwe vestiging wordt door de app overgeslagen, waar zoek ik?
    Nieuwe klant, nieuwe administratie, maar onze portal toont hem niet.
    Waarom mist er sinds de uitbreiding een bedrijf in Invantive?
    Het lukt mij niet om de administratie van een nieuw vastgoedfonds in het dashboard te krijgen.
    De klant zegt: nieuwe werkmaatschappij gemaakt, maar jullie software toont hem niet. Wat laat ik hem nakijken?
    Vorige week hebben we een nieuwe bv aangemaakt en die verschijnt niet in onze Power BI-rapporten.
    De nieuwe administratie staat wel in Exact, alleen Agicap laat hem niet zien.
    Ik heb al ververst en uitgelogd, maar het nieuwe dossier blijft onvindbaar in de scan-app.
    Waarom krijg ik de administratie van 2026 niet in mijn Excel-overzicht met de andere vijf?
    Er is een stichting toegevoegd aan ons abonnement en ons dashboard kent die nog niet.
    Sinds de fusie hebben we een extra administratie, maar geen enkel programma haalt hem op.
    Hoe vind ik uit waar het misgaat als een pas opgerichte bv niet in Visionplanner komt?
    Een klant is er vorige week bijgekomen in Exact, maar in onze portal ontbreekt hij.
    nieuwe administratie niet zichtbaar in invantive cloud, wat moet ik nalopen
    Ons consolidatiebestand mist de bedrijfseenheid die in maart is geopend.
    Ik dacht dat een nieuwe bv vanzelf meekwam in het rapport, maar hij ontbreekt al een week.
    De controller vraagt waarom de nieuwe vestiging nergens in de cashflowapp opduikt.
    Wij hebben in april de vennootschap Oost erbij gekregen en Qlik laat hem niet zien.
    Ik heb de nieuwe administratie zelf aangemaakt, waarom kent de app hem dan niet?
    Van onze twaalf administraties staan er elf in het dashboard, de jongste ontbreekt.
    De nieuwe bv komt niet mee in de nachtelijke import en ik weet niet of het aan Exact of aan het rapport ligt.
    Twee weken na de oprichting is onze dochter-bv nog steeds niet te vinden in Speedbooks.
    Ik heb toegang tot het nieuwe dossier, maar in de gekoppelde app blijft hij weg.
    Hoe loop ik na waarom een pas toegevoegde klant in geen enkel rapport verschijnt?
    onze nieuwe vennootschap is onzichtbaar in de rapportagetool
    De app ziet alle oude administraties, alleen die van dit jaar niet.
    Kan ik zelf uitvinden op welke plek de nieuwe administratie blijft hangen?
    De leverancier zegt dat zijn kant in orde is, maar onze nieuwe administratie duikt niet op.
    Wij hebben een administratie gekopieerd voor 2026 en de nieuwe komt niet in het rapport.
    Waarom blijft de vorige maand toegevoegde bv weg uit alle overzichten, terwijl ik hem in Exact gewoon open?
    Ik kreeg een nieuwe cliënt in Exact toegewezen, maar in Speedbooks kan ik hem niet selecteren.
    De directeur wil dinsdag de cijfers van de nieuwe dochter zien en die staat nog nergens in Power BI.
    Sinds vorige week bestaat er een vijfde vennootschap; de app bleef bij vier.
    nieuwe bv niet te zien in dashbord, wel in exact
    Waar kan het allemaal aan liggen dat een verse administratie niet in Finsit verschijnt?
    De pas geopende vestiging in Gent blijft onvindbaar in ons managementrapport.
    Wij hebben een tweede winkel in Exact laten zetten maar de kassa kent hem niet
    nieuwe bv aangemaakt, rapport laat hem niet zien
    De boekhoudster heeft er een administratie bij gemaakt en Power BI doet of die niet bestaat
    sinds vorige week een nieuw dossier en in de scanapp is daar niks van te bespeuren
    Waar blijft mijn nieuwe zaak in de urenapp
    in exact staat hij wel in de app niet, de nieuwe kapsalon
    Er kwam een firma bij maar die duikt nergens op in ons overzicht
    hoe kijk ik of die nieuwe bv wel in ons abonnement zit, de app ziet hem niet
    Het lijkt of de app niet doorheeft dat we er een stichting bij hebben
    mijn nieuwe webwinkel-bv staat in Exact, maar kiezen in de kassa gaat niet, hij is er niet
    we hebben een vestiging erbij in de boekhouding, dashboard toont nog steeds drie
    onlangs opgerichte vennootschap ontbreekt in de tool
    De kapsalon in Ede is vorige maand aangemaakt en komt in geen enkel rapport voor
    net nieuw bedrijf, app leeg
    Waarom blijft de nieuwe firma onvindbaar in Dyflexis
    Wij zien de nieuwe zaak wel links bovenaan in Exact, doch niet in de scantoepassing
    Er is een bedrijf bij geschreven bij ons in Exact, maar de afdeling rapporten weet van niks
    verse administratie, nergens te kiezen in basecone
    kort geleden een cafetaria geopend, boekhouding klaar, alleen de kassa-app vindt hem niet
    Naast de bakkerij is er nu een ijssalon, in Exact al klaar, in de kassa-app alsof hij niet bestaat
    Gisteren klant nummer 81 aangemaakt in Exact, in Visionplanner komt hij niet op
    Nieuw dossier staat netjes in Exact maar het dashboard doet of het niet bestaat
    De bv die we vorige week hebben opgericht voor de klant mist in de scanapp
    Waarom pikt de tool het verse dossier niet op, alle oude staan er
    klant toegevoegd, app ziet m niet
    Startende ondernemer aangenomen, in de loonsoftware is hij nergens te kiezen
    In Power BI ontbreekt de nieuwste entiteit van de groep, in Exact is hij er sinds maandag
    Na de splitsing is er een holding bijgekomen, die laat zich in de app niet zien
    Net een dossier erbij, wachten we gewoon een nachtje of moet er iets gebeuren voordat de app het toont
    Kan de nieuwe klant onzichtbaar zijn in de app doordat hij niet in ons abonnement zit, wie kan dat zien
    Het dossier van de pas gestarte kapper is er in Exact gewoon, maar in de app houdt de lijst op bij de klant ervoor
    Vorige week bv erbij, in het dashboard nog steeds elf in plaats van twaalf
    Zojuist een dossier aangemaakt voor een tandarts, in de bonnenapp is hij niet aan te wijzen
    Waarom zie ik in het groepsrapport alles behalve de pas opgerichte bv
    sinds 1 januari hebben we BV Zuid, het dashboard kent hem niet
    net opgestarte vennootschap komt niet door in Basecone
    nieuw dossier ontbreekt in de app
    query over alle administraties mist de nieuwste
    waarom zie ik de pas toegevoegde administratie niet in ons rapport
    klant heeft er een BV bij, in de scan-app kan hij hem niet kiezen
    kan het zijn dat de nieuwe BV niet in ons abonnement zit en daarom in de app ontbreekt
    Per 1 maart is BV Logistiek in Exact gezet. Onze klant vraagt waarom ons dashboard die niet toont. Ik ben leverancier en wil weten waar hij moet kijken.
    dim_division in het dwh mist de laatste vennootschap
    kersverse administratie niet te kiezen in de urenapp
    we hebben een BV opgericht en alles staat in Exact, maar de BI-laag doet alsof ie niet bestaat
    sinds vandaag nieuwe vestiging als aparte administratie, scanprogramma weet van niks
    toegevoegde BV verschijnt nergens in onze rapportage
    wel in Exact, niet in Power BI: onze nieuwste BV
    nieuwe dossier zie k niet in de app
    nieuwe klantadministratie aangemaakt en die komt niet mee in onze benchmark
    hoe zoek ik laag voor laag uit waarom een verse BV niet doorkomt
    onze leverancier zegt dat de nieuwe BV 'niet zichtbaar is via de api'
    holding erbij sinds vorige week, consolidatietool blijft op negen staan
    Gisteren administratie 58 toegevoegd en in Exact kan iedereen erin, maar onze Power BI-rapporten blijven op 57 staan.
    na oprichting van BV Tien: rapport toont er nog steeds negen, wie houdt hem tegen
    in het rapport van de groep ontbreekt de BV die vorige maand is opgericht
    Wij hebben op 1 november een projectbv opgericht en die verschijnt niet in het groepsdashboard
    De nieuwe GmbH staat in Exact, maar het consolidatierapport kent hem niet
    nieuwe vennootschap ontbreekt in power bi
    Acquisitie ingericht als administratie, de expensetool toont hem niet. Waar blijft hij steken?
    Bij elke oprichting hetzelfde liedje: de nieuwe bv komt niet in onze rapportage
    Ik heb net een dossier aangemaakt en de kassasoftware ziet het niet
    Kan het zijn dat de nieuwe bv niet eens in ons abonnement zit, nu geen tool hem ziet?
    De overname is juridisch rond en de administratie staat er sinds maandag; de groepscijfers komen zonder haar binnen
    Per 1 januari splitsen we een bv af, de nieuwe staat al in Exact en de declaratietool weet van niks
    nieuw dossier, staat niet in het rapport, geen fout
    Net een holding erbij, het budgetpakket ziet er nog steeds elf
    Wij halen alle cijfers van de groep naar Excel en de pas toegevoegde entiteit zit er niet bij
    Waarom kent het treasurypakket onze verse Poolse vennootschap niet, terwijl ik haar gewoon kan boeken?
    opgericht vorige week, ingericht, in geen enkele tool te bekennen
    Nieuwe vennootschap onzichtbaar: hoort zij eigenlijk wel bij ons contract, hoe toets ik dat?
    Het is nu drie weken geleden dat notaris en IT klaar waren met Project Holding 3; in de expensetool kunnen medewerkers haar nog steeds niet kiezen
    Groepsrapport telt 18 entiteiten, sinds deze maand horen het er 19 te zijn
    De Poolse bv is sinds 1 november in Exact, de controller daar meldt dat geen van onze pakketten haar toont
    nieuw dossier verschijnt nie in app
    vorige week bv aangemaakt, app kent em niet
    administratie 25 ontbreekt in rapport sinds oprichting
    nieuwe administratie weg in excel
    waar blijft mijn nieuwe firma
    app toont oude bvs wel, nieuwe niet
    extra bv opgericht, dyflexis ziet niks
    pas toegevoegde klant staat niet in scantool, geen idee waarom
    nieuwe admin onzichtbaar, waar ligt dat aan
    alles aangevinkt denk ik, nieuwe nv toch nie in dashboard
    na oprichting dochter geen data van die
    nieuw boekjaar nieuwe bv, komt nie door
    net aangemaakt maar app ziet m nie
    nieuwe entiteit mist in cashflow tool
    waarom zien wij de nieuwe stichting nergens
    per 1/1 nieuwe vof, rapport blijft zonder
    hoort nieuwe bv wel bij ons abonnement
    nieuwe zaak geopend, app ziet die nie
    waarom zit nieuwe bv niet in rapport
    newco ontbreekt power bi
    wij hebben een nieuwe school erbij en het dashboard laat hem niet zien
    sinds de oprichting van de nieuwe BV zoek ik haar tevergeefs in de scan-app
    de pas aangemaakte administratie verschijnt niet in Power BI
    nieuw filiaal in Exact gezet, kassa ziet hem niet
    waarom duikt onze nieuwe stichting nergens op in het rapport
    vorige week een dossier bijgemaakt, den app kent het niet
    Fusie: twee administraties toegevoegd, eentje is zichtbaar in de app en de andere niet. Hoe zoek ik dat uit?
    de extra bv komt niet door in de consolidatie-excel
    nieuwe klant overgenomen in ons abonnement maar de rapportagetool pikt het niet op
    verse administratie, app doet alsof ze niet bestaat
    wij openden een nieuw verpleeghuis met eigen boekhouding; in de begrotingstool ontbreekt dat huis
    na het aanmaken van administratie 212 zie ik die nergens terug in de koppeling
    misschien zit de nieuwe bv niet eens in ons abonnement, hoe check ik dat omdat de app hem niet toont
    Sinds 1 oktober heeft de kinderopvang een eigen boekhouding. Iedereen ziet hem in Exact, maar het directierapport weet van niets.
    we hebben administratie 'Vrienden van het museum' gestart en de donatie-app vindt hem niet
    nieuwe werkmaatschappij toegevoegd, BI doet niks
    splinternieuwe vve in exact, in de beheersoftware blijft hij weg
    Aangemaakt op maandag, vandaag donderdag nog niet in de app. Hoe lang duurt dat?
    de boekhouder opende een tweede administratie voor ons en in de kassa kies ik alleen de eerste
    de verse bv ontbreekt in de keuzelijst van het rapport
    we splitsten de keuken af als aparte bv, Exact heeft ze, de bestelapp heeft ze niet. waar blijft ze steken?
    er kwam een administratie bij en het consolidatierapport telt nog steeds tot acht
    klant heeft een bv opgericht en ziet die niet in ons dashboard
    nieuwe administratie aangemaakt en de scanapp kent hem niet
    sinds 1 januari hebben we een extra dossier, maar in de rapportage ontbreekt het
    Net overgenomen vestiging staat in Exact maar komt niet in de urenapp. Waar zit de blokkade?
    nieuw bedrijf komt nie door in app
    verversen, opnieuw starten, niks helpt: de nieuwe stichting blijft weg uit het rapport
    waarom ziet de app onze pas toegevoegde bv niet terwijl de oude er wel in staan
    in Exact kan ik hem kiezen, in Basecone is de nieuwe bv nergens te bekennen
    leverancier zegt dat zij de nieuwe administratie niet doorkrijgen. ligt dat aan ons
    De afgesplitste bv is sinds vorige week een feit in Exact. Nergens te vinden in het cockpit-rapport van de accountant
    we voegden een administratie toe, en nu?, onze BI pikt die niet op
    nieuwe bv niet in de app; kan het zijn dat die niet onder ons abonnement valt? hoe check ik
    de klant heeft vorige week een vierde bv in Exact laten zetten, in ons pakket blijven het er drie
    bij de inrichting kwam er een dossier bij, en Zenvoices toont het niet
    na de oprichting van de BV ontbreekt die in de consolidatie die automatisch uit Exact komt
    nieuwe winkel, nieuwe administratie, kassa-app kent hem niet. waar stokt het?
    kersverse bv onzichtbaar
    een administratie die gisteren is toegevoegd door de accountant zie ik wel in Exact, niet in onze BI
    waarom mist Payhawk de pas opgerichte vof
    leverancier zegt dat de nieuwe bv 'niet doorkomt', ik wil weten in welke laag dat zit
    We hebben een bv opgericht en de app ziet hem niet
    de nieuwe administratie komt niet in mijn dashboard
    Pas toegevoegd dossier ontbreekt in de scantool
    Waarom kent Power BI onze nieuwste vennootschap niet?
    Nieuwe klant aangemaakt, maar onvindbaar in de app
    gisteren een administratie geopend, de urenapp weet van niks
    Ons verse bedrijf duikt niet op in het rapport
    De app blijft steken bij de oude zes bedrijven
    Nieuwe stichting onzichtbaar in Basecone
    Hoe krijg ik een zojuist gemaakte bv in beeld bij de tool?
    In Exact bestaat het nieuwe bedrijf wel, in de app niet
    ik mis de net opgezette holding in mijn excel-rapport
    De lijst met bedrijven in de tool is niet bijgewerkt
    nieuwe administratie niet zichtbaar in koppeling
    sinds 1 januari hebben we een tweede bv, maar het dashboard toont er één
    Het kersverse dossier wil maar niet verschijnen in de app
    Zit onze nieuwe bv wel in het abonnement, want de app mist hem?
    Ons tweede bedrijf, net gestart, blijft weg uit de urenapp
    We hebben een nieuwe bv opgericht in de groep, maar die verschijnt niet in ons Power BI-rapport.
    Vorige week heb ik voor een klant een administratie aangemaakt, maar de scanapp laat die niet zien.
    De administratie van onze nieuwe klant is al een maand actief, maar in Visionplanner komt hij niet voor.
    Waarom staat onze nieuwe werkmaatschappij niet in de consolidatie, terwijl ze in Exact Online gewoon bestaat?
    Sinds de overname hebben we drie extra administraties en geen daarvan zie ik terug in de rapportagetool.
    Ik zie in de app alle klanten behalve degene die we net hebben aangenomen, waar ligt dat aan?
    In de groepsrapportage mis ik de nieuwe vastgoed-bv, hoe vind ik uit waar het blijft hangen?
    De nieuwe vestiging in Eindhoven heeft een eigen administratie, maar in ons Excel-overzicht blijft die leeg.
    Onze dochter is vorige maand aan Exact toegevoegd en het dashboard toont nog steeds de oude vijf bedrijven.
    Hoe komt het dat een pas aangemaakt klantdossier niet in Silverfin te vinden is?
    Een collega ziet de nieuwe klant wel in Exact, maar in onze kantoorapp is hij er niet.
    Na de afsplitsing is er een nieuwe administratie, maar de planningsapp haalt daar niets van op.
    Ik heb een administratie gekopieerd voor de nieuwe holding en die komt niet door in Invantive Cloud.
    Wij maakten voor 2026 een nieuw dossier aan voor de klant, maar de app toont alleen het oude.
    Waarom ontbreekt onze nieuwste vennootschap in het cashflowoverzicht, de andere zes staan er wel in?
    De klant heeft er een tweede bv bij, en die moet in het dashboard komen, maar ik zie haar niet.
    Sinds 1 januari hebben we een nieuwe entiteit, maar in de lijst van de factuurapp staat ze niet.
    We hebben een administratie van een andere accountant overgenomen, maar onze apps zien deze nog niet.
    Dossier Vermeulen staat sinds vorige week in Exact, maar onze klantenapp kent hem nog altijd niet.
    Bij de kwartaalcijfers miste ik ineens de pas opgerichte energie-bv, waarom komt ze niet mee?
    Wij zijn er een stichting bij begonnen en de controller vraagt waarom die niet in Tableau staat.
    Ik heb voor winkel 9 een administratie laten maken, maar de franchiserapportage blijft bij acht steken.
    De nieuwe klant die ik maandag heb opgevoerd, kan ik in TriFact365 nergens kiezen.
    Kun je mij stap voor stap helpen zoeken waarom een verse administratie niet in LucaNet komt?
    Een dochter die we in maart kochten zit in ons Exact-abonnement, toch toont de cashflowtool haar niet.
    Onze nieuwe praktijk-bv wordt door het managementdashboard overgeslagen, terwijl er al maanden op geboekt wordt.
    Alle oude dossiers laden netjes, alleen wat we dit jaar hebben aangemaakt blijft weg uit het kantooroverzicht.
    Sinds we werken met een aparte bv voor verhuur, klopt het groepstotaal niet omdat die niet meegenomen wordt.
    De administratie voor het nieuwe boekjaar van een klant is niet zichtbaar in de controlesoftware, waar zoek ik?
    Ik zie vijftien vennootschappen in Exact en veertien in de app, waar is de laatste gebleven?
    Mijn klant heeft een holding laten oprichten en die moet mee in het rapport, maar ze verschijnt niet.
    Hoe kan het dat de scholengroep een nieuwe school toevoegde en het begrotingspakket die niet ziet?
    Bij het importeren in Caseware krijg ik de pas gestarte klant niet te zien, de bestaande wel.
    Na het samenvoegen van twee bv's is er een nieuw dossier, maar het verkoopdashboard blijft zonder cijfers daarvan.
    Hoe controleer ik of de nieuwe vennootschap wel onder ons abonnement hangt, want geen enkel rapport toont haar?
    ik heb een nieuwe klant aangemaakt maar ie komt niet in de app tevoorschijn, waar moet ik kijken
    Voor het nieuwe hotel is alles ingericht in Exact, alleen het omzetdashboard doet alsof het niet bestaat.
    Onze dertiende school heeft sinds augustus een administratie en het bestuursrapport telt er nog twaalf.
    Payt toont debiteuren van alle bv's behalve van degene die we in september zijn gestart.
    Waarom kan de begrotingsapp de juist opgerichte kinderopvang-bv niet vinden, de rest van de groep wel?
    Een klant heeft zijn vof omgezet in een bv, en die bv ontbreekt in al onze rapporten.
    Bij de overname kregen we vier administraties in ons abonnement, Tableau ziet er maar eentje van.
    De projectvennootschap die ik maandag aanmaakte staat niet in de keuzelijst van de urenapp.
    Hoe kan ik achterhalen waarom de nieuwe dochter wel in Exact maar niet in de managementrapportage zit?
    Mijn collega heeft een dossier geopend voor een starter en nu zoekt iedereen het tevergeefs in Dext.
    Wij misten bij de maandcijfers de nieuwe Luxemburgse entiteit, wat kan de oorzaak zijn?
    Nieuw kantoordossier aangemaakt, ververst, uitgelogd, ingelogd, en nog steeds niet te zien in de controleapp.
    De administratie van de pas gekochte groothandel wordt in Power BI niet geladen, hoe zoek ik dat uit?
    Er kwam een zesde bv bij, maar onze consolidatie blijft maar vijf kolommen geven.
    de nieuwe holding staat niet in visionplaner terwijl de boekhouder zegt dat alles klaar staat
    Klanten die voor de zomer begonnen staan in de app, wie daarna kwam niet, waar ligt dat aan?
    In het rapport voor de raad van commissarissen mist de jongste deelneming, hoe krijg ik haar zichtbaar?
    Waarom neemt Speedbooks onze laatst toegevoegde vennootschap niet mee in de kolommenbalans?
    Ons zesde hotel heeft sinds deze maand eigen boeken, die het prognosepakket niet weet te vinden.
    De bv van een nieuwe klant is overgezet naar ons abonnement en blijft onzichtbaar in Basecone.
    Wanneer ik het weekrapport draai, krijg ik de pas opgerichte bouw-bv er niet bij, waardoor komt dat?
    In de app van het incassobureau ontbreekt de stichting die wij in oktober hebben ingericht.
    nieuwe bv van de klant staat in exact maar dext ziet hem niet, hoe los ik dat op
    Er is een vennootschap uit Gent bij de groep gekomen en het rapport blijft zonder haar cijfers, waar hapert het?
    Ik heb gisteren een nieuwe klantadministratie aangemaakt en Visionplanner ziet hem niet.
    Een klant is erbij gekomen maar in Basecone kan ik zijn administratie niet kiezen.
    We hebben drie dossiers uit een overname toegevoegd aan ons abonnement. In Exact zie ik ze, in Silverfin komen ze niet door. Waar ligt dat aan?
    Nieuw dossier ontbreekt in rapport
    Hoe krijg ik een pas toegevoegd bedrijf zichtbaar in ons dashboard?
    De administratie van de nieuwe klant is er sinds maandag maar de scan-app toont hem nog altijd niet.
    Wat moet ik nalopen als een verse administratie niet in de tool opduikt?
    Na het splitsen van een bv heb ik administratie 312 aangemaakt, alleen onze rapportage laat die niet zien.
    ik mis de nieuwe klant in dext
    In Exact kan ik de nieuwe administratie gewoon openen, in de gekoppelde software staat hij nergens. Wat is er mis?
    Wij maken elke maand nieuwe klanten aan en steeds moet iemand uitzoeken waarom die niet in de app staan.
    Kan het een filter zijn waardoor de nieuwe vestiging niet in Excel komt?
    De nieuw aangemaakte company komt niet mee in de refresh van ons dataset, waar zit dat?
    Hoe lang duurt het voordat een net geopende administratie in de koppeling te zien is? Het is nu al drie dagen.
    Vorige week een stichting toegevoegd; alle andere administraties komen door, deze niet.
    Bij de kwartaalrapportage ontbreekt de nieuwe werkmaatschappij volledig
    Zenvoices kent de administratie van onze nieuwste klant niet
    De jaarrekeningtool toont 85 administraties, in Exact zijn het er 86. De laatste is net nieuw.
    nieuwe bv ontbreekt in koppeling
    Ik snap niet waarom een recent gestarte klant niet in de lijst van ons samenstelpakket staat
    Moet ik ergens iets aanzetten zodat een nieuwe administratie ook in de app komt?
    Overgenomen klantadministraties zijn onzichtbaar in onze rapportagesoftware
    Waarom zie ik de fusie-bv niet terug in het consolidatiepakket?
    De klant is op 1 mei gestart, zijn boeken staan in Exact en in onze planningstool is hij onvindbaar.
    Ik heb voor een dochterbedrijf een aparte administratie geopend. In de cashflow-app zie ik alleen de moeder.
    Kan jij uitzoeken waarom een verse klant niet meekomt in het maandrapport?
    administratie 415 ontbreekt in power bi
    Na het importeren van tien nieuwe klanten zie ik er in Basecone maar zeven
    Wij openden een administratie voor een VvE en het samenstelpakket doet alsof die niet bestaat
    Steeds als er een administratie bijkomt moet ik zoeken op welke plek die wordt tegengehouden. Is er een vaste volgorde?
    Het nieuwe dossier zit niet in de keuzelijst van de app
    De app blijft op 40 bedrijven steken terwijl we er net 4 bij hebben gezet
    nieuwe klnt komt niet door in silverfin wat nu
    Er kwam een bv bij door een juridische splitsing en die mist in elk rapport
    Vandaag een administratie laten overzetten naar ons kantoor, in Exact zie ik hem wel maar de scan-app niet
    Ik heb voor een klant een tweede bv opgezet en in de bonnetjes-app kan hij die niet selecteren
    nieuwe divisie mist in dataset
    Waarom komt een klant die vorige maand begon niet op onze managementrapportage?
    Er zijn vijf stappen tussen Exact en ons rapport en ergens raakt de nieuwe administratie zoek
    Bij het ophalen van alle klanten slaat het programma het laatst toegevoegde dossier over
    Ons consolidatierapport mist de buitenlandse dochter die we net hebben toegevoegd
    De nieuwe admin is created in Exact maar de tool kan hem niet vinden
    Ik heb een proefadministratie gemaakt om te testen, en zelfs na een dag kent de app hem niet
    Waar moet een nieuw bedrijf allemaal worden vrijgegeven voordat het in Power BI verschijnt?
    verse administratie onvindbaar in software
    Sinds vorige week hebben we er een dossier bij van een tandarts. Alle rechten lijken goed, maar het dashboard dat we maandelijks sturen laat hem niet zien. Waar moet ik zoeken?
    Wij gebruiken een rapportagetool voor 90 klanten. Nummer 91 is aangemaakt en lijkt niet te bestaan voor de tool.
    waarom mis ik de nieuwe admininstratie in de app
    Nieuwe klant wel in Exact, niet in de tool
    De assistente heeft een bv aangemaakt en die is alleen voor haarzelf zichtbaar, niet in de koppeling. Wat missen we?
    We hebben vrijdag een administratie voor een nieuwe horecaklant geopend. Ik kan er gewoon in boeken. Alleen ons rapportagepakket doet alsof hij er niet is.
    Een klant heeft zijn bedrijf opgesplitst in drie bv's en wij maakten de administraties aan. Twee ervan zijn te zien in het dashboard, de derde niet. Wat kan ik nalopen?
    Onze assistente heeft de nieuwe administratie keurig ingericht. Toch krijgen we hem niet in de maandelijkse Power BI. Bij de vorige nieuwe klant ging het wel vanzelf.
    We hebben in januari een administratie aangemaakt en die komt niet door in Visionplanner.
    Waarom zie ik de nieuwe dochter niet in de rapportage?
    Ik heb een bedrijf toegevoegd in Exact en de kassa-app ziet het niet staan.
    De net opgerichte holding ontbreekt in ons consolidatierapport. Alle andere bv's staan er gewoon in. Waar zit dat op vast?
    Invantive Cloud toont mijn laatst aangemaakte administratie niet.
    Extra vennootschap aangemaakt, maar Agicap laat hem niet zien.
    Hoe krijg ik een nieuwe entiteit zichtbaar in onze bestaande koppelingen?
    Excel haalt tien bedrijven op terwijl wij er sinds vorige week elf hebben.
    nieuw bedrijf komt niet mee in dashboard
    Sinds het nieuwe boekjaar hebben we een verse administratie. In Exact kan ik erin werken, in Klippa kan ik hem niet selecteren.
    Welke oorzaken zijn er als een nieuwe administratie niet doorkomt in een gekoppeld programma?
    Onze tweede webshop heeft een eigen bv gekregen, maar Picqer vindt die bv niet.
    De overgenomen onderneming staat in Exact maar niet in de managementrapportage.
    spendesk ziet nieuwe bv niet
    Het lukt niet om de nieuwe entiteit te laten verschijnen in onze budgettool, hoe zoek ik dat uit?
    Mijn collega maakte een administratie aan voor het project in Gent en de koppeling pikt die niet op.
    De new company staat niet in de dropdown van de tool, wat check ik eerst?
    Wat moet er allemaal gebeuren voordat een verse administratie in Basecone te zien is?
    Vorige week kwam er een stichting bij. In Exact is alles ingericht. In het dashboard blijft het stil over die stichting.
    Waarom ontbreekt de zojuist toegevoegde bv in de lijst van TriFact?
    Onze groep groeit en elke keer dat er een entiteit bij komt, zien de apps die niet.
    ik mis een administratie in blue10 die we net hebben geopend
    We zijn per 1 juli gefuseerd en hebben een verse administratie in gebruik genomen. De verkoopmodule van de leverancier vindt haar niet. Onder mijn eigen login in Exact staat ze er wel.
    Hoe kan het dat de rapportage acht bv's blijft tonen terwijl er negen zijn?
    Ik heb voor het vastgoed een aparte administratie geopend en die blijft onzichtbaar in Speedbooks.
    Sinds maandag hebben we een extra bedrijf, maar onze factuurscanner biedt het niet aan.
    Waar hapert het als een kersverse vennootschap wel in Exact maar niet in de BI-omgeving staat?
    bv erbij, app ziet hem niet
    Het nieuwe filiaal heeft zijn eigen boekhouding gekregen. Lightspeed herkent die boekhouding niet, wat moeten we nalopen?
    Mijn query in Invantive geeft geen rijen voor de administratie die we gisteren hebben toegevoegd.
    Een dossier dat we onlangs gestart zijn in België is in de rapportage nergens te vinden.
    onze nieuwe holding is niet te zien in powerbi, in exact zelf wel
    De ontwikkelaar van ons dashboard zegt dat hij de nieuwe administratie niet binnenkrijgt. Waar moet ik aan onze kant kijken?
    Kan iemand uitleggen waarom de nieuwe administratie niet vanzelf in al onze gekoppelde tools verschijnt?
    We openden een administratie voor het nieuwe pand en Onesto laat hem niet zien.
    Consolidatie mist de entity die we vorige maand hebben aangemaakt, welke layers moet ik checken?
    Ons nieuwe restaurant heeft een eigen bv. Het reserveringssysteem ziet alleen het oude restaurant. Hoe kan dat?
    Float laat de stichting niet zien die we in mei toevoegden.
    Waar zou het aan liggen dat een tweede dossier niet opduikt in de tool die het eerste wel toont?
    Ik heb een administratie gekopieerd voor een testomgeving en die komt in geen enkel rapport tevoorschijn.
    De app had de nieuwe bv automatisch moeten oppakken, maar dat gebeurt niet.
    net toegevoegde bv zichtbaar maken
    Bij het aanmaken ging alles goed, nu wil de urenapp de nieuwe vennootschap niet tonen.
    Onze nieuwste school komt niet in het bestuursdashboard voor.
    Hoe laat ik een koppeling een zojuist gestarte onderneming meenemen? Hij vindt haar nu niet.
    Na de overname staan er twee extra administraties in Exact. Eén zie ik in Speedbooks, de andere niet.
    Onze tussenholding bestaat sinds dinsdag in Exact. Onesto en Power BI tonen haar allebei niet.
    Ik kan in Zenvoices niet boeken op de bv die we pas hebben opgericht, hij is er niet te vinden.
    bv ontbreekt in rapportage
    Kun je nagaan waar het misgaat dat ons dashboard de jongste bv overslaat?
    Wij voegden gisteren een filiaal toe als eigen administratie en nu wachten we tot hij in Agicap verschijnt. Dat gebeurt niet.
    Onze nieuwe bv staat niet in het dashboard, waar ligt dat aan?
    Vorige week is er een administratie bij gekomen in Exact, maar het rapportagepakket toont hem niet. Wat loop ik na?
    Hoe kan het dat een pas aangemaakte divisie wel in Exact te zien is maar niet in Power BI?
    Ik geef support op een app en de klant zegt dat haar nieuwste entiteit er niet bij zit. Welke oorzaken zijn er?
    We hebben een stichting toegevoegd, de rest van de koppelingen draait, alleen die stichting verschijnt nergens in de consolidatie.
    De nieuwe administratie komt niet mee met de nachtelijke load naar ons datawarehouse
    waarom zie ik de zojuist opgerichte werkmij niet in excel
    Er is een vestiging toegevoegd als aparte administratie en de urenapp kent die niet.
    Sinds 1 januari boeken we in een nieuw dossier maar de managementrapportage laat het leeg. Er komt ook geen fout in beeld.
    Een collega van finance vraagt waarom haar nieuwe vennootschap niet in Qlik staat. Waar moet ik als BI-man beginnen met zoeken?
    nieuwe admin niet te zien
    Wij hebben in Exact een administratie voor het nieuwe boekjaar aangemaakt en het cashflowpakket vindt die niet.
    Hoe komt een net toegevoegd dossier alsnog in onze kpi-rapporten?
    De overgenomen firma boekt sinds september bij ons in Exact, maar staat niet in de groepscijfers.
    Al onze entiteiten komen binnen behalve de laatste, wat heb ik gemist?
    Een klant van ons kantoor is toegevoegd maar verschijnt niet in ons dossierprogramma
    Waarom zit de nieuwe divisie niet in onze SQL-database?
    Ik zie het nieuwe bedrijf in Exact zelf prima, in de gekoppelde tool niet.
    Ik heb een nieuwe administratie in de lijst van het pakket verwacht, maar die staat er na drie dagen nog niet
    ontbrekende nieuwe bv in consolidatie opsporen
    Ons script haalt alle divisies op, maar de nieuwe is er niet bij. De anderen wel, dus het token is goed.
    Stap voor stap nagaan waarom een nieuw bedrijf niet verschijnt
    De verse administratie levert geen omzet in het dashboard, de andere zeven wel.
    Er is een vierde bv. Het rapport toont er drie. Vertel me wat ik moet controleren.
    De nieuwe company shows up in Exact maar niet in onze reports
    waarom pakt de app de nieuwe stichting niet mee?
    Bij ons is per 1 juli een vijfde entiteit gestart. De API-client geeft er maar vier terug. Waar ligt dat aan?
    net aangemaakte bv onzichtbaar in app
    De liquiditeitsprognose mist onze nieuwe dochter in Polen.
    Bij het uitrollen van een nieuwe administratie vergeten we steeds iets, want ze komt nooit in de rapporten. Wat hoort erbij?
    Kun je me langs de mogelijke oorzaken leiden als een pas toegevoegd bedrijf niet wordt opgehaald?
    nieuw dossier bij klant wordt door onze software niet getoond
    Wij zien de nieuwe administratie niet terug in de factuurscanner, terwijl collega's er wel in boeken.
    De tweede bv van onze klant blijft weg uit het portaal dat wij leveren
    Waarom laat mijn Excel-rapport het extra bedrijf van dit jaar niet zien?
    Er kwam een holding boven de werkmaatschappij; de tool toont alleen de werkmaatschappij. Geen fout.
    Sinds de splitsing hebben we een extra administratie, de kpi-tool doet alsof die niet bestaat.
    Ik wil achterhalen op welke plek een nieuwe divisie wordt tegengehouden, van Exact tot rapport.
    Klant X heeft er een bv bij en vraagt ons waarom die niet in ons portaal verschijnt. Welke lijn loop ik met hem af?
    nieuw bedrijf ontbreekt app
    Van de zomer is er een administratie bijgekomen voor Duitsland, in de app staat alleen Nederland en België.
    Hoe krijg ik een verse administratie zichtbaar in het managementrapport?
    Onze gekoppelde kasboekapp kent de nieuwe vestiging niet, die is vorige week in Exact gezet
    De extra company ontbreekt in de dropdown van de tool, hoe kan dat?
    Ik ben BI-ontwikkelaar en krijg elke maand de vraag waarom een nieuw bedrijf ontbreekt. Is er een vaste lijst van plekken die ik moet nagaan?
    De nieuwe entity staat in Exact maar de tool heeft hem not found
    Onze software toont 11 van de 12 bv's. De twaalfde is van vorige maand. Waar zit de blokkade?
    nieuwe bv onzichtbaar in spotler/crm, exact zelf wel goed
    De administratie bestaat sinds januari, de boekhouder werkt er dagelijks in, maar onze tool doet of hij er niet is. Wat klopt hier niet?
    bv komt niet door in datawarehouse na oprichting
    Kun je uitleggen waarom een toegevoegd bedrijf niet meteen in alle gekoppelde programma's opduikt en wat ik eraan doe?
    Sinds wij een coöperatie hebben toegevoegd mist het crm die, hoewel alle instellingen hetzelfde lijken als bij de andere bedrijven.
    nieuwe bv niet in powerbi
    nieuwe administratie ontbreekt in tool
    divisie verschijnt niet
    We hebben vorige week een nieuwe bv geopend in Exact, maar in de dashboards van Speedbooks is die nergens te vinden.
    Werkmaatschappij Zuid staat in Exact maar niet in de keuzelijst van onze rapportagetool.
    Onze nieuwe dochter staat wel in Exact maar niet in Fathom
    Nieuw dossier ontbreekt in app
    Hoe weet ik of de pas aangemaakte administratie wel bij ons abonnement hoort?
    De groepsmaatschappij die in maart is toegevoegd ontbreekt in het weekrapport en ik weet niet waar dat aan ligt.
    Waarom ziet de app mijn nieuwe administratie niet?
    Bij het kiezen van de entiteit in ons budgetpakket staat Retail Noord BV er niet tussen, wat moet ik allemaal nagaan?
    Begin deze maand hebben we een bv voor het zonnepark opgericht. In Exact kan ik er gewoon in boeken, maar het portefeuillerapport doet alsof die er niet is.
    Nieuwe vestiging niet zichtbaar in dashboard
    Mijn collega heeft een tweede administratie aangemaakt voor de verhuur, ik zie hem wel in Exact maar niet in het reserveringssysteem.
    De app kent onze nieuwste administratie niet
    Waarom krijg ik in Agicap geen gegevens te zien van de administratie die vorige week is aangemaakt?
    De holding is er begin dit jaar bij gekomen. Wij gebruiken een dashboardpakket dat dagelijks ververst, maar de holding blijft onvindbaar.
    Wat moet ik langslopen als een administratie wél in Exact maar niet in de gekoppelde software staat?
    Een klant heeft een tweede dossier laten aanmaken in Exact. Onze software voor jaarrekeningen biedt alleen het eerste aan.
    Kostenbeheerapp toont oude entiteiten, niet die van dit jaar
    Sinds de fusie werken we in een nieuwe administratie, alleen de WMS-koppeling biedt hem niet aan en de leverancier wijst naar ons.
    Er is een stichting bijgekomen en die ontbreekt in het subsidieprogramma dat aan Exact hangt.
    De BTW-eenheid heeft er een bv bij, en de aangiftesoftware die op Exact leunt biedt hem niet aan in de lijst.
    De app zegt dat er vier administraties zijn, in Exact zijn het er vijf. Hoe vind ik uit waar het misgaat?
    pas toegevoegde administratie ontbreekt in de app
    Toegevoegd in Exact: ja. In de app: nee. Ik weet niet in welke laag het stokt.
    Nieuwe administratie doorgeven aan rapportage
    Het nieuwe boekjaar draait in een nieuwe administratie. Het kassasysteem toont nog alleen de oude als keuze.
    Sinds we de Duitse GmbH hebben toegevoegd mist die in Power BI
    de vijfde bv wordt niet ingelezen
    We hebben het tweede restaurant in een eigen bv ondergebracht. De kassa-app biedt me bij het instellen alleen het eerste restaurant aan.
    Vorige maand is onze Spaanse SL toegevoegd in Exact. Lucanet vindt 'm niet. Waar moet ik zoeken?
    Administratie ontbreekt in app
    Iemand heeft een administratie gemaakt zonder te overleggen, en die komt nu niet in de planner terecht.
    Voor een klant hebben we op 1 maart een tweede dossier geopend. Ik werk er elke dag in. In het klantenportaal, dat via Exact loopt, kan de klant hem niet kiezen. Hoe komt dat?
    Nieuw bedrijf onvindbaar in Power BI
    Stichting wel in Exact, niet in app
    App toont niet alle bv's
    Ik heb een administratie laten aanmaken voor de nieuwe vestiging in Luik en die blijft weg uit onze planning.
    Een nieuw opgerichte maatschap staat in Exact, maar het btw-pakket dat ermee praat laat hem niet zien. Iemand enig idee waar ik moet kijken?
    Waarom ontbreekt administratie 31 in ons managementdashboard sinds die is toegevoegd?
    Zit de nieuwe vof misschien niet in ons Exact-abonnement? Hoe controleer ik dat?
    De koppeling zag altijd direct nieuwe administraties, maar deze keer niet.
    Als administratiekantoor hebben we een nieuwe klant ingericht in Exact. In ons werkprogramma, dat met Exact synchroniseert, is die klant niet te kiezen.
    Onze nieuwe entity komt niet binnen in de reporting, wat moet ik checken?
    Er mist een nieuwe bv in het programma en ik weet niet of het aan Exact of aan het programma ligt.
    De pas geopende administratie wordt door de salariskoppeling overgeslagen, zonder foutmelding.
    Zodra wij een projectvennootschap oprichten moet die in drie programma's terechtkomen. In twee gaat dat goed, in het derde ontbreekt hij en ik zoek uit waarom.
    Het pand aan de Kade heeft per juli een eigen bv. De huurincassosoftware haalt haar gegevens uit Exact en weet nog nergens van.
    Waarom haalt ons consolidatiepakket een later toegevoegde administratie niet mee?
    De app biedt alleen de administraties van vorig jaar aan
    Een verse administratie verschijnt niet in het keuzemenu van de kassasoftware.
    Hoe krijg ik de bv van dit jaar zichtbaar in ons rapport, en waar zou het kunnen haken?
    Nieuw dossier, geen fout, maar niet te kiezen in de boekhoudapp
    Drie weken terug is Advies & Co BV toegevoegd aan ons abonnement. Ik zie hem, mijn collega ziet hem, alleen het facturatieprogramma niet.
    Administratie van dit jaar ontbreekt in tool
    Nieuwe bv niet te zien in de app, moet ik eerst kijken of die wel in ons abonnement zit?
    Onze nieuwe bv verschijnt niet in de app.
    Vorige week een administratie aangemaakt in Exact, maar in het dashboard staat hij nog steeds niet. De andere vijf wel.
    Waarom zie ik het pas toegevoegde klantdossier niet in onze rapportages?
    Hoe krijg ik een net opgerichte vennootschap zichtbaar in het consolidatiepakket?
    Nieuw dossier komt niet door in Excel-rapport, oorzaak onbekend.
    De nieuwe entity is live in Exact maar niet in onze reporting, hoe kan dat?
    Hoe komt het dat een pas opgerichte bv nergens in onze software opduikt?
    Per 1 juli hebben we een tweede vennootschap. De boekhouder werkt er al in, maar ons dashboard kent hem niet.
    Waar blijft de nieuwe stichting in ons managementrapport?
    Net een dossier toegevoegd bij Exact, wat moet er gebeuren voordat de scansoftware het kent?
    Onze nieuwe klantadministratie wordt door geen enkel programma opgepikt.
    Nieuwe vestiging toegevoegd en in Power BI zie ik alleen de oude zes.
    nieuwe adminstratie komt niet door in de app waarom
    Pas aangemaakte administratie onvindbaar in ons consolidatiepakket, hoe zoek ik dat uit?
    Het nieuwe dossier blijft onzichtbaar in de software, terwijl de rest er gewoon staat.
    Sinds 1 januari hebben we een werkmaatschappij erbij. In Exact wordt er volop geboekt, maar in ons liquiditeitsoverzicht is er niets van te zien.
    Bij het maken van het kwartaalrapport merkte ik dat de nieuwste vennootschap er niet in zit. Welke oorzaken loop ik na?
    dossier van nieuwe klant niet te zien in app
    Het duurt nu al een week voordat onze extra administratie in het rapport komt, waar ligt dat aan?
    Waarom wordt onze nieuwste bv niet meegenomen door het dashboard?
    Sinds begin deze maand hebben we een derde bv in Exact. In de rapportage zie ik nog altijd maar twee bedrijven, zonder foutmelding. Waar zit dat op vast?
    nieuw dossier komt niet door in Excel
    Wij zijn een kantoor met 80 klanten. Een verse klant staat in Exact, maar niet in ons controleprogramma.
    Onze hoofdgebruiker ziet de nieuwe vennootschap zelf ook niet staan linksboven
    Vorige maand hebben we een stichting opgericht. In Exact kunnen we er gewoon in boeken. Het managementrapport doet of ze niet bestaat.
    Er is een filiaal bijgemaakt als aparte administratie, en in de app krijg ik het maar niet te zien. Geen melding, niks.
    We zien in Exact wel 14 administraties, in Power BI maar 13. Die ene is van vorige week.
    Bij ons in Maastricht is er een vennootschap bijgekomen. In Exact staat alles klaar, maar de prognosetool kent ze niet.
    Nieuwe bv is onzichtbaar in ons dashboard
    Wij hebben een administratie gesplitst in twee. De tweede helft komt in geen enkel rapport tevoorschijn.
    Waarom verschijnt mijn pas aangemaakte dossier niet?
    dossier aangemaakt, niet te zien in rapport
    Ik heb de bv van mijn zoon toegevoegd in Exact, maar de bonnetjesapp laat enkel die van mij zien
    Het bijkomende bedrijf staat wel in Exact bij de collega's, maar onze koppeling kent het niet
    Ik zit bij een keten van opticiens. Elke nieuwe winkel is een aparte administratie. De laatste duikt niet op in ons omzetrapport.
    Zou er iemand kunnen nakijken waarom onze jongste bv niet in de cockpit van de CFO belandt? In Exact kan iedereen ze openen.
    In ons urenpakket kan ik de verse administratie niet kiezen. Ik heb ze zelf in Exact aangemaakt en zie ze daar goed.
    Sedert de oprichting van onze managementvennootschap zit die niet in de groepsrapportering. Niemand krijgt een fout, ze is er gewoon niet bij.
    Ons WMS vindt de administratie van de nieuwe loods niet
    De app geeft alleen de oude vennootschappen weer. De nieuwe is sinds maandag actief.
    Sinds vrijdag staat er in Exact een administratie extra voor de nieuwe winkel, en toch weet het kassasysteem nergens van
    Bedrijf bijgemaakt, niks te zien in de tool
    De tweede administratie van onze klant is nergens te bespeuren in onze controletool
    hoe kan het dat een nieuw bedrijf niet mee in de export zit
    Ik zie de nieuwe zaak wel in Exact maar niet in de app van de bank
    In onze groep is er een SRL bijgekomen en onze consolidatie ziet ze niet
    We zijn met een tweede zaak gestart in Kortrijk. Het boekhoudkantoor heeft die in Exact gezet. Onze facturatie-app biedt nog steeds alleen de eerste aan, zonder enige klacht.
    Waar loopt het mis als alleen het pas aangemaakte bedrijf niet in de tool staat?
    Bij mijn klant in Venlo is een holding opgericht. Alle gebruikers zien die, maar in onze aangiftesoftware zoek ik tevergeefs.
    De nieuwe stichting is spoorloos in ons ledenpakket
    Wij hebben sinds vorige week een bv erbij, maar in Basecone kan ik er geen facturen op boeken. Ze staat er niet tussen.
    Nieuwe administratie komt niet binnen in ons datawarehouse
    Er is een tweede bv, maar onze webshop kan alleen op de eerste boeken. In de instellingen van de webshop is de nieuwe onbekend.
    Ik wacht al een week tot de nieuwe onderneming vanzelf in het rapport springt. Moet ik daar zelf iets voor doen?
    Waarom wel 5 maar geen 6 bedrijven in mijn app?
    Pas opgestarte administratie niet zichtbaar in rapportage
    Bij ons zijn twee vennootschappen opgesplitst. In de app zie ik de moeder, niet de afsplitsing, en er komt geen enkele melding.
    Er is een administratie bijgemaakt door de fiscalist. Onze BI-man ziet ze niet, de directeur wel in Exact.
    Rapport toont nieuw bedrijf niet, en dat terwijl alle anderen meekomen
    Het nieuwe kantoor in Breda staat in Exact, maar in onze boordtabellen is het onzichtbaar. Ligt dat aan de app, aan het rapport of aan Exact?
    dossier 88 ontbreekt in onze app. 87 andere staan er. 88 is vorige week gestart.
    Voor onze nieuwe administratie komt er niets in Power BI, terwijl alle vinkjes volgens mij goed staan
    Onze apotheek heeft sinds kort twee administraties, de app voor voorraad ziet er maar één
    Net opgericht, al in Exact, niet in de app. Waar zoek ik?
    Onze koepel in Genk telt nu acht vzw's. De achtste is van oktober. De ledenapp toont er zeven en zwijgt verder.
    Mijn boekhouder in Roeselare heeft een tweede dossier voor mij geopend. Ik zie beide in Exact. In mijn factuurprogramma kan ik maar op eentje werken.
    Onze nieuwe entiteit is in alle lijsten van Exact te vinden. De forecasttool heeft een scherm om bedrijven te kiezen, en daar ontbreekt ze.
    Sedert de splitsing van onze firma mis ik de nieuwe helft in het managementdashboard
    Alles werkt, alleen het bedrijf dat wij pas startten krijg ik in geen enkele lijst van de app
    Onze nieuwe vzw zit niet in het jaarrapport. Moet ik ze ergens toelaten, of is het de filter, of nog iets anders?
    Ik mis één bedrijf, het nieuwste, in onze export naar Snowflake
    Nieuw opgezette administratie blijft weg uit de koppeling
    Onze maatschap heeft er een bv bij. Alles is netjes opgezet in Exact. Alleen de portaalapp van het kantoor toont die bv niet en ik weet niet waar het aan ligt.
    waar blijft mijn nieuw bedrijf
    In de app van onze fiscalist verschijnt onze nieuwe vennootschap niet
    Sinds de herstructurering hebben we er een dochter bij en die is niet te vinden in ons cockpitprogramma
    Mijn collega's in Turnhout zien de nieuwe firma in Exact, ons rapport niet
    Ik heb alles nagekeken wat ik kon bedenken, en toch zie ik onze derde bv niet in de app
    De app van ons kantoor kent 112 dossiers, Exact 113
    De new company staat in Exact maar niet in onze BI tool, geen error
    nieuwe vennotschap nie te zien in powerbi
    Na het aanmaken van een extra administratie verschijnt die niet in de cashflow-app. Ik heb al uit- en ingelogd, maar er verandert niets.
    nieuwe administratie ontbreekt in dashboard
    nieuw bedrijf niet zichtbaar in koppeling
    Onze groep heeft er een dochter bij in Exact. In het managementrapport zie ik die dochter niet. Waar kan dat op vastlopen?
    Hoe krijg ik een extra bv zichtbaar in de app die al gekoppeld is?
    Hoe komt het dat de dochteronderneming niet meekomt in de rapportage?
    De nieuwe vennootschap is niet terug te vinden in het programma dat onze jaarrekening maakt
    Administratie toegevoegd, app ziet hem niet
    Waarom is een nieuw opgerichte bv niet beschikbaar in onze software?
    Een splinternieuwe administratie komt maar niet in onze koppeling terecht
    Onze tweede vestiging als aparte administratie opgezet, maar de voorraadapp kent hem niet
    bv onzichtbaar in app
    Per 1 maart hebben wij een nieuwe werkmaatschappij in Exact gezet. De boekhouder werkt er al in, maar onze managementrapportage laat hem niet zien. Aan welke knop moet ik draaien?
    Ik heb een administratie aangemaakt voor een nieuw project. De koppeling met ons CRM toont bij de keuze alleen de drie oude.
    Hoe kan het dat een administratie wel in Exact staat maar niet in de gekoppelde software?
    Drie weken geleden hebben we een stichting toegevoegd aan ons pakket. Ze staat netjes in Exact, alleen in de begrotingsapp is ze er niet. Ook de leverancier snapt het niet.
    Waarom kan ik in ons declaratiesysteem de nieuwe bv niet selecteren?
    Ik wil dat ons nieuwe filiaal meedoet in de rapportage, maar de tool vindt het niet
    Onze accountant heeft er in januari een vennootschap bij gezet. Die komt in geen enkele van onze gekoppelde programma's voor.
    administratie niet zichtbaar powerbi
    De fusie-bv is sinds deze maand actief in Exact. In ons kasstroomoverzicht komt zij niet voor. Eerst dacht ik aan een vertraging van een dag, maar nu is het al een week.
    Na uitbreiding van ons abonnement met één administratie mist die in de app
    Bij ons kantoor komt er elke maand een klant bij. De laatste twee klanten verschijnen niet in onze signaleringstool. Waar zit het verschil met de anderen?
    In ons kassasysteem kan ik de omzet niet naar de nieuwe bv boeken omdat die niet gekozen kan worden
    nieuwe administratie niet in app
    Ik heb alles aangevinkt wat ik kan vinden en toch toont de tool onze nieuwe bv niet. Is er een vaste volgorde om dit na te lopen?
    Van onze vijf winkels is er één nieuw, en die ontbreekt in de omzetapp
    Moet een nieuwe administratie eerst in hetzelfde abonnement zitten voordat een app hem kan zien?
    Een bv die we vorige maand in Exact hebben opgezet is niet te kiezen in onze factuurapp. Bij mijn collega precies hetzelfde. Wat kan het zijn?
    Wij willen de cijfers van de nieuwe bv in het dashboard. In Exact staat alles goed. Welke lagen zitten ertussen waar het fout kan gaan?
    Ons pensioenprogramma ziet de pas opgerichte holding niet staan
    Administratie aangemaakt, gevuld, rechten gegeven en toch blijft de BI-tool er blind voor. Waar zit het?
    bv ontbreekt in koppeling
    Een cliënt van ons kantoor heeft een tweede bv. Die is keurig aangemaakt, maar het dashboard dat wij voor hem bijhouden blijft bij één bv steken.
    Waarom verschijnt onze Belgische zusteronderneming, die sinds kort in Exact zit, niet in het groepsrapport?
    Onze nieuwe administratie is al door de boekhouder gevuld met een beginbalans. Het begrotingspakket laat hem niet kiezen. Zit de fout bij ons, bij Exact of bij het pakket?
    Nieuwe administratie verschijnt niet, wat nu?
    Ik ben eigenaar van een kinderopvang met sinds kort twee bv's. De ouderportaal-software boekt alleen op de eerste. In Exact zie ik beide gewoon.
    Waarom pikt onze rapportage een nieuw bedrijf niet vanzelf op?
    Administratie van een overgenomen klant is niet zichtbaar in onze kantoorsoftware
    Nieuw opgerichte stichting nergens te bekennen in de rapportagetool
    Bij het aanmaken van een declaratie kan ik onze nieuwe bv niet als kostenhouder kiezen, terwijl hij al drie dagen in Exact staat
    Hoe krijg ik een pas opgerichte vennootschap in onze bestaande rapporten?
    We hebben sinds vorige week een derde BV en in Power BI blijft het bij twee.
    Nieuwe vestiging aangemaakt in Exact, kassa vindt hem niet.
    De rapportage mist sinds de oprichting alle cijfers van Vastgoed BV, terwijl wij haar zelf wel gewoon openen.
    Begin deze maand is een nieuwe werkmaatschappij opgericht en die staat al in Exact. In ons managementrapport komt ze maar niet tevoorschijn, ook niet na verversen.
    klant toegevoegd in exact maar app laat em niet zien als administratie
    In de app kan ik uit vijf bedrijven kiezen, er horen er sinds kort zes te staan.
    Pas geopende vestiging in Spanje staat niet in het dashboard, de rest wel.
    Waarom ziet Excel de administratie niet die we vorige week hebben geopend?
    Stichting Beheer bestaat al een maand in Exact, en onze consolidatie weet van niks.
    De app kent onze nieuwste tak niet
    Wat is er mis als een kersverse administratie wel in Exact maar niet in Visionplanner staat?
    BV toegevoegd, Power BI negeert hem
    Er is een entiteit bijgekomen na een splitsing en de budgetsoftware heeft het nog niet door.
    De fusie is rond, het nieuwe bedrijf staat in Exact, en in Tableau is het nergens te vinden.
    Waarom zie ik bij het kiezen van een bedrijf in de app de laatste niet staan?
    BV niet in rapport
    Ik zie in onze BI wel bedrijf 1 tot en met 9 maar geen 10, dat is van vorige maand.
    We hebben een zustermaatschappij erbij en ik wil die in ons cashflowdashboard zien, maar ze verschijnt niet.
    Wij beheren vastgoed in losse BV's en elk kwartaal komt er een bij. De nieuwste is in Exact gewoon te kiezen maar Twinq merkt er niks van.
    De vijfde administratie staat wel in Exact, niet in de exportlijst van onze tool.
    De nieuwe VOF duikt niet op in Silverfin
    Nieuwe company added in Exact maar de dashboard toont hem niet
    Klant erbij gekregen met eigen administratie, rapportagetool ziet hem niet.
    Waarom kan ik de administratie van onze net gestarte webwinkel nergens kiezen in Channable?
    Wat moet ik doen om een nieuw dossier in ons rapport te krijgen? In Exact is alles klaar.
    De boekhouding van onze nieuwe partner in de maatschap verschijnt niet in de app.
    Sinds 1 november hebben we een extra stichting en de begrotingstool ziet alleen de oude twee.
    Nieuw bedrijf, geen cijfers in het rapport
    Hoe komt het dat een collega de nieuwe administratie wel in Exact ziet maar niet in Power BI?
    Mijn baas vraagt waarom de overgenomen zaak niet in het groepsrapport zit. In Exact staat ze wel.
    Wij hebben de administratie van de overgenomen bakkerij in Exact staan. De planning wil hem maar niet tonen, terwijl iedereen erbij kan.
    De app toont drie van de vier bedrijven, de vierde is nieuw.
    Net opgericht, al geboekt, maar onvindbaar in onze koppeling.
    Nieuw dossier ontbreekt overal buiten Exact
    Ik zie onze nieuwe administratie niet terug in het dashboard van de directie.
    Wat moet er gebeuren zodat een net toegevoegde BV in de scanapp te kiezen is?
    Administratie 2026 onzichtbaar voor de planning
    Alles lijkt in orde en toch blijft onze jongste BV onzichtbaar in het liquiditeitsoverzicht. Ik wil weten op welk punt het misgaat.
    nieuwe vestiging ontbreekt in tool
    De app weet nog niet dat we een extra BV hebben.
    Na de bedrijfssplitsing zie ik maar één van de twee nieuwe administraties in de urenapp.

new-administration-invisible_ask-manager =
    Wie kan nakijken of de ontbrekende administratie in ons abonnement zit?
    De nieuwe bv staat niet in het rapport en ik mag zelf niets nakijken; bij wie binnen ons bedrijf moet ik zijn?
    Wat vraag ik aan onze beheerder als de nieuwe administratie niet in Power BI komt?
    Wie spreek ik aan als ik zelf niet mag nakijken waarom een dossier ontbreekt in de rapportering?
    Er ontbreekt een bedrijf in mijn grafiek en ik mag zelf nergens bij om te zoeken
    Om te achterhalen waarom de nieuwe entiteit niet in het rapport zit, moet ik zien of de app erbij mag, maar dat scherm is voor mij gesloten. Aan wie vraag ik dit?
    Ik ben maar een freelancer die de cijfertjes doet en mis een bedrijf in het overzicht. Wie bij de klant moet ik daarover bellen
    De fusieschool zou sinds 1 augustus in ons abonnement zitten, althans dat is mij beloofd; in het dashboard staat hij niet en zelf mag ik het abonnement niet inzien.
    De nieuwe bv komt niet door in het rapport en ik mag zelf nergens bij om te kijken waar het vastzit. Wie kan dat wel?
    Ik kan niet nagaan of de app de nieuwe vestiging mag zien, daarvoor ben ik niet bevoegd. Aan wie vraag ik dat?
    Wie moet ik hebben om uit te vogelen waarom onze nieuwe stichting in het dashboard ontbreekt, ik ben gewoon medewerker
    Ik zoek uit waarom de nieuwe stichting niet in het rapport zit, maar ik kan zelf nergens kijken wie waar bij mag. Onze beheerder is een extern bureau.
    Als gewone medewerker wil ik weten waarom de nieuwe entiteit in ons dashboard ontbreekt; bij wie moet ik zijn als ik zelf niets mag bekijken?
    ik kan niet zien welke app de nieuwe bv mag, wie kan dat wel
    beheerder laten kijken naar nieuwe bv
    De koppeling waarin onze nieuwe administratie hoort is van niemand die ik ken. Welke persoon ziet ze allemaal?
    wie kan nakijken of de app bij de nieuwe bv mag
    ik kan niet nagaan of de hoofdgebruiker de nieuwe bv ziet, wie moet ik hebben
    geen van de oorzaken past en ik mag weinig in exact. wie kan zien bij welke bedrijven onze app mag, inclusief het nieuwe?
    Wie binnen ons bedrijf kan me helpen met die nieuwe administratie die in de app ontbreekt?
    hulp nodig met nieuwe bv die niet in de app komt, wie heeft bij ons dat recht om alle apps te bekijken
    ik kan niet nakijken of het nieuwe bedrijf in het abonnement zit, welke persoon mag dat wel
    als uitzendkracht zie ik geen hoofdgebruikersdingen, de nieuwe administratie is zoek, wie kan het abonnement inkijken
    naar wie stuur ik de vraag of de nieuwe bv in ons abonnement zit, ik kan er zelf niet bij
    wie kan nakijken of de app bij de nieuwe bv mag, ik heb die rechten niet
    app van een ander en nieuwe bv ontbreekt, wie ziet dat bij appmachtigingen
    Wie kan voor mij opzoeken of de app bij het nieuwe dossier mag, ik heb daar zelf geen recht toe?
    Wie bij ons ziet van alle collega's de apps mét hun bedrijven, zodat we kunnen kijken of de nieuwe bv erin zit?
    Ik kom er niet uit met de ontbrekende nieuwe firma, welke beheerder heeft hier inzage in?
    Mag zelf niets beheren, bij wie meld ik dat een nieuwe bv niet in de app verschijnt?
    Wie heeft het recht om van alle gebruikers te bekijken of hun app de jongste bv mag zien?
    wie kan voor alle gebruikers nagaan of de app bij onze net opgerichte bv mag, want ik heb die rechten zelf niet
    Ik kan bij de app niet kijken of de nieuwe zaak erbij hoort, wie kan dat in ons bedrijf wel?
    Ik mag de lijst met apps niet zien en moet weten of de nieuwe klant erbij zit, wie vraag ik
    wie mag er zien of ons nieuwe dossier bij de app van de collega zit? ik niet
    wie met abonnementsrechten kan nagaan of de nieuwe bv voor de app openstaat, ik mag dat niet zien
    Wie kan voor mij nakijken of de app bij de nieuwe stichting mag? Ik kom er zelf niet in
    nieuwe administratie komt niet in de app en ik mag niet in appmachtigingen kijken, wie kan dat
    nieuw bedrijf ontbreekt in het pakket, wie van ons kan in de lijst met apps van iedereen kijken
    ik kom er niet uit met die nieuwe bv in de app, wie in ons bedrijf kan van alle gebruikers zien waar apps bij mogen
    nieuwe bv, mag appmachtigingen niet zien wie wel
    Wie kan voor mij nagaan of de nieuwe bv bij de app is toegelaten, ik mag daar niet bij
    wie kan voor mij nakijken of de app die nieuwe vennootschap mag zien, ik heb er de rechten niet voor
    Ik kan niet zien of de app bij onze nieuwe BV mag, wie bij ons wel
    Wie kan voor mij nazien of de app bij onze nieuwe bv mag? Ik heb dat recht niet.
    ik mag geen appmachtigingen openen om de nieuwe bv te checken, wie wel
    Wie kan voor mij opzoeken bij welke administraties de app mag, nu de nieuwe niet verschijnt?
    Ik kan nergens zien of de app bij de nieuwe administratie mag, welk recht moet iemand daarvoor hebben?
    Ik kan zelf niet zien bij welke bedrijven de app mag, wie kijkt voor mij of de nieuwe bv erbij staat?
    Wie kan voor mij zien of een app bij de nieuwe administratie mag, als ik die lijst niet mag openen?
    wie kan voor mij kijken of de app bij de nieuwe winkel mag, ik zie de lijst niet
    Ik mag als junior niet kijken of de app de nieuwe klant mag zien, wie wel
    wie kan voor me zien welke BV's de app mag, nieuwe ontbreekt en ik heb geen rechten
    Wie kan voor mij nagaan of de app bij de nieuwe bv mag, ik heb dat recht niet
    wie kan zien of nieuwe bv bij app mag, ik mag dat niet
    nieuwe bv ontbreekt en ik mag zelf niet zien welke bedrijven de app heeft, wie kan dat voor mij nakijken
    Ik kan zelf niet zien welke administraties de app mag, wie moet ik vragen waarom de nieuwe bv ontbreekt?
    Wie kan zien bij welke administraties een app mag, nu onze nieuwe bv niet verschijnt en ik dat scherm niet mag openen?
    .finish =
        ik mail de beheerder
        oké, dat is de man van de hoofdvestiging
        vraag ik maandag

new-administration-invisible_not-main-user =
    Ik ben niet de hoofdgebruiker, hoe controleer ik of de nieuwe administratie er is?
    Om te zien of dat bedrijf wel bestaat moet ik als hoofdgebruiker inloggen, maar dat ben ik niet
    geen hoofdgebruiker, administratie ontbreekt
    Ik ben geen hoofdgebruiker, kan ik toch nagaan of het vermiste bedrijf in ons abonnement zit?
    Kan niet nakijken of het ontbrekende bedrijf wel bij ons hoort, ik ben niet de hoofdpersoon
    De eerste stap bij een ontbrekende administratie is kennelijk inloggen als hoofdgebruiker. Dat ben ik niet; de hoofdgebruiker is onze directeur, die met verlof is. Kan ik iets anders doen?
    Ik moet als hoofdgebruiker kijken of het nieuwe bedrijf er is, maar dat ben ik niet. Dat is mijn broer
    Nou zeggen ze: log in als hoofdgebruiker en kijk of de nieuwe bv erin zit. Maar dat ben ik niet, dat is Henk, en Henk zit in Spanje!
    Er staat dat ik als hoofdgebruiker moet kijken of de nieuwe bv bestaat, maar dat ben ik niet
    Wie is bij ons de hoofdgebruiker? Ik moet weten of de ontbrekende administratie er überhaupt in zit.
    Ik heb een beperkt account en zie de nieuwe vestiging zelf ook niet, dus kan ik niet vaststellen of ze wel aangemaakt is
    ben geen hoofdgebruiker, kan niet nagaan waarom bv ontbreekt
    Ze zeiden dat ik als hoofdgebruiker moest kijken of de nieuwe vennootschap wel in het abonnement zit. Dat ben ik niet, ik ben de assistent.
    Mij werd gevraagd als hoofdgebruiker na te gaan of de ontbrekende bv wel in ons abonnement zit, maar die ben ik niet
    ik ben geen hoofdgebruiker, wie kan kijken of de nieuwe administratie er is
    hoe kom ik erachter wie onze hoofdgebruiker is om de nieuwe bv op te zoeken
    Wie moet ik vragen of de nieuwe onderneming bij het abonnement hoort?
    hoofdgebruiker onbekend, nieuwe administratie zoeken
    wie is bij ons de hoofdgebruiker, die moet kijken of hij de nieuwe administratie ziet
    Hoe zie ik wie bij ons de hoofdgebruiker is, zodat die naar de nieuwe administratie kan kijken?
    wie is hoofdcontactpersoon in Exact, ik zoek iemand die de verse BV kan controleren
    Ik ben maar een gewone gebruiker en zie de nieuwe vennootschap niet. Zegt dat iets?
    wie is bij ons hoofdgebruiker? die moet de nieuwe BV nazoeken zegt de leverancier van de app
    mag een gewone gebruiker nagaan of een nieuwe administratie bij het abonnement hoort
    ik ben zelf geen hoofdgebruiker, hoe zoek ik dan uit of de nieuwe bv er is
    wie is hoofdgebruiker bij ons
    Om te weten of de nieuwe administratie bij het abonnement hoort moet een hoofdgebruiker kijken. Waar zie ik wie dat is?
    ik ben geen hoofdgebruiker, wie is dat bij ons
    Hoe kom ik erachter wie de hoofdgebruiker van ons Exact-abonnement is?
    Jullie vragen of de hoofdgebruiker de bv kan kiezen maar dat ben ik niet en ik weet ook niet wie wel
    wie is bij ons de hoofdgebruiker? ik moet weten of die de nieuwe administratie ziet
    ik heb maar een gewone login, geen hoofdgebruiker, hoe kijk ik dan of de nieuwe bv erbij hoort
    Hoofdgebruiker, is dat de directeur? Waar staat dat in Exact
    ik ben nie de hoofdgebruiker, kan ik toch verder met dat nieuw dossier
    ik moet de hoofdgebruiker vragen of die de nieuwe bv ziet, maar wie is bij ons de hoofdgebruiker?
    Geen idee wie hoofdgebruiker is sinds de directeur weg is. De nieuwe administratie komt niet in de app
    hoe vind ik de hoofdgebruiker, zelf ben ik het niet, gaat om nieuw dossier dat ontbreekt
    wie is bij ons de hoofdgebruiker? moet nakijken of de nieuwe bv erbij hoort
    Ik ben maar gewone gebruiker, hoe check ik of de nieuwe administratie in het abonnement zit
    Wie is bij ons de hoofdgebruiker? Ik moet iets laten nakijken over een nieuwe bv die wegblijft.
    Ik ben zelf geen hoofdgebruiker, kan ik dan wel zien of de nieuwe administratie in ons abonnement zit?
    Hoe vind ik uit wie hoofdcontact is in Exact zodat die kan kijken of de nieuwe bv er is?
    Ben maar gewone gebruiker en zoek een nieuw dossier, aan wie laat ik dat controleren
    hoofdgebruiker is onbekend bij ons, oprichter is weg. Wie kan nagaan of de nieuwe firma bestaat?
    Kolom hoofdcontact gebruikers exact nieuwe administratie
    Moet per se de hoofdgebruiker kijken of die nieuwe firma er is? Ik ben het niet en ken hem niet.
    ik ben maar stagiair en kan niet als hoofdgebruiker kijken of die nieuwe administratie er is
    Ik ben zelf geen beheerder, hoe weet ik wie bij ons de hoofdgebruiker is om naar die nieuwe stichting te kijken?
    Ze vragen of de hoofdgebruiker de nieuwe winkel ziet, maar wie is dat bij ons en ik ben het niet
    Er staat laat de hoofdgebruiker kijken of hij de nieuwe bv ziet, maar dat ben ik niet en ik weet niet wie wel
    wie is bij deze klant de hoofdgebruiker? moet nagaan of de nieuwe administratie er is
    ik ben van IT en niet de hoofdgebruiker, hoe controleer ik of de nieuwe bv bestaat
    Er wordt gevraagd wat de hoofdgebruiker ziet van de nieuwe administratie, maar dat ben ik niet, wie is dat?
    Wie is bij ons de hoofdgebruiker? Die moet kijken of de pas opgerichte stichting erin staat
    wie is onze hoofdgebruiker, die moet voor mij kijken of de nieuwe bv bestaat
    ik ben maar gewone gebruiker, kan ik nagaan of die nieuwe bv in de licentie zit
    mag zelf niet zien of het nieuwe bedrijf in het abonnement hangt, wie wel
    Ik beheer alleen de webshop en kan niet zien of de nieuwe bv in het abonnement hangt, wie wel?
    ik ben maar de webmaster; wie moet kijken of dat nieuwe bedrijf in het abonnement zit?
    ben geen hoofdgebruiker, wie is dat, nieuwe bv zoeken
    waar zie ik wie hoofdgebruiker is
    hoofdgebruiker moet kijken naar nieuwe bv, wie is dat bij ons
    Iemand moet kijken of de hoofdgebruiker het nieuwe café kan openen, maar wie is dat bij ons?
    Men zegt dat de hoofdgebruiker moet kijken of de nieuwe bv er is, maar dat ben ik niet en ik weet niet wie wel
    om te zien of de nieuwe bv in het abonnement zit moet er een hoofdgebruiker kijken, dat ben ik niet
    Wie is de hoofdgebruiker die kan zien of de nieuwe bv bestaat?
    Ik moet nagaan of de hoofdgebruiker de nieuwe bv kan kiezen, maar dat ben ik niet en ik weet ook niet wie het is.
    Ik moet nagaan of de hoofdgebruiker de nieuwe BV ziet, maar dat ben ik niet en ik weet niet wie wel
    Ik moet nagaan of de nieuwe bv in ons abonnement zit maar ben zelf niet de hoofdpersoon
    Mag alleen de hoofdgebruiker kijken of de nieuwe bv bij ons abonnement hoort? Ik ben dat niet.
    Iemand moet kijken of de hoofdgebruiker de nieuwe bv ziet, maar dat ben ik niet. Wie is het?
    De zesde bv komt niet in de app; jullie willen dat de hoofdgebruiker kijkt maar ik ben dat niet en weet niet wie het is
    ik moet kijken of de hoofdgebruiker de nieuwe bv ziet maar dat ben ik niet
    nieuwe bv, wie is hoofdgebruiker
    Ik moet nakijken of de hoofdgebruiker de nieuwe bv ziet, maar ik ben dat niet en weet ook niet wie dat is
    Om na te gaan waarom de nieuwe bv niet verschijnt moet de hoofdgebruiker kijken en dat ben ik niet
    Ik kan niet nagaan of de nieuwe administratie in ons abonnement zit want ik ben geen hoofdgebruiker, wie is dat?
    Voor de ontbrekende administratie moet de hoofdgebruiker kijken, maar hoe weet ik wie dat bij ons is?
    Ik heb geen hoofdgebruikersrechten en de nieuwe BV is onzichtbaar, wie laat ik meekijken?
    Ik moet laten nakijken of de nieuwe bv bij ons abonnement hoort, maar ik ben geen hoofdgebruiker
    Hoe weet ik wie onze hoofdgebruiker is, die moet kijken of de nieuwe bv er wel bij hoort
    Ik ben geen hoofdgebruiker, hoe weet ik of de nieuwe administratie wel bij ons abonnement hoort?
    Wie is bij ons de hoofdgebruiker die kan nagaan of de nieuwe administratie meetelt?
    Ik moet weten of de nieuwe bv in het abonnement zit, maar ik ben zelf geen hoofdgebruiker.
    Wie is bij ons eigenlijk hoofdgebruiker, zodat die kan kijken of de nieuwe administratie er is?
    Wie moet controleren of een nieuwe administratie bij het abonnement hoort, als ik dat niet mag?
    ik moet kijken of de hoofdgebruiker de nieuwe zaak ziet, maar dat ben ik niet
    Voor het nieuwe dossier moet de hoofdgebruiker kijken, dat ben ik niet, wie is dat bij de klant
    ik ben maar gewone gebruiker, hoe laat ik nakijken of de nieuwe BV er is
    Om te zien of de nieuwe bv in het abonnement zit moet ik hoofdgebruiker zijn, dat ben ik niet
    ben geen hoofdgebruiker, wie checkt nieuwe bv
    ik ben geen hoofdgebruiker en moet nagaan of de nieuwe administratie er voor hem wel is
    nieuwe bv zoeken als hoofdgebruiker? dat ben ik niet, wie wel
    Wie is onze hoofdgebruiker die de nieuwe bv kan nakijken?
    Ik moet nagaan of de hoofdgebruiker de nieuwe bv ziet, maar ik ben dat niet, hoe weet ik wie dat wel is?
    Om te kijken waarom de nieuwe bv ontbreekt moet ik hoofdgebruiker zijn, maar dat ben ik niet.
    Wie is eigenlijk de hoofdgebruiker die moet kijken of de nieuwe administratie erbij staat?
    Ik moet als hoofdgebruiker kijken of de nieuwe bv er is, maar dat ben ik niet. Hoe vind ik die persoon?
    Ik moet de hoofdgebruiker laten kijken of hij de nieuwe bv ziet, hoe weet ik wie dat is?
    Om te kijken of de nieuwe bv in het abonnement zit moet ik hoofdgebruiker zijn, maar dat ben ik niet.
    Ik ben zelf geen hoofdgebruiker en zie de nieuwe administratie niet, bij wie moet ik zijn?
    Ik moet nagaan of de hoofdgebruiker het nieuwe bedrijf ziet, maar ik weet niet wie dat is
    Wie is bij ons eigenlijk de hoofdgebruiker? Ik moet laten nagaan of de nieuwe BV onder het abonnement valt.
    .done =
        directeur heeft even gekeken
        gevonden wie het is, de boekhouder
        kolom bekeken, het is Marc
        Marc gebeld, die kijkt nu
        boekhouder is het en hij ziet hem
        gevraagd en antwoord gekregen
        de hoofdgebruiker heeft meegekeken
        het blijkt de boekhouder te zijn, die kijkt even
        in die kolom gevonden wie het is
        ik heb hem gebeld en weet het antwoord
        Marc is het, hij zit hiernaast
        ik heb de kolom gevonden, het is de heer De Smet
        Joke is het, ze gaat kijken
        gevonden in die kolom
        terug maar
        hij zegt dat de bv erin staat
        het is onze directeur, ik heb het hem gevraagd
        gevonden in die kolom wie het is, verder
        ok gedaan
        Hoofdcontactpersoon gevonden, het is Frans

new-administration-invisible_other-account =
    Kan de ontbrekende administratie onder een ander Exact-account hangen?
    De Belgische zus staat niet in ons dashboard, misschien zit ze in een aparte omgeving op de .be-site?
    nieuwe bv in ander abonnement, daarom niet in rapport?
    Kan de administratie die ik mis in Power BI onder een ander klantnummer hangen?
    Zit dat vermiste bedrijf misschien onder een ander klantnummer van Exact?
    De nieuwe werkmaatschappij is door een extern administratiekantoor opgezet, mogelijk in hun eigen omgeving. Zou zij daarom bij ons in Power BI niet opduiken?
    Zou de nieuwe vennootschap misschien bij het abonnement van de accountant zitten? Daarom dat ik ze niet zie in de cijfers?
    De gefailleerde dochter tref ik niet aan in de rapportage; mogelijk valt zij onder een ander abonnement van het concern. Hoe ga ik dat na?
    De accountant heeft de nieuwe bv aangemaakt, misschien onder zijn eigen abonnement. Daarom mis ik hem in Excel?
    Kan de verse NV in de Belgische omgeving zitten en ons rapport in de Nederlandse kijken? Ik vind haar nergens terug.
    nieuwe klant zit denk ik bij een ander exact account, in mijn overzciht is hij spoorloos
    hangt ontbrekend bedrijf onder ander abonnement?
    Onze accountant heeft de nieuwe bv voor ons opgezet, volgens mij in zijn eigen omgeving. Wij zien hem nergens terug in ons dashboard.
    De Spaanse dochter is gisteren opgestart in Exact, en collega's in Madrid boeken er al in. Bij ons in Power BI komt ze niet door.
    Zou het komen doordat de nieuwe Belgische vennootschap onder een apart Exact-account is aangemaakt dat ze in het rapport ontbreekt?
    staat de nieuwe administratie misschien onder een ander exact-account of in een ander land
    de bv is aangemaakt via de boekhouder, moet ik bij een ander account zoeken
    De nieuwe Belgische vestiging vind ik niet op exactonline.nl, waar dan wel?
    nieuw dossier in ander land?
    kan het zijn dat de nieuwe bv onder een ander account hangt en ik hem daarom niet zie?
    De nieuwe BV is Belgisch. Kan ze daarom op start.exactonline.nl niet te vinden zijn?
    verse administratie misschien onder de login van de boekhouder aangemaakt, hoe kijk ik daar
    nieuwe Duitse dochter staat in Exact maar op welk adres dan
    nieuwe BV onder een ander land of account, hoe weet ik welk adres in de browser hoort
    onze nieuwe administratie staat misschien bij de accountant ingelogd en niet bij ons
    wellicht is die nieuwe bv onder een ander account of de belgische site aangemaakt?
    nieuwe bv op .be in plaats van .nl
    Wij hebben ook een login via de accountant. Kan de nieuwe administratie daaronder vallen?
    zit de nieuwe bv misschien in een ander exact-account
    De nieuwe administratie is door de boekhouder aangemaakt, zou die in hun eigen omgeving staan?
    moeder-bv zit bij exact belgie, nieuwe bv misschien ook
    misschien zit de nieuwe bv in het exact-account van de boekhouder en niet in het onze
    nieuwe Duitse GmbH is niet te zien, moet ik daarvoor op exactonline.de kijken?
    ik heb 2 accounts bij exact. Hoe weet ik onder welk het nieuwe bedrijf is aangemaakt?
    misschien is de nieuwe bv onder het account van de boekhouder gemaakt in plaats van het onze, waar zie ik dat
    we hebben een nieuwe zaak in Antwerpen, staat die dan op exactonline.be en kan de app die daarom niet zien?
    twee accounts in Exact, nieuw dossier in de verkeerde gezet?
    misschien is de nieuwe bv onder de login van de boekhouder aangemaakt
    Nieuwe vestiging is Belgisch, moet ik op .be kijken?
    nieuw dossier staat wellicht in mijn andere account
    Kan het dat onze nieuwe bv onder de account van de boekhouder hangt?
    De nieuwe Belgische vennootschap zit op exactonline.be en de rest op .nl, zie ik haar daarom niet.
    Twee inloggen, één via het accountantskantoor. Op welke staat de pas gemaakte administratie?
    nieuwe Duitse GmbH niet zichtbaar, ander landadres?
    Ik zoek het nieuwe dossier misschien in de verkeerde omgeving.
    Verkeerd land in de adresbalk, kan een nieuwe bv daardoor ontbreken?
    Onze Spaanse sociedad is pas aangemaakt, moet ik daarvoor op een ander Exact-adres inloggen?
    Cliënt zweert dat de administratie bestaat maar bij mij niet, zou die bij een ander kantoor of in België zitten?
    Zou de nieuwe zaak in Antwerpen misschien in het Belgische Exact zitten en onze kassa in het Nederlandse?
    De nieuwe frituur zit misschien bij onze boekhouder zijn account en niet bij het onze
    zit de nieuwe bv misschien in de Exact van de accountant in plaats van die van ons?
    nieuwe Franse bv is vermoedelijk in een andere exact-omgeving aangemaakt
    accountant heeft de nieuwe boekhouding bij zichzelf aangemaakt vermoed ik, want wij zien niets
    De nieuwe afdeling zit in Vlaanderen, kan het zijn dat die op een ander Exact-adres staat en we ze daarom niet zien?
    Misschien hangt de nieuwe vereniging onder een andere login van mij, hoe zie ik dat?
    nieuwe bv misschien aangemaakt onder de login van de boekhouder, daarom niet in ons planbord?
    de nieuwe bv is in België opgericht, staat hij misschien op exactonline.be en daarom niet in het rapport
    misschien heeft de accountant de nieuwe bv in zijn eigen Exact gezet, hoe kijk ik dat na
    Nieuwe Belgische vestiging, zou die op exactonline.be kunnen staan in plaats van bij ons
    de boekhouder heeft de nieuwe winkel vermoedelijk in zijn kantooromgeving aangemaakt
    nieuwe bv misschien bij accountant aangemaakt
    nieuwe administratie onder ander abonnement of land?
    Misschien heeft de accountant ons nieuwe hotel in zijn eigen Exact gezet en zien we het daarom niet in de app
    Kan het zijn dat de nieuwe bv bij de accountant in een ander account is aangemaakt?
    nieuwe administratie staat misschien op de belgische exact
    kan het zijn dat de boekhouder de nieuwe bv op een ander Exact-account gezet heeft, daarom ziet de app ze niet
    Zit de nieuwe bv misschien in een ander Exact-account?
    De nieuwe Duitse dochter is nergens te vinden in het pakket. Zou die onder een apart account of een ander land hangen?
    kan de nieuwe vestiging onder de login van onze boekhouder hangen in plaats van bij ons
    Misschien is het nieuwe bedrijf onder het account van de boekhouder aangemaakt
    Kan de nieuwe bv die ik mis onder de Belgische login zijn aangemaakt?
    Is die nieuwe bv soms onder de inlog van de accountant gemaakt? Op mijn .nl-adres zie ik hem niet
    We hebben de nieuwe vennootschap in het Belgische Exact aangemaakt en de app draait op het Nederlandse, vindt hij hem daarom niet
    misschien hoort de nieuwe bv onder het abonnement van de accountant en niet onder het onze
    nieuwe bv misschien bij accountant abonnement
    Misschien staat de nieuwe bv onder het account van de boekhouder in plaats van het onze, hoe ga ik dat na?
    De nieuwe bv is door de boekhouder onder zíjn Exact gemaakt, ziet onze app hem daarom niet?
    Kan het dat de nieuwe administratie onder het account van onze boekhouder is aangemaakt en ik hem daarom niet zie?
    Kan een nieuwe administratie onder een ander land of account zijn aangemaakt zodat wij hem niet zien?
    Misschien is onze nieuwe bv onder de account van de boekhouder aangemaakt, waar kijk ik dan?
    Kan de nieuwe administratie in onze Belgische Exact zitten en daarom ontbreken in de app?
    Zou de nieuwe administratie onder een ander Exact-account of land kunnen staan, want ik vind hem niet?
    De nieuwe BV is door de accountant aangemaakt, misschien op een andere omgeving, waardoor de app hem niet ziet.
    Kan de nieuwe administratie onder het account van onze accountant staan en daarom niet meekomen?
    zou de nieuwe Belgische winkel in een andere Exact zitten dan de app
    Misschien is de nieuwe bv bij de Belgische Exact aangemaakt en niet hier
    nieuwe BV is misschien door de accountant in zijn eigen omgeving gezet
    Misschien is de nieuwe bv door de accountant in zijn eigen omgeving aangemaakt, waar kijk ik?
    nieuwe bv misschien bij account boekhouder aangemaakt
    staat die nieuwe administratie soms onder een andere account van onze accountant
    nieuwe bv misschien aangemaakt in het account van de boekhouder of in het Belgische
    Zou de nieuwe administratie bij een ander account zitten?
    De nieuwe Belgische dochter zie ik niet tussen onze administraties, kan ze onder een ander account staan?
    Kan de nieuwe administratie onder het account van onze vorige accountant zijn aangemaakt? De app ziet hem niet en ik ook niet.
    Kan het zijn dat de nieuwe administratie onder het account van onze accountant is aangemaakt?
    Onze Franse vestiging is op exactonline.fr gezet en de app ziet die nieuwe administratie niet.
    Kan het zijn dat de nieuwe bv onder de omgeving van onze accountant is aangemaakt en daarom in de app ontbreekt?
    De bv is door onze accountant aangemaakt in zijn eigen omgeving, denk ik. Kan de app hem daarom niet vinden?
    Kan het zijn dat de nieuwe bv in de omgeving van ons accountantskantoor zit in plaats van bij ons?
    Misschien is de nieuwe bv onder de .be-omgeving aangemaakt en daarom niet zichtbaar in de app?
    De nieuwe vestiging zit in België, kan de administratie daarom niet zichtbaar zijn in de app?
    Is de nieuwe administratie misschien in een ander Exact-account aangemaakt?
    Kan het zijn dat de nieuwe vennootschap onder een ander Exact-account zit en ik ze daarom niet vind in de app?
    Het nieuwe bedrijf zit misschien in de Belgische omgeving en niet in de Nederlandse, waar kijk ik dat na?
    Onze nieuwe vennootschap is Belgisch en de rest Nederlands. Kan de app daarom niets zien?
    Kan het zijn dat de nieuwe bv onder het account van onze accountant hangt in plaats van bij ons?
    De administratie staat bij onze Belgische vestiging, kan dat de reden zijn dat de app hem niet ziet?
    Kan het zijn dat de nieuwe administratie in een heel ander Exact-account terecht is gekomen?
    We hebben ook een login via de boekhouder. Staat de nieuwe administratie soms daar?
    Exact Duitsland en Exact Nederland: staat de nieuwe GmbH soms in de andere, dat onze tool haar daarom niet ziet?
    .done =
        in het andere account stond hij inderdaad
        beide adressen geprobeerd
        bij de boekhouder gekeken
        niet gevonden in het andere ook niet
        in België stond ie
        kantoor heeft hem in hun omgeving
        onder .be gekeken, daar staat hij niet
        ja, hij zit in de omgeving van de boekhouder
        andere login geprobeerd
        nagekeken in alle landen die wij hebben
        het juiste abonnement heb ik nu open
        hebbes, onder .be
        inderdaad, op .be stond ze
        wij zitten gewoon op .nl
        account van de boekhouder gecheckt
        neen enkel deze login
        k ga even kijken bij t kantoor, zo terug
        adres klopt, niks anders gevonden, terug naar de vraag
        bekeken in beide accounts
        gevonden op het Duitse adres
        stond bij de accountant ja
        zit op .nl dus goed
        gevonden op het andere account
        we hebben maar één account

new-administration-invisible_which-user =
    Met welke gebruiker haalt het dashboard zijn cijfers op? De nieuwe administratie komt niet mee
    Ik moet kijken of de gebruiker van de koppeling bij de nieuwe bv mag, maar weet niet wie dat is
    Onder wiens naam draait de verversing die onze nieuwe firma overslaat?
    Mijn collega heeft de nieuwe maatschap wel in beeld, ik niet. Onder wiens naam haalt dat ding eigenlijk op?
    Met wiens login haalt het dashboard zijn cijfers op? De nieuwe firma ontbreekt.
    Het rapport slaat een zaak over en ik weet niet eens onder wiens naam het draait
    Ik moet nagaan of de gebruiker achter de koppeling rechten heeft op de administratie die ontbreekt, maar niemand weet nog met welk account het dashboard indertijd is ingesteld.
    Met welke login haalt dat rapport eigenlijk zijn cijfers? Misschien heeft die de nieuwe bv niet op zijn naam
    Hoe vind ik terug onder welke Exact-gebruiker de connector draait, zodat ik kan nagaan of die het ontbrekende bedrijf wel ziet?
    Onder wiens naam haalt het rapport de gegevens? Als ik dat wist kon ik zien of diegene de nieuwe bv wel heeft.
    De nieuwe entiteit mis ik in Power BI, maar ik weet niet met welk account die verbinding draait
    ik zie de nieuwe bv in exact wel, maar is dat dezelfde gebruiker als die van het dashboard? hoe kom ik daarachter
    dashboard mist bedrijf, weet niet op wiens login het draait
    Het rapport is drie jaar geleden gebouwd en niemand weet meer onder welke naam het bij Exact inlogt. Nu ontbreekt er een berdijf en moet ik nakijken of die persoon er wel bij mag.
    Om te snappen waarom de nieuwe administratie wegblijft moet ik weten onder welke gebruiker het rapport ophaalt, hoe zie ik dat?
    van welke gebruiker moet ik de rechten checken als de nieuwe administratie niet in de app staat
    ik weet niet wie de tool heeft aangesloten waarin de nieuwe bv ontbreekt
    Hoe achterhaal ik wie toestemming gaf, nu de nieuwe vennootschap niet doorkomt?
    nieuwe bv ontbreekt, wie was de inlogger van de app
    op welke gebruiker moet ik letten als de nieuwe bv niet doorkomt in het dashboard
    nieuwe bv: wiens rechten tellen
    Ik wil nagaan of de juiste persoon de nieuwe administratie kan openen, maar wie heeft onze rapportage gekoppeld?
    met welke gebruiker is onze Power BI-koppeling ingelogd? wil checken of die de nieuwe bv ziet
    nieuwe administratie onzichtbaar, jullie vragen naar de gebruiker die toestemming gaf, maar wie is dat
    heb ik zelf destijds de toestemming gegeven of niet, hoe zie ik dat (voor het nieuwe bedrijf)
    welke gebruiker gaf ooit akkoord voor de app waarin de nieuwe bv ontbreekt
    ze vragen welke gebruiker akkoord gaf voor de app, want de nieuwe bv is niet te zien. Ik weet dat niet
    Hoe achterhaal ik wiens login onder de koppeling zit nu de nieuwe administratie niet doorkomt?
    nieuwe bv ontbreekt en ik weet niet onder welke gebruiker de app draait
    wie heeft de app ingesteld? moet weten wie de nieuwe administratie moet kunnen zien
    Bij wie moet ik de rechten op de nieuwe bv nakijken, app is jaren geleden gekoppeld
    Op wiens naam draait de koppeling eigenlijk? ik moet checken of die de nieuwe bv ziet
    Ik weet niet met welke login het dashboard destijds verbonden is, en nu mist er een nieuw bedrijf
    Wie heeft er ingelogd toen we de app koppelden, die moet blijkbaar bij de nieuwe administratie kunnen?
    Geen idee welke gebruiker ik rechten op het nieuwe dossier moet geven voor de tool
    de app geeft niet aan wie hem autoriseerde; voor welke gebruiker moet ik de nieuwe bv nalopen
    Hoe kom ik erachter of ik zelf degene ben die de app verbond waarin de nieuwe firma ontbreekt?
    Zo'n zes mensen kunnen die koppeling gemaakt hebben; van wie moet ik kijken of hij het nieuwe bedrijf ziet?
    om te bepalen of de nieuwe stichting zichtbaar is moet ik weten onder welke gebruiker de koppeling draait, hoe vind ik dat
    Om te snappen waarom de nieuwe winkel ontbreekt moet ik weten wie de kassa heeft gekoppeld, maar dat weet ik niet
    Welke login gebruikt de planner eigenlijk? Want de nieuwe studio moet daarvoor zichtbaar zijn
    Onder wiens login haalt het dashboard cijfers? Moet ik weten want de nieuwe bv verschijnt niet
    wie is de gebruiker achter ons managementrapport, die moet de nieuwe vzw kunnen kiezen
    onder wiens account de app werkt moet ik weten om te zien of die de nieuwe bv mag, maar dat weet ik niet
    Om na te gaan waarom het nieuwe dossier niet verschijnt moet ik de gebruiker achter de app kennen, maar die ken ik niet
    nieuwe bv ontbreekt en ik moet weten wie de app ooit gekoppeld heeft
    op wie draait het rapport, want die persoon moet waarschijnlijk rechten krijgen op de nieuwe bv
    nieuwe shop ontbreekt; ze vragen op wiens login de app draait maar dat weet ik niet
    nieuw filiaal zit niet in de app; op wiens account draait die app eigenlijk
    nieuwe bv mist, weet niet welke user achter app zit
    nieuwe bv niet zichtbaar, via wie liep die tool
    Om te kijken of de nieuwe bv zichtbaar is moet ik weten wie de app destijds gekoppeld heeft
    Nieuwe bv komt niet in de app, moet kijken naar de gebruiker die koppelde, wie is dat in hemelsnaam
    welke gebruiker moet die nieuwe administratie kunnen zien, die van de app of ik?
    nieuwe BV ontbreekt in de app en men zegt kijk of dé gebruiker hem ziet, wie is die gebruiker
    Ik moet kijken of degene achter het rapport de nieuwe bv ziet, maar wie is dat
    Over wiens rechten gaat het eigenlijk als de nieuwe bv niet zichtbaar is, degene die inlogde bij de app?
    Voor de nieuwe bv moet ik weten wie destijds bij de app inlogde, dat staat nergens
    Nieuw dossier niet in de tool, ze vragen op wie de tool draait, dat heeft mijn voorganger gedaan
    met welke gebruiker is de app gekoppeld, ik wil weten of die de nieuwe bv ziet
    nieuwe bv, welke gebruiker koppelde de app
    Voor de nieuwe bv moet ik weten onder welke gebruiker de koppeling loopt. Geen idee wie dat is
    Hoe weet ik met welke gebruiker de app is ingelogd, nu de nieuwe administratie ontbreekt?
    De nieuwe BV ontbreekt; hoe zie ik of de app met mijn login of die van Karin werkt?
    Hoe kom ik erachter wie de app ooit koppelde, zodat die kan kijken of hij de nieuwe bv ziet?
    Hoe kom ik erachter welke gebruiker de connector gebruikt die de nieuwe administratie mist?
    Hoe weet ik op wiens login het rapport draait, zodat ik kan kijken of die de nieuwe bv ziet?
    nieuwe zaak niet zichtbaar, men vraagt met welke gebruiker de app gekoppeld is, hoe weet ik dat
    Nieuw dossier ontbreekt, en onder wie de app draait weet ik niet
    nieuwe BV ontbreekt, van welke gebruiker moet ik de rechten bekijken
    Nieuwe bv onzichtbaar; ik moet kijken bij de gebruiker van de app maar weet niet wie dat is
    onder welke user draait de app die nieuwe bv mist
    nieuwe bv ontbreekt, en ik moet weten als wie het rapport inlogt
    nieuwe bv mist; onder wiens login draait die app eigenlijk?
    Wie moet de nieuwe bv mogen zien, op welke login draait de app?
    Ik weet niet met welke login de app van de groep gekoppeld is, hoe controleer ik dan of die de nieuwe bv ziet?
    Hoe weet ik onder welke gebruiker de app draait die de nieuwe klant niet toont?
    De app mist de nieuwe klant; via wiens login haalt hij eigenlijk op?
    Ik weet niet met welke gebruiker de rapportage is gekoppeld, dus kan ik niet nagaan of die de nieuwe bv ziet.
    Welke gebruiker zit er achter ons dashboard? Ik wil nagaan of die de nieuwe bv kan openen.
    Met welke login draait de app? Ik zoek uit waarom de nieuwe bv ontbreekt.
    Ik moet nakijken of de koppelgebruiker de nieuwe bv ziet, maar wie is die gebruiker?
    Onder wiens toestemming draait de app die de nieuwe bv niet toont?
    Ik moet weten met welke login de tool verbonden is om te zien of die het nieuwe bedrijf mag openen
    De app ziet de nieuwe BV niet en ik moet weten met wiens inlog hij werkt.
    .done =
        blijkt Sandra te zijn
        stond bij mijn eigen apps
        nu weet ik op wie het draait
        mijn eigen login dus
        IT zegt: de systeemgebruiker
        opgezocht wie akkoord gaf
        de app staat bij mijn eigen toestemmingen, ik was het
        stond in de instellingen: interface@
        Johan heeft het opgezet, even gevraagd
        naam achterhaald
        het is dus Petra
        het is admin@ons bedrijf blijkbaar
        in het beveiligingscentrum staat hij, ik was het dus zelf
        ok weet het nu
        de leverancier heeft dat gedaan zegt men
        breng me naar de vraag terug
        de installateur van toen, heb hem gevonden, terug
        in de app staat admin@ons bedrijf, dus die
        staat bij mijn machtigingen, dus ik gaf ze
        ingelogd als admin@ staat er
        gevraagd: Karin

new-administration-invisible_menu-not-visible =
    Ik wil nagaan waarom de nieuwe administratie ontbreekt maar zie geen Import/Export
    Voor het onzichtbare bedrijf moet ik bij Appmachtigingen kijken, alleen heb ik dat menu niet
    Nieuwe dochter komt niet door in het rapport, en het menu om dat na te kijken mis ik
    Voor het zoeken naar de verdwenen nieuwe klant in het rapport moest ik Import/Export openen, zei de helpdesk. Dat onderdeel heb ik niet, ook niet nadat ik van administratie wisselde.
    Zoek al een uur waarom firma drie niet in mijn dashboard staat. Nu moet ik naar Import/Export maar dat menu heb ik niet.
    Moest bij appmachtigingen kijken waarom de nieuwe vrachtwagen-bv niet in de marge per rit staat. Heb dat menu niet.
    Om te zien waarom de bv ontbreekt moet ik bij Import/Export zijn, die knop is er bij mij niet
    Ik wil nakijken of de nieuwe zaak wel bij de app hoort, maar linksboven krijg ik alleen de naam van het bedrijf en geen menu
    Kom niet bij de machtigingen om de vermiste vestiging op te sporen, mijn menu is kaler dan op het plaatje
    Om te snappen waarom de nieuwe klant niet in Silverfin staat, moest ik bij de apps kijken via Import/Export. Dat menu krijg ik niet te zien.
    ik kan het scherm niet vinden om te zien of de app de nieuwe bv heeft
    menu apps ontbreekt, nieuwe bv nakijken
    U stuurt me naar app-machtigingen voor de nieuwe administratie, maar dat woord staat nergens in mijn menu. Ergens anders?
    wil zien of het nieuwe bedrijf bij de app staat maar Import/Export zie ik niet in het menu
    geen kolom Overige op mijn scherm, ik zoek waarom een nieuwe bv niet doorkomt
    Waar is Appmachtigingen gebleven? Moest daar kijken voor onze nieuwe administratie
    wou in appmachtigingen kijken of de nieuwe bv erbij staat, maar ik zie import/export niet
    geen Import/Export bij mij, hoe kan ik zien of de nieuwe bv bij de app staat
    waar is die appmachtigingen-knop, ik wil nakijken of onze nieuwe winkel erbij mag
    import/export niet te vinden om te kijken of de app bij de nieuwe bv mag
    nieuwe bv nakijken maar geen appmachtigingen op mijn scherm
    ik wil nagaan of de app bij de nieuwe bv mag maar Import/Export staat niet in mijn menu
    Geen Appmachtigingen onder Overige, hoe weet ik dan of de nieuwe administratie toegestaan is?
    Mijn menu linksboven is korter, ik kan dus niet opzoeken welke nieuwe bedrijven de app krijgt.
    Kan ik zonder Import/Export toch zien of het verse dossier bij de app staat?
    Kolom Overige mis ik, moet daar checken waarom een nieuwe firma wegblijft?
    Waar kijk ik anders of de nieuwe bv voor de app openstaat, die pagina met Appmachtigingen heb ik niet
    Ik moest onder de naam van de administratie op Import/Export klikken voor die nieuwe bv, maar dat woord zie ik niet.
    ik wil kijken of de app de nieuwe administratie mag zien maar ik heb geen appmachtigingen in beeld
    Voor de nieuwe vestiging moet ik bij App-machtigingen kijken maar dat woord staat nergens op mijn scherm
    Ik moest bij Overige kijken of de pizzeria bij de app hoort, maar ik heb geen kolom Overige
    Moet nazien of de app de nieuwe klant mag zien, maar het menu Import/Export heb ik niet
    wil kijken of de nieuwe bv bij de app staat, import/export is bij mij onvindbaar
    Om te zien of de app bij het nieuwe dossier mag moet ik Appmachtigingen hebben maar dat staat niet op mijn scherm
    moet bij appmachtigingen kijken of onze nieuwe bv mag, maar ik vind dat scherm niet
    heb geen Import/Export in het menu en moet nagaan of de nieuwe vof bij de app mag
    Om te zien of de app bij de nieuwe bv mag moet ik naar Import/Export, maar dat menu heb ik niet
    linksboven geen import/export, en daar moest ik kijken of de app het nieuwe filiaal mag zien
    nieuwe bv checken, zie appmachtigingen niet
    Om te kijken of de nieuwe zaak bij de app zit moet ik naar Import/Export, maar dat zie ik niet
    Om te kijken of de nieuwe bv bij de app hoort moet ik naar Import/Export maar ik heb dat niet
    ik moet bij import/export kijken of de nieuwe bv bij de app staat maar zie dat menu niet
    Voor de nieuwe BV moest ik bij App-machtigingen kijken, alleen is dat kopje er bij mij niet
    Om te zien of de app bij de nieuwe bv mag moet ik naar Import/Export, maar dat heb ik niet
    Ik moet onder Import/Export kijken of de nieuwe bv bij de app staat, maar ik heb dat menu niet
    om te zien of de nieuwe bv bij de app mag moest ik naar Import/Export, dat menu heb ik sinds de update niet
    wil controleren of de app de nieuwe bv mag zien maar Import/Export zit niet in mijn menu
    Ik wil nagaan of de app bij de nieuwe administratie mag, maar Appmachtigingen kan ik nergens vinden.
    Waar kan ik anders zien of de app bij de nieuwe BV mag als ik geen Appmachtigingen heb?
    Ik wil nakijken of de app bij de nieuwe bv mag, maar ik vind Appmachtigingen nergens
    Om te kijken of de nieuwe administratie is toegestaan zoek ik Appmachtigingen, maar dat menu heb ik niet.
    Om te zien of de app bij de nieuwe bv mag zoek ik App-machtigingen, maar dat menu heb ik niet.
    ik wou kijken of de nieuwe kraam bij de app staat maar import/export heb ik niet in beeld
    Wilde zien of de app de nieuwe klant mag, maar dat menu linksboven heeft bij mij geen Import/Export
    nieuwe BV ontbreekt in de app, ik moet naar Import/Export maar dat menu heb ik niet
    geen appmachtigingen te zien, check nieuwe bv
    geen import/export te zien om na te gaan of de nieuwe bv is toegestaan
    wil kijken of de nieuwe bv bij de app hoort, maar zie Import/Export niet
    Om te zien of de nieuwe administratie is toegestaan moet ik naar Appmachtigingen, maar dat menu heb ik niet.
    Ik wil kijken of de app bij de nieuwe administratie mag maar Import/Export staat bij mij niet.
    Ik kan niet nagaan of de app de nieuwe administratie mag zien, want Import/Export staat niet in mijn menu.
    Ik wil nagaan of de app de nieuwe BV mag, maar Import/Export staat niet in mijn menu.
    .done =
        via mijn naam toch gevonden
        zat rechts verscholen
        nu heb ik het menu
        collega met meer rechten toonde het
        er stond een pijltje naast
        oké daar ben ik
        venster was te smal
        via mijn naam rechtsboven ben ik er geraakt
        uitgezoomd, daar staat de kolom
        gevonden hoor
        op de grote monitor zie ik het ineens wel
        via het beveiligingscentrum kwam ik er ook
        uitgezoomd en daar was het
        via mijn exact online wel gelukt
        bij mij staat daar Importeren/Exporteren, zal het dat zijn?
        Met zoomen op 75% zie ik het.
        beetje uitgezoomd en voila
        via machtigingen voor mijn apps lukt ook, ga verder
        zie hem, terug
        o ja daar stond het
        langs Beveiligingscentrum dan, dat ging
        nu wel, had het venster smal staan
        gevonden via mijn exact online
        zie nu alle drie de dingen staan

new-administration-invisible_app-not-in-list =
    Om te zien of Power BI bij de nieuwe administratie mag zoek ik hem bij de apps, maar hij staat er niet
    nieuwe bv niet in dashboard, en onze rapportagetool ontbreekt ook bij Appmachtigingen
    Ons nieuwe bedrijf ontbreekt in het rapport en de rapportageapp staat niet bij de appmachtigingen, wat nu?
    Wou checken waarom mijn nieuwe zaak ontbreekt in het dashboard, maar dat dashboard staat niet in Exact
    Ik wil controleren of het rapportagepakket de nieuwe vennootschap, die in de cijfers ontbreekt, wel mag lezen. Alleen komt dat pakket in Appmachtigingen niet voor.
    Nieuw filiaal niet in het rapport, dus ik ging kijken of de app erbij mag. Die app zelf staat niet eens in de lijst!
    Ik kijk bij appmachtigingen om te zien waarom de nieuwe VvE niet in Power BI verschijnt, maar Power BI zelf staat er niet tussen.
    De nieuwe bv komt niet mee, en de app waar het aan zou liggen staat niet eens tussen de koppelingen
    Ik zocht ons rapportagepakket op om te zien of de nieuwe winkel erbij hoort, kan het pakket daar niet vinden
    welke regel is de power bi verbinding? ik wil nagaan waarom de nieuwe bv niet verschijnt en geen enkele naam lijkt erop
    Ik wilde controleren of ons dashboard wel bij de pas opgerichte bv mag. Het dashboard zelf kan ik in de lijst met apps niet terugvinden.
    Ik wil uitsluiten dat de koppeling mijn nieuwe bedrijf tegenhoudt, maar de rapportagetool kom ik in Exact niet tegen
    om te zien of de app bij de nieuwe bv mag zoek ik hem in appmachtigingen, maar hij staat er niet
    nieuwe administratie komt niet door en de app is onvindbaar in exact
    De tool die de nieuwe onderneming mist, staat niet tussen onze apps. Hoe controleer ik hem dan?
    app zelf niet in lijst, dus kan niet zien of nieuwe divisie meedoet
    om de nieuwe bv toe te voegen zoek ik ons dashboard in de applijst maar het staat er niet
    dashboard niet in applijst, nieuwe bv
    Onze rapportagetool komt in het overzicht van gekoppelde apps niet voor. Hoe zie ik dan of hij de nieuwe administratie mag?
    bij appmachtigingen ontbreekt de app waarin de nieuwe bv niet te zien is
    ik zoek Power BI connector in de lijst om te zien of hij het nieuwe bedrijf mag. Staat er niet.
    app niet in de lijst, dus kan niet zien of de nieuwe administratie erbij zit
    de app waarin onze nieuwe administratie mist staat niet tussen de appmachtigingen
    Wil zien of nieuwe bv aan staat bij Elvy, maar Elvy is niet in het overzicht
    app staat niet in appmachtigingen, wou kijken of nieuwe bv erbij mag
    lijst kent onze app niet, nieuw dossier ontbreekt daarin
    Bij het uitzoeken van de ontbrekende nieuwe bv zie ik dat de app zelf niet in Appmachtigingen voorkomt.
    De app die de nieuwe administratie mist, vind ik niet terug tussen de apps in Exact
    Hoe kan ik nagaan of de nieuwe bv is toegestaan als het pakket niet in de lijst met apps staat?
    Rapportagetool ontbreekt in het overzicht van apps, nieuwe firma ontbreekt in de tool.
    Geen enkele app in de lijst lijkt op de onze, dus ik weet niet of de nieuwe bv eronder valt.
    Wat nu, appmachtigingen toont ons kassapakket niet en dat mist een nieuw filiaal
    Om te zien of het verse bedrijf erbij mag zoek ik de app in Exact, maar die is er niet
    nieuw filiaal controleren in de lijst met apps, maar de app zelf staat nergens
    Ik wilde nakijken of de nieuwe winkel bij de kassa hoort, alleen zie ik de kassa zelf niet in de lijst met apps
    Wilde zien of de bezorg-bv is toegelaten voor de scanapp, alleen de scanapp staat niet in dat rijtje
    Nieuwe klant ontbreekt in de tool en de tool zelf staat ook niet tussen de app-machtigingen
    ik wil checken of de tool de nieuwe bv mag zien maar de tool ontbreekt in de lijst
    Voor de nieuwe stichting wil ik zien of de app erbij mag maar de app zelf vind ik niet in de lijst
    wil zien of de nieuwe bv toegestaan is maar het planbord staat niet tussen de apps
    wil kijken of de nieuwe administratie bij de connector staat, maar die connector zelf staat niet in de lijst
    in App-machtigingen zoek ik ons voorraadpakket om te zien of het nieuwe filiaal erin zit, pakket niet te vinden
    nieuwe bv: app zelf niet in appmachtigingen
    Om te zien of de nieuwe bv meedoet zoek ik de app op, maar die staat niet in het lijstje
    Wil controleren of nieuwe administratie is aangevinkt bij de app maar die app staat niet in App-machtigingen
    de app die onze nieuwe bv mist staat niet bij appmachtigingen
    Ik wil nagaan of het pakket de nieuwe bv mag zien, alleen vind ik het pakket zelf niet terug onder app-machtigingen.
    om te zien of de nieuwe BV bij de app hoort moet ik de app aanklikken, maar die zit niet in de lijst
    Om te zien of de nieuwe bv mee mag zoek ik de app in de lijst, en hij ontbreekt
    De nieuwe bv ontbreekt in de app, ik wilde bij de app-machtigingen kijken maar daar staat de app niet bij
    nieuwe bv ontbreekt, en de app zelf vind ik niet in appmachtigingen
    Om te zien of de app bij de nieuwe bv mag zoek ik hem in het overzicht, maar daar ontbreekt hij
    De app die de nieuwe administratie niet toont, staat zelf ook niet bij Appmachtigingen.
    In de lijst bij Import/Export ontbreekt de tool waarin onze nieuwe BV onzichtbaar is.
    Om na te gaan of de nieuwe bv mag, zoek ik de app bij Appmachtigingen en vind hem niet
    De nieuwe administratie komt niet door en de betreffende app staat niet bij Appmachtigingen.
    Ik wil nakijken of de nieuwe administratie bij de app hoort, maar de app zelf staat niet in de lijst.
    wil kijken of de scanner de nieuwe winkel mag zien maar scanner staat niet in de lijst met apps
    Om de nieuwe klant bij de app te checken moet ik die app zien, maar hij ontbreekt in de lijst
    ik wil zien of de nieuwe BV bij de app hoort maar de app zelf vind ik niet
    Nieuwe bv ontbreekt; ik wil zien wat de app mag, alleen vind ik de app niet
    tool zonder nieuwe bv staat zelf ook niet in appmachtigingen
    ik wou kijken of de app de nieuwe school mag zien maar de app staat niet in dat overzicht
    om te zien of de nieuwe bv mee mag zoek ik de app in de lijst, maar die ontbreekt
    Voor de nieuwe bv zoek ik de app bij machtigingen, maar hij mist
    Om te zien of de app bij de nieuwe klant mag, zoek ik hem in de appmachtigingen, maar hij ontbreekt daar.
    Ik wil nakijken of de app de nieuwe klant mag zien, maar vind de app niet in App-machtigingen.
    Ik wil kijken of de app bij de nieuwe bv mag maar vind de app niet onder Appmachtigingen.
    Ik wil nakijken of de nieuwe bv bij de app hoort, maar de app staat helemaal niet in de lijst.
    De app die de nieuwe administratie niet toont, staat zelf ook niet in de appmachtigingen.
    Ik zou bij de app moeten kijken of de nieuwe bv erbij staat, maar de app staat niet onder appmachtigingen
    Ik wilde kijken of de app bij de nieuwe vestiging mag, maar hij staat niet bij Appmachtigingen.
    .opt-other-name =
        hij heet anders
        andere naam
        onder een andere naam
        misschien onder de maker in plaats van het product
        die firma is overgenomen, nieuwe naam
        in Exact noemen ze dat anders
        zou als 'Invantive' vermeld kunnen zijn
        heeft volgens mij een Engelse titel
        merknaam klopt niet
        Ik ken het onder een andere naam dan hier staat, kan dat?
        Misschien heet hij naar de leverancier
        wij hebben er een bijnaam voor
        Het dashboard heeft vast een technische titel
        Zij zijn overgenomen, dus een nieuw merk
        Zal ik op het softwarehuis zoeken
        naamsverwarring denk ik
        Er staat iets dat erop lijkt, met "connector" erachter
        Vroeger heette dat anders
        Product en bedrijf heten niet gelijk
        bij de vorige versie had het een andere merknaam
        wij zeggen gewoon het dashboard, hoe het echt heet geen idee
        er is er een van dezelfde maker, ander label
        zou onder de firma kunnen staan
        eentje lijkt erop, met een slagzin erachter
        misschien niet onder die naam
        heet anders
        niet zo genoemd
        iets wat erop lijkt, niet precies dat
        die naam zie ik niet maar wel Invantive
        zal wel niet onder Rapportify staan maar onder het bedrijf erachter
        misschien niet onze naam ervoor
        de leverancier noemt hem vast anders
        heet misschien iets met hun bv-naam
        officiële naam zal wel anders zijn
        kan een andere naam hebben
        het heet nu anders na een overname
        misschien heet ie niet zoals ik denk
    .opt-other-user =
        een collega heeft hem gekoppeld
        een collega heeft toestemming gegeven
        dat heeft iemand anders gedaan
        Joris heeft Power BI gekoppeld, ik niet
        dat liep via mijn voorganger
        iemand van IT logde toen in
        het draait op de systeemgebruiker
        de controller deed dat
        niet op mijn login
        Volgens mij heeft Ilse dat goedgekeurd
        Iemand anders van het team koppelde hem
        De collega die dit deed is niet ik
        mijn chef waarschijnlijk
        Dat is onder een andere gebruiker gebeurd
        Ik was het niet die inlogde
        Kan zijn dat de controller akkoord gaf
        Het is door een ander geregeld, dus in zijn lijst
        Destijds zette onze stagiair het aan
        Een medewerker op een andere vestiging heeft het verbonden
        Petra heeft dat programma ooit aangesloten, niet ik
        ik heb nooit ergens ja op gezegd
        de it'er deed dat onder zijn eigen login
        het is destijds door de vorige controller goedgekeurd
        niet mijn toestemming, die van een van de anderen
        niet door mij gekoppeld
        een collega deed dat
        niet mijn toestemming
        ik was het niet
        iemand anders gaf akkoord
        op naam van de controller, niet van mij
        niet door mij gekoppeld in elk geval
        ik niet, dat was Ann
        Kees van inkoop kan m gekoppeld hebben
        was niet mijn idee, dat is door een ander geregeld
        volgens mij heeft Greet die goedgekeurd
        mijn collega zal dat gegeven hebben
        vast door mijn voorganger gekoppeld
        collega van it deed dat
        ik heb die toestemming niet gegeven
    .opt-none-fits =
        geen van deze
        niks daarvan
        ik wil hulp
        geen van de twee
        hij heet zo en ik koppelde zelf
        nee, dat verklaart niks bij ons
        niets van toepassing
        beide al uitgesloten
        iets anders
        Geen van alle
        Help, dit helpt me niet verder
        dat is het allemaal niet
        Ik gaf zelf akkoord en de naam klopt
        Wie kan er met mij meekijken?
        Niets van toepassing
        Ik zou graag ondersteuning willen hierbij.
        Beide uitgesloten
        Het zit anders bij ons
        Ik loop vast, stuur me naar iemand die het weet
        niet hernoemd, niet van een ander, en toch weg
        al die mogelijkheden zijn al nagegaan
        niemand anders heeft het gedaan en de naam klopt
        wie kan er met me meekijken
        geen van beide
        niets daarvan
        nee
        nergens
        geen idee
        klopt allemaal niet
        allebei niet
        niks past, help
        ik weet zeker dat ik het zelf deed en dat de naam klopt
        allemaal niet, help

new-administration-invisible_other-name =
    Onder welke leveranciersnaam zoek ik het dashboard waarin de nieuwe administratie ontbreekt?
    Bij het nalopen van de ontbrekende bv vind ik wel andere namen, maar niet die van onze BI-tool; heet hij daar soms anders?
    Hoe heet de app achter ons dashboard in Exact, ik wil checken of die het onzichtbare bedrijf mag zien?
    Onze nieuwe entiteit blijft weg uit "Stuurinfo". Bij het nazien van de machtigingen vind ik geen Stuurinfo, wel Invantive. Is dat de koppeling waar ik moet kijken?
    De nieuwe stichting voor jeugdzorg ontbreekt in de kwaliteitsrapportage en onder de naam van die rapportage vind ik ook geen app terug; gebruikt de leverancier een andere benaming?
    Onder welke noemer moet ik ons dashbord opzoeken om te zien of de ontbrekende zaak erbij zit? Ik zie alleen namen van softwarefirma's.
    Ik zie de nieuwe dochter niet in onze cockpit en het woord cockpit staat nergens in Exact, heet die daar anders?
    hoort 'invantive' bij mijn excelrapport? ik speur naar de plek waar onze nieuwe winkel blijft hangen
    De nieuwe bv blijft weg uit ons rapport en ik moet kijken wat het rapport mag zien. Alleen heet er in de lijst niks zoals ons rapportagepakket.
    heet ons dashboard in de applijst anders, ik zoek of de nieuwe bv eraan hangt
    dashboard onder leveranciersnaam, nieuwe bv
    Om de nieuwe administratie bij de rapportage-app na te kijken zoek ik haar naam, maar ik vind alleen 'Invantive'. Is dat hem?
    onder welke naam staat onze dashboardtool in exact? wil zien of de nieuwe bv is meegenomen
    staat de app die ons nieuw bedrijf mist misschien onder de naam van de maker?
    ik zoek 'CashRadar' om te zien of hij de nieuwe bv mag, maar zo heet hij daar niet denk ik
    zou de rapportage-app daar met landcode staan? kan em niet vinden en moet het nieuwe bedrijf checken
    Staat de tool die de nieuwe bv niet oppikt onder een andere naam in Appmachtigingen?
    Welke van deze apps is ons dashboard, ik wil zien of de nieuwe administratie erbij staat en geen naam klopt?
    Ik zie een app met NL erachter, kan dat het pakket zijn dat onze nieuwe firma mist?
    Onder leverancier of productnaam zoeken als ik wil zien of de verse bv bij de app hoort.
    Pakket heet bij ons 'de bonnenapp', in de lijst van Exact zie ik zoiets niet staan en ik moet de nieuwe bv erbij nakijken
    nieuwe firma ontbreekt, en bij de machtigingen herken ik geen enkele appnaam
    Zou het rapportagepakket onder de naam van het moederbedrijf staan? Wil zien of de verse stichting meedoet.
    ik zoek de app om te kijken of de nieuwe bv erbij zit, maar misschien staat die onder de fabrikantnaam
    Om de nieuwe zaak toe te voegen zoek ik Tebi in de lijst, staat die misschien onder een bedrijfsnaam?
    Ons portaal heet MijnCijfers, maar in Exact staat niks met die naam en ik wil kijken of de nieuwe bv erbij zit
    om te zien of de nieuwe bv meedoet zoek ik de app, maar de merknaam komt niet voor
    De app heet anders in de lijst denk ik; ik wou kijken of de nieuwe school erbij staat
    onder welke naam staat het dashboard in appmachtigingen, moet zien of de nieuwe bv is meegenomen
    zoek 'Webshop Sync' om de nieuwe bv na te kijken, maar in Exact heet het vast anders
    Ik zoek de rapporttool in de lijst om te zien of hij de nieuwe bv mag, misschien staat hij onder de leverancier
    Om te zien of de app bij onze nieuwe bv mag zoek ik hem in de lijst, maar heet hij daar anders?
    Ik wil zien of de nieuwe administratie bij de app hoort, maar onder die naam staat er geen app.
    Ik zoek de app om te zien of hij de nieuwe bv mag, kan hij onder de naam van de maker staan?
    Ik zoek het dashboard in de lijst vanwege een nieuw dossier, onder welke naam staat zoiets
    bij nieuwe BV nakijken vind ik de app niet, heet hij anders in de lijst
    welke naam heeft app in lijst, check nieuwe administratie
    wil kijken of de app de nieuwe vestiging mag zien, heet de app daar misschien anders
    onder welke naam moet ik de app zoeken om te zien of onze nieuwe vestiging erin zit? de merknaam staat er niet
    De app voor de nieuwe bv heet in de lijst vast anders dan bij ons, hoe herken ik hem?
    Heet het rapportageprogramma in Exact misschien anders? Ik wil nakijken of het de nieuwe bv mag zien.
    Ik zoek onder Appmachtigingen waarom het nieuwe dossier ontbreekt, maar onze tool heet daar precies anders
    Ik wil kijken of de app de nieuwe BV mag zien, maar vind hem onder die naam niet in de lijst.
    .done =
        onder Invantive stond ie
        leverancier noemde de juiste naam
        terug te vinden onder de maker
        gevonden, merk in plaats van product
        onder de P gekeken en raak
        hij heette Bridge
        stond onder de fabrikant
        met de oude merknaam gevonden
        ik had eroverheen gekeken, daar is hij
        er stond NL achter
        ok heb hem
        heb hem
        stond er als "SpendCloud NL"
        aha met landcode erachter!
        stond met een slogan erachter, ga verder
        ja hij heet daar Invantive Cloud NL
        onder de leverancier gevonden
        ja met NL erachter
        hij heet zoals het moederbedrijf, ok
        oke staat er

new-administration-invisible_given-by-other-user =
    Een collega heeft Power BI ooit gekoppeld, komt het daardoor dat ik de nieuwe administratie niet zie?
    Onze vorige controller zette het rapport op met haar eigen inlog; mist het daarom de nieuwe vennootschap?
    Kan het aan de toestemming van mijn collega liggen dat ons dashboard het nieuwe bedrijf overslaat?
    Jolanda heeft de boel ooit aangezet, ziet het rapport daarom onze nieuwe bv niet?
    Een collega heeft de rapportagekoppeling destijds goedgekeurd onder haar naam. Kan het daardoor komen dat de administratie die ík heb aangemaakt niet in het dashboard verschijnt?
    Mijn collega heeft het dashboard destijds gekoppeld, ikzelf zie de nieuwe bv in Exact wél. Ligt het dan aan hem?
    De dochtermaatschappij ontbreekt in de controletool. De koppeling is destijds door een inmiddels vertrokken controller gelegd; heeft het daarmee te maken?
    Mijn voorganger heeft de koppeling ingesteld en ik denk dat daardoor mijn nieuwe bv niet meekomt, kan dat?
    Een collega gaf ooit akkoord en haar keuze mist onze nieuwste vestiging, ik zie die keuze zelf niet
    Bij mij staat niets over deze app, waarschijnlijk deed de controller het. Hoe achterhaal ik of de nieuwe administratie daarin zit?
    boekhouder heeft ooit gekoppeld, mijn tweede zaak verschijnt niet
    Onze oud-collega had het dashboard gekoppeld toen we nog drie bedrijven hadden. Nummer vier komt er nu niet bij, zou dat aan haar goedkeuring liggen?
    Onze financieel manager had de boel gekoppeld, kan het dat mijn nieuwe bv daarom niet in het dashboard komt?
    mijn collega heeft het dashboard gekoppeld, moet zij kijken of de nieuwe bv erbij zit?
    collega ziet app wel, nieuwe bv
    De toestemming voor Power BI kwam van een teamgenoot. Kan ik zelf controleren of de nieuwe administratie daarin zit?
    mijn collega heeft de app gekoppeld, kan hij zien of het nieuwe bedrijf erbij staat?
    niet ik maar Fatima gaf toestemming voor de tool, waar moet zij kijken voor de nieuwe administratie
    tool hangt aan het account van mijn baas. Moet híj dan kijken of onze nieuwe bv aangevinkt is?
    die app waar de nieuwe bv niet in komt is door Nathalie gekoppeld. kan zij zien welke administraties erbij zitten?
    mijn voorganger koppelde de app, ik wil weten of de nieuwe administratie erbij zit maar zie die app niet
    collega gaf het akkoord, waar moet zij kijken of de nieuwe bv aanstaat
    Mijn collega heeft de app gekoppeld, kan zij zien of de nieuwe bv erbij staat?
    Ik zie zelf niet welke bedrijven de app heeft want een ander gaf akkoord; het gaat om een nieuw dossier.
    De app staat alleen in het beveiligingscentrum van de controller, laat ik hem kijken naar de nieuwe administratie?
    Wie moet nakijken of onze nieuwste firma bij de app hoort als ik hem niet gekoppeld heb?
    De oude directeur-eigenaar verbond de tool; waar ziet hij of de verse bv meedoet?
    Collega gaf toestemming, nieuwe bv niet te zien, bij wie kijken.
    Ik kan de app niet in mijn eigen lijst openen want Sofie koppelde ze. Hoe weten we of de nieuwe zaak erin zit?
    Ik wil zien of de app bij het nieuwe filiaal mag, maar de regiomanager heeft hem aangesloten
    De receptiechef koppelde de PMS, ziet alleen zij of het nieuwe hotel erbij staat?
    mijn compagnon sloot het portaal aan, dus ik kan niet zien of het nieuwe dossier daarin meegaat
    nieuwe klant ontbreekt in het portaal, maar de toestemming is van Henk, dus in mijn lijst zie ik het niet
    een collega heeft het dashboard aangesloten, dus ik kan niet zien of de nieuwe bv aangevinkt is
    Ik wil nakijken of de nieuwe kerk bij de app hoort, maar een collega heeft die app gekoppeld
    mijn collega koppelde het dashboard, kan ik zien of bij hem de nieuwe bv is meegenomen
    collega in Gent keurde de plugin goed, moet zij kijken of de nieuwe winkel erbij staat?
    nieuw filiaal nakijken bij de app, maar de app staat bij mijn collega onder haar naam
    nieuwe bv onzichtbaar, collega koppelde app
    nieuwe bv mist, app staat bij collega in lijst
    De nieuwe zaak ontbreekt, en de app is door een collega gekoppeld, waar moet die kijken?
    De nieuwe bv is onzichtbaar in de tool en die tool is gekoppeld door mijn collega, waar kijken we
    wou kijken of de app de nieuwe bv mag maar de app staat bij mijn collega, niet bij mij
    nieuwe BV onzichtbaar, en de app staat niet in mijn lijst omdat een collega hem koppelde
    Of het nieuwe bedrijf is aangevinkt kan ik niet zien, want een collega heeft het pakket aangesloten
    Onze nieuwe bv ontbreekt in de app, en een collega heeft de app goedgekeurd. Moet zij dan gaan kijken?
    Mijn collega heeft het dashboard gekoppeld, alleen zij kan zien of de nieuwe bv erbij staat?
    Een collega sloot de planningssoftware ooit aan, hoe zie ik of de nieuwe bv bij haar toestemming zit
    of de nieuwe bv aan staat bij de app kan ik niet zien, mijn collega heeft hem gekoppeld
    Kan ik zien of de app bij de nieuwe bv mag als mijn collega hem heeft aangesloten?
    Mijn collega heeft de app gekoppeld; kan zij zien of de nieuwe administratie is toegestaan?
    De app is door Bas gekoppeld en de nieuwe BV ontbreekt, kan hij in zijn eigen scherm kijken?
    Om te zien of de nieuwe bv mag, zoek ik de app bij mijn apps, maar een collega heeft hem gekoppeld
    Of de app bij de nieuwe administratie mag kan ik niet zien, want mijn collega gaf de toestemming.
    De nieuwe bv ontbreekt in de app die mijn collega heeft toegelaten, moet zij dan kijken welke administraties erbij horen?
    nieuwe winkel ontbreekt, en de app hangt aan de login van mijn compagnon dus ik kan niet kijken
    De app die het nieuwe dossier mist is door een collega toegelaten, ziet zij meer dan ik
    nieuwe BV controleren bij de app, maar een collega heeft de app gekoppeld
    Wil zien of de nieuwe bv bij de app zit, maar mijn collega heeft die gekoppeld
    nieuwe bv mist, app is door collega gekoppeld en nie bij mij te zien
    nieuwe bv niet te zien en de app is door een collega toegelaten
    de nieuwe bv: alleen mijn collega kan blijkbaar zien welke bedrijven de app mag, want hij koppelde hem
    Een collega koppelde de app, ziet hij daar onze nieuwe bv wel?
    De app waarin onze nieuwe bv ontbreekt is door een collega goedgekeurd, moet zij dan kijken of die erbij staat?
    Mijn collega koppelde de app; alleen zij kan dan zien of de nieuwe bv erbij hoort?
    Om te zien of de nieuwe bv mag moet ik de app openen, maar een collega heeft hem gekoppeld.
    De app met de ontbrekende nieuwe bv is door een collega goedgekeurd, ik zie hem dus niet.
    Mijn collega heeft de app verbonden, hoe kijken we of die bij de nieuwe administratie mag?
    Een collega heeft de app toegelaten, hoe kan ik dan zien of het nieuwe bedrijf erbij zit?
    Ik wil zien of de app bij de nieuwe bv mag maar een collega gaf destijds toestemming en ik zie de app niet bij mezelf
    De nieuwe BV komt niet door en een collega heeft de app goedgekeurd. Waar moet zij kijken?
    .done =
        Joris keek na, bij hem staat hij
        collega ziet hem wel
        gevraagd, loopt via IT
        hij stuurt me een screenshot van zijn apps
        voorganger had het, IT kijkt
        baas zag hem staan
        Petra heeft bij zichzelf gekeken, elf zit er niet in
        mijn collega leest de bedrijven nu voor
        die collega heeft gekeken
        Johan ziet hem bij zijn eigen toestemmingen
        we weten nu wat er bij haar staat
        collega heeft gekeken, bv staat er niet bij
        ze ziet hem inderdaad bij haar
        ga het vragen
        Fatima zag hem in haar scherm
        ok gevraagd en beantwoord

new-administration-invisible_no-manage-administrations =
    Nieuwe bv ontbreekt in het rapport, maar bij de app zie ik geen administraties staan
    Ik klikte op de app om te zien of het nieuwe bedrijf erbij hoort, maar er staat geen lijst van bedrijven
    Het nieuwe dossier komt niet door en bij de app zie ik geen enkele administratie staan, hoe kan ik verder zoeken?
    Nieuw bedrijf blijft onzichtbaar, en bij het rapportprogramma zie ik in Exact helemaal geen bedrijven staan
    Ik zoek waarom klant De Boer niet in het rapport staat en open daarvoor de app, maar er staat geen enkel bedrijf vermeld. Hoe weet ik dan of De Boer binnen het bereik valt?
    om te zien of het ontbrekende bedrijf wel is aangevinkt klik ik op de app, maar ik zie daar totaal geen bedrijven staan
    Mij is gezegd dat 'k voor die ontbrekende bv bij het Power BI-ding moest kijken welke d'r aanstaan, maar d'r staan gewoon geen bv's bij.
    Ik open de app om te kijken of de ontbrekende bv erbij staat, maar er worden helemaal geen bedrijven getoond
    Geen vakjes met administraties te zien bij ons eigen appje, dus hoe weet ik of daar de nieuwe bv wordt tegengehouden?
    Bij de gegevens van de koppeling vind ik alleen omschrijvingen en geen lijst bv's, terwijl ik wil weten waarom er een mist
    De zelfgebouwde export slaat het nieuwe filiaal over. Ik heb bij de app gekeken of het filiaal aangevinkt staat, maar daar staan helemaal geen bedrijven.
    Om te zien of de app de verse bv wel mag lezen heb ik de app geopend, alleen zie ik daar helemaal geen bedrijven
    ik wil kijken of de nieuwe bv is aangevinkt maar bij de app staan geen administraties
    geen bedrijven te zien onder de app, kan ik de nieuwe dan toevoegen
    Bij de toepassing staat geen lijst waar de nieuwe onderneming in zou moeten staan; hoort dat zo?
    app toont geen bedrijven, nieuwe bv checken lukt niet
    bij de app staan helemaal geen bv's, ook de oude niet, ik zocht de nieuwe
    geen administraties bij app te zien, nieuwe bv
    Ik open de rapportage-app om te kijken of de nieuwe administratie meedoet, maar zie enkel gegevenssoorten. Is dat normaal?
    bij de app staan helemaal geen administraties, waar zie ik of de nieuwe erbij zit
    Ik wil zien of de nieuwe bv bij de app hoort, maar de pagina van de app houdt op na de gegevenssoorten
    onder de app zie ik alleen gegevenssoorten en geen bedrijven, hoe weet ik nu of de nieuwe erbij is
    bij de app staan helemaal geen administraties vermeld, ik zoek de nieuwe bv
    Is het normaal dat een app geen lijst met bedrijven toont? Wil checken of ons nieuwe bedrijf mag
    nergens zie ik bedrijven staan als ik de app open, wou weten of de nieuwe vestiging erin zit
    ik klik op de app maar er staan nergens administraties bij, hoe weet ik dan of de nieuwe erbij zit
    onderaan bij de app staan geen dossiers, alleen soorten gegevens, ik zoek de nieuwe bv
    bij de app staan helemaal geen bv's, hoe weet ik of de nieuwe erbij hoort
    ik zie geen administraties onder de app, alleen gegevens, nieuwe bv ontbreekt
    Waar staan de bv's als ik de app openklik? Zoek de nieuwe
    Bij de app staan helemaal geen bedrijven, hoe weet ik of de nieuwe erbij hoort?
    Appmachtigingen geopend, app aangeklikt, maar nergens een lijst van administraties om de nieuwe in te zoeken
    Ik zie soorten gegevens en verder niks, terwijl ik wil weten of de verse bv is toegestaan.
    Onze eigen app toont geen administraties in Exact, dus is de nieuwe er nu bij of niet?
    Geen bedrijvenlijst op de pagina van de app, wel lange tekst, zoek nieuwe firma
    Waar staan onderaan de app de administraties? Ik kom ze niet tegen en de nieuwe bv moet ik checken.
    Bij het pakket staan wel gegevenssoorten maar geen enkele firma, dus of de jongste erbij zit kan ik niet zien
    Bij de app in Appmachtigingen zie ik geen enkele vestiging opgesomd, terwijl ik wil weten of Zwolle erbij zit
    Bij de kassa in de lijst staan wel gegevens maar geen enkele administratie, dus of de nieuwe winkel erbij zit zie ik niet
    bij de app staan helemaal geen bedrijven vermeld, dus kan ik niet zien of de nieuwe erbij hoort
    app geopend om nieuwe klant te zoeken, scroll en scroll en nergens bedrijven
    bij de app staan helemaal geen bedrijven vermeld, hoe weet ik of de nieuwe meedoet
    Ik kijk of de nieuwe school bij de app staat, maar onder aan die app zie ik helemaal geen administraties
    bij de app staat geen lijst met bedrijven, dus kan niet zien of de nieuwe erbij zit
    pagina van de app toont alleen gegevenssoorten, niet of de nieuwe bv meedoet
    als ik in Exact de app open om de nieuwe winkel te zoeken, zie ik geen enkele administratie staan
    bij de app in Exact wil ik zien of het nieuwe filiaal erbij staat maar er staat geen enkel bedrijf onder
    app toont geen bv's, nieuwe checken
    Ik kijk bij de app of de nieuwe bv erbij staat, maar er staan helemaal geen bedrijven bij
    Onder de app staan helemaal geen administraties, dus ik weet niet of de nieuwe erbij zit
    ik open de app bij appmachtigingen om de nieuwe bv te zoeken en er staan helemaal geen bedrijven op die pagina
    Bij het pakket zou ik moeten zien of de nieuwe bv erbij zit, maar er staat helemaal geen lijst van bedrijven onder.
    bij de app kan ik niet zien welke administraties erbij horen, dus ook niet of de nieuwe meedoet
    Bij de app die onze nieuwe bv niet ziet staat geen enkel bedrijf vermeld, moet dat?
    Ik open de app om te zien of onze nieuwe bv erbij staat en zie helemaal geen bedrijven
    Bij de app zie ik nergens een rijtje bedrijven, dus ook niet of de in mei opgerichte erbij zit
    wil zien of de nieuwe bv bij de app hoort maar op die pagina staan geen administraties
    nieuwe bv: app toont helemaal geen administraties
    Ik klik de app aan om te kijken of de nieuwe bv erbij zit, alleen toont hij helemaal geen bv's
    Op de pagina van de app zie ik nergens administraties staan, dus kan ik niet zien of de nieuwe erbij hoort.
    De app toont geen lijstje bedrijven onderaan, hoe weet ik dan of de nieuwe mag?
    Ik wil zien of de nieuwe bv bij de app is toegelaten maar daar staan helemaal geen bedrijven
    Bij de app zie ik nergens welke administraties zijn toegestaan, dus of de nieuwe erbij hoort weet ik niet.
    Ik open de app om te kijken of de nieuwe administratie mee mag, maar er staan helemaal geen administraties bij.
    ik zoek bij de app of de nieuwe winkel erbij staat, maar er staan helemaal geen bedrijven
    Bij de app staan helemaal geen dossiers, dus ook de nieuwe niet
    bij de app staan helemaal geen administraties vermeld, dus kan niet zien of de nieuwe erbij zit
    Om te zien of de nieuwe bv erbij zit open ik de app, maar er staan geen bv's bij
    bij app staan helemaal geen administraties, zoek nieuwe bv
    ik open de app om de nieuwe school te zoeken maar er staan helemaal geen administraties bij
    ik zie bij de app helemaal geen bedrijven staan, dus weet niet of de nieuwe erbij hoort
    Bij de app staat geen enkele administratie vermeld, ook de nieuwe niet
    Ik wil kijken of onze nieuwe dochter bij de app staat, maar op de pagina van de app zie ik geen administraties.
    Als ik bij de app kijk of de nieuwe bv erbij staat, zie ik helemaal geen administraties.
    Ik wilde zien of de app de nieuwe bv mag lezen, maar op de pagina van de app staat geen enkel bedrijf.
    Ik kijk bij de app om te zien of de nieuwe bv erbij hoort, maar er staan helemaal geen administraties vermeld.
    Onderaan bij de app hoort te staan welke bv's hij ziet, maar er staat daar niets.
    Ik open de app om de nieuwe bv te zoeken maar er staan helemaal geen administraties bij.
    Bij de app zelf zie ik geen lijst van administraties om de nieuwe te zoeken.
    Ik klikte de app aan om te zien of het nieuwe dossier erbij hoort, maar er staan nergens dossiers
    Ik wil zien of de nieuwe BV bij de app staat, maar op die pagina staan helemaal geen administraties.
    .done =
        helemaal onderaan, nu zie ik ze
        blijkt zelfbouw
        verder gescrold en gevonden
        ah, onder al die gegevens stond het
        geen keuze dus een eigen app
        het rijtje kwam tevoorschijn
        nog verder gescrold en toen kwam het rijtje
        het is van onszelf dus dat klopt
        lag buiten beeld
        ik zie de bedrijven nu onder de gegevens
        onderaan gevonden, twee schermen lager
        ah helemaal onderaan, ja
        doorgescrold tot het eind, nog steeds niks
        dus het is een eigen app dan
        hij toont nu zes administraties
        oeps te snel gescrold
        verder gescrold, nu zie ik ze
        oke, begrepen, door
        verder gescrold en daar stonden ze
        niks, dus een eigen app blijkbaar
        verder gescrold en daar staan ze
        gevonden
        ah buiten beeld, flauw

new-administration-invisible_where-to-select =
    Waar stel ik in welke administraties het product ophaalt? De nieuwe komt niet mee
    De app mag erbij, maar het product pakt het nieuwe bedrijf niet op; waar zit die instelling?
    Waar zet je in het pakket zelf het ontbrekende bedrijf aan?
    Hoe bepaalt het rapport welke administraties het inlaadt, waar staat dat? Het filiaal in Breda blijft weg.
    Waar stel je in welke bedrijven het rapport laadt, want er valt er eentje buiten de boot
    In Exact klopt alles: de BV bestaat, ik kan erin en de app mag erbij. Dan moet het in de selectie van het product zelf zitten, maar waar stel ik dat in?
    Iemand zei: de nieuwe administratie is bij de app niet meegenomen. Oké, en waar kan ik dat nakijken als ze niet in mijn rapport verschijnt?
    Ik heb een klant toegevoegd en nu zegt mijn begeleider dat ik hem voor het dashboard nog ergens moet 'selecteren', anders blijft hij weg. Waar doe je dat dan?
    De nieuwe bv mag overal bij volgens Exact, maar waar geef ik hem op zodat hij ook in mijn tabellen belandt?
    Zit de keuze van bedrijven die het rapport inleest in Exact of in het programma ertussen? De nieuwste slaat hij over.
    ik mis bv 5 en iemand zei 'die staat niet geselecteerd', maar geselecteerd wáár dan
    De beheerder zegt dat Exact in orde is en dat het nieuwe bedrijf in de tool zelf nog gekozen moet worden. Maar waar dan?
    Iemand zei: de nieuwe administratie ontbreekt omdat ze niet geselecteerd is. Prima, maar waar selecteer je zoiets?
    waar stel ik in het product zelf in dat de nieuwe administratie wordt opgehaald
    exact staat goed, maar waar zet ik in de software de nieuwe bv aan
    Heeft het rapportagepakket een eigen lijst van dossiers waar de nieuwe bij moet?
    nieuwe administratie aanvinken in de tool, waar?
    in welke instelling van het product zet ik de nieuwe administratie aan?
    waar zet je in zo'n programma de nieuwe bv aan?
    waar nieuwe bv aanvinken in pakket
    Ons softwarepakket moet de nieuwe administratie gaan ophalen. In welk onderdeel kies ik dat?
    waar zet ik een nieuwe administratie aan in het product zelf
    Jullie zeggen dat het product zelf ook bv's kiest. Waar dan?
    waar in de software zet ik het nieuwe bedrijf aan
    waar in het programma zet je een nieuwe administratie aan?
    Ik weet niet in welk menu van ons rapportagepakket ik de nieuwe bv moet selecteren
    nieuwe vennootschap aanzetten in de app zelf, welk schermpje
    in welke instelling van onze software kies ik de nieuwe bv
    Elk product is anders zegt men, maar waar kies ik die nieuwe bv in mijn programma?
    Waar in mijn programma zet ik een extra bv aan?
    Ik vind in het pakket geen plek waar je de nieuwe administratie activeert.
    Hoe verschilt dat per product, waar je de op te halen bedrijven instelt?
    Is het activeren van een nieuw bedrijf iets in Exact of iets in de software die ophaalt?
    Is er in elk gekoppeld programma een lijst met bedrijven en waar zit die dan voor de nieuwe?
    ze zeggen zet de nieuwe bv aan in de tool maar waar in hemelsnaam
    Nieuwe stichting toegevoegd in Exact. Waar zet ik die in de applicatie zelf aan?
    In welke hoek van de software zet ik de nieuwe winkel aan, dat verschilt vast per product
    Waar in ons product kan ik zeggen dat de nieuwe winkel mee opgehaald moet worden?
    In welk scherm van het product zet ik een nieuwe administratie aan?
    in welke instelling van de software vink ik de nieuwe bv aan
    Ik moet de nieuwe stichting in het programma zelf aanzetten zegt men, maar waar?
    waar in de software kies ik welke bedrijven worden ingelezen, de nieuwe ontbreekt
    ik zoek in mijn pakket waar de nieuwe bv aan moet
    in welk scherm van een koppelproduct zet je normaal een extra bedrijf aan?
    Ons pakket heeft ergens een lijst van bedrijven om op te halen, maar waar zit zoiets om het nieuwe filiaal toe te voegen
    waar zet ik nieuwe bv aan in product
    Waar zet ik in het pakket zelf een net aangemaakte bv aan?
    waar zet je in zo'n product een verse administratie aan
    moet ik de pas aangemaakte administratie nog ergens aanzetten in het programma zelf
    Waar geef ik in de tool op dat hij de nieuwe bv ophaalt?
    Moet je een nieuwe BV ook nog in het pakket zelf aanzetten en waar zit dat ongeveer
    Moet ik het nieuwe bedrijf ook in het pakket zelf nog ergens aanzetten?
    Moet ik ergens in mijn product nog een nieuwe bv kiezen, en waar zit dat meestal?
    Ik zoek het schermpje in ons pakket waar de nieuwe bv aangezet moet worden, waar zit zoiets
    de app zelf moet de nieuwe bv ook inschakelen, waar is dat
    nieuwe administratie aanzetten in product waar
    De app mag erbij, nu moet ik in het product zelf nog de nieuwe bv aanzetten maar waar
    Waar zet ik in het programma zelf een nieuwe administratie aan?
    Per product verschilt het, maar waar zet je meestal een nieuw bedrijf aan zodat het wordt opgehaald?
    Waar in het programma zelf kan ik de nieuwe administratie aanzetten?
    Onze tool heeft vast een eigen vinkje voor nieuwe bedrijven, waar moet ik dat zoeken?
    Waar zet ik in het product zelf een nieuwe administratie aan?
    De app haalt een vaste set administraties op, waar kies ik de nieuwe erbij?
    Waar zet ik een nieuwe administratie aan in het programma zelf?
    De app mag erbij, maar ik denk dat ik hem in de software nog moet activeren, alleen waar?
    In welk scherm van de software kies ik dat de nieuwe bv ook opgehaald wordt?
    In welk schermpje van mijn kassapakket kies ik dat hij de nieuwe zaak ook meeneemt
    Elk pakket doet het anders, waar zet je in het onze een nieuwe klant aan
    waar in het product zet ik een extra administratie aan
    In welke instelling van een pakket zet je een pas toegevoegde bv aan?
    waar zet ik nieuwe bv aan in t product
    waar in het product zelf zet ik de nieuwe stichting aan
    waar in de software kies ik welke bv's opgehaald worden, de nieuwe moet erbij
    In welk scherm van ons rapportageprogramma vink ik aan dat de nieuwe bv ook opgehaald moet worden?
    De app heeft blijkbaar zelf ook een keuzelijst voor administraties, waar zet ik de nieuwe klant daarin aan?
    Waar zet ik in het gekoppelde product zelf de nieuwe administratie aan?
    Kan het zijn dat ik in de tool zelf nog moet aanvinken dat de nieuwe administratie meedoet, en waar dan?
    In welk scherm van het rapportagepakket kies ik welke bedrijven meedoen? De nieuwe ontbreekt.
    Waar zet ik in ons programma de extra administratie aan?
    In welk scherm van mijn rapportageprogramma zet ik een nieuwe administratie aan?
    Moet ik de nieuwe vennootschap ook nog ergens in het pakket zelf aanvinken? Waar dan?
    Hoe zet ik een bijkomend bedrijf aan binnen de tool zelf?
    Waar moet ik in de software van de leverancier aanvinken dat hij de nieuwe bv ook meeneemt?
    Waar in het pakket zelf geef je aan dat het nieuwe bedrijf ook opgehaald moet worden?
    .opt-invantive =
        invantive cloud
        invantive
        in invantive cloud
        een product van invantive
        invantive control
        wij gebruiken invantive
        van invantive
        bridge online
        wij draaien op Invantive Cloud
        Data Hub van hetzelfde merk
        gegevenscontainer heet dat bij ons
        dat met use all@eol
        Invantive Control for Excel
        We werken met Invantive Control
        Data komt via hun Cloud binnen
        die eerste
        Bridge Online van Invantive
        Power BI op Invantive
        Via een database in de Cloud met use
        Wij draaien SQL met use all@eol ervoor
        Invantive dus
        Data Hub is het
        Het is die cloud met bridge
        wij gebruiken data cloud met use all
        dat sql-ding waar je een database definieert
        Invantive Control in Excel
        de bridge online voor power bi
        via hun cloud, met een virtuele databank
        data hub is ook van invantive toch
        het is geen gewoon pakket, die sql-tool van invantive
        cloud database met sql
        die van ons heeft use-statements
        Data Hub, ook van hen
        wij gebruiken de Cloud, die van Guido zijn bedrijf Invantive
        dat ding van Invantive voor excel
        data hub, ook van hun
        power bi connector van invantive
        niks anders, gewoon invantive
    .opt-other =
        het is niet invantive
        een ander product
        ander product
        iets anders
        een ander pakket
        niet van invantive
        geen invantive
        ander programma
        een andere leverancier
        power bi
        silverfin
        Visionplanner
        wij hebben Silverfin
        eentje van een kleine leverancier uit Gent
        Speedbooks is het
        een pakket van een andere firma
        het merk is Silverfin, niks van Bridge
        Een scansysteem voor facturen
        iets heel anders
        Nee, wij hebben Speedbooks
        Onze webshopkoppeling
        De app is van een andere maker
        Het is een HR-pakket
        Geen Invantive
        Een rapportagetool uit België, Silverfin
        Wij gebruiken Caseware hiervoor
        Klippa is het
        een kassasysteem, van een kleine leverancier
        niet van Invantive
        wij hebben Visionplanner
        een zelfgeschreven koppeling in python
        Dat is een pakket uit Gent, zelfgebouwd door een student.
        nee geen invantive
        wij gebruiken visma rapportage
        het is Silverfin
        iets van een klein softwarehuis uit Gent
        nee wij hebben Klippa
        we gebruiken Speedbooks
        het is niet van invantive
        wij hebben niks van invantive
        nee, iets anders

new-administration-invisible_in-invantive-cloud =
    Nieuwe administratie ontbreekt in Invantive Cloud
    Hoe laat ik de database in Invantive Cloud ook de nieuwe bv meenemen met use all@eol?
    Staat er in mijn databasedefinitie een vaste lijst van partities waardoor het nieuwe bedrijf wegblijft?
    De partitie van de nieuwe administratie zie ik niet in de query-editor van Invantive Cloud
    Moet ik in Invantive Cloud nog iets aanpassen voor de nieuwe administratie meekomt?
    Waar vertel ik Invantive Cloud dat er een bedrijf is bijgekomen dat nu wegblijft?
    Onze dataset in Invantive Cloud levert van de laatst aangemaakte administratie geen rijen, de rest wel. Moet ik in de databasedefinitie ergens aangeven dat zij meegenomen wordt?
    moet ik in Invantive Cloud nog iets aanduiden zodat de extra adminstratie doorkomt in mijn grafieken?
    moet ik bij invantive cloud nog ergens iets aanvinken voordat de nieuwe administratie in de database meekomt?
    Waar zet ik in Invantive Cloud de nieuwe bv aan? De database toont nog steeds de oude vier.
    use all@eol levert 12 divisies op, in Exact zijn het er 13
    moet ik in mijn invantive database iets aanpassen zodat de pas opgerichte bv meekomt in de tabellen?
    Invantive Cloud database toont nieuwe administratie niet
    Wij halen de cijfers via Invantive Cloud binnen. Toen de projectontwikkelaar-bv erbij kwam is die niet meegegaan in de database.
    Wil dat Invantive Cloud ook de zojuist opgerichte bv ophaalt, hij blijft hangen op het oude rijtje
    use all@eol in invantive cloud voor een nieuwe administratie
    hoe neem ik een nieuwe administratie op in mijn Invantive Cloud database
    Onze Invantive Cloud database laadt alleen de oude bedrijven, hoe kies ik ze allemaal?
    invantive cloud nieuwe divisie toevoegen aan database
    welke opdracht geeft me in Invantive Cloud alle administraties, dus ook die nieuwe?
    Hoe neem ik een nieuwe Exact-administratie op in mijn database in Invantive Cloud?
    use all@eol, wat doet dat met een pas aangemaakte divisie
    Invantive Cloud laat de nieuwe BV niet zien terwijl ze in Exact wel werkt. Waar staat daar de keuze?
    databasedefinitie in invantive, nieuwe divisie toevoegen
    nieuwe administratie ontbreekt in de Invantive Cloud koppeling, moet ik use all draaien
    hoe neem ik in invantive cloud een nieuwe bv mee
    use all@eol
    Onze database in Invantive Cloud bevat vijf van de zes administraties. Waar voeg ik de nieuwe toe?
    nieuwe bv toevoegen in invantive cloud
    Hoe neem ik in de Invantive-database alle administraties mee, ook nieuwe?
    invantive cloud pakt de nieuwe bv niet mee, waar stel ik dat in bij de database
    Hoe kies ik in Invantive alle bedrijven tegelijk, dus ook het pas aangemaakte?
    moet er in de databasedefinitie van Invantive iets veranderen als er een bedrijf bijkomt
    Invantive Cloud: nieuwe administratie niet in de database, waar kies ik die
    moet ik use all@eol zetten om de nieuwe bv mee te krijgen?
    hoe neem ik in invantive de nieuwe divisie op
    hoe zet ik een nieuwe bv aan in Invantive Cloud
    invantive: nieuwe divisie meenemen in de database
    use all@eol, waar vul ik dat in
    Invantive Bridge toont nieuwe administratie niet, moet ik de databasedefinitie aanpassen?
    Hoe laat ik Invantive Cloud de nieuwe divisie meenemen in mijn database?
    In Invantive staat mijn database vast op zes bedrijven, waar pas ik dat aan voor het zevende?
    Invantive data hub neemt verse administratie niet mee in de use opdracht.
    Welke opdracht kiest bij Invantive alle administraties in één keer, zodat nieuwe ook meekomen?
    databasedefinitie invantive cloud nieuwe bv toevoegen
    Bridge Online toont de nieuwe vennootschap niet, heb ik dat in Invantive ergens zelf gekozen?
    Mijn Invantive query draait alleen over de oude bedrijven
    database in Invantive Cloud pakt nieuw filiaal niet, waar kies ik de administraties
    Invantive Cloud haalt alleen de oude zaken op, hoe krijg ik de nieuwe bakkerij daarbij, iets met use?
    nieuwe divisie toevoegen aan de database in Invantive Cloud
    use all@eol, waar zet ik dat zodat elke klant meekomt
    use all@eol, is dat genoeg om de nieuwe divisie in Invantive mee te nemen
    Invantive Cloud database pakt nieuwe divisie niet
    De nieuwe bv komt niet mee in onze database op Invantive Cloud, wat zet ik in de definitie?
    use all@eol, hoort die regel ergens te staan om nieuwe administraties mee te krijgen?
    nieuwe bv meenemen in invantive cloud
    in Invantive Cloud de nieuwe divisie selecteren
    database definitie invantive alle administraties kiezen
    Invantive haalt onze nieuwe entiteit niet op, wat moet er in de databasedefinitie
    use all@eol nodig voor de nieuwe bv?
    invantive cloud database: nieuw filiaal erbij zetten in de definitie
    invantive cloud nieuwe bv
    database definitie invantive nieuwe administratie
    we gebruiken invantive cloud en de nieuwe administratie moet bij de database erbij
    De nieuwe bv ontbreekt in onze Invantive database, waar kies ik daar de administraties?
    Nieuwe bv toevoegen aan de database in Invantive Cloud
    nieuwe bv moet in invantive cloud, wat zet ik in de databasedefinitie
    Hoe neem ik de nieuwe administratie op in Invantive Cloud?
    Waar zet ik use all@eol voor nieuwe bedrijven?
    De nieuwe bv moet meekomen in de database van Invantive Cloud. Is dat dat use-statement, en hoe neem ik ze allemaal mee?
    Waar geef ik in Invantive Cloud op dat de database ook de nieuwe BV moet meenemen
    Hoe zet ik een nieuw bedrijf aan in de databasedefinitie van Invantive Cloud, met use all@eol soms?
    Moet ik in Invantive Cloud iets aanpassen voor een verse administratie meedoet?
    In Invantive Cloud zie ik de nieuwe administratie niet in mijn database, moet ik use all doen?
    Er kwam een bv bij en in Invantive Cloud haalt mijn database alleen de oude vijf op, waar zet ik de zesde aan
    hoe neem ik in Invantive Cloud het nieuwe bedrijf mee, moet dat met use all
    use all@eol nieuwe administratie
    invantive database definitie bv toevoegen
    Wat moet ik in Invantive Cloud aanpassen zodat de nieuwe bv meekomt, is dat die use all?
    Hoe zet ik in Invantive Cloud de nieuwe bv aan voor de database?
    Hoe neem ik in Invantive Cloud een nieuwe administratie op in de database?
    Moet ik in Invantive iets als use all@eol zetten om de nieuwe divisie mee te krijgen?
    Onze nieuwe divisie ontbreekt in Invantive, waar in de databasedefinitie kies ik welke meedoen?
    Gebruikers van Invantive Cloud: waar geef ik aan dat de nieuwe administratie mee moet?
    Hoe zet ik in Invantive Cloud de nieuwe administratie aan zodat die in de cijfers komt?
    Ons nieuwe bedrijf komt niet mee in Invantive Cloud, waar kies ik de administraties?
    Hoe neem ik in Invantive Cloud een nieuwe administratie op in de databasedefinitie?
    Wat moet ik in Invantive SQL intypen om alle administraties te selecteren, ook de nieuwe?
    Wat verander ik in Invantive Cloud zodat divisie 500, die nieuw is, voortaan wordt opgehaald?
    Ik selecteer in Invantive losse partities, waar voeg ik de nieuwe administratie toe?
    In Invantive Cloud zie ik de nieuwe administratie niet, waar in de database kies ik welke hij meeneemt?
    Welke opdracht zorgt dat Invantive alle Exact-administraties gebruikt, ook de nieuwste?
    Hoe laat ik een database in Invantive Cloud ook de administratie van vorige week meenemen?
    use all@eol, is dat wat ik nodig heb om de nieuwe administratie mee te nemen?
    nieuwe divisie komt niet mee in Invantive Cloud, use all of zoiets
    Hoe neem ik een nieuwe klant op in de database van Invantive Cloud
    nieuwe divisie ontbreekt in onze Invantive Cloud database
    use statement aanpassen voor nieuwe administratie
    Hoe neem ik in Invantive Cloud de nieuwe bv mee in de database?
    invantive cloud nieuwe bv toevoegen database
    nieuwe administratie toevoegen aan de database in Invantive Cloud
    use all@eol, waar hoort dat, want de nieuwe bv zie ik niet
    nieuwe bv in Invantive Cloud laten meenemen, use all of zo?
    Hoe kies ik de nieuwe bv in de database van Invantive Cloud?
    Wat doet use all@eol voor nieuwe administraties?
    Waar zet ik in Invantive Cloud de nieuwe administratie van onze klant aan, zodat die ook opgehaald wordt?
    Onze nieuwe klant zit in Exact maar niet in de database van Invantive Cloud, waar kies ik daar de administraties?
    Hoe neem ik een nieuwe administratie op in de database van Invantive Cloud?
    Invantive Cloud toont de nieuwe divisie niet, waar kies ik welke administraties erin zitten?
    Hoe kies ik in Invantive Cloud dat de nieuwe administratie ook opgehaald wordt?
    use all@eol waar zet ik dat
    Onze Invantive database haalt alleen de oude bv's op, waar staat die selectie?
    Hoe neem ik een nieuw bedrijf op in de databasedefinitie van Invantive Cloud?
    Hoe zet ik een nieuwe administratie aan in de databasedefinitie van Invantive Cloud?
    Moet ik bij Invantive een use-statement aanpassen om de extra divisie mee te krijgen?
    Wat moet er in de databasedefinitie van Invantive staan zodat alle administraties meekomen?
    Onze nieuwe bv ontbreekt in de Invantive-database, terwijl Exact en de app-rechten in orde zijn.
    Hoe kies ik in Invantive Cloud een nieuwe administratie?
    Nieuwe divisie ontbreekt in Invantive Cloud, is use all@eol dan de oplossing?
    In de databasedefinitie van Invantive Cloud staat de nieuwe administratie niet, hoe neem ik alles mee?
    Hoe neem ik de nieuwe divisie op in de database in Invantive Cloud?
    Hoe voeg ik de nieuwe bv toe aan de database in Invantive Cloud?
    Nieuwe administratie in Invantive Cloud meenemen, kan dat met use all?
    .done =
        use all erin gezet
        definitie aangepast
        database haalt ze nu allemaal
        nu staat er use all@eol
        nieuwe bv aan de selectie toegevoegd
        databank opnieuw geladen
        use all ingesteld
        definitie aangepast, alle bedrijven erin
        ik heb het statement gedraaid
        stond op tien nummers, elf erbij gezet
        gekeken, er was alles gekozen
        De definitie stond op drie dossiers, aangepast.
        use all@eol gezet
        de database haalt nu alles op
        stond op drie divisies, aangepast
        use all@eol gezet, werkt
        gekozen
        use all@eol erin gezet
        in de definitie stond een vaste lijst, aangepast
        ok staat op alles

new-administration-invisible_in-another-product =
    In de instellingen van Visionplanner de nieuwe administratie aanzetten zodat ze zichtbaar wordt
    Moet ik in Pleo zelf nog een bedrijf aanvinken voordat het verschijnt?
    Exact is in orde, dus zal het in Dext zelf wel ergens uitstaan; waar kijk ik?
    Waar in de instellingen van ons consolidatiepakket duid ik bedrijven aan? Het nieuwste zit er niet bij.
    Nieuwe winkel ontbreekt in Visionplanner, moet ik daar in dat pakket zelf iets aanzetten?
    Visionplanner toont de nieuwe cliënt niet, ook niet na een volledige synchronisatie. Heeft dat programma een eigen lijst waar bedrijven aan- of uitstaan?
    Heeft ons kassapakket zelf ook een instelling waar ik het nieuwe bedrijf moet aanzetten voor het zichtbaar wordt?
    Bij ons in de software moet je nieuwe dossiers ook nog activeren; kan dat de reden zijn dat zijn bv niet meekomt, en waar kijkt hij dat na?
    In Exact klopt alles, maar Visionplanner laat de nieuwe dochter niet zien. Zit er ergens in dat pakket nog een schakelaar?
    Waar in de consolidatiesoftware vertel ik dat er een entiteit bij is gekomen, hij pakt hem niet vanzelf
    Onze bonnetjesapp heeft een keuzelijst van ondernemingen en daarin ontbreekt de laatste, ligt dat aan de app zelf?
    moet je nieuwe firma ook in product zelf aanzetten, hij komt niet door
    In Exact klopt alles, ik heb rechten en de app ook. Dan zal het bij de instellingen van ons consolidatiepakket zitten dat de nieuwe dochter niet meekomt.
    Kan het zijn dat ik in het pakket zelf nog moet aangeven dat het nieuwe bedrijf meedoet? In Exact staat alles goed maar daar mis ik het
    In onze rapportagetool (niet van Invantive) moet de nieuwe BV ergens aangezet worden. Onder welk kopje zoek ik?
    waar in een pakket staat meestal de lijst met 'divisions' om een nieuwe toe te voegen
    ik vind in ons urenprogramma geen instelling om de nieuw aangemaakte administratie mee te nemen, aan wie vraag ik dat
    waar in de app voeg ik de nieuwe administratie toe, het heet misschien bedrijven of divisions
    Onze kassa-app heeft een scherm voor de verbinding met Exact. Vink ik daar de nieuwe BV aan?
    ons kassapakket vraagt nergens naar de nieuwe bv, waar zou dat zitten
    'divisions' instelling zoeken in pakket
    We gebruiken een minder bekend rapportageprogramma en de nieuwe administratie moet erbij. Waar zit dat doorgaans?
    ons pakket haalt de nieuwe administratie niet op, waar zit die instelling meestal
    Waar in de instellingen staat doorgaans de lijst met bedrijven die opgehaald worden?
    In onze urensoftware moet ik de nieuwe bv ergens aanvinken, maar waar zoek je zoiets
    in Visionplanner: waar voeg ik een nieuwe administratie toe die in exact al bestaat en toegestaan is
    zoek in mijn kassasysteem de plek waar bedrijven van exact aangezet worden, er is er een nieuw bij
    Silverfin ziet het nieuw dossier niet, waar zit dat in hun instellingen
    we gebruiken geen Invantive maar Cijferbaas, waar zou ik daar de nieuwe bv moeten aanvinken
    Waar voeg ik in Chaser of zo'n product de nieuwe administratie toe? leverancier neemt niet op
    waar vind ik in een gewoon pakket de lijst met divisions om een nieuwe toe te voegen
    nieuwe bv aanzetten in Finance Cockpit, geen idee waar in de instellingen
    kan in onze software geen plek vinden om het nieuwe dossier toe te voegen
    Waar in de instellingen van Visionplanner voeg ik een nieuw bedrijf uit Exact toe?
    Ik zoek in de webshopmodule waar een pas gemaakte administratie gekozen kan worden.
    Bij de verbinding met Exact in ons kassapakket: kies je daar de extra bv?
    Payhawk instellingen nieuwe entiteit uit exact activeren
    Dyflexis toont geen lijst met bedrijven, waar voeg je een net opgerichte toe, leverancier vragen?
    Het pakket spreekt van divisions in de koppelingsinstellingen, moet daar de nieuwe in?
    Mijn scansoftware heeft een scherm met bedrijven, hoort mijn nieuwe eenmanszaak daar nog bij gezet te worden?
    In welke instelling van zo'n planningspakket zet je doorgaans een extra filiaal aan?
    De nieuwe vestiging moet in de instellingen van Lightspeed aan, waar zoek ik zoiets
    Lightspeed: hier staat ergens een lijst met bedrijven, daar moet de pizzeria in, maar waar?
    In de bestelapp moet ergens een lijst van bedrijven zijn waar ik de patisserie bij zet, waar zit zoiets?
    waar zit in Silverfin of Visionplanner meestal de lijst met Exact administraties om de nieuwe aan te zetten
    onze begrotingssoftware: in welk hoekje zet je een net aangemaakte administratie aan
    waar zet je in een willekeurige tool als Visionplanner de nieuwe bv aan
    Waar in de instellingen van een gemiddelde app zet ik een nieuwe administratie aan?
    Ik zoek in het planprogramma waar de nieuwe locatie als administratie aangezet wordt
    waar zit in Visionplanner de lijst met bedrijven om de nieuwe aan te zetten
    waar zet ik in het planningspakket de pas opgerichte bv aan, bij verbinding of bij instellingen
    welk menu in mijn scanpakket bepaalt welke bedrijven hij binnenhaalt, nieuwe bv ontbreekt
    waar zet je in een tool als Channable of Effectconnect de nieuwe administratie aan
    hoe zet je in een kassapakket een pas aangemaakte administratie aan
    in scanpakket lijst bedrijven zoeken voor nieuwe bv
    nieuwe bv in onze eigen CRM instellingen toevoegen, geen invantive
    De nieuwe vestiging mist in Rentman; in welk instellingenscherm voeg je daar een Exact-bedrijf toe?
    Wij gebruiken geen Invantive, waar vink ik de nieuwe bv aan in onze eigen cashflowsoftware
    waar in de scantool zelf zet ik de nieuwe firma aan, niet in Exact maar in de app
    moet ik de nieuwe vennootschap ook nog in de instellingen van de bonnenapp bijzetten en waar dan
    Waar in de software zelf zet ik de nieuwe administratie aan?
    In het declaratiepakket moet de nieuwe bv nog aangezet worden, zegt de helpdesk van Exact. Onder welk kopje in het pakket zoek ik dat?
    In welk schermpje van onze planningssoftware zet je een nieuw Exact-bedrijf aan
    Ons planningspakket heeft vast zelf een lijst van bedrijven, waar vink ik het nieuwe aan?
    Moet een nieuwe bv ook binnen de app zelf nog aangezet worden?
    In de instellingen van de urenapp staat vast een lijst waar ik de nieuwe bv aan moet zetten, waar zit die
    In het scanpakket moet ik volgens een collega de nieuwe bv zelf aanzetten, waar zit dat meestal
    instellingen scantool nieuwe bv aanvinken
    Heeft de kassasoftware zelf ook een lijst van bedrijven waar ik de nieuwe in moet aanzetten? Waar zit zoiets
    Waar in onze urenapp voeg ik een pas opgericht bedrijf toe aan wat er opgehaald wordt
    In welke instelling van onze scansoftware voeg ik een nieuw bedrijf toe?
    Waar vind ik in een pakket als Dext het lijstje met bedrijven waar de nieuwe bij moet?
    Onze urensoftware heeft een instelling voor bedrijven, hoe vind ik die om het nieuwe toe te voegen?
    Moet ik in het dashboard zelf ook nog instellen dat de nieuwe bv meedoet?
    In welke instelling van een gekoppeld pakket voeg ik meestal een nieuwe administratie toe?
    Onze cashflowtool heeft vast ergens een lijst met bedrijven, waar zoek ik die om de nieuwe aan te zetten?
    In Payt zoek ik de plek om onze nieuwste bv aan te zetten, hoe heet zo'n instelling meestal?
    nieuwe firma, app van een klein merkje, waar zet ik die aan
    Waar in de instellingen van Visionplanner of zo'n pakket voeg ik de nieuwe administratie toe
    nieuwe BV toevoegen aan Visionplanner import, waar
    In welk soort instelling van de budgettool kan een lijst van vennootschappen zitten waar de nieuwe bij moet?
    in payhawk instellingen nieuwe administratie zoeken
    in ons begrotingspakket vind ik geen lijst om de nieuwe vestiging te selecteren
    in Dyflexis een nieuw bedrijf laten ophalen, waar zit zo'n instelling doorgaans
    Waar in de scanapp zelf zet ik het nieuwe bedrijf aan?
    Moet ik de nieuwe administratie ook in TriFact365 zelf aanzetten, en waar zit dat dan ongeveer?
    Waar in de instellingen van Visionplanner zet ik een pas aangemaakte administratie aan?
    Silverfin heeft vast een lijst met bedrijven waar de nieuwe klant bij aangezet moet worden, waar zit die?
    In de instellingen van Agicap moet de nieuwe bv vast nog aangezet worden, waar zoek ik dat ongeveer?
    Waar zet je in een gemiddeld planningspakket een extra administratie aan nu de nieuwe niet meekomt?
    In Visionplanner moet ik vast ook iets aanvinken voor de nieuwe bv, maar waar?
    Waar zit in bijvoorbeeld Visionplanner of Speedbooks de keuze om een nieuwe administratie op te halen?
    Hoe heet zo'n instelling voor nieuwe administraties doorgaans in een consolidatiepakket?
    In welk menu van mijn pakket zet ik een bijgekomen bedrijf aan?
    In Visionplanner wil ik de net opgerichte BV aanzetten, waar zoek ik zoiets?
    .done =
        gevonden
        ja gevonden
        ik heb hem gevonden
        stond bij de verbindingsinstellingen
        leverancier wees me het scherm
        lijst met divisions gevonden
        helpdesk deed het samen met mij
        onder 'bedrijven' stond een schakelaar
        gevonden in de connectie
        zat bij de verbinding, heette vestigingen
        leverancier heeft me de plek gewezen
        onder bedrijven gevonden
        het heet daar entiteiten
        ik weet nu waar het zit
        stond onder "divisions", had ik nooit bedacht
        gevonden bij de exact-verbinding
        bij "bedrijven" aangezet
        de leverancier gaat het toevoegen zegt hij
        gevonden onder verbinding, daar stond een lijst
        leverancier gebeld, die heeft hem toegevoegd, terug
        ik weet nu waar het zit, verder
        stond bij de verbinding onder Bedrijven
        stond bij koppelingen, exact online
        heet hier vestigingen

new-administration-invisible_where-is-filter =
    Waar vind ik een filter dat mijn nieuwe administratie verbergt?
    Er schijnt ergens een zeef in het rapport te zitten die het nieuwe bedrijf eruit gooit, hoe spoor ik die op?
    Verstopt mijn rapport de bv zelf, en waar zie ik dat?
    Volgens de consultant staat er een filter op waardoor het bedrijf wegvalt, waar moet ik die zoeken?
    Iemand zei dat het rapport hem misschien wegfiltert, waar kijk ik dan?
    Mogelijk laat het rapport de nieuwe divisie zelf weg door een selectie die mijn voorganger heeft ingebouwd. Hoe vind ik zoiets terug in een bestand dat ik niet heb gemaakt?
    Er zou een filter aanstaan waardoor ik de nieuwe winkel mis. Mooi, maar waar zit zo'n filter dan
    Er schijnt ergens een filter te zitten dat de nieuwe bv weglaat, maar ik zie geen filter
    Waar moet ik zoeken naar een selectie die onze vierde onderneming uit het raport houdt?
    Volgens de maker wordt mijn nieuwe vestiging weggefilterd, hoe vind ik zoiets terug
    zit er ergens filter in dat onze bv wegfiltert, waar kijken
    Een externe bouwde ons rapport en zei ooit dat hij "alleen de relevante bedrijven" had gekozen. Nu blijft de nieuwe weg, waar zou hij dat verstopt hebben?
    hoe kom ik erachter of het rapport zelf de nieuwe entiteit weggooit
    waar kan zo'n filter zitten dat de nieuwe bv tegenhoudt
    filter nieuwe bv vinden
    Iemand zegt dat het rapport de nieuwe administratie wegfiltert. In welke hoek zoek ik dat?
    waar vind ik een filter dat een bv tegenhoudt
    waar zie ik of er in mijn rapport een filter op administraties staat, nieuwe bv ontbreekt
    ik heb dat rapport niet zelf gemaakt. waar kan een selectie op bedrijven verstopt zitten die de nieuwe weglaat?
    hoe vind ik zo'n filter die het nieuwe bedrijf blokkeert
    ik weet niet waar die filter op administratie zit in het rapport, nieuwe bv ontbreekt
    filter zoeken in rapport hoe dan
    waar zoek ik naar een filter dat de nieuwe bv tegenhoudt
    hoe vind ik of er ergens een selectie op bv's in het rapport zit
    filter op administratie, waar staat dat normaal
    ik snap niet waar zo'n filter op administraties zich zou verstoppen
    Iemand zei dat er een filter op bedrijven zit dat de nieuwe weglaat, waar zoek je dat?
    Waar kan een selectie op bv verborgen zitten in een rapportage die een ander gebouwd heeft?
    rapport komt van een oud-collega, zit er ergens een filter op bedrijven waardoor de jongste wegblijft en waar dan
    hoe vind ik zo'n filter op administratie in een rapport
    Volgens de IT'er houdt een filter onze nieuwe salon tegen, waar zit dat dan
    Er zou een filter zijn dat onze nieuwe klant tegenhoudt, waar zoek ik dat
    ik vermoed een filter dat de nieuwe bv tegenhoudt, waar zoek ik
    Ze zeggen dat er een filter op het rapport zit dat de nieuwe stichting tegenhoudt, waar zit zoiets?
    hoe vind ik een filter dat onze nieuwe bv tegenhoudt
    iemand heeft ooit iets gefilterd in ons managementrapport en nu ontbreekt de nieuwe bv, waar zoek ik
    iemand zei dat er een filter in het rapport zit dat nieuwe winkels weglaat, waar zoek ik
    er zou een filter zijn dat de nieuwe zaak weghoudt, ik weet niet in welk programma ik daarvoor moet kijken
    waar zit zo'n filter dat nieuwe bv verbergt
    Hoe vind ik de selectie die onze nieuwe vestiging uit het rapport houdt?
    Er schijnt een selectie in het rapport te zitten waardoor de nieuwe bv wegvalt, waar zit zoiets
    misschien zit er ergens een filter dat onze nieuwe bv weghoudt, waar moet ik dan zoeken
    Waar zoek ik een filter dat het nieuwe bedrijf verbergt?
    De consultant denkt dat een filter onze nieuwe bv tegenhoudt in het rapport. Waar zitten zulke filters doorgaans?
    kan een vergeten filter de nieuwe BV uit mijn overzicht houden en waar zoek ik die
    Kan er een filter zijn dat mijn nieuwe bv tegenhoudt, en waar vind ik dat?
    Kan een filter de nieuwe bv tegenhouden en waar zou ik zoeken?
    ze zeiden dat een filter de nieuwe bv tegenhoudt in ons rapport, waar zoek ik zoiets
    zit er een filter op administraties in mijn rapport
    Waar kan er een selectie staan die een nieuw bedrijf uit mijn rapport houdt?
    Hoe ontdek ik of er in mijn rapport een selectie op administraties staat, in Excel of elders?
    Mijn rapport laat de nieuwe administratie weg; waar zou zo'n filter kunnen zitten?
    Misschien staat er een filter op mijn rapport waardoor de nieuwe bv wegvalt, hoe vind ik dat?
    Rapporten hebben soms een vaste lijst, hoe check ik of die de nieuwe bv weglaat?
    waar zou zo'n filter kunnen zitten dat de nieuwe zaak wegdrukt
    Ik hoor dat een filter de nieuwe bv kan weghouden, waar zit zoiets
    ergens zit een filter op de oude BV's maar ik weet niet waar
    filter waar, nieuwe bv valt weg in rapport
    ergens in mijn rapport wordt de nieuwe administratie weggefilterd, waar zoek ik naar zo'n filter
    hoe spoor ik een filter op dat de nieuwe bv tegenhoudt, weet niet eens in welk programma
    Hoe spoor ik het filter op dat de nieuwe administratie weglaat?
    Waar zitten eigenlijk de filters die ervoor kunnen zorgen dat een nieuwe bv uit het rapport blijft?
    Ze zeggen dat een filter in het rapport de nieuwe administratie weglaat, waar zitten zulke filters?
    Waar zit doorgaans een filter dat een nieuw bedrijf uit een rapport houdt?
    Iemand heeft ooit een selectie in het rapport gezet, waar zie ik die? De nieuwe bv valt erbuiten.
    Waar kan in een rapport een filter op administratie zitten dat de nieuwe bv verbergt?
    Hoe vind ik het filter waardoor de nieuwe bv niet in mijn rapportage staat?
    Waar kan er in een rapport een filter zitten die onze nieuwe administratie tegenhoudt?
    Er zit vast ergens een selectie in onze rapportage die de nieuwe BV buitensluit. Waar zoek ik?
    .opt-power-bi =
        power bi
        in power bi
        powerbi
        wij gebruiken power bi
        bi
        pbi
        in het power bi rapport
        een pbix-bestand
        PBI Desktop
        het dashboard van Microsoft
        Power Query in dat ding met die gele balkjes
        in de service van powerbi
        power bi dus
        Het is een dashboard in de service van Microsoft met pbix
        Onze rapporten draaien in PBI
        De slicers in Power BI Desktop
        Ik werk in app.powerbi.com
        Een PBIX-bestand van de consultant
        Het eerste, wij hebben een pro-licentie daarvoor
        In dat gele Microsoft-programma
        Het dashboard is daar gebouwd met DAX
        Power BI, gedeelde werkruimte
        een pbix-bestand met slicers
        de bi-omgeving van microsoft
        het dashboard in de power service
        wij publiceren vanuit desktop naar een werkruimte
        het zit in dax geloof ik
        niet iets anders, pbi
        een dashboard in Power BI service
        zo'n dashboard in powerbi desktop
        power bi desktop
        dat dashboard van microsoft met die gele balkjes
        in het bi rapport van microsoft
        niet in excel
    .opt-other =
        niet in power bi
        in excel
        excel
        iets anders
        in een spreadsheet
        geen power bi
        een ander programma
        google sheets
        een rekenblad
        qlik
        een draaitabel in een spreadsheet
        xlsx met knoppen
        Tableau hier
        we gebruiken Google Sheets
        gewoon een werkblad
        SAP Business Objects
        Gewoon een spreadsheet
        Draaitabel
        Excel dus
        In Qlik
        Het overzicht zit in ons boekhoudprogramma
        Tableau gebruiken wij
        Een xlsx dat mijn collega bijhoudt
        Looker Studio
        Wij maken het in Google Sheets
        Geen PBI, een lijst in de app zelf
        een gewone spreadsheet met draaitabellen
        Tableau
        een pdf die het pakket zelf maakt
        geen power bi, wel een rekenblad
        Qlik gebruiken we hier
        geen van tweeën, onze app heeft een eigen overzichtje
        gewoon een rekenblad
        Qlik
        excel he
        nergens van, de app toont zelf de lijst
        gewoon een draaitabel in excel
        in Tableau
        gewoon excel
        een draaitabel in een werkblad
        excel bestand met draaitabel
        wij gebruiken geen power bi

new-administration-invisible_filter-in-power-bi =
    Filter in Power BI verbergt nieuwe administratie
    Hoe zie ik in de Power Query-editor of een stap op divisiecode de nieuwe bv wegfiltert?
    In de slicer van mijn Power BI-rapport komt administratie 17 niet voor, zit er een vaste selectie in de query?
    Waar zie ik in Power Query of iemand vaste bedrijfscodes heeft ingesteld, de nieuwe bv valt eruit?
    Zou er in Power BI iets aanstaan dat de nieuwe vestiging eruit zeeft?
    In Power Query heeft een oud-stagiair ooit divisiecodes vastgetypt, vermoed ik, want elke entiteit van na 2022 ontbreekt in het model. In welke stap moet ik dat zoeken?
    Ik vermoed dat er in ons Power BI-bestand iets staat dat alleen bedrijf 1 en 2 doorlaat. Waar kijk ik?
    Hoe check ik in Power Query of er ergens hard op divisiecode wordt gefilterd waardoor 9032 ontbreekt?
    In Power Query staan een stuk of tien stappen, welke daarvan gooit de nieuwe bv eruit?
    De nieuwe divisie zit wel in de tabel van Power BI, niet in de visual. Ergens een slicer?
    Onze consultant heeft vast bedrijfscodes in de M-code gezet, waar kijk ik waarom bv 7 in pbi wegvalt
    filtert power query mijn nieuwe bedrijf weg?
    In Power Query zie ik de nieuwe vennootschap wel voorbijkomen in de eerste stap. Op de visual is hij weg.
    Vermoedelijk heeft mijn voorganger ergens in Power BI vastgelegd welke bedrijven meedoen, daardoor ontbreekt het nieuwste, waar zou dat staan
    waar zit in power bi het filter dat de nieuwe administratie weglaat
    slicer op bedrijf toont de nieuwe bv niet in power bi
    Welke stap van de query in Power BI kan een nieuwe onderneming uitsluiten?
    power query filterstap, nieuwe divisie weg
    hoe vind ik in power bi het filter dat de nieuwe bv tegenhoudt?
    In welke stap van mijn Power BI-query kan een vaste lijst de nieuwe BV tegenhouden?
    slicer in power bi laat nieuwe divisie weg
    Power BI heeft de data van de nieuwe vennootschap wel, maar mijn pagina toont ze niet. Waar zit dat filter?
    power query stap met gefilterde rijen op administratiecode, nieuwe valt eruit
    nieuwe BV verschijnt niet op mijn Power BI-pagina terwijl de koppeling haar wel laadt, slicer?
    power bi laat de nieuwe bv niet zien, slicer misschien?
    power bi query filtert nieuwe bv
    In Power Query staat een stap 'Gefilterde rijen' op administratiecode. Valt de nieuwe daardoor buiten de boot?
    Waar in Power BI kan een stap staan die onze nieuwe administratie eruit filtert?
    slicer op administratie power bi
    power bi: waar staat het filter dat mijn nieuwe administratie weglaat
    kan een slicer in PBI de reden zijn dat ik bv nr 9 niet zie
    In Power Query staat vast ergens een stap die rijen filtert op administratie, hoe vind ik die voor de nieuwe bv?
    pbi toont enkel de oude dossiers, filter in de query?
    heb in Power BI Desktop gezocht naar wat de nieuwe administratie eruit gooit, welke stappen moet ik bekijken?
    in power bi de slicer aangepast maar nieuwe bv komt niet, zit er ergens nog een filterstap in de query?
    Power BI filtert mijn nieuwe administratie weg, waar kijk ik
    welke stap in power query houdt de nieuwe administratie tegen
    Iemand maakte een rapport in PBI met vaste bedrijven aangevinkt, ons nieuwe dossier valt weg
    power bi filtert mijn nieuwe bv weg, waar kijk ik
    slicer in power bi toont nieuwe administratie niet
    query stap met vaste divisies in power query, nieuwe mist
    PBI: zit er een rijfilter in de stappen waardoor de nieuwe vennootschap er niet in komt?
    Power BI slicer laat nieuwe bv niet zien terwijl de dataset hem bevat
    Staat er in Power Query een stap die rijen filtert op divisie?
    Hoe vind ik in powerbi de filter die de nieuwe administratie eruit gooit?
    Bij het maken van mijn pbix heb ik administraties aangeklikt in de query, pakt hij daarom nieuwe niet?
    Ons Power BI-model is door een extern bureau gebouwd. Waar kijk ik of zij een vaste lijst van vennootschappen in de query hebben gezet?
    Gefilterde rijen stap in M code sluit nieuw bedrijf uit?
    22 entiteiten in Power BI, de 23e krijg ik met geen mogelijkheid in de slicer
    In Power BI zie ik de nieuwe horecazaak niet, hij zit wel in de brondata, een slicer ofzo?
    In de querystappen van Power BI zit geloof ik iets dat alleen de eerste vier winkels doorlaat
    Power BI: slicer op administratie toont de nieuwe bv niet, waar zit de rijfilter in de query
    power query selecteert op vaste codes, nieuwe klant valt eraf
    powerquery stap met filter op divisie, nieuwe valt eruit
    in powerbi zit een filter op bv-nummers denk ik, daarom ontbreekt de nieuwe
    De nieuwe school zit wel in de dataset van Power BI maar de slicer laat haar niet zien
    Waar in Power BI Desktop zit de stap die onze nieuwe school wegfiltert?
    power bi slicer toont nieuwe bv niet, query gefilterd?
    power query stap met lijst bedrijven, nieuwe bv valt eruit
    waar in het BI-rapport zou een filter kunnen zitten dat de nieuwe dochter weglaat
    Slicer of query-stap in Power BI die onze nieuwe shop eruit gooit, hoe spoor ik die op
    power query filtert rijen op administratie
    Power BI Desktop, in welke stap filtert hij de nieuwe vennootschap eruit?
    power bi filter nieuwe bv
    query stap filtert rijen, nieuwe bv valt weg in pbi
    pbi rapport hardcoded bedrijven, nieuwe mist
    in de powerbi query staat ergens een rij met bedrijfscodes waar de nieuwe niet in zit
    In Power BI valt de nieuw opgerichte bv weg, kan dat een filterstap in de query zijn?
    slicer in power bi laat de nieuwe kliniek niet zien
    De query in Power BI somt administratiecodes op, daar hoort de nieuwe dus bij?
    Power BI: slicer of query-stap laat nieuwe administratie weg, hoe vind ik die
    nieuwe bv ontbreekt in power bi rapport, ergens een rijenfilter in power query?
    waar in power bi zit dat filter dat onze nieuwe bv tegenhoudt
    slicer in power bi staat nog op de drie oude firma's, waar pas ik dat aan voor de nieuwe
    Houdt een slicer in Power BI mijn nieuwe bv tegen?
    Het nieuwe bedrijf zit in de data, dat zie ik in de tabel, maar in de pagina's van Power BI is het weg. Waar kan daar een selectie op staan?
    Zou er in mijn Power Query een rijfilter zitten dat de nieuwe BV weggooit, hoe vind ik dat
    Waar in Power BI zit zo'n vast lijstje waardoor mijn nieuwe bv buiten beeld blijft
    Kan een slicer in Power BI er de oorzaak van zijn dat de nieuwe bv niet verschijnt?
    In Power BI staat rechts een vakje met zes bedrijven aangevinkt, de nieuwe zit er niet bij
    Nieuwe bv sinds april, komt wel binnen in de query maar in het Power BI rapport valt hij weg, zit er een filter
    bv 7 komt uit Exact wel mee maar een oude slicer van de vorige analist toont hem niet, waar zit dat in Power BI
    in Power BI stond een vaste lijst met bv-codes, hoe krijg ik die eruit zodat de nieuwe meekomt
    slicer power bi nieuwe bv ontbreekt
    query filter rijen nieuwe administratie
    Zou er in Power BI een filter op bedrijf staan dat onze nieuwe bv tegenhoudt? Waar kijk ik
    Staat er misschien een slicer in mijn Power BI die de nieuwe bv wegfiltert, waar kijk ik?
    Hoe vind ik in Power BI de filterstap die onze nieuwe BV wegfiltert?
    Waar zit in Power BI de slicer of query die alleen de oude administraties doorlaat?
    Ons Power BI-rapport heeft waarschijnlijk een filter op administratiecode, waar haal ik dat weg?
    Mijn Power BI-model haalt de nieuwe BV wel op, maar het rapport filtert hem weg. Waar?
    waar zit in power bi het filter dat de nieuwe bv tegenhoudt
    Kan een slicer of filter in Power BI onze nieuwe bv tegenhouden, en waar zit dat?
    Er is vast een vaste lijst met bedrijven in ons Power BI-rapport, waar voeg ik de nieuwe toe?
    Zit er misschien een filterstap in mijn query in Power Query waardoor de nieuwe administratie wegvalt?
    De nieuwe divisie zit wel in de bron maar niet in mijn Power BI-visual, waar kijk ik?
    Ik heb in Power Query op een kolom Division gefilterd, mist daardoor de nieuwe BV?
    In Power BI krijg ik alle bv's behalve de nieuwe, zit er een filterstap in de query?
    Waar vind ik in Power BI de slicer of filterstap die onze nieuwste administratie tegenhoudt?
    Mijn Power BI-model heeft een stap gefilterde rijen op divisiecode, valt daar de nieuwe bv op uit?
    Waar in Power BI kijk ik of de nieuwe bv weggefilterd wordt
    Nieuwe bv niet in Power BI, waar in de query of slicer kijk ik
    power query stap filtert waarschijnlijk de nieuwe BV weg
    nieuwe divisie zit in de dataset maar niet in de visual
    Waar in Power BI zit een selectie die mijn nieuwe bv wegfiltert?
    power bi slicer laat nieuwe bv weg
    query stap filtert rijen, nieuwe admin mist power bi
    welke stap in Power Query kan de nieuwe bv eruit filteren
    slicer in pbi toont nieuwe school niet, waar zit dat filter
    slicer of querystap in Power BI die nieuwe bv weglaat, waar kijk ik
    Waar in Power BI filter ik op administratie nu de nieuwe ontbreekt?
    Ik vermoed dat er in ons Power BI-rapport op bv gefilterd wordt waardoor de nieuwe niet meekomt, waar kijk ik dat na?
    Er zit een slicer op bedrijf in het Power BI-rapport van de groep, kan de nieuwe school daardoor wegvallen?
    Waar zoek ik in Power BI het filter dat onze nieuwe administratie tegenhoudt?
    Er zit een slicer op administratie in mijn Power BI, kan die de nieuwe bv weglaten?
    Waar zit in Power BI het filter dat onze nieuwe administratie tegenhoudt?
    Hoe vind ik in Power BI de stap of slicer die alleen de oude bv's doorlaat?
    Ons Power BI-rapport kreeg ooit een vaste lijst met administratiecodes. Waar vind ik die om de nieuwe bv toe te voegen?
    Waar zoek ik in Power BI naar een filter dat de nieuwe bv tegenhoudt?
    slicer of querystap die de nieuwe administratie wegfiltert
    In Power Query zit een stap met een lijst divisiecodes en de nieuwe zit er niet tussen, waar pas ik dat aan?
    Waar in mijn Power BI-query zit zo'n filter op divisies dat de nieuwe bv tegenhoudt?
    Nieuwe administratie niet in Power BI, waar vind ik het filter in de query?
    power bi toont nieuwe bv niet, zit er ergens een filterstap?
    Mijn PBI-model laat de nieuwe administratie weg, in welke stap moet ik kijken?
    De nieuwe vestiging zit niet in mijn Power BI-rapport, kan er een filterstap in de query zitten die ze weglaat?
    De nieuwe BV zit wel in de dataset maar niet in mijn Power BI dashboard, kan er een slicer tegenhouden?
    Waar in Power BI zou een vaste lijst met bedrijven verstopt kunnen zitten waardoor de nieuwe BV niet meekomt?
    Power BI toont de nieuwe administratie niet, misschien zit er een filterstap in mijn query?
    Kan een slicer de schuldige zijn dat ik het nieuwe bedrijf in Power BI niet zie?
    .done =
        gevonden
        ja gevonden
        ik heb hem gevonden
        stap in de query ontdekt
        slicer gevonden op pagina twee
        ververst na het aanpassen
        power query, stap 'gefilterde rijen'
        op de pagina zat een beperking
        het zat in de bron
        er zat een stap in de query met tien codes
        nagekeken en er staat niets
        op de derde pagina zat een keuzeblokje dat ik nooit had opgemerkt
        er stond een filterstap in de query, weggehaald
        stap "gefilterde rijen" gevonden en weg
        slicer stond op vier bv's
        ververst, we kunnen door
        er stond een stap gefilterde rijen, die gevonden
        oke weet waar hij zit
        stap Gefilterde rijen gevonden
        er hing een slicer op de pagina
        slicer gevonden

new-administration-invisible_filter-elsewhere =
    Hoe haal ik in Excel het filter weg waardoor de nieuwe administratie niet in de draaitabel staat?
    In ons Tableau-dashboard staan de oude bedrijfsnummers vast in de selectie, is dat waarom de nieuwe ontbreekt?
    De draaitabel laat alleen de aangevinkte bedrijven zien en het nieuwe hoort daar niet bij
    Hoe weet ik of mijn Excel-draaitabel zelf die administratie verbergt?
    Kan mijn Excel-lijst dat nieuwe bedrijf verstopt hebben, zo'n trechtertje of zo?
    De draaitabel in Excel kent alleen de vestigingen van vorig jaar; de nieuwe staat wel in de ruwe gegevens op het achterliggende blad. Waar wordt die weggelaten?
    Kan het dat mijn Excelsheet zelf de nieuwe firma verstopt, met een draaitabel of zo?
    Zou het kunnen dat er in mijn Excelrapport een voorselectie op vennootschap staat, en hoe zet ik die af zodat de brasserie erbij komt?
    Draaitabel in Excel laat bv 9 niet zien, terwijl hij in het bronblad staat
    In Tableau is de keuzelijst blijven hangen op de oude ondernemingen, de nieuwe kan ik niet aanvinken
    Qlik toont de verse vestiging niet, zou er een voorwaarde in het rapport staan die haar eruit laat?
    Excel rapport laat bedrijf weg, verborgen filter?
    In mijn draaitabel staat elk bedrijf behalve dat van na de zomer. De onderliggende tabel bevat het wel, geloof ik.
    Zit er misschien iets in mijn Excelblad dat alleen de oude bedrijven doorlaat? De aanwinst van dit jaar komt er niet in
    draaitabel in excel toont de nieuwe administratie niet
    waar zoek ik in excel naar een selectie die de nieuwe bv tegenhoudt
    Mijn spreadsheet werkt met een lijst codes van dossiers, moet de nieuwe daarbij?
    excel rapport mist nieuwe bv door filter
    Mijn Excel-draaitabel laat de nieuwe BV niet zien terwijl de brongegevens er wel zijn. Waar zit de selectie?
    oude rapportmaker zette vaste administratiecodes in het Excelbestand, hoe komt de nieuwe erbij
    draaitabel filtert het verse bedrijf weg
    Excelrapport op de koppeling mist het nieuwe bedrijf, waar zit de vaste lijst met codes
    Collega maakte jaren geleden de Excel. Waar in dat bestand kan een selectie de nieuwe administratie tegenhouden?
    in onze excel-draaitabel komt de nieuwe bv maar niet
    excel: nieuwe bv weggefilterd
    Het maandrapport in Excel is drie jaar oud en kent de nieuwe administratie niet. Waar zit die beperking?
    excel draaitabel mist de nieuwe bv
    In onze spreadsheet staan vaste administratiecodes, komt daardoor het nieuwe bedrijf niet mee?
    Ons liquiditeitsoverzicht in Excel is ooit voor vier bv's gebouwd, nu zijn het er vijf
    in mijn excel draaitabel verschijnt de nieuwe bv niet, waar zit de selectie
    excel rapport met lijst administratiecodes, nieuwe staat er niet in
    Ik gebruik Qlik, waar zoek ik het filter dat ons nieuwe bedrijf tegenhoudt?
    draaitabel in excel laat de nieuwe bv niet zien na verversen
    Waar zit in een Exceldraaitabel de selectie die het nieuwe dossier weghoudt
    draaitabel in excel toont de nieuwe bv niet
    excelrapport met vaste codes, nieuwe administratie ontbreekt
    Ons Excel-sjabloon heeft een tabblad met bv-codes, moet de nieuwe daar ook in?
    draaitabel in Excel toont nieuwe bv niet
    Mijn Excel-rapport werkt met een lijstje administratiecodes; moet ik de nieuwe code daar bijtypen?
    In de Excelsheet zit ergens een selectie van bedrijven, waar vind ik die?
    Tableau neemt de nieuwe administratie niet op, ik vermoed een filter
    Qlik rapport met vaste divisiecodes, waar zoeken
    De pivot van onze controller laat de nieuwe vzw weg
    Een werkblad met codes van administraties stuurt het rapport aan, daar mist er een.
    nieuwe administratie ontbreekt in m'n excel draaitabel
    Mijn draaitabel in Excel laat de nieuwe winkel weg terwijl het tabblad met data hem wel heeft
    In mijn Excel-omzetlijst staat een vaste kolom met administratienummers, nieuwe winkel valt erbuiten
    Mijn maandagse Excel telt op per administratiecode en de patisserie telt niet mee
    draaitabel in excel laat de nieuwe klant weg
    mijn excelrapport werkt met een tabblad codes, moet de nieuwe administratie daarbij?
    draaitabel in excel neemt de nieuwe administratie niet mee
    In mijn draaitabel met de exploitatie van alle huizen komt het nieuwe huis niet voor
    Mijn Excel heeft een rijtje administratiecodes in kolom A en de nieuwe staat daar niet bij
    draaitabel in Excel slaat het nieuwe filiaal over
    excel rapport met tabblad codes, daar staat de nieuwe vof niet tussen
    mijn draaitabel laat de nieuwe winkel niet zien terwijl de data er wel is
    excel-omzetlijst met codes van winkels, nieuwe code ontbreekt
    in mijn excelrapport staan bedrijfsnummers hard ingetypt en het nieuwe nummer niet
    excel draaitabel mist nieuwe bv
    filter in spreadsheet met administratiecodes
    Mijn Excel-draaitabel toont de nieuwe zaak niet, zit daar ergens een vaste selectie in?
    Draaitabel in Excel toont de nieuwe bv niet, filter?
    draaitabel in excel laat onze nieuwe firma niet zien, staat er daar een vaste selectie op?
    De bijgekomen vennootschap ontbreekt in mijn Excel-rapport; de draaitabel kent alleen de oude codes. Waar moet ik kijken?
    De draaitabel in Excel toont de nieuwe vestiging niet, zit er ergens een selectie op administratiecode
    Mijn draaitabel in Excel laat de nieuwe stichting niet zien, zit daar een selectie op?
    Hoort een draaitabel een nieuwe administratie vanzelf mee te nemen? De mijne toont hem niet.
    Mijn draaitabel in Excel heeft een vast lijstje bedrijfscodes en de nieuwe komt er niet in
    mijn voorganger had in de Excel een vast lijstje van bv-codes gezet denk ik, de nieuwe komt niet mee
    draaitabel toont alleen de oude bedrijven, de nieuwe niet
    draaitabel filter nieuwe bv excel
    In het Excelrapport staat misschien een vaste lijst met codes waar de nieuwe administratie niet tussen staat
    Mijn Excel-draaitabel laat de nieuwe vestiging weg, zou dat een selectie kunnen zijn?
    In mijn Excel-draaitabel komt de nieuwe administratie niet voor, waar zit dat filter?
    In het managementrapport staat een vaste reeks bedrijfscodes, hoe vind ik die selectie buiten Power BI?
    Hoe zoek ik in ons rekenblad naar een selectie waardoor de nieuwe BV buiten beeld valt?
    In mijn draaitabel in Excel staat de nieuwe administratie er niet tussen, waar zoek ik een filter?
    Er zit misschien een oude lijst met bedrijfscodes in mijn Excelrapport, kan de nieuwe bv daardoor wegblijven?
    In de draaitabel van ons Excel-rapport ontbreekt de nieuwe administratie, kan een selectie dat veroorzaken?
    Ons Excel-model werkt met een lijstje divisiecodes, kan de nieuwe administratie daardoor wegvallen?
    Mijn draaitabel in Excel toont de nieuwe administratie niet, kan dat aan een selectie liggen?
    In mijn Excel staat een lijstje met administratienummers, komt de nieuwe bv daarom niet mee?
    in mijn excel zit vast ergens een lijstje van bedrijven waar de nieuwe niet in staat
    In de draaitabel in Excel mis ik de nieuwste klant, zit daar een selectie op
    Excel-draaitabel laat de nieuwe vennootschap weg, waar zit de filter
    Het Excelrapport werkt met vaste administratiecodes, daar zit de nieuwe vast niet in
    draaitabel toont nieuwe bv niet
    mijn excelrapport werkt met een vaste lijst administratiecodes denk ik, de nieuwe ontbreekt
    draaitabel laat de nieuwe bv niet zien, waar zit de selectie
    Mijn Excel-draaitabel toont de nieuwe bv niet, waar zit het filter?
    In ons Excel-model staat volgens mij een vaste lijst met bedrijven waardoor de nieuwe bv wegvalt, waar zoek ik die?
    In Excel werken we met een draaitabel met vaste administratiecodes. Komt de nieuwe klant er daarom niet in?
    Mijn Excelrapport werkt met een vaste rij administratienummers en de nieuwe staat daar niet in
    In mijn Excel met draaitabel staat de nieuwe bv niet, terwijl de data wel binnenkomt. Waar zoek ik?
    In een Excelrapport met codes per bv komt de nieuwste niet voor. Hoe spoor ik die selectie op?
    In mijn Excelrapport zit een vast lijstje administratiecodes, daar zal de nieuwe wel niet in staan. Hoe vind ik dat?
    In mijn Excel-draaitabel ontbreekt de nieuwe administratie, zit daar een selectie op?
    Mijn draaitabel in Excel toont alleen de oude administraties, waar zit dat filter?
    Nieuwe bv niet in mijn Exceloverzicht, heb ik ergens een filter of codelijst?
    In mijn draaitabel staat een vaste lijst met bedrijfscodes, zou de nieuwe daardoor wegvallen?
    Ik werk met een draaitabel in Excel en het verse bedrijf komt er niet in, waar zoek ik dat filter?
    In mijn Excelrapport met draaitabel komt de nieuwe bv niet terug, terwijl de data wel ververst is
    Wij werken met Excel-draaitabellen. Waarom zou een net toegevoegd bedrijf daar niet in meekomen?
    .done =
        gevonden
        ja gevonden
        ik heb hem gevonden
        stond in de draaitabel
        lijst met codes gevonden op het tweede blad
        selectie teruggevonden
        vaste codes in kolom A
        draaitabelselectie stond op drie
        collega wees het aan
        draaitabel had een selectie
        op een verborgen tabblad stonden de codes
        gevonden in cel B2
        ververst en klaar
        er is er geen, alles bekeken
        Een tabblad met codes, inderdaad. Dank u.
        zat in de draaitabel
        tabblad met codes aangevuld
        geen enkel filter te bekennen
        in de draaitabel stond een selectie, gevonden
        ja een lijstje met codes op tabblad 3
        niks van filters, nagekeken, terug
        gezien, verder
        lijst met codes zat op een verborgen tabblad
        draaitabel had een filter
        ververst en ja

new-administration-invisible_empty-list =
    ik krijg een lege lijst in plaats van gegevens van de nieuwe administratie
    Nieuwe administratie is leeg in Power BI, zonder foutmelding
    Ik krijg nul regels terug van de nieuwe bv terwijl er volop geboekt is
    De naam staat er wel, maar alle kolommen zijn blanco en er komt geen melding
    nieuwe bv leeg
    Het dashboard van de pas geopende vestiging staat helemaal op nul; heeft de gebruiker misschien te weinig rechten?
    Ik kan de stichting in het rapport openen, maar de kolommen blijven blanco
    power query haalt nul rijen op voor de bv van dit jaar
    Het tabblad van Holding Zuid blijft leeg, zonder waarschuwing of wat dan ook.
    Waarom komt er geen enkele regel mee van het nieuwe bedrijf, zonder foutmelding?
    Kan het dat de tabel blanco blijft omdat mijn gebuiker te weinig rechten heeft?
    De omzet van winkel Brugge staat op nul in het dashboard terwijl er facturen zijn, hoe kan dat?
    Geen foutje, geen piepje, gewoon een lege tabel bij dat ene bedrijf
    De naam van de nieuwe zaak staat er, maar erachter gaapt een groot gat
    Het pakket laat de nieuwe administratie wel kiezen, maar alle tabellen blijven op nul regels staan. Geen waarschuwing, gewoon blanco. De boekingen bestaan wel degelijk.
    Sinds de verversing van dinsdag is de kolom van Logistiek BV in de rapportage leeg, zonder dat er iets misging volgens het logboek. Bij de overige kolommen staat alles er.
    Het rapport opent netjes, geen fout of niks, maar bij de nieuwe zaak staan alle vakjes op nul
    Lege tabel voor de stichting, bij de rest klopt het tot op de cent
    krijg HTTP 200 met nul regels terug voor die ene nieuwe bv, geen exception of wat dan ook. rest geeft wel data
    Geen foutmelding, gewoon nul regels voor de nieuwe vestiging
    De bv stata er wel bij maar elke kolom is blanco, hij zegt ook niks
    Ik krijg een lege tabel terug voor onze nieuwe onderneming en alles lijkt "geslaagd"
    tabel nul regels maar ook geen fout
    grootboek komt blanco binnen voor nieuwe entiteit
    De nieuwe boekhouding is sinds maandag gekozen in onze tool. Ik vraag de facturen op, krijg keurig kolomkoppen en nul regels eronder.
    Er komt geen foutmelding, alleen een lege tabel voor dat bedrijf, terwijl ik zeker weet dat er geboekt is
    de kolommen staan er, de regels niet. Kan een leeg resultaat betekenen dat iemand iets niet mag zien?
    de nieuwe administratie is er wel maar zonder regels
    lege lijst bij de nieuwe bv, geen fout
    Nieuw dossier gekozen, nul records. Ontbreken er rechten of is er gewoon nog niets geboekt?
    nieuwe divisie zichtbaar maar leeg
    bij de nieuwe administratie krijg ik een lege lijst en geen fout
    De nieuwe BV verschijnt wel maar is helemaal leeg, zonder fout. Wat kan dat zijn?
    lege tabel bij de pas aangemaakte administratie
    Bij ons nieuwste bedrijf krijg ik nul regels en geen melding. Ontbreken er rechten of zit er gewoon nog niets in?
    de nieuwe administratie staat in de app, maar er zit niets in en geen fout
    Leeg bij de nieuwe BV, terwijl de koppeling goed lijkt. Wat kijk ik na?
    de nieuwe bv is wel te kiezen maar het rapport is leeg, geen foutmelding
    nieuwe bv leeg rapport
    Voor onze verse administratie krijg ik een lege tabel terug. Is er iets mis of zit er gewoon nog niks in?
    nieuwe administratie geeft lege lijst, geen fout
    De bv staat er wel maar met nul regels
    Nieuwe bv staat keurig in het rijtje, alleen is alles erin leeg terwijl er al facturen zijn
    de nieuwe administratie staat er wel maar is helemaal leeg, geen regels, geen fout
    ik krijg een lege tabel voor de nieuwe bv, geen error
    Waarom geeft de app 0 records terug voor het nieuwe bedrijf terwijl er al boekingen in staan
    lege lijst bij nieuw dossier, wa kan dat zijn
    nieuwe bv geselecteerd, app toont nul facturen en geen foutmelding
    nieuwe administratie verschijnt wel maar is helemaal leeg, geen fout
    de nieuwe bv staat er, alleen zitten er geen cijfers in. Geen melding niks
    lege lijst voor het nieuwe dossier
    nieuwe bv staat er wel maar is leeg, geen fout
    rapport voor de nieuwe administratie geeft nul regels
    Ik kan het nieuwe dossier kiezen in de app maar er komt geen data
    De nieuwe bv staat er wel in maar alle lijsten zijn leeg.
    Ik kan de verse administratie kiezen in de app en zie dan nul facturen, zonder foutmelding
    Geen error, gewoon een wit scherm zodra ik het nieuwe dossier open in de tool
    nieuwe administratie geeft 0 rijen
    Voor de nieuwe firma blijft het voorraadrapport leeg, voor de andere niet; ontbreekt er een module?
    Leeg resultaat nieuwe divisie geen foutmelding
    Kan een blanco tabel bij een pas geopende bv betekenen dat ik ergens geen recht op heb?
    Komt niets uit, ook geen fout, bij het nieuwe bedrijf, er zijn nog geen boekingen trouwens.
    Geen foutmelding voor die entiteit, gewoon nul regels
    De nieuwe zaak staat er wel in de app, maar alles is leeg, geen omzet geen artikelen en geen foutmelding
    Nieuwe studio te kiezen in de planner, alles blank, zero klanten en zero afspraken uit Exact
    De nieuwe bv staat er wel, maar met nul regels en geen fout
    De verse administratie verschijnt, met nul boekingen, terwijl er wel iets geboekt is
    nieuwe bv verschijnt maar alle tabellen zijn leeg, zonder foutmelding
    geen error, wel nul regels voor de pas toegevoegde administratie
    De nieuwe administratie verschijnt nu, maar als ik haar open staat er niks in, ook geen fout
    Het nieuwe huis staat erin maar met nul regels, en wij boeken er toch al een maand in
    nieuwe bv verschijnt wel in de app maar alles is leeg, geen fout
    de nieuwe bv is te kiezen, maar nul regels en geen fout
    de nieuwe vestiging staat in het rapport maar met allemaal nullen
    nieuwe bv staat er wel in de app maar alles is leeg, geen foutmelding
    bij de pas aangemaakte winkel krijg ik nul rijen in plaats van een error
    het nieuwe filiaal is te kiezen maar geeft een lege tabel zonder melding
    nieuwe bv wel zichtbaar maar leeg
    lege lijst bij nieuwe administratie geen fout
    De nieuwe bv staat nu wel in de app, maar alles eronder is leeg zonder foutmelding
    De nieuwe bv is zichtbaar maar alle lijsten eronder zijn leeg
    nieuwe firma staat er wel maar alles is leeg, geen fout niks
    voor de nieuwe winkel is het lijstje leeg en er komt geen foutmelding
    De nieuwe administratie staat er wel maar de lijst blijft leeg
    Het nieuwe dossier is eindelijk zichtbaar in de app, maar alle lijsten zijn leeg terwijl wij er wel degelijk in geboekt hebben.
    De nieuwe administratie is te kiezen in het rapport maar geeft nul regels en geen fout
    Het nieuwe bedrijf staat er, maar de tabel eronder is leeg en er komt geen fout
    Bij de nieuwe bv krijg ik een lege tabel in plaats van een fout, is dat erg?
    De nieuwe bv verschijnt wel in het rapport, alleen zonder één regel erin en zonder fout
    De nieuwe bv staat wel in de app maar daaronder is alles leeg, geen foutmelding
    de nieuwe bv is te kiezen maar alles is leeg, geen fout
    nieuwe bv wel zichtbaar maar lege lijst
    Nieuwe bv geeft gewoon een lege lijst, zonder fout. Is er geen data of mag ik het niet zien?
    Nieuwe bv staat er, maar nul regels. Rechten of gewoon nog niets geboekt?
    De nieuwe administratie staat er in de tool, alleen met nul regels en zonder foutmelding
    De nieuwe administratie is er wel, maar toont een lege lijst zonder fout.
    Voor de nieuwe BV krijg ik nul regels en geen enkele foutmelding.
    De nieuwe BV verschijnt wel, maar alle tabellen zijn leeg en er komt geen fout.
    Alle rapporten van de nieuwe administratie zijn leeg, zonder rode melding. Waar ligt dat aan?
    nieuwe bv is zichtbaar maar er staat niks in, ook geen fout
    De nieuwe administratie is wel te kiezen in het rapport, maar alles blijft leeg zonder fout
    Het nieuwe bedrijf verschijnt in de app met nul regels, er is geen foutmelding
    Voor de nieuwe administratie krijg ik een lege tabel zonder fout, wat zegt dat?
    De query op de nieuwe divisie geeft nul rijen terug en geen error.
    De tabel voor ons nieuwe bedrijf blijft leeg zonder melding, komt dat door rechten?
    De nieuwe administratie kan ik kiezen in de app, maar er staan nul facturen in en geen foutmelding.
    Ik zie de nieuwe bv in het rapport staan, alleen alle bedragen zijn leeg en er is geen foutmelding.
    nieuwe zaak gekozen in de app en dan een leeg lijstje, geen fout
    Nieuwe klant staat er, maar alle tabellen zijn leeg en er is geen melding
    nieuwe BV geeft lege tabellen, geen fout
    De nieuwe bv staat er wel maar toont een lege tabel
    nieuwe bv wel te kiezen maar lege lijst
    de nieuwe stichting staat er wel bij maar blijft leeg, zonder fout
    nieuwe bv verschijnt nu wel maar zonder regels, geen fout
    Nieuwe bv zichtbaar, maar de lijst eronder is leeg
    bij het nieuwe bedrijf krijg ik nul regels en geen fout
    De nieuwe klant staat wel in de app, maar de lijst met facturen is leeg zonder foutmelding.
    Onze nieuwe stichting is in de app te kiezen, maar alle schermen blijven leeg zonder enige fout.
    De nieuwe administratie staat er wel maar de app laat geen enkele regel zien, ook geen foutmelding.
    Nieuwe administratie kies ik in de app, maar ik krijg een lege tabel.
    De nieuwe bv is te kiezen in de app, maar er komt een lege lijst uit en geen foutmelding.
    Nieuwe administratie geeft nul regels
    De nieuwe administratie is gewoon te selecteren, maar het rapport levert een lege tabel op, zonder foutmelding.
    Voor de nieuwe administratie krijg ik nul regels terug en geen foutmelding.
    De verse bv staat wel in de keuzelijst van het rapport maar levert geen enkele regel op, en ook geen fout.
    De nieuwe administratie verschijnt wel in de app maar alle overzichten zijn leeg, zonder foutmelding.
    Nieuwe administratie gekozen, geen fout, alleen een tabel zonder regels.
    De nieuwe administratie geeft een lege lijst in de app, zonder fout.
    Nieuwe bv verschijnt wel maar er komt geen enkele regel data in
    Voor het nieuwe bedrijf krijg ik een leeg lijstje in de rapportage, geen fout, gewoon niks
    Voor de pas gestarte vennootschap geeft de tool nul regels terug en geen fout
    Bij het nieuwe bedrijf blijft de tabel leeg zonder dat er een fout komt
    Voor de nieuwe vestiging haalt de app keurig op, maar er komt niets uit en er staat ook geen fout
    Waarom toont de app een leeg overzicht voor de pas toegevoegde administratie?
    De tool kent onze nieuwe vennootschap wel, maar er staan nul regels in en geen waarschuwing.
    .done =
        alle vier nagelopen
        er was nog niks geboekt
        er ontbrak een recht, nu geregeld
        rechten bekeken en het zit goed
        er zijn nog geen boekingen, klopt dus
        periode stond verkeerd
        er was in de nieuwe nog niets geboekt
        rechten gekregen, nu staan er regels
        alle vier nagegaan
        testfactuur gemaakt en die verscheen
        onderdeel hoort niet bij het pakket, snap ik
        alle vier nagelopen, ja
        er is nog niks geboekt in die bv, vandaar
        zit niet in ons pakket zie ik
        naar de vraag van daarnet
        alle vier nagekeken, terug
        er stonden nog geen gegevens in de administratie
        de gebruiker mocht het niet zien, dat was het
        ok bekeken, verder
        er staat gewoon nog niks in die administratie, logisch
        onderdeel zit niet in ons abonnement, zie ik
        gebruiker mag die cijfers niet zien, dat is het
        ok nagekeken

## Wat mensen bij een stap zeggen

new-administration-invisible_in-subscription =
    hoort de nieuwe bv wel bij ons abonnement
    ook de hoofdgebruiker ziet de nieuwe administratie niet
    hoort de nieuwe administratie wel bij ons abonnement, hoe zie ik dat
    moet de hoofdgebruiker de nieuwe bv linksboven kunnen kiezen
    Waarmee begin ik als een pas gemaakte administratie nergens opduikt?
    nieuwe bv in verkeerd abonnement aangemaakt?
    Moet ik bij een onzichtbare nieuwe BV eerst kijken of de hoofdgebruiker ze kan kiezen?
    nieuwe vennootschap nergens zichtbaar, hoe weet ik of die wel onder ons abonnement valt
    waarom begint het zoeken naar een nieuwe BV bij het abonnement en niet bij het rapport
    de app toont de nieuwe administratie niet, begin ik bij het abonnement?
    Nieuwe BV niet zichtbaar in de app. Wie moet er als eerste inloggen om te kijken of hij bestaat in ons abonnement?
    misschien hoort die nieuwe bv niet eens bij ons abonnement, hoe check je dat?
    nieuwe bv in abonnement?
    De accountant zegt dat hij de nieuwe administratie heeft aangemaakt. Wie moet kijken of ze bij ons terecht is gekomen?
    .opt-can-pick =
        hoofdgebruiker ziet hem
        ja te kiezen
        staat in het lijstje
        die is er gewoon
        ja hoort erbij
        ja die kan de hoofdgebruiker kiezen
        ja
        ja die hoort erbij
        hij hoort erbij
        de hoofdgebruiker ziet hem
        de hoofdgebruiker kan hem kiezen
        ik ben hoofdgebruiker en zie hem
        ja ik kan hem kiezen
        hij staat in het abonnement
        ja die staat erbij
        ik zie hem wel in exact
        hoofdgebruiker kan hem kiezen
        Marc heeft het hoofdaccount en kwam er zo in
        net samen gekeken, hij stond onderaan
        de baas kan hem openen
        ik beheer het abonnement en heb hem voor me
        staat netjes in zijn rijtje, nummer 12
        aangemaakt en meteen geopend
        Onze hoofdgebruiker ziet hem staan
        Ik ben zelf hoofdgebruiker en kan erheen
        Ja, hij heeft hem zojuist geopend
        gewoon te selecteren voor de baas
        De eigenaar van het abonnement kan erin boeken
        Mevrouw Peeters logde in en vond het bedrijf meteen
        Die zit erin, want ik heb er met het hoofdaccount vanmorgen nog een factuur in gemaakt
        staat linksboven in het lijstje
        Net gebeld: zij kan er zonder probleem naartoe wisselen
        Jawel, aanwezig
        de directeur heeft ingelogd en staat er nu in
        onze eerste man ziet de stichting wel, alleen wij niet
        opgebeld: bij hem staat hij onderaan het rijtje
        ik ben dat zelf en ik kan hem openen
        geen kwestie van abonnement, want de baas boekt er al in
        ja, de hoofdgebruiker wel
        ontbreekt niet
        zij kan hem kiezen
        niet weg, staat linksboven
        gewoon aanwezig bij hem
        geen probleem, die staat ertussen
        niet bij mij maar wel bij de hoofdgebruiker
        toch wel, hij stond onder de z
        jawel bij haar staat ie gewoon in het lijstje
        ik heb zelf het abonnement afgesloten en ik werk er al in, dus ja
        dossier te kiezen ja
        Jan typte de naam in het zoekvak en klikte zo door naar de boekingen
        ik ben het zelf en ik kan erin
        de directeur heeft geprobeerd, lukt
        hij ontbreekt daar niet
    .opt-cannot-pick =
        de hoofdgebruiker kan die niet kiezen
        hoofdgebruiker ziet hem ook niet
        staat nergens
        niet in het abonnement
        ook daar ontbreekt hij
        nee ook de hoofdgebruiker ziet die niet
        nee
        de hoofdgebruiker ziet hem niet
        niemand ziet hem
        hij hoort er niet bij
        ook de hoofdgebruiker niet
        hij staat niet in het abonnement
        ik ben hoofdgebruiker en zie hem niet
        nee die staat er niet tussen
        die is nergens te kiezen
        zelfs de directeur vindt die bv niet in Exact
        hij zocht op naam en op nummer, noppes
        blijkt bij de boekhouder aangemaakt te zijn, niet bij ons
        ook met het hoogste account is het zoek
        hij bestaat bij ons gewoon niet
        niemand kan erin, ook Marc niet
        Zelfs de directeur met het hoofdaccount vindt hem niet
        Niemand ziet die bv in Exact
        nee, ontbreekt ook daar
        De hoofdgebruiker heeft het hele menu doorzocht zonder resultaat
        Hij komt bij geen enkele gebruiker voor
        Ik zit met de hoogste rechten en toch geen spoor
        Onze eigenaar krijgt het bedrijf evenmin te zien
        Volgens het hoofdaccount zijn er negen bedrijven en dit is er niet een van
        Blijkbaar is hij nergens aangemaakt
        Ook onze admin kan er niet naartoe
        zelfs de directeur vindt hem niet terug
        ik heb alle rechten die er zijn en toch is die bv bij mij onvindbaar
        de baas ziet de oude tien, nummer elf niet
        niemand hier kan die openen, van hoog tot laag
        ik ben zelf de hoofdgebruiker en ik zoek me suf
        ook hij niet
        staat er niet
        zelfs de hoofdgebruiker ziet niks
        nergens te kiezen
        zit niet in ons abonnement
        Zelfs onze hoofdgebruiker vindt het dossier niet terug.
        nee, niemand
        zelfs zij niet
        De directeur heeft ingelogd en trof de vennootschap nergens aan.
        de zoekbalk geeft nul treffers, en Jan mag alles
        nee hij staat er ook niet bij de hoofdgebruiker
        zelfs de baas met alle rechten kan er niet bij
        nee, zelfs de baas kan er niet bij
        ook bij haar niet in de lijst
        zelfs de hoofdgebruiker niet
        niks te zien bij haar
    .opt-cannot-tell =
        ik kan dat niet nagaan
        geen toegang daartoe
        ik kan dat niet controleren
        ik kan dit niet nakijken
        dat kan ik niet zien
        dat kan ik niet nakijken
        weet ik niet
        geen idee
        ik kan het niet controleren
        daar heb ik geen rechten voor
        dat kan ik niet nagaan
        dat weet ik niet
        niet te zien voor mij
        onze beheerder weet dat
        dat mag ik niet zien
        kan ik niet checken, hij is op vakantie
        de baas zit in het buitenland en alleen hij kan dat zien
        'k heb daar geen toegang toe
        ik krijg hem niet te pakken vandaag
        dat moet ik eerst navragen en dat duurt
        kan er vanaf hier niet bij om te kijken
        onmogelijk om dat nu te checken
        Ik krijg hem niet te pakken, hij is ziek
        Geen mogelijkheid om dat na te gaan
        Weet ik niet, die persoon zit bij ons moederbedrijf in Duitsland
        kan ik niet controleren
        De hoofdgebruiker is onze accountant en die reageert niet
        Daar heb ik geen zicht op, sla maar over
        Pas volgende week is er iemand met dat account
        Hij is met vakantie tot de 15e
        Niet te achterhalen op dit moment
        Geen antwoord op mijn vraag aan die persoon, dus ik kan het niet zeggen
        die man is onbereikbaar tot volgende week
        daar kan ik niet bij, sla deze maar over
        onze hoofdgebruiker is een extern kantoor dat niet antwoordt
        geen mogelijkheid om dat te controleren vandaag
        ik weet wie het is, maar hij zit in het vliegtuig
        kan ik niet nagaan
        hoofdgebruiker is op vakantie
        niet te bereiken
        ik kan hem niet laten kijken
        hoofdgebruiker zit op Bali tot de zestiende en wil niet gestoord worden
        onze hoofdgebruiker is al twee weken op vakantie
        geen idee, kan er niet bij
        de hoofdgebruiker is onbereikbaar, kan het niet controleren
        hoofdgebruiker zit in Spanje, kan niet kijken
        ik kan de hoofdgebruiker niet bereiken
    .stuck-not-main-user =
        ik ben maar een gewone gebruiker
        ik heb die rol niet
        ik ben geen hoofdgebruiker
        ik ben niet de hoofdgebruiker
        wie is de hoofdgebruiker
        wat is een hoofdgebruiker
        ik weet niet wie de hoofdgebruiker is
        hoofdgebruiker dat ben ik niet
        ik ben gewone gebruiker
        ik heb geen hoofdgebruiker
        dat is mijn baas
        de hoofdgebruiker is op vakantie
        ben geen hoofdgebruiker
        dat is iemand anders bij ons, niet ik
        wie heeft hier eigenlijk die hoofdrol
        ben maar een gewone medewerker
        wat bedoelt u met hoofdgebruiker
        moet ik daar de directeur voor vragen?
        Ik ben maar een gewone medewerker
        Wie is dat, de hoofdgebruiker?
        Dat account is niet van mij
        Ik heb geen idee wie bij ons die rol heeft
        mijn login is beperkt
        Hoe vind ik de persoon die het abonnement bezit?
        Ik doe alleen de facturen, dat mag ik vast niet bekijken
        Bestaat er bij ons wel zo iemand?
        ik ben maar een gewone medewerker
        wie is dat bij ons, die hoofdgebruiker
        dat kan ik wel voor mezelf bekijken maar mijn toegang is beperkt
        ben de stagiaire, wie moet ik hiervoor aanspreken
        die rol heb ik niet, hoe pak ik dit aan
        wie is bij ons eigenlijk de hoofdgebruiker
        Wie is bij ons dan die hoofdgebruiker?
        hier bij mij thuis op kantoor is er niemand met zulke rechten, ik ben secretaresse
        dat ben ik niet, ik ben maar een gewone medewerker
        wie is onze hoofdgebruiker eigenlijk
        wie is dat bij ons, ik niet in elk geval
    .stuck-other-account =
        andere login
        die bv zit in een ander abonnement
        ander kantoor
        misschien staat die onder een ander account
        ander account
        misschien een ander account
        misschien in een ander land
        hij staat in een ander abonnement
        we hebben twee abonnementen
        ik heb nog een login
        misschien bij exact belgie
        onder een andere login
        misschien zit die bij de login van het kantoor
        staat die mss op het Belgische Exact
        onze boekhouder heeft hem in zijn eigen omgeving gezet
        we hebben twee inlogadressen
        kan het zijn dat hij onder de andere holding hangt
        bij een ander mailadres misschien?
        Zou die bv onder een ander abonnement kunnen vallen?
        Wij hebben ook een omgeving in België
        Het dossier is door de boekhouder aangemaakt in zijn eigen Exact
        Misschien moet ik op een andere site kijken
        twee logins, kan het de andere zijn
        Er loopt nog een tweede contract met Exact voor onze Spaanse tak
        Ik vermoed dat het bedrijf in het portaal van het accountantskantoor zit
        Staat die soms in het buitenlandse account?
        onze boekhouder heeft hem misschien in zijn eigen omgeving aangemaakt
        we hebben ook een belgische toegang, zou die daar zitten?
        ik heb twee logins, eentje van het kantoor en eentje van de zaak
        kan hij per ongeluk in een ander abonnement gezet zijn
        ik zit op .nl en de nieuwe vennootschap is luxemburgs
        we hebben ook een exact in spanje, misschien is hij daar aangemaakt
        we hebben ook nog een login bij het kantoor van de accountant, zou ze daar zitten?
        ons moederbedrijf zit in Duitsland, mogelijk hangt die daaronder
        zou die in ons andere exact kunnen zitten?
        wellicht is hij aangemaakt bij de boekhouder in zijn omgeving
        die bv staat misschien op het Belgische account

new-administration-invisible_connection-refused =
    je kunt het niet nakijken want de verbinding in Wegwijs werkt niet
    Wegwijs krijgt zelf geen verbinding om de nieuwe administratie te zoeken
    wegwijs zelf krijgt geen lijst meer terwijl ik die nieuwe bv zoek
    eigen verbinding geweigerd, nieuwe bv
    Bij het nagaan van de nieuwe administratie meldt u dat uw verbinding niet werkt. Zegt dat iets over die administratie?
    jullie lijst komt niet, verbinding van wegwijs geweigerd tijdens zoeken naar nieuwe bv
    wegwijs zegt dat zijn eigen verbinding geweigerd wordt terwijl ik zoek naar een nieuwe administratie
    jullie eigen verbinding doet het niet, moet ik nu ook mijn app nakijken? ik kwam voor een bv die niet te zien is
    Exact weigert de verbinding van Wegwijs. Kan ik verder met zoeken naar mijn onzichtbare bedrijf?
    Tijdens het zoeken naar het nieuwe dossier zegt Wegwijs dat het zelf niet binnenkomt bij Exact. Hoe verder?
    Wegwijs kon de lijst voor de nieuwe bv niet ophalen omdat zijn eigen verbinding geweigerd werd, is dat erg
    wegwijs kan niet nakijken of de nieuwe bv te zien is, eigen verbinding geweigerd
    nieuwe administratie onzichtbaar en jouw verbinding wordt ook geweigerd
    jullie programma zegt dat zijn eigen verbinding met Exact niet werkt als ik de nieuwe bv wil laten nakijken
    nieuwe bv zoeken; wegwijs eigen verbinding geweigerd
    Toen ik wilde nagaan of de nieuwe bv zichtbaar is, bleek mijn eigen verbinding met Exact niet te werken.
    De controle op het nieuwe dossier lukt niet, Wegwijs zelf wordt door Exact geweigerd
    Wegwijs zegt dat mijn eigen verbinding met Exact niet werkt terwijl ik de nieuwe administratie wil nakijken.
    Wegwijs zegt dat zijn eigen verbinding met Exact niet werkt terwijl ik een nieuwe bv zoek, en nu?
    .done =
        ok dan kijk ik zelf
        ik kijk zelf wel
        goed ik ga zelf kijken
        dan kijk ik met eigen ogen
        jammer, ik zoek het zelf uit
        app krijgt nog wel data, dus door
        begrepen, handwerk dus
        oke de rest doe ik met de hand
        prima, log ik zelf in
        Oké ik kijk zelf wel
        Goed, door naar de volgende
        Snap het, jouw lijst lukt niet
        maakt niet uit
        De app zelf krijgt nog data, dus we kunnen verder
        Doe ik handmatig dan
        Duidelijk hoor
        Begrepen, ga maar verder met vragen
        Ik heb gezien dat het programma nog draait
        Dan zoek ik het op in Exact
        oké dan kijk ik zelf
        jullie lijntje ligt eruit, prima, ik ga verder met de hand
        de tool haalt trouwens nog gewoon gegevens op, verder
        begrepen, geen lijst dus
        maakt niet uit, volgende vraag
        geeft niet, ik kijk zelf
        niet zo erg, doe maar door
        oké dan kijk ik zelf wel
        prima, door
        de app zelf haalt nog wel facturen binnen hoor
        ok dan kijk ik zelf, ga verder
        de app krijgt nog gewoon gegevens, door
        jammer, dan zelf kijken
        app haalt nog gewoon gegevens, door
        app krijgt nog gewoon gegevens
        verder dan

new-administration-invisible_user-can-pick =
    mag de gebruiker wel bij de nieuwe administratie
    de koppelgebruiker ziet de nieuwe bv niet in zijn lijst
    mag de gebruiker achter de app wel bij de nieuwe administratie
    ik heb de nieuwe bv aangemaakt, heeft de koppelgebruiker dan automatisch rechten
    Moet degene die de software aansloot de nieuwe vennootschap kunnen kiezen om ze in de tool te zien?
    gebruiker ziet nieuw dossier niet, app dus ook niet?
    Ik heb de BV aangemaakt en kan erin. Geldt dat automatisch ook voor de gebruiker op wie het pakket draait?
    ziet een nieuw aangemaakte administratie meteen elke gebruiker, of alleen wie hem maakte?
    de systeemgebruiker van de tool, kan die de verse vennootschap linksboven vinden? hoe test ik dat
    nieuwe BV niet in de app, kan de gebruiker van de koppeling er zelf wel in?
    Mijn collega maakte een administratie aan. Heeft de koppelgebruiker daar dan automatisch rechten op?
    heb ik als maker van de nieuwe bv automatisch ook de koppelgebruiker toegang gegeven?
    mag koppelgebruiker bij nieuwe bv
    De nieuwe administratie zie ik zelf wel, de app niet. Moet de gebruiker achter de app er apart rechten op krijgen?
    mag de gebruiker van de app wel bij de nieuwe bv
    Ik heb de administratie aangemaakt, heeft de koppelgebruiker er dan vanzelf rechten op?
    Ik heb als directeur een bv toegevoegd in Exact. De app draait op het account van onze administratie; ziet die de bv dan automatisch?
    nieuwe bv ontbreekt in de app: moet de gebruiker van de koppeling er zelf eerst bij kunnen?
    hoe kijk ik of de persoon die inlogde voor de app het nieuwe dossier kan kiezen
    mag onze integratiegebruiker wel in de nieuwe administratie, misschien dat de app hem daarom niet ziet
    de nieuwe bv zie ik wel zelf in Exact, maar ziet de gebruiker van de koppeling die ook? hoe check je dat
    nieuwe bv onzichtbaar in app: moet ik controleren of de login van de app ze kan aanklikken in Exact
    degene die de app koppelde, kan die de nieuwe administratie zelf openen? moet dat
    nieuwe bv mist in de app, moet de gebruiker die koppelde hem zelf kunnen openen
    ik zie de nieuwe bv wel, maar degene die de app koppelde ook?
    Hoe kijk ik na of de koppelgebruiker bij de nieuwe administratie mag
    moet de persoon die de app koppelde zelf in de nieuwe bv kunnen inloggen?
    Hoe test ik of de koppelgebruiker de nieuwe administratie kan openen?
    Mag het account waarmee de roosterapp is gekoppeld wel bij de pas geopende vestiging?
    Hoe controleer ik of degene die de kassa koppelde de nieuwe winkel zelf wel kan aanklikken?
    De planner draait op Bart. Moet Bart de nieuwe studio zelf in Exact kunnen openen?
    De bestelapp loopt op mijn login. Moet ik zelf de patisserie kunnen openen in Exact?
    Moet de collega die de app koppelde de nieuwe klant linksboven kunnen aanwijzen voor hij in het rapport komt?
    nieuwe bv niet in de load, kan het serviceaccount haar wel openen
    Kan het liggen aan de login waarmee de app verbonden is dat de nieuwe school wegblijft, en hoe kijk ik dat na?
    nieuw bedrijf niet in de app, moet de gebruiker van de koppeling daar eerst rechten op krijgen
    moet de persoon die het dashboard koppelde de nieuwe bv in Exact kunnen openen
    Moet degene die de connector koppelde de nieuwe administratie zelf ook kunnen openen in Exact?
    ik zie de nieuwe bv linksboven, maar de collega die de app koppelde niet gecheckt, maakt dat uit
    mag koppelgebruiker in nieuwe bv?
    nieuwe bv: kan degene die app koppelde hem zelf kiezen
    De nieuwe praktijk is er, maar mag de koppelgebruiker er wel bij? Hoe controleer ik dat?
    Moet de persoon die koppelde de nieuwe bv zelf kunnen aanklikken voordat de tool hem ziet
    de gebruiker die de app gekoppeld heeft, ziet die onze nieuwe firma wel in Exact? hoe kijk ik dat na
    Hoe test ik of de gebruiker achter de rapportage de nieuwe bv in Exact kan kiezen? Iemand zei iets over linksboven.
    Hoe kijk ik of de gebruiker waarop de app loopt bij de in mei opgerichte bv mag
    Ziet de app een nieuwe BV alleen als de gekoppelde gebruiker er zelf ook bij kan?
    Maakt het uit of de gebruiker achter de koppeling de nieuwe administratie zelf kan kiezen in Exact?
    nieuwe zaak niet in de app, moet degene die de app koppelde die zaak zelf kunnen openen
    Het nieuwe dossier mist in de app, moet ik testen of de gekoppelde collega het zelf kan openen
    moet de koppelgebruiker de nieuwe BV kunnen kiezen voor hij in de app komt
    Hoe zie ik of de koppelgebruiker bij de verse vennootschap kan?
    mag de koppelgebruiker wel bij de nieuwe bv
    moet de gebruiker van de app de nieuwe school eerst zelf kunnen kiezen, want hij blijft onzichtbaar
    nieuwe bv ontbreekt in app; hoe kijk ik of de gekoppelde gebruiker hem zelf kan openen
    Moet de koppelgebruiker de nieuwe bv zelf linksboven kunnen kiezen?
    Moet degene op wiens naam de app staat de nieuwe administratie eigenlijk zelf ook kunnen openen?
    Onze rapportage draait op een leesgebruiker; zou die de nieuwe bv wel mogen openen?
    De koppeling loopt via een collega uit de backoffice; moet die de nieuwe klant ook in zijn keuzelijst hebben?
    Onze nieuwe administratie ontbreekt in het rapport; moet de gebruiker van de koppeling hem zelf kunnen openen?
    Hoe check ik of de gebruiker van de app rechten heeft op onze gloednieuwe bv?
    Moet de persoon die de app koppelde de nieuwe bv zelf ook in Exact kunnen openen?
    Bij de nieuwe bv moet ik nakijken of de koppelgebruiker die kan kiezen, maar waar zie je dat?
    De nieuwe BV mist in de app. Hoe kijk ik of de gebruiker achter de koppeling er wel bij kan?
    .opt-can-pick =
        ja die gebruiker kan de administratie kiezen
        ja
        ja die kan hem kiezen
        hij kan hem kiezen
        de gebruiker ziet hem
        die gebruiker ziet hem wel
        ja hij staat ertussen
        te kiezen
        ja ik kan hem kiezen
        de gebruiker mag erbij
        ja, stond in jouw lijst
        die stond in het lijstje dat je liet zien
        met die login net geopend
        Sandra kon er zo naar wisselen
        ze ziet hem linksboven
        nummer 12 zit in zijn rijtje
        de systeemgebruiker heeft hem ook
        Die gebruiker heeft hem in zijn menu
        Ja, de koppelaccount kan erin
        ze ziet hem
        In de lijst die je toonde zat hij
        Ik meldde mij aan met dat account en kon ernaartoe
        De persoon die koppelde heeft er volledige toegang toe
        Staat bij hem linksboven als onderste
        zeker, hij boekt er zelf in
        Bij het wisselen van bedrijf komt het bij haar tevoorschijn
        Geen probleem voor die collega
        Petra opent hem zonder problemen
        stond in de lijst die ik net te zien kreeg
        degene die koppelde heeft de nieuwe bv ook aangemaakt en werkt er nu in
        onder haar login verschijnt hij keurig
        hij boekt er al drie dagen in
        hij ziet hem
        niet verborgen voor haar
        ontbreekt niet bij hem
        staat erin
        zij kan er zonder meer in
        ja die stond net in jouw lijst
        nee hoor dat is geen probleem, die gebruiker werkt er al een week in
        niet direct gevonden maar hij kan em kiezen
        die wel
        hij stond in jouw lijst net
        ik was het zelf en ik zit er nu in
        Fatima heeft hem net geopend op haar scherm, ik sta ernaast
        jouw lijst net had hem erin, dus ja
        ze kan er gewoon naartoe
        ich höb nao gekeke, hae sjteit d'rbie
        in jouw lijst stond hij erin
        zij kan hem openen
        niets mis, ze kan m openen
    .opt-cannot-pick =
        nee die gebruiker ziet de administratie niet
        nee
        de gebruiker ziet hem niet
        die gebruiker ziet hem niet
        niet te kiezen
        die gebruiker mag er niet bij
        de gebruiker heeft geen rechten
        nee hij staat er niet tussen
        die kan hem niet kiezen
        nee ik zie hem niet
        die gebruiker heeft er geen toegang toe
        Sandra zoekt zich rot maar hij komt niet
        de systeemgebruiker heeft er geen toegang toe gekregen
        zij houdt op bij elf bedrijven
        alleen ik kan erin, zij niet
        vergeten die persoon rechten te geven op de nieuwe
        niet in beeld bij die login
        Nee, de koppelgebruiker heeft daar geen rechten op
        Hij krijgt het bedrijf niet te zien
        Onder dat account ontbreekt het
        alleen ik zie hem, zij niet
        Dat api-account heeft maar drie bedrijven en dit zit er niet bij
        Ze heeft gezocht maar het komt bij haar niet voor
        niet in zijn lijstje
        Blijkbaar is die persoon nooit toegevoegd aan de nieuwe bv
        De gebruiker van de koppeling is er niet aan gekoppeld
        Met die login kan ik er niet naar overschakelen
        ik zie hem, Petra niet, en het loopt op Petra
        de baas heeft hem opgericht maar de koppelgebruiker heeft er geen rechten op gekregen
        hij heeft alles, alleen de nieuwe nog niet
        interface@ krijgt enkel de tien oude te zien
        niet in haar uitklapmenu
        ziet hem niet
        niet in haar lijst
        mist bij hem
        geen rechten op die bv
        nog niet zichtbaar voor haar
        Bij hem komt hij linksboven niet tevoorschijn.
        ik wel, maar Peter niet, en Peter heeft gekoppeld
        bij hem ontbreekt ze
        Sandra logde destijds in maar ze heeft op die nieuwe bv niks te zoeken
        bij die collega ontbreekt ze
        nee, want ze zegt dat zij alleen de oude drie heeft
        hij kreeg vorige maand alleen leesrechten op de drie oude werkmaatschappijen
        nee bij die gebruiker is ie onzichtbaar
        hij heeft alleen de oude drie
        bij die gebruiker mist hij
        staat er bij die inlog niet tussen
        die heeft geen toegang
        bij hem staat ie er niet
        nee nergens
    .stuck-which-user =
        welke gebruiker
        ik weet niet wie dat is
        wie bedoel je
        weet niet met wiens login dat ding gekoppeld is
        van wie is die login die de app gebruikt
        dat heeft onze oude systeembeheerder gekoppeld, denk ik
        hoe zie ik op wie het draait
        bedoelt u mij of degene die 't ooit inregelde
        geen naam bekend, wie zou dat zijn?
        Wiens login was dat ook weer?
        Ik weet niet wie de app heeft gekoppeld
        welke gebruiker bedoelen jullie hier
        Hoe achterhaal ik onder wie het draait?
        Dat is voor mijn tijd gebeurd, geen idee door wie
        Kan ik dat zelf geweest zijn?
        Er is destijds een consultant geweest die alles aanmeldde, met welk account weet ik niet
        Onbekend wie toen akkoord ging
        om wie gaat het, ik was er niet bij toen het gekoppeld werd
        wie zijn login is dat dan
        ik zie hem wel, maar ben ik degene die toen ja zei?
        dat kan iedereen van de administratie geweest zijn
        zeg me eerst hoe ik erachter kom wie het ooit heeft aangezet
        welke gebruiker? we hebben er vijftien
        diegene die dat ooit instelde is al lang weg en we weten niet wie het was
        geen flauw benul wie dat toen gedaan heeft
        Hoe kom ik te weten wiens login er gebruikt werd?
        er hebben in de loop der jaren wel vijf mensen aan gezeten
        met welke inlog is die app ooit gestart, weet iemand dat?
        ik weet niet wie de toestemming gaf
        wie er toen inlogde weet niemand
    .stuck-empty-list =
        ik zie een lege lijst
        de lijst is leeg
        lege lijst geen fout
        er staat niets in de lijst
        ik zie een leeg lijstje
        alles is leeg
        geen fout maar een lege lijst
        de app toont een lege lijst
        hij laat niks zien
        er is niks te zien in de lijst
        krijg een leeg lijstje
        bedrijf komt wel door, maar er staan geen cijfers in
        nul regels, en niks roods
        alle kolommen blanco bij die ene
        hij is er wel en toch leeg
        tabel blijft wit zonder foutmelding
        Het lijstje is leeg, zonder foutmelding
        Ik zie helemaal geen bedrijven, en ook geen waarschuwing
        Ik krijg een blanco overzicht
        nul resultaten
        Het scherm bleef wit in plaats van namen te tonen
        Er wordt niks getoond maar hij klaagt ook niet
        Waarom komt er geen enkele rij terug?
        De app laat een lege tabel zien, geen error
        hij kan hem openen maar er staat niets in, geen fout ook
        zij ziet een wit blad als ze erin klikt
        de bv gaat open, de overzichten zijn blanco
        ik krijg nul regels, is dat hetzelfde als geen toegang
        geen melding en ook geen gegevens
        ik krijg een lege lijst maar geen fout
        de lijst is helemaal blanco, geen foutmelding ofzo
        er komt wel een lijst maar er staat niets in
        ik krijg een lege lijst te zien zonder fout
        ik krijg gewoon een lege tabel

new-administration-invisible_app-may-reach =
    staat de nieuwe administratie bij de app aangevinkt
    mag de app bij de nieuwe bv of alleen bij de oude
    waar zie ik of de app bij de nieuwe administratie mag
    is een nieuw bedrijf automatisch zichtbaar voor een app met losse administraties
    Hoe controleer ik of de nieuwste onderneming aangevinkt is voor ons rapportagepakket?
    app heeft vaste selectie, nieuwe bv zit er niet in?
    Komt een nieuw bedrijf er vanzelf bij als ik vroeger bedrijven los heb aangevinkt voor het pakket?
    waar lees ik of het programma bij de nieuwe BV mag
    De nieuwe BV is in Exact voor iedereen te kiezen. Hoe kijk ik of ook de app zelf erbij mag?
    staat de nieuwe BV bij wat de app mag? waar controleer ik dat
    Bij de koppeling kozen we ooit vier administraties. Is de vijfde, nieuwe, daarom onzichtbaar?
    waar zie ik of de app bij de nieuw opgerichte bv mag?
    nieuwe bv bij app aangevinkt?
    Iedere gebruiker ziet de nieuwe administratie, alleen het dashboard niet. Kan het aan de keuze bij de koppeling liggen?
    hoort een nieuwe bv vanzelf bij wat een app mag
    Waar check ik of de app toegang heeft tot de pas aangemaakte administratie?
    Goedendag, kan ik in Exact nagaan of de koppeling ook voor onze pas gestarte bv geldt? Met groet, Ans
    waar in Exact zie ik of het nieuwe bedrijf aangevinkt is voor de app
    moet ik bij appmachtigingen kijken of de app de nieuwe administratie mag zien
    Staat een nieuw dossier standaard uit bij een gekoppelde app? Waar kijk ik dat na
    waar zie ik of de nieuwe administratie bij wat de app mag staat, hij komt niet in de app
    onze nieuwe zaak ontbreekt in de tool, waar zie ik of die tool er van Exact bij mag
    mag de app bij mijn kersverse vof? ze verschijnt niet
    waar zie ik of de nieuwe bv is aangevinkt bij de app
    nieuwe administratie ontbreekt, moet ik die bij de appmachtigingen nog toevoegen?
    In welk scherm staat of de app het nieuwe dossier mag lezen
    hoe kijk ik in Appmachtigingen of de nieuwe administratie bij de app hoort
    Waar zie ik of een app de bv van vorige maand al mag zien?
    cliënt toegevoegd, hoe check ik of Basecone er wel bij mag
    Waar zie ik of de kassa al bij de nieuwe winkel mag? De gebruiker kan er wel bij
    Bart ziet de nieuwe studio wel. Waar in Exact kijk ik of de planner hem ook mag hebben?
    de nieuwe bv ontbreekt in het rapport, waar zie ik of de app haar überhaupt mag zien
    Waar kijk ik of het programma bij de pas aangemaakte administratie mag?
    waar zie ik of het nieuwe bedrijf is toegestaan voor het dashboard
    Waar in Exact check ik of de connector de pas toegevoegde winkel mag benaderen?
    ik kan de nieuwe bv openen, hoe zie ik of de app dat ook mag
    hoofdgebruiker en koppelgebruiker zien allebei de nieuwe bv. Wat is het volgende om na te kijken in Exact zelf?
    nieuwe bv aangevinkt bij app? waar zien
    appmachtigingen checken op nieuwe bv, waar precies
    Waar kijk ik of de zojuist toegevoegde zaak bij de app is toegestaan?
    Waar zie ik of de app de nieuwe bv wel mag benaderen
    hoe controleer ik of de app onze pas opgerichte bv mag zien
    Waar kan ik zien of de nieuwe bv is meegenomen bij het BI-pakket?
    Hoe zie ik of onze app wel bij de pas aangemaakte bv mag?
    Waar controleer ik of de app bij de bv mag die we vorige week aanmaakten
    waar kijk ik of de app de net opgerichte bv mag lezen
    Waar zie ik of onze pas opgerichte bv al onder de app valt?
    Waar zie ik of de nieuwe administratie hoort bij wat onze koppeling mag lezen?
    In welk scherm van Exact zie ik of de app bij onze nieuwe bv mag?
    Waar zie ik of de app de nieuwe administratie eigenlijk wel mag ophalen?
    waar zie ik of de app bij de nieuwe administratie mag die hij niet laat zien
    Waar bekijk ik of het verse dossier al tussen de toegestane staat bij de app
    hoe zie ik of de app de nieuwe BV mag zien
    Waar zie ik of de app bij de pas opgerichte bv mag
    staat nieuwe bv bij de app aangevinkt, waar zie ik dat
    waar kan ik zien of de nieuwe stichting wel bij de toegestane van de app zit
    waar zie ik of de nieuwe bv is meegenomen in wat de app mag
    Hoe controleer ik of de app de nieuwe bv wel mag lezen?
    Waar kan ik controleren of de app eigenlijk wel bij onze nieuwe vennootschap mag?
    Waar zie ik of de app de nieuwe administratie mag benaderen?
    Waar kan ik zien of onze BI-app bij de verse administratie mag?
    Heeft de app wel toestemming voor de administratie die net is toegevoegd? Waar kijk ik dat na?
    Waar zie ik of de app bij een pas aangemaakte administratie mag?
    Hoe controleer ik bij een app of de pas opgerichte vennootschap bij haar keuze zit?
    Waar kijk ik of de bestaande koppeling ook bij de pas aangemaakte administratie mag?
    Waar lees ik af of de app bij de nieuwe BV mag?
    .opt-selected =
        staat erbij
        aangevinkt
        ja die mag
        staat rechts
        zit in de keuze
        ja de administratie staat erbij
        ja
        ja die staat erbij
        hij staat erbij
        hij is aangevinkt
        de administratie is gekozen
        ja hij is gekozen
        hij staat ertussen
        staat rechts in de lijst
        die staat er al bij
        die heeft een vinkje
        rechts in de lijst, naast de andere
        vorige week zelf toegevoegd, en hij staat er nog
        zit in de keuze, dus dat is het niet
        de nieuwe bv is meegenomen
        jawel, onderaan
        De nieuwe is aangevinkt bij de app
        Ja, hij zit in de rechterkolom
        staat ertussen
        Die heb ik vorige week toegevoegd en hij is er nog
        Onderaan bij het programma zie ik het bedrijf genoemd
        Hij is opgenomen in de keuze
        Mag erbij volgens dit scherm
        aanwezig in de selectie
        Ik tel er zes en deze is nummer zes
        Jawel, de vof wordt vermeld
        ik lees zijn naam tussen de zeven
        staat netjes in de opsomming, onderaan
        hij is er vorige week met de hand bij gezet
        de nieuwe is één voor één aangevinkt, net als de rest
        aanwezig, dus dat is het ook niet
        niet vergeten
        is aangevinkt
        ontbreekt niet
        de nieuwe zit ertussen
        staat al rechts
        toch wel, ze stond er gewoon tussen
        de nieuwe bv prijkt tussen de rest
        ja hij staat er bij, helemaal onderaan
    .opt-all =
        alles toegestaan
        huidige en toekomstige
        geen beperking
        de app mag bij alle administraties
        alle administraties
        hij mag overal bij
        alles staat aan
        alles mag
        alle
        de app mag alles
        hij heeft toegang tot alles
        alles is toegestaan
        bij allemaal
        app mag overal bij
        bij ons staat 'alle administraties, ook toekomstige'
        alles staat open voor dat ding
        er is niks afgebakend
        onbeperkt, dus ook deze
        heeft carte blanche
        het bolletje staat op alles
        Hij mag overal bij
        Er staat alle huidige en toekomstige
        De app is onbeperkt
        geen beperking ingesteld
        We hebben destijds alles opengezet
        Daar staat dat hij bij elk bedrijf mag
        Onbegrensd dus, ook nieuwe
        De koppeling geldt voor het hele kantoor
        Alles staat aan
        Toegang tot de complete groep lees ik
        er staan geen losse namen, het is onbeperkt, ook toekomstige
        destijds hebben we de deur helemaal opengezet
        dat vinkje voor huidige en nieuwe staat aan
        hij mag overal
        geen keuze per bv gemaakt, gewoon de hele groep
        niet per stuk, alles
        niets uitgezonderd
        we hebben destijds alles opengezet, dus ook deze
        er is niks uitgesloten
        overal aangevinkt, ook toekomstige
        er is er geen een waar ie niet bij mag
    .opt-not-selected =
        hij is niet aangevinkt
        alle andere wel maar deze niet
        allemaal behalve de nieuwe
        alles is aangevinkt op de nieuwe na
        staat er niet bij
        nee nog niet
        niet in de keuze
        die is vergeten
        nee de administratie staat er niet bij
        nee
        die staat er niet bij
        hij staat er niet bij
        niet gekozen
        niet aangevinkt
        hij ontbreekt
        nee hij mag er niet bij
        staat er niet tussen
        staat nog links
        nieuwe bv staat er niet tussen
        alleen de vijf oude zijn aangekruist
        de nieuwe staat nog in het linkervak
        bij de koppeling destijds bestond die bv nog niet
        nee hoor, ik tel er vier en deze ontbreekt
        nooit toegevoegd blijkbaar
        niet meegenomen
        Nee, de nieuwe ontbreekt
        Er staan alleen de oude bedrijven
        Hij is nog niet toegevoegd aan de app
        mist
        Rechts vier, en onze jongste bv zit daar niet bij
        Daar wringt het: niet aangevinkt
        Wel de holding, niet de dochter die ik zoek
        Die staat nog links te wachten
        Niet vermeld onder het programma
        Vergeten erbij te zetten zie ik nu
        ik tel er zes, en dit is nummer zeven
        alleen de oude staan erin
        nog niet toegevoegd zie ik
        hij is pas na de toestemming opgericht en niemand heeft hem erbij gezet
        in het linkerrijtje wel, in het rechter niet
        de nieuwe niet
        nog niet
        vergeten toe te voegen
        helaas
        mankeert er
        er staan er vier en die van ons is er niet een van
        nee die nieuwe niet, de rest wel
        die vink ontbreekt
        van de vijf vinkjes is er één leeg en laat dat nou net die van ons zijn
        nieuwe ontbreekt in dat rijtje
        die nieuwe is niet aangevinkt
    .opt-own =
        zelf gebouwd
        maatwerk
        geen lijstje bij die app
        van onszelf
        het is een eigen app daar is geen keuze
        het is een eigen app
        eigen app
        een eigen app
        onze eigen app
        geen keuze want eigen app
        zelf gemaakte app
        er valt niets te kiezen
        er is geen keuze
        is onze eigen app, niks te kiezen
        zelf geregistreerd, er valt niks aan te vinken
        onze developer heeft die gebouwd
        wij hebben een eigen client id, geen keuzelijst
        maatwerk van ons
        de zelfbouw kent dat niet
        bij die van ons kun je niks selecteren
        Wij hebben hem zelf gemaakt, daar valt niks te kiezen
        Maatwerk, geen lijst
        eigen beheer
        Het is een app die onze programmeur op onze naam registreerde
        Dit is intern gebouwd dus ik krijg die keuze niet
        Onze tool, niet van een leverancier
        Zelfbouw, kijkt overal waar de gebruiker mag
        Bij onze koppeling hoort die keuze te ontbreken, want hij is van onszelf
        client id is van ons
        Hier niet van toepassing, wij zijn de ontwikkelaar
        onze programmeur heeft hem zelf ingeschreven, die lijst bestaat daar niet
        eigen bouw
        maatwerk dus geen keuze van bedrijven
        dit programma is van onze it-afdeling, niet van een leverancier
        we hebben zelf de registratie gedaan
        geen keuze, van onszelf
        niet standaard
        wij hebben die keuze niet, onze app
        zelf geregistreerd, niets te kiezen
        geen leverancier
        wij hebben hem zelf geregistreerd dus kiezen kan niet
        dat hebben wij zelf laten programmeren, met eigen client id
        we hebben een eigen programmeur die hem in het app center heeft aangemeld
        we bouwden m zelf dus er is niks gekozen
        zelfgebouwd, er is geen lijst
        er is geen keuze bij ons
    .stuck-menu-not-visible =
        ik zie dit niet op mijn scherm
        dat menu zie ik niet
        appmachtigingen heb ik niet
        waar zit dat import/export, zie het niet
        import/export heb ik niet eens
        bovenaan staan bij mij maar drie woorden
        ik kom niet tot bij die machtigingen
        waar is dat menu gebleven
        scherm ziet er anders uit, dat tabblad mis ik
        Dat import-export ding bestaat niet in mijn menu
        Ik heb geen kolom Overige
        Mijn scherm is anders ingedeeld
        niet te vinden die link
        Linksboven klikken levert bij mij geen menu op
        Er zijn hier geen appmachtigingen te bekennen
        Misschien een oude versie, want ik zie dat pad niet
        Zit dat soms verborgen? De balk is half weggevallen
        ik kom niet verder dan mijn bedrijfsnaam, import staat daar niet
        die kolom overige is bij mij niet te bekennen
        mijn scherm is anders ingedeeld dan jullie beschrijven
        waar zit die pagina met programma's, ik geraak er niet
        linksboven klik ik, en dan? geen spoor van wat je noemt
        appmachtigingen komt bij mij in dat menu niet voor
        kolom Overige??? heb ik niet
        bij mij houdt het op na twee kolommen, iets met Overige zit er niet tussen
        ik heb geen Import/Export staan
        ik mis die kolom met overige
        ik heb die kolom overige helemaal niet
        kom niet bij import/export
    .stuck-app-not-in-list =
        de app staat niet in de lijst
        ik vind de app niet
        de app staat er niet bij
        die app vind ik niet in de lijst
        ik zie Basecone en Dyme, maar niet Power BI
        ons rapportagepakket ontbreekt hier
        hoe heet dat programma in deze opsomming?
        mijn app komt er niet in voor
        heel het rijtje af en hij is er niet
        Het programma zelf staat niet in het overzicht
        Ik zie onze rapportagetool er niet bij
        welke is het? geen van die namen klopt
        Lijst met apps is leeg
        Vier programma's, maar niet dat van ons dashboard
        De app die ik bedoel wordt daar niet opgesomd
        Ik zoek Visma.net en vind hem niet tussen de apps
        Ik kan de koppeling nergens aanklikken want hij komt niet voor
        de pagina heb ik, ons dashboardprogramma ontbreekt
        er staan er vijf, die van ons niet
        misschien heet hij daar anders, ik herken er geen een
        leeg, er is geen enkel programma
        ik wil er wel op klikken maar hij staat er niet tussen
        onze app is in die hele rij niet te bekennen
        ik zocht op Klippa en op K maar tussen Keeping en Lightspeed zit niets
        appmachtigingen gevonden maar de app niet
        de koppeling staat niet in het rijtje apps
        onze app zie ik daar niet staan
    .stuck-no-manage-administrations =
        ik zie geen administraties bij de app
        er staan geen administraties bij de app
        bij de app staan geen administraties
        ik zie geen lijst met administraties
        geen administraties te zien
        waar zie ik de administraties van de app
        ik zie niet welke administraties de app mag
        er staat niks over administraties
        onderaan houdt het op bij soorten gegevens
        nergens een rij bedrijven op die pagina
        wel rechten, geen bedrijven
        tot beneden gescrold, maar dat stuk ontbreekt
        waar zou die keuze per bv dan staan
        Bij de app staat enkel wat hij leest, geen bedrijven
        Ik zie geen knop om bedrijven te tonen
        Waar staan de bedrijven dan? De pagina eindigt na de gegevens
        geen administraties onderaan
        De app is open maar er wordt niets over bedrijven vermeld
        Ik heb tot het einde gerold en geen keuzelijst gezien
        Hij toont alleen verkoop, inkoop, relaties en dan houdt het op
        Die beheerknop ontbreekt hier
        het programma openen gaat, maar bedrijven staan er niet onder
        ik klik erop en krijg alleen gegevenssoorten, geen bv's
        doorgescrold en nergens een rijtje van boekhoudingen
        waar zou ik moeten zien bij welke hij mag? er is geen vakje voor
        de app is er wel, de bedrijvenlijst niet
        ik klik op de app maar er staan geen administraties bij, alleen een waslijst rechten
        helemaal gescrold tot onder en dan houdt het op, nergens dossiers
        onderaan zie ik enkel artikelen, facturen, relaties... geen administraties
        hij laat artikelen en relaties zien maar waar zijn de bedrijven
        ik zie de app maar nergens administraties erbij
        alleen soorten gegevens, geen bedrijven
        app open, maar administraties worden niet getoond

new-administration-invisible_product-selects =
    haalt het product de nieuwe administratie wel op
    in het product zelf moet de administratie misschien nog aangezet worden
    De nieuwe BV is overal toegestaan, maar het pakket haalt ze niet op. Heeft het zelf ook een lijstje van bedrijven?
    mag het wel, doet het niet: nieuwe administratie in de instellingen van het product aanzetten?
    is er naast Exact nog een plek waar de nieuwe vennootschap aan moet staan
    app mag bij de nieuwe BV en haalt haar niet op, eigen instelling?
    De koppeling in Exact staat op alle administraties. Waarom neemt het product de nieuwe dan niet mee?
    moet ik de nieuwe bv ook nog ergens in het pakket zelf aanzetten?
    nieuwe bv aanzetten in software
    De app heeft toestemming voor onze nieuwe administratie en toch komt er niks. Heeft het programma zelf een lijstje?
    moet ik de nieuwe bv ook in het programma zelf aanzetten
    In Exact staat alles goed voor de nieuwe administratie. Kan het nog aan het pakket liggen?
    alles in exact is in orde maar t pakket pakt de nieuwe bv niet
    app mag volgens exact bij de nieuwe bv, maar moet ik hem in het programma zelf ook nog aanzetten?
    heeft dat dashboard misschien een eigen lijst met bedrijven waardoor het nieuwe niet meekomt
    kan het zijn dat Visionplanner zelf nog een schakelaar heeft voor de nieuwe administratie
    Moet je een nieuwe bv ook in het pakket zelf nog aanzetten? In Exact staat alles goed maar ze komt niet
    nieuw bedrijf zichtbaar in exact, app mag erbij, maar het programma haalt het niet op
    kan het dat onze rapporttool zijn eigen lijstje bedrijven bijhoudt en de nieuwe daarom niet haalt
    Exact is in orde voor de nieuwe bv, ligt het aan een instelling in het product zelf
    moet ik een nieuwe bv ook in het pakket zelf aanzetten
    Exact staat goed, maar het product heeft zelf een lijst van administraties, telt dat ook?
    in de app staat de nieuwe administratie uit
    Heeft de app zelf ook nog een lijstje waarin een nieuwe bv aan moet staan?
    In Exact staat alles open voor het pakket, kan de nieuwe administratie in het pakket zelf nog uit staan?
    App mag bij alles maar haalt de nieuwe niet op, is er een schakelaar in het product?
    Moet ik een nieuwe klant ook nog binnen het rapportagepakket zelf aanzetten?
    Exact geeft de nieuwe zaak vrij, maar moet ik in de kassasoftware zelf de nieuwe winkel nog ergens aanzetten?
    Kan het zijn dat de scanapp zelf nog moet weten dat de bezorg-bv erbij is gekomen?
    In Exact is bedrijf 7 aan alle kanten toegestaan, kiest het dashboard misschien zelf nog wat hij ophaalt?
    Heeft het pakket zelf misschien een lijst waar de nieuwe bv in aan moet staan?
    in de tool zelf kun je bedrijven aan- en uitzetten, moet ik daar ook nog iets voor de nieuwe doen?
    app mag overal bij, toch niet de nieuwste bv, heeft de tool zelf nog een selectie
    Heeft zo'n programma zelf ook een lijstje van administraties waarin de nieuwe aan moet staan?
    moet ik de nieuwe bv ook in het planbord zelf nog aanzetten
    in Exact is alles goed met de nieuwe bv, zit er in de software zelf ook nog een schakelaar
    Exact-kant is helemaal in orde, moet ik de nieuwe winkel misschien nog in Picqer zelf aanzetten?
    toestemming geldt voor alles, toch mist de nieuwe shop, zit er nog een schakelaar in de app?
    in Exact is alles geregeld voor het nieuwe filiaal, ligt het dan aan de instellingen van ons voorraadpakket?
    moet nieuwe bv ook in pakket zelf aan
    exact klopt allemaal, staat de nieuwe bv in de app zelf wel aan?
    Moet ik de net aangemaakte bv ook in het pakket zelf aanzetten?
    Exact is in orde, moet ik de nieuwe bv ook nog in het pakket zelf aanzetten?
    moet je onze nieuwe firma misschien in de app zelf ook nog kiezen, of komt ze vanzelf
    Zou het kunnen dat de nieuwe bv wel mag maar dat het planningspakket zelf een eigen rijtje bedrijven bijhoudt?
    Gebruiker ziet de nieuwe BV en de app mag erbij. Heeft het pakket zelf misschien ook nog een aan/uit-lijstje?
    Haalt het pakket de nieuwe bv wel op? Alles in Exact staat goed
    Moet ik de nieuwe bv soms ook nog in de software zelf aanzetten, los van Exact?
    Heeft zo'n app zelf ook een lijstje met administraties waarin de nieuwe aan moet staan?
    moet ik in de urenapp zelf nog iets aanvinken voor een nieuw bedrijf
    Nieuwe klant: in Exact mag de app erbij, moet hij in het pakket zelf ook nog aan?
    moet ik in het pakket zelf de nieuwe BV ook nog aanzetten
    Moet de nieuwe bv misschien nog in het pakket zelf aangezet worden?
    Heeft het treasurypakket een eigen lijstje waar de nieuwe bv in moet?
    exact ok, moet nieuwe bv in tool zelf ook aan?
    heeft app zelf lijst waar nieuwe bv in moet
    heeft de app zelf ook een lijstje waar de nieuwe vestiging aan moet staan
    moet je een nieuwe bv ook in het pakket zelf nog aanzetten?
    Moet een nieuwe bv ook binnen het programma zelf worden aangezet?
    Heeft ons planningspakket een eigen bedrijvenlijst waarin de nieuwe bv ontbreekt?
    Alle rechten kloppen, maar volgens onze IT'er moet het pakket zelf de divisie ook nog inlezen.
    Moet je zo'n pas opgerichte vennootschap ook nog in het rapportagepakket zelf aanzetten?
    Exact staat goed, maar moet ik een nieuwe administratie in het programma zelf ook nog aanzetten?
    De administratie is van ons, ik mag erbij, de app mag erbij. Toch niks. Kan het aan de instelling in het pakket liggen?
    Heeft de planningstool zelf ook een vinkjeslijst van bedrijven waardoor onze nieuwe BV ontbreekt?
    .opt-selected =
        aangevinkt in het product
        ja wordt opgehaald
        ingeschakeld
        ja die staat aan
        ja
        hij staat aan
        alles staat aan
        ja alles staat aan
        die is aangezet
        aangevinkt
        ja die is geselecteerd
        hij haalt hem op
        staat aan
        in Visionplanner staat het schuifje om
        use all gebruiken we
        onze database neemt alles mee
        vinkje stond er al
        de leverancier bevestigde dat hij wordt ingelezen
        hij haalt alles binnen
        In het pakket staat hij op actief
        Aangevinkt in de instellingen
        Ja alles wordt meegenomen
        De tool is ingesteld op alle bedrijven
        Onze nieuwe bv heeft een groen vinkje in het programma
        Daar zit hij bij, heb ik net gecontroleerd
        Use all, dus dat kan het niet zijn
        Hij is geactiveerd sinds vrijdag
        Zowel de oude als de nieuwe zijn ingeschakeld
        schuifje staat op groen
        daar is hij aangevinkt
        het haalt alles op, zonder uitzondering
        in Invantive staat use all, dus die ook
        ingesteld en wel, al vorige week
        niets staat uit
        daar ligt het niet aan, alles staat aan
        is geselecteerd
        wij halen simpelweg alles op
        we draaien met use all dus alles komt mee
        groen bolletje voor de vijfde ook
        ja staat aan bij ons
        aangezet heb ik hem al
        staat aangevinkt in de instellingen
        alles staat daar standaard aan
        hij staat niet uit
    .opt-not-selected =
        staat uit
        stond uit
        wordt niet opgehaald
        die stond er niet bij
        uitgeschakeld
        nee die staat niet aan
        nee
        hij staat uit
        die staat uit
        niet aangevinkt
        nog niet aangezet
        niet geselecteerd
        nee die is uit
        uit
        die moet nog aan
        schuifje stond nog op nee
        ontdekt dat de nieuwe niet was aangekruist
        enkel de oude vier zijn geactiveerd
        hij wordt overgeslagen
        er staan vaste nummers in en deze niet
        uitgevinkt
        Die heb ik in het programma nog nooit aangezet
        Er staat een grijs bolletje voor, uit dus
        Nee, niet geactiveerd
        De oude bedrijven hebben een vinkje en deze niet
        In onze tool komt hij voor als inactief
        Hij moet daar nog worden toegevoegd zie ik
        Het pakket haalt er drie op en deze is er niet een van
        Niet ingeschakeld, dat zou het wel eens kunnen zijn
        O, die moest ik daar ook nog selecteren!
        schuifje staat nog op grijs
        in dat scherm zie ik alleen de oude namen met een vinkje
        nee vergeten, dat moest natuurlijk ook nog
        hij staat er wel in, maar uit
        de nieuwe is nog niet ingeschakeld
        Het vinkje bij de nieuwe staat uit.
        daar wringt het schoentje, enkel de oude drie zijn geselecteerd
        had niemand aangezet
        uitgevinkt, tiens
        het vinkje stond nog uit, zie ik nu
        aha, daar zit 'm de kneep, de nieuwe staat op nee
        in het tandwieltje zie ik vier bedrijven met een groen bolletje en de vijfde is grijs
        vinkje staat uit zie ik nu
        staat nog niet aan
        nee, die heeft niemand aangezet
    .opt-no-such-setting =
        zoiets bestaat niet
        hebben wij niet
        geen instelling
        dat kent ons pakket niet
        kan je niet instellen
        zo'n instelling is er niet
        die instelling is er niet
        die instelling heb ik niet
        er is geen instelling
        er valt niets in te stellen
        ik zie zo'n instelling niet
        bestaat niet in ons product
        dat kan je niet instellen
        geen instelling voor
        dat heeft ons product niet
        ons pakket kent zoiets niet
        die tool pakt gewoon wat hij krijgt
        alle menu's afgezocht, zoiets kent dit pakket niet
        volgens de helpdesk valt er niets te kiezen
        in ons programma kun je geen bedrijven kiezen
        bestaat hier niet
        er is niks in te stellen op dat vlak
        Het programma kent zo'n keuze niet
        Je kunt daar niets selecteren
        Ons pakket neemt automatisch wat het krijgt
        niet aanwezig
        Ik heb alle menu's bekeken, er is niets in te stellen
        Dat onderdeel bestaat bij deze leverancier niet volgens de helpdesk
        Deze app heeft geen instellingenpagina
        De maker zegt dat alles vanzelf meegaat, zonder optie
        Valt hier niet te regelen
        Geen mogelijkheid om bedrijven te kiezen in het pakket, dat weet ik zeker
        in dit programma kan je geen bedrijven kiezen
        alle menu's doorgespit, er bestaat niets dergelijks
        het is een eenvoudig scriptje, dat heeft geen opties
        leverancier zegt dat dat bij hen niet bestaat
        niet van toepassing bij ons pakket
        hij haalt gewoon op wat hij krijgt, je kan niks kiezen
        dat kan je in dit pakket nergens kiezen
        bestaat niet bij ons
        onze leverancier zegt dat zo'n knop niet bestaat
        dat soort instelling heeft ons pakket niet
        die optie heeft dit programma niet
        daar is niks in te stellen
        ik vind zo'n keuze nergens
    .stuck-where-to-select =
        waar kijk ik dat na
        hoe zie ik dat
        in welk scherm
        waar stel ik dat in
        waar kan ik dat instellen
        hoe stel ik dat in
        waar vind ik die instelling
        waar zet ik dat aan
        hoe zet ik die aan
        waar staat die instelling
        ik weet niet waar ik dat instel
        waar moet ik dat aanzetten
        waar kan ik dat zien
        op welk scherm moet ik dat nagaan
        ik kan die keuze in mijn rapporttool niet vinden
        is dat in Exact of in het pakket zelf?
        hoe heet dat tabblad
        waar zit het knopje voor een extra bedrijf
        Waar zou ik dat moeten zoeken in het pakket?
        Ik vind die instelling niet zo gauw
        Hoe kom ik bij dat keuzescherm
        ergens in de configuratie? welke pagina?
        In welk menu zit dat bij Invantive?
        Kan je me wijzen waar de bedrijven aan of uit gaan?
        Ons programma heeft zoveel tabbladen, ik weet niet waar te kijken
        Leg eens uit waar ik moet zijn
        onder welk menu zit dat
        ik weet dat het bestaat maar vind het niet terug
        hoe heet dat bij jullie, en waar klik ik
        we werken met Invantive Cloud, waar kijk ik dan
        mijn collega heeft dat ooit gedaan, ik zou niet weten waar
        waar zie ik dat in invantive cloud?
        heb geen idee waar in die app ik moet zijn
        waar zou zoiets moeten zitten?
        ben de instellingen doorgelopen maar vind het niet
        tandwieltje, schakelaar, verbinding... ik ben overal geweest maar weet niet waar ik op moet letten
        waar zou dat moeten staan in de app?
        hoe kom ik bij die instellingen
        waar moet ik dat zoeken in dat programma
        waar zit dat in visionplanner

new-administration-invisible_select-in-product =
    waar zet ik de nieuwe administratie aan in het product
    de nieuwe bv staat uit in de instellingen van het product
    in de instellingen van het pakket stond de nieuwe bv uit, aanzetten en dan?
    nieuwe bv stond uit in pakket
    Gevonden: ons programma haalde de nieuwe administratie gewoon niet op. Hoe maak ik dat in orde?
    nieuwe bv stond uit in de instellingen van het pakket
    aangevinkt in het programma, en dan verversen?
    Ha, in het planningspakket stond ons nieuwe filiaal nog uitgevinkt. Is aanzetten genoeg of moet ik ook iets ophalen?
    de nieuwe administratie staat uit in de instellingen van de app, zet ik die gewoon aan?
    gevonden: in het pakket was het nieuwe bedrijf niet aangevinkt. En dan opnieuw ophalen?
    nieuwe bv aanzetten in het programma zelf en dan
    de schakelaar voor het nieuwe dossier stond uit in onze app. aan gezet, wat nog meer
    in de app staat de nieuwe bv uitgevinkt, moet ik ze daar gewoon aanzetten?
    hoe zet ik de nieuwe bv aan in ons rapportagepakket
    nieuwe bv stond uit in het programma, gewoon aanvinken en opnieuw laden?
    Gevonden: in de app staat de nieuwe bv op uit. aanzetten en dan?
    Nieuw bedrijf stond niet geactiveerd in ons rapportagepakket, is aanvinken en opnieuw ophalen genoeg?
    in de app zelf stond het nieuwe dossier nog af, ik ga het daar opzetten, hoe gaat dat verder
    Ik heb gevonden dat je in de omzettool zelf filialen kunt aanvinken, Zwolle stond uit
    In Shiftbase staat de nieuwe lunchroom op uit, moet die gewoon aan en dan opnieuw ophalen?
    In de instellingen van het rapportageportaal staat de nieuwe klant uit, wat dan
    nieuwe bv staat uit in de instellingen van de tool, aanzetten dan maar?
    Exact staat open voor de nieuwe parochie, maar in het programma zelf is ze nog uitgevinkt
    De bonnenapp heeft zelf een vinkje per stichting en bij de nieuwste staat het uit
    in de instellingen van de scanner staat de nieuwe bv op uit, wat doe ik
    nieuwe vestiging staat nog niet aangevinkt in de urensoftware, en daarna verversen?
    in de connector staat de nieuwe bv op 'uit', wat nu
    De plugin kent een lijstje met administraties en de nieuwe is daar niet aangevinkt
    nieuwe filiaal staat in het pakket op niet ophalen
    nieuwe bv aanzetten in scanpakket
    in app zelf nieuwe bv aanvinken en ophalen
    In de instellingen van de planner staat de nieuwe vestiging uitgevinkt, is aanzetten genoeg?
    In de app staat de nieuwe administratie op uit, wat nu
    nieuwe vestiging staat uit in de app zelf, aanzetten volstaat?
    de nieuwe zaak staat in het pakket op 'uit', wat nu om hem op te halen
    Nieuwe bv stond in het programma zelf nog uit. Moet ik na het aanzetten nog verversen?
    In de planningssoftware zie ik een schakelaartje bij elke bv, bij de afsplitsing staat hij uit, is het dat
    in de app staat de nieuwe bv op uit, zet ik die gewoon aan
    De app mag bij de nieuwe bv, hij moet alleen nog in de tool zelf aangevinkt
    Ik heb het nieuwe bedrijf gevonden in de instellingen van de app, moet ik na het aanzetten nog iets ophalen?
    de app mag erbij, maar in de scantool zelf moet ik de nieuwe winkel denk ik nog aanzetten
    Het nieuwe dossier staat in het pakket uit, wat doe ik na het aanzetten
    in de tool staat een lijst met vinkjes, de nieuwe BV staat uit
    In het pakket staat de nieuwe bv uit, wat doe ik na het aanzetten?
    nieuwe bv staat uit in de tool zelf
    nieuwe bv in de app zelf aanvinken en dan
    In ons pakket staat de nieuwe bv uitgevinkt, en dan?
    De nieuwe bv stond uit in de tool zelf, hoe zet ik hem aan?
    Het nieuwe bedrijf staat uit in de instellingen van ons rapportageprogramma, ik wil het daar aanzetten.
    In de app staat de nieuwe bv uitgevinkt, is aanzetten genoeg om hem te zien?
    Moet ik de nieuwe bv in de instellingen van de app aanvinken en daarna opnieuw ophalen?
    De BV staat in Exact netjes bij de app, moet ik 'm in de app zelf ook nog ergens aanvinken?
    Moet ik in de app zelf een vinkje zetten voor de zojuist toegevoegde administratie?
    .done =
        ik heb hem aangezet
        aangezet
        hij staat nu aan
        staat aan
        ik heb de administratie aangevinkt
        bv 12 geactiveerd en opnieuw ingelezen
        op alles gezet
        schuifje omgezet, hij is aan het laden
        toegevoegd en vernieuwd
        regel met use all erin gezet
        leverancier heeft hem opengezet
        Bijgezet en opgehaald
        Hij staat nu aan
        ingeschakeld en ververst
        De nieuwe bv toegevoegd in het pakket
        Alles gekozen en een verse run gestart
        Gedaan, het laden is bezig
        Ik heb er een vinkje voor gezet en bewaard
        Is geactiveerd
        Klaar: ingesteld op alle bedrijven en gesynchroniseerd
        Ja, geregeld in de configuratie
        vinkje gezet en ververst
        hij staat nu op groen
        op alles gezet, dan zijn we ervan af
        de nieuwe bv ingeschakeld en een ophaalronde gedraaid
        toegevoegd in de definitie, draait
        en dan?
        was niet moeilijk, staat aan
        eindelijk toegevoegd en opgehaald
        aangevinkt en opgehaald
        ingesteld, hij is nu aan het laden
        Ik heb alle vennootschappen aangezet, wat nu?
        aangezet en gegevens opgehaald
        erbij gezet
        ja alles aangevinkt en ververst
        aangezet en ververst
        aangezet en opgehaald
        toegevoegd, sync loopt
        vinkje staat
    .stuck-where-to-select =
        waar stel ik dat in
        waar zet ik dat aan
        ik vind de instelling niet
        ik zie geen plek om bedrijven toe te voegen
        in welk menu van het pakket doe ik dat
        heel de instellingen doorgelopen, niets
        hoe voeg je hier een bv toe
        kan iemand me zeggen waar dat knopje zit
        Ik weet niet waar dat aangezet wordt
        Op welke pagina van het programma moet ik zijn?
        Kan de plek niet vinden om hem toe te voegen
        toevoegen? waar dan?
        Ik zie wel gebruikers en facturatie maar geen bedrijven in het menu
        Hoe heet die instelling ongeveer?
        Geen idee hoe je in ons pakket een bedrijf erbij zet
        Waar zit die databasedefinitie?
        ik wil hem aanzetten maar waar is die knop
        in welk scherm van het programma moet dat gebeuren
        nog niet aangezet want ik vind de plek niet
        is dat iets in de databank of in de verbinding?
        helpt iemand me aan het juiste menu
        maar waar voeg ik die dan toe
        op welk scherm voeg ik die dan toe
        ik zoek me suf naar die instelling
        geen idee waar ik dat moet aanzetten

new-administration-invisible_report-filters =
    houdt een filter in het rapport de nieuwe administratie tegen
    er staat misschien een vaste lijst met bedrijven in het rapport
    kan een filter de nieuwe administratie tegenhouden
    data van de nieuwe bv is er wel, maar het rapport laat hem niet zien
    De gegevens zijn opgehaald maar de nieuwe dochter ontbreekt in de grafieken. Wat kan dat zijn?
    vaste lijst in het rapport, nieuwe bv valt erbuiten?
    rapport verbergt nieuwe administratie
    De cijfers van de nieuwe dochter zitten in de bron, maar niet in de grafiek. Waar moet ik dan aan denken?
    kan een filter in het rapport de nieuwe bv verbergen
    Data is er volgens de beheerder wel, alleen mijn rapport toont het nieuwe bedrijf niet
    Collega ziet de cijfers van de nieuwe bv in de database staan, in mijn rapport niks. Waar zit dat dan?
    de data van de nieuwe bv wordt opgehaald, maar in het rapport zie ik hem niet. zou er een filter op staan?
    kan een vaste lijst van bedrijven in mijn excel de nieuwe tegenhouden
    Nieuwe administratie zit in de dataset en niet in de grafiek, hoe kan dat
    volgens mij zit er een vast lijstje met bedrijven in ons rapport en valt de nieuwe daarbuiten
    kan een filter in het rapport schuld zijn dat de nieuwe administratie ontbreekt
    rapport toont nieuwe bv niet, de app zelf wel. Filter?
    wie heeft er in dat rapport een selectie op bedrijven gezet, onze nieuwe valt eruit
    zou er een filter in mijn rapport zitten waardoor de nieuwe bv wegvalt
    Data is binnen maar het rapport laat de nieuwe bv niet zien, vaste lijst?
    excel pakt alleen de oude administraties
    kan een rapportfilter de oorzaak zijn dat de nieuwe administratie wegvalt
    Staat de nieuwe bv misschien wel in de data maar houdt mijn rapport hem eruit?
    Vaste lijst met bv's in het rapport, komt een nieuwe daar vanzelf in?
    Mogelijk zit er in ons dashboard een vaste lijst met bv's waardoor de nieuwe erbuiten valt, waar controleer ik dat
    De nieuwe zaak komt wel binnen in de data maar niet in het overzicht dat ik uitprint
    De ruwe data heeft de pizzeria, de grafiek niet
    Slagerij zit wel in de tabel maar niet in de grafiek van het omzetrapport
    Kan het zijn dat mijn rapport een vaste lijst met klantnummers heeft waardoor de nieuwe wegvalt
    data van de nieuwe bv zit in de database maar niet in het rapport
    in de bron is de nieuwe entiteit aanwezig, visueel niet
    Kan een vaste lijst van codes in mijn rapport de reden zijn dat de nieuwe administratie erbuiten valt?
    heeft mijn rapport misschien een vaste lijst met bedrijven waardoor de nieuwe niet meekomt
    kan het rapport zelf de nieuwe bv tegenhouden
    data van de nieuwe winkel zit wel in de dataset maar niet in de grafieken
    Zou er een selectie op bedrijf in het rapport zitten waardoor de nieuwe shop wegvalt?
    cijfers nieuwe filiaal komen wel binnen in de database, alleen niet in het overzicht van het bureau
    filter in rapport houdt nieuwe bv tegen?
    vaste lijst codes in excel, nieuwe bv ontbreekt
    Zou het rapport de nieuwe zaak tegenhouden met een vaste lijst codes?
    de verse bv zit wel in de brontabel maar niet in de grafieken
    ik verdenk een filter in ons rapport want de nieuwe bv staat er niet tussen
    Nieuwe BV zit in de brondata, maar niet in de grafieken. Kan een vast lijstje in het rapport de boosdoener zijn
    Kan het dat ons rapport een vast lijstje heeft en de nieuwe bv daarom niet toont
    de app laadt de nieuwe bv, alleen het rapport laat haar niet zien
    Zou een vaste lijst met bedrijven in ons rapport de nieuwe administratie kunnen tegenhouden?
    de nieuwe winkel is opgehaald maar staat niet in mijn Excel-rapport, zit daar een filter op
    app haalt de nieuwe BV wel op maar het rapport laat hem niet zien
    Komt de nieuwe entiteit wel binnen maar houdt het rapport hem tegen?
    zit er filter op nieuwe bv?
    zou er een filter in ons rapport zitten dat de nieuwe bv wegdrukt
    kan een vaste lijst in het rapport de reden zijn dat het nieuwe filiaal er niet in zit
    Hoe ga ik na of een selectie in het rapport de nieuwe administratie wegfiltert?
    Kan een filter in ons rapport de oorzaak zijn dat de nieuwe bv niet te zien is?
    Kan het zijn dat mijn rapport zelf de nieuwe administratie tegenhoudt?
    De bv zit wel in de dataset maar verschijnt niet in mijn grafieken.
    Mijn rapport leest alle administraties, maar de nieuwe is er tussenuit gefilterd denk ik.
    Alle rechten kloppen voor de nieuwe bv; kan het rapport zelf hem wegfilteren?
    Kan een slicer op bedrijf de reden zijn dat de nieuwe bv niet verschijnt?
    De nieuwe bv is opgehaald maar wordt in de rapportage nergens getoond, waar zit dat?
    Alles klopt in Exact en in de app, alleen in het rapport blijft het nieuwe bedrijf weg. Houdt iets het daar tegen?
    Zou er in het rapport zelf iets kunnen staan waardoor de nieuwe BV niet meedoet?
    .opt-filtered =
        er staat een filter op
        vast lijstje
        ja gefilterd
        er was een selectie
        filter gevonden
        hardcoded lijst
        ja er staat een filter
        ja
        er staat een filter
        er is een filter
        ja er staat een filter op
        er staat een vaste lijst
        een vaste lijst
        ja een filter
        hij filtert
        het rapport filtert
        er zit een filter op
        er zit een slicer op in power bi
        vaste lijst met codes gevonden!
        de slicer stond op drie bv's
        iemand heeft de codes hard in de query gezet
        ja, de draaitabel had een selectie
        in de bron staat in (1,2,3)
        er hing een beperking op
        vaste rij nummers gevonden
        Er zit inderdaad een slicer op bedrijf
        In de query staat een rijtje codes
        Ja, hij filtert op vijf bedrijven
        vaste lijst, helaas
        De maker van het rapport heeft de namen erin geklopt
        Een draaitabel waarin alleen de oude aangevinkt staan
        Onze consultant heeft destijds 101, 102 en 103 hard in de formule gezet
        Klopt, er is een selectie actief
        Daar zit het dus, de pagina toont alleen NL
        Filterstap gevonden in Power Query
        de stagiair heeft alle codes in de query getypt
        er staat een slicer op die enkel de tien oude toont
        iemand heeft vast ingebakken: bv 1 tot en met 10
        in cel B2 staat een opsomming van nummers, elf zit er niet bij
        ja, de draaitabel is ingeperkt
        Stom, mijn collega had er "alleen Q3-bedrijven" op gezet.
        iemand heeft de namen hard ingetikt
        er hangt een slicer op met bv-namen
        iemand heeft destijds vijf codes hard in de query gezet
        ja verdorie, codes 001 tot 004, en de nieuwe is 005
        in de pivot zijn enkel de codes van vorig jaar aangevinkt
        in power bi staat een selectie op drie bedrijven
        er zit een slicer op met vaste bv's
        in de query staan de nummers hard ingetypt
        niet zonder filter, er staat een lijst
    .opt-not-filtered =
        er staat geen filter op
        niks gefilterd
        alles staat open
        geen selectie
        zonder filter
        nee er staat geen filter
        nee
        geen filter
        er is geen filter
        ik zie geen filter
        er staat niks op filter
        nee geen filter
        niet gefilterd
        er zit geen filter op
        rapport toont alles wat binnenkomt
        slicers staan op alles
        geen beperking te bekennen
        query bekeken, daar is niets uitgesloten
        alle selecties leeggemaakt, nog steeds niks
        zonder voorwaarde
        Het rapport laat alles door
        Nergens een selectie ingesteld
        Geen slicer en geen rijtje codes te zien
        nee niks
        We nemen altijd alle rijen over zonder onderscheid
        Ik heb elke pagina nagekeken: geen beperking
        De query heeft geen enkele stap op bedrijf
        Onze Excel toont gewoon alles wat binnenkomt
        Gecheckt met de maker, er wordt niet geselecteerd
        Het ligt niet daaraan, alle vinkjes zijn leeg
        ik haal alles ongezeefd binnen
        alle knoppen staan op alles
        geen slicer, geen where, niks
        er stond er een, die heb ik vorige maand al weggehaald
        rechtstreeks uit de tabel, niets ertussen
        Er is niets gefilterd, ik zie alles ongeselecteerd.
        geen
        niks wat tegenhoudt
        het rapport toont altijd alles
        geen enkele selectie
        de pagina is ongefilterd volgens onze controller
        wij werken niet met een rapport
        nergens een filter
        nee alles staat op alles
    .stuck-where-is-filter =
        waar vind ik zo'n filter
        waar zit dat filter
        waar zie ik een filter
        hoe weet ik of er een filter is
        waar staat het filter
        ik weet niet waar het filter zit
        welk filter
        ik vind geen filter waar zoek ik
        hoe vind ik het filter
        waar moet ik kijken
        ik heb dit rapport niet zelf gebouwd, waar kijk ik
        hoe herken ik zo'n beperking in Excel
        op welke plek in Power BI zit dat verstopt
        zit dat in de query of in de pagina?
        geen verstand van rapporten, wijs me de weg
        Hoe zie ik of er zoiets op staat?
        Waar moet ik kijken in het bestand?
        Ik ken niks van Power BI, waar zit dat
        filter? waar?
        In welk venster vind ik die selectie terug?
        Het rapport is door iemand anders gemaakt, ik weet niet waar ik dat moet zoeken
        Is dat in de bron of in de grafiek?
        Leg uit hoe je zo'n beperking opspoort in Excel
        ik heb het rapport niet gebouwd, hoe kijk ik dat na
        waar in Power BI zie je zoiets
        of er eentje staat weet ik niet, waar zou die zitten
        moet ik in het blad zoeken of in de query erachter
        laat me eens zien waar ze dat verstoppen
        hoe vind ik zoiets in power bi
        in excel weet ik dat filter niet te vinden
        waar kijk ik dat na in excel
        hoe zie ik zoiets, ik ben geen power bi man
        de maker van het rapport is weg en ik vind er geen knoppen in
        hoe vind ik die lijst in mijn excel
        waar moet ik dan kijken in excel

new-administration-invisible_remove-filter =
    hoe pas ik het filter aan zodat de nieuwe bv meekomt
    ik heb het filter gevonden dat de administratie weglaat, wat nu
    er stond inderdaad een vaste lijst van bedrijven in het rapport, wat pas ik aan voor de nieuwe
    vaste lijst, nieuwe bv erbij
    Het rapport filterde op de bedrijven van vorig jaar. Moet ik het filter weghalen of het nieuwe bedrijf toevoegen?
    er staat een vaste lijst met bv's in het rapport, hoe krijg ik de nieuwe erbij
    filter gevonden dat de nieuwe bv weglaat, weghalen of aanvullen?
    er staat een filter met 6 bedrijven in mijn rapport, hoe krijg ik nummer 7 erbij
    filter gevonden dat de nieuwe administratie tegenhoudt. weghalen of aanvullen?
    draaitabel had een selectie zonder de nieuwe stichting, wat doe ik daar het beste mee
    Gevonden: filter op administratiecode 1 t/m 6, nieuwe is 7. Wat nu?
    filter gevonden met oude bv's, hoe krijg ik de nieuwe erbij
    er staat een vaste selectie in het rapport, weghalen of bijwerken voor de nieuwe administratie?
    Ik heb het filter gevonden dat de nieuwe bv tegenhoudt, wat pas ik aan?
    filter op administratie helemaal weghalen of de nieuwe erbij zetten, wat is het beste
    Rapport heeft een hard lijstje filiaalcodes, nieuw filiaal erbij zetten, hoe?
    In het rapport staat een vaste rij van drie winkels, nu zijn we met vier
    In het overzicht staat een lijstje met codes van de vier oude winkels, daar moet de vijfde bij zeker?
    er zit een filter met codes in mijn rapport, moet ik de nieuwe bv daar gewoon bijzetten?
    rapport heeft een vaste lijst met bv-codes, nieuwe moet erbij
    Ik heb de filter gevonden die de nieuwe kerk weghoudt, weggooien of aanvullen?
    Het rapport heeft een vast rijtje van zes stichtingen, hoe krijg ik nummer zeven erin?
    filter met vier bv-codes gevonden in mijn sheet, de vijfde nieuwe moet erbij
    ik zie in het rapport een vaste reeks bedrijven, hoe zet ik de nieuwe erbij
    Mijn rapport filtert op administratie 1 t/m 4 en de nieuwe is 5, hoe zet ik die erbij
    filter op winkelcodes gevonden, nieuwe erbij of filter weg?
    filter gevonden, nieuwe bv erbij zetten
    Vaste lijst met administratiecodes in het rapport gevonden, hoe krijg ik de nieuwe erbij
    ik heb het filter gevonden dat onze nieuwe bv tegenhoudt, gewoon weghalen of er iets bijzetten?
    Mag ik het filter in het rapport gewoon weghalen zodat de nieuwe bv meekomt?
    In het filter staan zes codes, hoe krijg ik de nieuwe bv er als zevende in
    Er stond inderdaad een vaste lijst met zes bv's in het rapport, de zevende moet erbij, wat doe ik daarmee
    nieuwe bv toevoegen aan het rapportfilter of dat filter helemaal weghalen, wat is beter
    Wat doe ik met het filter dat onze nieuwe BV uit het rapport houdt, aanvullen of weggooien?
    Het rapport laat alleen een vast rijtje bedrijven door, hoe pas ik dat aan voor de nieuwe?
    In mijn rapport staat een vaste lijst met administratiecodes, hoe krijg ik de nieuwe erin?
    In onze M-code staan vaste divisienummers en de nieuwe wordt dus overgeslagen, wat wijzig ik?
    Er staat een vaste lijst met administratiecodes in mijn rapport, wat doe ik ermee zodat de nieuwe bv meekomt?
    er zit een vaste lijst in mijn rapport zonder de nieuwe winkel, wat doe ik daarmee
    De vaste lijst in het dashboard kent de nieuwe bv niet, pas ik die aan of haal ik hem weg
    gevonden: vaste lijst met codes, wat doe ik daarmee zodat nieuwe BV's meekomen
    Er zit inderdaad een vaste lijst in het rapport die de nieuwe bv tegenhoudt, wat doe ik ermee?
    vaste lijst in rapport, nieuwe bv erbij zetten
    er staat een vaste lijst in het rapport, hoe krijg ik de nieuwe bv erin
    er staat een filter op bv-code in het rapport, de nieuwe zit daar niet in
    In mijn rapport zit een vast filter op bedrijven dat de nieuwe tegenhoudt, aanvullen of weggooien?
    In het rapport staat een vaste lijst met bv's, hoe krijg ik de nieuwe daarbij?
    In ons Excelrapport staat een vaste lijst met administraties, hoe komt de nieuwe erbij?
    In de rapportage zijn de administratiecodes met de hand ingetikt, moet de nieuwe daar dan bij?
    In het rapport staat een vaste selectie van bedrijven, wat moet ik daarmee om de nieuwe BV te zien?
    .done =
        filter eraf
        filter aangepast
        toegevoegd aan het filter
        ik heb het filter aangepast
        filter weg
        filter verwijderd
        het filter is aangepast
        filter staat uit
        selectie uitgezet en ververst
        code 12 erbij gezet in de lijst
        slicer op alles gezet
        stap verwijderd uit de query
        where-regel eruit gesloopt
        rapport vernieuwd zonder beperking
        Weggehaald en ververst
        De code erbij gezet in de lijst
        Ik heb de slicer op alles gezet
        Aangepast, het rapport wordt herladen
        In de query de nieuwe bv toegevoegd en opnieuw geladen
        Gedaan, het vinkje staat erbij
        Die beperking is nu weg
        Stap verwijderd uit Power Query
        Klaar, de pivot neemt hem mee
        nummer elf erbij gezet en ververst
        slicer staat nu op alles
        de where-regel eruit gehaald
        opgeslagen en opnieuw geladen
        hij zeeft niets meer uit
        niet meer gefilterd
        filter eraf gegooid
        code 005 bijgezet en ververst
        Het rapport is bijgewerkt, dank u.
        weg ermee, rapport is opnieuw geladen
        code erbij gezet
    .stuck-where-is-filter =
        waar zit dat filter
        ik vind het filter niet
        waar is het filter
        hij zit er, maar ik krijg hem niet te pakken
        waar moet ik dat in de draaitabel aanpassen
        in welke stap van de query staat dat
        collega bouwde dit, waar heeft hij dat gezet
        zoek me suf naar die selectie
        Ik weet dat er een selectie op zit, maar waar verander ik die?
        Kan dat filter niet terugvinden in het bestand
        Hoe open je de query?
        waar zit dat ding
        Op welke plek pas ik de lijst met codes aan?
        De slicer is verborgen denk ik, ik zie hem niet
        In onze Excel is het ergens weggestopt, hoe vind ik dat
        Ik krijg geen filterpaneel te zien
        ik weet dat er iets zeeft maar vind het niet om het weg te halen
        waar moet ik die code bijtypen
        nog niet aangepast, want ik zie niet waar
        in welk tabblad stel je dat bij
        hoe kom ik bij die selectie, alles is beveiligd door de maker
        hoe kom ik bij dat filter
        ik krijg die slicer niet gevonden
        ik vind dat filter niet meer terug, waar zit het
        waar pas ik dat aan dan

new-administration-invisible_prove-by-hand =
    hoe zie ik of de nieuwe administratie er nu is
    nee, ik zie de nieuwe administratie nog niet
    hoe weet ik dat die nieuwe bv er nu echt in zit en niet alleen in de instellingen
    nieuwe bv zichtbaar na verversen?
    Ik heb overal de nieuwe administratie aangezet. Waaraan zie ik dat het rapport haar nu meeneemt?
    hoe controleer ik of de nieuwe administratie nu wel doorkomt
    alles aangepast voor de nieuwe bv, hoe test ik nu of hij er staat
    moet ik het rapport verversen om te zien of de nieuwe administratie doorkomt
    Filter is weg en de app mag erbij. Wat moet ik nu doen om te zien of het gelukt is met het nieuwe bedrijf?
    Is verversen genoeg of moet ik de app opnieuw openen om die nieuwe administratie te zien, alles staat nu goed
    hoe weet ik of de nieuwe bv nu wel meekomt na al die aanpassingen
    verversen en dan? wil zien of het nieuwe dossier erin staat
    alles ingesteld voor de nieuwe bv, waar kijk ik nu of hij meekomt?
    Alles ververst, hoe zie ik dat de nieuwe winkel er nu echt bij staat met cijfers?
    Alles aangepast voor het nieuwe dossier, hoe controleer ik of hij er nu echt bij staat met cijfers
    filter en instelling aangepast, hoe check ik dat de nieuwe bv nu meedoet
    Ik heb van alles veranderd voor de nieuwe vereniging, hoe kijk ik of ze nu wel meekomt?
    alles aangepast voor de nieuwe bv, wat moet ik verversen om te kijken of hij er nu is
    Nieuwe winkel overal aangezet, hoe check ik of hij nu echt in de app zit?
    nieuwe filiaal aangezet, ververst, wat hoor ik nu te zien
    ververst, nieuwe bv zichtbaar? waar kijken
    Alles aangezet voor de nieuwe bv, waar kijk ik nu of ze in het rapport verschijnt
    Wat moet ik verversen om te zien of de nieuwe administratie nu in het rapport zit?
    Nieuw dossier overal aangezet, hoe zie ik nu of het meekomt
    hoe controleer ik of de nieuwe BV nu echt meekomt
    nieuwe bv aangezet, hoe kijk ik of t nu lukt
    hoe controleer ik na alle aanpassingen of de nieuwe bv nu echt in het rapport zit
    Alles voor de nieuwe administratie aangezet, wat moet ik verversen om hem te zien?
    .opt-visible =
        daar is hij
        ja zichtbaar
        verschenen
        staat ertussen
        eindelijk
        ja ik zie de administratie
        ja
        ik zie hem
        ja ik zie hem nu
        hij staat er
        nu wel
        ja hij staat er nu
        ja nu zie ik hem
        hij is er
        zichtbaar
        het werkt
        gelukt
        bv 12 staat in het dashboard met omzet en al
        de cijfers kloppen met Exact
        hoera, daar is ie
        facturen van de nieuwe komen binnen
        nu telt hij mee
        yes, gelukt
        Daar is hij!
        De nieuwe bv staat in het rapport met omzet en al
        Ja nu verschijnt hij tussen de andere
        Ik zie de boekingen van de nieuwe vestiging
        Na verversen kwam het bedrijf tevoorschijn
        Alles zichtbaar, bedankt
        Top, hij doet mee in de consolidatie
        De cijfers kloppen en de dochter is erbij
        Eindelijk in beeld
        de eerste facturen van de nieuwe staan in mijn overzicht
        hij is er, elfde kolom
        joepie
        hij dook op na het verversen, met cijfers en al
        nu is de groep compleet
        staat er nu
        ontbreekt niet meer
        niet meer weg
        zie hem, met cijfers
        geen leeg rapport meer, de nieuwe bv staat erin
        daar istie dan eindelijk
        eindelijk, daar is ie
        joepie, hij staat er
        ik zie zowel de naam als de boekingen
        nu wel!!
        mijn collega belt net: bv vijf heeft omzet in het dashboard!
        ja daar is ie, met cijfers
        yes, eindelijk zie ik Gent verschijnen
        joepie hij staat erin met cijfers
        nieuwe bv zit in het rapport
    .opt-not-visible =
        ik zie ze allemaal behalve de nieuwe
        alles behalve de nieuwe
        nog niks
        nog onzichtbaar
        zie hem nog niet
        niet verschenen
        leeg
        nee nog niet
        nee
        nog niet
        nog steeds niet
        ik zie hem niet
        hij staat er niet
        nog altijd niet
        nee nog steeds niet te zien
        niet te zien
        nee ik zie hem niet
        helaas niet
        nog altijd elf bedrijven in plaats van twaalf
        ververst, herstart, en weer niks
        rapport is exact hetzelfde als daarnet
        hij blijft weg
        helaas pindakaas
        't verandert niet
        Nog altijd niet
        Hij blijft onzichtbaar
        Ververst, herstart, en nog ontbreekt hij
        geen spoor
        Het bedrijf komt niet in de rapportage voor
        Alle stappen gedaan zonder resultaat
        De oude drie wel, de nieuwe weer niet
        Helaas pindakaas
        Dezelfde situatie als toen ik begon
        Waarom zie ik hem nou nog niet?
        ververst, heropend, nog steeds tien kolommen
        geen verschil met daarnet
        hij blijft spoorloos
        de naam ontbreekt nog altijd in mijn keuzelijst
        helaas, ook na een nacht verversen niet
        helaas niks van de nieuwe
        forbidden op die nieuwe bv
        nog steeds leeg waar hij zou moeten staan
        ververst, heropend, uitgelogd, ingelogd... noppes
        niet dus
        blijft weg
        nog steeds dezelfde vier bedrijven
        eerlijk gezegd geen verschil
        tussen de holding en werkmij 4 zit nog altijd een gat
        nog steeds niks
        nee zelfde als eerst
        zie m nog steeds nergens
        geen spoor van
    .opt-cannot-test =
        ik kan het nu niet proberen
        kan ik niet testen
        weet ik niet
        verversen gebeurt pas vannacht
        Power BI zit op de laptop van een collega
        dat kan ik pas maandag bekijken
        ik heb zelf geen toegang tot het rapport
        er zijn nog geen boekingen, valt niets te zien
        moet wachten op de leverancier
        Het rapport ververst pas morgenochtend
        Ik heb hier geen toegang tot het dashboard
        dat moet ik later nagaan
        Verversen mag alleen de controller
        Niet mogelijk vandaag, de gateway ligt eruit
        Ik wacht op de nachtelijke run
        Daar heb ik de rechten niet voor, mijn manager wel
        straks, ik moet weg
        De nieuwe import staat voor zondag gepland
        Momenteel kan ik dat niet vaststellen.
        de verversing staat gepland om twee uur vannacht
        rapport is van de controller, zij is er morgen
        nu geen toegang tot Power BI, licentie wordt geregeld
        ik zit op mijn telefoon, later
        moet eerst nog iemand het bestand vrijgeven
        geen idee
        kan ik niet proberen
        niet te openen voor mij
        ik werk hier niet meer
        de refresh loopt pas vannacht
        dat zal voor morgen zijn, de laptop staat op kantoor
        nu niet te proberen, systeem ligt eruit
        rapport wordt pas vannacht ververst
    .stuck-empty-list =
        ik zie een lege lijst
        de lijst is leeg
        lege lijst
        naam staat er, maar er hangt niks onder
        hij verschijnt, alleen zonder één boeking
        blanco tabel bij de nieuwe
        wel zichtbaar, geen regels
        alles op nul bij dat bedrijf
        De naam staat er, maar zonder één boeking
        Er komt een lege tabel, geen fout
        Het bedrijf is gekozen en toont nul regels
        blanco pagina
        Hij zegt niks en laat niks zien
        Rapport is leeg maar er is geen waarschuwing
        Waarom krijg ik een lege lijst en geen melding?
        De regels ontbreken allemaal en toch loopt hij foutloos
        de naam staat er wel, de kolom is leeg
        hij verschijnt in de keuze maar met nul regels, geen fout
        is dit nu goed? hij is er, zonder één cijfer
        ik kan hem aanklikken en dan blijft het wit
        geen melding, geen regels
        de naam zie ik maar er staat niks in, geen foutmelding
        wel de naam, geen bedragen, alles leeg
        leeg blad zonder foutmelding
        de kolommen staan er maar er staat geen enkele regel onder
        de lijst blijft leeg zonder dat er een fout komt
        lege tabel, geen foutmelding
        kolommen staan er maar geen regels

new-administration-invisible_check-user =
    kun je nakijken of de gebruiker de nieuwe administratie ziet
    ziet de gebruiker van de koppeling de nieuwe administratie wel
    kan wegwijs opvragen of de gebruiker de nieuwe administratie ziet
    haal jij eens de lijst met administraties op, ik wil weten of de nieuwe bv er voor onze koppelgebruiker in zit
    controleer of de user bij het nieuwe dossier mag
    kan je opvragen of de gebruiker van de app de nieuwe bv al ziet
    Haal eens de lijst op van administraties, ik wil weten of de nieuwe ertussen zit
    staat mijn nieuwe dossier in wat exact aan de app-gebruiker teruggeeft
    Kun jij nakijken of de gebruiker van de kassa de nieuwe winkel wel kan zien?
    kan jij nagaan of de gebruiker van de app de nieuwe administratie wel ziet
    kun je nakijken welke administraties de user krijgt, nieuwe mist
    Hoe kijk ik of de login achter het rapport de nieuwe vennootschap zelf wel ziet
    Kijk jij even of de gebruiker van de app de nieuwe administratie ziet
    ik wil alleen nagaan of de gebruiker de nieuwe BV heeft
    kan koppelgebruiker nieuwe bv eigenlijk zien, check jij dat
    Hoe kijk ik na of de koppelgebruiker zelf de verse administratie wel ziet?
    Hoe controleer ik of de koppelgebruiker de verse administratie wel kan openen?
    .check =
        ja graag even checken
        haal de lijst maar op
        kijk gerust
        ja vraag op, ben benieuwd
    .plan =
        wat wordt er precies verstuurd, toon dat eerst
        wat stuurt ge dan door? dat zien graag
    .by-hand =
        ik ga zelf bij die gebruiker kijken
        nee, doen we met de hand
        zelf kijken gaat rapper
        we zijn niet gekoppeld met wegwijs

new-administration-invisible_check-app =
    kijk na of de app de nieuwe administratie ziet
    ziet de app de nieuwe administratie al
    vraag eens op welke administraties de app terugkrijgt, zit de nieuwe erin?
    gebruiker kan het nieuwe bedrijf kiezen, kun jij nu kijken of ook de app het ziet
    Ik wil dat jullie nagaan of de app de nieuwe vestiging teruggekregen heeft van Exact.
    laat mij eerst weten of de nieuwe bv bij de app terugkomt, kun je dat zelf uitlezen?
    vraag eens op of de app de nieuwe bv al doorkrijgt
    gebruiker ziet het nieuwe dossier, maar krijgt de app het ook?
    laat zien welke administraties de app nu ziet, ik mis de nieuwste klant
    kijk na of app nieuwe bv al ziet
    Kun jij ophalen of de nieuwe klant bij de app in beeld is
    hoe laat ik controleren welke BV's de app ziet, de nieuwe mist
    kan je kijken of app de nieuwe administratie ziet
    Kun je controleren of de app de administratie ziet die gisteren is aangemaakt?
    Waar kijk ik of de app de nieuw opgerichte BV eigenlijk wel mag zien?
    Hoe laat ik nagaan of de app zelf de net aangemaakte BV binnenkrijgt?
    .check =
        toe maar
        doe die controle maar even
        kijk maar na maar verander niks hoor
        doe maar opvragen
    .plan =
        eerst wil ik de aanvraag zelf zien
        wat stuur je op? laten zien
        laat eerst zien wat er verstuurd wordt, we hebben een privacyreglement
    .by-hand =
        hoeft niet, ik bekijk het in exact
        zelf kijken vertrouw ik meer
        ik ga zelf kijken

new-administration-invisible_visible =
    de nieuwe administratie is nu te zien, ben ik klaar
    gelukt, de nieuwe bv staat er
    De nieuwe BV staat er eindelijk. Hoe zorg ik dat de volgende vanzelf zichtbaar wordt?
    gelukt met het verse bedrijf; kan ik dit bij de eerstvolgende oprichting overslaan?
    de app toont de nieuwe BV nu; kies ik voortaan alle huidige en toekomstige?
    Eindelijk staat de nieuwe administratie in de app. Wat stel ik in zodat we dit niet elk jaar hebben?
    nieuwe bv zichtbaar gekregen, hoe voorkom ik herhaling
    ja nu zie ik de nieuwe bv! kan dat volgende keer ook vanzelf?
    volgende nieuwe bv automatisch
    Onze nieuwe administratie staat eindelijk in het dashboard. Wat kan ik doen zodat de volgende meteen meekomt?
    nieuwe bv is er nu, hoe voorkom ik dit volgende keer
    Yes hij staat erbij! Moet ik dit elke keer doen bij een nieuw bedrijf?
    gelukt! moet ik voor de volgende bv weer dit hele rondje doen?
    de nieuwe bv is er nu! hoe voorkom ik dat ik dit bij elke volgende weer moet doen
    nieuwe administratie staat er eindelijk in, kan het voortaan automatisch
    gelukt, ik zie het nieuwe bedrijf. nog iets te doen?
    nieuwe bv is nu eindelijk te zien. Hoe voorkom ik dat bij de volgende?
    gelukt, nieuwe bv staat erin! hoe hoef ik dit bij nummer negen niet weer te doen
    nieuwe bv is er nu, hoe voorkom ik dit bij de volgende
    Gelukt, de administratie staat in het rapport. Wij krijgen er dit jaar nog vijf, gaat dat dan vanzelf?
    De nieuwe bv is er eindelijk, hoe voorkom ik deze ellende bij de volgende?
    Het werkt, verse administratie staat in het rapport. We krijgen er in het voorjaar nog drie, moet ik dan telkens weer?
    Zwolle is er eindelijk, maar hoe voorkom ik dit gedoe bij filiaal Assen?
    De nieuwe vestiging is er nu in het dashboard! Moet ik bij de volgende opening dit hele gedoe weer doen?
    Joepie de nieuwe studio staat er, kunnen we zorgen dat toekomstige er vanzelf bij komen?
    De nieuwe klant staat er nu in. We krijgen er elke week een paar bij, kan dat de volgende keer automatisch?
    nieuwe bv is er, hoe voorkomen we dit gedoe bij de volgende oprichting
    De nieuwe stichting is er nu eindelijk, hoe voorkom ik dat gedoe bij de volgende?
    nieuwe bv staat er eindelijk in, hoe voorkom ik dit gedoe bij de volgende oprichting
    de nieuwe bv is eindelijk zichtbaar, we richten er volgend jaar nog drie op
    de nieuwe bv staat er nu in. Kan ik regelen dat de volgende er automatisch bij komt?
    nieuwe bv nu wel te zien, voortaan automatisch?
    De nieuwe bv staat er nu in. Hoe voorkom ik dat we dit bij de volgende weer moeten doen?
    Nieuwe bv staat er eindelijk in, hoe voorkom ik dit gedoe bij de volgende
    de nieuwe bv is er eindelijk in het dashboard, hoe vermijd ik dat gezoek bij de volgende
    Hij staat er nu, maar moet ik dit bij iedere volgende BV herhalen of kan dat in één keer goed
    De nieuwe bv is nu te zien. Hoe voorkom ik dit gedoe bij de volgende?
    De nieuwe bv is er eindelijk. Wat doe ik zodat de volgende vanzelf meekomt?
    De nieuwe bv staat er nu in! Moet ik dit volgende keer weer allemaal doen
    De nieuwe BV is eindelijk zichtbaar; hoe voorkom ik dit gedoe bij de volgende?
    De nieuwe administratie is nu te zien; hoe zorg ik dat de volgende vanzelf meekomt?
    we openen elk jaar een kraam erbij, hoe zorg ik dat de app een nieuwe zaak voortaan vanzelf meeneemt
    De nieuwe klant is nu zichtbaar, hoe voorkom ik dit gedoe bij de volgende
    eindelijk zichtbaar, hoe zorg ik dat de volgende BV vanzelf meekomt
    De nieuwe bv is er. Hoe voorkom ik dit bij de volgende oprichting?
    nieuwe bv zichtbaar, volgende keer vanzelf?
    nieuwe bv is eindelijk zichtbaar, hoe voorkom ik dit bij de volgende
    de nieuwe bv is er! hoe zorg ik dat de volgende er vanzelf bij komt
    Hoe voorkom ik dat elke volgende nieuwe bv weer ontbreekt?
    De nieuwe klant is er nu. Hoe voorkom ik dit gedoe bij de volgende administratie?
    Hoe voorkom ik dat ik bij elke nieuwe bv weer moet uitzoeken waarom de app hem niet ziet?
    De nieuwe bv is nu zichtbaar in de app, hoe zorg ik dat de volgende vanzelf meekomt?
    Nieuwe administratie staat er eindelijk, kan een volgende vanzelf zichtbaar worden?
    De nieuwe bv komt er nu wel door. Kan ik ervoor zorgen dat de volgende vanzelf meekomt?
    .opt-change-administrations =
        volgende keer vanzelf graag, zet op alle
        er komen er nog drie bij dit jaar
        ik wil alle administraties kiezen voor die app
        hoe maak ik dat nieuwe automatisch meedoen
        keuze aanpassen naar alles
        elke maand een nieuwe bv, dus ja
        hoe kies ik "alle huidige en toekomstige"
        we richten elk kwartaal een nieuwe bv op, hoe regel ik dat voortaan alles meekomt
        waar vink ik die toekomstige aan
        de app mag eigenlijk bij teveel, ik wil er een af
        zet hem dan maar meteen op alles, huidig en toekomstig
        ik wil de keuze van de app nog bijstellen
        zet hem dan meteen op alle toekomstige
    .finish =
        hij staat erin, klaar
        opgelost, hartelijk dank
        meer hoef ik niet
        geregeld, fijne dag
        geweldig, klaar
        geen vragen meer

new-administration-invisible_not-proven =
    ik heb het aangepast maar kan nog niet zien of de nieuwe administratie er is
    aangepast voor de nieuwe bv, maar nog niet bewezen
    ik heb van alles aangezet voor de nieuwe bv maar het rapport ververst pas vannacht
    nieuwe bv nog niet te controleren
    Alle lagen voor de nieuwe administratie zijn bekeken. Ik kan nu niet verversen; wanneer kijk ik of het goed is?
    rechten voor nieuwe bv aangepast, kan nog niet verversen
    ik heb overal de nieuwe bv aangezet maar het rapport ververst pas vannacht, hoe weet ik of het goed is
    kan vandaag niet kijken of het nieuwe bedrijf zichtbaar is, ben ik klaar?
    Alle lagen nagelopen voor het nieuwe dossier, alleen heb ik zelf geen toegang tot Power BI. Hoe nu verder?
    instellingen voor nieuwe bv aangepast maar rapport ververst pas vannacht
    alles aangezet voor het nieuwe dossier, nog niet gezien of het werkt
    ik heb de rechten voor de nieuwe bv aangepast maar de verversing draait pas vannacht
    Aangepast dat de nieuwe administratie meekomt, kan nu niet kijken of het klopt?
    nieuwe vestiging overal aangezet, maar het rapport ververst pas vannacht
    Ik heb de nieuwe zaak overal aangezet, maar het dashboard ververst pas vannacht
    De bezorg-bv is overal aangezet maar de scanapp synchroniseert pas morgen
    alles aangezet voor de nieuwe entiteit, cube wordt vannacht pas verwerkt
    Ik heb het nieuwe dossier overal aangezet, maar het rapport ververst pas zondag. En dan?
    nieuw bedrijf aangevinkt maar het rapport ververst pas vannacht
    heb de nieuwe bv in alle lagen goed gezet, kan pas na het weekend verversen
    ik heb de nieuwe winkel toegevoegd maar de dataset ververst pas vannacht
    alles gedaan voor het nieuwe filiaal, alleen draait de verversing pas in het weekend
    alles aangepast voor nieuwe bv, refresh is vannacht
    Ik heb alles aangepast voor de nieuwe bv, het rapport ververst pas vannacht, wat controleer ik morgen?
    Nieuwe bv overal toegevoegd, verversing pas vannacht, is het gelukt?
    aangepast voor de nieuwe bv maar het dashboard ververst pas vannacht
    nieuwe BV overal aangezet, maar het rapport ververst pas morgenochtend
    Voor de nieuwe bv van alles aangezet, rapport ververst pas vannacht. Wanneer weet ik of het helpt?
    Ik heb de nieuwe bv aangezet, het rapport ververst vannacht pas
    Nieuwe bv aangezet overal, het rapport ververst pas vannacht, wat nu
    alles bijgezet voor de nieuwe bv maar rapport ververst pas vannacht
    Ik heb van alles aangepast voor de nieuwe BV, maar het rapport ververst pas vannacht. Wanneer weet ik het?
    Ik heb de nieuwe bv toegevoegd, maar het rapport ververst morgen pas; wat moet ik dan zien?
    de nieuwe winkel aangezet in de app, nog niet kunnen kijken
    Alle lagen voor het nieuwe dossier goed gezet, verversing is pas vannacht
    nieuwe BV aangezet, ververst pas vannacht
    Van alles aangepast voor de nieuwe bv, rapport ververst pas vannacht
    aangepast voor nieuwe bv, pas morgen verversing
    nieuwe bv overal aangezet, verversing is pas vannacht
    Ik heb alles voor de nieuwe bv goedgezet maar het rapport ververst pas vannacht, hoe weet ik dan dat het werkt?
    Ik heb alles aangezet voor de nieuwe administratie maar de verversing loopt pas vannacht.
    Ik heb de nieuwe administratie toegevoegd maar het rapport ververst pas vannacht, hoe weet ik of het gelukt is?
    Ik heb de app en het filter aangepast voor de nieuwe BV maar de verversing is pas vannacht.
    .finish =
        ok verder niks
        kijk ik morgen op kantoor, dag
        is goed zo
        ok is goed

new-administration-invisible_not-in-subscription =
    de nieuwe administratie zit niet in het abonnement
    de nieuwe bv staat onder een ander abonnement, wat dan
    zelfs de hoofdgebruiker ziet de nieuwe administratie niet, bij wie moeten we zijn
    nieuwe bv nergens te kiezen, ook niet door de eigenaar van het abonnement
    Niemand van ons kan de zojuist aangemaakte onderneming openen. Waar kan ze terechtgekomen zijn?
    nieuwe administratie weg voor iedereen, ook hoofdgebruiker
    Zelfs onze hoofdgebruiker kan de nieuwe BV niet kiezen. Waar kan die dan aangemaakt zijn?
    verse administratie door niemand te selecteren, zit hij in een ander abonnement?
    De boekhouder zegt dat de nieuwe BV klaarstaat maar geen van ons ziet hem in Exact zelf. Bij wie moet ik zijn?
    nieuwe administratie bij niemand in het rijtje linksboven, ook niet bij de hoofdgebruiker
    hoofdgebruiker ziet nieuwe bv niet, aan wie vragen die hem maakte?
    zelfs onze hoofdgebruiker kan de nieuwe bv nergens kiezen
    nieuwe bv bij niemand te zien
    De nieuwe administratie bestaat volgens de boekhouder, maar niemand van ons ziet haar in Exact. Zit ze in een ander abonnement?
    ook de hoofdgebruiker ziet de nieuwe bv niet
    Niemand in ons Exact kan de nieuwe administratie kiezen. Staat die ergens anders?
    De directeur is hoofdgebruiker en kan het nieuwe bedrijf ook nergens aanklikken
    zelfs de hoofdgebruiker ziet het nieuwe bedrijf niet in exact
    niemand bij ons kan de nieuwe administratie kiezen, ook de baas niet met zijn hoofdaccount
    De nieuwe bv is door de boekhouder aangemaakt, en onze hoofdgebruiker kan hem niet openen. Zit die dan in een ander abonnement?
    zelfs de hoofdgebruiker kan de nieuwe administratie niet kiezen in exact zelf
    De nieuwe bv is door de accountant aangemaakt en niemand bij ons ziet ze in Exact, hoofdgebruiker incluis
    onze baas (hoofdgebruiker) ziet dat dossier ook niet linksboven. hoort dat wel bij ons abonnement?
    zelfs de hoofdgebruiker ziet de nieuwe bv niet in exact
    De boekhouder heeft een administratie aangemaakt maar niemand bij ons kan hem kiezen
    nieuwe bv in een ander abonnement gezet, kan de app er dan bij
    Zelfs de hoofdgebruiker kan de nieuwe bv niet kiezen linksboven
    Niemand bij ons, ook de baas niet, ziet de pas aangemaakte administratie in Exact zelf
    De boekhouder zegt dat het dossier er is, maar in heel ons Exact vinden we het niet terug
    Nieuwe bv onvindbaar voor iedereen in ons abonnement
    Onze beheerder met alle rechten kan die nieuwe firma niet openen. Waar kan ze dan zitten?
    De nieuwe administratie bestaat schijnbaar in een ander contract, bij wie moet ik zijn.
    De eigenaar met alle rechten zoekt zich suf: de pas opgerichte vennootschap staat niet in zijn keuzelijst linksboven.
    Zelfs onze hoofdgebruiker ziet de overgenomen BV niet staan
    De nieuwe foodtruck-bv is voor niemand te kiezen, ook niet voor de hoofdgebruiker
    Zelfs de zaakvoerder kan de nieuwe frituur niet openen in Exact
    zelfs de hoofdgebruiker kan het nieuwe dossier niet vinden in Exact
    Klant beweert dat hij een bv in Exact heeft maar onze beheerder ziet hem ook niet
    De bv is aangemaakt, zegt de klant, en toch ziet niemand bij ons hem, ook de baas niet met alle rechten
    zelfs de hoofdgebruiker kan de nieuwe bv niet kiezen
    kersverse administratie is voor niemand bij ons zichtbaar, waar is zij gebleven
    Zelfs de hoofdgebruiker kan de nieuwe stichting niet kiezen, zit ze wel bij ons in het pakket?
    De boekhouder heeft de nieuwe vzw aangemaakt in zijn eigen Exact denk ik, dus wij zien er niks van
    De penningmeester van de nieuwe stichting heeft Exact apart aangeschaft, kunnen wij die dan in ons rapport krijgen?
    zelfs onze hoofdgebruiker kan de nieuwe vennootschap nergens kiezen, vandaar dat geen app hem ziet
    de hoofdgebruiker ziet de nieuwe bv ook niet, wat dan
    zelfs de hoofdgebruiker ziet onze nieuwe bv niet staan in exact
    Niemand bij ons, ook de directeur niet, kan de nieuw opgerichte administratie kiezen
    de nieuwe stichting is nergens te kiezen in Exact, door niemand bij ons
    zelfs hoofdgebruiker ziet nieuwe bv niet
    niemand hier kan de nieuwe administratie kiezen, waar is die dan aangemaakt
    de hoofdgebruiker heeft gezocht en ook hij kan die nieuwe bv nergens kiezen
    Zelfs de hoofdgebruiker kan het nieuwe strandpaviljoen in Exact niet aanklikken
    Zelfs de hoofdgebruiker kan de nieuwe bv nergens kiezen
    niemand bij ons ziet de nieuw aangemaakte administratie in Exact zelf
    zelfs de hoofdgebruiker kan de nieuwe vennootschap niet kiezen in Exact, laat staan de app
    Geen enkele login, ook die van de baas niet, ziet het nieuwe dossier in Exact
    Zelfs de hoofdgebruiker ziet de nieuwe administratie niet staan
    De nieuwe bv is door de oprichter zelf aangemaakt en onze hoofdgebruiker ziet hem nergens. Kan die in een ander abonnement terechtgekomen zijn?
    De nieuwe BV ziet zelfs onze hoofdgebruiker niet bovenin, en de app dus ook niet
    Zelfs onze hoofdbeheerder ziet de pas aangemaakte bv niet in Exact zelf
    Zelfs de hoofdgebruiker ziet onze nieuwe bv niet, wie moet ik dan hebben?
    De hoofdgebruiker kan de nieuwe administratie niet kiezen, ook niet na uitloggen. Wat betekent dat?
    De nieuwe bv is volgens de notaris gemaakt maar zelfs onze hoofdgebruiker vindt hem niet in Exact, laat staan in de app
    zelfs de hoofdgebruiker ziet die nieuwe bv niet in Exact
    Ook de hoofdgebruiker kan de nieuwe bv nergens kiezen, waar is hij dan gebleven
    De nieuwe stichting zie ik niet, de hoofdgebruiker ook niet, terwijl de boekhouder zegt dat ze bestaat
    Zelfs de hoofdgebruiker ziet die nieuwe bv niet linksboven, laat staan de app
    Zelfs de hoofdgebruiker kan de nieuwe BV linksboven niet kiezen, wat betekent dat?
    Niemand bij ons kan de nieuwe BV in Exact openen, ook de beheerder niet. Hoort die wel bij ons abonnement?
    De nieuwe administratie lijkt in een ander abonnement te zitten, wie weet waar hij is aangemaakt?
    Zelfs onze hoofdgebruiker kan de nieuwe administratie in Exact niet vinden, hoe kan dat?
    In heel Exact is onze nieuwe bv voor niemand te kiezen, wie heeft hem dan aangemaakt en waar?
    Zelfs de hoofdgebruiker kan de nieuwe administratie niet kiezen in Exact, wat is er dan aan de hand?
    Onze nieuwe BV staat in het abonnement van de accountant en niet in het onze, kan de app er dan bij?
    Zelfs onze hoofdgebruiker kan de nieuwe administratie niet kiezen, hoe kan dat?
    De nieuwe bv die het rapport mist, blijkt bij niemand linksboven in Exact te staan.
    De nieuwe bv is door onze accountant aangemaakt en staat bij geen van ons in Exact, wat nu?
    zelfs de hoofdgebruiker kan de nieuwe bv niet aanklikken en de app toont hem ook niet
    Ook onze hoofdgebruiker kan de nieuwe klant niet kiezen, waar kan die dan aangemaakt zijn
    zelfs de hoofdgebruiker ziet de nieuwe BV niet
    Zelfs de hoofdgebruiker kan de pas opgerichte bv niet kiezen. Waar is hij dan?
    De nieuwe bv is zelfs voor de hoofdgebruiker niet te kiezen
    Zelfs de hoofdgebruiker van kantoor kan de administratie van de nieuwe klant niet kiezen, hoe kan dat?
    De hoofdgebruiker zoekt de overgenomen bv linksboven en vindt haar niet, waar kan die administratie dan zitten?
    Zelfs onze hoofdgebruiker kan de nieuwe administratie niet kiezen, daarom ziet de app hem natuurlijk ook niet. Wat nu?
    Niemand in ons kantoor kan de nieuwe administratie openen in Exact, ook de hoofdgebruiker niet.
    De nieuwe bv ontbreekt in de app en ik heb het aan onze hoofdgebruiker gevraagd. Die ziet hem zelf ook niet in Exact. Waar kan die administratie dan zitten?
    Zelfs de hoofdgebruiker ziet de nieuwe administratie niet in Exact staan.
    Niemand van ons kan de nieuwe bv kiezen, hij zit kennelijk niet in ons abonnement.
    Bij het aanmaken van de bv heeft de accountant hem waarschijnlijk niet in ons abonnement gezet, zelfs onze hoofdgebruiker vindt hem niet.
    Ook onze hoofdgebruiker kan de nieuw opgerichte bv niet kiezen in Exact, vandaar dat de app hem mist.
    nieuwe bv niet in ons abonnement
    Zelfs de hoofdgebruiker kan de nieuwe administratie niet kiezen.
    De nieuwe bv is door de accountant in een ander abonnement aangemaakt en de app ziet hem niet.
    hoofdgebruiker ziet nieuwe bv ook niet
    Zelfs de hoofdgebruiker vindt het nieuwe bedrijf niet, hoe kan dat?
    Ook onze hoofdgebruiker ziet de bv niet, en de app dus ook niet
    De hoofdgebruiker vindt de nieuwe BV ook niet. Ligt dat dan aan onze licentie?
    De nieuwe administratie is voor niemand te kiezen, zelfs niet voor de directeur die hoofdgebruiker is.
    .finish =
        ik vraag het de boekhouder, klaar
        aha ander abonnement dus, bedankt dat was alles
        kan ik verder mee
        staat dus bij de accountant, helder
        dan is hij bij de accountant aangemaakt, bel ik
        aha vandaar
        dat was het dan, bedankt

new-administration-invisible_no-user-rights =
    de gebruiker heeft geen rechten op de nieuwe administratie
    de gebruiker mag niet bij de nieuwe bv, wie regelt dat
    de koppelgebruiker ziet de nieuwe bv niet, hoe geef ik hem rechten op die administratie
    waar zet ik een nieuwe administratie bij een gebruiker zodat de app hem ziet
    Hoe krijgt onze systeemgebruiker toegang tot de pas opgerichte vennootschap?
    toegangsrechten nieuwe administratie toekennen aan user van de tool
    De gebruiker achter ons dashboard ziet de nieuwe BV niet in Exact. Waar ken ik haar die toe?
    verse administratie nog niet toegekend aan de login van het programma, hoe doe ik dat
    Onze rapportagegebruiker mist de vennootschap van dit jaar. Geef ik hem rechten of sluit ik het aan met iemand anders?
    koppelgebruiker krijgt de nieuwe BV er niet bij, welk scherm onder Stamgegevens
    nieuwe administratie ontbreekt in de app omdat de gebruiker ervan geen rechten heeft, oplossing?
    blijkt dat de koppelgebruiker geen rechten heeft op de nieuwe bv, hoe geef ik die?
    rechten op nieuwe bv voor koppelgebruiker
    De login van het dashboard kan het nieuwe bedrijf linksboven niet kiezen. Wie kan haar toegang geven?
    koppelgebruiker mag niet bij de nieuwe bv
    De gebruiker van de app heeft de nieuwe administratie niet in zijn lijst. Andere gebruiker nemen of rechten geven?
    Het account SYSTEEM waar alles op draait heeft de nieuwe stichting niet in zijn menu
    de gebruiker die de app koppelde ziet de nieuwe administratie niet, hoe geef ik hem rechten
    hoofdgebruiker wel, koppelgebruiker niet. Hoe krijgt die het nieuwe dossier erbij in zijn toegangsrechten?
    nieuwe bv: de app-gebruiker mag er niet bij, waar regel je dat in stamgegevens
    Hoofdgebruiker ziet de nieuwe bv wel, maar de gebruiker waar de app op draait niet. Rechten geven, hoe?
    koppelgebruiker heeft nieuwe administratie niet in zijn lijstje, app dus ook niet
    waar geef ik de koppelaccount toegang tot een nieuw dossier dat niet in de app verschijnt
    de gebruiker van de app kan de nieuwe administratie niet kiezen, hoe geef ik toegang
    nieuw dossier: koppeluser heeft geen rechten, waar stel ik dat in
    Hoe zet ik de nieuwe bv bij de toegangsrechten van een gebruiker zodat de app hem ziet
    De gebruiker van de koppeling heeft geen rechten op de nieuwe bv, hoe geef ik die?
    Waar geef ik iemand toegang tot een net aangemaakte administratie zodat zijn app die ook ziet?
    Onze systeemgebruiker kan de verse vennootschap niet openen, de baas wel.
    Stamgegevens gebruikers toegangsrechten nieuwe administratie voor de api-gebruiker
    Ik kan zelf in het nieuwe dossier, maar de login waarmee het rapport draait niet
    Nieuwe bv alleen zichtbaar voor mij en niet voor de koppeluser
    Hoe zet ik een pas gemaakt bedrijf bij de rechten van de gebruiker die de app verbond?
    de gebruiker onder de rapportagekoppeling kan de nieuwe vennootschap zelf niet openen
    Onze bedrijfsleider die de kassa koppelde ziet de nieuwe vestiging niet linksboven, ik als eigenaar wel
    De planner werkt met de login van Ahmed, en Ahmed heeft de slagerij niet
    De koppelgebruiker ziet de nieuwe bv niet linksboven, de beheerder wel. Hoe krijgt hij rechten?
    Onze rapportagegebruiker is vergeten bij het aanmaken van de nieuwe bv, alleen de beheerders mogen erbij
    hoofdgebruiker ziet de nieuwe bv wel, het interface-account niet
    serviceaccount kan de pas opgerichte bv niet kiezen, waar ken ik rechten toe
    De voorzitter ziet de nieuwe stichting wel maar de login van het rapport niet, hoe los ik dat op?
    De rapportgebruiker heeft het nieuwe huis niet in zijn rijtje staan, waar ken ik hem dat toe?
    de gebruiker van de urenkoppeling heeft geen rechten op de nieuwe bv, hoe geef je die
    De gebruiker waar het dashboard op draait heeft de nieuwe vof niet. Waar geef ik hem die?
    koppelaccount mist rechten op het nieuwe filiaal
    de eigenaar ziet de nieuwe winkel in Exact, maar het account waarmee de plugin is verbonden niet
    Koppelgebruiker kan de nieuwe administratie linksboven niet selecteren, hoe geef je hem die
    het account waarmee de kassa is gekoppeld mag de nieuwe vennootschap niet openen
    koppeluser heeft geen rechten nieuwe bv
    nieuwe bv: ik zie hem, system user niet
    nieuwe bv: koppelgebruiker geen toegang, hoe geven
    De nieuwe praktijk is zichtbaar voor mij, maar niet voor de gebruiker op wiens naam de app draait
    De koppelgebruiker ziet de nieuwe bv niet, de hoofdgebruiker wel
    svc-account mist de verse administratie in de keuzelijst linksboven, daarom ook niet in de tool
    de gebruiker waarop de kassa draait kan de nieuwe winkel zelf niet openen in Exact
    Ik zie de nieuwe bv in Exact, maar de gebruiker van de scantool niet, wie geeft hem dat
    De app-gebruiker heeft geen rechten op de nieuwe bv, hoe geef ik die?
    Het nieuwe dossier is er, de hoofdgebruiker ziet het, maar de gebruiker waarmee het rapportagepakket inlogt kan het niet kiezen. Waar geef je hem dat?
    De directeur kan de nieuwe zaak kiezen maar het account achter het WMS niet, dus mist het WMS hem
    De collega waar de rapportage op draait kan de nieuwe bv zelf niet openen in Exact
    Nieuwe bv: de gebruiker van de koppeling mag er niet in. Wie moet dat geven?
    De baas ziet de nieuwe bv in zijn lijst, de gebruiker van de koppeling niet
    De verse bv is te zien voor mij maar niet voor Kim op wie de scanner draait, en dus ook niet in de scanner
    de GmbH is alleen voor de directeur te openen, niet voor het account waar het dashboard op loopt
    de gebruiker achter de koppeling heeft geen rechten op de nieuwe administratie, waar geef ik die
    nieuwe bv, koppelgebruiker heeft geen toegang
    Ik zie de nieuwe bv zelf wel, maar de gebruiker waar de koppeling op draait niet
    De gebruiker van de koppeling heeft geen toegang tot de nieuwe administratie, hoe krijgt hij die?
    Onze koppelingsgebruiker ziet de nieuwe BV niet in Exact, waar geef je hem die rechten?
    Alleen de beheerder ziet de nieuwe administratie, de gebruiker van de app niet. Hoe geef ik rechten?
    De login achter onze koppeling mag niet bij het nieuwe bedrijf, waar in Stamgegevens pas je dat aan?
    De collega die de app koppelde kan de nieuwe administratie in Exact zelf ook niet openen
    De login waarmee de app draait heeft geen toegang tot de nieuwe bv, hoe krijgt die dat?
    De gebruiker van de koppeling kan de nieuwe administratie niet openen, hoe geef ik hem rechten?
    Het serviceaccount heeft geen toegang tot de nieuw gemaakte administratie, waar stel ik dat in?
    De collega via wie de app loopt ziet de nieuwe bv zelf ook niet in Exact, hoe geef ik hem die?
    Hoe geef ik de gebruiker van de app recht op de zojuist aangemaakte administratie?
    nieuwe bv niet zichtbar voor de gebruiker van de app, hoe geef ik rechten
    De nieuwe kiosk zie ik, maar de bediende op wie de app loopt niet, en de app dus ook niet
    De collega onder wie de tool loopt heeft nog geen recht op het nieuwe dossier
    koppelgebruiker ziet de nieuwe BV niet linksboven, hoe geef ik hem die
    De nieuwe bv ontbreekt in het rapport omdat de koppelgebruiker er geen rechten op heeft
    nieuwe bv: koppelgebruiker heeft geen recht, waar geef ik dat
    het blijkt dat de app-gebruiker niet bij de nieuwe administratie mag, hoe geef je dat
    de koppelgebruiker kan de nieuwe bv niet openen, waar geef ik hem die
    de koppelgebruiker heeft geen recht op de nieuwe bv
    De gebruiker waarmee onze rapportage draait, kan de nieuwe werkmaatschappij in Exact niet kiezen, hoe geef ik hem dat?
    De login van de dashboardkoppeling mag nog niet in de nieuwe stichting, waar geef ik die gebruiker dat recht?
    De gebruiker waarop de koppeling draait kan de nieuwe administratie zelf niet openen. Hoe geef ik die gebruiker dat recht?
    De koppelgebruiker mist rechten op het nieuwe dossier waardoor de app het niet ziet; waar regel je dat in stamgegevens?
    De koppeling draait op een aparte gebruiker. Toen ik met die gebruiker inlogde stond de nieuwe administratie niet in zijn keuzelijst. Waar geef ik die rechten?
    De gebruiker van de koppeling kan de nieuwe administratie in Exact niet openen, hoe krijgt hij rechten?
    Waar geef ik een gebruiker toegangsrechten op een nieuwe administratie zodat de koppeling haar ziet?
    De koppeling loopt via een systeemgebruiker. Als ik met die gebruiker inlog staat de nieuwe bv niet linksboven. Hoe geef ik hem die?
    Het blijkt dat de gebruiker van de koppeling de nieuwe bv niet mag openen, wie regelt dat en waar?
    De technische gebruiker van het datawarehouse kan de nieuwe bv zelf niet openen, dus dat rapport blijft leeg. Hoe krijgt hij rechten?
    Degene die de app heeft gekoppeld kan de nieuwe administratie zelf niet eens kiezen, is dat het probleem?
    De koppelgebruiker ziet de nieuwe stichting niet staan. Wie geeft hem daar rechten op en waar?
    De hoofdgebruiker ziet de nieuwe bv wel maar de koppelgebruiker niet, waar geef ik hem toegang?
    Waar geef ik de gebruiker van de app recht op een pas aangemaakte administratie?
    De administratie bestaat wel maar de gebruiker waarmee de app is ingelogd kan ze niet kiezen linksboven
    Hoe geef ik de gebruiker van de tool recht op het pas opgestarte dossier zodat het er mee in komt?
    De collega die de app koppelde, kan de nieuwe administratie zelf ook niet kiezen
    Ik kan de nieuwe administratie niet kiezen, ligt het dan daaraan dat de koppeling hem ook niet heeft?
    Niet de app maar de koppelgebruiker kan de nieuwe administratie niet openen. Hoe geef ik die rechten?
    De gebruiker waarmee de app is ingelogd mag niet in de nieuwe administratie. Hoe fix ik dat?
    .opt-reauthorise =
        liever koppelen met een login die er wel bij kan
        ik geef akkoord als Marc, die ziet alles
        opnieuw met een andere gebruiker
        de systeemgebruiker krijgt die rechten nooit, dus iemand anders
        nieuwe toestemming dan
        koppel ik het op de baas
        dan neem ik liever een gebruiker die er wel bij kan
        dan log ik liever met mijn eigen gebruiker in voor de app
        nieuwe toestemming dan maar
        liever inloggen met een ander die er wel bij mag
        geef de app opnieuw toestemming met mijn account
        doe maar die tweede, met een andere gebruiker
        liever opnieuw toestaan met een login die er wel bij kan
        dan geef ik toestemming met mijn eigen inlog
        we loggen wel in met iemand die er bij mag
    .finish =
        beheerder mag dat regelen, einde
        ok gedaan, rechten staan

new-administration-invisible_app-not-allowed =
    de app mag niet bij de nieuwe administratie, wat nu
    de nieuwe bv is niet gekozen bij de app
    de nieuwe bv staat niet bij de keuze van de app, hoe zorg ik dat het volgend jaar vanzelf gaat
    nieuwe bv onzichtbaar in de tool en blijkt bij de app niet gekozen, wat nu
    De pas opgerichte vennootschap ontbreekt omdat het programma een vaste selectie heeft. Hoe los ik dat op, en meteen ook voor de volgende?
    app mag niet bij het nieuwe dossier, toevoegen of alles toestaan?
    de nieuwe bv staat niet bij wat de app mag, logisch dat ik hem niet zie, en nu?
    nieuwe bv niet in keuze van app
    Bij de app zijn losse administraties gekozen, van voor de oprichting van de nieuwe. Toevoegen of opnieuw toestemming geven?
    nieuwe bv staat niet bij de administraties van de app
    Gevonden: app is voor losse administraties goedgekeurd en de nieuwe zit er niet tussen. Hoe nu verder?
    tussen de geselecteerde bv's van het pakket ontbreekt de nieuwste, aha
    nieuwe administratie staat niet bij de app in de lijst, dus dat is het. hoe erbij en liefst voortaan vanzelf
    gebruiker kan hem kiezen, app heeft hem niet. En nu om de nieuwe bv te zien?
    nieuwe bv ontbreekt in de app, en in appmachtigingen staat ze niet bij die app aangevinkt
    ik zie dat de app losse administraties heeft en de nieuwe zit er niet bij, vandaar niks te zien
    de nieuwe bv staat niet tussen wat de app mag, toevoegen of opnieuw toestemming geven?
    oorzaak gevonden: nieuwe administratie niet gekozen bij de app
    Destijds losse bv's aangevinkt, de nieuwe hoort er dus niet bij. Hoe los ik dat op
    Nu ontdek ik waarom de nieuwe bv wegblijft: hij staat niet bij de app. Wat is de slimste oplossing, zodat het de volgende keer vanzelf gaat?
    De app mag blijkbaar alleen bij de oude drie en niet bij de nieuwe, is dat de reden dat we hem niet zien?
    Losse bv's aangevinkt bij het koppelen destijds; komt de nieuwe daarom niet door?
    Nagekeken: de jongste werkmaatschappij zit niet bij wat de BI-tool mag zien
    De nieuwe vestiging staat niet bij de aangevinkte zaken van de kassa-app, dat zie ik nu, en straks komen er nog meer
    nieuwe klant staat niet aangevinkt bij de app en daarom mist hij in het dashboard
    de nieuwe bv staat niet in de scope van de app, gebruiker kan haar wel openen
    De nieuwe school is niet aangekruist bij wat de app mag, vandaar dat we haar niet zien. Wat is nu de beste weg?
    Nieuwe VvE ontbreekt omdat de app alleen de oude twaalf toegewezen kreeg. Bijzetten of opnieuw toestemmen?
    nieuwe bv is niet aangevinkt bij het dashboard, hoe krijg ik hem erbij en voortaan vanzelf
    het vinkje voor de nieuwe bv ontbreekt bij de rapportage-app
    bij losse keuze van bedrijven vergeten de nieuwe aan te vinken voor het dashboard
    nieuwe winkel staat niet bij de toegestane administraties van de app
    De app heeft er vier op zijn lijstje in Exact en de nieuwe vijfde hoort daar nog bij
    de app kent vier toegelaten bedrijven en de pas gestarte zit daar niet bij, dat is het dus
    nieuwe bv niet bij app aangevinkt
    app had vaste keuze, nieuwe bv zit er niet in
    nieuwe bv staat niet in lijst van wat app mag
    De nieuwe kroeg is in Exact te kiezen, maar bij de app staat ze niet tussen de toegestane bedrijven
    Nieuwe bv ontbreekt bij de aangevinkte administraties van de app
    nieuwe bv staat in Exact maar niet bij wat de app mag zien, is dat de reden dat ze ontbreekt
    De nieuwe bv staat niet bij de toegestane van de app
    We weten nu waarom de nieuwe bv niet in het dashboard komt: bij het akkoord zijn losse bedrijven gekozen en deze hoort er niet bij. Wat is het handigst voor volgend jaar?
    Ik heb gekeken: de nieuwe BV staat niet tussen de bedrijven die het dashboard mag zien. Wat doe ik
    Het nieuwe bedrijf blijkt niet aangekruist bij het rapportagepakket, vandaar dat ik het niet zie
    Verse bv staat niet bij de aangevinkte administraties van de app, daarom zie ik hem niet. Wat nu?
    De gebruiker opent de nieuwe vennootschap zo, maar onder de app staat hij er niet bij
    De in juni toegevoegde bv staat niet bij de bedrijven waar de app bij mag, wat nu
    nieuwe bv staat niet aangevinkt bij de app zie ik, wat nu, ik wil niet alles overdoen
    nieuwe bv staat niet bij machtiging app
    Bij de app staat een vaste lijst van bv's en de nieuwe hoort daar niet bij, dus dat is het dan?
    De nieuwe bv ontbreekt bij wat de app mag zien, dus daar zit het hem
    De nieuwe BV staat niet tussen de administraties waar de app bij mag; hoe komt die erbij?
    Het nieuwe bedrijf is niet aangevinkt bij de app, wat zijn de manieren om dat te herstellen?
    Bij de app staan losse bedrijven en de nieuwe niet; hoe regel ik dat de volgende ook vanzelf komt?
    De nieuwe bv staat niet bij de bedrijven die de app mag zien, dus daarom zie ik hem niet?
    De nieuwe administratie blijkt niet aangevinkt te staan bij de app, wat is de beste oplossing?
    De app ziet alleen losse administraties en de nieuwe hoort daar niet bij, hoe los ik dat blijvend op?
    Bij de app staan vijf administraties en de nieuwe zit er niet tussen, is dat de oorzaak?
    De app is beperkt tot een vaste keuze van administraties, valt de nieuwe bv daardoor buiten de boot?
    ik zag dat de nieuwe winkel niet is aangevinkt bij de app die hem niet toont
    Het nieuwe dossier staat inderdaad niet bij de toegestane van de app, welke twee wegen zijn er
    nieuwe BV blijkt niet aangevinkt bij de app, en nu
    De zojuist opgerichte bv zit niet bij de administraties die destijds voor de app gekozen zijn
    nieuwe bv staat nie bij aangevinkte van app, vandaar?
    nieuwe vestiging is bij de app niet aangevinkt zie ik, hoe komt ze erbij en volgende keer vanzelf
    gevonden: nieuwe bv is bij de app niet aangevinkt. en nu
    De nieuwe bv staat bij de app niet tussen de toegestane, en dus onzichtbaar
    Ik zag dat de nieuwe bv niet bij de toegestane administraties van de app staat, is dat de reden dat ze ontbreekt?
    Bij app-machtigingen zie ik dat de nieuwe bv niet bij de toegestane administraties van de app staat.
    Bij de machtiging van de app staat de nieuwe bv niet tussen de toegestane administraties.
    Onder Appmachtigingen zie ik acht van de negen bv's bij de tool, juist de nieuwste ontbreekt. Wat is de oplossing?
    De nieuwe administratie staat niet aangevinkt bij de app en ontbreekt daarom in het rapport, en nu?
    Bij de app staat de nieuwe bv niet aangevinkt. Hoe krijg ik hem erbij?
    De nieuwe administratie is niet aangevinkt bij de app, hoe komt die erbij?
    Nieuwe bv staat niet bij de app aangevinkt, is dat de reden dat hij niet verschijnt?
    Nu zie ik dat de app geen recht heeft op de nieuwe administratie. Wat is de handigste oplossing?
    .opt-change-administrations =
        alleen deze ene bv toevoegen
        de eerste gids
        vinkje bijzetten volstaat
        zet hem er gewoon bij
        niet alles, enkel deze
        handmatig erbij
        alleen deze toevoegen
        ok en hoe nu
        voeg die administratie toe
        de eerste van die twee
        laat zien hoe ik de administratie aan de app toevoeg
        erbij zetten aub
        toevoegen met die eerste gids
        die ene erbij zetten, meer niet
        toevoegen dan
        ok alleen die ene erbij
    .opt-reauthorise =
        meteen alles toestaan voor de toekomst
        opnieuw akkoord met alle administraties
        ik wil dit nooit meer hoeven doen
        de tweede, met alles aan
        nieuwe toestemming met het hele pakket
        er komen er meer aan, dus alles
        en wat als ik nooit meer iets wil aanvinken?
        ik doe liever de hele toestemming over, dan is het ineens goed voor altijd
        opnieuw inloggen met alle huidige en toekomstige
        geef alles opnieuw, dan gaat het volgende keer vanzelf
        doe maar opnieuw toestemming, dan gaat het vanzelf
        liever voor altijd goed, dus opnieuw toestemming met alles

new-administration-invisible_still-invisible =
    alles nagelopen en de nieuwe administratie is er nog steeds niet
    ik heb alle lagen gehad en zie de nieuwe bv nog niet
    alle vijf lagen nagekeken en de nieuwe administratie is nog steeds onzichtbaar
    nieuwe bv nergens te zien na alles te hebben gecheckt, wie helpt
    Abonnement, gebruiker, app, product en rapport kloppen; toch is de nieuwe vennootschap er niet.
    wat zeg ik tegen leverancier over een onzichtbare nieuwe administratie
    Abonnement, gebruiker, programma, product en rapport zijn allemaal goed en de nieuwe BV is nog onzichtbaar. Wie bel ik?
    alle vijf lagen nagelopen voor de nieuwe administratie, niets gevonden
    Alle vijf lagen bekeken, en de app toont de nieuwe BV nog niet. Wat geef ik door aan de leverancier?
    nieuwe administratie nergens te zien hoewel elke laag klopt
    vijf keer ja en toch geen nieuwe BV in beeld
    alle vijf dingen nagelopen en de nieuwe bv is nog steeds nergens
    nieuwe bv blijft weg na alles
    Abonnement, gebruiker, app, pakket en rapport zijn in orde, toch verschijnt de nieuwe administratie niet. Wat meld ik de leverancier?
    alle vijf lagen goed en nog steeds geen nieuwe bv
    Abonnement ok, gebruiker ok, app ok, product ok, filter ok. Waar blijft die administratie?
    Beste helpdesk, ik heb nu echt alles gehad en nog zie ik de nieuwe administratie nergens. Wie moet ik mailen en met wat erbij?
    alle vijf gecontroleerd en de nieuwe bv is nog altijd onzichtbaar
    abonnement ok, gebruiker ok, app ok, product ok, filter ok, toch niks. Wie kan helpen met dat nieuwe bedrijf?
    niks geholpen, de nieuwe administratie komt niet door
    ik heb alles afgelopen, abonnement gebruiker app product filter, en nog zie ik die nieuwe administratie niet
    Alle lagen zijn in orde bevonden doch de nieuwe vennootschap blijft onzichtbaar. Aan wie leg ik dit voor?
    alles gecontroleerd en de nieuwe bv is nog altijd weg
    vijf lagen doorlopen, nog steeds geen spoor van de nieuwe administratie
    Abonnement, gebruiker, app, product en filter zijn goed. Toch niets te zien van het nieuwe dossier
    Ik heb abonnement, gebruiker, app, product en filters allemaal nagekeken en de nieuwe bv is er nog niet
    Alles staat goed en toch geen nieuwe administratie. Moet ik naar de leverancier, en wat vertel ik?
    Alle stappen doorlopen om de verse firma zichtbaar te krijgen, zonder resultaat
    Vijf dingen gecheckt, nieuwe bv weg. wie nu bellen?
    Rechten oké, app mag erbij, product staat aan, geen filter, en nóg ontbreekt het nieuwe dossier
    Abonnement goed, gebruiker goed, app goed, programma goed, rapport goed. En toch blijft de jongste bv onzichtbaar!
    Wat moet ik de leverancier allemaal meegeven als zelfs na alle controles het nieuwe bedrijf niet komt
    alles langsgelopen van abonnement tot filter en de nieuwe bv blijft onzichtbaar
    Abonnement, gebruiker, app, kassa en filter zijn allemaal goed en de nieuwe bakkerij komt nog niet
    De lijst met vijf oorzaken is op, nieuwe studio nog weg. Wie bel ik en wat vertel ik
    Abonnement, gebruiker, app, product en filter allemaal nagekeken, de nieuwe klant is er nog steeds niet
    Echt alles afgevinkt van abonnement tot filter. Nieuwe bv blijft spoorloos.
    alle vijf lagen doorlopen en de nieuwe bv is nergens te zien
    abonnement, gebruiker, app, product, filter gecheckt: nieuwe entiteit blijft weg
    Alles nagelopen, rechten, app, programma, filter, en het nieuwe dossier is nog zoek
    Nieuwe school overal aangezet en nog niet in het rapport, wat vertel ik de leverancier?
    rechten ok, app ok, filter ok, nieuwe bv toch niet in beeld
    alles doorlopen van abonnement tot filter en de nieuwe bv blijft onzichtbaar
    vijf dingen nagelopen voor de nieuwe bv, allemaal ja, toch niks
    gebruiker ok, app ok, plugin ok, filter ok, nieuwe bv nog steeds weg
    alle lagen nagelopen met de klant, verse administratie blijft onvindbaar, wat nu
    al die lagen nagegaan, nieuwe vennootschap nog altijd zoek
    alles gecheckt nieuwe bv nog onzichtbaar
    subscription, user, app, product, filter gecheckt, nieuwe bv blijft weg
    Abonnement, gebruiker, app, product en filter zijn allemaal nagelopen en de nieuwe bv komt er nog steeds niet in
    Abonnement, gebruiker, app, product, filter: alles gecheckt en de nieuwe bv is nog steeds weg
    Ik heb alles van abonnement tot filter nagelopen en onze nieuwe bv is nog steeds onvindbaar in het rapport
    Alles nagelopen en de nieuwe bv is nog altijd onzichtbaar
    Alle vijf de lagen met de klant doorgelopen voor zijn nieuwe bv en nog altijd niets. Wat geef ik door aan de maker van het pakket?
    alle vijf lagen nagelopen, ook filters, en de nieuwe zaak ontbreekt nog steeds in het CRM
    Alles nagelopen voor die nieuwe bv, abonnement tot filter, en nog altijd niets te zien
    Alles nagelopen voor de nieuwe bv, vijf dingen, allemaal goed, en nog niks. Wat vertel ik de leverancier?
    Alles nagelopen, elke laag staat op ja, de nieuwe bv blijft weg uit het rapport
    Alles nagelopen sinds de oprichting, rechten, vinkjes, filters, en nog is de nieuwe bv niet in de app
    alles nagelopen van abonnement tot filter, nieuwe bv nog altijd weg
    alles nagelopen, nieuwe bv nog steeds weg
    Ik heb alle lagen nagelopen van abonnement tot filter en de nieuwe bv blijft weg. Bij wie nu aankloppen?
    Abonnement, gebruiker, app, product en filter nagelopen, en de nieuwe bv blijft onzichtbaar
    Ik heb alles nagekeken, van abonnement tot filter, en de nieuwe administratie is er nog niet. Wat nu?
    Elk mogelijk obstakel is weg en de nieuwe BV blijft onzichtbaar, wat geef ik door aan de leverancier?
    De nieuwe BV ontbreekt nog terwijl rechten, app en filters goed staan, wie moet ik bellen?
    Alles nagelopen van abonnement tot filter en de nieuwe administratie is nog steeds niet te zien
    Rechten, app-instellingen en filters heb ik allemaal gecontroleerd en nog zie ik de nieuwe administratie niet.
    Alles is nagelopen van abonnement tot filter en de nieuwe bv komt nog steeds niet, wie bel ik nu?
    Ik heb alle vijf de oorzaken gecheckt en de nieuwe administratie is er niet, wat vertel ik de leverancier?
    alles nagelopen voor de nieuwe bv, vijf keer ja, en toch zie ik hem niet
    Vijf oorzaken nagelopen en het nieuwe dossier is er nog niet
    abonnement, gebruiker, app, product en filter zijn goed en toch geen nieuwe BV
    Licentie, gebruiker, app, product en filter nagelopen: de nieuwe bv is er nog niet
    alles nagelopen, nieuwe bv nog weg
    abonnement, rechten, app, product en filters allemaal nagelopen en de nieuwe bv is nog steeds weg
    abonnement, gebruiker, app, instelling, filter: alles gecheckt en nieuwe bv blijft onzichtbaar
    alle lagen nagelopen en de nieuwe bv blijft onzichtbaar
    Abonnement, gebruiker, app en filter heb ik allemaal nagekeken en de nieuwe klant is er nog steeds niet, wat nu?
    Abonnement, gebruiker, app, instellingen en filter allemaal nagekeken en de nieuwe administratie komt nog steeds niet.
    Gebruiker, app, product en filters allemaal nagekeken en nog steeds geen nieuwe administratie te zien.
    Ik heb alles gecontroleerd van abonnement tot rapport, de nieuwe bv blijft weg.
    Vijf lagen afgewerkt, alles staat goed, en de verse bv laat zich nog steeds niet zien in de tool. Wat meld ik de leverancier?
    Abonnement, gebruiker, app, product en filters heb ik allemaal gecheckt en toch komt de nieuwe bv niet door.
    Alle vijf lagen gecheckt, overal groen licht, toch nog geen nieuwe administratie.
    Abonnement, gebruiker, app, product en filter nagelopen en de nieuwe administratie is nog weg.
    Alles klopt, nieuwe bv toch onzichtbaar, wie bel ik?
    Abonnement, gebruiker, app, pakket en filter heb ik allemaal gehad en de nieuwe administratie blijft weg.
    .opt-forbidden =
        er staat alleen forbidden in de log
        kale 403 zie ik
        geen toegang zegt hij zonder uitleg
        verboden, verder niks
        hij weigert met één woord
        er staat forbidden, verder niks
        foutcode 403 zonder uitleg
        ik krijg forbidden te zien
        hij zegt alleen 403
        er staat kaal forbidden
    .opt-division-scope-error =
        division scope staat erin
        iets met not within scope
        fout over een divisienummer
        itgeneor321
        de melding noemt de administratie
        ik kreeg net "not within division scope"
        de melding luidt "not within division scope"
        Exact zegt dat de administratie niet is toegestaan
        not within division scope zie ik nu
        division scope zie ik in de log
    .opt-reauthorise =
        misschien een verse toestemming proberen
        ik koppel hem opnieuw, wie weet
        login vernieuwen als laatste redmiddel
        opnieuw autoriseren
        app eens opnieuw aanmelden
        misschien helpt een nieuwe toestemming
        loggen we de app nog eens opnieuw in
    .opt-choose =
        geen fout, ik weet het niet meer
        help me kiezen wat nu
        een andere gids dan
        niks van deze drie
        laat de rest zien
        intrekken of beperken, ik weet niet wat slim is
        ik twijfel, help me kiezen
        ik twijfel welke kant ik op moet, help kiezen
    .finish =
        laten we het hierbij houden
