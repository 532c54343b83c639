### How readers ask for this guide: every line is an example. Nobody gets to see them.
### A line under the name of a step leads to that step.

division-scope-error =
    the app says the division is not part of the rights granted to this application
    red text about rights as soon as it fetches project data, invoices are fine
    403 on one of our divisions
    exact online refuses access to a division
    error message about division scope
    app says the administration is not allowed
    access denied for one company in the log
    what does not within division scope mean
    app gets forbidden for one administration
    error: company not allowed
    error when fetching data
    access denied to a company
    division not in scope
    not authorised for this division
    sync error, request refused
    API call rejected for one entity
    permission error while importing invoices
    how to fix a division scope error
    the import got refused
    Exact slams the door on our stock tool as soon as it asks for the Belgian branch.
    WooCommerce gets turned away at the gate
    Our expense tool bounces off one of the companies and gives up.
    The thing chokes on client 1087 every single night and spits out a red line.
    It tells me I'm not allowed, but I'm only trying to load last month's ledger
    Why does it keep getting a no from Exact for just that one firm?
    The till hits a wall when posting yesterday's takings
    Everything loads except for the holding, where a nasty popup says it is off limits.
    Our bookkeeping robot was shown the red card this morning
    Pleo throws a wobbly over our second business: no entry, it says.
    Nothing but a big fat "unauthorised" where my figures used to be
    Hi, since Monday our consolidation pulls fail halfway with a message that one subsidiary cannot be accessed. Could you tell us where to start looking?
    I'm on the support team at a software vendor, and a customer's job log is full of refusals for a single division number. What should I tell them to check?
    Last week I narrowed the list of companies for our scanner, and now it blows up whenever it requests one I left out.
    How come the same spreadsheet runs fine for the shop but produces an exception for the warehouse company?
    Can you explain why Lightspeed is being denied when it tries to read our customers?
    What if the nightly job stops because one out of forty clients is refused?
    Our controller is furious: the board report crashed again with some message about scope, ten minutes before the meeting.
    I opened the workbook, hit refresh, and instead of numbers I got a complaint that the administration is outside what the connection may touch.
    Is it normal that a single rejected company brings down the complete load?
    Where do I begin when a data pull comes back with "not permitted"?
    Could a company that somebody unticked be the reason our queries now raise an exception?
    Excel query fails with a permission error
    the connector reports an authorization failure
    Invantive query refused for one partition
    Getting a rejection from Exact on every request after the merger of two of our companies.
    Zap keeps erroring out, Exact declines the request
    our dashboard vendor says the server refuses their calls
    The refresh chokes on the newest company: access denied.
    Import ends in red, since company 88 got rejected.
    a complaint from the connector about the acquired practice: "User division is not within division scope"
    Vendor helpdesk here: a customer's fresh administration makes our platform throw itgenoda060.
    Every time the widget loads: itgeneor060, even though signing in goes fine.
    the webshop got turned away from one of its two ledgers overnight
    Hi, merchant's log at our support desk reads "Forbidden, not in division scope", what now?
    What does "User division is not within division scope" mean?
    Why do I get Forbidden when the app fetches invoices of one company?
    Customer sends us a screenshot with itgeneor228, what must he do in Exact?
    Why is the tool suddenly not allowed anymore in company 14, while the other ones go well?
    Is it possible that unticking a company makes the whole refresh crash with an error?
    What can I do against the message that acces to this administration is denied?
    The synchronistion ends each hour with a red code itgenoda060, who has an idea?
    Which setting do I repair when the download refuses our new BV with an error number?
    Red letters, says I'm not allowed in that company
    loading goes fine till company seven, then it bangs its head and stops
    Power BI says no entry for one of our firms
    turned away at the gate when it fetches the holding's numbers
    Worked for years, and today Exact won't hand over the figures: access denied
    some message with itgeneor228, all Greek to me
    it grumbles that it may not touch company 1234
    nine firms come through, the tenth gets a flat refusal
    The tool throws a tantrum the moment it asks for the old company
    hits a brick wall with "you have no rights here" during refresh
    Our nightly job fails with "Forbidden - User division is not within division scope" for precisely one company; the rest complete. What triggers that and how is it put right?
    Help desk ticket: the refresh in Power BI Desktop is aborted halfway with itgeneor228. User says it worked yesterday. What does that code stand for, and what do we do about it?
    Vendor side: for one customer we get a 403 from the Exact API on any call to division 1203344. Token is valid, other divisions answer neatly. What should we ask the customer to do?
    The audit extraction stops with "you do not have access to this administration" after file 17 of 40. The client maintains that we were given everything. What can we point out to them?
    Red banner in the consolidation tool this morning: "Exact refused the request for company Veldhoven (403)". Close deadline is tonight, so I need the shortest way to getting it accepted again.
    We sold a company and took it out of Exact. The data warehouse load now bombs out with a permission failure on its number instead of just skipping it. How do I solve that?
    Signing in is no problem and most tables load, but as soon as the query touches our Antwerp office we get slapped with itgeneor060. A colleague renewed the link last week and may have ticked less than before.
    Cash flow tool says it isn't permitted to read the holding. Fix?
    My read-only login is turned away the moment the audit tool requests the subsidiary's trial balance. Not entitled, it says. Nonsense.
    It went "you're not allowed to view this company" when the app tried to load the retreat's numbers. Not very zen.
    A red notice informs me that the "user division is not within division scope". I taught Latin for forty years and this defeats me.
    cfo tool: "no permission for division 3321145". uh what's a division and who said no
    between two patients: lab app cannot read "Dierenkliniek Zuid", acces refused, the other clinic works. help
    199 out of 200 run through nightly; with one client it stops on itgeneor228. What's different about that one?
    Hi, customer of ours sends a screenshot with itgenoda060, our endpoint is fine. What should we tell him to check at his side?
    "Access refused for this administration", that is what the customs declaration answers me since Tuesday. Before, it passed.
    Our deletion script is denied on the contacts of one entity. Is it the app that may not, or the person running it?
    it says no rihgts on administration 5. I am the boss here, how can I have no rights
    Uploading receipts for one client bounces with error 403 while for the others it goes through. I am new here, is it me who broke it?
    DataSource.Error 403 on exactly one division in the loop, the others load. How do I make that one pass?
    itgeneor060, which sounds like a Belgian beer but tastes worse. What's it mean?
    Is a 403 here about the token, the user or the tenant? Want to know who blocked what.
    The courier app got knocked back, forbiden or some such, and only for the kids' wear
    itgeneor228 when loading transactions
    Excel says acces denied for company 814
    The nightly import stopped at one client with a 403, the rest went through
    My report breaks off while refreshing: 'not allowed' for the second company
    App gets rejected when it tries to read the accounts of our daughter company
    itgenoda060 itgeneor060 meaning and cure please
    Why do I get turned away at one entity while the other ten download fine?
    We've renumbered our companies after a merger, and now the software is told it has no business there
    The archive company was put back from a backup, and the extract is refused there ever since
    I narrowed an app for privacy last week; today the auditors' data pull dies with a refusal on just those companies
    During the VAT inspection the officer's extract tool bounced on three of the companies with 'forbidden'
    A penetration tester shows me a 403 with the words division scope. Is that a leak or as it should be?
    I support a product. A customer sends me a screenshot: Forbidden, itgeneor228. What do I tell her?
    Our subscription went down a size and the warehouse scanner now hears 'not permitted' when it asks for stock
    The student's script loops over all company codes from 1 to 500 and gets the door slammed in its face most of the time
    After the accountant took over our subscription all sorts of requests are denied: 403 here, 403 there
    On the first of January the closing macro died: last year's company 'may not be accessed'
    itgeneor228
    itgenoda060 on loading transactions
    access to company denied when downloading
    red error at one company, the other ones load good
    import stops halfway on administration 1045, says not allowed
    nightly job crashed with unauthorised division
    refused since somebody narrowed the companies
    Excel add-in gives forbiden on new company
    webshop orders rejected by Exact, message about scope
    customer sends us screenshot with itgeneor060, what to answer
    Since Tuesday the nightly import ends with "Forbidden - User division is not within division scope". Nobody here changed a thing.
    We took a company away from the app last week. The report still asks for it every night and every morning there is a failure in my inbox.
    The link did all nine companies until the merger. Number nine now returns 403, the other eight load.
    One of our clients added a second BV and tried to read it through our product; Exact answered with itgeneor228. What shall we tell him?
    Refreshing in Power BI stopped halfway with DataSource.Error and the word Forbidden, at the company that we bought in May.
    I pointed the till at the other shop's books. It throws back that this division may not be used.
    Our developer sent a screenshot with itgenoda060 in it and went home. I have to get it solved before the month-end run at six.
    The scan tool refuses to deliver an invoice to the holding: "not permitted for this administration". For the work companies it delivers without complaint.
    When I linked the tool I chose only two of the companies. The vendor then switched on a third at his side and ever since it has been throwing errors.
    After tidying up old administrations on Friday the whole dashboard crashes on loading, whereas just one of them was deleted.
    A batch of 300 orders ran fine up to order 212, which is the first for the new GmbH. There Exact says no.
    Support desk here: a customer gets "User division is not within division scope" while he can open the company in his browser. He is getting angry.
    The vendor's help desk forwarded a log with "User division is not within division scope" and told us to solve it before Friday
    Since the sale of a subsidiary the nightly run falls over with a refusal. I want the rest to get through again
    What does itgeneor228 want from me? I just need the quarterly figures
    Month-end close is at risk: the refresh gets 403 on a single one of our companies
    I'd like to understand why the same query is permitted for firm A and forbidden for firm B
    We limited the app as the auditor asked, and now every refresh ends in Forbidden
    The new company is in the pick list of our product, but choosing it gives "you have no access to this administration"
    itgeneor060 appears in the import report each night, should be gone before our audit
    After the reorganisation of companies the data load to our warehouse is rejected, division number 1478236 it says
    I want the webshop to post orders in the new entity and Exact denies it with an error
    A message in English about "division scope" came up while I was refreshing Excel for the bank, who wants the numbers today
    Clean-up of old companies done, and the morning after the sync is red: not permitted for division so-and-so
    error administration
    error division
    error loading data
    error code
    exact refuses
    administration refused
    division refused
    administration not allowed
    division not allowed
    company not allowed
    no access to administration
    no access to division
    no access to company error
    access denied company
    denied
    not authorised for division
    out of scope
    not within scope
    scope error
    error after deleting administration
    removed company still requested
    user may not access division
    user has no rights on division
    log
    log file
    access denied for one company
    access denied in log
    refuses access to division
    refuses access to administration
    administration outside the scope
    error when refreshing
    error for one company
    what does “division scope” mean in that error I keep on getting
    I now get ‘User division is not within division scope’, how do I solve that
    what's this division scope error it throws now
    also got division-scope trouble, what's that
    last time choosing some led to a scope error about a division, how to fix those
    not within division scope, that is what the other app complains about
    for Exact I get a division scope refusal, have you anything on that
    what about exact, something with user division not in scope
    itgeneor228 when loading data from Exact
    What does "not within division scope" mean and how do I fix it?
    error says one company is not covered by the rights given to the application
    our sync fails for a single entity with a message on division scope
    wrong division error from exact api
    itgenoda060 since last night's refresh
    Exact refuses administration 4711 with a scope text, others load fine
    the vendor forwarded 'division not in scope for this user', what must I do
    Application Scope Violated, cannot read, when fetching payroll
    error about a company outside the app's rights exact online
    after closing down a subsidiary we get a division scope error each night
    itgeneor321 popped up, please advise
    fix division scope exception in Power Query
    BlockedUser came back from the Exact API
    How do I resolve an error that names a division and the word scope?
    two of fifty clients raise a division-scope complaint in our loader
    got 'Forbidden - User division…' in the log file
    now it says user division not within division scope
    user division is not within division scope, that's what it says now
    got an itgeneor228 from the app while we were talking
    what does 'not within division scope' mean?
    Forbidden, followed by something about the user division
    the app throws a division scope error since Monday
    how do i fix itgenoda060?
    Our auditor sees a message about a division outside the scope, is that something you can solve?
    quick one, the log complains about division scope on code 4471
    itgeneor321 popped up, never seen it before
    division scope!!! again!!!
    the app refuses one company, says the user division isn't in scope
    "User division is not within division scope" - how do I get rid of this?
    itgeneor060 while loading one company
    Our sync dies halfway with an English sentence that mentions division twice. What's wrong?
    a single entity is being rejected with a text about scope, the rest loads fine
    Exact says the division isn't within scope, what does that mean in human language
    Last night's refresh failed. The log says Forbidden and then something about the user's division.
    error itgenoda060 in Power BI, please advise
    the app complains that one of our ledgers is not in the allowed divisions
    message "De Exact Online divisie is niet opgenomen in de rechten", I don't read Dutch
    division scope error
    error: administration not allowed
    application scope violated
    what does division scope mean?
    fix not within division scope
    itgeneor228 error
    forbidden - user division
    itgenoda060
    division not in scope message
    division error in Power BI
    scope violated error exact
    api says division is outside scope
    BlockedUser error from exact
    LicenseExpired error message
    how to solve division scope error?
    itgeneor321 Invantive
    company not within scope error
    divsion scope eror
    itgeneor060 exact online
    deleted division still gives an error
    exact division not included in rights
    division scope problem in Dext
    error says division is not permitted
    division scope error since we deleted a company
    forbidden with user division in the text, every night
    Excel shows itgeneor228 when I refresh
    scope violated although the app is connected
    itgenoda060, help
    A red line appeared after the refresh: 'User division is not within division scope'. Can you tell me how we get rid of it?
    our sync log says itgenoda060, what's that about
    Error about a division the application wasn't granted. How do I get past this?
    error says the division is not within division scope
    itgeneor060 when running my query against Exact Online
    our import tool stopped with a message that the requested company isn't covered by the permissions
    Dear support, since we created second BV the sync gives error about division scope, what must I do?
    got "Forbidden - ... not within division scope" in the log, what's that about
    what does 'division not included in scope' mean, in bookkeeper words
    I get a code beginning with itgen plus a division number, which kind of error is this
    all companies sync except one, that gives a division scope message
    Invantive throws itgeneor321 for 2 of our 9 divisions
    error: division not within division scope. what is it wanting from me
    My son put in the app for the club accounts and now it says the division is not allowed. Which bit do I fix?
    Invantive gives itgeneor060 on the night job
    we are getting forbidden, request not within division scope, since the new financial year, kindly help
    It says the Exact Online division is not included in the rights. I'm a locum bookkeeper and know nothing about this setup
    Application Scope Violated or division scope, sure I don't know one from the other
    403 with text about divisions scope when synchronise
    "not within division scope" on tablet app of our volunteers
    error: division not in scope
    itgeneor060 what to do
    my report fails with "the division is not within division scope"
    the app says the company isn't allowed for it, what does this error mean
    Hi, since we split the company our tool complains about a division that is out of scope
    Exact returns 403 with text about division scope
    itgeneor228 when loading data
    error itgeneor321
    Our nightly job dies with a message about division scope
    What does it mean that a division isn't within scope?
    The app throws an error that one administration is not allowed
    getting itgenoda060 in Power BI
    403, and the body says something about the user's division and scope
    Since this morning the refresh fails on company 1234567: not within division scope
    How do I fix a division scope error in Exact Online?
    supplier says Exact answers 'user division is not within division scope'. What should I do on my side?
    code itgeneor060, tool from Invantive
    Payroll import halts at one entity with a scope message
    It says my division is out of scope and then stops, I only run the bakery, help
    division scope exception
    Exact refuses one particular company to our app and shows an error naming it
    For client 43 the tool reports a scope failure, for everyone else it runs.
    Log full of 'not within division scope' lines
    An error tells me the Exact Online division is not included in the rights.
    Receipt app: this administration isn't permitted. How to solve?
    The error isn't about signing in, it complains about division scope
    REST call rejected because of division scope, why
    Dashboard down! 'User division is not within division scope'. Please be quick.
    user divison not within scope
    What to do when an app requests a company and Exact says it's outside the scope it was given
    We see a division number in the error text and the words not allowed
    meaning of division scope message
    Excel add-in stops with: division not in the granted rights
    The CRM sync pops up a message about a company it's not permitted to touch
    Yesterday all fine, today a scope error on one of the six divisions
    Please help me with a notification that an administration lies outside the permitted range; it's in the log every night
    Forbidden followed by a bit about division scope, hours system.
    Webshop orders bounce with a division scope complaint
    out of division scope exact api how resolve
    Red message, english, something with division and scope, no idea.
    One of our entities yields an error about not being part of the consent
    Our connector says division not authorised by the grant.
    Vendor's ticket mentions itgeneor228 and asks us to sort it in Exact
    itgenoda060 on refresh
    Fehlermeldung in English: not within division scope, for our holding
    The planning system reports, in somewhat cryptic terms, that a division falls outside its scope
    Error on the till: user division not within division scope
    Power BI for our restaurants fails with itgeneor321
    division scope?? I own a hair salon, help
    Since we closed one cafe the report crashes about a division that's not in the rights
    The roster app can't do our catering company, it complains about scope of divisions
    Planner says something about division scope as soon as I choose the new studio
    Screenshot from my accountant: user division is not within division scope. We're a garage, what do we do?
    division 204 is not included in the rights
    Morning refresh dies with itgeneor060 for the delivery company
    After the pizzeria was sold: scope error each night
    There's itgeneor228 plus some words about the user's division, is that about rights or something else?
    The till people ask me to 'put the division in scope' because of an error
    English is not my first language: what means user division not in scope, my flower shop app says
    report crashes over one division
    An error that says one of our companies lies outside what the app may use
    itgenoda060 opening the takings list
    What is a division and why isn't it in scope, I sell shoes
    After the merger the webshop trips over a division
    Ordering app's fine for the brasserie but on the pastry company it says User division is not within division scope
    eror user devision scope
    "User division is not within division scope" on exactly one of our clients
    The nightly import chokes: division 204451 not in scope
    what does itgeneor060 mean, our consolidation died on it
    My report dies with a sentence about division scope, we've got 90 clients and it doesn't like one of them
    scope error naming an administration number, client is furious because his figures are missing
    not within division scope - how to fix
    A client forwarded me a red box: Forbidden, then something with user division
    Scan tool refuses to book into our new entity claiming the division isn't permitted
    There are several refusals that look alike, scope, blocked, forbidden. Which one's mine?
    User division is not within divison scope, payroll entry for one employer
    My client asks what a division is, since your package complains about his
    Month-end and one entity's refused because its division is out of scope
    Every night a mail saying division 3312 isn't included in the rights
    error itgeneor321 for one company in the group
    upload of a sales batch bounces: division not in scope
    why would an app be refused at one administration by number while it reads eighty others
    the importer isn't let near division 90077
    Foundation group, error itgeneor228, the other thirty fine
    refusal that mentions the number of a company, not within something scope
    client mails 'not within division scope'. who's to solve it, he or we
    devision scope eror
    Uploading invoices to entity C only: app isn't allowed at that administration, according to the message
    In the log of the VAT check: the user's division lies outside the scope, for one company
    the payroll app isn't let into one employer, text says it's not included in the rights
    the message lists our own firm's division number and claims the app may not go in
    The log says the company lies outside what the app is allowed
    itgeneor321 in the overnight load
    one of 43 entities is rejected with a sentence about scope
    Message claims our user's division isn't in scope, what is a user division?
    Exact refuses a named company to our BI tool
    our load breaks on a company that was renamed, something about scope
    What does it mean that a division is not included in the permissions?
    The sync of the subsidiary is rejected with a line about divisions, other subsidiaries pass
    several access errors in the log: division, application scope, blocked user; how do they differ
    Supplier writes that our division is out of scope. I'm the IT guy who has to solve it; what do they mean?
    According to the tool it isn't allowed at company 305, all others pass, and the log has the word scope in it
    nightly run red: division not permitted
    Exact refuses one company, mentioned by name in the error text
    refresh stops at a company which it says we're not entitled to through this app
    While loading the new month the tool claims the German subsidiary isn't within the permitted divisions
    Exact quotes a seven digit number and says it isn't permitted
    company out of the app's reach according to the log; is this for us or the supplier to solve
    the robot may enter every company but one and says that one isn't among the app's rights
    divison scope eror
    user divison not in scope, pls help
    it complain about a division number not permited
    Forbidden - User division is not within division scope. I am only a volunteer, what does it want?
    My report complains that one division isn't in the rights of the app
    itgeneor060 on refresh
    Message says the company is outside what the app is permitted, how do I fix it
    It says something on a division that's outside of scope; I don't even know what a division is
    itgeneor321 in the report of the housing trust
    Power BI errors on division scope for the nursery only, how to solve that
    Red bar: company outside the rights of the app. I'm just the secretary
    Report halts at the swimming pool company saying that division isn't allowed
    Refreshed Excel and read: division scope. What's a person to do with that
    eror division scope what is
    The app stumbles on fetching the new fund: not within the divisions allowed
    One company makes the app trip, 'User division is not within division scope'
    A sentence with 'division scope' appeared when the app went to fetch the garden society
    Forbidden - User division is not within division scope, what on earth does that mean for our nightly load
    nightly consolidation run aborts at entity 640 saying it is outside the division scope
    De Exact Online divisie 1203456 is niet opgenomen in de rechten - we are English speakers, please help
    itgenoda060 when refreshing group model in Excel
    Since we unticked two companies the warehouse job fails with a message on division scope
    We get itgeneor321 on one company of the forty, remaining ones load
    Power BI gateway: DataSource.Error OData 403 not within division scope
    Error names one of our divisions and says it is not included in the rights of the app
    refresh stops at the French branch: user division not within scope
    The ETL logs read 'division scope' for the sold entity and then quits the whole batch
    Why would one entity be refused with a text about division scope while I can open it fine in the browser
    message about a division that the app isn't entitled to, 3 am every night
    Invantive error itgeneor060 after acquisition of new BV
    Our BI consultant forwards me this: 'not within division scope'. I'm a financial person, please translate and solve
    Group report dead due to a single administration the app is not permitted to query
    the connector complains it has no entitlement for division 98112 and the whole refresh is rolled back
    Dagster pipeline red, exactonline says division not in scope
    How to get rid of a refusal that mentions one company of ours as not included for this application
    our developer says the call to /api/v1/2123/financial returns division scope violation
    There are several error texts in the log: one on division scope, one on Application Scope; which is which
    My error is similar to the administration one but not the same wording. How do I tell
    Our job ends with 'is niet opgenomen in de rechten' for company 45
    User division error after the carve-out. Only for the carved-out ones
    Getting not within division scope, though nothing changed on our side except for a new company
    group reload falls over one specific entity: scope
    scope message when the add-in loops over all companies
    What is a division scope and why am I outside of it
    Error says that a division isn't within the scope, but I never set any scope
    itgenoda060 appears only when the Romanian entity is in the batch
    error forbidden, division scope, the vendor tells me it's an Exact setting. Which?
    We sold a company and since, the Excel model errors about a division
    Dashboard shows a yellow bar: administration 3311 not allowed for this app
    Exact says this app may not have that administration. It used to.
    I'm getting a refusal that names our dormant company as not permitted for the link
    scope refusal on two of thirteen companies, both acquired in May
    the message reads as though my user isn't entitled to the division but I am
    error with administration name in it: access not granted to application
    Sync fails at company 9 of 12 with a text about scope of divisions, other eleven never get their turn
    Our overnight job covers all group companies in one go and breaks since somebody narrowed the app; text talks about scope
    I keep getting mails from the ETL: Exact Online refuses division 2211987, not within scope
    It says my user division isn't within the division scope. I'm the CFO, I may see everything!
    tool X: error on company Y, 'not included in the app's rights'
    Scope-of-division refusal appeared on the day when we set up a new app permission
    Consolidation import partially failed: 28 ok, 1 rejected as outside scope
    Which knob do I turn against 'is not within division scope'
    division not allowed error
    administration isn't allowed for this link, the message says, with a long number
    the SQL refresh gives itgeneor321 once the Serbian company comes by
    hey, job log: user division is not within division scope. one of the acquired entities. what to do
    for one division the reply is 403 with explanation about scope, for the rest 200
    The message insists one of our divisions isn't in scope; where is that scope kept
    division scope: pls explain and fix, refresh at 18:00
    I narrowed an app and now the nightly script complains that a division is off limits
    The report tool crashed with a message in English about a user division
    Red mail each morning: administration 112 not covered by the permissions
    Exact refuses a call with the remark that the division falls outside what the app was given
    Something about not within scope, company of the Czech subsidiary
    our loop over divisions gets a scope exception at one of them
    the extraction tool gets thrown out at a company that it wasn't given, according to the message
    error text mentions division and rights, code itgeneor060
    division scope eror again after aquisition
    the error about scope comes only in one from our forty companies
    plugin says the division isn't part of what was granted
    itgeneor321 in log
    our client forwarded: Forbidden - User division is not within division scope. What should he do?
    division scope error since we trimmed the list of companies
    403 with text about scope and a division number, merchant in a panic
    Exact denies our connector one particular division and says so
    itgenoda060 when refreshing the sales dataset
    "is niet opgenomen in de rechten" appears in our integration log, customer is Dutch
    is itgeneor228 the same trouble as the division scope text
    merchant sees 'division outside granted rights' in the plugin
    hooked up another store and got a scope error with a number at once
    six companies fine, seventh ends in 403 division scope
    ticket says: "Forbidden - User division is not within division scope (3012988)". What do I reply?
    since we split in two firms the connector throws a scope error on the second
    plugin: division not permitted, for one store
    the error has a division number and the word scope, that's all I grasp
    not within division scope fix
    itgeneor321 exact online
    division error after we added a bv
    our dashboard throws division scope thing for one entity only how do i get rid of it
    got 'not within division scope' in nightly job log pls help
    several errors with division in it which one do i have
    error says division 998877 not in the rights
    invantive itgeneor060 refresh failed
    one entity out of seven returns out of scope
    scope violation for company or whatever, our consolidation run failed on entity 14
    vendor says we must release a division, error in their log
    is itgeneor228 about scope or something else
    klippa support told us exact rejects one division as it isnt in our permissions, what am i supposed to do
    colleague forwards me an error with user division in it and wants it fixed before month end
    exact online division … not included in the rights, popup in excel
    scope error entity 2 of 9 board report due today
    out-of-scope division after restructuring
    integration refused for a certain division code, message includes word scope
    Got 'not within division scope' for the new spa company from our reporting tool
    itgeneor321 when refreshing the hotel workbook
    What's this division scope thing the till complains about?
    Application Scope or division scope error on one clinic, the rest load fine
    Refresh aborts because a division isn't included in the permissions, says Invantive
    Error naming a company number and then 'is not within division scope'
    division scope violation after we removed the old bar from the list
    The integration log reads Forbidden, user division not within scope. Meaning and cure?
    Seven-digit number in the error, plus that it isn't within scope
    Import of the clubs aborts: not included in the permissions of the division
    itgeneor060 when loading the clinics
    Error began after we trimmed the companies for the app; says division scope
    What is a user division, and why isn't mine within something
    Import runs for the first six venues, at number seven: not within division scope
    Something like division outside what was consented, when loading the campsite
    The error line says it's not within scope for division 998123; that's our pool, and it should be included
    Supplier sent a screenshot, text about the user's division and scope, one venue only
    itgeneor228 when refreshing the group report
    Scope error about one of our entities
    Nightly batch fails, message mentions division scope for 2207
    Supplier writes that their app is not scoped for this division. What now?
    Error says the company isn't included in the rights of the app
    Our report trips over administration 1450: outside the scope, it claims
    itgenoda060 how to fix
    The message names a division that the app has no permission for, word scope in it
    since we unticked BV South the refresh dies with a division scope message
    Every other night a mail: division 1830 not within scope. Who fixes that?
    Dashboard vendor sends a screenshot with not within division scope and asks us to arrange the scoping
    Excel returns itgeneor060 naming a company
    error that this company doesn't belong to the app's scope
    spreadsheet refresh: division not in the rights
    the nightly export perishes on a division outside the scope
    the report stops with itgeneor228, what's that
    itgeneor321 in invantive since this morning
    Our import log says something about division scope for company 2104
    message that the division is not included in the rights of the app
    error: user division not within scope, and it's only when it gets to the holding
    my refresh fails at one company with text about a division outside scope
    itgenoda060 please help
    Developer here. REST call on /api/v1/1234567 returns 403 with "not within division scope".
    Application Scope Violated popped up in the till
    De Exact Online divisie is niet opgenomen in de rechten, I got this Dutch error, what does it want
    the tool tells me this administration isn't permitted for the app, word for word division not allowed
    I get a scope error naming company 88 whenever the consolidation runs
    why does exact refuse one division with "not within division scope" although I can open it myself
    itgeneor060 after we deleted an old company
    BlockedUser in the error from the connector
    the nightly job died with a message that the user's division isn't within the division scope
    Our Spanish reports end in red: User division is not within division scope
    Fetching stops at division 204577, forbidden, scope
    the app supplier says it is a scope problem with one administration and I should solve it in Exact
    '...is niet opgenomen in de rechten' appears for one of our companies when refreshing
    got an error with a code beginning with itgeneor, it goes on about a company that isn't permitted
    I see 'division not allowed' in the sync history
    which setting resolves "not within division scope"
    the integration is told off because it asks for a company outside what was consented
    Not within division scope: the till wants to post in company B
    an error naming scope and division, since we limited the app last week
    since somebody trimmed the companies the report fails: outside division scope
    scope violation message, help me read it
    the message mentions BlockedCustomer
    red banner in our tool: 'User division is not within division scope (company 31)'
    since the weekend one company throws a scope error during loading
    error text contains both Forbidden and division scope
    got this from the log: Forbidden - User division is not within division scope. English please
    our loader aborts at company 17: division not permitted for this app
    what is a division scope, and why am I outside of it
    the message 'User division is not within division scope' started after a colleague tidied up
    Excel add-in shows itgeneor228 when I open the Belgian books
    the log says Forbidden and then a sentence about scope of divisions
    a customer of ours gets an error that the administration isn't part of the app's rights
    API returns division-scope refusal although my user's admin
    someone limited our BI link last Thursday and now it errors on entity Lyon with scope text
    error at one single company: outside division scope
    itgeneor060: what is it complaining about
    error about division scope in my import since mon
    Last night: 'User division is not within division scope'. The night before: nothing. It concerns our Lisbon entity
    The integration says that the company it wants isn't among those we agreed to, literally 'not within division scope'
    can you translate 'User division is not within division scope' for a non-technical director
    division scope message after we took a company away from the app, the report still wants it
    What is a division scope error?
    itgeneor228 how to solve
    App fails on a division outside its scope
    not within division scope after removing a company
    The error names a division the app may not use
    Got itgeneor321 when refreshing
    Red error: company not allowed for this app
    Exact says the company falls outside the consent
    itgeneor060 keeps appearing
    User division is not within division scope, our system shouts at a customer with eight companies. He blames our software. What should he verify in Exact?
    The nightly run halts at company 1043, which according to the log lies outside the division scope. How do I get it through again?
    Invantive returns itgeneor228 and my controller is worried. What does it mean and who fixes it?
    A client mailed a photo of his screen: forbidden and something about division scope. I'm the client manager, no techie. Can I lead him through it?
    Ever since the new subsidiary takes part, the report throws an error saying literally that this division isn't in scope. The others run.
    My weekly check shows itgenoda060 for a file that we do want in the report. Where do I set that right?
    We explained to the customer it isn't our server: the error says the division is outside the rights. Now he wants instructions.
    A partner asks: what on earth is a division scope and why does it appear in the error report of the annual accounts tool?
    The Excel add-in refuses one company, saying the Exact Online division isn't included in the rights.
    log error: not within division scope, file 87, client angry, what should he do in exact
    A new colleague selected all clients in the scheduler and now it's raining division scope errors from clients that never took part.
    Our app halts at a customer with the notice that the requested company is outside the division scope. He does want it included.
    Refresh fails: User division is not within division scope. I only build dashboards, what is a division
    itgeneor321 shows up in my workbook for one company out of five
    the error actually names the Ghent branch and says it isn't in the scope
    WMS sync stopped at company 4 of 7 complaining about division scope, the first three went fine
    The message is long: forbidden, user division, scope. The planner vendor says it is on our side
    We took over a firm, and now the nightly load trips over its number with a scope complaint
    CRM tells me the requested company lies outside what it was permitted
    Where do I allow division 331870? That's the number printed in the error
    Excel add-in says the Exact Online division is not included in the rights
    Payroll export complains about one particular entity being out of scope, what needs to change
    The HR sync names a division number I don't know and claims it's out of scope. Should the app be able to reach it, and how do I see
    My Excel gave three companies yesterday, today it halts halfway with a sentence on scope and division
    'not included in the rights' - which company is the culprit in my purchasing refresh?
    403 plus an explanation: user division isn't in scope. A coworker thinks I need more rights, is that so
    someone told me to look up itgeneor060, what must I tick in Exact
    division scope error lightspeed
    one administration is rejected by name in the middle of a refresh with a scope text
    It literally says the user's division isn't within scope; I do want that company read
    Night run of the stock package crashes on company 31, scope, the other thirty go well
    Consultant calls it a scoping problem, not a rights problem. What am I to do then?
    error with 'scope' in it after taking over a client's administration
    Excel: division 88213 isn't included. Bad, or should I simply take it out?
    The trip app complains about 'division 4419902' and scope - the company we forgot to tick?
    each company starting with a V gives a scope error, the rest is fetched
    Zapier halts with 'division not in scope', a few companies go well
    itgeneor321 pops up
    Error says a company number isn't within scope
    itgenoda060 in our nightly job
    The refresh trips over one company number with a message that it's not within the scope
    Invantive gives me itgeneor228 with the name of our foundation behind it
    Some sentence about scope and number 2044518, what's it on about
    itgeneor060 ever since we added an entity
    Nine companies load, the tenth blows up with itgeneor228
    Not within scope, says the import, and it names our daughter company
    error text about scope with a company number behind, what to do
    Does 'not within division scope' mean I must withdraw something?
    itgeneor321 shows up, what isn't permitted here?
    what do I verify first when it says the user division isn't within division scope
    Report halts with a division scope refusal, whose job is it to fix?
    Is our app not allowed in division 2314567? It says scope and division in the error
    itgeneor060 frightens our user. Is any data lost?
    Since we added an entity the refresh complains of 'division scope'. Do I tick something or sign in anew?
    not wihtin division scope, wat to do first
    A refresh says a company is beyond the 'division scope'. Do I lose data if I ignore it?
    Is a 'division scope' refusal about the user or about what the app may reach? It refuses company 112.
    A long sentence about division scope appears and then the app quits
    My report shows itgeneor228 in red
    Refresh mail says: user division is not within division scope. What's that in human language
    the message names a division number and says it isn't in the rights
    red line naming one of our companies, not within the division scope
    it gets to client 14 of 30 and halts with a sentence on divisions
    the Power BI refresh mail names a division outside the scope
    a code itgenoda060 came up, plus a company number
    refresh stops and it says the division isn't included in the app's rights
    controller's screen: 'not within division scope'
    At client Smit an error that the division isn't in scope, not at others
    English error with 'scope' and our subsidiary's number
    Invantive shows itgeneor060 followed by a sentence about divisions
    error mail names our company and says that it's outside the app's division scope
    After the takeover a company was added and since then Power BI bombs with User division is not within division scope
    itgeneor228 on refresh this morning, not yesterday; only difference is one more set of books
    My colleague cut one company too many from the app and now the run ends with not within division scope
    It says division 2481 isn't included in the rights, that's the one we bought last month
    Since I tightened the app last week the report complains about a division outside its scope
    error itgenoda060 after we sold a company
    Started at new year, code itgeneor321, we'd just set up another company
    Having taken granny's holding out of the app, the nightly run whines: division not included in the rights
    itgeneor060 since the demerger
    Before the holidays the workbook ran, afterwards it states division 730012 isn't within scope
    One day after founding the joint venture the logs say not within division scope
    Took her sole tradership out and now: not within division scope at each refresh
    Code itgeneor321 the morning after we'd joined the partnerships
    after adding company: divison scope error, never seen before yesterday
    itgeneor321 on every refresh
    the app complains that an administration isn't allowed
    division scope error only for company 4
    since we trimmed the companies we keep getting a scope error with a division number
    error says the Exact Online division is not included in the rights
    it names division 1234567 and refuses, it should be allowed
    company not permitted message in our BI tool
    since I took that one company off, it nags about division scope
    report aborts on a company that isn't allowed, the others load
    "not included in the rights" for company 88, and I do want it included
    itgeneor228 popped up after we bought a new licence
    itgeneor228 meaning
    division scope error fix
    administration not allowed error connector
    error naming one division out of scope
    refresh aborts with division scope message
    not in divsion scope exact
    scope complaint for division 998877
    message: division 4711 outside scope
    invantive excel division not in rights
    What does exact mean by division scope?
    Why this refusal naming one division?
    What does "not within division scope" mean, did someone lock us out?
    Message names a division and says it's outside the scope. Ours to fix or the vendor's?
    itgeneor321 in our refresh, is that about permissions or about a bug?
    Forbidden, followed by a sentence about user division. Who has to change what?
    My client's dashboard refuses one entity and mentions scope, the other nine are okay
    Division scope error after the merger, is this normal
    Do I need a right for the user or a tick for the app when it complains of scope?
    The refusal spells out a division id and the word scope, what now
    Is "not within division scope" a security alarm I should worry about?
    My client sees itgeneor060 and asks whether he's been hacked
    What on earth is a scope? Error says our division falls outside it
    App gets a no on file 3141 with a sentence about scope, did we limit too much?
    I read "user division" in a refusal. Is that a department or a company?
    Error line has division, scope and our customer number. Us or the builder?
    There seem to be kinds of Forbidden: division scope, application scope, blocked. Which means what
    Can the client himself fix "not within division scope" or is it up to our firm?
    One says the scope error stems from too few rights, the other from a wrong list of ticks. How can I tell?
    says division skope for one company, what does it mean
    itgeneor321 on refresh, how to fix
    Error names division 3481203 as not allowed
    The report halts with some sentence about division scope
    It says the Exact Online division isn't included in the rights
    Red bar: division outside scope, and that for our main company
    The tool moans that a company falls outside its consent
    itgeneor060 at a client
    Log from the vendor shows 'is not within division scope'
    Excel throws a scope error for a company I do want included
    Our report hangs on 'not within division scope' after someone trimmed the choice
    Message: division isn't part of the app's authorised ones
    I get the error User division is not within division scope. How do I solve it?
    Power BI stops at one company with a message about division scope.
    What does not within division scope mean, and how do we get rid of it?
    Our nightly load breaks with itgeneor228 on one administration.
    The app says that company 34 is not included in the rights. What must I do?
    Invantive reports itgeneor321 since we added a company. How do I fix that?
    I see an error that the Exact Online division is not among the permitted ones.
    Our connector gets a division scope error for the holding only.
    What causes the message about the user division and its scope?
    The query fails with code itgenoda060. What's the cause?
    Since this morning our report throws a division scope error.
    How do I repair an error saying an administration isn't allowed for this app?
    Error itgeneor060 appears in the log for one of our subsidiaries. What now?
    The message says 'De Exact Online divisie is niet opgenomen in de rechten'. I don't speak Dutch, what do I do?
    We removed a company from the app and now get a not within division scope error.
    Exact refuses our app for administration 1201 with something about scope.
    Our app can't reach one division and names the division scope as the reason.
    The import from Exact stops: division outside the scope of the app. How do I go on?
    A scope error on one company blocks the whole refresh of our dashboard.
    How can we make the division-scope message in Invantive Cloud disappear?
    The tool reports that the current division isn't in the scope we granted.
    I get a refusal for a client's administration: not within division scope.
    What do I have to change when an app complains about division scoping?
    After our reorganisation the data load fails because a company is not permitted for the app.
    The supplier says we get a division scope error and that we should fix it in Exact.
    Why does the app work for four companies and give a scope error on the fifth?
    The invoice tool shows 'administration not allowed'. Where does this come from?
    How do I solve itgeneor228 in our Power BI refresh?
    The division in the URL is not within scope, says our integration log.
    Our webshop orders for the Belgian company fail with a division scope message.
    My data set won't refresh: the error says an Exact division isn't authorised for the app.
    The error mentions division 2154873 and scope. What should I check first?
    We keep getting division scope errors for an old company in our reports.
    i get not within division scope when loading exact data
    A new colleague set up the app and now we see division scope errors. How do we solve these?
    The app tells me I've no permission for this division, with the word scope in it.
    Why is a company suddenly out of the division scope of our app?
    The ETL job on Exact Online ends in 403 User division not within division scope.
    Can you explain the division scope error that Invantive gives in our data container?
    Our planning software says the administration isn't part of the consent.
    The overnight job skipped a company because of 'division scope'. How do I put it right?
    Is there a fix for Forbidden with division scope in the text?
    Which step do I take when an app is refused for one particular administration with a scope error?
    I've got an itgeneor321 in Power BI Desktop. What does it want from me?
    The sync log says our user division is outside of the scope.
    An app is allowed in 10 companies but asks for an 11th, and gives a scope error.
    We get a division scope message in the scan app every time it sends an invoice for company 9.
    How do I find out which company triggers our division scope error and solve it?
    I receive a message that the app isn't entitled to the division. What is going on?
    The load to our data warehouse fails on division scope since the license was changed.
    Our consultant sent me a log with 'not within division scope'. How do we act on that?
    What is the remedy for division scope errors after adding a legal entity?
    An API call to /api/v1/123456 returns User division is not within division scope. Why?
    In Excel the add-in shows itgenoda060 when I pick the new company.
    The annual accounts tool refuses one client because it is outside the app's scope.
    We took a company off the app on purpose, and now its log is full of scope errors.
    The message in the connector says the division isn't covered by the granted permissions.
    Our app worked until we deleted a company in Exact; now it complains about division scope.
    How do I deal with a division scope violation in our integration platform?
    The expense app can't book in company 6 because Exact says it's not within scope.
    I want to understand and fix the Exact error on division scope.
    Why do I get a scope error although I'm a manager in all companies?
    My report gives an authorisation error on exactly one administration, with the words division scope.
    Our monthly group report fails on an Exact scope message for the Danish company.
    We need to solve error itgeneor228 before closing the month. What are the steps?
    A division scope error keeps popping up in Klippa for one of our clients.
    The developer says Exact returns a division scope refusal. Can I as a bookkeeper solve that?
    Every app refresh shows a red line: user division not in division scope.
    Who needs to change what when an app gets an error for an administration it can't reach?
    Visionplanner says the administration has not been released for the app. How do I solve it?
    How do I stop the scope errors for a company that our app does need?
    Error about rights to division 88 when our app collects the trial balance, with scope mentioned.
    The integration broke when the consent was renewed: division not in scope.
    The message reads 'Exact Online division not included in the rights of the app'. What can I do?
    The monthly close is waiting: a division scope error stops the consolidation.
    I'm only the bookkeeper and see 'not within division scope'. Can I solve it myself?
    Our IT partner sees scope errors on two divisions and asks me to act in Exact.
    Since we restricted the app, the report breaks on companies outside the scope.
    A line in red says user division is not within scope, right after the new year company was made.
    Why does the document scanner say the administration isn't allowed?
    Our accountant's tool can't load our file: division outside the scope of the consent.
    The API partner forwarded us a scope error for division 3301022. What can we do?
    I get itgeneor228 for just one out of sixty clients.
    The data model fails on one entity with the words Forbidden and division scope.
    A message that the division isn't in the rights appears in our Invantive log. How is it solved?
    We added a foundation and since then the app has a division scope failure each night.
    Could you explain in plain words what a division scope error is and how I fix it?
    My colleague gets the report, I get a division scope error on the same company.
    Exact declines our connector for one branch, stating division scope.
    How do I get past an error that says the administration falls outside the app's scope?
    what is a division scope error and how do i solve it
    power bi error not within division scope, please help
    we get itgenoda060 every night on one company
    Exact says the user divison is not within the scope.
    division scope error since we added a company to the report
    My consolidation run halts at the Polish entity because of the app's division scope.
    The hour export is refused: administration not within the rights of the app.
    Which setting in Exact is behind the error that a division isn't in scope?
    I'm getting a scope refusal for a company we bought last month.
    How do I fix a scope error on two administrations at the same time?
    While fetching invoices the program says an administration is not allowed
    The app stops at one company with an error about division scope
    Invantive shows itgeneor228 and I have no clue how to fix it
    Since this morning the app complains about a division that isn't in its rights
    Our dashboard stops loading and names a company it may not touch
    The sync gives an error about one division of ours, everything else comes in
    code itgeneor060 pops up when i refresh my excel, what is wrong
    Every night I get an error mail saying the division is not allowed for the app
    The helpdesk says our company is outside the app's scope, how do I put that right?
    My app reports not within division scope although I can open that company myself
    After adding a company the user division error appears, how do I get rid of it?
    Why is our second company refused with a scope error when the first one works?
    The accounting tool says a division isn't included in the permissions, where do I solve that?
    When sending sales orders I get a red bar about a division that isn't permitted
    My app states that administration 12 is not in its allowed list
    The link says not within division scope since we added a company in the program
    One of four businesses is refused with the words division scope, the rest goes fine
    I'm no techie but there's user division in an error, what can I do about it?
    Our Excel template halts with itgeneor060 although it ran last week
    exact says the company isn't allowed for this app, how do i allow it
    The webshop logs user division is not within division scope and orders get stuck
    The accountant's program reports that our company isn't included in the rights
    I select the shop in Breda in the app and get the division scope error
    The message names our administration by number and says it's outside the rights
    Why do I get this division scope error only since this week?
    Our booking app gives an error that it may not enter the shop's division
    What do I do about the message that a division isn't included in the app's rights?
    I want to run a report and get itgeneor228 with our company's name
    It says user division in the error, then something with scope, and all stops
    For our company in Tilburg Exact refuses the app with a scope error
    The nightly sync breaks off at an administration outside the scope
    As soon as I pick the holding I see not within division scope, not for the operating company
    the app says an administration is not allowed though i changed nothing
    Can you help me through the division scope error, I don't get the wording
    Our tool is turned away at the third company with a scope refusal, how do I solve it?
    I received a screenshot from a customer saying user division is not within division scope
    The error mentions itgeneor321 when I open the second company in my report
    Invantive tells me our Exact division isn't in the rights, how do I get it in?
    The web shop app stumbles over one company with the words not within division scope
    I was forwarded an error about a division and scope, what do I need to arrange?
    Since that branch was chosen in the app Exact refuses with a text about the division
    How do I get the program to stop giving itgenoda060 for our company?
    Our figures import halts because a division isn't covered by the app's consent
    error says user devision is not within division scope, what must i do
    What does itgeneor228 mean when I refresh a Power BI dataset?
    How do I fix the error that a division is outside the division scope?
    Our call to division 123456 returns 403 with not within division scope.
    Invantive Query Tool throws itgeneor321 as soon as I read the transaction lines.
    Since yesterday the nightly load dies on an administration that isn't in scope.
    Why would Exact say that my app is not allowed to use a particular company?
    In Invantive Cloud itgenoda060 shows up, how do I get rid of it?
    A division scope error started right after we created a new subsidiary.
    One of our customers sees a message that his company is not permitted by Exact.
    Everything loads except one entity, which fails with a division scope message.
    my query with use all@eol breaks because of a division not included in the rights
    itgeneor060 keeps coming back in our log files, what is behind it?
    The error text gives a division number and says the user's division isn't covered, what now?
    Can you explain the message that a company falls outside the rights granted to the app?
    We get a 403 on a single division code while the other ones return data, and it mentions scope.
    Our script gets user division not within division scope for division 2201.
    Since we narrowed the app a division scope error turns up every night, how do I stop it?
    Power BI: DataSource.Error itgeneor228, what needs to be adjusted?
    The API refuses one company with a text on scope although the user has rights to it.
    A customer sends a screenshot with not within division scope, what do we advise?
    While reading all divisions our tool trips over one that isn't permitted.
    The connector halts at the property company with an error on insufficient division scope.
    I must solve itgeneor321 before the monthly report runs, how?
    Since a colleague removed companies from the app my query ends in a division scope error.
    Azure Data Factory logs 403 user division is not within division scope, where is it solved?
    error code itgenoda060 in power bi with exact, any idea?
    The web shop can't place orders because the company supposedly isn't allowed for the app.
    Can I widen the division scope so that this error goes away?
    We only get the scope message on the Belgian company, what's wrong there?
    My application logs that the current division falls outside the user's consent.
    Every time we set up a company there's an error that it is not allowed.
    The integration says company 77 is off limits, while I can open it in Exact.
    We build software: how do we explain not within division scope to an end user?
    A query in Invantive Control shows a red message on a division without permission.
    What causes the 403 with division scope on our sync of bank transactions?
    Our order package says administration not permitted, how do I sort that out?
    The log has a division scope forbidden for division 310, what now?
    The scanning app reports that Exact refuses the selected company for lack of consent.
    Which setting cures itgeneor228 after adding a business?
    Refreshing one partition brings a message about not being included in the rights.
    My tool suddenly can't reach company 15 and mentions a scope.
    Can I ignore the division scope message or must something be done?
    Our integration ran well until Exact complained that the division is out of scope.
    How do I remedy the itgeneor321 that occurs on division 77 in our SQL job?
    Our customer portal hears from Exact that the company lies outside the rights granted.
    What must the client change in Exact if our API log shows not within division scope?
    The pipeline dies on one division for which Exact says the app has no rights, what's the remedy?
    Our nightly import fails with User division is not within division scope, how do I fix that?
    What do I do about itgeneor228 when fetching one of our companies?
    Power BI stops at company 14 saying the division is not allowed for this app.
    The supplier says we have a division scope error, can you help me solve it?
    Since we renewed the approval, one administration gives a not within division scope message.
    I got itgenoda060 on a single company while the others load fine.
    The tool reports Forbidden because the division falls outside its scope, what next?
    We added a company and now see itgeneor321 in the log each morning.
    How do I get rid of the message that an administration is not included in the app's rights?
    error: user division is not within division scope, only for our holding
    One of our forty clients cannot be read any more, the error speaks of division scope.
    One of our clients got an error today that his administration isn't in the app's rights.
    I see User division is not within division scope in Power BI and don't know what to change.
    Running the consolidation, Invantive says division 3391 isn't allowed.
    Our import gave itgenoda060 after I took a company away from the app.
    How do I make the app allowed again for the company that is now refused?
    All files load except Jansen's, which ends in a division error.
    The supplier asks us to repair the division scope, where is that done?
    I approved separate companies and now Exact refuses one with an error.
    Since we connected with another login, there is one company the app may not read.
    error itgeneor060 on one company, rest is fine
    Our consolidation gets stuck on a text saying the division is not in scope.
    We received itgeneor321 right after creating a new administration, what's the solution?
    An employee sent me not within division scope, what should I do with it as administrator?
    In the portal clients see a notice that their administration isn't allowed for the app.
    itgeneor228 eror when refreshing excel, how to get rid of it
    I restarted the app already but it refuses company 12 each time with a scope error.
    How do we solve a refusal that says an administration isn't part of what the app may read?
    A scope error for the Peeters file came up and it has to be solved today.
    The report says something about a division not in scope
    error names our second company and says app isn't allowed in there
    itgeneor321 pops up in the excel report, help
    not within division scope came when we opened the new salon
    It complains company 2231 is not included in the rights
    Long english error with the word division twice, app refuses one company
    There's an error with scope in it, how do I tell which sort I have?
    Invantive gives a code starting with itgen, which kind of refusal is that?
    error says scope something, is this the one about a company or about data
    Report trips over one company, says it isn't permitted for the app
    the app spits a line each night about a division it may not touch
    forbidden with division scope behind it for three days, what to do?
    itgenoda060 in our spreadsheet
    Message says the administration 'Flowers North' is outside the app's rights
    division not in scope, scan tool, since we bought the second garage
    two messages, division scope and application scope, what's the difference in what I do?
    at shop two it's 'division scope', shop one's fine
    message about a company outside scope, since brother's firm joined
    how do I cure the user division thing
    apparently Exact has several refusals, how do I see if mine is the company one
    it says the cheese dairy's division isn't included, now what
    Message tells that client number 2219 isn't covered by the permissions
    itgeneor321 when refreshing group figures
    The tool refuses one company by name and calls it out of scope
    Since we added a client to the report it fails over a division
    An error quoting a division code that supposedly lies outside the app's scope
    'not within division scope' at nine this morning, partner wants figures by noon
    Is itgenoda060 the same thing as the division scope error
    Scope, application scope, BlockedUser: which of those am I looking at
    I've got an Invantive code and a sentence, which sort of scope error is it
    How do I read the refusal, one bit about divisions and another about applications
    Two different scope errors on two clients, how to tell them apart
    Looping over clients, the report trips each time on the same company: not within division scope
    In red: company 1044 is not permitted for this app
    The app grumbles that a division isn't in its rights; we call those dossiers, what does it want from me
    itgeneor060 in the load log
    division not included in rights, says the Invantive driver
    error says the company is out of scope for this app
    use all@eol fails on one division with a scope message
    what does 'division scope' mean in this error and how do I fix it
    customer gets scope error for division 88412, other divisions load fine
    our support desk gets this weekly: User division is not within... how should customers handle it
    message names a company and says the app has no permission for it
    which of the scope errors do I have? text has 'scope' and 'violated'
    several different refusals in one log: scope, blocked user, forbidden. how to tell them apart
    does itgeneor321 fall under the company permission error
    Customer bought a company, our tool now returns: user division is not within division scope.
    scope error for one division code, tool tries to read it nightly
    Invantive log states the division isn't included in the rights
    division 77: not allowed for this application. rest runs
    loop over divisions aborts at one that isn't within scope
    got the 'division scope' text after I had narrowed the app last week
    what is this scope thing that Exact moans about for company 4
    itgeneor321 during scheduled refresh
    what is the distinction between 'Application Scope Violated' and 'division scope'
    code itgeneor060, category?
    script trips over a single division that is out of the app's scope
    message says company 9 isn't permitted for the app, we believe it should be
    after ticking only two companies at consent, other ones now raise the division message
    itgeneor321 on one entity since the carve-out
    An error about a division that's outside the scope stops our group report
    The log reads Forbidden followed by "User division is not within division scope"
    division 2834410 not in scope, thirteen entities, only this one
    code itgeneor060 in the report tool, some company is not allowed for it
    There are several scope-like errors. How do I tell mine apart?
    Division scope, application scope, BlockedUser: which of those leads where
    Budget package halts at one company with a sentence on division scope, the nine others pass
    Night run error mail, "not within division scope", entity 14
    Vendor tells us to repair the division scope ourselves
    Is itgeneor060 about a company, or about something else?
    Three different refusals in the log, all mentioning scope or blocked. Which is which?
    Report over 31 companies strands on the seventh: division not within scope. The board is waiting.
    Bought two companies, and the package mails itgeneor321 daily since
    Package falls over on one of nine, the text concerns a division beyond its scope
    user division error
    division scope forbidden
    code itgeneor228
    company not allowed error division
    division 2094 not included in rights
    user division isnt within scope, help
    division scope violated by app?
    invantive error about division rights
    forbidden user division message
    admin not allowed error app
    division scope or application scope, which is mine
    long error with scope word, which type
    how read the administration error
    invantive code, belongs to which error
    what kind of scope error is it
    app complains about division 88
    red text division scope
    refresh stops saying a division isn't included in the rights
    error naming company 305 as not permitted for this app
    itgeneor321 when refreshing the report
    forbidden plus a sentence on division scope, how to fix
    app tells me an administration is outside its consent
    how to solve itgeneor060
    which category does itgeneor228 fall in
    division, application, blocked: how do I know which scope error mine is
    what's the key bit to read in a long Forbidden line about divisions
    several sorts of Forbidden-with-text exist it seems, which one do I have
    Report runs until the third foundation and then says it isn't within scope
    scope error for one company, the rest are fine
    five of six load, number six gives 'not within division scope'
    first time I read the word division: report says something isn't allowed with one
    supplier asks which kind of error it is: division scope, application scope, blocked. I see one long sentence
    got itgeneor321 overnight, used to be fine
    itgenoda060 shows up for one out of forty client files
    error text ends with division scope, and it names company 771
    It's complaining about a division being out of scope since they added a company on Monday
    division scope error in Invantive
    My predecessor knew how to cure the division scope failure; I don't
    half of the report loads and then dies saying that the division isn't in scope
    Forbidden, then a dash, then something on user division
    As a supplier we see 'not within division scope' for a handful of customers. Standard reply needed.
    accountant with 80 clients: the nightly job trips over one client with a scope message
    Refresh fails: itgeneor060. What does it want?
    red banner: this company lies outside what the app has been authorised for
    several error texts reach our desk: division scope, application scope, BlockedUser. Which is which?
    what word in the error tells whether it's about the company or the kind of data
    do the Invantive codes 228, 321 and 060 all mean the same trouble
    ticket text: 'company isn't within the scope granted'. What's our reply?
    after the customer shortened his company selection our app complains about division 88
    BI guy mentions a division scope refusal and shrugs
    why's Exact refusing just that company, with the word scope in the message
    itgenoda060 refresh in Excel
    error naming division 9912, appeared when we put that company in the query
    tell the refusals apart: one mentions scope of division, other of application, third blocked
    a refusal with 'scope' plus a company number; what does the customer need to put right
    Invantive tells me a division isn't among the rights
    The app complains a division is out of scope
    I get itgeneor228 and don't understand it
    It says our company isn't included in the rights
    Exact refuses one company with a line on division scope
    Error code itgeneor321 while refreshing Excel
    How can I clear the scope error on one set of books?
    Invantive throws itgenoda060 for one of our companies
    division scope error, every morning now
    Our import trips over a company that isn't in scope
    forbidden, followed by something about division scope
    What's itgeneor060 and how do I get rid of it?
    The report aborts on a division it may not use
    Company 214 is said to fall outside the app's scope
    Administration not allowed, reads the message
    A sentence on the user's division keeps popping up
    So many codes, which family does mine belong to?
    Is itgeneor228 one about companies or about something else?
    Which of the scope messages am I looking at?
    A division scope message halts the nightly import
    When fetching one client we get the error that the user division is not within division scope.
    The app says not within division scope as soon as it reads our new holding, how do I fix that?
    Since we added a company, the reporting stops with itgeneor228, what's going on?
    We get itgeneor321 for one client of the office, while all the others load fine.
    The consolidation gets stuck on our German subsidiary with a message about division scope.
    What does itgenoda060 mean, which we see when refreshing the group numbers?
    Power BI fails on the foundation with not within division scope although the other entities refresh.
    A client mailed me the text Forbidden - User division is not within division scope, how do I help him?
    After selling an operating company I get a division error when loading all the books.
    Because I limited the app to three companies, it now complains about one outside its scope.
    In the log of our scanning tool three of sixty clients show a division scope error, how do I solve it?
    The app tries to read a company that its permission doesn't include, according to the error, what should I do?
    Our dashboard stopped at night with itgeneor060 on the newest entity, can you tell me how to repair it?
    Everyone at the practice sees a message that a division isn't included in the rights, where does it come from?
    For client file 2041 the app says the company lies outside the permitted divisions, how do I mend that?
    Our nightly import of nine companies breaks off on User division is not within division scope since Saturday.
    How do I solve itgeneor228 for a foundation that joined our group last month?
    The supplier mails that Exact refuses the division because of scope, what should our office change?
    The till of shop seven isn't posting, the error concerns a division not in scope.
    I want to load an acquired client's figures, but only get told that the division isn't allowed.
    What can I do about the division scope message when the consolidation reaches our Spanish subsidiary?
    TriFact365 reports for one client that this company isn't covered by the authorisation, where do I change it?
    The app names number 1839204 and says not within division scope, how can that company be included?
    Ever since IT approved an app anew, three entities get a message about division scope.
    Why is our property company the only one with a division error while the same app covers her sisters?
    During month-end itgeneor321 appeared for the new entity, who or what do I need to adjust?
    Four client files load and the fifth trips with a scope message, what is different about it?
    for client 88 the app gives 'not within division scope', do you know how i get rid of it
    Our consolidation returns itgeneor228 on the wholesaler we bought, the other entities are fine.
    When we added the childcare company to the dashboard, an error came up that its division isn't in scope.
    The payroll package can't post to our foundation because Exact says the division isn't part of the consent.
    Since I picked only six companies when agreeing, the app reports a scope refusal at number seven.
    The helpdesk called it division scoping, but how do I actually solve that error for our client?
    For one file we see User division is not within division scope, even though the file opens normally in Exact.
    LucaNet crashes on the new Irish entity with a division message, what is the remedy?
    How do I repair a link that gives itgeneor060 for every new file of our practice?
    The app fetches nothing for hotel Seaview and names division scope as reason, what can I do myself?
    Testing the group report gave me a division refusal on three companies at once.
    Our developer sends me a log line with division scope about company 14 and asks me to arrange it in Exact.
    The software won't continue with client Smit's annual accounts and reports the division's scope.
    The budgeting app stops at school nine saying the division isn't among its rights, what do I do?
    What must change in Exact if LucaNet gets User division is not within division scope for one entity?
    Because of a division error Dext can't send invoices to file Van Dam, how do I resolve it?
    Two of our shops get a division scope error when posting turnover, what do I have to set?
    Our new practice company wasn't included, so Invantive shows itgeneor321, how do I cure that for good?
    The error speaks of a division not included in the app's rights, and it concerns hotel two.
    i get a division scope error on a foundation that worked yesterday, how come and what do i do
    Our collection package wants the rental company's invoices and is refused because of division scope.
    After setting up a new client the first sync fails with a message about his division.
    not within division scope error
    What does Forbidden - User division is not within division scope mean and how do I fix it?
    itgeneor228 exact online
    The nightly job ends with itgeneor060 for company 1043, what should I do?
    Power BI refresh fails because some division is outside the scope.
    One out of sixty clients gives a division scope error in our reporting tool; the rest is fine.
    Ever since I trimmed the permissions, the log is full of itgenoda060.
    How do I get rid of the message that a division isn't included in the rights?
    Our dashboard complains about an administration it is not permitted to touch, with the word scope in it.
    Client forwarded an error: user division is not within division scope. He uses our connector.
    Import stops at administration 88 with a scope message
    Every morning I get a mail from the tool that a company falls outside division scope.
    itgeneor321 meaning
    Can a bookkeeper solve a division scope failure or is it for IT?
    After closing a company the software still errors on that division number, something about scope
    The query on Exact dies with a not allowed administration error
    we recieve 'user division not in scope' for two clients since tuesday
    The query stops at client 23 stating it's outside the permitted divisions
    Our vendor calls it a division scope issue and says the customer must solve it. What do we do?
    administration not allowed for app error
    Since we tidied the company list of the tool, the nightly run ends in scope errors.
    itgenoda060 power bi
    Exact says the division 2050 is not part of the rights granted, where do I fix it?
    I'm no techie; our consolidation import shows is not within division scope.
    Copied from the log: Forbidden - User division is not within division scope. It was fine last month.
    Two of ninety clients raise a scope error
    An app keeps requesting books it may not open and logs an error every day.
    One not-within-scope error ruins our full refresh
    One client makes the package say division out of scope, how do I release him after all?
    What does Exact mean by User division? Our import stalls on that error.
    Got a report with itgeneor228 twelve times, looking for a fix in plain language
    Since adding two branches the connector ends in a scope error
    Refusal on administration 909 in Invantive Data Hub, code itgeneor321
    refresh aborts on a division that is not permitted
    how to get rid of not within division scope at a client
    Several companies are said to fall outside the division scope by the app
    We have 75 clients in one report. Since we dropped a few from the app's list, refreshing ends with a user division scope message. What is the quickest way out?
    exact division scope problem accountant
    Exact blocks one division for our connector and names scope as the reason
    Every night we fetch the figures of all clients. Since Tuesday it halts at client 34 with 'not within division scope'. As far as I know nothing was changed.
    Our reports moved to Power BI. On refresh itgenoda060 comes up and I've no idea what that means. Can I solve it on my own?
    The software helpdesk told me the fault lies in our Exact rights. Their log says User division is not within division scope. What should I do?
    What does it mean when the company is outside the division scope?
    Invantive returns itgeneor228 while loading our companies.
    We closed a BV and since then the tool complains about division scope, what needs changing?
    itgenoda060 when refreshing Excel
    The webshop can't post because the division is said to be outside its scope.
    After I restricted the app, it now throws an error on one of the companies with the word scope in it.
    Our BI vendor says we've got a division scope problem and that we should solve it in Exact.
    Error names division 2784510 as not allowed for the app.
    Power BI refresh breaks on one company with a scope message
    got itgeneor321 this morning, what is that
    Is there a way to solve the scope error on one division without reconnecting everything?
    Our nightly load stops at one entity with code itgeneor060.
    The message says the Exact Online division isn't included in the rights. How can it be added?
    Why would a company suddenly fall outside the scope of our app?
    User division fout bij Power BI, how do I solve it?
    Last week we took the holding out of our BI tool's rights. Since then the nightly refresh gets stuck on a message about division scope.
    This morning our scanner app began to complain: User division is not within division scope. It ran fine yesterday. What changed?
    Webshop support sent me a screenshot with not within division scope on it. I'm to do something in Exact, but what?
    Visionplanner says company number 7 falls outside the division scope.
    At each run the message appears that a division isn't part of the scope.
    Agicap refuses to load one of our BVs because of its scope, the other four load well.
    Is a scope error something of Exact or of the vendor, and who should resolve it?
    Our new company was added in Klippa and now Klippa says that the division isn't allowed.
    itgeneor228 on refresh, how do I get rid of it
    After the demerger Exact refuses the app for one division with a scope error.
    The hours app stopped with the text that our association isn't in the division scope.
    Make returns a 403 on its Exact module, followed by division scope.
    How do I get a company back within the scope of Float? Every run fails on it.
    The scope message comes with two of our BVs only, the others go well.
    Power Query reports itgeneor228 for division 881122.
    Our programmer gets an error about the division while the key is right: not within division scope.
    forbidden division scope webshop fix
    scope error after takeover of a company
    What do I tell Exact if a tool says the division isn't in scope, or can I settle it myself?
    Zenvoices can't post in the new BV: user division is not within division scope.
    On each try Exact says the division lies outside the scope of our reporting link.
    Why does Exact accept fetching company A but say for company B that the division is not in scope?
    I tried refreshing three times today, each time the same scope error on our property company.
    The Excel add-in returns itgeneor060 for our holding.
    In the mail from our dashboard builder it says: division outside scope, please fix. How?
    What does "user division is not within division scope" mean and how do I fix it?
    Our API client receives 403 Forbidden - User division is not within division scope for one company only.
    A customer sent our support desk a log with the division scope message, how should they solve it on their side?
    Since a company was added, the refresh fails with itgenoda060 on that division.
    The nightly job stopped on division 987654 with the text that it isn't inside the scope granted. How do I get past that?
    Invantive says an Exact Online division is not included in the rights, what should I change?
    division not within scope after removing company
    The vendor's helpdesk sends me back: in Exact the company wouldn't belong to the app's rights. Code itgeneor228.
    Query across all companies halts with user division is not within division scope, while I can open each of them myself.
    Our middleware logs "not within division scope" all day long. What must the client do and what must we?
    Why is my app refused for one division although I'm a main user?
    We chose three companies when linking and the fourth gives a division scope error.
    I develop an integration and at one client I get Forbidden followed by division scope, how is it fixed on his end?
    What does Exact mean by division scope in this error and who has to act on it?
    Consolidation crashes on the sixth entity with something on the scope of the division.
    The Excel add-in claims the Exact Online division has not been included in the rights.
    how to solve itgeneor321 in overnight job
    Refreshing the Power BI dataset ends with a message that a certain division isn't permitted.
    I get an error that our app isn't allowed for administration 42. Other administrations are okay and nothing else changed.
    Exact API error: division outside of granted scope
    De applicatielog van vannacht staat vol met 403's en de zin dat de divisie buiten de scope ligt.
    divisie niet toegestaan voor app
    Na de aankoop van een bedrijf krijgt de sync steeds dat rare 'not within division scope'. Hoe verhelp je dat voor die ene?
    Ik kan als gebruiker gewoon in de administratie, maar de app krijgt de melding dat die niet bij zijn rechten hoort.
    Wij bouwen op de REST API en na de call naar een tweede divisie volgt: user division is not within division scope. Ligt dat aan onze code?
    foutcode itgenoda060 uitleg
    Exact geeft terug dat onze applicatie voor deze divisie geen toegang heeft gekregen. Hoe los ik dat structureel op?
    Wat moet een klant aanpassen om van de fout over division scope af te komen bij onze app?
    melding "divisie is niet opgenomen in de rechten" bij ophalen dataset
    Een van de veertig administraties gooit een scope error en daardoor stopt de hele nachtrun.
    Last night's log is full of 403s with the phrase that the division is outside the scope.
    app not allowed for division
    After acquiring a firm the sync keeps giving that odd not within division scope. How is it cured for just that one?
    As a user I get into the company fine, but the app receives a message that it isn't part of its rights.
    We build on the REST API and the call to a second division ends in: user division is not within division scope. Is it our code?
    explain error itgenoda060
    One of forty companies throws a scope error, which halts the complete nightly run.
    Exact returns that our application has not been given this division. How do I solve that structurally?
    What should our customer alter to get rid of the division scope message in our app?
    The message reads that the division isn't included in the rights while loading a dataset, who knows?
    Loading TransactionLines gives me itgeneor228 for one partition.
    scope error administration
    'This company falls outside the app's permitted companies', says the connector. How do I put it right?
    Support asks me to check the division scope after a 403. What's that and where do I begin?
    exact api division scope fault after adding subsidiary
    Customer's nightly ETL dies with "User division is not within division scope"; I need a plain fix to send them.
    A ready-made report of our supplier chokes on a company 'not within scope'. I'm not technical. What must I change?
    Exact refuses our software for one company number with text about division scope
    Our consolidation tool cannot read one of the six companies: "De Exact Online divisie 1234567 is niet opgenomen in de rechten".
    Exact refuses one company for our app, the message has division in it and a long number.
    The tool worked for all clients, now one client returns a message about division scope after they asked us to adjust permissions.
    Getting itgeneor321 for one entity since we adjusted the app's selection.
    Our nightly job for client 3310 fails with an error about the division scope since we onboarded them. All other clients run fine.
    An error popped up in Excel this morning, itgenoda060, naming one of our companies. Yesterday it still refreshed.
    One of our administrations is outside the application's permission, at least that's what the error tells me.
    Power Query: Forbidden, division not in scope. What gives?
    We get told the administration isn't allowed for this application. It's the one we added for the summer events.
    Error in our ETL: user division is not within division scope. Happens only for the UK entity.
    "Division 2245671 isn't included in the rights": how do I get rid of this one?
    Something about a division that's not permitted for the app appears as soon as I pick Lyon SARL.
    I approved the app for company A, but a colleague runs it for company B and gets a scope error.
    itgeneor060 when loading the Amsterdam entity
    Each refresh dies at the same place: "not within division scope". I can open that company with no trouble myself.
    I get an error claiming that an administration isn't authorised for the application; it's a company we've used for years.
    Our Make.com scenario halts on one administration because of its scope
    We opened store twelve. The back office tries to post there but gets a division out of scope.
    itgenoda060 vs a bare 403: are those the same kind of error?
    The first run after we restricted the tool gave 14 errors of the sort "division not within scope". We'd expected it to skip what it may not read.
    Administration not allowed error
    User division error in refresh
    Every morning our warehouse load fails for entity 9 with a message on the division scope; entities 1 to 8 are fine. Nobody changed entity 9 itself.
    The scanner refuses to upload to the foundation: not within division scope, it says.
    Our partner's portal throws "administration isn't included in the permissions" on one of our customers.
    What causes Exact to say a user's division isn't in scope?
    There's a forbidden error that names division 1903344 specifically
    The bank's credit app reports that one division is outside what was consented.
    We added a client in the app before it was allowed in Exact, I guess. It complains about division scope.
    I'm a treasurer; the membership tool says the division isn't within scope.
    divison not in scoop error
    During the monthly close our consolidation stopped on entity 47. The text says that the user's division falls outside the division scope. We have two hours.
    Refused because of division scope, but only in the test company
    After limiting the tool to three companies, its dashboard prints an error on the fourth: outside division scope.
    Message: De Exact Online divisie is niet opgenomen in de rechten. Our English team has no idea.
    One division keeps being rejected, the error text mentions scope
    How to solve itgenoda060
    Our e-commerce connector can't write to the new legal entity because of "division scope"
    One of our clients split his firm in two. The second half gets a division-scope error in our portal, while the first half is okay.
    itgeneor321 error
    Our nightly import fails with a message about division scope since Tuesday.
    The app says the administration is not allowed. It worked last week with the same login and now there's a scope message.
    Meaning of itgeneor060?
    My query stops with an error that the division is outside the scope.
    How do I fix "not within division scope"?
    The connector throws a division scope exception for one of our entities. We didn't touch any rights.
    Our data warehouse load stops on a scope message mentioning a division number.
    Why would Exact refuse one division and mention the scope?
    user devision not within scope, help
    Scope error on a division while fetching transactions
    How can I get rid of the message that a user's division falls outside the scope?
    After the holiday our ETL job shows itgeneor228 for one company out of fourteen. What does Exact want from us?
    Forbidden: user division not in division scope, which setting do I change?
    scope error for a division
    the sync log says user division is not within division scope, what now
    itgeneor228 error, what does it mean
    Our refresh stops on one company with a not within division scope message, and we do need that company's figures
    Not all divisions load. The log complains that one of them falls outside what the app has been granted. We want it in.
    Getting itgeneor321 on the nightly job. It only complains about one of our French entities, and we do want to report on it.
    "Forbidden - User division is not within division scope" came up after I added a company in our consolidation tool
    Which setting is wrong when Exact says the division isn't in the app's scope?
    One company is being turned down with a scope error
    Got a "not included in the rights" error for one Exact division
    Our controller in Ghent sees an error about scope of divisions on each refresh
    scope error for division 2841173
    Some divisions give an error about being outside of what the app was granted. Where can I repair that?
    Report error: division isn't covered by authorisation
    Adding a client to our tool gave "User division is not within division scope". Other clients are OK.
    What do I do about a user division that's supposedly not within scope?
    In Get My Report, company "BV Vastgoed" gives an error saying it's not within the division scope
    What's the reason for "not within division scope" when everything else in the same tool works?
    Scope error on a single company
    My dashboard fails on the Antwerp company. Text: Forbidden, user division, scope. It ought to be readable.
    Error not within division scope on newly purchased subsidiary, how to solve
    Division scope exception in nightly ETL
    Exact refuses one of our companies to the app, message mentions scope
    Three companies work and the fourth says outside division scope
    The refresh in Excel halts at entity 9 of 14 with "Forbidden - User division is not within division scope". We use all fourteen. What needs to change?
    Yesterday our analyst switched on two more clients in the tool. One of them comes back with a division scope refusal.
    Some division not in the rights of the app; our tool is Invantive Cloud and it says itgenoda060
    Message about the division scope on my own company, which I can open without trouble in Exact
    Can you help with this: "Forbidden - User division is not within division scope" since merging two databases
    scope violation division which company do i fix
    We see the error with "division scope" in the title only for our charity
    Our add-in fails: User division is not within division scope. We're on the standard connector from the vendor.
    Client 31 is refused to our practice software with that scope line; others OK
    Some "scope" refusal from Exact for our property company, which the tool must be able to read
    Our tool complains that a division isn't in the rights. The main user can open it without any problem.
    Error on one company: "is not included in the rights of..."
    Our nightly import reports one division out of scope. Everyone says "ask someone else". Where's the setting?
    Division scope refusal from Exact, only affecting one of our charities
    How come I get "not within division scope" for a company I created myself in Exact, and how do I let the app in?
    What does "division scope" mean in an error, and how do I get rid of it for a client I do need?
    The vendor tells us Exact rejects company 20 because it isn't covered by our authorisation
    I asked a colleague to include our Danish unit, and she gets a message with "division scope" in it
    Tool can't open a certain division because it isn't part of the granted set, says the log
    We use Twinfield for one firm and Exact for four; one of the Exact ones says not within division scope
    I get a refusal for one specific company. It has "division" and "scope" in it. Colleague with the same tool doesn't have the problem.
    Exact won't let our app in one company, saying division scope, although it should
    The dashboard says one of our companies failed: "Forbidden - User division is not within division scope". That company has been in the report for years. What could have changed and how do I put it right?
    Company "Zonnebloem" is refused to our app though it's meant to be read: scope
    After widening our report to a further company, Exact responds with a scope refusal
    We get User division is not within division scope on every sync since Monday
    Error about division scope in Power BI refresh
    Since we created a new BV, the nightly load fails with a message about the division scope
    Our Excel add-in fails for one company: it's not within division scope
    One of our administrations gets refused, all others are fine. The log mentions itgeneor321.
    Is there a fix for the not within division scope error?
    Message from connector: De Exact Online divisie is niet opgenomen in de rechten
    Our finance bot can't read one legal entity; it says outside of the scope
    The error appeared right after our accountant moved one of the companies. It says something about scope and division.
    scope error after adding company
    Can I make the app ignore a company so that this division scope warning disappears?
    forbidden user division
    Since this week our connector returns itgenoda060
    It says we aren't allowed to use this administration through the app
    scope of divisions doesn't include, says the app
    One more entity needs to be allowed, since the import aborts on it with a scope error
    Our add-in threw "Forbidden - User division is not within division scope (12345)". It happened after we started a new company for the rental business.
    Our group reporting refuses to run because one administration may not be accessed by the app. What's the cure?
    We get a weird message in Excel for exactly one of our clients: itgeneor060. The rest of the workbook fills just fine.
    Even though I'm the main user, our app cannot get one of the administrations. The answer contains "not within division scope".
    My consultant's script stopped with a forbidden error on one of forty divisions. He says we have to allow that one. Where is it allowed?
    For two of my clients the connector works and for the third it's refused since the client is outside the scope. I'd rather have all of them in.
    The log of our budgeting tool says the division is outside what we allowed. Which setting is that?
    Three of our sixty administrations can't be loaded and the text ends with division scope. How do I get these in?
    We bought a company, put it into our Exact licence, and now the BI job falls over with a message on division scope
    division 983311 not in scope, please help
    The add-in that fills our consolidation sheet skips a company and writes "Forbidden - User division..." in the cell. Which knob do I turn?
    Forbidden plus something about divisions when I run our tax export
    Cannot access division: outside scope. What do we adjust in Exact?
    scope violation for a newly purchased subsidiary, where do I permit it?
    App not allowed for administration
    How can I allow a division for an app that errors on it?
    The division scope thing again. It goes away for a company when I add it and returns with each company we start. I want to be rid of it.
    Which companies can an app address without getting a scope error, and how do I extend that set?
    Exact refuses one division to our connector
    within division scope error, what now
    The report stops at one of our eleven entities saying the user division is outside the scope.
    One of the companies is refused with a text about rights for the division; the app does need it.
    Our nightly import runs through nineteen companies and dies at number seven. It says the division isn't in the scope.
    The tool needs company 4711 but keeps hearing it is outside what was agreed.
    itgenoda060 when refreshing, which has to do with a division
    Division error bij refresh, administratie zit er wel in volgens mij maar the app says no
    My refresh errors out: one of the divisions isn't included in the granted rights.
    "User division is not within division scope" when posting the stock journal to our German GmbH
    Error on division rights in Invantive Cloud, company is in my Exact menu though.
    We get some code with itgeneor in front. Which error about the division is it?
    The connector mentions the user's division is out of the allowed range, for entity 302.
    Administration not allowed for the app, says the log
    Why's one of our companies rejected while the app does fine with the others? The text is about divisions and scope.
    The vendor's helpdesk says the error isn't theirs. It reads Forbidden - User division is not within division scope and it began after we sold a company.
    division scope fix
    The error names a company which my colleague didn't tick when she linked the app.
    I get told the division isn't part of the scope, though nothing was changed on our side.
    Invantive says itgeneor060
    A company within our group isn't reachable for the connector, per its log because of scope.
    Administratie not in scope error sinds we added the new BV
    Which step solves "division not in scope" for a company that should be included?
    One entity fails with division text, all the others refresh fine, and that one matters most.
    Our data model can't load entity 12, the division's supposedly not in the app's rights
    Refresh error: Forbidden, division not within scope, since we let the app see fewer companies but now this one's needed.
    Which rights are missing when a connector says the division isn't included?
    My refresh fails for one of our books and mentions both 'division' and 'scope'. It's a company we do need.
    What does it mean that a division isn't within scope and how can I get rid of that error?
    Administration refused by Exact to our connector, text about division
    Our consolidation halts: "De Exact Online divisie 5512 is niet opgenomen in de rechten"
    Company Alpha is declined for the link with a message about scope, company Beta isn't.
    How do I make the app accept a company that's out of scope now?
    Since Monday company 9 is turned down with a division message.
    The import tool reports that a division isn't included in the rights
    'Division' 'scope' error in Excel add-in
    Our ERP bridge gets rejected on a company since it isn't within the division scope, please help.

