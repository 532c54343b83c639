### How readers ask for this guide: every line is an example. Nobody gets to see them.
### A line under the name of a step leads to that step.

overview =
    who is behind a company name in our list of apps
    can I see which data a program may reach
    inventory of every app with access, for an audit
    where do I see which apps were given access
    which apps are connected to us
    which apps are connected to Exact Online
    show me which apps are connected
    are more apps connected than I know of
    list all integrations
    who has access to our data
    what can this app see
    show me every application linked to our subscription
    does the app only read or also write data
    where can I see what a connector is allowed to do
    how many apps can reach our data
    see all linked software
    where do I find app permissions
    what does that app do with our data
    gdpr list of processors connected
    show active connections
    which vendors can look at our books
    List of connected apps
    See what is linked to Exact Online
    Which integrations are active?
    What can Dext read?
    Show me every app with access
    Check an app's permissions
    Does Pleo have write access?
    Third-party access report
    Who has access to our books?
    Find all integrations in our subscription
    Unknown app has access
    View app permissions
    What data does HubSpot use?
    Is Excel read-only in Exact?
    Review the apps before the audit
    GDPR list of processors
    Count our linked applications
    Where are all our integrations shown?
    What is the webshop allowed to change?
    Is Silverfin linked to us or not?
    Can Lightspeed edit our invoices?
    All linked apps?
    App inventory
    Connected software
    What's hooked up?
    Who is peeking at my numbers?
    What on earth is plugged into our ledger?
    Does the till only look, or does it touch things as well?
    I'd like to know who holds a key to our house, so to speak
    How much of our stuff can that tool get its hands on?
    Anything out there siphoning off our figures?
    Could the expense card people read what we pay our staff?
    A rundown of every outside party that talks to our bookkeeping
    My predecessor left no notes on which tools he had set up
    Never heard of this one, yet it sits among our tools
    Do they pass our customer details on to somebody else?
    Spring cleaning: what have we accumulated over the years?
    Is our old scanner still hanging around in there?
    Which bits and pieces of our finances are visible to Zapier?
    Just curious what the hours tool gets to see of our clients
    I want the full picture of what feeds off our accounts
    Can it mess with the general ledger or is it harmless?
    How nosy is this dashboard, exactly?
    Our external auditor is coming next week and has asked for evidence of every system that exchanges data with the accounting. Where do I get that?
    Hi, I've just taken over as controller and nobody can tell me which tools are tied into Exact. Is there a single place to look?
    Could you please advise how I can produce a list of the applications that process personal data from our administrations?
    How do I tell whether a product may only view our sales invoices or also create new ones?
    We heard on the news that an invoice scanning vendor was hacked, so my boss wants to know right now if they were ever able to see our data.
    Where can I read in which categories of data Visionplanner is interested?
    Exact has announced new API limits, and before panicking I'd like to know which of our connections they will hit.
    One of our software suppliers is going out of business; what do they currently reach at our end?
    Is it possible to see, for each of my two hundred clients, which programs are reading along?
    I run a small bakery and honestly have no clue how many things my nephew linked up for me. How do I find out?
    The security officer wants a yearly review of third parties. Which screen do I open, and what does it tell me?
    What if a former consultant's reporting tool is still lurking somewhere, how would I notice?
    Why does nobody ever tell me what those tools do with our numbers, and where is it written down?
    We're filling in a supplier risk questionnaire and need to state whether the payment app shares information with others.
    A customer phoned our helpdesk and wonders which of our modules are linked to her bookkeeping and what each is permitted to see.
    So, um, before we renew all those licences, can I see somewhere which of the tools are really attached to Exact?
    Get me a rundown of the tools the ex-consultant left on our books.
    Does Pleo still have write access, or is it view only these days?
    Under GDPR, I have to state which processors look into our ledger.
    Does this plugin pass our figures to advertisers, and whre is that stated?
    Can the receipt app see salaries?
    Name every party with a connection into our subscription.
    Exact is changing its API terms: what of ours is hooked up?
    Two entries by the same maker: what does each of them cover?
    Where can I see which programs are hanging on our Exact?
    How do I make a list of all external software with access, for the GDPR register?
    Who can look into our books through an app? My director wants to know this today.
    Can I check what Spendesk is allowed to read and to change?
    Is it possible to see whether a tool can only read or also write bookings?
    What other software did the previous bookeeper couple to our company?
    Auditor asks wich third parties get data out of Exact, where do I find that?
    How many apps are linked to our subscription and at which companies?
    Does the vendor pass our data to other firms, and where does Exact show that?
    Is Basecone still coupled with us? I only want to look.
    Customer asks what exactly our product may see in his administration, where can he read that?
    Wich of our companies are reached by which product? I need it in a table.
    Exact changes something with the API, how do I know which of our connections are concerned?
    who's got a foot in our books these days?
    Show me every outside program that's tied to us
    the auditor's at the door and wants to know who can see our numbers
    what exactly can this thing see of ours?
    can it only look or also scribble in our books?
    is that scanning tool still in there or is it gone?
    have we still got old leftovers hooked up from the last bookkeeper?
    just took over the office, want to know what's plugged in where
    privacy lady needs a sheet with all parties that get at our customers' details
    How many of those helpers do we have dangling off Exact?
    Does the payroll thing get to see bank lines too, or wages only?
    Does the firm behind it pass our stuff on to others?
    spring clean: first I want a list of everything that's linked
    which companies can the dashboard look into right now? only want to know
    a peek behind the curtain: who is reading along?
    For the year-end audit I require a list of all third-party software connected to the client's Exact Online environment, including the data they can read or alter. Where in the system is this shown?
    Our record of processing activities under article 30 needs updating. Which parties are currently tapping into our bookkeeping, and with which categories of personal data? Where can I look that up?
    I took over as application manager last week and there's no documentation. Before touching anything I'd like to know what all is plugged into our ledger. Is there one page that shows it?
    Can I see whether the debt collection service can only look at our invoices or is also able to change them? The board would like an answer before it signs.
    SOC 2 evidence request: "population of integrations with the ERP, with access level". What is the best place in Exact to get such a population from, and can it be considered complete?
    Does the payroll software pass on what it reads from us to other parties? I recall Exact displays something about sharing with third parties for each app. Where was that?
    Exact announced new API limits and I'd like to know in advance which of our vendors will be hit. Is there somewhere I can see who's using the interface at all?
    A data subject asked us who receives her details from our debtor administration. Apart from our own people there must be some software vendors with access; how do I find out which?
    Due diligence question from the buyer: "State all software which has access to the target's accounting records". I've got until tomorrow noon. Is there a quick way to bring this up on the screen?
    Is the old OCR software still connected, or did my predecessor already remove it? I don't want to change anything at this point, merely check whether it's still there.
    We're a vendor and the client asks which of their entries our product is permitted to touch, as seen from Exact's side. Where can they read that for themselves?
    Who's looking at my figures at all? I've signed up for so many yokes over the years I've lost count.
    One-page list wanted: what software touches our books, and does it read or write.
    What have the franchisees plugged in off their own bat? HQ would love to see the lot.
    I asked for a schedule of third-party access and got a shrug. Where in this blessed system is it?
    Does our BI connector have read-only permission or could it post entries too? Where can I see that?
    What exactly can that class-pass app read about my students?
    Dear Sir or Madam, the trustees wish to know which outside firms are able to inspect the charity's accounts. I should be obliged if you would tell me where this can be looked up.
    due diligence folks want every saas that has access to our financials. where do i get that from
    Have I got anything linked that can alter my bookkeeping, rather than merely look at it?
    Which of my clients' files does Basecone actually get to? One of them asked on the phone and I stood there without an answer.
    The landlord's lawyer asks, in writing, what the tenant portal can see of his accounts.
    They are how many, the softwares who drink from my accounts? I'd like to see them all in a row.
    For our interface register I need per system: data groups, direction, sharing with third parties. Can Exact show these?
    I'm updating our Article 30 register and have to record which processors get at the bookkeeping. Is there a screen for that?
    a man on the phone say his firm has a connection with my exact. Can I see if this is true
    Is that old Magento bridge still hanging on somewhere in Exact? just curious
    Governors' question: does the alumni platform pass our ledger data on to anybody else?
    As appointed trustee I must establish who is able to consult the insolvent company's administration.
    Roll call! Which programs are sitting at the bar of my bookkeeping right now?
    Hunting shadow IT. Where do OAuth grants show up org-wide?
    Is there somewhere she can see what that courier mob is allowed to muck about with?
    Which software is linked to our Exact?
    Who can look into our books from outside?
    list of all conected apps please
    May our scanner only read, or also write?
    Does the CRM see the salaries?
    Is the old hour registration still attached to our administration?
    What exactly can Spendesk get at?
    How many programs have an entrance at the moment and to which companies?
    I want to see if our webshop passes data on to third parties
    Where do I look up which tools my predecessor hooked up?
    ISO 27001 audit on Thursday, they want evidence of third party access to the ledger
    A journalist called about a leak at some vendor, and I need to know at once if we are linked with them
    We're buying a company: in due diligence, how do we see which systems feed on its bookkeeping?
    Bookings appear that no person here made. Which program might be doing it?
    Exact announces changes to the API rules for autumn. Which of our tools will be affected?
    Cyber insurance form: 'number of external parties with write access to financial data', how do I count that?
    An employee exercises his right to know where his personal data go. Which apps read them?
    We're moving to another bookkeeping package and must know everything that's attached to the present one
    I want to compare the invoices from software vendors with what's actually hooked up
    Our new DPO wants a drawing of data flows in and out of Exact. What's there?
    list of connected software
    who can look in our bookkeeping
    auditor wants to see all interfaces
    which third parties get our data, for GDPR register
    what exactly can Basecone change in Exact
    can the dashboard only read or also write
    which tools hang on our administration?
    taking over from previous controller, need inventory of integrations
    is that old tool still linked or not
    does the supplier share my data with others
    see per app which companies it reaches
    check existing API links before API rules change
    export of all app rights in our subscription
    yearly check of permissions for ISO certificate
    where is the page App permissions
    Our auditor comes on Thursday and wants a list of every system that takes data from the bookkeeping. I have no idea where to begin.
    I took over as financial controller last week and my predecessor left no notes. Who is plugged into these books?
    We got a GDPR request from a former employee. I need to know which outside programs may read the personnel data.
    The insurance for cyber damage sent me a questionnaire: "Name all third parties with access to your financial administration".
    My colleague says the loyalty app can only read. The vendor's brochure speaks of writing too. Where can I look up what it has been given?
    The bank's app was linked by us two years ago for the credit. I wonder what exactly it is able to look at.
    Two departments each ordered a tool on their own credit card. Before we decide about anything I'd like one page that shows all that hangs on Exact.
    We read that one of our vendors was taken over by an advertising group. Do they pass our figures on to others, and where does it tell?
    Exact announced new rules for the use of its API. To know whether this hits us, I must first find out which links we have.
    In the annual inspection I have to state whether the scan software can also book things or merely sees them.
    The works council asked if the planning package gets wages. I answered that I would check.
    We are buying a company and in the due diligence I have to describe their connected software. I got a login this morning.
    A vendor left us last year and its consultant is at a competitor now. Is it still somewhere in there, or has it been cleaned up at the time?
    Our ISO consultant asked for evidence of the quarterly check on outside access. There has never been one, so this will be the first.
    The auditor asks for a list of everything that is hooked up to our bookkeeping, by Thursday
    Who can actually read our figures apart from ourselves? I want to know before we talk to the buyer
    For the processing register under GDPR I need to record all outside parties that get data from Exact
    Taking over as application manager next week and I'd like to know what is connected to what
    Due diligence question 14: "list all integrations of the ERP and their rights". Where do I find such a thing?
    I'm worried that somebody once let a tool in and nobody remembers. How would I find out?
    Is our old payroll vendor still among the ones that can get in? Only checking, not removing
    The board wants to know whether this bank app merely looks or can also write into our ledger
    What exactly does Silverfin get to see of us? A client asked and I had no answer
    There's an e-mail from Exact about new API rules. Which of our products will be hit by them?
    Insurance company for cyber risks wants to know how many external programs touch our financial records
    Before we migrate to another package I need an inventory of all things hanging on to Exact, so we forget none
    Does the HR tool share our data onwards with others? I'd like to understand that before we renew the contract
    curious: can our travel expense app make changes in the purchase ledger or only read it
    Our works council asked which software can see salary bookings
    Want to be sure that no one forgot a leftover from the previous IT firm, show me everything that is coupled
    overview of apps
    overview of integrations
    list of apps
    list connections
    which integrations
    which software
    which vendors
    which third parties
    all integrations
    every app
    what apps are connected
    what is connected
    apps linked to the subscription
    who has access
    who can see our data
    who can access
    who is reading along
    third-party apps
    what may an app do
    what data does an app use
    which data does an app see
    what is an app allowed to do
    read or write
    view or change
    share data with others
    do not recognise app
    don't know this app
    suspicious app
    whose app is this
    warning at app
    old connections active
    unused connections
    active connections
    look at
    inspect
    insight
    check which apps
    supplier leaves
    find app permissions
    where are app permissions
    app permissions
    what a connector may do
    what is a connector allowed to do
    who is watching
    which integrations do we have
    which apps do we have
    apps with access
    what is linked
    linked to our administration
    list for the auditor
    report for the auditor
    what does the exclamation mark mean
    what is a connected app allowed
    connected applications
    hang on, what else is plugged in to our books? i'd like to see that before anything
    show me everything that is linked please
    what other software has got its nose in here
    which more apps were on his name, can I list them
    let me see what's linked to our exact as well
    before I answer, is there a page with all the connected software
    which integrations do we have besides this one
    who else has access to our exact at the moment, which apps
    Where would I look up the same in Exact Online, all apps together?
    i forgot the names, where do I get a list
    which ones fetch from us? i need to see the full lot
    which apps are linked to our Exact
    list of everything that has access to our books
    Our auditor asks which third parties can look into Exact Online.
    GDPR register: what software reads from our Exact
    overview of integrations exact online
    where do I see what's connected
    inventory of all connected applications for ISO 27001
    is there any old stuff still hooked up that we forgot about
    what exactly may app X do, just want to look
    yearly review of third party access
    I'm new here and want to know what's plugged into Exact
    show me every vendor that has our data through Exact
    does this tool have read or write rights, where is it displayed
    Before changing anything I'd like to see all the apps and their permissions.
    how many integrations do we actually have
    check for unknown programs that look into our ledger
    our DPO wants a list of systems reading from Exact Online
    all linked software in one list please
    how many apps are connected anyway
    who all can see our numbers?
    I want a list of everything that's hooked up
    for GDPR I need to know which outside tools can read our books
    just looking, I don't want to change anything
    where can I see what an app is allowed to read and write?
    are there any more of these lying around
    Is there a screen with all the linked apps together?
    inventory of external parties first please
    new IT manager wants the full picture
    what does that scanning app actually get to see?
    show me which ones there are
    we don't even know what's connected since the merger
    which software is actually reading along in our books
    Our privacy officer wants a rundown of all parties that can get into Exact. Where do I find it?
    New controller here, and I'd like to know what has been hooked up and by whom. How do I get a view of that?
    list everything attached to our exact
    I only want to look what's connected, changing nothing
    for an ISO audit I must show which outsiders have access
    We no longer know what's been approved over ten years. How can we see it?
    inventory of third parties in our accounting
    who's peeking at our figures and how far may they go
    which apps have access?
    list of connected apps
    overview of all integrations
    see what is connected to exact
    show all app permissions
    where can I see linked apps?
    audit third party access
    who can read our books
    list authorised applications
    check connected apps
    what can this app see?
    inventory of integrations
    view app rights
    which software pulls data from exact?
    unknown app in our list
    find all connections
    app permissions overview
    is the app read only?
    see all third parties with access
    security review of apps
    how many apps are linked?
    overveiw connected apps
    attention required next to an app
    data processors list from exact
    auditor wants a list of all apps
    new controller here, what is connected?
    for GDPR, which apps see customer data
    yearly check, go through every linked app
    by the way, what all is plugged into our Exact?
    Our privacy officer wants to know which third parties can see our books. How do we find this out?
    is there anything else in there I should see, show me the list again
    on reflection I'd like that list of apps
    I'd rather see which apps are connected meanwhile
    actually I only want to see a list of everything that's hooked up to Exact
    which apps have access to our Exact data
    I've just become financial controller and would like to know what's hooked up to our books
    show me everything linked to our Exact subscription
    Which apps are connected to our Exact Online?
    show me all third party connections
    i took over administration from my predecessor and have no idea what is linked. where to look?
    our CFO wants to know who has access by an integration to our ledgers
    overview integrations exact
    Is there some page listing every external tool that reads our administration?
    gdpr check: we need inventory of apps having connection to the accounting
    where is Import/Export to look at the connected apps
    list of linked aps pls
    what apps are connected to our Exact Online
    Just took over as application manager, where do I find all the linked software
    I'd like to see who is in our system in the way of apps
    need overview integrations for ISO 27001
    list of all third-party tools with access to books please, I am the new IT vendor
    show connected
    every bit of software hooked to the ledger, where's that list
    where do I see all programs that have access to our Exact
    I need to know which tools are linked with our bookkeeping
    our owner asks who can read our figures, is there an overview of apps
    show me what is hooked up to Exact Online please
    Which apps have access to our Exact Online?
    list of connected apps exact online
    I want to see everything that is hooked up to our accounting
    Who can read our books, apart from my staff? I mean software.
    Where can I check what third-party tools are linked?
    Just took over as finance manager and have no idea what integrations exist in Exact
    show all integrations
    Is there a screen with every application that any of our users has connected?
    How do I find out whether some forgotten app still has access to Exact?
    Our DPO asks with which software vendors Exact shares data. How do I find out?
    Can I look at the app permissions without changing anything?
    I need an inventory of all links to Exact Online
    what apps are connected to my exact account
    Before cleaning up I'd like to know what we've got connected
    My predecessor set up a lot of connectors. Where do I see them all?
    see app permissions whole company exact
    How many programs are plugged into our subscription?
    I would like to review which software talks to our ledgers
    Is Shopify still linked with us or isn't it? Where would that be shown?
    Where's the overview of authorised applications?
    I run 12 companies in Exact and can't remember what I have attached to which
    What has been given access over the years? Need a complete picture.
    looking for the page with al the conected programs
    New IT admin here. Where does Exact list the external systems that get in?
    We think there are tools nobody uses any more. How can we see what's there?
    Do any apps quietly look at my books?
    Give me a rundown of what is linked to Exact Online please
    Exact online, check existing connections
    For our GDPR register I need to know which systems pull data from Exact
    Where can one consult the applications coupled to an administration?
    I just want to look, not touch: which apps are in there?
    Figure out which of our tools are attached to Exact and whether we still need them
    After the merger nobody knows what software is connected to which company
    I'd love to see on one page all software that can enter our bookkeeping
    Which vendors have we let in?
    Map all integrations with Exact Online for the IT landscape drawing
    Is it possible to check if our payroll provider has a live link?
    I'd like a list of every third party with access to our Exact
    What's all plugged into my Exact anyway?
    Which programs are connected, I want to see it
    list connected apps, menu path
    what has access to our exact rn
    Kindly explain how I may draw up a list of all programs attached to our Exact Online
    I just bought a hotel and want to know which systems peek into its books
    Is there a place that shows everything hooked onto our restaurant's Exact?
    what apps can read our data
    GDPR register for the salon: which third parties get data from our bookkeeping
    We had three tills and four roster tools in five years. Are any of those still connected, how can I check?
    My partner installs something new each month, I need to see the full picture before we decide anything
    Just looking, not changing: who's got access to the gym's numbers?
    My late husband ran the tills and bookkeeping, I just need to learn what is linked to what
    Bank asks which third parties have entry to our accounts data
    list of integrations hotel exact, read only look
    Took over a bike rental, no paperwork. What's tied to its Exact?
    Can I see what that kitchen app is entitled to read?
    who is looking over our shoulder in the books of the three salons
    where does one start to see everything that's plugged into the deli's accounts
    Merger of two bakeries: inventory of software that reaches the accounts
    Just curious how many things are wired into our Exact, I'd guess five
    insurer's questionnaire about cloud services that touch our books
    New manager wants a diagram of all systems
    Is Untill still in there or not? I only want to peek
    before I pay for another tool, which ones have we linked already?
    What's plugged into us?
    New office manager, predecessor left no notes, what's knotted onto Exact
    Our wine merchant was hacked and we'd like to know which systems have an entrance to us
    at a glance: which tills, rosters, shops can get to our books
    My sister and I took over our parents' snack bar with a tangle of apps, before doing anything we'd like to see them in a row
    wich programs have acces to our exact
    list conections
    Which outside programs can look into our ledgers? I just want the list
    Our insurer asks what software has access to client data
    see everything thats plugged into exact online
    GDPR register: need the names of vendors with access to wages
    I inherited the admin role and would like to know what my predecessor let in
    Does the hours app have write access or is it read only? Where's that shown
    list of integrations for a client review meeting
    How many third parties are hooked up to this subscription, roughly
    A client of mine is anxious about who's peeking at her figures and wants names
    where do I click first to see all connected programs
    client with secret takeover plans asks which third parties could read his numbers
    standard intake question: what's already plugged into the new client's books, where do I see it
    which packages have acces to exact
    Could there be software in our ledgers we're not aware of
    What does that receipts app know about me, is there a page in Exact that says so
    half-yearly list of external access for the quality manager
    our privacy statement must name everyone we exchange accounting data with
    who's got a key to our house, digitally speaking
    ghost integrations: how to discover them
    inventory of apps
    is that cheap AI thing of the intern's still in somewhere
    list what's attached to client 220 for tomorrow's meeting
    does the vendor have write permission
    Notary asks for a statement of external access to the accounts
    want to look around at what's linked without altering anything
    before my holiday, which robots can mess about in the books without me
    printout for a client of everything connected to his Exact
    any parties outside our office able to view wages, and which
    ISO auditor wants evidence of connected systems
    shadow IT hooked up to our bookkeeping, how do I spot it
    Record of processing activities: which software has access to our finance data?
    I took over application management and don't know what is plugged into Exact
    inventory of integrations before our ERP migration
    SOC 2 access review, third party apps
    what tools can see into our accounts, not talking about people
    is Payhawk able to change things in Exact or only read
    Vendor risk assessment, need to know which suppliers' apps touch the ledger
    before I switch anything off I want to know what's there
    due diligence asks for an interface landscape
    first click to get at the list of integrated applications?
    Our cyber insurer asks which software is hooked up to the financial administration
    As data protection officer I'd like to know which parties can see wage costs through software
    has somebody secretly attached a program to our books
    new information manager looking for a complete picture of everything that taps into Exact
    which tools hold write access to our ledger
    my colleague installs all sorts of things, want to see what's attached to Exact
    For a contract register I need all software suppliers that receive data through Exact
    During the interim audit they asked which external programs can create journal entries
    want to tidy up but first need to know what there is
    do any apps pass our data to American companies
    what is sales actually using on top of Exact
    how many integrations do we have anyway
    third party access review
    one list with all programs, their data and their owners please
    which thrid parties have acces to exact, for gdpr file
    overveiw connected aplications
    I have just become treasurer of the rowing club and would like to see what is plugged into our books
    The auditors ask for a list of every outside programme that can get at our ledger
    Is there one page where I see everything that is attached to our Exact?
    How do I find out who, or rather what, is reading our accounts
    For GDPR our care home needs a register of the software with access to the finances
    Just want to look, not touch: which tools are connected?
    After the hack at the other school we want to know which companies can see our numbers
    what can this app actually read of ours, where do I see that
    I suspect some old tool from former board is still attached, how to check
    Show me all connected things please
    How many strangers hold a key to our bookkeeping, so to speak?
    I do the books of three parishes and want to see what has been attached through the years
    What programs has rights on our Exact, I want to see list
    The grant auditor wants to know what software may write in our ledger
    The insurers want, for the cyber policy, a list of software with access to our finances
    We are moving to another system and must first know what plugs into this one
    I've become secretary and got a box of papers; nowhere does it say what's connected
    What does the receipts programme actually know of us? I only want to look
    We merge with another trust and they ask what is attached to our books
    I saw an odd entry and now want to know which programmes may write in here
    I fear more is reading along than we know of
    The quality manual asks which third parties have automated access, where do I see it?
    Inventory of connections for the handover file please
    Where at the top do I click to begin towards the overview of apps?
    wich aps can see our books
    Not people but programmes: who has access to our numbers?
    I'm 81 and do the choir's books; where do I see what looks in digitally?
    Town clerk asks how many outside systems read from or write to Exact
    Before I accept the post of treasurer, I'd like to see everything the books are tied to
    Our list of connections got lost in the reorganisation, how do I make a fresh one
    I want to check that the scanning tool really only looks at invoices
    Is there a page with all third parties that can get into our foundation's books automatically?
    I wish to give my successor a full picture of which software hooks on
    Which third parties can look into our ledgers? CFO wants a list by Friday
    Inventory of everything linked to our Exact for the due diligence questionnaire
    I inherited a group with 30 entities and nobody can tell me what software is hooked up
    list of connected programs
    GDPR register asks which processors have access to the bookkeeping
    Before the carve-out I'd like to know what is linked to which company
    show me all integrations, please, incl. what data they use
    what tools read our financial data right now
    Which applications may write in our books and which may merely read
    ISO 27001 auditor asks for an overview of API connections on the accounting system
    Where is the page in Exact with all the external apps of the subscription
    SOX control: yearly review of interfaces with access to the general ledger
    I'd like to know who all is plugged into our accounting
    Data room request 4.12: all software interfaces of the finance system
    What does that German tool actually get to see? I want to read it somewhere before we extend the contract
    After the takeover we want to see what the target had hooked to its Exact
    is there an app register in Exact
    from where in the menu do I get to the overview of links, first click
    Who all has a key to our bookkeeping?
    Draw up a register of processors: what's connected to Exact?
    Post-acquisition integration: list what the target company has hooked to its ledgers
    I want to see in one view each program that talks with our Exact
    I wonder how many connectors we've accumulated over ten years
    cyber insurance form: list third parties with access to financial systems
    Which software reads the Madrid entity
    CIO is mapping our application landscape, which links does finance have
    before we migrate to SAP: what's attached to Exact
    Do we know who is siphoning data from the ledgers
    Any way to see what an app does with our data, read or write
    Vendor risk management: provide list of API consumers
    I'd like to browse through the linked apps, nothing to change for now
    transparency on app access for a group with 40 legal entities
    what's connected
    Nobody in this group has ever drawn up which programs hang on Exact. I have been told to.
    I need to tell the buyer which interfaces exist on the target's bookkeeping
    Looking for a place that shows all tools with permission, their data and entities
    Before going on leave I'd like to hand over a list of our integrations to my deputy
    The Supervisory Board wants to know what outsiders look into the ledgers
    Is anybody else but us reading the books electronically?
    Would love an inventory of API users on our finance system
    which of our tools can write in the ledger? external auditor's question
    list all apps having permissions in exact, group wide
    how do I see the full integration landscape on the accounting side
    Which programs came along with the acquired company's Exact
    I have to put a number on it: how many programs have permission in Exact?
    Who let whom in? I'd like a picture of all links
    For an RFP we need to list software interfacing with our current ledger system
    make an inventory of connectors before the year-end audit
    Before I say anything about tidying up I want to know what's there
    Where do I look up what data the scanner takes from us, and whether it can write
    Does any unknown software have access to our administrations?
    heads-up of all linked tools by entity for the tax authorities' questionnaire
    I wonder if the tools of the people who left are still hooked up; I'd like to see all of them
    shadow IT hunt in finance: everything linked to the ledger
    connected apps report
    Which tools did the previous web builders hang onto our books?
    just bought a webshop, who's looking along in Exact?
    list every plugin with access
    GDPR register: need all parties that can read customer data in Exact
    any ghost integrations from years ago still attached?
    our insurer asks what software touches the ledger
    Agency onboarding a new client: what marketplaces and payment services have been hooked up already
    does the former POS vendor still have a way in
    I want to see what a given connector is entitled to, read only or write too
    we pay for six connectors, which ones actually have entry to our accounts
    inventory of third-party apps exact online
    full picture please of all that's attached to our administration
    which corner of the screen leads to the company-wide page of linked software
    started as e-commerce manager, want to know which systems hang off Exact
    due diligence on a webshop: map all integrations on the books
    customer suspects an old version of our app is still attached to his Exact, where can he look
    who reads along, list please
    does google or facebook have access to our exact
    check what plug-ins remain
    got a letter from a processor about a data leak and don't even know if they had anything in Exact
    how many parties have a door to our accounts
    the buyer of my shop wants a statement of all linked systems
    does our former mail tool have access, just checking
    I'm new at this agency and must work out for the client what sits between shop and Exact
    which of our software may write orders and which merely reads
    list connected apps exact
    who has access to our exact (software)
    see all integrations
    i inherited this exact setup and have no idea which tools are plugged in, where do i look
    what can each app read
    import export menu where
    inventory of linked software
    app register where to get data from
    just bought a company, want to see what software touches its ledger
    shadow it check exact
    which tools write into exact
    been here three weeks as finance manager and want to know every tool that's attached
    just curious what is hooked up to our exact, im not going to change anything
    all connected software list pls
    which vendors have our data
    spring clean integrations, see them first
    due diligence list of integrations with the bookkeeping
    new it manager wants view of connected saas
    I took over a bistro and I'd like to see every bit of software that can reach the books
    List of third party tools with a door into our Exact, where is it?
    Our privacy officer needs an inventory of who processes patient billing via Exact
    What have my predecessors hooked up over the years? Just looking, not changing
    Does ClassPass or Mindbody still have a foot in our ledger? How can I check
    show connected apps
    For due diligence on the hotel sale we must state which systems are tied to Exact Online and what each may do
    Can I see what data the rota tool is actually allowed to read and write?
    A board member asked who else is peeking into the club's accounts, I mean software
    I'd like a bird's eye view of all integrations before we renew the contracts
    We run eight clinics with a lot of tools. Which of those are live on Exact?
    is there a page listing whats plugged in
    Auditor on site Monday, wants proof of all apps having API access to our books
    Six years in hospitality, a dozen tools tried, I bet half can still read along
    Don't want to change anything, simply see which software may come in
    Cyber insurer asks for all third parties with access to our accounting
    The grant provider wants to know what systems share our financial data
    is the old rota tool still live in exact, quick check only
    Did my accountant hook something up without telling me? Where would it show?
    What kind of information is our till vendor entitled to, and may it also write?
    Before I take anything away I want the whole picture
    I vaguely recall we let a survey tool in once; where do I see if that's still so?
    Ahead of merging two clinics I need to know what's attached to both ledgers
    What reads along in our Exact?
    Supervisory board asks what is attached, with what powers
    where does exact keep the apps
    Which software can touch our figures? Just curious
    The receiver asks which software is hooked to the books of the bankrupt restaurant
    I'd like to see the state of play before I take anything off anybody
    How many integrations do we have, actually?
    At the security course I realised I don't even know who can see our figures through an app
    Is the app of our previous cleaning planner still in Exact? Let me check
    display all programs with access
    Pen tester wants a list of integrations with the accounting
    Which software is plugged into our books at the moment?
    New application manager here. Nobody left me documentation of the integrations. Where do I see them all?
    Auditor's PBC list item 14: list of third parties with access to the GL system
    I need an inventory before anyone starts deleting things
    Can I see what the expense app is actually able to read and whether it can post entries?
    Cyber insurance questionnaire wants every system that can get at our accounting data
    Board member asked who can look inside our ledgers apart from ourselves, software-wise
    I'd like a full picture of all integrations across the subscription, read only please, no changes
    Due diligence request: overview of tools connected to accounting
    where's the page listing all apps
    For the data processing register I need to know what each app takes from Exact
    shadow IT check on finance systems, how to find the connected stuff
    We inherited this subscription through a merger and have no clue what hooks into it
    How do I find out whether that old BI connector is still attached? Only curious, not removing yet
    Minutes: Petra to circulate a list of everything that talks to Exact before the next meeting
    Does the supplier of the scan tool share our data with others, and where would Exact show me that?
    annual access review for connected applications
    List of add ons that colleagues have authorised, is there such thing?
    We think we pay for integrations that aren't even linked. How to check what is live in Exact?
    First click to reach the list of connected apps?
    CFO wants one page with everything that's attached to Exact, from till to BI, by tomorrow
    After the breach at that vendor: did we ever connect them? Please just check
    Predecessor left half a spreadsheet. What's actually linked?
    Can our dashboard post or only read? Security wants to know, no change intended
    Works council asks whether an outside package can see salary data through Exact. Where is that visible?
    Drawing our finance systems landscape, the Exact side is still blank
    ITGC walkthrough: show all apps with access to GL
    does basecone really reach all nine companies? only checking
    Who reads along in our books, nobody in the meeting could answer
    Before I take anything away I'd like to know what there is
    Insurance wants vendors with logical access to the ledger named
    Did anyone here ever connect Spendcloud
    Another year has gone by, time to go through the connected software again
    where are coupled partners shown inside Exact itself, not on a vendor invoice
    I want proof that no odd programs sit in our accounts
    Inventory interfaces is an action of mine for three quarters now
    Am I able to see what colleagues have let in over the years?
    We think four, IT thinks nine. What's the true number of links?
    the audit committee wants transparency about attached systems
    I want a key plan of our accounting: which app holds which key
    just looking around, what's on the line and what does it do
    Statement to parent company: interfaces with the accounting system
    That vendor in the news, does it still have access to ours? Looking only.
    What reads, what writes, and whose is it: I want that on paper for our Exact
    map the application landscape around Exact, that's my assignment
    is the old till still among them? curious
    Entries arrive and I can't tell from which system; which systems are there?
    Which programs have a key to our Exact?
    Is there a page with every integration that anyone in the office has ever allowed
    the insurer asks for a register of software that reads our ledger
    who's reading along in our books
    I need to see what third parties can do with our data, read only or write as well
    list of connected apps exact
    how many tools are hooked up to this subscription?
    ISO auditor comes Thursday, wants a record of all API connections
    we took over a company and have no idea what systems they'd tied to Exact
    is Fathom still connected or did someone already remove it? I only want to look
    Just curious what my predecessor let in
    Give me an inventory of our connectors, with what each of them is allowed to do
    can I check what a supplier is able to see of us in Exact, without breaking anything
    GDPR processing register: which processors have access to Exact Online data
    I got an email that a new app was linked to our company, where can I look that up
    I lost track of what we have running. Somewhere there should be a list.
    Show me everything with access. I won't change it yet.
    Where do I find out whether Dext may only read or also post entries
    annual check of what's attached to the general ledger
    The group's CISO wants a spreadsheet of integrations for all eleven subsidiaries
    does hubspot have access to our exact, yes or no
    we seem to be paying for tools nobody uses, want to see which of them are tied to Exact
    Before we switch to the new till I want to know what is already connected to the books
    as IT support I inherited 25 users, how can I view all the app permissions they've handed out
    what can invantive see in our accounts exactly?
    somewhere in Exact you can look up the apps per subscription, where
    I'd like to know what's hooked up before I start throwing things out, so only looking for now
    our bank asks which fintechs can look into our administration
    how would I find out whether an old app is still allowed in
    what's running on our exact subscription, apps I mean
    The insurer's cyber questionnaire, question 14: list all software with access to financial data.
    Before the sale of the company due diligence wants to see all external systems
    curious: does the timesheet app have write rights?
    who gave what to whom: I want to see all consents in our Exact
    We moved to a new office manager and I've the feeling there are about ten tools with access, could be twenty
    Where can I check up on what that scanner is entitled to do
    register of processing activities needs an update, source: which apps have access
    which vendors get our data? the works council wants to know
    as a director I'm liable, so show me what others can read in our accounts
    list api consumers per tenant
    I suspect there are more tools linked than we've contracts for
    I need a print of the apps and their powers for the file
    look up connected software for a client of mine
    Which of my colleagues' tools can get into our numbers?
    periodic review of external access
    what did we all connect during covid? nobody kept a record
    what's linked to Exact at the moment, including by people that have gone
    map our landscape: everything that talks to exact
    is there an easy way to see all links, as I'm about to write the IT policy
    Just let me look at what's there
    what may Payhawk do in our books, I'd like to read that somewhere
    any idea what apps our Spanish subscription has?
    to find out: is the scanner linked to Exact under our contract or the sister company's?
    give me sight of all external access to our ledger
    What's all that stuff that can get into our Exact, and what can each thing do
    I want to see, not touch: the apps and their rights
    My predecessor told me there were 'a few links'. I'd like to know how many a few is.
    the auditor's question was simple: which systems post into your general ledger automatically
    are there any apps from the previous owner still on this subscription
    have any colleagues let AI assistants into the accounts? where do I check
    we want to write down all the data flows out of Exact
    which app permissions have been handed out here
    checking a client's environment for hidden integrations
    does anyone still have the old till linked? I'd like to look it up
    what information does HubSpot pull from our Exact, and is it passed on to others
    I need a list of tools for the migration plan
    overview of integrations for board meeting
    wich apps are conected to our exact
    We have a new DPO. Her first question to me: who outside the firm can look in the ledger? My answer: erm.
    how do i see who has acces, i mean which software
    I'm taking over as treasurer of a charity and would like to know what electronic visitors the books have
    wat tools do we have linked
    Has Payhawk been connected by anyone at our place at all? Sales rep claims it was
    can I check whether an app may alter our entries or just look at them
    Before the IT audit, please: a way to see all of it, per app, what it can read
    make list of all intergrations with exact for auditor
    Is there something left from the pilot of last year, or has it been cleaned up? Where do I look?
    A client wants written confirmation of which software can get at his file
    tell me where to see the integrations of a whole subscription rather than mine alone
    what's peeping into our debtors list
    Before I agree to any new app I want to see what we've agreed to already
    I was asked in the board meeting how many outside systems have a line into our accounts and had to pass
    please show where one looks up all the links of a subscription with their powers
    can I find out from Exact what AutoEntry is allowed to read
    the merger team needs to know what's tied to our Exact, per tool
    someone mentioned a page where you see every app and what it may do
    I'd like to check whether our former supplier has already been taken out
    who else than us is in there? I mean programs, not people
    Which programs are hooked up to our Exact?
    Where do I see everything that is linked to Exact Online?
    How can I list all connected apps?
    What software has access to our books?
    I want to know who can read our figures through an app
    Is there a page with all integrations?
    How many apps are talking to our accounts?
    Show me what is connected
    Can I check what the expense tool is allowed to see?
    What data does our webshop pull from Exact?
    Does our scanning app have write access or read only?
    Where do I look up what an app may do?
    Which third parties can get at our ledger?
    How do I find out what my predecessor connected?
    I need a register of integrations for compliance
    Our insurer wants to know which systems access Exact
    Is the old time tracker still connected to Exact?
    How can I tell if Spendesk is still linked?
    Who gave all these apps access?
    What do we have plugged into Exact at the moment?
    connected apps list exact online
    see all linked apps
    view app permissions exact
    where to find authorised applications
    How do I review third-party access once a year?
    Which companies can the CRM look into?
    I just joined, what tools feed our accounting?
    Are there any apps connected that we no longer know?
    We bought a firm, which apps run on its Exact?
    Which suppliers get our customer data out of Exact?
    I'd like to map every system around our bookkeeping
    How to verify no stranger app is reading our data?
    Can somebody tell me what hangs on our administration?
    What is using our Exact API?
    Does the payroll app share our data with others?
    On whose name does each link run?
    I want to have a look at the integrations without changing anything
    How do I check that only known apps can come in?
    Which apps touch our invoices?
    wich apps are linked to my company
    I need a rundown of external programs in Exact
    What have we ever given permission to?
    Which outside software reads our stock?
    Does anything old still hang on to our accounts?
    Where can I check if our payroll software is connected?
    What can Spendesk see of ours?
    Which tool writes entries into our ledger?
    I'd like a list of apps that read customer data
    How can the treasurer view the linked apps?
    The board wants to know who gets in through apps
    How can I be certain the old app is no longer linked?
    Which systems are fed from Exact?
    Are integrations from our former web builder still active?
    As main user, view the apps of all colleagues
    see authorised apps
    Which add-ons are active for us?
    We're migrating soon, what talks to Exact today?
    What access do external apps have right now?
    Can I see whether an app may change our contacts?
    Give me an inventory of our connections
    What did the previous finance manager hook up?
    Before spring cleaning I want to look at all integrations
    Which cloud services are attached to our companies?
    For GDPR I need all software that gets our data
    My husband connected all sorts, how do I look at it?
    Where are app permissions displayed?
    Who's looking into our finances via some app?
    Is Klippa able to get at our books?
    How many integrations does our client have?
    What's connected to our subsidiary?
    Which software vendors can look in our books?
    Check the present links of a client
    Is there a dashboard of attached apps?
    Since when has each app been there, where's that shown?
    I'd like to read what Visma may take from Exact
    Which programs does our data go to?
    Get a full picture of our integrations
    How many apps do we share our accounting with?
    What sort of programs did we let in?
    Our auditor wants a printout of linked apps
    Can the job app change things or just look?
    where are app rights in exact
    current integrations exact online
    Tell me which tools cooperate with our books
    For the due diligence of a prospect I want to know which software looks into its Exact. I don't need to alter anything.
    New assignment, day one: map out every program that can get at this group's figures. Where is such a list?
    Our cyber insurer requests a statement of all parties with access to the books. Where do I take that from?
    At each annual review I'd like to show the client what is plugged in. Is there a single screen for it?
    I suspect more is reading along at this client than he thinks. How can I show him what's attached without breaking anything?
    The privacy officer is compiling a processing register. Nobody knows which apps get into the ledger and what data they see.
    Before we migrate to a different reporting suite we need to know what is hooked up to bookkeeping at present.
    Question 34 in the data room: which third parties have system access to the general ledger? How would I answer?
    Everyone here has hung something on the books over the years and nobody has the whole picture. Can I see it somewhere, including what each may do?
    Does this vendor share our figures with others, and may its program only read or also write? I'd expect that to be listed in Exact.
    Year-end audit starts and the auditor wants a list of interfaces. I'm the interim and only know two of them.
    A trainee asked how one can see what an app is permitted to read. Where do you demonstrate this?
    Our insurer asked in how many places client data leaks to third parties. I want to see per client what hangs on Exact.
    I'm interim, inheriting eight years of history. Before I have opinions I need to know which tools were admitted.
    Are there still programs active at this client that no one thinks of? I'd like that in the yearly health check.
    The works council wonders whether HR software reads payroll entries. Where do you see which software may?
    We make an app ourselves and would like to show the customer on screen that we can only read, not modify. Where is that displayed?
    I'm writing an advisory report on digital hygiene. Chapter three: which software may enter the ledger. Where do I get the facts?
    On intake of a new client I want a standard screenshot of all admitted apps. Which screen would that be?
    The client thinks he connected a till and nothing else. I see postings from a source that is no till. Where are all sources shown?
    The council audits our grant and asks if external programs can write in the financial records. Where does that appear?
    May this app only read or post as well? I want to know before recommending it to the next client.
    Taking stock of what rattles and squeaks in this Exact: which apps, whose, and do they still matter?
    Somebody in finance leaves, and before panicking I'd like to see simply which apps are allowed in and whose they are.
    The client wants an app gone but doesn't know how many there are. I suggest counting first what's allowed in. Where do I count?
    We think of limiting some tools, for which I must first see who may reach which companies at present.
    Show me the way to the screen listing the software which may look at client figures on behalf of our practice.
    can i see somewhere at a client whats all hanging on his exact, he doesnt know himself and it has to go in the file
    Suppose you're given thirty clients. How do you quickly learn for each which programs read along?
    I'm not after an error and won't change a thing; I want a snapshot of the linked software for the annual plan.
    The supervisory director wants one page: which outside systems talk to the financial records and with what powers. Where do I get that?
    I advise a client on the sale of his business. The buyer wants to know which apps the books depend on.
    The number of tools went from three to heaven knows. A count please, with whatever belongs to it.
    Before offering our own package at the customer we want to see what's there already, so nothing reads twice.
    At the bank's request we must show that no unknown parties look into the client's books. How do I demonstrate it?
    I was asked for a second opinion at a company that claims all's in order. I want to see with my own eyes which software is admitted.
    Which programs may make changes in this client's ledger? Entries turn up which nobody entered.
    To work out which subscriptions the client can scrap I need to know which packages still hang on Exact.
    For the handover of my file I'm writing down what's connected. Purely looking, then. Which way do I go?
    For the first time in twelve years somebody, the new director, asks what is tied to our ledger. I'd like to answer by tomorrow.
    At a client it's whispered that the landlord looks in through an app. How do I refute or confirm that?
    What's left of all those trial apps the former controller took out? Look first, then we'll see.
    What is hooked up to our Exact anyway? Management wants a list
    New application manager here, no idea which packages can get into our books
    for the ISO audit I have to show which outside software reaches our figures
    which tools are reading along in Exact, I don't need to change anything
    Warehouse, sales and HR each connected stuff by themselves and I want the full picture
    DPO needs a processor register: what pulls data out of Exact
    Is there one screen with every connected service
    Curious which programs can see wages in Exact
    inventory of integrations exact online
    I suspect three different people connected Power BI. How do I check that?
    where can I see whether the procurement platform only reads or also posts
    I want a spreadsheet of everything attached to our Exact, where do the names come from
    How many integrations do we have? I thought three, IT says nine
    My predecessor documented nothing; show me what talks to Exact
    The cyber insurer asks which third parties have access to the financial administration
    just browsing which apps run here before I make a proposal to management
    Not people but programs: who from outside is looking in?
    does our WMS have write access or read only, just want to know
    can I see in one place which entities each connected app reaches
    boss asks who can get at our data and I've got no answer
    I was asked how many vendors touch our data and if they only look or also write
    Without breaking anything I'd like to see which tools were connected over the years
    is Klippa connected with us or not? where do I see that
    New IT partner requests a list of Exact Online integrations
    want to know what HubSpot is permitted to view of ours
    look first, decide later: which connections do we have running
    All sorts of things run here, Zapier, Make, Power Automate. How do I see which of those can really get into Exact
    I'm moving to a new CRM and want to know beforehand what's attached to Exact so I forget nothing
    My team lead wonders aloud if foreign parties can reach our figures too. Where do I look
    on which screen are the permissions of programs listed
    Curious what we've all said 'agree' to over the years
    Can I see if the planning package shares data with others
    list of apps exact who has access
    A new IT manager arrives and wants a picture of everything attached to Exact
    How many apps currently have access, just looking it up
    which vendors have a line to our debtors, I want to be able to look that up
    I've a meeting on data security shortly and must know which software may enter Exact
    Works council wants to know which software takes staff data from Exact, just an enumeration
    do you know if our old webshop still hangs on it? I want to look it up before I claim anything
    We're drawing an application landscape and I must draw all arrows to Exact
    Which companies may all those apps reach? I'm after a total view for the controller
    Who is reading along in our books, and is there one page that tells me?
    I'm the new controller and want to know what is plugged into our Exact
    Auditor asks for an inventory of all software hooked up to the ledger
    Just looking, not touching: what third parties can see our Exact data?
    For the GDPR register I need every vendor that pulls data out of Exact
    We bought a company and need to map which systems hang off its Exact
    Give me a list of all the outside programs on our Exact Online
    Who holds a key to our accounts, so to speak
    Yearly check-up: what's hooked up and do we still use it?
    I have a hunch there's old junk attached to Exact, I'd like to see before I act
    The CEO wants to know which tools can see our figures and I haven't a clue
    Is Shopify still tied to our Exact or not? Only want to find out
    show me everything connected to exact
    Processor agreements: which companies fetch customer data from our books?
    Before I decide anything I'd like a full picture of connected software
    What does Klippa actually see of us, and can it change things too?
    Before we migrate I want to know what is hooked up to the old environment
    Ten years of plugging things in: where do I see it all together?
    My successor asks for a table: tool, company, who said yes
    Insurance questionnaire: list third-party software with sight of financial data
    Curious whether Dext still hangs on our Exact
    Which robots sit on our Exact anyway?
    Does anything connected have the ability to write into our books? I'd like the whole picture
    I take over this client and wonder what has been fastened to it
    How many parties pull data from our Exact at present?
    Who, apart from people, may get into our books?
    Before any clean-up I want the complete list of what's plugged in to our Exact
    Our insurer asks which systems talk to Exact. Where can I read that?
    Is it a problem that nobody knows what is hooked up to us? I'd like to get a view.
    What precisely is Klippa allowed to see and alter?
    does the till have read or write rights, where is that shown
    I inherited the admin role without any notes. What's attached here?
    Do I need to ask every colleague what they connected, or is there one place?
    New owner wants to know which tools reach our finances, by Thursday
    Just looking, not touching: which third parties can enter our Exact?
    Once a year we go over everything that has access; how do I get at it
    GDPR register is due, which processors read from Exact?
    Can I see whether tools of the previous owner still have a foot in the door? I decide later what to do.
    How many programs can come in at our place
    may I check what a plug-in is able to change in our bookkeeping without altering anything
    For whom is our back door open? Software I mean, not people.
    First take stock, then cut, says the board. How do I take stock of what can enter Exact?
    If something leaks, which parties could it have been? I'm after an enumeration of everything with access.
    I wonder whether that tax tool of three years ago can still come in. How to check without changing anything?
    Can apps alter our books or only watch? I'd like to see it app by app.
    Is there one page with all outside programs and may an ordinary user open it?
    does the receipts vendor share our data with others, where would it say so
    Due diligence: what's attached to the target's Exact?
    For six years everyone here hooked up whatever they liked. Time for a count.
    Started a new job on Monday, first question: what talks to Exact?
    Strange fetching at night; what is registered here that might do it?
    what data can our till see, is it written anywhere
    can someone link an app without my knowing and how would I notice
    What's open to the outside in our Exact? The supervisory board asks.
    How often should I go over who is reading along, and where do I start?
    May our scanner edit customers? Looking for where that can be read.
    twelve entities each with gadgets of its own. an overview please
    Before I sign the internal control statement I want to see which links exist
    Do connections still exist with software we left years ago? First look, nothing to cancel yet
    Does a list exist of all that we ever agreed to, and who may view it?
    My bank asks for the credit check which fintechs reach our books. Where's that?
    may i see what software is linked without being admin
    How many lines run to and from Exact? My forerunner documented zilch.
    For the union: does any of our apps look at payroll? I'd look it up per app.
    I may not break anything, only report what's linked. Where do I click?
    Which third-party software do I name in the continuity test? Anything that gets into Exact.
    A mail from our insurer asks for every third party that can read our ledger, where do I see those names?
    I saw a screen at a friend's firm with all his connected programs in a column, where is that on mine
    There's no dashboard telling me who's plugged in to our Exact, or am I blind?
    The bank's questionnaire has a box: software with access to your accounts. I have nothing to write in it
    Just want to look, not touch: what is hooked up to our books
    I see entries posted by something called Connector EU and it made me wonder what else is attached
    Where can I read, app by app, whether it only views or also changes things?
    Our auditor sent a mail with a blank table, rows are apps, columns are what data each uses. Where do I read that off?
    New finance manager here, nobody handed me a list of what talks to Exact
    Is there one page which shows all the outside tools, like the one on your phone for apps that use your location
    somebody in the board meeting asked which companies see our numbers, silence in the room
    my predecessor's sticky note says 3 integrations, I'd like to check that with my own eyes
    what does the webshop read from us exactly, is that written somewhere on a page
    Found an old invoice for an integration we forgot about. Before doing anything I'd like to see what's there
    looking for the screen that names every connected product and what it may do
    Is there a page like Google's 'apps with access to your account' but for Exact
    The buyer's due diligence team asks which software hangs on the books, I need something to copy from
    I guessed four, my colleague nine. How many integrations are there really?
    Before I press anything I want to know what is there
    IT asks for a print-out of all that comes in through the API
    Who's reading along with our bookkeeping right now?
    data protection officer wants to look every quarter at who's attached, where would she look
    upper right on an entry it says made by an integration. Which ones do we have?
    As a new application manager I inherited an empty document called Connections and need to fill it
    what do Visma and Basecone and the others get to see of us
    A cost centre with five software subscriptions, but which talk to Exact?
    can an app's page tell me if our data gets passed to third parties, want to check for all of them
    a colleague mentioned a list hidden under Import something, what is in it
    my boss just wants to see names on a screen
    Point me to the catalogue of whatever's hooked into this subscription
    Someone asked if ChatGPT can get at our figures, where do I see what is and isn't connected?
    Invoice from Exact mentions API usage, by which apps then?
    The web builder claims he's already hooked up, how can I see for myself
    Five branches each attached something, head office wants the total picture
    does a button exist that shows all integrations
    Is it on one sheet somewhere who can read our payroll through a program
    the liquidator will ring and ask what systems were attached, I need to look
    Mail titled 'annual third party review' and I've nothing to fill in
    Four tiles with logos are on my screen but those are ads I think. Where are the ones really connected to us
    ex-colleague texts: is my little tool still on there? I'd like to look
    we migrate next year, first an inventory of what leans on Exact today
    names of all software parties that have a line into our general ledger please
    'Fill in: connected applications', says the bank's form
    A trade body letter says I must know which applications process our bookkeeping data
    Auditor comes round to look over my shoulder at what's connected, which screen do I show him
    I'm the new treasurer with only a password vault from my predecessor, what is stuck on Exact?
    four invoices a month from software firms, before I cut any I want to know what is tied to Exact
    Are there programs that may write in our Exact? Which?
    My assignment is a drawing with Exact in the middle and all software around it
    search: list of connected applications exact online
    In the management meeting they promised everyone knows what each app may do. I don't
    A vendor mailed a changed privacy statement, do we even still have them connected?
    who reads along? that's what the board wants to know and I know no page for it
    can I see whether Shopify is still attached without opening the shop
    may I as controller view everything colleagues have hooked up, and where
    Cyber insurance form: tick which apps have access to finance. We don't know
    how many onlookers do we have in the ledger, really
    My colleague's screen had a little table, app, data, view only. I can't find that table
    We merged, and I'd like to know what the other firm had connected to its Exact
    which application may see payments? I want to open them one by one
    just became system admin, first task: take stock of integrations
    how can I see which tools are plugged in without unplugging anything
    I don't need to take anything away, I merely want the current state on my screen
    For the handover to my successor I want a list of all that is tied to Exact
    what data leaves through all these apps, I'm looking for something to read it from
    wich aplications are conected to us, only want look
    i need see programs with acces, not persons
    where list of apps in exact pls
    Started last week without any handover. Which programs hang on our Exact?
    We took over a company and have no idea what is plugged into their books
    At the audit they asked who else reads along in Exact and I couldn't answer
    In eight years everybody here has clicked some trial; what's still attached?
    A software firm leaked data, it was on the news, want to check whether we ever let them in
    Our insurer sent a questionnaire on third parties with access to the accounts
    became treasurer in january. who all can see the figures?
    Renewal round showed we pay for stuff nobody knows. What's really connected to Exact
    New CEO's first question was to be shown everything that's tied to our accounting
    My son installed lots of things for the business, how can I see what can get at the books now
    IT guy was fired, nobody here knows which systems feed off Exact Online
    ISO auditor came Tuesday and needs a list by Friday of outside parties with access
    We're about to reorganise and want the map first, what reads from or writes into Exact
    Saw an odd posting last week by software I don't know, let me see everything we allow
    The receiver asked this morning which outside software could get at the insolvent company's books
    Before joining up with the merger partner I want to know what reaches into Exact on our side
    My father passed away and left the business, I've no notion what programs can see his accounts
    Some of our data popped up somewhere this week, I want to check who could get at it via software
    I approved something by accident and forgot its name, where is it all listed
    New IT partner wants an inventory: which integrations, since when, in whose name
    After three reorganisations the controller wants a clean slate, first let's look at what hangs on there
    lost all the mails that said which tools we had linked
    Took over a client from another firm, what software is tied to it, actually?
    After the hack next door I'd calmly like to see what can come in through our Exact
    For an insurance file I must show what parties receive data from Exact
    When we switched accountants two years ago nobody looked at what stayed behind. Can that still be seen?
    board change at our club, paperwork lost, which software reads the cash book?
    A club was fined in the news over a forgotten app. Do we have such a thing lying around?
    At her exit interview the controller asked whether we knew what rides on Exact. We don't
    I bought the business in April, books included, what did the former owner plug into it
    A new car-wash till, two shops, an hours app and surely more. After all those years I'd love to see them in one place
    For the yearly talk with a vendor: which of their products sit on our Exact at all
    The council wants a statement of connected systems after the grant check
    Belgian sister firm asks, for the integration, what reads our Exact
    Our emergency handbook lacks the page with integrations, where do I take it from
    After that article on data theft I can't sleep, can I see who is in our books through apps
    want to record the state of app access as I inherited it, before changing anything
    We discovered yesterday that something queries our Exact we knew nothing of, I want the full picture
    Has anything been added on the quiet to our Exact since the new IT man came
    In my induction week "connected apps" came up five times and nobody could name them
    My partner died suddenly and he saw to all software. What hangs on our books?
    The crook who sold us software may have switched on more, how do I check
    What has my ex let look into the accounts? I want to see it before acting
    what all is on my exact since that scam
    former admin unreachable, need list of integrations today
    ten years of exact, time to see what is hanging on it
    In yesterday's meeting one said six apps read along, another said two, I'd like to see for myself
    I don't want to change a thing, just see who's reading along
    show me everything that has a key to our books
    first look, later prune: what's hooked up to Exact
    no cutting yet, only an inventory please
    the insurer asks for a list of outside software with access to our finance data
    just started as controller and want to know what's plugged in
    which data does the scheduling app take from us, only checking
    gdpr register: what third parties get in through exact online
    the previous admin left no notes, what integrations are live
    Where do I look up what we once approved?
    let me see who can get in
    plain list of apps with access, nothing else
    Is Shopify attached to our Exact or not? only want to know
    took over dad's business, what's running on the books without my knowledge
    before the big clean up I'd like everything in one view
    audit wants app names per company
    how many connectors do we even have these days
    peek at what an app is allowed to do, without touching it
    what is still open from the old days
    snapshot of all linked software for client Jones
    before saying yes to a new app I want to know what is already hooked on
    no surprises please, show which software can get in
    does our old web builder still have a line in somewhere, just checking
    the lawyer needs it on paper which tools look into our books, nothing to be altered
    hunting for snoopers
    due diligence: buyer asks for a statement of all linked systems
    inheriting books from a colleague, I'd like to see what's attached before I do a thing
    did something from the trial stay behind on the sly
    insight only, no action
    our password leaked and I want to see whether an unknown app came in
    which apps may post and which only read
    show every piece of software that was let in
    just peeking at which companies the till may see now, no change wanted
    first count, then strike: what is attached
    not who can log in but which programs can read along
    third-party software let in, apart from Exact's own
    where do I read what each of those apps does with our data
    which apps do we have realy
    just look what hangs on it
    list connected apps exact online
    what has access to our books
    third party access inventory
    which tools are hooked up
    see app permissions exact
    audit linked applications
    app register gdpr exact
    where view authorised apps
    who is reading our data
    connected software overview
    what did previous controller hook up
    iso evidence connected apps
    does basecone still have access? check
    view scopes per app
    vendor access list exact
    inspect integrations before cleanup
    which apps are plugged in
    does the expense app write or only read
    can I see somewhere what's connected
    everything attached to our subscription
    conected aps list exact
    find hidden integrations
    new admin: what's linked here?
    yearly review app access
    how many apps sit on our licence
    inventory saas tools in exact
    display active connections
    what data does payhawk get
    shadow it check exact online
    look up which companies an app sees
    apps page exact where is it
    catalogue of api connections
    what hangs off our exact
    who shares our data onward, where shown
    auditor wants list of external access
    just looking: which apps are on there
    show me all the plugs
    what's tied to our exact?
    read-only look at connected apps
    is trengo still linked yes or no
    processing register: list integrations
    board wants list of attached systems
    is there a page with every link
    what may silvasoft do exactly
    see colleagues' consents
    saas inventory exact
    which services pull our data
    baseline of integrations
    does anyone know what's hooked up here
    check old scan tool still hanging on
    conected programs list
    external software survey exact
    let me see who is allowed in
    apps I never heard of? show list
    What's actually hanging on to it all?
    Can I see who's looking along?
    How many programs are let in here?
    Is payhawk still attached, how to check?
    Where can I look up what it's allowed?
    who all has acces to exact
    wich apps are linkd
    lst of integrations exact
    who has acess to our bookkeping
    show conected tools
    overveiw of permissions
    see waht is attached
    Who can look into our books through some app or other?
    I need a list of third parties with API access to our accounts for SOC 2
    What's plugged in at our end? Predecessor left no notes
    Is there a place that shows everything that has ever been approved?
    Just taken over the finance team, want to see which tools feed on our ledger
    Can I check whether an app reads only or writes too?
    Cyber insurer's questionnaire: name all software with access to financial records
    After that phishing scare I want to be sure nothing fishy is hooked up
    Client can't tell me what he has connected over the years, where do I look it up for him
    how many apps do we have running against exact, nobody seems to know
    Vendor X had a breach, are they anywhere in our environment?
    Before we throw anything out I'd like to know what there is
    I'd like to know what Shopify is permitted to read at our company
    Due diligence on an acquisition: which outside systems touch their Exact
    Does our supplier pass the data on to others? Where would that be stated
    GDPR register needs updating with the apps that pull personal data out of accounting
    Is anyone listening in on our bookkeeping
    Just curious what's hanging off our subscription, not planning to change a thing
    Show me the connected software and what each piece may do
    Yearly backdoor check: where's the page with the outside connections
    You hear of forgotten integrations everywhere. How would I spot ours?
    Somebody rang claiming their software "already has access" to our books. How do I verify that?
    Do we have Shopify connected or don't we?
    Is data being siphoned off by something we know nothing about?
    Quick scan for a client: which outside parties sit in his package
    Does the invoice financier see our debtors, yes or no
    What can Visma see at ours exactly, only invoices or wages as well?
    Drawing the application landscape, what talks to Exact?
    A colleague says a payment app was switched on ages ago, is it still there?
    I suspect something reads along, am I paranoid?
    New DPO wants a printout of external access, today
    "Your data was shared with third parties" says the mail. Which ones, as far as Exact goes?
    no action, insight only: what's connected and by which vendors
    For the handover document I need to state everything that's linked to our accounting
    Zero trust project: first step is knowing what already has a token
    Are there shadow IT tools in our finance system
    Whoever set this place up left a trail of approved apps, I'd like to look through them
    baseline of which programs may reach our ledger
    Took over as treasurer of a charity, have no idea which software peeks at the accounts
    The liquidator asks what software hangs on the bankrupt company's accounts
    Google has "apps with access to your account", what's the equivalent page in Exact?
    Pen testers want to know upfront which integrations sit on the accounting package
    An employee had free rein with integrations. What has he put on there?
    Per program I'd like to know the kinds of data it sees, wages especially
    Sales rep says "you're already a user of ours". Where could I check that
    Yearly client meeting: I'd like a list of his connected programs and their powers
    Could a bank be reading along through an app? How do I see
    First click to get to the list of connected programs?
    We argued for half an hour about who can reach our numbers and it was mostly guesswork. Where's it in black and white?
    Last year I tried all sorts of free trials on a whim, and I'd like to see what of that has stuck
    Notary wants to know, for a share transfer, which parties have electronic access to the books
    I keep the books of three charities at my kitchen table; for the board I must state which software has access
    Webshop vendor claims a second app of theirs runs at ours. True?
    Could there be more attached than what I actually use
    what is conected to our exact, need list for auditer
    wanna see who reads our books
    is there some page with all the aproved apps
    Which third parties can currently get at our Exact data?
    I just took over as finance manager and want a picture of every integration we have
    where do I see the list of connected software
    Our auditor wants evidence of all tools with access to the general ledger
    Is that expense tool we trialled last spring still plugged in?
    What exactly can our CRM read in Exact, and can it change things as well?
    Need an inventory of integrations for the GDPR register
    My boss asked who besides us is looking into our books, meaning software
    How can I tell whether the old cash register system still has a way in?
    I'd like to browse what's hooked up before the security review on Thursday
    show me everything that talks to our accounts
    We bought this company last month and nobody can tell us what its bookkeeping is wired to
    Can I check if the hours app is allowed to see salaries?
    Just looking, not deleting: which programs use our Exact environment?
    list of apps with access pls
    Read a news item about a hack at a scanning vendor. Are we even a customer of theirs through Exact?
    For an ISO 27001 audit I have to document external access to the ERP
    I keep hearing about 'the connector' and want to know what connectors exist at all
    Does Exact have some page where all integrations are listed per supplier?
    Tidying up our IT landscape; step one is knowing what is attached to the bookkeeping
    As treasurer of the club I want to know which programs can see our finances
    How do I find out what data our reporting plugin is pulling, invoices only or payroll as well?
    Once a year I review access. Where do I start with apps in Exact?
    Our works council asks which systems get financial data out of Exact
    The insurer's cyber questionnaire asks which software can get into our accounts
    Treasurer of a tennis club here, which programs are open to our figures?
    New IT provider starts with a baseline and needs all attachments to Exact
    Are there any ghost integrations in our environment and how would I spot them
    I won't change a thing, only curious what is plugged into Exact
    We pay for five integrations but I can name three
    A customer's security survey asks about third parties reaching data in our bookkeeping package
    For due diligence: which outside software reads the ledger
    Does last year's tool only read, or can it write to our books as well?
    which page shows the kinds of data an app uses
    Before renewing the payroll contract I want to see if their link still exists
    Quick one: can I get all connected programs in one view?
    The management team wants to know by Friday how many parties can look into our financial system
    whcih apps have acces to our exact
    Did we ever say yes to that reporting tool? Where do I check?
    Twelve people here and everyone just clicks agree, I want some oversight
    Does Payhawk read our sales figures as well?
    Quarterly access round: how about apps on Exact?
    What may that German tool do, can it create entries?
    Map of all data flows out of our bookkeeping, where to start
    Which of our software suppliers hold a key to the books?
    My late husband did all computer things, now I must find out which programs enter our bookkeeping
    Is the payroll link switched on? Only want to know
    I get bills from software firms and can't tell whether they do anything with Exact, how to look that up
    view app rights exact
    Spring cleaning our software: first look at what's attached, decide later
    Which outside parties hold permissions on our administration at this moment
    which connections are there
    which programs use our Exact data
    what integrations do we have in Exact
    who is connected to our Exact via apps
    list the apps that are linked
    overview of all integrations in our company
    see connected apps
    view all integrations exact online
    check whether Shopify is connected
    look up which integrations exist
    export list of connected apps
    how do I check what is linked
    how can I see connected apps
    how can I see whether the till is linked
    I want to see which apps are linked
    need overview of apps for GDPR
    exact online connected applications
    How do I get a list of everything that is linked to our books?
    I'm new here as a controller and want to know what is connected to Exact.
    Where can I see all integrations on our Exact subscription?
    Who and what can read our accounting data from outside?
    Can I see what rights each connected app has?
    We'd like an inventory of the software that's hooked up to Exact Online.
    Is there a page in Exact that shows all linked apps of all users?
    How do I find out whether Dext can only read or also change our data?
    For the GDPR register I need to know which suppliers get data from Exact.
    Where do I check which third-party tools our company has authorized?
    I want to know what data the scanning app takes from Exact.
    Our insurer asks which external programs can reach our accounts. Where do I look that up?
    How can I view all app authorizations within our subscription?
    Does Exact show which administrations each app can reach?
    I took over as application manager. How do I map out the links with Exact?
    What is connected to Exact in our company? Nobody seems to know.
    We want to tidy up our integrations. Where do I see what is there first?
    Can you show me how to see all apps at a glance?
    I'd like to see whether any app shares our data with other parties.
    Where's the screen with app permissions for the whole company?
    Which of our colleagues' apps are still allowed in Exact?
    How do I find the complete list of API connections in Exact Online?
    The auditor wants a printout of the apps that can write to our ledger.
    I want to check if there are any unknown apps on our Exact.
    How do I find out which tools use our Exact data, without changing anything?
    Where can I look up what Klippa is allowed to do?
    Before we renew contracts I want to know which apps are tied to Exact Online.
    Can I see all programs connected to the administration of our foundation?
    We have a dozen tools, some of them linked to Exact. How do I see which ones?
    How can I tell if an old payroll package still has a link with Exact?
    I'm looking for a summary of apps and their permissions.
    What apps did our previous bookkeeper connect?
    Is there any way to list linked applications per company?
    How do I see which apps can touch our debtor data?
    As IT manager I'd like to know all systems talking to Exact.
    Where do I find which data types an app uses in Exact Online?
    I need to report to the board which apps have access to financial data.
    Can a normal user see all connected apps, and where?
    Does the new BI tool show up anywhere in Exact as a connected app?
    How do I check the permissions of the apps once a year?
    I want to see whether our webshop is actually connected to Exact.
    Which integrations have read access to our bank statements in Exact?
    We need an up-to-date list of linked software for the ISO certification.
    Show me where the connected apps are listed, please.
    How do I know what an app does with our Exact data?
    I want an overview of every app our five users ever approved.
    what apps are linked to our exact, where can i find that
    Is there something like a control panel for app access in Exact Online?
    Our new CFO asks how many apps can reach the ledger. How do I count them?
    In which menu do I see the apps of my colleagues?
    I suspect we've got more connections than we know of. How do I check?
    How do I look up which supplier is behind an app in our list?
    I want to go through all the apps and decide which ones we still need.
    Can I view a list of apps that make entries in our administration?
    Where can I read what an application is allowed to view or edit?
    We're preparing a software migration and need to know what hangs on Exact.
    How would I find out if a bank has a live connection to our books?
    How do I list the links for one particular subsidiary?
    For our privacy statement I have to name the apps that receive invoice data.
    I'd like to see all permissions my team has handed out to apps.
    Where does Exact keep track of apps that were given access?
    What's the easiest way to see all the tools connected with our Exact environment?
    After the hack at a supplier I want to see if we had them connected at all.
    Does anybody have an idea which apps are reading our Exact? Where do I look?
    I need a full picture of app connections before we change our ERP.
    Can I check whether an app has rights over salaries in Exact?
    How do I see what is linked, as the main user?
    Where do I find all connected software, including what colleagues linked?
    Our works council asks which apps process hours through Exact. How do I find out?
    I inherited an Exact environment with loads of links. Where do I start looking?
    How can I see which apps have been authorised for company 8?
    Is Visionplanner connected to our Exact or not? Where can I see that?
    I want to see the permissions of apps, not change them.
    We need to know if the recruiting tool ever got a link with our books.
    Where's the app list that shows what the supplier may do with our data?
    How do we find out what each connected app can see and change?
    I need the names of all apps that can fetch data from our client files.
    Which place in Exact tells me what outside software can get in?
    The security officer wants to see proof of all the app rights in Exact.
    Where do I find the Import/Export menu to look at the linked apps?
    As business owner I want to see who can look into my books through software.
    A client asks which tools our firm has hooked up to his administration.
    Is there a register of the apps with permission in our Exact?
    I'm writing a handover document and need the list of integrations with Exact.
    For due diligence we must list every system that has access to the ledger.
    How can I check what our team has connected over the years?
    Which parties outside our company can pull data from Exact?
    Can Exact tell me which apps may edit data rather than just view it?
    I'd like to know if our former supplier is still among the connected apps.
    How do I make a list of the links of all our 30 companies?
    Before moving to new software, I need to see all links that exist today.
    Where could I see if the loan broker's app is still connected to our administration?
    Our security team wants to know which SaaS tools hold an Exact permission.
    I'm curious what the BI tool may see in Exact. Where's that written?
    I need to find out which connections exist on the books of the sports club.
    We don't know how orders get into Exact. Where can I see which app does that?
    How do I look at app rights as an external accountant of a client?
    which programs can look into our exact
    list of all apps that have acces to our administration please
    How do I see who conected what to Exact in our firm?
    i need to know what apps are linked before the audit
    where are the permissions of all our apps shown
    Our holding wants to know what software each subsidiary has linked to Exact.
    We never documented our integrations. Is there a page that shows them all?
    How do I check if a tool we tried in 2023 is still linked?
    Which apps get customer data from our Exact? The privacy officer wants to know.
    Which programs are able to look into our bookkeeping right now?
    I'd like a list of everything that is linked to our Exact Online
    I took over this business and have no idea what apps are hooked up to Exact
    Where can I see which apps have access to our company?
    How do I find out what exactly an app may read or change in our books?
    Is there one place that shows all connections my staff have made with Exact?
    Our insurer asks which software can reach our financial data, how do I look that up?
    I want to know if old links from before my time are still switched on
    Can Klippa only read our invoices or can it also change them, where is that shown?
    before i clean anything up i want to see what is connected
    How often should I check the connected apps and where do I look?
    Does a linked app pass our data on to others, and can I see that in Exact?
    My new office manager needs to see all integrations we have, where are they?
    I wonder whether the app from our former marketing agency is still attached to Exact
    How many apps have we let into Exact over the years, and what do they see?
    Can I check if the old till is still connected?
    I run a building firm and want to know what software is let into my Exact
    What access have I handed out to programs over the years?
    The buyer of my business wants a list of connected systems, where do I get one?
    How can I see which companies a given app may look into?
    Our IT man asks what talks to Exact before we move offices
    Is our old webshop still attached somewhere, and how do I check?
    For our privacy statement I must say which software receives financial data
    I just want to look, not change anything: which apps are on our books?
    Which of my employees have hooked apps to Exact?
    Can an app prepare payments or only read, where would I see that?
    show me how to get a list of apps that can use our exact
    After a phishing mail I'd like to check whether some strange app was let in
    How do I make a tidy inventory of our links with Exact?
    There must be old trials that still have access, how do I find them?
    As treasurer I want to know which outside programs may use our club's books
    Give me a way to line up all systems that have access to Exact
    I take over the books from my father, where do I see what he linked?
    Can I see if an app only reads or also posts in our administration?
    What data goes from Exact to our email program?
    Our new director asks for a list of links, which menu is that in?
    Did I ever give access to an app of my old employer, how can I see?
    Is there a page in Exact with every outside program that may look in?
    Since our IT man left nobody knows what is attached to Exact
    Which apps have our customer data open to them, can I read that anywhere?
    how do i check which programs have access, we are doing a big clean
    Once a quarter I'd like to go over what can get at our figures, where do I start?
    How do I find out which tools read in our sales figures?
    I'd like to see what rights a certain app holds with us before I decide anything
    Is there a register of software that our company has let into Exact?
    Which screen tells me who makes an app and what it looks at in our books?
    For my own peace of mind I want to check who looks into my books digitally
    How many links do we have with Exact and what data travels over them?
    Can I find out which app suppliers are able to reach our data?
    My accountant wants a screenshot of all apps with access, which page do I need?
    whats connected to my exact and what can it do
    were can i see all aps that are linked to our exact
    Which apps currently have access to our Exact Online subscription?
    Where can I find a list of every API integration on our Exact account?
    I need an inventory of third parties that can read our bookkeeping, how do I get it?
    How can I see what data a connected app pulls from Exact?
    As the new application manager, I want to know which integrations are running on Exact.
    Is there one page that shows the OAuth apps of all our users?
    For our GDPR register I have to know which processors connect through the API.
    Before migrating we want to map all software linked to Exact Online.
    I just want to look at what is hooked up to our Exact, not change anything.
    Which companies can each of the linked apps reach, and where is that shown?
    Has our former IT supplier's tool still got access to Exact, and how do I check that?
    Where do I check if any connected app shares our data with others?
    We took over a company and want to see what is plugged into its Exact environment.
    Can I see every connector that posts entries into our books?
    what apps are linked to my exact online, where is that list
    Can you show me where the connected apps of our organisation are listed?
    How many applications are actually hooked up to our Exact Online?
    For our CMDB I want to record every interface with Exact.
    I suspect shadow IT on our bookkeeping, where can I see that?
    Which programs are able to read our debtors?
    How do I learn what a given app is entitled to do in Exact?
    Is there a report of apps per user in Exact Online?
    I've been hired as IT manager and want a view of all links with the finance system.
    Due diligence asks for all third parties with access to the books.
    Where do I see if Basecone is still tied to Exact?
    We'd like a list of apps and the companies they reach, without switching anything off.
    I want to know if some AI tool is connected to our Exact.
    Our insurer asks what software has access to financial data.
    How can I get insight into all connections of our Exact subscription?
    What kinds of data does our web shop plugin retrieve, can I look that up?
    As an accounting firm we'd like to see which apps run at a client.
    Do we have duplicate links, like two scanning apps side by side? Where do I check?
    After yesterday's outage I want to know what systems depend on Exact.
    Which vendors have write access to our ledgers and where would I read that?
    where do i see everything that talks to exact through the api
    Our parent company wants a spreadsheet of all apps that touch Exact data.
    Is it possible to view the apps that other users approved, just to know what exists?
    What third-party software is open on our books?
    For a risk analysis I'm after every system with access to Exact data.
    Can I see at a glance as an admin which apps are connected?
    Are test apps still attached to our production Exact, and where do I see that?
    With which tools is our Exact linked and what may they do?
    I'm drawing an architecture diagram and need all Exact integrations.
    Can I check if an unknown party is looking into our Exact?
    How many of our integrations may also change entries, and where is that stated?
    Which apps read along in our subsidiary's Exact, and how do I query that?
    Before we hire a second BI vendor, I'd like to see who can already get at Exact.
    A colleague claims ten tools hang on Exact, is there a place to count them?
    For the continuity plan I need to know which services copy data out of Exact.
    I just took over as application manager, how do I see every app connected to our Exact?
    For our GDPR register I need to know which suppliers receive data from Exact.
    Can I check whether an app only reads or may also write entries?
    We have added tools for ten years and lost track, how do I get an overview?
    I heard about an unsafe add-on and want to check whether we have it linked.
    How do I find out which data each linked app uses, without changing anything?
    Our insurer asks which external software has access to the accounting system.
    Is there a place that shows all integrations for the whole subscription, not only mine?
    what apps are hooked up to our exact and do we still need them
    The new CFO wants to see which programs are tied to our ledgers.
    Before we switch CRM I want to look at every connection to Exact once.
    Nobody recalls who linked what to Exact, where do I get it all in view?
    Our new controller asks for a list of connected software and what each is allowed.
    Is there a way to see whether Zapier still has access here?
    For the year-end audit we must show which systems write to our books.
    Where does it say if a supplier shares our data with other parties?
    After a data breach at a vendor I need to know quickly which apps could read Exact.
    I started a list of apps from memory, where is the real one?
    Which integrations sit on our subscription, including those of colleagues?
    can i see what programs are looking at our accounts
    I want to walk through our linked apps one at a time and judge if we need them.
    In which menu do I start to see all apps that have access to Exact?
    I made an inventory of apps three years ago, how do I get a current list?
    I thought we had three links, a colleague counts seven; where can I count them?
    The bank asks what software has access to our administration, where do I find that?
    Is there a screen that shows per app which data it can reach?
    My predecessor left no documentation, how do I map all the connected programs?
    How can I see which of our apps may look at salary data?
    wich apps have acces to our exact
    I wonder whether anything from our previous supplier still has access, where is that visible?
    Has anything been linked to our Exact that I don't know of, and where do I look?
    Which programs can look at our books? I only want to see, not change
    Where can I find everything that's hooked up to Exact?
    My late husband connected all sorts of things, I'd like to know what there is
    The insurance asks which software reads our financial data, where do I find this
    is the old till still attached or not, how can I see that
    Show me what's plugged in, we just took over this bakery
    new year, want to see what apps still hang on to the company
    how many of these links do we actually have
    The buyer of our garage wants a list of every connected service
    Which menu is the list of connected programs under?
    Looking for where Exact keeps the list of linked things, first click please
    I'm staring at the home screen, where do I go to see what's connected
    Took over my parents' business and want to know which strangers' eyes are in the books
    the bank asks which software talks to our accounting
    I lost track of those connections, surely somewhere it says which exist
    Before changing anything my husband wants to see what's running
    just a list of what's let in please
    can I see which apps remain from the previous owner of the garage?
    spring clean, step one: what has access at all
    Is Shopify really in there or do I imagine it?
    What all hangs on our bakery's accounts, out of curiosity
    inventory of linked apps where
    my husband wants to know what's connected, I'm sitting at the screen, where to?
    Tell me the very first click to reach the list of programs that have access
    We're being bought and the buyer wants in black and white which services are hooked on
    Heard at the business club you should check what can get into your books, where's that?
    see which software has access without breaking anything
    my cyber insurer asks for the linked applications
    I thought two links, my daughter says seven, where can I count?
    What did that computer man tie together last year?
    show everything that got access
    What has my staff tied to Exact without asking me?
    a TV item on apps reading along scared me, how can I see which do so with us
    are there any links left at all or did my son remove all
    My new bookkeeper asked what's all hooked on, I went red
    are there things still open to the outside from our books
    For the fitters' quality handbook: a list of everything attached to Exact
    menu with all programs that are friends with Exact
    check whether the old till is hanging on, can I do that myself
    who's watching, software wise
    show all applications allowed in our file
    where to click just for seeing what's linked, I'm not handy
    My husband asked at the kitchen table: what's all in our books? Programs, he means
    any software still riding along from my predecessor's time?
    no insight in what's connected, just want to read it
    How many programs are plugged into our Exact? Nobody keeps a list
    The quality reviewer asks which third-party software can get at client data
    I've just taken over as application manager, show me what is hooked up before I touch anything
    Which tools are reading along in our clients' ledgers
    We're filling in the processor register and need the present state of integrations
    client asks who can see his figures, want to send a rundown
    After buying the Smith practice we'd like to see what integrations came with it
    Peek at what's attached to one dossier without changing it
    Insurance form wants every external system with a door into the accounting
    Is there a payroll link with us at all? I'd just like to look it up
    Yearly spring clean: step one, see who's got a key
    For the board paper: inventory of software with access to our Exact environment
    Ten years of trials and pilots; what is still attached?
    First click on the road to the list of linked apps, which corner of the screen
    To look at all connected software, what do I open to start with in Exact
    From the Exact home screen, how do I even get going towards the list of integrations
    Our app manager leaves and it's all in his head; I want the software that gets into Exact in black and white
    After that breach in the news everyone asks whether we've got that product linked as well
    Charity treasurer wants to know if 'anything automatic' hangs on his books
    New client arrives with a crowded Exact, let me peek at what's on it before having an opinion
    whats all attached to our exact
    Security policy says we shall know which outsiders may enter. We don't
    Where do I consult which parties we've admitted over the years
    Just out of curiosity, is there something left from the previous manager on there
    Rumour has it that the former manager hooked up dozens of things, is that visible somewhere
    At every annual meeting I'd like to show the client a list of programs with access to his books
    What lives on our Exact environment? Looking, no touching
    Before I go on holiday I want on paper what is running
    the regulator asks for a statement of connected systems
    Where can I count how many outside tools were admitted
    Has anybody here ever linked Payhawk? I'd like to rule that out
    Newly appointed manager here, what do I open as the very first thing to see linked software
    A co-worker claims some cash flow tool is reading along, I doubt it, where can one see that
    A single list of all that may enter, does it exist, for the office manual
    inventory of OAuth grants on our Exact tenant
    list everything plugged into our accounting
    took over IT last week, need to know which systems read from Exact
    what apps are hooked up and what do they get to see
    Building our vendor register: which suppliers currently touch Exact data?
    look but not touch: connected software
    shadow IT check on the finance system
    is there still a live permission for a product we dropped in 2022?
    which of our tools are allowed to write journal entries rather than just read
    quarterly access review of integrations, where do I get the list from
    path in the interface to the page listing all connected apps
    first click to see connected apps?
    New CISO asks for a list of everything connected to finance. Where's the page?
    insurer's questionnaire: name all third parties with access to accounting data
    just want to look at what's attached, decide later
    Is Klippa still hooked to us? where can I see that
    predecessor left no documentation, what integrations exist
    drawing the integration landscape; need all the apps on the Exact side
    write-enabled apps on our ledger: which are they
    show connected software
    count of active app permissions
    which app passes our data on to others, is that shown anywhere
    M&A data room: a list of systems with access to the accounts
    marketing, HR and sales each connect their own stuff, I want visibility
    boss claims ten integrations, I bet thirty; where do we settle it
    see who's reading along
    pentest scoping: enumerate software with tokens on the accounting system
    Everyone swears they connected nothing. I'd rather see the register with my own eyes.
    which programs have any permission, and on what data, for our records of processing
    what software can see our customers' data in the books
    registered integrations, view
    five-year spring clean begins with a look at what is connected
    as the new MSP we need to know what third-party stuff is attached to the client's Exact
    do we even have third-party software attached to our books
    see all parties that may peek at the figures
    Audit request: which third parties can currently get at our ledgers?
    I need to update the records of processing and look for all software reading from Exact
    ITGC: population of connected third-party apps
    First week as interim, I would like to know what is plugged into the books and by which vendor
    what's hooked up to our exact, whole group
    I suspect forgotten tools are still reading along. Where would they be visible, without me breaking anything?
    For a due diligence I must show every integration of the acquired company
    Quarterly access review of integrations, where do I get the list from?
    After the merger nobody knows what the other side had attached to its bookkeeping
    Does Spendesk still hold a permission with us? Only looking, not touching.
    Which programs have API rights on our companies, and to which data?
    Our insurer's cyber questionnaire asks how many outside apps can access finance data
    Which menu at the top left do I open to get at the list of connected programs?
    To view all integrations, which page first?
    We're being acquired and the buyer wants a statement of every system attached to the books
    just want to know what's connected
    Cyber insurer asks how many outside parties reach our finance data, I honestly don't know
    My predecessor tried out all sorts of things. Which of those are still open?
    Article 30 register due on Friday: all recipients of data out of Exact
    NIS2 inventory, vendors reaching finance systems
    One-pager for the board listing the tools that see our figures
    Do we still have something running for that old billing platform?
    Which software reads along in the Belgian companies
    Full rights here; through which main menu do I reach everybody's integrations?
    Starting point inside Exact to see what is attached?
    first click to view connected apps
    For Thursday's audit committee I would like a statement of every third-party application that looks into our bookkeeping, preferably with the data concerned
    Tracing shadow IT in finance: which apps hang on Exact?
    inherited 14 companies, what's tied to them
    Suspicion: a former employee still looks along through a tool. First I'd like to see, do nothing yet.
    Which entities is the treasury pack in, and with what rights?
    How to get a list without visiting each department
    Vendor assessment: to whom in Exact is data open
    What hangs on our six companies that isn't Exact's own?
    Annual IT questionnaire from the auditors: name every connected application
    I suspect a jungle of apps and want facts
    Is Klippa attached to our books or isn't it? Opinions differ.
    Post-merger screening: who looks along in both groups
    A director asks who has our data. Where do I look?
    overview connected tools
    whats hooked up to exact
    just look, no change: app access list
    does scan app still have access? only check
    what third parties have access
    see app permissions
    how many apps do we have
    i took over this environment, what runs on it
    gdpr register needs apps list
    what may basecone read exactly
    check old apps active
    auditor wants connected apps
    where is list of authorised apps
    find out what software is attached
    all links in one view
    what is linked with my exact
    want to see programs with acces
    is shopify still on? just want look
    security review of integrations
    which vendors read payroll
    cleanup planned, first list
    apps and users list
    connected apps where find
    whos looking in our data
    first click to see the apps list
    where is import/export for app list
    which menu first for connected apps
    path to the apps overview
    import export menu where, want list
    show me who gets in, apps
    any forgotten apps?
    list integrations running
    what apps got permision
    give me a list of everything hooked up to our books
    New bookkeeper at a primary school here. Which programs read along in our Exact?
    cyber insurer asks which third parties have access to our ledger, where do I get that
    how many integrations do we actually have?
    see what is linked without changing anything
    I suspect there's old junk still attached to our accounts, where can I look
    the data protection officer needs an inventory of tools that can reach our financial data
    what may the planning tool do in our books, read or write too?
    after the takeover i need to know what's plugged into this environment
    who's looking over our shoulder in Exact Online
    is Dyflexis still connected on our side? how do I check
    The previous volunteer said yes to anything that popped up. Show me what he said yes to.
    logged in, what do I click first to get to the list of linked apps
    which menu hides the overview of apps for the whole organisation?
    where's Import/Export, I was told the apps are behind it
    starting from the home screen, how do I get to the list of connected programs
    left or right top corner? I want the page with everybody's links
    Good afternoon, I recently took over as office manager at a nursing home. I'd like to see which packages get data out of our accounts. Is there a page for that?
    at the audit they asked which systems have access and I had no answer
    thinking of a clean-up but first let me know what's attached
    is the old webshop still in there or gone already? where can I look
    i want a printout of all linked programs for our file
    does the absence tool write or just read in exact, where's that stated
    look but don't touch: which apps are on our Exact
    next week I have to present to the new director which software hangs on Exact
    all apps anybody here has ever approved, where's that
    not going to revoke anything, just want to know if the old package is still in there
    privacy consultants send a form: name all systems with read access to the accounts
    map of our links please, what's attached to what
    they say there are six apps, I'd like to see for myself
    which integrations does our club have, including those others set up
    our company name is top left with a little arrow, is the way to the list of links under there
    I took over from a controller who retired. What on earth is hooked up to our books?
    Which outside programs can look into our accounts right now?
    Cyber insurer's form: list all third-party software with access to financial data. Where do I find it
    Client asks which other tools besides ours are plugged in. Where does he look?
    only want to have a look, not change anything, at what has been let in
    How many tools have we got dangling from Exact Online, and which data do they touch?
    inventory of connections for our record of processing
    where can I read which data the scan software is getting out of Exact
    lesson 4: how to see what's connected. Where would I take my students?
    A vendor wrote that they're 'already connected to your Exact'. How do I verify that claim?
    is there one page with the apps of every user in our subscription
    dig up forgotten links
    Accountant wants to know what systems feed our ledger
    Handover was poor; I need to map what talks to Exact
    Did we ever connect Visma at all? how to see
    Before our migration the consultants want a list of everything attached to the environment
    we acquired a firm and inherited their Exact Online. What's plugged into it?
    see at a glance which app has which companies
    what exactly is each of those apps permitted to do
    is anybody snooping in our books via an app we forgot
    sysadmin, need current picture of third-party access to finance
    where do I look up what I've said yes to in the past
    shadow IT around our ledger: bring it to light
    which menu, under the company name, brings me to the list of apps of everyone
    to view everyone's apps, do I click my name or the company's name first
    opening move to see all connected apps?
    handing my job over soon; need to write down which systems tap into Exact
    vendor swears it just reads invoices, can I check for myself?
    client wants in writing which parties can get at his figures
    every door into our ledger, which ones are open
    is there still something connected from the days of the former controller
    what sort of data does our rota tool take from Exact
    before we tidy anything: what do we have
    show my customer that our software only views and never edits
    a vendor's breach made the news; are we hooked up with them?
    what have my coworkers let in over the years
    board member asks who can look into the foundation's books via software
    DPO wants the list by tomorrow
    where's the starting point on the screen to see what is connected for everyone
    the buyer's due diligence asks which systems draw data from our Exact
    suspect an old payroll app still reads along; how to see, without breaking things
    does the supplier's app also read payroll data? where do I see
    single place with all external parties that got in
    has anyone here hooked an AI tool to our ledger? want to find out
    Which programs can get at our books?
    Show me all the connections we have running
    Who is reading along in our accounts?
    How many apps have access at our firm?
    The board asks which tools are connected
    Where do I see what software talks to Exact?
    Any old links lying about that we forgot?
    I'm new and want to see what's plugged in
    Get me a picture of all outside parties with access
    How do I take stock of our apps?
    is there a page listing every admitted program
    Our insurer wants to know which systems are linked
    Is Klippa still attached to us somewhere?
    see all linked apps exact
    For GDPR I must know which apps receive data
    I only want to look, not change anything
    what did we let in over the years
    Check whether that one webshop is still joined up
    An inventory of all integrations, please
    Where is the register of connected software?
    Which suppliers can look at our figures right now?
    Our IT man wants to view every integration
    What's attached to our subscription?
    Find out whether anything strange has access
    I need a roll call of all the add-ons
    Let me view the full set of links
    Has anybody linked something I don't know of?
    Which menu takes me to the overview of all apps?
    What do I click top left to reach the linked apps?
    Under which menu does the app list live?
    Where in Exact does the path to all links start?
    What's hanging off our bookkeeping package?
    Who may come in digitally, I'd like to know
    Count the programs that are joined to us
    want to see wich apps have acces
    Go through the existing links with me
    Which third parties were ever let in?
    Which software ever got a yes from us?
    Are there apps with access that we don't know of?
    How do I get every connection down on paper?
    Let's see who holds a key to our books
    What tools were linked on our behalf?
    I need a list of every app that can reach our clients' books, where do I find it?
    For the audit I have to show which software is connected to our companies, how do I get that?
    Which links does this new client have with Exact Online, and where can I look that up?
    The board asks which outside parties can see our group figures, how do I find out?
    How can I see what data the client's app takes from Exact Online?
    I've just started as group controller and want to know everything that is hooked up to Exact.
    Can I see somewhere which apps read along in which companies of our holding?
    Before the practice changes software, I want all existing client links on one list.
    Where do I see whether an app only reads at our clients or can post entries too?
    For our processing register I must know which apps receive client data from Exact.
    A client asks who can look into his accounts through an app, where is that shown?
    The buyer of our group wants to know which programs have access to our administrations, where can I check?
    We have seven entities and nobody knows which apps are linked, how do I get a grip on that?
    How do I check whether Klippa is still connected anywhere at our office?
    Since our insurer wants proof of who has access, how do I get an overview of linked apps?
    Are there any leftovers from old software still linked to the parent company, and how can I tell?
    I'd like to know which apps our subsidiary in Antwerp has given permission, without changing anything.
    Now that I take over a colleague's portfolio, I'd like to see which apps are linked at his clients.
    For the loan application the bank asks if third parties can look into our four companies, where is that visible?
    As application manager I want to know for each app which entities it can read, where do I begin?
    How do I get a picture of everything that was attached to our school group over the years?
    Before cancelling Payt I want to see whether any group company still hangs on to it.
    Which programs may write in a client's books, and where is that listed?
    After many staff changes the practice doesn't know what's linked, how do I make an inventory?
    Show me how to look up if Dext sees only the client's purchase invoices or more.
    For the group's privacy statement I'm after a list of software that can reach the bookkeeping.
    Is there still a till link from the previous supplier at our franchise shops, and how do I check?
    Where in Exact Online is it stated what an app is allowed to do in our holding?
    The IT auditor wants a screenshot of all apps with rights, which screen does he need?
    Because we're about to demerge, I first have to know all links the group has.
    We suspect a client let in an app himself, can we see that from the office?
    How do I see which apps I've ever let in with my own office login?
    I would like a way to view the links that sit on our property company's books.
    which apps are hooked to exact in our group, can i see that somewhere in one place
    My manager thinks something of the previous software vendor still watches, how do I verify that for all companies?
    At a client's intake our practice wants to know which software already talks to his bookkeeping.
    For the cyber policy the insurer asks which outside applications read our finances, how do I produce that?
    As the care group's new application manager I want a map of every connection with Exact Online.
    Can I look up if the director's dashboard truly reads nothing but the holding?
    Each quarter we'd like to view who can get at the shops' books through software, where is this?
    I wonder whether Teamleader can also see our bank data, where is that described?
    Our privacy officer wants it in writing which apps take clients' personal data from Exact.
    Which connections are still active in the company we're about to liquidate, and where do I see them?
    For the handover to my successor I'm listing the group's links, where do I get them from?
    How many apps have access to this client's administration, is there an overview of it?
    A shareholder asks if third-party software reads his private company, how can I check?
    Something posts automatically in the subsidiary and I'd like to know which app that could be.
    Before moving our ten entities to another package I want everything that's connected in a row.
    Is it written anywhere whether an app shares our clients' data with partners?
    a new client asks what programs can look in his books, how do i look that up for him
    I'm going to run five hotels and first want to know which systems are connected to Exact there.
    Is there a page telling which apps write and which only read at our foundations?
    Following a complaint a client wants to know if Dext is still attached to his books, where do I look?
    The new partner asks for all software that reads client data from Exact, how do I compile that?
    which links does client smit have running, i must find out before tomorrow
    A vendor is leaving and I want to check at which foundations his app still reads along.
    whats connected to the books of hotel seaview, we want to know that before the sale
    Which programs can get into our Exact Online right now?
    How do I find out what has been linked to our client files over the years?
    Auditor asks for all third-party integrations, where can I see them in Exact?
    I took over as application manager and want to know what is connected before changing anything.
    Is there one place showing everything with access to our books?
    Where do I look up what kinds of data a tool may read or write?
    For our processing register I need to know which suppliers pull data from Exact.
    see app permissions for whole firm
    A client wonders who can look into his ledger through some connected tool. Where do I check?
    We suspect there are old forgotten links in the subscription, how do we spot them?
    Does this scan tool only read or can it post entries too? I'd like to look that up in Exact.
    How to view all apps that anyone in the office has linked?
    The partners want an inventory of all integrations by Monday.
    Can I tell from Exact whether an app shares our data with third parties?
    check if an app still has access
    What software is hooked up to this subscription? Just looking, not removing.
    before our spring clean I would like to see every application that has rights in exact
    A new client brings his own Exact. How do we see what software is attached to it?
    who reads along in our books
    I want to draw up a report of all tools and their rights, where's that in Exact?
    Is some AI app attached to our bookkeeping? I'd like to check.
    A colleague claims we have twelve integrations, I count seven. Where's the truth?
    For our quality handbook I'm looking for the page with linked applications.
    Can office IT see which accounts have let apps in?
    Before migrating to another package I want to know everything that depends on Exact.
    Does the old payroll program still have access? How can I see that?
    Our insurer asks which suppliers can get at client data in Exact
    The owner wants it in black and white what is connected to his administration.
    Where can I view what an approved application is entitled to, before deciding anything?
    Which menu do I open first to get to the list of all linked apps?
    With which software does our client share his books and where do I read that?
    How many apps may come in at our firm?
    what hangs on our exact
    Is there a page with all third-party apps of the subscription?
    A client was startled by an odd entry and wants to know which programs are able to write in his ledger.
    Our quality review asks about application access, which list do I present?
    When taking over files I want to note the integrations of each subscription, where are those?
    I inherited three subscriptions from a colleague who retired. Before touching anything I'd like to see per subscription what is linked and what it may do.
    any way to see what apps r linked to exact
    A partner read an article on unsafe integrations and wants an answer on Monday. I have to show which software can get at our client data. Where does Exact tell me?
    Two practices merged last year, each with its own tools. Nobody knows any longer what's attached to Exact. How can I map that?
    For our ISAE statement I need evidence of which third parties have access to Exact and with what rights. Where do I find that information?
    Where can I see everything that's connected to our books?
    I just started as controller and want to know what software is hooked up to Exact Online.
    Our auditor needs an inventory of integrations. Where do I pull that from in Exact?
    Show me all authorised third parties in Exact Online
    The previous application manager left no documentation. I want to map out which programs talk to Exact.
    Is there a page with all integrations of all users?
    I'd like to find out if any forgotten trials still hang on to our bookkeeping.
    For our GDPR register I must know which vendors read data from Exact.
    What exactly is Spendesk permitted to do in our administration, and where is that shown?
    Every quarter we review third-party access, where do I find the list in Exact?
    who is looking in our books, which apps i mean
    Can I view which kinds of data a connected tool uses?
    Our insurer asks which outside systems can get into the finance package.
    I want to know which koppelingen are active for our group.
    Our outside IT company wants to know which systems exchange data with Exact before they change the firewall. Is there a full list somewhere?
    I took over a company and got its Exact Online along with it. I don't know which links are running and first want to have a calm look.
    How many parties can actually get at our books?
    The new CFO asked me for a table of all tools that have access to Exact.
    Where do I look up which companies each app can reach?
    What may Channable do with our items: view them only or change them, too?
    For the due diligence we need a list of software attached to the bookkeeping.
    Has someone in the department linked something on the quiet? How would I see that?
    show apps with acces to our exact
    Our data protection officer asks about all processors that can enter the financial administration.
    Before cancelling all kinds of subscriptions I'd like to see what is still attached to Exact.
    Which programs of colleagues are reading along in Exact Online?
    As the new treasurer I want to know which software hangs on our books.
    For the NIS2 inventory all interfaces of Exact must be put on paper. Where do I begin?
    Where does it say which parties can read our sales invoices?
    My business partner connected all sorts of things in the past. Is there a list in Exact?
    After a phishing mail I want to check that no strange app was let in.
    Is anything of the previous web builder still running on our Exact?
    Before changing packages I want to know which systems depend on Exact Online.
    check app access
    How do I make an inventory of integrations in Exact?
    I'd like to see what software can get in our administration, for all users.
    which programs have permision in our exact?
    Does Exact keep a page of tools that were let in, with what they may do?
    Our supervisory board asks who has digital access to the finances, software included. Can I get that from Exact?
    I want to know if Onesto is still allowed in with us.
    Is there a survey of all links per company?
    Which external applications can get into our Exact Online?
    list connected apps
    Our auditor needs evidence of all integrations that touch the ledger, where do I look?
    I took over application management and want to know what is hooked up to Exact.
    How can I tell if an app may only view or also change our data?
    For a GDPR register I need to know which suppliers pull personal data out of Exact Online.
    Nobody here remembers what we have linked over the years; is there a page that shows it all?
    Where can I check whether the old webshop plugin is still hooked up?
    Show me the integrations on our subscription
    Before we migrate to a new tenant I want an inventory of everything that uses the API.
    For our ISO certification I need a list of all systems that talk to Exact.
    what software can read our exact
    Is there one place where I see every API client on our subscription?
    The new CFO asks who and what can get at the figures. People I know, but software?
    How many apps hang off our companies and what are they doing there?
    I want to know whether the tax adviser's tool is still attached to our books.
    Can I find out if a vendor passes our data on to others?
    Which rights does Visionplanner have in our Exact?
    We're going to clean up and for now just want to look, not alter anything.
    Drawing a landscape map of everything around Exact; how do I get hold of the active integrations?
    After a data breach at a supplier I need to know whether its software was able to look into our administration.
    Our insurer wants a statement of third-party access on finance systems.
    see permissions of app
    How may I, as IT person, inspect what an application is allowed to view in Exact?
    check for unknown apps with access
    I inherited the Exact tenant from someone who left without notes. Where do I see which products he approved for the company?
    Which apps are attached to a given company?
    I must deliver a list of everything that reaches Exact through the API, with purpose and supplier.
    view apps exact online
    Does the marketing team's tool have access to our books? Where would I see that?
    We're acquiring a company and want to know which software is attached to its Exact.
    Can I see at a glance what's connected without breaking anything?
    As a consultant starting at a new client, I first want to take stock of the links that run.
    How do I discover shadow IT around our bookkeeping?
    Is our Shopify app hooked up already or not, where do I check?
    What does that program read exactly? I want to inspect one app's permissions.
    Does the vendor only read or can it also post entries in our books?
    A pen test raised the question which external applications reach financial data. Who can tell me that, or which screen?
    show me programs with consent
    Where in Exact do I find the pipes to other systems?
    I'd like an up-to-date register of third-party software on our ledgers
    The works council asks which systems get salary data out of Exact. Where do I look that up?
    Under which menu can the company-wide list of apps be found in Exact?
    On taking over as admin I got no documentation. Which apps have consent and what for?
    look up external access exact
    As owner, how do I check who can peek in my books by means of software?
    I want to verify that the tools we cancelled have truly gone from Exact, so I need a list of what still hangs there.
    Our bank asks which fintechs look along in the bookkeeping. Where's that kept?
    Can I see anywhere if Spendesk or Pleo is connected with our Exact?
    Printout of all third-party apps and their rights
    I need screenshots of all third-party consents for our SOX file; which page lists them?
    Is there a page with the tools that can truly reach our figures now? A three-year-old spreadsheet isn't something I trust.
    see all links
    My boss asks if ChatGPT or another AI helper has access to Exact, how do I check?
    Look up what our invoice scanner is allowed in Exact
    How do I, as new functional admin, get insight in the connections of my predecessor?
    audit third-party access exact
    How can I get a list of everything that's connected to our Exact?
    A colleague from IT wants an inventory of third-party software touching our financials.
    Before the due diligence starts: which outside parties can read our numbers through software?
    Somebody must have hooked up a tool years ago. Where would I see that?
    Which of our subscriptions to third-party tools actually have a line into Exact?
    I took over as financial controller and would like to know what's hooked up to our accounts.
    Show me all integrations
    I inherited this job from someone who left no documentation. Step one for me is knowing which external software touches our administration.
    Before I remove anything I want to look at what's connected.
    What's plugged into our accounting?
    We're going through ISO 27001 and need a list of linked applications with what they can do.
    Could you show where Exact keeps the register of approved apps for the whole company?
    Getting a grip on connected apps
    Is anyone outside the firm siphoning data from our ledgers? I'd like to look at the list.
    Our insurer sent a cyber questionnaire asking which third parties have automated access to financial records. Where can I find that for Exact?
    Curious which tools I allowed in the past
    List of everything with API access
    I'd like to know what has access before our next penetration test
    What does our Exact share with outsiders through apps?
    There's talk of shadow IT. Where do I see which products staff connected to the company's Exact?
    A full picture of the approved software, that's what the board wants.
    Connected apps inventory
    How do I review the access rights of integrations, one by one?
    What is connected?
    The bookkeeper stays. I'd just like to see which software she's put on our books.
    For all twelve stores I want to see which systems are linked with our accounts.
    See third party access
    Which apps use our data?
    Audit of connected apps
    Where do I look up if a certain vendor still has an authorisation?
    Before I move or revoke anything I want the full list on paper.
    Our works council asks what software can see payroll entries in Exact.
    A quick way to check what's attached to our administration, please
    What data is each of our integrations able to read or write?
    Is there any report on integrations authorised in our Exact environment?
    I'm the new treasurer and want to know which software reads our books.
    Last week's phishing training made me wonder what I and my colleagues have approved over the years in Exact. I'd like to have a look.
    Who or what can read along in our bookkeeping through an integration?
    Before I hand over to my successor, I need a sheet with every system plugged into Exact.
    Give me a look at all approved integrations of our subscription
    What's the place in Exact to check on authorised apps?
    I suspect we have more apps linked than we think
    A customer asks us which software processes his invoices via Exact. Where do I look that up?
    Just browsing: which apps are in there and what can they do?
    Our insurer offers a discount when we can show what software has access to financial data. So I need that list, but have no idea where it is.
    Which menu at the top left leads to the list of connected apps?
    Which programs have access to our Exact Online?
    New here as controller. I want to know what is hooked up to our ledger before I change anything.
    Where can I see all integrations on our subscription?
    Our privacy officer wants to know all third parties with access to financial data. Where do I get that?
    I'd like an inventory of everything that's linked to Exact.
    what apps are linked to us
    all third party access
    After a merger I inherited an Exact subscription. I have no documentation on integrations and want to see what is there.
    Do you know where Exact keeps the list of permitted apps?
    I'd like to know which outside companies can look in our books through software.
    How many integrations do we run on Exact and where can I count them?
    Our insurer asks which cloud services are tied to our bookkeeping.
    where do i see wich apps are alowed
    Is there a register of apps with access in Exact?
    I want to see who reads along in our bookkeeping through apps.
    We got a question from the board on data sharing. They want to know what software can get into our accounts, and I have no list.
    Which apps did my colleagues hook up?
    I'd like to see the complete set of tools allowed into Exact before we migrate.
    Do we have any integrations at all? How can I tell?
    Where do I start clicking to see all apps, is it behind the company name?
    audit aside, I simply want to see our linked apps
    Is there one place where I can see every third party that can read our books?
    The auditors want to know which external software touches our ledgers and with what kind of access. Where do I get that?
    Give me an inventory of software hooked up to our Exact
    See which software has permission
    who has api access to our exact
    Find apps with access to our administration
    Before renewing our cyber insurance we must state which cloud services have access to financial data in Exact. How can I produce that?
    What's plugged into our books right now?
    I inherited this Exact environment and have no documentation on integrations
    How do I audit app permissions?
    which integrations do we still need? first I want to look at them
    I'd like to know what kind of data each connected tool can see
    Is anything reading our ledgers that we don't know of?
    Yearly clean-up: which third-party tools are linked and do we still want them?
    apps overview exact online
    Our board wants transparency about data sharing. Show me who gets what from Exact.
    Can a non-admin see which apps he personally approved?
    Let me check what has been authorised by all of us in finance
    See what apps may read or change
    Check which add-ons are still hooked in
    Our ex-admin left no list. What does Exact show about linked software?
    What tools did we let in over the years?
    Quarterly access review: apps in Exact
    Someone asked me for a list of processors that can open our accounting
    We're a hospital foundation and privacy regulation obliges us to keep a register of processors. Which systems are attached to Exact, and can I see what kinds of data they take?
    Could I get a rundown of all outside applications with their permissions?
    What has access to our ledgers besides people?
    How can I find which companies each app may read?
    We've a hunch that half the connected tools are dead weight. First step: see them all.
    Who approved the app and which books does it see? I want the complete picture of our connected apps.
    Does anybody outside have a pipe into our books? I'd like to check without changing anything.
    Give me the route to the screen with all authorised apps
    Which apps did my own login approve over time?
    I'd like to do a spring clean of the tools hanging on our Exact, starting with what's there
    What third parties are currently able to fetch our accounting data?
    Find out what's hooked up
    Overview please of whichever software may touch our books
    As financial director I have to sign off on integrations each year. Where's the list with what they can do?
    I'd like to see at a glance which vendors can read or alter our financial data
    What kinds of apps are authorised here, and by which suppliers?
    Make me a list of what's connected, please
    Where can I read what a particular app is allowed to do with our data?
    Give me the names of anything that's been given a key to our Exact
    Third-party permissions report
    How many integrations are active with us?
    I'm preparing for an acquisition and the buyer asks which outside systems can reach the ledger and what they can do there. I've no intention to alter anything yet.
    Would like to check which software our employees have hooked to Exact on their own account
    show authorised apps
    Which third-party tools can currently read our books in Exact Online?
    I need a list of everything that is hooked up to our Exact account
    Who has access to our accounting data through apps?
    overview of integrations per company
    We took over a company and want to know which software is plugged into its Exact Online
    connected apps list
    I'd like to see at a glance which software is tied to our books and what data each takes
    how can i see what apps got permission
    Show me which vendors can reach our accounts
    Is there a page with all authorised integrations in Exact?
    What can each of the linked programs do with our data?
    We'd like insight in who is authorised through apps before the ISO audit
    Where do I look up what is plugged in to Exact?
    Which apps did my colleagues approve?
    Make an inventory of our integrations
    Check which integrations use our Exact
    who's reading our financial data via the API
    Are there any forgotten connections in our books?
    We're preparing for a GDPR review. I have to hand over a register of processors that get data out of Exact Online by an app. Where can I see them?
    someone in the board asked: "which apps have access to our bookkeeping?" and I couldn't answer
    Before I renew our software contracts I'd like to see which ones are even linked to Exact Online
    Our insurer wants to know which parties can pull data from our ledger
    As a new controller I inherited an Exact environment with no documentation. First question: what software is talking to it?
    Who approved what in our Exact app list?
    Overview of app permissions Exact Online
    Are any outside programs still allowed in our Exact from the time before I worked here?
    Does Exact have a page which shows what each app is permitted to do?
    We're going to review our suppliers. Which of them have a live permission on our Exact data?
    List every integration on our licence
    Where's the register of authorised software
    I suspect that we still have integrations from our previous ERP partner. Where would they be visible?
    As data protection officer I need to see, per linked app, what data it handles. Does Exact offer that?
    What's connected to our Exact?
    Give me the quickest route to a list of tools with access
    Our holding has five Exact administrators and no register of integrations. I'd like to make one. Where should I be looking?
    Are there apps in Exact that I've no idea about? How would I see?
    One list, all integrations, please
    Some months ago we switched three systems. Are the old ones still linked to Exact? Where would that be displayed?
    Is it visible to me which programs talk to Exact behind the scenes?
    Prior to the handover I want an inventory of every link, with who granted it
    Could you point me to where Exact keeps track of approved software?
    I would like to know who can all look into our books from outside.
    show me everything that is plugged into Exact
    Is there a page listing all third party software with access to our administration?
    Which of our apps may also change data and not only look?
    Overview nodig van alle third party apps in onze Exact omgeving
    Which outsiders are currently plugged in to our ledgers?
    Before we change anything, I just want to see what's hanging on to Exact.
    My predecessor left no documentation. I need to find out which programs are talking to Exact and what they're allowed to see.
    I'd love one screen with every add-on that has ever been allowed to touch our Exact.
    How many apps are there on our licence and what does each of them look at?
    What could I check so as not to have forgotten connectors lingering on our books?
    We've been through three bookkeepers and two software vendors. What is still attached to our accounts, I honestly couldn't say.
    see linked apps
    I'm new as application manager; where do I find the connected applications?
    Can I view the full set of third parties as a subscription manager?
    Does Exact keep a list of what I've ever said yes to, for the whole company?
    I want to check whether our books are shared with any parties we don't know.
    Which tools talk to Exact? Nobody here knows.
    waht apps are conected to our exact
    Give me the places where I can see third-party access to our accounting.
    Who gave which app access, and to what? I need the whole picture.
    Finance wants an inventory of everything hooked to Exact
    Does anyone other than us have access to our Exact through an app?
    For an acquisition I must hand over a list of software with rights on our ledger.
    List every app per user in Exact
    For our processor register: which apps use our Exact data?
    Do I have a way of seeing which integrations the previous admin left behind?
    The works council asks who outside the company can see our accounts through software.
    Where does an admin see all third-party consents in Exact?
    We have a feeling that there are stale integrations. A list would be a good start.
    Could there be robots in our accounts that we forgot about? Where would they be listed?
    A who's who of apps in our Exact
    New CFO asks what is attached to the bookkeeping and who approved it.

