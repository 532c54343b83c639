### Hoe lezers praten: woorden waarmee een vraag wordt begrepen. Niemand krijgt ze te zien.
### Wat bij één gids hoort, staat bij die gids onder .keywords.

# Woorden vóór de naam van een product waarmee het een plek wordt: “bij Xero”. Alleen dan gaat een vraag daar zeker over.
place-words = bij, in, uit, op, onder, binnen, vanuit, at, from, on, under, inside, within

# En woorden erachter die dat doen: “Xero-account”.
place-nouns = account, accounts, dashboard, organisatie, organisaties, omgeving, login, profiel, autorisaties

# Woorden die niets zeggen over het onderwerp.
small-words =
    ja, nee, de, het, een, en, maar, want, dus, als, dan, dat, die, dit, deze, er, hier, daar, is, zijn, was, waren, ben, bent,
    word, wordt, worden, heb, hebt, heeft, hebben, had, hadden, kan, kun, kunt, kunnen, kon, wil, wilt, willen, zou,
    zouden, moet, moeten, mag, mogen, zal, zullen, ik, jij, je, hij, hem, zij, ze, wij, we, ons, onze, jullie, mijn,
    jouw, haar, hun, hen, uw, te, ten, ter, van, voor, bij, met, naar, op, in, uit, aan, door, om, tot, tegen, onder,
    tussen, via, per, hoe, wat, waar, waarom, wanneer, waarmee, waardoor, daarmee, ervan, ervoor, erop, erin, graag,
    even, eens, nog, al, ook, wel, zo, toch, eigenlijk, misschien, gewoon, iets, iemand, niets, niemand, hoi, hallo,
    goedemorgen, goedemiddag, alsjeblieft, alstublieft, aub, svp, dank, bedankt, alvast, groet, groeten, vraag,
    vraagje, niet, geen, meer, nu, steeds, sinds, gaat, gaan, ga, doe, doet, doen, maken, maak, krijg, krijgt, krijgen,
    laat, laten, zit, zitten, staat, staan, komt, komen, blijft, blijven, heet, lukt, precies, online, exact,
    exactonline, wegwijs, zegt, zeggen, goed, snel, vaak, altijd, ooit, tijd, uur, dag, dagen, week, weken, vandaag, gisteren,
    meteen, direct, erg, heel, veel, weinig, manier, zelf, ander, andere, elke, elk, ieder, iedere, sommige

# Waar mensen naar vragen, en waar geen gids over gaat.
elsewhere =
    factuur, facturen, factureren, creditnota, btw, belasting, aangifte, ictopgave, wachtwoord, wachtwoorden,
    inboeken, boekstuk, bankafschrift, bankafschriften, bank, bankkoppeling, betaling, betalingen, betalen, betaalbatch,
    incasso, sepa, salaris, salarissen, salarisstrook, salarisstroken, loon, loonstrook, verlof, ziekmelding, grootboek,
    grootboekrekening, grootboekrekeningen, rekeningschema, jaarrekening, jaarwerk, balans, winst, resultatenrekening,
    kolommenbalans, boekjaar, boekjaren, periode, afschrijving, afschrijvingen, activa, artikel, artikelen, voorraad,
    magazijn, inkoop, inkooporder, verkooporder, bestelling, order, orders, offerte, offertes, project, projecten, uren,
    urenregistratie, declaratie, declareren, bon, bonnetje, bonnetjes, scannen, herkenning, debiteur, debiteuren,
    crediteur, crediteuren, relatie, relaties, relatiekaart, klantkaart, aanmaning, herinnering, afletteren, openstaande,
    posten, prijs, prijzen, kost, kosten, tarief, licentiekosten, abonnement, logo, lay-out, layout, briefpapier,
    printer, printen, afdrukken, helpdesk, telefoonnummer, tweestapsverificatie, tweefactor, authenticator, valuta,
    koers, wisselkoers, kostenplaats, kostendrager, dagboek, memoriaal, memoriaalboeking, intercompany, consolidatie,
    begroting, budget, icp, suppletie, kvk, iban, rekeningnummer, backup, reservekopie, export, xml, csv, importeren,
    sjabloon, taal, lettertype, e-mailadres, emailadres, adreswijziging, contactpersoon, medewerker, werknemer,
    personeel, pensioen, recept, appeltaart, mop, voetbal, hoofdstad, film, vliegtuig, trein, weerbericht, gedicht,
    gebruiker aanmaken, nieuwe gebruiker, gebruiker toevoegen, gebruiker uitnodigen, collega uitnodigen, rol gebruiker,
    administratie aanmaken, nieuwe administratie aanmaken, administratie kopiëren, administratie archiveren, administratie overzetten, account verwijderen, account aanmaken, app downloaden, app installeren, app telefoon,
    boeking, transactie, transacties, bijlage, bijlagen, document, documenten, traag, toekomst, internet, computer,
    laptop, mobiel, telefoon, handleiding, cursus, training, openingsbalans, debet, credit, memo, levering, verzenden,
    verzending, verzekering, lening, leasing, huur, contracten, subsidie, vergoeding, reiskosten, kilometers, auto