division-scope-error_user-lost-it =
    user no longer has access to the company, now an error
    no division access error
    errors started after we trimmed someone's rights
    They took me off the Rotterdam books and the connector that works in my name has been failing ever since.
    Our IT chap tidied up the roles on Friday; since then the payroll load is refused for two entities.
    How do I give a person back a company so that the download stops being rejected?
    Could the refusal be down to the person it runs as and not the software?
    The link is denied one ledger since Karin was taken off it. Her login does the fetching.
    We altered our clerk's role and now the connector hears "no" for the parent company.
    Why is the report refused since HR has changed the roles of our API user?
    Can an error NoDivisionAccess come because they took me off that company?
    What if the sign-in user is no more allowed in the administration and everything gives red?
    since they took that firm away from my login the download gets refused
    she switched jobs within the group and now her report gets told no
    Error NoDivisionAccess popped up the day after HR cleaned up the roles. The service account used to read all our companies. Has it lost one of them?
    Since the accountant took away my rights on the old holding, the whole import crashes on that holding with an access refused message. How do I get past it?
    The area manager used to pull Bruges' numbers just fine; since she moved regions the tool comes back with NoDivisionAccess for that store.
    I took away a colleague's rights to the trust fund and ever since the reporting system has been refused there.
    Error NoDivisionAccess since I was taken off the client's file on Monday
    The refresh says I'm not entitled to the company, and indeed, I can't open it myself any more either
    After HR trimmed my rights in Exact the extract refuses one of the six companies
    NoDivisionAccess
    my rights on a company were removed and now the query errors
    My manager limited my user to the companies I work for. The next morning my Excel sheet came up with NoDivisionAccess for the rest.
    The reports fetch under the name of Karin, who changed departments and was taken off the German company. Since that day Germany gives an error.
    We took away the rights of a leaving colleague to the holding, and since then the link reports NoDivisionAccess
    HR changed my role last week and now the tool is turned away at one of the firms where I used to work
    NoDivisionAccess from Exact
    the user behind the link lost the administration, hence the scope error, who gives it back
    I can't open the refused company myself any more either, is that the reason for the division error
    The scope error is about a company our app's user lost in the reorganisation. Who gives it back to her?
    the person the tool runs under lost a company last week and now we have the division error
    Somebody tidied the rights of our system user and one company fell out of scope. How do we restore it?
    login of the app can't pick the company in the scope message any longer, remedy?
    NoDivisionAccess came up, says the log
    the linking user no longer has that division
    My colleague's access to one entity was taken away and ever since the app on her name is refused there. Is there a connection?
    NoDivisionAccess in the log
    The linking user was taken off that company, now the app is refused there. Fix?
    the user behind the app can't see the company from the scope error. where do I give access rights to companies
    division error and it turns out the linking user lost that company last week
    Where in Exact do I put an administration back for a user, app reports it out of scope since he lost it
    The user that the connection runs on can't pick the company in Exact any longer, division error in the app. How to give that back?
    lost access on one company for my integration user, where is that set, error division
    Himself was taken off that company by HR and now the reports say division not within scope
    the app's user can't pick that company anymore, division error follows
    user lost rights for one company and now error not in division scope
    division scope fails, user doesn't see it top left
    Division scope error, and the link's user can't pick that company himself any more
    The connecting user lost rights to one entity and the app complains about the division, where do I put them back?
    Whoever linked it doesn't see the refused administration top left.
    HR trimmed Kim's access last Friday. On Saturday the link that Kim once made got a division refusal.
    The technical user can no longer open that one firm and its sync reports scope.
    Whoever set up the link was moved to another department and no longer has that firm. Now: division not in scope.
    The technical user was removed from one company and then came the scope error
    Kim's rights were trimmed and the app running on her login says the division isn't in scope; she can't pick it any more
    The scope error started once our planner's user lost sight of the pub in Exact
    Division error, and yes: the user of the app can no longer pick that client himself
    service account lost access to one entity in our role clean-up, now division scope error
    quarterly access review removed the API user from a company, load complains about scope, how do I put it back
    Division error since they took away my own access to that company
    After a clean-up of user rights our service login cannot pick company 77 any longer and the job now says not within division scope
    HR took away some companies from the controller whose login runs the feed; now one of them is refused
    division scope error, and indeed the linking user misses that entity in the dropdown
    The linking user was moved to another department and can't open company 12 any more; scope error on 12
    access of the service login to one entity was withdrawn, so that entity errors out with division scope
    Scope refusal on Cyprus; the login used for linking had Cyprus until the role review
    linking person was taken off the Norwegian books, and Norwegian division now errors on scope
    turns out the connector's user lost that company, hence the division scope text
    the user behind our tool can't select that firm any longer, so that's where the scope error comes from
    user behind app lost access to company, division error
    since rights cleanup our api user can't open company 7 and the division error started
    Scope error on a clinic that the user behind the link can't pick anymore
    Someone trimmed the link user's companies and now there's a scope error on the café
    scope message; the link user lost access to that company
    not within division scope; the login behind the app indeed can't open that company any more
    scope refusal, and I see that the API user has been taken off that company
    The person who approved the app was taken off that company, and since then we get not within division scope. Where is it given back to her?
    Scope error for Leeds, and when Priya logs in (she connected it) she can't pick Leeds any more
    Scope error; turns out the account behind it can't pick that company in Exact any more
    division scope message, and the user who connected can't choose that company any more
    Since HR trimmed Dirk's access he can't open North, and the tool on his name says not within division scope
    division scope, and the linked user lost that company last week
    scope error, user can't pick that division
    The person who linked it was taken off that company last week, since then the scope error
    Scope error on a company our link user can't open any more
    The user of our link can't open that company any more, and the app gives a scope error. What must be changed?
    I get the division error and the person who linked the app can no longer pick that company
    The scope error began when my colleague who linked the app was taken off that company
    The login behind the app can't pick the company named in the error any more.
    After a change of rights our service account can't open company 12 and the division error came.
    The account the link uses lost access to that company, and now we see the division error.
    We changed Sanne's rights and since then her link is refused for one administration.
    An admin trimmed the rights of our integration user and the division error started right after.
    The person behind the link can no longer pick that shop herself, and the app says division not in scope
    Scope error, and I looked: her login doesn't have that company at top left
    his access to the tyre shop got removed, now the app gives this division scope thing
    colleague whose login it is has lost that company too, scope error since
    clerk who linked it can't get into shop two since yesterday and there's the scope error
    The linked user no longer finds that client at the top left and we get the division error
    She changed teams and lost a client, from then on the division error
    Scope error following a tidy-up of user rights per company
    The service user can't open the company quoted in the error any more
    Division error on client Dean; the link's user was stripped of him when teams were reshuffled
    scope error, and indeed the service login can't select that company any more
    After a role cleanup the integration account lost company 5, now within-scope errors. How to give it back?
    the integration user was removed from one company by HR cleanup, error is the division scope one
    Scope error began when the controller was taken off that company in a segregation-of-duties cleanup
    The link's user can't pick the division any more, so it is out of scope. Where's her access restored?
    After our role clean-up the interface user cannot open one branch, ever since a division scope error
    user lost the company, division scope
    scope error since her rights on company removed
    user cant select company any more, not within scope
    after cleanup of user rights division scope error
    app user no longer on that client, scope error
    division scope error, and the link's user can't pick that company any longer
    she lost her rights on the nursery, since then the tool has a scope error for it
    the link user no longer has that entity in the top left list, app errors on division
    rights on one company were taken from the login, now not in division scope
    after a rights clean-up the system user can't choose Tilburg any longer and the report says division scope
    scope error and it turns out the linking colleague lost that company when she changed department
    her access to the Ghent books was removed in a tidy-up, now the app gets the scope error for Ghent
    scope failure for one firm; its linked user got fewer companies last week
    The app's user can't open the company in the scope error any more
    Scope error, and its user no longer sees that company himself
    Which screen gives the user back the out-of-scope company?
    The scope error hits a subsidiary the linked user can no longer pick in Exact, how do we put that right?
    The linking user was removed from the construction company and now there's a division error, what must be restored?
    The connecting user can no longer pick that company in Exact and the tool shows a division scope error.
    Division scope error, and the user behind the app can't select that company any more either. How do I give it back?
    The scope error is about a company that the linked user himself lost access to last month.
    The integration user was taken off the Spanish company and ever since the app isn't allowed into that division.
    The connected user no longer sees the company at the top left, and the app gives a division scope error. How do I give it back?
    After the reorganisation the link's user lost a company and since then the sync throws a division scope message, how do I give it back?
    Scope error turns out to be because the user can no longer open that company
    Our link user was taken off a company during a clean-up, and the app reports division scope ever since
    After a reorganisation the user of our connector can't choose one company any more and the sync shows a scope error
    It turns out the user of the app can no longer open the division from the error. What has to be set?
    The scope message is due to our link user having lost the company after a role change. How to fix?
    .opt-new-administration-invisible =
        it's a brand-new company
        created just last week
        it hasn't existed a month
        new firm indeed
        only just founded and trouble already
        it's new, go on please
        it's a brand new company actually
        it's brand-new in fact
        it's a brand new one indeed
        the company is brand new, so take me on
        company was created on monday, so it's new
    .finish =
        I'll pass those steps to IT, that's it
        ok mailing HR/IT about it