overview_ask-manager =
    I'm not permitted to view the list of apps
    Who in our company can see every linked app?
    As an ordinary user I only get half the picture. Whom should I approach for the complete list of integrations?
    My role doesn't let me look up what is connected, does a colleague with more rights have to do it?
    Who can print me the full list of linked software? I am only an intern and see nothing.
    am I too small a fish to see the full list of linked programs?
    I'm an external auditor with a read-only login. The client says the connected apps can be viewed, but not with my rights. Who on their side should run off that list for me?
    I am admin of our M365 but have no authority in Exact to view applications of all staff. From whom do I request this?
    I'd like to know which programs hang on our books, but my login doesn't get me there; who can see it?
    The auditor asks me for the list of linked software and I'm just an entry clerk, who may pull it up?
    As works council member I've no login for Exact, from whom do I get the inventory of connected tools?
    The privacy officer told me to look up all linked programs. When I get to the page Exact says that I have insufficient rights.
    The accountant told me to hand over the list of linked software, but it's said only certain people may see it. Which person is that?
    full list of apps is off limits to me, who may see it
    who can view everyone's apps
    For the inventory I need connections of all users. Which right must a person hold for this?
    who in the company can view every user's apps
    I don't have permission to see the full list, who does?
    what is the right called that lets one see the apps of every user
    I want to see apps of all users but not allowed. who can?
    need the complete list but no rights, whom do I ask
    who in the company can see all connections of everyone
    who has the right to see everybody's apps? I only see my own
    I'm the IT supplier, not the owner. Who at the client can pull the full list of apps
    who is allowed to see the apps of all users
    what right is needed for the complete list of apps
    I only get a part of the apps, who do I ask for the full list
    Who in the organisation is able to look at everyone's apps?
    I'm not entitled to view all users' apps, whom do I approach?
    Which right is required to list every app on the subscription?
    I only see part of the apps, who'd see the lot?
    need manage subscription to see all connected apps?
    Could our administrator look up the connected apps for me and where would he do so?
    Who at the client is able to show me the integrations of every user?
    I may only see mine. Who can show me every app of the whole hotel chain?
    only my own apps are shown, but I was asked for the whole firm's, who can see those
    assistant here, want the full list of every colleague's apps, don't have the right
    I'm an external auditor without admin rights, who can pull the full app list for me
    who has the authority to view the apps of every user
    Who in our organisation can view the apps of all users, what right is that called?
    I'm a controller with no subscription rights and must deliver the full list of links, whom to ask
    my list of linked software is probably incomplete due to my role; who sees everything
    who in a company is able to view everyone's integrations together
    need someone who can see all users apps
    i only see mine, need whole company's apps
    I only see a handful of apps; who is able to view those of every user?
    Who is able to see all connected apps if I'm not?
    who in our office is able to see the apps of all the users
    I'm not entitled to see all apps, whom do I approach
    Who is allowed to see everybody's apps?
    I'd like to see everybody's apps and evidently may only see mine, whom do I need
    I can't view everyone's connected software, who in our company could?
    Who is permitted to see the apps of all users, and whom do I ask?
    what is the right called that lets one see everybody's connected apps, so I can ask for it
    I don't get to see everybody's apps, who in our firm could show me the complete list?
    two apps visible to me, I know the firm has more, who'd see the full set
    The receiver wants everyone's apps and I only get my own, whom do I ask
    I only get my own apps but need to see everybody's, who has that right
    who may view everyone's apps
    I only see my own apps. Who'd be able to show me those of the whole company?
    I only see a few of the apps; who in the firm can see everyone's?
    I only see my own apps. Who in our firm can see the apps of everybody?
    Which right do you need to see the apps of all users?
    I only see my own apps, who can show me those of the whole firm?
    I need everybody's linked apps but can only view my own, whom do I ask?
    Who in the firm may pull the full list of apps if I can't
    I can't see everybody's apps for the audit. Who can, and what right do they need?
    who may see everybodys apps
    only see my own apps, who here is allowed to see all of them
    I only see part of the apps with my rights; who can see the whole lot
    Who in our company can see everybody's apps?
    Who in the group can see everybody's apps together, because I only get to see mine?
    Who can see everyone's apps if my own rights do not go that far?
    Which colleague is able to show me all apps of all users?
    Only my own apps are visible to me. Who can show me everyone's?
    I cannot see everyone's apps; who is able to show me the complete list?
    I only see my own apps. Who at our company sees those of everybody?
    I only see my own apps. Which person in the company can show me everybody's?
    I need the apps of everyone, not only mine, and I don't have rights to see them. Who has?
    .finish =
        will forward it, done
        I'll pass it on to the franchisor
        thanks, contacting our licence admin
        i'll pass it on, done here

