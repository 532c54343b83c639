### This is how readers ask for this guide: every line is an example. Nobody gets to see them.
### A line under the name of a step leads to that step. Under a choice or a detour stands what people say there.

forbidden =
    just forbidden and nothing else
    the app gets forbidden without explanation
    Exact gives 403 without a reason
    what does a bare Forbidden from Exact Online mean
    the app may not make an entry, it just says forbidden
    the user has too few rights for the link
    why does the app get no access although it is connected
    the app is refused when saving an invoice
    it says forbidden but I don't know why
    our time sheet app may not write in Exact
    module projects is missing and the app says forbidden
    access denied for a part in the app
    Can the licence be why the app gets forbidden?
    which rights does the user of the link lack
    forbidden for stock but not for invoices
    the link can read but may not post
    does the app lack a right
    403 without explanation
    403 forbidden
    access refused
    no access
    not enough rights
    too few rights
    rights are missing
    user lacks rights
    module not in licence
    not in subscription
    app gets no access
    app is refused
    not authorised to post
    it just says Forbidden and not a letter more
    The app reports "no rights" as soon as I fetch debtors. There's no code with it. What should I look at?
    forbiden it says, but wy
    Why does our report get a bare 403 when I'm allowed everything myself?
    oh come on, "forbidden" again, what's wrong with my permissions?
    Dear Sir, on consulting the stock only the notice Forbidden appears. Please clarify.
    logging in is fine, fetching isn't allowed
    That word Forbidden is driving me mad!! What does the program want from me?
    invoices work but projects return no access
    a colleague fetches the same report without trouble, for me it's forbidden
    ever since my role was altered the app has "insufficient rights"
    is it the licence if an app gets forbidden on the hours module?
    Access denied and that's the whole text
    We don't have Manufacturing. Could that give a 403 in Power BI?
    app may read nothing according to the error, what rights does the user need
    the remote server returned (403) Forbidden, full stop
    fetching ledger accounts: not permitted
    Hello, I'm new here and the connection in my name says Forbidden. My predecessor never had that. Am I missing a right?
    how do I find which right is lacking when it only says forbidden
    Excel gives forbidden on one table and the rest loads
    not authorised, it says, and I'm the owner of the place
    no scope and no number behind it, purely the word Forbidden
    The consent is fresh, yet each request is refused over rights
    what are the possible reasons for a Forbidden without explanation?
    I can't open those bank entries in Exact either, is that why the app is refused?
    403, no text
    The scanner may not post an entry: "no permission". Reading works. How do I fix that?
    rights problem, can't tell if it's the app or the user
    why is an empty forbidden different from one with an explanation
    help, forbidden on opening the annual figures
    the sync just prints Forbidden and that is literally all
    what I see is one word, forbidden
    Mine has got nothing behind Forbidden, what are the possible reasons?
    it gives a 403 with no text whatsoever
    it works in moneybird but over at exact it says forbidden, plain
    not empty any more, it just reads forbidden
    what are the causes of a bare 403?
    login is over, now it's forbidden, no further words
    so what can make that single part forbidden
    meanwhile exact keeps on saying forbidden to it, nothing else
    just Forbidden, nothing else
    our app gets a bare 403 from Exact
    access denied without any explanation when the tool books an entry
    What are the possible causes of a plain Forbidden in Exact Online?
    reading works, writing gives 403
    HTTP 403 with an empty body from exact
    the software may come in but is refused at projects, message says only forbidden
    value Forbidden in the json and no more text
    supplier claims the 403 is about our rights, how do I find which
    no details behind the word Forbidden, how to find the reason
    inventory call is denied, ledger call is fine, no text with it
    is it the user, the company, the app or the licence? it says forbidden only
    Exact denies creating customers via the integration, one-word error
    why does it say not allowed and leave it at that
    time sheet import refused with 403, nobody knows why
    forbidden, nothing more, since the update
    bare refusal for one module only
    can someone help me with a 403 that tells nothing
    I also have another tool giving bare 403, nothing else in the message
    what could be behind a plain "Forbidden" in our warehouse tool
    I'm also getting a 403
    it just says Forbidden, nothing else
    why does the app say forbidden when posting a journal?
    plain 403, empty response, on the stock endpoint
    Forbidden. That's all. Very helpful.
    how come a bare forbidden shows up if my user is an admin?
    the app can read but gets 403 on write
    one word in red: forbidden
    hm, different thing, my colleague has a 403 without explanation
    what are the possible causes of a forbidden with no text behind it?
    Access to the purchase entries returns 403, what should I verify first?
    forbiden error when the app saves a invoice, no more info
    403 with no explanation, where do I begin
    Our shop tries to post an invoice and gets one word back: Forbidden. Why?
    bare Forbidden when saving an entry
    The app can read, but at saving it's "Forbidden" and not a letter more. What should I check?
    access denied without a reason from Exact
    response body contains value Forbidden
    refused and no clue what is not permitted
    My supplier tells me Exact rejects our orders with that one word. He doesn't know why either.
    which possible reasons are there for an empty refusal
    error 403
    403 forbidden exact online
    just forbidden
    what does forbidden mean?
    app says forbidden
    forbidden without explanation
    http 403 from the api
    why do I get a 403?
    fix 403 error
    Dext shows forbidden
    forbidden when posting invoice
    status code 403
    only the word forbidden
    403 in the log
    forbiden error
    Shopify gets 403 forbidden
    access forbidden message
    how to get rid of 403?
    posting refused forbidden
    403 on purchase entries
    bare forbidden response
    api returns 403
    till gives forbidden
    forbidden, insufficient user rights
    403 on purchases while sales go fine
    signing in works, but then forbidden
    forbidden as soon as the app saves
    403 since the user's role was changed
    just Forbidden. great. what does it want
    bare 403 from Exact
    Our app got the single word 'Forbidden' back this morning with no explanation. What are the possible reasons?
    Exact says Forbidden, what could be the cause
    just 403, no explanation
    Forbidden. That's all it says.
    our stock sync is connected OK but gets a forbidden when it writes
    app refused by Exact with the single word Forbidden, what are the possible reasons
    why 403 when my login is fine
    is it bad if the tool keeps on retrying while it gets forbidden
    How many causes can a bare Forbidden have
    reading works, posting gives forbidden
    what should I check and in what order for a plain 403 from Exact
    just Forbidden, nothing behind it
    our app is getting 403 from exact online api only. no description coming
    Forbidden, says the machine. Forbidden why?
    What are the causes possible for bare 403 on Exact connection
    app says access forbidden no further text, I'm the weekend cover
    Forbidden (403). No explanation, no nothing, and month end tomorrow.
    why is my integration refused, only word is Forbidden
    reading works, writing gives Forbidden
    what are causes of a bare 403 in Exact
    Forbidden on one endpoint, colleague say it's rights but which
    My app just says Forbidden, nothing else
    403 forbidden exact online, what to check
    bare 403 when posting an invoice
    The webshop plugin gets Forbidden when creating sales orders; signing in is no problem
    Exact refuses our payroll app without giving a reason
    HTTP 403 with an empty body, token valid. Checklist please.
    One word in red: Forbidden. What should I look at?
    Why would Exact let the app in but refuse to let it book?
    Reading customers works, writing purchase invoices returns 403
    Is a 403 about the user, the app or our licence?
    forbidden on the projects table in Power BI
    the supplier sent a screenshot with only the word Forbidden and asks us to fix the right, but which right?
    I get access denied in the log, rest of the line is blank
    our scanner isnt allowed to upload documents, exact answers forbidden
    Got an error 403 in the CRM when it tries to create quotations
    Payhawk shows 403 and that's all it shows. Where is it stuck?
    For one client our tool returns Forbidden and for seventy-nine others it doesn't
    The till says forbidden when it books the day's takings, did I do something wrong?
    How can I do something by hand in Exact but the app acting for me is forbidden?
    unexplained 403
    Already renewed the token and signed in again and it still returns a 403 with no explanation
    app lacks permission it says, which permission?
    Everything works apart from stock: Forbidden
    tracking down the cause of "Forbidden" without details
    Our hours system is refused as soon as it touches employees. Plain 403.
    What are the possible reasons Exact returns Forbidden?
    forbiden error exact add-in excel
    refused by Exact, no reason given, while the rest of the integration runs happily
    Since we turned on the time module in Visma every call to Exact comes back Forbidden
    Can somebody explain a 403 when the connection itself is healthy?
    What do I have to go through, one by one, when all I have is the word Forbidden?
    The error is 403 and I am only the office manager, please tell me in plain words what it is and what to check
    booking journal entries = forbidden. why
    It writes only word Forbidden when sending invoice
    Our planning system has begun to respond with the solitary word Forbidden whenever it files an invoice
    The till gets a bare 403 from Exact and gives no reason
    Just one word: Forbidden. Booking app, since we changed its user
    why would exact refuse our stock app without saying what's wrong
    forbidden when the roster tool posts hours
    Our gym software can log in but on posting it only gets "Forbidden" back
    Do I need to read past the word Forbidden or is that all that counts?
    403 and that's it, says the till engineer
    Sales posts OK, stock gives Forbidden, same webshop
    it's not allowed but won't say why
    supplier invoices refused with that one word
    Since we revised staff roles in Exact the hours app gets a plain Forbidden
    Kiosk got an "access denied" with no explanation from the accounting program, it's a 403
    why 403
    Red screen with just FORBIDDEN on the kiosk
    Chef can't send his purchases through, a bare refusal appears
    Register sends an invoice, Exact says no, code 403, no reason
    it says we're forbidden, are we in trouble?
    Planner wants to write hours and Exact merely says not allowed
    forbidden??? what did I do wrong
    Forbiden, nothing else, when saving a ticket
    For hours I've stared at a 403 from our ordering app; could be me, the cook, the plan or the app
    Just the word Forbidden, no explanation, when the scanner posts a purchase invoice
    403 and an empty body, supplier points at us
    The project tool gets refused and doesn't say why
    Where does one begin with a bare 403 from the hours app
    wages posting bounced with Forbidden, that's literally the whole message
    My client's time tool says forbidden full stop. Is it me, him or the licence?
    Got refused without a reason, already checked the password
    Refused with no explanation whatsoever when the app reads fixed assets
    forbiden is the only word
    vendor says call Exact, Exact says call vendor, the log says 403
    what may be behind a 403 without text
    posting an hours journal: "Forbidden". Nothing else. Boss wants it in today.
    Is a wordless 403 about user rights or about our licence?
    Exact says no but not why
    Expense entries turned down without a reason given
    forbiden when fetching projects
    how do you dissect a naked 403
    reading is ok, writing returns Forbidden and nothing besides
    Every attempt to store a document ends with a single English word of refusal
    sixteen times Forbidden in the log and blank apart from that
    Vermeulen yes, Peeters no: same app, same person, forbidden without more words
    a silent 403 on payroll components, where could it come from
    bare 403 on one endpoint, others are fine
    the vendor says our Exact rights are wrong, Exact says ask the vendor; all we see is one word: Forbidden
    Access denied without a reason when the time sheets are posted
    API rejects the call, body contains nothing useful but the status text
    How do I debug a 403 that has no explanation?
    our integration is refused for stock data only, no further text
    webshop can't write orders, message is a single word
    is there a checklist for a 403 of which nobody knows the cause
    Token is valid, request is well formed, still denied, zero details
    does it matter what follows the word Forbidden
    Is it OK to let the retry loop run on a 403 without explanation
    in which order should we look: user, licence, app or company, when all it says is 403
    Supplier sends a screenshot with nothing but 'Forbidden' and says it is up to us. Where do I begin?
    half of the calls pass and the others are turned down as forbidden without any explanation
    Why would Exact refuse something to an app that is properly signed in, and not say what's lacking?
    empty 403 in Postman on stock positions
    refused, no reason given
    posting project hours fails with status 403, invoices are OK
    creating items from our interface is denied and there's no motivation in the answer
    just 'forbidden', four departments pointing at each other
    Developer says 'we get a 403, open something up'. But what?
    403 on credit notes only, rest is fine, no explanation with it
    trainee altered rights and now the shop gets a bare refusal on writing
    is the denial due to the person, the tool or our edition? It gives no reason
    what do I go through if Exact turns a request down and mentions no reason
    answer consists of one word: forbidden
    acces forbidden no other txt
    denied w/o reason when syncing stock
    it say forbidden only, what i must check
    It just says Forbidden, nothing else, and I am at a loss
    403 and no explanation from our till
    The tool wants to post an entry and gets one single word back: forbidden
    We are refused but not told why, only a 403
    Bare 403, and the helpdesk tells us to find out ourselves
    Forbidden access with number 403. Have I done something illegal?
    Exact turns the programme down without giving any reason
    Music school's app: error 403, no other text
    Everything works apart from making debtors: 403 and no more
    A naked Forbidden comes back when hours are written
    One little word in red, Forbidden, and fees can't be written
    No explanation, no name, no number save for 403. How does one find the reason?
    May not create, may not read, and why isn't said: Forbidden
    403 and nothing else on the intercompany upload, no reason given
    Our budgeting tool pushes journals and gets one bare word back: Forbidden
    forbidden. full stop. that's all the log gives me
    How do I work out why Exact says Forbidden without any explanation, for one entity of many
    API answers 403 Forbidden, empty body, on stock items of the German company
    Payhawk export fails, reason: Forbidden. No mention of scope, limit or whatsoever.
    The consolidation tool can read the ledgers but fixed assets come back as Forbidden
    I am told there may be four reasons for a bare Forbidden, I'd like to walk through them
    Elimination entries are refused when the interface posts them, message reads Forbidden
    plain 403 when BI asks for projects
    Vendor says it's on our side, we say it is on theirs; the only clue is HTTP 403
    Forbidden on payroll data in two of nine entities. reason?
    Since the reorganisation of user roles our tool gets 403 on posting memorials, no details
    Journal upload from treasury: Forbidden, though the same file worked for another entity
    is it important whether there is text behind Forbidden or not
    My log line starts with Forbidden, what should I look at before anything else, and should the job keep running meanwhile
    Bare refusal by Exact when our tool writes intercompany invoices, code 403, period.
    'Forbidden' and then nothing, on the Swedish entity's cost centres
    Yooz stops at Forbidden, our Exact partner shrugs
    All other calls succeed, just the one for fixed assets gives an unexplained 403
    I am looking for the reason behind a refusal that doesn't give one
    There's only the word Forbidden in our import log, is that user rights or licence or what
    http status 403 w/o message body from exact
    Time-sheet tool: Forbidden on writing hours in the engineering company only
    the API simply forbids it, doesn't say what it dislikes
    Forbidden when the treasury package books bank entries. We've checked nothing yet.
    A wall called Forbidden between our planning package and Exact
    Somebody in IT tightened user roles, today journal imports end in Forbidden
    Does it make sense to keep the import trying when it says Forbidden, and is the rest of the line relevant
    Our uploader says Forbidden for memo entries in two entities; it doesn't elaborate
    Vendor ticket closed with the remark: Exact returned Forbidden. That's not an answer, what's forbidden?
    get 403 on /crm/Accounts for a single company and no explanation
    It reads everything, but writing gives Forbidden and not one word more
    what triggers Forbidden if neither scope nor limits are mentioned
    naked 403 on purchase entries
    treasury import: 'The remote server returned an error: (403) Forbidden.'
    we've a Forbidden without reasons since the licence was downgraded, or was it the role change
    Budget upload is answered with one word, Forbidden
    Since when does Exact just say Forbidden and leave it at that, and how do I find out why
    403 for contracts, nothing explained, other endpoints okay
    it says forbidden, which of user, company, app or licence is the culprit
    our expense tool reports that Exact forbids the entry, no motive
    Can't tell whether Forbidden is because of the licence of the acquired firm or of the role of our user
    plain forbidden message when the tool wants to read salaries
    Exact just says Forbidden as the plugin posts an order
    403 and nothing else, for one merchant only
    refusal without explanation in our log
    reading works, writing sales entries gets a bare 403
    What could be behind a one-word rejection from Exact
    forbidden. full stop. no detail
    our stock sync is turned down by Exact and we aren't told why
    support here: merchant gets plain Forbidden on purchase orders, what do we check with him
    let it retry on a bare 403 or stop it?
    Exact says no to our till, gives no reason
    creating a customer ends in 403 forbidden, other calls succeed
    the API refuses and tells us zilch
    just that one word and an empty page
    items can be read, creating items is barred, no explanation
    Till supplier: "we receive a 403 from Exact and that's all we know." Now what?
    orders bluntly refused with Forbidden, retries as well
    sales invoices pass, journal entries get a bare 403, where does it come from
    one store, one word: forbidden
    just Forbidden nothing else
    403 forbidden when posting invoice
    api returns Forbidden and thats the whole message
    job log says 403 for stock endpoint no reason given where do i start looking
    frobidden error payroll app
    forbidden colon something vs plain forbidden
    plain 403 since this morning
    forbidden. why
    HTTP 403 from exact, body empty
    devs say its on our side, exact replies forbidden, nothing more
    refused with one word, forbidden
    nothing but forbidden when syncing items
    how to tell a bare forbidden from one with a reason
    half of the sync works but the purchase orders come back with forbidden and not a single other word
    our warehouse scanner app worked in the demo but in our own exact it says forbidden full stop
    payroll sync: Forbidden
    zapier style tool prints 403 forbidden and stops
    got forbiden on creating contacts, why
    single word error forbidden, four people have looked already
    forbidden at salesorder post
    The spa software comes back with Forbidden, one word, full stop
    http 403 on posting journal entries from the till, body is empty
    Why does Exact refuse this without saying what's wrong? It only says Forbidden
    Reading invoices works, fetching stock gives Forbidden and nothing else
    Bare 403 from Exact on our clinic integration. Rights, licence or what?
    Not allowed, says the log. Just Forbidden. Which of a dozen things should I check
    forbidden error gym app no details
    Our event tool can't write projects into Exact: Forbidden
    Reads fine, writes get the bare word Forbidden
    The API answer is 403 with nothing in the value. Which causes exist?
    Four companies fine, the fifth gives only Forbidden, nothing on scope
    Till log: 403 Forbidden at items, fine at invoices
    Since yesterday: Forbidden. No company named, no scope, nothing.
    Vendor mails a screenshot saying 403 Forbidden and asks me to check the rights. Which?
    The consultant spoke of four possible culprits for a bare Forbidden, which are they?
    The app just says Forbidden. Nothing else
    bare 403 when posting purchase invoices
    Exact refuses with forbidden and gives no reason
    Reading works, writing returns 403 with no text
    Our developer sees a naked Forbidden on the projects endpoint
    why 403 and no explanation
    Stock sync is denied, log has one word: Forbidden
    403 on payroll part only, message is empty
    Tool isn't allowed to do something in Exact but I can't tell what, only forbidden
    Hours import rejected: "Forbidden". Is it the user, the licence or the app?
    HTTP 403, empty body, since we began to fetch projects
    The only thing dev can show us is a line with 403 Forbidden and a time stamp
    Contacts fine, journal entries Forbidden, no explanation
    'no rights (403)' says the app but not who or what lacks them
    Items endpoint refuses with a short Forbidden
    our link gets a 403 and the sister company's doesn't
    for one action Exact says no, just Forbidden, no why
    ETL log says Forbidden and then nothing, writing hours
    It says Forbidden. Full stop. Nothing else.
    403 when the till posts a sales entry, no explanation
    The scanner shows forbidden for purchase invoices and there's no further text
    just a bare 403, everything else works
    http 403 forbidden exact api no body
    we get Forbidden as soon as the app tries to create a customer
    Access refused, says the CRM, and Exact gives no reason at all
    app reads fine but forbidden on writing
    plain forbidden on stock positions only
    Why does Exact answer forbidden while I'm the one paying for it
    the connector gets forbidden in one company and not the others, message is a single word
    the log: ("error": ("code":"","message":("lang":"","value":"Forbidden")))
    Hello, when our warehouse tool sends a delivery there's a dry Forbidden. Rights? Licence? Who knows?
    everything set up by the book and still a lonely 403
    timesheets can't be posted: forbidden
    The connector can log in and then gets told Forbidden at the first sales invoice
    I get a page with nothing but 403 Forbidden from Exact through our tool
    one word: forbidden. What does Exact want from me?
    our reports of fixed assets come back forbidden, no detail
    403 on one endpoint only, empty message
    Exact turns the app away with 'Forbidden', no code, no scope, zilch
    posting of hours refused without reason, status 403
    new user behind the link, and ever since a plain Forbidden on posting
    forbidden error no further information exact online api
    why would reading work and writing be met with Forbidden
    the app's log only says refused: forbidden
    the bare word forbidden, in one tool, on one action
    what are the possible causes if Exact answers forbidden and nothing else
    the till may read the customers and is forbidden to create them, why
    it opens, it logs in, it lists, but posting gets a flat Forbidden
    where do I begin with an unexplained 403
    the payroll tool was told no by Exact in a single word
    our junior is now behind the link and everything it writes is Forbidden
    no scope text, no limit text, merely Forbidden
    Exact rejects the warehouse app's stock mutations, Forbidden
    I get an http 403 and an empty body from one resource
    Supplier says it's an Exact rights matter, message is Forbidden and that's it
    why may the app see invoices but be Forbidden at quotations
    the same call works for company 1 and gives a meagre Forbidden for company 2
    hours can be read, hours cannot be posted: Forbidden
    just says forbiden
    get a 403 from exact with no explanaton
    Our logistics partner's software tries to make a delivery note in Exact and is told Forbidden, which is all the information there is
    Exact gives our booking tool the cold shoulder: Forbidden, period
    what would you check first, second, third if an app is told Forbidden
    an update of the tool and then, at each attempt to book, a terse Forbidden
    Forbidden. That's the whole message. I'd be happy with a hint.
    The app only says Forbidden
    What does 403 from Exact mean?
    forbidden error exact online api
    I get Forbidden when posting invoices
    Exact refuses our tool with a 403
    Just the word Forbidden in the log
    HTTP 403 on stock data, how to fix?
    Why is our till told forbidden?
    Import ends in Forbidden, no detail
    What to do about a 403 on contacts?
    Exact answers Forbidden to our orders
    The posting robot gets Forbidden
    403 access denied no further text
    Forbidden in the scan tool after upload
    At one customer Exact gives our system a bare Forbidden as soon as we post a sales invoice, reading is fine. They want to know where to look.
    The vendor reports a 403 with no further text. I'm the consultant and would like to tick off the possible causes one by one.
    The stock app of our client is refused with a single word. User, company, app or licence? In which order does one check?
    In the middle of my training a participant got 403 on screen, nothing else. I was lost for words. What leads to such a naked refusal?
    The project tool does everything except fetch projects: access denied, that's the entire message. Does this client even own that part?
    We log just the word Forbidden, more isn't returned by Exact at this customer. How does he rule out the person who connected the app?
    The project module was cancelled last month and now the hours app gives 403. Could that be it, or should I look at rights too?
    She may do everything and yet the app on her name is denied. A bare refusal. What comes after checking the user?
    The contractor's package apparently isn't allowed something, as each attempt to create a purchase order ends with access forbidden and silence.
    vendor only gets forbidden back at one client, no more text than that, how do we find out what isnt allowed
    Our consultants are stuck: writing purchase orders gives 403, empty body. The customer has twenty users and three licences. Where do you start excluding?
    The client shows me a red cross with the word forbidden. He can do everything himself in Exact. So what else might it be?
    Our client sends a screenshot, Forbidden in large letters, white otherwise. He's main user. What do I ask him to check, in which order?
    Our warehouse handhelds get a plain 403 from Exact whenever they post a stock count, what are the possible reasons
    Just one word back: Forbidden. Everything else in the purchasing tool works
    Payroll journal gets pushed, Exact says Forbidden, full stop. HR thinks it's IT, IT thinks it's HR
    The CRM reads accounts but quotes come back as forbidden with no explanation whatsoever
    Power BI web.contents 403 on the stock table only, no text behind it
    We don't think we pay for the Projects part. Could that be why our time tracker is refused with a naked Forbidden?
    vendor support wrote: "Exact returns 403, check your side" - ok but check what exactly
    The message reads access forbidden and that is it, no company named, no code, nothing I could google
    Refused, no reason. Goods receipts from the WMS since Tuesday
    I myself can do anything in Exact, still the project app says Forbidden with nothing behind it; how do I tackle that methodically
    the warehouse chief sent a photo: 403 - Forbidden on a grey page and not a letter more
    Refusal without a motive, only when reading leave. Vendor asks if our plan has that part
    Heard four explanations from four people for that bare 403: role, company, app, plan. In what order should I check?
    reading orders works, creating them gives forbidden
    since downgrading to a smaller Exact plan the CRM gets a naked Forbidden on quotes
    Power BI: access to the resource is forbidden - that's the whole text. Pulling project hours
    Sales yes, purchasing no. On purchasing the app gets a cold 403 without explanation
    zero information in the error, just not allowed. We suspect the role of the system account but want to rule out the rest
    The reporting agency asks: user, company, app or licence? Us: no idea, it merely says Forbidden
    http 403 empty body while writing packing slips
    As HR I can't open the ledger myself; leave app runs on my login and gets 403. Coincidence?
    MES vendor shows a log: POST production order -> 403 Forbidden, end. What do I rule out first
    Accounts green, items green, leave 'Forbidden'. No details
    Our buyer can order in Exact herself, the ordering app gets a bare refusal anyhow; what's left to check
    Exact answers Forbidden and leaves it at that, what might be wrong
    A bare 403 when the till tries to post
    Just the one word, Forbidden. No explanation at all.
    The warehouse tool is turned away by Exact with a 403 and not a syllable more
    how to narrow down a naked 403 from exact online
    Posting hours fails: Forbidden. Is it the person, the company or the licence?
    Our stock program gets refused with a single word and I want to know why
    Reading is fine, writing gives a bare Forbidden
    A colleague mailed me a screenshot with one word on it: Forbidden
    403 on stock movements, body is empty
    It only says Forbidden. Who's forbidding what?
    Is a bare 403 serious, and what should I rule out first?
    Do I have to consent anew for an unexplained 'Forbidden'?
    the hours tool may not write to Exact: 403, no further text
    403 and not a word more when it reads stock, where do I begin?
    It evidently may not do something but won't say what: a lone Forbidden. Any use in retrying?
    Is there an order in which to find out why I get nothing but 403?
    The till gets a naked 403 since it began posting journals, could it do harm to let it retry?
    naked 403, may I let it keep trying or does that make it worse
    Something is not permitted, that's all the program says: forbidden. My rights, its rights, or what we pay for?
    Is Forbidden a sign of hacking or simply a thing the program isn't allowed?
    White page, one word: Forbidden
    The log has 403 and no explanation
    My app just tells me it's forbidden, not what or why
    A red box with Forbidden pops up as soon as I save a project
    Everything opens, only stock returns a bare 403
    A bare 403 when the app writes a sales order
    Our integrator mailed a screenshot: Forbidden. That's it.
    What's Exact trying to say with that single word Forbidden
    reading works, saving says Forbidden and nothing further
    red area with 'HTTP 403', I asked the vendor and they don't know either
    only Forbidden when the app wants to read leave hours
    my app says it's forbidden and that's all, while I'm the owner
    What to do with a 403 Forbidden without further text on projects
    Vendor mails: 'your tenant returns HTTP 403 Forbidden, empty body'. What should I do?
    Forbidden when saving a contact, anything else is fine
    only forbiden on screen what now
    Since the new admin tidied up roles the shop gets Forbidden when it wants to post, not a word more
    It's run for a year; last week we added stock and that part returns a bare 403
    Vendor sent me a screenshot with one word, Forbidden, and says our Exact is to blame
    After Els got promoted the app could still read invoices but posting ends in 403 without explanation
    hours integration logged forbidden 300 times last night. that's all it says
    Turned on projects in the tool yesterday, and Exact answers with that single word
    Yesterday we got new roles and right after that the purchasing system hits Forbidden when saving
    Planner gets everything but items, those give 403 and that's all, since the module clean-up
    This morning's test order came back with one word in red, Forbidden
    suddenly not allowed: 403, full stop, no sentence, no company number
    After the main user was replaced the invoicing app can't write, Exact's reply being Forbidden and nothing else
    On Friday the trainer gave us other roles and since then Exact bounces reservations with 403
    since friday only forbidden nothing else said
    Forbidden. That is all it says.
    bare 403, no explanation whatsoever
    reads fine but writing gives Forbidden with nothing after it
    stock gives 403, invoices don't
    just the single word forbidden in the log
    our tool is refused with 403 and no reason given
    I want to know what exactly is forbidden, the message stops at that word
    403 only when we fetch projects, nothing else in the response
    dev here: GET is fine, POST yields 403 with an empty body
    no division, no scope, nothing, only 403
    I'd like the app to write stock, all I get is Forbidden
    forbidden for every purchase invoice it wants to post, no sentence after it
    refused with a lone Forbidden though the same account can do it on screen
    403 forbidden exact api
    just forbidden no details
    http 403 posting invoice
    bare forbidden message
    app log: forbidden
    forbiden exact online
    403 when reading stock
    forbidden response connector reason
    exact replies 403 nothing else
    what does plain 403 mean here
    forbidden when posting sales entry
    403 and nothing further, trengo
    exact says no, just forbidden
    Why does it only say forbidden?
    What is the 403 refusing?
    403 forbiden nothing els
    Just "Forbidden". Is that the user, the app or the licence?
    Our POS gets a bare 403 when posting, no explanation whatsoever
    The supplier blames Exact and Exact says only Forbidden, who's right?
    How do I tell whether the person lacks the right or the tool does, with a refusal that says nothing
    Client forwarded a screenshot containing one word, Forbidden. What should I have him check?
    Is a plain 403 ever a module that isn't in our package?
    forbidden and that's it, what are the possible causes
    Access denied with no reason given, where does one begin?
    Payroll import started fine, projects import comes back 403 with an empty body
    The app is let in but one action is met with Forbidden, full stop
    Could an empty 403 mean our plan doesn't include stock management?
    "Forbidden." Not a scope, not a division, nothing after the word. What's going on?
    Been staring at a one-word refusal all morning, is it me or them
    403 without any text when the webshop pushes orders, permissions or subscription?
    What does a naked Forbidden tell you, if anything
    Permission problem or package problem? Tool reports a bare 403 on projects
    Since Lotte's role changed the scanner gets Forbidden, nothing else
    Helpdesk just repeats the word forbidden, I'd like to understand what it means in our case
    Four people looked at it: Forbidden, no more. Where to begin?
    Every order from the shop is turned away with the one word Forbidden
    who exactly isn't allowed here: us, the app or the vendor? it reads Forbidden
    Red cross and the word forbidden at purchase entries, sales entries are fine
    As admin I don't get why an app with all boxes ticked meets a bare Forbidden. Start with the person?
    No company, no scope, no code behind Forbidden. What remains
    I'm an adviser, my client's planner gives Forbidden with no explanation; which questions in which order?
    Is Forbidden the same as not being logged in? Our tool shows only that word
    bare refusal since we changed package
    just forbiden nothing else wat is it
    403 and nothing else when fetching the balance
    The program says Forbidden. Full stop
    A bare Forbidden whenever our tool tries to post
    One list loads, the other gives a meaningless 403
    The vendor forwarded a log with HTTP 403 Forbidden, no further text
    Our script is refused on one endpoint, empty body, status 403
    Writing hours returns forbidden with no reason given
    Reading works, writing gives merely a 403
    Status forbidden, reason blank
    What's up when Exact brushes our app off with a lone 403
    403 on projects, not another word
    This morning when posting: Forbidden. What isn't allowed then?
    One button in the tool always yields a naked 'Forbidden'
    app gives 403
    payroll upload forbidden
    why does Exact say Forbidden
    how do I solve a 403
    forbidden error when loading data
    exact online returns a 403
    refresh fails with forbidden
    what does 403 mean here
    forbidden error
    Power BI refresh failed: access forbidden
    data source error: access to the resource is forbidden
    time sheets won't post, server answers forbidden
    How can I solve error 403 in the nightly import?
    it slams the door in my face: forbidden
    got a 403 when refreshing, what's that about?
    the night run fell over, something with "Forbidden" in it
    The label printer software went to fetch the price list and Exact threw "Forbidden" back at it. What have I done?
    Red error in Power BI: DataSource.Error (403) Forbidden
    Error log of our webshop: HTTP 403 on posting the orders to Exact
    Power BI refresh fails: Forbidden
    My boss thinks we've been hacked because Power BI says Forbidden. What does this mean?
    403
    returns 403
    exact returns 403
    403 when refreshing
    forbidden when refreshing
    The app gets a plain Forbidden from Exact. What could be wrong?
    I see error 403 and nothing else when our tool fetches invoices.
    Why does Exact answer Forbidden to our webshop connector?
    How do I find out why our app isn't allowed to do something?
    The log only says 'Forbidden'. Which causes are there?
    Our scan app can read but not post: 403 Forbidden.
    A bare Forbidden appears when the app opens the projects.
    What does 403 mean in our Exact integration?
    Exact refuses our app with Forbidden and no explanation.
    The refresh in Power BI says (403) Forbidden for Exact Online.
    Our time tool gets Forbidden when it writes hours. How do I solve it?
    The app was denied access with just the word forbidden. Where do I look?
    I receive HTTP 403 from Exact for the stock items only.
    Our expense app suddenly gives Forbidden at booking. Who has too few rights?
    How do I deal with a Forbidden from Exact that gives no details?
    Is Forbidden about the user, the app or our license?
    The connector reports access forbidden on the fixed assets.
    My script gets a 403 without text from the Exact API.
    Payroll data gives Forbidden and all else works. What's the cause?
    The supplier says that Exact returns Forbidden and that it's up to us. What do we check?
    We get Forbidden for one app while another app works okay in the same company.
    Uploading a document to Exact ends with Forbidden. Why is it refused?
    The CRM shows a 403 whenever it creates a customer in Exact.
    Error: Forbidden. That's all it says. What now?
    Since we got a new link user, the app answers Forbidden on sales orders.
    403 on the purchase module in our connector, can you help me find the reason?
    How can I track down a forbidden error in our integration?
    The dashboard can't load the budget table from Exact: forbidden.
    Our tool says the server refused the request with Forbidden, although I am logged in.
    Which checks do I do if an app is forbidden to make entries?
    An API call on manufacturing gives us 403. Might it be the license?
    Why is our app told Forbidden for quotes but not for invoices?
    The subscription app reports Forbidden when it fetches cost centers.
    I keep seeing forbidden in the log of our app, no code, no company.
    Our new app can't do a thing in Exact: each request is Forbidden.
    A Forbidden without further text came up after our rights were changed.
    forbidden error in the link with exact, what does it mean
    How do I make the 403 errors of our Lightspeed link go away?
    We don't understand why Exact forbids our app to read the bank entries.
    Dext gets a 403 when it publishes an invoice to Exact.
    Our BI load ends in Forbidden at the table of hour entries. What can it be?
    The message in the tool is only 'Request forbidden by Exact Online'.
    As an IT person I only see HTTP 403 in the trace. Who has to fix what in Exact?
    The app may read customers but Exact says Forbidden for suppliers.
    Forbidden is the only word I get from our subscription billing tool. Where do I begin?
    Our warehouse app gets refused with 403 on goods receipts.
    What are the possible reasons for a 403 that says nothing more?
    Why do we get Forbidden when the app tries to create a journal entry?
    app says forbidden, nothing else, why
    The app just says Forbidden and nothing else, what is wrong?
    I get a 403 when the web shop tries to put an invoice into Exact
    Why does the program say Forbidden without any explanation?
    Sending an order through only brings back the word Forbidden
    What can I do about a bare 403 from our till app?
    forbidden, thats all it says, how do i find out what is not allowed
    The time sheet app reports Forbidden when it writes projects
    Exact has refused our app since yesterday with Forbidden and no reason
    Our stock program hits Forbidden on every attempt, where should I look?
    When the till wants to post the day's takings it gets Forbidden without any further text
    What isn't our app allowed, all I see on screen is 403?
    Since the till update I keep getting a bare Forbidden
    Can I find out myself why Exact turns our program away with Forbidden?
    Purchase invoices go well, but for sales orders Exact says Forbidden
    The garage app shows 403 Forbidden when it tries to get the items
    my hours app works everywhere except projects, there it says forbidden
    The program has access and still gives Forbidden on one part
    All our app tells me is Forbidden when saving a customer, how do I trace the cause?
    Why would Exact return 403 to our rental software with no text at all?
    app says forbiden 403 and no other text, where do i look
    Our API call returns just Forbidden with no explanation, what causes that?
    How do I track down a 403 from Exact that has no further text?
    The connector says Forbidden when reading projects and nothing more.
    Only the stock tables give a 403, all the others load normally.
    Power BI shows access to the resource is forbidden for one table, what do I check?
    Since the API user's role was changed, posting sales invoices gives a 403.
    A bare 403 from Exact: is it the user, the app or the licence?
    the app says forbidden when it tries to create an entry, why
    Our integration can read but gets Forbidden as soon as it creates a journal entry.
    Writing a customer gives a bare 403, what's wrong?
    Exact replies Forbidden without a reason on the items endpoint.
    Why may our app read customers but get Forbidden on suppliers?
    My refresh ends with the single word Forbidden, how do I find what's missing?
    A new API user gets 403 everywhere while the old one had no trouble.
    just forbidden and no other text in our sync with exact
    How do I go through the reasons why Exact refuses a request with 403?
    Postman returns 403 Forbidden for the payroll endpoint, where should I look?
    Fetching subscriptions fails with Forbidden for one client and not for others.
    The connector can't upload documents: Forbidden, nothing else.
    Where do I begin with a 403 that carries no description from Exact Online?
    Without any explanation Exact denies our app's request, how do I find the reason?
    Our agent gets a plain 403 on time transactions, is it a role or a module?
    The custom link no longer creates sales orders: Forbidden and that's it.
    The app returns only Forbidden when it posts a purchase invoice, why?
    I get a bare 403 from Exact with no explanation at all.
    Our stock integration sees Forbidden on every item update, how do I find the reason?
    Since the app's update, project hours are refused with just Forbidden.
    What could be behind a 403 without any further text?
    Everything looks configured, yet Exact refuses the entry with the single word Forbidden.
    According to everyone the app may do anything, yet Exact answers with a bare Forbidden.
    Our app gets 403 when writing hours, how do I check what causes it?
    I tried three times and each time it says Forbidden without a reason.
    Only journal entries give Forbidden, all else goes well.
    forbidden and nothing else, what can be the cause
    May the app keep retrying while I find out why it says Forbidden?
    My colleague can enter the invoice herself, but via the app there is only Forbidden.
    Our receipts app shows a red bar with 403 and no explanation whatsoever.
    How do I know whether Forbidden is due to the user, the company, the app or the licence?
    i get forbiden without explanation when fetching projects
    The app just says Forbidden. That's it. One word
    403 in the till when it sends sales, no explanation
    My webshop gets a bare 403 from Exact, who's refusing what?
    forbidden??? I'm the owner, how can anything be forbidden to me
    Only the word forbidden in red, nothing behind it, what could be the reason
    Since we started with stock in the webshop we get a plain Forbidden
    The hours program is told 403 each time it tries to post, please find out why
    it wont write invoices, says forbidden and leaves it there
    Bakery till: error 403. No more words. What now?
    Does it matter if there's any text after forbidden?
    Each evening the till sends the day's sales and lately it gets Forbidden back, full stop
    Reading works, posting gives only the word forbidden
    sales go through and purchases say Forbidden
    The app's helpdesk shrugs at the 403 and so do I
    According to the app it's forbidden, without a what or why
    pressed details and there's just 403, same word again
    Could Forbidden be due to our plan, or to my rights, or the app?
    who says no here, all I get from Exact is forbidden
    403 on stock in our report and then it stops
    forbidden hours posting salon app
    Fitters can't push their hours, app says 403 and goes silent
    On the sync report every line reads forbidden, otherwise it's blank
    we aren't allowed something by Exact, app only states forbidden, help me find why
    my daughter googled 403 and says it can be anything, how do I narrow it down?
    just number 403 then nothing
    till posts sales, but journals get Forbidden, nothing with it
    why 403 when i push button send to exact
    tried to send projects from the job sheet app, got forbidden round my ears, no explaining
    It refuses, 403, and names no company or person
    403 at purchase orders, is it me, the app or Exact
    The auction app gets a flat Forbidden and that's the lot
    a refusal of one English word, forbidden, what isn't it allowed and by whom
    the hours app hits a wall: 403, otherwise blank
    forbidden. nothing more. app is the warehouse's
    Forbidden with no company, no code, and the supplier says: ask Exact
    I don't get what wouldn't be allowed, all's open as far as I know, still a bare 403
    One bare word in the app, Forbidden, at client Carter
    403 and not a syllable more
    Posting purchase entries ends in Forbidden while reading works
    The supplier only says Exact returns 403, go figure it out yourselves
    forbidden
    What precisely is forbidden here? User, app, company? Message doesn't say
    Stock integration at a wholesaler answers Forbidden and nothing else
    Access denied 403 while fetching payroll entries, no further text
    How can I get past Forbidden if it won't tell what is missing
    Log of the rostering tool: HTTP 403. Empty body
    The projects app gets a flat refusal without a reason
    Terse refusal from Exact, no company mentioned, no code beyond 403
    Plain Forbidden at one of our eighty clients, where do I begin
    My script prints Forbidden for one endpoint, all that the response holds
    They say there are a handful of causes for a bare forbidden; take me through them
    Client's order app is refused with a single word
    There may be more after the word Forbidden but the line is cut off, does it matter
    Should the tool keep retrying while I look into a bare Forbidden
    Is it really only Forbidden, and why would the rest of the line matter
    Screenshot from the vendor: red square, Forbidden, the end. Where should we look
    403 at one client and not at seventy-nine, same app, same user, no text
    fixed assets import dies with a naked Forbidden
    exact says forbiden nothing else
    As soon as the tool wants to write: forbidden. No why
    Might a small licence cause a Forbidden or is it rights every time
    Our developer curses 'a meaningless 403' and I'm told to find out why
    Hours come in but writing the invoices makes Exact bark: Forbidden. Full stop.
    A 403 per document for our new scan assistant, never an explanation
    Is Forbidden down to the person, the dossier, the tool or the package the client bought
    Works on the accountancy edition; a client on a smaller package just gets Forbidden
    403 without words
    How do you interpret a refusal that gives no reason
    Cash flow tool gets a dry Forbidden as soon as it touches purchasing
    No scope, no name, no code, merely 403
    HTTP 403 Forbidden, empty message, token is valid
    GET works, POST returns Forbidden and not a word more
    The API just says Forbidden. What am I missing, role, company or module?
    /salesorder returns 403, /crm fine, no explanation in the payload
    our customer sends a log, it reads: (403) Forbidden. That's all there is.
    access denied with no reason attached, exact api
    Power Query: DataSource.Error 403 Forbidden, no details, Exact Online
    app can read but is refused when it tries to create an entry, one-word answer
    consent renewed an hour ago, yet the call is refused with a bare 403
    SQL on ExactOnlineREST..Items throws forbidden, nothing else mentioned
    what could bare forbidden mean, four eyes on it already
    does it matter if there is text following the word Forbidden
    One customer out of fifty gets a plain 403 on POST /salesinvoice. Which things on their end would explain it?
    purchase entries pass, general journal entries are refused without reasons
    resp.status 403 resp.text ''
    refused for project hours; response carries no details
    fiddler trace: 403, content-length 0, from exactonline.nl/api
    creating an account via REST is forbidden, reading accounts ok, no hint given
    bearer ok, url ok, division ok. forbidden. what else is there to check
    the machine answers 'Forbidden', period
    all possible reasons of a 403 from Exact
    only the payroll tables are refused in my SQL, error text just 'forbidden'
    warehouse load: one table refused with 403, sixty others ok, no message
    insufficient rights 403 in our tool, vendor can't tell which right
    A 403 that survives re-consent. No more text. Which four things again?
    systematic approach for a bare forbidden
    we get 403 and an empty string on one customer's budget endpoint
    forbidden only
    Same build, two customers: A posts fine, B gets a wordless 403.
    our new feature uses project endpoints, some customers get refused with no reason in the response
    sign-in fine, posting denied, no reason on screen
    insufficient permission reported by connector, not clear on what
    my SELECT from budgets comes back with Forbidden, other selects fine
    refusals (403, nothing else) on certain entry types only
    The tool can't post, the log says 403 and that is it. What's amiss?
    Forbidden. One word. Where do I look?
    Reading projects is refused by Exact, no reason given
    Plain 403 on the holding's feed, ledger of the others is okay
    Our vendor forwards: Exact answers forbidden without explanation, please check your side
    Bare refusal. Is it the user, the company, the app or our licence?
    stock endpoint forbidden, general ledger fine
    Journal entries from the expense tool are rejected with one single word
    403, no text, what are the usual suspects
    Payroll entries turned down with just "Forbidden", everything else in the app works
    Does it matter whether there's text behind the word forbidden?
    How do I tell a bare refusal from one with a reason
    Reading debtors works, writing invoices doesn't. Exact's answer: Forbidden, full stop.
    The vendor says: 403, on your side. No further explanation received.
    A bare forbidden when fetching budgets, at every entity
    We downgraded our edition and now the hours tool has 403 on projects
    Access denied says the tool, but not to what
    Everything goes except fixed assets: Forbidden
    Why would Exact turn something down without naming a reason
    403 each night at two, same step
    IT changed roles last week and since then purchase posting just returns 403
    The team says the link is broken, but for each memorial entry the log has the same: Forbidden. Reading is okay.
    Budgeting tool isn't allowed something here, the answer is a mere 403
    How do I unravel a 403 with no details? Systematically please
    A no without explanation from Exact when the app wants projects
    Interface user was restricted in the authorisation matrix, forbidden on purchases since, nothing else stated
    Is mine the bare variety or one with explanation, this 403 of ours
    The monthly accrual isn't posted by the package; Exact just answers that it is forbidden
    Credit limits: 403. Invoices: fine. What is lacking?
    All well for Belgium and Forbidden for the Netherlands, no further text
    Exact returns a 403 with empty body
    fetching staff gives forbidden, only that
    403 no explanation
    app says forbidden nothing else
    forbidden when writing invoices
    403 on stock
    reading ok, writing forbidden
    why refused, only forbidden
    error 403 payhawk exact
    http 403 from till
    api returns forbidden
    forbiden message help
    power bi 403 forbidden
    upload attachment 403
    server says 403 full stop
    forbidden on projects
    refused w/o reason
    cant create customer, forbidden
    how get rid of forbidden
    got forbidden posting journal
    plain forbidden in log
    forbidden no text behind it
    purchase invoice push 403
    forbidden on payroll part
    is there more after forbidden, does it matter
    app not allowed something, dont say what
    403 on booking without reason
    how solve 403 exact
    all it says is Forbidden
    The warehouse package gets a bare 403 back from Exact, no explanation whatsoever.
    403 on posting invoices, reading contacts is fine. Where do I look?
    one single word in the log: Forbidden. help
    Our developer says the API answers 403 with an empty body for projects.
    what does forbidden mean in our integration and how to get rid of it
    the payroll tool isn't allowed something, but won't say what; just 'access denied'
    Forbidden when fetching stock, nothing after it
    It can log in but gets turned away at journal entries, without any reason given.
    my care software reports HTTP 403, plain, since this morning
    Why would Exact say no to the donations app with only the word forbidden?
    got 403 and am not sure whether there's more text, does that change the cause?
    The planning package of our home-care team wants to book hours and gets 'Forbidden' every time. Nothing added. Reading works.
    403 access denied when creating a contact from the membership program, no more text
    why can't the app place sales orders, it only says it's forbidden
    logs in, reads, but hits a bare 403 as soon as it writes
    exact says no without saying why
    since the licence changed everything about projects gives Forbidden and that's all
    the developer mails a screenshot with HTTP 403 and asks what right is missing
    forbiden, thats all i get
    rights matter? 403 full stop on bank entries
    receipts app reads fine but may not put anything in, 'Forbidden' and then nothing
    red label 403 on the task Update items, no explanation
    what to do about a refusal without reasons from the Exact API
    merely the word forbidden... start at the user or at the app?
    no long story: 403, nothing behind it, now what
    bare refusal by exact when booking mileage, even the vendor doesn't know what's missing
    freelancer gets Forbidden with no body on the items endpoint and asks if it's our side
    Client sends a log with only the word Forbidden, nothing after it
    bare 403 when our till tries to post a sale
    Exact replies Forbidden, full stop. Which of the things involved says no?
    Forbidden though the user swears he is allowed everything
    no mention of division or scope, just forbidden
    What do I check one after another if the only thing the log gives is Forbidden?
    Stock app gets Forbidden on inventory. Licence or user rights? unclear
    http 403 forbidden exact api no detail
    possible causes of a naked Forbidden
    Developer speaking: token valid, body says Forbidden and that's it. What should my customer look at?
    The refusal doesn't name anything, only that one word, forbidden
    it says forbidden when fetching projects and says nothing else
    renewed the consent twice; still a plain 403
    reading is fine, posting a journal gives a silent 403
    secretary sees a popup 'Forbidden' in the expenses tool
    Knowledge base article wanted: customer reports Forbidden with no more text
    is the user, the company, the app or the subscription to blame for a 403
    Nmbrs posts the wage journal and bounces with Forbidden only
    developer claims it's a rights thing on the Exact side because of the unexplained 403
    same app, same settup, works at client A and gives plain Forbidden at client B
    My predecessor always fixed the Forbidden thing by switching on something in Exact. What could that be?
    Does it matter whether text follows the word Forbidden?
    caller reads out 'Forbidden dash something'. What should he read to me first?
    Caller's screenshot has Forbidden in bold and an empty page. Where do I take him from there?
    our logs: every vendor insert is answered with 403, empty body
    The intern linked it, and now all that returns is Forbidden; too few rights or something else?
    customers sync, projects give Forbidden, that's all it says
    took over the integration, log full of Forbidden on quotations
    Why is Exact refusing without giving a reason?
    The message is short: 403. That is what the client reads to me.
    your mail says you get a 403 from us and that we have to check our permissions, which ones?
    login ok, token ok, yet 403 on fetching stock positions
    refused on opportunities, we maybe haven't bought CRM, how to find the cause
    what does Forbidden even mean from Exact when there's no follow-up text
    rule out the causes of a 403 one at a time
    helpdesk drill: bare Forbidden, what do trainees examine
    after somebody trimmed the service user's role we receive Forbidden on purchases
    simply Forbidden. Not scope, not rate, nothing
    our app evidently isn't permitted something, for it reads Forbidden, but nobody knows what
    403 with no text, client and vendor pointing fingers; how to establish who is right
    fixed assets can't be created by the app, answer: Forbidden, over and out
    a curt Forbidden on general journal entries
    chat from a customer: it says FORBIDDEN and thats it lol
    The app says forbidden and nothing else
    A 403 without any text when posting invoices
    why does our tool get a bare refusal
    Exact replies with one word only: Forbidden
    Just Forbidden, what could be the reason?
    How do I trace the cause of a 403?
    Something isn't permitted but the message won't say what
    403 in the logs, no explanation behind it
    The till suddenly may not post: Forbidden
    plain forbidden error no details
    Reading works, writing orders gives a bare 403
    What is lacking when Exact sends back Forbidden?
    The stock page in the app gives nothing but Forbidden
    Each night a 403 and nobody knows why
    Access refused, no reason stated, only 403
    Our developer sees status 403 and an empty body
    could missing rights be behind a lone forbidden
    I don't get this Forbidden, there's nothing after it
    The bot is turned away with three digits: 403
    What are the usual causes of a naked Forbidden?
    A one-word error stops our import: Forbidden
    Fetching projects fails with simply Forbidden
    It got rejected, all I see is Forbidden
    Hours can't be written, Exact just says Forbidden
    Help me hunt down an unexplained 403
    Does it matter if words follow Forbidden?
    Can I leave the app retrying on a 403?
    Writing is flatly refused with 403
    get forbidden and nothing more
    A cold Forbidden is all Exact gives me
    Reading projects ends in a ban with no reason
    The server's answer is 403 and otherwise blank
    Our buying tool is rejected with Forbidden, full stop
    Where do I look with a textless 403?
    It bumps into a refusal without a word of reason
    When I fetch one client I only see Forbidden without any explanation, what is the reason?
    Our reporting halts with a bare 403 on one of the companies, how do I find what's missing?
    The scanning app can't post an entry for our new client and just says Forbidden.
    Everything works for the holding, but for the subsidiary the app gets a 403 from Exact Online.
    The project app gives Forbidden for two of our entities while the other four are fine.
    Since the app also wants to read stock at a client, the log shows 403 Forbidden.
    A client sent me a screenshot with only the word Forbidden, what should I check for him?
    TriFact365 can't write anything into client Van Dam's books and only returns a 403.
    Our foundation in Assen is the only one producing Forbidden while loading, what might be wrong?
    Nothing but Forbidden appears when the app reads the subsidiary's debtors, how do I get further?
    The hours link posts to four companies and is refused at the fifth with just Forbidden.
    A client's app is stuck on a plain 403 and I want to know which causes to walk through.
    For shop two the till link answers Forbidden, whereas shop one keeps posting with the same app.
    just forbidden when fetching hotel 3 and no other text, what could it be
    For client Smit, Exact turns down the new scanning app with a 403 and nothing behind it.
    The rota app gets a bare Forbidden at two foundations, how do I find what differs from the rest?
    Gripp can't write our company's invoice, Forbidden appears and that's all there is.
    Why does Exact say Forbidden to school six's parent portal, and where should I look first?
    Alone in the group, our Belgian subsidiary gets 403 when the app reads her contacts.
    for one foundation the app just says 403, what can i check myself before calling the vendor
    Our app gets Forbidden with no further explanation, how do I find out why?
    403 when the webshop tries to create an item
    For one client Exact answers Forbidden and that's all it says.
    Since yesterday posting to a journal fails with a bare 403.
    Why would Exact refuse with only the word Forbidden?
    Fetching projects gives Forbidden while invoices work fine.
    The vendor says Exact returns Forbidden and that we should arrange something, but what?
    http 403 no details exact online
    The webshop is told Forbidden when creating customers
    403 on sales orders but not on contacts
    What can be behind a bare Forbidden?
    The app isn't allowed something and says no more than Forbidden. How do I learn what's lacking?
    forbidden when fetching stock
    Uploading documents to a client file ends in 403 with no text
    Since the client changed licence some parts answer Forbidden
    Exact says no with only 403, how do I go about it?
    Writing hours gives Forbidden with no explanation
    A client's purchase invoices are posted fine, his sales entries fail. The log only has the word Forbidden. I don't know where to begin.
    Bare 403 on one of our client files, what are the possible causes?
    Exact refuses without giving a reason, only Forbidden
    plain forbiden in the log of our scanner
    For client Meijer the hours app no longer creates invoices. The message is just 'Forbidden'. I can't tell if it's the user, the app or the subscription.
    Our app only gets Forbidden back, what's wrong?
    403 forbidden, nothing more
    The webshop cannot post an invoice; it says Forbidden and that's all.
    Why does the link get a 403 when creating customers?
    Reading works but writing gives Forbidden since yesterday. How do I find the reason?
    The till returns Forbidden as soon as it wants to update stock.
    Picqer gets 403 and their support says it's because of our rights.
    What might make Exact refuse an app with just the word Forbidden?
    http 403 from exact
    Creating a new customer from the webshop gets just Forbidden from Exact, updating an existing one works. How do I find the reason?
    The app says refused, error 403, no explanation. What can I check on my own?
    Exact rejects the import with Forbidden and nothing else.
    Our timesheets may no longer read projects since the new licence and get Forbidden.
    How do I work out what an app lacks when there's a bare 403?
    bare forbidden from exact api
    Since our bookkeeper's role was changed, the link says Forbidden.
    What are the causes of an empty Forbidden?
    Make gets only Forbidden on all that has to do with items.
    The members' app may not create invoices says Exact: 403 and no more.
    Why does Exact refuse our app without naming a reason?
    The error consists of a single word, Forbidden. What can be behind that?
    An empty 403 on sales orders since the app was updated, how do I tackle it?
    forbidden when creating order
    Our app may not create a journal entry, only Forbidden comes back. Why?
    The app only says Forbidden and nothing else, what might be wrong?
    bare 403 forbidden
    One endpoint answers 403 with no further text while the rest works, how do I find the reason?
    Exact refuses a posting from our tool with just the word Forbidden, what do I check?
    Our customer gets Forbidden on stock items and we as vendor see no reason in the reply. What should they go through?
    When the webshop creates a sales order I get a 403 without explanation.
    How do I debug a Forbidden from Exact that has no details?
    Our scanner reports Forbidden on passing an invoice. User, company or licence, which is it?
    Since a role change in Exact the integration gets a plain 403 on journal entries.
    Only the subscriptions table gives Forbidden, the others load okay.
    why does exact say forbidden to my link
    Forbidden with no more text in Power BI
    Help me work out why the answer is just Forbidden.
    I work support at a time-tracking vendor and a customer sends a screenshot with nothing but 'Forbidden'. What should he go through?
    My own user can do it, the integration user gets a 403 with nothing else. Where to look?
    After adding stock tables to the model Exact says Forbidden, financial tables are all right.
    connector returns 403 with empty body
    The word Forbidden is all Exact gives us on a GET, what permission could be missing?
    getting forbiden from exact on reading invoices, what now
    POSTing to PurchaseEntries returns 403 and just Forbidden, although GET works with the same token.
    Our vendor says Exact answers 'Forbidden' because of our set-up. How do I go through that in an orderly way?
    only forbidden no details
    The import ends with a bare 403 Forbidden and no further explanation, what do I check first?
    Our accountant's tool can see everything except the project hours: Forbidden.
    HTTP 403, body says Forbidden, that's it
    Why does it say Forbidden when I'm an administrator in Exact?
    There's Forbidden followed by some technical words. Does it make a difference?
    The shop connector reads stock but posting an order gets Forbidden.
    Since we switched to another WMS, every attempt to create a sales order comes back with 403 Forbidden and nothing else. Reading the items works.
    App gets 403 only, no details
    Our developer gets HTTP 403 from Exact on the purchase entries endpoint, and the answer contains only that one word.
    We see "403" with no reasons. The same user can do it by hand, so what could still be wrong?
    Whatever endpoint we hit for payroll it says Forbidden; sales works.
    The app worked for reading relations. For writing them it says only Forbidden.
    What are the usual suspects when Exact returns nothing but Forbidden?
    "Forbidden." That's the entire message when we post hours.
    No detail, just Forbidden, on one of two companies
    403 on GET /salesentries and no body text, which things must I rule out?
    In Postman I get nothing but Forbidden on projects, while accounts come back fine.
    Something's forbidden but Exact won't tell me what
    Exact refuses our app on everything that touches quotations; just Forbidden.
    Just a 403 when the app wants to change item prices
    Only Forbidden, nothing else
    The vendor's mail: "we're getting a 403 Forbidden from your Exact, please check the permissions."
    Exact says forbidden, why
    My script gets data from most endpoints, but the one for assets gives Forbidden without any detail. What could be missing?
    During the trial it could post; now it's just Forbidden. The user hasn't changed.
    The bank's credit app: 403 Forbidden.
    It's forbidden, says Exact, when our HR tool posts the salary entry. No more information.
    The supplier says Exact refuses access to the goods receipts. Just 403. What do we have to look at?
    I'm out of ideas: user's an admin, app's approved, yet Forbidden. Which checks exist?
    I'm a treasurer and the membership tool gets Forbidden when it sends the dues to Exact. No clue what it isn't allowed to do.
    forbiden error no text whats wrong
    The app can't create projects, response Forbidden, nothing behind it.
    Our developer is baffled: the API returns Forbidden with an empty explanation when writing bank entries.
    Access refused with only Forbidden when the app books stock
    Just 403. What are the possible reasons?
    Since Monday all stock mutations from the warehouse app have failed. The log just says Forbidden, and the vendor keeps asking me what's changed in Exact.
    All I get is Forbidden.
    plain 403 from exact
    The import shows the single word Forbidden, no explanation. Which causes are there?
    Why does Exact answer Forbidden without telling what is missing?
    Our connector gets 403 with an empty message.
    Whenever the app wants to create an order Exact replies Forbidden. There is no other word in the log.
    How to track down the reason for a naked 403?
    Reason for Forbidden when nothing else is stated
    Creating projects from our planning app fails. The whole response is the word Forbidden.
    Exact refuses with Forbidden, no explanation given
    Just "Forbidden" when posting a journal entry through our webshop plugin
    403 without further explanation on one endpoint, where do I begin looking?
    A project endpoint answers Forbidden while relations and invoices come through fine. The rights of that person look OK to me, so what else could it be?
    plain Forbidden exact api
    Why does Exact answer Forbidden with nothing behind it
    My script gets 403 Forbidden when creating a purchase entry. Token is fresh, nothing else in the body.
    Our budgeting tool says Forbidden and only that. It reads seven companies fine and chokes on all budgets.
    Forbidden. That's the whole answer from Exact when our tool reads stock positions.
    We call the API for quotations, get Forbidden, no reason. Same account can create quotations manually.
    Why am I being refused with a bare 403 although I'm the main user?
    Every write attempt gives Forbidden, every read is fine, there's no further message
    Our payroll interface posts nothing, only returns Forbidden. The technician at the supplier insists it's a rights thing on our side.
    Our e-commerce bridge gets a 403 when writing orders for one client, nothing behind it
    Forbidden on cost centres, and Exact gives no clue
    Exact 403 Forbidden no details
    We get 403 on document attachments only. Everything else syncs. No text besides Forbidden.
    Somebody please explain a bare Forbidden on the employees endpoint
    HTTP 403 Forbidden, no message body of use, when our tool creates subscriptions
    Just the word Forbidden in red, when fetching budgets
    A refusal that only says Forbidden: what are the usual suspects?
    We see "403" and that is it. The invoice tool was just given a new feature for sending documents.
    Forbidden, only on time entries. Colleagues see these entries just fine inside Exact.
    Only "Forbidden" when our tool reads the purchase ledger of one branch
    It says forbidden, period. How do we go about it?
    Our tool got an error that's literally one word, Forbidden
    Received Forbidden on POST, OK on GET. The person whose login it runs on is a plain sales user.
    Nothing more than Forbidden; happens only with the service account
    Refused by Exact, no text besides Forbidden, just on the new module of our app
    Forbidden without explanation on just one company. Same user, same tool, other companies fine.
    Since we upgraded our shop plugin it tries to write delivery notes, and Exact answers Forbidden. No other words. Invoices go through.
    Bare Forbidden from Exact whenever we read the general ledger cards
    What makes Exact Online reply Forbidden and nothing else?
    forbiden 403 nothing else, only on projects
    Our import only returns the word Forbidden, no further explanation whatsoever
    Getting a 403 with no reason when our tool posts to Exact
    My connector can read but posting gives Forbidden
    Forbidden without more words
    The add-on can't write journal entries: 403. The supplier claims it's on our side. How do I find the missing permission?
    How do I work through a plain 403 from Exact Online?
    What does Forbidden mean, our plugin shows only that
    An import into the projects part yields Forbidden; user and app seem alright. What else could block it?
    Since the update of our warehouse system every stock movement is rejected with a plain Forbidden. Support on their side keeps pointing at us. How do I find what isn't allowed?
    Why would Exact respond Forbidden to one call and accept the next?
    API returns Forbidden for one endpoint
    The error says Forbidden when sending cost invoices and no more than that. It started after roles were cleaned up in Exact. What do I verify?
    Plain 403 on our Exact integration, what are the possible causes?
    What are the steps to sort out an unexplained Forbidden?
    forbidden error with no detail, exact integration
    Exact refuses our call for sales orders and keeps silent on why; it merely says Forbidden
    The only feedback is the word "Forbidden"
    Our middleware logs HTTP 403 for a single customer and gives no further clue. He swears nothing has changed. What do we ask him to look at?
    We are told "Forbidden" on everything to do with projects, nothing on the rest, and there's no extra text
    No reason given: 403
    Posting journals gives 403 and not a word more.
    Forbidden, full stop. That is all I get when it tries to save a quotation.
    The integration creates customers without a problem, but when it wants to post a sales entry Exact says Forbidden, nothing else. Admin says the app is fine.
    HTTP 403 Forbidden from Exact, response empty
    Sending hours to Exact returns Forbidden without any further text, for one customer only.
    Why does Exact answer Forbidden and leave it at that?
    A sales import stops with Forbidden. There's no code, no explanation.
    Our webshop is told Forbidden by Exact as soon as it creates an item
    There is one thing it refuses: writing bank entries. The answer is Forbidden, that's it.
    Plain 403 on attachments, which permission could be missing?
    403 without reason
    Only word I get: Forbidden. Only when it touches fixed assets.
    The vendor forwarded "Forbidden" from your side, reason unknown
    Forbidden shows up as soon as the app touches payroll, nothing else behind it.
    Exact returned just "Forbidden" to our developer. Why isn't it allowed?
    forbiden and nothing more wtf
    Why can't the app post? All it hands back is Forbidden.
    Forbidden, and not the slightest hint what right is lacking
    Forbidden on a single screen's data, no details
    Access to one endpoint is denied: Forbidden, with no body text.
    We send a customer card to Exact and get nothing but Forbidden. The same app posts invoices all right.
    Forbidden without details from Exact Online
    What are the possible causes for a bare 403 with our app?
    A bare Forbidden at posting, looking for the cause
    Our tool isn't allowed to do something and the response doesn't say why
    The app's call is rejected with a lone Forbidden and our admin sees nothing wrong.

