### How readers speak: words by which a question is understood. Nobody gets to see them.
### What belongs to one guide is with that guide, under .keywords.

# Words before the name of a product that make a place of it: “in Xero”. Only then is a question surely about it.
place-words = at, in, from, on, under, inside, within, bij, uit, op, onder, binnen, vanuit

# And words behind it that do: “Xero account”.
place-nouns =
    account, accounts, dashboard, organisation, organization, organisations, organizations, environment, login, profile,
    authorisations, authorizations

# Words that say nothing about the subject.
small-words =
    yes, the, an, and, but, or, so, if, then, that, this, these, those, there, here, is, are, am, be, been, was, were, it,
    its, has, have, had, having, can, could, will, would, shall, may, might, must, do, does, did, done, doing, me, my,
    mine, you, your, he, him, his, she, her, they, them, their, we, us, our, ours, to, of, for, from, by, with, at,
    on, in, into, onto, about, as, via, per, how, what, where, why, when, please, just, really, actually, maybe,
    perhaps, something, someone, anything, anyone, nothing, hi, hey, hello, thanks, thank, thx, regards, question, not,
    no, dont, doesnt, cant, cannot, wont, isnt, arent, didnt, im, ive, id, ill, lets, get, gets, getting, got, want,
    wants, wanted, need, needs, like, make, makes, made, go, goes, going, now, still, also, too, very, more, most,
    such, any, some, than, ok, okay, way, ways, online, exact, exactonline, wegwijs, say, says, said, good, today,
    yesterday, always, often, quickly, since, after, before, between, during, own, other, others, each, keep, keeps,
    whats, wheres, hows, youre, let, able, try, trying, come, comes, up, out, off, one, ones, two,
    whether, time, times, first

# What people ask about and no guide answers.
elsewhere =
    invoice, invoices, invoicing, bill, billing, credit note, vat, tax, taxes, password, passwords, bank, statement,
    statements, payment, payments, pay, paid, payroll, salary, salaries, wage, wages, payslip, leave, ledger, gl,
    chart, balance, profit, loss, income, fiscal, year, depreciation, assets, asset, item, items, stock, warehouse,
    purchase, purchases, sales, order, orders, quote, quotes, quotation, project, projects, hours, timesheet, expense,
    expenses, receipt, receipts, scan, debtor, creditor, customer, customers, crm, reminder, reminders, price, prices,
    pricing, cost, costs, fee, subscription, logo, layout, template, printer, print, printing, helpdesk, phone,
    telephone, two-factor, 2fa, authenticator, authentication, currency, exchange, cost centre, journal, intercompany,
    consolidation, budget, iban, backup, export, xml, csv, import, language, font, email, address, contact, employees,
    hire, pension, recipe, joke, football, capital, movie, flight, train, weather, poem, python, install, paper,
    rechnung, facture, compte, passwort, hinzu, créer, bonjour, guten, planet, universe, music, president,
    add user, new user, create user, invite user, invite colleague, role user, create company, create administration,
    new company create, copy administration, archive administration, delete account, create account, download app,
    install app, app phone,
    booking, entry, entries, transaction, transactions, attachment, attachments, document, documents, slow, future,
    internet, computer, laptop, mobile, manual, course, training, trial, debit, credit, shipment, delivery, insurance,
    loan, lease, rent, grant money, allowance, mileage, car, time, world

# Words that mean the same to a reader; the same name in every language.
same-words =
    .app =
        app, apps, application, applications, integration, integrations, connector, connectors, plugin, plug-in,
        addin, add-in, add-on, software, program, programs, programme, tool, tools, system, link, interface, service, api,
        product, package, sync
    .connection = connection, connections, connected, linked, link, hookup
    .administration =
        administration, administrations, division, divisions, company, companies, entity, entities, subsidiary,
        subsidiaries, books, bookkeeping, business, firm, firms, holding, branch, admin, admins, ledgers
    .consent =
        consent, consents, permission, permissions, authorisation, authorization, authorisations, rights, right,
        approval, grants, privileges, privilege
    .access = access
    .remove =
        revoke, withdraw, remove, removal, delete, disconnect, unlink, cancel, terminate, end, stop, block, kick, cut,
        rid, undo, retract, disable, drop, eliminate, detach, uninstall, deauthorise, deauthorize, unsubscribe, sever,
        erase, purge, quit, away, ban, lock, shut, unplug, unhook, deactivate, discontinue, decouple, rescind, dump, ditch, throw, lose, loses, pull, plug, clean, cleaning, unlinking, revocation, wipe, expel, evict, oust, shed, divorce, separate, separated
    .narrow =
        restrict, limit, narrow, narrowing, reduce, fewer, less, exclude, hide, only, partial, partially, partly,
        single, certain, specific, confine, restrictive, subset, deselect, untick, uncheck, omit, except, solely, just, smaller, tighten
    .add = add, include, extra, tick, extend, expand, another, additional, enable
    .again = again, renew, restore, refresh, repair, fix, reset, redo, reactivate, back, resume
    .authorise = authorise, authorize, grant, give, approve, accept, agree, permit
    .connect = connect, link, attach, hook, pair, bind
    .see = see, sees, seeing, visible, view, shows, show, display, displays
    .not-see = missing, misses, miss, invisible, absent, appear, appears, appearing, lacks, lacking, gone, listed, through
    .new = new, newly, recently, recent, created, just, latest, fresh
    .error = error, errors, message, warning, fault, failure, exception, fails, failed, failing, returns
    .allow = allowed, allow, allows, permitted, authorised, authorized
    .not-allow = refuse, refuses, refused, deny, denied, forbidden, rejected, rejects, unauthorised, unauthorized, disallowed
    .use = use, used, using, uses, needed, require
    .not-use = unused, obsolete, redundant, superfluous, abandoned
    .list = overview, list, inventory, summary, which, all, every, many, listing, enumerate
    .who = who, whose, third, parties, party, vendors, outsiders, externals, reading, snooping, watching, outsider
    .data = data, information, records
    .sign-in = login, signin, logging, logon, logged, sign, signing, signed
    .expired = expired, expires, expire, lapsed, outdated, stale, timed
    .works = works, working, work, function, functioning, stopped, broken, down, broke, breaks, sync, syncs, syncing, updates, updating, refreshes, disconnected, dead, unresponsive
    .report = report, reports, reporting, dashboard, dashboards, excel, powerbi, bi, spreadsheet
    .choose = choose, choice, decide, decision, unsure, doubt, difference, advice, better, best, options, should, consequence, consequences, effect, effects, idea, compare, recommend, wise, wiser, advise, advisable
    .everything = everything, completely, entirely, fully, altogether, total, totally, permanently
    .supplier = supplier, vendor, partner, provider, accountant, bookkeeper, contractor

# How one sees whose an error or a question is. The names are in Dutch `ask.ftl`.
signs =
    .ours = our exact, our administration, our administrations, the administration, this administration
    .others = freeagent, wave accounting, clearbooks, kashflow, google login
    .fr = supprime, supprimez, retirez, comptable, connexion, utilisateur
    .de = widerrufe, entziehe, buchhalter, benutzer, anmelden, verbindung
