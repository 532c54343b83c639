### This is how readers ask for this guide: every line is an example. Nobody gets to see them.
### A line under the name of a step leads to that step. Under a choice or a detour stands what people say there.

move-link =
    the link is in the name of a colleague who is leaving, how do I move it
    move the connection to another user
    our bookkeeper is leaving and all integrations run on her account
    we want the integration to run on a system user
    how do I move a link to another Exact user without losing anything
    reconnect with a different account
    can I put Klippa on another user?
    In which order do I hand over a connection when somebody leaves?
    My colleague leaves next month and the webshop connection runs on his login
    the integration runs on my personal login and I no longer want that
    I want to take over Jan's connection
    how do I change the user of the exact integration
    who owns the connection and how do I pass it on
    create a separate user for our integrations
    Should I block the old user first or reconnect first?
    an employee has left, what about his connection
    How do I have our scanning tool run under a service account instead of under my name
    The director connected everything and wants out: it has to be on a generic account
    do I lose my settings when somebody else reconnects
    hand the connection over to my successor
    I am leaving this company, how do I make sure the integrations keep working
    authorise again under another login
    Can the connection switch users?
    reconnect as another user without the app standing still
    we want all links on a service account
    the connection has to be in somebody else's name
    how do I move the authorisation from Piet to Klaas
    Anja once connected everything and stops in June, how do we keep things running
    put the integration on another person
    new user
    in the name of
    move the link
    move a link
    move the connection
    transfer the connection
    service user
    api user
    technical user
    shared user
    generic user
    employee leaves
    leaving the company
    link is in my name
    link of my colleague
    reconnect as another user
    reconnect with another user
    reconnect under another user
    on whose consent
    who connected it
    in whose name
    on whose name
    change the user
    switch user
    change user of the link
    runs on my account
    Sofie leaves at the end of the month and all that talks to Exact hangs on her login.
    Can the web shop run in the name of our new controller from now on?
    Good afternoon, someone covers for me during my maternity leave. The receipts app runs through me. How does she get it on her login?
    that link has to come off my name!!
    we wnat the conection on a diferent user
    our bookkeeper's off and his login will be closed, who takes the links over and how
    Kindly advise how an existing authorisation may be assigned to another employee.
    an ex-colleague's account stays open only because Basecone hangs on it, how do we solve that
    I'm no longer co-owner, my personal login mustn't be used for the till
    May IT close Peter's account? Three tools still run on it.
    rather a neutral login than the director's under our apps
    From January Ahmed does the books. Whatever was on Karin goes to him, preferably without double entries.
    how do you make Power BI fetch via a functional account instead of me
    we'd like to cancel that user's licence but first the app has to go to someone else
    two connections of the same tool get in each other's way, how do I put each on its own login
    Is there a button that simply changes the owner of a connection?
    We are reorganising. Five apps get another person in charge. Does each have to be connected anew by that person?
    I don't want my name on every automatic entry
    the app sees too much as it runs on the boss, how do I run it on a more limited user
    my predecessor is still behind all the consents, I want them to go through me
    will my settings in the scanner stay if Pete puts it under his login?
    swapping the user behind an integration, what's the safe way
    How do I keep everything from halting the day Els has her account closed?
    the volunteer who hooked our charity up to Exact quits, I'm taking it over from him
    our scanner sits on the address of someone who passed away, it must go on another
    what's first in a swap: giving the new login rights or taking the old one off
    Can one general user carry all connections or does every app need its own?
    I'd like the link to be the company's and no longer mine
    the temp linked it last week on her temporary account, it needs a lasting one
    succession of the admin: steps to hang the apps under his successor
    this is all under Mike's login and Mike hands in his laptop on Friday
    then better let it run under a user with fewer rights. how to switch over
    she left in summer, can someone else's login drive this
    i do not want this on a person, rather a service account. how to do the change
    the exact link sits on my personal login, can it move to a shared one
    user is about to be deactivated, want it under mine
    everything is on Anja and she retires
    fine but it must not hang on my account, I'm a contractor
    In Exact his name is on every single link and he quit
    wait, it's still needed, just not through me. how can it run via my successor
    colleague who connected everything is leaving, how do I put the link in my name
    move a connection to another Exact user
    run the integration under a service account instead of the director's login
    Our controller leaves on Friday and the whole dashboard hangs on her approval. What's the right order?
    bookings by the tool show my name, it should be someone else's
    replace the person behind the link without any downtime
    we want a dedicated API user for all our links in Exact
    hand over integrations when an employee retires
    the app should work through my successor's account from now on
    switch from a personal user to a system user
    keep settings but change the user the app signs in with
    HR wants Kees's account closed but the scanning must go on
    transfer the connection from person A to person B
    Which comes first, the new user or removing the old one?
    I'm going on leave, my colleague should take over the link
    a private e-mail address is underneath our Exact link, must become a general one
    put an existing integration on a different login
    take over the running connections from the previous administrator
    next topic, a colleague is leaving, how do we get his connection onto another user
    what to do about an integration in the name of an employee who quits next month
    can it be on a shared login instead?
    Linda retires in June and every app runs on her account
    I'd like the app to run under a colleague's name
    how do I hand this over to someone else without downtime?
    I'm leaving the company in two weeks, what has to be transferred?
    the trainee's login is behind it, that needs changing
    IT wants a service account for this
    can we swap the person behind the link?
    my name off, Sandra's name on
    what order do I follow when somebody resigns so nothing stops
    Our controller hands in her notice; her integrations need a new owner
    is it ok to block Ahmed when the scanner still works through his login?
    move app to system user please
    Anne is retiring and all our integrations run on her login. How do I shift them without an outage?
    from personal logins to one technical user for our connected software
    Our controller leaves at month's end. The till and the scanner run under his Exact user, how do I go about it?
    swap the user behind an app with no interruption
    the connection is still in the name of the owner who sold the company
    My predecessor set it all up. I'd like it under my own user before he gets blocked.
    The webshop should run under another Exact login. What's the right sequence?
    colleague going in three weeks, hand over the software
    put our integrations in somebody else's name
    colleague leaves, link runs on his name
    move connection to another user
    change user behind an integration
    transfer integration to a colleague
    system user for integrations
    service account for the exact connection
    employee leaving, keep the link
    take over connection from coworker
    run Power BI link under another login
    change owner of the connection
    hand over an integration
    use a generic account for apps
    connection tied to former employee
    switch Dext to my user
    how do I transfer the link?
    link is in someone else's name
    dedicated api user
    replace user of the connection
    Basecone runs on my boss's account
    offboarding user with live integrations
    can the link use a different user?
    move lightspeed from Tom to Anna
    connection ower change
    reassign app authorisation
    controller leaves Friday, her links must go on
    before we block his account, move the link
    she retires, and Shopify is connected through her
    I am leaving, who takes over my connections?
    hold on, my colleague is leaving as well, and the link is hers
    move link to another user
    Our controller's last day is the 30th and three apps run under his name. How do we put them under somebody else?
    how do i put the second one on its own user
    show me the guide for moving one
    give one of them its own user, how
    take me to that separate guide
    transfer an integration to another user
    Our bookkeeper is quitting, everything is connected with her login. What should we do before she's gone?
    how do I put a link under a different Exact login without downtime
    Our finance lead is leaving and the Exact connector runs under her name. How do I hand it over to someone else?
    transfer integration to different user
    can the exact connection be put on my login in stead of my colleague his login?
    The Shopify sync was set up with the owner's personal account. We'd like it to go through the office manager's account from now on.
    I'm handing over my desk on Monday, the stock system talks to Exact under my name. How do I pass that on to Siobhan?
    change the person behind a connection
    we are franchise, head office clerk connected all till software with her personal account, she is resigning, how to shift to other id
    integration is under my boss his account, he want it under mine, what is the order to do this safely
    dont want the webshop link hanging on one guy who might leave, can we put it on a different user
    Is there a way to transfer an app's connection from one Exact user to another without losing anything? Asking before HR locks the account.
    How do I hand over an Exact Online connection from one employee to another?
    our bookkeeper is leaving in two weeks and Dext is linked with her login, what now
    change owner of integration
    I want the app connection under my account instead of the account from my former boss
    Please can you tell how to transfer the scan app to different user, without losing the settings
    The interface runs in the name of our director. IT says it should not. How to get it under another person?
    switch the link from Jan to Sandra
    Our bookkeeper leaves on Friday and the till posts through her login, how do I switch that to me?
    Change the user behind an existing integration
    Can I hand over a connected app to a colleague without breaking it?
    I'd like the Shopify feed to stop running under my personal account and run under a service account instead
    What's the right order for swapping the account an app uses, new user first or old one off first?
    moving scan tool from jane's login to finance@
    The owner no longer wants every automatic entry to carry his name
    IT here. Need to disable a leaver's account tomorrow, but Payhawk runs on it. What first?
    How to transfer an app authorisation from one employee to another
    My predecessor set up our payroll connection and I am taking over, it still works but it's in his name
    We want all our integrations on one technical user rather than on people
    She's going on maternity leave and our time sheets come in via her Exact account, so can I take over the connection?
    Replace the connecting user, keep everything else as is
    Is it possible to change who the expense tool is signed in as?
    How can I avoid the webshop stopping when we close down Mark's user?
    our cfo is retiring, half the apps hang on him
    Take an app off a person and put it on a shared account
    I will change job inside the company and loose access to Exact, but the CRM uses my login still
    swap user for power bi connector
    We're reducing licences and want to drop one seat, only that seat is the one our stock app uses
    Reassign the API connection to a different Exact Online user please
    Handing the ownership of the Basecone connection to the new finance manager
    I don't want to rebuild the integration, I only want somebody else's name on it
    The contractor who hooked up our reporting is finishing next month. Want to get that under a permanent employee's account, no gaps.
    how do i make the app log in as someone else from now on
    Can two people swap roles, so that the cash register goes via my colleague's account instead of mine?
    Best practice for connecting apps with a service user and shifting the current ones onto it
    Before I block this employee: what happens with the apps he connected and how do I keep them going?
    Everything our hours app books shows up as done by Linda, who is leaving. It should go through our generic user.
    Staff member resigned, still has access for two weeks, need to take her links over in time
    Connection owner change
    I'd rather the app used an account with fewer permissions than the admin one it has now
    Treasurer of our charity steps down, membership software is connected with his password
    How would I go about switching the login that our warehouse system uses with Exact, with no lost orders?
    Put the dashboard on a different user
    Want to migrate Dyflexis from an individual to a system account
    My name is on the connection and I want it off, but the app has to keep running
    We have one colleague through whom twelve client links run and he has given notice
    transfering app connection to other employe, how?
    The boss's son takes over from the boss, the invoices app should follow
    The link still works but it's my ex-colleague's and I'd like it to be mine before HR closes his account
    Which steps to take when the person who connected Klippa goes on long sick leave?
    We'd prefer a neutral login behind the BI feed
    Nothing is broken yet, I only want the hours app off Peter's login in time
    Rotating the user that our integration signs in with
    Our auditor says automated entries must not be in a real person's name, how can we change that for the existing apps?
    Can the app be re-pointed at a newly hired colleague's login while the old hand is still around?
    Finance manager promoted to another country, her credentials drive our stock sync, want it under the new manager
    I'm handing over to my successor in March and several feeds run under my login
    The client's analyst who authorised my dataset is going on leave for good
    We want to change the interface from a personal to a technical user
    The responsible of warehouse leaves, the app is in his name
    cofounder left on bad terms and stripe sync still runs on his login, want it on mine
    Mr Bakker retires at Whitsun after thirty years and the haulage system depends upon his login; how might we transfer it without interruption?
    The manager who hooked up our till is leaving Friday and I don't want sales to stop
    Dad retires. All the shop's connections were made with his login
    can the booking system run under a different person
    put the roster link on my name instead of Sandra's
    New owner at the gym, same software, how do I take the connection over from the seller's login?
    We'd rather have the till depend on a neutral account than on whichever shift manager is around
    HR is going to block Tom's account, but the hotel system hangs off Tom
    handover of POS connection before staff member goes
    Sandra leaves today. Can I block her login right away and move the till link tomorrow?
    I retire, my daughter takes the shop, and the webshop and register rely on my Exact login
    Our receptionist quits in two weeks and Mews runs through her
    Transfer of an integration from one employee to another
    The chef doubled as our IT man. He resigned. I want the connection in my name before he hands in his keys
    previous owner wants his name off our till link, reasonable, but how without downtime
    from my personal mail to a shared office login, for the booking link
    Our bookkeeper sets all links up on herself. I'd rather have them under the shop's own login
    Our son helped link things and is off travelling the world, it's all under his login
    Can I inherit a connection from a colleague who's on long-term sick leave?
    swap one staff member's approval for another's, not losing a day of sales
    I'm getting a new work login, the webshop should run on that one instead of the old
    Before Dan's last day on Thursday: hotel software runs on Dan
    till link is personal to me and I'm going part time, it should be on the team login
    the connection is on my wife's account, she's leaving the business
    Franchise head office wants all connections on one central login
    I emigrate in a month and half a dozen things are in my name, how to hand over
    my wife takes over the books, scanner's still on my login
    Yara set up till, planner and loyalty on her login two years ago and now starts her own place; before 1 March it must all sit with the owner
    transfer conection to other colleage
    payroll app from Dad's login to mine
    Sandra retires in June and everything that books into Exact runs under her login
    need to put the scanner link on somebody else's name before HR shuts his account
    I'm leaving the practice, how do I hand over the imports that depend on me without a gap
    payroll feed should no longer run through our partner's personal account
    auditor says integrations must not hang on a person
    Transfer of an integration from one bookkeeper to another
    Our junior set up all client connections, he's off to a competitor in three weeks
    take over a colleague's links while she's on maternity leave
    The till should go on working when my accountant's login is replaced by mine
    Els is on sick leave and the wage link is in her name, can I become the one behind it
    partner leaves the firm; whatever he approved should be under the office account before payroll week
    IT closes Kim's account on Friday. Kim equals scans, wages, bank. What do we do Thursday?
    change the owner of an exact integration
    I become managing director and may not hold bookkeeping rights, the import has to be decoupled from my login
    Her account will be switched off in two weeks and the hours import is hers
    from personal to shared account for the integrations
    can we put the same app, same clients, under Bob instead of Alice
    hand over a conection to a coworker
    everything ran through Jolanda, Jolanda's leaving, put it on yourself
    I don't want to be the one all imports hang on
    if I get hit by a bus the imports die, has to be on a neutral name
    my daughter takes over the shop, the till should run on her Exact login
    previously the client signed in for it, from now on we do
    The mail address behind the integration disappears with our merger
    move a link to system user
    swich the user of an integration
    Must I know the present owner of an integration before handing it to another?
    My name is beneath every entry the robot makes and I'd rather have a neutral one there
    Chief bookkeeper is moving to another branch and loses his rights here, his integrations must be Petra's beforehand
    internship ends, it was the intern who connected the till
    how do other offices avoid that an import stops whenever somebody resigns
    audit finding: production interface runs on a personal account
    migrate an integration from a named user to a service account without downtime
    retiring colleague owns every interface
    change the owner of a connection
    I resign in a month, the shop feed depends on my login
    handover of the consultant's connections to ourselves
    key person dependency in our BI feed, want to fix that
    before HR disables her, the scanner must run under someone else
    swap the identity under which our payroll tool posts
    Shopify is tied to an intern's account, needs to be on a proper one
    right order for handing over an interface: disable old account first or last
    when is it safe to block the leaver whose login our tool uses
    Our finance man leaves on 1 March and the entire reporting runs on his login. Looking for a tidy transition.
    auditor objects to our interface running under the director's account
    all entries made by the app show up under my name, I don't want that any more
    change the user with which a program sits in Exact
    consultant's finished, his login lies beneath our data stream and has to come out
    our bookkeeper leaves in two weeks and the shop works with her details
    For segregation of duties the interface can't keep running on the CFO's login
    put all our robots on one technical account, how do we go about it
    link must go from me to my successor without missing a day of data
    Our MSP connected BI with its own account; contract ends and we have to take it over
    get that link off my name
    change of guard in application management, all interfaces carry the old admin's name
    hang the payroll link under another user
    move conection to other user before he leave
    everything is on the login of the guy who goes, must be other login
    Our treasurer steps down in May and everything is hooked up under her name
    The till runs on my personal login and I'm handing over to the next volunteer
    How do we pass the connection on to the new secretary without a day lost?
    We don't want all the apps to depend on one person, a neutral account would be better
    Annie retires and all links hang on Annie
    Link must go from Jef's name to mine
    For years I used my own login for the till and on 1 January I pass the baton
    The sexton who knows computers moves house, and he's the one behind the connection
    Our bookkeeper is off sick for long, can somebody else carry her links?
    The scan app must go from Sophie to a shared mailbox account
    Our treasurer's term ends and the till mustn't notice it
    My wife made the connection back then but she's off the committee now, it has to be me
    Can we untie the link from the person and hang it on the office instead?
    The interim manager leaves Friday and all reports run on her
    Colleague changes jobs and loses Exact, yet payroll runs on her name
    Taking over an app from someone: may their account be closed before I begin?
    I stop as a volunteer, and without me the receipts app falls over, so someone must inherit it
    Bookkeeping passes from Ann to Bert, and so must Ann's links
    My contract lapses next week and I'd like to leave the Dyflexis link tidy
    Put the connection under the board's name rather than mine
    conection must to other person becouse kees leaves
    It all still runs on our ex-treasurer's login, and he'd like to be shot of it
    I inherit the bookkeeping from my sister in the non-profit, also the links that are on her
    We want to prevent everything from going flat when Marleen loses her account next month
    Can the head's consent be replaced by mine without an outage? She goes on leave and then retires
    My mandate ends and someone else must become godfather of the link
    We'd rather have the links on the office than on a human being
    Our group controller leaves in March and six interfaces are in her name
    The BI connection is on my personal login, I'd rather it were on the interface account
    How do I hand over an integration from one employee to the other without downtime
    consultant set up the warehouse under his own login, his contract ends Friday
    change the user behind the consolidation link
    Before we block the user of our ex-CFO: how do we get the tools off his name
    want a functional account instead of Marieke's login for all links
    New finance director, old one still on every connection. How to transfer?
    Link ownership change, production must go on
    I'm going on maternity leave and Payhawk runs through my account
    Our interim is leaving and the planning tool depends on him
    swap authorising user of app
    transfer connector to service account, no data loss please
    Someone from the sold company is still the user of our spend link
    Colleague retires, feed should survive her
    In what order should I change the user of a link so nothing stands still, may I block the old one already
    All our integrations hang on the login of a guy who resigned yesterday
    want the fx tool to run under the treasury mailbox user, now it's on mine
    Hand over of app connections on departure
    As part of the sale our shared controller goes to the buyer; the links she made must stay with us
    Interfaces should not be tied to individuals says the auditor
    I no longer wish to be the one through whom the group's data flows
    Swap the login behind the dashboard w/o a gap in the data
    SSC in Krakow takes over from HQ; connectors have to be on Krakow's account
    Replacing the person who authorised Basecone, he's still employed until month end
    leaver process: what with apps they authorised
    let link run thru other user
    our outgoing CFO owns all connectors
    Is it ok to delete the leaver's user first and then re-link, or the other way round
    Jeroen linked everything, Jeroen retires, Jeroen's account will be closed. Help.
    After the MBO our treasurer is employed by the other side, but the cash tool runs on her sign-in
    I'd rather not have the data feed collapse when I change jobs
    From personal login to interface login: the dashboard
    The data lake's connection should belong to the SSC instead of the UK controller
    How do we change hands of an integration and keep the history in the tool
    audit finding: connector tied to an individual's account. Remedy?
    Two weeks until our finance lead's exit; her sign-in drives Payhawk
    let the interface be run by someone who stays
    The person behind our interface is about to lose access to half of the companies, so we'd like another person behind it
    migrate integration ownership
    want to offboard a consultant whose name is under our connector
    I want my name off the integrations
    The user behind the tool must be replaced as he's moving to another group company
    Our feed shouldn't be in the name of someone with notice
    What to do with tools authorised by an employee prior to her last day
    Let SYSTEM rather than Anouk be the identity of the connector
    Integration in name of ex-CEO, still active, must be on current staff
    CFO change: links are on the outgoing one
    can another person take over the authorisation of Basecone, seamlessly
    make the links independent of persons
    replace identity under which Fivetran reads Exact
    Kim leaves on Friday and the shop plugin runs on her login
    the connector is in our former agency's name, it has to become ours
    How do I get the sync onto another account without losing orders
    integration depends on the owner's personal login, we'd like a generic account
    freelancer who hooked up everything quits at month end, what to arrange beforehand
    entries from the webshop show up under the intern's name, should be a neutral user
    hand the Amazon link over to a colleague
    I retire soon and our till connection still uses my sign-in
    swap the person behind an integration, no downtime please
    our new e-commerce manager must take over the link from the previous one
    which order do I follow to shift the plugin from Jan to Piet
    ex-partner's user will be closed, the Stripe connector lives on it
    maternity cover: her login gets locked, the feed tool relies on it
    merchants ask us how to put our app on a service account later on
    change user of exact connection in middleware, keep settings
    can I disable the leaver's login first and then switch the connector over, or the other way round
    e-commerce manager is leaving and everything of the shop depends on his login
    took over a webshop, integrations are in the seller's name and should come to me
    my daughter takes over the business, the till still books as me
    as a contractor I ran the connector on my own login, now I want to hand it over properly
    put someone else behind the sync
    migrate plugin to a service login without holes in the bookings
    the owner wants his private address off the integration
    The insurance policy forbids personal accounts for system links. How do we set that right?
    Tom cleverly hooked everything up with his own mail and is off travelling the world
    can the till stay up as we replace the person behind it
    store manager gets replaced and the ordering link posts as him still
    bring all shop integrations from Linda to the general address accounts@
    Our merchant's clerk resigns; she approved our app. He wants continuity. Tips?
    move link to other user
    employee leaves, app runs on her login
    controller quit, integration under his account, dont break
    swap consent from person A to B
    my name is on every integration and i leave in 3 weeks
    moving a link: do i need to know current owner
    transfer integration ownership
    hand over app login to successor
    our cfo is leaving friday and the banking import hangs on his exact login
    who's next to carry the link, switch it
    integration user change no downtime
    get the links off my personal login
    before it closes the old controllers account i need his integrations running under somebody else
    she is on maternity leave from monday and the shop sync uses her exact account, want mine instead
    reassign integration
    bookkeeper resigns, sync under her login
    don't want integrations tied to me
    change connected user basecone
    replace user behind the pos link before we delete him
    Our hotel controller retires in March and every integration is in her name
    Before we close Tom's account the till has to hang on somebody else's
    Want the salon software under a generic account rather than the owner's personal login
    I'm taking over as club treasurer, how do I get the member system to run via me?
    She goes on maternity leave, the clinic link is hers, I'm covering
    transfer integration to other person
    I'm leaving and I set up the booking feed. How do I hand it over so nothing stops?
    Safe order of steps for swapping the user behind an app?
    We want event planning software tied to a service account, currently it's tied to a person
    Our GM insists no link may depend on an individual anymore
    The dentist who approved the app sells his share; it has to carry on under me
    Swap Anna for Bas behind the restaurant dashboard, with no gap in the data
    The deal was a team account for everything but the till still sits on the boss
    Bram takes over my job. How does Bram inherit my links?
    Avoid losing Christmas takings because we close an account the app leans on
    link is in the wrong person's name
    Merging two gyms, all links should go to a single user
    I'm done with the rota tool running under my personal login
    He leaves on the 28th; I want the connection off his name before that
    The franchisee handed over his shop and the till link still hangs on him personally
    Our secretary changes every year, so each year the club app has to go to a different login
    I don't want all to collapse if I'm run over by a tram; every app runs on me
    From my login to Fatima's, ticket link
    Accountant advises to take the link off an ordinary employee and on to a fixed account
    The owner is home with burnout and all tools run on his account; I need to take that over for good
    The name on our till link belongs to someone who's job hunting, I'd like to be ahead of it
    Plan wanted: from Mrs De Wit to a shared account, four apps, no hole in the figures
    New treasurer at the hockey club, the old one wants to be rid of his login; the member app runs on it
    give a link a different owner
    How does one prepare the finance manager's farewell if her login sits beneath the hotel interface
    I lent my login to the ticket link and want to pass that burden to a coworker
    Annette leaves on 1 May and all the invoices run through her login
    Our integrations should run on a service account rather than on people
    Hand over the Basecone connection to my successor, no downtime
    The CFO linked everything years ago and wants his name off, but the tools must keep running
    ticket: transfer integration ownership from jdevries to svc-finance
    Entries by the tool appear under a colleague who is about to go. Should be somebody else
    Before I block the interim manager: three apps depend on his account. How to shift them?
    change the user behind our link
    I'm moving to HR, how do my app approvals go to a colleague?
    Who inherits the connection when Henk retires, and how do we do it without a gap
    swap login behind the BI connector
    We'd like to put the hours system on the new controller's credentials without getting double postings
    personal accounts under integrations must be phased out says audit
    Move Payhawk over to another person before maternity leave starts
    The freelancer set it up under his own name; last day Friday; want it under ours while he can still log in
    make the webshop run under user SYSTEM
    change of guard in finance, links have to follow
    How to rehome an app from one employee to the next?
    Before moving the link may I already disable the current user?
    IT wants to delete Miriam's account but the invoice scan leans on it. What comes first?
    Auditor dislikes that the interface runs on the CFO's personal account
    I don't want my name beside every automatic posting, make it something like 'Link'
    HR notice: leaver 31 Dec, has active app links, finance to transfer them
    Joke is leaving for real; the app she approved must carry on under Bas
    everything's in my name and that scares me, put it on somebody else or a robot
    After the reorg the integrations belong to the shared service centre, so use their user
    The contractor hooked up BI on his account and stays two more weeks
    not revoke, not stop, just re-hang it on another person
    She got married and has a new login, the shop connection should go with it
    Runbook for taking over a connection from a colleague?
    replace person A with person B under our Klippa connection without losing a day of orders
    Who signs for the link once I'm gone?
    the app shouldn't lean on a human any more
    long term sick leave: integration from Ria to Leo
    Pass the link like a relay baton
    The account behind our interface should be replaced while the interface stays as is
    Cor's farewell is Thursday and on Friday the invoice flow dies unless we re-home it
    The manager wants the CRM connection on the general finance login instead of Saskia's
    personal account out, functional account in, link to keep running
    I resign as controller, how do I let the tools run on under my successor
    we want to stop depending on one person's login for the interface
    steps to bring payhawk from user A to user B
    Our bookkeeper who linked everything hands in her laptop at the end of the month, what do I do so the webshop keeps posting
    I don't want the Shopify orders to depend on my personal login any more
    The connection to Pleo was made by an intern. He goes back to uni in August. Help.
    We'd prefer that the payroll link runs under a neutral account rather than under Declan
    Change the person behind an integration without losing a day of data
    maternity leave coming up, and I am the one whose sign-in feeds the dashboard
    IT policy: no integrations on named staff. Power BI still runs on the CFO's credentials in Exact
    can a connection be handed over to a colleague
    the app books everything in my name and my auditor hates it, it should show another user as the author
    retiring in six weeks and I connected four apps over the years, want to leave it tidy for my successor
    Before we deactivate Fiona in Exact I need to know that Dext won't fall over
    We are about to delete a user who turns out to be holding the cash register link
    how to repoint the integration to a service account
    The owner's login is behind the CRM sync and he wants his name off it, but the sync should live on
    new finance manager takes over from the old one, and also everything he had hooked up
    swap john for mary on the invantive link, no downtime please
    I'd rather have a SYSTEM account sit behind all these tools, where do I begin?
    our consultant set the BI connector up under his own user. project ends friday. the reports have to go on
    I am changing departments and would like somebody else's account to carry the expense integration
    My predecessor's account is still kept open just because the hours app runs through it. I want to close it safely.
    Every time Tom goes on holiday and his password lapses we lose the link. Put it on a more stable account?
    transfer ownership of api connection exact online to other employee
    HR wants the leaver's user blocked today, I want the till to keep sending its takings tonight
    Which order do I do it in: new user first or block the old user first, given the webshop is running through the old one
    Group IT wants all connectors under one technical user, currently they hang on five different people
    The director signed in when it was set up because nobody else was around, but her account sees everything, so I want a lesser one behind it
    make the tool talk to Exact as someone else
    I fear that if we remove Pedro's access the whole order import dies with him
    does it matter who originally agreed to the app when I want to put it under another login
    should I already block the leaver while I'm preparing the new account for the link
    Sean set up pretty much everything and on the 30th he's off to New Zealand. What about the connectors?
    I've been asked to take my name off the Pleo connection because I'm moving to sales
    we've got a bookkeeper on notice and her credentials feed the webshop, the till and the hours tool
    All the automatic postings carry the name of the managing director, which looks silly. Can that be the office account's name?
    Should the owner of a small firm have all the apps on his own login, and if not how do I change it?
    user licence of Maria will be cancelled to save money, but the scanner was connected with it
    Please help: payroll person resigns, payroll app signs in as her, pay day is in nine days
    The auditors object to integrations on personal accounts. What's the clean way out of that?
    our IT contractor connected the warehouse system with his own account; he's good, but we want to own that
    reassign an app's Exact user
    the person who authorised invantive is gone in two weeks, still here now. what's the best order of things?
    I'll be off for surgery for four months and am scared that the link dies because it's all in my name
    replace the human behind our integration with a robot account
    Can I give my connection to Anna like passing on a key?
    How to switch Dext over from Colm's credentials to the finance mailbox one
    we have set up a new user for integrations, now the five existing links should be brought under it one by one
    the head of accounts leaves and the CEO asks me 'will anything break?' It will, as she is the one Exact knows the apps by
    take over existing connection as new controller
    our old user gets deleted with the GDPR clean up, her name is under the CRM connector
    different login for the same link
    change of guard in finance: who gets the integrations, and how without a gap
    Company accountant's assistant hooked up the time tool. Assistant is promoted to another branch. I want it under me.
    the account the till uses can do too much, put a plainer account underneath it
    Business partner splits off. The link with Spendesk is in his name, company stays mine, link must stay too.
    Do integrations in Exact survive when the user is set to inactive, and if not, how do I prepare for it
    get rid of my name on every imported invoice
    rotate the user behind an exact online oauth connection
    Our secretary of 22 years retires. It turns out that she is 'the connection'.
    I'd like the link to Salesforce to be carried by a user that only has the two companies it needs, now it's on a superuser
    make somebody else responsible technically for the fathom link
    I'm the new office manager and the app settings say 'connected by Louise', who left the company last spring but still has an active account. I'd like that to be me
    she's getting married and gets a new login name, the old one will be removed and the till hangs on it
    when an employee goes, what about the software that signed in as them (all still working)
    when Rachel resigned we promised her that nothing would carry her name any more. Two integrations still do and they need to keep running
    our external controller used his own login for the Power BI feed and his contract runs out in December
    Can the scanner be put in the name of the company rather than of a person?
    I gave my two weeks' notice. I'm the consent behind half of our stack. How do I hand it over decently?
    the boss wants to be unlinked personally, the app shouldn't be
    Is there a way of switching the account an app works with, without having to reconfigure the app?
    technician left us a note: 'integration on user jvdb, change before he goes'
    I'm going part time and my licence will be downgraded, somebody else's account should feed the dashboard
    three webshops, each hanging on a different student worker's account, all graduating this summer
    prevent outage at offboarding: app linked by leaver
    Who signs in for the app after I'm gone? And what do they have to do?
    our shared 'admin' login is to be abolished; the till, the CRM and the scanner connect with it
    change integration user in exact from person to functional account
    need to change the user that Klippa uses to post to Exact from an old colleague to me
    our CFO is being replaced and all connections bear his signature
    the postings should be made by API-USER from now on, and not by the director
    karens leaving friday, dext is on her log in, waht do i do
    our ceo wants his acount not used for the intergration anymore, link must stay up
    pls help swap user on power bi conection to exact before old user gets deletd
    The last day of our financial controller is Wednesday. There's cake, a card, and apparently a link to Shopify that only works because she exists
    Every purchase invoice says 'created by Graham'. Graham does sales these days. I'd like it to say something neutral.
    I have taken the role of my predecessor, the software still introduces itself to Exact as her
    make integratoin run as service acount instead of me
    if an apprentice connected our till and the apprenticeship ends, what must be arranged beforehand?
    my boss connected it with his own superuser login, security says absolutely not. Same app, same companies, other login please
    Transferring an app's authorisation from leaver to joiner - checklist?
    We outsource IT from June on. Today the links hang on our own IT man's account, after that they should hang on a shared one
    I want to be able to go on holiday with my account locked, but the invoices come in through it
    Our head of admin has handed in her notice, six links are on her and the webshop's the most important: get it safe first
    A contractor's account is under the link. We'd like to stop paying for his licence without the imports stopping
    let the app make its bookings in another name
    I'm the bus factor: if my login goes, the imports go. Fix that.
    we replace the user of a link: is it bad if we remove the old account right at the start
    Finance has a new joint mailbox and a user that goes with it, the Dext link should be on that, not on Orla
    every sync shows up in the log as me. I'm the receptionist. Can it be somebody who gets paid for it?
    Our authorised user is emigrating, the access of the app should emigrate to someone else before that
    put Chaser on a colleague's account, same company, without a hole in the data
    I don't want to get calls on holiday because my login is what links the hotel system to Exact
    how do you pass the baton for an app connection
    our managing partner's account, which runs the dashboard, will be restricted for compliance, so another user has to carry the dashboard
    Our bookkeeper retires and the links are in her name
    How do I put a link in a colleague's name?
    The app runs on my account and I'm leaving
    Can a connection go over to another user?
    Anna leaves next month and the webshop hangs on her login
    We don't want the link to depend on one person
    How do I hand over the integration to my successor?
    Switch the connection to a service account
    transfer link to other user
    change user of integration exact
    Can I take over a colleague's connection?
    How to move a link without downtime?
    The director once connected it, finance should own it
    A contractor's login runs our link, it should be ours
    Secure the links before someone leaves
    Our admin wants a separate login for integrations
    Entries show Lisa as user, that should be somebody else
    Do I connect the new user before removing the old one?
    The scan tool has to run under John from now on
    I'm changing jobs internally, who takes my links?
    Make another employee the owner of the link
    My login powers the till, how do I pass it on?
    The link must survive when Tom goes
    I'm retiring, what about my links?
    The scan tool runs on a temp's login who leaves soon
    How do I change the user behind a connection?
    The treasurer is handing over, the app must follow
    May a link run on a generic user?
    The web builder connected with his login, it should be ours
    What do I do with links of a departing controller?
    The till posts in my name and I want out of that
    Put Payhawk on the finance department's account
    Handover of integrations when someone leaves
    All links should sit on one technical login
    I'll block Ken's login only after the app has moved
    swap connection owner
    take over app from colleague
    Can we delete a user that still carries a link?
    Our IT man who linked everything is leaving
    Change the login behind the webshop link without a break
    How does a connection get a new owner?
    My co-worker and I swap duties, the link should be mine
    Appoint a successor for the connection
    The app works on an intern's login, should be a permanent person
    What must happen with the apps before Jan leaves?
    Move a connection to another account
    Can the app be put in my replacement's name?
    We want no more personal logins behind links
    I'm an interim finance manager finishing end of month. The expense tool runs under my login because nobody else was around at the time. How do I leave it running under the permanent hire?
    Our client's bookkeeper is retiring after thirty years and, as it turns out, every invoice from the till arrives under her name. What is the order of doing things so that nothing stands still?
    We recommend a service account for every integration, but this customer connected our app with the CEO's credentials two years ago. How do they swap that without losing the mapping?
    One of our partners leaves the firm in June. He said yes to the scan app for a couple of dozen clients, and I'd like a colleague's name under it well before his last day.
    I set up the webshop integration as a consultant, under my own user. It was meant for a week, that was 2022. Time to hand it to the client's own people.
    Finance director wants his name off all the automatic postings. The hours app keeps booking as him. We'd rather have a neutral user there.
    HR will disable Joanna's account on Friday. She is the one behind the Payhawk connection. What should be arranged before that, and in which order?
    New controller started, old one is still here for two weeks. Good moment to get the reporting tool on the new one's account, but I'm scared documents come in twice.
    As a software trainer I get asked: can you hand over an integration from one employee to another, or do you need to tear it down and rebuild it?
    The payroll link hangs on somebody going on long parental leave, and her seat will be given up in the meantime. It should continue under someone else.
    Our CRM posts into the books as the intern who installed it. Lovely kid, but gone in August. It must run as the finance team instead.
    The sister company sold its bookkeeper along with the business, so to speak. The consolidation tool still works, but through him. We want it through our group accountant.
    Security audit says no personal logins behind integrations. There are six of them at this client. How do we put each one on the integration account without downtime?
    My client wants the app to act as the assistant controller from now on, not as the managing director, everything else about it stays the same.
    I'm handing over my portfolio to a junior. Three apps depend on me having agreed once upon a time. How does she become the one they depend on?
    We lead sixty clients and one manager personally approved the scan app at all of them. He's been headhunted. I need his approvals to become somebody else's before he hands in his laptop.
    Our sales team sold this customer on the idea that integrations should run on a neutral account. The customer agrees. Now he asks us how to get there from where he is, on his own personal login.
    The CFO gets promoted to the group and loses access to the local books in March. Three tools are tied to him. Plan needed.
    Two sisters run the company, one is bought out. She happens to be the one in whose name the shop talks to the books. It needs to be the other sister's name.
    As an interim I refuse to be the engine behind a client's reporting any longer than my contract. What's the tidy method of passing that on?
    The freelance bookkeeper who built everything on her own user is switching to one day a month. The owner wants the ordering app to depend on his office manager instead.
    My login is the one the vendor stored. I'd rather it were the login of a functional mailbox, before my holiday if possible.
    A consultant should never remain in a client's systems, yet my name is printed on every posting from their warehouse app. How do we replace me?
    Handover list item: invoices enter via Kim's approval. Kim moves to HR on 1 May and will have no finance rights from then on. Replace Kim.
    He set it up, he's going, she's coming. All I ask is that the payroll entries carry on as if nothing had happened, only signed by her.
    In a month no one will be left at the client who was there when the app was let in. I'd like to pass the torch while everyone's still present.
    The bookkeeper became a freelancer and leaves their user list. The app which ran on her has to run on the receptionist, who is staff.
    After the reorganisation the hours app belongs to operations. So the name under which it works in Exact goes from finance to operations.
    As vendors we advise customers to rehang the connection before their admin goes on leave. What's the safe sequence?
    The app doesn't need to go and it isn't broken. It should just stop being Marloes's, for she's becoming a teacher.
    I'd only like to lose my own consent once my successor's works. How is it done with no gap in between?
    Which order: block the old one first or connect the new one first? Our ordering system sends every hour.
    An agency supplies us a new bookkeeper every six months, and every six months a link dies. How's it passed from one to the other?
    Everybody's role at the client is right except that the waste app posts on behalf of the 2019 receptionist. She still works there, she simply wants out.
    handover: put the link from jan to me, jan leaves friday, never done it before
    All the group's integrations hang on one assistant controller. He's 63. The board wants that risk gone while he's still around.
    How do I as a vendor guide a customer who wants to swap the account we connect with, from owner to bookkeeper, keeping the mapping?
    My boss is a partner about to retire. I'm just noticing that beneath the scanner in every file lies his consent. It must be mine, file by file, before summer.
    The client temporarily put the link on the accountant; temporary became four years. Now there's finally a finance man of their own to carry it.
    Two days before his holiday the admin announces he won't return. The whole order flow goes over his login. How do I save this without downtime?
    Our account manager had let all client links run on his own name for convenience. Compliance wants them on the client's. How's one done, then I'll do the rest.
    The sports club's chair stepped down, the treasurer stays. The membership app hangs on the chair. Over to the treasurer, please, without missing dues.
    A new CISO wants person-bound integrations phased out. At this company that begins with the expense package on the CEO's name.
    The CEO wants his own name off all automatic postings, as the supervisory director asked him why he books receipts at three in the morning.
    There's a hiring freeze so our contractor leaves sooner than expected. The payroll link is his. How does the permanent employee get it?
    At each customer one contact's login carries all. At customer X that person changes. How does it go least painfully for them?
    The hours link runs through me, the consultant, and I promised the client to become invisible. What's to be done, in which order?
    Before my placement ends the shop should hang on my supervisor, who already has a login, and no longer on me.
    The admin will work for the parent from now on, under a different subscription. The till link that leans on him must lean on somebody else here.
    A client asked why each purchase entry bears my name. Since I connected it, that's why. How do I pass it to their people?
    In two months we'll be one colleague poorer and one risk richer: receipts enter only through her. I'd like to be ahead of that.
    Going on maternity leave and the order link runs on my login, somebody else has to carry it
    The WMS connection hangs on our departing logistics manager's account, needs to go to another before December
    can all integrations run on a neutral account rather than a person's
    how do I pass my Power BI connection with Exact on to my successor
    CRM should go through finance's account instead of mine from now on
    Jan leaves Friday, the hours link is in his name, and it can't be down for a day
    Our external consultant connected everything under his own name and his contract ends
    I'm changing jobs internally and want rid of the connection being on me; someone else must own it
    HR app posts under the name of an intern, how do we change whose name that is
    hang the link on a colleague without orders getting stuck
    As it is, when I fall ill and my account locks, all order entry collapses. Can that be untied from me personally
    my name is under each entry the scanning software makes, I'd like another one there
    New controller takes the connections over from the old one, how to avoid a gap in the data
    As of February Ilse is gone, and Dyflexis, Shopify and Power BI hang on her account, I want to be ahead of it
    IT policy: no more personal accounts for integrations. what's the route for ours with Exact
    an interim buyer put the procurement portal on his login, it must go to the permanent one
    hand over exact link to other user
    My name must come off, the new team lead's name on, it concerns Dyflexis
    What becomes of the order link when Gerard, who once made it, retires on March 1st, and what should we do beforehand
    The managing director has every connection on himself and no longer wants that
    is there a way of taking a connection from employee A to employee B without a night's outage
    Our WMS runs on the accountant's login and we'd like it on an account of our own
    Reorganisation: the department owning the CRM link ceases to exist and another takes it over
    the app still works fine, which is exactly why I want to shift it before the owner leaves
    Another person has to vouch for the payroll connection
    put link in other name
    Bram is in his notice period, Power BI and the stock package go through him, what comes first
    Our coordinator goes on sabbatical for half a year, her account gets frozen, and the order flow runs on it
    The time package posts as 'Kees', Kees won't be here long, it has to post as somebody else
    from a private login to a service account for Power BI, how?
    Our IT partner put the integrations under his own user, we're moving to a different partner
    I inherit my predecessor's connections, still running in his name
    shift the link from me to the colleague who gets my tasks in January
    A trip app hangs under the director and he doesn't want his name beneath 4,000 bookings
    can a connection go with the job rather than the person
    Marloes moves to another site and loses her access; her connections to WMS and webshop must carry on
    everyone knows the password of the person behind the link, we'd like a proper separate user in its place
    The trip app was connected by someone about to get fewer rights, please put it on another
    My contract ends; what must I hand over so that the Power BI figures keep refreshing
    The connection is personal and the auditor objects, it has to become a functional account
    Can we prepare today for the CRM to run under someone else's name next week
    Anna leaves in six weeks and the webshop runs in her name
    I inherit the BI connection from my predecessor, how do I get it onto my account with no outage?
    We'd like a neutral account behind our integrations instead of Pete from accounts
    Payhawk hangs on my account and I'm going on maternity leave, a colleague should carry it
    Before we block Karen, whatever runs on her must go over to George
    Owner sells up and steps out; the connections need to carry on under the new boss
    everything runs on the intern's name, that has to change
    Change whose name the till connection is in without losing a day of sales
    Friday is our finance man's last day and he's the one who hooked up the scanner, what to do beforehand
    My name shows up on every automatic entry, can another account take that over?
    Handing over the Exact hookup of Shopify to a different employee
    It shouldn't depend on a single person. How do we rehang the expense tool?
    Basecone is tied to an account that closes next month
    New head of finance should become the one the CRM connects through
    Transfer ownership of a running connector, safest order of doing things?
    Dyflexis is on our old boss's e-mail and should be on mine
    Everything runs through Gerda and Gerda is 66
    The webshop is tied to somebody who changes jobs internally next week
    A colleague with 20 client connections in her name is leaving our practice
    It's still on my private e-mail account and belongs on the office one
    Changing of the guard in finance: how do I pass on the BI connection
    Pete's account lapses this month and half the shop runs on Pete
    Get the planning tool off the director's account and onto mine
    Without downtime please: same tool, same companies, different person behind it
    Our board rotates yearly and the membership software is always in the previous treasurer's name
    The interim controller's contract ends, our dashboards run on him
    What do I do first: Mary leaves in three weeks and every link is in her name?
    May I already block the leaver's login, or would things fall over? I guess it should move first.
    What happens to our shop when I remove Joe, who hooked it up? Can it go on to somebody else before?
    The till hangs on my personal login. I'd like it off me without it stopping.
    How long ahead of someone's last day must integrations be passed on and how?
    Controller retires, five connections have her name under them
    Can a link change hands with no day lost?
    i resigned and want to hand over the receipts feed properly
    A neutral account instead of mine should drive the reporting, what's the order?
    Must my successor have rights before the link can be under her name?
    Do I lose the configuration when the app goes under a different user?
    The external consultant made the link and his job is nearly done, I want it on one of ours.
    He goes, his apps must remain running
    Our owner connected all with his private mail address, now it must be the business one
    change of bookkeeper inside our company per May 1st, feeds mustn't drop out
    My contract ends 30 June and all I connected will collapse then. How do I pass it on?
    What has to happen before IT closes Frank's account at five? The ordering app goes through him.
    new finance lead, spendesk connection has to go from old one to her with no gap
    While on leave my account gets frozen; I'd rather put the till's link under someone else beforehand
    Is it permitted to leave a link in a contractor's name after he's gone? We'd sooner take it over.
    I'm taking over the shop from dad. Who signs in, in which order, to get his connection on me?
    not withdrawing, taking over: lisa's crm link
    Do I remove the old approval only after the new one works, or the reverse, when swapping the user of a link?
    Sophie gets another role with fewer rights and the BI runs on her. So first switch it over, but how?
    Everything depends upon a former director's mailbox, it feels like a time bomb
    A colleague died; her name is under the payroll connection, which needs to go decently to another person
    Our auditor says links shouldn't lean on a human being. How to alter an existing one?
    The manager left, his login lives on and the link hangs on it. How long can that go well and how do I get it on me?
    colleague goes 1/9, links in his name, what first
    I take over from Theo and want the shop's sync to go through me, without a day's standstill
    May we put a link on a shared user before its present holder goes on sabbatical?
    How do I keep the order flow from breaking on the day Ineke hands in her laptop?
    Our MD connected it all under his name and wants to be rid of that, but nothing may drop
    Before I start a dismissal: his account feeds the pricing module, what do I arrange beforehand?
    A temp happened to make the connection; it should be on a permanent employee
    Can I go on holiday or will all stall as the sync is on me? I'd like it on somebody else.
    Our account office@ should become the bearer of every connection now on Janet
    How do you hand over a link without the vendor being involved?
    Do I need her password before she leaves, or can the link come on me without it?
    The agency withdraws its man on Friday. All that man linked must become ours.
    Get the new user ready first and then swap, is that right? It concerns a leaver's expense app.
    I retire on the 15th. What has to happen before then with three programs running on my login?
    May a link be in the name of the boss's mother-in-law? She's left; it must be on the bookkeeper.
    The intern laid the connection; internship done, connection not
    It says 'connected as Petra' and Petra joins the competition next month. I want my name there instead
    Every entry the app posts bears my name, I'd rather have a neutral account do that
    HR mailed that Walter's last day is 30 June. The scanner hangs on him and must not fall over
    All the integrations are under me and I go on maternity leave
    Please put boekhouding@ in the place of j.smith under that connection
    The director sees himself as maker of 400 bookings he never made, run it under someone else
    handing over my tasks to my successor, the link to Exact included
    My private mail address is shown under the integration, it should be the firm's
    We want to see a system user rather than a person behind our webshop
    his account is to be closed in two weeks, the till runs on it
    I retire at Christmas and the payroll connection knows only me
    swap the human behind the link, no downtime please
    from one login to another, the same app, keep everything going
    Our owner no longer wants his login used by the planning tool, yet it has to keep posting
    the owner shown in the app is our former director, here till Christmas. Somebody else please
    The intern hooked up everything under his own login and he's done next week
    one address, integrations@, and we'd like every app to appear under it
    I see my name below the app and no longer wish to be responsible
    The link shows an account we share with another business, it needs one of our own
    'authorized by: admin_old@' is what I see, and that mailbox gets closed. Put it on admin_new@
    our coordinator doesn't want his personal login keeping the whole warehouse going
    the name beneath the link is the bookkeeper who moves to Spain, our till has to carry on
    'Connected by Linda', who works half days and wants her name out of it, put another under it
    new CFO should have the links on his name, the old one stays for two months
    I clear my desk on Friday. Shop and hours run on my login
    How do you get an existing integration behind a service account instead of a person
    the log has 'Tim' at every entry, Tim goes to sales and will lose finance
    my successor starts Monday, my links have to become his
    can a link go from one login to another while the app keeps its settings
    Father retires, son takes over, and the links are in father's name
    All three tools show the interim manager's account, he leaves this month
    a shared mailbox has been made so no single human carries the links. How do I put them on it
    another user has to take the baton at our shop integration
    As part of the handover the payroll link has to go under Farid instead of me
    not revoke, not stop: just another name behind it, since Joan leaves
    conection is on name of jan, he leaves, must be on mine
    Ingrid handed in her notice yesterday, and all receipts go through her account. How do I keep that from collapsing on the first?
    Dad is handing over the shop and the till still hangs on his login, should become mine
    The interim controller who set up our BI is leaving in two weeks and I want it on a permanent employee
    I hooked everything up with my private address in a hurry last year, now it should be a general account
    We got a fright when Pete fell ill and everything turned out to depend on his login. Never again, what do we do
    My business partner and I fell out; he leaves, the scanning tool is connected in his name, and it must keep going under mine
    After the reorganisation Marlies is no longer in finance but the hours tool still uses her account
    I'm retiring after twenty years and all the tools run on me. How do I pass that on without breakage?
    Since the data leak the CEO refuses to have reports running on his personal login
    New treasurer elected last month, member software still pulls the books as the old one
    The consultant finished the Payhawk set-up under his own user and we must close that account
    Takeover done on 1 March; seller's login lives one more month and then the CRM has to run through our people
    audit told us get integrations off named people and on a service account. how
    She got married, new e-mail, new user in Exact, and the app is still on her previous one
    The temp connected our shop in spring. Her last day is Friday. What must happen before Friday?
    Should I block the leaver first or switch the integration over first? Last time we did it wrong
    The secondment ends, and our ordering app sits on her account
    The chairman who connected it all last year no longer wants postings coming in under his name
    I got promoted and won't need Exact, but Power BI lives on my rights and must go on
    Joe fell seriously ill, it dawned on us the whole invoice stream sits on his login, change that before it's too late
    Owner's selling; the solicitor says nothing may run on the seller by 1 February
    Last time someone left it all fell over. This time I want a tidy handover to Nadia
    Internal control wrote: CRM integration in name of CFO, transfer to functional account
    My wife did the books, she's starting another job, how do I put the receipts thing on me
    The contractor set Payhawk up with her own mail on Tuesday, not as agreed, needs to be finance@
    who takes over Rudy's four apps, last day 30 june
    The founder's leaving the board and the donations software shouldn't book through him any longer
    We have an application manager since last month, all that runs on individuals should go to her
    The intern hung the till on his account and leaves next week
    Our accountant's clerk had linked the bank reader under her name, she swapped clients, so it should be us
    Our administrator heard yesterday her job goes in March, all the automatic bookings pass through her
    The supplier rang: you are still on Mr Fox's login. I buried him last year. It works oddly enough, but should be on me
    The scanner was connected with the temp agency's login and that contract is ending
    contract ends, till in my name, how do I leave things tidy
    After the pen test integrations must leave admin accounts, BI runs on the main user
    We changed IT partner; the old one used himself as the user for our shop and it must be someone new
    My brother and I divided the firm, he keeps his login, the hours app stays with me but is on him
    On 15 August she loses access to Exact; that day we want the invoice flow to be on Bram
    off to New Zealand for three months, my account will be shut and Payhawk leans on it
    Her mailbox got hacked and IT wants her account gone, but our shop is connected with it and has to go on
    He went to a competitor last month and his login's still open for one reason: Basecone
    On going through the staff list it turned out our CRM link is on someone taking early retirement
    The trainer hooked the till up with his own details and won't be back; it should be on us
    She retires after forty years, and her login feeds our annual report system
    divorce is final, the booking software runs through her account, which closes in a fortnight
    I mayn't do controller's work on doctor's orders, Basecone goes over to my stand-in
    Everything depends on my assistant. How do I shift that to a neutral user?
    pete leaves the till is on pete what now
    She's been dismissed with a month's notice and the receipts scan runs in her name, should be mine
    new head of finance last week, everything of the old head to be switched, CRM connection too
    Eric won't return to this department after his burnout, Dyflexis and Power BI use his Exact
    handover: connection from old to new employee without client noticing
    Not again like last year when one sick colleague floored everything, so away from personal logins
    I'm leaving next week and the link must not die with my account
    hand over the scanner to my successor without losing a receipt
    put the connection under finance@ instead of Julie
    Bart gets blocked on Monday, first his connector has to go somewhere else
    don't kill it, just change whose login it runs on
    we no longer want integrations on personal accounts
    get my name off the link but keep it running
    the shop runs on an intern's user, that must change with zero downtime
    Henry linked everything and goes at the end of the month, nothing may stop
    transfer the expense tool from the director to a service user
    maternity leave: my apps should run through a colleague from then on
    swap the user behind the hours app, keep all settings
    make someone else the owner of the payroll connection
    treasurer changes, the membership app should run on the new one
    I'd rather not carry that connection personally any longer
    a dedicated login for links so that not everything hangs on one person
    move, not remove: BI link from Tom to another account
    consultant set it up on his own login and we want it on ours before he's gone
    how do we keep the roster app alive once the bookkeeper has no account any more
    switch the authorising user on an integration, no gap in invoices
    the controller who switched it all on is leaving, I want the reins without anything snapping
    run it on my successor from the first, not on me
    I stop on 1 July but the scanner mustn't stop with me
    odd that our whole invoice flow hangs on the receptionist's account; relocate it
    director sells his shares, his login is behind three apps that must carry on
    something neutral in place of Jerome behind the CRM link, Jerome himself stays
    IT wants to close Saskia's account but I believe payroll runs on it and has to live on
    offboarding Karl: re-home the apps first, then drop the account
    I'm tired of the circus every time someone goes, how do I get the apps onto a permanent account
    pass the connection from contractor to staff
    replace my personal approval by one from finance, app must keep going
    change of user behind an integration without setting it all up again
    passing on my job and nobody should notice that the apps change names
    from the volunteer to the club itself, that connection
    pull it from the temp and put it under our admin account with everything kept
    her consent should be under it, not mine
    have the tool sign in as office@ from now on rather than as me
    may I already block the old user before the link runs on the new one
    link from me to her, break nothing
    i go, app stays, how
    transfer integration to other user
    change owner of connection
    employee leaving, link on her login
    service account for exact apps
    app runs under personal account, switch
    hand over basecone to successor
    re-home link before offboarding
    swap user behind connector
    replace user exact integration
    move shopify off intern's account
    controller retires, apps in his name
    migrate connection new login
    generic account power bi exact
    switch link from director to finance mailbox
    without downtime change user of app
    take over colleague's integration
    before we block pete: his links
    connector tied to person, untie
    offboarding integrations handover
    change which user the app acts as
    bookings show ex-colleague's name
    how do I get it onto my account
    maternity leave, link to my name
    transfer ownership till link
    run app as someone else
    conection other user transfer
    tie link to dedicated user
    key person risk exact integrations
    move payroll link to new hire
    new bookkeeper internally takes over links
    technical user for apis
    link should go through me from now on
    who replaces Anna as app user
    reassign connection
    user behind sync must change
    sophie resigns, all apps on her login
    not depend on one person
    boss's account out of integrations
    integrations onto shared mailbox
    hand my links to a colleague
    retiring, what about my connections
    swap login behind payhawk
    role change, links come along
    contractor leaves, link must stay
    one account for every integration
    from person to role account
    re-hang connector on other login
    user swap expense tool
    how do I pass my links on
    conector on wrong persons name
    account behind sync replace before exit date
    trengo from me to coworker
    move scan app to different exact login
    keep it running when owner goes
    How do I get it in my name?
    Rob's off, who takes over the till link?
    Can the app run on another account?
    How do we untie it from Rob?
    What must happen before Els's account closes?
    can conection go to other persn
    chnage owner of link
    coworker leavng app on her acount
    swich user behind till
    take ovr link from leaver
    servce account integrations
    transfr connection colleague
    All our automatic postings run under the bookkeeper who retires next month. What should we do first?
    Is it wise to have everything hang off the director's login, and how would we change that?
    If I resign does the webshop go down? I hooked it up years ago
    Keep her account open or let the till carry on under someone else?
    From a personal login to a service account, in what order?
    The auditor says integrations shouldn't belong to people
    Controller goes on maternity leave, who carries the connection in the meantime
    Security wants named users out of the integrations without a gap in the data
    Is it dangerous to block a leaver, given the apps that run on his name, and what comes first
    My client asks me to take his sync off my login and put it on his own
    previous admin approved everything, IT is about to disable him
    I no longer want to be the person whose name is on every entry the app makes
    pass the connection on to my successor
    Bought the business, the connection's still on the previous owner, must be on me
    Is a director's login or a technical user the safer carrier, and how do I get from one to the other?
    Link sits on a temp who finishes Friday. What first?
    HR asks whether they can close Wim's account; I believe he hooked up the scanner
    Segregation of duties: the payer mustn't also carry the integration, so onto whom and how
    Can an app change owner without documents arriving twice?
    Everything from the shop bears my name in Exact, it should be a neutral account
    our freelancer wraps up, his login carries the BI feed, no day may be missed
    Switching departments, want to leave the hours app with my replacement
    Whoever hooks it up is stuck with it. Can it live on a neutral account instead?
    On Friday Els hands in her laptop and our BI feed still rides on her. What to do before that
    Everything's interwoven with the founder's login and he's selling his shares
    change the person an integration belongs to
    The audit found that eleven of our links hang on one person. How do we house them elsewhere safely?
    I'm the one leaving. How do I leave my integrations behind tidily?
    Agency worker's login carries the app, I want it on a permanent employee before she goes
    everything is on my name and im leaving end of month, what about the conection
    from personal login to a comon one for the webshop app
    Our controller leaves on 1 May and every integration is on his name
    The scan tool hangs on my personal login, it should be a shared one
    I'm retiring, how do I make sure the till keeps posting afterwards?
    Let the hours app carry on under a colleague's login
    We'd like one service account behind all our connectors
    Before we shut down Peter's login, what about his links
    The tool runs on an intern's account, which makes me uneasy
    She works here three more days and all apps were set up by her
    Swap the user behind the webshop connection without losing postings
    Dashboard uses the director's account, we'd rather have it on the controller's
    How do I take over the connection of my predecessor while he can still log in?
    Marie's on leave from next month and the expense tool depends on her
    Handover: apps that were authorised by the outgoing bookkeeper
    IT partner proposes a technical user for Exact, how do we get the links onto it?
    I change jobs internally and don't want things to fall silent
    I'm the only one with a login and I'm quitting, who'll carry the webshop link?
    The link hangs on a temp worker's email, not sustainable
    Run every integration on a neutral account
    Coworker gets another job inside the firm, his name has to come off the connection without a gap
    The ex-director's account keeps our BI alive and we'd like to close it
    Someone else should carry the connection
    Avoid everything collapsing at each staff change
    hand over link to successor
    Connection runs on my private mail address, should be the company's
    Payhawk onto the new finance manager's login
    If I fall under a bus everything halts as each link is on me
    Els leaves; who should be logged in for the scan tool then? It's her now
    I don't want postings from the till carrying my name any longer
    A general integration account in place of Hank's
    switch user behind integration
    The interim's contract runs out and he connected the CRM with his own login
    Former treasurer's still behind the members app, the new one should take over
    Merger: links must come under another user without a hiccup
    transfer a link to another user
    handover of links when someone leaves
    change of user for an app
    replace my login in the app link
    put all links on a separate user
    shift the connection to a new employee
    assign the connection to somebody else
    employee leaves, move her app link
    block user without breaking the link
    how do I change the user of an app
    how can I change who is behind the link
    can a link be on a neutral user
    where do I change the link's user
    The colleague who made the link is gone and it stopped, who can set it up under another name?
    My supervisor left and the receipt scanner ran under her login; it has been idle since her account was closed. Must I link it under mine, and how?
    The one whose login it ran on has left, and the link must be carried on under someone else's name
    Our controller, in whose name everything was hooked up, leaves on Friday. I'd like the link to run under my login from then on
    Our bookkeeper leaves in May and the scan app runs on her login. How do we move it?
    How do I transfer a link to another user?
    The app is connected in the name of a colleague who's retiring. How do I change that?
    We want the webshop connection to run under someone else's account.
    Can I take over the app connection from my predecessor without losing settings?
    The Power BI link is on my user, and I'm changing jobs next month.
    How do we hand a connection over to a new application manager?
    I want our Klippa link to use the finance mailbox user rather than mine.
    How do I switch the user behind an Exact connection?
    An employee with three connected apps leaves on Friday. What do we do first?
    We need to move the integration from an external consultant to one of our own people.
    What's the best way to put the link in a different name?
    Can a connection be moved without downtime?
    The director connected everything on his own account. We want it on a neutral one.
    How do I change the Exact user of our Dext connection?
    Our controller goes on maternity leave; the link should be on my login by then.
    I want to replace the user our data connector works with.
    Mark set up the TimeChimp link and is moving to another department. How do I take it over?
    How can we keep a link alive when the person who authorised it goes?
    What do I have to do before we block a user who has app connections?
    The app enters everything under Linda's name and we want it to be under mine.
    We're going to work with a service account for all links. How do we change the existing ones?
    How do I migrate the Shopify connection to a different Exact user?
    A temp connected Basecone with his account and his contract ends. How do we reassign it?
    Is it possible to change the owner of an app connection in Exact?
    Our IT policy forbids links on personal accounts. How do I move ours?
    I'd like to take my name off the integration and put the new controller's in place.
    When someone leaves, how do we make sure that the link continues?
    The Exact link depends on our former partner's user. We want it under our own.
    How do I move the Agicap connection to another colleague, in which order?
    We're outsourcing bookkeeping, and the links have to run on the new bookkeeper's user.
    Which steps are needed to let an app work through another user?
    The link user has to change because Karen's rights will be cut down.
    How do I have my connection taken over by the secretary before my leave?
    We have a link on the account of the IT supplier. I want it on ours.
    Can I reconnect an app as another user without getting all documents twice?
    My colleague resigns and I don't want our integration to break. What should we prepare?
    How do we bring all apps from one user to a general account?
    The connection in Invantive is in the name of an intern. How do I change it properly?
    How do you safely change the login that a connector uses?
    I am taking over from Ben; his login runs the stock link. How do I transfer it?
    how to move an app connection to another person in exact
    The chairperson's login is used for our donor app; a new treasurer takes over.
    Please tell me how to get a link off a personal account.
    We need our payroll connection on the HR manager's user instead of the bookkeeper's.
    What do I do first: make the new user, reconnect, or remove the old permission?
    Ours is a one-man finance team and he's leaving. How do we keep the apps connected?
    I'd like to shift the hotel system link from my user to our SYSTEM user.
    Our accountant moves to another role, so the HubSpot link must go to someone else.
    How do I reassign the Exact authorization of an app to a new employee?
    The supplier asks us to connect with a different Exact user. How do I go about that?
    The person whose account we used for the till wants it off his name.
    How can we change from John's account to a shared finance account in the app?
    We replace the user of our link every two years. What is the right sequence?
    Before Sophie's account is closed, her Visionplanner link has to be with me. How?
    What should we arrange for the app when our financial manager leaves?
    Can the new treasurer take over the connection that the old one made?
    The app should book as user SYSTEM, not as me. How do I arrange that?
    We want two people less on Exact; one of them holds the webshop connection.
    How do I set up the app under a new user while the old link keeps running?
    Our group controller wants the link on an account of headquarters.
    My login is used by four apps. How do I pass them on one by one?
    I'd like to change the person who granted consent for our BI connection.
    How do I avoid a standstill when changing the user of our scanner link?
    Is there a guide for handing over app connections at the end of an employment contract?
    The interim manager leaves Friday and his account feeds the dashboard. How do we switch?
    Can I move the link before HR disables the account of the leaver?
    Our supplier link still works through an ex-colleague's account. We want it on a current one.
    We will close the account admin2 in Exact; the purchasing app uses it. How do I change over?
    How do I give a link a new user and only then remove the old consent?
    I need to change the Exact credentials behind Spendesk to those of our new colleague.
    Our treasurer steps down in June; how do we get the bank app onto the successor's user?
    How does one change the authorising user for an integration?
    We'd like to pull the connection to Salesforce over to a different account.
    The old office manager's account runs Pleo. How do I swap it for mine?
    What's needed to let our Mews link run on the new controller's account?
    I'm the owner and my assistant, who linked the till, is leaving. How do I take that over?
    The secretary's account is used for the member system; we get a new secretary in March.
    Our consultant finished the project, but the data link is still on his user. How do we move it?
    I'd rather not have the apps on the director's account. How do we put them on another one?
    Our finance lead has quit with immediate effect on the 30th. How do we save his links?
    How do we arrange that the CRM link doesn't depend on one person who may leave?
    We hired a new bookkeeper. How do I give her the scan link that's on my login?
    The webshop link has to go from Tom's user to the general finance user.
    What's the way to let a different colleague be the face of our Exact integration?
    I want the invoices from our app booked under the new clerk, not her predecessor.
    The link of the garage system has to be on the branch manager's account from now on.
    How do I get our link off the account of a colleague who's long-term ill?
    We'd like to change the user behind Visionplanner before the annual accounts.
    Can the integration be transferred to a new login, keeping all settings in the app?
    An external administrator's account will be closed; our link uses it. What's the plan?
    How do I pass my three Exact connections on before my last working day?
    our it guy is leaving and all links are on his name, how do we change that
    how can i put the webshop link on my collegue's account
    I want to transfer my conection to the new controller next week.
    the connection runs on the old treasurers login, we need it on the new one
    Can we let a other user take over the Power BI link?
    moving the link to a new user, what order do i do things in
    A new office manager takes over from me. How do I hand her the Pleo and Dext links?
    We'd like the integration on a fixed account, because staff come and go.
    The accountant's assistant linked our app; I would like to have it on my own user.
    How do we replace the user of a link while it keeps fetching?
    Our group centralises finance, so every link has to go to a head-office user.
    How can I have the invoice link run on my successor's login from the first of the month?
    The scan link shows my maiden-name account, which will be closed; I want it on my new one.
    The colleague who linked Klippa is leaving, how do I put it in my name?
    Our links run on my former partner's login and I want that changed
    How do I let the web shop work through a different user in Exact?
    Our office lady retires soon and all apps are in her name
    Can I hand a connection over to a colleague without anything stopping?
    I no longer want the till link to run on my personal account
    The app books everything as Peter and from now on it has to be Sandra
    What must I do with our integrations before an employee leaves?
    How do I change the user Dext uses to get into Exact?
    my daughter takes over the books, how does the app move to her login
    The shop has been handed over and the Lightspeed link should go to the new owner
    A temp linked the planning tool, his contract ends and I'd like to take it over
    How can I close a leaver's account without the connection falling silent?
    I'm away for three months, can the app run in someone else's name meanwhile?
    My sister always did the books and our links still hang on her login, they should go to me
    The chairman of our club steps down and the members app is on his account
    How do I switch the user of a link without the till standing still for a day?
    Our intern hooked Sendcloud to Exact and leaves on Friday
    I don't want the app's entries under my name but under the office's
    Can the connection be put in the name of our new controller?
    What's the safe order to move a link from John to Fatima?
    Before I delete Karen's account I want to give her app connections to someone else
    I linked everything as the owner and would like an employee to carry that
    how do i put the dext link in somebody elses name
    The founder is leaving the partnership and all our linked programs are in his name
    Everything depends on one bookkeeper's account, how do I make the links run on another?
    We're a doctor's practice, the manager leaves and her apps have to come to me
    How do I move Planday from one Exact account to another?
    I'm retiring as owner and my son takes over, how does he get the links on his login?
    Because Tom changes jobs his link should be put under Eve
    Do I have to set an app up from scratch to let it run under another user?
    The link is in the name of an outsider we no longer hire, how do we bring it to us?
    How do I arrange that the scan app works through my colleague from now on?
    The volunteer who set everything up is stopping, the connections must be handed over
    I want to replace my own name under the web shop link with our permanent clerk's
    our bookkeeper leaves, what should happen with the link in her name
    The butcher's manager leaves, how does the till link stay alive under my name?
    I share one login with my wife and want the app to go under her new own login
    We let a colleague go, but first her connections have to be put on somebody else
    Who connected it doesn't matter, I'd like all links to end up with our finance user
    How do I pass the connection with our booking system to another employee?
    Our app uses the login of someone on long-term sick leave and I want it to go through me
    The secretary moves to another firm, how can the apps in her name become mine?
    Can our time link go to another login without losing any hours?
    I set up the link as a trial under my name and now it should belong to finance
    Our controller leaves at the end of the month and all links run on her login, how do I move them?
    How do I let the Power BI connector run on a service account instead of on me?
    The integration hangs on my personal account and I want to change that.
    Can I assign a link to another user without the sync coming to a stop?
    I'm changing jobs and the API connection has to be in my successor's name.
    We want no more integrations on personal logins, how do we tackle that?
    What is the right order for handing over a connection when its user retires?
    How can I transfer the Invantive Cloud authorisation to a different Exact account?
    A trainee once connected our web shop and it should be put on a technical user.
    The scanning app has to run under the finance department's user from now on.
    Is there a way to change the owner of an OAuth consent in Exact?
    For audit reasons no interface may stay in an employee's name.
    We'll block an account next week that drives an app, how do I prevent an outage?
    What rights does the new user need before I switch the connector over?
    how to switch an integration from one exact user to another
    The developer who built our interface is still the user behind it; we want to take over.
    Should I first connect the new user or first remove the old consent?
    My account will be closed and the Power BI feed still hangs on it, how do I relocate that?
    From consultant to our own user: how do we take over his Exact link?
    We'd like all five integrations to run on one system user.
    The link posts entries in my name and that should become a general user.
    Can I switch Exact users in Invantive Cloud without losing reports?
    Our bookkeeper goes on maternity leave, so the app must run through me meanwhile.
    How do you neatly swap the account behind an API integration?
    An outside party connected with its own login and we want to use ours.
    Is it possible to hand over an app's consent to a colleague?
    The employee who linked the web shop leaves next week, what has to happen first?
    Following the reorganisation, interfaces should fall under IT rather than finance.
    How do I prevent our connections from stopping once HR disables Mark's account?
    I'm a bookkeeper and don't want the scanning app to work under my name any more.
    We're replacing personal logins by an API user, how does that migration go in Exact?
    link is on a former employee and has to be on me, how
    What's the safest way to change the integration user in a production environment?
    The user behind the connector will get fewer rights, so somebody else must take over.
    A new controller is coming and all apps of the previous one must go to her account.
    How do I get our till integration off the director's account and onto another?
    We bought a separate Exact licence for the integration, how do I put the link on it?
    Do I need to delete an app first to make it work under a different user?
    Can two users be connected side by side while we change over to a new one?
    The link has to move from my name to the new finance manager's.
    Can you explain how to make the web shop work under another Exact login?
    I'll be made inactive in Exact, but my connectors should keep running.
    How do you arrange a handover of API connections when someone leaves?
    From personal to functional account: how do I convert the scanning app?
    Another team member must become the user behind our BI feed, without a gap in the data.
    My name is on thousands of automatic entries, can the app run as another user?
    The owner of the business is the user behind the link and no longer wants that.
    Our DevOps engineer no longer wants to be the person whom the Exact interface leans on, how do we re-hang it?
    A colleague's Exact licence is dropped to save cost, but three apps run on it; what goes first?
    Karen leaves in March and the Klippa link runs on her name, how do I hand it over?
    I want our apps to run on a neutral login rather than on mine.
    How do we put the webshop connection under another user without a day of downtime?
    Our former controller connected everything, it has to go to his successor's account.
    I retire in June and the integration uses my login, what should be done before that?
    Do I remove the old consent first or connect the new user first?
    We created the new user in Exact already, how does she take over the connection?
    Entries are posted in the director's name and we want that through a different account.
    can a link be transferred from one person to another
    How do I stop Power BI from depending on an employee who is leaving?
    Switching the person behind our Chaser connection, in what order do we do that?
    The link is on our ex-director's account and should go to mine.
    I began with a new user for the apps, what is the next step to move them over?
    Our administrator leaves next week and five apps run through her.
    How do I replace the person behind the bank app without invoices coming twice?
    IT policy says links may not be on a personal account, how do we change over?
    Can I put Payt on another Exact login while it keeps running?
    What becomes of our links if I delete Kees's login, and how do I avoid an outage?
    the app should be in my colleague's name instead of mine
    I'm handing my tasks to a successor, including the app that works on my consent.
    Webshop entries show as made by Inge, and it has to become someone else.
    Before closing Tim's account, the time sheet link must go to another employee.
    Is it a mistake to delete the old user first when moving a link?
    We have a new controller and she has to become the owner of all links with Exact.
    How do I keep the app running when I change jobs internally and lose my Exact login?
    I don't want the scan app under my personal account any longer, how do I change that neatly?
    The leaving colleague works two more weeks; what should she do with me about the link?
    Can another user take over an app's consent without the old one being removed first?
    transfering a link from old to new employee
    Our interim manager put Agicap in his name and stops on Friday.
    The account our API runs on must be replaced by a service user, how do we make the switch?
    I go on leave for a year and the payment app must run in another person's name.
    The till runs on the login of our office manager who's leaving in June
    I'm handing the bakery to my daughter, how do the links move to her name?
    Let the scanner run through my wife's login instead of mine, without a gap
    Trainee connected the hours app under his own name and his last day is Friday
    swap the person behind the webshop link before she quits
    We're divorcing and the software hangs on her account, must go to mine
    How to put the link in another person's name and not lose settings
    Do I have to know whose name it's in now before I hand the link to someone else?
    what's the right order, block the leaver first or connect the new person first
    First step in handing the till link to a new colleague?
    I no longer want everything under my name, my wife does the books now
    The mechanic who hooked up the garage app is starting his own shop, how do I save the link?
    Grandad's login is under all the apps and grandad is stopping
    turn a link in A's name into a link in B's name
    Our admin lady goes in three weeks, Basecone and Shopify hang on her
    somebody must take over the till app from me so it doesn't fall over when I quit
    the old manager's mail address sits behind the link and closes soon
    Must I unhook the hours app first to run it through a colleague?
    Handing over a link: what should I know first and what not do yet?
    my business partner steps out and he said yes to everything back then, how to do it without fuss
    office girl goes on maternity leave, her link must come to me
    pass a link on to your successor, how
    Director wants the links off his name and onto the office
    my login is beneath the webshop and I'm emigrating
    bookkeeper no longer wants the till to use her name
    our son takes over and would like everything with apps on his own login
    change the name behind the link, no hole in the postings
    have to give a link to someone else, how do you set about it without breaking it
    The whole till thing hangs on an intern, feels wrong, how does it come to me
    what's needed to let the app run beneath another login while all goes on
    Our accounts preparer retires and a dozen client links run through her
    Tool runs on the partner's own login and he'd like to be rid of that
    No more integrations on personal accounts, we want one office user
    Handing over my connections before I leave the firm
    Switch Visionplanner from Joe to me
    change the user behind a link
    Client takes over the shop link from us, so it has to run on one of their users
    Entries appear under someone leaving in three weeks; swap without the client noticing
    If one colleague falls ill everything should keep going, so shift the app to a neutral account
    The till feed still hangs on a trainee whose last day is Friday
    Before moving it, must I know who the link is running under at present
    May I already block the leaver while the link still has to be moved
    In what order do you hand over a link, old out first or new in first
    Should I delete the old user before switching the integration to somebody new
    All our tools run on Bill's login. Bill is going freelance.
    I'm leaving and would hate for clients to be without receipts tomorrow because everything is on me
    May a connection change owner without entries coming in twice
    Every automatic entry carries my predecessor's name, the auditors dislike it
    Soon everyone who ever said yes will have left the firm; we'd like to put it all under one lasting name
    From my login to the new client manager's without clients noticing
    The partner won't have his account making entries; take his name off and put another on
    connection runs on someone going on maternity leave
    our data engineer leaves, his account authorised everything
    switch the integration to another account without downtime
    change which Exact user the connector acts as
    I'm the owner of five integrations and changing jobs in April
    migrate consent from a leaver to a service account
    hand over the BI link to my successor
    before disabling this user, move whatever depends on him
    entries created by the tool bear my name, I'd like them under a technical user
    can I already disable the old login while moving the integration
    right order for swapping the user behind an app?
    colleague on maternity leave from friday, her link must pass to me, in what sequence
    Contractor authorised our ETL three years ago and rolls off Friday. I need the same ETL under somebody permanent with no gap.
    handover plan: integrations under my account to whoever follows me
    audit remark: automated entries carry a human's name. move the app onto a non-person login
    user license reassigned next week; the expense tool authorised with it has to go somewhere else first
    customer wants the link on their own login in place of ours (we're the reseller)
    Implementation partner used its own credentials to set the thing live. Now swap in the client's.
    re-point connector to different Exact login, keep settings, avoid duplicates
    swap the human behind our webshop feed
    owner's own login is used by four apps; he wants out of that
    switch user integration
    new finance manager takes the place of the old one in all our linked tools
    my account gets deleted on the 31st, the sync must survive me
    we want someone else's consent under the till link, current one belongs to a retiree
    The BI link runs on our ex MSP's account. It has to run on ours before we remove theirs.
    replace the human login behind four feeds by a robot one
    engineer quits, integrations in his name, what's first
    we've got a robot user ready, now shift the existing scan link onto it
    Our interim leaves at month end and every feed hangs on her account
    Auditors flag that the expense tool runs on the CFO's login. We want it on another one.
    Handing over my role, and with it the tools that run under my name
    leaver process: keep the integration going after HR disables the account
    key person risk on the exact connection, transfer to functional account
    The reporting package should run on the group controller's user from now on instead of mine
    Maternity cover is taking over the controller's job including the link in her name, without downtime please
    What is the safe order for handing over a link, and may I disable the leaver already?
    Should I know on whose name it runs prior to transferring it?
    Block first then reconnect, or reconnect first? The leaver's last day is Friday.
    The CFO no longer wants the procurement tool posting under his personal login, all entries bear his name
    I'm out by 1 March. What of the three feeds that run on me?
    We change group controllers and consolidation can't be down for a single day
    Is there an order of doing the handover in which nothing gets lost?
    HR wants the leaver's account shut tonight while a feed depends on it. What mustn't I do?
    External auditor asks why all interfaces stand in a temp's name. Can someone else carry them?
    Handover file: interfaces still on me, to go to Karin, nightly run can't be missed
    Take the link away from the ex-CFO without losing the link as such
    let the app run under another name
    Procurement platform hangs on my name, I change role in February. It must go to my successor without duplicate invoices.
    We are centralising: all interfaces onto one managed user
    The controller doesn't want her name under each automated entry any more
    Consolidation runs on a secondee's account, who hands in his badge on Wednesday
    Ownership of the interface goes from Lotte to the shared service centre
    transfer connection to colleague
    els leaves, app is on her name
    app should run on my login not johns
    take over connection from leaver
    i leave company, who takes my links
    get app off my personal account
    hand over integration
    move without downtime
    intern connected it all, put on me
    freelancer ends friday, app must keep going
    switch the user behind basecone
    entries show ex employee name, want other user
    replace person behind the link
    maternity leave, app on her login
    generic user instead of person for link
    moving link, on whose consent now
    can i already block leaver before moving link
    order of moving link, new first or old first
    transfer: must i know present user
    is old user to be deleted first when moving
    put link from my name to kim
    colleague quits, his links to me
    our bookkeeper retires in December and the receipt tool runs on her login, how to hand it over without a gap
    make the integration run under a colleague instead of me
    we don't want the link to depend on one person any more
    New treasurer from January; membership software is still tied to the old one.
    transfer connection from an employee to a service user
    The HR manager leaves in two weeks and payroll hangs on her account. What's the right order?
    switch the webshop to another Exact login while it keeps running
    i'm changing jobs inside the foundation, someone else should carry the app's link
    before maternity leave: put the till under the name of my stand-in
    IT wants his name off all integrations
    can I already block the leaving colleague or will that break the link I'm moving?
    first out with the old or first in with the new when handing a link to someone else
    what's the safe order for swapping the user behind an integration
    Is it okay to delete her login today if the scan app still runs on it and we want to move it?
    My fellow volunteer quits after twelve years; the contributions link is in her name. Before she's taken out of Exact I want it on mine.
    the director no longer wants the till to run through his login
    put the link on a neutral login rather than the caretaker's
    successor of the bookkeeper should take over the scanning link, the old account closes end of the month
    how do I change the user under which the webshop books
    every entry says Kees as the link runs through Kees; should be somebody else
    from person A to person B, same app
    We merge, my login ends in April and the hours link is on me. How to hand over?
    the trainee made the connection and her placement ends on Friday
    I happened to be logged in when we linked the till; should've been the general account
    my name off it, let the scan app run via finance
    question up front: first take Henk out of Exact and then the link to Noor, or the reverse
    I inherited my predecessor's job but the sync still runs in his name. I'd like it in mine.
    The link sits on the account of somebody who quits in June; get it to someone else before that
    Client asks how to take our connection from the director's account to a service account
    hand over an integration from one person to another
    Friday is Tim's last day and his login carries Payhawk, I want no gap
    Entries from the webshop appear under Ann's name though she moved to HR; need another name there
    going on maternity leave, link must run on my stand-in
    change the person behind the connection
    switch user for the Exact connection in our CRM w/o losing settings
    My father retires, apps are on his login, must be on mine
    before transferring do I need to know whose name it's under
    should the leaver's login be shut before or after we transfer the integration
    In what order: block old colleague, connect new one, withdraw the old consent?
    My predecessor's login stays alive till month end and three apps depend on it. I want them on mine in time.
    Caller asks if our app will survive when their finance lady leaves, and how to prevent trouble
    from Joe's account to Fatima's, the invoice link
    don't want our data feed to rely on a single human being
    make the new finance manager owner of the connection
    consultant who set up the link finishes his contract, we must run it under our own name
    replace the human behind the integration, zero downtime wanted
    boss no longer wants his personal credentials used by the till connection
    predecessor's account scheduled for closure tonight, the link still sits on it. Wait with closing?
    I'm to be the one the connection runs under from now on. What has to happen?
    your mail asks who will be the new owner of the Exact connection; how's the swap done
    link rests on a temp whose contract ends
    Anna is leaving and her links must keep running
    Put the scanner in my successor's name
    The link hangs on one person, change that
    how do i hand a connection over to a colleague
    Our controller goes next month, what about his apps?
    It runs on my login and I don't want that anymore
    Let the till go through the finance department's user
    swap the user behind our bi link without downtime
    i'm retiring, who takes over my connections
    The link must pass from Tom to Sarah
    Before Jeremy goes, his time app needs another owner
    The director doesn't want the app on his account
    Replace the person whose name the webshop uses
    Must I know whose login it is before handing over?
    May I block the leaver before the handover is done?
    In what order do I move a link without an outage?
    When can the old user go if I move a link?
    Another colleague should be the face behind the link
    Make sure the scanner survives Kim's departure
    Our controller leaves in April and three of the group's apps run on her login, how do I move them?
    A client's link is in the name of a colleague who retires, how do I get it in mine?
    We want the scanning app for all clients to run through a general office user instead of me.
    How do I make the holding's link go through the new finance manager without anything stopping?
    Because I'm moving to another firm, my colleague has to take over the links of my clients.
    The subsidiary's app runs on the director's account and he doesn't want that any longer.
    Can I put a link on someone else's user without the client's entries coming in twice?
    Before we block our old bookkeeper's account, the app should run through somebody else.
    What's the safe order for moving Power BI from one Exact user to another?
    A trainee once made the connection and has left, how do we get it in the office's name?
    The client wants the link on his own user rather than on our login, how do we go about that?
    For the group we'd like every link on a service account, because now they depend on three people.
    I'm covering for a colleague on sick leave and her client links must be switched to my user.
    After the reorganisation Lisa handles these entities instead of Kees, how does the app follow her?
    Our IT manager asks us to stop using personal logins for app connections, how do we change existing ones?
    On 1 February Fatima takes over my clients, how do I put the scanning app for those files in her name?
    The app runs on a temp's login and our group controller finds that risky, how do we change it?
    Since the owner of our practice retires, his forty client links must go under another user.
    How do I pass the link of shop five to the new manager without missing a day of turnover?
    The subsidiary gets her own bookkeeper, who has to take the Payt link over from the parent.
    I don't want to be the one in whose name all the group's links are, how do I arrange that neatly?
    Can an app switch to another user while the settings per company are kept?
    Mrs De Boer's account closes on Friday, so the LucaNet link should be mine before then.
    We merged with another office and the links must continue under their system user.
    The time app still posts as our former director, and that should become someone in bookkeeping.
    How do I bring a client's web shop link under a functional account instead of an assistant?
    The group now has a shared service centre, so the companies' app links go to a user there.
    One of our partners takes a sabbatical and his login is closed, how do his clients' links survive?
    We'd like advice on shifting a link from the external controller to our own chief accountant.
    Entries from the app arrive under Joost's name and that must be a different user from now on.
    my colleague is leaving and the link of client smit is on her, how do i get it on me
    The external bookkeeper who hooked up our Dext stops, how does the connection get to an employee of ours?
    The care group's application manager changes, so all ties with Exact should go to his successor.
    How do we have Tableau read through a technical account instead of through the CFO?
    After the divorce my ex may no longer be the one through whom our company's app runs.
    Shop eight's till link uses the former franchisee's login, and it has to go to the new one.
    I'm going on maternity leave for six months, how do I hand over my client links without interruption?
    Before our treasurer leaves we want the membership app in the name of the new treasurer.
    Can I replace the user behind Agicap without losing the group's history?
    Our accountant advises against links in people's names, how do we get them off those?
    The school group's secretary once connected the parent portal, but it belongs with finance.
    A colleague passed away and his client links must be continued by someone else.
    The app still sits on my old user, and should run through my new office account from now on.
    How do I transfer four connections from the parent company to a user of the subsidiary?
    The regional manager whose account carries four shop links is leaving, how do those get to head office?
    Our practice will place every client link with the application manager, how do I do one without downtime?
    the app is in the name of the company's old owner, how do i get it on the new one
    Our CFO wants no personal links, so Qlik should start reading through a shared user.
    We'd like five hotel links to go from the general director to the hotel controller, what comes first?
    To prevent fraud the payment link shouldn't be on the bookkeeper herself, how do I put another user under it?
    what happens to the apps when I delete a user?
    do the links keep working if I delete the user who made them?
    move app link to another user
    How do I transfer the Basecone connection from Peter to me?
    Our senior assistant leaves on 1 July and all scan links are in her name. How do I hand these over safely?
    I don't want the app running on my personal login any more but on an office one.
    A partner is retiring and every integration hangs on his account, what is a sound approach?
    Can a link change owner?
    We'd like Dext to work through a system user without losing a day of data.
    What should I do first before we close the account of someone who set up our connections?
    My name appears on every webshop entry and I want somebody else's to appear.
    hand over integration to colleague
    The contractor who made our Power BI connection is done; can it be switched to a permanent employee?
    In which order do I swap the user behind an application?
    How to get Visionplanner to run under a general firm account?
    Everything now hinges on the boss's login, I'd like a technical user instead.
    someone on maternity leave owns the conection, it has to go to me for a while
    We are changing main user, do the links have to come along and how?
    Switch an existing authorisation to a different Exact user
    Take over a colleague's link before she leaves
    Sanne's login will be closed and the receipt scanner works on her account
    Can Dext run on our functional mailbox account instead of mine?
    I'm leaving this firm and want to leave my links to my successor in good order.
    transfer integration before employee leaves
    Our auditor objects to integrations on personal accounts. How do I convert them?
    Twelve links depend on one person; we'd like to spread them over separate users with no downtime.
    The son takes over the company and every app goes through his father's login.
    Entries from the app still carry an ex-colleague's name, how do I change the login underneath?
    What is the safe order for switching a link to a different account?
    My assistant takes charge of Basecone so the connection should be hers.
    replace user behind power bi connector
    Can an app go from one Exact user to the next while keeping its set-up?
    Jan retires and his links have to go to Fatima
    What if the maker of an integration leaves?
    An interim built the Power BI link on his account, his last day is Friday, so I want to move it.
    put exact link on office account
    Can a connection be made independent of individuals?
    The director no longer wishes to be the name behind all automatic entries
    I'm taking over a sick colleague's files including his links
    The user behind the receipts link will soon be deactivated. How do I prevent a standstill?
    Our payroll links were set up by somebody from HR who's moving to another entity. The entries must go on without a gap, so how do I get them under my login?
    switch owner of integration
    How do I get rid of the dependency on one colleague's account for all our connectors?
    Our bookkeeper retires in three weeks. All automatic entries go through her account, which will be closed on her last day. How do we convert that in time?
    I'm the only one with links to my name and will be on leave for four months. A colleague has to take them over without clients noticing. What's the approach?
    An external consultant set up our dashboard with his own guest account in Exact. His assignment is over. How do we get the dashboard to work on one of ours?
    Our controller leaves in April and the webshop runs on his login, how do I change that?
    How do I put an integration in somebody else's name?
    I don't want Power BI to hang on my personal login any longer.
    A colleague retires next month. Years ago she connected the till to Exact. What must we do before her account is closed?
    Every integration runs through the owner, and we want to change that.
    Transfer connection from Karin to Joost
    How can I replace the user behind our time tracking link without downtime?
    Our application manager is leaving, how do I make sure Visionplanner keeps going?
    I'm taking over from a co-worker and her apps should run on my account from now on.
    Which order do I follow to bring a link over to a new user?
    Interim bookkeeper stops on Friday and Basecone hangs on his account.
    The sales link posts everything under my name; it should be someone else's login.
    change user of exact connection
    We're centralising finance and all connections must run on the shared service team's login.
    Can the integration be switched to a different Exact user and keep its settings?
    person leaves, apps stay, how?
    Our CFO connected five tools with her own account and now she moves to another job.
    Hoe can I switch the owner of the Klippa koppeling
    Our finance manager quits at the end of the month. She linked four apps to Exact, among them the till. We want all of it to run on in my name without interruption.
    We want to take the links away from one person because we're too vulnerable if he falls ill.
    A co-worker goes on maternity leave and her account will be paused. How do I arrange beforehand that the webshop keeps posting through somebody else?
    The owner put everything on his own login, it should go to the accounts department.
    I'm leaving the company and want to hand over my Exact connections. What's the best way?
    How do I have Rydoo work through a different Exact user from now on?
    handover of links when employee leaves
    What preparation is needed to run Nmbrs under another Exact user?
    After the reorganisation the integration belongs to the receivables team, but it still runs under the head of purchasing.
    Our company was bought, and the seller's connections have to be put on our own people.
    The webshop posts under the name of somebody who changes jobs internally, how can that be altered neatly?
    this link is on my name and i want to get rid of it, has to be the new controllers
    Our treasurer steps down and the members' app is connected with his Exact account. What's the right order?
    I want the link with our booking system off my private login and under the business.
    Two apps run through an external consultant whose assignment ends.
    Can Float go on with my partner's account instead of mine?
    The bookkeeper's role rotates each year here. How do I pass the links on properly?
    After a name change our controller got a new Exact account, while the apps still hang on the old one.
    My rights will soon be cut, so Visionplanner should run through somebody else.
    put different user behind the link
    We're suspending an employee and her login feeds our BI. How do we keep the figures up?
    Can I hand a connection to a colleague without setting everything up anew?
    set link to my collegue instead of me
    Our head of accounts will be off sick for a long time. Her login carries the till and webshop. We want to shift that in time.
    Zenvoices hangs on a temp's login, how do I get it to a permanent colleague?
    Our application manager is leaving and every integration runs on her login, how do I transfer them?
    switch link to other user
    How do I let an integration run under a different account without an interruption?
    We want Power BI off my personal login and onto a technical account.
    The controller retires next month and the consolidation tool is tied to his user. In which order should we do things so that nothing breaks?
    Can a connector be handed over from one employee to another?
    The implementation consultant linked everything under his own account and we'd like to take it over.
    I need to replace the user behind our warehouse load, what's the procedure?
    May I close a departing colleague's account if an app still depends on it?
    Transfer ownership of app connection
    I'm handing my admin duties to an outside party. The apps in Exact hang on my account, how do they end up on theirs?
    hand over integrations when someone leaves
    The connector must run under a functional account from now on, not under Karin's.
    Can I change the user of an app without missing historical data?
    HR will disable the account of the man who linked the webshop on Friday. What must have been done by then?
    The developer of our interface used his own user and his contract is ending.
    How do I avoid the app's entries carrying the name of somebody who has left?
    From a personal login to a service account for the API: what does that take?
    In what order do you swap the integration user?
    my name must come off the link, can that be done without stopping the sync
    I'm changing jobs internally and want to pass my Exact connections to a colleague.
    What rights does a successor need for taking over an integration?
    Can an interim controller park his connections with someone else before he goes?
    put app under another login
    Our bookkeeper goes on maternity leave and her account powers the expense app.
    We merged IT teams. All Exact links sit on five different persons and should go to a single user.
    Is reconnecting under a different account all it takes to re-home a link, or does the former consent need removing too?
    We're taking all Exact integrations off personal accounts. How does one relocate such a connection properly?
    change user of app
    A colleague moves to another department and her Exact connections need to go to someone else.
    How do I make our links less dependent on a single person?
    The web agency used my login back then. I want out of it, but orders have to keep coming in.
    What happens to integrations if I close our ex-director's account, and how do I shift them first?
    we need to switch the api link from john to a functional account, how without hassle
    I quit as finance manager in two weeks. My successor gets her own login. How do I pass the reporting connection to her?
    Is there a runbook for bringing an app from user A to user B?
    Our scanning app states it's connected through piet@..., it ought to be through me.
    The hired controller's account ends on the 31st and I just found out the warehouse leans on it.
    Employ a technical user for an existing integration
    Exact advised us not to run links on a main user. How do I alter that?
    Our company policy forbids shared systems on named accounts; the Exact connector must comply by Friday.
    Can our IT partner get the Exact link in its care instead of it being in the bookkeeper's name?
    pass link on to colleague
    I'm the only one whose account drives the sync and I'll be travelling for three months. How do I put that over to someone who stays?
    The current integration user has far too many rights. I want a leaner one in its place without downtime.
    The vendor says: make a new user and link with that. How do I avoid invoices coming in twice?
    How do I untangle a private login and a company-wide connection in Exact?
    We'd like to transfer a link and I do not know on whose consent it runs, is that a problem for the order of steps?
    Half a dozen connectors run as 'admin2', an account we must retire. What is a safe way to bring them to another login?
    The contractor who set up Power BI leaves at the end of the month and so does his Exact login. What do I do to keep reports refreshing?
    connection in name of service account
    For continuity the board wants no interface leaning on an employee. How do you carry that through?
    How does one replace the person behind a link that has run for years?
    move integration to service account
    change owner of exact connection
    Our controller leaves on the 31st and half the interfaces are in her name. How do I put them on someone else without a gap?
    Could our Lightspeed link run under the office account rather than under my personal login?
    Everything hangs on my boss's account and he's retiring. Can it be handed over smoothly?
    I'm going on parental leave for six months. The Exact link with our WMS is on my account, can a colleague carry it meanwhile?
    Finance wants to put the Salesforce integration under a neutral account. What's the right order?
    hand over exact conection from jan to service acount how
    Is it possible to change the owner of an integration?
    Switch the connection to my successor
    I set everything up five years ago under my own account because it was quick. Now I'm moving to another department and the integrations should not go down with me. What do I do?
    Put the integration on another account
    Dave connected the shop system. Dave is going to Australia. What's the plan?
    For continuity we want someone else's account behind the data warehouse link, preferably without one missed load.
    Our external IT partner did all the connecting with their own user. We want those links under our own flag.
    Can I transfer an existing connection to my colleague, and in which order, so the invoices keep flowing?
    Annelies authorised our invoicing robot; she'll be working for a competitor next month. We need the robot under Tim instead, without downtime.
    Our interface user is a person. Auditors want it to be a functional account. How do I rehang everything?
    The previous admin's account feeds our data lake. I'd like my team's mailbox account to do that.
    Our service desk wants the connector off a personal login and onto svc-finance.
    The link belongs to an employee on a temporary contract which won't be extended. Let's get ahead of it.
    How do you replace the user behind an Exact connection?
    Hand the keys of our connector to the new finance lead
    Our books are read by a BI tool through a trainee's user. That isn't right. How to do a proper handover to the BI service account?
    I want my name removed from the integrations, someone else should be the one they run under.
    When our finance lead leaves, will the connectors die? How do we prevent that?
    A colleague and I swap roles. The Exact links should go with the role and not with the person.
    We're outsourcing finance to another team abroad. The robots should run with their integration account from now on.
    Change integration owner to service account
    Transfer integration to another user
    A freelance bookkeeper hooked our invoicing app to Exact with her account. She continues as our bookkeeper but we want that one app in our own name.
    Somebody hooked up a planner with her private login, it should be on the company's.
    Does it matter if I don't know whose login the link uses before I move it?
    Our accounts team shares a single integration, built by someone who'll be off on a sabbatical from June. What must happen before she's gone so invoices keep arriving?
    The director has one app in his name and leaves this summer, so it needs to go on mine.
    Move link to service account
    Take over someone's integration
    I'm the one all tools depend on, and I'd like that to be over.
    I see in my app the name of someone who no longer should be linked to it. How do I make it mine?
    When our IT lead goes, his access gets closed the very same day. Which way do we shift the connectors ahead of it?
    The vendor tells us a generic login is better than Paul's. How to convert the current connection?
    I'm treasurer till May. The club's membership tool is hooked up with my personal login. How does my successor take it over?
    Koppeling is on the wrong gebruiker, please help me move it.
    Both our finance people share a login that we want to split. All integrations hang on the shared login and should be put on a separate technical one.
    Our accountant (who stays) wants us to run the scan app under our own user instead of hers. How's that done?
    We've hired an integration specialist and all links should now live under his technical account.
    Our link shouldn't depend on Henk any more
    Swap the user behind our Power BI connection
    I'm about to close a user in Exact, but it feeds two apps which have to live on.
    How can an app be reassigned to a different Exact login?
    Our sales manager linked the CRM; this belongs with IT. What's the neat way?
    Our parent company insists no interface may run as a named person. We've five of those. What's the safest way to change each of them?
    How do I move an integration to another user's name?
    transfer link to colleague
    Our controller leaves at the end of the month. The Exact integration runs on her account and must not stop.
    Someone who connected the app is leaving, what do we do beforehand?
    I want our webshop sync to run under my account instead of the founder's.
    The link should be in the name of our finance department, not of one person.
    hand over integrations before i go on maternity leave
    How can an app run on another person's account?
    change user of integration
    The IT guy who connected everything is leaving in April. I'd like all of it under a neutral account well before then.
    Is it possible to hand an integration to a successor without interruption?
    I don't want the payment link on my private login anymore, a colleague should carry it.
    Put our link under a different Exact login, what order do I do it in?
    ownership of a link to new employe, how
    What is the safest way to change the user behind an integration?
    Link is tied to someone who changes jobs internally; put it on her replacement
    My business partner connected everything with his personal login. We split up in May, so the links should be under mine by then.
    Move our app link away from the owner's account
    A colleague is retiring and the app depends on her Exact login
    Transfer the owner role of an Exact connection to the new controller
    Our finance manager leaves on the 31st and the bank feed tool, the POS and the BI all run on her login. What's the safest order?
    How to transfer an integration to a different Exact user
    Link runs on ex-employee, need new owner before account is deleted
    We want the integrations to survive staff turnover. At the moment they hang on whoever happened to click connect. What's the proper way to change that?
    Payroll lady retires, her login drives our HR connector, I must switch that to mine
    Change the Exact user behind an integration
    The integration user should be a neutral account instead of my personal one
    Both our sales platforms post into Exact via an account belonging to somebody who's been promoted out of finance. Nobody fired, nothing broken. I'd just like it on a finance login.
    How do I hand over an integration to my successor
    Reassign connector to other account
    Can I avoid the integration depending on one specific employee?
    We're replacing the admin account
    Our outsourcer's login holds the connection with our shop. I would like it on our own login while they're still helpful.
    The person who linked Shopify to Exact has handed in her notice. She's here three more weeks. What do I arrange with her before then?
    Link to different login
    Personal account to service account migration for integrations
    I set everything up under my own name because it was quick. Now I'm going part-time and IT wants it on a generic login.
    Different person needs to own the link
    How can the link go via our shared finance mailbox login rather than via Peter?
    If I reconnect under another user, does everything already imported stay put?
    Our app's permission is tied to an interim controller whose assignment ends Friday. Which steps in which order?
    Finance lead swapped, update whose consent the BI tool uses
    Who can take over a link and what must that user be able to see?
    The warehouse manager's Exact user is used for the shipping link, which is silly. I'd rather have the link under finance.
    Need to swap the login used by Power BI for Exact
    HR told us Sofie is leaving. Her Exact account is the engine behind our receipts app. IT wants to disable her tomorrow. What do we have to do first?
    Move all connections away from a shared login called test@
    Is there a way to have the same link under someone else's login without downtime?
    Our receivables tool posts as "J. Peeters", who now works in sales. I want it posting as "Finance Integration".
    Change consent owner
    Our POS link is on the login of a shop assistant. She stays, but I'd rather not have it there.
    New head of finance, same integrations. How to bring them onto her login?
    I don't want to be the owner of this link any longer
    Our integration partner used one of their own consultants' logins in our Exact. I want it to be one of ours.
    We run 14 integrations through one man's login. He's leaving. What do we do, and in what sequence?
    The webshop developer connected the shop with his own Exact guest account. Let it run under the owner's.
    Could the intern's login be replaced behind our invoice robot?
    Run the connection through a technical user instead
    Before my sabbatical I want all connectors off my account and onto a colleague's
    A temp clicked "connect" back in 2022 and the bank import has been living on her account ever since. She's rehired elsewhere. Fix before the account disappears?
    Can the controller's login be swapped for mine in the consolidation tool?
    Someone in IT has become the accidental owner of all finance connections. He'd like out.
    Is there any way to change the user of an integration while leaving all its mappings in place?
    Departing bookkeeper = owner of the receipts connection. Replace owner?
    How can integrations be put under a neutral login
    How to keep our integrations alive when the administrator who approved them gets a new job abroad next month
    Someone's maternity leave starts Monday and her account gets suspended by policy. All uploads of receipts run via her. What do I do this week?
    Rewire the connection from our CEO's login to a bookkeeper's
    A link should follow the function, not the person. How do we change it in Exact?
    Change of treasurer at our club; he connected the membership tool
    The interim who connected it all is out the door in ten days; new permanent colleague has an Exact login already
    Please help me get our bank link off a director's personal login
    Our only IT person set up the link and is moving to another company in December. Nobody wants to wait until it fails. How do we get it onto the finance director's login ahead of that?
    I'd like to stop being the name behind our company's e-commerce connection
    Replace the person in whose name the CRM link is running
    We'd prefer a robot account to carry all integrations, currently they're on Lisa
    transfer connection ownership
    teh guy who linked it all is leaving friday, need his links on me
    Move an integration to a different Exact login
    The link to our booking software runs on the ex-director's login. We want it on a general account without losing any data. What is the safest order?
    Our application manager quit. How do we take over his integrations?
    Transfer our Exact link from a freelancer to a permanent employee
    The bookkeeping agency wants the feed on a shared mailbox user instead of on me
    We'd like to detach the payroll bridge from the HR manager's personal account. She stays, but we prefer a technical user. What's the approach?
    Move connector to another account
    What's the proper handover of an Exact integration when an employee resigns?
    The link is in the name of somebody who's on long-term sick leave. Could it go on my name?
    How can I re-home an integration that hangs on my personal account? I'm changing departments and don't want bookings under my name.
    Which steps do I take before I delete the account the integration runs on?
    Switch the owner of an Exact connection
    Our finance manager hands in her laptop on Friday. The invoice scanner, the webshop and the cash flow tool all hang on her login. How do I get them on somebody else's?
    My predecessor made every integration under his own e-mail. IT wants to close that mailbox. I'd like to do this without downtime.
    Leaving colleague, active integrations
    Is there a neat method for passing an existing Exact authorisation to another employee?
    The user behind our data feed should be replaced by a robot account. Bookings must go on during the switch.
    Handing over Exact connections
    I'm about to change my role, and would like our link to Exact under my successor's user
    How can I make an integration run under the managing partner instead of under a trainee?
    One of my staff is going on maternity leave and the integration uses her account. I want to play it safe and change that now.
    We merged two finance teams. The Exact links of team A must continue under the account of team B's lead.
    Trainee linked everything, traineeship ends tomorrow
    Integration under wrong user
    A volunteer of our association had set up the donation import. She quits. Could I become the one behind it and how?
    Should I ask our vendor to change the user behind the link, or can I do so myself?
    Replace the account under the Exact integration
    We need the Exact connector to act as "finance-bot" rather than as Ingrid. Her approval dates from 2019. What's the recipe?
    Mary made the link, Mary is leaving, and we can't be without it
    Is it OK to use a generic mailbox user for our integrations, and how do I transfer the existing ones to it?
    owner of integration leaves tomorrow
    If I hand my login's integrations to a colleague, what should come first and what last?
    The external developer's account is the one behind our ERP bridge. He must be offboarded this week.
    Re-assign integration to someone else
    Our integration account must be renamed and actually replaced. I'd like the link to survive. What do you recommend?
    I do not want our bank statements app to depend on me personally.
    Could the sync run under the office manager from now on, without a gap?
    We are about to delete the login of a former CFO; several imports still lean on it.
    Can the Exact connection be put in the name of a service account?
    How do we take the link off the name of an employee on long sick leave?
    need to swap the person behind the exact link asap, she's leaving fri
    Our Exact feed is tied to a contractor whose contract ends Friday. It mustn't stop.
    I've been promoted and my successor takes care of the bookkeeping apps. All the links still go through me. I'd like them to be hers.
    The name behind the integration needs to change, same app, same companies.
    Our tax adviser set the link up with his own account years ago. We want it on one of ours.
    We want nothing to break the day the financial director hands in her laptop.
    Transfer Exact integration to different user account
    I'm fed up with being the one whose login runs all of the integrations. Could someone else's be used?
    change link owner
    My login should stop being the key that opens Exact for the whole warehouse.
    The link should survive the person. Right now it's my PA's login.
    We've hired an outsourced finance team and they insist on having the connections under their own login rather than our founder's.
    The link runs through the account of a colleague on maternity leave, we'd like it to be mine instead.
    Our boekhouder leaves, the koppeling has to run via another user
    One person owns all integrations and I consider that a risk. How do we change it for a running link?
    Without stopping anything I'd want to change the Exact user behind Power BI.
    Our IT policy forbids integrations on personal accounts, and the stock link is on mine.
    We use a shared service account from now on for the Exact link, how do we switch?
    My name as creator on each automatic booking bothers me; let it be a different user.
    Anything to prevent our link from dying when Sophie's user is closed on Friday?
    Replace the user that our till uses with Exact
    The accountant no longer wishes to lend us his login for our web shop.
    Hand over the connection to my successor
    Is it possible to switch the login that our Power BI data comes through?
    The link must be independent of whoever works here this year.
    Switch link from employee to team account
    The treasurer quits. His account feeds three reports, and I'd like them to stay fed.
    How can another user carry the Exact connection without double bookings?
    We'd rather see "Integrations" than "Mark" as the author of each automatic entry.
    A departing founder's login is what our shop posts through. It must be a neutral one.
    Move an integration off my personal account

move-link_who-gave-it =
    do I know whose consent the link runs on
    may the old user be blocked before I reconnect
    do you know whom the link I want to move is on
    does it matter if I know the present owner of the link
    we want it on another but aren't sure whose it is now
    suppose it was my predecessor, what's the first step in moving
    in what order do you move a link, new user first or old one out first
    may I block the leaver already or first move the connection
    does the connection stand still while moving to another user
    May I block the departing colleague already, or should the new user be ready first?
    why is the old consent removed last when changing users
    HR wants our leaver's account closed tomorrow. Is that okay if the scanner still runs on him?
    sequence: old one out first or new one in first, when handing over
    HR wants to block him today, is it a problem for the link he owns?
    order of steps for handover
    When taking over a connection from someone who's going, do I switch first or disable his account first?
    .opt-known =
        yes
        yes I know
        I know who it is
        in a colleague's name
        in my name
        my predecessor
        yes that is me
        runs on marleen's login
        that's me, linked it last year
        henry in accounts, who is retiring
        the previous controller
        it's on info@, our general login
        our intern had done that
        it's on Karen's login, she set it up
        we have that documented, the link was made by our former CFO
        sure, it's me
        My own account is the one behind it and I'm moving abroad next month
        only one person ever had access so we're certain about that
        the connection page literally shows the name of our bookkeeper
        yep got the name
        That would be Karen in payables, she plugged it in back in 2021
        my login, always has been
        we no longer have to guess, the bookings all carry Tom's initials
        The chap who leaves on Friday, his name is all over it
        yes, it's under our former controller's name
        The connection was set up by Ingrid, she's retiring in March
        the CFO who left us in June
        We have a service login for that.
        it's our former bookkeeper Karen, we have it written down
        that'd be Siobhan, she set it all up before the maternity leave
        it's our former bookkeeper's account
        pretty sure it's Linda's login
        it's on the owner's login, he told me himself
        no need to find out
        it's no secret, it's Anna
    .opt-not-known =
        no
        no idea
        I don't know
        I want to find out
        nobody knows
        how do I see that
        no clue who ever did that
        from before my time
        three people it could be
        do work that out with me
        nobody here remembers
        have to trace that first
        no clue whose account that is
        nobody remembers who clicked agree back then
        where can I look up which person the link belongs to?
        It was set up before I joined and there's no documentation.
        might be one of three colleagues, need to check
        not sure, help me find out please
        our old IT partner did it, under which name I couldn't tell you
        we still have to guess, the bookings carry no initials whatsoever
        it was there before any of us worked here
        Could be Tom, could be his predecessor, nobody kept a note
        the IT firm did the set-up and that firm went bust years ago
        nobody here remembers who clicked that button
        not a clue, I just started here
        nobody here remembers who did that
        not sure, how would I check that
        could be anyone of three people, I'd better check
        i am from the hotline of the scanner company, the customer on the other line has no idea
        we are having three persons with that role so i cannot say for sure sir

move-link_find-out =
    in whose name does our connection run
    on whose consent does it run
    who ever connected this app
    how do I see which user made the connection
    whose consent does our scanning app use
    under which account does the integration run
    on whose behalf does the app work
    how do I discover whose login is behind the app that must come to me
    which employee is behind the link before we move
    where do I look up the name of whoever agreed
    can the admin see who the app runs under that we're moving
    before moving the link, how do I learn whose name it's in
    want to hand over the connection but no clue who made it
    old owner of the link unknown, may I carry on moving it regardless
    I'm to move the link but haven't a clue whom I'm taking it from
    find current owner before moving
    Before we transfer the app to a new user we'd like to know the present one. Would a recent booking show it?
    under whose account is our Exact integration running
    nobody remember who made the connection with exact, it was 2019, where can I look it up
    I want to move the link to a new person, yet I've no idea who set it up in the first place
    Before handing over: where do I see the name of the person who said yes to this app?
    want to move the link to the new girl but no clue whose account it uses at the moment, how do I see that
    before transfer I must know under which person the sync is running, where is this written
    how do I find out which user gave the consent for the integration
    find the user behind the connection
    I want to take over the till link but nobody remembers who set it up
    Trace which employee authorised the expense app before I switch it to someone else
    Three leavers, one of them connected the webshop. How do I discover which?
    Before swapping I need the name of the present user of the connection and the app screen doesn't say much
    how to find out on whose account an app is running so I can transfer it
    Would there be any means of discovering in whose name the haulage system is presently joined to Exact, so that we may put it in another's?
    Before I take over the roster link, how do I discover whose login it currently runs under?
    We suspect Yara but it may be the ex-owner who the loyalty link works for. How to be sure before I swap it?
    Want to hand the link to someone else. How can I tell who it's under at present?
    before the handover I need to establish whose login carries the interface today
    we plan to move a feed but don't know whose grant it rides on
    Before we hand the link over, how can I discover on whose login it runs today?
    I have to shift the link to another login but no clue on whose it is at present
    who gave the consent, we would like to replace that person
    Need to take somebody's login off the feed, but whose is it
    ownership of the connector must change, present owner unknown
    want to switch the plugin's account but nobody remembers whose it is at present
    for the handover I need to know whose name is behind the till at this moment
    find whose consent before moving link
    want to move it but who's the present owner of the link
    The link has to go to a new user, but whose is it at present? How can I tell?
    Handover planned, current holder unknown. How do I dig that up?
    The link has to move, only we don't know whose it is now
    find current owner before transferring the integration
    before we re-hang the shop link: which entry tells me who's behind it
    somebody's login is behind our scanner and I have to replace it, but whose? nobody remembers setting it up
    before I hand the connection over: how do I see which user it runs as at the moment
    We need to know under whose name the order import runs, so we can put it under a new one
    whose account does our order import run on? We want to put it on someone else
    I'd like to relieve whoever is behind the Pleo link but don't know who that is
    how can I see in a journal entry which user the app works as, for a handover
    Who owns the link that I want to move?
    Step one of my handover is to establish whose mandate the webshop works on. I don't know. Where can I look before passing it on to my successor?
    Six packages, zero documentation. Before they can go to the new admin I need the present name behind each. Can a posted invoice tell me that?
    I'm told to take over from whoever gave the bank app its permission. Which person is that? Where do I read it before we swap?
    how do I learn under whose name the WMS link runs, so that we can hand it over
    I'm asked to take over the till connection and no one can tell me who made it
    I'm to hand this app over to someone else but can't see whose consent it has now
    We want to put the till on another user but nobody wrote down whose account it has been using since 2019
    Before switching the tool to me I'd like to know who it runs as at the moment, records were lost in the move
    Before handing over to Nadia I'd like proof that it's Rudy it runs on
    need to move it to somebody else but can't tell whose login is behind it now
    I want to shift the connection and have no clue who set it up
    taking over, yet nobody can say on whom the till runs
    moving link but current owner unknown
    hand over, trace present owner
    I need to hand this integration over, but whose login is it on right now?
    Don't know who currently carries the link that has to change hands
    Before I put it on someone else: who carries it now? I hear three names
    We need to move the till's link but whose login is it on?
    I want to move a link, but I don't know who authorised it. How do I find that out?
    Before moving the connection I must know whose login it runs on now. Where do I see that?
    The link has to go to somebody else, but in whose name is it now?
    I have to take over the link but no one knows who approved it at the time
    Before moving a link I'd like to know on whose login it runs, how do I find out?
    Which user is our integration running on now, because I have to replace that one?
    Before handing over the link I must know who it currently runs under, how do I see that?
    We want to transfer the CRM link but can't tell whose login it uses now.
    We'd like to shift the link to a new person but who's it on today?
    Nobody recalls who linked the till and now it must go to another user, how to trace them
    which of us is it under? needed because the link gets a new owner
    Prior to moving it: under which person does the scanner go, how can I read that
    asked at the handover: who consented? How do I work that out
    It has to go to another user but nobody knows who approved it back then, how do I trace that
    Can I tell from the entries under whose account the link to be moved runs
    Three suspects and one integration, who connected it? We need it under another name
    How do you discover the current holder of a connection you want to hand over
    Before we rehang it: isn't there a name on its entries that tells whose link it is
    need to take over a connector but can't tell whose login is behind it
    before we switch users: how do I discover the current one
    Link needs transferring, but under whose login is it at present? Any trace in the entries?
    Which evidence tells me who set up the tool, before I hand it to someone else
    The app's entries carry a user name. Does that reveal who has to be replaced as carrier of the link?
    Which person must I replace? No document says who connected the tool.
    how find who connected, i want to move it
    need name behind link before transfer
    nobody knows who made link we want to hand over
    see from entries which user, moving link
    find out old user for takeover
    want to hand the till link to someone else but don't know who it belongs to now
    how can I trace the current user before I transfer the integration
    nobody remembers who signed in for the webshop; we need to move it to the new treasurer
    can entries made by the tool tell me whose login I must replace
    handing over: is the till on Piet or on the former director, how do I see that
    to move it over I'd first like to find out whose name is on it, documentation is nil
    how to discover the person behind the connection that I'm to take over
    wanted to transfer the link; three ex-colleagues could be the one. How do I tell which?
    prior to the transfer I have to learn on which account it runs; app says nothing
    i want to hand it over but don't know whose it is
    How do I find the current name behind the link to be moved?
    whose account is the link on that i must pass along
    I have to hand over a link, but how do I learn whose login it uses at this client?
    Before blocking the departing bookkeeper, how do I see if the shop link runs on his consent?
    Before moving the link I have to know whose login it uses today, how do I discover that?
    I have to move a link but don't know whose account it runs on now.
    Before transferring the integration I need to learn who consented, how?
    For the handover I need to know which employee once approved our till link. How do I track that down?
    I want to hand over a link, but first I need to know whose login is behind it.
    No one remembers who set up the interface that we now want to hand to a new colleague. How do we find out?
    How can I learn on whose login the CRM link runs, so that we can take it over from him?
    Before handing over the e-commerce link: under whose account is it working presently?
    I've got to take over a link from a predecessor, and all I know is that it runs. On whose login?
    I want to move a link to someone else, but on whose name is it now?
    Who gave the consent for our link? I need the name before I can transfer it.
    Our link runs on the account of someone, we think either Bart or Ilse. Ways to find out before we swap it?
    Which of my colleagues is behind our Exact link? I must replace that person.
    How can I tell whose consent our webshop uses before I put it on someone else?
    The app doesn't say who signed in. Is there another way to find whose link it is before moving it?
    I'd like to take over the connection from whoever owns it, but how do I find the owner?
    .opt-found =
        found
        I know now
        it is a former colleague
        I have the name
        it is in the settings
        turned out to be marleen
        it was simply in my own security center
        our bookkeeper knew
        asked around and it was henry
        aha, got a name
        saw it in the list by user
        turns out it was me all along
        found the name in the app's settings screen
        Latest entry was created by Tom, so that's our person.
        got it, it was the intern's account
        our admin looked in the list and told me who it was
        mystery solved
        yes, Maria had the app under her own account
        the newest booking says Priya made it, so there we go
        Turns out it was me all along, silly
        asked around, and the old warehouse manager owned up
        Sophie saw it among her own apps, nobody else did
        the newest journal entry says it was created by m.peeters
        wasn't who I thought, it's Linda from payroll
        it says connected as j.smit in the settings
        got the name
        security centre shows it under my own name
        turns out it was our intern, can you believe it
        Kindly note, I have confirmed with Mr. Iyer, it is his consent only.
        got the name from the newest entry
        someone in the office says it was her, so that's cleared up
        no need to search any further
        not a mystery any more
    .opt-not-found =
        not found
        I can't find it
        just carry on
        nowhere to be seen
        unknown
        couldn't find out, let's move on
        they all say it wasn't them
        looked everywhere, no name
        let's carry on regardless
        can't get to the bottom of it, move on
        trail goes cold
        remains a mystery
        couldn't figure it out, let's move on
        no name anywhere, skip
        Asked five people and none of them has the app in their list.
        still a mystery to me
        I give up searching, can we continue without it?
        the settings page shows nothing about a user
        will sort that out later, next step please
        the newest booking says nobody made it, just blank, so let's skip this
        I've spent an hour on this detective work, enough
        Everybody looked among their own apps, nobody saw it
        leave that a mystery for now, next please
        looked everywhere, no luck
        Asked three colleagues, each of them points at another one.
        never mind, continue without
        no luck, let's just proceed
        all five places say nothing, let's not waste time on it
        cant see it from my phone on the train, just continue please
        I asked around, nobody admits to it, continue please
        no name anywhere
        couldn't find out
        nothing in the settings about that

move-link_choose-user =
    what kind of user do I need for a connection
    which rights must the new user of the connection have
    what does the user that an integration runs on need
    which colleague is fit to take over the link
    does the successor need a main user licence for the app
    is it better to put the director or a separate login under the app
    may the new bearer of the link have limited rights
    what does the new user need in order to take over the link
    must the user I move the link to be allowed to manage the subscription
    whom should I pick to carry the connection from now on
    Which rights does the successor need on whom we're going to run our programs?
    is Manage subscription required for the one who takes over the integration
    I must appoint someone for the expense app to run on. What do I look out for in that choice?
    requirements for a new holder of the connection
    who's the best person to run the link from now on
    requirements for the new link user
    I'm picking a successor for the integration's login. Does it have to be a main user, or will less do?
    which user is suited to carry the link
    What does the new person need in Exact to take over an integration?
    which colleague is the best one to take over the link?
    What does the person who takes over the app connection need in Exact — full rights, or is read only ok?
    Does the successor need their own Exact login or can she use mine for the connector
    who's the best person to put the link on? our payroll lad or the controller
    which rights must new user have for taking over the connection, is normal user ok
    What permissions does the person need who takes over the link from our old controller?
    does the new user need to manage licence or is normal role enough for taking over the app
    who should I pick to run the integrations on, after Karin is gone
    What rights does the person taking over the connection need?
    Who would be a sensible pick to run our webshop feed under, now that Anna is going?
    Which role should I give the account that takes over the app
    Can I put it on a colleague who only works part time and has limited permissions?
    Is a full licence or a main user required for whoever inherits the integration?
    Whose name should our integrations run under so they don't break when people quit?
    Which of my staff should carry the till connection from now on, and what does that person need?
    To whom should I move the webshop link: me, the book-keeper, the weekend manager? What rights does one need?
    What does the person who takes over the integration need to have in terms of login and role?
    Which of us is the best new owner of the feed, and what rights must they hold
    does the successor account need manage-subscription rights
    requirements for the account that will take over the interfaces
    minimal privileges for the account we move the link to
    What does the successor need in Exact to be able to take the link over, must he be an administrator?
    What does a user need to be suited to carry our interface
    Must the new carrier of the link have Manage subscription
    What roles should the user have who'll take over the connectors
    does the person taking over the connector need Manage subscription?
    what makes a good user to carry our shop link from now on
    what does new link user need
    rights a fresh link owner must have
    What does a user need in order to take over the hotel interface, which role, which rights?
    Need the successor be a main user, or is a plain login with the companies enough?
    What does the new user behind the link need to have?
    does the successor for the link require manage subscription
    what kind of account should take over the integration, does it need to be a main user
    requirements for the new user that will carry the payroll link: licence, role, anything?
    who is suited to take over a connection, an accountant or one of us
    could the accountant's user take the link over or must it be somebody in our company
    does the successor need the right to manage the subscription to carry the app
    What does the new user need before taking over a link?
    Who makes a good successor behind the link? The office manager has no subscription rights, the controller might leave next year. What does such a person need at minimum?
    Before we hand over the integration I must nominate somebody. Does that user need full admin rights, or is seeing the companies enough?
    The vendor asks which employee will carry on the connection. I have a part-timer, a board member and a general login to choose from. Who is suitable?
    Who'd be a sensible replacement for the departing admin as the name under the link: a junior with all rights or a veteran with few?
    Who'd be the best person to put the order link on and what does that account need
    Who makes a good candidate to hang our connectors on?
    What must the person who takes over the link be allowed to do?
    May an ordinary bookkeeper be the one to take over a link or must it be a main user?
    who makes a good new owner for the link, what rights does that person need
    Pete's leaving. Which of us should carry the integration and what must that person be able to do in Exact
    What kind of role does the successor need before the shop can run through her?
    Could a part-timer carry Rudy's integration, or must it be someone who manages the subscription
    which rights does the person need who takes over the connector
    who is best new user for link
    requirements of replacement link user
    What does somebody need to have before the link can run on them, role, licence, what?
    Which user is a sensible pick to carry our link once I'm gone
    Which rights does the user need that's going to take over our link?
    Does the new link user need Manage subscription?
    What kind of user is suitable to take over an app link from me?
    Who should carry the link after our bookkeeper goes, the owner or an employee?
    What must a user have in order to take over our link with Exact?
    What must the user have who is going to carry the link, is manage subscription required?
    Does the person taking over our link need to be an administrator in Exact?
    Who should take over the link, does she need to be main user?
    Who makes a suitable successor for a link and what rights must that person have
    what rights should the replacement user have
    What rights must the person taking over the link have
    what user to choose as new one for link
    which colleague is suitable to carry the link, what does the person need
    does the successor of the link need manage subscription rights
    What does the successor need in terms of rights to carry the link?
    Who makes a good new owner for the link?
    What does the person taking over a link need?
    Whom should I pick to carry the holding's link, and which rights does that person need?
    What does a user need in Exact before he can become the new owner of a link?
    What does the new user need in order to take over a link?
    Who is the best person to carry an integration: a main user, the controller or a dummy user?
    Who would be the best person to hang our interfaces on, the boss or somebody from finance?
    What rights does the account need that our integrations will run on?
    We want to hang the CRM link on someone permanent. What should that person be able to do in Exact?
    The app works for four companies. Which account do we pick as its new home now that Bea is leaving?
    What does the new user need before I put our integration on their name?
    Which kind of user should take over our Exact link and which role do they need?
    Does the new owner of a link need administrator rights in Exact?
    What must a person be able to do in Exact to become the one the link runs on?
    .done =
        I chose somebody
        the user is there
        chosen
        we take the system account
        picked Tom, he's staying
        it'll be ellen from bookkeeping
        we take a separate login called LINKS
        i'll be it, i'm staying a while
        created one with the role from the manual
        the boss it is
        picked, she can sign in already
        we'll go with Sandra from finance
        picked one
        I've created a fresh account that will be used for this
        It's going to be my own login, I'm not going anywhere.
        decided with the team, the controller takes it over
        the new person has a login and the proper role
        all right, user selected, what's next?
        Sanne it is, permanent contract and her own sign-in
        we've settled on the finance director
        picked somebody: Raj, he can get into all four companies already
        Her address belongs to one Exact only, so we take Lotte
        picked one. our office manager.
        took a while to agree but it's going to be Tom
        picked someone
        Our treasurer will do it, she has the access already.
        the new person is ready and has the role
        that's decided, it'll be me
    .stuck-system-user =
        we want a system user
        a separate user
        not a person but an account
        a service account
        we'd rather use a service account instead of a real person
        can't it be someone who doesn't exist, a robot
        rather a login not tied to a person
        how do i make a technical account for this
        we'd like api@, is that allowed?
        no human but a functional account
        can we make a service account for this?
        I'd rather not tie it to a real person
        how do you set up a non-personal user
        Our policy says integrations run on technical accounts, what do I need?
        which e-mail should a dummy user get
        rather a robot than a human, humans resign
        Could we just make up somebody called INTEGRATIONS?
        I'm not looking for a successor to Peter, it shouldn't hang on any employee
        audit wants a service account that nobody uses to work with
        can it be a robot account?
        no I don't want a named person
        i dont want this depending on a human again, last time was a disaster
        can we make a generic one like api@ourcompany?
        no one here will stay longer than a year, better a shared account
    .stuck-several-environments =
        they have several environments
        he is in two environments
        more subscriptions under one login
        one exact identity
        ellen has three environments under a single mail address
        that person also signs in at other clients with the same identity
        on logging in she must first choose between subscriptions
        one exact identity with more environments, does that go?
        he's in the belgian exact too under the same address
        she has one login for three different Exact environments
        my identity is linked to two companies' subscriptions
        does it matter if he gets to pick an environment after signing in?
        One Exact Identity with multiple environments behind it
        the guy I picked is also user at our sister company with the same address
        Her address belongs to three Exacts, we wanted Lotte
        he gets asked which company's subscription to open every time he signs in
        one password, and it opens our books as well as those of his wife's business
        The person I have in mind does bookkeeping in a second Exact too, same e-mail
        he has like 4 Exact environments under the same e-mail
        he belongs to 3 Exact environments under the same e-mail
        he has one email for multiple Exact environments
        her login opens three different Exact subscriptions
    .stuck-same-login =
        we already use that login
        same login for another client
        he also connects for another firm
        the login is connected already
        ellen has linked that app already for the sister firm
        at another client the same tool runs on her login
        can one person do it twice?
        already tied to this app for a different company
        we use that account for a second webshop
        this person already connected the same app for another client
        will the other customer's link break if I use the same login?
        he's using that tool already elsewhere with that account
        We're a firm and our login is taken for this app by a different client.
        can one user authorise the app twice
        she already said yes to this very app, for another client
        Last time we used Joost for company B, company A dropped out
        this app already runs under his name, for the holding
        would it kick out the connection she made for the foundation?
        this login is already connecting the same tool for our subsidiary
        that account is connected in this app for another client already
        hmm, that user already connects this very app for our sister company
        he already connected this app for another client of ours

move-link_give-rights =
    how do I give the new user of the connection access to all administrations
    where do I set the administrations of the user who takes over the link
    the successor can't enter our companies yet, where do I arrange that before moving
    must the new login get as many rights as the leaver
    assign companies to the general account that will carry the app
    how does my successor get the same files as I have
    where do I give the new user of the link access to every company
    assign the administrations to the replacement before moving the connection, which screen
    rights for the new link user, under which menu
    Where do I give the new system user all the companies, before I switch the app to him?
    ahead of the handover my successor must get the same companies, via which screen
    Under Monitor I see Companies: Access rights. Is that where the colleague taking over gets his entities?
    what if the new holder turns out to lack a right when we switch
    where do I hand the new person all companies before taking over the link
    give successor access rights
    The fresh account sees one entity only and the app needs twelve. Where do I add those before reconnecting?
    where do I give a user access to companies
    The successor needs the same administrations in Exact; which screen?
    where in Exact do I let the new account into all 9 companies before I reconnect the app?
    How to grant the replacement user the same companies as the old one had
    how do i give the new user access to all the companies, he only has one, and then the app will also only have one i think
    Where in Exact do I tick the administrations for the person who takes over the link?
    new colleague need rights for 12 divisions before I reconnect with her, which screen
    where do i assign companies to a user in Exact, he must take over our Dext connection
    The person taking over the link can only open one division, I need to give him the rest
    give new link user access to every entity
    The new service account exists but has no companies yet, where do I assign them?
    How can I let the successor into all eight entities before reconnecting the app
    assign companies to the user that will carry the link
    Our replacement user needs the same set of divisions the leaver had; where do I set that?
    What do I need to grant my successor in Exact before the feeds can run under her name?
    The person taking over the booking link needs to get into all our branches, which screen sets that?
    How do I let the shared office login into all companies, in order to hang the till on it?
    Before handing the link over, how do I give the new person all the clients it serves?
    Bob will take over; how do I let him into all the employers first
    opening all twelve entities for the successor account before the switch
    Where do I open all the companies for the successor, before he takes over the app?
    Where do I grant the new carrier of the app entry to all nine homes?
    where do I give the new interface user all twenty companies at once
    how to assign entities to the service account taking over the link
    the new link user needs all 45 entities, which screen in Master data
    new owner of the connector needs the same companies: place to grant these
    the replacement account for the connector sees one entity only, where do I hand it the others
    fresh integration user can open just one firm, how do I give it the rest prior to the switch
    give new link user all companies where
    tick all companies for successor user of link, which screen
    Where do I grant our new link user access to each clinic before moving the app across?
    In which screen do I open up all hotels for the person inheriting the link?
    Where do I give the new link user access to all companies the app needs
    how do I give the person taking over the webshop link access to the same companies
    where in Exact do I open up the entities for the user who'll be behind the app from now on
    new integration account made, now it needs to get into all seven companies, which screen
    Give the successor every company before he takes the link
    The colleague who will take over the link can only open two of our nine companies for now. On which screen do I give her the other seven before we switch?
    Our future link user exists but hasn't any companies yet. By what menu are these assigned before the switch?
    Petra will carry the integration and needs all six companies, where do I give her those
    The successor must be able to open all 14 companies before taking over the connector, where is that set?
    Where do I give the successor all the companies prior to the hand-over of the link?
    Where do I give the new link user access to each company, and what may he do there?
    on which screen do I hand the replacement account the companies the link uses
    The successor can only open one of nine companies, where do I give her the rest before we switch the tool over
    A fresh user was made to carry the integration and it has no companies at all yet, where are these assigned
    before the handover my successor must get into every company, where do I tick that
    give replacement user all companies
    Where do I hand every company to the login that's going to take over the link?
    Where do I give the new link user access to all companies?
    What access should my colleague get before she takes over the connection?
    My colleague takes over the link, how do I let her into all the companies the app needs?
    Where do I give the service account access to every company the connector reads?
    Where in Exact do I give the user that takes over the link access to all companies?
    Successor needs all the client companies before I move the link, where do I grant them
    where do I assign companies to the account that takes over the connector
    On which page do I grant the successor all twenty entities, so that she can carry the link
    give takeover user all companies
    where do I give the new carrier of the link access to all the entities
    successor must get all six entities before we transfer the connection, where's that set
    How do I give the link's new user all the companies?
    The link's new user must reach all eight of our companies, where do I set that?
    Where do I assign all the required administrations to the user that takes over the link?
    Where do I give the new link user access to all of our companies before switching?
    Where do I give the new integration user access to every company before the switch?
    How do I make sure the new integration user may open every set of books?
    We picked a new user for the link; where do I give them all the companies?
    How do I give the technical account access to all companies before I switch the link over?
    Where do I give the new link user its access to each company?
    In which menu does the successor get access to each of the companies the link needs?
    .done =
        rights given
        all administrations are on the right
        saved
        they can reach everything
        done, moved them all across and saved
        moved all eight firms to the right and saved
        completed ellen's access
        our admin set it up for us
        she may go everywhere now
        gave the purchasing role and the companies
        firms ticked for the new one
        moved them all across and saved
        rights are in place
        She was an all-access user already, nothing to change.
        our admin has just assigned the companies
        done with the arrows
        he can now get to every entity we have
        permissions set, next
        moved all five companies across to the right and saved
        HR's admin has just added her everywhere
        he could already get into each one, nothing to change
        That's sorted, same companies as his predecessor
        arrow clicked, then Save, then coffee
        no more boxes left on the left, saved
        moved them all across
        she could see everything already so nothing to change
        saved it, every company moved to the right
        all shifted to the right hand side, saved
    .stuck-may-not-change-users =
        I may not
        I can't change users
        no rights to manage users
        I don't have that menu
        Users is greyed out for me, I'm not allowed to edit people
        that screen is locked for me
        head office does users, i can't get at it
        exact won't let me save
        i see master data but the rest is grey
        i lack the authority for that
        I'm not allowed to edit users
        the users page is hidden for me
        who do I ask to set this up, I'm no admin
        Everything's greyed out on the user card.
        we have a central IT team for permissions, I can't touch it
        I know which companies, I just cannot hand them to her
        Everything on that page is greyed out for me
        only our managing director touches people's accounts
        it says I lack permission to edit colleagues
        I'm not allowed to touch users, IT does that
        our IT guy has to do it, my login can't touch other users
        not allowed, it says
        I'm not allowed to edit other people's accounts
        the users screen is read only for me
        greyed out for me, only my dad is admin
        only our main user can edit people, not me
    .stuck-which-administrations =
        which administrations
        I don't know which
        how many should there be
        which do I choose
        should it be all of them or a few?
        not sure how many firms the app must reach
        which do i tick for the new person
        how do i see which ones the old one had
        i've thirty, which are needed
        which companies does the app actually use?
        we have thirty entities, no idea which of them matter
        where can I see what the link covers today
        Not sure if the dormant ones should be included too.
        how do I know what to put on the right-hand side
        I can hand them to her, I just don't know which companies
        there are forty of them, surely not every one?
        How do I see what the app reads at present?
        does the dormant holding count too or not
        which ones does it need though?
        which ones though? there's a long list
        which companies does the app need then? no clue
        there's 60 of them, surely not every one? which

move-link_try-user =
    does the new user of the connection see all administrations
    how do I check the new user before I reconnect
    just log in as the successor to see if she gets everywhere
    check beforehand: does the new login count as many companies
    how do I test the general account before hanging the link on it
    can the person taking over pick all firms at the top left
    how to check the new link user sees every company before I switch
    should the successor log in to Exact once before we move the link
    test the replacement's list of administrations prior to the handover
    How do I check before the switch that the new user sees every entity?
    pre-flight: can the successor pick all companies at the top left
    I gave the system user all the companies. How do I test that prior to moving the app over?
    a quick look with the login of the one taking over, what should it show
    can the replacement be tested before we move the link over?
    does new user see all, pre-move
    Is it enough that the successor signs in and checks the company list at the top left before the switch?
    check first that the successor sees all companies, but how?
    before switching I want to verify what the new login can open
    How do I check the replacement can open all our companies before we switch the connector?
    does new user see same list as old user? how to test
    how to be sure the new user can open every administration before we link with that user
    I set up the replacement account, can I check it's not missing a company before moving the connection over?
    is there a quick test that the successor sees the same list of administrations as the old one
    How can I verify that the replacement user can open all our companies before moving the connection?
    before switch over: is there a quick way to see which administrations the new colleague sees
    want to check new login sees same entities as the old one, then i relink
    Quick check that the replacement account can open every company, before I touch the app?
    How do I verify beforehand that the successor can see all the books?
    where in exact does a user see the full list of companies he may open
    How may I satisfy myself, prior to the transfer, that Mr Bakker's successor is able to open each of our companies?
    Before switching the till over, how can I be sure Emma's login sees every shop?
    How to test the successor's login before reconnecting the loyalty app
    verify beforehand that the successor sees each entity
    Before taking over, how do we test that the new carrier can pick every home?
    how do I verify that the successor's login sees all entities prior to reconnecting
    test for the successor prior to the switch
    before switching, how can I be sure the new account reaches all the shops' books
    test that the successor can open each firm before we relink the till
    before reconnecting test new user sees every company
    Check in advance that the successor sees all that the app needs, how?
    test the new link user beforehand, what to look for
    the successor's account is ready, how do I test that it covers all the books before switching the app over
    before switching the till over to the system account I'd like to be sure it reaches each of the pubs' books
    Before we flip the integration to the service account, how can I make sure that account really sees all fourteen entities it will have to serve?
    How can I be certain beforehand that the new link user can get at all nine companies, instead of finding out after the switch?
    how to make sure my successor can pick each company before the connection goes to her
    How do I verify that the successor sees all firms before switching the link over?
    before switching the link, how do I check the new account sees all firms
    Last time we switched, half the entities were missing; how can I check beforehand that the new person can open them all?
    How do I test that the new link user can see every company before we switch?
    How do I check that my colleague sees everything before the link goes to her?
    How do I check in advance that the replacement user can open all companies for the link?
    Before moving the link to him, how do we check he sees all shops?
    Prior to moving the link, how do I check that the new user can see every company
    Before switching the tool onto the new login, how can I tell it has every company?
    check takeover user sees all companies
    how to check beforehand that the person taking over can see each company
    check beforehand that the new person sees every company the sync needs
    How can I test that the new link user sees all client files before I switch over?
    How do I test that the successor sees all companies prior to switching the link over?
    How do I see beforehand whether the replacement user reaches all companies?
    Before switching the link over, how do I test that the new user has every company?
    Where does the future link user see whether all companies are there?
    How can I be sure the new user sees all companies before I reconnect with it?
    How can we verify beforehand that the account taking over sees all it should?
    .done =
        yes they are all there
        everything shows
        they see everything
        complete
        all there 👍
        ellen signed in and counts eight
        everything can be chosen with the new login
        i'm in with it, complete list
        the new one sees the same as henry
        verified, nothing lacking
        all present with her
        they're all there
        new user logged in and can open each company
        I checked the drop-down, it's complete
        She sees exactly what we expected.
        nothing missing, carry on
        full list, twelve out of twelve
        works, he can pick every one
        she counts six, and six it should be
        Compared the two lists, no gaps
        he walked into each company from his own desk
        Els has the last one in her list too now
        complete list, yes
        She counted fourteen and there should be fourteen
        nothing's missing on her list
        all present
        yes he did and he confirmed by phone that none is missing
        he can see every company in the list
        the list is complete
        she sees all of them
        checked top left, full list
    .stuck-administration-missing =
        one is missing
        not everything is there
        I don't see one company
        the list is not complete
        one company isn't showing in her dropdown
        seven of the eight, ghent isn't there
        she doesn't see the holding
        why does the new one get just two firms?
        one's lacking in her row
        last month's company won't show up for her
        one company isn't in the list
        he only gets two of the six
        the Belgian entity is absent when she signs in
        Shorter list than mine, why?
        can't select our holding with that account
        she counts five, and six it should be
        he walks into each company except the new one
        the Belgian branch never shows up on her side
        I granted it an hour ago, still a gap in Els' list
        one short
        list looks empty for him
        Belgian entity isn't in her dropdown
        he can only open our own company but the app needs the two German ones as well
        one company is not in his list
        the foundation's books do not appear when she clicks up there
        one company is not reflecting in her dropdown
        one company isn't in the dropdown
        she counts eight, should be nine

move-link_note-settings =
    what should I note before I reconnect
    will all invoices come again if I make the connection anew
    which app settings do I write down before swapping users
    do my posting rules get lost when someone else signs in to the app
    avoiding duplicate invoices when moving the link, how
    up to what date had it fetched, do I note that before the move
    will I lose the settings when I put the link in another name
    could documents come through twice after moving the link to a new user
    what should I write down before switching the link's user
    Are the scanner's settings kept when I put it on another user?
    I fear that after changing logins all invoices will be posted again. What do I record beforehand?
    touch the start date in the app during the handover, or not
    screenshots before we switch the user, of what exactly
    do we lose the app's setup when switching the user
    note settings before handover
    I worry that two years of invoices will be booked twice once someone else reconnects. What should I write down first?
    will I lose my settings when switching the user
    What should I screenshot before moving the connection? We don't want duplicate invoices.
    will I lose my mapping and start date when I reconnect as somebody else?
    What should I write down before switching the app to another account?
    will the supplier mapping etc be gone when another user takes over the link
    Will everything be imported twice when I reconnect with other user?
    do I lose the mapping in the expense tool if the link goes to another login
    what should i write down of the app config before we move it over
    Will my mappings be lost when the app gets another user?
    What should I write down or screenshot before switching the login of our till?
    do I need to set a new start date in the app when I move it to my colleague
    Can changing the connected account cause old documents to be imported again?
    Would be good to have a record of the present configuration before we hand the app over, what matters in it?
    before I swap the user behind the dataset, what ought I record?
    Afraid old receipts come in twice when I switch the till to another person. What should I write down beforehand?
    Can switching the webshop to my daughter's login mess up the start date or import everything twice?
    Should I take a screenshot of the loyalty app's settings prior to changing the user behind it?
    Will all documents be sent again when I hook it up under another person? What should I screenshot first?
    will mappings and start date survive a change of account
    risk of duplicate postings after moving the link to another user
    what do I document of the existing setup prior to swapping the user
    fear that swapping the account will send every invoice again
    Will all receipts come in twice when I move the app to another name? What do I note first?
    There's a start date in the app, may it alter when the link goes to a new person?
    What should I screenshot of the tool before I reconnect it as another user
    Fear of double postings when another user reconnects the scanner; start date?
    I'm afraid the tool forgets its start date and mapping when we change the user
    before another user reconnects AP tool: what to write down so no invoices come twice
    screenshot what exactly before I put the plugin under another login?
    afraid that swapping the user will import every order twice
    will the import start date reset if I put the plugin on another login
    will settings be lost when reconnecting as someone else
    avoid duplicate invoices when switching user, what to note first
    screenshot before changing link user, what of
    Does the till lose its settings, like the start date, when hooked up again under another person?
    What should I write down of the app's settings prior to the switch of user
    worried about duplicates when relinking under a new user, what to record
    before I reconnect the app under someone else, is there anything I should write down so I don't get duplicate invoices
    afraid all old invoices get sent again once we put the connection on the new login
    will the start date in the tool matter when I relink with another user
    what can go wrong with duplicates when we put the till on another login, and what do I save beforehand
    Will settings be lost when I move the link?
    What should I write down before switching the link's user?
    I'm about to hand the integration to a colleague and worry about every document being sent again. What should I screenshot or write down about the present setup first?
    At an earlier handover three hundred invoices came in for a second time. What must be recorded beforehand so that switching users doesn't cause it again?
    Before the link changes hands, what would a careful person jot down about start dates and last documents?
    Afraid that all orders come in twice when we hand over the link, what should I record beforehand
    Anything to write down from the WMS settings, e.g. a start date, before changing the person behind the link
    Before I change the name it runs in, which settings should I screenshot, to avoid all invoices arriving twice?
    What should I write down before handing the link to another user?
    Will invoices come in twice if I alter the start date while changing the user of the link?
    Anything in the app's settings I should never touch while swapping its user?
    When we switched user last time, all of 2021 was imported again. What should I write down before doing it now?
    Afraid we'll lose the start date and settings of the app when my successor signs in, what to record first
    what do I write down before handing over the link, I don't want everything imported twice
    changing the user must not make all old invoices come again
    hand over without doubles, what should I record beforehand
    avoid duplicates when switching link user
    screenshot settings before moving link
    Will it all import twice when swapping users?
    Will the app forget its settings when it changes hands, what should I write down beforehand
    Before swapping the user of our connector, what settings should I jot down
    Will a start date in the app be reset when I change users, and does everything come again?
    Will the app lose its settings when I connect it under another user, what should I save first?
    Will all invoices come in twice if I connect the app under another user?
    Is the start date of the sync lost if I reconnect under another user?
    Do the app's settings survive when another user reconnects it, or should I write them down?
    Which settings should I capture before the link is renewed under someone else?
    Should I write down the app's settings before I swap the user of the link?
    Worried that documents come over twice once I move the link, which settings should I write down
    screenshots before re-pointing the connector, of what
    What settings should be documented ahead of the switch to another login, so invoices aren't imported twice?
    what settings note before switching user
    should I write down settings before moving the link to someone else
    worried every invoice comes in twice after we swap the user
    screenshot of what exactly before I put the integration on another login
    What should I write down before moving the link?
    Will moving the link wipe the app's settings?
    What should I record about the settings before I put a client's link under another user?
    Will documents be imported twice when the link goes to another user, and what should I note beforehand?
    Will documents be imported twice when the link gets a new user?
    I'm afraid old invoices come in a second time when I switch users. What should I note in advance?
    Which settings of the app should I write down before reconnecting it under a new user?
    Will my settings or start date get lost when I reconnect the app as another user?
    what to save before switching a link to a new user
    Should I take screenshots of the app before I switch the link to another user?
    Before I reconnect with another account, what of the present set-up should I write down?
    What should I write down about the current setup before I hang the link on another person?
    Will a switch of user in the link bring old documents in twice? What should I write down beforehand?
    Is there a risk of duplicated invoices when I have the link run through someone else?
    .done =
        noted
        I took a screenshot
        written down
        settings kept
        printed the settings page, there is no start date
        noted, go on
        screenshots put in a folder
        start date is 1 january, noted
        last invoice that came over was 20251
        printed the settings page
        took a photo of my screen
        recorded it all in word
        took screenshots of every tab
        start date and last invoice number are written down
        I've saved the config as a PDF.
        there's no start date in this product but I copied the rest
        all documented, ready to go
        last document was from Tuesday, got it on paper
        took pictures of every tab
        Last document across was yesterday's Shell invoice, I wrote that down
        no start date there at all, the rest is in my notes
        colleague from IT he exported the config for me
        noted all three, start date is 1 Jan
        last invoice that came over is dated Friday, wrote that down
        couldn't be simpler, screenshots are on my desktop
        captured
        snipping tool did its job
        wrote down the last invoice that came in
        done, and thanks for the warning about the date
        no need to, the supplier keeps it all and sent me an export
        took screenshots of all of it
        wrote it all down on paper
        noted, there is no start date
        I keep a photo on my phone of the whole screen
        screenshot is in the shared drive, start date 1 jan
        noted. two companies ticked. last doc 3 june. next.

move-link_reconnect =
    how do I reconnect as the new user
    where do I sign in as the new user to connect
    I want to hang the app on the successor now, where do I click
    does the successor have to sit at my pc to link
    use a private window to connect as the new account?
    on what screen do I sign in the one taking over
    must I log out before connecting as the new user
    do I delete the old connection before making it under the new login
    private window for connecting as the successor?
    When switching, do I log out first or use a private window before I connect as the new user?
    reconnect under the new login, may I erase the existing connection first
    Why must I sign out before hooking the app up to the new user?
    at what point in the handover do I click reconnect in the tool, and what about my browser
    how do I reconnect so that it goes onto the successor's name
    reconnect as new user, private window?
    The new service account is ready. Do I delete the connection in the app before linking under it?
    how to reconnect under the successor's login
    Do I have to remove the old connection before linking with the new user?
    The replacement account is ready. What do I click now to have the app use it?
    Do I delete the connection first or just reconnect on top with the new login?
    do i need a private window when linking with the other account
    new user is ready. what do i click so the app now signs in as her
    do i delete the old connection first before connecting with the other person's login
    how do we do the actual switch, connecting as new user in the app
    The new user has all rights now. What do I click in the app so that it runs on her name?
    Should I delete the existing connection first before linking it under the other person?
    do I need a private window to link the app as somebody else
    Should I delete the present connection before signing in as the new user, or connect over it?
    Incognito window needed when connecting with the other account?
    Do I disconnect first or just connect again under the new name
    Where do I actually log in as the replacement, in Exact or in the app?
    Switching the PMS to the new account: delete the connection first or just reconnect over it?
    New user's ready with all rights. How do I now make the loyalty app use that login?
    Successor is ready with rights, how does the actual switch in the app go
    do I delete the connection or just reconnect under the new account
    private browsing window for switching the tool to the service account?
    Handing the app to my successor: does he connect over the old link or do we delete it first?
    how do i do the actual switch, private window and then?
    switching the user: should I delete the connection in the tool first
    disconnect first and then link as the successor, or reconnect straight over it?
    how do I link the till as the successor without deleting anything
    reconnect app under new user private window
    Delete the old link before connecting as the new user, or not?
    reconnecting under the successor's name, must the old link be deleted first?
    I want to put the app on the new account: log out first? private window? what's the proper way
    do I have to throw away the existing link before I make it again under a different user
    which browser tricks are needed so that the new user and not me gets linked when reconnecting
    Where does the new person sign in when taking over, in Exact or in the app? And must the browser first forget the old one?
    My successor is ready. What exactly does she do to get the link onto her name, without throwing away the old one first?
    can I put the WMS link on Petra without deleting the existing one first, private window or so?
    Reconnecting as the successor, should I use a private window?
    Do I sign out of Exact before linking the app as the new user?
    which clicks to sign the app in as the successor rather than me
    New user is ready; how do I now let the app sign in as that one, do I throw the old link away first
    should I delete the connection before the new user links it, I'd rather not
    Should I delete the old connection before I connect as the new user?
    Should I delete the link first before I make it again as the new user?
    Do I delete the current link first, or just connect again as the new user
    do I delete the connection first when re-linking as the new user
    Successor is ready with rights. How is the actual switch done within the tool?
    reconnect as new user how
    reconnect as the successor, in a private window or just like that?
    ready for the swap: log out first or private window? and don't delete, right?
    does the new owner connect over the old link or delete it
    Is a private browser window needed when I link the app as the new user?
    Do I delete the existing link before connecting the app under the new user?
    Can I reconnect in a private window as the new user when I move the link?
    How do I connect again as the new user without losing the app's settings?
    How exactly do I have the app log in as our new integration account?
    .done =
        I am signed in
        I see the question for consent
        signed in as the new one
        logged in as the new guy in incognito
        signed in incognito as the system user
        exact now shows a consent question
        in as ellen
        signed out and pressed connect again
        looking at what the app wants
        logged on with the new account
        signed in as the new person, consent page is up
        used a private window, worked fine
        it now asks whether I allow the app
        Logged out first, then back in with the new account.
        I'm at the screen where I have to agree
        address was right, I'm in
        reconnecting went smoothly
        It asked who I was, so I typed in the new girl's details
        now it wants to know whether the app may come in
        worked in a private window, I'm in as INTEGRATIONS
        not the old name any more at the top, the successor's
        didn't think it would, but it let me in as the new user
        incognito worked, I'm at the permission screen
        what's next
        logged in as the new guy via incognito
        I am in, address was right
        it asks for permission now
        done as the new lad, in a private window
        logged in with the new account in incognito
        logged in as the new one and it's asking for permission now
    .stuck-no-connect-button =
        I see no button
        where is reconnect
        only delete
        there is no connect button
        where's that reconnect thing? I only see Delete
        there's only a dustbin by the connection
        all it offers is disconnect
        where is connecting in basecone then
        not one button that resembles it
        afraid i'd have to delete it to start over
        can't see where to connect again
        only option is disconnect
        The app shows a green tick and nothing clickable.
        where in the settings would that be?
        there's just a trash can next to the integration
        all I can see is a bin icon
        Been through every tab of that program, nowhere to start
        It says 'connected', green, full stop, nothing to press
        the only thing on offer is unlinking it, which you told me not to
        no reconnect option
        There is only a red button 'remove integration', I don't dare press it.
        I only have a delete button, that scares me
        only button i am seeing is Disconnect, same is red
        all I can see is a delete button
    .stuck-in-invantive-cloud =
        it is invantive cloud
        invantive
        with a data container
        I use invantive
        we're on Invantive Cloud, how does it go there
        ours is a data container
        we run power bi through bridge online
        in cloud.invantive.com, where do i click
        how does this go with a container
        we're on invantive, is that different?
        it's Invantive Cloud we use
        how does this go for a data container?
        our Power BI feeds go through Invantive
        I'm in the Invantive portal, which menu do I open
        do my Invantive databases survive this
        ours is a data container feeding Power BI
        we're on Invantive's website for this, where do I go
        Do I have to rebuild my virtual database for the new person?
        there's a container with our dashboards on it, no ordinary app
        we use invantive cloud for power bi
        ours is an Invantive data container
        we use Invantive Cloud with a data container
        ours goes thru invantive, where is it in their cloud thing
        ours runs on Invantive so the screen is different
    .stuck-signed-in-as-old =
        it takes the old user
        it happened by itself
        I am signed in as the old one
        wrong user
        it does not ask me to sign in
        it asked nothing and jumped straight back
        henry's name is still at the top
        browser remembers the wrong person
        never got a login screen
        it takes marleen's account automatically
        it never asked me to log in
        still shows the previous person's name at the top
        browser went straight through with the old account
        How come I didn't have to type a password?
        exact keeps remembering our ex-colleague
        still the old name at the top, not the successor's
        it never asked who I was
        Flashed past and there I was, back in the app already
        the browser remembers Peter and won't let go of him
        It skipped the login page and went straight through. Hmm.
        it went straight through without asking
        browser remembers the old guy
        it jumped straight in with the previous person's account
        exact didn't ask me a thing, must have used the previous login
        it never asked for a password, it just went in as my predecessor
    .stuck-other-address =
        the address is different
        the address is not right
        the address is start.exactonline.com.login.ru
        the address is exact-login.com
        it says exactonline-login.com
        it starts right but there is more after it
        my browser says not secure
        it looks fake
        is this phishing
        I don't trust this address
        which address should it be
        the address ends in .ru
        the address is long and odd
        how do I know the address is real

move-link_give-consent =
    which administrations do I choose when I reconnect under the new user
    giving consent as the system user
    what do I tick when the successor must agree
    the new account gets a consent screen, say yes?
    choose all companies at the new user's approval
    who clicks allow, the leaver or the successor
    what should the new user select on the consent page when taking over the link
    is the old approval still there after the successor consents
    during the handover which company option does the replacement choose
    Is the old user's consent overwritten as soon as the new one agrees?
    the successor now sees the question whether the tool may use the data, which companies do I choose
    during a handover do two consents exist side by side for a while
    I'm at Exact's question on the app as the new user. Same companies as my predecessor, or all?
    replacement's at the consent screen, anything to mind there
    consent under successor's name
    When the new user agrees, will the departing one's consent be overwritten or stay alongside?
    does the new user's consent cancel the old user's
    consent screen as the successor, which companies do I choose
    While moving the link Exact asks the new user which companies the app may use. Pick all or only the current ones?
    "all current and future administrations" – should my successor tick that when he takes over the link?
    new user is on the permission page for the app we're moving, what must be agreed to
    I'm taking over the connection from Wim and Exact asks which administrations, what is wise
    at the approve page for the replacement user: how do I make that new companies join automatic
    On the consent page as the new user, all current and future companies or only some?
    Our successor gets a page listing data types and companies while taking over the app, what should he tick?
    What does the replacement user have to agree to when he takes the link over?
    reconnecting as the new admin, do I choose all current and future companies here?
    My daughter's now at the Exact consent page to take over the till. Which companies should she choose?
    new owner sees the question of Exact for the app: all companies or a few?
    handover: what should the successor tick on the consent page so future entities are included
    As the successor Bert is asked what the app may do. What should he choose?
    The new user sits at the consent question, what must she choose so future entities join in
    new service account now sees the consent page for the connector, what should it tick
    consent screen as the new owner, tick all current and future?
    On the consent page, what should the successor pick so that new venues join in?
    The successor sees the consent page, what should be ticked for the moved link
    what to choose on the consent page when I am taking over the link as the new user
    as the successor I'm on the page with data types and companies, all current and future or just a few
    When the new user approves the link, should she choose all companies or just today's? We would like to avoid doing this again next year.
    The screen asks the new service user which companies the app may use; which choice so that later ones come along
    Which companies do I tick when I give consent as the new user of our link?
    the successor is at the consent screen for the link, what should she choose there
    As the successor I now get the consent page for the moved link, what to choose
    Signed in as the new carrier, consent page is up. What do I choose for the companies?
    new user at consent page during transfer
    new user taking over the link, what to choose on the consent page
    What do I tick as the new user taking over the link?
    As the new user of the link, which companies do I tick when Exact asks for approval?
    While connecting as the new user it asks for companies. Should I tick all current and future ones?
    The new user now gets the consent page for the link we move; which option keeps future companies in?
    .done =
        agreed
        I am back in the app
        did it
        accepted, it bounced me back to the app
        agreed with all administrations
        said yes and landed in the app again
        ticked and confirmed as ellen
        chose eight firms and pressed allow
        granted under the system user
        back in basecone with a green bar
        agreed and landed back in the app
        consent given for all companies
        clicked allow
        Selected current and future, confirmed, it says connected.
        approved it just now
        app redirected me to its dashboard
        permission granted with the new account
        said yes, and landed back in the app
        ticked both companies and agreed
        Went for everything, future ones included
        it says connected, in green
        clicked agree
        granted and back in the product
        only picked two of the five, that's intended
        agreed and got sent back to the app
        approved for all of them
        said yes to all current and future ones
        clicked allow, landed back in the app
        ticked current and future ones and confirmed
    .stuck-no-choice =
        I get no choice
        no administrations to choose
        I don't see that choice
        there's no list of companies to pick from
        nowhere to cross off firms
        only a yes and a no, no list
        it doesn't ask which companies
        screen ends at kinds of data
        how do i pick what it may reach, that bit isn't there
        all I get is a single accept button
        Shouldn't it ask which administrations?
        no checkboxes for entities on my screen
        where would I choose the divisions, I don't see it
        only a yes or no, no companies to tick
        My colleague got a list of companies there, I didn't
        it grabs everything, I cannot leave one out
        where's the bit about which entities?
        no list of companies shown
        it only had an allow button, nothing to select
        only yes or no on the page, where are the companies to tick
        no option coming to select companies, only allow button is there

move-link_works =
    how do I know whether the link really runs through the new user now
    does the connection run through the new account yet
    does the app run on the successor now or secretly still on the leaver
    test after the user swap: what do I watch
    how can I tell the general account took over
    all seems to run after the move, how do I confirm
    how do I see the link really runs through the new user
    check in Exact which user is on the newest booking after the handover
    test whether moving to the service account succeeded
    How do I see in Exact under whose name the app's new entries come in, after the switch?
    did the handover work, what shows it's running on the new login
    testing with one document after changing the user, what do I look at
    The app hangs on the system user since this morning. How do I prove it no longer runs on Anne?
    is there a way to tell it's now running through the new user
    check handover succeeded
    We switched the link to a service account. How do I verify this before anyone touches the old login?
    how can I see the link runs under the new user now
    Moved it over, what to test before touching the old login?
    how do I verify it's really running as the new person after switching?
    I reconnected under the service account. What should I test before we block the old one?
    After the handover, which name should appear on the entries the app makes
    moved the connection to Niamh, how do I tell it really uses her login now
    how to verify transfer of link was success
    How can I tell whether the app is using the new account or still the previous one
    after the handover of the link, what to check
    which user appears on the entries once we moved the integration?
    After swapping the account, what do I check to be sure it runs under the new one?
    How can I tell entries now come in on the service user and not on Linda any more
    a test to prove the handed-over link works
    How can I be sure that now the orders enter with the new user?
    Is there a way to see in the entries that the till now posts under Emma rather than Tom?
    Mews runs under the office login now, I believe. How do I prove that?
    How do I verify entries now come in under the new person rather than Sandra
    how can I prove that entries now come in under the new account instead of the old one
    How can I tell from an entry that the link runs through Bert now and not Ann?
    How do I confirm the entries are now made in the name of the new user
    the link should be on the new user now, how do I see in Exact that it is
    how do I make sure the link truly runs on the new colleague's name now
    in the entries, can I see that the till is working as the successor rather than as Kim
    verify link runs thru new user
    is the app on the new login now, proof?
    How can I tell that entries come through the new user and no longer through the old one?
    how do we see in an entry that the link now runs as the new user
    How do I check that the entries are really made by the new user now and not by the old one
    which checks tell me the app is really going via the new account after the switch
    How can I tell the link truly runs on the new user?
    How can I tell that entries now really come in through my successor, and not secretly still through me?
    How can I test that the link truly runs via Petra now rather than secretly via Jan
    How to tell it truly runs via the successor and not secretly via Bert still
    How can I tell that entries now really come from the new link user?
    Successor signed in this morning; how can I tell the app truly runs via her
    how do I see that entries are now made by the new user rather than the old
    verify link really runs on new user
    How do I see if the app now makes its entries under the new user?
    How do I know the app really runs through the new user and not the old one?
    How do I prove that the connector really runs on the new user and not the old?
    How do I check that new entries really come through the new user after the handover?
    how to see the entries are now made under new user after we switched link
    Which sign shows that the tool now really runs under the successor
    How do I prove entries are now being made under the new account rather than the old?
    moved, how see it runs via new user
    what tells me the app really runs on the successor now
    which signs show that the swap to the new user succeeded
    How can I see that entries now come in under the new user?
    How do I verify that entries are made by the new user after switching the link?
    How do I check that entries now come in under the new user after switching a link?
    Link switched to the service user, how do I verify that entries come in under the new name?
    After moving the link, how can I tell that entries now carry the new user's name?
    The link should run on Tom's account since today. Where do I see that new entries really carry his name?
    How do I make sure after the handover that it's really the new user's authority that counts?
    .opt-works =
        nothing is missing
        yes
        it works
        everything comes across
        working
        yes through the new one
        everything syncs under the new login
        today's invoices are in ellen's name
        all eight firms refreshed
        test receipt neatly posted by LINKS
        as if nothing happened
        runs perfectly
        everything's coming in
        all good, a test invoice made it through
        data is flowing for every company
        The new entry shows the new user's name.
        works like a charm
        sync ran clean
        everything came in this morning
        yes perfect
        test invoice is in, made by Els
        All six companies refreshed overnight
        it runs, and not a single entity is left out
        today's figures are on the dashboard for everyone
        yes, all
        nothing missing
        no errors
        runs via her, not him any more
        all came across
        all 7 entities pulled, no complaints
        new invoices pulled in fine, under her name
        it's not broken
        data's flowing in, all entities there
    .opt-missing =
        everything except one company comes through
        all but one administration
        one company does not come through
        all of them, just not the new one
        one is missing
        not all administrations
        a company is missing
        nearly everything
        ghent doesn't come along, the others do
        seven out of eight
        all except the holding
        largely ok, one is lacking
        one firm stays empty
        we miss the new company
        one of our companies doesn't show up
        fine, apart from the holding
        Five entities, only four of them sync.
        it's running but the French company stays empty
        all but one came through
        most of it works, one division got lost
        I miss a company in the app's drop-down
        it runs, but one entity is left out
        Five of the six companies refreshed overnight
        Breda vanished from the report, Utrecht and Tilburg are there
        the app's drop-down offers two firms where it used to offer three
        not all
        one's missing
        works, not complete
        all but one
        one company isn't there
        six out of seven
        one company doesn't show up
        All good except that our French entity stays behind.
        works only for two entities, third one is absent
        it's fine apart from the one in Antwerp which doesn't come along
        works except for our German company
        mostly, just the holding is not in there
        not all of them came over
    .opt-broken =
        it works but the entry still has the old name
        still in the name of the old user
        error 403
        everything came in twice
        double bookings now
        no
        error
        nothing happens
        it does not work
        error message
        bright red screen after connecting
        nothing whatsoever happens
        403 on every document
        can't get it moving
        crash
        it refuses altogether since the switch
        doesn't work at all
        error message when I fetch
        Nothing arrives since we switched.
        the app says connection failed
        it throws an exception
        dead, zero documents
        tried twice, red cross both times
        test invoice never arrived, there's a red bar instead
        not a single entity comes through any more
        spins and spins, then gives up
        Since the swap everything has gone quiet
        doesn't work
        not working
        Not a single document came in.
        can't say it does, just an empty screen
        nothing but errors
        not a single record arrived
        nothing happens at all
        red banner, sync failed
        doesn't work through her
    .opt-cannot-test =
        I just haven't tried it
        I can't test it now
        not until tomorrow
        I don't know yet
        will have to try later, no access right now
        there's no invoice to try with today
        it only runs at midnight
        the person who has that app went home
        i'll see tomorrow
        know after the next run
        can't get at it now
        it only syncs overnight so I'll know tomorrow
        can't check right now
        I don't have access to the app myself
        Nothing to send today, no invoices in the queue.
        testing has to wait until my colleague is back
        too early to say, next run is at midnight
        no way for me to try it from here
        the test invoice comes tomorrow, nothing to scan today
        it only runs at night, so who knows
        My colleague has that program and she's left for the day
        no receipts this week, nothing to try it with
        no idea mate
        can't test
        don't know
        not able to try it
        new user isn't in today
        can't check today
        the app only polls on Sundays so who knows
        no access to the app at the moment
        have to wait for tonight's batch
        the sync runs overnight so can't say yet
        I can't right now

move-link_old-consent =
    when may I withdraw the old consent after moving the link
    the connection has moved, what do I do with the old user
    moved, does the leaver's approval still exist
    the link is over, may his account be locked yet
    can he who left still sign in to clear his own consent
    there are two consents for the same app now, old and new
    link runs on the new user now, does the old consent have to go
    any harm in leaving the previous user's approval after the handover
    the switch worked, what about the leftovers of my predecessor
    Is an old consent dangerous if the integration already runs through someone else?
    switched and all is well; why must the app's old consent still go
    What's the risk of leaving the former approval after all runs on the new login?
    Need I do anything about my predecessor's approval now that the tool runs under me?
    what about the predecessor's consent, now mine's running
    old consent after the switch
    The link has been handed to me successfully. Does the earlier person's approval need to be cleaned up, and by whom?
    what about the old permission after the transfer
    The successor's link works. When can I drop the previous user's consent?
    The app works through the new login now. Is the previous person's permission still lying around?
    moved succesfully, what to do with the consent of the ex colleague
    Is there any cleanup left once the link runs under my successor?
    link already runs on new user. what to do with consent of old one
    is it harmfull to leave old persons approval after the move
    New user is linked and works. What about the consent from the former one, leave it?
    do I have to clean up the old permission after moving the link to my own account
    Feeds now run under my successor. When can my own account be closed?
    The till's on the new person. Does the previous person's approval go away by itself?
    The loyalty app works on me. Yara's old approval: who takes it away, she or I?
    Bob's the owner now. What about Alice's earlier yes, delete or leave?
    link runs on the new account, what about the leftover grant of the former
    The link now runs on me, what about the old treasurer's permission?
    New user runs the link. What about the consent of the previous one
    connector runs as the new user, what about the approval of the earlier one
    link moved, old user's consent remains?
    moved. may i block former user now?
    The link is in my name now; what's to be done about my predecessor's leftover consent?
    The link moved to John, what about the old consent?
    the handover worked, must the former person's consent be removed as well
    The new person runs it now; the old one's yes still exists. Can it go, and who does that?
    It runs through the new one now. Does it matter whether the previous can still sign in
    switched over, can old user be closed
    Is it necessary to do anything with the old user's permission after the link has moved?
    The app now runs under me, what happens with my ex-colleague's old permission?
    The link is with me now, may my predecessor's account be closed or must something go first?
    After the handover, does it matter if the earlier user is still able to sign in?
    runs via the new person, what becomes of the earlier one's consent
    Link works through me now, what about Joe's old consent, does it matter if he can still log in
    The tool is on its new carrier. Should the leaver's approval still be ended, and by whom?
    link runs on the newcomer now, what about the predecessor's permission
    swap done, is his former consent still around and who clears it
    Link moved, what to do with the old user's consent?
    The link runs on the new user; what about the consent of the old one who has left?
    The app is running under the new account now, what's to be done with the leftover approval of the previous one?
    After moving the link, does the former user's consent have to go as well?
    I've switched the link to a new account. What should happen with the permission of the former one?
    Everything flows through the new account now. What is left to do about the previous user's approval?
    The tool now runs as our service account, but the former employee is blocked. Who takes away what he approved?
    What happens with the earlier permission once the connection runs via someone else?
    The feed now runs under our new finance lead. Is anything left to clean up from the former person?
    When the old employee's account is no longer used by the link, is his approval still lying around?
    .opt-can-sign-in =
        yes
        yes they still work here
        they can still sign in
        that is me
        she can still get in, yes
        henry is here till friday
        yes, it's my own login
        she simply still works with us
        account is alive
        he can do it before his farewell
        marleen can be reached and signs in
        she's still with us until Friday
        it's me, and I can log in
        the account is active
        He changed departments but keeps his login.
        yes I just asked him, no problem signing in
        haven't disabled it yet
        old user is available and willing to do it
        Peter's here till the end of the month
        he's gone already, but his account is still open and he'll help
        it's me, I'm sitting right here
        She only changed departments, she's in Exact daily
        still can
        not gone yet
        isn't blocked
        he hasn't left
        yeah she still has access
        his mailbox bounces but I reset his Exact password yesterday and got in
        she hasn't left yet, so yes
        yep, that's me
        I can call him, he's on holiday until Tuesday
        she is still here and can log on
        she still pops in on Fridays so yes
        she's on parental leave but her account's active
        she hasn't left yet
        not blocked
    .opt-cannot-sign-in =
        I can't sign in as that user
        he's already gone
        she left already
        no
        already left
        blocked
        the account is gone
        they have gone
        henry left back in march
        it blocked that account
        that person passed away
        password's gone and the mailbox too
        off the payroll and closed
        licence already taken back
        he left in June, account's been closed
        IT disabled the login
        she's gone and the user was deleted
        No longer possible, blocked since last week.
        ex-employee, no access
        the account is inactive now
        they can't get in anymore
        he's gone already, and his account is no longer open
        Peter was here till the end of last month, IT shut everything
        retired to Spain, no access left
        We locked her out the day she quit
        not any more
        left
        she's blocked
        can't get in now
        she left and IT disabled her
        The password was lost ages ago and nobody gets in.
        he left the company in march
        account was disabled by IT already
        passed away last year I'm sad to say
        IT disabled that mailbox and login months back
        gone since march
        account was deleted by IT last week
    .opt-not-known =
        no idea who that was
        I don't know
        unknown
        never figured out whose it was
        we never found out
        no name turned up earlier
        who it was, well
        remained unknown
        could've been anyone
        i'd skipped that part
        never found out who it was
        no name, so I can't tell
        we still don't know whose it used to be
        Whoever set it up is unknown to us.
        who was that again? I have no record
        unknown user
        couldn't trace the previous owner
        we never cracked that at the start
        might have been Peter's, might have been the woman before him
        No name was ever found for the previous one
        whose signature it was is anybody's guess
        no idea who
        don't know
        nobody knows
        not known
        never knew who it was
        we never did find that name
        haven't figured out who that was
        could be any of us
        we never figured out who that was
        no clue whose it was
        as I said before, we don't know the name
        never figured out who it was, sorry
        nobody knows who that was
    .stuck-other-links =
        there were more links
        they had more apps
        other apps on the same user
        his login also ran the webshop and the scanner app
        henry also carried the bank and the scanner
        what about the other apps on that login?
        i think three more programs hang on marleen
        will her remaining connections break too
        do i repeat this for each app of his?
        she had several other apps connected too
        what about the rest of his integrations
        Will other things break once we block this person?
        the old account also runs our webshop link
        how do I find everything else that hangs on that user?
        he had the till as well, not only this app
        What else hangs on her name?
        I'm scared the web shop dies too if we shut him out
        that guy ran about ten programs under his login
        are there other apps hanging on him as well?
        there were other apps connected with the same person
        he also did our bank feed and the payroll connection
        pretty sure the ould fella had a few other apps hanging off his login too
        what if other apps run on that same account?

move-link_withdraw-old =
    link has moved, how does my colleague withdraw the old consent
    now the old consent has to go after the move
    the leaver wants to remove his old approval himself after the move
    where do I withdraw my own consent now that my successor runs it
    does withdrawing the old drag the new link along
    move complete, last clean-up by the old owner
    the new user works, may the old user of the link be blocked now
    must the previous user do something himself after the handover
    everything runs via the successor, what's the last thing before closing the old login
    All runs on the new login and the former colleague can still sign in. What's left for her to do?
    when may I block the old user after a successful handover
    switched and working; how is the old approval cleared while that person is still around
    Our integration runs on SYSTEM now. Must the former holder revoke his own consent before we block him?
    he's still here till Friday, should he take out his own consent now the link moved
    leaver removes own consent last
    The handover is finished and the old user can still sign in. When may IT close his account?
    transfer done, when may we block the former user
    old user is still around for a week, should he remove his permission himself?
    Link moved, previous user still has access. Can she remove her own permission, and when do I block her?
    old user is still here till friday and the link already runs via me: what has he to do before we close his account
    Once the handover is done, is it safe to deactivate my predecessor's login straight away?
    The link has moved to me and my predecessor still has a login till Friday, should she pull her own consent?
    when is it safe to block the leaver, now the app is on other user
    after move, old user can withdraw by himself or not
    The old user can still log in, what must he do now the app runs on mine
    when is it safe to block the previous user after the link was moved?
    link is moved, ex-owner still employed - she wants to remove her own approval
    The app runs on me now and my colleague is here until Friday, does she have to take back her own consent?
    When is it safe to shut the leaver's login once the link has been switched?
    New account works fine. Old user still has his authorisation sitting there, he can log in, what now?
    is it ok to block the previous user now the connection is on somebody else
    Last step after a successful handover while the former user is still with us
    The link's with our user now and the departing senior can still log in; who removes his authorisation?
    The link's on my login and works. Old manager still has access until Sunday, what should she do before that?
    New user runs the feed and the old one is still around, who removes the old approval
    moved to the service account; former owner still works here, must she clean up her grant
    It all runs on the new name. As the outgoing treasurer, do I now take away my own consent?
    leaver still has his login until Friday, link already moved, what must he do himself
    switched over fine and the previous user is still around, who cleans up his approval
    old user still here, moved link, last thing to do
    Handover done and the old user can still get in, what should he do last?
    link runs through me now, Henk still has his login, what remains for him to do
    the link now goes through the new user and the old one is still employed, what to do with his old permission
    new login works, may I remove the previous person's consent now and who does it
    handover is done and tested. Nora still works here for a week, how does she take her own permission away
    The link has been moved to the service account and my predecessor can still sign in. Does he withdraw his consent before we block him, or after?
    Everything runs on the new user. The previous one still works here, what about her old consent?
    Handover done, predecessor is still here till Friday, what does he clear out himself?
    Hand-over done and it works. When is it safe to block the previous user?
    Final step after a successful takeover of the link: may the old consent go and in what order?
    It runs under the new girl now, what about the old man's consent and when may IT shut his account
    Till runs through me as of yesterday, Karen's still here till Friday. Does she have to take anything away herself?
    We switched last week and it works; when can the former user's account finally be closed?
    Nadia carries it now and all is well; Rudy's still here a week, what's left for him to do himself
    moved link, remove previous user's consent
    New user works fine, the old one is still employed. Does her consent stay or go?
    The successor's link is live, may we block the former user yet?
    The app works through the new user. What should the old user still do?
    The connector runs on the service account now, what do I do with the old user's consent?
    The link runs on its new owner, when may we safely block the previous one who still can log in?
    Everything runs under the new name and the old user still has a login, what must he do himself?
    All runs through my wife now, my own old permission is still there and I can log in, what to do with it
    Moved; the former holder still works here, how should he clear away his own consent
    Link is on the new user, the old one is still employed. How does she drop her consent, and when may we block her?
    link moved; old user can still log in. what should he do before I block him
    The client's link already works in my name, what does my colleague still have to do with her consent?
    Everything goes via the new login and the former one is still active. Clean-up of the old consent?
    The link's on the new account, the old colleague is still around. Last cleanup step?
    Both consents exist now, mine and Lisa's. Link runs on mine. Does Lisa have to do something?
    The link runs on the new login now and my colleague still has her account. Who removes the old consent and when can she be blocked?
    Everything comes in under the new user. May I block the old one now, or must she do something first?
    .opt-revoke =
        withdraw
        withdraw the old one
        revoke it
        henry sits beside me, show him how
        he wants to remove his consent now
        out with the old approval
        show where she does that
        old shut, new open
        take me to the withdrawing bit
        how does he get rid of his own one?
        show me how the old user withdraws it
        take me to removing that access
        how does he remove his permission?
    .finish =
        henry has done it already
        all goes through ellen, finished
        he'll do that friday, thanks
        wrapped up
        done and dusted
        thats me sorted, thanks a million
        great that's everything

move-link_manager-withdraws =
    the old user of the link can no longer sign in, who withdraws the consent
    tidy up the old link of a blocked user after moving it
    leaver can't log in any more, can the admin remove his approval
    app is on the new one, the old one's login is shut, who cleans up
    admin withdraws for someone already gone
    his consent still hangs there though he's left and all runs on me
    old user is blocked already, who clears his consent after we moved the link
    after the handover the leaver can't sign in, how does a manager withdraw his approval
    remove the ex-employee's leftover consent now that the new one works
    The colleague we took it over from is already blocked. How do I clear the approval she left behind?
    old consent of an ex colleague after the switch, cancel it per user, where
    We moved the app to the system user. The former person can't sign in any more, who cleans up his consent?
    how do I make sure that after the handover I revoke the old consent and not the new one in App permissions
    link's moved, she's already gone, so who removes her consent?
    ex-employee's leftover consent
    Our former colleague can't sign in any longer and the app now runs under mine. How can an administrator end hers only?
    ex-employee can't log in anymore to withdraw his consent
    She has left already; how do we clear the permission that's still on her name?
    We moved the link, but the former employee can't log in any more to withdraw his consent. Can an admin do it per user?
    I manage the licence. Which of the two consents do I kill after moving the app, and where
    ex-employee already deleted, link runs via somebody else now, how to get rid of her old approval
    we moved the link but the ex employee can't log in any more to withdraw, who can do it in his place
    old user account already deactivated after the switch, leftover consent still there. how does the admin remove only his
    Predecessor is locked out and the connection's on me now. Can I bin her permission without touching mine?
    Previous user left the company, account blocked. Link already runs with me. Remove his old consent how?
    as subscription manager i want to withdraw only the consent of ex-employee, keep the new one
    Handover worked but the previous user has left and can't sign in to drop his consent
    Ex-employee's authorisation remains beside the new one, how do I as an admin get rid of only his?
    withdraw one user's consent for an app that has moved to another user, old user blocked
    Two users show under the same app now; the first is no longer employed. Remove his part only.
    I manage the subscription, need to clear a departed colleague's grant after the switch
    The old employee is already locked but his permission for the app still exists
    Till runs through me now; the previous manager's account is blocked yet his old permission is still listed
    Mews is on the office login, the receptionist has left and can't sign in any more. Who deletes her leftover consent?
    Yara's login is blocked, her approval of the planner lingers although it now runs on mine
    The former owner of the link is gone and blocked, replacement works. How do we clear his leftover approval?
    Kim's account is shut and the replacement runs fine, who deletes Kim's old approval
    interface already runs on the new account, the leaver is gone, who removes his stale grant
    Link moved fine, but the previous user has left already, who removes his leftover consent?
    The leaver is blocked already and the link moved; who removes his old consent
    Old controller is gone, her consent remains in the list next to the new one
    ex-employee's consent is still there though the tool runs on mine; she can't log in any more
    new owner in place, previous owner already blocked; his leftover permission?
    handover is done but the former user is long gone and can't sign in, how do we delete his leftover approval
    app's on the successor now, ex-employee is gone, his consent lingers
    moved; ex employee gone cant log in, remove his old consent
    link runs on the new person, the former one is blocked, how does his old permission get cleaned up
    It runs through me now, but the previous person is gone and blocked; who clears out her old consent?
    Moved over; the previous user is already blocked so who clears his old consent
    Everything runs on the new account but the leaver's consent is still there and he's already blocked, how do we clear it
    ex-employee can no longer log on, connection already taken over by me, his old authorisation is still listed
    I've taken the app over; her account was already deactivated so she can't withdraw the old permission
    Link runs on Eva now, Bob has left, how is his consent removed?
    The integration already runs on our new user. The person before has left and can't sign in any more, so who clears away her leftover consent and where?
    Link's on the new person. The one before left in anger and won't log in to tidy up. Who could withdraw her old consent on her behalf?
    The new user carries the link. The old one's account is blocked already. Which person clears her stale consent, and in what menu?
    The link now runs through me but the previous colleague already left and his consent lingers
    Kees is blocked already and the new one runs well; remove his consent without hurting the new one
    Tool now runs via the new colleague; the old one already left, who clears up his former yes?
    Link runs under the new one; the former holder is gone. Who may clear away his leftover consent?
    He's blocked and the new link is running. Can his old approval be removed without him signing in?
    link moved, old user can't log in any more. As admin, how do I remove only his consent
    It works via the new user but the old one had been blocked already, so who removes the leftover consent of hers?
    Switched. The previous guy left in March and cannot sign in to undo his part, now what
    Rudy had gone by the time Nadia took over and his name's still there by the app, who can wipe it
    link now runs on the new person, the old one is gone and can't sign in to withdraw theirs
    link moved, previous owner already blocked
    It runs on the new login; the old user has left and can't log in. Who removes her leftover consent?
    All runs on the new user; the former one can't log in anymore, so who removes her consent?
    The link is on my user now and the old colleague has already left. How do we remove his consent?
    The former colleague is blocked and the link now runs on mine. Who takes away his old permission?
    The app runs on me now, but my ex-colleague can't log in to withdraw his own consent
    The link now runs on another user but the former one is already blocked, who removes that consent?
    Our link now runs on the new user, and the old one is already blocked, who removes his consent?
    The previous owner of the link can't log in any more, how do we remove her leftover consent?
    link moved, ex-employee already locked out, who takes away his old consent?
    Handover done, the old holder is blocked already, who removes his leftover consent
    moved the link; previous owner is gone and can't log in to clean up
    Tool runs on the new login, the leaver can no longer sign in. Who cleans up his consent?
    moved, leaver gone, who removes his consent
    the former owner of the link can't log in any more, who removes his consent now that it runs on mine
    moved fine, however the ex-employee's account is closed so he can't withdraw his part. who does?
    The link works through me now, but the former colleague is already blocked, so who removes her old consent?
    Link now runs via me, the predecessor has already left, who removes his old permission?
    Link runs on the new user, the old one is blocked already. Who removes his consent?
    The link already runs on me. My predecessor's consent is still there and he no longer works here. Who removes it?
    The link runs on its new user, but the former owner's account is already blocked and his consent remains.
    The ex-director's login no longer exists; the app now works on mine. Is his old approval still lingering and who removes it?
    We moved the link after he left, so he cannot sign in. Who cleans up his old consent and where?
    The previous owner of the link has left and can't sign in. Who withdraws his consent now that the new one works?
    .opt-overview =
        overview
        first i want to see what's left on henry
        show which apps there are
        look at the list
        how do i see everybody's apps
        what else is connected I wonder
        show the list of linked apps
        want to view them all before I touch anything
        I'd like the list of connected apps before I touch anything
        I'd like to check what else is hooked up
    .opt-revoke =
        take me to withdrawing it
        i'm the admin, take henry off
        withdraw by user please
        delete his approval
        close the old access
        show me how to get rid of it step by step
        walk me through revoking
        I'd like to withdraw that app now
        guide me for removing his rights
        can you walk me through revoking?
    .finish =
        the admin took henry out
        done and fetched once more
        finished like this
        nope, all finished
        that will be all for today
        removed the leaver, fetched again, all good, cheers
        removed the old person's line, thanks that'll do

move-link_old-one-unknown =
    moved, but I don't know whose the old consent was
    somewhere there is still an old consent after reconnecting
    moved without knowing who had it first
    the new link runs and the old owner stays a mystery
    an old approval of an unknown colleague floats about
    need I still search for the previous bearer now the app is on me
    moved to the new user but nobody knows whose the old consent was
    after the handover, how do we trace the leftover approval of an unknown predecessor
    old owner unknown, clean up what remains now the successor works
    Switched to a new login, yet nobody knows whose the old approval was. Leave it or track it down?
    handover done, previous user unknown, who can see what remains
    The app runs on the new user. Whose the prior consent was, we don't know; who can hunt it down?
    how to clear an old consent after a handover when the name is missing
    moved it, never found out whose it was before
    previous owner of link unknown
    The app is on our new account, though some earlier consent must still exist. Who'd be able to spot and remove it?
    moved the link but never learnt who the earlier user was
    some old permission is still lying around after the switch, nobody knows whose
    moved the connector to a new account without ever finding out who the old one was. What about that old consent?
    new link is fine, unknown old user, does it matter?
    link moved fine but nobody could say who had it before. is there an old consent lying around and who can see it
    don't know old owner of connection, new one works, how to remove the old one then
    never found the name behind the old link. It runs on mine now. Do I just leave it?
    we moved the link but never found out who the first person was, is there still something left open?
    old authorisation from unknown user after the switch, where to see it
    Nobody knows who connected it originally; now it works under me. How do I get rid of the old one?
    Link works through the new account but we never discovered who had it before, is that a problem?
    Somewhere an old consent is left over from before the switch and I don't know whose
    We reconnected under a service user, previous owner a mystery. How do we clean up the earlier grant?
    moved it, old user unknown, still want the old permission gone
    Can somebody see leftover consents if the former user's name has been lost?
    Link now under our user but nobody knows whose authorisation it had been before
    We moved the roster link, never found out who had it originally. Is there something left lying around?
    New user took over fine. Previous consent giver never identified, does that leave a loose end?
    switched the link to me but nobody knows who had it, is something left behind
    switched successfully but we never found out who the previous owner was; how to clean up
    Taken over, but no one knows who carried it before, does something linger?
    link moved but we never discovered whose consent it used to be, leave it?
    tool runs on the new login; some nameless old permission might linger
    the link sits on the new account, we never found out whose it was before, anything left to clean?
    link runs on me now, nobody knows whose the previous consent was
    Moved to me, works, though the previous approver is a mystery and the old consent lingers
    moved the link, never learnt who had it before. Stray consent?
    We've switched the tool to a new user but never found out who was behind it earlier. Leave it like that?
    the tool now runs under our system account; who it was before is a mystery, do we need to clean up something
    Link moved, but nobody knows whose the old consent was
    The link runs on me now. There must still be some previous consent lying around but nobody knows who the predecessor was. How do we get rid of it?
    We put a new name under the till link since nobody knew the old one. Does that unknown consent linger, and who can see it?
    app now runs on our system account, but whose the earlier consent was nobody recalls
    It runs in my name now but nobody knows whose it was before, does an old yes still linger?
    New link works but nobody can tell whose the old one was. Does it matter that it lingers?
    moved, yet nobody knows whose consent it had before, so that's floating around still
    Runs on me now; we never found out whose it was. Is something still left open somewhere?
    moved, don't know previous owner
    It runs on the new user, no one knows who had it before. Does that old consent need hunting down?
    The link moved, but we never found out who the old user was. What about the old consent?
    The app now runs through me but nobody knows whose the earlier consent was
    The link runs on the service account now, but nobody knows who gave the old consent.
    The app works under the new user, but we never found out who the old one was, is there still a consent?
    It's on the service account now but the previous holder is a mystery, does something remain
    it's on me now, but we never learnt who had it before. what about that old consent
    The link goes through me, but nobody knows whose old consent is still there for this client, what about that?
    We moved the link but never found out who the former user was. Is the leftover permission a problem?
    We moved the link to a new user and never found out who the old one was; his consent must be somewhere.
    The link has been moved to the robot user; we never found out who the previous one was. What about the old consent?
    The link was moved successfully but we never discovered who the original user was. What about that leftover consent?
    Link now runs on our service user; the previous owner is a mystery, how do we find that old consent?
    The link works under the new user, but nobody knows who the former one was
    Link now runs via me, yet who gave the previous consent is a mystery. Does something linger somewhere?
    .opt-overview =
        overview
        i'll search the list of all apps then
        show which consents exist
        i want to know who it was
        the admin looks along, show how
        where do I see all the apps then
        open the list
        so how do I see them all then
        where do I see all apps with their users
        show which things are hooked up at present
        where do I see every connected app?
    .finish =
        the admin tidies that
        leaving it for now
        cheers, know enough
        okay I'll pass it on, that's it
        nothing else, cheers
        I'll ask our admin to clean it up, done here

move-link_not-everything =
    after moving to the new user one administration is missing
    through the app the system user does not see all administrations
    after the swap to the successor one company is missing
    same app, new login, one fewer in the list
    nearly done moving but one firm stays empty
    with the leaver nine came through, with me eight
    after moving to the new user the app lacks one company, keep the old consent for now?
    link runs on the successor but doesn't see everything
    since the handover one file stays away, is it the new user's rights or the app's choice
    After changing users the app misses one entity that was there under the old login. May the old consent go yet?
    switched over but a company didn't come along with the new user
    the handover is nearly right, only the Ghent branch is lacking under the new login
    In moving the app I lost one entity. Do I leave the old consent a little longer?
    since I took over the link one company is absent
    moved but one entity lacking
    Under the new user the app fetches eleven of twelve companies. What do we check first, and leave the old consent?
    since moving to the new user one company is absent
    The link works with the successor but doesn't see all entities
    after switching user the app shows every company but one
    Moved to the new login and it works, only our Belgian entity is gone. Should I keep the old consent alive meanwhile?
    link handed over, 1 administration not coming across with the new person
    since we moved it to the new user one company isn't coming across, other nine are fine
    after changing the user behind link, one administration missing in the app
    Switched to new user, all entities come through except one
    since the handover one company is not in the app any more
    Moved the reports to a service user and the holding company has gone from them
    Everything works under the new login apart from one entity
    should i already remove the old consent if one company is still missing after the move
    One set of books dropped out when we switched the user of the BI tool
    The haulage system now runs under Mrs Visser, save that one of the four companies is absent
    Moved the booking link from Tom to Emma. All hotels came along except the smallest one
    Moved the webshop to my daughter and now the wholesale company doesn't come across
    Handed the link to Tom, now 39 of 40 clients come through
    link's on Bob now, but one employer is left out
    service account took over yet one branch is missing in the feed
    swapped the user and lost sight of a single entity
    After handing the link to the new login, one home is left out, the rest comes
    Switched the link to the service user: all runs save for one company
    New user's link misses two entities the former user's did have
    Under the new owner all but the Danish company come in
    after moving to the service user one shop's books no longer come through
    transferred the connector and now it lacks the Irish company
    put a different user behind it and Breda's branch fell out
    moved to new user but one company missing
    switched owner, all but one company come in
    Moved it to the new user, all fine but one restaurant is absent
    moved the link and it works, minus one company
    took over the integration, it runs, just the Cork company is absent now that it's under my name
    since the app goes through the new user it works for three of the four companies
    after putting the scanner under the service account one of the clients is no longer in it
    Link runs through the new colleague but misses one entity
    After handing the link to the new user everything arrives except one of the entities. Should we keep the old consent for a while, and what do we look at?
    Link now under the new controller, and one company of eleven no longer delivers. The old consent still exists. What to check first?
    since the connection goes through Petra we miss one entity, otherwise fine
    It now runs under my name instead of Bert's, except that one company fell off
    It works under the new user apart from one company; may the old consent go already?
    After the swap to the new user one company is missing. Do I leave the old approval in place?
    moved the link to the new user, it works save for one company
    Since we switched to the new user all comes through save one company
    since the handover all companies arrive except one
    handover fine bar one company
    through new user one entity lacking
    Under the new user all but one company comes through; should I drop the old consent yet?
    Moved to the new login and all but one company come through
    After moving the link to my user, one company is missing in the app.
    After moving the app to my login one company is missing from it
    We moved the link and it works, only one company no longer arrives, should I already remove the old consent?
    Nearly done with the handover: one of the five companies is not coming through as the new user.
    Moved to the new user and it runs but one shop doesn't come along
    Moved over to the successor and all but one client comes through
    Transferred to the successor, one entity no longer comes through. Keep the old consent?
    after transfer one company missing
    under the new user all companies come in bar one
    link runs under the new name but one entity fails to come along
    Link moved, but one company is gone for the new user
    We switched the link to the new user and it works, except that one of our companies doesn't come through.
    After the switch to the system user the app sees six of seven hotels, what is still lacking?
    The link works through the new user, except for one client that went missing in the move.
    After the move to the new user everything comes across except one company.
    After handing the link to the new account, one company no longer comes through.
    I reconnected as the new user; four of five companies come across, one does not.
    Since the integration moved to another login we miss the books of one company.
    The link moved to the new user works, apart from one company that no longer syncs.
    Everything came across after moving the link except our Belgian company.
    Switched the link to our service user yesterday. Four companies arrive, the fifth doesn't.
    After switching to the new account, one of the companies is no longer coming across
    After handing the connection to Petra one of the five companies no longer comes in.
    Since the link runs via the new account, entity South is no longer in the app.
    .opt-new-administration-invisible =
        the administration is missing
        not visible
        new company still not showing up
        ellen can't choose ghent herself
        the user doesn't see it
        top left that one is lacking
        it's with the user
        it's a brand-new company nobody sees yet
        Not in his list either.
        we created that entity yesterday
        it's a brand new company we opened yesterday
    .opt-change-administrations =
        she can pick it herself in Exact, so I need to add it for the app
        ellen sees it, the app doesn't
        it can be chosen so the app lacks it
        tick at the app is missing
        put ghent in at the app
        the user can switch to it just fine, only the app can't
        Which of the two applies: it's on the list top left
        he can pick it but the app can't
        add it to the app please
        I want to add that company to what the app may see
        change which companies it can use
        she can pick it, so it's the app that needs to be given it
        she can select it in Exact, the app just isn't allowed
        I want to add that one to the app's list
    .finish =
        fine, I can handle it from here
        i will do it from the office tomorrow, bye
        fine, I can take it from here

move-link_not-moved =
    moving to the other user failed, can I go back
    reconnecting under the system account gives an error
    moving failed, does the old one carry on
    error after signing in the successor, can I go back to the previous
    the app won't go on the new account
    move of the link aborted, what's the state now
    moving the link failed, can I go back to the old user
    error after connecting as the new user, did we lose everything
    roll back the handover to the previous login
    Switching to the new user failed and nothing works now. Can I go back to the old login?
    error while handing over, is my former connection lost
    the change of user went wrong, please help me roll back
    The handover of the app failed. What does the supplier need from me?
    the switch to the new user failed, how do I get back to the old state
    handover broke it, roll back
    After connecting under the service account we only get errors. Are we able to return to the old user's connection?
    switching the user failed, can I go back
    Error once I connected as the new user. Is the old link lost now?
    tried to move the link to my account and now I get an error. How do I go back to the old user?
    switching the user failed, did I lose anything?
    transfer of link failed what now, is old consent still valid
    Tried to move the link to another person, got an error, can I go back to the old user?
    The swap to our service account failed, how can I go back to the old situation?
    Nothing arrives since we reconnected as the new user, the leaver can still sign in
    roll back user change on integration
    Switching the till over to Tom didn't take, all we see is a message in English
    Can I put it on the old login again for now, as it won't run under the new one?
    The change to the technical user failed with error, is the old connection now destroyed?
    I tried to take over the till and it threw an error. Have I ruined the existing one?
    Swapping the planner to me failed. Is Yara's link still good, so the roster goes on?
    tried to put it under the new user, nothing happens. Have we lost the old one?
    hooking up as Bob fails with an error; can we put Alice's back for now
    handover failed with an error, can we roll back to the old user
    switching accounts didn't work, is the previous grant still alive
    The handover failed with an error under the new name, have we lost the link now?
    Reconnect as the successor failed with an error; can we get back to how it was
    handover attempt failed, is the old link lost
    Switching to the service account gave errors, need yesterday's situation back
    switch of owner failed halfway, panic
    the switch to the new user failed with an error, can I go back
    tried linking as my successor, nothing comes over, is the former approval still usable?
    reconnect as new user failed, back to old?
    Handover attempt gave an error. Have I lost the old link now?
    switching users failed with an error, can I go back to the old one
    the transfer to the new user ended in an error. Did we lose the old link?
    tried to put the link on another user and got an error, did I lose the old connection now?
    reconnecting as the new account failed halfway, can we fall back on the previous user
    switch to another user didn't work: error in the app after signing in as her
    Moving the link to a new user failed, how do I go back?
    This morning we tried to put the link on the new colleague, got an error half-way, and now nothing comes across. Can we go back to how it was under the old one?
    On handover day the successor got an error while connecting. The old user can still log in. Do we put it back and how?
    switched it to the system account and now only errors; can I go back to the former user
    Tried putting the tool on the successor's name and got an error, are we stuck now?
    The hand-over failed with an error, can I go back to how it was?
    It went wrong when I switched the link to my login. Is the old connection lost?
    Tried to shift the link to Karen, it says failed, is everything lost
    Last night's switch to the new account failed and nothing comes in, can we go back to the old person
    Put it on my successor and it flopped, old user still active. How bad is that?
    tried to reconnect as the new user and nothing moves, just errors
    linked as the new user, result nil
    user switch failed, go back
    The handover to the new user failed with an error, have we lost the old link?
    I relinked with the new user and it broke, the old one still can sign in
    Reconnecting as the new user failed. Have we lost the old connection now?
    Handing the link to the new user failed with an error, have we lost everything?
    Linking with the new user failed, can I go back to the previous one?
    The reconnect under the successor's name failed, can we go back to how it was?
    We tried to switch the link to Petra and only got errors, is anything lost?
    Switching the link to him failed with an error, have we lost the old one?
    Switching users ended in an error, have we lost the link now
    switching failed with an error, did we lose the old link
    The switch to the new login failed, how do I get back to the former situation
    transfer failed, go back to old user?
    the transfer to the new user failed, how do I get back to the working situation
    transfer attempt failed with an error as the new user, how do we get back to how it was
    The handover failed, how do I fall back to the old user?
    Connecting as the new user failed with an error, is the group's link broken now?
    Switching to the new user failed with an error, can I go back to how it was?
    Tried to put the connection on another user, got an error, and now nothing syncs. How do I go back?
    Tried to switch the interface to the new user but nothing comes over, only an error.
    Tried to switch our integration to another user and now it errors. How do I go back to how it was?
    Moving the link failed, new user gets an error, and invoices must go out today
    We tried connecting as the new user and it errored. Is the old link still alive?
    I reconnected under the new account but only get an error; have I lost the old link now?
    Attempted to hand the connection to Sarah, and got an error. Is the old one ruined now?
    The tool only gives errors under the new person. Can I go back to the previous one?
    .opt-reauthorise =
        give consent again
        reconnect
        back to henry then, again as him
        restore it as it was
        link again with the old login
        first get it working with the old one
        ok let me re-authorise with the old account
        let me give the old user's consent again
        get me connected the way it was
        let me authorise it again with the old account
        how do I grant the access once more
        put it the way it was, so consent with the previous user
        kindly assist to authorise the application once more
        put it back the way it was with the old login, how?
    .finish =
        vendor is being called
        leaving it for today
        we ask them for help
        I'll call the vendor, nothing more
        that's enough, leave it
        will email their helpdesk, that's it for now

move-link_not-proven =
    moved to the other user, but I cannot test it yet
    when do I know whether moving the link worked
    moved on Friday, only Monday shows if it worked
    may the leaver go yet if I haven't tested the swap
    new login hangs on it, proof comes tonight
    moved untested, when do I look
    moved the link tonight, can't test till morning, should I leave the old user be
    switched user, unproven
    There won't be any new orders before Monday. Is it OK to wait with ending the old consent until then?
    new user connected, untested. leave the old one?
    I moved the link this afternoon and it only runs at night
    reconnected as the successor but can't test until tomorrow, may I block the old account already?
    The sync only runs at night, so I can't see yet whether the move worked. What should stay in place?
    relinked with the new person but can't check until the nightly run. leave the old one as is?
    not able to test right now after the switch of user, is it finished or not
    I reconnected as the new user but the sync is only tonight, keep the old user for now?
    Swapped the user but payroll only runs at month end, so I can't tell yet whether it works
    Can't test the moved link until tonight's sync, should I leave the old user alone?
    we reconnected as the new account, no orders today to try it with
    No way to verify the handover before tomorrow, is it wise to block him now?
    The shop is closed this week so there's nothing to fetch under the new login, what do I do with the old consent meanwhile?
    We reconnected the system under Mrs Visser yesterday afternoon but no consignment has been invoiced since, so may we remove Mr Bakker yet?
    Switched the link to Emma tonight, first sync is at 6am. Leave Tom alone till then?
    Took over the till as the office login, shop opens Tuesday. Can the old user be deleted now?
    put it on the new login tonight, first import is Thursday. Keep the old one till then?
    swapped the identity on Friday afternoon, untested; leave the old user enabled over the weekend?
    Link put on Bert, it fetches tonight only. May Ann be blocked already?
    moved the link this evening, may IT block the leaver right now or wait until data has come in
    Switched user just before the weekend, no load till Monday: block leaver?
    switched the user this afternoon, orders only come at night, do I keep the leaver's account till then
    put the till on the new login, nothing sold yet, so can Kim's login be closed tonight?
    moved link but cant test today, block old user?
    Moved it just now, nothing to test till tomorrow, may I block the old user already?
    switched user, first run tomorrow; leave the old consent until then?
    moved it to the new user on Friday, nobody's seen yet whether data comes
    relinked as the new user this afternoon but the first sync is at night, can the old account be closed already?
    moved it to the new login but the app imports only at month end
    Link put in a new name but untested, may I block the old user?
    I reconnected the till as the new user, but the shop is closed until Monday so I can't see sales come in. May the old consent already go?
    Switched to the new admin at six, and no transactions till tomorrow. Leave the former consent in place overnight?
    put it on Petra yesterday, nothing to test yet. May Jan's account be closed already?
    Rehung on my name on Friday night, can't test; may Bert be blocked meanwhile?
    Moved the link Friday, can't test till Monday. May the old user be deleted meanwhile?
    reconnected as the new person tonight, nothing seen come in yet
    Moved it this afternoon, it runs at night, can the old consent go yet
    switched user, test tomorrow
    Reconnected under the new name but untested. Can the leaver be blocked already?
    I reconnected as the new user but can't test until tomorrow. May I block the old user tonight?
    I linked the app again under the new user last night, when may I drop the old one?
    We connected as the new user today but can only test later, shall we leave the old one in place?
    moved it to Els, can't test until tonight, leave the old one meanwhile?
    Connected as the successor, nothing to test with until tomorrow, leave the old one for now?
    moved to the new user, can't test till tomorrow; may the old one go
    Link moved late Friday, untested, may I remove the old user?
    I've just switched the link to the new user but can't test it yet, may the old controller go already?
    Switched the link to me this evening, can't test before tomorrow; is it OK to block the old user already?
    I moved the link today but can only test tomorrow, may I block the old user already?
    The link was put on a new user this afternoon but runs only at night. May I remove the old one already?
    I reconnected as the service account, but the nightly run is only at 2. Can I already delete the previous user?
    Reconnected as the new user today; the first import is tomorrow. Can we shut the old account now?
    I reconnected under the new user late today. Should I keep the old consent until I see data tomorrow?
    I moved the link, haven't seen any data yet; can the former user be shut down tonight?
    Switched the link to the new account at five to six; the run is at night. Can the former account go already?
    .finish =
        done
        I'll look tomorrow
        thanks
        tomorrow i'll see if it worked
        i leave the old one be
        checking after tonight
        alright we are finished
        I'll remember, we can close
        tomorrow then, no more for today
        leaving it overnight so
        will check same tomorrow and close

move-link_system-user =
    how do I make a system user for integrations in Exact Online
    which e-mail address do I give a system user for the connection
    what does a separate login cost to run all apps on
    does Exact permit a shared connection user
    how do you name and make an account without a person
    who receives the codes of a robot account
    what e-mail address does a system user for links need
    how do I set up a non-person user in Exact just for integrations
    service account in Exact: whose mailbox, who keeps the password
    what should a separate integration user look like, which rights and so on?
    How do you set up a user that isn't a human, say SYSTEM, for all our programs?
    which e-mail address do I give a technical user for integrations
    We never want this fuss again when someone leaves. Can there be an impersonal login on which everything runs?
    functional account for software: wise, and who keeps the password
    would a non-person account for links be wiser
    service account for integrations
    To stop depending on individuals we think of a technical user. What rights and which mailbox would it get?
    create a dedicated user for integrations
    We'd rather run links under a non-personal account. Any tips on mailbox and password?
    Can we create a service account in Exact just for integrations instead of tying them to a human?
    is it good idea to have one user named SYSTEM for all our connectors, which email to use?
    dedicated non-person login for the apps - what to watch out for
    is it allowed to make a service account for the apps, so not a real person
    what e-mail do I use for a generic integration user and who keeps the password
    service account for the integrations, how to set up in Exact Online
    can we use a generic user that is not a person for our connected apps?
    IT wants a technical user instead of Monique's login. What should we take care of?
    Can I create a user that isn't a human being, only for the apps?
    generic user for api connections, what permissions
    We'd like an account called LINKS to carry the integrations; any pitfalls with mailbox or password?
    Where should the password of our shared integration account live and who should know it
    Naming and rights of a robot user for linked apps
    Do we need one real person or can integration run with a dummy user?
    Is a non-personal account for integrations permissible, and what controls should surround it?
    Would it make sense to have an account that's nobody in particular, just for tills and rosters?
    A login called LINKS that isn't a person, is that okay at Exact, what email address does it need?
    Which rights and whose mail address for a non-person login that carries all of our links
    Is it wise to create a non-human user called LINKS for all our integrations
    service account for connecting apps, what email address should it have
    mailbox shared by the payroll team as login for a technical user, good idea?
    best practice for a non-personal account for integrations
    set up a technical user for our interfaces, which mailbox
    dedicated service account to carry the links
    shared account policy: who holds the password of a links user
    we prefer a functional account named SYSTEM for all the tools
    auditor recommends an account that's no human's, how to set that up for the links
    seperate user only for links, how to do properly
    Can we have a user who isn't a person, only for the apps to run on?
    Would a made-up person be all right to carry our apps, and which e-mail would it have?
    SYSTEM user for interfaces: how do we set it up, which e-mail address
    Can a non-person account be used for links in Exact, like a service principal
    we'd like a generic login just for connections
    neutral account for integrations, what's best practice for its mailbox and password
    A technical user, a non-human, to hang the connectors on
    should we create a robot user for interfaces, and what rights to give it
    which mail adress do you use for a user that's not a person but runs our links
    what should a non-human account for our integrations look like, mail address, password and so on
    want a robot user that owns all store links, advice?
    mailbox and password policy for a dedicated integration login?
    functional account instead of a person behind our integrations, which email address to use
    dedicated non-person user for links
    Can we set up a non-person user called LINKS and let the till run on that? What do I mind?
    What mail address should a robot user for our integrations have?
    Would a user called SYSTEM be wise for all the till links, and with which email?
    bot account for integrations
    How to set up a separate user solely for links
    what e-mail address should a service user for integrations have
    who keeps the password of a non-human link user, and what do we call it
    what does a technical user for integrations look like in Exact, mailbox, password, rights?
    Can I make an account that isn't a person and let all links run through that?
    which email do I use for a dedicated integration user
    is a no-name account called LINKS allowed and how should it be set up
    advice on a dedicated account for integrations please: who keeps the password, what address
    do I pay for a full licence for a SYSTEM user or what kind of account is it
    What e-mail should a shared integration user have?
    How do I set up a user just for links?
    Consultant advises a non-human user called Integrations, so that nothing depends on a person. Which mail address and how many rights do we give such a thing?
    We'd like the links to run on a dummy employee rather than on Sandra. Is that an ordinary user, and who should keep its password?
    Must a technical account for integrations be a main user, or is that unsafe? The client wants one created before I leave.
    May the robot user that will carry our links use info@, or does it need a mailbox of its own that belongs to no other environment?
    The client dislikes a robot account, thinking it becomes a full user with every right. What's the minimum for one that carries links?
    Thinking of a 'links@' account that isn't a person to run the WMS on - how to set one up
    what mail address do you use for an impersonal integration account and which rights
    Thinking of a non-human account called SYSTEM to carry our connectors, how should it be set up?
    Should integrations hang on a shared mailbox account rather than on Jane?
    Is it allowed to have a user that's no person, only for the integrations?
    what mail address should a service account for the links have
    A login just for links: who ought to hold the password and what rights does it get?
    We'd like a non-person account behind the link, which mail address would it get?
    Three leavers in a year, we would like a login that's no person at all. What e-mail address and rights does it need?
    My accountant said get a user called SYSTEM for this. How do I set that up decently
    want a non human account for the apps so this never happens again
    Consultant suggested a service account after the Rudy debacle. Whose mailbox, and who keeps the password
    no human behind it but a neutral account, how do you set that up
    a SYSTEM user just for integrations, what mailbox should it have
    rather a robot than a colleague behind the links
    create dedicated integration user mailbox
    non-person user for links
    mailbox for link user, which address
    Can the link hang on a non-person account?
    Can we have a non-human user just for integrations, and what should we mind?
    What email does one use for a dedicated integration login
    Separate login for software: safe? And who keeps the password
    What email and rights does a dedicated integration user need?
    We want one separate user only for links. How do we set that up?
    Can I create a user in Exact that's not a person, to connect apps with?
    Which e-mail address should we use for a general link account?
    Is a service account wise for our connections, and what rights should it get?
    Can a link run on a user called SYSTEM instead of on an employee?
    we want a user thats only for links, which email do we give it
    Is it better to have one separate user just for integrations instead of a person?
    We don't want links tied to a person any more, what sort of account do I make?
    Could we make a user called Links and put our apps on that?
    Can I create a separate user in Exact that exists only for integrations?
    What mail address should a non-personal integration user have?
    Is a user called SYSTEM a good idea for our integrations?
    How do we set up an impersonal link user with as few rights as possible?
    Is it smart to make a non-personal Exact user just for our integrations, and which rights does it get?
    What kind of mailbox should the separate account for our links use?
    We'd like a user called SYSTEM for all integrations, how do we set it up safely?
    Can the links run on a login that isn't a person, so it survives staff leaving?
    Make one neutral account for all apps, how to go about that?
    I'd rather have the till run through a general login of the shop than through me
    special user only for links good idea?
    what about a login called Links with no person behind it
    what do you call a login that's nobody's and how to set it up for links
    What mailbox should a dedicated integration user have
    We're thinking of a user called LINKS to hold all connections, how is that best arranged
    Tips for a non-personal account that our integrations run on
    Service account for apps in Exact: which rights and who keeps the password
    A robot user rather than people beneath all links, how do practices arrange it
    service account instead of a person, how do you set one up in Exact
    generic user for integrations, which e-mail address to use
    Non-human account for connectors so leavers don't break things
    We want a functional account that carries all integrations. How should it be set up?
    Policy says no integrations on personal accounts; what is the alternative in Exact?
    service account for links, which mailbox, who keeps the password
    Is a non-human user permitted for this, and with how many rights
    Audit recommends a non-personal account for all interfaces. Is that allowed and what would it be called?
    an account that's not a human, for every link, advice please
    service account for links
    separate user only for integrations
    system user in exact how
    technical user for apps which email
    non personal login for connections
    dedicated integration account
    should we have a dedicated user just for integrations, what mailbox would it use
    service account for links in Exact, how do we set that up sensibly
    The committee changes every year so we want a neutral login behind the apps.
    generic account instead of a person for the connectors, rules of thumb?
    technical user named LINKS: which rights and who keeps the password
    treasurers rotate every other year, so ought we create a login links@ourclub
    We'd like a service account for integrations instead of a human
    robot user for links: what e-mail address do I give it?
    your mail recommends a dedicated account for the connection, how do we set that up sensibly
    non-human account to hang all links on, which address and what rights
    do you advise one dedicated login for integrations
    Can we make a user that serves links only?
    Is a service account a good idea for our apps?
    We'd rather not tie apps to people anymore
    which mail address suits a technical user
    Set up a nameless login just for our integrations
    We'd like one separate user for all links of the group, what should I pay attention to?
    Can our office create a user that isn't a person, purely for connecting client apps?
    Which e-mail address and rights do you give a separate linking user for all shops in the group?
    How should we set up a separate non-person user just for our integrations?
    IT policy demands a service account for integrations; what should such an Exact user look like?
    Should we create a dedicated service account in Exact for our integrations?
    We want a non-personal user that all links run on.
    service account for apps exact
    Each time someone leaves our links tip over. Can they run on an impersonal user, and what must it meet?
    Is it a good idea to create a service account just for the integrations?
    What should we watch out for with a non-personal user for all our connectors?
    dedicated user for integrations
    Our consultant advises an account called SYSTEM for all interfaces. How should we set that up?
    We want a service account for our integrations instead of a person. How do we set that up?
    technical user for links, good idea?
    Which email address should a non-personal integration user have?
    Can we create a non-personal account that only exists for integrations?
    What e-mail address do we use for a generic integration login?
    Should our integration account be a real person, or rather something like SYSTEM?
    How should one set up a separate login that's only for connectors?
    Is it sensible to create a separate account just for the integrations instead of using a person?
    What e-mail address do you give a user that exists just for connecting apps?
    We'd rather run our integrations under a neutral account than a named employee. Any advice on how to set that up?
    separate account for links
    Whose e-mail address should a nameless integration account have?
    .done =
        ok
        clear
        understood
        account SYSTEM created
        separate address arranged for it
        password is in the vault
        it exists: links@ours
        can sign in with the new one
        three people know the password
        made one with a shared mailbox, password is in the vault
        Clear, IT will set up the robot
        SYSTEM exists now, two of us hold the password
        boss agreed, it'll be integrations@ our domain
        created one called LINKS, password's in the vault
        hmm forget it, a real person will do
        got it
        makes sense, we'll call it LINKS
        Shared mailbox set up, continue.
        understood, let's resume
        password is in our vault, carry on
        created one generic id, proceed
        makes sense, we'll set one up
        right, carry on where we were

move-link_several-environments =
    I cannot connect because the user has several environments under One Exact Identity
    connecting a user with more than one exact environment does not work
    the successor is at two Exact customers under one address
    can someone with more environments carry the link
    wrong environment picked in taking over, how do I pick the right one
    my identity opens another firm first than the app's
    new link user has three Exact environments under one login, is that a problem
    One Exact Identity with several environments, can I connect the app with it
    same e-mail address in two environments, moving the link fails
    My successor is in three environments with one One Exact Identity. Can I put the app on him?
    a login with several Exact environments on the same mail address, does connecting work
    At the switch the new user turned out to belong to two environments. Does he need another e-mail address?
    Why does linking fail with somebody who has three Exact environments under one login?
    new user's login opens several environments, is this an issue for taking over the link
    multiple environments, one identity
    With One Exact Identity I can enter two environments. Does that stop me from becoming the link's new user?
    one login, multiple Exact environments, can she link
    The person I chose is registered in several environments with one e-mail address
    my successor logs in once and can pick between several Exact environments. Can the app run under him?
    same e-mail adress in two exact environments, cannot link the app with it
    One Exact Identity, three environments under it, which user should I take for the connector?
    the man I want to put it on has one email for several Exact environments, connecting fails. why
    I get a choice of environments every time I log in at Exact, can I still be the user for the link?
    The user we picked for the link has more than one Exact environment under one login, problem?
    same mail address is used in our two Exact subscriptions - can he be the link user
    my One Exact Identity shows 3 environments when signing in, may I use this for taking over the connection
    One Exact Identity with multiple environments, can that user carry an app?
    Our integration account uses an e-mail that also exists in another Exact environment
    After sign-in the successor must choose between two environments, is this a problem for the link?
    same email two exact subscriptions connecting app not possible?
    Do I have to change the mail address of a user who is in several environments before moving the app to him
    Our controller's login covers three Exact environments and the app refuses to connect with it
    With my one email I get into two Exact environments, and taking over the till with it fails
    Our bookkeeper has a single login for lots of Exact environments, and taking over our till doesn't work with it
    New owner's login covers five environments under one identity, does linking work then
    My login opens three Exact environments via One Exact Identity, can a link be put on me
    account linked to several environments through One Exact Identity cannot be used to connect
    the designated user has access to multiple tenants under one e-mail, connecting fails
    The successor gets into three Exact environments with the one identity, may the link go on her?
    New colleague has school, church and club in Exact under a single e-mail address; can the app run through her?
    The person to take over the link has NL, BE and DE environments under one identity
    One Exact Identity with multiple environments, can that user carry the link
    our intended successor logs in once and sees NL, BE, FR environments
    One Exact Identity user with three environments as new owner of the connector, does it work
    successor logs in to several Exact environments with one identity, connecting as her fails
    One Exact Identity several environments can't connect
    user with 3 environments under one login refused when linking
    New owner of the link has one Exact identity covering two environments, does connecting work then?
    The person taking over uses a single identity for our two Exact environments, will the app accept that?
    My successor has several environments under a single login, can she take over the link
    One Exact Identity user can't connect when we move the link
    the person who should take over the link has two Exact environments under one sign-in, is that a problem?
    One Exact Identity and connecting an app under a new user, doesn't seem to go
    my login switches between the UK and Belgian environment; can I be the one to take the connector over
    I have One Exact Identity with three environments and want to become the one behind the connector
    The new owner uses one login for several Exact environments, does that matter?
    The person we want behind the link uses one identity for our environment and for two clients. When she tries to connect the app it goes nowhere. Does she need another e-mail address?
    Our chosen successor switches between three Exact environments with a single login. Can an integration be hung on such a person?
    As an accountant I'm in seven client environments under one identity. A client wants me to be the new name behind his link. Does that work?
    My successor reaches three Exact environments with a single sign-on, can the link be moved to her
    the new owner has one identity across several Exact environments, does it work for carrying a link
    The person who should take it over has One Exact Identity with four environments, does that work?
    Can a person with several Exact environments under one identity take over the link?
    Why can't our group controller, present in four Exact environments under one login, become the link's user?
    The person taking over gets a choice of environments after login, One Exact Identity I believe, and then it fails
    Since the merger I've two Exact environments behind one login, can I take over the app?
    Successor uses one e-mail for her own firm's Exact as well as ours, connecting as her doesn't work
    the person who should take it over has several environments under one login
    can the link go to somebody with One Exact Identity and three environments
    one exact identity multiple environments linking
    The new holder of the link sits in several Exact environments under one identity, is that a problem?
    The new carrier reaches our environment and the German one through a single login, does that break the handover?
    The person who'd take over has more Exact environments under one login
    The new link user has several Exact environments under one login. Will that work?
    My login is a One Exact Identity with three environments. Can I take over the link with it?
    Why can't I connect the app with a colleague who has more environments under one e-mail address?
    The person taking over the link has one login for several Exact environments, does that matter?
    Our intended user has several environments under One Exact Identity, can we connect with it?
    I can't take over the link with a One Exact Identity login, why?
    The person who should take the link over has a One Exact Identity with several environments, will that work?
    Can someone whose login covers three Exact environments become the user of our link?
    new person has several exact environments under one login, does the link go on her?
    New holder has one identity across several Exact environments and can't connect
    the user we picked has several Exact environments under one identity
    The successor uses one login across two Exact environments, can he carry the link
    Our new carrier has three environments beneath one login
    new user has several environments one login
    one exact identity and linking
    successor has One Exact Identity with several environments and can't take over the link
    new owner has several environments on one login, connecting fails
    The new owner has several environments under one login
    The colleague taking over the link has several Exact environments under one login, is that a problem?
    The new user works in several Exact environments with one identity. Can the link run on that login?
    One Exact Identity with multiple environments, can that person own an integration?
    The new user has several Exact environments under one login, can he take over the link?
    One Exact Identity with two environments and the app won't connect
    My login covers several Exact environments through One Exact Identity, can I be the new user of the link?
    Our new integration user has One Exact Identity with several environments below it. Trouble?
    The candidate for our links uses a single sign-on for four Exact environments.
    The person who should take over the link has several Exact environments under one email address. Is that a problem?
    One Exact Identity with two environments and moving the link to it fails
    The colleague meant to take over the link logs in once and can switch between two Exact environments. Connecting as her gives an error.
    The chosen user has a One Exact Identity with two environments, will the link accept that?
    Can a login with access to more than one Exact environment be used for a link?
    The person who should carry the link has a single identity that opens both our Dutch and Belgian environment. The connect keeps failing.
    One Exact Identity with four environments: can that user be the one to carry our link?
    .done =
        ok
        I'll take another user
        understood
        gave it another address
        we'll take joe then
        solved with a second address
        ellen drops out, i'll do it
        changed the address and tested
        she has only one, good
        gave her a second address over there
        Fine, Bart's out and Lies is in
        he now uses his private mail at the foundation
        makes sense, back to picking somebody
        used a plus-address for one of them, works
        okay so not him
        changed the address, carry on
        no that's not our case after all
        ok then we take somebody else
        clear, where were we
        gave him a plus address in our second environment
        ok we'll choose a colleague with only one
        changed her email over there

move-link_same-login =
    the new user also uses the same app for another client
    will another link drop if I use the same login
    the successor uses that app elsewhere already, does moving clash
    same tool for two clients, may that be on one login
    if she takes our link too, will her other one drop
    separate user needed as his login is taken
    can the new link user be one that already connects this same app for another client
    one service account for the same app at several customers, will that work
    user chosen for the move is already in use in this product elsewhere, risk?
    The colleague taking over already uses the same product for another client. Is that a problem for the handover?
    may my own login be the new holder if I've hooked up the same app for a sister company with it
    we're handing over to a user who allowed this product elsewhere, what will stop
    Our bookkeeper is to take over the app, but has the same app linked for his own business. Will they clash?
    the new user already connects this same app for another client, ok?
    login already used in that app
    Can I take over the link if my login is linked to the very same tool at our sister company?
    can I use a login that already links the same app for another customer
    I handle the same tool for two clients with one Exact login; will taking over break the other?
    I already use this app with my login for another client. Is it ok to move this client's link to me as well?
    would connecting the same app twice with one account kill the first connection?
    the new user has the app connected in other environment already, problem?
    new user already connected this very app for a different customer. will the first one break if I agree here too
    can one login be used twice in same app, for two environments
    I do books for two clubs with the one login and both use the same receipt app. Can I take over the second link on it?
    if i link Dext again with my user for another environment, does the first link die?
    the user I want to move it to is already used in this app for another company
    The person I want to move it to already uses the same app for another client, any risk?
    I look after two webshops with the same plugin. Can both go on my user?
    Our service account already runs this very app in our other environment, may I reuse it for this one?
    One account, one app, several customers: does the newest connection kick out the older?
    I'd hate it if handing this to Ben killed the feed Ben already has with this tool at our sister company
    Is it all right to use the practice login when taking over a link, given we already use it for another client in that app?
    I already use my login in the same roster tool for my other restaurant's Exact. Can I take over this one as well?
    If I move the pub's till to my login, which I already use in the same till for the hotel, will the hotel's stop?
    The person taking over already has that same product running for another client with her login
    He'd take over the scanner, but he already uses it for his own side business with that login
    intended successor already runs this very app for a sister company, conflict?
    can the account we move to also hold the same tool for another client
    Our new man already uses the very same app for another club with his login, can he take ours over too?
    My login is in this programme for the hockey club; the football club asks me to take their link too
    The user I want to move the link to already runs the same tool for our sister company
    New user has an existing link in Basecone for a different group, conflict?
    successor already authorises that same tool for the Belgian sister company
    the login that shall take over is in use by that tool for another group already
    I'd let our agency user take it over, but it already powers this same connector for a different merchant
    the user I had in mind already runs this app for their own store
    user already connects same app for other client
    this login is in use in the app for another customer, pick it anyway?
    the colleague i picked as new owner already connects that tool for our sister company, will that clash
    I'd like to move it to Joyce, but she already runs that same app for another client with her login
    If I take over this club's link with my login, will the other club I run in the same app drop out?
    The person taking over already uses this app for another environment with that login
    takeover login already in use in the same tool, problem?
    I want to take over the link for client B with my login, which already links the same scanner for client A. Ok?
    can one integration user serve the same app for two clients after the handover
    our service account already serves the same scanner for another firm, may it take on this link too
    New owner already uses this app for another client, is that a problem?
    Could our office login take over this client's link, given that the very same login is already hooked up in the same app for another client? I don't want to knock the other one out.
    As bookkeeper to eight restaurants, can I take over the same till product from all the owners with my one login?
    Our pool login carries this app for another client already. What'll happen over there if the same login agrees for this client as well?
    If our practice carries the scan app for twenty clients under one login, is that fine or will they shove each other off? We plan to move all to us.
    the next owner of the CRM link already uses his login for the same CRM at our sister firm, does that clash
    Petra already connected the same till software with her login for store 2, may she take over store 1
    The colleague I want to hang it on already uses that very tool for another client, trouble?
    Can my colleague take it over when her login already serves that same app for another client?
    I already use this app with my login for a sister firm. Am I allowed to take over her link with it?
    Lisa should take over the link, she already runs the same app for another client
    I already run this app for client A under my login and inherit client B from a colleague who left, will that clash?
    Could I take over Joris's connection if my account is already in that very app for another branch
    Nadia already does this app for the sister company, may she add Rudy's without accidents
    the new user already connects the same app for another client and that one must not stop
    new user already linked in this app elsewhere
    my login already used for branch two there
    The successor already connects this app for another client, would taking over ours clash
    May our employee carry client C's app if he carries D's already, same tool?
    Can we use a login that already serves another client in that very tool?
    The user who should take over the link already uses this app for another client. Is that a problem?
    Can I take over the link with my login if I connected the same app for our sister company?
    Our new link user has the same app linked in his other job. Can we use him?
    Can the new user take the link if her login already connects this app for another firm?
    My login already connects this app for another company, can I still take over the link?
    May I use one service login for the same app at two different clients?
    The intended user already connected this app for another environment, is that a problem?
    The colleague I picked already connects this app for another client, is that a problem when I move ours?
    Will our other branch lose its link if the same person takes over this one as well?
    The intended owner already links this tool for branch B, does branch B stop?
    my accountant's login already runs this app for another client, can he take our link too
    The office login I'd move it to already serves another client in that very product
    replacement login already runs the same tool for another tenant
    The user we picked already has the same product linked for a sister group. Is that a conflict?
    May my login take over a sister's link to the same app I already carry?
    takeover login already used in same app
    the login I wanted to move the link to already serves that same app for another client
    the intended successor already carries this very app for another client
    The chosen user already links this app elsewhere, trouble?
    The new user already connects this same app for another client, can that login be used here too?
    May the colleague taking over use his own login if he already connected this app for a client of his?
    Can I move a link to a login that already connects the same app for a different client?
    Would putting the link on my account break the one I have in that app for another customer?
    The plan is to move client A's link to our office account. That account already serves client B in the very same tool. Will that give trouble?
    The person taking over already uses this app for a sister company. Is that a problem?
    May I move the link to a login that's already in use in the same app?
    Our sister firm uses the same posting tool. Can one login take over both links?
    The person who should take over the connection already uses that login in the same app for another client.
    Our intended new link user already feeds another client through the same product. Problem?
    I'd like to use my login for the link of company X, but I already use it in the same app for company Y. Is that wise?
    I already use my login in this app for another client; can I take over this link as well?
    Would it hurt another client's link if I take this one over with my usual login?
    The new user already connects the same tool for our sister company, is that a problem if I also use him here?
    Our system account is in use for client A in this app. Can I use the same for client B when shifting the link?
    The account we intend to use already feeds this tool for another client. Is that a problem?
    Would connecting with a login that already serves another customer in the same program hurt that customer?
    .done =
        ok
        then another one
        understood
        taking a different account
        picked someone else then
        already in use so i'm switching
        joe uses that app nowhere, so him
        separate login for this branch
        one that's still free
        then it's somebody fresh, hers stays where it is
        asked her, she hasn't got it anywhere else
        Right, Wim instead of Joost
        good warning, taken care of
        another client already hangs on my login, so it'll be Priya's
        then I'll take my colleague
        ok back to picking somebody
        We use different apps there so no clash.
        okay continue where I left off
        it's only used here so fine
        lucky I asked, taking a different one
        no he only has it for us, so carry on
        checked, he doesn't use it anywhere else

move-link_may-not-change-users =
    I may not change users, who sets the rights for the new user of the link
    who manages the users when I want to move a connection
    I want to put the link on Ahmed but can't edit his rights
    who makes the new connection user if I'm not allowed
    user screen is closed so I can't prepare the swap
    do I need an admin to get the successor ready
    I'm not allowed to edit users, who prepares the new link user
    what do I tell the user administrator so we can hand over the connection
    no access to the users screen but I need a service account for the link
    For the handover a user needs rights but I'm not allowed to set them. What do I ask of the admin?
    I can't give the successor any companies myself, who can, before we switch
    I can't edit anything under Users though our integration must go to a new user. What do I have the admin do?
    who looks after users if I need rights for the one who'll carry the integration
    I'm not permitted to set up the new user for the link
    can't edit users, moving link
    The successor's account needs access that only others can give. What do I ask our user administrator?
    I'm not allowed to edit users
    All the user settings are greyed out for me, who manages these?
    I'm not permitted to edit users in Exact, who do I ask?
    I need to give the new link user access to our companies but user management is off-limits for me
    not admin, can't set access rights for the person who takes over the connector
    who in the company could give my successor the administrations? I can't change that myself
    not allowed to edit users so I can't prepare the person who takes over the link, who do I ask and what do I tell them
    the users screen is closed for me. How do I get the new link user his rights then
    i am only junior and have no permission for changing access of the new user for connection
    I have no permission to edit users, but need to prepare the new person for our link
    not allowed to change users so can't set up the replacement for the connection
    who can give my colleague the administrations if I have no rights to user management
    I need to prepare the new user for the link but Exact doesn't let me edit users
    Not allowed to touch user rights, who do I ask to get the successor ready?
    the Users menu isn't there for me, yet I have to give our service account companies
    What do I tell our admin so that he sets up the replacement account properly?
    I can't give my successor access rights myself before the app is handed over
    need to prep new integration user, no access to Users screen
    Taking over the hotel link needs me to give Emma more rights and I'm not allowed to touch users
    Editing users is off limits for me but the new link owner lacks companies
    to move the link the new user needs more clients but i cant edit users
    Rights for the successor must be widened, only I'm no user admin
    to hand over the link I'd have to edit the successor's rights, which I am not allowed to
    I need to ready the new user for the app but I've no say over users
    I must give the successor of the link access to companies but the Users menu is barred for me
    Taking over the link requires user rights I'm not allowed to hand out
    setting up the new owner's companies isn't allowed for me
    i'm not permitted to edit users, yet the person taking over the plugin needs access to our shops
    can't hand the successor the firms because editing users is off limits to me
    can't edit user access for new link owner
    I need the successor to have all companies before moving the till over, but user management is locked for me
    Handing over needs me to alter a user's access, that's above my pay grade
    moving a link, I can't edit users
    I should make a new user for the connector but I don't have the rights for user management
    I've to prepare an account to take the link over and Users is greyed out for me
    I don't manage users, how do I prepare the new link owner?
    I have to hand the integration over to a new colleague, but user management sits with headquarters and I can't touch it. What exactly should I request from them?
    The successor needs access to companies before the link can be hers, but user administration at this client is with an outside IT firm. What do I mail them?
    for the handover the new user needs all companies, but I can't edit users
    I'm to give the successor all companies but can't edit people in Exact
    I need to give the successor access before moving the link, but I'm not allowed to edit users
    giving the new link user its companies, but I'm not allowed in the users screen
    I'm to hand the integration to a new colleague but the users screen is locked for me
    I can't edit users, yet the takeover of the link needs it
    no rights to edit replacement user
    I'm not allowed to edit users, yet the successor for the link needs extra companies
    I can't edit users, and the one who'll carry the link needs more companies
    I want to move the link but I have no rights to change the new user's companies.
    Who can give the new link user access if I can't edit users?
    I'd like to prepare a new user for our link, but I'm not allowed to manage users.
    I need to give a colleague rights so he can take over the link but I can't edit users
    I have to move a connection but I'm not permitted to edit users in Exact.
    I need to give the link's new user more access, but the users screen is closed to me.
    Who can give the successor the rights for our link, since user management is not mine?
    To move the link I must give her rights but I'm not allowed in users
    I'm to prepare the new link user but may not edit users in Exact
    The successor needs more companies for the handover and I have no say over users
    im not allowed edit users for the takeover
    handing over the link, yet I may not edit users
    I can't edit users, so how do I ready the new link owner?
    To take over the link my colleague needs extra companies, but I'm not allowed to change users.
    I'm not permitted to edit users, so how do I prepare the new user that the link should move to?
    Who can give the successor access to the client files if I can't manage users?
    The link should go to our functional account, which lacks access to a few clients. I'm not entitled to change users. Whom do I ask and for what?
    I'm not allowed to edit users in Exact, but the new user for the link needs rights.
    I'm to hand over the link to a colleague but cannot edit her rights in Exact.
    For the switch to a technical user someone must grant it company rights, but I can't. Who can?
    I cannot edit user rights, and the new link user needs access to five companies.
    I cannot edit users in Exact, yet the new owner of the link needs more rights. Who do I turn to?
    No rights to edit users, yet I have to prepare the new user for the link
    I can't edit the rights of the account that should take over our link, who can?
    I can't edit users, so how can the future owner of the link get his companies?
    I have to give the new link owner rights, but user management isn't mine.
    .done =
        I'll ask
        asked
        ok
        rang the admin, who prepares it
        bookkeeper does it
        passed on to the main user
        director arranges it today
        admin switched everything on
        request sent
        our director did it while I watched
        Mailed whoever runs that, names and role included
        I've been given the power myself now
        the accountant put her in, sorted
        Our admin added the access this morning.
        asked him, he's on it
        they granted it, moving on
        the accountant will do it, go on
        sorted, she gave the access
        asked our admin, he's on it
        sorted, the accountant did it for me

move-link_which-administrations =
    which administrations should the user of the connection get
    how do I know which companies the old connection could reach
    which companies must the successor reach for this app
    where do I see which files the leaver had under the link
    all fifty firms for the new one or a part
    list of companies the app needs in the move
    which companies must the successor of the link have
    how do I know what administrations the present link uses so the new user gets the same
    the list of entities the old user allowed, where do I read that for the handover
    I have to assign companies to the successor but don't know which the app uses now. Where do I see that?
    in a handover, how to learn which entities the old user had open for this program
    Our former user may enter everything. Which companies does the app really need in the handover?
    which entities do I give the successor, can the app show that
    which companies must I give the successor for the link, no list exists
    needed companies for handover
    I'd like the new user to cover just what the app uses at present. Where do I look that up?
    which companies does the current link use
    need to give my successor access but to which administrations?
    which companies does the app need? I have to grant them to the replacement user
    how to make list of the entities the link uses under the old user
    which companies does the app need? I've 40 in the list and have to give them to the new user
    don't know which administrations to assign to the one taking over the connection
    where can I see what divisions the old person's link covers before I set up the new person
    which companies does the app need? I must give the new user the same
    I am moving the link but have no clue for what administrations it was used
    where do i find the list of divisions that the current link covers, before handing over
    Which companies does the replacement account need for this app? I can't tell.
    We have sixty sets of books; how do I know which ones the old user's link was using?
    is there somewhere the leaver can see which entities the app could reach on her login
    Preparing the service user, but for what companies exactly?
    Don't know the scope the till had under the former user so I can't copy it
    I take over the connection from colleague, how I know which companies I need access to?
    I want to hand the till to Emma. Which companies does it use at the moment? Can't tell
    Which companies does the webshop draw on today? I need it to prepare the successor's login
    successor needs access to whatever the app uses, how do I find out which clients that is
    handing over an undocumented interface, how do I know which entities the new user needs
    Readying a new login to carry the app, but which companies does this app need?
    How do I know which companies the current link covers, so the new user gets the same
    no list exists of the entities the leaver's link covers, how do I make the new user match
    before moving the connector: which companies does the successor need? we don't know what it touches
    which firms does the tool use? needed for the rights of the person who takes over
    dont know what companies the new owner needs
    Which companies does the successor need? I can't tell what the app fetches today
    which companies does the successor need for the link, how to find out
    no idea which companies the new integration user must be able to get into
    how do I find out which books the app uses now, so that the successor gets the same
    what companies has the leaver's link been using, so I can give the new account the same
    Which companies must the link's new user be given?
    Our successor needs access to whatever the app uses today, but I have no idea which of the twenty companies that is. Where would I see that before handing over?
    The colleague who's leaving is here for two more days. Where can he look up which companies his link may reach, so that his successor gets the same?
    How do we find out which companies the present link serves, so that whoever takes over gets precisely those?
    Which companies does my successor need before the planning link can go onto her account?
    Which companies does the successor need before I rehang the till connection on him?
    Which companies must the new person reach before taking over the link? There's no note of it.
    which companies must the successor's account see for that app, where's that shown
    The leaver knew which companies the tool served, I don't; where can I see that before I switch it
    no idea which companies the new user has to have for the link
    which companies must new link user have
    Which companies must the new user be able to see before taking over the app?
    I don't know which companies the leaver's link covers, the successor needs the same
    Which companies does the new link user need? I don't know what the app uses now.
    How do I see which administrations the old user's link reaches, before we move it?
    Before my colleague takes over the link, how do I know which companies she must have?
    How do I know which companies the new integration user must be able to open?
    How do I know which companies the successor needs before the link goes to him?
    How can I see what companies the link fetches, so that the new user gets the same?
    Which clients does the successor have to be able to reach for this link, how do I find out
    Successor needs the same entities as the tool uses, which ones are those?
    which companies does the new link user need
    which entities must the new carrier have, no idea what the app takes
    don't know which companies the successor's login must include
    Which companies does the successor's login need for the link?
    I'm moving a colleague's link but I don't know which client files her login could reach.
    How do I find out which companies the new link user must be able to open?
    Nobody knows which client files the link uses, so what do I give the successor?
    How do I know which companies the current link covers so the successor gets the same?
    Which companies does the successor need access to before I reconnect under his name?
    Which sets of books does the new link user need? The app covers an unknown number.
    The new user for the link needs the right companies, but I do not know which ones the app uses.
    How do I know which companies the replacement user must have for the link?
    The successor needs the same companies as the old link had. Where can I see what those were?
    Before handing the link over, how do I find out which companies it serves today?
    I need to equip the new account with the same companies as the link has today. Where's that list?
    .done =
        ok
        I know now
        found
        eight, they're in the app
        henry read them out
        made a list of them
        holding and trading company, no more
        got henry's screenshot
        count stands at eight
        three were switched on in the app, those it is
        Peter looked for me, just the operating company
        I've got my list now
        the holding is not in it, so we leave that out
        found the list in the settings
        five of them, good
        found them in the app settings
        got the list from the settings page, three of them
        she read them out over the phone, we can go on
        the app lists six companies as active
        old user sent me the list
        okay that answers it
        it's just the two trading companies

move-link_administration-missing =
    the new user of the link still lacks an administration
    a company is missing for the new user before connecting
    the successor doesn't see one firm, may I link anyway
    new login misses a file that Karin did have
    how does the general account get that last company
    rights given and still it isn't in her row
    the new link user still lacks one company at the top left
    successor misses an administration, fix it before moving the link?
    service account sees nine of ten entities, may I connect already
    In the trial the new user doesn't see one company. Do I fix that before or after reconnecting?
    successor lacks a company on login, must he sign out and in after it's granted
    Successor can't see BV East when he signs in and tomorrow we switch the integration. What has to happen first?
    trial login of the new holder: one ledger absent, even for the main user
    replacement can't open one of the companies and we haven't switched yet
    successor lacks a company
    While trying out the new service account we noticed an entity is absent. How do I fix this before the move?
    the successor doesn't see one company in Exact
    New link user logged in, one entity isn't in his list. Before I reconnect, what to do?
    the new link user can't see one of the companies in the top-left list
    The user I prepared for the link doesn't see one of our companies top left
    successor misses one administration in her list, I gave access but still not there
    one of the books isn't in the drop-down for the new fella, can't go on with moving the link
    when the replacement logs in to Exact one company is not in his list top left
    new user for the link can't select our holding in Exact Online
    gave rights but the colleague still not sees the administration, link not yet moved
    Before we switch the app: the new user sees seven of the eight companies
    does the service account have to log off and on to get the added administration
    One book is absent for the account that's about to take over the webshop
    Entity number nine stays hidden from the finance robot login that we are getting ready to carry the BI feed
    technical user cannot see one of our companies in the company list
    Emma logs in to Exact to take over the link and the wine bar isn't in her list
    The successor's drop-down at the top left lacks the fourth branch, can't hand over like this
    Three clients don't show up for the user who is to take over the link
    the successor can't see one of the entities yet, we haven't switched
    The one who takes over the link logs in and one of the schools isn't among her companies
    The service account that will take over sees 18 of 19 companies when it logs on
    our technical user lacks one company in its dropdown before we re-link
    gave the replacement user all companies but one isn't shown for him
    granted the successor everything for the takeover, still one firm's not in his list
    new link user misses a company in top left
    The successor for the link still can't see one of the clinics at the top left
    the new user can't pick one of the companies the link needs
    the account that's going to take over the link doesn't see one of the companies in the top left menu
    new link user logs in and misses our Bristol company in the list
    The link's new owner can't see one company top left
    The service account that should carry the link signs in fine, only one company is not in its list at the top left. Do we fix that before we reconnect?
    Not even the main user can open the company that the handed-over link should cover. What would that mean for our new link user?
    new account sees three of the four companies top left, can I already switch the link to it
    The successor can't pick one of the companies the till will need
    The successor's list lacks one firm, can I move the link already?
    the account that takes over the link sees four of the five companies upper left
    Gave the successor access, but when she looks at her company list before the switch, the holding isn't in it
    new link user lacks one company
    The user who's to take over can't see one of the companies the link needs
    The colleague who takes over the link doesn't see all companies in Exact.
    The new link user misses one administration at the top left. How do we fix that before switching?
    The colleague taking over the link doesn't see all companies in Exact
    The new service user lacks one company that the app needs.
    The new account that takes over the link can't choose all companies at the top left.
    We gave the new link user all companies, but one does not show when she signs in.
    The future link user cannot pick one of the companies top left, what did I forget?
    The one taking over the link sees two shops, the third is missing for her
    Preparing the handover, the new user lacks one company at the top left
    the takeover account can't see one of the companies yet
    In the trial the intended carrier sees nineteen of twenty companies
    the new link user is missing one foundation in the list
    the new user lacks one company, we haven't switched yet
    My link's successor can't see one of the companies yet
    The link's new user sees seven of eight companies at the top left, how does he get the last?
    The user who will take the link over can't see one of the companies.
    The user who is to take over the link does not see two of our companies in Exact.
    The account meant to carry the links cannot see our Antwerp file.
    Our new link user is ready, except one administration won't show in his list.
    Our replacement user for the link has every company except one, I thought I had given all.
    When the new link user signs in, one company isn't in the drop-down.
    The person who takes over the link sees four companies at top left; it should be five.
    .done =
        solved
        now it does
        it is there
        after signing out ghent was there
        access given after all
        the main user fixed it
        right added, she sees it
        it wasn't part of our subscription
        logged on again, now it is
        after signing out and in it was there
        that one turns out to be in someone else's subscription, fine
        The admin had forgotten it, fixed
        she sees the Belgian one as well now
        Right, it appears now after re-login.
        now it shows
        sorted
        belongs to another subscription, clear
        after logging out and in it's there
        there it is now after logging out and in
        gave access, it's there

move-link_no-connect-button =
    I can't find a button anywhere to make the connection anew under another user
    only a disconnect button, do I lose my settings then
    no button to hang the app on another person
    in settings I can only bin it, not swap logins
    where do I let the successor log in to the app
    do I have to delete it to put it on another
    to move the link I need a reconnect button but there is only delete
    no place in the product to connect as another user
    only 'disconnect' is offered, is it safe to use for switching users
    I want the tool on another login but only see 'disconnect', no renew. Do I lose my settings if I use it?
    where in the app do I switch to the new user, there's no connect button
    the button may have another name, I'm looking for re-authorise in order to change the user
    I look in the app for something like authorise or renew to put it on my successor. What's it usually called?
    app only offers disconnect, how would I switch its user then
    no reconnect option for new user
    To put the link on my name I need a reconnect button, which the product doesn't seem to have. Where might it be?
    only a disconnect button, no reconnect, when switching user
    The app has no option to connect as someone else. Safe to delete the link?
    The software only offers Disconnect. Will my settings survive if I use it to change user?
    I only see disconnect in the software, no reconnect. I want to swap the user. Will my settings survive
    where would the button be to link it under a different person, looked in every menu
    Only a disconnect button, nothing to re-authorise. I want to change the user of the link
    Where's the button in the till software to connect with a different Exact login?
    I can only remove the integration, will I lose the settings if I do that to change the user?
    looking for reconnect in payhawk, want it under finance user
    Can't spot anything in our CRM for renewing the Exact connection with my successor's account
    no reconnect option, only Remove, in app settings, need diff user
    I can only find Delete connection in the roster tool, no way to swap the user
    There's merely 'remove integration' in the loyalty app, I want a different person on it without losing settings
    I can only find Delete in the product's settings, nothing to reconnect under another user
    tool only offers delete, no way to reconnect under a different user
    no reauthorise button in the product, how do I swap the account
    I want the app on my name but it only offers delete, no reconnect
    The link should go to another user yet I find no renew or connect in the tool, only remove
    To switch the link's user I need a reconnect button, the tool only offers Delete connection
    how would I re-link as the new user, the tool only knows Remove
    for the switch to a new user the tool only offers Delete connection, no renew
    looking for 'renew' or 'connect as other user' in our till, only 'remove link' exists
    no reconnect option only delete, want other user
    only "delete connection" in tool, i need another user on it
    To hand over the link I need a reconnect in the app, all it offers is delete
    There's nothing in the app like connect or renew, how am I to put it in my name?
    only a delete option, no reconnect for the new user
    can't find reconnect in the tool while transferring the connection to my colleague
    I want to reconnect our tool as someone else but the only button it has is Disconnect
    where in the app do I switch the Exact user, no button for it anywhere
    the vendor's settings have only 'remove connection', I just want a different user on it
    To switch the link's user I only find delete, no reconnect
    My successor should connect in my place, but the app only offers Delete connection. Nothing like renew. I'm afraid we would lose the mapping of two hundred ledgers.
    The vendor only knows unlink and then new. My successor must get on it, but I fear for all the ledger numbers we set.
    The WMS only offers 'disconnect', I want another user to take it over
    trip app has no button for a different user, merely delete
    To change whose name it runs in I should reconnect, yet the tool has only a Delete button
    The app offers only 'disconnect', not 'reconnect'. Will I lose settings if I use it to change the owner?
    to put it on another name I'd need a reconnect button, my app has only Delete
    Needs to go on my name but all the POS offers me is a Delete button
    My predecessor once changed the Exact user in this tool, I can't find where she did it
    Next to Rudy's name there's just a bin icon, how does Nadia get in without wiping everything
    the app offers only Disconnect, I just want another user on it
    no reconnect anywhere, how then do I put it under someone else
    no way to take another user, just a bin icon
    only delete option, no reconnect, moving user
    To hand over I'd need a reconnect option, all I see is delete. Dare I?
    To switch the user I'd need a reconnect button and our tool only offers delete
    I want to connect as the new user, but the app only offers Delete connection.
    Where in the app can I switch to another Exact user? I see no reconnect option.
    To switch users I need a reconnect option in the app, but I can't find it.
    I want the app in my name but I only see a delete button, no way to reconnect
    To put Planday on another user I need a reconnect option, but there isn't one
    The app only offers delete connection, so how can I sign in as another user?
    I can't find a way to reconnect under the new name, the tool only offers to disconnect.
    In which place do tools hide the option to renew the link with a different Exact user?
    only a delete button in the app, how am I to put the link on somebody else
    To change the link's user I'd need a reconnect button and there's only delete
    vendor UI offers only disconnect, no switch user
    For the handover the product offers only delete, no reconnect
    only delete button, want other user on link
    only a delete button, no reconnect; need to get it on another user
    to transfer I need a reconnect button, there's merely Delete connection
    To move the link I need a reconnect button, there isn't one
    I want to connect the client's app as the new user, but it only offers delete and no reconnect.
    To switch users I need to reconnect, but the app only offers to delete the link.
    Every app calls it differently: what word should I look for to reconnect it as the new user?
    The app only offers disconnect, so how can I switch it to the new user?
    To bring the app to another user I'd have to reconnect, but I can't find such an option in its settings.
    To hand over the link I have to reconnect, but the product only offers a delete button.
    I wish to take over the link from Bob, but the app only offers Delete connection.
    Our planning tool has no reconnect option and I need it on another login.
    No reconnect button in app
    To switch users I have to reconnect the app, only I cannot find any button for it in its settings.
    App only offers Disconnect, no Reconnect, and I want it on another user. Will I lose my settings?
    To switch the link to another person I need some reconnect option, but the app only offers delete
    There's a trash can next to the Exact link and nothing else. I only want another user behind it, will deleting ruin my settings?
    Our app only has a big Delete connection button and I'm scared to lose the mapping when I switch it to a new user
    I need to sign the tool in under another person but see only a delete button.
    In order to move the link I must reconnect, yet this software has nothing but Disconnect.
    .done =
        found
        ok
        I'll ask the supplier
        it was called renew
        found under integrations
        helpdesk showed me
        authorise was the word
        vendor says the settings stay
        tucked behind a cogwheel
        it was behind the cog, under integrations
        They call it renew over there
        the supplier says my settings survive, so I dare
        got it, top left, tiny letters
        there it is, called authorise
        support says it's safe
        Found it under connections
        found it, it's called renew
        spotted under settings > exact online
        supplier confirmed, let's return to it
        got it. Renew. Back.
        under integrations, yes
        supplier says settings are kept, so let's go on

move-link_in-invantive-cloud =
    put a data container in Invantive Cloud on another user
    renew authorisation with another user in invantive
    data container to another exact user
    Bridge Online ran on Tom, how do I switch that
    other login under our container at Invantive
    swapping users in invantive cloud, is it different
    change the Exact user of a data container in Invantive Cloud
    does renew authorisation in Invantive Cloud keep my databases when another user signs in
    Invantive Cloud runs on a leaver's Exact login, how to swap
    how do we switch the data container in Invantive Cloud to a different user?
    How do I change the Exact user of a data container in Invantive Cloud?
    Renew authorisation in Invantive Cloud, do my databases remain
    The data container runs on a colleague who's leaving. Where in Invantive Cloud do I set another login?
    invantive cloud container under a new user's name
    Invantive Cloud data container runs on a leaver's login, change it how
    renew authorisation in Invantive Cloud
    In Invantive Cloud we'd like the Exact connection under a different user. Do the databases survive that?
    change the Exact user behind an Invantive Cloud data container
    In Invantive Cloud everything runs on a former employee's login. Which button renews that?
    change the Exact user behind a data container in Invantive Cloud
    Our Power BI runs via Invantive Cloud on John's login, how can I put it on mine without rebuilding databases?
    invantive cloud: where do I click to let the new user give consent
    invantive cloud data container, how to switch to another exact user
    where is renew authorization in Invantive Cloud, want it to run under new colleague
    does my invantive cloud database stay the same when I authorise it with a different person
    data container Invantive Cloud needs to go to another Exact user
    renew authorisation in Invantive as a different person, do i keep my databases
    Our Invantive databases run under someone who is leaving
    invantive cloud switch to service account
    Our Power BI goes through Invantive, want the container on my successor's sign-in
    Will the Invantive database keep its name and content when another user authorises it
    How do I re-authorise an Invantive data container as somebody else?
    Invantive Cloud container is still in the name of the old hotel manager, how do I swap that for me
    Renew the authorisation in Invantive Cloud under another login, how?
    Invantive Cloud data container runs under a leaver's Exact account
    In Invantive Cloud, renew the container for a different Exact user
    data container runs under a leaver, how do I renew it in Invantive Cloud as someone else
    change the Exact user behind our Invantive Cloud container
    Invantive Cloud's authorisation is in a former admin's name, to be replaced without losing databases
    Our Invantive Cloud databases run on the old treasurer's login, how do we switch that to mine?
    Change the user behind a data container in Invantive Cloud
    Renew authorisation in Invantive for another user, will the databases remain
    our Invantive Cloud container is in the name of a leaver
    another user for an Invantive data container, since the former leaves
    our Invantive Cloud container must run under a different Exact user
    how do you let an Invantive data container run as the new finance user
    invantive cloud data container switch user
    Renew authorisation invantive as someone else
    data container other exact user renew
    Our Invantive Cloud container still uses the former controller's authorisation, how do I hang it on me?
    Invantive data container and a departing employee: renew authorisation where?
    Invantive Cloud container should run as another Exact user
    switch user in Invantive data container
    how to put an Invantive Cloud data container on another Exact user
    invantive cloud: replace the exact login behind the database without rebuilding it
    how do I renew the authorisation of a data container as another user than the leaver
    Change the user behind an Invantive Cloud data container
    Our analyst is leaving and the data container in Invantive Cloud was authorised by him. How do I put it on my own account without rebuilding the databases?
    Taking over an Invantive Cloud environment from a consultant who left. The containers should run on my Exact user, preferably without making new ones.
    How do you switch a data container in Invantive Cloud to a different Exact user
    Invantive Cloud runs on Kees's Exact login, renew the authorisation as someone else how?
    Our Invantive Cloud data container needs to run on my successor's account
    Must a new data container be made in Invantive Cloud when a different person takes over the Exact login?
    the data container in Invantive Cloud has my ex-colleague's login, I need mine in it
    Our Invantive Cloud data container still uses the leaver, will the databases survive a new user?
    data container in Invantive Cloud runs on a leaver's login, change that please
    invantive cloud container switch exact user
    Our Invantive Cloud container runs on a former colleague's Exact login, how's that changed?
    Our data container in Invantive Cloud must run on another Exact user
    How do I renew the authorisation as another user in Invantive Cloud?
    In Invantive Cloud, will my databases stay if I move the data container to a new user?
    How do we put an Invantive Cloud data container on another Exact user?
    Where in Invantive Cloud do I put the connection on my name instead of my colleague's?
    How do I let Invantive Cloud run under another Exact user than before?
    In Invantive Cloud our data still comes in through a colleague who leaves, how do I swap her out?
    How do I move a data container in Invantive Cloud to another Exact user?
    Do my databases survive when another user renews the authorisation in Invantive Cloud?
    Where's Renew authorisation in Invantive Cloud when another Exact user has to take over?
    The Exact login in our data container belongs to a departed colleague, how do I replace it in Invantive Cloud?
    How can I change the Exact user behind a data container in Invantive Cloud?
    Will my databases in Invantive Cloud survive if another user renews the authorisation?
    Which button in Invantive Cloud lets the new user take over the Exact connection?
    invantive cloud container must run on new colleague
    Our Invantive Cloud container must go on another Exact user, will the databases stay
    change the user of an Invantive Cloud data container
    Invantive Cloud data container runs on a leaver's user, how is it put on the successor's
    invantive cloud change exact user
    how do i put my Invantive Cloud container under a different Exact login
    Invantive Cloud data container must run on another Exact user, where's renew
    Move an Invantive Cloud data container to someone else
    How do I switch the group's Exact link in Invantive Cloud to another user without losing the databases?
    How do I let my Invantive Cloud data container run on somebody else's Exact login?
    Renew authorisation of an Invantive container with a colleague's account
    Switch the account behind our Invantive Cloud databases
    Our reports come from Invantive Cloud and run on the login of a controller who leaves. How do I attach the container to mine?
    How do I swap the Exact user in an Invantive Cloud data container?
    Data container in Invantive Cloud still uses my ex-colleague's Exact user. How do I renew it under mine?
    Our Invantive Cloud databases run on an ex-colleague's authorisation. Where do I renew it under mine?
    Invantive Cloud: switch container to another Exact login
    In Invantive Cloud I'd like to authorise the data container with another Exact user
    Need to change the Exact login behind our Invantive Cloud databases
    Need to switch the Exact user of our data container at Invantive
    How do I let Invantive Cloud log on to Exact as somebody else without rebuilding the database?
    Our Invantive Cloud data container uses an Exact login of someone who's leaving. Do I have to rebuild?
    .done =
        did it
        renewed
        ok
        clicked renew in the container
        container is authorised again
        done as the new user
        did renew authorisation
        container runs on ellen
        no errors at the databases
        renewed the container, dashboards survived
        did it as the new person, went through
        Power BI reads again
        turns out that's not what we have, back please
        renewed it
        worked first time
        not our product, sorry
        renewed the authorisation there
        did that in the data container
        done in the container, works

move-link_signed-in-as-old =
    when reconnecting it keeps taking the old user
    the browser signs in as my colleague by itself when I reconnect
    it remembers the leaver each time I want to connect the successor
    no login screen, straight to the old name again
    how do I log the previous one out so my successor gets in
    the browser linked with the wrong account again
    while connecting as the new user Exact just went on as the old one
    no login was asked during the handover, am I still the old user
    browser remembers the leaver's session, how do I consent as the successor
    I want to connect as the new user but Exact keeps assuming my old one
    I wanted the app on the new login but the screen shows my departing colleague's name. Agree or not?
    exact asked nothing and went straight on as the old user, was anything handed over
    browser remembers the previous person during the switch
    How do I get rid of that automatic sign-in as my ex colleague while I want the connection in my name?
    it skips the login and greets me as the old user
    still signed in as predecessor
    When reconnecting for the new user, Exact goes straight to consent under the wrong name. What should I do?
    browser automatically signs in as the old user
    The approval page shows my predecessor's name, should I accept?
    no login screen shows up, it goes straight through as the previous user. How do I make Exact ask?
    consent page shows the wrong name, still my old colleague. should I accept?
    it keeps connecting as the ex-user because the browser is logged in
    while moving the link, browser keeps signing in as the previous user
    Exact doesn't ask for a login, it goes straight through as the old user
    browser keeps signing me in as the leaver when I connect the app
    The consent page shows the wrong person's name at the top while I'm moving the link, shall I agree?
    It never gave me a chance to type the new account's details
    How to force Exact to ask which user when hooking the app up again
    OAuth redirect comes back immediately with old user without asking login
    When Mrs Visser attempts to take over the connection, Exact does not ask who she is and simply carries on as Mr Bakker
    It connected instantly, as Tom again, and never asked for Emma's password
    Browser remembers me, so the link came back in my own name instead of the office login's
    It just went through without asking who I am, so I guess it linked Yara again
    keeps picking my own session when I try to hook the app up as the service user
    Reconnect doesn't ask who I am, it goes on as Alice instead of Bob
    browser keeps me signed in as the leaver when I try to switch the tool
    SSO grabs my own identity instead of the service account during the handover
    each time I want to put the app on the new account it silently takes my old session
    I try to connect under the new name but the computer goes straight in as the old treasurer
    Taking over the link it goes straight through without asking, does the browser think I'm the last treasurer?
    While reconnecting as the new user the browser logged in automatically with the former one
    Exact doesn't ask who I am when I link, it takes the leaver's session
    It linked straight away under the departing controller, no login screen
    The browser of the leaver's laptop logged in as her while I was re-linking
    skips the login and links the plugin under my own name instead of the service account
    keeps picking the previous person's session when I try linking as the new one
    the browser silently reuses Kim's session as I link under the robot account
    browser keeps previous user when reconnecting
    no login page shown, it linked as previous person
    When I reconnect to put it in my name it silently uses my predecessor's session
    it keeps logging me in as old manager during the handover
    Pressing connect instantly picks my boss's session, so the handover fails
    Relinking takes the old user automatically without asking
    Exact still thinks I'm Henk while I try to link as Sanne
    when I press reconnect it goes straight through as Karen, and I wanted it on my new account
    it doesn't ask for a login, just links again with the old person
    my browser remembers Jack and links the app to Jack again, while it had to be the finance account
    I wanted to take over the link under my own name, but the browser went straight through as my predecessor without asking who I was. How do I avoid that?
    How do I make sure I don't consent again as the old user when switching? She is still logged in in this browser.
    On the departing controller's PC I try to connect as the new one and Exact asks for no login. Agree regardless?
    When I try to reconnect as the new person Exact never asks who I am, it stays on Jan
    I press reconnect to put Petra on it and it goes straight through in my own name
    When I rehang it Exact jumps straight in as the leaver, never asks who I am
    It asked no login and took the old user straight off when I tried handing over. Did I do wrong?
    Do I need a private window for linking as the new user? It goes on recognising the former one.
    I press reconnect, no login box, and it says connected as Petra again
    Exact skipped the sign-in and still greets me by my predecessor's name
    Wanted it on the new user, but Exact asked nothing and went straight on as Karen
    keeps grabbing my own login whenever I try to connect as the service account
    This PC was still signed in as Rudy so the app connected as him again instead of Nadia
    it keeps linking me instead of the new user, no login screen at all
    when I reconnect Exact never asks who I am and takes the old account again
    want to link as the service account, it grabs me every time
    relinks under old user automatically
    browser still logged in as previous owner
    private window when switching user?
    it allways picks old user when switching
    Handing over the link, but my browser logs straight in as the predecessor
    How do I stop the screen thinking I'm still Carla while I reconnect as someone else
    Relinking keeps using my own session instead of the new user
    When I reconnect, Exact skips the login and connects as my old colleague again.
    The app keeps linking to the old user because the browser is still signed in.
    I wanted to connect with the new user, but Exact didn't ask who I am.
    How do I keep the browser from connecting the app as the previous user?
    When I move the link, Exact skips the login and connects the old user again
    I want to link as the new user but Exact still takes me for my predecessor
    When I try to switch users, Exact signs me in as the old one straight away.
    While switching I saw no login screen; is the app tied to the old user again?
    Exact skips the login and approves as the old user, though I want the new one.
    My browser remembers the leaving colleague's session, so the link lands in his name again.
    It keeps grabbing my own login when I try to put the link on my wife's
    we move link to new user but browser goes on with old user by itself
    Reconnecting as the successor, the browser instantly uses the old colleague's session
    browser SSO keeps picking the old user while I'm re-linking as the new one
    While taking over, the browser skipped the login and used the previous controller's session
    reconnect goes straight with old user
    it connects as the previous person automatically when I try to put it on the new one
    browser still logged in as old treasurer while moving link
    It connected straight away without asking for a login, so it's on the old colleague again
    While moving the link Exact keeps using the old login
    It connects straight away as the previous user
    When I try to connect the app as my successor, Exact grabs my own login again automatically.
    When I reconnect as the new user, Exact silently uses the previous person's session.
    My browser still remembers the old employee so switching the link to mine doesn't work.
    Exact doesn't ask for a login and links it to the old user again.
    My browser keeps using my own Exact session while I try to connect as the new user.
    I try to switch the link to a new user, but the browser skips the login and takes my old session.
    When I reconnect under the new user, Exact silently picks the previous one without asking anything.
    When I click reconnect it goes straight through as my predecessor, it never asks who I am.
    Chrome remembers my former colleague's Exact session, so reconnecting as me fails.
    keeps picking the previous user when I reconnect
    How do I stop Exact from using the old user's session while moving the link?
    The browser keeps connecting the app as my predecessor, I never get to type the new login
    It links immediately with the old person's session, how do I get a fresh login for the new user?
    Reconnecting happened without any login page and it's still on my boss's name
    I want the tool to go through my account, but the browser silently connects as my ex-colleague.
    Private window or not? The link grabs my predecessor's session each time I try to connect as myself.
    Exact doesn't ask who I am on reconnecting and just goes on as Frank, whom we're trying to replace.
    .done =
        signed out
        private window open
        ok
        used a private window
        now it did ask who i was
        closed the screen and restarted
        ellen's name is there now
        signed out everywhere first
        incognito helped
        private window did the trick
        signed out, and now it does want a password
        I closed it without agreeing to anything
        Used Firefox instead, clean slate
        in a private window it did ask for a login
        closed it, starting over in incognito
        he's gone from the corner now
        logged out now, ready to redo the connecting
        incognito window is open
        signed out, trying once more

move-link_no-choice =
    the system user gets no choice of administrations when connecting
    no administrations to choose when moving our own app to another user
    successor agreed but couldn't choose companies
    no boxes for companies anywhere during the move
    does the app get all of the new user's then
    where do I limit it later if no choice came
    the successor wasn't asked to choose companies when taking over the link
    moving the link: no administration choice came up for the new user
    is it right that our own app doesn't let the replacement pick companies
    successor wasn't offered any companies when consenting, normal?
    no company choice during handover
    While moving the app onto our service account, no selection of companies appeared. Did we miss a part of the screen?
    our own built connection didn't offer any choise of divisions when the new user agreed
    While taking the link over I wasn't offered a list of companies, is that right?
    Our home-made app didn't let the successor pick companies
    consent page for the new user shows no companies to choose from
    No option for current and future companies when I agreed as the service account
    Handing over the tool: the other guy just had an agree button and couldn't limit the entities
    The successor wasn't asked to choose companies when she took over our home-made link
    new owner wasn't offered any company selection while taking over the link
    Taking over the app, my successor got no list of companies to choose from
    new user consents but gets no list of entities, on takeover of the link
    the successor got no firms to pick when taking over our in-house bridge
    moving link: consent screen offers no companies
    When I consented as the new owner of the link I wasn't asked for any companies
    taking over our own registered app as new user, and it never asked which companies, correct?
    the new user wasn't asked which companies while taking over the connection
    When handing our self-registered app to the service account no choice of companies was offered. Is that as it should be?
    connecting as the new user I wasn't asked which companies
    Consenting as the new holder of the link, there was no company choice, is that okay?
    reconnecting under the new person, no companies to tick appear
    While switching to the system user I never got asked which companies, is that bad
    switching user, no companies offered
    Agreeing as the new user I wasn't offered any companies, does the handover still hold
    When linking as the new user no company choice appeared
    While connecting with the new user, I couldn't choose any companies.
    When I took over the link, Exact didn't ask which companies to include
    Connecting with the new service user, I'm not offered any companies to select, is that right?
    Connecting under the successor's login showed no companies to pick, is the move going wrong?
    New user consented during the handover but was never asked for companies
    Handing over: approved as service account, never asked for companies
    taking over the link, my stand-in got no list of companies to choose from
    Connecting as the new user, no companies are offered
    When I agreed as the new user, I couldn't select any of our companies, is that right for this link?
    While connecting as the new user I'm not asked to choose companies.
    Taking over the link as new user I was not offered any companies to tick.
    While moving the link, the consent page for the new user offered no companies to pick.
    New user for our own app got no list of companies while we moved the link, is that right?
    As the new user I agreed but never got to tick companies. Is that right?
    Signed in as the new person, but the company picker didn't come up
    During the handover consent screen no companies could be chosen for the new account.
    .done =
        ok
        understood
        clear
        it was right at the bottom
        it's our own app, i get it
        scrolled on
        found the list of companies below
        no really none, we made the app
        seen
        it was at the bottom, I hadn't scrolled
        ours was custom built, so that's normal
        there are the companies, good
        Understood, it takes whatever she can see
        scrolled down, there it was
        scrolled, it was at the bottom
        it's ours, we built it
        makes sense, it's our own app
        was below the fold on my phone, found it
        own app so grand, carry on
        it's our own one so fine
        found it at the bottom of the page

move-link_other-links =
    a leaving colleague has more connections in her name
    how do I find all apps that run on the old user before I block him
    did the leaver have more apps in his name
    how do I find all that hangs on Sofie's login before she goes
    will other things fall over when his account closes
    one moved, are there more on her
    did the leaver have more connections than this one
    what all will stop if I block her account
    one link moved over, how do I check whether he had others in his name
    the one who's leaving had five more of these, do they all need moving?
    Our leaver may have had more apps to his name. How can I be sure I've moved them all?
    one tool switched, but which others ran on that same colleague
    how do I prevent something else toppling when the old user gets blocked
    One app was moved onto the system user. What if three more are still on the old one?
    is there more hanging on the leaver's account than this one link?
    leaver's other connections
    We've transferred one app from Tom. How can we list whatever else depends on him, before IT blocks him?
    does the leaver have further links
    Before deactivating him: which other apps depend on his login?
    does the leaver have other connectors besides this one? need to find out before we shut her account
    We moved one app off Tom's login. What about the rest he authorised?
    she's leaving and I moved one app already, how do I find which others sit on her account
    can I move all links of one user in one go or is it each app separately
    IT wants to disable him tonight. Is there still something else running on his login?
    the person who leaves had several apps connected, how to see them all and move
    which other integrations run through the old user? afraid to block him
    moved one app already, I suspect my ex-colleague had five
    I've moved the webshop off Sandra, is there anything else hanging on her account?
    How to see what other apps the leaver connected
    before disabling him, check whether more integrations depend on his login
    Which links does this one user still carry, the first is already transferred
    The former controller had more connections than we thought, can he list them himself?
    Will something else fall over when I block her now that the till is on me?
    How do I verify that a leaver has no remaining integrations before disabling the account?
    The till is off Tom's name, but he probably had the roster and the coupons too. How to find those before he's gone?
    Yara leaves: apart from the planner, what else hangs on her?
    The leaver had more than this one integration, how do I see them all before closing her account
    leaver may carry other integrations as well, how do we find them all before blocking
    exit checklist: which further apps hang on this person besides the one I've moved
    Kees leaves; shop is done, but I suspect three more things hang on him
    One app is moved, but the old secretary may have had others too. When is it safe to close her account?
    Besides the BI tool, what else hung on the leaver's login? must find before blocking
    How can we be sure the leaver has no further connectors in her name
    she leaves; we've moved the dashboard, is there more hanging on her
    How to be certain that no other tool dies when we close the leaver's account
    our leaver set up more than the store plugin, how do I catch all links hanging on his account
    shop link's been transferred, what else might be running under the man who leaves
    leaver may have had other apps too
    what else ran on the leaver's name before we block her
    One link moved, but what else was in her name before we shut her account?
    Before blocking him: are there further tools in his name besides the one we've moved?
    The leaver has more links than this one, how do I get them all moved
    which other apps hang on the departing user
    How do I check whether the leaver has more apps in her name than the one I've already put over?
    we moved the webshop off Brian's login, were there other things hanging on his name
    HR closes her account on Friday; we've done the webshop, what else did she have
    Did the leaving colleague have more links?
    We moved the webshop off Brian's account. Before IT closes it, how do we find out whether anything else was hanging on him?
    Moved the one link we knew of. The ex-controller may have been carrying more than that. How do we check before his account is closed?
    A partner leaves and one of his links was taken over. How can we be sure there aren't three more on his name once he's blocked?
    Jan surely connected more than just the hours app, how do I catch the rest before he goes
    before closing Ilse's account: where's everything that hangs on her and has to move
    Moved one tool away from the leaver, but what else of hers could still be running?
    The till is moved off her. May I block her now or could more things be running in her name?
    Is moving one link enough or do I go through the leaver's entire list before blocking?
    Besides this one, what other links did the leaver have, before we block him
    Karen's going. The till has been moved, yet I suspect more stuff ran on her, how can we see that before blocking her
    nearly blocked him, then it turned out two more apps were his. How do I check nothing else hangs on that user
    When Rudy was blocked two forgotten programs died. For the next leaver, how do I see everything on her name beforehand?
    apart from the till, what else hung on Ria's login before we block her
    before I disable him I want every other link of his moved too
    what else ran on Karl, it all has to be moved first
    what else did the leaver have connected
    before blocking, all apps of leaver
    One app handed over, the leaver surely had others, how do I find them before her account closes
    Does more software hang on the leaver's login that must move too?
    I moved one app off Anna's login, might there be more that depend on her?
    How do I see which other apps run on the leaver's account besides the one I moved?
    Our leaver may have more links than we know of. How do we check before blocking him?
    Before I block the leaver, how can I tell if any other app still runs on him?
    How can I see whether the person leaving has more links in her name?
    Before Karen leaves, are there other apps on her login than just the till?
    The colleague who leaves probably linked more apps, how do I find and move those too?
    How do I check if the departing user has further apps in his name?
    We moved one link from Tom, could he have more apps on his login before we block him?
    Which other apps depend on the login I am about to block after the handover?
    How can I list all the apps on Peter's login, so that every one gets moved before he leaves?
    We moved her till link, but she may have had more apps, how do I check before closing her login?
    The leaver may well hold other connections besides this one, how do we see them before blocking her
    leaver's connector is moved. did he have others?
    The leaver turns out to hold five more connections besides the one just handed over
    leaver had more links?
    she had other integrations too, how do we find all that must be moved before she goes
    leaver with possibly a dozen links, don't want to miss one when moving them
    besides this one, how many further links hang on the leaver?
    Were there more apps hanging on the leaver's login?
    The departing controller may have made more links for our entities, how do I check before blocking her?
    Before we block him: could he own other links as well, and how do I check?
    I've moved one link of the leaver, how do I find the rest of his?
    How can I tell whether the leaver has other links in his name?
    Before blocking the old user, how do I check nothing else runs on him?
    How do I find all remaining connections of a leaver before his account is blocked?
    Leaver has a pile of approvals. How do I get them all before her login's closed?
    Which other links does our departing colleague have, besides the webshop?
    I moved one link away from a leaver. Does she have others that will break when we block her?
    What else runs on the account of the person we're replacing, besides the link we've moved?
    Does anything else depend on Anna's login now that her first link has been handed over?
    The person leaving authorised more than one app, do I have to do each one?
    The person who leaves has probably approved more than one tool. How do I find and move all of them?
    Is there a way to see everything that hangs on the account of our departing treasurer before we close it?
    Before blocking our ex-controller: what else beyond the till runs on her approval?
    .done =
        ok
        the list is empty
        understood
        two more in his name, moved as well
        his list is empty
        everything goes via the new one now
        bank and scanner moved too
        he had nothing further
        three apps ticked off
        the till and the shop are on my to-do list
        he checked, nothing else there
        All three moved, his list is empty
        only this one, phew
        nothing else listed under her name
        moved the three of them, list's empty
        just this one
        empty
        three more to go, ok
        we wrote down the remaining three apps
        list is empty already
        clear, will do the others afterwards
        only this app was under his name, ok
        noted down two more, will do them after
        two more, I'll do those after this
        only this one in his list
        his list shows the scanner app as well, will move that later

move-link_other-address =
    while moving the link my browser shows a different address
    signing in as the new user but the address looks odd
    While moving the link to our service user I landed on a sign-in page with a strange web address
    The login screen for the new user shows exact-online-login something, not the normal site
    typed the service account's password on a page that turned out not to be exactonline while switching the app over
    Is start.exactonline.co.uk genuine when I reconnect the app as the successor?
    Address bar looks off as I try to connect under the other account
    moving link to new user, login page url not exactonline
    Switching the till to Emma, the browser shows an address I've never seen with exact in it somewhere
    While moving the link a page exact-connect.io asked for my daughter's password
    Reconnecting as my successor brought up a login page on exact-0nline.com
    while moving the link to a new user, the login window sits on an unfamiliar domain
    Bert takes over the app and ends up at a site suspiciously like Exact
    handover of the link: the sign-in window for the new user displays a strange URL
    new user about to log in for the plugin, the page's domain isn't the usual Exact one
    reconnect page url isnt start.exactonline.nl
    linking as the new person lands on strange domain
    During the handover the app took me to a login page with a fishy URL
    while putting the link on the new user the login page had a strange web address, is it safe
    reconnecting under the new account sent me to a login page on some .net domain
    While my successor was taking over the link, the app opened a sign-in page whose address neither of us recognises. Go on or close it?
    while handing over to my successor I ended up on a sign-in address not looking like Exact
    While rehanging it on my name the sign-in page had a weird address
    reconnecting as the new user, the address bar reads something unfamiliar with exact in it
    while switching to the new user the login page has an odd address, not exactonline something
    While passing the link to the new user I got a login page with a suspicious address
    When connecting as the new user I see a login page that isn't Exact's address. Safe?
    Taking over the link as the new user I end up at a strange web address
    While reconnecting as the new user, the browser shows a site that isn't Exact, do I go on?
    Moving the link to a new user and the login page has a strange address
    While reconnecting on the successor's name, the login page showed a strange domain
    while moving the link to Kim the app opened an odd address to sign in
    Connecting as the system user took me to an address that resembles Exact but ends differently, what now?
    While switching the link to my login the browser went to some odd domain, do I enter my password?
    The page that opened to reconnect as the new user isn't start.exactonline.nl, it's something that resembles it.
    While moving the link the login page turned out to be on a strange domain.
    Reconnecting the app as the new user brings me to a domain I've never seen.
    While reconnecting under the new login I landed on exactonIine-login.com, is that okay?
    When I sign in as the new person, the browser address isn't the one from Exact.
    On moving the link the sign-in page of Exact shows another domain. Go on or stop?