forbidden_which-message =
    what comes after forbidden
    is it a bare forbidden or is there more
    how do I know whether something important follows Forbidden
    must I read the whole refusal or will the one word do
    there IS more text after forbidden, does that change things
    my error is one single word, can that be right
    should I let the app keep trying when it only gets Forbidden
    in what order do I go through the four causes of a bare 403
    can repeated attempts do harm with an unexplained refusal
    how do I make sure there's nothing after 'Forbidden'
    only Forbidden or more?
    The vendor asked if any words follow the 403. Does that make a difference?
    .opt-bare =
        just forbidden
        yes
        nothing else
        bare 403
        yes only that
        bare
        just that single word
        403 and bob's your uncle
        no explanation whatsoever
        the line ends there
        unfolded it all and nothing gets added
        forbidden. full stop.
        One word, that's all
        403 without explanation
        nothing follows
        I expanded everything: just Forbidden
        The value field only holds that word
        Correct, the body is empty
        It says forbidden and then shuts up
        one word and the rest of the box is empty
        three digits, no sentence to go with them
        I unfolded the details and it still is only that
        nope, nothing behind it
        only that
        nothing more
        403, that's it
        no more text
        that word and nothing behind it
        plain 403
        yeah nothing behind it
        just the one word, forbidden
        nothing after it
        no other words
    .opt-more =
        I don't see forbidden
        it does not say forbidden
        more than just forbidden
        there is no forbidden here
        not just forbidden
        there is more
        no
        division scope
        something comes after it
        there is more text behind it
        after the colon comes a whole sentence
        something about scope hangs on to it
        also a code with itgen
        yes, blockeduser is with it
        there's an explanation underneath
        it ends with too many
        A whole sentence comes after it
        I also read something about scope
        there's more text
        It goes on to name a division
        After the dash comes an explanation
        Three lines long, so no
        A reason is given, licence expired I believe
        not only that word, a dash and a whole sentence follow
        it gives a reason too, about limits
        there's a second half on division something
        mine is longer, it mentions a scope
        no, there's more
        not just that
        something follows
        longer than that
        it mentions a division too
        there's a second sentence, I overlooked it at first
        more text follows, User division is not...
        it mentions Application Scope
        there's a whole sentence following
        after it there is a sentence also
        it goes on with BlockedUser
    .stuck-where-is-message =
        where is that
        I don't see the message
        whole message
        where do I find the message
        all i saw was a red dot
        where would the rest of that text be then?
        the app just reports that it failed
        does a program like this keep a log somewhere
        can't read on, it's cut off
        Just a red dot, where do I read the rest?
        The app shows half a sentence
        where's the log
        My colleague got it and clicked it away
        I see brackets and quotes, what should I look for?
        a red cross is all I get, no wording
        the line is cut off so I can't tell if there is more
        where can I read back what went wrong overnight
        our tool mails me that it failed, but where do I see the answer itself
        the app just says 'sync failed' with no text
        which log would hold it?
        popup vanished before I could read it
        can't see no message, where would it be