# Woorden die voor een lezer hetzelfde betekenen; dezelfde naam in elke taal.
same-words =
    .app =
        app, apps, applicatie, applicaties, koppeling, koppelingen, integratie, integraties, connectie, connector,
        plugin, plug-in, invoegtoepassing, programma, programma's, software, softwarepakket, pakket, tool, tools,
        systeem, interface, dienst, webdienst, hulpmiddel, link, toepassing, appje, api
    .connection = verbinding, verbindingen, koppeling, connectie, verbonden, gekoppeld
    .administration =
        administratie, administraties, boekhouding, boekhoudingen, divisie, divisies, bedrijf, bedrijven, bv, bv's,
        onderneming, ondernemingen, vennootschap, entiteit, entiteiten, dossier, dossiers, dochter, dochters,
        dochteronderneming, dochterbedrijf, firma, werkmaatschappij, werkmaatschappijen, holding, stichting, vestiging,
        klantadministratie, admin, adm, nv
    .consent =
        toestemming, toestemmingen, machtiging, machtigingen, autorisatie, autorisaties, akkoord, goedkeuring, recht,
        rechten, bevoegdheid, bevoegdheden, permissie, permissies
    .access = toegang, toegangsrechten, inzage
    .remove =
        intrekken, verwijderen, verwijderd, weghalen, wegdoen, weggooien, wissen, deleten, ontkoppelen, loskoppelen, afkoppelen, eruit,
        eraf, uithalen, uitgooien, verbreken, beëindigen, stopzetten, opzeggen, deactiveren, uitschakelen, uitzetten,
        afsluiten, blokkeren, ontzeggen, kwijt, opruimen, schrappen, afnemen, ontnemen, afpakken, afbreken, afhalen,
        opheffen, stoppen, weg, annuleren, verbieden, dichtzetten, afkappen, lozen, buitensluiten, weren, killen,
        revoken, removen, disconnecten, afgooien, opschonen, terugtrekken, terugnemen, herroepen, eruitgooien, afsnijden, doorknippen, stopt, staken, vernietigen, verlaten, eruithalen, wegwerken, ontdoen, ontdoe, verwijdering
    .narrow =
        beperken, inperken, beperkt, afschermen, minder, uitsluiten, verbergen, deels, gedeeltelijk, alleen, slechts,
        enkel, bepaalde, specifieke, verminderen, inkrimpen, afbakenen, selecteren, limiteren, filteren, maar één, uitvinken, deselecteren, eentje, inzoomen, uitzonderen, weglaten
    .add = toevoegen, toegevoegd, bijvoegen, erbij, extra, aanvinken, uitbreiden, bijzetten, aanzetten, aanhaken
    .again = opnieuw, weer, nogmaals, herstellen, vernieuwen, hernieuwen, terugzetten, resetten, repareren, heractiveren
    .authorise = machtigen, autoriseren, goedkeuren, verlenen, accorderen, geven
    .connect = koppelen, verbinden, aansluiten, aankoppelen, leggen
    .see = zien, ziet, zichtbaar, tonen, toont, bekijken, inzien, weergegeven, zie
    .not-see = ontbreekt, ontbreken, ontbrekende, mist, missen, mis, onzichtbaar, verschijnt, verschijnen, verdwenen, onvindbaar, meegenomen, doorkomen, afwezig
    .new = nieuw, nieuwe, nieuws, net, zojuist, onlangs, recent, aangemaakt, aangemaakte, opgericht, toegevoegde, pas, kersverse
    .error = fout, fouten, foutmelding, foutmeldingen, foutcode, melding, error, errors, storing, waarschuwing, foutje, exception, pop-up
    .allow = toegestaan, toestaan, bevoegd, toegelaten
    .not-allow = weigert, geweigerd, weigering, verboden, afgewezen, geblokkeerd, forbidden, onbevoegd, geweerd
    .use = gebruiken, gebruikt, gebruik, nodig, benutten
    .not-use = ongebruikt, ongebruikte, overbodig, overbodige, verouderd, afgedankt
    .list = overzicht, lijst, lijstje, opsomming, inventarisatie, inventaris, welke, alle, allemaal, hoeveel, lijstjes, opsommen, totaaloverzicht
    .who = wie, partijen, derden, externe, externen, leveranciers, buitenstaanders, meekijken, meekijkt, meelezen, meeleest, meekijkers
    .data = gegevens, data, informatie, cijfers, boekingen, administratiegegevens, gegevensuitwisseling, cijfertjes
    .sign-in = inloggen, aanmelden, login, inlog, ingelogd, aanloggen, inlogscherm, inloggegevens
    .expired = verlopen, verloopt, vervallen, verstreken, oud geworden, uitgelopen
    .works = werkt, werken, functioneert, functioneren, loopt, gestopt, kapot, stuk, defect, hapert, plat, down, draait, hapering, uitgevallen, synchroniseert, sync, synchronisatie, ververst, verversen
    .report = rapport, rapporten, rapportage, rapportages, dashboard, dashboards, excel, powerbi, bi, sheet
    .choose = kiezen, keuze, twijfel, twijfelen, beslissen, besluiten, verschil, advies, beter, beste, verstandig, gevolg, gevolgen, consequenties, idee, afweging, vergelijken, raden, adviseren, adviseer
    .everything = alles, helemaal, volledig, compleet, definitief, totaal, volledige
    .supplier = leverancier, partner, vendor, softwareleverancier, aanbieder, boekhouder, accountant, accountantskantoor