division-scope-error_data-scope =
    app lacks permission for this kind of data
    missing scope for purchase orders
    endpoint forbidden, others fine
    insufficient scope on sales invoices
    It may read but not write, so posting ends in an error
    Contacts go through without trouble, yet anything about stock levels gets knocked back.
    The company itself is fine, only bank statements come back with a refusal
    Our developer added a query on fixed assets and that one alone is denied; does the vendor have to request more data groups?
    How can I tell whether the tool was ever cleared to touch documents, seeing that it errors out on attachments only?
    Dext says its own registration does not cover journal entries and therefore returns a violation.
    Consent is alive, but the tool isn't permitted to read bank statements.
    Why does the app get refused for projects, but for invoices it goes well?
    What is "Application Scope Violated" and can I give the app that peice of data?
    Does our tool miss a permission for payroll? It says not authorised only on that table.
    invoices come in fine, but ask for stock and it says not allowed
    it's refused anything to do with wages, the rest flows nicely
    error: the program may not read this sort of data. What does it want from me?
    We're turned away when fetching payroll components: "Application Scope Violated". Financial data comes in normally. Is the software not entitled to that type of record?
    The purchase orders endpoint says unauthorised scope, while the sales orders endpoint gives no trouble for the very same company. What must be arranged for the app to be let through?
    The consolidation extracts the general ledger without problem, but for the fixed assets it answers "Application Scope Violated". Please explain what is wanting.
    stock sync stops with something like "app lacks scope logistics". invoices are no problem.
    'Application Scope Violated' it says, only for the HR tables, the ledger is fine
    Reading invoices is OK but as soon as I ask for projects I get a flat no
    It may read the stock but writing a sales order is refused: insufficient permission for that kind of data
    Application Scope Violated
    app may not read payroll, request is refused
    error only at the purchase invoices, rest of data comes through
    We upgraded the package, and the module for projects is new. Everything loads except projects: "Application Scope Violated".
    I asked our vendor to also bring in payroll costs. It fails with a message that the app is not allowed to read that sort of data.
    The vendor wants to add time sheets to the link, and Exact answers that the application is not allowed to use that data
    Everything comes in except the salaries, there we get an "Application Scope Violated". I'd like these too
    Application Scope Violated, how do I get rid of it
    Scope Violated. Cannot write
    error says the application may not use this kind of data
    it says Application Scope Violated
    Application Scope Violated: what is that?
    Our error isn't about a division, it says application scope. Is that for the supplier or for us?
    self-registered program suddenly throws Application Scope Violated since 2024
    The vendor added stock to its product and now it fails with scope violated. Must we consent once more?
    got Application Scope Violated since this morning, what is it on about
    The vendor says we need another data category because of 'Application Scope Violated'. Who sets those, they or we?
    what does scope violated cannot read mean
    Our own integration suddenly gets Application Scope Violated on journal entries, it never did before 2024
    getting Application Scope Violated on purchase invoices
    error mentions application scope not division scope. different thing?
    "Application scope violated" for own registered app, where do we set the kinds of data
    The app says it's not permitted to use this type of data, in log I see word application scope
    what means Application Scope Violated
    our dev says app gets Application Scope Violated on the stock endpoint
    I've an "application scope violated" notice off the CRM sync, is it about the companies or the kind of data?
    Application Scope Violated, what is that
    we added a new kind of data in our registration and now get application scope violated
    Application scope violated, what do I do?
    Is application scope the same as division scope? I get the former
    The self-registered app suddenly gets Application Scope Violated, never before
    Contacts go fine, bank statements give an application scope violation.
    Scope violated, but it's about the app not being let at purchase orders, not about a company
    Our supplier added a bank module and since then: Application Scope Violated. Give consent anew?
    Application Scope Violated for our own client since this year
    Application Scope Violated on stock items, our wholesale app
    Kiosk: Application Scope Violated on sales orders
    Application Scope Violated when fetching payroll entries
    it complains about application scope for time entries, other things come in fine
    "Application Scope Violated" after vendor started reading leave hours
    application scope violated on the payroll endpoint
    Our own client worked for years and now says its application scope is violated
    error is about a data category the app isn't entitled to, not about a company
    we added a new endpoint to our script and get a scope violation
    what does scope violated mean and who can widen it, us or the vendor
    client was made for invoices and now that we request projects there's an application scope error
    which side must add the missing data kind when the error mentions application scope
    aplication scope violated when reading hours
    What is Application Scope Violated about, our company list looks fine
    Got "Application Scope" something violated in the hours tool
    Application Scope Violated when reading payroll journals for the group
    since our vendor added fixed assets we get Application Scope Violated
    our own registered app shows 'Application Scope Violated' since 2024
    message on application scope, not division scope, appears for the budget endpoint
    Since the vendor's release Application Scope Violated pops up for stock
    Application Scope Violated: HRM. We don't even need HR
    our registered app lacks a kind of data, says Application Scope Violated
    message: Application Scope Violated - only upon reading time entries
    aplication scope violated, what data is missing
    Application Scope Violated in our integration
    after we added a stock endpoint merchants get Application Scope Violated
    Application Scope Violated when pulling projects
    Application Scope Violated error what is it
    own app since 2024: scope violated on purchase invoices
    scope violated but the application kind, not division
    Application Scope Violated when the rota tool reads payroll
    What's Application Scope Violated, it isn't about a company is it
    After an update the tool reads leave too and now it's Application Scope Violated
    Application Scope Violated when reading payroll
    our own app gets application scope violated since last year
    error: app has no scope for this type of data
    Application Scope Violated when the app reads payroll
    our own registered client suddenly gives application scope violated on purchase orders
    our CRM suddenly says Application Scope Violated on quotations
    What does Application Scope Violated mean?
    Application Scope Violated, when our own integration fetches contracts. The consultant wants to add a company, but isn't this about kinds of data?
    The vendor extended the app with sales orders and from then on our client gets Application Scope Violated. Must he approve once more?
    Application Scope Violated when the purchasing app reads stock positions
    after the vendor added leave data to the HR tool it gets 'scope violated', other tables fine
    "Application Scope Violated" on the payroll table
    Application scope violated since this week although the company itself is fine
    Application Scope Violated. Do I need to approve the app again for that?
    Who has to act on Application Scope Violated, me or the app's maker?
    it reads Application Scope Violated as I open payroll
    Application Scope Violated since their update, never had that before
    Vendor added payroll to the product and now we get application scope violated
    Refreshing hours gives Application Scope Violated ever since the vendor's new release
    application scope violated when it reads payroll, other data is okay
    application scope violated, do I have to change something or does the vendor
    application scope violated exact
    scope violated on payroll endpoint
    "Application Scope Violated" sounds like a breach, is it one?
    Is Application Scope Violated about companies or about the type of data
    Application scope violated on payroll, the company itself is fine
    The log says Application Scope Violated. What is wrong?
    Our app gets 'Application Scope Violated' on payroll data. How do I fix that?
    What's the difference between Application Scope Violated and a division scope error?
    Since the update, our own app fails with Application Scope Violated on projects.
    Application Scope Violated when our standard app reads purchase orders. Who can change that?
    application scope violated, what do i have to do
    Our stock tool says Application Scope Violated, what is that about?
    Reading leave hours brings up Application Scope Violated
    Is Application Scope Violated the same as a company that isn't allowed, or something else?
    What does Application Scope Violated mean on an Exact REST call?
    Our client gets Application Scope Violated on the payroll endpoints only.
    Exact says Application Scope Violated when fetching employees, why is that?
    Is Application Scope Violated something I can fix or is it up to the vendor?
    What does Application Scope Violated mean, since the companies are all included?
    We get Application Scope Violated when our app reads stock, who decides what it may use?
    Our own registered app suddenly gets Application Scope Violated, where do we widen what it may use?
    application scope violated on projects, wich rights are missing
    application scope violated, what's that about
    Our scanner says scope violated when getting documents, not a company issue I think
    We get Application Scope Violated with a tool from a vendor
    application scope violated, our own registration
    new endpoint in our release: 'Application Scope Violated' at all customers
    our client gets scope violated on documents only
    application scope violated our own connector since 2024
    The complaint is on application scope, not a company, ever since we added stock
    app scope violated on payroll
    application scope violated on payroll data
    'Application Scope Violated', which company is that about?
    our vendor app now reads cost centres and customers get a violated application scope
    I get Application Scope Violated on sales orders
    For the new client the app says Application Scope Violated when it wants payroll data, what does that mean?
    In all our companies the leave app gets Application Scope Violated when fetching absences, who has to solve that?
    What is Application Scope Violated supposed to tell me?
    The tool reports Application Scope Violated on project data only.
    Own app suddenly gets Application Scope Violated on stock positions, what's that about?
    What is Application Scope Violated?
    Our app gets Application Scope Violated when it wants to read stock.
    application scope violated error
    After an update of our stock connector Exact says Application Scope Violated. We changed nothing in the rights. Who has to fix that?
    Application Scope Violated when reading payroll, what is that?
    Our own registered client now gets an application scope violation on sales orders.
    Application Scope Violated, what on earth does that mean?
    Our self-built app used to read documents; now it's Application Scope Violated.
    Since last week our connector says Application Scope Violated on stock items. Is that about a company or about data types?
    Our own registered app worked until 2024 and now throws Application Scope Violated. Where do we fix that?
    Which party has to fix Application Scope Violated for a bought app?
    Application Scope Violated when reading payroll entries, which setting is that?
    Forbidden - Application Scope Violated
    Since this week our self-registered app gets Application Scope Violated on bank data
    What does Application Scope Violated mean for our reporting tool?
    Our own integration started to return Application Scope Violated this year
    The app vendor added a new feature and now the log says Application Scope Violated
    Application Scope Violated appears as soon as our tool reads the payroll data
    The log says Application Scope Violated when it reads salary entries.
    .opt-reauthorise =
        a kind was just added so i'll agree again
        the vendor added documents
        scopes changed last week
        we completed the registration
        new consent because of the extra right
        authorise again after the extension
        they added the purchase scope yesterday, so consent again it is
        they added a scope recently, so consent again
        they added purchase orders lately, I'll agree again
        they added a data type lately, let me consent again
        grant once more
        we did add a data type lately so renew the consent
        vendor added stock recently so consent again