overview_menu-not-visible =
    import/export is not in my menu and I want to see all apps
    Where did the Import/Export menu go?
    No App permissions in my menu
    I was told to look under Other for the linked apps, but I have no such column
    My screen looks nothing like the screenshots; I can't find the entry that lists our integrations.
    I'm in the main screen but see no Import/Export, and the access of each supplier must be reported today.
    Where is the menu with linked apps gone? I only have Import/Export with files and no Other.
    I should find the list of linked tools under Import, but I've no such menu
    To check what software can get at our figures I was told: column Other, App permissions. My Import/Export page has columns for Financial and for Sales only, no Other.
    Sorry to bother you, I was asked to make a list of the connected apps but there is no Import/Export in my mneu at all.
    I can't find where the linked products are listed: no Import/Export on my screen
    To see what's connected I click on the company name, and the menu that folds out has no column Other
    There's supposed to be a page with all couplings, only my menu is much shorter than in the picture
    cannot find Import/Export to view linked apps
    A forum post told me where all the apps are shown: the menu with import and export. I am on my own laptop with my own login and that menu isn't there.
    For ISO certification I need to print out our linked apps and the menu named in the manual doesn't exist for me
    Import/Export isn't in my menu and I just want to view the apps
    no App permissions in the Other column, so how do I view our apps
    my Exact looks different, without import/export how do I see the linked apps
    I want the list of all connected apps but there's no Import/Export in my menu. What now?
    no Import/Export at my top left, so the overview of apps can't be found
    My screen has no drop-down at the top left so I can't reach the inventory of attached apps.
    our Exact looks different, so where's the list of all attached services
    I'd make an overview, but my menu doesn't have that entry
    overview: column not on screen
    Where I expect the page listing all apps there's nothing of the kind on my Exact. Wider window, or other route?
    the app permissions menu isn't there for me
    I don't see Import/Export anywhere, is my screen different?
    no entry for app rights in my menu, do I lack a role
    no Import/Export in my menu
    I don't see the column Other nor App permissions
    I can't see Import/Export so no list of apps for me
    Where's "App permissions"? Not on my screen at any rate, I just want the list
    no column Other in my import export
    no import/export in my menu, I want to look at our apps
    where is the "other" column, can't find app permissions for the overview
    I don't have Import/Export anywhere
    I open the menu with the company name but there's no App permissions in it
    the column Other is missing on my page
    import/export not in my menu
    Our Exact looks different, can't locate the menu for the list of apps
    The link App permissions isn't among those on Import/Export
    There's no company name at the top left for me to click
    As an external reviewer I can't see Import/Export; how can I view the applications?
    You'd think there is an Other column with apps but my back-office screen shows none of that
    I wanted to list connected apps but the Other column has no such link on my screen
    overview: can't see Import/Export under the company name
    column Other isn't there on my screen, so no list of apps
    can't locate the menu for the list of connected tools
    Cannot find Import/Export anywhere on my small laptop, I only wanted to view the connected apps
    There is no column called Other on my screen so I can't get to the list of apps
    I was told to click the company name and pick Import/Export for the list of links, can't find it
    Where's Import/Export? I click the company name and see nothing like it; want the list of linked software
    for the inventory of plugins I'm told to open Import/Export, but the menu lacks it
    where's Import/Export gone, I wanted the list of linked programs
    import/export missing top left
    exact menu looks different no 'Other' column
    top left menu has no import/export, want app list
    My screen has no Import/Export when I click the company name, so I can't get to the list of apps
    No Import/Export in my menu, so how will I list the connected apps
    I can't find the Other column with the apps in it
    where's import/export, I wanted the list of connected software
    to view the connected apps I should go to Import/Export but my menu doesn't have it
    the column Other is not on my Import/Export page, I just need to see the apps
    I can't find Import/Export in the menu
    No column Other on my screen
    In order to list the apps I'd go to Import/Export at the top left, but the menu shows no column Other. Zoom, or rights?
    can't find Import/Export to view the list of apps
    Looking for the list of connected tools, there is no Import/Export in my menu
    I should find Import/Export to view the list of apps but it isn't there
    There's no column called Other on my page, so I can't reach the list of connected apps
    looked all over the left menu for import/export, my screen hasn't got it
    My window shows two columns where your instructions for the app list say there are more
    Upper left I see just our firm's name and Financial, CRM, Hours. Where would the app list hide
    Former admin's note says Import/Export top left for the list of apps, not on my screen
    no Import/Export in my menu, how do I get to see the linked apps
    column Other is missing so I can't get to App permissions
    no import/export menu, want app list
    column "other" not there
    where's import/export, want overview
    Trying to look at the list of apps, but there's no import/export under the company name
    To list our apps I'm told to open Import/Export, it isn't in my menu
    I want to see all connected apps, but Import/Export is not in my menu.
    There's no column Other with App permissions on my screen. Where else can I see the linked apps?
    I can't find Import/Export, so how do I get to the list of linked apps?
    To see all apps I should go top left in Exact, but Import/Export isn't there
    I can't find App permissions anywhere under Import/Export, where should it be?
    I am looking for all linked apps, but there is no column called Other on the Import/Export page.
    The menu under the company name looks different from what I was told, where do I see the apps?
    No import/export in my menu, how else can I see what's connected
    Wanted to view the linked apps, can't spot Import/Export in the menu
    For the app inventory I should go to Import/Export, which my menu doesn't have
    To see the apps I ought to open something top left which I don't have
    dont see import/export, want apps list
    app permissions missing in menu
    the import/export entry isn't on my screen, how else can i see linked apps
    no Import/Export in my menu so I can't get at the overview of apps
    There's no Import/Export in my menu to view apps
    To check the apps of our entities I need a column called Other, but it's not on my screen.
    There's no Import/Export menu on my screen, so I can't look at the linked apps.
    I can't find Import/Export in my menu, how else can I see which apps are connected?
    There's no App permissions link in the Other column on my screen.
    My menu at the top left has no Import/Export, and I wanted to check which apps read along.
    To view all linked apps I was told to open Import/Export, but the menu isn't there on my screen.
    There is no App permissions under Other on my screen; I just want to see which apps are connected.
    I can't find where the connected apps are shown since the menu at the top left lacks Import/Export.
    There's no Import/Export under the company name here, so I can't get to the list of apps
    .done =
        it was hidden behind the three stripes
        made the window wider and there it was
        got there through my name after all
        took another account and the menu is there
        a colleague showed me where
        good, i'm there
        zoomed out, four columns now
        wider window and voila
        Went by my own name then, I do have a list.
        ah the company instead of the house, got it
        the window was too small
        got to my own ones at least
        it's there after zooming out
        it's there once I made the window bigger
        found Security centre instead, take me back
        window was half size, sorted
        using the own-name way, I've got a list