forbidden_user-may-act =
    which rights does the user of the link need against forbidden
    may the connected user post an invoice by hand
    can I test whether the user is allowed it when the app gets forbidden
    should I try to open that same screen in Exact after a refusal
    forbidden on sales orders, is that login allowed them at all
    how do I check if the person's role is to blame
    how do I test if the user himself may do what the app is denied
    should the person who connected it try the same booking by hand to explain the 403
    where are the rights of the user behind the refused call shown
    How do I test whether the person behind the app may post that entry by hand, now we get a bare Forbidden?
    with an empty 403, should I first sign in as that user and try the same thing myself
    can an app do more than the one who connected it? we get Forbidden
    the app wants to post a journal and gets Forbidden; should its user be able to do so manually
    if the person can't do it by hand, will the app get Forbidden too?
    try it manually as that user
    Our integration is refused when posting a journal entry. Should I have its user try posting one himself?
    does the user have the right to do this by hand
    How can I test if the bare forbidden comes from the linking person's own rights?
    forbidden: how do I test if the linking user is allowed to post that entry himself
    where do I see a user's rights in Exact, I suspect that's why the app gets a bare 403
    Should the user try the same by hand to find out why forbidden
    how can I check if the user is allowed to do this himself, app returns forbidden
    Would a 403 be down to the login not having rights for purchase entries?
    could forbidden be because the user itself can't make that entry
    test 403 by doing it by hand with same login?
    how do I check the rights of the person behind the link when it's forbidden
    How can I test whether the refusal is about the app or about the person?
    The app gets 403 on creating an invoice. Should I let its user try the same by hand?
    To rule out the user for our bare 403, should she try that posting by hand?
    How can I check whether the service account itself is permitted to post this entry? App only gets 403.
    reproduce the refused call by hand with the same login, what do I look at
    where are the role rights of the integration user, it gets denied without text
    403 on creating journals, might the account behind the token lack the role?
    after the authorisation review the functional account was stripped; app gets a wordless 403 on purchases, how do I check what it may do
    how do i see if the api user self is alowed to make invoices, app gets empty 403
    What should the user try by hand when the app in their name gets a bare Forbidden?
    Could it be that the user behind the link isn't permitted to post memorial entries by hand either, and that is why there's a 403
    How to test if the person behind the link can do this entry manually, the tool gets just Forbidden
    Forbidden on import; the vendor asks to let the link's user create the entry manually. how, and what does it prove
    plain Forbidden on invoices: test if the connector's user can enter one manually?
    for a bare 403, have the app's user do the same entry by hand?
    test by hand as api user because of 403
    app forbidden when creating an order, should i log in as that user and try creating one myself
    replicate manually as integration user, 403 case
    before blaming the app for its forbidden id like to see if the person behind it may do that entry at all
    How can I try by hand whether the person is permitted to do what got the 403?
    403 when posting, should the link user try the same by hand?
    how do I test if the forbidden is down to the user's own rights
    bare 403 on creating items: could I try the same thing by hand to learn something
    Should the user be able to do it by hand when the app gets Forbidden?
    How do I test if the naked refusal is due to the person? Someone suggested having her do the same by hand in Exact.
    Should I have Dave try entering the same purchase order by hand to see if his login is what makes the connector get 403?
    How do I test whether a naked 403 is the fault of the person behind it?
    Should I try by hand what the app is told Forbidden for?
    app says Forbidden at posting, how do I test if the person may do so by hand
    403 when posting since the role change, how do I test whether that user could do it by hand
    403: test action manually as user
    How do I test whether the app's user may do by hand what the app gets Forbidden for?
    How can I test if the API user's rights are the reason for the Forbidden reply?
    Should I test by hand in Exact what the app was refused with Forbidden?
    Bare 403 on posting invoices, can I check whether the person behind the link may do that himself?
    Would it help with a bare 403 to have the linked user do the same posting by hand
    How to test if that Forbidden stems from the rights of the person it runs under
    403 on create, could the authorising user simply lack the role for it? how do I test
    reproduce the refused booking by hand as the same user, is that a sensible test
    After a 403 on posting: could the linking user lack that permission by hand, and how do I try it?
    How to see if the person behind the tool may do the same by hand, seeing the 403
    403, can the user do it by hand
    app gets forbidden on posting; how do I test if its user could do that manually
    is the 403 due to the user's own role? how can I check by hand
    Forbidden on posting. How do I test if the linked person may post it by hand?
    Should the employee behind the link be able to open that list herself, to rule out Forbidden
    how do i test whether the user himself may book this
    On a 403, should someone try the same by hand?
    How do I test if the link's user may post a purchase invoice in this company herself, given the bare Forbidden?
    Does it help to try by hand what the app attempts when it gets Forbidden?
    How do I test by hand whether the app's user is allowed to do what the app gets Forbidden for?
    How can I find out if it's the login behind the link that lacks the right to post invoices?
    Should I have the connecting user try the same booking manually to explain the 403?
    Just Forbidden when the app posts an entry. Should I let the connected user try the same entry by hand?
    For a plain 403: what must the connected user be able to do by hand in Exact?
    Does a Forbidden mean the person behind the link would also be stopped if she did it by hand? How do I verify?
    I see a bare 403 in the log. How can I test whether the user behind the app has the permission?
    Which rights do I look at first when a user of the app gets forbidden?
    Should I have the person behind the link try the booking manually when the app gets a bare Forbidden?
    The import may not create a purchase invoice, only Forbidden. Should its user try that in Exact first?
    .opt-may =
        yes
        that works
        they may do it
        by hand it works
        sandra typed that entry in herself just now
        made the same invoice manually, went smoothly
        he opens that list without trouble
        trying it in person went fine
        saved without an error
        his login can do anything
        By hand she can book it
        I entered that invoice under the same account
        yes, the list opened
        He makes such entries daily
        The user just showed me, no trouble
        Logged on as the linking user and created the order fine
        Nothing stops that person
        entered by hand under that login, went in smoothly
        she's an administrator, nothing is closed to her
        replayed it manually, no trouble at all
        not there then, it saved just fine for him
        yes, works
        no problem by hand
        isn't refused
        he can
        no error when she does it
        worked like a charm when she tried it
        opened the same list without a hitch
        works when she does it in Exact herself
        she made the same entry without problems
        no problem doing it manually
    .opt-may-not =
        no
        not allowed
        fails too
        no rights
        he gets refused as well
        save is greyed out with him
        she gets insufficient rights on her screen
        that login is view only
        the entire menu is lacking for her
        tried and refused
        he isn't authorised to do so
        Exact tells him he has no rights for that
        greyed out for her
        No, it won't save
        That user is read-only
        She doesn't even get the New button
        Her role excludes purchasing
        On the website the entry gets stopped too
        that button is greyed out for her
        he's view-only, so saving is out of the question
        I could post it, the one who linked it couldn't
        a red bar for her too when she tried manually
        can't by hand either
        refused there too
        he gets told he's not permitted
        the menu item isn't even there when he logs in
        "insufficient rights" on her screen too
        he may not
        button greyed out for him
        he isn't permitted either
        he is not allowed to open that list
        gets an access denied in the screen
    .opt-cannot-tell =
        I don't know
        I can't check
        the man who linked it is on holiday
        can't sign in as that person
        it's a system user, password unknown
        unable to test from where i am
        no way of finding out now
        nobody remembers that password
        I don't have that account's password
        That colleague isn't in
        nobody around to try it
        It's a robot account no one can log into
        I daren't test that in the live books
        Skip, I've no access to user management
        Can't establish that here
        she's on leave and I don't hold her password
        that's a machine account, nobody can log on with it
        no idea how I'd replay what the tool does
        I know who it is, but I can't try it out for him
        no idea mate
        can't check
        don't know
        user isn't here
        no way to test it
        nobody here who can try that today
        can't verify, he's abroad
        our bookkeeper lives abroad and sleeps now
        no way for me to verify that, I'm external
        it's a service user without password, can't log in with it
        it's a technical account, no one has the password
        I have no way to check
    .stuck-which-user =
        which user
        who is that
        I don't know who
        which user are we talking about
        who was it again that connected this?
        with which login does the app run really
        four people it could have been
        do you mean me or the bookkeeper
        how do i find whoever agreed
        Who linked the app then?
        I don't know under whose name it runs
        which user exactly
        An outside party did that, with which login?
        Do you mean me or the person who installed it?
        I'd gladly test it, but as whom
        six people could have linked this
        either the former bookkeeper or IT, no one knows
        in whose name does this tool run
        we never wrote down who linked it
        which person are we talking about? I wasn't here then
        how do I know who connected it