division-scope-error_blocked =
    user is blocked error
    licence expired message during sync
    subscription suspended, data load refused
    inactive user
    blocked customer
    company locked, sync refused
    Our former accountant's login was shut off and now the feed dies with a complaint about her.
    We fell behind on the Exact bill, and every product now returns an error saying we are suspended.
    How do I unblock the person so that the import stops failing?
    The trial ran out yesterday and our report can't load anything; it mentions a licence. What are my options?
    It claims the division is frozen; who did that and can it be undone so that Visionplanner loads again?
    after loading, "InactiveUser" for the new charity
    It doesn't prompt me for anything, it replies that our subscription is blocked.
    Why says the connection BlockedUser, I can normal log in?
    The import reports LicenseExpired but we have paid, who can unblock us?
    What happens to the link when Exact has locked a company? We get DivisionBlocked.
    Is InactiveUser an error in your product or must someone in Exact wake this user up?
    message says the user is blocked, so no numbers
    did we forget to pay Exact? the fetching ends with something about an expired licence
    company's frozen according to the error, and nothing can be read
    Import log shows BlockedUser for the technical account. It may have mistyped its password too often after the migration. What does the refusal mean and who lifts it?
    Since the invoice of Exact went unpaid all integrations report LicenseExpired and fetch nothing. Finance paid this morning. Is there anything else which is holding the data back?
    One administration gives DivisionBlocked whenever our tool tries to read it. It was archived at the end of last year, I think. Can you explain this message?
    Wages improt fallen over: BlockedUser. I've not touched owt. What's that about?
    The rent app gave LicenseExpired this morning. We have paid. What now?
    "BlockedCustomer", so our software reports, presumably owing to unpaid fees. Can the retrieval nevertheless be resumed?
    The job stops with BlockedUser, and the person concerned is on maternity leave
    LicenseExpired in the log of the connector this morning, did we forget to pay Exact?
    DivisionBlocked comes back for a company that we shut last summer
    user is blocked message from the API
    LicenseExpired when getting data
    subscription suspended, connector returns error
    InactiveUser error in log of the connector
    We paid Exact's invoice too late, I think. Today none of our tools get anything, all say LicenseExpired.
    Somebody typed in the wrong password too often for the service account. Now the interface returns BlockedUser and all imports have come to a halt.
    A client stopped trading and his books were frozen by Exact. Our overnight job trips over him with DivisionBlocked.
    All fetching is refused since Exact put our subscription on hold for an unpaid bill
    The former controller's account was deactivated on his last day, as IT policy tells us, and the link returns InactiveUser now
    Our licence renewal was late, and the sync says LicenseExpired. What needs to be true before it runs again?
    LicenseExpired in the response of Exact
    BlockedCustomer, what does it mean for our app
    InactiveUser error, who can lift that
    BlockedCustomer appears after the error, what now?
    I read DivisionBlocked in the response
    What does BlockedUser mean in an Exact error?
    log shows LicenseExpired, whom do I contact
    DivisionBlocked for one of our companies
    Behind the refusal it says InactiveUser. Can I solve that with the app's rights?
    DivisionBlocked says the log, anything I can do?
    BlockedCustomer error
    We see 'LicenseExpired' in the response to our app. I suppose new consent won't fix this, so who will?
    InactiveUser error from the API
    The message says BlockedCustomer. Is that something I can fix in the app's permissions?
    our tool returns BlockedUser since this morning
    what does BlockedCustomer mean in Exact Online error of our app
    DivisionBlocked?? can I fix it in the app rights
    Forbidden - InactiveUser. The person left in June.
    error reads BlockedCustomer
    InactiveUser is what the log says and the user has left the firm in June
    LicenseExpired came up when the app wanted the data. Is it our Exact licence or the app's?
    division is blocked: DivisionBlocked
    error InactiveUser from exact in our tool
    app log says BlockedCustomer, we did pay
    what does BlockedUser mean in the app's error
    DivisionBlocked when fetching one company
    Error InactiveUser on the sync, can I fix that by changing app rights?
    forbidden, blocked customer, who do I phone
    Division is blocked says the error text
    The hours link spat out one single word, InactiveUser. Paul left in March, related?
    One company was blocked in Exact on purpose and now the tool reports that.
    Does licenseexpired mean ours or the app's?
    Message DivisionBlocked for the company of Sevilla
    Error LicenseExpired from Exact in the POS log
    It says DivisionBlocked for the bar that we shut in March
    BlockedCustomer shows up when the app fetches for one of our clients
    app answers DivisionBlocked on a client who's late with paying us
    What's InactiveUser supposed to mean in the log of our scanner
    DivisionBlocked, what do I tell the client
    BlockedCustomer in the response
    API answers InactiveUser
    LicenseExpired, what can I do as a sysadmin
    log shows that our user is blocked, app rights look fine
    API says InactiveUser, although the account is active in our identity system
    blockeduser in log
    The log of the app says InactiveUser
    BlockedCustomer it reads, does it mean we didn't pay?
    the feed reports DivisionBlocked for the dormant entity
    BlockedUser error in the integration log of consolidation
    LicenseExpired came back from the API for the acquired group's companies
    BlockedCustomer??? in the refresh log
    InactiveUser returned by Exact when BI pulls data
    The connector states DivisionBlocked for a company in liquidation
    API reply: InactiveUser. what is it about
    LicenseExpired for a subsidiary's environment
    One of our subsidiaries didn't pay and now API says BlockedCustomer
    feed answers DivisionBlocked since the company went into dissolution
    error ends with BlockedCustomer
    InactiveUser shows up in our log for this merchant
    LicenseExpired follows the Forbidden
    LicenseExpired in error text
    InactiveUser returned by exact api
    error returns word BlockedCustomer
    DivisionBlocked on a single company
    The tool throws InactiveUser
    BlockedCustomer in the log of our ticket app, what's that
    Error text contains LicenseExpired for our yoga studio
    BlockedCustomer in the log
    InactiveUser returned by Exact
    error text says DivisionBlocked
    LicenseExpired comes back from Exact
    error DivisionBlocked on one company
    message contains InactiveUser, what now
    the connector's log shows BlockedUser in the reply
    the reply from Exact contains the word InactiveUser
    The app returns BlockedUser
    LicenseExpired error
    InactiveUser in the log
    The error reads BlockedCustomer. The client is about to re-approve the app, but that has nothing to do with it, or does it?
    LicenseExpired is in the answer from Exact. Does adding companies to the app make any sense then?
    What's BlockedCustomer? Our CRM sync log is full of it
    The order bridge prints LicenseExpired instead of orders
    it says DivisionBlocked next to the subsidiary in the integration log
    Message reads BlockedCustomer
    InactiveUser, says the log of our import
    Log says LicenseExpired. Does re-approving the app help?
    BlockedUser, what's that and who may unblock
    DivisionBlocked; will renewing the app's approval do anything?
    it says DivisionBlocked after the dash
    the word InactiveUser turns up in the error
    BlockedUser showed up in the log the day after Femke left
    The log reads LicenseExpired ever since the renewal was left lying around
    DivisionBlocked for the company we locked for year-end
    InactiveUser, right after HR's cleanup
    forbidden blockeduser in our log
    it ends with LicenseExpired
    inactiveuser exact error
    licenseexpired exact api
    blockeduser message
    Error ends in InactiveUser. Is that the app or a person?
    Does BlockedCustomer mean Exact has cut us off or the vendor has
    Error text says BlockedUser
    The error ends in BlockedUser. What does Exact mean by that?
    Our app gets LicenseExpired back from Exact. Can I solve that in the app's rights?
    I see DivisionBlocked in the log of the integration.
    Exact returns BlockedCustomer to our connector. Who should I call?
    The refresh fails with InactiveUser in the message. What now?
    Our connector stopped with DivisionBlocked for one company. Is it the app's rights?
    what does LicenseExpired mean in the log of our link
    The app's error contains the word InactiveUser, what do I do with that?
    The message in our tool mentions DivisionBlocked for one company
    BlockedCustomer appears in the link's error, what does that mean for us?
    The app has said BlockedUser since this morning, what is that about?
    The API answers BlockedUser, is the app or the person blocked?
    We see BlockedCustomer in the response from Exact, what does that point to?
    What do I do about InactiveUser in the reply of the Exact API?
    Calls to one division return DivisionBlocked since this week, what does it mean?
    The log says DivisionBlocked for one company, can I solve that with app rights?
    Our connector returns InactiveUser, what is the matter with it?
    What does BlockedCustomer mean in our sync log and who can lift it?
    error ends with DivisionBlocked
    InactiveUser in the message of the till
    LicenseExpired pops up as the error from the app
    What does BlockedCustomer in the message mean
    reason: InactiveUser in the 403 body
    customer sees LicenseExpired via our app
    The tool's log says BlockedCustomer
    DivisionBlocked, is that something I can fix in the app's rights
    The package gets InactiveUser in return
    BlockedUser error app
    inactiveuser message
    error ends in InactiveUser
    what is BlockedCustomer in the response
    log says LicenseExpired
    InactiveUser, what's that about
    The error has the word BlockedUser in it
    what do i do about licenseexpired
    InactiveUser is what the log says
    For one client we get DivisionBlocked from Exact, is that something with the app's permission?
    The app receives LicenseExpired for one of our subsidiaries, is that about division rights?
    The response says InactiveUser, is that about app permissions?
    error DivisionBlocked for a client
    BlockedCustomer shows up in our import log since the first of the month.
    BlockedUser error after our colleague went on leave
    Our import for one client broke off this morning. The technical text contains LicenseExpired. What does it mean and who has to act?
    The app shows BlockedCustomer as the error.
    What does DivisionBlocked mean in the log of the connector?
    InactiveUser in our sync log
    LicenseExpired comes back whenever the webshop tries to post.
    The vendor tells me Exact answers BlockedUser to each call. What does that mean for us?
    The API replies DivisionBlocked for one of our companies.
    BlockedUser appears in the error of our integration, what to do?
    LicenseExpired in the response body of our app
    InactiveUser in API response
    The message says DivisionBlocked
    InactiveUser shows up in the error of our division import
    Getting DivisionBlocked back from Exact, what does that mean?
    The sync log says InactiveUser. Do I need to change the rights of the app?
    BlockedUser error, who can fix this?
    LicenseExpired in the log, but our app rights look fine
    The error contains DivisionBlocked
    The message is LicenseExpired, is that a matter of app rights?
    LicenseExpired shows up in our sync log
    BlockedUser in the error text of our sync
    DivisionBlocked in the log. Anything I can do in the app permissions?
    Exact replies BlockedCustomer to our connector. Is it about permissions of the app?
    .opt-move-link =
        that employee left, put it on another
        the user is blocked because he went
        a different login must take this on
        in someone else's name
        inactiveuser, it was kees's
        move it over then
        that user left the firm
        she quit in June, someone else must take the link
        she left the firm so switch it to someone else
        user left the company, link should run under me
    .opt-link-stopped =
        nothing has come in since
        i want to know why everything stalled
        the whole connection is down
        look for the cause
        is it the licence or what
        the link has come to a halt
        the whole thing has been down ever since
        nothing has synced since
        the whole link went dead
        since then nothing comes in any more
        link has gone dead completely
        everything came to a halt since this
    .finish =
        will get onto the licence crowd

division-scope-error_own-app-instead =
    avoid scope errors with our own app
    Is there a last resort when the refusal simply will not go away?
    Could we register something ourselves to be rid of these division refusals for good?
    I've ticked, saved, retried for three days and still get forbidden; would a private registration get around the limit?
    Can we go around the scope refusal by registering our own app?
    tried everything, still turned down each time, is there a back door of our own?
    For the fourth time this year we run into the out-of-scope refusal on new divisions. Our developer suggests registering an application of our own, which supposedly doesn't have that restriction. Would that end it?
    so done with "not within division scope", would building and registering my own app get me round it?
    Nothing helps against this refusal; would registering an app of our own get round it?
    Our integrator proposes to set up a private registration because the 403s keep returning. Sensible?
    Is there a way without these company limits at all, given that the vendor's app is turned down over and over?
    forbidden keeps returning, would my own app registration avoid it
    We've got 300 client books, and the scope refusals come back every time. Is there a kind of link without such limits?
    would our own app registration avoid the division scope errors
    drawback of switching to an own app to escape scope errors
    last resort against division-scope refusals: register our own app?
    Would registering our own app get around the division scope problem, and at what price?
    our IT guy suggests a self-registered one so these scope errors stop, wise?
    last resort against not within division scope
    drawback of using your own registration instead of the supplier's when scope errors persist
    own app as workaround for scope errors
    Our reseller suggests a self-registered app so the scope message can't occur. What's the catch?
    would registering our own app avoid the division error
    Is an own app registration a way round the not-within-scope refusals?
    Consultant suggests registering an own app since those see everything the user sees. Pros and cons vs this scope error?
    do own apps get "not within division scope" less or never? thinking of switching
    IT says with an own app there's no choosing of companies so no scope error. True? Is it wise?
    would registering our own app avoid the division scope error
    own app instead of vendor's to get rid of scope errors, good idea?
    somebody advised an own client id against the division error
    we consider registering an app since the standard one keeps refusing a company
    Can a self-registered app run into division scope or does it see all the user sees?
    Our partner proposes a private app registration so we never see division scope again. Sensible?
    What would we lose by switching to a registration of our own just to be rid of division refusals?
    If we build on our own registration, will the division scope restriction go away?
    is our own registration the ultimate fix for the recurring division refusals?
    trade-off of own client versus vendor client regarding division scoping errors
    consultant claims an app of our own never suffers from division errors; wise from a security viewpoint?
    Last resort to bypass the company selection error, can the vendor run on our own app id
    Is our own registration a way of never having the division restriction, and what would be the price
    Does registering an own app do away with the not-within-scope trouble, downside included
    is a private registration a cure for recurring scope refusals
    would our own app registration avoid division scope errors
    is registering ourselves a workaround for scope errors
    Would having our own registered app spare us these division scope errors?
    is it smart to have our own registration so these division errors end
    Would the division scope error disappear for good if this client's tool ran on an app he registered himself? And what would be the downside?
    Would registering something of our own make the out-of-scope complaints go away for good, and what is the downside
    Would registering our own make the scope error disappear for good?
    would registering an app of our own make the scope message go away for good
    After the third scope error I consider a registration of our own so this fuss about divisions ends
    avoid division scope with own app
    Downside of switching to our own registration just to escape the scope error?
    Is switching to an own app a way around division scoping, and what's the downside?
    Does a self-registered app suffer from division scope, or only vendors' apps?
    Would registering our own app make the division scope error go away, and what's the catch?
    would registering our own app save us from these division scope errors
    If we used a registration of our own, would the division errors disappear
    would registering our own client avoid division scope errors, any downside
    Would registering an application ourselves rid us of division scope errors?
    would own app avoid division scope
    would our own registration spare us the division scope errors
    Would a self-registered app prevent scope errors at our practice, and what would be the drawback?
    What's the downside of using our own registration to avoid division scope refusals?
    Someone said a private app registration doesn't suffer from the scope error, true?
    Does the division scope limitation apply if we'd register an app of our own?
    Would registering our own app make the division scope error go away, and what is the catch?
    Could we sidestep the division scope check with a registration of our own?
    Would a registration of our own spare us the division scope error for good?
    Would building a registration of our own rid us of these division scope complaints for good?
    Is registering our own app a sensible way out of never-ending scope errors?
    .finish =
        we'll talk to the vendor, done
        not for us, leave it there
        fair, I'll put it to the supplier
        I'll discuss with the vendor

division-scope-error_ask-manager =
    who can fix a forbidden error if I can't
    I'm just the intern and the refused company needs to be added; whose desk does this land on?
    I don't have the rights to sort out this access error, so which person in our firm does?
    Who has to solve a "not within scope" error if I may not change anything in Exact?
    I'm just the intern, who can lift this "not allowed" for me?
    I get a message that access to this company is denied and that I should contact the administrator. I'm in the warehouse and don't know who that'd be. What must be fixed, and by whom?
    The report is refused for one of the companies and I have no rights to alter anything myself. To whom should I address this, please?
    The tool is refused at one company and I'm not allowed to change a thing in Exact. Who can lift that?
    I only run the reports. There's a Forbidden, the cure is apparently some screen for administrators, so to whom do I forward it?
    Support desk here: our customer gets a 403 and has no rights herself to correct it, which role should she ask for help?
    not permitted to fix the refused company, who must I ask
    The error says that the app isn't allowed at that company and I found the screen to fix it, but with my rights I can look and not touch.
    My task is to get rid of the 403, but I'm not permitted to alter which companies the tool reaches. Who is?
    I've no rights to look into the division error, who has
    pass scope error on to whom
    Let me hand this refusal to somebody who runs the subscription. What information will they need from me?
    who should look into the refused division, I have no rights for these screens
    who can help with my division scope error if I'm just a normal user
    what do I tell the licence manager about the division error: app, company, message?
    I'm not allowed to see app settings, division error though. Who must I ask?
    division scope error; I'd pass it on to whoever runs the subscription. What do they need from me?
    who can look into app permissions for my division error, I have no rights
    need someone with the right to see all apps because of a scope error
    Division scope error and I haven't the rights to check anything, who has and what do I pass on?
    Which person at our company do I take a refused division to?
    not authorised to manage the subscription, who can sort the scope message for me
    I'm the warehouse guy, the scanner says a division isn't in scope. Who in our office has the right to look at this?
    What facts about a refused division should I hand to our Exact administrator?
    I can't alter which divisions the planner gets, whom do I turn to and with which info about the error?
    I get the division scope refusal and can't open the permissions myself, who do I give the details to?
    I can't view app scopes myself and have to fix the division error, who holds that right
    Division scope error on a colleague's link and I may not look into App permissions. Who may, and what to tell
    who can check scope for me i have no rights
    stuck with a scope error, can't view the app's permissions myself; whom do I ask, and for what
    I get itgeneor228 but am not in charge of the subscription, who do I turn to?
    I can't solve the division scope error with my own rights. Who can, and what do I tell them?
    I'm not allowed to open up the company from the scope error, who here could?
    I cannot solve the division error myself, what do I tell the person who manages our subscription?
    Division error, can't see others' apps, who should I forward it to and with which details
    Scope error, and I'm not allowed to inspect the app. Who should be told what?
    Whom do I ask for help with a scope error?
    I can't change any app settings myself, who should I forward this division scope error to?
    I'm not allowed to view app permissions, who can look into this division scope error for me?
    Scope error again; I lack the rights to look at the app's companies. Whom do I ask and what do I tell them?
    I may not open the app rights. Whom do I send the division scope error to and what should be in that mail?
    Need someone who can look at all users' app rights because of not within division scope, who is that?
    .finish =
        I'll write to the admin, nothing else
        grand, I've his number

division-scope-error_where-is-message =
    where is the full error text
    error message is cut off
    All it shows is "something went wrong"; how do I see what Exact really replied?
    Which log should I dig through to read the complete refusal?
    The helpdesk wants the exact wording but my screen only gives three dots after the first few words.
    Might the rest of the refusal for the Irish company be stored anywhere? Where would I look?
    Where can I find the complete text of the error? On the screen it is cut off after Forbidden.
    it only says "failed", where's the small print of that error?
    Our product just says "request failed, not permitted". Support wants the full text of what Exact answered. Where can I dig up the complete wording of that refusal?
    my script just prints HTTP 403 and nothing else, where do i get the full text of what exact is complaining about
    Power BI shows just half of the red text about the refusal; where do I get to read the rest?
    It says only 'something went wrong (403)'. Support wants the complete text, where's it hidden?
    The failed load gives a red cross and a code starting with itgen, where do I find what follows it?
    only see "something went wrong", where is complete error text
    The vendor's help desk asks for the complete error. My screen only says "Refresh failed: forbidden" and there's nothing to click.
    Support wants the full text of the refusal, and our product only shows half a line. Where would the rest be?
    the division error is cut off in my tool, where do I see the whole text
    I just see a code for the refused company, where are the details
    how to view the complete message about the scope
    My tool cuts it off at 'Forbidden - User div'. Where do I read the rest?
    I see only the code itgeneor228, where's the whole sentence
    Is the bare itgeneor code of any use or do I need the full division text?
    the division message is too long for the popup, how to see its end
    only the first half of the division error fits on my screen
    full text of scope error where
    All I'm shown is a code. Where would our app keep the rest of what Exact said about the division?
    where can I read the complete error text
    All I see is a red cross with 403. Where's the detailed message hidden?
    the app only says sync failed for one company. where would I see if it's the division scope error
    need full text of the scope error, tool shows just a red icon next to the company
    Where do I look for the complete division message, in a log or behind "details"?
    app shows a red dot and something on a division refused. where do I read the whole text
    How would I get the full wording of the division error, it's cut off on my phone
    where do i find the complete error text from exact
    There's just a red cross on the sync; where do I read what it has against that administration?
    The app only says sync failed. Where would the full message about the refused company be?
    Where's the log of the link in which this scope message should be
    A pop-up vanished before I could read it, something about scope. Can it be looked up?
    Where do I click for the details of the failed fetch, all I read is division and three dots?
    My colleague says the error has a division number. On my screen there's just 'failed'. Where's the rest?
    All I have is an error code in the gateway log about a division, where's the full text
    The report only shows the start of an error about some division, how do I get the rest
    Half the text with division falls off the kiosk's screen. Where do I read it completely
    There's a code and three dots. How do I read the entire refusal about the division?
    just an icon with an X at the nightly refresh, I was told to look for words about division scope
    only a red icon next to the company, where's the full scope message
    code without text, where do I dig up the full error about the division
    Only half an error about a division is visible, where's the complete text?
    I only have a red cross with 'refresh failed', how do I get to the complete division text behind it
    Where does our ETL keep the full error about the administration, I just see a code
    My planning tool only shows code itgeneor228, is there fuller text on the division to be found
    where do I get the entire scope error, the shop just shows half a sentence
    only see a code, where's full division error text
    report says refresh failed, division something, full wording where
    It says something with scope and cuts off, where's the rest of that message?
    where's the complete scope error text
    I only see the code itgeneor228, where's the rest of the text
    I've got a red cross with a code, how do I see what the division error says in full
    Where do I see the full scope error text?
    The client only sends me half a sentence ending in scope. In which place of the package would the entire error be?
    Power BI shows a truncated scope error, where's the complete text with the number of the company
    only half of the division error is visible, it ends in dots
    A colleague only sent me half of the division error from last night, where can I read it whole
    the division message flashes by, where can I read it in full
    full division scope message log
    Where's the full text of the scope error hiding, the app only shows a short version
    I only see that the refresh failed on a scope. Where's the full error text?
    Our app shows just a code. Where do I find the rest of the division message?
    The tool shows 'scope error' with dots after it. How do I see the rest of the message?
    I only see part of the error about the administration, where is the full text?
    The app only shows a code for the refused company, where do I read the complete error?
    I only see a red cross with itgeneor; where is the full error text about the division?
    Power BI cuts off the scope error; how do I read the entire message?
    The app just says failed for one company, where do I see the complete division error?
    I only get a short code in the app, where is the full division error written?
    message about division is cut off, where do I read the rest of it
    Apparently it is about scope, though I see just a code; where's the whole text
    tool says 'no access to company', need the full text with the code, where do I get it
    I only see a truncated line with "division sc...", where is the remainder
    where full division scope text
    truncated message about a division, where's the complete one
    need the full text of that division error, our UI truncates it
    I only see half the scope error, where's the rest?
    The app only says loading one division failed, where do I find the complete error for that company?
    I only get a short code, where would the complete scope error text be?
    I only see a red cross, where do I read the complete scope error?
    I only see a short code about the division, where do I get the full text of it?
    Somebody asks if it says division scope, but I only see part of the error. Where is the whole text?
    Our tool just shows a code instead of the text about the division. Is there a log with details?
    All I see is a red cross next to the company, where's the complete error about division scope?
    All I got from a colleague is a screenshot with half of the division scope error. Where is the rest?
    The refresh failed with some scope error and I only see half of it. Where's the rest?
    .done =
        found in the log under details
        now i see the whole sentence
        there was an arrow to unfold
        copied the complete text
        a code emerged
        ah, there it was
        the log has the whole thing
        pressed details, can read it now
        copied the code from last night's run
        got the complete text
        only a code, but you say that's fine
        found it under details
        found the log, I can read it now
        clicked details, got it, return
        found the full text now
        found a code in the log