overview_not-opened =
    App permissions won't open
    The list of apps never loads
    Clicking the page with the permissions throws me back to the start screen
    I wanted to see who is connected, but that overview gives me a blank page every time. Is there a way round?
    Why does the page with app permissions not load? I must make a list of all links.
    page with all the linked tools just keeps spinning
    I'm supposed to deliver the list of linked software today, but clicking App permissions just throws me back to the start page of Exact. How do I get to see what's linked?
    When I click App permissions the page just spins and never comes. I need the list by noon.
    I click App permissions to look at who's linked and get a blank page
    The page with all linked apps won't load, it keeps turning
    App permissions is greyed out, and I only wanted to look
    app permissions page does not load
    To answer the auditor I clicked App permissions. The wheel has been turning for ten minutes and the page stays white.
    I click App permissions to see who's got access and the page stays blank, while the auditor is waiting
    App permissions won't open for me
    I click on the overview of apps and get no access
    why may I not see the list of everybody's apps
    Trying to get an overview, App permissions won't open. Am I not allowed to see it?
    app permissions stays shut when I click it
    I wanted a look at what's attached but the page with all apps refuses me. Who can open it?
    click on App permissions and nothing happens
    page with the subscription's apps won't open for me
    app list: access refused to me
    Clicking through to everybody's connections leads nowhere. Is it my rights, and would my own list be enough?
    the page listing apps refuses to open
    Clicking on App permissions gives me an access message
    i click on the apps page under Import/Export and it say no rights
    the app permissions page gives no access for me
    I'm not authorised to open the list of apps, what can i still see
    Clicking App permissions gives me a no access message
    App permissions doesn't open
    The link to the list of apps is there, but it does nothing
    Denied when I try to open the apps page under Other
    app permissions page error not authorised
    Am I perhaps not allowed to see App permissions? It refuses to load.
    When I click App permissions it don't open
    The app permissions page stays blank when I click it, I only wanted to look what's linked
    Clicked the link for app permissions to have a look, it says I'm not authorised
    Nothing happens on clicking app authorizations, wanted everyone's list
    the page with everybody's apps refuses to open for me
    overview of all apps gives an access denied page
    app permissions page just won't load for me
    I click on the list of apps and get told that I'm not authorised
    company-wide app list stays shut for me, I've a limited role
    I click App permissions and get told I am not allowed in, how can I still see apps
    The page with the app list won't open for me, it stays blank after the click
    Insufficient rights, it says, the moment I tap App permissions
    I get no permission when I click App permissions to make the inventory
    App permissions refuses to load for my user
    clicking App permissions results in no rights, whereas I need an overview of linked software
    the page with all linked apps refuses to open for me, no rights maybe
    App permissions error when i click it
    access denied on app permissions page
    The page with app permissions won't load for me, I only get the old screen
    The link to the app permissions page is there but I get an access denied page
    The page with all app permissions refuses to open for me
    App permissions: you are not authorised. I only wanted to look at what's linked
    App permissions gives me no access, I only wished to look at what's linked
    the overview of apps won't open for me
    I can't open the page with everybody's apps
    Clicking the app permissions page for my inventory gives a message that I'm not allowed there. Is there another way to see at least my own?
    As an outside adviser I open app permissions and get no access. All the client wanted was a list. Who should open it?
    I only want to look at what's connected, but App permissions refuses to open for me
    I'd like to see what is plugged in, but that page under Import/Export refuses to open for me
    App permissions won't open when I click. Am I not allowed?
    App permissions gives me an access denied page
    I can see the link to the list of apps but pressing it leads nowhere, my colleague gets in fine
    blank page when I open the list of everyone's apps
    'You're not authorised' when I try to open the page with everyone's apps
    the permissions page keeps loading and never displays the apps
    Needed App permissions for the auditor and it refuses to open for me
    App permissions refuses to open and I only want to look
    clicking App permissions gives me nothing
    not allowed into App permissions though looking is all I want
    app permissions page won't open
    denied opening app permissions list
    app permissions: you have no access
    Clicking the page with everybody's apps does nothing for me, rights issue or glitch?
    The app permissions page refuses to open, do I need a right for it?
    App permissions won't open for me, my colleague can
    App permissions doesn't open for me. How do I see which apps are linked?
    I get no access when I click App permissions to view the list of apps.
    I'm a normal user and App permissions won't open. Can I still see connected apps?
    I tried to open App permissions to see all apps but it won't open for me
    My assistant can't open the page with everyone's apps, what can she do instead?
    Clicking App permissions tells me that I'm not allowed to view it.
    App permissions won't open for me, so how do I see what's connected?
    App permissions says I have no access, can I still see which apps are linked?
    I click App permissions to see the linked apps and the page won't load.
    Clicking App permissions gives nothing at all, may I not see other people's apps?
    I find the app permissions link but it doesn't open for me
    App permissions refuses to open when I go to look at the list
    Clicking App permissions does nothing, do I lack a right to view everyone's apps
    App permissions refuses to open for my user, I'm only after the list
    Clicking App permissions to view the integrations gives an access message
    To draw up an inventory I select App permissions and it refuses to open
    app permissions wont open
    click app permissions nothing
    App permissions won't open for me, I only want to see what's linked
    the link to the app list is visible yet won't open for me
    App permissions won't open when I click it
    When I try to open the app permissions for the office nothing opens, maybe I'm not allowed to see them?
    When I click App permissions nothing opens, am I lacking some right?
    Clicking App permissions gives me nothing, the page won't open.
    I'm refused when I open the App permissions page.
    I did find the link to App permissions, but it doesn't react when I click it.
    The app permissions page refuses to open for me.
    Clicking App permissions gives me nothing but an error.
    I am not allowed to open the page with app permissions. How do I still see the apps?
    It seems I'm not permitted to view App permissions.
    Clicking App permissions gives me a no-access page, I wanted to see the linked apps.
    App permissions page refuses to open for me, how can I still see the connected apps?
    Clicking App permissions gives me nothing at all
    I can reach Import/Export but App permissions won't open for me
    App permissions gives me a no-access page, I wanted to see what's connected
    When I press app permissions Exact says I'm not authorised, while I just want to look
    Clicking App permissions does nothing; probably I'm not allowed to see everybody's apps.
    App permissions won't open for me, and I only wished to look at the linked apps.
    .opt-own-list =
        my own apps are enough
        my own apps
        only mine
        only my apps
        mine will do
        just my own
        mine are enough
        my own ones
        i only linked my own scanner, that's what i want to see
        what i switched on myself will do
        colleagues' ones needn't
        it's about my own login
        no interest in other people's
        just what hangs on my name
        just mine
        my own will do
        The ones I authorised myself.
        I don't need other people's
        it's about an app of my own login
        only what I connected
        I'm a one-man business, mine is all there is
        mine will do, I needn't see my colleagues'
        I work alone so there's nobody else's anyway
        only what I approved with my own hands
        the short one please, just me
        not everyone's
        only my own
        don't need the rest
        not the others'
        just me, we're a one-man band
        no need for the others'
        only interested in what I linked myself
        don't care about other people's
        i only care about the ones i approved
        just whatever I linked meself
        mine only, the rest isn't my business
        only what I approved myself
        just mine would do for today
        I don't care about the others
    .opt-all-apps =
        everybodys apps
        of everybody
        all apps
        i want to see everything
        colleagues ones too
        of the whole company
        everyone
        all of everybody
        those of others too
        the whole team's
        the whole lot, company wide
        need a complete overview for gdpr
        what colleagues linked too
        everything by everybody
        our auditor asks for the full list
        the total, not merely my part
        everyone's
        the full list
        I need those of my colleagues too.
        all of them, company-wide
        whole subscription
        not only mine
        complete overview for the audit
        mine alone is no use, I need my colleagues' too
        auditors demand the full picture
        for the whole office please
        It's precisely what the others switched on that I'm after
        all of them
        colleagues' too
        mine isn't enough
        all eight people's
        the board wants the complete picture
        no, everyone's
        the treasurer wants the full picture, so everyone's
        I don't want to miss anybody's

overview_own-list =
    Only the apps I approved myself
    What have I linked under my own login?
    Show my personal connections
    Can I look up which tools I once agreed to without bothering our administrator?
    Where do I find only the apps that I have approved personally?
    Can a normal user see his own connected apps without rights of manager?
    where do I see the ones I let in myself?
    For the self-assessment each employee has to state which tools he or she personally has let into Exact. Where can a normal user see his own ones, without needing the admin?
    How do I see just those apps which I, with my guest login, have approved over the years?
    Where do I see just the links I made myself, not those of the whole office?
    What did I ever hook up under my own name?
    I'm no administrator; can I at least look at the programs that act on my behalf?
    only the apps that I allowed myself
    I don't need the whole office. Over the years I have pressed "allow" quite a few times myself and would like to see what I have said yes to.
    I only wish to know what I personally ever said yes to, not what the whole firm did
    where can I view just the apps I approved myself
    see my own permitted programs without any admin rights
    only want to look at what's in my own name
    I only want to see the apps that I personally approved. Where's that list?
    where in Exact are my own approvals, no need for those of colleagues
    list of what I myself allowed
    If the company-wide list is closed to me, may I at least view my own allowed apps?
    what have I personally approved over the years, can I see that
    my own approved apps
    Under my name in Exact there must be a record of the tools I gave access. How do I look at it?
    see just the apps I approved myself
    Where can I view my personal permissions, not the entire company's?
    where do i see only the apps that I myself approved
    my own app consents, where to view
    Don't need everybody's apps, mine only. Which screen?
    where do I see the apps I gave permission myself
    only my own linked apps, how to view
    I must've said yes to a few things over the years. Where's the list of mine?
    only the apps I approved myself, where to see
    can I look at my own apps without being administrator
    show apps connected with my user only
    Where do I see just the apps I approved myself?
    I don't care about the company's, show me the links under my own login
    What have I personally said yes to in Exact?
    see only my own apps
    As an ordinary user, can I see which programs run on my account?
    Which tools hang on my personal sign-in?
    View list of my permissions only, not colleagues'
    Where can I see just the apps that I personally said yes to?
    Show me what I personally have allowed in my ten years here
    I don't need the whole family's apps, only the ones I clicked yes to
    Show me just the programs I personally allowed
    show just the apps that I personally approved
    which tools did I myself ever authorise
    my own app grants, not the whole company's
    what hangs on my personal account, others' don't interest me
    Where do I see only those apps that I myself once said yes to?
    I'm just an ordinary volunteer, can I at least view my own approvals?
    What have I personally approved through the years? I needn't see other people's
    I merely need to know which apps I consented to myself, not the whole group
    where's the list of what I personally allowed
    overview of the connections I myself set up would do
    only want to see what I personally approved over the years
    where do I see just the tools on my own name
    apps i approved myself where
    not everyones, just what i myself allowed
    Just the apps I personally approved, where are those shown?
    Just the apps that I personally approved, where are they?
    show me what hangs on my login only
    where do I see just the apps that I myself allowed
    my own permissions only please, not everyone's
    want to check what I personally have consented to over the years
    Where do I see only the apps I allowed myself?
    I'm an ordinary user at a client and just want to check what I said yes to personally. Where is that?
    As an external adviser I just want to see which apps I personally ever allowed at this client. Where?
    only want to see what I personally approved
    Where do I see just the tools I myself once said yes to?
    Can I at least see the ones I approved myself?
    I only care for what I myself approved, is there a page with just my apps
    show me the apps on my own name, not everybody's
    the boss has his apps and I have mine, where are mine displayed
    Only want to see the ones I said yes to myself these past years
    only what I approved myself, not the colleagues' stuff
    where do I see just my own apps
    see only apps I authorised
    Just the ones I approved myself, where's that list
    Without admin rights, where can I look at programs running on my own login
    Only interested in apps I myself said yes to, where do those appear?
    Where do I see only the apps that I approved myself?
    Can I get a list of the apps on my own user, without the manager's rights?
    I just want to see which apps hang on my personal login.
    Which apps have I personally connected to Exact over time?
    I'm just an employee, can I at least look at the apps I linked myself?
    Where do I see only the programs that I gave permission to myself?
    How do I see only the apps that I personally approved?
    I only need the apps that I approved myself, where do they show up?
    I just want to see the apps that I myself said yes to
    Only curious about apps I myself agreed to, where are those
    What runs under my own name, leaving the rest of the firm aside
    which apps did I personally allow over the years
    Where can I view just the apps that I personally consented to?
    As an ordinary user I'd like to go over the apps I approved personally
    see only my apps
    just the apps that I personally approved, where are those
    just my own apps please, the ones I said yes to
    Where do I see only the apps I approved?
    I can't manage the subscription of the group, so how can I see just the apps that I approved myself?
    I only want to see the apps that I approved myself, where is that list?
    As an assistant I can't see everybody's apps, where are just mine?
    list of apps under my own login
    I don't need everybody's, just the links under my own account. Where are they listed?
    I can't open the company-wide list; where do I look up merely the apps I approved myself?
    As a normal user, may I view only the tools that I allowed?
    Where do I see just the apps that I myself allowed, not those of the whole firm?
    My own consents, where do I view those?
    I don't need to see everyone's apps, only mine, where's that?
    I am not an admin, can I still see the apps that I approved myself?
    I'm not an admin, but I would still like to see which apps I myself once said yes to.
    .done =
        found it
        found
        I found it
        opened the security center, there are three
        scrolled down and saw mine
        they're listed under permissions for my apps
        so those three i linked myself
        came across them at the bottom of security
        got my row before me
        five of them are mine, I see
        by my name and all the way down, there they are
        Worked; two I'd even forgotten about
        that'll do, let's carry on
        scrolled to my app's permissions, they're there
        there they are, only two
        scrolled to the bottom, see them
        have my list
        scrolled and found my apps section, go ahead
        on my own permissions page now
        two apps listed there, continue

