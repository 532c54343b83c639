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
    .opt-unknown-app =
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