division-scope-error_name-not-in-message =
    error doesn't say which company
    How do I work out which of my clients this refusal is about? No name is given.
    There's a long number in the error text where I'd expect a business name
    It says forbidden but leaves me guessing which of our fifteen entities is the culprit
    We count 31 sets in Exact and one of them trips the cube with an HTTP failure, but which?
    How do I know which of 80 companies is refused? The error gives no name.
    says I'm refused but not for which company, how can I tell?
    The 403 doesn't tell which of my 130 companies is the culprit, only that the user's division isn't within the scope. How do I work out which one it chokes on?
    The refresh log only says access denied on the request: no company number, no name. How do I work out which of our 40 it tripped over?
    The error says a division isn't allowed but doesn't say which one of our 80
    Got a number, 2417763, in the forbidden message instead of a company name. How do I find whose it is?
    How can I tell what company is being refused if the text doesn't mention any?
    forbidden, but it doesn't tell which company
    I got the refusal from Exact and went to look which company it concerns. There is no name in the text, just a code and a long number.
    It says Forbidden without mentioning a company, and I have eighty. How do I discover which one it stumbles over?
    the scope error doesn't name any company
    how do I find out which of forty entities triggers the division error
    no number in the message, do I fetch the administrations one by one
    the scope error doesn't tell me which division it means
    The scope error names no company. May I try them one at a time or is that risky?
    no name or number with the division message, how do I hunt for the culprit
    I want to test per entity which gives the scope error. Could Exact block me for overdoing it?
    message doesn't say which division
    scope error without a company in it, sixty to choose from
    error names no division
    How can I track down the refused entity when neither a name nor a number is given? Testing all of them seems risky.
    the error doesn't name a company
    Not within division scope, but no code or name given. How do I find the culprit?
    the division scope message doesn't name any company
    no number, no name in the not-within-division-scope error, 25 companies to choose from. How to find the culprit
    which of my clients is out of scope if the error doesnt tell
    the scope error does not say which company
    Division not allowed, but which one, it doesn't say
    no name, no code in the division message. Do I have to try them one by one?
    scope error doesn't say which company
    no division number in the error, we have forty companies
    how to find the failing company if the division message is without name
    Error names no company, how do I know which administration is refused?
    There's neither a number nor a name with the refusal, must I fetch them one at a time?
    No division code in the message; how to find the culprit among eighty clients?
    Thirty firms in one run, one scope refusal and no hint as to which
    Is there a way to pin down the offending company if the division error keeps it secret?
    Error about division but there is no company name, how to find which?
    Division not in scope, fine, but which of our sixteen shops?! It doesn't say
    scope error, no company mentioned, twenty companies in the fetch list
    Scope error doesn't tell which client. We have 112.
    whichever client it is that triggers the scope refusal, the text won't say
    the scope error doesn't say which of our thirty companies it means
    message is silent about the company, how do I find the offending division
    It says not within division scope but not which one; we have thirty of them
    The error speaks of division scope but not of which company, and we've got sixty
    How can I discover which of our entities triggers the not within division scope refusal? nothing is mentioned
    log says outside scope, no company number given
    Batch over 80 companies fails, scope text without id. Do I try them one after another?
    the vendor's screen swallows the company name from the division scope error
    'not within division scope' full stop. Eighty divisions. How do I pinpoint the right one?
    division scope error without any number, twelve companies, which is it
    division scope error doesn't say which company, 40 entities
    twenty companies and the division error names none of them, how to find the culprit
    The division scope message doesn't say which division. We have fourteen.
    Division scope with no number, which of our clubs trips it?
    the division scope message doesn't say which company
    scope error but it doesn't say which company
    not within division scope, but 30 companies and no name in the message
    The scope error doesn't say which company, how do I find it?
    The division scope error gives neither name nor number, and there are fifteen companies. How can I pin it down?
    not within division scope... which division? we have twenty and it doesn't say
    not within scope, fine, but it doesn't say which company
    The scope error names no company; can I try them one after the other?
    the division scope text doesn't mention which company
    Division scope error with neither name nor number in it, and there are forty companies
    scope error without any company name or number
    scope error no division named
    Division scope error without any name in it, how do I work out which client it is
    Scope error without any company name or number, how do I find out which?
    The scope error doesn't tell me which company it's about. How do I find out?
    How do I know which division is refused if the scope message has no name or number?
    Our log says division scope, but there are 40 companies. Which one is it?
    The division scope message doesn't say which company, how do I find out?
    It only says user division with no company name, how do I find the culprit?
    The division scope error doesn't say which company, how do I find it?
    The refresh reports itgeneor060 without saying which company it concerns.
    The scope error doesn't tell which company it is about, how do I find out?
    Which of our fifty companies causes the division error, since the text gives no name?
    division scope error but it doesn't say which of our companies
    How do I find the culprit, the scope message gives no number or name
    which of my five firms is it on about, the division error names none
    scope message without company, try them one after another?
    no idea which shop the scope error means, it's just a sentence
    Division scope error with no division in it, and we've got 120 clients
    Which company is out of scope? it doesn't say
    How to pin down the client when the scope refusal leaves out the name
    Do I try the companies one after another to learn which one the scope error means
    scope error, but for which company? message doesn't say
    how to find the culprit division when the error omits it
    scope refusal, anonymous. how to pin down the division without triggering the error limit
    Out of division scope, but it won't say which of our fourteen companies
    The scope error leaves the company blank
    How to pin down which entity triggers it, the scope message mentions none
    One scope error in a run of thirty entities and no hint of which
    scope error names no company
    division scope without number
    which company? error dont tell, division scope
    60 clients and scope error gives no name
    no administration mentioned in division error
    not within division scope... which of the eleven?
    no name or number in the division error, how do I pin it down
    the message doesn't tell what administration is refused
    scope message, seventeen companies, zero clues
    scope error without naming the company. We've got forty-two.
    which of my client files triggers the scope refusal? text is silent on it
    find the culprit company behind a scope message that doesn't mention one
    customer can't tell which of his companies trips the scope error, no id in the message
    The scope error doesn't tell which company
    How do I know which entity the scope message means?
    Thirty clients and the scope error names none
    The division scope error mentions no name or code, how do I know which of our clients it concerns?
    How do I find out which of thirty files causes the division error, since it isn't mentioned?
    The scope error doesn't say which client it is about, how do I track it down?
    The division scope error doesn't tell me which company it is about.
    How can I find the company when the scope message mentions none?
    The message says the division isn't in scope, but not which one out of forty.
    We fetch 60 administrations and one triggers not within division scope, without telling which.
    The scope message doesn't mention a company at all, and we have dozens.
    The scope error gives no company name or number. We have forty companies; how do I find the guilty one?
    error doesnt say which division
    How to trace which company causes "not within division scope" if the message won't tell?
    The scope error doesn't say which company. How do I narrow it down without triggering a block?
    How can I tell which of our thirty divisions isn't within scope? The text doesn't say.
    .done =
        tried them in turn, the charity gave the error
        found the number in the settings
        it was the one added last
        after three attempts i knew which
        it's the one just deleted
        vendor told me the firm
        tried them singly, number three is the culprit
        it must be the one we added last week
        turns out to be the holding
        pinned it down
        it's the one we added on Monday
        narrowed it down to one
        it fails on the third one, found it
        we added one on friday, must be that

division-scope-error_which-user =
    which user is getting the 403
    The refusal blames "the user", but I haven't a clue whose login the scanner runs on.
    How can I find out in whose name the failing job talks to Exact?
    Which user is meant in "user division"? I do not know with whose account the job gets the 403.
    who is it that's being refused here? I don't know whose login the machine uses
    I'm being told "the user is not allowed to access this division". Fine, but which user? The interface was built by a consultant and I've no clue whose account it runs on.
    Our log says the call was rejected for the user behind the connection, but the customer cannot tell which colleague that would be. How can they find it?
    The message claims that the user has no access, but which user? The job runs on a server under some login
    Forbidden for the user. We've three people who could have linked it. How do I see whose name it runs under?
    Load fails with a no for 'the current user', who's that in a scheduled flow at 4 AM?
    who's login is the failing download using
    The text says that the user has no access to the division. The job starts by itself at night, so who is this user supposed to be?
    I was told the "user behind the link" isn't allowed in that company. How would I know which of us this is?
    whose rights matter when a division is refused
    user behind the scope error?
    Nobody recalls who signed in for the app that now gets the division refusal. How do I identify that user?
    don't know which user set up the link
    Need to check the user behind the app but nobody remembers who that was
    division scope error, need to know which user gave consent but nobody remembers
    how do i find under whose login the app runs, it's about the not within division scope thing
    No clue which user was logged in when app got connected (fixing an out of scope company)
    The scope error depends on the user that signed in, but who was that? Set up before my time
    whose login is behind the app that throws the division error, I inherited all this
    division error: whose login does this app use, nobody knows
    I don't know who connected the app that gives the scope error
    which person's rights should I check for the division scope thing
    Error about division scope: which user does it mean by 'user'?
    User division... yes but which user is that for our link
    Who signed in for the link in which an administration is now refused?
    The division scope text talks about a user. I never log in anywhere, the tool runs on a server.
    How do I discover who stands behind the link that is refused one of our divisions?
    For this scope error I must know which client login was used when connecting
    For the division scope error I need the user behind the app; nobody knows who installed it
    Division scope follows the one who linked. Who linked the planner?
    for the scope refusal I should look as the app's user, but who might that be
    scope error depends on the consenting user, but who is that in our case?
    "User division not in scope": which user do they mean, how do I find out?
    The scope error depends on the user of the link they say, but who is that in our case
    scope message: whose login should be able to open the firm, I don't know who approved this
    division error, don't know which login authorised it
    out of scope error; person who hooked it up unknown
    To sort the division scope error I need the user who connected it, unknown here
    To solve the division scope error I've to look as the user behind the app, and I don't know whose login that was.
    the scope error talks of the user's division, whose user is it, the app's or mine
    To solve itgeneor228 I should check with whoever connected it, and who might that be?
    To solve the division scope refusal I need the user behind the app, but who might that be?
    'User division' it says. Which user do they mean, mine?
    Whose company list should I check for this scope error? Nobody remembers who set the thing up
    There's a division scope error; how do I know which user's rights it's about?
    To solve the scope error I need to know which user the app signed in with
    How can I tell which user the app signed in with, now that it hits a division scope error?
    To sort out the scope error I need the user who connected it, how can I find that?
    scope error, they say the user must see the company, but which user?
    The division error depends on the signed-in user, who might that be
    Scope error: they want me to test with the user who signed in back then. Who was it?
    division scope, which user signed in
    under whose name is the thing signed in that reports the division scope
    scope error. Who had signed in for this app back then? must check his companies
    As which user did the app run when the scope error came?
    The message speaks of the user's division, but I don't know which user belongs to our group's link.
    To sort out the scope error I'd need to know which user connected the app.
    For the division scope error I need to check the user who gave consent, how do I discover who that was?
    To solve the division scope message I need to know which login the app uses. How do I find that?
    For the division scope error I have to check the user who signed in, but nobody remembers who that was.
    itgeneor321: who signed in to this app? I need to know whose company access counts.
    The refused division must be visible to the person who approved the app, but who on earth was that?
    Division scope error, and they ask as whom the app works. No idea. How do I discover that?
    The scope error complains about a user, but how do I learn who that is?
    The division isn't in scope for "the user", it says. Which person is that, behind the app?
    .done =
        turns out it's our controller's login
        asked around: sandra
        that would be me
        the office had signed in
        was listed at my own apps
        name known
        the settings name the consultant
        asked around, it was John
        turns out it's me
        got the name now
        settings say it's admin@
        it was our former controller
        found the name in the settings, take me back where I was
        it is logged in as Priya, found in settings

division-scope-error_menu-not-visible =
    I want to repair the scope error but there's no Import/Export on my screen
    To clear this refusal I'm told to click top left, only my screen has nothing of the sort.
    They tell me to check the app's companies because of the 403, but where is that menu with me?
    Was told to check the app's rights because of this "forbidden" carry-on, but the menu they describe isnae there for me.
    To cure the 403 I'm supposed to look under Import/Export; my menu has no such thing
    Division scope error, and the remedy tells me to click on something top left that I don't have
    I get the refusal and also lack the page where its cause could be seen: no App permissions for me
    The 403 for our subsidiary should be fixable from a menu called Import/Export, I read. I searched every corner of my screen and have no such menu.
    can't find the menu to look up the app's divisions
    scope check: import/export menu missing
    My Exact has no such column, yet I must see which divisions were selected because of the error. Another path?
    I have a division scope error and can't find App permissions on my screen
    no import/export under the company name, how else do I see which companies the app has (scope error)
    the top left menu doesn't offer what you say, trying to fix 'not within division scope'
    I need to see the companies of the app because of the scope error, but Import/Export isn't there on my screen
    no "Other" column, so I can't check the app's companies for this scope error
    no app permissions in my menu, need to look up the company from the division error
    can not find import export while solving a scope error
    For the scope error I should look in App permissions but that isn't on my screen
    column Other is empty, how do I see what the app may reach for the refused administration
    Can I look up some other way whether the refused company is on the app's list, no Import/Export here?
    I must compare the failing division with the app's permitted ones, but there's no App permissions for me to open
    Division refused, and the manual sends me to a page under Import/Export that my user doesn't get.
    I was told to check which companies the app behind the scope error has, but I possess neither Import/Export nor App permissions
    To see the allowed divisions I should open Import/Export, not on my screen
    They say look under Other for the divisions the planner has, I've no such column
    Trying to see what's ticked because of the division error, but no Import/Export at my place
    want to look up the division scope of the app, but there's no Import/Export menu on my screen
    I need App permissions to see why division 300 is out of scope, but my screen doesn't have Import/Export
    division scope fix tells me to open App permissions, I have no such menu
    want to check divisions, cant find App permissions
    looking for App permissions to solve a division scope error, no such column here
    for the division error I must look at App permissions, but I have no Import/Export
    Division error; I was told Import/Export, App permissions, none of that's on my screen since the update
    For the scope error I should look in Import/Export, but I have no such item in my menu.
    For the division error I should open App permissions but I don't have that menu
    For a division scope error I must see the app's companies, but I have no App permissions menu.
    I want to see which divisions the refused app may use, but my screen has no Import/Export.
    Chasing a division error, there's no App permissions anywhere on my screen
    For the scope error I'm to look at the app's companies through a menu I don't have
    I'm supposed to compare the companies of the app because of a scope error, but Import/Export isn't on my screen.
    To solve the division scope error I need App permissions, but I do not have that entry on screen.
    .done =
        was behind the dots on the right
        bigger window and then i saw it
        went through my name
        with the boss's account it shows
        window wider, bar complete
        ok, found
        widened the window and there it is
        zoomed out, the column appeared
        reached it through my own name instead
        screen was zoomed in too far, solved
        went through Security center instead
        saw it via security centre, go on
        made the window bigger, sorted
        used the security centre route, can see companies there
        made the window bigger, there it is

division-scope-error_screen-does-not-open =
    My Exact Online won't open, same forbidden error
    When I pick My Exact Online from the menu under my name, I land on an error about the division scope.
    The personal settings page crashes with the very refusal I'm trying to solve; is there a way round it?
    Since a company was taken away My Exact Online fails and the import gives a scope error, how to repair?
    first forbidden in the report and now my own Exact page won't open either
    Everything is refused since a company was removed, and now My Exact Online won't load either, it shows the very same division scope message. How do I get out of this loop?
    To resolve the Forbidden error I was directed to My Exact Online, which for this user refuses to load since her main company was taken from her.
    Since the not-within-division-scope message turned up I can't even open My Exact Online: same text there
    I click My Exact Online to repair the refusal and get that very Forbidden in my face
    Error in the tool, then error on my personal page at Exact as well: itgeneor060 on both, so I can't reach the cure
    division scope error and now My Exact Online won't open too
    Got the forbidden error after a company was taken away, wanted to repair it through My Exact Online, and that page itself now gives an error.
    I want to repair the scope refusal, but My Exact Online itself won't come up since the company was removed
    to look into the division error I need My Exact Online but it hangs
    deleted a company, now my own page won't open and I get scope errors, another way to look?
    division error and My Exact Online broken at the same time
    Since a company was deleted My Exact Online won't open and the tool has scope errors. How do I still see the choice of companies?
    need to check the division error, but the My Exact Online page hangs
    My Exact Online crashes after removing a company, other way to look at the scope choice?
    My Exact Online has been stuck since I removed a company and the app complains of scope. Can I go through Import/Export?
    my own Exact page crashes since we removed a company, same day as the scope errors
    My Exact Online dead after deleting division
    I wanted to inspect the division scope but the page with my own apps just won't load. Does another screen show the same?
    My Exact Online crashes since we deleted a company and the app is refused
    own page won't open, can I look up the app's companies elsewhere? division error
    the page My Exact Online crashes for me so I can't check the app in the scope error
    My Exact Online won't load since a company was deleted, and the app has division errors
    page "My Exact Online" crash, need it to look at the division scope of app
    my settings page in exact crashes since a company was deleted
    After deleting an administration "My Exact Online" gives an error
    can't open personal page, need to fix division scope error
    My Exact Online won't open any more since we deleted a company
    Since removing an administration My Exact Online doesn't load and the link gives division scope.
    Can deleting a firm break my own settings page in Exact?
    Clicking my name and then My Exact Online leads to a crash. Last thing we did was throw away a closed company.
    My exact online page broken after liquidating a subsidiary.
    Division error in the till, and on top of that My Exact Online won't load since we removed a company
    After deleting a client the My Exact Online page stays blank, and I need it for the division error
    My Exact Online gives a blank after that liquidated client was deleted and I'm chasing a scope refusal
    after deleting a company, the My Exact Online page crashes and the app complains about a division
    My Exact Online won't open since we deleted a trust and I have to sort out that scope error
    After we deleted an entity My Exact Online won't open any more and I wanted to look up the scope error there
    Removed company, scope errors, and now My Exact Online gives me an error page too
    My Exact Online crashes since a company was deleted, and the plugin reports division scope
    deleted a division, now my exact online page is blank
    my exact online wont open since company removal, scope error too
    Since deleting a company I can't open My Exact Online to check the scope error
    after deleting a company My Exact Online stays blank and we have scope errors
    My Exact Online hangs since we deleted a company that an app was using, and I have that scope error to solve
    Checking a scope error, but My Exact Online won't load since we deleted a company
    scope error after we removed a company, and now My Exact Online won't open either
    Since we deleted a company My Exact Online won't open, and the app shows a division error
    scope error plus my exact online dead
    My Exact Online stays blank since a company was removed, just when I want to chase a scope error
    I have a division scope error and want to check the app, but My Exact Online won't open since we deleted a company.
    Since a company was deleted I get scope errors and My Exact Online won't open either
    My Exact Online won't load since an administration was deleted and the app reports a division error.
    My Exact Online won't open since we deleted a company, and the app gives a division error.
    Division errors, and My Exact Online stays blank since a company was removed
    my exact online not opening + division scope
    my exact online won't load since a company was removed, and the tool reports division scope
    scope error and My Exact Online refuses to open since we deleted a company
    After a selected company was deleted, My Exact Online won't open and the app gives a division scope error.
    Since we removed an administration My Exact Online crashes, and the app also reports a division scope problem.
    Since a company was deleted My Exact Online won't open and the app gives scope errors.
    To fix the scope error I must open My Exact Online, which hangs since we removed a company.
    My Exact Online stopped opening after a company was deleted, and I get scope errors as well.
    .done =
        through import/export it did work
        the other screen is fine
        got round it
        app permissions shows me the same
        took the other route
        never mind that screen, this works
        the other route works
        fine, I skipped that page altogether
        took the detour through import, no crash
        other menu works
        fine I'll use the other path, back please
        got in through app permissions instead
        will take the other route
        going the import/export way then
        yes we deleted one recently

division-scope-error_app-not-in-list =
    the app with the 403 isn't listed
    I can't find the failing tool among the app permissions, so how do I allow the refused company?
    The app that gets the 403 is not in my list of apps, how can I fix its scope?
    to fix the forbidden message I must pick the tool, but it's not there
    An "outside of scope" rejection for our property company. The remedy is in App permissions, but the software that gets rejected isn't there. What can I do about the rejection then?
    Got a forbidden, went to look the keg tracker up under the permissions, and it's not there. Invisible keg?
    403 in the CRM, but the CRM isn't in the list of apps where I could give it that company
    The app that's being refused can't be found among the permissions, so how can I correct it?
    It throws 'user division' errors daily, while in Exact there's no trace of this app under my login
    To get rid of the refusal on division 2041 I went to the list of apps. The program which is being refused does not stand among them.
    To get past the Forbidden I should open the app in the list. It's not on that list, though it clearly gets refused every night
    the app that throws the division error isn't among the listed ones
    scope error but app unlisted
    How can I see its divisions if the app raising 'not within division scope' isn't shown anywhere?
    app not listed under App permissions while I'm chasing a division scope error
    The app that throws not within division scope isn't in the overview, why could that be
    App with the division scope error isn't listed under app permissions
    the app that throws scope error isn't listed in app permissions
    not able to find the app, itgeneor228 error, in the list
    The app that throws division scope isn't in App permissions.
    Scope message from the till, but no till app listed in Exact
    no trace in app permissions of the package that gets the scope refusal
    The connector logs a scope refusal, and among all the apps in the subscription there isn't one that's it
    The thing erroring on division 55 simply isn't among our connected apps, whichever way I sort.
    is the app hidden? it gets scope refusals but the list of apps hasn't got it
    Following a message about division scope I opened App permissions to inspect the planning system, yet it does not feature there
    Scope error, went to check the till's companies, till isn't listed
    the tool that throws the division error isn't listed among the apps
    division error, but the tool isn't listed under app permissions so I can't check its scope
    tool raises division scope refusal, but in the app overview it's not listed
    Want to see what the erroring tool may reach (division scope) but it isn't listed at all under App permissions
    checking a division scope refusal, but the tool isn't listed under App permissions
    division error app missing from App permissions
    Can't find the app with the division scope error on the permissions page
    I'd check the divisions for the app that gives the scope error, except it isn't listed
    Scope error in the planner; I want to see what was chosen for it but it isn't among the app permissions
    chasing the division error, the app itself isn't in the permissions list
    told to look at the app for my scope error but App permissions doesn't list it
    To solve the scope error I looked for the app in App permissions, but it is not there.
    I want to check the division error in App permissions but the app isn't listed there
    I want to fix the scope error, but the app isn't listed in App permissions.
    The app that throws the scope error is not listed under app permissions.
    scope error, opened the list of apps, culprit isn't among them
    The product with the scope error is absent from App permissions
    can't check the companies for this division scope error since the app isn't listed
    Scope error from a tool that I don't see in the permissions overview, how come
    app giving the scope error isn't under app permissions
    Because of the scope error I want to see the app's companies, but the app isn't in the list.
    I want to check the scope setting because of this division error but the app's missing from App permissions.
    I'm chasing a scope error but the app itself isn't in the list of app permissions.
    The division error sent me to App permissions and the app isn't even in that list.
    The program that throws division scope is not in the list of app permissions.
    I'd check the scope under App permissions, but that tool isn't shown there
    Wanted to see the division choice for our reporting tool, it's missing from the permissions list
    To fix the scope error I must open the app's permissions, but the app isn't listed there
    To solve the scope message I need to see what was picked for the app, but it isn't in App permissions.
    The scope error is about a tool that I can't find under App permissions.
    Scope error on one division. In App permissions there's no trace of the tool under any name.
    .opt-other-name =
        it has another name
        different name
        under another name
        might well be under the manufacturer
        they've been renamed
        it has a different title inside exact
        vendor got taken over
        invantive rather than power bi perhaps
        brand name maybe
        Could be under the maker's name
        It got renamed
        not sure of the official name
        Should I look for the firm rather than the product?
        There's one ending in NL, that might be it
        I searched by our nickname for it
        The technical title probably differs
        it got rebranded last year
        we call it the scanner but that's hardly what's on the label
        one entry looks similar, with BV NL tacked on
        perhaps listed under the manufacturer
        not by that name
        named otherwise
        may not be called that
        looks similar, isn't the same name
        probably not called that here
        maybe it goes by another brand
        older name perhaps
        maybe listed under the maker
        product got rebranded, so maybe
    .opt-other-account =
        i have another account
        another country
        wrong account
        there's a belgian environment next to it
        that's in our accountant's subscription
        i'm signed in with the wrong client now
        via start.exactonline.de
        possibly under my second login
        two logins, picked the wrong one
        I'm in the wrong subscription I think
        we also have a French account
        Linked through the parent's login
        second login, let me switch
        The Belgian books live on another site
        This runs under a different licence
        Yes, we operate in several countries
        I own a second login through our accountants
        we're in two countries, could be on the belgian one
        I'm on .co.uk now while the tool was set up on .com
        two subscriptions and I may be in the wrong one
        not the right login
        another country's Exact
        not signed in where it should be
        isn't our subscription
        I've got two logins, one for the UK company
        different login, could be
        I'm on the .com site, might be that
        we use a separate account for the belgian entity
        we've got an office login besides this one
        it's not a dutch account
    .opt-none-fits =
        none of these
        none of that
        i want help
        looked at both, found nothing
        neither
        one country, one account and the name is right
        that doesn't explain ours
        no, both ruled out
        i'm stuck on this
        Nothing of the kind
        I need someone on this
        checked both already
        Name's right, account's right, still no app
        Our administrator should have a look
        Mine is a different case
        no and no
        name right, country right, login right, still absent
        I've tried it all, could somebody look with me
        there's only one account and one name it ever had
        giving up, who can I turn to
        none
        no
        nowhere to be found
        doesn't fit
        neither, please help
        tried all that already
        none, get me someone
        none apply, want someone
        neither, I'm stuck

division-scope-error_other-name =
    Could the app that throws the scope error be listed under its maker's name?
    The refusal comes from our booking software, yet the permissions page only shows a firm I don't recognise; which entry do I fix?
    To fix the not-within-scope failure I need to add the company for the app, but I don't recognise our dashboard among the names in the permission list. What might it be called?
    the app with the division error, is it listed by maker instead?
    division error: which name in list
    I look for the tool that's refused on a division. Could there be a slogan or country code behind its name?
    could the tool with the division error be listed under the vendor's name instead
    my app with the scope problem may be called something else in Exact, with a country code behind it?
    Scope error in our dashboard, and Exact has no app by that name. Is it called otherwise?
    vendor or product name: under which is the app that gets the scope refusal
    'FinConn Online NL' gets listed. Could that be our reporting tool with the scope trouble?
    scope refusal in the receipts program; I don't recognise any app by name
    the product was rebranded, maybe the app giving division errors is listed under the old brand
    Division error from Kounta, but that isn't a name in the list of apps here
    Which name has the app that gives scope refusals in the list, ours is a nickname
    tool with the scope error might carry another name in Exact's list
    Our app giving the scope error isn't in the list by product name, maybe by its publisher
    scope error app, listed under supplier name maybe
    tool throws division error, in the list under a slightly different title?
    I'm looking for the app with the scope error in the list, but I see nothing with that name.
    To check the scope error I look for the app in the permissions, could it have another name?
    Report gives a division error but the list has a vendor name only, is that the same app
    Scope error from our reporting tool; it isn't in the permissions list under its product name
    scope error, and to view the selection I need our app's row; could it be under the maker's name plus a slogan?
    The app with the scope error may be listed under its vendor, what name do I look for?
    I need to look up our BI connector because of the scope error, but it may be listed under the maker's name.
    .done =
        there it was, under the manufacturer
        listed as invantive
        the vendor told me its title
        it stood at the p of power
        that was the company name indeed
        got it
        searched for the manufacturer, bingo
        still carries the old brand name
        it had a country code behind it, found
        I'd read past it
        found under the vendor's name
        yeah filed under the publisher
        under the maker's name indeed
        there under the maker's name
        listed as the holding of the vendor
        had a country code, yes
        okay searched that, it's there

division-scope-error_other-account =
    am I in the wrong Exact account to fix this refusal
    Might the access error come from being signed in to the German site while the refused company lives on the Dutch one?
    The refused company number isn't in our Dutch subscription at all, might the tool be talking to the Belgian one?
    Forbidden at every call. I log in at .nl but the connector turns out to be set to .be
    The tool is turned away with 403 and I suspect it's signed in under an account from my previous employer
    The code that comes back is forbidden, for a company in Belgium. I looked for our app on the Dutch site where I always sign in, and could not find any setting for that company.
    would the app with the scope error be under another country's Exact
    division error, second account
    I hold two accounts and the refused app is not in this one. Do I inspect the divisions at the other address?
    division scope error on our French company, app not shown at .nl, try another country?
    I have a second Exact login via my accountant, should I look there for the app with the division problem
    app causing the scope error works for our Spanish branch, do I log on at .es?
    Division scope error in our Belgian link, I look on .nl and the app isn't there.
    the app with the division error probably goes with our accountant login, where to look then
    The scope refusal comes from a client's link. I'm signed in as the firm, should I use the client's login to look?
    my login ends at .co.uk, the division that fails is Dutch
    Which of our three Exact environments has the app with the scope error?
    I must look what is chosen for the app with the scope error, but the app is not listed at exactonline.de
    Might the division scope error arise since our pub lives on exactonline.co.uk?
    division refusal comes from a Belgian dossier, while I'm logged in at the Dutch site and the app isn't there
    scope error of our Belgian tool, logged in on .nl and no such tool there
    the division error comes from our .de environment, I am logged into .nl, is that why the app is not there
    Scope error from a tool linked with the Belgian login, and I'm looking in the Dutch account
    division error, two exact accounts, which one to check
    division refused, perhaps i'm checking the belgian login
    The app with the division error isn't in this account; we also have a Belgian Exact. Where do I look?
    I can't find the app while checking the scope error, maybe it hangs on our Belgian account
    I'm told to fix a scope error under App permissions, but maybe the app is on our Belgian account.
    Could the app with the division error be under our Belgian Exact address instead of the Dutch one?
    Out of scope for a German client; do I check the app on another country's site
    division scope error on the Belgian site, the list I opened is the Dutch account's
    I checked our Dutch account for the division scope error but the app runs on the Belgian one, how do I see that?
    The refused company lives in our German Exact, so where do I look for this app?
    .done =
        it was in the belgian one
        got the right account now
        switched and saw it
        signed in via the office and saw it
        the other login had it
        switched country
        belgian site, there it was
        seen it with the accountant's login
        switched subscription, found it
        different address, different list, got it
        was on .com, now on .co.uk
        signed in at .de and there it is
        switched to the other site, take me back to the list
        the address was fine, go on
        switched to the right login
        right address now