overview_app-missing =
    Basecone isn't shown in the overview
    The list of apps is incomplete
    We use Shopify every day, so why don't I see it among the linked products?
    I counted the tools on our invoices and on that page, and the page comes up one short.
    Why is our webshop not in the list of apps while orders come in each day?
    What if a product works fine but I do not see it with the other links? I make an inventary.
    We use six tools, the list counts five. Where's number six?
    I'm drawing up the inventory of integrations for ISO 27001. We demonstrably use a webshop link, it books orders every hour, but the register in Exact doesn't mention it. How can my list be made complete?
    our time clcok does send hours to exact, i can see em come in, but it's not among the apps listed. how come
    The list shows eight programs and I know of a ninth that reads our ledger daily
    Why's Basecone not among the linked products I'm looking at, we use it every day
    My inventory for the auditor is incomplete: the till is not among the connected apps
    we use Power BI daily yet it isn't shown among linked apps
    I made a list of what is linked for the accountant, and everything is there but the webshop, which I know is linked because the orders came in an hour ago.
    My print of the connected programs has nine. The invoices from vendors that I count come to ten, and the tenth works every night.
    I was making the inventory for the merger and our document scanner isn't on it, even though it runs every day
    an app we surely use isn't in the overview
    the list of apps seems incomplete, our till is lacking
    I count six, we have eight integrations, where are the other two
    I'm sure we connected a till, but the overview of all programs doesn't list it. Why?
    list of apps isn't complete, one is lacking
    the inventory is off: a service we use every day doesn't appear in the list
    I count nine apps in the list and by the invoices there should be ten. Where's the tenth?
    the overview lacks an app that we use every day
    app absent from inventory
    I'm compiling a register and one tool everyone uses is not in the list. What explanations are there?
    overview isn't complete, one app is missing
    I expected eight linked apps, I count seven
    an app that surely works is not in the list of app permissions
    the overview isn't complete, I miss our webshop connector
    why is one connected app not shown when I look at all apps
    Nmbrs is working every month but i look in the apps list and it's absent
    one app is missing from the overview yet it works daily
    The list of connected apps doesn't have our payroll feed on it, how come?
    not all apps are in list, one I know is connected but is not shown
    our overview of apps isn't complete, one that works every day is not in it
    I know we use Rompslomp Sync but the app list doesn't show it
    An app is missing from the overview although it works
    Why aren't all the tools we use shown in App permissions?
    Our list of connected apps isn't complete
    I count six apps while we use eight, where are the other two
    The webshop gets its data yet there's no trace of it in the overview
    Payroll runs fine but doesn't turn up among the linked apps
    Spendesk is definitely in use but it's nowhere on the app permissions list
    Dext is connected for a client yet not in the overview
    Payroll for the waiters obviously comes from somewhere, but that tool isn't in the overview of connected apps
    Six tools post to our ledger, the list of apps counts five
    I can't find our payroll tool in the overview and I did look twice
    Our scanner works daily though it isn't listed among the linked software
    a running interface isn't on the list of connected apps
    our till surely is connected but the inventory doesn't show it
    shop posts daily but isn't in the list that I was going to hand to the auditor
    My overview seems incomplete, the payroll tool works daily but isn't in it
    The list doesn't mention our membership programme although it sends entries every night
    Four apps in the overview and yet we use five for certain, where's the fifth?
    We know for certain Payhawk is connected, yet it is not in the overview
    The inventory of apps seems incomplete, a tool that we use daily is absent
    my colleague swears a tool is hooked up, the list of links says otherwise
    Inventory has nine apps; bank says we also have a tenth
    plugin posts orders every night yet is not on the list of connected apps
    one integration seems absent from our overview
    the payment service isn't displayed although it works daily
    we use zapier-like tool but not listed
    our expense app isn't in the overview yet it works
    Our till clearly posts to Exact, yet it isn't on the page with all apps
    Two tools that I know are connected don't appear in the list, how come?
    We use Basecone daily, yet the app page doesn't mention it
    Our inventory lacks a tool that we use every single day
    List shows four apps, we have five
    why isn't the hours app in the list of connected apps
    I made the list of apps but our till isn't on it though it's certainly linked
    dext isn't in app permissions while it posts every day
    I count seven tools, the list has six
    Our till isn't among the connected apps
    Why is an app missing from App permissions?
    We use Klippa but it doesn't occur in the list
    The client says he has five tools attached, I count four in the list. The scanner is lacking. What could explain that?
    The vendor claims to be connected, but he isn't on the list I pulled for the register. What might explain that?
    The overview has seven apps, the vendors' invoices mention eight. What explains the absent one?
    Our CRM is definitely connected, but it isn't in the overview of apps
    Klippa is used daily and still lacks in the overview of what's connected
    I'm making an inventory and our CRM, which definitely pulls data, isn't among the names
    We use it daily, so how can it be missing from the list of connected apps?
    Should every app be in the list? One that surely runs is absent.
    I'm going through the list of connected apps, yet the one we use daily isn't in it
    Six names on my screen, should be seven: where is the expense tool in this overview?
    our CRM posts invoices every hour but the list doesn't mention it
    my list is one shorter than last year's print-out, the missing one still runs
    finger down the list: no webshop, though it posted this morning
    I listed everything after the takeover but the till, which books daily, isn't among them
    They posted yesterday, the vendor swears, but I don't find them in the overview of apps
    I'm certain the shop is linked, but it's not on the list
    list incomplete, one app that posts daily isn't there
    the one I want to check isn't in the overview though it runs for sure
    app works but absent from overview
    list of apps incomplete
    zapier runs but list doesn't show it
    Our till posts every night yet it doesn't appear among the linked apps
    How come a tool we use daily is absent from the overview
    Overview looks incomplete: at least one integration we know exists isn't there
    Vendor swears they're connected, my overview says otherwise
    I count five integrations, Exact shows four. Where's number five
    The scanner works daily yet I can't find it anywhere in the app list
    Our scan software works fine, but it isn't in the list of connected apps. Why?
    I know TimeChimp is linked, yet App permissions doesn't show it.
    The overview of linked apps seems incomplete; our webshop isn't there.
    We use five linked programs but App permissions shows four. Where is the fifth?
    Our webshop is clearly linked but it doesn't appear in the list of apps
    Not every program we use is in the overview of linked apps
    Our nightly connector is missing from the list of connected apps, why?
    Under App permissions I miss a tool that I know is connected.
    Our webshop connector works fine, yet it is not in the list of linked apps.
    I made an inventory of apps and one we use daily isn't listed anywhere, how is that?
    The list of linked apps has six entries and we use eight, where are the rest?
    one app we use is not in the overveiw of linked apps
    Our scanner works every day and yet it's absent from the list of apps
    Our inventory lacks a tool that certainly runs every night
    The payroll package is in daily use yet it doesn't figure in the list of linked apps
    the hours app syncs daily, still it isn't among the apps listed
    My inventory is incomplete: eight tools in use, six shown
    Dyflexis is definitely linked but not on the list I drew up for audit
    The list has to be complete for the auditor and one tool is demonstrably missing
    app missing in overview
    tool works but isnt in list
    our stock tool is certainly linked, yet the overview doesn't have it
    the list of connected apps should include payroll, it doesn't
    An app we use daily is absent from the overview
    Why isn't our till among the linked apps?
    The till app posts entries every day at our subsidiary, yet it's missing from the list of linked apps.
    Tableau reads our entities every night, but I don't come across it in the overview of apps.
    We use this reader every day but it isn't shown in the overview of linked apps.
    Till software should be on the list of linked apps but I can't see it there.
    The list of apps doesn't include our payroll link although it works every day.
    I count only four apps in the overview and I know we have more. Why?
    According to the list our payroll software isn't linked, but it does post entries. How can an app be missing there?
    I see eight apps in the overview, but the scan tool we use daily isn't one of them.
    The payroll link posts monthly, but I don't find it anywhere in the app list.
    The list of connected apps is incomplete, our time tracker isn't on it.
    App missing in permissions overview
    An app we definitely use is not in the overview of connected apps.
    Why isn't our payroll connector among the listed apps?
    Our list of apps doesn't show the expense tool though it is in daily use
    We definitely use a scan app yet it's absent from the App permissions page
    Colleagues use a budgeting tool all day, but under App permissions I can't spot it
    Our payroll bridge isn't shown among the apps, yet it definitely runs
    We use a payment tool daily that is connected for sure, but it's not in the permissions overview.
    .opt-other-name =
        it has another name
        another name
        under another name
        perhaps it's filed under the parent company
        they rebranded last year
        might go by some strange title
        the vendor calls it something else internally
        basecone probably shows as wolters kluwer
        could hang under the maker
        could be called something different
        maybe listed under the maker's name
        The brand was taken over, perhaps the old name.
        it might go by another name in there
        there's something similar in the list
        we call it "the scanner" internally, no idea of its real name
        renamed
        we always say "the receipt thing", so no luck under R
        The makers merged last year.
        might be filed under the parent company
        something with matching colours but different wording is there
        not by that name
        other name
        named differently
        not what we call it
        maybe its old name
        rebranded last year so who knows what it's called now
        they changed their brand
        could be listed under a different title
        maybe it goes by the maker's name
        different name maybe, it got rebranded
    .opt-other-account =
        i have another account
        another country
        wrong account
        we've got a belgian exact as well
        it goes through our office's login
        i'm possibly in the wrong environment
        two subscriptions, this is the holding's
        via start.exactonline.be i suppose
        the sister firm has a separate account
        we also have a Belgian environment
        maybe the wrong login
        Our German branch uses a separate subscription.
        I've got two accounts
        perhaps I'm on the wrong address
        it's on .co.uk I think
        for the German branch we log in elsewhere
        That runs on our second subscription, not on this one
        am I in the correct country even?
        same people, but their browser says .be whenever they use it
        not the right account
        wrong login
        different subscription
        not signed in to ours
        we also have books in Germany
        might be under our French login
        might be on my other user account
        there is a German subsidiary with separate login
        we've separate logins for germany
        not my only login
    .opt-other-user =
        a colleague uses the app
        my colleague uses it
        somebody else uses the app
        someone else uses it
        a colleague connected it
        its a colleagues
        another user
        it belongs to my colleague
        a coworker uses that one
        mary in purchasing linked that
        that one runs on my boss's login
        someone else does it, not me
        an intern signed in at the time
        bart works with it, i never have
        goes via another person in the office
        a colleague uses it
        my boss connected it
        It's someone else's.
        Tom in the warehouse set that up with his login
        purchasing works with that one, I don't
        not me, she set it up
        other user has it
        it belongs to the warehouse crew, I never work with it
        Joe has that under a login of his own
        only Karen in receivables scans with it
        someone in sales probably holds that one
        a colleague does
        not me
        I don't, she does
        not connected by me
        only the warehouse guy runs it
        marketing's thing, they run it
        I never use it myself, Sanjay does
        someone in sales uses that, not me
        it's my colleague's tool really
        it's not me using it
    .opt-none-fits =
        none of these
        nothing of this
        i want help
        not one of these sounds like us
        tried the lot, still lost
        that's not it, any of it
        nothing in this row applies
        we've a single account and a single user
        nope, something entirely different
        tried all that
        I need help.
        doesn't apply to us
        no idea why it isn't there
        something else
        who can help me further
        I use it myself, here, by that name, and yet no sign
        tried the lot, I'm at a loss
        Could I speak to a human?
        let the admin sort it out
        nothing fits
        no
        nowhere
        no idea
        can't say. please get me someone
        not one of these is my case
        doesn't match any of these, who can help
        nope, none. can somebody assist
        already ruled all those out
        none apply

overview_other-name =
    What name does Power BI appear under?
    Is the tool listed under its maker's name?
    I can't match the names in the list with the products we actually buy
    The auditor is asking about our BI tool, but the only thing I can see that comes close is called Invantive. Are they the same?
    I want the tachograph product in my register, but there's only a Danish firm I don't recognise.
    What is this supplier name in my apps, which product is behind it?
    How can I recognise Power BI in the list of apps, is it written as something else?
    there's a name of some firm in the list, is that our Excel thing perhaps?
    Our contract is with a firm called Stocky and we've been paying them for years. What name would I be looking for in the register of connected apps? It contains no Stocky, but does have a "NL Commerce Partners".
    Customers want to look up what we may access but don't find us, because we have a brand name and a company name. Under which one do we appear?
    There's a name on the list that no one here ever bought anything from; could it be one of our tools under another flag?
    Which product is behind this company name in the list of apps?
    Under what name would our Power BI connector be among the linked apps?
    under which name is my reporting tool listed
    For the inventory I am ticking off our products one by one. Spendesk I recognise, but I see three companies that we have never bought from; might these be products in disguise?
    In the list I miss Power BI, which we certainly use. Would it be there under somebody else's name?
    our till software must be in the overview under some other name
    app names differ in overview
    Names in the list of connections don't match our product names. How do I map one to the other?
    making an inventory: are the apps listed under the name of the supplier
    in the app overview there's a slogan behind the name, is it the same product
    which name will our webshop plugin have in the list of apps, can't recognise it
    The apps in the overview are called something else than we call them
    Which of these names in App permissions is our expenses program?
    The list gives a company name instead of the product name, are they the same app?
    Why has an app in the list got a slogan behind its name?
    Is our till perhaps in the overview under the manufacturer's name?
    app listed by different name in overview
    The overview shows "Shiji Benelux" instead of what we call our hotel system, could that be the same?
    In the list there's an unfamiliar firm with "- NL" at the end, might that be our loyalty cards?
    On the list I miss Treatwell, but there's "Salonized B.V. - grow your salon". The same?
    could the vendor's company name be on the list instead of the product name we know
    can't find Dyflexis in the overview, would it be under another label
    could the tool be on the list under the name of its maker
    product name and the name in the app list don't match
    Could the app be in the overview under the maker's company name rather than what we call it?
    I miss the CCH tool on the list of connected apps, may it be listed by its developer
    is Shopify itself on the list of linked software or rather the firm that made the bridge
    our till isn't in the overview by that name, what name would Exact use
    does the list use vendor names
    list has "Company X BV" but product is called Y, same?
    Might a tool appear in the overview with a slogan or a country after it?
    does the list of connected apps use the brand or the vendor's company name
    looking through the list I can't spot the scanner, maybe they call it by the maker
    the name on the supplier's invoice doesn't match anything in the apps list
    Might the app be listed under its vendor's name?
    The client calls his receipts program Bonnie; the list of apps only shows company-like names. Which one is it?
    Can't see Basecone in our list of connected apps, might it go by another name there
    Our till isn't in the overview under its brand name, might it be under the maker's?
    may a connected app carry another name in the list than the one we know it by
    In the overview there's 'Klippa BE - scan & go', we call it the receipt app. Same thing?
    could the product be listed under its maker's name? I see a firm I half know
    Supplier was rebranded after a takeover, which name should I look for in the list
    app shown under supplier name?
    Might the scanner be listed under its parent company's name in the overview?
    The list of connected apps has a name I don't know. Could it be our scan tool under its maker's name?
    Does an app always appear in the list under the name we use for it?
    How do I recognise our till in the app list if it has another name there?
    I looked for the product in the app list but perhaps it goes by its supplier's name there.
    A tool that surely is connected isn't found by its name in the overview, what else do I search for?
    I can't recognise the tool in the list of linked apps, do they use the maker's name there?
    Compiling the list, I wonder if the app goes by a slightly different name with a country code
    For the register: might our time tool be shown under the name of its maker instead?
    overview uses other app names?
    could the till be in the overview under its maker's name
    does an app show up under the vendor's legal name in the overview
    Might the app appear under its maker's name in the overview?
    What we call the app differs from what the overview shows, how can I recognise it?
    Would an app be listed in the overview under a slightly different title than we know it by?
    Could an app be listed under another name than the one we know?
    I'm looking for our scan software in the apps list but it may be registered under its maker's name.
    I know we use FloatBridge, though the permissions page lists no such name.
    In our overview of apps I cannot recognise the names, do they appear under the supplier?
    The tool we know as "Ava" doesn't appear by that name in App permissions
    I know the product as Monta but see nothing called that among the linked apps. Different label?
    .done =
        it was in there under the parent's name
        found it under m
        rang the vendor, they gave me the right name
        wolters kluwer was in it, that's the one
        yes, under the brand
        solved, it was there all along
        there under the parent firm
        searched for whoever sends the bill, bingo
        It had NL after it, so I read past it
        blimey, is that what it's called
        spotted with a slogan after it, fine
        it's listed with a country code behind it
        found the rascal
        found, it had a country code tacked on
        got it under the company that makes it
        under the software company's name, got it
        ok that's it, had a country code

overview_other-account =
    Do I need to check each country site for linked apps?
    I see someone else's set of tools instead of ours, am I looking in the wrong company's login?
    We have a Dutch and a Spanish subscription, will one list show the integrations of both?
    Do I have to look in the Belgian login too for a complete list of our couplings?
    list of linked tools is bare, am I perhaps looking in the wrong country?
    Preparing a DPIA, I logged in and saw just one linked application where I'd expected fifteen. We have more than one environment at Exact, I believe. Where might the other fourteen be listed?
    The debtor appears to hold two Exact environments, one Dutch and one German; in the former the list of apps is empty. Ought I to consult the other?
    The list of linked products is nearly empty; we've a Belgian subscription too, might they be over there?
    In which of our three Exact accounts must I look to see all the connections?
    I'm at exactonline.com, is the inventory of linked software for our Spanish firm elsewhere?
    overview seems short, other apps on second subscription?
    I was to count the links of our whole group. I see the Dutch ones but for the Belgian companies there's not a single app, and I'm sure they use a few.
    Making the register for the Belgian branch, but the page shows me just the Dutch firm's apps
    do I have to view the list of apps in each of our Exact environments
    apps linked in Belgium, do they show in the Dutch overview
    is the overview of apps per country or for all our accounts together
    does the overview cover our .co.uk account as well
    inventory across two accounts
    For a full register of integrations, am I to sign in at each country's address separately?
    Two Exact accounts, one .de and one .nl, are the connected apps in separate lists?
    the german branch has own exact, do I see their apps in the dutch overview?
    I have two accounts, list of apps seems to differ, which one is right
    overview of apps shows nothing from our UK site
    Our Belgian company's apps aren't in the Dutch overview
    We've two Exact environments, in which do I look for the list of apps?
    The app list is nearly empty, am I perhaps looking with the wrong login?
    Do I need to sign in per country to view what's connected there?
    My second account has integrations too, why doesn't this list show them?
    overview shows apps of .nl only, we are on .co.uk as well
    app not in overview, user has .com and .nl logins
    Making a list for our Antwerp and Breda shops, but only the Breda apps show up at start.exactonline.nl
    wanted the overview of apps but half my clients live at exactonline.be under another login
    our German integrations don't appear on the list when I log in at the Dutch site
    We have a Belgian branch with its own Exact, its apps do not appear in my overview
    Our UK entities sit in another Exact environment; the inventory only shows the Dutch links
    two environments, two lists of linked apps? only see NL
    Belgian group companies' connections aren't in the overview; separate account
    the app inventory looks short, we also run a UK Exact account
    be or .nl site, see different apps
    two exact logins, overview shows the wrong lot
    The overview is blank, maybe because we've a second Exact environment in another country?
    Our list is for the .nl address; the apps of the German entity must be somewhere else?
    my list of connected apps looks too short, we have both .de and .es logins
    our list of linked software is empty on exactonline.com, we're a Belgian firm
    I don't see the apps of our Belgian account
    Client has books in both Belgium and the Netherlands. In the inventory the Belgian scanner doesn't show up. Is there a second list?
    hardly any apps in the list, I may be in the wrong country's environment
    The list of connected tools shows nothing of our Belgian branch, wrong country perhaps?
    The apps of our Spanish branch aren't in my overview, do I need another sign-in for that?
    Do apps of our Belgian office appear under a different sign-in than mine?
    my address bar says exactonline.be while the app belongs to the Dutch firm, its name isn't in this overview
    Since the move to Belgium we've two Exacts, and the shop isn't in this list
    the list might be in another country's environment, where do I look
    app list differs on .be login
    We've a .be and a .nl login, is that why this overview looks half empty?
    We use Exact in two countries. Why do I see no apps at all in the list of this account?
    The overview of apps shows fewer than expected, am I perhaps in the wrong Exact?
    We have a German and a Dutch Exact account, which one's app list should I look in?
    Why do I not see the apps of our UK account in the overview of the Dutch one?
    The list shows links for the Dutch shop, where do I find those of our German branch?
    We have clients on the Belgian site as well, is the list of apps there a separate one
    Listing the apps of the Belgian subsidiary, I only get to see the Dutch environment
    overview empty maybe wrong country login
    overview seems to be of the wrong country account
    my list is nearly empty, could be because I've logged in at .com and not at .nl
    Our Belgian and Dutch entities show different apps, do I have to log in per country?
    The list of apps looks too short; may the rest be in our Belgian environment?
    We've got a German Exact subscription too, why don't its apps appear in my overview?
    In the list of apps I miss the German ones; do those sit under another Exact address?
    The overview shows two apps, while we have many. Could I be in the account for another country?
    Is the list of apps per country? I miss the ones from our Belgian company.
    I'm looking at the list of apps and it's practically empty. We do have a German environment too. Am I in the wrong place?
    My overview shows three apps; I believe the others hang on our other Exact account.
    .done =
        it turned up in the belgian account
        looked over there and yes
        signed in at the right country
        signed in at the holding and there it was
        sat in the office's subscription
        right, wrong country
        logged into .be and yes, it's there
        Picked the other subscription, list is open again
        address bar checked, mine's right
        now in as the shop rather than the holding
        that was it: the .de one
        signed in to the .de one instead
        now logged in on .fr, carry on
        changed to the proper account
        wrong country, my mistake, fixed
        logged in the other account, going to list
        logged in at .de instead
        right account now, returning to the list

overview_given-by-other-user =
    Which of my colleagues connected this app?
    Find out who approved WooCommerce
    Does the list also include what other users have linked?
    I never agreed to this one, so somebody else here must have. How do I see under whose name it runs?
    Does the list show also the couplings that my collegues have made?
    would I also see what my colleagues have hooked up?
    My own list has three connected tools. I suspect colleagues have let in others that I can't see from my login. How do I get everybody's in view for the privacy register?
    Dr Lamont authorised some program on his own log-in. How do I see what it was?
    Can I see who of us let this app in?
    My own page lists three links, my colleague's lists five others. Where do I see the rest?
    The dismissed controller hooked up tools under his login; how do I get to see those?
    see apps that other employees have connected
    I looked at the apps under my own name and found one. My colleague looked at hers and found four. How does anyone here get to see the total?
    Want to see everything that colleagues approved too; in my security center there are two apps and I know we have at least ten
    I don't see my colleague's app in the overview, where can she look
    how to make a complete list if every user sees only their own apps
    does a co-worker see other apps than I do
    my coworker approved something that I can't see in my overview
    colleague's app not in my list
    How do I include apps in our inventory that were authorised by other people?
    can I see an app a coworker connected
    Her tool isn't in my list. Where would she find it?
    an app used by my colleague isn't on my list of connected apps, do I need to ask her?
    colleague connected something of her own, it's not among the apps I can see
    my coworker has linked an app but it is not visible in my overview
    can i see in my list the apps that others approved
    she uses it daily, I cannot see it in the apps I have, because it is hers?
    A colleague works with an app that isn't in my overview
    Can I see the apps that my coworker has linked?
    Is the tool Karen switched on only visible to her?
    colleague's app not shown in my list
    Purchasing uses a program that doesn't occur in the apps I can see
    Where should my colleague look so he can show me his own connected apps?
    My boss uses a program with Exact but I don't see it in my list of programs
    The kiosk was set up by the deputy manager, is that why it doesn't appear when I look at what's connected?
    My colleague's payroll tool isn't in my overview of linked software
    app isn't in my inventory because the controller connected it, how do I get to see it
    My colleague set up the invoice tool so it's not in my overview, how can it still be looked at?
    How do I get to see what my colleague at the other site has hooked up herself?
    my inventory lacks the tool my colleague hooked up in her own name
    I know the tool is linked by Priya, I can't see it in my list of apps
    marketing hooked it up themselves so it isn't in my list, where do they see it
    the tool of my colleague isn't in my list, where would it be
    coworkers app not visible to me
    colleague says he sees it in his list, mine no
    A colleague linked a rota tool and my overview doesn't display it
    My colleague works with an app daily and yet my overview doesn't show it because she linked it
    I only see my own two apps, how do I see what my colleagues allowed
    why don't I see the tool my colleague uses in my list
    Why can't I see an app my coworker connected?
    An assistant at the client uses a reporting tool that isn't on the director's list. How do I still get it in my inventory?
    My list shows two apps while I know colleagues connected more, how do I get those in view
    My colleague hooked up a tool that I can't see in my inventory, where is it shown?
    A colleague's tool doesn't show in my list, must she open hers?
    Not in my list because my boss approved it? May I see it anyhow?
    On Anna's screen the list has five apps, on mine two. Is that because she said yes to the others?
    A colleague set the tool up so I don't see it among my own apps
    The hours app was added in March by a colleague, that's why I don't see it amongst my own?
    coworker's app not in my overview
    Tom uses Klippa daily, it's not in my list of apps; would it be in his?
    I can't see the apps my colleague linked when I look in my own list. How does she show them?
    A colleague uses an app that doesn't appear in my overview of connections
    My list shows two apps while the team uses ten; where are those of my colleagues?
    An app that my colleague approved is not in the list I can see, where does it show?
    my co-owner uses a planning app, but I don't see it when I look at connected apps
    My colleague uses an app that my overview doesn't show, where would she find it
    tool used by sales isn't in my list of apps, presumably since one of them connected it
    A colleague uses an app daily that doesn't come up in my list. Does she have to look herself?
    Why doesn't my overview show what the payroll officer connected?
    coworkers app not in my overview
    colleague uses a linked tool that doesn't show in my overview
    are the apps my colleague has allowed invisible in my list
    a colleague's app isn't shown to me, where does he see it
    A client's till app isn't among my apps while my colleague uses it, where does she see it?
    My colleague's linked apps don't show up in my list, where would she see them?
    My colleague uses an app that doesn't show in my list, why?
    A colleague's app is not shown in my list of apps, is there any way to see his?
    Marketing uses a tool that talks to Exact, but I can't find it in the list I see.
    Accounts payable approved a scanner under her own login, can I see that from mine?
    HR linked something, I'm in finance. Where would it show?
    A tool linked by a colleague doesn't show up in my own list while I'm making the inventory.
    A coworker allowed an app and it does not appear in my list of apps, can I see it somewhere?
    An app our sales team uses isn't visible to me, probably one of them approved it. Who can see it then?
    My co-worker swears her app is connected, yet it isn't in what I see.
    My overview lacks the apps that colleagues approved. Where can they see them?
    Is it normal that I don't see the app a teammate uses in my own permissions?
    .done =
        a colleague looked, she has it
        mary sees it in hers
        asked round, it goes through bart
        boss confirms it's his
        she sent me a screenshot
        that explains it then
        Karen looked, hers has it
        asked Joe and indeed he holds it
        I'll put it down under his name, go on
        looked over her shoulder just now
        asked, and yes she has it in hers
        he checked his, it's there
        my colleague found it, back to my list
        he checked, it's on his, thanks
        admin sees it in the full list

overview_attention-required =
    attention required next to an app
    Attention required
    Orange exclamation mark next to an app
    Why is there a warning sign beside Yuki?
    What does the little orange symbol in the apps list mean?
    Some of our linked tools carry a sort of alert badge and hovering over it explains nothing. Should I be worried?
    What does the orange exclamation mark next to an app want from me?
    Why do I see Attention required with two apps, is this dangerous?
    what's that little orange sign next to the name?
    one line has a warning mark, do I need to worry
    Next to four of our apps an orange triangle with an exclamation mark has appeared, reading Attention required. Nobody here knows what it wants from us. Is it something to worry about?
    There is an orange exclamation mark against Basecone and not one soul here can tell me what it signifies. Well?
    What does the orange mark with an exclamation point next to an app mean?
    'Attention required' is behind two of our apps, should I be worried?
    Why has one of the connected programs got a warning sign while it works as always?
    orange exclamation mark beside app
    meaning of Attention required
    Since this week there is an orange triangle with an exclamation mark behind our payroll link. It all works, so what is it telling me?
    The system shows "Attention required" at three of our apps. I clicked on it and there's no explaination whatsoever.
    Noticed by accident a little orange sign with an exclamation mark next to one of our apps. Should I be afraid?
    orange exclamation mark beside an app in Exact
    it says Attention required at one of our apps, meaning?
    why is there a warning sign next to a name in the app list
    there's an orange exclamation mark next to one, meaning what?
    What does the orange exclamation mark beside a program in Exact mean?
    "Attention required" next to our scanner, do I have to act
    In my list one app carries a warning sign. Is something broken?
    orange mark behind the name, no explanation given
    orange exclamation mark next to our bank app?
    attention required, meaning?
    One of the listed apps carries a warning sign without an explanation. What does Exact mean by it?
    orange exclamation mark next to an app
    What does attention required mean in the list of apps? Everything seems to work
    orange exclamation mark at one of apps in list
    it says Attention required beside one of the apps
    orange exclamation mark at my app in Exact, what's wrong
    Attention required. To what, like?
    one of my apps says attention required since this week
    An orange exclamation mark is shown beside one of the apps
    attention required exact app list
    Warning sign next to Shopify in the overview, should I worry?
    Exact says an app needs attention but not what's the matter
    Orange mark behind an integration though it seems to run fine
    One row in our list of apps has a warning label, why
    little orange exclamation mark beside my till app
    An orange mark saying attention required sits next to Shiftbase in the list
    Orange exclamation by the webshop in the app list, everything seems to be okay though?
    somthing orange next to our payroll app in that list
    There's an orange mark and Attention required next to one of our apps
    "attention required" shown with an integration, what is wrong
    one row in the app list has a warning symbol
    does the orange flag on an app mean a security problem
    boss fears a hack because of an orange sign next to an app
    whats the orange mark by our app mean
    It says attention required beside our till, attention for what?
    orange exclamation mark with one of the apps
    Attention required, next to our BI tool. of what?
    A warning sign appeared beside the tool in the permissions list
    what's the orange mark beside our scanner in the app list
    One app says it needs attention but not why
    an exclamation mark popped up with Basecone in the permission overview, yet everything works
    orange exclamation mark beside our connector in Exact
    "Attention required" behind the till app, is something broken
    orange warning on one of the linked apps, Exact doesn't explain it
    orange mark next to app in list
    orange exclamation behind one linked app meaning
    There's an orange exclamation mark beside the spa software in the app list
    Orange warning by the till in the list of apps though everything is coming in
    Orange exclamation mark next to one of our apps
    attention required, what does it want from me
    What is wrong when Exact puts Attention required behind an app in the list?
    one app in the list carries an orange warning
    there's an orange exclamation mark beside one of the apps
    it says Attention required in the list of apps, what's up with it
    orange warning sign at Payhawk in the list
    There's an orange exclamation mark on our app
    App shows attention required, is that bad?
    Do I need to act on the warning sign beside an app?
    Going through a client's apps I see one flagged with an orange mark, attention required. Is that an emergency?
    In the app list of three clients the same product carries an orange exclamation mark. What does that mean and should they act?
    Attention required, says the row of the till in my client's list of apps. The till works. Should anything be done?
    the WMS app has an orange exclamation mark in the list, should I worry
    meaning of 'attention required' behind an app in exact
    orange triangle at Dyflexis under app permissions, do I need to act
    one of the names in my list has a warning sign, is that bad
    "Attention required" next to an app, do I have to act on that?
    orange exclamation mark at one of the connected apps, harmful?
    Can I leave an app that says 'attention required' as it is?
    Next to one of the apps there's an orange mark saying it wants attention, with no explanation at all
    what does the little exclamation mark beside Payhawk in the permissions list mean
    One row in my list of apps looks flagged, orange, the others do not
    The list has a warning sign by our till, hovering over it tells me nothing
    'Attention' something behind the name of the app. Do I panic?
    Two of our eight apps carry an orange flag, the remaining six don't, why
    May I ignore the orange sign beside an app?
    Since this morning one app in the list carries an orange mark, it wasn't there yesterday
    it says attention required next to our scanner all of a sudden, should I worry
    Orders arrive as ever but since the weekend the app list shows a warning sign next to the shop
    it says Attention required next to one of them
    what's that attention required label on an app
    attention required on the scanner, may I ignore it
    attention required orange mark app
    exclamation icon next to app exact
    orange warning app permissions list
    What does the orange mark by the app mean?
    atention required at app
    "Attention required" beside an app, harmless or alarming?
    One of the connected tools is flagged in orange, is it still working or not
    Is it normal that an app says it requires attention without saying why
    What's wrong with an app carrying a warning sign when the others don't
    Orange mark at the payroll app, must something be done right away?
    Our bookkeeper got a fright from "attention required" at Klippa. Rightly so?
    One app in the permissions list says it needs attention
    One of the apps in the list says Attention required. What does that mean?
    An orange exclamation mark is shown next to Klippa in App permissions. Is it serious?
    What should I do about 'Attention required' beside an app in Exact?
    There's a warning sign behind an app in our list of permissions.
    Exact shows a yellow or orange sign with one app in the permissions list. What's wrong with it?
    One of the linked apps shows an orange exclamation mark, what does that mean?
    What does Exact mean by Attention required behind our shop's app in the list?
    One of the apps shows an orange mark and Attention required, what is wrong with it?
    What should I do about Attention required next to our expense tool?
    What's the orange exclamation mark beside a connected app about?
    There is an orange exclamation mark next to Basecone in the app list, what does it mean?
    One app says attention required while it seems to work, should I worry?
    What should I do about the orange mark that appeared at an app in the list?
    orange exclamation mark beside one app in the list, what does it want
    It says attention required next to our webshop, is it serious?
    Orange exclamation mark next to some apps, should I worry
    It reads attention required behind the scan tool though it works fine
    orange badge 'attention required' on one of the apps
    what does the orange mark behind an app in the permissions list stand for
    Two entries in the list have an orange mark. What does that mean for my review?
    attention required, what attention
    An orange sign next to an app in the overview, is it a risk?
    orange exclamation mark app
    what means attention required
    orange exclamation mark beside an app, what's up
    one of the apps says attention required
    There's an orange exclamation mark behind one app
    One of the apps of our group says attention required with an orange mark, what's wrong with it?
    There's an orange attention required sign next to Basecone at our practice, must I act on it?
    An orange exclamation mark appears beside one of the apps in the list. What does it mean?
    Dext carries the label Attention required in the list of apps. Should I do something?
    One app in the list says Attention required, what does that mean?
    orange exclamation mark next to app
    Attention required shows behind our scanner app. Do I have to do something?
    In the permissions list there's a warning sign beside our time tracking app. What's wrong with it?
    One of our apps has an orange exclamation mark in the list, what does it mean?
    What does that orange warning sign beside an app in App permissions tell me?
    Why does one connected app say "Attention required" while the others don't?
    Next to our scanner it says attention is required, yet it seems to work.
    It says Attention required next to one of our apps, what is wrong?
    Orange exclamation mark beside an app in the permissions list. Do I have to do anything?
    What triggers the orange warning on an app in Exact?
    One entry carries an orange warning sign, what's up with that?
    Next to our expense app there is an orange exclamation mark in the permissions list. Meaning?
    attention required exclamation mark
    Orange warning sign, Attention required, beside one of our connected tools. Is it still working?
    .done =
        checked, it still gets new invoices
        mailed the vendor about that mark
        runs fine so i'll leave it be
        agreed again and the mark's gone
        vendor says it's nothing
        checked inside the app
        today's receipts are in, so I'll let that sign be
        approved it anew and the orange is gone
        I'll ring the makers, on with the others
        checked, data still arrives
        new data came in this morning so I won't worry
        still gets data, carrying on
        alright, noted, back
        still getting data so grand, back
        will ask the vendor, return please
        will ask the supplier, back to where i was