forbidden_user-may-reach =
    can the connected user pick the administration that gives forbidden
    user does not see the administration and the app says forbidden
    does the login with the forbidden have that firm in its list
    a refusal may come from that person not being let into the company, how do I check
    is the company among those of the user who gets no rights
    forbidden for one firm, is it visible to whoever linked
    can a bare 403 come from the user not seeing that company
    how do I check that whoever connected it can open the administration that is forbidden
    rights in one entity don't count in another, is that why I get plain forbidden
    If somebody has rights in one entity, does she have them in the next? Bare Forbidden on the second.
    how do I see whether the app's user can pick that company at the top left, since Forbidden says nothing
    Forbidden at a single company, is it in the list of whoever connected the program?
    app gets Forbidden; does its user actually see that company in the list at the top?
    Forbidden in one company only, can its user open that company?
    user access to company, plain 403
    With a plain Forbidden for the German entity, how do I find out if the connected user can get into it?
    can that user open the company the forbidden is about
    bare 403 on one company: where does the user check if he can choose that company
    could forbidden mean the linking user has no access to this company? how to see that
    does the linking user have that company in his top-left menu? is that the second check for a bare 403?
    have the link user look whether he can pick the company, is that a step for the plain 403?
    403 on one company, does the user see it top left
    forbidden, how to check that user can open that administration
    user right for company as cause of a bare Forbidden?
    For the Forbidden, how do we see if that person enters in the company of Sevilla?
    Where do I see if the person behind our kiosk gets into the company that answers 403?
    plain 403 on one entity, does the login behind the app see that entity at all?
    where can I verify that the API user can switch to that company, we just get Forbidden
    With a bare Forbidden for one company, whose screen should I check for that company, top left?
    403 without text: should the interface user be able to choose that entity top left?
    Which dropdown should the link's user look in to exclude the entity as cause of a bare 403
    bare 403: should the login behind the till see that company in its own top-left list
    403 - can the connected user switch to that company
    Check that the person behind the app with the 403 can open that company, how?
    Only Forbidden; how do we check that user sees the company
    Plain 403: how can I quickly see if the integration user can pick that company herself
    bare Forbidden, where do I see if that user can choose the company at all
    A bare 403 on company South, how can I see if the connecting user still has South
    Can a Forbidden come from the user not having access to that company? Where do I see that?
    How do I check whether the API user can even open the company that gives a plain 403?
    How do I check that the link's user sees the company for which we get a plain 403?
    only says 403 for our second shop, how do I see if the link's user gets into that shop
    For a bare 403: where do I see if the linked user can even pick that client
    bare forbidden for division 7, should I check that the user can select it
    The refused call was for the Spanish company. How to check the linking user is able to open it?
    forbidden, does user see that company
    bare 403, how do I see if the link's user can pick that company at all
    forbidden for one company. How would I check that the linking person has that company at all
    Does a bare 403 mean the user can't see the company?
    How do I check if the connecting user can open the client's books when a Forbidden comes up?
    The interface gets a Forbidden for one client only. Should its login be able to switch to that client?
    Only Forbidden in the log; how do I check whether the link's user can open that company?
    Where does the connected user look to see if the company with the plain 403 is available to them?
    Can a plain Forbidden mean that the user himself can't open that company?
    The app gets a bare 403 for one company. How can I check whether its user even sees that company?
    Bare 403; the user behind the app may not see that company at all. How do I look that up?
    .opt-can-pick =
        yes
        it is there
        they see it
        he switches to it without effort
        top left in her row
        she's in it right now
        third from above, so yes
        opened with that login
        he has that one too
        It's in the row top left
        She can switch to it
        visible
        The user opened the company
        Available under that login
        That person works in it every day
        Clicked, and it opened
        he works in it every day
        searched and it opened straight off
        she sees the whole lot, this one included
        after some scrolling the name turned up
        yes, there
        she can pick it
        not missing
        still listed
        no problem opening it
        it's third from the top
        yep, opens fine
        he can open that company
    .opt-cannot-pick =
        no
        not listed
        cannot pick it
        she gets to see two firms, this isn't one
        not to be spotted in her row
        he was never given that company
        searched by number, no result
        missing
        only the directors get in there
        Under that account the company isn't there
        no, he lacks it
        She sees three and this isn't one
        Turns out he never got access to that entity
        The linking user has nothing there
        Double-checked, absent
        Only the holding, which isn't the one
        she sees the whole lot except this one
        under my login yes, under hers no
        he has only two, and ours is neither
        since she moved offices that company has gone from her menu
        can't pick it
        he doesn't have it
        isn't there for her
        nope, not among the ones she can choose
        that one isn't offered to her
        only sees the old entity
        that one is absent for him
        nope, she only has two others
        company is not showing for that user
        the list doesn't show it for her
        can't find it anywhere
        nope nothing by that name
    .stuck-which-administration =
        which administration
        I don't know
        there is no name
        the error doesn't say which firm
        it mentions just a number
        we've about ten, which does it mean
        how do i find out with which company it happens
        which one is this about?
        The error doesn't say which company
        I have twenty, which one is it about
        There's only a number, what's that?
        no name with the message
        It might be any client
        which company is it moaning about
        a seven-digit number, whose is that
        she can open forty, but which does the error mean
        could be the holding or a shop, it doesn't say
        the error names no company
        we've 40 companies, I can't tell which one is meant