division-scope-error_another-consent =
    company is selected but still forbidden
    I added the entity and saved, yet the identical error pops up; is a colleague's selection being used?
    Two of us linked the same product: whose ticks count when one company is rejected?
    I ticked the refused company already, why is it still forbidden for the app?
    my ticks are all in order, still a refusal, maybe it comes in on someone else's?
    I've made sure that the company is selected for the app, yet the itgenoda060 refusal persists. Perhaps the job's running on the permission of my predecessor, with fewer companies?
    Same company, same connector: my colleague's refresh works, mine throws a 403. Could there be two separate consents in play?
    I ticked the company for the app, and still the load refuses it. My predecessor linked it too, if that matters
    For me the query runs, for my colleague the same query ends in Forbidden
    Added the entity, saved, waited: still itgenoda060. Is it looking at other settings than mine?
    company is ticked for the app yet still 403
    I added the refused company to the app and saved, and double checked. An hour later: the same 403, as though it listens to someone else's settings.
    The company has been ticked for the app, I saved it twice, still denied. Could it be running on a colleague's permission?
    might the scope error stem from a colleague's consent with fewer companies
    division is ticked in mine, does my choice count for this error at all
    several of us approved the app, whose selection triggers the division refusal
    In my approval the company is included, in my colleague's maybe not. Could hers be causing the scope error?
    two approvals for one product, which one triggers the division message
    a colleague also connected the app with fewer companies, is that where the scope error comes from
    Can I see whose consent the app uses, mine or a colleague's, now there's a division error?
    perhaps the scope error stems from the other person's consent
    two consents, one lacks the division
    In my own list the division is covered. Could the app be running on my colleague's narrower approval?
    maybe the app's using a coworker's permission, hence the refused division
    not within division scope, but my own consent includes it. Maybe the app uses a coworker's consent?
    multiple users consented to the same product, could the scope error stem from somebody else's selection
    The out-of-scope company is in my list. Perhaps my boss's older approval is the one being used, how to know?
    I selected the division under my name but maybe it runs on my boss's consent, hence the scope error?
    two of us approved this app. mine includes the company, division error anyway, is it going by hers
    maybe the app uses other user's consent, my selection is fine but division error
    in my security centre company is allowed, still scope error, somebody else's choice?
    The division is on my list and still a scope error; may the app be using a colleague's consent?
    scope message although I changed nothing, did somebody else alter their choice
    Several consents on one product, one of which yields the division scope error
    Perhaps the division fails because the tool fetched through Anna's approval rather than mine. Where would I see her list?
    Scope error comes and goes, could it alternate between two people's approvals?
    My client ticked the company but the scope error persists, could a partner's authorisation be the one in force?
    I ticked the branch under my name and the division error stays. Maybe my co-owner's choice counts instead?
    The pub is ticked at mine. The app says not in scope. Does it run on my partner's approval?
    division error though my ticks are right; is a colleague's narrower choice perhaps the one that counts
    my scope is right, but the tool seems to apply a coworker's narrower one and rejects the entity
    Scope error though my own list of companies is right; may it run on the chairman's consent?
    The division is in my selection but the error persists; might it run on what my colleague selected
    scope error in a product that three of us have linked; my own list includes that company
    refused on division though I ticked it; perhaps the product's on my colleague's consent
    is it possible that a colleague's narrower pick causes our division scope refusal
    my selection ok, could a coworkers consent cause division scope error
    two people authorised same reporting app, division error, whose picks count
    Might the scope error stem from a colleague's consent with fewer companies?
    division scope error remains though I added the company; a colleague has linked it as well
    division refused although it's ticked under my name, a colleague's permission may be the one used
    the entity is ticked on my side but the app keeps giving the scope error, maybe it runs on my coworker's yes?
    I get the scope error, my colleague doesn't, same tool. Is her consent used?
    scope error from colleague's consent
    Could the scope error be because the app runs on a colleague's selection rather than mine
    Can a division scope error come from the choice of companies my colleague made for the same app?
    We let the company in for the app and still get the scope error, maybe it follows a colleague's choice
    I added the shop to the app and the scope error stays, is it using another person's choice?
    The company is ticked for my app and it still fails on division scope; could a colleague's consent be used?
    Everything looks right and the scope error stays; may the app run on somebody else's consent?
    I added the company but still get the scope error, might a colleague's selection be the one in use?
    Perhaps the scope error follows my colleague's selection, not mine
    Scope error although my selection has the company. Could the tool be running on a colleague's narrower one?
    scope error maybe colleagues choice used
    I included the company; scope error stays; could the boss's consent be the one in use
    scope error though my selection is complete, perhaps the tool runs on Hans's selection
    can my colleague's choice be behind the scope error
    The company is ticked under my name but the scope error stays, could the app be using a colleague's consent?
    Company added, scope error persists; is a colleague's permission perhaps the one in use?
    Could a colleague's narrower selection cause our division scope error?
    The company is on my list for the app, yet scope errors appear; may a colleague's narrower selection be in play?
    My consent covers the division, but perhaps the app uses my colleague's. Could that cause the scope error?
    Two people allowed the same product; might it use the other one's consent and so give division scope?
    The company is ticked for the app by me. Can it be that it still runs on my colleague's selection, hence the scope message?
    Two of us linked the same product. Division error despite my having ticked all. Is hers being used?
    .done =
        joris looked at his, his choice was too small
        asked my colleagues
        it's clear whose now
        three consents, ann's is being used
        nobody else linked it
        sorted out
        Petra checked hers and the company isn't there
        asked round, I'm the only one
        it ran on John's after all
        everybody has looked at their own page
        my boss has one too, fixing it
        asked the two others, only mine exists
        colleague looked, it was hers indeed, back to my step
        it was under the owner's login as I feared
        understood, go on
        it's only me who has it

division-scope-error_own-app =
    403 with an app we registered ourselves
    A freelancer built our link with its own client ID and it is refused for one company; where would I even allow it?
    Does the division scope remedy also hold for custom software we set up in the App Store?
    Does an app of ourselves know these refusals about division scope too?
    we built the link ourselves, yet it's barred from that company
    The request for a division is rejected, and support asked whether ours is a standard or an own app. We made it ourselves in the App Store of Exact. Does the remedy differ in that case?
    We registered the app ourselves, so where do I set the companies when I get a 403?
    Our home-made connection is told no for one entity, and there's no list of companies to tick at such an app
    Can a self-registered app run into the division scope message at all?
    We have had the "not within scope" refusal three times this year, each time after some change of companies. Our programmer says that with a registration of our own it would never return.
    Our developer built the link himself, so there's no company choice, they say. Yet we're refused for one division
    can a self-registered app get the scope error at all?
    own app, division refused
    We have our own registration and wonder how it relates to this division message. Does the choice even apply?
    our own registered app throws a division scope error, or can that even happen
    how does division scope work for a self-registered app, there's no company list
    It's our own app I think and I'm still getting not within division scope, what now
    we use our own registered app and have the division scope error anyhow
    Does this division scope stuff apply to a link we registered ourselves?
    is this scope refusal even possible with an app registered by our own office
    can a self-registered client run into division scope errors at all?
    We think of having our own app to be rid of scope errors, does that help?
    It's our own integration that throws not within division scope, IT built it
    We consider an app of our own because of those scope refusals, does that help or not
    is a division scope refusal possible with a self-registered app at all, or would that save us
    division scope error with our own registered app??
    thinking of own registration because of the division error, or do we have one
    Does the division scope thing exist for self-registered apps as well?
    own app and still a division scope error
    Our in-house registered app throws the division scope message, thought that could not happen
    Scope error with an app we registered ourselves, I thought those had no company choice
    We'd like to use an own app because of the division scope errors. Does that apply to us?
    Does a division error depend on whether the app is ours or the vendor's?
    we get division scope errors, could it be because it's our own registration or should we want one?
    Does the division scope thing apply to a self-registered app, ours or one we might make
    is our app of the self-registered kind relevant for a division scope error
    do division scope errors exist for own apps or just standard ones
    does the division error exist for self-registered apps as well
    Would having our own app registered spare us from division scope errors?
    Our own registered app gives a division scope error, is that possible?
    We're thinking of our own app registration just to be rid of division scope. Good idea?
    Is the division scope error something an app of our own can get, or standard apps only?
    Our home-grown app throws the division error. Isn't it exempt?
    Custom app, own registration, error on division. Should that even happen?
    Can a self-registered app get the division scope error as well?
    We built the integration ourselves, so why does it complain about division scope?
    .opt-is-own =
        an own app gives this error
        our own app gives the error
        the error comes from our own app
        it is an own app
        yes an own app
        the own app
        ours gets it as well
        the link we registered trips over this
        we have our own client id and still that text
        this comes out of our bespoke code
        we already are one and it goes wrong
        the homemade thing does it
        Our own program throws it
        We registered it ourselves and it fails anyway
        it's ours, yes
        The error comes out of our in-house tool
        Built by our developer and being refused
        How come, a home-made link shouldn't have this?
        The one in our company's name does it
        homemade and it shows this very message
        you say it can't be, yet our own build throws it
        we registered it ourselves and got refused
        not a vendor's, ours, and it's already in use
        ours
        not a standard app
        our own app says this
        we registered it
        no vendor, it's ours
        it's ours and yet we get the error
        shouldn't happen, but ours throws it
        ours, already running, and it errors
        it's ours and it shows this error anyway
        error comes from our in-house one
        it's no supplier's app, it's ours that fails
    .opt-want-own =
        i want to know whether an own app helps
        does an own app help
        i want an own app
        would an own app help
        is an own app a solution
        im considering an own app
        can i take an own app
        is switching to our own registration a way out?
        standard for now, but considering it
        would it make sense to build one
        i'd be rid of it then?
        tell me what that would bring
        curious whether that gets around it
        I don't have one, but would it make a difference?
        We're considering it
        is it a good way out?
        At present we use the vendor's, could it be done with one of ours
        IT suggests switching, hence my question
        Tell me the upsides of registering ourselves
        Not yet, just exploring
        at present it's the vendor's, would one of ours be better
        we don't have one yet, is it worth the bother
        thinking of registering something ourselves
        would that rid me of these refusals for good
        don't have one yet
        would our own help
        not ours yet, thinking of it
        no own app so far, could we
        isn't that a way out
        thinking about registering one
        would that get rid of the error?
        we don't have one, would it be a fix?
        thinking of registering one, does that solve it
        thinking of registering one, would it solve this

division-scope-error_own-app-refused =
    own app refused with scope error
    I thought a home-made registration had no division limits, so why is ours rejected?
    How do I check that the app being denied truly belongs to us and not to the vendor?
    We have built the app by ourselves, why does it nevertheless say Forbidden?
    We have our own registered application, so it should be able to get to any company. Still a Forbidden comes back. Are we mistaken about its being our own?
    We use our own registered app, which supposedly has no restriction per company, and still it is rejected for company 14. Explain.
    It was supposed to be our own registration, without limits, and yet 'not within division scope' turns up. Is it really ours?
    How do I check that the script uses our own client ID and not the supplier's, since it's being refused?
    We moved to a registration of our own last week to be rid of the refusals, but they just go on
    self registered app also gets denied on a company
    Our IT partner assured us we use our own app and that those have no limits per company. Still it was refused at one company this morning with the division scope text.
    I thought an app of our own could never be outside division scope, but ours is. Explain please
    our own app raises the division scope error, I thought it couldn't
    is the product secretly using the supplier's registration, since our own app shouldn't get this scope error
    own registration and yet 'not within division scope', how come
    We use our own app and yet get a division scope error. That shouldn't be possible, right?
    scope error with a self-registered integration, odd since nothing can be chosen there
    Our developer swears it's our own registration. Why then "not within division scope"?
    how to check if the product secretly uses the supplier's registration, given the scope error
    how do I tell which registration the product really uses, ours or theirs? we get scope errors
    own app shouldn't give this error
    According to the docs our own app can't meet that division refusal, so is the product using the vendor's registration?
    own app yet still not within division scope
    Our self-registered app shouldn't have company limits, so why this error?
    maybe the product still runs on the vendor's registration rather than ours, given the scope error. How to check?
    How can I verify which app registration is behind this, since a self-registered app with a division scope error makes no sense
    where to see which app registration the product is using, own one or the vendor's? scope error came up
    our self registered app gets the division scope error, strange
    own app but not within division scope
    I thought in-house apps never get division errors, ours does
    We use our own app and STILL get not within division scope, how come?
    Own client id entered, message about division out of scope remains
    How to verify which app registration is behind the link that reports division scope?
    Scope refusals are said to hit vendor apps only. We registered ours, so why us?
    There's a registration in our name, and nonetheless division 7 is refused. Is the tool really using it?
    own client registration yet division scope error, how come?
    Our home-built bridge throws "not within division scope", but I thought own apps never do that
    Own registered app throws division scope. I thought those couldn't.
    our own client id is supposedly in use, yet we get the division scope error
    supposedly self-registered, still "not within division scope", is the product secretly using the vendor's client?
    We have our own app registered and still get not within division scope, strange isn't it
    Our own app shouldn't know a division scope, but it does return that error
    IT swears it uses our registration, still the log says outside division scope, is it perhaps the vendor's app id
    Although IT registered our own app, there's a division scope refusal. How can that be?
    we use our own registration and still get division scope, how come
    self-registered and nevertheless 'not within division scope', what's that about
    we use own registration so how come division scope
    self-registered, no company choice, and yet division scope refusal
    It's supposedly our own app, yet it reports division scope. Strange?
    our own app throws a division scope error, I thought that couldn't happen
    We believed we were on our own registered app and shouldn't get this division scope error. How can it be verified which registration the product uses?
    We thought the package used our own registration, yet there's a division scope error. Could it be running on the vendor's after all?
    Our self-registered integration throws the not-within-scope thing, I thought it couldn't
    Our own app gets a division scope error. I was told that can't happen?
    Division scope error on our very own app, I read that couldn't happen
    It's our self-registered app, yet since Tuesday it reports division scope, how's that possible
    it's our own registration, so why a division scope error
    in-house app shows division scope oddly
    We registered it ourselves and still get a division scope refusal, is it secretly using the vendor's registration?
    Our own registered app gives a division scope error. I thought that couldn't happen?
    We use our own client id and yet we see a division scope error.
    How can our self-registered app be refused for its division scope?
    It's our own registered app, so why does it report division scope?
    We use our own registered app and still receive not within division scope, how come?
    We thought the product uses our own registration, but it returns a division scope error, how come?
    Can an app that we registered ourselves get a division scope error at all?
    our self registered app throws the division scope error, thought that couldn't happen
    The app is our own and still complains a company isn't within scope
    own client id, still "not within division scope", strange
    no company choice with our own app, so why this scope message
    we've our own client id and yet the error that the company isn't allowed
    We registered it ourselves yet get not within division scope, impossible, no?
    Own client id entered and still a division error, is it secretly using the vendor's
    A home-registered app shouldn't know division scope, so why this error
    How can I tell the product uses our registration, given the scope error it throws
    self-registered client shouldn't have scoping, yet it throws within division scope
    how do I see whether the tool uses our client id or theirs, given this scope error
    Own app registered to avoid scoping, message didn't go away. Is our client id really used?
    A self-registered app should never get a division scope error, ours does
    We entered our own client id and still see "not within division scope"
    Is it truly our registration the tool uses? It reports division scope errors.
    IT swears the tool uses our own registration, which would make a division scope error impossible
    own app gives division scope, how possible
    self registered app division scope error
    in-house app not within division scope
    our own app should not get scope error
    division scope on custom integration
    our own registered app reports a division scope error, impossible?
    self-built integration says division not in scope, is it really using our registration
    own app shouldn't have company restrictions, still getting the scope error
    division scope on an in-house app
    we thought the client id was ours, yet it whines about a division out of scope
    We registered our own app and nevertheless get 'not within division scope'. Impossible, they said
    IT swears it's our in-house registration; the scope refusal suggests otherwise
    own registration in use, or so we think, and yet division scope error at every run
    Our self-registered app throws the scope error, how so?
    An own app shouldn't complain about division scope, yet it does
    We registered it ourselves and still see the division error
    Our self-registered app still returns not within division scope for a subsidiary, surely that can't be right?
    I was told our own app has no company choice, yet it throws a division scope error.
    How do I verify the product truly uses our own registration, given that it shows a division scope error?
    We use our own registered app and still get the division scope error. That shouldn't be possible, right?
    We use our own registration but still get not within division scope. I thought that was impossible?
    We use our own registration and still get not within division scope. How do I see which registration the product really uses?
    It is our own registration and even so we get told about division scope. Should that be possible?
    .done =
        the product used the vendor's app after all
        checked the registration
        rang the vendor on this
        the client id wasn't ours
        proved to be a standard app
        looked at the settings
        you were right, it uses the vendor's registration
        vendor confirms it's their key
        compared the client ids, not ours
        checked, it turns out to be the standard one
        checked, turns out it's using the vendor's
        it's using the vendor's registration after all
        checked the settings, it's the vendor's after all
        looked it up, return to where I was
        you're right, it's the vendor's app after all

## What people say at a step

division-scope-error_which-message =
    which message is it: division scope, application scope or a word like BlockedUser
    there is an error message but I cannot tell which sort
    my log is full of refusals with different tails, how do I read them
    which Forbidden is which
    Scope violated, wrong division, BlockedUser: they all show up here. Which of these is about administrations?
    .opt-division =
        something about division
        outside the division
        not within division scope
        division scope
        something with division scope
        the one with division
        the division message
        itgenoda060
        itgeneor228
        forbidden division
        division is not in scope
        user division 2843119 something something scope
        it moans about a number outside its reach
        itgeneor321 in front of it
        the top one
        says the exact online division isn't included in the rights
        long english sentence ending in division scope
        It mentions division scope at the end
        The one saying the user division isn't within something
        itgeneor321
        something about a division not being in scope
        Invantive shows itgeneor060
        The long sentence with "User division" in it
        My log claims the division falls outside the app's reach
        it complains that my company lies outside what the consent covers
        code itgenoda060 is all my report spits out
        forbidden, then a bit about the user's division, no word on application
        something with division not in range, I think
        itgeneor060
        user division isn't in scope
        the division one
        itgenoda060 code
        user division isn't in the scope, that one
        not the data one, it says user division
        it's about the division
        code itgenoda060
        it says the company is not within the scope
        error reads "division 123 is not included in the rights" more or less
    .opt-data =
        application scope violated
        scope violated
        something with scope violated
        the one with application scope
        cannot read
        cannot write
        application scope
        it says scope violated
        violated
        violated, in red letters
        it's about a kind of data, not a company
        application scope breached or some such
        started when we began pulling documents, mentions application
        says my app has no scope for this resource
        scope violation
        Scope violated, it can't read
        That application scope one
        cannot write, violated
        It says the app overstepped its scope
        Number two in your list, with "violated"
        A violation of some application range
        Since this year our app is told it violates its scope
        the app broke its own scope, or so it claims
        cannot write, violated, blah blah
        nothing about divisions, it's the application's scope that is at fault
        it reads as if this type of records is off limits for the tool
        cannot write, scope
        not division, application scope
        no division in it, application scope
        scope violated something
        something about application scope
        the one that ends on Violated
        "Application Scope" something
    .opt-blocked =
        user is blocked
        account blocked
        subscription expired
        blockeduser
        licenseexpired
        blocked user
        license expired
        something with blocked
        the user is blocked
        blocked
        licence expired
        inactiveuser
        inactive user
        it says blocked
        division blocked
        a word like blocked
        blockedcustomer
        LicenseExpired
        it reads licenseexpired
        there's blockeduser in my log
        inactive user, it claims
        says the customer is blocked
        divisionblocked with a number
        our subscription would have run out according to the text
        It reads BlockedUser
        InactiveUser is what I get
        Something about an expired licence
        the word Blocked is in it
        DivisionBlocked, whatever that may be
        It says the customer is blocked
        One of those run-together words, about expiry
        InactiveUser in one go, no spaces
        the word after it is about an expired licence
        it tells me the customer is blocked
        says our user got locked, nothing about scopes
        InactiveUser
        user isn't active
        BlockedCustomer
        LicenseExpired, not scope
        BlockedUser
        licence ran out apparently
        InactiveUser it reads
        DivisionBlocked is what I get
        BlockedUser something
    .opt-other =
        no forbidden
        there is no division scope in it
        nothing with division scope or forbidden
        different message
        other text
        unknown error
        another error
        a different error
        another message
        something else
        i see another error
        none of these
        its not among them
        mine isnt listed
        it says something else
        not one of these
        a totally different message
        other
        mine is not in that list
        mine says document type not allowed
        something else entirely, timeout after 100 seconds
        starts with itgencli
        resembles none of the four, it's on about vat codes
        a text on an invalid invoice date
        unlike any of those
        None of those
        Mine is about document types
        It's a timeout
        Bad Request, which you don't list
        entirely different, a 500
        My message concerns VAT codes
        Not found is what I'm reading
        mine is about a period that's closed
        connection timed out, that isn't in your list
        something on document types
        no forbidden anywhere, it's a complaint about VAT codes
        not forbidden at all
        isn't on your list
        document type not allowed
        mine has nothing to do with permissions, it's some certificate thing
        Document type not allowed
        nothing on that list matches mine
        timeout, I think
        mine isn't among these
        mine's about document type not allowed
        says 401 unauthorized
    .stuck-where-is-message =
        where do i find the error
        where do i look
        where do i find the whole message
        where is the message
        i see no message
        i dont see the whole message
        how do i see the full error
        where can i read the error
        i dont have the message
        the message is gone
        i dont know what it said
        where is that error
        i only see part of the message
        i cant see the message any more
        can't see the full error text
        all i get is a red cross
        in which place am i supposed to read that?
        the app says failed and that's it
        no log to be found anywhere
        popup vanished before i could read it
        I only get a red cross, no words
        Where can I read the full thing?
        It's cut off with dots
        The pop-up is gone already, can I retrieve it?
        The program merely says something went wrong
        all I've got is a red dot
        the sentence is cut off half way, how do I get the rest
        I dismissed it before reading, is it kept somewhere
        import failed, that's as talkative as our tool gets
        all I've got is a red exclamation mark in the sync column
        where would I see the full text?
        I only get "sync failed", where's the rest?
        where's the full text, I only got "sync failed"
    .opt-bare =
        just forbidden
        bare forbidden
        403 and no more
        nothing else
        just Forbidden and nothing after it
        a single word and that's your lot
        403, not a letter of explanation
        the sentence stops after forbidden
        empty apart from the code
        nothing follows it, not even a full stop
        naked forbidden
        403, full stop
        Only that single word
        no explanation whatsoever, just forbidden
        I expanded the details and it's nothing but Forbidden
        Bare error
        There's a 403 followed by a blank line
        Merely the number, no text
        a lonely 403
        that single word, no explanation, no code
        unfolded every detail and it remains one word
        forbidden, full stop
        nothing after it
        403 only
        no further text
        says forbidden, not why
        It says Forbidden. Full stop. Nothing behind it.
        403 and not a word more
        plain forbidden
        nothing but 403
        it only says forbidden, no more text sir
        nothing else after it

division-scope-error_which-administration =
    which administration does the number in the error stand for
    which company is the refusal about
    there's a division number in the error, which company is that
    does the scope refusal affect only the one administration named
    note down the company from the division message, why is that needed
    The division scope error mentions a seven digit number. Which company is that?
    we have thirty entities, how do I learn which one the scope error refers to
    does it matter which company it is when the scope message appears
    is the company's name somewhere in that text about division scope
    division error mentions a number, is that one of our companies?
    which company is out of scope
    The scope message names a code and not a firm. How do I find the entity it refuses?
    which company is the error about
    The division-scope error contains a code, should I note it down and look it up?
    the division scope error mentions 1987234, which of our companies is that
    how do I find out what company the "not in division scope" message is complaining about
    where can I see wich administration is causing the division error
    the division scope message has a number, which of our companies would that be?
    which company belongs to the number in the division scope error
    division 2233445 in error message, how do i know what company that is
    find out which company the not within scope message is about
    The scope error holds division 3456789, which company is that?
    The scope error gives 1592231. Which of our places is that and does that matter?
    number behind the scope refusal, whose books are that
    the scope error quotes a division number, how do I find out which of our companies that is
    The scope error carries a six-figure number, is that one of our companies?
    the division scope error shows a number 2134567, which company is that and why do I need it
    What's the relation between 1849302 in the scope error and our company code 21
    the number behind the division scope message, what does it stand for
    scope error shows number 3045512, what company is that
    decode division number in the out-of-scope message
    division scope error: which company does it refer to
    not within division scope, how do I work out which company it means
    Number 2044518 in the scope error, which of our companies is that about?
    The scope error has a long number in it. How do I know what company that is?
    The scope error shows a seven-digit number, is that the company it is about?
    the scope error carries a number, which business is that
    There's a number in the scope error, is that the client it's about
    The scope error quotes a division number. What am I supposed to do with it?
    division scope, which company is number
    division number in the scope error, how do I turn that into a company name
    The scope error has a number in it; is that the company it's refused for
    The scope error shows a number, which company is that?
    What does the number in the division scope message stand for and which client is it?
    I have a scope error with some number in it, which company is that?
    User division is not within division scope, but for which of our companies?
    We got itgeneor228 overnight; which of the divisions was it complaining about?
    .done =
        i know which administration
        i know which one
        found the administration
        its administration 102
        i have the number
        i see the number
        i know it now
        noted the number
        it's the belgian ltd, number 17
        noted: 3489021
        turned out to be our pension company
        looked up, the charity it is
        copied the number from the error
        client murphy, that's the one
        It's number 1874
        I know which one: the holding
        noted down
        The name was in brackets
        Tried them one by one, it's the fourth
        The new Antwerp entity is the culprit
        Found out, it's the foundation's books
        it's the Ghent branch, its number is in the text
        looked the number up, that's our holding
        found it, the others run fine so it can only be this one
        wrote the name down
        got it, division 1823345
        company 3, written down
        found out which one
        it's the Rotterdam one
        written it down, it's division 88
        it's our UK company
        noted down, division 1873354
        it mentions our uk ltd
        wrote down the division code
    .stuck-name-not-in-message =
        no company in it
        no name in the message
        just a number
        only a code
        which company is it
        it does not name an administration
        there is no name in the message
        i see no administration in the message
        i dont know which administration
        the message doesnt say which
        theres only a number
        no idea which administration
        it doesnt say which administration
        how do i know which administration
        the name isnt in it
        the error doesn't mention any company
        only some odd number i don't recognise
        can't tell from the text which firm
        we have forty, which does it mean?
        mentions no company by name
        how would i know which of the eight is the culprit
        No company is named in the error
        How do I tell which of the thirty it is?
        not mentioned anywhere
        It only says not allowed, without saying for whom
        I've got dozens of entities and it doesn't say where it trips
        thirty files and it doesn't tell me which one trips
        no number, no name, merely a timestamp
        could be the holding, could be a shop, the text won't say
        how do I find out which of our companies it means
        no number, no name, just text
        the text doesn't say which

division-scope-error_wanted =
    should the app be allowed into that administration at all
    the administration in the error no longer exists, or is not meant
    Does a division scope error always need fixing, or can the refusal be intended?
    maybe somebody closed that company on purpose, should I still cure the scope error
    The scope message concerns a company we hardly use. Do I even need to change rights?
    is an out of scope message by definition a fault
    is a scope refusal always a fault, maybe somebody did it on purpose
    should app even reach it
    Before repairing this division error, how do I decide if the app ought to have that entity at all?
    should the app even reach that company
    It's refused on one entity and I'm not sure whether that was the intention
    The division error is about a company the tool maybe shouldn't see at all. Do I fix or ignore?
    app is refused for one company, how do I decide whether it ought to have access
    not sure if the tool is supposed to reach this administration that gives the scope error
    division error for our dormant company. Do I even need the app to get in there?
    scope error on a company I'm not sure the tool should be seeing, do I allow or leave it
    scope error for a company, not sure the app should have it at all
    should the application be able to enter this company? it gets a division error
    the error is about a company, maybe deleted or maybe not needed
    Error that the app may not enter in the holding, should it be able or not, how do I decide?
    The scope error is about my private holding, which the till has no business with anyway. Should I care?
    Scope refusal for an entity that nobody asked the tool to read. Do I even fix it?
    is it always necessary to fix a division scope error, perhaps the tool shouldn't read that entity
    Division refused by scope: how do we decide if the app should have it at all?
    Is that refusal a problem at all? I am not sure the tool is supposed to read that entity
    our vendor asks whether the tool is meant to have company 17, since it errors on scope there. why would this matter
    a scope refusal popped up, how do I decide whether the app even ought to reach that firm
    division refused - do we even want it in there?
    Scope error on a company: should I let the app in, or is the refusal fine?
    The scope error names East. Should I simply add it or first think whether the tool is meant to be there
    Does an app always have to be let into the company that the scope error names?
    Is a division error always bad, or may the app simply not be meant to read that company?
    Scope error for the partner's private company, ought the app even reach that
    Before fixing the scope error, should the tool even be in that company?
    division scope for company, should app have it at all
    scope error on an entity, unsure if the app is even meant to get it
    before I add the company from the scope error, should I wonder whether the app ought to have it
    Is the scope error a problem if that company isn't needed?
    There's a scope error for a division I'm not sure the app needs, how do I decide?
    The division scope error concerns a dormant company. Is it a problem or should I ask myself whether the app needs it?
    .opt-wanted =
        yes it needs it
        we need it
        it should
        must have it
        it belongs there
        yes the app needs it
        yes
        yes it should
        the app should reach it
        it needs it
        yes it must be able to
        thats the intention
        it is supposed to
        needed
        it should be able to
        those figures belong in the report too
        consolidation doesn't add up without it
        certainly, it's new and part of the group
        we post invoices there as well
        of course it should
        useless to me otherwise
        Of course it has to get in there
        Without it our consolidation is wrong
        yes please
        That's the very company we bought it for
        The report requires those figures
        Half our turnover is in there, so certainly
        That was the plan
        of course, that's where all our sales are booked
        we can't consolidate unless it's in
        the client pays us to have it in there
        it was founded for exactly this purpose
        can't do without
        it mustn't be missing
        it should get in
        our reporting tool is useless without it
        it can't work without
        absolutely, need it for consolidation
        can't close the month without it
        yes, we can't do without
        of course, the reports include that company
        yes it must pull from there daily
        yes it's part of the group reporting
        can't do without it
    .opt-not-wanted =
        no need
        not needed
        shouldnt have it
        rightly refused
        its fine refused
        no that is not the intention
        no
        not the intention
        it need not
        it may not reach it
        no it should not
        better not
        the app should stay out
        id rather not
        i dont want that
        that's my private company, hands off
        we turned that off on purpose
        rather not, payroll's in there
        none of that vendor's business
        got ticked by accident in the app
        must stay shut
        No, it has no business there
        We shielded that one on purpose
        should stay out
        Good thing it's refused then
        That company doesn't even use this app
        Private books of the owner, so rather not
        It should never have asked for it
        the director's private company is nobody's business
        it still exists, but this tool should keep its hands off
        we left it out on purpose
        thank heavens it got stopped, those are other people's books
        not intended
        needn't
        it shouldn't
        hell no, that's the payroll company
        we sold that firm's books to the family, it stays out of the dashboard
        none of its business
        God no, that's the owner's private one
        we shielded that one on purpose
        it has no business there
        no, it was never meant to
    .opt-gone =
        no longer exists
        company was sold
        bankrupt
        the administration no longer exists
        it no longer exists
        it doesnt exist any more
        its gone
        deleted
        it was deleted
        that administration is gone
        closed down
        archived
        that company has stopped
        long gone
        it was removed
        that company was deleted
        wound up last year and removed from exact
        sold the firm and binned its books
        was a test set, wiped long ago
        it merged and was taken off
        that business went bust and got deleted
        hasn't existed since january
        That was wound up last year
        We deleted those books
        merged and removed from Exact
        The client left, so it's been erased
        It was a test company we've since scrapped
        gone since March
        Ah, that's the one we just threw away
        dissolved last year
        merged into another company, the books were removed
        I deleted it myself during the big clean-up
        it did need it once, but those books are no longer around
        doesn't exist any more
        no longer in Exact
        that company's gone
        that company was deleted after the merger
        no longer around, wiped in May
        we deleted that division in spring
        that entity was wound up
        it was removed from Exact after the merger
        deleted it last month
        that company doesn't exist any longer