overview_what-to-note =
    What should I record for each app?
    Which columns belong in the audit sheet?
    I've got the page with all our connections open. What do I jot down so that the privacy officer is happy?
    For the vendor register, do I only copy the names or also whether each one may view or modify?
    Wanted to document each connection, dormant ones too, but which particulars do I copy down?
    For due diligence the buyer wants our integrations on paper; what should it contain?
    Which details of each app should I copy in my file for the audit?
    what should I jot down for the accountant about each linked tool?
    I've got the page with all connected software open in front of me and must turn it into a working paper for the file. Which particulars of each should I record?
    I shall draw up an inventory of linked software for the whole group. Which particulars should I record for each one?
    For the GDPR register: what do I copy from the screen with linked software?
    Which details of each connected program would an auditor want to have on paper?
    I'm making a spreadsheet of all our couplings, what columns should it have?
    what to put in the report about every app
    I am making the yearly register and have the apps in front of me. Which things per app should get into my spreadsheet?
    The privacy lawyer wants it on paper. Which details of each linked app should I put in my spreadsheet?
    what do I note down for each app in my list
    which columns should my spreadsheet of apps have
    what's enough to record per app to compare next year
    what should I write down per app when I make the list?
    Which columns do I put in my overview of connected apps?
    what to write down per app for the processing register, so I can compare next year
    I want a spreadsheet of what's attached to Exact. What suffices per row?
    drawing up an overview, which facts per service
    what belongs on an inventory sheet of apps
    register of apps, which fields
    For our internal overview of integrations, is name plus purpose sufficient or should I record more?
    what should I write down about each app
    making a spreadsheet of our integrations, which columns are useful
    what should I write down for each connected app
    which columns do i need in my spreadsheet of apps
    making notes of the integrations, what facts are enough?
    what should I write down for each app
    making an inventory of integrations in a spreadsheet, which columns make sense
    For my handover I list the apps, what to note by each one?
    what should I put in my spreadsheet for each app
    making a register of apps, which details per app do I record
    template for list of integrations: which fields
    What should I write down for each app in the list?
    Which columns do I need in a spreadsheet of our connected apps?
    template for app inventory exact, what fields
    Is the app's name enough to record or do I need more?
    I'm drawing up a register of integrations, what belongs in it per app?
    What to keep on file about every linked program?
    I'm making a spreadsheet of everything connected at the hotel, which columns do I need?
    Which facts should I record about each linked tool for our insurance folder?
    making a register of connected software, what fields would an auditor expect me to note down
    register of integrations, which columns
    which fields do I keep per app in our register
    what to record for each integration in the CMDB
    columns for a spreadsheet of connected applications
    making a spreadsheet of all our apps, which things go on each line
    Making a sheet of our apps for the board, which columns should it have?
    What is worth writing down about each app?
    I'm making a spreadsheet of connected tools, which columns make sense
    what should i put down per app while going thru the list
    list of linked software for the data room: what belongs in it per app
    handing in a register of integrations, minimum columns?
    making a register of integrations, what goes in it per app
    columns for my app register spreadsheet
    I'm making an inventory in Excel of connected tools, what should I record for each one?
    Which details per tool go into our register?
    Which columns should our register of connected apps have
    what details do I record for each linked app
    I'm making an inventory of our connectors, which columns should my sheet have
    what do I record per application for the register
    writing down all our links: what would be useful to record
    What should I write down about each app?
    Which columns go in my list of integrations?
    I'm putting a client's apps in a spreadsheet. Which fields are worth filling in so it still makes sense in a year?
    Looking through a client's list of apps and wishing to document it well. What's enough and what's overdone?
    making a spreadsheet of linked programs - which columns are useful
    Making a spreadsheet of all connected tools, which columns are worth having?
    What should I jot down per app, is the name enough?
    While listing all apps, what should I record of each so next year's check is quick?
    I have the list on one monitor and an empty sheet on the other, which details are worth copying?
    What do I jot down about every app so that it's useful next year
    is a screenshot of the apps enough or should I record more
    I'm writing the list for whoever comes after me, which details per app
    New partner asks for a register of integrations, which columns should it have
    which details should I jot down per app, and what can I leave out
    app inventory template what columns
    what to record per app
    fields for integration register
    Which columns do I need in a register of connected apps?
    Making a sheet of all integrations, what's worth recording for each
    Besides the name, what belongs in an app register
    I'm making a spreadsheet of the linked apps, which details are worth recording?
    I'm making a register of the linked apps. What should I record for each one?
    What details per app belong in a list of Exact connections?
    What should I put down for each app when I make a list of our links?
    I keep a sheet with our linked apps, what columns would be useful in it?
    What should I record for each connected app when I make a list of them?
    What do I document about every app on Exact?
    I'm making a spreadsheet of linked apps, which columns are enough?
    For our inventory of links, which facts about each app are worth keeping?
    Making a list of our linked programs, what should be on it for each?
    I'm setting up a register of integrations, which columns are useful
    Which facts per app should I jot down for the file
    which fields to record in our integration register for each app
    Which columns should my register of connected apps have at the least?
    Making a spreadsheet of the integrations, what do I record for each?
    Which fields should the inventory of integrations include
    what to write down per app
    making a spreadsheet of our linked apps, what columns do I need
    columns for my spreadsheet of connected apps?
    what to jot down for each connected tool in the handover file
    What should I record per app in my sheet?
    I'm making a register of all links of our entities, what do I write down for each app?
    What should I record for each linked app in my spreadsheet?
    What details should I record for each connected app?
    Which columns belong in a register of apps connected to Exact?
    I'm making a register of integrations; what details per app are worth recording?
    I'm going to list all integrations for the board. Which columns should my spreadsheet have?
    For a register of linked systems, what information per app should I keep?
    Making a spreadsheet of our connected apps. Which columns should it have?
    What should our register of linked apps contain for each app?
    What columns should our register of connected apps have?
    Making a register of apps: which details would be enough?
    .done =
        made a little table
        it's in a spreadsheet now
        written down with today's date
        name, vendor and verdict on paper
        made a template for next year
        know enough to write it down
        made five columns, ready to start
        Written down, purpose included
        that's enough for me, ta
        got my sheet set up
        spreadsheet's filled in
        copied that into my sheet, continue
        all written down
        all put in my excel sheet, go back
        ok made a sheet for that

overview_little-shown =
    Hardly any details about this app
    The app's page has no description
    Spendesk tells me a whole story but the time registration tool shows one measly line, why is that?
    How do I find out what a product may do when its details are practically empty?
    The details of this supplier are nearly blank, is that all there is?
    Why is the page of this app almost empty, no description and no rights?
    clicked on the name to see what it may do and there's next to nothing
    When I click on our document management app, all I get is one line of text and no data categories. The auditor wants to know what it can read. Is that page supposed to be so bare?
    For one supplier the details page is practically empty: no description, no data groups. How am I meant to assess it?
    I clicked on the app to see what it does and it says next to nothing, just a name and one line
    Why is there a full description with one program and an almost bare page with the other?
    The app's page does not tell whether it shares data with others, where else can I find that?
    app page nearly blank, no description
    The data protection officer wants a description per app. I opened the one of our bank and there is a name, a logo, and for the rest emptiness.
    I hoped to learn what the logistics app may do, but when I open it there's next to nothing written there
    one of the apps shows hardly any explanation
    app page is nearly empty, how do I learn what data it uses
    no description with this app, who fills that in
    One app shows hardly anything: no explanation, no kinds of data. Suspicious?
    almost blank page when I click that package in the list
    why does Exact say a lot about one supplier and nothing about another
    I click a connected service and there's one line. Where do I get more information?
    hardly any details listed for this one app
    no description at an app
    The page of this vendor's app is almost empty. Is it hiding something or has the vendor not filled it in?
    app page is nearly empty
    Hardly any description at this app, how do I learn what it does with our data
    clicked on the app but it shows almost no information
    there is just a name and one line for this app, where is the rest
    hardly any details when I open the app of the supplier
    the app page shows next to nothing
    clicked the app to see its rights, one line of blurb only
    There is hardly information at this app in the list, normal?
    app page is nearly empty, no description, no data
    opened the details of an app in the list and there is hardly information
    where else can I find what this app does with our data, exact shows almost nothing
    I open an app and there's next to nothing on its page
    For one app I see a whole story, for this one just a name
    no details shown for supplier app
    Why doesn't Exact describe this purchased program at all?
    The detail page of our POS connector is nearly empty
    Hardly any explanation with an app from a vendor we know, whom can I ask?
    One integration displays virtually no detail on its permissions page; is that a finding?
    For one app on the list there's no description at all, just a logo
    One entry gives no info on what data it takes, supplier's a small Spanish firm
    I open one of the apps and it says next to nothing
    detail page of an app is nearly blank, how do I assess it then
    no description or data kinds given for a vendor's app
    I opened one of the apps and there is hardly any text there, why?
    The details page of this tool is practically empty, should I distrust it?
    One of the linked apps reveals almost nothing when I click on it
    app details nearly blank, which data does it use?
    clicked on a linked app, hardly any information comes up
    one tool in the list has a near-empty page, no details on data
    app page nearly empty no description
    app in list gives no description or data whatsoever
    The details page of one app has next to no text, is that suspicious?
    Some apps give pages of info, this one only a name
    The page of one app is practically empty, is that normal
    opened the app's details, hardly a word there
    the details of this one app are almost blank, no description, no data, normal?
    clicked on the app to see what it may do and there's next to nothing there
    This app has hardly any details in the list
    One of the apps on the list shows a name and a logo, no kinds of data, no explanation. That's thin for our register. Where would I get more?
    For one app on the list, I'm shown close to nothing while the auditor wants to know its data. What's the next source?
    The list shows next to no info for the planning app
    I click the name of a tool and the page is almost blank, no description of what it does
    One of the apps gives almost no details about what it does, is that suspicious?
    opened the supplier's app in the list and the page is nearly blank, no explanation of what it reads
    Every other app has paragraphs of text, this one has just its name. Is something broken?
    there's only a logo and one line when I click it
    only the maker's phone number is on the app's page, nothing on data
    One app in the list gives hardly a word on what it uses and my auditor isn't pleased
    opened the app's page and it's nearly blank
    app detail page nearly empty
    Opened one of the apps and there's hardly a word about what it may see, is that fishy?
    Why does one entry give barely any details where the others give a page full
    Is it normal for a vendor's app to disclose next to nothing
    One app's page is nearly blank, whom do I ask what it reads?
    One sentence is all Exact shows on this vendor's app. How do I learn more?
    Clicking the app gives me a nearly blank page, no explanation of what it uses
    When I open one of the apps it hardly says anything about the data it uses.
    Why does Exact show no details for this app, and where can I get them?
    There's no description or data list with this app in App permissions. Who can tell me more?
    I opened an app in the list to see what it may do and hardly anything is written there
    One app in the list has no description nor what it reads, how do I learn more?
    The detail page of one app is nearly empty, does that mean it has no access?
    Why does one app show no information on data or sharing?
    For one linked app there is hardly any information when I open it, where do I get more?
    I opened an app in the list and found a single line of text, where are the details?
    Opened one of the apps to see what it may do and the page is nearly empty
    One of the apps has an almost empty page, no description whatsoever
    an app's detail page is practically blank
    One app's page is practically blank, no data categories, no description. How do I assess it?
    For one vendor Exact shows hardly any info. How do I fill that gap in my DPIA?
    app details nearly empty
    hardly any info on app
    opened an app in the list and it hardly tells me anything
    I click the app to see what it does and it shows two words
    I open the app and hardly anything is shown
    Almost no details are given for this app
    For one app in our companies' list there is hardly any information, how do I learn what it does?
    One app in the overview shows practically no details, where can I learn what it uses?
    The detail page of this app is nearly empty, how do I learn what it may do?
    I click on an app to see its permissions and the page is practically empty.
    One app in the list shows a name and nothing else. Is that normal?
    Hardly any info is displayed about one of our connected apps; where can I get more?
    No details shown for app
    I opened one of the connected apps and its page is nearly empty, no description or anything.
    An app in our list has no description; whom can I ask what data it takes?
    When I click on one of the linked apps there's next to nothing on its page
    I clicked on the app to see what data it uses, and the page is almost blank.
    The description of a linked app consists of one line. Where do I get the rest?
    .done =
        sent the vendor an email
        i'll ask them then
        right, that's down to them
        they're sending me a document
        kept as a question for the helpdesk
        fine, not my fault
        I'll mail the makers then
        pity, but so be it
        rang them, they'll send a document
        question mark behind it and onwards
        vendor mailed, carry on
        fair enough
        asked them, on to the next
        ok that explains it
        fine so, I'll ask the supplier, back
        will write to the vendor, continue back
        mailed the vendor, let's proceed
        right, noted, next

overview_own-app-shows-nothing =
    Our own app lists no data groups
    Custom integration shows no permissions at all
    Our developer registered something himself, and when I click on it I can't see what it may view or change. Does that mean it can do everything?
    How can I see what our self built app reads? At its name is no data listed.
    For the register I opened the integration our own developer built. No scopes, no companies, a blank page. What do I then put down as to what it is able to see?
    the app i registered myself does show up but its data section is blank, did i forget to fill in something
    Our self-registered link doesn't list any kinds of data. Does this mean it sees nothing or everything?
    What can a home-built app look at, if its page mentions no permissions whatsoever?
    The script that our developer hooked up has an empty page in the app list, how do I know how far it reaches?
    our self built app shows no data groups
    Our developer made our own connection, registered by ourselves. I opened it to note what data it reads and the part about data is blank.
    Our in-house built app is in the list, but without any data kinds at all. How do I explain this to the auditor?
    our own app shows no data types in the overview
    where do I see what our self-registered app may use, the list says nothing
    the details of our in-house app are blank in app permissions
    Our home-made program shows no kinds of data in the list. Where's it stated what it may do?
    for the overview I need to know what our own app may do but its page is empty
    own registration with no kinds of data under permissions, is that right
    For the inventory I click our self-made integration and there's nothing. Is that an error?
    our self-made app lists no data types in the overview
    home-grown app shows blank
    In reviewing permissions I noticed that our in-house integration displays none. Where are its data kinds written down?
    our self registered app lists no data types
    For the integration we built ourselves I can't see any scopes in the list. Where are they?
    our in-house app shows no data types when i open it in the list
    where can I see the data scopes of our own app, App permissions shows nothing
    our own app shows no data kinds when I open it
    in-house app has nothing listed under data, is that right?
    For own registered app where do I see the data scopes, app permissions shows empty
    our in-house app has no data listed when I click it
    why can i not see what data our self-made integration uses
    the internal app of our IT dept shows empty details in the overview
    The app we registered ourselves lists no kinds of data
    Our home-built connector doesn't show what it may read, is that normal?
    Where are the scopes of our own app? App permissions doesn't tell
    own app shows no data in list
    Our developer's custom app is the only one without data kinds
    Looking at the in-house app, I can't find which data it reaches
    The in-house integration lists no data categories whatsoever
    The stock bridge our developer made is in the list, yet it lists no data types. Odd?
    No data kinds shown for the link my cousin registered, while others show plenty
    For the app we registered ourselves the list shows no kinds of data, is that ok
    self-registered app, its page shows no list of data
    our self-made client displays no data kinds in the list
    custom built integration shows a blank details page, is that normal
    The app our own IT chap registered shows no kinds of data on its page, how come?
    With bought apps I see the kinds of data, with our self-registered one nothing at all
    Our self-registered connector doesn't list any kinds of data in the overview
    for our home-grown link the overview of data kinds is blank
    our self-made connector has an empty page in the list of linked apps, no data types
    the entry of our in-house app lists no data categories in the overview
    our own registered app lists no data kinds
    home-built app blank where data kinds should be
    The app we registered ourselves doesn't list any data categories in the overview
    In the overview, our in-house connector has no data kinds listed
    The integration we registered ourselves displays no data types in the list
    in-house app: where do I see what it may use, since the overview shows nothing
    the client our IT registered lists no kinds of data in the overview
    our home-made integration has no data categories displayed when I open it
    our in-house registration shows up in the list without any data kinds
    Our in-house app lists no data types in the overview
    The integration our client registered himself is on the list, but which data it uses isn't displayed. How do I complete the register?
    In our list the app that our own developer registered shows no kinds of data whatever. Is something missing, or where's that visible?
    the overview displays no data categories for our self-built app
    The integration our developers registered is in the list but shows no kinds of data at all
    Our own integration lists no data types at all, is that supposed to be so?
    We registered it ourselves and its page shows no kinds of data. Where are they listed then?
    The app our developer registered himself lists no data categories when I open it, the bought ones do
    Our in-house integration: page opens, name is right, section about data isn't there
    self-made app shows no kinds of data in the permissions screen
    The app our ex-developer built lists no kinds of data whatsoever, is that normal
    our own registered app shows no data types at all, is something wrong
    in-house app lists no data kinds
    The app our developer registered lists no data at all, bug or normal?
    Why is the data section blank for the app we made ourselves
    Our self-registered integration appears as a black box, no data mentioned. Normal?
    For the app our own developer registered, the list of data it uses stays blank
    Our self-registered app shows no kinds of data in the list. Is that a fault?
    For the integration we built ourselves, the permissions page is empty. How come?
    The list shows no data types for the app our own developer built
    The overview is empty for the app we registered ourselves, where else are its data types?
    For the app that we registered ourselves Exact shows no scopes, is that normal?
    The app we registered ourselves lists no data at all in the app overview, is that right?
    Other apps list their data but our in-house one is blank in the overview, why?
    the app we registered ourselves shows no data types at all in the list
    For our self-registered connector the overview lists no data types, is that normal
    our in-house app has no data types listed on its permission page, should it
    Our self-built connector is in the list with no data categories, whereas suppliers' apps do show them
    Overview doesn't tell which data our homemade app uses
    own app shows no data kinds
    our in-house app lists nothing in overview
    our in-house app is in the list but no data listed under it
    in-house registered app: the details page has no data kinds at all, why
    Why are no data kinds listed for our in-house app?
    The overview shows no kinds of data for the tool our own developers built for the group, why not?
    The app we registered ourselves lists no data types in the overview. Why not?
    For the app we built ourselves the overview shows no data types, is that right?
    Our self-registered app lists no scopes in the permissions page, why?
    Under our self-built app I can't see which data it uses, the page is empty.
    Our in-house integration shows no data categories in the list, should I worry?
    For the app we registered ourselves the permissions page lists no data types. Is that normal?
    When I click on the integration we registered ourselves, there's no list of data at all
    Our home-made integration shows no kinds of data in the permissions page. Is that a bug?
    For our self-registered tool the data section is blank in the overview, where else can I look?
    .done =
        found in the app store what it may do
        looked at the registration
        i see, the user decides that
        it looked up the scopes
        makes sense now
        checked the login, which may do everything
        our developer looked in the store and there it was
        so it can never do more than the user, I see
        makes sense, next
        traced which login it works with, that's limited enough
        makes sense for ours, ok
        makes sense, our dev can look that up
        the robot user can only see one company, good
        checked the registration, fine
        makes sense for ours, back
        alright that explains it, go back
        user checked, has access to all divisions, back
        our dev confirmed the scopes, carry on

overview_unsure-about-app =
    I don't recognise an app in the list
    found an unknown application
    Is this app safe?
    Not sure what this connection is for
    Something fishy is in the list, how do I find out who is behind it?
    There's a name in there that none of us recognise; it might be legit, it might not. How would I check?
    never heard of Zapline, what is it doing in our account
    There is an app I have never heard of, how to find out whose it is?
    some name in there rings no bell whatsoever
    never heard of this outfit, is it a burglar or a friend?
    looks fishy, who on earth is this one and what's it doing in our books
    While reviewing the connected applications I stumbled on something called "DataBridge Prod 2". Neither finance nor IT recognises it. How do I discover what it is and who brought it in?
    There's a company name in our app permissions that returns nothing on Google but the address of a flat in Riga. How would you establish whether it's legit before we raise the alarm?
    There's a thing called "Connector 4711" with access to my accounts and it gives me bad vibes. Safe or not?
    There's one in the list I don't trust, it can edit our bank data. How do I check who they are?
    Never heard of this thing that's apparently linked. Is it dangerous?
    Found a link with a weird name from 2017; I'd like to know what it is before anyone touches it
    strange app name I never heard of
    is this app trustworthy, we dont recognise it
    something called "Connect BV" has access, who are they
    While looking for something else I came across a link called "CI Connect Prod 2". Nobody in the office has ever heard of it.
    There is an app with my boss's name behind it, he swears he never approved it, and it may change our bank entries. Is this something to worry about?
    Going through the list for year-end I came across "DataBridge Ltd". No one in the office knows it. Who are they?
    A name stands among our linked apps that looks like a scam, how can i find out what it is and who let it in
    not sure if an app in our list is still needed, who should I ask
    it may run in the background, how do I handle an app I'm in doubt about
    is it risky to drop an app from the overview when uncertain
    Going through the list I doubt whether an app is still needed. How would I notice if it runs in the background?
    a doubtful case in our overview, ask around first or just try
    An app in the overview appears to do nothing. How do I know whether anyone would miss it?
    silent app in the list, whom to sound out before we decide
    not sure if an app in the list is safe to drop
    in doubt about one app
    Something in our overview may be doing background work. Whom do I ask before taking it off?
    not sure if I can safely take this one out of our list, who should I ask
    I have my doubts on one app in the list, ask around first or just kill it?
    not sure if this app in my list can go, who should i ask
    in doubt about a tool in the list, is it dangerous to take it off
    I'm not sure if this app may go, who should I ask?
    There's one app I hesitate about: do we still need it?
    Afraid to remove an app since something might depend on it
    doubtful app, keep or take out
    We do know the tool, but is it still necessary? What to do with such a case
    Half the office says that program can go, the others don't know
    there's an app there I'm half inclined to bin but what if someone needs it
    One of the apps might be dead weight or might run our gift cards. How do I decide without wrecking things?
    Might be important, might be junk: an app called Flow in our list. Safe way to decide?
    not certain whether one of the listed tools is still needed by somebody
    borderline case in my review: not sure if an app is still needed, what's the prudent course
    Not sure if we still need one of them, is it risky to remove it?
    I'm torn about one app in the list, keep or bin?
    I recognise the app but do not know if the Belgian team still uses it, safe to remove?
    in doubt whether I may take this one away
    Is it dangerous to remove a link of which I am not sure that it's in use
    found a doubtful app in the list, shall I ask around prior to removing
    hesitating about one app, maybe the warehouse needs it, maybe not
    not sure if anyone needs that old exporter, don't want to break things
    not sure about one app, risky to remove?
    maybe still used maybe not, one app in list, remove or wait
    I see something in the list that we might still need. Dare I remove it?
    One entry makes me hesitate. Ask around first, or just try removing?
    Can't decide about one app in the list, maybe someone still uses it
    in doubt whether this app can go, what's prudent
    One of the listed apps might still serve payroll, or not. What now?
    one of the listed apps looks obsolete but I'm not certain, can I do harm by removing it
    not sure whether anybody still uses this connection in our list, what would you do
    there's a link we may or may not need; how do I handle a doubtful one
    Not sure if anyone still needs this app
    I hesitate to remove an app from the list
    One of the apps on the list might or might not be in use. With whom should I talk before deciding?
    One app on the list, I don't dare remove it and don't dare leave it
    One tool in our list, I can't decide whether it is safe to drop
    In doubt about one name in the list, what if I remove it and somebody needs it?
    Whom should I consult before removing an entry in the app list that I'm not sure of?
    one app in the list might still be used by somebody, I hesitate
    Not sure about this one in the overview, what do I do before touching it?
    In doubt about one from before my time, I'd hate to take away something payroll depends on
    not sure about one app on the list, keep it or not
    keep app or not, unsure, listed
    Half the list is clear, one of them I'm in two minds about
    Doubtful about one connected tool, could be in use, could be dead wood
    I daren't remove one because the boss may be using it. Wise course?
    One of the listed tools rings half a bell. Remove or ask around, and can it come back?
    I'm not sure whether an app in the list is still used. May I just remove it?
    There's an app I have doubts about. What should I do before taking it away?
    I'm not sure whether anyone needs this app in the list, what should I do first?
    I don't dare remove an app from the list because I don't know who needs it
    I'm not sure whether an app in our list is still needed, should I remove it?
    Two of the connected apps look redundant but I'm not certain, how careful should I be?
    I suspect one linked app is no longer needed but I'm not certain, what should I do first?
    In our inventory I'm hesitating over one app, whom do I ask before I touch it?
    Going through the list I'm in two minds about one app, keep it or not?
    Is it risky to take off something I have doubts about, can it be put back?
    I hesitate over one of the apps in the list, maybe the accountant needs it
    not certain anybody uses this one, scared to touch it
    I know what the app is but not whether we can do without
    might break something for my bookkeeper if I drop one of these, wise or not?
    should I take that one app off or not, the bookkeeper might suffer
    I recognise the app but can't say if it's still wanted, take it off or not
    Hesitating over one of the entries, scared someone needs it after all
    A doubtful case on my list: known vendor, unclear users. Is removing risky
    Not sure that tool is harmless, who should I ask before doing anything
    One tool I won't vouch for; whom to consult prior to dropping it
    hesitating whether this connector is still used, don't want to break anything
    what should I do with an app I'm not certain about, leave or remove
    I know what the tool is but hesitate whether it can go. What's prudent?
    Borderline case in my review: procurement says needed, treasury says not
    Not sure about one of the apps, can I be rash and reverse it later?
    Perhaps the accountant still uses that tool; ask first or simply remove?
    I'm wavering over one app in the review. What does it cost if I'm mistaken?
    not sure keep app or not
    might be needed, scared to remove
    listed app, maybe ok maybe not
    unsure on an app we found, who to ask
    I think that one can go but I'm not certain, what if someone needs it
    torn about an app in the list: keep or bin?
    not sure if anybody still uses this integration, scared to remove it
    doubtful entry in the list, might be important for payroll, might not
    should I leave an app in when I have my doubts about it?
    that one entry, I'd bin it but tomorrow the warehouse boss may ring in anger
    We know what it is, just not certain it is still needed. Ask around first or remove?
    torn about one tool from the list: is there harm in taking it away and being wrong
    doubtful entry in the list, might be in use by the warehouse
    half the team says the tool from the list is dead, other half isn't sure
    Perhaps this app is redundant, how can I be sure?
    I daren't remove it in case somebody needs it
    Whom do I ask if an app is still needed?
    I have my doubts about one app on the list
    one of them looks useless, though i can't swear to it
    I'm not sure whether the client still uses this app, is it safe to remove or should I ask around first?
    I'm hesitant about one of the apps in the list, how do I make sure nobody needs it?
    Hesitating: could removing an unfamiliar but maybe useful tool from our list hurt somebody?
    I'm not certain whether an app in our list is still needed, what is wise?
    I doubt whether a listed app is still needed, how careful must I be?
    I'm not sure a tool can go. What happens if I guess wrong?
    Not sure if this connected app still matters to somebody; what should I do before touching it?
    One of the linked apps may or may not be in use. What's wise before taking it out?
    One of the linked programs might still be in use somewhere, I hesitate to remove it.
    .done =
        asked around among colleagues
        our bookkeeper does know it
        leaving it till i know more
        the warehouse uses it, so keep
        nobody turned out to know it
        still awaiting an answer but going on
        I'll ask around the office first
        mailed everyone, not a soul replied
        then I'll leave it be for now
        The bookkeeper knew. Settled
        I'll ask about, back to my question
        asked around, it's for the webshop
        Very well, I'll consult our accountant first.
        alright, back to the list of findings
        suppose I can always put it back, return me
        asked around, it can stay
        boss decides next week, go on with the rest

## What people say at a step

overview_import-export =
    where do I click first to see all linked apps
    how do I get to import/export for the list of apps
    where do I find Import/Export
    top left or top right, where does the route to the list of all apps begin
    can't some API fetch me the list of apps of our subscription
    Where's Import/Export if I'd like to see which apps are attached?
    why can't your tool request that list of connected software itself
    top left or top right, to see all apps attached to the company
    is there an api for the list of connected apps or must I look with my own eyes
    where does one click first to see all connected software
    menu to connected apps
    Is there an export of all linked apps, or do I need to go through Exact's screens to view them?
    .done =
        import export is open
        im in import export
        opened
        signed in and opened that tab
        menu's unfolded, import/export was under it
        page with a lot of blocks came up
        found it at the end of the bar
        right, standing on that page
        i'm in, what comes after this
        I'm on that page
        opened it
        Lots of columns with links here.
        logged in and clicked through
        got there
        page is up, next
        found the menu
        big page full of links came up, csv and the like
        Pressed our company name, then the in-and-out thing
        it was in there, went through
        first stop reached
        that page with all those columns has loaded
        got a page with loads of links now
        i'm on the import export page
        opened it, lots of links there
        clicked the company name and then that import thing, I'm in
        big menu with columns is open
        clicked the company name, then import/export
    .stuck-menu-not-visible =
        cant find that menu
        no import export
        dont have that menu
        menu is missing
        no name top left
        i see no import export
        i dont have that menu
        this isnt on my screen
        my top bar ends at projects
        the picture looks nothing like what i have here
        where exactly is that import thing supposed to be?
        only sales and purchasing up there, no more
        been hunting for that menu for ages, does it even exist
        can't find it in the menu
        where is that supposed to be?
        My top bar looks different.
        clicking the name does nothing
        there's no such item for me
        a little house in the corner and no company anywhere
        Something does fold out, only it says nothing on bringing files in or out
        this looks nothing like you describe, older version maybe?
        I get Sales and Contacts in there, full stop
        clicking the company name does nothing but list other companies
        nothing like that under the company name
        left corner's empty on my end
        don't have anything like that under the company name
        my screen looks totally different from what you describe
        company name is there but under it no Import/Export is showing
        don't have that in the drop down

overview_app-permissions =
    where do I find app permissions to view all apps
    under which column is the overview of apps
    where are App permissions
    which column on the Import/Export page leads to the list of all apps
    I'm on Import/Export, what do I select to see the apps
    In which column of Import/Export is App permissions? I want to see the list of all apps.
    I'm in Import/Export looking for the overview of integrations, which link is it
    under the heading Other there should be the list of apps, right?
    I'm on the Import/Export page full of links. Where's the entrance to the list of attached software?
    import/export is open, which link gives the overview of apps
    where's the app overview link
    I'm just looking at what is connected. Is the list in the Other column, and does opening it change anything?
    I've clicked the administration name, now which item lists every app
    where exactly is App permissions, in which column
    where do I click for App permissions, to see the list of connected apps
    I'm in the Import/Export page, which column has the app list
    what is the link called that shows all apps, I am already at import export
    big page with import options, where to find the apps overview here
    Which column of Import/Export holds App permissions?
    app permissions link where
    I'm on the Import/Export page with all those links, which one lists the apps?
    Import/Export is open, loads of links, which one shows the apps that read our books?
    On the import/export page, which link in which column lists our linked software
    inside Import/Export, which item gives me the list of all linked software
    in the Import/Export page, which column holds the connected programs
    I am on the Import/Export page full of links, which one shows me the apps?
    I'm on Import/Export, which column leads to the connected apps
    I opened Import/Export, now which link lists the connected software
    App permissions column Other
    Import/Export is open; under which heading do I find the connected apps
    Under which heading in Import/Export is App permissions?
    which column on the Import/Export page holds the link to the list of apps
    Where exactly is App permissions in the Import/Export screen?
    I am in import export, which column do I need for the apps
    I am on the Import/Export page, which of these links shows the connected apps
    So many columns on that page; the list of apps hides under which heading
    under import/export there are 40 links, which shows the connected apps
    Import/Export is open; in which column is the thing listing the apps?
    in import/export, which link shows apps
    I've got Import/Export open, which link there leads to the apps
    I am in Import/Export, there are dozens of links, which shows the apps
    In which column do I find app permissions?
    I am on the Import/Export page, under which heading are the connected apps?
    Once I'm in Import/Export, where exactly is the list of app permissions?
    In which menu are the permissions of all linked apps?
    .done =
        app permissions is open
        im in app permissions
        i see the list
        clicked through and a list of programs rolled out
        the permissions page has opened
        logos and names, one under the other
        got there via the apps block
        now i can see vendor names
        that screen is up
        list of apps is showing
        it opened
        I see names of programs now.
        clicked, I'm in
        found it under other
        there are eight apps here
        got the list
        last column, near the bottom, and now vendor names
        Needed my glasses but it was there; page is up.
        I'm looking at some fifteen programs
        clicked, it came up straight away
        there we go, bunch of apps
        it's the last one under Other, yes
        it's opened, list of about twenty
    .stuck-not-opened =
        not allowed in
        wont open
        page wont open
        no rights
        access denied
        its greyed out
        app permissions does not open
        it does not open
        it wont open
        im not allowed to open it
        no access to app permissions
        i cant open app permissions
        it says i have no rights
        the screen stays empty
        i have no rights for app permissions
        i cant get in
        nothing happens when i click app permissions
        i click and it just sits there
        it says i lack authorisation
        blank page after pressing it
        a padlock instead of a list
        link is greyed out, dead as a doornail
        I click and nothing happens
        it says I lack the rights
        Page stays blank.
        the link is there but won't open
        bounces me back to the home page
        the link is there alright, what's behind it stays blank
        "Insufficient rights" right in my face
        Pressed it and I'm back where I stood
        tells me to contact my administrator, that's as far as I get
        "You do not have permission to view this page"
        I click and nothing happens, literally
        says access denied when i click app permissions
        App permissions is greyed out for my login
        it opens a blank tab and that's it
        says I'm not authorised for this
    .stuck-menu-not-visible =
        don't see that column
        under import there's csv and xml, no apps
        that block simply is not on my page
        searched the whole page for the word permissions, nothing
        which corner should that link be in
        all i get there is bank files
        no such link in that column
        I don't have a column called other
        Where on the page is it?
        it's not listed
        can't spot anything about apps here
        that column doesn't have the link in my case
        just two columns here and neither goes by that name
        my boss has one more line there which I lack
        All about bank statements and xml, nothing on outside programs. Where should I look?
        Not under Other, nor anywhere else on that page
        can't find that column anywhere
        I count four columns and none has it
        can't find a column named Other
        I don't have any column by that name here

overview_look-at-list =
    I have the list of apps in front of me, what do the lines mean
    how do I read the list of apps
    I'm looking at the list of apps, what should I watch for
    does app permissions show everybody's apps or just some
    could the overview contain apps no one uses any longer
    As an ordinary user, does that list show every app or only some?
    The list of attached software is in front of me. What do I watch for with each name?
    can something that nobody uses any more still have access
    why bother going down that list of connected apps once a year
    I've the list of apps up, what do I check per name?
    reviewing the app list
    Does this list contain each app of the subscription, or would a plain user be shown fewer?
    does this list contain apps of all users
    Got the apps on screen. What should I pay attention to going down the list?
    is the App permissions list complete or do I only see a part
    got the list open. what should I pay attention to when going thru it
    does everybody see the same apps in this list or the manager sees more?
    Is the list under App permissions complete or only mine?
    now I have the apps list on screen, what am I looking for
    I have the list of apps open, what should I look at
    do I see everything in this app list when I'm not the subscription manager?
    twenty apps in the list, half of them I never heard, how do i go over them
    Faced with two dozen program names in App permissions, how does one go about judging them, and am I in fact seeing them all?
    Is this list of apps everything for the whole restaurant group or only what I'm allowed to see?
    I'm a co-owner and see four apps, my brother sees nine. Why do we see different lists?
    does the app list show everyone's or merely mine
    is the app list complete for a non-admin
    does the list show integrations of all users or just mine
    I've got the list open. Is that everyone's apps or merely those I signed for?
    What should I look for while going down the list of programs?
    Do I get to see all users' apps in that overview or just part of it
    how complete is the app list if I'm not allowed to manage the contract
    do I get to see every linked app or does it depend on my role?
    is the list of linked programs complete for me or only for licence managers
    does the list show everyone's apps or just some
    why do i see fewer linked apps than my boss
    Is this list of apps complete or only what I'm allowed to see?
    does that list show the apps of all users or only those of mine
    is everything in App permissions or might I be missing those of colleagues
    Does the app list show everyone's apps or just mine?
    Is the list of connected tools complete or do I see just part of it?
    the list of apps is in front of me, what am I supposed to look for in it
    Do I see all the apps in App permissions, or only some, if I'm not a license manager?
    Is this list of apps complete, or do I see only part because I'm no manager?
    Got the list of tools before me, how do I go through it sensibly
    Does the list show every app of the firm or only some, depending on my role
    do I see all apps in that list or only a part because of my role
    I have the list in front of me, does it show everyone's apps or only those I may see?
    got list of apps, how go through it
    app list is open, am I seeing everyone's or only part
    staring at the list of apps. How do I go through it sensibly?
    Does that list show every app or just some?
    I have the list of apps in front of me, what am I supposed to look for?
    Does the list of linked apps show everything, or only part of it if I do not manage the subscription?
    I don't manage the subscription; will the list of connected apps be complete for me?
    Do I see the apps of every user in that list or just some?
    As ordinary user I see only three apps, are there more that I can't see?
    In App permissions, am I seeing all apps of the company or only part of them?
    We're going through the app list: which questions do I ask for each name?
    .done =
        found it
        found
        I found it
        i looked through the list
        looked at the list
        i have looked
        i saw them all
        i have seen the list
        went through them all
        read all fourteen names
        went down it top to bottom with my boss
        more than i expected, one i can't place
        ticked which ones we still use
        had a good look at the nine of them
        scrolled to the very end
        went through it
        looked at them all
        Eleven apps, most of them familiar.
        reviewed
        read the list from top to bottom
        seen it, how do I see what they can do
        checked with my colleague
        ran through all the names
        Know most of them, three with a question mark, what's next?
        printed it and ticked them off
        been over all twenty together with my manager
        went down the rows, some surprises but okay
        nothing strange on it, went through the lot
        all names ring a bell
        been through the lot
        checked, there are six
        went down through the lot of them
    .stuck-app-missing =
        I only see three, there should be ten
        one is missing
        one of ours is missing
        an app isnt in here
        list is incomplete
        our tool isnt there
        an app is missing
        one app isnt there
        an app is not listed
        im missing an app
        my app isnt there
        the app is not among them
        i dont see one app
        not all apps are there
        the connection is missing
        i dont see it in the list
        its not there
        the list is incomplete
        one I know we use isn't there
        basecone ought to be among these but it's not
        my scanner isn't on it
        i count three and we have at least five
        we work with spendesk daily and it's nowhere
        where has the till gone in this row?
        our scanner isn't in there
        one app is missing
        We use it daily, yet it isn't listed.
        can't find the one I'm after
        list looks incomplete
        nearly all here, just not the till
        we use those timesheets daily yet I can't spot them anywhere
        I count eight, purchasing says nine
        Where did the webshop go?
        our payroll tool isn't among them
        where's our expense tool? not among these
        our payroll connector didn't make it onto this page
        our webshop connector is not coming in this list
    .stuck-attention-required =
        attention needed
        whats that warning
        it says attention required
        attention required
        what does attention required mean
        theres something red
        one app says attention required
        an app needs attention
        theres a warning
        theres an exclamation mark
        it wants attention
        what's the orange triangle for
        two lines say something needs attention, should i worry
        one has an exclamation mark, is that one broken?
        there's a warning sign next to visionplanner
        an orange thingy lit up behind a name
        what's the orange mark?
        it says attention required next to one
        One app has a warning icon, should I worry?
        exclamation mark behind a name
        why does it want attention
        one of them wears an orange triangle, do I panic?
        What's that warning sign next to the bank?
        exclamation mark behind the scanner
        one name is coloured unlike the rest, as though something's off with it
        There's an exclamation mark next to Shopify
        one has a warning sign next to it
        orange thing beside Spendesk
        what's the orange exclamation mark for?
    .stuck-what-to-note =
        what do i note
        do i write something down
        what do i write down
        what should i write down
        what should i note
        what do i look for
        what should i remember
        do i have to write something down
        what should i pay attention to
        what is important
        what should I write down per app
        do i copy this into a spreadsheet or what
        is the name enough or the vendor as well
        pen and paper ready, what goes down
        which columns should my own table have
        what would you like me to jot down from this
        what should I write down?
        how do I record this
        Which details per app belong in my sheet?
        want to make a list, what goes on it
        is just the name enough to keep
        empty spreadsheet open, which columns do I make?
        Do I just jot the names or more than that?
        pen and paper ready, and then what
        I want to compare next year, so which facts should I keep
        got my notepad, tell me what to jot down
        what should go in my notes for each?
        should I be making some Excel of this, with which columns
    .stuck-audit =
        I am doing an audit
        audit
        for the auditor
        checklist
        what do I have to check
        the auditors arrive monday and want it substantiated
        it's for our iso certificate
        our data protection officer asks for the yearly check
        how does one properly review the lot of them
        which questions per app for an internal control
        this is for our annual audit
        how do I review all apps properly
        The auditor wants evidence.
        quarterly access review, what has to be covered
        what do I check for each, it's a compliance thing
        the auditors arrive next week and want this in writing
        It's for our yearly ISO round.
        we must prove for GDPR who can get into what
        management has me reviewing and signing off every single connection
        ISO auditor wants evidence for each of these
        external auditors asked for evidence of this
        the auditor wants a review of every single connected app
    .stuck-whose-consent =
        in whose name is the app
        who gave the consent
        whose link is it
        under whose name does this one run?
        who switched that on back then?
        there's no person next to it, so who agreed
        does it run on my login or on peter's
        can i see somewhere which colleague approved this
        whose account is behind the scanner
        who gave this app access?
        whose login does it run on
        I can't see which user connected it.
        is there a person attached to each app
        which colleague is behind this one
        who ever approved this one, it doesn't say
        is it hanging on my login or on Joe's?
        When Karen quits I can't tell which of these fall over
        which employee switched it on, can one see that
        on behalf of which user does number four run?
        can I see who signed off on each
        did I approve these or was it somebody before me
        which person's login is it running under
        under whose name is this one running?