forbidden_app-may-reach =
    may the app reach the administration that gives forbidden
    where do I see which administrations the app may reach after a forbidden
    the person may do all, but may the app see that firm
    where do I read if the refused app is admitted to the company
    forbidden although I have rights, does the app have them too
    how do I see if the company was ticked for the app after a 403
    user may do everything yet 403, could it be the app's own company choice
    for a plain Forbidden, where do I look up which companies were ticked for the app
    third possible cause: is the app allowed into the company, how do I see that
    The user may use the company, but does that go for the app as well? Bare Forbidden here.
    with an empty 403, how do I verify that the company is among those under Manage companies
    apart from what the person may do, may the tool itself touch that company? only Forbidden shows
    The user can do anything, but the app gets Forbidden. Should I also look at what was chosen for the app itself?
    user's fine, so could Forbidden mean the app isn't let into that company?
    plain 403: does the app cover it
    Third thing on my list for a bare Forbidden is the app's own choice of companies. Where does that user see it?
    user is fine but still forbidden; where do I see whether the app covers that company
    user's fine. How do I see whether the app itself has this company, still bare Forbidden
    third thing to check for a 403: the app's own list of companies, where's that
    bare forbidden on one company, others are fine. Is the app not let in there?
    where to check if company is included for the app, 403 comes
    where do I see if the company is ticked for the app, forbidden only
    bare 403, check of the app's companies
    403 Forbidden for one division, user is having access, how to verify the app's side?
    Its user can open the shop's books; bare 403 anyway. How do I see if the app was given that shop?
    bare 403; where would I see whether this client was ticked for the tool
    user can do it and sees the entity but the tool gets a naked 403, is the entity maybe not among those granted to the tool?
    by hand all fine, via the app denied for that one company, where's the app's own list
    Just Forbidden; where do I see if the app was given that charity?
    After a bare 403, where do I see if the app itself is permitted into that company
    Where to check that the app, not the user, is the one kept out when only Forbidden is shown
    bare 403, how does the user look up whether the company is among those the plugin may use
    plain 403: user ok by hand, now check what the app may see
    bare forbidden, where check whether app has that company
    For a bare 403, where do I look if the app is allowed in that particular company?
    forbidden: where do I look whether the app is let into that company
    How do I check whether the tool is permitted for the Logistics company, it only says 403
    How do I check if the app may reach the company for which it gets Forbidden?
    User's fine, still just Forbidden, how do I look whether the app has that company among its own
    Bare 403, user has all rights. Where do I see if the app itself was given that company?
    Plain refusal for one company; where would I see whether the app has it among its allowed ones?
    plain 403, is company ticked for app
    just forbidden; where do I check that the app itself has that company ticked
    plain Forbidden and user is fine; where to see whether the app itself was given that company
    For a bare Forbidden, how do I check the app's companies?
    How do I check if the app is allowed at the subsidiary, now only Forbidden shows and the user can do everything?
    Does a plain Forbidden occur when the app hasn't been given that company?
    For a bare 403, where do I check that the company is switched on for the app?
    Plain Forbidden: how can the user see in the Security centre if the app was granted that company?
    Where do I verify if the tool with the 403 is allowed at that particular company?
    Only Forbidden. How do I verify whether that program is allowed into this specific company?
    .opt-included =
        yes
        it is included
        included
        it's ticked there
        it is among them
        all administrations is on
        saw it on the right
        yes, properly granted
        this firm's selected as well
        The company is selected for the app
        on the right, yes
        It's got all companies, this too
        That's in order, it may get there
        Ticked all right
        Set to everything, current and future
        It's named in the right-hand box
        it's on the right-hand side
        back then everything was chosen, so this as well
        she reads it out to me from her list
        no need to add it
        yes, included
        still in there
        not removed
        it's ticked
        isn't missing
        it's in the allowed list
        selected
        all of them are, this one too
        it's there among the permitted ones
    .opt-not-included =
        no
        not included
        three of the four were picked for the app
        that one got skipped
        absent from the app's row
        not crossed
        added after linking so no
        blank on the right for that firm
        That's unticked
        still on the left
        No, just the other two
        The app may get at the holding but not this one
        Ah, it was never added
        Five names, this one is missing
        Isn't part of what the app was given
        it's still on the left
        all others are, our newest isn't
        forgot to take that one along at the time
        six were chosen and this is the seventh
        isn't ticked
        the app may not
        no longer among them
        everything is ticked except that one, typical
        left out
        the faulty one is unticked, I just noticed
        not in what the app gets
        nobody ticked that one
        the app doesn't have that one
    .opt-own =
        own app
        no choice
        it is our own app
        our developer registered it, no list to see
        bespoke
        nothing to choose over there
        manage administrations doesn't exist for it, as we made it
        with a client id of ours
        homemade
        We registered that app ourselves, nothing to manage
        IT's bespoke work
        it's ours, no choice there
        Our programmer made it
        The client secret is one we created
        This isn't a vendor, it's us
        Self-made, so that button isn't there
        homemade, so there's no such list
        our developer registered it, nothing to tick
        it isn't from a vendor, our IT built it
        we hold the client id ourselves, it's ours
        own app, no choice
        not a standard app
        ours, nothing to tick
        no such setting, it's our own
        a developer made it for us, keys and all
        we built the app, no selection available
        we made it ourselves so nothing to choose
        nothing to choose, we built it
    .stuck-app-not-in-list =
        the app is not there
        not in my list
        can't spot the app in the list
        three apps by my name, not this one
        my security center is empty
        can't find our program back there
        where has it gone then
        scrolling forever, it isn't among mine
        She doesn't have that app listed
        the program isn't there
        Two other programs but not the failing one
        Where's the app? Not under me at any rate
        My colleague looked and couldn't find it
        she has the page open but our tool isn't on it
        three apps and ours isn't one of them
        hers is empty, not a single program
        nothing there that resembles our scanner
        I can't find the app under my name
        my Security Center is empty
        where's our app gone? my list doesn't have it
        the app doesn't appear in this user's list
        my list has everything but that app
    .stuck-own-app =
        is it our own app
        I don't know whether it is our own app
        how do you tell standard from own?
        no clue who registered it
        does it belong to the vendor or to us
        might it be something of ourselves?
        what is that anyway, an own app
        How do I know if it's ours or bought?
        What's the difference between those two kinds?
        no idea whether we registered it
        Could this be one of our own?
        Does a script on our client id count?
        how can I tell whether we registered it
        a freelancer built it for us, does that count as ours
        vendor's or ours, I can't make it out
        what do you mean by that kind of app
        the vendor says we used our own keys, does that change things?
        is Zapier our own app or a standard one
        not sure if we registered this ourselves, how to tell
        is it ours or the vendor's, not certain

forbidden_module-included =
    does our licence have the module when the app gives forbidden
    forbidden because stock is not in the subscription
    could forbidden mean we don't pay for that part
    where do I see if stock is in our plan when the app is refused
    no rights on CRM, do we even have it
    basic plan and a 403 on projects, is that related
    could forbidden mean we don't have that module
    is projects part of our licence, the app is denied there, how can I see it
    the hours part won't open in Exact for anybody, would that cause the 403
    Could a bare Forbidden be caused by us not having the projects module?
    how do I check whether stock is part of our Exact licence, the tool gets an empty 403 on items
    All the rights are fine and yet Forbidden on payroll. Is the licence to blame?
    missing component as last suspect for a plain Forbidden
    could the licence be behind that plain Forbidden, we run the small edition
    Forbidden on stock, module missing?
    Everything else is in order, so how can I tell whether payroll is part of what we bought?
    might a missing module cause forbidden
    We get a bare 403 on the projects part only. Does our licence matter?
    maybe 403 because our plan lacks the projects module, how do I check that
    does a missing module give Forbidden
    the time tracking tool get forbidden and I dont think we have the projects part in Exact
    403 on warehouse items only. Could be that our licence hasn't that module
    how to see whether a module is in our Exact plan, app gets forbidden on payroll
    It is forbidden for the project hours bit but not for invoices, is that a licence thing?
    is 403 because we don't have the manufacturing module
    forbidden on stock items, is it in our licence
    how to see if the payroll part is in our package, api says forbidden
    How do I control if the warehouse module belongs to our contract, the app says 403
    The stock app gets Forbidden. Could it be our Exact plan has no inventory part at all?
    Forbidden only on stock calls. Might it be missing from our subscription?
    Could a plain 403 on stock items simply mean the client's package lacks stock?
    how do I check whether fixed assets is in the licence, suspecting it behind our silent 403
    403 on manufacturing endpoints, do we even own that module?
    could a missing module explain a refusal that comes without text
    App wants to read payroll, gets denied, we may not have bought payroll
    where can I see if our edition has project management, the app is just told Forbidden
    wordless denial on fixed assets, maybe we don't subscribe to it
    downgraded from premium, now the app is denied some parts without any text
    do we have project module at all? hours app gets 403 without text
    Bare Forbidden around payroll: how do I see whether our Exact has payroll in it?
    can a missing module lead to a bare Forbidden? we don't think the UK entity has stock
    how to establish if the part that our app gets Forbidden on is present in our Exact at all
    nothing but Forbidden on projects, does our plan even contain projects?
    403 only on projects - in our licence?
    forbidden on manufacturing endpoint, do we own that module
    How can I see if our licence covers stock, where the till says Forbidden?
    Forbidden on stock, do we even have that module?
    403 for projects, might it be that our plan doesn't have it
    how can I check that stock is in our plan now the scanner app stops with a bare forbidden
    could a bare 403 mean we lack the stock module, how would I see that
    Could the Forbidden be because we don't have the stock module? How do I check?
    The 403 is on the payroll part. How do I see whether our Exact has that part?
    Forbidden when the app wants projects, we might not have projects in our plan
    could the bare 403 be because our cheap package lacks stock
    since a cheaper plan it's forbidden, no further text
    Forbidden on sending wages, no payroll in our plan perhaps or something else?
    403 only on stock items, might the client's package lack that part, how to see
    is 403 on manufacturing endpoints a licence thing
    403 on everything regarding manufacturing. Could our package simply not contain that?
    Entry-level edition and 403 on projects. Can I look up whether we've got that part?
    403 stock, do we have that module
    could the bare 403 be because our licence has no manufacturing module
    forbidden on payroll only, maybe we don't have that part
    might Forbidden come from them not having the stock module? how to see that in their Exact
    how can I find out if Manufacturing is missing from our Exact and so causes the 403
    Do we get Forbidden when our plan lacks stock?
    Can a missing module produce a 403?
    How do I see for myself whether the part behind a bare Forbidden is included in our Exact?
    Might a missing module in our licence make the app respond with Forbidden?
    How do I check if the part the app asks for is in our plan, seeing that it only says Forbidden?
    Our app gets 403 on stock only. How do I see whether we even have the stock part?
    Only the payroll part answers Forbidden. Could it be that we do not have that part, and where do I look?
    Could a Forbidden reply mean the feature isn't in our package? How do I see that?
    Stock calls come back with 403 and nothing else. Could our licence be lacking that part?
    Our planning tool reads projects and gets a bare 403. Could it be that the package we bought lacks that part?
    We see bare Forbidden on production orders, how can I tell if our edition has that part?
    .opt-included =
        yes
        we have it
        included
        yes the projects module opens fine
        i can open inventory normally
        we use projects every day
        the payroll menu is there and works
        it's on exact's invoice
        everybody here gets into it
        certainly, we pay for that package
        Inventory is right there in our menu
        We have it, I use it daily
        yes present
        Projects is in our package
        It's plain sales invoices, everyone has those
        The main user can open it
        We've got the most extensive licence
        stock is in the menu and used daily
        we pay for the full bundle
        we log hours on projects every week
        the main user opens it with ease
        yes, we have it
        not missing
        it's in our licence
        still part of it
        never cancelled that module
        yes, the stock module opens
        it opens for everyone
        I tried the Projects tile and it opened
        we use inventory daily
        the menu is there and it opens
        we've that module alright
        we use stock every day
    .opt-not-included =
        no
        we don't have it
        not included
        never bought inventory
        even the main user lacks that menu
        ours is the small edition
        cancelled last year to save money
        that part of exact is missing here
        bookkeeping alone, no projects
        We never bought payroll
        That part doesn't exist here
        no, too pricey
        Even the owner sees Projects nowhere
        We're on the basic edition without stock
        Not in our contract
        We downgraded last year and lost it
        we dropped that last year to cut costs
        not even the main user has it in the menu
        we only pay for bookkeeping
        payroll is outsourced, we never bought it
        not in our plan
        never bought it
        no longer included
        even the main user only gets an advert to upgrade
        we never bought that module
        menu item is missing for the main user as well
        never bought that module
        it's not there, even for the main user
        not in our package, too dear
        not in our package
        we never bought projects
        no payroll here
        not even the main user gets it
    .opt-cannot-tell =
        I don't know
        no idea
        wouldn't dare to say
        no insight in what we subscribe to
        head office handles that
        the contract isn't with me
        really couldn't tell you
        can't look that up anywhere
        I wouldn't know
        No insight into our contract
        not my area
        The app does so much, can't say which part it is
        My menu is limited so that says nothing
        Unsure
        I can't judge that
        couldn't say what we subscribe to
        maybe, maybe not
        I don't see it, but perhaps I'm just not allowed to
        contracts aren't my department
        no idea mate
        don't know
        not sure
        can't see that
        not my department
        dunno
        no idea what we pay for
        not sure, I only do the weekends
        beats me
        can't tell from here
    .stuck-who-knows =
        who knows that
        whom do I ask
        who could tell me
        whom should i turn to for that
        who looks after our contract with exact?
        is it one for the bookkeeper or the boss
        any idea who i should ring
        do i have to call exact themselves to hear that?
        Whom can I ask about that?
        Would the accountant know?
        Is there someone who manages the contract
        Where's an overview of what we pay Exact for?
        Should I ring Exact for this?
        would the accountant know that, or Exact
        is there someone in charge of what we subscribe to
        who in the firm deals with that
        who would know what our licence has?
        who would know such a thing
        contract is handled at group level, whom do I ask

forbidden_other-text =
    there is another sentence after forbidden
    forbidden with a reason after it
    forbidden with a load of text, what does it say
    a code follows the word, where do I go
    the refusal mentions a scope, is this the right place then
    what's the meaning of the remainder after forbidden
    there is text behind Forbidden, which help goes with it
    not bare: a sentence follows the word forbidden, where do I go
    the refusal has an explanation after it, how do I find the right guide
    turns out there IS more after 'Forbidden', which page is that then
    Forbidden plus extra words
    Looking closer, our 403 has a tail. Which of the guides belongs to which tail?
    there's more text after forbidden
    my forbidden message goes on with some words, where do I look
    there's more text after Forbidden, where do I go with that
    my 403 isn't bare, it has extra words. which guide
    forbidden followed by some sentence I don't understand, does the text matter
    There's more text after the word Forbidden, does that matter
    it isn't a bare forbidden, there's words following it. Wrong guide am I?
    forbidden followed by some other words, where do I go
    403 and behind it extra text, does it matter
    It says Forbidden and then a whole sentence after it
    there's more text behind the 403, does that matter?
    Forbidden followed by something technical I can't interpret
    my Forbidden comes with an explanation, which way do I go
    The message goes on after the word Forbidden, do I still need to check rights and licence?
    Forbidden with additional text in the error value
    Not a bare Forbidden, a whole sentence comes behind it. Where do I go with that?
    There's more text behind Forbidden in my case, does that change the route?
    behind the 403 there's a sentence. Should I ignore it?
    there's extra text after Forbidden, which way do I go from there
    my 403 does come with a description; is this still the right checklist?
    Behind the word Forbidden is more text, does it matter what it says?
    behind the word Forbidden there is something about too many requests, so where do I go
    Forbidden with an additional explanation after it, does that change the approach
    It says Forbidden: BlockedUser in full, so not the plain one
    message begins with Forbidden and then carries on with further words, which matter?
    Forbidden - plus a sentence, where to go
    it says forbidden and then some english words about something blocked or scope
    theres text after forbidden, does it change what i do
    Mine says Forbidden followed by something in capitals, is that another case?
    there is more text after the word Forbidden, does that matter?
    there's more words after Forbidden, does that change anything
    After Forbidden there's half a sentence more, about an application scope. Does your list of four causes still apply?
    The log says Forbidden but then continues with a colon and a whole sentence, do I treat it as the plain kind
    There's more text after Forbidden, does it matter which guide I follow?
    It isn't merely Forbidden, there's a sentence behind it. Which way now?
    Forbidden followed by a whole sentence, which part matters
    forbidden followed by more words
    There's a whole sentence behind our Forbidden, does that make it another problem altogether?
    After Forbidden there's some more text, does that matter?
    There is more text after the word Forbidden. How do I know which problem it is?
    There's more text after Forbidden in my message, what does that tell me?
    My error reads Forbidden followed by something about scope, which way do I go?
    After Forbidden there is a mention of BlockedUser, which guide do I need then?
    forbidden, and then more words after it, where do those lead
    Behind the Forbidden comes another phrase, in fact, where do I go with that
    It isn't only 403, there's a word like a user being blocked after it
    Forbidden - followed by some words, does that change the approach
    response is Forbidden plus a reason phrase, which guide is for that
    There is a phrase after Forbidden. Which way does it point?
    Forbidden followed by a few more words, so not the bare kind. Where to?
    forbidden plus more text
    forbidden, followed by a longer sentence, what do I do with that
    There's more behind Forbidden, a word I don't know; does it tell the cause?
    Forbidden is followed by more words, where do I go?
    Behind Forbidden our client's app shows some more words, what do those tell about the cause?
    There's some text after Forbidden. Which way do I go?
    After the word Forbidden there's another sentence, does that change the approach?
    My Forbidden has more words after it, which explanation fits that?
    Forbidden followed by a technical phrase, where can I look up what it means?
    It says Forbidden and then a dash with a bunch of words. Do those words matter?
    After the word Forbidden there's something in brackets. Does it tell where to look?
    .opt-division-scope-error =
        the first
        division scope
        blockeduser is behind it
        not within division scope, in full
        i read application scope violated
        itgeneor321 attached
        licenseexpired
        something with scope
        application scope it says
        it mentions division so number one
        the word behind it is LicenseExpired
        Application Scope something
        it's application scope
    .opt-too-many-requests =
        the second
        too many requests
        429 follows and something on a limit
        it writes that we ask too much
        too many requests after it
        limit exceeded, it says
        it's on the number of calls
        daily limit
        429
        something with requests per minute
        it says slow down basically, second one
        rate limit thing, too many
    .opt-link-stopped =
        the third
        nothing comes in
        it wants me to log on
        says sign in again
        silent altogether since yesterday
        asks to connect anew
        unauthorised, token expired
        nothing's to be had any more
        nothing comes in any more
        nothing arrives since the weekend
        number three I guess
        the app asks me to sign in
        no data arrives since tuesday
        asks me to sign in every time
    .finish =
        alright, nothing else for me
        no guide needed, done
        good enough, I'm away
        fine I'll read it myself