division-scope-error_user-can-pick =
    how do I see whether the user can pick the refused administration
    the administration is not among those the linking user can choose
    should the user behind the app be able to choose the company from the scope error
    is the division error due to the user or the app, how do I tell
    have the connecting person log in to see if they still have the refused division, useful?
    Is a scope error down to the app or its user? How do I test if that user has the company at the top left?
    may an app see more companies than the one who linked it? I'm getting division scope
    On a division scope error the vendor asks if the user can open the company himself. Why does that matter?
    how do I verify, given the scope message, that the one who signed in has that ledger in his list
    for the division error, do I have to check what the connecting user can open?
    can the user select that division
    The app's refused for one entity. Our admin linked it, so should she try picking that entity at the top left?
    does the person who linked it still have that company
    how do I verify that the linking user can open the refused administration
    does the person who logged the app in need to see the company himself, i have division scope error
    check if the linking user can choose the refused company in the top left, how
    who has to look for the refused company in the top-left list, me or the one who connected the app? (scope error)
    is division scope error because the user who connected can't open that company himself?
    For the scope error, do I have the user log in and look for the company top left?
    does the user of the app need the company himself when it says out of division scope
    scope error, I can pick the company in Exact, so why not the app
    division error, is it caused by the user who connected?
    With a scope refusal, how do I test whether the link's user can open that company himself?
    Division scope error on the pub. Let the person who linked the app check if he has the pub in his list?
    For that scope refusal: should the user behind the link be able to open the client himself?
    could "division not within scope" be the user's own lack of access, how to test
    How to check that the login behind the app can itself choose the division from the scope error
    Scope error on the Italian company: should I look if the interface user can still open it himself in Exact?
    To solve a division scope refusal, need the linking user see that company in the top left list?
    division scope message: should the user behind the app be able to select that company in Exact
    scope error, does the login behind the app see that company itself
    out-of-scope company: can the integration login itself open it in exact
    With division scope, does the person who admitted the app need to be able to open that company?
    For the scope error on East, how do I see if the one who consented can still open East
    Could the scope error be caused by the link user's lack of access to that company? How do I check?
    division scope message, how to check that the person who consented can open that shop
    With the division error, who must check whether the company can be picked, me or the linked user
    Regarding the scope error: how to test if the linking user can open that division at all
    division scope: how do I check that the signed-in person can still choose that company
    scope error: need to see if the linking user has that company at top left
    Does the link's user need to open the new client in Exact to avoid the division scope error?
    Does the scope error go away when the connecting user is given that administration?
    With the division scope error, how do I check that the connected user can open that company at all?
    To solve a division scope error, must the link's user be able to open that company in Exact?
    How do I check whether the person who connected the app can open the refused company?
    .opt-can-pick =
        its in there
        can be picked
        user sees it
        visible
        yes it is there
        yes
        its there
        its among them
        yes i see it
        yes i can pick it
        i can pick it
        i can choose it
        the administration is in the list
        yes its listed
        i see it there
        found it top left and opened it
        sandra sees it in her row
        just tried, she got straight in
        switching to it is no trouble
        visible with that login
        yup, third from the top
        I am that user and I see it top left
        She can open it
        selectable, yes
        He just switched to it while I watched
        It's among the others in the drop-down
        With that login I get right in
        My colleague confirms it shows for her
        she books in it daily
        looked over his shoulder, third from the top
        yes no trouble, opens right away under that login
        he posted an entry there this morning
        yes, there
        can pick it
        not missing
        still listed top left
        she hasn't lost it
        she can open it
        mine lists all of them, and I'm the one who connected it
        he has it in his list alright
        she can open it without trouble
        she has it in her dropdown
        it isn't missing
        no trouble finding it
    .opt-cannot-pick =
        everyone except him can see it
        all the others can, he can't
        everybody but him
        cant see it
        he cant see it
        user cant pick it
        not in the list
        not visible
        no it is missing
        no
        its missing
        its not there
        its not among them
        i dont see it
        i cant pick it
        no i cant choose it
        it isnt listed
        cannot be chosen
        the administration isnt there
        no i cant see it
        not in his dropdown
        she searched and came up empty
        with that login it ends after six firms, not this one
        he was taken off it last week
        sandra can't get it on screen
        nowhere in his row
        missing for the system user indeed
        That person doesn't get it in the list
        Six shown, this isn't one of them
        no, nowhere under that account
        She turns out not to have access to it
        It was there last week and it's vanished now
        He can't find the company at all
        My rights to it seem to have been taken away
        I can open it, but the one who linked the tool can't
        her list has all the others, not this one
        he used to see it, since his new job he doesn't
        searching by name yields nothing under that login
        not there
        missing
        can't see it
        no longer in his list
        not on her list any more
        it vanished from her menu after the reorganisation
        he logged in, that one isn't offered
        no, doesn't have it
        she is not getting it in the dropdown
        not in his company list
        she doesn't get that one
        not in there
    .stuck-which-user =
        who do you mean
        whose account
        what user
        i dont know which user that is
        which user
        which user do you mean
        who is that user
        who is that
        i dont know who that is
        with which user
        which user is it about
        which login is that
        how do i know which user
        i dont know who connected the app
        no idea which user
        who signed in back then? no clue
        who ever signed in here then?
        could be any of three people
        my predecessor arranged it, name unknown
        how do i track that person down
        is it my own login or the office one
        Who did that back then? No idea
        I don't know which login it was linked with
        which person do you mean
        The chap who set it up has left, so what account was it?
        Can I see anywhere under whose name it runs?
        it was set up before my time, by whom I can't say
        whose login is behind this, how would I know
        either Petra or that consultant, no one remembers
        which colleague do I have to call over for this
        who signed in back then? that was three bookkeepers ago
        no clue which login the tool runs under
        who is that user, though?
        don't know whose login was used, before my time
        it could be mine, could be Raj's, who knows
        no clue whose login was used

division-scope-error_look-at-app =
    where do I look at the choice of the app that gets the error
    I want to go over the app's selection because it says forbidden
    where can I see whether the refused division is among the ones the app may reach
    for the scope error I need to inspect the app's companies, which screens
    how do I check if entity 1042 was selected for the tool that's being refused
    Where do I view which companies the app may reach, to understand the scope error?
    division error, now I'd like to see what was ticked at consent
    where in Exact is the company choice of an app that complains about scope
    To grasp that scope message: where do I scroll to read the tool's permitted entities?
    where can one see the divisions that were picked for the app, given this scope error
    view app's division scope
    To understand the refusal I want to look up the administrations selected for our app. Where does Exact display it?
    where can I see which companies were granted, after a division scope error
    How do I look up in Exact whether the refused company is part of the app's selection?
    scope error for one company, where in Exact can I view what companies the app was given
    how do I look up which administrations belong to the app permission, because it says division not in scope
    where can I see which companies are selected for the app that throws the division error
    division scope error: what screen in exact shows the choice
    look up permitted companies of the app, it fails with scope violation on a company
    Where can I see if the division from the error is permitted for the app?
    Got a scope error on one company, which screen tells what this app is let into?
    Division not in scope for our tapas bar. Where do I see what was ticked for the till?
    Getting the scope refusal. Where do I look up which companies were ticked for this app?
    Where can I look up the companies selected for the app that throws the division scope error
    scope error for company 7: in which screen do I view what the app has been granted
    division scope failure, where in Exact do I look up which companies were granted
    division scope error where check allowed companies list
    where do i compare the erroring division with what's allowed for the app
    division scope error, where do I see what was ticked for the app
    Got the scope error, where do I see which companies were picked for this tool?
    after the scope error, where do I look which companies the app has ticked
    Where can I see which companies were chosen for the app that gives the scope error?
    Where can I view which divisions the app was given, to compare with the one in the error?
    Where do I look to see if the company named in the division error was chosen for the app?
    Division error; on which screen are the companies that were chosen for the app
    division scope error, I need to view what companies the app was given, via which menu
    With a division scope error, where do I find what was selected for the app at the time?
    where see what companies chosen, division scope
    where can I look up the companies allowed for the app that throws the scope error
    With a scope error, where do I see the companies allowed?
    To explain the division scope refusal, where can I see which companies were ticked for the app?
    With this division message in hand, where do I see which administrations the app is entitled to?
    Is there a page where I can see for which divisions the failing app was approved?
    Where can I see which divisions are selected for the app that gives division scope errors?
    .done =
        i see the choice
        i looked
        i see the administrations of the app
        the list is open
        i opened the app
        scrolled down, there are five firms
        opened it and read the row
        yes there they are, left and right
        i'm at its companies now
        had a look, can answer now
        right at the bottom indeed
        I'm at the bottom and see the companies
        looked at it
        Opened the app, scrolled, there's a row of four
        Seen, it has three
        I've got the selection in front of me
        I know now what it's allowed to get at
        Took a bit of searching but the overview is up
        scrolled to the end, I have the entities in front of me
        seven names on the right
        opened it, what should I look for
        got there
        no trouble, I'm at the bottom looking at it
        at the bottom there's three names
        I see the companies at the bottom of the app's page
        scrolled to bottom and can see the companies
        scrolled down, companies are listed
    .stuck-menu-not-visible =
        i dont see this on my screen
        i dont have that menu
        the menu isnt there
        import/export isn't in my bar
        my screen stops at sales
        that menu you're on about is missing
        signed in fine but no app permissions to be seen
        is the tab tucked away somewhere?
        I have no such menu top left
        That column doesn't exist for me
        can't find the permissions link on that page
        My screen differs from your picture
        Under the company name there's no import or export
        my page looks nothing like your description
        there's no such column here
        I can't even get to the page that holds the apps
        steps one and two are fine, the third link doesn't exist for me
        there's no such thing as Other in my menu
        don't see that menu
        the Other column stops at two links, neither of them this
        don't have import/export in my menu
        the import export thing isn't in my menu
        import/export isn't in my menu
    .stuck-app-not-in-list =
        the app is not in the list
        i cant find the app
        its not listed
        app isn't listed
        power bi is absent from it
        four apps and mine's not one
        can't spot our vendor in there
        what would it be called here, i don't see it
        visionplanner is nowhere
        The app that fails isn't in there
        only other programs
        Four listed, mine isn't
        Nothing by Invantive among them
        Why is this overview empty?
        the page opens fine, our scanner just isn't on it
        read it twice top to bottom, no trace of the tool
        four apps and none of them is mine
        what would it be called here, none of these rings a bell
        app not showing in there
        app is missing from that overview
    .stuck-screen-does-not-open =
        my exact online does not open
        the screen wont open
        the page does not load
        my exact online keeps spinning
        a white area when i click through on my name
        the page itself errors since that firm was deleted
        security center crashes
        click click and still shut
        My Exact Online hangs
        White screen once I go to my own settings
        that page keeps crashing
        Since we deleted an entity my profile page is broken
        Tried going through my own name but it throws an unexpected error
        my personal page just keeps spinning
        since we deleted a company that screen crashes on me
        clicked my name, got a white sheet
        it hangs on loading before I get to see anything
        clicking my name gives me an endless spinner
        My Exact Online won't load
        My Exact Online freezes ever since we deleted a company
        my exact online gives an error page when I open it
    .stuck-own-app =
        it is an own app
        its our own app
        i want an own app
        does an own app help
        can an own app solve this
        we have an own app
        our app is self made
        maybe take an own app
        should i make an own app
        we registered it ourselves, with a client id
        our developer made this one
        it's bespoke, does this apply then?
        running on a registration of our own
        it's our homegrown thing
        It's not bought, we made this one
        Would registering our own app get round this?
        we run with our own client id
        This is bespoke, so there's nothing to choose
        Perhaps we should get an app of our own?
        our developer registered it himself, so does this apply
        homemade, with our own keys
        could we not register one ourselves and be done with it
        it isn't a vendor's product, we wrote it
        it's a custom one we registered ourselves, does this apply?
        we've written the thing ourselves
        we could register our own app, would that be an option

division-scope-error_covered =
    does the administration of the error belong to the selected ones
    the administration is in the list, or is it not
    is the refused division supposed to be in the right-hand list?
    division included or not
    I have the app's selection before me and the error at hand. How do I read off whether the entity is covered?
    is the refused company inside the app's selection, how to read that
    looking at the app's company list: right hand list means allowed, correct? trying to solve a division scope error
    how to tell if the refused division is among those chosen for the app
    in manage companies, on which side must the company from the scope error be
    the company of the error isn't on the right list, so that's it?
    company included or not, division scope error
    Is the pub among the companies for the app? I get the scope error and see two lists, which one counts?
    scope error, where do I tell if the company's on the permitted side
    the division from the error, is it inside or outside the app's list, how do I tell
    Where do I read if the division from the scope error is among the permitted ones?
    How do I read from the app's page whether the refused company is included or not
    where do I compare the division from the error with what is ticked for the app
    error names company B, is B in the right hand box
    in the two boxes, is the company from the scope message picked or not
    Scope error: which column must hold the company for the app to be allowed
    scope error: in which of the two columns should the refused company be
    How do I see if the scope error's company is among those selected?
    How do I see whether the division in the scope error is among the ones the app got?
    The app was given a bunch of companies. How do I see if number 61, from the error, is among them?
    .opt-not-selected =
        everything but that one is included
        all but this one
        everything except that one
        all of them except this one
        need to add it
        not selected
        not in there yet
        still missing
        no i want to add it
        i want to add it
        no but i want to add it
        its not included
        no its not there
        its missing
        it should be added
        add it
        no its missing
        it was not chosen
        not ticked
        missing, please add it
        it's still on the left
        forgotten when that firm came along
        only the old five were picked
        missing, just that one has to go in
        the holding is on the right, the trading company isn't
        can you put it in
        It's missing, let's add it
        still on the left side
        no, was forgotten back then
        Five on the right, this isn't one of them
        Founded later and never included
        How do I get it across to the right?
        Just this one needs adding
        it's on the left and should be on the right
        only that one is absent, let's put it in
        forgot to tick it back then, I'd like to do so now
        ten old ones are in, the March one isn't, please just that
        not selected, add it
        isn't in the right-hand list
        no, just that one please
        not chosen yet
        left it out by mistake
        it's still on the left side
        never got ticked, put it in
        it's on the wrong side, need to move it over
        missing on the right, I'd like it in
        missing, I'd like to put it in
        no, only that one has to be added
        it's on the left not on the right, needs adding
        not yet, let me add it
    .opt-want-all =
        all of them
        want all companies
        no and i want to allow all of them
        i want to allow everything
        everything at once
        allow all
        allow everything
        the app may reach all
        all at once
        no just allow all of them
        give it everything
        throw the whole thing open
        we get new ones monthly so do the entire lot
        can't be bothered doing this per firm
        open it all please, later ones included
        from now on the complete set
        give it every firm in one go, saves me doing this again
        It isn't, and I'd rather open everything
        No, let it see the whole lot
        future companies as well so this never recurs
        Same trouble each month, give it unlimited access
        We open a branch every quarter, it should come along by itself
        No more picking, just the full set
        missing, and I'm sick of adding them singly, let it have the lot
        not in there; I want every future company to come along by itself
        we found one each month, so open everything
        give it free rein over the whole group
        no, allow all
        no limits please
        not just that one, all
        don't want to pick, give all
        isn't in, let it see everything
        no it isn't, and I don't want to come back for every new one
        no, and stop me having to pick, all of it
        nope, and frankly just open everything up
        everything, so we never see this again
        no. allow the whole set at once
        not in there and I don't want this again with the next company
        not just this one, all of them
    .opt-selected =
        its ticked
        selected
        its on the right
        in there already
        yes it is included
        yes
        its included
        its there
        it is already there
        it was chosen
        yes its ticked
        its among them
        yes it is there
        already included
        neatly in the right list and yet that error
        that one is ticked already
        it's in there so that can't be it
        all administrations was chosen
        weird, this screen says it may
        i see it on the right
        Strange, it is selected
        on the right, third row
        Yes and still that error
        It's in there all right
        According to this it may get at it
        The app has the lot, this one too
        So that's not the reason, it's ticked
        it's on the right side already, so that can't be it
        ticked, and yet I keep getting refused
        all of them are allowed including this one
        no need to add it, it's in there
        yes, included
        it's on the right
        not missing
        selected and still refused
        it isn't left out
        it has been ticked since day one
        not missing, it's right there
        there already
        it's in there and still I get thrown out
        it's on the right side already
    .stuck-another-consent =
        maybe someone else consented
        is there a second consent
        colleague also agreed
        somebody elses choice may be in use
        a colleague gave consent
        my colleagues choice
        a colleague linked the same tool too
        maybe it goes by someone else's approval
        three people agreed to it, which counts
        mine is fine, but what about joris's?
        an older authorisation hangs under another name
        A colleague linked it as well, whose list counts?
        Three people here approved this app
        maybe Henk's choice applies
        Could there be a second approval from another user?
        I think it runs under our controller's login
        it's included under me, but my colleague linked it too
        three of us approved this thing, which list counts
        could it be running on Petra's choice rather than mine
        I only see my own ticks, what about those of somebody else
        two of us linked the same product, whose list am I supposed to trust?
        could someone else's sign-off be used?
        my colleague linked it too, whose choice wins?
        could the app be using a colleague's selection and not mine
        maybe it goes by a colleague's consent
    .stuck-own-app =
        its our own app
        we built it
        custom app so no choice
        would an own app help
        no list here because we built it
        self-registered so nothing to choose
        we use a client secret of ours
        would a homemade app be rid of this?
        screen has no choice, it's bespoke
        There's no right-hand list as this app is ours
        Would our own registration prevent this?
        we're the makers of it ourselves
        Self-built, so that choice isn't there
        I'm thinking of switching to a custom app, is that wise?
        no list on the right since it's our own build
        would writing our own connector get me round this
        we are the ones who registered it
        our IT guy made this, no one ever had to choose companies
        there's no such list, our dev registered this one
        there's no choice shown because it's an app we registered

division-scope-error_only-forbidden =
    it just says forbidden and no division scope
    no text after forbidden, only a 403
    mine hasn't the division bit, it's only the word Forbidden
    Forbidden, no scope text
    The article mentions 'division scope', whereas our message ends right after 403. Should I look elsewhere?
    just the word forbidden and nothing else
    A naked 403 with no text behind it, what now?
    I came for the division scope error but mine only reads Forbidden, no more words
    mine has no 'division scope' after it, just a bare 403. Right guide?
    I had taken it for the division scope trouble, yet the message reads Forbidden and not one word about a division
    Was sure it had something about division scope but it's just the word Forbidden
    no mention of scope or a division in the error, only the word Forbidden
    I thought it was the division scope one but the text is merely Forbidden
    I looked at the division error guide but my message has no addition, just Forbidden
    thought it'd mention a division, but all it reads is 403
    expected a division message, only get a bare 403
    I expected a scope error text but it's only the word Forbidden
    I expected the text about divisions but there's just a 403 without any mention of a company
    I came about the scope error but all mine reads is Forbidden
    I thought it was a division scope problem, but the message only has the word Forbidden.
    My error reads Forbidden with no company or scope behind it, is that also a division problem?
    I looked for division scope in the error but it only reads 403, is that the same problem?
    Thought it was a scope error, but no scope or division is mentioned, just 403
    Thought it was a scope error, but on closer look there's nothing after 403
    I expected a division error, but for this client there's just Forbidden and not a word on scope.
    My message has no division scope in it, only 403, am I in the right place?
    I expected a division scope error but the reply has nothing beyond the word Forbidden.
    I followed up on the scope issue but all the message says is Forbidden.
    I do get Forbidden but nothing about division scope behind it, is this the same problem?
    I thought it was about the division scope but the log has nothing except the word Forbidden
    My error message is simply the word Forbidden, is that the same as the division scope thing?
    There's just the word Forbidden where a colleague got a longer text on divisions.
    .opt-forbidden =
        to that guide
        find out
        go through those four with me
        check the causes please
        it says just that word, so yes
        next guide then
        start checking
        do the four
        next guide please
        walk me through
        walk me through the four
    .finish =
        I'm fine, no next guide needed
        ah no I've had my fill for today

division-scope-error_check-app =
    check which administrations the app with the error sees
    which divisions does the refused app see
    can you pull the list of companies the app gets, to see if the one in the scope error is there
    before I dig in: could wegwijs read which divisions the app sees, I've a division error
    Read the companies for me please, one of them gives not within division scope
    show me list of companies the app gets, I have a scope error
    check for me which divisions it sees, error not within division scope
    which divisions come back for this app? error itgeneor228
    where can I read which divisions are within the scope of an app, given this error
    Need to see the granted division list to explain the scope error
    Please list for me which administrations the app with the scope error can actually see
    list of divisions app sees vs division in error
    Where do I see the companies permitted for the app that gives the scope error?
    Could you fetch the companies the app sees, in view of this scope error
    where to look up whether the company from the scope error has been granted
    Division scope error: can you look up which companies the app sees right now?
    .check =
        go and fetch that list
    .plan =
        let me read your request beforehand
        our IT wants to see the call beforehand
    .by-hand =
        my app is not linked to you so I'll check on my own
        I'd do that by hand
        rather open Exact on my own

division-scope-error_add-administration =
    the administration in the error is missing from the app, add it
    how do I add the refused company to the app
    how do I add the company named in the scope error to the app
    the refused division should be in, where do I tick it to stop the error
    the app's choice lacks the entity in the error message, how to put it in
    missing division found, so how does one put it in the app's scope
    add division after scope error
    It turned out the entity in the error had never been selected for our app. What do I do now to have it included?
    refused company turns out not to be selected
    Mystery solved: the division isn't in the app's list. What's next?
    the company from the division error was simply not selected for the app, where do I add it
    found it: the company from the scope error isn't ticked for the app. How do I add it
    scope error because company isn't selected, how to add
    found it: the company is not in the app's choice, division error
    not within scope, company missing in selection, want to include it
    Company was never ticked for program and now it gives division scope error
    The division error is right, nobody ever ticked the spa for the booking app. It needs to be in
    scope message makes sense, client was never ticked for the tool, but he should be
    confirmed: the division in the scope error isn't granted to the app and should be
    The petting farm belongs in the report but wasn't ticked for the app, thus the scope error
    The company in the scope error isn't ticked for the app, it should be, how do I put it in
    so the 403 division scope company is simply absent from the app's selection. add it where
    So the failing company was never included for the app. It's needed there. Where's that done?
    division scope error, verified: not in the right-hand list, want it in
    confirmed that the company from the scope error was never ticked for the app and it should be
    the division from the error is missing from the app's ticked firms and it belongs there
    division not in the apps list so scope error, add it
    scope error because nobody ticked the new company for the tool
    Turns out the division in the error just wasn't ticked for the app. Adding it, how?
    the division in the error isn't selected and should be
    itgeneor228: division isn't in the app's list, it should be, so add it how
    The company from the scope error sits left and not right for this app, how to get it in
    the scope error is about West Ltd, which I see isn't ticked, and it should be
    the scope error is about Fish Ltd, I only want to allow that one too
    add refused division to app scope
    Scope error is correct in that the entity was left out by mistake, it should be in
    The company in the division scope error should be allowed, what do I add where
    The scope error is right: company 14 was never chosen for the app. How do I proceed?
    The division in the error is lacking from the app's rights, where do I add it?
    The division from the error is not on the app's list, should I just add it?
    Company named in the scope error is indeed lacking at the app, add it how
    The scope error names a company that rightly belongs to the app, how's it put in?
    division scope, add the company
    scope error since that branch isn't included, and it ought to be
    cause of the scope error found: never ticked for the app. how to correct that
    The scope error is about a new subsidiary that was simply never ticked for the app, how do I put it in?
    The client from the scope error is missing among the app's companies, how do I put it in?
    The error names division 31, which indeed isn't among those I allowed, so I need to put it in.
    The division error turns out to be right: that entity isn't ticked for the app. How do I fix it?
    The division from the scope error turns out not to be ticked for the app. How do I add it?
    Scope error on a company that was simply forgotten when we ticked them for the app
    Division scope error for a company we do need, where do I include it?
    What do I click to get the refused company included for that app?
    The message shows our new branch isn't ticked for the app. How do I add it?
    .opt-change-administrations =
        right, put that firm in
        it still has to go in, show me how
        adding then, let's see
        take me to where i tick it
        yes that one comes along
        we'll do that
        yes take me to picking the companies
        let's add it now
        go to that guide
    .finish =
        I can add it on my own, bye and done
        all clear, nothing else needed
        cheers, I know how to add it

division-scope-error_grant-all =
    solve the scope error by allowing the app everything at once
    grant again for all administrations so the error stays away
    make sure the scope error never returns for new companies either
    with each new client we get the division error, how to allow everything at once
    solve 'not within division scope' permanently by granting all
    Every time we set up an entity the scope error is back. How do I prevent it for good?
    get rid of division scope errors forever, also for companies to come
    can I cure the scope message by allowing everything instead of adding one company
    with this error I want to open all the companies at once, what do I do
    with each new entity the same scope error, can I permit everything once and for all
    never see division error again
    We're tired of 'not within division scope' every time a company is founded. Would a fresh consent for everything end this?
    stop this division error for good with every new company
    Each newly opened entity triggers the not-within-scope error, how do I allow all at once?
    how to stop division scope errors for good, every new company gives one
    I want to re-authorise for all current and future companies so this scope error never returns
    we hit this division error with every new client file, just allow everything
    every time we open a company the same division scope refusal, can I give it the whole lot once and for all
    fed up with the scope error on each new entity, want to reconsent for everything
    avoid division scope error for every new company, allow all
    each time we create a company we get this scope error, permanent fix?
    allow everything so this division message never comes again
    Each time a company is added the app crashes with division scope, how do I prevent that for good?
    Division scope: can't I allow everything in one go, later companies too?
    Scope error gone permanently by granting all current and future companies?
    I add one client, get a scope error, tick it, next client, same error. Can I stop this treadmill?
    I'd sooner let the tool into all books, present and future, than meet this division error every quarter.
    Every new entity triggers the scope error for this client, want a permanent fix
    Each new branch triggers the division scope error again. Can I allow everything for good?
    We keep getting scope errors with every acquisition, let the app have all, also later ones
    How do we stop the scope error from popping up each time we create a client
    Fed up with this scope refusal each time we onboard; allow everything, how
    every new entity triggers the division scope error again, how do we end that for good
    permanent fix for scope errors with each newly founded company
    monthly new branches, monthly scope error; can we grant everything once
    How do I make sure the division scope error never returns, also with new companies?
    I never want that division scope message again, also not when we buy another company
    Each new entity triggers the scope refusal. Something permanent please
    every acquisition brings that scope message back, I want to allow it all at one blow
    Could we re-link the tool such that a scope error on yet another new company is impossible
    each new store brings the division scope error back, make it stop for good
    cure the division scope refusals once and for all, including firms yet to be founded
    sick of division scope error with each new entity, allow everything for good
    every time we found a company the report breaks with out of scope, can we authorise all incl future
    permanent fix scope errors future companies
    we incorporate a new spv monthly and each one trips the out of scope error, want it open for whatever comes
    Each new venue triggers that division scope error again, how to be rid of it for good?
    every new company triggers the scope error again, want a lasting cure
    want to be rid of division scope errors once and for all, allow everything
    each new entity gives a scope error, can I permit the lot at once
    Each time a company is founded, the same division scope error returns. What approval stops it once and for all?
    Tired of the scope error coming back with each new entity, I'd like the app simply to have all of them forever
    I keep getting the scope error with each new company, I'd sooner allow all of them at once
    Will the division scope error return for each new company unless I allow all?
    To keep the division scope refusal from returning with the next company, must I consent to all?
    with each new company the scope error is back, allow it everything once and for all
    Third time this year I get the division error after a new company, allow everything and be done with it?
    never again a division scope error, let it have every company
    never again scope error with new divisions
    Each new entity brings the same division scope error, is there a once and for all cure
    Each new company triggers the scope error again, want it solved once for all future ones
    How do I avoid getting a division scope error with each new company we add?
    Can I give consent for everything so the scope error won't return next time?
    We add companies monthly and get a scope error each time. How do we end that for good?
    How can I prevent the division scope error from coming back each time we start a company?
    How can I make sure that new companies never cause a not within division scope error again?
    Each time we create a company the scope error returns, how do I prevent it for good?
    Should I approve the app anew for all companies to be rid of these division errors?
    Every new shop gives the scope error again, can I allow everything at once so it never returns?
    Division errors with each newcomer, let it have all companies so I never see it again
    want the division scope error never to come back with new entities
    With each acquisition we get the division scope error again. Is there a permanent cure?
    division scope every new company, want allow all
    each new company gives another scope error, want to be rid of that forever
    every new company triggers the scope error anew, how do we rid ourselves of it for ever
    How can I stop scope errors for all future companies too?
    I'm tired of the division scope error with each new client, can the app get permission for everything at once?
    How do I stop the division scope error from coming back with every new client?
    Fix the division scope error for once and for all companies, how?
    I never want this division scope error again when we add companies, what should I choose?
    Every new company triggers the division scope error again. I'd rather approve all of them in one go, future ones too.
    We keep running into the division scope message each time we open a new company. Can that be prevented?
    Tired of the division error popping up with each new subsidiary. I'd rather allow everything.
    Every new company triggers the division scope error again. How do I get rid of that for good?
    Tired of division scope errors after each new company, we want to allow all of them.
    We keep getting scope errors each time a company is added. I'd rather give the app everything once and for all.
    I'd like to approve everything at once, so the division scope problem won't return with later companies
    We keep getting the scope error for each newly founded company. Can we say yes to everything once and for all?
    Division scope error again and again with each new BV. How to be rid of it forever?
    .opt-revoke =
        first the old one off, i take it
        begin with removing the present rights
        start clean
        the old consent has to go
        revoking as step one
        delete what's there now
        where do I revoke
        withdraw first, show me how
        step one then, revoke
    .opt-reauthorise =
        rights are gone already, now agree anew
        straight to a new consent with everything
        sign in again and choose all
        let me allow the lot at once
        the new consent please
        relink for all firms
        how to give it access again
    .finish =
        enough for me, I'm finished
        I can follow those three points alone