# Waaraan je ziet van wie een fout of een vraag is, en in welke taal die is. Met * begint een woord zo.
# Bij .others staat wat zelf apps toelaat of fouten geeft, niet wat mensen aan Exact Online koppelen.
signs =
    .ours =
        exact, exactonline*, exact-online, eol, itgen*, invantive*, divisie, division, docs/Login.aspx,
        boekhoudkoppeling, onze administratie, de administratie, onze administraties
    .others =
        moneybird, xero, quickbooks, twinfield, snelstart, e-boekhouden, eboekhouden, freshbooks, jortt, odoo, datev, sage,
        slack, trello, jira, notion, discord, telegram, whatsapp, zoom, spotify, netflix, youtube, tiktok, instagram,
        facebook, linkedin, twitter, pinterest, google account, google-account, googleaccount, google sign, google auth, google drive,
        google cloud, gmail, gcloud, microsoft account, microsoft-account, microsoft 365, office 365, microsoft graph, microsoft entra, entra id, azure ad,
        aadsts*, onedrive, sharepoint, outlook, apple id, apple-id, icloud, iphone, ipad, android, samsung, huawei, windows,
        github*, gitlab, bitbucket, git push, git clone, git pull, npm, npmjs, pypi, pip install, docker, dockerhub, kubectl,
        kubernetes, jenkins, terraform, ansible, nginx, apache*, iis, tomcat, haproxy, varnish, cloudflare, cloudfront, aws, amazon s3, s3,
        bucket, dropbox, wordpress, wp-admin, wp-json, joomla, drupal, postgres*, mysql, mongodb, elasticsearch, grafana, splunk, okta,
        auth0, keycloak, firebase, heroku, vercel, netlify, salesforce, mailchimp, paypal, twilio, sendgrid, openai, chatgpt,
        strava, fitbit, steam, playstation, xbox, router, modem, fritzbox, nas, synology, printer, digid, eherkenning, belastingdienst,
        marktplaats, airbnb, booking.com, uber
    .fr =
        le, les, des, une, est, pour, comment, je, nous, vous, dans, avec, mon, mes, notre, nos, sur, pas, cette, ce, du, au,
        aux, ne, qui, que, plus, peux, puis, faut, faire, dois, supprimer, retirer, revoquer, acces, autorisation, autorisations,
        droits, enlever, limiter, erreur, voir, quelles, quels, bonjour, merci, mot de passe, comptabilite, societe, donner, nouvelle
    .de =
        der, die, das, ein, eine, einer, ist, ich, wir, sie, nicht, wie, wo, mit, fur, und, zu, auf, von, mein, meine, unsere,
        unser, kann, kein, keine, noch, im, bei, nach, auch, muss, entferne, entfernen, widerrufen, loschen, zugriff, berechtigung,
        berechtigungen, rechte, anwendung, verknupfung, entziehen, zeigt, fehler, buchhaltung, mandant, guten, tag, bitte, welche, haben, neue, sieht