forbidden_no-right =
    forbidden because the user lacks the right, where do I give it
    add a right to the connected user after forbidden
    the user isn't allowed it either, who grants that right
    login has too few rights, which role cures the refusal
    how does someone get the missing right so the app can go on
    view rights turn out too little for the app, what now
    how to give the connecting user the missing right so the 403 goes away
    user can't do it by hand either, where do I switch that right on
    which screen adds the role a user lacks when the app is forbidden
    By hand it fails as well: the tool's user isn't allowed to post sales invoices. Where do I give her that right?
    bare Forbidden turned out to be a login without rights on stock, how to add those
    Which rights must be set for a user, next to Companies: Access rights, to solve the Forbidden?
    The user has too few rights and we'd rather not extend them to this person. What's the alternative for our 403?
    the user can't do it either, so where do I give that right
    user lacks right, hence 403
    By hand the posting is denied as well. How does one extend a user's rights in Exact for the sake of the app?
    the linking user lacks the right, where do I add it
    He can't do it by hand either. Which screen gives him the missing right?
    the user can't do it by hand either, so that's why forbidden. Where do I add the right?
    which menu to give our integration user more rights, he lacks permission to post and the app gets 403
    I don't want to give Tom those rights but the app needs them, it's forbidden now
    the user can't post journals by hand either, so 403. where are his rights set?
    Integration login has no rights for sales invoice, app forbidden, how do I raise them
    turns out our link user isn't permitted to open the list himself. How do I sort his rights?
    user can't do it by hand either, so 403. Where to give that right
    too little rights for integration user, forbidden. how to fix
    the api user may not post journal entries, what setting
    The person behind the app can't post that entry by hand either
    user has read only rights and the app wants to write: 403
    Where do I give a user the right to book so that the app stops being refused?
    Her role is too limited to create sales orders, so the webshop gets Forbidden
    I'd rather not give that employee more rights, but the app is refused because of it
    which role should the connecting user have to avoid a 403
    The AP clerk whose login we used can't post purchase entries herself, which might explain the Forbidden
    Turns out the roster's user can't post a journal by hand either, so no wonder it's Forbidden. How do I fix him?
    The kiosk's user isn't permitted to enter sales orders himself. Who hands that out and where
    The link's user can't enter journals by hand either, tool says 403. Which right and where?
    since her role was cut down the app gets plain 403 on journals, and she can't enter them by hand either
    API user can't create the entry manually either, where do I raise the rights so the 403 goes away
    Role of the integration account too narrow, where to widen it
    rather not hand that right to a person only because the app needs it to post journals, alternative?
    interface account lacks permission to create customers, by hand it fails as well; where's that ticked
    403 on posting, and the user behind it can't make that entry by hand either
    The secretary's role doesn't allow sales entries and that's why the app gets 403. Where do I add it?
    The interface user cannot open fixed assets by hand, so that explains the 403; where are those rights set
    Bare Forbidden on posting and yes, the linking user can't make such an entry either. Which right and where
    Service user is read-only in Exact, upload gets Forbidden, so which right must be added
    Linking user isn't allowed to open HR by hand and the tool says Forbidden. Solve
    the service login lacks posting authority, which is behind our bare 403
    the link's user gets the same refusal when keying the entry himself, that's apparently why the tool's Forbidden
    he can't post memos by hand in Exact either, so the Forbidden of the tool is his role; where to enlarge it
    the service user isn't allowed to create items manually either, so our 403, how to grant it
    Forbidden, and by hand that user can't book it as well
    turns out our API user can't make a customer by hand as well
    connected user lacks rights, forbidden
    user has view only, app needs write, 403
    api login may view not create so app gets forbidden, which user setting
    The link's user can't even do it by hand in Exact, so the 403 makes sense. Where do I give the right?
    She isn't permitted to post journals, and the till under her name reports Forbidden
    The user behind the app cannot create the entry by hand either, app says Forbidden
    bare 403: the role is too small, where do we add the right
    app gets Forbidden and the same user can't make that entry by hand either
    Forbidden, and indeed the link's user may not post in the sales journal
    The link's user lacks a right so it says Forbidden, how to add it?
    It turned out that the person behind the link can't post journal entries by hand either, hence the bare 403. Where is that right given?
    The person whose login runs the link cannot create sales orders herself, and the CRM gets Forbidden. Which right does she need?
    Turns out our service account is read only so the WMS bounces with 403; where do I raise its role
    Bare 403; the colleague whose account it uses can't make that entry by hand in Exact either
    Bare Forbidden, and the user can't make the entry by hand either. What right must be given?
    The account can't make that entry by hand either, app answers Forbidden
    Since her change of job Els cannot post by hand either, and the tool in her name gets Forbidden
    the link's user can't make the entry by hand either, hence 403, what to add
    forbidden, link user lacks posting rights
    The person behind the app can't enter a purchase invoice by hand either, so Forbidden makes sense. where's that right set
    Plain Forbidden explained: the app acts as Bram and Bram may not edit customers. Where's that given
    The user behind the tool can't create purchase entries by hand either, so it says Forbidden
    The link user can't make that entry by hand either, so the app gets Forbidden. How do we give the right?
    The app gets 403 because its user lacks a role. Where do we add that in Exact?
    I get Forbidden and making the same entry by hand isn't allowed either
    The employee our app runs under can't make invoices himself, is that why it's Forbidden?
    The link's user can't make the entry by hand either and the app gets Forbidden, where is that right given?
    The user behind the link may not open that journal himself, so how do I give the right that Forbidden points to?
    I'd rather not give Linda more rights just to end this Forbidden, is there another way?
    By hand she can't make that entry either, so the app's 403 is down to her rights, how do we raise those?
    Her login may look but not post, hence the Forbidden, who raises that?
    Our link user can't post it manually either, so Forbidden makes sense; how is that fixed
    The app runs on a trainee without posting rights and gets 403, which right is to be added and where
    service user can't open the payroll screen by hand, app gets bare 403, what to change
    The service login may view but not post in Exact itself. Hence our 403. Where are those rights?
    The service user can't post purchase entries manually, hence the 403. Where is that right granted?
    Role of the linking user too light, therefore refused, what do I ask the user admin for
    The interface user lacks fixed assets, hence the plain 403; where do I add it
    403, user himself cannot book either
    connecting user has too few rights forbidden
    the link's own user isn't allowed to post by hand either, where are those rights granted
    Found it: the user behind the 403 lacks the right to enter purchase invoices. Where does one add that?
    by hand it's refused too, so the Forbidden is logical. How to widen that person's rights
    The user behind the 403 lacks a right, how to add it?
    By hand it's refused too, who grants that user the right?
    The link's user may not post journal entries at the client so the app gets Forbidden, how do I grant that?
    The linking user sees no sales at the foundation and the app gets plain Forbidden, which right is missing?
    The link's user can't make that entry by hand either; which right must be added to lift the Forbidden?
    Which rights must the app's user get so that posting no longer ends in Forbidden?
    The linked user can't make that entry by hand either. Which right do I add to get rid of Forbidden?
    Forbidden because the user has too few rights, where do I give them?
    It turned out the login behind the app can't open that screen by hand either, so it's Forbidden. Who gives that right and where?
    The link's user may view invoices but not create them. That explains the 403; where's that right given?
    The integration user cannot make sales orders by hand either, so the app gets Forbidden. Where do I add the right?
    Bare Forbidden, and the user turns out to have view-only rights. How do we grant more?
    The connecting user lacks the right to post purchase invoices, hence Forbidden. Where do I give it to him?
    User behind the link can't make journal entries by hand either, so that explains Forbidden. Where's that right?
    By hand the link user can't create invoices either, and the app gets a 403. What should be changed and by whom?
    The connecting person may not post to the cash book by hand either. So how do I give that right?
    The bare Forbidden is explained: our link user has no rights on journals. I'd rather not make her an administrator, so what then?
    .opt-move-link =
        another user
        move it
        we won't give sandra those rights, rather someone else
        let it go via the system user
        pete has those rights already
        put it on another login
        the boss won't let her have that
        via a person with more rights
        rather run it through someone else
        we'd rather use another person for the link
        put it under a service user instead
    .finish =
        done
        right given and it works
        our admin does it, thanks
        solved like this
        i'll add that, finished
        I'll have IT grant it, done here
        I'll have the admin tick it
        done so, it is working now
        asked our admin, thanks

forbidden_no-administration =
    forbidden because the user may not use the administration
    give the connected user access to the refused administration
    whoever linked it can't open that company, hence forbidden
    how do I give that login access to the firm after the refusal
    user turns out not to be let into the company
    after granting access, does the app need redoing too
    the user behind the 403 can't choose that company, how do I give it
    plain Forbidden as the connecting user lacks the entity, where is that arranged
    assign the administration to the user so the bare refusal goes away
    Empty Forbidden, and I see the connecting user can't even pick that company. How do I put it on her list?
    found the reason for our bare Forbidden: the login doesn't see the company. And now?
    user lacks the company, hence only 'Forbidden'; where do I assign it to him
    Our check shows the app's user cannot open that company, hence the empty 403. What's the remedy?
    the connected user hasn't got that company, so how do I give it
    403: user lacks the company
    So the cause of our plain Forbidden is that the account never had the entity. Through which screen is it granted?
    the user can't pick the company, is that why it's forbidden
    forbidden because the linking login has no access to that entity. what do i fix
    linking user doesn't have that company in the list, so Forbidden. How do we give it to him?
    cause of 403: our service user was never given company 14, where is that arranged
    forbidden because user has no access to the administration, which steps
    user of the link does not see the company top left. bare forbidden. how to give company access to user
    Where do I give our API user rights on the second company? Getting a plain 403 because he hasn't got it
    integration user doesn't have the company in his list, gets 403
    give the app's user access to the company to solve Forbidden
    forbidden: user not seeing administration, fix
    The user who linked the app can't open that company himself, hence a 403?
    how to add a company to a user's access rights so Forbidden goes away
    Our integration account was never added to the holding, and there the app gets a 403
    The login behind the tool doesn't have the client's administration in its menu and gets refused there
    The person of the link has no access to this company in Exact, so it is forbidden
    The account behind the 403 can't pick our takeaway company in Exact
    403 because the kiosk's login isn't admitted to our delivery company; how to admit it?
    plain Forbidden; the user who hooked it up doesn't see that client at all
    403 for dossier Smit, and the person behind the app can't even open Smit
    service account doesn't have that company in its dropdown, hence 403; how do I grant it
    Plain Forbidden; it turns out the app's user doesn't have that company in the list top left
    The naked 403 arises as the technical user may not open the new home. How is it given?
    The login behind the tool doesn't have the Austrian company, so plain Forbidden there. How is it granted
    linking user can work everywhere but in entity 55, tool says Forbidden precisely there
    Plain 403 in the Finnish company: the login of the link has no Finnish company
    Forbidden since the plugin's user can't open that company, where are those rights set
    connector's account can't see the firm, thus the bare 403; fix?
    api user cant pick company, gives forbidden
    plain forbidden and the user isnt allowed into that company at all
    The user behind the app can't pick that bar and we get 403
    403; that user can't open the company himself
    Forbidden; I notice the login of the app does not have that company in the menu
    forbidden appears as the link's user has lost company 5 from his list
    Forbidden, and the user can't pick that company either
    The bare 403 hits the Bruges file only, and the user behind the app can't choose that in Exact. Where's it assigned?
    For the bare Forbidden we found that the user can't pick the company. On which page is it handed to her?
    bare forbidden for the Antwerp company, and the service account can't even pick Antwerp in the top left list
    403 for one company, and the account behind it can't even pick that company in the top left
    app says only Forbidden, and that user's upper left list doesn't have the company
    It's forbidden for South, and the person who connected can't pick South any more since the reshuffle
    forbidden, user doesn't see company
    Bare 403 for one entity; the login behind the app can't even pick that entity top left
    Bare 403 and the user behind the link doesn't even have that company
    The app's user can't pick the company in question, hence the Forbidden. How is that put right?
    The app says Forbidden and its user can't pick that company in Exact
    The link's user can't see the company and the API says Forbidden, how is access given?
    Forbidden appears for one company that the app's user cannot pick in Exact, how is that fixed?
    bare forbidden, and the employee whose login it uses cannot open that shop herself
    Bare 403 and the linked user doesn't even see that client at the top left
    the login behind the connector can't pick that company, hence Forbidden. fix?
    Bare 403 explained: the link's user cannot open that company. How's it given to her?
    403 and user cant pick the company
    forbidden, and the link user can't even see that company in the list. how is that fixed
    Person behind the link can't pick the firm, so that explains Forbidden; how is he given it
    Turns out the user with the 403 can't open that company
    The user behind the link can't open this client's file, is that why the app gets Forbidden?
    That user can't open the client's books himself, and the app says Forbidden there. What must be set?
    Forbidden, because the account behind the app has no entry to that client. Where is that set right?
    Plain Forbidden, and the user behind the app cannot pick that company. What to do?
    The app's user can't pick the company behind the plain Forbidden at the top left. How is that put right?
    The person who set up the link can't pick that administration in Exact. Is that the reason for the Forbidden?
    The app says only Forbidden, and its user cannot pick that company in Exact. Where do I give access to it?
    Forbidden and nothing else; the link's user was never given that company. Which screen assigns it?
    Seems the linked user isn't permitted in the company that returns Forbidden
    The 403 comes because the linked login has no rights in that company, how do I fix it?
    Just Forbidden, and indeed the account behind the tool can't select that company.
    .opt-move-link =
        another user
        marc may go everywhere, take that login
        she'll never get that firm so another person
        run it via someone else
        on a login that has all firms
        shift it to the controller
        would it be easier to run it through the controller's login
        could someone else's login carry it
        let somebody else carry the link
        switch the connection to a user who does have it
        let another user carry it
    .finish =
        done
        access given, it posts again
        i'll ask the admin
        great, know enough
        all right now
        rights granted, happy days
        moved the company to the right and saved

forbidden_app-not-allowed =
    forbidden because the administration was not chosen for the app
    the app may not reach the company that gives forbidden
    I may enter the firm but the app turns out not admitted
    forbidden since the company isn't with the app, how do I add it
    the app is confined to other companies and so gets a no
    where do I widen where the refused app may come
    bare 403 because the company isn't ticked for the app, what next
    plain Forbidden and the entity isn't among the app's companies, how do I put it there
    found why it's refused without text: app's choice lacks that file
    company's not in the app's selection, that's my plain 403 I guess. next?
    Forbidden because app not given company
    We've established the user is fine and the app's own selection isn't. How do we go on from this bare Forbidden?
    company isn't on the app's list, so that explains the bare forbidden?
    the company isn't ticked for the app, that's the reason it's forbidden. Next step please
    found it, app has no access to the company that returns 403, where to add
    plain forbidden and yes, that company was never picked for the app. So what do I do
    the company's not in what the app may use and I get plain Forbidden, next step please
    company is not ticked for the app, so forbidden
    bare Forbidden, company isn't in what app may reach, now?
    I can work in that company myself but the app wasn't ticked for it and gets Forbidden
    the app is only allowed two of our three companies, 403 on the third
    403 just for the entity missing from the app's allowed list
    Our user can reach everything, the app was limited to one firm and trips over the rest with a bare Forbidden
    User fine, yet the webshop has no tick for the wholesale company. That's my 403 then?
    the refused company turns out not to be ticked for the tool, that explains the wordless 403
    Plain 403, and under Manage companies our new home isn't at the right-hand side
    User fine, but the company isn't ticked for the tool, and it answered just Forbidden
    Just Forbidden; user's fine, but the tool hasn't been given this entity
    user's fine but the company isn't ticked for the app, so it's Forbidden
    manage companies shows that entity unticked, explains 403
    forbidden since company not selected with the app, user is fine
    The company isn't among those ticked for the app, that explains the bare Forbidden. Next?
    Just forbidden, and under Manage companies that one isn't ticked for the app
    On our plain Forbidden: user may do everything, but the company isn't ticked for the app. Next move?
    Found the cause of the bare 403: this company was never ticked for the app. What's next
    Bare Forbidden; the person may do all, but that company isn't ticked for the tool
    Bare Forbidden, and that company is not ticked for the app. Is that the whole explanation?
    plain Forbidden, the user is fine, the company isn't among the app's ones
    plain forbidden, company unticked for app
    Bare 403 on South Ltd, and the app only has North and East ticked
    I found that the company wasn't selected for the app that gets a bare Forbidden. How do I go on?
    Only Forbidden for one company, and that company isn't among those picked for the app
    The plain 403 comes from the app not being allowed in that company, what next?
    The company isn't among those the app may use, does that explain the bare Forbidden?
    With a 403 on the holding, I found the app was never allowed that company, do I add it?
    Bare Forbidden explained: company isn't in the set for this app. Next?
    403 traced: the company is not in that app's selection. What is the fix
    bare 403, and I see the company isn't ticked for the app
    the 403 is because that firm isn't in the app's selected list, now what
    I suspect the bare 403 comes from the app not being allowed in our new subsidiary, what then?
    User is fine, but the app wasn't given this company and says plain Forbidden. What to do?
    Checking a bare 403 I noticed the company isn't ticked for the app.
    Plain 403, and I see in the Security centre that this company was never ticked for the app. Is that it?
    Forbidden without text: user is fine, but the app was only given the other companies.
    Turns out the app behind the Forbidden doesn't have that company ticked, what do I do?
    The cause of my Forbidden turns out to be that the company isn't ticked for the app. And now?
    The bare Forbidden turns out to come from the company not being picked for the tool.
    Just Forbidden, and I saw that company isn't in the app's list of chosen ones.
    .opt-change-administrations =
        add it
        add
        tick it then
        take me to that choice
        the firm must be with the app
        that one in
        go ahead, how does it go
        yes help me
        extend its list please
        to the next guide then
        please guide to include the same
        guide me to add it
    .finish =
        got my answer, nothing else
        I can do the adding without help
        ok, cause found, I'm good

forbidden_no-module =
    forbidden because we don't have the module
    app wants a part that our licence does not include
    that part isn't in our plan, hence the refusal
    can I make the app skip that one piece to avoid forbidden
    take a dearer plan or drop the table
    module missing, does linking again cure it
    we lack the module that's forbidden, must we buy it
    module is missing so the app gets 403, do I still need to alter any rights
    whom do I ask if the tool can run without the part we don't have
    we never bought the projects module, could that be why I see forbidden?
    We don't have the manufacturing part and that's why it says Forbidden. Must I buy it or can the program do without?
    part not in our licence, so 403; who can add it
    The module is missing, hence the Forbidden. Is there anything about rights I still need to alter?
    app gets Forbidden as we don't take the payroll module, can the supplier work around it
    we simply don't have Projects in our licence, so what about the 403
    part isn't in our edition
    The app insists on a module we never bought and gets Forbidden. Who could add it, or can the app go without?
    our licence doesn't include that module
    stock isn't part of our plan and the app gets forbidden on it, what are my options
    we don't have the payroll module. so that explains the 403, do I need to change app rights?
    part not in our licence, app gets Forbidden, who adds it
    Turns out even the main user can't open Stock in our Exact, hence forbidden. What now?
    our licence has no CRM part so the app gets forbidden on it, can it be told to leave that out
    we don't own that module and app gets 403 on it
    can the vendor skip the part we don't have in licence, it says forbidden
    even main user cannot open it, so not in our package, forbidden
    We haven't bought the stock module and the webshop gets a 403 on stock
    nobody, not even the main user, has a Projects menu, and the app is refused on projects
    Does our package without payroll explain the Forbidden?
    Do we need a pricier plan since the app is refused on a part we don't own?
    Can the app do without time registration? We don't have that part and it stops at Forbidden
    We simply don't have payroll in our Exact, and the roster app gets Forbidden on it. Now what?
    Client's licence has no projects and the hours tool gets Forbidden. Do I change the app?
    the tool wants stock, our edition hasn't got it, 403
    Hours tool refused, turns out this client never bought the time module
    We do not have the module the connector asks for, can it live without?
    licence lacks projects, so the app is denied; upgrade or ask the vendor?
    turns out that part isn't in our edition, is there anything to change in the app's rights
    Forbidden on stock, though I don't believe our package has stock at all
    CRM isn't in our subscription, hence the 403; must I alter the app's rights?
    Turns out our licence has no projects module and the BI tool asks for projects, giving 403
    The acquired companies have a smaller Exact package without fixed assets, tool says Forbidden on it
    Forbidden on stock because our holding has only the accounting edition
    we don't have the manufacturing part that the tool tries to read, hence 403
    It's Forbidden because we don't have hours & projects in our edition I think. And now?
    our licence lacks the stock part, that's why it's refused; what are my options
    manufacturing calls are refused, and indeed we never bought that part
    licence lacks warehouse, app gets 403
    we never bought stock module so forbidden makes sense? what now
    the tool reads time and billing but we only bought accounting, so it gets a forbidden, what are the options
    We never bought the stock module and the till app shows 403 on stock, is that it?
    Fixed assets isn't in our plan and the tool says 403 there
    we don't have payroll in our plan and the tool is refused with 403 on payroll
    Forbidden on project data, and we don't have the Projects module
    could a bare forbidden come from our edition lacking manufacturing
    we dropped the Stock module in January and the webshop gets Forbidden since
    Could Forbidden come from a module we didn't buy?
    So the refusal comes from the client not having the Projects part. Do we change something about the app or buy the module?
    nobody here has a Stock menu in Exact, not even the owner, and the picking app is forbidden. Is that the reason?
    Plain Forbidden on the projects part, which we never bought I think
    Does a 403 on projects mean our licence lacks projects?
    bare Forbidden for stock, our own Exact has no stock tab at all, not for the boss either
    We dropped the project module last year, and now the hours app gets Forbidden whenever it touches projects
    Our stock trial ran out and the shop's item call gives 403
    Payroll got cancelled in spring; whatever touches employees ends in Forbidden
    forbidden on projects and our licence doesn't have projects, what can I do
    forbidden on projects, module not licensed
    We don't have the payroll part in our subscription and the app gets a bare Forbidden there, anything to change in its rights?
    So that bare 403 on projects is since projects isn't in our plan. Must the app's rights change?
    Does plain Forbidden on manufacturing mean we don't have that in our licence?
    Our license has no projects module and the app gets Forbidden there. What are the options?
    Can Forbidden be because our Exact package has no stock module?
    We have a small Exact package without projects and the app gets Forbidden there
    We have no inventory module and the app gets 403 on stock, should I change its permissions?
    Our licence has no stock module, would that give a plain Forbidden in the app?
    Can the app do without the module that our licence lacks and that gives the Forbidden?
    Turns out our licence has no projects part so the app says forbidden, what can we do about it?
    Client never bought the projects part so the app gets Forbidden, what can I do
    stock isn't in our package, connector gets refused on stock calls, now what
    our app calls manufacturing, customer only bought accounting, gets refused
    Our edition has no projects, that's why the hours app gets 403. Options?
    We never bought stock and the shop link fails on it with 403. What are my choices?
    forbidden, payroll module not in our licence
    bare 403 and indeed we never bought that module. Do I change the app's rights then?
    turns out their plan lacks Projects, hence Forbidden. Do app permissions need changing?
    We don't own the projects module and the app gets 403
    The app wants projects from our subsidiary, whose licence lacks that part, is that where Forbidden comes from?
    Our entity has no stock module and the web shop app gets a bare 403, what can I do about that?
    We don't have the projects module, would that explain the Forbidden on projects?
    Could a bare Forbidden mean our licence lacks the projects module?
    The app gets 403 on stock and we don't have that module.
    Forbidden on fixed assets, and I don't see that menu in our own Exact either. Is it the licence?
    Is it possible that a plain Forbidden comes from our licence not having the projects module?
    We think our Exact subscription has no manufacturing, and the app for manufacturing is told Forbidden. Now what?
    Forbidden because of licence
    Our licence has no projects module; the timesheet app gets a plain Forbidden there. What now?
    Stock is not part of our package and the app gets 403 there. Do rights need changing?
    App error is Forbidden on manufacturing data. We only have the accounting edition.
    Bare 403 explained: we don't own the manufacturing part. Does the app need it?
    .finish =
        ok
        I'll ask
        rang the vendor about inventory
        we'll buy projects then
        the boss decides
        clear, it's our package
        i'll take that up with exact
        I'll ask sales for it, done
        no harm, we'll live without it
        we'll ask for an upgrade
        got it