overview_open-app =
    may this app only look or also change
    which data may an app use and does the vendor share it with others
    what exactly is that app allowed to do
    how do I see which data one app uses
    where does it say if an app may only view or also change things
    is it shown anywhere that the vendor of an app passes data on
    How can I tell if an attached app may only read or also write?
    does the supplier share our figures with others, where in Exact is that stated
    I'd like to know per app what kinds of data it uses. What do I click?
    is there a description somewhere for each connected service
    where can I read what data an app gets at
    see an app's permissions
    Is it possible to view if a connected tool only reads our data or may alter it too? And does the vendor pass it on?
    what is this app allowed to do, read or write
    where does Exact tell whether a vendor shares our data with others
    where do i see if an app can only read or also change things
    What data does the expense tool use exactly? I have the list of apps open
    does the supplier share our data with other parties, can I see that in exact?
    how to check which kinds of data a connected app is touching
    how can I see what rights an app has got
    does the planner just read or can it change our books, where's that shown
    Which data can Dext take from us? I need it for the GDPR register
    where is written with who the supplier shares the data
    how can I see which data an application can read or change
    where it's written if the vendor shares our data with others
    I've got the list of apps in front of me, how do I see what a single one may use?
    Can I see whether an app shares our data with third parties?
    Does Payhawk only view or can it also change things, where does it tell?
    Where does it say what kinds of data one particular app uses?
    details of one app, read or write
    Click what to learn more about an application in App permissions?
    Where can I see whether an application has read-only or write access to the ledgers?
    Does Zenchef only read or can it also alter things in our books? Where would I read that
    Where can I read if the loyalty app passes data on to other parties?
    where can I read if the vendor passes our data on to somebody else
    reading or writing, how do I tell for each tool
    where do I see if an integrated app has write access or read only
    which data categories does the scanning software touch
    does Exact show whether a supplier passes our data on to third parties
    permission details of a single app
    Does that CRM only read, or may it also modify customer records in Exact
    Where does it say if the tool can only read or also change our figures?
    How do I see whether the supplier passes our data on to other parties?
    Which sort of data does this particular app take, where can I look it up
    The supplier claims they only read. Where in Exact can I verify it?
    where can I read which kinds of data a linked tool uses and if the vendor passes it on
    how to see if a linked app may change things or view only
    For the processor register I need what data each app takes and if it shares it on
    where can I see if the marketplace app may edit or merely view
    read only or write, where see per app
    does supplier share our data with others where shown
    Where can I read for one app if the supplier shares our data with others?
    where can I see if one app may just view or also change data
    Which kinds of data does this particular app touch?
    Does that supplier pass our data on? Where does Exact tell?
    can the hours app change things or only look, where does it say
    how do I see for one app whether the vendor shares our data with others
    how can I find out if the scanner may only view or also change our entries
    how can I tell if the CRM may merely look or also change things in Exact
    Where's shown per program whether it may change things and if the maker shares data onwards?
    Is it safe to click on one of the apps in the list to read its rights?
    The list is open but it's only names. How do I see what one of them may do?
    where does it say whether this app shares data with others
    I've got the app list in front of me since the takeover, where's what one of them may read or change
    I have the list before me, how do I see for one app whether it may write
    How do I open the details of one app to see whether it can edit or only view?
    Where does it say if an app's supplier passes our data on to third parties?
    What do I click in the app list to see whether an app may change things?
    The list only shows names, how do I see whether an app shares data with others?
    Where can I see if the scanner only reads or can also change things?
    What exactly does the booking app get to see from us, is this listed somewhere?
    does the till pass on our data to others, how can I look that up for it
    I've got the list of apps, now how do I tell what each of them may do
    The till is in the list, does it read our wages too? where to look
    per program, can I see whether it may write in my accounts?
    Can I click on a name in that list to see what it's permitted
    Read only or can it post too? Where do I look that up for one tool
    What exactly does Visionplanner touch in our books, can that be seen somewhere
    I'd like the details of a single integration: its purpose, its data, view or edit
    May the scan app create suppliers in the ledger? Show me where it says so
    How much is the payroll link allowed, viewing or changing too? I just want to read it
    where do I see the scopes granted to one specific app
    which data does Payhawk actually touch in our books, and do they pass it on
    does this connector have write access to bank journals, where is that visible
    can I view the scopes our CRM holds at Exact
    Can I see per vendor whether it only reads, or can post entries too?
    For the DPIA I need the data categories that Payhawk uses out of our books
    what exactly is klippa able to see here
    Where is shown which rights one specific tool holds, read or write
    Could the cash flow tool read wage costs per employee? Where would I see that?
    For a single app I want its list of rights in my audit file. Where do I click?
    Can the rostering tool alter invoices or only view?
    Which data does this particular app get, and is it passed on to third parties
    what can this app do
    read only or also write
    what data uses payhawk
    does vendor share data with others
    may app change entries or only view
    see details of one app
    permissions of a single app where
    which kinds of data does it read
    can I see whether a program may only read or also post
    I have the list, just names; how do I learn what each may touch
    where does it say if the vendor passes our data on to others
    what kinds of data does our donations app use
    does the scan tool have write access in the ledger, where do I look that up
    find out exactly which data one linked app is allowed to handle
    behind each name in the list, may it change our donor records or only look
    Names only in the list; what do I click to learn what one may do
    how to tell from the list whether that tool may change things or just view
    Where do I see whether the maker shares our data with others, per app
    tool's name is in the list, I'd like its details: read or edit, shared with whom
    How do I see what data Klippa may read?
    can our shop app only look or also post
    What is a given app able to do with our figures?
    Where does it say if the vendor passes data on?
    Does the time tool have write access or just read?
    show me the powers of one single app
    Which sorts of data does the CRM look at?
    Can I check if the receipts app sees our wages?
    How can I tell whether a linked app may change things at the client or only view them?
    Where do I click to learn whether a listed app can change data or only view it?
    In the overview, how do I see if an app may only view or also change data?
    How do I see for one app which data it touches and whether it may edit?
    How can I see which data a connected app uses and whether it can change things?
    does app have write access? where to see
    Where can I read whether a linked program may change bookings or only look at them?
    What does Exact show about a linked app: does it list whether data is shared onwards?
    .done =
        i see what the app may do
        the app is open
        looked at it
        i looked at the app
        i have seen what it may do
        clicked spendesk, it says read and write
        read the details, view only
        had each one's page open for a moment
        it uses invoices and contacts, clear
        went through every single one
        now i know what that thing can touch
        opened it, I see what it may do
        read through the details
        This one can read and write financials.
        went through each app
        clear
        shares nothing with third parties
        looked at all of them
        opened and read: invoices yes, bank yes
        had all five of them open
        This one may do rather a lot I see, let's go on
        short blurb, some data, a line on sharing. Fine
        next please
        wasn't too bad, read them all
        read through each of them
        view only, no sharing, fine
        opened each one, read the details
        it says read only on purchase invoices
        opened them one by one, all clear to me
        opened each one, read and write on sales
        looked at what they may do
    .stuck-little-shown =
        barely any info
        empty for this app
        no details
        there is hardly anything at this app
        theres little to see
        nothing is shown
        i see almost nothing
        hardly anything there
        the app shows nothing
        i dont see what it may do
        the screen is almost empty
        theres only a name
        very little there
        hardly anything displayed for this app
        just a logo and a title
        two lines of text, doesn't make me any wiser
        no vendor, no explanation, a bare page
        is that all they tell about themselves?
        the description is blank with this one
        just the name, nothing else
        The description is blank.
        how can I learn more about this app
        one line of text, not helpful
        one sentence and then white
        A name, yes, but which data remains a riddle
        the others had a whole story, this vendor hardly any
        pretty thin, I'd hoped to read what they do with it all
        hardly a line of explanation with this one
        barely a line of text there
        there's feck all on this one's page
        hardly any text in there
    .stuck-own-app-shows-nothing =
        an own app shows no data
        its an own app and i see nothing
        our own app shows no data
        nothing at the own app
        why do i see nothing at the own app
        own app no data
        the own app shows no kinds of data
        the integration we registered ourselves lists no data
        our developer built it and that box stays empty
        custom app, no scopes shown, how come
        why has our bespoke one no kinds of data
        homemade one shows its name but not what it may touch
        it's our own app and no data is listed
        custom app shows no scopes
        Our in-house integration has an empty page.
        we registered it ourselves, where are its rights
        nothing about kinds of data for our script
        our own developer built this and no data gets listed
        the vendors' ones show all sorts, the home-made one shows zero
        Why can't I see what our in-house report may read?
        IT's bespoke thing is an empty shell in here
        That one was made in-house. No kinds of data at all.
        our in-house one comes up blank
        the one from our own developer lists no data whatsoever
    .stuck-attention-required =
        it says attention required
        attention required
        there is a warning
        on this detail page again that orange mark
        it wants my attention, but what for
        a yellow flag by the title, what's exact after
        must i act on that warning
        exclamation mark without a word of explanation, handy
        what does the exclamation mark mean
        the page says attention is required but not what for
        There's an orange sign on this app.
        do I have to act on that warning
        is something wrong, it has an alert symbol
        orange sign on top of this one
        it says something needs looking at but not what
        Is that exclamation mark bad?
        a warning is lit here although the receipts come in fine
        exclamation mark, should I be worried
        there's a warning, attention something
        attention is required it says, but for what?

overview_what-you-found =
    I looked at the apps, what do I do with what I found
    I found an app that reaches too much and one nobody needs
    been through the list, now what about the odd ones
    reviewed apps, next step
    Having looked at every connection I found several kinds of trouble. Which guide goes with which finding?
    reviewed all apps, what to do about them now
    After going through the list, some should go, some less. Where next?
    looked at all the connected apps, now what are my options
    finished going through list, some good some bad. what next?
    what can I do with the result of my look round at the apps
    been through the apps and some look off. What do I do with what I found?
    I went through the apps, what can I do with the findings
    checked the list, some are old, some are strange. next?
    review of the apps finished, what are my options for each one
    My review turned up orphaned, excessive and unknown applications; what are the follow-ups?
    Gone through all connected tools. A few are odd, a few are old. What's the next step for each?
    after going through the list: some stale, some unknown, some too broad; what next for each
    I've looked at all apps: some fine, some odd, some old. What are my options per kind?
    I went through the list, what can I do with the ones that look wrong
    went through the linked tools, one's obsolete and one's a mystery, next step for each?
    reviewed list, now what
    I've gone through the apps, some are fine and some are not. What should I do per case?
    gone through the list of apps, now what with my findings
    Been through all the apps and made some marks, one redundant, one too curious; what follows
    Having gone through the list I have one obsolete, one unknown and one too broad. What next with each?
    How do I turn findings from the app review into actions
    looked at apps, what now
    went through the list: some fine, some useless, some unknown. what to do with each
    Been through the whole list. What follows for each kind of finding?
    I've been through the list of linked programs: one too many, one too broad, one unknown. How do I go on?
    .opt-all-known =
        know them all
        all fine
        nothing odd
        all ours
        no surprises
        i know all the apps
        i know them all
        all is well
        this is fine
        its fine
        everything is right
        nothing special
        all in order
        i recognise them all
        all good
        nothing strange
        all known
        looks fine
        all familiar, happy with it
        no surprises, all in use
        nothing odd in there
        every item on it we use daily
        old acquaintances all of them
        matches my own records exactly
        fine, needs no tidying
        all familiar
        nothing to change
        We know and use every one of them.
        looks fine to me
        happy with it
        everything's as it should be
        just as we left it last year, splendid
        Each and every one is in use and known to us.
        can go in the binder, signed
        no strangers
        nothing to do
        none needs to go
        All familiar, none to remove
        nothing alarming
        they're fine, every one of them
        nothing odd, keep everything
        all good here, nothing strange in it
        nothing strange in there
        there's none I don't recognise
    .opt-no-longer-used =
        one can go
        we dont use one
        an old one
        one is obsolete
        not used any more
        an app is no longer needed
        we dont use one any more
        one is no longer needed
        theres an old app
        theres an old connection
        we no longer use this one
        one app can go
        one may go
        an old app
        something old is there
        superfluous app
        that one can go
        old tool, can go
        we cancelled that timesheet tool two years ago
        a trial from last year still hangs on
        the till got replaced and the old one's still there
        that contract ran out in march
        not a soul here works with it these days
        redundant
        we stopped using one of them
        old till is still in there
        That tool was cancelled years ago.
        obsolete
        a trial from way back
        nobody works with it any more
        that scanner we do know, we've just quit using it
        there's a leftover from before we switched
        Our webshop closed in March, its link is still hanging around
        the trial came to nothing, can go
        not needed
        nobody uses it
        can go
        we don't use that one now
        no use for it
        we cancelled that subscription ages ago
        that trial ended ages ago
        no one has touched it since we moved to Pleo
        we stopped with one of them last year
        we finished with that supplier last season
        we ditched one of those last year
        nobody uses that one
    .opt-reaches-too-much =
        sees too much
        too many companies
        rights too wide
        an app reaches too much
        it may do too much
        an app may do too much
        an app sees too much
        that app has too many rights
        too many rights
        it reaches everything
        an app reaches too many administrations
        too much access
        one has rights that are too broad
        it neednt reach everything
        one of them sees far too much
        this one sees far too much
        that receipts app can see our payroll
        why would a webshop have to look into my private company
        it can write where reading would do
        allowed in all six firms, belongs to one
        far too generous
        has a broader view than i'd like
        it can see payroll, not wanted
        It reaches all companies and needs only one.
        has write access where read would do
        that's broader than necessary
        scope is excessive
        should be cut down
        we still use the timesheet tool, it's just that salaries are open to it
        why can a shop thing look into the director's private firm
        It's meant to read only and now it can post as well
        thirty files open to the till while one would do
        too much
        needn't see all that
        too broad
        shouldn't reach the holding
        more than it should
        a parking app with access to payroll? really?
        sees all nine companies, should be two
        one of these has access to way more than it needs
        one sees all entities, should be just the one
        it shouldn't see that much
    .opt-unknown-app =
        I don't know all of these
        dont know one
        never heard of it
        strange app
        unknown one
        what is this app
        no idea whose that is
        i do not know one of the apps
        theres an app i dont know
        one app i dont know
        unknown app
        what kind of app is that
        one app means nothing to me
        theres a strange app
        i dont recognise one
        something unknown
        a weird app
        theres one i dont know
        who connected that app
        can't place this one called Trivium
        one I don't recognise
        what on earth is connectpro ltd?
        that name rings no bell with anybody
        there's an odd one out
        never heard of it and neither have my colleagues
        some strange foreign name in between
        suspicious thing
        never heard of this one
        one name rings no bell with anybody in finance
        Nobody can tell what it is.
        looks suspicious
        what is this thing
        don't recognise one
        strange foreign app
        there's one nobody's ever heard of
        What on earth is ConnectHub 365?
        that third name means nothing to me
        colleagues just shrug at it
        don't know it
        no idea what that is
        not one of ours
        what's this
        nobody remembers installing the third one
        what on earth is this third one
        there's a mystery app
        who put this one on, none of us know it
        no idea what one of them is
    .stuck-unsure-about-app =
        not sure about one
        in doubt
        dont know if it can go
        can i remove that one
        i am in doubt about an app
        im not sure about an app
        im in doubt
        i dont trust one app
        i dont know if that app is ok
        is this app safe
        i dont know if its still needed
        unsure about one app
        i dont know what to do with an app
        maybe the warehouse still uses it, haven't a clue
        dare i remove that one?
        half familiar, i'm not certain what to do with it
        suppose something breaks if i take it off
        wavering over one name
        not sure if we still need it
        can this go or not?
        I'm hesitating about one of them.
        what if I remove it and something breaks
        how do I find out whether it's in use
        maybe it's needed, maybe not, I dare not say
        Suppose I take something away and the till is dead tomorrow?
        could I undo it afterwards if it proves a mistake
        keep or not, I keep wavering on one of them
        might be needed at year end, not sure at all
        might break something if it goes, I dunno
        could go either way on that one, I don't want payroll to fall over
        on the fence about one of them
        not sure about one of them, may still be in use
    .opt-somebody-leaves =
        somebody leaves
        it is in the name of a former colleague
        an app in the name of a leaver
        linda retires and it all hangs on her
        the link belongs to an intern who finishes friday
        our controller has resigned and the bank feed runs on him
        it's tied to a member of staff who quits
        in our bookkeeper's name and we're changing firms
        whoever linked it won't be here next month
        it's on Petra's name and she retires
        the person behind it is leaving
        Connected by our controller, who has resigned.
        belongs to the accountant we're leaving
        temp's contract ends in June and it's his
        on the login of someone about to go
        our departing colleague owns it
        two of these hang on Joe, who has his farewell next month
        our bookkeeper's contract is ending and she switched this on
        The intern hooked it up, Friday's his last day
        it runs under a colleague who just handed in her notice
        in a leaver's name
        she won't be here long
        he's leaving
        on someone who goes next month
        owner isn't staying
        The bookkeeper whose login it uses is retiring
        the last one you list
        our controller hands in her laptop Friday and it's under her name
        it's registered to a guy whose contract ends soon
        our controller resigned and her login runs it
        our controller leaves in june and it's his
        she won't be working here much longer
    .stuck-whose-consent =
        who gave the consent
        in whose name
        whose login does this one run on?
        how do i find out whom that app runs on
        first i want to know who ever agreed to it
        is it under my name or the boss's
        whose login sits behind this
        which user gave that one permission
        who connected it?
        under whose account does it run
        How can I see which person agreed to it?
        whose name is it in
        which user granted this
        under whose login does that bank feed run?
        was it Joe or Karen who switched it on, I can't tell
        management asks who signed for it
        which employee is behind this one, where would I see that
        whose login keeps it running
        who approved it? can i find out

overview_audit =
    checklist for an audit of all apps
    what do I check per app in the yearly review of integrations
    audit of connected apps: who, since when, still needed
    periodic review of all app access
    checklist for auditing all connected apps
    what questions should I ask per app in an access review
    the regulator wants to see who decided on each access and when, how do I document that
    the auditor asks which third-party apps have access, what do I check per app?
    Our auditor wants a review of all connected software. Which questions do I ask for each?
    checklist for an annual access review of outside software
    I need to record who decided on every attached app and when. How do I go about that?
    what does a regulator want to know besides which apps there are
    auditors want evidence on third-party access next week
    access review checklist apps
    ISO certification asks for a yearly check of integrations. Which questions must I answer for each of them?
    auditor wants to know about every linked app
    We're preparing for an ISO audit. Which questions should I answer for every app?
    audit of all app access, what questions do I go through
    access review for our certification, do you have a checklist per app
    yearly control of the connected apps, how to do it properly
    Our external auditor comes in two weeks and wants that we reviewed each app. Give me the points.
    I'm doing an audit of all connected apps, what do I check
    yearly access review of the integrations, is there a checklist
    Internal audit has asked us to review app access. Kindly share the points to be verified
    access review of all connected applications, what questions to ask
    our ISO auditor wants a periodic review of the integrations, checklist?
    Auditor wants proof that we review app access periodically
    I've got to do the yearly check of all apps, what do I ask about each one?
    checklist app access review exact online
    ISO 27001 asks for an integrations review, how shall I go about it in Exact?
    Quarterly recertification of connected apps, what points must be covered?
    Our external accountant demands an assessment of every linked application
    How do you carry out a proper audit of apps in Exact Online?
    SOC 2 evidence for third-party app access
    For the annual IT revision we must examine each connected application, which points are to be checked?
    I'm carrying out the third-party access review; what should be recorded and questioned for each application?
    Our franchise HQ does a yearly review of connected apps, which questions do we have to answer per app?
    The chain's auditor wants evidence per app: who consented, since when, read or write
    Annual access review of third-party apps, what questions per app?
    our ISO 27001 audit wants a review of each integration, give me the points
    Access review with dozens of tools, what should I ask for each and how to record it
    Annual access review of integrations, which questions per app?
    control testing of third party app access
    recertification of interfaces, looking for criteria
    as an IT auditor I have to assess all the apps with access
    SOX control over API integrations, what should be examined
    checklist for reviewing every application's grants
    Internal audit wants to show every year that app access is still appropriate, which test questions belong to that?
    what would an auditor ask about each connected app
    must audit all conected apps, what to look at
    Our auditor wants a periodic review of every connected app, what questions do I go through?
    Checklist for yearly access review of the apps, municipality finance department
    We're a housing association and the internal auditor wants each app judged, by what points?
    Internal audit wants me to review each connected app, which questions do I answer per app
    checklist for yearly app access review
    We do a formal audit on interfaces; what has to be on record for each one of them
    external auditor, ITGC testing: who consented, since when, what scope
    NIS2 control: evidence of periodic review of connected apps. What to examine per app?
    I've been asked to certify app access for ICFR, how do I go about each item
    IT auditor demands owner, date, purpose and scope for every link
    Annual review of app access under our SOX framework: questions to be answered per link
    We've been asked by internal audit to review links and sign off
    auditor wants evidence per interface: who, since when, what for, how far
    yearly access review of third-party software, what questions per item
    ISO auditor wants us to assess each integration
    the auditor wants each tool judged: who allowed it, needed, view or change
    yearly access review apps what to ask
    auditor wants evidence of who approved each integration since when and how broad
    soc2 evidence connected apps list
    Annual access review for our hospital canteen group, what do I ask for each app?
    ISO auditor wants every integration assessed, which criteria per app?
    Do you have a set of questions per app for our yearly security check?
    Quarterly access review of third party apps, what criteria to check
    internal control wants us to assess each connected app, any question list?
    SOX-like review on integrations: what do I test per application?
    Recertification of application access: what questions per app
    I have to audit all integrations this quarter, what should I check for every one of them?
    checklist for a yearly review of connected software
    what questions do I ask for each app in an access review
    internal control wants me to go through every integration, what do I look at per app
    What should I check in an audit of connected apps?
    Checklist for auditing integrations
    How do auditors want app access reviewed?
    ISO review: how do I judge each linked app?
    As internal auditor I go through all attached apps and must judge each one. What items belong on the checklist?
    ISO wants a yearly review of all integrations. What do you ask for each app and how do you record the outcome?
    The controller wants a twice-yearly check: for each link who, what for, how much and still needed. Is there a fixed set of questions?
    The certifying body comes on Wednesday and wants an assessment per linked app. Against what do you test them?
    Each year the auditor wants proof that we reviewed all connected software, what should I check for each
    quarterly review of integrations as process owner, what questions per app
    I have to review every connected tool for SOC 2, what should I check on each?
    Doing the annual control round of all plugged-in software, is there a checklist per item?
    What must I establish for each app in a yearly access review?
    which questions should an auditor get answered for every connected app
    For our SOC2 review: do I need to record a start date for each connected app, and what else?
    Yearly check of everything connected: what should I judge for each app, what questions
    the SOC 2 auditor wants each integration reviewed, a decision behind every name
    compliance review of all our apps, what do I go through per app
    give me fixed questions to ask about each app for our ISO check
    Last year's audit gave us a finding on integrations, so this year I want to review each one properly. What should I ask per app?
    yearly access review of connected apps, is there a checklist
    annual access review of all connectors, how do others do that
    the auditor wants evidence that every app has been reviewed
    certification needs a yearly check of all apps, how to record it
    audit checklist connected apps
    periodic access review questions per app
    sox access review integrations
    What should I check per app in an access review?
    Auditor expects criteria for keeping each connected tool, what questions do I ask?
    checklist for reviewing third party apps on exact
    Doing the quarterly access recertification, which points per app
    Compliance wants evidence that we reviewed all integrations, how do I structure that
    What do I look at per app when I review access for a client's annual audit file?
    NIS2 self-assessment: questions to ask about each connected app
    Criteria for justifying each app that stays, for the regulator
    What should I check for each app when doing a formal access review?
    Checklist for reviewing every app that reaches our accounts
    audit connected apps exact online
    We're doing a yearly audit of app access to Exact. What questions should I ask per app?
    Is there a checklist for reviewing the apps linked to Exact Online?
    The internal auditor wants a review of all app rights. What do I check for each?
    How do I carry out an access review of third-party apps in Exact?
    I have to review third-party access to Exact for SOC 2. What should I look at per app?
    I have to do a yearly check of every app with access, which questions should I ask per app?
    The auditor wants to know for each app who allowed it, since when and what for
    I'm doing an access review of all apps on Exact, which questions should I ask per app?
    Internal audit wants a yearly check of connected apps, what does a sensible check include?
    How do I set up a yearly review of applications with access to Exact?
    SOC 2: what questions do I answer per connected Exact app?
    Our ISO auditor wants a review of every linked app, which points do I check for each?
    We do a yearly access review, what should I verify per app besides its name?
    I have to review access of all apps and sign it off, what do I judge?
    For our certificate I have to check every connected app, what questions do I go through?
    yearly check of the programs in our books, is there a checklist
    The auditor comes Thursday and wants proof we reviewed all links, what must I record and verify?
    I'm told to review all apps once a year, what do I test each against?
    Our franchise wants yearly proof that we go over our linked apps, what to check per app
    GDPR round of all linked software, how would you tackle it
    our accountant wants us to walk past all linked software yearly, how to do it properly
    Quarterly access review of all integrations, got a checklist per app?
    SOC audit next week; per connector I have to show it was examined. Which questions do I answer
    How does one properly vet every connected tool, one after another, for compliance
    Internal control wants proof that each link was assessed, what are the criteria
    periodic review app access checklist
    Peer review demands a signed sheet per linked tool, dated, what belongs on it
    checklist for reviewing each integration for SOC2
    annual recertification of integrations, what to verify for each
    ISAE 3402: which points do I tick off per connected app
    run me through a proper review of every integration for the auditors
    Test programme for an annual review of third-party integrations, what to ask per app
    I'm the internal auditor and want the questions to put for each connected app
    How should an access review of apps be conducted, criteria included?
    SOC 2 assessor expects a periodic check on integrations. What should such a check consist of?
    checklist recertification of app permissions
    Annual recertification of integrations: test owner, need, reach. Is there a questionnaire?
    Internal control wants to sample app permissions, which attributes do we test?
    External auditor asks evidence that we evaluated third party access. What does good look like?
    Working paper on integrations: who, since when, what for, how wide
    audit of apps checklist
    yearly access review per app questions
    auditor: what to check for each app
    internal control integrations
    reviewing all apps, what points
    annual review of all linked apps, what should I check for each
    internal audit wants me to go through every integration, is there a checklist?
    ISO 27001 access review of connected apps: which questions to ask per app
    audit committee at our charity wants the links reviewed once a year, what goes into that
    points to verify when doing a periodic check on all connections
    quality officer of the care home has to prove yearly that app access is reviewed, what does one ask per app
    ISO auditor wants evidence that we review all third-party access yearly. What do I go through per app?
    annual access review of integrations, which questions per app
    Auditing every link for SOC 2, need a set of questions
    control testing of app access, how thorough should it be
    recertification of app access, what to go through
    I must review every link for the yearly check
    What do I look for when vetting each app?
    give me a checklist to go through our apps
    The auditor demands an access review per app
    Which questions do I ask about each connection?
    how should an app access review be done
    ISO wants proof that we go over the links
    How do I document a yearly review of app rights?
    Every year I have to review all linked apps of our practice, what should I check for each?
    Quality control wants a yearly check of all client links, which questions do I ask about each link?
    I'm reviewing every linked application for our yearly security check; what should I verify for each?
    What questions belong in a periodic review of all Exact apps?
    Need a checklist for the annual permission review of all our Exact integrations.
    For our SOC review I have to assess every app with access to Exact, what should I check for each?
    audit checklist for connected apps
    Our external auditor asks us to assess all app rights yearly. Which points do I go through for each one?
    What should I check per app for the yearly review of integrations?
    Our external auditor asks for a yearly review of all third party access to the ledger. How do I tackle that?
    The accountant's IT audit asks us to document who authorised each interface and whether it's still required.
    As internal auditor I have to judge each linked application. What questions should I ask per app?
    Annual control: check all applications. Give me a list of points per app.
    For ISO 27001 I have to review every app with access to our ledger. Is there a checklist?
    Internal audit asks us to assess third-party access to Exact each year, what do we look at for each app?
    Yearly review of app access for the auditor: what are the points to tick off per app?
    Access review of linked apps for SOX, what questions do I answer per app?
    Our group auditor comes in two weeks. He expects a signed review of every app with ledger access, what exactly do I record?
    ISO auditor is coming on Thursday and I have to review all third-party access per app, what should I check for each?
    Which questions should I tick off per app when I check all the connected ones for compliance?
    Our auditor wants evidence that every integration was reviewed this year, what should I check for each one?
    internal control wants a yearly review of API consents, which questions go on the checklist
    The external auditor wants evidence that we reviewed every connected application. Which points should we go through?
    For our ISO certification we must check every linked app once a year. What to look at per app?
    What evidence should I keep when checking all integrations for the annual internal control?
    .done =
        done
        ok
        finished
        answered all six questions per app
        report's finished with my name under it
        stays, less or gone is next to each one
        file for the auditor is complete
        nine apps screened, two out
        signed and stored
        six answers for each, dated at the bottom
        every name now carries stays, less or goes
        Sound approach, I'll do it like that
        sheet signed and filed
        that's my checklist sorted
        ticked off, signed and dated
        that gives me enough for the auditor
        grand list, back to the apps now