division-scope-error_covered-yet-refused =
    it says forbidden although the administration is selected
    everything is set right and still it is refused
    company is in the selected list yet the division scope error persists
    everything is ticked for the app and still Exact refuses that administration
    scope error although the choice includes the entity, could an older consent be in use
    The company is among the selected ones and still I get not within division scope. How is that possible?
    ticked, user can pick it, scope error stays
    Choice and login are both fine. Could the tool be running on an older approval, and thus keep giving the scope error?
    everything looks right in Exact and the division is refused all the same
    it's ticked alright and STILL not within division scope
    division selected, error stays
    The entity is right there among the chosen ones, yet the same scope message returns. Could an older consent be to blame?
    it's selected yet still refused
    The company is in the right hand list for the app, and Exact still says not within scope. Any ideas?
    company IS selected for the app but still "not within division scope"
    included in the app's companies and yet refused, could it be using an older consent
    scope error persist although division is ticked, I checked three times already
    the division is definitely selected for the app but it still says not within scope
    I've the company ticked, I've it saved, and Exact is still refusing it with the scope error. What now?
    division in scope in Exact screen, but error division scope stays. why
    company is in the allowed list but error division scope remains
    everything selected, exact still refuses the company with scope error
    already added the company last week, same division error today
    right-hand list already holds the administration, error remains. Reconnect then?
    according to the screen it may reach everything, yet itgeneor228
    I can see the firm in the permitted list with my own eyes. Exact begs to differ: not within division scope.
    Company is allowed, user is allowed, same scope error, what's left.
    The division is ticked for the connector but I still get the not in scope error
    The restaurant is in the allowed list, yet "not within division scope" comes every night
    client IS ticked for the app, still told it's outside division scope
    Division named in the error is in the permitted companies, no doubt about it
    division is ticked for the app but the scope error won't go away
    the company is in the right-hand list and still it's "not within division scope"
    granted yesterday, visible in the list, refused as out of scope all the same
    both the user and the app hold the entity on every screen, still out of scope. Stale token?
    The company is clearly ticked for the app, still it says not within division scope
    The entity is ticked for the app and the user may open it, nevertheless 'not within division scope'
    company is in the selection alright yet the app remains refused with division scope
    included on screen, refused in practice. same division error again and again
    Division is in the right-hand list and the refusal stays, so could an old consent be in play
    ticked, saved, user can open it, still scope error. help
    I verified that the refused company is ticked, so why the not-within-scope message
    Right-hand list has the company. Error still says it isn't in scope. I'm going mad.
    company is on the allowed list and still we get the scope refusal
    division scope error although the entity is ticked, checked three times
    the list says store 7 is allowed, the log says division scope. Who's right?
    company IS in allowed list still 'not within division scope'
    listed on right yet refused scope
    ticked, saved, waited, still division not in scope
    Division scope, although the hotel is plainly among the permitted ones
    Company is selected for the app, still not within division scope
    scope error though the division is ticked
    permission list clearly has the company, and still 'not within division scope'
    The company is ticked yet it says not within scope
    The company is plainly in the list of what the app may reach, yet Exact keeps saying that it isn't within division scope. How can that be and what helps?
    Company is right there in the selected list for the app and Exact still claims it's not within division scope
    The company is ticked for the tool, still it says not within scope
    Company is ticked, still 'not within division scope'. Do I need a new consent?
    company is ticked for the app, I checked, still not within division scope
    Added the company last week, it's listed as allowed, and tonight the division scope error again
    730012 has been ticked since the holidays, yet the scope error is back
    company is selected for the app but still outside division scope
    division ticked yet scope error
    Company is ticked for the app, still refused with division scope. What gives?
    Added the division yesterday, today the same scope refusal. Old consent in use?
    Division is ticked for the app and still out of scope they claim
    We get a division scope error although the administration is in the right-hand list.
    Why would Exact refuse a division that is clearly included in the app's permissions?
    I've checked: the entity is allowed for the app. Why do I keep getting the division scope error?
    That company is ticked for the app, still it says not within division scope
    All companies are permitted for the app and it still says division scope
    The division is among the permitted ones, yet Exact keeps refusing with division scope.
    Company 40 is listed under the app's permitted ones and I still see not within division scope.
    I double-checked that the administration is included, but Exact refuses it anyway.
    The app is allowed all companies, yet one is refused as outside its division scope.
    Might an older consent be in use, given that the refused division is clearly included?
    It IS in the right-hand list, why does it say not within division scope then?
    scope error on a company that's clearly allowed, I checked it twice
    shop three is right there among what the app may see and still division scope error
    app setting permits the kiosk and still division scope, how come
    The company IS ticked for the app, still not within division scope
    According to the screen it's allowed, according to the error it isn't
    Added, saved, verified, same division error as before
    Included for a month already and the scope refusal keeps popping up
    app has all companies allowed, scope error anyway
    Company is definitely ticked for the app. Still 'division is not within division scope'. Stale token?
    division 12 is included, refresh keeps throwing the division scope message
    the tick is there, I took a screenshot, and API still says division not in scope
    The company is ticked for the app, nevertheless it says not within division scope
    Screen says allowed, API says out of division scope
    Division is in the selected list, checked by two people, scope error persists
    Screenshot attached: the entity is among the allowed ones, and the scope error keeps coming
    Added the company a week ago, it's there, Exact still cries division scope
    company is ticked still division scope
    included but refused, scope error
    all selected yet not within division scope
    screen says allowed, error says not in scope
    it is in right list and still scope error
    everything allowed, yet the scope error persists
    it IS among the permitted companies but Exact says it's not in scope
    why is a permitted division refused
    entity included, user can pick it, error stays
    checked thrice: school is in the right-hand box. Still not within division scope
    the company is in the right-hand list, yet the division scope error persists
    Screenshot from client proves that the firm is permitted; our log still says out of scope
    all current and future chosen and still 'not within division scope'
    double-checked with client that division 14 is granted, division scope refusal remains
    The company is ticked and I still get the scope error
    It is included all right, so why out of scope?
    App may reach all of them yet says division scope
    Ticked and saved, still not within division scope
    The company is ticked for this app, yet Exact answers not within division scope, what else can I try?
    The company is clearly in the app's allowed list but Exact keeps saying it's outside division scope.
    I've checked the app's page and company 118 is there among the selected ones. The user can open it as well. Still the tool reports that it isn't within division scope.
    Scope error although the entity is clearly in the selected list
    According to App permissions the app may reach every company, still it says not within division scope.
    Company's listed for the app, user can open it, scope error remains.
    The company is in the selected list and still the app says not within division scope.
    division included but still scope error
    Everything is permitted for that division, but itgeneor228 comes back each night.
    I checked the app's companies and the one named in the scope error is right there among the selected. Still refused.
    The division is ticked on the right-hand side but the app still says it isn't in scope
    Right-hand list contains the company, and still the app gets "not within division scope". Now what?
    I double-checked and the company is included for this app. The scope error persists.
    Company is ticked, the user can open it, yet Exact still says it's out of scope. What now?
    Why does it keep saying not within division scope when I can see the company in the right-hand list?
    .opt-revoke =
        take the old one away first
        throw that consent out
        one of a colleague's must be hanging there, away
        clean up first
        take the rights off then
        withdraw and redo, step one
        help me take the rights away first
        withdraw first
        pull the old rights
        let me cancel its access to start clean
        ok remove the rights first
    .opt-reauthorise =
        already withdrawn, now the new one
        link as the right user
        give a fresh consent
        say yes again as sandra
        new authorisation
        agree once more
        give consent anew
        renew the consent
        let me re-consent with right user
    .finish =
        I'll leave it with the vendor, thanks
        vendor ticket it is

division-scope-error_refused-rightly =
    the app should not reach it, so the refusal is right
    the error is justified, how do I make the app stop trying
    the app isn't meant to reach that company, how do I silence the scope error
    we left the entity out on purpose but the tool keeps asking for it and fails
    refusal is correct, how to stop the software requesting that division
    That entity isn't meant to be in the app, but I get a scope error for it every night. How do I silence it?
    the refusal is right, yet the app keeps asking for that division
    stop an app from requesting a company that it's not supposed to see
    We shut the holding off deliberately and now the log is full of scope messages about it. How do I end that?
    good, it's blocked as intended. now how do I silence the division error?
    refused on purpose, still noisy
    That entity was taken from the app deliberately. What should be altered so the app stops requesting it?
    refusal is intended, how do I silence it
    We deliberately excluded that entity; now the app errors nightly on it
    the app should NOT see that company, so the division error is correct. How do I get rid of the noise?
    refused on purpose: payroll entity is off limits. how to keep the tool from asking for it
    It's intended that this division is blocked for the app but every night there's a scope error in the log
    app asks for a company it should not have, gets refused, which is right. How do I make it quit asking
    The scope error is deserved, that company is none of their business. But the job fails on it every night
    app shouldn't see that company, so error is right, but how do I stop it
    it's correct that the division is refused, I only want no more error
    scope error for a company we left out on purpose
    The app tries to read the directors' company and gets a scope error, which is intended. How do I stop the messages?
    Rightly refused, but there's a red line in the log each night.
    Refusal is fine, the app just must quit asking for that administration.
    Error about my private company not being allowed; correct, it isn't
    The trust must stay closed. All I ask is that the scanner stops banging on its door every hour and filling the log.
    Scope error on a firm it should never read anyway
    The error's about a company that app has no business touching
    It complains it can't enter my family holding. Quite right too! But how do I silence the error
    The landlord's company is off limits on purpose, still the app keeps asking and shows a scope error. Stop it asking
    The property company is none of the ordering app's business, and it's right to be denied. How do I stop that scope error popping up?
    we took that entity out deliberately, now the tool nags about division scope every night
    we blocked that entity on purpose, how do I stop the tool from asking for it and logging scope errors
    the denial is by design, yet monitoring keeps alarming about division scope
    Compliance excluded the HR company from the app, now the load fails with scope errors each night
    The tool is not supposed to see the directors' company, but I'd like these scope errors out of our monitoring
    The app isn't meant to see that company, yet I get the division error every day. How to silence it?
    The scope error is about the private holding, which the dashboard isn't supposed to read. How do we make it quit asking
    Error for division of the sold subsidiary; correct that it's blocked, but it spams our log nightly
    Board entity deliberately not allowed to the tool. The failing mails about it have to stop
    The scope refusal concerns a company we purposely shut off for that tool; alerts are annoying
    It's correct that the vendor can't read the family company, yet every night we receive a failure mail on that division
    We shut the private BV off on purpose and now the dashboard errors on exactly that BV. Fine by us, but how do we silence it
    The not-in-scope division is one we excluded deliberately, so can the tool please skip it
    scope error is about a company the connector has no business with, how to silence it
    scope error on a company it shouldnt touch anyway
    the app keeps asking for our holding which we deliberately excluded, stop the error messages
    app isn't supposed to see payroll entity, error is correct, silence it
    we left the family holding out on purpose yet the tool logs a scope refusal for it every hour
    It errors with division scope on a company it should never see anyway. How do I hush it?
    It keeps asking for the director's private company and gets refused with division scope, rightly so
    The refusal is intended, how do we stop the scope errors about that company
    division scope error on the trust company, but that app has no business there anyway
    the scope error concerns a company the tool ought not to have, how do I get it to shut up
    The error says that the app isn't allowed in the board's books. Quite right, that's our wish. How do we stop it from asking every night?
    The time tracker shouldn't see the owner's private holding anyway, but I get a division scope error for it each night
    Scope error about the director's private company, where the tool has no business anyway
    Division scope error for a company that the app ought not to see. May I ignore it?
    scope error for the owner's private company, the app isn't supposed to have that anyway
    The scope error names the very holding we took out on purpose last month, so that's as intended. How do I shut it up
    We shielded that entity deliberately, and the tool moans about division scope each night
    the scope error concerns a company it must NOT see, how do I quiet it
    refusal is what we want, but the tool keeps asking for that company
    division refused, intended, stop error
    It's refused for the family trust, which is exactly what we want. how do I silence the scope error
    The scope refusal is intentional on our side, can we stop the tool from asking
    We never wanted the app in that entity, yet get the scope failure in our mail every day
    The division in the scope error is one the tool was never meant to see, leave it?
    The app asks for a company that it's not supposed to see and gets a scope error. Is that fine?
    We don't want the app to reach the holding, yet we get scope errors about it. What's the right fix?
    How do I stop the errors for a company we deliberately kept out of the app?
    The report asks for the private company, which we keep shut on purpose, and shows a scope error.
    The app reports that it may not enter my holding, which is exactly what I want, how do I silence it?
    The scope error is about my private company, which the app needn't see, how does the message stop?
    The tool asks for a company that we deliberately withheld, how do I stop that scope error?
    Invantive also tries to read the private company and gets a scope error; that one shouldn't be in there.
    The refusal is correct, since the app should not read that company, how do I stop the error?
    That company is private and the app has no business there, how do I make the scope error stop?
    It complains it can't reach our holding, well good, it shouldn't, but how do I stop the nagging
    Out-of-scope message for a company that should stay out; how do I silence it
    the refused company is off limits on purpose, I merely want the error gone
    The tool is rightly kept out of the pension company; how do we get rid of the nightly scope error?
    Out-of-scope error for an entity that is none of the tool's business. Do I need to act?
    scope error for company we excluded on purpose
    it shouldn't see that company anyway, but how do I stop the scope error each night
    The scope refusal is about our private company, which the app must not see anyway. How do I silence it
    The scope refusal is justified, how do I silence it?
    It shouldn't reach that company, yet it keeps asking
    The scope error is about the director's private company, which the app shouldn't read anyway, how do I silence it?
    The tool gets a scope refusal on our internal books, which is exactly what we want; how do I stop it from asking?
    The app shouldn't have our own books and Exact refuses them on scope. How do I make it quit trying?
    The app isn't supposed to see that company at all, so how do I stop the scope errors?
    We excluded the private company on purpose and now the app keeps whining about its scope. Can I silence that?
    The scope error concerns a company the app was never supposed to read; how do I stop it from asking?
    It says the division isn't in scope, but that company was never supposed to be in the tool. Is this bad?
    Our test company shows a division not allowed message in the tool. We don't want it in there anyway.
    The tool can't reach the owners' private company, with a scope error. It is fine like that, but the error is annoying.
    The error is about a company the app should never see. How do I make the app stop asking for it?
    The division in the scope error is off limits on purpose; can I silence the error?
    Error says division not in scope, but that company is confidential and the app is not supposed to see it anyway
    The tool complains it may not reach our holding, but we never wanted it to. How do I stop that error?
    A scope error pops up for a company the app has no business with. Can I ignore it?
    The tool nags about a division out of scope which we left out on purpose. How do I stop the nagging?
    That company was never meant for this app. Still each night the scope error. Can I silence it?
    .opt-change-administrations =
        on second thoughts it may reach it
        i've changed my mind, add it
        the boss wants it in the report now
        put it in after all
        we reconsidered
        i was wrong, it does belong
        actually let it in
        show me how to alter which companies it gets
        changed my mind, it should have it
    .finish =
        as it should be then, finished
        good, leave it refused
        will clear it from the app settings, bye
        as it should be then

division-scope-error_administration-gone =
    the error is about an administration that was deleted
    how does the app let go of a company that no longer exists
    a deleted company still causes the division error every night
    we removed the entity from Exact, the app keeps requesting it, what do I clean up
    administration no longer exists yet the scope message stays
    we deleted a division last week and now get the division scope error for exactly that one
    We deleted an old company from Exact last month and ever since the app shows scope errors. Is that why?
    the program still asks for a division that no longer exists
    wiped a test company, now division scope messages, where do I take it out of the app
    must the app's choice be cleaned up when one of its companies has been deleted
    we deleted a company and now the app chokes on its division
    error on removed administration
    The division in the message belongs to an entity we wound up. Where do we remove every trace of it?
    app errors on a company we deleted
    Since removing an old administration from Exact our import fails on it each time
    deleted company still requested by the app, gives division error
    we removed a dormant entity from Exact and the integration now fails on it with not within division scope
    The division in the error doesnt exist anymore, what to do
    we deleted an old company in Exact, since then the app says division not within scope
    the division in the message was closed and removed years ago, why is it still being asked for
    the company was deleted and app still asks for it, error
    removed an administration, now scope error on that number
    The error mentions an administration that we deleted last year
    We erased a test company and now the link complains about division scope
    After clearing out old books the reporting tool errors on a division that is gone
    Liquidation done, books removed, error division not allowed
    We struck off the Antwerp company in June and the nightly run has tripped over that division ever since
    Old demo books thrown out, tool asks for them still, scope error.
    Refresh fails on a division the client deleted last year
    We had the closed bar's books deleted and now the till errors on a division that's gone
    Scope error about a company that doesn't exist any more since we merged the two bars
    deleted a liquidated client's books, now the whole refresh errors on that number
    the merged entity no longer exists in Exact and the tool trips on its division number
    deleted company still requested by the sync, scope error each night
    We liquidated a subsidiary and removed its books; the tool is still looking for them
    dissolved entity's number keeps popping up in the error
    since we deleted the demo company the load ends with a division error
    since the dormant company was erased last month the export gives a division error each night
    ngo was dissolved and removed, the tool keep asking its number and errors
    We deleted a dormant trust and now the app errors about a division not in scope
    We dissolved a company and removed it from Exact; since then the tool fails on it each night with a scope message
    Division was deleted after liquidation, warehouse still queries it
    the entity merged into another and no longer exists, but our connector keeps requesting it and errors out
    deleted administration keeps popping up in the refresh errors
    entity wound up and erased, job continues to ask for it and gets division not in scope
    Old company has been deleted in Exact, how do I stop errors about it in the tool
    merged two BVs, removed one administration, since then scope errors
    A company wiped after its merger still gives a scope refusal in each load
    we deleted company 88 last year, tool still asks for it and errors
    the division in the error was deleted last spring, the tool still asks for it
    scope complaint regarding a company that no longer exists
    scope error about a company we wiped in June
    app still asks for deleted company
    division error for archived entity no longer exists
    liquidated company keeps causing scope errors
    The division in the scope error no longer exists, we deleted that bar last month
    Deleted a dormant company, import now trips over it with a scope message
    scope error about a company that was deleted last year
    scope error for a company that we deleted in Exact last month
    the app still asks for a removed company and throws not within division scope
    we removed the dormant company and the reports complain about it not being in scope
    Deleted company keeps giving scope errors in the app
    The company was wound up and deleted from Exact last year, and each night the app trips over it with a scope error. How do I make it forget?
    Since we deleted a dormant company the app keeps asking for it and logs a scope error. Where's it taken out?
    the Lyon entity was deleted last month and ever since the warehouse sync complains Lyon isn't within scope
    That company no longer exists, but the report keeps asking for it and gets the scope error
    We deleted a company; the app trips on its division scope. Where must it be taken out?
    division error about a company we deleted, why does the app keep asking for it
    The company was dissolved and deleted in December, and each night there's a division scope error on its number
    deleted old books, app still asks for them, itgeneor228
    The dissolved entity was erased from Exact, the job asks for it every night and dies with the scope error
    deleted the company months ago and the scope error is about that very one
    the tool keeps asking for a company which no longer exists
    scope error for deleted division
    Scope error for an entity we deleted in spring, why does the app still ask for it
    The division number in the error belongs to a company that no longer exists
    The scope error is about a company that was dissolved last year
    We deleted a company in Exact and our app keeps failing on it with a scope error.
    The app still asks for an administration that no longer exists and is refused.
    An old, removed company causes a division error in our connector. Where do I take it out?
    After removing a liquidated company from Exact, the nightly load fails on its number.
    The scope error is about a company we deleted last year
    The app keeps complaining about a company that no longer exists in Exact
    A deleted company still triggers a scope error at every refresh.
    The app keeps requesting a company we dissolved in March and gets a scope error.
    The division in the error was deleted from Exact last year, why does the app still ask for it?
    We closed that company, yet the tool keeps failing on it with a scope error.
    We wound up a company and removed it from Exact, and the app throws division errors about it.
    The app keeps asking for a company we deleted and gives a scope error
    Division error cites a company that was deleted last year
    The scope complaint is over a dissolved entity no longer in Exact
    we deleted the test company, app still asks for it and throws within scope
    Scope error regarding an entity we liquidated and deleted in March
    Divested company has left our subscription, and the package keeps asking for it, division scope error
    scope error for deleted company
    The nightly run complains about scope since we dissolved a foundation.
    we deleted a company and the app still asks for it, gives division error
    company was deleted from Exact last month, our tool still asks for it and fails
    The app keeps asking for a company that was deleted
    Scope error on books that no longer exist
    We deleted an old company from Exact and since then the app throws a division scope error on its number.
    A liquidated company is gone from Exact, but the app keeps asking for it and shows a scope error.
    An administration we deleted is still being requested by the app and gives the not-in-scope error.
    The tool keeps asking for a division we had removed and gets refused each time.
    A deleted administration keeps triggering the scope error in our tool.
    The company no longer exists in Exact, but the app still requests it and gets refused.
    We liquidated a company and removed it from Exact. The dashboard now trips over exactly that one with a scope message.
    We deleted a company and ever since the app complains that this division isn't allowed.
    We deleted an old company last month and since then the sync keeps complaining it is not allowed to touch it.
    After deleting an old company in Exact our app reports that the division is not in scope.
    The app keeps asking for a division we removed last year, scope error every time.
    Deleted division keeps raising scope errors
    The app keeps requesting a division that we deleted last year and that gives an error each time
    We archived a dormant BV; now the sync complains about it each night
    We deleted a dormant company and now the app keeps tripping over it.
    The books of a liquidated company were removed, yet the refresh fails on exactly that division.
    Sold and deleted a company; our warehouse link protests that its division isn't allowed.
    The app keeps asking for a bookkeeping we threw away last spring and fails on it.
    .opt-change-administrations =
        the choice needs updating
        get that vanished firm out of the app
        how do i pick existing ones only
        let me clean the list
        take the tick off the dissolved one
        see what's still in it
        where do I untick the deleted one
        need to untick it in Exact too
        take me to choosing what the app may see
        need to tidy which companies it has
        bring me to the picking guide
    .finish =
        I'll delete it in the app's settings, done here
        ok nothing else
        that clears it up
        I removed it already in the app, nothing more

division-scope-error_not-authorised =
    while checking the error it turned out that the app has no access any more
    not just that division, all access of the app is gone
    checking the division error, it turned out Exact refuses the connection altogether
    not just one company but all of them refused after the scope message
    your check says the whole connection is rejected, not only that division
    First it was one entity with a scope error, now everything is refused, even those that worked. What does that mean?
    while checking the scope error it turns out the whole connection is rejected, not one company
    it's not a single division but every division that gets rejected
    While sorting out the division error it appeared the app has no access whatsoever. What now?
    started as one division refused, turns out the whole access is gone
    not just that division: everything refused
    Checking the scope problem showed that Exact rejects the connection altogether. What comes next?
    turns out every company is refused, not just the one in the message
    total refusal across the board after the division error. re-consent?
    you checked the divisions and Exact refused the whole connection, now what
    not just one company: while looking into my division error the app lost all access
    I thought it was the one division but now it refuses every company, no access whatever
    division error turned out to be total, not a single company loads
    checking the scope error shows the app has no access at all
    exact refuses the whole connection, not only the one division
    every company is refused, started with division error
    started as a division error, turns out the app has no authorisation left at all
    The division error is gone, now the consolidation tool just says it has no access at all any more
    not a scope thing for one firm, the message claims the app has no authorisation left whatsoever
    checked: app not authorised at all anymore, and the division error?
    Error from the tool says not authorised, is that about a company or has the whole access gone?
    The division error turned into a login request: the app seems to have no access at all any more.
    Looking into the division error you found the app isn't authorised at all any more
    While looking into the division error, it turns out the app isn't authorised with Exact at all any more.
    I looked into the division scope error and it appears the app has no access at all anymore.
    .opt-reauthorise =
        i'll link again then
        new consent, how
        let it back in
        give it access anew
        fix the connection
        authorise it all over
        ok let's reconnect it
        reconnect it
        connect it again please
        give access back to it please
    .finish =
        no more help needed
        I'll leave it to the boss, finished
        right, I'll do that tomorrow

division-scope-error_other-message =
    my message is like none of these
    it is quite another error than the ones listed
    Document Type not allowed when sending a receipt to Exact
    a client logging in through the accountant's portal gets 'document type not allowed'
    my message isn't any of the ones about divisions or scope, where do I take it
    What is "Document Type not allowed" when submitting a receipt?
    Our client signs in via the accountant's MijnKantoor and can't send documents, something about a document type.
    document type not allowed from the scanning tool
    MijnKantoor login gives a Document Type error, what login should be used instead
    Document Type not allowed, what's that got to do with anything
    error isn't in your list
    The message I see is neither about divisions nor about scope. How can I find out what it means?
    Document Type not allowed, what does it mean
    none of the messages you mention match mine
    "Document Type not allowed" when the client uses the accountant's MyOffice login
    none of the scope errors match mine, it's another text entirely
    error Document type not allowed appear when upload from app, division is fine
    "Document Type not allowed" when I upload with app
    Client signs in through her accountant's portal (MijnKantoor) and gets Document Type not allowed
    what to do about document type not allowed message
    Document Type not allowed, client signs in by accountant portal
    my error isn't about division or forbidden, it's something else
    message I get is not in your choices
    Sending receipts: document type isn't permitted. Is that the app's doing?
    upload of invoice refused because of document type, signed in via the bookkeeper
    Clients of ours use the practice portal login, and their receipt uploads bounce over the document type
    the error is about a document type, nothing about divisions
    Receipts from one customer come back with a complaint on the document type, he enters via our client portal
    Client gets Document Type not allowed when signing in via MijnKantoor
    Document Type not allowed comes up when the shop signs in through the accountant's portal
    My error isn't on divisions at all, it's something like "Object reference not set"
    Document Type not allowed, happens when my client comes in via the accountant's portal
    document type not allowed when uploading attachments
    error about document type, the user signs in through the accountant's portal
    Document Type not allowed, when I sign in through my accountant's portal
    We see 'Document Type not allowed' in the batch, is this an administration matter too
    client of MijnKantoor gets Document Type not allowed when the tool uploads
    Document Type not allowed comes from our upload tool
    Not the division one: 'Bad Request, mandatory: Journal'. where do I go with it
    "document type" refusal for a merchant who signs in through his accountant's portal
    'document type not allowed' mijnkantoor login
    client uploads through accountants portal, document type refused
    Document Type not allowed, what's that about
    Document Type not allowed when a client signs in through the firm's portal
    Document Type not allowed when a client signs in through the accountant's MijnKantoor
    the error isn't about scope or Forbidden, it says Document Type not allowed
    A client uploading through the app gets Document Type not allowed. He logs in through our portal. Is it the same as the scope error?
    Attachments from the expense app are bounced with Document Type not allowed
    It says Document Type not allowed when the client uses MijnKantoor
    Document Type not allowed, is that a right the user lacks?
    My error is 'Document Type not allowed', does this belong with the division one?
    Getting Document Type not allowed since I log in via my accountant's portal
    document type not allowed error
    Is "Document Type not allowed" the same family as the division error, or something else?
    I get the message Document Type not allowed when a client sends us documents. What is it?
    The app says Document Type not allowed for a client on MijnKantoor. How come?
    When I send a receipt to Exact the app answers Document Type not allowed
    Uploading an invoice gives me Document Type not allowed, is it about our company?
    Uploading a file gives Document Type not allowed, what should the client do?
    My client signs in through MijnKantoor and gets Document Type not allowed, why?
    The error about our company is not about scope but says Document Type not allowed, what now?
    document type not allowed when my client uploads
    Document Type not allowed, for a client coming in through our accountants' portal
    error is neither forbidden nor scope: 'document type not allowed'
    Document type not allowed, our client logs in through the accountant's portal
    error is different not division scope
    'Document Type not allowed' - is this one of those division errors?
    The app reports Document Type not allowed
    A client signing in through our MijnKantoor portal gets Document Type not allowed in the app, why is that?
    We get Document Type not allowed when a client logs in through MijnKantoor.
    Our error has nothing to do with scope or Forbidden, it says Document Type not allowed. What is wrong?
    We get Document Type not allowed when uploading, what is going on?
    The app returns Document Type not allowed when posting a scan.
    The app says Document Type not allowed when a client signs in through our accountant portal.
    Document Type not allowed, that's the message when the app books through my accountant's portal
    The message isn't about scope at all, it's Document Type not allowed
    I get an error that isn't about divisions: document type not allowed
    Error: Document Type not allowed, since our client logs in through MijnKantoor
    .opt-forbidden =
        it says no rights really
        a bare 403 on closer inspection
        the app isn't allowed something
        access denied is the text
        resembles a refusal
        something's being turned down
        turns out it reads Forbidden only
        nothing but the word forbidden on screen
        refused, without any explanation: 403
        mine is a 403 without anything
    .opt-too-many-requests =
        it's about limits
        turned out to be 429
        fetched too often
        we'd be making too many calls
        got a mail on the daily limit
        rate limit
        we got a mail that the API limit was exceeded
        429
        it complains about the number of requests
        rate limit stuff, it must wait
        says rate limit exceeded
    .opt-choose =
        don't know which guide, help me pick
        something else altogether
        document type not allowed, now what
        the chooser please
        no idea where i should be
        you pick
        help me pick
        which guide fits me? help me decide
    .finish =
        solved, I was in through the accountant's portal
        finished, will search elsewhere
        I will try with normal login, that's all