forbidden_still-forbidden =
    checked everything and still a bare forbidden
    rights, administration and licence are fine and yet forbidden
    went through everything and still forbidden
    rights, company, app and licence are right and yet 403
    who helps me if it's none of the four causes
    the refusal stays, what do I ask the vendor
    all four causes checked, it's still plain Forbidden
    what do I tell the supplier if user, company, app and licence are fine but it is refused
    403 remains after checking everything
    checked user, company, app and licence and it's still plain Forbidden
    User, company, app and licence, all checked, and still a bare Forbidden. What do I tell the vendor?
    all four causes are fine and it is refused anyway
    Went through everything for that Forbidden and found nothing. Could it run under another person than I think?
    four times yes and still 403
    all four checks came out fine and I'm still staring at Forbidden
    everything ok, 403 remains
    None of the causes for a bare Forbidden applied. Is there one more thing to try before phoning the vendor?
    checked everything, still forbidden
    All four causes ruled out and the bare 403 stays. What do I report to the vendor?
    all four checks pass, still forbidden
    what now, user OK, company OK, app OK, module OK and it's still a plain 403
    Everything's in order by your list yet it says Forbidden. what info do I give the vendor
    checked user, company, app and licence, all in order. Still 403
    I have been through every single check for the forbidden and each one is fine. What in God's name is left?
    all four checks ok but forbidden remain, ask who?
    everything checked and still Forbidden
    four causes excluded, 403 remains
    all rights ok, licence ok, still bare 403. what next
    everything looks right yet it stays Forbidden
    The user can do it by hand, the app has the company, we own the module. Still refused!
    all four ticked off, forbidden persists, what next
    could the app be running on another person's consent, seeing that every check passes and it's still refused
    Verified user rights, division, app and licence, still plain 403
    I've ruled out user, company, app and licence, it's Forbidden regardless
    All four causes excluded for our kiosk, same 403. What next
    User, client, app and licence all check out and it's still 403
    all four suspects cleared, plain 403 lives on
    user, company, app, licence: all verified, still a wordless 403
    what else can it be when every permission is right and the API keeps answering Forbidden
    ran the whole checklist for the 403, nothing wrong, now what do I tell the vendor
    spent all afternoon: role, entity, app selection and module are right. Forbidden. What now?
    four causes of the forbidden ruled out, still refused
    Went through user, company, app and licence, everything fine, still only Forbidden
    User right, entity, app and licence all verified, and it goes on saying Forbidden
    four checks done, plain 403 stays. what information does the supplier want from us
    Everything in the bare-403 list is okay here. Still Forbidden. Give consent again or call the supplier?
    I went past user, company, app and licence, nothing found, the log stays at Forbidden
    user, company, app and licence all check out yet 403 persists
    four possible causes ruled out, still forbidden
    checked the four usual things, still a bare refusal, next?
    user ok company ok app ok licence ok still 403
    checked rights, company, app list and module and the plain forbidden wont go away
    Went through rights, company, app list and plan, all fine, bare 403 persists
    Four causes excluded. The 403 won't budge.
    user, company, app and licence all checked, still just Forbidden
    user fine, company fine, app fine, licence fine, still a naked forbidden
    I checked user, company, app and licence one by one, the answer is still Forbidden
    User, company, app and licence checked, still Forbidden
    User fine, company fine, app fine, licence fine, and it's still a bare Forbidden. Where do we turn now?
    All four suspects cleared and Exact keeps answering Forbidden. Could the app be using somebody else's consent?
    I went through user, company, app and licence, every single one is fine and it still returns Forbidden
    Everything checked, all four causes ruled out, and it still answers with a naked Forbidden
    User, company, app, licence: all in order and it remains Forbidden. What now?
    checked user, company, app and licence, the screen still says Forbidden
    User, company, app and licence were all checked after the 403, all fine, and it says Forbidden still
    Checked all four things the helpdesk listed after the 403, all good, and it's the same word
    user, company, app, licence all okay and still Forbidden
    user company app licence fine, still 403
    User fine, company fine, app fine, licence fine, and it STILL says Forbidden
    Checked every cause of the plain 403 I could think of, all in order, now what
    The one-word refusal persists though everybody may do everything. What do I tell the vendor?
    Checked user, company, app and licence, all okay, and yet it remains Forbidden
    User, company, app and license are all fine, and still the app gets Forbidden.
    We checked everything for our 403 and it persists. What should we tell the supplier?
    User, company, app and licence all check out and it's still plain Forbidden
    User, company, app and licence all check out and it still says Forbidden.
    I double-checked all rights and still get a plain 403, what is left?
    I checked the user, the company, the app and the licence, and it still says Forbidden.
    All causes of Forbidden were ruled out, what does the supplier need to hear?
    Might somebody else's consent be in use, as I verified all four causes of this Forbidden?
    Went through user, company, app and licence, all fine, still forbidden
    Rights ok, company ok, app ok, licence ok, Forbidden nonetheless
    Checked everything there is and the bare 403 won't budge
    checked user, company, app and licence, forbidden persists
    All the usual suspects cleared and it's still a naked 403
    User, company, app and licence all verified, yet 403
    Everything is in order on our side and the bare refusal persists. What do we give the vendor?
    All four usual causes struck off and documented, plain refusal stands
    all four checked still forbidden
    checked user, company, app and licence, still a plain forbidden
    everything in order on our side and the 403 remains
    All checked: user, company, app, licence. Still Forbidden. Give me straws to clutch at
    Rights, company, app and licence all fine, still Forbidden
    User, company, app and licence have all been checked for this client, and still it says Forbidden.
    I've checked user, company, app and licence and I still get a plain Forbidden.
    User, company, app and licence were all checked and it still says Forbidden.
    I went through all four causes of the plain Forbidden and found nothing wrong. What next?
    User, company, app and licence have all been checked and it still reads Forbidden.
    Went through everything on the Forbidden checklist, all fine. What's left to try?
    All checked, still 403
    I checked user rights, company access, app consent and modules; the answer stays Forbidden. What else can it be?
    Went through all possible causes of the bare 403, none applies. Next?
    All four causes of Forbidden ruled out
    Checked rights, company, app, module. Everything fine. It still says Forbidden.
    User, company, app and licence all check out, and it's still only Forbidden. What remains?
    I went through rights, company, app and licence; the connector is still forbidden
    Checked who connects, which company, what the app may do and our licence: all okay. Still bare 403.
    All four possible reasons behind the bare Forbidden ruled out. Next?
    Nothing found in user, company, app or licence, yet Forbidden remains. Reauthorise or call the vendor?
    .opt-reauthorise =
        consent again
        agree once more as sandra
        try a fresh consent then
        sign in again as the one we checked
        perhaps it runs on another, so redo it
        i'll link it one last time
        renew
        try fresh authorisation
        try consenting again, guide me
        renew consent under that user, show how
    .finish =
        that's it, no consent stuff
        raising a ticket with all that info

forbidden_ask-manager =
    who can see whether the module for the app is in the licence
    ask for help with forbidden about the licence
    who may widen my rights after a forbidden
    I'm no admin and get a refusal, who do I turn to
    what do I tell our admin about that forbidden app
    should IT or the bookkeeper give me the right
    did three of four checks for Forbidden, the licence I can't see, who takes over
    hand the 403 to our admin
    What precisely should I ask the subscription owner once I've ruled out user, company and app?
    who knows what's in our Exact licence
    I can't tell whether we own the projects module. Whom should I ask?
    who in our company handles the Exact subscription? I need to know if stock is included, app says 403
    checked user, company and app for the forbidden error, licence I can't see. Whom do I ask?
    Who do I turn to for the licence question, rest of the Forbidden checks are done
    who could I ask whether our plan includes the part that comes back as 403? I can't see it myself
    who in the office knows what our exact package includes, forbidden on projects
    don't know what licence contains, 403, whom do i ask
    forbidden, can't tell if module is ours
    I do not know if production is contained in our licence and the connector gets Forbidden, whom to ask?
    Whom do I ask if our licence includes what the kiosk needs, having checked the rest of the 403 list?
    For our bare 403 I must know whether the part is licensed, can't see that myself, whom do I go to
    no idea if our licence has that part and I can't view the contract; app gets a bare 403, whom do I ask
    Unsure whether stock is in our licence and the 403 hangs on it, whom do I ask?
    I can't find out whether our licence contains the part the tool gets Forbidden on, who has that info and what shall I tell them
    don't know if the part is in our plan, with the other checks on the 403 done, who do I turn to
    forbidden and cant see whats in our subscription, who to ask
    can't view subscription, need to learn if module included, bare 403
    No idea what's in our licence, the app says Forbidden, whom to ask?
    all I get is forbidden and I can't see what our licence comprises
    Can't tell if stock is in our plan and I'm only a warehouse lead, who should look, the scanner app says 403
    Everything else is ruled out for the 403 and none of us knows if the licence covers projects
    I don't know if our license has the part that gives Forbidden. What do I ask the manager?
    I don't know whether we have the stock module and I get Forbidden, whom do I ask?
    I can't see what our licence covers, what should I ask the subscription manager about this 403?
    I can't tell if the licence covers it and the app says Forbidden, who'd know and what to tell them
    I can't tell if the module behind the 403 is in our contract; whom do I put the question to
    cannot see for myself if the module behind the 403 is included
    how do I phrase the question to our subscription manager about the module behind the 403
    Tracing a plain Forbidden I can't tell if our licence has this module. Who could check?
    Forbidden might be due to a missing module but I cannot check our contract. Who should look and what do I say I checked?
    I don't know if our plan contains the part that gives Forbidden
    .finish =
        ok
        i'm mailing the main user
        passed on to the boss
        ringing them tomorrow
        noted
        all set then
        I'll ask the treasurer
        it's the franchise head office that holds it, I will mail them
        done here

forbidden_where-is-message =
    where do I find the full message behind 403
    the app only shows 403, where is the rest
    the app shows only failed, where do I read if it was forbidden
    where's the complete refusal in Power BI
    how do I unfold the details of a 403
    which log file has the rest of forbidden
    how can I tell whether there's more text behind the 403
    error is a chunk of JSON, where in it is the real wording of the refusal
    my tool prints 403 only, where do I find what Exact sent along
    where would I find the full text behind this 403?
    The error is a block of text with curly brackets and a 403 in it. Where in there is the reason?
    our app shows nothing but 403, how do I see whether anything follows Forbidden
    the json has a field called value, is that the actual message
    Just a red cross and the number 403. How do I get at the text behind it?
    the app shows 403 and nothing else, does it hide the rest somewhere
    where is the 403 detail
    There's a block of code-like text below the status. Which part of it is what Exact actually said?
    where do I find the whole error text behind 403
    the app shows a short "Forbidden" pop-up, is there a longer version somewhere
    bunch of curly brackets with error in it, which word is the actual message after forbidden
    where would I see the full text behind the 403
    json with curly brackets and Forbidden, which part is message
    is there more text after 403, where in the log
    what does the value in error json mean, forbidden
    Where can I read the complete text of the Forbidden error?
    the app cuts the message off after 403
    A blob with curly braces and somewhere in it Forbidden, which bit is the real message?
    how to expand a refused request to its details
    Only see a red cross with 403, the complete wording must be somewhere
    it just flashes up Forbidden and goes, can I see the rest of it somewhere?
    I was told it's a 403 but the screen only shows a red icon; there's some text with curly braces in the log
    How do I get to see everything behind that 403? The kiosk shows just an X
    got a blob with curly braces after the 403, what part is the message
    the log has a blob of JSON around the Forbidden, which bit is the actual message
    tool swallows the response body, where might the complete text of the 403 be
    the app shows 'something went wrong (403)' only; where's the complete response
    There's Forbidden with a load of curly brackets, which bit is the real message?
    Supplier wants the complete Forbidden error, where is it kept?
    The tool shows Forbidden in a pop-up, is there a longer text hidden somewhere, with braces maybe
    in the JSON the word value holds the text, is that the true reason for my 403
    Our middleware only relays Forbidden, where could the rest of the reply be
    only see Forbidden in a tooltip, is there a log with more of it
    JSON blob with 403, which bit is the message
    where can I find the complete wording of the refusal in our plugin
    full text of forbidden error where
    app shows red 403 icon, is there a longer text somewhere
    I only see the start, Forbidden, in the app. Where's the complete message kept?
    where's the full text behind this Forbidden, my screen only shows a red cross
    it shows forbidden in red, is there somewhere a longer version of it
    only an icon with 403 in the tool, where do I read the rest
    Where can I read the rest of the Forbidden message?
    The app only says synchronisation failed, Forbidden. Support insists there's more text. Where could the complete answer be hidden, some log perhaps?
    Our integration dashboard shows 403 in a red bubble, where would the rest of the error text be hiding
    I see Forbidden and suspect more text behind it, where's the full version?
    there may be more behind the word Forbidden, where would I see it in full?
    The word Forbidden is visible, the text behind it is cut off, where can I read all
    My colleague saw forbidden plus something after it yesterday, where can I read the whole line again
    where's the full text, my app only shows Forbidden in a tiny box
    403 response body where to look
    The tool shows a red cross and 403, where do I dig up what follows after Forbidden?
    Log is a mess of curly braces around the 403, which bit is the actual message
    With a plain 403, how would I know whether there's more text that the app hides
    It says Forbidden in the app, but where can I read the full message behind it?
    How do I get the complete text of a Forbidden error out of our app?
    I only see Forbidden on screen, might the rest of the error be somewhere else?
    Our tool pops up Forbidden and hides the rest, how do I get to see the complete message?
    My tool only prints 403, where do I get the complete response from Exact?
    The reply is a JSON block with Forbidden in it, where is the real text?
    There is a block of text with braces in the log, where in it do I find what follows Forbidden?
    The screen only shows 403, can I see the full text somewhere?
    There's a blob with curly braces in the log, where's the actual forbidden message in it
    App only says failed; how do I get to see the complete 403 text
    where's the complete error body, the UI only shows Forbidden
    need the raw body of a 403; tool swallows it
    The tool only says refused. How do I get to see what Exact said in full?
    a blob of json came with the 403, which part is the message
    Red cross and "Forbidden" in the tool, is there a details view somewhere
    where full text of the 403
    only a red cross and 403 in the app, where's the rest of the message kept
    where does the app keep the complete text behind a Forbidden popup
    json blob in the log, which part of it is the actual message of the 403
    where do i find the complete text of a 403
    Our app shows a red cross saying Forbidden for one company, where can I read everything it got back?
    How do I read the rest of a Forbidden response in the app?
    The response is a block of text with curly braces and 403, where do I read the message in it?
    Only a red block with 403 is displayed. How do I get at the full message?
    My tool shows 403 in a popup, where do I see if there's more text behind it?
    I only see a red cross in the app. Where would the complete Forbidden text be?
    How do I know if anything follows the word Forbidden? The app shows a single line.
    The error is a blob of JSON with braces and forbidden in it, which part is the message?
    The program only shows a short Forbidden line, is there a fuller text somewhere with more details?
    Where's the rest of the text behind Forbidden? The app gives a blob with curly brackets.
    Our app says Forbidden and hides the rest. How can I see the full text?
    I've heard there's more text in the response than just Forbidden. Where's it kept?
    .done =
        found
        ok
        unfolded it, reading it now
        log found
        behind value was a whole sentence
        the rest was under details
        the reason was at the very bottom
        nothing extra to be found
        behind value there was a sentence
        found it in last night's log
        colleague sent me a screenshot
        I can read it all now
        ok found it in the log
        found the word value
        clicked details, got it
        json thing is there, back to you
        found value in between the braces
        I can see the full text now, go on
        value says forbidden, nothing else

forbidden_which-user =
    which user is behind the link with forbidden
    whose rights do I check for forbidden
    under which login was the request that got forbidden
    it isn't my name being refused, so whose
    whose rights do I check with a forbidden
    app runs on an unknown user lacking rights
    whose rights count when the app gets a bare 403
    no idea which user connected the tool that's being forbidden
    how to find the login behind the refused booking program
    whose rights matter for that 403? I don't know who connected it
    I'm to check the rights of whoever carries the connection, as it gets a bare Forbidden. But who is that?
    Forbidden, and nobody knows as whom the app signed in
    under which login does the app with the bare Forbidden run, do its settings tell
    For the 403 I'm to check somebody's rights. Can an earlier entry show me whose?
    whose hands should try it, I don't know who linked the app that gets 403
    plain Forbidden, unknown user
    Checking rights for the bare Forbidden is fine, but nobody knows under which person the app works. How to tell?
    how do I find which user the app works as, need to check his rights for a bare forbidden
    no idea who linked the app that gets 403, could the entries it made tell me
    need to test by hand as the user of the app for the 403, but which user is it
    bare 403, whoever connected this is long gone or unknown, how do I find out who?
    bare 403, how do I know which user the app works as
    forbidden, who connected it? the guy left
    need to check rights of user behind the app but unknown who, it's forbidden
    On whose behalf is the app making the call that is refused?
    whose rights apply when the till gets a Forbidden
    They tell me to check the connecting user's rights because of the 403, but who's that?
    find which login an app uses, it keeps getting forbidden
    Which of our users does the refused app act as?
    I need to know which colleague logged in the program that gives Forbidden
    Forbidden depends on the app's user they say. Which user is that, no idea
    The kiosk gets Forbidden, on whose behalf is it knocking?
    Bare 403, told to test as the connecting user. No one remembers who that was.
    I'd have to check the user's role for this 403, but whose login is behind the token?
    denied calls come from an unknown account, how do I identify it
    The app is refused with a plain Forbidden; on whose account does it work, how do I learn that?
    Bare Forbidden; checks need the user of the link, but we have five controllers and a shared mailbox
    I should test by hand what is Forbidden for the link's user, but who's that
    Forbidden, and I need to test as the app's user but don't know who it is
    who is the user behind this 403
    403: whose login does the app use
    forbidden, find the person behind the integration
    To check the 403 by hand I need the user the app runs as, how do I find that?
    plain 403, whose rights am I supposed to check
    forbidden... for whom? I don't know which account the app uses
    to test by hand I need the account that is behind the Forbidden, which is it
    To investigate the 403 I must test with the user behind the app. The settings say connected, without a name. Who is it?
    Forbidden on payroll posts. They ask me to check the user behind the integration, but I have no clue who set it up
    Got a 403 and must test by hand as the account behind it, but whose is that?
    For the 403, whose rights matter, and how do I find that user?
    under which user am I getting this bare Forbidden
    To solve the 403 I need the name the app works under; set up in 2018 by who knows
    whose login is it that gets Forbidden
    403, which user was it under
    For the 403 I'm to test by hand as the user behind the app. Which user would that be?
    To check the rights behind this bare Forbidden I need the login it uses, nobody remembers it
    Bare 403: whose rights count, as which user does the app act?
    403, and they say check the user's permissions, but I don't know which user it is
    The app gets Forbidden. How do I see which user it works with, so I can check his rights?
    On whose rights does an app that gets Forbidden run, and where do I see it?
    For a Forbidden error I must check the user's rights, but which user does this app use?
    Exact answers Forbidden, but which user does that app run under?
    Whose rights should I check for this 403, as I don't know who connected the app?
    bare 403, who's the person behind this link, I cannot tell
    To look into the 403 I need the user the app acts as, how do I find that person
    forbidden, which login is the connector acting as?
    To resolve the 403 I need the linking user's rights, but don't know who that is
    Whose rights count for this 403? I've no name.
    forbidden, which user is app using
    who is the user behind the app that gets the 403? no clue
    403. They say check the user behind it. Who is that? link was made years ago
    On whose behalf is the app getting that Forbidden?
    To solve the 403 I must know which user connected the app at this client, how do I see that?
    Which user does the app act as when it gets this plain 403?
    For the Forbidden check I need the user that connected the app, how do I find that person?
    The interface gets Forbidden, but under which login is it actually working?
    I must check the user's rights for a plain 403, but which user did the app sign in with?
    It says Forbidden, and to check the rights I need to know under whose name the tool runs
    To check permissions for this 403 I need the account that the app uses. How do I learn which one that is?
    We get a bare Forbidden and nobody remembers under whose account the tool runs.
    .done =
        found
        ok
        turns out to be the controller
        sandra then
        asked who it was
        my own login apparently
        was in my security center
        the intern back then
        the newest entry was posted by John
        settings say interface@
        it turns out it was me
        Petra has it on her own page, so it's her
        our old accountant, apparently
        app says logged in as piet
        return to my step
        the app settings show it, it's info@
        settings say info@ourclub, so the club account
        the entries show a user who left in 2019
        newest entry was made by the admin user
        it's in my security centre so it's me
        will ask whoever manages the subscription