overview_whose-consent =
    whose is the consent of the apps in the list
    for each app in the list I want to know who gave consent
    on whose consent does an app in the list run
    I see the apps but not who approved each of them
    for my inventory I want to know who consented to what, where is that
    whose name is each app running on, does the overview tell me that?
    In whose name does our scanner actually run?
    how to find who agreed to a given program back then, can an entry tell me
    who ever hooked this up? the list gives no name
    I'm making an overview and must fill in, per app, the user it runs under. Where do I find that?
    whose approval is each of those listed apps living on
    who authorised this app
    My register has a column 'approved by'. How do I find that out per connection?
    whose permission does this app run on
    How can I find out which user hooked this up? The person who did it may be long gone
    how to find out under which login an app was connected
    find out who of us approved the app in exact
    Whose login does this app run on?
    Who was it that connected the payroll tool?
    How do I trace which user authorised an application?
    I see the app listed but not who agreed to it
    find out owner of consent exact app
    Which employee's account is our webshop coming in through?
    Is there a way to tell on whose behalf an integration works?
    The connector books under somebody's name, whose?
    Evidence is needed of which employee authorised each integration
    Which one of us owners said yes to the till years ago? Nobody remembers
    For our records, whose sign-in is behind the kitchen app?
    Who approved this app back then? It works fine, purely for my register
    who's behind the approval of the budgeting app, it runs fine, just asking for the file
    which employee's login does each integration hinge on
    I want to map key person risk for our interfaces
    on whose behalf does the BI feed run
    find the person behind the Shopify grant
    if Ingrid is hit by a bus, which links fail? I want to know who sits behind which.
    who said yes to the web shop back then, for our records
    Under whose name does each app run? I only see the names of the apps
    Who of us gave this program its permission, can it be seen?
    Entries get made by some programme. Under which user does it work, can one see that in the entry?
    How do I find under whose login our warehouse connector runs
    In whose name is the BI link? The list does not tell me
    Which of my colleagues once authorised this interface, any trick to find out
    Cannot tell on whose account the interface hangs. Tips?
    an app posts entries and I'd love to know in whose name
    I see the tool but cannot see who let it in, where's that recorded
    Entries by the AP tool carry a name; can that help to find who authorised it
    whose approval is behind each of our plugins, just for the record
    Does a booking reveal under which user the app is running?
    on behalf of whom does the scan app run
    need the name of the employee under whose approval the payroll tool talks to exact
    Under whose login does the ticket tool actually run?
    I want to know which colleague said yes to the dental software back then
    For each app I want the name of the person who approved it
    for the register: whose login is behind each app
    Which colleague gave the go-ahead for this app, where can that be looked up
    Column 'authorised by' in my register, where do I find that per app
    In the list of apps I'd like to know who of us once allowed the scanner
    whose permission is the BI tool running on? just need the name for my register
    how to see which colleague is behind a certain app
    which employee's authorisation is that webshop link in the list on
    Who gave this app its consent?
    Under which user does the webshop link run?
    Who connected Basecone back then?
    Whose account does Klippa work on here?
    For our register I need the name behind each integration at this client, nothing more. Where does one read off on whose approval it runs?
    I'm drawing a matrix of apps and people. How do I see on whose permission a silently posting app leans?
    No one recalls who once approved the expense tool. It works, it may stay, but the register needs a name.
    An auditor asks per app on whose authority it works. Two of them never post anything. How do I find the names?
    Under whose approval does the payroll connection run?
    which coworker said yes to the WMS at the time, where can that be seen
    bookings carry a name I didn't expect; on whose behalf does that app read and write
    Under whose name does our till feed run? For my notes only
    How can I tell which colleague once said yes to Basecone
    Under whose approval does each app run, can one see that?
    Who said yes to the scanner back then, is it recorded?
    Entries appear in Exact through some link; how do I tell whose login it uses?
    The list tells me the app but not which of my colleagues said yes to it
    I'd expected a person's name next to each app, whose login is it running under?
    which human is behind this connected app, the page doesn't say
    whose approval does Lightspeed run on, the list merely says Lightspeed
    Who approved it back then? Just curious, not changing anything
    It's there in the list but who said yes to it back in 2020
    Auditor wants the employee's name behind each connected program, where can that be read
    Was that practice app agreed to under the trainer's name or mine, where does it say
    under whose name does the scanner run, just curious
    who said yes to this app back then
    no change needed, only who is behind that connection
    under whose account does app run
    who authorised basecone
    which user granted till access
    as whom does the till post
    which login powers the report
    Whose name is the till running on?
    whos account is the ap using
    Who at our company said yes to this app in the first place?
    On whose behalf does the scanner post its entries
    Was it Karen or the old CFO whose login the tool runs under? where can I see that
    How do I trace an approval back to a person
    For our register I need, per app, the person who approved it. Where does it say?
    Was it me or my business partner who agreed to this tool?
    Owner per token please, says security. How would I know
    Management asks who let this program in back then. Traceable?
    who aproved this thing, me or my colegue
    How can I see which employee originally authorised the scan tool?
    The list shows the app but not whose login it uses
    Find out under whose name a given integration runs
    In whose name does our Power BI connection run? How can I find that out?
    How do I see which user authorised an app?
    Whose login is our invoice scanner using to get into Exact?
    Can I find out under which user an app makes its entries?
    Who gave this app permission? I want to add the name to my register.
    How do I trace which colleague's login is behind the scanner link, for our documentation?
    who gave permission for this app, where can i see that
    How can I tell which employee a certain link runs under?
    Whose login is our till connection working on and where can I read that?
    Under which staff member's permission is the webshop running, where can I look that up?
    How do I find out on whose behalf an integration is talking to Exact?
    Nobody remembers who authorised the connector; is there a way to see the user behind it?
    Under whose account does our web shop create entries in Exact, and how do I see it?
    Which employee once approved the till integration, how can I look that up?
    I know the app is linked, but by which of our users was it approved?
    Going through the apps, I can't tell on whose login each one runs.
    Can I see which employee's permission an app in the list depends on?
    Which colleague's yes is behind the app that posts our sales entries?
    Whose login is the till running on? Just curious
    how can I see which of us agreed to the hours app
    Who gave the ok for that app back then, can I look that up?
    For my register: under which colleague does each tool run and how do I see that
    Whose yes is the scan tool living on, just for the record
    which login did the vendor's tool get authorised with, just want to know
    who pressed accept for this tool back then, no plans to change it
    The auditor wants to know who once clicked agree for Basecone
    For each app in my register I need the person behind the consent
    The matrix needs, per integration, the individual under whom it operates
    On which employee's approval does the treasury package lean? For the register.
    who gave consent for this app
    under whose name does app run
    which user is behind the app, just curious
    on whose login does this app run, where can I see it
    who in our office agreed to the stock app
    I need to learn for each app in the list which user's permission it relies on
    for the register: who in the company said yes to each of these
    In whose name does our scanner run?
    Can I see who let the webshop in?
    Whose rights is this app borrowing?
    There's an app attached to the holding, but whose approval is it actually running on?
    How do I find out which employee at our firm approved the scanning app for this client?
    Whose approval does Payt run on in all our shops, and how can I see that?
    How can I tell which employee authorised a certain app?
    Under whose name does the Dext link run?
    Entries appear from a tool, on which employee's authority is it working?
    How can I see which user authorised an app?
    On whose login does our Power BI connection run?
    Who gave Klippa permission, can I look that up?
    Power BI is in our list of apps. How can I find out who once allowed it?
    How do I see which employee's login a connector actually runs under?
    I'd like to know, for every integration we have, which employee once clicked agree.
    Which of my colleagues' approvals is our CRM sync using? I'm making an inventory.
    Whose consent runs this app
    I need a name behind each app: who said yes?
    How do I find out which user a connected app is running on?
    Which employee authorised this app? The list only shows the app's name.
    Is there any trace in Exact of the user an app works under?
    who authorised this app in exact
    Under whose account is our invoice robot running?
    How can I tell which employee's approval an app is using?
    Which employee's authorisation does our scanning tool actually use?
    Which of my colleagues stands behind each connected app?
    Where in Exact does it tell me on behalf of whom an app is operating? I'm making an inventory.
    .done =
        ok
        found
        I know
        turned out to be the controller's login
        i know who it was now
        our bookkeeper confirmed it
        it was my own approval from 2022
        saw it in the list by user
        peter then
        latest entry is by Karen, so she's the one
        the package's settings carried my own email
        found out, it was Joe
        everyone looked and one of them had it
        turns out it's me, ha
        app settings show the login
        ok now i know who, back to where i was
        it's mine, found it in my own list

overview_somebody-leaves =
    in the list is an app in the name of somebody who leaves
    overview made: some apps are in a former employee's name
    while reviewing the apps I found one in the name of someone about to leave
    does an app in our list stop when its person goes
    an item in the overview belongs to a leaver, what to do with it
    Going down the list I notice an app is in the name of someone leaving next month. What should I beware of?
    during the inventory I discovered the scanner hangs on a leaver
    in our overview: a service in the name of a person who is quitting
    I made a list of integrations and three are in the name of a colleague who's going. What if I do nothing?
    my review shows an app that stands or falls with someone leaving soon
    overview: owner about to leave
    I was only making an inventory, yet it appears that two connections belong to a colleague on notice. What now?
    app was approved by a person who is leaving
    Two apps on our list hang on our bookkeeper's name and she quits next month
    an app in the overview is under the name of a colleague who is leaving next week
    looking at the apps I see one in the name of a colleague who's leaving Friday
    app is on name of employee with last day next week, saw in list, what happens
    in the overview one app is on the name of a colleague who is leaving
    what happens with the app of somebody whose contract ends, I saw her name when I checked the apps
    The list of apps shows one under the name of a colleague who's leaving next month
    During my check of the apps I found one that belongs to our departing bookkeeper. What should happen to it?
    Reviewing apps: one is tied to somebody who retires soon, can it stay like that?
    Our controller put in her notice and I noticed several apps on the list are under her name
    half the apps in the list are under our intern whose last day is friday
    Found out while listing: half of our connections hang on the chef manager who leaves next month
    Looking at the apps, most are on Dan. Dan's last day is Thursday
    Half of the apps I see are in the name of a colleague with a farewell party on Friday
    looking through the list I noticed several are in the name of a man who retires next month
    the review shows that key apps depend on a colleague who is leaving this month
    While checking the list I noticed two apps are in the name of a lady who retires next month
    I see in the overview that four apps are on the name of the controller who leaves next month
    going through the list I noticed a link in the name of our departing treasurer
    in the inventory the name of an employee under notice pops up as owner of a link
    going through the apps I noticed two belong to a man whose contract ends soon
    overview: app in name of someone leaving next month
    While reviewing I found an app in the name of our outgoing manager, what should be done with it?
    My inventory shows that the departing treasurer's name is on several apps
    my inventory shows three apps hanging on someone who leaves at Easter
    while listing our links I noticed that two belong to a colleague leaving in May
    In making the inventory I noticed that two of the tools are in the name of a colleague who leaves in May. What should be done about that before May?
    Going through the list I noticed the WMS is in Joris's name and he leaves next month
    Going down the list of connected tools I noticed three are in the name of a man who leaves in May
    The list says two apps stand in the name of Jim, who goes in May. What needs doing before?
    Went through the list and found that two apps run under Jeff, who leaves on Friday
    During my review I noticed the payroll link sits on a temp's name
    Going through the list I find two apps in the name of someone who goes in May
    going through the list, half of it is under Sue's name and Sue retires in June
    list shows app owned by leaver
    While going through our apps I noticed three belong to a man who retires in June
    Going down the list: payroll app is in the name of Hans, who retires in March
    During my check I saw two apps on the name of someone who's leaving
    Going over our apps, I noticed several run on someone who retires in May. What now?
    The list shows an app in the name of a colleague who is about to leave. Is that a risk?
    Looking at the list I noticed an app in the name of someone who's about to quit
    The inventory shows an app on the login of someone who leaves in March, what should happen first?
    While listing the apps I saw one depends on a colleague who quits next week.
    A few of the listed apps are in the name of someone who leaves next month
    going through the list I see two are in the name of somebody who quits in May
    Overview says several tools run under Karen and she retires in May, what should I do about those entries
    reviewing apps, two are authorised by a contractor whose contract ends in May
    My list shows four apps under the name of a controller who leaves in January. What must happen before then?
    My inventory has links in the name of an interim who stops on Friday
    app in list is under someone leaving
    going through our apps I noticed one is in the name of the trainee who leaves next week
    while listing the apps I noticed most hang on Paul's name and he leaves in June
    I found an app in the name of someone who is leaving
    I found three apps in the name of our payroll officer, who leaves in March, what should happen with those?
    The overview shows that two apps hang on someone who leaves in March, what then?
    From the list I learn that most apps are in the name of our CFO, who retires soon. What about those?
    In my inventory several apps turn out to run on a leaver's name, what's the advice?
    While listing our integrations we found three under the name of our departing CFO.
    The list says the bank tool is in the name of a man who resigns in August.
    While listing our apps I saw that one hangs on a colleague whose last day is Friday.
    The overview tells me that the payroll app is in the name of a temp who goes next week
    Our app list shows several belonging to a colleague who quits at the end of the month
    Half of the approvals in our list come from a bookkeeper who resigned. What's the danger?
    .opt-move-link =
        move it
        transfer
        linda's scanner must go to another person
        one link, of a colleague who's leaving
        a new user has to take it on
        hand it over before she's gone
        the first guide seems right
        put it on my own login please
        she's off in May, need it under the service account
        just one person, one app
        hand the link over to the new controller
    .opt-change-accountant =
        the accountant
        many apps at once
        it's the bookkeeper who leaves
        we're going to a different firm
        about ten apps hang on their login
        new accountant from january
        the second, we switch firms
        everything of the old accountant in one go
        we're switching firms altogether
        it's our accounting firm that goes
        we change accounting firm next month
        our CA firm is changing, all their apps have to be handled
        our bookkeeper is leaving us, lots of links
    .finish =
        she is leaving in june so plenty of time, done for now
        noted. that's all
        last day is in august so plenty of time, finish

overview_overview-made =
    I know every app, is the overview done then
    now I know which apps there are
    list of apps is complete, how often do I repeat this
    all apps known and fine, what do I do with the list
    how should I file the app overview for the next review
    I now have a list of everything attached. How often do I redo it and what do I do with it?
    inventory finished, keep it how
    We've looked at all the apps. When do I repeat this round?
    done with the inventory of apps, what's a logical follow-up
    list complete and all known, do I just file it
    app list done, keep it?
    Everything connected turned out to be legit. When should we look at the list again?
    everything on the list looks fine, done?
    All apps accounted for. Should I keep the list somewhere?
    all apps are known to us, list is ready. do I keep it?
    when should I repeat looking at connected apps, I just finished the first time
    i know now all apps that there are, anything else to do
    I've my list of apps made. What do I do with it now, keep it?
    how often should we repeat the check of connected apps
    all apps are known to us, do we keep the list somewhere
    the inventory is done and everything is fine, anything else?
    Review finished, all integrations accounted for. What do I retain?
    Everything on the list is ours and in use. Anything to do with the list I made?
    Inventory finished, nothing strange. When shall I look again?
    list of linked programs finished and all is well, when to repeat?
    every app is accounted for, what do I keep as evidence and when do I repeat
    We've been through all the apps and everything is familiar, what should we do with the list now?
    List complete, all apps known. how often should I repeat it
    everything on the list is familiar, what do I do with my inventory
    all fine, know every app. when to look again
    reviewed everything ok, repeat when
    I went over the whole list and it's all fine. What do I do with my notes?
    The inventory is complete and nothing's odd. How often should we repeat it?
    I know all the apps in the list and they're fine, how often should I repeat this
    the list of links is made and all is in order, do I store it somewhere
    I went through the whole list and know everything on it, anything else to do?
    All names in the list are fine, do I need to do anything more now?
    went through every app and know them all, what do I keep and when do I look again
    I went through the list and recognise it all. What do I do with it, keep it, repeat it?
    My list of linked apps is complete and looks fine, what should I do with it?
    List reviewed, nothing odd, is there anything I should keep for next year
    Review done, all apps recognised. What do I keep on file and until when?
    My list of connected apps is complete and everything's fine. What do I do with it?
    I finished going through all our apps and they are all fine. Should I keep the list?
    .opt-choose =
        now that i see it all i do want to alter something
        one should see less, which way do i take
        help me decide what to do with them
        let me pick between narrowing and removing
        change something after all
        which guide suits me
        help me decide which one gets limited
        what should I do with the ones I'm not happy about
        unsure whether to pull it or limit it
        one of them I may restrict or remove, guide me for deciding
        which is better, cutting down or removing?
    .finish =
        list is in the folder, again next year
        this was everything, cheers
        i needn't know more
        kept with the date, see you
        that'll do for today
        saved it, that's me done
        all good, bye
        grand, saved and dated, that'll do
        nothing more from my side
        saved it as pdf, finished
        that's all I needed for the auditor

overview_no-longer-used =
    the overview shows an app that is not needed any more
    an app in the list is no longer used, what is the next step
    the overview shows an app we haven't used in years, what should I do with it
    went through the list, one of them can go, do I ask around first
    while taking stock I found a superfluous app, next step?
    Going down the list I found an app we don't need any more. What comes before getting rid of it?
    overview made, one integration has become redundant, next step?
    During the inventory one app turned out unused for years. Ask around first?
    audit done, one service is superfluous, how to proceed
    one entry on that list is software we ditched ages ago
    stale app in the overview
    While reviewing the connections I ran into a trial nobody ended. How should I proceed with such dead wood?
    found an app nobody needs any longer
    The list contains a leftover from a trial in 2022; leave it or get rid of it?
    found an app in the list that nobody uses, what do I do with it
    App not needed any more according to my overview, ask around first or remove?
    a few apps on the overview are dead, nobody uses them, what to do with them
    Found the old scanner app on our list, not needed any more
    found an app in the list that we don't use since last year
    there's a leftover from our old CRM in app permissions, what to do with it
    While going down the list I spotted an app that's no longer needed. What next?
    Two of the apps in the overview are obsolete, leave them or take them out?
    Found a leftover app in App permissions, what would you do with it
    Finding: obsolete tool still holds access, recommend removal
    Looking down the list, there's a till we scrapped in 2022
    My list of linked software includes a tool we abandoned years ago
    going down the list: one program the client stopped paying for in 2022
    inventory turned up a tool we phased out years ago
    decommissioned software still shows up among the connected apps of our review
    My check turned up a till we scrapped years ago, still in the list. What do I do about that one?
    The inventory turned up two tools nobody has used for years, and now
    list contains the old consolidation tool, replaced in 2022
    discovered during inventory: an old link that nobody needs
    while listing integrations I found a till nobody uses, should I ask around prior to dropping it
    found an obsolete scanner while taking stock of our integrations, what do I do with it
    unused app found in overview, next
    spotted obsolete app going through the list
    My inventory turned up a booking tool that nobody has opened since 2021
    During the review I hit an app nobody has used for years
    going through the list I came across a tool we stopped using in 2022
    on our list there's an app from a supplier we left ages ago
    In the list I found an app we don't use any more
    My inventory yields one app that everyone calls dead weight. What should be checked before it goes?
    While going through the list I found an app nobody has opened for a year
    While going down the list I found a tool we dropped in 2022, still there
    an app in the overview is a leftover from a trial, what now
    Came across a trial from 2022 when checking the list, no one uses it
    going through the list I spotted a tool nobody uses, next step?
    review found app nobody uses
    While listing our tools I spotted one we dropped last year that's still allowed in
    I went through the linked apps and found one we stopped using. What is the next thing to do?
    Going through the list I found an app no one uses, what's the next thing to do?
    I found three dead apps in the list, what do I do with one that nobody needs?
    Found one in the list that's been unused for ages, what now?
    While reviewing the list I came upon a roster tool nobody has opened in years
    In our overview there's still the tool of a departed client
    Review turned up a product without a contract since 2023. What's the follow-up?
    Review: nobody claims to use that tool any longer. Next action?
    list shows app nobody uses
    in the list i found a tool we haven't used in years
    from the review: one app is unused for ages. what's next for it
    While checking I found an app no one uses
    While going through the office's apps I found one nobody uses, what is wise to do with it?
    While going through the list I found an app nobody uses any more. What's the next step?
    I went through the list and found two apps nobody uses any more, what do I do with them?
    Three of the connected tools are no longer in use. What's wise?
    Our app list shows a trial tool nobody uses anymore. What should I do before removing it?
    Found a leftover app from 2021 in our list that no one uses
    .opt-revoke =
        it can go, show me the way
        nobody misses it, take it out
        asked colleagues: may be removed
        i want to deny it access
        close off that old thing
        pull its plug then
        nobody objects so let us kill it
        asked everyone, nobody needs it, go
        walk me through getting rid of it
        show me how to take it out
        nobody uses it, let's kill its access
        nobody uses it, show me how to kick it out
        everyone confirmed not using, proceed for removal
    .finish =
        will ask around first, done for now
        I'll ask around the lads first, done for today
        will ask around first, later

overview_reaches-too-much =
    the overview shows that an app reaches too much
    in the list I see that an app sees more than it should
    reviewing the list I see one app reaches far too much
    audit finding: an app has overly broad rights, what can be done
    it turns out one vendor sees more than needed, options?
    In the review I saw a package reach all companies where one would do. What are my options?
    the overview reveals a service is allowed more than needed, what can be done per type of app
    audit finding: access too wide
    In the screening of our apps one is allowed far too much. Does the remedy depend on own or standard app?
    one of the apps I reviewed reaches far more than it should
    overview shows excessive access
    Going through the connections, I noticed an expense app that covers all our entities and more. What are my options?
    an app on the list can see too much
    I noticed one tool has access to all our companies while it's for one department
    app sees more than it should, I noticed in the list. can it be less?
    a tool with too wide access found in our overview, what possibilities
    App has more in its rights than I'm happy with, saw it in the overview. Can it be less?
    I saw in the overview that one app can reach every company, it needs only one
    this tool has too broad access, how to make it smaller
    expense app can see payroll company too, found it when reviewing the list
    Looking through the list I noticed one app sees far more than it should
    The review shows the hours app reaches all our companies, which seems excessive. What now?
    Saw in the overview that a tool has too wide access, how do I deal with that finding?
    That procurement app can see our holding company's books, how do I dial that back
    An integration has wider company access than its business purpose justifies
    Going through the list I noticed the spa booking app can look into all seven companies
    While making an inventory I saw the parking app may get into the holding as well
    Working down the full list, I noticed one program reads far more of us than it should; is that something I can alter for any kind of app?
    during the review I saw that the expense tool can read all twelve entities while it needs two
    finding: excessive access of an app on our list, what are our options
    Going through the list I found an app that can see far more than it needs, what should follow from that?
    My review shows the expense app can see the holding too, which isn't necessary
    list tells me BI reads all 30 companies, ought to be 5
    overview taught me a tool has far more companies than it ought to
    While making the list, I saw the rota app has access to the trust
    inventory shows that our chat widget reaches far more than it should, can I cut that down
    found app reaching too much in list
    list review: courier app reads the whole ledger, too wide
    Going down the list I noticed the till may see every venue we own, that's over the top
    Going through the list it turns out the scanner gets at all our entities and needs two
    found while listing: receipts app can look into the holding as well
    in my review I notice the hours app has access to all companies instead of one
    checked the list: the till may see more books than it should
    the review shows a scanner that sees ten companies and needs two
    The overview shows an app that reaches more than needed
    While listing the apps I find one that can get at all thirty companies though it serves three. What are the options?
    During the inventory it came out that the planner may enter eleven companies when two would do
    While checking I saw the hours tool sees every company, is that acceptable and what's the remedy?
    in my review I noticed the till software sees the parent company as well
    I checked what each app may do, and one reads far more companies than it should
    While going through the list I noticed the till can see the holding as well, which it shouldn't
    my check of the apps turned up one that reaches far too much
    found app with too wide reach
    The list tells me a survey tool can see every company in the group, surely that's more than it needs
    Inventory shows the till app may look into the pension company as well. What now
    Going through the list I noticed one app sees far more than it should
    On checking the list, I see that one app reaches more companies than it should.
    I reviewed the apps and one sees far too much data. What are my options?
    The list shows that one app can see all our companies, which is too much
    My review shows one app can see more companies than it should, what is the next move?
    In my review, an app turned out to have more reach than it needs, can that be reduced?
    Looking down the list I noticed that one gets into far too much
    one in the list has all our companies while it needs one
    The inventory shows a tiny till app with a view over the whole practice, what now
    My inventory shows that the receipts app sees the holding too. What action follows?
    From the review: app sees nine entities, needs two. Which measure?
    overview shows tool reaching too much
    the overview shows one app reaching far more companies than it should
    review outcome: receipts app can see every company, too wide. Next step?
    My review shows an app that can see too much
    My review shows an app that can see all thirty companies and needs just two, what's the next step?
    While going over the apps I noticed one that reaches far more clients than it should.
    The overview shows one tool reaching far more companies than it needs, what can I do about it?
    My inventory shows a simple till app that may reach all our companies, too much surely.
    Going through the permissions I noticed that the expense app may look into all our entities. What can I do about that?
    An app in the list may reach all twenty companies though it only needs three. Next?
    I noticed while reviewing that a stamp-scanning app may edit everything in all entities. What can be done?
    Looking through the apps I noticed that one reaches far more than it needs. What are my options?
    In the list I noticed that an app has access to far more than it should, what's the remedy?
    Looking through the list I noticed the parcel service may see all our companies. Can that be reduced?
    .opt-change-administrations =
        unticking some firms then
        it should only reach the holding
        limit the number of companies
        that private firm has to come off
        fewer administrations for that thing
        it's a standard app so i take firms away
        let's cut it down to two companies
        I want to trim which companies it can see
        drop three companies from it
        let me set which ones it can reach
    .opt-choose =
        it's not about firms but the kind of data
        not sure how to make it smaller
        it's our own app, what then
        help me choose how strict
        show the possibilities
        torn between limiting and stopping
        which of the two routes is mine? you tell me
        I need advice on which way to go
        help me make the call, limit it or drop it
    .finish =
        i'll talk to the vendor, finished
        that's enough info, done
        will speak to vendor, that is all

overview_unknown-app =
    I do not know an app in the list, whose is it
    how do I find out who is behind an unknown app in the overview
    there's an app in our list nobody has heard of
    how do I find out whose app this unknown name is
    strange name among our integrations, should I worry
    There's a name in the list that no one here knows. How do I find whose it is?
    found a strange app in our Exact, does it belong there
    I came across a service with an odd abbreviation. Can I see which firm is behind it?
    unknown party discovered in our overview
    there's a name in the connected apps that rings no bell with anyone
    mystery app in list
    Who is behind an app called something like 'XSync Prod 2'? It's in our overview and no one here recognises it.
    unknown app linked to our books
    There's a connection called "EOL-sync" nobody here recognises. How do I find out who's behind it?
    There is an app I don't recognise in our permissions
    what is this "Ledgerlink pro" in our list?? nobody knows
    unknown app has access to books, how to find who is behind
    strange name between the connected apps, could be dangerous?
    who made this app? it sits in our list and google gives little
    there's an app I never heard of in the list
    Unknown application linked to our Exact, who put it there
    What's "Nimbus Relay"? it's on our app list and the whole office is scratching their heads
    found strange app in permissions, is it a hacker
    unknown application in our list, who made this
    what's this app, nobody in the office remembers allowing it
    There's an app in the list that nobody here has heard of
    What is this thing connected to our Exact? The name rings no bell.
    unknown application in app permissions
    How do I discover which company is behind an app that has access?
    Spotted a strange connection, is it malicious or just forgotten?
    Among the linked apps is a weird name, whose is it
    A program I don't recognise can get into our ledgers, how do I identify it?
    There's something called ConnectHub on the list and not a soul here knows what it is
    A client rang about an unfamiliar app in her Exact, how do I identify it?
    There's a name among our connected apps nobody at the bar has ever heard of
    What on earth is this "ConnectHub EU" that's hooked on our flower shop's books?
    An application nobody's heard of is on our list, how do I find out who is behind it
    strange app has access to a client's books, is it malicious?
    ConnectHub on a client's list, he swears he never heard of it
    Nobody recognises one of the names with access
    found an unidentified application during our access review
    suspicious entry in the list, might be harmless, how do I trace its owner
    there's some tool with a cryptic name connected, no contract on file
    came across something called 'Sync Connector NL', not a soul knows what it is
    unknwon app has acces, who is it
    One name in there rings no bell with anyone at the parish, whose is it?
    There's a strange thing in our list of apps, how do I find out what company is behind it?
    unknown program has access to the foundations books, who made it
    'Sync4Biz' turned up among our apps, who are they?
    There is something called EOL Sync in the list and nobody in finance recognises it
    an unfamiliar name among the linked apps, what is it
    found three apps nobody here knows
    what is that app ABC Connect? no one at group knows
    There's a foreign-looking supplier in the overview of linked software
    in the list there's one from a vendor I have never paid
    Cannot place one of the names among our linked programs
    whats this strange app in our list nobody installed
    something called "Nexus Bridge" is connected and nobody knows it
    how to trace the maker of a mystery integration in our list
    weird name on our list of linked software, could be malicious, whose is it
    unknown app has access, whose
    strange name in app permissions, hacked?
    what's this app "XLS Bridge" in my permissions list, who owns it
    came across something called "ledgerpipe" with full access and not a soul here has heard of it
    There's an entry in the app list nobody at the clinic recognises, how do I find out whose it is?
    weird name in list of connected apps, what is it
    Never heard of one of the listed apps, whose can it be?
    An app in our list that nobody recognises
    who is behind this strange name among our integrations
    Unknown application has access, how do I find what it is and who put it there?
    The auditor asks what 'ISV Sync Light' in our list is. So do we.
    there's an app called Konnektr in our list and nobody here has heard of it
    strange name among our connected apps, how do I find out what it is
    found an integration I do not recognise, should I panic
    never heard of the fourth app in our list, who's behind it
    an unfamiliar vendor turns up among the connected software
    There's an app in the list nobody recognises
    Whose is this unfamiliar app?
    I found a strange name among our connected apps
    Which firm is behind this listed app?
    In the list of the client's apps there's a thing called Kestrel Sync. Not even the owner has heard of it. How do I find out what it is?
    Taking stock, I come across an app with just an abbreviation. Supplier unknown, colleagues shrug. How do I trace it?
    Client got a fright: on his app list is a program from Estonia. How does one find out what it is and who uses it?
    There's something called 'Zynk' among the connected apps, nobody knows it
    who is 'EOL-Connector-3' and why is it in our list
    Not a soul at the office recognises 'DataBridge EU', who's behind it
    There's a name among our connected tools that rings no bell with anyone, whose is it?
    Something called FinBridge B.V. is hooked up to our books. Never heard of them. How do I find out who they are?
    Should I be alarmed by a strange name between the connected apps? How to find its owner?
    there's an app nobody here has ever heard of, who made it
    Found a name in the connected list that rings no bell with anybody. How do I trace it before doing anything?
    There is a name in the list of apps that rings no bell with anybody in the office
    whose app is 'DataBridge Live', it's in our permissions list with a purple logo
    One of the connected apps has a title I can't place, who makes it?
    'APIX-Connector v2', it says. Nobody recognises it
    After the holidays a name appeared among our apps that rings no bell with anyone
    There's one app in the list dating from before my time and no colleague recognises it, whose is it
    There's a thing named EOL-Connector-7 since summer, who might be behind it
    an app in there that nobody here recognises
    whose is this odd name among our permissions
    I would not like to bin it before I know what that entry is
    one in the list means nothing to me, don't want to shoot blindly
    what is FLXBRIDGE and who wants it
    unknown app in list whose is it
    strange name among permissions
    who is "ExOL connector" in my list
    What is this app, never heard of it?
    Who is behind this name in our list of apps? Never heard of it
    Found a stranger among the connected apps, how do I find out whose it is
    An entry I can't place: is it malware or something the accountant uses?
    Which company makes the app listed as a bunch of initials
    Nobody in the office recognises one of the approved tools, should we worry
    Googled the name from our list and found nothing. How do I learn what it is?
    Something called "connector" among our apps, is that our till's or a stranger's?
    What is "ABX Sync" and why is it allowed into our books?
    An approved app which neither we nor our accountant know, should I be alarmed?
    Which firm is hiding behind the initials FLX in our list of linked software
    weird name in the conected apps, who is it
    I found an app in the list none of my colleagues recognise, who's behind it?
    A strange name has access to our company and Google was the only idea I had
    There's an app in our list that nobody recognises. How do I find out whose it is?
    What is this app called 'ConnectHub' in our Exact? No one here knows it.
    We found an unfamiliar app with access to our books. What's the right thing to do?
    A strange name turned up among our connected apps. How do I trace the maker?
    Two apps in our permissions list ring no bell with anyone. How do we find out what they are?
    theres an app in our exact nobody knows, what is it
    There is an app in the list of connections nobody here recognises, how do we find out whose it is?
    I found an odd name in the list of connected apps, how do I trace it?
    There's an app in our permissions that nobody here recognises, how do I find out what it is?
    Something with a cryptic name is attached to our subscription, who is behind it?
    There is an app linked to our books that nobody recognises, how do I find out whose it is?
    An unfamiliar name turned up among our connected apps, is it dangerous?
    An app named after some firm I've never heard of has access to us, how do I trace it?
    There's a name in the list that none of us has heard of, how do I find out whose it is?
    some unknown app sits in our books, is it a hacker or just the accountant
    I don't recognise one of these programs. Where do I look up who it belongs to?
    my wife nor me know what this app called Chainels Sync is
    Between our apps there's a name that looks Polish, who put it there?
    stranger in the list of apps, how do we trace the maker
    what's that odd entry among our linked apps, nobody claims it
    Something named 'Ledgerbridge' is on our list and no one here has heard of it
    What is this thing? unknown name among the connected apps
    How to find out who is behind an obscure entry in the list of integrations
    We all shrug at one of the names in the list, whose could it be
    There's an app with a string of letters as its name, reading client books, who knows it
    'SyncBridge GmbH' has access, nobody ordered it
    found an entry none of us recognises, how to trace its maker
    Some app with a hash-like name reads our data. Whose is it?
    procurement has never heard of a supplier that shows up as connected
    There's an entry nobody recognises on the list. How do I find its owner?
    Auditor wants an owner for each app and for one I can't find any. The name is gibberish.
    An unfamiliar vendor shows up among our integrations, no contract on file
    who the hell is this app in our list
    NL-connect2 is in the list, whose thing is that?
    Procurement, IT and finance have never heard of this vendor, yet its app is listed
    Found an app during the review that appears in no contract register
    whats this app
    unknown app in list
    never heard of it, whose is it
    strange name among apps
    app nobody knows
    who put this app here, no one knows it
    weird connector listed, malicious?
    there's an app among ours nobody recognises
    How do I find out who is behind a strange name in the app list?
    what is this 'NX Sync' thing in our permissions, none of us knows it
    unfamiliar program listed, whose is it
    A name I've never heard of shows up with the others, how do I trace the owner
    among the usual suspects sits 'Zeta Link Services'; neither IT nor the accountant knows it
    There is an app called Zapline in the list and nobody has heard of it, whose is it
    Client found a strange name among his connected tools, wonders whether it's from us
    found an entry with a cryptic name, how to find the owner
    predecessor left behind a link to some unknown outfit, how do I work out who is behind it
    something I don't recognise sits between our apps, should I worry? whose is it
    is 'QuickLink BV' one of yours? no idea what that thing in my list is
    There's a name among the apps no one recognises
    Whose is that odd app on our list?
    how do i trace what an unknown link is for
    We never connected that program, what is it?
    Some app I've never heard of has access
    What vendor hides behind this weird app name?
    An unfamiliar tool has access, who makes it?
    In our client's list of apps is a name nobody at the office recognises, whose is it?
    I came across an unfamiliar app at our property company and want to find out who owns it.
    I found an application in the list that none of us recognise.
    Strange app name among our permissions, how do I find out what it belongs to?
    What is this mystery integration in our list and who owns it?
    Going through the list of apps I came upon a name that says nothing to me. Neither the partners nor our IT supplier know it. How do I find out what it is?
    There's an app in the list that none of us recognise.
    How do I find out which company is behind a strange app in our list?
    I found an unfamiliar name among the connected apps. Who owns it?
    During the yearly review I came across a connection with just an abbreviation for a name. No one knows what it is.
    There is an app in the list with a cryptic name that nobody in the team recognises, how do I find out who makes it?
    strange app name in permissions
    There is something called "LedgerBridge NL" in the permissions list and nobody here has ever heard of it.
    An entry called "XOL-Bridge" is among our approved apps. Whose might that be?
    I see an app in the company's list that rings no bell. How do I find out who's behind it?
    There is an unfamiliar app among our permissions, how do I find out who it belongs to?
    Nobody here recognises one of the linked apps. Could it be malicious and how do I trace it?
    Strange app name in our permissions list that Google barely knows, whose is it?
    "Trivento Bridge" is in our apps list and no one knows what it is
    Strange entry among the authorised apps, could be malware or just a tool with a different brand name
    There's an app in our list nobody in the office recognises
    Nobody here knows what "Connector NL v2" is but it's authorised. How do we find out?
    There is something called FBX Connect in the permissions and nobody here has heard of it.
    I came across a connected program whose name means nothing to me. Whose is it?
    Never heard of the name in row four of our linked apps. How do I learn who it's from?
    Row six of our app list says "Connector EU2". None of us installed that.
    .opt-revoke =
        no one knows it, so out
        don't trust it, away with it
        asked around and not a soul knows
        that stranger must be shut out
        take its access off
        rather closed today
        no one claims it. out.
        nobody claims it so out it goes
        nobody claims it so take away its access
    .opt-choose =
        it turned out to be the scanner's, but it may do less
        i know whose it is by now, what are my options
        would like other possibilities first
        help me decide about that thing
        limiting rather than throwing out perhaps
        limit it or remove it? not sure
        what can i do with it, remove, limit...?
        give me the options side by side
        should i remove or limit it, help me decide
    .finish =
        found out, it's legit, nothing to do
        i'll research it myself, thank you
        asked the accountant, it's theirs, we're fine
        googled it, it's our expense tool. all good