forbidden_which-administration =
    the bare forbidden names no administration
    which company is the forbidden about
    for which firm did the app get that refusal
    forbidden in a report on twenty companies, which is it
    the error names no company, how do I find it
    one is forbidden but I can't see who
    the bare 403 doesn't say in which company
    there's a number next to Forbidden, how do I look up which administration that is
    which entity do I examine when a plain refusal mentions none
    Next to the bare Forbidden is only a six digit number, which company is that?
    I don't know at which company the Forbidden occurs, with which one should I begin
    only Forbidden is shown; in which of our companies did it go wrong
    Our app serves ten companies and there's one Forbidden. How do I know at which?
    in which of our companies did the plain 403 happen
    Forbidden, company unknown
    Our app covers nine entities and the bare refusal names none. Where can I see which it was?
    which company does this bare forbidden refer to
    which company does the plain 403 belong to, the app handles ten
    forbidden, only number 2198812 next to it. whats that number
    forbidden shows number 884213, which company is that
    how to find administration number from the forbidden log
    forbidden in one of our companies, which one
    the app gives only a number with forbidden, what company is it
    App gets Forbidden but doesn't say for which company
    403 with a division number only, which company is that
    twelve administrations, no clue which of them it's refused on
    How can I tell which entity a bare Forbidden belongs to?
    the refused call mentions 2041877, whose books are those
    Forbidden for "division 1483920", which of our restaurants would that be?
    plain 403 with just a number next to it, which client is that
    bare 403 in a batch of 54, how do I find the one it trips on
    The 403 mentions a six digit division, how do I translate this to a company
    log says Forbidden without naming a company, which one do I look at
    The 403 comes with only a number of a company, which one is it?
    403 without entity name, and the batch runs through thirty entities
    which of my companies is the Forbidden one? log just has a number
    Forbidden in a nightly run through 48 books, nothing tells me which
    Forbidden with a mere number behind the company field, what company is that
    which of our companies is the plain 403 about, there's only a number
    plain refusal, but for which of our nine firms?
    bare 403, 15 companies, which one
    forbidden on a division number, what company is 1400233
    The 403 doesn't tell which of our hotels it's about
    bare 403 without company name, which one is meant
    403 forbidden but I don't see for which company of the twelve
    Which company does this Forbidden belong to?
    The plain Forbidden pops up in a nightly run over thirty companies, with merely a number beside it. How can I tell which company?
    403 with a division number like 2871163, which of our companies is that
    403 it says, for which of our eleven companies I can't tell
    Just Forbidden, and a number, which of our companies would that be?
    Nightly job ended in Forbidden; eleven companies, no clue which one
    it doesn't tell me which company the 403 is about
    403 but which company?
    With fourteen companies, how do I find which of them that bare 403 belongs to?
    Forbidden, plus some company number I don't recognise. which one's that
    Bare refusal, doesn't say at which of our entities. How do I find out?
    Our app gets Forbidden, but I don't know in which of our companies.
    The 403 shows just a number for the company. How do I find out which it is?
    Just Forbidden, and I can't tell which of our companies it's about
    A run across ten companies gives Forbidden somewhere, how do I know for which?
    We have thirty companies and the 403 does not say which, how do I find it?
    The Forbidden comes with a number only, is that the company and where do I look it up?
    plain forbidden but we run four shops, which one is it complaining about
    Sixty clients in the tool and a Forbidden without a name, which of them is it about
    refused, and the log gives a division code I can't place
    The 403 shows a bare number instead of a company name, how do I translate it
    Thirty entities, one forbidden. Which is it about?
    403 about which company
    forbidden with only a number, which of our companies does that stand for
    forbidden shows up with 1834567, which company could that be
    Which company does this 403 belong to?
    The app displays Forbidden somewhere while fetching twenty companies, how do I see which of them fails?
    Forbidden pops up without a client name, how do I know which administration is meant?
    Plain 403 and I don't know which of our companies it concerns.
    A Forbidden pops up somewhere among twenty companies, how do I find which one?
    The tool shows a Forbidden with only a six-digit number. What does it refer to?
    403, and I can't tell from the log for which company it occurred.
    Forbidden, but in which company? The app fetches twenty.
    The bare 403 comes with a number only, is that the company?
    The message is only Forbidden plus a number like 1483920. Which company is that?
    Our log prints a division number next to the 403. What's the name behind it?
    Just Forbidden, and I've no clue which of our companies is meant.
    The 403 gives only a number, how do I find which books it refers to?
    .done =
        found
        ok
        the number belongs to the charity
        took the latest company
        looked it up top left
        it's firm 17
        asked about the number, it's ghent
        it's next to the result in the app
        looked the number up, holding
        the latest one it is then
        a line higher it names the foundation
        I know which company now
        newest one it is
        it's entity 7
        newest one it is then
        matched the code with the list

forbidden_app-not-in-list =
    the app with forbidden is not among my app's permissions
    app cannot be found in my list while it gives forbidden
    I get forbidden from an app that's nowhere in my permissions
    the refused app is missing from my list
    why don't I see the app with the 403 among my consents
    list's empty, still the app says forbidden
    to investigate the 403 I need the app in my list but it is absent
    app with the bare Forbidden isn't under my permissions, who has to look
    can't check the app's companies for this 403 as someone else approved it
    With a bare Forbidden I must check the app's companies, but it isn't in my Security centre. And now?
    the app with the Forbidden is on someone else's list, how do I view its companies
    I was told to look under Manage companies for that empty Forbidden, but the tool isn't among my permissions. Who does see it?
    bare 403: app belongs to someone else so I can't view its allowed companies
    my page doesn't list the app that's getting bare 403s
    can't find app for Forbidden check
    I got as far as the third cause and then the app wasn't in my own overview. Is it in someone else's?
    want to check the app for this forbidden but it's not in my list
    can't check if the app may reach the company, it isn't in my security centre (bare 403)
    app giving forbidden is missing from my own authorisations, what then
    Must I ask my colleague to look, because the app with the 403 is not in my list
    App giving bare 403 isn't in my own list, so how do I see its companies
    app isn't in my security centre, plain 403, whose list would it be on
    403 and app isn't in my permissions
    want to check the app's companies because forbidden, can't find it in my list
    app not under my name while I look for reason of forbidden
    Wanted to check what the refused app may reach, but it isn't among my apps
    the app that returns forbidden is missing from my security centre
    My list shows another app, not the till that gets a 403
    a colleague sees the app, I don't, and I'm the one investigating its Forbidden
    where do I look up the permissions of the app that gets 403 if it isn't listed under me
    checking app's companies for a 403 but app not in user's list
    For the bare 403 I have to check the app in my own security page but it isn't there
    To solve the 403 look in your security centre, they say. Well the kiosk isn't there for me
    checking the plain Forbidden and the tool isn't in my personal list
    for the wordless 403 I should look at the app's companies but the app isn't under my login
    Looking for the app because of a bare 403, it's not in my security centre
    To rule out causes of the Forbidden I looked for the app in my security centre, not there
    the 403 check wants me to find the plugin under my own apps, it isn't mine apparently
    want to see what app may reach (403) but it isnt under my name
    plain forbidden; security centre doesnt list it, colleague gave it?
    Checking the reach of the app that says Forbidden, but it isn't under my own apps
    to sort out the forbidden I'd check the app's companies, but it is not among mine
    For our plain 403 I need to see which companies the app may reach, but it isn't on my list.
    For the 403 I had to check the app's companies, but that app is nowhere in my security screen
    Because of a 403 I was told to look at the tool's companies, but it isn't in my list
    checking a bare Forbidden, I don't find the app among my permissions
    For the bare 403 I was to check the app's companies under my name, the app isn't there though
    403 check, app not among mine
    Following up on a plain 403 I looked for the app among mine and it isn't there
    For a Forbidden error I must look up the app in my permissions, but it isn't there.
    Because of Forbidden I want to see what companies the app may reach, but it's not in my list
    Because of a 403 I want to check the app's companies, but it isn't in my Security centre.
    To check this 403 I opened my security centre, but the app isn't there.
    got 403, went to check the app's companies but it's not in my list
    Investigating a Forbidden, told to check the app's companies, but it isn't on my own list
    To examine the 403 I should inspect the app in my list, and it's not there
    403, app not in my list to check
    to sort out the forbidden I need to look at the app but it isn't among mine
    checking for the 403 whether the app was given the firm, but my own list doesn't have the app
    Because of the plain 403 I'd check which entities the app may reach, but it isn't among my apps.
    I wanted to see what the app may reach because of a Forbidden, and it's not in my security centre.
    Looking into a Forbidden, I can't find the app in my own Security centre.
    Looking into a plain 403, I don't find the app among my permissions.
    To check the 403 I looked at my apps, but this app isn't one of mine.
    Another person set up this link; I can't check its companies for the Forbidden problem.
    The app that gets plain Forbidden does not show in my own list of permitted apps.
    I wanted to verify the app's companies because of Forbidden, but somebody else gave the consent.
    For the 403 I'm to look at the app's companies, but the app isn't in my security centre
    A 403 keeps returning and I wanted to check the app's companies, but the app is not listed under my name
    A naked Forbidden; wanted to check the app's companies in my Security centre, it isn't there.
    .done =
        ok
        found
        a colleague has it
        seen through import/export
        the admin looked for me
        ann has the app, she's looking
        viewed everyone's list
        seen with the controller
        the admin does see it and is reading it out
        it was John's, he's looking now
        found it in the overview of everyone's apps
        somebody else had approved it, sorted
        my colleague found it, ready
        colleague sees it in hers
        Import/Export shows it, great
        other person had it, we looked together
        found it by App permissions
        app permissions shows it, ok

forbidden_own-app =
    forbidden with our own app
    is forbidden possible for our own app
    can a self-registered app get forbidden through wrong ticks
    refusal with our own app, are the kinds of data too narrow
    we built the app ourselves and get no rights on purchases
    standard or home-made, why does it matter with a 403
    does the company choice matter for a 403 if it is our own app
    own registration gets plain Forbidden, may I skip checking the app's companies
    in-house app with a bare 403, is the app-selection cause ruled out
    is this thing our own app? it affects the Forbidden check you said
    own app or not, for 403
    Our developer wrote something that gets bare Forbidden. If it counts as an own app, may I skip the choice of companies?
    is app company selection a possible cause of forbidden for our own app
    Is the tool with the 403 our own app? how would I recognise that
    We built the connector in-house, does the company check for Forbidden apply then
    checking the 403 it asks is it our own app. How would I know?
    plain 403, vendor made something "special for us", is that own app?
    is ours an own app or not, need to know for the forbidden check
    forbidden, with in-house app no company choice, skip that?
    how can I tell if it's self registered, solving a 403
    our home-built script gets Forbidden, are there companies to tick for it?
    Is it our own app or the vendor's and does it matter for a 403?
    self-registered client has no list of companies, could that be what causes the Forbidden
    How do I recognise an own app while investigating a bare 403?
    in-house integration is refused on one company, I can't find a company choice for it anywhere
    While chasing a 403: does it matter that the developer built our connection himself?
    The Forbidden comes from something we built. Does the company choice even apply?
    we wrote the client ourselves, does the per-company choice still play a part in a bare 403
    self-registered client gets Forbidden, can that be due to company selection
    Does it matter for the plain Forbidden whether the app is our own?
    plain Forbidden: how do I know if it's a self-registered app and hence no company choice to check
    403 only; is there a company selection for something our developers registered
    plain Forbidden with an app we registered ourselves, do I skip the part about chosen firms?
    403 no Manage companies, maybe our own registration?
    We get a plain 403 from what may be our own registered app, does the company list matter then?
    bare forbidden from something our IT may have registered, is it our own app?
    is it relevant for a bare Forbidden that the connector might be of our own making
    Sorting out the 403 we're to check which companies are ticked, but the customer registered the app himself. Does that step fall away?
    told the 403 can't be the company selection if we use our own registered app, do we?
    Bare 403 and I'm unsure whether we registered this thing ourselves, does it matter?
    plain Forbidden, and there's no company choice for it, so is it ours?
    403, unsure if app is in-house
    Bare Forbidden from something our own developer registered; does the company choice even matter then?
    Does it matter for a Forbidden whether the app is registered by ourselves?
    We built the app ourselves and get just Forbidden, do I need to look at the choice of companies?
    We get a plain 403 with a self-registered client, does the choice of companies matter then?
    We get Forbidden on what may be our own registration, does the choice of companies matter then?
    Forbidden on the thing our IT cousin registered, does the company choice matter then?
    Is company choice even a possible cause of 403 if we registered this app ourselves
    bare 403 with a self-registered app, does the company selection matter
    403 from a connector we may have registered ourselves. Does company selection matter there?
    Plain refusal on bespoke work of ours, is there any point in looking for allowed companies?
    403 with our own app
    our own registered app says forbidden, does the company selection matter there
    could the app be our own registration, and does the company choice then even play a part in the 403
    Does a bare 403 work differently for an app we registered?
    Bare Forbidden with our self-registered connector, can the choice of companies be the cause?
    Does the company selection matter for Forbidden if it's our own app?
    To sort out the Forbidden I have to know if it's an app of our own. How can I tell?
    Forbidden, and our developer asks whether it's our own registered app. How can I tell?
    Does the company selection matter for a plain 403 when the app is one we registered ourselves?
    Forbidden on our in-house integration. Is that an own app in Exact's sense, and does it matter for the company list?
    We coded the connector ourselves and get only Forbidden. Does the step about companies apply to us?
    In the 403 check I need to know whether the integration is our own registration. How do I recognise that?
    Bare Forbidden, and there's no list of companies for the tool. Could it be our own registration?
    A bare Forbidden, with a program that one of our devs signed up himself. Does the choice of companies matter then?
    .done =
        ok
        clear
        it's the vendor's, i know now
        turns out we registered it
        so not our own
        no client id filled in, so standard
        we made it apparently
        i understand now
        it's from a vendor, so standard
        IT says we registered it
        clear, I know which kind we have
        the agency put it in our name
        it's a vendor's one then. back
        not ours then
        ours, made in house
        it's the vendor's, go on
        vendor's then, go on
        it's invantive so a standard one
        right, we registered it ourselves

forbidden_who-knows =
    who knows which modules we have for forbidden
    whom do I ask what the licence includes
    who can say if our licence has the refused part
    can the bookkeeper look up our plan because of that forbidden
    where do I ask which modules we have
    does Exact itself have a list of what we pay for
    who can tell what parts our Exact licence holds, for this bare 403
    whom do I ask if the forbidden module is in our subscription
    would our accountant know which modules we have, it matters for the refusal
    who could tell me which modules our licence has?
    Whom can I ask whether stock is in our subscription, now the tool gets Forbidden?
    I see no projects in my menu: is that the licence or my own rights? chasing a 403
    who'd know what our Exact licence includes
    In my menu stock is missing. Who can check if we have that part, since the app gets a 403?
    who would know which modules our Exact contract has
    ask whom about our licence contents
    To exclude the licence as the cause I need somebody who knows what's in it. Our accountant perhaps?
    who would know if our licence contains the stock part (403 there)
    I can't tell what modules we pay for, whom to ask? tool says forbidden on projects
    who would know what's in our Exact licence? supplier says the 403 might be a missing module
    whom I should ask for what modules are there in the subscription, forbidden on app
    Who can tell me which modules our Exact licence has? We get a 403 on stock
    do we even have projects in our plan, whom do I ask
    Not sure which edition we bought; the app may be tripping over a missing part. Who'd know?
    is it our accountant who knows what the licence covers
    whom to ask about what's in our subscription, because of a Forbidden
    Our app's 403 may be due to the licence, who at the hotel would know what we pay for?
    Does our licence have stock? The kiosk's 403 depends on it, and our accountant might know?
    who at a client would know if projects is part of their package, the app gets 403 there
    who can tell me which modules we're licensed for, the API denies us one of them
    They ask me if our licence includes projects because of a 403, who would know that?
    who can tell me if fixed assets is in our licence? the tool is Forbidden there
    No clue which modules we pay for; I need that to explain a 403
    403 on projects; where can I ask what edition the acquired company has
    Is assets included in our Exact package? tool gets 403 and I can't look into contracts
    who would know what our Exact licence contains, in view of that refusal
    person to ask about what's in our Exact plan regarding that 403
    who can tell if stock is in our licence
    whom to ask whether projects is part of our exact contract
    Who can tell me whether projects is part of our plan, since the app gets a 403 there?
    who'd know what our licence includes, 403 on a module
    who can tell me whether stock is part of our licence, the app gets Forbidden there
    Forbidden on projects: whom do I ask what our package contains
    Who can tell me if our licence includes stock, it gives 403?
    For our 403 I'd have to know whether the client's licence covers stock. The owner shrugs. Who can tell me?
    who could tell me if our Exact plan includes project management, because the planner app is simply 'forbidden'
    Who could tell me if payroll is part of our Exact licence? The tool gets a bare 403 there
    Whom do I ask if our licence includes what the 403 is about?
    Who'd know if payroll is in our licence? The app says Forbidden there
    They say the 403 is down to our licence since the renewal, who would know what it includes
    who can tell if our plan covers manufacturing, the app gets 403 there
    forbidden: who knows our modules
    Who could tell me if our plan covers projects? The tool gets Forbidden on anything project related
    Whom to ask if Manufacturing is included for us, as the app gets a bare refusal there
    Who can tell me if our license includes the module for which the app gets Forbidden?
    Who knows whether payroll is in our licence, since the app gets Forbidden there?
    Whom do I ask if the project module is in our licence, as the API refuses it?
    Can I check if our subscription has the manufacturing module that the app misses with a 403?
    How do I learn whether the payroll part is in our licence, since the app gets a 403 there?
    who can tell me whether our licence covers payroll, the app only says forbidden
    Whom can I ask what the client's licence contains, regarding a bare Forbidden
    whom to ask which modules we pay for, because a 403 may be due to that
    Who can confirm if our Exact package contains stock, as the app gets 403 on it?
    Whom to ask what modules we pay for, the refusal seems to be about that
    who knows our licence content, 403
    whom do I ask if stock is part of our licence, because of a forbidden
    whom to ask what our plan comprises, because of a Forbidden on CRM data
    Who can tell what our licence includes?
    Who can tell me if stock is part of our operating company's package, since the app gets Forbidden there?
    App gets Forbidden on stock; who can say whether our licence covers that?
    To explain the 403 I need to know what our licence includes, whom do I ask?
    Whom do I ask which modules our Exact contract covers, as the app gets Forbidden?
    Whom do I ask what our Exact licence includes, to rule it out as the cause of Forbidden?
    Who can tell me whether the project module is in our licence, since the app gets Forbidden on it?
    Nobody here knows what our Exact licence contains, and our app gets Forbidden. Who'd know?
    We get a plain Forbidden on stock. Who could tell me whether stock is part of our licence?
    .done =
        ok
        asked
        mailed the bookkeeper
        boss knows about it
        enquiry is running
        the boss looks it up
        rang the main user
        the office knows
        the director knows, he's on the phone
        rang the accountant, got my answer
        contract is in front of me
        asked the one who manages it
        asked, we do have it
        the CFO would
        asked around, got an answer
        take me to the question again
        asked the accountant, back please to where I was
        got the answer from our admin
